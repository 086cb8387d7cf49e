import { loadRest } from './languages-loaded.ts';

/** What is loaded late together with the sentences it says. */
export async function withSentences<Room>(room: Promise<Room>): Promise<Room> {
  const [loaded] = await Promise.all([room, loadRest()]);
  return loaded;
}
