import { expect, it } from "vitest";
import { tooLarge } from "./size.ts";

const limits = { maxBufferSize: 4e9, maxStorageBufferBindingSize: 1e9, maxComputeWorkgroupStorageSize: 16_384 };

it("names what does not fit into one buffer, and what a GPU has", () => {
  expect(tooLarge("EASE", { bytes: 5e9, largest: 1e9 }, limits)).toBeUndefined();
  expect(tooLarge("EASE", { bytes: 5e9, largest: 1.6e9 }, limits)).toBe(
    "EASE needs 1,600 MB in one piece, and this GPU has at most 1,000 MB.",
  );
});
