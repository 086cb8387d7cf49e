import { switchScenario } from '../domain/operations/switch-scenario.ts';
import { type Address, addressOf, encodeAddress } from './address.ts';
import type { AppStore } from './app-store.ts';
import { selectionExists } from './selection-exists.ts';
import { initialView } from './view-state.ts';

/** Brings the open park to the place the address names, as far as the park has it. */
export function goTo(store: AppStore, address: Address): void {
  const { actions } = store;
  const { view, park } = store.getState();
  const hidden = new Set<string>(address.hiddenLayers);
  actions.setView({
    camera: address.camera ?? null,
    colouring: address.colouring ?? initialView.colouring,
    leftTab: address.leftTab ?? initialView.leftTab,
    extruded: address.extruded ?? false,
    language: address.language ?? view.language,
    theme: address.theme ?? view.theme,
    layers: Object.fromEntries(Object.keys(view.layers).map((id) => [id, !hidden.has(id)])) as typeof view.layers,
  });
  if (!park) return;
  const { scenario, matching, selection = null } = address;
  const isOurs = store.getState().hold === 'ours';
  if (
    isOurs &&
    scenario !== undefined &&
    scenario !== park.activeScenarioId &&
    park.scenarios.some(({ id }) => id === scenario)
  )
    actions.edit(switchScenario(park, { scenarioId: scenario }));
  const shown = store.getState().park ?? park;
  actions.select(selectionExists(shown, selection) ? selection : null);
  if (matching !== undefined && park.projects.some(({ id }) => id === matching)) actions.startMatching(matching);
  else actions.leaveMatching();
}

/** Calls `write` with the hash now and whenever it changes. Returns how to stop. */
export function keepAddress(store: AppStore, write: (hash: string) => void): () => void {
  let last = encodeAddress(addressOf(store.getState()));
  write(last);
  return store.subscribe((state, previous) => {
    // Hovering and dragging change the state at every frame and never the address.
    const { park, selection, matching, view } = state;
    if (
      park === previous.park &&
      selection === previous.selection &&
      matching === previous.matching &&
      view === previous.view
    )
      return;
    const hash = encodeAddress(addressOf(state));
    if (hash === last) return;
    last = hash;
    write(hash);
  });
}
