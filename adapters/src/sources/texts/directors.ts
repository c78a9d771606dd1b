/** Directors named in the introduction of an article: "written and directed by Joel and Ethan Coen". */

const particle = "(?:de|del|della|der|di|da|du|des|la|le|van|von|den|ter|el|al|bin|y)";
const initials = "\\p{Lu}\\.(?:-?\\p{Lu}\\.)*";
const nickname = "[\"'“‘]\\p{Lu}[\\p{L} ]*[\"'”’]";
const word = `(?:${initials}|(?:d['’]|de|al-)?\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*)`;
const name = `${word}(?: (?:${particle} )*${word}| ${nickname})*(?:,? (?:Jr|Sr)\\.)?`;
const names = `${name}(?:(?:, ${name})*,? (?:and|&) ${name})?`;
/** What people are called before their name: "English director Peter Godfrey". */
const role =
  "(?:the )?(?:[\\p{L}-]+ ){0,4}?(?:directors?|filmmakers?|actors?|actress|screenwriters?|writers?|comedians?|animators?|brothers|duo|team|veteran) ";
/** What may stand behind the names; anything else means that the names were read wrong. */
const goingOn = [
  "and|in|on|at|as|for|from|with|who|which|that|about|based|starring|featuring|produced|written|adapted",
  "set|under|is|was|to|after|during",
].join("|");
const after = `(?<!\\b\\p{Lu})(?=[.,;:()]|$| (?:${goingOn}) )`;
const directedBy = new RegExp(
  `\\bdirected(?:,? (?:and )?[\\w-]+(?:ed|ten))*(?: in \\w+)? by,?(?: and starring,?)? (?:${role})?(${names})${after}`,
  "u",
);

/** Names in the order of the text; empty when the text does not say. */
export function directorsIn(text: string): readonly string[] {
  const found = directedBy.exec(text)?.[1];
  if (found === undefined) return [];
  const people = found.split(/,? (?:and|&) |, (?!Jr|Sr)/u).map((person) => person.trim());
  return withSharedSurname(people)
    .filter((person) => !/['’]s$/u.test(person))
    .map((person) => fullName(person, text).replace(/ ([JS]r)$/u, " $1."));
}

/** A surname alone stands for somebody named in full before: "written by Bob Rafelson, directed by Rafelson". */
function fullName(person: string, text: string): string {
  if (/[\s-]/u.test(person)) return person;
  return new RegExp(`(?<!\\p{L})(${word}(?: ${word})? ${person})(?!\\p{L})`, "u").exec(text)?.[1] ?? person;
}

/** "Joel and Ethan Coen" are Joel Coen and Ethan Coen. */
function withSharedSurname(people: readonly string[]): readonly string[] {
  const surname = people.at(-1)?.split(" ").slice(1).join(" ");
  if (people.length < 2 || !surname) return people;
  return people.map((person) => (person.includes(" ") ? person : `${person} ${surname}`));
}
