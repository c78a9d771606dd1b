import { describe, expect, it } from "vitest";
import type { Reading, Relaxation } from "../../api/types.ts";
import { letGo } from "./let-go.ts";
import { emptyReading } from "./reading-edits.ts";

const reading: Reading = {
  ...emptyReading,
  wish: {
    ...emptyReading.wish,
    years: { from: 1990 },
    runtime: { max: 90 },
    certification: { max: "PG" },
    countries: [
      { name: "DK", wanted: true },
      { name: "US", wanted: false },
    ],
    facets: [
      { name: "gore", wanted: false, weight: 1 },
      { name: "funny", wanted: true, weight: 1 },
    ],
  },
};
const offer = (one: Partial<Relaxation> & Pick<Relaxation, "condition">): Relaxation => ({
  text: "",
  films: 3,
  ...one,
});

describe("letting a condition go", () => {
  it.each(["years", "runtime", "certification"] as const)(
    "takes out %s and leaves the rest of the wish",
    (condition) => {
      const { wish } = letGo(reading, offer({ condition }));
      expect(wish).toEqual({ ...reading.wish, [condition]: undefined });
    },
  );

  it("takes out the entries that are meant, wanted or not", () => {
    const eased = letGo(reading, offer({ condition: "countries", names: ["DK", "US"], wanted: true }));
    expect(eased.wish.countries).toEqual([{ name: "US", wanted: false }]);
    const bloody = letGo(reading, offer({ condition: "facets", names: ["gore"], wanted: false }));
    expect(bloody.wish.facets.map(({ name }) => name)).toEqual(["funny"]);
  });
});
