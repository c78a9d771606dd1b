/** The commands that prepare data, judge models, compare what was found and choose settings. */
import { type Command, Option } from "commander";
import { splitNames } from "../services/experiments/split-names.ts";
import { asksAModel, triesAModel } from "./language-commands.ts";
import { collect, data, example, json, numeric } from "./option-values.ts";

/** Which data, and those of whom enough is known. */
export function onData(command: Command, settings = "settings"): Command {
  return bounded(command)
    .addOption(data())
    .option("--data-dir <folder>", "a MovieLens folder or zip, imported first; --data then names it")
    .option("--config-path <file>", `YAML or JSON with ${settings}; options stand above it`);
}

/** Those of whom enough is known. */
export function bounded(command: Command): Command {
  return command
    .option("--min-user-ratings <number>", "leave out people with fewer ratings", numeric)
    .option("--min-movie-ratings <number>", "leave out films with fewer ratings", numeric)
    .option("--min-tags-per-item <number>", "leave out films with fewer different tags", numeric);
}

/** How ratings are parted and lists are cut. */
function judging(command: Command): Command {
  return onData(command)
    .option("--output-dir <folder>", "write the reports there, too")
    .addOption(new Option("--split <way>", `${splitNames.join(", ")}; default: per-film`))
    .option("--train-share <share>", "share that is learned from; default: 0.75", numeric)
    .option("--folds <number>", "parts of the random split; default: 5", numeric)
    .option("--repeats <number>", "splits, each with the next seed; default: 1", numeric)
    .option("--cutoffs <numbers>", "lengths of lists; default: 1,3,5,10,20")
    .option("--relevant-from <stars>", "stars from which a test rating is relevant; default: 0, all are", numeric)
    .option("--seed <number>", "where chance begins; default: 1", numeric)
    .option("--batch-size <number>", "people judged before it looks up to report and to stop; default: 200", numeric);
}

export function logging(command: Command): Command {
  return command
    .option("--log-level <level>", "silent, error, warn, info or debug; default: info with a file, else silent")
    .option("--log-file <file>", "append what is done to it, a JSON object a line");
}

export function preprocessCommand(matinee: Command): void {
  logging(onData(matinee.command("preprocess")).option("--output-dir <folder>", "folder for the tables that are left"))
    .description("write a data set without those of whom too little is known")
    .addOption(json())
    .addHelpText(
      "after",
      example("matinee preprocess --data-dir ml-100k --output-dir small --min-user-ratings 5 --min-movie-ratings 5"),
    )
    .action(async (options) => (await import("./commands/preprocess.ts")).preprocess(options));
}

export function experimentCommands(matinee: Command): void {
  triesAModel(
    asksAModel(
      logging(
        judging(
          matinee
            .command("evaluate")
            .argument("[models...]", "as matinee train names them; with language scores: svd+language"),
        ),
      ),
    ),
    "with --language: ",
  )
    .description("judge models of taste, beside popularity and EASE; with --language the language model instead")
    .option("--set <name=value>", "a setting of the one model that is named; repeatable", collect)
    .option("--scores <folder>", "where tables of matinee generate scores lie, for svd+language")
    .option("--language", "whether the language model helps, as matinee evaluate-language tells")
    .addOption(json())
    .addHelpText(
      "after",
      example(
        "matinee evaluate ials svdpp --data ml-100k",
        "matinee evaluate ease --set regularization=400 --split new-people",
        "matinee evaluate svd svd+language --data ml-100k",
        "matinee evaluate --config-path experiment.yaml --output-dir report",
        "matinee evaluate --language --mode development",
        "matinee evaluate --language --mode development --cases-from requests.jsonl --limit 100",
      ),
    )
    .action(async (models: string[], options) =>
      options.language === true
        ? (await import("./commands/evaluate-language.ts")).evaluateLanguage(options)
        : (await import("./commands/evaluate.ts")).evaluate(models, options),
    );

  logging(matinee.command("compare"))
    .argument("[experiments...]", "as matinee evaluate and tune name them; without any, all are listed")
    .description("experiments side by side, and whether they differ by more than chance")
    .option("--data <name>", "of the experiments that are listed, those on this data set")
    .option("--output-dir <folder>", "write what is found there, too: comparison.json and comparison.csv")
    .addOption(json())
    .addHelpText(
      "after",
      example("matinee compare --data ml-100k", "matinee compare evaluate@1f0c33a9b2 tune@77aa01c3de"),
    )
    .action(async (ids: string[], options) => (await import("./commands/compare.ts")).compare(ids, options));

  logging(judging(matinee.command("tune").argument("[model]", "as matinee train names it")))
    .description("choose a model's settings by successive halving; goes on where it was stopped")
    .option("--measure <name>", "what to choose by, as ndcg@10 or rmse; default: ndcg@10")
    .option("--budget <number>", "what it may cost, in trainings on all people; default: 4", numeric)
    .option("--factor <number>", "how many times fewer settings go on; default: 3", numeric)
    .option(
      "--space <name=values>",
      "what to try, as regularization=10..1000 or history=seen,liking; repeatable",
      collect,
    )
    .option("--anew", "forget what was tried before")
    .addOption(json())
    .addHelpText(
      "after",
      example("matinee tune ease --data ml-100k --budget 4", "matinee tune svd --measure rmse --split random"),
    )
    .action(async (model: string | undefined, options) => (await import("./commands/tune.ts")).tune(model, options));
}
