/** Lists that could not be loaded come by themselves or by a button, and lists of another model are asked anew. */
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, type Page, type Route, test } from "@playwright/test";
import { ask, films, open, sentence } from "./page.ts";

const run = promisify(execFile);

/** A server looks each second at which model is in use, and gets another engine ready. */
const follows = { timeout: 40_000 };

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

test("another model that is put to use is followed without a reload", async ({ page }) => {
  test.setTimeout(150_000);
  const matinee = (...words: string[]) =>
    run("npm", ["run", "--silent", "matinee", "--", ...words], {
      env: { ...process.env, MATINEE_HOME: join(tmpdir(), "matinee-browser-tests") },
    });
  await matinee("train", "popularity", "--data", "starter");
  const { stdout } = await matinee("models", "--json");
  const { id } = JSON.parse(stdout).models.find((model: { id: string }) => model.id.startsWith("popularity@"));
  const taste = async () => (await (await page.request.get("/api/info")).json()).versions.models.taste;
  // Trained, it is in use: the server has followed before it is asked for the usual one again.
  await expect.poll(taste, follows).toBe(id);
  await matinee("models", "use", "default", "--data", "starter");
  await expect.poll(taste, follows).not.toBe(id);
  await open(page);
  await ask(page, sentence);
  await films(page).first().getByRole("heading").getByRole("button").click();
  await expect(page.getByRole("dialog").getByRole("list").getByRole("button").first()).toBeVisible();
  // A list comes in parts, which a test cannot read; that it is asked for anew shows that the change was heard.
  const anew = [
    page.waitForRequest((request) => request.url().includes("/api/ask")),
    page.waitForResponse(
      async (response) =>
        response.url().includes("/similar") && Object.values((await response.json()).versions.models).includes(id),
    ),
  ];
  try {
    await matinee("models", "use", id);
    await Promise.all(anew);
    await expect(page.getByRole("status")).toContainText("Another model now tells taste");
  } finally {
    await matinee("models", "use", "default", "--data", "starter");
    await expect.poll(taste, follows).not.toBe(id);
  }
});
