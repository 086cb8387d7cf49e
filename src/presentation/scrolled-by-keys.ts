/** For what may be taller than a small screen: one tab stop, from which ↑ and ↓ scroll it instead of moving the show. */
export const scrolledByKeys = { tabIndex: 0, 'data-scrolls': true };
