/** English: how people tell what they think of films and what they want to see. */
import { ordinaryEnglish } from "./en-ordinary.ts";
import type { Language } from "./language.ts";

/** Moods and themes that are searched for as they are written. */
const plainMoods = `
  uplifting; heartwarming; inspiring; inspirational; hopeful; wholesome; cozy; cosy; comforting; soothing; relaxing; calm;
  charming; whimsical; quirky; sweet; tender; touching; moving; poignant; heartfelt; emotional; bittersweet; melancholic;
  melancholy; sad; tragic; depressing; heartbreaking; devastating; bleak; dark; gloomy; grim; gritty; raw; brutal; violent;
  bloody; gory; gore; graphic; disturbing; unsettling; creepy; eerie; spooky; chilling; haunting; scary; terrifying;
  frightening; suspenseful; suspense; tense; thrilling; gripping; intense; exciting; fast-paced; action-packed; explosive;
  slow; slow-paced; meditative; contemplative; reflective; thoughtful; thought-provoking; philosophical; intellectual; clever;
  smart; cerebral; complex; confusing; twisty; mysterious; surreal; dreamlike; dreamy; trippy; psychedelic; weird; bizarre;
  strange; absurd; absurdist; funny; hilarious; witty; silly; goofy; zany; slapstick; satirical; satire; parody; spoof; ironic;
  cynical; light; light-hearted; lighthearted; fun; playful; cheerful; feel-good; cute; romantic; sensual; sexy; erotic;
  steamy; passionate; nostalgic; epic; sweeping; grand; ambitious; stylish; stylized; atmospheric; beautiful; visually
  stunning; gorgeous; lush; colorful; colourful; minimalist; understated; quiet; subtle; subdued; gentle; intimate; realistic;
  gritty; authentic; experimental; avant-garde; artsy; arthouse; art-house; indie; independent; cult; campy; cheesy; trashy;
  pulpy; pulp; original; unconventional; offbeat; provocative; controversial; edgy; political; social commentary; feminist;
  religious; spiritual; magical; fantastical; supernatural; paranormal; psychological; existential; nihilistic; claustrophobic;
  paranoid; hypnotic; mesmerizing; energetic; badass; kick-ass; heroic; swashbuckling; adventurous; mythical; mythological;
  gothic; futuristic; dystopian; utopian; apocalyptic; post-apocalyptic; historical; biographical; autobiographical; nonlinear;
  non-linear; dialogue-driven; character-driven; plot-driven; twist ending; plot twist; plot twists; twist; twists; happy
  ending; sad ending; open ending; cliffhanger; unreliable narrator; ensemble cast; strong female lead; female lead; anti-hero;
  antihero; underdog; redemption; revenge; vengeance; betrayal; friendship; family; love; love triangle; first love; unrequited
  love; forbidden love; marriage; divorce; affair; infidelity; grief; loss; death; loneliness; isolation; survival; addiction;
  mental illness; mental health; depression; trauma; memory; memory loss; amnesia; identity; obsession; jealousy; greed; power;
  corruption; justice; injustice; racism; slavery; poverty; class; immigration; war; holocaust; civil war; vietnam war; cold
  war; world war i; world war ii; world war 2; world war one; world war two; ww2; wwii; wwi; second world war; first world war;
  heist; heists; bank robbery; robbery; caper; con artist; con man; con men; scam; hitman; assassin; assassins; gangster;
  gangsters; mafia; mob; cartel; drugs; prison; prison break; prison escape; jailbreak; courtroom; trial; legal drama; lawyer;
  detective; private eye; murder mystery; murder; serial killer; serial killers; kidnapping; hostage; conspiracy; espionage;
  spy; spies; secret agent; undercover; undercover cop; cop; cops; police; corrupt cops; buddy cop; vigilante; superhero;
  superheroes; comic book; martial arts; kung fu; samurai; ninja; sword fight; sword fights; car chase; car chases; shootout;
  shootouts; racing; boxing; baseball; football; basketball; sports; surfing; dance; dancing; ballet; music; rock and roll; rock
  band; jazz; hip hop; musician; band; fashion; food; cooking; chef; road trip; on the run; cat and mouse; treasure hunt;
  quest; journey; time travel; time loop; time loops; parallel universe; parallel universes; alternate reality; alternate history;
  virtual reality; artificial intelligence; robot; robots; androids; cyborg; cyberpunk; steampunk; space; outer space; space
  opera; space travel; aliens; alien invasion; first contact; mars; moon; astronaut; astronauts; dinosaurs; monster; monsters; kaiju; giant
  monsters; zombie; zombies; zombie apocalypse; vampire; vampires; werewolf; werewolves; ghost; ghosts; haunted house; demon;
  demons; possession; exorcism; witch; witches; witchcraft; occult; cult; slasher; body horror; found footage; torture; splatter;
  wizard; wizards; magic; dragon; dragons; fairy tale; fairytale; fairy tales; princess; knights; medieval; middle ages; ancient rome; ancient
  greece; vikings; pirates; victorian; period piece; period drama; costume drama; royalty; queen; king; wild west; cowboys; cowboy; outlaw; outlaws;
  gunslinger; frontier; jungle; desert; island; desert island; ocean; submarine; shark; sharks; mountain; mountains; snow; disaster;
  natural disaster; pandemic; virus; end of the world; plane crash; train; airplane; high school; college; school; teacher;
  teenagers; teenager; teens; teen; childhood; coming of age; coming-of-age; growing up; midlife crisis; old age; aging; siblings; brothers; sisters; twins; father and son;
  mother and daughter; fathers and sons; parenthood; orphan; dysfunctional family; dog; dogs; cat; cats; animals; horse; horses; talking animals; toys; christmas; holiday;
  holidays; halloween; summer; beach; vacation; wedding; small town; suburbia; big city; new york; new york city; los angeles; las vegas; san francisco; chicago; boston;
  london; paris; tokyo; rome; berlin; hong kong; africa; india; wall street; politics; journalism; journalist; newspaper; media; hollywood; filmmaking;
  art; artist; painter; writer; poet; poetry; literature; science; scientist; mathematics; chess; poker; gambling; casino; hacking; hacker; hackers; computers;
  technology; internet; social media; business; environment; nature; gay; lesbian; lgbt; lgbtq; queer; transgender; based on a book; based on a novel; book adaptation;
  stop motion; claymation; black and white; silent; silent film; low budget; b movie; b-movie; one location; single location; bottle movie; dialogue; dialogues;
  monologue; soundtrack; cinematography; anthology; mockumentary; remake; reboot; sequel; prequel; origin story; whodunit; whodunnit; film noir; neo-noir;
  neo noir; french new wave; new wave; nouvelle vague; blaxploitation; exploitation; grindhouse; giallo; spaghetti western; screwball; screwball comedy; stoner; raunchy;
  workplace; office; mind games; double life; mistaken identity; revenge story; fish out of water; rags to riches; good vs evil; man vs nature; moral dilemma; ethics; hope;
  faith; religion; philosophy; dreams; nightmares; madness; insanity; psychopath; sociopath; femme fatale; mentor; chosen one; ragtag team; heartbreak; breakup; break-up; dating;
  ambiguous; haunted; sinister; macabre; sordid; sleazy; noirish; moody; brooding; warm; joyful; happy; life-affirming; empowering; motivational; charming; magical realism;
  masked vigilante; outer space; deep; profound; powerful; riveting; compelling; engaging; immersive; sophisticated; elegant; dreamlike; unpredictable; shocking`;

