/** The package ships its types in another folder than its `types` field says; Node takes the UMD build. */
declare module 'clipper2-wasm/dist/umd/clipper2z.js' {
  import type { MainModule } from 'clipper2-wasm/dist/clipper2z';

  const makeClipper: () => Promise<MainModule>;
  export default makeClipper;
}
