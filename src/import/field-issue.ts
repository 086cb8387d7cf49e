import type * as z from 'zod/mini';
import type { Issue } from '../domain/issue.ts';
import { type IssuePlace, issueOf, shown } from './issue-codes.ts';

type SchemaFault = z.core.$ZodIssue;

/** `['readiness', 2, 'step']` → `readiness[2].step` */
const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((sofar, step) => {
    if (typeof step === 'number') return `${sofar}[${step}]`;
    return sofar === '' ? String(step) : `${sofar}.${String(step)}`;
  }, '');

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );
}

/** What a schema found, as one of our issues: field by its path, the value as it stands, what would be allowed. */
export function fieldIssue(place: IssuePlace, field: string, value: unknown, fault: SchemaFault): Issue {
  const at: IssuePlace = { ...place, field: pathText([...field.split('.'), ...fault.path]) };
  const found = valueAt(value, fault.path);
  const values = { value: shown(found) };
  switch (fault.code) {
    case 'invalid_type':
      return found === undefined
        ? issueOf('field.missing', at)
        : issueOf('field.type', at, { ...values, expected: typeWord(fault.expected) });
    case 'invalid_value':
      return issueOf('field.value', at, { ...values, allowed: fault.values.map(String).join(', ') });
    case 'invalid_union': {
      if (!('options' in fault) || !fault.options) return issueOf('field.invalid', at, values);
      return issueOf('field.value', at, { ...values, allowed: fault.options.map(String).join(', ') });
    }
    case 'too_small':
      if (fault.origin === 'string') return issueOf('field.missing', at);
      return issueOf(fault.inclusive ? 'field.tooSmall' : 'field.notAbove', at, {
        ...values,
        limit: Number(fault.minimum),
      });
    case 'too_big':
      return issueOf('field.tooBig', at, { ...values, limit: Number(fault.maximum) });
    case 'invalid_format':
      return issueOf('field.date', at, values);
    case 'invalid_key':
    case 'unrecognized_keys':
      return issueOf('field.key', at, {
        value: 'keys' in fault ? fault.keys.join(', ') : String(fault.path.at(-1) ?? ''),
        allowed: allowedKeys(fault),
      });
    default:
      return issueOf('field.invalid', at, values);
  }
}

const knownTypes = ['string', 'number', 'int', 'boolean', 'array', 'object', 'record', 'tuple'];

/** The locale has a word for each of these. */
function typeWord(expected: string): string {
  if (expected === 'record') return 'object';
  if (expected === 'tuple') return 'array';
  return knownTypes.includes(expected) ? expected : 'other';
}

function allowedKeys(fault: SchemaFault): string {
  if (fault.code !== 'invalid_key') return '';
  const [inner] = fault.issues;
  return inner?.code === 'invalid_value' ? inner.values.map(String).join(', ') : '';
}
