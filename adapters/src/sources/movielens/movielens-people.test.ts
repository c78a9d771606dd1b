import { quietRun } from "@matinee/core";
import { expect, it } from "vitest";
import { temporaryFolder, writeFiles } from "../../../test/folders.ts";
import { openSource } from "../files/source-files.ts";
import { readMovieLens } from "./movielens.ts";

const films = {
  "movies.csv": "movieId,title,genres\n1,Toy Story (1995),Adventure\n",
  "ratings.csv": "userId,movieId,rating,timestamp\n12,1,5.0,90\n5,1,4.0,100\n",
};

async function traitsOf(files: Readonly<Record<string, string>>) {
  await using source = await openSource(await writeFiles(temporaryFolder(), { ...films, ...files }));
  return (await readMovieLens(source, quietRun())).traits;
}

it("knows people by what they said of themselves, in the order of their ratings, in either layout", async () => {
  const known = [
    { age: undefined, gender: "M", occupation: "0", postcode: undefined },
    { age: 25, gender: "F", occupation: "7", postcode: "02139" },
  ];
  expect(await traitsOf({ "users.dat": "12::F::25::7::02139\n5::M::::0::\n" })).toEqual(known);
  expect(await traitsOf({ "u.user": "5||M|0|\n12|25|F|7|02139\n99|1|F|2|1\n" })).toEqual(known);
});

it("knows nothing of people who said nothing", async () => {
  expect(await traitsOf({ "users.dat": "12::F::25::7::02139\n" })).toMatchObject([{}, { gender: "F" }]);
  expect(await traitsOf({})).toBeUndefined();
});
