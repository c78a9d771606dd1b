/**
 * `npm run learn:feelings`: who feels what about a film, learned from clauses of our own in six languages
 * (engine/test/feelings); beside it the rules alone, over what was left out (ten folds of whole texts). With --write the
 * weights are put to use; --folds judges by fewer folds, which take a minute each.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { Feeling, noRatings, quietRun, Seen } from "@matinee/core";
import {
  asked,
  chancesOf,
  checkSentences,
  choices,
  createReader,
  type Example,
  FeelingCase,
  type Felt,
  featuresOf,
  feelingCaseOf,
  filmFinder,
  fit,
  judgedFeelings,
  learnWeights,
  namedTextOf,
  packedWeights,
  phraseCases,
  popularity,
  ruledFeelings,
  saidChances,
  shares,
  signedText,
  surely,
  type Weights,
} from "@matinee/engine";
import { firstContactsIn } from "./cases/first-contact.ts";
import { roundsOf } from "./cases/rounds.ts";
import { smallDataset, starterData } from "./datasets.ts";
import { markedSentences } from "./reading/marked.ts";
import { ownCases, roundsFolder } from "./reading/places.ts";
import { benchArguments, type Metric, printReport } from "./report.ts";
import { likeliestSaid, saidOf, signOf } from "./said-of-films.ts";
import { notedFilms } from "./wordings/noted-films.ts";

const { json, data, options, flags } = benchArguments(["folds", "fewest", "texts"], {
  flags: ["write", "show", "mixes"],
});
/** Twentieths below which a weight says too little to be kept. */
const leastKept = 6;
/** Texts in which a feature is seen, so that it counts. */
const fewest = Number(options.fewest ?? 2);
const folder = new URL("../../engine/test/feelings/", import.meta.url);
const cases = readdirSync(folder).flatMap((file) =>
  readFileSync(new URL(file, folder), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => ({ language: file.slice(0, 2), one: FeelingCase.parse(JSON.parse(line)) })),
);
for (const { language, one } of markedSentences()) {
  const films = feelingCaseOf(one);
  if (films !== undefined) cases.push({ language: `marked ${language}`, one: films });
}
/** Wishes are read by rules, so that the films are there soon. */
const filmsAlone = { heard: () => {} };
const starter = await starterData();
const fame = await fit(popularity, starter, {}, quietRun());
const reader = createReader(starter.catalog, fame.foldIn(noRatings).scores(), filmsAlone);
/** The hand-written cases of the reader, with brackets around the films that it finds. */
for (const { text, films = {} } of ownCases()) {
  const found = reader.read(text).films.filter(({ movieId, at }) => movieId in films && at !== undefined);
  const told = found.toSorted((a, b) => (a.at?.[0] ?? 0) - (b.at?.[0] ?? 0));
  const marked = told
    .toReversed()
    .reduce(
      (whole, { at: [from, to] = [0, 0] }) => `${whole.slice(0, from)}[${whole.slice(from, to)}]${whole.slice(to)}`,
      text,
    );
  const labels = told.map(({ movieId }) => films[movieId]);
  if (told.length === 0 || /[[\]]/.test(text) || labels.includes("like")) continue;
  const one = FeelingCase.parse({
    text: marked,
    films: labels.map((label) =>
      Feeling.safeParse(label).success ? { feeling: label } : Seen.safeParse(label).success ? { seen: label } : {},
    ),
  });
  cases.push({ language: "cases", one });
}
/** Blind sentences that had their first contact, with brackets around the films that are found. */
const noted = notedFilms();
const small = await smallDataset(data);
if (small !== undefined) {
  const known = await fit(popularity, small, {}, quietRun());
  const wide = createReader(small.catalog, known.foldIn(noRatings).scores(), filmsAlone);
  const contacts = firstContactsIn(`${roundsFolder}/first-contact.json`);
  for (const round of roundsOf(roundsFolder, undefined)) {
    if (Object.keys(contacts.scores({ round: round.number, set: "latest-small" })).length === 0) continue;
    for (const { case: one, films } of checkSentences(round.text, noted, filmFinder(small.catalog, noted)).cases) {
      const found = wide.read(one.text).films.flatMap(({ movieId, at, role }) => {
        const film = films.find(({ id }) => id === movieId);
        return film?.feeling === undefined || at === undefined || role === "like" ? [] : [{ at, film }];
      });
      const told = found.toSorted((a, b) => a.at[0] - b.at[0]);
      if (told.length === 0 || /[[\]]/.test(one.text)) continue;
      const text = told
        .toReversed()
        .reduce(
          (whole, { at: [from, to] }) => `${whole.slice(0, from)}[${whole.slice(from, to)}]${whole.slice(to)}`,
          one.text,
        );
      const labels = told.map(({ film: { feeling = "none", seen } }) => {
        const [first] = feeling.split("|");
        return { ...(first !== "none" && { feeling: first }), ...(seen !== undefined && first === "none" && { seen }) };
      });
      cases.push({ language: `round ${round.number}`, one: FeelingCase.parse({ text, films: labels }) });
    }
  }
}
const read = cases.map(({ language, one }, at) => {
  const text = namedTextOf(one);
  const ruled = ruledFeelings(text);
  return {
    language,
    one,
    text,
    ruled,
    features: ruled.map((_, film) => featuresOf(text, ruled, film)),
    fold: language === "round 7" || language === "round 8" ? 0 : (at * 7) % 10,
  };
});
const answerOf = (film: FeelingCase["films"][number]) => ({
  feeling: film.feeling ?? "none",
  theirs: film.theirs === undefined ? "mine" : "theirs",
  seen: film.seen ?? "untold",
  role: film.like ? "like" : "history",
});
if (options.texts !== undefined) {
  const texts = read.map(({ language, one, text, fold }) => {
    const { tokens, places } = signedText(text);
    const films = text.mentions.all.map((film, at) => ({ place: places.get(film), said: saidOf(one.films[at]) }));
    return { tokens, films, language, fold };
  });
  writeFileSync(options.texts, JSON.stringify(texts));
  process.exit(0);
}
const choiceIndex = (what: keyof typeof choices, name: string) => (choices[what] as readonly string[]).indexOf(name);
/** Of examples of what is wanted nothing else is asked; `seen` learned before tells which a film is that was not seen. */
const examplesOf = (some: typeof read, what: keyof typeof choices, seen?: Weights): Example[] =>
  some.flatMap(({ one, features }) =>
    features.flatMap((all, film) => {
      const right = one.films[film];
      if (right.like && what !== "role") return [];
      if (!right.unseen || what !== "seen")
        return [{ features: all, choice: choiceIndex(what, answerOf(right)[what]) }];
      if (seen === undefined) return [];
      const chances = chancesOf(seen, all, choices.seen.length);
      const [not, wants] = [choiceIndex("seen", "not-seen"), choiceIndex("seen", "wants")];
      return [{ features: all, choice: chances[not] >= chances[wants] ? not : wants }];
    }),
  );
