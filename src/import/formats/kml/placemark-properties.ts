import type { Element } from '@xmldom/xmldom';
import type { Issue } from '../../../domain/issue.ts';
import { type IssuePlace, issueOf } from '../../issue-codes.ts';
import { type KmlSchemas, typedValue } from './kml-schema.ts';
import { childElements, childText, localName } from './xml-elements.ts';

type Properties = readonly (readonly [string, unknown])[];

/**
 * Attributes of a placemark: what the library reads (name, description, style …) as flat values, and the extended data with the
 * types their schema states. Extended data go before what Google Earth shows: a name it differs from is kept as `kml:name`.
 */
export function placemarkProperties(
  placemark: Element,
  read: Readonly<Record<string, unknown>>,
  schemas: KmlSchemas,
  place: IssuePlace,
  issues: Issue[],
): Readonly<Record<string, unknown>> {
  const extended = childElements(placemark)
    .filter((one) => localName(one) === 'ExtendedData')
    .flatMap((one) => extendedData(one, schemas, place, issues));
  const own = new Map(extended);
  const names = new Set(extended.map(([name]) => name));
  const markup = markupDescription(placemark);
  // The library lets extended data replace these.
  const name = childText(placemark, 'name');
  const described = {
    ...read,
    ...(name ? { name } : {}),
    ...(markup === null ? {} : { description: markup }),
  };
  const shownByEarth = flatProperties(described).flatMap(([name, value]): Properties => {
    if (!names.has(name)) return [[name, value]];
    return nameOrDescription.includes(name) && own.get(name) !== value ? [[`kml:${name}`, value]] : [];
  });
  const all = [...shownByEarth, ...own].filter(([name]) => name !== '__proto__');
  if (names.has('__proto__')) issues.push(issueOf('json.dangerousKey', place));
  return Object.fromEntries(all);
}

/** A description written as elements instead of text: its markup as text, since the library would run the words together. */
function markupDescription(placemark: Element): string | null {
  const description = childElements(placemark).find((one) => localName(one) === 'description');
  if (!description || childElements(description).length === 0) return null;
  return [...description.childNodes]
    .map((node) => node.toString())
    .join('')
    .trim();
}

const nameOrDescription = ['name', 'description'];

/** The library's values without those it made objects of: HTML stays the text it is, times become texts. */
function flatProperties(read: Readonly<Record<string, unknown>>): Properties {
  return Object.entries(read).flatMap(([name, value]): Properties => {
    if (name === 'coordinateProperties') {
      const { times } = value as { readonly times?: readonly (string | readonly string[])[] };
      return times ? [['times', times.flat().join(' ')]] : [];
    }
    if (name === 'timespan') {
      const { begin, end } = value as { readonly begin?: string; readonly end?: string };
      return [...(begin ? [['begin', begin] as const] : []), ...(end ? [['end', end] as const] : [])];
    }
    if (typeof value === 'object' && value !== null) {
      const { value: html } = value as { readonly value?: unknown };
      return [[name, typeof html === 'string' ? html : JSON.stringify(value)]];
    }
    return [[name, value]];
  });
}

function extendedData(element: Element, schemas: KmlSchemas, place: IssuePlace, issues: Issue[]): Properties {
  return childElements(element).flatMap((child): Properties => {
    const name = child.getAttribute('name') ?? '';
    switch (localName(child)) {
      case 'Data':
        return [[name, childText(child, 'value') ?? '']];
      case 'SchemaData':
        return schemaData(child, schemas, place, issues);
      // Written beside a schema by some programs.
      case 'SimpleData':
        return [[name, child.textContent ?? '']];
      // Anything of another namespace, which KML allows here.
      default:
        return [[child.tagName, (child.textContent ?? '').trim()]];
    }
  });
}

function schemaData(element: Element, schemas: KmlSchemas, place: IssuePlace, issues: Issue[]): Properties {
  const url = element.getAttribute('schemaUrl') ?? '';
  const fields = schemas.get(url.replace(/^.*#/, ''));
  return childElements(element).map((child) => {
    const name = child.getAttribute('name') ?? '';
    if (localName(child) === 'SimpleArrayData') {
      return [
        name,
        childElements(child)
          .map((one) => one.textContent ?? '')
          .join(' '),
      ] as const;
    }
    const text = child.textContent ?? '';
    const type = fields?.get(name) ?? 'string';
    const value = typedValue(text, type);
    if (value === undefined) {
      issues.push(issueOf('kml.value', { ...place, field: name }, { value: text.slice(0, 80), type }));
    }
    return [name, value === undefined ? text : value] as const;
  });
}
