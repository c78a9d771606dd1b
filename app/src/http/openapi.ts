/** Prints the OpenAPI document: `node app/src/http/openapi.ts > docs/generated/openapi.json`. */
import { MatineeError } from "@matinee/core";
import { createApp } from "./app.ts";

const nobody = () => Promise.reject(new MatineeError("engine/starting", "Only the document was asked for."));

const app = await createApp({
  answering: { answer: nobody },
  serving: { state: () => ({ preparing: [], licences: [], troubles: [] }) },
  rateLimit: 1,
});
await app.ready();
console.log(JSON.stringify(app.swagger(), undefined, 2));
await app.close();
