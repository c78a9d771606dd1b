/** Words about science, technology, space, time and the end of the world. */
import { groups } from "./group.ts";

export const science = groups(`
scientist, researcher, science > experiment, laboratory, discovery, professor, physicist, chemist, biologist
physicist, nuclear physicist > physics, scientist, quantum, einstein, nuclear, professor
physics, quantum physics > physicist, scientist, quantum, theory
mathematician, mathematics, math, maths, math genius > mathematical, genius, number, equation, professor
chemist, chemistry, alchemist > formula, chemical, scientist, lab
biologist, biology, geneticist, zoologist > species, scientist, animal, dna
astronomer, astronomy, telescope, stargazing > comet, scientist, space, astrophysicist
astrophysicist, cosmologist, cosmology, black hole > universe, physicist, space, scientist, hawking
archaeologist, archaeology, archeologist, excavation > ancient, artifact, tomb, relic, dig
anthropologist, anthropology > tribe, culture, primitive, study
expedition, scientific expedition, (explorer), (exploration) > discover, uncharted, voyage, journey, adventurer
inventor, invention, tinkerer > invent, device, gadget, machine, scientist
mad scientist, crazed scientist, evil scientist, deranged scientist > experiment, creation, professor, laboratory, monster, frankenstein
genius, brilliant mind, mastermind, savant > brilliant, gifted, prodigy, intelligent
experiment, human experiment, scientific experiment, experiment gone wrong > test, subject, scientist, laboratory
laboratory, lab, research facility > experiment, scientist, secret, facility
social experiment, psychological experiment > experiment, participants, volunteers, psychologist
genetic engineering, genetics, dna, gene manipulation, genetic experiment > gene, genetically, mutant, clone, scientist
clone, cloning, human cloning, cloned > dna, duplicate, copy, genetic
mutant, mutation, mutated > genetic, radiation, creature, power
cyborg, bionic, half man half machine > robot, machine, android, human
robot, android, automaton, humanoid, droid > machine, artificial, cyborg, mechanical
artificial intelligence, ai, sentient machine, thinking machine, sentient computer > robot, computer, machine, android, intelligence
robot uprising, machines take over, man versus machine, technology run amok > machine, robot, computer, artificial, rebel
virtual reality, simulation, simulated reality, cyberspace, vr > virtual, computer, simulated, matrix, game
video game, gamer, computer game, (gaming), arcade > game, player, virtual, level
computer, internet, online, cyber > hacker, web, program, website
computer programmer, programmer, software, coder, software engineer > computer, hacker, code, program
startup, tech startup, silicon valley, dot com, tech company > entrepreneur, technology, company, founder
social media, social network, facebook, viral video, influencer > internet, online, website, video
technology, high tech, gadget, futuristic technology > device, machine, invention, computer
mobile phone, cell phone, telephone, phone call > phone, call, caller
science fiction, sci fi, scifi > future, futuristic, space, alien, technology
hard science fiction, hard sci fi, realistic science fiction > scientist, space, astronaut, technology
cyberpunk, neon future, dystopian city > futuristic, hacker, cyborg, corporation, virtual
steampunk, victorian science fiction, retrofuturistic, retro futurism > victorian, airship, machine, inventor
dystopia, dystopian, dystopian future, bleak future, totalitarian future > futuristic, totalitarian, oppressive, regime, society
utopia, utopian, perfect society, ideal society > society, paradise, commune
future, futuristic, near future, distant future, far future > 21st century, technology, science fiction
post-apocalyptic, post apocalypse, postapocalyptic, after the apocalypse, after the end > wasteland, survivor, apocalyptic, apocalypse, ruined
apocalypse, apocalyptic, end of the world, doomsday, armageddon, world ending > catastrophe, mankind, survivor, humanity, destruction
last man on earth, last survivor, last person alive, empty world > survivor, alone, deserted, plague
extinction, humanity's survival, end of humanity, human extinction > mankind, humanity, survive, species
asteroid, meteor, comet, meteorite > collision, earth, impact, space
wasteland, desert wasteland > survivor, apocalyptic, desert, nuclear
nuclear accident, nuclear disaster, meltdown, chernobyl, radiation, nuclear power plant > nuclear, reactor, radioactive, plant
space, outer space, deep space, cosmos > astronaut, spaceship, planet, galaxy, mission
universe, cosmos, galaxy > space, planet, galactic
spaceship, spacecraft, starship, space ship, space vessel > crew, astronaut, space shuttle, mission, orbit
space station, orbital station, space base > astronaut, orbit, crew, spaceship
astronaut, cosmonaut, spaceman, space crew > nasa, space, mission, spaceship, moon
nasa, space program, apollo, space race, space agency > astronaut, moon, rocket, mission
moon, lunar, moon landing, moon mission > astronaut, apollo, nasa, space
mars, red planet, martian, mission to mars > planet, astronaut, expedition, space
space travel, space mission, space voyage, space exploration, interstellar travel > astronaut, spaceship, planet, voyage, crew
space opera, space adventure, space war, space battle, galactic war > galaxy, empire, galactic, rebel, planet
space colony, colony, colonists, planet colony > planet, settlers, colonize, settlement
rocket, rocketry, rocket launch > launch, space, missile, engineer
lost in space, stranded in space, adrift in space > astronaut, stranded, spaceship, survive
planet, alien planet, distant planet, strange planet, another planet > world, crash, spaceship, astronaut
alien, extraterrestrial, aliens, space creature, being from space > planet, spaceship, creature, ufo, earth
alien invasion, invasion from space, alien attack, martian invasion > invade, invader, alien, earth, extraterrestrial
ufo, flying saucer, unidentified flying object, alien abduction, roswell > alien, abducted, extraterrestrial, spaceship
first contact, alien contact, communicating with aliens, friendly alien > alien, extraterrestrial, communicate, message
body snatchers, alien possession, alien among us, alien in human form > alien, replaced, human, host
alien creature on ship, creature in space, space horror > alien, crew, creature, spaceship
time travel, time traveler, time machine, time traveller, going back in time > past, future, travels back, century
time loop, stuck in time, reliving same day, groundhog day > repeat, relive, same day
time paradox, changing the past, alternate timeline, altering history > past, future, history, alter
alternate reality, parallel universe, parallel world, alternate universe, multiverse, another dimension, other dimension > parallel, alternate, dimension, reality, portal
alternate history, what if history, counterfactual history > nazi, history, alternate
portal, gateway, wormhole, door to another world > dimension, world, travel, another
teleportation, teleport, invisible force > matter, device, machine
what is real, nature of reality, reality versus illusion, questioning reality > reality, dream, illusion, virtual
reality bending, mind bending, mindbending, mind bender, (brain teaser), (head scratcher), mind blowing, (mindfuck), (mind fuck), (trippy plot) > reality, dream, memory, twist, surreal
memory erased, memory erasing, erased memories, implanted memories > memory, memories, erase, past
invisible man, invisibility, invisible > scientist, disappear, experiment, unseen
shrinking, miniature people, shrunk, tiny people, miniaturized > tiny, shrink, size, inch
giant, enlarged, giant creature > huge, monster, enormous
immortality, eternal life, immortal, eternal youth, fountain of youth > forever, aging, immortals, vampire
life extension, cryogenic, suspended animation, cryonics, frozen in time > frozen, wakes, future, sleep
consciousness, uploaded mind, mind transfer, mind uploading > body, brain, computer, identity
brain, brain transplant, neuroscience > mind, doctor, surgeon, memory
virus, deadly virus, pathogen, bacteria, biohazard > infected, outbreak, disease, epidemic
pandemic, epidemic, outbreak, plague, contagion, quarantine > virus, infected, disease, spread, deadly
vaccine, cure, antidote, finding a cure > disease, virus, scientist, infected
climate change, global warming, environmental collapse, ice age, (climate) > climate, environmental, storm, frozen
experimental drug, smart drug, super serum > drug, experiment, ability, test
superhuman, super powers, superpower, superpowers, special powers, supernatural abilities > superhero, power, abilities, mutant, telekinetic
telekinesis, telepathy, psychic powers, esp, mind reading, telepathic > psychic, telekinetic, power, mind, ability
superhero, comic book hero, caped crusader, masked hero, costumed hero > powers, hero, villain, comic book, superheroes
supervillain, super villain, arch villain, evil genius > villain, superhero, plan, world
antihero superhero, unlikely superhero, reluctant superhero > superhero, power
batman, gotham, dark knight > bruce, wayne, joker, superhero
superman, krypton > metropolis, lois, clark, superhero
spiderman, spider man > peter, parker, superhero
world domination, take over the world, rule the world, save the world, saving the world > villain, plan, evil, mankind
secret weapon, doomsday device, superweapon, death ray > weapon, destroy, villain
spy gadget, gadgets, spy gear > spy, agent, gadget
dream, dreams, lucid dream, dreamworld, inside a dream > nightmare, subconscious, sleep, reality
nightmare, bad dream, night terror > dream, haunted, sleep, terror
futuristic city, megacity, skyscraper > city, tower, future
railway to the future, future society, overpopulation, population control > future, society, overpopulated
artificial woman, fembot, robot lover, man made woman, love with a machine > robot, woman, android, artificial, operating system
smart house, haunted technology, killer machine > computer, machine, deadly
nuclear, atomic > bomb, reactor, weapon, radiation, missile
`);
