import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { evidenceWeights } from "../reading/mentions/evidence-weights.ts";
import { createReader } from "../reading/reader.ts";
import { candidatesHeard, evidenceFit, type JudgedName, judgedNames, learnEvidence } from "./learn-evidence.ts";

const name = (isFilm: boolean, ...evidence: (keyof typeof evidenceWeights)[]): JudgedName => ({
  isFilm,
  evidence: new Map(evidence.map((one) => [one, 1])),
});

describe("learning what speaks for a film's name", () => {
  it("gives weight to what only films have, and takes it from what only others have", () => {
    const names = [
      ...Array.from({ length: 40 }, () => name(true, "ordinary word", "capitals")),
      ...Array.from({ length: 40 }, () => name(false, "ordinary word", "rare word")),
    ];
    const learned = learnEvidence(names);
    expect(learned.capitals).toBeGreaterThan(evidenceWeights.capitals);
    expect(learned["rare word"]).toBeLessThan(evidenceWeights["rare word"]);
    expect(evidenceFit(names, learned).loss).toBeLessThan(evidenceFit(names, evidenceWeights).loss);
    expect(evidenceFit(names, learned)).toMatchObject({ missed: 0, false: 0 });
  });

  it("leaves what no case shows as it was", () => {
    expect(learnEvidence([name(true, "capitals")]).fragment).toBe(evidenceWeights.fragment);
    expect(learnEvidence([])).toEqual(evidenceWeights);
  });

  it("hears every name of a text, and judges the longest of those that overlap", () => {
    const films = [bareMovie(1, "Kill Bill"), bareMovie(2, "Kill"), bareMovie(3, "Heat")];
    const heard = candidatesHeard();
    const reader = createReader(catalogOf(films), Float32Array.of(9, 1, 5), { learning: heard.learning });
    const text = "I loved Kill Bill and hated heat";
    const names = judgedNames(heard.read(reader, text), new Set([0]));
    expect(names.filter(({ isFilm }) => isFilm)).toHaveLength(1);
    expect(names.filter(({ isFilm }) => !isFilm)).toHaveLength(1);
  });
});
