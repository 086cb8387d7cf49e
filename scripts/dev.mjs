// `npm run dev`: the developers' server.
import { ensureInstall } from './ensure-install.mjs';

ensureInstall();
const { runTool } = await import('./run-tool.mjs');
const { code } = await runTool('vite', process.argv.slice(2));
process.exit(code);
