/**
 * The kernel for dense layers (engine/kernels) as a module of its bytes: compiled here, when the house is built, so that the
 * engine opens no file and waits for nothing. Plain SIMD: its bits are the same on every machine.
 */
import { root, Trouble } from "./ready.mjs";

const source = "engine/kernels/dense.ts";
const options = [
  source,
  "--baseDir",
  root,
  ..."-O3 --noAssert --runtime stub --enable simd --outFile dense.wasm".split(" "),
];

/** The text of the generated module, by its path; nothing where no compiler is installed, as without packages for development. */
export async function kernelModules() {
  const compiler = await import("assemblyscript/asc").catch(({ code }) => {
    if (code !== "ERR_MODULE_NOT_FOUND") throw new Trouble(`The compiler of kernels does not start: ${code}.`);
  });
  if (compiler === undefined) return {};
  let bytes;
  let said = "";
  const { error } = await compiler.main(options, {
    stderr: {
      write: (text) => {
        said += String(text);
      },
    },
    writeFile: (_, content) => {
      bytes = content;
    },
  });
  if (error || bytes === undefined) throw new Trouble(`${source} does not compile.\n${said}`);
  const banner = `/** Made by npm run gen from ${source}; not to be edited. */`;
  const text = `${banner}\nexport const kernelBytes =\n  "${Buffer.from(bytes).toString("base64")}";\n`;
  return { "engine/src/reading/wordings/dense-kernel.gen.ts": text };
}
