/** A question on its way to the server: the sentence or what was made of it, the guest's films, filters and leaning. */
import type { AskBody, Filters, Reading, RecommendBody } from "../../api/types.ts";
import type { hiddenOf, ratingsOf, SentFilm } from "../my-films/shelf.ts";
import { dialsOf, firstVisit, isUsual, type Leaning } from "./leaning.ts";

/** A follow-up, and what it followed. */
export interface Turn {
  readonly text: string;
  /** The chips as the person had left them before. */
  readonly edited: Reading | undefined;
  /** What was understood before. */
  readonly previous: Reading;
  /** The films that the person saw before, in their order. */
  readonly shown: readonly SentFilm[];
}

export interface Question {
  /** The sentence as it was asked; empty when there is none. */
  readonly text: string;
  /** What was said since, about one list after the other. */
  readonly turns: readonly Turn[];
  /** A reading changed by hand; it is taken in place of what was said last. */
  readonly edited: Reading | undefined;
  readonly filters: Filters;
  readonly leaning: Leaning;
  /** The language model of one's choice and how much it counts; as the server has it where that is left open. */
  readonly language?: AskBody["language"];
  readonly n: number;
}

export type Sent =
  | { readonly to: "ask"; readonly said: readonly string[]; readonly body: AskBody }
  | { readonly to: "recommendations"; readonly body: RecommendBody };

interface Mine {
  readonly ratings: ReturnType<typeof ratingsOf>;
  readonly hidden: ReturnType<typeof hiddenOf>;
}

/** The sentence and its follow-ups. */
export const saidIn = ({ text, turns }: Pick<Question, "text" | "turns">): readonly string[] => [
  text,
  ...turns.map((turn) => turn.text),
];

/** Whether it was these words that were sent, whatever chips, filters and leaning came with them. */
export function isAbout(sent: Sent, question: Question): boolean {
  const said = saidIn(question);
  return sent.to === "ask" && sent.said.length === said.length && sent.said.every((text, i) => text === said[i]);
}

export function sentFor(question: Question, { ratings, hidden }: Mine): Sent {
  const { text, turns, edited, filters, leaning, language, n } = question;
  const chosen = cleaned(filters);
  const last = turns.at(-1);
  const asks = text.trim() !== "" || edited !== undefined || last !== undefined;
  const first = !asks && ratings.length === 0 && isUsual(leaning);
  const dials = first ? firstVisit : dialsOf(leaning);
  const body = { ratings, hidden, n, dials, ...(chosen && { filters: chosen }) };
  if (!asks) return { to: "recommendations", body };
  const said = saidIn(question);
  const asked = { ...body, ...(language && { language }) };
  if (edited !== undefined || last === undefined)
    return {
      to: "ask",
      said,
      body: { text: last?.text ?? text, ...(edited && { reading: edited }), shown: [], ...asked },
    };
  return { to: "ask", said, body: { text: last.text, previous: last.previous, shown: [...last.shown], ...asked } };
}

/** Filters without their empty parts; undefined when nothing is left. */
export function cleaned(filters: Filters): Filters | undefined {
  const kept = Object.entries(filters).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : Object.values(value ?? {}).some((part) => part !== undefined),
  );
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** How many filters are set, for a badge. */
export const countOf = (filters: Filters): number => Object.keys(cleaned(filters) ?? {}).length;
