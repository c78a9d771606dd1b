/** From ratings to films: a person is a history, no account and no training. Run it: `node examples/recommend.ts` */
import { Matinee } from "matinee";

await using matinee = await Matinee.open({ data: "starter" });

const ratings = [];
for (const [title, year, rating] of [
  ["The Matrix", 1999, 5],
  ["Alien", 1979, 4.5],
  ["Notting Hill", 1999, 1.5],
  ["Suspiria", 2018, 4],
] as const) {
  // search would forgive, and take another film for one that is not there
  const met = await matinee.named(title, year);
  if (met.kind === "unknown") console.log(`Not in this data set: ${title} (${year})`);
  else ratings.push({ movieId: met.movie.id, rating });
}

const usual = await matinee.recommend({ ratings, n: 5 });
const hidden = await matinee.recommend({
  ratings,
  n: 5,
  dials: { popularity: -0.5 },
  filters: { years: { to: 1989 } },
});

console.log("For you:", usual.picks.map(({ movie }) => movie.title).join(", "));
console.log("Older and less known:", hidden.picks.map(({ movie }) => movie.title).join(", "));
