/** `matinee preprocess`: a data set without those of whom too little is known, written as tables. */
import { dataOf } from "../../services/experiments/experiment-of.ts";
import { movieLensTables } from "../../services/experiments/movielens-tables.ts";
import { InvalidRequest } from "../../services/requests.ts";
import { dataFor, inLaboratory } from "../experiment-run.ts";
import { type ExperimentOptions, settingsOfOptions } from "../experiment-settings.ts";
import { printJson } from "../print.ts";
import { say } from "../terminal.ts";
import { writeFiles } from "../written-files.ts";

export async function preprocess(options: ExperimentOptions): Promise<void> {
  const settings = await settingsOfOptions(options);
  const { outputDir } = settings;
  if (outputDir === undefined)
    throw new InvalidRequest([
      { path: "output-dir", message: "is missing: name the folder for what is left, --output-dir FOLDER" },
    ]);
  await inLaboratory(options, "What was written so far is not whole; begin again.", async (work) => {
    const data = await dataFor(settings, work);
    const left = dataOf(data);
    work.run.progress({ task: "writing", done: 0, unit: "rows" });
    const { minUserRatings, minMovieRatings, minTagsPerItem } = settings;
    const facts = { ...left, minUserRatings, minMovieRatings, minTagsPerItem, command: work.command };
    const folder = await writeFiles(outputDir, {
      ...movieLensTables(data),
      "preprocessed.json": `${JSON.stringify(facts, undefined, 2)}\n`,
    });
    if (options.json === true) return printJson({ ...facts, folder });
    say(
      `${left.people.toLocaleString("en")} people, ${left.movies.toLocaleString("en")} films and ${left.ratings.toLocaleString("en")} ratings are in ${folder}`,
    );
    say(`Go on with: matinee evaluate ials --data-dir ${outputDir}`);
  });
}
