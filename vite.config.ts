import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { demoPark } from './build/demo-park.ts';
import { installable } from './build/installable.ts';
import { visitorTemplate } from './build/visitor-template.ts';

/** Nothing from outside, no inline script, no eval; WebAssembly is the one exception (polygon overlay). */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the policy into the built page itself, so that any static server serves it strictly. */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), policyInPage(), demoPark(), visitorTemplate(), installable()],
  build: {
    target: 'es2023',
    // An inlined asset would be a data: address, which the policy refuses for scripts and fetches.
    assetsInlineLimit: 0,
    // The page itself names what it needs; lists of what each late part needs were 3 kB of names on the first page.
    modulePreload: { resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []) },
    // MapLibre alone is past the default; the browser journeys hold the real budget.
    chunkSizeWarningLimit: 1500,
    // LGPL-3: unmodified and in a file of its own, so that it can be replaced.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'geojson-validation', test: /node_modules[\\/]geojson-validation[\\/]/ },
            { name: 'app', test: /src[\\/]main\.tsx$/, priority: 2 },
            // The map of the working screen: the visitor's map shares modules with it and would cut it up.
            { name: 'map', test: /src[\\/]map[\\/]map-view\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  worker: {
    format: 'es',
    rolldownOptions: {
      // What the first figures need is one file: cut up along what lazy parts share, it packs worse.
      output: { codeSplitting: { groups: [{ name: 'engine', test: /src[\\/]engine[\\/]worker\.ts$/ }] } },
    },
  },
  // Pre-bundling would lose MapLibre's separate worker, and then no vector layer draws.
  optimizeDeps: { exclude: ['maplibre-gl', 'clipper2-wasm'] },
  preview: {
    headers: {
      'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
});
