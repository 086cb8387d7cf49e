import type { Finding, Reason } from '../../domain/assessment.ts';
import { hides, type Redaction } from '../../domain/redaction.ts';

/** Values of a reason that are names, or words somebody wrote; the others are figures, days and words of the program. */
const names = new Set(['occupier', 'tenant', 'building', 'zone', 'project', 'facility', 'source', 'condition']);

/**
 * How a site answers, as a visitor may read it. The verdict is that of the park as it is, with everybody in it; its
 * reasons name nobody who is hidden.
 * @param named what a visitor reads instead of a name that bears a hidden one; empty where nothing of it can be said.
 * @param withheld what stands in place of such a name.
 */
export function saidFit<Fit extends { readonly findings: readonly Finding[] }>(
  fit: Fit,
  redaction: Redaction,
  named: (name: string) => string,
  withheld: string,
): Fit {
  return { ...fit, findings: fit.findings.map((one) => ({ ...one, reason: saidReason(one.reason) })) };

  function saidReason({ code, values = {} }: Reason): Reason {
    const { condition: _, ...others } = values;
    // Under which condition is an internal note; that there is one decides.
    const isUnsaid = code === 'zones.condition' && hides(redaction, 'notes');
    return {
      code: isUnsaid ? 'zones.touches' : code,
      values: Object.fromEntries(
        Object.entries(isUnsaid ? others : values).map(([key, value]) => [
          key,
          typeof value === 'string' && names.has(key) ? named(value) || withheld : value,
        ]),
      ),
    };
  }
}
