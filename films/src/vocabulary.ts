/** The closed vocabulary of the notes: facets in groups, and levels of content whose four steps are put in words. */
import { z } from "zod";

const Facet = z
  .strictObject({
    group: z.string().min(1),
    name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    means: z.string().min(3),
    example: z.string().min(1),
    counter: z.string().min(1),
  })
  .readonly();

const Level = z
  .strictObject({
    name: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    means: z.string().min(3),
    steps: z.tuple([z.string(), z.string(), z.string(), z.string()]).readonly(),
  })
  .readonly();

export type Facet = z.infer<typeof Facet>;
export type Level = z.infer<typeof Level>;

export interface Vocabulary {
  readonly facets: ReadonlyMap<string, Facet>;
  readonly levels: ReadonlyMap<string, Level>;
}

/** Reads the two files of words; they are ours, so a broken line is a mistake to be thrown. */
export function readVocabulary(facets: string, levels: string): Vocabulary {
  return { facets: byName(facets, Facet), levels: byName(levels, Level) };
}

function byName<Row extends { readonly name: string }>(text: string, schema: z.ZodType<Row>): ReadonlyMap<string, Row> {
  const rows = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => schema.parse(JSON.parse(line)));
  const found = new Map(rows.map((row) => [row.name, row]));
  if (found.size < rows.length) throw new RangeError("The vocabulary has a name twice.");
  return found;
}

/** All facets by group with the beginning of what they mean, for somebody who writes notes. */
export function compactly({ facets, levels }: Vocabulary): string {
  const groups = Map.groupBy(facets.values(), ({ group }) => group);
  const parts = [...groups].map(
    ([group, rows]) => `**${group}**: ${rows.map(({ name, means }) => `${name} (${means.split(";")[0]})`).join(" · ")}`,
  );
  const steps = [...levels.values()].map(
    ({ name, means, steps: words }) =>
      `- ${name} (${means}): ${words.map((word, step) => `${step} ${word}`).join(" · ")}`,
  );
  return `# Facets and levels\n\n${parts.join("\n\n")}\n\n**levels**\n\n${steps.join("\n")}\n`;
}
