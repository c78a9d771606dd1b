import { bareMovie, catalogOf, emptyWish } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { addLooseYears, beyondLooseYears, mustYears } from "./loose-years.ts";
import { tuning } from "./weights.ts";

const catalog = catalogOf([2020, 2012, 2000].map((year, at) => ({ ...bareMovie(at + 1, `Film ${at + 1}`), year })));
const asked = (more: object) => ({ catalog, wish: { ...emptyWish, years: { from: 2015, ...more } } });
const shown = [0, 1].map((item) => ({ item })) as unknown as Parameters<typeof beyondLooseYears>[0];

describe("years that were told loosely", () => {
  const recent = asked({ about: true });

  it("leave some years beyond, and named ones none", () => {
    expect(mustYears(recent.wish.years)).toEqual({ from: 2005 });
    expect(mustYears(asked({}).wish.years)).toEqual({ from: 2015 });
    expect(mustYears(asked({ maybe: true }).wish.years)).toBeUndefined();
    const without = [{ from: 1990, to: 1999 }];
    for (const more of [{ about: true }, { maybe: true }, {}])
      expect(mustYears(asked({ ...more, without }).wish.years)).toMatchObject({ without });
  });

  it("lower what is beyond them by less than a missed genre", () => {
    const sum = new Float32Array(catalog.size);
    addLooseYears(sum, recent);
    expect(sum[0]).toBe(0);
    expect(sum[1]).toBeCloseTo(tuning.otherYear + 3 * tuning.eachYearOff);
    expect(sum[1]).toBeGreaterThan(tuning.otherGenre);
    expect(sum[2]).toBeLessThan(sum[1]);
  });

  it("are told to be left, where a film is beyond them", () => {
    expect(beyondLooseYears(shown, recent)[0].text).toContain("One of these films is from before 2015");
    expect(beyondLooseYears(shown.slice(0, 1), recent)).toEqual([]);
    expect(beyondLooseYears(shown, asked({}))).toEqual([]);
  });
});
