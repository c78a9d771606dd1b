/**
 * Sentences in people's own words with marks (engine/test/marked-sentences): "{Heat|loved}" is a film and what is said of it,
 * "<Norway|want>" another name, "[slow]" tells what a film should be, "[-blood]" what it should not. What stands in no mark
 * asks for nothing.
 */
import { Feeling } from "@matinee/core";
import { z } from "zod";
import type { Role } from "../reading/roles/model.ts";
import type { FeelingCase } from "./feeling-cases.ts";

/** "unseen": not seen, or wants to see it; "theirs+": somebody else's taste; "told": only mentioned. */
const FilmRole = z.enum([...Feeling.options, "seen", "unseen", "like", "measure", "theirs+", "theirs-", "told"]);
const NameRole = z.enum(["want", "refuse", "told", "like"]);

/** A part of the text, [start, end) in characters. */
export interface Marked {
  readonly at: readonly [number, number];
}

export interface MarkedSentence {
  /** Without the marks. */
  readonly text: string;
  readonly films: readonly (Marked & { readonly role: string })[];
  readonly names: readonly (Marked & { readonly role: z.infer<typeof NameRole> })[];
  /** What tells how the film should be, or should not. */
  readonly tells: readonly (Marked & { readonly wanted: boolean })[];
}

const mark =
  /\{(?<title>[^{}<>[\]|]+)\|(?<film>[^{}<>[\]|]+)\}|<(?<name>[^{}<>[\]|]+)\|(?<role>\w+)>|\[(?<told>[^{}<>[\]|]+)\]/g;

/** Throws where a mark is not closed or its role is unknown. */
export function markedSentence(line: string): MarkedSentence {
  const films: (Marked & { role: string })[] = [];
  const names: (Marked & { role: z.infer<typeof NameRole> })[] = [];
  const tells: (Marked & { wanted: boolean })[] = [];
  let text = "";
  let read = 0;
  const take = (words: string): [number, number] => {
    text += words;
    return [text.length - words.length, text.length];
  };
  for (const match of line.matchAll(mark)) {
    const { title, film, name, role, told } = match.groups ?? {};
    text += line.slice(read, match.index);
    read = match.index + match[0].length;
    if (title !== undefined) films.push({ at: take(title), role: FilmRole.parse(film) });
    else if (name !== undefined) names.push({ at: take(name), role: NameRole.parse(role) });
    else tells.push({ at: take(told.replace(/^-/, "")), wanted: !told.startsWith("-") });
  }
  text += line.slice(read);
  // "Alien > Aliens" is no mark.
  if (/[{}<[\]|]/.test(text)) throw new Error(`a mark is not closed: ${line}`);
  return { text, films, names, tells };
}

/** What is said of the films of a sentence; undefined where it names none. */
export function feelingCaseOf({ text, films }: MarkedSentence): FeelingCase | undefined {
  if (films.length === 0) return undefined;
  const bracketed = films
    .toReversed()
    .reduce((whole, { at: [from, to] }) => `${whole.slice(0, from)}[${whole.slice(from, to)}]${whole.slice(to)}`, text);
  return { text: bracketed, films: films.map(({ role }) => saidOf(role)) };
}

function saidOf(role: string): FeelingCase["films"][number] {
  const feeling = Feeling.safeParse(role).data;
  if (feeling !== undefined) return { feeling };
  if (role === "seen") return { seen: "seen" };
  if (role === "unseen") return { unseen: true };
  if (role === "theirs+" || role === "theirs-") return { theirs: role === "theirs+" ? "liked" : "disliked" };
  return role === "like" || role === "measure" ? { like: true } : {};
}

/** What a part of a sentence is to the wish: by the mark that covers most of it. */
export function roleAt({ names, tells }: MarkedSentence, [start, end]: readonly [number, number]): Role {
  let most = 0;
  let role: Role = "nothing";
  const look = ([from, to]: readonly [number, number], one: Role) => {
    const shared = Math.min(to, end) - Math.max(from, start);
    if (shared <= most) return;
    most = shared;
    role = one;
  };
  for (const { at, wanted } of tells) look(at, wanted ? "wanted" : "refused");
  for (const { at, role: said } of names)
    look(at, said === "refuse" ? "refused" : said === "told" ? "nothing" : "wanted");
  return role;
}

/** What a nation's name is to the wish: "<danish|want>", "no [-americans]"; "[set in Japan]" tells of the story. */
export function nationRoleAt({ text, names, tells }: MarkedSentence, [start, end]: readonly [number, number]): Role {
  const name = names.find(({ at }) => at[0] < end && start < at[1]);
  if (name !== undefined) return name.role === "refuse" ? "refused" : name.role === "told" ? "nothing" : "wanted";
  const told = tells.find(({ at }) => at[0] < end && start < at[1]);
  const isAlone = told !== undefined && told.at[1] === end && /^(the\s)?$/.test(text.slice(told.at[0], start));
  return isAlone ? (told.wanted ? "wanted" : "refused") : "nothing";
}
