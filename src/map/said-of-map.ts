import type { AppState } from '../store/app-state.ts';
import { sameSelection } from '../store/selection.ts';
import { carriedText } from './carried.ts';
import { describeFeature } from './describe-feature.ts';
import type { BubbleText } from './overlay/bubble.ts';
import { type Words, wordsIn } from './picture/words.ts';
import { fitOf, saySite } from './say-site.ts';

type Told = Pick<AppState, 'park' | 'assessment' | 'matching' | 'dragging' | 'selection' | 'hover' | 'view'>;

const aloud = ({ title, lines }: BubbleText, { language }: Words): string =>
  // A dot between two words is seen; read aloud it is a pause, or the word "dot".
  [title, ...lines].flatMap((line) => line.split(' · ')).join(language === 'en' ? ', ' : '，');

/** Where what is carried would land, in the words of the pointer's paper; null when nothing is carried over the map. */
function carriedOver({ park, dragging, matching, view }: Told): string | null {
  if (!park || !dragging?.over) return null;
  const { projectId, over: site, proposal } = dragging;
  const ranking = matching?.projectId === projectId ? matching.ranking : null;
  const words = wordsIn(view.language);
  return aloud(carriedText({ park, projectId, ranking, site, at: park.centre, proposal }, words), words);
}

/** The ranked site the keyboard stands on. */
function focused({ park, matching, view }: Told): string | null {
  const site = matching?.focus;
  const fit = site && fitOf(matching.ranking, site);
  if (!park || !fit) return null;
  const { t } = wordsIn(view.language);
  const sites: readonly { readonly id: string; readonly name: string }[] =
    site.kind === 'parcel' ? park.parcels : park.units;
  const name = sites.find(({ id }) => id === site.id)?.name ?? site.id;
  return t('map:site.focused', { rank: fit.rank, name, text: saySite(fit, t) });
}

function selected({ park, assessment, matching, selection, view }: Told): string | null {
  if (!park || !selection) return null;
  const words = wordsIn(view.language);
  const text = describeFeature(selection, { park, assessment, ranking: matching?.ranking ?? null }, words);
  return text && aloud(text, words);
}

/** The site pointed at while a project is matched: its rank, name and verdict with the one reason, and no more. */
function hovered({ park, assessment, matching, hover, view }: Told): string | null {
  // What the keyboard stands on was told when it came there.
  if (!park || !hover || !matching?.ranking || sameSelection(hover, matching.focus)) return null;
  const words = wordsIn(view.language);
  const text = describeFeature(hover, { park, assessment, ranking: matching.ranking }, words);
  return text?.verdict ? aloud({ title: text.title, lines: text.lines.slice(0, 1) }, words) : null;
}

/** The verdict under what is carried, or of the site that is pointed at; null when there is none. */
export const saidUnderPointer = (state: Told): string | null => (state.dragging ? carriedOver(state) : hovered(state));

/** How the selected placement stands; undefined for anything else, and until the figures are there. */
const verdictOf = ({ assessment, selection }: Told) =>
  selection?.kind === 'placement'
    ? assessment?.placements.find(({ placementId }) => placementId === selection.id)?.verdict
    : undefined;

/**
 * What a reader of the screen is told when the state moves on by a deed: the ranked site that is stood on, the thing that
 * was selected, or the selected placement when its verdict comes or changes; null when none did, or while something is
 * carried.
 */
export function saidOfMap(state: Told, before: Told): string | null {
  // The ranking may come after the site: whoever listens says only what differs from before.
  if (state.dragging) return null;
  const { focus } = state.matching ?? {};
  if (focus && focus !== before.matching?.focus) return focused(state);
  if (!sameSelection(state.selection, before.selection)) return selected(state);
  // The figures come after the edit.
  const verdict = verdictOf(state);
  return verdict && verdict !== verdictOf(before) ? selected(state) : null;
}
