/** Commands about language models, and the options of those that may ask one. */
import type { Command } from "commander";
import { data, example, json, numeric } from "./option-values.ts";

/** Options of everything that may ask a language model; they stand before the environment. */
export const asksAModel = (command: Command): Command =>
  command
    .option("--mode <name>", "language model: offline, development, production, gemini, huggingface, file")
    .option("--model <name>", "which model, or file:PATH of a GGUF file; default: the server's own, or a small one");

/** Options of what tries a language model; `when` says with what they count. */
export const triesAModel = (command: Command, when = ""): Command =>
  command
    .option("--limit <number>", `${when}cases of each task; default: 40`, numeric)
    .option("--cases <kind>", `${when}notes, requests, wordings or reading; default: notes, or what the file holds`)
    .option("--cases-from <file>", `${when}requests, wordings or sentences to read, a JSON object a line`)
    .option("--tasks <names>", `${when}only these of the tasks that the cases try, with commas`)
    .option("--reviews <file>", `${when}reviews for tones: movieId and text, as CSV or JSON lines`);

/** What is made by language models, whether they do their work, and what they were asked. */
export function languageCommands(matinee: Command): void {
  asksAModel(matinee.command("generate"))
    .argument("[kind]", "descriptions, preferences, profiles, tones or scores; default: descriptions, then preferences")
    .description("fill a table row by row with a language model, or with what can be said without one")
    .option("--start-movie-id <number>", "the first film, by id", numeric)
    .option("--start-user-id <number>", "the first person, by id", numeric)
    .option("--limit <number>", "how many rows in all, those already there counted", numeric)
    .option("--concurrency <number>", "how many at once; default: 4", numeric)
    .option("--budget <tokens>", "the most tokens that may be used now; default: no end", numeric)
    .option("--dry-run", "tell what would be asked, and ask nothing")
    .option("--reviews <file>", "reviews for tones: movieId and text, as CSV or JSON lines")
    .option("--base <model>", "scores: the model of taste whose best films are scored; default: svd")
    .option("--split <way>", "scores: how ratings are parted, as for matinee evaluate; default: per-film")
    .option("--train-share <share>", "scores: share that is learned from; default: 0.75", numeric)
    .option("--seed <number>", "scores: where chance begins; default: 1", numeric)
    .option(
      "--words <file>",
      "what people wrote of films, for preferences and profiles: userId and text, or MovieLens' tags.csv",
    )
    .option(
      "--output-dir <folder>",
      "where the tables are kept; default: the folder generated of the home, by data set",
    )
    .addOption(data())
    .addOption(json())
    .addHelpText("after", example("matinee generate descriptions --limit 20", "matinee generate preferences --dry-run"))
    .action(async (kind: string | undefined, options) =>
      (await import("./commands/generate.ts")).generate(kind, options),
    );

  asksAModel(matinee.command("doctor").description("whether the language model is reached and does what it should"))
    .addOption(json())
    .addHelpText("after", example("matinee doctor --mode development"))
    .action(async (options) => (await import("./commands/language.ts")).doctor(options));

  triesAModel(asksAModel(matinee.command("evaluate-language")))
    .description("whether the language model helps, beside the answers without it")
    .option("--seed <number>", "draws the cases by chance, which begins here; default: they are spread evenly", numeric)
    .addOption(data())
    .addOption(json())
    .addHelpText(
      "after",
      example(
        "matinee evaluate-language --mode development --limit 100",
        "matinee evaluate-language --mode development --tasks tone,explain",
        "matinee evaluate-language --mode development --cases-from bench/cases/wordings/round-8.jsonl --seed 1",
      ),
    )
    .action(async (options) => (await import("./commands/evaluate-language.ts")).evaluateLanguage(options));

  asksAModel(matinee.command("usage"))
    .description("what language models were asked this month, what it cost, and which tasks of a request one is given")
    .addOption(json())
    .addHelpText("after", example("matinee usage --json"))
    .action(async (options) => (await import("./commands/language.ts")).usage(options));
}
