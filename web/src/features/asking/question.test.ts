import { describe, expect, it } from "vitest";
import { type Asking, type AskingAction, nextAsking } from "./asking.ts";
import { dialsOf, firstVisit, usual } from "./leaning.ts";
import { movements } from "./movement.ts";
import { cleaned, countOf, type Question, sentFor } from "./question.ts";
import { emptyReading } from "./reading-edits.ts";

const question: Question = { text: "", turns: [], edited: undefined, filters: {}, leaning: usual, n: 10 };
const nobody = { ratings: [], hidden: [] };

describe("a question", () => {
  it("asks for a varied list on a first visit, for one's own as soon as there are ratings", () => {
    expect(sentFor(question, nobody)).toMatchObject({ to: "recommendations", body: { dials: firstVisit } });
    const ratings = [{ movieId: 6, film: { title: "Heat", year: 1995 }, rating: 4 }];
    const hidden = [{ movieId: 7, film: { title: "Thief", year: 1981 } }];
    expect(sentFor(question, { ratings, hidden })).toMatchObject({
      to: "recommendations",
      body: { ratings, hidden, dials: dialsOf(usual) },
    });
  });

  it("sends the sentence, and what was made of it by hand in its place", () => {
    expect(sentFor({ ...question, text: "heist" }, nobody)).toMatchObject({ to: "ask", body: { text: "heist" } });
    const edited = { ...question, text: "heist", edited: emptyReading };
    expect(sentFor(edited, nobody)).toMatchObject({ to: "ask", body: { text: "heist", reading: emptyReading } });
  });

  it("sends the language model that was chosen along, and keeps the choice for the next question", () => {
    const chosen = { ...question, text: "heist", language: { model: "offline" } };
    expect(sentFor(chosen, nobody)).toMatchObject({ to: "ask", body: { language: { model: "offline" } } });
    expect("language" in sentFor({ ...question, text: "heist" }, nobody).body).toBe(false);
    const asking: Asking = { ...chosen, draft: "", ahead: [], asked: 0 };
    expect(nextAsking(asking, { do: "start over" }).language).toEqual({ model: "offline" });
  });

  it("leaves empty filters out", () => {
    expect(cleaned({ genres: [], years: { from: undefined, to: undefined } })).toBeUndefined();
    expect(countOf({ genres: ["War"], withoutGenres: [], years: { from: 1990 } })).toBe(2);
    expect("filters" in sentFor(question, nobody).body).toBe(false);
  });
});

describe("leaning", () => {
  it("is the server's own usual in the middle", () => {
    expect(dialsOf(usual)).toEqual({ words: 1, taste: 1, popularity: 1, variety: 0.25 });
  });

  it("reaches the ends of every scale and no further", () => {
    expect(dialsOf({ words: 1, hidden: 1, varied: 1 })).toEqual({ words: 2, taste: 0, popularity: -1, variety: 1 });
    expect(dialsOf({ words: -1, hidden: -1, varied: -1 })).toEqual({ words: 0, taste: 2, popularity: 2, variety: 0 });
  });
});

describe("asking", () => {
  const start: Asking = { ...question, draft: "", ahead: [], asked: 0 };

  it("keeps the chips of a sentence that is asked again, and forgets them for another one", () => {
    const asked = nextAsking(nextAsking(start, { do: "ask", text: "heist" }), { do: "edit", reading: emptyReading });
    expect(nextAsking(asked, { do: "ask", text: "heist" }).edited).toBe(emptyReading);
    expect(nextAsking(asked, { do: "ask", text: "heists" }).edited).toBeUndefined();
  });

  it("goes back to ten films for another question, and never beyond what the server gives", () => {
    let asking = start;
    for (let i = 0; i < 20; i++) asking = nextAsking(asking, { do: "more" });
    expect(asking.n).toBe(100);
    expect(nextAsking(asking, { do: "ask", text: "x" }).n).toBe(10);
  });

  it("is untouched by a way back to the same sentence, which closing a sheet is", () => {
    const typing = nextAsking(nextAsking(start, { do: "more" }), { do: "type", draft: "half a sen" });
    expect(nextAsking(typing, { do: "return", text: "", since: [] })).toBe(typing);
    expect(nextAsking(typing, { do: "return", text: "heist", since: [] })).toMatchObject({
      text: "heist",
      draft: "heist",
      n: 10,
    });
  });

  it("starts over with nothing of what was asked, edited, filtered or leaned before", () => {
    const acts: AskingAction[] = [
      { do: "edit", reading: emptyReading },
      { do: "filter", filters: { genres: ["War"] } },
      { do: "lean", leaning: { words: 1, hidden: 1, varied: 1 } },
      { do: "more" },
      { do: "type", draft: "x" },
    ];
    const left = acts.reduce(nextAsking, start);
    const { asked, ...anew } = nextAsking(left, { do: "start over" });
    expect(anew).toEqual({ ...question, draft: "", ahead: [] });
    expect(asked).toBeGreaterThan(left.asked);
  });
});

describe("movement", () => {
  const none = () => false;

  it("says who rose and who is new", () => {
    const moves = movements([1, 2, 3, 4], [4, 1, 2, 9], none);
    expect(Object.fromEntries(moves)).toEqual({ 4: { kind: "up", by: 3 }, 9: { kind: "new" } });
  });

  it("does not say that a film rose when the one above was taken away", () => {
    expect(movements([1, 2, 3], [2, 3], (id) => id === 1).size).toBe(0);
  });
});
