/** The shapes of the server's answers, under the names that the page uses; all of them come from the generated client. */
import type { paths } from "./client.gen.ts";

type Json<T> = T extends { content: { "application/json": infer Body } } ? Body : never;
type Ask = paths["/api/ask"]["post"];
type Explain = paths["/api/explain"]["post"];
type Recommend = paths["/api/recommendations"]["post"];

export type AskBody = Json<NonNullable<Ask["requestBody"]>>;
export type RecommendBody = Json<NonNullable<Recommend["requestBody"]>>;
export type ExplainBody = Json<NonNullable<Explain["requestBody"]>>;
export type Explanation = Json<Explain["responses"][200]>;
export type Answer = Json<Ask["responses"][200]>;
export type SimilarAnswer = Json<paths["/api/movies/{id}/similar"]["get"]["responses"][200]>;
export type Movies = Json<paths["/api/movies"]["get"]["responses"][200]>;
export type Named = Json<paths["/api/movies/named"]["get"]["responses"][200]>;
export type Info = Json<paths["/api/info"]["get"]["responses"][200]>;
export type Usage = Json<paths["/api/usage"]["get"]["responses"][200]>;
export type MovieCard = Movies["movies"][number];

export type Pick = Answer["picks"][number];
export type Reason = Pick["reasons"][number];
export type Note = Answer["notes"][number];
export type Relaxation = NonNullable<Answer["relax"]>[number];
export type Versions = Answer["versions"];
export type Reading = Answer["reading"];
export type Wish = Reading["wish"];
export type FilmMention = Reading["films"][number];
export type Feeling = NonNullable<FilmMention["feeling"]>;
export type Place = readonly [start: number, end: number];
export type Filters = NonNullable<AskBody["filters"]>;
export type Dials = Answer["dials"];
