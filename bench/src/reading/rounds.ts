/** Rounds of sentences that were written blind, read over ml-latest-small: wholly right or not, and feelings apart. */
import type { Catalog } from "@matinee/core";
import { checkSentences, filmFinder, judgeReading, type Reader } from "@matinee/engine";
import { firstContactsIn, type Score } from "../cases/first-contact.ts";
import { type Round, roundsOf } from "../cases/rounds.ts";
import type { Metric } from "../report.ts";
import { wilson } from "../statistics.ts";
import { notedFilms } from "../wordings/noted-films.ts";
import { roundsFolder } from "./places.ts";

export interface RoundOptions {
  readonly round: string | undefined;
  readonly firstContact: boolean;
  readonly show: boolean;
}

interface Row {
  readonly model: string;
  readonly metrics: Record<string, Metric>;
}

/** A round without a score of its first contact is read with `firstContact` alone. */
export function roundRows(reader: Reader, catalog: Catalog, options: RoundOptions): readonly Row[] {
  const contacts = firstContactsIn(`${roundsFolder}/first-contact.json`);
  const noted = notedFilms();
  const find = filmFinder(catalog, noted);
  return roundsOf(roundsFolder, options.round).flatMap((round) => {
    const meeting = { round: round.number, set: "latest-small" };
    const isMet = Object.keys(contacts.scores(meeting)).length > 0;
    if (isMet === options.firstContact) {
      console.error(
        isMet ? `Round ${round.number} had its first contact.` : `Round ${round.number}: --first-contact first.`,
      );
      return [];
    }
    const { cases, problems } = checkSentences(round.text, noted, find);
    if (problems.length > 0)
      console.error(`Round ${round.number}: ${problems.length} problems (npm run reading:check)`);
    const judged = cases
      .filter((one) => one.case.struck === undefined)
      .map((one) => ({ text: one.case.text, ...judgeReading(one.case, one.films, reader.read(one.case.text)) }));
    const wrong = judged.filter(({ differences }) => differences.length > 0);
    const feelings = (key: "of" | "found" | "right") => judged.reduce((sum, one) => sum + one.feelings[key], 0);
    const whole = { passed: judged.length - wrong.length, of: judged.length };
    const felt = { passed: feelings("right"), of: feelings("of") };
    if (options.firstContact) contacts.write(meeting, firstScores({ "wholly right": whole, feelings: felt }, round));
    if (options.show) for (const { text, differences } of wrong) console.log(`${text}\n  ${differences.join("\n  ")}`);
    const first = contacts.scores(meeting);
    return [
      {
        model: `round ${round.number}`,
        metrics: {
          "wholly right": wilson(whole.passed, whole.of),
          "at first": shareOf(first["wholly right"]),
          of: { value: whole.of },
          feelings: wilson(felt.passed, felt.of),
          "feelings at first": shareOf(first.feelings),
          films: { value: felt.of },
          "films found": { value: feelings("found") },
        },
      },
    ];
  });
}

function firstScores(scores: Readonly<Record<string, Score>>, { digest }: Round) {
  const on = new Date().toISOString().slice(0, 10);
  return Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, { ...score, on, cases: digest }]));
}

const shareOf = (score: Score | undefined): Metric => ({
  value: score === undefined ? Number.NaN : score.passed / score.of,
});
