/**
 * Every colour the map draws with. The same values stand in `src/ui/tokens.css` for the panels; a colour is
 * changed in both places or in neither.
 */
export interface Palette {
  readonly theme: 'light' | 'dark';
  readonly paper: string;
  readonly panel: string;
  readonly ink: string;
  readonly secondaryInk: string;
  readonly line: string;
  readonly accent: string;
  /** What text is cut out of the ground with. */
  readonly halo: string;
  readonly status: { readonly developed: string; readonly leveled: string; readonly planned: string };
  readonly statusFill: { readonly developed: string; readonly leveled: string; readonly planned: string };
  readonly fit: {
    readonly pass: string;
    readonly conditional: string;
    readonly fail: string;
    readonly unknown: string;
  };
  readonly fitFill: {
    readonly pass: string;
    readonly conditional: string;
    readonly fail: string;
    readonly unknown: string;
  };
  /** Ink on a fit colour. */
  readonly fitInk: {
    readonly pass: string;
    readonly conditional: string;
    readonly fail: string;
    readonly unknown: string;
  };
  readonly water: string;
  readonly waterEdge: string;
  readonly waterInk: string;
  readonly green: string;
  readonly greenInk: string;
  readonly hill: string;
  readonly contour: string;
  readonly village: string;
  readonly road: string;
  readonly roadCasing: string;
  readonly roadInk: string;
  readonly link: string;
  readonly linkCasing: string;
  readonly expressway: string;
  readonly expresswayCasing: string;
  readonly rail: string;
  readonly railGap: string;
  readonly building: string;
  readonly buildingEdge: string;
  readonly buildingEnvironmental: string;
  readonly parcelEdge: string;
  readonly utility: string;
  readonly transport: string;
  readonly living: string;
  readonly knowledge: string;
  readonly zone: {
    readonly redLine: string;
    readonly corridor: string;
    readonly flood: string;
    readonly setback: string;
    readonly protective: string;
    readonly other: string;
  };
  readonly placement: string;
}

export const lightPalette: Palette = {
  theme: 'light',
  paper: '#F7F5F0',
  panel: '#FFFFFF',
  ink: '#1F2933',
  secondaryInk: '#52606D',
  line: '#D9DEE4',
  accent: '#0B5CAD',
  halo: '#FDFCF9',
  status: { developed: '#6B7A8F', leveled: '#D9A441', planned: '#2A9D8F' },
  statusFill: { developed: '#CDD3DC', leveled: '#F2DFB6', planned: '#DDEFEA' },
  fit: { pass: '#2166AC', conditional: '#E08214', fail: '#9AA1A8', unknown: '#7B8794' },
  fitFill: { pass: '#8DB4D8', conditional: '#F5CB97', fail: '#E9E8E5', unknown: '#F2F1EC' },
  fitInk: { pass: '#FFFFFF', conditional: '#1F2933', fail: '#3E4A56', unknown: '#FFFFFF' },
  water: '#BFD9E6',
  waterEdge: '#8FB7CC',
  waterInk: '#2F6684',
  green: '#D5E3C8',
  greenInk: '#56703F',
  hill: '#DFE4CC',
  contour: '#B7A679',
  village: '#EBE2D6',
  road: '#FFFFFF',
  roadCasing: '#C9BFAE',
  roadInk: '#6B6152',
  link: '#FBE7B8',
  linkCasing: '#CDA75A',
  expressway: '#E8B04A',
  expresswayCasing: '#A8781E',
  rail: '#6E7680',
  railGap: '#FFFFFF',
  building: '#FBFAF7',
  buildingEdge: '#8C8578',
  buildingEnvironmental: '#2A7F74',
  parcelEdge: '#FFFFFF',
  utility: '#33597F',
  transport: '#4A4453',
  living: '#8A4F3D',
  knowledge: '#5A4A8A',
  zone: {
    redLine: '#B3392F',
    corridor: '#7B4FA3',
    flood: '#2C7FB8',
    setback: '#8A7B52',
    protective: '#9C4A1A',
    other: '#6B6B6B',
  },
  placement: '#12324F',
};

export const darkPalette: Palette = {
  theme: 'dark',
  paper: '#14181D',
  panel: '#1C2127',
  ink: '#E8ECF0',
  secondaryInk: '#AEB8C2',
  line: '#343C46',
  accent: '#6FB1F0',
  halo: '#12161A',
  status: { developed: '#8B9BB1', leveled: '#D9A441', planned: '#38B3A4' },
  statusFill: { developed: '#3A444F', leveled: '#5C4A25', planned: '#1B3533' },
  fit: { pass: '#5A9FDF', conditional: '#E8953A', fail: '#7D8792', unknown: '#8D98A3' },
  fitFill: { pass: '#28507A', conditional: '#74501F', fail: '#2A3036', unknown: '#20272D' },
  fitInk: { pass: '#0C1116', conditional: '#0C1116', fail: '#F0F2F4', unknown: '#0C1116' },
  water: '#1E3A4A',
  waterEdge: '#35596D',
  waterInk: '#86BBD6',
  green: '#232F24',
  greenInk: '#8FAF7C',
  hill: '#20271F',
  contour: '#3B4433',
  village: '#2B2825',
  road: '#434C55',
  roadCasing: '#0E1215',
  roadInk: '#B3B9BF',
  link: '#6B5B34',
  linkCasing: '#14110A',
  expressway: '#A87B2A',
  expresswayCasing: '#1A1408',
  rail: '#8B949D',
  railGap: '#171C21',
  building: '#4A545E',
  buildingEdge: '#7C8792',
  buildingEnvironmental: '#58B7AA',
  parcelEdge: '#171C21',
  utility: '#7FB0E0',
  transport: '#B9B2C6',
  living: '#DDA08B',
  knowledge: '#B3A2E6',
  zone: {
    redLine: '#E0746B',
    corridor: '#B48BD9',
    flood: '#63AEDE',
    setback: '#B8A878',
    protective: '#D98A5C',
    other: '#A0A0A0',
  },
  placement: '#DCEBFA',
};

export const palettes = { light: lightPalette, dark: darkPalette } as const;
