/**
 * A script for tests and trials: films are scored, or put in order, by the words that they share with the wish; a film's reasons are said
 * as they are; requests are read as empty.
 */
import { probed } from "./probed.ts";
import type { ScriptedCall } from "./scripted-server.ts";

export function plainScript({ material }: Pick<ScriptedCall, "material">): unknown {
  if (typeof material.text === "string") return {};
  if (Array.isArray(material.numbers)) return probed(material);
  if (Array.isArray(material.evidence)) {
    const [first] = material.evidence as readonly { readonly id: string; readonly text: string }[];
    return { sentences: first === undefined ? [] : [{ text: first.text, evidence: [first.id] }] };
  }
  const wish = new Set(wordsOf(material.wish));
  const films = Array.isArray(material.films) ? (material.films as readonly { readonly id: string }[]) : [];
  const scores = films.map((film) => {
    const shared = [...new Set(wordsOf(film))].filter((word) => wish.has(word));
    const reason = shared.length > 0 ? `shares ${shared.slice(0, 4).join(", ")}` : "shares no word";
    return { id: film.id, score: Math.min(1, shared.length / 3), reason };
  });
  if (typeof material.taste === "string")
    return { ids: scores.toSorted((a, b) => b.score - a.score).map(({ id }) => id) };
  return { scores };
}

const wordsOf = (value: unknown): readonly string[] =>
  JSON.stringify(value ?? "")
    .toLowerCase()
    .match(/\p{L}{4,}/gu) ?? [];
