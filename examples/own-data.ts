/** Your own films and ratings, in memory: a wine shop could do the same. Run it: `node examples/own-data.ts` */
import { Matinee } from "matinee";

const movies = [
  { id: 1, title: "Night Train", genres: ["Thriller"], description: "A conductor finds a suitcase that ticks." },
  { id: 2, title: "Slow Tea", genres: ["Drama"], description: "Two sisters reopen their mother's tea house." },
  {
    id: 3,
    title: "Last Signal",
    genres: ["Thriller"],
    description: "A radio operator hears a voice from a lost ship.",
  },
  { id: 4, title: "The Orchard", genres: ["Drama"], description: "A summer of harvest, and a letter never sent." },
  { id: 5, title: "Clockwork", genres: ["Thriller"], description: "A watchmaker is asked to mend a bomb." },
  { id: 6, title: "Paper Boats", genres: ["Drama"], description: "A boy waits for his father by the river." },
];

// People 0, 2, 4, … see thrillers and like them; the others see dramas; everybody strays now and then.
const ratings = Array.from({ length: 20 }, (_, person) =>
  movies.flatMap(({ id, genres }) => {
    const likes = (genres[0] === "Thriller") === (person % 2 === 0);
    const seen = likes ? (person + id) % 7 !== 0 : (person + id) % 5 === 0;
    return seen ? [{ person, movieId: id, rating: likes ? 5 : 1.5 }] : [];
  }),
).flat();

await using matinee = await Matinee.fromRecords({ name: "my films", movies, ratings });

const { picks } = await matinee.recommend({ ratings: [{ movieId: 1, rating: 5 }], n: 2, dials: { variety: 0 } });
console.log("After Night Train:", picks.map(({ movie }) => movie.title).join(", "));

const ship = await matinee.ask("something about a ship", { n: 1 });
console.log("About a ship:", ship.picks[0]?.movie.title);
