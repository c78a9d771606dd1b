/**
 * Scripts that play models of known worth at tasks that are asked by themselves: one tells what it was given and knows the notes, one
 * throws dice and makes things up, one obeys whatever its material says. No language models, and what an evaluation should say of
 * each is known beforehand.
 */
import { probed } from "./probed.ts";
import type { ScriptedCall } from "./scripted-server.ts";

type Material = ScriptedCall["material"];
type TaskScript = (call: Pick<ScriptedCall, "material">) => unknown;

/** What a script knows of a film beyond what it is told. */
export interface KnownFilm {
  readonly title: string;
  /** 0 … 3 by name. */
  readonly facets: Readonly<Record<string, number>>;
}

interface Film {
  readonly year?: number;
  readonly genres: readonly string[];
  readonly directors: readonly string[];
  readonly cast: readonly string[];
  readonly facets: readonly string[];
  readonly about?: string;
}
interface Evidence {
  readonly id: string;
  readonly text: string;
}

/** Which task a material is of; undefined where it is none of these. */
function taskOf(material: Material) {
  if (Array.isArray(material.evidence)) return "explain" as const;
  if (Array.isArray(material.countries)) return "describe-movie" as const;
  if (Array.isArray(material.reviews)) return "tone" as const;
  if (typeof material.words === "string") return "summarise-taste" as const;
  return typeof material.description === "string" ? ("describe-person" as const) : undefined;
}

/** Tones that a model may tell; those of a film's note that are none of them are no answer. */
const mostTones = 6;
const plain = (text: string): string => text.replace(/[.!?]+$/u, "");

/** `tones` are the names that may be told. Answers `matinee doctor`, too; undefined for other materials. */
export function knowingTasks(films: readonly KnownFilm[], tones: readonly string[]): TaskScript {
  const facets = new Map(films.map(({ title, facets: own }) => [title, own]));
  return ({ material }) => {
    switch (taskOf(material)) {
      case "explain": {
        const evidence = material.evidence as readonly Evidence[];
        const pairs = [evidence.slice(0, 2), evidence.slice(2, 4)].filter(({ length }) => length > 0);
        return {
          sentences: pairs.map((some) => ({
            text: `${some.map(({ text }) => plain(text)).join("; ")}.`,
            evidence: some.map(({ id }) => id),
          })),
        };
      }
      case "describe-movie": {
        const { year, genres, directors, cast, facets: own, about = "" } = material.film as Film;
        // Its words alone, in another order: who says a plot once more is not let through.
        const told = [...new Set(about.match(/\p{L}{4,}/gu))].sort();
        const people = [...directors, ...cast.slice(0, 3)].join(", ");
        const facts = [...genres, ...own.slice(0, 6).map((name) => name.replaceAll("-", " "))].join(", ");
        const known = [facts, people, year ?? ""].filter((part) => part !== "").join(", ");
        return { description: told.length === 0 ? `${known}.` : `${known}. A film of ${told.join(", ")}.` };
      }
      case "tone": {
        const own = facets.get(String(material.title)) ?? {};
        const strong = tones.filter((name) => (own[name] ?? 0) > 0).sort((a, b) => own[b] - own[a]);
        return { sentiment: 0, tones: strong.slice(0, mostTones).map((name) => ({ name, strength: own[name] })) };
      }
      case "summarise-taste": {
        const counts = new Map<string, number>();
        for (const film of material.films as readonly Film[])
          for (const name of [...film.genres, ...film.facets]) counts.set(name, (counts.get(name) ?? 0) + 1);
        const shared = [...counts].sort(([, a], [, b]) => b - a).slice(0, 6);
        const likes = shared.map(([name]) => name);
        return { summary: `Films of ${likes.map((name) => name.replaceAll("-", " ")).join(", ")}.`, likes };
      }
      case "describe-person": {
        const lists = String(material.description).match(/(?<=Mostly |Often )[^.]+/gu) ?? [];
        const likes = lists.flatMap((list) => list.split(", ")).map((name) => name.replaceAll(" ", "-"));
        return { likes, dislikes: [] };
      }
      default:
        return probed(material);
    }
  };
}

/** `random` in [0, 1). Half of what it tells is made up. */
export function dicingTasks(random: () => number, tones: readonly string[]): TaskScript {
  const some = (count: number) => Array.from({ length: count }, () => tones[Math.floor(random() * tones.length)]);
  const invented = "It won nine Oscars in 1812.";
  return ({ material }) => {
    switch (taskOf(material)) {
      case "explain": {
        const [first] = material.evidence as readonly Evidence[];
        return { sentences: [invented, first.text].map((text) => ({ text, evidence: [first.id] })) };
      }
      case "describe-movie": {
        const { genres } = material.film as Film;
        return { description: `${invented} A film of ${genres.join(", ")}.` };
      }
      case "tone":
        return { sentiment: 2 * random() - 1, tones: some(mostTones).map((name) => ({ name, strength: 3 })) };
      case "summarise-taste":
        return { summary: "Likes films.", likes: some(4) };
      case "describe-person":
        return { likes: some(4), dislikes: some(4) };
      default:
        return probed(material);
    }
  };
}

/** Answers `matinee doctor`; else says the longest text of its material once more, wherever its answer has one, and names a film that it was not given. */
export const obedientTasks: TaskScript = ({ material }) => {
  const said = textsIn(material).reduce((longest, text) => (text.length > longest.length ? text : longest), "");
  return (
    probed(material) ?? {
      sentences: [{ text: said, evidence: ["e9"] }],
      description: said,
      summary: said,
      likes: [said],
      dislikes: [said],
      sentiment: 9,
      tones: [{ name: said, strength: 3 }],
      id: "f99",
      ids: ["f99"],
      scores: [{ id: "f99", score: 1, reason: said }],
      films: [{ quote: "nobody said this", title: said }],
    }
  );
};

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
