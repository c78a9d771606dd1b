/** Heavy arithmetic in plain TypeScript, on the calling thread: the oracle of faster implementations, and the last resort. */
import type { Compute } from "@matinee/core";
import { plainAls } from "./als.ts";
import { plainDescent } from "./descent.ts";
import { plainEase } from "./ease.ts";
import { plainImplicitDescent } from "./implicit-descent.ts";
import { plainNearest } from "./nearest.ts";

export const plainCompute: Compute = {
  name: "plain TypeScript, 1 thread",
  threads: 1,
  budget: 1e9,
  ease: plainEase,
  als: plainAls,
  descent: plainDescent(),
  implicitDescent: plainImplicitDescent,
  nearest: plainNearest,
};
