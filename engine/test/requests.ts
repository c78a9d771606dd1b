/** Requests that people wrote: our own cases and requests, and those of real data sets where they are there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { markedSentence } from "../src/evaluation/marked-sentences.ts";
import { sharedData } from "./catalogs.ts";
import { readingCases } from "./reading-cases.ts";

const own = new URL("../../bench/requests/own-requests.jsonl", import.meta.url);

/** All of them. */
export function requestsOfPeople(): string[] {
  const files = [own, `${sharedData}/requests/mood-requests.dev.jsonl`].filter((file) => existsSync(file));
  const requests = files
    .flatMap((file) => readFileSync(file, "utf8").split("\n"))
    .filter((line) => line.trim() !== "")
    .map((line) => String((JSON.parse(line) as { request: unknown }).request));
  return [...readingCases.map(({ text }) => text), ...requests];
}

const folderOf = (name: string) => new URL(`${name}/`, import.meta.url);
const linesOf = (folder: URL): string[] =>
  readdirSync(folder)
    .toSorted()
    .flatMap((file) => readFileSync(new URL(file, folder), "utf8").split("\n"))
    .filter((line) => line.trim() !== "");

/** So many of all sentences with labels or marks, evenly spread, without what was marked in them; in six languages. */
export function sentencesOfPeople(count: number): string[] {
  const labelled = linesOf(folderOf("labelled-requests")).map((line) => line.split(" > ")[0]);
  const marked = linesOf(folderOf("marked-sentences")).map((line) => markedSentence(line).text);
  const all = [...new Set([...labelled, ...marked])];
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)]);
}
