import type { Reason } from '../domain/assessment.ts';
import type { Issue } from '../domain/issue.ts';
import type { Park } from '../domain/park.ts';
import type { EngineClient } from '../engine/engine-client.ts';
import type { Rasterise } from '../export/documents/office-document.ts';
import type { AppState, OpenedFile } from '../store/app-state.ts';
import type { AppStore } from '../store/app-store.ts';
import type { RedrawPhoto } from './briefs/photo-port.ts';

/** `body` is HTML of our own making, every text in it escaped. */
export interface PrintedPage {
  readonly title: string;
  readonly style: string;
  readonly body: string;
}

/** How files come and go; the browser's dialogs in the app, memory in tests. */
export interface FilePort {
  save(name: string, mime: string, bytes: Uint8Array): void | Promise<void>;
  /** `accept` as in an input element. null = the user closed the dialog. */
  open(accept: string): Promise<readonly OpenedFile[] | null>;
  /** All files of a folder and of the folders in it. null = the user closed the dialog. */
  openFolder(): Promise<readonly OpenedFile[] | null>;
  /** Hands a page to the browser's print dialog. Style and body come apart, because the page allows no inline style. */
  print(page: PrintedPage): void | Promise<void>;
  /** Draws an SVG as a PNG, for files that hold no vectors. */
  readonly rasterise: Rasterise;
  /** Draws a photo anew, upright and small, without what the camera wrote into it. */
  readonly redrawPhoto: RedrawPhoto;
}

export interface CommandContext {
  readonly store: AppStore;
  readonly engine: EngineClient;
  readonly files: FilePort;
  /** The file for visitors without a show in it, as it was built with the program. */
  visitorTemplate(): Promise<string>;
  /** Reads the demo park that is served with the app. */
  demoPark(): Promise<{ readonly park: Park | null; readonly issues: readonly Issue[] }>;
}

/** What a user can do, declared once and used by button, menu, key and palette alike. */
export interface Command<Args = void> {
  readonly id: string;
  /** In the locale, e.g. `commands:undo`. */
  readonly labelKey: string;
  /** e.g. `mod+z` (⌘ or Ctrl), `shift+d`, `escape`, `arrowdown`; keys in the order mod, alt, shift, key. */
  readonly shortcut?: string;
  /** Further keys that do the same, e.g. a presenter's clicker. */
  readonly otherKeys?: readonly string[];
  /** Why it cannot be done now; null when it can. A button shows it instead of acting. */
  unavailable(state: AppState, args: Args): Reason | null;
  run(context: CommandContext, args: Args): void | Promise<void>;
}

/** Runs a command if it can be done now; otherwise says why not and does nothing. */
export async function runCommand<Args>(command: Command<Args>, context: CommandContext, args: Args): Promise<void> {
  const reason = command.unavailable(context.store.getState(), args);
  if (reason) {
    context.store.actions.say(reason, 'refused');
    return;
  }
  await command.run(context, args);
}
