/** Lists that could not be loaded come by themselves or by a button, and one that is there stays. */
import { expect, type Page, type Route, test } from "@playwright/test";
import { ask, films, open, sentence } from "./page.ts";

const tooMany = (seconds: number) => (route: Route) =>
  route.fulfill({
    status: 429,
    contentType: "application/problem+json",
    headers: { "retry-after": String(seconds) },
    body: JSON.stringify({ title: "Too many", detail: "At most 5 requests a minute.", status: 429 }),
  });

/** Every list of the page, how it is opened, and what shows that it is there. */
const lists: readonly {
  readonly name: string;
  readonly address: string;
  show(page: Page): Promise<unknown>;
  there(page: Page): Promise<unknown>;
}[] = [
  {
    name: "the answer",
    address: "**/api/ask",
    show: (page) => ask(page, sentence),
    there: (page) => expect(films(page)).toHaveCount(10),
  },
  {
    name: "films like one",
    address: "**/api/movies/*/similar*",
    show: (page) => films(page).first().getByRole("heading").getByRole("button").click(),
    there: (page) => expect(page.getByRole("dialog").getByRole("list").getByRole("button").first()).toBeVisible(),
  },
  {
    name: "the search",
    address: "**/api/movies?*",
    show: (page) => page.getByRole("combobox", { name: "Search films" }).fill("heat"),
    there: (page) => expect(page.getByRole("option", { name: /^Heat 1995/ })).toBeVisible(),
  },
  {
    name: "the add box",
    address: "**/api/movies?*",
    show: async (page) => {
      await ask(page, "something gritty");
      // What is written before the answer is there belongs to the question before it.
      await expect(page.getByRole("list", { name: "What I understood" })).toContainText("gritty");
      await page.getByRole("combobox", { name: "Add a film, a mood, a name" }).fill("heat");
    },
    there: (page) => expect(page.getByRole("option", { name: /^Heat 1995/ })).toBeVisible(),
  },
  {
    name: "another film for a chip",
    address: "**/api/movies?*",
    show: async (page) => {
      await ask(page, sentence);
      await page.getByRole("button", { name: /^Collateral 2004/ }).click();
      await page.getByLabel("Or did you mean another film?").fill("casablanca");
    },
    there: (page) => expect(page.getByRole("button", { name: /^Casablanca 1942/ })).toBeVisible(),
  },
  {
    name: "a film that only my films know",
    address: "**/api/movies/6",
    show: async (page) => {
      await page.getByRole("button", { name: /My films/ }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Heat 1995" }).click();
    },
    there: (page) => expect(page.getByText("Directed by")).toBeVisible(),
  },
];

for (const { name, address, show, there } of lists) {
  const prepared = async (page: Page) => {
    await page.addInitScript(() => {
      const heat = { movieId: 6, title: "Heat", year: 1995, genres: ["Crime"], later: true, at: 1 };
      localStorage.setItem("matinee.shelf", JSON.stringify({ format: "matinee-shelf-1", films: [heat] }));
    });
    await open(page);
  };

  test(`${name}: refused by the limit, it counts down and comes by itself when the limit has passed`, async ({
    page,
  }) => {
    await prepared(page);
    await page.route(address, tooMany(5));
    await show(page);
    await expect(page.getByText(/^Asking again in [1-5] s$/)).toBeVisible();
    await expect(page.getByRole("alert").filter({ hasText: "a lot of questions" })).toBeVisible();
    await page.unroute(address);
    await there(page);
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  test(`${name}: broken, it offers to try again`, async ({ page }) => {
    await prepared(page);
    await page.route(address, (route) => route.fulfill({ status: 500, body: "" }));
    await show(page);
    await expect(page.getByRole("alert").filter({ hasText: "Something broke on Matinee's side." })).toBeVisible();
    await page.unroute(address);
    await page.getByRole("button", { name: /^try again$/i }).click();
    await there(page);
  });
}

test("a list that is there stays when asking anew fails", async ({ page }) => {
  await open(page);
  await page.route("**/api/recommendations", tooMany(5));
  await page.route("**/api/info", async (route) => {
    const response = await route.fetch();
    const info = await response.json();
    await route.fulfill({ response, json: { ...info, versions: { ...info.versions, models: { taste: "als@new" } } } });
  });
  await page.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));
  await expect(page.getByText(/^Asking again in/)).toBeVisible();
  await expect(films(page)).toHaveCount(10);
});
