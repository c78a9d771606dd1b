/** Where the server that all browser tests ask keeps its models; servers of single tests begin with a copy of them. */
import { tmpdir } from "node:os";
import { join } from "node:path";

export const serverHome: string = join(tmpdir(), "matinee-browser-tests");
