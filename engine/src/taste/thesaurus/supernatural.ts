/** Words about ghosts, monsters, magic, myths and fairy tales. */
import { groups } from "./group.ts";

export const supernatural = groups(`
supernatural, paranormal, otherworldly, occult phenomenon > ghost, spirit, haunted, strange
ghost, spirit, apparition, phantom, spectre, specter, poltergeist > haunted, haunting, spirits, dead, supernatural
haunted house, haunting, haunted, haunted mansion, haunted hotel > ghost, spirits, house, family, paranormal
ghost hunter, paranormal investigator, ghost hunting, ghostbuster > ghost, haunted, paranormal, spirits
friendly ghost, ghost comedy, ghost romance, love beyond death > ghost, spirit, dead
seance, medium, spiritualist, clairvoyant, fortune teller, seer > psychic, spirits, dead, visions
psychic, clairvoyance, second sight, seeing the future, premonition, precognition > visions, future, predict, foresee
sees dead people, communicating with the dead, talks to ghosts, speaking to the dead > ghost, dead, psychic, spirits
prophecy, oracle, foretold, prophet, prediction > chosen, fate, foretells, destiny
chosen one, the chosen, prophesied hero > prophecy, destiny, savior, saviour, powers
possession, possessed, demonic possession, demon possession > exorcism, demon, priest, evil, satan
exorcism, exorcist > possessed, demon, priest, devil
devil, satan, lucifer, antichrist, mephisto > soul, hell, demon, evil
deal with the devil, pact with the devil, selling soul, selling his soul, faustian > soul, devil, satan, pact, wish
demon, demonic, evil spirit, evil force > hell, possessed, evil, satanic
hell, underworld journey, purgatory, damnation > devil, demon, soul, dead
satanism, satanist, satanic cult, occult, black magic, ritual sacrifice, satanic ritual > cult, ritual, devil, witchcraft
curse, cursed, hex, jinx > spell, witch, haunted, evil, doomed
cursed object, cursed videotape, evil object, haunted object > curse, videotape, doll, mirror, supernatural
voodoo, hoodoo, zombie ritual, witch doctor > curse, haiti, magic, ritual
witch, witchcraft, coven, sorceress, witches > magic, spell, curse, warlock
wizard, sorcerer, warlock, mage, sorcery, merlin > magic, spell, magical, wizarding, witch
magic, magical, spell, enchantment, enchanted > wizard, magician, witch, powers, fairy
school of magic, magic school, wizard school, boy wizard > wizard, magic, school, hogwarts
vampire, vampires, dracula, bloodsucker, nosferatu, undead > blood, bite, immortal, transylvania
vampire hunter, vampire slayer, monster hunter, demon hunter > vampire, monster, slay, hunter
vampire romance, love with a vampire > vampire, immortal, love
werewolf, lycanthrope, wolfman, wolf man, werewolves, lycan > wolf, bitten, full moon, moon
zombie, zombies, living dead, walking dead, undead, zombie apocalypse > infected, flesh-eating, survivor, dead, outbreak
zombie comedy, zom com, horror comedy, comedy horror, horror spoof > zombie, horror, comic
mummy, mummies, ancient curse > egypt, pharaoh, tomb, curse
frankenstein, frankenstein's monster, man made monster > monster, creature, creation, scientist
jekyll and hyde, dr jekyll, mr hyde > double, potion, doctor
phantom of the opera, hunchback, notre dame > opera, disfigured, mask
monster, creature, beast, monstrous > terror, attack, giant, terrorize
giant monster, kaiju, godzilla, creature feature, king kong, monster movie > monster, giant, city, creature, destroy
sea monster, loch ness, kraken, lake monster, giant squid > creature, sea, monster
yeti, bigfoot, sasquatch, abominable snowman, cryptid > creature, legend, forest
gremlin, goblin, troll, imp, leprechaun > creature, little, mischievous
dinosaur, dinosaurs, jurassic, t rex, tyrannosaurus > prehistoric, cloned, island, creature
killer animal, animal attack, animals attack, nature strikes back, man eater, killer bees > attack, creature, deadly, shark, bear
shark, shark attack, killer shark, sharks, jaws > sea, beach, attack, ocean
killer doll, evil doll, possessed doll, living doll > doll, murder, evil, chucky
killer clown, evil clown, creepy clown > clown, evil, kill
horror, horror story, fright, scare > terror, evil, haunted, killer, terrifying
psychological horror, psychological terror > nightmare, paranoia, disturbing, haunted
body horror, mutilation, grotesque transformation > flesh, mutation, grotesque, transform
folk horror, pagan, pagan ritual, pagan cult, village ritual > village, ritual, rural, cult
gothic, gothic horror, gothic romance, gothic tale > castle, mansion, ghost, victorian
cosmic horror, lovecraft, lovecraftian, eldritch > ancient, creature, horror
torture porn, torture horror, sadist, sadistic torture > torture, captive, sadistic, gruesome
found footage, mockumentary horror, recovered footage, shaky cam > footage, camera, video, disappeared
home invasion, intruder, house under attack > intruders, home, terrorize, family
babysitter stalked, woman in peril, woman stalked, damsel in distress > stalked, terrorized, danger, killer
final girl, teens in peril, teen horror, teenage slasher > teenager, killer, slasher
urban legend, legend, folklore, myth > legendary, mythical
mythology, myth, mythological, mythical, legends > gods, legend, greek, hero
greek mythology, greek gods, zeus, hercules, greek myth > gods, greek, hero, demigod
norse mythology, thor, odin, asgard, ragnarok > norse, gods, hammer
titan, demigod, gods, olympus > greek, zeus, god
fairy tale, fairytale, once upon a time, bedtime story > princess, enchanted, prince, witch, magical
cinderella, glass slipper, cinderella story > stepmother, prince, ball
snow white, sleeping beauty, beauty and the beast > princess, queen, prince, beast, dwarfs
little red riding hood, hansel and gretel, rapunzel, pinocchio, peter pan > fairy, wolf, witch, puppet
alice in wonderland, wonderland, oz, wizard of oz, narnia > alice, magical, land, witch
fairy, fairies, pixie, elf, elves, sprite > magical, enchanted, forest
mermaid, siren, little mermaid, selkie > sea, ocean, underwater
unicorn, pegasus, winged horse > magical, creature, mythical
phoenix, griffin, magical creature > magical, creature, mythical
dragon, dragons, dragon slayer, dragon rider > knight, fire, kingdom, beast
dwarf, hobbit, middle earth, orc, lord of the rings, tolkien > ring, elf, frodo, quest
fantasy, fantasy world, fantastical, fantasy land, high fantasy, sword and sorcery > magical, kingdom, quest, magic, mythical
urban fantasy, magical realism, magic realism, hidden magical world > magical, supernatural, ordinary
quest, epic quest, heroic quest, hero's journey > journey, hero, search, adventure, treasure
holy grail, grail, ark of the covenant, relic, ancient artifact, artifact > archaeologist, ancient, treasure, sacred
magic ring, magic sword, magical object, talisman, amulet > magic, power, ring, sword
genie, three wishes, wish come true, granting wishes, magic lamp, make a wish > wish, wishes, lamp, granted
grim reaper, death personified, angel of death, cheating death > death, die, soul
guardian spirit, nature spirit, forest spirit > spirits, forest, nature
haunted ship, ghost ship, ghost town, abandoned town > abandoned, mysterious, ship
doppelganger, evil twin, lookalike, look alike > impostor, twin, identity
shapeshifter, shape shifter, transformed into animal, turned into animal, metamorphosis > transform, turns, creature
evil, pure evil, good versus evil, forces of evil, good against evil > dark, villain, demon
dark lord, evil wizard, evil queen, evil sorcerer, evil overlord > kingdom, evil, magic
santa claus, father christmas, saint nick, santa, kris kringle > christmas, elf, north pole, reindeer
talking animals, talking animal, talking dog, anthropomorphic animals, animal characters > animals, talk, animated
wish to be big, turned into a child, child in adult body, adult in child's body > boy, grown, body, age
god game, afterlife bureaucracy, sent back to earth, returns as ghost > heaven, angel, soul
superstition, omen, friday the 13th, bad omen > curse, luck, evil
secret world, hidden world, magical kingdom, magical land > world, kingdom, portal, magical
`);
