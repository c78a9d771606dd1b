/** The library has no types of its own; of what it gives, this much is used. */
declare module "wink-sentiment" {
  export default function sentiment(text: string): { readonly score: number };
}
