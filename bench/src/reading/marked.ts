/** The sentences with marks of all languages. */
import { readdirSync, readFileSync } from "node:fs";
import { type MarkedSentence, markedSentence } from "@matinee/engine";

const folder = new URL("../../../engine/test/marked-sentences/", import.meta.url);

export const markedSentences = (): readonly { readonly language: string; readonly one: MarkedSentence }[] =>
  readdirSync(folder).flatMap((file) =>
    readFileSync(new URL(file, folder), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => ({ language: file.slice(0, 2), one: markedSentence(line) })),
  );
