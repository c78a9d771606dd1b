/** Fetching from a model's place: an answer ends where it grows beyond measure, and nobody is sent elsewhere with a key. */

/** What a stream throws that is longer than it may be. */
export class TooManyBytes extends Error {}

export const limitedFetch =
  (mostBytes: number): typeof fetch =>
  async (input, init) => {
    const response = await fetch(input, { ...init, redirect: "error" });
    if (response.body === null) return response;
    let bytes = 0;
    const counted = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(piece, controller) {
          bytes += piece.byteLength;
          if (bytes > mostBytes) controller.error(new TooManyBytes());
          else controller.enqueue(piece);
        },
      }),
    );
    return new Response(counted, response);
  };
