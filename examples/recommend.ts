/** From ratings to films: a person is a history, no account and no training. Run it: `node examples/recommend.ts` */
import { Matinee } from "matinee";

await using matinee = await Matinee.open({ data: "starter" });

const ratings = [];
for (const [title, rating] of [
  ["The Matrix", 5],
  ["Alien", 4.5],
  ["Notting Hill", 1.5],
] as const) {
  const [movie] = await matinee.search(title, 1);
  if (movie !== undefined) ratings.push({ movieId: movie.id, rating });
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
