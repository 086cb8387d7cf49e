import { createContext, type ReactNode, useCallback, useContext, useSyncExternalStore } from 'react';
import { type Command, type CommandContext, runCommand } from '../commands/command.ts';
import type { Translate } from '../locale/translator.ts';
import type { Language } from '../quantities/language.ts';
import type { AppState } from '../store/app-state.ts';

/** A newer version of the program, fetched beside the one that runs. */
export interface NewVersion {
  isReady(): boolean;
  subscribe(listener: () => void): () => void;
  /** Opens the page anew with it, once everything is saved. */
  open(): void;
  /** Not now: it is used when the app is opened the next time. */
  later(): void;
}

/** What the panels are given by the app: the store to read and the context in which commands run. */
export interface AppPort {
  readonly context: CommandContext;
  readonly version: NewVersion;
  /** The one place where what should not happen ends up. */
  onCrash(error: unknown): void;
}

const PortContext = createContext<AppPort | null>(null);

export function AppPortProvider({ port, children }: { readonly port: AppPort; readonly children: ReactNode }) {
  return <PortContext value={port}>{children}</PortContext>;
}

export function useAppPort(): AppPort {
  const port = useContext(PortContext);
  if (!port) throw new Error('no AppPortProvider above this component');
  return port;
}

/** Follows one part of the state. The selector must return a part of the state or a plain value, never a new object. */
export function useAppState<Part>(select: (state: AppState) => Part): Part {
  const { store } = useAppPort().context;
  const read = () => select(store.getState());
  return useSyncExternalStore(store.subscribe, read, read);
}

export type Run = <Args>(command: Command<Args>, args: Args) => void;

/** Runs a command; a refusal becomes a notice, a crash reaches the one handler. */
export function useRun(): Run {
  const port = useAppPort();
  return useCallback(
    (command, args) => {
      runCommand(command, port.context, args).catch(port.onCrash);
    },
    [port],
  );
}

const TranslateContext = createContext<Translate | null>(null);

/** Gives everything below the sentences of one language. */
export function TranslateProvider({ t, children }: { readonly t: Translate; readonly children: ReactNode }) {
  return <TranslateContext value={t}>{children}</TranslateContext>;
}

export function useTranslate(): Translate {
  const t = useContext(TranslateContext);
  if (!t) throw new Error('no TranslateProvider above this component');
  return t;
}

export const useLanguage = (): Language => useAppState((state) => state.view.language);
