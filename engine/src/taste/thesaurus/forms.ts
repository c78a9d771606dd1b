/** Words about how a film is made and told: genres, structure, endings, sources, audience. */
import { groups } from "./group.ts";

export const forms = groups(`
twist, plot twist, twist ending, surprise ending, big twist, unexpected twist, shocking twist > twists, surprise, unexpected, reveal
twisty, full of twists, twists and turns, unpredictable, labyrinthine plot > twist, double-cross, surprises
ambiguous ending, open ending, open ended > ambiguous, uncertain
happy ending, happily ever after > happy, happily, reunited
sad ending, tragic ending, bleak ending, downer ending > tragic, death
nonlinear, non linear, nonlinear timeline, told out of order, reverse chronology, told backwards, (multiple timelines), (jumps in time), (time jumps) > flashback, memory, backwards, past
flashback, told in flashback, flashbacks > memories, recalls, remembers, past
multiple storylines, intertwined stories, ensemble, ensemble cast, interwoven stories, intersecting lives, interconnected stories, hyperlink > intertwine, interconnected, interlocking, lives, stories
anthology, vignette, vignettes, segments, omnibus, episodic, short stories > tales, stories, segment
different perspectives, multiple perspectives, different points of view, rashomon, unreliable narrator, conflicting accounts > perspective, versions, account, viewpoint
real time, one night, single day, takes place overnight, one day, 24 hours, day in the life > hours, night, day
one location, single room, single setting, bottle movie, chamber piece, chamber drama > trapped, room, locked
one man show, solo performance > alone, monologue
dialogue driven, talky, conversation, conversations, dialogue heavy > talk, discuss, dinner
voice over, voiceover, narrated, narrator > narration, tells
breaking fourth wall, breaks the fourth wall, meta, metafiction, self referential, self reflexive > audience, filmmaker, fiction
documentary, docu, documentary style, nonfiction, non fiction > interviews, footage, filmmaker, examines, archival
mockumentary, fake documentary, pseudo documentary > documentary, crew, spoof
docudrama, dramatization, reenactment, dramatized > true, events, real
essay film, film essay, experimental, avant garde, experimental film > art, images
art house, arthouse, art film, art cinema, festival film > auteur, european, drama
independent film, indie, indie film, low budget, independent, mumblecore > sundance
cult film, cult classic, cult movie, midnight movie > cult, bizarre
blockbuster, big budget, tentpole, summer blockbuster, popcorn > action, special effects, hero
classic, classic film, old movie, golden age, old hollywood, old classic > hollywood, timeless
masterpiece, critically acclaimed, award winning, oscar winner, best picture, award winner > oscar, acclaimed, academy award
hidden gem, underrated, overlooked, lesser known > cult, independent
foreign film, foreign language, subtitled, world cinema, subtitles > french, italian, japanese, european
new wave, nouvelle vague, french new wave > french, paris
neorealism, italian neorealism, social realism, realism, social realist > realistic, poor, working
german expressionism, expressionist, expressionism > silent, german
silent film, silent movie, silent comedy, chaplin, buster keaton, (silent) > silent, tramp
black and white, monochrome > silent, noir
film noir, noir, neo noir, neonoir, noirish > femme fatale, private eye, detective, crime, murder
thriller, suspense thriller, nail biting thriller > suspense, danger, killer, murder
psychological thriller, mind games, psychological drama, psychological suspense > mind, obsession, paranoia, psychopath
erotic thriller, sexy thriller > seduction, erotic, affair, murder
crime thriller, detective thriller, mystery thriller > detective, murder, killer
spy thriller, espionage thriller, cold war thriller > spy, agent, cia, espionage
conspiracy thriller, paranoid thriller, paranoia thriller > conspiracy, cover-up, government
giallo, italian horror, argento > murder, killer, italian
legal thriller, courtroom thriller > lawyer, trial, murder
action, action film, action packed, shoot 'em up, shoot em up > fight, explosive, gun, mission, terrorist
action comedy, action adventure, buddy action > action, comic, partner
action hero, one man army, (tough guy), lone hero > ex-soldier, fight, mercenary, rescue
war film, war movie, war epic, war drama > war, soldier, battle
gangster film, gangster saga, mob movie, mafia movie > gangster, mafia, mob
prison film, prison movie > prison, inmate
road film, on the road movie > road, trip, journey
martial arts film, kung fu movie, kung fu film > martial, kung fu, fight
sports film, sports movie, boxing movie > sports, coach, boxer, team
teen film, high school movie, school movie > teenager, high school
christmas movie, christmas film, holiday movie > christmas, santa, holiday
musical film, movie musical, rock opera, jukebox musical > musical, songs, singing
comedy of manners, comedy of errors, farce, mistaken identity, mix up, mixup > mistaken, misunderstanding, confusion, identity
mistaken for someone else, mistaken identities, wrong identity > mistaken, identity, confused
chick flick, girls night movie, women's picture, (for women) > romance, women, friendship
remake, reboot, retelling, reimagining, new version, updated version > version, modern, updated
sequel, prequel, franchise, trilogy > continues, returns, saga
spin off, spinoff, crossover > universe, characters
adaptation, book adaptation, literary adaptation, based on a book, based on novel, novel adaptation > novel, author, classic
stage adaptation, based on a play, play adaptation, filmed play > play, stage
comic adaptation, comic book movie, based on comic book > comic, superhero
game adaptation, based on video game, video game movie > game, video
fable, parable, allegory, allegorical, moral tale, morality tale > symbolic, moral
metaphor, symbolism, symbolic > allegory, meaning
saga, family epic, generational saga, decades spanning > decades, generations, epic
character study, character driven, slice of life, character piece, intimate portrait, everyday life > portrait, ordinary, everyday, quiet, life
women centred, women directed, female director > women
two hander, two people talking, couple talking > conversation, couple
vietnam film, vietnam movie > vietnam, soldier
time capsule, snapshot of an era, period detail > era, 1960s, 1970s
soundtrack, great soundtrack, great music, score > music, songs
special effects, visual effects, cgi > effects, spectacular
exploitation, grindhouse, blaxploitation, sexploitation > violent, revenge, gang
revisionist western, acid western, modern western, neo western, contemporary western > western, outlaw, sheriff, texas
space western, weird western, sci fi western > western, space, alien
comedy western, western comedy, western spoof > western, cowboy, outlaw
historical fiction, fictionalized history, fictionalized account > historical, fictional
travelogue, city portrait > city, travel
interview, interviews, oral history, archival footage, archive > documentary, footage
battle of the bands, music competition > band, contest, rock
rise and fall, fall from grace, downfall > fame, success, power, ruin
race to save, ticking clock, ticking bomb, deadline > time, hours, bomb
`);
