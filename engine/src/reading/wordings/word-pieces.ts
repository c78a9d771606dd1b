/**
 * Words cut into pieces that a network knows, longest first from the left. Source: Y. Wu et al., "Google's Neural Machine
 * Translation System" (2016), as J. Devlin et al., "BERT" (2019) use it.
 */

/** A piece that goes on with a word is written so. */
const goesOn = "##";
const longestPiece = 18;

export interface WordPieces {
  /** Places in the list of pieces; words that cannot be cut are left out. */
  of(norms: readonly string[], most: number): number[];
}

export function wordPieces(pieces: readonly string[]): WordPieces {
  const places = new Map(pieces.map((piece, at) => [piece, at]));

  function cut(norm: string): number[] {
    const found: number[] = [];
    for (let from = 0; from < norm.length; ) {
      let to = Math.min(norm.length, from + longestPiece);
      let place: number | undefined;
      while (place === undefined && to > from) {
        place = places.get((from === 0 ? "" : goesOn) + norm.slice(from, to));
        if (place === undefined) to--;
      }
      if (place === undefined) return [];
      found.push(place);
      from = to;
    }
    return found;
  }

  return {
    of(norms, most) {
      const found: number[] = [];
      for (const norm of norms) {
        found.push(...cut(norm));
        if (found.length >= most) return found.slice(0, most);
      }
      return found;
    },
  };
}
