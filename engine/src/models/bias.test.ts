import { noRatings, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { keepsTheLaws } from "../../test/laws.ts";
import { bias } from "./bias.ts";

keepsTheLaws(bias, { knowsTaste: false });

describe("biases", () => {
  const world = checkerboard();
  const fit = (settings: object) => bias.fit(world, bias.config.parse(settings), quietRun());

  it("lift everything for somebody who gives more stars than others", async () => {
    const model = await fit({});
    const [plain, kind] = [noRatings, { items: Int32Array.of(2, 3), stars: Float32Array.of(5, 5) }].map((history) =>
      model.foldIn(history).scores(),
    );
    plain.forEach((score, film) => {
      expect(kind[film]).toBeGreaterThan(score);
    });
  });

  it("tell the mean of all alone where damping is endless", async () => {
    const scores = (await fit({ filmDamping: 1e6, personDamping: 1e6 })).foldIn(noRatings).scores();
    expect(Math.max(...scores) - Math.min(...scores)).toBeLessThan(1e-3);
  });
});
