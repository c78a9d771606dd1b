/** `matinee preprocess`: a data set without those of whom too little is known, written as tables. */
import { readSettings } from "@matinee/core";
import { chosenData } from "../../services/chosen-data.ts";
import { experimentData } from "../../services/experiments/evaluating.ts";
import { dataOf } from "../../services/experiments/experiment-of.ts";
import { movieLensTables } from "../../services/experiments/movielens-tables.ts";
import { InvalidRequest } from "../../services/requests.ts";
import { typed, watched } from "../experiment-run.ts";
import { type ExperimentOptions, settingsOfOptions } from "../experiment-settings.ts";
import { here } from "../here.ts";
import { home } from "../opened.ts";
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
  const { MATINEE_DATA } = readSettings(here().environment);
  await watched(options, async ({ run }) => {
    const data = experimentData(await chosenData({ data: MATINEE_DATA, ...settings }, home(), run), settings);
    const left = dataOf(data);
    run.progress({ task: "writing", done: 0, unit: "rows" });
    const { minUserRatings, minMovieRatings, minTagsPerItem } = settings;
    const facts = { ...left, minUserRatings, minMovieRatings, minTagsPerItem, command: typed() };
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
