/**
 * Scores of the first time that a round of cases met the product, before anything was mended by it. They are written once
 * and never again; a round without them is not run in any other way, for whoever sees its failures begins to mend.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

const Score = z.strictObject({ passed: z.int(), of: z.int() });
export type Score = z.infer<typeof Score>;

const FirstScore = Score.extend({
  on: z.iso.date(),
  /** Digest of the round's text, so that later changes of its cases show. */
  cases: z.string(),
});

/** What was judged ("mood", "feelings") → how it went. */
type FirstScores = Readonly<Record<string, z.infer<typeof FirstScore>>>;

/** "round-1 films" → first contact of that round with that set. */
const Contacts = z.record(z.string(), z.record(z.string(), FirstScore));

export interface Meeting {
  readonly round: number;
  readonly set: string;
}

export interface FirstContacts {
  /** Empty where that round never met that set. */
  scores(meeting: Meeting): FirstScores;
  /** Adds what was never judged before. Throws RangeError where a score was written already. */
  write(meeting: Meeting, scores: FirstScores): void;
}

export function firstContactsIn(file: string): FirstContacts {
  const read = () => (existsSync(file) ? Contacts.parse(JSON.parse(readFileSync(file, "utf8"))) : {});
  const meetingKey = ({ round, set }: Meeting) => `round-${round} ${set}`;
  return {
    scores: (meeting) => read()[meetingKey(meeting)] ?? {},
    write(meeting, scores) {
      const all = read();
      const key = meetingKey(meeting);
      const before = all[key] ?? {};
      const twice = Object.keys(scores).filter((name) => before[name] !== undefined);
      if (twice.length > 0)
        throw new RangeError(`The first contact of ${key} is written already: ${twice.join(", ")}.`);
      writeFileSync(file, `${JSON.stringify({ ...all, [key]: { ...before, ...scores } }, null, 2)}\n`);
    },
  };
}
