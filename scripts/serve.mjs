// Serves dist/ with the headers of vite.config.ts; resolves with the address.
import { repository } from './ensure-install.mjs';

export async function serve(port) {
  const { preview } = await import('vite');
  const server = await preview({
    root: repository,
    preview: { port, strictPort: true, host: process.env.HOST ?? 'localhost' },
    logLevel: 'error',
  }).catch((trouble) => {
    console.error(
      /already in use/.test(String(trouble))
        ? `Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`
        : String(trouble),
    );
    process.exit(1);
  });
  return server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
}
