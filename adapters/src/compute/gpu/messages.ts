/** What passes between a device thread and those who ask it. */

import type { ProgramName } from "./programs.ts";
import type { DeviceLimits } from "./size.ts";

export interface Ask {
  readonly id: number;
  readonly program: ProgramName;
  readonly order: unknown;
  /** Of somebody who waits without hearing messages: becomes 1 when the answer has been posted. */
  readonly bell?: Int32Array | undefined;
}

export interface Stop {
  readonly stop: number;
}

/** The first thing that a thread says. */
export type Opened = { readonly name: string; readonly limits: DeviceLimits } | { readonly missing: string };

export type Answer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly fault: string }
  | { readonly id: number; readonly share: number };
