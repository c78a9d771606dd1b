/** What a model of taste goes by beside ratings, in sentences for its card. */
import type { JudgedModel } from "@matinee/core";

type Judged = Pick<JudgedModel, "model" | "settings">;

/** "svd" of "svd+language". */
export const baseOf = (model: string): string => model.replace(/\+language$/u, "");

export const whatItIsFor = ({ model }: Judged): string =>
  baseOf(model) === "popularity"
    ? "Ordering the films of this data set by how many people know them, the same for everybody"
    : "Ordering the films of this data set for a person by what they have rated";

/** Of films that few or nobody rated, and of people beside their ratings. */
export function whatItKnows(judged: Judged): string {
  const films = ofFilms(judged);
  const people = ofPeople(judged);
  if (films === undefined && people === undefined)
    return "It knows nothing of films that nobody rated, nor of people beyond their ratings.";
  return [
    films ?? "It knows nothing of films that nobody rated.",
    people ?? "It knows nothing of people beyond their ratings.",
  ].join(" ");
}

/** Undefined where ratings are all that it goes by. */
function ofFilms({ model, settings }: Judged): string | undefined {
  switch (baseOf(model)) {
    case "popularity":
      return settings.votes === "all"
        ? "Films that nobody here rated it knows by votes from elsewhere, where there are any."
        : undefined;
    case "ease":
      return Number(settings.content) > 0
        ? `Films that few or nobody rated it knows by what is written about them, where they are among its ${String(settings.maxFilms)} most rated ones.`
        : undefined;
    case "bayes-mf":
      return settings.content === true
        ? `Films that few or nobody rated it knows by genres and time${settings.texts === true ? ", and texts" : ""}.`
        : undefined;
    case "two-towers":
      return "Films that few or nobody rated it knows by their texts, genres and years.";
    case "hybrid-net":
      return "Films that few or nobody rated it knows by their genres, years, tags and texts.";
    case "tag-genome":
      return "Films it knows by the tags of the tag genome alone, rated or not; those that are not in it, not at all.";
    case "predicted-stars":
      return settings.model === "two-towers" || settings.model === "auto"
        ? "Where two towers tell its stars, films that few or nobody rated are known by their texts, genres and years."
        : undefined;
    default:
      return undefined;
  }
}

function ofPeople({ model, settings }: Judged): string | undefined {
  switch (baseOf(model)) {
    case "popularity":
      return "It knows nothing of people.";
    case "bayes-mf":
      return settings.traits === true
        ? "Of people it knows age, gender, occupation and region beside their ratings, where they told them."
        : undefined;
    case "tag-genome":
      return typeof settings.likedTags === "string" &&
        typeof settings.dislikedTags === "string" &&
        settings.likedTags + settings.dislikedTags !== ""
        ? "Of people it knows their ratings, and takes tags for liked or disliked by everybody, as its settings say."
        : undefined;
    default:
      return undefined;
  }
}
