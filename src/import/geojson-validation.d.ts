/** The parts used of geojson-validation 1.0.2, which brings no types. With `trace` each answers its complaints. */
declare module 'geojson-validation' {
  type Check = (value: unknown, trace: true) => string[] | undefined;
  const checks: { readonly valid: Check; readonly isFeature: Check };
  export default checks;
}
