import type { Verdict } from '../../domain/assessment.ts';

export interface BubbleText {
  readonly title: string;
  readonly lines: readonly string[];
  readonly verdict?: Verdict | undefined;
}

export interface Bubble {
  /** Pixels from the top left of the map. */
  show(text: BubbleText, x: number, y: number): void;
  hide(): void;
  remove(): void;
}

const gapPx = 16;

/** The small paper beside the pointer. It keeps inside the map and never takes the pointer itself. */
export function createBubble(parent: HTMLElement, className: string): Bubble {
  const paper = document.createElement('div');
  paper.className = className;
  paper.hidden = true;
  // Said by the live region or the panels already; a paper that follows the pointer would only chatter.
  paper.setAttribute('aria-hidden', 'true');
  parent.append(paper);
  let shown = '';
  return {
    show(text, x, y) {
      const key = JSON.stringify(text);
      if (key !== shown) {
        shown = key;
        const title = document.createElement('strong');
        title.textContent = text.title;
        paper.replaceChildren(
          title,
          ...text.lines.map((line) => {
            const row = document.createElement('span');
            row.textContent = line;
            return row;
          }),
        );
        paper.dataset.verdict = text.verdict ?? '';
      }
      paper.hidden = false;
      const right = x + gapPx + paper.offsetWidth > parent.clientWidth;
      const low = y + gapPx + paper.offsetHeight > parent.clientHeight;
      const left = right ? Math.max(4, x - gapPx - paper.offsetWidth) : x + gapPx;
      const top = low ? Math.max(4, y - gapPx - paper.offsetHeight) : y + gapPx;
      paper.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    },
    hide() {
      paper.hidden = true;
    },
    remove() {
      paper.remove();
    },
  };
}
