/** For a stop that may be taller than a small screen: one tab stop, from which the keys scroll it. */
export const scrolledByKeys = { tabIndex: 0 };
