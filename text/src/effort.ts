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
export function kept<Answer>(look: (key: string) => Answer): (key: string) => Answer {
  const answers = new Map<string, Answer>();
  return (key) => {
    const known = answers.get(key);
    // An answer of nothing is kept too.
    if (known !== undefined || answers.has(key)) return known as Answer; // has() says that it is there
    const answer = look(key);
    answers.set(key, answer);
    return answer;
  };
}

/** The same for answers that depend on a small whole number as well. */
export function keptBy<Answer>(look: (key: string, most: number) => Answer): (key: string, most: number) => Answer {
  const byMost: ((key: string) => Answer)[] = [];
  return (key, most) => {
    byMost[most] ??= kept((one) => look(one, most));
    return byMost[most](key);
  };
}
