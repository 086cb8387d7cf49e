/** Keeps things so that the one with the largest key comes out first. */
export interface MaxHeap<T> {
  push(key: number, value: T): void;
  /** The value with the largest key; undefined when empty. */
  pop(): T | undefined;
  readonly size: number;
}

/** A binary heap. */
export const maxHeap = <T>(): MaxHeap<T> => {
  const keys: number[] = [];
  const values: T[] = [];
  const keyAt = (i: number): number => keys[i] ?? Number.NEGATIVE_INFINITY;
  return {
    get size() {
      return keys.length;
    },
    push(key, value) {
      let at = keys.length;
      keys.push(key);
      values.push(value);
      while (at > 0) {
        const above = (at - 1) >> 1;
        if (keyAt(above) >= key) break;
        keys[at] = keyAt(above);
        values[at] = values[above] ?? value;
        at = above;
      }
      keys[at] = key;
      values[at] = value;
    },
    pop() {
      const [top] = values;
      const key = keys.pop();
      const value = values.pop();
      if (key === undefined || value === undefined || keys.length === 0) return top;
      let at = 0;
      for (;;) {
        let below = 2 * at + 1;
        if (keyAt(below + 1) > keyAt(below)) below += 1;
        if (below >= keys.length || keyAt(below) <= key) break;
        keys[at] = keyAt(below);
        values[at] = values[below] ?? value;
        at = below;
      }
      keys[at] = key;
      values[at] = value;
      return top;
    },
  };
};
