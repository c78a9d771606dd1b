/** Time, as whoever runs the engine keeps it: core and engine read no clock of their own. */
export interface Clock {
  /** Milliseconds since a moment that stays the same. */
  now(): number;
  /** Rings once after so many milliseconds, unless what comes back is called before. */
  ring(after: number, bell: () => void): () => void;
}
