/** Rating, putting off, undoing, keeping: what a guest does with films. */
import { expect, test } from "@playwright/test";
import { ask, films, open, sentence, titleOf, titles } from "./page.ts";

test("a rated film leaves at once, the list moves, and undo brings it back", async ({ page }) => {
  await open(page);
  await ask(page, sentence);
  const film = films(page).nth(1);
  const title = await titleOf(film);
  const before = await titles(page);
  const asked = page.waitForRequest((request) => request.url().endsWith("/api/ask"));
  await film.getByRole("button", { name: "4 stars" }).click();
  await expect(films(page).filter({ has: page.getByRole("heading", { name: title, exact: true }) })).toHaveCount(0);
  expect((await asked).postDataJSON().ratings).toMatchObject([{ rating: 4 }]);
  await expect(films(page)).toHaveCount(10);
  await expect(
    films(page)
      .getByText(/^(new|▲ \d+)$/)
      .first(),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: /My films/ })).toContainText("1");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => titles(page)).toEqual(before);
  await expect(page.getByRole("button", { name: /My films/ })).not.toContainText("1");
});

test("Ctrl+Z undoes too, but not while writing", async ({ page }) => {
  await open(page);
  const before = await titles(page);
  const title = await titleOf(films(page).first());
  await page.getByRole("button", { name: `not tonight: ${title}` }).click();
  await expect.poll(() => titles(page)).not.toContain(title);
  await page.getByLabel("Say it in your own words").press("Control+z");
  expect(await titles(page)).not.toContain(title);
  await page.locator("h1").click();
  await page.keyboard.press("Control+z");
  await expect.poll(() => titles(page)).toEqual(before);
});

test("a list that comes while a button is pressed waits until it is let go, and the tap counts", async ({ page }) => {
  await open(page);
  const [rated = "", putOff = ""] = await titles(page);
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/api/recommendations", async (route) => {
    const answered = await route.fetch();
    await held;
    await route.fulfill({ response: answered });
  });
  await films(page).first().getByRole("button", { name: "5 stars" }).click();
  await expect.poll(() => titles(page)).not.toContain(rated);
  const button = page.getByRole("button", { name: `not tonight: ${putOff}`, exact: true });
  await button.hover();
  await page.mouse.down();
  const before = await titles(page);
  const answered = page.waitForResponse("**/api/recommendations");
  answer();
  await (await answered).finished();
  await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 500)));
  expect(await titles(page)).toEqual(before);
  await page.mouse.up();
  await expect.poll(() => titles(page)).not.toContain(putOff);
  await page.getByRole("button", { name: /My films/ }).click();
  const mine = page.getByRole("dialog", { name: "My films" });
  await expect(mine.getByRole("button", { name: `Forget ${putOff}`, exact: true })).toBeVisible();
});

test("the left of a star is half a star", async ({ page }) => {
  await open(page);
  const asked = page.waitForRequest((request) => request.url().endsWith("/api/recommendations"));
  await films(page)
    .first()
    .getByRole("button", { name: "3 stars" })
    .click({ position: { x: 4, y: 14 } });
  expect((await asked).postDataJSON().ratings).toMatchObject([{ rating: 2.5 }]);
});

test("the guest's films survive a reload, and can be saved and cleared", async ({ page }) => {
  await open(page);
  const rated = await titleOf(films(page).nth(0));
  await films(page).nth(0).getByRole("button", { name: "5 stars" }).click();
  await expect.poll(() => titles(page)).not.toContain(rated);
  const later = await titleOf(films(page).nth(0));
  await page.getByRole("button", { name: `later: ${later}` }).click();
  await page.reload();
  await expect(films(page)).toHaveCount(10);
  expect(await titles(page)).not.toContain(rated);
  await page.getByRole("button", { name: /My films/ }).click();
  const mine = page.getByRole("dialog", { name: "My films" });
  await expect(mine.getByRole("button", { name: `Forget ${rated}` })).toBeVisible();
  await expect(mine.getByRole("button", { name: `Forget ${later}` })).toBeVisible();
  const [copy] = await Promise.all([
    page.waitForEvent("download"),
    mine.getByRole("link", { name: "Save a copy" }).click(),
  ]);
  expect(copy.suggestedFilename()).toBe("my-films.json");
  await mine.getByRole("button", { name: "Clear all" }).click();
  await expect(mine.getByText("Nothing here yet")).toBeVisible();
});

test("what cannot be read starts anew, kindly", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("matinee.shelf", "{broken"));
  await open(page);
  await page.getByRole("button", { name: /My films/ }).click();
  await expect(page.getByText("could not be read, so we started anew")).toBeVisible();
});

test("a film opens with its story, its people, and more like it", async ({ page }) => {
  await open(page);
  const title = await titleOf(films(page).first());
  await films(page).first().getByRole("heading", { level: 3 }).getByRole("button").click();
  const sheet = page.getByRole("dialog", { name: title });
  await expect(sheet.getByText("Directed by")).toBeVisible();
  await expect(sheet.getByText(/CC0/)).toBeVisible();
  const like = sheet.getByRole("list").getByRole("button");
  await expect(like.first()).toBeVisible();
  await like.first().click();
  await expect(page.getByRole("button", { name: `← back to ${title}` })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a text from a table without stated terms is captioned for people, on the film and at the foot", async ({
  page,
}) => {
  const licence = "unknown terms: not for redistribution";
  await page.route("**/api/recommendations", async (route) => {
    const response = await route.fetch();
    const answer = await response.json();
    for (const { movie } of answer.picks) movie.description = { text: "Toys.", source: "texts/my-notes.csv", licence };
    await route.fulfill({ response, json: answer });
  });
  await page.route("**/api/info", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), licences: [{ what: "windz", licence }] } });
  });
  await open(page);
  await films(page).first().getByRole("heading", { level: 3 }).getByRole("button").click();
  await expect(page.getByRole("dialog").getByText("from your own table “my notes”", { exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("footer")).toContainText("windz: added here without terms");
  await expect(page.locator("body")).not.toContainText("unknown terms");
});

test("filters and leaning change the list", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Western", exact: true }).click();
  await expect.poll(() => films(page).filter({ hasNotText: "Western" }).count()).toBe(0);
  await page.getByRole("button", { name: "Western", exact: true }).click();
  await expect.poll(() => films(page).filter({ hasText: "Western" }).count()).toBe(0);
  await page.getByRole("button", { name: "clear" }).click();
  await page.getByLabel("Years, from").fill("1930");
  await page.getByLabel("Years, to").fill("1959");
  await page.getByLabel("Years, to").press("Tab");
  await expect
    .poll(() => films(page).evaluateAll((rows) => rows.every((row) => /19[345]\d · /.test(row.textContent ?? ""))))
    .toBe(true);
  const asked = page.waitForRequest((request) => request.url().endsWith("/api/recommendations"));
  await page.getByRole("slider", { name: "well known or hidden" }).press("End");
  expect((await asked).postDataJSON().dials.popularity).toBeLessThan(1);
});
