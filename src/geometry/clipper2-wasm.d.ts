/** The package ships its types in another folder than its `types` field says. */
declare module 'clipper2-wasm/dist/es/clipper2z.js' {
  import type { MainModule } from 'clipper2-wasm/dist/clipper2z';

  export type Clipper = MainModule;
  export default function makeClipper(settings: {
    wasmBinary: ArrayBuffer;
    preRun: () => void;
    onRuntimeInitialized: () => void;
  }): Promise<Clipper>;
}
