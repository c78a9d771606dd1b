/** What can be asked at the command line, with examples. Each command loads its own code when it runs. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { version } from "../version.ts";
import { encoderCommands } from "./encoder-commands.ts";
import { addFiles } from "./environment.ts";
import { bounded, experimentCommands, logging, preprocessCommand } from "./experiment-commands.ts";
import { failed } from "./failure.ts";
import { here } from "./here.ts";
import { asksAModel, languageCommands } from "./language-commands.ts";
import { collect, data, example, json, numeric } from "./option-values.ts";
import { spelledOut } from "./spelled-out.ts";
import { shown } from "./terminal.ts";
import { trainCommand } from "./train-command.ts";

function port(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError("A port is a number from 0 to 65535.");
  return number;
}

const why = () => new Option("--why", "tell the reasons beside what each film is about");

const modelWeight = () =>
  new Option("--model-weight <number>", "0: the list without a language model; 100: its scores alone").argParser(
    numeric,
  );

const modelOrder = () =>
  new Option("--model-order <way>", "score: a language model scores each film; rank: it puts all in one order");

/** Options of everything that answers with a list. */
function asksForAList(command: Command): Command {
  return command
    .option("-n <number>", "how many films", numeric)
    .option("--rate <film=stars>", 'a rating, as "Heat=5", "Heat (1995)=5" or "id:6=4.5"; repeat it for more', collect)
    .option("--history <file>", "ratings from a csv or json file")
    .option("--hide <film>", "a film that must not appear, named like a rated one; repeatable", collect)
    .option("--genre <name>", "only films of this genre; repeat it to allow another", collect)
    .option("--without-genre <name>", "no films of this genre; repeatable", collect)
    .option("--from <year>", "not older than", numeric)
    .option("--to <year>", "not newer than", numeric)
    .option("--min-runtime <minutes>", "not shorter than", numeric)
    .option("--max-runtime <minutes>", "not longer than", numeric)
    .option("--language <name>", "spoken language, in English; repeatable", collect)
    .option("--words <dial>", "weight of words, 0 to 2", numeric)
    .option("--taste <dial>", "weight of taste, 0 to 2", numeric)
    .option("--popularity <dial>", "weight of fame, -1 (hidden films first) to 2", numeric)
    .option("--variety <dial>", "0 (nearest) to 1 (as different as can be)", numeric)
    .option("--calibration <dial>", "0 to 1 (genres in the shares that they have among the rated films)", numeric)
    .addOption(data())
    .addOption(json());
}

