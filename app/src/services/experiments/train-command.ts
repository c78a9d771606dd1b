/** The command that trains what an experiment judged. */
import type { Experiment } from "@matinee/core";
import { leastIn } from "@matinee/engine";
import { quoted } from "../quoted.ts";

/** On the same data, as far as these are a data set with bounds: `matinee train ease --data ml-100k --min-user-ratings 5 --set …`. */
export function trainCommand(
  { data }: Pick<Experiment, "data">,
  model: string,
  settings: Readonly<Record<string, unknown>>,
): string {
  return [
    `matinee train ${model} --data ${quoted(data.name)}`,
    ...boundOptions(data.version),
    ...Object.entries(settings).map(([name, value]) => `--set ${quoted(`${name}=${String(value)}`)}`),
  ].join(" ");
}

/** The bounds of a data version as options, none where it has none. */
function boundOptions(version: string): readonly string[] {
  const { ratingsOfPerson, ratingsOfFilm, tagsOfFilm } = leastIn(version);
  const options = [
    ["--min-user-ratings", ratingsOfPerson],
    ["--min-movie-ratings", ratingsOfFilm],
    ["--min-tags-per-item", tagsOfFilm],
  ] as const;
  return options.flatMap(([option, least]) => (least > 0 ? [`${option} ${least}`] : []));
}
