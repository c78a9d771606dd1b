/** Words about crimes, criminals, police, detectives, courts and prisons. */
import { groups } from "./group.ts";

export const crime = groups(`
heist, bank job, bank robbery, robbery, bank heist, caper > vault, safecracker, thief, loot, steal
bank robber, robber, (stick up) > robbery, heist, holdup, bank
thief, burglar, crook, (thieves) > steal, stolen, burglary, rob, heist
burglary, break in, housebreaking > burglar, thief, rob, intruder
pickpocket, petty thief, shoplifter > thief, steal, petty
jewel thief, cat burglar, diamond heist, jewel heist > diamond, jewel, jewelry, thief, heist, necklace
art theft, art heist, art thief, stolen painting > painting, museum, stolen, thief, heist
safecracker, safe cracker, vault > heist, thief, safe, robbery
car thief, car theft, carjacking > stolen car, thief, steal, heist
con man, con artist, swindler, grifter, conman, trickster, hustler, fraudster, (con men), (conmen) > scam, con, swindle, fake
scam, swindle, con game, confidence trick, long con > con artist, con man, fraud, scheme, hustler
fraud, embezzlement, financial crime, white collar crime > scam, embezzle, forge, money, scandal
ponzi scheme, pyramid scheme, investment fraud > fraud, investor, scam, scheme
forger, forgery, counterfeit, counterfeiter > fake, forge, fraud, money
impostor, imposter, impersonator, false identity, assumed identity > pose, impersonate, pretend, identity, masquerade
identity theft, stolen identity > identity, impostor, fraud
hitman, assassin, contract killer, hired killer, hit man, killer for hire, professional killer, (hitmen), (hit men) > assassinate, hired, kill, contract
assassination, assassination plot, assassinate > assassin, plot, kill, sniper, president
mafia, mob, organized crime, cosa nostra, crime family, mobster > mob boss, gangster, godfather, sicilian, underworld
gangster, mobster, crime boss, mob boss, crime lord, kingpin > mafia, mob, underworld, gang
underworld, criminal underworld, crime syndicate > gangster, mob, crime, syndicate
yakuza, japanese mafia, japanese gangster > japanese, tokyo, gangster, clan
triad, chinese mafia, hong kong gangster > hong kong, gangster, undercover
russian mafia, russian mob, russian gangster > russian, mob, gangster
irish mob, irish gangster > boston, irish, mob, gangster
street gang, gang, gang war, gang violence > turf, rival, ghetto, neighborhood, street
biker gang, motorcycle gang, bikers, outlaw biker > motorcycle, biker, gang
turf war, gang rivalry, rival gangs > gang, turf, gangster, feud
drug dealer, drug dealing, drug trade, drug pusher > drug, cocaine, heroin, dealer, deal
drug cartel, drug lord, narco, drug trafficking, cartel, drug trafficker > cocaine, mexican, colombian, dea, smuggling
drug smuggling, drug runner, drug mule > smuggle, cocaine, border, drug
smuggling, smuggler, contraband > smuggle, border, illegal, cargo
bootlegging, bootlegger, prohibition era, moonshine, rum running > prohibition, 1920s, gangster, moonshiner
arms dealer, arms trafficking, gun runner, weapons dealer > weapon, arms, smuggling, illegal
human trafficking, sex trafficking, people smuggling, trafficker > prostitution, slave, abducted, illegal immigrant
money laundering, dirty money, launder money > launder, drug money, mob, accountant
extortion, blackmail, protection racket > blackmailer, extort, threaten, ransom
loan shark, gambling debt, in debt > debt, gambler, owe
kidnapping, abduction, kidnap, kidnapper > kidnapped, ransom, abducted, hostage, captor
ransom, ransom demand > kidnapping, kidnapper, hostage
hostage, hostage situation, hostage crisis, siege, standoff > captive, negotiator, held hostage, terrorist, swat
captivity, held captive, imprisoned, captive > captor, prisoner, hostage, escape, basement
missing person, disappearance, vanished, gone missing > disappear, missing, search, vanish, mysterious
missing child, missing girl, child abduction, missing daughter > abducted, kidnapped, disappearance, search, daughter
murder, killing, homicide > kill, killer, murderer, victim, detective
murderer, killer, cold blooded killer > murder, homicidal, kill, victim
serial killer, serial murderer, serial killing, serial murder > murder, victim, killer, psychopath, detective, fbi
psychopath, sociopath, homicidal maniac, maniac, psycho > psychopathic, deranged, sadistic, serial killer, killer
spree killer, killing spree, murder spree, lovers on the run > spree, rampage, outlaw, killer couple
mass murder, massacre, mass shooting, school shooting > shooting, slaughter, rampage, gunman
slasher, masked killer, knife wielding killer > stalk, killer, teenager, masked, knife, murder
stalker, stalking, stalked, obsessed fan > obsession, obsessed, stalk, follow
voyeur, voyeurism, peeping tom, spying on neighbors > spy, neighbor, window, witness
rapist, rape, sexual assault, sexual violence > raped, assault, victim, revenge, attack
poisoning, poisoned, poisoner > poison, murder, arsenic
strangler, ripper, jack the ripper > serial killer, prostitute, victim, london, murder
arson, arsonist, pyromaniac > fire, burn, firefighter
vandal, vandalism, graffiti > street art, delinquent
hit and run, car accident cover up > accident, driver, guilt, killed
cover up, conspiracy of silence, hush up > conspiracy, corruption, secret, scandal, truth
whodunit, murder mystery, who done it, whodunnit > mystery, detective, suspect, murder, clue, guest
cozy mystery, armchair detective, amateur detective, amateur sleuth > clue, mystery, sleuth, murder, solve
mystery, puzzle, enigma > mysterious, clue, detective, solve, secret, investigate
detective, sleuth, inspector, investigator > investigate, investigation, case, clue, crime
private eye, private detective, private investigator, gumshoe > detective, hired, investigate, noir, case
hardboiled, hard boiled, hard boiled detective > noir, private eye, detective, femme fatale
cop, police, police officer, policeman, law enforcement, policewoman, (policemen) > detective, sheriff, lapd, nypd, squad, precinct
police procedural, murder investigation, criminal investigation, police investigation > detective, investigate, homicide, case, forensic
homicide detective, police detective, homicide cop > detective, homicide, murder, cop
buddy cop, mismatched cops, cop duo, cop partners > partner, cop, police, mismatched, detective
dirty cop, corrupt cop, crooked cop, bent cop, police corruption, bad cop > corrupt, corruption, cop, police, detective
rogue cop, maverick cop, (loose cannon cop) > cop, maverick, detective, police, rogue
undercover cop, undercover, infiltrate, infiltration, mole, undercover agent > informant, agent, cover, gang, fbi
informant, (informer), snitch, stool pigeon > witness protection, undercover, fbi, police
internal affairs, police misconduct, police brutality > corrupt, police, cop, officer
police academy, rookie cop, rookie police > rookie, cop, recruit, partner
sheriff, lawman, marshal, deputy > small town, western, outlaw, law
fbi, fbi agent, federal agent, g man, feds > bureau, agent, investigate, undercover
profiler, criminal profiler, criminal psychology > serial killer, fbi, profile, psychologist
forensic, forensics, crime scene, csi, coroner, medical examiner, autopsy > murder, corpse, body, investigate, evidence
manhunt, (on the run), fugitive, wanted man, fleeing the law > escaped, hunted, flee, chase, pursue, outlaw
(cat and mouse), cat and mouse game, battle of wits > pursue, hunt, detective, killer
bounty hunter, bounty, wanted dead or alive > reward, fugitive, hunt, outlaw
outlaw, bandit, desperado > western, robber, gang, bounty, sheriff
highwayman, brigand, robin hood > outlaw, bandit, rob, rich, sherwood
vigilante, (vigilantism), law into own hands > revenge, justice, avenge, criminal, crime
revenge, vengeance, retribution, payback, vendetta, (get even) > avenge, vengeful, revenge killing, murder
avenger, avenge, vengeful > revenge, vengeance, murder
blood feud, family feud, clan feud, feud > rival, vendetta, revenge, family
betrayal, (double cross), backstabbing, treachery, betrayed > betray, traitor, loyalty, trust
wrongly accused, falsely accused, framed, innocent man, wrongfully convicted, wrong man > innocence, clear his name, accused, convicted, prove
miscarriage of justice, wrongful conviction, injustice > innocent, convicted, trial, prison, justice
frame up, framed for murder > framed, innocent, accused, murder
witness, eyewitness, murder witness > witnessed, murder, testify, protect
witness protection, protected witness > testify, mob, witness, informant, relocate
perfect crime, perfect murder > murder, plan, alibi, scheme
cold case, unsolved crime, unsolved murder, unsolved case > murder, case, detective, years later, investigate
true crime, real crime, real life crime, notorious murder case > murder, case, killer, documentary, notorious
crime drama, crime story, crime saga > gangster, criminal, police, crime
crime comedy, comic caper, bungling criminals, inept criminals > bungled, heist, inept, crook, caper
crime does not pay, life of crime, career criminal > criminal, crime, ex con, gangster
one last job, one last score, retired criminal, last heist > retired, final job, heist, ex con
heist gone wrong, botched robbery, robbery gone wrong > botched, robbery, heist, bungled, betrayal
ex con, ex convict, ex prisoner, released from prison, parolee, paroled > convict, prison, parole
prison, jail, incarceration, behind bars, penitentiary > inmate, prisoner, convict, cell, warden, jailed
prisoner, inmate, convict > prison, jail, imprisoned, sentenced
prison break, jailbreak, prison escape, escape from prison, escaped convict > escape, prison, inmate, breakout, convict
prison life, prison drama, women in prison > inmate, prison, guard, warden, cell
warden, prison guard > prison, inmate, brutal
chain gang, labor camp, penal colony, hard labor, gulag > prisoner, camp, convict, escape, siberian
death row, death penalty, (execution), capital punishment, electric chair > condemned, convicted, inmate
solitary confinement, alcatraz > prison, cell, inmate
reform school, juvenile detention, borstal, juvenile hall > delinquent, boys, correctional, inmate
juvenile delinquent, delinquent, young offender, juvenile crime > teen, gang, rebellious, street
courtroom, court, trial, courtroom drama, legal drama, court case > lawyer, jury, judge, attorney, verdict
lawyer, attorney, barrister, (legal eagle), solicitor > law, court, trial, case, client, defend
law firm, legal profession, law school, law student > lawyer, attorney, law, case
public defender, defense lawyer, defense attorney > defend, lawyer, attorney, client, trial
prosecutor, district attorney, prosecution > trial, case, convict, attorney, lawyer
jury, juror, jury duty > trial, verdict, courtroom, court
judge, magistrate > court, trial, justice, law
lawsuit, class action, legal battle, suing > sue, court, lawyer, corporation
alibi, false testimony, perjury > murder, suspect, testify, lie
lynching, lynch mob, mob justice > racist, hanged, black man, mob
gunfight, shootout, gun battle > gunman, shoot, gun, gunfighter
gunslinger, gunfighter, gunman, hired gun > gun, outlaw, shootout, western
sniper, sharpshooter, marksman > rifle, shoot, assassin, shot
bomb threat, bomber, bombing > bomb, explosion, terrorist, explode
bomb disposal, defuse bomb, bomb squad > bomb, explosive, defuse
evidence, clue, proof > investigate, case, mystery
corpse, dead body, body disposal, hide the body, disposing of a body > body, bury, murder, dead
gun violence, gun culture, guns > gun, shooting, weapon
cybercrime, computer crime, computer hacker, hacker, hacking, cyber attack > hack, computer, programmer, online
safe house, in hiding, hideout > hide, hiding, protect, refuge
getaway driver, getaway, wheelman > driver, heist, robbery, chase, car
crime spree, robbing banks, outlaw couple > spree, bank robber, robbery, outlaw, rob
poacher, poaching, ivory > elephant, hunter, wildlife, animal
treasure theft, tomb raider, tomb robber, grave robber > tomb, treasure, grave, loot
gentleman thief, master thief, suave thief > jewel, thief, charming, steal, heist
locked room mystery, closed circle mystery > mystery, murder, stranded, mansion, guest
femme fatale, seductress, dangerous woman > seduce, seductive, noir, temptress, murder
spouse murder, wife murder, husband murder, killing spouse > murder, wife, husband, insurance
insurance fraud, insurance scam, life insurance > insurance, scam, murder, investigator
steal, stealing, theft > thief, stolen, robbery
diamond, gem, gemstone > diamonds, jewel, stolen, heist
gold bars, bullion, gold > treasure, stolen, fortune, mine
explosion, explosive, (blows up), blow up > bomb, explode, blast
`);
