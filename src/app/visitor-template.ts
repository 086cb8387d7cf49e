import visitorTemplateAddress from 'virtual:visitor-template';

/**
 * The file for visitors as it was built with the program (build/visitor-template.ts), still without a show in it:
 * fetched when somebody exports, from where the app itself came from.
 */
export async function visitorTemplate(): Promise<string> {
  const answer = await fetch(visitorTemplateAddress);
  if (!answer.ok) throw new Error(`the file for visitors did not load: ${answer.status}`);
  return answer.text();
}
