/**
 * Facets in the words that people read: as the part of a sentence ("a tense heist about grief, set in Los Angeles") and as
 * a thing by itself ("tension, heist, grief, Los Angeles"). Entries stand apart by commas: name = part of the sentence |
 * thing. What is left out is the name without its hyphens.
 */

/** Where a facet stands in a sentence: before the noun, as the noun, or after it. */
type Slot = "adjective" | "noun" | "tail";

export interface FacetWords {
  readonly slot: Slot;
  readonly part: string;
  readonly thing: string;
}

const adjectives = `
cozy | coziness, warm | warmth, uplifting | uplift, feel-good = feel-good | good feeling, funny | fun,
laugh-out-loud = uproarious | big laughs, witty | wit, silly | silliness, deadpan | deadpan humour,
dark-humour = darkly funny | dark humour, satirical | satire, awkward | awkwardness, romantic | romance,
sexy | desire, bittersweet | a bittersweet tone, sad | sadness, tear-jerking = tear-jerking | tears,
melancholy | melancholy, bleak | bleakness, disturbing | disturbing scenes, creepy | creepiness, scary | scares,
tense | tension, thrilling | thrills, exhilarating | exhilaration, dreamy | dreaminess,
mind-bending = mind-bending | bent minds, thought-provoking = thought-provoking | food for thought, gentle | gentleness,
nostalgic | nostalgia, whimsical | whimsy, magical | magic, gritty | grit, cynical | cynicism, hopeful | hope,
cheesy | cheese, quirky | quirks, cool | coolness, claustrophobic | tight spaces, mysterious | mystery,
slow-burn = slow-burning | slow burn, leisurely | a leisurely pace, fast-paced = fast-paced | a fast pace,
non-stop = non-stop | no pause, epic | epic size, episodic | episodes, nonlinear | a story out of order,
dialogue-driven = talkative | talk, feminist | feminism, queer | queer lives, post-apocalypse = post-apocalyptic | the end of the world,
visually-stunning = beautiful | beautiful pictures, minimalist | few means, camp = camp | camp, surreal | surreal images,
realistic | realism, black-and-white = black-and-white | black and white, silent | silence,
hand-drawn = hand-drawn | hand drawing, computer-animated = computer-animated | computer animation,
stop-motion = stop-motion | stop motion, experimental | experiment, cult = cult | cult following,
divisive | divided opinions, influential | influence`;

const nouns = `
anthology, remake, heist, con = con | con, whodunnit, investigation, chase, road-trip, journey, survival = survival story | survival,
siege, revenge = revenge story | revenge, rise-and-fall = story of rise and fall | rise and fall,
underdog = underdog story | underdog, coming-of-age = coming-of-age story | coming of age,
redemption = story of redemption | redemption, forbidden-love = story of forbidden love | forbidden love,
love-triangle, falling-in-love = love story | falling in love, break-up = break-up story | break-up,
body-swap = body-swap story | body swap, courtroom = courtroom drama | courtroom, escape = escape story | escape,
rescue, tournament, haunted-place = ghostly tale of a haunted place | haunted place, possession = possession story | possession,
slasher, disaster = disaster film | disaster, apocalypse = end-of-the-world film | apocalypse, dystopia,
invasion = invasion story | invasion, first-contact = story of first contact | first contact,
time-travel = time-travel story | time travel, time-loop = time-loop story | time loop,
biography = true-life portrait | biography, political-intrigue = tale of political intrigue | political intrigue,
conspiracy = conspiracy story | conspiracy, espionage = spy story | espionage, war-mission = war story | war mission,
home-invasion = story of a home invasion | home invasion, kidnapping = story of a kidnapping | kidnapping,
serial-killer = serial-killer story | serial killer, cat-and-mouse = game of cat and mouse | cat and mouse,
noir = noir | noir, anime, found-footage = found-footage film | found footage, mockumentary, documentary, musical, parody,
spectacle, blockbuster, classic, hidden-gem, directors-debut = first film of its director | first film`;

