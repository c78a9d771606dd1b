/** The data homes that a run of tests keeps for its tests go with it. */
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const homes: string = join(tmpdir(), `matinee-homes-${process.pid}`);

export function teardown(): void {
  rmSync(homes, { recursive: true, force: true });
}
