/** The process that encodes films. What it needs stands in encoding.ts. */
import { constants, setPriority } from "node:os";
import { encodeFilms, homeAt } from "../container.ts";
import { type EncodingOrder, encodingWords } from "./encoding.ts";
import { ofThisProcess } from "./job-lines.ts";
import { serveJob } from "./job-work.ts";

setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

serveJob(ofThisProcess(), encodingWords, ({ data, home, offline }: EncodingOrder, { run }) =>
  encodeFilms(homeAt(home, { offline }), data, run),
);
