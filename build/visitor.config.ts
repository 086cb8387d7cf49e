import { defineConfig } from 'vite';
import { oneFileConfig } from './one-file.ts';
import { listInputs } from './visitor-template/list-inputs.ts';

/** The file a visitor takes home, still without a show in it. */
export default defineConfig(
  oneFileConfig({ page: 'visitor.html', name: 'visitor.html' }, 'dist-visitor', [listInputs()]),
);
