/**
 * One spelling for a title: accents, case, punctuation, a leading or trailing article and the way of writing numbers are
 * taken away. Scripts other than Latin stay as they are (composed, lower case).
 */
import { elided } from "./articles.gen.ts";
import { withLeadingArticle, withoutLeadingArticle } from "./articles.ts";
import { foldAccents, withoutPunctuation } from "./folding.ts";
import { withDigits } from "./numerals.ts";

/** Folded words without an article at the title's beginning ("The Matrix") or end ("Matrix, The"); numbers stay as written. */
export const foldTitle = (text: string): string => withoutLeadingArticle(foldSpoken(text)).join(" ");

const wholeArticles: ReadonlyMap<string, string> = new Map(elided);
const elidedArticle = new RegExp(`^(${elided.map(([article]) => article).join("|")})['’]\\s*(?=\\p{L})`, "u");

/** Folded words with the article in front, where it stands at the end of the title or of its first part. */
export function foldSpoken(text: string): readonly string[] {
  const inOrder = foldAccents(withLeadingArticle(text.trim()));
  const words = withoutPunctuation(
    inOrder.replace(elidedArticle, (_, article: string) => `${wholeArticles.get(article)} `),
  );
  return words === "" ? [] : words.split(" ");
}

/** The key under which two writings of one title meet: like `foldTitle`, with numbers as digits (see `withDigits`). */
export const normalizeTitle = (text: string): string => withDigits(foldTitle(text));
