/**
 * Small words that rules look for beside what they read: lists of single words, each a set when a language is compiled. What
 * a language leaves out is said there in another way, or is looked for in the list of the language behind it.
 */
import { z } from "zod";
import { lines } from "./phrase-lists.ts";

/** Articles, pronouns, small verbs. */
export const GrammarWords = z
  .strictObject({
    /** "A", which is no number: "twenty a day"; "the". */
    indefinite: lines,
    definite: lines,
    /** "Any", and "but" behind it: "any war but the second". */
    alls: lines,
    buts: lines,
    /** "Which" right behind a film: what follows tells of it. */
    relatives: lines,
    /** Written large, and no name: "I". */
    capitals: lines,
    /** Endings: "it's", "they're"; "watched"; "didn't". */
    shortEndings: lines,
    pastEndings: lines,
    negatedEndings: lines,
    /** "Is" in "this is so gloomy", "so" in it, and "look" in "those look grim". */
    beings: lines,
    degrees: lines,
    looks: lines,
    /** "Still" behind "less gory than Saw, but": the rest stays as it is there. */
    stays: lines,
    /** "Too" and "many" in "too many ghosts". */
    too: lines,
    much: lines,
    /** Stand for a film that was spoken of. */
    ones: lines,
    /** Behind a negation they refuse nothing: "not only". */
    notOnly: lines,
    /** "As" before a quality that is as much as a film's, and behind it. */
    asMuch: lines,
    asMuchAs: lines,
    /** "What" in "what was as good as Heat?", which judges nothing. */
    whats: lines,
    /** "With", "about" behind a kind of film: they tell more of it. */
    opensDetails: lines,
    /** "In" of "women in bikinis": what stands on both sides is one. */
    within: lines,
    /** "It" of "does the dog die? one where it doesn't": told of the story. */
    echoes: lines,
    /** "Me" of "gave me goosebumps": a film did it to somebody. */
    objects: lines,
    /** They say no, and two of them yes; "yes" behind what is wanted. */
    negations: lines,
    affirmations: lines,
    /** "With" in short: its stroke is no comma in "w/ Keanu". */
    withs: lines,
    /** "About" before ages, which are of the story's people then; "of" behind a number that is no age: "one of the leads". */
    storyOpeners: lines,
    ofWhom: lines,
    /** "From" before and "was", "gave" or "is at" behind people who are told of, and do not watch. */
    beforeAbsent: lines,
    pastOfPeople: lines,
    elsewhere: lines,
    /** "With him". */
    thems: lines,
    /** "Ages" before "5 to 9": somebody's. */
    ages: lines,
    /** They except a film, or what follows is another quality than the film's. */
    exceptions: lines,
    /** "Produced" before "in" and a country; "set" before a place of the story. */
    filmed: lines,
    happens: lines,
    /** "At" before an hour, which is no length then: as written, since accents alone tell it from other words; "in" before a length. */
    atHours: lines,
    inLengths: lines,
    /** "People" before "my age": who is in the film, not when it was made. */
    persons: lines,
    /** "Way", "much" before "older": clearly so. */
    far: lines,
  })
  .prefault({});

/** Words in and around the names of films, series, studios and people. */
export const NameWords = z
  .strictObject({
    /** Small words of films' names. */
    small: lines,
    /** "My" at the beginning of a name, in which nobody's pen slips; "of" inside one: it goes on behind it. */
    owners: lines,
    ofs: lines,
    /** Beside a name they belong to it or not: "in Heat". */
    besideName: lines,
    /** "A" before a theme, which is no name then: "a true story"; a name that begins with one may be misspelt behind it. */
    articles: lines,
    /** "By" before the name of a person; of what introduces people that which other things follow too: "of". */
    introducers: lines,
    looseIntroducers: lines,
    /** "The Toy Story ones"; "any" and "film" around "Bourne". */
    ofSeries: lines,
    anyOf: lines,
    anyFilm: lines,
    /** What the name of a studio has or lacks: "Studio Ghibli" is Ghibli. */
    houses: lines,
    /** "The Coen brothers"; of those, nobody by that alone: "the Coppola girl"; behind a surname: "Jr". */
    kin: lines,
    children: lines,
    suffixes: lines,
    /** Films of one name: "the Soderbergh one", "the new", "the original". */
    versions: lines,
    newerOnes: lines,
    olderOnes: lines,
    /** Before the name of a series of which all films are told of: "all of Bourne". */
    alls: lines,
    /** Between the numbers of a series' first and last part: "Rocky 1 to 3". */
    throughs: lines,
  })
  .prefault({});

/** Words by which catalogues write titles, for search, naming and reading alike: titles/title-words.gen.ts has those of all languages. */
export const TitleWords = z
  .strictObject({
    /** "Part" before a number. */
    parts: lines,
    /** "Or" between a title and its other one, which begins with "how" where no sign parts them. */
    alternatives: lines,
    questions: lines,
    /** "And the" between somebody's name and an adventure; "and" by itself. */
    andThe: lines,
    ands: lines,
    /** Words that a name is the same with and without. */
    unheard: lines,
    /** Articles that people slip in, and words that look like a slip of one. */
    slippedArticles: lines,
    noSlips: lines,
    /** Articles that are other words in another language: "die hard". */
    doubtfulArticles: lines,
    /** Small words that films share which have nothing else in common. */
    shared: lines,
    /** Endings of several: "Aliens". */
    pluralEndings: lines,
  })
  .prefault({});

/** What stands at digits without a space: "90min", "2hrs", "8pm", "7yo", "80s". */
export const UnitWords = z
  .strictObject({ minutes: lines, hours: lines, clock: lines, ages: lines, decades: lines })
  .prefault({});

/** Whether words tell years or a length at all, however they are said: parts, beginnings and endings of folded words. */
export const SpanWords = z.strictObject({ parts: lines, beginnings: lines, endings: lines }).prefault({});
