/** What can be added by hand: MovieLens' genres in its own spelling, languages and countries that are often asked for. */

export const genreNames = [
  "Action",
  "Adventure",
  "Animation",
  "Children",
  "Comedy",
  "Crime",
  "Documentary",
  "Drama",
  "Fantasy",
  "Film-Noir",
  "Horror",
  "Musical",
  "Mystery",
  "Romance",
  "Sci-Fi",
  "Thriller",
  "War",
  "Western",
] as const;

export const languageNames = [
  "Cantonese",
  "Danish",
  "English",
  "French",
  "German",
  "Hindi",
  "Italian",
  "Japanese",
  "Korean",
  "Mandarin",
  "Persian",
  "Polish",
  "Portuguese",
  "Russian",
  "Spanish",
  "Swedish",
] as const;

/** ISO 3166 codes. */
export const countryCodes = (
  "AR AT AU BE BR CA CH CL CN CU CZ DE DK EG ES FI FR GB GR HK HU IE IL IN IR IS IT JP KR MA MX NG NL NO NZ PE PH PL PT " +
  "RO RU SE SN TH TR TW UA US VN ZA"
).split(" ");

/** Words of mood that one may not think of, but knows when one sees them. */
export const moodWords = [
  "atmospheric",
  "bittersweet",
  "bleak",
  "cozy",
  "dark comedy",
  "dreamlike",
  "feel-good",
  "funny",
  "gritty",
  "heartwarming",
  "melancholy",
  "mind-bending",
  "quirky",
  "scary",
  "slow burn",
  "suspenseful",
  "tearjerker",
  "thought-provoking",
  "twist ending",
  "uplifting",
  "visually stunning",
  "witty",
] as const;