export const en: Language = {
  code: "en",
  markers: `his him her hers theirs someone somebody somebody's the a an and or but of to in on at for with from by is are was were be been am i im ive id ill you your youre my me we our
    us he she they them their it its this that these those not no dont didnt doesnt cant wont isnt wasnt werent arent havent hasnt wouldnt couldnt
    do does did done have has had will would should could can may might must if then than so too very just as about into
    out up down over off some any all more most much many what which who whom whose when where why how there here also
    only own same such both each other another again further once because while until during before after between
    through above below under against himself herself itself themselves myself yourself lets let thats theres whats ive
    weve theyre theyve hes shes youve youd wed theyd isnt aint gonna wanna gotta kinda sorta yall`,
  framing: `people two three four five six seven eight nine ten gets says ends part whole else back away till til w wants somewhere entirely anymore reddit redditors gang fellas fam y'all internet hey hi hello hiya yo dear guys folks everyone everybody all anyone anybody somebody someone please pls plz thanks thank thx cheers
    movie movies film films flick flicks cinema picture pictures feature features motion show shows watch watching watched see seeing
    seen look looking find finding give gimme get getting got want wants wanted wanting need needs needed recommend recommends recommendation recommendations recommended recs
    rec suggest suggestion suggestions suggested mood feeling feel feels like likes similar something anything nothing everything stuff thing things kind kinds sort sorts
    type types bit lot lots ton tons tonight today now currently right weekend sunday friday saturday
    good great nice cool decent solid best better amazing awesome perfect excellent fantastic really pretty quite rather
    somewhat fairly maybe perhaps possibly probably actually honestly basically literally definitely certainly ideally preferably
    prefer preferred know knows think thinking thought thoughts guess mean say said tell told ask asking wondering help hoping
    try trying tried going go goes come comes take takes make makes made making put really well still even though although
    however anyway else yet already ever never always usually often sometimes lately recently featuring featured feature
    starring stars involving involves involved centered centred centering around exploring explores explore focusing focused focus focuses
    following follows dealing deals deal addressing addresses revolving revolves depicting depicts emphasizing
    emphasising emphasizes highlighting highlights introducing filled full based set theme themes themed element elements vibe vibes
    style styles genre genres story stories tale tales plot plots kinda sorta sure okay ok yeah yes yep nah um uh oh lol haha
    btw imo imho tbh ty etc especially particularly mainly mostly primarily preferably possible possibly able available
    one ones way ways time times lot favorite favorites favourite favourites list titles title option options idea ideas
    happy fine any which with without im ill were cant id there theres been being having some sort me would could
    should might enjoy enjoyed love loved liked hate hated dislike disliked fan fond appreciate term
    watchlist netflix streaming hbo amazon prime tv
    along lines line vein wise ish please pick picks choose chosen recommendation
    myself ourselves
    plus extra less least little few several various different new lots much many enough
    absolutely totally completely truly simply super`,
  ordinary: ordinaryEnglish,
  ordinaryPhrases: `the others; the other; the one; the ones; the rest; the end; the movie; the film; the best; the worst; the thing; the game; about time; in time; the time;
    the world; the man; the girl; the boy; the kid; the kids; the family; the guy; the guys; the road; the city; the mood; in the mood; the story; the ending; get out; the night; the day; last night; date night;
    good time; a good time; big time; next time; one day; some day; road trip; true story; love story; the original; the master; the help; the guest; the fan; the end of the world; back home; at home; home alone tonight; the party; coming home;
    serial killer; serial killers; time travel; time traveler; black comedy; dark comedy; new year; the future; the past; in space; the war; the wedding; best friends; no end; real life; what if; so far; over time; in love; for love; for kids; the kids; old school; high school; big city; the gang; the heist; the twist; the original; the sequel; the first; the second; the third; the last; the bad; the good; the ugly; to be; not to be; to be or not to be; let me in; the way; my way; no way; one way; good people; kind of; the dark; in the dark; the cast; the plot; the acting; the book; the series; the trilogy; the soundtrack; the music; the hero; the heroes; the villain; the monster; the detective; the killer; the truth; the lead; the american; foreign; the foreigner; a family; family man; the family man; happy end; happy ending; happy endings; scary movie; scary movies; date movie; disaster movie; epic movie; superhero movie; not another; another year; this year; the new world; a good year; all about; all that; the best of me; as good as it gets; something new; anything else; the edge; on the edge; on the run; hidden; the hidden; the big one; the classic; the usual; fun; the fun; small time; big; tonight; the weekend; weekend; good morning; the beach; the island; the jungle; the ocean; the sea; the sky; the moon`,
  fillers: `really very so just quite pretty rather too absolutely totally completely truly honestly definitely particularly especially
    all that much at actually ever always also even still kind kinda sort sorta of a bit little little-bit somewhat fairly thoroughly
    genuinely super incredibly extremely immensely deeply utterly simply only personally probably exactly quite terribly as such both
    recently finally seriously literally greatly highly mildly slightly hugely massively wholeheartedly sincerely strongly`,
  negators: `not; never; no; dont; didnt; doesnt; do not; did not; does not; cant; cannot; couldnt; could not; wasnt; was not; isnt; is not;
    werent; were not; arent; are not; havent; have not; hasnt; wont; will not; wouldnt; would not; aint; hardly; barely;
    nothing; neither; nor; failed to; fails to; far from; anything but; im not; not really`,
  joins: "and or nor plus",
  tooMuch: "too; way too; bit too; a bit too; far too; a little too",
  nounVerbs: "love likes hates loves rate respect dig skip quit pass worship admire",
  places: "in on at aboard under during inside about among without",
  copulas:
    "was were is are be been being wasnt werent isnt arent felt feels seemed seems found find thought think s thats its as to",
  subjects: "i we you they my ive weve didnt dont doesnt did do does never also to and",
  beforeTitle: `movie movies film films both also watching seeing seen see watched saw rewatched rewatching original first like as either classic than even mainly especially particularly including include includes namely eg ie called named titled think thought found find say said anything old that one both`,
  afterTitle: `much was is were are has had have did didnt does doesnt wasnt isnt werent arent felt feels seemed seems being too also as a lot so
    very quite though tho although movie film movies films series trilogy saga franchise because since when for by with from in at on
    if for to just really more most bored left made makes blew put got gets kept will would never always not which that who while
    whereas i we my directed starring both again especially only equally all totally absolutely definitely probably even last
    yesterday tonight today this immensely please can pls could but except style vibes vibe like kind type level esque remake
    version part immensely dearly deeply though tbh lol now ever out everything but ruined changed works worked obviously bit fine meh nope yes he she they him until till`,
  pronouns:
    "it him he she them they us we you me i this that these those one ones all any both some who what so no yes ok here there now then others",
  adverbs:
    "her up out more too once seen home tonight next about way down in on off over away again long same last big",
  turns: `but; while; whereas; however; although; though; yet; on the other hand; on the flip side; by contrast; in contrast; unlike;
    instead; otherwise; then again; meanwhile; except; aside from; apart from; other than`,
  feelingsBefore: {
    loved: `love; loved; love for; affection for; lot of love for; lots of love for; sucker for; in awe of; loving; loves; adore; adored; adores; worship; obsessed with; obsessed over; crazy about; mad about; nuts about; head over heels for;
      in love with; fell in love with; fall in love with; blown away by; blew me|us|him|her away with; cant get enough of; could watch; cherish; swear by; live for; big|huge|massive|major fan of; great fondness for;
      huge fondness for; deep love for; my|our all time? favorites|favourites|favorite|favourite|favs|faves|fav|fave are|is|include|includes|including|would|has|have be?; favorites|favourites|favorite|favourite|favs|faves|fav|fave movies|films|movie|film|ones?
      are|is|include|includes|including|would be?; all-time favorites|favourites|favorite|favourite|favs|faves|fav|fave; favorites|favourites|favs|faves; top picks|films|movies; top 3|5|10|three|five|ten; best films|movies ever?; the best; die-hard|diehard fan of; was blown
      away by; hooked on; loved every minute of; am in awe of; enamored with|by; smitten with|by; mesmerized|mesmerised by; stan; simp for; top-notch; great admiration for; absolutely enjoyed; especially loved; enjoyed immensely; love love`,
    liked: `respect; respected; rate; rated; like; liked; likes; enjoy; enjoyed; enjoying; enjoys; fond of; dig; dug; fan of; fans of; appreciate; appreciated; admire; admired; am into; im into; are into; been into; so into; really into; was into; had fun with; had a good|great|nice|fun time with;
      had a blast with; good time with; got a kick out of; entertained by; impressed by|with; pleasantly surprised by; surprised by; intrigued by; fascinated by; captivated by; moved by; touched by; charmed by; keen on;
      partial to; soft spot for; thumbs up to|for; think highly of; feel positively about; feel good about; positive about; rate highly; rated highly; good things about; appealed to me|us|him|her were; up my alley: ; have fondness for; fondness for; pleased with|by;
      good films|movies|ones; great films|movies|ones; great stuff; good stuff; hits; likes; thumbs-up; yes to; happy with; vibe with; vibed with; jam with; dug into; relished; savored; delighted by|in|with; kind of love; sort of love; kinda love; grew up on; raised on`,
    "so-so": `mixed feelings about|on|for|toward|towards; mixed on|about; lukewarm on|about|to|toward; indifferent to|about|toward|towards; neutral on|about|toward|towards; ambivalent about|toward|towards; on the fence about|with; meh on|about|to; dont mind; didnt
      mind; did not mind; dont hate; didnt hate; did not hate; dont dislike; didnt dislike; tolerated; tolerate; sat through; got through; okay with; ok with; fine with; half liked; sort of like; sort of liked; kind of liked; kinda like; kinda liked;
      so-so on|about; felt so-so about; take or leave; could take or leave; can take or leave; no strong feelings about|on|for|toward|towards; average ones; okay films|movies; nothing special about; enjoyed parts of; liked parts of; shrug at; only somewhat enjoyed|liked; somewhat liked; somewhat enjoyed; moderately liked|enjoyed; not in love with`,
    disliked: `what flopped; what didnt work; didnt work; dislike; disliked; dislikes; disliking; disappointed by|with|in; let down by; underwhelmed by|with; bored by|with|of; unimpressed by|with; put off by; turned off by; tired of; sick of; annoyed by|with; bothered by; not a fan of; not fond
      of; not into; not keen on; not big on; not crazy about; not wild about; not sold on; dont care for; didnt care for; did not care for; dont care about; not a big|huge fan of; couldnt get into; could not get into; couldnt get through; could not get through; couldnt
      finish; could not finish; didnt finish; did not finish; never got into; didnt get into; never understood the hype around|for|about; dont get the hype around|for|about; dont get; didnt get; dont see the appeal of; struggled with; struggled through; had trouble with; fell asleep during|watching|in; walked out of; turned off; gave up on; regret
      watching; regretted watching; wish i hadnt seen; less impressed by|with|of; thumbs down to|for; misses; dislikes; could do without; skip; no to; bounced off; lost interest in; quit; hard pass on; pass on; anything but; everything but; except; except for; not like`,
    hated: `hate; hated; hating; hates; loathe; loathed; despise; despised; detest; detested; abhor; abhorred; cant stand; couldnt stand; can not stand; cannot stand; could not stand; cant bear; couldnt bear; cant tolerate; couldnt tolerate; no patience for; allergic to; disgusted by|with; repulsed by;
      sickened by; appalled by; strongly disliked|dislike; really disliked|dislike; truly disliked|dislike; absolutely disliked; intensely disliked|dislike; worst films|movies|film|movie ever?; worst; the worst; least favorite|favourite|fav|fave; terrible films|movies; awful films|movies; absolutely awful; couldnt endure; cringed through`,
  },
  feelingsAfter: {
    loved: `wow; ruled; was the best; the greatest; greatest; forever; something i loved|love|adore|adored; a classic; classics; an all time classic; timeless; amazing; awesome; fantastic; brilliant; wonderful; incredible; outstanding; magnificent; superb; phenomenal; perfect; perfection; flawless; stunning; spectacular; exceptional; marvelous; marvellous; sublime; terrific; stellar; mind-blowing;
      masterpiece; masterpieces; masterful; a gem; gems; legendary; iconic; unbeatable; unforgettable; the best; best movie|film ever?; best ever; goat; the goat; my favorite|favourite|fav|fave; my favorites|favourites|favs|faves; my all time? favorite|favourite|fav|fave; all time favorite|favourite|fav|fave; all time favorites|favourites|favs|faves; favorite|favourite|fav|fave of mine; favorites|favourites|favs|faves
      of mine; favorite|favourite|fav|fave of all time; blew me|us|him|her away; blew my mind; knocked my socks off; knocks my socks off; rocked my world; changed my life; swept me|us|him|her away; swept me|us|him|her off my feet; hit me|us|him|her hard; 10 out of 10; five stars; ten out of ten; 5 stars; a must see; must-see; must see; chefs kiss; close to my heart; holds a special place; special place in my heart;
      never gets old; could watch it|them again and again; my jam; rules; slaps; slapped; killer; top tier; god tier; peak; peak cinema; fire; lit; epic; extraordinary; absolute classic; remarkable; favorite|favourite|fav|fave; favorites|favourites|favs|faves; loved it; loved them; loved those; loved that; loved it all; adored it; adored them; love it; love them; love those; adore them; love that one; absolute favorites|favourites|favs|faves; was life-changing`,
    liked: `worked on me|us; work for me|us; always work for me|us; always works for me|us; a hit; was a hit; is a hit; happy place; my happy place; cracks me|us|him|her up; cracked me|us|him|her up; crack me|us|him|her up; cute; got it right; worked; went down a storm; something i enjoyed|liked|like|enjoy; yes; wrecked me|us|him|her; destroyed me|us|him|her; broke me|us|him|her; gutted me|us|him|her; great; good; enjoyable; nice; fun; entertaining; solid; impressive; cool; delightful; charming; lovely; pleasant; worthwhile; worth watching; worth it; worth a watch; funny; hilarious; interesting; compelling; engaging; moving; touching; satisfying; well made|done; neat; sweet; beautiful; gripping; thrilling;
      memorable; refreshing; clever; smart; not bad; not bad at all; not half bad; wasnt bad; werent bad; isnt bad; wasnt bad at all; not too bad; wasnt half bad; better than expected; grew on me|us|him|her; won me|us|him|her over; surprised me|us|him|her; made me|us|him|her laugh|cry|smile|think; stayed with me|us|him|her; stuck with me|us|him|her; hooked me|us|him|her; worked for me|us|him|her; works for me|us|him|her; did it for me|us|him|her; does it for me|us|him|her; do it for me|us|him|her; impressed me|us|him|her; impress me|us|him|her; moved me|us|him|her; entertained me|us|him|her; kept me|us|him|her on the edge of my
      seat; kept me|us|him|her hooked; got me|us|him|her; up my alley; right up my alley; my thing; my cup of tea; my kind of thing|movie|film|movies|films; my style; my taste; to my taste; to my liking; appealed to me|us|him|her; appeals to me|us|him|her; appeal to me|us|him|her; resonated with me|us|him|her; resonate with me|us|him|her; speaks|spoke to me|us|him|her; speak to me|us|him|her; connected with me|us|him|her; connect with me|us|him|her; click|clicked with|for me|us|him|her; a good time; a blast; a hoot; a delight; a joy; a winner; thumbs up; four stars; 4 stars; hit the spot; held up; holds up; rocks; rocked; good stuff; great stuff; pretty good; liked it; enjoyed it; liked them; enjoyed them; like it; like them; enjoy them; enjoy it;
      fairly good; quite good; good but not great; land|landed for|with me|us|him|her; well worth it; sit well with me|us|him|her; do anything for me|us|him|her; do much for me|us|him|her; do a lot for me|us|him|her; grab|grabbed me|us|him|her; excite|excited me|us|him|her; move me|us|him|her; entertain me|us|him|her; appealing; enough for me|us|him|her; convince|convinced me|us|him|her; wow|wowed me|us|him|her; my bag; suit my taste|tastes; hit|hits|meet|met my expectations; live|lived up to the? hype|expectations; win me|us|him|her over; as good as; all that; special; hold my attention; held my attention; thrill|thrilled me|us|him|her; captivate|captivated me|us|him|her; rewatchable; so good; super good; a great watch; a good watch; a great movie|film|flick; a good movie|film|flick; great movies|films|flicks; good movies|films|flicks; underrated; nearly perfect; really something; up there; a close second; close behind; close seconds`,
    "so-so": `okay; ok; decent; okayish; okay-ish; ok-ish; oky; alright; all right; allright; so-so; soso; meh; mediocre; average; passable; middling; fine; fine but not great; good but not great; decent but not great; okay but not great; okay at best; nothing special; nothing to write home about; nothing great; nothing amazing; nothing spectacular; forgettable but fine; watchable; tolerable; bearable; mixed bag; a mixed bag; mixed; hit or miss; hit and miss; not a favorite|favourite|fav|fave; not my favorite|favourite|fav|fave; not my
      favorites|favourites|favs|faves; not the best; not the worst; wasnt my favorite|favourite|fav|fave; werent my favorites|favourites|favs|faves; isnt my favorite|favourite|fav|fave; arent my favorites|favourites|favs|faves; wasnt the best; isnt the best; wasnt the worst; not amazing; wasnt amazing; not perfect; not outstanding; not memorable; neither good nor bad; neither here nor there; good not great; not that special; wasnt anything special; isnt anything special; not anything special; wasnt special; didnt wow me|us|him|her; did not wow me|us|him|her; didnt blow me|us|him|her away; did not blow me|us|him|her away; didnt love it; didnt love them; didnt hate it; didnt hate them; three stars; 3 stars; five out of ten; 50/50; could
      go either way; lukewarm; in the middle; just there; serviceable; run of the mill; so so; kind of good; its fine; mid; kinda mid; pretty mid; left me|us|him|her indifferent; neutral; unremarkable; ordinary; somewhat enjoyable; mildly entertaining; comme ci comme ca; can be skipped; bit much; a bit too much; i could take or leave; i can take or leave; take it or leave it; didnt mind it; didnt mind; dont mind; dont mind them; middle of the road; not awful; wasnt awful; not terrible; wasnt terrible; isnt terrible; isnt awful; not horrible; wasnt horrible; passing`,
    disliked: `lazy; preachy; pretentious; contrived; predictable; sleepy; dry; hollow; soulless; shaky; went over my head; over my head; tried too hard; tries too hard; made me|us sleepy; not my humour|humor; not our taste; too much for me|us; flopped; a flop; flop; bad; boring; bored me|us|him|her; bores me|us|him|her; bore; a bore; snoozefest; a snooze; dull; weak; poor; lame; disappointing; disappointed me|us|him|her; a disappointment; disappointments; disappointment; let me|us|him|her down; lets me|us|him|her down; letdown; a letdown; let-down; a let-down; underwhelming; underwhelmed me|us|him|her; overrated; overhyped; over-hyped; forgettable; unimpressive; annoying; annoyed me|us|him|her; bothered me|us|him|her; irritating; irritated me|us|him|her; silly; stupid; dumb; pointless; tedious; tiresome; slow; too slow; too long; overlong; bland; cheesy; corny; flat; fell flat; falls flat; left me|us|him|her cold; leaves me|us|him|her cold; put me|us|him|her to sleep; puts me|us|him|her
      to sleep; put me|us|him|her off; turned me|us|him|her off; lost me|us|him|her; loses me|us|him|her; a miss; missed the mark; misses the mark; not for me|us|him|her; wasnt for me|us|him|her; isnt for me|us|him|her; werent for me|us|him|her; arent for me|us|him|her; not my thing; not my cup of tea; not my style; thumbs down; two stars; 2 stars; less impressive; less enjoyable; less so; didnt work for me|us|him|her; didnt do it for me|us|him|her; doesnt do it for me|us|him|her; didnt do anything for me|us|him|her; did nothing for me|us|him|her; does nothing for me|us|him|her; didnt grab me|us|him|her; didnt click; didnt land; didnt hold up; didnt like it; didnt like them; dont like them; dont like it; didnt
      enjoy it; didnt enjoy them; didnt care for it; dont care for them; disliked it; disliked them; not so great; not so good; not that great; not that good; not too great; wasnt too great; didnt stick; a chore; a slog; a drag; dragged; drags; hard to watch|finish|sit through; unwatchable; i couldnt finish; couldnt finish it; i walked out; i fell asleep; gave up halfway; made me|us|him|her fall asleep; wasnt it; aint it; nah; nope; no thanks; not it; hard pass; pass; subpar; sub-par; below average; could do without; i could do without; overblown; ridiculous; cringe; cringey; cringy; a mess; messy; skippable; ruined it; wears thin; rubbed me|us|him|her the wrong way; tested my patience`,
    hated: `junk; terrible; awful; horrible; dreadful; atrocious; abysmal; garbage; trash; rubbish; crap; crappy; shit; shitty; sucked; sucks; suck; stinks; stank; stunk; the worst; worst; worst movie|film ever?; a waste of time; waste of time; wastes of time; a waste; a disaster; disaster; an abomination; abomination; pathetic; insufferable; unbearable; painful; torture; disgusting; disgusted me|us|him|her; repulsive; vile; hated it; hated them; hated that; hate it; hate them; loathed it; cant stand it; cant stand them;
      couldnt stand it; couldnt stand them; couldnt stand; zero stars; one star; 1 star; made me|us|him|her sick; made me|us|him|her angry; want|wanted my money back; pissed me|us|him|her off; drove me|us|him|her crazy|nuts|mad; my least favorite|favourite|fav|fave; least favorite|favourite|fav|fave; a dumpster fire; dumpster fire; a trainwreck; trainwreck; horrendous; horrid; laughably bad; so bad; absolute garbage|trash|rubbish; utter garbage|trash|rubbish`,
  },
  sameFeeling: `too; as well; also; same for|with|goes; same goes for; likewise; ditto; similarly; equally; so did|was|were|is|are; as did|was|were|is|are; even more; even more so; along with; together with; as well as; in addition; additionally; among others; next to; not to mention; plus`,
  otherFeeling: `not so much; not as much; less so; much less so; much less; not really; not at all; not quite; though not; but not; and not; not too much; not that much; no`,
  seen: `dont send me; dont need; already seen; have|had seen; ive seen; i saw; weve seen; already watched; have watched; ive watched; just watched; just saw; recently watched; recently saw; just finished; finished watching; rewatched; i watched; we watched; we saw; watched; saw; seen; dont recommend; havent seen; do not recommend; dont suggest; dont tell me; dont give me; besides`,
  wishes: `the one about; the one where; the one with; one about; one where; movie about; film about; movie where; film where; flick about; story about; movies about; films about; should see; should i watch; in the|a mood for; in the mood to; in mood for; mood for; looking for; look for; looking to watch|see|find; looking 4; searching for; search for; hunting for; on the hunt for; on the lookout for; after something; am after; im after; want; wants; wanting; wanna; want to watch|see; would|id|wed like; would|id|wed love; would|id|wed prefer; would|id|wed rather; would really like|love; would be great|nice|perfect|ideal;
    give me; gimme; show me; find me|us; get me|us; hit me with; throw me; tell me; point me; bring me; send me; recommend; recommend me|us; suggest; suggest me|us; recommendations|recommendation|recs|rec|suggestions|suggestion|ideas; any recommendations|recs|suggestions|ideas for|on|of?; need; needing; craving; crave; feel like; feeling like; feels like; fancy; fancying; hoping for; hoping to; hope to; wish for; wishing for; up for; down for;
    something; some thing; anything; sth; smth; somethin; somthing; someting; what should|can|could|shall i|we watch|see; what to watch; help me find; help us find; can|could|would|will you; please; how about; is there; are there; got any; have any; know any; know of any; do you know|have; any good; anyone know; tonight; asking for; dying for; dying to; itching for; itching to; thinking of; thinking about; thinking; next i want; next up; next; now i; now im; now a; now some; now for; now something; today i; currently; currently in; currently im; looking; lookin for; lookin; interested in; in search of; ready for; open to; more of; more; ideally; preferably; prefer; must be|have; should be|have; it should|must|has; could use; could go for; would go for; in need of; desire; desiring; movie night; film night; date night; what would you; what do you; seeking`,
  likeSuffixes: "like esque style type ish vibes vibe kind sort",
  likes: `like; what to watch|see after; what should|can|could i|we watch after; what next after; watch after; watch next after; after watching|seeing|finishing; to follow up; similar to; such as; reminiscent of; in the vein|style|spirit|manner of; in the same vein as; a la; along the lines of; comparable to; as good as; close to; same as; same vibe as; same vibes as; same feel as; vibe of; vibes of; feel of; feeling of; spirit of; style of; akin to; resembling; that resembles; reminds me of; remind me of; inspired by; kind of like; sort of like; something like; anything like; more like; just like; much like; meets; crossed with; mixed with; cross between; mix of; mix between; something between; somewhere between; that feel|feels like; other films|movies like; resemble; resembles; equivalent of|to; version of; anything similar to; something similar to; something close to; something in the style of; esque`,
  unlikes:
    "nothing like; not like; unlike; less like; not similar to; nothing similar to; dont want something like; not another; not something like; nothing resembling; dissimilar to; as far from",
  newer: "newer; more recent; more modern; newer than that; made more recently",
  older: "older; from an earlier time; earlier",
  avoids: `without; without any; no; not; not too; not so; not overly; nothing; nothing too; nothing that is|has?; none of; avoid; avoiding; skip; minus; except; except for; excluding; exclude; other than; rather than; instead of; but not; and not; anything but; everything but; less; fewer; free of; isnt; isnt too; arent; doesnt have; doesnt involve; does not have|involve; dont want; do not want; dont like; do not like; dont need; dont give me; dont recommend; dont show me; no more; never; hate; hating; i hate; cant stand; cannot stand; sick of; tired of; fed up with; enough of; had enough of; not into; not a fan of; not in the mood for; not fond of; not looking for; not interested in; dislike; please no; keep out; leave out; stay away from; steer clear of; hold the; low on; light on; nor; neither; not about; not another; cannot do; cant do; cant handle; allergic to; against; over the`,
  wants: `with; more; but; plus; having; lots of; plenty of; full of; has; have; that has; that is; thats; rich in; heavy on; about; preferably; ideally; and with`,
  avoidsNext: `not; not too; not so; not very; not overly; not super; less; isnt; isnt too; isnt so; arent; not as; not that; not really; not necessarily`,
  smallTalk: `year|years old dad|mom|mum|father|mother|grandma|grandpa|uncle|aunt; wife|husband|hubby|girlfriend|boyfriend|gf|bf|partner|fiance|fiancee|mom|mum|dad|roommate|spouse wants|wanted|likes|prefers; with my|our|a|the|some|his|her|their girlfriend|boyfriend|gf|bf|wife|husband|hubby|partner|fiance|fiancee|friends|friend|mates|mate|buddies|roommate|roommates|flatmate|mom|mum|dad|mother|father|parents|sister|brother|siblings|family|folks|spouse|date|crush|grandma|grandpa|granny|nan|grandmother|grandfather|grandparents|inlaws|in-laws|colleagues|coworkers|other half;
    with parents|grandparents|grandma|grandpa|family; my|our grandma|grandpa|granny|nan|grandmother|grandfather|grandparents|in-laws|inlaws;
    with friends; my|our girlfriend|boyfriend|gf|bf|wife|husband|hubby|partner|fiance|fiancee|friends|friend|roommate|spouse|mom|mum|dad|mother|father|parents|family; for me and my girlfriend|boyfriend|wife|husband|partner; movie night; film night; date night; night in; girls night; family movie night; friday night; saturday night; sunday night; friday evening; saturday evening; sunday evening; sunday afternoon; rainy day; rainy sunday; rainy afternoon; lazy sunday; lazy afternoon; this weekend; the weekend; for the night; for the evening; for tonight; last night; this evening; tonight;
    to watch tonight; on netflix; on the couch; on my couch; on the sofa; with popcorn; and chill; long day; hard day; rough day; rough week; long week; hard week; bad day; stressful day; stressful week; after work; at work; from work; home from work; right now; at the moment; these days; of all time; for a change; if possible; if you can; in advance; thanks in advance; off the top of your head; you name it; or so; and so on; and such; and the like; or something; or anything; something along those lines; along those lines; like that; like those; like these; like this; like them; like it; that kind of thing; this kind of thing; that sort of thing; sort of thing; kind of thing; or whatever; any ideas; no idea; i think; i guess; i mean; i feel; you know; to be honest; not sure what to watch; not sure; dont know what to watch; bored; im bored; so bored; out of ideas; to watch; worth watching; worth a watch; i havent seen; havent seen; ive never seen; never seen; i may have missed; that i; that id enjoy|like|love; i might like|enjoy|love; would enjoy|like|love; you would recommend; you can recommend; on my watchlist; in my life; my taste; my tastes; based on my taste; based on that; given that; given my taste; going by that; with that in mind; keeping that in mind; does anyone; has anyone; anybody; hit me up; much appreciated; appreciate it; would appreciate; of course; as usual; by the way; for once; for now; first of all; at all; the whole time; a while; in a while; for a while; in years; any more; whole point; last time; this time; next time; long time; from start to finish; the kind of; that feels; that has; that have; with lots of; with a lot of; with plenty of; with tons of; lots of; plenty of; tons of; a lot of; full of; a bit of; a little bit of; a touch of; a hint of; a dash of; a mix of; a sense of; some sort of; some kind of; kind of; sort of; type of; at least; the best; one of the; as well; too much; so much; very much; my mood; my style; my vibe; surprise me; blow me away; knock my socks off; make my day; pretty please; with cherry on top; bring on; bring it; hmm; hmmm; gonna; need something; spend the evening; kill time; unwind; chill; de-stress; destress; relax tonight; spare time; free time; wind down; switch off; zone out`,
  genreAdjectives: "musical",
  firstPerson: "i im ive id ill my me we were our us weve myself",
  filmNouns:
    "movie movies film films flick flicks cinema picture pictures one ones stuff thing things title titles language-film spoken speaking-film production productions gem gems feature",
  inLanguage: "in; in the; language; spoken in; speaking",
  foreign:
    "foreign; foreign language; foreign-language; non-english; non english; subtitled; with subtitles; not in english; not english; other than english; not american; non-american; non-hollywood; world cinema; international",
  noSubtitles:
    "no subtitles; without subtitles; no subs; dont want to read subtitles; hate subtitles; no reading subtitles; rather not read subtitles; not read subtitles; hate reading subtitles; dont like subtitles; not subtitled; nothing with subtitles; not foreign; nothing foreign; no foreign; in english; english language; english-language; english speaking; english-speaking; cant read subtitles; dont want subtitles",
  byPerson: `with; w; by; starring; stars; directed by; from director; from the director; from directors; director; featuring; played by; from; that has; having; by director; from filmmaker; made by; performance by; performances by; acting by; of; anything with; anything by; something by; something with; work of; works of; fan of; fan; actor; actress; filmmaker; acted by; anything from; shot by; written by; has`,
  numbers: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    ninety: 90,
    hundred: 100,
    couple: 2,
  },
  years: {
    before:
      "before; before the; prior to; pre; older than; earlier than; no later than; not after; not newer than; nothing after; not after; until; till; up to; up until; through; nothing newer than; no newer than; not later than",
    after:
      "after; after the; post; newer than; later than; nothing before; not before; not older than; no older than; nothing older than; not earlier than; more recent than; no earlier than",
    since: "since; starting in; starting from; beginning in; from at least; as of",
    between:
      "between; between the; from; from the; anywhere from; any time between; sometime between; somewhere between",
    to: "and; to; or; till; until; through; thru; and the; to the; or the; through the; and early|mid|late; or early|mid|late; up to",
    onwards:
      "on; onwards; onward; and later; or later; or newer; and newer; or after; and after; and up; or more recent; plus; forward; and onwards; and beyond; and on; or younger",
    orEarlier: "or earlier; or older; and earlier; and before; or before; and older; or less",
    from: "from; from the; made in; released in; out in; shot in; in; in the; of; of the; that came out in; year; dating from; produced in; around; circa; from around; from about; the; a; an; from year",
    setting:
      "set in; set in the; set during; set around; set primarily in; takes place in; taking place in; take place in; that takes place in; about the; about; during; during the; placed in; happening in; happens in; story in; life in; situated in; world of the; age of; era of; growing up in; living in; lived in; set back in; events of; takes place during; taking place during; set mostly in; set mainly in; depicting; depicting the; portrays; back in; setting of; backdrop of",
    decades: {
      1920: "twenties; roaring twenties",
      1930: "thirties",
      1940: "forties; fourties",
      1950: "fifties",
      1960: "sixties",
      1970: "seventies",
      1980: "eighties; eightys; eighties-style",
      1990: "nineties; ninties; nineteen nineties",
      2000: "aughts; noughties; naughties; two thousands; early two thousands",
      2010: "twenty tens; tens; twenty-tens",
      2020: "twenty twenties",
    },
    decadeTail: "",
    decadeLead: "",
    early: "early; the early; early in the",
    middle: "mid; middle; the mid; middle of the",
    late: "late; the late; later",
    recent:
      "recently released; recent movies|films; new release; new releases; new movie|movies|film|films; brand new; something new; something newer; something recent; more recent; most recent; fairly new; fairly recent; relatively new; relatively recent; recently made; newest; last couple of years; last few years; past few years; past couple of years; from the last few years; modern movie|film|movies|films; not old; not too old; not an old; nothing old; nothing too old; this decade; last year; modern day movie|film",
    old: "old movie|movies|film|films|flick|flicks|one|ones|stuff|thriller|comedy|horror|western|romance|drama; older movie|movies|film|films; something old; something older; older one; oldies; oldie; old-school; old school; golden age; vintage; old hollywood; classic hollywood; old-fashioned; old-timey; classic; classics; a classic; an oldie; old time; really old; old classic; golden era; silent era; silent film|films|movie|movies; not modern; not new; not recent; nothing new; nothing modern; nothing recent; nothing too new; nothing too recent",
    oldAdjective: "old; older; vintage; retro",
    recentAdjective: "new; newer; recent; modern; contemporary; latest; current",
    thisCentury:
      "this century; 21st century; twenty-first century; the 21st century; this millennium; since the millennium; after the millennium; new millennium; post-millennium; the 2000s onwards",
    last: "last; past; the last; the past; recent",
    yearUnit: "years; year; yrs",
    decadeUnit: "decades; decade",
  },
  runtime: {
    hours: "hours; hour; hrs; hr; h; hous; horus; hourse",
    minutes: "minutes; minute; mins; min; m; minuets; minuts",
    half: "and a half; and half; and a half hours; and half hours",
    durations: {
      90: "hour and a half; an hour and a half; one hour and a half; hour and half; 1 and a half hours; one and a half hours; 1 1/2 hours; 1½ hours; 1.5 hours",
      60: "an hour; one hour; 1 hour",
      120: "two hours; 2 hours; a couple of hours; couple hours; couple of hours",
      150: "two and a half hours; two hours and a half; 2 and a half hours; 2 1/2 hours; 2½ hours",
      180: "three hours",
      75: "hour and a quarter; an hour and a quarter",
      105: "hour and three quarters",
    },
    under:
      "under; less than; shorter than; below; max; maximum; max of; maximum of; at most; no longer than; no more than; not longer than; not more than; up to; within; not over; no over; not above; nothing over; nothing longer than; nothing more than; not exceeding; fewer than; doesnt exceed; that fits in; fits in; fits into; in under; sub; isnt longer than; isnt over; not any longer than; wont take more than; limit of; shorter then; less then; runtime under; runs under; only; nothing above; tops",
    over: "over; more than; longer than; at least; above; minimum; min; no less than; not less than; not under; exceeding; upwards of; longer then; more then; runs over; not shorter than",
    have: "i have; ive got; i only have; we have; weve got; have; ive only got; got; i got; we only have; only have; only got; i have about; have about; have only",
    orLess: "or less; or under; or shorter; max; tops; at most; maximum; or fewer; at the most; and under; or so max",
    orMore: "or more; or longer; plus; minimum; at least; and up; or over; and more",
    short:
      "short; short movie|film|flick|one; shorter; quick; something short; something quick; short and sweet; on the shorter side; on the short side; shortish; short-ish; bite-sized; a quick watch; quick watch; short runtime; short one; not a long one; brief; short length; short running time",
    notLong:
      "not too long; not long; not very long; not overly long; not so long; nothing too long; nothing long; not super long; isnt too long; doesnt drag on; doesnt drag; not that long; not a long; no long movies|films; not longer; isnt long; reasonable length; reasonably short; normal length; not crazy long; not extremely long; not really long; isnt very long; wasnt too long; not lengthy; not three hours long; no epics; not a 3 hour; not 3 hours; no 3 hour; no three hour; no 3-hour epics; no three-hour epics",
    long: "long movie|film|one|epic|movies|films; epic length; epic-length; long runtime; something long; anything long; really long; very long; nice and long; lengthy; super long; extra long; marathon; long-running; as long as possible; proper long; long haul",
  },
  genres: {
    Action: "action; actioner; actioners; action-packed; actiony; // shoot em up; shoot-em-up; beat em up",
    Adventure: "adventure; adventures; // adventurous; swashbuckler; swashbuckling",
    Animation:
      "animation; animated; animations; cartoon; cartoons; cgi animated; // anime; pixar; ghibli; studio ghibli; stop motion; claymation",
    Children:
      "for kids; for children; for the kids; for my kids; for our kids; for my children; for the children; kids movie|movies|film|films|flick; kid movie|movies|film|films; childrens movie|movies|film|films; childrens; family movie|movies|film|films|flick|entertainment|fun; family-friendly; family friendly; kid-friendly; kid friendly; for the whole? family; for all ages; for toddlers; for my son|daughter|nephew|niece|toddler|grandson|granddaughter|grandchildren|grandkids; with my|the|our kids|children|son|daughter|nephew|niece|toddler|grandkids|little one; to watch with my|the|our kids|children|son|daughter; child friendly; child-friendly; for little ones; for a child; kiddie; for young children|kids; all ages; g-rated; g rated; suitable for kids|children|family; the kids can watch; kids can watch; kids will like|enjoy|love; for a|an|my|our 2|3|4|5|6|7|8|9|10|11|12 year|yr|years old|olds",
    Comedy:
      "comedy; comedies; comedic; comedys; comical; commedy; comdey; sitcom; funny; funnier; funniest; laugh out loud; make me|us laugh; makes me|us laugh; made me|us laugh; crack me up; good laugh; a laugh; laughs; // hilarious; screwball comedy; slapstick; spoof; parody; humorous; humourous; black comedy; dark comedy; black comedies; dark comedies",
    "Comedy+Drama": "dramedy; dramedies; comedy-drama; comedy drama; dramatic comedy",
    "Comedy+Romance":
      "romcom; romcoms; rom-com; rom-coms; romantic comedy; romantic comedies; // chick flick; chick flicks",
    Crime:
      "crime; crime movie|film|movies|films; // crimes; criminal; criminals; gangster; gangsters; mafia; mob movie|film|movies|films; heist; heists; caper; capers; true crime; police procedural; cop movie|film|movies|films",
    Documentary:
      "documentary; documentaries; docs; doc; docu; docus; documentry; documentarys; // docudrama; docuseries; mockumentary",
    Drama:
      "drama; dramas; dramatic; dramma; // melodrama; melodramatic; tear-jerker; tearjerker; tear jerker; tearjerkers; weepie; kitchen sink",
    Fantasy:
      "fantasy; fantasies; fantastical; fantasy epic; // sword and sorcery; swords and sorcery; fairy tale; fairytale; fairy tales; magical",
    "Film-Noir": "// noir; film noir; film-noir; noirs; neo-noir; neo noir; noirish; film noirs",
    Horror:
      "horror; horror-movie; horrors; horor; horrer; scary; scarier; scariest; scare me; scares me; scare us; // slasher; slashers; creepy; creepier; terrifying; frightening; spooky; spookier; splatter; gore-fest; gorefest; creature feature; jump scares; jumpscares; zombie movie|film|flick|movies; haunted house; scare the hell|crap|shit out of me; nightmare fuel; giallo",
    "Comedy+Horror": "horror comedy; horror-comedy; comedy horror; horror comedies; scary comedy",
    Musical: "musical; musicals; song and dance; singing and dancing; // broadway; sing-along; singalong",
    Mystery:
      "mystery; mysteries; mistery; // whodunit; whodunnit; whodunits; whodunnits; who dunnit; who dun it; detective story|film|movie|stories|films|movies; murder mystery; murder mysteries; mysterious; sleuth; agatha christie",
    Romance:
      "romance; romances; romantic; romantic movie|film; romace; lovey dovey; lovey-dovey; // love story; love stories; date movie",
    "Sci-Fi":
      "sci-fi; scifi; sci fi; sf; sy-fy; syfy; science fiction; science-fiction; sciencefiction; s.f.; scfi; si-fi; sifi; sci-fy; speculative fiction; // space opera; cyberpunk",
    Thriller:
      "thriller; thrillers; thriler; thrillr; triller; thillers; thiller; thriller-ish; // suspense; suspenseful; edge of my seat; edge-of-your-seat; edge of your seat; edge of the seat; nail-biter; nailbiter; nail-biting; nail biter; nail biting; techno-thriller",
    War: "war movie|movies|film|films|flick|epic|drama|story|thriller; // war; warfare; wartime; world war; vietnam war; ww2; wwii; wwi; ww1; anti-war; antiwar",
    Western:
      "western; westerns; // spaghetti western; spaghetti westerns; cowboy movie|film|movies|films; wild west; cowboys; neo-western; neo western",
  },
  moods: {
    ...Object.fromEntries(
      plainMoods
        .split(";")
        .map((phrase) => phrase.trim().replace(/\s+/g, " "))
        .filter((phrase) => phrase !== "")
        .map((phrase) => [phrase, phrase]),
    ),
    "slow burn": "slow burn; slow-burn; slowburn; slow burning; slow-burning; slow burner",
    "feel-good":
      "feel-good; feel good; feelgood; feel-good movie; feels good; cheer me up; lift my spirits; pick-me-up; pick me up; cheer us up; put a smile on my face; make me smile; makes me smile; make me happy; mood lifter; lift my mood; restore my faith in humanity",
    "mind-bending":
      "mind-bending; mind bending; mindbending; mind-bender; mind bender; mindbender; mindfuck; mind-fuck; mind fuck; mind-blowing; mind blowing; mess with my head|mind; messes with my head|mind; messes with your head|mind; mess with your head|mind; twists my brain; brain-twisting; brain twister; makes me think; make me think; makes you think; make you think; head-scratcher; headscratcher; blow my mind; fries my brain; brainy; screw with my head",
    tearjerker:
      "tear-jerker; tearjerker; tear jerker; tear-jerking; make me cry; makes me cry; made me cry; making me cry; make me sob; ugly cry; good cry; a cry; make me bawl; makes me sob; cry my eyes out; have a cry; break my heart; breaks my heart; sob story; weepie; bring me to tears; makes you cry",
    suspense:
      "edge of my seat; edge of your seat; edge-of-your-seat; edge of the seat; on the edge; nail-biting; nail biting; nail-biter; nailbiter; white-knuckle; white knuckle; keep me guessing; keeps me guessing; keeps you guessing; pulse-pounding; heart-pounding; heart pounding",
    "dark comedy":
      "dark comedy; black comedy; dark comedies; black comedies; dark humor; dark humour; black humor; black humour; gallows humor; gallows humour; darkly funny; darkly comic; pitch-black comedy",
    "based on a true story":
      "based on a true story; based on true story; based on true events; based on real events; true story; true stories; real story; real-life story; real life story; real events; true events; based on a real story; inspired by true events; inspired by a true story; actually happened; really happened; real-life; real life; based on fact; based on facts",
    "coming of age": "coming of age; coming-of-age; growing up",
    biopic: "biopic; biopics; bio-pic; bio pic; biography; life story of",
    uplifting: "uplifting; uplift me; up-lifting; upliftng; uplifiting",
    romantic: "romantic",
    "light-hearted":
      "light-hearted; lighthearted; light hearted; easy-going; easygoing; easy watch; easy to watch; undemanding; easy viewing; turn my brain off; switch my brain off; shut my brain off; turn off my brain; brainless; mindless; no-brainer; nothing heavy; nothing too heavy; not too heavy; not heavy; lite; fluffy; breezy",
    family: "family",
    "hidden gem":
      "hidden gem|gems; underrated; underrated gem|gems; overlooked; lesser known; lesser-known; less known; little known; little-known; obscure; under the radar; underseen; deep cut|cuts; forgotten gem|gems; not mainstream; non-mainstream; not well known; not so well known; off the beaten path; nobody knows; nobody has seen; no one has heard of; ive never heard of; i havent heard of",
    blockbuster:
      "blockbuster; blockbusters; mainstream; popular|famous movie|movies|film|films|one|ones; well-known; crowd pleaser; crowd-pleaser; big hit; box office hit",
    "strong female lead":
      "strong female lead; strong woman; strong women; strong female character; strong female characters; strong female protagonist; female protagonist; woman lead; women in the lead; badass woman; badass women; strong heroine; female-led; female hero",
    "plot twist":
      "plot twist; plot twists; twist ending; twist endings; big twist; surprise ending; twist at the end; unexpected ending; crazy twist; lots of twists; twists and turns; surprise twist; ending i wont see coming; didnt see coming; wont see coming; dont see coming",
    "world war ii":
      "world war ii; world war 2; world war two; second world war; ww2; wwii; ww ii; 2nd world war; the second world war",
    "world war i": "world war i; world war 1; world war one; first world war; ww1; wwi; the great war; 1st world war",
    "time loop": "time loop; time loops; time-loop; groundhog day style; same day over and over; reliving the same day",
    "time travel":
      "time travel; time-travel; time traveling; time travelling; time traveler; time traveller; time machine; back in time; travel through time",
    "post-apocalyptic":
      "post-apocalyptic; post apocalyptic; postapocalyptic; post apocalypse; post-apocalypse; end of the world; after the apocalypse",
    violence: "violence; violent scenes; bloodshed; blood; blood and guts; guts; bloody violence",
    "sexual content": "sex; nudity; sex scenes; sexual content; nude scenes",
    "visually stunning":
      "visually stunning; visually beautiful; visually striking; stunning visuals; great visuals; beautiful visuals; eye candy; beautiful to look at; beautifully shot; great cinematography; beautiful cinematography; gorgeous visuals; amazing visuals; visual feast; nice to look at; pretty to look at",
    "thought-provoking": "thought-provoking; thought provoking; thoughtprovoking; food for thought",
    superhero:
      "superhero; superheroes; super hero; super heroes; super-hero; super-heroes; marvel; dc comics; comic book hero; comic book heroes",
    "black and white": "black and white; black-and-white; b&w; monochrome",
    "not violent": "non-violent; nonviolent",
  },
  languages: {
    English: "english",
    French: "french",
    German: "german",
    Spanish: "spanish",
    Italian: "italian",
    Portuguese: "portuguese; brazilian",
    Japanese: "japanese",
    Korean: "korean; south korean; k-drama",
    Chinese: "chinese; mandarin; taiwanese",
    Cantonese: "cantonese; hong kong",
    Hindi: "hindi; bollywood; indian",
    Russian: "russian; soviet",
    Swedish: "swedish",
    Danish: "danish",
    Norwegian: "norwegian",
    Finnish: "finnish",
    Icelandic: "icelandic",
    Dutch: "dutch; flemish",
    Polish: "polish",
    Czech: "czech",
    Hungarian: "hungarian",
    Greek: "greek",
    Turkish: "turkish",
    Persian: "persian; farsi; iranian",
    Arabic: "arabic; egyptian; lebanese",
    Hebrew: "hebrew; israeli",
    Thai: "thai",
    Vietnamese: "vietnamese",
    Indonesian: "indonesian",
    Romanian: "romanian",
    Serbian: "serbian",
    Ukrainian: "ukrainian",
    Tamil: "tamil",
    Telugu: "telugu",
    Bengali: "bengali",
  },
};
