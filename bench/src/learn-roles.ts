/**
 * `npm run learn:roles`: which words tell how a film should be, and what is wanted, refused or only told of what lists read,
 * learned from sentences with marks (engine/test/marked-sentences); beside it the rules alone, over what was left out (five
 * folds of whole sentences). With --write the weights are put to use.
 */
import { writeFileSync } from "node:fs";
import { noRatings, type Place, quietRun, type Wish } from "@matinee/core";
import {
  type Chances,
  createReader,
  type Example,
  fit,
  learnWeights,
  nationRoleAt,
  packedWeights,
  popularity,
  type Role,
  type RoleModel,
  roleAt,
  roleChances,
  roles,
  seenIn,
  type Weights,
  type WishedText,
} from "@matinee/engine";
import { smallDataset } from "./datasets.ts";
import { markedSentences } from "./reading/marked.ts";
import { type RoleCase, roleCases } from "./reading/role-cases.ts";
import { benchArguments, printReport } from "./report.ts";

const { json, data, flags, options } = benchArguments(["pull", "rounds", "fewest", "folds"], {
  flags: ["write", "show"],
});
const small = await smallDataset(data);
if (small === undefined) throw new Error("ml-latest-small is not there.");
const fame = await fit(popularity, small, {}, quietRun());
/** What is known of other texts counts more, since it is little; what is learned without the rules, less. */
const weightBeside = 2;
const weightBare = 0.5;

/** A word or a part with what is seen of it, and what it is. */
interface Known extends Example {
  readonly kind: string;
  readonly said: string;
  readonly text: string;
}
interface Read {
  readonly group: string;
  readonly words: readonly Known[];
  readonly parts: readonly Known[];
  readonly nations: readonly Known[];
}
const choiceOf = (role: Role) => roles.indexOf(role);
const heard: { readonly wish: Wish; readonly text: WishedText }[] = [];
const reader = createReader(small.catalog, fame.foldIn(noRatings).scores(), {
  heard: (wish, text) => void heard.push({ wish, text }),
});
/** Reads a text, and keeps what is known of it. */
function readBy(
  text: string,
  group: string,
  weight: number,
  partRole: RoleCase["partRole"],
  wordRole: (place: [number, number]) => Role | undefined,
  nationRole: (place: Place) => Role | undefined = () => undefined,
): Read {
  reader.read(text);
  const told = heard.pop();
  if (told === undefined) return { group, words: [], parts: [], nations: [] };
  const seen = seenIn(told.wish, told.text);
  const known = (role: Role | undefined, kind: string, said: string, features: ReadonlySet<string>, place: Place) =>
    role === undefined
      ? []
      : [{ choice: choiceOf(role), weight, kind, said, features, text: `${text} #${text.slice(...place)}` }];
  const ofParts = seen.parts.map((part) => ({ part, role: partRole(part, told.wish) }));
  return {
    group,
    parts: ofParts.flatMap(({ part, role }) => {
      const kind = part.kind === "facet" ? `facet, ${part.phrase ?? "age"}` : part.kind;
      return known(role, kind, part.wanted ? "wanted" : "refused", part.features, part.at);
    }),
    nations: seen.nations.flatMap(({ at, isRead, features }) =>
      known(nationRole(at), `nation${isRead ? ", read" : ""}`, ruledOf(told.wish, at), features, at),
    ),
    words: seen.words.flatMap(({ at, ruled, features }) => {
      const { start, end } = told.text.words[at];
      const inside = ofParts.find(({ part, role }) => role !== undefined && part.at[0] <= start && end <= part.at[1]);
      const kind = ruled.startsWith("word") ? "loose word" : ruled === "unread" ? "unread word" : "word of a part";
      const said = ruled === "unread" ? "nothing" : ruled.endsWith("+") ? "wanted" : "refused";
      return known(wordRole([start, end]) ?? inside?.role, kind, said, features, [start, end]);
    }),
  };
}
/** What rules make of a nation. */
function ruledOf({ countries, languages }: Wish, [start, end]: Place): Role {
  const read = [...countries, ...languages].find(({ at }) => at !== undefined && at[0] < end && start < at[1]);
  return read === undefined ? "nothing" : read.wanted ? "wanted" : "refused";
}
const marked = markedSentences().map(({ language, one }) => {
  const of = (place: readonly [number, number]) => roleAt(one, place);
  const group = language === "en" ? "en" : "others";
  return readBy(
    one.text,
    group,
    1,
    ({ at }) => of(at),
    of,
    (place) => nationRoleAt(one, place),
  );
});
/** They always help to learn, and are not counted. */
const beside = [...roleCases()].map(({ text, partRole, wordRole }) =>
  readBy(text, "beside", weightBeside, partRole, (place) => wordRole(text.slice(...place).toLowerCase())),
);

/** Twentieths below which a weight says too little to be kept. */
const leastKept = 2;

