import './ui/tokens.css';
import './ui/latin-quotes.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import type { VisitorShow } from './export/visitor/visitor-show.ts';
import { loadLanguage, loadRest } from './locale/languages-loaded.ts';
import { FileScreen } from './presentation/file-screen.tsx';
import { languages } from './quantities/language.ts';

/** Starts the file a visitor takes home: the show stands in the page as data, and nothing is fetched from anywhere. */
async function startFile(): Promise<void> {
  const root = document.getElementById('root');
  const show = JSON.parse(document.getElementById('show')?.textContent ?? 'null') as VisitorShow | null;
  if (!root || !show) throw new Error('there is no show in this file');
  await Promise.all(languages.map(loadLanguage));
  await loadRest();
  createRoot(root).render(<FileScreen show={show} />);
}

void startFile();
