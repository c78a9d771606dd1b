/** Finds sentences that came from elsewhere: runs of words that a plot or a request shares with a text of a data set. */
import { type Note, plain } from "../src/index.ts";

const length = 8;

export function sharedRuns(notes: readonly Note[], texts: Iterable<string>): readonly string[] {
  const owners = new Map<string, string>();
  for (const { id, plot, asked } of notes)
    for (const text of [plot, ...asked]) for (const run of runs(text)) owners.set(run, id);
  const found = new Map<string, string>();
  for (const text of texts)
    for (const run of runs(text)) {
      const owner = owners.get(run);
      if (owner !== undefined) found.set(owner, run);
    }
  return [...found].map(([id, run]) => `${id} shares “${run}” with a text of another`);
}

function* runs(text: string): Generator<string> {
  const words = plain(text).split(" ");
  for (let start = 0; start + length <= words.length; start++) yield words.slice(start, start + length).join(" ");
}
