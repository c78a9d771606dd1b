/**
 * `npm run eval:wordings [-- --set films|latest-small --round N --kind K --show --first-contact]`: requests in everyday
 * words that were written blind, asked as people ask, each judged by rules over film notes: enough of the ten films keep
 * what was asked for, and none breaks a limit. See bench/cases/wordings/GUIDE.md.
 */
import { fileURLToPath } from "node:url";
import {
  type CheckedCase,
  checkCases,
  fairNumber,
  type JudgedFilm,
  type Judgement,
  judgeAnswer,
  wordingKinds as kinds,
  requestOf,
  type WordingKind,
} from "@matinee/engine";
import { firstContactsIn, type Meeting, type Score } from "./cases/first-contact.ts";
import { type Round, roundsOf } from "./cases/rounds.ts";
import { benchArguments, type Metric, printReport } from "./report.ts";
import { wilson } from "./statistics.ts";
import { conversation, followUpsRun } from "./wordings/conversation.ts";
import { notedFilms } from "./wordings/noted-films.ts";
import { type AskedSet, askedSet, setNames } from "./wordings/sets.ts";

interface Outcome {
  readonly case: CheckedCase["case"];
  readonly judgement: Judgement;
}

const { json, data, options, flags } = benchArguments(["set", "round", "kind"], { flags: ["show", "first-contact"] });
const folder = fileURLToPath(new URL("../cases/wordings", import.meta.url));
const contacts = firstContactsIn(`${folder}/first-contact.json`);
const noted = notedFilms();
const rounds = roundsOf(folder, options.round);
if (rounds.length === 0) console.error(`Skipped: ${folder} has no such round yet.`);
else
  for (const name of setNames.filter((one) => options.set === undefined || one === options.set)) {
    const set = await askedSet(name, data, noted);
    if (set === undefined) continue;
    for (const round of rounds) await judgeRound(round, set);
  }

async function judgeRound(round: Round, set: AskedSet): Promise<void> {
  const meeting: Meeting = { round: round.number, set: set.name };
  const { cases, problems } = checkCases(round.text, noted);
  const judged = kinds.filter((kind) => mayRun(kind, meeting));
  const chosen = cases.filter((one) => judged.includes(one.case.kind) && one.case.struck === undefined);
  const fair = chosen.filter((one) => one.fits.filter((id) => set.notes.has(id)).length >= fairNumber(one.case));
  const outcomes: Outcome[] = [];
  for (const one of fair) {
    const answers = await conversation(set.matinee, one.case);
    outcomes.push({ case: one.case, judgement: judgeAnswer(noted, one.case.accept, answers) });
  }
  if (flags["first-contact"] && outcomes.length > 0) contacts.write(meeting, scoresOf(outcomes, round));
  const first = contacts.scores(meeting);
  const skipped = [
    ...(Object.values(first).some((score) => score.cases !== round.digest)
      ? ["cases were changed after their first contact"]
      : []),
    ...(problems.length > 0 ? [`${problems.length} problems (npm run wordings:check)`] : []),
    ...(chosen.length > fair.length
      ? [`${chosen.length - fair.length} not asked: too few films there could answer`]
      : []),
    ...(followUpsRun ? [] : ["follow-ups not runnable: a request cannot carry a reading yet"]),
  ];
  printReport(
    {
      name: `wordings, round ${round.number}`,
      data: [set.matinee.versions.data.label, ...skipped].join(" · "),
      protocol:
        "a request passes when enough of its ten films keep its rule and none breaks a limit; 95 % Wilson intervals",
      rows: rowsOf(outcomes).map(([model, some]) => ({
        model,
        metrics: metricsOf(some, first[model]),
      })),
    },
    json,
  );
  if (flags.show) for (const outcome of outcomes.filter(({ judgement }) => !judgement.passed)) show(outcome);
}

/** A kind is first judged as a first contact, and only afterwards in any other way. */
function mayRun(kind: WordingKind, meeting: Meeting): boolean {
  if (options.kind !== undefined && kind !== options.kind) return false;
  if (kind === "follow-up" && !followUpsRun) return false;
  const isKnown = contacts.scores(meeting)[kind] !== undefined;
  if (flags["first-contact"]) return !isKnown;
  if (!isKnown)
    console.error(
      `Round ${meeting.round}, ${kind}, ${meeting.set}: no score of the first contact yet (--first-contact).`,
    );
  return isKnown;
}

/** Outcomes by kind, by language where there are several, and all. */
function rowsOf(outcomes: readonly Outcome[]): readonly (readonly [string, readonly Outcome[]])[] {
  const byKind = Map.groupBy(outcomes, (outcome) => outcome.case.kind);
  const foreign = Map.groupBy(byKind.get("languages") ?? [], (outcome) => `languages ${outcome.case.language}`);
  return [...byKind, ...foreign, ["all", outcomes]];
}

function scoresOf(outcomes: readonly Outcome[], { digest }: Round) {
  const on = new Date().toISOString().slice(0, 10);
  const rows = rowsOf(outcomes).filter(([name]) => name !== "all");
  const passed = (some: readonly Outcome[]) => some.filter(({ judgement }) => judgement.passed).length;
  return Object.fromEntries(
    rows.map(([name, some]) => [name, { passed: passed(some), of: some.length, on, cases: digest }]),
  );
}

function metricsOf(outcomes: readonly Outcome[], first: Score | undefined): Record<string, Metric> {
  const judgements = outcomes.map(({ judgement }) => judgement);
  const mean = (figure: (one: Judgement) => number) => ({
    value: judgements.reduce((sum, one) => sum + figure(one), 0) / judgements.length,
  });
  return {
    requests: { value: outcomes.length },
    pass: wilson(judgements.filter(({ passed }) => passed).length, outcomes.length),
    ...(first === undefined ? {} : { "first contact": { value: first.passed / first.of } }),
    "films kept": mean(({ kept }) => kept),
    "films breaking": mean(({ breaks }) => breaks),
    "with a break": mean(({ breaks }) => (breaks > 0 ? 1 : 0)),
  };
}

function show({ case: one, judgement }: Outcome): void {
  console.log(
    `\n${one.kind}: ${requestOf(one)}\n  ${judgement.kept} kept of ${one.accept.least}, keep ${JSON.stringify(one.accept.keep)}`,
  );
  for (const film of judgement.films) console.log(lineOf(film));
}

function lineOf({ film, kept, missed, broke }: JudgedFilm): string {
  const mark = kept ? "+" : film.note === undefined ? "?" : "-";
  const why = kept || film.note === undefined ? "" : ` not ${missed.join(", ")}`;
  return `  ${mark} ${film.title} (${film.year ?? "?"})${why}${broke.map((what) => ` ✗ ${what}`).join("")}`;
}
