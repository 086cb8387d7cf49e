import type { FacilityKind } from '../../domain/facility.ts';

/**
 * The signs of the facilities on a grid of 16, drawn for this map: `fill` areas (even-odd) and `stroke` lines of
 * 1.6 units with round ends. They are read at 14 pixels, so each says one thing.
 */
export interface Sign {
  readonly fill?: string;
  readonly stroke?: string;
}

export const facilitySigns: Readonly<Record<FacilityKind, Sign>> = {
  substation: { fill: 'M9.6 1 3.4 9.2h3.9L6.2 15l6.4-8.4H8.5z' },
  waterWorks: { fill: 'M8 1.4C10.4 4.7 12.6 7.4 12.6 10a4.6 4.6 0 0 1-9.2 0C3.4 7.4 5.6 4.7 8 1.4z' },
  sewageWorks: {
    stroke:
      'M1.8 5.2c1.6-1.6 3.1-1.6 4.6 0s3 1.6 4.6 0 2.2-1.4 3.2-.6M1.8 9c1.6-1.6 3.1-1.6 4.6 0s3 1.6 4.6 0 2.2-1.4 3.2-.6M4 13h8',
  },
  gasStation: {
    fill: 'M8.4 1c.5 2.6 4.4 4.6 4.4 8.8A4.8 4.8 0 0 1 8 15a4.8 4.8 0 0 1-4.8-5c0-2 .9-3.3 2-4.3.2 1.3.7 2.1 1.5 2.5C6.5 5.5 7 2.8 8.4 1zM8 13.3c1.3 0 2.2-.9 2.2-2.2 0-1.2-.9-1.9-1.7-3-.3 1.2-2.7 1.6-2.7 3.2 0 1.2 1 2 2.2 2z',
  },
  heatSource: {
    stroke:
      'M4.2 2.2c-1.4 1.6 1.4 2.8 0 4.6M8 2.2c-1.4 1.6 1.4 2.8 0 4.6M11.8 2.2c-1.4 1.6 1.4 2.8 0 4.6M2.6 9.6h10.8M3.8 9.8v4h8.4v-4',
  },
  interchange: {
    stroke: 'M5 14.5V1.5M11 1.5v13M5 10.5c0-3.5 6-2 6-5.5',
  },
  freightYard: {
    fill: 'M1.5 3.5h13v7.2h-13zM3.2 5v4.2h1.3V5zm3 0v4.2h1.3V5zm3 0v4.2h1.3V5zm2.8 0v4.2h1.2V5zM4.5 11.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3zm7 0a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3z',
  },
  railway: {
    fill: 'M5 1.5h6a2 2 0 0 1 2 2v6.5a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V3.5a2 2 0 0 1 2-2zM4.8 3.5v3.5h6.4V3.5zM5.8 8.6a1 1 0 1 0 0 2 1 1 0 0 0 0-2zm4.4 0a1 1 0 1 0 0 2 1 1 0 0 0 0-2z',
    stroke: 'M5 12.5 3.5 14.8M11 12.5l1.5 2.3',
  },
  port: {
    stroke:
      'M8 5.2v9M4.8 7.4h6.4M2 9.6c.4 3 2.7 4.6 6 4.6s5.6-1.6 6-4.6M8 1.6a1.7 1.7 0 1 0 0 3.5 1.7 1.7 0 0 0 0-3.5z',
  },
  airport: {
    fill: 'M8 .8c.8 0 1.2.9 1.2 2v3.1l5.6 3.6v1.7L9.2 9.6v3l1.7 1.3v1.3L8 14.4l-2.9.8v-1.3l1.7-1.3v-3l-5.6 1.6V9.5l5.6-3.6V2.8c0-1.1.4-2 1.2-2z',
  },
  apartment: {
    fill: 'M3 1.5h10v13H9.3v-3H6.7v3H3zM5 3.5v1.7h1.7V3.5zm4.3 0v1.7H11V3.5zM5 7v1.7h1.7V7zm4.3 0v1.7H11V7z',
  },
  hospital: { fill: 'M6 1.8h4v4.2h4.2v4H10v4.2H6V10H1.8V6H6z' },
  school: {
    fill: 'M8 2.4 15.4 6 8 9.6.6 6zM3.7 8.7 8 10.8l4.3-2.1v3.4C11 13.3 9.6 13.8 8 13.8s-3-.5-4.3-1.7zM14 7.3l1-.5v4.8h-1z',
  },
  shop: {
    fill: 'M2.8 5.2h10.4l.8 9.3H2z',
    stroke: 'M5.4 7.2V4.4a2.6 2.6 0 0 1 5.2 0v.8',
  },
  fireStation: {
    fill: 'M4 13V8.6a4 4 0 0 1 8 0V13zM2.4 13.4h11.2V15H2.4z',
    stroke: 'M8 1v1.4M2.8 3.2l1 1M13.2 3.2l-1 1',
  },
  cultureSports: { fill: 'M8 1 12 6.3h-2.2L13 10.7H8.9V15H7.1v-4.3H3l3.2-4.4H4z' },
  rdPlatform: {
    fill: 'M5.5 1.2h5v1.5h-.8v3.5l3.9 6.6a1.5 1.5 0 0 1-1.3 2.2H3.7a1.5 1.5 0 0 1-1.3-2.2l3.9-6.6V2.7h-.8zM7.7 2.7v3.9L6.2 9.2h3.6L8.3 6.6V2.7z',
  },
  village: { fill: 'M8 1.6 15 8h-2v6.4H9.6V10.4H6.4v4H3V8H1z' },
};
