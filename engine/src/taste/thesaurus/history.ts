/** Words about times past and the people who made them. */
import { groups } from "./group.ts";

export const history = groups(`
historical, period piece, history, period drama, costume drama, historical drama, period film > century, era, king, queen
biopic, biography, biographical, life of, true life, portrait of > life, famous, real life, rise
true story, real events, real life, based on true story, based on real events, true events, fact based > real-life, biographical
autobiography, memoir, autobiographical, memoirs > writer, life, childhood
prehistoric, stone age, caveman, cave man, neanderthal > tribe, primitive, mammoth, dinosaur
antiquity, ancient world, sword and sandal, ancient times > ancient, greek, roman, empire
ancient rome, roman empire, roman, romans, julius caesar, caesar > rome, emperor, gladiator, slave
ancient greece, trojan war, troy, alexander the great, homer > greek, greece, hero, king
middle ages, medieval, medieval times, dark ages > knight, castle, king, century, peasant
king arthur, camelot, round table, excalibur, lancelot, arthurian > knight, merlin, sword, arthur
robin hood, sherwood forest > nottingham, outlaw, sheriff
renaissance, leonardo da vinci, michelangelo > artist, italy, florence, painter
tudor, henry viii, elizabethan, elizabethan england, queen elizabeth, anne boleyn > queen, king, england, court
shakespeare, william shakespeare, shakespearean, bard > hamlet, macbeth, othello, romeo, play
royal, royalty, monarchy, royal family > throne, king, queen, prince, princess, crown, palace
king, monarch > royal, throne, kingdom, crown, queen
queen, monarch > royal, throne, kingdom, crown, king
prince, crown prince > royal, king, throne, kingdom
princess, crown princess > royal, prince, king, kingdom
throne, (succession), heir to the throne, fight for the throne > king, kingdom, crown, prince
court intrigue, palace intrigue, royal court > king, court, intrigue, queen
emperor, empire, empress, dynasty > imperial, ruler, reign, throne
marie antoinette, versailles, louis xiv, sun king > king, queen, france, court
seventeenth century, 17th century, 1600s > century, king, musketeer
eighteenth century, 18th century, 1700s, georgian era > century, aristocrat, colonial
nineteenth century, 19th century, 1800s > century, victorian, 1880s, 1890s
victorian, victorian era, victorian england, victorian london > 19th century, queen, london, gothic
jane austen, regency, regency era, bonnet drama > marry, suitor, society, estate
dickens, charles dickens, dickensian > orphan, london, victorian, scrooge
edwardian, turn of the century, early 1900s, belle epoque > 1900, 1910s, upper class
roaring twenties, 1920s, jazz age, flapper, (twenties) > prohibition, jazz, gatsby
great depression, depression era, dust bowl, 1930s, (thirties) > poor, migrant, poverty
1940s, forties > wartime, war
fifties, 1950s, eisenhower era > rock
sixties, 1960s, swinging sixties, swinging london > hippie, mod
seventies, 1970s, disco era > disco
eighties, 1980s, eighties nostalgia
nineties, 1990s
colonial america, pilgrims, early america, new world, pocahontas, conquistador > colonial, settlers, native
pioneer, settler, homesteader, oregon trail, covered wagon, wagon train > settlers, frontier, western, west
western, cowboy, cowboys, westerns, spaghetti western > outlaw, gunslinger, sheriff, ranch, gunfighter
gold rush, prospector, gold miner, gold mine > gold, mining, fortune, klondike
wyatt earp, doc holliday, billy the kid, jesse james > outlaw, tombstone, marshal, western
abraham lincoln, lincoln, emancipation > president, slavery, civil war
gandhi, indian independence > india, british, nonviolent
churchill, winston churchill > prime minister, british, war
stalin, stalinism, lenin > soviet, russia, communist
mao, cultural revolution, communist china, chinese revolution > chinese, china, communist
imperial china, ancient china, qing dynasty, wuxia > chinese, emperor, martial, sword
tsar, czar, romanov, rasputin > russian, russia, empress
einstein, albert einstein > physicist, scientist
darwin, charles darwin, evolution > scientist, species, theory
freud, sigmund freud, jung > psychoanalysis, analyst, patient
turing, alan turing > codebreaker, enigma, mathematician, computer
stephen hawking, hawking > physicist, als, cambridge
van gogh, vincent van gogh > painter, artist
picasso, frida kahlo, jackson pollock > painter, artist
mozart, beethoven, classical composer > composer, music, vienna
oscar wilde, virginia woolf, james joyce > writer, author, poet
hemingway, ernest hemingway, fitzgerald > writer, novelist
edgar allan poe, poe > gothic, macabre
agatha christie, hercule poirot, poirot, miss marple > murder, detective, mystery, suspects
sherlock holmes, watson, baker street, conan doyle > detective, moriarty, london, mystery
howard hughes, citizen kane, hearst > tycoon, aviator, newspaper
princess diana, queen elizabeth ii, british royal family > royal, queen, princess
steve jobs, bill gates, mark zuckerberg > apple, computer, founder, technology
muhammad ali, cassius clay > boxer, heavyweight, boxing
elvis, elvis presley > singer, rock, memphis
the beatles, john lennon, paul mccartney > liverpool, band, song
marilyn monroe, james dean, hollywood legend > hollywood, blonde
columbus, christopher columbus, vasco da gama, age of discovery > explorer, voyage, ship, new world
witch trial, salem, witch hunt, witchfinder > witch, witchcraft, accused, puritan
historical epic, historical adventure, historical romance > epic, century, battle
ancient civilization, lost civilization, maya, aztec, inca, lost city, atlantis, el dorado > ancient, temple, gold, expedition
indian wars, custer, little bighorn, wounded knee > cavalry, sioux, native
segregated south, jim crow, underground railroad > black, racial, slave
irish famine, potato famine, irish independence, easter rising > ireland, irish, british
berlin in the thirties, weimar, weimar republic > berlin, nazi, cabaret
immigrant america, ellis island, melting pot > immigrant, new york
moon race, space age, fifties paranoia, atomic age > space, nuclear, cold
munich massacre, black september > terrorist, israeli, olympic
hurricane katrina, katrina > orleans, hurricane, flood
`);
