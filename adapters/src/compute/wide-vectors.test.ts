import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../test/wide-inverse.ts";

const program = fileURLToPath(new URL("../../test/wide-inverse.ts", import.meta.url));

describe.runIf(process.arch === "x64")("wide vectors", () => {
  it("are made of the kernels' pairs, and give the same bits in 32 and in 64", async () => {
    const flags = ["--trace-wasm-revectorize"];
    const { stdout } = await promisify(execFile)(process.execPath, [...flags, program, "print"], {
      maxBuffer: 2 ** 28,
    });
    // On a processor without AVX2 the compiler begins nothing. Its threads write at once, so a line here and there is torn.
    expect(/PackNode \[F(32x4|64x2)Qfma\]/u.test(stdout)).toBe(stdout.includes("Begin revec"));
    expect(stdout.slice(-200)).toContain(
      `fingerprints ${await fingerprint(false, 32)} ${await fingerprint(false, 64)}`,
    );
  });
});
