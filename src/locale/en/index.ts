import { app } from './app.ts';
import { cli } from './cli.ts';
import { commands } from './commands.ts';
import { domain } from './domain.ts';
import { exports } from './exports.ts';
import { findings } from './findings.ts';
import { issues } from './issues.ts';
import { map } from './map.ts';
import { panels } from './panels.ts';
import { presentation } from './presentation.ts';

export const en = { app, cli, commands, domain, exports, findings, issues, map, panels, presentation } as const;
