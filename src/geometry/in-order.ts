/** Writes the places 0 … count − 1 in the order of their keys. By insertion while they are few: a comparing function costs more. */
export const inOrder = (order: Int32Array, count: number, key: Float64Array): void => {
  if (count > 64) {
    for (let i = 0; i < count; i += 1) order[i] = i;
    order.subarray(0, count).sort((i, k) => (key[i] as number) - (key[k] as number));
    return;
  }
  for (let i = 0; i < count; i += 1) {
    const at = key[i] as number;
    let k = i;
    for (; k > 0 && (key[order[k - 1] as number] as number) > at; k -= 1) order[k] = order[k - 1] as number;
    order[k] = i;
  }
};
