/** What the server is asked when somebody wants a film's reasons in words, and how its answer is told. */
import type { Answered } from "../../api/queries.ts";
import type { ExplainBody, Explanation, Usage } from "../../api/types.ts";

/** A question without its film. */
export type Explainable = Omit<ExplainBody, "movieId">;

/** Undefined where no language model would phrase anything: then the list's own reasons are all there is. */
export function explainable(
  { sent, answer: { reading } }: Answered,
  server: Pick<Usage, "explains"> | undefined,
): Explainable | undefined {
  if (sent.to !== "ask") return undefined;
  const { language, previous: _, shown: __, ...body } = sent.body;
  const asks = language?.model === undefined ? server?.explains === true : language.model !== "offline";
  if (!asks || language?.weight === 0) return undefined;
  // As the list was read in the end: a follow-up is not followed up once more.
  return { ...body, reading, ...(language && { language }) };
}

export interface ExplainedText {
  readonly sentences: string;
  /** Who wrote it, or why no model did. */
  readonly source: string;
}

export function explainedText({ sentences, notes }: Explanation): ExplainedText {
  const writer = sentences.find(({ by }) => by !== "offline")?.by;
  const note = notes.find(({ code }) => code === "language-model")?.text;
  return {
    sentences: sentences.map(({ text }) => text).join(" "),
    source:
      writer === undefined ? (note ?? "These are the list's own words.") : `Written by ${writer} from these reasons.`,
  };
}
