/** The page as the tests see it: what it is called, where it is found. */
import { expect, type Locator, type Page } from "@playwright/test";

/** The sentence of the README. */
export const sentence = "I loved Heat and Collateral, hated Miami Vice, want a gritty slow-burn thriller under 2h15";

export const films = (page: Page): Locator => page.getByRole("list", { name: "Films for you" }).getByRole("listitem");
export const chips = (page: Page): Locator =>
  page.getByRole("list", { name: "What I understood" }).getByRole("listitem");
export const box = (page: Page): Locator => page.getByLabel("Say it in your own words");
export const titleOf = (film: Locator): Promise<string> => film.getByRole("heading", { level: 3 }).innerText();
export const titles = (page: Page): Promise<string[]> => films(page).getByRole("heading", { level: 3 }).allInnerTexts();

/** Opens the page and waits for its list. */
export async function open(page: Page): Promise<void> {
  await page.goto("/");
  await expect(films(page)).toHaveCount(10);
}

/** Asks and waits until the list answers this very sentence. */
export async function ask(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  const answered = page.waitForResponse((response) => response.url().endsWith("/api/ask"));
  await box(page).press("Enter");
  await answered;
}

/** Follows the list up, waits until a list answers, and gives what was sent. */
export async function say(page: Page, text: string) {
  const line = page.getByRole("textbox", { name: "And now? Say what should be otherwise" });
  await line.fill(text);
  const answered = page.waitForResponse(
    (response) => response.url().endsWith("/api/ask") && response.request().postDataJSON().text === text,
  );
  await line.press("Enter");
  const sent = (await answered).request().postDataJSON();
  await expect(page.getByRole("list", { name: "Films for you" })).toHaveAttribute("aria-busy", "false");
  return sent;
}
