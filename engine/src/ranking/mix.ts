/**
 * Mix: the voices' z-scores, weighted by what the request holds and by the person's dials, as one score. Sources: the weighted
 * hybrid of R. Burke, "Hybrid Recommender Systems: Survey and Experiments", UMUAI 12(4), 2002; scores brought to mean 0 and
 * deviation 1 before they are added, as in M. Montague and J. Aslam, "Relevance Score Normalization for Metasearch", CIKM 2001.
 */
import { isEmptyWish, type Note, type Wish } from "@matinee/core";
import { randomOf } from "../math/random.ts";
import { topRows } from "../math/top.ts";
import { wantsSurprise } from "../reading/wishes/surprise.ts";
import { isOfKind, kindsOf, ownGenres } from "./asked-genres.ts";
import { onlyDislikes } from "./aversion.ts";
import { countOf } from "./conditions/allowed-films.ts";
import { describedOf } from "./described-weights.ts";
import { fewFilms, fewOfGenre } from "./few-of-kind.ts";
import { firm, hasFirm } from "./leanings.ts";
import { isBlank } from "./many-kinds.ts";
import { holdBackOwnSeries } from "./own-series.ts";
import {
  type Allowed,
  type Candidate,
  type Context,
  fits,
  type Listened,
  type Mixed,
  unsure,
  type Voice,
  voiceNames,
} from "./slate.ts";
import type { Stage } from "./stage.ts";
import { tasteOf } from "./taste-weights.ts";
import { isTalk } from "./voices.ts";
import { tuning } from "./weights.ts";
import { widened } from "./widened-note.ts";
import { tellsMuch, toldWords } from "./wish-query.ts";

export const mix: Stage<Listened & Allowed, Mixed> = {
  name: "mix",
  gives: ["candidates"],
  run(slate, context) {
    const weights = weightsOf(slate, context);
    const scores = new Float32Array(context.catalog.size);
    for (const name of voiceNames) {
      const voice = slate.voices[name];
      const weight = weights[name];
      if (weight === 0) continue;
      for (let item = 0; item < voice.length; item++) scores[item] += weight * voice[item];
    }
    holdBackOwnSeries(scores, slate, context);
    lowerShorts(scores, context);
    if (wantsSurprise(context.wish)) shake(scores, context.hidden.size);
    const sharesOf = (item: number) =>
      sharesIn(voiceNames.map((name) => weights[name] * (slate.voices[name][item] ?? 0)));
    return {
      candidates: bestOf(scores, sharesOf, slate, context),
      notes: [
        ...fewWithPeople(slate, context),
        ...fewOfGenre(slate.allowed, context),
        ...fewToldOf(slate, context),
        ...widened(slate, context),
      ],
    };
  },
  isSound({ candidates }, { allowed }, { n }) {
    const items = new Set(candidates.map(({ item }) => item));
    const isWhole = items.size === candidates.length && (items.size >= n || items.size === countOf(allowed));
    const isAllowed = ({ item, score, unknown }: Candidate) =>
      allowed[item] === (unknown.length > 0 ? unsure : fits) && Number.isFinite(score);
    return isWhole && candidates.every(isAllowed) && areUnsureLast(candidates);
  },
  without(slate, context) {
    const fame = slate.heard.parts.get("fame");
    const scores = fame ?? new Float32Array(context.catalog.size);
    const so = fame === undefined ? "is in the order of the catalogue" : "goes by how well known films are";
    return {
      gives: { candidates: bestOf(scores, () => sharesIn([0, 0, 1]), slate, context) },
      so: `, so this list ${so}.`,
    };
  },
};

/** A film of a few minutes is no evening's film, unless one of at most an hour is asked for. */
function lowerShorts(scores: Float32Array, { wish, catalog }: Context): void {
  if (isEmptyWish(wish) || (wish.runtime?.max ?? evening) < evening) return;
  for (let item = 0; item < scores.length; item++)
    if ((catalog.movie(item).runtime ?? evening) < shortest) scores[item] -= tooShort;
}
/** Minutes, and what being shorter takes away in units of the blended score. */
const shortest = 40;
const evening = 61;
const tooShort = 30;

/** Whoever asks for a surprise is not told the same ten films as everybody: as many hidden films, the same list. */
function shake(scores: Float32Array, seed: number): void {
  const random = randomOf(seed);
  for (let item = 0; item < scores.length; item++) scores[item] += luck * random();
}
/** What luck can add at most, in units of the blended score: a film of another genre stays behind. */
const luck = 1;

/** Whether the films that fit for sure come first. */
export const areUnsureLast = (candidates: readonly Candidate[]): boolean =>
  candidates.every(({ unknown }, at) => at === 0 || unknown.length > 0 || candidates[at - 1].unknown.length === 0);

/** The best films that may appear; those of which nobody knows whether they fit fill up what is left. */
function bestOf(
  scores: Float32Array,
  sharesOf: (item: number) => Candidate["shares"],
  { allowed, asked, heard }: Allowed & Pick<Listened, "heard">,
  context: Context,
): Candidate[] {
  const { catalog, n } = context;
  const least = isBlank(heard, context) ? fewestOfManyKinds : fewest;
  const best = (count: number, kind: number) =>
    Array.from(topRows(scores, Math.max(least, spare * count), (item) => allowed[item] === kind));
  const sure = best(n, fits);
  const rows = sure.length < n ? [...sure, ...best(n - sure.length, unsure)] : sure;
  return rows.map((item) => {
    const movie = catalog.movie(item);
    const open = asked.filter((condition) => condition.isKnown?.(movie, item) === false);
    const unknown = [...new Set(open.flatMap(({ fact }) => fact ?? []))];
    return { item, score: scores[item], shares: sharesOf(item), unknown };
  });
}

