/** Articles of all languages in front of a title and behind its comma: "The Matrix", "Matrix, The", "Enfer, L'". */
import { kept, leading, trailing } from "./articles.gen.ts";

const isElided = (article: string): boolean => article.endsWith("'");

/** Elided ones are words of their own in a text: "l'amour" is "l amour". */
const articles = new Set(leading.map((article) => article.replace("'", "")));
const noArticles = new Set(kept);

const written = (words: readonly string[]): string => words.map((word) => word.replace("'", "['’]")).join("|");
const atEnd = new RegExp(`^(.*[^\\s,])\\s*,\\s*(${written([...leading, ...trailing])})$`, "iu");
/** "godfather, the: part ii" */
const atColon = new RegExp(`^([^:(]*[^\\s,:(])\\s*,\\s*(${written(leading)})(\\s*[:(].*)$`, "iu");
const apartInFront = new RegExp(`^(${written(leading.filter(isElided))})\\s+(?=\\S)`, "iu");

export const isArticle = (word: string): boolean => articles.has(word);

/** Folded words without an article in front; a single word stays. */
export const withoutLeadingArticle = (words: readonly string[]): readonly string[] =>
  words.length > 1 && isArticle(words[0]) && !noArticles.has(`${words[0]} ${words[1]}`) ? words.slice(1) : words;

/** A title with the article in front that stands behind a comma: "Matrix, The" → "The Matrix", "Enfer, L'" → "L'Enfer". */
export function withLeadingArticle(title: string): string {
  const found = title.includes(",") ? (atEnd.exec(title) ?? atColon.exec(title)) : null;
  if (found === null) return title.replace(apartInFront, "$1");
  const [, name, article, rest = ""] = found;
  const capital = article.charAt(0).toUpperCase() + article.slice(1);
  return `${capital}${/['’]$/u.test(article) ? "" : " "}${name}${rest}`;
}
