/** What somebody outside wrote, told back: enough to know it again. */
export const shortened = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);
