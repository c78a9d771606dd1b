import { describe, expect, it } from "vitest";
import type { Reason } from "../../api/types.ts";
import { factsLine, runtimeSpan, runtimeText, starsText, yearsText } from "./facts.ts";
import { mainReasons, onlyFamous, stretches } from "./reason-text.ts";

const words: Reason = { kind: "words", text: "People and texts call it gritty.", weight: 0.4, words: ["gritty"] };
const fame: Reason = { kind: "fame", text: "A classic that many know.", weight: 0.5 };
const film: Reason = { kind: "film", text: "Liked by people who like Heat.", weight: 0.1, movieId: 6 };

describe("why", () => {
  it("says the strongest reason of each kind, fame last", () => {
    expect(mainReasons([fame, words, film, { ...film, movieId: 7 }])).toEqual([words, film]);
    expect(mainReasons([fame, words])).toEqual([words, fame]);
    expect(mainReasons([{ ...words, weight: 0.001 }, fame])).toEqual([fame]);
  });

  it("knows when there is nothing to say but fame", () => {
    expect(onlyFamous([fame])).toBe(true);
    expect(onlyFamous([])).toBe(true);
    expect(onlyFamous([fame, film])).toBe(false);
    expect(onlyFamous([fame, { kind: "fact", text: "From France, as you asked.", weight: 0.02 }])).toBe(false);
  });

  it("sets films and words in bold, whole words only", () => {
    const bold = (reason: Reason) =>
      stretches(reason, (id) => (id === 6 ? "Heat" : undefined))
        .filter((part) => part.bold)
        .map(({ text }) => text);
    expect(bold(words)).toEqual(["gritty"]);
    expect(bold(film)).toEqual(["Heat"]);
    expect(bold({ ...film, text: "Heathers is not Heat." })).toEqual(["Heat"]);
    expect(bold({ ...words, text: "a (b) [c] call it s.o.s.", words: ["(b)", "s.o.s."] })).toEqual(["(b)", "s.o.s."]);
    expect(bold(fame)).toEqual([]);
  });

  it("loses no letter of a reason", () => {
    for (const reason of [words, fame, film]) {
      const text = stretches(reason, () => "Heat")
        .map((part) => part.text)
        .join("");
      expect(text).toBe(reason.text);
    }
  });
});

describe("facts in a few characters", () => {
  it("speak of time as people do", () => {
    expect([54, 60, 122].map(runtimeText)).toEqual(["54 min", "1 h", "2 h 2"]);
    expect(runtimeSpan({ max: 135 })).toBe("≤ 2 h 15");
    expect(runtimeSpan({ max: 120, under: true })).toBe("< 2 h");
    expect(runtimeSpan({ min: 90, max: 120 })).toBe("1 h 30 – 2 h");
    expect(yearsText(1980, 1989)).toBe("1980s");
    expect(yearsText(undefined, 1999)).toBe("until 1999");
    expect([0.5, 1, 3.5, 5].map(starsText)).toEqual(["half a star", "1 star", "3½ stars", "5 stars"]);
  });

  it("leave out what is not known", () => {
    const bare = {
      id: 1,
      title: "X",
      genres: ["(no genres listed)"],
      directors: [],
      cast: [],
      alternativeTitles: [],
      tags: [],
    };
    expect(factsLine(bare)).toBe("");
    expect(factsLine({ ...bare, year: 1981, runtime: 122, genres: ["Crime"], directors: ["Michael Mann"] })).toBe(
      "1981 · 2 h 2 · Crime · Michael Mann",
    );
  });
});
