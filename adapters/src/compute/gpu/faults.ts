/** What went wrong, as one line. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
