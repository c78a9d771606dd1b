/**
 * What of a wish is meant: loose words that only tell of the evening are no wish, and what was read of a name or a phrase is
 * turned around or left where all that stands around it surely says so.
 */
import { isEmptyWish, type Place, type Wish } from "@matinee/core";
import type { Quote } from "@matinee/text";
import { chancesOf, type WeightsOf } from "../log-linear.ts";
import { complaintsIn } from "../wishes/complaints.ts";
import { isAskedKind } from "../wishes/kinds-of-film.ts";
import { isWantedAnyway } from "../wishes/small-words.ts";
import type { WishedText } from "../wishes/wished-text.ts";
import { type Surroundings, surroundingsOf } from "./features.ts";
import { isLovedByViewers } from "./loved-kinds.ts";
import { type RoleModel, roleModel, roles } from "./model.ts";
import { areListed, isAskedByPronoun, namedAgain, refusedWithin } from "./named-people.ts";
import { isOfTheme, type NamedNation, nationsIn, withNation } from "./nations.ts";
import { partsIn, type ReadPart } from "./parts.ts";

/** Chances that words are nothing, wanted, refused. */
export interface Chances {
  readonly nothing: number;
  readonly wanted: number;
  readonly refused: number;
}

/** A loose word is looked for unless it is this likely to be nothing. */
const leastNothing = 0.7;
/** A part is left where it is this likely to be nothing. */
const leastLeft: Readonly<Partial<Record<ReadPart["kind"], number>>> = {
  mood: 0.9,
  facet: 0.9,
  genre: 0.9,
  person: 0.85,
  country: 0.85,
  language: 0.97,
  years: 0.93,
  runtime: 0.9,
};
/** Who is named again is hardly told of in passing. */
const leastLeftAgain = 0.95;
/** From here on a facet is only suggested, and counts so much of what it would. */
const leastDoubted = 0.8;
const ofDoubted = 0.5;
/** Somebody is refused, or wanted, against what rules make of it where that is this likely. */
const leastTurned = 0.65;
/** Anything else is refused against them from this chance on; a phrase like "the dog lives" refuses by itself, and stays. */
const leastRefused = 0.75;
/** A loose word that rules refuse is looked for in films to be left out from this chance on. */
const leastRefusedWord = 0.5;
/** A word is surely refused, or not, from this chance on, whatever rules make of it. */
const leastSure = 0.6;
/** A nation is refused from this chance on, whatever rules make of it, and wanted from that where they have not read it. */
const leastNation = { refused: 0.6, wanted: 0.7 };
/** What rules refuse is wanted where that is this likely, and likelier than the refusal: "I've never shown a film from Africa". */
const leastRestored = 0.5;
/** A nation that is surely refused somewhere is wanted nowhere. */
const surelyRefused = 0.8;

/** A part of a wish, with what is seen of it. */
export interface SeenPart extends ReadPart {
  readonly features: ReadonlySet<string>;
  /** The same where somebody is named again. */
  readonly again: readonly ReadonlySet<string>[];
}

/** A nation, with what is seen of it. */
export interface SeenNation extends NamedNation {
  /** Rules have read a country, a language or somebody's name there. */
  readonly isRead: boolean;
  /** They have read that it is refused. */
  readonly isRuledOut: boolean;
  readonly features: ReadonlySet<string>;
}

/** What was read, and what is seen of each part and each word that is none. */
export interface SeenWish {
  readonly nations: readonly SeenNation[];
  readonly parts: readonly SeenPart[];
  /** Words that may tell something, whatever they were read as. */
  readonly words: readonly { readonly at: number; readonly ruled: string; readonly features: ReadonlySet<string> }[];
}

export function seenIn(wish: Wish, text: WishedText): SeenWish {
  const around = surroundingsOf(text);
  const read = partsIn(wish, text);
  const ruled = text.words.map(() => "unread");
  for (const { kind, wanted, from, to } of read) ruled.fill(`${kind} ${wanted ? "+" : "-"}`, from, to);
  const named = read.filter(({ kind }) => kind === "country" || kind === "language" || kind === "person");
  const readAt = ({ from, to }: NamedNation) => named.filter((part) => part.from < to && from < part.to);
  return {
    nations: nationsIn(text).map((nation) => ({
      ...nation,
      isRead: readAt(nation).length > 0,
      isRuledOut: readAt(nation).some(({ kind, wanted }) => kind !== "person" && !wanted),
      features: around.of(nation.from, nation.to, "nation", ruled[nation.from]),
    })),
    parts: read
      .filter(({ kind }) => kind !== "word")
      .map((part) => ({
        ...part,
        features: featuresOfPart(around, part),
        again:
          part.kind === "person"
            ? namedAgain(part, text).map((span) => featuresOfPart(around, { ...part, ...span }))
            : [],
      })),
    words: ruled.flatMap((rule, at) =>
      around.isContent(at) ? [{ at, ruled: rule, features: around.of(at, at + 1, "word", rule) }] : [],
    ),
  };
}

