/** Chips of wishes: one for each phrase, however much of the reading it means. */
import { expect, type Page, test } from "@playwright/test";
import { ask, box, chips, open, say } from "./page.ts";

const said =
  "Something less violent than Heat, with a happy ending, from Iceland or France, rated PG-13 at most, a heist, not sad";

const reading = async (page: Page, act: () => Promise<void>) => {
  const asked = page.waitForRequest((request) => request.url().endsWith("/api/ask"));
  await act();
  return (await asked).postDataJSON().reading;
};

test("a phrase is one chip in the person's own words, whatever it means", async ({ page }) => {
  await open(page);
  await ask(page, said);
  const texts = [
    /less violent than Heat/,
    /with a happy ending/,
    /Iceland or France/,
    /rated PG-13 at most/,
    /heist Crime/,
    /sad/,
  ];
  await expect(chips(page)).toHaveText(texts);
  await expect(page.getByRole("button", { name: "sad, not wanted: change" })).toBeVisible();
  for (const words of [
    "violent",
    "with a happy ending",
    "from Iceland or France",
    "rated PG-13 at most",
    "heist",
    "sad",
  ])
    await expect(page.locator("form [class*=words]").getByText(words, { exact: true })).toBeVisible();
});

test("removing a phrase removes all that it means, turning it turns all", async ({ page }) => {
  await open(page);
  await ask(page, said);
  const without = await reading(page, () => page.getByRole("button", { name: "Remove with a happy ending" }).click());
  const names = without.wish.facets.map(({ name }: { name: string }) => name);
  expect(names).not.toContain("happy-ending");
  expect(names).not.toContain("sad-ending");
  expect(without.wish.words.map(({ text }: { text: string }) => text)).not.toContain("happy ending");
  await page.getByRole("button", { name: /^heist Crime, wanted/ }).click();
  const turned = await reading(page, () => page.getByRole("button", { name: "rather not" }).click());
  expect(turned.wish.genres).toMatchObject([{ name: "Crime", wanted: false }]);
  expect(turned.wish.words).toContainEqual(expect.objectContaining({ text: "heist", wanted: false }));
  await expect(page.getByRole("button", { name: /^heist Crime, not wanted/ })).toBeVisible();
  await expect(box(page)).toHaveValue(said);
});

test("countries, certification and comparison are changed by their chips, and a country is added by hand", async ({
  page,
}) => {
  await open(page);
  await ask(page, said);
  await page.getByRole("button", { name: /^Iceland or France, wanted/ }).click();
  const elsewhere = await reading(page, () => page.getByRole("button", { name: "rather not" }).click());
  expect(elsewhere.wish.countries).toMatchObject([
    { name: "IS", wanted: false },
    { name: "FR", wanted: false },
  ]);
  await page.getByRole("button", { name: /^rated PG-13 at most/ }).click();
  const milder = await reading(page, () => page.getByRole("button", { name: "PG", exact: true }).click());
  expect(milder.wish.certification.max).toBe("PG");
  await page.getByRole("button", { name: /^less violent than Heat/ }).click();
  await reading(page, () => page.getByRole("button", { name: "more of it" }).click());
  await expect(chips(page).filter({ hasText: "more violent than Heat" })).toBeVisible();
  const add = page.getByRole("combobox", { name: "Add a film, a mood, a name" });
  await add.fill("japan");
  await page.getByRole("option", { name: "Japan country" }).click();
  await expect(chips(page).filter({ hasText: "Japan" })).toBeVisible();
});

test("a film that was said to be seen stays out until its chip goes", async ({ page }) => {
  await open(page);
  await ask(page, said);
  await say(page, "seen the first");
  const chip = page.getByRole("button", { name: /seen, stays out: change$/ });
  await chip.click();
  const later = await reading(page, () => page.getByRole("button", { name: "not tonight", exact: true }).click());
  expect(later.hidden).toMatchObject([{ why: "not-tonight" }]);
  await page.getByRole("button", { name: /not tonight, stays out: change$/ }).click();
  const back = await reading(page, () => page.getByRole("button", { name: "let it come back" }).click());
  expect(back.hidden).toEqual([]);
});
