/** What opens over the page: Back and Escape close it, one thing at a time, and nothing old lies over it. */
import { expect, type Page, test } from "@playwright/test";
import { ask, box, chips, films, open, sentence, titleOf, titles } from "./page.ts";

const phone = { width: 390, height: 760 };
const dialog = (page: Page) => page.getByRole("dialog");

/** Goes back as a phone's button does, without waiting for a page to load. */
const back = (page: Page) => page.evaluate(() => history.back());
const forward = (page: Page) => page.evaluate(() => history.forward());
const depth = (page: Page) => page.evaluate(() => (history.state as { depth?: number } | null)?.depth ?? 0);

test.describe("on a phone", () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true });

  const sheets: readonly (readonly [what: string, open: (page: Page) => Promise<void>])[] = [
    ["a film", (page) => films(page).first().getByRole("heading").getByRole("button").click()],
    ["my films", (page) => page.getByRole("button", { name: /My films/ }).click()],
    ["leaning and filters", (page) => page.getByRole("button", { name: "Lean and filter" }).click()],
  ];
  for (const [what, openSheet] of sheets)
    test(`Back closes ${what} and stays; forward opens nothing; a button leaves no trace`, async ({ page }) => {
      await open(page);
      await ask(page, sentence);
      await expect(chips(page).first()).toBeVisible();
      const shown = await titles(page);
      await openSheet(page);
      await expect(dialog(page)).toBeVisible();
      await expect.poll(() => depth(page)).toBe(1);
      await back(page);
      await expect(dialog(page)).toHaveCount(0);
      await expect(box(page)).toHaveValue(sentence);
      expect(await titles(page)).toEqual(shown);
      await forward(page);
      await expect.poll(() => depth(page)).toBe(0);
      await expect(dialog(page)).toHaveCount(0);
      await openSheet(page);
      await expect(dialog(page)).toBeVisible();
      await expect.poll(() => depth(page)).toBe(1);
      await dialog(page).getByRole("button", { name: "Close" }).click();
      await expect(dialog(page)).toHaveCount(0);
      await expect.poll(() => depth(page)).toBe(0);
      // The next Back is the question's own.
      await back(page);
      await expect(box(page)).toHaveValue("");
      await expect(page.getByRole("heading", { level: 2, name: "A mixed bill to begin with" })).toBeVisible();
    });

  test("films opened from films are left one by one", async ({ page }) => {
    await open(page);
    const names = [await titleOf(films(page).first())];
    await films(page).first().getByRole("heading").getByRole("button").click();
    for (let i = 0; i < 2; i++) {
      const next = dialog(page).getByRole("list").getByRole("button").first();
      names.push((await next.locator("span").first().innerText()).trim());
      await next.click();
      await expect(page.getByRole("dialog", { name: names.at(-1) ?? "", exact: true })).toBeVisible();
      await expect.poll(() => depth(page)).toBe(i + 2);
    }
    for (const name of names.slice(0, -1).reverse()) {
      await back(page);
      await expect(page.getByRole("dialog", { name, exact: true })).toBeVisible();
      // As it was left: at the films that one chose from.
      await expect(dialog(page).getByRole("list").getByRole("button").first()).toBeInViewport();
    }
    await back(page);
    await expect(dialog(page)).toHaveCount(0);
    await expect(films(page)).toHaveCount(10);
  });

  test("one tap closes a film however deep one went, and it opens at its beginning again", async ({ page }) => {
    await open(page);
    const first = films(page).first();
    await first.getByRole("heading").getByRole("button").click();
    await dialog(page).getByRole("list").getByRole("button").first().click();
    await expect(page.getByRole("button", { name: /^← back to/ })).toBeVisible();
    await expect(page.getByRole("button", { name: /^← back to/ })).toBeInViewport();
    await dialog(page).getByRole("button", { name: "Close" }).click();
    await expect(dialog(page)).toHaveCount(0);
    await expect.poll(() => depth(page)).toBe(0);
    await first.getByRole("heading").getByRole("button").click();
    await expect(page.getByRole("dialog", { name: await titleOf(first), exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: /^← back to/ })).toHaveCount(0);
  });

  test("a chip's editor and suggestions are closed by Back, too", async ({ page }) => {
    await open(page);
    await ask(page, sentence);
    await page.getByRole("button", { name: /^Heat 1995/ }).click();
    await expect(dialog(page)).toBeVisible();
    await expect.poll(() => depth(page)).toBe(1);
    await back(page);
    await expect(dialog(page)).toHaveCount(0);
    await page.getByRole("combobox", { name: "Search films" }).fill("heat");
    await expect(page.getByRole("option").first()).toBeVisible();
    await expect.poll(() => depth(page)).toBe(1);
    await back(page);
    await expect(page.getByRole("option")).toHaveCount(0);
    await expect(page.getByRole("combobox", { name: "Search films" })).toHaveValue("heat");
    await expect(box(page)).toHaveValue(sentence);
  });

  test("half a sentence and more films survive a sheet", async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: "Show more films" }).click();
    await expect(films(page)).toHaveCount(20);
    await box(page).fill("something that I have not asked y");
    await page.getByRole("button", { name: /My films/ }).click();
    await expect(dialog(page)).toBeVisible();
    await expect.poll(() => depth(page)).toBe(1);
    await back(page);
    await expect(dialog(page)).toHaveCount(0);
    await expect(box(page)).toHaveValue("something that I have not asked y");
    await expect(films(page)).toHaveCount(20);
  });

  test("an old undo does not lie over a sheet that opens later; a new one lies over its own", async ({ page }) => {
    await open(page);
    const first = await titleOf(films(page).first());
    await page.getByRole("button", { name: `not tonight: ${first}` }).click();
    const notice = page.getByRole("region", { name: "Just done" });
    await expect(notice).toBeVisible();
    await page.getByRole("button", { name: "Lean and filter" }).click();
    await expect(dialog(page)).toBeVisible();
    await expect(notice).toHaveCount(0);
    await dialog(page).getByRole("button", { name: "Close" }).click();
    await expect(dialog(page)).toHaveCount(0);
    await films(page).first().getByRole("heading").getByRole("button").click();
    await dialog(page)
      .getByRole("button", { name: /^later: / })
      .click();
    await expect(notice).toBeVisible();
    await notice.getByRole("button", { name: "Undo" }).click();
    await expect(dialog(page).getByRole("button", { name: /^later: / })).toHaveAttribute("aria-pressed", "false");
  });
});

test("Escape closes one thing at a time", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: `later: ${await titleOf(films(page).first())}` }).click();
  await page.getByRole("button", { name: /My films/ }).click();
  const mine = page.getByRole("dialog", { name: "My films" });
  await mine.getByRole("listitem").getByRole("button").first().click();
  await expect(dialog(page)).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(1);
  await expect(mine).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect.poll(() => depth(page)).toBe(0);
});

test("a page that was loaded anew with a sheet open has no entry left of it", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: /My films/ }).click();
  await expect(dialog(page)).toBeVisible();
  await expect.poll(() => depth(page)).toBe(1);
  await page.reload();
  await expect(films(page)).toHaveCount(10);
  await expect.poll(() => depth(page)).toBe(0);
});
