/** Language models as people meet them: which one is asked, and that none is. */
import { expect, test } from "@playwright/test";
import { ask, box, open } from "./page.ts";

const usage = { model: "small@example.org", choices: ["development:big"], weight: 25, remembers: true, usage: [] };

test("a person chooses a language model, how much it counts, or none, and the footer says what is sent", async ({
  page,
}) => {
  await page.route("**/api/usage", (route) => route.fulfill({ json: usage }));
  const asked: unknown[] = [];
  await page.route("**/api/ask", (route) => {
    const { language, ...body } = route.request().postDataJSON();
    asked.push(language);
    return route.continue({ postData: JSON.stringify(body) });
  });
  await open(page);
  const model = page.getByRole("combobox", { name: "Asked" });
  const footer = page.getByRole("contentinfo");
  await expect(footer).toContainText("Language model: small@example.org.");
  await expect(footer).toContainText("kept on this computer for thirty days");
  await model.selectOption("development:big");
  await ask(page, "a tense heist");
  const dial = page.getByRole("slider", { name: "how much its scores count" });
  await dial.press("ArrowRight");
  await expect.poll(() => asked.at(-1)).toEqual({ model: "development:big", weight: 30 });
  await model.selectOption("none");
  await expect.poll(() => asked.at(-1)).toMatchObject({ model: "offline" });
  await expect(dial).toHaveCount(0);
  await expect(footer).toContainText("No language model, no account.");
  await box(page).fill("a calm one");
  await box(page).press("Enter");
  await expect.poll(() => asked.length).toBe(4);
  expect(asked.at(-1)).toMatchObject({ model: "offline" });
  await model.selectOption("as usual: small@example.org");
  await expect.poll(() => asked.at(-1)).toBeUndefined();
});
