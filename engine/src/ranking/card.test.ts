import { AskRequest, bareMovie, catalogOf, type FilmText, type Movie, RecommendRequest } from "@matinee/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { notedCheckerboard, noteOf } from "../../test/noted-films.ts";
import { createEngine } from "../engine.ts";
import { cardOf } from "./card.ts";

const text = (kind: FilmText["kind"], words: string): FilmText => ({
  kind,
  text: words,
  source: "s",
  licence: "CC0-1.0",
});
const film = (more: Partial<Movie>): Movie => ({ ...bareMovie(1, "Heat"), ...more });

describe("a card", () => {
  it("tells what a note knows, its strong facets first", () => {
    const note = {
      ...noteOf("heat-1995", { heist: 2, cop: 3, funny: 0, romantic: 1 }, { violence: 3, sex: 0 }),
      certification: "R",
      series: undefined,
      basedOn: { kind: "film", of: "L.A. Takedown" },
    };
    expect(cardOf(film({ note }))).toMatchObject({
      countries: ["US"],
      languages: ["English"],
      certification: "R",
      basedOn: { kind: "film", of: "L.A. Takedown" },
      facets: ["cop", "heist"],
      levels: { violence: 3, sex: 0 },
    });
  });

  it("has no field for what nobody knows", () => {
    const bare = Object.keys(cardOf(film({})));
    const noted = Object.keys(cardOf(film({ note: noteOf("heat-1995", { funny: 1 }) })));
    expect(noted.filter((key) => !bare.includes(key))).toEqual(["countries", "languages", "levels"]);
  });

  it("shows our own line first, and never what a film answers, whatever else there is", () => {
    const kinds = ["plot", "description", "overview", "introduction", "keywords", "asked"] as const;
    const texts = fc.shuffledSubarray([...kinds]).map((some) => some.map((kind) => text(kind, kind)));
    fc.assert(
      fc.property(texts, (some) => {
        const shown = cardOf(film({ texts: some })).description?.text;
        const readable = some.map(({ kind }) => kind).filter((kind) => kind !== "keywords" && kind !== "asked");
        expect(readable.length === 0).toBe(shown === undefined);
        expect(shown).not.toBe("asked");
        if (readable.includes("plot")) expect(shown).toBe("plot");
      }),
    );
  });
});

describe("what a film answers", () => {
  it("finds it, and is told in no answer", async () => {
    const world = notedCheckerboard();
    const movies = Array.from({ length: world.catalog.size }, (_, item) => world.catalog.movie(item));
    const asked = movies.map((movie, item) => ({
      ...movie,
      texts: item === 5 ? [text("plot", "A quiet life."), text("asked", "the marzipan one with an umbrella")] : [],
    }));
    const engine = await createEngine({ ...world, catalog: catalogOf(asked) });
    const found = await engine.ask(AskRequest.parse({ text: "something with marzipan" }));
    expect(found.picks[0]?.movie.id).toBe(movies[5].id);
    const answers = [
      found,
      await engine.recommend(RecommendRequest.parse({ wish: "marzipan" })),
      await engine.similar({ id: movies[5].id, n: 5 }),
      await engine.search({ q: movies[5].title, limit: 5 }),
      await engine.movie({ id: movies[5].id }),
    ];
    expect(JSON.stringify(answers)).not.toMatch(/umbrella/u);
  });
});
