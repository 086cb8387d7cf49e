import type { Project } from '../../../domain/project.ts';
import { issueOf } from '../../issue-codes.ts';
import { readProject } from '../../read-project.ts';
import { isRecord } from '../../read-record.ts';
import type { TableReader } from '../read-table-records.ts';
import type { TableRecord } from '../table-rows.ts';
import { hasSourceColumn, nestedFacts, sourcesOf, textOf, withExtraOf } from './raw-of-row.ts';
import { Joiner, RowIds, rejectSince } from './row-ids.ts';

/** Projects of a register. What a project must state and the row does not is said once for the table. */
export function projectsOfTable(reader: TableReader, records: readonly TableRecord[]): readonly Project[] {
  const { park, issues, file, mapping } = reader;
  const known = park?.projects ?? [];
  const joiner = new Joiner(known);
  const ids = new RowIds(reader, new Set(known.map(({ id }) => id)));
  const industryColumn = Object.entries(mapping.columns).find(([, { field }]) => field === 'industry')?.[0];
  const unknownIndustries = new Map<string, number>();
  let withoutIndustry = 0;
  let withoutCarrier = 0;
  const projects = records.flatMap((record): Project[] => {
    const before = issues.length;
    const joined = joiner.find(textOf(record, 'id'), textOf(record, 'name'));
    const id = ids.of(record, joined.kind === 'one' ? joined.thing.id : null);
    if (id === null) return [];
    const facts = nestedFacts(record);
    if (facts.industry === undefined) {
      withoutIndustry += 1;
      facts.industry = 'other';
    } else if (facts.industry === 'other' && industryColumn !== undefined) {
      const word = reader.table.rows[record.row]?.[Number(industryColumn)];
      if (typeof word === 'string' && !/^(其他|其它|other)$/i.test(word.trim()))
        unknownIndustries.set(word.trim(), (unknownIndustries.get(word.trim()) ?? 0) + 1);
    }
    const demand = isRecord(facts.demand) ? facts.demand : {};
    if (demand.carrier === undefined) withoutCarrier += 1;
    const raw = {
      id,
      origin: 'user',
      ...facts,
      demand: { carrier: carrierOf(demand), ...demand },
      ...sourcesOf(record, file, hasSourceColumn(mapping.columns)),
    };
    const project = readProject(withExtraOf(raw, record.extra), record.place, issues);
    if (project) return [project];
    rejectSince(reader, record, before, issueOf('field.missing', { ...record.place, field: 'name' }));
    return [];
  });
  const place = { file, layer: reader.table.name };
  if (withoutIndustry > 0) issues.push(issueOf('table.industry.missing', place, { count: withoutIndustry }));
  if (unknownIndustries.size > 0) {
    const words = [...unknownIndustries].sort(([, a], [, b]) => b - a).map(([word]) => word);
    const count = [...unknownIndustries.values()].reduce((sum, each) => sum + each, 0);
    const values = words.slice(0, 10).join('、') + (words.length > 10 ? ' …' : '');
    issues.push(issueOf('table.industry.other', place, { count, values }));
  }
  if (withoutCarrier > 0) issues.push(issueOf('table.carrier.assumed', place, { count: withoutCarrier }));
  ids.tell();
  return projects;
}

/** Who states only land wants land, who states only floor wants a unit. */
function carrierOf({ landMu, floorM2 }: Readonly<Record<string, unknown>>): Project['demand']['carrier'] {
  if (landMu !== undefined && floorM2 === undefined) return 'land';
  return floorM2 !== undefined && landMu === undefined ? 'unit' : 'either';
}
