/**
 * The kernels of the engine (engine/kernels) as modules of their bytes: compiled here, when the house is built, so that the
 * engine opens no file and waits for nothing. Plain SIMD: their bits are the same on every machine.
 */
import { root, Trouble } from "./ready.mjs";

/** Each kernel's source, and the module that is made of it. */
const modules = {
  "engine/kernels/dense.ts": "engine/src/reading/wordings/dense-kernel.gen.ts",
  "engine/kernels/inner-products.ts": "engine/src/math/inner-products-kernel.gen.ts",
};
const options = "-O3 --noAssert --runtime stub --enable simd --outFile kernel.wasm".split(" ");

/** The texts of the generated modules, by their paths; nothing where no compiler is installed, as without packages for development. */
export async function kernelModules() {
  const compiler = await import("assemblyscript/asc").catch(({ code }) => {
    if (code !== "ERR_MODULE_NOT_FOUND") throw new Trouble(`The compiler of kernels does not start: ${code}.`);
  });
  if (compiler === undefined) return {};
  const made = {};
  for (const [source, module] of Object.entries(modules)) made[module] = await moduleOf(source, compiler);
  return made;
}

async function moduleOf(source, compiler) {
  let bytes;
  let said = "";
  const { error } = await compiler.main([source, "--baseDir", root, ...options], {
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
  return `${banner}\nexport const kernelBytes =\n  "${Buffer.from(bytes).toString("base64")}";\n`;
}
