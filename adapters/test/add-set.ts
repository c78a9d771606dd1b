/** Run as a process of its own: adds a set to a home and prints the report. Arguments: home, path. */
import { quietRun } from "@matinee/core";
import { openDataHome } from "../src/storage/home.ts";

const [path = "", from = ""] = process.argv.slice(2);
const home = openDataHome({ path, environment: {}, notes: false });
const report = await home.add(from, { name: "shared" }, quietRun());
const { version } = await home.open("shared");
console.log(JSON.stringify({ version: report.version, opened: version }));
