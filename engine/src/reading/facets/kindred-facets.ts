/** Facets and levels that are one thing in other degrees, so that to refuse one is to be told of none. */
const kindred: readonly (readonly string[])[] = [
  ["sad", "sadness", "tear-jerking", "melancholy", "bleak", "grief", "sad-ending", "good-cry"],
  ["scary", "scares", "jumps", "creepy", "dread", "disturbing"],
  ["violence", "gore", "stylised-violence", "gunfights", "slasher"],
  ["sex", "nudity", "sexy"],
  ["funny", "laugh-out-loud", "silly", "dark-humour", "parody"],
  ["romantic", "falling-in-love", "forbidden-love", "love-triangle", "first-love"],
  ["slow-burn", "leisurely"],
  ["fast-paced", "non-stop"],
  ["drugs", "addiction"],
];

/** Facets with all that is one thing with any of them. */
export const withKin = (names: readonly string[]): ReadonlySet<string> =>
  new Set([...names, ...kindred.filter((group) => group.some((name) => names.includes(name))).flat()]);
