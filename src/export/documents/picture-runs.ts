import type { DocumentBlock } from './office-document.ts';

export type DrawnBlock = Extract<DocumentBlock, { kind: 'plate' | 'photo' }>;
export type WrittenBlock = Exclude<DocumentBlock, { kind: 'plate' | 'photo' }>;

/** Pictures that follow one another, of one kind: they stand side by side where there is room. */
export interface PictureRun {
  readonly kind: 'pictures';
  readonly drawn: readonly DrawnBlock[];
}

export function pictureRuns(blocks: readonly DocumentBlock[]): readonly (WrittenBlock | PictureRun)[] {
  const runs: (WrittenBlock | { kind: 'pictures'; drawn: DrawnBlock[] })[] = [];
  for (const block of blocks) {
    if (block.kind !== 'plate' && block.kind !== 'photo') {
      runs.push(block);
      continue;
    }
    const last = runs.at(-1);
    if (last?.kind === 'pictures' && last.drawn[0]?.kind === block.kind) last.drawn.push(block);
    else runs.push({ kind: 'pictures', drawn: [block] });
  }
  return runs;
}
