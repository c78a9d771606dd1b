/**
 * What each person used of a day's budget: kept in one file so that a restart gives nobody a second budget, under digests whose
 * key is of that day alone. The next day replaces the file, and with it who was there.
 */
import { createHmac, randomBytes } from "node:crypto";
import { z } from "zod";
import type { KeptJson } from "./kept-json.ts";

export interface SpentByPerson {
  readonly tokens: number;
  /** 0 where nobody told a price. */
  readonly dollars: number;
}

export const unspent: SpentByPerson = { tokens: 0, dollars: 0 };

export interface PeopleSpending {
  /** Of this day. */
  of(day: string, person: string): Promise<SpentByPerson>;
  add(day: string, person: string, spent: SpentByPerson): Promise<void>;
}

const amounts = z.record(z.string(), z.number().nonnegative());
const Day = z.object({ day: z.string(), key: z.string(), tokens: amounts, dollars: amounts.default({}) });
type Day = z.infer<typeof Day>;

/** Without a file it lives as long as the process. */
export function peopleSpending(file: KeptJson | undefined): PeopleSpending {
  let opened: Promise<Day> | undefined;

  async function dayOf(day: string): Promise<Day> {
    const before = await opened;
    if (before?.day === day) return before;
    // Several may ask at once; the first of them opens it for all.
    if (opened === undefined || (await opened).day !== day) opened = read(day);
    return opened;
  }

  async function read(day: string): Promise<Day> {
    const kept = Day.safeParse(await file?.read()).data;
    return kept?.day === day ? kept : { day, key: randomBytes(24).toString("base64url"), tokens: {}, dollars: {} };
  }

  const nameOf = ({ key }: Day, person: string): string =>
    createHmac("sha256", key).update(person).digest("base64url").slice(0, 22);

  return {
    async of(day, person) {
      const counts = await dayOf(day);
      const name = nameOf(counts, person);
      return { tokens: counts.tokens[name] ?? 0, dollars: counts.dollars[name] ?? 0 };
    },
    async add(day, person, { tokens, dollars }) {
      const counts = await dayOf(day);
      const name = nameOf(counts, person);
      counts.tokens[name] = (counts.tokens[name] ?? 0) + tokens;
      if (dollars > 0) counts.dollars[name] = (counts.dollars[name] ?? 0) + dollars;
      await file?.write(counts);
    },
  };
}
