/** What a guest told outlives the data: the server changes over to sets in which the same films have other ids. */
import { expect, type Page, test } from "@playwright/test";
import { ChangingServer, movedBy } from "./other-data.ts";
import { films, titles } from "./page.ts";

/** An open page asks every ten seconds what is served, and then asks its list anew. */
const follows = { timeout: 30_000 };

interface Marked {
  readonly rated: string;
  readonly seen: string;
  readonly putOff: string;
  readonly later: string;
}

/** Marks the films at the top of the list, each in its way. */
async function mark(page: Page): Promise<Marked> {
  const [rated = "", seen = "", putOff = "", later = ""] = await titles(page);
  const row = (title: string) => films(page).filter({ has: page.getByRole("heading", { name: title, exact: true }) });
  const keep = row(later).getByRole("button", { name: `later: ${later}`, exact: true });
  await keep.click();
  await expect(keep).toHaveAttribute("aria-pressed", "true");
  for (const [title, button] of [
    [seen, `seen: ${seen}`],
    [putOff, `not tonight: ${putOff}`],
    [rated, "5 stars"],
  ] as const) {
    await row(title).getByRole("button", { name: button, exact: true }).click();
    await expect(row(title)).toHaveCount(0);
  }
  return { rated, seen, putOff, later };
}

/** The list of a data set for the same history, named by that set's own ids. */
async function expectedTitles(page: Page, { rated, seen, putOff }: Marked, places: number): Promise<string[]> {
  const ids = movedBy(places);
  const data = {
    ratings: [{ movieId: ids.get(rated), rating: 5 }],
    hidden: [ids.get(seen), ids.get(putOff)],
    n: 10,
    dials: { words: 1, taste: 1, popularity: 1, variety: 0.25 },
  };
  const answer = await (await page.request.post("/api/recommendations", { data })).json();
  return answer.picks.map(({ movie }: { movie: { title: string } }) => movie.title);
}

test("a guest's films hold when the server changes over to data in which they have other ids", async ({ browser }) => {
  test.setTimeout(240_000);
  const server = new ChangingServer();
  try {
    await server.add({ name: "moved", places: 1, titleOf: ({ title }) => title, linked: "nowhere" });
    await server.add({ name: "renamed", places: 2, titleOf: ({ title }) => `${title} anew`, linked: "imdb" });
    await server.add({ name: "strange", places: 2, titleOf: ({ title }) => `${title} anew`, linked: "nowhere" });
    await server.serve("starter");
    const page = await browser.newPage({ baseURL: server.address });
    await page.goto("/");
    await expect(films(page)).toHaveCount(10);
    const marked = await mark(page);
    const { rated, seen, putOff, later } = marked;

    // The page stays open and follows; then it is opened anew.
    await server.serve("moved");
    const expected = await expectedTitles(page, marked, 1);
    for (const title of [rated, seen, putOff]) expect(expected).not.toContain(title);
    await expect.poll(() => titles(page), follows).toEqual(expected);
    await page.reload();
    await expect.poll(() => titles(page)).toEqual(expected);
    await expect(page.getByText("left out")).toHaveCount(0);

    // Marks are on the films that they were put on.
    await page.getByRole("button", { name: /My films/ }).click();
    const mine = page.getByRole("dialog", { name: "My films" });
    for (const title of [rated, seen, putOff, later])
      await expect(mine.getByRole("button", { name: `Forget ${title}`, exact: true })).toBeVisible();
    await mine.getByRole("button", { name: new RegExp(`^${rated} \\d{4}$`) }).click();
    const sheet = page.getByRole("dialog", { name: rated });
    await expect(sheet.getByRole("button", { name: "5 stars" })).toHaveAttribute("aria-pressed", "true");
    await expect(sheet.getByRole("list").getByRole("button").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(sheet).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(mine).toHaveCount(0);
    await page.getByRole("combobox", { name: "Search films" }).fill(rated);
    await expect(page.getByRole("option").filter({ hasText: "you gave it 5 stars" })).toHaveCount(1);
    await page.keyboard.press("Escape");

    // A film is known by its id at IMDb, also where it is called otherwise; without one, by what it is called.
    const known = (await titles(page))[0] ?? "";
    await films(page).first().getByRole("button", { name: "4 stars" }).click();
    await expect.poll(() => titles(page)).not.toContain(known);
    await server.serve("renamed");
    const allRenamed = async () => (await titles(page)).every((title) => title.endsWith(" anew"));
    await expect.poll(allRenamed, follows).toBe(true);
    expect(await titles(page)).not.toContain(`${known} anew`);
    await page.getByRole("button", { name: /My films/ }).click();
    await mine.getByRole("button", { name: new RegExp(`^${known} \\d{4}$`) }).click();
    await expect(page.getByRole("dialog", { name: known }).getByRole("button", { name: "4 stars" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await expect(page.getByRole("dialog", { name: known }).getByRole("list").getByRole("button").first()).toBeVisible();
    await server.serve("strange");
    await page.reload();
    await expect(page.getByText(`left out: “${rated}”`)).toBeVisible();
    await page.close();
  } finally {
    await server.close();
  }
});
