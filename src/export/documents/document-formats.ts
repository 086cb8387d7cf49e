import type { DocumentFormat } from './office-document.ts';
import { printable } from './printable.ts';

const openXml = 'application/vnd.openxmlformats-officedocument';

/** The office formats, peers: each written by a module of its own that is loaded when first used. */
export const documentFormats: readonly DocumentFormat[] = [
  {
    id: 'docx',
    extension: 'docx',
    mime: `${openXml}.wordprocessingml.document`,
    write: async (document, rasterise) =>
      (await import('./docx/write-docx.ts')).writeDocx(printable(document), rasterise),
  },
  {
    id: 'xlsx',
    extension: 'xlsx',
    mime: `${openXml}.spreadsheetml.sheet`,
    write: async (document) => (await import('./xlsx/write-document-xlsx.ts')).writeDocumentXlsx(printable(document)),
  },
  {
    id: 'pptx',
    extension: 'pptx',
    mime: `${openXml}.presentationml.presentation`,
    write: async (document, rasterise) =>
      (await import('./pptx/write-pptx.ts')).writePptx(printable(document), rasterise),
  },
];

export const documentFormatOf = (id: string): DocumentFormat | undefined =>
  documentFormats.find((format) => format.id === id);
