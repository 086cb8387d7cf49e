import { createContext, type ReactNode, useContext } from 'react';
import type { VisitorShow } from '../export/visitor/visitor-show.ts';
import type { Translate } from '../locale/translator.ts';
import type { Language } from '../quantities/language.ts';
import type { ShowPlay } from './use-show-play.ts';

/** What every part of a show is given. It knows neither store nor commands, so that it lives in a file as well. */
export interface ShowPort {
  readonly show: VisitorShow;
  readonly t: Translate;
  readonly language: Language;
  readonly play: ShowPlay;
}

const PortContext = createContext<ShowPort | null>(null);

export function ShowPortProvider({ port, children }: { readonly port: ShowPort; readonly children: ReactNode }) {
  return <PortContext value={port}>{children}</PortContext>;
}

export function useShow(): ShowPort {
  const port = useContext(PortContext);
  if (!port) throw new Error('no ShowPortProvider above this component');
  return port;
}
