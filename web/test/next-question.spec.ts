/** What a new question does: the list comes into view, Enter applies, nothing of the old question stays. */
import { expect, type Page, test } from "@playwright/test";
import { ask, box, chips, films, open, sentence, titles } from "./page.ts";

const heading = (page: Page) => page.locator("#films");
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));
const add = (page: Page) => page.getByRole("combobox", { name: "Add a film, a mood, a name" });

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 760 }, hasTouch: true, isMobile: true });

  for (const motion of ["no-preference", "reduce"] as const)
    test(`the list comes into view after asking and holds the focus (motion: ${motion})`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: motion });
      await page.addInitScript(() => {
        const scroll = Element.prototype.scrollIntoView;
        Element.prototype.scrollIntoView = function (how) {
          document.body.dataset.scrolled = typeof how === "object" ? how.behavior : "";
          return scroll.call(this, how);
        };
      });
      await open(page);
      await ask(page, sentence);
      await expect(films(page).first()).toBeInViewport({ ratio: 0.9 });
      await expect(heading(page)).toBeFocused();
      await expect(page.locator("body")).toHaveAttribute("data-scrolled", motion === "reduce" ? "instant" : "smooth");
    });

  test("an example that is tapped brings its list, too, and so does a list that does not come", async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: "A funny sci-fi film from the 80s or 90s" }).tap();
    await expect(films(page).first()).toBeInViewport({ ratio: 0.9 });
    await expect(heading(page)).toBeFocused();
    await page.evaluate(() => scrollTo(0, 0));
    await page.route("**/api/ask", (route) => route.fulfill({ status: 500, body: "" }));
    await ask(page, sentence);
    await expect(page.getByRole("button", { name: "Try again" })).toBeInViewport();
  });

  test("years and minutes of the filters are set by Enter", async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: "Lean and filter" }).tap();
    await page.getByLabel("Years, from").fill("1959");
    await page.getByLabel("Years, to").fill("1930");
    const asked = page.waitForRequest((request) => request.url().endsWith("/api/recommendations"));
    await page.getByLabel("Years, to").press("Enter");
    expect((await asked).postDataJSON().filters).toEqual({ years: { from: 1930, to: 1959 } });
    await expect(page.getByLabel("Years, from")).toHaveValue("1930");
    await page.getByLabel("Minutes, to").fill("100");
    const again = page.waitForRequest((request) => request.url().endsWith("/api/recommendations"));
    await page.getByLabel("Minutes, to").press("Enter");
    expect((await again).postDataJSON().filters.runtime).toEqual({ max: 100 });
    await expect(page.getByRole("dialog")).toBeVisible();
  });
});

test("where the list is in view already nothing jumps, and one goes on writing", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1100 });
  await open(page);
  await ask(page, sentence);
  await expect(chips(page).first()).toBeVisible();
  await expect(films(page)).toHaveCount(10);
  expect(await scrolled(page)).toBe(0);
  await expect(box(page)).toBeFocused();
});

test("Enter in a filter keeps the focus where it is", async ({ page }) => {
  await open(page);
  await page.getByLabel("Years, from").fill("1950");
  const asked = page.waitForRequest((request) => request.url().endsWith("/api/recommendations"));
  await page.getByLabel("Years, from").press("Enter");
  expect((await asked).postDataJSON().filters).toEqual({ years: { from: 1950 } });
  await expect(page.getByLabel("Years, from")).toBeFocused();
  await page.getByRole("button", { name: "clear" }).click();
  await expect(page.getByLabel("Years, from")).toHaveValue("");
});

test("Enter sets years and minutes of a chip and closes its editor, changed or not", async ({ page }) => {
  await open(page);
  await ask(page, "a funny film from the 80s under two hours");
  await page.getByRole("button", { name: /^1980s, years/ }).click();
  await page.getByLabel("Years, to").last().fill("1984");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^1980 – 1984, years/ })).toBeFocused();
  await page.getByRole("button", { name: /, length: change$/ }).click();
  await page.getByLabel("Minutes, to").last().press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("Enter takes the other film that was meant, also before it is found", async ({ page }) => {
  await open(page);
  await ask(page, sentence);
  await page.route("**/api/movies?q=casablanca*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.getByRole("button", { name: /^Collateral 2004/ }).click();
  await page.getByLabel("Or did you mean another film?").fill("casablanca");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^Casablanca 1942, loved it/ })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("Enter in a search means what stands in the box, not what was found for its beginning", async ({ page }) => {
  await open(page);
  await page.route("**/api/movies?q=casablanca*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  const search = page.getByRole("combobox", { name: "Search films" });
  await search.fill("heat");
  await expect(page.getByRole("option", { name: /^Heat 1995/ })).toBeVisible();
  await search.fill("casablanca");
  await search.press("Enter");
  await expect(page.getByRole("dialog", { name: "Casablanca" })).toBeVisible();
  await expect(search).toHaveValue("");
});

test("the add box is empty after a new question and after going back to an old one", async ({ page }) => {
  await open(page);
  await ask(page, "something gritty");
  for (const next of [
    () => ask(page, "something funny"),
    () => page.goBack().then(() => expect(box(page)).toHaveValue("something gritty")),
  ]) {
    await add(page).fill("half a thou");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("listbox")).toHaveCount(0);
    await next();
    await expect(add(page)).toHaveValue("");
  }
});

test("starting over leaves nothing of the old question: no chip, no filter, no leaning", async ({ page }) => {
  await open(page);
  const first = await titles(page);
  await ask(page, "something gritty");
  await add(page).fill("submarines");
  await page.getByRole("option", { name: /submarines as a word/ }).click();
  await page.getByRole("button", { name: "Western", exact: true }).click();
  await page.getByRole("slider", { name: "well known or hidden" }).press("End");
  await page.getByRole("button", { name: "Matinee, start over" }).click();
  await expect(chips(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Western", exact: true })).toHaveAttribute("aria-pressed", "false");
  await expect(page.getByRole("button", { name: "as usual" })).toHaveCount(0);
  await expect.poll(() => titles(page)).toEqual(first);
});
