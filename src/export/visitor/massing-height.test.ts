import { describe, expect, it } from 'vitest';
import type { Project } from '../../domain/project.ts';
import { massingHeight } from './massing-height.ts';

const building = (demand: Partial<Project['demand']>): Project =>
  ({ demand: { carrier: 'land', ...demand } }) as unknown as Project;

describe('the height of the massing', () => {
  it('is what the project says', () => {
    expect(massingHeight({}, building({ heightM: 24, far: 3 }))).toEqual({ heightM: 24, by: 'project' });
  });
  it('is as many storeys as the floor-area ratio makes over the covered share of the land', () => {
    expect(massingHeight({}, building({ far: 0.45 }))).toEqual({ heightM: 5.5, by: 'ratio' });
    expect(massingHeight({}, building({ far: 0.5 })).heightM).toBe(11);
    expect(massingHeight({}, building({ far: 1.2 }))).toEqual({ heightM: 16.5, by: 'ratio' });
    expect(massingHeight({ buildingCoefficientMin: 0.6 }, building({ far: 1.2 })).heightM).toBe(11);
  });
  it('is a usual hall where nothing is said, and never above what the plan allows', () => {
    expect(massingHeight({}, null)).toEqual({ heightM: 12, by: 'typical' });
    expect(massingHeight({ heightMaxM: 10 }, building({ heightM: 24 })).heightM).toBe(10);
  });
});
