/** What of the screen a drawing is about; the rest is drawn faint. */
export type DrawnMoment = 'pick' | 'rank' | 'place' | 'left' | 'ask' | 'hand';

const ink = '#1f2933';
const faint = '#c5ccd3';
const accent = '#0b5cad';
const fits = '#2166ac';
const conditional = '#e08214';
const grey = '#9aa1a8';

type Corner = readonly [x: number, y: number];
/** Six parcels between roads, in the drawing's own units. */
const parcels: readonly (readonly Corner[])[] = [
  [
    [68, 20],
    [104, 18],
    [105, 50],
    [68, 52],
  ],
  [
    [110, 18],
    [142, 16],
    [142, 49],
    [111, 50],
  ],
  [
    [148, 16],
    [176, 17],
    [176, 48],
    [148, 49],
  ],
  [
    [68, 60],
    [105, 58],
    [106, 96],
    [68, 98],
  ],
  [
    [112, 58],
    [142, 57],
    [142, 94],
    [113, 95],
  ],
  [
    [148, 57],
    [176, 56],
    [176, 92],
    [148, 93],
  ],
];
const middles: readonly Corner[] = [
  [86, 35],
  [126, 33],
  [162, 32],
  [87, 78],
  [127, 76],
  [162, 74],
];

const points = (corners: readonly Corner[]): string => corners.map((corner) => corner.join(',')).join(' ');
const rect = (x: number, y: number, width: number, height: number, more: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="1.5" ${more}/>`;
const line = (x1: number, y1: number, x2: number, y2: number, more: string): string =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" ${more}/>`;
const number = (at: Corner, text: string, fill = '#ffffff'): string =>
  `<text x="${at[0]}" y="${at[1] + 4}" font-size="11" font-weight="700" text-anchor="middle" fill="${fill}">${text}</text>`;

/** Colour and a sign of its own each, so that the drawing holds in grey: fits, conditional, cannot, unknown. */
const looks = [
  { fill: fits, sign: '1' },
  { fill: fits, sign: '2' },
  { fill: conditional, sign: '3' },
  { fill: '#eff0f1', sign: '×' },
  { fill: '#eff0f1', sign: '×' },
  { fill: '#ffffff', sign: '?' },
] as const;

function map(moment: DrawnMoment): string {
  const isJudged = moment !== 'pick' && moment !== 'left';
  const drawn = parcels.map((corners, at) => {
    const look = looks[at];
    const fill = isJudged && look ? look.fill : '#e3dccb';
    const dash = isJudged && look?.sign === '?' ? 'stroke-dasharray="2 2"' : '';
    const sign =
      isJudged && look && moment === 'rank'
        ? number(middles[at] ?? [0, 0], look.sign, look.sign === '×' || look.sign === '?' ? '#47515b' : '#ffffff')
        : '';
    return `<polygon points="${points(corners)}" fill="${fill}" stroke="${grey}" stroke-width="0.8" ${dash}/>${sign}`;
  });
  const roads =
    line(60, 55, 182, 53, 'stroke="#c9bfae" stroke-width="5"') +
    line(60, 55, 182, 53, 'stroke="#ffffff" stroke-width="3.4"') +
    line(145, 12, 145, 104, 'stroke="#c9bfae" stroke-width="5"') +
    line(145, 12, 145, 104, 'stroke="#ffffff" stroke-width="3.4"');
  return rect(58, 12, 124, 94, `fill="#f7f5f0" stroke="${faint}"`) + roads + drawn.join('');
}

function leftColumn(moment: DrawnMoment): string {
  const isRank = moment === 'rank';
  const rows = [0, 1, 2, 3, 4].map((at) => {
    const y = 22 + at * (isRank ? 14 : 17);
    const isChosen = at === 0 && (moment === 'pick' || isRank || moment === 'place');
    const frame = rect(
      5,
      y,
      48,
      isRank ? 12 : 15,
      `fill="${isChosen ? '#e7f0f9' : '#ffffff'}" stroke="${isChosen ? accent : faint}" stroke-width="${isChosen ? 1.4 : 0.8}"`,
    );
    const mark = isRank
      ? `<circle cx="11" cy="${y + 6}" r="3" fill="${looks[at]?.fill ?? grey}" stroke="${grey}" stroke-width="0.5"/>`
      : '';
    const from = isRank ? 18 : 9;
    return `${frame}${mark}${line(from, y + 5, from + 22, y + 5, `stroke="${ink}" stroke-width="1.6"`)}${line(from, y + 9.5, 46, y + 9.5, `stroke="${faint}" stroke-width="1.4"`)}`;
  });
  return (
    rect(2, 12, 54, 94, `fill="#ffffff" stroke="${faint}"`) +
    line(5, 17, 20, 17, `stroke="${accent}" stroke-width="1.6"`) +
    rows.join('')
  );
}

function inspector(moment: DrawnMoment): string {
  const isAsked = moment === 'ask';
  const answer =
    rect(188, 18, 48, 13, `fill="#e6eff8" stroke="${isAsked ? accent : faint}"`) +
    rect(188, 18, 2, 13, `fill="${fits}"`);
  const rows = [0, 1, 2, 3].map((at) => {
    const y = 38 + at * 7 + (isAsked && at > 0 ? 24 : 0);
    const mark = `<circle cx="191" cy="${y}" r="2" fill="${at === 1 ? conditional : fits}"/>`;
    return `${mark}${line(196, y, 226, y, `stroke="${isAsked ? ink : faint}" stroke-width="1.4"`)}`;
  });
  const unfolded = isAsked
    ? rect(192, 43, 44, 20, `fill="#faf9f6" stroke="${accent}"`) +
      line(195, 48, 216, 48, `stroke="${ink}" stroke-width="1.2"`) +
      line(195, 53, 211, 53, `stroke="${faint}" stroke-width="1.2"`) +
      line(195, 58, 220, 58, `stroke="${faint}" stroke-width="1.2"`) +
      `<circle cx="230" cy="48" r="3.4" fill="#ffffff" stroke="${accent}"/><text x="230" y="50.2" font-size="6" font-weight="700" text-anchor="middle" fill="${accent}">?</text>`
    : '';
  return rect(184, 12, 54, 94, `fill="#ffffff" stroke="${faint}"`) + answer + rows.join('') + unfolded;
}

function strip(moment: DrawnMoment): string {
  const isTold = moment === 'left';
  const cells = [0, 1, 2, 3, 4, 5].map((at) => {
    const x = 6 + at * 39;
    const committed = [14, 20, 9, 17, 12, 8][at] ?? 10;
    const taken = isTold ? ([9, 0, 7, 4, 3, 0][at] ?? 0) : 0;
    return (
      line(x, 114, x + 14, 114, `stroke="${isTold ? ink : faint}" stroke-width="1.6"`) +
      rect(x, 118, 32, 5, `fill="#e9ecef" stroke="${faint}" stroke-width="0.5"`) +
      rect(x, 118, committed, 5, 'fill="#6b7a8f"') +
      (taken > 0 ? rect(x + committed, 118, taken, 5, `fill="${accent}"`) : '')
    );
  });
  return (
    rect(2, 108, 236, 20, `fill="#ffffff" stroke="${isTold ? accent : faint}" stroke-width="${isTold ? 1.4 : 1}"`) +
    cells.join('')
  );
}

function bar(moment: DrawnMoment): string {
  const isHanded = moment === 'hand';
  const buttons = [196, 214].map((x) =>
    rect(
      x,
      3.5,
      15,
      6,
      isHanded ? `fill="#e7f0f9" stroke="${accent}" stroke-width="1.2"` : `fill="#ffffff" stroke="${faint}"`,
    ),
  );
  return (
    rect(2, 2, 236, 9, `fill="#ffffff" stroke="${faint}"`) +
    rect(5, 4, 5, 5, `fill="${accent}"`) +
    rect(84, 3.5, 70, 6, `fill="#faf9f6" stroke="${faint}"`) +
    buttons.join('')
  );
}

/** A card on its way to the parcel, or the piece of land it took. */
function placing(): string {
  const footprint = `<polygon points="${points([
    [68, 20],
    [91, 18.7],
    [91.6, 50.7],
    [68, 52],
  ])}" fill="#ffffff" fill-opacity="0.75" stroke="${accent}" stroke-width="1.8" stroke-dasharray="4 2"/>`;
  const way = `<path d="M40 30 C52 46 58 46 74 38" fill="none" stroke="${accent}" stroke-width="1.6"/><path d="M74 38 l-5.4 0.2 l2.6 -4.6 z" fill="${accent}"/>`;
  const key = `${rect(100, 74, 34, 15, `fill="#ffffff" stroke="${ink}"`)}<text x="117" y="84.5" font-size="9" text-anchor="middle" fill="${ink}">Enter ↵</text>`;
  return footprint + way + key;
}

function handing(): string {
  const sheet = (x: number, label: string): string =>
    `${rect(x, 34, 26, 34, `fill="#ffffff" stroke="${accent}"`)}<text x="${x + 13}" y="54" font-size="7" font-weight="700" text-anchor="middle" fill="${accent}">${label}</text>`;
  return sheet(76, 'HTML') + sheet(107, 'XLSX') + sheet(138, 'A4');
}

/** One moment of the main job on the program's own screen, as an SVG that prints in grey too. `title` is its text for a reader. */
export function drawMoment(moment: DrawnMoment, title: string): string {
  const parts = [bar(moment), map(moment), leftColumn(moment), inspector(moment), strip(moment)];
  if (moment === 'place') parts.push(placing());
  if (moment === 'hand') parts.push(handing());
  return `<svg viewBox="0 0 240 130" role="img" aria-label="${title}" font-family="sans-serif">${parts.join('')}</svg>`;
}
