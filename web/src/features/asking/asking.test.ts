import { describe, expect, it } from "vitest";
import { type Asking, nextAsking, saidOf, start } from "./asking.ts";
import { isAbout, sentFor } from "./question.ts";
import { emptyReading } from "./reading-edits.ts";

const nobody = { ratings: [], hidden: [] };
const shown = [{ movieId: 6, film: { title: "Heat", year: 1995 } }];
const german = { ...emptyReading, language: "de" };

const said = (asking: Asking, text: string, previous = emptyReading) =>
  nextAsking(nextAsking(asking, { do: "say", text }), { do: "follow", previous, shown });

const asked = start({ text: "heist", since: [] });
const talked = said(said(asked, "older ones"), "less violent", german);

describe("following up", () => {
  it("sends what was understood and shown before, and the words that were said last", () => {
    const sent = sentFor(talked, nobody);
    expect(sent).toMatchObject({ to: "ask", body: { text: "less violent", previous: german, shown } });
    expect(isAbout(sent, talked)).toBe(true);
    expect(isAbout(sent, said(asked, "less violent"))).toBe(false);
    const edited = nextAsking(talked, { do: "edit", reading: german });
    expect(sentFor(edited, nobody).body).toMatchObject({ text: "less violent", reading: german });
    expect(sentFor(edited, nobody).body).not.toHaveProperty("previous");
  });

  it("waits for the list that it speaks of", () => {
    const waiting = nextAsking(asked, { do: "say", text: "older ones" });
    expect(sentFor(waiting, nobody)).toEqual(sentFor(asked, nobody));
    expect(saidOf(waiting)).toEqual({ text: "heist", since: ["older ones"] });
    expect(nextAsking(asked, { do: "follow", previous: emptyReading, shown })).toBe(asked);
  });

  it("goes back to an earlier turn with the chips as they were left there", () => {
    const edited = nextAsking(asked, { do: "edit", reading: german });
    const later = said(said(edited, "older ones"), "shorter");
    expect(nextAsking(later, { do: "return", ...saidOf(later) })).toBe(later);
    const back = nextAsking(later, { do: "return", text: "heist", since: [] });
    expect(back).toMatchObject({ turns: [], ahead: [], edited: german });
    const between = nextAsking(later, { do: "return", text: "heist", since: ["older ones"] });
    expect(between).toMatchObject({ turns: later.turns.slice(0, 1), ahead: [], edited: undefined });
  });

  it("says again what stands in an address that one comes to", () => {
    const other = nextAsking(talked, { do: "return", text: "heist", since: ["older ones", "shorter"] });
    expect(other).toMatchObject({ turns: talked.turns.slice(0, 1), ahead: ["shorter"] });
    const elsewhere = nextAsking(talked, { do: "return", text: "war", since: ["shorter"] });
    expect(elsewhere).toMatchObject({ text: "war", turns: [], ahead: ["shorter"], edited: undefined });
    expect(saidOf(elsewhere)).toEqual({ text: "war", since: ["shorter"] });
  });

  it("ends with a new sentence, and with the same one asked again", () => {
    for (const text of ["heist", "war"])
      expect(nextAsking(talked, { do: "ask", text })).toMatchObject({ text, turns: [], ahead: [] });
  });
});
