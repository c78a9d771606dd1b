/** What a device thread can be asked for, by name. */

import { bestRows, forgetRows, keepRows } from "./best-rows.ts";
import { backwardOnDevice, forwardOnDevice } from "./dense-layers.ts";
import type { Device, Pause } from "./device.ts";
import { inverseOnDevice } from "./inverse.ts";
import { gramOnDevice } from "./inverse-gram.ts";
import { rowsOnDevice } from "./row-solve.ts";

export const programs = {
  inverseGram: gramOnDevice,
  inverse: inverseOnDevice,
  rowSolve: rowsOnDevice,
  forward: forwardOnDevice,
  backward: backwardOnDevice,
  keepRows,
  bestRows,
  forgetRows,
};

export type Programs = typeof programs;
export type ProgramName = keyof Programs;
export type OrderOf<Name extends ProgramName> = Parameters<Programs[Name]>[1];
export type ResultOf<Name extends ProgramName> = Awaited<ReturnType<Programs[Name]>>;

/** All programs as a thread calls them: `pause` hears shares of 1. */
export type Program = (device: Device, order: never, pause: Pause) => Promise<unknown>;
