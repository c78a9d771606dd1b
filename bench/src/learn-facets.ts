/**
 * `npm run learn:facets [-- --folds N --write]`: how likely a facet is wanted, refused or neither, learned from whole
 * requests with all that they mean (engine/test/labelled-requests) and from labelled lines that the network of wordings has
 * not learned from (bench/learn/held-out.txt); beside it the lists alone, over what was left out (five folds of whole
 * requests). With --write the weights are put to use.
 */
import { writeFileSync } from "node:fs";
import { noRatings, quietRun, type Wish } from "@matinee/core";
import {
  createReader,
  type Example,
  facetChances,
  fit,
  heardFacets,
  learnWeights,
  packedWeights,
  popularity,
  roles,
  type WishedText,
} from "@matinee/engine";
import { smallDataset } from "./datasets.ts";
import { benchArguments, printReport } from "./report.ts";
import { heldOutTexts, labelledRequests, writtenWordings } from "./wordings/texts.ts";

const { json, data, flags, options } = benchArguments(["folds"], { flags: ["write"] });
const small = await smallDataset(data);
if (small === undefined) throw new Error("ml-latest-small is not there.");
const fame = await fit(popularity, small, {}, quietRun());
const heard: { readonly wish: Wish; readonly text: WishedText }[] = [];
const reader = createReader(small.catalog, fame.foldIn(noRatings).scores(), {
  heard: (wish, text) => void heard.push({ wish, text }),
});

interface Request {
  readonly text: string;
  readonly labels: readonly string[];
  /** All is labelled that is meant, so that the rest is not. */
  readonly isWhole: boolean;
}
const whole = labelledRequests().map((one): Request => ({ ...one, isWhole: true }));
const held = heldOutTexts();
const some = writtenWordings()
  .filter(({ text, isRequest }) => isRequest && held.has(text))
  .map((one): Request => ({ ...one, isWhole: false }));

/** A facet that a request may mean, and what it is there. */
interface Known extends Example {
  /** By the lists alone. */
  readonly ruled: number;
  readonly group: string;
}
const [nothing, wanted, refused] = ["nothing", "wanted", "refused"].map((role) =>
  (roles as readonly string[]).indexOf(role),
);
/** A facet that nobody labelled may be meant all the same where not all is labelled. */
const unlabelled = 0.6;

function knownOf({ text, labels, isWhole }: Request): Known[] {
  reader.read(text);
  const told = heard.pop();
  if (told === undefined) return [];
  return heardFacets(told.wish, told.text).flatMap(({ name, features }) => {
    if (labels.includes(`~${name}`) || labels.includes(`~-${name}`)) return [];
    const choice = labels.includes(name) ? wanted : labels.includes(`-${name}`) ? refused : nothing;
    const ruled = features.has("read +") ? wanted : features.has("read -") ? refused : nothing;
    const isRead = ruled !== nothing || features.has("read +-");
    const group = `${isRead ? "read by lists" : "read by none"}, ${isWhole ? "whole" : "older"} labels`;
    return [
      { features: new Set(features), choice, ruled, group, weight: isWhole || choice !== nothing ? 1 : unlabelled },
    ];
  });
}
const known = [...whole, ...some].map(knownOf);
const learned = (examples: readonly Example[]) =>
  learnWeights(examples, roles.length, { rounds: 8, pull: 1e-3, fewest: 5 });

const folds = 5;
const judged: (Known & { readonly chances: readonly number[] })[] = [];
for (let fold = 0; fold < Math.min(folds, Number(options.folds ?? folds)); fold++) {
  const weights = learned(known.filter((_, at) => at % folds !== fold).flat());
  for (const one of known.filter((_, at) => at % folds === fold).flat()) {
    const chances = facetChances(one.features, weights);
    judged.push({ ...one, chances: [1 - chances.wanted - chances.refused, chances.wanted, chances.refused] });
  }
}
printReport(
  {
    name: "facets meant",
    data: `${whole.length} whole requests of our own, ${some.length} older lines`,
    protocol: "five folds of requests; shares of facets that are rightly nothing, wanted or refused",
    rows: [...Map.groupBy(judged, ({ group }) => group)].map(([model, all]) => {
      const share = (of: readonly (typeof all)[number][], isRight: (one: (typeof all)[number]) => boolean) => ({
        value: of.filter(isRight).length / Math.max(1, of.length),
      });
      const best = ({ chances }: (typeof all)[number]) => chances.indexOf(Math.max(...chances));
      const likely = all.filter(({ chances }) => Math.max(chances[1], chances[2]) >= 0.6);
      return {
        model,
        metrics: {
          of: { value: all.length },
          meant: share(all, ({ choice }) => choice !== nothing),
          lists: share(all, ({ ruled, choice }) => ruled === choice),
          learned: share(all, (one) => best(one) === one.choice),
          "log loss": {
            value: all.reduce((sum, { chances, choice }) => sum - Math.log(chances[choice] + 1e-9), 0) / all.length,
          },
          "right from .6": share(likely, (one) => best(one) === one.choice),
          "so many": { value: likely.length },
        },
      };
    }),
  },
  json,
);
if (flags.write) {
  const packed = packedWeights(learned(known.flat()), 2).replace(/[`\\]|\$(?=\{)/g, "\\$&");
  const made =
    "/** Made by npm run learn:facets -- --write from requests of our own (engine/test/labelled-requests, CC0); in twentieths. */\n";
  const place = new URL("../../engine/src/reading/wordings/facet-weights.gen.ts", import.meta.url);
  writeFileSync(place, `${made}export const facetWeights = \`${packed}\`;\n`);
}
