import { defineConfig } from 'vite';
import { demoPark } from './demo-park.ts';
import { oneFileConfig } from './one-file.ts';
import { visitorTemplate } from './visitor-template.ts';

/** The whole app as one file: `npm run build:single`. */
export default defineConfig(
  oneFileConfig({ page: 'index.html', name: 'mutu.html' }, 'dist-single', [demoPark(), visitorTemplate()]),
);
