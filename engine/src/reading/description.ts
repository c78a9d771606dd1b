/**
 * A person described in words, as "Age: 33, gender: M, occupation: software engineer. Enjoys sci-fi and action": what they
 * enjoy is a wish. Age, gender and occupation say nothing of films that could be known here, and are left out.
 */
const field =
  /\b(?:age|gender|sex|occupation|job|profession|zip(?: ?code)?|user ?id|name)\s*[:=]\s*[^,;.\n|]*[,;.|]?\s*/giu;
const ageInWords = /\b(?:an?\s+)?\d{1,3}[- ]years?[- ]old\b/giu;

/** The same text without what is no taste; the empty text where nothing is left. */
export function likesIn(description: string): string {
  return description.replace(field, " ").replace(ageInWords, " ").replace(/\s+/gu, " ").trim();
}
