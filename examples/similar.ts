/** Films like one film, found by a title as people type it. Run it: `node examples/similar.ts` */
import { Matinee, MatineeError } from "matinee";

await using matinee = await Matinee.open({ data: "starter" });

const { movie, picks } = await matinee.similar("the godfahter", 5);
console.log(`Like ${movie.title}: ${picks.map((pick) => pick.movie.title).join(", ")}`);

try {
  await matinee.similar(999_999_999);
} catch (error) {
  if (error instanceof MatineeError) console.log(`${error.code}: ${error.message}`);
}
