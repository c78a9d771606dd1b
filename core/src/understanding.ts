/**
 * Understanding a text better than the built-in reader does. It may wait - for a language model, for a person - and holds
 * neither a thread nor one of the engine's places meanwhile.
 */
import type { Reading } from "./reading.ts";

export interface Understanding {
  /**
   * Readings that are better than the given one, each better than the one before; none where it knows no better. Ends when
   * the signal is aborted.
   */
  refine(text: string, reading: Reading, signal: AbortSignal): AsyncIterable<Reading>;
}
