/** The last answer again while the arguments are the very same values; the picture lives from shared structure. */
export function remember<Args extends readonly unknown[], Answer>(
  ask: (...args: Args) => Answer,
): (...args: Args) => Answer {
  let last: { args: Args; answer: Answer } | null = null;
  return (...args) => {
    const same = last?.args;
    if (last && same && same.length === args.length && args.every((value, index) => Object.is(value, same[index]))) {
      return last.answer;
    }
    const answer = ask(...args);
    last = { args, answer };
    return answer;
  };
}