const tails = `
from-novel = made of a book | a book behind it, from-short-story = made of a short story | a short story behind it,
from-play = made of a play | a play behind it, from-comic = made of a comic | a comic behind it,
from-game = made of a game or toy | a game or toy behind it, from-fairy-tale = made of an old tale | an old tale behind it,
from-series = made of a series | a series behind it, true-story = of what really happened | true events,
dread = full of dread | dread, awe = full of wonder | wonder, interwoven = of many crossing lives | crossing lives,
real-time = told in real time | real time, one-location = in one place | one place, one-night = of one day or night | one day or night,
few-words = of few words | few words, needs-attention = that wants attention | close attention,
fish-out-of-water = about somebody out of place | fish out of water, mistaken-identity = about a mistaken identity | mistaken identity,
disguise = about a disguise, undercover = about going undercover | undercover work, prison = behind bars | prison,
last-mission = about one last job | one last job, team-gathers = about a team that gathers | a team that gathers,
monster = with a monster, parallel-worlds = of parallel worlds | parallel worlds, memory = about memory | memory,
simulated-world = of a simulated world | a simulated world, artificial-mind = about thinking machines | thinking machines,
experiment = about an experiment that goes too far | experiment, second-chance = about a second chance | a second chance,
wedding = around a wedding | wedding, holiday-trip = about a holiday trip | holiday trip, obsession = about an obsession | obsession,
madness = about a mind that falls apart | madness, missing-person = about somebody missing | missing person,
mentor-and-pupil = about a mentor and a pupil | mentor and pupil, odd-couple = with an odd couple | odd couple,
wrongly-accused = about somebody wrongly accused | wrongly accused,
happy-ending = that ends well | happy ending, sad-ending = that ends sadly | sad ending, open-ending = with an open ending | open ending,
twist = with a twist | twist, bad-guy-wins = in which the bad guy wins | bad guy wins,
unreliable-narrator = told by an unreliable narrator | unreliable narrator,
friendship = about friendship, family = about family, fathers = about fathers, mothers = about mothers,
siblings = about siblings, marriage = about marriage, divorce = about divorce, infidelity = about infidelity, grief = about grief,
loneliness = about loneliness, ageing = about growing old | growing old, illness = about illness, disability = about disability,
mental-health = about mental health | mental health, addiction = about addiction, death = about death, faith = about faith,
class = about rich and poor | rich and poor, money = about money, work = about work, school = about school,
race = about race, immigration = about immigration, colonialism = about colonialism,
war-and-its-cost = about war and its cost | war and its cost, holocaust = about the Holocaust | the Holocaust,
justice = about justice, corruption = about corruption, media = about the media | the media, fame = about fame,
technology = about technology, environment = about the environment | the environment, nature = about nature, animals = about animals,
food = about food, music = about music, dance = about dancing | dancing, theatre = about the theatre | the theatre,
film-making = about making films | film-making, art = about art, writing = about writing, sport = about sport, cars = about cars,
flying = about flying, games = about games, magic-and-illusion = about magic | magic and illusion,
cult-and-sect = about a sect | sects, folklore = about old tales | old tales, identity = about identity, fate = about fate,
philosophy = about ideas | philosophy, first-love = about a first love | first love, teen-life = about being a teenager | teen life,
politics = about politics, history = about history,
strong-female-lead = led by a strong woman | strong female lead, mostly-women = with mostly women | mostly women,
ensemble = with a large ensemble | ensemble, child-hero = with a child as its hero | child hero,
old-people = about old people | old people, anti-hero = with an anti-hero | anti-hero, villain = with a great villain | great villain,
detective = with a detective | detective, cop = with the police at work | police, criminal = about criminals | criminals,
gangster = about gangsters | gangsters, hitman = about a hitman | hitman, soldier = about soldiers | soldiers,
scientist = about a scientist | scientist, teacher = about a teacher | teacher, doctor = about a doctor | doctor,
lawyer = about a lawyer | lawyer, journalist = about a journalist | journalist, royalty = about kings and queens | kings and queens,
superhero = with superheroes | superheroes, vampire = with vampires | vampires, zombie = with zombies | zombies,
ghost = with ghosts | ghosts, witch = with witches | witches, werewolf = with werewolves | werewolves, robot = with robots | robots,
alien = with aliens | aliens, dinosaur = with dinosaurs | dinosaurs, dragon = with dragons | dragons, dog = with a dog | dog,
cat = with a cat | cat, horse = with horses | horses, cowboy = with cowboys | cowboys, samurai = with samurai | samurai,
pirate = with pirates | pirates, outsider = about an outsider | outsider,
big-city = set in a big city | big city, small-town = set in a small town | small town, suburb = set in the suburbs | suburbs,
countryside = set in the country | countryside, desert = set in the desert | desert, sea = set at sea | the sea,
underwater = set under water | under water, island = set on an island | island, jungle = set in the jungle | jungle,
snow = set in the snow | snow, mountains = set in the mountains | mountains, space = set in space | space,
hotel = set in a hotel | hotel, train = set on a train | train, house = set in one house | one house, hospital = set in a hospital | hospital,
fantasy-world = set in an invented world | invented world, new-york = set in New York | New York,
los-angeles = set in Los Angeles | Los Angeles, london = set in London | London, paris = set in Paris | Paris,
tokyo = set in Tokyo | Tokyo, rome = set in Rome | Rome, berlin = set in Berlin | Berlin, hong-kong = set in Hong Kong | Hong Kong,
san-francisco = set in San Francisco | San Francisco, chicago = set in Chicago | Chicago, boston = set in Boston | Boston,
las-vegas = set in Las Vegas | Las Vegas, new-orleans = set in New Orleans | New Orleans, venice = set in Venice | Venice,
mumbai = set in Mumbai | Mumbai,
ancient = set in ancient times | ancient times, medieval = set in the Middle Ages | Middle Ages,
early-modern = set between 1500 and 1800 | 1500 to 1800, 1800s = set in the 1800s | the 1800s,
early-1900s = set in the early 1900s | early 1900s, world-war-one = set in the First World War | First World War,
world-war-two = set in the Second World War | Second World War, 1920s = set in the 1920s | the 1920s,
1930s = set in the 1930s | the 1930s, 1940s = set in the 1940s | the 1940s, 1950s = set in the 1950s | the 1950s,
1960s = set in the 1960s | the 1960s, 1970s = set in the 1970s | the 1970s, 1980s = set in the 1980s | the 1980s,
1990s = set in the 1990s | the 1990s, vietnam-war = about the Vietnam War | Vietnam War,
near-future = set in the near future | near future, far-future = set in the far future | far future,
christmas = at Christmas | Christmas, halloween = at Halloween | Halloween, summer = in the heat of summer | summer,
night = set at night | night,
neon = in neon light | neon, stylised-violence = with stylised violence | stylised violence,
practical-effects = with effects made by hand | practical effects, great-soundtrack = with a great soundtrack | great soundtrack,
great-score = with a great score | great score, great-dialogue = with great dialogue | great dialogue,
great-performance = with a great performance | great performance, long-takes = in long takes | long takes,
period-detail = rich in period detail | period detail, martial-arts = with martial arts | martial arts,
car-chases = with car chases | car chases, sword-fights = with sword fights | sword fights, gunfights = with gunfights | gunfights,
voice-over = with a narrator | narrator, fourth-wall = that speaks to its audience | fourth wall,
date-night = for a couple | an evening for two, friends-night = for a night with friends | night with friends,
family-night = for a family night | family fare, kids-from-4 = for children from about four | children from four,
kids-from-7 = for children from about seven | children from seven, kids-from-10 = for children from about ten | children from ten,
teenagers = for teenagers | teenagers, with-parents = to watch with parents | with parents, grandparents = for grandparents | grandparents,
background = to have on in the background | background, brain-off = that asks nothing of a tired mind | mindless fun,
rainy-day = for a snug day indoors | a snug day indoors, sick-in-bed = for a day in bed | day in bed,
after-a-break-up = for after a break-up | after a break-up, cheer-me-up = to cheer one up | cheer, good-cry = for a good cry | good cry,
film-club = to talk about afterwards | food for talk, comfort-rewatch = to come back to | comfort, big-screen = for a big screen | big screen,
holiday-season = for the holiday season | holiday season, halloween-night = for Halloween night | Halloween night,
oscar-best-picture = that won the Oscar for best picture | Oscar for best picture, oscar-acting = that won an Oscar for acting | Oscar for acting,
oscar-international = that won the international Oscar | international Oscar, oscar-animated = that won the Oscar for animation | Oscar for animation,
oscar-documentary = that won the Oscar for documentary | Oscar for documentary, cannes = honoured in Cannes | prize in Cannes,
venice-prize = honoured in Venice | prize in Venice, berlin-prize = honoured in Berlin | prize in Berlin,
critics-darling = loved by critics | praise of critics, so-bad-its-good = so bad that it is good | so bad it’s good,
flop-now-loved = that failed once and is loved now | late love,
violence = with violence, gore = with gore, jumps = with jump scares | jump scares, scares = with scares,
sadness = with sadness, sex = with sex, nudity = with nudity, language = with strong language | strong language,
drugs = with drugs, animal-harm = in which animals are harmed | harm to animals,
child-harm = in which children are harmed | harm to children, sexual-violence = with sexual violence | sexual violence,
suicide = with suicide`;

