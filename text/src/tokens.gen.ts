/** Made by npm run gen from text/words/tokens.txt; not to be edited. */
export const elided: readonly string[] = ["c","d","j","jusqu","l","lorsqu","m","n","puisqu","qu","quelqu","s","t","all","dall","dell","nell","quell","sull","un"];
export const decades: readonly string[] = ["er","s"];
export const abbreviations: readonly string[] = ["a","aka","d","dr","e","eg","esp","feat","ie","incl","j","jr","l","mr","mrs","ms","no","o","pt","s","sr","st","t","vol","vs"];
export const capital: readonly string[] = ["i","id","ill","im","ive"];
export const signs: readonly (readonly [string, string])[] = [["&","and"],["w/o","without"]];
