/** Words about love, desire, marriage and friendship. */
import { groups } from "./group.ts";

export const love = groups(`
love story, romance, love affair, romantic story, (romantic), (romance film) > romantic, love, lovers, relationship
romantic comedy, rom com, romcom > romance, comedy, love, dating
first love, teenage love, young love, puppy love, teen romance > teenager, teen, falls in love, young, summer
summer romance, summer love, holiday romance, vacation romance > summer, vacation, romance, beach
forbidden love, illicit love, star crossed lovers, star crossed, impossible love > forbidden, lovers, romeo, affair, families
romeo and juliet, rival families love > juliet, romeo, shakespeare, feuding, lovers
unrequited love, one sided love, hopeless love > crush, unrequited, infatuated, loves, secretly
love triangle, torn between two men, torn between two lovers, menage a trois, love rivals > triangle, torn, two men, rival, lovers
love at first sight, instant love, whirlwind romance > falls in love, meets, instantly, smitten
secret love, secret admirer, secret affair, secret crush > secretly, crush, affair, letters
opposites attract, enemies to lovers, bickering couple, hate turns to love > opposite, mismatched, falls in love, unlikely
friends to lovers, best friends in love, more than friends, friends with benefits > best friend, friendship, falls in love
fake relationship, fake dating, pretend couple, marriage of convenience, sham marriage, green card marriage > pretend, fake, marry, fiance
long distance relationship, long distance love, pen pal, love letters, (long distance) > letters, separated, distance, correspondence
online dating, internet dating, internet romance > online, internet, dating, website
office romance, workplace romance, dating the boss > boss, coworker, office, secretary
age gap romance, older man younger woman, may december romance, older woman younger man, (age gap), (age difference) > older man, older woman, younger, age difference
interracial romance, interracial relationship, interracial couple, interracial love, mixed marriage > racial, black, white, race, interracial
class difference romance, rich and poor lovers, love across class, cross class romance > wealthy, poor, working class, social, rich
holiday fling, one night stand, casual sex, fling > night, stranger, sex, pregnant
lost love, old flame, former lover, ex lover, rekindled romance, second chance at love > ex, past, reunite, rekindle, former
one who got away, missed connection > lost love, past, regret, fate
soul mate, soulmate, true love, destined lovers, fated love > destiny, fate, destined, love
tragic love, doomed romance, doomed love, tragic romance, ill fated love > tragic, doomed, lovers, dying
tearjerker romance, romantic tearjerker, bittersweet romance > terminal, illness, tragic, love
brief encounter, chance encounter, chance meeting, meet by chance > stranger, meet, train, encounter
strangers falling in love, two strangers, walking and talking > stranger, meet, talk, night
romantic drama, love drama, melodrama romance > love, affair, relationship
passion, passionate, passionate love, steamy romance > desire, lovers, affair, erotic
lust, desire, sexual desire, temptation > seduce, passion, erotic, tempted
seduction, seduce, seducer, seductive > seduces, lover, charm, temptation
erotic, sexy, sensual, steamy, erotica, eroticism > sexual, sex, passion, seduction, desire
sex, sexuality, sexual awakening, sexual discovery > sexual, virginity, erotic, desire
losing virginity, virginity, virgin, lose virginity > sex, teen, teenager, prom
sex comedy, raunchy comedy, raunchy, bawdy > sex, college, teen, virginity
bdsm, sadomasochism, sadomasochistic, dominatrix > bondage, sexual, erotic, dominant
sexual obsession, obsessive love, amour fou, fatal attraction, crazy love > obsession, obsessed, obsessive, affair, stalker
sex worker, prostitute, prostitution, hooker, call girl, brothel, escort > pimp, streetwalker, gigolo
gigolo, male prostitute, male escort, rent boy > prostitute, hustler, escort
stripper, strip club, exotic dancer, striptease > dancer, nightclub, strip
porn, pornography, porn star, adult film industry > pornographic, adult, sex
nymphomaniac, sex addiction, sex addict > sexual, addict, addiction
adultery, infidelity, affair, extramarital affair, cheating, unfaithful, cheating spouse > adulterous, mistress, wife, husband, betrayal
cheating wife, unfaithful wife, wife's affair > affair, wife, husband, lover
cheating husband, unfaithful husband, mistress, other woman > affair, wife
jealousy, jealous, jealous husband, jealous lover > envy, suspicion, affair, rival
(womanizer), playboy, ladies man, casanova, don juan, philanderer, lothario > seduce, women, bachelor, womanizing
seduction bet, seducing for a bet, love bet > bet, wager, seduce
bachelor, bachelorette, single man, confirmed bachelor > single, dating, marry, playboy
single life, single woman, singleton, spinster, dating life > single, dating, unmarried, bachelor
dating, (date), blind date, speed dating > romance, single, relationship, boyfriend
matchmaker, matchmaking, playing cupid > date, match, marry, romance
relationship, couple, relationship problems, couple in crisis > relationships, boyfriend, girlfriend, marriage
open marriage, polyamory, swinger, wife swapping, partner swapping > couples, sexual, marriage
boyfriend, sweetheart, lover > girlfriend, dating, romance, relationship
girlfriend, sweetheart, lover > boyfriend, dating, romance, relationship
fear of commitment, commitment phobia, (cold feet), runaway bride > commitment, wedding, marry, bachelor
breakup, heartbreak, broken heart, heartbroken, jilted, dumped > ex girlfriend, ex boyfriend, breaks up
getting over an ex, win back ex, winning back ex, ex girlfriend, ex boyfriend > breakup, dumped, win, ex
proposal, engagement, engaged, marriage proposal, fiance, fiancee > marry, wedding, ring, propose
wedding, bride, groom, getting married, wedding day, marriage ceremony > married, marry, bridesmaid, fiance, marriage
bridesmaid, maid of honor, best man, wedding party > wedding, bride, friend
bachelor party, stag night, stag party, hen party, hen night, bachelorette party > wedding, groom, las vegas, party
wedding planner, planning a wedding, wedding preparations > wedding, planner, bride, marry
honeymoon, honeymooners, newlyweds, newlywed > married, couple, just married, wedding
marriage, married life, matrimony, wedlock, married couple > husband, wife, married, spouse
marital crisis, unhappy marriage, marriage in trouble, failing marriage, troubled marriage, loveless marriage > marital, unhappy, husband, wife, divorce
husband, spouse, hubby > wife, married, marriage
wife, spouse, wives > husband, married, marriage
elopement, elope, secret wedding > marry, lovers, runaway
polygamy, polygamist, multiple wives, bigamy, bigamist > wives, mormon, marriage
courtship, (courting), suitor, wooing > woo, marry, court, suitors
kiss, kissing, romance in the rain > love, romantic
aphrodisiac, love potion, love spell > potion, falls in love, magic
gay, homosexual, queer, lgbt, lgbtq, same sex > homosexuality, lesbian, coming out, sexuality
gay love, gay romance, gay couple, gay relationship, gay love story > gay, boyfriend, lovers, homosexual
lesbian, lesbian love, lesbian romance, sapphic, women in love > gay, girlfriend, woman, lovers
bisexual, bisexuality > gay, sexuality, triangle
coming out, closeted, in the closet, gay teen > gay, sexuality, secret, parents
homophobia, gay rights, gay bashing, gay activism > gay, homosexual, prejudice, activist
transgender, trans woman, trans man, transsexual, gender identity, transvestite, (trans) > gender, drag, woman, sex change
drag queen, cross dressing, crossdressing, man dressed as woman, female impersonator > drag, disguise, dress, transvestite
woman disguised as man, girl disguised as boy, dressed as a man > disguise, boy, pose, gender
gender swap, body swap, body switch, switching bodies > switch, switched, body, trade places
friendship, friend, best friend, pal, camaraderie, buddy > befriend, bond, companion
male friendship, buddy movie, buddy comedy, bromance, male bonding, buddies > friend, buddy, pals, men, guys
female friendship, women's friendship, girlfriends, female bonding, women friends > friend, women, girls, best friend, sisterhood
unlikely friendship, odd couple, unusual friendship, unexpected friendship, mismatched pair, mismatched duo > unlikely, friendship, bond, befriend, mismatched
childhood friends, old friends, lifelong friends, friends since childhood > friend, childhood, reunite, friendship, grew up
group of friends, circle of friends, gang of friends, friend group > friend, college, reunite
boy and his dog, human animal friendship, animal friendship > animal, friendship, befriend, dog, horse
toxic friendship, false friend, frenemy > friend, jealous, rival, obsession
loyalty, loyal, devotion > friendship, trust, faithful
rivalry, rival, arch rival, competitors > rivals, compete, competition, feud
roommate, flatmate, housemate, sharing an apartment > apartment, roommates, share, moves in
loneliness, lonely, solitude, lonesome, isolation > alone, isolated, loner, solitary, companionship
loner, recluse, hermit, (outsider), social outcast, misfit > lonely, reclusive, solitary, outcast
human connection, longing for connection, need for companionship > connect, lonely, companionship, bond
sexual harassment, workplace harassment > harassment, boss, abuse
sexism, misogyny, feminism, feminist, women's liberation, patriarchy > women, rights, empowerment, female, gender
strong woman, strong female lead, female protagonist, female hero, kick ass woman, empowered woman > female, woman, independent, warrior, fierce
beauty, beautiful woman, femininity > beautiful, model
makeover, ugly duckling > transformation, plain, popular, cinderella
virgin bride, chastity, celibacy, abstinence > sex, vow, virgin
sex change, gender reassignment > transgender, surgery
`);
