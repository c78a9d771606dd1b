/** Words about belief, politics, class, race, money and rights. */
import { groups } from "./group.ts";

export const society = groups(`
religion, faith, religious, spirituality, belief > god, church, spiritual, priest, believe
god, divine, deity, almighty > heaven, religious, faith
christianity, christian, bible, biblical, gospel, faith based > jesus, church, god, faith
jesus, jesus christ, christ, messiah, crucifixion > biblical, bible, gospel
moses, exodus, ten commandments > biblical, egypt, hebrew, god
noah, ark > flood, biblical
old testament, biblical story, bible story > biblical, bible, god
catholic, catholicism, catholic church, vatican, pope, cardinal > priest, church, bishop, rome
priest, clergy, pastor, preacher, minister, reverend, vicar, clergyman > church, parish, catholic, faith
nun, convent, novice nun > catholic, sister, religious, order
monk, monastery, abbey > abbot, religious, order, temple
missionary, mission work, evangelist > church, jungle, convert, faith
crisis of faith, losing faith, loss of faith > priest, faith, god, doubts
saint, martyr, miracle, joan of arc > faith, holy, religious
jewish, judaism, jew, rabbi, orthodox jew, hasidic > jews, synagogue, israel
antisemitism, anti-semitism, persecution of jews > jewish, jews, prejudice, nazi
muslim, islam, islamic, mosque, quran > arab, muslims, iran
buddhism, buddhist, zen, dalai lama, tibet, tibetan > monk, enlightenment, temple
hindu, hinduism, yoga, guru, ashram > india, spiritual, indian
amish, mennonite, mormon, puritan, jehovah's witness > community, religious, faith
cult, sect, religious cult, cult leader, doomsday cult > leader, followers, commune, brainwashed, satanic
religious fanaticism, fundamentalism, religious extremism, zealot, inquisition, fanatic > religious, faith, witch, heresy
(commune), hippie commune, communal living > hippie, community, utopian
atheism, atheist, science versus religion, evolution versus creation > evolution, god, belief
sin, temptation of sin, seven deadly sins, confession > sins, guilt, priest
angel, guardian angel, heavenly messenger > heaven, god, earth, wings
politics, political, politician, government, political drama > campaign, president, senator, election, power
election, political campaign, campaign, running for office, candidate > vote, politician, president, senator
president, white house, oval office, american president > presidential, election, washington
senator, congress, congressman, governor, mayor, washington politics > politician, washington, election
prime minister, parliament, downing street, margaret thatcher > minister, british, political
political thriller, political conspiracy, political intrigue, government conspiracy > conspiracy, president, government, cover-up, assassination
conspiracy, secret plot, conspiracy theory, shadow government, secret society > uncover, cover-up, secret, government
corruption, corrupt, graft, bribery, bribe, abuse of power > scandal, politician, police, power
political scandal, scandal, watergate, nixon > president, reporter, cover-up, exposed
whistleblower, whistle blower, leak, leaker, (insider) > expose, secrets, company, corruption, journalist
dictator, dictatorship, tyrant, despot, totalitarian, authoritarian, tyranny > regime, oppressive, fascist, rule, power
fascism, fascist, mussolini, far right > nazi, dictator, italy
(communism), (communist), marxist, (socialism), (socialist), marxism > soviet, revolution, party, capitalism
anarchist, anarchy, anarchism > rebel, radical, revolution
mccarthyism, blacklist, hollywood blacklist, red hunt, anti communist > communist, blacklisted, hearings
activist, (activism), protest, demonstration, political protest, protester > rights, movement, campaign, march
student protest, student movement, may 1968, counterculture > protest, hippie, 1960s, radical
hippie, flower power, summer of love, woodstock > 1960s, drugs, commune, counterculture
civil rights, civil rights movement, martin luther king, segregation, racial equality > racial, black, racism, equality, alabama
racism, racial prejudice, racial tension, racist, race relations, bigotry, racial discrimination > black, white, racial, prejudice, segregation
african american, black experience, black community, black culture, black lives > black, harlem, racism
slavery, slave, slave trade, plantation, enslaved > slaves, freedom, master, escape, south
human rights, civil liberties, political prisoner, dissident, censorship > prisoner, regime, freedom, imprisoned
apartheid, south africa, nelson mandela > african, racial, black, south
(colonialism), colonial, colony rule, british empire, imperialism, british raj > african, india, native
ku klux klan, kkk, white supremacist, neo nazi, white supremacy > racist, racial, klan
immigrant, immigration, emigrant, migrant, illegal immigrant, illegal alien, immigrants > emigrate, border, new life, visa
border crossing, us mexico border, border patrol, crossing the border > border, mexico, immigrant, illegal
culture clash, clash of cultures, cultural differences, culture shock, east meets west > cultural, traditional, foreign, cultures
assimilation, caught between two cultures, second generation immigrant, cultural identity > immigrant, traditional, culture, heritage
tradition, (custom), traditional values, tradition versus modernity > traditional, modern
poverty, poor, poor people, homeless, homelessness, destitute, slum, slums > impoverished, streets, survive, struggling
working class, (blue collar), labourer, working man, ordinary people > worker, factory, factory worker, coal
kitchen sink realism, kitchen sink, british realism > working class, british, northern
upper class, high society, aristocracy, aristocrat, nobility, rich people > wealthy, lord, lady, estate, socialite
class struggle, class conflict, class difference, social class, rich and poor, social divide > class, wealthy, poor, society
social climber, social climbing, (gold digger), marrying for money > wealthy, rich, ambitious, fortune
wealthy, rich, millionaire, billionaire, tycoon, magnate > fortune, heiress, heir, wealth, money
money, cash, sudden wealth, lottery, lottery winner, jackpot > lottery ticket, rich, fortune, dollars
found money, stolen money, bag of money, suitcase of money > cash, money, stolen, suitcase
debt, bankruptcy, bankrupt, broke, losing everything, financial ruin > money, debts, lose, poor
unemployment, unemployed, jobless, laid off, losing job, out of work > job, fired, work, factory
strike, labor strike, union, trade union, labor union, workers' rights, miners' strike > workers, factory, worker, mine
capitalism, consumerism, corporate greed, materialism, corporate > corporation, company, money
corporation, evil corporation, big business, company, conglomerate > corporate, executive, business, ceo
business, businessman, entrepreneur, businesswoman, building a business > company, executive, success, deal
corporate ladder, executive, career climber, climbing the ladder, yuppie > career, ambitious, boss, corporate
wall street, stock market, stockbroker, finance, financial crisis, stock broker, trader, broker > banker, money, investor, banking, crash
bank, banker, banking > money, financial, loan
tax, accountant, bookkeeper, irs > money, numbers
real estate, property developer, real estate agent, estate agent, landlord, (housing) > property, house, tenants, eviction
gentrification, eviction, evicted, saving the neighborhood > neighborhood, tenants, community
(office), office life, office worker, (white collar), cubicle, workplace, desk job, coworker > boss, job, company, colleagues, work
bad boss, horrible boss, boss from hell, tyrannical boss > boss, employee, assistant
career woman, working woman, working girl, career or family > career, executive, work, woman
secretary, personal assistant, assistant > boss, office, executive
oil, oil industry, oilman, oil rig, drilling > oil company, drill, petroleum
mine, miner, mining, coal miner, coal mining > coal, mining town, trapped, union
factory, factory worker, assembly line, sweatshop > workers, plant, worker
environmentalism, environmental, ecology, environmentalist, pollution, conservation, environmental issue, (environment) > toxic, nature, climate, earth, forest
animal rights, animal cruelty, animal welfare > animals, activist, animal
gun control, gun lobby, nra > gun, violence
inequality, social injustice, discrimination, social justice > injustice, rights, prejudice, struggle
women's rights, suffragette, women's suffrage, right to vote > vote, women, equality
gender roles, gender politics, male dominated > woman, sexist, female
welfare, social worker, social services, bureaucracy, (red tape), bureaucrat > system, government, social
mass media, media, press, media circus, news media, tabloid > reporter, television, journalist, news
propaganda, media manipulation, fake news, spin doctor > news, government, lies
journalist, reporter, newspaperman, journalism, newspaper, newsroom, investigative journalist > editor, investigate, newspaper reporter
television news, tv news, news anchor, newscaster, anchorman, tv reporter > television, network, reporter, news
reality tv, reality show, reality television, hidden camera, game show, quiz show > contestants, television, audience, show
public relations, (spin), advertising, ad agency, advertising executive, marketing > campaign, executive, client
united nations, peacekeeper, humanitarian, aid worker, foreign aid > refugee, africa, war, relief
charity, philanthropist, philanthropy, good deed, random acts of kindness > help, donate, kindness
ghetto, inner city, hood, projects, urban decay > neighborhood, gang, streets, drug
third world, developing country > africa, poverty, corrupt
boy scout, scout, girl scout > troop, camp
lobbyist, lobbying, lobby group > politics, washington, senator, tobacco
justice, seeking justice, quest for justice > injustice, court, lawyer, revenge
patriot, patriotic, national hero > nation, flag, country
`);
