import { describe, expect, it } from 'vitest';
import { type Address, decodeAddress, encodeAddress } from './address.ts';

const full: Address = {
  park: 'silao',
  scenario: '方案 二',
  selection: { kind: 'parcel', id: 'E-01&:x' },
  matching: 'pump-60',
  camera: { centre: [112.171234, 22.981234], zoom: 14.25, bearing: -30, pitch: 45 },
  colouring: 'readiness',
  leftTab: 'layers',
  hiddenLayers: ['parcels.planned', 'labels'],
  extruded: true,
  language: 'en',
  theme: 'dark',
};

describe('the address', () => {
  it('comes back as it went', () => {
    expect(decodeAddress(encodeAddress(full))).toEqual(full);
  });

  it('is empty when there is nothing to say', () => {
    expect(encodeAddress({})).toBe('');
    expect(decodeAddress('')).toEqual({});
  });

  it('leaves out what it does not know', () => {
    expect(decodeAddress('#select=moon:1&at=500,0,3&colour=pink&hide=nothing,labels&lang=fr&other=1')).toEqual({
      hiddenLayers: ['labels'],
    });
    expect(decodeAddress('#at=112,23&select=parcel:')).toEqual({});
  });
});
