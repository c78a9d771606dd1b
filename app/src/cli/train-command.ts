/** `matinee train`, as it is asked for. */
import type { Command } from "commander";
import { logging, onData } from "./experiment-commands.ts";
import { collect, example, json, numeric } from "./option-values.ts";

export function trainCommand(matinee: Command): void {
  logging(onData(matinee.command("train"), "settings of the model and of the training"))
    .argument("<model>", "ease, als, ials, svd, …; a wrong name lists them all")
    .description("train a model of taste, and put it to use")
    .option("--set <name=value>", "a setting of the model; a wrong one lists them all; repeatable", collect)
    .option("--seed <number>", "where its chance begins; default: 1", numeric)
    .option("--memory <megabytes>", "the most that it may take; default: most of what is free", numeric)
    .option("--device <cpu|gpu>", "where to compute; default: MATINEE_DEVICE, else the processor")
    .option("--no-use", "keep it without putting it to use")
    .option("--batch-size <number>", "people in a step, for models that learn in batches; as --set batch", numeric)
    .option("--output-dir <folder>", "write the model there, too: model.json, and its numbers as .npy")
    .addOption(json())
    .addHelpText(
      "after",
      example(
        "matinee train als --data ml-1m",
        "matinee train ease --set regularization=300 --no-use",
        "matinee train hybrid-net --data-dir ml-32m --min-user-ratings 500 --min-movie-ratings 5 --min-tags-per-item 3",
      ),
    )
    .action(async (model: string, options) => (await import("./commands/train.ts")).train(model, options));
}
