import { describe, expect, it } from 'vitest';
import { emptyForm, projectFromForm, wrongFields } from './new-project.ts';

describe('a project typed in', () => {
  it('keeps what was left empty absent', () => {
    const project = projectFromForm({ ...emptyForm, name: ' 精密轴承 ', landMu: '60' }, 'p1');
    expect(project).toEqual({
      id: 'p1',
      name: '精密轴承',
      industry: 'other',
      origin: 'user',
      stage: 'contact',
      demand: { carrier: 'land', landMu: 60 },
      promise: {},
    });
  });
  it('keeps a stated zero and reads what people paste', () => {
    const project = projectFromForm({ ...emptyForm, name: 'x', power: '1０,000', taxWan: '0' }, 'p1');
    expect(project.demand.resources).toEqual({ power: 10_000 });
    expect(project.promise).toEqual({ taxWanPerYear: 0 });
  });
  it('does not ask for land where the project wants a unit', () => {
    expect(
      projectFromForm({ ...emptyForm, name: 'x', carrier: 'unit', landMu: '60', floorM2: '900' }, 'p1').demand,
    ).toEqual({
      carrier: 'unit',
      floorM2: 900,
    });
  });
  it('asks for a plant with both sides, and says which is missing', () => {
    const form = { ...emptyForm, name: 'x', plantLengthM: '120', plantWidthM: '80' };
    expect(projectFromForm(form, 'p1').demand).toEqual({ carrier: 'land', plant: { lengthM: 120, widthM: 80 } });
    expect(wrongFields({ ...form, plantWidthM: '' })).toEqual(['plantWidthM']);
    expect(projectFromForm({ ...form, carrier: 'unit' }, 'p1').demand).toEqual({ carrier: 'unit' });
  });
  it('names the fields that cannot be read', () => {
    expect(wrongFields({ ...emptyForm, landMu: 'sixty', neededBy: '2027/3' })).toEqual(['name', 'landMu', 'neededBy']);
    expect(wrongFields({ ...emptyForm, name: 'x', neededBy: '2027-03' })).toEqual([]);
  });
});
