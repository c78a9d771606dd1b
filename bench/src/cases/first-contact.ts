/**
 * Scores of the first time that a round of cases met the product, before anything was mended by it. They are written once
 * and never again; a round without them is not run in any other way, for whoever sees its failures begins to mend.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

const Score = z.strictObject({ passed: z.int(), of: z.int() });
export type Score = z.infer<typeof Score>;

const Contact = z.strictObject({
  /** Digest of the round's text, so that later changes of its cases show. */
  cases: z.string(),
  /** What was judged ("mood", "feelings") → how it went, and on which day. */
  scores: z.record(z.string(), Score.extend({ on: z.iso.date() })),
});
type Contact = z.infer<typeof Contact>;

/** "round-1 films" → first contact of that round with that set. */
const Contacts = z.record(z.string(), Contact);

export interface Meeting {
  readonly round: number;
  readonly set: string;
  readonly cases: string;
}

export interface FirstContacts {
  find(meeting: Meeting): Contact | undefined;
  /** Adds what was never judged before. Throws where a score was written already, or the cases have changed since. */
  write(meeting: Meeting, scores: Readonly<Record<string, Score>>, on: string): void;
}

export function firstContactsIn(file: string): FirstContacts {
  const read = () => (existsSync(file) ? Contacts.parse(JSON.parse(readFileSync(file, "utf8"))) : {});
  const keyOf = ({ round, set }: Meeting) => `round-${round} ${set}`;
  return {
    find: (meeting) => read()[keyOf(meeting)],
    write(meeting, scores, on) {
      const all = read();
      const key = keyOf(meeting);
      const before = all[key] ?? { cases: meeting.cases, scores: {} };
      if (before.cases !== meeting.cases)
        throw new RangeError(`The cases of ${key} have changed since their first contact.`);
      const twice = Object.keys(scores).filter((name) => before.scores[name] !== undefined);
      if (twice.length > 0)
        throw new RangeError(`The first contact of ${key} is written already: ${twice.join(", ")}.`);
      const added = Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, { ...score, on }]));
      const contact = { ...before, scores: { ...before.scores, ...added } };
      writeFileSync(file, `${JSON.stringify({ ...all, [key]: contact }, null, 2)}\n`);
    },
  };
}
