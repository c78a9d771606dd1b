/** For everyone: by keyboard, on a phone, in the dark, with a screen reader, and when the server is away. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { ask, films, open, sentence, titleOf, titles } from "./page.ts";

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** What axe finds on the whole page, or inside one part of it, once no list is waited for, which dims the one before it. */
async function findings(page: Page, part?: string): Promise<string[]> {
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  const builder = new AxeBuilder({ page });
  const { violations } = await (part === undefined ? builder : builder.include(part)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary}`),
  );
}

test("search works by keyboard, forgives a typo, and the film can be rated", async ({ page }) => {
  await open(page);
  const search = page.getByRole("combobox", { name: "Search films" });
  await search.focus();
  const found = page.waitForResponse((response) => response.url().includes("q=godfater"));
  await page.keyboard.type("godfater");
  await found;
  await expect(page.getByRole("listbox", { name: "Suggestions" }).getByRole("option").first()).toContainText(
    "The Godfather",
  );
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog", { name: "The Godfather" });
  await sheet.getByRole("button", { name: "1 star" }).focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(sheet.getByRole("button", { name: "5 stars", pressed: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: /My films/ })).toContainText("1");
});

test("the focus stays in the list when a film is rated by keyboard", async ({ page }) => {
  await open(page);
  const rated = await titleOf(films(page).first());
  await films(page).first().getByRole("button", { name: "1 star" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => titles(page)).not.toContain(rated);
  await expect(
    films(page).getByRole("heading", { level: 3 }).getByRole("button").and(page.locator(":focus")),
  ).toHaveCount(1);
});

test("a chip is changed by keyboard, and the focus comes back to it", async ({ page }) => {
  await open(page);
  await ask(page, sentence);
  await page.getByRole("button", { name: /^Heat 1995/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "loved it", exact: true })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^Heat 1995, liked it/ })).toBeFocused();
});

test("rows glide to their places, and stand still for people who ask for calm", async ({ page }) => {
  for (const [motion, glides] of [
    ["no-preference", true],
    ["reduce", false],
  ] as const) {
    await page.emulateMedia({ reducedMotion: motion });
    await open(page);
    await page.evaluate(() => {
      const animate = Element.prototype.animate;
      document.body.dataset.glides = "0";
      Element.prototype.animate = function (...how) {
        document.body.dataset.glides = String(Number(document.body.dataset.glides) + 1);
        return animate.apply(this, how);
      };
    });
    const first = await titleOf(films(page).first());
    await page.getByRole("button", { name: `not tonight: ${first}` }).click();
    await expect.poll(() => titles(page)).not.toContain(first);
    const moved = await page.evaluate(() => Number(document.body.dataset.glides));
    expect(moved > 0).toBe(glides);
    await page.getByRole("button", { name: "Undo" }).click();
  }
});

test("what changes is announced", async ({ page }) => {
  await open(page);
  await ask(page, sentence);
  await expect(page.getByRole("status")).toContainText(/10 films\. First: /);
});

test("headings stand in order", async ({ page }) => {
  await open(page);
  await ask(page, sentence);
  const levels = await page
    .locator("h1, h2, h3, h4")
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
  expect(levels[0]).toBe(1);
  levels.slice(1).forEach((level, i) => {
    expect(level - (levels[i] ?? 0)).toBeLessThanOrEqual(1);
  });
});

for (const scheme of ["light", "dark"] as const)
  test(`axe finds nothing in the ${scheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await open(page);
    await ask(page, sentence);
    await expect(films(page)).toHaveCount(10);
    await films(page).first().getByRole("button", { name: "4 stars" }).click();
    await page.getByRole("button", { name: /^Heat 1995/ }).click();
    await expect(page.getByRole("button", { name: "loved it", exact: true })).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await films(page).first().getByRole("heading").getByRole("button").click();
    await expect(page.getByRole("dialog").getByRole("list").getByRole("button").first()).toBeVisible();
    expect(await findings(page, "[role=dialog]")).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.getByRole("button", { name: /My films/ }).click();
    await expect(page.getByRole("dialog", { name: "My films" })).toBeVisible();
    expect(await findings(page, "[role=dialog]")).toEqual([]);
  });

