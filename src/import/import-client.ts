import { proxy, type Remote } from 'comlink';
import { cancelledError } from './review/cancelled.ts';
import type { ReviewHost, ReviewProgress, ReviewWish, UnreadFile } from './review/review-host.ts';
import { type ReviewLine, workerLine } from './review/review-line.ts';
import type { ReviewSummary } from './review/review-summary.ts';

/** The review of files, running elsewhere. Whatever is asked rejects as cancelled (`isCancelled`) once it is given up. */
export interface ImportClient {
  /** What the files hold under what the user has said so far. A newer question gives the older one up. */
  inspect(
    files: readonly UnreadFile[],
    wish: ReviewWish,
    tell: (progress: ReviewProgress) => void,
  ): Promise<ReviewSummary>;
  /** Asks about what was inspected last. */
  ask<Answer>(question: (host: Remote<ReviewHost>) => Promise<Answer>): Promise<Answer>;
  /** Ends the worker at once, however busy it is; the next inspection starts a new one. */
  cancel(): void;
}

interface Link {
  readonly line: ReviewLine;
  /** Of the files it holds; null until they are read. */
  files: readonly UnreadFile[] | null;
  readonly waiting: Set<(error: Error) => void>;
  isInspecting: boolean;
}

export function importClient(connect: () => ReviewLine = workerLine): ImportClient {
  let link: Link | null = null;

  function open(): Link {
    if (link) return link;
    const opened: Link = { line: connect(), files: null, waiting: new Set(), isInspecting: false };
    link = opened;
    opened.line.onBreakdown((error) => {
      if (link === opened) hangUp(error);
    });
    return opened;
  }

  function hangUp(error: Error): void {
    const ended = link;
    link = null;
    ended?.line.close();
    for (const reject of ended?.waiting ?? []) reject(error);
  }

  /** The answer, or the reason why none comes: a worker that was ended never answers. */
  function settled<Answer>({ waiting }: Link, answer: Promise<Answer>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      waiting.add(reject);
      const done = () => waiting.delete(reject);
      answer.finally(done).then(resolve, reject);
    });
  }

  async function look(
    to: Link,
    files: readonly UnreadFile[],
    wish: ReviewWish,
    tell: (progress: ReviewProgress) => void,
  ) {
    const told = proxy(tell);
    if (to.files !== files) {
      await to.line.host.open(files, { choices: wish.choices }, told);
      to.files = files;
    }
    return to.line.host.inspect(wish, told);
  }

  return {
    async inspect(files, wish, tell) {
      // A parser cannot be asked to stop in the middle; ending it is the sure way.
      if (link?.isInspecting) hangUp(cancelledError());
      const asked = open();
      asked.isInspecting = true;
      try {
        return await settled(asked, look(asked, files, wish, tell));
      } finally {
        asked.isInspecting = false;
      }
    },
    ask(question) {
      if (!link) return Promise.reject(cancelledError());
      return settled(link, question(link.line.host));
    },
    cancel: () => hangUp(cancelledError()),
  };
}
