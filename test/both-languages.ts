import { loadLanguage, loadRest } from '../src/locale/languages-loaded.ts';
import { languages } from '../src/quantities/language.ts';

// Specs speak either language at once, as the terminal does.
await Promise.all(languages.map(loadLanguage));
await loadRest();
