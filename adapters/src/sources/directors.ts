/** Directors named in the first sentences of an article: "written and directed by Joel and Ethan Coen". */

const particle = "(?:de|del|della|der|di|da|du|des|la|le|van|von|den|ter|el|al|bin|and his)";
const initial = "\\p{Lu}\\.(?:-?\\p{Lu}\\.)*";
const word = `(?:${initial}|\\p{Lu}[\\p{L}\\p{M}'’.-]*[\\p{L}\\p{M}]\\.?|(?:Jr|Sr)\\.)`;
const name = `${word}(?:,? (?:Jr|Sr)\\.| (?:${particle} )*${word})*`;
const directedBy = new RegExp(
  `\\bdirected(?:,[^.,]{3,40},)?(?: and [\\w-]+)? by (?:the )?(?:(?:film|first-time|debut)\\w* )?(${name}(?:, ${name})*(?:,? (?:and|&) ${name})?)`,
  "u",
);

/** Names in the order of the text; empty when the text does not say. */
export function directorsIn(text: string): readonly string[] {
  const found = directedBy.exec(text)?.[1];
  if (found === undefined) return [];
  const names = found.split(/,? (?:and|&) |, (?!Jr|Sr)/u).map((part) => part.trim());
  return withSharedSurname(names.filter((part) => part !== ""));
}

/** "Joel and Ethan Coen" are Joel Coen and Ethan Coen. */
function withSharedSurname(names: readonly string[]): readonly string[] {
  const surname = names.at(-1)?.split(" ").at(-1);
  if (names.length < 2 || surname === undefined) return names;
  return names.map((part) => (part.includes(" ") ? part : `${part} ${surname}`));
}
