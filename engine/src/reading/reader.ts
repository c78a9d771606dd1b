/**
 * Reads a request without any language model: which films a person loved or hated, what they want to see, and what was
 * not understood. Everything comes from word lists and the catalogue's own titles and people.
 */
import { type Catalog, limits, type Reading, type SharedArrays } from "@matinee/core";
import { effortOf, quotesOf } from "@matinee/text";
import { type FollowedUp, type FollowUp, followUp } from "./conversation/apply-follow-up.ts";
import { theList } from "./conversation/compared-with-list.ts";
import { asPreferred } from "./conversation/leanings.ts";
import { cuedText } from "./cued-text.ts";
import { keptPeople, keptTitles } from "./kept-look-ups.ts";
import { createLexicons } from "./languages/lexicons.ts";
import { wordsIn } from "./languages/unspaced.ts";
import { type Felt, ruledFeelings } from "./mentions/feelings.ts";
import { judgedFeelings } from "./mentions/felt/judge.ts";
import { feltModel } from "./mentions/felt/model.ts";
import { feltNetwork } from "./mentions/felt/network.ts";
import type { Learning } from "./mentions/name-search.ts";
import { namedText } from "./mentions/named-text.ts";
import { refusedNames } from "./mentions/refused-names.ts";
import { examplesOf, seriesResembled } from "./mentions/styles.ts";
import { createTitleLookup } from "./mentions/title-lookup.ts";
import { toldFilms } from "./mentions/told-films.ts";
import { createPeople } from "./people.ts";
import { roleModel } from "./roles/model.ts";
import { tokenizedText } from "./tokens.ts";
import { unreadOf } from "./unread.ts";
import { factsOf } from "./wishes/catalog-facts.ts";
import { staysLike } from "./wishes/comparisons.ts";
import { asSaid } from "./wishes/said-how.ts";
import { withSoundSpans } from "./wishes/sound-spans.ts";
import { type HeardWish, wholeWish } from "./wishes/whole-wish.ts";
import { type WishedText, wishedText } from "./wishes/wished-text.ts";
import { learnedTogether, learnedWordings } from "./wordings/learned-wordings.ts";

export interface Reader {
  /** Understands a text of any length and kind; never throws. Beyond `limits.text` characters nothing is read. */
  read(text: string): Reading;
  /** Understands what is said to a list: the reading before it, edited. Never throws. */
  followUp(said: FollowUp): FollowedUp;
  /** Makes the word lists of further languages ready, one a step; the first request in each would do it otherwise. */
  ahead(): Iterable<void>;
}

/** Steps of looking for films in one text: several times what people's longest stories take. */
const mostSteps = 300_000;

export interface ReaderOptions {
  /** Steps of looking for films in one text. */
  readonly steps?: number;
  /** Somebody who learns from what is seen. */
  readonly learning?: Learning;
  /** Somebody who learns from what rules read; nothing else is read then. */
  readonly heard?: HeardWish;
  /** Where what is filed of names lies, for all readers over this catalogue. */
  readonly shared?: SharedArrays;
}

/** A reader for one catalogue; `popularity` is per row, higher for films that more people know. */
export function createReader(
  catalog: Catalog,
  popularity: Float32Array,
  { steps = mostSteps, learning, heard, shared }: ReaderOptions = {},
): Reader {
  const titles = createTitleLookup(catalog, popularity, shared);
  const lexicons = createLexicons();
  const people = createPeople(catalog, titles.fame);
  const facts = factsOf(catalog);

  const reader = {
    *ahead() {
      yield* lexicons.ahead();
      yield void learnedWordings();
      yield void learnedTogether();
      yield void feltModel();
      yield void feltNetwork();
      yield void roleModel();
    },
    followUp(said: FollowUp) {
      const text = said.text.slice(0, limits.text);
      const words = wordsIn(text);
      const lexicon = lexicons.of(words, quotesOf(text), said.previous.language);
      const read = (rest: string) => reader.read(rest, { usual: said.previous.language, example: theListAsExample });
      const inStyleOf = (name: string) => examplesOf(name, catalog, titles.fame);
      return followUp({ ...said, text }, words, lexicon, { read, inStyleOf, newest: facts.newest });
    },
    read(text: string, { usual, example }: About = {}): Reading {
      const effort = effortOf(steps);
      const lookup = keptTitles(titles, effort);
      const part = text.slice(0, limits.text);
      const tokenized = tokenizedText(part, { lexicons, lookup, people: keptPeople(people), usual });
      const named = namedText(cuedText(tokenized, lookup), { lookup, effort, learning });
      const { felt, series } = refusedNames(named, judgedFeelings(named, ruledFeelings(named)), lookup);
      const asking = { ...wishedText(named, felt, catalog, facts, example), refused: series };
      const wished = wholeWish(asking, heard);
      const films = felt.flatMap((one): Felt[] => {
        if (!wished.measures.has(one.mention.from)) return [one];
        return staysLike(asking, one.mention.from) ? [{ ...one, feeling: "liked", role: "like" }] : [];
      });
      const styles = new Set([...wished.styles, ...seriesResembled(wished.wish, named, felt, catalog)]);
      const examples = [...styles].flatMap((name) => examplesOf(name, catalog, titles.fame));
      const reading = {
        films: [...toldFilms(films, named.words, lookup), ...examples],
        wish: asPreferred(asSaid(wished.wish, named), named.words, named.lexicon),
        hidden: [],
        unread: unreadOf(named, wished, text, lookup),
        language: named.lexicon.code,
        ...(wished.leavesOpen && { leftOpen: true as const }),
        ...(wished.remembers && { remembered: true as const }),
      };
      return withSoundSpans(named.talk ? { ...reading, conversation: true } : reading, text);
    },
  };
  return reader;
}

/** What "less violent" compares with in a follow-up. */
const theListAsExample = { id: theList, from: -1, to: -1, isLike: true };

/** What is known when a text is read. */
interface About {
  /** The language that the person wrote in before: of a text without a sign of another. */
  readonly usual?: string;
  /** What "less violent" compares with where the text names no film. */
  readonly example?: WishedText["example"];
}
