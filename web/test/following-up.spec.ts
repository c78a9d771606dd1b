/** Following a list up: what is said to it changes it, is told in a line, and can be taken back turn by turn. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { ask, box, chips, films, open, say, sentence, titles } from "./page.ts";

const line = (page: Page) => page.getByRole("textbox", { name: "And now? Say what should be otherwise" });
const trail = (page: Page) => page.getByRole("navigation", { name: "What you said" });
const turns = (page: Page) => trail(page).getByRole("listitem").allInnerTexts();
const changes = (page: Page) => page.getByTestId("changes");

test("a follow-up goes out with what was understood and shown, and its changes are told", async ({ page }) => {
  await open(page);
  await ask(page, sentence);
  const before = await titles(page);
  const sent = await say(page, "more like the second");
  expect(sent.text).toBe("more like the second");
  expect(sent.previous.films).toHaveLength(3);
  expect(sent.shown.map(({ film }: { film: { title: string } }) => film.title)).toEqual(before);
  await expect(changes(page)).toContainText(before[1] ?? "");
  await expect(box(page)).toHaveValue(sentence);
  expect(await turns(page)).toEqual([sentence, "more like the second"]);
  await expect(chips(page).filter({ hasText: before[1] ?? "" })).toBeVisible();
  await expect(page.locator("form [class*=taste]").filter({ hasText: "Heat" })).toBeVisible();
  await expect(line(page)).toBeFocused();
  await expect(line(page)).toHaveValue("");
  await expect(page.getByRole("status").first()).toContainText(/More like .* 10 films\. First: /);
});

test("an example is tapped; back, forward and the trail go from turn to turn", async ({ page }) => {
  await open(page);
  await ask(page, sentence);
  const first = await titles(page);
  await page.getByRole("list", { name: "For example" }).getByRole("button", { name: "something else" }).click();
  await expect.poll(() => titles(page)).not.toEqual(first);
  const second = await titles(page);
  expect(second.filter((title) => first.includes(title))).toEqual([]);
  await expect(chips(page).filter({ hasText: "10 films" })).toBeVisible();
  await say(page, "older ones");
  const third = await titles(page);
  await page.goBack();
  await expect.poll(() => titles(page)).toEqual(second);
  await page.goForward();
  await expect.poll(() => titles(page)).toEqual(third);
  await trail(page)
    .getByRole("button", { name: /^back to: I loved/ })
    .click();
  await expect.poll(() => titles(page)).toEqual(first);
  await expect(trail(page)).toHaveCount(0);
  await page.goBack();
  await expect.poll(() => titles(page)).toEqual(third);
  expect(await turns(page)).toEqual([sentence, "something else", "older ones"]);
});

test("a conversation comes back with its address", async ({ page }) => {
  await open(page);
  await ask(page, sentence);
  await say(page, "older ones");
  await say(page, "something else");
  const shown = await titles(page);
  await page.reload();
  await expect.poll(() => titles(page)).toEqual(shown);
  expect(await turns(page)).toEqual([sentence, "older ones", "something else"]);
  await expect(box(page)).toHaveValue(sentence);
});

test("chips as they were left before a follow-up are there again after going back", async ({ page }) => {
  await open(page);
  await ask(page, sentence);
  await page.getByRole("button", { name: "Remove gritty" }).click();
  await expect(chips(page).filter({ hasText: "gritty" })).toHaveCount(0);
  const sent = await say(page, "older ones");
  expect(sent.previous.wish.facets.map(({ name }: { name: string }) => name)).not.toContain("gritty");
  await page.goBack();
  await expect(trail(page)).toHaveCount(0);
  await expect(chips(page).filter({ hasText: "gritty" })).toHaveCount(0);
  await expect(chips(page).filter({ hasText: "slow-burn" })).toBeVisible();
});

test("the first list can be followed up, too, and a new sentence ends the conversation", async ({ page }) => {
  await open(page);
  const sent = await say(page, "older ones");
  expect(sent.previous.films).toEqual([]);
  await expect(changes(page)).toBeVisible();
  expect(await turns(page)).toEqual(["the first list", "older ones"]);
  await ask(page, sentence);
  await expect(trail(page)).toHaveCount(0);
  await expect(changes(page)).toHaveCount(0);
  await expect(chips(page).filter({ hasText: "Heat" })).toBeVisible();
});

test("a follow-up that is said before the list is there waits for it", async ({ page }) => {
  await open(page);
  await page.route("**/api/ask", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await box(page).fill(sentence);
  await box(page).press("Enter");
  const followed = page.waitForRequest((request) => request.postDataJSON()?.text === "older ones");
  await line(page).fill("older ones");
  await line(page).press("Enter");
  expect((await followed).postDataJSON().previous.films).toHaveLength(3);
  await expect(changes(page)).toBeVisible();
});

for (const [device, viewport, colorScheme] of [
  ["on a phone", { width: 390, height: 760 }, "light"],
  ["on a desk, in the dark", { width: 1280, height: 900 }, "dark"],
] as const)
  test.describe(device, () => {
    test.use({ viewport, colorScheme });

    test("the line stays in view with the list, nothing is too wide, and everyone can use it", async ({ page }) => {
      await open(page);
      await ask(page, sentence);
      await say(page, "less violent");
      await films(page).nth(5).scrollIntoViewIfNeeded();
      await expect(line(page)).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`))).toEqual([]);
    });
  });
