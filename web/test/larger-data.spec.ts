/**
 * What a guest told outlives the change from a small MovieLens set to one of the form of MovieLens 32M: ten times as many films,
 * each under another id, called otherwise, with its id at IMDb or at TMDb alone.
 */
import { expect, type Page, test } from "@playwright/test";
import { ChangingServer, movedBy, turnOf } from "./other-data.ts";
import { films, titles } from "./page.ts";

const places = 1;
const anew = " anew";

/** Gives stars to the first film of the list that the larger set knows by such an id, and waits until it has left the list. */
async function rate(page: Page, stars: number, by: "imdb" | "tmdb"): Promise<string> {
  let title = "";
  // The list may still be moving after the film before: then another one is taken.
  await expect(async () => {
    title = (await titles(page)).find((one) => turnOf(one) === by) ?? "";
    expect(title, `no film of the list is known by its id at ${by}`).not.toBe("");
    await films(page)
      .filter({ has: page.getByRole("heading", { name: title, exact: true }) })
      .getByRole("button", { name: `${stars} stars` })
      .click({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await expect.poll(() => titles(page)).not.toContain(title);
  return title;
}

/** What the server lists for these ratings by its own ids. */
async function listed(page: Page, ratings: readonly (readonly [title: string, rating: number])[]): Promise<string[]> {
  const ids = movedBy(places);
  const data = {
    ratings: ratings.map(([title, rating]) => ({ movieId: ids.get(title), rating })),
    n: 10,
    dials: { words: 1, taste: 1, popularity: 1, variety: 0.25 },
  };
  const answer = await (await page.request.post("/api/recommendations", { data })).json();
  return answer.picks.map(({ movie }: { movie: { title: string } }) => movie.title);
}

test("a guest's stars hold when a small MovieLens set gives way to one ten times as large", async ({ browser }) => {
  test.skip(
    process.env.MATINEE_SLOW_TESTS !== "1",
    "half a minute on a quiet machine and minutes on a busy one, twice imported and trained; MATINEE_SLOW_TESTS=1 runs it",
  );
  test.setTimeout(300_000);
  const server = new ChangingServer();
  try {
    await server.add({ name: "small", places: 0, titleOf: ({ title }) => title, linked: "both", films: 300 });
    await server.add({
      name: "large",
      places,
      titleOf: ({ title }) => `${title}${anew}`,
      linked: "by turns",
      films: 1_500,
      others: 1_500,
      people: 60,
    });
    await server.serve("small");
    const page = await browser.newPage({ baseURL: server.address });
    await page.goto("/");
    await expect(films(page)).toHaveCount(10);
    const loved = await rate(page, 5, "imdb");
    const disliked = await rate(page, 2, "tmdb");

    await server.serve("large");
    await page.reload();
    await expect
      .poll(async () => (await titles(page)).filter((title) => title.endsWith(anew)).length)
      .toBeGreaterThan(0);
    const expected = await listed(page, [
      [loved, 5],
      [disliked, 2],
    ]);
    expect(expected).not.toEqual(await listed(page, []));
    await expect.poll(() => titles(page)).toEqual(expected);
    for (const title of [loved, disliked]) expect(expected).not.toContain(`${title}${anew}`);
    await expect(page.getByText("left out")).toHaveCount(0);

    for (const [title, stars] of [
      [loved, 5],
      [disliked, 2],
    ] as const) {
      await page.getByRole("button", { name: /My films/ }).click();
      const mine = page.getByRole("dialog", { name: "My films" });
      await mine.getByRole("button", { name: `Forget ${title}`, exact: true }).waitFor();
      await mine
        .getByRole("listitem")
        .filter({ has: page.getByRole("button", { name: `Forget ${title}`, exact: true }) })
        .getByRole("button")
        .first()
        .click();
      const sheet = page.getByRole("dialog", { name: title });
      await expect(sheet.getByRole("button", { name: `${stars} stars` })).toHaveAttribute("aria-pressed", "true");
      await expect(sheet.getByRole("list").getByRole("button").first()).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(sheet).toHaveCount(0);
      await page.keyboard.press("Escape");
      await expect(mine).toHaveCount(0);
    }
    await page.close();
  } finally {
    await server.close();
  }
});