/** Without what the rules make of it, so that the words themselves are learned. */
const inWords = (features: ReadonlySet<string>) => new Set([...features].filter((name) => !/ [+-]$/.test(name)));
function learnedFrom(some: readonly Read[]): Record<keyof RoleModel, Weights> {
  const settings = {
    rounds: Number(options.rounds ?? 8),
    pull: Number(options.pull ?? 1e-3),
    fewest: Number(options.fewest ?? 6),
  };
  const all = [...some, ...beside];
  const parts = all.flatMap((each): Example[] => [...each.parts]);
  const bare = parts.map((part) => ({
    ...part,
    features: inWords(part.features),
    weight: weightBare * (part.weight ?? 1),
  }));
  return {
    words: learnWeights(
      all.flatMap(({ words }) => words),
      roles.length,
      settings,
    ),
    parts: learnWeights([...parts, ...bare], roles.length, settings),
    nations: learnWeights(
      all.flatMap(({ nations }) => nations),
      roles.length,
      { ...settings, fewest: Math.min(3, settings.fewest) },
    ),
  };
}

interface Judged {
  readonly group: string;
  readonly kind: string;
  readonly said: string;
  readonly right: string;
  readonly chances: Chances;
  readonly text: string;
}
const folds = 5;
const foldOf = (at: number) => (at * 7) % folds;
const judged: Judged[] = [];
for (let fold = 0; fold < Math.min(folds, Number(options.folds ?? folds)); fold++) {
  const model = learnedFrom(marked.filter((_, at) => foldOf(at) !== fold));
  for (const [at, { group, words, parts, nations }] of marked.entries()) {
    if (foldOf(at) !== fold) continue;
    const judge = (some: readonly Known[], weights: Weights) =>
      some.map(({ kind, said, text, choice, features }) => {
        return { group, kind, said, text, right: roles[choice], chances: roleChances(weights, features) };
      });
    judged.push(...judge(words, model.words), ...judge(parts, model.parts), ...judge(nations, model.nations));
  }
}
const best = ({ nothing, wanted, refused }: Judged["chances"]) =>
  nothing >= wanted && nothing >= refused ? "nothing" : wanted >= refused ? "wanted" : "refused";
const rows = [...Map.groupBy(judged, ({ group, kind }) => `${kind}, ${group}`)].map(([model, some]) => {
  const share = (isRight: (one: Judged) => boolean) => ({ value: some.filter(isRight).length / some.length });
  const found = some.filter(({ right }) => right !== "nothing");
  return {
    model,
    metrics: {
      of: { value: some.length },
      meant: { value: found.length / some.length },
      rules: share(({ said, right }) => said === right),
      learned: share(({ chances, right }) => best(chances) === right),
      // A part is left or turned only where that is sure; loose words where they are likelier nothing.
      ...Object.fromEntries(
        [0.5, 0.6, 0.7, 0.8, 0.9].map((sure) => [
          `from ${sure}`,
          share(({ chances, said, right }) => {
            const other = said === "wanted" ? "refused" : "wanted";
            const now = chances.nothing >= sure ? "nothing" : chances[other] >= sure ? other : said;
            return now === right;
          }),
        ]),
      ),
      ...Object.fromEntries(
        [0.6, 0.75, 0.9].flatMap((sure) => {
          const turned = some.filter(({ chances, said }) => said === "wanted" && chances.refused >= sure);
          const rightly = turned.filter(({ right }) => right === "refused").length / turned.length;
          return [
            [`turned ${sure}`, { value: turned.length }],
            [`rightly ${sure}`, { value: rightly }],
          ];
        }),
      ),
      "nothing, rightly .5": {
        value:
          some.filter(({ chances, right }) => chances.nothing >= 0.5 && right === "nothing").length /
          some.filter(({ chances }) => chances.nothing >= 0.5).length,
      },
      "meant kept .5": { value: found.filter(({ chances }) => chances.nothing < 0.5).length / found.length },
      "meant kept .8": { value: found.filter(({ chances }) => chances.nothing < 0.8).length / found.length },
    },
  };
});
if (flags.show)
  for (const { kind, chances, right, said, text } of judged)
    if (best(chances) !== right && kind !== "unread word")
      console.log(
        `${kind} (${said}, learned ${best(chances)} ${Math.max(...Object.values(chances)).toFixed(2)}, is ${right}): ${text}`,
      );
printReport(
  {
    name: "roles",
    data: `${marked.length} sentences of our own with marks`,
    protocol: "five folds of whole sentences; shares of words and parts that are rightly nothing, wanted or refused",
    rows: rows.toSorted((a, b) => (a.model < b.model ? -1 : 1)),
  },
  json,
);
if (flags.write)
  for (const [name, weights] of Object.entries(learnedFrom(marked))) {
    const packed = packedWeights(weights, leastKept).replace(/[`\\]|\$(?=\{)/g, "\\$&");
    const made =
      "/** Made by npm run learn:roles -- --write from sentences of our own (engine/test/marked-sentences, CC0); in twentieths. */\n";
    const place = new URL(`../../engine/src/reading/roles/${name}.gen.ts`, import.meta.url);
    writeFileSync(place, `${made}export const ${name} = \`${packed}\`;\n`);
  }
