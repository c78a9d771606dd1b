/** The countries whose people say "an X film" of a film in their language: where nations are listed, and for "her country". */
const homes: Readonly<Record<string, string>> = {
  Arabic: "EG+LB+MA+TN+DZ+PS+SY+IQ+JO+SA",
  Bengali: "IN+BD",
  Cantonese: "HK",
  Chinese: "CN+TW+HK",
  Czech: "CZ",
  Danish: "DK",
  Dutch: "NL",
  English: "GB",
  Finnish: "FI",
  French: "FR",
  German: "DE",
  Greek: "GR",
  Hebrew: "IL",
  Hindi: "IN",
  Hungarian: "HU",
  Icelandic: "IS",
  Indonesian: "ID",
  Italian: "IT",
  Japanese: "JP",
  Korean: "KR",
  Norwegian: "NO",
  Persian: "IR",
  Polish: "PL",
  Portuguese: "PT",
  Romanian: "RO",
  Russian: "RU",
  Serbian: "RS",
  Spanish: "ES",
  Swedish: "SE",
  Tamil: "IN",
  Telugu: "IN",
  Thai: "TH",
  Turkish: "TR",
  Ukrainian: "UA",
  Vietnamese: "VN",
};

/** ISO 3166 codes by the English name of a language. */
export const homesOf = (language: string | undefined): string[] | undefined =>
  language === undefined ? undefined : homes[language]?.split("+");

/** States that are no more, whose films count as those of the country that people name today. */
const before: Readonly<Record<string, readonly string[]>> = {
  CZ: ["CS"],
  HR: ["YU"],
  RS: ["YU"],
  RU: ["SU"],
  SK: ["CS"],
};

/** Whether a state is no more. */
export const isPast = (code: string): boolean => Object.values(before).some((states) => states.includes(code));

/** A country with the states that it came from. */
export const withPast = (code: string): readonly string[] => [code, ...(before[code] ?? [])];
