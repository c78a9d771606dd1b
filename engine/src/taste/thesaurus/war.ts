/** Words about wars, soldiers, resistance, spies and terror. */
import { groups } from "./group.ts";

export const war = groups(`
war, warfare, armed conflict > battle, soldier, army, troops, combat
anti war, antiwar, pacifist, pacifism, futility of war, horrors of war > war, soldier, protest, peace
world war ii, second world war, ww2, wwii, world war two, world war 2 > nazi, germany, hitler, allied, 1944, pacific
world war i, first world war, ww1, great war, wwi, world war one, world war 1 > trench, german, soldier, 1914, 1918
trench warfare, trenches > trench, soldier, front, world war i
nazi, nazi germany, third reich, nazism, gestapo > hitler, german, holocaust, occupied, ss
hitler, adolf hitler, fuhrer > nazi, germany, berlin, dictator
holocaust, concentration camp, auschwitz, shoah, death camp, extermination camp > jewish, jews, nazi, survivor
genocide, ethnic cleansing, mass killing > massacre, war crime, rwanda, refugee, armenian
war crime, war criminal, war crimes trial, nuremberg > nazi, trial, genocide, atrocity
resistance, underground resistance, partisan, freedom fighter, resistance fighter > occupied, nazi, sabotage, rebel
french resistance, occupied france, vichy > occupied, nazi, france, paris, resistance
nazi occupation, german occupation, occupied territory > occupied, nazi, resistance
d day, normandy, normandy landing, omaha beach > invasion, allied, soldier, 1944
pearl harbor, pacific war, war in the pacific > japanese, pacific, marine, island, 1941
battle of britain, the blitz, london blitz > pilot, raf, london, bombing
stalingrad, eastern front, siege of leningrad > russian, german, sniper, soviet
dunkirk, evacuation > soldier, british, beach, rescue
hiroshima, atomic bomb, nuclear bomb, manhattan project, nuclear weapon, a bomb > nuclear, atomic, japan, scientist, oppenheimer
nuclear war, nuclear attack, nuclear holocaust, atomic war, world war iii > nuclear, missile, survivor, cold war, bomb
kamikaze, japanese soldier, iwo jima, imperial japan > japanese, marine, island, pacific
vietnam war, vietnam, nam > vietnamese, saigon, viet cong, soldier, veteran
korean war, korea > korean, soldier, north, pilot
gulf war, iraq war, iraq, desert storm > iraqi, soldier, baghdad, marine
afghanistan war, afghanistan, afghan, taliban > soldier, kabul, seal
civil war, american civil war, union army, confederate > union, 1860s, soldier, lincoln
spanish civil war, franco > spanish, spain, fascist, republican
revolutionary war, american revolution, war of independence > british, colonial, 1776, independence
french revolution, reign of terror, guillotine > france, king, aristocrat, paris
napoleonic wars, napoleon, napoleon bonaparte, waterloo > french, emperor, navy, 1812
russian revolution, bolshevik, october revolution > russia, tsar, revolutionary, communist
yugoslav wars, bosnian war, bosnia, balkan war, kosovo > bosnian, serbian, sarajevo, war
northern ireland conflict, ira, the troubles, northern ireland > belfast, irish, british, terrorist
israeli palestinian conflict, palestinian, israeli > israel, arab, gaza, west bank
crusade, crusader, holy war > knight, jerusalem, medieval, christian
gladiator, arena combat, fight to the death > roman, rome, arena, slave, fight
ancient battle, spartan, sparta, thermopylae > greek, king, warrior, persian
sword fight, swordplay, duel, fencing, swordsman > sword, fight, swordsmen, musketeer
battle, combat, battlefield > fight, soldier, war, army
siege warfare, besieged, under siege, fortress > siege, defend, trapped
army, military, armed forces > soldier, officer, troops, platoon
soldier, troops, infantry, gi, serviceman, infantryman > army, war, platoon, military
marine, marine corps, us marine > soldier, military, corps, combat
special forces, commando, navy seal, green beret, elite soldier, black ops, special ops > elite, mission, soldier, covert, squad
platoon, band of soldiers, brothers in arms, comrade > soldier, squad, war
boot camp, basic training, military training, drill sergeant, army recruit > recruit, sergeant, soldier
military academy, cadet, west point > academy, military, officer
army officer, commander, colonel, military officer > captain, lieutenant, major
sergeant, lieutenant, (corporal) > soldier, army, platoon
navy, naval, sailor, naval officer, seaman > ship, captain, sea, submarine, fleet
naval battle, battleship, sea battle, warship > navy, ship, fleet, captain
fighter pilot, air force, aerial combat, dogfight, bomber crew, combat pilot > pilot, plane, squadron, flying, bomber
air raid, bombing raid, bombardment > bombing, bomber, plane, bomb
submarine, u boat, sub > navy, captain, torpedo, crew
prisoner of war, pow, pow camp, prison camp, war prisoner > camp, escape, captured, prisoner
war veteran, veteran, returning soldier, homecoming soldier, ex soldier > soldier, war, vietnam, returning, trauma
post traumatic stress, ptsd, shell shock, war trauma > trauma, traumatized, veteran, soldier, haunted
(deserter), (desertion), awol, draft dodger > soldier, army, flee, court martial
court martial, military court, military justice > trial, officer, navy, lawyer, military
military coup, coup, coup d'etat, junta, overthrow > dictator, government, regime
child soldier, boy soldier > child, war, africa, rebel
home front, wartime life, war at home, civilians in wartime > wartime, war, family, evacuated
war romance, wartime romance, wartime love, love in wartime > wartime, war, love, soldier, nurse
war correspondent, war reporter, war photographer > journalist, reporter, war, photographer
war nurse, army doctor, field hospital, war medic, army medic > nurse, medic, doctor, war, hospital
war hero, war heroes, medal of honor > hero, soldier, war, honor
suicide mission, impossible mission, dangerous mission > mission, behind enemy lines, commando, impossible
behind enemy lines, enemy territory > mission, enemy, rescue, soldier
men on a mission, ragtag team, team of specialists > mission, team, commando, squad
rescue mission, rescue operation, rescue team, extraction > rescue, save, mission, trapped
mercenary, soldier of fortune, private army, hired soldier > mercenaries, hired, soldier, fight
guerrilla, insurgent, guerilla, rebel army, insurgency > rebel, revolutionary, fight, jungle
rebellion, uprising, revolt, insurrection, mutiny > rebel, revolution, overthrow, fight
mutiny, mutineer > ship, crew, captain, rebellion
revolution, revolutionary > rebel, overthrow, uprising, regime, che guevara
refugee, asylum seeker, displaced person, war refugee > flee, camp, border, immigrant
cold war, iron curtain, cold war tension, red scare > soviet, russian, spy, nuclear, communist
cuban missile crisis, missile crisis, nuclear standoff > kennedy, cuba, missile, nuclear, 1962
berlin wall, east germany, stasi, east berlin > berlin, german, communist, wall
kgb, soviet spy, russian spy > russian, soviet, spy, defect
spy, espionage, secret agent, spying, spies > agent, cia, mission, covert, undercover, mi6, intelligence
cia, cia agent, intelligence agency, secret service, intelligence officer > agent, spy, covert
mi6, british intelligence, james bond, british spy, 007 > british, agent, spy, bond, villain
mossad, israeli intelligence > israeli, agent, spy
double agent, mole hunt, triple agent, turncoat > spy, agent, traitor, mole
traitor, treason > betray, betrayal, spy
defector, defect, defection > soviet, spy, cold war, flee
sleeper agent, brainwashed, brainwashing, mind control > assassin, control, agent
spy comedy, spy spoof, spy parody, bumbling spy, bumbling secret agent > spy, agent, spoof, bumbling
covert operation, secret mission, black operation, covert mission > covert, agent, mission
codebreaking, codebreaker, code breaker, cryptography, cipher, enigma code, cryptanalysis, bletchley park > code, decode, enigma, secret message, turing
surveillance, wiretap, eavesdropping, bugging, wiretapping > spy, privacy, listening
interrogation, torture, waterboarding, tortured > interrogated, prisoner, captured
terrorism, terrorist, terror attack, extremist > bomb, hostage, attack, hijack, threat
hijacking, hijack, plane hijacking, hijacker, hijacked plane > plane, terrorist, hostage, passenger
suicide bomber, jihad, radicalization, islamic terrorism > terrorist, bomb, muslim, islamic
september 11, 9/11, twin towers, world trade center > terrorist, attack, new york, tower
bin laden, osama bin laden, al qaeda, war on terror > terrorist, cia, hunt
guantanamo, extraordinary rendition, detention without trial > prisoner, detained, terrorist, interrogation
assassination of kennedy, jfk, kennedy assassination, john f kennedy, (kennedy) > kennedy, conspiracy, president, oswald
embassy, diplomat, diplomacy, ambassador > consul, hostage, foreign, government
drone strike, drone, drone warfare > missile, pilot, target
chemical weapon, biological weapon, nerve gas, bioweapon > virus, weapon, gas, deadly
nuclear missile, missile launch, warhead > missile, nuclear, submarine, weapon
arms race, superpower, weapons of mass destruction > nuclear, weapon, soviet
peace, peace treaty, ceasefire, peacemaker > peaceful, war, treaty
samurai, ronin, bushido, feudal japan, shogun > sword, japanese, warrior, clan, japan
ninja, shinobi, ninjutsu > assassin, martial, japanese, clan
knight, knighthood, medieval knight, chivalry > king, castle, medieval, sword, arthur
warrior, fighter > fight, battle, tribe, sword
viking, norse, norseman, vikings > warrior, scandinavian, king
pirate, buccaneer, swashbuckler, swashbuckling > ship, treasure, captain, sea, sword
musketeer, three musketeers, d'artagnan > sword, king, france, swashbuckling
barbarian, conqueror, genghis khan, mongol, attila > warrior, conquer, tribe, empire
cavalry, fort, frontier fort > indian, soldier, frontier, western
trench, trench war > soldier, front, world war i
`);
