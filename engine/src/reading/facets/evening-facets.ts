/** Facets that say when or with whom a film is watched: they suit a film more or less, and nobody knows them of one as they know a fact. */
import { audienceFacets } from "./audience-facets.ts";

const names = `
  after-a-break-up background big-screen brain-off cheer-me-up comfort-rewatch good-cry rainy-day sick-in-bed`;

export const eveningFacets: ReadonlySet<string> = new Set([...audienceFacets, ...names.trim().split(/\s+/)]);