function program(): Command {
  const matinee = new Command("matinee")
    .description("Films from a sentence and a few ratings, explained.")
    .version(version)
    .showHelpAfterError("(matinee --help shows what there is)")
    .configureHelp({ helpWidth: Math.min(here().out.columns ?? 80, 100) })
    .configureOutput({
      writeOut: (text) => here().out.write(shown(text)),
      writeErr: (text) => here().err.write(shown(text)),
    })
    .exitOverride();

  asksAModel(asksForAList(matinee.command("ask").argument("[text...]", "what you liked, and what you would like")))
    .addOption(modelWeight())
    .addOption(modelOrder())
    .addOption(why())
    .description("read a sentence and answer with films; without words, on a terminal, in turns")
    .addHelpText(
      "after",
      example('matinee ask "I loved Heat and Fargo, not a fan of Titanic. Something tense and short"'),
    )
    .action(async (text: string[], options) => (await import("./commands/ask.ts")).ask(text, options));

  logging(asksAModel(bounded(asksForAList(matinee.command("recommend")))))
    .description("films for a history of ratings")
    .option(
      "--wish <text>",
      "what it should be like tonight; a language model, where one is set, scores films against it",
    )
    .addOption(modelWeight())
    .addOption(modelOrder())
    .addOption(why())
    .option("--user-id <id>", "a person of the data set: their ratings are the history; repeat it for more", collect)
    .option("--n-recommendations <number>", "the same as -n", numeric)
    .option("--include-watched", "rank what was rated as well, by taste alone")
    .option("--exclude-watched", "only films that were not rated; this is usual")
    .option("--batch-size <number>", "people whose lists are asked for at once; default: 1", numeric)
    .option("--data-dir <folder>", "a MovieLens folder or zip, imported first; --data then names it")
    .option("--config-path <file>", "YAML or JSON with these options by name (userId: 42); options stand above it")
    .option("--output-dir <folder>", "write the lists there, too: recommendations.json and recommendations.csv")
    .addHelpText(
      "after",
      example(
        'matinee recommend --rate "Heat=5" --rate "Titanic=2" --wish "something funny"',
        "matinee recommend --user-id 42 --user-id 43 --data ml-100k --n-recommendations 5 --output-dir lists",
      ),
    )
    .action(async (options) => (await import("./commands/recommend.ts")).recommend(options));

  asksAModel(
    asksForAList(
      matinee
        .command("explain")
        .argument("<film>", "title, title with year, or id:NUMBER; one word, or in quotes")
        .argument("[text...]", "the request whose list it is on"),
    ),
  )
    .description("why a film is on the list of a request; a language model, where one is set, phrases it")
    .addHelpText("after", example('matinee explain "Heat (1995)" something tense with a bank robbery'))
    .action(async (film: string, text: string[], options) =>
      (await import("./commands/explain.ts")).explain(film, text, options),
    );

  matinee
    .command("similar")
    .argument("<film...>", "title, title with year, or id:NUMBER")
    .description("films like one film")
    .option("-n <number>", "how many films", numeric)
    .addOption(why())
    .addOption(data())
    .addOption(json())
    .addHelpText("after", example("matinee similar The Matrix", "matinee similar id:2571 -n 5 --json"))
    .action(async (film: string[], options) =>
      (await import("./commands/similar.ts")).similar(film.join(" "), options),
    );

  matinee
    .command("predict")
    .argument("<film...>", "title, title with year, or id:NUMBER")
    .description("which stars a person will give a film, and how sure that is")
    .option("--rate <film=stars>", 'a rating of the person, as "Heat=5"; repeat it for more', collect)
    .option("--history <file>", "ratings from a csv or json file")
    .option("--person <number>", "somebody of the data set, by id")
    .option("--description <text>", "the person in words; films that fit it count as liked")
    .addOption(data())
    .addOption(json())
    .addHelpText("after", example('matinee predict Collateral --rate "Heat=5" --rate "Titanic=2"'))
    .action(async (film: string[], options) =>
      (await import("./commands/predict.ts")).predict(film.join(" "), options),
    );

  matinee
    .command("search")
    .argument("<text...>", "title, as far as you know it; year and people help")
    .description("find films by title, forgiving typos")
    .option("--limit <number>", "how many films", numeric)
    .addOption(data())
    .addOption(json())
    .addHelpText("after", example("matinee search shawshenk redemtion"))
    .action(async (text: string[], options) => (await import("./commands/search.ts")).search(text.join(" "), options));

  preprocessCommand(matinee);

  trainCommand(matinee);
  experimentCommands(matinee);

  modelCommands(matinee.command("models").description("trained models: see, put to use, remove"));
  dataCommands(matinee.command("data").description("data sets: see, fetch, add, synthesize, describe, remove"));

  languageCommands(matinee);
  encoderCommands(matinee.command("encoder").description("sentence encoders: see, fetch, add, put to use, remove"));

  asksAModel(matinee.command("serve").description("serve API and page"))
    .option("--port <number>", "port; 0: any free one; default: 5000", port)
    .option("--host <address>", "address to listen on; default: 127.0.0.1")
    .option("--offline", "never touch the network")
    .addOption(data())
    .addHelpText("after", example("matinee serve --port 8080 --data ml-1m"))
    .action(async (options) => (await import("./commands/serve.ts")).serve(options));

  return matinee;
}

