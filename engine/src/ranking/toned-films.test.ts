/** Tones of reviews: they move films without a note, and are told of none. */
import { AskRequest, bareMovie, catalogOf, type Dataset, interactionsOf, type Movie } from "@matinee/core";
import { expect, it } from "vitest";
import { noteOf } from "../../test/noted-films.ts";
import { engineOf, prepare } from "../engine.ts";

const facetsOf = [
  { uplifting: 3, warm: 2 },
  { bleak: 3, tense: 2 },
] as const;

/** Thirty films with notes, every other one uplifting, and six that nothing is known of. */
function filmsWith(tones: Movie["tones"], own: Partial<Movie> = {}): Dataset {
  const noted = Array.from({ length: 30 }, (_, at) => ({
    ...bareMovie(at + 1, `Noted ${at}`),
    year: 2000,
    genres: [at % 2 === 0 ? "Drama" : "Crime"],
    note: noteOf(`noted-${at}`, facetsOf[at % 2]),
  }));
  const others = Array.from({ length: 6 }, (_, at) => ({
    ...bareMovie(at + 101, `Other ${at}`),
    year: 2000,
    genres: ["Western"],
    ...(at === 4 && { ...own, ...(tones !== undefined && { tones }) }),
  }));
  return {
    name: "toned",
    version: "1",
    label: "films with tones",
    simulated: false,
    catalog: catalogOf([...noted, ...others]),
    interactions: interactionsOf(Int32Array.of(0), new Int32Array(0), new Float32Array(0)),
  };
}

async function rankOf(movieId: number, data: Dataset) {
  const engine = engineOf(await prepare(data));
  const answer = await engine.ask(AskRequest.parse({ text: "something uplifting", n: 36 }));
  const place = answer.picks.findIndex(({ movie }) => movie.id === movieId);
  return { place: place < 0 ? Number.POSITIVE_INFINITY : place, pick: answer.picks[place] };
}

it("something uplifting finds a film that reviews call uplifting before its like, and not one that they call bleak", async () => {
  const none = await rankOf(105, filmsWith(undefined));
  const uplifting = await rankOf(105, filmsWith({ uplifting: 3 }));
  const bleak = await rankOf(105, filmsWith({ bleak: 3 }));
  expect(uplifting.place).toBeLessThan(none.place);
  expect(bleak.place).toBeGreaterThanOrEqual(none.place);
});

it("a tone is told neither of the film nor as a reason, and stands behind films whose notes say so", async () => {
  const { place, pick } = await rankOf(105, filmsWith({ uplifting: 3 }));
  expect(place).toBeGreaterThan(14);
  expect(JSON.stringify(pick?.movie)).not.toContain("uplifting");
  expect(JSON.stringify(pick?.reasons)).not.toContain("uplifting");
});

it("what a note says of a film stands, whatever its reviews say", async () => {
  const note = noteOf("noted-by-hand", { bleak: 3 });
  const [said, noted] = await Promise.all([
    rankOf(105, filmsWith({ uplifting: 3 }, { note })),
    rankOf(105, filmsWith(undefined, { note })),
  ]);
  expect(said.place).toBe(noted.place);
});
