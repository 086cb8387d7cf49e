import type { Industry, Project, ProjectDemand } from '../domain/project.ts';

/** What somebody types on the telephone with a company; every field but the name may stay empty. */
export interface NewProjectForm {
  readonly name: string;
  readonly industry: Industry;
  readonly carrier: ProjectDemand['carrier'];
  readonly landMu: string;
  readonly floorM2: string;
  /** Length and width of the plant, metres; one without the other asks for nothing. */
  readonly plantLengthM: string;
  readonly plantWidthM: string;
  readonly neededBy: string;
  readonly power: string;
  readonly water: string;
  readonly sewage: string;
  readonly interchangeM: string;
  readonly investmentWan: string;
  readonly outputWan: string;
  readonly taxWan: string;
}

export const emptyForm: NewProjectForm = {
  name: '',
  industry: 'other',
  carrier: 'land',
  landMu: '',
  floorM2: '',
  plantLengthM: '',
  plantWidthM: '',
  neededBy: '',
  power: '',
  water: '',
  sewage: '',
  interchangeM: '',
  investmentWan: '',
  outputWan: '',
  taxWan: '',
};

export const numberFields = [
  'landMu',
  'floorM2',
  'plantLengthM',
  'plantWidthM',
  'power',
  'water',
  'sewage',
  'interchangeM',
  'investmentWan',
  'outputWan',
  'taxWan',
] as const satisfies readonly (keyof NewProjectForm)[];

/** Thousands separators and full-width digits are what people paste. */
const plain = (text: string): string => text.normalize('NFKC').replaceAll(',', '').trim();

const numberOf = (text: string): number | undefined => (plain(text) === '' ? undefined : Number(plain(text)));

/** The fields that cannot be read as they stand. */
export function wrongFields(form: NewProjectForm): readonly (keyof NewProjectForm)[] {
  const wrong: (keyof NewProjectForm)[] = numberFields.filter((field) => {
    const value = numberOf(form[field]);
    return value !== undefined && !(Number.isFinite(value) && value >= 0);
  });
  if (form.carrier !== 'unit' && (plain(form.plantLengthM) === '') !== (plain(form.plantWidthM) === ''))
    wrong.push(plain(form.plantLengthM) === '' ? 'plantLengthM' : 'plantWidthM');
  if (plain(form.neededBy) !== '' && !/^\d{4}-(0[1-9]|1[0-2])$/.test(plain(form.neededBy))) wrong.push('neededBy');
  return form.name.trim() === '' ? ['name', ...wrong] : wrong;
}

const stated = <Key extends string>(key: Key, value: number | undefined) =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, number>>;

/** A plant stands on land; both sides are needed for one. */
const plantOf = (form: NewProjectForm): Pick<ProjectDemand, 'plant'> => {
  const lengthM = numberOf(form.plantLengthM);
  const widthM = numberOf(form.plantWidthM);
  return form.carrier !== 'unit' && lengthM && widthM ? { plant: { lengthM, widthM } } : {};
};

/** The project the form describes. What was left empty is absent, which the engine says as unknown. */
export function projectFromForm(form: NewProjectForm, id: string): Project {
  const interchangeM = numberOf(form.interchangeM);
  const resources = {
    ...stated('power', numberOf(form.power)),
    ...stated('water', numberOf(form.water)),
    ...stated('sewage', numberOf(form.sewage)),
  };
  return {
    id,
    name: form.name.trim(),
    industry: form.industry,
    origin: 'user',
    stage: 'contact',
    demand: {
      carrier: form.carrier,
      ...(form.carrier === 'unit' ? {} : stated('landMu', numberOf(form.landMu))),
      ...(form.carrier === 'land' ? {} : stated('floorM2', numberOf(form.floorM2))),
      ...plantOf(form),
      ...(plain(form.neededBy) === '' ? {} : { neededBy: plain(form.neededBy) }),
      ...(Object.keys(resources).length === 0 ? {} : { resources }),
      ...(interchangeM === undefined
        ? {}
        : { proximity: [{ kind: 'interchange', maxMetres: interchangeM, along: 'road', must: true }] }),
    },
    promise: {
      ...stated('investmentWan', numberOf(form.investmentWan)),
      ...stated('outputWanPerYear', numberOf(form.outputWan)),
      ...stated('taxWanPerYear', numberOf(form.taxWan)),
    },
  };
}