test("the colours follow the system until the person chooses, and the choice stays", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground()).toBe("rgb(19, 18, 24)");
  await page.getByRole("button", { name: "Use light colours" }).click();
  expect(await ground()).toBe("rgb(250, 246, 238)");
  await page.reload();
  expect(await ground()).toBe("rgb(250, 246, 238)");
});

for (const width of [320, 390])
  test(`a phone of ${width} px scrolls only down`, async ({ page }) => {
    await page.setViewportSize({ width, height: 760 });
    await open(page);
    expect(await widthOf(page)).toBe(width);
    await ask(page, sentence);
    await expect(films(page)).toHaveCount(10);
    expect(await widthOf(page)).toBe(width);
    await page.getByRole("button", { name: "Lean and filter" }).click();
    await expect(page.getByRole("dialog").getByRole("slider").first()).toBeVisible();
    expect(await widthOf(page)).toBe(width);
    await page.getByRole("dialog").getByRole("button", { name: "Comedy" }).click();
    await page.getByRole("button", { name: "Show the films" }).click();
    await expect.poll(() => films(page).filter({ hasNotText: "Comedy" }).count()).toBe(0);
  });

test("axe finds nothing on a phone", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 760 });
  await open(page);
  expect(await findings(page)).toEqual([]);
  await page.getByRole("button", { name: "Lean and filter" }).click();
  await expect(page.getByRole("dialog").getByRole("slider").first()).toBeVisible();
  expect(await findings(page, "[role=dialog]")).toEqual([]);
});

test("axe finds nothing in suggestions, and in lists that could not be loaded", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 760 });
  await open(page);
  await page.getByRole("combobox", { name: "Search films" }).fill("heat");
  await expect(page.getByRole("option", { name: /^Heat 1995/ })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  for (const address of ["**/api/ask", "**/api/movies?*"])
    await page.route(address, (route) => route.fulfill({ status: 429, headers: { "retry-after": "30" }, body: "" }));
  await ask(page, sentence);
  await page.getByRole("combobox", { name: "Search films" }).fill("casablanca");
  await expect(page.getByText(/^Asking again in/)).toHaveCount(2);
  expect(await findings(page)).toEqual([]);
});

test("a broken server gets a kind sentence, and trying again helps", async ({ page }) => {
  let broken = true;
  await page.route("**/api/recommendations", (route) =>
    broken
      ? route.fulfill({ status: 500, contentType: "application/problem+json", body: '{"title":"boom","status":500}' })
      : route.continue(),
  );
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText("Something broke on Matinee's side.");
  broken = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(films(page)).toHaveCount(10);
});

test("when the server is away the page says so, and comes back by itself", async ({ page }) => {
  await page.route("**/api/recommendations", (route) => route.abort());
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText("Matinee does not answer.");
  await page.unroute("**/api/recommendations");
  await expect(films(page)).toHaveCount(10);
  expect(new Set(await titles(page)).size).toBe(10);
});

test("a part that can no longer be loaded does not take the page with it", async ({ page }) => {
  await page.route("**/assets/FilmSheet*.js", (route) => route.fulfill({ status: 404, body: "" }));
  await open(page);
  await films(page).first().getByRole("heading").getByRole("button").click();
  await expect(page.getByRole("alert")).toContainText("could not be shown");
  await page.unroute("**/assets/FilmSheet*.js");
  await page.getByRole("button", { name: "Load the page anew" }).click();
  await expect(films(page)).toHaveCount(10);
  await films(page).first().getByRole("heading").getByRole("button").click();
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("nothing is asked of any other server, and no rule of the page is broken", async ({ page, baseURL }) => {
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL ?? "") && !request.url().startsWith("data:")) strangers.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await open(page);
  await ask(page, sentence);
  await films(page).first().getByRole("heading").getByRole("button").click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});
