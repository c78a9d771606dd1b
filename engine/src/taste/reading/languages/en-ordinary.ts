/** Words of everyday English: as a film's title each of them needs more evidence than a rare word. */
export const ordinaryEnglish = `
  able about absolutely accept accident accidents accurate across act acted acting action actions actor actors
  actress actresses actual actually adaptation add added addiction addition adult adults adventure adventures
  affair after afternoon again against age agent ages ago agree ahead air airplane airport alcohol alien aliens
  alive all almost alone along already also always am amazing among amount an and angel angels anger angry animal
  animals animated animation anime annoying another answer any anymore anyone anything apart apartment apparently
  appeal appears appreciate are area arent army around arrival arrive art artist artists as aside ask asked asking
  asleep aspect aspects assassin at atmosphere attack attacks attention aunt autumn available average avoid away
  babies baby back background bad baker band bank bar barber baseball based basically basketball battle battles be
  beach bear bears beast beat beautiful beautifully beauty became because become becomes been beer before begin
  beginning begins behind being believable believe believing best bet betrayal better between beyond big biggest
  bird birds birthday bit bits bitter bizarre black blonde blood bloody blue board boat boats bodies body bomb
  bombs bone bones book books bored boring born boss both bought box boxer boxing boy boys brain brains break
  breakfast breaking bride brides bridge brief brilliant bring bringing brings broken brother brothers brought
  brown budget build building bull bunch bus business but buy by cake call called calling came camera camp can
  candy cannot cant captain car care carry cars cartoon case cases cast casting cat catch catching category cats
  caught cause cave central certain certainly chance change changed changes changing chaos character characters
  charming chase chases chat check cheesy chef chemistry chess chick child childhood children choice choices
  christmas church cinema cinematic cinematography circle circus cities city class classic classics clean clear
  clearly clever click client climb climbing close closed cloud clouds club clue co coach coast code coffee coin
  cold collection college color com combination come comedic comedies comedy comes comet comic comics coming
  commentary common company compared compelling complete completely computer computers coms concept confused
  connected consider considered considering contact content continuation control convincing cook cooking cool cop
  cops copy corner corny correct costumes could couldnt countries country couple couples course court cousin
  cousins cowboy cowboys crash crazy create created creating creative creature creatures creep creepy crew crime
  crimes criminal critics cross crossing crow crowd crown cruise cry cube cult culture cure curious cursed cut
  cute cycle dad dance dancer dancers dances dancing dangerous dark darkness date dating daughter daughters dawn
  day days dead deal deals death debt decent decide decides deep defiance definitely delivery depends depression
  depth description desert design despicable despite destroy detail details detective detectives developed
  development devil dialog dialogue diamond diamonds diary did didnt die died different difficult dinner dinosaur
  dinosaurs directed directing direction director directors dirty disappointed disaster dislike disliked
  disturbing divide divorce do doctor doctors documentaries documentary does doesnt dog dogs doing doll dolls done
  dont door doors double doubt down dragon dragons drama dramas dramatic drawn dream dreamer dreams drink drinking
  drinks drive driven driver drivers driving drug drugs dry due duel duplicity during dusk dying each earlier
  early earth earthquake easily easy eat eating edge effect effects eight either election element elements
  elephant elevator else emotional emotionally emotions emperor empire end ended ending endings ends enemies enemy
  engaged engaging engine enjoy enjoyable enjoyed enjoying enough ensemble entertaining entertainment entire
  entirely epic episodes equal era eraser escape especially etc even evening event events eventually ever every
  everybody everyone everything everywhere evidence evil evolution ex exactly exam example excellent except
  excited excitement exciting exit expect expectations expected expecting experience experiment explain express
  extreme extremely eye eyes face faces fact factory fair fairly fairy faith fake fall fallen falling falls fame
  familiar families family famous fan fans fantastic fantasy far farm fascinating fashion fast fate father fathers
  fav favorite favorites favourite fear feature features feel feeling feels felt female few fi fiction field
  fields fight fighter fighters fighting fights figure film filmed films final finally find finding finds fine
  finish fire first fish fit fits five fix flag flame flash flick flicks flight flood flower flowers fly flying
  focus focused follow follows food fool fools footage football for force forced foreign forest forever forget
  forgetting forgot form forth forward found fountain four fox franchise free freedom friday friend friendly
  friends from front frozen fugitive full fun funeral funniest funny future futuristic game games gang gangs
  garden gate gave general generally genius genre genres gentleman get gets getting ghost ghosts giant giants gift
  gifts girl girlfriend girls give given gives giving glad glass glory gloss go goal goat god gods goes going gold
  golden golf good goodbye goofy gore gorgeous gory gosh got gotten government grace grandfather grandma
  grandmother grandpa graphics grass gravity gray great greatest green grew grey grief ground group grow growing
  grown guard guess guessing guest guests guide guilt gun guns guy guys had hair half hammer hand hands handsome
  happen happened happening happens happiness happy hard harm has hat hate haunting have havent having he head
  health hear heard hearing heart hearted hearts heat heaven heavy heights heist heists held hell hello help
  helped helpful helping helps her here hero heroes herself hes hide hiding high highly hilarious him himself his
  historical history hit hitch hitting hockey hold holding holds hole holes holiday holidays home homes honest
  honey honor hook hope hopefully horizon horrible horror horse horses hospital hostage hostages hot hotel hour
  hours house houses how huge huh human humanity humans humor hundred hunger hunt hunter hunters hurricane husband
  ice idea ideas identity idiot idiots image images imagine impact important impossible impressed impressive in
  include including incredible incredibly indeed indie industry information inside insider insomnia instead
  instinct intelligence intelligent intense interest interested interesting interests internet interview into
  intriguing invasion invitation involved involving iron is island islands isnt issues it itll itself jacket jazz
  job jobs join joke joker jokes journal journey journeys joy judge juice jump jungle junior jury just justice
  karma keep keeping keeps kept key kick kid kids kill killed killer killers killing kind kinda kinds king kings
  kiss kitchen knew knife knight knights know knowing known knows lack ladder ladies lady lake land landscape
  language large laser last late lately later latest laugh laughing laughs law lawyer lawyers lead leader leading
  leads leap learn learning least leather leave leaves leaving left legacy legend legends lemon less lesson let
  letter letters level liar liberty library licence lie lies life light lights likable like liked likely likes
  liking limit limitless line lines link lion list listen listening literally little live lived lives living lol
  lonely long longer look looked looking looks loop loose lord lose losing loss lost lot lots loud love loved
  lovely lover lovers loves low luck lucky lucy lunch machine machines mad made mafia magic magical maid mail main
  mainly major make makes making male man mans many mark market marriage mars mask master match mate material
  matter may maybe maze me meal mean meaning meant medicine meet meeting meets member members memorable memories
  memory men mention mentioned mercy mess message met metal metro middle midnight might military milk million mind
  minds mine minor minute minutes miracle mirror miss missed missing mission missions mist mix mixed mob mode
  model modern mole mom moment moments monday money monkey monster monsters month months mood moon moral more
  morning most mostly mother mothers motion motor mountain mountains mouse mouth move moves movie movies moving
  much mud multiple mummy murder murderer murders museum music musical musicals must my myself mysteries mystery
  myth name named names narrative native natural nature navy near nearly neat necessarily necessary neck need
  needed needle needs neighbor neighbors neighbour neither nerve nest net network never new newer news next nice
  night nightmare nightmares nights nine ninja no nobody noise nominated non none normal normally north not notch
  notebook notes nothing novel novels now nowadays nowhere number numbers nurse oath object obsession obvious
  obviously ocean odd odds of off office officer often oil okay old older oldie omen on once one ones only open
  opening opera opinion opposite option or oral orange order ordinary oriented origin original other others
  otherwise our out outbreak outlaw outside outstanding over overly owl own owner pace paced pack package packed
  page pain paint palace panic paper parade paradise parent parents park part particular particularly parties
  partner partners parts party pass passage passenger passengers passion password past path patient pay paying
  peace pearl people peoples perfect perfectly performance performances perfume perhaps period person personal
  personally persons perspective pet pets phantom phenomenal philosophy phone photo piano pick picture piece
  pieces pig pill pilot pink pirates pitch pity pizza place places plan plane planes planet planets planning plant
  plastic platform play played player players playing plays please pleasure plenty plot plots point points poison
  poker pole police policeman policy political pool poor pop popular port portrayed positive possible possibly
  post pot power powerful powers precious predator predictable prefer preferences premise present presented
  president prestige pretty previous price pride prince princess prison prisoner prisoners private prize probably
  problem problems process producer product production professional profile program project promise proof prophet
  proposal psychological public pull pulse punch puppet puppy pure purple push put puts putting puzzle quality
  quarter queen queens quest question questions quick quickly quiet quite quiz rabbit race races racing radio rage
  rain ransom rare rat rated rather rating ratings raw ray re read reading ready real realistic reality realize
  really reason reasons rebel recall reccomend recent recently recommend recommended record recruit red reef
  referee regret relate related relation relationship relationships release released religion remake remakes
  remedy remember rent replacement report rescue reservoir resort rest restaurant result return returning revenge
  review reviews revolution rewatch rewatched rich ride ridiculous riding right ring ringer riot ripple rise
  rising risk ritual river road roads robbery robe robin robot robots rock role roles rom romance romantic roof
  room rooms root rope rose round route royal rubber ruin rule ruler rules rumor run running runs rush sad safe
  safety said sailor saint same sand sappy savage save saved saving saw say saying says scandal scare scared
  scares scary scene scenery scenes scent school schools sci science score scream screen screenplay script sea
  searching seat second seconds secret secrets section see seed seeing seek seem seemed seems seen self sell send
  sending sense sent sequel sequels sequences serial series serious seriously serpent servant service session set
  setting settlement seven several sex shadow shadows shame shape share shark she shelter shes shine ship ships
  shirt shock shoe shoes shoot shooter shooting shore short shot shots should shoulder show showed shower showing
  shows sick side siege sight sign signal signs silence silent silk silly silver similar simple sin since sing
  singer singing single sinister sister sisters sit sitting situation situations six skill skin skull sky
  slapstick slave slayer sleep sleeper sleeping slice slide slow small smart smile smoke snake snow so soap soccer
  social society soft soldier soldiers solid solution some somehow someone something sometimes somewhat somewhere
  son song songs sons soon sorry sort soul sound sounds soundtrack source south space spark speak speaker speaking
  special species specific specifically speed spell spend sphere spider spies spirit split spoon sport sports spot
  spotlight spring spy squad st stable staff stage stain stairs stake stalker stand standard standing star
  starring stars start started starting starts state statement station status stay staying steal stealing steel
  step stick still sting stock stone stoner stood stop stopping store stories storm story storyline straight
  strange stranger strangers stream street streets strength stress strike string strip stroke strong structure
  struggle stuck student students studio stuff stunning stunts stupid style subject submarine subtle success
  successful such suggest suggestions suicide suit suits summer sun sunday sunrise sunset sunshine super superb
  superhero superheroes supernatural supper support supporting supposed sure surely surface surprise surprised
  surprising surprisingly surrender survival survivor suspect suspense suspenseful swan sweet swim swimming sword
  swords symbol system table tail take taken takes taking tale talent talented tales talk talking tall tank tape
  target task taste tax tea teach teacher teachers teaching team teams tear tears technology teen teeth tell
  telling tells temple temptation ten tend tennis tension terminal terms terrible terrifying terror test text th
  than thanks that the theater theaters theatre their them theme themes themselves then theory there these they
  theyve thief thieves thing things think thinking third thirst this thoroughly those though thought thoughts
  thousand three thriller thrillers through throughout throw thunder ticket tide tiger time timer times tiny title
  to toast today together told tomb tomorrow tone tonight too took tool tooth top torture totally touch touching
  tough tour towards tower town towns toy toys track trade tradition traffic trail trailer train training trains
  transit trap trash travel treasure tree trial tribe trick tried tries trilogy trip trips triumph troop trouble
  truck true truly trumpet trunk trust truth try trying tube tunnel turn turned turning turns turtle twice twin
  twins twist twists two type types typical typically ugly uncle under underrated understand unexpected unique
  unit universe unknown unless until unusual up upon us use used uses usual usually vacation valley value vampire
  vampires van vengeance version very vessel vibe victim victims video view viewer viewing village villain
  villains violence violent virgin virus vision visit visitor visitors visual visually voice volume vote voyage vs
  wait waiting wake waking walk walking wall walls want wanted wanting wants war warm warrior warriors wars was
  wasnt waste watch watched watchers watching water wave waves way ways we weak weapon weapons weather web wedding
  weddings week weekend weeks weight weird welcome well went were west western wet whatever wheel wheels when
  whenever where whether which while whisper white who whole whos whose why wide wife wild will willow win wind
  window wine wing wings winner winning winter wise wish witch witches with within without witty wives wizard wolf
  wolves woman women won wonder wonderful wont wood woods wool word words work worked worker workers working works
  world worlds worm worse worst worth would wouldnt wound wreck write writer writers writing written wrong yard
  year years yellow yes yesterday yet you youd youll young younger your yourself youth youve zero zombie zombies
  zone zoo`;
