/**
 * `npm run bench:numeric [-- --quick --row NAME --json --markdown FILE]`: our arithmetic beside native libraries, run in
 * turns in the same command on the same data: medians of three rounds (one more warms up), their spread, memory of each
 * process, the machine's measured peak, agreement of results.
 */
import { parseArgs } from "node:util";
import { compare, type Result } from "./numeric/compare.ts";
import { hasPeers } from "./numeric/peers.ts";
import { type Row, rowsOf } from "./numeric/rows.ts";
import { lineOf, print, writeInto } from "./numeric/show.ts";

const { values } = parseArgs({
  options: {
    /** Smaller shapes, in less than three minutes. */
    quick: { type: "boolean", default: false },
    row: { type: "string" },
    json: { type: "boolean", default: false },
    /** A page whose table takes these rows. */
    markdown: { type: "string" },
  },
});
const all = rowsOf(values.quick);
const rows = values.row === undefined ? all.filter(isAtHand) : all.filter(({ name }) => name === values.row);
if (rows.length === 0) throw new RangeError(`No row ${values.row}: ${all.map(({ name }) => name).join(", ")}.`);
const results: Result[] = [];
for (const row of rows) {
  const result = await compare(row);
  results.push(result);
  if (!values.json) console.error(lineOf(result).join("  "));
  if (values.markdown !== undefined) await writeInto(values.markdown, [result]);
}
if (values.json) console.log(JSON.stringify({ name: "numeric", rows: results }));
else await print(results);

/** LensKit brings PyTorch with everything for graphics processors, 6 GB: the short form takes it only where it lies. */
function isAtHand({ name, peerSet }: Row): boolean {
  if (!values.quick || peerSet !== "lenskit" || hasPeers(peerSet)) return true;
  console.error(`Without ${name}, whose peer takes 6 GB: --row ${name} fetches it.`);
  return false;
}
