import type { DocumentBlock, OfficeDocument } from './office-document.ts';

/** The blocks with a heading over every table that was not just announced, by a heading or by the document's own title. */
export function titledBlocks({ blocks, title }: Pick<OfficeDocument, 'blocks' | 'title'>): readonly DocumentBlock[] {
  let heading = title;
  return blocks.flatMap((block) => {
    const said = heading;
    heading = block.kind === 'heading' ? block.text : '';
    if (block.kind !== 'table' || block.title === '' || block.title === said) return [block];
    return [{ kind: 'heading' as const, level: 2 as const, text: block.title }, block];
  });
}
