import { app } from './app.ts';
import { commands } from './commands.ts';
import { domain } from './domain.ts';
import { findingsStated } from './findings-stated.ts';
import { map } from './map.ts';
import { panels } from './panels.ts';

/** What the first page says. */
export const en = { app, commands, domain, findings: findingsStated, map, panels } as const;