function modelCommands(commands: Command): void {
  const ofData = () => new Option("--data <name>", "data set; default: the one that the model was trained on");
  commands
    .addOption(new Option("--data <name>", "data set; default: all"))
    .addOption(json())
    .option("--all", "those too that Matinee made by itself, for its own answers")
    .addHelpText("after", example("matinee models --data ml-1m", "matinee models use default --data ml-1m"))
    .action(async (options) => (await import("./commands/models.ts")).list(options));
  commands
    .command("use")
    .argument("<id>", "as matinee models lists it, or default for the usual model")
    .description("let a model speak for taste; running servers change over to it")
    .addOption(ofData())
    .addOption(json())
    .action(async (id: string, _, command: Command) =>
      (await import("./commands/models.ts")).use(id, command.optsWithGlobals()),
    );
  commands
    .command("remove")
    .argument("<id>")
    .description("delete a trained model")
    .addOption(ofData())
    .addOption(json())
    .action(async (id: string, _, command: Command) =>
      (await import("./commands/models.ts")).remove(id, command.optsWithGlobals()),
    );
}

function dataCommands(commands: Command): void {
  commands
    .command("list")
    .description("what is installed and what can be fetched")
    .addOption(json())
    .action(async (options) => (await import("./commands/data.ts")).list(options));
  commands
    .command("fetch")
    .argument("<name>", "a MovieLens data set, or wikipedia")
    .description("download and import; shows the licence")
    .option("--mirror <place>", "folder or URL in place of the original server")
    .addOption(json())
    .addHelpText("after", example("matinee data fetch ml-latest-small", "matinee data fetch wikipedia"))
    .action(async (name: string, options) => (await import("./commands/data.ts")).fetch(name, options));
  commands
    .command("add")
    .argument("<path>", "a MovieLens folder or zip, of any of its layouts")
    .description("import from this machine")
    .option("--name <name>", "name to keep it under")
    .addOption(json())
    .addHelpText("after", example("matinee data add ~/Downloads/ml-1m.zip"))
    .action(async (path: string, options) => (await import("./commands/data.ts")).add(path, options));
  commands
    .command("synthesize")
    .description("make simulated ratings in the shape of a real set, for measuring")
    .addOption(
      new Option("--like <name>", "set whose shape they get: ml-100k, ml-1m, ml-20m, ml-32m").makeOptionMandatory(),
    )
    .option("--seed <number>", "where their chance begins; default: 1", numeric)
    .option("--name <name>", "name to keep it under; default: synthetic- and the set")
    .addOption(json())
    .addHelpText("after", example("matinee data synthesize --like ml-1m", "matinee train ease --data synthetic-ml-1m"))
    .action(async (options) => (await import("./commands/data.ts")).synthesize(options));
  commands
    .command("info")
    .argument("<name>")
    .description("size, version, licence and texts of one data set")
    .addOption(json())
    .action(async (name: string, options) => (await import("./commands/data.ts")).info(name, options));
  commands
    .command("remove")
    .argument("<name>")
    .description("delete an installed data set")
    .addOption(json())
    .action(async (name: string, options) => (await import("./commands/data.ts")).remove(name, options));
  commands
    .command("describe")
    .argument("[name]", "data set; default: the best one that is installed")
    .description("join texts or a tag genome to a data set")
    .option("--from <file>", "csv with movieId and named text columns")
    .option("--source <words>", "where these texts come from")
    .option("--licence <words>", "under which terms")
    .option("--wikipedia <folder>", "folder of Wikipedia film files")
    .option("--genome <folder>", "tag genome: genome-scores.csv with genome-tags.csv, or Tag Genome 2021")
    .addOption(data())
    .addOption(json())
    .addHelpText(
      "after",
      example(
        "matinee data describe --from overviews.csv --source TMDb",
        "matinee data describe ml-latest-small --genome ml-25m",
      ),
    )
    .action(async (name: string | undefined, options) =>
      (await import("./commands/describe.ts")).describe(name, options),
    );
}

/** Runs the command of the words that were typed, and tells how it ended. */
export async function runProgram(): Promise<number> {
  const { words, environment } = here();
  try {
    addFiles(environment);
    await program().parseAsync([...spelledOut(words, environment.MATINEE_MODE)], { from: "user" });
    return here().exitCode ?? 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return failed(error, words.includes("--json"));
  }
}
