/** What was collected of a wish so far: each part once, with its place. */
import type { Certification, PersonRole, Place, Wish, WishFacet, WishPerson, WishWord } from "@matinee/core";
import { factFacets } from "../facets/fact-facets.ts";
import { isNarrower } from "./narrower.ts";
import { combined, type Span } from "./year-span.ts";

/** How a part of a wish is meant. */
export interface Said {
  readonly wanted: boolean;
  /** "Less", "not too": only the degree is refused, so that a genre may stay. */
  readonly degree?: boolean;
  /** "Not too": some of it is fine. */
  readonly tooMuch?: boolean;
  /** The negation stands right before the part, not before a list that it belongs to. */
  readonly direct?: boolean;
  /** The film that the quality is compared with. */
  readonly than?: number | undefined;
}

/** How years are said, the surest last. */
const saying = ["told", "loose", "vague", "named"] as const;
type YearsSaid = (typeof saying)[number];

const mostWords = 190;
const mostRefused = 10;
const certifications: readonly string[] = ["G", "PG", "PG-13", "R"];

export class WishParts {
  readonly #genres: Wish["genres"] = [];
  readonly #languages: Wish["languages"] = [];
  readonly #countries: Wish["countries"] = [];
  readonly #people: Wish["people"] = [];
  /** People who were asked for and refused: films like theirs, by others. */
  readonly styles = new Set<string>();
  readonly #words = new Map<string, WishWord>();
  readonly #facets = new Map<string, { readonly facet: WishFacet; readonly strength: number }>();
  #years: { span: Span; at: Place; says: YearsSaid } | undefined;
  #refusedYears: { readonly spans: readonly Required<Span>[]; readonly at: Place } | undefined;
  #runtime: { span: { min?: number; max?: number; under?: true }; at: Place; vague: boolean } | undefined;
  #certification: Wish["certification"];

