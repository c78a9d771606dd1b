/** Steps that were left out of an answer, told to whoever runs Matinee: each once, since what fails goes on failing. */

export function tellingSkipped(notice: (text: string) => void): (step: string, cause: unknown) => void {
  const told = new Set<string>();
  return (step, cause) => {
    if (told.has(step)) return;
    told.add(step);
    notice(`The step "${step}" was left out of an answer (${String(cause)}). This is told once.`);
  };
}