/** Where a score came from: the voices that speak for the film, adding up to 1. */
function sharesIn(spoken: readonly number[]): Candidate["shares"] {
  const total = spoken.reduce((sum, value) => sum + Math.max(0, value), 0);
  const [words, taste, fame] = total > 0 ? spoken.map((value) => Math.max(0, value) / total) : [0, 0, 1];
  return { words, taste, fame };
}

/** How many films go on to the stages that look at each one: a choice for variety, bounded work for the rest. */
const fewest = 40;
const fewestOfManyKinds = 300;
const spare = 5;

/** How much each voice weighs for this request. */
function weightsOf({ voices, heard }: Listened, context: Context): Readonly<Record<Voice, number>> {
  const { wish, history, like, tellsTaste, dials, models, n } = context;
  const occasion = occasionOf();
  const learned = learnedFor(occasion);
  const usual = { ...(occasion === "likeTold" ? besideExample(wish) : tuning.mix[occasion]), ...learned };
  // Fame turned down below 0 looks for hidden films, which the usual weight of a mere history (almost none) would mute.
  const fame =
    dials.popularity < 0 ? Math.max(usual.fame, 0.5) : dials.popularity > 1 ? Math.max(usual.fame, 0.3) : usual.fame;
  return { words: usual.words * dials.words, taste: usual.taste * dials.taste, fame: fame * dials.popularity };

  function learnedFor(occasion: keyof typeof tuning.mix): Partial<Readonly<Record<Voice, number>>> {
    if (occasion === "history") return { fame: tasteOf(history.items.length).fame };
    if (occasion !== "described" || !heard.parts.has("peers")) return {};
    const { words, fame } = describedOf(history.items.length);
    return { words, taste: 1, fame };
  }

  function occasionOf(): keyof typeof tuning.mix {
    if (isTalk(context)) return "talk";
    if (context.describes === true) return "described";
    if (like.length > 0) return isEmptyWish(wish) ? "like" : tellsMuch(wish) ? "likeTold" : "likeBut";
    if (heard.people.size > 0 && heard.people.size < n && isEmptyWish({ ...wish, people: [] })) return "people";
    if (context.reading.remembered === true) return "remembered";
    if (tellsTaste && voices.words.length > 0) return "wishBesideTaste";
    if (wish.facets.some(({ wanted, weight }) => wanted && weight >= 0.5) && heard.parts.has("facets")) return "facets";
    if (voices.words.length > 0 || !isEmptyWish(wish)) return "wish";
    if (onlyDislikes(history)) return "dislikes";
    if (history.items.length === 0) return "nothing";
    return models.taste === models.facets ? "contents" : "history";
  }
}

/** The more is told beside an example, the less the example says: from "but funnier" to a story of its own. */
function besideExample(wish: Wish): Readonly<Record<Voice, number>> {
  const { likeBut, likeTold } = tuning.mix;
  const told = Math.min(1, toldWords(wish) / wordsOfStory);
  const between = (name: Voice) => likeBut[name] + told * (likeTold[name] - likeBut[name]);
  return {
    words: between("words"),
    taste: between("taste"),
    fame: between("fame"),
  };
}

/** So many words that no facet stands for tell a story. */
const wordsOfStory = 2;

/** Films with the people of a wish run out, or there are none. */
function fewWithPeople({ heard, allowed, asked }: Listened & Allowed, { wish, n, catalog, like }: Context): Note[] {
  const names = firm(wish.people).flatMap(({ name, wanted }) => (wanted ? [name] : []));
  const theirs = [...heard.people].filter(([item, had]) => allowed[item] !== 0 && hasFirm(had, wish));
  const kinds = like.length > 0 ? [] : kindsOf(ownGenres(wish));
  const isOf = kinds.map((kind) => isOfKind(kind, catalog));
  const exact = theirs.filter(([item]) => isOf.every((has) => has(item))).length;
  if (names.length > 0 && exact < n && exact < theirs.length) {
    const genres = kinds.map((kind) => kind.names.join(kind.either ? " or " : " and ")).join(" and ");
    const text = `${fewFilms(exact, asked.length > 0)} of the genre ${genres} and with ${names.join(" or ")}; the others are the nearest to it.`;
    return [{ code: "few-films", text }];
  }
  const found = theirs.length;
  if (names.length === 0 || found >= n) return [];
  const that = asked.length > 0 ? (found > 1 ? " that fit" : " that fits") : "";
  const known = found === 0 ? "No film" : found === 1 ? "Only one film" : `Only ${found} films`;
  const are = `${found > 1 ? "are" : "is"} known here`;
  const text = `${known}${that} with ${names.join(" or ")} ${are}, so others are shown too.`;
  return [{ code: "few-films", text }];
}

/** Of a narrow subject few films are told; the list goes on with what is near to it. */
function fewToldOf({ allowed, heard, asked }: Allowed & Pick<Listened, "heard">, { n }: Context): Note[] {
  return (heard.subjects ?? []).flatMap(({ words, phrase, told }): Note[] => {
    if (phrase === undefined) return [];
    const found = allowed.reduce((count, one, item) => count + Number(one !== 0 && told[item] > 0), 0);
    if (found >= n) return [];
    const what = words.map((word) => `“${word}”`).join(" or ");
    const text = `${fewFilms(found, asked.length > 0)} known to have to do with ${what}; the others are near to it.`;
    return [{ code: "widened", text }];
  });
}
