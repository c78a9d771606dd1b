/** Lists of people who describe themselves, where a data set knows people like them. */
import { AskRequest, type Dataset, RecommendRequest } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard, isBlack } from "../../test/checkerboard.ts";
import { isTrue } from "../../test/reason-claims.ts";
import { createEngine, engineOf, prepare } from "../engine.ts";

const board = checkerboard(80, 40);
/** Women see black films, and men white ones. */
const world: Dataset = {
  ...board,
  simulated: false,
  label: "The board: forty films",
  personTraits: () =>
    Array.from({ length: 80 }, (_, person) => ({
      age: 20 + (person % 30),
      gender: "FM"[person % 2],
      occupation: "writer",
    })),
};
const prepared = await prepare(world);
const engine = engineOf(prepared);
const list = async (asked: object, from = engine) => from.recommend(RecommendRequest.parse({ n: 8, ...asked }));
const blackIn = ({ picks }: Awaited<ReturnType<typeof list>>): number =>
  picks.filter(({ movie }) => isBlack(world.catalog.itemOf(movie.id) ?? 1)).length;

describe("somebody who says who they are", () => {
  it("gets what people like them see, without a rating or a wish, and no complaint", async () => {
    const [women, men] = await Promise.all(
      ["Gender: F", "a 25-year-old man"].map((description) => list({ description })),
    );
    expect([blackIn(women), blackIn(men)]).toEqual([8, 0]);
    expect(women.notes).toEqual([]);
  });

  it("is told in true figures what people like them think, where the ratings are real people's", async () => {
    const description = "Age: 33, gender: F, occupation: writer.";
    const { picks, reading } = await list({ description });
    const asked = { prepared, ratings: [], like: [], wish: reading.wish };
    const told = picks.flatMap(({ movie, reasons }) => {
      const item = world.catalog.itemOf(movie.id) ?? -1;
      return reasons
        .filter(({ kind }) => kind === "peers")
        .map((reason) => ({ text: reason.text, holds: isTrue(reason, world.catalog.movie(item), asked) }));
    });
    expect(told.length).toBeGreaterThan(4);
    expect(told.every(({ holds }) => holds)).toBe(true);
    expect(told[0].text).toMatch(
      /^Of the women in The board, \d+ % gave it four stars or more; of all others, \d+ %\.$/u,
    );

    const simulated = await createEngine({ ...world, name: "simulated", simulated: true });
    const { picks: silent } = await list({ description }, simulated);
    expect(silent.flatMap(({ reasons }) => reasons).some(({ kind }) => kind === "peers")).toBe(false);
  });

  it("is heard with what they enjoy, and with what they rated", async () => {
    expect(blackIn(await list({ description: "Gender: M. Enjoys horror." }))).toBeGreaterThan(0);
    const ratings = [0, 2, 4, 6, 8, 10].map((item) => ({ movieId: world.catalog.movie(item).id, rating: 5 }));
    expect(blackIn(await list({ description: "Gender: M", ratings }))).toBeGreaterThan(0);
  });

  it("changes no wish, and nothing where the data set knows nobody's traits", async () => {
    const wish = "Gender: F. Something sunny, a comedy";
    const bare = await createEngine({ ...world, personTraits: undefined });
    const answers = await Promise.all(
      [engine, bare].flatMap((from) => [
        from.ask(AskRequest.parse({ text: wish })),
        list({ wish }, from),
        list({ description: "Gender: F", wish: "" }, from),
      ]),
    );
    const shown = answers.map(({ picks, notes }) => ({ picks, notes }));
    expect(shown.slice(0, 3)).toEqual(shown.slice(3));
    const [women, men] = await Promise.all(["F", "M"].map((one) => list({ description: `Gender: ${one}` }, bare)));
    expect(women.picks).toEqual(men.picks);
  });
});