const spoken = (name: string): string => name.replaceAll("-", " ");

function* entriesOf(slot: Slot, table: string): Iterable<readonly [string, FacetWords]> {
  for (const entry of table.split(",")) {
    const [left, thing] = entry.split("|").map((text) => text.trim().replaceAll(/\s+/g, " "));
    const [name, part = spoken(name)] = left.split(" = ");
    yield [name, { slot, part, thing: thing ?? spoken(name) }];
  }
}

const known: ReadonlyMap<string, FacetWords> = new Map([
  ...entriesOf("adjective", adjectives),
  ...entriesOf("noun", nouns),
  ...entriesOf("tail", tails),
]);

/**
 * What is told only to those who ask for it: how a film was received and when to watch it makes no two films alike, and
 * how it ends is nothing that a friend gives away.
 */
const keptBack: ReadonlySet<string> = new Set(
  `happy-ending sad-ending open-ending twist bad-guy-wins unreliable-narrator simulated-world madness cult
   divisive influential blockbuster classic hidden-gem directors-debut critics-darling so-bad-its-good flop-now-loved
   oscar-best-picture oscar-acting oscar-international oscar-animated oscar-documentary cannes venice-prize berlin-prize
   date-night friends-night family-night kids-from-4 kids-from-7 kids-from-10 teenagers with-parents grandparents background
   brain-off rainy-day sick-in-bed after-a-break-up cheer-me-up good-cry film-club comfort-rewatch big-screen
   holiday-season halloween-night`.split(/\s+/),
);

export const isKeptBack = (name: string): boolean => keptBack.has(name);

export const isKnown = (name: string): boolean => known.has(name);

/** A facet that this table does not know is called by its name. */
export const wordsOf = (name: string): FacetWords =>
  known.get(name) ?? { slot: "tail", part: `with ${spoken(name)}`, thing: spoken(name) };
