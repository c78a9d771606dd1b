/** Explain: why each film is in the list, from the same numbers that put it there. */
import type { Reason } from "@matinee/core";
import type { Candidate, Context, Explained, Listened, Mixed } from "./slate.ts";
import type { Stage } from "./stage.ts";
import { tuning } from "./weights.ts";

export const explain: Stage<Listened & Mixed, Explained> = {
  name: "explain",
  gives: ["reasons"],
  run: (slate, context) => ({
    reasons: slate.candidates.map((candidate) => reasonsOf(candidate, slate, context)),
  }),
  isSound: ({ reasons }, { candidates }) => reasons.length === candidates.length && reasons.every(Array.isArray),
  without: ({ candidates }) => ({
    gives: { reasons: candidates.map(() => []) },
    so: ", so these films come without reasons.",
  }),
};

function reasonsOf({ item, shares }: Candidate, slate: Listened, context: Context): Reason[] {
  const unmoved = shares.taste * shareUnmoved(item, slate);
  return [
    ...fromWords(item, slate, context, shares.words),
    ...fromTaste(item, slate, context, shares.taste - unmoved),
    ...fromFame(item, slate, context, shares.fame + unmoved),
  ]
    .filter((reason) => reason.weight > 0.01)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 5);
}

/** The words, genres and people of the wish that the film meets; each takes the share that its model had in the voice. */
function fromWords(item: number, { heard }: Listened, { wish, catalog }: Context, share: number): Reason[] {
  if (share <= 0) return [];
  const { genres: itsGenres } = catalog.movie(item);
  const people = heard.people.get(item) ?? [];
  const genres = wish.genres.filter((genre) => genre.wanted && itsGenres.includes(genre.name)).map(({ name }) => name);
  const asked = new Set(wish.genres.map((genre) => genre.name));
  const words = (heard.words?.because?.(item, 8) ?? []).filter(
    ({ word, weight }) => word !== undefined && weight > 0 && !asked.has(word),
  );
  const spoken = (part: keyof typeof tuning.words) =>
    Math.max(0, tuning.words[part] * (heard.parts.get(part)?.[item] ?? 0));
  const parts = {
    exact: words.length > 0 ? spoken("exact") : 0,
    genres: genres.length > 0 ? spoken("genres") : 0,
    meaning: spoken("meaning"),
    people: people.length * tuning.person,
  };
  const total = parts.exact + parts.genres + parts.meaning + parts.people;
  if (total === 0) return [];
  const part = (value: number) => (share * value) / total;
  const reasons: Reason[] = [];
  if (people.length > 0)
    reasons.push({
      kind: "person",
      text: `${listed(people)}, as you asked.`,
      weight: part(parts.people),
      words: [...people],
    });
  if (words.length > 0) {
    const told = words.slice(0, 4);
    const text = `Fits ${listed(told.map(({ word, as }) => (as === undefined ? `“${word}”` : `“${word}” (as “${as}”)`)))}.`;
    reasons.push({ kind: "words", text, weight: part(parts.exact), words: told.map(({ word }) => word ?? "") });
  }
  if (genres.length > 0)
    reasons.push({
      kind: "genre",
      text: `${listed(genres)}, as you asked.`,
      weight: part(parts.genres),
      words: genres,
    });
  if (words.length === 0 && part(parts.meaning) > 0.15)
    reasons.push({ kind: "words", text: "Close in meaning to what you asked for.", weight: part(parts.meaning) });
  return reasons;
}

/** The part of taste that no history moves: a model that has no reasons (popularity) gives everybody its one list. */
function shareUnmoved(item: number, { heard }: Listened): number {
  if (heard.taste === undefined || heard.taste.because !== undefined) return 0;
  const spoken = (part: "rated" | "resemblance") =>
    tuning.taste[part] * Math.max(0, heard.parts.get(part)?.[item] ?? 0);
  const rated = spoken("rated");
  return rated === 0 ? 0 : rated / (rated + spoken("resemblance"));
}

/** The liked films that speak for this one; the share is theirs by what each added. */
function fromTaste(item: number, { heard }: Listened, { catalog }: Context, share: number): Reason[] {
  if (share <= 0) return [];
  const evidence = (heard.taste?.because?.(item, 3) ?? []).filter((part) => part.weight > 0);
  const total = evidence.reduce((sum, part) => sum + part.weight, 0);
  const seen = new Set<number>();
  const reasons: Reason[] = [];
  for (const { item: film, weight } of evidence) {
    if (film === undefined || seen.has(film)) continue;
    seen.add(film);
    const { id, title } = catalog.movie(film);
    reasons.push({
      kind: "film",
      text: `Liked by people who like ${title}.`,
      weight: (share * weight) / total,
      movieId: id,
    });
  }
  if (reasons.length > 0) return reasons;
  const alike = (heard.resemblance?.because?.(item, 1) ?? []).find((part) => part.weight > 0);
  if (alike?.item === undefined) return [];
  const { id, title } = catalog.movie(alike.item);
  return [{ kind: "film", text: `Close in story to ${title}.`, weight: share, movieId: id }];
}

/** That a film is well known, or that it is a find, is said only where it is so. */
function fromFame(item: number, { heard }: Listened, { catalog, dials }: Context, share: number): Reason[] {
  if (share <= 0.25) return [];
  const isKnown = (heard.parts.get("fame")?.[item] ?? 0) > 0;
  if (dials.popularity < 0) {
    const isLiked = (heard.parts.get("esteem")?.[item] ?? 0) > 0;
    return isKnown || !isLiked ? [] : [{ kind: "fame", text: "Little known, and well liked.", weight: share }];
  }
  if (!isKnown) return [];
  const { year } = catalog.movie(item);
  const text = year !== undefined && year < 1980 ? "A classic that many know." : "Widely known and often rated.";
  return [{ kind: "fame", text, weight: share }];
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
