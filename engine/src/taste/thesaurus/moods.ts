/** Words about how a film feels, and what it makes people feel. */
import { groups } from "./group.ts";

export const moods = groups(`
uplifting, inspirational, inspiring, feel good, feelgood, heartwarming, life affirming > inspire, hope, triumph, heart, touching
heartwarming, heart warming, touching, sweet, warm hearted, tender > gentle, warm, heart, charming, friendship
hopeful, optimistic, hope, life affirming > hopes, inspire, faith, dream
triumph over adversity, overcoming the odds, against all odds, overcoming adversity, beating the odds > overcome, odds, underdog, triumph, determination, obstacles
perseverance, determination, never give up, resilience, human spirit > determined, overcome, struggle, courage
cheerful, joyful, happy, upbeat, sunny, joyous > happiness, fun, joy, lighthearted
lighthearted, light hearted, breezy, fluffy, (easy going) > fun, comic, comedy, charming
charming, delightful, enchanting, whimsical > whimsy, magical, sweet
whimsical, quirky, offbeat, eccentric, kooky, twee > unusual, odd, oddball, whimsy, bizarre
weird, strange, bizarre, odd, peculiar > surreal, unusual, mysterious
surreal, surrealist, dreamlike, dreamy, trippy, hallucinatory > surrealism, dream, bizarre, fantasy, hallucination
funny, hilarious, humorous, (laugh out loud), comic, comical, (makes me laugh), (side splitting) > comedy, humor, laugh, comedic, hilarity
comedy, laughs, humor, humour > comic, funny, hilarious, comedic
silly, goofy, zany, wacky, slapstick, madcap > crazy, absurd, antics, bumbling
slapstick, physical comedy, pratfall > comic, bumbling, mishaps, antics
screwball, screwball comedy, battle of the sexes > romantic, comedy, heiress, eccentric, madcap
absurd, absurdist, absurdity, nonsense > surreal, ridiculous, bizarre
dumb comedy, stupid humor, lowbrow, toilet humor, gross out, crude humor > raunchy, crude, dumb, idiot
deadpan, dry humor, dry wit, understated comedy > dry, ironic, droll
witty, clever dialogue, witty dialogue, snappy dialogue, banter, clever > sharp, dialogue
black comedy, dark comedy, dark humor, gallows humor, morbid humor, darkly funny, (pitch black comedy) > darkly, macabre, morbid, comic, cynical
dramedy, comedy drama, bittersweet comedy, tragicomedy, tragicomic > bittersweet, comic, funny, drama
satire, satirical, lampoon, skewers > satirizes, parody, irony, political
political satire, media satire, social satire > politics, media, satirical, president
parody, spoof, send up, pastiche > parodies, genre, satire
ironic, irony, (tongue in cheek), self aware > sarcastic, satire, self referential
cynical, cynicism, sardonic, sarcastic > jaded, bitter, satirical
campy, camp classic, kitsch, (over the top), cheesy > cult, trashy, outrageous
so bad it's good, trashy, schlock, guilty pleasure > cheesy, cult, campy
sad, melancholy, melancholic, wistful, sorrowful, somber > sorrow, loss, grief, lonely, bittersweet
tearjerker, tear jerker, weepy, (makes me cry), heartbreaking, heart wrenching, cry, (makes you cry), (sob story) > tragic, emotional, loss, dying, moving
bittersweet, poignant, bitter sweet, touching and sad > tender, nostalgia, loss, melancholy
tragic, tragedy, (heart rending) > death, loss, doomed, fatal
(moving), emotional, touching, (stirring), (affecting) > emotions, tender, heart, poignant
depressing, bleak, grim, hopeless, nihilistic, downbeat > despair, dark, desolate, gritty
pessimistic, despairing, hopelessness > despair, bleak, hopeless
dark, darkness, sinister, gloomy > grim, shadowy, evil, twisted
gritty, raw, (hard hitting), realistic, gritty realism > brutal, street, harsh, unflinching
disturbing, unsettling, shocking, disturbed, harrowing > terrifying, horrific, nightmare, sick
brutal, violent, violence, ultraviolent, bloody, savage > ruthless, blood, sadistic
gory, gore, (blood and guts), splatter, bloodbath > bloody, blood, gruesome, slaughter
scary, frightening, terrifying, creepy, spooky, chilling, eerie, (jump scares), (something scary) > horror, terror, haunted, fear, horrifying
creepy, unnerving, eerie, uncanny > sinister, spooky, mysterious, strange
atmospheric, moody, brooding, haunting > eerie, noir, mysterious, misty
suspense, suspenseful, tension, tense, (nail biting), (nail biter), (edge of your seat), gripping > thriller, danger, terror, suspects
thrilling, exciting, exhilarating, thrill, adrenaline, action packed, fast paced > action, adventure, explosive, chase, danger
(slow burn), slow paced, slow, contemplative, meditative > quiet, meditation, gradual
quiet, gentle, calm, subtle, understated > peaceful, tender, reflective
relaxing, soothing, comforting, comfort, cozy, cosy > warm, gentle, charming
thought provoking, (thoughtful), intelligent, cerebral, intellectual, deep, (makes me think), (makes you think) > philosophical, question, ideas, meaning, existential
philosophical, philosophy, existential, existentialism, meaning of life > philosopher, meaning, existence, question
existential crisis, search for meaning, ennui, (alienation) > existence, meaning, disillusioned
moral dilemma, ethics, moral ambiguity, morality, ethical dilemma, tough choice > moral, conscience, choice, decision, right and wrong
conscience, crisis of conscience, doing the right thing > moral, guilt, justice
boring life, boredom, bored, dull life, monotony, routine > dull, mundane, ordinary
anger, rage, fury, angry > furious, hatred, revenge, violent
hatred, hate, prejudice, intolerance > racist, anger, bigotry
fear, terror, dread, horror > scared, terrifying, frightened
greed, greedy, avarice > money, wealth, corruption, rich
ambition, ambitious, hunger for power, lust for power > power, success, rise, greed
envy, envious, covet > jealous, rival
pride, arrogance, hubris, arrogant > proud, cocky, ego
courage, bravery, brave, heroism, valor, heroic > hero, courageous, fearless
cowardice, coward, cowardly > fear, brave
compassion, kindness, kind hearted, generosity, empathy > kind, caring, good hearted, help
forgiveness, forgive, mercy, pardon > redemption, reconcile, past
redemption, atonement, second chance, redeem, making amends > atone, past, forgiveness, redeem himself
sacrifice, self sacrifice, selfless, altruism > saves, gives up, hero
honor, duty, honour, sense of duty > code, loyalty, service
trust, mistrust, distrust > betrayal, loyalty, suspicion
lies, lie, deception, deceit, liar, white lie > lying, secret, truth, deceive, pretend
secret, secrets, hidden past, dark secret, buried secret > hidden, reveal, past, uncover
truth, search for truth, uncovering the truth > reveal, uncover, secret, lies
regret, looking back on life, life review, missed opportunities > past, memories, reflects, remember
nostalgia, nostalgic, looking back, reminiscence, reminisce > memories, past, remember, youth, childhood
memory, memories, remembrance, recollection > remember, past, flashback
(escapism), escapist, pure fun, (popcorn movie), (crowd pleaser), (turn your brain off) > adventure, action, fun
fun, (entertaining), playful, romp > adventure, comic, party
family friendly, for the whole family, kid friendly, (for kids), children's film, suitable for children > children, kids, family, animated
adult, mature, grown up > sexual, explicit
magical, enchanted, wonder, sense of wonder, awe inspiring > magic, enchanting, fantasy
epic, grand scale, sweeping epic, (larger than life), spectacular > historical, sweeping, saga, battle
stylish, slick, cool, stylized > style, sleek, suave
beautiful visuals, visually stunning, gorgeous visuals, breathtaking, beautiful cinematography, visually beautiful > visual, landscape, stunning
lyrical, poetic, poetry in images > poem, poetry, lyric
minimalist, minimalism, sparse, austere > simple, silent
intense, (powerful), visceral, (hard to watch) > harrowing, brutal, gripping
provocative, controversial, taboo, transgressive, shocking subject > scandal, explicit, banned
sentimental, schmaltzy, sappy, corny, mushy > sweet, heart, melodrama
melodrama, melodramatic, soap opera, overwrought > tragic, affair, family, soap
freedom, liberation, breaking free, independence > escape, free, liberty
oppression, oppressed, oppressive, repression > tyranny, regime, rights
claustrophobic, confined space, claustrophobia, single location, trapped in one place > trapped, confined, locked, room
isolated, isolation, remote, cut off, isolated place > alone, stranded, snow
chaos, mayhem, havoc, pandemonium > chaotic, hilarity, wreak
adventure, adventurous, adventurer > quest, treasure, journey, explorer
happiness, pursuit of happiness, joy of life, bliss, joie de vivre > happy, joy, joyful
passion for life, (seize the day), carpe diem > inspire, live, freedom
american dream, rags to riches, self made man, from poverty to wealth > poor, success, wealth, fortune, immigrant
dreams come true, following your dream, chasing a dream, follow your dreams, pursuing a dream > dream, aspiring, ambition, success
fate, destiny, coincidence, luck, serendipity > fated, accident, lucky, fortune
bad luck, unlucky, misfortune, series of misfortunes, everything goes wrong > mishap, disaster, misadventures
`);
