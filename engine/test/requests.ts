/** Requests that people wrote: our own cases and requests, and those of real data sets where they are there. */
import { existsSync, readFileSync } from "node:fs";
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
