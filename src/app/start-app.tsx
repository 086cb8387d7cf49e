import '../ui/tokens.css';
import '../ui/latin-quotes.css';
import '../ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { createApp } from './create-app.ts';

/** Mounts the app in the page. */
export function startApp(root: HTMLElement | null): void {
  if (!root) throw new Error('the page has no element #root');
  void createApp().then((port) => createRoot(root).render(<App port={port} />));
}
