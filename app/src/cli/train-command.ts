/** `matinee train`, as it is asked for. */
import type { Command } from "commander";
import { logging } from "./experiment-commands.ts";
import { collect, data, example, json, numeric } from "./option-values.ts";

export function trainCommand(matinee: Command): void {
  logging(matinee.command("train"))
    .argument("<model>", "ease, als, ials, svd, …; a wrong name lists them all")
    .description("train a model of taste, and put it to use")
    .option("--set <name=value>", "a setting of the model; a wrong one lists them all; repeatable", collect)
    .option("--seed <number>", "where its chance begins; default: 1", numeric)
    .option("--memory <megabytes>", "the most that it may take; default: most of what is free", numeric)
    .option("--device <cpu|gpu>", "where to compute; default: MATINEE_DEVICE, else the processor")
    .option("--no-use", "keep it without putting it to use")
    .option("--data-dir <folder>", "a MovieLens folder or zip, imported first; --data then names it")
    .option("--config-path <file>", "YAML or JSON with settings of the model; --set stands above it")
    .addOption(data())
    .addOption(json())
    .addHelpText(
      "after",
      example("matinee train als --data ml-1m", "matinee train ease --set regularization=300 --no-use"),
    )
    .action(async (model: string, options) => (await import("./commands/train.ts")).train(model, options));
}