/** Without what the rules and lists make of it, so that the words themselves are learned. */
const inWords = (features: ReadonlySet<string>) =>
  new Set([...features].filter((name) => !name.startsWith("rule ") && !name.startsWith("cue ")));
const phrases: Example[] = [...phraseCases()].flatMap((one) => {
  const text = namedTextOf(one);
  const ruled = ruledFeelings(text);
  return ruled.map((_, film) => ({
    features: inWords(featuresOf(text, ruled, film)),
    choice: (choices.feeling as readonly string[]).indexOf(answerOf(one.films[film]).feeling),
    weight: 0.3,
  }));
});
function learnedFrom(some: typeof read): Record<keyof typeof choices, Weights> {
  const learn = (what: keyof typeof choices, seen?: Weights) => {
    const examples = examplesOf(some, what, seen);
    const bare = examples.map((one) => ({ ...one, features: inWords(one.features), weight: 0.5 }));
    const all = [...examples, ...bare, ...(what === "feeling" ? phrases : [])];
    return learnWeights(all, choices[what].length, { fewest, rounds: 20 });
  };
  const seen = learn("seen");
  return { feeling: learn("feeling"), theirs: learn("theirs"), role: learn("role"), seen: learn("seen", seen) };
}

const sums = new Map<string, Record<string, number>>();
function count(row: string, right: FeelingCase["films"][number], said: FeelingCase["films"][number]): void {
  const sum = sums.get(row) ?? {
    films: 0,
    feeling: 0,
    sign: 0,
    owner: 0,
    seen: 0,
    like: 0,
    "against, rightly": 0,
    against: 0,
  };
  sums.set(row, sum);
  sum.films++;
  const isRole = Number(right.like === said.like);
  sum.like += isRole;
  sum.feeling += Number(right.feeling === said.feeling) * isRole;
  sum.sign += Number(signOf(right.feeling) === signOf(said.feeling)) * isRole;
  sum.owner += Number((right.theirs === undefined) === (said.theirs === undefined));
  // Who tells a feeling has seen the film, said or not.
  const met = (film: FeelingCase["films"][number]) => film.seen ?? (film.feeling === undefined ? undefined : "seen");
  const isUnseen = right.unseen && (said.seen === "wants" || said.seen === "not-seen");
  sum.seen += Number(right.like || isUnseen || met(right) === met(said));
  if (signOf(said.feeling) < 0) sum.against++;
  if (signOf(said.feeling) < 0 && signOf(right.feeling) < 0) sum["against, rightly"]++;
}
/** An example of what is wanted has no feeling of its own. */
const said = ({ role, feeling, seen, theirs }: Felt): FeelingCase["films"][number] =>
  role === "like" ? { like: true } : { feeling, seen, theirs };
