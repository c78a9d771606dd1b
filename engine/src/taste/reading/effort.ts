/** What reading one text may cost, counted in steps and never in time, so that the same text is always read as far. */

export interface Effort {
  spend(steps: number): void;
  /** The part that is left: 1 at first, 0 or less when all is spent. */
  readonly left: number;
}

/** An effort of so many steps. */
export function effortOf(most: number): Effort {
  let left = most;
  return {
    spend(steps) {
      left -= steps;
    },
    get left() {
      return left / most;
    },
  };
}

/** An answer that is looked up once and then kept. */
export function kept<Answer>(look: (key: string, most: number) => Answer): (key: string, most: number) => Answer {
  const answers = new Map<string, Answer>();
  return (key, most) => {
    const name = `${most} ${key}`;
    const known = answers.get(name);
    // An answer of nothing is kept too.
    if (known !== undefined || answers.has(name)) return known as Answer; // has() says that it is there
    const answer = look(key, most);
    answers.set(name, answer);
    return answer;
  };
}
