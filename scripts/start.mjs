// `npm start`: install what is missing, build, serve the production build.
import { ensureInstall } from './ensure-install.mjs';

ensureInstall();
const { ensureBuild } = await import('./build.mjs');
if (!(await ensureBuild())) process.exit(1);
const { serve } = await import('./serve.mjs');
const address = await serve(Number(process.env.PORT ?? 4173));
console.log(`Mutu 亩图: ${address}`);
