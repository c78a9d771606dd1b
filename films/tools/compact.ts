/** `npm run films:facets`: writes the vocabulary for a writer to read, vocabulary/COMPACT.md. */
import { writeFileSync } from "node:fs";
import { compactly, folders } from "../src/index.ts";
import { vocabulary } from "./files.ts";

writeFileSync(new URL("COMPACT.md", folders.vocabulary), compactly(vocabulary));