/** Other mixes of rules, model and network, printed with --mixes. */
const others: Record<string, { readonly sure?: Partial<typeof surely>; readonly mix?: typeof shares }> = {
  "told as untold": { mix: { ...shares, told: shares.network } },
  "network .7, around .5": { mix: { network: 0.7, told: 0.35, around: 0.5 } },
  "told .65": { sure: { told: 0.65, refused: 0.4, assumed: 0.3 } },
  "like .9": { sure: { like: 0.9, unlike: 0.99 } },
};
const folds = Number(options.folds ?? 10);
for (let fold = 0; fold < Math.min(10, folds); fold++) {
  const model = learnedFrom(read.filter((one) => one.fold !== fold));
  for (const { language, one, text, ruled, features } of read.filter((each) => each.fold === fold)) {
    const judged = judgedFeelings(text, ruled, model).map(said);
    const network = saidChances(text);
    const mixes = Object.entries(flags.mixes ? others : {}).map(([name, { sure, mix }]) => ({
      name,
      judged: judgedFeelings(text, ruled, model, { ...surely, ...sure }, mix).map(said),
    }));
    one.films.forEach((right, film) => {
      const best = (what: keyof typeof choices) => {
        const chances = chancesOf(model[what], features[film], choices[what].length);
        return (choices[what] as readonly string[])[chances.indexOf(Math.max(...chances))];
      };
      const feeling = best("feeling");
      const seen = best("seen");
      const alone =
        best("role") === "like"
          ? { like: true as const }
          : ({
              feeling: feeling === "none" ? undefined : feeling,
              seen: seen === "untold" ? undefined : seen,
              theirs: best("theirs") === "theirs" ? "liked" : undefined,
            } as FeelingCase["films"][number]);
      for (const name of language === "cases"
        ? ["reader's cases"]
        : language.startsWith("round ")
          ? ["blind rounds"]
          : language.startsWith("marked")
            ? [language === "marked en" ? "marked en" : "marked others"]
            : ["all", language === "en" ? "en" : "others"]) {
        count(`${name}: rules`, right, said(ruled[film]));
        count(`${name}: around the film`, right, alone);
        count(`${name}: network`, right, likeliestSaid(network.get(ruled[film].mention)));
        count(`${name}: as used`, right, judged[film]);
        for (const mix of mixes) count(`${name}: ${mix.name}`, right, mix.judged[film]);
      }
      if (flags.show && judged[film].feeling !== right.feeling)
        console.log(
          `${one.text} #${film}: ${judged[film].feeling ?? "none"} (rules ${ruled[film].feeling ?? "none"}), should be ${right.feeling ?? "none"}`,
        );
    });
  }
}
printReport(
  {
    name: "feelings",
    data: `${read.length} texts of our own with ${read.reduce((sum, { ruled }) => sum + ruled.length, 0)} films`,
    protocol: [
      `${Math.min(10, folds)} of ten folds of whole texts`,
      "shares of films with the right feeling, the right sign of it, owner, seen or not",
      "of those taken as disliked, the share that is",
    ].join("; "),
    rows: [...sums].map(([model, { films, ...sum }]) => ({
      model,
      metrics: {
        films: { value: films },
        ...Object.fromEntries(
          ["feeling", "sign", "owner", "seen", "like"].map((what): [string, Metric] => [
            what,
            { value: sum[what] / films },
          ]),
        ),
        "against, rightly": { value: sum["against, rightly"] / sum.against },
      },
    })),
  },
  json,
);
if (flags.write) {
  const model = learnedFrom(read);
  const rows = asked.map((what) => {
    const packed = packedWeights(model[what], leastKept).replace(/[`\\]|\$(?=\{)/g, "\\$&");
    return `export const ${what} = \`${packed}\`;\n`;
  });
  const head =
    "/** Made by npm run learn:feelings -- --write from clauses of our own (engine/test/feelings, MIT; marked-sentences, CC0); in twentieths. */\n";
  writeFileSync(
    new URL("../../engine/src/reading/mentions/felt/weights.gen.ts", import.meta.url),
    `${head}${rows.join("\n")}`,
  );
}
