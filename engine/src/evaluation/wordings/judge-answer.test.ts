import { describe, expect, it } from "vitest";
import { answerOf, notedOf, noteOf } from "../../../test/noted-answers.ts";
import { WordingCase } from "./case.ts";
import { judgeAnswer } from "./judge-answer.ts";

const cozy = Array.from({ length: 10 }, (_, row) =>
  noteOf({ title: `Cozy ${row}`, facets: { cozy: 2 }, levels: { violence: 0 }, runtime: 90 }),
);
const grim = noteOf({ title: "Grim", facets: { bleak: 3 }, levels: { violence: 3 }, runtime: 150 });
const noted = notedOf([...cozy, grim]);
const films = (count: number) => cozy.slice(0, count).map(({ title, year }) => ({ title, year }));
const other = (row: number) => ({ title: `Nobody's ${row}`, year: 1999 });

function accept(rules: object, kind = "mood") {
  return WordingCase.parse({ kind, text: "something nice", language: "en", accept: rules }).accept;
}
const nice = { keep: { facet: "cozy" } };

describe("an answer", () => {
  it("passes when eight of its films keep the rule", () => {
    const eight = judgeAnswer(noted, accept(nice), [answerOf([...films(8), other(1), other(2)])]);
    expect(eight).toMatchObject({ passed: true, kept: 8, breaks: 0 });
    const seven = judgeAnswer(noted, accept(nice), [answerOf([...films(7), other(1), other(2), other(3)])]);
    expect(seven).toMatchObject({ passed: false, kept: 7 });
    expect(seven.films[7]).toMatchObject({ kept: false, missed: ['{"facet":"cozy"}'] });
  });

  it("fails by one film that is what was refused, whatever the others are", () => {
    const refusing = accept({ ...nice, never: [{ level: "violence", min: 2 }] });
    const answer = answerOf([...films(9), { title: "Grim", year: 2000 }]);
    expect(judgeAnswer(noted, refusing, [answer])).toMatchObject({ passed: false, kept: 9, breaks: 1 });
    expect(judgeAnswer(noted, refusing, [answerOf([...films(9), other(1)])])).toMatchObject({
      passed: true,
      breaks: 0,
    });
  });

  it("fails by a film of unknown length where there is a limit, unless it says so", () => {
    const short = accept({ ...nice, always: [{ runtime: { max: 100 } }] });
    const silent = judgeAnswer(noted, short, [answerOf([...films(9), other(1)])]);
    expect(silent).toMatchObject({ passed: false, breaks: 1 });
    expect(silent.films[9]?.broke[0]).toContain("unknown and not said: runtime");
    const telling = answerOf([...films(9), { ...other(1), unknown: ["runtime"] }]);
    expect(judgeAnswer(noted, short, [telling]).passed).toBe(true);
    const lying = answerOf([...films(9), { title: "Grim", year: 2000, unknown: ["runtime"] }]);
    expect(judgeAnswer(noted, short, [lying]).passed).toBe(false);
  });

  it("fails by a film that must not come, by its name or by an earlier answer, noted or not", () => {
    const named = accept({ ...nice, absent: [{ title: "Cozy 3", year: 2000 }] });
    expect(judgeAnswer(noted, named, [answerOf(films(10))])).toMatchObject({ passed: false, breaks: 1 });
    const unnoted = accept({ ...nice, absent: [{ title: "Nobody's 1", year: 1999 }] });
    expect(judgeAnswer(noted, unnoted, [answerOf([...films(9), other(1)])]).breaks).toBe(1);
    const shown = accept({ ...nice, absent: [{ answer: 1 }] });
    expect(judgeAnswer(noted, shown, [answerOf(films(2)), answerOf(films(10))]).breaks).toBe(2);
    const third = accept({ ...nice, absent: [{ answer: 1, place: 3 }] });
    expect(judgeAnswer(noted, third, [answerOf(films(4)), answerOf(films(10))]).breaks).toBe(1);
  });

  it("may be shorter where fewer are asked for", () => {
    const few = accept({ ...nice, least: 3 }, "country");
    expect(judgeAnswer(noted, few, [answerOf(films(3))])).toMatchObject({ passed: true, kept: 3 });
  });

  it("meets notes by ids before names", () => {
    const twin = notedOf([noteOf({ title: "Heat", imdb: "tt0113277", facets: { cozy: 3 } })]);
    expect(twin.noteOf({ title: "Warmth", year: 1901, imdbId: "tt0113277" })?.title).toBe("Heat");
    expect(twin.noteOf({ title: "Heat", year: 2001 })?.title).toBe("Heat");
    expect(twin.noteOf({ title: "Heat", year: 2000, imdbId: "tt0000001" })).toBeUndefined();
    expect(twin.noteOf({ title: "Heat", year: 1986 })).toBeUndefined();
  });
});
