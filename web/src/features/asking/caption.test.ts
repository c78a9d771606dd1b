import { describe, expect, it } from "vitest";
import { captionOf, licenceLine, sourceName } from "./caption.ts";

const unknown = "unknown terms: not for redistribution";

describe("the caption of a text", () => {
  it("names the source and the terms that it stands under", () => {
    const article = { source: "Wikipedia: Heat (1995 film)", licence: "CC BY-SA 4.0" };
    expect(captionOf(article, true)).toBe("Wikipedia: Heat (1995 film) · CC BY-SA 4.0");
    expect(captionOf({ source: "Matinee", licence: "MIT" }, false)).toBe("Matinee · MIT");
  });

  it("says in plain words that a table is one's own, and never shows terms that nobody knows", () => {
    for (const licence of [unknown, "Unknown: not for redistribution", "unknown", "UNKNOWN", ""])
      for (const own of [true, false]) {
        const said = `${captionOf({ source: "windz", licence }, own)} ${licenceLine({ what: "windz", licence })}`;
        expect(said).not.toMatch(/unknown/i);
        expect(said).not.toContain("·");
      }
    expect(captionOf({ source: "windz", licence: unknown }, true)).toBe("from your own table “windz”");
    expect(captionOf({ source: "windz", licence: unknown }, false)).toMatch(/^from a table of whoever/);
  });

  it("calls a table by its name, not by its path", () => {
    expect(sourceName("texts/my-notes.csv")).toBe("my notes");
    expect(sourceName("C:\\films\\plots_2.CSV")).toBe("plots 2");
    expect(sourceName("My notes")).toBe("My notes");
    expect(sourceName("Wikipedia: Se7en/Seven")).toBe("Wikipedia: Se7en/Seven");
  });
});
