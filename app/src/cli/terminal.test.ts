import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bareMovie, type MovieCard } from "@matinee/core";
import { describe, expect, it, vi } from "vitest";
import { printMovies, printNotes, printPicks } from "./print.ts";
import { bold, say, shown } from "./terminal.ts";

const evil = "\u001b[2JEvil\u202e \u009b31mFilm\u0007";

/** What a command prints. */
function printed(work: () => void): string {
  let told = "";
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    told += String(text);
    return true;
  });
  try {
    work();
  } finally {
    spy.mockRestore();
  }
  return told.trimEnd();
}

it("leaves out of words what steers a terminal, and adds its own colours behind that", () => {
  expect(shown(["a ", bold(evil), ` ${evil}\nb`])).toBe("a Evil Film Evil Film\nb");
  expect(printed(() => say(evil))).toBe("Evil Film");
});

it("prints films, reasons and notes of a data set that was never cleaned", () => {
  const movie = { ...bareMovie(1, evil), year: 1995, genres: [evil] } as unknown as MovieCard;
  const out = printed(() => {
    printPicks([{ movie, score: 1, reasons: [{ text: `liked by people who like ${evil}` }] } as never], {});
    printMovies([movie]);
    printNotes([{ text: evil } as never]);
  });
  expect(out).toContain("Evil Film (1995)");
  expect(out).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e]/u);
});

describe("a film of a list", () => {
  const movie = { ...bareMovie(1, "Heat"), description: { text: "A detective.", source: "", licence: "" } };
  const reasons = [{ text: "As you asked: tense." }, { text: "Crime, as you asked." }];
  const pick = { movie, headline: "As you asked: tense.", reasons, score: 1 } as never;

  it("is told in a sentence and by what it is about; reasons come where they are asked for, and nothing twice", () => {
    const out = printed(() => printPicks([pick], {}));
    expect(out).toContain("As you asked: tense.");
    expect(out).toContain("A detective.");
    expect(out).not.toContain("Crime, as");
    const whole = printed(() => printPicks([pick], { why: true }));
    expect(whole).toContain("Crime, as you asked.");
    expect(whole.split("As you asked: tense.")).toHaveLength(2);
  });

  it("has at least a reason where nothing else is known of it", () => {
    const bare = { movie: bareMovie(1, "Heat"), reasons, score: 1 } as never;
    expect(printed(() => printPicks([bare], {}))).toContain("Crime, as you asked.");
  });
});

it("is the only file of the command line that writes, with the program's own help", () => {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /(?<!test)\.ts$/u.test(name),
  );
  const writes = /\bconsole\.|\b(?:stdout|stderr|out|err)\.write\(/u;
  const writing = files.filter((name) => writes.test(readFileSync(`${folder}${name}`, "utf8")));
  expect(files.length).toBeGreaterThan(10);
  expect(writing.toSorted()).toEqual(["program.ts", "terminal.ts"]);
});
