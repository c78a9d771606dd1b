/**
 * Scripts for the scripted server that play an oracle over lines of which the film is known: one knows which film is meant, one
 * half, one throws dice. What an evaluation says of them is known beforehand.
 */
import { randomOf } from "@matinee/engine";
import { z } from "zod";

interface Noted {
  readonly title: string;
  readonly year?: number | undefined;
  readonly asked: readonly string[];
}

type Script = (call: { readonly material: Readonly<Record<string, unknown>> }) => unknown;

const Film = z.object({
  id: z.string(),
  title: z.string(),
  year: z.number().optional(),
  directors: z.array(z.string()).default([]),
});
type Film = z.infer<typeof Film>;
const Films = z.array(Film).default([]);

/** Reads nothing of a request; knows the film of a line, and of a name the one whose director or decade is told beside it. */
export const knowing = (notes: readonly Noted[]): Script => scoring(notes, (isMeant) => (isMeant ? 1 : -1));

/** The same, as much noise as knowledge. */
export function halfKnowing(notes: readonly Noted[], seed = 11): Script {
  const random = randomOf(seed);
  return scoring(notes, (isMeant) => (isMeant ? 0.5 : 0) + random() - 0.5);
}

function scoring(notes: readonly Noted[], score: (isMeant: boolean) => number): Script {
  const meant = new Map<string, Set<string>>();
  for (const { title, year, asked } of notes)
    for (const line of asked) meant.set(line, (meant.get(line) ?? new Set()).add(nameOf({ title, year })));
  return ({ material }) => {
    const films = Films.parse(material.films);
    if (typeof material.context === "string") return { id: toldIn(material.context, films)?.id ?? null };
    const right = meant.get(String(material.wish));
    if (typeof material.taste === "string") {
      const isMeant = (film: Film) => right?.has(nameOf(film)) === true;
      return { ids: [...films.filter(isMeant), ...films.filter((film) => !isMeant(film))].map(({ id }) => id) };
    }
    if (right === undefined) return {};
    return { scores: films.map((film) => ({ id: film.id, score: score(right.has(nameOf(film))) })) };
  };
}

/** Says anything of everything, the same each time it is started. */
export function throwingDice(seed = 11): Script {
  const random = randomOf(seed);
  return ({ material }) => {
    const films = Films.parse(material.films);
    if (typeof material.context === "string") return { id: films[Math.floor(random() * films.length)]?.id ?? null };
    if (typeof material.taste === "string")
      return {
        ids: films
          .map(({ id }) => ({ id, draw: random() }))
          .sort((a, b) => a.draw - b.draw)
          .map(({ id }) => id),
      };
    return films.length === 0 ? {} : { scores: films.map(({ id }) => ({ id, score: 2 * random() - 1 })) };
  };
}

const nameOf = ({ title, year }: { readonly title: string; readonly year?: number | undefined }): string =>
  `${title} (${year})`;

const toldIn = (context: string, films: readonly Film[]): Film | undefined =>
  films.find(({ directors }) => directors[0] !== undefined && context.includes(`by ${directors[0]}`)) ??
  films.find(({ year }) => year !== undefined && context.includes(`of the ${year - (year % 10)}s`));
