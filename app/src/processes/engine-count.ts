/** How many engines answer where nobody said so. */

/** More would make the one thread that reads requests the narrow place. */
const most = 4;

export const defaultEngines = (processors: number): number => Math.max(1, Math.min(most, processors));
