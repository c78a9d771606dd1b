/** The commands about sentence encoders. */
import type { Command } from "commander";
import { data, example, json } from "./option-values.ts";

export function encoderCommands(commands: Command): void {
  commands
    .command("list")
    .description("what is here, what can be fetched, and which one speaks for the meaning of words")
    .addOption(json())
    .action(async (options) => (await import("./commands/encoder.ts")).list(options));
  commands
    .command("fetch")
    .argument("<name>", "as matinee encoder list names it")
    .description("download one; the first one is put to use")
    .option("--mirror <place>", "folder or URL in place of the original server")
    .addOption(json())
    .addHelpText("after", example("matinee encoder fetch all-minilm-l6-v2"))
    .action(async (name: string, options) => (await import("./commands/encoder.ts")).fetch(name, options));
  commands
    .command("add")
    .argument("<folder>", "with model.onnx (or onnx/model_quantized.onnx) and tokenizer.json")
    .description("copy one from this machine; the first one is put to use")
    .option("--name <name>", "name to keep it under; default: the folder's")
    .addOption(json())
    .addHelpText("after", example("matinee encoder add ~/models/all-MiniLM-L6-v2"))
    .action(async (folder: string, options) => (await import("./commands/encoder.ts")).add(folder, options));
  commands
    .command("use")
    .argument("<name>", "as matinee encoder list names it; endpoint for the service of the settings; none for none")
    .description("let one speak for the meaning of words, and encode the films now")
    .addOption(data())
    .addOption(json())
    .action(async (name: string, options) => (await import("./commands/encoder.ts")).use(name, options));
  commands
    .command("remove")
    .argument("<name>")
    .description("delete one")
    .addOption(json())
    .action(async (name: string, options) => (await import("./commands/encoder.ts")).remove(name, options));
}
