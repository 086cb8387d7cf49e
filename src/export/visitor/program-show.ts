import type { VisitorShow } from './visitor-show.ts';

/** Fields whose values are words of the program, not of the park. */
const ofProgram: ReadonlySet<string> = new Set([
  ...['kind', 'status', 'state', 'class', 'type', 'verdict', 'unit', 'resource', 'industry', 'industries', 'effect'],
  ...['bufferFrom', 'origin', 'carrier', 'language', 'positions', 'heightBy', 'because', 'wishes', 'handoverStep'],
]);
const word = /^[a-zA-Z0-9/-]{1,24}$/;

/**
 * What the program itself says in a show, whatever the park: its keys and its own words, without texts, numbers and
 * pictures. A hidden note that is called `village` or `unit` is told from the words the program has for them by this.
 */
export function programShow(show: VisitorShow): unknown {
  const bare = (value: unknown, key: string, isFact: boolean): unknown => {
    if (typeof value === 'string')
      return (ofProgram.has(key) || (isFact && key === 'id')) && word.test(value) ? value : '';
    if (typeof value === 'number') return 0;
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return typeof value[0] === 'number' ? [] : value.map((item) => bare(item, key, isFact));
    const areFacts = key === 'facts' || key === 'glance';
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, bare(inner, name, areFacts)]));
  };
  return bare(show, '', false);
}
