/** Explain: why each film is in the list, from the same numbers that put it there. */
import type { Reason } from "@matinee/core";
import { weightsOf } from "./blend.ts";
import { type Candidate, type Context, type Slate, type Source, type Stage, sources } from "./slate.ts";

export const explain: Stage = {
  name: "explain",
  run(slate, context) {
    return {
      ...slate,
      candidates: slate.candidates.map((candidate) => ({
        ...candidate,
        reasons: reasonsOf(candidate, slate, context),
      })),
    };
  },
};

/** Where a film's score came from: the voices that speak for it, adding up to 1. */
export function sharesOf(item: number, slate: Slate, context: Context): Record<Source, number> {
  const weights = weightsOf(slate, context);
  const spoken = sources.map((source) => Math.max(0, weights[source] * (slate.voices[source][item] ?? 0)));
  const total = spoken.reduce((sum, value) => sum + value, 0);
  const [words, taste, fame] = total > 0 ? spoken.map((value) => value / total) : [0, 0, 1];
  return { words, taste, fame };
}

function reasonsOf({ item }: Candidate, slate: Slate, context: Context): Reason[] {
  const shares = sharesOf(item, slate, context);
  return [
    ...fromWords(item, slate, context, shares.words),
    ...fromTaste(item, slate, context, shares.taste),
    ...fromFame(item, context, shares.fame),
  ]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 5);
}

function fromWords(item: number, { heard }: Slate, { wish, catalog }: Context, share: number): Reason[] {
  const movie = catalog.movie(item);
  const reasons: Reason[] = [];
  const genres = wish.genres
    .filter((genre) => genre.wanted && movie.genres.includes(genre.name))
    .map((genre) => genre.name);
  const names = new Set(genres.map((genre) => genre.toLowerCase()));
  const evidence = (heard.words?.because?.(item, 6) ?? []).filter(
    ({ word, weight }) => word !== undefined && weight > 0 && !names.has(word.toLowerCase()),
  );
  const words = evidence.slice(0, 4).map(({ word }) => word ?? "");
  const people = heard.people.get(item) ?? [];
  for (const name of people)
    reasons.push({ kind: "person", text: `With or by ${name}.`, weight: share, words: [name] });
  if (words.length > 0)
    reasons.push({
      kind: "words",
      text: `People and texts call it ${listed(words)}.`,
      weight: share * (genres.length > 0 ? 0.7 : 1),
      words,
    });
  if (genres.length > 0)
    reasons.push({
      kind: "genre",
      text: `${listed(genres)}, as you asked.`,
      weight: share * (words.length > 0 ? 0.3 : 1),
      words: genres,
    });
  if (reasons.length === 0 && share > 0.2)
    reasons.push({ kind: "words", text: "Close in meaning to what you asked for.", weight: share * 0.8 });
  return reasons;
}

/** The liked films that speak for this one; the share is theirs by what each added. */
function fromTaste(item: number, { heard }: Slate, { catalog }: Context, share: number): Reason[] {
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

function fromFame(item: number, { catalog }: Context, share: number): Reason[] {
  if (share <= 0.25) return [];
  const { year } = catalog.movie(item);
  return [
    {
      kind: "fame",
      text: year !== undefined && year < 1980 ? "A classic that many know." : "Widely known and often rated.",
      weight: share,
    },
  ];
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
