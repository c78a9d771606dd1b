/** From a sentence to chips to films. */
import { expect, test } from "@playwright/test";
import { ask, box, chips, films, open, sentence, titles } from "./page.ts";

test("the first visit shows a varied list", async ({ page }) => {
  await open(page);
  expect(new Set(await titles(page)).size).toBe(10);
  const facts = await films(page).evaluateAll((rows) => rows.map((row) => row.querySelector("p")?.textContent ?? ""));
  const genres = new Set(facts.flatMap((line) => line.split(" · ")[2]?.split(", ") ?? []));
  expect(genres.size).toBeGreaterThanOrEqual(7);
  await expect(page.locator("header")).toContainText("films with notes written for Matinee");
});

test("a sentence becomes chips and underlines, and the films follow", async ({ page }) => {
  await open(page);
  const before = await titles(page);
  await ask(page, sentence);
  for (const name of ["Heat", "Collateral", "Miami Vice", "gritty", "Thriller"])
    await expect(chips(page).filter({ hasText: name }).first()).toBeVisible();
  const underlined = await page.locator("form [class*=taste], form [class*=words]").allInnerTexts();
  expect(underlined).toEqual(expect.arrayContaining(["Heat", "Collateral", "Miami Vice", "gritty", "thriller"]));
  await expect(films(page)).toHaveCount(10);
  expect(await titles(page)).not.toEqual(before);
  for (const named of ["Heat", "Collateral", "Miami Vice"]) expect(await titles(page)).not.toContain(named);
});

test("an example can be tapped, Shift+Enter makes a new line, and the address brings the sentence back", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: "I adored Spirited Away, something magical and Japanese" }).click();
  await expect(chips(page).filter({ hasText: "Spirited Away" })).toBeVisible();
  await page.reload();
  await expect(box(page)).toHaveValue("I adored Spirited Away, something magical and Japanese");
  await box(page).press("End");
  await box(page).press("Shift+Enter");
  await box(page).pressSequentially("and short");
  await expect(box(page)).toHaveValue("I adored Spirited Away, something magical and Japanese\nand short");
});

test("a removed chip leaves the text, its underline goes, and the list changes", async ({ page }) => {
  await open(page);
  await ask(page, sentence);
  const asked = page.waitForRequest((request) => request.url().endsWith("/api/ask"));
  await page.getByRole("button", { name: "Remove gritty" }).click();
  const { reading } = (await asked).postDataJSON();
  expect(reading.wish.words.map((word: { text: string }) => word.text)).not.toContain("gritty");
  await expect(chips(page).filter({ hasText: "gritty" })).toHaveCount(0);
  await expect(box(page)).toHaveValue(sentence);
  await expect(page.locator("form [class*=words]").filter({ hasText: "gritty" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Remove / }).nth(3)).toBeFocused();
});

test("a film's chip changes its feeling, a genre's chip turns into a no", async ({ page }) => {
  await open(page);
  await ask(page, sentence);
  await page.getByRole("button", { name: /^Miami Vice 2006, hated it/ }).click();
  await page.getByRole("button", { name: "loved it", exact: true }).click();
  await expect(page.getByRole("button", { name: /^Miami Vice 2006, loved it/ })).toBeVisible();
  await page.getByRole("button", { name: /^Thriller, wanted/ }).click();
  const asked = page.waitForRequest((request) => request.url().endsWith("/api/ask"));
  await page.getByRole("button", { name: "rather not" }).click();
  const { reading } = (await asked).postDataJSON();
  expect(reading.wish.genres).toEqual(
    expect.arrayContaining([expect.objectContaining({ name: "Thriller", wanted: false })]),
  );
  await expect(page.getByRole("button", { name: /^Thriller, not wanted/ })).toBeVisible();
});

test("a film that was misunderstood is exchanged for another one", async ({ page }) => {
  await open(page);
  await ask(page, sentence);
  await page.getByRole("button", { name: /^Collateral 2004/ }).click();
  await page.getByLabel("Or did you mean another film?").fill("casablanca");
  await page.getByRole("button", { name: /^Casablanca 1942/ }).click();
  await expect(page.getByRole("button", { name: /^Casablanca 1942, loved it/ })).toBeVisible();
  await expect(chips(page).filter({ hasText: "Collateral" })).toHaveCount(0);
  await expect(box(page)).toHaveValue(sentence);
});

test("a film, a mood and a word can be added by hand", async ({ page }) => {
  await open(page);
  await ask(page, "something gritty");
  const add = page.getByRole("combobox", { name: "Add a film, a mood, a name" });
  await add.fill("casablanca");
  await page.getByRole("option", { name: /Casablanca/ }).click();
  await expect(chips(page).filter({ hasText: "Casablanca" })).toBeVisible();
  await add.fill("dreaml");
  await page.getByRole("option", { name: /dreamlike/ }).click();
  await add.fill("submarines");
  await page.getByRole("option", { name: /submarines as a word/ }).click();
  await expect(chips(page)).toHaveCount(4);
  await expect(films(page)).toHaveCount(10);
});

test("more films come when asked", async ({ page }) => {
  await open(page);
  const first = await titles(page);
  await page.getByRole("button", { name: "Show more films" }).click();
  await expect(films(page)).toHaveCount(20);
  expect(await titles(page)).toEqual(expect.arrayContaining(first.slice(0, 3)));
});

test("nonsense gets a list and a kind word; nothing at all gets the first list", async ({ page }) => {
  await open(page);
  await ask(page, "qqq zzzz 🎈🎈 <qqqq>zzzzz</qqqq>");
  await expect(page.getByRole("list", { name: "Good to know" })).toBeVisible();
  await expect(films(page)).toHaveCount(10);
  await box(page).fill("   ");
  await box(page).press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "A mixed bill to begin with" })).toBeVisible();
  await expect(films(page)).toHaveCount(10);
});

test("a sentence that is far too long gets told how long it may be", async ({ page }) => {
  await open(page);
  await box(page).fill("a gritty thriller ".repeat(600));
  await expect(page.getByText("Matinee reads 4,000 at most")).toBeVisible();
  await box(page).press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "4000" })).toBeVisible();
});
