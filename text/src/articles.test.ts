import { describe, expect, it } from "vitest";
import { leading, trailing } from "./articles.gen.ts";
import { withLeadingArticle, withoutLeadingArticle } from "./articles.ts";
import { foldTitle } from "./normalize.ts";

describe("articles", () => {
  it.each([...new Set([...leading, ...trailing])])(
    "%s stands behind a comma in catalogues and in front in speech",
    (article) => {
      const capital = article.charAt(0).toUpperCase() + article.slice(1);
      const spoken = article.endsWith("'") ? `${capital}Xenon` : `${capital} Xenon`;
      expect(withLeadingArticle(`Xenon, ${capital}`)).toBe(spoken);
      expect(foldTitle(`Xenon, ${article}`)).toBe(foldTitle(spoken));
    },
  );

  it.each(leading)("%s is taken off the front of a title", (article) => {
    expect(foldTitle(article.endsWith("'") ? `${article}xenon` : `${article} xenon`)).toBe("xenon");
  });

  it.each(["i robot", "as good as it gets", "o brother where art thou", "die hard", "la la land"])(
    "%s begins with none",
    (title) => {
      expect(withoutLeadingArticle(title.split(" ")).join(" ")).toBe(title);
    },
  );
});
