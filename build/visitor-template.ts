import type { Plugin } from 'vite';
import { keptTemplate } from './visitor-template/kept-template.ts';

const virtualId = 'virtual:visitor-template';
const servedAt = '/visitor-template.html';

/**
 * Builds the file for visitors (`visitor.html`, `src/visitor-file.tsx`) beside the app and serves it as one file of the
 * app, which is fetched when somebody exports. `virtual:visitor-template` is its address.
 */
export function visitorTemplate(): Plugin {
  let building: Promise<string> | null = null;
  let isBuild = false;
  return {
    name: 'visitor-template',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    buildStart() {
      if (!isBuild) return;
      building = keptTemplate();
      // Awaited in `load`; a build that ends before must not end the process.
      building.catch(() => {});
    },
    resolveId: (id) => (id === virtualId ? `\0${virtualId}` : undefined),
    async load(id) {
      if (id !== `\0${virtualId}`) return;
      if (!isBuild) return `export default '${servedAt}'`;
      building ??= keptTemplate();
      const file = this.emitFile({ type: 'asset', name: 'visitor-template.html', source: await building });
      return `export default import.meta.ROLLUP_FILE_URL_${file}`;
    },
    configureServer({ middlewares }) {
      middlewares.use(servedAt, (_, answer) => {
        keptTemplate().then(
          (template) => {
            answer.setHeader('Content-Type', 'text/html; charset=utf-8');
            answer.end(template);
          },
          (trouble: unknown) => {
            answer.statusCode = 500;
            answer.end(String(trouble));
          },
        );
      });
    },
  };
}
