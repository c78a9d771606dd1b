import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tinyApp } from "../../test/tiny-app.ts";

let app: Awaited<ReturnType<typeof tinyApp>>;
beforeAll(async () => {
  app = await tinyApp();
});
afterAll(() => app.close());

const post = (payload: string) =>
  app.inject({ method: "POST", url: "/api/ask", payload, headers: { "content-type": "application/json" } });

describe("a body", () => {
  it.each([
    ['{"text":"a film","__proto__":{"admin":true}}', "__proto__"],
    ['{"text":"a film","\\u005f_proto__":1}', "__proto__"],
    ['{"text":"a film","filters":{"__proto__":null}}', "filters.__proto__"],
    ['{"text":"a film","ratings":[{"movieId":1,"rating":5},{"__proto__":{}}]}', "ratings[1].__proto__"],
    ['{"text":"a film","constructor":{"prototype":{"a":1}}}', "constructor.prototype"],
    ['{"text":"a film","reading":{"constructor":{"prototype":0}}}', "reading.constructor.prototype"],
    ['[{"__proto__":1}]', "[0].__proto__"],
  ])("%s is refused for what it is", async (payload, path) => {
    const response = await post(payload);
    const message = "is no name that a field may have";
    expect(response.json()).toMatchObject({
      status: 400,
      code: "request/invalid",
      detail: `${path}: ${message}`,
      errors: [{ path, message }],
    });
  });

  it.each(['{"text":"the \\"__proto__\\": of a constructor"}', '{"text":"a film","constructor":"Brunel"}'])(
    "%s is read: words are no fields, and a constructor alone harms nobody",
    async (payload) => expect((await post(payload)).statusCode).toBe(200),
  );

  it("finds a forbidden name however deep it lies", async () => {
    const deep = fc.integer({ min: 0, max: 5_000 }).map((depth) => {
      const open = '{"a":'.repeat(depth);
      return `{"text":"","hidden":${open}{"__proto__":1}${"}".repeat(depth)}}`;
    });
    await fc.assert(
      fc.asyncProperty(deep, async (payload) => {
        expect((await post(payload)).json().detail).toMatch(/__proto__: is no name/);
      }),
      { numRuns: 20 },
    );
  });

  it.each([["{"], ["[1,]"], ['{"text":\u0001}'], ["NaN"], ["\uFEFF\uFEFF{}"]])(
    "%j is said not to be JSON",
    async (payload) => expect((await post(payload)).json().detail).toBe("The body is not valid JSON."),
  );

  it("may begin with a byte order mark", async () =>
    expect((await post('\uFEFF{"text":"a film"}')).statusCode).toBe(200));
});
