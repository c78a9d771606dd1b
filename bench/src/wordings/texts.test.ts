import { readdirSync, readFileSync } from "node:fs";
import { folders, readVocabulary } from "@matinee/films";
import { describe, expect, it } from "vitest";
import { askedTexts, hintLines, labelledRequests, writtenWordings } from "./texts.ts";

const wordsIn = (file: string): string => readFileSync(new URL(file, folders.vocabulary), "utf8");
const { facets, levels } = readVocabulary(wordsIn("facets.jsonl"), wordsIn("levels.jsonl"));
const names = new Set([...facets.keys(), ...levels.keys()]);
const written = writtenWordings();

describe("the texts that wordings are learned from", () => {
  it("label what is written with facets of the vocabulary or with levels of content", () => {
    const unknown = written.flatMap(({ text, labels }) =>
      labels
        .map((label) => label.replace(/^-/, ""))
        .filter((name) => !names.has(name))
        .map((name) => `${name}: ${text}`),
    );
    expect(unknown).toEqual([]);
  });

  it("never ask for a facet and refuse it in one line", () => {
    const torn = written.filter(({ labels }) => labels.some((label) => labels.includes(`-${label}`)));
    expect(torn).toEqual([]);
  });

  it("label whole requests with the same words, each in one way", () => {
    const bare = (label: string) => label.replace(/^~?-?/, "");
    const requests = labelledRequests();
    expect(requests.length).toBeGreaterThan(4000);
    const unknown = requests.flatMap(({ text, labels }) =>
      labels.some((label) => !names.has(bare(label))) ? [text] : [],
    );
    expect(unknown).toEqual([]);
    expect(requests.filter(({ labels }) => labels.some((label) => labels.includes(`-${label}`)))).toEqual([]);
  });

  it("hold whole requests beside short wordings, and no file of another kind", () => {
    const folder = new URL("../../../films/wordings/", import.meta.url);
    expect(readdirSync(folder).filter((file) => !/^(en|lexicon)-[a-z0-9-]+[.]txt$/.test(file))).toEqual([]);
    const requests = written.filter(({ isRequest }) => isRequest);
    expect(requests.length).toBeGreaterThan(2000);
    expect(written.length - requests.length).toBeGreaterThan(7000);
    expect(askedTexts().length).toBeGreaterThan(10_000);
    expect(hintLines().every((line) => line.includes(" > "))).toBe(true);
  });
});
