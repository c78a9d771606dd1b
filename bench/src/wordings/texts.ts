/** The texts that wordings are learned from: labelled ones, what single words hint at, and what the film notes say. */
import { readdirSync, readFileSync } from "node:fs";

export interface LabelledText {
  readonly text: string;
  readonly labels: readonly string[];
  /** Of whole requests, which is what people ask with. */
  readonly isRequest: boolean;
}

const folder = new URL("../../../films/wordings/", import.meta.url);
const labelled = new URL("../../../engine/test/labelled-requests/", import.meta.url);
const notes = new URL("../../../films/notes/", import.meta.url);

const linesIn = (file: URL): string[] => readFileSync(file, "utf8").trimEnd().split("\n");
const labelsIn = (text: string): string[] => text.trim().split(/\s+/);

/** Labelled by hand. */
export const writtenWordings = (): LabelledText[] =>
  readdirSync(folder)
    .filter((file) => /^[a-z]{2}-.*[.]txt$/.test(file))
    .flatMap((file) =>
      linesIn(new URL(file, folder))
        .filter((line) => line.includes(" > ") && !line.startsWith("#"))
        .map((line) => {
          const [text, labels] = line.split(" > ");
          return { text, labels: labelsIn(labels), isRequest: file.includes("requests") };
        }),
    );

/** Those that the network in use has not learned from, so that it can be judged by them. */
export const heldOutTexts = (): ReadonlySet<string> =>
  new Set(linesIn(new URL("../../learn/held-out.txt", import.meta.url)));

/** Whole requests with all that they mean: "cozy", "-gore" refused, "~sad" neither right nor wrong. */
export const labelledRequests = (): Pick<LabelledText, "text" | "labels">[] =>
  readdirSync(labelled).flatMap((file) =>
    linesIn(new URL(file, labelled)).map((line) => {
      const [text, labels] = line.split(" > ");
      return { text, labels: labelsIn(labels) };
    }),
  );

export const hintLines = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith("lexicon"))
    .flatMap((file) => linesIn(new URL(file, folder)));

interface Note {
  readonly asked: readonly string[];
  readonly facets: Readonly<Record<string, string>>;
}

/** What somebody asks who is to get a film, labelled by what the film is. */
export const askedTexts = (): LabelledText[] =>
  readdirSync(notes)
    .flatMap((file) => linesIn(new URL(file, notes)).map((line): Note => JSON.parse(line))) // our own files
    .flatMap(({ asked, facets }) => {
      const labels = labelsIn(`${facets[3] ?? ""} ${facets[2] ?? ""}`);
      return asked.map((text) => ({ text, labels, isRequest: false }));
    });
