import demoParkAddress from 'virtual:demo-park';
import type { Issue } from '../domain/issue.ts';
import type { Park } from '../domain/park.ts';

/**
 * The demo park as it was read and checked when the program was built (build/demo-park.ts): park and issues, as
 * `readParkFolder` gave them. It comes from where the app itself came from.
 */
export async function demoPark(): Promise<{ readonly park: Park | null; readonly issues: readonly Issue[] }> {
  const answer = await fetch(demoParkAddress);
  if (!answer.ok) throw new Error(`the demo park did not load: ${answer.status}`);
  return answer.json();
}
