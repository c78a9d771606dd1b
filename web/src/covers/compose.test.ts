import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type CoverFilm, compose } from "./compose.ts";
import { framings } from "./framings.ts";
import { motifs, motifsOf } from "./motifs/index.ts";
import { contrast, type PaletteGenre } from "./palettes.ts";
import { widthOf } from "./title.ts";

const folder = new URL("../../../films/notes/", import.meta.url);
const films: readonly CoverFilm[] = readdirSync(folder).flatMap((name) =>
  readFileSync(new URL(name, folder), "utf8")
    .trim()
    .split("\n")
    .map((row) => JSON.parse(row)),
);

describe("a drawn cover", () => {
  it("is the same for the same film, every time", () => {
    const heat = { title: "Heat", year: 1995, genres: ["Action", "Crime", "Thriller"] };
    expect(compose(heat)).toEqual(compose({ ...heat }));
    const { framing, motif, panel, title, views } = compose(heat);
    expect({ framing, motif, panel, size: title.size }).toEqual({
      framing: "bleed",
      motif: "target",
      panel: "#0f2a2e",
      size: 52,
    });
    expect(views[0]?.shapes.at(-1)?.d).toBe("M142.3 63.4a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z");
  });

  it("tells two films of one name apart by their year", () => {
    const genres = ["Crime"];
    expect(compose({ title: "Scarface", year: 1932, genres })).not.toEqual(
      compose({ title: "Scarface", year: 1983, genres }),
    );
  });

  it("has far more than forty compositions, and uses them", () => {
    const possible = Object.keys(framings).length * Object.keys(motifs).length;
    const used = new Set(films.map(compose).map(({ framing, motif }) => `${framing} ${motif}`));
    expect(possible).toBeGreaterThan(400);
    expect(used.size).toBeGreaterThanOrEqual(40);
  });

  it("gives neighbours of one genre different pictures", () => {
    let alike = 0;
    let pairs = 0;
    for (const genre of Object.keys(motifsOf) as PaletteGenre[]) {
      const covers = Array.from({ length: 60 }, (_, i) =>
        compose({ title: `Film ${i}`, year: 1990 + i, genres: [genre] }),
      );
      for (let i = 1; i < covers.length; i++, pairs++) {
        const [left, right] = [covers[i - 1], covers[i]];
        if (left?.motif === right?.motif && left?.framing === right?.framing) alike++;
      }
    }
    expect(alike / pairs).toBeLessThan(0.02);
  });

  it("draws no number that is not one", () => {
    for (const motif of Object.values(motifsOf).flat())
      for (let i = 0; i < 8; i++) {
        const shapes = motifs[motif](
          (
            (state) => () =>
              (state = (state * 0.37 + 0.61) % 1)
          )(i / 8),
          { ground: "#000000", first: "#111111", second: "#222222", paper: "#ffffff" },
        );
        expect(shapes.length).toBeGreaterThan(0);
        for (const { d } of shapes) expect(d).not.toMatch(/NaN|undefined|Infinity/);
      }
  });

  it("sets every title inside its place, readable on its panel, apart from the year", () => {
    const awkward = [
      "M",
      "Z",
      "9",
      "",
      "七人の侍",
      "Сталкер",
      "الرسالة",
      "MMMMMMMMMMMM WWWWWWWWWW",
      "Supercalifragilisticexpialidocious",
      "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb",
      "A B C D E F G H I J K L M N O P",
      "word ".repeat(60),
    ];
    const titles = [...films, ...awkward.map((title) => ({ title, year: 1964, genres: ["Drama"] }))];
    for (const film of titles) {
      const { title, ink, panel, framing } = compose(film);
      const place = framings[framing].title;
      for (const row of title.lines) expect(widthOf(row) * title.size).toBeLessThanOrEqual(place.width + 0.5);
      expect(title.lines.length * title.size).toBeLessThanOrEqual(place.height);
      expect(title.lines.join("").length).toBeGreaterThan(0);
      expect(contrast(ink, panel)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("leaves the year a place that no title reaches", () => {
    for (const { title, year } of Object.values(framings)) {
      const beside = "upright" in year && year.x < title.x;
      expect(beside || year.y <= title.y - 8 || year.y - 10 >= title.y + title.height - 2).toBe(true);
    }
  });

  it("knows what to do without year, genres or title", () => {
    const cover = compose({ title: " ", genres: ["(no genres listed)"] });
    expect(cover.title.lines).toEqual(["Untitled"]);
    expect(cover.year).toBeUndefined();
  });
});