const featuresOfPart = (around: Surroundings, { kind, phrase, from, to, wanted }: ReadPart): Set<string> =>
  around.of(from, to, kind === "facet" ? (phrase ?? kind) : kind, wanted ? "+" : "-");

export function roleChances(weights: WeightsOf, features: ReadonlySet<string>): Chances {
  const [nothing, wanted, refused] = chancesOf(weights, features, roles.length);
  return { nothing, wanted, refused };
}

export interface Meant {
  readonly wish: Wish;
  /** Qualities that are asked for in words that no list knows. */
  readonly unknown: readonly Quote[];
  /** Whether a word tells how the film should be, or should not. */
  readonly tells: (at: number) => boolean;
  /** Whether a word is refused: surely, or as rules make it. */
  readonly isRefused: (at: number, isRuled: boolean) => boolean;
  /** What a facet that was read at a place is to the wish. */
  readonly chancesAt: (at: Place) => Chances | undefined;
}

/** The wish without what its words do not mean. */
export function meantParts(
  wish: Wish,
  unknown: readonly Quote[],
  text: WishedText,
  model: RoleModel = roleModel(),
): Meant {
  const seen = seenIn(wish, text);
  const ofWords = new Map(seen.words.map(({ at, features }) => [at, roleChances(model.words, features)]));
  const tells = (at: number) => (ofWords.get(at)?.nothing ?? 1) < leastNothing;
  const starts = new Map(text.words.map(({ start }, at) => [start, at]));
  const loose = new Set(wish.words.flatMap(({ kind, at }) => (kind === "free" && at ? [starts.get(at[0]) ?? -1] : [])));
  // "Spinning top": of words side by side all tell what one of them tells.
  const tellsBeside = (at: number) => loose.has(at) && tells(at);
  const tellsFrom = (start: number) => {
    const at = starts.get(start) ?? -1;
    return tells(at) || tellsBeside(at - 1) || tellsBeside(at + 1);
  };
  // Of what a refusal reaches, words that no list knows are looked for only where they surely are what is refused.
  const isSurelyRefused = (start: number) => (ofWords.get(starts.get(start) ?? -1)?.refused ?? 0) >= leastRefusedWord;
  const ofFacets = new Map(
    seen.parts.flatMap(({ kind, at, features }): [string, Chances][] =>
      kind === "facet" ? [[at.join(), roleChances(model.parts, features)]] : [],
    ),
  );
  const says = {
    films: text.mentions.all.length > 0,
    no: saysNo(text),
    yes: (from: number, to: number) => isWantedAnyway(text.words, from, to, text.lexicon),
  };
  const verdicts = new Map(
    seen.parts.map((part) => [
      partKey(part.kind, part.at),
      verdictOf(part, says, model, () => isAskedKind(part.at, text)),
    ]),
  );
  for (const part of seen.parts)
    if (
      verdicts.get(partKey(part.kind, part.at)) === "left" &&
      (isAskedByPronoun(part, text) || isLovedByViewers(part, wish, text))
    )
      verdicts.set(partKey(part.kind, part.at), "as read");
  // "Not Star Wars or Star Trek": of a list that is refused each name is meant as the others are.
  const names = seen.parts.filter(({ kind, wanted }) => kind === "person" && !wanted);
  for (const name of names)
    if (text.refused?.some(({ from }) => from === name.from) && verdicts.get(partKey(name.kind, name.at)) === "left")
      verdicts.set(partKey(name.kind, name.at), "as read");
  const isKept = ({ kind, at }: ReadPart) => verdicts.get(partKey(kind, at)) === "as read";
  for (const name of names)
    if (names.some((other) => isKept(other) && areListed(name, other, text)))
      verdicts.set(partKey(name.kind, name.at), "as read");
  const verdict = (kind: ReadPart["kind"], at: Place | undefined) => verdicts.get(partKey(kind, at)) ?? "as read";
  const judged = <Part extends Signed>(kind: ReadPart["kind"], parts: readonly Part[]): Part[] =>
    parts.flatMap((part) => {
      const one = verdict(kind, part.at);
      if (one === "left") return [];
      if (one !== "turned") return [part];
      // What a phrase refuses by itself goes when it is refused.
      return kind === "facet" && !part.wanted ? [] : [{ ...part, wanted: !part.wanted }];
    });
  const { years, runtime, ...rest } = wish;
  const meant: Meant = {
    wish: {
      ...rest,
      genres: judged("genre", wish.genres),
      people: refusedWithin(judged("person", wish.people), text),
      countries: judged("country", wish.countries),
      languages: judged("language", wish.languages),
      ...(verdict("years", years?.at) !== "left" && { years }),
      ...(verdict("runtime", runtime?.at) !== "left" && { runtime }),
      facets: wish.facets.flatMap((facet) => {
        // "Sillier than Airplane!" is compared with a film, and meant.
        if (facet.than !== undefined) return [facet];
        const isDoubted = verdict("facet", facet.at) === "doubted";
        return isDoubted ? [{ ...facet, weight: ofDoubted * facet.weight }] : judged("facet", [facet]);
      }),
      words: judged("mood", wish.words).filter(
        ({ kind, at, wanted }) =>
          kind !== "free" || at === undefined || (tellsFrom(at[0]) && (wanted || isSurelyRefused(at[0]))),
      ),
    },
    unknown: unknown.filter(({ start }) => tellsFrom(start)),
    tells,
    isRefused: (at, isRuled) => {
      const { wanted = 0, refused = 0 } = ofWords.get(at) ?? {};
      return refused >= leastSure || (isRuled && wanted < leastSure);
    },
    chancesAt: (at) => ofFacets.get(at.join()),
  };
  const heard = heardNations(meant.wish, seen.nations, model, says);
  // "That film with the spinning top": who names no film and asks for nothing else asks for that.
  return !says.films && isEmptyWish(heard) ? { ...meant, wish, unknown } : { ...meant, wish: heard };
}

