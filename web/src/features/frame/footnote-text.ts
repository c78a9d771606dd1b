/** What the page says of language models: whether one is set, what goes to it, and which one had a part in this list. */
import type { Answer } from "../../api/types.ts";

export interface FootnoteText {
  readonly lead: string;
  readonly where: string;
}

export interface FootnoteFacts {
  /** The model that requests of this person are given to, or "offline"; undefined while that is not known. */
  readonly model: string | undefined;
  /** True where the server remembers what models answer. */
  readonly remembers: boolean;
  readonly language: Answer["language"];
  /** True where the server is this computer. */
  readonly isHere: boolean;
}

export function footnoteText({ model, language, remembers, isHere }: FootnoteFacts): FootnoteText {
  const parts = partsOf(language);
  const isAsked = parts !== "" || (model !== undefined && model !== "offline");
  // An answer may quote the question.
  const kept = isAsked && remembers ? "what a language model answers to it, for thirty days at most" : "nothing of it";
  const films = isHere
    ? "Your films stay in this browser"
    : `Your films stay in this browser; a question takes them along to this server, which keeps ${kept}`;
  if (model === undefined && parts === "") return { lead: "No account.", where: `${films}.` };
  if (parts === "" && model === "offline")
    return {
      lead: "No language model, no account.",
      where: isHere
        ? "Your sentence was read here and your films stay in this browser. Nothing left this computer."
        : `${films}.`,
    };
  const had = parts === "" ? "It had no part in this list." : `For this list, ${parts}.`;
  const named = model === undefined || model === "offline" ? "" : ` Language model: ${model}.`;
  const here =
    isHere && isAsked && remembers ? " What it answers is kept on this computer for thirty days at most." : "";
  return {
    lead: `No account.${named}`,
    where: `${had} It is sent your sentence and facts of films, none of your ratings.${here} ${films}.`,
  };
}

function partsOf(language: Answer["language"]): string {
  const done = [
    [language?.reading, "helped to read your sentence"],
    [language?.matching, "told which film of a name you mean"],
    [
      language?.scoring,
      language?.order === "rank" ? "put films in order by your words" : "scored films against your words",
    ],
  ] as const;
  return done.flatMap(([who, what]) => (who === undefined ? [] : [`${who} ${what}`])).join("; ");
}
