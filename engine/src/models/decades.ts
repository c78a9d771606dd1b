/** When a film was made, as numbers: a year stands between the middles of two decades, so that no border cuts them. */
export const decades = [1925, 1935, 1945, 1955, 1965, 1975, 1985, 1995, 2005, 2015, 2025];

/** 1 in the middle of the decade, 0 from the middle of the next one on. */
export const nearness = (year: number, decade: number): number => Math.max(0, 1 - Math.abs(year - decade) / 10);
