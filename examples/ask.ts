/** A sentence in, films with reasons out. Run it: `node examples/ask.ts` */
import { Matinee } from "matinee";

const matinee = await Matinee.open({ data: "starter" });

const { picks, reading } = await matinee.ask(
  "I loved Heat and Fargo, not a fan of Titanic. Something tense, not too long",
);

for (const { title, feeling } of reading.films) console.log(`understood: ${feeling ?? "named"} ${title}`);
for (const { movie, reasons } of picks) console.log(`${movie.title} (${movie.year}): ${reasons[0]?.text}`);

await matinee.close();
