/** Folders for tests: temporary ones that are removed afterwards, and the real data where it is. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

/** A new empty folder, removed when the test file is done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "matinee-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files below a folder and answers the folder; text is UTF-8. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

const sharedData = process.env.MATINEE_SHARED_DATA ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));

/** The folder of a real data set; undefined where it is absent. */
export function sharedSet(name: string): string | undefined {
  const folder = join(sharedData, name);
  return existsSync(folder) ? folder : undefined;
}

/** The folder that holds all real data sets. */
export const sharedFolder = sharedData;
