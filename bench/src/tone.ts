/**
 * `npm run eval:tone`: how well praise is told from blame without a language model - on the development part of SST-2 (sentences
 * of critics), and on reviews with stars - beside a well-kept library of the kind (wink-sentiment). Both only measure: nothing
 * was learned from them.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sentimentOf } from "@matinee/engine";
import library from "wink-sentiment";
import { z } from "zod";
import { benchArguments, printReport } from "./report.ts";
import { wilson } from "./statistics.ts";

interface Judged {
  readonly text: string;
  readonly isPraise: boolean;
}

const { json, data } = benchArguments([]);
const sets: readonly (readonly [name: string, file: string, read: (text: string) => Judged[]])[] = [
  ["sentences of critics (SST-2, development part)", "sst2/dev.tsv", sentences],
  ["reviews with 1-4 or 7-10 stars", "reviews/ml-latest-small-reviews.jsonl", reviews],
];
for (const [name, path, read] of sets) {
  const file = join(data, path);
  if (!existsSync(file)) {
    console.error(`Skipped: needs ${file}.`);
    continue;
  }
  const judged = read(readFileSync(file, "utf8"));
  const right = (of: (text: string) => number) =>
    wilson(judged.filter(({ text, isPraise }) => of(text) >= 0 === isPraise).length, judged.length);
  printReport(
    {
      name: "praise and blame",
      data: `${name}, ${judged.length}`,
      protocol: "share told rightly; what judges nothing counts as praise; 95 % Wilson intervals",
      rows: [
        { model: "always praise", metrics: { right: right(() => 1) } },
        { model: "wink-sentiment", metrics: { right: right((text) => library(text).score) } },
        { model: "words that judge", metrics: { right: right(sentimentOf) } },
      ],
    },
    json,
  );
}

function sentences(text: string): Judged[] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split("\t"))
    .flatMap(([label, sentence = ""]) =>
      label === "0" || label === "1" ? { text: sentence, isPraise: label === "1" } : [],
    );
}

function reviews(text: string): Judged[] {
  const Review = z.object({ rating: z.number(), text: z.string() });
  return text
    .trim()
    .split("\n")
    .map((line) => Review.parse(JSON.parse(line)))
    .filter(({ rating }) => rating <= 4 || rating >= 7)
    .map(({ rating, text: review }) => ({ text: review, isPraise: rating >= 7 }));
}
