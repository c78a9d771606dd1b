/** Word lists of one kind that a language has: of years, lengths, hours, careers, and of what follows up a list. */
import { z } from "zod";

/** Words, or phrases in the notation of phrases.ts; a list that a language leaves out is empty. */
export const lines = z.array(z.string().min(1)).default([]);
/** Phrases that are looked for in a text as it is written: letters, digits, apostrophes, hyphens and blanks. */
const plain = z.array(z.string().regex(/^[\p{L}\p{N}' -]+$/u, "is no plain phrase")).default([]);
export const byName = z.record(z.string().min(1), z.array(z.string().min(1))).default({});
export const byNumber = z.record(z.string().regex(/^\d+$/, "is no number"), z.array(z.string().min(1))).default({});

/** When films were made. */
export const YearPhrases = z
  .strictObject({
    before: lines,
    /** "Up to", "no later than": the year itself may be. */
    until: lines,
    after: lines,
    /** "Not before": the year itself may be. */
    since: lines,
    between: lines,
    /** "to" of "1970 to 1985", and "or" of "80s or 90s". */
    to: lines,
    /** "or later", "onwards", after a year. */
    onwards: lines,
    orEarlier: lines,
    /** "Before" behind a year, which is not meant itself. */
    beforeBehind: lines,
    /** "Year" behind a number, which by itself makes a year of it; "decade" likewise. */
    yearBehind: lines,
    decadeBehind: lines,
    /** "Early", "late" behind a decade. */
    earlyBehind: lines,
    lateBehind: lines,
    /** "from", "made in", "released in". */
    from: lines,
    /** "In", behind which a year counts only where it is said of films; "about" and "or so" at a year; "say" before it. */
    inYear: lines,
    about: lines,
    aboutBehind: lines,
    /** "Give or take a year". */
    nearBehind: lines,
    say: lines,
    /** "set in", "during": the year belongs to the story. */
    setting: lines,
    decades: byNumber,
    /** Words behind or before the digits of a decade: "80er Jahre", "anni 80". */
    decadeTail: lines,
    decadeLead: lines,
    early: lines,
    middle: lines,
    late: lines,
    recent: lines,
    /** "Not too old": neither recent nor old. */
    notOld: lines,
    old: lines,
    /** "old", "new": only beside a film word, a genre or a language. */
    oldAdjective: lines,
    recentAdjective: lines,
    modernAdjective: lines,
    /** A film that is old and good, and "cult" before it, by which it is not old; "the" before "new Star Wars film": one is spoken of. */
    classics: lines,
    praise: lines,
    passing: lines,
    /** What happened in a year, or in years: "1939-1945" → "the war"; "or just after" behind it. */
    events: byName,
    justAfter: lines,
    /** "Older than me", "the year I was born": of somebody whose age or year is told; "born" before it. */
    beforeOwn: lines,
    ofOwn: lines,
    sinceOwn: lines,
    /** "From when I was little": of somebody whose age or year is told. */
    ofYouth: lines,
    /** "The year we met", behind which the year is told. */
    yearOf: lines,
    born: lines,
    /** "We are", "I am" before an age. */
    ofOwnAge: lines,
    /** "Left", "married" before a year: of somebody's life. */
    lived: lines,
    thisYear: lines,
    thisCentury: lines,
    lastCentury: lines,
    thisDecade: lines,
    /** "last", "past" before "ten years". */
    last: lines,
    yearUnit: lines,
    decadeUnit: lines,
  })
  .prefault({});
export type YearPhrases = z.infer<typeof YearPhrases>;

/** What a follow-up says of the list before it. */
export const FollowUpPhrases = z
  .strictObject({
    /** "something else": all of it goes. */
    others: lines,
    /** "start over": all that was said is forgotten. */
    restart: lines,
    /** "more like": films of the list are examples. */
    moreLike: lines,
    /** "seen", "not": films of the list are to go. */
    seen: lines,
    without: lines,
    /** "that one", "it": the film that was last spoken of, else the first. */
    thatOne: lines,
    /** "I changed my mind": what is wanted now takes the place of all that was wanted. */
    anew: lines,
    /** "is fine too": what is said is wanted beside what was wanted. */
    also: lines,
    /** "instead": what is said takes the place of what was wanted of its kind, and the rest stays. */
    exchange: lines,
    /** "maybe", "if possible": what is said beside it is no must. */
    maybe: lines,
    /** The same in a first request, of what is said behind it or right before it; and that only at the beginning of a clause. */
    preferably: lines,
    preferablyFirst: lines,
    /** "Or its sequels": behind a film that is refused, all of its series. */
    orSequels: lines,
    /** "not by him": whoever was asked for is not wanted any more. */
    notThem: lines,
    /** "anyone like him", "in her style": the same, and others like them are wanted. */
    likeThem: lines,
    /** "the rest", "all of them". */
    allOfThem: lines,
    /** "the last". */
    last: lines,
    /** "shorter", "longer" than the films of the list. */
    shorter: lines,
    longer: lines,
    /** "instead": what follows takes the place of what was wished before. */
    instead: lines,
    /** Places in a list: 2 → "second", "2nd". */
    places: byNumber,
    /** "the first two": the number of films from the top. */
    counts: byNumber,
  })
  .prefault({});
export type FollowUpPhrases = z.infer<typeof FollowUpPhrases>;

/** What two people say to each other, as it is written; an apostrophe may be missing in a text. */
export const TalkPhrases = z
  .strictObject({
    /** "User", before a colon: who says a line. */
    speakers: plain,
    /** A line begins with "hello". */
    greetings: plain,
    /** "That", "one", "made" of "that one made me laugh", which is said of a film just spoken of. */
    pointing: plain,
    pointed: plain,
    happened: plain,
    /** "It", "was" where two people talk, "oh" before it; "sounds" and "good morning" by themselves. */
    pointingLoosely: plain,
    happenedLoosely: plain,
    openers: plain,
    remarks: plain,
    wellWishes: plain,
    /** "Want", "recommend": the sentence asks all the same. */
    wishing: plain,
  })
  .prefault({});

/** Of people who are described, what is no taste. */
export const DescriptionPhrases = z
  .strictObject({
    /** Before a colon: "age", "gender", "occupation", and "name" and its like, which are nobody's taste either. */
    age: plain,
    gender: plain,
    occupation: plain,
    fields: plain,
    /** Behind an age. */
    yearsOld: plain,
    /** "Woman", "man", as somebody describes themselves; and "who", "loves", before which that ends. */
    genders: plain,
    goesOn: plain,
  })
  .prefault({});

/** How long a film lasts. */
export const RuntimePhrases = z
  .strictObject({
    hours: lines,
    minutes: lines,
    /** "and a half" after hours. */
    half: lines,
    /** Whole durations, by minutes: "an hour and a half". */
    durations: byNumber,
    under: lines,
    over: lines,
    /** Ends of those that leave the border itself out: "under", "more than". */
    /** "I have", "I only got": the person's time. */
    have: lines,
    /** "Ride", "leaves", "lunch break": what ends the time that a person has. */
    given: lines,
    /** Words of those before a border that leave the border itself out: "under", "less than". */
    strictly: lines,
    orLess: lines,
    orMore: lines,
    /** "After", "past" before a duration behind which nobody watches any more, and "falls asleep", which says so. */
    after: lines,
    tires: lines,
    /** "Afterwards", "ago" behind a duration: it is no film's. */
    elsewhere: lines,
    short: lines,
    notLong: lines,
    long: lines,
  })
  .prefault({});
export type RuntimePhrases = z.infer<typeof RuntimePhrases>;

/** Parts of careers, said before a name and behind it. */
export const CareerPhrases = z
  .strictObject({ earlyBefore: lines, lateBefore: lines, earlyBehind: lines, lateBehind: lines })
  .prefault({});
export type CareerPhrases = z.infer<typeof CareerPhrases>;

/** What somebody does in films. */
export const RolePhrases = z
  .strictObject({
    /** "Directed by", "starring", "based on a book by": a name follows. */
    directsBefore: lines,
    playsBefore: lines,
    writesBefore: lines,
    /** "Novels", "adaptation" behind the name of who wrote. */
    writesBehind: lines,
    /** "He directed", "as an actor": of whoever was named before. */
    directsThen: lines,
    playsThen: lines,
    writesThen: lines,
    /** "He didn't direct". */
    directsNot: lines,
    playsNot: lines,
    writesNot: lines,
    /** "Directed by a woman": who made a film is known by name only. */
    unknown: lines,
  })
  .prefault({});
export type RolePhrases = z.infer<typeof RolePhrases>;

/** Hours of the clock. */
export const ClockPhrases = z
  .strictObject({
    /** "At", "around" before an hour; "by", "before" where it ends something. */
    at: lines,
    by: lines,
    /** "Starts at", "it's"; "leaves at", "in bed at". */
    starts: lines,
    ends: lines,
    /** "O'clock", "now" behind one. */
    tails: lines,
    now: lines,
    midnight: lines,
    half: lines,
    quarter: lines,
    past: lines,
    before: lines,
  })
  .prefault({});
export type ClockPhrases = z.infer<typeof ClockPhrases>;

/** What people are tired of, and what they cannot bear to watch. */
export const ComplaintPhrases = z
  .strictObject({
    /** "Keep", and "out" behind it; "can we leave", and "at home": what stands between the two is refused. */
    keepsOut: lines,
    outs: lines,
    leaves: lines,
    behind: lines,
    /** "Every" before "seems to be about": what follows that is complained of, unless "I love" stands between. */
    always: lines,
    turnsOut: lines,
    /** "All I ever get", behind which a mere "is" says it. */
    onlyEver: lines,
    /** "We've had", and "three nights in a row" behind it. */
    had: lines,
    again: lines,
    /** "I leave the room", and "the minute", "if" before what makes somebody do that. */
    suffers: lines,
    when: lines,
  })
  .prefault({});
