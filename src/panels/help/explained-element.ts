/** More than these at once is a page, not an answer. */
const mostTopics = 24;

/**
 * The element whose figures are meant, and what it shows: the one at hand or what holds it; of a table that has the focus
 * as a whole, all its columns. Null where nothing of it is a figure.
 */
export function explainedElement(at: Element | null): { readonly element: Element; readonly explains: string } | null {
  const holder = at?.closest('[data-explains]');
  if (holder) return { element: holder, explains: holder.getAttribute('data-explains') ?? '' };
  if (!at || at === document.body) return null;
  const within = [...at.querySelectorAll('[data-explains]')].flatMap(
    (each) => each.getAttribute('data-explains')?.split(' ') ?? [],
  );
  const topics = [...new Set(within)];
  return topics.length > 0 && topics.length <= mostTopics ? { element: at, explains: topics.join(' ') } : null;
}
