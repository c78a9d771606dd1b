/** Lists of another model are asked anew: a server of its own, since all others would be followed to the other model. */
import { expect, test } from "@playwright/test";
import { ChangingServer } from "./other-data.ts";
import { ask, films, open, sentence } from "./page.ts";

/** A server looks each second at which model is in use, and gets another engine ready. */
const follows = { timeout: 40_000 };

test("another model that is put to use is followed without a reload", async ({ browser }) => {
  test.setTimeout(240_000);
  const server = new ChangingServer();
  try {
    await server.serve("starter");
    const page = await browser.newPage({ baseURL: server.address });
    const { stdout } = await server.matinee("train", "popularity", "--data", "starter", "--no-use", "--json");
    const { id } = JSON.parse(stdout).model;
    const taste = async () => (await (await page.request.get("/api/info")).json()).versions.models.taste;
    expect(await taste()).not.toBe(id);
    await open(page);
    await ask(page, sentence);
    await films(page).first().getByRole("heading").getByRole("button").click();
    await expect(page.getByRole("dialog").getByRole("list").getByRole("button").first()).toBeVisible();
    // A list comes in parts, which a test cannot read; that it is asked for anew shows that the change was heard.
    const anew = [
      page.waitForRequest((request) => request.url().includes("/api/ask")),
      page.waitForResponse(
        async (response) =>
          response.url().includes("/similar") && Object.values((await response.json()).versions.models).includes(id),
      ),
      // The list that comes is told in its place a second later or more, so whoever looks afterwards may not see it.
      page.waitForFunction(() =>
        document.querySelector("[role=status]")?.textContent?.includes("Another model now tells taste"),
      ),
    ];
    await server.matinee("models", "use", id);
    await Promise.all(anew);
    await expect.poll(taste, follows).toBe(id);
    await server.matinee("models", "use", "default", "--data", "starter");
    await expect.poll(taste, follows).not.toBe(id);
  } finally {
    await server.close();
  }
});
