const name = 'ReviewCancelled';

/** The error with which a question ends that was given up, or whose answer nobody waits for any more. */
export function cancelledError(): Error {
  const error = new Error('The files are no longer being looked at.');
  error.name = name;
  return error;
}

/** True for the ending of a question that was given up: nothing went wrong. */
export const isCancelled = (error: unknown): boolean => error instanceof Error && error.name === name;
