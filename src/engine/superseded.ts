const name = 'EngineQuestionSuperseded';

/** The error with which a question ends that a newer one of its kind has replaced, or whose client was disposed. */
export function supersededError(): Error {
  const error = new Error('A newer question took the place of this one.');
  error.name = name;
  return error;
}

/** True for the ending of a dropped question: nothing went wrong and there is nothing to show. */
export function isSuperseded(error: unknown): boolean {
  return error instanceof Error && error.name === name;
}