const turnable: ReadonlySet<ReadPart["kind"]> = new Set(["facet", "genre", "mood"]);

/** "No americans this time": what no rule has read may be meant all the same, and what was read as wanted may be refused. */
function heardNations(wish: Wish, nations: readonly SeenNation[], model: RoleModel, says: Says): Wish {
  const judged = nations.map((nation) => ({ nation, ...roleChances(model.nations, nation.features) }));
  const refusals = judged.filter(({ refused }) => refused >= surelyRefused);
  const isRefused = (name: string) =>
    refusals.some(({ nation }) => nation.countries.includes(name) || nation.languages.includes(name));
  return judged.reduce((sofar, { nation, wanted, refused }) => {
    const isAsked = !nation.isRead && asksElsewhere(sofar, nation);
    if (says.no && refused >= leastNation.refused) return isAsked ? sofar : withNation(sofar, nation, false);
    if (nation.isRead && !nation.isRuledOut) return sofar;
    // "Nothing about Vietnam" and "the war in Vietnam" tell of the story.
    if (!nation.isRead && isOfTheme(sofar, nation.at)) return sofar;
    const least = nation.isRuledOut ? leastRestored : leastNation.wanted;
    const isFree = ![...nation.countries, ...nation.languages].some(isRefused);
    return wanted < least || nation.isSetting || !isFree ? sofar : withNation(sofar, nation, true);
  }, wish);
}

/** "An Indian film, but not Bollywood" still asks for India. */
const asksElsewhere = ({ countries }: Wish, nation: SeenNation): boolean =>
  nation.countries.length > 0 &&
  nation.countries.every((code) => countries.some(({ name, wanted }) => name === code && wanted));

type Signed = { readonly at?: Place | undefined; readonly wanted: boolean };
type Verdict = "as read" | "left" | "doubted" | "turned";

const partKey = (kind: ReadPart["kind"], at: Place | undefined) => `${kind} ${at?.join() ?? ""}`;

interface Says {
  /** The text tells of a film. */
  readonly films: boolean;
  /** It refuses, denies or dislikes something: without that nothing in it is turned into a refusal. */
  readonly no: boolean;
  /** "Yes", "is fine" stands behind words, or "other" before them: they are not refused. */
  readonly yes: (from: number, to: number) => boolean;
}

const saysNo = ({ words, lexicon, cues }: WishedText): boolean =>
  words.some(
    ({ norm }, at) =>
      // "Like Rocky, except it's funny" refuses nothing.
      !(lexicon.grammar.exceptions.has(norm) && cues.startingAt(at)?.kind === "turn") &&
      (lexicon.negators.at(words, at) ??
        lexicon.avoids.at(words, at) ??
        lexicon.avoidsBehind.at(words, at) ??
        lexicon.noneOfThat.at(words, at)),
  ) ||
  complaintsIn(words, lexicon).length > 0 ||
  cues.all.some(({ feeling }) => feeling === "disliked" || feeling === "hated");

/** `isAsked`: a question opens with it. */
function verdictOf(part: SeenPart, says: Says, model: RoleModel, isAsked: () => boolean): Verdict {
  const { kind, phrase, from, to } = part;
  // Who watches and when is no content, and means something all the same; so does what a film is the measure of.
  if (part.isAudience || part.isCompared || (part.wanted && isAsked()) || (kind === "facet" && phrase === undefined))
    return "as read";
  // "I'm in a bad mood" tells of the person, and asks for something, unless films are told of.
  if (phrase === "moods" && !says.films) return "as read";
  // Who is told of first and asked for later is meant as they are then.
  const chances = [part.features, ...part.again]
    .map((features) => roleChances(model.parts, features))
    .reduce((surest, one) => (one.nothing < surest.nothing ? one : surest));
  const least = part.again.length > 0 ? leastLeftAgain : (leastLeft[kind] ?? 1);
  if (chances.nothing >= least) return "left";
  if (kind === "person" && !part.wanted && chances.wanted >= leastTurned) return "turned";
  const turns = kind === "person" ? leastTurned : turnable.has(kind) ? leastRefused : 1;
  if (part.wanted && says.no && chances.refused >= turns && !says.yes(from, to)) return "turned";
  return kind === "facet" && chances.nothing >= leastDoubted ? "doubted" : "as read";
}
