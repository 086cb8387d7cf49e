/** What an XML file may be, so that a hostile one costs neither memory nor stack. */
export const xmlLimits = {
  /** Two and a half times the 100 MB that one file of an office may have; as text it takes twice that. */
  bytes: 256 * 1024 * 1024,
  /** Folders in folders in folders: people nest five deep, and the reader of shapes calls itself for each. */
  depth: 100,
} as const;

/** Placemarks parsed at once, in characters: a tree takes thirty times its text. */
export const batchLength = 256 * 1024;

/** More folders than this are one layer with the folder as an attribute; nobody could review as many layers. */
export const mostLayers = 24;
