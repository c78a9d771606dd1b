/** `matinee data describe`: joins texts or a tag genome to a data set. */
import { type DescribeSource, readSettings } from "@matinee/core";
import { bestData } from "../../services/chosen-data.ts";
import { InvalidRequest } from "../../services/requests.ts";
import { sourceOfGenerated } from "../generated-rows.ts";
import { here } from "../here.ts";
import { home } from "../opened.ts";
import { printJson } from "../print.ts";
import { say } from "../terminal.ts";
import { described, type JsonOption, shown } from "./data.ts";

export interface DescribeOptions extends JsonOption {
  readonly from?: string;
  readonly source?: string;
  readonly licence?: string;
  readonly wikipedia?: string;
  readonly genome?: string;
  readonly data?: string;
}

export async function describe(named: string | undefined, options: DescribeOptions): Promise<void> {
  const place = home();
  const name = named ?? options.data ?? readSettings(here().environment).MATINEE_DATA ?? (await bestData(place));
  const report = await shown(options.json, async (run) => place.describe(name, await sourceOf(options), run));
  if (options.json === true) printJson(report);
  else say(described(report));
}

async function sourceOf({ from, wikipedia, genome, source, licence }: DescribeOptions): Promise<DescribeSource> {
  const said = { ...(source !== undefined && { source }), ...(licence !== undefined && { licence }) };
  if ([from, wikipedia, genome].filter((one) => one !== undefined).length === 1) {
    if (wikipedia !== undefined) return { kind: "wikipedia", path: wikipedia };
    if (genome !== undefined) return { kind: "genome", path: genome, ...said };
  }
  if (from === undefined || wikipedia !== undefined || genome !== undefined)
    throw new InvalidRequest([
      { path: "", message: "name one source: --from FILE.csv, --wikipedia FOLDER or --genome FOLDER" },
    ]);
  const generated = source ?? (await sourceOfGenerated(from));
  return { kind: "csv", path: from, ...said, ...(generated !== undefined && { source: generated }) };
}
