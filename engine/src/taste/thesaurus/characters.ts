/** Words about kinds of people, what happens to them, and the days they keep. */
import { groups } from "./group.ts";

export const characters = groups(`
hero, heroic, heroism, superhuman hero > brave, courageous, save, heroes
heroine, action heroine, female warrior, woman warrior > female, woman, warrior, fights
antihero, anti hero, flawed hero, antiheroine > outlaw, ruthless, troubled, criminal
villain, (bad guy), baddie, nemesis, archenemy, arch enemy > evil, enemy, plot, villains
villain protagonist, evil protagonist, bad guy wins > ruthless, criminal, evil
henchman, henchmen, minion, lackey > villain, boss
sidekick, right hand man > partner, hero
reluctant hero, accidental hero, everyman, ordinary man, ordinary guy, average joe > ordinary, reluctant, unlikely
loser, (born loser), failure, down on his luck, ne'er do well > unlucky, lazy, broke, unemployed
misfits, band of misfits, outcasts, ragtag group, oddballs, gang of misfits > misfit, unlikely, team
fish out of water, (out of place), strange land, out of his element > culture clash, adjust, new world, city, foreign, outsider
stranger in town, mysterious stranger, newcomer, stranger arrives, drifter comes to town > stranger, town, arrives, mysterious
city slicker, country cousin > city, country, farm, rural
idiot, dim witted, moron, dumb, stupid, fool, simpleton, dimwit > bumbling, inept
bumbling, clumsy, inept, incompetent, klutz > hapless, accident, mishaps
bumbling detective, clueless detective, clouseau > inspector, inept, detective
shy, timid, introvert, introverted, socially awkward, awkward > lonely, nervous, quiet
naive, innocent, gullible, sheltered > innocence, simple, young
mischievous, troublemaker, naughty, rascal, mischief > trouble, pranks, antics
rebel, rebellious, nonconformist, free spirit, free spirited, maverick, bohemian > rebellion, unconventional, free
spoiled, spoilt, spoiled brat, brat, rich kid, rich girl, spoiled rich > wealthy, heiress, rich
snob, snobbish, (stuck up), pretentious, snobby > wealthy, upper class, arrogant
grumpy old man, curmudgeon, cantankerous, grumpy, misanthrope, grouch > bitter, old, cranky, elderly
miser, scrooge, stingy > greedy, money, christmas
eccentric, oddball, quirky character, nutty > strange, unusual, odd
workaholic, obsessed with work, neglects family, career obsessed > work, career, family
control freak, perfectionist, uptight > strict, rigid
egomaniac, narcissist, narcissism, vain, self absorbed, selfish, egotistical > ego, arrogant
manipulator, (manipulation), manipulative, scheming, schemer > manipulates, plot, seduce, deceit
pathological liar, compulsive liar > lies, lying, fake
tyrant father, strict father, authoritarian father, domineering father > strict, father, children
bodyguard, protector, security guard > protect, hired, security
babysitting a tough guy, tough guy and kid, reluctant guardian, hitman and child > child, protect, girl, guardian, unlikely
boss, employer, manager > job, employee, company
warrior monk, fighting monk > monastery, shaolin, monks
servant, maid, housekeeper, domestic > household, employer, mansion
servant, butler, valet > household, master, mansion
chauffeur, driver, limousine > drive, car
handyman, repairman, plumber > repair, fix
carpenter, builder, construction worker > building, construction
janitor, cleaner, cleaning lady > school, cleaning, night
postman, mailman, delivery man, courier, messenger > deliver, mail, letters, package
salesman, door to door, traveling salesman, saleswoman > sell, selling, sales
shopkeeper, shop assistant, store owner, sales clerk > shop, store, customers
night watchman, night guard, (night shift), (graveyard shift) > night, guard
judge a book, people watching, observer > observe
detective duo, crime solving duo > partner, detective
park ranger, forest ranger > forest, wilderness, park
explorer family, swiss family robinson > island, shipwreck
cowgirl, female outlaw, woman in the west > western, woman, gun
geisha, courtesan, concubine, harem > japanese, emperor, prostitute
princess in disguise, royalty incognito, secret princess, royal in hiding > princess, disguise, royal, prince
incognito, disguise, disguised, in disguise, mask, masked > pose, hidden, identity
double life, secret identity, leading a double life, secret life > secret, identity, hidden, pretend
new identity, starting over, start over, new life, fresh start, new beginning > begin, moves, past, leave
trading places, role reversal, switching places, swapped lives, prince and pauper, life swap > switch, swap, places, poor, rich
second chance, another chance, chance to change > past, change
change of heart, personal growth, transformation, self improvement, learning to love > changes, transformed, lesson
midlife adventure, (late bloomer), never too late > older, dream
outsider looking in, not belonging, (alienated), (alienation) > lonely, outsider, belong
social rejection, ostracized, shunned, pariah, scapegoat > community, outcast, village
community, small community, close knit community, tight knit community > town, villagers, neighbors, residents
gossip, rumor, rumour, scandal, false rumor > lies, secret, reputation
mob mentality, mass hysteria, hysteria, panic, angry mob > fear, town, accused
humiliation, embarrassment, awkward situations, cringe, cringe comedy > embarrassing, awkward, disaster
mishap, misadventures, mishaps, comic mishaps, comedy of misfortune > hilarious, disaster, trouble
party, celebration > guests, night, friends
birthday, birthday party, sweet sixteen > party, celebrate
christmas, xmas, yuletide, christmas eve, noel > santa, holiday, december, snow
holiday season, festive, festive season > christmas, holiday
halloween, trick or treat, all hallows eve > pumpkin, october, costume, michael
thanksgiving, thanksgiving dinner > family, holiday, turkey
new year's eve, new year, new years > midnight, party
valentine's day, valentine, valentines > love, romance, couples
easter, easter bunny > bunny, egg
fourth of july, independence day, patriotic, patriotism > america, nation, flag
day of the dead, dia de los muertos > mexican, dead
hanukkah, passover, bar mitzvah > jewish, family
weekend, weekend getaway, weekend trip, weekend away > friends, cabin, house
night out, wild night, crazy night, all nighter, lost weekend > party, drunk, las vegas
morning after, blackout, forgotten night > hangover, drunk, remember
letter, letters, correspondence, message in a bottle > write, mail, love
photograph album, old photo, home movies > family, memories
missing money, lost object, search for object > search
prediction of death, knowing the future, foreseeing death > future, vision, die
haunted by past, troubled past, dark past, past catches up, mysterious past > past, secret, haunted, former
wounded, injury, injured > accident, recover
race against death, hours to live > hours, antidote, poison
exile, banished, exiled > banish, leave, homeland
homesick, homeland, homesickness > return, home, country
search, search for, seeking > quest, missing
escape, escaping, getting away, flight from > flee, break out, run
trapped, confined, locked in, captured > escape, captive, imprisoned
bet gone wrong, dare > bet, wager
lost item comedy, wacky chase, all star chase > chase, money
competition between friends, friendly rivalry > rival, compete, friends
making a difference, changing the world, change the world > activist, inspire, help
fight the system, fighting the system, man against the system, one man against system, david and goliath, standing up to power > corporation, justice, fight, corrupt, battle
power struggle, struggle for power, rise to power, (power) > rule, control, throne, ambition
betting everything, risk, risking everything > gamble, danger
renovation, building a house, fixer upper, home renovation, house repair > house, renovate, repair
moral decay, (decadence), (decadent), debauchery, hedonism, hedonistic > orgy, sex, excess, party
orgy, sex party, sexual freedom > sex, sexual
fame and ruin, self destruction, self destructive, downward spiral > addiction, alcohol, drugs, ruin
sleep with enemy, love with enemy, enemy lovers > enemy, love, spy
game of deception, deceiving family, pretending, pretend to be, posing as > pose, impersonate, fake
twisted, perverse, depraved, sick and twisted > disturbing, sadistic
(deserted), abandoned, derelict > empty, ruins
(training), training montage, training program > trains, mentor, coach, learn
legal guardian, guardian > orphan, custody, raise
`);
