declare module 'virtual:demo-park' {
  /** Where the demo park is served. */
  const address: string;
  export default address;
}
