/** Spoken languages: one English name for each, however it was written; and what is no language. */

const display = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** Codes of three letters whose names are looked for beside all of two (ISO 639-3): languages that films are made in. */
const longCodes =
  `yue nan hak wuu ase bfi tlh haw chr fil scn nap vec lij pms sco gsw bar nds frr fur arn qya moh crk iku kab
  rif shi rom sdc szl csb lad arc akk egy grc pap mai bho awa raj sat mni kok hmn jam tpi mos bam dje fon sus
  wol ful hsb`.split(/\s+/);

/** Names and codes that Unicode does not have, and older ones. */
const ownNames: Readonly<Record<string, string>> = {
  mandarin: "Mandarin",
  "mandarin chinese": "Mandarin",
  cmn: "Mandarin",
  cn: "Cantonese",
  farsi: "Persian",
  tagalog: "Filipino",
  flemish: "Dutch",
  castilian: "Spanish",
  "serbo-croatian": "Serbo-Croatian",
  sh: "Serbo-Croatian",
  moldovan: "Romanian",
  "sign language": "Sign Language",
  gaelic: "Scottish Gaelic",
  "old english": "Old English",
};

/** Codes of ISO 639 that stand for none, several or an unknown one. */
const noLanguage = new Set(["und", "mul", "mis", "zxx", "xx", "art", "root"]);

let known: ReadonlyMap<string, string> | undefined;

/** Names in lower case → names. */
function knownNames(): ReadonlyMap<string, string> {
  if (known !== undefined) return known;
  const letters = "abcdefghijklmnopqrstuvwxyz".split("");
  const codes = [...letters.flatMap((a) => letters.map((b) => a + b)), ...longCodes];
  const names = codes.flatMap((code) => nameOfCode(code) ?? []);
  known = new Map(names.map((name) => [name.toLowerCase(), name]));
  return known;
}

const nameOfCode = (code: string): string | undefined => (noLanguage.has(code) ? undefined : display.of(code));

/** "fr", "french", "FRENCH" → "French"; undefined for what names no language: "xx", "N/A", "silent". */
export function languageNamed(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const own = Object.hasOwn(ownNames, text) ? ownNames[text] : undefined;
  if (own !== undefined) return own;
  if (/^[a-z]{2,3}$/u.test(text)) return nameOfCode(text);
  const region = /^([a-z]{2,3})[-_][a-z]{2,4}$/u.exec(text)?.[1];
  return knownNames().get(text) ?? (region === undefined ? undefined : nameOfCode(region));
}
