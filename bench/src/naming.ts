/**
 * `npm run eval:naming`: whether a film that is named by its title is the film that is met. Over MovieLens latest-small:
 * cases written by hand, films that are not there among them; and all 87,585 titles of MovieLens 32M, whose ids tell which
 * of them latest-small has.
 */
import type { Catalog } from "@matinee/core";
import type { Naming } from "@matinee/engine";
import { catalogOfFile } from "./datasets.ts";
import { namingCases } from "./naming-cases.ts";
import { filmOf, namingOver, smallWithFame, titleOf } from "./naming-set.ts";
import { benchArguments, type Metric, printReport, setOrSkip } from "./report.ts";

interface Row {
  readonly model: string;
  readonly metrics: Record<string, Metric>;
}

const { json, data } = benchArguments();
const small = await smallWithFame(data);
if (small !== undefined) {
  const naming = namingOver(small.catalog, small.fame);
  const rows = casesRow(naming, small.catalog);
  const movies = setOrSkip(data, "ml-32m-catalog", "movies.csv");
  if (movies !== undefined) {
    const all = await catalogOfFile(movies);
    rows.push(allRow("32M titles with year", naming, small.catalog, all, true));
    rows.push(allRow("32M titles alone", naming, small.catalog, all, false));
  }
  printReport(
    {
      name: "naming",
      data: `ml-latest-small: ${small.catalog.size} films`,
      protocol: [
        "met: of the films that are there, those that were met",
        "false: of those that are not, those that were taken for another film, and how many of these have another title",
      ].join("; "),
      rows,
    },
    json,
  );
}

function casesRow(naming: Naming, catalog: Catalog): Row[] {
  const present = namingCases.filter(({ film }) => film !== undefined);
  const absent = namingCases.filter(({ film }) => film === undefined);
  const met = present.filter(({ typed, year, film }) => titleOf(catalog, filmOf(naming, typed, year)) === film);
  const falsely = absent.filter(({ typed, year }) => filmOf(naming, typed, year) !== undefined);
  const share = (part: readonly unknown[], whole: readonly unknown[]) => ({ value: part.length / whole.length });
  return [
    {
      model: "cases of our own",
      metrics: {
        there: { value: present.length },
        met: share(met, present),
        "not there": { value: absent.length },
        false: share(falsely, absent),
      },
    },
  ];
}

function allRow(model: string, naming: Naming, catalog: Catalog, all: Catalog, withYear: boolean): Row {
  const counts = { there: 0, met: 0, absent: 0, falsely: 0, otherTitle: 0 };
  for (let row = 0; row < all.size; row++) {
    const { id, title, year } = all.movie(row);
    const item = filmOf(naming, title, withYear ? year : undefined);
    if (catalog.itemOf(id) !== undefined) {
      counts.there++;
      // Several films of one title cannot be told apart without a year; the best known of them is no fault.
      if (item !== undefined && (item === catalog.itemOf(id) || sameTitle(catalog, item, title))) counts.met++;
    } else {
      counts.absent++;
      if (item === undefined) continue;
      counts.falsely++;
      if (!sameTitle(catalog, item, title)) counts.otherTitle++;
    }
  }
  return {
    model,
    metrics: {
      there: { value: counts.there },
      met: { value: counts.met / counts.there },
      "not there": { value: counts.absent },
      false: { value: counts.falsely / counts.absent },
      "false, other title": { value: counts.otherTitle / counts.absent },
    },
  };
}

function sameTitle(catalog: Catalog, item: number, title: string): boolean {
  const film = catalog.movie(item);
  const fold = (text: string) => text.toLowerCase().replace(/^(?:the|an?)\s+/, "");
  return [film.title, ...film.alternativeTitles].some((own) => fold(own) === fold(title));
}