  genre(name: string, wanted: boolean, at: Place): void {
    put(this.#genres, name, wanted, at, 40);
  }

  language(name: string, wanted: boolean, at: Place): void {
    put(this.#languages, name, wanted, at, 20);
  }

  country(code: string, wanted: boolean, at: Place): void {
    // "From all over Europe, not from France": what is said later.
    const known = this.#countries.findIndex((one) => one.name === code && one.wanted !== wanted);
    if (known >= 0) this.#countries.splice(known, 1);
    put(this.#countries, code, wanted, at, 40);
  }

  /** Whether exactly these countries were asked for. */
  asksFor(codes: readonly string[]): boolean {
    const asked = this.#countries.filter(({ wanted }) => wanted).map(({ name }) => name);
    return asked.length > 0 && codes.length >= asked.length && asked.every((name) => codes.includes(name));
  }

  person(name: string, wanted: boolean, at: Place, role?: PersonRole): void {
    const isSame = (one: WishPerson) => one.name === name && (wanted || one.wanted || one.role === role);
    const known = this.#people.findIndex((one) => isSame(one) && one.wanted !== wanted);
    // "With Clint Eastwood, but not directed by him".
    if (known >= 0 && !wanted && role !== undefined && this.#people[known].role !== role) {
      if (this.#people.length < 40) this.#people.push({ name, wanted, at, role });
      return;
    }
    if (known >= 0) this.styles.add(name);
    if (known >= 0 && !wanted) this.#people.splice(known, 1);
    // "We've seen all of Pixar, … but not Pixar": where it is refused, and not where it is told of.
    const told = wanted ? -1 : this.#people.findIndex((one) => one.name === name && !one.wanted);
    if (told >= 0) this.#people.splice(told, 1);
    if (this.#people.length < 40 && !this.#people.some((one) => one.name === name))
      this.#people.push({ name, wanted, at, ...(role !== undefined && { role }) });
  }

  /** "Clint Eastwood, as an actor": what somebody is to do who was wanted before; false where nobody was. */
  does(name: string, role: PersonRole): boolean {
    const known = this.#people.findIndex((one) => one.name === name && one.wanted);
    if (known >= 0) this.#people[known] = { ...this.#people[known], role };
    return known >= 0;
  }

  /** False where no more words are kept. */
  word(text: string, kind: "mood" | "free", wanted: boolean, at: Place): boolean {
    if (this.#words.size >= mostWords) return false;
    if (!this.#words.has(text)) this.#words.set(text, { text: text.slice(0, 200), wanted, kind, at });
    return true;
  }

  /** What was said outright stands before what something else only suggested; of two such the later. */
  facet(facet: WishFacet, outright: boolean, isDirect = true): void {
    const strength = facet.weight + (outright ? 1 : 0);
    const known = this.#facets.get(facet.name);
    // "Funny, but not mean funny": what is refused is only a kind of what was asked for; a fact has no kinds ("one in colour").
    const isKind = () => !isDirect && (known?.strength ?? 0) >= 2;
    if (!factFacets.has(facet.name) && known?.facet.wanted && !facet.wanted && isKind()) return;
    if (!factFacets.has(facet.name) && known !== undefined && isNarrower(facet, known.facet)) return;
    // "Not ww2, there's so much ww2".
    if (known !== undefined && !known.facet.wanted && facet.wanted && known.facet.words === facet.words) return;
    if (known !== undefined && known.strength > strength) return;
    // Said twice, it stays where it was asked for: what is told of the evening behind it takes it away from there.
    const isSame = known?.strength === strength && known.facet.wanted === facet.wanted && facet.than === undefined;
    if (isSame) return;
    if (known === undefined && this.#facets.size >= 100) return;
    this.#facets.set(facet.name, { facet, strength });
  }

  /** "A ghost, an angel or magic": what is wanted within a place is one wish, fulfilled in several ways. */
  asOne([start, end]: Place): void {
    for (const [name, { facet, strength }] of this.#facets)
      if (facet.wanted && facet.at !== undefined && start <= facet.at[0] && facet.at[1] <= end)
        this.#facets.set(name, { facet: { ...facet, at: [start, end] }, strength });
    this.#genres.forEach((genre, place) => {
      if (genre.wanted && genre.at !== undefined && start <= genre.at[0] && genre.at[1] <= end)
        this.#genres[place] = { ...genre, at: [start, end], either: true };
    });
  }

  /** "An old film, from before 1965": years that are named take the place of vague ones, and these of what is told of years. */
  years(span: Span, at: Place, says: YearsSaid = "named"): void {
    const known = this.#years;
    const [now, before] = [saying.indexOf(says), known === undefined ? -1 : saying.indexOf(known.says)];
    if (now < before) return;
    if (known === undefined || now > before) this.#years = { span, at, says };
    else
      this.#years = {
        span: combined(known.span, span),
        at: [Math.min(known.at[0], at[0]), Math.max(known.at[1], at[1])],
        says,
      };
  }

  /** "Nothing from the 90s". */
  withoutYears(span: Required<Span>, at: Place): void {
    const known = this.#refusedYears;
    if (known !== undefined && known.spans.length >= mostRefused) return;
    this.#refusedYears = {
      spans: [...(known?.spans ?? []), span],
      at: known === undefined ? at : [Math.min(known.at[0], at[0]), Math.max(known.at[1], at[1])],
    };
  }

  get hasYears(): boolean {
    return this.#years !== undefined;
  }

  /** The strictest of all that was said; minutes that are named take the place of vague ones ("short"). */
  runtime(
    minutes: { readonly min?: number | undefined; readonly max?: number | undefined; readonly under?: true },
    at: Place,
    vague = false,
  ): void {
    const known = this.#runtime;
    if (known !== undefined && !known.vague && vague) return;
    const { min: least, max: most, under } = known === undefined || (known.vague && !vague) ? {} : known.span;
    const min = Math.max(minutes.min ?? 0, least ?? 0);
    const max = Math.min(minutes.max ?? Number.POSITIVE_INFINITY, most ?? Number.POSITIVE_INFINITY);
    const isUnder = (minutes.under === true && max === minutes.max) || (under === true && max === most);
    const span = {
      ...(min === 0 ? {} : { min }),
      ...(max === Number.POSITIVE_INFINITY ? {} : { max }),
      ...(isUnder && { under: true as const }),
    };
    this.#runtime = { span, at, vague };
  }

  /** The lowest of all that was said; `isExact` where films of this very rating are asked for ("R-rated comedies"). */
  certification(max: Certification, at: Place, isExact = false): void {
    const known = this.#certification;
    if (known === undefined || certifications.indexOf(max) < certifications.indexOf(known.max))
      this.#certification = { max, ...(isExact && { min: max }), at };
  }

  #yearsOfWish(): Pick<Wish, "years"> {
    const [wanted, refused] = [this.#years, this.#refusedYears];
    if (wanted === undefined && refused === undefined) return {};
    const without = refused === undefined ? {} : { without: [...refused.spans], at: refused.at };
    return { years: { ...without, ...(wanted !== undefined && yearsOf(wanted)) } };
  }

  wish(): Wish {
    return {
      genres: this.#genres,
      ...this.#yearsOfWish(),
      ...(this.#runtime === undefined ? {} : { runtime: { ...this.#runtime.span, at: this.#runtime.at } }),
      languages: this.#languages,
      countries: this.#countries,
      ...(this.#certification === undefined ? {} : { certification: this.#certification }),
      facets: withoutCheer([...this.#facets.values()].map(({ facet }) => facet)),
      people: this.#people,
      words: [...this.#words.values()],
    };
  }
}

const yearsOf = ({ span, at, says }: { readonly span: Span; readonly at: Place; readonly says: YearsSaid }) => ({
  ...span,
  ...(says === "loose" && { about: true as const }),
  at,
});

function put(list: Wish["genres"], name: string, wanted: boolean, at: Place, most: number): void {
  if (list.length < most && !list.some((one) => one.name === name)) list.push({ name, wanted, at });
}

/** What somebody in a bad mood may ask for instead of being cheered up. */
const uncheering: ReadonlySet<string> = new Set(["dark-humour", "tear-jerking", "scary", "bleak"]);

/** "In a foul mood, give me black jokes": what was asked for outright outweighs what such an evening suggests. */
function withoutCheer(facets: readonly WishFacet[]): WishFacet[] {
  const cheer = facets.find(({ name, wanted }) => name === "cheer-me-up" && wanted);
  const asked = facets.some(({ name, wanted, weight }) => wanted && weight === 1 && uncheering.has(name));
  return asked && cheer !== undefined ? facets.filter(({ at }) => at !== cheer.at) : [...facets];
}
