/** Languages by their English names. */

const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
/** TMDb's own codes beside ISO 639. */
const ownCodes: Readonly<Record<string, string | undefined>> = { cn: "Cantonese", xx: undefined, zxx: undefined };

/** "fr" → "French"; a name stays as it is; undefined for codes that stand for no language. */
export function languageName(written: string): string | undefined {
  const text = written.trim();
  if (!/^[a-z]{2,3}$/u.test(text)) return text === "" ? undefined : text;
  if (text in ownCodes) return ownCodes[text];
  return names.of(text) ?? text;
}
