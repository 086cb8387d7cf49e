declare module 'virtual:visitor-template' {
  /** Where the file for visitors, still without a show, is served. */
  const address: string;
  export default address;
}
