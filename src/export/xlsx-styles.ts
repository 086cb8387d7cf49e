export interface CellStyle {
  /** Decimals shown; the value keeps all of its own. */
  readonly decimals?: number;
  readonly bold?: boolean;
  /** Grey and slanted: words that stand where a figure is missing. */
  readonly quiet?: boolean;
  /** Filled, wrapped header. */
  readonly header?: boolean;
  readonly wrap?: boolean;
  /** The number counts days from Excel's epoch and is shown as a day. */
  readonly date?: boolean;
  /** The same, shown as a month. */
  readonly month?: boolean;
  /** Without marks between the thousands, as coordinates are written. */
  readonly plain?: boolean;
  /** Where it differs from what the spreadsheet does with such a value. */
  readonly align?: 'left' | 'right';
  /** A little room before words beside figures. */
  readonly indent?: boolean;
  /** The title of a workbook. */
  readonly title?: boolean;
  /** What a row is in its table: a heading over others, a sum, one with a gap. */
  readonly tone?: 'group' | 'sum' | 'gap';
}

export interface CellStyles {
  /** Position in the style table, made when first asked for. */
  indexOf(style: CellStyle): number;
  xml(): string;
}

const fonts = [
  '<font><sz val="10"/><color rgb="FF1F2933"/><name val="Microsoft YaHei"/><family val="2"/></font>',
  '<font><b/><sz val="10"/><color rgb="FF1F2933"/><name val="Microsoft YaHei"/><family val="2"/></font>',
  '<font><i/><sz val="10"/><color rgb="FF52606D"/><name val="Microsoft YaHei"/><family val="2"/></font>',
  '<font><b/><sz val="16"/><color rgb="FF1F2933"/><name val="Microsoft YaHei"/><family val="2"/></font>',
];
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE9EDF1"/><bgColor indexed="64"/></patternFill></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF5F7F9"/><bgColor indexed="64"/></patternFill></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFDF3E1"/><bgColor indexed="64"/></patternFill></fill>',
];
const toneFill = { group: 2, sum: 3, gap: 4 } as const;
const borders = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  '<border><left/><right/><top/><bottom style="thin"><color rgb="FF52606D"/></bottom><diagonal/></border>',
  '<border><left/><right/><top style="thin"><color rgb="FF9AA5B1"/></top><bottom/><diagonal/></border>',
];
const styleKeys = [
  'decimals',
  'bold',
  'quiet',
  'header',
  'wrap',
  'date',
  'month',
  'plain',
  'align',
  'indent',
  'title',
  'tone',
] as const satisfies readonly (keyof CellStyle)[];

/** How the number is shown; null = as the spreadsheet likes. */
function formatOf({ decimals, date, month, plain }: CellStyle): string | null {
  if (month) return 'yyyy-mm';
  if (date) return 'yyyy-mm-dd';
  if (decimals === undefined) return null;
  const whole = plain ? '0' : '#,##0';
  return decimals === 0 ? whole : `${whole}.${'0'.repeat(decimals)}`;
}

/** Number formats of one's own start at 164. */
const firstOwnFormat = 164;

/** A style table that grows as cells ask for styles. Style 0 is the default, as the format demands. */
export function cellStyles(): CellStyles {
  const formats: string[] = [];
  const records: string[] = [];
  const indexes = new Map<string, number>();

  const formatIndex = (style: CellStyle): number => {
    const format = formatOf(style);
    if (format === null) return 0;
    const known = formats.indexOf(format);
    return firstOwnFormat + (known >= 0 ? known : formats.push(format) - 1);
  };

  const indexOf = (style: CellStyle): number => {
    const key = JSON.stringify(styleKeys.map((name) => style[name] ?? null));
    const known = indexes.get(key);
    if (known !== undefined) return known;
    const isBold = style.bold || style.header || style.tone === 'group' || style.tone === 'sum';
    const font = style.title ? 3 : isBold ? 1 : style.quiet ? 2 : 0;
    const fill = style.header ? 2 : style.tone ? toneFill[style.tone] : 0;
    const border = style.header ? 1 : style.tone === 'sum' ? 2 : 0;
    const wrap = style.wrap || style.header;
    const align = style.align ?? (style.indent ? 'left' : style.quiet ? 'right' : null);
    const across = `${align ? ` horizontal="${align}"` : ''}${style.indent ? ' indent="1"' : ''}`;
    const alignment = `<alignment vertical="center"${wrap ? ' wrapText="1"' : ''}${across}/>`;
    const index =
      records.push(
        `<xf numFmtId="${formatIndex(style)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`,
      ) - 1;
    indexes.set(key, index);
    return index;
  };
  indexOf({});

  return {
    indexOf,
    xml: () => {
      const numberFormats = formats.map(
        (format, index) => `<numFmt numFmtId="${firstOwnFormat + index}" formatCode="${format}"/>`,
      );
      const counted = (tag: string, items: readonly string[]): string =>
        items.length === 0 ? '' : `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
      return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${counted('numFmts', numberFormats)}${counted('fonts', fonts)}${counted('fills', fills)}${counted('borders', borders)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${counted('cellXfs', records)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
    },
  };
}
