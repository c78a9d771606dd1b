/** A condition that the person lets go where too few films fit: the reading without it. */
import type { Reading, Relaxation } from "../../api/types.ts";

export function letGo(reading: Reading, { condition, names = [], wanted }: Relaxation): Reading {
  const { wish } = reading;
  const entries = wish[condition];
  if (!Array.isArray(entries)) return { ...reading, wish: { ...wish, [condition]: undefined } };
  const isMeant = (entry: { readonly name: string; readonly wanted: boolean }) =>
    entry.wanted === wanted && names.includes(entry.name);
  return { ...reading, wish: { ...wish, [condition]: entries.filter((entry) => !isMeant(entry)) } };
}
