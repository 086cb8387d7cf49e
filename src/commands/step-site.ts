import type { SiteRef } from '../domain/placement.ts';
import type { AppState } from '../store/app-state.ts';
import type { AppStore } from '../store/app-store.ts';
import { needsRanking } from './availability.ts';
import type { Command } from './command.ts';

/** Nobody means to walk the sites under the visitor's eyes or while measuring. */
const canStep = (state: AppState) =>
  state.view.visitor.on || state.view.measure ? { code: 'unavailable.notMatching' } : needsRanking(state);

/** The ranked site `by` places further on; the first or last one when none was focused. Stops at both ends. */
function siteAfter({ matching }: AppState, by: 1 | -1): SiteRef | null {
  const sites = matching?.ranking?.sites ?? [];
  const { focus = null } = matching ?? {};
  const at = sites.findIndex(({ site }) => site.kind === focus?.kind && site.id === focus.id);
  const next = at < 0 ? (by === 1 ? 0 : sites.length - 1) : Math.min(Math.max(at + by, 0), sites.length - 1);
  return sites[next]?.site ?? null;
}

function stepTo(store: AppStore, by: 1 | -1): void {
  const site = siteAfter(store.getState(), by);
  store.actions.focusSite(site);
  // The map answers to the keyboard as it does to the pointer.
  store.actions.hover(site);
}

export const nextSite: Command = {
  id: 'next-site',
  labelKey: 'commands:next-site',
  shortcut: 'arrowdown',
  unavailable: canStep,
  run: ({ store }) => stepTo(store, 1),
};

export const previousSite: Command = {
  id: 'previous-site',
  labelKey: 'commands:previous-site',
  shortcut: 'arrowup',
  unavailable: canStep,
  run: ({ store }) => stepTo(store, -1),
};
