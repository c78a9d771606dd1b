/** Made by npm run learn:roles -- --write from sentences of our own (engine/test/marked-sentences, CC0); in twentieths. */
export const parts = `A 0	4,-1,-3
A 00	3,1,-3
A 000	0,2,-2
A 0000	1,0,-2
A 0000s	-2,4,-2
A 00a	0,2,-2
A 00s	-1,4,-3
A 00st	-1,2,-1
A 00th	-3,-1,3
A 0am	4,-13,8
A 0h	-4,5,-2
A FILM	1,1,-2
A abba	-1,2,-1
A abbey	4,2,-6
A abide	2,0,-2
A about	3,0,-3
A above	4,-3,-1
A absolutely	3,0,-4
A absolutely not	1,2,-5
A absurd	2,-1,-2
A abuse	-4,3,1
A accent	-2,-7,9
A accents	-10,-12,20
A accident	0,-6,2
A across	-2,4,-3
A act	-6,5,1
A acting	-1,2,0
A action	-2,7,-5
A actor actress	-8,10,-2
A actors	-6,4,2
A actual	-2,5,-3
A actually	5,0,-5
A adam	5,-5,0
A adults	1,4,-5
A adventure	-6,-1,6
A adventures	-6,7,-1
A advert	4,-4,0
A aeroplanes	0,2,-1
A affairs	-6,7,-1
A africa	-16,14,2
A african	2,-1,-1
A after	1,-4,3
A afternoon	11,-8,-3
A afterwards	15,-12,-3
A again	1,-2,2
A against	8,-3,-5
A age	-8,2,5
A aged	14,-13,-2
A ages	-2,3,-2
A agreed	3,-18,7
A aint	-3,5,-2
A air	-5,9,-4
A airport	-2,-6,7
A airports	10,-7,-3
A alcohol	-2,3,0
A ale	-7,9,-2
A alien	9,-4,-5
A aliens	8,-5,-3
A alive	-4,7,-2
A all	3,-2,-1
A allen	-2,-1,2
A allergic	6,-4,-2
A allowed	-7,7,-1
A alone	1,-2,1
A alone lonely	-6,4,3
A along	1,4,-5
A alors	6,-4,-2
A alpenpanorama	-5,7,-1
A already	6,-4,-2
A als	4,-3,-1
A also	2,-5,3
A although	0,4,-4
A always	-2,1,0
A am	-7,1,4
A america	-3,4,-1
A american	-4,5,-2
A amnesia	-1,2,0
A among	-18,22,-8
A amusing	2,0,-2
A ancestors	-4,6,-2
A angeles	-5,4,1
A angels	-14,17,-3
A angry	-5,1,3
A animal	1,1,-3
A animals pets	-3,5,-2
A animated	-1,3,-2
A ankles	3,-2,-1
A anniversary	-9,12,-4
A anos	2,0,-1
A another	0,9,-8
A answer	1,3,-3
A answers	-9,-17,17
A anthology	-10,13,-2
A any	-1,-1,2
A anybody	-4,2,2
A anyone	-1,3,-2
A anything	0,-3,4
A anyway	5,-10,4
A anywhere	-8,11,-3
A apart	-3,7,-4
A arctic	5,-2,-4
A are	2,-6,4
A arent	1,1,-2
A argentina	-4,9,-4
A argue	0,4,-4
A arguing	-10,12,-1
A arguments	-2,0,2
A army	-3,4,-1
A around	1,1,-2
A arrived	-9,12,-3
A art	4,10,-16
A artists	-5,6,-1
A arts	-1,3,-2
A asia	-1,-4,4
A asian	-1,-6,7
A aside	9,-11,1
A asinella	6,-4,-2
A ask	8,-5,-3
A ask question	2,4,-7
A asked	8,-5,-2
A asking	-10,5,4
A asks	15,-14,-3
A asleep	3,1,-4
A astaire	-5,6,-1
A at	2,-1,0
A at home	0,-9,6
A at the end of my rope	-19,22,-4
A ate	10,-7,-3
A atmosphere	3,5,-8
A august	3,-2,-2
A aunt	-7,-6,11
A aunties	0,3,-3
A australian	9,1,-10
A austrian	6,-3,-3
A autumn	-11,14,-3
A autumnal	-4,9,-5
A avoid	-6,-15,15
A awake	-2,4,-2
A away	-8,1,6
A awful	15,-11,-6
A awkward	-1,6,-5
A axes	3,-12,9
A babies	3,-7,4
A baby	5,-5,0
A babyish	-5,1,4
A babysitter	-11,3,0
A back	0,5,-4
A bad	0,1,-2
A badly	1,1,-2
A bag	5,-3,-2
A baked	-5,7,-1
A bakery	-15,15,0
A baking	-3,5,-2
A balconies	4,-2,-2
A ball	-6,9,-5
A balls	-3,7,-5
A band	2,-1,-1
A bands	-4,6,-2
A bangs	-6,7,-1
A bank	-3,-6,8
A banned	-1,-9,10
A banter	-2,6,-3
A bar	3,0,-3
A barbed	-3,4,-2
A barbie	16,-10,-6
A barely	-9,0,8
A baroque	-7,8,-1
A barricades	-12,13,-1
A baseball	-1,2,-1
A based	-3,2,1
A basically	9,0,-10
A bath	7,-9,2
A battles	-3,3,0
A bear	-1,-2,3
A beard	15,-9,-8
A beards	-1,2,-1
A bears	-3,6,-3
A beast	12,-4,-7
A beast creature	12,-10,-3
A beats	5,-3,-3
A beautifully	15,-14,-3
A because	-3,0,3
A bed	-7,3,3
A beer	6,-2,-4
A bees	17,-13,-5
A before	-3,4,-1
A begging	11,-2,-9
A beginning	12,-9,-3
A behind	4,0,-4
A being	-2,2,0
A belgian	-10,11,-1
A believe	1,1,-3
A belly	3,-3,-1
A below	-8,-9,16
A bench	-2,4,-2
A bending	-7,12,-6
A beneath	3,-1,-3
A bergman	-5,2,2
A berlin	1,2,-2
A best	2,0,-3
A betrayal	-2,4,-1
A between	-3,3,-1
A bickering	-7,10,-3
A bicycle	-5,8,-4
A bicycles	-4,6,-1
A bikes	-3,4,-1
A bill	-2,2,0
A billy	1,4,-5
A bing	-8,9,-1
A biopic	3,-3,0
A bird	18,-15,-3
A birds	5,-3,-3
A birth	-3,3,0
A birthday	2,-1,-1
A bite	-14,13,2
A bits	4,-5,1
A bitte	-9,8,1
A bittersweet	13,-10,-3
A black	-2,3,-1
A blanket	5,-4,-1
A blasphemy	-3,-5,8
A bleak	-3,7,-4
A bless	3,-2,0
A blind	-3,6,-2
A blinds	-3,5,-2
A block	-6,0,5
A blondes	-7,8,-2
A blood	4,4,-8
A blood bloody	5,-1,-3
A bloodthirsty	-2,6,-4
A bloody	-3,5,-3
A blue	2,-4,1
A blues	4,-3,-1
A board	13,-10,-5
A boarding	-7,10,-4
A boats	3,-1,-4
A boca	-10,14,-3
A bodies	17,-15,-3
A body	-9,12,-3
A bold	-5,12,-8
A bollywood	2,-4,2
A bombs	5,-3,-2
A bond	-5,9,-3
A bonkers	-8,10,-2
A bono	-7,-3,10
A book	1,-3,2
A bookshop	-3,0,3
A booth	16,-11,-5
A boots	14,-11,-2
A bore	-8,-16,19
A bored	2,1,-3
A boredom	-19,-7,21
A boring	5,-1,-5
A born	1,1,-3
A boss	-3,0,3
A bossy	-3,2,2
A boston	-2,-11,7
A bother	2,-4,2
A bottle	7,-5,-2
A bought	9,-9,0
A boxes	-2,-1,2
A boxing	-4,9,-5
A boyfriend	-3,-3,5
A boyfriend boy	-1,2,-2
A boys	-2,-3,5
A brad	6,2,-11
A brain	-11,6,4
A brains	-3,7,-4
A branagh	-2,4,-2
A branco	20,-18,-1
A brass	2,-2,-1
A brave	-4,6,-2
A brawls	-10,16,-6
A brazilian	11,-8,-3
A bread	-3,8,-5
A break	6,-2,-4
A breakfast	-10,-3,12
A breaks	0,-2,0
A bride	17,-12,-9
A bridesmaids	3,-4,1
A bright	12,-10,-3
A bright sunny	-4,6,-3
A brilliant	17,-12,-5
A bring	1,-3,1
A brings	7,-6,0
A brisker	9,-8,-1
A british	-1,3,-2
A british english	0,3,-3
A brittany	10,-7,-2
A bro	-6,-25,25
A broke	3,-2,-3
A broken	8,-10,1
A brother	6,-4,-1
A brothers	1,1,-3
A brown	-3,6,-3
A bucket	4,-9,6
A budapest	16,-13,-4
A budget	-5,6,-2
A building	2,-2,0
A bullfighting	2,1,-3
A bumbling	-1,3,-2
A bunch	-7,9,-4
A bungled	-2,2,-1
A bureaucrats	-3,5,-2
A buried	-1,0,2
A burn	-7,9,-3
A burton	3,-1,-3
A bus	0,2,-2
A busan	9,-7,-3
A buses	-4,7,-6
A buster	2,-1,-1
A but	-1,2,-2
A butler	-3,6,-4
A butter	-2,3,-1
A by	2,-1,-1
A cackled	14,-14,-1
A cage	2,1,-4
A cages	-4,-11,14
A cake	5,-1,-4
A call	2,-8,5
A called	1,2,-4
A calls	5,7,-14
A calm	4,0,-4
A came	7,-8,1
A camels	-3,4,-1
A camera	-7,14,-9
A camp	-1,3,-2
A can	-2,-1,2
A cancelled	9,-20,11
A cancer	-2,-3,4
A candle	-6,1,-3
A candlelight	0,5,-5
A candlelit	-4,-1,3
A candles	15,-12,-2
A candles sailing	10,-7,-3
A candy	4,-2,-1
A cannot	5,-5,0
A canoes	-4,6,-2
A cant	2,-1,-1
A caper	-9,11,-2
A capes	-13,13,0
A car	0,1,-2
A cardiff	5,-2,-4
A cards	4,-4,-1
A carefully	-6,0,5
A carer	5,-2,-3
A carnival	15,-6,-11
A carpet	3,-2,-2
A cars	9,-9,0
A cartoon	2,0,-3
A cary	-2,3,-1
A casa	0,-9,6
A cast	1,-2,1
A castle	2,-10,10
A castles	-7,9,-2
A cat	1,-4,3
A cats	12,-6,-5
A caves	-2,-1,2
A celda	-4,6,-2
A cellar	-16,17,-2
A centre	2,1,-3
A century	-6,9,-3
A cgi	8,-5,-4
A chainsaws	-2,6,-5
A chairs	-1,-8,8
A champagne	5,-3,-1
A chan	-7,8,-1
A chance	1,2,-4
A change	-3,7,-5
A changes	-10,11,-1
A chaos	-2,4,-2
A chaplin	-3,4,-1
A charge	-4,5,-1
A charm	-5,9,-4
A charming	-2,3,-1
A chase	10,-9,-1
A chases	-1,2,-1
A chasing	-3,5,-3
A chatty	-5,10,-8
A cheap	-3,5,-1
A cheeky	1,1,-2
A cheer	-3,4,-1
A cheerful	-7,8,-1
A cheese	4,-1,-3
A cheesier	-7,8,-1
A cheesy	-1,4,-2
A cheesy sappy	-3,3,-1
A cheesy sentimental	-5,8,-2
A chefs	9,-8,-1
A child	-6,8,-2
A child children	-1,-6,7
A childhood	-3,4,-1
A choice	-2,3,-1
A choirs	-15,17,-2
A choose	16,-8,-6
A choosy	-5,8,-4
A chris	-4,7,-2
A christmas	3,-1,-2
A christopher	-2,2,-1
A church	7,-3,-5
A ci	5,-6,1
A cigarettes	-4,5,-2
A cigars	-2,-1,3
A cinema	4,-3,0
A circus	-6,0,6
A cities	-17,19,-3
A city	-1,3,-2
A claims	-1,-15,14
A classic	-5,10,-6
A claws	-3,0,4
A clean	-7,8,-1
A clear	1,5,-6
A clerk	-7,9,-1
A clever	2,0,-2
A cliff	5,-1,-6
A clooney	6,-3,-2
A close	-8,3,3
A closed	-19,22,-7
A closing	-5,7,-3
A clothes	1,1,-2
A clouds	5,-8,1
A clown	-10,13,-5
A clowns	-21,8,12
A club	5,-5,0
A clubs	-6,9,-3
A coat	5,-2,-3
A coats	-6,10,-4
A codebreakers	-8,12,-5
A coens	3,-3,-1
A coffee	1,0,-2
A cold	3,-4,0
A cold war	-2,3,-1
A collar	-5,7,-3
A colorful	-7,19,-16
A colour	-2,3,0
A colourful	0,5,-6
A colours	-5,6,0
A comedies	-4,5,-3
A comedy	-4,6,-2
A comes	-5,6,-2
A comforting	10,-8,-1
A comic	-2,3,-2
A coming	5,-4,-1
A comment	-6,7,-1
A commentary	9,-11,4
A company	9,-8,-1
A complained	4,-2,-3
A computer	-4,10,-5
A con	-2,5,-4
A conductor	-2,-2,3
A conspiracy	7,-6,-2
A contact	5,-1,-5
A conversation talk	9,-6,-2
A cook	4,3,-7
A cooked	7,-5,-2
A cooking	-3,7,-3
A cool	10,-8,-2
A cop	-7,8,-1
A cops	-1,3,-2
A cornfields	-2,0,2
A correspondents	8,-6,-4
A corridors	2,-1,-1
A corrupt	-3,4,-2
A corruption	-5,6,-1
A corsets	-3,6,-7
A cos	-7,4,3
A cost	-3,-20,17
A costume drama period	-4,5,-1
A costumes	-1,3,-2
A cosy	-4,1,3
A cottage	14,-11,-4
A couch	5,-3,-3
A could	7,-2,-5
A couldnt	17,-13,-3
A couloir	-7,13,-5
A council	-4,7,-6
A count	-1,-9,8
A country	-3,5,-3
A countryside	-6,7,-1
A couple	3,-4,1
A couples	10,-10,0
A courage	-3,5,-2
A course	9,-16,6
A court	0,-2,2
A courtroom	-2,3,-1
A cousin	12,-6,-5
A cousins	5,0,-5
A cover	13,-10,-3
A cow	-5,9,-5
A cowboys	-3,5,-1
A cows	5,-3,-4
A cranky	-1,2,0
A crash	-8,3,3
A crashes	-2,0,3
A crazy	-8,12,-6
A creatures	-4,4,0
A creepy	-2,-1,3
A crew	-1,3,-2
A cricket	-21,15,5
A cried	1,2,-3
A cries	2,-6,4
A crime	4,-2,-3
A cringe	5,-1,-4
A crisps	11,-7,-4
A crooks	-5,8,-2
A cross	0,-6,6
A crowe	9,-4,-10
A croyais	6,-5,-1
A crude	-2,3,-1
A cruel	-5,7,-2
A cruelty	1,1,-4
A cruise	9,-1,-10
A cry	5,-4,-2
A crying	1,-9,9
A cuddly	-1,2,-1
A cups	9,-8,-2
A curtains	-7,11,-8
A cushing	-3,4,-1
A custard	9,-6,-3
A cut	6,-15,8
A cute	-2,4,-2
A cynical	2,0,-3
A czech	-2,4,-1
A da	-2,2,-1
A dad	2,0,-2
A dads	4,-4,0
A daft	-1,5,-3
A dance	4,-2,-2
A dancer	-1,2,-1
A dancing	-3,4,-2
A danger	-5,1,4
A dangerous	3,-1,-2
A dangerous danger	-12,15,-5
A daniel	-10,2,5
A dare	-6,11,-5
A date	6,-4,-2
A daughter	11,-8,-3
A daughters	-3,5,-2
A davis	-12,19,-7
A dawn	-7,8,-1
A day	1,0,-2
A daylight	18,-11,-3
A days	2,2,-4
A dc	0,-2,1
A de	0,3,-3
A deadpan	-3,5,-2
A deaf	-3,4,-3
A death dead	-3,4,-1
A deaths	8,-3,-6
A decade	-2,5,-2
A december	-9,-7,14
A decent	2,1,-3
A decided	9,-6,-2
A deep	-2,5,-4
A defiant	-2,3,-1
A del	10,-4,-8
A dench	3,-1,-1
A denzel	16,-14,-3
A depp	9,-9,-2
A depressing	-5,9,-6
A desert	2,-1,-1
A deserts	-7,8,-1
A detective	-14,3,9
A detectives	-2,-1,2
A deux	-1,4,-3
A dialogue	-1,5,-6
A diaries	6,-3,-5
A dictatorship	-5,7,-2
A did	6,-4,-2
A didnt	3,1,-4
A die	-2,-2,4
A died	14,-12,-3
A dies	0,3,-2
A different	9,-7,-2
A dinner	3,-5,2
A dinners	-17,18,-3
A dinosaurs	8,-7,-2
A directed	1,0,-2
A directing	3,0,-4
A director	-8,11,-3
A dirty	10,-9,-1
A dirty gritty	10,-4,-7
A disaster	-20,25,-3
A discovered	5,-3,-2
A disney	0,3,-2
A dispatch	12,-11,-2
A divorce	4,-7,2
A divorced	-2,3,-2
A diz	11,-9,-3
A do	1,-2,2
A doctor	9,-3,-6
A doctors	-22,5,15
A documentaries	18,-8,-16
A documentary	-2,4,-2
A does	-3,3,0
A doesnt	3,-2,-1
A dog	4,0,-4
A dog puppy	11,-10,-1
A dogs	2,0,-2
A dogtooth	3,0,-5
A doing	4,-2,-1
A dolls	-3,-9,10
A donc	2,0,-3
A done	-1,3,-2
A donkey	16,-11,-9
A dont	-1,4,-3
A doom	-5,7,-3
A doomed	-6,8,-1
A doors	4,4,-9
A double	-8,8,-1
A doubt	-3,5,-2
A douglas	-8,9,-2
A doves	6,-2,-5
A down	7,-4,-3
A downloadable	-3,4,-1
A downstairs	7,-4,-3
A drag	4,-3,-1
A dragons	-5,10,-5
A dramas	5,-10,6
A draw	-7,-7,15
A drawn	-6,12,-6
A dream	9,-7,-3
A dreams	2,0,-2
A dreamworks	8,-9,-1
A dreamy	-3,3,0
A dress	-3,8,-5
A dressed	-5,6,-1
A drilling	5,-1,-4
A drink	4,2,-6
A drinking	-4,4,0
A drive	16,-13,-3
A driver	7,-8,0
A driving	-4,6,-3
A drought	-6,7,-1
A drueber	9,-7,-2
A drugs	-2,1,0
A drums	-10,14,-4
A drunk	1,1,-3
A dry	-5,4,2
A dubbing	9,-7,-4
A duck	6,-8,1
A duel	-12,13,-2
A dull	3,1,-4
A dumped	12,-10,-1
A dundee	5,-3,-2
A during	2,3,-5
A dust	19,-17,-6
A dusty	-7,10,-4
A dutch	-1,6,-7
A dvds	8,-7,-1
A dysfunctional	-4,5,-1
A e	3,2,-5
A each	1,3,-5
A ealing	-3,3,-1
A ear	3,-1,-1
A early	-1,3,-1
A ears	6,-8,3
A easily	12,-11,-4
A east	-5,7,-2
A easter	12,2,-13
A eastwood	-2,4,-2
A easy	2,-2,0
A eat	3,-12,11
A eating	5,1,-6
A eats	8,-12,3
A eccentrics	-2,4,-2
A eda	4,-1,-3
A edward	10,-8,-3
A edwardian	-9,16,-7
A eerie	-5,-3,7
A eighties	-4,5,-2
A eighty	3,-1,-3
A either	6,-5,-1
A elegant	-3,5,-2
A elephants	1,6,-10
A eleven	13,-10,-3
A eleventh	-9,-3,12
A else	-3,0,3
A elves	2,4,-6
A embarrassing	-1,2,-2
A empire	5,-4,-1
A empty	9,-11,1
A en	6,-3,-2
A encanto	7,-5,-2
A end	-3,1,2
A end finish	-2,-4,6
A ended	20,-13,-12
A ending	1,1,-2
A endings	-9,-17,21
A ends	10,-6,-3
A enemies	-1,2,-1
A energy	-4,7,-3
A engines	-3,7,-5
A enough	-1,-3,4
A epic	-2,-3,4
A epics	-7,-7,13
A equals	2,1,-3
A era	-3,5,-2
A errol	-7,9,-2
A escape	-7,8,-1
A especially	-6,-11,10
A etc	5,-1,-4
A european	-2,5,-2
A eve	9,-9,0
A even	-2,-3,5
A evening	-1,-6,7
A ever	-1,-2,3
A every	5,-4,-1
A everybody	-4,0,4
A everyone	-1,4,-2
A everyones	9,-7,-1
A everything	2,-2,0
A everywhere	4,-1,-3
A evil	-4,0,3
A ew	13,-9,-4
A ex	8,-4,-3
A exams	3,-4,2
A except	-10,17,-6
A exception	11,-8,-3
A excluded	6,-14,7
A exhausted	4,-8,3
A exist	-1,3,-2
A existe	-6,7,-1
A exists	-3,10,-7
A explain	-7,-4,10
A explaining	-8,-1,9
A explosions	-7,8,0
A extra	4,-15,8
A eye	-8,-2,9
A eyed	5,-4,-1
A eyes	7,-5,-3
A fab	13,-11,-3
A face	8,-7,-1
A faces	-6,-8,13
A factory	8,-5,-3
A failing	-5,4,0
A fair	6,-1,-5
A fairy	-2,3,0
A fall	-1,2,-2
A falling	-8,5,2
A falls	-3,4,-2
A familiar	2,-1,-2
A families	6,-3,-2
A family	-2,3,-2
A family drama	-3,6,-2
A family friendly	-5,3,2
A famous	-3,4,-2
A fan	20,-20,-1
A fancy	-2,-2,3
A fanfare	-5,6,-1
A fangs	-3,4,-1
A fans	-8,9,-2
A fantasy	-10,-3,10
A far	-1,-3,4
A farce	-5,5,-1
A farm	-2,4,-2
A farm farmer	-1,2,-1
A fashion costumes	-1,2,-1
A fast	-4,3,1
A fasting	-7,-3,9
A fatale	-5,8,-4
A father	2,1,-2
A fathers	-3,4,-1
A favourite	-2,8,-7
A feel	3,0,-3
A feelgood	2,0,-3
A feeling	4,-5,1
A feelings	-8,7,0
A feet	17,-14,-4
A fell	9,-5,-5
A felt	13,-11,-5
A female	-2,3,-1
A femme	-6,10,-5
A ferry	1,-2,1
A feud	-10,15,-4
A few	2,3,-5
A fewer	-1,3,-2
A fi	-3,2,1
A field	1,-3,2
A fields	-2,5,-3
A fifteen	7,-7,-2
A fifties	-4,6,-1
A fifty	0,2,-2
A fight	0,-2,2
A fighting	2,-7,5
A fights	-7,7,-1
A files	-3,4,-2
A fill	-14,-1,15
A films	-3,4,-1
A filthy	-8,7,2
A finally	10,-7,-4
A find	7,-3,-3
A finding	-3,2,1
A finds	13,-11,-2
A fine	-5,8,-3
A fingers	4,9,-11
A finish	6,-2,-6
A finished	3,3,-6
A finnish	12,-6,-8
A fire	-8,9,-2
A firemen	3,-1,-5
A first	-1,2,-1
A fish	-4,-3,7
A fit	0,2,-2
A five	9,-4,-5
A flashy	-8,12,-4
A flat	3,-4,-3
A flatmates	-5,7,-2
A flee	-1,2,-1
A flick	2,1,-5
A flood	-4,4,-1
A floor	-4,5,-1
A flow	14,-7,-9
A flowers	6,-2,-4
A flying	-8,2,6
A fog	-1,4,-3
A fois	21,-22,8
A folk	-1,3,-2
A follow	-4,-3,7
A food	0,-4,4
A food cooking	8,-5,-3
A footage	-1,5,-4
A football	3,-5,2
A for years	12,-9,-3
A fora	-9,-4,10
A forbidden	-7,-3,10
A foreign	3,-3,0
A forest	-4,6,-2
A forever	7,1,-9
A forget	1,3,-5
A forgiveness	3,-7,1
A forgot	-4,5,-1
A forty	9,-5,-4
A found	7,-5,-2
A four	3,-1,-2
A fourteen	5,-10,5
A fourth	18,-14,-5
A france	2,0,-2
A frantic	-2,4,-2
A fred	-1,4,-2
A fredda	-2,3,-1
A free	-3,-5,9
A freedom	1,4,-4
A french	3,-2,-1
A friday	9,-3,-7
A friend	4,-1,-2
A friendly	-1,3,-2
A friends	-1,2,0
A friendship	-2,3,-2
A frightening	-1,8,-7
A frocks	-4,5,-1
A front	4,-4,1
A fsk	-5,6,-1
A fu	0,4,-4
A full	4,-7,1
A fun	-3,5,-2
A funeral	-2,4,-2
A funnier	7,-5,-3
A funny	-1,2,-1
A funny strange	-9,11,-2
A fur	-3,1,2
A fura	3,-2,-1
A furious	6,-4,-2
A furs	-6,8,-2
A fuzz	16,-10,-8
A g	7,-1,-5
A gabin	22,-21,-2
A gadgets	-4,7,-3
A games	9,-6,-4
A gang	-12,-9,16
A gangster	-4,-5,7
A gangsters	-5,7,-2
A gap	4,-2,-2
A gardens	1,-5,4
A gas	2,-1,0
A gave	0,-2,2
A gdansk	2,4,-7
A geese	-5,6,-1
A gelato	-5,8,-3
A general	1,-5,4
A generally	15,4,-17
A generation	2,-1,-2
A generations	8,-7,-2
A genius	0,14,-13
A genre	-3,4,-1
A gentle	2,2,-3
A gentler	-2,2,0
A german	-4,4,1
A germans	0,2,-3
A germany	-8,11,-3
A gern	-5,11,-6
A get	0,3,-2
A gets	-7,7,0
A getting	-6,-3,9
A ghibli	3,0,-3
A ghost	-3,4,-1
A ghostly	-3,5,-2
A gia	8,-6,-3
A giant	-1,4,-3
A gimme	-2,-7,7
A gin	-12,14,-2
A girl	0,3,-3
A girlfriend	-3,5,-3
A girls	2,-2,-1
A give	-1,-4,5
A gives	7,-13,7
A giving	1,2,-3
A gladiator	9,-10,0
A gladiators	4,-12,7
A gladly	-3,5,-2
A glamour	-2,3,0
A glances	-5,2,0
A glass	15,-14,-2
A glitter	-5,-9,13
A gloom	-1,-5,7
A gloomy	-6,2,5
A glorious	-2,3,-1
A gloves	2,0,-1
A go out	-7,-4,10
A goat	-4,6,-2
A goats	-3,4,0
A god	5,-8,3
A gods	-2,3,-1
A goes	-6,4,2
A going	7,-8,1
A gold	2,-14,15
A golf	-3,5,-1
A gone	-2,-2,4
A good	4,-1,-3
A goodbye	-3,0,1
A gore	-11,13,-2
A gorgeous	4,-3,-2
A gory	-5,0,5
A gossip	-4,5,-2
A got	2,0,-2
A goth	6,-3,-3
A gothic	-1,2,-1
A gowns	-8,10,-2
A gran	-2,1,-1
A grand	-9,11,-2
A grandad	-2,4,-1
A grandfather	-13,2,13
A grandmas	-2,-6,7
A grandmother	-3,0,3
A grandmothers	-3,4,-2
A grandpa	5,-17,11
A grannies	-6,10,-4
A grant	-1,3,-1
A grass	14,-13,-1
A grazie	0,-8,8
A great	-1,-2,3
A greca	0,4,-4
A greek	-3,2,0
A grew	-1,2,-1
A grey	-7,8,-1
A grief	-5,6,-1
A grim	2,0,-3
A gripping	8,-1,-8
A grotesque	-7,8,-1
A group	-4,-2,5
A growing	-2,3,-2
A grown	-2,3,-1
A grubby	-6,9,-3
A gruff	-2,2,-1
A grumpy	7,-6,-2
A guest	-1,2,-1
A guests	-6,5,1
A guillermo	3,6,-8
A guilt	-5,5,-2
A guitar	3,-2,-1
A gun	5,-1,-4
A gunman	-1,2,-1
A guns	-5,6,-2
A guy	0,-1,2
A ha	15,-16,0
A hackers	-5,4,1
A had	4,-4,0
A hair	2,0,-2
A half	-1,3,-2
A hall	9,-2,-7
A halloween	-10,16,-8
A halt	14,-10,-4
A ham	9,-8,-2
A hamma	14,-10,-4
A hand	2,5,-7
A handmade	2,-2,-1
A hands	6,-8,2
A handsome	2,-1,-2
A hanging	-6,12,-6
A happened	19,-18,-1
A happening	-6,1,5
A happens	16,-14,-2
A happiness	-6,8,-3
A happy	-6,6,0
A happy ending	-4,7,-2
A hard	8,-7,-1
A hardly	-3,6,-3
A hardy	11,-7,-3
A harmed	-6,-3,9
A harmonica	-3,5,-2
A hasnt	3,-6,3
A hat	1,-3,2
A hate	5,0,-6
A hates	-5,7,-2
A hats	0,3,-3
A haunted	-1,-2,3
A havent	2,3,-4
A having	3,0,-3
A hay	12,-8,-5
A hear	7,-18,10
A heard	7,-12,6
A hearing	7,4,-11
A heartbreak	-1,3,-2
A hearted	-2,3,-1
A heat	-7,8,-1
A heat hot	4,-2,-2
A heaven	5,-4,-1
A heavens	-5,3,1
A heavy	5,-4,-1
A heights	6,2,-8
A heist	-1,-4,4
A held	9,-8,-1
A hell	-2,1,1
A help	1,1,-2
A hen	-1,8,-11
A hepburn	-2,4,-2
A her	2,-1,0
A hereditary	4,-6,1
A hero	-10,19,-8
A heroes	-8,8,0
A herring	-3,4,-1
A hers	11,-8,-4
A herself	3,2,-4
A heures	0,3,-3
A hiding	4,-2,-2
A high	-1,3,-2
A hiking	6,-2,-4
A hilarious	6,-4,-2
A hill	7,-4,-5
A him	2,0,-2
A himself	-2,-5,6
A his	-2,2,0
A history	5,-1,-4
A hit	-13,0,11
A hives	-1,-16,15
A hizo	4,-3,-1
A hmm	-6,-9,15
A hockey	-9,-4,12
A hoechstens	-5,7,-2
A hold	-1,4,-2
A holiday	7,-6,-1
A holidays	-4,6,-1
A hollywood	0,0,-2
A home	-1,-2,3
A home house	3,0,-3
A homesick	6,-2,-4
A honestly	9,-8,-1
A hong	-1,2,-1
A honour	-3,7,-4
A hoods	-8,9,-2
A hope	-7,10,-4
A hopeful	-3,7,-3
A hopeless	-4,6,-3
A hopkins	8,-7,-3
A hora	-6,-6,12
A horas	3,-5,2
A horrid	-3,8,-4
A horse	-6,11,-5
A horses	-3,4,0
A hospital	12,-8,-5
A hospitals	3,1,-4
A hot	3,-5,1
A hotel	2,1,-3
A hotels	3,-1,-4
A hour	-2,3,-1
A houses	-6,6,0
A how	1,-4,3
A however	7,-6,-1
A howling	7,0,-8
A hrs	11,-9,-2
A huge	-21,25,-10
A human	-5,0,4
A humor	-7,9,-3
A hums	2,1,-4
A hundred	5,-5,0
A hungover	-9,11,-3
A hungry	5,-4,-1
A hunter	-2,5,-4
A hurt	8,-7,-1
A hurts	-1,-17,17
A husband	2,-5,3
A hush	6,-4,-3
A hypnotic	-5,6,-1
A ice	-3,2,1
A iceland	-1,4,-3
A icy	-2,6,-3
A id	3,-3,0
A idea	11,-9,-4
A ideal	-4,7,-3
A ideally	-4,4,0
A ideas	5,2,-8
A idee	-1,3,-2
A idiot	2,2,-4
A idiots	-7,1,6
A idk	-4,3,1
A ie	4,-1,-2
A if	-3,4,-1
A ii	6,-5,0
A ill	-5,4,1
A illness	11,-11,-1
A impress	-2,5,-5
A incident	3,-3,0
A included	-6,7,-1
A incluido	-9,11,-2
A independent	-4,6,-3
A india	-8,9,0
A indian	0,-7,5
A indians	-7,2,3
A indonesia	6,0,-7
A indoors	-9,11,-3
A ingmar	-4,-4,7
A ingrid	-6,7,-1
A inheritance	3,-2,-2
A inn	-5,9,-5
A innit	10,-5,-5
A inside	-12,16,-4
A insider	6,-2,-7
A insists	8,-8,0
A insomnia	4,-2,-3
A instead	-2,4,-3
A interest	-6,-17,16
A interlude	-4,4,-1
A into	3,-1,-2
A intrigue	6,-8,3
A invented	-10,3,8
A inventive	4,-1,-4
A invited	-5,1,3
A involved	-2,-4,6
A iran	-4,8,-4
A ireland	-1,3,-1
A irish	2,-1,0
A ironing	14,-18,5
A is	2,-3,1
A ish	-3,6,-4
A island	2,3,-5
A isnt	-4,4,0
A istanbul	5,-3,-3
A italian	2,0,-2
A italy	-11,12,-1
A itch	-2,-14,15
A itll	0,-1,2
A its	3,-2,-1
A itself	8,-5,-3
A ive	-1,-2,3
A ja	8,-4,-5
A jack	14,-12,-4
A jackets	5,-3,-3
A jacques	0,8,-10
A jam	-7,-15,19
A james	-7,17,-10
A japan	-5,7,-3
A japanese	-4,2,2
A jazz	-4,6,-2
A jealous	-4,20,-19
A jersey	-3,6,-3
A jewish	-2,0,2
A job	-2,2,0
A jobs	4,-2,-1
A john	-2,4,-2
A johnny	6,4,-9
A joke	14,-9,-5
A jokes	2,0,-2
A joking	14,-12,-3
A jolly	-3,6,-3
A joy	-5,9,-3
A joyful	8,-7,-1
A judge	6,2,-10
A judi	2,-1,-1
A jump	-4,2,2
A jump scare	-5,9,-4
A jumpers	-4,6,-1
A jumpy	-4,8,-3
A june	5,-7,2
A jungle	-2,2,0
A just	1,-4,2
A justice	-21,24,-7
A jy	8,-5,-3
A keaton	-2,4,-2
A keep	-3,-5,8
A keepers	-6,7,-1
A keeps	-4,6,-3
A keinohrhasen	-3,5,-2
A ken	2,4,-6
A kent	1,0,-2
A kerala	2,2,-2
A kevin	6,-4,-4
A key	-4,6,-2
A khan	-2,2,0
A kid	5,-7,2
A kid friendly	7,-4,-7
A kids	-1,-2,3
A kids child	-2,0,2
A kids children	-12,9,4
A kill	-9,6,4
A killer	-6,8,-2
A kills	-4,7,-2
A kind	-1,3,-2
A kinda	-1,2,-1
A kinder	7,-5,-3
A kindness	-2,3,-1
A king	11,-9,-2
A kings	-2,4,-1
A kinski	-4,11,-7
A kiss	5,-3,-2
A kissed	6,-5,-1
A kissing	-2,7,-5
A kitchen	3,-1,-2
A kitchens	1,-2,1
A kiwi	-5,7,-1
A kiyoshi	-1,0,2
A knee	8,-8,-1
A knees	-4,4,-1
A knight	9,-7,-2
A knitwear	-4,-6,11
A knives	-12,10,2
A know	3,1,-4
A knows	9,-6,-4
A kong	4,-2,-2
A kore	4,-1,-3
A korea	-4,-5,9
A korean	-6,6,0
A krakow	10,-3,-9
A kung	-1,3,-2
A kurosawa	-6,2,3
A la	2,0,-2
A lad	7,-7,1
A ladders	-5,7,-2
A ladies	-4,6,-2
A lado	7,-5,-3
A lads	2,-11,9
A lady	15,-14,-2
A lag	7,-5,-3
A lake	3,-1,-1
A land	0,4,-4
A landing	2,1,-3
A landlady	-3,4,-1
A landscapes	1,-2,2
A language	1,3,-4
A laptop	12,-11,-2
A lasagnes	5,-4,-1
A lasers	-2,-3,5
A last	-2,-2,4
A late	1,1,-3
A later	-4,4,-1
A latin	-6,9,-3
A laugh	3,2,-5
A laughed	5,-3,-1
A laughing	-5,2,4
A laughs	2,-3,2
A laughter	-2,4,-1
A law	1,-2,0
A lawnmower	16,-9,-7
A laws	3,-1,-2
A lawyer	-9,12,-6
A lawyers	-15,10,5
A lead	-9,12,-4
A league	14,-12,-2
A lear	-7,8,-1
A learned	9,-5,-5
A learning	0,5,-5
A least	-8,10,-3
A leather	-1,2,-2
A leave	-6,-1,7
A leaves	-7,2,5
A leaving	-3,4,-1
A lee	-3,5,-2
A leeds	-5,4,-1
A leering	-7,13,-5
A left	3,-6,3
A leftovers	5,-3,-2
A legal	13,-12,-2
A lent	-6,-1,7
A leone	-2,5,-3
A les	20,-19,-1
A less	2,1,-3
A lesson	-4,3,2
A lessons	5,-9,4
A lets	5,-4,-1
A letter	-3,7,-4
A letters	-4,5,-2
A level	-7,-2,8
A liars	-2,3,-1
A library	2,-1,-1
A lie	3,-17,10
A lieblingsfilm	2,-1,-1
A lies	0,3,-3
A lift	6,-2,-5
A light	2,1,-4
A lighter	-3,-4,6
A lighthouse	2,0,-1
A lightly	-3,5,-2
A lights	3,-2,-1
A like	1,1,-2
A liked	-4,8,-3
A likes	17,-14,-2
A lille	8,-21,8
A line	2,-15,13
A linen	-1,2,0
A liner	-7,7,-1
A liners	-5,1,4
A lines	-5,6,-2
A lions	19,-17,-2
A lisbon	-12,14,-2
A list	7,-11,4
A little	-5,1,4
A little dialogue	-6,6,-1
A little movie	0,3,-2
A little small	-3,4,-2
A live	-3,1,3
A lived	11,-10,-1
A lives	1,3,-4
A living	2,-2,1
A loeffel	-5,7,-2
A lol	2,3,-4
A london	-6,9,-3
A loneliness	-3,6,-2
A lonely	-3,3,0
A lonely alone	-6,0,6
A loners	-2,3,-1
A long	2,1,-3
A longer	-5,2,3
A longing	7,-5,-2
A look	-5,4,1
A looked	3,-5,2
A looking	3,-6,3
A looking for	14,-11,-3
A looks	1,-3,2
A loops	-3,5,-2
A los	-8,9,0
A lose	-1,7,-5
A loses	-4,6,-1
A losing	-4,5,-1
A loss	-3,6,-3
A lot	7,-6,-1
A lots	-11,14,-5
A lots of	-7,8,-2
A loud	4,-2,-2
A louder	21,-18,-9
A love	0,2,-2
A loved	5,-3,-1
A lovely	7,-9,1
A lovers	-1,2,-1
A loves	6,-5,-2
A low	-1,3,-3
A loyal	-1,2,-1
A lubitsch	2,-1,-2
A luck	3,-8,5
A lucky	20,-17,-5
A lunch	8,-2,-7
A lurid	-1,3,-2
A lush	0,4,-3
A lyon	3,-2,-1
A machine	-2,5,-4
A machines	7,-5,-2
A mad	-1,8,-8
A made	-1,3,-2
A madness	-2,4,-2
A mads	-3,4,-2
A mafia	-2,3,-1
A maggie	-2,3,-1
A magic	0,2,-2
A magicians	-9,11,-3
A maid butler	-3,4,-1
A makes	-6,2,3
A making	3,-1,-2
A mal	19,-1,-22
A malayalam	-2,4,-3
A mam	-1,2,0
A man	4,-1,-3
A manage	0,2,-3
A managed	-12,6,2
A manchester	2,-2,0
A mando	-22,0,16
A manner	-7,9,-2
A manners	-4,8,-5
A mansion	9,-4,-8
A many	-6,7,-1
A margaritas	7,-6,-2
A maria	4,1,-5
A mark	2,-7,3
A marriage	-3,6,-3
A married	-4,7,-7
A marseille	-7,8,-1
A martial	-1,3,-2
A marvel	6,1,-6
A mask	-15,-2,12
A masks	-1,2,-1
A master	9,-7,-2
A match	6,-4,-1
A mate	16,-12,-4
A mates	4,-2,-3
A maths	1,2,-3
A matter	21,-21,-2
A max	-7,9,-2
A maximum	4,-12,9
A may	-2,2,1
A maybe	-4,6,-2
A mayhem	-2,3,-1
A meal	10,-6,-7
A mean	-6,11,-6
A meaning	-3,-1,5
A means	4,-9,6
A meant	-6,5,-1
A mediocre	15,-10,-8
A meeting	14,-10,-3
A meetings	-13,17,-7
A meets	-13,17,-6
A meetup	15,-11,-4
A meg	4,-9,5
A meh	21,-20,-2
A mel	0,1,-2
A melancholy	-2,4,-3
A melodrama	-3,5,-2
A melville	-10,11,-2
A men	-3,1,2
A menace	-4,5,0
A menu	-2,5,-4
A mess	9,-7,-2
A messy	-2,7,-5
A mexican	-6,3,2
A mexico	-11,4,7
A michael	0,3,-3
A middle	-2,3,-1
A midwife	4,-3,-1
A might	3,3,-6
A migraine	7,-5,-2
A mike	16,-14,-2
A mild	7,-4,-2
A milder	-4,5,-1
A milk	14,-5,-10
A min	-2,2,0
A mind	-1,-3,4
A mine	-6,1,4
A miners	-10,9,1
A mines	-5,7,-2
A minimum	-4,-4,7
A mins	-1,4,-3
A minus	-1,3,-2
A minute	4,-5,1
A minutes	0,2,-2
A mira	6,-4,-2
A mirror	-3,6,-2
A mirrors	-3,1,2
A mischief	4,-2,-2
A miser	-1,2,-1
A miserable	-3,1,1
A misogyny	-2,3,-3
A miss	4,1,-6
A missed	4,-5,1
A missus	0,-7,7
A mist	14,-8,-6
A mistake	7,-3,-6
A mixed	-7,9,-5
A mob	3,4,-8
A modern	-7,0,6
A mole	-5,6,-1
A moment	11,-9,-2
A monday	8,-8,0
A money	10,-5,-7
A monkeys	2,1,-2
A monks	2,2,-4
A monochrome	3,-2,-1
A monster	0,2,-2
A monsters	5,-6,0
A montage	-8,6,1
A month	-5,4,-1
A mood	-1,6,-7
A moon	13,0,-18
A mop	-1,3,-2
A moral	-5,5,0
A morgan	5,-4,-1
A morning	18,-15,-3
A most	3,-1,-2
A mostly	-10,1,7
A mother	4,-4,0
A mothers	-2,5,-3
A motorbike	-3,4,0
A motorbikes	-10,11,-1
A mountain	8,-6,-2
A mountains	-4,5,-1
A mouse	13,-12,-1
A moustache	-7,10,-3
A moustaches	-5,8,-1
A moved	-3,7,-6
A movie	7,-4,-3
A movies	-7,9,-3
A moving	0,-9,9
A mr	14,-12,-1
A mrs	13,-8,-6
A much	1,-3,1
A mud	0,2,-2
A muddy	-7,9,-2
A mum	0,-2,2
A mumbling	-6,0,3
A mums	-4,3,-1
A murder	-2,3,-1
A murders	-9,9,1
A museum	-3,-8,11
A mushrooms	-4,7,-3
A music	-1,2,0
A musical	6,0,-6
A mustnt	-15,2,12
A my	0,-3,3
A myself	1,5,-8
A mystery	-1,5,-4
A n	1,2,-3
A name	-8,-2,10
A named	13,-11,-3
A nan	-4,6,-2
A nap	1,2,-5
A naples	10,-7,-3
A nasty	0,1,-2
A naturally	1,1,-2
A nature	-2,5,-3
A naughty	-2,4,-2
A nazis	-1,-5,7
A ne	2,-7,6
A near	-2,2,0
A nearer	-4,4,0
A nearly	0,1,-2
A necessarily	-3,6,-3
A need	3,0,-3
A needed	6,0,-8
A needs	8,4,-13
A neighbour	-3,5,-3
A neighbours	-7,11,-4
A neither	9,-7,-3
A neo	-3,5,-2
A neon	2,3,-5
A neonlicht	-10,17,-8
A nephew	5,2,-9
A nerves nervous	9,-5,-8
A nervous	-7,9,-2
A neurotic	-13,4,8
A never	3,-3,0
A new	1,1,-2
A newer	-4,5,-1
A newman	-3,5,-3
A next	5,-3,-2
A nice	2,-3,1
A nicely	16,-12,-5
A nicholas	4,-2,-3
A nicht	1,-3,9
A night	1,2,-4
A nightclub	1,1,-2
A nights	6,-7,0
A nikkatsu	-8,9,-2
A nile	3,-1,-2
A nine	5,1,-5
A nineties	-3,5,-2
A ninety	0,2,-1
A niro	0,3,-3
A no	-2,1,1
A noble	-3,5,-2
A nobly	-4,-3,7
A nobody	-3,5,-1
A nobodys	3,1,-4
A noch	16,-14,-3
A noir	-2,2,1
A noise	0,-11,11
A noises	-4,0,4
A nonsense	-6,8,-2
A noodles	3,-1,-3
A nor	-2,2,0
A nord	0,1,-2
A northern	-4,-2,5
A northman	3,0,-4
A norway	-10,11,-1
A norwegian	-4,6,-2
A nose	-3,-3,6
A not	-1,2,-1
A now	1,-3,2
A nowhere	-3,-4,6
A nowt	0,-2,2
A nudity	-4,2,1
A numbers	-3,5,-1
A nun	10,-8,-2
A nuns	-4,1,3
A nurse	-9,-8,7
A nurses	5,10,-21
A obsessed	1,0,-3
A obsession	-1,2,0
A obvious	-3,5,-1
A obviously	4,0,-4
A october	-8,0,8
A octopus	8,0,-10
A odd	1,2,-4
A oddballs	-1,2,-1
A of	2,-1,-1
A of it	3,-3,1
A off	2,-3,1
A office	-1,5,-4
A oh	-2,3,0
A ok	0,2,-2
A okay	-4,6,-2
A old	-1,3,-2
A older	-3,5,-2
A olds	4,-2,-2
A olives	11,-10,-2
A once	3,-2,-1
A ones	-4,3,0
A only	1,2,-3
A op	5,-9,3
A open	1,-5,4
A opens	-11,-4,13
A opera	-2,3,-1
A optional	0,-1,2
A or	-3,4,-2
A order	5,-3,-3
A orders	1,2,-6
A ordinary	-2,3,-2
A ore	11,-5,-6
A orgies	-1,2,-1
A original	2,-10,7
A orphan	-5,3,2
A other	1,2,-3
A others	-2,7,-5
A otherwise	-2,0,2
A our	-2,2,0
A ours	0,-3,3
A out	-2,-3,5
A outback	-2,3,-1
A outside	3,-1,-2
A outsider	-2,2,-1
A outsiders	-3,4,-1
A overnight	8,-4,-4
A own	6,-4,-2
A pace	0,2,-3
A paid	8,-7,-2
A pain	6,-5,-2
A paint	7,-5,-2
A painted	17,-14,-8
A painter	-5,11,-7
A painting	2,-1,-1
A pancakes	13,-12,-1
A pandas	-3,3,0
A paper	-1,-2,3
A papers	0,-2,2
A paradox	-2,4,-2
A paranoia	-3,0,2
A paranoid	3,-1,-2
A paredes	3,-2,-1
A parent	11,-13,1
A parents	0,-2,1
A paris	-2,3,-1
A parish	-16,19,-4
A park	5,-3,-3
A part	-3,5,-2
A party	9,-6,-3
A pass	19,-18,-1
A passed	-2,-2,4
A passion	2,-2,0
A past	2,-2,0
A pastel	-4,6,-2
A pastry	-3,3,-1
A patient	-4,6,-1
A paul	-14,11,2
A pay	4,1,-6
A peace	15,-11,-5
A peak	7,-5,-2
A pensioners	-7,8,-1
A perdicion	-20,21,-1
A perfect	16,-13,-3
A perfection	12,-7,-11
A perhaps	2,-1,-1
A peril	4,2,-5
A period	5,-3,-3
A person	-5,6,-1
A perth	-13,12,2
A peter	5,-3,-3
A peu	-1,-2,3
A pezzi	-5,6,0
A pg	1,1,-3
A phase	10,-16,1
A phone	-4,3,1
A phones	-2,0,2
A physics	-3,-2,4
A piano	9,1,-12
A pick	-13,14,-2
A picked	-10,6,2
A pictures	5,-2,-5
A pie	11,-10,-1
A pieces	7,-6,-1
A pig	5,-14,8
A pigeons	-1,2,-1
A pigs	5,-8,2
A pine	0,-11,12
A pink	18,-16,-3
A pirates	7,-7,0
A pit	-6,7,-1
A pizza	10,-8,-2
A place	18,-13,-5
A plains	-1,2,-1
A plan	-2,4,-2
A plane	3,5,-10
A planes	9,1,-10
A planet earth	3,0,-4
A planning	5,-1,-4
A play	1,2,-5
A played	1,3,-5
A player	-6,13,-6
A playful	-4,12,-8
A plays	5,-2,-3
A please	-2,3,-1
A plenty	-3,2,1
A plot	-5,9,-4
A plot twist	-1,2,-1
A plots	-8,-1,9
A pls	-2,2,-1
A plus	6,-4,-2
A plz	2,0,-3
A poetic	5,0,-5
A pointless	-3,4,-1
A poirot	-7,17,-13
A poison	-5,6,-1
A polish	-9,10,-1
A polite	-3,5,-2
A political	3,-3,-1
A politics	3,-6,3
A ponies	-1,4,-3
A pools	-4,-1,5
A poor	-4,5,-1
A poorly	-2,5,-3
A pop	1,1,-3
A popcorn	-2,-9,11
A porter	4,3,-7
A portugal	3,-1,-4
A portuguese	-2,4,-2
A posh	-10,13,-3
A poss	-10,10,0
A possession	-4,3,0
A possibilmente	-2,4,-1
A possible	-2,2,0
A poster	2,-2,-1
A potato	11,-6,-5
A potatoes	-7,-1,8
A power	5,-4,-2
A pratfalls	-5,7,-2
A pre	-8,10,-3
A preachy	-2,3,-1
A precisely	-10,13,-11
A prefer	8,-8,1
A preferably	-3,4,-1
A preference	-3,5,-2
A preferencia	-5,7,-1
A preferred	7,-1,-7
A prequel	23,-7,-18
A present	3,3,-6
A presents	-3,5,-1
A pressburger	-3,4,-1
A pressure	3,0,-3
A pretend	-6,9,-4
A pretty	3,-2,-1
A priest	2,-10,5
A priest nun	-2,2,1
A priests	-5,8,-3
A princess	4,0,-5
A prison	-3,4,-2
A private	-7,10,-4
A problem	0,11,-14
A problems	-4,3,1
A professor	-7,10,-3
A project	1,2,-3
A projector	6,-4,-1
A prom	-2,0,2
A promise	-4,11,-6
A pronto	6,-5,-1
A proper	-3,7,-4
A properly	-10,14,-5
A prophecies	-7,2,4
A proposal	-1,2,0
A proud	5,-3,-2
A provided	-3,3,-1
A psychological	-2,4,-2
A pub	8,-9,0
A pull	-2,5,-4
A pumpkins	-8,12,-11
A punk	-1,2,-2
A puns	2,-5,1
A puppets	-3,2,1
A pure	19,-16,-3
A put	9,-8,-1
A puts	0,-7,7
A puzzle	-4,7,-4
A quanto	5,-3,-4
A quarrel	-14,18,-7
A que	9,-4,-6
A queens	9,-2,-11
A quick	-2,3,-1
A quiet	5,-3,-3
A quietly	-6,-3,9
A quindi	5,-2,-3
A quips	-4,-1,5
A quite	2,-4,2
A quotes	8,-20,7
A quoting	2,-1,-1
A r	-2,-14,16
A racing	-14,8,6
A racing cars	-6,0,6
A radio	13,-17,7
A rage	3,7,-15
A rain	5,-3,-1
A raincoat	-15,17,-4
A raincoats	-7,8,-2
A rainy	-2,3,-1
A rather	0,4,-3
A rats	9,3,-16
A ray	-4,10,-6
A razor	-9,11,-1
A read	-3,4,-1
A ready	0,4,-4
A real	-2,3,-1
A realism	3,-10,5
A really	4,-4,-1
A reason	-1,-1,3
A reasons	1,-4,3
A rebellion	-4,5,-1
A reboots	19,-3,-14
A recent	-3,3,0
A recent new	3,-1,-3
A recently	13,-11,-5
A recommended	12,-13,1
A red	-1,-4,5
A redemption	-2,3,-1
A regret	-6,7,-2
A relatives	-6,8,-4
A relentless	-3,6,-3
A religion	2,-2,-1
A remake	2,-1,-1
A remakes	-5,-4,7
A remembering	-5,-7,12
A remote	12,-5,-6
A rent	15,-11,-4
A repeat	8,-7,-2
A report	-5,8,-3
A request	-4,4,0
A required	-3,5,-3
A rescue	7,-16,8
A respect	24,-6,-21
A rest	1,-10,8
A retired	2,1,-2
A reunion	3,-2,-3
A revenge	-6,4,2
A reviravolta	-1,2,-1
A revival	-5,6,-1
A rewatch	6,-8,3
A rich	-2,5,-3
A richard	-2,3,-1
A ridiculous	1,0,-2
A ring	-5,-3,8
A ringing	3,-2,-1
A rise	-9,10,-2
A risk	-3,3,0
A ritchie	-2,4,-2
A rival	1,3,-4
A river	-5,6,-1
A rivers	-3,5,-2
A riviera	-7,8,-2
A road	3,-5,2
A roast	-3,11,-14
A rob	7,-4,-3
A robbery	-6,-3,7
A robots	-7,5,1
A rock	7,-5,-1
A rohmer	2,-1,-3
A roll	3,-2,-1
A roller	8,-7,-3
A romance	-3,4,-2
A romania	-1,2,-1
A romans	11,4,-17
A romantic	10,-8,-2
A romcom	-2,2,0
A rome	-9,13,-4
A romero	3,-2,-2
A rooftops	-5,6,-2
A room	8,-4,-4
A rope	2,0,-1
A round	1,2,-3
A rows	-18,11,4
A rubber	-2,2,-1
A rubbish	-7,6,2
A rude	-4,1,2
A ruined	9,-6,-4
A rukh	-2,16,-14
A rule	12,-1,-13
A rules	-7,4,3
A run	-6,-1,7
A running	-4,2,1
A runnings	10,-9,-1
A rural	0,2,-1
A russell	6,2,-10
A russian	-7,10,-3
A sacrifice	-4,6,-2
A sadness	6,-6,0
A sadness melancholy	-3,5,-2
A safe	-7,11,-4
A saga	7,-5,-2
A said	6,-4,-2
A sailors	-2,4,-3
A saint	-3,6,-4
A sake	4,-4,0
A salesman	-7,8,-1
A saltburn	5,-3,-2
A same	7,-4,-2
A samurai	0,2,-2
A sand	5,-3,-2
A sandwich	13,-20,9
A santa	13,-21,3
A sat	7,-10,3
A satire	-2,4,-2
A saturday	-4,8,-4
A saucers	-7,9,-2
A savage	-8,9,-1
A saves	-2,5,-3
A saving	-4,16,-12
A saw	6,-7,1
A saxophones	-3,5,-1
A say	1,0,-2
A saying	13,-10,-4
A says	2,-4,1
A scandal	-3,3,1
A scanniamo	5,-9,-1
A scared	13,-3,-10
A scares	-1,-6,7
A scary	5,-2,-3
A scene	16,-11,-5
A scenery	-4,4,0
A scenes	-6,-2,9
A schon	1,4,-5
A school	-4,5,-1
A sci	-3,2,1
A science	-2,4,-2
A scientist	-6,11,-5
A scientists	-3,6,-4
A scissors	-3,17,-15
A score	-1,3,-2
A scorsese	-2,6,-4
A scots	6,-4,-2
A scott	4,-3,-1
A scream	-4,-12,13
A screaming	0,2,-2
A screen	-8,5,3
A se	6,-3,-3
A sea	1,2,-3
A sea ocean	-2,3,-2
A search	19,-17,-4
A searching	-4,7,-2
A seasick	0,-3,4
A seaside	-3,5,-2
A season	-9,9,0
A seat	3,-3,0
A second	-1,5,-4
A secret	0,2,-3
A secrets	-4,5,-1
A seduction femme fatale	-2,3,-1
A see	-3,2,1
A sense	-6,6,0
A sensual	-11,12,-2
A seoul	-3,3,0
A separated	-7,10,-4
A sequel	-4,-4,9
A sequels	-15,0,14
A sequins	-3,7,-4
A serial	1,5,-6
A serious	-5,10,-5
A seriously	9,-19,10
A servant	-3,8,-5
A service	6,-7,1
A set	-3,4,-2
A seth	-7,10,-3
A sets	-9,-17,23
A setting	-1,3,-1
A seven	10,-9,0
A seventies	-4,6,-2
A seventy	-1,2,-1
A sexy	3,0,-3
A shades	-1,2,-1
A shah	-4,16,-13
A shaky	-3,2,0
A share	-15,18,0
A sharks	-5,2,3
A sharp	3,0,-4
A sharper	-8,9,-1
A shed	3,0,-3
A sheep	-7,0,5
A sheets	-11,14,-3
A shelf	-1,-5,3
A shell	7,-8,1
A sheriff	-3,8,-5
A sherry	-2,5,-2
A shes	0,-3,3
A ship	-6,5,2
A ships	8,-6,-3
A shirley	-2,-7,9
A shirt	0,6,-8
A shirtless	3,-3,-1
A shirts	-10,11,0
A shoes	1,2,-3
A sholay	11,-6,-6
A shooting	-7,4,3
A shop	8,-12,4
A shopping	-7,13,-5
A short	2,0,-3
A shorter	-1,3,-2
A shot	-2,3,-1
A should	-5,6,-1
A shouting	-3,4,0
A shouty	8,2,-10
A show	17,-11,-4
A shown	0,-10,10
A shows	1,-6,2
A shut	12,-10,-3
A shy	-2,4,-2
A si	9,-7,-2
A siblings	-4,4,0
A sick	-1,-2,3
A sight	-6,-3,9
A signed	20,-30,12
A silence	1,1,-3
A silent	-1,2,-1
A silent quiet	-7,8,-1
A silk	-2,4,-2
A silly	-4,5,-1
A silly stupid	3,-1,-3
A sim	3,1,-5
A similar	-3,5,-2
A simple	-4,-2,5
A since	3,-5,1
A sing	-3,4,-2
A singers	-8,2,6
A singing	-1,3,-2
A single	4,-3,-1
A sinister	-9,10,0
A sink	2,-1,-1
A sister	0,4,-4
A sisters	-2,3,-1
A sit	9,-6,-3
A sits	19,-17,-5
A sitting	14,-13,-2
A six	8,-6,-2
A sixth	6,-4,-3
A sixties	-2,4,-2
A size	12,-9,-4
A skates	8,-7,-3
A slamming	-4,5,-1
A slap	7,-6,-1
A slapstick	5,1,-7
A slasher	-2,6,-3
A sleazy	-4,7,-2
A sleep	4,-9,5
A slept	3,0,-7
A slow	-2,2,1
A slowly	4,2,-10
A small	-1,4,-4
A smart	-10,11,-1
A smile	-3,-4,6
A smiling	-13,23,-16
A smoke	-2,4,-2
A smoking	-6,8,-2
A smth	-2,9,-5
A smug	10,-9,-2
A snakes	-17,9,8
A snobs	-3,5,-2
A snow	-4,5,-1
A snowbound	-6,6,-1
A snowed	13,-11,-5
A snowy	-3,8,-5
A so	4,-3,-1
A social	-2,2,0
A socks	9,-7,-1
A sofa	5,-6,2
A soft	-3,4,-1
A soldier	-8,12,-4
A soldiers	-11,11,-1
A solo	18,-6,-16
A some	-1,4,-4
A somebody	6,-3,-3
A someone	-3,3,-1
A something	2,-2,0
A somewhat	-3,4,-1
A somewhere	-5,8,-4
A son	-3,-1,3
A song	10,-4,-9
A songs	0,2,-2
A sons	1,0,-2
A soon	-1,-12,13
A soothing	-4,0,4
A soppy	2,0,-2
A sorry	-2,-7,9
A sort	-5,5,0
A sos	3,-7,5
A soul	6,-11,4
A soul mate	-2,3,-2
A souls	-11,16,-5
A sound	5,-1,-4
A sounds	-6,0,5
A soundtrack	-2,4,-3
A soup	6,-10,4
A south	-4,7,-2
A southern	-1,2,-1
A space	-5,3,2
A spaceship	-4,13,-8
A spacey	-6,-5,9
A spaghetti	9,-8,-1
A spain	-1,4,-3
A spanish	1,2,-3
A sparatutto	-3,5,-2
A spare	1,-10,9
A sparkle	-6,-1,6
A sparks	2,0,-4
A speak	-1,2,0
A speaker	9,-5,-3
A speaking	-1,3,-1
A speaks	6,-1,-6
A spectacle	-7,4,-1
A speech	1,-7,6
A speeches	4,-5,0
A spielberg	2,-7,1
A spies	-4,3,1
A spirit	-9,-15,21
A spirits	-5,5,-1
A split	2,2,-5
A spoken	-2,4,-2
A sport	-4,6,-2
A sports	-3,2,0
A spot	10,-5,-5
A spy	-1,3,-2
A squeamish	-5,1,4
A stabbing	-5,7,-4
A stabby	-4,1,4
A stag	5,-3,-2
A stairs	4,-1,-4
A stallone	-4,7,-6
A stamping	3,-2,-1
A stand	-3,5,-1
A standing	3,-10,7
A stares	-5,9,-4
A stars	8,-5,-2
A start	-5,-5,9
A starting	-10,16,-7
A starts	9,-8,-1
A station	-1,4,-3
A stay	-2,-4,5
A stayed	13,-11,-2
A staying	2,0,-2
A stays	-7,-5,12
A steam	-12,15,-3
A steelworkers	-4,5,-1
A steppe	-2,3,-1
A steve	-5,7,-3
A stiff	-4,-6,9
A still	-1,-1,2
A stirring	-6,8,-2
A stomach	5,3,-7
A stone	18,-12,-9
A stoops	-8,11,-3
A stop	6,-3,-3
A stories	4,0,-6
A storm	8,6,-14
A straight	5,-4,0
A strange	6,-3,-3
A stranger	-10,15,-4
A strangers	-5,8,-2
A streets	9,-3,-5
A strict	2,-7,5
A strike	17,-11,-7
A strong	-5,10,-5
A stubborn	-4,8,-5
A stuck	2,2,-4
A student	-19,21,-4
A students	-4,4,-1
A stuff	-4,4,0
A stunts	-5,5,0
A stupid	-5,7,-3
A style	-2,8,-6
A stylish	-5,2,3
A stylish elegant	-2,3,-1
A suave	-3,4,-1
A submarine	-5,10,-4
A subs	4,-3,-3
A subtitled	-6,5,1
A subtitles	-2,2,0
A such	-8,12,-3
A suffering	-4,-2,6
A sugar	-3,-5,8
A suit	-1,3,-2
A summer	-1,2,-2
A sun	2,0,-2
A sunburn	-2,3,0
A sunday	8,-3,-6
A sung	-1,2,-1
A sunglasses	-8,10,-4
A sunnier	-8,15,-8
A supper	-3,-8,9
A suppose	-7,9,-3
A sure	10,-6,-5
A surprise	0,3,-6
A surveillance	1,0,-2
A survival	-5,7,-2
A suspense	-3,0,2
A swap	1,1,-2
A swashbuckling	0,-10,10
A swearing	1,5,-6
A swears	7,2,-11
A sweat	0,2,-2
A sweating	-7,7,0
A sweaty	1,2,-3
A sweden	11,-8,-3
A swedish	-5,4,1
A sweet	0,2,-2
A sweethearts	-8,13,-5
A swimming	4,-2,-2
A swirling	-4,5,-2
A sword	-6,11,-4
A swords	-2,6,-4
A synths	-5,7,-2
A ta	-5,-7,12
A table	-7,3,4
A take	-4,2,2
A taken	-7,9,-1
A takes	-4,6,-2
A taking	2,-4,3
A tale	-7,8,0
A tales	-7,8,-1
A talk	-4,6,-2
A talk conversation	1,0,-2
A talked	-4,7,-4
A talkers	19,-16,-7
A talking	-1,3,-2
A talky	-2,4,-3
A tango	-1,2,0
A tanks	3,-1,-3
A tap	-14,1,12
A taste	-7,10,-2
A tattoo	7,-1,-6
A tattoos	-3,5,-2
A tax	2,3,-4
A taxi	-17,19,-3
A tea	-1,3,-2
A teach	-2,1,1
A teacher	1,3,-4
A teachers	-3,7,-4
A teacups	-1,2,-1
A team	1,1,-3
A tears	-3,1,3
A technicolor	-3,4,-1
A techno	-2,3,-1
A teen	-3,1,1
A teenagers	-3,-7,10
A tehran	13,-12,-1
A television	-12,-10,19
A tell	1,-9,8
A tells	5,-3,-2
A telly	-1,-6,7
A ten	-3,2,2
A tender	-1,3,-3
A tenderness	-3,4,-1
A tense	-2,2,-1
A tent	-7,9,-3
A tenure	5,-3,-2
A term	-15,6,9
A terrible	-2,3,-1
A test	-10,13,-4
A texas	13,-9,-4
A text	-1,7,-5
A than	3,-1,-3
A thank	5,-7,2
A thanks	0,-5,6
A thanksgiving	10,-13,4
A that	1,1,-2
A thatd	-14,16,-3
A thats	0,2,-1
A theater musical	9,4,-11
A theft	-8,5,2
A their	-3,4,-1
A theirs	1,2,-2
A them	1,1,-3
A themed	16,-13,-3
A themselves	3,-2,-1
A then	2,1,-3
A therapy	11,-9,-2
A there	2,-2,0
A thereabouts	-3,5,-1
A theres	-7,9,-1
A these	-9,6,3
A thesis	-2,4,-3
A theyre	1,4,-8
A theyve	-10,10,-2
A thieves	-4,6,-2
A thin	3,1,-5
A thing	-3,0,3
A thingy	-4,6,-2
A think	2,-4,2
A thinking	-2,5,-4
A thinks	5,-4,-1
A third	4,-3,-2
A thirteen	-10,-8,15
A thirties	-3,4,-1
A thirty	5,-3,-2
A this	-1,-2,2
A though	-1,2,-1
A thought	12,-9,-3
A thoughtful	-4,7,-3
A three	2,-2,0
A three hours	1,1,-2
A thriller	-2,5,-2
A thrillers	-1,-1,3
A through	3,-9,6
A thrown	14,-20,6
A thunder	9,-8,-2
A thyme	12,-7,-6
A tick	-4,14,-11
A tidy	-9,8,1
A til	5,-12,6
A till	5,-3,-2
A time	-1,2,0
A times	4,-2,-2
A tin	4,-3,-2
A tired	-2,5,-2
A tired exhausted	-1,2,0
A tissues	0,3,-4
A toast	8,-10,1
A today	5,-4,-1
A together	3,0,-3
A tokyo	-10,11,-1
A told	-1,-4,4
A tom	5,-1,-5
A tomorrow	9,-6,-3
A ton	5,-5,0
A tone	-4,1,3
A tonight	3,-5,1
A too	-1,0,2
A took	7,-5,-2
A top	0,0,-3
A tops	-7,11,-4
A toro	10,-4,-8
A torture	2,2,-4
A tortured	-4,5,-1
A totoro	0,2,-2
A touch	-2,4,-2
A touching	-1,3,-1
A tough	-10,1,6
A tour	13,-12,0
A tourists	-2,1,2
A tower	-4,6,-2
A town	-2,4,-1
A toys	-1,2,-1
A tracks	-2,3,-1
A tragedy	-2,4,-2
A tragic	-4,4,0
A train	3,-1,-2
A train corpse	-8,10,-1
A training	-1,2,0
A trains	0,2,-2
A trash	-3,4,-1
A trauma	-2,2,0
A travel	1,-8,5
A tread	-7,-5,12
A treasure	-7,9,-2
A trees	4,-2,-2
A triangle	-7,10,-7
A trick	-9,8,0
A tricks	-2,4,-2
A tried	0,-4,4
A trip	-3,5,-3
A trippy	-1,-8,9
A trolley	-3,4,-1
A trolls	3,-2,-1
A truck	-1,3,-2
A true	-1,3,-1
A trumpet	2,0,-3
A truth	-9,10,-2
A try	2,-9,8
A tuesday	11,-7,-5
A turin	-1,2,-1
A turkey	-2,4,-3
A turkish	10,-4,-8
A turn	15,-15,0
A turns	-8,3,4
A tuscany	3,-1,-2
A twee	-1,4,-3
A tweed	-5,7,-2
A twelve	2,-9,8
A twenties	-10,13,-3
A twice	13,-11,-2
A twilight	-15,3,9
A twins	7,-8,1
A twist	-1,2,-1
A twists	-1,-3,5
A twisty	-4,7,-3
A two	2,-2,0
A type	-3,8,-5
A u	8,-1,-6
A umbrella	-3,5,-2
A uncle	-8,8,1
A uncomfortable	-4,6,-2
A under	-3,5,-2
A under two hours	-6,8,-5
A underdog	-2,2,0
A underneath	-6,7,-3
A understand	9,-3,-6
A unharmed	-8,-14,19
A unhinged	-5,16,-11
A university	5,-5,-1
A unless	-13,19,-9
A unsolved	-2,3,-1
A until	10,-6,-4
A up	-3,2,1
A uplifting	-2,0,2
A us	2,-3,1
A ustinov	-2,4,-1
A vampire	2,-3,1
A vampires	-9,9,0
A van	0,-6,6
A venetian	-3,4,-2
A venice	16,-15,-2
A ventanni	-8,9,-2
A ventilador	11,-9,-1
A verschuette	-1,2,0
A version	-2,-2,3
A very	-5,7,-2
A vespas	-3,4,-1
A vest	6,-3,-3
A vez	7,-6,-1
A vi	-1,-2,3
A vibes	-5,9,-4
A vicar	4,-4,0
A vicars	-3,1,2
A victim	-3,6,-3
A victorian	-8,-2,8
A videos	12,-10,-3
A vienna	-1,2,-1
A viggo	-3,4,-1
A villa	-6,7,-1
A village	-3,5,-2
A village small town	-2,4,-2
A villain	7,-5,-2
A villains	-3,6,-3
A vineyards	-7,10,-3
A violence	-3,7,-5
A violent	-5,1,4
A violin	-7,5,2
A violinist	0,1,-2
A violins	-20,2,15
A virtual	-1,-2,3
A vodka	1,1,-2
A voice	-9,12,-2
A voices	-8,7,1
A void	3,-2,-1
A volate	6,-5,-1
A volcanoes	11,-10,-2
A volume	3,-9,5
A von	-3,7,-4
A voodoo	-12,14,-1
A vote	20,-18,-3
A voted	9,-4,-4
A vulgarite	-1,2,-1
A w	-1,5,-4
A wahlberg	6,5,-14
A wait	-20,-3,18
A waiting	-7,9,-3
A wales	11,-9,-2
A walk	2,-4,-2
A walked	-8,-6,10
A walking	-6,5,1
A walks	-14,4,5
A wall	-2,1,1
A wallow	-6,10,-3
A wallpaper	-2,1,0
A wanna	4,-1,-3
A want	3,-3,-1
A wanted	9,-6,-3
A wanting	11,-9,-4
A wants	4,-1,-3
A war	-1,2,-1
A ward	14,0,-15
A wardrobe	7,-4,-3
A wards	0,-4,4
A warm	-3,4,-2
A warmer	-3,4,-1
A warmth	-11,13,-2
A wartime	-10,9,2
A was	5,-3,-2
A wasted	16,-15,-2
A watch	4,-3,-1
A watched	8,-6,-1
A watches	-2,-9,10
A watching	-5,5,0
A water	6,-3,-3
A wave	-4,3,1
A waves	-4,3,2
A wayne	-1,3,-2
A we	2,-2,1
A weather	-3,5,-2
A wed	8,-12,4
A wedding	7,-6,-1
A weddings	-7,9,-2
A wednesday	6,-3,-4
A weekend	6,-7,1
A weeks	4,3,-10
A weepie	-5,6,-1
A weight diet	-4,7,-2
A weird	1,7,-8
A weird strange	4,-2,-5
A welcome	-1,4,-3
A well	-8,9,-1
A went	6,-3,-3
A wept	17,-12,-7
A were	1,-2,1
A werewolves	-2,-10,12
A west	8,-5,-3
A western	6,-1,-6
A westerns	3,-4,1
A wet	-3,8,-5
A weve	2,-5,3
A whale	6,-5,-1
A whales	-6,11,-6
A what	0,-2,1
A whatever	-1,3,-2
A whats	7,-5,-1
A whatsoever	-2,1,2
A wheat	9,-6,-6
A when	-1,2,0
A where	-3,5,-2
A which	4,-2,-2
A whichever	7,-4,-2
A whichevers	-2,4,-2
A while	-4,-4,8
A whisky	1,3,-4
A whispering	-1,-5,6
A whistling	-3,5,-2
A white	-2,3,-2
A who	-2,4,-2
A whod	6,-2,-4
A whoever	0,4,-5
A whole	-1,-4,5
A whom	-3,6,-4
A whos	-8,7,1
A whove	-3,4,0
A why	-10,12,-4
A wicked	-3,2,1
A wide	-6,-6,11
A widow	-4,6,-2
A wie	-4,8,-3
A wife	0,-6,6
A wifes	8,-6,-2
A wigs	-1,2,-1
A wild	-8,0,7
A wild zany	7,-5,-1
A wilder	1,4,-8
A will	-3,-1,4
A win	-5,7,-2
A window	3,-1,-3
A windows	6,-4,-3
A wine	1,2,-3
A winning	-10,9,-1
A wins	-3,6,-3
A winter	-7,8,-1
A wires	-5,10,-5
A wise	7,-15,8
A wise wisdom	17,-11,-7
A wisecracks	-6,5,0
A wit	-5,8,-3
A witches	-7,-6,13
A with	1,1,-2
A without	-3,5,-2
A witness	-2,4,-4
A witty	-6,8,-2
A witty dialogue	-1,2,-1
A wives	-4,7,-2
A wolf	2,-3,0
A woman	0,1,-2
A woman wife	5,-3,-2
A womans	-4,5,-2
A women	1,1,-2
A won	8,-14,2
A wonder	-3,4,-1
A wont	-3,-1,4
A woods	1,2,-3
A word	4,0,-4
A wordless	-5,6,-1
A words	1,5,-6
A work	-6,2,4
A work job	10,-8,-3
A working	3,-1,-2
A works	5,-2,-3
A world	7,-2,-5
A worlds	2,-3,1
A worms	-2,5,-3
A worth	16,-14,-3
A worth watching	6,-5,-1
A would	2,-1,-2
A would like	4,-4,-1
A wouldnt	-9,15,-8
A wouldve	15,-11,-4
A wow	26,-24,-6
A wrecked	9,-7,-2
A wrong	2,0,-3
A wrote	-2,4,-2
A wry	-2,5,-3
A yacht	-3,6,-3
A yang	9,-7,-2
A year	2,0,-2
A year years	-9,12,-2
A years	0,2,-3
A yeehaw	-8,10,-2
A yelling	-8,4,5
A yellow	-2,2,0
A yes	1,1,-2
A yet	-3,3,-1
A york	1,2,-2
A you	-2,2,0
A your	4,-5,1
A youre	0,4,-4
A youth	2,-4,2
A youve	-7,3,4
A zealand	-4,2,1
A zero	1,2,-3
A zombie	6,-3,-5
A zombies	-1,2,-1
A zooms	-6,-13,15
A zurich	15,-14,-1
AA , 0	-3,4,-1
AA , 000	1,1,-3
AA , 0000	3,-1,-2
AA , 0000s	-1,3,-1
AA , 00a	-3,4,-1
AA , 00s	-1,4,-3
AA , a	-2,4,-2
AA , about	5,-1,-4
AA , absurd	-2,3,-1
AA , adam	3,-6,3
AA , adventure	-5,8,-3
AA , africa	-3,4,-1
AA , after	0,-4,4
AA , again	-9,10,-2
AA , also	1,5,-6
AA , although	0,4,-4
AA , american	-2,3,-1
AA , amnesia	-1,2,0
AA , an	-1,5,-3
AA , and	0,2,-2
AA , angels	-12,14,-2
AA , angry	-2,5,-3
AA , animals	-1,2,-1
AA , animated	0,4,-4
AA , anos	-3,4,-1
AA , any	-4,6,-2
AA , apart	1,1,-5
AA , around	-2,3,-1
AA , as	2,-4,2
AA , asian	-1,3,-2
AA , at	1,1,-2
AA , awkward	-2,3,-1
AA , axes	-2,5,-2
AA , bad	-4,4,1
AA , baking	-4,5,-2
AA , balconies	-7,9,-2
AA , banter	-3,7,-3
AA , bar	3,-1,-2
AA , baseball	-1,2,-1
AA , bath	-12,-3,13
AA , be	-5,5,0
AA , beach	1,1,-2
AA , beards	-1,2,-1
AA , beautiful	-1,5,-3
AA , because	5,0,-5
AA , before	-2,5,-3
AA , belgian	-2,2,0
AA , berlin	-5,8,-3
AA , best	-3,5,-2
AA , betrayal	-2,3,-1
AA , bickering	1,0,-2
AA , bicycles	-4,6,-1
AA , bikes	-3,4,-2
AA , bittersweet	-5,6,-1
AA , black	-1,2,-1
AA , bleak	-4,6,-2
AA , bless	3,-2,0
AA , boats	8,-9,2
AA , bookshop	-2,3,-1
AA , boy	1,1,-2
AA , boyfriend boy	-1,2,-2
AA , brass	-2,2,0
AA , bread	-6,7,-1
AA , break	-6,7,-2
AA , bring	-4,8,-5
AA , british	-3,4,-2
AA , british english	3,-2,-3
AA , brothers	3,-1,-1
AA , bungled	-2,2,-1
AA , bus	-9,10,-2
AA , buster	3,-2,-1
AA , but	0,1,-2
AA , by	-6,8,-1
AA , calm	0,1,-2
AA , camels	-3,4,-1
AA , can	-7,12,-7
AA , candlelight	-10,13,-3
AA , cannot	-3,4,-1
AA , cant	4,-6,1
AA , cats	7,-3,-4
AA , celda	-2,3,-1
AA , certificate	-2,2,1
AA , champagne	-2,3,-1
AA , chaos	2,-1,-1
AA , charming	-1,2,-1
AA , chases	-2,3,-1
AA , chatty	-1,3,-2
AA , cheap	0,2,-2
AA , cheerful	-3,4,-1
AA , cheese	2,1,-3
AA , childhood	-3,4,0
AA , children	-3,6,-3
AA , christmas	4,0,-4
AA , christopher	-2,2,-1
AA , church	4,-4,-1
AA , city	-2,3,-1
AA , class	9,-8,-1
AA , clear	-8,11,-3
AA , clever	-2,3,-1
AA , coffee	-4,5,-2
AA , cold	1,2,-3
AA , cold war	-2,3,-1
AA , colour	-2,3,-1
AA , colourful	-1,2,-1
AA , come	-3,5,-1
AA , comedy	-5,6,-1
AA , comic	0,1,-2
AA , coming	-5,7,-2
AA , cool	2,0,-2
AA , cops	-5,7,-2
AA , corruption	-6,7,-1
AA , cosy	-1,3,-2
AA , could	-1,2,-1
AA , count	-3,-7,9
AA , country	-3,4,-1
AA , countryside	-1,2,-1
AA , courage	-2,3,-1
AA , cows	1,1,-2
AA , cranky	-1,2,0
AA , creepy	2,-1,-1
AA , crime	-2,3,-1
AA , cruel	-2,2,0
AA , cynical	5,-4,-4
AA , czech	-2,2,-1
AA , dad	-3,0,3
AA , daft	-3,5,-1
AA , dance	10,-9,-1
AA , dancing	-4,6,-2
AA , dark	-2,3,-3
AA , dc	2,-15,6
AA , deadpan	-2,4,-2
AA , death	-1,2,-1
AA , defiant	-2,3,-1
AA , deserts	-2,3,-1
AA , did	-6,1,3
AA , directed	-1,2,0
AA , divorce	5,-2,-3
AA , divorced	-4,4,-2
AA , do	-8,8,0
AA , documentary	-3,2,-3
AA , does	1,1,-2
AA , dog	-5,-3,-2
AA , doing	-1,2,-1
AA , done	2,0,-2
AA , dont	2,0,-2
AA , doom	-5,8,-3
AA , doubt	-5,7,-2
AA , drama	-3,5,-2
AA , drawn	-3,3,-1
AA , drunk	-4,6,-3
AA , dry	0,2,-2
AA , dubbed	-1,-1,2
AA , dysfunctional	-4,5,-1
AA , early	-2,4,-3
AA , eccentrics	-2,4,-3
AA , edward	10,-8,-3
AA , eerie	-5,7,-2
AA , eight	-6,8,-5
AA , eighties	-3,4,-1
AA , eighty	-3,5,-3
AA , either	20,-16,-9
AA , elegant	-2,2,-1
AA , ending	1,2,-2
AA , enemies	-1,2,-1
AA , english	-7,7,-1
AA , enough	9,-9,0
AA , european	0,3,-2
AA , even	-10,6,3
AA , ever	6,-3,-2
AA , every	2,-22,13
AA , everybody	-4,-2,5
AA , everyone	7,-5,-1
AA , everything	-1,2,-2
AA , everywhere	20,-18,-3
AA , ex	-2,5,-2
AA , except	-4,7,-4
AA , fairy	-2,2,0
AA , familiar	2,0,-2
AA , family	-1,4,-3
AA , family friendly	-5,3,2
AA , fancy	1,-13,7
AA , farce	4,2,-10
AA , farm	-2,4,-2
AA , fast	-3,4,-2
AA , father	-4,5,-1
AA , fathers	-2,3,-2
AA , female	-1,2,-1
AA , fewer	-10,11,-2
AA , fields	-6,8,-2
AA , fifties	-4,5,-1
AA , fight	6,-2,-4
AA , find	4,6,-10
AA , fine	-12,13,-1
AA , first	-3,3,0
AA , five	-6,9,-6
AA , flying	-3,6,-3
AA , fog	-3,4,-1
AA , folk	-6,7,-2
AA , food	-2,1,1
AA , football	-6,7,-2
AA , for	-2,4,-2
AA , forbidden	-1,4,-2
AA , foreign	6,-4,-2
AA , forest	-4,9,-6
AA , forty	18,-15,-4
AA , four	3,-1,-2
AA , france	-3,5,-2
AA , french	4,-3,-1
AA , friends	-5,6,0
AA , friendship	-3,4,-1
AA , frocks	-3,3,0
AA , from	-5,3,2
AA , fsk	-5,6,-1
AA , fun	-9,9,-2
AA , funny	1,2,-4
AA , gangsters	-3,4,-1
AA , geese	0,2,-1
AA , gelato	-3,4,-1
AA , gentle	1,3,-4
AA , german	-3,5,-2
AA , gern	-1,3,-2
AA , ghosts	3,-2,-1
AA , gimme	-5,-7,9
AA , girl	10,-9,-2
AA , girls	0,2,-4
AA , give	-6,0,7
AA , gladiators	10,-8,-3
AA , glamour	-2,3,0
AA , gloom	15,-13,-4
AA , gloves	7,-4,-1
AA , go	-3,4,-2
AA , goats	-2,3,-1
AA , god	-5,4,2
AA , gold	-2,3,-3
AA , good	-1,3,-2
AA , goodbye	21,-29,4
AA , gorgeous	3,-3,-2
AA , got	-4,0,3
AA , grandmothers	-2,3,-1
AA , great	2,1,-3
AA , greek	1,-4,3
AA , green	-5,10,-5
AA , grey	-9,10,-1
AA , grief	-3,5,-1
AA , grotesque	-7,8,-1
AA , grumpy	22,-24,-2
AA , ha	-3,-1,4
AA , hair	8,-7,-3
AA , half	2,-4,2
AA , handmade	-1,2,-1
AA , handsome	4,-3,-1
AA , happy	-4,11,-7
AA , hard	4,-4,0
AA , has	6,-6,0
AA , have	0,2,-2
AA , heat hot	-5,6,-1
AA , heavy	4,-10,6
AA , her	-4,6,-3
AA , herring	-2,4,-1
AA , hes	1,-2,1
AA , high	-2,2,-1
AA , hills	-8,9,-2
AA , his	1,-9,8
AA , hmm	-3,6,-3
AA , hoechstens	-6,8,-1
AA , hold	0,2,-2
AA , holidays	-4,5,-1
AA , hong	-8,9,-1
AA , hopeful	-5,6,-1
AA , hopeless	-3,5,-1
AA , horror	-3,0,1
AA , horse	19,-18,-3
AA , horses	-4,6,-2
AA , hot	-4,-5,10
AA , humour	-1,2,-1
AA , ice	-5,-1,5
AA , id	1,3,-4
AA , ideally	-3,2,2
AA , ie	-8,10,-2
AA , if	-1,2,-1
AA , ill	2,4,-8
AA , in	4,-3,-1
AA , ingrid	-6,7,-1
AA , invented	0,7,-6
AA , irish	-2,1,1
AA , is	2,0,-1
AA , islands	-7,9,-2
AA , isnt	0,-4,4
AA , it	1,-2,0
AA , italian	-3,4,-1
AA , italy	-1,2,-1
AA , its	-3,3,0
AA , ive	-6,1,6
AA , ja	-7,10,-4
AA , jackie	5,-4,-1
AA , japanese	-3,5,-1
AA , jewish	-2,0,2
AA , john	-1,2,-1
AA , jokes	-10,13,-4
AA , just	2,-3,1
AA , keaton	-3,4,-1
AA , keep	-5,-4,7
AA , kids	1,1,-3
AA , kids child	-2,-2,5
AA , kind	-4,6,-1
AA , kinda	-1,2,-1
AA , kindness	-3,4,-1
AA , kitchen	-6,8,-2
AA , kitchens	4,-2,-2
AA , korean	-6,7,-1
AA , lake	-6,7,0
AA , land	-5,13,-7
AA , landlady	-3,4,-1
AA , late	-7,11,-5
AA , laughing	-1,3,-1
AA , leather	0,2,-2
AA , leaves	-9,12,-9
AA , leaving	-5,7,-1
AA , less	1,1,-2
AA , lets	2,-4,2
AA , letters	-4,5,-2
AA , light	6,-5,-1
AA , like	-2,3,-1
AA , linen	-1,2,-1
AA , little	-3,6,-2
AA , london	0,2,-1
AA , loneliness	-1,2,-1
AA , lonely	-2,3,0
AA , loners	-2,3,-1
AA , long	-4,3,1
AA , longing	8,-6,-2
AA , lose	-3,13,-11
AA , lost	9,-8,-2
AA , loud	-7,9,-1
AA , love	1,2,-3
AA , lovers	-4,4,0
AA , low	0,2,-3
AA , loyal	-1,2,-1
AA , lubitsch	-13,14,-2
AA , lurid	-1,3,-2
AA , lush	-3,4,-1
AA , made	-9,10,-1
AA , mafia	-3,5,-3
AA , magic	-4,5,-2
AA , make	4,-12,-6
AA , man	-3,6,-4
AA , margaritas	-3,5,-1
AA , marseille	-1,2,-1
AA , martial	-1,3,-2
AA , masks	2,0,-1
AA , maybe	-5,7,-1
AA , me	8,-9,2
AA , means	11,-8,-4
AA , mel	0,1,-2
AA , melancholy	-4,5,-1
AA , memory	-3,4,-1
AA , men	-2,4,-2
AA , menace	-4,5,0
AA , messy	-2,6,-4
AA , mexican	-3,-1,4
AA , middle	-3,5,-2
AA , milk	14,-3,-16
AA , mind	9,-7,-2
AA , miners	-3,0,4
AA , miss	-6,6,-2
AA , modern	-2,2,0
AA , money	6,-3,-3
AA , monochrome	-2,2,-1
AA , monsters	6,-4,-3
AA , mothers	-8,8,0
AA , mountains	6,-5,-3
AA , much	-6,7,-1
AA , mud	5,-2,-3
AA , muddy	-5,6,-1
AA , mum	-2,-1,3
AA , mums	-3,-4,6
AA , murder	-5,5,0
AA , murders	-4,7,-4
AA , music	-2,3,-2
AA , musical	3,-2,-2
AA , must	9,-7,-3
AA , my	-3,0,3
AA , mystery	-2,12,-9
AA , naturally	-3,6,-3
AA , nature	4,-3,-1
AA , naughty	-2,4,-1
AA , nearer	-4,4,0
AA , neighbours	-2,4,-2
AA , neon	-2,3,-2
AA , neurotic	-5,7,-2
AA , never	-6,3,1
AA , new	-5,6,0
AA , nice	15,-11,-5
AA , nicholas	5,-3,-4
AA , night	-12,14,-3
AA , nineties	-1,2,-1
AA , ninety	-3,2,1
AA , no	-2,2,0
AA , noble	-3,4,-1
AA , nobody	-3,4,-1
AA , noir	-2,3,-1
AA , none	-1,-1,2
AA , noodles	-9,11,-2
AA , nor	2,3,-5
AA , northern	-6,-1,7
AA , norwegian	-5,6,-1
AA , not	-1,2,-1
AA , nothing	-1,2,-1
AA , now	0,3,-3
AA , nowt	0,-2,2
AA , nuns	-2,3,-1
AA , obsession	-1,2,-1
AA , obviously	11,-3,-13
AA , odd	5,-1,-4
AA , of	-5,6,-1
AA , oh	-2,3,0
AA , old	-1,3,-1
AA , older	-10,11,-1
AA , on	2,2,-4
AA , one	2,1,-2
AA , ones	15,-18,4
AA , only	-2,0,1
AA , opera	-2,3,-1
AA , or	1,1,-2
AA , ordinary	-2,4,-2
AA , other	-5,8,-2
AA , otherwise	2,-14,11
AA , our	6,-6,0
AA , outback	-4,6,-2
AA , outsiders	-3,4,-1
AA , over	-4,3,1
AA , pandas	-3,3,0
AA , paranoia	-2,3,-1
AA , paranoid	3,-1,-2
AA , paris	-2,0,2
AA , passion	-2,5,-3
AA , pastel	-5,7,-2
AA , pensioners	-2,3,-1
AA , people	4,-7,3
AA , peter	-3,5,-1
AA , pg	-2,5,-3
AA , phone	-3,6,-3
AA , pick	-7,-1,8
AA , pigeons	-1,2,-1
AA , pirates	0,2,-1
AA , plenty	-4,-2,6
AA , plot twist	-1,2,-1
AA , poison	-2,4,-2
AA , polite	-2,3,0
AA , political	-5,7,-1
AA , ponies	-8,9,-1
AA , possibilmente	-2,4,-1
AA , preferably	-3,5,-2
AA , pretty	-2,1,1
AA , priest nun	-2,4,-5
AA , prison	-6,8,-2
AA , prom	-1,4,-3
AA , proper	-6,6,0
AA , prophecies	-6,-1,6
AA , provided	-2,2,0
AA , puns	-4,6,-2
AA , puppets	-1,2,0
AA , quanto	6,-4,-4
AA , quick	-2,3,-1
AA , quiet	4,-2,-3
AA , quindi	9,-5,-3
AA , quite	6,-10,4
AA , quoting	2,-1,-1
AA , rain	5,-5,0
AA , rainy	-2,4,-2
AA , rated	3,-3,0
AA , rather	1,-2,1
AA , real	-7,8,-1
AA , really	-10,1,9
AA , rebellion	-1,2,0
AA , recent	-3,5,-2
AA , red	4,-1,-4
AA , redemption	-2,3,-1
AA , rescue	12,-10,-4
AA , revenge	-4,7,-3
AA , rich	-2,11,-9
AA , rise	-3,4,-2
AA , river	-4,5,-1
AA , road	6,-3,-3
AA , romance	-3,4,0
AA , rome	6,-3,-2
AA , rooftops	-6,8,-2
AA , rubber	-6,8,-3
AA , rural	0,2,-1
AA , sad	-4,7,-3
AA , said	5,-13,6
AA , same	-1,8,-10
AA , savage	-8,9,-1
AA , saxophones	-3,5,-1
AA , say	-8,14,-10
AA , says	9,-7,-3
AA , school	-3,5,-2
AA , science	-1,2,-1
AA , sea	2,2,-4
AA , seaside	-2,4,-2
AA , second	4,-3,-1
AA , secret	-6,8,-4
AA , secrets	-11,13,-2
AA , seduction femme fatale	-2,3,-1
AA , seen	3,4,-6
AA , sequins	-3,7,-4
AA , set	0,1,-2
AA , sexy	6,-5,-2
AA , shah	-2,2,0
AA , sharp	-8,6,0
AA , she	2,-2,1
AA , sheep	-5,7,-2
AA , shes	0,-7,7
AA , ships	10,-9,-1
AA , short	-3,4,-1
AA , shorter	5,-4,0
AA , si	8,0,-10
AA , silent	-2,3,-3
AA , silk	-2,5,-2
AA , silly	-4,6,-1
AA , similar	-4,8,-3
AA , since	4,-1,-3
AA , singing	-6,7,-1
AA , six	-2,5,-3
AA , sixties	-3,5,-2
AA , slapstick	-2,3,-1
AA , slow	-3,4,-1
AA , smoke	-3,5,-2
AA , snobs	-3,4,-1
AA , snow	-5,6,-1
AA , snowed	-3,6,-4
AA , snowy	-2,2,0
AA , so	3,-2,-1
AA , social	-2,3,-1
AA , some	10,-9,-1
AA , somebody	4,-2,-1
AA , someone	5,0,-6
AA , something	4,-4,0
AA , song	12,-11,-1
AA , songs	-2,2,0
AA , soothing	1,4,-4
AA , sorry	3,-4,1
AA , sound	4,0,-4
AA , south	-2,5,-3
AA , spain	-1,2,-1
AA , spanish	4,-3,-1
AA , spies	-2,2,0
AA , spooky	-2,4,-2
AA , sport	-2,4,-2
AA , steelworkers	-4,5,-1
AA , steppe	-2,3,-1
AA , still	-9,-9,18
AA , stop	5,-3,-2
AA , strange	8,-6,-2
AA , strangers	-1,2,0
AA , street	1,1,-2
AA , strict	-3,5,-2
AA , stubborn	-2,2,0
AA , students	0,6,-6
AA , stupid	8,-1,-8
AA , stylish	-1,2,-1
AA , stylish elegant	-2,3,-1
AA , subtitled	-4,6,-1
AA , subtitles	-7,8,-1
AA , suburbs	-1,2,-1
AA , summer	-2,3,-1
AA , sun	-5,6,-2
AA , sung	-1,2,-1
AA , sunny	-2,6,-4
AA , sunshine	2,0,-2
AA , sure	1,1,-3
AA , survival	-7,9,-1
AA , suspense	-6,1,4
AA , sweat	1,1,-2
AA , sweaty	-2,4,-3
AA , sweet	-4,4,-1
AA , swimming	-3,5,-1
AA , synths	-5,7,-2
AA , ta	-3,-3,5
AA , talking	-3,2,1
AA , tattoos	-4,6,-2
AA , tea	-5,7,-3
AA , technicolor	-2,3,0
AA , techno	-2,4,-1
AA , teenagers	-2,2,-1
AA , tender	2,0,-3
AA , tense	-3,5,-1
AA , texas	13,-11,-2
AA , thank	-6,-5,10
AA , thanks	3,-2,0
AA , that	2,-2,-1
AA , thats	-2,6,-4
AA , then	1,2,-4
AA , there	4,-7,2
AA , theres	5,-6,1
AA , they	1,-7,6
AA , theyre	-4,-7,9
AA , thirties	-2,3,-1
AA , thirty	0,2,-3
AA , this	5,1,-7
AA , those	2,1,-2
AA , though	-7,7,0
AA , three	7,-6,-1
AA , time	-10,12,-3
AA , to	-6,8,-3
AA , today	11,-8,-3
AA , too	5,-9,2
AA , torture	15,-18,2
AA , touching	-1,3,-1
AA , tragic	-2,3,0
AA , train	-6,7,-1
AA , training	-1,2,0
AA , trains	-2,3,-1
AA , trench	-4,6,-2
AA , trolley	9,-8,-2
AA , trolls	3,-2,-1
AA , true	-2,4,-2
AA , turkey	3,-1,-2
AA , twisty	-3,5,-2
AA , two	6,-3,-4
AA , umbrella	-3,5,-2
AA , under	-4,6,-2
AA , underdog	-1,4,-4
AA , unsolved	-2,3,-1
AA , vampires	-2,-1,3
AA , venetian	-3,5,-3
AA , victorian	-6,10,-6
AA , viggo	-3,4,-1
AA , village	-5,7,-2
AA , violin	-9,11,-2
AA , vodka	-8,10,-2
AA , wanna	2,0,-2
AA , want	6,-8,0
AA , war	-4,-2,5
AA , warm	-2,3,-1
AA , warmth	-5,8,-3
AA , watch	-6,-6,10
AA , we	-5,3,2
AA , weather	-3,5,-3
AA , weddings	-3,3,0
AA , weird	-2,3,-1
AA , well	-10,11,-2
AA , were	-3,1,2
AA , werewolves	-1,-13,14
AA , wet	-3,6,-2
AA , weve	1,-3,2
AA , what	-4,8,-4
AA , whatever	2,2,-4
AA , whats	4,-2,-2
AA , when	5,-2,-3
AA , where	-5,7,-2
AA , which	4,-4,0
AA , whichever	8,-5,-3
AA , white	-6,8,-3
AA , who	6,-6,-1
AA , why	-3,5,-5
AA , wine	3,3,-6
AA , winter	-4,4,-1
AA , witches	-3,5,-2
AA , with	-2,3,-1
AA , without	-4,6,-3
AA , witty	-2,5,-2
AA , woods	-2,4,-2
AA , wordless	-5,6,-1
AA , would	11,-15,4
AA , year	5,-3,-3
AA , yes	4,-1,-4
AA , you	0,2,-2
AA , young	-2,3,-1
AA , zero	-12,13,-2
AA 0 ,	16,-13,-7
AA 0 .	3,-2,-1
AA 0 hours	-4,6,-4
AA 0 hrs	11,-9,-2
AA 00 ,	4,0,-4
AA 00 .	-1,2,-1
AA 00 at	2,0,-2
AA 00 min	-2,2,0
AA 00 minutes	-2,2,0
AA 000 minutes	-3,4,-1
AA 0000 ,	5,-3,-2
AA 0000 .	-2,4,-2
AA 0000 and	6,-4,-2
AA 0000 or	-4,5,-1
AA 0000s ,	-3,4,-1
AA 0000s .	3,-2,-2
AA 00s ,	-4,6,-2
AA 00s .	-2,4,-2
AA FILM ,	3,-2,-1
AA FILM .	2,1,-3
AA FILM and	-3,1,2
AA FILM but	-5,5,0
AA FILM every	14,-12,-2
AA FILM for	4,-2,-2
AA FILM if	8,-7,-2
AA FILM in	7,-6,-1
AA FILM is	10,-8,-2
AA FILM ish	-6,8,-2
AA FILM not	-8,6,2
AA FILM of	5,0,-4
AA FILM on	-1,2,-1
AA FILM or	-2,4,-1
AA FILM though	-18,13,5
AA FILM to	7,-5,-2
AA FILM was	11,-10,-1
AA FILM with	9,-8,-1
AA FILM without	-13,15,-2
AA a 00	-3,4,-1
AA a bad	7,-6,-1
AA a ball	6,-4,-3
AA a bath	2,1,-3
AA a big	-6,8,-2
AA a birthday	-6,7,-3
AA a bit	-5,4,1
AA a blanket	-1,2,-1
AA a boy	4,-3,-2
AA a bus	2,-1,-2
AA a car	0,4,-5
AA a cartoon	10,-8,-2
AA a cat	4,-4,0
AA a child	-2,2,0
AA a clever	7,-6,-1
AA a cold	19,-18,-2
AA a comedy	7,-4,-4
AA a cottage	-11,12,-2
AA a decent	8,-4,-6
AA a documentary	1,2,-5
AA a dog	-4,-3,6
AA a farm	0,2,-2
AA a film	9,-7,-2
AA a first	10,-7,-3
AA a funeral	11,-9,-3
AA a funny	-3,4,0
AA a girl	11,-9,-3
AA a good	3,-1,-2
AA a grown	-3,-1,4
AA a happy	-5,6,-1
AA a heart	-7,-5,11
AA a horror	5,-1,-7
AA a house	-3,-3,4
AA a hundred	7,-10,2
AA a killer	-3,5,-1
AA a la	8,-7,-1
AA a laugh	1,2,-3
AA a lighthouse	4,-1,-2
AA a lovely	13,-10,-3
AA a migraine	7,-5,-2
AA a minimum	-5,-4,8
AA a month	-7,10,-5
AA a musical	3,2,-6
AA a nice	-2,0,0
AA a no	-20,0,11
AA a piano	-7,9,-1
AA a plane	-5,6,-2
AA a plot	-5,5,0
AA a proper	-2,3,-1
AA a rainy	-2,3,-1
AA a road	1,2,-2
AA a running	-5,-4,7
AA a scientist	-6,14,-8
AA a single	-1,5,-4
AA a sleepover	-2,0,2
AA a small	5,-3,-3
AA a storm	-8,8,0
AA a train	9,-4,-3
AA a twist	0,2,-2
AA a van	-13,-4,14
AA a very	-8,9,-1
AA a village	-2,2,0
AA a war	-2,-8,9
AA a wedding	4,-3,-1
AA a week	-1,3,-2
AA a woman	-6,8,-1
AA a womans	-4,5,-2
AA a yes	-5,12,-6
AA about .	13,-11,-3
AA about a	8,-6,-3
AA about bees	-8,10,-2
AA about death	-6,7,-1
AA about it	-16,17,-2
AA about the	1,-3,3
AA absolutely not	-1,-7,4
AA absurd ,	-3,4,-1
AA accents .	-5,2,3
AA adam driver	3,-6,3
AA adventure ,	-2,1,1
AA adventure .	-2,3,-2
AA african ,	2,-1,-1
AA after 0000	1,2,-3
AA after FILM	-10,8,1
AA after dark	10,-13,1
AA after that	5,1,-7
AA again ,	-2,4,-2
AA again .	-3,-3,6
AA again but	-1,2,-2
AA again please	-4,7,-3
AA against the	-7,10,-3
AA air ,	12,-6,-5
AA aliens ,	5,-1,-4
AA all ,	-1,4,-3
AA all .	1,5,-6
AA all day	14,-8,-6
AA all means	-3,6,-3
AA all of	0,-4,4
AA all right	-5,5,-1
AA all the	-2,0,3
AA all three	4,-7,3
AA all world	4,-2,-4
AA allergic to	5,-3,-1
AA allowed .	-5,9,-4
AA alone ,	10,-7,-3
AA alone .	-3,3,-1
AA along .	-11,15,-4
AA already .	11,-7,-5
AA american ,	-4,5,-1
AA american .	-5,4,1
AA american ones	-1,3,-2
AA an hour	-1,2,-1
AA an island	-4,11,-8
AA and ,	-6,8,-3
AA and FILM	2,-4,1
AA and a	0,2,-3
AA and all	6,-8,2
AA and alpenpanorama	-5,7,-1
AA and anything	-6,-10,15
AA and bono	-7,-3,10
AA and british	-6,10,-4
AA and came	6,-4,-3
AA and clever	2,-7,7
AA and dont	-3,4,-2
AA and fast	-7,10,-4
AA and for	-1,3,-2
AA and friendship	3,-2,-1
AA and from	-2,4,-1
AA and funny	-3,4,-1
AA and gentle	7,-4,-4
AA and gin	-13,15,-2
AA and got	6,-5,-1
AA and happy	-1,3,-1
AA and has	5,-3,-2
AA and he	3,1,-4
AA and her	2,-2,0
AA and hes	1,-13,10
AA and home	5,-4,-2
AA and hugh	-1,2,-1
AA and i	1,-5,3
AA and id	4,-16,8
AA and if	3,-1,-1
AA and ill	-1,-1,2
AA and im	-3,-1,3
AA and is	18,-9,-10
AA and it	-2,5,-3
AA and its	1,1,-3
AA and ive	3,-1,-3
AA and jokes	-4,7,-2
AA and lawyers	-2,-17,18
AA and leave	-5,2,4
AA and less	9,-8,-1
AA and let	-14,16,-3
AA and little	1,1,-2
AA and me	6,-8,2
AA and memory	3,-2,-1
AA and never	-2,2,0
AA and nice	-2,6,-3
AA and night	-5,6,0
AA and ninety	2,-1,-1
AA and no	-3,4,-1
AA and nobody	2,1,-3
AA and none	0,1,-2
AA and not	-3,3,0
AA and nothing	0,2,-2
AA and now	3,-10,6
AA and old	-2,4,-3
AA and pastry	-3,3,-1
AA and please	-7,8,-2
AA and pratfalls	-7,10,-2
AA and pressburger	-3,4,-1
AA and rain	3,-7,3
AA and recent	-3,4,-2
AA and romantic	-2,3,-1
AA and sad	9,-8,-2
AA and she	10,-10,-1
AA and shes	7,-5,-3
AA and so	17,-17,-2
AA and still	-15,15,-1
AA and the	1,1,-2
AA and then	8,-6,-1
AA and they	14,-10,-5
AA and thinks	7,-6,-2
AA and this	-2,3,-1
AA and two	2,-1,0
AA and under	-4,6,-1
AA and want	7,-6,-1
AA and wants	4,-3,-1
AA and we	7,-5,-2
AA and were	10,-14,2
AA and werewolves	-2,-5,7
AA and white	0,3,-3
AA and wicked	-7,8,-1
AA and with	7,-5,-2
AA and without	-1,-3,5
AA and wont	6,-1,-4
AA and would	13,-10,-2
AA and you	4,-1,-3
AA animal ,	-2,3,0
AA animals .	-5,0,5
AA animated ,	3,4,-7
AA animated .	-9,10,-1
AA any ,	-5,7,-2
AA any country	-1,2,-1
AA any more	-1,-12,11
AA anybody .	-5,-9,10
AA anything ,	-2,-9,9
AA anything .	-4,8,-4
AA anything with	19,-17,-5
AA are a	-1,1,-2
AA are banned	-6,-16,20
AA are here	7,-5,-3
AA are off	-7,-7,11
AA are out	-8,6,0
AA are the	-11,-2,9
AA arent .	-18,5,8
AA as a	-6,7,-1
AA as an	-1,6,-5
AA as good	-1,5,-3
AA as in	-2,5,-4
AA as long	-9,13,-5
AA as my	-11,11,-3
AA as possible	-6,-2,6
AA as the	-2,4,-2
AA as toast	3,-2,-2
AA as well	-6,-2,7
AA as you	-4,5,-1
AA asian ,	-1,2,-1
AA aside ,	2,-10,4
AA asinella my	6,-4,-2
AA asked for	7,-5,-2
AA asleep in	11,-8,-3
AA at .	0,5,-10
AA at 0am	6,-3,-3
AA at FILM	3,-2,0
AA at a	3,0,-4
AA at all	-9,8,1
AA at an	0,-6,5
AA at any	-3,3,-1
AA at birth	-10,11,-2
AA at four	-4,6,-3
AA at home	10,-10,-1
AA at least	6,-8,1
AA at me	-8,5,1
AA at most	-3,4,-1
AA at my	7,-5,-2
AA at night	-6,7,-1
AA at our	8,-13,3
AA at school	-8,11,-6
AA at sea	-5,7,-1
AA at seventy	0,2,-1
AA at the	2,-2,0
AA autumn ,	-6,6,0
AA autumn .	-11,12,-2
AA away from	-1,-5,7
AA awkward ,	-2,3,-1
AA back .	-3,4,-3
AA bad taste	-1,2,-1
AA baking .	-2,5,-3
AA ball .	15,-11,-4
AA banned in	-7,-18,22
AA banter .	-2,3,-1
AA based on	-2,1,1
AA bath .	6,-3,-3
AA battles ,	-1,5,-4
AA battles .	-4,5,-1
AA be ,	-7,-12,17
AA be a	-10,-3,10
AA be ideal	-2,3,-1
AA be in	-1,8,-12
AA be lovely	-6,11,-5
AA beach ,	-1,3,-3
AA beast creature .	11,-9,-3
AA beautiful .	-6,7,-2
AA because of	1,-3,1
AA because the	-2,-1,3
AA been in	2,-13,9
AA beer in	2,-2,-1
AA bees .	-7,9,-2
AA before .	7,-6,0
AA before 0000	-3,4,0
AA before he	-5,14,-13
AA before it	11,-7,-5
AA before of	-1,6,-5
AA before the	-2,5,-3
AA beg you	-5,-1,7
AA behind the	-12,-5,12
AA being icy	-1,4,-3
AA being nasty	-2,3,-2
AA being rude	-5,-7,9
AA bergman .	-7,10,-2
AA berlin ,	7,-4,-2
AA berlin .	-21,22,-3
AA best .	8,-5,-4
AA better ,	-1,4,-3
AA better .	3,-2,-3
AA better than	10,-9,-1
AA between old	-1,3,-2
AA bickering ,	4,-1,-3
AA big girls	-13,14,-2
AA big on	-5,-7,11
AA bikes ,	-2,3,-2
AA birthday .	-4,-6,9
AA bit of	-3,5,-1
AA bit sad	-1,2,-1
AA bits .	4,-3,-1
AA bitte ,	-4,10,-6
AA black and	-1,4,-3
AA blanket .	5,-4,0
AA blanket and	-4,5,-1
AA blasphemy ,	-3,-6,7
AA bleak .	-5,9,-5
AA blood .	8,-6,-2
AA blue .	4,-2,-2
AA bollywood .	-16,17,-3
AA bored .	-8,11,-3
AA boring .	7,-3,-3
AA born in	-1,4,-4
AA both .	-4,5,-2
AA both of	0,2,-3
AA box .	8,-6,-2
AA boy ,	3,-1,-2
AA boys want	7,-4,-3
AA brains .	-3,7,-4
AA brass bands	-2,5,-3
AA bread .	-1,13,-12
AA bright sunny ,	-4,6,-3
AA bring me	0,-2,2
AA british ,	-1,3,-2
AA british .	-4,5,-2
AA british english ,	6,-4,-3
AA brothers ,	4,-3,-1
AA bus .	-5,2,2
AA buster keaton	6,-4,-2
AA but .	5,-17,11
AA but a	0,-4,4
AA but before	-2,3,0
AA but bitte	-4,-4,5
AA but calm	-5,6,-1
AA but cosy	-7,8,-1
AA but for	-8,9,-1
AA but from	-5,6,-1
AA but fun	-2,3,-1
AA but funny	-4,4,0
AA but guy	-4,6,-3
AA but i	3,0,-4
AA but id	1,-4,3
AA but im	7,-1,-6
AA but in	4,-2,-2
AA but it	1,3,-6
AA but its	15,-12,-4
AA but leave	-7,12,-4
AA but less	0,4,-4
AA but live	-7,9,-2
AA but make	-2,5,-3
AA but more	3,1,-6
AA but my	-2,8,-6
AA but never	-1,2,-1
AA but newer	-9,10,-1
AA but no	-2,4,-2
AA but none	-2,3,-1
AA but not	-2,5,-3
AA but nothing	-11,12,-2
AA but of	-5,8,-3
AA but ok	-3,4,-1
AA but on	2,-5,3
AA but one	-5,10,-5
AA but set	-6,9,-3
AA but shorter	-3,6,-3
AA but since	2,-1,-1
AA but something	-11,6,4
AA but still	-21,9,8
AA but that	6,-3,-3
AA but the	-5,6,-1
AA but they	-6,7,-2
AA but this	-1,2,0
AA but under	-3,4,-1
AA but w	9,-8,-2
AA but with	1,4,-5
AA but without	-3,5,-2
AA but women	-5,5,0
AA by a	-6,10,-3
AA by all	-3,3,0
AA by leone	-2,5,-3
AA by mistake	5,1,-2
AA by pensioners	-12,13,-1
AA by somebody	0,1,-2
AA by the	0,-2,2
AA calm ,	4,-3,-1
AA came out	4,-2,-2
AA camp ,	-3,5,-2
AA camp .	-2,3,-1
AA can ,	-6,-1,5
AA can .	3,-1,-2
AA can argue	-8,10,-2
AA can is	-5,12,-7
AA can keep	-3,-11,14
AA can stay	-6,-4,9
AA can take	-16,9,2
AA can watch	3,3,-10
AA can you	9,-3,-9
AA cant do	-2,-11,11
AA cant look	4,-2,-2
AA caper .	-10,12,-2
AA capes .	-1,2,-1
AA car ,	-8,10,-3
AA car .	4,-2,-3
AA cards man	13,-9,-4
AA cartoons .	-2,-1,2
AA cat ,	9,-5,-6
AA cats ,	-3,6,-3
AA century ,	-8,14,-7
AA certificate u	-2,2,1
AA chaos ,	5,-3,-2
AA chaos .	-4,5,-1
AA charming .	1,0,-2
AA chases ,	-2,3,-1
AA cheap ,	-1,2,-1
AA cheeky ,	1,1,-2
AA cheerful .	-8,10,-2
AA cheese .	9,2,-11
AA child ,	-5,7,-1
AA childhood ,	-3,3,0
AA children ,	-6,5,1
AA children .	0,-2,2
AA christmas ,	-8,10,-2
AA christopher lee	-2,2,-1
AA church ,	13,-10,-6
AA city ,	-2,3,-1
AA city .	0,1,-2
AA class ,	-6,7,-1
AA class of	7,-6,-2
AA clean .	-1,2,-1
AA clever ,	-1,2,-1
AA clever .	-4,8,-3
AA clown ,	7,-9,1
AA clowns .	-6,12,-10
AA club ,	11,-7,-5
AA coats .	-12,13,-1
AA codebreakers .	-8,12,-5
AA coens .	-15,16,-1
AA cold ,	4,-5,0
AA colour ,	-2,2,-1
AA colour .	-4,5,-1
AA colours ,	-2,3,-1
AA colours .	-10,10,0
AA comedies ,	-5,3,1
AA comedies .	8,-2,-12
AA comedy ,	-1,4,-3
AA comedy .	-4,5,-1
AA comic ,	-2,3,-1
AA cook ,	-3,14,-13
AA cop ,	-2,4,-1
AA costumes ,	3,1,-4
AA cosy ,	-1,3,-2
AA cosy .	-6,6,0
AA cottage ,	-11,12,-2
AA could be	-2,3,-1
AA country ,	-2,3,-2
AA country .	-1,2,-2
AA country house	-2,2,0
AA countryside ,	-2,3,-1
AA cows ,	-1,3,-2
AA creatures ,	-3,2,1
AA creepy .	-3,5,-2
AA crew ,	0,4,-4
AA crew .	-2,3,-1
AA crime ,	-2,3,-1
AA crime .	9,-6,-3
AA crooks ,	-3,4,-1
AA crooks .	-8,9,-2
AA crude .	-3,5,-1
AA curtains .	6,-4,-2
AA cute ,	-3,4,-1
AA cynical ,	5,-4,-4
AA czech ,	-4,5,-2
AA dad ,	-5,11,-13
AA dad .	5,-7,1
AA dads here	-1,-1,3
AA daft .	-1,3,-2
AA dance ,	4,-4,-1
AA dancing ,	-1,2,-1
AA dancing .	2,0,-2
AA dark humour	-7,9,-2
AA day ,	-2,6,-5
AA day .	4,-9,5
AA days ,	-5,8,-3
AA days .	-5,7,-3
AA de deux	-1,4,-3
AA deadpan ,	-3,4,-2
AA deadpan .	-4,7,-3
AA death ,	-6,2,4
AA desert ,	-5,6,-1
AA did a	8,-4,-4
AA did the	16,-12,-5
AA dinner ,	7,-1,-7
AA dinner .	-3,1,2
AA director ,	-6,9,-3
AA divorce ,	6,0,-6
AA do ,	3,-7,5
AA do .	1,2,-3
AA do i	0,4,-7
AA do it	-2,0,3
AA do me	-3,10,-7
AA do nicely	-10,11,-1
AA do that	-1,2,-1
AA do the	4,0,-4
AA doctors ,	-10,-26,21
AA documentary ,	3,-1,-2
AA documentary .	-11,13,-6
AA does .	-9,14,-8
AA does it	-2,2,-1
AA doesnt do	-3,3,1
AA dog ,	-2,2,0
AA dog .	0,-19,15
AA dogs ,	4,-2,-2
AA done .	4,-2,-3
AA done and	8,-7,-3
AA dont ask	16,-14,-2
AA dont do	-7,-6,11
AA dont let	-5,7,-2
AA dont look	1,-3,0
AA dont want	4,-6,0
AA doomed .	-1,2,-1
AA down .	-6,5,0
AA dragons .	-15,21,-7
AA drama ,	0,2,-2
AA drama .	-3,8,-5
AA drama about	-2,4,-2
AA drawn ,	-3,3,-1
AA dread ,	3,-2,-1
AA dread .	-2,1,1
AA dreams ,	4,-2,-1
AA dressed as	4,-4,0
AA drunk ,	-3,4,-2
AA dying .	-6,5,1
AA each ,	-4,6,-2
AA each other	14,-9,-8
AA eastwood .	-2,4,-2
AA eaten .	0,-2,2
AA eerie ,	-2,3,-2
AA eight year	-7,8,-1
AA eighties ,	-2,4,-2
AA eighties .	-10,10,-1
AA either ,	15,-12,-4
AA either .	6,-3,-4
AA elegant ,	-3,4,-1
AA else .	3,-1,-3
AA elves .	-5,10,-4
AA embarrassing ,	-11,12,-1
AA end ,	1,0,-2
AA end .	-13,8,5
AA ending ,	-3,4,-1
AA ending .	6,-4,-1
AA english ,	-2,2,0
AA english .	-15,9,2
AA enough ,	-12,-5,15
AA enough .	10,-4,-6
AA enough for	-6,19,-15
AA enough to	-4,7,-4
AA escape ,	-1,2,0
AA european .	-1,3,-3
AA eve ,	14,-13,0
AA even ,	-5,6,0
AA even .	-5,8,-3
AA evening ,	-5,5,0
AA evening .	-5,8,-5
AA ever .	4,2,-6
AA ever made	3,-2,0
AA every year	10,-4,-7
AA everyone .	2,0,-2
AA everything ,	-3,3,1
AA everything .	6,-3,-4
AA eyes .	8,-9,2
AA faces ,	-5,-1,4
AA families ,	-2,4,-1
AA family ,	-5,6,-1
AA family .	2,3,-5
AA farce ,	4,2,-10
AA farm ,	5,-3,-2
AA fashioned ,	-1,2,-1
AA fast ,	-2,4,-1
AA fast .	-6,-1,6
AA fast talk	-2,4,-3
AA fasting .	-7,-3,9
AA fatale .	-4,5,-1
AA fathers and	-3,5,-3
AA feel .	2,1,-5
AA feelings .	-3,5,-2
AA fell in	3,-2,-1
AA female cop	-3,4,-1
AA femme fatale	-7,9,-2
AA feud ,	-6,8,-1
AA few words	-5,5,0
AA fi ,	-2,3,-2
AA fifties ,	-4,6,-2
AA fifties .	-4,6,-2
AA fifties or	-6,7,-1
AA fight me	6,-2,-4
AA fights .	-4,5,-1
AA film ,	-2,3,-1
AA film .	2,-1,-2
AA film about	1,-18,11
AA film and	-4,2,2
AA film but	-2,4,-2
AA film ever	3,-2,0
AA film for	-6,6,-1
AA film in	1,2,-3
AA film minus	-2,6,-4
AA film please	-1,3,-2
AA film that	-3,8,-6
AA film thats	-3,5,-2
AA film to	-8,10,-1
AA film was	7,-6,-1
AA film where	-2,11,-9
AA film which	-2,5,-2
AA film with	-4,5,-1
AA film without	-2,5,-3
AA film yes	-1,3,-3
AA films ,	3,-4,1
AA films are	1,2,-4
AA films or	5,-6,1
AA films that	-5,8,-4
AA films where	13,-6,-10
AA find me	1,11,-8
AA fine ,	1,1,-3
AA fine .	7,-4,-2
AA fingers .	12,4,-23
AA first ,	2,0,-2
AA first .	0,-2,2
AA first love	-5,5,-1
AA first one	13,-12,-4
AA fish .	-6,-13,13
AA flat ,	-7,-12,14
AA fog ,	-3,5,-2
AA fog .	-5,7,-1
AA food ,	-3,5,-2
AA food .	-4,-16,19
AA football ,	1,1,-2
AA for .	-5,8,-5
AA for FILM	6,-4,-2
AA for adults	-2,4,-2
AA for all	5,-3,-2
AA for both	5,-3,-3
AA for christmas	-12,14,-1
AA for eight	-5,6,-1
AA for grown	-4,6,-1
AA for her	4,-6,2
AA for him	-1,2,-1
AA for his	10,-17,9
AA for kids	-4,8,-4
AA for me	-2,-1,3
AA for my	0,6,-5
AA for once	-4,0,4
AA for people	-3,4,-2
AA for preference	-1,3,-1
AA for ten	12,-7,-6
AA for that	-4,-1,5
AA for three	-8,-6,12
AA for two	-1,-6,6
AA for us	10,-14,3
AA forbidden love	-2,5,-2
AA foreign .	-2,4,-2
AA forest ,	-3,6,-3
AA forget the	8,-6,-4
AA forties ,	-5,6,-2
AA forties .	-3,5,-2
AA four ,	-4,6,-3
AA four hours	3,0,-4
AA four times	3,-3,0
AA france ,	0,2,-3
AA france .	-3,5,-2
AA french ,	-6,8,-2
AA french .	1,1,-3
AA friends ,	2,-2,-1
AA friendship ,	-1,2,-2
AA friendship .	-7,7,0
AA from FILM	4,-2,-2
AA from a	13,-10,-3
AA from anywhere	-10,13,-4
AA from before	-4,7,-2
AA from me	-8,-4,11
AA from my	-13,-5,17
AA from new	7,-5,-1
AA from romania	-1,2,-1
AA from spain	-1,8,-6
AA from the	3,0,-4
AA from when	-6,9,-3
AA front of	-5,6,-3
AA fsk 0	-6,7,-1
AA fun ,	5,-2,-3
AA fun .	-9,10,-2
AA funny ,	0,2,-1
AA funny .	-1,6,-5
AA gadgets ,	-1,4,-3
AA games .	3,1,-4
AA gangsters ,	-8,9,-1
AA gardening film	3,2,-5
AA gardens ,	8,-5,-3
AA gave it	3,-2,0
AA gave me	-3,-1,3
AA gentle ,	-2,3,-1
AA gentle .	5,-3,-3
AA german ,	-5,6,0
AA german or	-6,6,0
AA germany ,	-10,14,-4
AA gets a	6,-8,2
AA ghibli ,	-1,5,-4
AA ghosts ,	-1,2,0
AA girl ,	0,4,-4
AA girls ,	4,-3,-1
AA give me	5,-2,-4
AA give us	-12,-3,14
AA gives me	0,-15,14
AA gladiators ,	-2,3,-1
AA go ,	-6,8,-2
AA go .	1,-2,0
AA go on	-2,5,-4
AA going on	5,-3,-2
AA gold ,	-2,3,-3
AA gone a	-4,6,-2
AA gone wrong	-3,6,-3
AA good ,	4,-3,-1
AA good .	8,0,-7
AA good one	-1,5,-3
AA gore ,	-10,13,-3
AA gossip ,	8,-7,-1
AA got a	-7,6,1
AA got any	-8,16,-14
AA got dumped	-4,0,4
AA got it	11,-8,-5
AA got the	2,-2,0
AA grass .	2,-2,0
AA grief ,	-4,5,-1
AA grim .	17,-12,-9
AA grown up	-6,10,-4
AA grown ups	3,-3,0
AA guy ritchie	-4,6,-2
AA ha .	26,-24,-5
AA had a	10,-7,-4
AA had been	5,-3,-2
AA had better	0,1,-4
AA had enough	-1,-5,6
AA had my	-1,-2,2
AA had the	2,9,-9
AA had them	23,-1,-22
AA had to	12,-7,-4
AA haha .	22,-26,-2
AA hair .	-3,7,-4
AA handmade .	-1,2,-1
AA hands ,	23,-22,-2
AA happiness .	-6,8,-4
AA happy .	-7,11,-5
AA happy ending	-6,7,-1
AA has ,	-10,11,-3
AA has a	4,-4,0
AA has been	8,-16,5
AA has the	10,-6,-4
AA hats ,	1,0,-2
AA hats .	3,4,-8
AA have a	-3,2,1
AA have i	4,-21,13
AA have it	-4,4,0
AA have me	7,-4,-4
AA have the	-6,-8,10
AA have to	-14,18,-6
AA have watch	8,-6,-1
AA having adventures	-6,7,-1
AA he ,	-2,-3,6
AA he has	7,-4,-3
AA he thinks	5,-4,-1
AA he wants	-2,3,-2
AA he was	5,-3,-3
AA heart ,	11,-7,-5
AA heart .	-6,4,2
AA heat hot ,	-5,6,-1
AA heavy ,	2,2,-4
AA heist ,	11,-8,-3
AA help .	-12,14,-2
AA help us	8,-9,0
AA here ,	12,-9,-2
AA here .	13,-11,-2
AA hill ,	1,2,-6
AA hills ,	4,-3,-1
AA him ,	14,-5,-9
AA him .	-3,4,-2
AA him and	3,0,-3
AA his ,	-8,12,-4
AA his .	-4,5,-2
AA his favourite	4,-3,-1
AA hit the	1,1,-3
AA hizo laugh	4,-3,-1
AA hockey ,	-11,-14,19
AA hold the	1,1,-2
AA holiday ,	-2,5,-3
AA hollywood ,	-3,5,-1
AA hollywood .	2,0,-4
AA home ,	6,-4,-2
AA home from	-4,7,-5
AA home house .	8,0,-7
AA home over	13,-7,-6
AA hong kong	4,-3,-1
AA hopeless ,	-2,4,-3
AA hora .	10,-3,-7
AA horror ,	-2,1,2
AA horror .	4,0,-4
AA horse ,	4,1,-11
AA horses .	-2,-1,3
AA hotels .	13,-11,-4
AA hour and	-4,5,-1
AA hours ,	2,4,-5
AA hours .	-3,-9,9
AA hours is	-5,6,-1
AA house ,	-6,11,-6
AA house .	-4,-3,6
AA houses ,	-5,6,-1
AA how did	9,-7,-2
AA hugh grant	-2,4,-1
AA humour ,	-2,3,-1
AA humour .	-1,2,-1
AA i ,	-9,5,3
AA i ask	-3,6,-6
AA i can	-4,3,1
AA i cant	-5,1,5
AA i could	7,0,-8
AA i cried	-4,8,-4
AA i didnt	11,-9,-1
AA i do	-1,-2,2
AA i dont	-2,3,-1
AA i draw	-2,-2,3
AA i fancy	-10,15,-7
AA i feel	1,1,-5
AA i get	5,-4,-2
AA i had	-2,-3,5
AA i hate	9,-4,-6
AA i have	4,-8,4
AA i havent	-1,3,-2
AA i know	9,-8,-4
AA i like	-17,25,-8
AA i live	-15,8,3
AA i lived	6,-2,-5
AA i mean	-10,14,-7
AA i meant	-16,14,0
AA i only	-6,-3,9
AA i read	-5,-6,9
AA i run	-2,0,3
AA i said	14,8,-24
AA i saw	8,-5,-3
AA i say	0,2,-3
AA i suppose	-7,9,-3
AA i think	-3,5,-2
AA i thought	9,-7,-3
AA i wanted	1,2,-3
AA i was	1,6,-7
AA i watch	20,-8,-15
AA i wont	-1,2,-1
AA id like	0,2,-2
AA id rather	3,0,-5
AA id take	-3,-9,11
AA ideally .	-10,12,-2
AA if ,	16,-15,-4
AA if anything	13,-12,-2
AA if i	-2,1,1
AA if it	-9,8,0
AA if its	-8,9,-2
AA if possible	-4,3,1
AA if such	0,11,-10
AA if that	-4,5,-2
AA if thats	3,-3,0
AA if there	-7,9,-2
AA if theres	-6,8,-3
AA if they	-6,7,-1
AA if you	-2,2,0
AA if youve	-4,1,2
AA illness ,	12,-12,-1
AA im a	-1,-2,2
AA im after	-11,13,-3
AA im alone	-5,-1,5
AA im fasting	-7,-3,9
AA im from	-5,8,-5
AA im in	-6,0,5
AA im into	-18,21,-4
AA im not	9,-12,2
AA im off	5,-7,-1
AA im on	3,6,-9
AA im out	-9,-7,12
AA in ,	10,-10,-2
AA in .	-6,11,-4
AA in 00	6,-4,-3
AA in 0000	10,-8,-3
AA in FILM	2,-1,-1
AA in a	-2,2,0
AA in all	-7,10,-4
AA in an	-21,25,-4
AA in any	-12,-7,13
AA in anything	-8,12,-4
AA in bristol	1,1,-2
AA in cages	-4,-11,14
AA in charge	-4,5,-2
AA in colour	-3,3,0
AA in court	0,-2,3
AA in english	19,-15,-6
AA in films	24,-22,-3
AA in front	-4,5,-2
AA in furs	-6,8,-2
AA in his	5,-1,-3
AA in it	-5,4,1
AA in laws	3,-10,7
AA in love	-2,3,-2
AA in manchester	2,-2,0
AA in norway	-13,14,-2
AA in one	0,1,-2
AA in our	-3,-7,11
AA in paris	-2,3,-1
AA in real	-1,3,-3
AA in screen	-4,3,2
AA in sight	-6,-3,9
AA in something	-6,8,-2
AA in space	-6,1,5
AA in spanish	-9,12,-4
AA in that	5,-5,0
AA in the	2,-1,-1
AA in their	5,-2,-3
AA in them	-4,5,-1
AA in this	6,-12,5
AA in which	-5,9,-4
AA incluido ,	-9,11,-2
AA ingrid bergman	-6,7,-1
AA innit .	12,-5,-9
AA instead ,	-2,2,0
AA instead .	6,-2,-5
AA instead of	-6,9,-4
AA is ,	-7,9,-3
AA is .	-6,4,-1
AA is FILM	1,2,-3
AA is a	3,-4,1
AA is about	6,-3,-3
AA is all	-3,5,-3
AA is at	6,-4,-1
AA is best	26,-25,-1
AA is better	-6,9,-4
AA is called	11,-9,-2
AA is cheesy sappy	-3,3,-1
AA is coming	-4,0,4
AA is fine	6,-14,9
AA is from	30,-19,-19
AA is going	3,0,-2
AA is good	-7,12,-4
AA is his	4,-3,-1
AA is in	-8,7,-2
AA is it	5,0,-5
AA is my	2,-3,0
AA is not	2,-9,6
AA is of	4,-2,-2
AA is off	-5,2,0
AA is on	6,-5,-2
AA is one	11,-10,-2
AA is out	-4,0,3
AA is the	-1,-2,3
AA is there	-2,3,-1
AA is what	5,-9,2
AA is where	-2,-8,10
AA ish ,	-5,5,-1
AA ish .	2,9,-9
AA island ,	8,-4,-4
AA islands ,	-4,6,-5
AA isnt .	0,-4,5
AA isnt FILM	-4,5,-1
AA isnt a	-8,12,-4
AA isnt about	2,1,-3
AA isnt cringe	-1,3,-1
AA it ,	0,6,-6
AA it .	-1,-2,3
AA it all	-9,7,3
AA it and	0,-11,10
AA it for	-4,-5,9
AA it has	8,-4,-4
AA it is	-2,-2,4
AA it must	-4,6,-1
AA it mustnt	-4,-13,15
AA it was	0,3,-2
AA it would	-16,17,-2
AA italian ,	-3,4,-1
AA italy ,	-1,3,-2
AA its a	-3,-1,4
AA its dark	-2,2,0
AA its embarrassing	-3,5,-4
AA its for	-1,-1,2
AA its got	8,-7,-2
AA its my	-3,18,-15
AA ive been	0,-2,-1
AA ive done	-8,10,-4
AA ive got	-3,2,0
AA ive had	4,1,-5
AA ive seen	3,-3,-2
AA ja vi	-10,13,-5
AA jackie chan	-7,8,-1
AA japanese ,	-2,2,0
AA jazz ,	-4,4,-1
AA jazz .	-3,2,0
AA john wayne	-1,3,-2
AA jokes .	-4,7,-3
AA joy .	3,-3,-1
AA judi dench	5,-4,-1
AA jump scares	-8,3,4
AA just got	-4,-3,7
AA just had	2,-14,12
AA just left	-17,-14,24
AA just nice	-1,-8,9
AA just tell	-3,0,4
AA keep it	-13,0,8
AA keep the	-12,0,12
AA kids ,	-6,4,2
AA kids .	-7,5,1
AA kids are	-4,2,2
AA kind ,	-6,8,-1
AA kind .	3,-7,4
AA kind of	-16,14,0
AA kind with	-5,4,0
AA kinda want	-1,2,-1
AA kindness ,	-7,8,-1
AA kiss ,	1,0,-2
AA kissing ,	2,2,-4
AA kissing .	4,-1,-4
AA kitchen ,	-7,9,-2
AA kitchen .	-1,4,-3
AA kitchen sink	-3,5,-1
AA knives out	-3,-5,9
AA know .	18,-16,-4
AA kore eda	11,-11,-1
AA korean .	-11,12,-1
AA kung fu	-12,13,-2
AA la land	9,-7,-2
AA lake ,	-6,7,-1
AA language ,	-6,10,-4
AA last week	-2,-3,5
AA late ,	2,3,-4
AA late .	4,0,-4
AA late eighties	11,-10,-2
AA laugh .	-6,14,-6
AA laugh at	8,0,-9
AA laughing .	-2,4,-2
AA laughs ,	-8,3,5
AA laughs .	-5,1,4
AA law is	8,-7,-1
AA lawyer ,	9,-6,-3
AA lawyers ,	-2,-3,4
AA leave john	-2,3,-1
AA leave me	6,-6,0
AA leaves me	10,-14,2
AA leaving home	-5,6,-1
AA lee in	-2,2,-1
AA left .	-4,7,-3
AA lent me	6,-4,-2
AA leone ,	-2,5,-3
AA less so	10,-5,-5
AA less stabby	-4,6,-2
AA let us	-2,4,-3
AA letters ,	-1,2,-1
AA lies ,	-6,6,0
AA life ,	-3,1,1
AA life .	0,3,-4
AA light .	-3,6,-4
AA lighter than	-3,4,-1
AA lighthouse .	-3,5,-2
AA lights ,	8,-7,-1
AA like ,	3,0,-2
AA like .	6,-4,-2
AA like FILM	-4,7,-3
AA like a	12,-9,-2
AA like of	-4,7,-2
AA like our	23,-20,-1
AA like that	0,2,-2
AA like the	4,-3,-1
AA liner ,	-7,7,-1
AA live action	-1,-7,10
AA live alone	-6,-17,19
AA lives .	2,1,-6
AA lol .	6,-1,-6
AA london ,	-1,2,-1
AA london .	-3,6,-3
AA long ,	2,1,-3
AA long .	-6,10,-7
AA long as	-7,11,-4
AA look at	9,-5,-7
AA look up	1,-3,0
AA looks like	3,-11,7
AA los angeles	-5,4,1
AA lose the	-3,13,-11
AA lot .	12,-7,-10
AA lots of	-4,4,0
AA loud ,	6,-4,-2
AA loud .	12,-12,-1
AA love ,	-3,4,-1
AA love .	-1,5,-4
AA love and	0,2,-2
AA love story	-4,-1,3
AA lovely .	-6,11,-5
AA lovers ,	-2,2,0
AA low volume	14,-12,-5
AA lubitsch ,	5,-4,-2
AA lunch .	-18,21,-7
AA made in	-2,4,-1
AA made me	7,-6,-1
AA madness .	-4,7,-4
AA mafia ,	-2,3,-1
AA make it	6,-4,-3
AA make me	-3,-10,12
AA makes him	-9,3,1
AA makes me	-5,-3,7
AA man ,	8,-6,-2
AA man .	4,-9,5
AA mark wahlberg	6,5,-14
AA marriage ,	0,2,-3
AA marseille ,	-7,8,-1
AA martial arts	-1,3,-2
AA marvel ,	11,-3,-11
AA masks ,	-3,4,-1
AA master ,	3,0,-2
AA mates .	6,-4,-2
AA maybe ,	4,-1,-4
AA maybe .	-6,8,-2
AA me ,	2,0,-3
AA me .	-1,2,-1
AA me a	8,-4,-4
AA me and	-2,0,2
AA me give	0,-8,8
AA me hizo	4,-3,-1
AA me in	8,3,-10
AA me like	-2,-17,11
AA me one	-4,-1,2
AA me out	2,-11,9
AA me seasick	0,-5,6
AA me the	8,-6,-2
AA mean ,	8,-4,-5
AA mean .	-5,14,-9
AA means never	8,-7,-2
AA melancholy ,	-1,2,0
AA memory ,	-1,2,0
AA men ,	5,-3,-3
AA men .	-6,9,-3
AA min .	-3,3,0
AA mind .	12,-8,-4
AA minimum .	-5,-4,8
AA minus the	-2,4,-2
AA minutes ,	10,-8,-1
AA minutes .	-2,4,-3
AA minutes and	15,-12,-4
AA miss it	14,-10,-4
AA monster ,	-6,9,-3
AA monsters ,	5,-13,10
AA monsters .	-2,3,0
AA montage .	-9,6,3
AA month ,	7,-5,-3
AA month .	-4,5,-2
AA more .	8,-10,-1
AA more of	0,2,-2
AA more than	8,-6,-2
AA mother in	-5,-10,8
AA mothers ,	-9,11,-3
AA mothers .	-3,5,-2
AA motion ,	-3,4,0
AA mountain thyme	14,-8,-7
AA mountains ,	7,-6,-3
AA moustache .	-4,6,-2
AA movie ,	-3,3,-1
AA movie .	1,8,-9
AA movie that	-3,5,-2
AA movie with	1,2,-3
AA much .	-10,-4,14
AA mud ,	-4,6,-1
AA mud .	-2,3,-1
AA muddy .	-7,8,-1
AA mum says	0,2,-4
AA murder ,	-8,9,-1
AA murder .	-3,-1,4
AA murders ,	-5,-2,7
AA music .	2,0,-2
AA musical .	-6,11,-4
AA musicals .	-3,-4,7
AA must .	-2,4,-2
AA must be	2,3,-5
AA must make	-7,-4,11
AA my .	5,-3,-2
AA my boyfriend	-8,-1,8
AA my brothers	1,-2,1
AA my cousin	8,1,-12
AA my dads	-3,-3,5
AA my daughter	6,-3,-3
AA my ears	-2,-7,9
AA my ex	-4,-1,5
AA my father	6,-1,-11
AA my feet	-5,0,5
AA my grandfather	-5,-12,15
AA my grandmother	-4,-3,7
AA my head	0,0,-2
AA my husband	-3,-1,4
AA my in	16,-17,2
AA my job	-3,-2,5
AA my kids	-8,3,2
AA my knees	-4,3,0
AA my lad	6,-7,2
AA my life	0,0,-2
AA my lot	-7,-4,4
AA my mother	-10,2,7
AA my mum	5,-8,1
AA my mums	-3,13,-11
AA my nephew	5,5,-11
AA my own	16,-14,-2
AA my sister	0,7,-7
AA my son	-6,12,-9
AA my sons	9,-5,-5
AA my tea	-2,2,-3
AA my time	-4,0,4
AA my uncle	-4,8,-6
AA my wife	5,-8,3
AA my wifes	5,-4,-2
AA mystery ,	-2,2,0
AA n im	20,-13,-9
AA n still	6,-2,-4
AA nasty ,	-1,3,-2
AA nature .	-1,-2,3
AA naughty .	-3,5,-2
AA nazis n	8,-4,-4
AA need a	11,-3,-7
AA needs a	4,-4,-1
AA needs out	6,-4,-2
AA neighbours ,	0,2,-1
AA neon .	-7,10,-3
AA never ,	-7,-22,25
AA never again	-10,-10,16
AA never having	8,-7,-2
AA new york	-4,7,-3
AA new zealand	-4,0,3
AA newer .	-8,10,-2
AA next door	5,-4,-2
AA nice .	-10,13,-3
AA nicely .	-5,6,-1
AA night ,	-1,4,-3
AA night .	7,-3,-7
AA night driving	-5,6,0
AA nineties ,	-5,8,-3
AA nineties .	-3,4,-1
AA ninety minutes	-3,3,0
AA no ,	2,-10,8
AA no .	8,-21,12
AA no FILM	-5,11,-5
AA no animals	-1,-2,4
AA no biopic	8,-6,-3
AA no blood	-2,3,-1
AA no capes	-1,2,-1
AA no cartoons	-2,-1,2
AA no eastwood	-2,4,-2
AA no elves	-3,6,-2
AA no fathers	-2,0,1
AA no kills	-4,7,-2
AA no kissing	7,-2,-5
AA no men	-11,12,-1
AA no more	-2,4,-2
AA no nudity	-3,4,0
AA no one	-1,2,-1
AA no plot	-5,24,-20
AA no romance	-1,2,-1
AA no screaming	-3,-1,4
AA no sharks	-3,5,-2
AA no shouting	-4,6,-2
AA no story	16,-14,-2
AA no subtitles	-2,5,-4
AA no talking	-3,5,-2
AA no thanks	4,-18,8
AA no tragedy	-2,4,-2
AA no violence	-2,1,0
AA no war	-1,3,-1
AA no westerns	-2,-1,3
AA no words	-2,15,-20
AA nobody dies	-5,8,-3
AA nobody gets	-5,7,-2
AA nobody in	-4,5,-1
AA nobody is	7,-7,-1
AA nobody knows	-6,8,-4
AA noir ,	-2,3,-1
AA noise .	3,-19,17
AA none .	2,-12,10
AA none of	1,3,-3
AA nonsense .	-9,10,-1
AA noodles ,	3,0,-3
AA northern ,	-8,12,-5
AA not ,	3,-6,2
AA not .	3,-12,9
AA not FILM	-4,2,1
AA not a	2,0,-1
AA not about	-5,4,0
AA not american	-1,3,-2
AA not as	-3,7,-5
AA not babyish	-5,1,4
AA not bergman	-5,8,-2
AA not by	-3,7,-4
AA not cgi	-1,5,-4
AA not depressing	-3,12,-9
AA not even	-3,-14,14
AA not for	-2,6,-4
AA not from	5,-5,0
AA not ghibli	-1,5,-4
AA not gory	0,2,-1
AA not him	-1,2,0
AA not horror	-12,15,-3
AA not in	4,-5,-1
AA not involved	-2,-6,8
AA not is	-5,9,-4
AA not made	-2,4,-2
AA not of	1,-2,1
AA not one	-1,-6,8
AA not over	-1,2,-1
AA not scary	-2,5,-4
AA not science	-3,4,-3
AA not shouting	-6,12,-7
AA not so	3,2,-5
AA not soppy	-3,2,1
AA not that	-6,-2,8
AA not the	-2,5,-3
AA not too	-3,2,2
AA not twee	-1,4,-3
AA not with	0,-3,3
AA nothing ,	0,3,-5
AA nothing .	-10,-5,10
AA nothing happens	12,-11,-1
AA nothing loud	15,-15,-1
AA nothing of	-2,-11,13
AA nothing preachy	-1,2,-1
AA nothing that	1,-2,0
AA nothing with	-2,2,0
AA now ,	-6,9,-5
AA now .	-4,-4,5
AA nuns ,	-6,4,2
AA nuns .	-7,-5,11
AA obsession ,	-1,2,-1
AA obviously .	-7,7,0
AA of 00	6,-4,-1
AA of FILM	-10,15,-6
AA of a	5,-3,-1
AA of all	5,-6,2
AA of any	-5,4,0
AA of different	-4,6,-2
AA of fun	-1,5,-5
AA of god	6,-4,-2
AA of his	-6,10,-4
AA of it	1,-6,4
AA of manners	-4,5,-1
AA of me	5,-3,-2
AA of my	3,-1,-2
AA of night	9,-8,0
AA of one	5,-4,-1
AA of sad	-8,18,-14
AA of singers	-6,-2,8
AA of that	9,-5,-4
AA of the	-2,5,-2
AA of them	3,0,-3
AA of thing	-1,3,-1
AA of three	5,-4,-1
AA of us	5,-3,-2
AA of wall	5,-4,-1
AA off ,	-6,-1,5
AA off .	-7,3,0
AA off my	6,-9,3
AA off the	-1,-16,16
AA ok ,	3,-1,-2
AA ok .	2,-1,-1
AA okay .	6,-4,-2
AA old ,	-2,7,-6
AA old .	0,4,-5
AA old and	-6,-3,9
AA old fashioned	-1,2,-1
AA old man	9,-8,-2
AA old men	-2,-2,3
AA old people	-1,2,-1
AA on ,	1,1,-2
AA on .	11,-11,0
AA on a	-3,2,1
AA on about	3,-3,0
AA on at	6,-5,-2
AA on me	-4,-11,14
AA on mushrooms	-4,7,-3
AA on my	3,-4,1
AA on nights	-2,-9,7
AA on one	-10,12,-5
AA on repeat	8,-7,-2
AA on screen	-8,5,3
AA on the	6,-5,-2
AA once ,	5,-5,-1
AA once .	0,3,-3
AA one ,	5,-2,-2
AA one about	-3,6,-3
AA one by	-3,3,-1
AA one dies	-5,8,-2
AA one for	-13,14,-2
AA one from	-5,-1,5
AA one night	-9,13,-5
AA one of	-5,10,-6
AA one or	-4,5,-2
AA one room	-16,18,-2
AA one set	-2,2,-1
AA one that	3,0,-3
AA one where	11,-8,-6
AA one with	5,-3,-3
AA one working	3,0,-3
AA ones ,	-1,2,-1
AA ones .	-4,3,1
AA ones for	-1,6,-5
AA ones only	-9,11,-2
AA ones with	-16,23,-9
AA only ,	-6,8,-3
AA only .	-3,7,-4
AA only not	-4,17,-13
AA only the	3,-5,1
AA open ,	13,-10,-2
AA optional .	-4,0,4
AA or FILM	-5,4,0
AA or a	-4,5,-1
AA or both	-5,6,-1
AA or british	9,-7,-1
AA or greek	-1,2,-1
AA or in	-13,16,-2
AA or no	16,-6,-16
AA or not	-15,19,-6
AA or nothing	-17,20,-3
AA or similar	-2,4,-2
AA or so	-2,3,-1
AA or something	-13,15,-2
AA or sun	-2,3,-1
AA or thereabouts	-6,8,-2
AA or whatever	-3,10,-4
AA or zombies	-1,-3,3
AA order .	4,-4,-1
AA ordinary people	-1,3,-2
AA other than	-4,5,-1
AA otherwise .	-3,7,-3
AA otherwise sounds	-3,4,-2
AA our boy	-10,18,-10
AA out ,	-1,-4,4
AA out .	1,-4,3
AA out and	9,-12,0
AA out in	-4,-7,6
AA out of	-7,3,3
AA outside ,	9,-7,-3
AA outside at	3,-2,-2
AA over .	-7,16,-15
AA over a	-16,18,-5
AA over sexy	-4,5,-2
AA over sixty	-1,3,-2
AA over the	5,-3,-3
AA over two	-2,2,-1
AA own country	6,-5,-1
AA pain .	2,0,-4
AA papers came	1,-3,1
AA paranoia ,	-1,3,-1
AA paranoid ,	8,-6,-3
AA paris ,	-1,-4,4
AA paris .	0,2,-2
AA paris pls	-4,5,-1
AA park ,	2,-1,-2
AA party ,	8,-5,-4
AA party .	10,4,-14
AA patient ,	3,-1,-1
AA people ,	-3,-5,8
AA people .	4,2,-7
AA people and	-5,-5,10
AA people walking	-8,14,-6
AA people who	-2,3,-1
AA perfect days	7,0,-8
AA perhaps .	-6,9,-3
AA person ,	-7,8,-1
AA person .	11,-9,-2
AA peter cushing	-2,2,-1
AA pg ,	-2,6,-4
AA pg .	4,-2,-1
AA pick one	-5,-3,5
AA pigs .	6,-12,5
AA played for	-4,-2,6
AA please ,	-1,4,-3
AA please .	-4,4,1
AA please no	1,-2,0
AA plenty of	-4,0,3
AA pls ,	-4,1,3
AA pls .	1,1,-3
AA politics ,	-5,1,2
AA ponies ,	-3,4,-1
AA poor people	-5,6,-1
AA possible ,	-3,-2,5
AA possible .	-4,3,0
AA pratfalls ,	-5,7,-2
AA preachy .	-1,2,-1
AA preferred .	7,-1,-7
AA pressburger ,	-3,5,-1
AA pressure .	0,2,-2
AA pretty ,	-2,2,-1
AA priest nun ,	3,-1,-5
AA prison ,	-4,7,-4
AA prom .	-1,4,-2
AA puppets ,	-5,2,3
AA quarrel ,	-3,3,0
AA quick ,	-1,2,0
AA quick .	-2,3,-1
AA quiet ,	-7,8,-1
AA quiet .	3,0,-2
AA quoting some	2,-1,-1
AA racing cars .	-11,2,8
AA rain ,	-8,7,2
AA rain .	-9,7,3
AA rainy ,	-2,-1,3
AA rather a	-3,-7,10
AA rather than	-4,6,-3
AA really ,	-11,1,10
AA rebellion ,	-2,3,0
AA recent ,	-3,5,-2
AA recent .	-3,6,-3
AA red ,	-2,4,-2
AA redemption ,	-2,3,-1
AA religion .	5,-3,-3
AA report .	-5,8,-3
AA required .	11,-13,-2
AA rescue ,	-8,10,-3
AA reunion ,	3,-2,-3
AA revenge ,	-6,8,-1
AA revenge .	-6,1,2
AA river ,	-4,5,-1
AA rivers ,	-2,4,-3
AA road ,	-3,5,-2
AA robot .	-10,7,3
AA robots .	-7,3,4
AA rohmer and	5,-4,-1
AA romance ,	2,1,-3
AA romance .	-5,4,1
AA romantic ,	-4,5,-1
AA romantic .	-8,5,3
AA room ,	12,-10,-4
AA room .	-2,4,-2
AA rope ,	0,2,-1
AA rubber suit	7,-6,-2
AA rude .	-5,11,-6
AA run ,	-5,7,-2
AA sad ,	-1,5,-3
AA sad .	6,-6,0
AA sadness ,	-5,5,0
AA said my	3,10,-19
AA said no	8,-4,-4
AA same .	-9,13,-4
AA satire ,	-2,3,-1
AA savage .	-4,4,-1
AA say .	-6,6,1
AA say FILM	2,-2,0
AA says ,	-16,9,2
AA says .	3,-3,1
AA says he	4,-9,4
AA says my	-12,3,9
AA says no	3,6,-9
AA says the	4,5,-11
AA scandal ,	-5,17,-12
AA scared of	6,3,-10
AA scary .	4,0,-3
AA scene .	3,-2,0
AA school ,	1,0,-2
AA school .	-5,8,-2
AA sci fi	-4,2,1
AA science .	-3,4,-4
AA screaming ,	0,-5,5
AA screaming .	1,3,-6
AA screen .	-16,14,1
AA sea ,	-4,8,-5
AA sea .	-3,7,-3
AA seasick ,	0,-4,5
AA seaside ,	-3,4,-1
AA seaside .	-1,5,-4
AA secret ,	-2,3,-1
AA secrets ,	-10,7,3
AA secrets .	-4,5,-2
AA seen .	16,-14,-3
AA seen FILM	-13,16,-4
AA sequel ,	-6,-1,7
AA service ,	7,-3,-5
AA setting .	-2,4,-2
AA seventies ,	-4,5,-2
AA seventies .	-3,5,-2
AA sexy .	-4,5,-2
AA sharks .	-4,-5,8
AA she likes	4,-2,-2
AA she says	0,2,-2
AA she wants	16,-10,-12
AA she was	-3,4,-2
AA sheep .	-7,9,-2
AA short ,	-7,7,-1
AA short .	-2,3,-2
AA shorter .	-1,4,-3
AA shout at	-9,10,-1
AA shouting ,	-7,10,-3
AA shouting .	3,3,-7
AA show me	-4,3,1
AA side .	-1,6,-5
AA side of	-9,10,-4
AA silent ,	-13,14,-2
AA silent .	8,-6,-4
AA silly ,	-2,2,-1
AA silly .	-5,9,-3
AA silly stupid .	-6,8,-2
AA since .	18,-17,-3
AA since i	-10,6,3
AA since the	-3,5,-1
AA since were	16,-13,-4
AA singers ,	-6,-2,8
AA singing ,	-5,5,0
AA singing .	13,-4,-11
AA sisters ,	6,-5,-1
AA sixties ,	4,-2,-3
AA sixties .	-5,7,-1
AA size of	2,-2,-1
AA slapstick ,	-1,2,0
AA sleepover ,	3,-5,2
AA slow burn	-8,11,-3
AA small ,	-1,2,0
AA small .	3,-3,-1
AA small town	-4,5,-1
AA smart .	-2,3,-1
AA snow ,	-2,3,-1
AA snow .	-4,6,-1
AA snow and	7,-2,-6
AA snowed in	-2,5,-3
AA so .	6,-4,-2
AA so a	11,-13,2
AA so good	-1,2,-3
AA so i	-3,5,-3
AA so its	-6,4,3
AA so ive	8,-4,-5
AA so long	-3,6,-2
AA so much	0,-5,5
AA so no	12,-9,-3
AA so not	-3,-8,10
AA so something	15,-12,-3
AA so that	-11,14,-4
AA so the	-14,20,-5
AA so we	6,-1,-5
AA sofa .	4,-2,-4
AA some days	3,-3,0
AA some other	0,3,-4
AA somebody else	8,-8,-1
AA somebody must	3,-6,3
AA something ,	-10,16,-6
AA something .	-5,9,-4
AA something lighter	-5,6,-2
AA something with	8,-9,0
AA son ,	11,-2,-11
AA songs ,	-1,2,-1
AA songs .	4,-1,-3
AA songs from	3,-2,-1
AA soppy ,	-4,-1,4
AA soppy .	-2,4,-1
AA sorry ,	-3,2,1
AA sorry .	-3,-10,11
AA sort ,	16,-14,-3
AA sort .	-2,-2,4
AA sort of	-11,15,-4
AA sounds brilliant	-3,4,-2
AA sounds like	9,-8,-2
AA south .	-7,9,-2
AA space .	-5,5,0
AA spain ,	-1,6,-5
AA spanish ,	-1,6,-6
AA spanish .	-5,7,-3
AA speeches .	-6,9,-3
AA spies ,	-7,9,-2
AA spooky .	-4,8,-3
AA station .	-5,6,-2
AA stay .	-3,11,-9
AA stay at	-6,-12,19
AA stone ,	6,-5,-1
AA stop .	-4,-12,9
AA stop motion	-4,6,-2
AA storm ,	-7,8,0
AA story ,	-2,4,-2
AA story .	3,-5,1
AA story was	4,-2,-2
AA story where	-6,7,-1
AA straight to	14,-17,1
AA strange .	7,-5,-3
AA strangers ,	-13,17,-5
AA street .	-1,3,-2
AA strettamente surveillance	4,-3,-1
AA stuck in	0,4,-4
AA stuff ,	-3,4,-2
AA stuff and	-2,-9,10
AA stuff before	-4,7,-3
AA stuff but	-4,5,-1
AA stuff from	-6,9,-3
AA stuff is	-15,19,-6
AA stupid ,	11,-10,-1
AA stylish .	-1,2,-1
AA stylish elegant ,	-2,3,-1
AA subtitles .	5,-2,-2
AA suburbs ,	-1,2,0
AA such a	0,11,-11
AA suffering .	-7,-3,9
AA suit .	-3,4,0
AA suits ,	9,-6,-2
AA suits .	4,0,-4
AA suits me	-10,15,-6
AA summer ,	-4,5,-1
AA summer camp	-1,2,-1
AA sun ,	-2,3,-1
AA sung ,	-1,2,-1
AA sunny .	-2,-5,7
AA suppose .	-7,9,-3
AA sure ,	-8,11,-2
AA survival .	-4,7,-3
AA swearing .	4,2,-8
AA sweat ,	8,-6,-3
AA sweaty ,	-3,5,-3
AA sweaty .	-4,6,-3
AA swedish ,	-14,19,-5
AA swedish one	4,-3,-2
AA sweet .	-4,6,-2
AA ta .	-3,7,-4
AA table ,	-9,-2,11
AA taken lightly	-3,5,-2
AA tale .	-19,20,-1
AA tales ,	-11,13,-1
AA tales .	-3,4,-1
AA talk ,	-4,6,-3
AA talk .	-3,1,2
AA talked about	-4,7,-4
AA talking ,	-3,3,1
AA talking .	7,-3,-5
AA talking animals	-2,-5,7
AA taste ,	4,-3,-1
AA tea .	2,-2,0
AA teacher ,	-2,3,-2
AA technicolor ,	-4,5,-1
AA teenager ,	0,2,-3
AA teenagers ,	-2,3,-2
AA teeth .	1,5,-6
AA tell me	1,-4,2
AA telly ,	18,-20,2
AA ten .	0,-2,2
AA tender ,	8,-4,-5
AA tender .	-1,2,-1
AA tense ,	-3,2,1
AA texas ,	9,-8,-2
AA than FILM	6,-3,-2
AA than that	-14,-3,14
AA than the	-5,7,-2
AA thank you	6,-8,-1
AA thanks ,	-7,-9,14
AA thanks .	0,-10,10
AA that ,	10,-6,-4
AA that .	1,1,-2
AA that FILM	7,7,-15
AA that aint	-3,5,-2
AA that arent	-6,10,-5
AA that decade	6,-3,-7
AA that doesnt	-4,6,-2
AA that end finish	-1,2,-1
AA that goes	-1,2,-1
AA that has	-3,3,-1
AA that i	5,-4,-2
AA that is	2,-1,-1
AA that isnt	-4,6,-3
AA that it	14,-12,-3
AA that make	2,3,-5
AA that not	-2,7,-5
AA that one	5,1,-6
AA that se	-1,2,-2
AA that the	-4,-4,8
AA that they	-6,8,-3
AA that wont	-2,6,-4
AA thats my	-8,-4,7
AA thats not	-3,6,-3
AA thats the	-5,9,-4
AA thats what	2,-2,0
AA the FILM	15,-8,-7
AA the baby	9,-7,-2
AA the bath	6,-4,-2
AA the better	-10,12,-1
AA the big	-12,-12,18
AA the boys	5,-13,8
AA the bus	-2,5,-3
AA the camera	1,-4,1
AA the car	4,-3,-1
AA the care	0,2,-1
AA the coens	-13,14,-1
AA the dark	5,-4,-1
AA the day	-3,-3,5
AA the dog	6,5,-13
AA the eighties	-13,14,-2
AA the end	-5,3,2
AA the fifties	-3,5,-2
AA the film	13,-9,-6
AA the first	5,-3,-3
AA the floor	0,2,-2
AA the forest	0,2,-2
AA the forties	1,-3,1
AA the girl	-2,3,-1
AA the good	-9,11,-2
AA the grass	2,-2,0
AA the hall	14,-1,-13
AA the harmonica	-3,5,-2
AA the have	5,-8,4
AA the horse	-14,15,-1
AA the house	20,-16,-6
AA the kids	2,-3,1
AA the kind	-4,4,0
AA the kitchen	0,2,-2
AA the last	5,-7,0
AA the late	6,-4,-2
AA the like	-6,9,-3
AA the little	-4,3,1
AA the more	-11,15,-4
AA the music	1,-3,2
AA the new	10,-6,-4
AA the night	6,-2,-4
AA the nile	3,-1,-2
AA the nineties	-10,15,-5
AA the old	-5,-10,15
AA the one	8,-5,-3
AA the ones	-4,-5,8
AA the only	11,-8,-2
AA the others	13,-12,-1
AA the rain	-4,6,-1
AA the real	-15,18,-3
AA the remote	11,-2,-9
AA the run	-9,11,-2
AA the same	6,-2,-3
AA the sea	-4,7,-3
AA the seventies	-6,8,-2
AA the shoes	5,0,-6
AA the silent	-1,2,-1
AA the sixties	4,-2,-2
AA the size	2,-2,-1
AA the snow	-5,4,2
AA the sort	-4,7,-2
AA the swedish	-1,-6,9
AA the table	-5,-7,12
AA the teacher	-4,9,-7
AA the thirties	0,3,-4
AA the twins	0,-6,6
AA the two	-5,6,-3
AA the type	-3,9,-6
AA the village	-2,4,-4
AA the void	3,-2,-1
AA the wall	8,-6,-2
AA the war	12,1,-13
AA the way	-7,6,0
AA the whole	4,-2,-3
AA the windows	6,-4,-4
AA the women	-3,4,-1
AA the woods	-5,6,-1
AA the year	-9,11,-3
AA them .	13,-7,-6
AA then ,	-7,8,-1
AA then .	-6,6,-1
AA then the	11,-10,-1
AA there ,	16,-12,-5
AA there .	4,2,-4
AA there is	-21,7,12
AA thereabouts .	-2,3,0
AA theres a	10,-8,0
AA they can	-4,6,-2
AA they make	9,-16,4
AA they say	5,-12,6
AA thing ,	2,1,-2
AA thing .	-7,4,3
AA things ,	7,-7,0
AA things .	-2,8,-5
AA thingy .	-4,6,-2
AA thinks hes	3,-2,-1
AA thirties ,	-3,4,-1
AA thirties .	8,-6,-2
AA this house	-2,0,0
AA this month	-18,18,-3
AA this time	0,5,-5
AA this year	-7,-10,15
AA tho .	0,-2,2
AA though ,	10,1,-11
AA though not	-1,8,-7
AA though still	-14,15,-1
AA three .	7,-3,-4
AA three hours	-7,-2,9
AA three times	9,-7,-3
AA thriller ,	-5,7,-2
AA thriller .	-1,3,-1
AA thrillers ,	-1,-1,3
AA through ,	17,-12,-5
AA through the	11,-7,-3
AA till ten	-5,4,0
AA till the	0,3,-4
AA time ,	-9,-1,10
AA time .	-2,11,-9
AA times and	9,-6,-3
AA tired of	-2,4,-2
AA to FILM	14,-6,-8
AA to a	-2,0,2
AA to be	-6,-9,13
AA to cheer	-8,10,-1
AA to death	-12,-16,22
AA to go	-6,8,-3
AA to me	12,-9,-3
AA to my	-5,-5,9
AA to see	6,-4,-2
AA to sleep	-12,4,7
AA to vienna	4,-4,0
AA today ,	3,-8,3
AA today .	15,-10,-6
AA today and	6,-1,-5
AA together ,	14,-12,-5
AA together .	-13,14,-1
AA told me	9,-8,-3
AA tomorrow ,	12,-1,-11
AA tomorrow .	13,-5,-9
AA tonight ,	3,-3,-1
AA tonight .	-6,10,-4
AA too ,	-5,2,4
AA too .	7,-4,-5
AA too close	-12,-10,16
AA too long	1,4,-5
AA too many	-8,9,-3
AA too much	2,-14,10
AA too violent	-1,3,-2
AA tour .	-6,5,1
AA town ,	-4,4,-1
AA tragic ,	-2,0,2
AA tragic .	-2,3,0
AA train ,	1,-9,7
AA train corpse .	-8,10,-1
AA trains ,	-5,7,-2
AA trains .	8,-4,-6
AA treasure ,	-4,6,-2
AA trench coats	-5,6,-1
AA tricks ,	-2,4,-2
AA trolley problem	9,-8,-2
AA trolls ,	6,-5,-1
AA true ,	-5,6,-1
AA true .	12,-9,-5
AA truth ,	-10,11,-1
AA turns up	-2,-8,11
AA tuscany .	6,-4,-2
AA twice ,	10,-6,-4
AA twice .	3,-8,4
AA twisty ,	-3,5,-2
AA two ,	15,-12,-5
AA two and	-9,11,-2
AA two hours	-3,3,0
AA two people	-2,3,-1
AA u .	5,-6,0
AA under 00	-3,4,0
AA under 000	-3,4,-1
AA under three	0,3,-2
AA under two	-1,2,-1
AA under two hours de	-1,4,-3
AA underdog ,	-1,6,-5
AA up ,	-10,12,-3
AA up .	1,6,-7
AA up for	-1,3,-2
AA up to	-7,5,2
AA ups ,	-5,6,-1
AA vampires ,	-2,-9,12
AA vampires .	-2,2,-1
AA venetian blinds	-2,4,-2
AA vibes .	-4,7,-2
AA vienna and	4,-4,0
AA village ,	-2,3,-1
AA village .	8,-6,-6
AA village life	-8,9,-2
AA violin ,	-7,4,3
AA violins .	-2,8,-6
AA voice .	-10,11,0
AA volume ,	-2,-14,14
AA w brains	-4,7,-3
AA w my	-7,-3,8
AA w women	-6,12,-8
AA want a	11,-9,-3
AA want something	1,2,-4
AA want the	4,-2,-2
AA want to	-5,-11,16
AA wanted to	16,-12,-5
AA wants FILM	6,-5,-1
AA wants a	8,-6,-2
AA wants to	-3,6,-3
AA war ,	-4,5,-1
AA war .	-1,2,-1
AA war and	-1,-11,12
AA warm ,	-3,4,-1
AA warm .	-3,5,-2
AA was .	0,3,-3
AA was a	-5,8,-4
AA was in	11,-5,-8
AA was on	3,-1,-1
AA was the	6,-5,-1
AA was too	11,-5,-6
AA watch ,	1,4,-7
AA watched it	7,-6,-1
AA wave ,	-4,2,1
AA way ,	-13,11,2
AA way .	-12,1,9
AA we can	0,4,-4
AA we did	-12,-20,23
AA we had	0,-9,9
AA we have	4,-1,-4
AA we want	0,7,-7
AA weather ,	-1,2,-1
AA weddings ,	-3,4,0
AA weddings .	-2,4,-2
AA week ,	2,-4,2
AA week .	5,-3,-2
AA welcome .	-7,9,-2
AA well .	11,-1,-14
AA went on	15,-10,-6
AA were a	-7,-4,10
AA were having	-6,2,3
AA were in	-5,8,-4
AA were not	7,-12,3
AA western .	2,-2,-4
AA westerns ,	-2,0,2
AA wet .	-11,13,-3
AA weve done	4,-12,8
AA weve got	0,7,-9
AA weve had	-2,3,-2
AA what a	3,7,-15
AA what else	15,-11,-4
AA what id	7,-1,-6
AA what im	-11,19,-8
AA whatever ,	-4,4,0
AA whatever .	8,-9,2
AA whatsoever .	-3,-3,6
AA when he	0,6,-8
AA when hes	-7,0,6
AA when i	4,-1,-3
AA when she	-3,6,-4
AA where i	-7,-10,16
AA where it	-11,13,-2
AA where no	-1,3,-1
AA where nobody	-5,6,-2
AA where people	8,3,-11
AA where the	2,0,-2
AA where they	6,-2,-4
AA which doesnt	-2,5,-2
AA which is	-1,4,-4
AA which the	-7,13,-6
AA whisky .	3,0,-4
AA who hate	-3,4,-2
AA who is	-2,4,-2
AA who isnt	-6,11,-5
AA why not	-8,13,-5
AA wicked ,	7,-4,-3
AA wife is	1,-5,4
AA will be	3,-1,-3
AA will do	-7,9,-2
AA wine ,	-2,-3,5
AA wine .	-3,4,-1
AA winter ,	-3,4,-1
AA witches ,	-5,10,-6
AA with FILM	4,-1,-4
AA with an	5,-2,-3
AA with animals	3,-2,-1
AA with big	-2,2,-1
AA with brains	-3,7,-4
AA with feelings	-3,-1,4
AA with friendship	-3,4,0
AA with it	-15,21,-13
AA with jokes	-3,6,-3
AA with lots of	-10,11,-1
AA with love	5,-5,-1
AA with mates	-5,9,-4
AA with me	16,-11,-5
AA with music	-2,3,-1
AA with my	8,-6,-2
AA with no	0,1,-2
AA with nobody	-3,6,-3
AA with none	-5,11,-6
AA with of	15,-11,-2
AA with one	6,-5,-1
AA with people	-1,2,-1
AA with problems	-3,7,-4
AA with puppets	-3,8,-5
AA with robots	-3,-5,6
AA with that	6,-7,-2
AA with the	10,-8,-2
AA with trains	-2,5,-3
AA with young	-3,-5,8
AA without a	1,2,-2
AA without being	-1,3,-2
AA without gore	0,3,-3
AA without him	-2,4,-1
AA without jump scare	-1,3,-2
AA without that	-3,13,-10
AA without the	-7,11,-5
AA woman ,	-4,5,-1
AA woman .	-4,7,-3
AA woman with	-1,3,-1
AA women ,	-4,6,-2
AA women .	-6,11,-7
AA women in	-5,5,0
AA wonder .	-3,4,-1
AA wont have	4,-4,1
AA wont watch	1,-6,5
AA woods ,	-1,3,-2
AA woods .	-3,4,-1
AA words ,	-4,19,-18
AA words .	-6,7,0
AA working class	-2,4,-2
AA world ,	5,-4,-1
AA world .	9,0,-12
AA worn out	6,2,-5
AA would be	-3,7,-3
AA would do	-4,7,-3
AA would like	-1,5,-6
AA wouldve liked	-10,12,-1
AA wrong .	3,2,-5
AA year 00	-6,8,-2
AA year olds	1,1,-2
AA years ,	8,-6,-2
AA yeehaw .	-8,10,-2
AA yelling .	-11,12,-2
AA yes ,	3,0,-3
AA yes .	-3,6,-3
AA yes please	-8,9,-1
AA york ,	1,1,-2
AA you ,	12,-8,-6
AA you .	-5,0,3
AA you can	-5,-3,9
AA you get	-6,2,2
AA you have	-5,6,-1
AA you know	5,6,-10
AA you like	-5,7,-2
AA young ,	-2,4,-2
AA youve got	-9,5,3
B 0	7,-4,-3
B 00	1,1,-2
B 000	8,-5,-3
B 0000	2,-1,-1
B 0000s	-2,0,2
B 00a	2,-1,-1
B 00s	1,1,-2
B 00th	15,-6,-9
B 0d	3,-2,-2
B FILM	3,-2,-1
B a	-1,2,-1
B a24	8,-3,-9
B abide	1,-2,1
B able	-1,-6,6
B about	-1,2,0
B above	7,0,-7
B abroad	-13,16,-1
B absolutely	-2,-2,4
B absolutely not	-10,-7,16
B absurd	-3,4,-1
B accent	-5,0,5
B accurate	18,-16,-3
B acha	6,-5,-2
B acquainted	-3,4,0
B across	-3,2,1
B act	1,-3,2
B acting	4,1,-6
B action	-2,1,0
B actor actress	-5,7,-2
B actors	-4,7,-2
B actresses	-3,4,-1
B acts	9,-7,-2
B actual	8,-7,-2
B actually	-1,2,-1
B adam	5,0,-5
B adams	14,-6,-9
B adaptation	-6,9,-4
B adaptations	12,-10,-4
B add	-5,-3,1
B adores	1,1,-3
B adriatic	-1,2,0
B adult	-22,23,-1
B adults	-7,7,0
B adventure	-3,1,2
B adverts	-4,-2,6
B affleck	8,-3,-6
B african	-3,3,0
B after	0,3,-3
B afterlife	-1,2,-1
B afternoon	5,-3,-3
B aftersun	6,-1,-5
B afterwards	-3,-7,10
B again	-2,5,-2
B against	2,2,-4
B agatha	-5,4,1
B age	-8,9,-2
B aged	8,-7,-1
B ages	-3,3,0
B agnes	-3,4,0
B ago	2,-2,0
B agree	-6,9,-5
B agreed	-8,11,-3
B aint	-6,2,3
B air	9,-7,-2
B aires	2,1,-3
B airport	12,-12,-1
B alain	-4,6,-1
B alien	-3,5,-3
B aliens	-4,1,2
B alive	0,-5,4
B allen	-3,1,2
B allergic	-2,-1,3
B allora	-3,4,0
B allotment	-1,4,-5
B almodovar	7,-3,-6
B alone	-7,9,-2
B alors	-5,7,-2
B already	-10,-3,11
B also	-2,1,2
B altman	-14,15,-2
B always	-3,-2,4
B am	6,-8,1
B amarcord	6,-5,-1
B amateurs	-4,-3,6
B amazing	0,2,-3
B amblin	-11,13,-2
B americans	-8,-1,8
B amiche	3,-2,-2
B amnesia	-6,-3,9
B amour	10,-4,-7
B anatomy	11,-10,-1
B andersson	-3,4,-1
B ando	12,-10,-4
B ang	6,-1,-8
B angry	-4,1,3
B animal	1,-8,7
B animals	-1,3,-1
B animals pets	6,-3,-4
B animated	-2,6,-3
B animation	6,1,-8
B animation cartoon	-6,5,1
B anime	-2,2,0
B annees	-4,5,-1
B anniversary	1,0,-2
B anora	15,-12,-4
B anos	8,-7,-1
B another	-3,3,-1
B answer	-4,6,-2
B anthony	-5,9,-5
B anybody	3,-3,0
B anyway	0,2,-2
B apart	-1,-7,7
B apichatpong	-10,12,-2
B apology	10,-7,-2
B april	15,-14,-1
B arabic	-5,13,-10
B arctic	-7,10,-3
B are	0,-2,2
B arent	-1,-4,5
B argentina	0,2,-2
B argentine	-2,4,-1
B argentinian	1,2,-4
B argument	2,-1,-1
B argument fight	18,-13,-5
B armenian	2,-2,-1
B army	-8,-1,8
B around	-6,9,-4
B art	3,-2,-1
B artists	13,-11,-2
B arts	-3,-4,6
B asian	-5,2,4
B aside	-6,8,-2
B asimov	5,-3,-2
B ask question	6,-2,-5
B asked	-1,2,0
B asking	10,-9,-3
B asks	-6,4,2
B asleep	2,-1,-1
B astronauts	-2,-5,6
B at	2,-1,0
B at home	6,-5,-2
B atanarjuat	9,-7,-2
B atlantics	18,-16,-2
B attenborough	3,-1,-3
B attention	-18,-1,17
B au	0,1,-2
B audrey	3,0,-3
B aunt	0,-4,4
B aunties	15,-9,-14
B austen	-3,4,-1
B austere	-2,9,-6
B australian	-3,2,1
B austrian	-7,4,3
B autumn	-5,6,-1
B autumnal	-4,6,-2
B avoid	0,-5,5
B award	-2,2,0
B away	0,-6,5
B awkward	-6,8,-2
B baby	6,1,-7
B babylon	6,-3,-3
B babysitter	2,1,-4
B back	1,2,-3
B background	-2,3,-2
B backpackers	-4,-1,5
B backstage	3,0,-3
B backup	-3,-2,4
B bacurau	-5,5,0
B bad	4,-2,-2
B baker	-11,13,-2
B bakers	-2,3,-2
B bakery	-6,7,-1
B balkan	-3,4,-1
B ball	-5,6,-2
B ballet	-3,-2,4
B bank	-4,6,-1
B banned	-4,-4,9
B banshees	4,-2,-1
B banter	-9,11,-1
B bar	3,-10,7
B bar pub	-6,7,-2
B barbara	-4,5,0
B barber	5,-1,-7
B barbie	11,-4,-7
B bare	-13,0,8
B barely	-5,2,0
B barn	-3,-2,5
B barring	-7,0,7
B based	-6,4,2
B basically	3,4,-6
B bastille	14,-13,-1
B bat	-3,6,-2
B bath	8,-4,-4
B batman	6,-2,-3
B bay	11,-8,-6
B bbc	3,1,-5
B be	1,0,-2
B bea	-4,9,-5
B beaches	-2,4,-3
B bear	9,-14,4
B beard	7,-2,-7
B beards	-3,-1,3
B bears	-3,3,-1
B beat	-6,10,-5
B beats	3,2,-7
B beautiful	2,-2,0
B beautiful nice	21,-16,-6
B beautiful story	-1,2,-1
B because	6,-7,1
B bed	-2,-2,4
B been	5,-2,-3
B beer	10,-5,-7
B bees	8,-4,-4
B beg	-6,5,1
B behind	7,-5,-2
B beige	-3,5,-2
B being	3,-2,-1
B belfast	-2,4,-1
B belgian	-1,3,-1
B belly	-2,4,-3
B ben	5,-2,-3
B bench	-1,2,0
B bengali	-2,7,-5
B bergman	4,-3,-1
B berlin	1,1,-2
B best	6,-1,-4
B bette	-4,6,-2
B better	3,2,-5
B between	-2,3,-1
B bhutan	-1,2,-1
B bible	15,-7,-10
B bicycle	15,-12,-4
B bicycles	-3,4,-1
B big	1,2,-2
B bikes	4,-2,-4
B bilge	3,-1,-2
B bilingual	-8,11,-3
B bill	3,-1,-2
B billy	1,-5,2
B binoche	-13,16,-3
B bins	16,-13,-5
B biopic	-4,1,3
B biopics	5,-14,1
B bird	5,-1,-6
B birds	-3,5,-2
B birth	-6,4,-1
B birthday	4,-2,-3
B bitte	3,-4,2
B bitter	-3,5,-1
B bittersweet	-3,3,0
B black and white	-7,-6,11
B blankets	-5,6,-1
B bleak	-5,6,-1
B bleakly	-4,7,-3
B blind	-4,8,-4
B blood	-2,3,-1
B bloody	1,3,-6
B blue	14,-12,-2
B board	-1,2,-1
B boarding	2,0,-2
B boat	1,1,-2
B boats	-3,3,0
B bob	11,-14,4
B body	10,-7,-4
B bogart	3,1,-4
B boiler	12,-11,0
B bold	-3,5,-2
B bollywood	-6,7,-1
B bond	3,-1,-2
B bong	-4,5,-1
B bonkers	15,-15,-2
B book	3,-1,-2
B bookish	-8,10,-2
B bookshop	-3,5,-2
B border	11,-8,-3
B boring	11,-8,-4
B born	-2,6,-4
B bosnian	-6,7,-2
B boss	4,-2,-1
B both	2,1,-2
B bothered	8,-2,-7
B bought	9,-7,-2
B bout	-15,17,-4
B bowie	15,-10,-7
B bowl	-1,2,-1
B box	1,2,-2
B boxing	-2,-3,5
B boy	-2,-5,8
B boyfriend	1,-2,1
B boyhood	-5,6,-2
B boys	-2,4,-1
B brain	2,0,-3
B branagh	4,-3,-2
B brass	-6,8,-1
B brave	-7,2,5
B brazil	16,-9,-12
B brazilian	4,-1,-3
B brazilian backlands	8,-6,-3
B brazilians	-2,3,-2
B bread	2,0,-2
B break	-3,0,3
B breakup	7,2,-10
B brenda	2,-2,-1
B bridesmaids	7,-4,-3
B bridge	6,-4,-2
B brief	0,1,-3
B bright	-4,6,-3
B brighter	7,-6,0
B bring	-1,4,-3
B british english	-6,8,-2
B broke	1,2,-4
B brokeback	13,-9,-5
B broken	4,-2,-2
B bromance	-2,3,-1
B brooding	-9,-1,10
B brooklyn	-4,6,-2
B brosnan	4,-1,-3
B brothers	-2,2,-1
B brought	5,-4,-1
B brown	-4,5,-2
B bruce	0,-2,2
B buenos	0,2,-2
B build	11,-8,-3
B built	-1,5,-4
B bullet	4,-8,3
B bullied	-2,3,-1
B bullock	-11,-4,11
B bunch	20,-16,-5
B bureaucracy	-1,2,-1
B burgled	-8,-3,10
B burn	-4,5,0
B burning	-2,4,-2
B burns	7,-1,-11
B burton	1,4,-5
B bus	-3,4,0
B buses	-5,7,-2
B buster	11,-7,-3
B butler	-3,6,-3
B by	2,-2,0
B cabaret	2,0,-1
B cabin	-3,5,-2
B cage	-3,4,-2
B caine	3,-9,7
B call	5,-3,-3
B called	4,0,-5
B calls	10,-15,5
B calm	-4,0,5
B came	5,-3,-2
B camera	13,-12,-2
B camp	-1,-1,2
B campy	-1,2,-1
B canada	17,-15,-2
B canal	6,0,-8
B cancel	18,-16,-5
B cancelled	6,-5,-1
B cancer	-7,1,3
B candy	-3,4,-1
B cannot	-1,2,-1
B canoe	8,-5,-7
B cantankerous	-1,2,-1
B cantonese	-6,4,1
B capes	0,-2,1
B captain	0,3,-4
B captions	-4,6,-3
B car	0,1,-2
B caraibi	2,-1,0
B caravan	6,-3,-3
B cardiff	-3,0,3
B cardigans	6,-2,-3
B cards	-4,7,-3
B care	-5,7,-2
B carnival	-3,5,-2
B carpenter	-3,3,0
B carriage	9,1,-10
B cars	-7,6,1
B carteiro	-1,-2,3
B cartoon	-6,7,-1
B cartoons	-8,6,0
B cary	0,2,-1
B casa	5,-4,-1
B case	-5,7,-4
B casino	-2,2,0
B cassavetes	3,0,-6
B cast	-4,1,3
B castle	-6,8,-1
B castles	-4,8,-3
B catalan	6,-2,-8
B catastrophe	4,-4,0
B catherine	-2,3,-1
B cats	9,-3,-5
B caves	-5,6,-1
B ceca	6,-5,-1
B ceiling	-1,4,-3
B central	-6,8,-1
B century	-6,5,2
B ceylan	0,2,-2
B cgi	-10,2,7
B chain	-4,6,-2
B chan	2,-5,2
B chance	-4,8,-4
B chances	-3,3,1
B change	-1,4,-2
B chaos	-3,4,-1
B chapel	-1,2,0
B charlie	-1,6,-7
B charming	0,2,-1
B chase	-11,8,3
B chases	-2,2,0
B cheating	7,1,-9
B cheek	-4,1,3
B cheeky	-7,10,-3
B cheer	3,1,-5
B cheerful movie	-5,6,-1
B cheese	-5,5,-1
B chef	-4,0,5
B chekhov	-6,8,-1
B chemo	-6,3,3
B cher	-1,-4,6
B chess	-5,3,2
B chicago	8,-5,-2
B chiede	-22,24,-4
B child	5,-7,1
B child children	7,-5,-2
B childish	5,-3,-1
B children	-2,2,0
B chile	7,-6,-2
B chilean	-5,0,5
B chilly	5,-6,0
B chimney	-1,2,-1
B chinese	-5,4,1
B chips	-2,3,-2
B chocolate	-13,-1,17
B choir	6,-7,1
B choose	-3,6,-2
B choose choice	-11,12,-3
B choosing	-4,4,0
B chose	0,2,-2
B chosen	-2,1,1
B chris	4,-25,20
B christie	2,-2,0
B christmas	3,-1,-2
B christopher	-3,5,-2
B chuck	2,6,-9
B church	-2,6,-3
B cinema	4,1,-5
B circus	3,-1,-2
B city	-3,1,2
B claire	-4,5,-1
B class	-1,2,-1
B classic	-8,0,8
B clay	-11,12,-1
B claymation	-2,3,-1
B clean	1,1,-2
B clear	2,-1,-1
B clever	-2,3,-1
B cleverer	13,-10,-5
B climb	5,-3,-2
B clooney	1,3,-6
B close	-1,2,-2
B clown	-14,8,7
B clown circus	4,4,-8
B club	5,-3,-2
B coast	-9,11,-2
B coast lighthouse	-9,-2,8
B coen	-14,14,-1
B coens	-8,0,5
B coffee chocolate	4,-3,-1
B coisa	-16,18,-4
B cold	1,1,-2
B colin	0,2,-1
B colleague	7,-4,-3
B colonial	3,-1,-2
B colorful	-3,15,-12
B colourful	-3,-1,4
B colours	-4,6,-2
B com	-1,2,-1
B come	7,-5,-1
B comedies	-2,4,-2
B comedy	-2,2,0
B comes	-4,8,-3
B comet	-2,3,-1
B comfort	8,-4,-4
B comforting	-8,6,2
B comic	-3,4,-1
B company	6,-3,-5
B complete	9,-8,-3
B composer	-5,7,-1
B compromise	6,-7,0
B concert	-9,10,-1
B condition	-14,7,7
B conductor	2,-6,1
B confined	-3,4,-1
B conversation	-1,3,-3
B cook	2,-1,-1
B cooked	5,-3,-2
B cooking	-3,4,-2
B cool	0,2,-1
B cop	-8,7,0
B copper	0,-10,9
B coppola	-1,-1,3
B cops	-4,3,1
B cork	-4,8,-3
B corridors	-5,7,-3
B corrupt	-5,7,-2
B costume	-8,4,3
B costumes	-4,6,-2
B cosy	-5,5,0
B cottage	-1,3,-2
B could	1,1,-2
B couldnt	6,-3,-2
B count	-1,6,-5
B country	3,1,-3
B countryside	8,-8,0
B couple	-1,3,-2
B couples	0,1,-3
B courtroom	-3,0,2
B cousin	-14,10,2
B cousins	-3,0,2
B cow	4,-4,1
B cowboys	7,0,-8
B cows	-5,6,-2
B crackers	-1,2,-1
B cranky	-3,0,2
B crash	4,0,-4
B crawl	10,-6,-4
B crazy	-4,4,-1
B crazy madness	0,2,-1
B creaky	-3,1,1
B creature	-3,4,-1
B credits	4,-2,-2
B creepy	-3,2,0
B cried	3,-6,3
B cries	3,-1,-2
B crime	-2,5,-3
B crime detective	-6,8,-2
B cringe	12,-8,-10
B crisp	-3,5,-2
B cristo	5,-3,-2
B croatian	-8,-1,7
B cronenberg	8,-13,3
B crooks	-10,12,-1
B cross	-2,10,-8
B crossed	6,-6,0
B crowds	-6,7,-1
B crowe	8,-8,-1
B cruel	-4,2,1
B cruelty	-3,-1,4
B cruise	2,-4,-2
B cruz	3,-1,-2
B crying	-3,5,-2
B cuban	-4,6,-1
B cube	6,-5,-2
B cuddly	-2,3,-1
B cult	-4,7,-3
B curry	10,-5,-7
B cut	-7,9,-2
B cute	-5,-1,7
B cyberpunk	3,-2,-2
B cynical	-10,14,-3
B czech	-1,4,-3
B d	-3,6,-3
B dad	6,-2,-4
B dads	2,-2,-1
B daft	-1,3,-2
B dahl	5,-7,1
B dales	-2,3,-1
B dam	-7,9,-2
B dame	-2,3,-2
B damp	5,-3,-1
B dance	0,-2,1
B dancing	-3,3,0
B danes	-9,13,-4
B daniel	-5,11,-5
B danny	-19,19,-2
B dare	2,-10,8
B dark	-2,4,-2
B dark gloomy	-3,1,2
B date	2,-1,0
B date night	3,3,-5
B datemi	-5,10,-4
B daughter	3,-5,3
B daughters	-3,1,1
B david	5,0,-5
B davis	9,-7,-1
B davon	-2,3,-1
B days	4,-4,0
B dc	9,-1,-8
B dead	1,-5,4
B deadpan	0,-5,5
B deaf	-11,13,-2
B dear	4,0,-5
B death	3,-5,1
B death dead	-12,6,5
B debt	0,-2,2
B decade	-6,12,-4
B decent	1,-2,1
B decided	-2,4,-3
B deeper	-4,5,-1
B definitely	2,-14,11
B del	6,-7,1
B delon	-4,6,-1
B dementia	-15,10,4
B demons	-1,-2,2
B deneuve	-2,3,-1
B denis	5,-1,-4
B denmark	-2,5,-3
B dentist	4,-9,4
B denzel	-2,10,-9
B department	-2,4,-2
B depression	-3,6,-2
B deserts	-6,2,4
B deserve	-2,3,-1
B detective	-5,0,5
B di	3,3,-9
B diamonds	-1,6,-5
B dice	2,2,-4
B dickensian	-1,2,-1
B did	7,-4,-3
B didnt	6,-9,2
B die	12,-3,-10
B died	-3,4,-1
B dies	-4,4,0
B different	-1,4,-3
B dinner	2,-1,-2
B dior	-2,3,-2
B directed	-8,10,-3
B directing	19,5,-29
B director	-10,5,4
B directors	1,2,-2
B dirty	0,3,-3
B dirty gritty	6,-3,-4
B disaster	-5,5,0
B disastrose	6,-5,-1
B distraction	-4,8,-4
B disturbing	-2,3,-1
B ditch	-3,1,2
B divorce	1,2,-2
B divorced	6,-13,9
B diz	10,-6,-4
B dj	-1,4,-3
B django	4,-10,6
B do	-2,2,0
B doc	10,2,-9
B dock	-6,6,0
B docks	-4,5,-2
B docs	-5,4,1
B documentaries	-5,5,0
B does	5,-1,-5
B doesnt	1,-6,4
B dog	-3,6,-3
B dogtooth	20,-16,-12
B doing	2,-2,-1
B dolls	0,3,-3
B domain	-1,2,0
B donc	-10,9,-2
B donnie	-2,2,-1
B dont	-1,-3,4
B doomed	-2,2,0
B door	8,-6,-1
B doris	-7,6,1
B dorm	15,-12,-4
B double	5,-5,-1
B doubt	7,-4,-6
B down	-4,-2,5
B downstairs	1,5,-6
B dracula	0,-3,3
B drag	-1,-5,4
B dragon	7,-4,-4
B dragons	-3,-3,6
B drama	-2,3,-1
B draw	5,-6,1
B drawn	-4,6,-2
B dread	-5,10,-6
B dream	-10,-1,10
B dreams	7,-3,-5
B dreamy	0,3,-3
B dress	5,-3,-2
B dresses	2,1,-2
B dressing	-1,2,-2
B drink	-4,5,-2
B drive	9,-7,-2
B driver	16,-12,-4
B driving	-3,4,-3
B drove	2,-1,-1
B drowning	10,-4,-8
B drunk	-10,1,7
B dubbed	4,0,-4
B dublin	25,-25,-3
B due	7,-3,-5
B duel	-11,14,-5
B dumb	-5,6,-1
B dundee	4,-2,-3
B dune	5,-2,-3
B during	12,-9,-4
B dusty	-18,-3,16
B dutch	8,-9,1
B dutt	-4,1,3
B duty	-3,6,-3
B dvd	6,-5,-2
B dvds	18,-15,-3
B dying	9,-10,0
B dystopian	-4,6,-1
B e	6,-3,-3
B each	-2,4,-2
B eager	-4,4,-1
B ealing	4,-3,-1
B early	-4,5,-1
B easily	-3,-11,13
B east	-8,10,-1
B eastern europe	8,-5,-2
B easy	-4,3,1
B eat	8,-7,-1
B eccentric	-5,2,3
B eda	-2,3,-2
B edges	-4,-3,7
B eerie	1,1,-2
B effects	5,-6,0
B eggers	12,-11,-3
B egyptian	3,-1,-4
B eight	8,-3,-5
B eighties	-5,6,-1
B eighty	-2,0,2
B either	-1,4,-4
B elderly	-9,11,-6
B eldest	-8,9,-1
B elegant	-5,7,-2
B eleven	2,-2,0
B elevens	-3,4,-1
B elmore	5,-4,-2
B else	-4,7,-3
B elvis	-1,2,-1
B embarrassing	1,1,-2
B emilia	13,-7,-7
B emily	-1,-2,3
B empire	11,-8,-3
B en	0,-6,5
B end	-1,-4,5
B end finish	-5,1,2
B ending	3,-2,0
B ends	8,-5,-2
B energy	-4,3,1
B english	-1,2,-2
B enjoyed	0,4,-5
B ennio	-1,-4,5
B enough	0,2,-2
B enter	3,-1,-2
B ephron	3,-1,-1
B epic	-5,6,-1
B equally	-3,4,-2
B era	-2,6,-4
B eritrea	-3,7,-7
B erotic	-3,4,-1
B escape	13,-11,-2
B estonian	-8,10,-1
B et	-4,7,-4
B ethiopia	-2,2,-1
B european	-1,3,-2
B even	3,0,-3
B evening	0,-3,3
B evenings	-3,8,-6
B ever	5,1,-6
B every	4,-4,0
B everybody	-5,4,1
B everyone	6,-4,-2
B everyones	2,5,-8
B everything	-2,3,-1
B everywhere	-1,3,-1
B evil	10,-11,1
B ex	5,0,-4
B exactly	-8,13,-6
B exam	-10,7,2
B exams	2,-3,1
B except	-4,-5,8
B exchange	7,-5,-2
B existe	-12,14,-3
B explosions	0,-2,-3
B extra	12,-9,-3
B eye	-6,-9,11
B eyes	9,-6,-4
B fabelmans	10,-6,-5
B face	3,-4,0
B faces	-2,4,-2
B failed	6,-3,-3
B failing	-5,5,0
B fair	10,-8,-3
B fairy	-2,2,0
B fairy tale	14,-14,-1
B fairytale	-2,1,1
B fake	11,-3,-9
B fall	-1,0,-3
B fallen	9,-7,-3
B falling	5,-1,-5
B falls	6,-4,-3
B families	-2,4,-3
B familys	-10,10,0
B famous	9,-6,-3
B fan	0,2,-2
B fancy	-4,4,0
B fantasy	-5,-1,6
B far	7,-8,1
B far away	-7,10,-3
B farce	-2,4,-2
B farm	-7,3,4
B farm animals	-2,3,-1
B farm farmer	2,-1,-1
B farmers	-2,4,-1
B farsi	-1,2,-1
B fashioned	-5,3,2
B fassbinder	2,1,-3
B fast	3,0,-2
B fat	6,-11,3
B fate	-2,5,-3
B father	8,-7,-1
B fathers	-4,1,4
B favour	-8,2,4
B favourite	-9,13,-5
B fear	-8,-15,18
B feast	-1,-3,4
B feature	-4,6,-1
B fed	1,-6,5
B feel	-7,4,2
B feel feelings	-5,6,-1
B feeling	-4,6,-5
B feelings	8,-8,0
B feels	11,-10,-2
B feet	6,-4,-1
B fella	7,-15,6
B fellini	-8,-4,13
B felt	-5,7,-3
B female	-3,5,-2
B feminist	-4,6,-2
B femme	-5,8,-3
B ferry	5,-6,0
B feverish	7,-5,-2
B few	-3,2,0
B fewer	-6,4,1
B fi	-1,2,-1
B fiction	-7,6,0
B field	16,-9,-7
B fifteen	16,-14,-5
B fifties	-2,3,-1
B fifty	0,-2,2
B fight	-2,5,-2
B fighting	-6,0,6
B fights	-4,6,-2
B filing	10,-10,0
B filipino	-8,12,-6
B fill	-6,5,1
B films	-3,3,1
B filthy	-2,2,0
B final	1,1,-2
B finally	-2,3,-1
B find	-1,2,-1
B finds	3,-5,2
B fine	-8,3,5
B finished	0,3,-4
B finnish	-6,7,-1
B finns	-5,11,-6
B fire	10,-9,-1
B first	3,-3,0
B fish	4,-7,3
B fishing	-3,6,-3
B fit	2,0,-1
B five	4,-3,0
B fixed	4,-3,-2
B fjords	-4,2,3
B flat	-5,9,-3
B flatmate	7,-5,-2
B flatmates	7,-4,-3
B flats	3,0,-3
B flight	5,-3,-3
B floor	6,-1,-5
B flow	5,-3,-2
B flower	3,-2,-2
B flowers	-9,6,2
B fluffy	-4,6,-1
B flying	4,-2,-3
B fog	-2,3,-1
B folk	-1,3,-1
B follow	-13,10,3
B fond	2,6,-11
B food	-4,6,-2
B football	0,-3,3
B forbidden	-4,-10,14
B forbidden taboo	6,-9,4
B force	2,-1,-2
B ford	-8,-4,11
B foreign	-8,10,-1
B forest	-5,7,-3
B forget	-2,3,-1
B forties	-2,-5,7
B fortune	-2,3,-1
B forty	4,-1,-3
B foster	-14,2,13
B found	7,-4,-3
B fountains	-1,2,0
B four	3,0,-4
B fourteen	-1,3,-2
B frame	15,-11,-5
B france	-4,3,1
B frank	-11,-2,13
B frankenstein	20,-19,-2
B free	0,4,-4
B freedom	-1,4,-6
B fresa	6,-5,-1
B friday	-4,10,-6
B fridge	12,-7,-7
B fried	-6,-5,10
B friend	4,1,-4
B friendly	-7,3,4
B friends	0,-3,3
B friendship	-1,3,-3
B frightens	3,0,-3
B from	0,2,-1
B front	-5,3,1
B frothy	-2,-1,3
B fu	4,-3,-1
B full	-3,0,3
B fun	-5,2,3
B funeral	13,-12,-3
B funerals	-1,2,-1
B funes	4,-3,-2
B fungi	-6,8,-2
B funny	-1,2,0
B fussy	-2,-2,4
B future	-6,8,-3
B gabin	11,-9,-3
B game	1,4,-6
B gang	-5,7,-2
B gangs	-12,16,-7
B gangster	-5,1,3
B gangsters	-4,10,-6
B garden	2,0,-1
B gardens	-4,-1,5
B gate	11,-1,-10
B gaumont	-7,11,-4
B gave	9,-8,-1
B gay	-3,-4,8
B geese	4,-1,-4
B gene	-7,8,-2
B generations	-1,3,-4
B generator	-15,17,-4
B genius	-1,-5,6
B genre	-11,12,-3
B gently	-2,2,0
B george	1,2,-4
B georgia	-5,7,-2
B georgian	-6,7,-1
B gerard	16,2,-20
B germans	1,3,-4
B germany	-6,7,-2
B gern	-9,6,3
B gerne	-5,8,-3
B gerwig	6,-6,0
B get	1,1,-2
B gets	3,-4,1
B getting	-8,-4,12
B ghibli	-8,-3,11
B ghosts	1,0,-2
B gia	15,-11,-4
B giallo	-5,2,3
B gig	11,-11,-1
B giggle	-7,7,-1
B gimme	9,-4,-5
B girl	-2,4,-2
B girl daughter	-1,-6,7
B girlfriend	1,1,-2
B give	-1,2,-1
B gives	10,-6,-5
B gladiator	3,-1,-2
B glam	1,4,-4
B glamorous	-3,4,-1
B glamour	-3,1,2
B glass	13,-9,-5
B glasses	8,-5,-3
B gloom	-3,-3,6
B gloomy	3,2,-5
B glossy	14,-13,0
B gloves	7,-5,-1
B go	1,1,-2
B go out	7,7,-14
B goat	7,-6,-1
B god	4,-6,1
B god pope	5,-3,-2
B goes	2,0,-1
B going	-3,5,-3
B gold	-2,3,-1
B golden	7,-5,-2
B gollum	2,3,-6
B gone	5,-3,-3
B gonna	-3,9,-6
B good	3,0,-3
B goodbye	7,-4,-2
B gore	1,2,-4
B gorgeous	-2,4,-2
B gory	-3,8,-5
B gosling	2,-6,-1
B gossip	-4,5,-2
B got	0,2,-2
B goth	-2,4,-1
B gothic	-7,7,0
B gotta	-2,2,0
B gowns	-4,6,-1
B grace	-14,8,5
B gran	3,-2,-1
B grand	-1,3,-2
B grandad	6,-3,-4
B grandchildren	10,-8,-2
B granddaughters	2,-1,-2
B grandfather	17,-14,-4
B grandma	8,-8,1
B grandmother	3,0,-3
B grandpa	5,-5,-2
B grandson	-12,16,-4
B grandsons	3,-1,-2
B grant	6,-3,-4
B gratuitous	-7,-4,10
B gravity	14,-11,-4
B gray bleak	13,-12,-3
B great	6,-3,-4
B greek	2,-2,-1
B green	7,-3,-4
B greta	2,-2,-1
B grew	-8,11,-4
B grief	-8,8,1
B grim	-4,2,2
B grimy	-3,5,-2
B gripping	3,-16,12
B gritty	-6,4,3
B grounded	9,-8,-2
B grown	-4,1,3
B gruelling	14,-11,-4
B gruff	-7,8,-1
B grumpy	-4,7,-3
B guess	8,-8,-1
B guillermo	4,-2,-2
B guilt	8,-7,-2
B guilty	6,-2,-4
B guitar	2,1,-2
B guitars	20,-23,6
B gun	9,-6,-4
B guns	6,-7,0
B guru	-4,1,3
B guy	-10,13,-3
B had	3,0,-3
B hair	5,-4,-3
B haired	-11,-1,12
B haitian	-2,3,-1
B hal	-6,8,-2
B halfway	-3,6,-4
B hall	0,2,-2
B hallmark	-2,4,-1
B halloween	-10,10,1
B halls	-2,4,-4
B hammer	3,0,-3
B hand	2,-5,3
B handle	-7,0,7
B hands	-2,-4,6
B handsome	-7,9,-3
B hangover	13,-14,2
B hanks	-4,-1,4
B hans	4,-1,-3
B happens	9,-7,-2
B happy	-1,-2,2
B hard	1,4,-5
B hardly	0,-3,3
B harmonies	15,-13,-4
B hartley	-1,3,-2
B hat	20,-19,-3
B hate	2,-4,1
B hated	-6,2,2
B hates	-4,2,2
B hats	2,0,-2
B havana	-6,-11,14
B havent	2,1,-3
B having	2,2,-5
B hawaii	-12,2,8
B he	3,-2,-1
B head	4,5,-10
B heads	-10,3,7
B hear	6,-2,-4
B heard	-1,4,-4
B heart	-1,3,-2
B heartbreak	-1,4,-2
B hearted	-5,7,-1
B hearts	2,-8,3
B heartwarming	4,5,-10
B heat	2,1,-2
B heat hot	-1,2,-1
B heather	-1,2,-1
B heatwave	-4,4,0
B heavens	4,1,-4
B heavy	-6,-1,5
B hed	1,1,-3
B heights	-4,2,2
B heist	-3,2,1
B heist robbery	-4,7,-3
B held	19,-13,-7
B hell	3,-9,6
B hello	4,-3,-1
B help	-1,-2,2
B hen	12,-9,-3
B hepburn	-10,8,1
B here	-2,3,-1
B hereditary	-1,3,-4
B heres	16,-15,-4
B hero	11,-17,6
B herself	0,2,-2
B herzog	-3,1,2
B hes	3,-2,0
B hidden	4,-2,-1
B hides	-1,-16,15
B high	4,-5,1
B hiking	-6,8,-2
B hills	3,0,-3
B him	2,0,-2
B hindi	-5,3,2
B hip	7,-22,18
B his	3,-3,-1
B history	2,0,-2
B hit	-27,10,9
B hitchcock	15,-13,-4
B hm	0,2,-1
B ho	2,0,-1
B hobbits	-3,4,-2
B hockey	14,-12,-3
B hold	0,-3,4
B holding	-4,8,-3
B holdovers	1,-3,3
B holiday	-3,5,-2
B holidays	4,1,-6
B hollywood	-2,1,0
B holocaust	2,0,-1
B honest	9,-7,-2
B honestly	-2,4,-3
B honeymoon	4,-2,-2
B hong	-3,3,0
B honour	-2,3,0
B hook	-1,2,-1
B hope	11,-5,-5
B hopeful	-9,9,0
B hopeless	-1,2,-1
B hoping	-3,3,-1
B horas	-4,4,-2
B horror	-2,2,0
B horse	0,6,-6
B horses	-2,-2,3
B hospital	-2,-3,4
B hospitals	-6,8,-2
B hot	2,-5,3
B hotel	7,-5,-1
B hours	4,-2,-1
B house	2,-1,-1
B housemates	-10,12,-3
B how	1,1,-2
B however	14,-10,-3
B hugh	16,-12,-3
B human	6,-6,-1
B humble	6,-3,-3
B humor	3,5,-9
B humour	-2,2,1
B hundred	-4,-4,8
B hungarian	-9,11,-3
B hungarians	-1,2,-2
B hunter	-2,3,-1
B huppert	-3,5,-2
B hurt	14,-13,-2
B husband	3,-3,0
B husbands	2,-2,-3
B hushed	-7,9,-2
B hypocrites	-4,8,-3
B i	2,-1,-1
B ice	-1,2,-1
B iceland	3,-4,1
B icelandic	-14,17,-4
B icy	2,-3,-4
B id	0,2,-1
B ida	5,-3,-1
B idea	8,-4,-4
B ideally	-2,4,-2
B if	1,-2,1
B ii	4,0,-3
B ill	0,2,-2
B illegal	7,-5,-2
B illness	-3,-10,12
B im	2,0,-1
B imagine	9,-2,-8
B in laws	3,-1,-1
B in the mood for	-7,2,5
B india	12,-3,-9
B indian	-3,1,1
B indie	-1,2,-1
B indonesian	-4,6,-2
B inheritance	-5,6,-2
B inisherin	-3,4,0
B inspector	14,-12,-3
B inspirational	-5,2,3
B inspiring	-9,12,-4
B interest	-8,-2,7
B interstellar	10,-6,-4
B intimate	-8,8,-1
B into	4,-1,-4
B intrigue	-7,9,-2
B inuit	6,-3,-3
B inventions	-8,9,-2
B inventive	-3,4,-1
B invisible	-4,7,-2
B iranian	-1,5,-4
B ireland	1,-2,0
B irish	-4,0,4
B ironing	5,-3,-3
B is	2,-1,0
B isaac	5,-3,-2
B isabelle	-2,4,-2
B ish	4,3,-7
B island	-1,3,-2
B islanda	-3,5,-1
B islands	6,-4,-2
B isnt	1,-3,2
B isolation	10,-11,2
B israeli	-3,2,1
B istanbul	-2,2,-1
B italian	0,-3,3
B italian comedy	-5,7,-3
B italienne	-6,9,-3
B italy	-3,5,-2
B its	2,0,-2
B itself	4,4,-11
B ja	15,-18,3
B jackie	0,-4,2
B jackman	-10,6,4
B jackson	-26,23,0
B jacques	-1,8,-6
B james	12,-7,-5
B jane	-5,3,2
B japan	-6,7,-1
B japanese	-2,2,-1
B jaws	10,-8,-2
B jazz	4,1,-5
B jealous	-7,9,-2
B jean	-1,3,-3
B jenkins	4,-1,-4
B jet	-1,-1,2
B jewel	-9,11,-2
B jewish	-3,4,-1
B jfk	7,-2,-6
B jim	10,-5,-10
B job	-2,7,-6
B jobs	-5,6,-1
B joe	-9,4,1
B john	3,-2,-1
B johnny	7,-3,-3
B jojo	6,-2,-4
B joke	3,-13,7
B joker	4,1,-8
B jokes	2,-3,0
B jolly	-7,11,-5
B joon	-4,5,-1
B jordan	-1,4,-3
B journalism	-3,6,-3
B journalists	-2,4,-2
B journey	-7,-1,8
B joy	1,3,-4
B joyful	2,-4,1
B judge	6,-9,2
B judi	-13,12,2
B judo	1,4,-5
B jukebox	-3,4,-1
B jules	6,-4,-2
B julia	10,-8,-3
B julie	-1,0,-2
B juliette	-2,2,0
B jump	-4,8,-4
B jumpers	12,-3,-9
B jungle	-7,8,-1
B just	-1,2,-1
B k	-11,-5,12
B kate	-3,7,-4
B kaurismaeki	11,-8,-7
B keaton	-9,8,2
B keen	-4,1,3
B keep	-2,-4,5
B keeps	-8,14,-7
B kelly	10,-7,-3
B ken	3,1,-4
B kenneth	0,1,-2
B kenya	-3,6,-3
B kept	7,-4,-3
B kerala	-2,4,-2
B kes	-2,0,2
B kevin	3,4,-7
B khan	-4,3,1
B kid	-5,9,-4
B kidding	-5,10,-6
B kiddy	-1,2,-1
B kidman	-2,4,-2
B kids	2,2,-4
B kids child	-3,-9,12
B kids children	-2,4,-2
B kieslowski	13,-10,-6
B kill	-12,14,-2
B killer	-9,18,-8
B killers	2,-1,-1
B kills	-1,-10,8
B kind	-4,2,2
B kinda	-1,2,-1
B kinder	5,-4,-2
B kindly	-8,4,4
B kindness	-4,4,0
B king	2,-4,2
B kingdom	8,-7,-2
B kings	-5,3,2
B kissing	8,-5,-4
B kitchen	3,0,-3
B kitchens	-10,6,3
B kites	-7,15,-7
B knives	2,3,-5
B know	3,0,-2
B knows	11,-5,-10
B kon	-2,0,2
B kong	-2,2,0
B kore	-2,3,-2
B koreans	-7,8,-1
B krakow	-5,7,-2
B kubrick	-4,3,1
B kung	4,-3,-1
B kurosawa	8,-7,-1
B kusturica	7,-1,-6
B la	-1,5,-4
B lack	-7,9,-4
B laconico	4,-3,-2
B lad	-3,1,2
B lads	-1,3,0
B lady	-10,12,-1
B lag	5,-4,-1
B lagos	1,2,-3
B lake	2,0,-1
B land	6,-4,-2
B landing	-4,0,4
B landlady	-10,11,-2
B landlord	9,-5,-4
B landlords	8,-3,-5
B landscape	6,-4,-3
B language	1,-3,2
B languages	0,5,-6
B lanthimos	2,0,-2
B laptop	-6,7,-2
B late	-4,3,1
B later	6,-5,-1
B latin	-3,6,-3
B latvia	-4,5,0
B laugh	-1,-2,4
B laughed	17,-12,-6
B laughs	13,-10,-4
B laundry	0,4,-4
B lavish	5,-3,-7
B law	3,-5,1
B laws	-1,7,-5
B lawyer	-4,-8,12
B lawyers	9,-19,8
B lay	-5,-5,10
B le	8,-6,-2
B learning	2,1,-4
B least	-8,0,8
B leave	0,-5,5
B leave departure	2,-2,-1
B leaves	-2,4,-3
B leaving	-11,10,0
B lebanon	23,-20,-6
B lee	-2,5,-3
B leeds	0,3,-2
B left	5,-3,-1
B leigh	-5,5,0
B lemons	-3,5,-2
B length	-11,4,5
B lent	13,-6,-7
B leonard	5,-4,-2
B les	-2,-7,6
B lesbian	-2,2,-1
B less	-1,-1,2
B lesson	17,-13,-5
B lessons	5,-9,3
B let	-5,2,2
B lets	-1,2,-2
B letter	1,1,-3
B letters	3,-2,-1
B leung	-4,5,-1
B levels	-17,17,0
B liam	9,-7,-3
B library	2,2,-3
B lie	1,2,-3
B lies	-5,-6,9
B life	3,1,-4
B lift	18,-15,-4
B light	2,-2,0
B lighter	3,6,-11
B lighthouse	-4,-5,9
B lights	-6,8,-2
B liked	-4,-4,7
B limit	-29,-1,21
B line	6,-5,-2
B liner	-5,6,-1
B lisbon	-1,3,-2
B list	15,-9,-6
B literary	-5,8,-3
B little	4,-2,-2
B little small	14,-11,-3
B lives	1,1,-3
B living	19,-17,-3
B loach	5,-2,-4
B lodger	5,-2,-4
B lodgers	14,-12,-3
B lol	-4,6,-2
B london	-3,3,0
B loneliness	-4,5,-2
B loners	-8,10,-1
B long	-2,2,0
B longing	-4,-2,5
B look	-2,-3,5
B looked	19,-16,-4
B looking	1,1,-2
B looking for	-3,4,-2
B looks	7,-7,-4
B loop	3,-3,0
B lose	-4,0,4
B lot	4,-2,-1
B lots of	9,-5,-4
B loud	-6,8,-2
B louis	-4,5,-2
B love	-2,1,1
B love adore	4,-3,-1
B loved	-1,-3,3
B lovely	13,-15,1
B lovers	-1,3,-2
B loves	2,-3,2
B low	-15,11,5
B lower	13,-12,-1
B luck	2,-1,-1
B lucky	11,-5,-8
B luis	-3,5,-3
B lunch	11,-5,-7
B lynch	-6,7,-1
B ma	2,-4,3
B machine	5,-4,-1
B mad	1,-2,1
B made	1,1,-2
B mads	-4,1,3
B mafia	-2,2,0
B magic	-1,-1,2
B magical	-2,-2,4
B magicians	-4,7,-4
B mainland	-2,4,-1
B majeure	2,-1,-2
B makes	6,-3,-4
B makoto	8,-3,-9
B mal	6,-3,-5
B malayalam	-1,3,-1
B mall	-10,9,-1
B maman	7,-10,3
B mamma	5,-5,-1
B man	0,3,-3
B manage	2,1,-3
B manchester	-4,6,-3
B mandy	10,-9,-2
B mann	-3,4,-1
B manner	-17,17,-1
B manners	-5,2,3
B many	8,-9,-1
B maori	-4,2,1
B map	5,-2,-3
B mardi	-5,-2,6
B mark	16,-6,-10
B market	-9,14,-4
B marooned	-2,6,-4
B marriage	8,-9,1
B married	13,-11,-2
B martial	-3,-4,6
B marvel	8,-8,0
B mary	5,-4,-2
B masks	1,2,-3
B match	-2,1,1
B mate	-7,3,-1
B mates	7,-4,-5
B maths	-7,8,-2
B matter	-1,3,-2
B maverick	15,-13,-4
B max	-4,3,0
B may	1,-3,2
B maybe	-3,5,-2
B mcqueen	-1,-3,4
B me	2,-1,-1
B mean	2,-2,0
B meaning	11,-9,-3
B means	2,-6,4
B medical	-1,-6,7
B medieval	-5,7,-2
B medium	-3,6,-2
B meet	-6,11,-6
B meets	2,-1,-3
B meetup	7,-14,2
B mein	4,-3,-1
B melancholia	10,-5,-5
B melancholy	-3,3,0
B melodrama	-5,-1,7
B memory	-3,2,2
B menu	2,8,-13
B merely	-7,17,-13
B mermaids	4,3,-6
B merry	-8,-3,10
B meryl	5,-1,-8
B mes	7,0,-8
B mescal	7,-5,-4
B messy	-5,6,-3
B met	7,-8,1
B method	0,-3,0
B metropolis	16,-14,-2
B mexican	-2,5,-3
B mexico	-2,5,-4
B mia	3,-2,-1
B michael	0,3,-4
B middle	-3,4,0
B midlands	-2,2,0
B midnight	5,-3,-2
B midsommar	11,-5,-7
B might	-1,2,-1
B mike	-5,5,0
B mikkelsen	-5,3,2
B mile	5,-3,-2
B miles	13,-16,2
B military	-3,4,-2
B milk	9,-8,-8
B mime	-6,-3,7
B mind	-7,-1,8
B minding	9,-8,-1
B mine	9,-7,-2
B miners	-2,3,-1
B mins	4,-2,-1
B minus	-5,-4,8
B minute	1,5,-8
B mis	-5,-3,7
B mischievous	-7,10,-4
B misery	4,0,-7
B miss	0,5,-7
B missed	9,-7,-3
B mistake	20,-17,-4
B mix	-9,10,-2
B miyazaki	2,4,-7
B mob	-1,2,-1
B modern	-5,4,2
B mohanlal	7,-3,-3
B moment	8,-6,-1
B monday	-2,7,-6
B money	-4,1,3
B mongolian	5,-3,-3
B monks	2,-1,-1
B monster	-4,6,-2
B monsters	-8,9,0
B month	5,-4,-1
B mood	-6,2,4
B moody	-2,0,3
B moon	-4,4,0
B moore	4,3,-14
B moorland	-1,2,-1
B moral	-9,0,9
B more	-1,2,0
B more like this	-2,3,-1
B morning	2,-1,-2
B moroccan	-5,6,-1
B morocco	6,0,-6
B morricone	13,-14,1
B mosfilm	-6,8,-2
B most	3,-1,-2
B mostly	-8,11,-3
B mothers	0,-3,2
B motion	2,-1,-1
B motor	-10,14,-4
B motorbike	-10,10,0
B motorbikes	-1,0,2
B mountain	10,-7,-4
B mountains	-2,3,-1
B mouth	2,-1,-1
B moved	0,3,-2
B movie	-2,3,-1
B movie about grief	-3,4,-1
B movies	-14,6,6
B moving	-2,6,-4
B mr	7,-4,-3
B mud	3,1,-5
B muddy	-1,2,-1
B mum	2,-1,-1
B mumbling	13,-4,-11
B mums	0,3,-3
B murder	0,4,-4
B murder mystery	-14,16,-2
B murphy	-13,15,-3
B murray	1,2,-2
B music	-2,1,1
B musical	-3,4,-1
B must	-1,2,-1
B my	3,-1,-2
B my in laws	3,-2,0
B my parents	4,0,-8
B my wife	19,-12,-12
B myself	0,-3,3
B mystery	2,-5,3
B n	1,1,-2
B nah	3,1,-7
B nairobi	7,-6,-2
B naked	6,-5,-1
B name	8,-3,-8
B named	8,-11,2
B nana	-5,9,-5
B nans	2,-3,1
B naples	-7,11,-4
B napoleon	-2,-5,4
B nasty	10,-6,-5
B native	-3,6,-3
B naturally	-6,6,0
B nature	1,1,-3
B navy	-6,15,-12
B ne	4,-13,6
B near	-3,-4,7
B nearly	-3,6,-3
B need	-1,3,-2
B needed	-2,0,2
B needs	-3,-1,3
B neeson	9,-7,-3
B neighbour	7,-5,-3
B neighbourhood	4,-3,-1
B neighbours	4,-3,-1
B neil	-3,6,-3
B neither	-1,-8,9
B neon	-4,6,-3
B nephew	-1,-1,2
B nephew grandchild	1,1,-2
B nephews	23,-21,-3
B nervous	-9,11,-2
B netflix	13,-10,-4
B neutral	4,6,-11
B never	0,4,-5
B new	1,1,-2
B newer	-6,5,1
B next	-2,3,-2
B nice	2,0,-2
B nicole	7,-5,-2
B nigerian	-5,8,-3
B night	-1,3,-2
B nightclub	4,0,-4
B nights	1,-3,1
B nine	1,1,-2
B nineties	-5,6,-1
B ninety	-5,6,-1
B ninety minutes	7,-5,-2
B niro	6,-6,-1
B no	-1,-2,3
B nobility	2,-7,5
B nobody	-1,-3,4
B nobodys	-7,-9,15
B noch	6,-2,-4
B noir	2,0,-1
B noisy	-6,7,-1
B nolan	11,-1,-13
B nollywood	-8,9,-1
B nomadland	1,2,-4
B none	1,-5,4
B nonna	-20,22,-5
B noodles	3,-1,-2
B noon	5,0,-5
B nor	3,-2,-2
B nora	2,0,-1
B nordic	7,-1,-7
B norris	2,6,-9
B north	-1,7,-6
B northern	-3,3,0
B norway	3,-1,-2
B nosferatu	8,-6,-3
B nostalgic	-8,10,-1
B not	0,-3,3
B notch	6,2,-9
B nothing	0,-3,3
B novel	-5,8,-3
B november	-2,2,0
B now	0,2,-2
B nowt	-7,-7,14
B nuclear	1,-4,4
B nudity	10,-8,-3
B numbers	-11,14,-3
B nuns	-3,2,0
B nurse	4,-4,0
B nurses	-2,4,-2
B obsession	-2,2,0
B obviously	-5,8,-2
B occupied	-5,6,-1
B ocean	-5,1,3
B oclock	-6,6,0
B octopus	3,-1,-2
B odd	-1,3,-2
B off	-2,1,2
B office	17,-15,-3
B oh	5,-6,1
B oil	-4,2,1
B okay	1,1,-4
B old	-5,6,0
B old days	19,-18,-4
B older	-5,-1,6
B olds	-2,3,-1
B olsen	8,-7,-1
B omit	-5,-5,8
B on	2,0,-2
B only	-1,2,-2
B open	8,-4,-4
B opera	-3,2,1
B opposed	-5,12,-7
B opposite	-3,7,-4
B optional	-11,2,10
B options	-1,2,-1
B ordinary	-6,8,-1
B organist	5,-3,-2
B original	-11,9,1
B orphans	-6,7,-1
B oscar	-1,4,-2
B oslo	-1,3,-5
B other	4,-4,0
B others	0,3,-3
B otherwise	-4,6,-3
B our	2,-1,-2
B ousmane	-1,2,-1
B out	2,-1,0
B outback	-5,-1,5
B outdoors	-5,3,2
B outside	-4,3,-1
B outsiders	-2,1,1
B over	-3,0,3
B overly	-8,4,4
B own	-4,3,0
B owner	5,-4,-1
B owns	16,-12,-6
B pain	8,-6,-2
B paint	3,-8,3
B painted	15,-10,-7
B painter	-4,2,2
B painting	5,-4,-1
B pair	2,-1,-2
B pajamas cozy	-7,5,2
B pakistani	-4,5,0
B palermo	-1,3,-2
B palestinian	-4,6,-1
B palm	3,-2,-1
B paper	-7,8,-2
B paranoid	-4,6,-2
B parents	5,-2,-3
B paris	-2,1,1
B park	7,-5,-1
B part	-1,3,-1
B parties	8,-6,-2
B partner	-1,4,-3
B partners	-1,2,-1
B party	-5,7,-2
B pas	-2,-5,6
B pass	-2,-1,3
B past	1,1,-2
B patch	10,-2,-8
B patience	-6,1,5
B patient	-4,5,-1
B patisserie	-2,5,-2
B paul	-3,5,-3
B pay	4,-4,1
B peaceful	-4,14,-10
B peacock	6,-5,-1
B peco	-4,5,0
B penelope	3,-1,-2
B per	-12,18,-6
B perfect	12,-9,-2
B person	2,-1,-1
B peru	-2,3,-2
B peter	-3,5,-2
B petty	-4,5,-2
B peu	5,-3,-3
B pg	-2,0,2
B philip	5,-3,-1
B phone	-3,-3,5
B physics	6,-3,-4
B piano	5,-4,-1
B pick	-2,5,-2
B picked	2,0,-2
B picks	-3,2,1
B picture	-2,4,-2
B pierce	4,-1,-3
B pig	8,-5,-3
B pink	-3,3,0
B pirate	-11,5,6
B pirates	-2,3,0
B pis	-1,3,-3
B pit	-6,4,2
B pizza	6,2,-16
B place	-13,0,10
B plague	3,7,-11
B plain	-10,12,-2
B plan	4,0,-3
B plane	-1,-1,2
B planes	7,-5,-2
B planet earth	-2,3,-2
B plaster	-7,9,-2
B play	3,0,-3
B played	-4,-1,4
B playful	-4,13,-10
B plays	6,-5,-1
B pleasure	2,1,-4
B plot	-4,5,-1
B plumber	5,-1,-4
B plus	-7,4,0
B po	-7,9,-1
B poetic	8,-5,-3
B poirot	2,0,-3
B poison	-4,5,-1
B polanski	-3,-10,12
B police	3,0,-4
B policeman	7,-4,-4
B polish	0,3,-3
B polite	0,2,-3
B political	7,-6,-1
B politics	6,-4,-3
B ponies	4,-2,-2
B pool	-7,10,-4
B poor	-6,4,2
B poor poverty	-1,2,-1
B pop	8,-7,-2
B popcorn	4,-2,-2
B portrait	19,-16,-3
B portuguese	2,1,-2
B poseidon	8,-6,-3
B posh	9,-5,-5
B possession	-5,0,2
B possible	-4,1,2
B post	4,-3,-2
B poster	-2,-1,5
B potatoes	4,-2,-3
B potes	-8,12,-3
B powell	-4,6,-1
B power	-4,5,-1
B practical	4,-3,0
B practise	-2,4,-2
B pre	-5,2,3
B preachy	-6,14,-11
B predator	11,-9,-3
B prefer	-2,0,3
B preferably	-7,9,-2
B preferred	2,3,-4
B pretty	2,-6,4
B pride	16,-6,-16
B priest	4,-3,0
B priests	-10,11,-2
B princess	-2,6,-3
B prison	-7,7,1
B private	-7,9,-1
B professor	3,0,-3
B projector	9,-8,-1
B promised	-2,4,-1
B proper	0,5,-5
B properly	-3,5,-2
B propongo	-9,11,-3
B prosecco	-4,3,0
B protest	-2,11,-8
B prove	-1,2,-1
B provided	-6,0,6
B psychological	-3,6,-2
B pub	-7,3,4
B public	7,-4,-3
B pumpkin	-7,8,-1
B punk	9,-7,-4
B puns	-5,5,-1
B put	4,-2,-2
B puts	6,-5,-1
B quanto	-5,9,-8
B quarrels	-2,4,-2
B que	2,3,-7
B quebec	-8,10,-3
B queen	5,-4,-1
B queens	1,-2,1
B quest	-1,2,-1
B questions	-2,-1,3
B quick	-3,2,1
B quickly	-4,5,-1
B quiet	-2,3,-2
B quietly	-2,4,-1
B quindi	-7,8,-1
B quirky	0,-2,1
B quite	2,-2,0
B quiz	11,-7,-4
B quotes	7,-3,-4
B r	8,-6,-3
B rabbit	27,-24,-5
B rabbits	-5,7,-3
B race	-3,3,0
B rachel	10,-3,-7
B racing	-3,-1,4
B racism	8,-16,5
B racy	-5,9,-4
B rags	-5,7,-1
B railway	-2,1,1
B rain	-2,3,-1
B rain rainy	-2,2,-1
B raining	-3,4,-1
B rainy	-4,2,3
B raj	-6,9,-4
B ramadan	-1,8,-13
B ran	20,-18,-4
B ranch	-5,13,-10
B rang	3,-2,-1
B ranked	-4,7,-4
B rated	3,0,-2
B rats	-7,9,-3
B ray	-2,4,-2
B read	8,-9,0
B reading	0,3,-4
B ready	-16,9,7
B reality	1,-3,2
B reasonable	-2,2,0
B rebellion	-3,4,-1
B rec	8,-6,-3
B recent	2,-7,5
B recent new	9,-7,-2
B recommend	5,-1,-3
B recommended	4,-2,-2
B red	13,-9,-4
B redford	-2,3,-1
B redor	4,-2,-3
B refuse	-7,1,6
B regency	-6,8,-2
B reiniger	-2,3,-1
B religion	-2,-3,5
B religious	-2,3,-1
B remake	4,-3,-1
B remakes	1,1,-2
B remember	8,-2,-6
B remembers	-3,4,-3
B remote	3,-2,-1
B rent	-2,4,-2
B rep	-7,8,-1
B repeat	4,-3,-1
B rescue	18,-16,-1
B resistance	7,-3,-4
B restaurant	-3,4,-1
B restaurants	-3,4,-1
B retired	5,-3,-2
B retirement	-4,-10,14
B return	3,-2,-1
B return home	2,1,-5
B reunion	2,0,-1
B revenge	4,-2,-2
B revolt	-2,3,-1
B reward	-2,3,-1
B rich	2,0,-3
B riches	-5,7,-1
B rickman	4,-2,-2
B riders	4,-3,-1
B ridiculous	3,3,-6
B ridley	2,-4,2
B riga	-10,11,-1
B right	2,-6,4
B ring	6,-4,-2
B rings	9,-8,-3
B rise	-5,7,-1
B ritual	-4,6,-3
B rivalry	-4,5,-1
B river	-4,10,-5
B rivers	-6,-4,9
B riviera	-3,5,-1
B road	-5,6,-1
B road trip	8,-5,-2
B roald	5,-7,1
B robbery	-9,8,0
B robert	5,-3,-2
B roberts	5,-3,-3
B robot	5,-1,-4
B robotica	-3,5,-2
B rock	-10,3,7
B rock star	-2,3,0
B rohmer	9,-5,-5
B roll	-3,5,-3
B roller	0,2,-2
B rom	-1,2,-1
B roma	7,-5,-2
B roman	0,1,-2
B romanian	2,0,-3
B romans	-7,9,-2
B romantic	3,-5,2
B romcom	-2,3,-1
B rome	0,2,-2
B roof	-11,4,-3
B room	7,-7,0
B rose	-8,9,-1
B round	3,-2,-2
B routine	-1,2,-1
B row	18,-13,-4
B rowdy	5,-3,-5
B roy	-3,4,-1
B rubber	-3,5,-2
B rude	-1,2,-1
B rug	-1,2,-1
B ruin	11,-10,-2
B ruined	6,-3,-3
B rukh	-6,3,3
B rule	-10,-8,16
B ruled	-6,-19,19
B run	7,-5,-2
B runaway	-3,4,-2
B rural	-4,6,-2
B rush	-1,3,-2
B russell	5,-5,-2
B russian	5,1,-5
B russians	-4,3,1
B ryan	2,-16,6
B sad	-6,1,5
B sadder	-2,3,-1
B sadness	-2,0,1
B saga	-6,7,-2
B said	8,-6,-2
B sailing	-3,3,0
B saint	1,-6,5
B sake	-17,8,8
B salesman	8,-7,-1
B saloon	2,4,-8
B salt	16,-9,-11
B saltburn	16,-15,-2
B same	-2,3,-2
B sami	5,-2,-5
B samurai	-1,5,-4
B sandra	2,-10,7
B sardegna	-1,2,-1
B sat	3,-6,2
B satire	5,5,-11
B satoshi	-5,1,4
B saturday	8,-5,-4
B saw	5,-2,-2
B says	0,2,-1
B scandal	-2,0,2
B scandinavian	-1,2,-1
B scare	2,1,-3
B scared	8,-5,-4
B scares	-2,4,-1
B scarier	-8,11,-4
B scary	-3,3,0
B scenes	3,-1,-2
B school	2,-3,2
B schools	-3,-2,5
B schrader	-1,3,-2
B sci	-1,2,-1
B science	-1,5,-3
B scientists	-17,1,20
B score	-2,-7,8
B scorsese	-3,-3,6
B scotland	-3,3,1
B scott	9,-10,0
B scottish	-3,-1,3
B scouts	0,2,-2
B scrap	3,-1,-2
B scream	11,-8,-2
B screaming	-12,2,6
B screen	11,-7,-4
B screwball	-3,-1,3
B se	0,2,-2
B seal	22,-17,-4
B seamstress	-3,3,-1
B seasick	11,-6,-6
B seaside	-4,2,3
B second	2,-2,0
B secret	7,-7,1
B secrets	-5,2,3
B seeing	1,-5,4
B seen	4,-1,-3
B self discovery	-6,9,-4
B send	-5,0,5
B senegal	5,-3,-2
B sense	0,1,-3
B sensual	-2,4,-1
B seoul	-7,10,-2
B separated	-4,5,-2
B sequels	8,-5,-3
B sequins	-2,3,-1
B serial	2,-3,0
B serious	12,-10,-3
B service	10,-7,-3
B set	-4,4,1
B sete	20,-18,-3
B sets	1,1,-2
B settle	4,-3,-2
B seven	5,5,-11
B seventeen	7,-4,-3
B seventies	-9,8,1
B seventy	12,-9,-4
B sexy	-4,-1,5
B shadows	-4,5,-1
B share	-6,10,-8
B shark	16,-3,-15
B sharks	0,8,-6
B sharp	-9,8,1
B shaw	-4,7,-2
B she	3,-1,-2
B shed	1,2,-3
B sheep	6,-3,-3
B shell	-3,-2,5
B shelleys	3,-1,-3
B shelter	4,-2,-2
B shes	2,-1,-1
B shift	4,0,-4
B ship	-4,6,-3
B shipboard	-1,2,0
B ships	3,-5,3
B shirley	7,-5,-2
B shirt	17,4,-23
B shoes	1,-11,8
B shooting	-7,4,4
B shootout	6,-6,0
B shop	2,5,-9
B shoplifters	5,-5,-1
B short	2,-3,1
B shorter	-5,6,-1
B shot	-4,1,3
B shout	-17,11,8
B shouting	-6,8,-3
B show	-5,6,0
B showed	15,-15,0
B shower	-4,8,-4
B showgirls	5,-3,-2
B showing	2,-1,-1
B shown	2,-1,-2
B shut	2,0,-3
B shy	-3,4,-1
B si	5,-5,-2
B siblings	-1,4,-3
B sicilian	-6,9,-4
B sicily	-4,7,-3
B sick	-1,-5,7
B side	8,-6,-2
B siete	7,-5,-1
B silence	0,-2,2
B silents	-9,3,6
B silly	1,-2,1
B silver	5,-1,-4
B similar	-9,8,1
B simple	-6,8,-3
B since	2,0,-3
B sing	-9,13,-7
B singapore	2,0,-2
B single	-9,4,5
B sinister	7,-1,-7
B sirk	-6,9,-5
B sissi	8,-6,-3
B sister	1,1,-2
B sisters	0,2,-2
B sit	-3,0,0
B sitting	0,2,-2
B six	3,-10,6
B sixties	-3,2,2
B sixty	10,-5,-5
B ski	-1,5,-4
B skies	-9,10,-2
B skip	-3,-1,4
B sky heaven	7,-6,-2
B slapstick	-1,-1,2
B slasher	-2,-1,3
B sleazy	-3,4,-1
B sleep	12,-7,-6
B sleepover	-1,12,-10
B slept	12,-10,-2
B slide	-11,13,-2
B slip	-6,9,-3
B slow	-3,1,2
B slower	-3,4,-1
B sly	-4,5,-1
B small	-2,2,0
B small little	1,0,-2
B smart	-7,10,-3
B smiles	11,-10,-1
B smith	0,3,-5
B smoke	12,-2,-12
B smoking	-3,-6,7
B smth	0,2,-2
B snores	0,-11,9
B snow	1,1,-2
B snowbound	-4,4,-1
B snowy	-2,4,-1
B so	-2,2,0
B sofa	6,-6,1
B sofia	-1,2,-1
B soft	-6,9,-3
B softer	-5,7,-3
B sold	-1,12,-19
B soldiers	-2,3,-1
B solid	7,-5,-4
B solidarity	-3,5,-2
B solo	5,-3,-2
B some	1,2,-3
B somebody	-7,6,0
B someone	1,1,-2
B something	-3,4,-2
B something funny	-3,5,-2
B something suspenseful	-5,6,-2
B somewhere	-5,7,-2
B son	2,0,-3
B son children	10,-7,-2
B song	7,0,-9
B songs	-1,4,-3
B sons	2,-1,-2
B soon	11,-4,-8
B sooner	-2,-5,4
B soothing	-7,2,5
B soppy	-9,5,2
B sorry	2,0,-4
B sort	-2,-1,3
B soul mate	9,-8,-1
B sound	11,-7,-4
B soundtrack	7,-3,-4
B soup	-11,8,4
B south	-1,2,-1
B southern	-6,6,-1
B soviet	-4,4,-3
B space	-5,2,3
B spaghetti	5,-2,-3
B spanish	-3,6,-3
B spare	-3,-1,4
B speak	12,-6,-7
B speaking	2,0,-2
B speaks	4,-2,-3
B special effects	2,-1,-1
B speech	-1,-1,2
B spent	7,-6,-1
B spielberg	2,1,-4
B spies	-3,2,1
B spike	5,-4,-2
B spinsters	9,-7,-4
B spirit	-1,-3,4
B spiritual	-2,6,-4
B spite	-7,8,-2
B splatter	-4,8,-4
B split	5,-10,3
B spoken	9,-8,-2
B spooky	-3,-2,5
B sport	-3,5,-1
B sports	-8,3,4
B spot	-15,-1,15
B sprawling	-4,7,-2
B spring	-11,12,-1
B spy	-5,1,2
B stag	12,-1,-11
B stage	-8,3,5
B stage show	5,-2,-2
B stalker	-20,5,13
B stallion	6,-5,-1
B stand	3,-4,0
B standing	5,-3,-2
B stanwyck	-5,6,-1
B star	9,-5,-4
B starring	-12,18,-15
B stars	1,2,-4
B start	-5,8,-3
B started	12,-10,-3
B starts	-5,6,-1
B station	-4,5,0
B stay	2,-2,0
B staying	4,3,-7
B stays	-2,5,-3
B steamy	3,-1,-2
B stephen	-4,0,2
B steppe	-7,9,-2
B steve	-4,4,1
B sth	-13,14,-1
B stiff	-4,-3,7
B still	-1,3,-2
B stillness	-1,4,-3
B stitches	0,-9,9
B stomach	1,-4,3
B stone	-6,-19,16
B stoner	-7,3,3
B stopped	12,-8,-4
B store	-2,4,-2
B stories	0,2,-2
B storm	4,-9,5
B storms	-7,7,0
B story	0,-2,3
B stove	-4,5,0
B straight	-9,16,-7
B straightforward	-3,5,-2
B strange	3,1,-5
B stranger	-11,13,-3
B strangers	-4,0,4
B streep	-13,14,-8
B street	-2,-1,3
B strict	-28,32,-7
B strike	0,-20,14
B strikes	5,0,-4
B strong	2,-1,-1
B stubborn	-4,2,2
B student	2,-1,-1
B students	0,4,-4
B studio	-2,-9,9
B studying	2,0,-3
B stuff	-3,0,3
B stupid	-1,4,-3
B style	-10,10,0
B stylish	-1,2,-2
B stylish elegant	-2,1,1
B submarine	-9,1,8
B subtitles	2,-1,-1
B subtler	4,-3,-2
B suburbs	-3,4,-2
B such	6,-3,-4
B sudan	-3,4,-1
B sudden	-4,7,-3
B suffolk	-3,-2,4
B sugar	-1,2,-2
B suggest	-10,-4,12
B suits	0,1,-2
B summer	-3,5,-1
B sun	-2,3,-1
B sunday	1,2,-2
B sung	-3,0,3
B sunny	10,-6,-4
B sunshine	-2,2,0
B superhero	-5,7,-2
B superheroes	-13,14,-1
B suppose	-5,6,-3
B sur	-3,4,-1
B sure	-7,-14,18
B surely	-2,4,-2
B surgery	-5,6,-1
B surprise	-3,4,-1
B surreal absurd	5,-4,-2
B sushi	-3,5,-1
B suspense	6,-3,-3
B suspiria	9,-7,-2
B svankmajer	0,3,-2
B swamp	-4,5,-1
B swap	3,-3,-1
B swashbuckling	2,-1,-2
B swearing	3,2,-6
B sweat	-4,5,-1
B sweaty	-7,2,4
B swedish	3,-1,-2
B sweeping	-1,2,-1
B sweeps	-1,2,-1
B sweet	2,-2,0
B swimming	2,1,-2
B swinton	-2,6,-3
B swiss	-7,8,-2
B swords	-10,5,5
B sydow	-8,-1,9
B syrian	12,-12,-1
B table	-3,6,-4
B tabu	14,-10,-4
B tace	-7,9,-2
B taiwanese	4,-2,-2
B taken	0,4,-5
B takes	-7,11,-5
B tales	23,-18,-8
B talk conversation	0,-4,3
B talking	-3,3,0
B talky	0,2,-2
B tamil	-4,3,0
B tangerine	-4,6,-2
B tango	4,-2,-3
B tank	14,-12,-1
B tap	-3,1,1
B tar	-4,7,-5
B tarantino	8,-8,0
B tarkovsky	-1,6,-7
B taste	2,0,-3
B tattoo	10,-7,-3
B taught	5,-4,-1
B tax	6,-4,-1
B taxi	29,-13,-22
B tea	6,-3,-3
B teach	2,-5,2
B teachers	-9,11,-2
B teaching	10,-5,-5
B team	11,-7,-5
B tear	7,-4,-2
B tears	-2,9,-6
B technicolor	3,-2,-1
B teen	0,-3,2
B teenage	1,1,-3
B teenager	-4,0,5
B teenagers	4,-1,-3
B teeth	-1,-6,5
B tell	-1,2,-1
B tells	0,1,-2
B telly	10,-11,0
B ten	7,-3,-5
B tenet	1,-3,2
B tense	-4,4,0
B term	-8,7,1
B terror	10,-8,-3
B test	2,-7,5
B teta	5,-4,-1
B texas	-3,2,1
B thai	-6,4,2
B than	0,2,-1
B thank	12,-7,-5
B thanks	-7,1,6
B thanksgiving	-11,12,-2
B thatll	-6,2,4
B the	2,-1,-1
B theatre	-5,6,-1
B their	6,-3,-2
B theme	-1,3,-2
B then	2,1,-2
B therapist	-3,0,2
B there	-2,4,-2
B thereabouts	-2,-1,3
B therefore	-8,10,-3
B theres	7,-5,-2
B these	-9,-18,24
B theyd	0,1,-3
B theyre	4,-1,-2
B theyve	14,-12,-3
B thieves	5,-3,-2
B thin	10,-8,-3
B things	0,-2,2
B think	7,-5,-2
B thinking	4,-1,-3
B thinks	6,-2,-3
B third	-3,4,-1
B thirteen	-3,8,-4
B thirteenth	-20,21,-2
B thirties	2,1,-3
B thirty	9,-6,-4
B this	6,-1,-5
B those	2,-5,3
B though	-5,5,0
B thought	4,-2,-2
B thought provoking	-14,18,-6
B thoughtful	4,-1,-5
B threads	8,-4,-5
B three	3,-1,-3
B thriller	1,1,-2
B thrillers	4,-3,-1
B throat	5,-3,-3
B through	2,0,-2
B thru	-11,15,-7
B thumbs	18,-8,-13
B thunder	6,5,-18
B tidying	-5,7,-2
B tilda	-2,6,-3
B till	-2,4,-1
B tim	-5,9,-4
B timbuktu	9,-8,-2
B tired	2,1,-3
B title	11,-2,-10
B titles	10,-12,3
B to	3,-1,-2
B toast	-6,11,-6
B today	-1,-1,2
B toddlers	6,-5,-2
B toei	-8,9,-2
B togas	-9,11,-1
B together	-7,9,-3
B tokyo	0,1,-2
B told	5,-2,-3
B tolerance	-5,0,5
B tom	10,-7,-4
B tomorrow	2,1,-4
B toni	-7,2,5
B tonight	0,2,-2
B tony	-4,5,-1
B took	8,-4,-4
B top	-1,5,-5
B tops	-1,-2,3
B toro	4,-4,0
B torture	0,-5,4
B tortured	-7,0,7
B tosar	-2,3,-1
B toto	-16,20,-5
B totoro	7,-3,-5
B touch	-1,-3,3
B tough	-11,2,12
B tower	8,-9,-7
B town	-4,4,0
B tra	1,2,-2
B track	-13,-4,14
B train	3,-1,-2
B tramp	-4,5,-1
B trapeze	-7,8,-2
B trashy	5,-2,-5
B travel	-5,3,3
B travelling	-7,3,3
B treasure	4,-7,2
B treat	0,2,-1
B trees	-5,4,2
B trial	-5,4,1
B trial courtroom	-8,9,-1
B triangle	5,-4,-2
B tried	9,-13,3
B trip	3,-3,0
B truc	-8,-2,10
B truce	-2,2,0
B truck	-5,7,-2
B true story	-3,3,-1
B truth	10,-4,-6
B try	-2,4,-2
B trying	4,-2,-2
B tschirner	-3,5,-2
B tuesday	-7,10,-4
B tummy	-3,4,-1
B tuners	8,-7,-1
B turin	3,-2,-1
B turkey	-6,4,2
B turkish	-1,2,-2
B turks	6,-3,-4
B turn	-2,9,-7
B turned	11,-8,-3
B turns	-1,6,-6
B twelve	7,-3,-3
B twenties	-2,3,-2
B twenty	7,-3,-4
B twice	7,-8,1
B twilight	5,-1,-3
B twin	-5,5,0
B twins	-3,3,-1
B twist	12,-9,-4
B twisted	-4,3,1
B twisty	10,-9,-2
B type	-7,3,4
B u	2,-3,1
B ufa	-6,8,-2
B ugly	-9,11,-2
B ukrainian	6,-3,-4
B un	-9,11,-2
B uncle	-3,-2,4
B undercover	-14,19,-8
B underdog	-1,3,-2
B underdogs	1,1,-2
B understand	9,-3,-7
B uni	3,0,-5
B universal	8,-10,3
B unless	0,-4,4
B unreliable	-6,8,-2
B until	5,-2,-3
B up	-2,2,1
B ups	2,3,-5
B upstairs	8,-7,-2
B uruguayo	4,-3,-2
B used	11,-10,-2
B ustinov	-6,8,-3
B valentines	-4,6,-3
B vampire	-7,5,1
B vampires	8,-3,-4
B van	3,2,-6
B varda	-7,9,-2
B vast	1,1,-2
B vegas	-8,-7,15
B vein	-1,2,-1
B venice	0,5,-5
B verdict	-4,6,-2
B verhoeven	8,-5,-3
B verpeilt	-3,5,-2
B version	-3,3,-1
B very	2,0,-2
B vet	2,-5,3
B vi	12,-7,-5
B vibe	-11,4,6
B vibes	-3,0,2
B vicar	1,3,-5
B victorian	-3,6,-3
B vie	6,-5,-2
B vienna	15,-5,-7
B vietnam	-13,14,-1
B vietnamese	-4,2,1
B village	-3,4,-1
B village small town	-5,7,-2
B villain	6,-6,-1
B vimos	9,-7,-1
B vincent	-8,14,-6
B vinto	18,-14,-5
B violence	-6,6,0
B violent	-8,8,1
B violin	-10,15,-5
B visiting	5,-1,-5
B visual	2,0,-1
B voice	-2,4,-3
B voices	5,-7,0
B volcanoes	-4,-6,9
B volume	-2,-1,3
B von	0,-4,4
B vote	-11,11,-1
B voted	-3,6,-5
B vs	9,-7,-1
B w	3,-2,-1
B waehlen	-5,7,-1
B wahlberg	16,-6,-10
B wait	-1,5,-4
B waiting	1,-8,5
B wake	-3,3,0
B walk	10,-3,-7
B walking	5,-2,-4
B walks	-26,13,13
B wall	9,-9,-1
B waltz	1,3,-6
B waltzes	-2,4,-1
B want	-3,4,-1
B wants	-2,3,-1
B ward	-4,6,-3
B warm	-2,2,0
B warmth	-5,7,-1
B wartime	-5,9,-4
B was	4,-3,-1
B washington	-4,3,1
B wasnt	4,-2,-3
B waste	15,-14,-2
B watch	4,-2,-2
B watched	10,-5,-4
B watches	-9,13,-5
B watching	3,-3,0
B water	3,-3,0
B waterloo	10,-9,0
B wave	2,-1,-1
B way	6,-3,-2
B wears	-5,6,-1
B weather	-7,5,2
B wed	-2,3,-2
B wedding	1,1,-2
B weddings	-4,4,0
B wednesday	-1,4,-3
B week	4,1,-5
B weekend	6,-2,-4
B weeks	8,-10,2
B weepies	-8,14,-6
B weepy	7,-9,-2
B weird	2,-1,-1
B welcome	-6,4,2
B well	1,3,-3
B went	5,-4,-2
B werckmeister	15,-13,-4
B were	4,-2,-2
B werewolf	-9,13,-3
B werner	-4,1,3
B west	12,-9,-3
B western	-2,1,1
B westerns	-4,3,0
B wet	2,0,-2
B weve	0,-2,1
B whale	4,-7,4
B whales	5,-3,-3
B what	1,2,-2
B whats	1,2,-3
B when	-4,4,-1
B where	-4,5,-1
B whether	0,5,-6
B which	2,-2,1
B whichever	-13,11,2
B while	10,-6,-4
B whimsical	15,-12,-3
B white	5,-4,-1
B who	-2,3,-1
B whodunnit	-5,7,-1
B whoever	3,-2,0
B whole	5,0,-4
B whom	10,-5,-5
B whos	-2,5,-3
B whove	1,4,-5
B why	-6,3,2
B wicked	5,-2,-3
B widow	-2,3,-1
B wife	5,-4,0
B wifes	4,-3,-1
B wifi	-1,5,-3
B wigan	-9,11,-2
B wild	1,3,-4
B wild zany	11,-5,-5
B wilder	3,-4,0
B will	-2,3,-1
B williams	3,-2,-3
B win	0,2,-1
B wind	5,0,-6
B windows	1,0,-2
B wine	-3,3,0
B wine drinks	1,3,-4
B wing	-6,5,1
B winner	-3,7,-4
B winners	4,-5,1
B winning	-4,5,-2
B winslet	-3,7,-4
B winstone	-3,4,-2
B winter	-1,3,-1
B wintry	-3,5,-2
B wise	-6,4,2
B wisecracks	-1,3,-1
B wish	-2,2,0
B wisteria	-3,5,-2
B wistful	-2,3,-1
B wit	1,-3,2
B witch wizard	-3,3,-1
B witches	-3,-2,6
B with me	17,-9,-13
B without	-1,-3,3
B witty	2,-1,-1
B wizards	-6,7,-1
B wolf	5,-3,-2
B wolves	0,-5,5
B woman	-3,3,0
B women	-3,4,-1
B won	-2,5,-3
B wonder	3,-1,-2
B wont	-1,-3,5
B woods	-4,1,3
B woody	-2,5,-2
B wook	6,-5,-1
B wool	4,-1,-4
B word	-2,-4,5
B wordless	-2,4,-2
B words	8,-6,-2
B work	3,-4,0
B work job	1,-2,1
B worked	15,-13,-2
B workers	-6,-2,8
B working	-4,6,-2
B world	-1,4,-2
B worn	-3,-8,8
B worse	-12,-7,19
B worst	2,0,-2
B would	0,2,-1
B would like	1,2,-2
B wouldnt	2,2,-4
B writers	-2,6,-4
B writing	13,-9,-5
B wrong	-5,2,3
B wrote	5,2,-7
B wry	-7,9,-2
B x	9,-7,-2
B y	23,-20,-3
B ya	5,1,-6
B yang	8,-5,-2
B year	3,-3,1
B year years	0,2,-2
B years	5,-3,-2
B yen	-2,2,-1
B yes	-2,2,0
B yesterday	8,-5,-4
B yimou	-1,3,-2
B york	3,-2,-1
B youd	14,-13,-2
B youll	5,-3,-2
B young	2,2,-4
B younger	7,-7,-1
B youngest	4,0,-4
B your	2,-1,-1
B youth	4,-1,-3
B youve	2,0,-2
B yugoslav	-12,14,-2
B zealand	-4,6,-2
B zero	2,-3,1
B zhang	-1,3,-2
B zimbabwean	-3,-3,6
B zombie	-1,3,-1
B zombies	-3,0,3
B zorba	4,-3,-1
BB , 0	2,1,-4
BB , 00	3,-3,0
BB , 0000	-8,10,-1
BB , 0000s	-2,0,2
BB , 00s	-6,7,-1
BB , FILM	2,-1,-2
BB , a	-2,4,-2
BB , about	-3,5,-1
BB , absurd	-3,4,-1
BB , actresses	-1,3,-1
BB , adventure	-1,4,-2
BB , after	4,1,-5
BB , aliens	-1,3,-1
BB , all	11,-8,-4
BB , alps	-1,2,-1
BB , also	-6,9,-3
BB , american	1,2,-4
BB , an	-1,3,-2
BB , and	-4,1,3
BB , animals	-2,1,1
BB , animated	-7,11,-5
BB , any	0,3,-3
BB , anything	-4,4,1
BB , as	-3,-3,6
BB , at	2,0,-2
BB , autumn	-2,2,-1
BB , autumnal	-4,6,-2
BB , bad	-7,9,-1
BB , bar	1,-16,11
BB , bar pub	-6,7,-2
BB , beach	-1,4,-2
BB , beaches	-3,4,0
BB , bears	-3,3,-1
BB , beautiful	-7,12,-5
BB , before	-2,-1,3
BB , beige	-2,2,-1
BB , berlin	-4,6,-3
BB , bickering	-4,5,-1
BB , bicycles	-2,3,-1
BB , big	3,0,-3
BB , black	-5,4,1
BB , bleak	-2,4,-2
BB , boats	-3,3,0
BB , bold	-3,4,-1
BB , both	-4,5,-1
BB , brass	-4,5,-1
BB , brave	-2,2,0
BB , brazilian backlands	-6,8,-3
BB , bread	-8,8,0
BB , bright	-8,10,-3
BB , bring	5,-1,-5
BB , british	-2,3,-1
BB , brothers	0,-2,1
BB , bus	-6,7,-1
BB , but	-2,2,1
BB , by	0,2,-2
BB , call	8,-5,-4
BB , calm	-3,3,-1
BB , campy	-1,2,-1
BB , can	-1,2,-1
BB , cannot	2,-7,5
BB , cant	5,2,-7
BB , cars	-1,3,-2
BB , cats	8,1,-11
BB , chase	-3,6,-2
BB , cheeky	-4,8,-4
BB , children	-1,3,-2
BB , christmas	6,-5,-1
BB , city	-2,3,-1
BB , class	0,2,-2
BB , clever	-4,5,-1
BB , cold	4,-2,-2
BB , colour	-1,2,-1
BB , colourful	-1,3,-1
BB , comedy	5,0,-5
BB , cosy	-7,10,-2
BB , could	-4,5,-1
BB , count	-4,12,-9
BB , country	-5,6,-1
BB , countryside	-1,2,-1
BB , cows	-4,5,-1
BB , cranky	-4,4,-1
BB , creepy	10,-8,-4
BB , crime	8,-7,-1
BB , dad	5,-2,-4
BB , dads	15,-11,-5
BB , daft	-8,1,7
BB , dance	-4,6,-2
BB , dancing	-3,6,-3
BB , danish	-1,2,-1
BB , dark	-3,5,-2
BB , deadpan	-3,4,-1
BB , decent	-4,0,3
BB , desert	1,0,-2
BB , deserts	0,6,-7
BB , diamonds	-9,9,-1
BB , dog	-4,-5,8
BB , dogs	-5,5,0
BB , done	3,-2,-1
BB , dont	-2,-5,6
BB , drawn	-10,13,-3
BB , drunk	-12,15,-3
BB , eighties	-1,3,-2
BB , either	11,-8,-5
BB , elegant	-1,3,-2
BB , english	-1,3,-2
BB , epic	-7,8,-1
BB , even	1,1,-3
BB , every	20,-15,-5
BB , everyone	9,-8,-2
BB , ex	1,0,-2
BB , family	-2,2,0
BB , farce	-3,4,-2
BB , farm	-4,6,-2
BB , farm animals	-2,3,-1
BB , fast	-1,2,-1
BB , father	-3,4,-1
BB , fathers	-5,6,-2
BB , fewer	-2,1,0
BB , fifties	7,-5,-2
BB , find	4,0,-6
BB , first	10,-5,-5
BB , flying	0,2,-3
BB , fog	-1,2,-1
BB , folk	-2,2,-1
BB , football	-4,5,-1
BB , for	7,-5,-2
BB , forest	-1,2,-1
BB , forget	5,-13,8
BB , forties	6,-4,-4
BB , fountains	-1,2,0
BB , four	3,-2,-2
BB , french	-3,4,-1
BB , friends	-7,9,-2
BB , friendship	-4,4,0
BB , from	-5,7,-2
BB , funerals	-1,2,-1
BB , funny	-1,2,-1
BB , garden	-6,7,-1
BB , gentle	-6,2,4
BB , gern	-6,9,-4
BB , ghosts	-4,6,-3
BB , gimme	-4,6,-2
BB , girls	-6,7,-1
BB , give	-5,7,-2
BB , gloves	8,-6,-1
BB , go	13,-7,-4
BB , good	1,6,-7
BB , gossip	-5,7,-2
BB , got	1,1,-2
BB , gothic	-2,0,2
BB , gotta	-3,4,-2
BB , great	-2,3,-2
BB , greek	-6,8,-2
BB , green	-5,8,-2
BB , grey	4,-1,-2
BB , grief	-3,4,-1
BB , grounded	6,-5,-2
BB , grown	-4,2,3
BB , had	6,-3,-3
BB , half	-6,7,-1
BB , happy	2,1,-3
BB , has	6,-3,-2
BB , hats	7,-7,-1
BB , have	17,-12,-9
BB , he	3,2,-4
BB , heat	-2,4,-2
BB , hes	10,-7,-3
BB , high	10,-7,-4
BB , his	6,1,-8
BB , hm	0,2,-1
BB , hold	-3,-2,5
BB , honestly	7,1,-11
BB , honour	-1,3,-2
BB , hopeless	-1,2,-1
BB , hot	12,-9,-4
BB , house	-10,14,-3
BB , how	6,-5,-1
BB , i	3,-2,-1
BB , ice	-8,2,4
BB , id	7,-9,1
BB , ideally	-8,10,-2
BB , if	9,-3,-7
BB , im	4,-2,-2
BB , in	1,2,-3
BB , indian	-3,3,0
BB , inheritance	-1,2,-1
BB , ireland	-3,-1,3
BB , is	2,1,-3
BB , isnt	-3,-1,4
BB , istanbul	-9,12,-4
BB , it	5,-6,0
BB , italian	-1,5,-4
BB , italy	-2,4,-2
BB , its	10,-7,-2
BB , ive	9,-6,-4
BB , japanese	-1,2,-1
BB , jazz	-1,3,-2
BB , just	-2,3,-1
BB , keep	-7,5,0
BB , kids	4,0,-4
BB , kind	-5,8,-3
BB , kindness	-3,4,-1
BB , korean	2,4,-5
BB , kung	5,-4,-2
BB , lake	-3,4,0
BB , less	3,-5,2
BB , let	-2,3,-1
BB , lets	-4,6,-2
BB , letters	-4,6,-2
BB , light	-3,4,-1
BB , like	16,-11,-5
BB , little	-5,6,-2
BB , london	-3,-3,6
BB , lonely	12,-11,-1
BB , long	-2,4,-1
BB , looking for	-12,13,-1
BB , lose	-3,-4,6
BB , loud	-3,5,-1
BB , love	-11,10,-1
BB , lovers	-1,2,0
BB , loves	-4,5,-2
BB , low	-11,2,10
BB , made	0,2,-2
BB , make	-13,15,-1
BB , masks	-2,3,-1
BB , maybe	-4,7,-3
BB , me	0,3,-4
BB , melancholy	6,-5,-1
BB , melodrama	-3,5,-3
BB , memory	-4,2,2
BB , men	-11,14,-4
BB , middle	-4,5,-1
BB , minus	-4,0,4
BB , monks	5,-4,-1
BB , monsters	-1,3,-1
BB , more	0,4,-4
BB , mountain	-9,11,-2
BB , mountains	-2,3,0
BB , mud	16,-12,-6
BB , muddy	-2,3,-1
BB , mums	1,2,-3
BB , music	-2,3,-1
BB , musical	-2,3,-1
BB , my	3,-2,-1
BB , mystery	-2,3,-1
BB , nasty	-15,17,-4
BB , need	-5,6,-1
BB , neon	-5,6,0
BB , neurotic	-4,5,0
BB , neutral	-4,4,-1
BB , never	7,-7,0
BB , new	-2,4,-1
BB , night	-3,3,-1
BB , nineties	-5,5,0
BB , no	0,-4,4
BB , nobody	5,-5,0
BB , noir	-18,20,-2
BB , none	4,-6,1
BB , noodles	6,-4,-2
BB , nor	-10,2,8
BB , northern	-2,3,-1
BB , not	-1,-4,5
BB , nothing	-1,-3,4
BB , now	-2,1,0
BB , nowt	-2,-6,8
BB , nuns	-3,4,-2
BB , odd	-4,5,-1
BB , of	-11,12,-2
BB , old	-5,6,0
BB , on	-5,6,-1
BB , one	-2,3,-1
BB , only	-7,6,0
BB , opera	-1,2,-1
BB , or	-1,4,-3
BB , otherwise	-3,6,-3
BB , our	4,-3,-2
BB , outdoors	3,-2,-1
BB , outsiders	-2,2,0
BB , paris	-3,6,-5
BB , patient	-4,4,-1
BB , people	-4,6,-2
BB , petty	-4,6,-1
BB , pg	-3,-4,7
BB , pick	-1,2,-1
BB , pink	-2,3,-1
BB , please	2,-4,1
BB , poison	-6,7,-1
BB , polish	10,-8,-3
BB , pop	-3,6,-3
BB , preferably	-4,5,-1
BB , pretty	-5,0,5
BB , properly	-4,4,0
BB , prosecco	3,-2,-2
BB , public	-9,11,-3
BB , puns	-6,7,-1
BB , quarrels	-2,4,-1
BB , quindi	-5,8,-3
BB , rain	2,1,-3
BB , rather	-4,5,-1
BB , real	-4,6,-2
BB , really	10,-6,-4
BB , rescue	4,-3,-1
BB , revenge	-3,4,-2
BB , rich	-9,10,-1
BB , riders	4,-3,-1
BB , river	6,-3,-6
BB , road	-7,10,-3
BB , romance	3,-5,2
BB , romantic	-4,0,3
BB , rubber	-3,4,-1
BB , running	3,-3,0
BB , rural	-3,4,-1
BB , sad	-2,5,-2
BB , same	-1,3,-2
BB , satire	-4,-3,7
BB , say	-3,4,-1
BB , says	6,-4,-2
BB , school	-3,3,0
BB , science	-4,5,-1
BB , sea	4,-4,-2
BB , seaside	-4,5,-1
BB , second	-2,3,-1
BB , secrets	-2,0,2
BB , set	-5,7,-3
BB , seventies	-6,6,0
BB , sharp	-5,1,5
BB , she	-2,5,-3
BB , shed	-2,3,-1
BB , sheep	6,-3,-4
BB , shes	-1,-3,4
BB , show	-8,9,-1
BB , silence	-1,6,-5
BB , silent	-3,4,-1
BB , silly	-3,3,0
BB , sisters	-3,4,0
BB , six	6,-4,-2
BB , sixties	-3,4,-2
BB , slapstick	3,-1,-2
BB , slow	-4,0,3
BB , small	9,-6,-3
BB , snow	5,-3,-3
BB , snowy	-2,3,-1
BB , so	-3,2,1
BB , solidarity	-3,5,-2
BB , some	-1,5,-8
BB , something	-3,3,0
BB , songs	-2,3,-1
BB , sorry	11,-8,-3
BB , sound	-9,10,-2
BB , south	-2,3,-2
BB , space	-2,4,-2
BB , spies	-3,5,-2
BB , sport	-5,9,-4
BB , still	-3,5,-2
BB , stop	-5,6,-1
BB , storms	-7,6,1
BB , strangers	-8,5,3
BB , street	-2,0,2
BB , stubborn	-4,5,-2
BB , stupid	-8,9,-1
BB , stylish	5,-5,-1
BB , stylish elegant	-2,2,0
BB , summer	-3,4,-1
BB , sun	-3,3,1
BB , sunny	5,-1,-4
BB , sunshine	-2,3,-1
BB , sweat	-1,2,-1
BB , sweaty	-7,9,-1
BB , swiss	-5,6,-1
BB , talking	-8,12,-4
BB , tango	-5,6,-1
BB , teenagers	5,1,-8
BB , tell	-5,6,-1
BB , that	2,-2,0
BB , thats	9,-5,-4
BB , the	2,0,-2
BB , then	1,2,-2
BB , theres	20,-11,-9
BB , they	3,-3,0
BB , thirty	4,-3,-1
BB , this	11,-8,-4
BB , though	-2,-4,5
BB , three	-4,7,-4
BB , to	3,0,-4
BB , today	19,-22,0
BB , too	5,-8,1
BB , trains	3,-1,-1
BB , trapeze	-7,8,-2
BB , true	-2,1,0
BB , twist	-2,5,-4
BB , twisty	-8,5,0
BB , two	-1,4,-2
BB , under	-6,-2,7
BB , underdog	-4,5,-2
BB , underdogs	-2,3,-1
BB , until	10,-8,-3
BB , vampires	-4,-8,10
BB , very	1,1,-2
BB , village	-3,3,-1
BB , walking	2,-1,-1
BB , want	-3,6,-2
BB , war	-9,-1,10
BB , warm	-3,0,3
BB , was	10,-10,0
BB , water	-3,2,-2
BB , we	-1,4,-3
BB , weather	-3,-2,5
BB , wedding	2,1,-3
BB , weddings	-1,3,-2
BB , weird	13,-11,-3
BB , well	6,-3,-4
BB , were	4,1,-5
BB , wet	-1,3,-2
BB , weve	16,-12,-6
BB , what	2,0,-2
BB , whatever	7,-4,-2
BB , whats	-13,15,-3
BB , where	-9,8,-1
BB , which	8,-9,1
BB , who	7,-5,-2
BB , whos	4,2,-4
BB , wine	-3,6,-2
BB , winter	-2,3,-1
BB , wise	-7,8,-2
BB , wit	-2,3,-1
BB , with	-3,3,0
BB , without	-3,-4,7
BB , witty	-2,2,0
BB , women	-3,5,-1
BB , woods	-1,2,-1
BB , wry	-2,3,-1
BB , year	4,-2,-4
BB , yes	-3,2,2
BB , yet	2,2,-4
BB , you	-2,4,-2
BB , young	-2,4,-2
BB . 00	1,0,-2
BB . 0000	10,-6,-4
BB . 0000s	-2,3,-1
BB . 00s	4,-2,-2
BB . FILM	3,-1,-1
BB . a	-2,4,-2
BB . about	-1,8,-9
BB . after	7,-5,-3
BB . all	-10,8,2
BB . allergic	-2,-3,5
BB . amarcord	6,-5,-1
BB . american	6,-13,2
BB . an	-4,5,0
BB . and	5,-3,-2
BB . ang	-7,8,-1
BB . angry	-1,4,-2
BB . animals	6,3,-9
BB . animated	4,-1,-3
BB . animation	14,3,-18
BB . anime	0,-3,3
BB . another	-3,5,-3
BB . anthony	-2,3,-1
BB . any	-4,5,-1
BB . anyone	-4,-7,12
BB . anything	-1,4,-3
BB . anyway	1,2,-3
BB . are	-2,6,-4
BB . argentine	-1,3,-1
BB . art	-4,6,-2
BB . as	-2,3,-1
BB . at	-5,8,-4
BB . atlantics	18,-16,-2
BB . australian	-2,3,-1
BB . avoid	-3,-1,4
BB . ballet	-4,2,3
BB . bbc	-18,21,-4
BB . been	6,-4,-2
BB . belfast	-2,4,-1
BB . belgian	-3,5,-2
BB . belly	-4,5,-1
BB . berlin	-4,5,-1
BB . best	3,-2,-2
BB . big	2,1,-3
BB . billy	2,-8,0
BB . biopic	-3,4,-1
BB . bit	2,0,-2
BB . bitter	-3,6,-2
BB . black	1,3,-4
BB . bollywood	-3,4,-1
BB . bored	-3,-7,10
BB . brass	-4,5,-1
BB . brazilian	-6,5,1
BB . bright	1,1,-5
BB . bring	-3,4,-1
BB . british	-1,2,-1
BB . bullet	7,-5,-2
BB . but	-4,3,0
BB . cabaret	5,-4,-2
BB . can	-2,4,-2
BB . cant	-2,0,2
BB . cartoon	-6,4,1
BB . cats	10,-4,-7
BB . central	-2,3,-1
BB . cheap	-6,6,0
BB . cher	0,-6,7
BB . chess	-6,9,-2
BB . chicago	8,-5,-2
BB . chinese	-6,7,-1
BB . chuck	2,6,-9
BB . cinema	2,1,-3
BB . circus	-5,5,0
BB . claymation	-2,3,-1
BB . clever	2,2,-4
BB . colour	-6,-14,13
BB . comedy	15,-12,-7
BB . comforting	-2,-3,5
BB . compromise	-5,-1,5
BB . confined	-3,4,-1
BB . cool	2,-1,-2
BB . cosy	-9,4,5
BB . could	1,0,-2
BB . couldnt	7,-12,5
BB . count	-3,-6,6
BB . country	-8,10,-1
BB . courtroom	-10,6,4
BB . croatian	-1,2,-1
BB . cuban	-2,4,-3
BB . cube	5,-3,-2
BB . cyberpunk	10,-9,-1
BB . dads	-1,5,-5
BB . dance	-17,20,-4
BB . danish	-8,10,-2
BB . dark	1,-5,2
BB . de	-6,12,-10
BB . dead	10,-5,-5
BB . denzel	-9,10,-2
BB . desert	-2,3,-1
BB . detective	-15,17,-3
BB . disney	6,-7,0
BB . divorced	6,-2,-9
BB . documentaries	-3,5,-2
BB . documentary	4,4,-12
BB . does	-4,8,-4
BB . done	11,-10,-1
BB . donnie	-3,4,-1
BB . dont	-1,-5,7
BB . dragons	-3,-2,6
BB . drama	7,-4,-6
BB . drop	-2,-4,5
BB . dubbed	0,1,-2
BB . dumb	-5,7,-3
BB . ealing	-4,5,-1
BB . early	-5,6,-1
BB . eastern	-4,5,-1
BB . easy	-4,4,0
BB . egyptian	5,-2,-4
BB . elmore	5,-4,-2
BB . emilia	4,-3,-1
BB . english	-2,3,-2
BB . enough	-10,-3,13
BB . estonian	-2,3,-1
BB . every	5,-2,-3
BB . everything	-5,-6,8
BB . fairy	-9,14,-4
BB . fantasy	-5,3,2
BB . fassbinder	-1,4,-3
BB . fast	-8,11,-4
BB . fathers	-3,3,0
BB . feast	-2,5,-3
BB . fed	-1,-12,13
BB . female	-2,3,-1
BB . fewer	-9,0,7
BB . film	0,2,-2
BB . find	-5,6,-3
BB . fine	-1,11,-7
BB . finnish	-2,3,-1
BB . first	6,-4,-2
BB . flow	7,-4,-3
BB . folk	-2,4,-1
BB . food	-3,4,-2
BB . for	1,2,-3
BB . force	4,-2,-2
BB . found	-4,6,-2
BB . french	-4,6,-2
BB . from	-6,8,-3
BB . funny	-2,0,3
BB . gang	-2,5,-2
BB . gay	-4,-2,6
BB . gene	8,-7,-1
BB . gentle	0,2,-2
BB . german	-8,10,-4
BB . ghost	-14,15,-1
BB . giant	-3,5,-1
BB . gimme	2,0,-2
BB . give	-4,5,-1
BB . go	-3,-1,2
BB . good	1,1,-7
BB . gorgeous	-3,5,-2
BB . got	-4,7,-4
BB . grand	8,-7,-3
BB . grandad	-1,7,-5
BB . greek	-4,4,0
BB . green	16,-15,-2
BB . greta	2,-2,-1
BB . gritty	-2,4,-2
BB . gruelling	14,-11,-4
BB . guillermo	-6,7,-1
BB . had	2,-2,0
BB . half	7,-5,-2
BB . hammer	-3,5,-2
BB . hard	-5,2,-1
BB . hate	-6,-1,7
BB . haunted	-4,6,-2
BB . have	-1,6,-5
BB . havent	-10,13,-6
BB . he	2,-4,2
BB . hed	3,1,-4
BB . heist	3,3,-7
BB . her	-5,2,1
BB . his	6,-5,-2
BB . hong	-9,11,-1
BB . horror	-8,3,5
BB . hot	3,-1,-3
BB . how	8,-2,-6
BB . hugh	0,-3,3
BB . hushed	-7,9,-2
BB . ice	0,3,-3
BB . id	-1,4,-3
BB . ida	13,-12,-2
BB . if	-1,-4,4
BB . ill	-6,10,-4
BB . im	3,-2,0
BB . indonesian	-4,6,-2
BB . inventions	-6,6,-1
BB . iranian	-4,5,-2
BB . irish	-4,4,-1
BB . isnt	-3,-6,9
BB . israeli	-4,3,1
BB . istanbul	-11,2,4
BB . it	1,2,-3
BB . italian	2,-2,1
BB . its	3,-1,-2
BB . ive	-2,2,1
BB . jackie	-3,-2,2
BB . james	-3,6,-4
BB . japanese	0,2,-2
BB . jazz	9,-8,-2
BB . jewel	-3,5,-2
BB . jewish	-1,2,-1
BB . joe	-9,13,-8
BB . johnny	10,-6,-4
BB . jojo	7,-2,-4
BB . juliette	-2,2,0
BB . just	2,-5,2
BB . keep	-4,0,4
BB . ken	-1,5,-5
BB . kes	0,2,-5
BB . kidman	-3,5,-1
BB . kids	9,-7,-2
BB . killers	2,-1,-1
BB . kindly	-4,-2,6
BB . korean	-6,6,0
BB . ladies	2,0,-5
BB . laika	-2,3,0
BB . lake	7,-4,-5
BB . language	-1,2,-1
BB . last	1,-7,5
BB . late	1,2,-2
BB . latin	-1,3,-1
BB . leave	-6,-3,9
BB . lesbian	-1,2,-1
BB . less	0,-2,2
BB . let	-11,4,6
BB . lets	-4,6,-2
BB . letter	1,0,-2
BB . light	-9,3,7
BB . like	3,0,-3
BB . little	15,-13,-3
BB . london	-2,2,-1
BB . lonely	-12,13,-3
BB . long	-2,7,-6
BB . looking	-2,3,-1
BB . looking for	-3,4,-2
BB . loud	-2,3,-1
BB . love	0,2,-2
BB . mad	-9,12,-3
BB . made	-11,17,-8
BB . mads	-3,5,-2
BB . magic	-7,9,-2
BB . mainland	-2,4,-1
BB . make	-3,5,-2
BB . malayalam	-2,3,-1
BB . manchester	10,-8,-5
BB . mary	3,-1,-3
BB . maybe	-3,6,-3
BB . me	2,-5,2
BB . medium	-3,6,-2
BB . melancholy	-7,10,-3
BB . meryl	13,-7,-11
BB . mexican	-3,4,-1
BB . michael	2,-1,-2
BB . middle	-4,3,2
BB . midsommar	3,-1,-1
BB . mike	0,2,-2
BB . monster	13,-11,-4
BB . more	-2,3,-2
BB . mosfilm	-6,8,-2
BB . mothers	-5,7,-2
BB . movie	-3,7,-3
BB . mum	7,-4,-4
BB . mums	6,-5,-2
BB . my	3,-1,-1
BB . mystery	7,-3,-4
BB . nan	14,-15,1
BB . napoleon	-4,1,-2
BB . native	-3,6,-3
BB . near	2,-1,-2
BB . need	-1,2,0
BB . neil	-2,3,-1
BB . neither	15,-4,-12
BB . neon	-5,7,-2
BB . neurotic	6,-4,-2
BB . never	-4,6,-2
BB . new	2,3,-4
BB . next	-4,5,-2
BB . nice	0,2,-1
BB . no	-2,-2,3
BB . nobody	-12,0,10
BB . noir	7,-6,-2
BB . nollywood	-3,5,-1
BB . none	-11,-2,13
BB . nordic	4,-11,1
BB . northern	-3,4,-1
BB . not	-2,-1,3
BB . nothing	-2,-1,4
BB . now	2,-2,1
BB . nowt	-12,-9,16
BB . nuclear	5,-3,-5
BB . of	-3,4,-1
BB . office	1,1,-2
BB . oh	1,-7,4
BB . ok	0,5,-6
BB . old	5,-6,1
BB . on	3,-2,-1
BB . one	-5,8,-2
BB . only	-7,7,0
BB . or	-2,6,-4
BB . other	-9,11,-2
BB . otherwise	-4,6,-2
BB . our	3,-1,-2
BB . pakistani	-4,6,-2
BB . palestinian	-3,4,-1
BB . paul	2,0,-3
BB . penelope	7,-6,-1
BB . people	-13,1,11
BB . period	-4,6,-1
BB . peter	-2,-5,6
BB . pg	-6,7,-1
BB . pick	-11,13,-3
BB . picture	2,-1,-1
BB . pirates	-1,3,-1
BB . pixar	-8,-9,16
BB . plague	-1,2,-1
BB . please	-4,4,0
BB . pls	-3,-2,4
BB . polanski	-3,-10,12
BB . political	-6,4,2
BB . powell	-3,3,-1
BB . predator	11,-9,-3
BB . provided	-7,-5,11
BB . put	-8,10,-2
BB . quebec	-1,2,-1
BB . quiet	1,1,-2
BB . rather	-1,2,-1
BB . ray	12,-11,-2
BB . really	-5,-5,9
BB . rec	8,-7,-3
BB . recommend	-3,4,-2
BB . red	-2,3,-2
BB . regency	-6,8,-2
BB . resistance	-3,4,-1
BB . revenge	-4,6,-1
BB . right	-3,5,-4
BB . robert	13,-12,-1
BB . robots	-5,12,-6
BB . roma	0,2,-2
BB . romanian	-1,2,-1
BB . romantic	-3,-9,11
BB . rome	1,1,-2
BB . russian	-3,4,-2
BB . sad	-9,-12,16
BB . same	-4,6,-3
BB . sami	7,-4,-6
BB . samurai	4,-1,-3
BB . saw	10,-8,-3
BB . scandinavian	-8,4,4
BB . school	4,-1,-5
BB . sci	-4,2,2
BB . science	-4,1,3
BB . scorsese	-3,-3,7
BB . scottish	-6,0,6
BB . scrap	4,-8,2
BB . se	-7,-8,14
BB . sea	-4,5,-2
BB . seen	9,-7,-1
BB . send	-1,2,-1
BB . set	-1,2,-1
BB . sexy	-4,0,4
BB . shaw	-2,4,-2
BB . she	-1,5,-5
BB . shed	8,-6,-2
BB . sheep	16,-15,-2
BB . shes	2,2,-4
BB . short	-3,4,-1
BB . show	-3,5,-2
BB . sick	13,-13,0
BB . silent	2,1,-3
BB . silly	-3,4,-1
BB . sixties	-1,2,0
BB . skip	3,-3,0
BB . slapstick	-6,9,-2
BB . slasher	-10,12,-1
BB . slow	-6,4,2
BB . small	3,-1,-3
BB . smth	2,0,-2
BB . snow	-2,3,0
BB . so	1,2,-3
BB . soft	-2,4,-2
BB . solid	7,-5,-4
BB . solidarity	-4,5,-2
BB . some	-5,11,-6
BB . someone	-12,14,-5
BB . something	-3,5,-2
BB . something funny	-3,7,-4
BB . somewhere	4,-2,-1
BB . south	-3,4,-1
BB . soviet	14,-6,-7
BB . space	-3,4,-1
BB . spanish	-3,6,-3
BB . spare	-2,-2,5
BB . spielberg	19,-8,-17
BB . spike	6,-5,-2
BB . spooky	-3,-5,7
BB . sports	-5,-2,6
BB . stephen	-5,4,-3
BB . steve	27,-27,-3
BB . sth	-8,9,-1
BB . still	3,-1,-2
BB . stop	10,-9,-1
BB . story	-4,5,-1
BB . strange	3,-1,-3
BB . summer	9,-7,-6
BB . suspiria	11,-10,-3
BB . svankmajer	-3,6,-3
BB . swap	-8,-1,6
BB . swedish	-7,8,-1
BB . tabu	13,-12,-2
BB . talky	2,-1,-1
BB . tap	-3,4,-1
BB . tarantino	13,-15,2
BB . tense	-6,7,-1
BB . thai	-6,10,-4
BB . that	6,-4,-1
BB . thats	9,-7,-3
BB . the	1,1,-2
BB . then	-5,7,-2
BB . there	1,5,-10
BB . theres	4,1,-5
BB . they	-3,6,-5
BB . theyre	6,-9,2
BB . think	-4,2,3
BB . this	2,-4,3
BB . thoughtful	-2,5,-3
BB . three	11,-9,-2
BB . thriller	-5,7,-1
BB . thrillers	-5,6,-2
BB . thumbs	17,-10,-6
BB . tilda	0,5,-6
BB . timbuktu	10,-10,-1
BB . time	-6,11,-6
BB . to	3,-5,1
BB . today	-6,8,-4
BB . toei	-8,9,-2
BB . tokyo	9,-8,-4
BB . tom	6,0,-10
BB . tonight	3,-2,-2
BB . tony	-6,7,-1
BB . too	-3,-6,9
BB . train	14,-13,-2
BB . trashy	13,-10,-6
BB . true	-5,8,-2
BB . try	-1,2,-1
BB . turkish	-4,3,1
BB . two	0,3,-5
BB . ufa	-6,8,-2
BB . ugly	-4,6,-2
BB . under	-2,-3,5
BB . underdog	5,-4,-2
BB . until	-4,5,-1
BB . us	-6,-7,11
BB . venice	-3,5,-2
BB . vietnamese	-2,3,-1
BB . want	-4,5,-1
BB . war	-6,8,-3
BB . we	5,-3,-2
BB . wed	0,2,-2
BB . weird	-7,10,-5
BB . welsh	4,-2,-3
BB . went	9,-1,-8
BB . were	-10,6,3
BB . werner	-9,-3,10
BB . west	-2,4,-3
BB . wet	14,-13,-2
BB . weve	-1,3,-2
BB . what	1,2,-3
BB . whatever	-4,9,-4
BB . whats	0,1,-2
BB . when	2,0,-3
BB . where	6,-3,-5
BB . which	3,2,-5
BB . who	-4,-2,4
BB . why	5,2,-6
BB . wish	-2,3,-1
BB . witches	-4,-1,5
BB . with	3,-2,-1
BB . without	0,-2,3
BB . witty	10,-7,-3
BB . wolves	-4,-2,6
BB . woman	9,-8,-2
BB . women	-5,7,-1
BB . woody	-2,0,2
BB . wordless	-1,3,-2
BB . work job	11,-7,-4
BB . working	-2,5,-3
BB . would	-13,9,3
BB . would like	-11,13,-2
BB . wouldnt	4,1,-4
BB . yes	-2,4,-2
BB . you	3,-5,2
BB . zero	2,-5,2
BB . zhang	-7,8,-2
BB . zombies	-2,-9,11
BB 0 ,	3,0,-3
BB 0 laptop	-2,2,0
BB 00 ,	1,0,-2
BB 00 and	4,-3,-3
BB 00 at	-1,2,-1
BB 00 mins	9,-8,-1
BB 00 minutes	-4,6,-2
BB 00 or	4,-2,-3
BB 000 mins	-7,9,-2
BB 000 minutes	4,-3,-1
BB 0000 ,	1,0,-2
BB 0000 and	3,0,-3
BB 0000s ,	-2,-2,5
BB 00s ,	-2,4,-2
BB FILM 0	2,-1,-1
BB FILM a	1,1,-3
BB FILM are	5,-4,-1
BB FILM at	-5,7,-3
BB FILM but	-4,3,0
BB FILM by	8,-7,-1
BB FILM energy	-4,5,-1
BB FILM every	5,-4,-1
BB FILM for	3,-3,0
BB FILM got	13,-11,-2
BB FILM had	2,-2,-1
BB FILM has	10,-9,0
BB FILM have	9,-8,-2
BB FILM i	12,-11,-1
BB FILM in	10,-7,-3
BB FILM is	6,-4,-2
BB FILM isnt	4,-1,-3
BB FILM left	1,6,-1
BB FILM like	0,1,-2
BB FILM made	5,-4,-1
BB FILM me	20,-17,-3
BB FILM meets	2,-1,-3
BB FILM more	-3,6,-3
BB FILM mostly	2,-2,0
BB FILM my	2,-1,0
BB FILM of	-4,6,-2
BB FILM on	4,-3,-1
BB FILM once	3,-2,-1
BB FILM please	0,2,-3
BB FILM speaking	5,-3,-2
BB FILM the	7,-6,-2
BB FILM though	2,-1,-2
BB FILM too	14,-11,-8
BB FILM type	0,-4,2
BB FILM was	0,-2,2
BB FILM we	-1,-2,2
BB FILM when	7,-6,-1
BB FILM where	-3,9,-7
BB FILM with	6,-3,-3
BB FILM without	-1,-3,5
BB a 00	-2,3,-1
BB a 00a	3,-2,-2
BB a FILM	-14,17,-3
BB a baby	-9,10,-1
BB a ballet	2,-2,-1
BB a bank	-5,6,-1
BB a better	2,2,-4
BB a big	-5,8,-4
BB a biopic	-4,2,2
BB a bit	-1,-1,2
BB a boat	11,-8,-6
BB a box	-9,11,-3
BB a boy	5,-19,8
BB a break	-25,14,12
BB a brighter	7,-6,0
BB a caravan	4,0,-4
BB a change	-3,3,-1
BB a cheerful movie	-2,3,-1
BB a child	1,1,-2
BB a circus	2,2,-4
BB a city	3,-2,-1
BB a clever	7,-5,-1
BB a cold	6,-4,-2
BB a comedy	0,3,-3
BB a complete	9,-8,-3
BB a courtroom	-2,-5,7
BB a crime detective	-3,3,-1
BB a czech	8,-7,-1
BB a day	11,-9,-3
BB a detective	-4,-12,15
BB a different	6,-5,-1
BB a documentary	-4,3,1
BB a drama	-8,6,2
BB a fairy	-1,5,-5
BB a family	2,-3,0
BB a favour	-8,2,4
BB a feminist	-6,7,-2
BB a film	-5,8,-3
BB a french	7,-3,-8
BB a gay	-2,-4,5
BB a gentle	-4,6,-2
BB a ghost	-3,4,0
BB a girl	-6,9,-2
BB a good	1,1,-2
BB a guilt	-3,4,-1
BB a half	-6,5,0
BB a happy	-7,6,0
BB a heist	-4,6,-2
BB a horse	7,-3,-4
BB a hospital	-8,6,2
BB a house	9,-6,-3
BB a hundred	4,-3,-1
BB a jazz	-3,5,-2
BB a kinder	13,-12,-1
BB a kitchen	5,0,-6
BB a less	-4,5,-4
BB a little	-1,2,-3
BB a lonely	-3,4,-1
BB a long	-2,4,-2
BB a lot	2,1,-3
BB a love	-2,1,2
BB a man	2,2,-4
BB a matter	4,-2,-1
BB a modern	-9,10,-1
BB a mother	-3,3,0
BB a movie	-3,4,-1
BB a musical	-3,1,1
BB a mystery	-13,14,-1
BB a new	10,-9,-1
BB a nice	-1,3,-2
BB a of	2,1,-3
BB a phone	-6,8,-4
BB a plot	-10,10,-1
BB a priest	3,-5,3
BB a prison	-8,5,3
BB a proper	0,6,-6
BB a quiet	-7,9,-2
BB a restaurant	-3,4,0
BB a romance	-1,3,-2
BB a romcom	-2,9,-7
BB a sad	-4,6,-4
BB a school	2,0,-3
BB a self discovery	-1,2,-1
BB a shipboard	-1,2,0
BB a short	-2,3,-2
BB a single	-11,-4,14
BB a small	-5,4,2
BB a smart	-4,5,0
BB a story	-5,8,-3
BB a strong	1,3,-4
BB a sweet	4,-3,-2
BB a taiwanese	12,-10,-4
BB a tangerine	-4,6,-2
BB a thing	4,-1,-3
BB a third	-6,7,-1
BB a thriller	-5,4,1
BB a time	2,3,-5
BB a touch	-8,2,5
BB a train	4,-4,-1
BB a trial courtroom	-6,7,-1
BB a true	-7,9,-2
BB a u	5,1,-10
BB a very	6,-4,-2
BB a vet	4,-5,1
BB a village	-4,6,-1
BB a war	9,-9,1
BB a wedding	7,-6,-2
BB a week	11,0,-17
BB a western	-6,5,1
BB a whole	12,-6,-7
BB a woman	-4,6,-2
BB a word	3,-8,5
BB a year	11,-9,-2
BB about ,	14,-12,-5
BB about 00	2,-1,-1
BB about a	-3,5,-2
BB about an	-10,11,-2
BB about as	0,4,-5
BB about emily	-1,-2,3
BB about the	-4,1,3
BB absolutely no	-3,-1,4
BB absolutely not pas	-6,-7,13
BB absurd ,	-3,4,-1
BB accent ,	-14,8,7
BB act ,	-5,6,-1
BB action ,	-6,9,-2
BB actor actress ,	-7,8,-2
BB actresses ,	-1,3,-1
BB adam driver	7,-3,-4
BB adults ,	-3,5,-1
BB adventure ,	-2,3,0
BB adventure with	-6,7,-2
BB africa ,	-1,3,-2
BB african ,	-3,3,0
BB after FILM	4,-4,-1
BB after a	-3,5,-6
BB after that	-3,3,0
BB after the	3,0,-4
BB afterlife but	-1,2,-1
BB again ,	1,7,-8
BB again but	-6,10,-5
BB again please	-6,8,-2
BB agatha christie	-5,5,0
BB age ,	-8,7,1
BB ages ,	-6,8,-1
BB agnes varda	-3,3,0
BB alien ,	2,0,-2
BB aliens ,	-2,-1,3
BB alive who	-2,-4,8
BB all about	3,3,-6
BB all day	-6,-5,8
BB all i	-1,5,-4
BB all of	3,-6,2
BB all right	-2,2,0
BB all that	-10,-3,13
BB all the	5,-6,1
BB all three	-11,11,-1
BB allergic to	-3,-2,5
BB almodovar ,	-7,5,2
BB alone ,	-2,3,-2
BB alps ,	-1,2,-1
BB amarcord peacock	6,-5,-1
BB american ,	-2,7,-4
BB american remakes	19,-4,-15
BB amnesia ,	-6,-3,9
BB an american	-14,10,6
BB an hour	2,-5,3
BB an old	-5,6,-1
BB anatomy of	11,-10,-1
BB and 0000	-10,13,-3
BB and FILM	1,0,-3
BB and a	-1,3,-3
BB and afterwards	-6,-7,11
BB and anything	11,-23,11
BB and bleakly	-4,7,-3
BB and cant	14,-6,-10
BB and clear	-3,4,-1
BB and coffee chocolate	5,-4,-1
BB and daughter	10,-8,-4
BB and daughters	-4,0,4
BB and find	12,-5,-10
BB and for	-3,0,4
BB and funny	-6,7,-1
BB and has	-9,11,-2
BB and he	-1,-14,10
BB and her	3,1,-5
BB and hes	6,-5,-1
BB and i	3,1,-4
BB and id	-7,8,-2
BB and if	-12,11,-1
BB and im	1,5,-6
BB and it	6,-5,0
BB and its	2,3,-5
BB and ive	0,5,-4
BB and leave	0,-9,7
BB and make	3,0,-2
BB and me	8,-5,-2
BB and mother	-5,7,-1
BB and my	-3,5,-3
BB and need	3,0,-3
BB and no	-1,-3,4
BB and nobody	-14,-8,19
BB and none	0,-2,3
BB and not	1,-6,5
BB and nothing	2,-10,8
BB and now	-2,3,-1
BB and old	-5,7,-2
BB and one	7,-3,-5
BB and please	-7,-6,13
BB and she	-7,4,3
BB and sisters	-2,3,-1
BB and something	-4,6,-3
BB and still	-6,9,-4
BB and stupid	6,-2,-5
BB and that	-1,13,-18
BB and the	3,-2,-2
BB and their	-1,3,-2
BB and then	6,-4,-2
BB and they	-4,7,-3
BB and thinks	-3,3,-1
BB and want	-1,4,-3
BB and we	1,-3,2
BB and with	-7,11,-5
BB and without	-2,-7,9
BB anderson ,	-5,4,0
BB angels ,	8,-7,-1
BB angry ,	-3,-1,3
BB animals ,	-1,2,-1
BB animated ,	-3,5,-3
BB animation ,	19,-5,-15
BB anime ,	0,-3,3
BB annees 00	-6,7,-2
BB anniversary ,	-2,3,-2
BB another FILM	-2,-3,5
BB another one	-5,7,-2
BB another prison	-8,21,-15
BB another round	6,-5,-1
BB another with	-6,8,-2
BB answer ,	-2,4,-1
BB any ,	12,-10,-2
BB any film	-2,-3,2
BB any good	8,-5,-4
BB any more	-1,4,-3
BB any other	-1,5,-3
BB any talking	0,5,-5
BB any words	-1,2,-1
BB anyone but	7,-7,1
BB anything ,	7,-1,-6
BB anything about	-2,4,-1
BB anything as	-3,5,-2
BB anything but	1,-6,5
BB anything by	-5,7,-3
BB anything else	-1,4,-2
BB anything from	2,-2,0
BB anything like	-3,3,0
BB anything proper	4,-3,-2
BB anything that	-2,1,1
BB anything where	-1,-2,0
BB anyway ,	-2,3,0
BB apart ,	7,-4,-3
BB apart from	1,-9,8
BB arabic ,	-4,14,-11
BB are at	10,-8,-2
BB are here	-7,-3,8
BB are there	-2,6,-4
BB argentina ,	0,2,-2
BB argentine ,	-3,3,-1
BB arts ,	-2,3,-1
BB as FILM	-6,6,1
BB as a	5,-3,-2
BB as he	-16,4,6
BB as in	5,-4,-2
BB as it	-1,-9,10
BB as its	-13,11,2
BB as long	-8,8,-1
BB as the	1,5,-7
BB as theres	-12,7,2
BB asian ,	-2,3,-1
BB aside ,	-9,11,-3
BB ask for	-11,8,4
BB asked for	-5,8,-4
BB asking for	12,-10,-3
BB asks for	-5,5,-1
BB asleep ,	-6,9,-3
BB at ,	-7,7,-1
BB at 00	-5,6,-1
BB at a	3,1,-4
BB at all	-3,4,-2
BB at every	6,-4,-3
BB at least	-4,8,-4
BB at most	-5,5,-1
BB at night	-11,7,3
BB at nine	-3,5,-2
BB at sea	4,0,-6
BB at the	2,-1,-1
BB at work	-1,-5,6
BB at worst	-5,6,-1
BB austen but	-2,11,-9
BB australian ,	-3,5,-2
BB austrian ,	-4,6,-2
BB autumn ,	-2,2,-1
BB autumnal ,	-4,6,-2
BB away from	7,-7,-1
BB back ,	0,4,-4
BB back from	7,-6,-1
BB background ,	-2,3,-2
BB backpackers ,	-4,-1,5
BB backstage ,	-5,6,-2
BB bad ,	-2,8,-6
BB bad luck	2,-1,-1
BB bakery ,	-5,7,-2
BB ballet ,	-6,9,-3
BB bank robbery	-10,11,-2
BB based on	-8,10,-1
BB be ,	6,-2,-3
BB be a	1,1,-2
BB be about	0,-10,7
BB be doing	0,-9,7
BB be my	-7,10,-3
BB be no	-7,-9,14
BB beach ,	-4,3,0
BB beaches ,	-8,9,-1
BB beards ,	-3,-1,3
BB bears in	-1,2,0
BB beautiful ,	9,-5,-5
BB because the	6,-4,-2
BB bed ,	-1,3,-2
BB bed at	-1,2,0
BB been a	-7,10,-3
BB been on	7,-4,-3
BB been through	11,-5,-7
BB been to	9,-8,-1
BB bees ,	11,-8,-4
BB before 0000	-2,5,-3
BB before i	-4,7,-4
BB before of	5,-3,-2
BB before the	2,0,-3
BB beige ,	-3,4,-1
BB being scared	12,-8,-6
BB belgian ,	-4,6,-2
BB ben affleck	8,-3,-6
BB bench ,	-1,2,0
BB berlin ,	-4,4,-1
BB best ,	-2,2,0
BB best film	10,-10,0
BB best something	-12,13,-1
BB bhutan ,	-1,2,-1
BB bible but	-13,13,0
BB bickering ,	-4,5,-1
BB bicycle ,	-5,7,-3
BB bicycles ,	-3,4,-1
BB big ,	-2,2,-1
BB big family	-2,5,-3
BB big house	2,4,-7
BB big on	-5,4,2
BB bill murray	0,2,-2
BB billy wilder	2,-8,0
BB biopic ,	-5,4,0
BB biopic of	-2,3,0
BB birthday ,	-3,3,-1
BB birthday of	10,-8,-3
BB bit less	-11,1,6
BB bit of	1,2,-3
BB bitte ,	-2,2,0
BB bitte nothing	-2,-12,14
BB bitter ,	-3,6,-2
BB bittersweet ,	-1,2,-1
BB bleak ,	-3,3,0
BB bleak but	-2,2,0
BB board ,	-1,2,-1
BB boats ,	-3,3,0
BB boiler ,	12,-11,0
BB bold ,	-4,5,-1
BB bollywood ,	-9,11,-2
BB bond ,	-5,10,-4
BB bonkers ,	-3,4,-1
BB book ,	-3,0,4
BB border ,	-5,9,-4
BB bored ,	-3,5,-2
BB bored of	-3,-4,6
BB boss is	0,1,-2
BB boss says	4,-3,-1
BB both liked	-3,7,-4
BB box ,	-3,1,-2
BB box of	3,-2,-1
BB boxing ,	-4,-8,11
BB boy ,	17,-14,-6
BB boyhood ,	-6,7,-1
BB boys ,	3,-2,0
BB boys want	-8,10,-2
BB brave girl	-2,2,0
BB brazilian ,	-7,6,0
BB brazilian backlands ,	8,-6,-3
BB brazilians ,	-2,3,-2
BB bread ,	2,2,-4
BB break ,	-3,3,-1
BB bright ,	5,-2,-5
BB bright and	8,-7,-3
BB bring me	-5,9,-4
BB british ,	-4,7,-3
BB british english ,	-3,4,-1
BB brothers ,	-3,1,2
BB buenos aires	-3,4,-1
BB bullied ,	-2,3,-1
BB bureaucracy ,	-1,2,-1
BB bus ,	-7,8,0
BB buses ,	-5,7,-2
BB but FILM	-2,3,-1
BB but a	-5,2,3
BB but about	-1,3,-2
BB but also	-3,5,-2
BB but animated	-4,6,-2
BB but for	0,3,-3
BB but funny	9,-7,-2
BB but i	4,-4,0
BB but id	-4,5,-1
BB but in	-7,10,-3
BB but it	-16,20,-6
BB but its	10,-7,-4
BB but just	-8,10,-2
BB but less	-5,2,4
BB but make	-4,6,-2
BB but no	-3,-5,8
BB but not	1,-5,4
BB but nothing	-1,-7,8
BB but of	-3,5,-2
BB but on	-15,20,-5
BB but please	-4,-9,13
BB but something	-3,7,-3
BB but still	-5,7,-1
BB but the	0,2,-2
BB but tonight	-11,14,-3
BB but with	-4,4,0
BB but without	-4,0,3
BB but would	-8,11,-3
BB butler ,	7,0,-9
BB by a	-3,-1,3
BB by the	-2,3,-3
BB by which	0,4,-6
BB caine ,	-4,7,-2
BB call ,	-3,4,-2
BB call it	11,-8,-4
BB calm ,	-2,3,-1
BB camera ,	-9,10,-1
BB camp ,	-11,13,-3
BB campy ,	-1,2,-1
BB can ,	-4,5,-1
BB can board	-1,2,-1
BB can both	8,-7,-2
BB can do	-4,7,-3
BB can have	-10,7,2
BB can i	-11,4,6
BB can is	-4,6,-2
BB can it	-5,8,-3
BB can keep	8,-10,2
BB can stand	-5,6,-1
BB can stay	15,-10,-6
BB can we	-3,1,1
BB can you	-1,5,-4
BB canal ,	-12,12,0
BB cannot abide	-4,-4,7
BB cannot be	3,-3,-1
BB cant ,	-7,1,3
BB cant abide	8,-1,-8
BB cant be	-9,0,8
BB cant bear	-14,-1,15
BB cant do	-4,-4,8
BB cant get	0,4,-4
BB cant handle	-7,-1,9
BB cant have	-11,4,7
BB cant look	3,-5,0
BB cant sleep	-6,8,-2
BB cant stand	1,-3,2
BB cant stomach	-2,-5,8
BB cantonese ,	-6,4,1
BB capes ,	-9,-6,13
BB car ,	4,-4,0
BB cardiff ,	-3,0,3
BB cardigans being	-4,5,-1
BB cards ,	-7,10,-3
BB care home	-3,4,-1
BB carnival ,	-3,5,-2
BB carpenter ,	-4,4,0
BB cars ,	-3,6,-3
BB cartoon ,	-1,-2,3
BB cartoons ,	-3,3,1
BB cary grant	-1,2,0
BB cast ,	-4,5,0
BB castles ,	-6,9,-2
BB cat ,	6,-4,-1
BB cat is	0,3,-8
BB catalan ,	9,-7,-9
BB catastrophe ,	4,-4,0
BB cats ,	0,2,-4
BB ceca ,	4,-3,-1
BB century ,	-8,7,2
BB ceylan ,	-1,4,-2
BB chan ,	3,-2,-2
BB chan wook	6,-5,-1
BB chance ,	-2,2,-1
BB change ,	-2,3,0
BB chaos ,	-3,4,-1
BB chapel ,	-2,2,0
BB charming ,	-3,4,-1
BB chase ,	-1,2,-1
BB chases ,	-2,0,2
BB cheap and	4,-4,-1
BB cheating ,	-7,11,-3
BB cheeky ,	-7,12,-4
BB cheer me	-1,2,-1
BB cheerful ,	-3,-1,3
BB chicago ,	-2,4,-2
BB child ,	-6,6,-2
BB childhood ,	-1,3,-2
BB children and	8,-6,-2
BB chilean ,	-2,2,-1
BB choose ,	-2,3,0
BB christmas ,	-1,2,-1
BB christmas film	-3,-1,4
BB christmas without	-13,19,-6
BB chuck norris	2,6,-9
BB cinema ,	5,-4,-2
BB cinema with	10,-8,-2
BB circus ,	-5,5,0
BB city ,	-9,10,-1
BB class ,	-9,11,-2
BB claymation ,	-2,3,-1
BB clear speech	-3,-2,5
BB clever ,	-3,1,2
BB clever as	11,-12,0
BB climb cristo	5,-3,-2
BB clown ,	-11,2,10
BB clowns ,	-3,-5,8
BB club ,	2,0,-2
BB club in	-1,3,-2
BB coast ,	-5,6,-2
BB coast lighthouse ,	-9,-2,8
BB coen brothers	-2,3,0
BB cold ,	3,-1,-3
BB cold and	-5,8,-5
BB cold so	-3,5,-1
BB colin ,	-2,2,-1
BB colleague from	9,-8,-1
BB colour ,	-1,2,-2
BB colourful ,	-2,3,-1
BB colours ,	-5,6,-2
BB com ,	-1,2,-1
BB come out	-1,2,-1
BB comedies ,	-4,7,-2
BB comedy ,	0,3,-3
BB comedy ceca	4,-3,-1
BB comedy with	-1,6,-4
BB comforting ,	-2,-5,8
BB comic ,	-2,3,-1
BB company of	3,1,-3
BB compromise ,	-3,1,2
BB con men	-1,3,-2
BB confined ,	-3,4,-1
BB conversation ,	-3,5,-1
BB cool ,	-4,5,-1
BB cope with	4,-6,2
BB cops ,	-4,3,1
BB corridors ,	-5,7,-3
BB costumes ,	-2,1,1
BB cosy ,	-14,2,13
BB couch ,	-1,2,-1
BB could be	-5,7,-2
BB could do	-9,10,-2
BB could i	-10,11,-2
BB could the	0,1,-3
BB could there	-1,-7,8
BB could you	3,-4,1
BB couldnt face	-2,-4,6
BB country ,	-2,1,0
BB country house	6,-7,-1
BB countryside ,	-2,2,-1
BB couples ,	-1,2,-3
BB courtroom ,	-2,4,-1
BB cows ,	-5,6,-2
BB credits ,	10,-9,-2
BB crime ,	-7,9,-2
BB cristo ,	5,-3,-2
BB croatian ,	-1,2,-1
BB crooks ,	-1,2,-1
BB cruelty to	-3,-5,9
BB cruz ,	-4,5,-1
BB cry ,	2,-2,-1
BB cuban ,	-1,3,-2
BB cube old days	6,-5,-2
BB cuddly ,	-2,2,0
BB curry ,	3,3,-8
BB cute ,	-4,4,1
BB cyberpunk ,	-3,4,-2
BB dad ,	11,-13,2
BB dad wants	-12,14,-3
BB daft ,	-4,-1,4
BB dance ,	-3,5,-2
BB dancing ,	-3,4,-2
BB danish ,	-2,1,1
BB daughter ,	5,-2,-4
BB daughter asked	9,-7,-2
BB daughter wont	-10,-3,13
BB daughters ,	-15,-1,13
BB davon ,	-2,3,-1
BB day ,	-3,4,-2
BB days ,	-9,-1,10
BB de niro	-5,4,1
BB deadpan ,	-3,4,-1
BB death ,	-6,-1,7
BB del toro	8,-6,-3
BB demons or	-1,-5,6
BB desert ,	0,-2,2
BB deserts ,	-7,3,6
BB detective ,	-2,4,-2
BB detective in	9,-7,-3
BB dialogue like	-5,6,0
BB diamonds ,	7,-3,-3
BB did ,	-2,1,1
BB did a	-1,3,-2
BB did it	6,-6,-1
BB did the	13,-10,-3
BB dies ,	-3,0,4
BB directed by	-7,11,-5
BB director ,	-12,-1,13
BB disney ,	-3,3,0
BB do ,	-5,6,-1
BB do i	-2,5,-2
BB do not	-9,-9,16
BB do that	-2,2,-1
BB do the	0,-7,6
BB do with	6,-5,-2
BB do you	-10,12,-3
BB docks ,	-4,5,-2
BB docs ,	-5,4,1
BB documentaries about	-4,-5,10
BB documentary ,	2,-1,-2
BB documentary about	-3,4,-1
BB does a	5,-1,-6
BB does the	15,-1,-15
BB doesnt like	-6,2,4
BB dog ,	-1,3,-3
BB dogs ,	-5,5,0
BB doing with	0,-4,3
BB done ,	6,1,-7
BB done the	8,-5,-3
BB done with	-8,-3,11
BB donnie yen	-3,4,-1
BB dont care	-6,14,-9
BB dont do	0,-5,4
BB dont fancy	-2,-10,13
BB dont mind	-6,7,-2
BB dont need	2,-5,-2
BB dont want	-4,-6,11
BB dont you	-2,8,-7
BB down ,	11,-7,-6
BB down as	5,-3,-2
BB drama ,	-4,0,4
BB drama about	-8,9,-1
BB drawn ,	-1,2,-1
BB dress ,	-5,7,-2
BB dresses ,	-1,2,-1
BB drive a	7,-4,-2
BB drive my	4,-2,-3
BB drop the	-2,-4,5
BB drunk ,	-5,-12,14
BB dry ,	0,1,-2
BB dubbed ,	6,-2,-4
BB dune part	3,0,-3
BB dutch ,	0,1,-5
BB each ,	-5,5,0
BB early ,	4,-2,-6
BB eastern ,	-3,1,2
BB eastern europe ,	8,-5,-2
BB eastern european	5,-3,-2
BB easy ,	-7,2,4
BB easy on	9,-21,7
BB eat ,	15,-9,-7
BB eda ,	0,2,-2
BB effects ,	-3,1,2
BB eight ,	-7,10,-3
BB eighties ,	-6,6,1
BB eighty minutes	-5,2,3
BB elevens want	-3,4,-1
BB elmore leonard	5,-4,-2
BB else ,	-1,4,-3
BB else has	-7,8,0
BB else is	-10,11,-1
BB else with	-6,8,-2
BB emily in	-1,-2,3
BB end finish ,	-3,0,2
BB end of	4,-2,-3
BB ending ,	-1,3,-2
BB ends tonight	3,-2,-1
BB energy ,	-9,10,-1
BB energy but	-4,5,-1
BB english ,	-1,2,-2
BB ennio morricone	-3,-3,6
BB enough for	8,-5,-5
BB enough of	0,2,-2
BB enter the	3,-1,-2
BB ephron ,	-1,2,-1
BB epic ,	-3,5,-1
BB erotic ,	-2,2,-1
BB escape ,	-3,3,0
BB estonian ,	-3,4,-1
BB european ,	1,2,-3
BB even ,	-5,6,-2
BB evening ,	-7,-7,11
BB evening please	-11,13,-2
BB everywhere ,	-6,8,-2
BB exams robotica	-3,5,-2
BB exists ,	-4,2,2
BB explosions ,	5,-9,-3
BB eyes ,	-3,4,-3
BB faces ,	-2,4,-1
BB fairy tale	-1,2,-2
BB fall asleep	12,-9,-3
BB fall in	0,2,-6
BB falling asleep	4,-2,-2
BB falling in	0,3,-2
BB families ,	2,-1,-1
BB family ,	2,-1,-1
BB family drama	-6,0,6
BB famous ,	4,-2,-3
BB fancy a	-4,1,4
BB farce ,	-2,4,-1
BB farm ,	-8,10,-2
BB farm animals ,	-2,3,-1
BB farsi ,	-1,2,-2
BB fashioned ,	-2,5,-2
BB fassbinder ,	4,0,-4
BB fast ,	-3,3,-1
BB father ,	4,-3,-2
BB father and	-5,6,-1
BB fathers ,	-5,6,-1
BB favour and	-8,2,4
BB feast ,	-2,-3,5
BB feature ,	-1,2,-1
BB fed up	-4,-4,6
BB fellini ,	1,0,-3
BB felt like	8,-6,-3
BB few words	-3,2,1
BB fi ,	1,-2,1
BB fiction ,	-8,-3,10
BB fifties ,	-2,3,-2
BB fifties or	-8,9,-1
BB fifty and	8,-6,-3
BB fill of	-3,-1,5
BB film about	-2,3,-2
BB film by	-9,13,-7
BB film for	12,-9,-2
BB film from	-11,13,-2
BB film in	-7,4,3
BB film minus	-2,-3,5
BB film noir	6,-4,-2
BB film on	3,-2,-2
BB film set	-12,14,-2
BB film that	-5,1,4
BB film was	3,-1,-4
BB film where	-6,4,2
BB film with	-5,6,-1
BB film without	-4,-9,13
BB films ,	-1,2,-1
BB films about	8,1,-10
BB films are	8,-15,8
BB films that	-17,9,10
BB films where	-8,8,0
BB films with	-6,9,-2
BB filthy and	-2,1,1
BB find a	2,0,-2
BB find me	-1,3,-2
BB find something	3,-1,-2
BB find us	-4,5,-1
BB fine ,	-3,-2,6
BB fine w	-5,0,3
BB finnish ,	-1,2,-1
BB first cow	8,-7,-1
BB first love	-2,2,-1
BB first time	-5,6,-1
BB fish tank	14,-12,-1
BB five ,	1,1,-3
BB five minutes	-3,4,-1
BB flats ,	-8,9,-1
BB floor ,	-11,12,-1
BB flow ,	8,-3,-5
BB fog ,	-5,6,-1
BB folk horror	-2,4,-2
BB follow ,	-3,4,-2
BB food ,	-3,1,2
BB football ,	-3,0,3
BB for a	2,1,-3
BB for adults	-5,7,-1
BB for anything	-12,9,1
BB for grown	-12,13,-1
BB for her	-6,10,-3
BB for him	-1,3,-2
BB for his	7,-6,-2
BB for kids	-12,15,-5
BB for me	0,2,-2
BB for more	-3,4,-1
BB for my	3,-2,-1
BB for once	-7,1,6
BB for one	8,-6,-4
BB for our	9,-8,0
BB for something	-2,3,-1
BB for the	2,0,-2
BB for two	6,-7,1
BB for us	-4,6,-2
BB for was	-11,12,-1
BB force majeure	2,-1,-2
BB forest ,	-3,3,-1
BB forget the	2,1,-4
BB forties ,	-1,4,-3
BB fortune hunter	-2,3,-1
BB forty ,	-2,10,-7
BB forty years	6,-2,-5
BB fountains ,	-1,2,0
BB four hours	-4,5,-2
BB france ,	-4,5,0
BB free please	11,-9,-2
BB free solo	6,-5,-2
BB fresa and	6,-5,-1
BB friday ,	0,2,-2
BB friendly ,	-7,3,4
BB friends ,	-1,4,-3
BB friendship ,	-7,11,-4
BB from before	1,2,-6
BB from me	-7,2,6
BB from that	-5,9,-2
BB from the	-3,4,-1
BB front of	5,-2,-3
BB full ,	1,4,-5
BB full of	-3,-18,13
BB funerals ,	-1,2,-1
BB funny ,	-3,3,0
BB funny and	-4,6,-2
BB funny over	-4,8,-6
BB funny that	-17,9,7
BB future ,	-5,6,-1
BB gang ,	-2,5,-3
BB gangster ,	-1,-1,3
BB gangsters ,	-4,4,1
BB gardens ,	-3,4,-1
BB gave me	11,-8,-2
BB gene kelly	3,-2,-1
BB gentle ,	-3,2,2
BB george clooney	2,2,-6
BB georgian ,	-5,7,-1
BB gerard butler	11,-4,-8
BB german ,	-2,4,-2
BB germans ,	8,-6,-3
BB germany ,	-6,7,-2
BB get enough	-7,12,-5
BB gets bullied	-2,3,-1
BB ghost ,	7,-6,-2
BB ghost story	11,-9,-1
BB ghosts ,	1,-3,2
BB girl ,	-5,7,-3
BB girl with	4,-4,-2
BB girls ,	9,-5,-4
BB give me	-2,2,0
BB give us	-4,5,-1
BB glamour ,	-4,-1,5
BB glasgow ,	-5,4,1
BB gloves ,	8,-6,-1
BB go ,	5,-6,0
BB go for	-1,4,-3
BB go on	9,-7,-3
BB go to	3,4,-8
BB goat ,	8,-6,-1
BB going to	1,1,-2
BB gone ,	4,2,-9
BB good ,	-4,5,-1
BB good one	-1,2,-1
BB goodbye ,	7,-4,-2
BB gore ,	-5,12,-13
BB gorgeous ,	-1,3,-2
BB gory ,	3,-4,-2
BB gossip ,	-4,6,-2
BB got a	9,-10,1
BB got any	-9,12,-3
BB got anything	-4,6,-2
BB got something	-11,13,-2
BB got the	7,-5,-2
BB goth ,	-2,4,-1
BB gothic ,	-2,1,1
BB gotta be	-3,4,-2
BB gowns ,	-6,7,-1
BB gran is	2,1,-3
BB grandsons learning	10,-8,-3
BB greek ,	-2,4,-2
BB green ,	-4,7,-3
BB green book	-2,4,-4
BB grew up	1,2,-5
BB grief ,	-3,3,0
BB grimy ,	-2,0,1
BB grounded ,	6,-5,-2
BB grown ups	2,3,-5
BB guillermo del	8,-6,-3
BB guilt free	-3,4,-1
BB guns ,	3,-6,1
BB had a	0,4,-3
BB had enough	6,0,-6
BB had it	-3,-2,4
BB had me	4,-2,-2
BB had my	-1,-2,3
BB had showgirls	6,-4,-2
BB haitian ,	-2,3,-1
BB half ,	-4,4,0
BB half of	16,-11,-5
BB hammer ,	-2,3,-2
BB hand drawn	-2,2,0
BB hanks ,	5,0,-5
BB happy ending	6,-4,-3
BB hardly any	-2,-5,6
BB hartley ,	-1,3,-2
BB has ,	2,-9,6
BB has a	3,-3,0
BB has more	6,-6,-1
BB has no	14,-8,-6
BB has the	-1,3,-2
BB has to	-1,4,-3
BB hasnt got	8,-13,3
BB hats ,	5,-2,-2
BB hats and	-2,2,0
BB haunted house	-6,1,5
BB have a	-3,4,-1
BB have an	-7,3,4
BB have past	5,-2,-3
BB have read	11,-4,-8
BB have something	-8,11,-3
BB have the	8,-4,-7
BB have to	-9,13,-4
BB have watch	9,-6,-3
BB have we	4,-2,-3
BB have you	8,-4,-5
BB he can	-3,5,-2
BB he does	3,-1,-3
BB he has	12,-9,-4
BB he liked	-5,7,-2
BB he likes	-6,8,-3
BB he only	-4,-7,10
BB he thinks	2,-2,0
BB he wants	-2,-4,5
BB heart ,	-2,1,1
BB heartbreak ,	-2,5,-2
BB hearted ,	-2,0,2
BB hearts ,	7,-8,0
BB heat ,	2,-1,-1
BB heatwave ,	-3,4,0
BB heavy ,	5,-3,-3
BB hed like	-11,12,-1
BB hed want	-3,4,-1
BB heist ,	-6,3,3
BB help me	-1,-6,6
BB hepburn ,	-3,1,3
BB her ,	6,-6,-1
BB her a	-3,4,-1
BB here ,	-8,8,-1
BB here with	-10,2,8
BB hero ,	11,-22,10
BB herzog ,	-5,7,-3
BB hes a	-1,-6,6
BB hes allergic	-3,-1,4
BB high school	-3,0,4
BB him ,	-3,0,3
BB hindi ,	-4,1,2
BB his ,	12,-17,6
BB history ,	-8,6,1
BB hitchcock ,	-16,18,-2
BB hm ,	0,2,-1
BB ho ,	-4,5,-1
BB hobbits ,	-3,4,-2
BB hold the	-4,-3,6
BB holiday ,	-12,12,-1
BB holidays ,	4,1,-6
BB hollywood ,	-4,2,1
BB holocaust ,	-1,3,-2
BB home from	-4,9,-4
BB honest ,	-2,4,-2
BB honour ,	-3,5,-2
BB hopeless ,	-1,2,-1
BB hoping for	-8,9,-1
BB horror ,	2,2,-4
BB horror thats	8,-5,-6
BB horror with	-5,8,-3
BB horse ,	-7,14,-9
BB horses ,	-1,3,-2
BB hospital ,	-8,0,8
BB hot ,	8,-6,-4
BB hour ,	0,-2,1
BB hour of	8,-7,-2
BB hours ,	-1,-3,4
BB hours and	4,2,-6
BB hours horas	-3,-1,1
BB hours of	6,-3,-3
BB house ,	-2,2,0
BB house and	10,-13,-2
BB housemates vote	-3,3,0
BB how about	-1,3,-2
BB hugh jackman	-10,6,4
BB humour ,	-3,5,-2
BB hungarian ,	-4,9,-4
BB hunter ,	-2,3,-1
BB husband ,	1,2,-3
BB husband does	9,-8,-3
BB husband is	9,-5,-5
BB husband thinks	11,-7,-5
BB i ,	3,2,-4
BB i are	-11,12,-3
BB i asked	7,-6,-1
BB i beg	-7,5,2
BB i can	-1,4,-3
BB i cannot	-6,-4,9
BB i cant	0,-5,5
BB i could	6,-4,-2
BB i do	-6,-3,6
BB i dont	2,-5,2
BB i fancy	-6,10,-4
BB i gave	-5,-4,8
BB i get	-7,5,1
BB i go	-2,3,-1
BB i had	2,0,-3
BB i have	7,-4,-3
BB i havent	6,0,-6
BB i hear	-6,9,-4
BB i is	5,-2,-3
BB i keep	-2,-3,4
BB i know	8,-2,-7
BB i like	-1,5,-5
BB i look	1,2,-3
BB i looking for	5,-3,-2
BB i love	-6,13,-7
BB i mean	3,-5,1
BB i need	-2,3,-1
BB i never	2,1,-9
BB i prefer	8,-6,-2
BB i propongo	-9,11,-3
BB i rang	2,-2,-1
BB i run	7,-5,-2
BB i said	1,-2,1
BB i saw	7,-7,-1
BB i should	-5,-4,8
BB i suppose	-6,7,-3
BB i teach	5,-7,3
BB i think	12,-11,-1
BB i thought	8,-7,-2
BB i want	-5,7,-1
BB i was	9,-7,-3
BB i watch	-7,3,4
BB i went	6,-5,-1
BB i wont	-2,-1,2
BB i work	14,-6,-9
BB i would	-2,4,-2
BB i would like	-8,10,-1
BB ice ,	-6,3,2
BB ice hockey	9,-8,-3
BB iceland ,	-11,10,2
BB id like	-4,5,-1
BB id love	-5,10,-7
BB id prefer	-10,4,6
BB id put	1,4,-5
BB id rather	0,-1,2
BB id say	-3,3,0
BB id settle	-12,13,-1
BB id take	3,4,-7
BB id watch	-6,4,4
BB ida ,	7,-6,-1
BB if ,	-1,-18,19
BB if i	9,-14,4
BB if is	-10,-4,13
BB if it	-7,-3,10
BB if its	-8,8,-1
BB if not	-3,5,-2
BB if possible	-4,3,0
BB if theres	-1,-8,9
BB if you	4,-1,-3
BB ill watch	-10,14,-8
BB im 00	3,-1,-1
BB im a	3,1,-3
BB im after	-8,10,-2
BB im allergic	2,-3,0
BB im choosing	-1,2,0
BB im done	-1,-3,4
BB im for	-4,7,-4
BB im in	4,1,-4
BB im more	2,0,-2
BB im not	1,-3,1
BB im off	-6,0,4
BB im on	8,-9,1
BB im told	3,-1,-5
BB in ,	-1,3,-1
BB in 0000	11,-14,3
BB in an	10,-15,4
BB in and	-9,11,-2
BB in anything	-1,2,-2
BB in cardiff	-3,0,3
BB in cardigans	-4,5,-1
BB in colour	-3,4,-2
BB in english	4,-1,-4
BB in for	-5,7,-3
BB in front	12,-8,-4
BB in law	8,-4,-5
BB in love	9,-7,-3
BB in may	-1,3,-2
BB in my	4,-2,-2
BB in of	-9,10,-1
BB in one	5,-2,-3
BB in our	-2,5,-3
BB in portuguese	3,-1,-1
BB in seoul	-3,5,-3
BB in something	-3,4,-1
BB in the	2,-1,0
BB in this	16,-11,-5
BB in which	-2,2,-1
BB in with	3,-2,-3
BB india ,	3,-1,-2
BB indian ,	-3,3,0
BB inheritance ,	-5,6,-2
BB into france	-4,5,-1
BB into the	4,1,-6
BB inventions ,	-8,9,-2
BB ireland ,	-6,0,6
BB ireland or	0,2,-1
BB irish ,	-5,2,3
BB irish and	-4,5,-2
BB is ,	-8,3,3
BB is FILM	9,-8,0
BB is a	6,-3,-2
BB is about	10,-8,-2
BB is all	3,1,-4
BB is fine	-3,0,3
BB is for	9,-6,-3
BB is from	2,0,-2
BB is german	-8,9,-1
BB is good	-4,0,4
BB is in	11,-10,-1
BB is it	7,-2,-7
BB is my	1,6,-7
BB is not	10,-10,-2
BB is ok	-3,-1,4
BB is that	26,-17,-12
BB is the	8,-6,-2
BB is there	-3,4,-1
BB is toni	-7,9,-2
BB is visiting	5,-1,-5
BB is what	5,-4,-1
BB isabelle huppert	-3,5,-2
BB ish but	7,-8,0
BB islanda ,	-3,5,-1
BB islands ,	-6,10,-3
BB isnt ,	-5,-10,12
BB isnt a	-3,-10,13
BB isnt about	-7,-9,16
BB isnt the	5,-4,-2
BB israeli ,	-3,2,1
BB istanbul ,	-5,-4,7
BB it ,	-1,2,-1
BB it a	2,0,-2
BB it and	5,-7,1
BB it as	-7,12,-4
BB it at	7,-5,-2
BB it be	-2,3,-2
BB it has	-2,-3,5
BB it in	6,-4,-2
BB it is	1,3,-4
BB it must	2,0,-4
BB it not	-7,-4,11
BB it on	6,-5,-2
BB it should	-3,5,-1
BB it up	13,-15,-4
BB it was	2,-2,-1
BB it with	-5,-8,11
BB it would	-7,4,3
BB italian ,	3,1,-4
BB italian but	-5,-1,6
BB italy ,	-2,4,-2
BB its a	2,-1,-2
BB its for	6,-5,-1
BB its got	-14,1,8
BB its my	4,-2,-1
BB its not	10,-3,-7
BB its our	2,-2,0
BB its the	-1,3,-2
BB ive a	4,0,-4
BB ive been	-3,5,-4
BB ive got	5,-2,-3
BB ive had	1,-5,4
BB ive never	4,1,-7
BB ive seen	8,-5,-3
BB ja that	8,-6,-3
BB jackie chan	0,-4,2
BB jane austen	-5,0,4
BB japanese ,	-7,8,-1
BB japanese and	-1,0,2
BB japanese but	-8,-3,12
BB jazz ,	-2,3,-1
BB jazz on	6,-5,-2
BB jenkins ,	4,-1,-4
BB jewish ,	-2,3,-1
BB job ,	-7,8,-1
BB jojo rabbit	8,-3,-4
BB joke ,	-1,-9,8
BB jokes ,	-2,0,1
BB jordan ,	-3,6,-3
BB joy and	-6,8,-2
BB joyful ,	-2,-4,6
BB julia roberts	7,-5,-3
BB juliette binoche	-2,2,0
BB jump scares	-4,7,-4
BB jungle ,	-8,-1,8
BB just a	-14,15,-1
BB just as	-1,3,-2
BB just back	11,-9,-2
BB just me	7,-6,-1
BB just something	-1,3,-2
BB just want	-6,9,-4
BB kaurismaeki ,	0,2,-2
BB keaton ,	3,1,-3
BB keen on	-4,1,3
BB keep it	-5,-1,5
BB keep the	-8,2,5
BB keep zombies	-4,-4,8
BB ken loach	7,-4,-4
BB kenneth branagh	0,1,-2
BB kes ,	5,-7,3
BB khan ,	-1,3,-1
BB kidman with	-3,5,-1
BB kids ,	2,-3,1
BB kids at	-4,5,-1
BB kids want	3,-1,-1
BB kill them	-12,14,-2
BB killers of	4,-2,-2
BB kind ,	-7,6,2
BB kind of	0,-1,2
BB kind with	-4,-5,9
BB kinda want	-1,2,-1
BB kindness to	-6,8,-2
BB kings ,	-3,5,-2
BB kitchen ,	-1,4,-2
BB kitchens ,	-15,11,5
BB knives out	-4,17,-12
BB know ,	-2,2,0
BB know the	6,-4,-2
BB kon ,	-5,1,4
BB kore eda	-9,11,-2
BB korean ,	4,-5,0
BB koreans ,	-2,1,0
BB krakow ,	-5,7,-2
BB kung fu	6,-5,-1
BB kurosawa but	9,-12,1
BB kusturica ,	9,-2,-8
BB la ,	6,-5,-3
BB ladies ,	-1,3,-1
BB lads ,	-2,3,-1
BB lagos ,	-4,5,-2
BB lake ,	-5,5,0
BB landing ,	-3,-2,5
BB language ,	0,-5,5
BB lanthimos ,	-9,10,-1
BB laptop ,	-2,2,0
BB last ,	-3,4,-1
BB last day	-6,6,0
BB last month	10,-8,-2
BB last night	12,-10,-1
BB last time	2,-8,6
BB last week	8,-6,0
BB last year	4,0,-6
BB late ,	12,-9,-2
BB latvia ,	-4,5,0
BB laugh ,	-5,8,-3
BB laugh at	-8,10,-1
BB laughs ,	6,-5,-2
BB learning about	10,-8,-3
BB least another	-2,3,-1
BB leave if	-19,-2,17
BB leave out	-1,-1,3
BB leaves ,	7,-5,-2
BB leaving home	-2,-1,3
BB lee ,	5,-4,-2
BB left me	5,3,-3
BB left my	5,-4,-2
BB leonard ,	5,-4,-2
BB les mis	-11,-4,13
BB let it	-9,-10,16
BB let me	2,3,-5
BB let the	-8,9,-3
BB let there	-12,17,-6
BB let us	-8,10,-3
BB lets do	-4,5,-1
BB lets go	-5,8,-3
BB lets have	-3,5,-2
BB lets run	-2,3,-1
BB letter ,	-2,4,-2
BB letter of	8,-7,-2
BB letters ,	6,-5,-2
BB levels ,	-1,2,0
BB lie ,	-3,4,-2
BB lies ,	-10,-4,12
BB life ,	1,1,-2
BB life and	4,-2,-1
BB light ,	3,-2,-2
BB lighthouse ,	-6,-8,13
BB like ,	-3,4,-1
BB like FILM	-1,3,-1
BB like a	2,-1,-1
BB like being	5,-8,4
BB like early	-1,2,0
BB like it	-6,3,3
BB like of	-4,-5,6
BB like something	-1,2,-1
BB like that	-4,4,0
BB like the	-1,4,-3
BB like to	-2,2,-1
BB liked trains	-3,6,-3
BB line ,	5,-2,-2
BB liner ,	-2,3,-1
BB lisbon ,	-1,3,-2
BB little ,	-5,5,-1
BB little ones	9,-8,-2
BB live ,	-5,7,-2
BB live action	-7,-4,11
BB lives ,	3,-2,-1
BB lol ,	-4,6,-2
BB london ,	-5,4,1
BB lonely ,	9,-8,-1
BB loners ,	-10,12,-1
BB long and	-4,2,2
BB long as	-8,3,4
BB long story	5,-4,-2
BB longer than	-9,7,0
BB look at	0,-3,2
BB look for	-4,6,-3
BB looking for a	-4,5,-1
BB lose the	-2,-3,4
BB lost my	7,-5,-2
BB lot of	2,1,-3
BB loud ,	-3,4,-1
BB loud and	-9,10,-1
BB love ,	-3,-2,5
BB love a	-3,4,-1
BB love and	5,4,-15
BB love in	-10,13,-3
BB love more	-3,6,-5
BB love of	1,-4,3
BB love really	-1,-6,7
BB love something	-6,4,3
BB love story	-3,-3,6
BB love the	9,-8,-1
BB loved the	-1,3,-3
BB lovers ,	-3,5,-2
BB luis tosar	-2,3,-1
BB mad ,	6,-3,-4
BB made ,	-6,9,-3
BB made in	-13,14,-1
BB made me	4,-2,-2
BB made the	15,-13,-2
BB mads mikkelsen	-3,7,-3
BB magic ,	-2,3,-1
BB magical ,	-2,-1,3
BB magicians ,	-3,5,-2
BB make a	6,-5,-1
BB make it	-3,5,-2
BB makes me	8,-5,-3
BB malayalam ,	-6,8,-2
BB mall ,	-10,9,-1
BB man ,	5,-5,0
BB man and	0,8,-8
BB mandy ,	8,-6,-2
BB mann does	-4,5,-1
BB maori ,	-4,2,1
BB martial arts	-3,-4,6
BB marvel ,	0,-5,5
BB mary shelleys	3,-1,-3
BB masks ,	-2,3,-1
BB matter of	4,-2,-1
BB may ,	-3,4,-2
BB maybe ,	-4,7,-3
BB maybe a	-4,5,-1
BB maybe with	-2,3,-1
BB me ,	-1,2,-1
BB me FILM	-2,6,-3
BB me a	-3,1,1
BB me about	15,-10,-6
BB me and	8,-4,-4
BB me from	-9,-2,7
BB me have	2,1,-3
BB me in	3,-2,-1
BB me must	3,-2,-1
BB me off	-3,16,-18
BB me soldiers	-1,2,-1
BB me something	-3,4,-1
BB me sunshine	-2,3,-2
BB me the	0,-2,2
BB me to	-3,5,-2
BB me want	6,-4,-2
BB me watch	10,-9,-1
BB me with	-6,6,1
BB meal ,	-2,2,-1
BB mean ,	4,-3,-2
BB meets FILM	-2,3,-2
BB melancholy ,	-1,2,-1
BB melancholy and	4,-2,-3
BB melodrama ,	5,-2,-3
BB memory ,	-4,2,1
BB men in	0,1,-2
BB mermaids ,	-3,4,0
BB merry ,	-10,-3,13
BB mexican ,	-3,4,-1
BB mexico ,	-13,15,-3
BB michael caine	-4,7,-2
BB middle ages	-1,3,-1
BB middle way	-2,2,-1
BB might be	-2,4,-1
BB might try	-1,2,-1
BB mike leigh	-1,3,-2
BB miles davis	12,-11,0
BB mind ,	-2,7,-6
BB mind which	0,2,-2
BB mine ,	8,-6,-2
BB mins ,	7,-8,0
BB minus the	-3,-9,12
BB minutes ,	-3,2,1
BB minutes and	3,-2,-1
BB minutes because	10,-8,-4
BB minutes of	3,-1,-4
BB mis ,	-11,-4,13
BB mob ,	-1,5,-4
BB mohanlal ,	7,-3,-3
BB moment ,	13,-8,-7
BB monday ,	7,1,-10
BB money ,	2,-7,4
BB monster ,	-9,10,-1
BB monsters ,	-2,3,-1
BB month ,	2,-1,-1
BB mood again	-4,4,0
BB mood for	-2,0,2
BB moon ,	-5,6,-2
BB more ,	-2,-1,3
BB more dystopian	-5,7,-2
BB more for	-3,4,-1
BB more funny	0,5,-2
BB more like	-4,5,0
BB more like this davon	-2,3,-1
BB more of	-4,1,3
BB more than	4,-4,0
BB more the	10,-4,-7
BB more with	-2,5,-2
BB morning after	7,-7,0
BB mostly for	2,-2,0
BB mother ,	-13,10,3
BB mother in	1,2,-3
BB mother is	-3,5,-2
BB mother want	-5,7,-1
BB mothers ,	-7,-1,9
BB motion ,	-2,4,-2
BB motorbikes ,	-7,8,-1
BB mountains ,	-4,6,-1
BB moved to	-8,10,-4
BB movie ,	-6,9,-3
BB movie night	4,-2,-2
BB movie of	-6,6,1
BB movie portuguese	-9,12,-3
BB movie that	-9,10,-2
BB movie vampire	-2,5,-4
BB movie where	-5,-6,10
BB movie with	-7,7,0
BB moving ,	-3,-1,4
BB mud ,	0,3,-4
BB muddy ,	-2,3,-1
BB mum ,	1,-7,5
BB mum says	-6,10,-5
BB murder ,	-1,5,-3
BB murder in	-5,9,-5
BB murray ,	-2,4,-2
BB music ,	-2,2,-1
BB musical ,	-4,0,4
BB musicals ,	-6,3,2
BB must of	-2,3,-1
BB my actual	3,-3,-1
BB my boss	6,-5,-1
BB my boyfriend	-5,-9,12
BB my brother	2,-2,1
BB my brothers	5,-2,-4
BB my car	8,-4,-4
BB my comfort	3,0,-3
BB my cousin	-8,13,-2
BB my daughter	5,-7,3
BB my daughters	4,-1,-2
BB my ex	6,-9,-2
BB my face	-17,3,12
BB my father	15,-8,-7
BB my feet	6,-1,-4
BB my fill	-3,-1,5
BB my first	4,-1,-2
BB my flatmate	7,-5,-2
BB my flatmates	4,-1,-2
BB my german	10,-7,-4
BB my granddaughters	-2,2,-1
BB my husband	1,-3,2
BB my husbands	1,-11,6
BB my job	-1,2,0
BB my life	5,9,-18
BB my little	10,-9,-2
BB my lot	-2,4,-1
BB my mother	-5,0,4
BB my mum	-4,5,-1
BB my nan	-10,0,11
BB my neighbour	8,-5,-4
BB my nephew	8,-3,-4
BB my octopus	4,-3,-1
BB my own	2,-1,-1
BB my parents	2,-1,-1
BB my partners	-4,3,-2
BB my sister	4,-2,-2
BB my son	-7,8,-1
BB my sons	3,0,-3
BB my uncle	8,-6,-2
BB my whole	-4,9,-5
BB my wife	2,-4,3
BB my wifes	5,-3,-1
BB my year	2,0,-2
BB mystery ,	-2,1,2
BB naples ,	-9,13,-4
BB nasty ,	4,-2,-2
BB nature or	-2,4,-1
BB need a	2,1,-4
BB needed ,	-6,1,4
BB needs a	15,-11,-6
BB neil jordan	-2,3,-1
BB neon ,	-4,7,-3
BB neurotic ,	-3,3,0
BB neutral ,	-4,4,-1
BB never again	-8,-18,19
BB never got	5,-1,-5
BB never seen	-5,7,-1
BB new one	8,-6,-3
BB new year	4,-3,-2
BB new zealand	4,-1,-2
BB next ,	-5,6,-1
BB next one	-7,1,6
BB nice ,	7,-8,0
BB nicolas cage	4,-4,-1
BB nicole kidman	1,2,-2
BB night ,	-5,5,0
BB nine ,	-8,10,-3
BB nineties ,	-3,3,0
BB ninety minutes	4,-7,2
BB no ,	1,4,-5
BB no animals	-1,5,-4
BB no dead	-6,-4,10
BB no film	-6,-6,12
BB no ghosts	-3,-6,8
BB no horror	-3,12,-9
BB no more	-1,-3,4
BB no musicals	-2,4,-2
BB no one	-3,-2,4
BB no r	-8,11,-3
BB no sex	3,-3,-2
BB no subtitles	-5,9,-5
BB no swearing	-4,-6,9
BB no talking	-3,-4,7
BB no thanks	-6,-1,6
BB no to	-9,2,5
BB no wait	-10,13,-6
BB no war	1,0,-2
BB no westerns	-3,2,0
BB no words	-7,11,-4
BB no zombies	-1,-1,2
BB nobody dies	-9,12,-3
BB nobody gets	0,-2,1
BB nolan ,	-13,11,2
BB nollywood ,	-9,10,-1
BB none of	-2,-4,6
BB noodles ,	5,-3,-2
BB nora ephron	6,-5,-1
BB nordic ,	-3,1,1
BB northern n	-2,3,-1
BB norwegian ,	6,-7,3
BB nosferatu the	6,-5,-1
BB not ,	9,-4,-4
BB not FILM	15,-4,-11
BB not a	0,-4,5
BB not about	-3,-2,5
BB not american	-2,10,-7
BB not another	-2,-5,8
BB not as	1,-6,5
BB not be	-8,-9,16
BB not by	-4,-3,6
BB not even	15,-8,-8
BB not for	1,-9,8
BB not from	6,-4,-3
BB not give	-10,2,6
BB not have	-4,-5,9
BB not in	-9,0,8
BB not is	-2,-10,12
BB not keen	-4,1,3
BB not me	4,-1,-4
BB not of	-3,-6,8
BB not one	-4,-5,8
BB not only	-7,12,-5
BB not quite	4,-8,2
BB not really	-5,-7,12
BB not scary	-7,13,-10
BB not see	-1,-3,1
BB not set	-4,-3,7
BB not so	5,-6,1
BB not that	17,-21,4
BB not the	3,-5,3
BB not too	-2,-2,4
BB not want	-3,-5,8
BB not with	-5,-12,16
BB not yet	-1,-6,8
BB nothing ,	-5,-4,9
BB nothing about	-3,-3,6
BB nothing by	-2,-10,11
BB nothing in	0,-6,5
BB nothing of	-6,2,4
BB nothing set	-7,-10,16
BB nothing that	-4,-7,9
BB nothing to	1,2,-2
BB nothing too	-1,-1,3
BB nothing where	-5,-10,14
BB nothing with	-1,-3,4
BB now ,	-8,2,5
BB now a	-2,4,-2
BB now i	-3,7,-4
BB now something	-6,7,-1
BB now want	-11,12,-2
BB nowt with	0,-2,2
BB nudity ,	12,-7,-7
BB obviously ,	3,-3,1
BB ocean liner	-2,3,-1
BB odd ,	5,-5,-1
BB of ,	-1,3,-3
BB of FILM	-10,9,1
BB of a	2,1,-3
BB of age	-7,8,-1
BB of all	-14,9,4
BB of both	-1,2,-1
BB of fire	20,-18,-3
BB of god	-6,-2,8
BB of humour	-5,4,1
BB of it	0,-4,4
BB of life	8,-3,-5
BB of me	4,9,-12
BB of movie	-4,1,3
BB of my	7,-5,-1
BB of night	1,1,-3
BB of our	9,-7,-2
BB of something	5,9,-17
BB of soup	-1,2,-1
BB of summer	9,11,-16
BB of term	-11,12,-1
BB of that	1,3,-4
BB of the	3,-1,-1
BB of them	-11,-3,11
BB of thing	-7,3,4
BB of this	3,-1,-2
BB of those	-3,-3,6
BB of us	7,-5,-2
BB of villain	-5,5,0
BB of your	-3,-2,5
BB off ,	0,3,-2
BB off a	13,-12,-1
BB off the	10,-8,-2
BB oil ,	-8,5,1
BB ok ,	-8,4,3
BB ok so	0,2,-1
BB old ,	-5,4,2
BB old fashioned	-5,2,3
BB old friends	-7,9,-3
BB old man	-4,10,-6
BB old one	-3,4,-1
BB old or	-6,9,-4
BB old people	-5,-1,6
BB on ,	5,0,-5
BB on a	5,0,-5
BB on an	-1,-4,4
BB on and	4,-2,-2
BB on at	3,-2,-1
BB on every	2,-1,-1
BB on friday	-6,9,-3
BB on monday	-3,-2,5
BB on my	12,-10,-2
BB on our	3,-2,0
BB once ,	-1,2,-2
BB once not	-7,-6,14
BB one ,	6,-3,-2
BB one about	2,6,-10
BB one for	2,-3,0
BB one from	-11,10,1
BB one gets	-9,7,-1
BB one in	4,-1,-3
BB one more	-5,3,2
BB one night	-5,7,-1
BB one of	-4,1,3
BB one room	6,9,-20
BB one that	1,-6,5
BB one thats	-7,15,-7
BB one though	-3,4,-1
BB one where	-13,11,1
BB one with	-2,4,-2
BB ones ,	-3,1,1
BB only ,	3,0,-2
BB only a	-2,4,-1
BB only film	12,-4,-8
BB only no	-1,-5,6
BB only not	-4,-15,18
BB only one	0,-1,2
BB only the	-1,3,-3
BB only with	13,-10,-6
BB opera ,	-1,2,-1
BB opposite ,	-2,2,0
BB optional ,	-11,2,10
BB options ,	-1,2,-1
BB or FILM	2,1,-4
BB or a	-6,1,5
BB or animals	-3,4,-1
BB or anything	-5,0,2
BB or is	-1,2,-2
BB or just	9,-8,-1
BB or nuns	-1,2,-1
BB or other	3,2,-5
BB or sixties	-8,9,-1
BB or so	-7,8,-1
BB or something	-6,8,-2
BB other options	-1,2,-1
BB other than	-13,6,3
BB others ,	-5,5,-1
BB ousmane sembene	-4,5,-1
BB out ,	-1,4,-2
BB out but	-5,11,-7
BB out of	12,-7,-5
BB out the	-2,-2,4
BB outdoors ,	1,-4,3
BB outsiders ,	-2,2,0
BB over ,	-5,3,1
BB over a	-1,-2,3
BB pain ,	6,-9,-4
BB pajamas cozy ,	-7,5,2
BB pakistani ,	-4,5,0
BB palermo ,	-1,3,-2
BB palestinian ,	-3,5,-2
BB paper ,	-2,3,-1
BB parents ,	-2,-9,10
BB paris ,	-2,1,1
BB part of	3,-5,1
BB parties ,	14,-13,-1
BB pass on	-4,-6,9
BB patient ,	-4,4,-1
BB peacock in	6,-5,-1
BB penelope cruz	7,-6,-1
BB people ,	-5,4,2
BB people and	-10,1,7
BB people being	14,-11,-4
BB people in	-4,-7,10
BB people who	-2,-1,0
BB perfect ,	-3,5,-2
BB perhaps ,	-6,1,5
BB period ,	6,-5,-1
BB peru in	-1,3,-2
BB pg ,	-3,-1,4
BB philip glass	7,-6,-1
BB pick one	-5,6,-1
BB pierce brosnan	4,-1,-3
BB pink ,	-6,6,-1
BB pirates ,	-7,5,2
BB pixar ,	-5,6,-1
BB planet earth ,	-1,2,-2
BB played for	-6,0,6
BB please ,	-2,1,0
BB please a	-11,13,-2
BB please find	-6,8,-2
BB please have	9,-5,-7
BB please no	1,-5,4
BB please not	-1,-3,5
BB please nothing	-7,-5,12
BB please something	-4,6,-2
BB please spare	-3,-5,8
BB plot ,	5,-3,-2
BB pls ,	2,0,-2
BB pls no	5,-7,2
BB poison ,	-5,7,-2
BB polish ,	-3,5,-3
BB political ,	1,3,-3
BB politics ,	6,-4,-5
BB poor poverty and	-3,4,-2
BB popcorn ,	-3,6,-3
BB portuguese ,	-1,3,-1
BB possible ,	8,-8,2
BB powell and	-4,6,-1
BB power of	6,-5,-1
BB power ranked	-4,5,-2
BB practical effects	-3,1,2
BB practise ,	-2,4,-2
BB pre 0000	-6,4,1
BB prefer FILM	2,-2,-1
BB preferably with	-3,3,-1
BB pretty ,	-10,-2,11
BB princess ,	7,-2,-5
BB prison ,	-5,7,-1
BB prison break	-1,-3,5
BB professor and	3,0,-3
BB prosecco and	3,-2,-2
BB public domain	-1,2,0
BB puns ,	-6,7,-1
BB puppets ,	5,-5,0
BB put a	-6,7,-1
BB put on	3,-2,-1
BB put the	-3,4,-2
BB quarrels ,	-2,4,-2
BB quebec ,	-1,2,-1
BB queen of	5,-4,-1
BB quest ,	-1,2,-1
BB quickly ,	-4,5,-1
BB quiet ,	-2,3,-1
BB quirky ,	4,2,-7
BB quite as	2,-4,0
BB r rated	4,-2,-1
BB rain ,	1,0,-2
BB raining ,	-4,6,-2
BB ranch ,	-2,2,0
BB ranked ,	-4,5,-2
BB rated ,	7,-3,-4
BB rated and	10,-10,0
BB rather not	0,-4,4
BB rather peu	-3,6,-2
BB rather something	-4,5,-1
BB rather than	-4,-5,9
BB ray winstone	-3,4,-2
BB recommend a	3,0,-2
BB remake ,	-4,4,1
BB resistance ,	-2,3,-1
BB restaurant ,	-1,2,-1
BB restaurants ,	-3,4,-1
BB retired ,	-9,11,-3
BB return of	2,-2,-1
BB reunion ,	8,-6,-1
BB revenge ,	-3,4,-1
BB rich people	-6,9,-4
BB riders of	4,-3,-1
BB ridley scott	-4,-3,7
BB right ,	-1,3,-2
BB river ,	6,-3,-6
BB rivers ,	-4,5,-1
BB riviera ,	-4,6,-1
BB road ,	-3,4,-1
BB road house	14,-12,-2
BB road movie	18,-15,-6
BB road trip	-12,13,-1
BB robotica ,	-3,5,-2
BB robots ,	2,-2,0
BB rohmer ,	6,-4,-3
BB rom com	-1,2,-1
BB romance ,	-1,3,-1
BB romanian ,	-9,10,-1
BB romantic ,	-3,4,-1
BB romantic but	-5,-8,12
BB rome ,	-8,8,-1
BB round ,	3,-2,-1
BB rude ,	-1,2,-1
BB run ,	5,-3,-3
BB running ,	-1,2,0
BB russell crowe	11,-8,-6
BB russian ,	-6,7,-2
BB sad ,	-3,8,-5
BB sadness ,	-1,-3,3
BB saga ,	-6,7,-2
BB said its	15,-4,-13
BB same but	-3,4,-2
BB same sort	-4,5,-1
BB sat in	5,-4,-1
BB satire ,	-8,20,-13
BB saturday ,	-6,9,-3
BB saw it	8,-6,-3
BB saw the	3,-3,-1
BB say no	-8,7,0
BB say yes	-4,-3,7
BB says ,	-1,0,2
BB says my	-3,0,3
BB says no	10,-6,-7
BB says the	-1,3,-2
BB scared my	4,-3,-1
BB scared of	-2,1,-3
BB scary ,	-2,-5,7
BB scary but	-8,14,-9
BB scenes ,	1,-2,1
BB school ,	2,-4,2
BB sci fi	-2,1,1
BB science ,	-2,3,-1
BB science fiction	-5,13,-6
BB scorsese without	-1,-3,3
BB scottish ,	-2,-6,8
BB scottish and	-4,3,1
BB scrap that	-3,-1,3
BB scrap the	1,4,-4
BB screaming ,	-5,14,-9
BB screwball ,	5,-4,-1
BB sea ,	2,-3,0
BB seaside ,	-3,4,-1
BB second go	2,-1,0
BB second thoughts	1,-2,1
BB secret ,	-5,7,-2
BB secrets ,	-3,3,0
BB see ,	-5,1,3
BB see a	-6,7,-2
BB see the	5,-3,-3
BB seen a	1,3,-4
BB seen anything	1,2,-4
BB seen it	8,-7,-1
BB self discovery ,	-1,2,-1
BB sembene ,	5,-4,-1
BB send me	-3,3,-1
BB sense of	5,-2,-3
BB seoul ,	-3,5,-3
BB sequins ,	-2,4,-1
BB set in	-6,4,2
BB set on	-13,16,-3
BB settle for	-10,12,-1
BB seventies ,	-5,1,4
BB sex ,	-2,0,3
BB sharp ,	-4,6,-1
BB she ,	-5,7,-2
BB she likes	-6,5,2
BB she says	-12,1,10
BB she wants	-1,5,-4
BB she was	6,-7,2
BB shed like	-9,10,0
BB sheep ,	-2,5,-2
BB shes a	3,-5,2
BB shift at	9,-5,-3
BB ship ,	-7,12,-6
BB ships ,	-3,-4,6
BB short and	-8,-4,11
BB short credits	10,-9,-2
BB short stories	-1,3,-1
BB shorter than	-10,12,-2
BB should be	5,-4,-2
BB shout at	-14,15,-2
BB shouting ,	4,-1,-3
BB show me	-5,4,1
BB showgirls down	5,-3,-2
BB shy scientist	-2,3,-1
BB si ,	0,-4,4
BB siblings ,	-3,7,-3
BB sicily ,	-4,7,-3
BB sick of	-7,-1,8
BB side of	3,-3,-1
BB silence ,	-3,-4,5
BB silent ,	-1,3,-2
BB silent film	6,-4,-3
BB silents ,	-1,9,-8
BB silly ,	-1,2,0
BB simple ,	-6,9,-2
BB since FILM	-6,6,-1
BB since the	-1,4,-4
BB singapore ,	2,0,-2
BB sinister ,	-6,1,5
BB sissi ,	6,-4,-2
BB sister had	3,-2,-1
BB sisters ,	-1,2,-1
BB sit through	-3,-2,5
BB six ,	-7,9,-2
BB six year	-13,4,9
BB sixties ,	-5,4,1
BB skip ,	-3,3,-1
BB skip anything	-12,-4,13
BB skip the	-4,-6,10
BB slapstick ,	0,-3,3
BB slasher ,	3,-2,-1
BB sleep ,	8,-6,-3
BB sleepover ,	-4,11,-7
BB slow ,	-2,1,0
BB slow and	-2,6,-5
BB slow burn	-2,4,-1
BB slow speech	-2,3,-1
BB small ,	-7,9,-2
BB small town	1,2,-2
BB smiles of	12,-10,-1
BB smoke ,	-4,0,3
BB snow ,	3,-2,-2
BB snow and	-9,11,-2
BB snowbound ,	-4,4,-1
BB snowy ,	-2,3,-1
BB so 00	-6,8,-3
BB so a	-5,5,0
BB so any	-16,6,4
BB so anything	-6,9,-4
BB so clever	-4,5,-2
BB so dancing	-2,2,0
BB so find	-4,6,-1
BB so funny	-4,6,-2
BB so i	12,-9,-1
BB so it	-2,4,-2
BB so its	-1,4,-2
BB so long	-6,-2,8
BB so maybe	-5,12,-7
BB so more	-5,10,-5
BB so much	10,-15,4
BB so my	-1,3,-2
BB so naturally	-7,9,-2
BB so no	-1,-4,5
BB so not	3,-1,-9
BB so nothing	-5,-6,11
BB so please	-5,-6,10
BB so pls	-7,4,2
BB so quiet	-1,3,-2
BB so something	-3,5,-2
BB so the	-1,3,-3
BB so to	-7,11,-5
BB so visual	-3,4,-2
BB so we	-4,5,-1
BB so yes	-5,11,-6
BB sofa ,	-6,7,0
BB sofa with	17,-14,-4
BB soft ,	-2,2,-1
BB soldiers ,	-1,2,-1
BB solidarity ,	-3,5,-2
BB some like	14,-11,-3
BB some other	14,-11,-6
BB someone who	4,1,-6
BB something about	-5,6,-1
BB something black	-4,4,-1
BB something charming	7,-7,-1
BB something dreamy	1,2,-2
BB something else	-5,7,-2
BB something equally	-2,4,-2
BB something filthy	-2,3,-1
BB something for	0,1,-4
BB something from	-7,9,-2
BB something funny	2,-3,1
BB something gripping	10,-12,2
BB something i	-12,15,-3
BB something in	-2,5,-3
BB something of	-3,4,-2
BB something set	-2,5,-3
BB something short	-3,5,-2
BB something so	-5,8,-3
BB something spooky	3,-4,1
BB something swedish	-1,2,0
BB something that	-6,11,-4
BB something to	-5,6,-1
BB something truc	-4,5,-1
BB something where	-2,2,-1
BB something with	-4,4,-1
BB somewhere between	1,1,-3
BB son ,	-4,-4,9
BB son wants	1,2,-6
BB songs ,	-3,4,-1
BB sorry ,	6,-6,0
BB sort ,	-3,6,-3
BB sort but	-2,-3,5
BB sort of	0,2,-2
BB sound ,	18,-16,-3
BB sound of	8,-3,-4
BB soup ,	-7,8,-2
BB south african	-2,3,-2
BB south korean	-2,3,-1
BB space ,	-2,3,-1
BB space adventure	-2,2,0
BB spanish ,	-4,6,-2
BB spanish language	-5,3,2
BB spare me	-3,-4,7
BB spare us	-6,-3,8
BB speaking as	4,-3,-1
BB speech ,	-2,1,1
BB spielberg ,	5,-4,-1
BB spies ,	-3,5,-2
BB spike lee	5,-4,-2
BB spinsters ,	9,-7,-4
BB sport ,	-4,6,-1
BB sports ,	-7,0,6
BB stand ,	-5,6,-1
BB stars ,	-5,5,0
BB start ,	2,3,-7
BB start with	-5,8,-5
BB stay ,	1,1,-2
BB stay in	0,1,-2
BB stephen king	-2,-7,7
BB steppe ,	-7,9,-2
BB still ,	-3,3,0
BB still about	-6,8,-2
BB still for	-7,-5,12
BB still in	5,-3,-4
BB still want	15,-14,-2
BB stop ,	-1,2,-1
BB stop colin	-2,2,-1
BB stop motion	1,1,-2
BB stories ,	-2,3,-1
BB storm ,	12,-10,-2
BB storms ,	-7,6,1
BB story ,	4,-6,2
BB story of	-4,6,-2
BB story that	-2,-1,2
BB story where	-3,-7,9
BB strange ,	3,-1,-3
BB strangers ,	-10,4,6
BB street ,	-1,2,-1
BB stuck in	10,-8,-2
BB stuff ,	-4,2,2
BB stupid ,	-3,6,-3
BB stylish ,	-5,6,-1
BB stylish elegant ,	-2,2,0
BB subtitles ,	0,3,-3
BB such ,	-3,4,-1
BB such a	2,0,-2
BB sudan ,	-3,4,-1
BB suggest a	-11,-3,9
BB suits ,	3,-1,-1
BB summer ,	-3,7,-4
BB summer camp	4,-5,-2
BB sun ,	-6,7,-2
BB sunny ,	-9,12,-4
BB sunshine ,	-1,2,-1
BB superheroes ,	-14,13,0
BB suspense ,	-8,9,-1
BB suspense since	3,2,-5
BB suspiria speaking	3,-3,0
BB svankmajer ,	-3,6,-3
BB swamp ,	-4,5,-1
BB swap the	-7,6,1
BB swearing ,	-2,1,1
BB sweat ,	-3,4,-1
BB sweaty ,	-3,6,-3
BB swedish but	7,-5,-2
BB sweeping ,	-1,2,-1
BB sweeps ,	-1,2,-1
BB sweet little	0,1,-2
BB swinton ,	-3,4,-1
BB table ,	-8,10,-2
BB taiwanese ,	-9,11,-1
BB take a	-4,6,-3
BB take an	-2,4,-2
BB tale ,	-3,3,1
BB talk ,	-7,3,2
BB talking ,	-3,5,-3
BB talky ,	0,2,-1
BB tamil ,	-5,10,-7
BB tangerine but	-4,6,-2
BB tango ,	-1,2,-1
BB tea ,	-5,9,-5
BB teacher ,	0,-5,4
BB tears ,	-1,11,-11
BB technicolor ,	3,-2,-1
BB teenager ,	-3,5,-2
BB teenagers ,	-5,5,0
BB telephones ,	2,-2,0
BB tell me	-6,11,-4
BB telly ,	-2,1,0
BB ten ,	14,-13,-2
BB tender ,	4,-6,1
BB tenet ,	3,-7,4
BB tense ,	-2,1,1
BB tense but	-2,4,-2
BB term ,	-12,12,0
BB texas ,	-3,2,1
BB thai ,	-1,3,-2
BB than 000	-8,10,-2
BB than 0000	4,-6,4
BB than FILM	-1,2,-1
BB than a	-4,-6,12
BB than my	7,-6,-1
BB than that	-9,10,-4
BB thanks ,	-7,8,-1
BB thanksgiving ,	-11,13,-2
BB that FILM	-2,5,-3
BB that aint	-2,-7,9
BB that are	-12,1,13
BB that arent	-2,-15,14
BB that but	-5,2,3
BB that doesnt	-11,-5,16
BB that has	-3,5,-2
BB that have	-2,-6,9
BB that i	5,-7,2
BB that im	13,-9,-4
BB that is	0,4,-4
BB that isnt	-2,-6,8
BB that kind	-1,5,-5
BB that live	-4,5,-1
BB that not	-5,1,4
BB that or	-4,5,-1
BB that se	-8,14,-6
BB that sort	-2,0,1
BB that the	3,-5,2
BB that was	6,-3,-3
BB that with	-14,16,-3
BB thats a	7,3,-12
BB thats my	4,-3,-1
BB thats not	-5,-4,8
BB thats what	5,-3,-3
BB the 0000s	-3,-5,9
BB the afterlife	-1,2,-1
BB the army	0,-10,7
BB the background	-2,3,-2
BB the bank	5,-4,-1
BB the batman	6,-2,-3
BB the best	2,0,-3
BB the better	5,-4,-1
BB the big	0,2,-3
BB the birthday	3,-1,-2
BB the boys	0,3,-3
BB the brazilians	-2,3,-2
BB the car	7,-5,-2
BB the cat	5,-5,-1
BB the ceiling	-1,4,-3
BB the cinema	-2,4,-3
BB the country	-6,4,2
BB the day	2,1,-4
BB the dog	-1,4,-4
BB the dutch	3,-1,-3
BB the end	4,-3,-1
BB the evening	-4,6,-1
BB the fifties	-3,4,-2
BB the film	-8,10,-2
BB the finns	-5,11,-6
BB the first	-8,-2,7
BB the floor	-6,7,-2
BB the flower	4,-2,-2
BB the forest	-2,3,-1
BB the forties	-10,12,-2
BB the french	12,-9,-3
BB the fridge	12,-7,-7
BB the germans	-10,12,-2
BB the girl	4,-3,-2
BB the girls	1,1,-3
BB the goat	6,-4,-1
BB the good	10,-8,-3
BB the great	5,-3,-2
BB the green	5,-4,-1
BB the hall	7,-6,-1
BB the have	4,-3,-2
BB the hobbits	-3,4,-2
BB the holocaust	-1,3,-2
BB the house	-6,8,-2
BB the irish	-6,-7,10
BB the islanda	-3,5,-1
BB the italian	15,-12,-4
BB the japanese	1,-8,9
BB the jungle	-3,4,-1
BB the kids	7,-2,-6
BB the kind	-6,-3,10
BB the kitchen	-3,4,-2
BB the koreans	-2,5,-3
BB the lads	-3,2,2
BB the last	4,-1,-2
BB the life	10,-10,-1
BB the line	2,-5,3
BB the little	-4,-3,3
BB the love	2,-4,2
BB the middle	-9,10,-1
BB the mood	-4,2,2
BB the most	8,-7,-1
BB the movie	6,-5,-1
BB the my	5,-6,1
BB the neighbours	-11,12,-2
BB the new	11,-7,-4
BB the next	-11,12,-1
BB the old	3,0,-3
BB the one	6,-4,-2
BB the ones	8,-20,5
BB the only	6,-2,-3
BB the opposite	-2,3,0
BB the other	5,-3,-2
BB the piano	3,-2,-1
BB the poseidon	8,-6,-3
BB the power	6,-5,-1
BB the remote	-4,6,-2
BB the run	-9,10,-2
BB the same	0,2,-3
BB the sea	-11,2,9
BB the second	1,-4,3
BB the sixties	-5,9,-4
BB the snowy	-4,5,-1
BB the so	16,-14,-3
BB the sofa	-8,3,7
BB the sort	-3,7,-4
BB the sound	5,0,-4
BB the soundtrack	5,-2,-4
BB the spanish	-3,4,-1
BB the stag	-7,9,-3
BB the story	5,-3,-2
BB the swedish	7,-5,-2
BB the table	6,-3,-3
BB the teacher	13,-3,-11
BB the telly	1,1,-2
BB the thing	9,-10,1
BB the third	-3,-2,5
BB the three	8,-13,7
BB the turin	4,-3,-1
BB the twenties	-2,3,-1
BB the twins	4,-3,-1
BB the war	-4,1,3
BB the way	16,-14,-3
BB the whole	4,-3,-2
BB the wild	0,5,-5
BB the with	7,-6,-1
BB the wolf	7,-5,-2
BB the world	-8,9,-2
BB the year	11,-10,-2
BB their eyes	13,-13,0
BB them ,	3,2,-5
BB them to	4,-2,-3
BB them with	-11,16,-6
BB theme is	-10,12,-2
BB then ,	-1,4,-2
BB then he	4,-4,-1
BB then i	-2,3,-2
BB then something	-6,7,-1
BB then the	-3,5,-2
BB there ,	1,-2,1
BB there a	-3,5,-2
BB there any	-7,9,-2
BB there anything	2,1,-2
BB there at	-2,3,-1
BB there be	-7,4,3
BB there is	-16,13,-2
BB there more	-3,5,-3
BB there must	-7,-2,9
BB there one	-8,6,2
BB there something	6,-4,-2
BB thereabouts ,	3,-10,7
BB theres a	2,-3,1
BB theres no	1,-3,2
BB theres one	-5,7,-2
BB theyre showing	2,-1,-1
BB thing ,	1,-3,1
BB thing as	2,-4,2
BB thing but	-7,6,1
BB thing with	0,3,-5
BB things ,	1,-3,2
BB think of	7,-6,-1
BB thinks hes	8,-4,-3
BB thinks its	3,-2,0
BB thirties ,	-1,6,-10
BB this time	-13,9,3
BB though ,	3,-2,-1
BB though still	-12,13,-2
BB though the	5,3,-7
BB thought FILM	2,-2,-1
BB thought it	7,-6,-1
BB thoughts ,	2,-3,1
BB three hours	-1,2,-1
BB thriller ,	-1,2,-1
BB thriller about	-5,8,-4
BB thrillers ,	6,-4,-1
BB through FILM	6,-2,-4
BB through a	6,-2,-6
BB through eastern europe	-8,10,-1
BB through the	6,0,-6
BB tilda swinton	0,5,-5
BB till the	6,-4,-2
BB tim burton	-5,9,-4
BB timbuktu ,	12,-9,-4
BB time ,	-3,5,-2
BB time i	2,-10,7
BB time loop	-5,7,-2
BB time travel	-5,3,2
BB tired of	4,0,-3
BB to ,	-7,8,-2
BB to FILM	0,1,-2
BB to a	3,2,-4
BB to avoid	-13,-2,12
BB to be	0,3,-3
BB to bed	2,10,-19
BB to choose	4,-1,-2
BB to do	15,-18,-1
BB to fall	12,-10,-4
BB to find	6,-4,-2
BB to have	-2,4,-2
BB to make	14,-13,-3
BB to me	-1,4,-2
BB to my	-5,7,-3
BB to myself	-2,4,-2
BB to redor	4,-2,-3
BB to see	1,2,-3
BB to the	1,-2,0
BB to walk	8,-7,-2
BB to watch	3,-4,3
BB today ,	8,0,-11
BB tokyo ,	-2,1,1
BB told me	12,-10,-3
BB tolerance for	-3,-5,8
BB tom cruise	5,-10,0
BB tom hanks	2,-8,4
BB tomorrow ,	10,-8,-2
BB tonight ,	-1,4,-3
BB tonight something	-2,3,-1
BB tonight the	12,-10,-2
BB tony leung	-6,7,-1
BB too ,	-3,3,0
BB too many	3,-6,2
BB too much	11,-6,-6
BB toro ,	-9,5,4
BB tosar ,	-2,3,-1
BB town ,	0,1,-2
BB trains ,	-2,2,0
BB trapeze ,	-7,8,-2
BB trashy ,	-1,2,0
BB travel ,	-5,7,-3
BB travel but	-3,-3,8
BB treat me	-2,3,-1
BB trees ,	-5,4,2
BB trial courtroom ,	-6,5,1
BB trial courtroom de	-6,7,-1
BB triangle of	6,-4,-2
BB trip ,	-2,5,-4
BB truce ,	-2,2,0
BB truck ,	-5,7,-2
BB true ,	-2,1,0
BB true story	-2,0,2
BB try ,	-1,2,-1
BB trying to	4,-2,-2
BB turkish ,	-5,4,2
BB turn ,	-15,20,-5
BB twelve and	5,1,-9
BB twenties ,	-2,3,-2
BB twice ,	3,-9,5
BB twist ,	-2,5,-4
BB twisty ,	-8,5,0
BB two hours	-3,2,1
BB two in	6,0,-6
BB two men	-9,12,-3
BB two of	-2,8,-8
BB two people	-4,-4,8
BB u ,	-8,1,6
BB under 00	-2,4,-1
BB under 000	3,0,-3
BB under has	-4,6,-3
BB under two	-3,3,1
BB underdog ,	-4,5,-2
BB underdogs ,	13,-11,-2
BB unless i	11,-3,-8
BB until the	4,-2,-2
BB until then	-6,7,-1
BB up ,	-7,9,-2
BB up at	-2,5,-2
BB up for	-1,-7,6
BB up in	4,-2,-2
BB up the	7,3,-14
BB up to	-4,-6,10
BB up with	-6,2,3
BB us a	-5,5,1
BB us another	-5,7,-2
BB us are	9,-7,-2
BB us have	-3,5,-3
BB us in	0,3,-3
BB us something	-1,2,-1
BB used to	17,-14,-3
BB vampires ,	11,-6,-5
BB varda ,	-3,3,0
BB vein of	-2,2,0
BB venice ,	-3,4,-1
BB version of	-3,5,-1
BB vet ,	4,-5,1
BB vi in	6,-5,-1
BB village ,	-3,4,-1
BB villain and	-5,5,0
BB violence ,	-4,0,4
BB violent ,	-2,1,1
BB visual ,	-2,4,-2
BB voglia di	-1,2,-1
BB voices ,	8,-7,-1
BB volume ,	-2,-1,3
BB vote ,	-6,7,0
BB w ,	5,0,-5
BB wait ,	1,6,-7
BB walking ,	6,-5,-1
BB wall street	8,-7,-2
BB want ,	-3,-1,4
BB want FILM	-12,13,0
BB want a	-2,3,-1
BB want another	-1,2,-1
BB want anything	-3,-6,8
BB want different	-4,8,-4
BB want is	-10,7,3
BB want it	-14,8,6
BB want shootout	2,-3,1
BB want the	-7,3,3
BB want to	-1,3,-3
BB want watch	-9,2,6
BB wants a	-3,0,2
BB wants to	8,-7,-2
BB war film	0,-3,3
BB warm ,	-2,0,1
BB wartime ,	-6,8,-3
BB was a	3,-3,1
BB was at	9,-8,-2
BB was in	8,-5,-3
BB was it	4,1,-5
BB was more	10,-7,-3
BB was on	-8,11,-2
BB was the	7,-4,-3
BB was too	-15,-2,15
BB waste this	8,-7,-2
BB watch ,	8,3,-14
BB watch FILM	10,-8,-1
BB watch anything	5,-4,-1
BB watch the	4,-3,-1
BB watch with	17,-14,-5
BB watched FILM	9,-7,-2
BB watched it	10,-9,-1
BB water ,	-6,1,4
BB wave ,	-1,2,-1
BB way ,	-2,2,-1
BB we all	2,-6,4
BB we both	-1,2,-1
BB we can	-1,4,-4
BB we could	-4,5,-2
BB we did	4,-5,2
BB we do	-7,10,-3
BB we dont	-1,-6,7
BB we fancy	-9,11,-3
BB we had	12,-7,-5
BB we have	-4,9,-6
BB we like	7,-4,-4
BB we might	-1,2,-1
BB we need	3,-1,-2
BB we please	11,-17,4
BB we want	-3,4,-1
BB weather ,	-4,2,3
BB wed like	-2,3,-1
BB wed love	-2,2,-1
BB wed rather	-4,-1,5
BB wed take	-6,10,-4
BB wedding ,	6,-4,-2
BB weddings ,	-1,3,-2
BB week of	-9,11,-5
BB weeks was	-9,-6,14
BB weird ,	7,-4,-4
BB welcome ,	-6,1,5
BB well ,	-2,3,-3
BB went to	2,-1,-1
BB were a	10,-7,-5
BB were all	16,-13,-5
BB were doing	-8,12,-9
BB were not	0,-2,2
BB werner herzog	-2,5,-2
BB wes anderson	2,-2,1
BB western ,	-5,1,3
BB western without	-1,-5,6
BB westerns ,	-2,-3,6
BB wet ,	6,-5,-1
BB weve a	6,-4,-2
BB weve done	3,-1,-3
BB weve got	-7,8,-2
BB whales ,	5,-3,-3
BB what a	11,-10,-1
BB what about	-5,7,-2
BB what did	1,1,-3
BB what else	-9,10,-1
BB what i	-2,0,0
BB what the	10,-8,-2
BB whatever ,	-1,2,-1
BB whats FILM	-4,5,-2
BB whats a	-2,4,-2
BB whats as	-8,9,-2
BB whats left	-18,19,-2
BB when he	1,-6,5
BB when hes	-9,3,6
BB when i	9,-8,-1
BB when the	4,-3,0
BB where a	-7,-1,7
BB where i	13,-8,-5
BB where its	-4,-7,7
BB where nobody	-7,2,3
BB where the	-2,6,-4
BB which ,	0,2,-2
BB which i	-1,4,-4
BB which is	2,-16,13
BB while my	4,-2,-2
BB who does	-9,12,-4
BB who doesnt	5,7,-14
BB who finds	-1,-4,6
BB who have	5,-10,1
BB who isnt	-5,-3,8
BB who stay	-1,3,-1
BB whodunnit ,	-5,7,-1
BB whole of	7,-4,-3
BB wicked ,	-5,5,-1
BB wife ,	-3,6,-3
BB wifes a	8,-6,-2
BB wild but	-2,-1,4
BB wilder ,	4,-1,-5
BB will do	4,-5,0
BB win ,	-3,4,0
BB wine ,	-3,3,0
BB winners ,	5,-7,2
BB winstone ,	-3,4,-2
BB winter ,	0,2,-1
BB wise ,	-5,5,-1
BB wisecracks ,	-2,3,-2
BB wish ,	1,1,-2
BB wistful ,	-1,2,-1
BB wit ,	-1,2,-1
BB witches ,	-3,-2,5
BB with a	-3,5,-2
BB with an	-11,13,-2
BB with cary	-2,3,-1
BB with fewer	2,1,-8
BB with her	2,-1,-1
BB with more	9,-7,-3
BB with my	5,-4,-2
BB with no	-2,-3,4
BB with old	-3,-5,7
BB with something	-6,5,1
BB with that	0,3,-3
BB with trains	-1,2,-1
BB without a	-7,-1,7
BB without being	5,-8,2
BB without the	-1,-4,5
BB witty ,	-2,2,1
BB witty and	-1,4,-2
BB wolf of	5,-3,-2
BB woman ,	-10,9,0
BB woman at	11,-9,-3
BB women ,	-3,2,1
BB women and	-14,-8,24
BB women in	-6,8,-2
BB women on	-4,6,-2
BB wont have	-2,-4,5
BB wont know	-4,5,-1
BB wont watch	1,2,-4
BB woody allen	-2,5,-2
BB wook ,	-4,5,-1
BB wool ,	4,-1,-4
BB word about	0,-4,3
BB wordless ,	3,-3,0
BB words ,	-2,3,0
BB work ,	0,2,-2
BB work job in	6,-6,0
BB work job of	6,-5,-3
BB working class	-1,2,0
BB world ,	-2,2,0
BB world but	-6,7,-2
BB worst ,	-5,6,-1
BB would be	8,-8,0
BB would like	0,2,-2
BB would say	1,4,-5
BB wouldnt say	-8,4,2
BB wrong ,	8,-5,-2
BB wry ,	-4,5,-1
BB yang ,	7,-5,-2
BB year ,	1,3,-5
BB year 00	-1,3,-3
BB year elevens	-3,4,-1
BB year old	1,-6,5
BB years ,	5,-3,-1
BB years of	10,-5,-6
BB years on	-3,5,-1
BB yen ,	-3,4,-1
BB yes ,	-1,-4,5
BB yes to	-4,-3,7
BB yesterday ,	0,2,-3
BB yet another	-1,-6,8
BB yimou with	-7,8,-2
BB york ,	3,-2,-1
BB you ,	0,-2,2
BB you can	4,-4,0
BB you cant	-7,8,-4
BB you dare	-9,-3,9
BB you do	-2,0,2
BB you find	-2,2,0
BB you gave	6,-5,-2
BB you have	-8,9,-2
BB you know	-3,1,2
BB you like	-4,-13,16
BB you see	5,-9,2
BB you want	17,-14,-4
BB youve got	4,-1,-4
BB zealand ,	-6,7,-1
BB zero patience	-2,-1,3
BB zero tolerance	-3,-5,8
BB zhang yimou	6,-5,-2
BB zombies ,	-4,-3,7
BB zorba the	4,-4,-1
C 0	-6,-3,11
C 00	2,1,-2
C 00 mins	-12,14,-3
C 00 minutes	8,-5,-3
C 000	15,-11,-4
C 000 minutes	12,-8,-3
C 0000	5,-2,-4
C 0000 ,	6,-3,-3
C 0000 .	11,-8,-5
C 0000 or	-6,8,-2
C 0000s	1,2,-2
C 0000s ,	-6,8,-2
C 0000s .	-8,10,-3
C 0000s erotic	-3,5,-1
C 00s	-6,6,-1
C 00s .	-6,10,-4
C 00s slasher	-5,9,-4
C FILM	5,-4,-1
C FILM a	-3,3,-3
C FILM and	-2,-1,3
C FILM are	5,-4,-1
C FILM at	-7,8,-1
C FILM but	-9,7,2
C FILM by	5,-4,-1
C FILM did	13,-5,-8
C FILM energy	-5,6,-1
C FILM every	6,-5,-1
C FILM for	2,-3,0
C FILM had	7,-5,-2
C FILM has	11,-9,-4
C FILM i	4,-3,-2
C FILM id	9,-8,-1
C FILM in	2,-1,-2
C FILM is	6,-4,-2
C FILM isnt	6,-3,-4
C FILM kept	1,-6,6
C FILM left	2,5,-3
C FILM like	3,-2,-1
C FILM made	6,-5,-1
C FILM makes	7,-6,-1
C FILM meets	2,-1,-3
C FILM more	8,-4,-4
C FILM mostly	2,-2,0
C FILM of	0,2,-3
C FILM on	-3,4,-2
C FILM once	3,-2,-1
C FILM speaking	5,-3,-2
C FILM taught	5,-4,-1
C FILM the	8,-7,-2
C FILM was	0,-7,7
C FILM with	-5,8,-3
C FILM without	-2,-1,3
C a	-2,3,-1
C a animal	-1,2,-1
C a bank	-5,8,-3
C a biopic	-3,3,-1
C a boat	7,-6,0
C a boxing	-5,7,-2
C a car	-2,6,-5
C a cartoon	-4,1,3
C a cat	8,-7,-1
C a chase	-10,11,-2
C a cheerful movie	-2,3,-1
C a chess	-15,16,-1
C a christmas	0,2,-2
C a clever	-7,8,-1
C a coen	-1,3,-1
C a comedy	-7,8,-2
C a complete	9,-8,-3
C a con	-4,5,-2
C a courtroom	-1,2,-1
C a crime	-5,7,-2
C a czech	9,-8,-1
C a dance	-8,7,1
C a danish	-1,2,-1
C a detective	-5,6,-1
C a divorce	-5,7,-2
C a documentary	1,3,-4
C a dog	0,3,-3
C a drama	4,-1,-5
C a fairy	-5,6,-1
C a family	-7,9,-1
C a film	1,3,-5
C a french	-9,-1,10
C a funnier	-7,8,-1
C a gangster	-3,1,3
C a gay	-1,-1,2
C a gentle	5,-4,-2
C a ghost	13,-9,-4
C a girl	-10,11,-3
C a good	1,0,-2
C a guilt	4,-3,-1
C a haunted	-3,6,-2
C a heist	-4,6,-2
C a horror	8,-3,-7
C a horse	-4,8,-8
C a hospital	-5,2,-2
C a jazz	3,-1,-2
C a joyful	-1,3,-1
C a less	1,-2,1
C a little	3,-2,-2
C a love story	-2,1,1
C a marriage	-16,20,-3
C a matter	3,-2,-1
C a more	12,-10,-4
C a mother	2,0,-2
C a movie	-6,3,3
C a murder	-3,4,0
C a murder mystery	24,-23,-2
C a music	-2,3,-1
C a musical	-5,-2,7
C a mystery	-13,14,-1
C a nice	-5,7,-2
C a of	-9,7,2
C a painter	-3,4,-1
C a priest	10,-14,4
C a prison	-8,9,-2
C a quiet	12,-10,-4
C a road	-5,5,0
C a robbery	-2,-7,8
C a romance	0,-3,4
C a romcom	-6,11,-5
C a sad	-3,4,-1
C a short	-2,5,-2
C a silent	2,1,-3
C a slasher	-1,4,-2
C a slow	-9,13,-5
C a small	-5,1,3
C a spanish	-8,9,-2
C a spooky	-5,7,-2
C a spy	-1,6,-5
C a story	-8,10,-1
C a stylish	-1,2,-1
C a submarine	-10,2,7
C a summer	-5,-4,8
C a superhero	-1,5,-3
C a survival	-5,10,-5
C a swashbuckler	-5,9,-4
C a swedish	-2,3,-1
C a sweet	12,-10,-2
C a taiwanese	10,-8,-3
C a teacher	-7,9,-2
C a tearjerker	-5,11,-6
C a theater musical	-5,4,1
C a thriller	-6,8,-2
C a time	-2,0,3
C a train	-5,7,-1
C a travel journey	-5,6,0
C a trial	-7,9,-1
C a trial courtroom	-4,5,-1
C a twist	6,-3,-3
C a village	-5,8,-3
C a war	0,-4,3
C a wedding	-7,9,-2
C a western	-2,4,-1
C a zombie	-5,7,-1
C a24	-4,-2,4
C a24 but	-5,4,3
C about	-4,7,-3
C absolutely	-2,-4,6
C absolutely no	-2,-4,6
C absurd	-2,3,-1
C absurd ,	-1,2,-1
C absurd .	-4,6,-1
C action	-4,6,-2
C adam	0,-8,8
C adam driver	1,-6,4
C adventure	-4,4,-1
C adventure ,	-3,3,0
C adventure .	-6,7,-2
C adventurous	-2,4,-1
C africa	-6,8,-2
C african	-2,3,-1
C african ,	-2,4,-1
C after 0000	-7,14,-7
C after FILM	13,-6,-6
C after a	-2,3,-3
C after chemo	2,-6,4
C after the	0,-3,2
C after twenty	1,-8,5
C agatha	-1,3,-1
C agatha christie	-1,3,-1
C ai	17,-14,-4
C airplane	12,-8,-5
C airplane .	11,-7,-4
C alain	-6,-5,9
C alain delon	-2,9,-7
C alec	-1,5,-4
C alec guinness	-1,5,-4
C alien	8,-11,1
C aliens	-4,8,-4
C aliens ,	-3,5,-1
C all	3,-1,-3
C all the	-3,7,-16
C allergic	-2,-3,5
C allergic to	-2,-3,5
C also	1,2,-3
C amarcord	6,-5,-1
C amarcord peacock	6,-5,-1
C american	0,-2,1
C american ,	-4,7,-3
C american high	2,1,-4
C american remakes	5,-8,0
C amnesia	-3,5,-2
C amnesia ,	-3,4,-1
C amour	-1,4,-3
C amy	2,4,-12
C an	-4,5,-1
C an hour	-1,4,-2
C an old	-6,7,-1
C an original	-3,4,-1
C an unreliable	-3,4,-2
C ancient	-8,11,-3
C ancient rome	-3,6,-3
C and	-1,-1,2
C and a	2,1,-4
C and absolutely	-8,-3,11
C and beautiful	-1,3,-3
C and ealing	-3,6,-3
C and for	-4,-1,6
C and hes	12,-13,-1
C and i	8,-5,-5
C and id	-14,-2,15
C and if	5,-2,-3
C and im	11,0,-12
C and it	5,-12,7
C and its	10,0,-9
C and leave	2,-5,1
C and make	-3,5,-1
C and mother	-5,7,-1
C and my	9,-5,-4
C and no	-1,-5,6
C and none	-1,-3,3
C and not	-4,-4,7
C and nothing	-5,-7,12
C and now	-8,8,-1
C and perhaps	-5,-9,13
C and please	0,-14,11
C and she	-3,7,-5
C and something	-5,8,-5
C and that	6,-12,6
C and the	-1,2,-1
C and we	0,-5,5
C ang	-8,9,-2
C ang lee	-8,9,-2
C angels	7,-6,-1
C angry	-13,18,-5
C angry ,	-5,7,-1
C animals	-4,4,1
C animals ,	-3,6,-3
C animals .	-2,4,-2
C animals in	-7,4,1
C animated	-2,5,-3
C animated ,	-3,5,-2
C animated .	-7,8,-2
C animation	-5,-4,8
C animation cartoon	5,-6,2
C animation for	3,-1,-3
C anime	-4,2,2
C anime ,	-2,5,-4
C anime thats	-1,3,-2
C anos	-6,8,-2
C anos 00	-6,8,-2
C another	-5,7,-2
C another time	-4,6,-3
C another with	-7,10,-3
C anthony	-2,12,-10
C anti	-9,15,-5
C antonio	-8,9,-2
C antonio banderas	-8,9,-2
C any	-3,3,0
C any detective	-1,3,-2
C any film	4,1,-10
C any more	-2,3,-1
C any nature	-3,-6,2
C any other	-4,4,0
C any punjabi	3,-7,4
C anyone	-3,2,1
C anyone but	-6,7,-2
C anything about	-2,4,-2
C anything as	-2,4,-2
C anything but	3,-10,7
C anything by	-5,7,-3
C anything czech	-5,11,-6
C anything danish	-8,-3,10
C anything else	-7,9,-2
C anything from	-10,12,-2
C anything like	-4,4,0
C anything weird	-1,3,-1
C anything with	-2,1,0
C anyway	-4,8,-3
C arctic	-4,6,-2
C are	-2,-1,4
C are there	-2,-1,4
C argentine	-1,2,-1
C argentine courtroom	-3,5,-2
C argentine noir	-1,2,-1
C argentinian	-4,6,-2
C around	-14,16,-2
C art	-4,6,-2
C art heist	-4,6,-2
C as	-1,2,-1
C as a	2,0,-2
C as bloody	-4,6,-2
C as creepy	-9,11,-2
C as funny	-3,5,-1
C as long	-5,-1,5
C as silly	-8,13,-6
C as stylish	-7,9,-3
C as tense	6,-6,1
C as the	9,-7,-1
C asian	-2,7,-5
C asian horror	-2,11,-9
C asteroid	11,-10,-1
C asteroid city	11,-10,-1
C astronauts	-3,4,-2
C astronauts ,	-3,4,-2
C at	10,-6,-3
C atanarjuat	9,-7,-2
C atanarjuat two	9,-7,-2
C atlantics	8,-6,-2
C audrey	-5,7,-2
C audrey hepburn	-4,6,-2
C australian	-3,5,-2
C australian ,	-4,6,-2
C australian outback	-1,5,-4
C austrian	-8,-6,12
C autumnal	-5,7,-2
C avant	5,-3,-2
C avant garde	5,-3,-2
C avoid	1,-5,3
C award	-10,14,-4
C award winning	-9,12,-4
C awkward	1,2,-3
C awkward ,	-4,5,-1
C back	12,-9,-3
C back in	6,-2,-4
C backstage	-4,6,-1
C backstage ,	-4,6,-1
C bad	4,0,-5
C ballet	-8,8,0
C ballet ,	-2,3,-2
C band	9,-8,-2
C bank	3,0,-3
C banter	-2,3,-1
C banter ,	-1,2,-1
C bar	-5,-15,17
C barbara	-2,5,-3
C barbara stanwyck	-2,5,-3
C barring	-6,5,-1
C barring ghosts	-8,7,-2
C based	-4,6,-2
C based on	-4,6,-2
C basketball	-4,5,-2
C baz	-4,-2,2
C baz luhrmann	-4,-2,2
C be	-1,3,-2
C beach	-4,5,-1
C beach ,	-2,2,-1
C beach .	-9,11,-3
C bears	-16,17,0
C beautiful	2,1,-3
C beautiful ,	-3,4,-1
C beautiful .	17,-16,-4
C beautiful music	-14,15,-1
C because	11,-7,-4
C been	6,-4,-2
C before	4,-1,-3
C before 0000	-4,7,-4
C before FILM	8,-5,-9
C belgian	-5,7,-3
C belly	-7,8,-1
C belly laughs	-7,8,-1
C belmondo	-5,7,-3
C ben	2,-9,5
C ben kingsley	10,-3,-6
C bergman	-7,10,-4
C berlin	-7,9,-2
C berlin ,	-4,5,-1
C best	6,-5,-2
C best something	-3,5,-1
C betrayal	-3,5,-2
C betrayal ,	-3,4,-1
C bette	-1,6,-5
C bette davis	-1,3,-2
C between	3,0,-3
C bible	-1,3,-2
C bickering	-6,7,-1
C bickering ,	-7,8,-1
C big	1,2,-3
C big family	0,3,-4
C big great	10,-8,-2
C big great bullfighting	10,-8,-2
C big on	-6,9,-3
C bill	15,-9,-7
C bill murray	-8,8,-1
C billy	-11,14,-4
C billy wilder	-14,10,4
C biopic	-4,9,-6
C biopic of	-5,8,-3
C biopics	-1,-6,7
C bird	15,-14,-2
C birds	-6,8,-3
C bit	0,2,-3
C bit of	-2,3,-3
C bittersweet	-4,5,-1
C black and white	-6,10,-8
C black comedy	-2,3,-2
C black humour	-2,4,-2
C bleak	0,3,-3
C bleak .	-1,3,-2
C bleak but	4,-3,-2
C blood ,	3,-9,5
C blood bloody	10,-3,-7
C blood free	0,-5,4
C blumhouse	-7,-11,13
C boarding	2,1,-4
C boarding school	-11,13,-3
C boat	23,-21,-3
C boats	-7,10,-3
C boats ,	-3,4,-1
C bob	7,-2,-6
C body	-10,1,3
C body horror	-12,-1,5
C bogart	-9,14,-5
C bollywood	-5,-8,11
C bollywood ,	-1,7,-6
C bond	-12,-2,12
C bonkers	-4,6,-2
C book	0,4,-6
C book club	1,3,-8
C bored	-12,8,4
C bored of	-3,-4,6
C boston	-13,19,-6
C both	2,0,-4
C boxing	-10,12,-3
C boxing ,	-1,2,0
C brain	21,-19,-4
C brainy	-9,-3,10
C brando	-7,11,-4
C brass	-4,5,-1
C brass bands	-4,5,-1
C breezy	-4,5,-2
C breezy .	-4,6,-1
C breezy caper	-4,5,-2
C brendan	2,5,-7
C bridesmaids	11,-9,-3
C bright	1,1,-5
C bring	2,1,-3
C bring me	-5,9,-4
C british	-2,3,-1
C british ,	-1,2,-1
C british .	-3,5,-2
C british english	-6,8,-2
C british english ,	-1,2,-1
C british gangster	-4,6,-3
C brooding	-5,7,-2
C brooding ,	-3,4,-1
C brooding mountain	-7,9,-3
C brooklyn	13,-10,-5
C brothers	1,1,-2
C brothers and	-2,3,0
C brothers at	6,-5,-2
C bruce	-8,12,-4
C bruce lee	-4,7,-4
C bullet	5,-4,-2
C bullet train	5,-4,-2
C buster	-5,9,-3
C buster keaton	-5,9,-3
C but	-2,1,1
C but FILM	0,2,-3
C but a	-4,8,-4
C but animated	-4,9,-5
C but dark	-1,3,-1
C but funny	-1,3,-2
C but i	-6,0,6
C but id	-4,7,-2
C but in	-7,10,-3
C but it	-6,2,3
C but make	-1,4,-3
C but my	-3,-5,7
C but no	-3,-5,8
C but none	-1,-5,7
C but not	0,-5,5
C but nothing	-1,-2,4
C but of	-7,10,-2
C but snow	-2,3,-1
C but still	-2,3,0
C but the	-6,6,0
C but with	-10,7,3
C but without	-2,-6,8
C by	4,-1,-3
C by the	8,-6,-3
C by which	0,4,-6
C cabaret	10,-7,-4
C cabaret scared	7,-6,-2
C call	8,-5,-3
C calm	-10,5,5
C calm ,	-4,5,-2
C came	15,-8,-10
C camp	-5,6,-1
C campy	-1,3,-2
C campy ,	-1,3,-2
C can	-2,3,-1
C can i	-1,2,-2
C can is	-4,6,-2
C can it	-4,6,-2
C can u	5,-2,-3
C can we	-3,-2,4
C can you	-4,7,-2
C canadian	-3,5,-2
C canadian ,	-3,5,-3
C cancer	6,-4,-2
C cannot	-9,7,0
C cannot abide	-3,-5,8
C cant	1,-2,1
C cant be	-15,8,1
C cant cope	4,-6,2
C cant do	-3,-2,5
C cant get	-3,7,-4
C cant laugh	-10,1,10
C cant sleep	5,-2,-2
C cant stand	-3,-1,4
C caper	-3,4,-2
C capes	-5,9,-4
C capes ,	-5,9,-4
C car	-5,10,-5
C cars	-9,9,0
C cars ,	12,-10,-6
C cartoon	-3,6,-3
C cartoon saloon	2,-1,-1
C casino	9,-7,-2
C castles	-4,7,-3
C cat	-4,7,-3
C cat gave	3,-2,0
C catherine	-2,4,-2
C catherine deneuve	-2,4,-2
C cats	7,-1,-6
C cats ,	7,-4,-4
C cats .	-10,15,-10
C cats is	8,-5,-4
C cgi	-9,-5,13
C channing	-7,2,1
C channing tatum	-7,2,1
C chaos	10,-9,-3
C charlie	4,0,-4
C charming	-6,11,-6
C charming .	-11,14,-4
C chase	-10,11,-1
C chatty	-6,9,-3
C cheap and	4,-4,-1
C cheer	-1,2,-1
C cheer me	-1,2,-1
C cheerful	-3,5,-2
C cheerful ,	-4,6,-2
C cheerful .	-5,6,-2
C cheese	-5,7,-7
C cheesy	-4,5,-1
C cheesy .	-7,9,-3
C chef	12,-10,-2
C chess	-3,5,-2
C chess ,	-3,5,-2
C chicago	6,-3,-4
C chicago ,	14,-13,-1
C chicago gangsters	9,-8,-3
C childhood	-7,11,-4
C childhood ,	-3,3,-1
C chinese	-3,4,-1
C chocolate	-1,4,-3
C christmas	3,0,-3
C christmas ,	-3,4,-2
C christmassy	-5,1,4
C christmassy but	-5,1,4
C christopher	-4,-4,7
C christopher lee	-6,10,-4
C chuck	2,-4,1
C chuck norris	2,-4,1
C church	5,-3,-2
C cillian	-7,8,-2
C cillian murphy	-7,8,-2
C cinema	-1,4,-4
C circus	-7,16,-10
C class	2,0,-2
C class ,	-5,7,-2
C class of	13,-10,-3
C class war	-3,5,-3
C classic	-5,8,-3
C classic black	-5,8,-3
C claustrophobic	-18,4,8
C clay	-3,4,-1
C claymation	-2,3,-2
C claymation ,	-2,3,-2
C clean	-12,17,-7
C clever	-2,4,-2
C clever ,	2,0,-2
C clever whodunnit	-1,2,-1
C cleverer	7,-4,-4
C cleverer than	11,-9,-4
C close	14,-10,-4
C cold	1,2,-3
C cold war	1,2,-3
C colin	-5,7,-2
C colin farrell	-8,11,-4
C colourful	-2,2,-1
C colourful .	-3,4,-1
C columbus	10,-9,-3
C comedy	-6,9,-3
C comedy ,	-6,7,-1
C comedy .	-5,10,-5
C comfort	6,-5,-2
C comforting	-9,11,-2
C comic	-3,5,-2
C comic ,	-3,5,-3
C comic book	-3,4,-1
C coming	2,0,-3
C coming of	-6,7,-2
C con	2,0,-1
C con artists	12,-11,-1
C con men	-4,6,-1
C concert	-11,13,-3
C cooking	-4,5,-1
C cool	4,-2,-3
C cool ,	-5,6,-1
C cops	-8,12,-4
C corrupt	-7,9,-1
C corrupt cops	-2,3,-1
C corruption	-1,2,-1
C corruption ,	-1,2,-1
C costume	0,2,-1
C costume drama	0,2,-1
C cosy	5,-1,-4
C cosy ,	-8,10,-3
C cosy murder	-2,3,-1
C could	-3,3,0
C could be	-5,7,-2
C could i	-10,11,-1
C could the	0,1,-3
C could there	-4,10,-5
C could we	3,-8,8
C could you	-1,-4,6
C couldnt	-5,3,1
C count	-4,-4,7
C country	-3,5,-1
C country house	-5,7,-2
C country music	-2,3,-1
C courtroom	-4,5,0
C courtroom ,	-2,2,-1
C courtroom .	-7,12,-6
C cowboys	9,-7,-2
C cowboys n	9,-7,-2
C crazy	9,-6,-3
C creepy	0,2,-2
C creepy .	-5,7,-3
C creepy by	-5,9,-3
C creepy dance	15,-12,-3
C creepy toys	-3,6,-3
C cricket	0,4,-4
C cricket .	-8,12,-5
C crime	0,3,-3
C crowd	-4,6,-2
C crowd pleaser	-4,6,-2
C cruel	-14,11,1
C crying	-25,4,10
C cuban	-1,4,-2
C cube	5,-3,-2
C cult	-7,13,-6
C cults	-8,-3,9
C cults but	-2,6,-4
C cyberpunk	2,0,-2
C cyberpunk ,	-1,2,-1
C cyberpunk as	5,-3,-2
C cynical	-7,9,-2
C cynical ,	-9,11,-2
C cynical about	-1,3,-2
C czech	-1,3,-1
C dad	12,-8,-5
C dad wants	-12,14,-3
C dads	16,-10,-5
C daft	3,-1,-2
C daft ,	-4,7,-3
C daft .	-7,9,-1
C dance	-1,3,-2
C dance ,	16,-14,-2
C dance numbers	-3,5,-1
C dancing	-3,4,0
C dancing ,	-3,5,-1
C dancing .	-3,6,-3
C daniel	5,-1,-5
C danish	-11,14,-3
C dark	0,2,-2
C dark ,	-3,3,-1
C dark comedy	-2,2,-1
C dark humour	-2,3,-1
C dark water	13,-10,-3
C darker	0,1,-2
C darker than	4,-3,-1
C darkly	-4,6,-2
C darkly funny	-4,6,-2
C david	-6,-1,5
C david lynch	-5,-2,3
C dc	-2,-13,15
C de	2,4,-8
C de sica	17,-16,-2
C dead	4,-8,3
C dead snow	9,-5,-4
C deadpan	4,-2,-2
C deadpan ,	-3,4,-1
C death	7,-4,-3
C death on	10,-8,-2
C deep	-4,-6,9
C deep sea	-15,22,-7
C definitely	2,-14,11
C denis	-7,9,-2
C denis villeneuve	-7,9,-2
C denzel	-1,3,-3
C denzel on	-15,17,-3
C desert	-3,5,-2
C desert ,	-2,3,-1
C desert .	-2,4,-2
C deserts	-4,10,-5
C deserts ,	-2,3,-1
C detective	-8,10,-3
C detective ,	-1,2,0
C detective chasing	-6,8,-2
C detective with	-3,5,-2
C detectives	-5,-1,5
C did	3,-1,-2
C dinosaurs	2,-1,-1
C dinosaurs .	-6,9,-3
C dinosaurs and	15,-14,-1
C disaster	-5,8,-2
C disaster ,	-5,8,-2
C disney	3,-12,8
C disney ,	-7,-7,9
C distract	-6,8,-2
C distract me	-6,8,-2
C divorce	10,-8,-2
C divorce ,	-2,3,-1
C divorce yes	-13,14,-2
C divorced	-1,-9,8
C divorced dad	-16,18,-3
C do	2,-1,-1
C do me	-5,6,0
C do not	2,-11,8
C do they	-12,14,-3
C do you	4,-1,-3
C doc	-4,5,-1
C doc about	-4,5,-1
C doctor	9,-6,-4
C documentaries	-3,-1,3
C documentaries about	-2,5,-3
C documentaries with	-6,8,-1
C documentary	-5,-1,5
C documentary ,	-4,8,-4
C does	-4,4,-1
C does anyone	-12,14,-2
C does tilda	-6,7,-2
C dog ,	7,-9,2
C dog .	13,-11,-3
C dog without	19,-16,-5
C dogs	0,5,-6
C dogs ,	-9,12,-2
C dogs that	-9,12,-5
C donc	-10,9,-2
C donc the	1,2,-4
C done	9,-8,0
C dont	-3,-6,9
C dont care	-9,7,-1
C dont do	-2,-1,3
C dont laugh	17,-4,-13
C dont make	-9,-6,14
C dont want	-2,-5,8
C dont you	-9,-3,9
C drag	-14,15,-2
C dragons	-4,6,-2
C dragons .	-5,11,-6
C drama	4,-16,8
C drawn	-3,5,-3
C drawn by	-3,5,-3
C dread	-9,12,-5
C dreams	0,1,-2
C dreams ,	4,-3,-1
C drive	4,-4,0
C drop	-2,-4,5
C drop the	-2,-4,5
C drugs	-9,-14,21
C drums	13,13,-21
C dry	-2,4,-2
C dry ,	-2,3,-1
C dry .	-4,5,-1
C dumb	-4,7,-3
C dune	5,-1,-3
C during	3,-2,-1
C dutch	4,1,-4
C ealing	-7,9,-2
C ealing comedies	-3,5,-3
C ealing comedy	-1,2,-1
C early	-5,6,-1
C early sixties	-2,3,0
C east	-1,3,-1
C eastern	-1,2,-1
C eastern european	-1,2,-1
C easy	-13,12,1
C eating	2,-25,13
C eccentrics	-3,4,-1
C edge	-2,4,-2
C edge of	-2,4,-2
C edwardian	-9,12,-4
C eerie	-3,4,-1
C egyptian	9,-6,-5
C eighties	-5,6,-2
C eighties ,	-3,4,-2
C eighties .	-2,2,-1
C eighty	7,-4,-2
C eighty minutes	-5,6,-1
C elegant	-4,6,-2
C elegant and	-2,7,-5
C elvis	2,-1,-1
C emilia	5,-4,-1
C emilia perez	5,-4,-1
C empire	1,1,-2
C end	2,-1,-2
C end of	2,-1,-2
C english	-9,5,4
C english ,	-8,11,-3
C enough	-10,-7,16
C enough of	-10,-5,13
C enter	3,-1,-2
C enter the	3,-1,-2
C epic	-4,5,-2
C epic ,	-5,7,-2
C epic fantasy	-4,2,2
C epic fantasy oscura	-4,2,2
C erotic	-1,2,-1
C erotic thriller	-2,4,-2
C errol	-6,11,-6
C errol flynn	-4,5,-1
C escape	4,-2,-4
C escape flee	-5,7,-2
C escape flee from	-5,7,-2
C espionage	-7,9,-3
C estonian	-2,4,-2
C estonian ,	-2,4,-2
C et	8,-4,-7
C ethics	9,-8,-2
C ethics class	9,-8,-2
C european	-4,5,-1
C european ,	-4,6,-1
C even	-5,7,-3
C every	8,-10,2
C every christmas	6,-3,-3
C every time	-6,-1,7
C everybody	-12,14,-4
C everyone	6,-3,-2
C everyones	16,-14,-1
C everything	0,1,-3
C everything everywhere	12,-7,-5
C exams	14,-10,-4
C except	-9,-10,14
C exciting	-6,9,-2
C exorcism	-6,13,-8
C fairy	-3,4,-1
C fairy tale	2,-2,-1
C fairy tale of	12,-11,-2
C fairy tales	-9,11,-3
C fairytale	-1,2,-1
C fairytale dark	-2,3,-1
C falling	-5,5,-1
C falling in	-5,5,-1
C family	1,3,-3
C family ,	-4,6,-2
C family .	7,-1,-7
C family drama	-3,4,-2
C family friendly	-4,9,-6
C family secrets	-1,3,-2
C famous	9,-8,-1
C fancy	-8,14,-6
C fantasy	2,-4,2
C farm	-5,7,-3
C farm ,	-4,5,-1
C farm animals	-4,6,-2
C fast	-5,7,-3
C fast ,	-5,8,-3
C fast and	-5,6,-1
C fast talking	-10,11,-2
C faster	-16,21,-6
C father	9,-4,-5
C father and	-4,5,-1
C fathers	-2,4,-2
C fathers ,	-7,8,-2
C fathers and	-1,2,-1
C fear horror scary	-5,10,-5
C fed	-6,-9,14
C fed up	-6,-9,14
C feel	-3,5,-2
C feel good	-3,5,-2
C feelgood	-7,10,-3
C feeling	0,-7,-1
C fellini	-20,8,7
C female	-4,5,-1
C female friendship	-6,6,-1
C few	7,-4,-4
C few words	7,-4,-4
C fewer	-4,1,2
C fewer songs	-4,3,1
C fifties	-3,4,-1
C fifties ,	-2,3,-1
C fifties .	-4,6,-1
C filipino	-1,3,-2
C filipino ,	-1,3,-2
C film	2,1,-2
C film about	-7,9,-2
C film for	3,-2,-1
C film noir	4,-1,-2
C films	4,2,-8
C films from	1,4,-10
C filthy	-5,7,-3
C filthy funny	-4,5,-2
C find me	1,2,-5
C find us	-4,5,-1
C finnish	-5,8,-3
C first	4,-1,-3
C first cow	8,-7,-1
C first love	-7,9,-2
C first night	3,-2,-1
C five	8,-5,-3
C fixed	4,-3,-2
C fixed the	4,-3,-2
C flashbacks	-9,1,4
C flow	7,-6,-1
C flying	-5,8,-3
C folk	-2,4,-1
C folk horror	-1,3,-1
C food	-9,12,-3
C food ,	-5,7,-2
C food .	-2,5,-3
C football	-4,4,-1
C football ,	-2,5,-3
C for	6,-3,-2
C for a	7,-5,-2
C for adults	-24,23,-4
C for grown	0,3,-7
C for kids	7,-5,-2
C for my	0,3,-4
C for once	-9,-2,13
C for our	0,2,-2
C for the	1,1,-2
C for two	7,-5,-1
C forbidden	-2,4,-1
C forbidden love	-2,4,-2
C force	4,-2,-2
C force majeure	4,-2,-2
C foreign	-6,2,2
C forest	-3,5,-2
C forget	5,-13,8
C forget the	8,-5,-3
C forties	-2,3,-1
C forty	15,-13,-2
C found family	-5,7,-2
C found footage	-7,1,6
C four	7,-5,-2
C france	1,2,-3
C frances	8,-2,-9
C frances mcdormand	2,5,-10
C free	9,-8,-1
C free solo	9,-8,-1
C french	3,1,-4
C french ,	8,-5,-3
C french .	4,-1,-6
C french comedy	10,-10,-1
C fresa	6,-5,-1
C fresa and	6,-5,-1
C friends	6,0,-5
C friendship	-2,3,-1
C friendship ,	-2,3,-1
C friendship .	-1,2,-1
C from	-2,5,-4
C from a	-4,6,-2
C from before	-4,6,-3
C from the	-8,9,-1
C frozen	-3,6,-5
C fun	5,-1,-4
C fun .	-3,4,-3
C funnier	8,-6,-3
C funnier than	12,-10,-2
C funny	-1,3,-1
C funny ,	-2,3,-1
C funny .	-3,5,-2
C funny about	-2,2,-1
C funny and	-1,3,-2
C funny animal	-2,2,0
C funny but	-3,-2,5
C funny crooks	5,-4,-2
C funny over	-4,7,-4
C funny sad	-2,2,0
C funny would	-1,2,-1
C gang	-12,15,-3
C gangs	-2,5,-4
C gangs of	-1,3,-5
C gangster	-3,5,-2
C gangster ,	-1,2,-1
C gangster movie	-7,10,-4
C gangsters	-6,10,-4
C gangsters ,	-7,10,-3
C gay	-4,4,1
C gay cowboys	-4,8,-3
C gay films	-4,-6,9
C gene	-1,6,-6
C gene kelly	8,-7,-1
C gentle	-3,5,-2
C gentle ,	-3,4,-2
C gentle .	9,-8,-3
C gentle crooks	-1,4,-3
C gentler	-1,2,-2
C george	-9,9,-2
C george clooney	-12,1,5
C georgian	5,0,-5
C gerard	0,-4,5
C gerard butler	2,3,-3
C german ,	2,-1,-1
C gern	-9,13,-6
C ghibli	-2,5,-3
C ghost	2,1,-4
C ghost falls	-7,8,-1
C ghosts	-2,-2,3
C ghosts ,	5,-1,-4
C ghosts .	-8,-13,17
C ghosts but	-4,3,1
C ghosts of	-19,-6,17
C giallo	-2,2,1
C giallo ,	-2,4,-2
C gimme	4,1,-6
C gimme 00s	4,-2,-2
C girl	-3,5,-2
C girl power	-3,5,-2
C girls	-2,7,-5
C give	-3,5,-1
C give me	-4,5,-1
C give us	1,1,-2
C gladiator	4,-2,-3
C gladiator ii	4,-2,-1
C gloomy	-12,14,-2
C gloomy .	-16,18,-3
C go	2,-5,-1
C god	10,-2,-11
C god pope	8,-5,-2
C god pope and	2,-1,0
C gods	5,-4,-1
C gods own	5,-4,-1
C good	0,2,-5
C gore	-9,0,7
C gorgeous	6,-3,-2
C gorgeous ,	10,-7,-4
C gosling	-8,10,-3
C gosling being	-8,10,-3
C got	3,1,-4
C got any	-9,12,-3
C got anything	-4,6,-2
C got something	3,3,-6
C got two	16,-14,-4
C gothic	-2,4,-1
C gothic ,	-2,2,-1
C gotta	-3,4,-2
C gotta be	-3,4,-2
C grace	-2,4,-2
C grace and	-2,3,-1
C grand	8,-6,-4
C grand old	-1,2,-2
C grandad	6,1,-7
C grandma	11,-9,-2
C grandsons	10,-8,-3
C grandsons learning	10,-8,-3
C great	-11,8,0
C greek	-6,7,-1
C greek ,	-5,6,-1
C greek but	-2,-1,3
C green	-2,2,0
C green book	2,-2,0
C greta	-2,5,-3
C greta garbo	-10,11,-2
C greta gerwig	8,-5,-5
C grief	1,2,-3
C grief ,	-3,4,-1
C grim	3,0,-3
C grim .	9,-3,-4
C gripping	-3,5,-2
C gripping ,	-3,4,-2
C gritty	-4,7,-3
C gritty crime	-3,5,-3
C growing	7,-6,-2
C growing up	6,-5,-2
C grown	2,-15,10
C grown up	6,-5,-5
C gruelling	-14,17,-3
C gruelling romantic	-14,17,-3
C guillermo	4,0,-3
C guillermo del	5,-1,-4
C guns	-3,4,-1
C guy	-6,-3,5
C guy ritchie	-6,-3,5
C hackers	-1,3,-2
C hackers ,	0,2,-2
C had	7,-7,0
C had a	6,-4,-1
C had enough	3,-13,7
C had it	0,-4,3
C hal	-8,11,-3
C half	10,-9,-1
C halloween	7,-4,-5
C hammer	-3,7,-4
C hammer horror	-1,2,-1
C hand	-4,6,-2
C hand drawn	-4,6,-2
C hans	5,-2,-4
C happy	7,-3,-4
C happy ending	2,2,-3
C hard	1,0,-4
C hard boiled	11,-14,4
C hardly	0,-13,12
C has	-7,12,-6
C hate	10,-13,2
C haunted	-4,5,-2
C haunted house	-2,4,-2
C have	3,-1,-2
C have we	-1,4,-3
C have you	-12,13,-4
C havent	-10,13,-6
C hawaii	-5,6,-2
C he	4,-2,-2
C he can	-3,5,-2
C he laughs	2,-2,0
C he likes	2,2,-4
C he says	0,1,-2
C he thinks	2,-2,0
C he wants	-4,-2,5
C heartbreak	-4,7,-3
C heartbreak ,	-5,8,-3
C heartbreak but	-3,5,-3
C heavy	0,-6,3
C hebrew	-1,3,-3
C hebrew or	-1,3,-3
C hed like	-6,0,6
C heist	2,1,-2
C heist ,	-3,4,-1
C heists	-3,5,-1
C helen	-3,0,3
C helen mirren	-3,0,3
C hell	-4,7,-3
C hen	3,0,-7
C her	1,2,-3
C her mothers	14,-16,5
C hes	10,-8,-2
C hes a	-2,-7,7
C hes allergic	-3,-1,4
C hes blind	8,-7,-1
C hes seven	15,-12,-4
C high	-5,8,-4
C high school	-3,5,-2
C hilarious	-2,3,-1
C hindi	-3,1,2
C hindi ,	-3,5,-2
C his	7,-3,-4
C his mother	6,-5,-2
C historical	-7,11,-5
C history	-8,9,-2
C hitchcock	1,3,-4
C hold	-4,-3,6
C hold the	-4,-3,6
C holiday	10,-7,-3
C holiday ,	-4,5,-1
C holiday romance	-5,9,-6
C holidays	-3,5,-2
C hollywood	-5,1,3
C honestly	-12,7,2
C hong	-4,7,-3
C hong kong	-4,7,-3
C hope	-2,7,-5
C hopeful	-3,5,-3
C hopeful ,	-3,5,-3
C hopeful .	-4,6,-1
C horror	-8,8,0
C horror ,	-3,8,-6
C horror thats	-5,7,-1
C horse	6,-1,-8
C horses	3,-1,-2
C horses ,	2,-1,-1
C horses .	9,-4,-5
C hospital	6,-10,0
C hot	5,-4,-2
C hot ,	2,-1,-3
C hot summer	-9,11,-2
C hotel	4,-2,-7
C hours	2,-17,9
C house	6,-5,-2
C how	1,2,-3
C how about	-5,4,1
C how sad	7,-5,-2
C hugh	0,-2,1
C hugh grant	-6,1,4
C hugh jackman	-7,10,-3
C humour	-3,5,-1
C humour ,	-3,4,-1
C hungarian	7,-5,-3
C hungover	5,-4,-3
C husband	16,-14,-2
C i asked	7,-6,-1
C i can	4,-4,-1
C i cannot	-6,-4,9
C i cant	-4,-4,8
C i clean	8,-6,-2
C i could	-3,3,0
C i do	-3,-16,12
C i dont	-2,-3,5
C i fancy	-7,13,-6
C i gave	7,-1,-6
C i get	5,-2,-4
C i had	2,-2,-1
C i have	5,-3,-3
C i havent	2,0,-3
C i hear	-5,7,-3
C i is	7,-5,-2
C i just	-2,2,0
C i keep	-2,-3,4
C i know	2,-7,3
C i like	-9,13,-4
C i looking for	5,-3,-2
C i love	-3,1,1
C i mean	-8,5,3
C i ne	-3,-5,8
C i never	-4,13,-8
C i only	5,0,-7
C i propongo	-9,11,-3
C i put	5,-4,-2
C i run	3,0,-3
C i said	1,1,-3
C i saw	-1,2,-1
C i say	-4,2,2
C i suppose	-2,3,-1
C i teach	5,-11,5
C i think	-5,6,-2
C i thought	3,-2,-2
C i used	9,-7,-4
C i want	-4,6,-2
C i was	4,0,-4
C i went	-7,9,-3
C i wont	-10,5,5
C i work	6,-5,-1
C i work job	7,-5,-4
C i worked	14,-12,-3
C i would	-10,8,1
C i would like	-8,10,-1
C ice	0,3,-3
C ice ,	-5,6,-1
C ice hockey	2,-3,1
C iceland	-6,6,0
C iceland ,	-6,6,0
C icy	1,1,-4
C icy marriage	1,1,-5
C id	0,1,-2
C id like	-1,3,-2
C id love	-6,12,-6
C id pay	4,-5,1
C id rather	-2,-2,4
C id say	-4,5,-1
C id settle	1,1,-2
C id sooner	-6,-7,9
C id take	10,-2,-10
C id watch	4,-1,-3
C ida	-3,7,-8
C ideally	-8,10,-2
C if	3,-4,1
C if FILM	-2,5,-3
C if i	6,-6,-1
C if is	-10,-4,13
C if its	-8,5,1
C if the	-4,0,2
C if theres	-2,2,0
C if you	5,-3,-2
C ill	-1,2,-2
C ill take	0,-3,3
C ill watch	-3,9,-9
C im	2,-2,0
C im 00	-2,4,-2
C im a	2,0,-1
C im after	-9,10,-1
C im allergic	-2,-2,4
C im at	11,-9,-2
C im babysitting	11,-8,-3
C im done	-7,-3,10
C im from	4,-3,-1
C im in	-7,11,-5
C im more	2,0,-2
C im not	-6,2,3
C im off	1,-6,4
C im on	9,-8,-1
C im serious	5,-5,-1
C im told	3,-1,-5
C im writing	7,-5,-2
C in	1,2,-3
C in 0000	17,-15,-3
C in a	10,-8,-1
C in colour	-1,3,-1
C in english	-12,18,-5
C in german	-3,6,-4
C in laws	2,3,-7
C in spanish	-5,6,-1
C in technicolor	-2,3,-1
C in the	3,0,-3
C independent	-4,8,-4
C indian	5,-5,-1
C indie	-8,13,-5
C indonesian	-3,5,-2
C ingrid	-1,6,-4
C ingrid bergman	-1,6,-4
C inspiring	-3,0,3
C inspiring ,	-3,6,-4
C intense	-23,25,-8
C intrigue	-2,4,-1
C intrigue ,	-1,2,-1
C inventive	-3,5,-1
C iranian	-4,6,-1
C ireland	-2,3,-1
C irish	7,-4,-3
C irish ,	-5,7,-2
C is	0,2,-1
C is it	6,-1,-7
C is the	8,-7,-1
C is there	-3,4,-1
C is toni	-7,9,-2
C isabelle	-2,5,-3
C isabelle huppert	-3,6,-3
C island	1,1,-2
C island ,	4,-3,-2
C islands	-3,5,-2
C islands ,	-2,3,-1
C isnt	-2,-7,9
C israeli	8,-2,-7
C it	3,-1,-2
C it has	3,2,-5
C it is	1,1,-2
C it must	-5,6,-3
C it should	-6,7,-2
C it was	3,-4,0
C it would	-2,0,1
C italian	-5,6,0
C italian ,	-3,4,-2
C italian .	-13,16,-2
C italian but	-4,0,3
C italian summer	-9,12,-3
C italy	-2,3,-1
C italy ,	-2,3,-1
C its	7,-3,-3
C its a	-2,4,-3
C its dark	5,-4,-2
C its for	7,-6,-2
C its my	-2,4,-2
C its not	4,2,-7
C its our	9,-8,-1
C its raining	2,-1,0
C its the	2,0,-2
C its three	6,-3,-3
C ive a	1,1,-2
C ive been	5,-1,-3
C ive got	2,1,-3
C ive had	-6,-4,10
C ive lent	6,-3,-3
C ive never	6,-1,-6
C ive seen	8,-5,-3
C jackie	-2,0,1
C jackie chan	-2,0,1
C jacques	-7,8,-1
C james	-4,0,3
C james bond	-6,1,2
C james dean	-1,6,-5
C jane	-6,4,2
C jane austen	-5,2,4
C japan	16,-14,-5
C japanese	-2,4,-3
C japanese ,	-1,2,-1
C jason	12,-3,-8
C jason statham	-17,8,-1
C javier	-5,8,-3
C javier bardem	-5,8,-3
C jazz	1,1,-2
C jazz ,	-2,4,-2
C jazz .	8,-5,-5
C jazz on	-2,4,-4
C jean	2,1,-4
C jean gabin	-5,7,-2
C jennifer	2,-10,5
C jennifer aniston	2,-10,5
C jet	2,1,-5
C jeunet	13,-10,-5
C jewel	-3,5,-2
C jewish	-6,8,-2
C jewish ,	-4,5,-1
C jim	-5,7,-3
C jim carrey	-5,1,3
C joe	-13,3,9
C john	-2,6,-5
C john wayne	10,-8,-1
C johnny	0,-9,9
C johnny guitar	10,-6,-4
C jojo	2,-2,-1
C jojo rabbit	2,-2,-1
C jokes	2,3,-5
C jokes ,	-4,6,-3
C jolly	-7,9,-3
C jolly ,	-5,7,-2
C jordan	-5,9,-5
C jordan peele	-4,9,-6
C joyful	-3,5,-3
C joyful .	-5,8,-4
C judi	-8,10,-2
C judi dench	-2,4,-2
C julia	-5,9,-5
C julie	0,1,-2
C julie andrews	6,-11,0
C juliette	-2,6,-3
C juliette binoche	-2,6,-3
C jump	-5,-3,7
C jungle	-3,4,-1
C jungle ,	-3,3,-1
C jungle adventure	-3,4,-2
C jury	7,-3,-9
C just	-2,3,-1
C just back	11,-9,-2
C just something	-3,5,-2
C justice	5,-3,-2
C kaurismaeki	-4,5,-1
C keanu	-13,18,-4
C keep	-5,2,3
C keep it	-6,2,3
C keep me	2,6,-14
C keep the	-6,10,-4
C keep zombies	-2,-5,7
C ken	-3,0,3
C ken loach	-1,-6,7
C ken loachs	-9,13,-5
C kenneth	-9,2,3
C kevin	8,-19,9
C kid	-3,7,-5
C kid friendly	-3,7,-5
C kidnap	-4,6,-2
C kidnap but	-4,6,-2
C kids	5,-1,-3
C kids child	-12,-6,16
C kids want	-2,4,-2
C killers	2,-1,-1
C killers of	2,-1,-1
C kinda	-1,2,-1
C kinda want	-1,2,-1
C kinder	12,-11,-2
C kinder than	-13,13,-1
C kindly	-9,3,2
C kindness	-6,7,-1
C kindness ,	-6,6,0
C king	13,-11,-2
C king richard	4,-3,-1
C kissing	-20,4,11
C kitchen	-5,7,-3
C kitchen sink	-3,5,-2
C klaus	6,-2,-5
C knights	-6,8,-3
C kore	-9,11,-2
C kore eda	-9,11,-2
C korean	-6,7,-1
C korean ,	-4,6,-2
C korean revenge	-1,3,-1
C kubrick	1,-6,2
C kung	-3,4,-1
C kung fu	-3,4,-1
C kurosawa	8,-8,0
C kurt	9,-2,-10
C la	-2,-1,2
C la ,	-10,14,-8
C ladies	3,0,-5
C laika	-3,7,-3
C laika stop	-4,6,-2
C lanthimos	-8,3,5
C lanthimos ,	-1,8,-7
C lars	3,-11,8
C lars von	4,-4,0
C las	-4,6,-3
C las vegas	-4,6,-3
C last	-1,-2,3
C last time	2,-5,4
C late	-7,10,-3
C late 00s	-4,8,-3
C latin	-1,2,-1
C laugh	-7,9,-2
C laugh at	-7,9,-2
C laughs	-12,14,-1
C laughs ,	-8,9,-1
C lawrence	21,-17,-6
C lawyer	-2,4,-2
C lawyer on	-11,12,-2
C lawyers	-20,-23,31
C leave	-1,-2,3
C leave out	-1,-1,3
C lesbian	-4,5,-1
C lesbian romance	-4,5,-1
C less	-2,-2,4
C less preachy	3,-5,-1
C less sad	7,-3,-5
C less scary	-4,-2,5
C less talky	1,-7,-2
C less than	-7,16,-8
C less violent	6,-1,-8
C let	-6,3,3
C let us	-3,5,-3
C lets	-1,3,-3
C lets go	-5,8,-3
C lets have	-1,4,-3
C letter	7,-6,-2
C letter of	8,-7,-2
C letters	-5,6,-1
C letters ,	-5,6,-1
C liam	-1,-8,6
C liam neeson	1,-6,2
C light	-3,3,1
C light ,	-11,13,-2
C light hearted	-2,3,-1
C lighter	-1,3,-2
C like	5,-4,-1
C like FILM	-3,3,1
C like a	17,-16,-1
C like early	-1,2,0
C like the	7,-6,-1
C literary	-5,7,-2
C little	-4,7,-3
C live	-10,0,7
C live action	-10,0,7
C london	-4,3,1
C london ,	-3,-2,5
C london .	-2,6,-4
C london underworld	-5,7,-2
C loneliness	-2,3,-1
C loneliness ,	-2,2,0
C loneliness in	-3,5,-2
C lonely	-2,4,-2
C lonely ,	8,-7,-1
C long	6,-5,-1
C long day	6,-4,-2
C longer	2,-1,-3
C longer than	2,-1,-3
C longing	2,1,-4
C longing ,	-9,12,-4
C looking	-2,3,-1
C looking for	-4,5,-2
C looking for a	-3,5,-2
C looking for something suspenseful	-7,8,-2
C looking for suspense	-11,12,-1
C lose	-2,-3,4
C lose the	-2,-3,4
C lots of	1,1,-4
C loud	-5,8,-3
C louis	-6,-6,10
C louis de	-1,15,-14
C love ,	8,-3,-6
C love actually	13,-9,-4
C love affairs	-8,15,-7
C love and	5,-4,-2
C love story	-1,2,-1
C love triangle	-13,-4,14
C lovely	14,-12,-3
C lovers	1,1,-3
C lovers ,	-3,5,-1
C loves	-4,5,-2
C low	-12,3,10
C luc	-14,6,6
C lush	-1,2,0
C lush ,	-3,3,0
C ma	2,-4,3
C mad	-5,8,-3
C made	-4,9,-4
C made in	-7,7,-1
C mads	-3,6,-4
C mads mikkelsen	-3,6,-4
C mafia	-4,5,-2
C mafia ,	-5,8,-3
C maggie	-6,10,-5
C maggie smith	-3,5,-3
C magic	-2,4,-1
C magic ,	-3,4,-1
C magic .	-4,5,-2
C magic tricks	-1,3,-2
C magical	-1,4,-3
C magical ,	-2,5,-3
C make	-3,4,-2
C make a	11,-9,-1
C make it	-4,5,-1
C makoto	6,-14,7
C malayalam	-4,6,-2
C man	-9,11,-5
C marilyn	-5,10,-4
C marriage	2,-1,-1
C marriage ,	-5,5,-1
C marriage story	11,-10,-1
C martial	-4,2,2
C martial arts	-5,3,1
C marvel	-14,4,9
C mary	3,-1,-3
C mary shelleys	3,-1,-3
C may	-10,-3,8
C maybe	-4,7,-3
C maybe a	-4,5,-1
C me	1,-3,1
C medieval	-2,4,-3
C medieval ,	-2,4,-2
C medium	-3,6,-2
C meg	-6,2,3
C meg ryan	-6,2,3
C mein	4,-3,-1
C mein chef	4,-3,-1
C mel	0,-4,3
C mel gibson	3,-16,13
C melancholia	10,-7,-4
C melancholia is	8,-4,-4
C melancholy	-1,2,-1
C melancholy ,	-1,2,-1
C melancholy .	-3,4,-1
C melancholy and	2,0,-2
C melancholy jazz	-1,2,-1
C melodrama	-3,4,-1
C melodrama ,	-3,4,-1
C memory	-3,4,-1
C memory ,	-4,5,-1
C men	-16,4,9
C meryl	1,-1,-5
C meryl streep	-24,14,5
C metropolis	13,-10,-4
C mexican	-5,8,-3
C mexican ,	-5,8,-3
C mexico	6,-4,-4
C michael	6,-11,5
C michael bay	2,1,-6
C michael caine	0,3,-3
C michael haneke	3,-10,5
C michelle	-1,2,-2
C michelle yeoh	-1,2,-2
C middle	-4,5,-1
C middle ages	-4,6,-2
C midsommar	13,-7,-7
C mike	-2,6,-4
C mike leigh	-1,4,-3
C mild	-3,4,-2
C milos	-10,11,-2
C milos forman	-10,11,-2
C mind	-1,3,-2
C mind bending	-1,3,-2
C mindless	-7,10,-2
C minus	-4,-3,7
C minus the	-4,-2,6
C mischievous	-7,8,-2
C mischievous old	-7,8,-2
C mistaken	-3,6,-4
C mistaken identity	-3,6,-4
C mizoguchi	-11,3,3
C mockumentary	-2,3,-1
C modern	-1,4,-3
C modern ,	-1,4,-3
C money	-4,2,1
C mongolian	3,-1,-2
C mongolian throat	5,-3,-3
C monks	11,-8,-3
C monochrome	-5,7,-1
C monster	7,-5,-2
C monster ,	0,2,-2
C monster the	16,-15,-1
C monsters	-5,7,-2
C monsters ,	-4,5,-1
C monsters .	-8,11,-4
C moon	3,-2,-1
C moral	-4,-1,4
C moral lessons	-2,-9,10
C more	-2,5,-3
C more blaxploitation	-5,9,-4
C more brutal	-11,12,-1
C more cheerful	3,-2,-2
C more dystopian	-4,6,-2
C more food	-1,2,-1
C more hand	-2,3,-1
C more indian	-2,3,-1
C more of	-3,8,-6
C more romantic	18,-18,-1
C more spooky	-3,5,-1
C more with	-3,5,-2
C morgan	1,-5,5
C morgan freeman	1,-5,5
C most	10,-7,-3
C mother	10,-5,-7
C mother in	-3,4,-3
C mothers	-2,6,-4
C mothers ,	-9,10,-2
C mothers and	-5,7,-1
C motorbike	-11,12,-1
C mountain	-7,10,-2
C mountain adventure	-1,3,-2
C mountains	-4,6,-2
C mountains ,	-6,8,-2
C mountains .	-8,11,-3
C movie	-6,8,-2
C movie night	4,-2,-2
C movie of	-4,4,-1
C movie turco	-10,11,-1
C movie vampire	-2,6,-4
C moving	4,0,-4
C much	-3,8,-8
C mum	9,-4,-5
C mum says	-7,12,-5
C mums	4,0,-5
C murder	-5,8,-3
C murder .	-5,7,-2
C murder in	-2,6,-6
C murders	-3,4,-1
C murnau	-8,11,-2
C music	-3,4,-1
C music ,	-2,3,-1
C music .	-2,3,-1
C music documentary	-4,7,-2
C music teacher	14,-12,-2
C musical	-3,6,-4
C musical ,	-3,7,-5
C musicals	-3,-8,10
C musicals make	-3,-6,9
C my	4,-3,-2
C my boss	10,-7,-2
C my boyfriend	6,-12,4
C my brain	3,0,-2
C my brother	3,-1,-2
C my brothers	-2,4,-3
C my cat	-7,-5,12
C my class	11,-6,-5
C my colleague	-3,4,-1
C my dad	7,-6,-1
C my daughter	3,-3,-1
C my daughters	-1,5,-3
C my divorce	2,-1,-1
C my dog	14,-7,-7
C my ex	5,-6,-1
C my father	10,-6,-3
C my first	7,-3,-3
C my flatmates	4,-1,-2
C my girlfriend	-4,11,-9
C my girlfriends	1,-9,4
C my gran	8,-7,0
C my granddaughters	2,-1,-2
C my grandmother	8,-4,-3
C my husband	3,-1,-2
C my husbands	1,-11,6
C my in	5,-3,-2
C my kids	8,-5,-3
C my kids fils	0,1,-2
C my lad	0,5,-6
C my little	12,-10,-2
C my lot	-4,6,-2
C my mate	5,-1,-6
C my mother	6,-5,-2
C my mothers	8,-6,-2
C my mum	4,-6,2
C my nan	-2,-6,7
C my neighbour	5,-3,-2
C my neighbours	5,-3,-1
C my nephew	-1,-2,4
C my nephews	4,-2,-2
C my niece	-5,-5,9
C my octopus	3,-2,-1
C my parents	8,-4,-5
C my partners	-4,3,-2
C my roommates	8,-12,4
C my sisters	6,-5,-2
C my son	7,-4,-3
C my sons	8,-6,-3
C my student	5,-4,-1
C my students	-4,7,-3
C my teenager	5,6,-14
C my therapist	0,-4,4
C my therapists	5,-3,-2
C my train	-9,11,-3
C my twins	11,-8,-3
C my uncle	0,2,-4
C my wife	6,-5,-2
C my wifes	2,-1,-1
C my year	3,0,-3
C mystery	2,2,-3
C mystery ,	-5,6,-1
C nan	-2,4,-3
C napoleon	0,0,-2
C nature	-6,8,-2
C nature ,	-4,4,-1
C nature documentary	-4,7,-2
C near	6,-2,-5
C near dark	9,-4,-5
C need	-3,4,-1
C need a	5,-3,-2
C need something	-3,0,1
C need wedding	-4,7,-3
C neighbours	7,-4,-3
C neighbours ,	-4,5,-1
C neither	0,-7,5
C neither cowboys	8,-2,-6
C neon	-3,6,-3
C neon ,	-3,7,-4
C neon and	-3,4,-1
C nervous	2,-2,0
C neurotic	5,-4,-2
C neurotic new	7,-5,-3
C never	-2,4,-2
C never seen	5,-4,-2
C new	-2,4,-2
C new york	-2,3,-1
C new zealand	3,0,-5
C newer	-7,6,0
C newer than	-10,5,3
C next	-2,4,-2
C nice	-7,12,-8
C nicolas	-3,0,3
C nicolas cage	-3,0,4
C nicole	-3,4,-1
C nicole kidman	-3,4,-1
C nigerian	-3,8,-5
C night	-1,-5,5
C night ,	-13,14,-3
C night before	15,-12,-3
C night shift	7,-5,-3
C nineties	-4,6,-2
C nineties ,	-1,2,-1
C nineties .	-4,6,-2
C ninety	4,-1,-3
C ninety minutes	-3,5,-3
C ninjas	-7,11,-3
C no	-2,-4,5
C no aliens	-2,-3,5
C no animals	3,-8,3
C no anime	-2,0,2
C no biopics	13,-3,-11
C no black	-3,-4,7
C no blood	-3,-1,4
C no boxing	-4,-4,8
C no cancer	-2,0,2
C no car	-1,-5,5
C no children	-6,-5,11
C no christmas	6,-8,-1
C no dead	-6,-6,12
C no dialogue	7,4,-14
C no documentaries	-2,-3,5
C no drugs	-2,-1,2
C no film	-2,-8,10
C no ghosts	-1,-2,2
C no hollywood	-1,-2,3
C no horror	-1,-3,5
C no jump	-3,0,3
C no kids	-9,-9,17
C no kissing	5,4,-9
C no musicals	0,-2,3
C no nudity	-1,-1,2
C no old	-6,-3,9
C no one	-1,-4,5
C no period	-1,-1,2
C no plot	-9,0,6
C no politics	-5,-1,6
C no poverty	-1,-1,2
C no remakes	12,-2,-11
C no romance	-4,-3,6
C no romcoms	-4,-1,5
C no sad	-8,-2,10
C no school	9,-4,-5
C no serial	0,-1,2
C no sex	-1,-2,4
C no sharks	-4,-5,9
C no snow	-2,-2,4
C no stalking	-12,9,-5
C no subtitles	1,-6,3
C no superheroes	-1,-2,3
C no talking	3,-5,2
C no to	-1,-14,14
C no torture	-1,-1,2
C no twist	-7,-2,8
C no vampires	-1,-1,2
C no violence	-2,-1,3
C no war	-3,-2,5
C no weddings	-3,-2,5
C no westerns	-1,-3,4
C no woody	-3,-6,8
C no zombies	-1,-2,3
C nobody	4,-8,4
C noir	-5,6,-1
C noir ,	-3,4,-1
C noir but	-7,8,-1
C noir of	-20,21,-1
C nolan	11,-6,-14
C nollywood	-5,10,-4
C none	0,-4,4
C none of	0,-4,4
C nor	-10,2,8
C nora	-8,9,-3
C nora ephron	-8,9,-3
C nordic	-15,17,-2
C north	5,-1,-5
C northern	-4,5,-1
C northern n	-2,3,-1
C norwegian	-3,4,-1
C nosferatu	9,-8,-1
C nosferatu the	4,-3,-1
C nostalgia	6,-4,-3
C nostalgic	-7,8,-1
C nostalgic ,	-7,7,-1
C not	-2,-4,6
C not a	-1,-1,2
C not about	-1,-4,6
C not against	-3,14,-12
C not american	-4,4,0
C not anime	-1,-2,4
C not another	-2,-5,8
C not as	0,-5,5
C not bergman	-4,-5,10
C not by	-7,-18,23
C not disney	-1,-1,2
C not even	-3,-3,6
C not for	0,-3,1
C not from	-3,-26,28
C not funny	-5,-4,8
C not in	4,-10,5
C not keen	-3,-6,8
C not london	-3,-6,8
C not me	5,-2,-4
C not more	-4,5,-3
C not of	-5,-7,12
C not one	-2,-1,4
C not over	-4,3,1
C not quite	4,-8,2
C not really	-6,-6,12
C not romantic	-4,-5,8
C not russell	11,-4,-8
C not scary	-6,2,2
C not set	-6,-4,10
C not sexy	-5,-8,13
C not so	13,-7,-7
C not the	3,-4,2
C not too	-2,-4,5
C not tragic	0,-4,5
C not want	-8,-2,10
C not yet	-1,-6,8
C nothing	-2,-4,7
C nothing about	-3,-3,6
C nothing after	-6,-10,15
C nothing american	-3,-12,15
C nothing based	-3,-3,6
C nothing before	-9,0,4
C nothing bleak	-1,-2,2
C nothing by	-3,-1,3
C nothing frightening	-7,-5,12
C nothing from	-4,-15,18
C nothing gory	-4,-2,5
C nothing grim	-2,-1,3
C nothing horror	3,-8,2
C nothing in	-4,-4,8
C nothing like	14,-2,-14
C nothing longer	-7,9,-4
C nothing of	-3,-2,4
C nothing over	-2,-14,16
C nothing preachy	-5,5,0
C nothing religious	-6,-2,9
C nothing sad	12,-2,-10
C nothing scary	-2,-5,7
C nothing set	-2,-5,7
C nothing that	2,-4,2
C nothing too	-1,-2,3
C nothing violent	-1,-2,4
C nothing where	-7,-7,14
C nothing with	-1,-4,5
C now	1,1,-2
C now a	-2,4,-2
C now its	2,0,-2
C now shes	-2,4,-2
C now something	-4,4,-1
C now want	-2,8,-5
C now whats	2,0,-3
C nowt	-7,-7,14
C nowt with	0,-2,2
C nuclear	5,-3,-5
C nuns	-4,7,-3
C nuns ,	7,-6,-2
C nuns .	-9,13,-5
C obsession	-7,9,-1
C obsession ,	-7,9,-1
C ocean	-5,5,-1
C ocean liner	-7,7,-1
C odd	-1,4,-3
C odd ,	-1,3,-3
C of	-5,6,0
C of japanese	-7,0,8
C of the	-6,10,-4
C office	-5,6,-2
C office comedy	1,2,-3
C office satire	-7,8,-1
C oh	3,-7,3
C ok	1,3,-5
C ok so	3,-2,-1
C old	-2,5,-3
C old ,	-1,3,-2
C old .	0,2,-3
C old age	13,-12,-3
C old fashioned	-9,2,6
C old friends	5,-2,-2
C old hollywood	-4,6,-3
C old man	-1,10,-10
C older	-10,12,-2
C older than	-7,8,-1
C on	4,-3,-1
C on a	-8,10,-1
C on my	11,-15,3
C on the	5,-4,0
C one	-1,3,-2
C one for	-4,6,-4
C one hour	-9,13,-6
C one lady	-1,2,-1
C one liners	-5,7,-3
C one location	5,-4,-2
C one more	3,0,-4
C one night	-2,4,-2
C one of	-7,9,-2
C one room	-1,11,-10
C one take	2,0,-6
C one thats	-5,0,6
C one with	-9,10,-2
C only	-7,4,3
C only no	-1,-5,6
C only not	-9,-1,10
C only the	2,0,-3
C opera	-9,12,-3
C or	1,3,-4
C or is	5,-4,-2
C original	-4,11,-6
C oscar	-13,19,-6
C other	-2,4,-3
C other than	-2,1,-3
C otherwise	-4,6,-3
C our	5,-2,-2
C our book	3,-2,-1
C our kids	7,-6,-1
C our son	8,-4,-5
C our sons	3,-3,-1
C our teacher	-8,9,-2
C outback	-1,3,-1
C outback ,	-1,3,-2
C outlaws	-1,3,-1
C over	-2,10,-8
C painter	-3,4,-1
C pakistani	-2,4,-1
C pakistani ,	-2,4,-1
C palestinian	-3,5,-2
C palestinian and	-2,3,-1
C paranoia	-1,2,-1
C paranoid	-3,4,-1
C paranoid ,	-2,3,-1
C paranoid .	-1,3,-1
C paris	-2,-4,6
C paris ,	-3,4,0
C paris .	-6,15,-9
C park	5,-3,-2
C park chan	5,-3,-2
C pass	2,-4,2
C pass on	-4,-1,5
C paul	5,-2,-4
C paul thomas	9,-7,-7
C paul verhoeven	-18,19,-2
C penelope	2,2,-5
C penelope cruz	2,2,-5
C people	-3,2,0
C people beautiful	-7,9,-2
C people in	2,2,-3
C people poor poverty	-1,2,-2
C people who	-1,4,-9
C perfect	3,-3,-1
C perfect strangers	3,-3,-1
C period	-4,6,-3
C peter	-3,1,2
C pg	-11,10,1
C philip	0,4,-7
C philosophical	-2,3,-2
C pick	-3,6,-3
C pierce	2,-12,8
C pierce brosnan	2,-12,8
C pig	10,-7,-3
C pirate	2,1,-2
C pirates	-1,3,-2
C pirates ,	-3,4,-1
C pirates .	-5,7,-2
C pirates or	-3,5,-3
C pixar	-4,5,-1
C plague	8,-6,-2
C playful	-3,3,0
C please	-1,2,0
C please find	-2,10,-8
C please no	-5,-2,7
C please not	5,-1,-4
C pls	-2,-2,3
C polanski	-5,-9,12
C police	-10,-22,26
C polish	-3,4,-1
C polish ,	-2,3,-1
C political	-4,7,-3
C political ,	-4,6,-3
C political thriller	-8,10,-2
C politics	0,-4,4
C politics ,	-11,14,-3
C ponies	-11,13,-1
C poor	11,-7,-5
C poor poverty	7,-6,-1
C poor poverty beast creature	7,-6,-1
C poor things	22,-16,-7
C popcorn	14,-13,-2
C portuguese	-2,6,-4
C possession	-1,-9,8
C possession ,	1,-3,1
C post	2,1,-3
C post apocalyptic	-2,2,-1
C powell	-3,5,-1
C powell and	-3,5,-1
C power	8,-3,-9
C practical	4,-1,-5
C pre	-7,11,-4
C pre 0000	-10,14,-4
C predator	11,-9,-3
C preferably	-4,4,0
C preferably with	-3,0,3
C presidents	-4,5,-2
C presidents okay	-4,5,-2
C pretty	2,3,-5
C pretty ,	1,1,-2
C pretty landscapes	-3,7,-4
C pretty people	-8,9,-1
C pride	6,-5,-2
C pride and	6,-4,-2
C priest	-7,11,-4
C priests	-8,13,-4
C princess	-9,11,-3
C princess ,	-2,3,-1
C prison	5,-2,-3
C prison ,	-4,6,-2
C prison break	-6,8,-2
C prom	1,6,-14
C properly	-5,9,-3
C properly frightening	-4,6,-2
C provided	-8,-6,13
C psychedelic	-4,4,0
C psychedelic without	-2,0,2
C puppets	-5,5,0
C put	-8,10,-2
C put a	-3,4,0
C queen	5,-4,-2
C queen of	5,-4,-2
C quest	-3,3,-1
C quest ,	-3,3,-1
C quick	15,-13,-3
C quick ,	11,-9,-3
C quiet	0,2,-2
C quiet ,	-4,5,-2
C quiet .	-19,19,-1
C quiet family	-6,11,-5
C quiet little	10,-8,-2
C quieter	-2,0,2
C quieter than	3,-8,8
C quindi	-5,8,-3
C quirky	-4,5,-1
C rachel	-3,7,-5
C racing	-2,6,-3
C rainy	-5,3,2
C rather	-1,2,-1
C rather peu	6,-3,-3
C rather something warm	-9,11,-3
C rats	-2,-4,3
C raunchy	2,1,-4
C raunchy .	-5,7,-2
C raw	4,5,-13
C real	6,-4,-4
C really	2,-5,3
C rebellion	-2,3,-1
C rebellion ,	-2,3,-1
C rec	8,-7,-3
C recent	-12,15,-3
C recommend	-8,10,-2
C red	12,-10,-2
C redemption	-1,2,-1
C redemption ,	-1,2,-1
C redford	1,4,-4
C redford and	12,-8,-5
C religious	-3,4,-2
C religious but	-3,4,-2
C resistance	-5,8,-2
C resistance ,	-2,3,-2
C revenge	-2,4,-1
C revenge ,	-2,3,-1
C revenge but	-2,3,-1
C revenge on	-1,2,-1
C revenge served	-5,8,-3
C rich	-2,6,-5
C rich people	4,1,-7
C richard	-9,-2,8
C riders	4,-3,-1
C riders of	4,-3,-1
C ridley	-8,7,-1
C ridley scott	-8,7,-1
C river	-4,6,-1
C rivers	-2,3,-1
C rivers ,	-2,3,-1
C road	-2,4,-2
C road house	14,-12,-2
C road trip	-5,6,-1
C robert	1,4,-5
C robert altman	-3,5,-2
C robert pattinson	2,0,-5
C robin	-2,7,-7
C robin williams	-2,7,-7
C robot	13,-9,-5
C robot ,	-6,8,-1
C robots	2,1,-3
C robots ,	-4,6,-2
C robots .	20,-19,-3
C robots in	-3,4,0
C rock	-3,4,-1
C rock and	-3,4,-1
C rock star	-3,8,-6
C roger	-8,7,-1
C roger moore	-4,3,3
C rohmer	-12,13,-1
C rom	-5,0,3
C rom com	-5,2,2
C roma	12,-9,-3
C romance ,	-2,3,0
C romance instead	-4,-1,5
C romanian	8,-6,-3
C romantic	-2,2,0
C romantic .	-5,9,-4
C romantic and	-1,2,-1
C romantic but	-5,1,4
C romantic without	-4,-1,5
C romcom	-4,6,-2
C romcom ,	0,2,-1
C romcoms	-14,-13,20
C rome	3,-1,-3
C rome but	-8,9,-1
C rome in	-10,11,-1
C rubber	-8,10,-1
C rugby	-10,15,-7
C running	2,2,-5
C running on	13,-10,-4
C rural	-6,8,-2
C russell	-3,-10,10
C russell crowe	-3,-10,10
C russian	-2,5,-2
C russian ,	-1,4,-2
C ryan	1,-12,4
C ryan gosling	2,-6,-1
C sad	-2,1,1
C sad ,	8,-5,-3
C sad .	-2,5,-3
C sad and	-7,-8,11
C sad but	3,-2,-1
C sad ones	-3,6,-3
C sad robots	-3,-8,10
C sad songs	-6,13,-7
C sailors	7,-3,-6
C same	-4,5,-1
C same but	-3,4,-2
C same loneliness	-2,3,-2
C same snow	-2,-2,3
C same sort	-3,0,3
C samurai	-1,3,-1
C sand	-5,8,-4
C sandra	-7,14,-7
C saoirse	-12,16,-3
C satire	1,2,-2
C satire ,	-3,5,-2
C satirical	-6,8,-2
C satirical .	-6,8,-2
C satyajit	-2,4,-3
C satyajit ray	-2,4,-3
C saucy	-9,13,-5
C saw	6,-2,-4
C say	8,-5,-4
C says	6,-4,-2
C says my	6,-4,-2
C says the	11,-10,-2
C scam	-5,6,-1
C scam artists	-5,6,-1
C scandinavian	-7,8,-1
C scandinavian but	-4,1,2
C scare	-15,16,-1
C scare me	-15,16,-1
C scared	14,-24,8
C scarier	9,-6,-4
C scarier .	-6,12,-5
C scarier than	12,-10,-4
C scarlett	-5,8,-2
C scarlett johansson	-5,8,-2
C scary	-2,4,-2
C scary but	-3,6,-2
C scary of	-4,8,-4
C school ,	-6,10,-3
C school of	6,-2,-6
C school reunion	4,-2,-4
C school trip	7,-3,-5
C sci	-2,3,-1
C sci fi	-2,3,-1
C science	-5,6,-2
C science ,	-3,4,0
C science fiction	4,-3,0
C scientists	0,4,-13
C scorsese	-4,4,-1
C scorsese not	-3,4,-1
C scotland	-3,4,-1
C scottish	-1,5,-4
C scottish ,	-1,6,-4
C scottish and	-4,3,1
C scrap	8,-3,-4
C scrap the	1,4,-4
C screwball	-3,5,-2
C screwball ,	-3,5,-2
C screwball .	-5,9,-4
C se	1,-6,4
C sea	2,1,-4
C sea ,	-4,7,-3
C sea .	5,-3,-6
C sea monster	3,-1,-3
C seaside	-5,7,-3
C seaside ,	-3,4,-1
C second	-4,7,-3
C second world	-4,5,-1
C seeing	4,-3,-2
C seeing that	4,-3,-2
C seen	2,0,-3
C send	-3,5,-2
C send me	-1,2,-1
C sensual	-5,7,-3
C sensual ,	-3,4,0
C serial killer	-2,4,-2
C set	-2,6,-4
C set in	-4,6,-3
C seth	3,-3,-5
C seth rogens	3,-3,-5
C seventies	-4,5,-1
C seventies ,	-4,5,-1
C seventies .	-1,3,-2
C seventy	10,-8,-2
C sex	-7,-7,14
C sex scenes	-8,-5,12
C sexy	-9,12,-3
C sexy but	-12,14,-2
C shah	-3,2,1
C shah rukh	-3,2,1
C shakespeare	-3,3,0
C sharks	0,2,-2
C sharks ,	-7,8,-1
C sharks .	20,-14,-10
C shaw	-5,7,-2
C shaw brothers	-5,7,-2
C she	3,-1,-3
C she likes	-8,6,2
C she said	2,0,-2
C she says	-2,3,-2
C she wants	2,1,-3
C shed	-3,4,-1
C shed like	-9,10,-1
C shed love	-2,4,-2
C shes	8,-8,-1
C ships	-1,2,0
C shirley	3,1,-3
C shirley valentine	7,-6,-1
C short	-6,9,-2
C short ,	-6,8,-2
C short .	-2,4,-2
C shorter	12,-10,-2
C shorter than	3,-2,-1
C show	-2,5,-3
C show me	-2,4,-3
C shyamalan	-12,-2,9
C si	-5,8,-3
C sick	-6,1,5
C sick of	-6,-1,7
C sidney	-2,5,-2
C sidney poitier	-2,6,-3
C siete	7,-5,-1
C siete boyfriend girlfriend	7,-5,-1
C sigourney	-3,5,-3
C sigourney weaver	-3,5,-3
C silent	-3,3,0
C silent ,	-4,1,2
C silent .	-6,9,-3
C silent and	-2,4,-2
C silent era	8,-5,-3
C silent film	-9,0,6
C silent heist	-1,2,-1
C silent quiet	-11,13,-3
C silent w	-2,3,-1
C silly	-3,5,-1
C silly ,	-3,4,-1
C silly .	-5,6,-1
C silly spy	-1,2,-1
C simple	8,-6,-3
C since	1,-4,2
C sing	-2,5,-3
C sing along	-2,5,-3
C singalong	-11,14,-3
C singing	-6,10,-5
C singing ,	-3,5,-2
C sinister	-3,5,-3
C sinister ones	-4,9,-5
C sisters	4,-1,-3
C sisters ,	-5,6,-1
C six	8,-5,-3
C sixties	-3,5,-2
C sixties ,	-2,3,-1
C sixties .	-4,5,-2
C sixties czech	-1,2,-1
C sixty	-1,9,-8
C skip	-3,-2,5
C skip anything	-5,-4,7
C slapstick	-3,2,1
C slapstick ,	-1,2,-1
C slapstick .	-3,6,-2
C slapstick from	-5,7,-2
C slasher	-4,7,-2
C slasher ,	-1,3,-2
C slasher in	-9,12,-3
C slasher w	-5,7,-1
C slept	18,-15,-3
C slovak	-4,7,-3
C slow	-3,2,1
C slow ,	-2,3,-1
C slow burn	-1,3,-2
C slow sad	-4,12,-7
C small	-1,3,-2
C small town	-3,5,-1
C smart	-5,7,-3
C smth	-1,2,-2
C smth spooky	7,-4,-3
C snappy	-3,5,-3
C snow	-2,3,-1
C snow ,	-2,3,-1
C snow .	-2,3,-1
C snow and	-5,6,-1
C snow outside	-6,8,-1
C snow up	6,-4,-4
C snowed	5,-3,-2
C snowed in	5,-3,-2
C snowy	-7,10,-4
C snowy ,	-7,9,-2
C so	-1,2,0
C so a	-5,5,0
C so an	-1,5,-7
C so animals	4,-1,-4
C so anything	-4,5,-1
C so english	-2,5,-3
C so for	-5,7,-2
C so funny	-3,5,-2
C so ghosts	14,-11,-3
C so i	5,-2,-3
C so it	-9,11,-3
C so long	-5,-1,6
C so magic	-5,7,-3
C so more	-3,5,-2
C so ninety	-4,5,-1
C so no	3,-5,2
C so nothing	-2,-5,7
C so something	-4,6,-1
C so space	-10,12,-2
C so spaghetti	-2,3,-1
C so we	3,-1,-2
C sobbing	2,-20,12
C sofia	-4,7,-2
C sofia coppola	-4,7,-2
C soft	-8,10,-2
C soft ,	-3,4,-1
C solid	7,-5,-4
C some	-2,7,-7
C somebody	-10,3,6
C someone	-3,5,-2
C someone who	-10,12,-2
C something	-2,3,-1
C something about	-4,4,-1
C something as	-1,2,-1
C something british	-1,2,-1
C something clever	-3,5,-2
C something colourful	-2,3,-1
C something cosy	-2,2,-1
C something druggy	-2,3,-1
C something else	-2,4,-2
C something filthy	-3,5,-1
C something for	12,-10,-3
C something from	3,-1,-2
C something funny	-2,3,-2
C something funny lustiges	-4,8,-3
C something funny truc	-3,5,-2
C something gentle	-3,3,-1
C something goofy	-2,3,-1
C something gripping	7,-4,-6
C something heartwarming	8,-2,-12
C something hopeful	-5,6,-2
C something in	-2,2,0
C something light	-4,6,-1
C something like	-5,5,0
C something long	9,-7,-5
C something melancholy	-7,11,-4
C something merry	-4,-1,5
C something of	-3,4,-1
C something political	-2,4,-2
C something romantic	-2,1,1
C something scary	-1,2,0
C something scary gruseliges	-1,2,0
C something set	-3,10,-5
C something slow	0,3,-2
C something spooky	-3,3,0
C something tender	-3,4,-1
C something that	-8,11,-4
C something to	-5,5,-2
C something truc	-6,8,-2
C something warm	-3,5,-3
C something wartime	-1,2,-1
C something where	-16,15,1
C something wild	-3,0,3
C something with	0,2,-2
C somewhere	1,1,-2
C somewhere between	1,1,-3
C song	-5,6,-2
C songs	-4,6,-3
C songs ,	-3,5,-3
C soothing	-4,7,-3
C soothing .	-3,7,-4
C soothing music	-3,4,-1
C sorrentino	-6,-8,13
C sorry	2,1,-5
C south	-3,4,-2
C south africa	-2,3,-1
C south african	-1,3,-2
C south korean	-1,3,-2
C soviet	2,2,-7
C space	-4,6,-2
C space ,	-4,6,-2
C space .	-17,24,-7
C space but	-2,3,-1
C space opera	-2,3,-1
C spaceship	-10,13,-4
C spaghetti	-2,4,-2
C spaghetti western	-3,4,-2
C spaghetti westerns	-2,3,-1
C spanish	-2,8,-5
C spanish ,	-3,3,0
C spare	1,-3,2
C spare me	-4,-2,6
C spare my	11,-8,-5
C spare us	-6,-3,8
C special effects	6,-5,-1
C special effects night	6,-5,-1
C spectacle	-7,10,-3
C spent	6,-5,-2
C spielberg	-3,-4,2
C spies	-2,4,-1
C spies ,	-1,2,-1
C spies .	-2,3,-1
C spies though	-10,10,0
C spike	-5,8,-3
C spike lee	-5,8,-3
C spoof	-5,5,-1
C spoof ,	-5,5,-1
C spooky	-2,3,-1
C spooky is	-4,9,-4
C spooky without	-1,2,-1
C spooky yet	-2,2,-1
C sport	-5,9,-4
C sports	-4,3,1
C sports ,	-1,-7,8
C sports film	-7,10,-3
C spy	-1,3,-1
C stage show	3,-2,-2
C stage show of	3,-2,-2
C stallone	-4,2,-1
C stay	4,-8,1
C steamy	-2,4,-1
C steamy ,	-3,4,-1
C stephen	-3,1,1
C stephen chow	-4,6,-2
C stephen king	-2,-2,3
C steve	-11,15,-5
C steve mcqueen	1,1,-3
C still	2,2,-4
C still want	-5,6,-1
C stoner	-7,7,0
C stop	-1,3,-3
C stop motion	-1,3,-3
C straightforward	-5,8,-3
C strange	4,-1,-4
C stranger	1,0,-2
C stranger things	21,-20,-2
C street	-12,-6,14
C strike	-5,-11,14
C stuck	3,-2,-3
C student	4,0,-5
C students	-9,11,-2
C studio	-4,7,-3
C studio ghibli	-4,7,-3
C stylish	0,2,-1
C stylish ,	-2,3,-1
C stylish .	-5,7,-2
C submarine	-4,6,-3
C submarine ,	-2,3,-2
C submarines	-6,14,-8
C subtitled	-1,7,-5
C subtle	-13,15,-2
C summer	-2,4,-2
C summer ,	-5,6,-1
C summer .	-8,11,-3
C summer camp	1,2,-2
C sunny	2,1,-3
C sunny ,	-1,2,0
C sunny .	-7,9,-2
C sunny noir	-5,5,0
C sunshine	8,-6,-3
C sunshine ,	-7,8,-1
C superhero	-3,-2,4
C surfing	6,-3,-3
C surfing ,	-6,6,-1
C surfing .	-6,10,-3
C surfing docu	16,-13,-6
C surprise	-3,4,-1
C surprise me	-3,4,-1
C survival	-3,4,-1
C survival .	-3,4,-1
C suspense	-1,3,-2
C suspenseful	-6,12,-6
C suspiria	9,-7,-2
C suspiria speaking	3,-3,0
C swap	-8,-1,6
C swap the	-8,-1,6
C swashbuckling	-1,2,-1
C swashbuckling ,	-1,2,-1
C swearing	-9,9,1
C swedish	-1,3,-3
C swedish ,	-7,10,-4
C swedish but	5,-3,-2
C sweeping	3,-2,-2
C sweeping ,	-5,6,-1
C sweet	-3,3,-1
C sweet ,	-3,5,-2
C swimming	-5,8,-3
C swiss	-8,16,-9
C swords	-8,11,-3
C take	-1,-8,10
C talking	-11,8,0
C talking animals	-7,-2,5
C talky	1,2,-2
C talky ,	-5,6,-1
C tap	-4,6,-2
C tap dancing	-4,6,-2
C tarantino	-2,-5,6
C tarantino dialogue	9,-1,-5
C tarkovsky	-8,-4,9
C teacher	-2,2,-1
C teacher ,	-3,4,-1
C teaching	11,-8,-5
C teaching media	4,-3,-2
C tear	-5,8,-3
C tear jerker	-1,4,-3
C tears	15,-11,-7
C technicolor	-2,4,-2
C technicolor ,	0,3,-2
C technicolor .	-6,8,-2
C technicolour	-2,4,-3
C teen	1,2,-3
C teen movies	-11,13,-3
C teen witches	-6,5,1
C teenage	1,3,-6
C teenagers	-1,2,-2
C teens	-4,5,-2
C teens n	-4,5,-2
C tell	-3,3,0
C tell me	-5,4,1
C tender	-4,5,-1
C tender ,	-5,6,-2
C tender .	-5,6,-1
C tense	-4,6,-2
C tense ,	-4,5,-1
C tense .	-6,8,-2
C terrence	-8,2,1
C terrence malick	-8,2,1
C terry	-19,3,10
C thai	8,-4,-6
C that beach	4,-4,-1
C that green	6,-4,-2
C that is	-4,6,-2
C that not	-7,-4,11
C that was	5,-3,-2
C thats	10,-6,-4
C thats a	11,-11,0
C thats my	4,-3,-1
C thats what	5,-3,-3
C the	3,-1,-2
C the 0000	0,3,-4
C the FILM	-2,4,-3
C the artist	4,-3,-1
C the beach	6,-4,-1
C the big	7,-6,-1
C the black	6,-5,-1
C the book	9,-7,-1
C the boys	4,-1,-3
C the car	12,-9,-2
C the cat	5,-3,-2
C the cats	6,-5,-2
C the choir	-4,6,-5
C the cruel	12,-10,-1
C the dardennes	-17,7,7
C the death	9,-5,-3
C the dentist	-1,-6,7
C the dog	8,-5,-3
C the dogs	10,-7,-3
C the dutch	-5,7,-4
C the eighties	-5,6,-1
C the father	12,-7,-5
C the fifties	1,1,-3
C the film	4,-1,-3
C the food	-8,6,1
C the forest	-4,5,-1
C the forties	-4,6,-3
C the french	-5,7,-3
C the funny	-2,4,-2
C the german	-7,10,-4
C the ghost	10,-8,-2
C the girl	6,-5,-2
C the gory	-3,4,-2
C the great	10,-9,-1
C the heist	-7,6,2
C the holiday	2,-1,0
C the in	5,-3,-2
C the in laws	4,-2,-2
C the italian	-2,-4,5
C the japanese	7,-5,-3
C the kids	4,-2,-2
C the killing	11,-9,-3
C the kingdom	8,-5,-3
C the lady	2,-1,-2
C the landscape	-5,6,-2
C the last	6,-2,-3
C the life	3,-2,-1
C the lighthouse	22,-20,-3
C the little	3,-10,3
C the mother	-17,18,-2
C the movie	-3,7,-3
C the my	7,-5,-2
C the neighbor	4,-3,-1
C the neighbours	5,-3,-2
C the new	19,-13,-6
C the nineties	-7,-2,8
C the old	-3,5,-2
C the one	-13,18,-7
C the other	11,0,-12
C the piano	11,-9,-2
C the poseidon	8,-6,-3
C the power	5,-4,-1
C the projector	10,-8,-2
C the quiet	-9,11,-2
C the remake	9,-5,-4
C the ritual	-4,6,-3
C the school	13,-11,-3
C the sea	-15,17,-2
C the seventies	-6,7,-1
C the shark	2,-1,0
C the silly	2,-1,-2
C the singing	15,-13,-3
C the sixties	-4,6,-1
C the snow	1,2,-4
C the snowy	-4,4,-1
C the sort	-11,13,-3
C the spanish	-10,11,-1
C the summer	5,-5,-1
C the swedish	11,-10,-1
C the sweetness	-8,10,-3
C the swimming	6,-5,-2
C the teta	5,-4,-1
C the thirties	-5,6,-1
C the train	6,-5,-1
C the turin	3,-2,-1
C the twins	10,-8,-2
C the twist	-2,3,-2
C the unique	10,-7,-2
C the vicar	3,0,-4
C the war	-9,-6,14
C the wedding	6,-5,-1
C the whale	1,1,-2
C the whole	7,-5,-1
C the wild	6,-5,-1
C the year	-2,4,-3
C then	3,-1,-2
C then i	1,0,-2
C there must	-9,1,7
C there was	-1,4,-6
C theres	6,-2,-4
C theres a	2,0,-2
C theres no	13,-8,-8
C they	5,-3,-2
C they have	5,-2,-2
C they land	6,-2,-4
C they say	9,-8,-3
C they want	3,-4,1
C theyd	0,1,-3
C theyre	7,-6,-1
C theyre showing	2,-1,-1
C thief	24,-22,-5
C think	-6,6,0
C think agatha	-1,3,-1
C third	17,-12,-5
C thirties	-3,4,-1
C thirties ,	-4,5,-1
C thirties .	-1,2,-1
C this	6,-2,-4
C this century	-9,11,-3
C this time	-10,6,4
C this year	5,-4,-2
C this years	-5,6,-3
C though	-3,-2,5
C thoughtful	3,-1,-2
C thoughtful .	-4,6,-2
C thoughtful sci	-2,3,-2
C three	7,-3,-3
C three generations	4,-1,-2
C three hours	8,-3,-5
C three sisters	2,-1,-1
C thriller	-4,5,-1
C thriller ,	-2,4,-3
C thrillers	-8,11,-3
C tilda	-1,-3,2
C tilda swinton	-1,-3,2
C tim	-5,-6,10
C tim burton	-5,-6,10
C time	-3,5,-1
C time loop	-1,3,-2
C time travel	-2,3,-1
C timothee	2,-6,2
C tired	-11,3,9
C to	6,-2,-4
C to my	8,-7,-1
C to the	-5,8,-4
C today	-4,7,-3
C today in	8,-5,-2
C tokyo	0,1,-2
C tokyo at	0,1,-2
C tom cruise	-2,1,-1
C tom hanks	-9,0,6
C tom hardy	-19,4,3
C tonight	2,0,-1
C tonight my	2,-1,-2
C tony	-4,9,-5
C tony leung	-3,4,-1
C too	-1,-6,7
C too many	-4,-10,9
C took	11,-6,-6
C torture	-4,-6,9
C torture .	2,-7,2
C totoro	12,-6,-6
C touching	5,-2,-3
C tragic	-4,5,-1
C tragic .	-4,10,-6
C train	2,1,-3
C train ,	15,-14,-2
C train .	-11,14,-4
C train robbery	-8,10,-2
C train station	-4,6,-2
C training	22,-20,-6
C trains	4,-3,-1
C trains ,	-7,9,-1
C trains .	-2,-3,3
C trashy	-2,4,-4
C trashy ,	-2,3,0
C travel	-5,3,2
C treasure	-2,3,-1
C treasure hunt	-2,3,-1
C treat	-2,3,-1
C treat me	-2,3,-1
C trees	-3,5,-2
C trial courtroom	-2,4,-1
C trial courtroom ,	-2,4,-1
C triangle	5,-4,-1
C triangle of	5,-4,-1
C troll	8,-6,-8
C trolls	3,-1,-2
C true crime	10,-1,-11
C true story	-4,7,-3
C trying	6,-4,-2
C trying to	6,-4,-2
C turkish	0,4,-4
C turkish ,	-2,4,-2
C turns	0,2,-2
C turns out	0,2,-2
C twins	-10,13,-3
C twist	-2,6,-4
C twist ,	7,-5,-2
C twisty	-4,6,-2
C two	1,2,-3
C two and	-11,13,-2
C two elderly	17,-16,-1
C two hours	9,-7,-2
C two sisters	12,-11,-1
C u	-3,-2,4
C u got	-3,-2,4
C ufa	-3,4,-1
C ufa musicals	-3,4,-1
C ugly	-7,10,-4
C ukrainian	-6,10,-4
C ukrainian ,	-6,10,-4
C undemanding	-3,4,0
C undemanding ,	-3,3,0
C undemanding .	-3,4,-1
C under	-3,4,-1
C under 00	-2,3,-2
C under 000	-3,5,-3
C under an	-2,4,-1
C under three	5,-3,-2
C under two	-4,5,-1
C underdog	2,0,-2
C underdog ,	-1,4,-2
C underdog football	9,-7,-2
C underdog sports	-4,6,-2
C underdogs	6,-5,-1
C underdogs ,	6,-5,-1
C underrated	8,-6,-2
C underrated .	10,-8,-3
C universal	-1,3,-6
C universal monsters	0,2,-6
C until	2,-1,-2
C until then	-6,7,-1
C uplifting	-2,4,-2
C uplifting ,	-2,4,-1
C us	8,-10,1
C vampire	-1,2,-1
C vampires	-4,3,0
C vampires ,	-1,-1,3
C vampires .	-4,6,-3
C vampires and	-4,-4,8
C vengeance	-2,3,-1
C vengeance .	-2,3,-1
C very	1,1,-2
C victorian	-3,4,-1
C video	-8,-2,8
C vietnam	-6,8,-3
C vietnamese	-3,5,-2
C vikings	-3,5,-2
C vikings ,	-2,3,-1
C village	-4,5,-1
C village ,	-4,4,-1
C village life	-7,9,-1
C village small town	-2,3,-1
C vin	-2,-5,6
C vin diesel	-2,-5,6
C vincent	-4,0,2
C vincent price	-2,8,-5
C vineyards	-8,11,-4
C violence	-6,3,3
C volcano	0,2,-4
C wall	4,-1,-4
C wall street	4,-1,-4
C walter	-6,12,-6
C want	-5,7,-2
C want a	-3,3,0
C want black	-2,3,-1
C want something	-8,9,-1
C want the	-7,9,-2
C want to	-16,19,-8
C war	-1,0,2
C war ,	-4,-4,9
C war and	9,-12,3
C war at	2,2,-4
C war films	-3,-16,19
C war romance	-2,3,-1
C warm	-3,5,-2
C warm ,	-3,4,-1
C wartime	-6,7,-1
C wartime ,	-3,4,-1
C was	12,-10,-2
C watch	-10,5,4
C watched	2,-1,-1
C watching	13,-11,-2
C we	1,1,-2
C we all	0,-7,6
C we are	3,1,-6
C we cant	-5,9,-6
C we did	9,-8,-1
C we dont	-2,-6,7
C we fancy	-9,11,-3
C we had	12,-9,-4
C we need	3,-1,-2
C we tried	6,-5,-1
C we want	-7,8,-1
C we were	7,-5,-2
C wed	1,1,-2
C wed love	-2,2,-1
C wed rather	-4,-1,5
C wed take	-6,11,-6
C wedding	2,0,-2
C wedding ,	9,-8,-1
C weddings	-8,9,-1
C weddings ,	-9,10,-1
C weepy	-6,8,-2
C weird	1,0,-2
C weird ,	-6,7,-2
C weird nature	-6,8,-2
C weirder	3,-1,-6
C well	6,-3,-3
C well be	-4,7,-3
C welsh	7,-6,-3
C welsh ,	-7,8,-2
C went	10,-3,-8
C were a	1,2,-5
C were doing	-8,12,-9
C were looking	-1,2,-1
C were not	0,-2,2
C werewolf	-5,8,-3
C werewolf romance	-1,3,-1
C werewolves	-7,-2,8
C werewolves ,	-2,-5,7
C werewolves .	-5,9,-7
C werner	-6,6,0
C werner herzog	-3,5,-2
C wes	-6,11,-5
C wes anderson	-2,5,-3
C west	-4,7,-3
C western	-4,8,-4
C western ,	-1,4,-3
C westerns	-11,-2,11
C westerns ,	-8,-17,22
C wet	-3,5,-4
C weve	4,-1,-3
C weve a	5,-3,-2
C weve been	9,-6,-3
C weve done	1,1,-2
C weve got	-3,5,-2
C whales	-5,9,-4
C what	-1,3,-3
C what a	5,-2,-4
C what about	-4,5,-2
C what can	-7,9,-2
C what comes	15,-14,-2
C what did	6,-5,-3
C what do	1,0,-2
C what else	-8,10,-2
C what has	-10,6,2
C what i	-13,7,6
C what is	-1,-1,2
C whatever	0,-3,3
C whats	-1,4,-3
C whats FILM	-4,5,-2
C whats a	-2,3,-1
C whats as	-7,7,1
C whats left	-7,9,-3
C whats the	-7,9,-4
C when	8,-5,-3
C where	-4,7,-4
C where is	0,2,-3
C where the	-8,11,-4
C which	4,0,-3
C which version	-4,6,-3
C which was	10,-8,-2
C whimsical	4,-1,-2
C whimsical ,	-3,5,-1
C whimsical whodunits	14,-13,-2
C who	3,-1,-1
C who doesnt	5,7,-14
C who have	5,-10,1
C who on	4,-3,-2
C whodunit	-5,10,-5
C whodunnit	-2,3,-1
C whodunnit ,	-1,2,0
C whoever	3,-7,4
C wholesome	-7,10,-4
C whos	2,-2,1
C why	-1,11,-10
C wild	5,-3,-3
C wild mountain	2,-2,0
C wild zany	8,-4,-4
C wild zany date night	8,-4,-4
C wilder	-2,3,-1
C wim	8,-5,-5
C wine	-8,0,7
C wine ,	-8,11,-3
C winter	0,2,-2
C winter ,	-4,4,-1
C winter sleep	17,-14,-6
C wintry	-3,3,-1
C wit	-10,13,-3
C wit ,	-10,13,-3
C witches	-3,3,0
C witches ,	-1,2,-1
C witches but	-3,0,3
C with	-2,3,-1
C with a	-6,9,-3
C with everything	-6,9,-3
C with jungle	-3,4,-1
C with mountains	-2,4,-2
C with music	-4,8,-5
C with no	-3,5,-1
C with old	-5,-3,6
C with the	-6,4,1
C without	-1,-5,6
C witty	0,2,-1
C witty ,	-1,2,-1
C witty .	-4,6,-2
C witty and	-2,2,0
C witty body	9,-7,-2
C wolves	-8,12,-4
C wolves snow	-3,6,-3
C women	-5,8,-3
C women in	-2,7,-5
C wonder	-4,5,-3
C wong	-4,7,-4
C wong kar	-4,7,-4
C woods	-2,4,-2
C woods ,	-1,3,-2
C wordless	-7,9,-2
C wordless ,	-2,3,-1
C work job	10,-6,-3
C working	-1,2,-1
C working class	-1,2,-1
C world	-5,10,-5
C would	-2,3,-1
C would like	8,-5,-2
C would say	-4,8,-4
C would you	-12,8,1
C wouldnt	4,0,-6
C wouldnt say	-8,4,2
C ww2	-3,0,3
C ww2 but	-2,5,-2
C year	2,1,-3
C year 00	2,1,-3
C years	3,-2,-1
C yes	0,2,-3
C yes singing	-4,5,-2
C yesterday	8,-3,-6
C yesterday last night	4,-3,-1
C yesterday last night vimos	4,-3,-1
C yet	2,2,-4
C yorgos	-7,-6,10
C you	2,0,-2
C you can	-2,0,2
C you cant	0,7,-8
C you have	-10,11,-2
C you want	10,-8,-2
C youd	7,-5,-2
C youd make	7,-5,-2
C youll	7,-6,-1
C young	-14,17,-3
C zack	4,-11,7
C zany	-5,7,-2
C zero	-3,-6,8
C zero patience	-2,-1,3
C zero tolerance	-3,-5,8
C zhang	4,-2,-4
C zhang yimou	5,-3,-3
C zombies	-2,-3,5
C zombies ,	-5,9,-5
C zombies .	-10,19,-9
C zorba	4,-2,-1
C zorba the	4,-2,-1
F ,	-1,3,-2
F , ,	-2,3,-1
F , , ,	1,1,-2
F , , a	-7,9,-2
F , , about	-3,6,-3
F , , and	4,-5,1
F , , but	4,-1,-3
F , , i	-6,11,-7
F , , in	3,-1,-2
F , , its	-3,5,-1
F , , less	5,-7,-1
F , , no	-4,-3,7
F , , not	-4,3,1
F , , nothing	4,-3,-1
F , , of	-13,17,-5
F , , or	-4,2,2
F , , people	-7,9,-2
F , , the	8,-5,-3
F , , want	-3,4,-1
F , , with	-6,9,-3
F , , without	-1,-2,3
F , FILM	14,-12,-1
F , FILM ,	4,-5,0
F , FILM is	4,-3,-1
F , a	-1,3,-1
F , a ,	-2,3,-1
F , a bit	-9,13,-5
F , a nice	-8,10,-2
F , a of	-7,8,-2
F , about	-4,7,-3
F , adventure ,	10,-1,-9
F , all	10,-7,-3
F , also	0,4,-4
F , american	7,-5,-4
F , american ,	-2,3,-1
F , an	0,2,-2
F , and ,	1,1,-2
F , and a	-4,6,-2
F , and no	-3,-4,7
F , and not	-3,-3,6
F , and something	-4,12,-8
F , and the	-4,-3,6
F , animated ,	-11,3,7
F , any	2,0,-2
F , anything	-3,4,-1
F , anything as	-3,4,-1
F , anything but	-5,-7,12
F , as	1,4,-5
F , as a	-5,7,-2
F , at	5,-3,-2
F , at ,	-4,5,-1
F , be	7,-6,-3
F , bit	-1,6,-6
F , both	-8,9,-1
F , british ,	-2,3,-1
F , but ,	-4,5,-1
F , but a	-5,9,-4
F , but no	-2,-4,5
F , but not	7,-4,-3
F , but nothing	-1,-3,4
F , but of	-7,9,-3
F , but the	-7,3,3
F , but with	-7,1,7
F , but without	-2,-9,11
F , by	-3,7,-5
F , cannot abide	-5,-4,9
F , clever ,	-4,6,-1
F , comedy ,	7,-6,0
F , could be	-2,3,-1
F , dry ,	-7,9,-1
F , epic ,	-3,4,-1
F , fewer	-2,1,0
F , for	5,-2,-6
F , for a	11,-10,-1
F , for the	7,-6,-1
F , french ,	-1,3,-2
F , from	-1,3,-3
F , from the	-9,10,-1
F , funny	6,-5,-2
F , funny ,	-1,3,-1
F , gimme	-3,5,-2
F , give me	-4,6,-1
F , go	6,0,-5
F , good ,	-4,5,-1
F , he	9,-6,-3
F , heist ,	-1,2,-1
F , hes	8,-8,0
F , hes a	6,-2,-4
F , hold the	-3,-2,5
F , how	8,-6,-1
F , i	4,-6,2
F , i ,	3,-9,5
F , i is	4,-1,-3
F , i like	-7,8,-1
F , i mean	-4,4,-1
F , i need	-11,13,-2
F , i say	3,-1,-2
F , i want	-2,4,-2
F , ideally	-11,13,-2
F , if	-13,9,2
F , im	4,-2,-2
F , im a	19,-16,-3
F , in	7,-4,-3
F , in ,	5,-1,-4
F , in a	3,2,-4
F , in the	8,-4,-4
F , is	8,-5,-4
F , is a	6,-4,-2
F , it	-5,-2,3
F , italy ,	-2,4,-2
F , its	6,-4,-2
F , its a	8,-6,-2
F , ive	10,-8,-2
F , just	-6,9,-3
F , just something	0,2,-1
F , just the	-8,2,3
F , less	4,-5,0
F , like	5,-3,-2
F , like the	4,-3,-1
F , lose the	-3,-4,6
F , love ,	-4,6,-2
F , loves	-4,5,-2
F , maybe	-3,6,-3
F , me	0,3,-5
F , minus the	-4,-1,5
F , minutes ,	0,3,-2
F , more	-1,3,-2
F , musical ,	-3,3,-1
F , my	3,-3,0
F , mystery ,	-3,4,-1
F , need	-6,7,0
F , no	-2,-4,6
F , no ,	-2,1,1
F , noir ,	-1,2,-1
F , not	-2,-5,7
F , not ,	-4,10,-6
F , not a	-2,-5,7
F , not about	-8,-8,14
F , not even	-3,-3,6
F , not of	-6,-10,15
F , not the	5,-3,-2
F , not too	-2,-3,5
F , nothing	-1,-4,5
F , nothing ,	-8,6,0
F , nothing about	-2,-2,4
F , nothing of	-4,-1,5
F , nothing too	0,-1,2
F , nothing with	-1,-2,4
F , now	-8,9,-2
F , now ,	0,2,-2
F , of	-3,4,-1
F , of ,	-3,2,1
F , of the	6,-3,-2
F , on	-2,4,-3
F , on a	-5,6,-1
F , on the	-8,9,-2
F , one	2,0,-3
F , one ,	-6,-1,7
F , only	2,-1,-2
F , or	-1,-3,4
F , or ,	-4,2,1
F , otherwise	-6,8,-3
F , our	5,-4,-2
F , people	-7,10,-3
F , please ,	3,-4,1
F , plus	2,0,-2
F , quindi	-5,8,-3
F , rather	-6,8,-3
F , really	11,-7,-6
F , romance ,	-2,3,-1
F , romantic ,	-3,4,-1
F , same	-4,5,-2
F , say	-5,6,-1
F , says my	3,-1,-1
F , shes	-3,4,-4
F , silly ,	-3,4,-2
F , slapstick ,	-3,3,0
F , slow ,	-3,-5,7
F , so	-3,4,-1
F , so ,	-3,5,-2
F , so a	-8,3,6
F , so no	-2,-4,7
F , so nothing	-2,-6,8
F , so something	-1,3,-2
F , something	-3,4,-1
F , something and	-3,4,-1
F , something as	-3,4,-1
F , something with	-10,12,-3
F , still	-1,3,-3
F , still ,	6,-6,-1
F , still want	-8,9,-1
F , that	9,-6,-4
F , that of	6,-13,3
F , the	3,0,-3
F , the ,	6,-3,-2
F , the of	21,-19,-3
F , then	6,-4,-1
F , they want	-10,3,6
F , though	8,-6,-3
F , three ,	9,-8,-2
F , to	4,-12,6
F , to ,	-10,12,-2
F , to the	3,1,-5
F , too	11,-5,-6
F , two	-2,4,-3
F , up	-6,5,1
F , up ,	-5,6,-1
F , very	1,1,-2
F , want	-3,6,-2
F , want a	-4,5,-2
F , wants	-3,5,-3
F , was	12,-10,-2
F , were	3,-1,-2
F , whatever ,	-6,7,-1
F , where	-4,-1,2
F , who	7,-3,-4
F , with	-2,2,0
F , with ,	-7,8,-2
F , with a	-5,6,-2
F , with and	-6,9,-2
F , with no	-3,5,-1
F , with the	2,-1,-1
F , without	-4,-4,8
F , yes ,	-4,-3,7
F , yet	-3,4,-1
F .	0,2,-1
F . ,	-1,4,-2
F . , ,	-5,6,-1
F . , and	4,-5,2
F . , but	4,1,-5
F . , im	7,-6,-1
F . , in	4,-3,-2
F . , like	-6,6,0
F . , my	7,-5,-2
F . , no	-4,-3,8
F . , not	3,-6,3
F . , one	-6,8,-3
F . , the	-3,6,-3
F . , two	7,-6,-3
F . , with	7,-3,-5
F . .	0,2,-1
F . . ,	-1,4,-2
F . . .	0,2,-1
F . . FILM	3,-1,-2
F . . a	-2,4,-2
F . . about	-11,-1,12
F . . after	8,-5,-4
F . . an	-5,8,-4
F . . and	1,2,-3
F . . another	-2,4,-1
F . . any	-3,6,-3
F . . anything	-2,6,-4
F . . are	7,-1,-5
F . . argentine	-1,3,-1
F . . as	-2,4,-3
F . . at	1,3,-3
F . . australian	-1,5,-4
F . . avoid	-3,-1,4
F . . back	7,-6,-2
F . . before	11,-13,-2
F . . being	-7,9,-2
F . . best	12,-8,-4
F . . british	0,2,-3
F . . but	0,3,-3
F . . by	2,-7,4
F . . cant	-1,-9,5
F . . chinese	-5,6,-1
F . . cinema	4,-3,-3
F . . does	-3,4,-1
F . . dont	4,-2,-2
F . . fewer	-2,-10,10
F . . for	12,-9,-3
F . . french	-3,5,-2
F . . from	4,0,-5
F . . gimme	-2,4,-2
F . . good	5,-2,-6
F . . got	7,-4,-8
F . . have	-6,11,-6
F . . he	7,-5,-2
F . . her	-5,11,-6
F . . hes	2,1,-7
F . . i	5,-3,-3
F . . id	6,-3,-3
F . . if	3,-2,-3
F . . im	3,-1,-2
F . . in	3,0,-4
F . . is	13,-9,-4
F . . isnt	9,-6,-4
F . . it	-9,14,-6
F . . its	1,-5,3
F . . ive	-7,4,1
F . . japanese	-3,4,-2
F . . just	5,-7,-1
F . . less	-2,-2,3
F . . like	-4,7,-4
F . . little	15,-13,-3
F . . looking	12,-10,-3
F . . looking for	-3,4,-1
F . . maybe	-4,8,-4
F . . me	-7,-7,8
F . . more	-3,4,-2
F . . movie	-4,5,-2
F . . my	1,2,-3
F . . n	-10,13,-2
F . . need	-5,3,2
F . . neither	0,-2,1
F . . next	-3,5,-3
F . . no	-2,-2,4
F . . not	-1,-3,4
F . . nothing	-1,-4,5
F . . now	-3,7,-4
F . . of	3,0,-3
F . . on	2,-2,-1
F . . only	-5,12,-9
F . . or	-4,7,-2
F . . other	-1,4,-2
F . . otherwise	-1,2,-1
F . . our	6,-4,-2
F . . out	-6,-8,11
F . . rather	0,2,-4
F . . really	8,-14,2
F . . same	-2,4,-1
F . . says	-12,6,3
F . . shes	2,1,-4
F . . skip	-1,-2,3
F . . smth	-5,7,-2
F . . so	3,-1,-2
F . . solid	-3,5,-4
F . . some	-7,4,0
F . . something	-2,4,-1
F . . still	16,-14,-2
F . . that	3,0,-3
F . . the	3,-2,-1
F . . then	7,-4,-3
F . . theyre	5,-3,-1
F . . think	-2,3,-1
F . . three	9,-7,-1
F . . time	2,1,-5
F . . to	3,-1,-2
F . . too	-4,-3,8
F . . two	2,0,-3
F . . w	-9,12,-3
F . . want	-1,2,-1
F . . wants	-10,13,-4
F . . war	3,-2,-2
F . . was	10,-6,-3
F . . we	-1,4,-3
F . . were	9,-6,-3
F . . weve	0,4,-6
F . . whats	-2,3,-2
F . . which	3,0,-5
F . . who	-4,5,-3
F . . with	-4,2,1
F . . without	-6,-4,10
F . . zero	-8,-1,9
F . FILM	3,-1,-2
F . FILM ,	4,-2,-1
F . FILM a	-3,3,-3
F . FILM at	7,-6,-1
F . FILM but	-7,9,-2
F . FILM in	6,-5,-1
F . FILM is	4,-3,-1
F . FILM isnt	4,-1,-3
F . FILM made	6,-5,-1
F . FILM me	1,5,-2
F . FILM of	3,0,-3
F . FILM the	5,-3,-2
F . FILM was	5,-3,-2
F . FILM with	6,-3,-4
F . a	-2,4,-2
F . a ,	3,1,-3
F . a comedy	-1,2,-2
F . a good	-9,10,-1
F . a less	1,-2,1
F . a little	-1,3,-3
F . a more	7,-2,-6
F . a movie	-1,3,-1
F . a nice	-3,5,-2
F . a of	-3,5,-2
F . a with	-5,7,-2
F . about	-11,-1,12
F . adventure ,	-2,2,-1
F . after	8,-5,-4
F . after the	12,-9,-3
F . allergic to	-2,-2,4
F . american ,	-3,-9,9
F . an	-5,8,-4
F . and	1,2,-3
F . and ,	6,-4,-2
F . and and	7,0,-7
F . anime ,	3,0,-3
F . another	-2,4,-1
F . another with	-4,7,-3
F . any	-3,6,-3
F . any other	4,1,-4
F . anyone but	-1,-4,5
F . anything	-2,6,-4
F . anything as	-5,6,-2
F . anything but	4,-5,0
F . anything by	-5,7,-3
F . anything except	0,-10,10
F . anything with	-6,9,-4
F . anything without	-1,-2,3
F . anyway ,	-3,5,-1
F . are	7,-1,-5
F . argentine	-1,3,-1
F . as	-2,4,-3
F . as a	1,1,-3
F . as as	3,-10,5
F . at	1,3,-3
F . australian	-1,5,-4
F . avoid	-3,-1,4
F . back	7,-6,-2
F . before	11,-13,-2
F . being	-7,9,-2
F . best	12,-8,-4
F . bollywood ,	-3,3,-1
F . bored of	0,-5,6
F . british	0,2,-3
F . but	0,3,-3
F . but ,	-4,5,-1
F . but no	-1,-2,3
F . but not	6,-5,0
F . but with	9,-5,-10
F . by	2,-7,4
F . by ,	-10,-3,11
F . cant	-1,-9,5
F . cant do	-3,-2,5
F . cant stand	-3,-2,4
F . chinese	-5,6,-1
F . chinese ,	-5,6,-1
F . cinema	4,-3,-3
F . claymation ,	-1,2,-1
F . clever ,	6,-2,-7
F . comedy ,	9,-8,-2
F . could the	0,1,-3
F . cuban ,	-1,2,-1
F . documentary ,	-4,4,-1
F . does	-3,4,-1
F . dont	4,-2,-2
F . drop the	-2,-4,5
F . english ,	-2,3,-2
F . estonian ,	-2,3,-1
F . european ,	-2,2,-1
F . fewer	-2,-10,10
F . film ,	-3,6,-2
F . for	12,-9,-3
F . for ,	-4,6,-2
F . for my	8,-6,-2
F . for our	8,-6,-2
F . for the	4,-1,-4
F . french	-3,5,-2
F . french ,	-2,3,-2
F . from	4,0,-5
F . funny ,	-4,6,-1
F . gimme	-2,4,-2
F . give me	6,-2,-4
F . give us	-3,4,-1
F . good	5,-2,-6
F . got	7,-4,-8
F . got anything	-1,3,-2
F . have	-6,11,-6
F . he	7,-5,-2
F . he says	-5,7,-2
F . he wants	-7,11,-4
F . her	-5,11,-6
F . hes	2,1,-7
F . hes a	-1,-6,8
F . horror ,	-5,2,3
F . how about	7,-6,-2
F . i	5,-3,-3
F . i a	5,-4,-1
F . i can	2,-12,6
F . i for	2,2,-4
F . i had	8,-5,-4
F . i have	8,-5,-3
F . i like	5,-2,-6
F . i my	9,-5,-4
F . i need	-5,6,-2
F . i of	7,-5,-4
F . i say	-8,10,-3
F . i the	8,-5,-3
F . i want	-3,4,-1
F . id	6,-3,-3
F . id like	-3,4,-1
F . id say	-4,5,-1
F . if	3,-2,-3
F . if the	2,-12,5
F . im	3,-1,-2
F . im ,	8,-6,-4
F . im a	-6,9,-3
F . im after	-2,3,0
F . im off	-5,-1,6
F . in	3,0,-4
F . in ,	5,-4,-1
F . in a	-3,8,-5
F . in the	7,-4,-2
F . is	13,-9,-4
F . is a	16,-14,-2
F . is the	5,-4,-2
F . ish but	8,-6,-4
F . isnt	9,-6,-4
F . it	-9,14,-6
F . it was	8,-7,-1
F . its	1,-5,3
F . its a	6,-5,-1
F . its my	4,-2,-2
F . its not	12,-4,-8
F . its the	-3,5,-3
F . ive	-7,4,1
F . ive a	4,-3,-2
F . japanese	-3,4,-2
F . jordan ,	-2,5,-3
F . just	5,-7,-1
F . kind of	6,-4,-4
F . less	-2,-2,3
F . lets have	-3,4,-2
F . like	-4,7,-4
F . like a	4,-4,-1
F . little	15,-13,-3
F . looking	12,-10,-3
F . looking for	-3,4,-1
F . looking for a	-2,4,-1
F . make it	-3,4,0
F . maybe	-4,8,-4
F . me	-7,-7,8
F . me ,	8,0,-9
F . mexican ,	-1,2,-1
F . minutes ,	-3,4,-1
F . more	-3,4,-2
F . more ,	-2,4,-2
F . movie	-4,5,-2
F . movie of	-1,2,0
F . my	1,2,-3
F . my ,	14,-10,-5
F . my a	12,-7,-5
F . my had	4,-3,-2
F . my in	3,-2,-1
F . my is	-6,3,4
F . my of	12,-7,-5
F . my wants	3,2,-7
F . my was	-12,-9,15
F . mystery ,	-2,5,-3
F . n	-10,13,-2
F . need	-5,3,2
F . need a	8,-6,-2
F . neither	0,-2,1
F . next	-3,5,-3
F . next ,	-5,6,-1
F . no	-2,-2,4
F . no ,	-2,-3,5
F . no more	4,-3,0
F . not	-1,-3,4
F . not ,	1,0,-4
F . not a	2,-8,6
F . not another	6,-5,-2
F . not as	3,-3,1
F . not so	-4,-5,8
F . not the	-13,-2,15
F . not too	-2,-4,6
F . nothing	-1,-4,5
F . nothing ,	22,-15,-13
F . nothing about	-3,-2,4
F . nothing with	1,-3,0
F . now	-3,7,-4
F . now ,	-9,0,7
F . of	3,0,-3
F . of ,	-6,9,-4
F . of a	-1,6,-6
F . of the	1,2,-3
F . ok ,	-4,1,2
F . on	2,-2,-1
F . on a	-3,4,-3
F . on the	5,0,-5
F . one ,	-5,8,-3
F . only	-5,12,-9
F . only the	-12,13,-2
F . or	-4,7,-2
F . or ,	-2,5,-3
F . other	-1,4,-2
F . otherwise	-1,2,-1
F . our	6,-4,-2
F . out	-6,-8,11
F . over a	-10,-2,10
F . pakistani ,	-2,3,-1
F . people ,	-4,5,-2
F . people who	3,-1,-10
F . please ,	0,2,-2
F . please no	-3,-2,5
F . rather	0,2,-4
F . really	8,-14,2
F . same	-2,4,-1
F . says	-12,6,3
F . sci fi	-1,4,-3
F . she likes	-4,6,-3
F . she wants	-4,6,-2
F . shes	2,1,-4
F . show me	-2,2,-1
F . sick of	-1,0,2
F . skip	-1,-2,3
F . smth	-5,7,-2
F . so	3,-1,-2
F . so ,	-1,2,-1
F . so a	6,1,-8
F . so no	17,-3,-14
F . so nothing	-1,-2,2
F . solid	-3,5,-4
F . some	-7,4,0
F . something	-2,4,-1
F . something ,	-4,6,-2
F . something about	-4,7,-2
F . something and	-5,7,-2
F . something as	-3,4,-1
F . something but	-3,5,-2
F . something else	-3,5,-2
F . something of	-3,3,-1
F . something that	2,0,-2
F . something to	-5,5,-2
F . something with	-4,6,-2
F . somewhere between	-4,4,0
F . spanish ,	-1,-4,6
F . spare me	-2,0,2
F . still	16,-14,-2
F . that	3,0,-3
F . that ,	-1,3,-2
F . the	3,-2,-1
F . the ,	8,-5,-3
F . the is	6,-4,-3
F . the more	7,-5,-2
F . the of	4,-3,-1
F . the the	-3,6,-5
F . the want	6,-5,-1
F . then	7,-4,-3
F . theres a	-11,14,-4
F . theyre	5,-3,-1
F . think	-2,3,-1
F . three	9,-7,-1
F . thriller ,	7,-5,-3
F . time	2,1,-5
F . to	3,-1,-2
F . to my	-16,18,-4
F . tonight ,	-5,8,-3
F . too	-4,-3,8
F . try ,	-1,2,-1
F . two	2,0,-3
F . w	-9,12,-3
F . w ,	14,-12,-3
F . want	-1,2,-1
F . want ,	-3,4,-1
F . want a	-2,3,0
F . wants	-10,13,-4
F . wants a	-10,15,-8
F . war	3,-2,-2
F . war ,	-4,6,-2
F . was	10,-6,-3
F . we	-1,4,-3
F . we the	-2,5,-3
F . we want	-2,2,0
F . wed like	9,-5,-2
F . were	9,-6,-3
F . weve	0,4,-6
F . weve a	4,-3,-2
F . weve done	-9,4,2
F . what a	7,-6,-1
F . what about	-4,5,-5
F . what did	-6,7,-3
F . whatever ,	-1,4,-2
F . whats	-2,3,-2
F . whats a	-2,3,-1
F . when hes	-4,13,-8
F . which	3,0,-5
F . who	-4,5,-3
F . with	-4,2,1
F . with ,	-2,2,-1
F . with a	-6,8,-2
F . without	-6,-4,10
F . without the	-8,-1,9
F . yes ,	-3,-4,7
F . you can	-6,-4,8
F . you want	10,-8,-2
F . zero	-8,-1,9
F FILM	5,-2,-3
F FILM ,	3,-1,-1
F FILM , ,	-1,3,-1
F FILM , a	19,-17,-3
F FILM , an	6,-3,-7
F FILM , and	11,-5,-7
F FILM , but	-8,14,-4
F FILM , less	-5,-10,14
F FILM , my	4,-2,-1
F FILM , one	12,-11,-1
F FILM , same	-2,3,-2
F FILM , so	-3,6,-3
F FILM , still	-13,16,-3
F FILM , that	4,-3,-1
F FILM , the	2,0,-2
F FILM , want	-5,5,-1
F FILM , with	1,2,-4
F FILM a	-3,3,-3
F FILM and	5,-1,-4
F FILM as a	5,-3,-2
F FILM at	7,-6,-1
F FILM but	-2,4,-2
F FILM but a	-4,8,-4
F FILM but about	-2,4,-2
F FILM but less	-5,0,4
F FILM but no	-2,-8,11
F FILM but not	-6,-5,12
F FILM but still	-8,11,-3
F FILM but the	-8,12,-4
F FILM for	-12,10,3
F FILM for the	6,-6,-1
F FILM had me	2,-1,-1
F FILM in	7,-5,-2
F FILM in a	2,0,-1
F FILM is	4,-3,-1
F FILM is a	7,-6,-2
F FILM is the	4,-3,-1
F FILM isnt	4,-1,-3
F FILM like	-6,7,-2
F FILM made	6,-5,-1
F FILM me	1,5,-2
F FILM of	-4,7,-2
F FILM on	4,-3,0
F FILM on a	3,-2,-1
F FILM please ,	2,-1,-3
F FILM the	6,-3,-2
F FILM though still	-6,8,-2
F FILM was	6,-2,-4
F FILM was a	2,-2,-1
F FILM with	3,2,-5
F FILM with a	4,-3,-2
F FILM without the	-4,-3,7
F a	0,2,-1
F a ,	0,3,-3
F a , ,	0,2,-1
F a , a	-6,8,-1
F a , and	3,-5,-2
F a , but	-6,2,4
F a , no	-3,-4,7
F a , so	-1,-1,2
F a , the	3,-2,-1
F a FILM	10,-9,-1
F a about	-5,-4,9
F a and	-2,-5,6
F a and a	12,-9,-4
F a bit	-4,-1,5
F a bit less	-11,1,6
F a bit of	-4,6,-2
F a but	-4,6,-2
F a comedy	-5,10,-6
F a comedy ,	-6,7,-2
F a comedy with	-2,3,-1
F a crime	-5,6,-1
F a different	7,-6,-2
F a documentary about	-1,2,0
F a film	6,-4,-1
F a film ,	-3,1,3
F a film and	5,-3,-2
F a film where	5,-11,7
F a film with	-8,9,-2
F a for	-10,22,-18
F a good	1,1,-2
F a in	-7,11,-5
F a in ,	1,1,-2
F a in a	10,-9,-3
F a less	-4,5,-4
F a little	0,4,-3
F a lot of	2,1,-3
F a more	7,-2,-6
F a movie	-2,3,-1
F a movie about	-5,4,1
F a movie of	-2,4,-2
F a nice	-1,3,-2
F a of	5,-1,-3
F a of a	-6,6,0
F a of and	4,-2,-1
F a one with	-2,4,-2
F a or a	-1,-1,2
F a so	-1,5,-4
F a so funny	-2,4,-1
F a story of	-1,2,-1
F a the	6,-4,-2
F a to	12,-9,-10
F a western ,	-5,-6,8
F a with	9,-4,-5
F a with a	9,-6,-3
F abide	1,-3,1
F about ,	-5,3,2
F about , ,	-5,6,-2
F about , no	-2,-1,3
F about , the	7,-5,-1
F about a	-1,2,-1
F about an	-6,7,-1
F about and	5,-2,-3
F about in	-1,-2,3
F about that isnt	3,-3,0
F about the	-4,3,1
F absolutely no	-2,-4,6
F action ,	-2,2,-1
F actually	-1,4,-3
F adores	-12,14,-4
F adventure ,	2,4,-6
F adventure , ,	-2,4,-1
F adventure with	-6,7,-2
F africa ,	-1,3,-2
F african ,	-4,5,-1
F after	5,-1,-4
F after the	5,-3,-3
F again ,	5,-4,-1
F again , ,	5,-4,-1
F again but	-7,-2,7
F against	2,-2,-4
F aint	-2,-7,9
F all	6,-5,-1
F all ,	-2,5,-4
F all in the	8,-7,-2
F all of	12,-13,3
F all the	5,-3,-2
F allergic to	-4,-4,8
F also	9,-5,-4
F always	5,0,-6
F american	1,-3,3
F american ,	-1,-1,3
F an	-1,2,-1
F an ,	4,-8,4
F an , a	9,-8,-1
F and	0,2,-2
F and ,	1,1,-2
F and , ,	13,-11,-4
F and , a	-11,12,-1
F and , no	8,-6,-4
F and FILM	-9,11,-4
F and a	4,-1,-3
F and a bit	-6,10,-4
F and and	1,3,-5
F and for the	7,-5,-2
F and her	5,0,-6
F and i	5,-3,-3
F and i are	5,-3,-2
F and i want	-4,7,-2
F and im	8,-7,-2
F and in	-17,20,-6
F and its	0,2,-3
F and make it	-3,5,-1
F and my	7,-5,-3
F and no	-3,-2,5
F and not	2,-3,2
F and not a	-7,-5,10
F and not the	-1,-6,6
F and not too	-2,-2,3
F and nothing	-5,-3,7
F and nothing with	-2,-2,4
F and of	10,-1,-10
F and something	-3,8,-5
F and still	-6,9,-4
F and the	4,-4,-1
F and want	-4,7,-2
F and without	-2,-7,9
F animated ,	-2,2,1
F animation	15,-14,-3
F anime ,	3,0,-3
F anniversary ,	-3,5,-2
F another	-4,4,1
F another with	-5,3,2
F any	-3,4,-1
F any other	-1,5,-3
F anyone but	-1,-4,5
F anything	-4,1,3
F anything ,	4,1,-4
F anything , ,	-1,2,-1
F anything about	-1,2,-1
F anything and	-3,4,-1
F anything as	-4,6,-1
F anything as but	-4,9,-5
F anything but	3,-6,3
F anything but a	-4,-12,15
F anything by	-5,7,-3
F anything else with	-2,4,-2
F anything except	0,-10,10
F anything that	4,-2,-3
F anything with	-3,2,1
F anything with ,	-4,-3,5
F anything with a	-3,5,-3
F anything without	-9,-4,13
F anyway ,	-3,4,-1
F are	4,0,-4
F arent	-1,2,0
F argentina ,	1,1,-2
F argentine	-1,3,-1
F around	1,0,-2
F as	-1,2,-1
F as FILM ,	-3,5,-3
F as FILM but	6,-3,-4
F as a	5,-4,-2
F as and	-4,5,-2
F as as	9,-12,2
F as but	-4,8,-4
F as its	-3,7,-4
F as the	3,4,-8
F asian ,	-2,3,-1
F at	3,-2,-1
F at ,	-1,2,-2
F at , my	-8,-3,11
F at a	1,3,-5
F at all ,	-3,4,-2
F at least another	-2,3,-1
F at most ,	-5,9,-4
F at my	2,-1,-1
F at the	5,-5,-1
F at the ,	-13,14,-3
F australian	-1,5,-4
F australian ,	-3,4,-2
F australian , ,	-4,6,-1
F austrian ,	-1,3,-1
F avoid	-2,-2,5
F avoid ,	3,-9,1
F away from	-10,-3,13
F back	10,-8,-3
F barring	-1,-4,5
F be	2,0,-2
F be ,	-4,5,-1
F be , ,	-1,2,-1
F be a	2,0,-2
F be about	0,-10,7
F be with	10,-12,1
F because the	6,-4,-2
F been	5,-1,-4
F been a	-7,10,-3
F before	0,-9,8
F before ,	5,0,-5
F before the	17,-16,-2
F best	5,-2,-3
F better	4,-1,-4
F better ,	-2,3,-1
F between	-1,9,-10
F between ,	-6,8,-2
F bit	-1,-2,3
F bit less	-11,1,6
F bit of	-9,11,-2
F bollywood ,	-3,3,-1
F bored of	-3,-4,6
F boss is ,	-8,9,-1
F boss says	4,-3,-1
F boss the of	7,-5,-3
F both	8,-5,-3
F brazilians ,	-2,3,-2
F british	4,-8,5
F british ,	-4,3,1
F british , ,	-2,4,-2
F but	-1,2,-1
F but ,	3,-1,-1
F but a	-6,5,1
F but about	-5,7,-2
F but in	-6,6,0
F but in a	-8,11,-2
F but its	-5,8,-3
F but just as	-8,10,-2
F but less	-6,1,5
F but make it	3,-1,-3
F but no	-2,-4,6
F but not	1,-5,3
F but not a	-5,-6,10
F but not of	-4,-4,8
F but not the	8,-11,-4
F but not with	-5,-6,10
F but nothing	-1,-3,4
F but of	-7,9,-3
F but still	-5,8,-3
F but the	-6,6,0
F but with	3,-1,-2
F but with a	-7,10,-4
F but with more	-5,6,-1
F but without	-4,1,3
F but without the	-3,-4,7
F by	5,-3,-2
F by ,	5,-4,-1
F by a	-2,-3,5
F can	4,-3,-1
F can ,	-3,4,-1
F can do	-7,11,-4
F can is	-4,6,-2
F can it be	-5,5,-1
F can we do	-3,5,-2
F cannot abide	-5,-4,9
F cannot be with	3,-3,-1
F cant	0,-5,4
F cant ,	0,4,-5
F cant abide	8,-1,-8
F cant be	-5,5,-1
F cant do	0,-3,3
F cant stand	-3,-3,5
F care home ,	-1,3,-1
F cartoon ,	-2,3,-1
F chilean ,	-2,4,-2
F chinese	-5,6,-1
F chinese ,	-4,5,-1
F choose	6,-1,-7
F cinema	3,-1,-2
F claymation ,	-1,2,-1
F clever ,	-2,3,-1
F clever , ,	-4,5,-1
F com ,	-1,2,-1
F comedies	-5,7,-2
F comedy	-5,-2,8
F comedy ,	-2,5,-2
F comedy , ,	9,-7,-3
F comedy with	-2,7,-4
F cool ,	-4,5,-1
F could	17,-8,-11
F could be	-2,4,-1
F could the	0,1,-3
F creepy	5,-8,3
F crime	-1,3,-1
F crime ,	5,-3,-2
F decent	-2,4,-2
F decent ,	-2,4,-2
F di	-8,11,-3
F did	0,2,-3
F did a	-2,4,-3
F different	14,-12,-2
F do	-4,3,0
F do ,	-7,8,-1
F do the	2,-9,5
F do with	-1,2,-2
F documentary ,	-4,6,-2
F documentary about	-1,2,0
F documentary about the	0,2,-1
F does	3,4,-8
F doesnt like	-6,2,4
F done	1,-2,-1
F done the	12,-9,-4
F done to	8,-5,-4
F done with	-4,-3,7
F dont	9,-5,-5
F dont do	-3,-2,5
F dont fancy	-2,-5,7
F dont want	-4,-5,9
F dont want a	-2,-1,4
F down as	5,-3,-2
F drama	8,-6,-4
F drama , not	-6,-5,11
F drop the	-2,-4,5
F dry ,	-5,7,-2
F dutch	15,-13,-4
F eastern european ,	5,-3,-2
F easy on the	-12,-9,21
F eight	18,-11,-9
F else	-3,4,-2
F else , ,	-3,5,-2
F else with	-2,5,-2
F en	12,-3,-10
F english	-11,14,-3
F english ,	0,2,-2
F english , ,	-4,6,-3
F enough	-3,7,-4
F enough for	10,-5,-7
F enough of	2,2,-4
F epic ,	-3,4,-1
F equally	-4,5,-2
F estonian ,	-2,3,-1
F even	3,1,-5
F evening ,	-5,9,-4
F everyone	4,-2,-3
F except	-6,4,3
F face	5,-5,0
F fairy tale ,	-2,3,-1
F fancy	-6,5,1
F fancy a	-2,-3,5
F fancy something and	-4,5,-1
F feel	10,-6,-6
F feeling	-19,7,9
F fewer	-3,-5,7
F fi	-2,5,-3
F fi ,	0,2,-1
F fi , ,	-4,8,-5
F fill of	-3,-1,5
F film	8,-4,-4
F film ,	-3,3,-1
F film , ,	-1,3,-2
F film , a	-9,10,-2
F film about	5,-3,-3
F film about a	-3,4,-1
F film and	5,-3,-2
F film minus the	-2,-3,5
F film thats	1,0,-2
F film where	-1,-3,3
F film where the	-4,3,1
F film with	-8,9,-2
F film with a	-13,16,-3
F films	-3,6,-4
F films about	8,1,-10
F films where	-8,8,0
F find	-2,-7,8
F find a	2,0,-2
F find me	-6,8,-2
F find me a	-2,3,-1
F find something	-2,5,-3
F find us a	-3,5,-2
F finds	-2,-4,8
F fine ,	-5,-2,6
F fine w	-5,0,3
F five ,	5,-3,-2
F for	1,-2,1
F for ,	-3,3,0
F for , ,	3,0,-2
F for , want	-3,9,-5
F for a	5,-2,-3
F for a ,	-21,22,-1
F for his	7,-6,-2
F for my	7,-5,-1
F for my ,	-1,2,-2
F for our	9,-7,-1
F for something	-1,2,-1
F for the	4,-1,-2
F for the ,	-2,4,-2
F for two	11,-10,-1
F four	13,-11,-2
F four ,	-8,11,-4
F french	2,1,-3
F french ,	0,3,-3
F from ,	2,-5,2
F from , the	8,-8,-1
F from a	2,-1,-1
F from the	-1,3,-2
F from the ,	-7,9,-1
F full	7,-4,-2
F funny	3,-2,-2
F funny ,	-2,4,-1
F funny , ,	-1,2,-1
F gangsters ,	-3,-1,4
F gern	-6,10,-5
F get	-3,4,0
F get enough of	-6,9,-4
F gets	2,-8,5
F gets , a	-2,6,-4
F gimme	-4,7,-3
F give	2,-4,-1
F give me	1,2,-3
F give me a	4,-4,0
F give me the	-10,14,-5
F give us	-3,3,0
F give us ,	-3,4,-1
F give us a	-4,4,0
F go for	0,5,-5
F goat ,	8,-6,-1
F good	6,-3,-4
F good ,	-2,3,-1
F got	5,-2,-4
F got ,	1,1,-2
F got a	3,-7,5
F got any	-6,8,-2
F got anything	-2,6,-3
F got the	9,-7,-2
F gotta be	-3,3,-1
F great	6,-4,-2
F had	4,-2,-2
F had a	4,-1,-3
F had down as	5,-3,-2
F had enough	-7,5,0
F had enough of	11,-5,-8
F had it with	-5,-2,6
F had me	5,-2,-2
F has	2,-1,-1
F has ,	6,-4,-4
F has a	4,-2,-2
F has more	6,-6,-1
F has no	8,-2,-6
F has the	-4,6,-3
F has to be	0,3,-5
F has to have	-9,11,-2
F hate	-1,3,-4
F hates	1,-8,5
F have	2,-2,0
F have ,	-4,6,-2
F have , ,	-6,8,-2
F have an	-6,5,0
F have of	6,-6,-2
F have the	-6,-3,11
F have watch	3,-2,-1
F having	4,-3,-2
F he	2,-3,1
F he ,	-4,6,-3
F he likes	-3,5,-2
F he says	-8,9,-2
F he wants	-10,16,-6
F heist ,	-1,2,-1
F heist , ,	-3,6,-2
F her	2,2,-4
F her a	-4,6,-1
F here ,	10,-6,-6
F hes	-1,3,-2
F hes a	3,-5,2
F him	5,-4,-1
F him ,	-7,-1,7
F him , ,	-4,4,-1
F his	4,-1,-3
F hold the	-4,-3,6
F hollywood	-3,-6,6
F hollywood ,	-3,1,2
F home	7,-4,-4
F home ,	-5,7,-2
F home , ,	-3,3,0
F hong kong	4,-5,-5
F horror , no	17,-11,-12
F horror , not	-1,-5,6
F horror thats	8,-5,-6
F hours ,	5,-4,-1
F hours of	-3,4,-2
F how	2,3,-5
F how about	7,-6,-2
F i	6,-5,-2
F i ,	3,-5,2
F i , no	-2,-4,6
F i a	15,-12,-3
F i are	5,-3,-2
F i can	-10,7,1
F i can do	-9,13,-4
F i cant	4,-4,-1
F i cant ,	7,-1,-8
F i cant do	-8,-5,12
F i dont fancy	-2,-5,7
F i fancy something	-1,2,0
F i for	6,-2,-7
F i had	7,-4,-3
F i had a	-7,9,-4
F i have	4,0,-4
F i have a	7,-6,-2
F i in	9,-7,-2
F i is	5,-2,-3
F i like	7,-3,-5
F i like a	-12,13,-1
F i mean	-10,4,5
F i my	8,-4,-4
F i need	-5,7,-2
F i need a	2,-1,-2
F i of	2,0,-4
F i on the	9,-6,-3
F i saw the	3,-3,-1
F i say	-2,4,-2
F i the	8,-6,-3
F i want	-3,5,-2
F i want ,	-2,4,-2
F i want a	-5,6,-1
F i want is	-3,6,-3
F i want the	-1,-12,10
F i want to	8,-6,-3
F i was	5,-4,-1
F i with	11,-6,-7
F id	15,-12,-4
F id a	0,5,-3
F id like	-4,5,-2
F id like a	3,-1,-2
F id like and	-7,11,-4
F id like something	-1,2,0
F id rather	-7,7,0
F id say	-4,5,-1
F id watch	-15,17,-5
F ideally	-11,13,-2
F if	-5,3,0
F if its	-9,7,1
F if the	2,-12,5
F if theres	-2,-10,10
F if theres a	-15,-12,28
F im	4,-1,-2
F im ,	-1,4,-3
F im a	5,-1,-4
F im after	-2,3,0
F im allergic to	-2,-2,4
F im at	3,-2,-1
F im done with	-1,0,2
F im for	11,-8,-5
F im not	16,-1,-15
F im off	-5,-1,6
F in	2,0,-2
F in ,	4,-2,-2
F in , ,	0,3,-3
F in , a	2,0,-2
F in , no	-3,-2,5
F in , the	8,-6,-2
F in , want	-4,5,-1
F in a	-2,2,0
F in a ,	-3,5,-2
F in anything	-1,3,-2
F in english ,	3,-1,-3
F in for	-5,7,-3
F in it ,	-14,16,-2
F in may ,	-1,3,-2
F in my	9,-7,-2
F in of	-1,-9,9
F in something	-3,4,-1
F in that	5,0,-5
F in the	5,-4,-1
F in the ,	4,-2,-2
F in the of	8,-7,-2
F in the with	5,-3,-2
F in which	-5,-1,6
F indian ,	-6,7,-1
F into	0,5,-5
F into the	4,1,-6
F irish	-3,9,-6
F irish ,	-10,1,8
F irish , ,	-1,2,-1
F irish and	-4,5,-2
F is	3,-1,-2
F is ,	-6,8,-3
F is , ,	-5,7,-3
F is a	3,-1,-2
F is good ,	-4,0,4
F is in	6,0,-7
F is my	3,-2,0
F is not	8,-8,0
F is the	0,2,-2
F is the only	3,-2,-2
F is there	3,-2,-3
F is there a	1,1,-2
F is to	8,-5,-5
F ish but	8,-6,-4
F isnt	2,-3,2
F isnt a	-3,-7,9
F it ,	0,3,-3
F it , ,	-4,7,-4
F it , no	-2,-3,5
F it , the	-3,7,-6
F it a	4,-3,-1
F it and	6,0,-6
F it at	6,-5,-2
F it be	1,2,-3
F it has	-2,-11,11
F it in a	3,-1,-2
F it is	9,-7,-2
F it isnt	3,-8,4
F it should be	-2,4,-2
F it was	0,2,-1
F it was a	4,-4,-1
F it with	-7,-7,11
F italy ,	-2,4,-2
F italy , ,	-4,7,-3
F its ,	-3,5,-2
F its a	5,-4,-2
F its my	3,-2,-2
F its not	5,-7,1
F its our	2,-1,-1
F its the	-1,3,-2
F ive	-4,3,0
F ive a	11,-8,-3
F ive got	4,0,-6
F ive got a	5,-2,-3
F ive got the	5,-5,-1
F ive seen	5,-4,-1
F japanese	12,-9,-4
F japanese ,	-2,5,-2
F japanese , not	-1,-3,5
F jordan ,	-2,5,-3
F just	4,-1,-3
F just as	-1,3,-2
F just something	0,2,-1
F just the	-8,2,3
F kind	10,-7,-6
F kind ,	-3,3,0
F kind of	6,-2,-7
F kind with	-1,-6,8
F kinda want	-1,2,-1
F know ,	-1,2,0
F kong	4,-5,-5
F koreans ,	-2,5,-3
F latin american ,	-1,3,-1
F laughs ,	-4,6,-3
F least	-7,2,7
F least another	-2,3,-1
F leave out the	-2,-2,4
F less	-3,-3,5
F lets have	-3,5,-2
F like	0,2,-2
F like ,	-3,4,-1
F like , ,	-8,10,-2
F like FILM ,	-2,5,-2
F like FILM but	5,-3,-3
F like a	1,2,-2
F like and	-7,11,-4
F like being	-2,-5,7
F like it	4,0,-4
F like that ,	-4,7,-2
F like the	4,-2,-3
F like the of	-2,4,-1
F like to	-2,5,-5
F liked	4,0,-5
F liked , and	-3,6,-3
F likes	-6,6,1
F likes and	-9,11,-4
F little	2,0,-2
F look at	-5,-4,8
F looking	7,-5,-3
F looking for	-3,4,-1
F looking for a	-3,4,-1
F lose the	-2,-3,4
F lot of	2,1,-3
F lots of	3,-1,-3
F love	-7,9,-2
F love ,	-4,6,-2
F love a	-3,4,-1
F love of	8,-5,-2
F love something	-2,3,-2
F loved the	-2,4,-4
F loves	5,-1,-5
F made	-2,3,-1
F made ,	-4,6,-2
F made me	7,-7,-1
F mafia ,	-1,3,-2
F make	1,4,-9
F make a	-2,3,-1
F make it	-1,3,-2
F many	2,-6,3
F may ,	0,2,-2
F maybe	-1,4,-3
F maybe ,	-2,4,-3
F maybe a	-4,5,-1
F maybe or ,	-3,4,-1
F me	2,-1,-1
F me ,	3,0,-3
F me , ,	-5,6,-1
F me , no	-4,-2,5
F me a	-3,2,0
F me a ,	-4,4,0
F me about	9,-5,-5
F me and	7,-3,-4
F me and the	7,-6,-1
F me from	-9,-2,7
F me have	8,-5,-2
F me something	-3,3,-1
F me the	1,-3,1
F me to	4,-2,-2
F me to a	-11,14,-2
F me with	-7,-3,9
F me with a	-2,3,-1
F mean	-10,1,7
F mean ,	-9,3,4
F mean the	10,-8,-2
F mexican ,	-1,2,-1
F minus the	-2,-3,5
F minutes ,	0,2,-3
F minutes , nothing	-2,-2,3
F minutes and	-3,5,-2
F minutes of	3,-1,-4
F mood for	3,-4,1
F mood for a	-15,18,-4
F more	-1,2,0
F more ,	-2,3,-1
F more , ,	-1,3,-2
F more , more	-3,4,-1
F more and	-10,0,8
F more of	-18,-2,13
F more of a	3,-2,-2
F more of that	1,2,-3
F more than a	-4,0,6
F more with	-5,6,-2
F more with ,	-2,3,-1
F most	5,-1,-5
F most ,	-1,5,-4
F mostly for the	2,-2,0
F motion ,	-3,3,0
F movie	-3,4,-1
F movie ,	17,-15,-3
F movie , ,	4,-3,-1
F movie about	2,-1,0
F movie about the	0,2,-2
F movie of	-4,2,2
F movie with	-9,7,1
F much	-1,-2,1
F much ,	18,-16,-2
F mum	7,-5,-2
F musical ,	-2,4,-2
F must be	-2,5,-3
F my	4,-1,-2
F my ,	5,-2,-3
F my , ,	-4,5,-1
F my , a	14,-11,-4
F my , no	-3,-3,5
F my , the	13,-11,-2
F my a	9,-6,-3
F my are	11,-9,-2
F my boss says	4,-3,-1
F my fill of	-3,-1,5
F my for	-12,4,6
F my from	10,-7,-3
F my had	3,-2,-1
F my in	2,-1,-1
F my is	-4,1,3
F my is a	13,-9,-3
F my mum	7,-5,-2
F my of	4,-16,11
F my of ,	1,2,-3
F my own	8,-4,-4
F my parents	2,-1,-1
F my says the	-11,12,-1
F my the	-2,3,-2
F my to	7,-5,-2
F my wants	0,4,-4
F my was	-9,-8,13
F mystery ,	-3,5,-2
F n	-5,8,-3
F need	-1,2,-1
F need ,	-2,6,-3
F need a	2,0,-3
F need something	-5,6,-1
F needs	-11,-2,10
F needs ,	-2,7,-5
F neither	0,-5,5
F never	7,-12,3
F never a	-3,-4,7
F never seen a	-5,7,-1
F new	15,-12,-3
F new ,	4,-3,-2
F next	-1,4,-3
F next ,	-4,5,-1
F next , ,	-2,4,-1
F nice	0,2,-3
F nine	12,-9,-2
F nine ,	-6,10,-4
F nine , so	-1,2,0
F no	-1,-4,5
F no ,	-2,0,2
F no , a	-3,4,-2
F no , and	-1,3,-4
F no , no	-1,-3,3
F no , only	-8,14,-6
F no , or	-6,-10,15
F no in	-9,-12,20
F no more	-3,-4,7
F no please ,	2,5,-6
F no to	0,6,-8
F no to a	-6,9,-5
F nobody	-2,-6,7
F noir ,	-2,3,-1
F none of that	6,-6,-2
F none of the	-12,-5,17
F none of your	-3,-2,5
F nor	-1,-6,5
F not	1,-3,3
F not ,	5,-3,-2
F not , my	4,-3,-1
F not , not	-4,-3,6
F not a	0,-5,5
F not about	-2,-10,9
F not about the	-2,-6,7
F not another	3,-5,1
F not as	6,-4,-1
F not as a	-13,-13,22
F not by	-1,-6,5
F not even	0,-4,3
F not have	-1,-3,5
F not have a	-10,-8,17
F not in	2,-7,5
F not is	2,-3,1
F not of	-2,-5,7
F not quite as	2,-4,0
F not really	-4,-6,10
F not see	3,-6,2
F not so	1,-5,4
F not the	0,-5,5
F not to	-15,11,-3
F not too	-3,-4,7
F not too ,	1,4,-7
F not want	-3,-2,4
F not with	-6,-5,10
F not without	-7,25,-22
F nothing	-1,-4,5
F nothing ,	13,-6,-7
F nothing , nothing	-3,-4,6
F nothing about	-3,-2,6
F nothing about the	-5,5,0
F nothing and nothing	-4,-1,5
F nothing of	-5,-2,6
F nothing that	1,-10,6
F nothing too	-2,-2,4
F nothing where the	-6,-6,11
F nothing with	-1,-3,4
F nothing with a	-8,-6,13
F now	6,-2,-4
F now ,	-4,0,3
F of , ,	2,2,-3
F of , a	10,-4,-5
F of , of	-5,6,-2
F of , the	-4,5,-1
F of FILM but	-12,14,-2
F of a	2,0,-3
F of and	-2,3,-1
F of in	2,-5,3
F of it	10,-7,-3
F of movie	-5,-1,6
F of my	8,-7,-1
F of our	4,-3,-1
F of term ,	-3,4,0
F of that	6,-4,-2
F of the	4,-3,-1
F of the ,	-11,13,-2
F of them	-8,4,4
F of those	-5,-4,9
F of us	-6,8,-5
F of your	-3,-2,5
F off	1,-9,8
F off ,	0,2,-1
F off the	10,-12,3
F ok ,	-3,-1,4
F on	2,-1,-1
F on ,	2,3,-5
F on , ,	-9,11,-2
F on a	2,1,-4
F on a ,	6,2,-10
F on an	-3,-6,8
F on my	5,-3,-1
F on our	3,-2,0
F on the	0,-3,3
F on the ,	7,-1,-9
F once ,	6,-9,3
F one	2,1,-3
F one , a	5,-4,-2
F one , one	6,-5,-3
F one , so	-2,3,-1
F one for	-6,0,6
F one for the	9,-8,-4
F one more	-1,-2,3
F one of the	-3,-2,3
F one thats	-6,7,-1
F one where	-5,-3,8
F one with	3,-2,-2
F one with the	-12,14,-1
F ones ,	-3,5,-3
F ones , ,	-2,3,-1
F only	3,1,-4
F only the	-13,14,-2
F only who finds	-2,-4,8
F or ,	-2,1,1
F or , ,	-6,8,-3
F or a	-4,4,0
F or is	-10,11,-2
F or so ,	-1,2,-1
F or something as	-4,5,-1
F other	-2,2,0
F other ,	-9,10,-1
F otherwise	-4,5,-2
F our	5,-4,-1
F out	2,-6,4
F out ,	-2,6,-4
F out of	5,-1,-6
F out the	-2,-2,4
F over	-3,-14,16
F over ,	-6,8,-2
F over a	-6,-2,7
F own	-5,-7,12
F own ,	-2,2,-1
F pakistani ,	-2,3,-1
F parents	2,-1,-1
F pass on	-4,-3,7
F patience for	-2,-1,3
F people	-2,-1,3
F people ,	-5,6,-1
F people , ,	-3,3,0
F people who	-1,-3,2
F please	6,-10,1
F please ,	-1,3,-2
F please , ,	-3,3,0
F please , and	-6,4,2
F please , no	-3,-2,4
F please , the	2,1,-3
F please no	-3,-3,6
F please not a	-6,-2,8
F please something	-3,5,-2
F please spare me	-3,-5,8
F pls	-8,12,-4
F pls ,	3,-1,-2
F plus	2,0,-2
F put on	3,-2,-1
F quindi	-5,8,-3
F quite as	2,-4,0
F rather	3,-1,-3
F rather not	-4,-6,9
F rather not have	4,-3,-3
F rather than	-4,-5,9
F really	2,-1,0
F really ,	-6,10,-5
F rom com ,	-1,2,-1
F romance	-3,8,-5
F romance ,	-2,3,-1
F romance , ,	-5,7,-2
F romantic ,	-3,5,-2
F said	-1,7,-7
F same	-3,4,-2
F same but	-7,8,-1
F same sort of	-5,8,-3
F saturday ,	9,-6,-4
F saw	16,-13,-4
F saw the	3,-3,-1
F say	-2,6,-4
F say no to	-5,8,-4
F say yes to	-4,-3,7
F says	-2,4,-2
F says , no	-3,-2,5
F says my	3,-1,-1
F says the	-4,5,-1
F scared of	-14,8,1
F scary	-3,0,1
F scary ,	0,3,-3
F sci fi	-2,5,-3
F sci fi ,	0,2,-1
F scrap the	1,4,-4
F se	-14,4,1
F se ,	-3,2,1
F se , ,	-9,1,7
F see	2,-2,0
F see ,	-6,10,-3
F see a	-3,4,-1
F seen	4,-2,-1
F seen a	-5,7,-1
F set	-4,-3,7
F set in	-5,5,-1
F set in ,	-5,8,-3
F set in a	-13,7,5
F she	-4,8,-7
F she likes	-3,5,-3
F she says	-6,8,-2
F she wants	-4,6,-2
F shes	-2,5,-3
F shes a	17,-14,-6
F should be	0,2,-2
F show me	-1,2,-1
F show me a	-8,10,-1
F sick of	-7,-1,8
F silly ,	-2,4,-1
F sit through a	-13,2,7
F six ,	-4,7,-2
F skip	-4,-5,9
F skip the	-4,-6,10
F slapstick ,	-2,3,-1
F slapstick , ,	7,-3,-2
F slasher ,	7,-3,-2
F sleep ,	-2,3,-1
F slow ,	1,-2,1
F slow , ,	-1,3,-1
F smth	-4,6,-2
F so	-2,3,-1
F so ,	-2,3,-2
F so , ,	-2,4,-2
F so , no	-3,-3,6
F so a	-4,2,1
F so clever ,	-4,5,-2
F so funny	-2,4,-1
F so no	1,-4,3
F so nothing	-3,-3,6
F so nothing with	-2,-2,5
F so something	-2,4,-2
F so the	15,-11,-5
F so the same	-4,6,-2
F so yes ,	-5,11,-7
F solid	3,-1,-4
F some	-4,7,-2
F somebody	-2,-20,16
F someone	-4,1,1
F something	-3,5,-2
F something ,	-3,3,0
F something , ,	-7,7,0
F something about	-4,6,-2
F something about ,	-1,-9,9
F something and	-4,6,-1
F something as	-3,4,-1
F something but	-3,4,-1
F something but not	-3,-3,6
F something else	-3,5,-2
F something else with	-4,8,-3
F something of	-4,5,-2
F something so	-4,6,-2
F something that	-1,3,-1
F something to	1,0,-2
F something truc	-4,5,-2
F something with	-5,7,-2
F something with ,	2,-2,-1
F something with a	-5,7,-2
F something with and	-5,6,-1
F something with no	-2,-10,11
F somewhere	-9,10,-1
F somewhere between	-4,4,0
F sort ,	-1,2,-1
F sort of	-6,7,-1
F sound of	8,-3,-4
F spanish	-2,3,-1
F spanish ,	-5,5,-1
F spanish , ,	-4,5,-1
F spare me	-4,-3,7
F spooky	1,4,-5
F stand	-2,-3,5
F still	0,2,-3
F still ,	2,-1,-1
F still , ,	-3,4,-1
F still in	14,-12,-3
F still want	-5,6,-1
F stop motion ,	-3,3,0
F story	9,-7,-4
F story , ,	9,-6,-2
F story of	-1,2,-1
F stuff ,	-4,-2,6
F stuff , the	-1,5,-4
F style	-4,7,-3
F such ,	-5,9,-6
F suggest	-1,-3,4
F sunday ,	-3,5,-2
F sunday , want	-2,3,-1
F take	-12,16,-4
F take a	-4,6,-3
F tale ,	-2,3,-1
F tale , ,	-2,3,-1
F teenager , ,	-4,6,-2
F tell	9,-1,-8
F tell me a	-8,9,-1
F ten	6,-5,0
F ten ,	18,-16,-3
F term ,	-3,4,0
F than	5,-4,-1
F than FILM ,	-3,5,-3
F than a	-4,-6,12
F than my	6,-5,-1
F thanks ,	-1,11,-10
F that	3,-1,-1
F that ,	-2,4,-2
F that , ,	-5,7,-2
F that , a	-3,7,-4
F that , but	-10,-3,8
F that , no	-5,-3,8
F that aint	-2,-7,9
F that arent	1,-6,5
F that is	2,1,-4
F that isnt	3,-5,3
F that not have	-4,0,5
F that not is	-7,-3,10
F that of	6,-13,3
F that se ,	-2,3,-1
F that sort of	2,-12,8
F that the	8,-10,2
F thats	1,2,-3
F thats ,	-2,2,0
F thats a	7,-5,-2
F thats my	4,-3,-1
F thats not	-3,-2,5
F the	3,-2,-1
F the ,	0,2,-3
F the , ,	2,0,-2
F the , a	2,0,-2
F the , the	5,-1,-3
F the FILM ,	5,-5,0
F the FILM of	-10,12,-2
F the a	11,-6,-6
F the and	2,2,-5
F the and the	2,1,-2
F the best	-1,3,-3
F the better ,	-2,3,-1
F the brazilians ,	-2,3,-2
F the but	14,-10,-4
F the for	-2,-1,2
F the french	2,-1,-2
F the great	5,-3,-2
F the have	7,-5,-1
F the in	7,-5,-1
F the in the	-1,3,-4
F the is	9,-7,-2
F the is a	4,-3,-2
F the it is	5,-4,-1
F the kind with	-1,-6,8
F the koreans ,	-2,5,-3
F the little	-6,9,-5
F the love of	8,-5,-2
F the mood for	3,-4,1
F the more	3,-2,-2
F the most	4,-3,-1
F the my	3,-2,-1
F the of	4,-3,-1
F the of the	10,-9,-2
F the one	9,-7,-2
F the one ,	9,-8,-2
F the one with	17,-20,3
F the only	3,-2,-2
F the same	-2,3,-1
F the so	-14,18,-4
F the sort ,	0,2,-1
F the sound of	5,0,-4
F the the	2,2,-5
F the to	4,-3,-1
F the want	-2,3,-2
F the was	12,-11,-1
F the whole	3,-1,-2
F the with	14,-11,-3
F the with the	-2,3,-1
F their	5,0,-4
F them	-11,9,1
F them ,	-5,6,-1
F theme is	-10,12,-2
F then	5,-3,-1
F then ,	-2,2,0
F then , ,	-2,4,-1
F then , but	-6,8,-2
F then , with	-3,3,-1
F then the	-3,5,-2
F there	3,0,-4
F there a	3,-1,-2
F there any	-3,4,-1
F theres	2,-5,2
F theres a	0,-4,4
F theres no	1,-4,3
F they	7,-2,-4
F they want	-7,6,0
F they want a	14,-13,-1
F theyre	11,-8,-3
F thing	6,-4,-2
F thing ,	5,-3,-3
F thing , ,	-2,3,-1
F thing as a	2,0,-2
F things ,	-8,5,3
F think	0,2,-2
F think , ,	-1,9,-7
F this	7,1,-8
F this ,	-1,2,-2
F those	0,-6,5
F though	9,-3,-6
F though ,	8,-6,-3
F though , an	-3,4,-1
F though still	-6,8,-2
F three	-1,2,-1
F three ,	5,-4,-2
F three hours ,	-3,4,-1
F three hours of	2,-2,-1
F thriller	-5,2,2
F thriller ,	2,0,-2
F thriller , ,	-5,7,-2
F through	4,-5,1
F through a	-7,0,5
F till the	6,-4,-2
F time	3,-4,1
F time ,	3,-11,7
F time i	10,-8,-1
F tired of	7,-7,-3
F to	1,0,-2
F to ,	3,-1,-3
F to , ,	-4,5,-1
F to , and	4,-5,1
F to , the	4,-3,-2
F to , with	15,-14,-2
F to a	-1,6,-4
F to avoid ,	-20,-1,12
F to be	-4,8,-3
F to be a	4,3,-6
F to have	-7,9,-3
F to my	-10,13,-4
F to see	-2,2,-1
F to see a	4,-3,-1
F to watch	-13,5,8
F to with	-2,-15,13
F tonight	17,-8,-10
F tonight ,	-6,9,-3
F too	-3,0,3
F too ,	9,-3,-6
F too many	-8,-3,10
F too much	6,1,-7
F tried	9,-7,-2
F truc	-3,6,-3
F try	-5,8,-3
F try ,	-1,2,-1
F two	4,-1,-3
F two ,	4,-2,-4
F two and a	8,-6,-3
F two hours ,	-12,12,-1
F type	-6,8,-2
F under ,	-6,8,-2
F under has the	-4,6,-3
F under minutes ,	2,-1,-1
F until	12,-11,-2
F until the	7,-4,-3
F up	2,-4,2
F up ,	-1,3,-2
F up , ,	-7,9,-2
F up for	9,-11,0
F up with	-1,-11,11
F us	-2,2,1
F us ,	2,0,-2
F us , ,	-4,5,-1
F us a	-4,5,-1
F us another	-4,4,-1
F very	-2,3,-1
F visiting , ,	-8,10,-2
F w ,	0,3,-3
F want	-2,4,-1
F want ,	-1,2,-1
F want , ,	-7,5,2
F want a	-1,3,-2
F want and	-6,8,-2
F want another	-2,3,-1
F want anything	-5,-7,11
F want is	-11,6,4
F want something	-2,3,-1
F want the	1,-6,6
F want the same	-3,3,-1
F want to	4,-7,4
F want to ,	-3,4,0
F wanted	-8,11,-5
F wants	-4,5,-1
F wants , wants	12,-10,-4
F wants a	-3,0,2
F war	1,1,-3
F war ,	-1,2,-2
F war , ,	-6,7,-1
F war , a	13,-9,-4
F war , no	-2,-2,4
F was	5,-4,-1
F was ,	3,-2,-1
F was a	7,-5,-2
F was in	10,-3,-7
F was in a	8,-6,-2
F was more	6,-5,-1
F was the	8,-5,-3
F wasnt	-4,8,-5
F watch	-3,2,0
F watch ,	5,-3,-2
F watch anything	3,-3,0
F watch the	3,-1,-1
F watched	12,-2,-9
F we	4,0,-5
F we do	-2,4,-2
F we need a	-4,6,-3
F we need something	-6,7,-1
F we the	-2,5,-3
F we want	-4,5,-1
F we want a	-2,4,-2
F wed like	3,-1,-2
F wed like a	-4,5,-1
F well ,	3,-1,-3
F were	8,-4,-4
F were a	-3,6,-9
F were not	0,-2,2
F western ,	-5,-5,7
F western without	-1,-5,6
F weve	-6,-2,8
F weve a	5,-3,-2
F weve done	-9,4,2
F weve done to	8,-5,-4
F weve got the	12,-10,-2
F what	10,-7,-3
F what a	7,-6,-1
F what about	-4,5,-5
F what did	-6,7,-3
F what the	10,-9,-2
F whatever ,	-4,5,-1
F whats	-1,3,-2
F whats FILM but	-4,5,-2
F whats a	3,-2,0
F when	1,2,-4
F when hes	-9,3,6
F when the	4,-3,0
F where	-4,2,2
F where a	-7,-1,7
F where nobody	-6,1,2
F where the	-2,0,2
F which	4,-2,-2
F who	4,-2,-3
F who finds	-2,-4,8
F who the	-4,2,5
F whole	7,-3,-4
F why	11,-8,-2
F with ,	-2,4,-2
F with , ,	-4,3,1
F with , a	-6,7,-1
F with , and	-2,5,-3
F with , in	-7,4,4
F with , nothing	-1,-3,4
F with , with	-5,-11,14
F with a	-3,3,0
F with a ,	-6,7,-1
F with an	-12,12,0
F with and	-2,3,-1
F with and and	-3,5,-2
F with fewer	2,1,-8
F with more	-6,8,-2
F with my	2,-1,-1
F with no	-2,-3,5
F with of	19,-16,-4
F with or	-6,7,-1
F with something	-3,4,-1
F with that	2,0,-3
F with the	3,0,-4
F with the of	-15,-4,16
F with the same	-3,4,-1
F without	-3,-3,6
F without ,	6,-2,-9
F without a	-10,-3,10
F without being	5,-8,2
F without the	-2,-3,6
F wont have	-7,-1,9
F wont watch	-8,7,-2
F would	2,1,-3
F would be	10,-8,-2
F yes	-4,5,-2
F yes ,	-5,-3,7
F yes to	-4,-3,7
F yesterday ,	-7,9,-4
F yet	-3,4,-1
F you	3,0,-3
F you can	-6,-3,8
F you can ,	-5,6,-1
F you have a	-2,2,0
F you know ,	-4,1,3
F you me	-8,-6,12
F you want	10,-8,-2
F your	-3,0,3
F zero	0,-7,5
F zero patience for	-2,-1,3
K # ,	-2,4,-2
K # .	-6,-5,9
K # mood +	3,2,-5
K # small	-2,6,-4
K # themes +	-1,3,-2
K # · ,	-6,8,-3
K # · .	3,3,-7
K # · genre	-1,2,-1
K , #	-2,6,-7
K , I	7,-4,-3
K , NO	-1,-4,4
K , content +	-5,5,-1
K , content -	-3,0,1
K , country	-2,5,-4
K , country +	-3,4,-1
K , facet +	7,-5,-3
K , feeling disliked	11,-5,-6
K , feeling liked	13,-7,-6
K , feeling loved	0,4,-6
K , films	5,-3,-3
K , genre	-2,5,-4
K , genre +	-2,3,-1
K , genre -	-4,1,3
K , hint	-2,5,-3
K , is	6,-4,-3
K , language +	-3,2,1
K , language -	6,2,-10
K , like 	-3,4,-2
K , mood +	-1,3,-1
K , mood -	-1,-3,4
K , moods	2,1,-3
K , moods +	-1,2,-1
K , occasions +	4,-2,-2
K , occasions -	4,0,-4
K , open	2,0,-2
K , person -	5,-10,-1
K , rare	4,1,-5
K , same 	1,1,-2
K , small	-1,2,-2
K , telling	-3,5,-2
K , telling +	-1,3,-1
K , themes	-1,2,-1
K , themes +	-1,3,-2
K , themes -	0,-7,6
K , used	3,-1,-2
K , wish 	-3,5,-2
K , years +	-2,3,0
K , · #	1,0,-2
K , · ,	-2,4,-2
K , · .	-2,5,-2
K , · I	5,-2,-5
K , · NO	-1,-3,4
K , · feeling liked	1,3,-4
K , · feeling so-so	-12,14,-3
K , · films	-3,4,-1
K , · genre	-1,2,-2
K , · hint	2,0,-2
K , · is	2,-1,-1
K , · moods	2,2,-4
K , · occasions	-3,4,-1
K , · same 	1,-4,3
K , · small	2,-1,-2
K , · telling	-5,5,0
K , · themes	-3,2,0
K , · used	4,-2,-2
K , · wish 	-3,5,-2
K . #	2,1,-3
K . .	-2,2,0
K . FILM	2,0,-3
K . I	1,1,-2
K . NO	-3,-2,5
K . content	9,-7,-4
K . content +	-3,3,-1
K . content -	-2,4,-7
K . country	-1,4,-3
K . country +	1,1,-2
K . facet +	7,-4,-3
K . feeling disliked	-4,-3,8
K . films	-1,4,-3
K . genre	-4,12,-9
K . genre -	-4,-5,9
K . hint	6,-5,-2
K . is	6,-4,-2
K . language +	-1,2,-1
K . language -	-13,5,2
K . mood -	-7,1,4
K . moods	-3,2,1
K . moods +	0,2,-2
K . moods -	-4,-5,5
K . occasions	-26,30,-8
K . occasions +	5,-1,-4
K . occasions -	-1,-1,3
K . open	-3,4,-1
K . person +	-6,3,3
K . person -	-6,-4,11
K . rare	11,-7,-4
K . runtime +	-2,1,1
K . small	-1,3,-2
K . standing +	-4,2,1
K . telling	5,0,-6
K . telling +	-2,1,1
K . telling -	-7,-1,2
K . themes	4,1,-4
K . themes +	0,2,-1
K . themes -	-5,-4,6
K . they	9,-7,-1
K . turn 	-6,7,-1
K . used	3,-1,-2
K . wish 	-3,5,-2
K . years +	-2,2,-1
K . · #	13,-8,-6
K . · ,	-2,4,-1
K . · .	-5,3,1
K . · FILM	16,-11,-7
K . · I	2,-6,5
K . · NO	-3,2,1
K . · and	-2,4,-2
K . · content	-12,3,7
K . · country	-1,4,-4
K . · feeling disliked	7,-11,5
K . · feeling liked	-4,8,-4
K . · feeling loved	-10,10,0
K . · feeling so-so	-6,10,-4
K . · films	1,3,-4
K . · genre	-5,7,-2
K . · hint	3,-3,-1
K . · like 	4,-2,-4
K . · moods	-5,5,-1
K . · occasions	-1,4,-3
K . · rare	14,-6,-8
K . · same 	-4,0,1
K . · small	0,1,-2
K . · standing	-11,5,3
K . · telling	-10,9,1
K . · turn 	-3,7,-4
K . · used	0,-3,3
K . · wish 	-3,2,2
K FILM .	7,-2,-5
K FILM NO	4,0,-4
K FILM and	2,2,-5
K FILM hint	7,-6,-1
K FILM is	4,-2,-2
K FILM moods +	-11,14,-2
K FILM occasions +	5,-5,0
K FILM small	1,2,-3
K FILM telling +	10,-9,-1
K FILM themes +	-6,7,-1
K FILM turn 	-1,3,-2
K FILM used	6,-6,-1
K FILM wish 	-2,10,-12
K FILM · ,	-2,5,-4
K FILM · .	1,2,-3
K FILM · hint	8,-6,-3
K FILM · small	7,-5,-1
K FILM · used	3,-2,-1
K I ,	-1,5,-3
K I .	-2,12,-11
K I I	9,-2,-7
K I NO	12,-9,-3
K I country	15,-14,-2
K I country +	7,-6,-1
K I feeling liked	-1,4,-4
K I hint	6,-4,-2
K I is	4,-3,-1
K I language +	-1,-3,0
K I mood +	7,-5,-2
K I moods	0,3,-3
K I moods +	2,1,-3
K I occasions +	-3,2,0
K I person +	6,-18,5
K I rare	3,0,-3
K I runtime +	-11,13,-5
K I small	5,-5,0
K I standing +	-3,5,-4
K I telling +	2,1,-4
K I themes	7,-5,-2
K I themes +	5,-2,-2
K I wish 	-1,3,-2
K I · ,	4,-2,-2
K I · .	9,-6,-3
K I · I	4,-2,-2
K I · NO	16,-11,-5
K I · and	-1,6,-5
K I · feeling loved	12,-9,-3
K I · films	14,-12,-2
K I · hint	0,4,-4
K I · is	-3,6,-4
K I · rare	6,-3,-3
K I · small	5,-3,-1
K I · themes	2,0,-1
K I · used	6,-4,-3
K NAME ,	12,-10,-2
K NAME .	-19,5,15
K NO ,	-7,5,2
K NO .	3,1,-4
K NO I	18,-6,-13
K NO NO	-2,-4,6
K NO content -	-2,0,2
K NO country	7,-12,1
K NO country -	-1,-1,3
K NO genre	-9,-1,9
K NO hint	-4,-3,7
K NO is	-7,-3,10
K NO language -	-3,-4,7
K NO mood +	-4,0,4
K NO mood -	-1,-1,2
K NO moods	-2,-4,5
K NO moods +	2,-3,-2
K NO occasions -	3,-4,0
K NO person -	1,-3,2
K NO rare	-6,4,2
K NO runtime +	-8,8,-2
K NO small	-1,-5,6
K NO standing -	5,-2,-4
K NO telling	-5,-2,8
K NO telling -	-1,-2,2
K NO themes	-1,-5,6
K NO themes +	5,-8,0
K NO themes -	1,-2,1
K NO used	3,-6,2
K NO wish 	3,1,-3
K NO years +	-6,-5,9
K NO · ,	-2,-3,5
K NO · .	-1,-4,5
K NO · I	-4,-3,8
K NO · NO	0,-6,6
K NO · and	-4,-3,7
K NO · films	-3,-6,9
K NO · genre	0,-3,3
K NO · hint	-7,1,6
K NO · is	1,-2,2
K NO · like 	10,-8,-5
K NO · moods	-1,-2,3
K NO · occasions	-11,-5,16
K NO · rare	1,-8,7
K NO · small	0,-2,2
K NO · telling	-4,-2,6
K NO · themes	-5,-3,8
K NO · turn 	-5,-5,10
K NO · wish 	-3,-2,5
K and I	-1,-3,3
K and NO	3,-16,11
K and content +	1,-3,1
K and country +	0,2,-2
K and genre +	-2,0,2
K and hint	3,-1,-2
K and is	-1,3,-3
K and language +	-7,10,-4
K and occasions +	4,-2,-1
K and open	4,-2,-2
K and person +	1,1,-2
K and rare	11,-8,-4
K and runtime +	3,1,-6
K and small	0,2,-2
K and telling +	-4,2,1
K and themes	-4,2,2
K and themes +	-3,4,-1
K and used	-3,7,-5
K and wish 	-1,-1,2
K and years +	-5,8,-3
K and · ,	-2,5,-3
K and · .	0,3,-3
K and · NO	-7,1,6
K and · and	-2,3,-1
K and · hint	-1,-4,4
K and · small	0,1,-2
K and · themes	-11,14,-4
K and · used	-8,3,5
K and · wish 	-5,3,2
K content .	-2,8,-6
K content NO	6,-7,1
K content and	-5,4,1
K content themes +	12,-15,2
K content turn 	-3,5,-2
K content used	-4,6,-2
K content · .	7,-7,0
K country ,	-3,5,-1
K country .	5,2,-10
K country NO	-4,-6,10
K country and	-3,5,-3
K country country	11,-6,-6
K country genre +	1,4,-6
K country hint	14,-11,-4
K country is	4,3,-7
K country mood +	3,-4,1
K country moods +	1,1,-4
K country small	1,4,-5
K country themes	-7,12,-5
K country themes +	3,-1,-3
K country turn 	-8,4,3
K country wish 	-3,4,0
K country years +	-5,7,-5
K country · ,	5,1,-5
K country · .	-2,5,-4
K country · NO	5,-1,-5
K country · and	19,-13,-10
K country · films	-2,0,3
K country · genre	8,-7,-2
K country · small	3,-3,0
K feeling disliked ,	-4,5,-1
K feeling disliked .	-16,13,0
K feeling disliked and	-9,9,0
K feeling disliked feeling disliked	-2,-10,11
K feeling disliked mood -	-1,-3,3
K feeling disliked moods -	2,5,-8
K feeling disliked small	-23,8,10
K feeling disliked · ,	-3,-7,10
K feeling disliked · .	5,-3,-3
K feeling disliked · and	-1,-2,3
K feeling disliked · is	-6,2,5
K feeling disliked · small	0,2,-4
K feeling hated ,	9,-6,-3
K feeling hated .	11,-2,-12
K feeling liked .	4,-7,1
K feeling liked and	1,1,-3
K feeling liked feeling liked	-5,4,1
K feeling liked is	11,-10,-2
K feeling liked moods +	1,-2,0
K feeling liked person +	2,1,-7
K feeling liked small	4,0,-4
K feeling liked themes +	-1,5,-4
K feeling liked · ,	-4,0,4
K feeling liked · .	-1,2,-2
K feeling liked · and	4,0,-4
K feeling liked · films	-6,8,-3
K feeling liked · small	0,3,-4
K feeling loved .	-9,17,-8
K feeling loved feeling loved	-2,11,-13
K feeling loved person +	-2,2,-1
K feeling loved small	-6,8,-2
K feeling loved · ,	-2,1,0
K feeling loved · .	-5,8,-6
K feeling loved · films	-5,9,-4
K feeling so-so ,	-5,2,3
K feeling so-so .	-14,17,-4
K feeling so-so small	3,-1,-2
K feeling so-so · .	14,-9,-5
K films ,	-1,2,-1
K films .	-2,6,-4
K films NO	6,-12,3
K films country +	-6,8,-3
K films hint	8,-5,-5
K films is	1,2,-2
K films language +	-10,12,-2
K films mood +	4,-1,-3
K films occasions +	15,-14,-2
K films small	-1,4,-3
K films themes	-2,4,-2
K films themes +	6,-3,-4
K films used	-3,6,-4
K films wish 	6,-3,-3
K films years +	5,-2,-3
K films · ,	2,0,-3
K films · .	3,1,-4
K films · hint	4,-4,-1
K films · small	1,1,-2
K genre ,	-1,3,-2
K genre .	0,4,-5
K genre NO	0,-10,10
K genre and	-3,2,1
K genre country +	-8,6,2
K genre genre	-3,6,-3
K genre genre +	-4,6,-3
K genre is	5,3,-6
K genre mood +	-1,3,-2
K genre moods +	-5,6,0
K genre small	-6,7,-1
K genre themes	-15,10,3
K genre themes +	5,-1,-5
K genre used	4,-6,3
K genre years +	-4,8,-4
K genre · ,	-3,3,0
K genre · .	-2,4,-3
K genre · NO	2,1,-3
K genre · small	-3,3,0
K hint ,	-1,3,-2
K hint .	1,3,-4
K hint I	5,-1,-4
K hint and	-2,4,-2
K hint content +	1,-3,2
K hint country	-3,-7,9
K hint country +	17,-13,-7
K hint facet +	-6,8,-4
K hint genre	-2,-7,8
K hint genre +	0,4,-4
K hint hint	9,-6,-3
K hint is	2,-1,-1
K hint language +	15,-13,-3
K hint like 	11,-8,-2
K hint mood +	3,-1,-2
K hint mood -	5,-3,-2
K hint moods	10,-8,-3
K hint moods +	6,-3,-2
K hint moods -	0,-10,9
K hint occasions +	2,1,-3
K hint open	-2,3,-1
K hint person -	6,0,-6
K hint rare	7,-7,0
K hint runtime +	9,-8,-2
K hint small	2,-1,-1
K hint telling +	4,-1,-3
K hint telling -	1,-10,7
K hint themes	2,-1,-1
K hint themes -	2,-1,-2
K hint turn 	-7,3,4
K hint used	7,-6,-1
K hint wish 	-1,2,-1
K hint years +	9,-5,-5
K hint · ,	2,0,-2
K hint · .	3,-3,-1
K hint · I	12,-11,-2
K hint · NO	9,-4,-5
K hint · and	1,4,-5
K hint · country	-1,3,-3
K hint · films	0,4,-4
K hint · hint	10,-7,-4
K hint · is	2,0,-2
K hint · occasions	-3,5,-2
K hint · rare	15,-11,-4
K hint · small	5,-2,-3
K hint · telling	-9,10,-2
K hint · themes	1,2,-3
K hint · turn 	11,-8,-5
K hint · used	2,-2,-1
K hint · wish 	2,-1,-2
K is ,	8,-6,-2
K is .	4,2,-7
K is I	5,-4,-2
K is NO	1,-4,3
K is content +	2,-8,1
K is country +	10,-5,-5
K is feeling disliked	-6,0,5
K is feeling so-so	15,-10,-7
K is genre +	-2,2,-1
K is hint	2,1,-5
K is is	2,1,-3
K is language +	5,-10,3
K is mood +	2,0,-2
K is mood -	0,-4,4
K is moods +	3,-1,-2
K is moods -	2,0,-2
K is occasions +	-2,4,-3
K is person +	-6,3,3
K is rare	0,5,-5
K is runtime +	-3,0,3
K is small	4,-2,-2
K is standing +	7,-4,-3
K is telling +	2,-1,0
K is themes	6,-6,-1
K is themes +	5,-2,-3
K is themes -	2,1,-6
K is used	1,2,-3
K is wish 	-1,3,-2
K is years +	-9,11,-4
K is · ,	3,-1,-2
K is · .	0,1,-2
K is · I	-7,-2,8
K is · NO	-5,2,2
K is · and	1,2,-3
K is · feeling liked	2,1,-3
K is · is	2,-1,0
K is · rare	7,-4,-3
K is · same 	4,-1,-3
K is · small	7,-4,-3
K is · telling	-4,-2,5
K is · themes	-2,5,-3
K is · turn 	1,1,-2
K is · used	2,1,-3
K is · wish 	3,-1,-2
K like  ,	-5,5,-1
K like  FILM	-6,8,-3
K like  like 	-5,8,-4
K like  person +	2,2,-5
K like  small	4,-1,-3
K like  themes +	8,-6,-2
K like  used	-1,2,0
K like  · ,	1,4,-4
K like  · .	12,-7,-5
K like  · and	-3,3,0
K like  · small	13,-9,-7
K moods ,	-1,3,-2
K moods .	-6,9,-3
K moods and	-2,2,-1
K moods genre	-4,6,-2
K moods genre +	-2,3,-1
K moods hint	-2,5,-3
K moods is	8,-7,-1
K moods mood +	2,-1,-1
K moods mood -	0,3,-3
K moods moods	-3,8,-5
K moods moods +	4,0,-3
K moods occasions +	-9,-1,3
K moods small	5,-3,-2
K moods telling +	-4,7,-4
K moods themes	-7,11,-4
K moods themes +	3,-2,0
K moods turn 	-3,4,-1
K moods used	-2,3,-2
K moods years +	16,-14,-4
K moods · .	0,2,-1
K moods · films	-2,5,-4
K moods · genre	-7,8,-1
K moods · hint	7,-6,-1
K moods · is	11,-9,-2
K moods · rare	8,-5,-4
K moods · small	2,0,-2
K moods · themes	-2,7,-4
K moods · used	1,3,-5
K moods · wish 	-3,-1,4
K occasions ,	-3,5,-2
K occasions .	-7,12,-4
K occasions hint	8,-6,-2
K occasions is	13,-11,-2
K occasions occasions	8,-4,-3
K occasions small	3,-2,-1
K occasions themes	4,-3,0
K occasions themes +	1,1,-3
K occasions used	10,-4,-6
K occasions wish 	-7,10,-4
K occasions · ,	7,-3,-5
K occasions · .	4,-1,-3
K occasions · small	7,-1,-6
K open genre	-3,4,-1
K open genre +	-3,4,-1
K open mood +	-1,2,-1
K open moods +	9,-8,-3
K open small	-2,2,0
K open themes	-5,5,-1
K open themes +	-2,4,-2
K open · ,	-2,4,-2
K open · .	-5,8,-3
K open · genre	-4,4,-1
K open · hint	-4,1,4
K open · moods	-2,4,-1
K open · small	2,0,-2
K rare ,	0,2,-3
K rare .	4,1,-6
K rare I	7,0,-9
K rare NO	8,-6,-1
K rare and	0,5,-5
K rare content +	-1,10,-12
K rare genre +	4,-3,-1
K rare hint	15,-9,-7
K rare is	4,1,-5
K rare mood +	5,-3,-2
K rare moods +	7,-8,-1
K rare occasions +	6,-3,-3
K rare person +	-13,9,4
K rare rare	7,-2,-6
K rare runtime +	12,-11,-1
K rare small	8,-7,-2
K rare telling +	11,-8,-3
K rare themes +	3,0,-3
K rare turn 	0,5,-6
K rare used	10,-8,-3
K rare wish 	3,1,-5
K rare years +	3,-1,-2
K rare · ,	2,0,-2
K rare · .	4,0,-4
K rare · I	10,-11,0
K rare · NO	0,-2,1
K rare · and	9,-8,-1
K rare · feeling liked	1,2,-4
K rare · films	-3,7,-5
K rare · hint	10,-10,-1
K rare · is	12,-9,-3
K rare · moods	14,-12,-2
K rare · rare	14,-10,-4
K rare · small	8,-3,-4
K rare · turn 	13,-2,-13
K rare · used	10,-9,-2
K rare · wish 	-4,5,-2
K same  .	-5,9,-6
K same  same 	-3,-11,13
K same  small	1,3,-4
K same  · ,	-8,-3,10
K same  · .	9,-6,-3
K same  · small	3,3,-7
K seen  seen 	9,-7,-1
K seen  small	7,-4,-2
K seen  · .	14,-5,-9
K seen  · small	4,-2,-2
K small #	-2,6,-6
K small ,	-1,3,-2
K small .	-1,5,-3
K small FILM	4,-2,-2
K small I	6,-4,-3
K small NO	-3,-1,4
K small and	6,-2,-5
K small content +	1,-6,5
K small content -	-2,-2,3
K small country	5,-1,-3
K small country +	-1,4,-3
K small facet +	5,-4,-1
K small feeling disliked	-3,3,-1
K small feeling liked	1,-4,2
K small feeling loved	0,5,-4
K small films	2,1,-3
K small genre	-3,5,-2
K small genre -	-4,1,3
K small hint	3,-1,-2
K small is	3,0,-2
K small language -	-3,-5,6
K small like 	6,0,-7
K small mood -	0,-2,2
K small moods	3,0,-3
K small moods +	2,-1,0
K small moods -	3,-5,1
K small occasions	13,-9,-4
K small occasions +	5,-2,-3
K small occasions -	6,-5,-2
K small open	7,-4,-3
K small person +	3,-1,-1
K small person -	3,-2,-1
K small rare	0,3,-2
K small runtime +	2,0,-2
K small small	2,0,-1
K small standing +	2,-1,-1
K small telling	-6,7,-1
K small telling +	2,0,-2
K small themes	3,-1,-2
K small themes +	1,1,-2
K small themes -	-1,-1,3
K small they	9,-5,-6
K small turn 	-3,0,2
K small used	2,-1,0
K small wish 	-5,3,2
K small years +	1,1,-2
K small · #	10,-8,-3
K small · .	2,0,-1
K small · FILM	1,2,-3
K small · I	3,-1,-3
K small · NO	0,1,-2
K small · and	0,2,-2
K small · content	-5,1,4
K small · feeling disliked	7,0,-8
K small · feeling hated	9,-6,-3
K small · feeling liked	9,-8,-1
K small · films	-1,2,-1
K small · genre	-4,3,0
K small · hint	3,-2,-1
K small · is	2,0,-2
K small · like 	3,-1,-1
K small · moods	0,4,-4
K small · occasions	4,-1,-3
K small · rare	3,-4,1
K small · same 	8,0,-11
K small · seen 	9,-8,0
K small · standing	-2,5,-3
K small · telling	2,0,-2
K small · themes	-1,3,-2
K small · they	-2,1,1
K small · used	3,-3,0
K standing ,	-5,3,2
K standing .	5,-3,-2
K standing small	6,6,-10
K standing standing	-1,3,-2
K standing · ,	-8,-14,16
K telling ,	-1,2,-1
K telling .	-4,9,-7
K telling I	17,-13,-4
K telling and	-2,4,-1
K telling genre +	2,1,-3
K telling hint	-4,6,-2
K telling is	12,-9,-3
K telling mood +	-5,7,-2
K telling moods +	4,-2,-3
K telling small	6,0,-5
K telling telling	3,-1,-2
K telling themes +	-1,2,-2
K telling used	10,-6,-5
K telling · ,	-2,6,-4
K telling · films	-2,4,-2
K telling · small	11,-6,-5
K themes ,	-2,3,-1
K themes .	1,4,-5
K themes I	5,-4,-2
K themes NO	-9,-2,10
K themes and	-1,2,-1
K themes films	4,-2,-4
K themes genre	8,-7,-1
K themes genre +	8,-4,-4
K themes hint	-2,0,2
K themes is	2,-1,-1
K themes mood -	-2,-3,2
K themes moods +	7,-5,-1
K themes occasions +	7,-4,-3
K themes rare	2,-4,2
K themes same 	2,0,-2
K themes small	2,2,-3
K themes telling	20,-17,-4
K themes telling +	3,-3,0
K themes themes	2,0,-3
K themes themes +	1,2,-2
K themes themes -	-1,-6,6
K themes turn 	3,-1,-3
K themes used	-7,4,2
K themes wish 	-1,3,-1
K themes years +	7,-5,-5
K themes · ,	3,-2,-2
K themes · .	0,2,-2
K themes · I	6,-2,-5
K themes · NO	9,-2,-7
K themes · and	-5,8,-2
K themes · feeling liked	-8,9,-1
K themes · films	-6,6,1
K themes · genre	-16,17,-1
K themes · hint	4,-2,-1
K themes · is	7,-4,-3
K themes · rare	-2,1,2
K themes · small	2,0,-2
K themes · themes	16,-13,-4
K themes · turn 	-2,5,-3
K themes · used	10,-7,-3
K themes · wish 	-6,11,-5
K they NO	-8,-2,3
K they feeling liked	-3,6,-2
K they hint	2,2,-5
K they moods +	10,-14,3
K they small	6,0,-6
K they themes +	1,3,-6
K they used	-11,-6,14
K they wish 	-4,6,-2
K they · .	-6,-2,9
K they · hint	11,-9,-3
K they · small	9,-5,-4
K turn  ,	11,-9,-3
K turn  I	10,-6,-8
K turn  NO	3,-4,1
K turn  content -	9,-13,1
K turn  country +	-4,6,-2
K turn  genre +	0,3,-3
K turn  hint	0,-2,3
K turn  is	2,2,-4
K turn  language +	3,-1,-1
K turn  mood +	-2,4,-2
K turn  moods +	-3,5,-3
K turn  person +	-2,-14,12
K turn  runtime +	-3,5,-2
K turn  telling +	-7,11,-4
K turn  telling -	-2,-5,2
K turn  themes +	1,1,-2
K turn  they	-17,18,-9
K turn  used	12,-11,2
K turn  wish 	-1,5,-4
K turn  years +	13,-8,-4
K turn  · ,	-3,4,-1
K turn  · .	0,3,-3
K turn  · I	4,-10,6
K turn  · NO	1,-8,8
K turn  · and	4,0,-4
K turn  · films	9,-14,4
K turn  · hint	-5,9,-5
K turn  · is	-4,0,3
K turn  · small	-5,3,2
K turn  · themes	-9,12,-6
K turn  · wish 	-1,4,-3
K used #	14,-7,-7
K used ,	-1,2,-2
K used .	3,2,-5
K used I	2,4,-6
K used NO	9,-5,-4
K used and	2,0,-3
K used content +	8,-12,2
K used country	-1,3,-6
K used country +	5,1,-7
K used facet +	-4,5,-3
K used genre +	-5,4,1
K used hint	7,-3,-4
K used is	0,3,-3
K used language +	3,0,-4
K used like 	2,0,-4
K used mood +	2,0,-2
K used moods	-1,2,-1
K used moods +	5,-1,-4
K used occasions +	-1,-2,2
K used person +	3,-7,3
K used rare	4,-6,3
K used runtime +	2,2,-4
K used small	3,-3,0
K used standing +	11,-10,-3
K used telling	19,-9,-14
K used telling +	-4,-1,6
K used themes	1,1,-2
K used themes +	2,-2,1
K used themes -	-3,-9,2
K used turn 	-5,9,-4
K used used	7,-5,-2
K used wish 	-1,2,-1
K used years +	1,3,-4
K used · ,	1,1,-2
K used · I	0,6,-4
K used · NO	2,-7,4
K used · and	5,-4,-2
K used · films	-2,2,0
K used · genre	-2,3,0
K used · hint	7,-2,-5
K used · is	3,-3,-1
K used · rare	9,-4,-5
K used · small	5,-5,0
K used · themes	1,1,-3
K used · used	8,-6,-2
K used · wish 	17,-15,-3
K wish  #	-5,6,-1
K wish  ,	0,2,-2
K wish  .	-8,10,-3
K wish  I	2,1,-4
K wish  NO	-3,-4,7
K wish  content +	-8,8,-2
K wish  content -	4,-6,4
K wish  country	2,2,-4
K wish  country +	-5,5,0
K wish  feeling liked	6,-1,-4
K wish  films	2,1,-4
K wish  genre	1,3,-5
K wish  genre +	-2,2,0
K wish  hint	4,-1,-4
K wish  is	-4,6,-2
K wish  language +	-2,3,-1
K wish  mood +	0,2,-2
K wish  mood -	0,-3,2
K wish  moods	-4,8,-4
K wish  moods +	-3,3,-1
K wish  occasions +	1,-4,0
K wish  open	-4,5,-1
K wish  person +	-3,1,1
K wish  runtime +	-1,-5,6
K wish  same 	-4,5,-2
K wish  small	-1,2,0
K wish  telling +	-4,6,-1
K wish  themes	-5,7,-2
K wish  themes +	-1,3,-2
K wish  turn 	-10,13,-4
K wish  wish 	-2,4,-2
K wish  years +	-1,-6,6
K wish  · ,	-4,4,0
K wish  · .	-2,4,-3
K wish  · NO	0,2,-2
K wish  · and	-2,4,-2
K wish  · films	5,-2,-3
K wish  · genre	-1,4,-2
K wish  · hint	-4,4,0
K wish  · is	3,3,-6
K wish  · moods	-2,4,-2
K wish  · occasions	-2,3,-1
K wish  · rare	-6,7,-1
K wish  · small	-1,3,-1
K wish  · themes	-9,11,-1
K wish  · turn 	-1,2,-1
K wish  · used	-16,9,7
K wish  · wish 	-3,10,-7
K · # ,	13,-9,-6
K · # .	4,-2,-1
K · # small	7,-3,-5
K · # used	11,-9,-4
K · , #	1,0,-2
K · , NAME	-2,4,-2
K · , NO	-2,2,-1
K · , and	1,1,-2
K · , content	-1,2,-1
K · , country	-3,3,0
K · , feeling disliked	-2,3,-1
K · , feeling liked	0,2,-2
K · , feeling so-so	-2,3,-1
K · , films	4,-2,-2
K · , genre	-1,3,-2
K · , hint	-1,3,-2
K · , like 	-2,3,-1
K · , moods	-1,3,-1
K · , occasions	-2,-1,3
K · , open	-4,6,-2
K · , other 	-1,8,-7
K · , rare	-1,3,-1
K · , same 	-1,6,-4
K · , seen 	-3,2,-1
K · , standing	0,2,-1
K · , telling	-4,5,-2
K · , themes	-3,4,-1
K · , used	-2,3,0
K · . #	0,4,-4
K · . .	-1,2,-1
K · . FILM	2,0,-2
K · . I	2,-3,1
K · . NAME	6,-7,0
K · . NO	-2,1,2
K · . and	-3,3,0
K · . country	1,1,-2
K · . feeling disliked	-6,-7,11
K · . feeling liked	-1,4,-3
K · . feeling loved	8,-6,-2
K · . films	3,1,-7
K · . genre	8,-4,-4
K · . hint	2,-3,0
K · . is	2,-4,1
K · . like 	6,-5,-2
K · . moods	5,-8,3
K · . occasions	-3,-7,9
K · . rare	0,2,-2
K · . seen 	0,6,-10
K · . small	4,-3,-1
K · . standing	7,-12,2
K · . telling	4,-10,4
K · . themes	3,-4,1
K · . they	5,-5,-1
K · . turn 	-7,5,3
K · . used	8,-5,-3
K · . wish 	3,-4,1
K · FILM ,	4,1,-4
K · FILM .	1,-2,1
K · FILM small	-2,3,-1
K · FILM used	16,-14,-4
K · I .	9,-7,-2
K · I NO	0,-4,4
K · I hint	5,-8,3
K · I is	7,-3,-4
K · I rare	-2,7,-5
K · I used	10,-6,-4
K · I wish 	-3,-4,6
K · NO ,	-1,-7,8
K · NO .	-1,-4,6
K · NO FILM	-8,11,-7
K · NO I	-2,-18,19
K · NO NO	-1,2,-1
K · NO content	-4,6,-1
K · NO genre	11,-12,-5
K · NO hint	4,0,-3
K · NO moods	-5,10,-5
K · NO rare	3,-3,0
K · NO small	2,-2,0
K · NO telling	5,4,-10
K · NO themes	-4,5,-1
K · NO used	2,-5,3
K · and I	2,-3,1
K · and NO	8,-5,-3
K · and content	-9,5,4
K · and country	0,2,-1
K · and feeling liked	-2,4,-2
K · and films	1,2,-4
K · and genre	1,-2,1
K · and is	-3,2,-1
K · and moods	-1,4,-3
K · and occasions	-1,-2,3
K · and open	2,-1,-2
K · and rare	5,0,-6
K · and small	-1,3,-2
K · and telling	-5,5,-1
K · and they	8,-5,-3
K · and used	-5,8,-3
K · and wish 	8,-9,1
K · content .	3,-5,1
K · content content	-5,7,-2
K · country ,	0,2,-2
K · country .	17,-16,-4
K · country films	-13,14,-3
K · country small	-4,1,3
K · feeling disliked .	-1,-5,4
K · feeling disliked feeling disliked	3,-8,5
K · feeling liked ,	-1,4,-3
K · feeling liked .	-4,3,-2
K · feeling liked feeling liked	2,0,-2
K · feeling liked small	9,-7,-2
K · feeling liked turn 	-2,3,-2
K · feeling loved .	3,1,-5
K · feeling so-so ,	-2,6,-4
K · feeling so-so .	-2,4,-3
K · films .	-2,2,0
K · films NO	-2,0,1
K · films and	-4,3,0
K · films feeling liked	-7,9,-3
K · films hint	11,-8,-3
K · films is	-4,3,0
K · films like 	3,-1,-3
K · films occasions	1,2,-2
K · films small	-2,3,-1
K · films turn 	7,-2,-8
K · films used	-4,6,-4
K · films wish 	-6,10,-5
K · genre ,	-3,4,0
K · genre .	-4,6,-2
K · genre NO	-4,1,2
K · genre and	-14,7,7
K · genre films	-4,7,-2
K · genre genre	-4,7,-2
K · genre hint	-2,-7,10
K · genre is	15,-12,-7
K · genre like 	-15,16,-2
K · genre small	-5,4,1
K · genre telling	-5,6,-1
K · genre themes	-6,10,-5
K · genre wish 	-2,0,2
K · hint #	9,-6,-3
K · hint .	2,0,-2
K · hint I	4,-11,7
K · hint NO	1,3,-5
K · hint and	-4,3,1
K · hint films	-14,17,-4
K · hint hint	6,-6,0
K · hint is	2,-3,1
K · hint moods	-2,4,-2
K · hint rare	4,-3,1
K · hint small	5,-3,-1
K · hint themes	-1,3,-2
K · hint turn 	15,-13,-1
K · hint used	9,-9,0
K · hint wish 	2,-3,1
K · is #	3,-2,-1
K · is .	11,-19,5
K · is FILM	2,-2,0
K · is I	-1,-7,7
K · is NO	-3,2,1
K · is country	12,-6,-6
K · is feeling disliked	10,-7,-3
K · is feeling liked	8,0,-9
K · is feeling loved	2,-7,4
K · is feeling so-so	8,-2,-7
K · is films	8,-8,0
K · is genre	-4,6,-2
K · is hint	-1,2,-2
K · is is	16,-15,-1
K · is moods	-3,6,-3
K · is occasions	1,4,-5
K · is rare	8,-6,-2
K · is small	1,1,-2
K · is standing	-6,-4,9
K · is telling	0,2,-1
K · is themes	-2,4,-2
K · is used	-2,-1,2
K · is wish 	-4,6,-2
K · like  FILM	7,-8,0
K · like  like 	11,-9,-3
K · like  small	3,-2,-1
K · like  used	-2,3,-1
K · moods ,	-2,3,-1
K · moods .	1,2,-3
K · moods films	-5,7,-2
K · moods hint	2,-2,-1
K · moods moods	-3,2,1
K · moods small	0,2,-2
K · occasions ,	-6,7,-2
K · occasions occasions	6,-4,-2
K · occasions small	0,2,-2
K · occasions themes	-7,8,-1
K · open small	14,-13,-1
K · rare ,	3,2,-5
K · rare .	8,-9,1
K · rare I	-2,-3,1
K · rare and	-5,0,5
K · rare hint	5,1,-6
K · rare is	6,-12,5
K · rare rare	14,-19,5
K · rare small	12,-5,-8
K · rare themes	3,0,-3
K · rare used	16,-14,-2
K · same  .	8,1,-11
K · same  same 	11,-3,-11
K · same  small	-4,-1,3
K · seen  seen 	13,-9,-3
K · seen  small	8,-6,-2
K · small .	1,1,-2
K · small FILM	2,0,-3
K · small and	6,-7,0
K · small content	7,0,-8
K · small country	2,3,-5
K · small feeling disliked	15,-9,-15
K · small feeling liked	6,-3,-4
K · small feeling loved	14,-9,-1
K · small feeling so-so	-17,15,-1
K · small films	1,0,-2
K · small genre	-1,4,-2
K · small hint	2,-1,-1
K · small like 	-4,3,1
K · small moods	4,-1,-3
K · small occasions	10,-6,-4
K · small open	1,0,-2
K · small rare	9,-5,-4
K · small same 	-16,2,13
K · small seen 	7,-6,-1
K · small telling	0,3,-3
K · small themes	3,-1,-2
K · small they	0,2,-2
K · small turn 	2,1,-3
K · small used	5,-3,-2
K · small wish 	5,0,-5
K · standing ,	-5,1,2
K · standing .	-14,4,6
K · standing small	-3,-1,4
K · standing standing	-7,8,-2
K · telling ,	-3,4,0
K · telling .	-7,10,-3
K · telling films	-8,-2,8
K · telling genre	-10,9,0
K · telling small	-5,4,1
K · telling telling	-4,9,-5
K · telling themes	-3,4,-1
K · themes ,	-1,2,-1
K · themes .	-3,2,1
K · themes I	10,-15,3
K · themes NO	-3,4,-1
K · themes and	-8,-3,11
K · themes films	-2,4,-2
K · themes genre	-2,3,-2
K · themes hint	6,-3,-3
K · themes is	8,-6,-2
K · themes moods	-1,2,-1
K · themes rare	6,-6,1
K · themes small	1,3,-3
K · themes themes	-3,4,0
K · themes turn 	-1,3,-2
K · themes used	1,3,-4
K · themes wish 	-3,17,-15
K · they small	1,-3,2
K · turn  ,	1,2,-2
K · turn  I	6,-2,-4
K · turn  NO	-2,4,-2
K · turn  content	-6,9,-3
K · turn  feeling liked	-2,6,-4
K · turn  feeling so-so	-3,4,-1
K · turn  hint	3,-1,-2
K · turn  is	7,-3,-3
K · turn  moods	-1,3,-1
K · turn  rare	6,-5,-2
K · turn  small	-1,4,-3
K · turn  telling	7,-5,-2
K · turn  themes	-4,5,-1
K · turn  used	-3,5,-2
K · turn  wish 	-2,5,-2
K · used #	4,-3,-1
K · used ,	0,2,-2
K · used .	1,-3,2
K · used FILM	-2,-2,4
K · used I	-2,-2,3
K · used NO	3,6,-11
K · used and	6,-8,1
K · used country	9,-5,-5
K · used feeling liked	-4,5,-2
K · used films	4,7,-13
K · used genre	-10,2,6
K · used hint	7,-3,-3
K · used is	-1,-5,6
K · used like 	10,-5,-9
K · used moods	-1,-5,5
K · used rare	3,-10,6
K · used small	4,-5,1
K · used telling	1,-3,2
K · used themes	-1,3,-2
K · used used	4,-4,0
K · used wish 	3,-4,1
K · wish  ,	-3,3,-1
K · wish  .	-4,5,-1
K · wish  I	12,-12,-1
K · wish  NO	1,-5,3
K · wish  and	4,-1,-3
K · wish  is	-3,6,-3
K · wish  moods	3,-2,-1
K · wish  rare	13,-4,-10
K · wish  small	0,-10,8
K · wish  themes	-4,4,-1
K · wish  turn 	-4,6,-1
K · wish  used	1,2,-3
K · wish  wish 	2,-4,2
L1 ,	-1,3,-2
L1 .	-1,2,-1
L1 0	9,-5,-7
L1 0000	6,-2,-5
L1 0000s	-8,11,-3
L1 00s	-6,8,-2
L1 FILM	5,-2,-3
L1 R1 , ,	-2,4,-2
L1 R1 , .	-2,5,-2
L1 R1 , about	1,3,-5
L1 R1 , again	-13,14,-1
L1 R1 , all	8,-4,-5
L1 R1 , and	2,-1,-1
L1 R1 , as	1,2,-3
L1 R1 , being	-3,5,-2
L1 R1 , by	6,-2,-6
L1 R1 , camp	-3,4,-1
L1 R1 , creatures	-3,5,-2
L1 R1 , crew	-5,7,-1
L1 R1 , crooks	-7,8,-2
L1 R1 , dance	15,-12,-3
L1 R1 , even	-5,6,-1
L1 R1 , films	-1,-2,2
L1 R1 , for	5,-1,-4
L1 R1 , gave	3,-2,0
L1 R1 , gone	2,1,-3
L1 R1 , has	6,-3,-2
L1 R1 , hats	-5,7,-2
L1 R1 , i	-2,4,-3
L1 R1 , if	-4,4,0
L1 R1 , is	4,-5,1
L1 R1 , ish	-5,6,-1
L1 R1 , isnt	-3,-8,11
L1 R1 , it	3,-14,10
L1 R1 , life	-7,9,-1
L1 R1 , liner	-7,7,-1
L1 R1 , man	1,0,-2
L1 R1 , maybe	-1,2,0
L1 R1 , n	-8,10,-3
L1 R1 , no	4,-7,2
L1 R1 , not	1,-3,2
L1 R1 , obviously	-6,7,-1
L1 R1 , of	7,-5,-2
L1 R1 , ok	-5,8,-3
L1 R1 , on	3,-7,3
L1 R1 , one	-13,14,-1
L1 R1 , ones	-4,8,-3
L1 R1 , or	-2,1,1
L1 R1 , outside	-6,8,-1
L1 R1 , over	-2,4,-1
L1 R1 , people	-2,4,-2
L1 R1 , please	-6,8,-1
L1 R1 , says	5,-3,-2
L1 R1 , so	10,-9,-3
L1 R1 , station	-5,7,-2
L1 R1 , stuff	4,-11,8
L1 R1 , talking	-5,6,-1
L1 R1 , than	17,-12,-6
L1 R1 , that	-2,0,2
L1 R1 , the	8,-6,-2
L1 R1 , then	12,-11,-2
L1 R1 , to	4,0,-5
L1 R1 , too	0,-6,6
L1 R1 , up	9,-7,-3
L1 R1 , was	6,-5,-2
L1 R1 , welcome	5,-2,-4
L1 R1 , will	-3,9,-7
L1 R1 , with	-1,2,-2
L1 R1 , without	-12,-8,15
L1 R1 , yet	-3,4,-1
L1 R1 . ,	-2,4,-1
L1 R1 . .	-5,3,1
L1 R1 . 00	6,-6,-1
L1 R1 . 0000	3,3,-18
L1 R1 . 00s	-4,6,-1
L1 R1 . FILM	16,-11,-7
L1 R1 . about	2,1,-3
L1 R1 . again	-6,0,5
L1 R1 . also	6,7,-19
L1 R1 . and	-3,4,0
L1 R1 . are	-8,0,6
L1 R1 . as	-8,11,-3
L1 R1 . at	3,2,-5
L1 R1 . before	-4,10,-7
L1 R1 . behind	-13,8,-3
L1 R1 . being	-6,12,-6
L1 R1 . but	-4,8,-4
L1 R1 . by	9,-10,0
L1 R1 . can	-16,-10,24
L1 R1 . cant	2,-11,7
L1 R1 . chasing	-3,5,-3
L1 R1 . comedy	-9,13,-4
L1 R1 . crime	-2,4,-2
L1 R1 . day	-7,10,-6
L1 R1 . did	3,-1,-6
L1 R1 . directing	-7,6,0
L1 R1 . doesnt	10,-19,4
L1 R1 . doing	-7,21,-21
L1 R1 . drama	-8,0,6
L1 R1 . dreams	14,-13,-3
L1 R1 . en	1,10,-12
L1 R1 . film	-6,7,-1
L1 R1 . films	3,-4,0
L1 R1 . fine	3,1,-5
L1 R1 . first	18,-17,-2
L1 R1 . for	-2,11,-9
L1 R1 . free	-7,-3,10
L1 R1 . from	-5,9,-4
L1 R1 . gives	-8,-7,13
L1 R1 . go	2,2,-7
L1 R1 . had	21,-19,-2
L1 R1 . has	4,0,-3
L1 R1 . have	11,-11,0
L1 R1 . here	17,-15,-4
L1 R1 . horror	-6,5,1
L1 R1 . i	0,-2,2
L1 R1 . if	-2,6,-4
L1 R1 . im	-15,-5,16
L1 R1 . in	0,2,-2
L1 R1 . is	0,-6,6
L1 R1 . isnt	0,-13,6
L1 R1 . it	11,-6,-6
L1 R1 . ive	-3,-10,12
L1 R1 . like	0,5,-8
L1 R1 . made	8,-3,-6
L1 R1 . make	-3,-6,9
L1 R1 . makes	-2,-12,14
L1 R1 . man	10,-8,-2
L1 R1 . me	0,4,-4
L1 R1 . minus	-1,3,-2
L1 R1 . movie	-9,11,-3
L1 R1 . my	10,-15,2
L1 R1 . n	-7,13,-6
L1 R1 . night	20,-17,-6
L1 R1 . no	-9,-11,20
L1 R1 . not	0,1,-2
L1 R1 . of	10,-9,-2
L1 R1 . old	18,-13,-8
L1 R1 . on	-1,3,-3
L1 R1 . one	6,1,-9
L1 R1 . ones	2,-8,4
L1 R1 . only	2,7,-10
L1 R1 . or	2,7,-9
L1 R1 . other	-17,18,-3
L1 R1 . otherwise	-2,4,-1
L1 R1 . out	-8,-12,16
L1 R1 . own	5,-4,-1
L1 R1 . people	-9,2,4
L1 R1 . please	-7,12,-4
L1 R1 . pls	-6,13,-7
L1 R1 . puts	-4,-9,12
L1 R1 . really	8,-16,5
L1 R1 . reunion	3,-2,-3
L1 R1 . revenge	-1,3,-2
L1 R1 . richard	4,-3,-1
L1 R1 . romance	5,0,-6
L1 R1 . says	5,-3,-1
L1 R1 . sci	-5,6,-1
L1 R1 . singing	-18,5,3
L1 R1 . so	-9,11,-5
L1 R1 . sort	-9,13,-7
L1 R1 . still	10,-6,-6
L1 R1 . story	3,-1,-2
L1 R1 . stuff	4,1,-4
L1 R1 . teacher	15,-8,-11
L1 R1 . than	-6,3,2
L1 R1 . that	1,5,-6
L1 R1 . thats	-3,8,-5
L1 R1 . the	17,-15,-2
L1 R1 . then	-8,12,-4
L1 R1 . thing	4,-2,-2
L1 R1 . things	3,-1,-5
L1 R1 . though	7,-1,-6
L1 R1 . thriller	-5,6,-1
L1 R1 . to	10,-9,-1
L1 R1 . w	-6,10,-4
L1 R1 . wants	2,1,-4
L1 R1 . was	13,-8,-5
L1 R1 . welcome	-3,6,-2
L1 R1 . when	-8,9,-1
L1 R1 . where	-3,6,-3
L1 R1 . who	-7,11,-5
L1 R1 . will	-11,-9,15
L1 R1 . with	-4,8,-3
L1 R1 . without	-5,10,-5
L1 R1 . women	-21,23,-3
L1 R1 . would	-6,7,-2
L1 R1 . yes	-2,6,-4
L1 R1 00s ,	-3,6,-2
L1 R1 FILM ,	-2,5,-4
L1 R1 FILM .	1,2,-3
L1 R1 a FILM	-9,11,-2
L1 R1 a about	-3,1,2
L1 R1 a advert	4,-4,0
L1 R1 a and	2,0,-1
L1 R1 a at	-2,4,-2
L1 R1 a but	-3,2,1
L1 R1 a club	2,-1,-1
L1 R1 a comedy	-1,2,-1
L1 R1 a crime	6,-4,-2
L1 R1 a day	-10,12,-3
L1 R1 a drama	-1,2,-1
L1 R1 a for	14,-8,-5
L1 R1 a from	-3,4,-1
L1 R1 a girl	-5,8,-2
L1 R1 a i	-9,12,-3
L1 R1 a if	-3,5,-3
L1 R1 a in	0,3,-3
L1 R1 a is	3,0,-2
L1 R1 a like	-7,8,-1
L1 R1 a man	3,-1,-3
L1 R1 a movie	-3,7,-4
L1 R1 a not	4,-3,-2
L1 R1 a of	7,-3,-4
L1 R1 a on	4,-2,-1
L1 R1 a one	-3,3,0
L1 R1 a or	-5,7,-2
L1 R1 a person	3,-2,-1
L1 R1 a please	-5,7,-2
L1 R1 a really	-1,2,-1
L1 R1 a romance	-2,2,0
L1 R1 a so	8,-3,-5
L1 R1 a station	-6,7,-1
L1 R1 a story	2,1,-3
L1 R1 a that	-1,2,-1
L1 R1 a thats	5,-3,-1
L1 R1 a thing	10,-8,-6
L1 R1 a thriller	-3,4,-1
L1 R1 a through	6,-1,-4
L1 R1 a time	-1,3,-1
L1 R1 a to	7,-1,-5
L1 R1 a way	-12,13,-2
L1 R1 a western	-9,9,-1
L1 R1 a where	-2,4,-2
L1 R1 a who	-2,4,-3
L1 R1 a with	3,1,-3
L1 R1 a without	1,2,-3
L1 R1 a would	-2,5,-2
L1 R1 a yes	-3,4,-2
L1 R1 abide ,	2,-1,-1
L1 R1 about ,	1,1,-2
L1 R1 about .	-3,2,1
L1 R1 about and	7,-3,-4
L1 R1 about but	-2,2,-1
L1 R1 about that	-1,2,-1
L1 R1 actual .	-16,19,-4
L1 R1 actually .	-10,12,-2
L1 R1 after ,	1,4,-5
L1 R1 after .	4,-8,3
L1 R1 all .	-7,2,5
L1 R1 always .	5,0,-6
L1 R1 american ,	16,-7,-13
L1 R1 an ,	-3,2,2
L1 R1 an .	5,-4,0
L1 R1 an and	-2,2,-1
L1 R1 an film	-5,6,-1
L1 R1 and ,	-1,4,-3
L1 R1 and .	1,2,-3
L1 R1 and and	-3,5,-2
L1 R1 and but	-3,4,-1
L1 R1 and for	-6,0,6
L1 R1 and has	-3,-10,12
L1 R1 and in	10,-15,1
L1 R1 and is	9,-14,6
L1 R1 and of	5,-4,-1
L1 R1 and on	0,2,-4
L1 R1 another ,	-4,0,3
L1 R1 another .	-10,9,0
L1 R1 another family	0,-6,6
L1 R1 another one	-2,10,-7
L1 R1 any ,	-1,-4,5
L1 R1 any .	-1,6,-7
L1 R1 any film	0,4,-4
L1 R1 any that	-5,7,-4
L1 R1 anything ,	-7,-2,9
L1 R1 anything .	-5,3,2
L1 R1 anything and	-9,-13,18
L1 R1 anything but	-1,2,-1
L1 R1 anything for	-4,3,1
L1 R1 anything that	-1,4,-3
L1 R1 anything with	-3,-2,5
L1 R1 are ,	3,0,-3
L1 R1 are .	13,-10,-4
L1 R1 arent ,	1,-8,6
L1 R1 arent .	-4,9,-7
L1 R1 as ,	2,0,-3
L1 R1 as .	-2,5,-3
L1 R1 as but	-2,4,-2
L1 R1 at ,	3,-1,-2
L1 R1 at .	5,-3,-1
L1 R1 avoid ,	-1,-3,5
L1 R1 bad .	8,-1,-9
L1 R1 ballet ,	2,-2,-1
L1 R1 bank ,	6,-5,-1
L1 R1 bank .	-10,13,-3
L1 R1 bar ,	-6,-9,14
L1 R1 be ,	-4,4,0
L1 R1 be .	8,-7,0
L1 R1 be and	-5,6,-1
L1 R1 be because	-12,5,3
L1 R1 before ,	-4,-11,11
L1 R1 before .	-7,3,2
L1 R1 being ,	-6,2,4
L1 R1 being .	-3,6,-4
L1 R1 being in	6,-3,-5
L1 R1 belly .	-4,5,-2
L1 R1 best ,	17,-16,-2
L1 R1 better .	-7,9,-6
L1 R1 between and	-2,4,-2
L1 R1 big ,	4,-3,-2
L1 R1 bit ,	-8,2,5
L1 R1 bit .	2,-6,3
L1 R1 bloody .	12,-8,-3
L1 R1 blue .	5,-4,-1
L1 R1 both .	6,-4,-1
L1 R1 brass .	-3,4,-1
L1 R1 brighter day	9,-9,0
L1 R1 bullet ,	6,-5,-1
L1 R1 but ,	-4,4,-1
L1 R1 but .	0,2,-2
L1 R1 but and	5,-1,-3
L1 R1 but if	-5,8,-3
L1 R1 but in	4,-13,9
L1 R1 but not	-4,0,4
L1 R1 by ,	3,-3,-1
L1 R1 by .	2,-6,3
L1 R1 cinema ,	-6,7,-1
L1 R1 clever ,	-1,2,-1
L1 R1 clever .	13,-10,-4
L1 R1 comedies ,	-5,7,-2
L1 R1 comedy ,	0,3,-2
L1 R1 comedy .	-12,-2,11
L1 R1 costume ,	-5,5,0
L1 R1 dads ,	11,-8,-4
L1 R1 di ,	-8,11,-3
L1 R1 do ,	-4,0,5
L1 R1 do .	-6,2,4
L1 R1 do but	-1,2,-1
L1 R1 does ,	-3,4,-1
L1 R1 doing .	-2,4,-2
L1 R1 done .	-22,22,-9
L1 R1 dont .	8,-5,-4
L1 R1 drama .	11,-8,-6
L1 R1 early ,	-5,7,-2
L1 R1 en .	-8,-17,19
L1 R1 ending .	3,0,-3
L1 R1 enough ,	-9,12,-5
L1 R1 enough for	10,-10,0
L1 R1 epic .	-3,5,-3
L1 R1 every ,	2,-1,-1
L1 R1 every .	10,-7,-3
L1 R1 every film	-14,2,11
L1 R1 ex ,	6,-4,-2
L1 R1 except .	-8,9,0
L1 R1 family ,	1,1,-2
L1 R1 family .	-2,5,-4
L1 R1 female ,	-2,4,-1
L1 R1 fewer .	-5,-20,24
L1 R1 fewer than	-9,14,-10
L1 R1 fi .	-2,5,-3
L1 R1 fifties ,	9,-5,-4
L1 R1 film ,	2,0,-2
L1 R1 film .	-17,18,0
L1 R1 filthy .	-10,11,-2
L1 R1 find ,	9,-5,-4
L1 R1 first ,	1,1,-4
L1 R1 flower ,	7,-5,-1
L1 R1 for ,	3,0,-2
L1 R1 for .	-3,4,0
L1 R1 for and	1,4,-8
L1 R1 found ,	-1,3,-2
L1 R1 free ,	-4,11,-7
L1 R1 french ,	6,-5,-2
L1 R1 french .	1,2,-6
L1 R1 from ,	-4,5,-2
L1 R1 from .	5,-6,2
L1 R1 funny ,	-3,4,0
L1 R1 gentle .	-4,6,-2
L1 R1 gets ,	5,-10,4
L1 R1 gimme .	-3,6,-3
L1 R1 girls ,	1,1,-2
L1 R1 girls .	-13,16,-2
L1 R1 go ,	2,1,-4
L1 R1 go .	0,3,-4
L1 R1 good ,	5,-4,-2
L1 R1 good .	-5,8,-7
L1 R1 got ,	-15,12,4
L1 R1 got for	2,-1,-1
L1 R1 got in	-1,2,-4
L1 R1 had .	6,-4,-2
L1 R1 has .	11,-6,-5
L1 R1 hate .	-7,-2,4
L1 R1 hates ,	-11,-11,17
L1 R1 hates .	15,-7,-13
L1 R1 have ,	0,5,-4
L1 R1 have .	-5,-1,6
L1 R1 have that	-2,5,-2
L1 R1 her ,	14,-11,-3
L1 R1 her .	6,-3,-3
L1 R1 hes ,	0,3,-7
L1 R1 hes .	-5,5,0
L1 R1 his .	6,-8,1
L1 R1 hollywood ,	-10,-3,8
L1 R1 home .	2,0,-6
L1 R1 hot .	3,-1,-2
L1 R1 house ,	10,-8,-3
L1 R1 i ,	-3,4,-1
L1 R1 i .	0,-2,1
L1 R1 i in	7,-3,-4
L1 R1 if .	10,-4,-10
L1 R1 if turns	-2,-2,3
L1 R1 im ,	15,-11,-3
L1 R1 im .	3,0,-3
L1 R1 im with	5,-3,-2
L1 R1 in .	1,1,-3
L1 R1 in and	6,-3,-3
L1 R1 in for	-8,-6,11
L1 R1 in in	-5,5,-1
L1 R1 into ,	-5,7,-2
L1 R1 into .	3,5,-10
L1 R1 is ,	5,-6,1
L1 R1 is .	1,2,-2
L1 R1 is and	1,3,-4
L1 R1 is but	3,-2,-1
L1 R1 is in	8,0,-7
L1 R1 is of	4,-1,-2
L1 R1 is than	3,-3,0
L1 R1 isnt ,	-2,-5,7
L1 R1 isnt .	5,-3,-3
L1 R1 it ,	-2,9,-7
L1 R1 it .	1,-2,1
L1 R1 its ,	-4,2,2
L1 R1 its .	0,5,-5
L1 R1 its and	5,-3,-2
L1 R1 its outside	3,-2,-2
L1 R1 ive and	-11,13,-4
L1 R1 japanese ,	14,-12,-3
L1 R1 just .	-1,5,-4
L1 R1 keep ,	-3,-2,5
L1 R1 keep and	0,-2,2
L1 R1 keep away	-5,-1,7
L1 R1 korean ,	-1,2,-1
L1 R1 late ,	-7,8,-1
L1 R1 least .	-5,-2,8
L1 R1 leave out	-1,-5,7
L1 R1 less ,	-15,-5,16
L1 R1 less .	-6,-8,14
L1 R1 less than	11,-6,-5
L1 R1 less that	-18,32,-23
L1 R1 like ,	-6,6,0
L1 R1 like .	-6,8,-2
L1 R1 likes ,	-7,9,-3
L1 R1 likes and	-3,5,-2
L1 R1 likes films	-3,6,-4
L1 R1 little ,	3,0,-2
L1 R1 lonely .	-3,4,-1
L1 R1 long .	-6,8,-2
L1 R1 looking .	9,-7,-3
L1 R1 looking for with	-4,5,0
L1 R1 loved ,	-1,-6,4
L1 R1 loves ,	14,-9,-8
L1 R1 mad ,	-5,7,-2
L1 R1 made ,	-8,10,-3
L1 R1 made .	-4,-3,6
L1 R1 maybe ,	7,-3,-4
L1 R1 maybe .	-4,7,-3
L1 R1 me ,	-4,1,3
L1 R1 me .	8,-4,-4
L1 R1 me and	-7,14,-2
L1 R1 me in	-4,6,-3
L1 R1 me the	14,-6,-9
L1 R1 me with	11,-12,0
L1 R1 mean .	-10,17,-10
L1 R1 more ,	2,2,-5
L1 R1 more .	-4,4,0
L1 R1 more films	-5,0,5
L1 R1 more in	2,-1,-1
L1 R1 more ones	-8,10,-3
L1 R1 more stuff	-1,3,-2
L1 R1 more than	2,0,-1
L1 R1 more that	2,-1,-1
L1 R1 more with	-4,-1,4
L1 R1 most ,	23,-22,-3
L1 R1 movie ,	2,-1,-1
L1 R1 movie .	-13,7,6
L1 R1 movie with	-7,8,-1
L1 R1 much .	-19,10,5
L1 R1 mumbling .	-1,-6,7
L1 R1 my ,	2,1,-3
L1 R1 my .	9,-7,-2
L1 R1 my are	6,-4,-2
L1 R1 my is	8,-6,-2
L1 R1 my on	5,-3,-3
L1 R1 my pressure	9,-6,-4
L1 R1 my to	11,-9,-2
L1 R1 my was	5,-4,0
L1 R1 n ,	18,-12,-7
L1 R1 n .	1,2,-3
L1 R1 need ,	-5,8,-3
L1 R1 need .	-5,8,-3
L1 R1 neither nor	-8,-2,11
L1 R1 never ,	-1,-3,3
L1 R1 nice .	21,-19,-3
L1 R1 no ,	-1,-4,4
L1 R1 no .	-2,-4,6
L1 R1 no and	-2,-5,7
L1 R1 no at	-3,1,1
L1 R1 no being	0,-3,3
L1 R1 no bits	-7,-2,9
L1 R1 no either	10,-3,-9
L1 R1 no films	-5,-7,12
L1 R1 no for	-4,-2,6
L1 R1 no in	1,-4,2
L1 R1 no of	1,-3,2
L1 R1 no please	-1,-6,8
L1 R1 no this	-1,-4,5
L1 R1 no with	5,-3,-2
L1 R1 nobody .	11,-12,0
L1 R1 not ,	-3,-4,7
L1 R1 not .	2,-2,0
L1 R1 not again	9,-8,-2
L1 R1 not for	-5,-13,17
L1 R1 not in	13,-5,-9
L1 R1 not with	7,-7,-3
L1 R1 nothing ,	-3,-3,5
L1 R1 nothing .	-2,-3,6
L1 R1 now ,	-5,7,-2
L1 R1 of ,	1,1,-2
L1 R1 of and	-4,5,0
L1 R1 of at	-2,1,0
L1 R1 of but	13,-11,-3
L1 R1 of films	-8,7,0
L1 R1 of go	-5,-3,7
L1 R1 of have	3,-2,-1
L1 R1 of in	13,-8,-6
L1 R1 of is	14,-12,-1
L1 R1 of the	5,3,-11
L1 R1 of with	-8,7,1
L1 R1 off ,	-1,-11,12
L1 R1 off .	1,-13,7
L1 R1 old ,	-2,3,-1
L1 R1 old .	2,2,-5
L1 R1 on ,	2,-2,0
L1 R1 on .	1,0,-2
L1 R1 one ,	3,-1,-3
L1 R1 one .	-4,5,-2
L1 R1 one and	5,-4,0
L1 R1 only ,	2,7,-9
L1 R1 only .	-4,1,3
L1 R1 only and	1,1,-3
L1 R1 or ,	-3,5,-2
L1 R1 or .	-4,5,-1
L1 R1 or or	-2,2,0
L1 R1 our ,	4,-3,-1
L1 R1 our .	3,-2,-1
L1 R1 outback .	-1,-3,4
L1 R1 over .	-1,-10,7
L1 R1 own .	-7,-7,13
L1 R1 people ,	-3,4,-1
L1 R1 people .	3,2,-6
L1 R1 proper .	-4,7,-3
L1 R1 properly ,	-5,8,-3
L1 R1 properly .	-1,4,-4
L1 R1 quietly .	-4,5,-1
L1 R1 rather ,	1,1,-2
L1 R1 rather .	-7,11,-5
L1 R1 really ,	-4,-4,9
L1 R1 really .	-4,4,0
L1 R1 roma ,	9,-7,-2
L1 R1 rubber .	-4,7,-2
L1 R1 russian ,	2,2,-4
L1 R1 sad .	-8,-5,11
L1 R1 said ,	0,7,-9
L1 R1 same ,	-2,2,-1
L1 R1 same .	-4,7,-3
L1 R1 same and	0,2,-1
L1 R1 same as	-2,3,-1
L1 R1 same but	-2,3,0
L1 R1 say ,	-4,5,-2
L1 R1 say .	-9,13,-4
L1 R1 says ,	2,1,-4
L1 R1 says .	-9,13,-5
L1 R1 shes .	13,-10,-3
L1 R1 silent ,	-1,2,-2
L1 R1 since .	12,-10,-4
L1 R1 skip ,	-4,-1,5
L1 R1 slow ,	-1,2,-1
L1 R1 small .	5,0,-5
L1 R1 smth for	-4,5,-2
L1 R1 so ,	-3,6,-2
L1 R1 so .	-4,6,-2
L1 R1 so and	-8,5,3
L1 R1 so as	-3,-3,6
L1 R1 so but	-6,8,-2
L1 R1 so i	13,-4,-12
L1 R1 some .	-3,8,-5
L1 R1 someone .	-2,-2,4
L1 R1 something ,	-4,6,-2
L1 R1 something .	-3,6,-3
L1 R1 something about	-1,2,-1
L1 R1 something and	-2,3,-2
L1 R1 something for	-3,4,-1
L1 R1 something from	-2,3,0
L1 R1 something in	-3,4,-1
L1 R1 something that	-2,3,-1
L1 R1 something to	-6,7,-1
L1 R1 something with	0,2,-2
L1 R1 speak ,	15,-13,-3
L1 R1 stand ,	0,-4,5
L1 R1 still .	4,-1,-3
L1 R1 street .	-6,9,-3
L1 R1 suggest .	-1,-3,4
L1 R1 talking ,	-8,5,3
L1 R1 talking .	-2,-13,14
L1 R1 than .	7,-9,2
L1 R1 that ,	-1,-1,2
L1 R1 that .	4,-2,-2
L1 R1 thats ,	-8,10,-3
L1 R1 thats .	1,0,-2
L1 R1 the .	5,-4,-1
L1 R1 the FILM	12,-3,-9
L1 R1 the a	-1,3,-2
L1 R1 the and	4,-4,0
L1 R1 the are	3,-6,1
L1 R1 the at	-4,8,-4
L1 R1 the bit	6,-6,0
L1 R1 the but	-6,9,-3
L1 R1 the came	7,-5,-2
L1 R1 the can	0,5,-10
L1 R1 the doesnt	-8,-12,16
L1 R1 the film	5,0,-6
L1 R1 the for	2,-4,1
L1 R1 the from	-7,-1,7
L1 R1 the gets	-2,8,-7
L1 R1 the girl	13,-11,-2
L1 R1 the goes	6,-4,-2
L1 R1 the group	4,-3,-1
L1 R1 the had	4,-4,-1
L1 R1 the has	7,-3,-3
L1 R1 the have	3,-3,-1
L1 R1 the i	-3,-1,4
L1 R1 the in	3,1,-4
L1 R1 the is	-2,5,-3
L1 R1 the kind	-10,9,1
L1 R1 the my	-12,15,-4
L1 R1 the needs	4,-3,-2
L1 R1 the not	2,0,-2
L1 R1 the of	-3,4,-1
L1 R1 the on	3,-1,-1
L1 R1 the one	3,0,-3
L1 R1 the ones	-6,5,1
L1 R1 the over	4,-3,-1
L1 R1 the park	3,-2,-1
L1 R1 the party	10,-9,-1
L1 R1 the side	-2,3,-2
L1 R1 the so	5,-4,-1
L1 R1 the sort	5,-3,-2
L1 R1 the stuff	-11,6,2
L1 R1 the tattoo	4,-3,-2
L1 R1 the the	-5,7,-2
L1 R1 the thing	-4,-5,9
L1 R1 the to	5,-7,2
L1 R1 the want	3,-2,-1
L1 R1 the wants	9,-7,-1
L1 R1 the was	6,-5,-1
L1 R1 the will	9,-7,-2
L1 R1 the with	2,1,-3
L1 R1 the would	3,1,-5
L1 R1 their .	-3,6,-3
L1 R1 then ,	2,0,-2
L1 R1 there .	4,-2,-3
L1 R1 theres .	-2,-5,4
L1 R1 think but	-2,4,-2
L1 R1 this ,	3,-2,-2
L1 R1 this .	-6,18,-17
L1 R1 three ,	4,-3,-1
L1 R1 three .	1,3,-5
L1 R1 thriller ,	-2,3,-2
L1 R1 through .	-2,-6,6
L1 R1 time .	-1,7,-7
L1 R1 to ,	2,0,-2
L1 R1 to with	2,-2,0
L1 R1 too ,	-6,-1,7
L1 R1 too .	-4,-1,5
L1 R1 too for	0,2,-4
L1 R1 too to	3,4,-8
L1 R1 try ,	-5,6,-1
L1 R1 two ,	-8,9,-2
L1 R1 two .	-4,7,-3
L1 R1 two and	8,-5,-2
L1 R1 ufa ,	-3,4,-1
L1 R1 up ,	6,-1,-6
L1 R1 up .	-3,-8,7
L1 R1 us ,	-4,5,-2
L1 R1 very .	-9,12,-3
L1 R1 vs ,	9,-8,-1
L1 R1 w ,	-5,21,-17
L1 R1 w .	-1,2,-1
L1 R1 want ,	-1,3,-2
L1 R1 want again	0,2,-2
L1 R1 want and	-4,5,-1
L1 R1 want but	-3,4,-1
L1 R1 want with	-1,3,-1
L1 R1 wants ,	-8,7,1
L1 R1 wants .	4,0,-5
L1 R1 wants and	-1,3,-2
L1 R1 war ,	-7,8,-1
L1 R1 was ,	3,-2,-1
L1 R1 was .	6,-5,-1
L1 R1 watch ,	-6,12,-9
L1 R1 watch .	1,-6,5
L1 R1 went .	-1,-10,14
L1 R1 were ,	17,-15,-2
L1 R1 west ,	3,-3,-2
L1 R1 whats and	-5,8,-3
L1 R1 where .	-2,0,1
L1 R1 where talk	-2,2,-1
L1 R1 which is	-13,18,-6
L1 R1 white .	7,-2,-5
L1 R1 who .	-9,3,1
L1 R1 whole ,	10,-7,-3
L1 R1 wild thyme	9,-6,-4
L1 R1 with .	0,2,-1
L1 R1 with and	0,4,-3
L1 R1 with at	10,-6,-5
L1 R1 with but	-9,-15,19
L1 R1 with for	4,0,-4
L1 R1 with if	-4,8,-5
L1 R1 with in	-2,3,-1
L1 R1 with on	-6,9,-6
L1 R1 with or	-7,9,-2
L1 R1 with since	-8,-5,11
L1 R1 with that	-3,-3,6
L1 R1 without ,	-5,-1,6
L1 R1 without .	-2,-7,9
L1 R1 without and	-4,-2,5
L1 R1 woman .	-3,4,-1
L1 R1 women ,	-1,3,-2
L1 R1 your .	-2,-2,5
L1 abide	1,-3,1
L1 about	-1,2,-1
L1 actual	11,-8,-3
L1 actually	-1,4,-3
L1 after	5,-3,-2
L1 against	3,-5,-3
L1 aint	-2,-7,9
L1 all	3,-3,0
L1 also	-6,10,-4
L1 always	5,0,-6
L1 american	1,-3,3
L1 and	0,2,-2
L1 animation	15,-14,-3
L1 another	-4,4,0
L1 any	-3,4,-1
L1 anything	-4,1,3
L1 are	6,-2,-4
L1 arent	-1,2,0
L1 argentine	-1,2,-1
L1 around	1,0,-2
L1 art	9,-8,-2
L1 as	-1,2,-1
L1 at	2,-2,0
L1 avoid	-2,-2,5
L1 babylon	7,-5,-2
L1 back	10,-8,-3
L1 bad	-5,6,-2
L1 ballet	2,-2,-1
L1 bar	-4,-9,11
L1 barring	-1,-4,5
L1 be	2,0,-2
L1 bear	-3,-1,4
L1 beautiful	-6,8,-2
L1 been	5,-1,-4
L1 before	0,-9,8
L1 belly	-3,4,-1
L1 best	4,-2,-3
L1 better	4,-1,-4
L1 between	-1,9,-10
L1 big	2,1,-2
L1 bit	-1,-2,3
L1 bleakly	-4,7,-3
L1 bloody	6,-3,-3
L1 blue	4,-3,-1
L1 boarding	3,-1,-3
L1 born	-17,19,-4
L1 both	8,-5,-3
L1 bought	6,-5,-1
L1 brass	-7,8,-1
L1 brighter	9,-9,0
L1 british	4,-5,1
L1 brokeback	13,-9,-5
L1 brosnan	4,-1,-3
L1 brothers	6,-3,-4
L1 bullet	4,-3,-2
L1 but	-1,2,-1
L1 by	5,-3,-2
L1 called	14,-8,-6
L1 camp	16,-13,-7
L1 can	7,-2,-4
L1 cancelled	5,-4,-1
L1 cant	9,-8,-3
L1 cat	5,-4,-2
L1 chinese	-5,6,-1
L1 choose	6,-1,-7
L1 cinema	3,-1,-3
L1 city	1,1,-2
L1 class	1,-2,1
L1 clever	-2,4,-3
L1 clooney	3,2,-7
L1 comedies	-5,7,-2
L1 comedy	-5,-2,8
L1 complete	-3,4,-2
L1 costume	-5,5,0
L1 cosy	-5,9,-4
L1 could	14,-8,-6
L1 creepy	5,-8,3
L1 crowe	-1,-4,4
L1 cruel	4,-2,-2
L1 cruise	1,-3,-1
L1 cute	-3,-2,4
L1 czech	5,-4,-1
L1 dads	18,-15,-3
L1 dark	12,-9,-4
L1 daughters	8,-4,-7
L1 day	0,3,-3
L1 de	8,0,-10
L1 dead	-4,-9,14
L1 decent	-2,4,-2
L1 denzel	9,-8,-3
L1 di	-8,11,-3
L1 did	-4,6,-3
L1 die	10,-4,-7
L1 different	9,-7,-1
L1 dirty	19,-17,-3
L1 divorce	-3,4,-1
L1 do	-4,3,0
L1 does	2,5,-8
L1 dog	-4,6,-2
L1 doing	-3,7,-5
L1 done	1,-2,-1
L1 dont	4,-3,0
L1 doomed	-3,5,-2
L1 drama	8,-6,-4
L1 drawn	-12,16,-7
L1 driver	8,-5,-3
L1 dumb	-7,10,-2
L1 dutch	15,-13,-4
L1 dying	-5,-5,9
L1 ealing	-2,4,-1
L1 early	-4,6,-2
L1 eight	10,-6,-4
L1 either	0,2,-5
L1 else	-1,2,-1
L1 emilia	12,-4,-8
L1 en	-3,-5,5
L1 ending	4,-1,-3
L1 english	-3,6,-3
L1 enough	-3,7,-4
L1 epic	-2,3,-2
L1 equally	-4,5,-2
L1 even	1,1,-4
L1 every	4,-3,-1
L1 everyone	4,-2,-3
L1 ex	7,-4,-2
L1 except	-6,4,3
L1 exchange	7,-6,0
L1 fake	0,3,-5
L1 family	-1,4,-3
L1 fancy	-6,5,1
L1 fashioned	-2,4,-2
L1 feel	10,-6,-6
L1 feeling	-19,7,9
L1 female	-2,4,-1
L1 feminist	-2,4,-1
L1 fewer	-3,-3,5
L1 fi	-2,5,-3
L1 fifties	9,-5,-4
L1 film	7,-4,-3
L1 films	-2,5,-4
L1 filthy	-10,11,-2
L1 find	-2,-7,8
L1 fire	17,-16,-3
L1 first	2,-5,3
L1 flatmates	13,-11,-1
L1 flower	4,-2,-2
L1 flying	-2,3,-1
L1 folk	-6,7,-1
L1 found	-3,4,-1
L1 four	7,-5,-2
L1 free	-12,17,-5
L1 french	0,2,-3
L1 funny	5,-4,-1
L1 gay	-5,10,-4
L1 gentle	-5,7,-2
L1 gern	-6,10,-5
L1 get	4,-7,0
L1 gets	2,-8,5
L1 ghost	2,-2,-1
L1 gimme	-9,11,-3
L1 girl	-7,10,-3
L1 girls	5,-2,-3
L1 give	2,-4,-1
L1 glass	7,-6,-1
L1 go	3,0,-4
L1 gone	3,-2,-1
L1 good	5,-1,-4
L1 got	-1,4,-4
L1 gratuitous	-13,-5,14
L1 great	-3,7,-2
L1 greek	10,-8,-3
L1 green	10,-3,-7
L1 had	5,-4,-1
L1 half	2,1,-3
L1 hall	-1,3,-2
L1 happy	1,2,-3
L1 hate	-4,5,-3
L1 hates	1,-8,5
L1 having	-11,9,1
L1 he	0,4,-5
L1 her	10,-7,-3
L1 hes	-2,4,-2
L1 him	5,-4,-1
L1 his	2,1,-3
L1 hollywood	-3,-6,6
L1 home	7,-4,-4
L1 horror	-11,12,-2
L1 hot	14,-12,-1
L1 hour	10,-13,1
L1 house	3,0,-4
L1 how	0,5,-5
L1 i	7,-4,-3
L1 ice	-10,15,-5
L1 ideally	0,2,-1
L1 if	-6,3,2
L1 im	4,-1,-3
L1 in	1,1,-2
L1 inspirational	-8,-3,11
L1 into	0,4,-4
L1 irish	-8,13,-6
L1 is	2,-1,-1
L1 isnt	1,-3,3
L1 it	0,2,-2
L1 italian	-1,3,-1
L1 its	-1,2,-1
L1 ive	1,2,-3
L1 japanese	12,-9,-4
L1 jewel	-11,13,-2
L1 jojo	2,-1,-1
L1 just	1,1,-2
L1 keep	-5,-4,9
L1 kids	7,0,-7
L1 kind	10,-7,-6
L1 kong	4,-4,-4
L1 korean	-4,10,-6
L1 ladies	-3,2,1
L1 last	-4,-5,6
L1 late	-8,10,-2
L1 least	-7,2,7
L1 leave	-3,-10,13
L1 lesbian	-2,3,-1
L1 less	-2,-4,6
L1 like	0,2,-2
L1 liked	4,0,-5
L1 likes	-6,6,1
L1 little	-1,3,-1
L1 lonely	-4,5,-1
L1 long	-7,9,-2
L1 looking	7,-5,-3
L1 looking for	-3,4,-1
L1 lost	0,2,-2
L1 lots of	11,-8,-3
L1 love	6,-5,-2
L1 loved	1,-8,3
L1 lovely	4,-1,-3
L1 loves	10,-6,-7
L1 mad	-7,0,7
L1 made	-2,3,-1
L1 make	3,2,-8
L1 many	6,-7,0
L1 maybe	-1,3,-3
L1 me	2,0,-3
L1 mean	-10,1,7
L1 means	13,-10,-4
L1 medium	-3,6,-2
L1 men	-10,-5,13
L1 modern	-10,6,0
L1 more	-1,2,0
L1 most	5,-1,-5
L1 mother	13,-12,-2
L1 movie	-3,4,0
L1 much	-1,-2,1
L1 mumbling	-1,-6,7
L1 mums	13,-11,-2
L1 music	-1,3,-2
L1 must	8,-5,-4
L1 my	3,-1,-2
L1 n	-2,4,-2
L1 nasty	8,-7,-4
L1 need	-3,4,-1
L1 needs	-11,-2,10
L1 neighbours	-5,6,-3
L1 neither	0,-5,5
L1 netflix	19,-13,-11
L1 never	-2,-6,7
L1 new	8,-5,-3
L1 next	-1,4,-5
L1 nice	1,2,-3
L1 night	6,-2,-3
L1 nightclub	-6,10,-5
L1 nineties	-15,18,-4
L1 no	-1,-3,4
L1 nobody	-2,-6,7
L1 noisy	-7,11,-5
L1 nor	-1,-6,5
L1 not	0,-3,3
L1 nothing	-1,-3,5
L1 now	-2,3,-2
L1 octopus	4,-3,-1
L1 off	-1,-10,10
L1 office	7,-6,-2
L1 old	-3,6,-3
L1 one	1,2,-3
L1 only	3,1,-4
L1 original	-6,8,-2
L1 other	-6,6,0
L1 otherwise	-4,5,-2
L1 our	4,-2,-1
L1 out	2,-6,4
L1 outback	-6,-6,11
L1 over	2,-12,10
L1 own	-3,-6,9
L1 people	-1,-2,3
L1 period	-7,3,3
L1 phone	17,-14,-3
L1 piano	-3,4,-1
L1 picked	2,1,-3
L1 please	9,-8,-3
L1 plus	2,0,-2
L1 polite	-3,6,-4
L1 political	17,-15,-5
L1 proper	0,4,-3
L1 properly	-3,6,-3
L1 psychological	-5,7,-2
L1 put	5,-3,-2
L1 quiet	-12,14,-3
L1 quietly	-4,5,-1
L1 rainy	-3,6,-3
L1 rang	2,-1,-1
L1 rather	6,-4,-3
L1 read	6,-18,0
L1 real	-9,10,-1
L1 really	-3,2,2
L1 red	6,-5,-2
L1 robot	5,-5,-1
L1 roma	9,-7,-2
L1 rubber	-9,11,-2
L1 ruined	3,-2,0
L1 russian	2,2,-4
L1 sad	-6,-1,6
L1 said	-1,7,-7
L1 same	-2,4,-2
L1 saw	16,-13,-4
L1 say	-2,6,-4
L1 says	-2,4,-2
L1 scary	-12,6,3
L1 sea	-7,4,3
L1 see	-2,-1,3
L1 seen	5,-2,-2
L1 set	-5,-4,8
L1 seventies	-9,12,-3
L1 shaw	-5,7,-2
L1 she	4,-1,-6
L1 shed	17,-15,-1
L1 shes	1,2,-3
L1 shirley	7,-6,-1
L1 shy	-5,6,-1
L1 silent	-1,2,-2
L1 silly	0,2,-3
L1 since	11,-9,-3
L1 single	-7,9,-2
L1 sixties	-6,11,-5
L1 skip	-4,-5,9
L1 slow	4,0,-5
L1 small	4,0,-4
L1 smart	-4,5,-3
L1 smth	-5,6,-1
L1 snow	1,2,-2
L1 snowy	-5,6,-2
L1 so	-2,3,-2
L1 solid	3,-1,-4
L1 some	-3,5,-1
L1 somebody	-2,-20,16
L1 someone	-6,6,-1
L1 something	-3,5,-2
L1 something suspenseful	-3,4,0
L1 somewhere	-9,10,-1
L1 south	-3,8,-4
L1 spanish	-2,3,-1
L1 speak	18,-14,-6
L1 spooky	1,4,-5
L1 stand	-2,-3,5
L1 still	3,-1,-3
L1 stomach	-3,-10,9
L1 story	6,-3,-3
L1 street	-3,7,-3
L1 stupid	-2,5,-4
L1 style	-4,7,-3
L1 stylish	10,-9,-2
L1 suggest	-1,-3,4
L1 suitable	2,-1,-3
L1 summer	-3,6,-3
L1 sunny	26,-24,-1
L1 sweaty	-14,19,-5
L1 swedish	2,2,-4
L1 sweet	10,-8,-2
L1 swimming	-2,4,-1
L1 take	-14,17,-4
L1 talking	-5,1,5
L1 tap	-3,1,2
L1 tax	7,-5,-2
L1 teach	-3,-8,11
L1 teacher	3,-2,-1
L1 teen	-10,7,3
L1 teenage	-8,11,-4
L1 tell	9,-1,-8
L1 tense	-3,6,-3
L1 than	4,-3,-1
L1 that	2,-1,-1
L1 thats	0,2,-3
L1 the	2,-1,-1
L1 their	4,1,-4
L1 them	-8,3,6
L1 then	5,-3,-1
L1 there	6,-3,-4
L1 theres	2,-5,2
L1 they	5,1,-4
L1 theyre	14,-10,-5
L1 thing	6,-4,-2
L1 think	0,2,-2
L1 this	5,2,-7
L1 those	5,-6,1
L1 though	5,-2,-4
L1 thoughtful	17,-11,-4
L1 three	1,2,-4
L1 thriller	-4,-3,5
L1 through	3,-6,2
L1 time	5,-6,1
L1 tokyo	1,1,-6
L1 toni	-11,12,-1
L1 tonight	11,-6,-6
L1 too	-3,0,3
L1 took	2,-2,0
L1 train	5,-3,-1
L1 truc	-3,6,-3
L1 try	-5,8,-3
L1 turin	3,-2,-1
L1 two	3,-1,-3
L1 ufa	-3,4,-1
L1 un	-10,12,-2
L1 underdog	-5,6,-2
L1 up	2,-4,2
L1 us	-3,3,1
L1 very	2,-1,-1
L1 village	-5,6,-2
L1 vs	9,-8,-1
L1 w	-2,2,1
L1 want	-2,3,-2
L1 wanted	-6,9,-5
L1 wants	-4,5,-1
L1 war	3,-1,-2
L1 was	5,-4,-1
L1 wasnt	10,-5,-5
L1 watch	-1,-1,2
L1 we	4,0,-7
L1 wedding	1,1,-2
L1 weird	5,-2,-5
L1 went	5,-11,6
L1 were	10,-6,-4
L1 west	3,-3,-2
L1 wet	13,-11,-2
L1 weve	-6,4,6
L1 what	10,-7,-3
L1 whats	-6,9,-2
L1 when	1,2,-4
L1 where	-3,3,-1
L1 which	5,-2,-2
L1 white	8,-3,-5
L1 who	-4,4,-1
L1 whole	6,-4,-3
L1 whos	-1,5,-4
L1 wifes	8,-7,-1
L1 wild	8,-5,-3
L1 winter	-2,4,-2
L1 without	-3,-2,5
L1 woman	-3,5,-3
L1 women	2,0,-2
L1 work	8,-5,-3
L1 working	-11,13,-2
L1 would	9,-8,-1
L1 yes	-4,5,-2
L1 yet	-3,4,-1
L1 you	3,0,-3
L1 your	-3,0,3
L1 zero	0,-7,5
L2 .	-1,2,-1
L2 0	6,-3,-2
L2 00	3,0,-3
L2 0000	-5,4,0
L2 0000s	-3,6,-2
L2 00a	-3,6,-4
L2 00s	-1,4,-2
L2 FILM	3,0,-3
L2 L1 , a	-1,2,-1
L2 L1 , about	-3,6,-2
L2 L1 , all	8,-6,-2
L2 L1 , also	-6,8,-2
L2 L1 , american	7,-5,-4
L2 L1 , an	0,2,-2
L2 L1 , and	-2,-1,2
L2 L1 , any	2,0,-2
L2 L1 , anything	-3,4,-1
L2 L1 , as	1,4,-5
L2 L1 , big	-1,2,-2
L2 L1 , both	-8,9,-1
L2 L1 , brass	-3,3,-1
L2 L1 , but	-2,2,0
L2 L1 , by	7,-4,-5
L2 L1 , family	-3,4,-1
L2 L1 , fewer	-3,5,-7
L2 L1 , for	18,-17,-6
L2 L1 , from	-3,4,-2
L2 L1 , funny	8,-7,-2
L2 L1 , gentle	-4,6,-3
L2 L1 , gimme	-3,5,-2
L2 L1 , girls	5,-4,-1
L2 L1 , go	6,0,-5
L2 L1 , good	11,-9,-2
L2 L1 , hes	9,-9,0
L2 L1 , i	8,-3,-4
L2 L1 , ideally	0,2,-1
L2 L1 , if	-10,2,7
L2 L1 , im	4,-2,-2
L2 L1 , in	-3,5,-3
L2 L1 , is	15,-11,-4
L2 L1 , its	3,-1,-2
L2 L1 , ive	11,-9,-2
L2 L1 , just	-6,10,-5
L2 L1 , kids	12,-12,0
L2 L1 , less	5,-5,-1
L2 L1 , like	-3,4,-2
L2 L1 , long	-1,2,-1
L2 L1 , maybe	-2,5,-3
L2 L1 , more	1,1,-2
L2 L1 , my	5,-3,-2
L2 L1 , need	-6,7,0
L2 L1 , no	-1,-3,4
L2 L1 , not	-2,-4,6
L2 L1 , nothing	-1,-3,4
L2 L1 , now	-8,9,-2
L2 L1 , of	-11,9,2
L2 L1 , old	-2,4,-2
L2 L1 , one	5,-3,-3
L2 L1 , only	2,-1,-2
L2 L1 , or	-1,3,-2
L2 L1 , otherwise	-6,8,-3
L2 L1 , properly	-4,6,-2
L2 L1 , rather	-6,8,-3
L2 L1 , really	11,-7,-6
L2 L1 , rubber	-8,10,-1
L2 L1 , sad	-2,6,-3
L2 L1 , same	-3,5,-2
L2 L1 , say	-5,6,-1
L2 L1 , shes	-3,4,-4
L2 L1 , slow	-4,5,-2
L2 L1 , so	-4,4,-1
L2 L1 , something	-3,4,-1
L2 L1 , still	0,2,-2
L2 L1 , street	-2,5,-4
L2 L1 , sunny	-13,14,-1
L2 L1 , that	13,-12,-2
L2 L1 , the	1,2,-2
L2 L1 , then	6,-4,-1
L2 L1 , though	8,-6,-3
L2 L1 , too	11,-5,-6
L2 L1 , two	-3,5,-2
L2 L1 , very	1,1,-2
L2 L1 , want	-6,7,-2
L2 L1 , weird	10,-8,-3
L2 L1 , were	6,-5,-1
L2 L1 , with	-3,2,1
L2 L1 , without	-2,-4,6
L2 L1 . .	-2,2,0
L2 L1 . 00s	-5,7,-2
L2 L1 . FILM	2,0,-3
L2 L1 . a	-3,5,-2
L2 L1 . an	-4,6,-3
L2 L1 . another	-3,4,-2
L2 L1 . any	-3,6,-3
L2 L1 . anything	-4,8,-4
L2 L1 . argentine	-1,2,-1
L2 L1 . as	0,3,-3
L2 L1 . avoid	-3,-1,4
L2 L1 . big	-2,5,-4
L2 L1 . bullet	5,-4,-2
L2 L1 . but	-2,3,-1
L2 L1 . by	6,1,-10
L2 L1 . chinese	-5,6,-1
L2 L1 . cinema	4,-3,-3
L2 L1 . clever	-1,3,-1
L2 L1 . cosy	-3,6,-4
L2 L1 . dont	4,-2,-2
L2 L1 . early	-7,9,-1
L2 L1 . emilia	4,-3,-1
L2 L1 . every	5,-2,-3
L2 L1 . fewer	-2,-10,10
L2 L1 . first	11,-8,-2
L2 L1 . folk	-1,3,-1
L2 L1 . for	17,-16,-1
L2 L1 . found	-9,11,-1
L2 L1 . french	-3,5,-2
L2 L1 . he	8,-7,-1
L2 L1 . hes	-1,5,-7
L2 L1 . i	3,-7,4
L2 L1 . ice	-11,16,-5
L2 L1 . if	1,-2,-1
L2 L1 . im	2,0,-2
L2 L1 . in	-11,15,-5
L2 L1 . is	4,-1,-3
L2 L1 . its	4,-5,1
L2 L1 . ive	2,0,-5
L2 L1 . japanese	-3,4,-2
L2 L1 . jewel	-4,6,-2
L2 L1 . jojo	2,-1,-1
L2 L1 . just	-4,-1,5
L2 L1 . keep	-2,-4,6
L2 L1 . korean	-5,10,-6
L2 L1 . ladies	3,0,-5
L2 L1 . late	-8,9,-2
L2 L1 . leave	-9,-5,13
L2 L1 . less	-2,-1,3
L2 L1 . mad	-9,11,-1
L2 L1 . maybe	-4,8,-4
L2 L1 . more	-2,4,-1
L2 L1 . movie	-5,6,-2
L2 L1 . music	1,2,-3
L2 L1 . my	-1,3,-3
L2 L1 . need	-4,-1,5
L2 L1 . neither	0,-2,1
L2 L1 . no	-3,-1,4
L2 L1 . not	0,-2,3
L2 L1 . nothing	-2,-4,5
L2 L1 . now	2,0,-2
L2 L1 . of	-11,2,8
L2 L1 . office	6,-4,-2
L2 L1 . old	-7,8,-2
L2 L1 . one	5,-4,-3
L2 L1 . other	-1,5,-3
L2 L1 . otherwise	-1,2,-1
L2 L1 . our	6,-3,-2
L2 L1 . roma	9,-7,-2
L2 L1 . sad	-10,-7,12
L2 L1 . same	-2,4,-1
L2 L1 . shes	10,-6,-5
L2 L1 . skip	-1,-2,3
L2 L1 . smth	-5,6,-1
L2 L1 . so	3,0,-4
L2 L1 . solid	-3,5,-4
L2 L1 . some	-4,0,0
L2 L1 . something	-2,4,-1
L2 L1 . south	-4,8,-4
L2 L1 . that	5,-3,-3
L2 L1 . the	-1,3,-2
L2 L1 . then	6,-4,-2
L2 L1 . theyre	6,-5,-2
L2 L1 . think	-2,3,-1
L2 L1 . three	9,-8,-1
L2 L1 . to	7,-5,-2
L2 L1 . tokyo	9,-8,-4
L2 L1 . too	-4,-3,8
L2 L1 . train	6,-5,-1
L2 L1 . two	2,0,-3
L2 L1 . ufa	-3,4,-1
L2 L1 . underdog	-6,7,-2
L2 L1 . want	-4,6,-2
L2 L1 . were	11,-9,-2
L2 L1 . wet	13,-11,-2
L2 L1 . whats	-8,9,-2
L2 L1 . which	3,0,-5
L2 L1 . with	13,-16,1
L2 L1 . without	-3,-1,4
L2 L1 . zero	-8,-1,9
L2 L1 0 ,	6,-5,0
L2 L1 00 ,	-2,4,-2
L2 L1 0000 ,	-1,3,-2
L2 L1 0000s ,	-2,4,-2
L2 L1 00a ,	-3,6,-4
L2 L1 00s ,	-2,5,-3
L2 L1 FILM .	7,-2,-5
L2 L1 FILM a	-3,3,-3
L2 L1 FILM and	2,2,-5
L2 L1 FILM at	7,-6,-1
L2 L1 FILM but	-1,3,-1
L2 L1 FILM for	-12,10,3
L2 L1 FILM in	9,-3,-6
L2 L1 FILM is	4,-3,-1
L2 L1 FILM isnt	4,-1,-3
L2 L1 FILM like	-8,9,-1
L2 L1 FILM made	6,-5,-1
L2 L1 FILM of	-3,5,-2
L2 L1 FILM on	-3,4,0
L2 L1 FILM the	4,-2,-1
L2 L1 FILM was	7,-3,-4
L2 L1 FILM with	3,3,-6
L2 L1 a ballet	2,-2,-1
L2 L1 a bank	8,-7,-1
L2 L1 a big	-2,4,-2
L2 L1 a bit	-4,-1,5
L2 L1 a brighter	9,-9,0
L2 L1 a city	7,-6,-1
L2 L1 a clever	10,-9,-2
L2 L1 a comedy	-7,12,-6
L2 L1 a complete	-3,4,-2
L2 L1 a crime	-5,6,-1
L2 L1 a czech	6,-5,-1
L2 L1 a different	-2,3,-1
L2 L1 a feminist	-6,7,-2
L2 L1 a film	5,-4,-1
L2 L1 a gentle	-4,6,-2
L2 L1 a good	1,1,-2
L2 L1 a less	-11,-19,25
L2 L1 a little	-1,2,-3
L2 L1 a lonely	-3,4,-1
L2 L1 a long	-9,11,-2
L2 L1 a modern	-9,10,-1
L2 L1 a movie	-2,3,-1
L2 L1 a nice	-1,3,-2
L2 L1 a proper	1,2,-3
L2 L1 a small	-8,9,-2
L2 L1 a smart	-2,3,-1
L2 L1 a sweet	10,-8,-2
L2 L1 a woman	-6,7,-2
L2 L1 about a	-1,2,-1
L2 L1 about an	-6,7,-1
L2 L1 about the	-5,2,3
L2 L1 absolutely no	-2,-4,6
L2 L1 action ,	-2,2,-1
L2 L1 adventure ,	2,4,-6
L2 L1 africa ,	-1,3,-2
L2 L1 african ,	-4,5,-1
L2 L1 after the	4,-2,-3
L2 L1 again ,	5,-4,-1
L2 L1 again .	5,-2,-4
L2 L1 again but	-7,-2,7
L2 L1 ages ,	-1,2,0
L2 L1 aliens ,	-1,4,-3
L2 L1 all ,	0,4,-4
L2 L1 all .	16,-12,-6
L2 L1 all of	12,-13,3
L2 L1 all the	4,-3,-1
L2 L1 allergic to	-4,-4,8
L2 L1 already .	-4,7,-3
L2 L1 american ,	-1,2,0
L2 L1 an old	-8,9,-1
L2 L1 and a	4,-1,-3
L2 L1 and bleakly	-4,7,-3
L2 L1 and i	10,-7,-3
L2 L1 and im	8,-7,-2
L2 L1 and its	-1,3,-3
L2 L1 and leave	1,-10,8
L2 L1 and no	-3,-2,5
L2 L1 and not	2,-3,1
L2 L1 and nothing	-5,-3,7
L2 L1 and something	-3,4,-1
L2 L1 and still	-3,5,-3
L2 L1 and the	4,-3,-1
L2 L1 and want	-7,10,-2
L2 L1 and white	-7,10,-2
L2 L1 and without	-2,-7,9
L2 L1 angry ,	-2,4,-2
L2 L1 animals ,	0,2,-1
L2 L1 animated ,	-2,2,1
L2 L1 anime ,	3,0,-3
L2 L1 another with	-2,4,-2
L2 L1 answer ,	-3,4,-1
L2 L1 any other	-10,13,-3
L2 L1 anyone but	-1,-4,5
L2 L1 anything ,	8,-1,-7
L2 L1 anything about	-2,3,-1
L2 L1 anything as	-4,6,-1
L2 L1 anything but	3,-6,3
L2 L1 anything by	-5,7,-3
L2 L1 anything with	-2,-1,2
L2 L1 anyway ,	-1,2,-1
L2 L1 arabic ,	-3,3,0
L2 L1 as a	6,-4,-2
L2 L1 as its	-3,7,-4
L2 L1 as the	3,4,-9
L2 L1 asian ,	-2,3,-1
L2 L1 asked for	-20,24,-8
L2 L1 asks for	-5,5,-1
L2 L1 asleep .	-2,4,-2
L2 L1 at a	2,2,-5
L2 L1 at every	2,-1,-1
L2 L1 at the	8,-4,-4
L2 L1 australian ,	-3,4,-2
L2 L1 austrian ,	-1,3,-1
L2 L1 autumn ,	-2,2,-1
L2 L1 away from	-10,-3,13
L2 L1 back .	2,-1,-1
L2 L1 ballet ,	-6,10,-4
L2 L1 bath .	-3,4,-1
L2 L1 bathroom .	-6,13,-7
L2 L1 be ,	-4,5,-1
L2 L1 be a	2,0,-2
L2 L1 be about	4,-9,2
L2 L1 beautiful ,	10,-9,-1
L2 L1 because the	6,-4,-2
L2 L1 bed .	-16,18,-3
L2 L1 bedtime .	-6,7,-3
L2 L1 been a	16,-13,-4
L2 L1 before the	6,-5,-2
L2 L1 berlin ,	-4,5,-2
L2 L1 bickering ,	-3,3,-1
L2 L1 bicycle ,	-12,13,-1
L2 L1 bicycles ,	-3,3,-1
L2 L1 big on	-5,4,2
L2 L1 biopic ,	-6,10,-5
L2 L1 bit less	-11,1,6
L2 L1 bit of	-4,8,-4
L2 L1 blood .	-4,8,-6
L2 L1 boats ,	-3,5,-2
L2 L1 bold ,	-4,5,-1
L2 L1 bollywood ,	-3,3,-1
L2 L1 bonkers ,	-3,4,-1
L2 L1 bored of	-3,-4,6
L2 L1 bottle .	-5,8,-3
L2 L1 boys .	-5,7,-3
L2 L1 boys want	-8,10,-2
L2 L1 bread ,	1,3,-5
L2 L1 british ,	-2,4,-1
L2 L1 brothers ,	-2,3,-2
L2 L1 bus ,	-9,10,0
L2 L1 bus .	-5,7,-2
L2 L1 but a	-3,-2,5
L2 L1 but about	2,-1,-2
L2 L1 but in	-3,7,-4
L2 L1 but its	-5,8,-3
L2 L1 but less	-6,1,5
L2 L1 but no	-2,-4,6
L2 L1 but not	1,-4,3
L2 L1 but nothing	-1,-3,4
L2 L1 but still	-5,8,-3
L2 L1 but the	-7,6,0
L2 L1 but with	3,-1,-2
L2 L1 but without	-3,2,1
L2 L1 by a	2,-1,-1
L2 L1 caine ,	-5,8,-2
L2 L1 calm ,	-2,3,0
L2 L1 came .	-15,15,0
L2 L1 camp ,	-1,3,-2
L2 L1 campy ,	-1,2,-1
L2 L1 can ,	-4,5,-1
L2 L1 can do	-7,11,-4
L2 L1 can is	-4,6,-2
L2 L1 can keep	-6,-3,8
L2 L1 cannot abide	-5,-4,9
L2 L1 cant .	-6,5,2
L2 L1 cant abide	8,-1,-8
L2 L1 cant be	-8,6,-1
L2 L1 cant bear	-7,0,8
L2 L1 cant do	0,-3,3
L2 L1 cant stand	-2,-3,5
L2 L1 car .	-2,3,-1
L2 L1 cars ,	-1,2,0
L2 L1 cartoon ,	-1,3,-1
L2 L1 cats ,	10,-10,-1
L2 L1 century ,	-2,2,-1
L2 L1 chance ,	-2,3,-1
L2 L1 chapel ,	-2,2,0
L2 L1 chase ,	-1,2,-1
L2 L1 chases ,	-1,3,-1
L2 L1 cheap and	8,-7,-1
L2 L1 chess ,	4,-3,-2
L2 L1 chicago ,	-2,3,-2
L2 L1 children ,	3,-1,-3
L2 L1 children and	8,-6,-2
L2 L1 chilean ,	-2,4,-2
L2 L1 chinese ,	-3,4,-1
L2 L1 christmas ,	-2,3,-1
L2 L1 city ,	-3,4,-1
L2 L1 class ,	2,-1,-1
L2 L1 claymation ,	-1,2,-1
L2 L1 clever ,	-2,0,1
L2 L1 coats .	1,5,-6
L2 L1 cold ,	-1,4,-3
L2 L1 cold war	7,-7,-1
L2 L1 colour ,	-2,3,-2
L2 L1 colours ,	-5,7,-2
L2 L1 com ,	-1,2,-1
L2 L1 comedy ,	1,2,-2
L2 L1 comedy with	-2,7,-4
L2 L1 comic ,	-3,5,-2
L2 L1 coming .	-1,3,-2
L2 L1 compromise ,	0,2,-1
L2 L1 cool ,	-4,5,-1
L2 L1 could be	-2,4,-1
L2 L1 country ,	5,-4,-2
L2 L1 countryside ,	-2,2,-1
L2 L1 couples ,	-7,8,-2
L2 L1 cows ,	-4,5,-1
L2 L1 crime ,	6,-4,-3
L2 L1 crooks ,	-1,2,-1
L2 L1 cruelty to	-3,-5,9
L2 L1 cuban ,	-1,2,-1
L2 L1 damp .	-8,11,-3
L2 L1 dance ,	-4,5,-2
L2 L1 dancing ,	-2,2,0
L2 L1 danish ,	-2,3,-1
L2 L1 daughter ,	-1,3,-2
L2 L1 day ,	-10,11,-3
L2 L1 day .	3,0,-3
L2 L1 deadpan ,	-2,4,-1
L2 L1 demons or	-1,-5,6
L2 L1 desert ,	-3,4,-2
L2 L1 deserts ,	0,2,-1
L2 L1 detective ,	-2,4,-2
L2 L1 did a	-2,4,-3
L2 L1 do ,	-6,8,-1
L2 L1 do .	-4,5,-1
L2 L1 do the	5,-8,2
L2 L1 do with	-1,2,-2
L2 L1 docks ,	-4,5,-1
L2 L1 documentary ,	-4,6,-2
L2 L1 documentary about	-1,2,0
L2 L1 doesnt like	-6,2,4
L2 L1 dog .	8,-7,-1
L2 L1 doing with	0,-4,3
L2 L1 done .	-2,3,0
L2 L1 done the	12,-9,-4
L2 L1 done with	-4,-3,7
L2 L1 dont do	-3,-2,5
L2 L1 dont fancy	-2,-5,7
L2 L1 dont want	-4,-4,7
L2 L1 drama ,	-3,2,0
L2 L1 drawn ,	-1,2,-1
L2 L1 drive my	3,-3,0
L2 L1 drop the	-2,-4,5
L2 L1 dry ,	4,-3,-1
L2 L1 dubbed ,	17,-16,-1
L2 L1 easy ,	0,2,-1
L2 L1 eat ,	-4,6,-2
L2 L1 eighties ,	4,-2,-1
L2 L1 else with	-3,6,-3
L2 L1 emily in	-1,-2,3
L2 L1 english ,	-2,4,-3
L2 L1 enough .	2,0,-2
L2 L1 enough of	2,2,-4
L2 L1 enter the	3,-1,-2
L2 L1 epic ,	-3,4,-1
L2 L1 estonian ,	-2,3,-1
L2 L1 european ,	2,0,-1
L2 L1 falling in	0,3,-2
L2 L1 family ,	-5,6,-2
L2 L1 fancy a	-2,-4,5
L2 L1 farce ,	-2,4,-1
L2 L1 farm ,	-1,3,-1
L2 L1 farm animals ,	-2,3,-1
L2 L1 fi ,	0,2,-1
L2 L1 fifties ,	0,1,-2
L2 L1 fill of	-3,-1,5
L2 L1 film ,	-2,2,0
L2 L1 film .	8,-5,-4
L2 L1 film about	4,-1,-3
L2 L1 film thats	-6,7,-1
L2 L1 film where	-2,-4,5
L2 L1 film with	-7,8,-2
L2 L1 films about	8,1,-10
L2 L1 films where	-5,3,1
L2 L1 filthy and	-2,3,-1
L2 L1 find a	2,0,-2
L2 L1 find me	-6,8,-2
L2 L1 find something	-2,5,-3
L2 L1 fine ,	-5,-2,6
L2 L1 fine w	-5,0,3
L2 L1 five .	-7,9,-2
L2 L1 fog ,	-1,2,-2
L2 L1 food ,	-1,2,-1
L2 L1 football ,	-2,-1,3
L2 L1 for a	3,-1,-3
L2 L1 for his	7,-6,-2
L2 L1 for my	5,-4,-1
L2 L1 for our	9,-8,-1
L2 L1 for something	-1,2,-1
L2 L1 for the	4,-1,-2
L2 L1 forest ,	-3,4,-1
L2 L1 forget the	8,-5,-4
L2 L1 forties ,	3,-1,-3
L2 L1 forty ,	-2,9,-7
L2 L1 french ,	1,3,-3
L2 L1 friendship ,	-6,6,-1
L2 L1 from a	-6,0,1
L2 L1 from the	3,-1,-2
L2 L1 fu ,	-3,5,-1
L2 L1 funerals ,	-1,2,-1
L2 L1 funny ,	-2,4,-1
L2 L1 funny and	-5,7,-1
L2 L1 gangsters ,	-3,-1,4
L2 L1 garden ,	9,-8,-1
L2 L1 gardens ,	-3,4,-1
L2 L1 gave me	4,-3,-1
L2 L1 gentle ,	-2,4,-2
L2 L1 george clooney	3,2,-7
L2 L1 german ,	-1,5,-5
L2 L1 ghosts ,	-2,-2,4
L2 L1 girl ,	3,-2,-2
L2 L1 girls ,	8,-5,-3
L2 L1 give me	1,2,-3
L2 L1 give us	-3,3,0
L2 L1 gloves ,	8,-5,-3
L2 L1 go for	0,5,-5
L2 L1 go to	12,-11,-2
L2 L1 goat ,	8,-6,-1
L2 L1 goodbye ,	9,-5,-3
L2 L1 got a	3,-7,5
L2 L1 got anything	-2,6,-3
L2 L1 got the	8,-6,-2
L2 L1 gotta be	-3,3,-1
L2 L1 grant ,	-2,3,-1
L2 L1 greek ,	-3,5,-1
L2 L1 green ,	-3,4,0
L2 L1 grown up	3,-2,0
L2 L1 guns ,	-5,0,5
L2 L1 had a	11,-9,-2
L2 L1 had enough	-7,5,0
L2 L1 had me	2,-1,-1
L2 L1 happy ,	-3,5,-2
L2 L1 has a	4,-3,-2
L2 L1 has more	6,-6,-1
L2 L1 has no	8,-2,-6
L2 L1 hats ,	-5,7,-2
L2 L1 have an	-8,6,2
L2 L1 have the	-5,8,-6
L2 L1 he likes	-3,5,-2
L2 L1 he says	-8,9,-2
L2 L1 he wants	-10,16,-6
L2 L1 heist ,	-1,2,-1
L2 L1 her ,	-9,3,4
L2 L1 here .	-6,8,-2
L2 L1 hes a	3,-5,2
L2 L1 him ,	-9,-1,8
L2 L1 him .	-8,0,4
L2 L1 hindi ,	-7,3,3
L2 L1 hold the	-4,-3,6
L2 L1 holiday ,	-6,7,-1
L2 L1 hollywood ,	-4,0,3
L2 L1 home ,	-6,8,-2
L2 L1 hong kong	4,-5,-5
L2 L1 honour ,	-3,5,-2
L2 L1 hopeless ,	-1,2,-1
L2 L1 horror ,	8,-3,-5
L2 L1 horror thats	8,-5,-6
L2 L1 hot ,	0,4,-4
L2 L1 hours ,	3,-2,-1
L2 L1 hours .	-7,9,-2
L2 L1 hours of	-4,5,-2
L2 L1 house ,	-1,2,-1
L2 L1 house .	-11,13,-2
L2 L1 howling .	-4,11,-7
L2 L1 humour ,	-2,4,-2
L2 L1 i cant	9,-5,-4
L2 L1 i had	5,-3,-2
L2 L1 i have	1,2,-2
L2 L1 i is	5,-1,-4
L2 L1 i like	9,-5,-5
L2 L1 i mean	-10,4,5
L2 L1 i need	-5,7,-2
L2 L1 i say	-2,4,-2
L2 L1 i teach	-3,-8,11
L2 L1 i want	-3,4,-2
L2 L1 i was	5,-4,-1
L2 L1 ice ,	-5,2,3
L2 L1 id like	-4,5,-2
L2 L1 id say	-4,5,-1
L2 L1 ida ,	7,-6,-1
L2 L1 if its	-9,7,1
L2 L1 if theres	-2,-10,10
L2 L1 im a	2,0,-3
L2 L1 im at	3,-2,-1
L2 L1 im not	16,-1,-15
L2 L1 im off	-13,-1,13
L2 L1 in ,	-4,5,-1
L2 L1 in a	-2,2,0
L2 L1 in anything	-1,3,-2
L2 L1 in for	-5,7,-3
L2 L1 in my	8,-7,-1
L2 L1 in something	-3,4,-1
L2 L1 in that	5,-2,-6
L2 L1 in the	5,-3,-1
L2 L1 in which	-5,-1,6
L2 L1 indian ,	-6,7,-1
L2 L1 inheritance ,	-1,2,0
L2 L1 into the	4,1,-6
L2 L1 irish ,	-11,1,9
L2 L1 is ,	1,-3,-2
L2 L1 is a	2,-1,-1
L2 L1 is my	5,-4,-1
L2 L1 is not	8,-8,0
L2 L1 is the	5,-3,-2
L2 L1 is there	8,-7,-3
L2 L1 ish but	8,-6,-4
L2 L1 island ,	-2,4,-2
L2 L1 isnt a	-3,-7,9
L2 L1 istanbul ,	-3,-2,4
L2 L1 it ,	1,1,-3
L2 L1 it .	5,-2,-4
L2 L1 it a	2,-1,-1
L2 L1 it at	8,-6,-3
L2 L1 it be	1,2,-3
L2 L1 it has	-2,-11,11
L2 L1 it is	1,1,-2
L2 L1 it isnt	3,-8,4
L2 L1 it was	0,2,-1
L2 L1 it with	-11,-8,16
L2 L1 italian ,	7,-1,-8
L2 L1 italy ,	-1,2,-1
L2 L1 its a	7,-6,-1
L2 L1 its not	5,-7,1
L2 L1 its the	-2,4,-3
L2 L1 ive a	12,-8,-3
L2 L1 ive got	4,0,-6
L2 L1 japanese ,	-2,3,-1
L2 L1 jazz ,	-1,2,-1
L2 L1 jewish ,	-2,3,-1
L2 L1 jordan ,	-2,5,-3
L2 L1 joyful ,	-2,6,-4
L2 L1 judge .	-3,4,-1
L2 L1 jungle ,	-3,4,-1
L2 L1 just as	-1,3,-2
L2 L1 just something	0,2,-1
L2 L1 keep it	-5,1,1
L2 L1 keep the	-8,2,5
L2 L1 kes ,	10,-8,-3
L2 L1 khan ,	-1,3,-1
L2 L1 kids ,	2,-1,-1
L2 L1 kids want	8,-7,-1
L2 L1 kind ,	-3,4,0
L2 L1 kind of	6,-2,-7
L2 L1 kinda want	-1,2,-1
L2 L1 kitchen ,	-2,3,-1
L2 L1 korean ,	3,-1,-1
L2 L1 koreans ,	-2,5,-3
L2 L1 lake ,	-6,7,0
L2 L1 language ,	-5,3,2
L2 L1 late ,	12,-9,-2
L2 L1 laugh .	-8,8,-1
L2 L1 lee ,	-6,6,-1
L2 L1 left me	-2,10,-1
L2 L1 lets have	-3,4,-2
L2 L1 letters ,	-5,6,-1
L2 L1 life ,	-7,8,-2
L2 L1 life and	4,-2,-1
L2 L1 light ,	-2,3,-1
L2 L1 lighthouse ,	-5,8,-3
L2 L1 like ,	-3,3,-1
L2 L1 like a	1,1,-2
L2 L1 like early	-1,2,0
L2 L1 like it	4,0,-4
L2 L1 like the	2,0,-3
L2 L1 like to	-2,5,-6
L2 L1 line .	-3,4,-2
L2 L1 live ,	-3,6,-3
L2 L1 london ,	-1,-3,5
L2 L1 long ,	-2,5,-2
L2 L1 long .	-4,4,-1
L2 L1 long and	-4,6,-2
L2 L1 long as	-4,-1,4
L2 L1 looking for a	-4,5,-1
L2 L1 lose the	-2,-3,4
L2 L1 lot of	0,2,-4
L2 L1 loud ,	-1,2,-1
L2 L1 love ,	-2,3,-1
L2 L1 love a	-5,7,-2
L2 L1 love and	-3,3,-1
L2 L1 love of	8,-5,-2
L2 L1 love something	-2,3,-2
L2 L1 loved the	-2,4,-4
L2 L1 lovers ,	-2,2,0
L2 L1 mad ,	-1,2,-2
L2 L1 magic ,	-1,3,-2
L2 L1 make a	2,-1,-1
L2 L1 make it	-6,8,-2
L2 L1 man ,	-2,4,-1
L2 L1 mandy ,	8,-6,-2
L2 L1 maybe ,	-2,5,-4
L2 L1 maybe a	-4,5,-1
L2 L1 me ,	-6,9,-3
L2 L1 me .	2,1,-3
L2 L1 me about	9,-5,-5
L2 L1 me from	-9,-2,7
L2 L1 me something	-3,3,-1
L2 L1 me the	-5,3,1
L2 L1 me with	-6,-2,8
L2 L1 mean ,	-9,3,4
L2 L1 melancholy ,	-1,2,-1
L2 L1 melodrama ,	-2,5,-3
L2 L1 men ,	4,-1,-3
L2 L1 men in	-5,-6,10
L2 L1 mexican ,	-1,2,-1
L2 L1 mind .	4,1,-4
L2 L1 mins ,	10,-8,-2
L2 L1 minus the	-2,-3,5
L2 L1 minutes ,	1,2,-3
L2 L1 minutes .	-15,16,-1
L2 L1 minutes of	3,-1,-4
L2 L1 monster ,	-1,2,0
L2 L1 monsters ,	-2,3,-1
L2 L1 month ,	3,-2,-1
L2 L1 month .	-6,10,-4
L2 L1 mood for	4,-4,0
L2 L1 more ,	-2,2,-1
L2 L1 more .	6,-5,-1
L2 L1 more with	-3,4,-2
L2 L1 most ,	3,-3,-2
L2 L1 mothers ,	-4,-3,7
L2 L1 motion ,	-3,3,0
L2 L1 mountains ,	-1,2,-1
L2 L1 movie ,	2,-1,-2
L2 L1 movie of	-2,3,-1
L2 L1 music ,	-1,2,-1
L2 L1 must be	-2,5,-3
L2 L1 my actual	3,-3,-1
L2 L1 my brothers	6,-2,-5
L2 L1 my first	3,-2,0
L2 L1 my octopus	4,-3,-1
L2 L1 my own	13,-3,-10
L2 L1 my wifes	7,-7,-1
L2 L1 mystery ,	-4,6,-1
L2 L1 need a	3,-1,-2
L2 L1 need something	-5,6,-1
L2 L1 neon ,	-5,6,0
L2 L1 next ,	-6,7,-1
L2 L1 night ,	-1,2,0
L2 L1 night .	-8,12,-3
L2 L1 nine .	-4,7,-3
L2 L1 nineties ,	-4,4,-1
L2 L1 no ,	-5,1,3
L2 L1 no .	2,3,-5
L2 L1 no dead	-6,0,6
L2 L1 no more	-2,-4,7
L2 L1 no talking	-3,-4,6
L2 L1 no to	-11,0,9
L2 L1 noir ,	-2,3,-1
L2 L1 not ,	-4,6,-3
L2 L1 not .	0,2,-3
L2 L1 not a	0,-5,5
L2 L1 not about	-1,-6,7
L2 L1 not another	8,-6,-2
L2 L1 not as	6,-4,-1
L2 L1 not by	-3,-6,8
L2 L1 not even	-5,-4,8
L2 L1 not have	-1,-3,5
L2 L1 not in	-1,-5,7
L2 L1 not is	2,-3,1
L2 L1 not of	-2,-3,4
L2 L1 not really	-4,-6,10
L2 L1 not so	1,-5,4
L2 L1 not the	0,-5,5
L2 L1 not too	-3,-4,7
L2 L1 not want	-3,-2,4
L2 L1 not with	-2,-3,5
L2 L1 nothing about	-3,-3,7
L2 L1 nothing of	-5,-2,6
L2 L1 nothing that	1,-10,6
L2 L1 nothing too	-2,-2,4
L2 L1 nothing with	-4,-2,6
L2 L1 nowt with	0,-2,2
L2 L1 nuns ,	-1,2,-1
L2 L1 nuns .	10,-9,-3
L2 L1 odd ,	5,-4,-1
L2 L1 of a	4,-2,-3
L2 L1 of my	7,-6,-1
L2 L1 of our	4,-3,-1
L2 L1 of that	-4,-1,5
L2 L1 of the	2,-2,-1
L2 L1 of those	-1,-1,3
L2 L1 of us	-6,8,-5
L2 L1 of your	-3,-2,5
L2 L1 off ,	0,2,-1
L2 L1 off .	-4,5,-1
L2 L1 off the	-4,-1,5
L2 L1 oil ,	-8,9,-1
L2 L1 ok ,	-4,-2,7
L2 L1 old ,	-3,3,0
L2 L1 old .	-8,4,3
L2 L1 old fashioned	-2,4,-2
L2 L1 on ,	5,-3,-3
L2 L1 on .	9,-8,-2
L2 L1 on a	5,-1,-4
L2 L1 on an	-3,-6,8
L2 L1 on every	2,-1,-2
L2 L1 on our	3,-2,0
L2 L1 on the	4,-4,-1
L2 L1 once ,	6,-9,3
L2 L1 once .	2,0,-3
L2 L1 one .	-1,3,-3
L2 L1 one for	-10,3,7
L2 L1 one more	-4,-2,6
L2 L1 one thats	-6,7,-1
L2 L1 one with	4,-3,-2
L2 L1 ones ,	-3,5,-3
L2 L1 only the	-4,5,-3
L2 L1 opposite ,	-2,3,0
L2 L1 optional ,	-5,-3,8
L2 L1 or a	-4,4,0
L2 L1 out ,	-3,7,-4
L2 L1 out .	-6,-9,13
L2 L1 out of	6,-1,-6
L2 L1 out the	-2,-2,4
L2 L1 over ,	-6,8,-2
L2 L1 over .	5,-1,-7
L2 L1 over a	-6,-2,7
L2 L1 own ,	-2,3,-1
L2 L1 own .	-2,4,-2
L2 L1 pakistani ,	-2,3,-1
L2 L1 palermo ,	-1,2,-1
L2 L1 paris ,	-9,-2,8
L2 L1 pass on	-4,-3,7
L2 L1 patience for	-2,-1,3
L2 L1 patient ,	-4,4,-1
L2 L1 people ,	-3,5,-1
L2 L1 philip glass	7,-6,-1
L2 L1 pick .	-1,4,-4
L2 L1 pierce brosnan	4,-1,-3
L2 L1 pirates ,	-1,2,-1
L2 L1 played for	-6,0,6
L2 L1 please .	-3,5,-3
L2 L1 please no	-3,-3,6
L2 L1 please something	-3,5,-2
L2 L1 pls ,	1,1,-2
L2 L1 polish ,	2,-1,-2
L2 L1 possible .	6,-5,-1
L2 L1 powell and	-5,6,-1
L2 L1 pretty ,	-4,8,-3
L2 L1 put on	4,-3,-1
L2 L1 quarrels ,	-3,4,-1
L2 L1 quiet ,	-2,3,-1
L2 L1 quite as	2,-4,0
L2 L1 rain ,	0,3,-4
L2 L1 rated ,	-2,6,-4
L2 L1 rather not	-4,-6,9
L2 L1 rather than	-4,-5,9
L2 L1 really ,	-2,4,-1
L2 L1 redemption ,	-1,2,-1
L2 L1 resistance ,	-2,3,-1
L2 L1 restaurant ,	-1,2,-1
L2 L1 restaurants ,	-3,4,-1
L2 L1 revenge ,	-3,4,-2
L2 L1 riders of	4,-3,-1
L2 L1 riviera ,	-4,6,-1
L2 L1 romance ,	-2,3,-1
L2 L1 romantic ,	-3,5,-2
L2 L1 rome ,	-9,9,-1
L2 L1 run ,	8,-6,-3
L2 L1 russell crowe	-1,-4,4
L2 L1 russian ,	-2,3,-2
L2 L1 salesman ,	-2,2,-1
L2 L1 saturday ,	-7,10,-4
L2 L1 saw the	3,-3,-1
L2 L1 scared of	-14,8,1
L2 L1 school ,	-7,7,-1
L2 L1 sci fi	-2,5,-3
L2 L1 scrap the	1,4,-4
L2 L1 screen .	-3,5,-2
L2 L1 sea ,	-5,9,-5
L2 L1 see a	-3,4,-1
L2 L1 seen a	-5,7,-1
L2 L1 set in	-4,4,0
L2 L1 seventies ,	-6,7,-1
L2 L1 sharp ,	-4,5,-1
L2 L1 she likes	-3,5,-3
L2 L1 she says	-6,8,-2
L2 L1 she wants	-4,6,-2
L2 L1 sheep ,	-1,4,-2
L2 L1 shes a	8,-4,-5
L2 L1 short and	-6,9,-3
L2 L1 should be	-2,4,-2
L2 L1 show me	-1,2,-1
L2 L1 sick of	-7,-1,8
L2 L1 silence .	12,-8,-3
L2 L1 silent ,	-4,5,-1
L2 L1 silly ,	-5,6,-1
L2 L1 since the	8,-4,-3
L2 L1 sister had	3,-2,-1
L2 L1 six .	-9,15,-5
L2 L1 sixties ,	-3,4,-2
L2 L1 skint .	-4,7,-2
L2 L1 skip the	-4,-6,10
L2 L1 slapstick ,	-2,3,-1
L2 L1 slasher ,	7,-3,-2
L2 L1 sleep ,	-2,3,-1
L2 L1 slow ,	1,-2,1
L2 L1 small ,	-3,4,-2
L2 L1 snow ,	1,0,-2
L2 L1 snow and	0,7,-6
L2 L1 snowy ,	-1,2,0
L2 L1 so ,	-3,4,-1
L2 L1 so a	-1,-1,3
L2 L1 so funny	-2,2,-1
L2 L1 so no	1,-4,3
L2 L1 so nothing	-3,-3,6
L2 L1 so something	-2,4,-2
L2 L1 sofa .	-11,18,-10
L2 L1 solidarity ,	-1,2,-1
L2 L1 something .	-18,18,-3
L2 L1 something about	-2,5,-2
L2 L1 something as	-3,4,-1
L2 L1 something of	-4,6,-2
L2 L1 something so	-5,7,-2
L2 L1 something that	-4,5,-1
L2 L1 something to	-8,10,-2
L2 L1 something truc	-4,5,-2
L2 L1 something with	-3,5,-2
L2 L1 somewhere between	-4,4,0
L2 L1 songs ,	-2,4,-1
L2 L1 sort ,	-1,2,-1
L2 L1 sort of	-6,7,-1
L2 L1 sound of	8,-3,-4
L2 L1 spanish ,	-3,6,-3
L2 L1 spare me	-4,-1,6
L2 L1 speech ,	-2,3,-1
L2 L1 spielberg ,	-7,8,0
L2 L1 spies ,	-3,4,-1
L2 L1 sport .	8,-6,-7
L2 L1 sports ,	-2,-2,3
L2 L1 start with	-5,8,-5
L2 L1 still ,	-4,5,-1
L2 L1 still in	14,-12,-3
L2 L1 still want	-5,6,-1
L2 L1 stories ,	-2,2,0
L2 L1 story ,	-8,11,-3
L2 L1 story of	-2,3,-2
L2 L1 strange ,	5,-4,-1
L2 L1 stuff ,	-3,9,-6
L2 L1 such ,	-5,9,-6
L2 L1 summer ,	-2,3,-1
L2 L1 sun ,	-5,6,-1
L2 L1 sunday ,	-3,5,-2
L2 L1 sunshine ,	-1,2,-1
L2 L1 swap the	1,-14,12
L2 L1 sweat ,	-1,2,-1
L2 L1 sweaty ,	-4,7,-4
L2 L1 swedish ,	-5,6,-1
L2 L1 swedish but	-5,6,-1
L2 L1 take a	-4,6,-3
L2 L1 tale ,	-3,4,-1
L2 L1 talk ,	-6,0,4
L2 L1 talking ,	-5,0,5
L2 L1 talking .	-7,7,-2
L2 L1 talky ,	-6,7,-1
L2 L1 teachers .	-3,6,-2
L2 L1 technicolor ,	4,-2,-2
L2 L1 teenagers .	-11,16,-6
L2 L1 telly .	-9,13,-4
L2 L1 tender ,	12,-11,-4
L2 L1 tense ,	5,-3,-2
L2 L1 term ,	-3,4,0
L2 L1 thai ,	-1,5,-4
L2 L1 than a	-6,0,6
L2 L1 thanks ,	-1,11,-10
L2 L1 thanks .	-15,17,-3
L2 L1 that ,	7,-4,-2
L2 L1 that .	-9,12,-3
L2 L1 that aint	-2,-7,9
L2 L1 that arent	1,-6,5
L2 L1 that is	2,1,-4
L2 L1 that isnt	1,-6,4
L2 L1 that the	-7,4,6
L2 L1 thats a	7,-5,-2
L2 L1 thats my	4,-3,-1
L2 L1 thats not	-3,-2,5
L2 L1 the bank	5,-4,-1
L2 L1 the best	-14,15,-3
L2 L1 the cat	7,-5,-2
L2 L1 the flower	4,-2,-2
L2 L1 the french	10,-9,-2
L2 L1 the green	7,-5,-1
L2 L1 the italian	7,-5,-3
L2 L1 the little	11,-8,-4
L2 L1 the more	-5,5,-1
L2 L1 the most	4,-3,-1
L2 L1 the old	2,-1,-2
L2 L1 the only	3,-2,-2
L2 L1 the piano	4,-4,-1
L2 L1 the same	-2,3,-1
L2 L1 the snowy	-4,5,-1
L2 L1 the turin	3,-2,-1
L2 L1 the whole	3,-1,-2
L2 L1 them ,	-7,9,-2
L2 L1 theme is	-10,12,-2
L2 L1 then ,	-2,2,0
L2 L1 then .	-1,9,-8
L2 L1 then the	-6,7,-2
L2 L1 there a	4,-2,-2
L2 L1 there any	-3,4,-1
L2 L1 theres a	0,-3,2
L2 L1 theres no	1,-4,3
L2 L1 they want	-4,2,1
L2 L1 thing ,	8,-6,-3
L2 L1 thing .	-21,27,-10
L2 L1 things ,	-8,3,4
L2 L1 thinks its	3,-2,0
L2 L1 though ,	8,-6,-3
L2 L1 though still	-6,8,-2
L2 L1 thriller ,	2,0,-2
L2 L1 through a	-7,-3,9
L2 L1 till the	6,-4,-2
L2 L1 time ,	-4,-2,6
L2 L1 times .	-4,5,-1
L2 L1 tired of	7,-7,-3
L2 L1 to a	3,0,-3
L2 L1 to be	-1,5,-3
L2 L1 to have	-7,9,-3
L2 L1 to my	16,-13,-3
L2 L1 to see	-5,5,0
L2 L1 to the	2,-1,-1
L2 L1 to watch	-12,7,5
L2 L1 today .	-9,13,-4
L2 L1 tom cruise	1,-3,-1
L2 L1 tonight ,	-7,10,-4
L2 L1 tonight .	5,-3,-2
L2 L1 too many	-4,-3,6
L2 L1 too much	6,1,-7
L2 L1 toro ,	-7,8,-1
L2 L1 town ,	9,-8,-1
L2 L1 train ,	2,-2,0
L2 L1 trains ,	-1,2,-1
L2 L1 trees ,	-1,2,-1
L2 L1 triangle of	6,-4,-2
L2 L1 truce ,	-2,2,0
L2 L1 true ,	-2,2,-1
L2 L1 try .	-4,8,-6
L2 L1 twenties ,	-2,3,-1
L2 L1 twice ,	0,2,-2
L2 L1 until the	5,-2,-3
L2 L1 up ,	-2,5,-3
L2 L1 up .	-1,5,-6
L2 L1 up with	-1,-11,11
L2 L1 ups ,	-3,4,-1
L2 L1 us ,	8,-5,-2
L2 L1 us a	-3,4,-1
L2 L1 us another	-4,4,-1
L2 L1 vampires ,	-3,-6,9
L2 L1 venice ,	-3,4,-1
L2 L1 visual ,	-1,2,-1
L2 L1 voices .	-10,16,-6
L2 L1 walking ,	9,-8,-1
L2 L1 wall street	-5,8,-2
L2 L1 want ,	-2,-1,4
L2 L1 want a	-1,2,-1
L2 L1 want another	-2,3,-1
L2 L1 want anything	-5,-7,11
L2 L1 want is	-13,6,5
L2 L1 want something	-2,3,-1
L2 L1 want the	3,-10,7
L2 L1 want to	3,-8,5
L2 L1 wants a	-3,0,2
L2 L1 war ,	2,-1,-1
L2 L1 warm ,	-2,1,2
L2 L1 was a	8,-6,-2
L2 L1 was more	6,-5,-1
L2 L1 was the	6,-4,-3
L2 L1 watch ,	-7,-1,10
L2 L1 watch anything	3,-3,0
L2 L1 we do	-2,4,-2
L2 L1 we want	-4,5,-1
L2 L1 weather ,	-4,-1,4
L2 L1 wed like	5,-2,-2
L2 L1 wedding ,	1,2,-2
L2 L1 week .	-3,5,-3
L2 L1 welcome ,	-3,-8,11
L2 L1 well ,	-8,9,-1
L2 L1 went to	7,-5,-1
L2 L1 were a	-3,6,-9
L2 L1 were not	0,-2,2
L2 L1 western ,	-5,-5,7
L2 L1 western .	-4,8,-2
L2 L1 western without	-1,-5,6
L2 L1 wet ,	6,-5,-1
L2 L1 weve a	7,-4,-3
L2 L1 weve done	-9,4,2
L2 L1 what a	7,-6,-1
L2 L1 what about	-4,5,-5
L2 L1 what the	10,-9,-2
L2 L1 whatever ,	-4,5,-1
L2 L1 when hes	-9,3,6
L2 L1 when the	4,-3,0
L2 L1 where a	-4,1,4
L2 L1 where nobody	-6,1,2
L2 L1 where the	-2,-1,2
L2 L1 whisky .	4,0,-7
L2 L1 white ,	3,-2,-1
L2 L1 wilder ,	4,-1,-5
L2 L1 wine ,	0,3,-3
L2 L1 winners ,	5,-7,2
L2 L1 winter ,	0,2,-1
L2 L1 wish ,	-2,3,-1
L2 L1 wistful ,	-1,2,-1
L2 L1 wit ,	-2,3,-1
L2 L1 witches ,	-3,7,-3
L2 L1 with a	-2,2,0
L2 L1 with an	-3,2,0
L2 L1 with fewer	2,1,-8
L2 L1 with more	-6,8,-2
L2 L1 with my	3,-2,-1
L2 L1 with no	-2,-3,5
L2 L1 with something	-3,4,-1
L2 L1 with that	3,0,-3
L2 L1 with the	5,-2,-4
L2 L1 with two	10,-8,-4
L2 L1 without a	-7,2,4
L2 L1 without being	5,-8,2
L2 L1 without the	-3,-3,7
L2 L1 witty ,	-2,4,-2
L2 L1 wolf of	2,-2,-1
L2 L1 woman ,	-5,6,-1
L2 L1 woman at	10,-8,-2
L2 L1 women ,	-4,4,0
L2 L1 wont have	-7,-1,9
L2 L1 wont watch	-8,7,-2
L2 L1 woods ,	-1,2,-1
L2 L1 word about	0,-5,4
L2 L1 words ,	-2,4,-2
L2 L1 world but	-6,7,-2
L2 L1 would be	10,-8,-2
L2 L1 wrong ,	0,3,-3
L2 L1 wry ,	-2,3,-1
L2 L1 year ,	-1,2,-2
L2 L1 year .	-8,11,-4
L2 L1 yen ,	-3,4,-1
L2 L1 yes ,	-4,-2,7
L2 L1 yes .	1,-20,12
L2 L1 york ,	-3,4,-1
L2 L1 you .	-18,19,-3
L2 L1 you want	10,-8,-2
L2 L1 zombies ,	-5,0,5
L2 L1 zombies .	0,3,-5
L2 a	-2,3,-1
L2 about	-3,2,1
L2 absolutely	4,-6,2
L2 across	-6,8,-2
L2 action	-1,2,0
L2 adam	6,-3,-3
L2 adventure	1,4,-5
L2 africa	-6,8,-3
L2 african	-4,5,-1
L2 after	-4,7,-3
L2 again	2,-1,-1
L2 against	-4,8,-4
L2 age	-5,6,-1
L2 ages	2,-1,0
L2 aliens	-1,4,-3
L2 all	2,-3,1
L2 allen	-2,2,0
L2 allergic	-4,-4,8
L2 already	7,-1,-6
L2 also	3,1,-3
L2 always	2,1,-4
L2 american	-2,0,3
L2 an	-3,6,-2
L2 angry	-3,5,-2
L2 animals	-3,5,-2
L2 anime	3,0,-3
L2 anos	6,-6,0
L2 another	-3,2,1
L2 answer	-5,7,-3
L2 any	-1,4,-3
L2 anyone	1,-3,3
L2 anything	-2,2,0
L2 anyway	-1,2,-1
L2 apart	-7,7,0
L2 arabic	-3,3,0
L2 are	0,-2,2
L2 asian	-2,3,-1
L2 ask	13,-11,-2
L2 asked	-8,14,-6
L2 asking	6,-5,-1
L2 asks	-5,5,-1
L2 asleep	3,0,-3
L2 at	2,-1,-1
L2 australian	-2,4,-2
L2 austrian	-5,9,-5
L2 autumn	-2,3,-1
L2 away	-11,7,3
L2 back	2,-1,-2
L2 ballet	-7,13,-5
L2 bath	-3,4,-1
L2 bathroom	-1,7,-6
L2 be	1,-2,1
L2 beach	4,-2,-2
L2 beats	8,-1,-10
L2 beautiful	8,-5,-5
L2 because	6,-4,-2
L2 bed	5,-3,-3
L2 bedtime	-6,7,-3
L2 been	14,-12,-3
L2 bees	3,0,-2
L2 before	6,-4,-1
L2 behind	7,-5,-2
L2 being	16,-13,-5
L2 belgian	-2,3,-1
L2 berlin	-3,6,-2
L2 best	3,0,-3
L2 better	-16,29,-16
L2 bickering	-3,3,-1
L2 bicycle	-12,13,-1
L2 bicycles	-3,3,-1
L2 big	-1,4,-3
L2 biopic	-6,10,-5
L2 birthday	0,1,-2
L2 bit	-5,7,-2
L2 bitter	-2,3,-1
L2 black	-5,8,-5
L2 bleak	-1,-1,3
L2 blood	-2,7,-5
L2 boats	-3,5,-2
L2 body	15,-14,-1
L2 bold	-4,5,-1
L2 bollywood	-3,3,-1
L2 bond	-1,7,-6
L2 bonkers	-3,4,-1
L2 bookshop	-3,6,-3
L2 bored	7,-8,1
L2 boss	11,-9,-3
L2 both	2,2,-4
L2 bottle	-4,5,-2
L2 bought	4,-3,-1
L2 bout	-9,11,-2
L2 box	8,-6,-3
L2 boyfriend	2,-1,-1
L2 boys	-2,4,-2
L2 branagh	8,-5,-4
L2 bread	2,2,-4
L2 break	7,-15,9
L2 bring	-8,14,-6
L2 british	-2,1,1
L2 brother	27,-25,-3
L2 bus	-6,7,-2
L2 by	3,1,-4
L2 cage	-7,4,3
L2 caine	16,-14,-3
L2 cake	35,-33,-9
L2 call	5,-1,-5
L2 called	9,-7,-2
L2 calm	-2,3,0
L2 came	4,1,-5
L2 camera	2,-1,-2
L2 camp	-1,3,-2
L2 campy	-1,2,-1
L2 can	-1,2,-1
L2 cannot	3,-5,2
L2 cant	0,-2,1
L2 capes	2,-2,-2
L2 car	5,-2,-3
L2 care	-9,16,-8
L2 cars	-2,-4,5
L2 cartoon	-5,8,-2
L2 cartoons	-5,9,-4
L2 castles	-4,7,-2
L2 cat	10,-4,-6
L2 cats	11,-10,-2
L2 century	-2,2,-1
L2 chance	-2,3,-1
L2 change	2,-1,0
L2 chapel	-2,2,0
L2 chase	-2,3,-1
L2 chases	-1,3,-1
L2 cheap	11,-10,-1
L2 cheerful	2,-1,-2
L2 cheese	-3,4,-2
L2 chess	-2,-3,5
L2 chicago	-2,3,-2
L2 child	3,0,-3
L2 childhood	-3,4,-1
L2 children	0,-2,1
L2 chilean	-2,4,-2
L2 chinese	-3,4,-1
L2 choir	5,-2,-3
L2 christmas	2,1,-4
L2 cinema	6,0,-8
L2 city	0,2,-3
L2 class	6,-5,-2
L2 claymation	-1,2,-1
L2 clean	1,1,-2
L2 clear	-6,3,3
L2 clever	1,-2,1
L2 club	6,-1,-5
L2 coat	-12,13,-2
L2 coats	1,5,-6
L2 coffee chocolate	-3,4,-1
L2 cold	-1,-1,2
L2 colour	-2,3,-1
L2 colourful	-2,4,-2
L2 colours	-5,7,-2
L2 com	-1,2,-1
L2 comedy	-5,4,1
L2 comes	1,2,-3
L2 comforting	-4,3,0
L2 comic	-3,5,-2
L2 coming	13,-11,-5
L2 company	6,-1,-7
L2 compromise	0,2,-1
L2 cooking	0,1,-2
L2 cool	-5,7,-1
L2 cop	-6,-1,6
L2 cosy	-3,5,-2
L2 could	7,-2,-6
L2 count	-5,3,2
L2 country	8,-5,-6
L2 countryside	-2,2,-1
L2 couples	-7,8,-2
L2 courtroom	6,-5,-1
L2 cousin	-10,17,-2
L2 cows	-4,5,-1
L2 crash	-3,9,-6
L2 crime	2,2,-4
L2 crooks	-1,2,-1
L2 cruel	-2,-7,9
L2 cruelty	-3,-5,9
L2 cruise	6,-11,1
L2 cruz	-5,6,-1
L2 cry	-1,4,-2
L2 cuban	-1,2,-1
L2 cyberpunk	9,-8,-2
L2 cynical	-2,6,-3
L2 czech	-4,7,-4
L2 dad	-10,12,-2
L2 dads	1,-6,5
L2 damp	-1,4,-3
L2 dance	0,2,-1
L2 dancing	-2,2,0
L2 danish	-8,10,-2
L2 dare	13,-16,1
L2 dark	3,-1,-2
L2 daughter	5,-3,-2
L2 day	-5,1,3
L2 days	5,-4,-1
L2 de	-2,3,-2
L2 deadpan	-2,4,-1
L2 decent	-3,8,-5
L2 demons	-1,-5,6
L2 desert	-3,5,-2
L2 deserts	0,2,-1
L2 deserve	-2,3,-1
L2 detective	-6,9,-2
L2 dialogue	-6,11,-5
L2 did	-1,4,-4
L2 different	-6,9,-3
L2 dinner	2,1,-2
L2 disney	-3,6,-4
L2 do	-1,-1,2
L2 docks	-4,5,-1
L2 documentaries	-4,9,-4
L2 documentary	-3,4,-2
L2 does	-1,4,-4
L2 doesnt	1,-2,-1
L2 dog	10,-2,-9
L2 dogs	-1,6,-7
L2 doing	3,-5,1
L2 dont	2,-7,5
L2 down	-14,-5,15
L2 drama	-3,2,0
L2 drawn	-1,2,-1
L2 dread	-7,11,-5
L2 dreams	-3,3,0
L2 dreamy	-5,6,-2
L2 drive	5,-4,-1
L2 drop	4,-8,4
L2 dry	3,-2,-1
L2 dubbed	7,-6,-1
L2 dust	-10,12,-3
L2 early	9,-6,-5
L2 easy	-4,5,-2
L2 eat	-1,4,-3
L2 eerie	-8,10,-2
L2 effects	8,-4,-5
L2 eight	-2,8,-9
L2 eighties	1,2,-3
L2 either	-8,9,-2
L2 else	-1,4,-2
L2 emily	-1,-2,3
L2 end	-10,10,-1
L2 ending	-3,5,-2
L2 english	-4,6,-3
L2 enough	-2,5,-3
L2 enter	3,-1,-2
L2 epic	-3,4,-1
L2 estonian	-2,3,-1
L2 european	2,0,-1
L2 even	15,-8,-7
L2 evening	7,-5,-1
L2 every	2,1,-3
L2 everything	9,-13,1
L2 except	0,-2,1
L2 explosions	-9,11,-3
L2 eyes	7,-5,-3
L2 face	6,-1,-6
L2 falling	2,2,-3
L2 family	-7,9,-2
L2 fancy	-5,3,2
L2 fantasy	-2,6,-5
L2 farce	-3,5,-1
L2 farm	-1,3,-1
L2 farm animals	-2,3,-1
L2 farm farmer	10,-8,-2
L2 fast	-1,3,-2
L2 fasting	-15,1,13
L2 father	8,-5,-4
L2 fathers	-6,7,0
L2 feel	1,-2,1
L2 fi	-4,11,-7
L2 fiction	-3,5,-2
L2 fifties	0,1,-2
L2 fifty	3,-1,-2
L2 fill	-3,-1,5
L2 film	0,2,-1
L2 films	-2,4,-2
L2 filthy	-2,3,-1
L2 find	-6,10,-5
L2 fine	-7,2,5
L2 finished	0,4,-5
L2 finnish	-2,3,-1
L2 fishing	-1,2,0
L2 five	-7,9,-1
L2 flats	0,2,-3
L2 fog	-5,9,-5
L2 food	-1,2,-1
L2 football	-5,1,4
L2 for	4,-2,-2
L2 forbidden taboo	10,-11,1
L2 forest	-3,4,-1
L2 forget	8,-5,-4
L2 forties	3,-1,-3
L2 forty	-3,9,-6
L2 found	8,-5,-3
L2 four	3,-1,-3
L2 free	-2,5,-2
L2 french	1,2,-3
L2 friday	-3,18,-17
L2 fridge	18,-13,-8
L2 friends	-1,2,-1
L2 friendship	-6,7,-1
L2 from	5,-1,-3
L2 fu	-3,5,-1
L2 full	11,-11,-1
L2 funerals	-1,2,-1
L2 funny	-3,5,-2
L2 gang	-4,7,-4
L2 gangsters	-3,7,-4
L2 garden	6,-5,-2
L2 gardens	-3,4,-1
L2 gave	11,-8,-4
L2 gentle	-5,7,-3
L2 george	3,2,-7
L2 georgian	20,-18,-5
L2 german	3,1,-5
L2 gern	-14,3,8
L2 get	-7,13,-6
L2 gets	-5,12,-9
L2 ghost	5,-6,1
L2 ghosts	-4,0,3
L2 giant	14,-9,-5
L2 girl	2,-1,-2
L2 girls	0,4,-5
L2 give	0,3,-3
L2 gives	-2,4,-3
L2 glamour	-4,6,-2
L2 gloves	4,-1,-3
L2 go	2,-5,2
L2 goat	7,-5,-1
L2 god	-7,2,5
L2 gold	-1,3,-1
L2 gone	0,-4,8
L2 good	1,0,-2
L2 goodbye	9,-5,-3
L2 got	2,-1,-1
L2 gotta	-3,3,-1
L2 grant	-2,3,-1
L2 greek	-3,5,-1
L2 green	-3,4,0
L2 greta	2,-2,-1
L2 grief	-2,3,-1
L2 grim	-3,5,-2
L2 grown	0,-7,7
L2 guilt	8,-7,-2
L2 guns	-5,0,5
L2 had	6,-3,-2
L2 half	-10,11,-3
L2 hall	-4,7,-4
L2 hand	-2,5,-2
L2 happy	6,-4,-2
L2 hard	21,-13,-11
L2 has	5,-2,-3
L2 hate	2,-8,6
L2 hats	-6,9,-3
L2 have	2,-1,-1
L2 having	5,-1,-7
L2 he	-1,5,-5
L2 headache	16,-15,-5
L2 hear	10,-6,-4
L2 heartbreak	-5,8,-3
L2 heat hot	-1,2,-1
L2 heist	-1,3,-1
L2 her	-1,2,-1
L2 here	-5,5,0
L2 hereditary	-3,5,-3
L2 heroes	4,-1,-6
L2 hes	10,-8,-1
L2 him	2,1,-3
L2 hindi	-6,-2,7
L2 his	0,-7,9
L2 hm	0,4,-4
L2 hold	-3,-2,6
L2 holiday	-15,16,-1
L2 hollywood	-4,2,2
L2 home	0,3,-3
L2 honest	-3,5,-1
L2 hong	4,-5,-5
L2 honour	-3,5,-2
L2 hopeless	-1,2,-1
L2 horror	4,-8,4
L2 horses	-1,2,-2
L2 hot	0,4,-4
L2 hotels	-10,12,-1
L2 hour	-5,3,-1
L2 hours	1,1,-3
L2 house	-2,4,-2
L2 how	-9,-1,10
L2 howling	-4,11,-7
L2 humour	-2,4,-2
L2 hungry	-1,3,-1
L2 huppert	-3,5,-2
L2 hurt	15,-12,-4
L2 husband	1,-2,1
L2 husbands	-5,-15,13
L2 i	3,-2,-2
L2 ice	4,-6,1
L2 id	1,1,-2
L2 ida	-1,2,-2
L2 ideally	-2,5,-4
L2 if	-2,-1,3
L2 ill	-2,14,-16
L2 in	2,-1,-2
L2 indian	7,-3,-5
L2 inheritance	-1,2,0
L2 into	4,-1,-4
L2 inventive	-4,4,-1
L2 ireland	-3,5,-2
L2 irish	-6,0,6
L2 is	5,-4,-2
L2 ish	4,-1,-5
L2 island	-2,4,-2
L2 isnt	3,-6,3
L2 istanbul	-3,-2,4
L2 italian	0,-5,6
L2 italy	-1,2,-1
L2 its	5,-3,-1
L2 ive	3,-4,1
L2 jackman	-8,-2,10
L2 japanese	-3,4,-2
L2 jazz	-1,2,-1
L2 jewish	-2,3,-1
L2 jokes	7,-6,-2
L2 jordan	-2,5,-3
L2 joyful	3,0,-3
L2 judge	-1,3,-2
L2 jungle	-3,4,-1
L2 just	0,3,-3
L2 keaton	-5,-6,8
L2 keep	-5,2,3
L2 ken	-5,6,-2
L2 kes	10,-8,-3
L2 khan	-1,3,-1
L2 kids	-4,8,-4
L2 kind	1,1,-3
L2 kinda	-1,2,-1
L2 kinder	-1,2,-1
L2 kindness	-4,5,-1
L2 kitchen	-2,2,-1
L2 know	-1,2,-1
L2 kong	2,-2,0
L2 korean	2,1,-2
L2 koreans	-2,5,-3
L2 la	-1,4,-5
L2 lad	-3,5,-2
L2 lads	-3,4,-1
L2 lake	13,-10,-3
L2 landlady	-1,3,-1
L2 language	4,-5,0
L2 laptop	-4,13,-11
L2 late	1,-6,4
L2 laugh	-2,5,-3
L2 law	-11,14,-4
L2 least	0,2,-2
L2 leaves	1,1,-4
L2 lee	-6,7,-1
L2 left	-4,7,-1
L2 less	3,6,-9
L2 lets	-4,5,-2
L2 letter	2,-1,-2
L2 letters	-5,6,-1
L2 life	2,0,-1
L2 light	2,-1,-1
L2 lighthouse	-3,6,-3
L2 like	0,2,-2
L2 likes	-3,5,-4
L2 limit	-16,7,4
L2 line	-4,1,2
L2 little	9,-4,-5
L2 live	-7,1,6
L2 lives	3,-1,-2
L2 living	-19,20,-2
L2 london	-1,-3,5
L2 lonely	-4,7,-2
L2 long	-3,1,2
L2 look	8,-11,2
L2 loop	12,-8,-4
L2 lose	-2,-1,3
L2 lot	2,1,-2
L2 loud	-1,2,-1
L2 lounge	-3,6,-3
L2 love	0,2,-1
L2 loved	-2,4,-4
L2 lovely	20,-16,-11
L2 lovers	3,0,-2
L2 luck	2,-1,-1
L2 mad	6,-3,-4
L2 made	0,5,-5
L2 mafia	-1,2,-1
L2 magic	3,-7,3
L2 make	1,2,-2
L2 man	0,3,-3
L2 manage	7,-6,-1
L2 mandy	8,-6,-2
L2 may	-4,-14,11
L2 maybe	6,-3,-5
L2 me	2,-2,0
L2 melancholy	-5,6,-1
L2 melodrama	-5,3,2
L2 men	-1,-2,3
L2 mexican	-1,2,-1
L2 midsommar	-2,4,-1
L2 mind	7,3,-10
L2 mine	0,3,-3
L2 mins	15,-13,-3
L2 minus	3,-5,2
L2 minutes	1,2,-3
L2 miss	-4,8,-6
L2 money	1,1,-2
L2 monks	4,-2,-3
L2 monster	-3,5,-1
L2 monsters	-2,0,1
L2 month	-1,3,-2
L2 mood	2,-8,6
L2 more	4,-2,-1
L2 most	3,-3,-2
L2 mother	4,-7,2
L2 mothers	-3,-3,6
L2 motion	-3,4,0
L2 mountains	-10,12,-2
L2 movie	0,2,-1
L2 mud	4,1,-6
L2 mum	0,4,-5
L2 mums	-4,5,-2
L2 music	-2,3,-1
L2 musical	-3,7,-4
L2 musicals	-3,12,-9
L2 must	-13,14,-2
L2 my	5,-2,-3
L2 mystery	-4,6,-1
L2 n	5,0,-5
L2 nan	-5,6,-2
L2 napoleon	-2,-1,4
L2 nearly	-2,5,-4
L2 needed	5,3,-8
L2 neighbours	8,-4,-4
L2 neon	-5,6,0
L2 neutral	-6,7,-1
L2 never	0,-3,2
L2 new	-12,16,-4
L2 next	-4,5,-1
L2 nice	-5,3,2
L2 night	-5,7,-1
L2 nine	-4,7,-3
L2 nineties	-1,2,-1
L2 no	-2,-4,6
L2 nobody	-5,-9,14
L2 noir	-5,7,-1
L2 noodles	1,1,-2
L2 nor	-5,2,2
L2 norris	2,6,-9
L2 north	3,1,-5
L2 northern	-2,2,-1
L2 not	-1,-2,4
L2 nothing	-3,-4,7
L2 now	4,-5,0
L2 nowt	-2,-6,8
L2 nuns	1,1,-2
L2 odd	3,-2,-2
L2 of	3,-2,-1
L2 off	-3,1,2
L2 oil	-8,9,-1
L2 ok	-2,3,-1
L2 okay	-15,19,-6
L2 old	-6,7,-1
L2 olds	-8,14,-6
L2 on	4,-2,-2
L2 once	4,-4,-1
L2 one	-1,2,-1
L2 ones	0,4,-4
L2 opera	-3,9,-5
L2 opposite	-2,3,0
L2 optional	-5,-3,8
L2 or	4,1,-5
L2 other	12,-14,2
L2 others	3,2,-5
L2 our	10,-9,-2
L2 out	-3,0,3
L2 over	1,0,-2
L2 own	-4,2,2
L2 pakistani	-2,3,-1
L2 palermo	-1,2,-1
L2 palestinian	-2,4,-2
L2 paranoia	-3,4,-1
L2 parents	-4,2,0
L2 paris	-9,-2,8
L2 party	-16,18,-1
L2 pass	-2,-7,9
L2 patience	-6,1,5
L2 patient	-4,4,-1
L2 pawlikowski	-2,4,-2
L2 people	-2,2,0
L2 perhaps	-9,11,-3
L2 pg	-3,4,-1
L2 philip	7,-6,-1
L2 phone	-1,5,-5
L2 pick	4,0,-3
L2 pierce	4,-1,-3
L2 pirates	-1,3,-1
L2 place	-12,-1,11
L2 played	-4,-1,4
L2 pls	-3,-1,4
L2 polish	0,2,-2
L2 poor	0,5,-5
L2 poor poverty	-2,5,-2
L2 portuguese	3,0,-2
L2 possible	-7,5,1
L2 poster	-1,2,-3
L2 powell	-5,6,-1
L2 prefer	0,-8,7
L2 preferably	-3,16,-14
L2 pretty	5,-1,-4
L2 pride	1,0,-2
L2 prison	-3,4,-1
L2 projector	5,-2,-5
L2 provided	-7,-3,9
L2 puppets	2,1,-4
L2 put	6,-4,-2
L2 quarrels	-3,4,-1
L2 quickly	-3,4,-2
L2 quiet	-2,3,-1
L2 quirky	-3,1,3
L2 quite	-1,-6,5
L2 rain	0,3,-4
L2 rated	-2,6,-4
L2 rather	-3,0,3
L2 read	6,-5,-1
L2 ready	-8,-4,13
L2 really	4,0,-4
L2 recent	3,0,-3
L2 redemption	-1,2,-1
L2 remakes	8,5,-13
L2 remember	-1,2,-2
L2 resistance	-2,3,-1
L2 restaurant	-1,2,-1
L2 restaurants	-3,4,-1
L2 revenge	-5,6,-2
L2 riders	4,-3,-1
L2 ridley	-2,9,-7
L2 right	8,-6,-4
L2 river	6,-2,-7
L2 riviera	-4,6,-1
L2 road	-2,4,-3
L2 robots	-5,10,-5
L2 romance	-2,4,-3
L2 romantic	0,-4,4
L2 rome	-6,6,-2
L2 room	7,-13,4
L2 round	9,-7,-3
L2 rude	-5,6,-2
L2 run	7,-5,-3
L2 running	2,-2,-1
L2 russell	-5,1,3
L2 ryan	-3,-5,4
L2 sad	-12,-9,16
L2 said	7,-15,7
L2 sailing	-5,6,-1
L2 sake	-11,-7,17
L2 salesman	-2,2,-1
L2 same	-3,5,-1
L2 satire	10,-9,-2
L2 saturday	-7,10,-4
L2 saw	5,-4,-1
L2 say	8,-11,4
L2 says	-5,8,-2
L2 scared	1,-1,-3
L2 scary	6,0,-4
L2 school	5,-1,-3
L2 sci	-2,5,-3
L2 scorsese	-2,-5,6
L2 scrap	1,4,-4
L2 screen	-3,5,-2
L2 screwball	-3,7,-4
L2 se	-9,-7,14
L2 sea	-2,5,-5
L2 secret	0,5,-7
L2 see	2,3,-6
L2 seen	2,2,-4
L2 sense	4,-2,-3
L2 set	-4,5,0
L2 seventies	-6,7,-1
L2 shadows	-6,9,-3
L2 sharp	-4,7,-2
L2 she	-4,7,-3
L2 shed	4,-1,-3
L2 sheep	15,-11,-3
L2 shes	5,-2,-4
L2 short	-3,4,-1
L2 should	-10,12,-2
L2 show	-12,16,-5
L2 sick	0,-5,5
L2 silence	4,-1,-3
L2 silent	-3,4,-1
L2 silly	-6,8,-2
L2 since	8,-5,-3
L2 single	-8,9,-1
L2 sister	4,-2,-2
L2 sisters	-2,3,-2
L2 sit	9,-16,5
L2 six	12,-9,-4
L2 sixties	-3,4,-2
L2 skint	-4,7,-2
L2 skip	-5,-3,7
L2 slapstick	-2,3,-1
L2 slasher	7,-3,-2
L2 sleep	-5,7,-2
L2 sleepover	3,-1,-2
L2 slow	3,-7,4
L2 small	-7,10,-2
L2 smth	1,2,-3
L2 snow	1,1,-2
L2 snowy	-1,2,0
L2 so	-3,1,1
L2 sofa	3,7,-10
L2 solidarity	-1,2,-1
L2 some	5,-1,-5
L2 something	-2,3,-1
L2 somewhere	-4,4,0
L2 son	4,0,-6
L2 songs	-2,3,-1
L2 sort	-4,5,-1
L2 sound	5,-2,-3
L2 soundtrack	-3,5,-2
L2 soup	-15,0,12
L2 south	-1,3,-2
L2 soviet	8,-6,-5
L2 space	-5,4,1
L2 spanish	-3,6,-3
L2 spare	-2,-1,3
L2 spielberg	-11,1,8
L2 spies	-3,4,-1
L2 spiritual	-2,3,0
L2 spooky	3,0,-3
L2 sport	5,-2,-4
L2 sports	-5,4,2
L2 stand	-1,-2,3
L2 start	-7,10,-3
L2 stay	5,-5,0
L2 still	-7,7,-1
L2 stomach	2,-6,4
L2 stories	-2,2,0
L2 story	-3,3,0
L2 strange	2,-1,-1
L2 strangers	1,2,-3
L2 street	3,-4,-1
L2 strike	11,1,-12
L2 stuff	2,3,-4
L2 stupid	11,-9,-2
L2 submarines	-3,4,-1
L2 suburbs	9,-8,-2
L2 such	14,-11,-6
L2 suits	10,-10,-1
L2 summer	0,3,-3
L2 sun	6,-5,-1
L2 sunday	2,0,-2
L2 sunny	-9,10,-1
L2 sunshine	-2,4,-2
L2 supper	-3,5,-1
L2 swap	1,-9,8
L2 swearing	-6,7,-1
L2 sweat	-1,2,-1
L2 sweaty	-4,7,-4
L2 swedish	-2,3,-1
L2 sweet	-10,7,7
L2 swinton	-9,12,-3
L2 swords	-11,4,8
L2 table	6,-3,-4
L2 taiwanese	-1,3,-2
L2 take	-8,5,2
L2 tale	1,2,-3
L2 talk	2,-4,2
L2 talking	-9,8,0
L2 talky	-6,7,-1
L2 tamil	-4,5,-2
L2 tea	-6,8,-2
L2 teacher	-5,9,-4
L2 teachers	1,2,-2
L2 technicolor	4,-2,-2
L2 teen	10,-5,-6
L2 teenager	8,0,-7
L2 teenagers	-8,12,-4
L2 teeth	-12,0,8
L2 telly	13,-7,-6
L2 ten	-7,9,-2
L2 tender	6,-4,-2
L2 tense	3,-2,-1
L2 term	-3,4,0
L2 thai	-1,5,-4
L2 than	-5,1,4
L2 thanks	-7,7,0
L2 that	-1,-1,2
L2 thats	6,-5,-1
L2 the	4,-2,-2
L2 them	-4,-2,6
L2 theme	-2,4,-2
L2 then	-5,8,-3
L2 there	0,2,-2
L2 theres	2,-3,1
L2 they	7,-6,-2
L2 theyre	4,1,-5
L2 thing	1,3,-5
L2 things	-2,-1,3
L2 think	9,-4,-8
L2 thinks	7,-5,-3
L2 third	4,-5,2
L2 this	8,-3,-5
L2 those	7,-6,-1
L2 though	-4,2,2
L2 thought	3,2,-6
L2 three	-5,3,1
L2 thriller	-1,4,-3
L2 through	-3,0,4
L2 till	6,-4,-2
L2 time	1,-5,4
L2 times	2,-1,-2
L2 tired	7,-7,-3
L2 to	0,2,-2
L2 toast	2,1,-3
L2 today	7,-1,-8
L2 tokyo	-1,2,-1
L2 told	-5,8,-4
L2 tomorrow	3,-1,-2
L2 tonight	1,3,-4
L2 too	0,1,-2
L2 took	13,-12,-1
L2 toro	-5,6,-1
L2 torture	-3,4,-1
L2 town	9,-8,-1
L2 train	7,-5,-1
L2 trains	2,1,-4
L2 trashy	-10,11,-1
L2 travel	-3,4,-3
L2 treasure	7,-4,-4
L2 trees	-1,2,-1
L2 trial courtroom	-5,6,-1
L2 triangle	6,-4,-2
L2 tried	8,-6,-2
L2 truce	-2,2,0
L2 true	-2,5,-2
L2 try	-4,9,-5
L2 turkish	1,-7,6
L2 twenties	-2,3,-1
L2 twice	-6,9,-3
L2 two	8,-8,0
L2 unless	-3,-4,6
L2 until	7,-4,-3
L2 up	-4,3,1
L2 ups	-3,4,-1
L2 vampires	-4,-5,9
L2 vein	-2,3,-1
L2 venice	2,2,-3
L2 vietnamese	1,0,-2
L2 village	-3,4,-1
L2 visual	-1,2,-1
L2 voices	-9,13,-4
L2 w	16,-12,-4
L2 wait	-1,-1,2
L2 walk	8,-7,-2
L2 walking	0,3,-3
L2 wall	5,-3,-2
L2 waltzes	-3,4,-1
L2 want	-3,3,0
L2 wants	-9,8,-1
L2 war	-3,3,0
L2 warm	-2,2,1
L2 wars	9,-4,-5
L2 was	6,-5,-1
L2 watch	-1,3,-2
L2 watching	1,-6,5
L2 water	-11,13,-2
L2 way	-3,5,-2
L2 we	8,-4,-4
L2 weather	-4,-2,6
L2 wed	1,3,-4
L2 wedding	-2,5,-3
L2 weddings	-1,3,-2
L2 week	3,0,-3
L2 welcome	-3,-7,10
L2 well	15,-4,-14
L2 went	15,-12,-2
L2 were	-2,0,1
L2 western	-5,2,3
L2 wet	5,-3,-2
L2 whales	20,-18,-5
L2 what	-2,5,-2
L2 whatever	-2,3,-1
L2 whats	5,-2,-3
L2 when	4,-6,2
L2 where	-10,7,3
L2 which	8,-2,-6
L2 whisky	10,-6,-8
L2 white	2,-1,-1
L2 who	1,0,-4
L2 whole	14,-4,-11
L2 whos	10,-3,-8
L2 wicked	-9,12,-3
L2 wife	3,-1,-1
L2 wifes	4,-3,0
L2 wilder	0,-4,0
L2 wine	-2,7,-5
L2 winners	5,-7,2
L2 winter	0,2,-1
L2 wish	-2,3,-1
L2 wistful	-1,2,-1
L2 wit	-2,3,-1
L2 witches	-3,6,-3
L2 with	-1,2,-1
L2 without	-4,-2,7
L2 witty	-2,3,-1
L2 wolf	2,-2,-1
L2 wolves	-2,4,-2
L2 woman	7,0,-8
L2 women	-5,6,-1
L2 wont	-3,3,0
L2 woods	-2,3,-1
L2 word	7,-7,0
L2 wordless	-5,6,-1
L2 words	-4,10,-6
L2 work	0,2,-2
L2 work job	8,-6,-3
L2 world	1,0,-2
L2 would	3,1,-4
L2 wrong	-3,9,-7
L2 wry	-2,3,-1
L2 yeah	-13,19,-6
L2 year	-1,5,-4
L2 years	6,-4,-2
L2 yen	-3,4,-1
L2 yes	-1,-8,9
L2 yimou	-7,8,-2
L2 york	4,-2,-1
L2 you	-4,6,-1
L2 zombies	-2,0,2
R1 ,	-1,2,-1
R1 0	13,-7,-6
R1 00	7,-4,-2
R1 0000	4,1,-8
R1 00s	-6,8,-2
R1 FILM	4,-2,-2
R1 R2 , 00	3,-2,-1
R1 R2 , 000	6,-3,-4
R1 R2 , 0000	2,0,-2
R1 R2 , 0000s	0,2,-1
R1 R2 , 00s	2,0,-2
R1 R2 , a	-2,4,-2
R1 R2 , about	-7,6,1
R1 R2 , absurd	-4,5,-1
R1 R2 , adventure	-3,6,-4
R1 R2 , after	2,-4,2
R1 R2 , all	1,2,-3
R1 R2 , also	0,9,-9
R1 R2 , although	0,4,-4
R1 R2 , american	-2,4,-1
R1 R2 , amnesia	-1,2,0
R1 R2 , an	-4,6,-2
R1 R2 , and	-1,2,-2
R1 R2 , angry	-2,5,-3
R1 R2 , animated	3,2,-5
R1 R2 , any	-2,3,0
R1 R2 , anything	-4,3,1
R1 R2 , as	-6,5,0
R1 R2 , asian	-1,2,-1
R1 R2 , at	5,-4,-1
R1 R2 , awkward	-2,3,-1
R1 R2 , bad	-6,7,-1
R1 R2 , banter	-1,2,-1
R1 R2 , bar	2,0,-2
R1 R2 , baseball	-1,2,-1
R1 R2 , beach	1,0,-2
R1 R2 , beards	-1,2,-1
R1 R2 , beautiful	-1,2,-1
R1 R2 , because	3,-1,-2
R1 R2 , before	0,5,-5
R1 R2 , berlin	3,-1,-1
R1 R2 , best	-12,12,-1
R1 R2 , bickering	1,0,-2
R1 R2 , bicycles	-5,7,-1
R1 R2 , big	2,-1,0
R1 R2 , bikes	-3,4,-1
R1 R2 , bittersweet	-6,7,-1
R1 R2 , bleak	-5,8,-3
R1 R2 , bookshop	-3,4,-1
R1 R2 , boy	1,1,-2
R1 R2 , brass	-2,5,-3
R1 R2 , bring	3,-1,-2
R1 R2 , british	-2,3,-1
R1 R2 , british english	-14,16,-2
R1 R2 , brothers	8,-6,-1
R1 R2 , buster	6,-4,-2
R1 R2 , but	-1,3,-2
R1 R2 , by	-7,8,-1
R1 R2 , cant	0,-8,7
R1 R2 , certificate	-2,2,1
R1 R2 , champagne	-2,4,-1
R1 R2 , chaos	2,-1,-1
R1 R2 , chases	-2,3,-1
R1 R2 , chatty	-1,3,-2
R1 R2 , cheeky	-2,3,-1
R1 R2 , childhood	-3,4,0
R1 R2 , children	-4,7,-3
R1 R2 , christmas	11,-6,-5
R1 R2 , christopher	-2,2,-1
R1 R2 , city	-2,3,-1
R1 R2 , clever	-2,3,-1
R1 R2 , coffee	-6,8,-3
R1 R2 , cold	2,2,-4
R1 R2 , colour	-2,2,0
R1 R2 , colourful	-1,2,-1
R1 R2 , comedy	-1,3,-1
R1 R2 , comic	-6,7,-2
R1 R2 , cool	4,-1,-3
R1 R2 , cosy	-1,3,-2
R1 R2 , could	-3,4,-1
R1 R2 , count	-2,-5,7
R1 R2 , country	-3,3,-1
R1 R2 , cows	-7,9,-2
R1 R2 , creepy	-3,5,-2
R1 R2 , crime	-2,3,-1
R1 R2 , cynical	5,-4,-4
R1 R2 , czech	-1,2,-1
R1 R2 , dad	-1,-3,4
R1 R2 , dads	-1,0,2
R1 R2 , daft	-2,3,-1
R1 R2 , dancing	-4,6,-2
R1 R2 , dark	0,1,-3
R1 R2 , deadpan	-1,3,-1
R1 R2 , desert	2,0,-1
R1 R2 , deserts	-3,4,-1
R1 R2 , divorce	3,0,-3
R1 R2 , do	-13,14,-1
R1 R2 , documentary	4,-3,-2
R1 R2 , does	4,-2,-2
R1 R2 , dog	-5,-3,-2
R1 R2 , done	4,0,-5
R1 R2 , dont	4,-2,-2
R1 R2 , doomed	0,2,-1
R1 R2 , drawn	-3,3,-1
R1 R2 , dry	1,1,-2
R1 R2 , dubbed	-4,-1,4
R1 R2 , early	-2,3,-1
R1 R2 , eerie	-5,7,-2
R1 R2 , eighties	-1,2,-1
R1 R2 , eighty	-2,3,-1
R1 R2 , elegant	-2,3,-1
R1 R2 , english	-3,3,0
R1 R2 , enough	4,-3,0
R1 R2 , ever	6,-3,-2
R1 R2 , every	-3,-21,16
R1 R2 , everybody	-4,-5,8
R1 R2 , everyone	1,1,-2
R1 R2 , except	-1,3,-2
R1 R2 , familiar	2,0,-2
R1 R2 , family	0,4,-4
R1 R2 , family friendly	-5,3,2
R1 R2 , farm	-3,4,-2
R1 R2 , fast	-2,4,-2
R1 R2 , father	-3,4,-2
R1 R2 , female	-1,2,-1
R1 R2 , few	-6,7,0
R1 R2 , fewer	-7,8,-2
R1 R2 , fifties	-4,5,-1
R1 R2 , fine	-2,2,-1
R1 R2 , first	-4,4,1
R1 R2 , fog	-3,4,-1
R1 R2 , folk	-4,4,0
R1 R2 , food	-2,1,1
R1 R2 , football	-4,5,-2
R1 R2 , for	-3,4,-2
R1 R2 , forbidden	-2,5,-2
R1 R2 , forty	7,-6,-1
R1 R2 , four	10,-8,-2
R1 R2 , france	-4,6,-2
R1 R2 , french	2,-2,1
R1 R2 , friends	-7,7,0
R1 R2 , friendship	-4,5,-1
R1 R2 , from	-5,-2,6
R1 R2 , fun	-9,9,-2
R1 R2 , funny	-1,6,-5
R1 R2 , gangsters	-3,4,-1
R1 R2 , gelato	-3,4,-1
R1 R2 , gentle	2,1,-2
R1 R2 , german	-4,6,-2
R1 R2 , gern	-1,3,-2
R1 R2 , ghosts	-2,3,-1
R1 R2 , gimme	-5,-7,9
R1 R2 , girl	10,-9,-2
R1 R2 , girls	9,-7,-4
R1 R2 , give	-3,1,1
R1 R2 , gloves	6,-5,-2
R1 R2 , go	-7,6,1
R1 R2 , goats	-1,2,-1
R1 R2 , gold	-2,3,-3
R1 R2 , good	-2,4,-2
R1 R2 , gorgeous	4,-3,-2
R1 R2 , got	-5,1,3
R1 R2 , greek	-5,0,5
R1 R2 , grumps	-1,2,-1
R1 R2 , hair	14,-14,-1
R1 R2 , half	2,-4,2
R1 R2 , handmade	-1,2,-1
R1 R2 , handsome	7,-6,-1
R1 R2 , happy	-4,12,-8
R1 R2 , hard	4,2,-8
R1 R2 , have	0,2,-2
R1 R2 , he	-2,0,2
R1 R2 , heat hot	-5,6,-1
R1 R2 , her	-5,8,-2
R1 R2 , hes	1,-2,1
R1 R2 , high	-2,3,-1
R1 R2 , his	1,-9,8
R1 R2 , hold	2,0,-2
R1 R2 , hong	-5,7,-1
R1 R2 , hopeful	-3,4,-1
R1 R2 , horses	-2,3,-1
R1 R2 , hot	-4,2,3
R1 R2 , i	0,-2,1
R1 R2 , ice	-6,-7,11
R1 R2 , id	2,2,-6
R1 R2 , ideally	-3,1,2
R1 R2 , ie	-10,11,-2
R1 R2 , if	2,-1,-1
R1 R2 , ill	3,7,-14
R1 R2 , in	3,-2,-2
R1 R2 , is	-2,2,1
R1 R2 , islands	-7,9,-2
R1 R2 , isnt	0,-4,4
R1 R2 , italian	-3,3,-1
R1 R2 , italy	0,2,-1
R1 R2 , ive	-1,-1,3
R1 R2 , japanese	-4,6,-2
R1 R2 , just	3,-4,1
R1 R2 , keep	-6,-2,5
R1 R2 , kids	0,4,-4
R1 R2 , kind	-4,6,-2
R1 R2 , kinda	-1,2,-1
R1 R2 , kitchen	-5,6,-1
R1 R2 , korean	-11,13,-2
R1 R2 , laughing	-2,3,-1
R1 R2 , leather	0,2,-2
R1 R2 , less	-4,7,-3
R1 R2 , lets	1,-4,3
R1 R2 , letters	-4,6,-2
R1 R2 , like	-3,4,-1
R1 R2 , linen	-1,2,-1
R1 R2 , little	-2,4,-2
R1 R2 , london	-2,2,-1
R1 R2 , lonely	-2,3,0
R1 R2 , long	-4,3,1
R1 R2 , longing	-2,4,-1
R1 R2 , loud	-7,8,-1
R1 R2 , love	4,-2,-2
R1 R2 , low	5,-3,-4
R1 R2 , made	-9,10,-1
R1 R2 , man	-6,10,-5
R1 R2 , marseille	-1,2,-1
R1 R2 , martial	-1,3,-2
R1 R2 , masks	2,0,-1
R1 R2 , maybe	-2,2,0
R1 R2 , me	2,0,-3
R1 R2 , means	11,-8,-4
R1 R2 , melancholy	-2,3,0
R1 R2 , memory	-1,2,0
R1 R2 , men	-1,4,-2
R1 R2 , mexican	-3,-1,4
R1 R2 , middle	-2,4,-2
R1 R2 , mind	9,-7,-2
R1 R2 , miners	-3,0,4
R1 R2 , minus	0,2,-1
R1 R2 , modern	-2,2,0
R1 R2 , money	-5,5,0
R1 R2 , monochrome	-2,2,-1
R1 R2 , monsters	-4,6,-3
R1 R2 , more	2,-2,0
R1 R2 , mothers	-10,5,1
R1 R2 , mountains	6,-5,-3
R1 R2 , mud	-2,3,-1
R1 R2 , mum	-3,-1,4
R1 R2 , mums	-5,-6,11
R1 R2 , murder	-8,7,1
R1 R2 , music	-1,3,-2
R1 R2 , must	9,-7,-3
R1 R2 , my	-3,2,1
R1 R2 , mystery	-2,12,-9
R1 R2 , naturally	-3,6,-3
R1 R2 , nature	-4,3,0
R1 R2 , naughty	-2,4,-1
R1 R2 , neon	-2,3,-2
R1 R2 , neurotic	-7,8,-1
R1 R2 , never	-11,5,2
R1 R2 , new	-5,4,1
R1 R2 , nineties	-1,2,-1
R1 R2 , ninety	2,-5,3
R1 R2 , no	-2,1,0
R1 R2 , noble	-3,4,-1
R1 R2 , nobody	1,-2,0
R1 R2 , none	2,-3,-1
R1 R2 , northern	-3,5,-3
R1 R2 , not	-2,3,0
R1 R2 , now	0,3,-3
R1 R2 , nowt	0,-2,2
R1 R2 , nuns	-1,3,-1
R1 R2 , obsession	-1,2,-1
R1 R2 , odd	-1,6,-6
R1 R2 , of	-5,5,0
R1 R2 , older	-1,2,-1
R1 R2 , on	2,0,-3
R1 R2 , one	3,-1,-2
R1 R2 , only	-6,5,1
R1 R2 , or	1,1,-3
R1 R2 , otherwise	-9,-7,15
R1 R2 , our	8,-6,-3
R1 R2 , outback	-4,6,-2
R1 R2 , over	-3,5,-2
R1 R2 , paranoia	-2,3,-1
R1 R2 , paranoid	7,-5,-3
R1 R2 , paris	-3,-4,5
R1 R2 , people	-4,-13,16
R1 R2 , pg	-2,5,-3
R1 R2 , phone	-4,5,-1
R1 R2 , pick	-5,0,0
R1 R2 , pirates	0,2,-1
R1 R2 , please	-2,3,-1
R1 R2 , poison	9,-9,-1
R1 R2 , polite	-3,4,-1
R1 R2 , ponies	-3,4,-1
R1 R2 , pretty	2,4,-7
R1 R2 , prison	-4,5,-1
R1 R2 , prom	-1,4,-2
R1 R2 , provided	-2,2,0
R1 R2 , quick	-1,2,-1
R1 R2 , quiet	-5,6,-1
R1 R2 , rain	-2,1,1
R1 R2 , rainy	-3,4,-1
R1 R2 , rated	4,-4,0
R1 R2 , rather	-3,1,2
R1 R2 , real	-8,8,-1
R1 R2 , really	-12,3,8
R1 R2 , rebellion	-2,3,0
R1 R2 , recent	-3,5,-2
R1 R2 , red	-5,7,-3
R1 R2 , redemption	-2,3,-1
R1 R2 , rescue	5,-3,-4
R1 R2 , river	-4,5,-1
R1 R2 , road	-4,6,-2
R1 R2 , romance	-3,4,0
R1 R2 , romantic	5,-5,0
R1 R2 , rope	-4,6,-1
R1 R2 , rubber	-7,9,-2
R1 R2 , sad	1,2,-4
R1 R2 , said	6,-15,6
R1 R2 , same	6,-8,1
R1 R2 , says	10,-8,-3
R1 R2 , sea	-4,10,-6
R1 R2 , seaside	-3,4,-2
R1 R2 , second	5,-3,-2
R1 R2 , secrets	-2,2,0
R1 R2 , seen	-10,9,1
R1 R2 , sequins	-3,7,-4
R1 R2 , set	4,-3,-2
R1 R2 , seventies	-3,4,-1
R1 R2 , sexy	-4,5,-1
R1 R2 , she	1,-2,1
R1 R2 , sheep	-6,8,-2
R1 R2 , shes	-1,-7,8
R1 R2 , short	-5,7,-1
R1 R2 , show	-1,0,2
R1 R2 , silent	-1,3,-3
R1 R2 , silly	-2,3,-1
R1 R2 , since	-9,11,-2
R1 R2 , singing	-2,3,-1
R1 R2 , sixties	-3,5,-2
R1 R2 , slapstick	-2,3,-1
R1 R2 , slow	-5,5,0
R1 R2 , small	-2,3,-2
R1 R2 , smoke	-3,4,-2
R1 R2 , snobs	-3,4,-1
R1 R2 , snow	-4,5,-1
R1 R2 , snowed	-3,6,-4
R1 R2 , snowy	-1,2,0
R1 R2 , so	2,-3,1
R1 R2 , some	12,-12,-1
R1 R2 , somebody	-4,4,1
R1 R2 , someone	5,0,-7
R1 R2 , something	2,-2,1
R1 R2 , song	12,-11,-1
R1 R2 , songs	-3,4,0
R1 R2 , soothing	6,-1,-6
R1 R2 , sorry	7,-5,-2
R1 R2 , spain	-1,2,-1
R1 R2 , spanish	6,-4,-2
R1 R2 , spies	-2,2,0
R1 R2 , spooky	-2,4,-2
R1 R2 , sport	-2,5,-2
R1 R2 , steppe	-2,3,-1
R1 R2 , still	13,-8,-5
R1 R2 , stop	-4,6,-2
R1 R2 , strange	9,-8,-3
R1 R2 , street	1,1,-2
R1 R2 , stubborn	-2,2,0
R1 R2 , students	2,2,-5
R1 R2 , stylish	-1,2,-1
R1 R2 , stylish elegant	-2,3,-1
R1 R2 , subtitled	-3,5,-1
R1 R2 , subtitles	-8,9,-1
R1 R2 , suburbs	-1,2,-1
R1 R2 , summer	-2,3,-1
R1 R2 , sun	-3,4,-1
R1 R2 , sung	-1,2,-1
R1 R2 , sunshine	3,-1,-2
R1 R2 , sure	1,1,-3
R1 R2 , sweat	2,-1,-3
R1 R2 , sweaty	-2,4,-3
R1 R2 , talking	-3,2,1
R1 R2 , tea	-6,7,-1
R1 R2 , technicolor	-3,3,0
R1 R2 , tender	-5,6,-1
R1 R2 , tense	-2,4,-1
R1 R2 , texas	9,-8,-2
R1 R2 , thank	-6,-5,10
R1 R2 , thanks	8,-8,0
R1 R2 , that	3,-3,0
R1 R2 , thats	-1,3,-2
R1 R2 , then	-5,4,1
R1 R2 , there	1,0,-2
R1 R2 , theres	2,-5,4
R1 R2 , they	6,-5,-1
R1 R2 , theyre	-4,-7,9
R1 R2 , thirties	-2,3,-1
R1 R2 , thirty	-5,7,-3
R1 R2 , this	-3,10,-8
R1 R2 , those	2,1,-2
R1 R2 , though	-7,7,0
R1 R2 , three	1,4,-5
R1 R2 , to	-5,8,-4
R1 R2 , today	8,-5,-3
R1 R2 , too	0,-8,7
R1 R2 , touching	-2,3,-2
R1 R2 , tragic	-2,3,0
R1 R2 , train	-6,6,-1
R1 R2 , trains	-3,3,0
R1 R2 , trench	-2,2,0
R1 R2 , trolls	3,-2,-1
R1 R2 , true	-4,5,-1
R1 R2 , turkey	6,-4,-4
R1 R2 , two	7,-4,-5
R1 R2 , under	-2,3,-1
R1 R2 , underdog	-1,5,-4
R1 R2 , vampires	-2,-2,4
R1 R2 , village	-2,3,-1
R1 R2 , want	-2,-2,0
R1 R2 , war	-5,-2,6
R1 R2 , warm	-3,4,-1
R1 R2 , we	-2,-6,7
R1 R2 , weddings	-2,3,0
R1 R2 , were	-4,0,4
R1 R2 , werewolves	-1,-8,9
R1 R2 , wet	2,-1,-2
R1 R2 , weve	-4,1,3
R1 R2 , what	-3,7,-7
R1 R2 , whatever	3,1,-4
R1 R2 , whats	3,-1,-2
R1 R2 , when	5,-2,-3
R1 R2 , where	-5,7,-2
R1 R2 , which	-1,-1,3
R1 R2 , whichever	2,2,-4
R1 R2 , who	5,-5,-1
R1 R2 , wine	-3,-1,4
R1 R2 , winter	-5,5,-1
R1 R2 , witches	-3,6,-2
R1 R2 , without	-4,3,1
R1 R2 , witty	-3,4,-1
R1 R2 , women	1,0,-2
R1 R2 , woods	-3,5,-2
R1 R2 , would	2,-11,9
R1 R2 , yes	2,1,-4
R1 R2 , you	-2,3,-1
R1 R2 , young	-2,3,-1
R1 R2 . .	-1,2,-1
R1 R2 . 00	-10,13,-3
R1 R2 . FILM	2,0,-2
R1 R2 . a	4,-5,1
R1 R2 . adventure	4,-4,0
R1 R2 . and	11,-1,-11
R1 R2 . another	6,-4,-2
R1 R2 . anything	-11,10,0
R1 R2 . as	-19,23,-5
R1 R2 . both	-11,12,-3
R1 R2 . but	-7,13,-7
R1 R2 . courtroom	12,-7,-8
R1 R2 . do	6,2,-9
R1 R2 . done	-11,10,-1
R1 R2 . dont	-6,-3,8
R1 R2 . for	6,0,-6
R1 R2 . french	-2,6,-5
R1 R2 . fun	6,-8,3
R1 R2 . give	11,-1,-9
R1 R2 . go	-22,27,-7
R1 R2 . good	11,-11,-2
R1 R2 . great	12,-12,-2
R1 R2 . he	6,-5,-1
R1 R2 . help	3,3,-13
R1 R2 . hes	-4,7,-4
R1 R2 . him	1,-11,5
R1 R2 . his	9,-6,-3
R1 R2 . i	6,-5,-1
R1 R2 . id	0,-4,3
R1 R2 . im	-10,0,10
R1 R2 . in	10,-5,-7
R1 R2 . is	6,-4,-2
R1 R2 . it	5,-1,-4
R1 R2 . its	1,-7,6
R1 R2 . ive	5,-11,5
R1 R2 . just	-18,10,9
R1 R2 . knights	-2,-7,7
R1 R2 . like	-2,4,-2
R1 R2 . london	-9,-5,13
R1 R2 . loved	-4,4,0
R1 R2 . me	-3,5,-5
R1 R2 . mine	-2,4,-3
R1 R2 . monks	2,-2,0
R1 R2 . more	12,-8,-3
R1 R2 . mothers	-4,6,-2
R1 R2 . my	3,-7,4
R1 R2 . never	2,11,-16
R1 R2 . next	14,-11,-4
R1 R2 . no	-4,0,3
R1 R2 . not	-3,-6,8
R1 R2 . now	16,-10,-7
R1 R2 . on	3,-1,-2
R1 R2 . one	-1,5,-7
R1 R2 . only	-16,5,8
R1 R2 . or	-5,4,2
R1 R2 . over	-9,-24,27
R1 R2 . please	5,-5,0
R1 R2 . rams	-2,3,-1
R1 R2 . rather	3,-19,12
R1 R2 . scrap	-9,13,-4
R1 R2 . seen	11,-8,-5
R1 R2 . she	7,-2,-5
R1 R2 . shes	13,-9,-4
R1 R2 . skip	8,-6,-2
R1 R2 . so	4,-1,-2
R1 R2 . something	3,-5,1
R1 R2 . spectacle	5,-4,-2
R1 R2 . still	4,2,-5
R1 R2 . that	5,-3,-3
R1 R2 . thats	0,-6,5
R1 R2 . the	2,-2,0
R1 R2 . then	10,-7,-2
R1 R2 . there	5,0,-7
R1 R2 . they	13,-11,-4
R1 R2 . we	-2,4,-2
R1 R2 . were	-9,13,-4
R1 R2 . weve	-7,1,6
R1 R2 . what	2,-3,-1
R1 R2 . who	11,-24,5
R1 R2 . with	-13,3,8
R1 R2 . yes	-11,18,-6
R1 R2 . you	-7,4,4
R1 R2 0 .	-2,2,0
R1 R2 00 ,	-7,9,-2
R1 R2 0000 .	14,-12,-3
R1 R2 00s .	-4,6,-1
R1 R2 FILM ,	4,1,-4
R1 R2 FILM .	1,-2,1
R1 R2 a week	8,-7,-1
R1 R2 about a	4,-2,-3
R1 R2 about bees	-8,10,-2
R1 R2 about the	-7,-1,7
R1 R2 after FILM	17,-8,-11
R1 R2 again ,	0,1,-2
R1 R2 again .	-4,0,2
R1 R2 again but	-1,2,-2
R1 R2 again please	-4,8,-3
R1 R2 all day	11,-5,-7
R1 R2 all the	-3,4,-1
R1 R2 and FILM	11,-8,-2
R1 R2 and a	-1,4,-3
R1 R2 and all	5,-8,3
R1 R2 and clever	4,3,-6
R1 R2 and from	-1,2,-1
R1 R2 and funny	-1,2,0
R1 R2 and happy	-1,3,-1
R1 R2 and he	7,-3,-4
R1 R2 and her	2,-2,0
R1 R2 and hes	1,-10,6
R1 R2 and i	1,-12,10
R1 R2 and it	-5,7,-3
R1 R2 and ive	9,-7,-4
R1 R2 and jokes	-4,7,-2
R1 R2 and me	1,-8,7
R1 R2 and my	4,-4,1
R1 R2 and no	-6,5,1
R1 R2 and nobody	-10,13,-3
R1 R2 and nothing	17,-12,-5
R1 R2 and now	7,-5,-2
R1 R2 and one	1,2,-4
R1 R2 and pressburger	-3,4,-1
R1 R2 and rain	3,-8,4
R1 R2 and romantic	-2,3,0
R1 R2 and sad	8,-7,-2
R1 R2 and the	-1,2,-1
R1 R2 and then	4,-4,-1
R1 R2 and thinks	7,-6,-2
R1 R2 and two	2,-1,0
R1 R2 and under	-5,7,-1
R1 R2 and we	1,1,-2
R1 R2 and with	-4,5,-1
R1 R2 and without	-1,-7,8
R1 R2 and wont	7,-2,-5
R1 R2 and you	4,-1,-3
R1 R2 any more	3,-6,0
R1 R2 anybody .	-5,-9,10
R1 R2 are out	-12,7,0
R1 R2 are the	-12,18,-10
R1 R2 as FILM	2,-2,0
R1 R2 as a	-5,9,-3
R1 R2 as an	-1,6,-5
R1 R2 as in	0,3,-4
R1 R2 as my	-11,11,-3
R1 R2 as possible	-6,-2,6
R1 R2 as the	-2,3,0
R1 R2 as you	-4,6,-2
R1 R2 aside ,	0,-10,6
R1 R2 at a	4,-1,-4
R1 R2 at all	-10,11,-2
R1 R2 at home	13,-10,-2
R1 R2 at night	-4,6,-1
R1 R2 at sea	-6,8,-2
R1 R2 at the	2,-3,1
R1 R2 away from	0,-4,4
R1 R2 because of	0,-5,3
R1 R2 before he	0,2,-5
R1 R2 before my	8,-10,2
R1 R2 before of	-1,6,-5
R1 R2 before the	-3,2,1
R1 R2 being icy	-1,4,-3
R1 R2 best .	-11,14,-4
R1 R2 between old	-1,3,-2
R1 R2 bits .	4,-3,-1
R1 R2 but a	-4,3,1
R1 R2 but before	-1,2,0
R1 R2 but for	-5,6,0
R1 R2 but from	-4,5,-1
R1 R2 but fun	-1,2,-1
R1 R2 but funny	-4,5,0
R1 R2 but i	-4,8,-5
R1 R2 but in	3,-1,-2
R1 R2 but its	11,-8,-1
R1 R2 but less	4,1,-6
R1 R2 but my	-3,12,-10
R1 R2 but never	-1,2,-1
R1 R2 but no	0,3,-2
R1 R2 but not	-3,6,-4
R1 R2 but shorter	-1,4,-3
R1 R2 but something	-11,6,4
R1 R2 but under	-2,4,-1
R1 R2 but w	9,-8,-2
R1 R2 but with	-1,3,-2
R1 R2 but without	-1,2,-1
R1 R2 by a	10,-3,-10
R1 R2 by all	-4,9,-6
R1 R2 by somebody	3,-2,-2
R1 R2 by the	-6,-7,10
R1 R2 can stay	-4,1,3
R1 R2 children .	-1,-4,5
R1 R2 city ,	-3,5,-2
R1 R2 class ,	6,-4,-1
R1 R2 club ,	8,-5,-4
R1 R2 colours .	-12,12,0
R1 R2 comedies ,	-5,3,1
R1 R2 comedy ,	-3,7,-4
R1 R2 comedy .	-3,5,-3
R1 R2 creatures ,	-4,2,2
R1 R2 crime ,	-3,3,-1
R1 R2 crime .	5,-2,-2
R1 R2 crooks .	-9,11,-2
R1 R2 dad .	5,-4,-4
R1 R2 day ,	-11,12,-2
R1 R2 day .	10,-8,-2
R1 R2 did the	8,-6,-5
R1 R2 drama ,	-6,7,-1
R1 R2 drama .	-2,7,-5
R1 R2 drama about	-2,5,-2
R1 R2 dreams ,	14,-12,-2
R1 R2 dying .	-5,-3,8
R1 R2 each ,	-4,6,-2
R1 R2 either .	6,-3,-4
R1 R2 ending .	-6,6,-1
R1 R2 enough for	-6,17,-13
R1 R2 enough to	-4,7,-4
R1 R2 even ,	-8,9,0
R1 R2 even .	-3,6,-3
R1 R2 evening ,	-6,9,-3
R1 R2 family .	-11,6,5
R1 R2 feel .	-18,19,-2
R1 R2 film ,	-1,4,-3
R1 R2 film .	-3,4,-1
R1 R2 film and	-5,3,2
R1 R2 film but	-2,4,-2
R1 R2 film ever	3,-2,0
R1 R2 film for	-2,5,-3
R1 R2 film in	-1,5,-4
R1 R2 film minus	-2,4,-3
R1 R2 film that	-3,8,-6
R1 R2 film thats	-3,5,-2
R1 R2 film where	0,2,-1
R1 R2 film which	-2,5,-2
R1 R2 film with	-4,5,-1
R1 R2 film without	-2,5,-3
R1 R2 film yes	-1,3,-3
R1 R2 films .	-6,6,1
R1 R2 films are	-4,6,-4
R1 R2 films or	-1,-2,2
R1 R2 films that	-5,8,-4
R1 R2 films where	13,-6,-10
R1 R2 fine ,	13,-9,-5
R1 R2 fingers .	1,14,-23
R1 R2 for FILM	5,-3,-2
R1 R2 for a	-2,3,-2
R1 R2 for all	9,-7,-2
R1 R2 for grown	-5,7,-1
R1 R2 for him	-11,13,-2
R1 R2 for me	-4,10,-7
R1 R2 for my	-11,16,-5
R1 R2 for once	-3,-3,6
R1 R2 for one	-2,0,1
R1 R2 for people	-3,4,-2
R1 R2 for ten	11,-5,-6
R1 R2 for that	-2,-5,8
R1 R2 for the	7,-5,-1
R1 R2 for three	-8,-6,12
R1 R2 for two	1,-2,0
R1 R2 from the	5,-3,-2
R1 R2 games .	-2,7,-5
R1 R2 gave it	3,-2,0
R1 R2 gets a	6,-8,2
R1 R2 girl ,	-5,7,-3
R1 R2 gives me	3,-5,3
R1 R2 go ,	-7,9,-3
R1 R2 gone wrong	-12,16,-4
R1 R2 had been	5,-3,-2
R1 R2 had better	0,1,-4
R1 R2 hair .	-6,7,-9
R1 R2 has been	3,-16,7
R1 R2 hats ,	-1,2,-1
R1 R2 hats .	9,-17,6
R1 R2 have a	2,-2,-1
R1 R2 have i	14,-6,-8
R1 R2 having adventures	-6,7,-1
R1 R2 here ,	12,-8,-4
R1 R2 here .	16,-13,-3
R1 R2 him .	4,-6,-3
R1 R2 horror ,	-4,2,3
R1 R2 horror .	-6,10,-4
R1 R2 humour .	5,-4,-1
R1 R2 i can	-7,6,0
R1 R2 i cant	-21,3,9
R1 R2 i dont	-14,-11,20
R1 R2 i have	4,-8,3
R1 R2 i mean	11,-8,-6
R1 R2 i want	15,-8,-7
R1 R2 i wont	2,-5,3
R1 R2 if i	-1,2,-2
R1 R2 if its	-2,8,-5
R1 R2 if possible	-2,0,2
R1 R2 if thats	-5,6,-1
R1 R2 if they	-3,4,-1
R1 R2 if you	-4,7,-2
R1 R2 in ,	4,-16,6
R1 R2 in .	-6,8,-2
R1 R2 in 0000	6,-4,-2
R1 R2 in FILM	-2,5,-3
R1 R2 in a	-4,3,1
R1 R2 in any	-12,-7,13
R1 R2 in anything	-8,12,-3
R1 R2 in cages	-4,-11,14
R1 R2 in court	0,-2,3
R1 R2 in his	5,3,-11
R1 R2 in it	-4,2,1
R1 R2 in laws	9,-7,-1
R1 R2 in my	1,0,-2
R1 R2 in one	8,-7,-2
R1 R2 in paris	-3,4,-2
R1 R2 in screen	-4,3,2
R1 R2 in something	-6,8,-2
R1 R2 in space	-2,3,-2
R1 R2 in that	13,2,-17
R1 R2 in the	4,0,-4
R1 R2 in them	-4,5,-1
R1 R2 in this	-5,-4,8
R1 R2 instead .	6,-2,-6
R1 R2 instead of	-6,10,-4
R1 R2 is .	-11,-5,8
R1 R2 is FILM	1,2,-3
R1 R2 is all	-8,10,-4
R1 R2 is better	-4,6,-3
R1 R2 is called	11,-9,-2
R1 R2 is good	-14,24,-11
R1 R2 is in	0,12,-14
R1 R2 is it	2,3,-12
R1 R2 is my	7,-14,1
R1 R2 is not	-10,-10,20
R1 R2 is off	-7,3,1
R1 R2 is on	6,-5,-2
R1 R2 is out	5,-13,7
R1 R2 is the	-1,4,-3
R1 R2 is what	0,4,-5
R1 R2 is where	-1,-5,6
R1 R2 ish ,	-5,5,-1
R1 R2 isnt .	-1,-7,8
R1 R2 isnt a	-16,14,-1
R1 R2 it .	9,-5,-4
R1 R2 it is	3,1,-4
R1 R2 kind ,	-7,8,-1
R1 R2 kind .	6,-10,4
R1 R2 kiss ,	8,-6,-2
R1 R2 la land	6,-5,-2
R1 R2 leaves me	13,-7,-10
R1 R2 like FILM	1,3,-7
R1 R2 like a	-6,8,-2
R1 R2 like that	-9,10,-2
R1 R2 liner ,	-7,7,-1
R1 R2 looks like	3,-11,7
R1 R2 love story	-4,5,-1
R1 R2 made me	5,-4,-1
R1 R2 makes me	-10,3,3
R1 R2 man ,	2,0,-2
R1 R2 man .	8,-6,-2
R1 R2 maybe .	-7,10,-3
R1 R2 me .	12,-9,-3
R1 R2 minus the	-3,5,-2
R1 R2 movie ,	-3,5,-2
R1 R2 movie that	-3,5,-2
R1 R2 music .	-4,-1,5
R1 R2 needs out	6,-4,-2
R1 R2 next door	3,-1,-2
R1 R2 night ,	-16,18,-2
R1 R2 night .	-1,3,-3
R1 R2 no ,	4,-6,2
R1 R2 no .	-12,12,-2
R1 R2 not ,	-10,-7,16
R1 R2 not .	1,-8,7
R1 R2 not by	-2,5,-3
R1 R2 not involved	-4,-13,17
R1 R2 not the	-2,6,-5
R1 R2 now ,	1,3,-4
R1 R2 now .	-1,4,-5
R1 R2 obviously .	-4,4,0
R1 R2 of 00	6,-4,-1
R1 R2 of FILM	-12,18,-6
R1 R2 of a	6,-5,0
R1 R2 of any	-5,4,0
R1 R2 of god	6,-4,-2
R1 R2 of manners	-4,5,-1
R1 R2 of my	10,-5,-5
R1 R2 of singers	-6,-2,8
R1 R2 of the	0,1,-2
R1 R2 ok .	6,-4,-3
R1 R2 on .	15,-12,-4
R1 R2 on a	1,-11,8
R1 R2 on me	-3,3,-1
R1 R2 on mushrooms	-4,7,-3
R1 R2 on my	0,-10,9
R1 R2 on screen	-8,5,3
R1 R2 on the	1,1,-2
R1 R2 one ,	4,-1,-3
R1 R2 one .	2,-1,-1
R1 R2 one from	-1,2,-1
R1 R2 one set	-2,2,-1
R1 R2 one that	-2,5,-3
R1 R2 one with	8,-7,-2
R1 R2 ones ,	1,-3,2
R1 R2 ones .	-1,-1,2
R1 R2 only .	1,3,-4
R1 R2 or FILM	-10,9,1
R1 R2 or a	-6,7,-1
R1 R2 or so	-2,4,-2
R1 R2 or thereabouts	-7,9,-1
R1 R2 otherwise .	-8,14,-5
R1 R2 out of	-4,-2,6
R1 R2 outside ,	9,-7,-3
R1 R2 outside at	3,-2,-2
R1 R2 own country	6,-5,-1
R1 R2 people ,	-1,-2,2
R1 R2 people .	-15,5,9
R1 R2 perhaps .	-5,7,-2
R1 R2 person ,	3,-2,-1
R1 R2 please ,	-6,7,-2
R1 R2 please .	-4,4,-1
R1 R2 pls ,	-5,2,3
R1 R2 pls .	4,-4,0
R1 R2 pressure .	0,2,-3
R1 R2 rather than	2,-1,-1
R1 R2 reunion ,	3,-2,-3
R1 R2 robot .	-10,7,3
R1 R2 robots .	-5,-8,12
R1 R2 romance ,	9,-5,-6
R1 R2 romance .	-8,11,-3
R1 R2 satire ,	-2,3,-1
R1 R2 says no	3,6,-9
R1 R2 sci fi	-3,5,-2
R1 R2 set in	-2,2,-1
R1 R2 side .	-1,4,-3
R1 R2 since 0000	3,-2,-1
R1 R2 since the	1,2,-2
R1 R2 so good	-1,2,-3
R1 R2 so i	4,-1,-4
R1 R2 so no	7,-3,-4
R1 R2 songs ,	1,1,-2
R1 R2 sort ,	-1,3,-3
R1 R2 sort .	1,-6,5
R1 R2 sort of	-13,15,-3
R1 R2 sounds like	9,-8,-2
R1 R2 speeches .	-7,9,-3
R1 R2 station .	-6,7,-2
R1 R2 story ,	-1,3,-2
R1 R2 story .	8,-5,-3
R1 R2 story was	4,-2,-2
R1 R2 students .	7,-7,0
R1 R2 stuff .	-9,8,1
R1 R2 stuff and	-2,-9,10
R1 R2 suits me	-10,15,-6
R1 R2 survival .	-6,8,-2
R1 R2 talk ,	-4,6,-3
R1 R2 talk .	-3,-1,4
R1 R2 talking ,	-6,1,5
R1 R2 taste ,	11,-10,-1
R1 R2 teacher ,	3,-2,-1
R1 R2 than FILM	4,-3,-1
R1 R2 than the	-20,22,-3
R1 R2 that FILM	7,7,-15
R1 R2 that aint	-4,5,-1
R1 R2 that doesnt	-4,7,-2
R1 R2 that goes	-1,2,-1
R1 R2 that i	10,-4,-7
R1 R2 that is	-4,6,-3
R1 R2 that isnt	-3,5,-2
R1 R2 that not	-2,3,-1
R1 R2 that wont	-2,6,-4
R1 R2 thats not	-1,5,-3
R1 R2 the better	-10,12,-2
R1 R2 the have	2,-1,-1
R1 R2 the void	3,-2,-1
R1 R2 then ,	-5,4,0
R1 R2 then .	-2,5,-3
R1 R2 thing ,	0,2,-2
R1 R2 thing .	-7,4,2
R1 R2 things .	2,1,-3
R1 R2 this month	2,-3,0
R1 R2 this time	2,0,-3
R1 R2 tho .	-2,-5,6
R1 R2 though ,	1,3,-4
R1 R2 though .	-2,0,1
R1 R2 thriller ,	-5,6,-1
R1 R2 thriller .	-1,2,-1
R1 R2 till ten	-5,4,0
R1 R2 time .	-1,3,-1
R1 R2 to FILM	13,-5,-9
R1 R2 to a	-2,-4,5
R1 R2 to go	-12,14,-3
R1 R2 to me	11,-7,-4
R1 R2 to the	6,-8,1
R1 R2 to vienna	4,-4,0
R1 R2 today ,	4,-9,4
R1 R2 today and	6,-1,-5
R1 R2 together ,	19,-18,-7
R1 R2 tomorrow .	12,-6,-6
R1 R2 tonight .	-5,5,0
R1 R2 too .	7,-4,-5
R1 R2 too much	5,-8,2
R1 R2 town ,	-5,6,-1
R1 R2 turns up	-2,-8,11
R1 R2 twice ,	7,-4,-3
R1 R2 up to	4,-9,6
R1 R2 vibes .	-3,6,-2
R1 R2 voice .	6,-7,-1
R1 R2 w women	-6,12,-8
R1 R2 was a	11,-6,-5
R1 R2 was in	5,-5,-1
R1 R2 was on	3,-1,-1
R1 R2 was the	2,-1,0
R1 R2 watch ,	16,-14,-3
R1 R2 wave ,	-5,3,2
R1 R2 welcome .	-11,13,-1
R1 R2 western .	-9,9,-1
R1 R2 when he	-2,8,-8
R1 R2 when hes	-8,-3,9
R1 R2 where nobody	-5,7,-2
R1 R2 where people	-3,14,-11
R1 R2 where the	-3,4,-1
R1 R2 where they	-3,4,-1
R1 R2 who isnt	-6,11,-5
R1 R2 will do	-8,9,-1
R1 R2 with a	3,-3,0
R1 R2 with animals	3,-2,-1
R1 R2 with brains	-4,9,-5
R1 R2 with feelings	-4,-1,5
R1 R2 with friendship	-3,4,0
R1 R2 with jokes	-4,8,-6
R1 R2 with love	-1,2,-1
R1 R2 with my	5,-2,-2
R1 R2 with no	1,2,-3
R1 R2 with puppets	-3,8,-5
R1 R2 with that	6,-7,-2
R1 R2 with the	4,1,-5
R1 R2 with two	-2,2,-1
R1 R2 without a	3,0,-3
R1 R2 without being	-1,4,-2
R1 R2 without gore	0,3,-3
R1 R2 without him	-3,4,-2
R1 R2 without that	-3,13,-10
R1 R2 without the	-3,6,-3
R1 R2 woman ,	-5,6,0
R1 R2 woman .	3,-1,-2
R1 R2 would be	-2,6,-4
R1 R2 would do	-2,5,-2
R1 R2 yes ,	-2,5,-3
R1 R2 yes .	-8,12,-4
R1 a	7,-6,-1
R1 abbey	18,-12,-8
R1 about	-1,3,-2
R1 action	-4,7,-2
R1 actually	1,1,-2
R1 adventure	5,1,-5
R1 advert	4,-4,0
R1 after	2,-5,3
R1 afterwards	4,-2,-3
R1 alone	-2,4,-3
R1 also	4,2,-9
R1 always	8,-4,-9
R1 an	6,-5,-1
R1 and	0,1,-2
R1 animals	-9,-6,14
R1 any	6,-7,-3
R1 anybody	-5,-9,10
R1 anything	-11,-6,11
R1 anyway	6,-2,-5
R1 are	2,-4,2
R1 arent	7,-11,3
R1 as	0,2,-1
R1 aside	2,-9,4
R1 asked	6,-3,-2
R1 at	2,-1,-1
R1 ate	10,-7,-3
R1 away	2,-11,9
R1 back	0,5,-6
R1 bad	-6,11,-7
R1 banned	-4,-6,10
R1 bath	22,-21,-2
R1 battles	-6,3,3
R1 beast creature	15,-13,-2
R1 beats	13,-10,-4
R1 because	-4,-3,7
R1 been	-4,7,-8
R1 before	1,1,-2
R1 behind	2,4,-4
R1 being	-8,6,3
R1 best	-3,5,-3
R1 better	7,-6,-1
R1 between	-5,7,-2
R1 bit	8,-7,-1
R1 bits	1,-2,2
R1 bitte	-4,-9,12
R1 blinds	-6,8,-2
R1 blue	9,-7,-2
R1 bore	-1,-15,11
R1 bossy	-8,-4,10
R1 box	0,1,-3
R1 budapest	16,-13,-4
R1 but	-1,4,-3
R1 by	0,1,-2
R1 called	19,-16,-3
R1 calls	15,-13,-2
R1 came	8,-4,-5
R1 camp	-1,3,-2
R1 can	3,-7,4
R1 cant	11,-9,-3
R1 caper	-7,10,-2
R1 cards	1,-6,4
R1 chaos	-4,6,-1
R1 chasing	-3,5,-3
R1 children	-4,1,3
R1 cinema	-2,2,1
R1 class	7,-5,-2
R1 club	11,-9,-3
R1 cold	22,-22,-3
R1 colours	-10,11,0
R1 comedies	1,0,-2
R1 comedy	-4,7,-3
R1 comes	0,2,-3
R1 coming	13,-10,-4
R1 con	8,-2,-7
R1 could	23,-20,-7
R1 country	-3,5,-4
R1 couple	11,-15,4
R1 creatures	-4,3,1
R1 crew	4,-2,-1
R1 crime	0,2,-1
R1 crooks	-6,7,-1
R1 cry	2,-2,-1
R1 cut	10,-6,-7
R1 cute	-2,3,-1
R1 dad	5,0,-11
R1 dads	-5,5,-1
R1 dance	9,-7,-2
R1 dancing	-4,6,-2
R1 day	4,-2,-2
R1 days	2,2,-4
R1 did	3,1,-6
R1 died	15,-13,-4
R1 directing	-7,6,0
R1 diz	2,-2,0
R1 do	4,-5,-2
R1 documentary	-3,3,0
R1 does	3,1,-4
R1 doesnt	2,-14,10
R1 doing	5,1,-6
R1 done	-1,6,-6
R1 dont	2,-8,6
R1 drama	-5,4,1
R1 dreams	15,-14,-2
R1 dying	-5,-3,7
R1 each	-1,4,-3
R1 early	4,-1,-5
R1 eating	-5,7,-3
R1 either	4,0,-5
R1 en	3,2,-5
R1 ending	-4,7,-3
R1 enough	2,3,-6
R1 era	-14,17,-3
R1 even	-5,5,0
R1 evening	3,0,-3
R1 ever	-5,5,-1
R1 every	4,1,-6
R1 except	5,-1,-4
R1 fair	-1,5,-3
R1 falling	-9,-1,7
R1 falls	-2,5,-3
R1 families	-12,13,-2
R1 family	-16,17,-1
R1 father	6,-7,-1
R1 feel	-1,3,-3
R1 fell	3,-3,-1
R1 fights	-8,8,-1
R1 film	-1,3,-1
R1 fine	-4,8,-4
R1 fingers	-2,17,-24
R1 first	6,-6,0
R1 food	5,-3,-2
R1 for	2,0,-2
R1 four	9,-6,-3
R1 free	-8,-15,22
R1 french	-15,20,-6
R1 from	2,1,-2
R1 funny	0,4,-3
R1 fuzz	16,-10,-8
R1 games	-2,7,-5
R1 gave	9,-3,-6
R1 gets	-6,1,3
R1 getting	-8,12,-4
R1 ghost	-1,3,-1
R1 girl	0,2,-2
R1 girls	-4,6,-2
R1 gives	-1,-7,7
R1 go	-6,7,-2
R1 goes	-2,-8,10
R1 going	4,-3,0
R1 gone	-2,-3,4
R1 good	14,-10,-10
R1 got	13,-12,-1
R1 group	4,-1,-3
R1 guy	12,-9,-7
R1 had	7,-5,-2
R1 haha	-3,-2,6
R1 hair	-10,5,5
R1 hall	-2,4,-3
R1 has	2,-4,1
R1 hats	3,-5,1
R1 have	7,-5,-2
R1 having	-6,7,-1
R1 he	2,-4,3
R1 heart	14,-10,-4
R1 heist	-4,5,-2
R1 hell	18,-14,-8
R1 here	11,-8,-3
R1 him	8,-9,-3
R1 his	2,3,-6
R1 hockey	-9,2,5
R1 holiday	3,-1,-1
R1 home	9,-6,-2
R1 horror	-6,3,2
R1 hotel	-7,11,-4
R1 hours	12,-10,-3
R1 house	2,1,-3
R1 how	6,-4,-1
R1 humour	-1,4,-2
R1 hurts	2,-10,7
R1 id	3,-5,2
R1 ideally	-4,8,-4
R1 if	-5,6,-2
R1 ii	4,-3,0
R1 ill	9,-20,2
R1 im	-8,3,5
R1 instead	1,3,-4
R1 into	3,-9,5
R1 is	1,-2,1
R1 ish	1,6,-6
R1 isnt	1,-11,11
R1 it	8,-9,1
R1 its	10,-8,-4
R1 ive	12,-19,6
R1 just	4,-1,-4
R1 keeps	9,-6,-3
R1 kid	1,-7,6
R1 kids	8,-15,6
R1 kind	-3,4,-1
R1 kiss	8,-6,-2
R1 knight	10,-8,-2
R1 la	6,-5,-2
R1 language	5,0,-7
R1 last	1,-6,5
R1 laugh	-2,-1,-3
R1 league	14,-12,-2
R1 leave	-5,-13,16
R1 leaves	13,-7,-10
R1 left	21,-13,-6
R1 lent	4,-3,-1
R1 less	1,3,-4
R1 let	17,-16,-1
R1 life	-6,8,-1
R1 light	-5,5,-1
R1 like	1,4,-5
R1 liner	-7,7,-1
R1 live	-12,2,5
R1 looking	-5,11,-6
R1 looks	1,-6,4
R1 losing	-6,7,-1
R1 loves	1,1,-2
R1 made	2,2,-4
R1 make	0,-6,6
R1 makes	-10,-3,11
R1 man	4,-1,-4
R1 maybe	-5,7,-2
R1 me	6,-2,-4
R1 means	5,-11,6
R1 men	2,2,-4
R1 mike	16,-14,-2
R1 minus	-3,5,-2
R1 more	5,-5,0
R1 motion	8,-6,-3
R1 mountain	7,-2,-6
R1 movie	-3,5,-3
R1 movies	-7,9,-3
R1 murder	-5,0,5
R1 music	-3,1,2
R1 must	10,-9,-3
R1 my	9,-7,-2
R1 mystery	-2,7,-4
R1 n	-3,6,-3
R1 near	10,-9,-2
R1 needs	5,-3,-2
R1 never	0,-5,5
R1 next	8,-9,-1
R1 night	-8,10,-3
R1 no	-1,-3,3
R1 nonsense	-4,8,-3
R1 nor	-6,-3,9
R1 not	0,-3,3
R1 now	0,2,-3
R1 numbers	-3,5,-1
R1 obviously	-4,4,0
R1 of	5,-4,-1
R1 off	6,-12,6
R1 ok	4,-1,-3
R1 okay	-7,8,-2
R1 old	2,-1,-4
R1 once	9,-5,-5
R1 one	2,0,-2
R1 ones	-1,-1,2
R1 only	7,-1,-6
R1 or	-3,3,-1
R1 other	-17,18,-3
R1 otherwise	-4,6,-2
R1 out	-4,-3,6
R1 outside	4,-2,-2
R1 over	3,-3,0
R1 own	6,-5,-1
R1 park	0,2,-2
R1 party	8,-6,-3
R1 people	-4,-1,5
R1 perfect	15,-13,-3
R1 perhaps	-4,6,-2
R1 person	0,2,-1
R1 play	11,-10,-1
R1 played	12,-8,-6
R1 please	-5,6,-1
R1 plots	-8,-1,9
R1 pressure	5,-2,-3
R1 psychological	-2,4,-2
R1 puts	-3,-6,9
R1 rather	2,0,-1
R1 really	3,-2,-1
R1 recommended	6,-9,3
R1 remakes	-9,-14,18
R1 reunion	3,-2,-3
R1 revenge	-3,5,-2
R1 rich	6,-3,-3
R1 richard	4,-3,-1
R1 right	-8,14,-8
R1 robbery	-2,6,-4
R1 robot	0,-2,1
R1 robots	-5,-8,12
R1 romance	-6,10,-4
R1 room	7,-3,-4
R1 run	-6,-13,15
R1 running	1,-4,1
R1 sad	5,-4,-1
R1 sat	-2,-11,10
R1 satire	0,2,-2
R1 says	7,-5,-3
R1 scene	10,-9,-1
R1 scenes	-16,-5,19
R1 sci	-3,5,-2
R1 sea	-1,4,-4
R1 set	-6,8,-2
R1 she	2,3,-6
R1 shes	6,-17,9
R1 shirt	15,-14,-1
R1 should	3,-4,2
R1 si	12,-8,-10
R1 side	2,1,-3
R1 sim	3,1,-5
R1 since	-2,0,2
R1 singing	-7,0,3
R1 sleep	12,-8,-5
R1 small	3,4,-11
R1 snow	-3,4,-1
R1 so	5,0,-5
R1 somebody	14,-7,-7
R1 something	2,4,-6
R1 songs	-1,4,-2
R1 sort	-7,8,-1
R1 sounds	2,0,-2
R1 space	-3,4,-1
R1 spanish	6,0,-7
R1 speech	-13,-3,13
R1 speeches	-2,2,0
R1 sport	-2,3,-2
R1 spy	4,-2,-2
R1 station	-1,5,-3
R1 still	6,-1,-5
R1 stories	5,-1,-7
R1 story	3,0,-3
R1 stuck	-4,6,-2
R1 students	1,2,-5
R1 stuff	-4,3,1
R1 suits	-9,13,-4
R1 survival	-4,6,-2
R1 tales	-4,5,-1
R1 talk	-3,3,0
R1 talking	-3,5,-3
R1 talky	-9,14,-5
R1 taste	11,-10,-1
R1 tattoo	6,-4,-2
R1 teacher	0,2,-4
R1 teachers	9,-9,1
R1 team	4,-1,-4
R1 teen	3,0,-5
R1 than	5,-3,-2
R1 that	-1,2,-2
R1 thats	1,2,-2
R1 the	9,-6,-3
R1 then	0,3,-2
R1 there	2,-10,7
R1 they	14,-5,-9
R1 thing	-4,4,0
R1 things	3,-2,-2
R1 thinks	2,-1,-1
R1 this	-1,-3,4
R1 tho	-3,-3,5
R1 though	-2,2,0
R1 three	13,-11,-2
R1 thriller	-4,5,-2
R1 through	4,-9,5
R1 thyme	9,-6,-4
R1 till	3,1,-3
R1 time	4,-3,-1
R1 to	6,-3,-3
R1 today	5,-8,2
R1 together	11,-8,-7
R1 told	2,0,-3
R1 tomorrow	15,-6,-9
R1 tonight	-3,2,2
R1 too	-2,-1,3
R1 took	8,-7,-2
R1 town	-4,5,-1
R1 trains	7,-20,7
R1 turns	0,-7,7
R1 twice	5,-3,-2
R1 type	-5,13,-9
R1 under	-23,24,-1
R1 until	9,1,-10
R1 up	-2,3,-2
R1 version	-23,7,12
R1 vibes	-4,6,-2
R1 village	4,-3,-4
R1 voice	3,0,-4
R1 voted	8,-7,-1
R1 w	-7,9,-2
R1 waiting	14,-12,-3
R1 want	11,-9,-2
R1 wants	7,-4,-3
R1 war	-2,3,-1
R1 was	9,-7,-2
R1 watch	-3,5,-3
R1 water	10,-7,-3
R1 wave	-5,3,2
R1 way	0,2,-2
R1 we	7,-4,-3
R1 week	6,-3,-3
R1 welcome	4,0,-3
R1 went	5,-4,-2
R1 were	1,0,-2
R1 western	-9,9,-1
R1 when	-2,6,-4
R1 where	-3,6,-2
R1 who	-3,7,-4
R1 whos	-11,15,-4
R1 will	0,-3,2
R1 with	-1,3,-2
R1 without	-2,5,-3
R1 woman	10,-8,-2
R1 women	-8,7,-1
R1 world	8,3,-11
R1 would	1,4,-5
R1 wrote	-6,8,-2
R1 yes	-3,7,-4
R1 you	12,-9,-4
R2 ,	0,2,-1
R2 0	-2,-4,5
R2 00	1,0,-2
R2 000	8,-3,-5
R2 0000	4,-1,-2
R2 0000s	-7,9,-3
R2 00a	3,0,-3
R2 00s	2,0,-2
R2 FILM	2,-1,-1
R2 a	-1,2,-1
R2 absolutely	4,-19,9
R2 absurd	11,-10,-2
R2 actors	-11,6,5
R2 adventures	-6,7,-1
R2 after	-2,4,-2
R2 afterwards	21,-16,-6
R2 again	7,-3,-5
R2 against	1,2,-3
R2 aidez	6,-5,-1
R2 aint	-4,5,-1
R2 aliens	9,-7,-2
R2 all	-4,5,-1
R2 alone	9,-8,-1
R2 also	-1,-4,4
R2 although	0,4,-4
R2 always	-12,1,9
R2 american	-2,4,-1
R2 amnesia	-1,2,0
R2 angry	-2,5,-3
R2 animals	2,-1,-1
R2 animals pets	-3,5,-2
R2 animated	-1,8,-6
R2 any	-5,2,2
R2 anyone	3,-2,-1
R2 anything	-3,3,0
R2 apart	-4,10,-7
R2 are	5,0,-5
R2 arent	-8,13,-6
R2 argentina	2,0,-3
R2 around	-2,3,-1
R2 as	-2,1,1
R2 asian	-1,2,-1
R2 asleep	1,2,-3
R2 at	5,-2,-3
R2 autumn	-9,10,-1
R2 awkward	-2,3,-1
R2 baby	5,-4,0
R2 back	4,-2,-1
R2 bad	-6,7,-1
R2 baking	-4,6,-2
R2 banned	-6,-4,9
R2 banter	-1,2,-1
R2 bar	2,0,-2
R2 baseball	-1,2,-1
R2 bath	2,-19,7
R2 battles	-4,8,-4
R2 be	0,3,-3
R2 beards	-1,2,-1
R2 beautiful	-1,2,-1
R2 been	9,-9,-1
R2 beer	-9,12,-3
R2 bees	8,-4,-5
R2 before	2,-1,0
R2 being	-1,-3,4
R2 belgian	-11,12,-1
R2 berlin	3,-3,-1
R2 best	11,-2,-10
R2 better	0,3,-2
R2 bickering	1,0,-2
R2 bicycle	-6,8,-2
R2 bicycles	-5,7,-1
R2 big	2,0,0
R2 bikes	-3,4,-1
R2 bitte	-8,-8,13
R2 bittersweet	0,2,-2
R2 black	1,2,-3
R2 bleak	-5,7,-3
R2 blue	-5,-6,8
R2 bollywood	-13,15,-4
R2 bonkers	-8,9,-3
R2 bookshop	-3,4,-1
R2 bored	-9,10,-1
R2 born	3,0,-4
R2 both	2,0,-2
R2 boy	3,-1,-2
R2 brains	-4,8,-4
R2 brass	-2,5,-3
R2 bread	-2,3,-1
R2 break	-4,5,-2
R2 bright	6,-5,-2
R2 bring	4,-3,-2
R2 british	-3,4,-1
R2 british english	-14,16,-2
R2 brothers	8,-6,-1
R2 bus	9,-7,-2
R2 buster	-1,3,-2
R2 but	-1,3,-2
R2 by	0,2,-1
R2 cages	-4,-11,14
R2 called	-11,13,-5
R2 calm	2,-1,-1
R2 came	7,-4,-3
R2 camels	-3,4,-1
R2 can	-8,1,6
R2 candles	6,-3,-2
R2 cant	-2,-3,4
R2 capes	-2,2,0
R2 car	0,4,-3
R2 castles	-8,12,-4
R2 cats	8,-6,-2
R2 certificate	2,-2,0
R2 champagne	-2,4,-1
R2 chaos	2,-1,-1
R2 charming	-3,4,-1
R2 chases	-3,5,-1
R2 chatty	-1,3,-2
R2 cheap	-1,2,-1
R2 cheeky	-2,3,-1
R2 cheerful	-4,6,-1
R2 cheesy	-7,13,-8
R2 childhood	-3,3,0
R2 children	-1,-4,4
R2 choice	-2,3,-1
R2 christmas	-1,4,-3
R2 christopher	-2,2,-1
R2 church	-8,9,-1
R2 cities	-3,5,-3
R2 class	-4,5,-1
R2 clean	-1,2,-1
R2 clear	-5,9,-5
R2 clever	-3,7,-4
R2 club	-7,12,-8
R2 coffee	0,-7,7
R2 cold	-5,1,4
R2 colourful	-1,11,-10
R2 come	7,-5,-2
R2 comedy	0,3,-4
R2 comic	-6,7,-2
R2 coming	5,-1,-3
R2 cool	4,-1,-3
R2 cosy	-6,1,5
R2 could	1,1,-3
R2 count	-1,-5,5
R2 countryside	-3,3,0
R2 court	0,-2,3
R2 courtroom	6,-1,-6
R2 cows	-7,9,-2
R2 crazy	-12,15,-5
R2 creepy	-1,3,-1
R2 crime	3,-1,-2
R2 cuddly	-1,2,-1
R2 cups	13,-11,-2
R2 cynical	5,-4,-4
R2 czech	-4,5,-2
R2 dad	10,-9,-1
R2 dads	-1,-2,3
R2 daft	-1,3,-2
R2 dancing	2,0,-2
R2 dark	-2,2,-2
R2 day	-1,-1,2
R2 days	6,-4,-3
R2 deadpan	-2,-2,4
R2 death	-4,-4,8
R2 decent	-4,8,-4
R2 denzel	-1,2,-2
R2 desert	8,-6,-2
R2 deserts	2,3,-5
R2 did	9,-9,0
R2 die	1,-9,7
R2 different	-3,5,-2
R2 dinner	-5,9,-4
R2 divorce	3,0,-3
R2 do	-2,-1,2
R2 doctor	9,-3,-6
R2 documentary	0,2,-3
R2 does	-2,2,0
R2 doesnt	-1,3,-3
R2 dog	0,-5,-1
R2 dogs	-5,8,-3
R2 dont	1,-7,6
R2 doomed	0,2,-1
R2 door	3,-1,-2
R2 doves	6,-2,-5
R2 down	1,2,-3
R2 dragons	-10,11,-1
R2 drama	7,-5,-2
R2 drawn	-3,3,-1
R2 dread	-2,2,0
R2 dressed	8,-6,-2
R2 drunk	5,-2,-3
R2 dry	-2,4,-2
R2 dubbed	-4,-1,4
R2 dusty	8,2,-11
R2 dutch	10,-7,-5
R2 each	8,-4,-4
R2 early	-2,3,-1
R2 easy	3,1,-5
R2 eating	22,-19,-8
R2 eerie	-4,6,-2
R2 eight	-2,5,-4
R2 eighties	-1,2,-1
R2 eighty	5,-4,-2
R2 either	8,-4,-6
R2 elegant	-2,3,-1
R2 en	-22,2,8
R2 encanto	5,-3,-2
R2 ending	-1,5,-3
R2 english	-4,4,-1
R2 enough	-2,-3,5
R2 even	8,-8,-1
R2 ever	3,-1,-2
R2 every	4,-7,2
R2 everybody	-3,5,-2
R2 everyone	3,-1,-1
R2 everyones	2,1,-3
R2 everything	2,2,-4
R2 everywhere	12,-9,-3
R2 exams	9,-6,-3
R2 except	-1,3,-2
R2 explosions	-1,4,-3
R2 fab	11,-10,-3
R2 factory	5,-2,-3
R2 fairy	-3,3,0
R2 familiar	2,0,-2
R2 family	-1,4,-3
R2 family friendly	-5,3,2
R2 fan	0,6,-5
R2 farm	-3,4,-2
R2 fast	-4,1,3
R2 father	0,2,-2
R2 fathers	-1,2,-2
R2 feelings	-4,1,3
R2 female	-2,4,-1
R2 few	-6,7,0
R2 fewer	-7,8,-2
R2 fi	-3,5,-2
R2 fifties	-4,5,-1
R2 fight	9,-5,-4
R2 film	2,1,-3
R2 films	0,5,-6
R2 find	8,-12,3
R2 fine	-6,8,-2
R2 finnish	-1,2,-1
R2 first	7,-7,-1
R2 five	5,-3,-4
R2 flow	11,0,-12
R2 flying	13,-8,-7
R2 fog	-3,5,-2
R2 folk	-5,6,0
R2 food	-3,5,-2
R2 food cooking	8,-5,-3
R2 football	2,0,-2
R2 for	0,1,-2
R2 forbidden	-2,5,-2
R2 foreign	-1,2,-1
R2 forty	6,-5,-3
R2 found	2,0,-1
R2 four	10,-6,-4
R2 france	0,2,-1
R2 friends	10,4,-15
R2 friendship	-2,3,-1
R2 front	-4,6,-3
R2 fu	6,0,-6
R2 full	-1,-6,4
R2 fun	-2,1,0
R2 funny	-1,3,-2
R2 gangsters	-4,8,-3
R2 garden	-1,2,-1
R2 gardens	7,-5,-2
R2 gelato	-3,4,-1
R2 gentle	-2,0,1
R2 gern	-1,3,-2
R2 get	10,-14,4
R2 gets	-2,1,1
R2 ghost	25,-21,-6
R2 ghosts	-4,1,2
R2 gimme	-5,-7,9
R2 girl	13,-11,-3
R2 girls	9,-7,-4
R2 give	2,-2,0
R2 gladiators	1,1,-3
R2 gloves	6,-5,-2
R2 go	-7,8,-2
R2 goats	-1,2,-1
R2 god	10,-3,-7
R2 goes	2,1,-4
R2 going	13,-11,-2
R2 gold	-10,0,12
R2 gone	4,-3,0
R2 good	0,3,-3
R2 goodbye	2,-6,4
R2 gore	0,3,-3
R2 gorgeous	4,-1,-4
R2 got	1,-5,3
R2 gran	-12,-4,12
R2 grandad	-15,9,4
R2 great	7,-4,-3
R2 greek	0,-2,2
R2 green	0,4,-5
R2 grief	-3,3,0
R2 grown	6,-5,-1
R2 grumps	-1,2,-1
R2 ha	0,6,-8
R2 had	2,-7,5
R2 hair	15,-13,-2
R2 half	5,-3,-2
R2 handmade	-1,2,-1
R2 handsome	4,-2,-2
R2 happy	-6,8,-1
R2 hard	-7,-10,15
R2 harmed	-9,-4,12
R2 has	7,-5,-2
R2 hats	-4,5,-1
R2 have	6,-8,2
R2 havent	8,-6,-2
R2 heart	-2,1,1
R2 heat hot	-5,6,-1
R2 hed	17,-11,-8
R2 hell	-13,10,4
R2 help	5,0,-6
R2 her	-3,-2,4
R2 here	-2,7,-5
R2 hereditary	-1,11,-9
R2 hers	1,2,-3
R2 high	-4,6,-2
R2 him	1,-4,3
R2 his	-3,4,-1
R2 hmm	-2,5,-2
R2 hold	2,0,-2
R2 home	-1,7,-5
R2 hong	-5,7,-1
R2 honour	-5,11,-9
R2 hopeful	-3,4,-1
R2 horror	11,-12,2
R2 horses	-2,3,-1
R2 hot	-4,2,3
R2 hotel	-2,4,-3
R2 hours	-7,4,3
R2 how	-11,16,-9
R2 huge	-22,22,-4
R2 husband	15,-11,-4
R2 hush	1,1,-3
R2 i	2,-2,0
R2 ice	-5,1,5
R2 icy	-2,6,-3
R2 id	3,-3,0
R2 ideally	-5,4,2
R2 ie	-10,11,-2
R2 if	0,2,-1
R2 ill	-5,9,-5
R2 im	-2,-1,3
R2 in	3,-1,-2
R2 into	11,-3,-7
R2 invented	-12,4,12
R2 involved	-4,-13,17
R2 irish	-7,8,-1
R2 is	1,-4,3
R2 ish	-5,5,-1
R2 islands	-7,9,-2
R2 isnt	-4,5,-1
R2 italian	-1,2,-1
R2 italy	-3,0,3
R2 itll	6,-7,1
R2 ive	1,-4,3
R2 ja	17,-16,-2
R2 john	0,2,-1
R2 jokes	1,3,-4
R2 jolly	-4,2,2
R2 joy	3,-3,-1
R2 joyful	0,2,-3
R2 jury	-15,13,-2
R2 just	-1,-1,3
R2 keep	-5,-1,5
R2 keeps	2,-1,-2
R2 kids	0,3,-3
R2 kind	-3,6,-2
R2 kinda	-1,2,-1
R2 kindness	-1,3,-1
R2 kitchen	-2,3,-1
R2 knights	-2,-7,7
R2 kore	11,-11,-1
R2 korean	-5,6,-1
R2 la	3,0,-4
R2 land	5,-3,-1
R2 language	7,-5,-3
R2 last	-2,-5,6
R2 late	5,0,-4
R2 latin	-5,6,-1
R2 laugh	11,-9,-3
R2 laughing	-1,2,-1
R2 laughs	-8,6,3
R2 laws	9,-7,-1
R2 least	-20,15,1
R2 leather	0,2,-2
R2 leave	-16,-3,10
R2 leaves	0,-9,8
R2 lent	-11,-9,15
R2 less	6,-2,-4
R2 let	-4,-1,6
R2 lets	-4,5,0
R2 letters	-4,6,-2
R2 light	1,4,-5
R2 like	2,0,-2
R2 linen	-1,2,-1
R2 little	-1,3,-3
R2 live	0,-7,7
R2 lol	8,-4,-6
R2 london	-4,0,3
R2 loneliness	-2,4,-2
R2 lonely	-2,3,0
R2 long	-1,3,-2
R2 longing	-2,3,-1
R2 look	-4,-13,14
R2 lost	15,-16,-1
R2 lots	-10,14,-6
R2 loud	5,-1,-4
R2 love	-1,4,-2
R2 loved	9,-7,-1
R2 loves	7,-10,2
R2 low	5,-3,-4
R2 lunch	10,-6,-5
R2 lush	2,-1,-1
R2 mad	-3,8,-4
R2 made	2,1,-3
R2 make	7,-1,-7
R2 makes	-2,-5,7
R2 man	1,-6,4
R2 manners	-3,4,-1
R2 margaritas	11,-10,-2
R2 marriage	5,-3,-3
R2 marseille	-7,8,-1
R2 martial	-1,3,-2
R2 masks	2,0,-1
R2 mate	7,-4,-3
R2 maybe	1,1,-2
R2 mean	4,-1,-3
R2 means	11,-8,-4
R2 melancholy	-2,3,0
R2 memory	-1,2,0
R2 men	6,-5,-1
R2 mexican	-3,-1,3
R2 middle	-2,4,-2
R2 midnight	-2,4,-3
R2 mind	3,0,-3
R2 mine	-3,3,0
R2 miners	-3,0,4
R2 minus	0,4,-3
R2 miss	2,-1,-1
R2 mistake	0,2,-4
R2 modern	-2,2,0
R2 money	9,-5,-8
R2 monks	-2,2,-1
R2 monochrome	-2,2,-1
R2 monster	-1,2,-1
R2 monsters	-4,5,-2
R2 month	4,-5,0
R2 more	6,-4,-2
R2 mostly	-8,-2,9
R2 mother	10,-12,1
R2 mothers	-4,5,-1
R2 mountains	3,0,-3
R2 movie	3,1,-4
R2 mud	-2,5,-3
R2 mum	-4,5,-2
R2 mums	-4,-6,10
R2 mushrooms	-4,7,-3
R2 music	-3,5,-2
R2 musical	-2,2,-1
R2 must	7,-5,-2
R2 my	1,-2,2
R2 mystery	1,6,-7
R2 n	3,1,-4
R2 naples	12,-9,-3
R2 naturally	-3,6,-3
R2 nature	-4,3,0
R2 naughty	-2,4,-1
R2 near	-4,4,0
R2 need	-8,-1,9
R2 neon	-3,5,-2
R2 neurotic	-6,7,-1
R2 new	-3,4,-1
R2 next	4,0,-3
R2 nice	7,-3,-4
R2 night	4,0,-5
R2 nights	11,-6,-9
R2 nine	0,-3,3
R2 nineties	-5,6,-2
R2 ninety	5,-7,3
R2 no	-2,1,1
R2 noble	-3,4,-1
R2 nobodys	8,-5,-3
R2 noir	-1,3,-1
R2 none	-1,2,-1
R2 noodles	1,1,-3
R2 northern	-3,5,-3
R2 norwegian	-3,2,2
R2 not	-2,2,0
R2 now	2,-3,1
R2 nowt	0,-2,2
R2 nuns	-3,-2,5
R2 obsession	4,-1,-3
R2 obviously	4,-2,0
R2 odd	-1,5,-5
R2 of	-1,3,-2
R2 off	-2,2,0
R2 office	2,1,-3
R2 oh	-2,3,-1
R2 ok	-7,9,-2
R2 old	-3,5,-2
R2 older	4,-1,-3
R2 on	-1,2,-2
R2 once	-1,-1,2
R2 one	1,1,-2
R2 ones	-5,12,-8
R2 only	3,-1,-2
R2 open	5,-2,-3
R2 or	-2,3,-1
R2 ordinary	-1,3,-2
R2 other	-9,13,-4
R2 otherwise	-5,-2,7
R2 our	3,-7,4
R2 out	4,-8,4
R2 outback	-4,6,-2
R2 over	-6,-7,13
R2 pain	-3,-5,5
R2 paranoia	-2,3,-1
R2 paranoid	7,-5,-3
R2 paris	-1,-1,2
R2 pass	3,-8,3
R2 patient	-9,10,-1
R2 paul	-15,18,-3
R2 peace	19,-16,-7
R2 pensioners	-5,7,-1
R2 people	-10,6,4
R2 perfect	11,-9,-2
R2 perhaps	-4,5,-1
R2 period	-7,16,-9
R2 peter	-4,5,-1
R2 pg	-1,4,-3
R2 phone	2,3,-4
R2 pick	-10,9,-1
R2 pirates	0,2,-1
R2 please	-1,3,-1
R2 plenty	-2,-4,5
R2 pls	2,2,-5
R2 poison	7,-5,-3
R2 polite	-2,3,-1
R2 politics	-11,-5,14
R2 ponies	5,-3,-1
R2 poor	0,4,-5
R2 portuguese	4,-2,-2
R2 possible	-3,1,2
R2 potato	6,-5,-1
R2 pratfalls	-5,7,-2
R2 preferably	-2,0,1
R2 pressburger	-3,4,-1
R2 pretty	-9,3,6
R2 priest nun	2,-1,-2
R2 prison	20,-16,-6
R2 prom	-1,4,-2
R2 proper	-5,12,-8
R2 properly	-16,23,-8
R2 proud	7,-4,-3
R2 provided	-2,2,0
R2 puppets	-2,5,-2
R2 put	14,-9,-5
R2 quick	-1,2,-1
R2 quiet	-2,3,-1
R2 raincoats	-3,4,-1
R2 rainy	-2,3,-1
R2 rams	-2,3,-1
R2 rated	4,-4,0
R2 rather	-2,-1,3
R2 real	-6,8,-1
R2 really	-4,-3,6
R2 rebellion	-2,3,0
R2 recent	-3,5,-2
R2 red	3,1,-4
R2 redemption	-2,3,-1
R2 rescue	1,-11,10
R2 rest	13,-21,4
R2 revenge	-4,6,-2
R2 rich	-3,5,-2
R2 richard	-9,10,-2
R2 right	3,-1,-3
R2 river	-4,5,-1
R2 rivers	-2,4,-3
R2 road	1,4,-6
R2 robots	-4,6,-2
R2 rock	11,-9,-2
R2 romance	-3,3,0
R2 romantic	3,-2,0
R2 rome	-3,4,-1
R2 rope	-4,6,-1
R2 rubber	-7,9,-2
R2 rude	-4,7,-4
R2 russian	-1,3,-3
R2 sad	6,-8,2
R2 said	6,-14,5
R2 sailors	-1,4,-3
R2 same	2,-2,-2
R2 saw	-1,3,-2
R2 say	3,3,-7
R2 says	11,-8,-3
R2 scared	8,2,-12
R2 scares	10,-14,3
R2 scary	3,-2,-1
R2 school	-9,13,-4
R2 science	-2,3,-2
R2 scorsese	-3,10,-7
R2 scrap	3,1,-4
R2 screen	-7,5,3
R2 sea	-1,4,-4
R2 seaside	-3,4,-2
R2 second	3,0,-4
R2 secrets	-5,6,-2
R2 see	15,-11,-7
R2 seen	5,-3,-2
R2 sequins	-3,7,-4
R2 set	2,0,-2
R2 seventies	-3,4,-1
R2 seventy	0,3,-2
R2 sexy	1,1,-2
R2 sharp	7,1,-8
R2 she	3,-2,0
R2 sheep	3,-1,-2
R2 shes	4,-6,1
R2 short	-1,2,-2
R2 shorter	-2,4,-2
R2 shot	-6,6,1
R2 shouting	-1,7,-6
R2 show	-6,2,4
R2 shy	-2,4,-2
R2 si	4,1,-5
R2 sick	-2,-6,7
R2 silence	-3,3,-1
R2 silent	-3,0,2
R2 silly	-2,5,-3
R2 silly stupid	0,2,-3
R2 simple	-10,15,-7
R2 since	3,-1,-1
R2 singers	-6,-2,8
R2 singing	0,3,-3
R2 sinister	-1,3,-1
R2 sisters	6,-5,-1
R2 six	1,2,-3
R2 sixties	-3,5,-2
R2 skip	8,-6,-2
R2 slapstick	-2,3,-1
R2 slow	-5,5,-1
R2 small	0,2,-3
R2 smart	-6,10,-4
R2 smoke	-3,4,-2
R2 snobs	-3,4,-1
R2 snow	-4,6,-2
R2 snowed	1,3,-4
R2 snowy	-2,2,0
R2 so	3,-4,1
R2 soft	0,1,-2
R2 soldiers	-1,2,-2
R2 some	8,0,-8
R2 somebody	7,-4,-3
R2 someone	1,3,-4
R2 something	4,-4,0
R2 somewhere	-4,5,0
R2 son	1,-4,1
R2 song	10,-10,-1
R2 songs	-2,3,-1
R2 soothing	6,-1,-6
R2 soppy	13,-8,-8
R2 sorry	7,-5,-2
R2 sort	-4,5,-1
R2 space	-2,4,-2
R2 spain	-1,2,-1
R2 spanish	5,-4,-2
R2 spectacle	2,-1,-2
R2 spies	-3,4,-1
R2 spooky	-2,5,-2
R2 sport	-2,5,-2
R2 stallone	2,6,-10
R2 stay	-2,2,-1
R2 steppe	-2,3,-1
R2 still	1,4,-5
R2 stop	-9,0,8
R2 story	-3,4,-1
R2 straight	-2,1,2
R2 strange	11,-8,-5
R2 strangers	-3,4,0
R2 street	1,1,-2
R2 stubborn	-2,2,0
R2 stuck	-3,7,-7
R2 students	2,2,-5
R2 stuff	-3,7,-4
R2 stunts	-5,7,-2
R2 stupid	1,2,-3
R2 stylish	1,0,-2
R2 stylish elegant	-2,3,-1
R2 subtitled	-3,5,-1
R2 subtitles	5,-3,-1
R2 suburbs	-1,2,-1
R2 summer	-2,3,-2
R2 sun	-2,3,-1
R2 sunday	0,3,-3
R2 sung	-1,2,-1
R2 sunny	-1,5,-3
R2 sunshine	3,-1,-2
R2 sure	3,-1,-3
R2 surveillance	7,-4,-3
R2 survival	-2,5,-3
R2 swap	3,-1,-1
R2 sweat	2,-1,-3
R2 sweaty	-2,4,-3
R2 swedish	7,-2,-6
R2 sweet	-8,9,-1
R2 sword	-5,9,-4
R2 take	15,-8,-9
R2 talking	-2,3,0
R2 talky	-5,6,-1
R2 tea	0,2,-2
R2 technicolor	-3,3,0
R2 teeth	4,-2,-2
R2 ten	5,-2,-2
R2 tender	-5,5,0
R2 tense	3,-1,-2
R2 texas	4,-2,-2
R2 than	7,6,-12
R2 thank	-9,-6,14
R2 thanks	6,-7,0
R2 that	2,0,-2
R2 thats	-2,1,0
R2 the	2,-1,-1
R2 their	-12,11,1
R2 theirs	1,2,-3
R2 them	-4,4,0
R2 thereabouts	-7,9,-1
R2 theres	1,-2,1
R2 these	-12,5,5
R2 they	5,-3,-2
R2 theyre	-4,18,-17
R2 thieves	-8,10,-2
R2 thing	-5,6,0
R2 things	-3,-3,3
R2 thinks	8,-7,-2
R2 thirties	-2,3,-1
R2 thirty	4,0,-3
R2 this	-2,1,1
R2 though	1,3,-4
R2 thoughtful	-4,7,-3
R2 three	5,-6,1
R2 thriller	-3,6,-4
R2 through	2,-11,2
R2 time	-5,2,2
R2 times	4,-3,-1
R2 tired	-5,12,-7
R2 to	-3,4,-1
R2 toast	12,-11,-3
R2 today	5,-15,10
R2 tokyo	-2,3,-1
R2 tomorrow	4,-16,8
R2 tonight	-1,3,-3
R2 too	-4,-5,9
R2 touching	-5,8,-4
R2 tough	-10,1,6
R2 tour	-7,7,0
R2 tragic	-2,3,0
R2 train	-3,4,-1
R2 trains	-4,4,-1
R2 treasure	-3,4,-1
R2 trench	-2,2,0
R2 trolls	3,-2,-1
R2 true	0,2,-2
R2 turkey	6,-4,-4
R2 tuscany	5,-3,-2
R2 two	3,0,-3
R2 u	-7,8,-2
R2 uncle	-11,17,-7
R2 under	-1,3,-2
R2 under two hours	-6,8,-5
R2 underdog	-1,5,-4
R2 unless	-5,2,3
R2 until	11,-6,-6
R2 up	-6,5,2
R2 us	18,-15,-4
R2 vampires	-2,-2,4
R2 vi	12,-13,0
R2 vienna	-2,4,-1
R2 village	-2,3,-1
R2 villain	-4,5,-3
R2 vineyards	-11,14,-3
R2 void	3,-2,-1
R2 volcano	9,0,-8
R2 w	7,-5,-2
R2 wall	0,2,-2
R2 want	3,-2,-1
R2 wants	5,-1,-4
R2 war	-3,-3,4
R2 warm	-4,7,-2
R2 was	8,-6,-1
R2 watch	6,-3,-3
R2 way	-17,13,-1
R2 we	-1,-3,3
R2 wedding	11,-7,-4
R2 weddings	-2,3,-1
R2 week	9,-3,-6
R2 weekend	-3,-2,5
R2 weird	-4,8,-4
R2 well	11,-7,-5
R2 went	10,-7,-4
R2 were	-4,3,1
R2 werewolves	4,-7,2
R2 wet	-4,6,-2
R2 weve	-3,0,3
R2 whales	-2,4,-2
R2 what	1,1,-3
R2 whatever	2,2,-4
R2 whats	-2,5,-4
R2 when	5,-1,-4
R2 where	-1,3,-2
R2 which	-2,1,1
R2 whichever	2,2,-4
R2 who	-2,2,1
R2 whos	-1,2,-1
R2 why	-1,6,-5
R2 wicked	-3,-3,7
R2 wide	-5,-5,11
R2 wife	3,1,-5
R2 wild	4,-1,-3
R2 will	-10,13,-6
R2 wine	-5,2,3
R2 winter	-1,2,-1
R2 witches	-3,6,-2
R2 with	-1,2,-1
R2 without	-3,4,-1
R2 witty	-3,4,-1
R2 women	1,1,-3
R2 wont	6,-3,-3
R2 woods	-3,5,-2
R2 wordless	-4,7,-3
R2 work	-6,-6,8
R2 work job	9,-8,-1
R2 working	-3,-2,5
R2 world	20,-18,-2
R2 worn	4,1,-2
R2 would	2,-1,0
R2 wrong	-6,9,-2
R2 yeah	4,1,-7
R2 year	-3,-1,3
R2 years	4,-2,-2
R2 yes	0,4,-4
R2 you	0,2,-2
R2 young	-4,1,3
R2 youve	-8,2,7
R2 zombies	-3,-1,5
R2 zurich	15,-14,-1
S 0	-6,-2,8
S 0 of	-2,2,0
S 00	3,1,-3
S 00 mins	2,0,-3
S 00 minutes	0,3,-5
S 00 years	11,-6,-4
S 0000	8,-4,-6
S 0000 ,	3,0,-5
S 0000s	11,-8,-3
S 0000s ,	-7,8,-2
S 0000s erotic	-3,5,-2
S 0000s screwball	-2,3,-1
S 00s crime	-7,11,-6
S 00s horror	-1,5,-4
S 00s slasher	15,-11,-4
S FILM	5,-3,-1
S FILM ,	5,-3,-2
S FILM 0	15,-3,-14
S FILM a	1,1,-3
S FILM and	-4,0,3
S FILM at	1,1,-2
S FILM but	-7,7,0
S FILM by	5,-4,-1
S FILM chess	16,-15,-1
S FILM comedy	-5,8,-6
S FILM did	13,-5,-8
S FILM energy	3,-2,-2
S FILM every	5,-3,-2
S FILM for	2,-2,0
S FILM from	4,-2,-3
S FILM had	5,-3,-2
S FILM has	11,-8,-3
S FILM i	5,-3,-2
S FILM id	9,-8,-1
S FILM in	5,-3,-2
S FILM is	3,-2,-1
S FILM isnt	6,-3,-4
S FILM kept	1,-6,6
S FILM left	2,5,-3
S FILM like	-6,7,-1
S FILM made	4,-3,-1
S FILM makes	7,-5,-1
S FILM meets	2,-1,-3
S FILM minus	10,-14,-2
S FILM more	13,-11,-3
S FILM mostly	2,-2,0
S FILM my	4,-3,-1
S FILM never	15,-13,-2
S FILM no	22,-12,-11
S FILM of	0,2,-3
S FILM on	1,0,-2
S FILM once	3,-2,-1
S FILM only	-1,2,-1
S FILM pretty	16,-14,-1
S FILM put	3,-2,-1
S FILM sing	10,-9,-2
S FILM so	-1,5,-3
S FILM speaking	5,-3,-2
S FILM taught	5,-4,-1
S FILM the	7,-6,-2
S FILM then	18,-17,-2
S FILM was	-3,2,1
S FILM we	5,-6,1
S FILM with	-4,5,-2
S FILM without	-2,-1,3
S a	-1,2,-1
S a bakery	-11,14,-4
S a bank	-7,8,-1
S a baseball	-1,3,-2
S a bear	11,-10,-3
S a biopic	-3,3,-1
S a bit	7,-9,1
S a boxing	-2,4,-2
S a bridge	6,-6,0
S a cartoon	-7,7,0
S a cheerful movie	-5,6,-1
S a chess	-2,2,0
S a classic	4,-14,8
S a coen	-1,3,-1
S a colleague	8,-7,-2
S a comedy	2,0,-2
S a comet	-2,4,-1
S a complete	10,-7,-6
S a composer	-6,2,3
S a con artist scam	-5,6,-1
S a courtroom	-1,2,-1
S a crime	-5,7,-2
S a czech	4,0,-4
S a dance	3,-3,-1
S a detective	-6,-3,8
S a divorce	-5,7,-2
S a documentary	1,2,-2
S a drama	-1,5,-4
S a fairy	-4,4,-1
S a fairytale	-2,3,-1
S a family	-3,3,0
S a fantasy	-2,3,-2
S a film	2,3,-6
S a french	-9,-1,10
S a funeral	5,-2,-4
S a gang	-6,6,0
S a gangster	-3,1,3
S a gay	-1,-1,2
S a gentle	-6,8,-2
S a ghost	11,-8,-3
S a girl	-10,11,-3
S a good	-8,9,-1
S a guilt	4,-3,-1
S a happy	-8,7,0
S a haunted	-6,4,2
S a heist	-4,6,-2
S a holiday	-2,3,-1
S a horror	10,-5,-6
S a horse	-10,6,6
S a hospital	2,-10,5
S a hot heat	-2,7,-6
S a jazz	-12,13,-1
S a joyful	-1,3,-1
S a less	1,-2,1
S a literary	-5,4,1
S a little	4,-3,-2
S a love story	-2,1,1
S a matter	5,-3,-2
S a melodrama	-4,7,-3
S a mockumentary	-2,5,-2
S a monastery	-6,3,1
S a more	12,-10,-4
S a mother	-8,10,-2
S a movie	-2,1,0
S a movie about grief	-3,4,-1
S a murder mystery	14,-13,-2
S a music	-3,4,-1
S a musical	-4,-1,5
S a nice	-4,5,-1
S a notch	2,-1,0
S a of	-6,7,-1
S a plague	-6,11,-5
S a political	8,-7,-1
S a priest	-4,2,3
S a prison	-6,7,-1
S a quiet	8,-6,-4
S a rather	-1,2,-1
S a road	-3,2,2
S a road trip	2,-1,-2
S a robbery	-2,-7,8
S a romance	-1,-2,3
S a romantic comedy	-12,4,5
S a romcom	6,-1,-4
S a sad	-3,3,-1
S a samurai	-2,3,-1
S a satire	-6,6,0
S a short	-8,10,-2
S a silent	-1,-4,4
S a slasher	-7,10,-2
S a slow	-5,7,-2
S a slower	-3,3,0
S a small	-7,9,-2
S a soap opera	-1,3,-2
S a spaghetti western	-14,17,-4
S a spanish	-8,9,-2
S a spoof	-5,6,-1
S a spooky	-4,7,-2
S a spy	-5,7,-1
S a story	-9,10,-1
S a stylish	-1,2,-1
S a submarine	-10,2,7
S a summer	-6,-5,10
S a sunday	-15,17,-3
S a superhero	-1,5,-3
S a survival	-5,10,-5
S a swashbuckler	-1,2,-1
S a swedish	-2,1,1
S a sweet	11,-10,-2
S a taiwanese	8,-6,-3
S a teacher	-9,10,-2
S a tearjerker	-5,11,-6
S a teen	4,-2,-2
S a theater musical	-5,4,1
S a things	8,-10,1
S a thriller	2,-1,-2
S a time	-2,-2,4
S a train	-6,8,-2
S a travel journey	-14,16,-2
S a trial	-7,9,-1
S a trial courtroom	10,-3,-10
S a true story	-4,6,-4
S a two	0,2,-3
S a u	13,-9,-8
S a war	-4,-2,9
S a wedding	-5,6,-2
S a weepie	-3,5,-2
S a western	0,-2,1
S a whodunit	-2,3,0
S a whodunnit	-6,7,-1
S a whole	2,4,-7
S a wolf	-7,9,-2
S a zombie	-5,7,-1
S a24	-6,2,0
S a24 but	-5,4,3
S a24 horror	5,-9,0
S aamir	-2,4,-2
S aamir khan	-2,4,-2
S aardman	-3,11,-8
S aboriginal	-6,10,-3
S aboriginal ,	-5,7,-2
S about	-1,5,-5
S absolutely	-4,1,2
S absolutely no	-4,1,2
S absolutely not	2,-3,1
S action	-5,6,-1
S actually	-4,5,-1
S actually no	-4,5,-1
S adam	0,-8,8
S adam driver	1,-6,4
S adapted	-5,7,-3
S adapted from	-5,7,-3
S adele	-7,9,-2
S adele haenel	-7,9,-2
S adventure	-4,4,0
S adventure ,	-2,3,-1
S adventure .	-6,9,-4
S adventurous	-2,4,-1
S afghan	-6,10,-5
S afghan ,	-3,4,-1
S african	-2,-1,3
S after 0000	-7,11,-5
S after FILM	1,2,-4
S after a	-2,4,-2
S after chemo	2,-6,4
S after forty	8,-2,-6
S after hereditary	-13,11,3
S after much	-1,-1,2
S after past	-7,1,6
S after the	-3,-1,3
S after twenty	0,-4,3
S after yang	10,-8,-2
S again	-9,12,-2
S agatha	-4,5,-1
S agatha christie	-4,5,-1
S agnes	-2,3,-1
S agnes varda	-2,3,-1
S ai	17,-14,-4
S airplane	12,-8,-5
S airplane .	11,-7,-4
S airships	-9,11,-2
S airships ,	-9,11,-2
S aki	-11,14,-3
S aki kaurismaeki	-11,14,-3
S alain	-6,-3,7
S alain delon	-3,7,-4
S alien	6,-6,-2
S alien sequels	-16,-2,15
S aliens	-3,9,-7
S all	-5,4,1
S all ages	-8,9,-1
S all i	-7,10,-3
S all right	-6,6,0
S all the	-10,5,6
S allergic	-2,1,1
S allergic to	-2,1,1
S almeno	11,-10,-1
S almeno a	11,-10,-1
S almodovar	-10,6,4
S almodovar ,	-13,7,6
S alors	4,-3,-2
S alors me	4,-3,-2
S also	-11,-4,13
S amarcord	6,-5,-1
S amarcord peacock	6,-5,-1
S amblin	-11,13,-2
S american	-5,-5,8
S american remakes	5,-8,0
S amish	-11,13,-2
S amish country	-11,13,-2
S amnesia	-4,7,-3
S amnesia ,	-4,7,-3
S amour	-2,5,-3
S amy	2,4,-12
S an	0,2,-1
S an adventure	-1,2,-1
S an anime	-2,4,-2
S an assassin	-6,9,-2
S an egyptian	-3,4,-1
S an hour	8,-5,-3
S an ice	-4,2,3
S an unreliable	-6,6,-1
S ancient	-10,13,-4
S ancient rome	-2,4,-1
S and	3,-2,-2
S and give	-3,2,1
S and none	-4,-1,5
S ando	5,-4,-3
S ando looking for	-4,4,-1
S ang	5,1,-7
S ang lee	5,1,-7
S angry	-6,10,-4
S angry ,	-1,3,-2
S animals	-4,0,4
S animals ,	7,-4,-3
S animals pets	13,-9,-4
S animals pets of	13,-9,-4
S animated ,	-4,4,0
S animated but	8,-7,-3
S animated cartoon	-9,13,-3
S animated cartoon for	-9,13,-3
S animation	3,0,-4
S animation cartoon	-1,1,-3
S animation cartoon adults	-5,8,-5
S animation for	1,1,-2
S anime	-3,2,1
S anime ,	-1,3,-2
S anime is	0,-2,3
S anime thats	-1,3,-2
S anime without	-8,12,-4
S another	-3,3,0
S another FILM	-4,6,-1
S another for	-6,-5,11
S another one	-4,5,-1
S another prison	-4,13,-9
S another sea	-2,3,0
S another such	-2,0,3
S another to	-6,8,-2
S another unusual	-1,2,-1
S another with	-5,2,3
S anthony	-2,8,-6
S anthony hopkins	-2,13,-11
S anthony mann	-3,4,-1
S antonio	-6,8,-2
S antonio banderas	-6,8,-2
S any	-3,3,0
S any adaptation	-2,3,-1
S any mood	4,-18,12
S any more	-2,4,-2
S any nature	-3,-6,2
S any other	-1,4,-3
S any punjabi	3,-7,4
S anyone	-2,1,2
S anyone but	-5,6,0
S anything agatha	0,2,-1
S anything as	0,2,-2
S anything but	4,-7,2
S anything by	-4,5,-2
S anything czech	-3,6,-3
S anything danish	-7,-2,8
S anything else	-3,5,-1
S anything from	-10,12,-2
S anything italian	-3,2,1
S anything like	-3,6,-2
S anything nineties	0,2,-1
S anything where	11,-10,0
S anything with	-3,1,1
S anyway ,	-2,2,0
S apichatpong	-15,17,-2
S are	-3,0,3
S are there	-3,0,3
S argentina	7,-4,-3
S argentina ,	7,-4,-3
S argentine	-1,3,-1
S argentine courtroom	-3,5,-2
S argentine noir	-1,2,-1
S argentinian	-10,12,-2
S argentinian ,	-11,13,-2
S armenian	11,-8,-4
S armenian ,	-10,12,-2
S arnie	-4,8,-4
S art	-4,6,-2
S art heist	-4,6,-2
S as	-1,2,0
S as a	4,-1,-2
S as bloody	-6,12,-7
S as creepy	-9,11,-2
S as funny	-3,5,-1
S as i	8,-8,-1
S as long	-3,0,1
S as mad	3,-10,5
S as tense	6,-6,1
S asian	-5,0,4
S asian horror	-5,0,4
S astronauts	-2,-1,3
S astronauts ,	-2,-1,3
S at	-3,5,-2
S at 00	-3,4,-2
S at sea	-4,6,-2
S atlantics	18,-16,-2
S atonement	19,-18,-3
S atonement the	8,-6,-1
S audrey	4,-1,-3
S audrey hepburn	-2,4,-2
S audrey yes	-5,6,-2
S aunt	5,-8,1
S aunties	-4,11,-10
S aussie	-7,11,-4
S australian	-3,2,1
S australian ,	-2,3,-1
S australian and	-6,-4,9
S australian outback	-1,5,-4
S austrian	-14,-4,14
S austrian ,	-2,12,-10
S avalanche	-4,5,-1
S avalanche ,	-4,5,-1
S avant	2,0,-2
S avant garde	2,0,-2
S avoid	4,-5,0
S award	-3,4,-1
S award winning	-2,2,0
S awkward	-2,3,-1
S baby	-2,6,-4
S babylon berlin	4,-2,-2
S babylon went	-2,4,-1
S back	6,-3,-3
S back from	5,-4,-1
S back in	7,-2,-5
S backpackers	-4,0,4
S backpackers ,	-4,0,4
S backstage	-4,6,-2
S backstage ,	-4,6,-2
S backup	-3,-2,4
S backup ,	-3,-2,4
S balkan	-2,3,-1
S balkan chaos	-3,4,-1
S ballet	-7,5,2
S ballet ,	-4,1,3
S bandits	14,-11,-6
S bandits with	14,-11,-6
S bangladesh	-9,16,-8
S bank	-8,10,-3
S barbara	-1,3,-2
S barbara stanwyck	-1,3,-2
S barely	-5,2,0
S barely any	-5,2,0
S barring	0,0,-2
S barring ghosts	0,0,-2
S barry	4,0,-4
S barry jenkins	-6,10,-4
S based	-5,4,1
S based on	-5,4,1
S basketball	-7,9,-2
S basketball ,	-9,12,-2
S basque	-3,7,-4
S basque ,	-3,7,-4
S baz	4,-8,3
S baz luhrmann	-2,-5,4
S bbc	3,1,-5
S bbc ghost	10,-7,-4
S beautiful	14,-10,-3
S beautiful music	-14,15,-1
S beautiful thing	19,-18,-1
S been	3,-2,-2
S before	3,-3,-1
S before 0000	-4,6,-2
S before FILM	0,-12,9
S before colour	-9,12,-3
S bela	2,3,-8
S bela lugosi	2,3,-8
S belfast	-2,4,-1
S belgian	-5,8,-3
S belgian ,	-4,6,-2
S belly	-8,9,-1
S belly laughs	-8,9,-1
S belmondo	-5,7,-3
S ben	2,-9,5
S ben kingsley	10,-3,-6
S bergman	-5,5,0
S bergman but	-3,2,2
S berlin	4,-2,-2
S berlin ,	-3,3,0
S berlin before	14,-12,-3
S best	2,-1,-2
S best something	-3,5,-1
S bette	-5,7,-2
S bette davis	-4,4,0
S between	-1,3,-2
S between 0000	-6,8,-1
S bhutan	-3,4,-1
S bhutan ,	-5,6,-1
S bible	4,-4,0
S bickering	-4,5,-1
S bickering men	-4,5,-1
S big	2,0,-2
S big ,	-2,2,-1
S big family	-2,-6,2
S big great	10,-8,-2
S big great bullfighting	10,-8,-2
S bill	-1,-4,5
S bill murray	-7,-2,9
S billy	6,-1,-5
S billy wilder	8,-4,-4
S biopic	-3,4,-1
S biopic ,	-2,2,0
S biopic of	-5,8,-3
S biopics	-1,-6,7
S bit	5,-2,-3
S bit of	2,1,-3
S bitte	-2,-11,13
S bitter	-5,6,-2
S bitter ,	-5,6,-2
S bittersweet	-8,8,0
S black	-3,-1,4
S black and	-8,1,6
S black and white	-5,0,5
S black and white bianco	-5,9,-6
S black comedy	-2,3,-1
S black stallion	19,-16,-6
S blood	7,-6,1
S blood ,	6,-4,1
S blood free	0,-5,4
S blumhouse	-7,-4,9
S blumhouse ,	-5,7,-2
S boat	20,-17,-4
S boats	-7,10,-3
S boats ,	-1,2,0
S bob	-8,7,-3
S body	-10,1,3
S body horror	-12,-1,5
S bogart	-5,8,-3
S bogart ,	-3,7,-3
S bollywood	-7,2,5
S bollywood ,	-6,8,-2
S bollywood with	-6,9,-3
S bond	-11,-12,17
S bong	-3,4,-1
S bong joon	-3,4,-1
S bonkers	-5,7,-2
S book	-4,7,-8
S bored	-5,1,4
S bored of	-3,-4,6
S born	-3,8,-5
S bosnian	-6,9,-3
S bosnian ,	-6,9,-3
S both	5,-4,0
S both lads	-2,0,2
S boxing	-9,14,-5
S boxing ,	-3,7,-4
S boy	8,-4,-4
S boy ,	8,-4,-4
S brain	14,-13,-3
S brass	4,-2,-3
S brass bands	5,-3,-3
S brazilian	-5,5,0
S brazilian ,	-5,5,0
S breezy	-5,7,-2
S breezy caper	-4,5,-2
S brendan	-2,12,-10
S brendan fraser	11,-3,-9
S bridesmaids	12,-9,-4
S bright	1,1,-5
S bring	-4,5,-1
S bring me	-5,7,-1
S bring on	-2,3,-1
S british	-2,2,0
S british gangster	-3,1,2
S brooding	-6,7,-3
S brooding mountain	-7,9,-3
S brooklyn	18,-15,-5
S bruce	-6,7,-2
S bruce lee	-2,3,-1
S bullet	6,-5,-1
S bullet train	6,-5,-1
S bullying	-5,-3,8
S bullying is	-5,-3,8
S bunuel	-4,8,-5
S bunuel ,	-1,6,-5
S bus	9,-7,-2
S bus ,	-3,4,-2
S buster	5,-2,-3
S buster keaton	5,-2,-3
S but	-2,0,2
S but FILM	2,0,-2
S but for	4,-3,-1
S but gore	-4,-7,9
S but lets	-2,3,-1
S but not	-4,-4,7
S but the	9,-4,-3
S by	-2,0,2
S by way	-8,9,-1
S cabaret	10,-7,-4
S cabaret scared	7,-6,-2
S calm	-13,4,8
S can	-1,2,-1
S can i	3,-3,0
S can is	-2,1,1
S can it	-7,4,3
S can u	5,-2,-3
S can we	1,2,-3
S can you	-3,5,-1
S canadian	-4,5,-1
S canadian ,	-4,5,-1
S cant be	-15,8,1
S cant do	-3,-3,6
S cant get	-3,7,-4
S cant stand	-1,-1,3
S cant stomach	-3,3,-1
S cantankerous	-1,2,-1
S cantankerous ,	-1,2,-1
S captions	7,-5,-4
S captions are	7,-5,-4
S caravan	3,-1,-4
S caravan ,	3,-1,-4
S carpenter	-5,5,-1
S carpenter ,	-5,5,-1
S cars	-21,19,2
S cartoon	-4,7,-3
S cartoon ,	-3,2,1
S cartoon saloon	2,-1,-1
S castles	-9,4,5
S castles ,	-10,-2,9
S cat	-7,12,-5
S catalan	-8,10,-3
S catalan ,	-8,10,-3
S cate	-9,11,-3
S cate blanchett	-9,11,-3
S catherine	-2,4,-2
S catherine deneuve	-2,4,-2
S cats	15,-10,-7
S cats is	8,-5,-4
S central	-4,6,-1
S central asian	-4,6,-1
S cgi	-10,0,9
S charlie	-3,8,-6
S charming	-6,5,1
S charming ,	-2,-2,4
S cheap	-5,5,0
S cheap and	-7,8,-1
S cheating	-20,7,6
S cheating ,	-7,-8,11
S cheer	-6,7,-1
S cheer me	-6,7,-1
S cheerful	-4,3,1
S cheerful ,	-3,1,2
S chef	9,-10,1
S chega	6,-2,-5
S chega of	6,-2,-5
S cher	-1,-4,6
S chess	-2,3,-2
S chess ,	-2,3,-2
S chicago	3,0,-2
S chicago ,	7,-5,-1
S chicago gangsters	8,-6,-3
S chilean	-4,6,-2
S chilean ,	-4,6,-2
S chinese	-5,6,-2
S chinese ,	-5,6,-1
S chinese epic	-1,3,-2
S christmas	-14,16,-4
S christopher	-3,-5,7
S chuck	-6,3,1
S chuck norris	-6,3,1
S cillian	-7,8,-2
S cillian murphy	-7,8,-2
S cinema	1,2,-3
S cinema chileno	-5,8,-3
S cinema uruguayo	-1,2,-3
S circus	-6,7,-2
S circus ,	-3,4,-1
S circus out	-7,10,-3
S claire	-4,5,-1
S claire denis	-4,5,-1
S classic	-5,8,-3
S classic black	-5,8,-3
S clay	-4,5,-1
S clay still	-4,5,-1
S claymation	-1,3,-1
S claymation ,	-1,3,-1
S clean	-9,13,-3
S clean ,	-4,6,-2
S cleo	3,2,-5
S cleo from	-6,9,-5
S clever	2,1,-4
S clever ,	16,-13,-5
S clever whodunnit	-1,2,-1
S cleverer	-5,7,-2
S close	14,-10,-4
S clown circus	-6,9,-3
S clown circus ,	-6,9,-3
S coco	13,-10,-3
S coco with parents	13,-10,-3
S coens	-5,8,-3
S coens ,	-5,8,-3
S cold	2,0,-3
S cold war	3,-1,-3
S colin	-3,6,-2
S colin farrell	3,0,-4
S colin firth	-9,11,-1
S colour	-9,0,3
S columbus	10,-9,-3
S come	2,2,-3
S come on	-3,4,-1
S comedy	2,1,-4
S comedy ,	6,-5,-2
S comfort	14,-11,-4
S comfort me	14,-13,-2
S comforting	-5,4,1
S comforting ,	-1,0,2
S comic	-7,6,1
S comic ,	-7,5,2
S coming	3,-2,-1
S coming of	-6,8,-2
S compromise	10,-12,1
S compromise ,	10,-12,1
S con	6,-4,-2
S con artists	12,-11,-1
S con men	-7,9,-2
S conclave	6,-5,0
S confined	-7,-3,9
S confined ,	-5,11,-6
S cooking	-6,7,-2
S cooking ,	-9,10,-1
S cool	2,0,-3
S cops	-5,6,-1
S cops ,	-5,6,-1
S corrupt	-2,4,-2
S costume	-1,3,-2
S costume drama	-1,3,-2
S cosy	-6,6,0
S cosy ,	-5,-3,8
S cosy murder	-2,3,-1
S cosy village	-5,5,-1
S could	-4,4,-1
S could be	-6,7,-2
S could i	-13,12,1
S could it	-3,4,-1
S could the	-6,11,-6
S could there	-3,8,-4
S could we	3,-8,8
S could you	-6,1,6
S couldnt	-9,9,-1
S count	-4,-4,7
S count out	-5,3,2
S country	-4,6,-1
S country music	-1,2,-1
S courtroom	-7,8,0
S courtroom ,	-1,2,-1
S cowboys	9,-7,-2
S cowboys n	9,-7,-2
S crazy	11,-8,-4
S crazy rich	10,-8,-2
S creaky	-3,1,2
S creaky ,	-3,1,2
S creature	-2,3,-1
S creature ,	-4,4,0
S creepier	-1,3,-1
S creepier ,	-1,3,-1
S creepy	-4,5,-1
S creepy but	-3,1,3
S creepy by	-5,9,-3
S cricket	-18,18,-7
S croatian	-1,3,-2
S croatian ,	-1,3,-2
S cronenberg	-14,3,7
S cross	-4,5,-1
S cross dressing	-4,5,-1
S crowd	-4,3,1
S crowd pleaser	-4,3,1
S cuban	-1,4,-2
S cuban ,	-1,4,-2
S cube	6,-5,-2
S cube old days	6,-5,-2
S cult	-3,7,-3
S cult ,	-2,4,-3
S cults	-8,-3,9
S cults but	-2,6,-4
S cyberpunk	1,1,-2
S cyberpunk ,	-3,4,-1
S cyberpunk as	5,-3,-2
S cynical	-1,3,-2
S cynical about	-1,3,-2
S dad	7,-4,-3
S dads	-2,5,-3
S dads polish	3,-1,-3
S daft	-5,6,-1
S dales	-2,3,-1
S dales ,	-2,3,-1
S dance	-7,6,0
S dance numbers	-3,5,-2
S dancing	-9,5,4
S daniel	1,2,-4
S danish	-4,7,-2
S danish ,	-2,4,-2
S dark	0,2,-2
S dark black	-4,6,-2
S dark black pls	-4,6,-2
S dark gloomy	-3,14,-12
S dark gloomy ,	-3,14,-12
S dark outside	5,-1,-3
S dark water	13,-10,-3
S darker	0,2,-3
S darker than	4,-3,-2
S date	2,1,-2
S datemi	-4,1,3
S datemi a	-4,1,3
S david	-6,4,1
S david bowie	-13,19,-6
S david lynch	-24,7,10
S dawn	3,-1,-2
S dawn ,	3,-1,-2
S dc	2,-3,0
S de	0,5,-6
S de funes	-4,5,-1
S de sica	17,-16,-2
S dead	6,-6,0
S dead snow	9,-5,-4
S death	12,-8,-5
S deck	7,-11,3
S deep	5,-9,1
S deeper	6,-4,-1
S deeper into	6,-4,-1
S defa	9,-5,-12
S denis	-2,4,-2
S denis villeneuve	-2,4,-2
S denzel	-2,2,-2
S denzel on	-15,17,-3
S depression	1,1,-6
S depression era	1,1,-6
S desert	-5,7,-2
S desert ,	-3,4,-1
S deserts	-5,13,-7
S deserts ,	-2,2,-1
S detective	-7,10,-3
S detective chasing	-6,8,-2
S detective with	-3,5,-2
S dial	-14,-10,13
S dinosaurs	-9,11,-2
S directed	-7,11,-5
S directed by	-7,11,-5
S disaster	-6,8,-1
S disaster ,	-6,8,-1
S disney ,	-3,-4,5
S disney is	2,0,-2
S disneys	6,-3,-3
S disneys FILM	6,-3,-3
S ditch	-3,1,2
S ditch the	-3,1,2
S divorce	9,-6,-3
S divorce though	-12,14,-2
S divorce yes	-13,14,-2
S divorced	8,-3,-7
S divorced dad	-16,18,-3
S do	1,2,-3
S do me	-5,6,0
S do not	-7,-6,12
S do pick	5,-2,-3
S do they	-12,14,-3
S do you	4,5,-12
S doc	-8,11,-2
S doc about	-8,11,-2
S docs	-3,5,-2
S docs ,	-3,5,-2
S documentaries	-3,1,1
S documentaries ,	8,-30,13
S documentaries about	-3,12,-8
S documentaries with	-6,8,-1
S documentary	0,-1,2
S documentary ,	5,3,-8
S documentary or	24,-21,-8
S does	-8,7,0
S does anyone	-12,14,-2
S does tilda	-6,7,-2
S dog	8,-5,-4
S dog ,	17,-14,-8
S dog without	19,-16,-5
S dogs	3,1,-5
S dogs named	19,-18,-3
S dogs that	-6,9,-4
S done	8,-5,-2
S done ,	9,-5,-4
S done alien	7,-6,-2
S donnie	-3,5,-2
S donnie yen	-3,5,-2
S dont	0,-4,4
S dont care	-8,5,0
S dont give	-5,-7,10
S dont laugh	11,-5,-7
S dont make	-9,-6,14
S dont need	-2,5,-2
S dont want	2,-9,7
S dont you	-5,5,-1
S double	-3,4,-1
S double bill	-3,4,-1
S dracula	-3,-2,4
S dracula ,	-3,-2,4
S dragons	-4,5,-1
S dragons ,	-1,2,-1
S dragons yes	-3,-2,4
S drama	3,-12,5
S dreamy	-16,17,-1
S drive	3,-2,-1
S drop	-6,4,1
S drop the	-6,4,1
S dry	-2,5,-3
S dry ,	-2,5,-3
S dubbed	9,-7,-3
S dumb	-5,8,-3
S dune	5,-1,-3
S dune part	2,0,-2
S dutch	1,3,-5
S dutch ,	-5,7,-3
S dziga	10,-7,-5
S dziga vertov	10,-7,-5
S ealing	-5,6,-1
S ealing ,	-2,-3,4
S ealing comedies	-3,5,-3
S ealing comedy	-3,4,-1
S early	-5,7,-2
S early sixties	-3,5,-2
S east	-3,5,-1
S eastern	-3,5,-2
S eastern european	-3,5,-2
S easy	-8,10,-1
S eating	11,-6,-9
S edge	-2,4,-2
S edge of	-2,4,-2
S egyptian	0,3,-4
S egyptian ,	-17,20,-2
S egyptian comedies	9,-7,-2
S eighty	4,-3,-2
S eighty minutes	-9,10,-1
S either	0,5,-5
S either williams	0,5,-5
S elegant	-12,14,-3
S elmore	5,-4,-2
S elmore leonard	5,-4,-2
S elvis	-1,2,-1
S emilia	4,-3,-1
S emilia perez	4,-3,-1
S emma	-1,3,-2
S end	2,-1,-2
S end of	2,-1,-2
S english	-3,-3,7
S english ,	-1,3,-2
S enjoyed	8,-8,1
S enough	-6,-2,9
S enough of	-6,0,6
S enough remake	-6,-10,14
S epic	-4,5,-1
S epic fantasy	-3,2,1
S epic fantasy oscura	-3,2,1
S erotic	-2,4,-2
S erotic thriller	-2,4,-2
S errol	-3,9,-7
S escape	13,-11,-4
S escape flee	-5,7,-2
S escape flee from	-5,7,-2
S estonian	-4,5,-2
S estonian ,	-4,5,-2
S et	8,-4,-6
S ethan	-4,7,-2
S ethan hawke	-4,7,-2
S ethics	-1,3,-2
S ethics class	-1,3,-2
S ethiopian	-6,12,-6
S european	-2,2,-1
S european ,	-2,2,-1
S every	2,-7,5
S every christmas	6,-3,-3
S every time	-6,-1,7
S everyone	7,-5,-2
S everything	9,-8,-2
S everything everywhere	8,-5,-3
S exam	1,5,-6
S exams	7,-9,2
S exams over	8,-11,3
S exciting	-7,8,-1
S exorcism	-5,12,-7
S exorcism ,	-3,6,-3
S failing	-6,2,3
S failing that	-6,2,3
S fairy	-5,7,-2
S fairy tale	4,-3,-1
S fairy tale of	12,-11,-2
S fairy tales	-4,6,-2
S falconry	-1,2,-1
S falconry ,	-1,2,-1
S fallen	15,-13,-2
S fallen leaves	15,-13,-2
S family	1,1,-2
S family friendly	-9,5,3
S family party	-13,15,-4
S family vote	4,0,-4
S fancy	-2,2,0
S fancy a	-2,4,-2
S fancy something	-2,0,3
S fantasy	1,-3,2
S fantasy ,	-8,0,7
S far away	-7,10,-3
S far away really	-7,10,-3
S farmers	-5,7,-2
S farmers ,	-5,7,-2
S fassbinder	-1,4,-3
S fassbinder ,	-1,4,-3
S fast	-8,6,2
S fast please	-8,0,7
S father	7,-4,-3
S father want	3,0,-3
S fathers	-1,3,-2
S fathers ,	-4,5,-1
S feast	-8,11,-3
S feast ,	-8,11,-3
S fed	-5,-2,6
S fed up	-5,-2,6
S feel	-5,8,-4
S feel good	-5,8,-4
S fellini	-6,-5,5
S female	-5,7,-2
S female friendship	-5,6,-1
S festive	-14,-6,18
S fewer	-6,5,1
S fewer songs	-4,3,1
S fifties	-6,8,-2
S filipino	-8,10,-2
S filipino ,	-8,10,-2
S film about	-6,6,-1
S film for	3,-2,-1
S film noir	6,-3,-3
S film to	-2,1,1
S films	1,0,-3
S films from	-2,1,-4
S filthy	-4,5,-2
S filthy funny	-4,5,-2
S find me	0,3,-3
S find some	-2,2,-1
S find us	-3,5,-2
S fine	-4,4,0
S fine ,	-4,5,-1
S fine w	-5,0,3
S finnish	-4,6,-2
S finnish ,	-3,4,-1
S first	2,0,-3
S first FILM	-2,5,-4
S first cow	8,-7,-1
S first date	5,-5,0
S first time	2,1,-2
S fixed	2,0,-2
S fixed the	6,-4,-2
S fjords	-8,12,-4
S flow	7,-4,-2
S flow ,	7,-3,-4
S folk	-1,3,-1
S folk horror	-1,3,-1
S food	-5,8,-4
S food ,	8,-7,-1
S football	-2,4,-2
S football ,	11,-9,-4
S for	-3,4,-1
S for a	-7,8,-1
S for bastille	5,-3,-2
S for hanukkah	-2,0,2
S for her	-3,5,-1
S for journalism	8,-3,-3
S for me	19,-14,-6
S for my	-4,4,0
S for next	-4,7,-2
S for nurses	3,-2,0
S for once	-9,-2,13
S for our	-8,7,1
S for ourselves	-5,6,-1
S for refugee	-1,2,-1
S for saturday	-1,2,-1
S for the	-6,7,-1
S for their	2,0,-2
S for tonight	-1,2,-1
S for valentines	-1,2,-1
S forbidden love	-2,5,-4
S forbidden love liebe	-2,5,-4
S force	4,-2,-2
S force majeure	4,-2,-2
S foreign	-8,2,8
S foreign language	-7,10,-4
S forgot	-7,10,-3
S forgot to	-7,10,-3
S forty	13,-11,-3
S found family	-7,9,-1
S found footage	-5,0,4
S four	19,-13,-7
S frances	8,-2,-9
S frances mcdormand	2,5,-10
S frank	-9,4,4
S free	3,-2,-1
S free solo	3,-2,-1
S french	1,-2,0
S french ,	4,-9,3
S french comedy	8,-8,0
S fresa	6,-5,-1
S fresa and	6,-5,-1
S friendship	-6,1,5
S friendship ,	-6,1,6
S from	4,-1,-3
S from a	0,7,-8
S from reykjavik	17,-15,-1
S from the	-2,2,-1
S from the nineties	-3,5,-2
S from the nineties annees	-3,5,-2
S frozen	-3,6,-5
S fun	3,2,-4
S fun mind	5,-5,-1
S funnier	1,3,-5
S funnier than	3,0,-5
S funny	2,0,-2
S funny ,	1,2,-3
S funny about	-2,2,-1
S funny but	-3,-2,5
S funny without	5,-3,-3
S funny would	-1,2,-1
S gael	-4,7,-4
S gael garcia	-4,7,-4
S gang	-5,8,-2
S gang ,	-6,9,-3
S gangs	5,-3,-3
S gangs ,	-7,8,-2
S gangs of	11,-9,-4
S gangster	-4,6,-2
S gangster ,	-1,2,-1
S gangster movie	-7,10,-4
S gangsters	-2,3,-2
S gangsters ,	-1,-1,2
S gay	-4,3,1
S gay cowboys	-3,6,-2
S gay films	-4,-6,9
S gcse	-4,6,-3
S gcse macbeth	-4,6,-3
S gene	-3,7,-5
S gentle	-6,7,-2
S gentle ,	0,1,-2
S gentler	-13,15,-3
S george	5,-4,-3
S george clooney	10,-12,4
S georgian	9,-5,-5
S georgian ,	-8,9,-1
S gerard	-5,2,3
S gerard butler	-6,8,-4
S german	-6,8,-2
S german ,	-4,5,-1
S get	-5,6,-1
S get me	-5,6,-1
S get the	-5,4,0
S get us	-3,4,-2
S ghibli	-2,5,-3
S ghost	3,1,-5
S ghost falls	-7,8,-1
S ghost trains	-7,10,-3
S ghosts	-4,-4,7
S ghosts ,	-4,9,-5
S ghosts but	-4,3,1
S ghosts yes	7,1,-15
S giallo	-3,3,0
S giallo ,	-3,5,-2
S giant	-2,5,-2
S giant monster	-2,4,-2
S gimme	18,-12,-8
S gimme 00s	4,-2,-2
S girl	-3,5,-2
S girl power	-3,5,-2
S girls	-9,12,-3
S girls night	2,-1,-2
S girls night tra	13,-13,0
S girls trip	4,-2,-2
S give	-2,3,-1
S give me	-4,4,0
S give melancholia	10,-3,-7
S give something	-9,3,4
S give us	1,1,-2
S gladiator	7,-3,-3
S gladiator ii	11,-8,-1
S go	-4,7,-6
S go easy	-1,0,-5
S god pope	8,-5,-2
S god pope and	2,-1,0
S gods	5,-1,-4
S gods own	5,-1,-4
S going	14,-11,-4
S going back	-7,8,-1
S gold	-5,4,1
S gold ,	-3,-1,5
S golden	-2,3,-1
S golden bear	-3,7,-6
S good	1,1,-4
S gore	-7,5,1
S gore i	-2,2,0
S gorgeous	-6,7,-2
S gorgeous ,	-7,9,-2
S gorgeous technicolor	-5,6,-2
S gosling	-8,10,-3
S gosling being	-8,10,-3
S got	-2,6,-5
S got a	10,-9,-1
S got any	1,1,-3
S got anything	-4,5,-2
S got the	-1,3,-3
S gothic	-3,6,-2
S grace and	-2,3,-1
S grace is	-1,-2,3
S gran	-9,14,-5
S grand	7,-5,-4
S grand old	-6,7,-2
S grandad was	-7,2,3
S grandma	5,-3,-2
S grandma turns	1,0,-2
S grandmother	-2,5,-2
S grandmother is	5,-2,-2
S grandmother zefa	-12,14,-2
S grandsons	8,-6,-3
S grandsons learning	8,-6,-3
S greek	-4,5,-1
S greek ,	-1,3,-2
S greek but	-2,0,2
S greek weird	-5,6,-2
S green	18,-17,-2
S green book	15,-14,-2
S greta	-6,8,-3
S greta garbo	-10,11,-2
S greta gerwig	0,3,-3
S grindhouse	-13,16,-4
S grindhouse ,	-13,16,-4
S gripping	-2,4,-2
S gritty	-2,4,-2
S gritty crime	-2,4,-2
S grown	2,-13,9
S grown up	7,-4,-4
S gruelling	12,-9,-3
S gruelling romantic	12,-9,-3
S guillermo	3,0,-2
S guillermo del	3,0,-3
S guillermo of	2,-1,-2
S guru	-2,5,-5
S guru dutt	-2,5,-5
S guy	2,-6,4
S guy ritchie	2,-6,4
S hackers	-3,6,-3
S hackers ,	-3,6,-3
S had	3,-3,-1
S had a	-3,2,2
S had enough	1,-8,6
S haitian	-2,3,-1
S haitian ,	-2,3,-1
S hal	-3,6,-3
S hal hartley	-3,5,-2
S half	-3,5,-3
S half of	-1,2,-1
S half remembered	-4,6,-3
S half the	1,2,-3
S hallmark	-7,4,3
S halloween	2,-1,0
S halloween coming	13,-16,8
S halloween please	-10,11,-1
S hammer	-3,6,-3
S hammer ,	-3,5,-3
S hammer horror	-2,3,-1
S haneke	-7,10,-12
S hans	3,0,-4
S happy	0,5,-4
S happy ending	4,1,-5
S hard boiled	7,-3,-4
S hard sci	-15,10,1
S has	-7,10,-4
S has to	5,-4,-1
S hate	-6,-1,7
S haunted	-5,7,-2
S haunted as	-9,9,-1
S haunted house	-3,5,-2
S haunted lighthouse	-3,7,-4
S have	2,-1,-1
S have we	-1,4,-3
S have you	-12,13,-4
S havent	0,3,-6
S hawaii	-4,7,-3
S he diz	4,-2,-2
S he doesnt	-4,-7,11
S he existe	-14,16,-2
S he laughs	2,-2,0
S he liked	-5,8,-3
S he likes	-7,5,3
S he loves	13,-9,-4
S he rain rainy	7,-4,-2
S he says	-3,4,-2
S he wants	-3,-3,6
S he y	-5,8,-3
S heart	6,-2,-4
S heart surgery	6,-2,-4
S heartbreak	-3,5,-3
S heartbreak but	-3,5,-3
S heath	-9,11,-2
S heath ledger	-9,11,-2
S hebrew	-2,3,-2
S hebrew or	-2,3,-2
S hed have	-5,7,-1
S hed like	-4,2,2
S hed want	-3,4,-1
S heist ,	-4,3,1
S heist or	19,-21,0
S heist thing	-2,2,0
S helen	-11,5,5
S helen mirren	-11,5,5
S hell	8,-8,0
S hello	4,-3,-1
S hello ,	4,-3,-1
S help	-7,10,-3
S help me	-7,10,-3
S hen	1,1,-5
S hen weekend	-4,5,-6
S hence	9,-1,-10
S hence ,	-4,9,-5
S her	3,-4,0
S her mothers	14,-16,5
S heres	6,-5,-3
S heres the	1,0,-2
S herzog	-4,8,-5
S hes	3,-3,0
S hes a	-1,-5,6
S hes all	2,1,-6
S hes allergic	-4,2,2
S hi	-7,3,4
S hi ,	-4,5,-1
S high	-7,2,5
S high school	-7,0,7
S him	-9,9,-1
S him ,	-9,9,-1
S hindi	-2,2,0
S hindi ,	-2,4,-1
S his	-1,3,-2
S his mother	6,-5,-2
S hitchcock	1,3,-4
S hitchcock from	15,-12,-4
S hiya	1,-3,2
S hiya ,	1,-3,2
S hmm	-1,4,-6
S holiday	8,-3,-5
S holiday romance	-5,9,-6
S honeymoon	4,-2,-4
S honeymoon was	5,-3,-2
S hong	-4,6,-3
S hong kong	-4,6,-3
S hopeful	-3,6,-4
S horror	-5,5,0
S horror ,	-3,3,1
S horror thats	7,-2,-6
S horses	30,-28,-4
S hospital	-3,1,0
S hospital ward	7,-4,-3
S hot	-2,0,2
S hot ,	-7,5,2
S hot summer	-6,6,-1
S hotel	2,0,-4
S hotel in	16,-13,-3
S house	17,-16,-2
S house to	-5,1,4
S how	-2,4,-3
S how about	-5,4,0
S hugh	7,-6,-2
S hugh grant	9,-8,-3
S hugh jackman	-7,10,-3
S hungarian	-8,9,-2
S hungarian ,	-8,9,-2
S hushed	-7,9,-2
S i ask question	1,3,-4
S i asked	8,-7,-2
S i came	-4,8,-6
S i can	3,-4,1
S i cannot	-6,-1,7
S i cant	-3,1,2
S i clean	8,-6,-2
S i could	1,2,-3
S i did	4,-1,-3
S i do	1,-9,6
S i dont	-6,-1,7
S i drive	-1,4,-2
S i drove	3,-2,-1
S i fancy	-8,15,-8
S i gave	0,-5,5
S i get	-1,3,-1
S i had	-6,5,0
S i have	4,-5,1
S i havent	1,2,-4
S i just	-11,-3,9
S i keep	-2,-3,4
S i know	2,-6,3
S i laughed	12,-9,-3
S i lecture	14,-12,-3
S i like	0,4,-4
S i looking for	-9,12,-3
S i lost	-3,5,-2
S i love	-2,0,2
S i mean	-6,2,2
S i ne	-12,3,8
S i need	-3,4,-1
S i never	-4,13,-8
S i play	1,0,-2
S i prefer	10,-7,-2
S i propongo	-9,11,-3
S i run	2,0,-2
S i said	-6,8,-3
S i say	-14,16,-2
S i should	-5,2,3
S i speak	-2,4,-2
S i suppose	-3,2,2
S i teach	6,-5,-1
S i think	2,0,-2
S i thought	4,-2,-3
S i took	7,-5,-3
S i used	9,-7,-4
S i want	-5,5,-1
S i was	4,-1,-3
S i went	-8,10,-3
S i wont	-5,-1,4
S i work	-2,-1,3
S i work job	2,1,-4
S i worked	14,-12,-3
S i would	-14,7,6
S i would like	-10,11,-1
S i wouldnt	4,-3,-1
S i you	7,-5,-3
S ice	3,2,-5
S ice ,	-5,6,-1
S ice hockey	9,-6,-4
S iceland	-3,5,-2
S iceland ,	-3,5,-2
S icelandic	-1,3,-3
S icelandic ,	0,3,-3
S icy	1,1,-5
S icy marriage	1,1,-5
S id	-1,2,-1
S id appreciate	-4,6,-2
S id ask	-3,4,-1
S id be	-4,4,-1
S id been	3,-2,-1
S id call	13,-9,-4
S id forgotten	4,-3,-2
S id like	-3,2,0
S id love	-5,8,-3
S id pay	4,-5,1
S id rather	2,-2,0
S id say	-2,2,-1
S id settle	2,0,-1
S id sooner	2,-23,14
S id take	9,-3,-7
S id want	-3,4,-1
S id watch	-7,9,-4
S ida	4,0,-4
S ida beautiful	27,-26,-1
S if FILM	-10,11,-2
S if i	0,-4,4
S if is	-10,-4,13
S if its	-5,3,1
S if jared	3,-7,5
S if not	-1,2,0
S if really	-11,13,-3
S if the	3,-11,7
S if theres	3,4,-8
S ill	-1,-1,3
S ill be	4,-2,-2
S ill take	0,-3,3
S ill watch	-5,1,3
S im 00	3,-1,-2
S im a	0,1,-2
S im after	-3,4,-1
S im babysitting	11,-8,-3
S im chinese	2,3,-4
S im done	-7,-3,10
S im for	-11,12,-2
S im from	5,-4,-1
S im in	-5,4,1
S im learning	-9,11,0
S im looking	1,3,-4
S im minding	11,-9,-4
S im more	3,-2,-2
S im not	-8,5,1
S im off	2,-6,3
S im prepared	-5,6,0
S im serious	4,-3,-1
S im sitting	-3,0,3
S im the	8,-7,-1
S im writing	6,-4,-1
S in	2,0,-2
S in 0000	3,-2,-2
S in a	18,-17,0
S in colour	8,-6,-2
S in english	3,-1,-3
S in japanese	-3,1,3
S in polish	4,-2,-3
S in the	-2,4,-2
S in yiddish	-8,11,-2
S india	-5,6,-1
S india ,	-5,6,-1
S indian	9,-10,0
S indian but	-6,8,-2
S indonesian	-3,4,-2
S ingrid	-2,8,-6
S ingrid bergman	-2,8,-6
S inspired	-7,10,-4
S inspired by	-7,10,-4
S interstellar	2,3,-5
S intrigue	-7,6,1
S intrigue in	-7,6,1
S inuit	6,-4,-3
S inuit ,	9,-7,-2
S inventions	-6,6,-1
S inventions ,	-6,6,-1
S iranian	-4,5,-1
S iranian or	-2,3,-1
S irish	-3,6,-2
S irish ,	-5,8,-3
S is	-2,2,0
S is it	1,6,-10
S is the	8,-6,-2
S is there	-2,4,-2
S is three	2,2,-9
S is toni	-7,9,-2
S isaac	5,-3,-2
S isaac asimov	5,-3,-2
S isabelle	-2,5,-3
S isabelle huppert	-2,5,-3
S island	-6,7,-1
S island deserta	-6,7,-1
S isnt	-4,3,1
S isnt disney	-4,4,0
S isnt english	-4,2,3
S israeli	2,1,-2
S israeli ,	-8,8,0
S istanbul	-7,2,2
S istanbul ,	-6,-9,14
S it is	5,-3,-3
S it must	3,-1,-3
S it should	-7,4,2
S it was	2,-1,-1
S it would	-2,0,1
S italian	2,-1,-1
S italian ,	18,-15,-4
S italian but	-4,0,4
S italian comedies	-6,7,-2
S italian summer	-9,12,-3
S italian then	7,-6,-1
S italy	-3,5,-2
S italy ,	-3,5,-2
S itd	-3,4,-2
S itd be	-3,4,-2
S itll	-4,6,-3
S itll have	-4,6,-3
S its	2,0,-2
S its a	8,-6,-3
S its derby	-6,8,-2
S its for	0,3,-3
S its got	0,3,-3
S its my	-10,5,4
S its not	1,5,-7
S its our	5,-4,-1
S its raining	3,-2,-1
S its roman	3,-2,-2
S its the	-5,2,3
S its three	6,-3,-3
S its too	7,-15,1
S ive a	5,-3,-2
S ive an	-9,1,5
S ive been	3,-1,-2
S ive got	4,-1,-3
S ive had	-4,-4,8
S ive lent	12,-9,-3
S ive lost	12,-10,-4
S ive never	3,2,-5
S ive one	8,-7,-2
S ive watched	8,-6,-2
S ive worked	-6,7,1
S ja	7,-5,-3
S jackie	-3,-1,3
S jackie chan	-3,-1,3
S jacques	0,5,-4
S jacques tati	-1,9,-7
S james	-2,0,2
S james bond	-1,2,-1
S james dean	-1,6,-5
S jane	-5,3,2
S jane austen	-5,1,4
S japan	-10,14,-4
S japan ,	-10,14,-4
S japanese	-5,6,-1
S japanese ,	-5,7,-2
S japanese and	-1,2,0
S japanese ghosts	-10,11,-1
S japanese would	5,-9,3
S jason	7,-6,-2
S jason statham	-21,2,8
S javier	-4,7,-3
S javier bardem	-4,7,-3
S jazz	-4,4,0
S jazz ,	-3,1,2
S jazz on	-3,5,-2
S jean	0,3,-3
S jean gabin	-5,8,-2
S jeans	-13,15,-3
S jeans on	-13,15,-3
S jennifer	2,-10,5
S jennifer aniston	2,-10,5
S jesse	10,-7,-6
S jesse eisenberg	10,-7,-6
S jet	-9,10,0
S jet lag	-8,8,1
S jeunet	10,-7,-4
S jewel	-3,5,-2
S jewish	-4,6,-1
S jewish ,	-3,4,-1
S jfk	7,-2,-6
S jfk conspiracy	7,-2,-6
S jim	-2,4,-3
S jim carrey	-5,1,3
S jiri	-3,6,-2
S jiri menzel	-3,6,-2
S jodie	-3,5,-1
S jodie foster	-3,5,-1
S joe	3,-10,7
S joe hisaishi	18,-14,-7
S john	-7,5,1
S johnny	0,-9,9
S johnny guitar	10,-6,-4
S jojo	6,-2,-4
S jojo rabbit	6,-2,-4
S joker	0,2,-5
S jordan	-3,1,2
S jordan ,	-2,6,-4
S jordan peele	-4,-2,5
S journalists	-19,21,-2
S judi	-11,12,-2
S judi dench	-2,3,-2
S judo	-4,6,-1
S judo ,	-4,6,-1
S julia	10,-6,-4
S julia roberts	6,-3,-3
S julie	1,0,-2
S julie andrews	6,-11,0
S julie walters	-1,4,-3
S juliette	-2,5,-2
S juliette binoche	-2,5,-2
S jump	-4,0,4
S jump scares	-5,-3,6
S jungle	-4,6,-2
S jungle ,	-5,6,-1
S jungle adventure	-3,4,-2
S jury	-3,0,3
S just a	-6,7,-1
S just back	4,-2,-2
S just between	-8,11,-4
S kate	-6,10,-5
S kate winslet	-6,10,-5
S katharine	-5,4,1
S katharine hepburn	-5,4,1
S kathryn	-2,4,-2
S kathryn bigelow	-2,4,-2
S kaurismaeki	-8,10,-2
S kaurismaeki ,	-7,9,-2
S keep	-3,0,3
S keep it	0,6,-6
S keep me	-4,0,0
S keep the	-4,-2,5
S keep zombies	-2,-3,5
S ken	-3,0,2
S ken loach	-1,-3,4
S ken loachs	-9,13,-5
S kenneth	-3,-2,4
S kenneth branagh	-3,-4,5
S kes	1,1,-5
S kes ,	13,-10,-5
S kevin	-1,-2,3
S kevin hart	-7,2,4
S kid	-2,5,-3
S kid friendly	-2,5,-3
S kidman	-3,5,-1
S kidman with	-3,5,-1
S kidnap	-4,6,-2
S kidnap but	-4,6,-2
S kids	4,-2,-2
S kids are	3,0,-3
S kids birthday	-6,8,-2
S kind	8,-4,-3
S kind of	-5,7,-2
S kinda	-1,2,-1
S kinda want	-1,2,-1
S kindly	-4,-4,9
S kindly provide	-3,-2,5
S king	13,-11,-2
S king richard	4,-3,-1
S kings	-4,5,-2
S kings ,	-4,5,-2
S kitchen	-1,3,-2
S kitchen sink	-1,3,-2
S klaus	11,-5,-7
S knights	-4,6,-2
S kore	-1,4,-2
S kore eda	-1,4,-2
S korean	-5,5,0
S korean ,	-3,3,0
S korean revenge	-1,2,0
S kubrick	-3,-2,4
S kubrick is	1,-5,2
S kung	-4,5,-1
S kung fu	-4,5,-1
S kurosawa	6,-10,3
S kurt	12,-8,-9
S la	-5,1,5
S la ,	-1,4,-6
S ladies	2,0,-5
S laika	-1,2,-1
S laika stop	0,2,-1
S lake	5,-2,-3
S lake ,	-5,5,0
S language	-1,2,-1
S language ,	-1,2,-1
S lanthimos	-2,0,2
S lanthimos ,	2,2,-4
S lars	3,-11,8
S lars von	4,-4,0
S las	-3,2,1
S las vegas	-3,2,1
S last	0,1,-2
S last night	14,-8,-6
S last week	0,0,-3
S last year	-2,5,-3
S late	0,2,-2
S late kubrick	-2,3,-1
S latin	-1,3,-2
S latin american	-1,3,-2
S latvia	-7,8,-1
S latvia ,	-7,8,-1
S latvian	-9,13,-4
S latvian ,	-9,13,-4
S laugh	-7,9,-2
S laugh at	-7,9,-2
S lawyer	6,-2,-5
S lawyer on	-11,12,-2
S le	6,-4,-3
S le carre	-1,5,-6
S le havre	8,-8,-1
S leave	-2,0,2
S leave no	-2,-9,10
S leave out	-2,4,-2
S les	-5,-9,9
S lesbian	-3,2,2
S lesbian romance	-3,2,2
S less	-4,1,3
S less cgi	-10,10,0
S less preachy	-2,0,0
S less sad	3,2,-5
S less scary	-4,-2,5
S less than	-7,8,-2
S less violence	-7,12,-8
S less violent	-11,8,3
S let	-5,5,0
S let it	-14,23,-14
S let me	-7,11,-4
S let us	-3,4,-2
S lets	-2,3,-1
S lets do	-9,11,-3
S lets find	4,-3,-2
S lets go	-5,7,-2
S lets have	-1,2,0
S lets run	-3,3,0
S letter	4,-2,-2
S letter ,	-2,5,-2
S letter of	8,-7,-2
S letters	-9,8,1
S letters ,	-9,8,1
S liam	6,-10,3
S liam neeson	8,-10,2
S light	-8,6,2
S light on	-4,-2,6
S lighter	7,-1,-8
S lighthearted	-4,5,-1
S lighthearted crime	-4,5,-1
S like	-2,3,-1
S like FILM	-4,2,2
S like a	12,-13,1
S like early	-3,3,0
S like that	-7,9,-3
S like the	6,-4,-1
S literary	-5,7,-2
S little	-8,12,-7
S live	-5,-5,10
S live action	-5,-5,10
S lon	9,-5,-8
S lon chaney	9,-5,-8
S london	-4,6,-2
S london ,	-1,2,-1
S london underworld	-5,7,-2
S loneliness	-3,5,-2
S loneliness in	-3,5,-2
S lonely	-16,18,-3
S long	3,-1,-2
S long day	6,-4,-2
S long si	7,-5,-3
S long story	9,-7,-2
S longer	-1,3,-2
S longer than	-1,3,-3
S look	-3,7,-4
S look ,	-8,11,-3
S looking	0,3,-2
S looking for	-2,7,-4
S looking for a	-3,5,-2
S looking for dialogue	-5,6,-1
S looking for something	-3,4,-1
S looking for something suspenseful	-7,8,-2
S los	-1,5,-4
S los angeles	-1,5,-4
S lotte	-2,3,-1
S lotte reiniger	-2,3,-1
S loud	-4,1,3
S loud stupid	-3,4,-1
S louis	1,-7,6
S louis de	2,6,-8
S love	-1,5,-4
S love actually	13,-9,-4
S love and	31,-22,-18
S love story	-3,4,-1
S loved	-2,5,-3
S loved FILM	-2,5,-3
S lovely	12,-9,-4
S lovers	-5,8,-2
S lovers separated	-5,8,-2
S luc	-14,6,6
S lukas	-10,12,-2
S lukas moodysson	-10,12,-2
S mad	-2,3,-1
S made	-7,12,-5
S mads	-3,2,1
S mads mikkelsen	-4,2,2
S maggie	3,2,-5
S maggie smith	8,-5,-4
S magic	0,2,-2
S magic ,	-3,4,-1
S magic tricks	-1,3,-1
S magical	-3,2,1
S magical ,	-5,7,-2
S magical other	-1,-2,3
S mainland	-2,4,-1
S mainland chinese	-2,4,-1
S make	-2,4,-2
S make a	11,-9,-1
S make it	-5,6,-1
S make mine	-2,3,-1
S makoto	-2,-3,5
S malayalam	2,0,-2
S malayalam ,	8,-6,-2
S malayalam mystery	-1,2,-1
S manchester	10,-8,-5
S mandy	12,-11,-2
S maori	-4,2,1
S maori ,	-4,2,1
S marathon	9,-7,-2
S marathon tomorrow	9,-7,-2
S marilyn	-5,6,-1
S marion	-7,12,-6
S marion cotillard	-7,12,-6
S mark	-1,-7,6
S mark wahlberg	-1,-7,6
S marriage	6,-5,-1
S marriage story	6,-5,-1
S martial	-10,2,4
S martial arts	-10,5,2
S marvel	-8,3,5
S mary	3,-1,-3
S mary shelleys	3,-1,-3
S mastroianni	-5,6,-1
S mastroianni and	-5,6,-1
S mate	0,-8,4
S mate FILM	4,-1,-3
S mates	9,-5,-4
S maths	-5,3,1
S maths ,	-5,3,1
S maybe	-12,4,8
S maybe chess	-16,3,14
S me ,	8,-4,-3
S me give	6,-4,-3
S me inspiring	5,1,-6
S mean	14,-14,-1
S meanwhile	4,-4,-1
S meanwhile something	4,-4,-1
S medieval	-4,5,-2
S medieval ,	-3,5,-1
S medieval monks	-4,6,-2
S medium	-3,6,-2
S medium scary	-3,6,-2
S meg	-6,3,2
S meg ryan	-6,3,2
S mein	4,-3,-1
S mein chef	4,-3,-1
S mel	-3,0,1
S mel gibson	2,-16,11
S melancholia	10,-7,-4
S melancholy	-4,6,-2
S melancholy and	-8,11,-2
S melancholy jazz	-1,2,-1
S melodrama	6,-4,-3
S melodrama ,	6,-4,-3
S men	13,-23,10
S men screaming	-9,-8,13
S meryl	3,-3,-3
S metropolis	17,-13,-3
S mexican	-3,5,-2
S mexican ,	-2,4,-1
S mexico	3,-3,0
S mexico ,	-7,6,2
S michael	4,-6,2
S michael bay	12,-8,-6
S michael caine	-11,15,-3
S michael haneke	3,-10,5
S michelle	-7,8,-2
S michelle yeoh	-7,8,-2
S middle	-4,4,0
S middle eastern	-3,1,2
S midsommar	8,-2,-6
S mike	-5,7,-3
S mike leigh	-4,7,-3
S mild	-6,7,-2
S mild ,	-6,8,-2
S milos	-8,10,-2
S milos forman	-8,10,-2
S mindless	-7,10,-2
S minus	-13,7,2
S mira	-8,13,-6
S mira nair	-8,13,-6
S mischievous	-7,8,-2
S mischievous old	-7,8,-2
S mistaken	-4,6,-4
S mistaken identity	-4,6,-4
S mix	-8,10,-2
S mix horror	-8,10,-2
S miyazaki	-9,11,-3
S mizoguchi	-10,5,2
S mockumentary	-3,4,-1
S mockumentary please	-3,5,-2
S mongolian	3,-1,-2
S mongolian throat	5,-3,-3
S monster	13,-10,-3
S monster ,	-5,6,-1
S moonlit	-1,2,-2
S moonlit ,	-1,2,-2
S more	-3,3,0
S more ,	-3,5,-2
S more about	-9,11,-3
S more african	-2,-1,4
S more australian	-2,1,2
S more blaxploitation	-5,9,-4
S more boyhood	-2,3,-1
S more brutal	-9,9,-1
S more by	-4,5,-2
S more dance	-2,3,-1
S more dystopian	-4,6,-2
S more food	-4,5,-2
S more for	-1,2,-1
S more gentle	-3,0,2
S more hand	-1,2,-1
S more hysterical	-2,2,-1
S more in	-3,4,-1
S more indian	-2,3,-1
S more japanese	4,-3,-2
S more jokes	-3,0,3
S more like	-3,5,-1
S more of	-3,4,-2
S more poetic	-4,5,-1
S more practical	8,-5,-2
S more puppets	4,-5,1
S more romantic	20,-16,-5
S more sandals	-2,-2,3
S more short	-1,3,-1
S more spooky	-7,-7,12
S more that	-8,12,-4
S more with	-2,2,0
S more without	-1,2,0
S more women	-2,4,-1
S morgan	5,0,-6
S morgan freeman	5,0,-6
S moroccan	-5,6,-1
S moroccan ,	-5,6,-1
S mosfilm	-5,7,-2
S mother	-2,8,-12
S mother in	-12,13,-3
S mothers	-1,5,-4
S mothers ,	1,1,-2
S mountains	0,2,-2
S mountains .	-12,15,-4
S moved	14,-13,-2
S movie before	-2,3,-1
S movie for	15,-14,-1
S movie heist	-2,4,-2
S movie in	6,-5,-1
S movie night	10,-8,-3
S movie of	-1,3,-1
S movie turco	-10,11,-1
S movie vampire	1,-6,4
S moving	-3,5,-3
S mr	11,-9,-3
S mr patel	5,-4,-1
S mum	4,-4,0
S mum n	-1,2,-2
S mum says	-16,7,6
S mums	-3,6,-2
S mums birthday	-4,1,3
S mums got	-4,7,-5
S murder	-4,5,0
S murder in	2,-1,-1
S murnau	-1,4,-2
S murnau ,	-2,5,-2
S music	-3,4,-1
S music ,	-5,4,2
S music documentary	-4,7,-2
S music of	-14,16,-2
S music teacher	13,-11,-2
S musical	-3,1,2
S musical ,	-3,1,2
S musicals	-3,-8,10
S musicals make	-3,-6,9
S my	2,-1,-1
S my 00	-2,6,-4
S my allotment	-6,4,-1
S my big	10,-8,-2
S my boss	2,0,-2
S my boyfriend	5,-6,0
S my brain	-2,-4,6
S my brother	5,-3,-2
S my brothers	-8,7,2
S my cat	-13,2,11
S my choir	13,-12,-1
S my class	6,-5,-1
S my comfort	-7,9,-3
S my dad	6,-6,0
S my dads	6,-4,-3
S my daughter	5,-5,0
S my daughters	2,0,-1
S my divorce	-1,-4,5
S my dog	9,-6,-3
S my ex	6,-3,-3
S my father	13,-7,-5
S my fella	11,-8,-4
S my fiance	-1,-4,4
S my first	6,-4,-2
S my flatmate	-7,8,-2
S my flatmates	5,-2,-2
S my flats	3,-20,12
S my friend	-8,11,-2
S my girlfriend	-6,10,-6
S my girlfriends	1,-9,4
S my gran	3,-2,-1
S my granddaughters	1,1,-2
S my grandmother	2,2,-3
S my grannys	2,3,-5
S my housemates	-9,10,-1
S my husband	3,-1,-2
S my husbands	-2,-17,14
S my in	6,-4,-1
S my in laws	9,-7,-2
S my in laws maman	9,-7,-2
S my indian	-2,6,-5
S my kids	-4,6,-2
S my kids fils	-9,10,-1
S my knee	-4,-5,7
S my kung	-21,24,-4
S my lad	-14,7,6
S my lot	6,-5,-1
S my mate	5,-1,-6
S my mates	4,1,-5
S my mother	6,-4,-2
S my mothers	6,-5,-1
S my mum	7,-11,4
S my nan	-4,-7,10
S my neighbour	4,-3,-2
S my neighbours	2,-1,-1
S my nephew	-3,1,1
S my nephews	4,-2,-2
S my new	4,-6,1
S my octopus	3,-2,-1
S my parents	6,-2,-4
S my parents pere	-1,5,-5
S my partners	-3,5,-3
S my roomies	-5,5,-1
S my roommates	0,2,-2
S my sister	1,-3,2
S my sisters	7,-7,0
S my son	8,-6,-2
S my sons	11,-8,-4
S my star	15,-6,-12
S my student	6,-5,-1
S my students	9,-7,-3
S my surgeon	-4,-3,7
S my therapists	5,-3,-2
S my three	-15,-13,17
S my train	-12,14,-3
S my turkish	-6,10,-3
S my twins	4,-5,1
S my two	0,1,-2
S my ukrainian	-15,11,3
S my uncle	-5,12,-10
S my wife	5,-4,-1
S my wife femme	6,-4,-1
S my wife frau	8,0,-15
S my wifes	3,-1,-2
S my wrist	-4,7,-3
S my year	2,1,-3
S mystery	3,-2,0
S mystery ,	-7,7,0
S nah	3,1,-7
S naked	12,-9,-4
S naked gun	11,-10,-2
S nan	-6,8,-3
S nan wait	6,-5,-1
S napoleon	-2,3,-4
S napoleon was	-3,0,3
S native	-3,6,-2
S native american	-3,6,-2
S nativity	-9,10,-4
S nature	-1,4,-3
S nature documentary	3,0,-3
S near	2,1,-4
S near dark	9,-4,-5
S near future	-9,10,-2
S need	-2,3,0
S need a	-2,3,-1
S need wedding	-3,5,-2
S neighbours	24,-21,-5
S neil	-6,5,1
S neil jordan	-2,4,-2
S neither	7,0,-7
S neither cowboys	2,-2,0
S neither twin	3,10,-12
S neon	-3,4,-1
S neon ,	-4,5,-1
S neurotic	6,-4,-2
S neurotic new	7,-5,-3
S never	-2,5,-3
S never a	-12,1,10
S never kubrick	-9,0,11
S never mind	-2,4,-1
S new	-4,5,-1
S new york	-2,3,-1
S new zealand	-5,5,-1
S newer	-7,6,1
S newer than	-8,5,3
S next	-1,3,-1
S next ,	-3,2,0
S next heatwave	-1,2,0
S next month	-1,2,-1
S next skip	-4,12,-9
S next slasher	-2,6,-4
S next sunday	-1,2,-1
S nice	-1,3,-2
S nicolas	-3,2,2
S nicolas cage	-4,3,2
S nicole	-3,4,-1
S nicole kidman	-3,4,-1
S nigerian	-5,7,-3
S nigerian ,	-5,6,-1
S night	3,-6,4
S night before	15,-12,-3
S night shift	4,-4,1
S nineties	-8,10,-3
S ninety	7,-1,-10
S ninjas	-7,11,-3
S no	0,-1,2
S no ,	5,7,-13
S no animals	9,-7,-5
S no anime	-2,0,2
S no biopics	-3,-8,7
S no black	-5,1,4
S no boxing	-4,-2,6
S no cartoons	-3,-1,4
S no cops	-3,-5,8
S no dance	-3,-3,5
S no dead	1,-5,4
S no death dead	-2,0,3
S no dementia	-10,-8,16
S no dialogue	-12,17,-12
S no documentaries	-2,1,1
S no explosions	-3,-4,8
S no french	-6,-3,10
S no ghosts	-2,-3,5
S no horror	-3,2,0
S no jump	2,-2,0
S no kids	-10,-4,13
S no london	-1,-2,2
S no longer	-9,-8,13
S no mandarin	2,-2,0
S no marvel	-3,-3,6
S no more	3,0,-3
S no musicals	-1,-2,2
S no need	3,1,-4
S no noir	-2,-3,5
S no nudity	-2,-1,3
S no one	-8,-11,19
S no opera	-2,5,-2
S no plot	-12,10,-3
S no politicians	-3,-2,5
S no politics	-5,-1,6
S no r	5,-1,-4
S no remake	6,-6,-1
S no remakes	22,-7,-19
S no robots	-1,-2,3
S no romance	3,-2,-1
S no school	15,-5,-11
S no sex	-3,-2,4
S no sharks	-3,0,2
S no slashers	5,-4,-1
S no snow	-3,-1,4
S no splatter	-3,3,-1
S no stomach	-5,8,-3
S no subtitles	-8,7,-3
S no sudden	7,-8,2
S no swearing	8,-5,-4
S no talking	14,7,-20
S no tarantino	-3,-2,4
S no to	6,-14,8
S no torture	-1,-1,2
S no troubles	6,-3,-3
S no twins	5,-6,0
S no vampires	-6,-4,11
S no wait	-5,10,-7
S no war	0,-4,4
S no westerns	-2,-4,6
S no woody	-4,4,1
S no zombies	-1,-1,2
S noah	-7,-4,7
S noah baumbach	-7,-4,7
S nobodys	17,-12,-6
S nobodys perfect	6,-5,-2
S noir	8,-5,-3
S noir ,	9,-6,-3
S noir but	-3,5,-2
S noir of	7,-6,-3
S nolan	0,7,-13
S nollywood	-5,7,-2
S nollywood ,	-5,6,0
S nollywood with	-4,6,-2
S nomadland	4,-1,-4
S none	1,-3,2
S none of	1,-3,2
S nora	-2,4,-2
S nora ephron	-1,3,-2
S nora tschirner	-3,5,-2
S nordic	5,-8,0
S nordic crime	9,-7,-3
S north	4,1,-4
S northern	-3,4,-1
S northern irish	-4,5,-2
S northern n	-2,3,-1
S norwegian	-7,5,2
S nosferatu	9,-8,-1
S nosferatu the	4,-3,-1
S not	-2,0,2
S not FILM	-5,1,3
S not a	0,2,-2
S not against	-3,14,-12
S not all	-6,1,5
S not another	1,-2,1
S not as	2,-2,1
S not black	-2,-16,16
S not cops	-2,-2,4
S not for	-4,-6,10
S not from	-9,3,7
S not funny	-5,-4,8
S not going	5,-3,-2
S not gonna	-4,8,-4
S not in	-2,-6,7
S not in the mood for	3,-11,8
S not keen	-2,3,-1
S not longer	-3,6,-4
S not me	6,-3,-4
S not more	-3,6,-2
S not of	-10,-6,14
S not one	-4,-2,7
S not only	-7,13,-6
S not opposed	-5,12,-7
S not quite	2,-2,0
S not really	-8,1,7
S not religious	-4,0,4
S not romantic	-1,-1,2
S not russell	11,-4,-8
S not sad	-4,1,3
S not scared	-14,8,1
S not scary	-2,-5,7
S not set	-6,-4,10
S not the	-6,0,6
S not tom	-12,5,9
S not tonight	4,-3,-1
S not too	-1,4,-3
S not very	-8,6,2
S not want	-8,4,4
S not yet	-1,-6,8
S nothing	0,-3,3
S nothing about	-3,0,4
S nothing above	9,-17,6
S nothing after	-3,-6,8
S nothing against	0,-3,3
S nothing american	-5,-1,7
S nothing based	-3,-3,6
S nothing before	0,2,-3
S nothing by	-2,-6,8
S nothing childish	-6,9,-3
S nothing from	1,-10,9
S nothing gory	1,-4,2
S nothing heavy	-8,-6,13
S nothing in	-5,-6,9
S nothing later	-4,16,-12
S nothing like	14,-2,-14
S nothing longer	9,-3,-7
S nothing preachy	-7,10,-3
S nothing russian	21,-2,-20
S nothing sad	-3,-3,6
S nothing set	-2,-5,7
S nothing that	2,-4,2
S nothing too	-1,-1,2
S nothing violent	-2,-4,5
S nothing with	0,-3,3
S now hes	-3,4,-1
S now i	5,-10,4
S now id	2,0,-1
S now quickly	-2,3,-1
S now the	-13,13,-1
S now what	-5,7,-2
S now whats	-2,3,-1
S nowt	-7,-7,14
S nowt with	-2,-5,6
S nuclear	1,-4,4
S nuns	-9,12,-2
S nuns ,	-4,5,-1
S nuns .	-9,13,-5
S ocean	-2,3,-1
S ocean ,	-2,3,-1
S odd	-6,8,-3
S of	-3,2,1
S of FILM	-11,12,-1
S of japanese	-7,0,8
S of kleber	-4,10,-12
S of slow	-7,9,-2
S of the	-4,4,0
S of witch wizard	-2,3,-1
S of wolf	-9,10,-1
S off	-6,10,-3
S off to	-1,3,-2
S office	0,3,-3
S office comedy	5,-1,-5
S office satire	-8,9,-1
S oh	5,-4,-1
S oh ,	2,-2,0
S oh go	2,-1,-2
S ok	1,1,-2
S ok final	10,1,-13
S ok so	1,-2,0
S ok w	-9,2,6
S okay	-1,5,-5
S okay so	5,-2,-3
S old	3,1,-4
S old age	13,-12,-3
S old fashioned	-11,6,4
S old man	-5,16,-14
S old people	6,-3,-4
S old spies	-4,6,-2
S older	-7,9,-1
S older than	-7,8,-1
S omar	-1,8,-6
S omar sy	-1,8,-6
S omit	-5,-5,8
S omit gratuitous	-5,-5,8
S on	1,2,-3
S on condition	-1,-1,2
S on my	-4,-1,5
S on our	5,-3,-2
S on principle	4,-7,3
S on the	1,3,-4
S on tuesday	7,-5,-2
S once	-2,5,-4
S once wed	-6,7,-1
S one	-3,4,-2
S one for	5,-3,-3
S one more	-2,4,-3
S one of	5,-8,2
S one room	-14,24,-17
S one thing	-5,6,-1
S only	0,3,-3
S only if	-8,8,-1
S only the	7,-4,-3
S opening	6,-4,-3
S opening night	6,-4,-3
S oppenheimer	3,-2,-2
S oppenheimer was	-2,2,-1
S or	-3,4,-1
S or anything	-3,1,2
S original	5,-2,-3
S original language	20,-19,-3
S orson	-3,5,-3
S orson welles	-3,5,-3
S oscar	-3,7,-3
S oslo	14,-11,-3
S other	-1,3,-1
S other than	-2,1,-3
S otherwise	-4,6,-2
S our	1,1,-2
S our anniversary	1,1,-2
S our april	-5,6,-1
S our au	7,-4,-2
S our book	3,-2,-1
S our schools	-2,4,-2
S our small little	8,-7,-1
S our son	14,-10,-3
S our sons	3,-3,-1
S our syrian	6,-4,-2
S our teacher	-10,10,-2
S our toddlers	2,-1,-1
S our vietnamese	0,-5,5
S ousmane	-1,2,-1
S ousmane sembene	-1,2,-1
S over	-11,13,-3
S ozploitation	-6,8,-2
S ozploitation ,	-6,8,-2
S pakistani	-3,4,0
S pakistani ,	-3,4,0
S palestinian	-4,6,-2
S palestinian ,	-4,7,-2
S palestinian and	-2,3,-1
S palestinian films	-1,2,-1
S palm	5,-4,-2
S paranoid	-5,7,-2
S paris	2,-16,15
S paris ,	-4,13,-8
S park	1,1,-2
S park chan	1,1,-2
S pass	-4,-1,5
S pass on	-4,-1,5
S past	9,-7,-2
S past lives	9,-7,-2
S patisserie	-2,5,-2
S patisserie ,	-2,5,-2
S patrick	0,4,-4
S patrick swayze	0,4,-4
S paul	-2,6,-4
S paul schrader	-12,14,-1
S paul thomas	13,-12,-7
S paul verhoeven	-6,7,-2
S peaceful	-6,15,-9
S peaceful protest	-6,15,-9
S peco	-4,5,0
S peco redemption	-4,5,0
S pedro	-8,14,-14
S penelope	-1,5,-4
S penelope cruz	-1,5,-4
S people	-1,-7,4
S people who	-1,4,-9
S perfect	13,-11,-2
S perfect strangers	13,-11,-2
S period	-5,9,-4
S peter	-3,5,-1
S peter jackson	-7,-4,12
S peter weir	-3,6,-3
S pets	-3,2,0
S pets ,	-3,2,0
S pg	-4,3,1
S pg ,	-4,3,2
S pg at	1,1,-2
S philip	-4,8,-5
S philip glass	2,-2,0
S pick	-3,5,-2
S picture	10,-9,-1
S pig	8,-4,-3
S pirate	1,-4,3
S pirates .	-8,11,-2
S pirates or	-5,0,5
S pixar	-4,3,1
S pixar ,	-2,3,-1
S plague	4,-3,-1
S please ,	-4,3,1
S please find	-5,10,-4
S please help	8,-6,-1
S please no	8,-11,3
S please not	5,-3,-3
S please nothing	-3,-9,10
S pls	-2,-2,3
S poland	-4,6,-2
S poland ,	-4,6,-2
S polanski	-3,-9,11
S polanski is	-3,4,0
S polish ,	-3,4,-1
S political	-4,5,-1
S political ,	-3,6,-3
S political satire	-7,3,3
S political thriller	-2,3,-1
S politics	-2,1,2
S politics ,	-9,12,-3
S politics free	5,-11,2
S politics is	-9,3,6
S poor poverty	7,-6,-1
S poor poverty beast creature	7,-6,-1
S portugal	-2,3,-1
S portugal was	-2,3,-1
S portuguese	-2,5,-3
S portuguese ,	-2,5,-3
S possession	5,-13,4
S possession ,	5,-13,4
S post	1,1,-2
S post apocalypse	-7,8,-2
S post apocalyptic	-4,5,-1
S post war	-1,2,-1
S powell	3,1,-4
S powell and	3,1,-4
S practical	2,-2,-1
S practical effects	-14,13,1
S pre	-5,7,-3
S pre 0000	-6,9,-3
S predator	11,-9,-3
S presidents	-4,5,-2
S presidents okay	-4,5,-2
S pretty	5,-3,-3
S pretty ,	-17,6,8
S pride	6,-5,-2
S pride and	6,-4,-2
S princess	-12,15,-6
S prison	7,-3,-5
S prison ,	-13,14,-1
S prison break	-9,11,-2
S prom	-6,-1,7
S prom horrors	11,-23,14
S properly	-1,4,-4
S properly scary	-1,4,-4
S provided	-7,2,5
S provided nobody	-2,4,-3
S psychedelic	-4,4,0
S psychedelic without	-2,0,2
S puppets	-13,5,4
S put	-3,5,-3
S put a	2,-1,-1
S quebec	-7,9,-3
S quebec ,	-7,9,-3
S queen	8,-7,-2
S queen of	8,-7,-2
S quentin	-13,-3,15
S quest	-3,3,-1
S quest ,	-3,3,-1
S quick	-5,7,-2
S quick ,	4,-3,-2
S quiet	3,0,-2
S quiet ,	-4,5,-2
S quiet bar	11,-8,-4
S quiet family	-6,11,-5
S quiet friday	23,-22,-1
S quieter	-3,5,-3
S quirky	-6,4,2
S quirky not	-4,-2,6
S quiz	-2,3,-1
S quiz question	-2,3,-1
S rachel	3,4,-7
S rachel weisz	2,4,-7
S racing	-3,0,3
S racing ,	-4,-3,6
S rainy	-3,6,-3
S rated	4,-1,-2
S rated r	-1,5,-4
S rather	-2,3,-2
S rather not	-5,1,4
S rather something warm	-9,11,-3
S rather year years	-4,8,-4
S rats	0,-6,4
S raunchy	4,-1,-5
S ray	7,-4,-3
S ray winstone	-3,5,-2
S read	-2,3,-2
S read middlemarch	-2,3,-2
S real	-7,10,-5
S real events	-14,16,-3
S really	-4,-2,5
S rec	7,-5,-2
S rec best	9,-7,-3
S recommend	-5,7,-2
S red	4,-2,-2
S redford	-1,3,-3
S redford alone	12,-10,-4
S regency	-4,5,-1
S religion	-5,-2,7
S religion is	-5,-2,7
S religious	-3,4,-2
S religious but	-3,4,-2
S resistance	-3,4,-1
S resistance ,	-3,4,-1
S revenge	-3,5,-2
S revenge ,	-4,5,-2
S revenge but	-2,3,-1
S revenge served	-5,8,-3
S reward	-2,3,-1
S reward film	-2,3,-1
S rich	-14,19,-7
S richard	-9,1,6
S richard linklater	-2,11,-9
S riches	-2,-2,4
S riches to	-2,-2,4
S ridley	-8,7,-1
S ridley scott	-8,7,-1
S right	-6,7,-2
S right ,	-6,7,-2
S rivers	-5,8,-4
S rivers ,	-5,8,-4
S road	-3,5,-2
S road house	14,-12,-2
S road movie	-13,14,-2
S road trip	-3,5,-2
S roald	-3,-1,-1
S roald dahl	-3,-1,-1
S rob	7,-26,13
S robert	1,3,-4
S robert altman	-5,7,-2
S robert eggers	5,-2,-2
S robert pattinson	2,0,-5
S robin	-2,7,-6
S robin williams	-2,7,-6
S robot	4,-2,-3
S robot ,	-2,6,-4
S robots	4,-1,-3
S robots ,	-3,6,-4
S robots in	-2,3,0
S rock	-5,7,-2
S rock and	-5,7,-2
S rock star	-5,0,5
S rock star ,	-6,-4,9
S roger	-4,3,2
S roger moore	-4,3,3
S rohmer	-11,13,-1
S rohmer ish	-6,7,-1
S rom	-4,-6,8
S rom com	-3,-5,7
S roma	6,-3,-2
S romance	-6,2,4
S romance ,	-4,-6,10
S romanian	-5,6,-1
S romanian ,	-5,6,-1
S romantic	-3,0,3
S romantic without	-4,-1,5
S romcom	-5,7,-2
S romcom ,	-1,2,-1
S romcoms	-12,-8,17
S rome	6,-3,-3
S rome ,	-7,8,-1
S rome as	-16,18,-3
S rome but	-7,8,-1
S rome in	-9,10,-1
S routine	-3,3,0
S routine ,	-3,3,0
S roy	-4,6,-2
S roy andersson	-4,6,-2
S ruben	-15,-4,12
S ruben oestlund	-15,-4,12
S running	-8,9,-2
S russian	-3,4,-1
S russian ,	-3,3,0
S russian mob	-3,7,-4
S ryan	8,-6,-8
S ryan gosling	10,1,-16
S sad	-7,0,6
S sad robots	-6,-18,20
S sad songs	-3,11,-8
S sailing	-7,7,0
S sailing ,	-5,6,-1
S saltburn	-4,6,-2
S same	-3,3,0
S same but	-3,4,-2
S same gang	-10,3,7
S same loneliness	-2,3,-2
S same sort	-3,3,0
S same space	-6,-9,15
S sami	7,-4,-6
S sammo	5,-2,-7
S sammo hung	5,-2,-7
S samurai	-2,4,-2
S samurai one	-7,7,-1
S san	-6,9,-2
S san francisco	-6,9,-2
S sandra	-9,2,6
S sandra bullock	-11,2,7
S saoirse	-12,16,-3
S satire	8,-5,-3
S satire ,	7,-4,-3
S satire as	8,-6,-3
S satoshi	-5,5,-1
S satoshi kon	-5,5,-1
S satyajit	-5,7,-2
S satyajit ray	-5,7,-2
S saw	0,3,-4
S saw bill	3,-1,-2
S say	18,-15,-6
S scam	-10,12,-2
S scam artists	-10,12,-2
S scandinavian but	-4,1,2
S scandinavian crime	3,0,-4
S scarier	6,-3,-4
S scarier .	-6,12,-5
S scarier than	8,-5,-3
S scarlett	-5,8,-2
S scarlett johansson	-5,8,-2
S scary	-3,4,-2
S scary but	-3,4,-1
S scary of	-4,8,-4
S scary without	0,2,-2
S school	2,-3,1
S school film	-2,0,2
S school of	6,-2,-6
S school reunion	6,-3,-3
S school trip	7,-3,-5
S sci	-4,5,-1
S sci fi	-4,5,-1
S science	-6,5,0
S science ,	-1,2,-1
S science fiction	-2,0,1
S scientists	0,-6,7
S scientists in	-19,9,13
S scorsese	-4,5,-1
S scorsese ,	-3,9,-7
S scottish	-9,8,1
S scottish ,	-3,-3,6
S scottish and	-4,3,1
S scrap	5,-5,0
S scrap that	-3,2,1
S scrap the	5,-6,0
S screwball	0,2,-2
S screwball ,	2,-1,-1
S screwball .	-5,9,-4
S se	-3,-6,9
S se forbidden taboo	-10,-15,22
S se me	3,2,-7
S sea	-11,11,0
S sea ,	2,-3,1
S sean	-5,2,3
S sean connery	-5,2,3
S second	-5,7,-2
S second world	-4,5,-1
S seeing	12,-10,-2
S seeing that	12,-10,-2
S seen	7,-4,-2
S seen FILM	-5,8,-3
S send	-2,4,-1
S send me	-3,3,0
S send something	-1,2,-1
S set	-2,1,1
S set in	-2,1,1
S seth	0,2,-4
S seth rogens	0,2,-4
S seven	17,-6,-12
S seven oclock	-6,6,0
S seventies	-3,4,-2
S seventies crime	-1,2,-1
S seventy	4,-3,-1
S seventy five	-6,7,-1
S seventy odd	-4,6,-2
S sex	-2,-6,9
S sex scenes	-2,-6,9
S sexy	-3,3,0
S sexy and	-6,2,4
S sexy but	-1,3,-3
S shah	-4,4,0
S shah rukh	-4,4,0
S shakespeare	-3,3,0
S sharks	0,3,-2
S sharks ,	-9,11,-2
S shaw	-2,4,-2
S shaw brothers	-2,4,-2
S she	4,-2,-2
S she ,	-5,6,-2
S she has	7,-5,-4
S she likes	-4,7,-3
S she loved	10,-9,-1
S she said	2,-1,-2
S she says	-6,8,-3
S she wants	-1,-3,3
S shed	-3,5,-2
S shed like	-8,9,-1
S sheep	16,-15,-2
S sheep ,	16,-15,-2
S shes	4,-3,0
S shes a	-16,8,5
S shes eager	-3,4,-1
S shes eight	14,-13,-1
S shield	-6,-4,9
S shield me	-6,-4,9
S shirley	1,4,-4
S shoplifters	3,-1,-3
S shoplifters ,	2,-1,-1
S short	-3,5,-3
S short ,	-2,5,-3
S short and	2,1,-3
S short stories	-12,14,-1
S shorter	-2,6,-4
S shorter than	-10,13,-3
S should	7,-5,-2
S should be	7,-5,-2
S show	-1,3,-2
S shyamalan	-12,-2,9
S si	-11,2,8
S sick	7,-12,4
S sick of	-6,-1,7
S sidney	-2,4,-2
S sidney lumet	-2,2,-1
S sidney poitier	-2,5,-3
S siete	7,-5,-1
S siete boyfriend girlfriend	7,-5,-1
S silent	-2,2,0
S silent ,	-4,-3,7
S silent and	-2,4,-2
S silent era	8,-5,-3
S silent film	-10,16,-8
S silent hollywood	-7,13,-7
S silent nearly	-3,4,-2
S silent one	-8,10,-2
S silent w	-2,3,-1
S silent with	4,1,-5
S silly	-3,5,-2
S silly ,	-2,2,0
S silly spy	-1,2,-1
S since	-3,2,0
S since recovering	-1,4,-3
S since the	-2,8,-6
S since weve	-3,4,-1
S singapore	-2,5,-3
S singapore ,	-2,5,-3
S sinister	-4,9,-5
S sinister ones	-4,9,-5
S sissy	-3,5,-3
S sissy spacek	-3,5,-3
S sisters	5,-3,-3
S sisters ,	-4,5,-1
S six	6,-3,-2
S sixties	-2,4,-2
S sixties ,	-2,3,-2
S sixties czech	-1,6,-5
S sixties london	-3,4,-2
S sixty	6,-1,-4
S skip anything	-5,-4,7
S skip the	-9,11,-2
S skyscrapers	-4,6,-1
S skyscrapers ,	-4,6,-1
S slapstick	-5,2,3
S slapstick ,	-1,3,-2
S slapstick .	-5,8,-4
S slapstick from	-5,7,-2
S slapstick hurts	-6,-11,15
S slasher	-4,6,-2
S slasher ,	-1,2,-1
S slasher in	-9,12,-3
S slasher w	-5,7,-1
S slept	19,-16,-3
S sleuth	12,-11,-2
S sleuth ,	12,-11,-2
S slovak	-3,5,-2
S slovak ,	-3,4,-1
S slow	-4,0,5
S slow ,	-4,6,-2
S slow burn	-5,4,1
S slow burning	-3,5,-3
S slow clear	-7,12,-6
S slow sad	-4,12,-7
S small	-2,2,0
S small ,	-5,3,2
S small town	-6,8,-2
S smart	-12,14,-4
S smth	2,0,-2
S smth spooky	7,-4,-3
S snow	-8,10,-1
S snow ,	-3,4,-1
S snow and	-5,5,-1
S so	-1,3,-1
S so ,	-1,3,-1
S so 00	-1,2,-1
S so FILM	-4,2,2
S so a	-2,1,1
S so again	-1,2,-1
S so anything	-4,3,1
S so butler	-4,0,4
S so choose	-2,3,-1
S so conversation	-6,9,-2
S so families	3,-2,-2
S so find	-2,3,-1
S so for	-6,7,-2
S so funny	-2,5,-2
S so future	-5,4,2
S so gangsters	-4,3,1
S so ghosts	15,-14,-2
S so give	-8,6,1
S so in	11,-9,-5
S so itd	-1,2,-1
S so its	-2,3,-1
S so lets	4,-2,-3
S so like	-6,2,4
S so lorries	-3,5,-3
S so magic	-5,0,5
S so maybe	-4,11,-6
S so midlands	-3,4,-1
S so music	-1,5,-4
S so no	1,7,-8
S so nothing	-1,-1,2
S so one	-12,3,9
S so quiet	-7,7,0
S so something	-3,4,-1
S so space	3,2,-4
S so sweets	-3,3,-1
S so to	-10,5,4
S so tonight	-2,-1,2
S so trains	-2,3,-1
S so we	4,-4,0
S so wisteria	-7,5,3
S soap opera	3,1,-4
S soap opera my	3,1,-4
S sofia	-1,3,-2
S sofia coppola	-1,3,-2
S soft	-5,2,3
S soft ,	-6,1,5
S softer	-5,7,-3
S softer edges	-3,4,-1
S solid	7,-5,-4
S solidarity	-4,5,-2
S solidarity ,	-4,5,-2
S some	0,3,-4
S some other	-6,6,-1
S some speak	16,-8,-9
S somebody	5,-10,4
S someone brave	0,-3,3
S someone who	-10,12,-2
S something	-2,3,-1
S something FILM	-4,6,-2
S something about	-4,4,0
S something as	-3,5,-2
S something australian	-1,-5,5
S something based	-4,-1,6
S something calming	-3,2,1
S something chose	-2,1,1
S something clever	-3,-5,7
S something colourful	-2,2,0
S something cosy	-2,2,-1
S something cozy warm	-1,2,-1
S something druggy	-2,3,-1
S something else	-2,3,-1
S something fantasy	9,-7,-3
S something feel	-1,-4,5
S something for	-4,3,1
S something from	0,2,-2
S something funny	-2,3,-1
S something funny lustiges	-4,8,-3
S something funny truc	-3,0,3
S something gay	-2,1,1
S something gentle	-3,3,-1
S something gripping	7,-4,-6
S something heartwarming	8,-2,-12
S something hopeful	-4,6,-2
S something in	1,2,-3
S something irish	-4,-2,6
S something joyful	-2,-5,7
S something light	1,2,-2
S something like	-6,6,0
S something long	1,-2,0
S something merry	-4,-1,5
S something more	4,-3,-1
S something new	-3,4,-1
S something nordic	3,-5,2
S something on	-3,4,-1
S something original	-5,6,-1
S something parecido	-5,6,-1
S something quirky	4,2,-5
S something romantic	-3,0,3
S something romantic romantisches	-9,6,4
S something scary	-1,2,0
S something scary gruseliges	-1,2,0
S something set	1,3,-4
S something she	-4,5,-1
S something short	-3,4,0
S something slow	0,3,-2
S something so	-7,9,-2
S something spanish	-4,3,1
S something spooky	-3,3,0
S something suspenseful	-2,2,-1
S something suspenseful spannendes	-2,2,-1
S something swedish	-1,-1,2
S something sweeping	-1,2,-1
S something tender	-4,4,0
S something that	-6,7,-2
S something to	2,0,-2
S something truc	-3,2,0
S something where	-6,8,-2
S song	0,3,-4
S song kang	0,3,-4
S soothing	-4,-3,6
S soothing .	-2,4,-2
S sorrentino	-7,7,0
S sorry	1,-4,0
S sorry ,	5,-10,2
S sort	20,-19,-3
S sort of	20,-19,-3
S south	-3,3,0
S south africa	-3,0,3
S south african	-2,1,1
S south korean	-3,2,2
S southern	-1,2,0
S southern european	-1,2,0
S soviet	18,-14,-6
S soviet space	-12,14,-3
S space	-2,3,-1
S space ,	-2,2,-1
S space adventure	-2,3,-1
S space opera	-2,3,-1
S spaceships	-11,10,2
S spaceships ,	-10,8,4
S spaghetti	-1,3,-1
S spaghetti western	-3,3,-1
S spaghetti westerns	-1,2,-1
S spanish	-1,4,-3
S spanish ,	-3,3,0
S spare me	-4,-2,6
S spare my	4,-4,-3
S spare us	-3,-4,7
S spent	2,-3,1
S spent eleven	-4,-3,6
S spielberg	8,-3,-6
S spielberg ,	3,0,-3
S spies	-5,3,2
S spies ,	-2,1,1
S spies though	-10,10,0
S spoof	10,0,-13
S spoof ,	10,0,-13
S spooky	2,-1,-1
S spooky is	-5,6,-1
S spooky without	11,-8,-2
S spooky yes	-4,-1,3
S sports	-3,-1,4
S sports ,	-1,-8,10
S sports film	-7,10,-3
S sprawling	-4,6,-1
S sprawling ,	-4,6,-1
S stage show	3,-2,-2
S stage show of	3,-2,-2
S stallone	4,-14,6
S stately	-4,4,0
S stately home	-4,4,0
S stay	7,-9,-2
S stay me	2,-7,4
S steamy	-2,3,-1
S steer	1,-7,5
S stephen	-3,2,1
S stephen chow	-6,9,-3
S stephen king	-2,-1,2
S steve	0,6,-7
S steve mcqueen	4,3,-7
S sth	-12,13,-1
S sth trippy	-12,12,-1
S still	7,-3,-4
S still ,	-3,4,-1
S still want	-11,14,-3
S stoner	1,1,-2
S stoner comedy	3,1,-4
S stop	-2,4,-2
S stop colin	-2,2,-1
S stop motion	-2,4,-2
S story	-9,11,-3
S story of	-9,11,-3
S straightforward	-5,8,-3
S strange	6,-4,-4
S strange ,	0,2,-3
S stranger	0,2,-2
S stranger things	15,-14,-2
S street	-9,-5,10
S stuck in	6,-6,0
S student	4,-1,-4
S student flat	2,0,-2
S studio	0,-2,2
S studio ghibli	-4,-5,9
S stylish	-4,6,-2
S stylish ,	-3,6,-2
S submarine	-4,6,-2
S submarine ,	-1,2,-1
S subtitles	-8,5,0
S suicide	1,-7,5
S suicide is	1,-7,5
S summer	4,-1,-3
S summer camp	1,2,-3
S summery	-2,3,0
S summery ,	-2,3,0
S sunday	23,-20,-4
S sunny	-13,17,-6
S sunshine	2,1,-4
S sunshine til	10,-6,-4
S superhero	-3,-1,3
S superhero but	-6,11,-6
S superhero free	-2,0,3
S surely	1,2,-2
S surely theres	-8,10,-2
S surfing	6,-4,-2
S surfing ,	-7,4,2
S surfing docu	16,-13,-6
S suspense	-4,5,-1
S suspense ,	-4,5,-1
S suspiria	9,-7,-2
S suspiria speaking	3,-3,0
S svankmajer	-3,6,-3
S svankmajer ,	-3,6,-3
S swap	-6,0,5
S swap the	-6,0,5
S swearing	-8,7,2
S swedish	-1,2,-1
S swedish ,	-6,6,0
S swedish but	5,-3,-2
S sweeping	-2,3,-1
S sweeping ,	-2,3,-1
S sweet	1,2,-4
S sweet ,	-8,4,4
S sweet and	-8,10,-2
S sword	-7,9,-3
S swords	2,4,-7
S tabu	14,-10,-4
S taiwan	-5,9,-4
S taiwan ,	-1,2,-1
S taiwanese	-8,9,-1
S taiwanese ,	-8,9,-1
S takeshi	-6,1,4
S takeshi kitano	-6,1,4
S talk conversation	-6,-1,5
S talk conversation by	-6,-1,5
S talky	-1,2,-1
S talky ,	-1,2,-1
S tangled	11,-8,-3
S tap	-3,5,-1
S tap dancing	-3,5,-1
S tar	0,3,-4
S tar but	-3,6,-4
S tarantino	-2,-7,9
S tarantino dialogue	9,-1,-5
S tarkovsky	-8,-4,9
S teaching	7,-13,6
S teaching media	4,-3,-2
S team	6,-3,-4
S team falls	6,-3,-4
S tear	6,-3,-4
S tear jerker	-2,0,3
S tear jerker llorar	-9,1,8
S technicolor	-10,13,-3
S teen	1,1,-3
S teen movies	-11,13,-3
S teen witches	-6,5,1
S teenage	7,-4,-5
S tell	-3,2,1
S tell me	-5,3,2
S tender ,	-1,2,-2
S tenet	3,5,-8
S tense	-7,8,-2
S tense ,	-6,7,-1
S terrence	-9,6,0
S terrence malick	-9,6,0
S terry	-8,0,7
S terry wants	5,-3,-4
S thai	-5,8,-3
S thai ,	-3,6,-3
S that beach	7,-6,-1
S that eerie	-2,3,-4
S that green	8,-4,-4
S that is	-2,2,0
S that not	-3,-9,11
S that sort	3,1,-4
S thats	7,-4,-3
S thats next	-6,6,-1
S the	2,0,-2
S the 0000	11,-8,-4
S the 0000s	1,1,-4
S the FILM	-1,2,-2
S the artist	4,-3,-1
S the banshees	0,2,-1
S the belgians	-9,10,-2
S the big	7,-6,-1
S the black	6,-5,-1
S the boats	6,-3,-6
S the boiler	-11,12,-2
S the book	0,2,-2
S the book adaptation	13,-12,-2
S the boy	2,0,-3
S the brazilians	-13,15,-2
S the brief	-4,2,1
S the cat	7,-4,-3
S the cats	7,-5,-3
S the choir	-6,7,-4
S the church	4,-3,-2
S the classroom	-1,3,-5
S the czechs	-16,19,-3
S the danes	-23,24,-3
S the dardennes	-20,15,5
S the death	9,-5,-3
S the dentist	-5,1,5
S the doc	19,-11,-13
S the dog	8,-6,-2
S the dogs	6,-3,-2
S the dutch	-5,-3,6
S the father	14,-8,-6
S the film	-3,-5,5
S the finns	-8,10,-2
S the food	-10,10,0
S the french	-10,9,1
S the german	-7,10,-4
S the ghost	10,-8,-2
S the goat	0,-4,4
S the good	20,-16,-5
S the grandchildren	4,-3,-1
S the great	5,-3,-1
S the guy	5,-4,-1
S the heist	-7,6,2
S the holiday	5,-4,-2
S the hungarians	-15,16,-2
S the in	5,-2,-2
S the in laws	5,-4,0
S the irish	-15,18,-3
S the japanese	-16,17,-1
S the kids	2,0,-2
S the kingdom	6,-5,-1
S the lads	-4,6,-2
S the lady	4,-3,-2
S the landscape	-5,6,-2
S the life	3,-2,-1
S the little	-3,0,3
S the maroc	-8,10,-1
S the men	8,-8,0
S the more	-18,20,-1
S the movie	0,3,-3
S the my	-1,4,-3
S the neighbor	-4,5,-2
S the neighbours	2,-1,-1
S the new	-1,2,-1
S the next	-5,5,0
S the norwegians	-21,23,-1
S the old	15,-14,-1
S the one	-4,7,-3
S the other	1,16,-12
S the piano	10,-8,-2
S the pizzas	-1,-5,6
S the po	-1,3,-3
S the poles	-15,19,-4
S the poseidon	8,-6,-3
S the power	5,-3,-1
S the quiet	11,-9,-2
S the radiators	6,-3,-4
S the remake	6,-2,-5
S the ritual	-4,6,-3
S the russians	-6,9,-2
S the seventies	-5,5,0
S the snow	13,-10,-3
S the spanish	-10,11,-1
S the swedish	9,-7,-3
S the sweetness	-8,10,-3
S the teta	5,-4,-1
S the thirties	-6,9,-2
S the three	15,-14,-1
S the turin	4,-3,-1
S the twist	-2,3,-2
S the unique	10,-7,-2
S the vicar	2,2,-4
S the war	-5,-4,8
S the wedding	3,-2,-1
S the weddings	3,1,-5
S the whale	20,-18,-2
S the whole	5,-4,-1
S the wild	6,-5,-1
S the with	22,-21,-3
S the year	-2,4,-3
S then	0,3,-2
S there must	-7,3,3
S there was	8,-4,-5
S therefore	-5,2,0
S therell	-21,20,0
S therell be	-21,20,0
S theres	4,-2,-3
S theres a	5,-3,-2
S theres no	16,-15,-8
S theres nothing	3,4,-11
S theres one	-7,6,1
S they have	5,-2,-2
S they met	-1,2,-1
S they say	7,-6,-1
S they want	12,-9,-4
S theyd	-20,21,-2
S theyre	3,-1,-1
S theyre asking	8,1,-9
S theyre both	-3,2,1
S theyre showing	2,-1,-1
S think	-9,11,-3
S think agatha	-1,3,-1
S think neon	-1,7,-6
S third	8,-4,-5
S thirties	-5,4,1
S this century	-1,0,2
S this evening	-4,5,0
S this years	-5,6,-3
S thoughtful	-2,4,-2
S thoughtful sci	-2,3,-2
S threads	8,-4,-5
S three	5,-3,-3
S three generations	-2,4,-1
S three lads	2,4,-7
S three more	-3,4,0
S three of	-7,5,3
S three sisters	4,-3,-1
S thriller	-4,2,2
S thriller ,	-4,0,3
S thrillers	-7,9,-2
S thrillers ,	-4,5,-1
S thumbs	17,-10,-6
S tilda	-1,-2,2
S tilda swinton	-1,-2,2
S till	5,-2,-3
S till then	6,-2,-3
S tim	-4,-3,7
S tim burton	-4,-3,7
S timbuktu	9,-7,-2
S timbuktu ,	11,-8,-4
S time	-3,5,-2
S time loop	-1,3,-2
S time travel	-3,3,0
S timothee	2,-5,2
S tired	0,-6,6
S tired of	-10,2,9
S to	1,3,-4
S to my	-1,3,-2
S to whom	0,-2,1
S today	1,1,-3
S today in	8,-5,-2
S today is	6,-4,-2
S toei	-7,8,-2
S toei wizards	-7,8,-2
S tokyo	0,1,-2
S tokyo at	0,1,-2
S tom	2,-2,0
S tom cruise	-12,4,8
S tom hanks	-9,-2,8
S tom hardy	7,0,-11
S tomboy	16,-14,-4
S tomboy seventy	16,-14,-4
S tonight ,	-3,5,-2
S tonight a	-7,8,-1
S tonight is	2,-6,2
S tonight its	-1,-3,4
S tonight ive	-4,6,-2
S tonight my	2,-1,-2
S tonight something	-3,3,-1
S tony	-3,7,-3
S tony leung	-2,3,-1
S too	-3,1,2
S too many	-4,-5,7
S too much	4,11,-16
S took	10,-4,-6
S took a	7,-6,-1
S torture	-4,-6,8
S torture ,	-6,0,4
S torture .	2,-7,2
S totoro	13,-5,-8
S touching	18,-17,-4
S train	0,4,-3
S train robbery	-8,10,-2
S train thriller	11,-10,-2
S trains	-2,5,-4
S trashy	4,-1,-4
S trashy ,	-2,3,0
S travel	-6,2,5
S treasure	-2,3,-1
S treasure hunt	-2,3,-1
S treat	-2,3,-1
S treat me	-2,3,-1
S trees	-10,12,-2
S trees ,	-10,12,-2
S trial	-4,4,0
S trial ,	-4,4,0
S trial courtroom	3,-1,-2
S trial courtroom ,	3,-1,-2
S triangle	8,-6,-2
S triangle of	8,-6,-2
S tried	-2,-6,7
S troll	8,-6,-8
S trolls	5,-3,-2
S true	1,-3,2
S true crime	9,0,-10
S true story	-4,2,2
S try	-2,4,-2
S try ,	-1,2,-1
S trying	-5,-7,10
S trying to	-5,-7,10
S turkish	-2,2,0
S turkish ,	-3,1,1
S turning	8,-7,-2
S turns	-3,5,-2
S turns out	-3,5,-2
S twenty	-5,6,-1
S twenty two	-1,2,-1
S twin	-7,9,-2
S twin sisters	-7,9,-2
S twins	-10,16,-6
S two	2,0,-2
S two child children	0,-7,7
S two elderly	17,-16,-1
S two girlfriend friend	8,-4,-3
S two hours	9,-5,-3
S two nuns	-11,12,-3
S two teenagers	8,-4,-4
S u	-7,4,3
S u got	-3,-2,4
S ufa	-6,8,-2
S ufa musicals	-6,8,-2
S ugly	-4,6,-2
S ugly crying	-2,3,-1
S ukrainian	7,-5,-3
S ukrainian ,	7,-5,-3
S undemanding	-5,17,-13
S undemanding ,	-6,20,-17
S undemanding .	-3,4,-1
S under	-4,3,1
S under 00	-2,3,-2
S under 000	-4,5,-2
S under an	-2,2,0
S under two	-4,2,2
S underdog	5,-3,-2
S underdog football	9,-7,-2
S underdog sports	-4,6,-2
S underdogs	10,-9,-3
S underdogs ,	10,-9,-3
S underrated	11,-10,-2
S underrated .	7,-5,-2
S ungheresi	4,-3,-1
S ungheresi to	4,-3,-1
S uni	3,-2,-1
S universal	0,2,-6
S universal monsters	0,2,-6
S university student	-1,5,-5
S university student is	-1,5,-5
S unless	-7,-1,7
S unless its	-7,-1,7
S until	-3,4,-1
S until then	-6,7,-1
S up	17,-11,-10
S uplifting	-3,5,-2
S uplifting ,	-3,5,-2
S urban	-2,2,0
S urban ,	-2,2,0
S us	9,-9,0
S vampire	-3,5,-1
S vampires	-7,9,-3
S vampires ,	-2,3,-1
S vampires for	-2,2,1
S van	-10,11,-2
S vegetables	-2,3,-1
S vegetables ,	-2,3,-1
S venice	-3,5,-2
S venice ,	-3,4,-1
S verhoeven	11,-4,-8
S victorian	-7,9,-1
S video	-9,-6,11
S vietnam	-6,10,-3
S vietnamese	-4,5,-1
S vietnamese ,	-2,1,0
S vikings	-3,5,-2
S vikings ,	-2,3,-1
S village small town	1,2,-4
S village small town ,	1,2,-4
S vin	5,-6,1
S vin diesel	5,-6,1
S vincent	-6,2,3
S vincent cassel	1,-8,5
S violence	-8,2,5
S violence is	-8,2,5
S visconti	5,-1,-7
S visconti ,	13,-13,-1
S volcano	7,-5,-6
S walking	-6,-13,16
S wall	4,-1,-4
S wall street	4,-1,-4
S wanna	-21,14,5
S want	-5,6,-2
S want ,	-1,3,-2
S want a	-2,3,0
S want calm peaceful	-1,2,-1
S want feel feelings	-5,6,-1
S want irandhir	-7,9,-2
S want this	-8,10,-1
S want to	-16,19,-8
S war ,	-11,-10,18
S war and	10,-6,-5
S war at	8,-6,-2
S war colonial	-8,12,-5
S war reporter	-4,15,-12
S war romance	-2,3,-1
S warm	-2,6,-4
S wartime resistance fascism	-8,9,-2
S wartime resistance fascism ,	-8,9,-2
S was	14,-10,-3
S watch	-7,8,-2
S watch with	4,-4,0
S watched	4,-3,-1
S watched FILM	4,-3,0
S watching	3,-3,0
S watching alone	-2,-1,2
S we	1,1,-2
S we are	0,3,-4
S we cant	4,2,-7
S we could	11,-2,-12
S we did	8,-6,-2
S we dont	-2,-3,4
S we had	-6,4,2
S we have	-3,4,-1
S we is	5,-2,-3
S we light	0,2,-2
S we looking for	-6,8,-1
S we lost	2,1,-3
S we need	2,-1,-1
S we saw	-1,5,-4
S we search	-6,6,0
S we started	-3,6,-2
S we tried	6,-5,-1
S we turned	7,-4,-3
S we want	-3,5,-2
S we were	1,2,-3
S wed all	-5,0,4
S wed both	10,-9,-2
S wed like	2,2,-3
S wed manage	-10,11,-2
S wed planned	5,-1,-6
S wed rather	1,-4,3
S wed settle	1,6,-8
S wed start	10,-9,-1
S wed take	-4,1,3
S wedding	8,-6,-4
S wedding is	8,-6,-4
S week	4,-1,-3
S week of	4,-1,-3
S weimar	-2,3,-1
S weimar ,	-2,3,-1
S weird	3,1,-3
S weird ,	-5,13,-9
S weird but	-3,1,2
S weirder	3,-1,-6
S well be	-1,2,-1
S well need	-1,2,-1
S welsh	-2,5,-4
S welsh actors	5,-2,-4
S went	14,-9,-5
S werckmeister	15,-13,-4
S werckmeister harmonies	15,-13,-4
S were a	-1,4,-2
S were all	7,-3,-5
S were at	10,-5,-5
S were looking	-1,2,-1
S were off	-6,3,3
S werewolf	-7,9,-3
S werewolf romance	-1,3,-1
S werewolves	-4,8,-6
S werewolves .	-5,9,-7
S werner	-1,2,-1
S werner herzog	-3,6,-3
S werner nobility	2,-3,2
S wes	-4,8,-4
S wes anderson	-3,5,-2
S west	-2,4,-3
S western	-5,10,-5
S western ,	-2,6,-4
S westerns	-8,-2,9
S westerns ,	0,-16,15
S westerns are	-3,-7,10
S wet	-4,6,-4
S weve a	6,-5,-2
S weve done	-5,1,3
S weve ruled	-10,-22,26
S whales	7,-3,-7
S what	0,2,-2
S what FILM	6,-5,-1
S what a	9,-5,-4
S what about	-2,4,-2
S what can	-6,6,-1
S what comes	15,-14,-2
S what did	6,-5,-3
S what do	0,2,-2
S what else	-4,6,-1
S what has	-10,6,2
S what i	-7,5,1
S what id	-12,14,-1
S what is	-8,6,0
S what our	4,-2,-1
S what was	8,-4,-5
S what would	-7,8,-1
S whatever	-5,2,3
S whatever ,	-1,2,-1
S whatever you	3,-4,1
S whats	4,-1,-3
S whats FILM	-4,5,-2
S whats a	-5,7,-2
S whats as	-3,3,1
S whats good	11,-10,-3
S whats left	-5,6,-3
S whats the	3,-1,-3
S when	1,1,-2
S when gene	-2,3,-2
S when i	5,-4,-1
S when it	-7,11,-5
S where	-2,8,-6
S where do	-3,9,-5
S where is	0,2,-3
S which	3,2,-5
S whimsical	6,-3,-3
S whimsical whodunits	14,-13,-2
S who	-6,6,-1
S who doesnt	5,7,-14
S who have	5,-10,1
S whodunit	-5,10,-5
S whodunnit	-2,3,-1
S whodunnit ,	-1,2,-1
S whoever	2,-7,1
S whole family	21,-17,-5
S whole family famille	21,-17,-5
S whoopi	0,3,-5
S whoopi ,	0,3,-5
S why	-1,11,-10
S wife	5,2,-6
S wife wants	5,2,-6
S wifes	3,1,-4
S wild	3,-2,-3
S wild mountain	2,-2,0
S wilder	-2,3,-1
S will	-10,-8,13
S wim	6,-2,-6
S wim wenders	-15,20,-6
S wine	-3,-6,6
S wish	-3,6,-3
S wish ,	-3,6,-3
S wistful	-3,5,-1
S witches	-3,3,0
S witches ,	-2,4,-3
S witches but	-2,1,2
S with a	-6,9,-2
S with adriano	-7,11,-4
S with everything	-6,9,-3
S with luis	-4,6,-2
S with my	8,-3,-9
S with nicolas	6,1,-12
S with parents	-2,6,-4
S with the	-4,-18,14
S without	6,-7,1
S without my	-3,6,-2
S witty	2,0,-2
S witty ,	-3,4,-2
S witty body	9,-7,-2
S wolves	-7,5,2
S wolves snow	-3,6,-3
S woman	9,-8,-2
S woman at	9,-8,-2
S women	-4,6,-1
S women ,	-5,6,-1
S women in	-2,3,-1
S won	-5,8,-3
S wonder	7,-5,-2
S wonder ,	19,-19,-1
S wonder woman	16,-14,-2
S wong	7,-3,-4
S wong kar	7,-3,-4
S woody	-2,-1,3
S woody allen	-2,-1,3
S wordless	-2,4,-2
S wordless ,	3,-3,0
S work	-1,4,-3
S work job	5,-9,4
S work job in	6,-11,5
S working	-2,4,-2
S working class	-1,2,0
S worn	-3,-6,1
S worn out	-3,-6,1
S would	-1,2,-1
S would like	-3,5,-2
S would you	-4,5,-1
S wouldnt	0,4,-4
S wouldnt kick	1,4,-8
S wouldnt say	-5,7,-1
S ww2	-4,-1,5
S ww2 but	-2,5,-2
S xavier	1,-3,-2
S xavier dolan	1,-3,-2
S year	3,-1,-2
S year 00	-2,3,-2
S years	3,-2,-1
S yes	-2,4,-2
S yes singing	-4,5,-2
S yesterday	8,-2,-5
S yesterday last night	8,-5,-3
S yesterday last night vimos	8,-5,-3
S yorgos	4,-14,8
S you	2,0,-2
S you can	-2,0,2
S you cant	0,7,-8
S you have	-10,11,-2
S you want	10,-8,-2
S youd	7,-5,-2
S youd make	7,-5,-2
S youll	5,-2,-3
S zack	15,-13,-6
S zero	1,-2,1
S zero politics	5,-9,-1
S zero tolerance	-5,1,3
S zhang	-2,4,-3
S zhang yimou	-2,3,-2
S zimbabwean	-3,-3,6
S zimbabwean ,	-3,-3,6
S zombies	-6,-4,10
S zombies ,	-5,2,3
S zorba	9,-8,-1
S zorba the	9,-8,-1
asks elsewhere 	6,-3,-3
asks elsewhere ?	0,-10,8
asks elsewhere ? FILM	10,-9,-4
asks elsewhere ? FILM wish	-10,11,-1
asks elsewhere ? I NO films other wish	-5,4,0
asks elsewhere ? NO feeling negator other turn wish	-1,-3,4
asks elsewhere ? NO feeling wish	5,-3,-6
asks elsewhere ? feeling	-2,7,-5
asks elsewhere ? films	0,4,-5
asks elsewhere ? films wish	-11,13,-3
asks elsewhere ? like they	-5,8,-3
asks elsewhere ? wish	-2,6,-4
asks elsewhere FILM	5,-3,-3
asks elsewhere FILM I	9,-6,-2
asks elsewhere FILM I NO	8,-7,-1
asks elsewhere FILM I NO films wish	7,-4,-4
asks elsewhere FILM I NO negator	11,-9,-2
asks elsewhere FILM I NO negator turn	11,-7,-4
asks elsewhere FILM I NO other	-1,3,-2
asks elsewhere FILM I films	5,-3,-2
asks elsewhere FILM I films wish	8,-6,-2
asks elsewhere FILM I they	4,-2,-2
asks elsewhere FILM I turn	7,-7,-1
asks elsewhere FILM I wish	12,-10,-2
asks elsewhere FILM NO	-7,-14,13
asks elsewhere FILM NO negator	8,-4,-4
asks elsewhere FILM NO negator other	-1,2,0
asks elsewhere FILM NO negator they	11,-2,-10
asks elsewhere FILM NO other	21,-17,-5
asks elsewhere FILM NO they	6,-2,-4
asks elsewhere FILM NO wish	4,2,-5
asks elsewhere FILM feeling wish	18,-17,-1
asks elsewhere FILM films	15,-15,-1
asks elsewhere FILM films like wish	-8,11,-4
asks elsewhere FILM films they	5,-5,-1
asks elsewhere FILM like	0,1,-2
asks elsewhere FILM seen	5,-4,-1
asks elsewhere FILM they	7,-5,-2
asks elsewhere FILM turn	11,-8,-3
asks elsewhere FILM wish	-2,3,0
asks elsewhere I	9,-6,-3
asks elsewhere I NO	-3,-4,6
asks elsewhere I NO feeling	9,1,-10
asks elsewhere I NO feeling negator	1,-7,7
asks elsewhere I NO feeling other	-9,4,5
asks elsewhere I NO feeling wish	-5,0,6
asks elsewhere I NO films	11,-10,-4
asks elsewhere I NO films negator	6,-13,7
asks elsewhere I NO films other	-17,17,-1
asks elsewhere I NO like negator	2,-1,-1
asks elsewhere I NO like other wish	6,-2,-3
asks elsewhere I NO negator	7,-4,-3
asks elsewhere I NO negator they	5,-7,1
asks elsewhere I NO negator turn	10,-4,-9
asks elsewhere I NO negator wish	11,-4,-7
asks elsewhere I NO other	-4,2,1
asks elsewhere I NO other same wish	9,-7,-3
asks elsewhere I NO other they	-1,-1,2
asks elsewhere I NO other wish	-7,11,-3
asks elsewhere I feeling	-4,3,-1
asks elsewhere I feeling films	10,-9,-1
asks elsewhere I feeling films turn	14,-12,-3
asks elsewhere I feeling films wish	-1,2,-1
asks elsewhere I feeling same	-1,-2,3
asks elsewhere I feeling they	4,-3,-1
asks elsewhere I feeling turn wish	3,-2,-2
asks elsewhere I feeling wish	-4,5,-1
asks elsewhere I films	8,-6,-2
asks elsewhere I films wish	5,-2,-2
asks elsewhere I like	19,-15,-5
asks elsewhere I open	7,-6,-1
asks elsewhere I seen	9,-7,-2
asks elsewhere I seen they	6,-5,-1
asks elsewhere I they	6,-1,-4
asks elsewhere I they wish	-14,2,9
asks elsewhere I wish	2,1,-4
asks elsewhere NO	0,2,-2
asks elsewhere NO feeling	-7,-3,9
asks elsewhere NO feeling films	19,-19,-1
asks elsewhere NO feeling films negator	-3,-1,4
asks elsewhere NO feeling films negator turn	-4,3,1
asks elsewhere NO feeling films negator wish	-3,-3,6
asks elsewhere NO feeling films other	0,-5,6
asks elsewhere NO feeling like negator turn wish	-1,3,-2
asks elsewhere NO feeling negator	-2,-7,8
asks elsewhere NO feeling negator wish	-4,0,4
asks elsewhere NO feeling other	5,-4,-1
asks elsewhere NO feeling other they wish	-3,4,0
asks elsewhere NO feeling other wish	-2,3,-1
asks elsewhere NO feeling turn	-8,4,4
asks elsewhere NO films like other wish	-1,-1,2
asks elsewhere NO films negator	19,-9,-10
asks elsewhere NO films negator they wish	-5,-5,10
asks elsewhere NO films negator turn	-4,4,-1
asks elsewhere NO films other wish	-3,3,-1
asks elsewhere NO like negator	-2,3,-1
asks elsewhere NO like other wish	-6,6,-1
asks elsewhere NO negator	2,-3,2
asks elsewhere NO negator other they turn wish	-5,-2,7
asks elsewhere NO negator other they wish	7,-8,2
asks elsewhere NO negator other wish	-6,5,1
asks elsewhere NO negator seen	-6,7,-2
asks elsewhere NO negator they	16,-12,-5
asks elsewhere NO negator turn	-2,2,1
asks elsewhere NO negator wish	0,-3,2
asks elsewhere NO other they turn	-1,-6,5
asks elsewhere NO other wish	-4,2,2
asks elsewhere NO same wish	-4,9,-5
asks elsewhere NO turn	11,-12,0
asks elsewhere NO turn wish	0,-5,4
asks elsewhere feeling films	4,-3,-1
asks elsewhere feeling films turn	-6,11,-8
asks elsewhere feeling films wish	-8,12,-4
asks elsewhere feeling they	-5,8,-3
asks elsewhere feeling turn	5,-2,-3
asks elsewhere feeling turn wish	-1,2,-1
asks elsewhere films	7,-4,-4
asks elsewhere films seen	-3,5,-1
asks elsewhere films seen turn wish	-4,4,-1
asks elsewhere films they	0,-14,10
asks elsewhere films turn wish	-7,8,-1
asks elsewhere films wish	-2,3,-1
asks elsewhere like	10,-7,-3
asks elsewhere like open wish	-5,6,-1
asks elsewhere like wish	-3,5,-1
asks elsewhere open	8,-6,-1
asks elsewhere open wish	8,-5,-2
asks elsewhere same	1,-7,5
asks elsewhere seen	8,-6,-1
asks elsewhere they	6,-3,-3
asks elsewhere they turn wish	-3,4,-1
asks elsewhere they wish	5,-1,-4
asks elsewhere turn	-3,4,-1
asks elsewhere turn wish	-2,3,-1
asks elsewhere wish	0,2,-2
asks nowhere else 	-1,3,-2
asks nowhere else ?	0,-2,2
asks nowhere else ? FILM	-2,10,-8
asks nowhere else ? FILM NO negator wish	-1,-4,2
asks nowhere else ? FILM feeling turn wish	-2,3,-1
asks nowhere else ? FILM films	12,-11,0
asks nowhere else ? FILM wish	16,-14,-5
asks nowhere else ? I	-1,-7,8
asks nowhere else ? I NO	2,-2,3
asks nowhere else ? I NO feeling	7,-5,-4
asks nowhere else ? I NO negator	7,-7,0
asks nowhere else ? I NO other	9,-1,-8
asks nowhere else ? I feeling	5,-3,-3
asks nowhere else ? I films	-8,10,-2
asks nowhere else ? I films wish	4,-2,-2
asks nowhere else ? I they turn	-4,5,-1
asks nowhere else ? I wish	0,-6,5
asks nowhere else ? NO	3,-1,-3
asks nowhere else ? NO feeling	3,-3,-4
asks nowhere else ? NO feeling negator	11,-10,-3
asks nowhere else ? NO feeling other same	-2,3,-1
asks nowhere else ? NO feeling turn wish	4,-3,-1
asks nowhere else ? NO feeling wish	-8,-3,11
asks nowhere else ? NO films negator	-10,-1,10
asks nowhere else ? NO films negator wish	-6,-1,7
asks nowhere else ? NO negator	-3,-9,8
asks nowhere else ? NO negator wish	-2,2,0
asks nowhere else ? NO other	-9,-3,11
asks nowhere else ? NO other wish	-4,2,1
asks nowhere else ? NO turn	-2,2,1
asks nowhere else ? NO wish	-7,11,-4
asks nowhere else ? feeling	2,-8,5
asks nowhere else ? feeling they wish	-14,16,-2
asks nowhere else ? feeling wish	-4,5,-2
asks nowhere else ? films	0,3,-4
asks nowhere else ? films they	-8,10,-3
asks nowhere else ? films wish	-6,10,-4
asks nowhere else ? like	7,-5,-1
asks nowhere else ? they	-4,6,-3
asks nowhere else ? turn	12,-10,-4
asks nowhere else ? turn wish	-2,3,-1
asks nowhere else ? wish	-4,6,-3
asks nowhere else FILM	2,0,-2
asks nowhere else FILM I	4,-2,-2
asks nowhere else FILM I NO	12,-5,-8
asks nowhere else FILM I NO feeling films turn	-4,0,4
asks nowhere else FILM I NO feeling like negator turn wish	-2,7,-6
asks nowhere else FILM I NO films like negator	-9,10,-2
asks nowhere else FILM I NO films negator	1,2,-3
asks nowhere else FILM I NO films negator wish	4,0,-4
asks nowhere else FILM I NO films other wish	-4,6,-2
asks nowhere else FILM I NO films wish	1,3,-4
asks nowhere else FILM I NO like other	-3,-3,7
asks nowhere else FILM I NO like turn	2,1,-2
asks nowhere else FILM I NO negator	5,-4,0
asks nowhere else FILM I NO negator turn	-3,4,-1
asks nowhere else FILM I NO negator wish	3,-2,0
asks nowhere else FILM I NO other	9,-6,-3
asks nowhere else FILM I NO other same wish	-1,-3,4
asks nowhere else FILM I NO other wish	0,-2,2
asks nowhere else FILM I NO turn	-5,1,3
asks nowhere else FILM I feeling	-9,13,-5
asks nowhere else FILM I feeling films they wish	10,-9,-1
asks nowhere else FILM I feeling films wish	2,0,-2
asks nowhere else FILM I feeling like turn	9,-8,-1
asks nowhere else FILM I feeling turn	-3,6,-3
asks nowhere else FILM I feeling turn wish	-3,4,0
asks nowhere else FILM I feeling wish	-8,7,2
asks nowhere else FILM I films	6,-6,0
asks nowhere else FILM I films wish	9,-7,-3
asks nowhere else FILM I like	7,-5,-2
asks nowhere else FILM I like turn wish	-2,3,0
asks nowhere else FILM I like wish	-4,6,-3
asks nowhere else FILM I same	-6,7,-1
asks nowhere else FILM I seen	12,-11,-2
asks nowhere else FILM I they	0,2,-2
asks nowhere else FILM I they wish	5,-3,-3
asks nowhere else FILM I turn	5,-2,-2
asks nowhere else FILM I turn wish	-2,2,0
asks nowhere else FILM I wish	4,-1,-2
asks nowhere else FILM NO	-4,-1,5
asks nowhere else FILM NO feeling films other	-1,2,-1
asks nowhere else FILM NO feeling films other turn wish	-4,2,2
asks nowhere else FILM NO feeling like negator	-7,11,-6
asks nowhere else FILM NO feeling like turn	3,7,-12
asks nowhere else FILM NO feeling negator other they turn wish	-3,4,-2
asks nowhere else FILM NO feeling other	-4,4,0
asks nowhere else FILM NO feeling other wish	-2,5,-3
asks nowhere else FILM NO feeling turn wish	-4,1,3
asks nowhere else FILM NO feeling wish	6,0,-7
asks nowhere else FILM NO films	-1,-8,11
asks nowhere else FILM NO films like	-9,-4,9
asks nowhere else FILM NO films negator	9,-4,-7
asks nowhere else FILM NO films negator wish	-2,3,-1
asks nowhere else FILM NO films other	5,-6,0
asks nowhere else FILM NO films other wish	15,-8,-12
asks nowhere else FILM NO like	-9,-4,13
asks nowhere else FILM NO like negator	5,-3,-3
asks nowhere else FILM NO like other	-8,1,7
asks nowhere else FILM NO like other turn	-3,9,-4
asks nowhere else FILM NO like turn	9,-19,8
asks nowhere else FILM NO negator	4,-2,-2
asks nowhere else FILM NO negator other	8,-12,4
asks nowhere else FILM NO negator other turn wish	10,-8,-1
asks nowhere else FILM NO negator same turn	8,-5,-4
asks nowhere else FILM NO negator seen	8,-5,-3
asks nowhere else FILM NO negator turn	5,-3,-2
asks nowhere else FILM NO negator wish	-2,2,-1
asks nowhere else FILM NO open turn wish	4,-1,-3
asks nowhere else FILM NO other	2,-1,-1
asks nowhere else FILM NO other turn	-1,5,-4
asks nowhere else FILM NO other turn wish	-4,2,2
asks nowhere else FILM NO other wish	-9,6,2
asks nowhere else FILM NO same	8,-7,-2
asks nowhere else FILM NO seen turn	-2,4,-2
asks nowhere else FILM NO turn	2,-3,0
asks nowhere else FILM NO turn wish	6,-11,4
asks nowhere else FILM NO wish	2,1,-3
asks nowhere else FILM feeling	-3,5,-1
asks nowhere else FILM feeling films turn wish	-3,3,-1
asks nowhere else FILM feeling turn wish	2,2,-4
asks nowhere else FILM feeling wish	-1,5,-4
asks nowhere else FILM films	2,0,-2
asks nowhere else FILM films like	-8,9,-2
asks nowhere else FILM films they	2,1,-4
asks nowhere else FILM films turn	2,3,-4
asks nowhere else FILM films turn wish	-8,10,-2
asks nowhere else FILM films wish	-23,24,0
asks nowhere else FILM like	2,0,-2
asks nowhere else FILM like open	-2,3,-1
asks nowhere else FILM like open turn	-4,5,-2
asks nowhere else FILM like turn	-8,10,-2
asks nowhere else FILM like turn wish	4,-3,-1
asks nowhere else FILM like wish	7,-6,-1
asks nowhere else FILM negator	2,0,-2
asks nowhere else FILM open	8,-7,-2
asks nowhere else FILM same	5,1,-6
asks nowhere else FILM same they	6,-3,-3
asks nowhere else FILM seen	6,-3,-3
asks nowhere else FILM seen wish	12,-8,-4
asks nowhere else FILM they	5,-3,-2
asks nowhere else FILM turn	-1,3,-3
asks nowhere else FILM turn wish	-5,3,2
asks nowhere else FILM wish	3,0,-3
asks nowhere else I NO	1,-2,1
asks nowhere else I NO feeling	-3,-2,4
asks nowhere else I NO feeling films	-5,-3,7
asks nowhere else I NO feeling films like negator wish	-11,0,10
asks nowhere else I NO feeling films negator	-8,6,1
asks nowhere else I NO feeling films negator turn	-4,1,3
asks nowhere else I NO feeling films other	-5,-5,10
asks nowhere else I NO feeling films other turn wish	-14,11,-1
asks nowhere else I NO feeling films turn	2,-4,2
asks nowhere else I NO feeling films wish	-2,0,2
asks nowhere else I NO feeling like wish	-10,2,9
asks nowhere else I NO feeling negator	-1,2,-2
asks nowhere else I NO feeling negator open turn	2,-4,2
asks nowhere else I NO feeling negator turn	-1,3,-3
asks nowhere else I NO feeling negator turn wish	-1,3,-2
asks nowhere else I NO feeling negator wish	-2,1,0
asks nowhere else I NO feeling other	-3,3,-1
asks nowhere else I NO feeling other turn	-7,3,4
asks nowhere else I NO feeling other turn wish	1,-3,2
asks nowhere else I NO feeling other wish	1,1,-3
asks nowhere else I NO feeling they	-5,11,-6
asks nowhere else I NO feeling turn	4,-5,3
asks nowhere else I NO feeling turn wish	-2,2,0
asks nowhere else I NO films	-1,-1,2
asks nowhere else I NO films negator open	13,-12,-2
asks nowhere else I NO films negator other	-6,6,0
asks nowhere else I NO films negator other wish	-19,21,-2
asks nowhere else I NO films negator seen	-15,20,-6
asks nowhere else I NO films negator they	-10,11,-3
asks nowhere else I NO films negator wish	-2,2,0
asks nowhere else I NO films other	-2,-1,2
asks nowhere else I NO films other turn	-4,4,0
asks nowhere else I NO films other turn wish	-3,-8,11
asks nowhere else I NO films wish	3,-1,-2
asks nowhere else I NO like	12,-4,-8
asks nowhere else I NO like negator turn	-11,12,-2
asks nowhere else I NO like negator wish	-1,2,0
asks nowhere else I NO like other turn	3,-4,1
asks nowhere else I NO negator	-1,-1,2
asks nowhere else I NO negator open	4,0,-4
asks nowhere else I NO negator other	4,-11,7
asks nowhere else I NO negator other same	0,-1,2
asks nowhere else I NO negator seen	12,-5,-7
asks nowhere else I NO negator seen they	2,1,-3
asks nowhere else I NO negator they	-4,2,2
asks nowhere else I NO negator they turn wish	9,-6,-4
asks nowhere else I NO negator they wish	8,-5,-4
asks nowhere else I NO negator turn wish	3,-1,-2
asks nowhere else I NO open	1,1,-2
asks nowhere else I NO other	2,-4,2
asks nowhere else I NO other same seen	10,-4,-6
asks nowhere else I NO other same wish	1,-2,0
asks nowhere else I NO other they turn	2,-2,1
asks nowhere else I NO other they wish	2,1,-3
asks nowhere else I NO other turn	1,-3,2
asks nowhere else I NO other turn wish	-6,5,1
asks nowhere else I NO other wish	0,-2,2
asks nowhere else I NO seen	-13,10,1
asks nowhere else I NO seen turn wish	3,4,-8
asks nowhere else I NO they	7,-3,-4
asks nowhere else I NO they wish	2,3,-5
asks nowhere else I NO turn	2,-4,2
asks nowhere else I NO turn wish	12,-5,-8
asks nowhere else I NO wish	-3,1,2
asks nowhere else I feeling	0,1,-2
asks nowhere else I feeling films	2,0,-2
asks nowhere else I feeling films they	-3,6,-4
asks nowhere else I feeling films turn	-7,9,-2
asks nowhere else I feeling films wish	-3,3,-1
asks nowhere else I feeling like open they	4,-3,-1
asks nowhere else I feeling seen	11,-5,-6
asks nowhere else I feeling they	-5,1,2
asks nowhere else I feeling they wish	1,3,-4
asks nowhere else I feeling turn	3,-4,1
asks nowhere else I feeling turn wish	-3,7,-4
asks nowhere else I feeling wish	2,0,-2
asks nowhere else I films	0,2,-2
asks nowhere else I films like	-7,10,-4
asks nowhere else I films like turn	-6,6,-1
asks nowhere else I films open wish	-5,8,-2
asks nowhere else I films same	-6,3,1
asks nowhere else I films seen wish	8,-6,-2
asks nowhere else I films they	1,1,-3
asks nowhere else I films turn	-2,2,-2
asks nowhere else I films turn wish	-1,3,-2
asks nowhere else I films wish	1,1,-2
asks nowhere else I like	-1,-2,3
asks nowhere else I like open	7,-4,-6
asks nowhere else I like same wish	7,-4,-3
asks nowhere else I like wish	2,-1,-1
asks nowhere else I open	1,2,-4
asks nowhere else I open they	6,-3,-3
asks nowhere else I open wish	2,0,-2
asks nowhere else I same	-1,-6,7
asks nowhere else I seen wish	-1,2,-1
asks nowhere else I they	3,-3,0
asks nowhere else I they wish	2,2,-4
asks nowhere else I turn wish	0,-2,1
asks nowhere else I wish	1,1,-2
asks nowhere else NO feeling	0,-3,3
asks nowhere else NO feeling films	-6,-2,9
asks nowhere else NO feeling films like other turn wish	3,-4,1
asks nowhere else NO feeling films negator	-3,1,2
asks nowhere else NO feeling films negator turn	-6,8,-2
asks nowhere else NO feeling films negator wish	-1,-2,5
asks nowhere else NO feeling films other	-3,1,1
asks nowhere else NO feeling films wish	-3,-5,5
asks nowhere else NO feeling like	6,-2,-6
asks nowhere else NO feeling negator	-2,1,0
asks nowhere else NO feeling negator same	-1,-11,12
asks nowhere else NO feeling negator they	2,-1,-2
asks nowhere else NO feeling negator they wish	-4,5,-1
asks nowhere else NO feeling negator turn	4,2,-6
asks nowhere else NO feeling negator turn wish	0,-8,9
asks nowhere else NO feeling negator wish	-2,4,-2
asks nowhere else NO feeling other	0,-2,2
asks nowhere else NO feeling other seen turn	15,-14,-2
asks nowhere else NO feeling other they	10,-2,-10
asks nowhere else NO feeling other they wish	2,-2,0
asks nowhere else NO feeling other turn	0,-2,3
asks nowhere else NO feeling other turn wish	-5,7,-1
asks nowhere else NO feeling they	-6,1,5
asks nowhere else NO feeling they wish	-11,-2,9
asks nowhere else NO feeling turn	1,1,-2
asks nowhere else NO feeling wish	-2,-1,3
asks nowhere else NO films	-1,-1,2
asks nowhere else NO films like other	-12,-4,14
asks nowhere else NO films like turn	10,0,-12
asks nowhere else NO films like wish	4,-5,1
asks nowhere else NO films negator	-3,1,2
asks nowhere else NO films negator open	6,-11,4
asks nowhere else NO films negator other	11,-9,-4
asks nowhere else NO films negator seen turn	1,-6,4
asks nowhere else NO films negator seen wish	-5,4,0
asks nowhere else NO films negator turn	-4,1,3
asks nowhere else NO films negator turn wish	-2,2,-1
asks nowhere else NO films negator wish	0,-2,2
asks nowhere else NO films other	2,-4,1
asks nowhere else NO films other turn	-2,3,-2
asks nowhere else NO films other turn wish	-2,1,1
asks nowhere else NO films other wish	-2,-1,3
asks nowhere else NO films they wish	-6,6,0
asks nowhere else NO films turn	-10,11,-1
asks nowhere else NO films wish	-6,-11,16
asks nowhere else NO like	-1,2,-1
asks nowhere else NO like negator	-3,6,-3
asks nowhere else NO like negator wish	-6,7,-1
asks nowhere else NO like other	5,-7,2
asks nowhere else NO like same	7,-10,3
asks nowhere else NO like wish	-7,8,-2
asks nowhere else NO negator open	1,5,-8
asks nowhere else NO negator open they	-2,6,-6
asks nowhere else NO negator open turn	-6,6,1
asks nowhere else NO negator open turn wish	5,-10,6
asks nowhere else NO negator other	1,-2,2
asks nowhere else NO negator other same	-2,3,-1
asks nowhere else NO negator other wish	2,-2,1
asks nowhere else NO negator same	-3,5,-1
asks nowhere else NO negator same wish	-4,3,1
asks nowhere else NO negator seen	2,-6,4
asks nowhere else NO negator they	-1,-2,3
asks nowhere else NO negator they turn	-10,8,2
asks nowhere else NO negator they wish	-3,-1,5
asks nowhere else NO negator turn wish	-6,2,4
asks nowhere else NO negator wish	-2,1,1
asks nowhere else NO open	4,-1,-7
asks nowhere else NO open wish	-5,10,-5
asks nowhere else NO other same	-10,6,3
asks nowhere else NO other seen	13,-17,2
asks nowhere else NO other seen wish	6,0,-5
asks nowhere else NO other they	-2,-2,4
asks nowhere else NO other turn	-2,1,1
asks nowhere else NO other turn wish	-2,0,2
asks nowhere else NO other wish	-3,2,1
asks nowhere else NO same	-3,12,-14
asks nowhere else NO seen	-2,-2,4
asks nowhere else NO they	6,-3,-4
asks nowhere else NO they turn	-5,2,4
asks nowhere else NO they wish	-4,1,4
asks nowhere else NO turn	-1,3,-3
asks nowhere else NO turn wish	-4,3,2
asks nowhere else NO wish	-4,2,2
asks nowhere else feeling	2,0,-2
asks nowhere else feeling films	4,-2,-3
asks nowhere else feeling films they	-2,3,-1
asks nowhere else feeling films turn	2,2,-5
asks nowhere else feeling films wish	-3,4,-2
asks nowhere else feeling like	-1,3,-2
asks nowhere else feeling like turn wish	7,-6,-1
asks nowhere else feeling like wish	-5,6,-2
asks nowhere else feeling same	-8,9,-1
asks nowhere else feeling seen	6,-4,-2
asks nowhere else feeling they	4,-2,-2
asks nowhere else feeling they wish	-1,2,-2
asks nowhere else feeling turn wish	-1,3,-2
asks nowhere else feeling wish	1,1,-2
asks nowhere else films	-1,4,-3
asks nowhere else films like	-1,2,-2
asks nowhere else films like turn	-5,7,-2
asks nowhere else films same wish	-1,3,-2
asks nowhere else films seen	-2,5,-3
asks nowhere else films seen turn	0,-5,5
asks nowhere else films seen wish	-8,9,-1
asks nowhere else films they	-4,7,-3
asks nowhere else films turn	1,1,-3
asks nowhere else films turn wish	4,-2,-2
asks nowhere else films wish	-3,4,-1
asks nowhere else like	1,3,-3
asks nowhere else like open	-2,5,-2
asks nowhere else like they	18,-17,-2
asks nowhere else like turn	-6,7,-1
asks nowhere else like turn wish	0,2,-1
asks nowhere else like wish	-1,4,-2
asks nowhere else open	-3,4,-2
asks nowhere else open same	11,-8,-4
asks nowhere else open turn	-13,16,-6
asks nowhere else open wish	-5,7,-2
asks nowhere else same	0,-4,3
asks nowhere else same wish	-3,5,-2
asks nowhere else seen	5,-2,-4
asks nowhere else seen wish	-4,1,2
asks nowhere else they	0,4,-4
asks nowhere else they turn	1,4,-5
asks nowhere else they turn wish	-4,6,-1
asks nowhere else they wish	-2,2,-1
asks nowhere else turn	-3,5,-3
asks nowhere else turn wish	1,1,-3
asks nowhere else wish	-2,3,-2
capital content	10,-7,-3
capital country	-2,4,-2
capital facet	8,-5,-3
capital genre	2,-2,-1
capital language	0,2,-1
capital mood	3,-2,-1
capital moods	7,-7,0
capital occasions	8,-5,-3
capital person	-2,1,1
capital runtime	4,1,-6
capital standing	7,-7,0
capital telling	1,-2,2
capital themes	5,-3,-2
capital years	3,-3,0
does FILM	3,-1,-2
does open	0,2,-2
does same	2,-2,0
does seen	3,-2,-1
does wish	-1,2,-1
ends ace	-2,-5,5
ends ack	4,-1,-3
ends acy	12,-9,-3
ends age	3,-1,-2
ends ago	-3,5,-4
ends aii	-8,10,-3
ends ain	2,1,-3
ends air	-1,-6,4
ends ake	5,-7,2
ends aki	6,-2,-8
ends als	-6,1,5
ends ama	-3,4,0
ends ams	4,0,-4
ends amy	-4,7,-4
ends and	-2,3,-1
ends ane	4,-3,-1
ends ani	-2,4,-1
ends ano	-4,6,-3
ends ans	-4,5,-1
ends ant	-1,2,-1
ends any	6,-3,-3
ends ape	-6,6,0
ends apy	6,-11,7
ends ard	0,-3,2
ends are	-7,14,-9
ends ark	-7,3,3
ends ars	7,-5,-2
ends art	17,-17,-2
ends ase	2,0,-3
ends ass	13,-8,-6
ends ast	5,-1,-3
ends ate	3,2,-4
ends ath	3,1,-7
ends ats	-4,5,-2
ends atu	15,-14,-1
ends aut	1,5,-7
ends awa	-7,10,-6
ends aws	4,-2,-3
ends ays	-11,12,-2
ends azy	-7,2,5
ends ber	7,-5,-2
ends bic	2,-4,1
ends bie	14,-9,-5
ends bit	18,-16,-2
ends ble	3,-2,-2
ends bli	-6,8,-3
ends bor	6,-4,-1
ends bot	-15,17,-3
ends boy	-2,4,-3
ends bus	13,-11,-3
ends cal	-3,4,0
ends cam	-3,5,-2
ends can	-4,3,1
ends ced	-4,-2,3
ends cer	-3,-4,7
ends ces	-12,13,-1
ends che	-5,4,1
ends chi	-3,13,-10
ends chy	-4,3,0
ends cks	-11,-3,13
ends cle	-6,9,-3
ends com	-5,1,3
ends cry	5,1,-7
ends cts	3,-1,-2
ends cue	14,-10,-7
ends cus	2,-2,-3
ends dal	-9,11,-2
ends day	5,-2,-2
ends ded	8,-4,-4
ends der	-1,4,-3
ends des	-1,2,-1
ends dic	-10,10,-1
ends dle	3,1,-4
ends dly	-2,6,-3
ends dog	-7,6,1
ends dor	10,-8,-3
ends ead	2,-5,3
ends eal	-4,5,-1
ends ean	0,3,-2
ends ece	8,-4,-4
ends edy	1,1,-2
ends een	8,-5,-4
ends eer	-4,1,5
ends eet	-4,5,-1
ends eke	-18,-3,12
ends eki	0,9,-10
ends ell	5,-4,-3
ends els	-4,5,-3
ends ely	6,-3,-3
ends eon	15,-1,-15
ends epy	-3,1,2
ends era	-3,6,-4
ends ere	-11,13,-3
ends erg	4,-4,0
ends ern	-5,5,0
ends ero	-5,-1,6
ends ers	-2,2,1
ends ert	-3,5,-1
ends ery	-3,3,0
ends ese	-1,2,0
ends ess	0,3,-3
ends est	-4,7,-2
ends esy	-7,17,-11
ends ets	-6,1,5
ends eum	0,2,-3
ends eys	1,-5,2
ends ezy	-2,4,-3
ends ffy	-3,4,-1
ends ful	-3,5,-2
ends ged	-2,6,-6
ends ges	-10,10,0
ends ghs	-6,7,-1
ends ght	0,3,-4
ends gia	9,-10,-2
ends gic	-6,2,5
ends gle	-3,5,-2
ends gon	1,-8,8
ends gue	-1,2,-2
ends han	-7,1,6
ends hem	-9,11,-3
ends hen	6,-6,0
ends her	2,-2,-1
ends hes	0,4,-4
ends hic	-8,9,-1
ends hip	-2,3,-1
ends hon	9,-7,-2
ends hop	-6,11,-5
ends hts	-6,12,-7
ends ial	9,-9,0
ends ian	-2,3,-1
ends ica	-8,1,7
ends ich	-2,5,-3
ends ick	-2,0,2
ends ico	6,-4,-4
ends ics	3,-6,3
ends ide	-7,6,1
ends ids	4,-3,-1
ends ied	-11,14,-8
ends ien	-4,0,4
ends ier	1,2,-3
ends ies	-2,2,0
ends iet	7,-3,-3
ends ieu	-14,-10,23
ends ife	-4,7,-3
ends iff	2,1,-3
ends ige	5,-4,-1
ends ign	-6,1,4
ends ike	2,-2,-1
ends ily	3,-3,0
ends ime	5,-1,-4
ends ina	9,-18,7
ends ini	-1,6,-6
ends ino	-2,-2,4
ends ins	-2,4,-2
ends iny	10,-5,-6
ends ips	12,-13,0
ends ird	7,-6,-1
ends ire	-1,2,-1
ends irs	-9,-19,21
ends ish	1,1,-2
ends ism	-2,2,1
ends ist	1,1,-2
ends ity	2,-6,4
ends ius	3,-6,2
ends ive	-5,7,-2
ends jas	-7,11,-3
ends joy	-9,10,-1
ends ked	1,2,-3
ends ker	-2,7,-4
ends kes	-2,-1,3
ends ket	1,5,-6
ends key	7,-4,-3
ends lam	-5,7,-3
ends lan	1,-7,4
ends lav	9,-5,-2
ends lds	-7,9,-3
ends led	0,6,-5
ends ler	3,1,-4
ends les	-5,1,4
ends let	-2,4,-2
ends lia	14,-10,-5
ends lic	-2,-2,4
ends lin	-2,2,0
ends lis	11,-8,-3
ends lit	-6,9,-3
ends llo	-2,4,-2
ends lls	4,1,-4
ends lly	-11,13,-4
ends lor	2,1,-2
ends low	11,-11,-1
ends lry	-3,5,-1
ends lty	-8,1,3
ends lyn	-5,2,-2
ends mal	5,-1,-5
ends man	2,1,-3
ends men	5,0,-7
ends mer	3,-1,-3
ends mes	9,-4,-4
ends mic	-8,1,6
ends mos	-6,-2,6
ends mps	15,-13,-3
ends msy	1,-2,0
ends nam	-3,5,-2
ends nau	-2,7,-5
ends nce	-5,3,2
ends nch	2,0,-2
ends ndo	2,4,-6
ends nds	-7,10,-3
ends ned	8,-6,-1
ends ner	9,-15,6
ends nes	0,4,-4
ends net	15,-6,-9
ends nia	-10,13,-6
ends nic	2,-6,3
ends nit	-2,3,-1
ends nny	-4,6,-1
ends nos	-6,13,-7
ends nse	3,0,-3
ends nts	0,3,-2
ends ock	6,0,-6
ends ods	-11,-5,15
ends ody	2,-1,-1
ends oes	-9,3,6
ends ogs	3,0,-4
ends ogy	-4,5,-1
ends oia	-3,4,-1
ends oid	-1,4,-2
ends oin	-3,-9,11
ends oir	4,0,-3
ends oks	-1,3,-2
ends oky	-5,4,1
ends ola	8,-5,-3
ends olf	-4,3,2
ends ols	1,-6,5
ends oly	-2,3,-2
ends ome	-4,0,4
ends oms	-7,3,1
ends omy	0,-3,1
ends one	8,-2,-7
ends ong	14,-10,-5
ends ons	-3,3,0
ends ony	-14,17,-5
ends ool	-1,3,-2
ends oom	-5,5,0
ends oon	-3,5,-3
ends ord	-1,5,-6
ends ore	-5,6,-2
ends orn	7,-5,-2
ends ors	4,-2,-2
ends ort	-3,4,-1
ends ory	3,-2,-2
ends ost	3,-1,-2
ends ots	-4,3,2
ends ous	3,0,-2
ends own	3,-1,-2
ends oys	1,-2,2
ends pan	-3,6,-2
ends ped	4,-2,-2
ends per	5,0,-6
ends pes	-6,10,-3
ends phy	-10,-2,11
ends pia	-8,-6,11
ends pic	-7,3,5
ends pid	6,-3,-4
ends pie	-2,4,-2
ends ple	-2,5,-4
ends ppy	-2,3,-1
ends pse	4,-6,1
ends que	-3,5,-3
ends rai	-5,5,1
ends ral	4,-5,1
ends rbs	-11,12,-1
ends rch	0,2,-2
ends rds	2,-4,1
ends red	13,-9,-4
ends ren	-1,-7,8
ends rer	8,-6,-3
ends res	-2,2,0
ends ret	7,-3,-4
ends rew	-9,10,-5
ends rey	1,-2,1
ends ria	10,1,-23
ends ric	0,3,-4
ends rip	-7,8,-1
ends rit	16,-14,-3
ends rks	-2,-1,3
ends rky	-3,5,-2
ends rns	-1,-3,4
ends ror	-4,2,2
ends rse	-5,0,5
ends rst	19,-18,-3
ends rts	-6,8,-2
ends rty	-9,0,8
ends sad	5,4,-8
ends sch	4,0,-3
ends sed	17,-18,1
ends ser	18,-15,-6
ends ses	-4,5,-1
ends shy	-5,7,-2
ends sic	-8,10,-3
ends sin	5,-3,-2
ends ski	-6,-4,10
ends sky	2,-3,-4
ends son	2,-1,-1
ends sor	2,0,-1
ends ssy	-7,5,2
ends sts	-2,0,2
ends sty	-6,7,-1
ends tal	4,-2,-2
ends tan	0,11,-23
ends tar	3,-3,-1
ends tch	1,1,-2
ends ted	0,2,-3
ends ten	-3,8,-6
ends ter	2,0,-3
ends tes	-3,5,-3
ends thy	-9,10,-1
ends tia	2,-5,3
ends tic	-2,3,-1
ends tle	-4,6,-2
ends tly	-5,8,-3
ends ton	8,-2,-6
ends tor	4,0,-4
ends tra	4,-1,-4
ends tre	19,-18,-2
ends try	-2,5,-3
ends tty	3,0,-3
ends ual	-2,5,-2
ends uel	4,-5,1
ends ues	7,-4,-4
ends ugh	6,-4,-2
ends uin	15,-12,-2
ends uma	-1,-15,12
ends und	1,2,-2
ends unk	-2,4,-2
ends upt	0,2,-2
ends urd	-4,5,-1
ends ure	-2,3,-1
ends urs	1,1,-2
ends uss	5,-3,-1
ends ust	-4,-2,6
ends uth	9,-7,-1
ends uts	-3,4,-2
ends val	-3,3,0
ends var	-3,5,-2
ends vel	0,-2,2
ends ven	13,-10,-4
ends ver	1,1,-2
ends ves	1,-2,0
ends war	-2,5,-3
ends way	0,2,-2
ends wer	-8,11,-3
ends wls	1,-3,1
ends yal	-3,0,4
ends yer	2,1,-4
ends zel	5,2,-8
ends zen	15,-8,-14
ends zle	1,1,-2
ends zog	-16,18,-2
hint 1800s	1,2,-2
hint 1920s	-15,17,-2
hint 1930s	-4,6,-1
hint 1950s	-1,4,-2
hint 1960s	1,1,-3
hint 1970s	-3,5,-2
hint 1980s	4,-3,-1
hint 1990s	-4,5,-2
hint addiction	-3,-3,6
hint after-a-break-up	3,1,-3
hint ageing	3,-3,0
hint alien	3,0,-3
hint ancient	4,-3,-1
hint animals	2,0,-2
hint anime	-3,2,1
hint anthology	-4,5,-1
hint anti-hero	-3,-1,4
hint apocalypse	-1,-2,3
hint art	4,0,-4
hint artificial-mind	-1,2,-1
hint awe	2,0,-3
hint awkward	0,2,-3
hint berlin	-1,2,-1
hint big-city	7,-12,4
hint big-screen	-1,3,-1
hint biography	1,-3,3
hint bittersweet	-3,4,-2
hint black-and-white	-2,2,0
hint bleak	0,-2,2
hint blockbuster	2,-3,1
hint boston	1,3,-4
hint brain-off	2,1,-3
hint cannes	-5,9,-4
hint car-chases	2,0,-2
hint cars	2,-1,0
hint cat	6,-2,-5
hint cat-and-mouse	-2,2,0
hint chase	0,1,-2
hint cheer-me-up	2,1,-3
hint chicago	-3,5,-4
hint class	2,-1,0
hint classic	4,-2,-2
hint claustrophobic	-3,2,1
hint colonialism	-3,3,-1
hint comfort-rewatch	4,5,-9
hint computer-animated	-3,2,1
hint con	-2,3,0
hint cool	1,0,-2
hint corruption	1,2,-3
hint countryside	0,3,-2
hint courtroom	2,0,-2
hint cowboy	-2,3,-1
hint cozy	0,3,-3
hint criminal	-2,2,0
hint critics-darling	8,-4,-4
hint cult-and-sect	-2,-1,3
hint cynical	-1,2,-1
hint dance	-1,2,-1
hint dark-humour	0,2,-1
hint date-night	2,1,-3
hint death	4,-3,-1
hint desert	-2,2,0
hint detective	-1,2,-1
hint dialogue-driven	3,0,-3
hint dinosaur	-3,5,-2
hint disability	6,-3,-3
hint disguise	5,1,-6
hint disturbing	2,-2,0
hint divisive	8,-5,-3
hint divorce	2,-1,-1
hint doctor	3,-4,0
hint documentary	-2,1,1
hint dog	2,-1,-1
hint dreamy	1,2,-3
hint drugs	-2,-2,4
hint dystopia	-2,-6,8
hint early-modern	4,-4,-2
hint ensemble	-6,8,-2
hint epic	1,1,-2
hint episodic	-8,10,-4
hint espionage	-1,3,-2
hint exhilarating	-1,3,-2
hint experiment	2,0,-2
hint experimental	-2,2,0
hint faith	2,0,-2
hint fast-paced	3,-2,-1
hint fate	7,-3,-4
hint fathers	2,-4,2
hint feel-good	1,2,-2
hint feminist	-3,3,0
hint film-club	2,0,-2
hint first-love	7,-4,-2
hint flop-now-loved	2,2,-4
hint flying	3,-1,-2
hint folklore	-2,3,0
hint food	1,1,-2
hint forbidden-love	4,-5,0
hint friends-night	3,0,-3
hint friendship	1,1,-2
hint funny	-1,2,-1
hint games	-2,3,-1
hint gentle	2,2,-3
hint ghost	-2,1,1
hint good-cry	1,-2,1
hint gore	0,-2,2
hint grandparents	0,2,-3
hint great-dialogue	-4,3,0
hint great-performance	3,-2,-1
hint great-score	0,3,-3
hint grief	2,-2,0
hint gunfights	-2,0,2
hint halloween	1,3,-3
hint halloween-night	-2,2,1
hint hand-drawn	-1,3,-2
hint happy-ending	3,1,-3
hint heist	1,2,-3
hint hidden-gem	2,-5,3
hint hitman	-3,6,-3
hint holiday-season	3,-2,-1
hint holiday-trip	4,-1,-3
hint holocaust	-2,-2,5
hint home-invasion	-3,5,-3
hint hong-kong	-3,5,-3
hint hopeful	-1,2,-1
hint horse	0,2,-1
hint hospital	2,-1,0
hint hotel	2,2,-4
hint house	3,-1,-2
hint identity	0,1,-2
hint illness	1,-2,1
hint immigration	3,-1,-2
hint infidelity	2,-2,1
hint interwoven	5,0,-6
hint journalist	-4,7,-3
hint journey	-1,3,-2
hint jumps	0,-4,3
hint jungle	-2,3,-1
hint kidnapping	-5,-3,7
hint kids-from-4	-3,-1,4
hint kids-from-7	-2,0,2
hint language	1,-2,1
hint las-vegas	2,0,-3
hint last-mission	1,-2,0
hint laugh-out-loud	0,2,-2
hint leisurely	2,1,-3
hint london	-3,3,0
hint loneliness	1,0,-2
hint long-takes	2,-3,-4
hint los-angeles	-4,1,3
hint love-triangle	-5,8,-4
hint madness	0,2,-2
hint magic-and-illusion	5,-4,-1
hint martial-arts	-1,2,-1
hint media	-1,-5,6
hint medieval	-1,3,-2
hint melancholy	1,1,-2
hint memory	3,-4,1
hint mental-health	0,-2,2
hint mentor-and-pupil	2,0,-2
hint mind-bending	2,-1,-1
hint minimalist	4,-2,-2
hint mistaken-identity	1,1,-2
hint mockumentary	-2,3,-1
hint money	7,-3,-4
hint monster	-1,2,-1
hint mostly-women	4,-2,-1
hint mothers	4,-4,0
hint mountains	0,2,-2
hint mysterious	-1,2,-1
hint nature	-1,2,-1
hint near-future	-3,1,1
hint needs-attention	-3,3,0
hint neon	-1,4,-2
hint new-orleans	0,2,-1
hint new-york	2,-2,0
hint night	2,0,-2
hint non-stop	3,-1,-2
hint nonlinear	-7,4,1
hint nostalgic	2,0,-2
hint odd-couple	-2,4,-3
hint old-people	4,-1,-3
hint one-location	6,-8,2
hint one-night	4,-2,-2
hint oscar-best-picture	6,-3,-4
hint oscar-international	-2,4,-2
hint parallel-worlds	-7,12,-8
hint paris	-1,2,-1
hint parody	-7,8,-2
hint philosophy	-2,0,2
hint pirate	-3,5,-2
hint politics	2,-3,2
hint post-apocalypse	-11,-5,14
hint prison	-1,2,-1
hint queer	6,-2,-4
hint race	-5,4,1
hint rainy-day	2,0,-2
hint realistic	-2,-1,2
hint redemption	3,0,-3
hint rescue	1,-3,2
hint revenge	-2,3,-1
hint rise-and-fall	-3,3,0
hint road-trip	1,1,-2
hint robot	0,2,-2
hint rome	0,2,-2
hint sad-ending	-4,-1,4
hint sadness	4,-8,4
hint samurai	-2,2,0
hint satirical	-3,3,-1
hint scares	-2,2,1
hint school	2,0,-2
hint scientist	-2,2,0
hint sea	-1,3,-2
hint second-chance	-2,5,-4
hint serial-killer	0,3,-3
hint sex	-3,2,1
hint sexual-violence	5,-13,6
hint siblings	1,2,-2
hint sick-in-bed	1,2,-3
hint siege	-13,15,-3
hint silly	-1,2,-1
hint slasher	-2,0,2
hint slow-burn	-2,1,1
hint snow	-1,2,-2
hint so-bad-its-good	-8,8,0
hint space	6,-2,-4
hint spectacle	-2,1,1
hint stop-motion	-4,3,0
hint strong-female-lead	-2,2,-1
hint suburb	2,0,-2
hint suicide	6,-7,0
hint summer	0,2,-3
hint surreal	2,0,-2
hint survival	-1,2,-2
hint sword-fights	-2,3,0
hint teacher	0,2,-1
hint team-gathers	-2,3,-1
hint theatre	0,1,-2
hint thrilling	-1,2,-2
hint time-loop	7,-7,-1
hint time-travel	16,-8,-10
hint tokyo	-1,3,-1
hint tournament	4,-7,1
hint train	1,1,-2
hint twist	-1,3,-1
hint undercover	5,-1,-4
hint underdog	-3,4,0
hint underwater	-2,2,-1
hint uplifting	-3,3,-1
hint venice	-3,2,1
hint vietnam-war	2,2,-4
hint villain	-3,3,1
hint visually-stunning	2,0,-2
hint voice-over	1,2,-3
hint wedding	2,-2,-1
hint werewolf	-3,2,1
hint whimsical	-1,2,-1
hint whodunnit	0,2,-2
hint with-parents	-2,1,1
hint work	3,0,-3
hint world-war-two	-2,2,0
hint writing	3,-1,-1
kind content	0,-2,3
kind country	-2,3,-1
kind facet	7,-3,-4
kind genre	-1,2,-1
kind language	-2,2,0
kind occasions	6,-4,-3
kind person	-2,2,1
kind runtime	1,1,-2
kind standing	4,-2,-1
kind years	-1,2,-1
no -1 0 0	4,-2,-3
no -1 1 +	3,0,-2
no -1 1 0	2,1,-2
no -1 1 1	3,-1,-2
no -1 2 +	0,1,-2
no -1 2 0	1,1,-2
no -1 2 1	-4,7,-3
no 0 0 -	0,-2,2
no 0 0 0	-1,-3,5
no 1 0 +	0,-3,4
no 1 0 -	0,-2,2
no 1 0 0	-1,-5,6
no 1 1 -	2,-2,1
no 2 0 +	-2,-3,5
no 2 0 -	1,0,-2
no 2 0 0	-1,-3,4
no 2 0 1	3,3,-5
no 2 1 +	2,1,-3
no 2 1 -	2,0,-2
no 2 1 0	3,0,-4
no 2 1 1	-1,6,-5
no 2 2 +	-2,3,-1
no 2 2 0	-3,4,-1
no 3 0 +	-1,-1,2
no 3 0 -	3,0,-4
no 3 0 0	2,-4,2
no 3 0 1	-4,9,-5
no 3 1 -	4,-4,-2
no 3 1 0	2,0,-2
no 3 1 1	0,3,-3
no 3 2 +	1,1,-2
no 3 2 0	1,2,-3
no 3 2 1	-6,4,2
no by a	-5,-4,9
no by abide	1,-2,1
no by about	-3,0,4
no by again	-10,12,-4
no by aint	-5,3,2
no by and	-6,-2,8
no by another	-2,-3,6
no by any	-2,-1,3
no by arent	-1,-4,5
no by avoid	0,-5,5
no by barring	-1,-4,5
no by being	4,-7,2
no by but	-3,-2,5
no by by	-7,-1,8
no by cannot	2,6,-9
no by cant	3,-1,-1
no by couldnt	5,1,-6
no by didnt	12,-14,0
no by do	-1,-3,4
no by dont	-2,1,1
no by enough	-3,1,2
no by except	-4,-4,7
no by face	4,-3,-1
no by fewer	-5,4,1
no by for	-9,-4,13
no by from	-3,-7,9
no by handle	-7,0,7
no by hate	2,-4,1
no by hates	-4,3,1
no by have	1,-4,3
no by havent	0,2,-3
no by in	6,-2,-1
no by into	3,-4,-1
no by is	-8,-10,18
no by isnt	1,-3,2
no by leave departure	4,-3,-1
no by like	-4,-4,8
no by little	-4,-1,6
no by me	2,-8,5
no by minus	1,-1,-2
no by more	0,-3,3
no by much	1,-9,2
no by need	-17,2,12
no by neither	-6,-6,13
no by never	2,1,-3
no by no	0,-2,3
no by noch	6,-2,-4
no by nor	3,-2,-2
no by not	0,-2,2
no by nothing	0,-2,2
no by of	-2,-2,3
no by on	-3,0,4
no by one	-7,-2,8
no by pas	0,-4,4
no by really	-4,-3,7
no by single	-11,-4,14
no by skip	-1,-3,4
no by so	1,-4,4
no by stand	1,-2,1
no by stomach	-3,2,1
no by than	4,-7,2
no by that	2,-4,2
no by the	-2,-2,4
no by those	-3,2,1
no by to	-2,0,2
no by too	-2,-1,3
no by want	-1,-5,6
no by wasnt	1,0,-2
no by watch	1,-2,1
no by where	-5,2,2
no by with	0,-4,4
no by without	0,-2,3
no by wont	4,-5,1
no by wouldnt	3,-1,-2
no by your	4,-5,1
no by zero	0,-2,2
no refusal -	1,-2,1
place first	4,-4,0
place last	0,2,-2
place mid	7,-4,-3
place only	-2,2,0
ruled content -	0,-1,2
ruled country +	0,2,-2
ruled country -	-1,-3,5
ruled facet +	3,1,-3
ruled genre -	-1,-2,3
ruled language +	-1,2,-1
ruled language -	-4,1,3
ruled mood +	0,1,-2
ruled mood -	-1,-2,2
ruled occasions +	3,-1,-2
ruled occasions -	3,-1,-2
ruled person +	-3,1,1
ruled person -	1,-2,1
ruled standing +	2,-2,-1
ruled standing -	2,-4,0
ruled themes -	0,-2,1
says -cheesy	6,-8,3
says -child-harm	5,-10,2
says -death	1,-4,3
says -drugs	0,-5,5
says -experimental	-11,5,5
says -gore	0,-4,4
says -language	2,-2,1
says -leisurely	-8,11,-2
says -monster	5,-8,1
says -musical	-4,2,1
says -philosophy	0,-8,8
says -scares	-7,9,-7
says -sex	-12,-5,16
says -slow-burn	2,-4,3
says -violence	4,-1,-4
says 1800s	0,4,-4
says 1920s	-15,17,-2
says 1950s	-1,4,-3
says 1960s	-3,5,-2
says 1970s	-2,3,-1
says 1980s	0,2,-2
says 1990s	-4,5,-2
says addiction	-12,1,9
says after-a-break-up	8,-6,-2
says ageing	6,-3,-3
says ancient	-2,4,-2
says anime	-4,3,1
says anthology	1,2,-3
says apocalypse	-9,3,6
says art	5,-1,-5
says artificial-mind	0,-4,4
says awe	1,3,-4
says awkward	2,1,-3
says background	2,-6,3
says berlin-prize	1,2,-2
says big-city	11,-8,-3
says big-screen	14,-11,-3
says biography	-5,-3,8
says bittersweet	6,-4,-2
says black-and-white	3,1,-4
says blockbuster	2,3,-5
says boston	1,3,-4
says brain-off	1,2,-3
says cat	7,-2,-5
says chase	1,2,-4
says cheesy	-5,1,4
says chicago	-3,5,-4
says child-harm	-4,6,-1
says child-hero	1,-3,2
says classic	4,-1,-3
says claustrophobic	2,-5,2
says colonialism	-3,3,0
says computer-animated	-5,4,1
says con	0,2,-2
says conspiracy	-3,4,0
says cool	2,0,-1
says cop	-1,-2,3
says countryside	0,3,-3
says courtroom	0,2,-1
says cowboy	-3,3,0
says cozy	-1,2,-1
says creepy	-5,8,-4
says critics-darling	-4,6,-2
says cult	-4,2,2
says cult-and-sect	-3,6,-4
says dance	0,2,-2
says dark-humour	-3,7,-3
says death	3,-3,0
says desert	-2,5,-3
says dinosaur	-3,5,-2
says directors-debut	5,-3,-4
says disability	6,-3,-3
says disaster	2,-1,-1
says disguise	-2,3,-1
says disturbing	-1,-1,3
says doctor	2,-2,0
says documentary	-2,1,1
says dog	2,-1,-1
says dreamy	4,-2,-3
says drugs	-1,-2,4
says dystopia	-6,-2,9
says early-1900s	-9,12,-4
says episodic	-8,10,-4
says escape	-4,6,-2
says espionage	-2,4,-2
says experimental	-1,-2,3
says faith	4,-2,-2
says fame	6,-4,-3
says family	-3,5,-2
says fantasy-world	2,-6,4
says fast-paced	-6,12,-7
says fate	2,1,-5
says fathers	3,-4,2
says feel-good	-2,1,1
says feminist	-3,5,-1
says few-words	2,1,-3
says film-club	-5,4,1
says first-love	7,-4,-2
says flying	3,0,-3
says folklore	3,1,-3
says food	0,2,-1
says forbidden-love	-4,10,-6
says friends-night	10,-11,1
says from-novel	8,-5,-3
says funny	1,0,-2
says games	-4,5,-1
says gentle	1,2,-3
says good-cry	5,-7,2
says grandparents	6,-4,-4
says great-dialogue	-1,3,-1
says great-score	7,-8,1
says great-soundtrack	13,-9,-5
says gritty	2,1,-3
says gunfights	-3,1,2
says halloween	2,1,-2
says hand-drawn	4,-2,-2
says happy-ending	2,0,-2
says heist	0,2,-2
says hidden-gem	3,-4,1
says history	2,0,-2
says hitman	-1,4,-3
says holiday-trip	3,-3,-1
says holocaust	6,-5,-1
says horse	0,2,-1
says hospital	1,-2,0
says hotel	2,2,-4
says house	8,-5,-4
says illness	1,-5,5
says immigration	7,-2,-5
says infidelity	2,-6,3
says influential	3,-1,-1
says island	-2,2,-1
says it 3	1,0,-2
says it 4	2,2,-4
says journalist	-3,6,-3
says journey	-1,3,-3
says jumps	-8,-4,10
says jungle	-3,5,-2
says kidnapping	-5,-3,7
says kids-from-4	1,-8,2
says language	-1,-3,3
says las-vegas	7,-3,-4
says lawyer	5,-5,0
says leisurely	1,1,-2
says london	-3,3,0
says loneliness	-2,3,-1
says long-takes	2,-3,-4
says los-angeles	6,-6,0
says madness	-3,6,-4
says magic-and-illusion	0,-3,2
says magical	-1,2,-1
says marriage	1,0,-2
says martial-arts	2,-2,0
says media	3,-2,-1
says medieval	-2,5,-3
says melancholy	-1,3,-2
says memory	4,-3,-1
says mental-health	1,-5,3
says mentor-and-pupil	-3,6,-2
says mind-bending	-2,4,-2
says minimalist	2,-1,-2
says mistaken-identity	11,-12,0
says mockumentary	-2,3,-1
says money	0,2,-3
says monster	1,1,-2
says mostly-women	5,-2,-2
says mothers	4,-4,-1
says mountains	-1,4,-3
says mumbai	-10,12,-1
says music	0,2,-2
says mysterious	8,-4,-3
says nature	2,-2,-1
says needs-attention	-2,1,0
says neon	-4,6,-2
says new-york	1,5,-6
says night	3,-2,-2
says noir	-3,3,0
says nonlinear	-7,1,2
says nostalgic	3,-1,-2
says nudity	1,-2,1
says obsession	3,-2,-1
says odd-couple	2,-1,-1
says old-people	0,1,-2
says oscar-best-picture	14,-11,-4
says oscar-international	-5,6,-1
says outsider	0,1,-2
says parallel-worlds	-6,0,5
says parody	-4,5,-1
says period-detail	-6,1,5
says philosophy	-2,-2,5
says pirate	-4,6,-3
says political-intrigue	-2,7,-5
says politics	2,-2,0
says possession	1,-4,3
says practical-effects	-6,3,2
says queer	6,-1,-4
says race	2,-4,2
says rainy-day	8,-7,-2
says realistic	0,3,-3
says redemption	3,0,-3
says rescue	3,-3,0
says revenge	-3,4,-1
says rise-and-fall	13,-10,-3
says road-trip	-4,5,-1
says robot	0,2,-1
says rome	2,0,-2
says samurai	-5,5,1
says satirical	3,-1,-3
says scientist	-2,1,0
says sexual-violence	-9,-5,13
says siblings	0,2,-2
says sick-in-bed	-2,3,-2
says siege	-19,21,-5
says silly	0,2,-2
says slasher	-3,-1,5
says small-town	-3,4,-2
says snow	-1,2,-2
says so-bad-its-good	-5,7,-1
says space	-1,2,-1
says spectacle	1,-3,2
says stop-motion	-1,2,-1
says strong-female-lead	-2,2,1
says stylised-violence	-2,5,-3
says suburb	2,0,-2
says suicide	-7,-3,9
says summer	0,2,-2
says surreal	2,0,-2
says survival	4,-1,-3
says sword-fights	-5,5,-1
says technology	-1,2,-1
says teen-life	-2,0,2
says teenagers	8,-3,-4
says tense	-2,3,-1
says theatre	-4,4,0
says thought-provoking	2,1,-3
says thrilling	-2,1,1
says time-loop	7,-7,-1
says tokyo	0,2,-2
says tournament	3,-11,5
says train	1,1,-2
says twist	5,-2,-2
says undercover	1,3,-3
says underwater	-1,3,-1
says uplifting	-2,1,1
says vampire	-3,4,0
says venice-prize	9,-7,-2
says vietnam-war	1,1,-2
says villain	-3,1,2
says violence	-1,-1,3
says visually-stunning	3,-1,-3
says voice-over	1,5,-3
says warm	4,-1,-3
says wedding	2,-2,0
says werewolf	-4,1,3
says whodunnit	-1,4,-3
says with-parents	-1,2,-1
says witty	3,1,-4
says work	1,1,-3
says writing	1,3,-3
says zombie	-1,-2,3
sentence  +	0,1,-2
sentence ? +	1,-4,4
sentence ? FILM +	2,6,-8
sentence ? FILM wish +	5,-3,-2
sentence ? I +	-2,-6,7
sentence ? I films wish +	3,-1,-2
sentence ? I wish +	-1,-5,3
sentence ? NO films negator +	-8,0,6
sentence ? NO films negator wish +	-5,2,3
sentence ? NO negator wish +	-3,-5,6
sentence ? NO other +	-4,5,-2
sentence ? NO wish +	-11,15,-4
sentence ? feeling +	1,-6,5
sentence ? films +	1,2,-3
sentence ? films wish +	-5,8,-2
sentence ? turn +	6,-4,-3
sentence ? wish +	-2,4,-2
sentence FILM +	3,-1,-1
sentence FILM -	4,-1,-3
sentence FILM I +	3,-1,-2
sentence FILM I -	2,-7,5
sentence FILM I NO +	3,-2,-1
sentence FILM I NO films negator +	-3,1,2
sentence FILM I NO films negator wish +	4,-1,-3
sentence FILM I NO films wish +	2,0,-3
sentence FILM I NO negator +	7,-7,0
sentence FILM I NO negator turn +	1,3,-4
sentence FILM I NO negator turn -	-1,2,0
sentence FILM I NO negator wish +	5,-3,-2
sentence FILM I NO other +	4,-2,-1
sentence FILM I NO other -	12,-5,-6
sentence FILM I NO other wish +	-1,-2,2
sentence FILM I feeling films wish +	3,-1,-2
sentence FILM I feeling turn wish +	-5,6,0
sentence FILM I feeling wish +	-3,-1,1
sentence FILM I films +	6,-4,-3
sentence FILM I films wish +	8,-6,-2
sentence FILM I like +	8,-6,-2
sentence FILM I like turn wish +	-3,4,0
sentence FILM I seen +	7,-6,0
sentence FILM I they +	1,1,-2
sentence FILM I turn +	4,-2,-2
sentence FILM I turn wish +	-2,0,1
sentence FILM I wish +	5,-3,-2
sentence FILM NO +	-6,4,2
sentence FILM NO -	1,-8,6
sentence FILM NO feeling turn wish +	-3,4,-1
sentence FILM NO films negator +	3,-5,-1
sentence FILM NO films other +	7,-6,-2
sentence FILM NO like other turn +	-3,3,0
sentence FILM NO like turn +	3,-15,9
sentence FILM NO negator +	2,0,-2
sentence FILM NO negator -	8,-5,-4
sentence FILM NO negator other +	4,-8,3
sentence FILM NO negator turn +	6,-4,-3
sentence FILM NO negator wish +	-1,2,-1
sentence FILM NO negator wish -	4,-3,-1
sentence FILM NO other +	5,-1,-4
sentence FILM NO other turn +	-4,5,-1
sentence FILM NO turn +	3,1,-5
sentence FILM NO turn -	-1,-2,-1
sentence FILM NO wish +	3,-2,-1
sentence FILM NO wish -	2,6,-11
sentence FILM feeling +	-1,3,-1
sentence FILM feeling wish +	4,-1,-4
sentence FILM films +	3,-1,-2
sentence FILM films like +	-6,7,-2
sentence FILM films they +	3,-1,-2
sentence FILM films turn +	5,-2,-3
sentence FILM like +	1,0,-2
sentence FILM like open +	-3,3,-1
sentence FILM like turn +	-5,6,-1
sentence FILM like turn wish +	-3,4,-2
sentence FILM like wish +	7,-5,-1
sentence FILM open +	5,-4,-2
sentence FILM same +	1,1,-2
sentence FILM seen +	6,-3,-3
sentence FILM seen wish +	11,-8,-4
sentence FILM they +	6,-4,-2
sentence FILM turn +	0,2,-3
sentence FILM turn -	4,0,-4
sentence FILM turn wish +	-5,2,2
sentence FILM wish +	3,-1,-3
sentence I -	-2,3,-2
sentence I NO -	2,-5,3
sentence I NO feeling -	0,-4,4
sentence I NO feeling films +	-1,6,-6
sentence I NO feeling films negator +	-5,6,-1
sentence I NO feeling films negator turn +	-4,2,0
sentence I NO feeling films wish +	-1,-1,3
sentence I NO feeling negator +	0,2,-2
sentence I NO feeling negator -	-2,2,-1
sentence I NO feeling negator open turn +	2,-4,1
sentence I NO feeling negator they wish +	5,-2,-3
sentence I NO feeling negator turn +	0,2,-3
sentence I NO feeling negator turn wish +	-2,6,-5
sentence I NO feeling negator wish +	2,1,-4
sentence I NO feeling other +	-6,6,1
sentence I NO feeling other -	3,-1,-3
sentence I NO feeling other wish +	0,3,-2
sentence I NO feeling other wish -	5,-3,-2
sentence I NO feeling turn +	4,-2,-7
sentence I NO feeling turn wish +	-1,4,-3
sentence I NO feeling wish +	2,1,-3
sentence I NO films +	0,-2,1
sentence I NO films -	4,-6,0
sentence I NO films negator +	5,0,-5
sentence I NO films negator -	-14,4,13
sentence I NO films negator other +	-7,9,-1
sentence I NO films negator wish +	-1,2,-1
sentence I NO films other +	-2,5,-3
sentence I NO films other -	-6,-1,8
sentence I NO films other turn +	-8,9,-2
sentence I NO films other wish +	0,4,-4
sentence I NO films other wish -	3,-4,2
sentence I NO films wish +	0,3,-5
sentence I NO like negator +	3,-1,-2
sentence I NO negator +	0,-1,2
sentence I NO negator open +	1,2,-3
sentence I NO negator other -	0,-3,2
sentence I NO negator other wish +	-1,3,-2
sentence I NO negator same +	1,-6,5
sentence I NO negator seen +	5,-3,-3
sentence I NO negator they +	-1,0,2
sentence I NO negator they -	2,-4,1
sentence I NO negator they wish +	0,-8,6
sentence I NO negator turn -	1,-4,0
sentence I NO negator turn wish +	3,1,-4
sentence I NO negator wish -	3,-1,-2
sentence I NO open +	-1,-2,1
sentence I NO other +	2,-2,0
sentence I NO other -	1,-3,2
sentence I NO other same wish +	5,-4,-1
sentence I NO other they wish +	4,0,-4
sentence I NO other turn +	4,2,-5
sentence I NO other turn -	0,-5,6
sentence I NO other turn wish +	-5,6,-1
sentence I NO other wish +	-2,1,2
sentence I NO other wish -	6,-5,-1
sentence I NO turn -	2,-6,2
sentence I NO wish +	-1,2,-1
sentence I NO wish -	-4,-2,5
sentence I feeling +	0,2,-1
sentence I feeling -	-3,-2,4
sentence I feeling films +	2,0,-2
sentence I feeling films turn +	6,-3,-3
sentence I feeling films wish +	-1,2,-1
sentence I feeling they +	-2,1,2
sentence I feeling they wish +	0,4,-4
sentence I feeling turn +	3,-3,-1
sentence I feeling turn wish +	1,0,-2
sentence I films open wish +	-4,6,-2
sentence I films they +	0,2,-2
sentence I like +	3,-4,2
sentence I like wish +	2,-1,-1
sentence I open +	1,2,-2
sentence I open wish +	1,1,-2
sentence I same +	-2,-6,6
sentence I seen +	2,-2,-2
sentence I seen wish +	-1,2,-1
sentence I they +	2,-2,0
sentence I turn wish +	0,-3,2
sentence I wish -	3,3,-6
sentence NO +	-1,2,-1
sentence NO -	0,-3,3
sentence NO feeling -	1,-3,2
sentence NO feeling films +	7,-3,-5
sentence NO feeling films -	-7,-10,15
sentence NO feeling films negator +	-3,5,-1
sentence NO feeling films negator -	-5,-5,8
sentence NO feeling films negator turn +	-5,7,-1
sentence NO feeling films negator wish +	-3,-1,2
sentence NO feeling films other +	0,-5,5
sentence NO feeling like negator turn wish +	-1,-1,2
sentence NO feeling negator +	-2,1,2
sentence NO feeling negator -	0,2,-2
sentence NO feeling negator they +	2,0,-2
sentence NO feeling negator turn +	4,1,-5
sentence NO feeling negator wish +	-2,3,-1
sentence NO feeling negator wish -	-3,5,-3
sentence NO feeling other +	2,1,-2
sentence NO feeling other -	0,-5,5
sentence NO feeling other they wish +	3,-1,-2
sentence NO feeling other turn +	1,1,-2
sentence NO feeling other turn -	-3,-2,5
sentence NO feeling other wish +	-3,4,-1
sentence NO feeling other wish -	4,-6,2
sentence NO feeling they -	-4,-1,6
sentence NO feeling turn +	-1,4,-4
sentence NO feeling turn -	-4,-1,2
sentence NO feeling wish +	-3,0,3
sentence NO feeling wish -	-1,-1,2
sentence NO films +	2,2,-4
sentence NO films -	-5,-5,9
sentence NO films negator +	-1,2,-2
sentence NO films negator -	-1,-1,2
sentence NO films negator open +	7,-11,3
sentence NO films negator they wish +	-5,-2,7
sentence NO films negator turn +	-2,5,-4
sentence NO films negator turn -	-5,-2,7
sentence NO films negator wish +	2,-5,3
sentence NO films negator wish -	3,-2,-1
sentence NO films other +	3,-2,-1
sentence NO films other turn wish +	-2,3,-1
sentence NO films other wish +	-2,2,0
sentence NO films other wish -	-2,-2,4
sentence NO films turn +	-3,5,-3
sentence NO films wish +	-5,-7,9
sentence NO like -	3,-4,0
sentence NO like negator +	-1,3,-1
sentence NO negator +	-1,2,-2
sentence NO negator -	-1,0,2
sentence NO negator open turn +	-4,7,-3
sentence NO negator other +	-2,-1,3
sentence NO negator other -	4,-2,-2
sentence NO negator other wish +	-1,4,-3
sentence NO negator other wish -	2,-4,1
sentence NO negator same +	-2,5,-3
sentence NO negator same -	-7,3,3
sentence NO negator they +	1,-4,3
sentence NO negator they -	-2,1,0
sentence NO negator they wish +	-4,-4,7
sentence NO negator turn +	-1,4,-3
sentence NO negator turn -	3,-6,2
sentence NO negator turn wish +	-6,6,-1
sentence NO negator turn wish -	-4,-4,9
sentence NO negator wish +	-2,2,0
sentence NO other -	2,-2,1
sentence NO other they +	2,1,-4
sentence NO other they -	-2,-3,6
sentence NO other turn +	-2,5,-3
sentence NO other turn -	-2,-5,7
sentence NO other turn wish +	-1,3,-1
sentence NO other turn wish -	-2,-5,7
sentence NO other wish +	-3,5,-2
sentence NO other wish -	-1,-4,5
sentence NO they +	7,-5,-2
sentence NO turn +	-2,5,-3
sentence NO turn -	3,1,-4
sentence NO turn wish +	-4,6,-2
sentence NO turn wish -	2,-8,6
sentence NO wish +	-3,4,-1
sentence NO wish -	-2,-2,4
sentence feeling +	2,0,-2
sentence feeling -	1,-4,2
sentence feeling films +	3,-2,-2
sentence feeling films turn +	-2,5,-4
sentence feeling films wish +	-3,4,-2
sentence feeling like +	-2,4,-2
sentence feeling they +	3,-1,-2
sentence feeling turn wish +	-1,3,-1
sentence feeling wish +	1,0,-2
sentence films +	0,2,-2
sentence films -	-5,10,-6
sentence films like +	1,0,-2
sentence films like turn +	-5,6,-2
sentence films seen +	0,2,-2
sentence films they +	-2,3,0
sentence films turn +	1,1,-3
sentence films turn wish +	0,2,-2
sentence films wish +	-2,3,0
sentence like +	2,1,-3
sentence like turn +	-5,4,0
sentence like turn wish +	0,2,-1
sentence like wish +	-1,2,-2
sentence open +	-2,3,-1
sentence open wish +	-3,5,-2
sentence same +	1,-6,4
sentence same wish +	1,1,-2
sentence seen +	5,-2,-3
sentence seen wish +	-3,-2,2
sentence they +	1,2,-3
sentence they turn +	3,0,-4
sentence they turn wish +	-3,3,-1
sentence turn +	-2,4,-3
sentence turn -	6,-17,7
sentence turn wish +	1,0,-2
sentence wish +	-1,2,-1
sentence wish -	2,-1,-1
w 0	1,2,-2
w 00	-2,4,-2
w 00 +	1,2,-3
w 00 min	7,-3,-4
w 00 minut	1,2,-3
w 000	-5,8,-3
w 000 +	0,2,-2
w 000 minut	0,3,-4
w 0000 +	6,-2,-4
w 0000s	0,3,-3
w 0000s +	2,1,-2
w 00s	-9,3,6
w 00s +	-8,-3,10
w 0h	-3,5,-1
w =angeles	-7,4,3
w =animal	-4,0,3
w =animal +	-4,1,2
w =animal -	-4,0,3
w =anime	-4,1,2
w =anime +	-5,2,3
w =anime -	-2,-2,4
w =boxing	-1,2,-1
w =boxing +	0,2,-3
w =boxing -	-3,-1,5
w =celebrity	-4,-14,13
w =general	23,-15,-9
w =generation	4,-2,-2
w =office +	2,-1,-2
w =past	-8,14,-9
w =physics	-3,-1,-1
w =police	-3,0,3
w =police +	-4,-1,4
w =university	8,-6,-3
w =university +	7,-5,-2
w a	0,3,-3
w a +	3,-4,1
w a good cry	-9,12,-3
w a laugh	2,1,-5
w a short one	-6,8,-2
w a weepi	-6,-4,8
w a24	-3,-2,2
w aardman	-6,18,-13
w about	-3,8,-5
w about +	0,2,-3
w absurd	-2,3,-1
w absurd +	-2,3,-1
w act	11,-5,-8
w act +	2,-1,-2
w action	-3,3,0
w action +	-3,5,-3
w actor	8,-4,-5
w actor +	5,-3,-3
w actor actress	-10,9,1
w adam	-14,2,10
w adam +	-9,2,8
w adam -	-2,-2,4
w adam sandler	-2,-9,11
w adapt	-9,-3,14
w addict	3,-8,4
w adrenalin	-10,13,-6
w adult	12,-7,-6
w adulteri	-7,6,1
w adventur	-3,4,-2
w adventur +	-2,3,-1
w affair	4,-5,0
w affleck	-8,-9,13
w africa	-6,4,2
w africa +	-8,1,6
w african	-10,12,-2
w african +	-12,13,-2
w after	-1,-4,5
w after +	1,-4,1
w after 0000	-11,8,3
w afternoon	-2,4,-5
w ag	-2,4,-1
w ag +	-4,7,-4
w again	-12,15,-3
w agatha	-1,3,-2
w agatha +	-1,2,-1
w agatha christi	-1,3,-2
w agn	-7,10,-3
w agn +	-6,8,-3
w agn varda	-7,10,-3
w ai	0,-4,4
w airplan	3,-6,3
w al	-5,2,1
w al pacino	-2,-3,3
w alain	-6,-5,9
w alain delon	-2,9,-7
w alan	-11,14,-4
w alan rickman	-11,14,-4
w alec	3,2,-5
w alec guin	-1,5,-4
w alien +	0,0,-2
w alien -	-3,-3,6
w all	0,6,-6
w all +	3,0,-3
w all ag	7,-7,0
w all night	14,-12,-2
w allen	-10,-7,16
w almodovar	-3,8,-4
w almodovar +	-2,5,-4
w alon	14,-9,-6
w along	1,1,-3
w altman	-3,5,-2
w america	-5,7,-3
w american	-3,-1,4
w american +	-4,-6,7
w american -	-3,4,-1
w ami	1,-2,-1
w amnesia	2,-4,2
w amnesia +	5,-3,-2
w amor	8,-3,-5
w amus	10,2,-11
w an	0,3,-4
w an +	2,2,-4
w an hour	14,-10,-4
w an hour and a half	-11,13,-2
w ancient	-4,8,-4
w ancient +	-3,6,-3
w ancient rome	-2,4,-1
w anderson	2,-9,6
w andersson	4,2,-6
w andrew	-19,25,-7
w ang	3,4,-11
w ang lee	3,4,-11
w angel	6,-5,-1
w angel +	4,-3,-3
w angri	4,0,-3
w angri +	0,3,-3
w anim	-3,0,3
w anim +	-2,3,-1
w aniston	-8,-5,13
w anna	-4,7,-3
w anna magnani	-4,7,-3
w anniversari	5,-3,-3
w anniversari +	-1,3,-3
w ano	5,-2,-3
w ano 00	-6,8,-2
w antholog	-4,6,-2
w anthoni	7,3,-9
w anthoni hopkin	7,3,-10
w anything	-5,-12,14
w apart	-15,6,10
w apocalyps	-9,-2,11
w apocalypt	-2,2,-1
w arab	-4,6,-2
w arctic	-6,8,-1
w are	20,-17,-3
w argentin	-5,6,-2
w argentina	6,-3,-3
w argentinian	-4,5,-2
w argento	7,0,-7
w argu	0,3,-7
w armenian	6,0,-6
w armi	-5,2,3
w armi +	-3,0,1
w arni	2,5,-6
w art	4,0,-4
w art +	7,-3,-5
w art hous	-10,7,3
w arti	-11,5,5
w artist	5,2,-7
w artist +	1,-2,2
w as	8,-15,-1
w asian	-5,6,-2
w asian +	-4,5,-1
w asleep	28,-23,-5
w assassin	7,-3,-4
w assassin +	3,-2,-1
w astair	-6,10,-4
w asteroid	13,-10,-2
w astronaut	-3,4,-2
w at	-2,2,-1
w at +	4,-2,-3
w at night	6,-3,-5
w at sea	4,-3,-3
w atmospher	11,-8,-5
w atmospher +	3,-2,-5
w aton	18,-14,-5
w audrei	4,0,-4
w audrei +	3,0,-5
w audrei hepburn	-3,5,-3
w aunt	-10,12,-3
w aussi	-4,5,-1
w austen	-6,0,4
w australia	6,-2,-7
w australian +	2,1,-3
w austrian	-6,0,6
w autumn	-4,6,-2
w awak	-3,-10,12
w award	9,-5,-7
w awkward	7,-4,-3
w awkward +	5,-2,-3
w b	8,-6,-4
w b movie	8,-6,-4
w babi	11,-15,1
w babysit	-7,9,-7
w back	4,0,-3
w background	-5,8,-5
w backstag	-4,6,-1
w backward	15,-9,-7
w bad	-4,6,-5
w bad +	-6,9,-5
w bad languag	-7,2,5
w bai	-10,-5,14
w baker	-14,18,-8
w bakeri	9,-3,-7
w bakeri +	7,-2,-5
w ballet	-2,4,-2
w ballet +	-2,5,-3
w ballroom	-6,9,-4
w ban	10,-5,-5
w ban +	7,-3,-3
w band	2,0,-2
w band +	4,-2,-2
w bang	-2,-1,4
w bank	1,2,-3
w bank +	0,2,-2
w bank robberi	-7,7,0
w banter	-7,8,-1
w banter +	-7,8,-1
w barbara	-2,5,-3
w barbara stanwyck	-2,5,-3
w barn	9,-7,-3
w barn +	6,-4,-2
w basebal	-1,2,-1
w based	-4,5,0
w based +	-6,8,-2
w based on a true story	-3,4,-1
w basketbal	-5,2,3
w basqu	-5,9,-4
w battl	0,-4,2
w battl +	5,-1,-9
w bawl	-1,2,-4
w baz	-5,3,0
w baz luhrmann	-5,3,0
w be	1,8,-11
w beach	7,0,-7
w beach +	1,0,-2
w bear	-1,6,-5
w bear +	-1,3,-2
w beast	18,-13,-6
w beast +	14,-11,-4
w beatl	18,-13,-4
w beauti	5,-1,-3
w beauti +	4,-1,-3
w bed	6,-16,6
w bedtim	6,-21,11
w been	5,-3,-3
w before	-3,0,3
w before +	-3,1,2
w before 0000	-10,9,1
w belgian +	2,0,-2
w belli	9,-2,-7
w belli laugh	9,-2,-7
w belmondo	-5,9,-5
w ben	0,-5,7
w ben affleck	-7,4,0
w bend	-3,4,-2
w bergman	-5,6,-1
w bergman +	10,-5,-5
w berlin	0,2,-2
w berlin +	0,2,-2
w besson	-4,-6,8
w best	-5,6,-3
w best +	4,-2,-8
w best friend	-5,8,-9
w betray	-3,1,2
w betray +	-3,4,-2
w bett	5,-1,-5
w bett davi	-3,2,1
w between	-1,4,-3
w between 0000 and 0000	-1,4,-3
w bibl	-9,-2,10
w bicker	2,-1,-1
w bicker +	2,-1,-1
w big	-1,3,-2
w big +	0,1,-2
w big citi	-3,5,-2
w bigelow	-9,13,-5
w bill	7,-4,-4
w bill +	8,-6,-4
w bill murrai	-9,7,2
w bill nighi	-1,6,-8
w billi	-3,1,0
w billi +	-4,0,0
w billi wild	1,4,-6
w biographi	-2,-1,3
w biopic	-4,0,5
w biopic +	-8,0,6
w biopic -	-3,-1,4
w bird	5,-5,0
w bird +	5,-3,-3
w bit	-14,11,0
w bite	-25,26,-9
w bitter	1,1,-2
w bittersweet	-5,5,-1
w bittersweet +	-4,4,-2
w black -	1,-3,2
w black and white	-2,2,0
w black comedi	-2,3,-2
w black humour	-2,4,-2
w blanchett	17,-10,-12
w bleak	-6,1,5
w bleak +	0,2,-2
w bleak -	-11,2,8
w blind	4,-3,-1
w blind +	3,-1,-3
w blockbust	-9,11,-2
w blood	2,-5,3
w blood +	3,-4,0
w blood -	1,-5,3
w bloodi	-6,7,0
w bloodi +	1,11,-11
w bloodi -	-8,3,4
w blumhous	-7,-11,13
w board	-3,-1,3
w board school	-3,-1,3
w boat +	3,-1,-3
w bodi	-3,-1,2
w bodi +	-3,-2,3
w bodi horror	-6,-3,8
w bogart	-2,4,-3
w boi	5,-8,5
w bollywood	-6,2,3
w bollywood +	-2,-6,8
w bond	7,-6,-1
w bond -	9,-6,-7
w bong	-6,10,-4
w bong +	-5,8,-3
w bong joon ho	-1,2,-2
w bonker	-5,2,3
w bonker +	1,3,-4
w bonnet	-5,12,-8
w book	4,-2,-2
w book +	3,-2,-2
w book club	1,1,-3
w bookshop	-7,12,-6
w bore	1,-8,6
w bore +	1,-13,9
w born	8,-2,-8
w boss	8,-4,-4
w boston	2,2,-4
w boston +	-2,4,-2
w brad	0,-4,4
w brad pitt	0,-4,4
w brain	-3,6,-5
w brain +	9,-7,-2
w brain is fri	9,-7,-2
w braini	-10,14,-4
w branagh	-1,-8,10
w brand	-3,0,3
w brando	-2,8,-6
w brawl	1,-3,1
w brazil	13,-7,-8
w brazilian	-3,5,-2
w brazilian +	-3,5,-1
w break	-4,6,-2
w break up	0,-5,6
w breakup	9,-8,-2
w breakup dejo	4,-3,-1
w breathless	26,-24,-12
w breezi	-2,4,-3
w breezi +	-2,4,-3
w brendan	-2,9,-7
w bride	11,-9,-3
w bridesmaid	9,-7,-2
w brief	7,-4,-3
w bright	-3,7,-4
w brisk	8,-3,-8
w british	-3,2,1
w british +	-1,3,-2
w broken	11,-6,-6
w brood	-3,0,2
w brook	-6,15,-11
w brooklyn	-1,4,-6
w brother	0,2,-2
w brother +	1,1,-2
w bruce	1,3,-4
w bruce +	3,3,-5
w bruce lee	7,-4,-3
w brutal +	2,1,-5
w bu	10,-7,-3
w buff	17,-14,-5
w bulgarian	7,4,-12
w bulli	-9,-3,11
w bullock	-4,0,3
w bunuel	-1,7,-6
w burn	-3,2,0
w burton	-5,6,-2
w busi	20,-5,-16
w buster	0,3,-3
w buster +	0,3,-3
w buster keaton	0,3,-3
w but	-10,-3,12
w but modern	-8,16,-8
w butler	-7,-2,8
w by +	3,-1,-2
w by myself	6,-4,-2
w by the sea	-4,8,-3
w cabaret	6,-1,-5
w cabin	15,-8,-8
w cage	0,-3,2
w cain	3,4,-8
w calm	0,3,-2
w camp +	6,-3,-3
w campi	-1,3,-2
w campion	-9,13,-6
w can	3,-1,-7
w canadian	-6,9,-3
w cancer	-3,-4,7
w cancer -	-3,-3,6
w candi	-10,19,-11
w candlelit	-6,9,-3
w cant	0,-6,6
w cant +	3,-4,1
w cant sleep	5,-2,-2
w cantones	1,4,-5
w cape	-2,-4,5
w cape +	6,-2,-7
w caper	-4,6,-2
w caper +	-3,5,-2
w car +	3,0,-3
w car -	-6,1,5
w car chase	-5,3,2
w care	6,-4,-3
w care +	5,-1,-2
w care home	6,-4,-3
w cari	-6,12,-6
w cari +	-5,9,-5
w cari grant	-6,12,-6
w carnag	15,-9,-8
w carrei	-7,-8,13
w cartoon +	1,0,-3
w cartoon saloon	-8,10,-4
w casino	6,-4,-2
w casino +	4,-3,-2
w cast	-4,5,-1
w castl	-2,6,-4
w castl +	-2,4,-3
w cat	5,-1,-5
w cat +	4,-2,-2
w cat -	11,8,-25
w catalan	13,-9,-5
w cate	10,-4,-10
w cate blanchett	3,-1,-3
w catherin	-2,4,-2
w catherin deneuv	-2,4,-2
w centuri	-4,7,-4
w cgi	0,-14,13
w chalamet	-8,2,4
w chan	-5,12,-7
w chao	-2,4,-3
w chao +	-4,6,-2
w chaplin	-7,3,3
w charli	-5,9,-4
w charm	4,0,-4
w charm +	3,0,-3
w chase	-4,2,2
w chase +	-1,4,-3
w chatti	-1,5,-7
w cheat	-5,-3,9
w cheer	0,4,-4
w cheer +	-1,2,-3
w cheer me up	17,-3,-15
w chees	7,-1,-6
w chees +	4,1,-8
w cheesi	3,0,-3
w cheesi +	5,0,-8
w chef	-4,7,-2
w chef +	-2,5,-2
w chemo	14,-6,-8
w chess	-1,2,-1
w chess +	-1,2,-1
w chicago	-3,5,-4
w chicago +	-2,4,-3
w chick	-6,3,4
w chick flick	-6,3,4
w child	4,-6,0
w childhood +	0,2,-3
w children	-3,-3,6
w chile	6,-5,0
w chilean	10,-7,-4
w chill	-4,7,-5
w chines	-2,5,-2
w chines +	-1,4,-3
w chocol	11,-8,-3
w chocol +	-1,3,-2
w choir	-5,7,-3
w choir +	-4,5,-4
w chow	-7,10,-4
w chri	-4,-9,12
w christi	-2,4,-2
w christian	-21,20,1
w christma	3,-3,0
w christma +	4,-1,-3
w christma -	-5,-3,8
w christma film	7,-5,-3
w christmassi	-7,5,2
w christoph	-11,6,3
w christoph +	-12,5,3
w christoph lee	4,2,-6
w church	5,-1,-4
w church +	4,-2,-3
w cillian	-5,7,-2
w cillian murphi	-5,7,-2
w cinema	2,2,-5
w circu	2,0,-5
w circu +	5,-5,-2
w citi	-5,8,-3
w civil	3,0,-3
w civil +	3,0,-3
w civil war	8,-4,-4
w clai	-1,2,-1
w class	5,-2,-3
w class +	4,-2,-1
w classic	5,-1,-4
w classic +	0,2,-4
w claud	-17,20,-7
w claustrophob	2,-5,2
w claustrophob +	4,-4,-3
w claymat	-2,3,-2
w clean	6,-10,4
w clean +	-1,-4,3
w cleaner	-12,-12,15
w cleopatra	19,-16,-3
w clever	-1,2,-2
w clever +	0,2,-2
w cliffhang	4,-7,3
w climb	4,0,-4
w clint	-12,8,4
w clint eastwood	-10,12,-1
w cloonei	1,-12,9
w close	12,-7,-5
w clown	1,-4,3
w club	7,-3,-4
w coach	7,-9,2
w coast	-16,2,11
w coen	-13,5,7
w coen +	-11,1,9
w coen brother	-23,2,17
w cold	9,-8,-1
w cold +	9,-6,-4
w cold war	11,-11,0
w colin	-7,10,-2
w colin firth	-9,11,-2
w colman	-3,7,-3
w colombian	4,5,-8
w color	5,-2,-6
w colour	-3,7,-4
w colour +	-2,3,-1
w columbu	12,-10,-3
w com	-4,3,2
w come	-2,4,-3
w come +	-6,8,-1
w come of ag	-5,6,-2
w comedi	-1,2,-1
w comedi +	2,0,-2
w comedi -	-7,-1,9
w comfort	-2,4,-2
w comfort +	0,1,-2
w comic	-4,5,-1
w comic +	-3,6,-3
w comic book	-4,2,2
w complic	-4,-16,18
w comput	-5,2,3
w con	-6,7,-2
w con +	-5,6,-2
w con artist	-10,11,-2
w con men	-3,5,-1
w concert	-4,0,4
w confus	8,-15,8
w conneri	7,1,-6
w conspiraci	-4,4,1
w contest	13,1,-17
w convers	1,4,-4
w convers +	0,3,-4
w cook	-7,8,-2
w cook +	-6,9,-3
w cool	4,0,-4
w cool +	3,-1,-3
w cop	-3,0,2
w cop +	3,-1,-2
w cop -	-6,-3,8
w coppola	-2,5,-4
w corden	-1,-8,10
w corps	5,-5,-1
w corrupt	0,2,-1
w corrupt cop	-2,3,-1
w cosi	-2,5,-4
w cosi +	-1,4,-3
w costner	2,-8,4
w costum	-4,6,-2
w costum +	-3,5,-1
w costum drama	-5,6,0
w cottag	-1,3,-2
w cottag +	-3,4,-2
w countri	2,0,-3
w countri +	6,-4,-2
w countri hous	-5,6,-2
w countrysid	-2,4,-2
w coupl	-14,16,-2
w court	22,-15,-8
w courtroom	-3,3,-1
w courtroom +	-4,6,-3
w cowboi	1,-2,2
w cowboi +	5,-2,-2
w cowboi -	-4,-3,7
w cozi	4,0,-3
w craig	-4,-3,3
w crawford	-6,9,-3
w crazi	11,-7,-5
w crazi +	8,-4,-4
w cream	8,-6,-2
w creatur	-6,8,-1
w creatur +	-6,8,-2
w creatur featur	-5,6,-1
w creepi	-4,1,2
w creepi +	-1,2,-1
w creepi -	-11,-3,13
w cricket	-2,8,-6
w cricket +	-3,5,-3
w crime	3,-1,-1
w crime +	4,-1,-3
w cring	-5,-1,3
w croatian	-2,5,-2
w crocodil	17,-16,-2
w cronenberg	4,-10,4
w crook	-1,2,-2
w crook +	0,1,-2
w crow	-3,-7,10
w crowd	-2,4,-2
w crowd pleaser	-1,4,-3
w crown	11,-9,-3
w crude	-4,-1,5
w cruel	0,-5,5
w cruel +	-1,-5,7
w cruel -	1,-5,2
w cruis	-3,-4,7
w crush	11,-9,-2
w cruz	-7,-2,7
w cry +	3,-8,4
w cry -	-4,-3,3
w cuaron	-11,16,-5
w cuban	-10,-1,10
w cuddli	1,3,-4
w cult +	-2,-1,2
w curti	-6,-11,14
w cute	-6,2,4
w cyberpunk	-2,4,-2
w cyberpunk +	-2,4,-1
w cynic	-9,7,1
w cynic +	-9,10,-1
w czech	-7,9,-2
w czech +	-5,6,-1
w d	-25,4,9
w dad	14,-11,-3
w daft	-2,5,-2
w daft +	-1,4,-3
w dai	5,-6,0
w damm	-4,6,-2
w danc	-1,3,-2
w danc +	0,2,-2
w danc -	-6,7,-3
w dancer	-1,4,-3
w danger	-11,-4,14
w daniel	2,0,-3
w daniel +	4,-1,-6
w daniel craig	-9,0,5
w danish	-2,2,0
w danish +	-3,1,1
w danni	-14,19,-9
w dardenn	-18,10,6
w darin	-7,11,-4
w dark	1,1,-2
w dark +	1,1,-3
w dark -	3,-4,1
w dark comedi	-1,2,-1
w dark humour	-3,5,-2
w darkli	-3,4,0
w darkli funni	-3,4,0
w date	5,-2,-3
w date +	4,-3,-2
w date night	14,-11,-3
w daughter	4,0,-3
w davi	-5,8,-3
w david	3,-1,-3
w david +	-7,1,5
w david lynch	9,-3,-11
w dc	-8,-5,13
w dc -	-5,-1,6
w de	-6,11,-5
w dead	4,-14,8
w dead children	-9,-1,10
w deadpan	-3,6,-2
w deadpan +	-2,4,-2
w deaf	5,-1,-3
w deaf +	3,-2,-3
w dean	-6,12,-7
w death	2,-3,1
w death +	3,-3,0
w death -	-2,-2,3
w decemb	5,-3,-2
w deep	3,-3,-2
w deep +	4,-7,1
w dejo	4,-3,-1
w del	-2,8,-7
w delon	-3,7,-4
w dementia	2,-5,3
w demi	-9,14,-5
w demon	-3,-10,12
w dench	4,-1,-2
w deneuv	-2,4,-2
w deni	-1,2,-1
w deni villeneuv	-1,2,-1
w denzel	-1,6,-6
w denzel +	3,1,-4
w denzel washington	-13,15,-2
w depardieu	-9,-10,18
w depp	0,-11,11
w depress	-5,-2,7
w depress +	-4,-3,6
w depress -	-6,0,6
w desert	-3,6,-3
w desert +	-2,4,-2
w desert island	12,-7,-6
w detect	-3,4,-1
w detect story	-5,6,-1
w devil	7,-4,-3
w di	-4,-6,10
w dialogu	-3,3,-1
w dialogu +	-1,5,-6
w diari	-8,9,0
w dicaprio	-7,1,6
w dicken	-1,4,-3
w dictatorship	-7,4,4
w diesel	-13,-19,24
w dinosaur	-4,4,-1
w dinosaur +	-3,5,-1
w dirti	-2,0,-1
w dirti +	-2,3,-3
w disast	4,-4,0
w disast +	5,-3,-3
w discuss	5,-3,-1
w disguis	-2,3,-1
w disgust	9,7,-18
w disnei	-3,-3,5
w disnei +	0,-4,0
w disnei -	-5,-2,7
w distract	2,2,-5
w distract me	1,1,-3
w disturb	-12,18,-6
w divorc +	-2,1,1
w divorc -	-2,-3,4
w do	2,0,-2
w doc	6,-2,-3
w doc +	6,-2,-3
w doctor	3,-5,1
w doctor +	6,-3,-5
w doctor -	-10,-3,13
w documentari	-2,0,2
w documentari -	-3,-3,6
w dog	0,-1,2
w dog +	1,-2,1
w dog -	-2,-1,4
w dog di	-4,-6,10
w dolan	-1,2,-7
w dont	-24,7,14
w doom	-6,6,1
w dori	-13,16,-6
w dori dai	-13,16,-6
w doubl	1,4,-7
w dougla	-2,3,-1
w downton	22,-16,-8
w drag	0,6,-8
w drag +	-6,7,-1
w dragon +	-1,0,2
w drama	-3,1,2
w drama +	-3,-2,3
w drama -	-3,-5,9
w drawn	-4,6,-2
w drawn by hand	-7,9,-3
w dread	9,-2,-6
w dread +	5,-2,-6
w dream	3,-1,-3
w dream +	3,-1,-3
w dreami	-3,5,-3
w dreami +	-3,4,-3
w dreamwork	-6,-10,14
w dress	-11,12,-2
w drift	4,-1,-3
w drink	-1,-7,7
w driver	-7,-3,9
w drug	-2,-5,7
w drug -	-1,0,2
w drum	12,7,-18
w dry +	-1,0,2
w dull	7,-8,1
w dump	17,-13,-4
w dutch	4,-2,-2
w dutch +	5,-2,-5
w dy	-7,-5,11
w dy -	-4,-3,7
w dystopia	-10,-8,16
w dystopian	-2,5,-3
w e	-7,2,4
w eal	1,3,-4
w eal +	0,3,-3
w eal comedi	0,2,-2
w earli	-3,4,-2
w earth	9,-5,-4
w easi	4,-2,-2
w easi +	4,-3,-1
w east	-4,9,-5
w easter	8,-6,-3
w easter +	6,-5,-2
w eastern	-1,2,-1
w eastern european	-1,2,-1
w eastwood	-13,8,4
w eat	3,-9,5
w eat +	1,-12,7
w eccentr	-8,11,-4
w eccentr +	-6,8,-2
w eda	3,0,-3
w edg	-8,12,-4
w educ	-5,4,1
w edward	-3,9,-6
w edward yang	-3,9,-6
w edwardian	-9,12,-4
w eeri	-7,9,-2
w eeri +	-6,8,-2
w egger	0,2,-3
w egyptian	-8,10,-3
w eight	7,-3,-5
w eighti	-1,3,-2
w eighti +	-2,3,-1
w eighti minut	-4,6,-2
w eleg	-4,6,-2
w eleg +	-4,6,-2
w eleph	-7,9,-3
w eleven	17,-16,-1
w elf	28,-13,-21
w elv	-11,0,11
w embarrass	9,-6,-4
w emma	0,7,-8
w emma +	7,-1,-7
w emma thompson	-2,9,-8
w empir	14,-14,-1
w end	-5,5,0
w end +	0,4,-3
w end of the world	-1,3,-1
w engin	12,-6,-6
w england	-10,-2,10
w english	-1,-1,2
w english +	-2,0,2
w ephron	-1,3,-3
w epic	-5,4,1
w epic +	-5,7,-2
w era	-1,5,-4
w errol	-8,14,-7
w errol flynn	-6,7,-1
w escap	5,-3,-3
w escap +	2,0,-2
w espionag	-7,9,-3
w estat	5,-4,-1
w estonian	-4,7,-3
w estonian +	-4,6,-2
w et	16,-13,-4
w et +	11,-7,-4
w european	-2,3,-1
w european +	-1,2,-3
w ev	15,-13,-2
w even	7,-3,-3
w event	-11,13,-4
w everyon	5,-1,-6
w exam	16,-9,-7
w exam +	11,-8,-3
w excit	5,1,-6
w excit +	0,4,-4
w exhaust	9,-7,-2
w exhaust +	3,-2,-2
w exorc	-5,7,-2
w experiment	-8,6,2
w explos	-5,7,-1
w explos +	-2,5,-6
w explos -	-5,1,4
w ey	-5,9,-5
w fairi	1,1,-2
w fairi +	1,1,-2
w fairi tale	-1,3,-2
w fairytal	-10,11,-1
w fairytal +	-10,11,-1
w faith	-6,9,-3
w fall	3,3,-5
w fall +	-3,7,-4
w fall in love	0,6,-6
w famili	-2,3,-1
w famili -	-11,12,-2
w famili drama	2,0,-3
w famili film	-15,18,-3
w famili friendli	-5,7,-2
w famou	14,-3,-12
w fantasi	-3,1,1
w fantasi +	2,-2,0
w farhadi	-15,2,7
w farm	-5,5,-1
w farm +	-3,3,0
w farmer	3,2,-5
w farmer +	3,-2,-2
w fashion	-4,8,-4
w fast +	1,-2,1
w fatal	-6,9,-3
w fate	-8,10,-1
w father	4,-3,-1
w father +	3,-3,0
w father -	-2,-1,3
w father and daughter	-6,8,-2
w father and son	-1,2,-1
w fear	-3,-1,1
w fear +	-4,0,2
w feast	8,-4,-4
w featur	-5,6,-1
w feel	-2,4,-2
w feel +	-3,4,-2
w feel good	-2,5,-2
w feelgood	-2,4,-2
w fellini	3,2,-7
w fellini +	2,1,-9
w femal	-4,5,-1
w femal +	-3,4,-1
w feminist	-3,4,-1
w feminist +	-1,2,-1
w femm	-7,10,-4
w femm fatal	-7,10,-4
w ferrel	-7,-5,12
w few	6,-3,-4
w few +	4,-1,-3
w few word	6,-3,-4
w fi	-9,5,3
w fiction	-1,5,-5
w field	-3,5,-3
w fifteen	16,-14,-2
w fifti	-5,9,-4
w fifti +	2,-1,-2
w fifti shade	18,-13,-9
w fight	-2,4,-3
w fight +	-6,5,2
w filipino	-3,5,-2
w film	0,2,-2
w film +	7,-5,-2
w film club	5,-2,-4
w film noir	5,-3,-2
w film set	23,-22,-3
w films	-3,-1,3
w filthi	-11,11,0
w final	-7,9,-4
w fincher	-5,14,-9
w fine	-11,12,-1
w finnish	9,-9,-1
w finnish +	11,-8,-2
w first	1,2,-3
w first +	2,0,-2
w first date	7,-4,-3
w first love	-3,4,-1
w first time	12,-7,-4
w firth	-9,11,-2
w fish	-13,15,-3
w fishermen	1,4,-10
w five	8,-6,-3
w flashback	-13,-6,15
w flat	8,-6,-2
w flat +	8,-4,-5
w flick	-6,3,4
w flight	17,-10,-7
w flight to	6,-5,-2
w flood	8,-8,0
w flood +	10,-8,-2
w florenc	-5,10,-5
w florenc pugh	-5,10,-5
w flu	10,-8,-4
w fluffi	-3,4,-1
w fly	2,-2,0
w fly +	5,-1,-5
w flynn	-6,9,-3
w fog	-12,14,-1
w folk	-8,9,-1
w folk +	-4,5,-1
w folk horror	-1,3,-1
w follow	0,8,-9
w food	-2,3,-1
w food +	-1,3,-2
w food -	0,-5,4
w footag	-5,-1,7
w footbal	1,-2,1
w footbal -	5,-5,-2
w for	13,-8,-5
w for +	9,-5,-4
w for -	5,0,-5
w for a 0 year old	-1,2,-2
w for a child	-2,4,-4
w for adult	6,-2,-6
w for children	5,-6,1
w for christma	-3,5,-3
w for grown up	12,-10,-3
w for kid	1,1,-3
w for my 0 year old	5,-4,-2
w for my mum	8,-3,-6
w for the kid	-1,3,-3
w forbidden	-2,3,-1
w forbidden +	-2,3,0
w forbidden love	-2,4,-1
w ford	12,-10,-2
w foreign	-5,-3,7
w foreign -	0,4,-7
w forest	-4,5,-1
w forest +	-4,5,-1
w forgiv	4,6,-11
w forgotten	7,-3,-4
w forti	-9,10,-2
w forti +	5,-4,-2
w forti minut	11,-8,-3
w foster	2,2,-6
w found	-4,0,5
w found +	-5,1,3
w found -	-2,-8,10
w found famili	-2,5,-3
w found footag	-5,-1,6
w four	22,-20,-3
w fourteen	17,-14,-4
w franc	-4,6,-3
w franc +	-1,4,-3
w francisco	2,1,-2
w fred	-1,3,-2
w fred astair	-1,3,-2
w freeman	4,-8,3
w french	-1,2,-1
w french +	1,2,-3
w french -	-5,-5,9
w french new wave	-10,12,-4
w fri	9,-7,-2
w friend	-2,7,-4
w friend +	-3,7,-4
w friendli	-4,7,-3
w friendship	-3,4,-1
w friendship +	-2,3,-1
w frighten	8,-8,0
w frighten +	11,-9,-2
w frighten -	-2,-1,3
w frog	23,-20,-4
w from	-1,2,-1
w from +	2,1,-3
w from 0000	14,-10,-6
w from brazil	-11,14,-2
w from spain	-2,10,-9
w from the 00s	-1,3,-2
w from the fifti	-2,3,0
w from the seventi	-2,3,-1
w from the sixti	-8,10,-2
w from there	13,-12,-2
w frontier	6,-2,-3
w frothi	-5,9,-4
w frozen	15,-8,-14
w frozen +	6,-5,-2
w fu	-3,4,-1
w fun	7,-2,-5
w fun +	4,-1,-3
w fune	-7,-3,9
w funer	4,-3,-1
w funer +	4,-3,-2
w funni	-1,3,-2
w funni +	-1,3,-1
w funni -	5,-3,-2
w furiou	7,-4,-3
w furiou +	5,-3,-3
w futur	5,0,-5
w gabin	17,-14,-6
w gai	-3,6,-3
w gai +	-2,5,-2
w gambl	1,-4,2
w game	7,-8,-2
w gang	-1,2,-2
w gang +	1,2,-3
w gangster	-2,1,1
w gangster +	-2,1,1
w gangster -	-1,-2,3
w gaspar	-3,-7,10
w gaspar noe	-3,-7,10
w gem	6,-1,-9
w gene	-6,11,-7
w gene +	-3,6,-7
w gene wild	-2,4,-4
w geniu	3,-6,2
w geniu +	7,-2,-5
w gentl	-3,5,-2
w gentl +	-1,3,-3
w georg	-9,2,3
w georg +	-3,1,4
w georg cloonei	-5,-5,9
w georgian	10,-6,-3
w gerard	-10,-8,17
w gerard +	-9,-6,12
w gerard butler	-7,-2,8
w gerard depardieu	-4,-9,12
w german	-5,4,1
w german +	-2,4,-3
w germani	-8,11,-3
w gervai	-3,-3,5
w gerwig	2,-1,-2
w get +	-2,8,-6
w get lost in	-11,11,-1
w ghibli	-5,8,-3
w ghibli +	-6,11,-6
w ghost -	-4,0,4
w ghost story	7,-3,-4
w ghostli	-5,8,-3
w giallo	-2,4,-2
w giant	-14,13,-1
w gibson	-4,-5,10
w giggl	5,-2,-4
w gilliam	3,-10,2
w girl	1,1,-2
w girl +	6,-4,-4
w gladiat	9,-4,-5
w gladiat +	4,-1,-3
w gloom	8,-2,-7
w gloomi	0,-3,2
w gloomi +	1,1,-2
w gloomi -	2,-8,2
w go	16,-17,1
w go mad	-1,-4,7
w goat	-2,4,-3
w god	10,-7,-3
w god +	8,-6,-3
w goe	-10,-10,14
w golf	-4,1,3
w gong	-8,9,-3
w good	1,4,-5
w good +	9,-7,-4
w good cry	-12,16,-4
w goofi	-2,3,-2
w goofi +	-1,2,-1
w goosebump	16,-14,-4
w gore	-4,-3,7
w gore +	-6,0,7
w gore -	-2,-2,4
w gorgeou	5,-2,-2
w gorgeou +	5,-3,-2
w gori	-2,-2,3
w gori +	-12,10,-2
w gori -	1,-5,4
w gosl	-3,2,-2
w got	0,2,-3
w got +	13,-11,-4
w got a cold	17,-16,-3
w got dump	25,-21,-5
w gothic	-8,9,-1
w gothic +	-8,9,-2
w gown	-5,8,-3
w gran	9,-6,-3
w grand	7,-5,-3
w grand +	6,-4,-2
w grandfath	10,-7,-3
w grandmoth	10,-7,-3
w grandson	17,-15,-2
w grant	0,2,-3
w great	1,2,-4
w greed	-11,12,-1
w greek	-6,6,1
w greek +	-3,5,-2
w greek island	-11,14,-2
w greta	3,2,-3
w greta gerwig	2,0,-3
w grief	0,2,-2
w grief +	0,2,-2
w grim	-1,-1,2
w grim -	-2,-3,5
w grindhous	-3,0,2
w grip	-1,4,-4
w grip +	0,4,-3
w gritti	-8,5,3
w gritti +	-3,5,-2
w gross	-2,-8,9
w grow	4,0,-4
w grow +	2,0,-3
w grow up	5,-1,-4
w grown	14,-10,-5
w gruesom	-17,-6,16
w gui	-16,4,5
w gui ritchi	-3,-5,7
w guillermo	-2,8,-6
w guillermo del toro	1,7,-8
w guilti	3,-1,-7
w guilti pleasur	3,-1,-7
w guin	-2,6,-4
w guitar	3,-3,-1
w guitar +	6,-1,-5
w gun	-2,-4,7
w gun +	-6,3,3
w gun -	-4,-3,7
w gunfight	-5,10,-7
w gwyneth	-1,-8,10
w gwyneth paltrow	-6,-9,15
w hacker	-6,0,5
w hacker +	-7,0,5
w hal	-8,11,-3
w half	-4,2,2
w hallmark	-9,-1,9
w halloween	15,-12,-4
w halloween +	7,-5,-3
w hammer	3,-3,0
w hammer +	6,0,-7
w hammer horror	-2,3,-1
w hand	-4,6,-2
w hand +	-2,4,-1
w hand drawn	-3,4,-2
w hanek	-5,-8,10
w hangov	3,3,-11
w hank	8,-1,-8
w happi	0,3,-2
w happi +	0,2,-2
w happi end	-9,9,0
w harbour	-10,11,-2
w hard	8,-3,-5
w hardi	-6,0,3
w harm	-6,-11,16
w harrow	-9,-2,11
w hart	-11,-3,12
w haunt	-3,5,-2
w haunt +	-1,3,-2
w haunt hous	-3,3,1
w have	-2,7,-5
w hawaii	-8,10,-3
w hawk	2,2,-5
w he	12,-7,-5
w he +	8,-5,-3
w head	9,-11,-5
w heard	10,-8,-3
w heart	-2,3,-1
w heartbreak	-3,3,0
w heartbreak +	-3,2,0
w heartwarm	-6,8,-1
w heartwarm +	-6,7,-2
w heat	10,-2,-9
w heaven	9,-7,-3
w heaven +	5,-4,-2
w heavi	2,-10,8
w heavi +	3,-9,3
w heist	-2,3,-1
w heist +	-2,3,-1
w helen	7,-1,-7
w helen mirren	7,-1,-7
w helicopt	-14,7,4
w hen	5,-2,-3
w hen +	0,2,-3
w hen do	13,-11,-3
w hen night	12,-10,-3
w hepburn	-3,6,-3
w her	3,-2,-2
w heroin	-12,7,2
w herzog	2,1,-4
w heur	2,7,-10
w hidden	6,-1,-9
w hidden gem	6,-1,-9
w high +	1,1,-2
w hike	24,-18,-4
w hilari	3,-3,-1
w hilari +	3,-2,-2
w hill	10,1,-14
w hindi	-9,11,-2
w hip	4,-10,5
w hip +	3,-10,5
w his	-4,4,-1
w histor	-4,3,1
w histor +	-5,6,-2
w histori	4,-5,1
w histori +	9,-3,-6
w hitchcock	-12,16,-4
w ho	-9,10,-2
w hockei	-6,8,-2
w holidai	3,0,-2
w holidai +	4,-2,-2
w hollywood	-6,0,5
w hollywood +	-5,-2,7
w hollywood -	-6,-1,7
w holocaust	-2,-2,4
w holocaust -	-4,-3,5
w home +	-1,-2,4
w honeymoon	11,-10,-1
w honeymoon +	9,-8,-1
w hong	-6,7,-1
w hong +	-6,9,-4
w hong kong	-6,7,-1
w hope	-1,4,-3
w hope +	-1,3,-1
w hopeless	-3,11,-7
w hopkin	3,6,-9
w hora	-6,4,2
w horror	-3,2,1
w horror +	-2,2,0
w horror -	-3,-4,7
w hors	-2,3,-1
w hors +	0,2,-3
w hors -	-7,4,2
w hospit	1,-3,1
w hospit +	7,-5,-3
w hospit -	-4,-3,6
w hospit bed	-8,-7,12
w hot	6,-2,-4
w hot +	3,-2,-2
w hotel	0,2,-3
w hotel +	0,2,-3
w hour	-1,2,-1
w hour +	3,-9,7
w hour hora	11,-10,-1
w hour or	14,-11,-3
w hous	-6,6,0
w howard	0,3,-5
w hr	2,-18,10
w hugh +	2,-4,-1
w hugh grant	3,-4,-1
w hugh jackman	-12,5,3
w humor	0,4,-4
w humor +	-1,3,-3
w humour	-2,4,-2
w humour +	1,1,-4
w hundr	4,0,-3
w hungarian	-4,6,-2
w hungarian +	-1,3,-2
w hungov	5,-4,-3
w hunt	-3,5,-2
w huppert	-5,9,-4
w hurt	15,-21,3
w hypnot	0,2,-2
w hypnot +	0,2,-2
w i	4,-1,-4
w i can follow	3,-1,-7
w ic	0,3,-4
w ic +	0,2,-3
w ic cream	12,-10,-2
w iceland	-4,6,-2
w iceland +	-4,4,-2
w ici	-3,4,-1
w ici +	-3,4,-1
w ident	-6,7,-2
w idri	-3,11,-10
w ill	0,-8,7
w im	5,-2,-4
w imax	7,-5,-2
w immigr	-4,6,-2
w in	-1,4,-3
w in +	-1,4,-4
w in -	-4,9,-5
w in 00	9,-7,-3
w in 0000	15,-12,-4
w in black and white	-4,13,-10
w in colour	-5,10,-5
w in english	5,-1,-4
w in french	-5,7,-1
w in german	-13,9,3
w in italian	-5,12,-7
w in law	5,-3,-2
w in polish	-9,12,-3
w in spanish	-8,10,-2
w in technicolor	-2,3,-1
w in the cinema	10,-6,-4
w in welsh	-9,14,-5
w independ	-4,8,-4
w indi	4,-1,-4
w indi +	3,-1,-3
w india	-5,3,3
w india +	0,1,-4
w indian	7,0,-6
w indian +	3,0,-3
w indonesia	-6,9,-3
w indonesian	-11,14,-2
w infidel	-2,-1,3
w ingrid	-1,6,-4
w ingrid bergman	-1,6,-4
w inspector	-7,11,-4
w inspir	-3,-1,4
w inspir +	-3,1,1
w inspir -	-3,-3,6
w intens	13,-4,-10
w intens +	4,-3,-3
w internet	15,-4,-11
w into	14,-9,-5
w intrigu	0,4,-5
w intrigu +	2,2,-6
w invas	0,-13,8
w invent	-2,4,-1
w iran	0,2,-3
w iranian	1,2,-2
w iranian +	3,0,-2
w ireland	-8,9,-1
w irish	5,-4,-1
w irish +	4,-3,0
w iron	-5,6,-2
w is	12,-6,-5
w isabel	-8,-8,15
w isabel +	-9,-7,11
w isabel huppert	-4,8,-4
w island +	0,2,-1
w isol	-1,2,-1
w isra	8,-2,-7
w it	6,-4,-3
w itali	-8,7,1
w itali +	-2,3,-2
w italian	1,2,-3
w italian +	0,2,-2
w its	4,0,-4
w iv	0,5,-9
w jack	-11,3,7
w jack black	-10,-6,13
w jackass	16,-10,-8
w jacki	-4,15,-10
w jacki +	-2,2,0
w jacki chan	-4,14,-10
w jackman	-12,5,3
w jackson	7,-9,0
w jacqu	-11,15,-4
w jacqu +	-8,11,-3
w jacqu demi	-2,9,-7
w jacqu tati	-11,13,-3
w jame	-14,5,5
w jame +	-10,2,6
w jame bond	-3,-4,5
w jame corden	-1,-8,10
w jane +	1,-3,-1
w jane austen	-6,0,4
w jane campion	-9,13,-6
w japan	8,-8,-1
w japanes	-2,4,-1
w japanes +	-1,3,-3
w jare	-3,-9,12
w jare leto	-3,-9,12
w jarmusch	0,6,-6
w jason	-7,-3,8
w jason +	-9,-3,3
w jason statham	-1,0,2
w jazz	0,2,-1
w jean	-2,8,-5
w jean +	-2,7,-4
w jean gabin	-7,9,-3
w jeff	-9,15,-5
w jennif	5,-12,4
w jennif aniston	-8,-5,13
w jerker	-6,9,-4
w jet	4,-2,-4
w jewish	-4,7,-3
w jim	-6,1,5
w jim +	-5,0,4
w jim carrei	-7,-8,13
w joan	-5,6,-1
w joan crawford	-6,9,-3
w job	-8,11,-3
w john	-8,8,0
w john +	-11,8,2
w john wayn	2,-12,9
w johnni	-8,4,4
w johnni depp	-6,-7,14
w jolli	-4,6,-2
w jolli +	-3,5,-1
w joon	-1,2,-2
w jordan	-5,10,-5
w jordan peel	-4,9,-6
w journalist	-3,5,-2
w journalist +	-2,5,-1
w journei	3,2,-5
w journei +	2,2,-4
w joy	-4,5,-2
w joy +	-3,4,-1
w judi	2,1,-2
w judi +	3,1,-3
w judi dench	4,-1,-2
w juli	-8,13,-5
w julia	-1,-2,3
w julia robert	3,7,-12
w jump	-5,-5,10
w jump -	-3,-2,5
w jump scare	-4,-5,10
w jungl	-3,5,-3
w jungl +	-2,4,-2
w juri	7,-2,-6
w juri +	5,-2,-5
w justic	7,-4,-4
w justic +	2,1,-3
w kar	-6,6,0
w kate	4,-2,-4
w kate winslet	4,-2,-4
w katharin	-4,7,-4
w katharin hepburn	-3,7,-4
w kathryn	-9,13,-5
w kathryn bigelow	-9,13,-5
w kaurismaeki	0,8,-9
w kaurismaeki +	-3,6,-3
w keaton	-5,4,0
w keep	-17,12,5
w keira	0,-20,17
w kelli	-5,13,-8
w ken	0,-4,3
w ken +	2,-3,0
w ken loach	0,-4,3
w kenneth	-4,-7,10
w kenneth branagh	-3,-10,12
w kevin	-7,-4,10
w kevin +	-14,-4,14
w kevin costner	5,-9,1
w kevin hart	-11,-3,12
w kevin spacei	-7,-3,10
w khan	-3,7,-4
w kid +	-2,1,1
w kid -	-3,3,-1
w kid friendli	-3,7,-5
w kidnap	-6,-1,7
w kill	6,-5,-1
w kill +	8,-5,-3
w killer	-2,-2,4
w kind	-1,4,-3
w kind +	-1,2,-2
w king	5,2,-7
w king +	6,-5,-2
w kinski	-7,-10,9
w kiss	-2,-3,5
w kiss +	-5,-4,5
w kiss -	-2,-1,-1
w kitano	-2,6,-4
w kitchen +	3,0,-3
w kitchen -	-9,2,2
w kitchen sink	-3,4,-1
w kiwi	0,2,-6
w klau	2,-21,9
w klau kinski	2,-21,9
w knight	0,2,-2
w knight +	-1,2,-2
w know	9,-5,-7
w kon	-2,7,-5
w kong	-7,8,-1
w kore	3,0,-3
w kore eda	3,0,-3
w korea	-4,-2,5
w korean	3,-1,-2
w korean +	-5,8,-2
w kubrick	-1,-4,4
w kubrick +	6,-9,-2
w kung	-3,4,-1
w kung +	-1,3,-2
w kung fu	-3,4,-1
w kurosawa	-6,10,-6
w kurosawa +	3,-6,0
w kurt	-9,12,-6
w kurt russel	-9,12,-6
w kusturica	-10,-7,15
w l	-2,1,-1
w la	6,-5,-1
w la +	3,-4,1
w la vega	-4,6,-3
w labrador	10,-8,-3
w lad	17,-13,-5
w ladi	3,0,-3
w ladi +	2,0,-3
w land	2,1,-3
w landscap	-6,9,-3
w languag	-3,-4,4
w lanthimo	-7,7,0
w lar	-5,-8,13
w lar +	-5,-9,12
w lar von trier	-5,-4,9
w last	2,2,-3
w last +	8,-5,-2
w last year	8,-5,-3
w late	-4,8,-4
w later	-7,18,-12
w latin	-4,11,-9
w latin american	-4,5,-1
w laugh	4,0,-4
w laugh +	1,1,-2
w laugh rider	-9,12,-3
w law	6,-2,-4
w lawrenc	22,-15,-8
w lawyer +	2,-5,3
w lawyer -	-6,10,-7
w le	6,2,-10
w learn	13,-9,-6
w learn +	4,-3,-5
w least	-23,25,-3
w lee	3,3,-7
w legal	9,-4,-10
w leigh	-9,11,-4
w leonardo	-14,2,10
w lesbian	11,-9,-2
w lesbian +	9,-8,-2
w lesli	7,18,-24
w less	-5,-12,16
w less +	-5,5,0
w less -	-11,-16,18
w leto	-3,-9,12
w letter	-7,10,-3
w letter +	-4,6,-2
w leung	-1,2,-1
w li	8,-5,-3
w liam	-10,1,7
w liam neeson	-10,-1,8
w librari	-5,6,-2
w librari +	-1,4,-1
w life	1,2,-4
w light +	2,0,-3
w light heart	-2,3,-1
w lighthous	1,2,-3
w lighthous +	1,1,-3
w like	5,-3,-3
w liner	-5,7,-3
w linklat	-3,12,-9
w lion	4,-2,-2
w literari	-1,3,-2
w littl	-10,14,-3
w live	-3,7,-4
w live -	1,3,-5
w liveli	13,-9,-7
w lo	-10,8,2
w lo =angeles	-7,4,3
w loach	0,-3,3
w locat	5,-4,-2
w london	-4,3,0
w london +	-4,2,1
w london -	-2,-2,4
w lone	1,2,-3
w lone +	3,0,-3
w loneli	-2,4,-1
w loneli +	-2,3,-2
w loner	-14,15,-1
w long	8,-5,-3
w long +	11,-8,-4
w long take	14,-12,-5
w longer	2,0,-3
w look	-6,0,4
w loop +	6,-6,-1
w loren	-7,5,0
w lost	7,-6,-2
w loud	-7,-10,16
w loui	-7,0,5
w loui de fune	-1,15,-14
w love	3,-2,-1
w love +	4,-4,0
w love -	8,-6,-4
w love story	2,1,-3
w love triangl	-10,-3,11
w lover +	-1,2,-2
w low	-4,8,-4
w luc	-4,-6,8
w luc besson	-4,-6,8
w luhrmann	-5,3,0
w lumet	0,4,-4
w lush	-6,9,-4
w lush +	-5,8,-4
w lynch	13,-5,-10
w mad	-7,7,0
w mad +	-5,7,-2
w mad mikkelsen	-2,4,-3
w made	2,2,-4
w made +	2,0,-3
w mafia	-4,3,0
w mafia +	-4,6,-2
w mafia -	-2,-2,4
w maggi	-3,8,-4
w maggi +	-3,6,-4
w maggi smith	-2,5,-4
w magic	-2,4,-3
w magic +	0,2,-2
w magic -	-4,1,3
w magician	-11,15,-4
w magnani	-4,7,-3
w make	-7,5,0
w make +	-4,-3,5
w makes	10,-5,-5
w makes +	5,-3,-4
w makes me laugh	3,-5,3
w malayalam	-4,6,-3
w malick	-6,0,3
w man	8,-4,-4
w man +	9,-7,-2
w mandarin	-7,9,-2
w marathon	9,-7,-2
w marilyn	-5,2,2
w mark	4,-12,5
w mark wahlberg	4,-12,5
w marriag	4,-2,-2
w marriag +	4,-2,-2
w martial	-2,6,-4
w martial +	-1,4,-3
w martial art	-4,7,-3
w martin	-7,8,-2
w marvel	0,-3,3
w marvel -	1,-3,3
w masterpiec	9,-5,-4
w math	-7,9,-3
w max	-6,11,-4
w mayhem	-9,11,-3
w mcqueen	-2,5,-3
w me	2,2,-4
w mean	15,-11,-4
w mean of life	10,-8,-2
w media	-3,5,-2
w medic	-10,-4,13
w mediev	-3,5,-2
w mediev +	-3,4,-2
w meer	-6,10,-4
w meg	16,-4,-15
w meg ryan	-2,12,-10
w mel	-4,-1,5
w mel +	-7,-1,7
w mel gibson	-5,-5,10
w melancholi	-1,3,-1
w melancholi +	-1,2,-1
w melancholia	6,-3,-3
w melancholia +	6,-3,-2
w mellow	-13,18,-5
w melodrama	-3,3,0
w melodrama +	-3,4,-1
w memori	4,-1,-4
w memori +	2,0,-3
w men	-3,4,0
w mermaid	-6,6,-1
w mermaid +	-2,6,-5
w merri	-4,5,-1
w meryl +	2,1,-5
w meryl streep	-9,3,5
w metropoli	11,-8,-3
w mexican	-2,5,-3
w mexican +	-3,5,-3
w mexico	-5,7,-4
w michael	-10,2,7
w michael +	-9,4,3
w michael bai	-10,-5,14
w michael cain	-4,6,-3
w michael hanek	7,-9,3
w michel	-4,11,-7
w michel +	-3,8,-5
w michel yeoh	-1,2,-2
w middl	-2,3,-1
w middl ag	-3,4,-1
w migrain	8,-4,-5
w migrain +	3,0,-4
w mike	9,-7,-5
w mike +	9,-3,-5
w mike leigh	-9,11,-4
w mikkelsen	-2,4,-3
w mild	-5,7,-2
w milder	9,-7,-4
w min	-1,5,-4
w mind	-1,9,-8
w mind +	-11,12,-1
w mind bend	-3,4,-2
w mindless	0,3,-4
w minut	-1,5,-3
w mirren	7,-1,-7
w miser	6,-7,1
w miseri	-4,-11,13
w miseri +	-5,-12,11
w miss	-9,12,-9
w mistaken	-3,3,0
w mistaken +	-3,5,-2
w mistaken ident	-3,3,0
w miyazaki	0,5,-8
w mob	-1,-5,5
w mockumentari	-2,3,-1
w mockumentari +	-2,3,-1
w modern	-8,0,7
w modern +	-8,0,6
w mole	5,-3,-3
w monei	8,0,-8
w monei +	2,1,-3
w monk	-5,9,-4
w monk +	-4,7,-4
w monkei	3,-5,1
w monkei +	1,-6,5
w monochrom	9,-7,-3
w monochrom +	8,-6,-3
w monster	0,2,-2
w monster +	1,1,-2
w moodi	6,-4,-2
w moon	4,0,-4
w moon +	2,0,-3
w moor	-8,0,8
w moral	-11,-5,13
w moral +	-10,4,2
w more	-4,8,-4
w more +	3,-4,2
w more fun	10,-8,-2
w more joke	-12,15,-4
w more recent	15,-13,-4
w morgan	-4,0,5
w morgan freeman	-4,0,5
w moroccan	-3,5,-3
w most	-9,11,-2
w motel	9,-2,-10
w mother	4,-3,-2
w mother +	3,-2,-1
w mother -	-2,-2,3
w mother and daughter	-7,8,-2
w mother in law	-6,7,-3
w motion	-4,5,-1
w motorbik	-4,3,1
w motorbik +	0,4,-4
w mountain	1,1,-2
w mountain +	2,1,-3
w mous	-9,11,-4
w move	6,-3,-3
w move +	5,-2,-3
w movie	-1,2,-1
w multivers	-6,0,5
w mum	8,-4,-4
w mumbai	-6,7,-2
w murder	-1,3,-2
w murder +	2,-1,-2
w murder -	-10,14,-9
w murder mysteri	-3,5,-1
w murnau	-2,7,-5
w murphi	-5,6,-2
w murrai	-9,7,2
w museum	3,-1,-3
w musician	-11,2,9
w musician +	-11,3,7
w my	8,-4,-3
w my +	6,-3,-3
w my -	7,-4,-3
w my boss	10,-6,-4
w my childhood	7,-6,-1
w my class	11,-8,-3
w my dad	6,-4,-2
w my daughter	8,-5,-3
w my father	9,-6,-2
w my gran	9,-6,-3
w my grandfath	4,-2,-2
w my grandmoth	5,-3,-2
w my husband and i	5,-4,-1
w my kid	8,-2,-6
w my mother	7,-4,-2
w my mum	8,-4,-4
w my nan	9,-5,-4
w my parent	5,-3,-2
w my son	8,-6,-2
w my stomach	7,-3,-4
w my teenag	18,-11,-8
w my wife and i	-1,10,-10
w myself	6,-4,-2
w mysteri	-3,5,-3
w mysteri +	-1,3,-2
w myth	-10,12,0
w nake	13,-11,-2
w nake +	7,-2,-5
w nan	10,-5,-5
w napl	16,-14,-3
w napoleon	16,-1,-17
w narrat	-2,7,-5
w natur	-4,6,-2
w natur +	-4,5,-2
w navi	5,-4,-2
w nazi	-1,-11,12
w need	-16,13,2
w neeson	-10,-1,8
w neighbor	6,-4,-1
w neighbour	4,-2,-2
w neighbour +	4,-1,-2
w neon	-6,9,-3
w neon +	-4,7,-3
w nephew	8,-7,-4
w nero	-4,6,-2
w never	-3,7,-3
w never heard of	10,-8,-3
w new	-2,4,-2
w new +	-1,3,-3
w new -	-2,-4,6
w new york	-3,4,-1
w newer	-4,0,1
w newer +	-13,15,-5
w newman	6,0,-11
w newspap	4,0,-4
w nicola	-8,4,3
w nicola +	-10,4,2
w nicola cage	-8,4,3
w niec	10,-5,-5
w nigerian	-6,6,-1
w nighi	-1,6,-8
w night	5,-3,-3
w night +	2,-2,0
w night in	5,-3,-2
w night shift	6,-4,-3
w nightmar	11,-11,0
w nightmar +	12,-8,-3
w nine	12,-9,-4
w nineti	-2,4,-1
w nineti +	0,2,-3
w nineti minut	3,1,-4
w ninja	10,-6,-3
w niro	4,-5,2
w no	-3,-8,11
w no +	-5,-7,10
w no -	4,-8,3
w no cartoon	2,-20,14
w no children	0,-5,5
w no dialogu	15,-7,-10
w no kid	1,-9,7
w no plot	4,-5,-2
w no sing	-10,-13,20
w no song	-7,-19,25
w no subtitl	0,-5,3
w no talk	-3,-8,7
w no villain	7,-18,10
w nobodi	4,-11,4
w nobodi +	17,-16,-3
w nobodi -	-7,2,1
w nobodi di	-7,0,6
w nobodi know	20,-13,-10
w noe	-2,-9,12
w noir	-2,3,-1
w noir +	-3,4,-1
w nolan	-11,-8,16
w nolan +	-8,0,5
w nollywood	-4,9,-4
w nonsens	15,-7,-11
w nonsens +	7,-7,-3
w nora	-1,3,-3
w nora +	1,2,-3
w nora ephron	-1,3,-3
w nordic	-4,1,3
w norwegian	-2,5,-2
w norwegian +	-2,4,-2
w nosferatu	15,-14,-1
w nostalg	-4,5,-1
w nostalg +	-4,5,-1
w nostalgia	-1,-5,4
w not	-3,-12,15
w not +	-6,-3,8
w not -	4,-12,8
w not anim	-3,-21,23
w not in english	-10,-11,20
w not over two hour	-6,-10,13
w not too long	-10,12,-5
w noth	-4,-16,19
w noth +	-3,-14,16
w noth after 0000	-5,-8,13
w noth before 0000	-7,2,1
w nuditi	-4,0,5
w nuditi -	-3,1,2
w nun	0,2,-1
w nun +	3,0,-3
w nurs	3,1,-5
w nurs +	3,2,-4
w obscur	9,-4,-6
w obsess	5,-2,-3
w obsess +	4,-2,-1
w ocean	5,-1,-4
w ocean +	2,0,-3
w odd	5,-3,-2
w odd +	4,-1,-3
w of	-2,4,-1
w of +	-1,5,-4
w off	5,-1,-6
w old	3,-2,-1
w old +	1,2,-3
w old ag	6,-7,1
w old fashion	-4,8,-4
w old friend	1,2,-2
w old hollywood	-4,6,-3
w old man	4,0,-4
w old men	-3,1,2
w old one	12,-10,-2
w old peopl	-3,6,-4
w olivi	-2,3,-5
w olivia	-3,7,-3
w olivia colman	-3,7,-3
w on	3,0,-3
w on +	-3,5,-2
w on a boat	2,1,-2
w on a train	7,-6,-2
w on earth	9,-7,-3
w on holidai	-5,7,-2
w on my own	8,-7,-1
w on my phone	10,-7,-3
w on the bu	11,-7,-3
w on the run	-14,16,-2
w on the train	13,-12,-1
w one	0,2,-2
w one +	2,1,-3
w one dai	-6,11,-5
w one liner	-5,7,-3
w one locat	5,-4,-2
w one night	4,-1,-5
w one room	10,-7,-3
w one take	4,-2,-5
w only	-4,7,-5
w open	-16,13,1
w opera	-2,4,-2
w opera +	0,2,-3
w or	-8,8,0
w orchestra	0,4,-4
w origin	3,-1,-2
w origin +	3,-1,-2
w orson	5,-3,-3
w orson well	5,-3,-3
w oscar	-7,3,4
w oscar +	-3,-1,2
w our	11,-7,-4
w our +	9,-7,-3
w our anniversari	11,-9,-3
w out	-6,4,1
w outback	-9,7,1
w outback +	-8,11,-3
w outlaw	-1,3,-1
w outsid	-6,10,-3
w over	0,-5,5
w over +	-5,-4,8
w over three hour	-7,4,1
w over two hour	-4,0,2
w own	8,-7,-1
w ozu	-4,10,-6
w pacino	-8,-4,10
w paint	-5,7,-2
w paint +	-4,5,-1
w painter	-5,6,-1
w painter +	-4,4,-1
w pakistani	-2,4,-1
w palestinian	-4,7,-2
w paltrow	-6,-9,15
w pandem	-6,-15,18
w paranoia	-3,4,-1
w paranoia +	-3,4,-1
w paranoid	-3,5,-2
w paranoid +	-3,5,-2
w parent	8,-6,-2
w parent +	11,-9,-1
w pari	-4,3,0
w pari +	-3,1,2
w park	5,-2,-2
w park chan wook	-7,10,-3
w parti	-7,11,-6
w patel	-11,17,-9
w patient	-8,11,-3
w patrick	12,-1,-13
w patrick swayz	-5,8,-4
w paul	-3,11,-9
w paul +	-1,5,-7
w paul newman	-2,9,-13
w peac	-6,7,-1
w pedro	-7,22,-17
w peel	0,4,-5
w penelop	-7,-2,7
w penelop cruz	-7,-2,7
w penguin	-3,10,-9
w penguin +	2,-1,-3
w pension	2,1,-3
w pension +	2,0,-3
w peopl	0,3,-4
w perez	12,-4,-8
w period	-8,9,-1
w period +	-11,14,-6
w period -	-2,-3,5
w period drama	-9,6,3
w period piec	-3,0,3
w pet	-5,7,-1
w peter	-10,14,-5
w peter +	-7,9,-4
w peter jackson	7,-9,0
w philosoph	-3,6,-2
w philosophi	-13,-1,7
w phone	7,-5,-2
w piano	-5,7,-3
w piano +	-6,4,2
w picture	-7,1,3
w piec	-3,0,3
w pig	5,-1,-3
w pig +	3,0,-4
w pilot	-6,13,-7
w pilot +	-2,8,-7
w pirat	-4,6,-3
w pirat +	-3,4,-2
w pitt	0,-4,4
w pixar	-7,3,4
w pixar +	-5,6,3
w plagu	-1,8,-8
w plane	8,-6,-2
w plane +	6,-3,-3
w planet	8,-4,-5
w plasticin	-2,2,-1
w play	-4,6,-3
w play +	-4,7,-3
w pleaser	-1,4,-3
w pleasur	3,-1,-7
w plot	-2,-3,5
w plot +	-10,0,8
w plot twist	-10,-10,15
w poet	-4,8,-5
w poetri	2,1,-4
w poitier	-2,4,-2
w poker	-3,7,-4
w poland	1,3,-5
w polanski	-1,-13,13
w polanski +	0,-12,10
w polar	-7,9,-1
w polish	-2,4,-3
w polish +	-1,3,-2
w polit -	0,-1,2
w politician	-13,10,2
w poni	1,1,-2
w pool	8,-1,-8
w poor	1,2,-4
w poor +	2,1,-3
w popcorn	5,-3,-2
w popcorn +	8,-5,-3
w porn	-14,-8,20
w portugues	-3,2,1
w portugues +	-5,2,2
w possess	6,-10,4
w possess +	7,-10,0
w post	-5,7,-2
w post +	-5,6,-1
w post apocalypt	-2,2,-1
w poverti	-4,-16,18
w powel	-7,9,-2
w power	5,-1,-4
w power +	5,-2,-3
w pratfal	-13,15,-2
w pre	-4,6,-1
w pre +	7,-7,-1
w pre 0000	7,-10,-2
w preachi	0,-4,4
w preachi -	-3,-3,5
w pregnant	5,-10,2
w presid	1,2,-3
w pressburg	-2,3,-1
w prestig	5,-4,-1
w pretenti	0,-8,8
w pretti	9,-4,-4
w pretti +	8,-4,-4
w price	-2,8,-5
w priest	4,-2,-2
w priest +	-1,4,-3
w princ	3,-2,-1
w princess	-1,-1,2
w princess +	1,1,-2
w prison	-1,3,-2
w prison +	0,2,-3
w prison -	-10,7,1
w prison break	-7,14,-7
w privat	-3,4,0
w privat +	-4,5,-1
w privat ey	-3,4,0
w professor	-1,3,-2
w profound	9,-5,-4
w projectionist	16,-14,-2
w projector	3,-1,-2
w projector +	-2,4,-2
w prom	3,-2,-1
w prom +	5,-2,-5
w psychedel	-5,9,-4
w psycholog	-7,10,-3
w pugh	-5,10,-5
w punch	2,2,-4
w punk	2,0,-3
w puppet	-6,4,2
w puppet +	-7,3,2
w puppi	1,1,-3
w pure	18,-15,-3
w puzzl	2,0,-3
w queen	4,-3,-1
w queen +	10,-8,-3
w queer	-5,6,0
w queer +	-5,6,0
w quick	8,-5,-4
w quick +	4,-3,-3
w quiet	4,-1,-3
w quiet +	3,-1,-3
w quirki	-3,5,-2
w quirki +	-3,5,-2
w r	-2,7,-5
w rabbit	5,-6,0
w rabbit +	3,-4,0
w race	-9,6,3
w race +	-5,8,-4
w rachel	6,1,-9
w racism	-5,0,5
w rai	-4,11,-7
w raid	1,1,-2
w railwai	-19,21,-2
w rain	3,-1,-2
w rain +	5,-4,-2
w rape	-9,-5,13
w rat	19,-11,-5
w rate	-20,24,-6
w raunchi	-11,13,-3
w rave	0,2,-3
w raw	8,-4,-5
w raw +	7,-3,-6
w real	11,-8,-4
w real +	1,1,-3
w real life	-3,7,-5
w realist	-5,5,0
w rebellion	-11,14,-3
w reboot	4,-5,0
w recent	-2,5,-4
w recent +	-8,11,-3
w redempt	-5,5,0
w redempt +	-4,5,-1
w redford	12,-7,-7
w reev	-14,19,-13
w relax	0,3,-3
w religi	6,-4,-2
w religion	2,-7,5
w religion +	4,-8,3
w remak	4,-7,4
w remak +	5,-7,3
w remak -	1,-5,3
w remak of	9,-2,-7
w rememb	-9,13,-9
w renoir	-7,10,-4
w rescu	9,-7,-4
w rescu +	3,-1,-4
w resist	-11,14,-3
w restaur	5,0,-5
w restrain	-9,12,-4
w retir	9,-10,0
w reveng	-5,6,-2
w reveng +	-5,7,-2
w revolut	-15,19,-6
w rewatch	1,2,-3
w rewatch +	0,2,-2
w reynold	-20,-3,22
w ricardo	-10,14,-4
w ricardo darin	-10,14,-4
w rich	-1,6,-6
w rich +	1,0,-3
w rich peopl	6,-4,-4
w richard	3,-5,1
w richard +	4,-4,-2
w richard burton	5,4,-12
w richard curti	-5,-15,17
w ricki	-3,-3,5
w ricki gervai	-3,-3,5
w rickman	-1,5,-4
w rider	-9,12,-3
w ridicul	-8,-1,9
w ridlei	2,-11,9
w ridlei scott	3,-1,-3
w riot	5,0,-5
w ritchi	-3,-5,7
w rival	6,-2,-4
w rivalri	-3,5,-1
w river +	2,-1,-2
w road	-3,5,-2
w road +	-1,3,-2
w road movie	-3,5,-2
w road trip	0,3,-2
w rob	6,-10,2
w rob +	4,-6,4
w robberi	-5,6,-1
w robberi +	-5,6,-1
w robert	-4,2,2
w robert +	-5,1,4
w robert altman	-4,6,-2
w robert egger	-7,9,-2
w robert redford	4,1,-7
w robin	4,-5,1
w robin william	4,-5,1
w robot	-1,2,-2
w robot +	-1,3,-2
w robot -	2,-7,3
w rock	-7,10,-2
w rock +	-7,11,-2
w rock and roll	-3,5,-1
w rogen	-9,3,5
w roger	-12,8,2
w roger moor	-4,-6,9
w rohmer	-10,13,-4
w rohmer +	-2,5,-4
w roll	-4,4,0
w rom	-4,3,2
w rom +	-4,1,3
w rom com	-4,3,2
w roman	-8,3,4
w roman +	-6,1,2
w romanc	-6,4,2
w romanc +	-5,4,1
w romanc -	-6,1,4
w romanian	4,-2,-3
w romant	-2,3,-1
w romant +	-1,2,-1
w romcom	-7,1,2
w romcom -	-2,-3,4
w rome	3,0,-3
w rome +	4,-1,-3
w room	8,-3,-5
w rous	-6,11,-5
w rowdi	-13,14,-1
w royal	1,-16,9
w rugbi	6,-6,-1
w rugbi +	5,-3,-4
w rukh	-3,6,-4
w run	-2,3,-1
w run +	-1,-6,6
w rural	-6,9,-2
w rural +	-6,7,-1
w russel	-7,0,6
w russel -	-4,-1,5
w russel brand	-11,-4,14
w russel crow	-3,-7,10
w russian	-6,-1,7
w russian +	-1,3,-2
w ryan	-10,-1,10
w ryan +	-1,-6,3
w ryan gosl	-3,2,-3
w ryan reynold	-2,-10,13
w sad	1,1,-2
w sad -	2,1,-3
w saga	-6,9,-2
w sail	-11,13,-3
w sailor	3,1,-6
w sailor +	1,1,-4
w saint	15,-5,-9
w saloon	-27,30,-9
w same	-4,7,-2
w samurai	-6,5,1
w samurai +	-8,8,0
w san	2,1,-2
w san francisco	2,1,-2
w sand	9,-7,-3
w sand +	1,0,-2
w sandler	0,-9,10
w sandra	-6,6,1
w sandra bullock	-4,0,3
w sappi	-7,8,-1
w satir	-5,8,-3
w satir +	-4,6,-2
w satoshi	-2,7,-5
w satoshi kon	-2,7,-5
w satyajit	-1,4,-3
w satyajit rai	-1,4,-3
w sauci	-7,8,-1
w save	3,2,-5
w scandal	-1,5,-6
w scandal +	0,3,-5
w scandinavian	-10,-8,13
w scare	6,-2,-4
w scare +	11,-7,-4
w scare me	11,-2,-10
w scari	-2,3,-1
w scari +	-1,3,-2
w scari -	-1,3,-2
w scene	-3,-2,6
w scheme	-6,7,-2
w schneider	-10,-13,11
w school +	2,1,-2
w school -	-3,2,2
w schwarzenegg	-4,9,-6
w sci	-9,5,3
w sci +	-9,3,5
w sci fi	-9,5,3
w scienc	-4,4,0
w scienc +	-3,6,-3
w scienc fiction	3,1,-5
w scientist +	3,0,-3
w scifi	-8,11,-5
w score	19,-16,-5
w scorses	-3,-7,9
w scorses +	-2,-6,4
w scotland	-3,5,-2
w scott	0,-6,5
w scottish	4,-2,-2
w scottish +	8,-5,-3
w screen	2,1,-3
w screwbal	-10,12,-2
w screwbal +	-6,8,-2
w sea	-3,5,-2
w sea +	-3,3,0
w sean	-7,6,2
w sean conneri	-7,14,-5
w seasid	-8,10,-3
w seasid +	-6,8,-2
w seat	-2,4,-2
w second	-4,7,-3
w second +	-4,6,-2
w secret	-2,0,2
w see	7,-4,-4
w self	-4,7,-2
w seller	-10,17,-8
w sensual	-4,6,-2
w sensual +	-4,5,-2
w sentiment	0,-13,11
w sequel	5,-9,5
w serial	-1,-2,4
w serial -	-2,-3,5
w serial killer	-1,-2,4
w seriou	14,-8,-6
w seriou +	3,-4,0
w set	2,0,-2
w set +	-6,7,-1
w set in the 0000s	-5,6,-1
w seth	-9,3,5
w seth rogen	-9,3,5
w seven	7,-1,-8
w seventi	-5,7,-2
w seventi +	-2,4,-1
w sex	-1,-3,4
w sex -	-2,-1,4
w sex scene	-4,-2,6
w sexi +	1,2,-2
w shade	18,-13,-9
w shah	-3,6,-4
w shah rukh khan	-3,6,-3
w shakespear	-7,4,0
w shark +	1,2,-3
w shark -	-3,-5,7
w she	7,-6,-1
w she +	10,-9,-2
w she 00	15,-11,-4
w sheriff	1,1,-2
w shift	6,-4,-3
w ship	-4,5,-1
w ship +	1,1,-2
w shootout	7,-8,1
w short	0,2,-3
w short +	2,0,-3
w shorter	4,0,-4
w shorter +	5,-1,-4
w shot	2,0,-3
w shyamalan	-11,1,6
w sibl	-5,7,-3
w sibl +	-4,7,-4
w sick	5,-4,0
w sidnei	-1,4,-3
w sidnei +	0,3,-3
w sidnei lumet	0,4,-4
w sidnei poitier	-2,4,-2
w sieg	-4,8,-3
w sigournei	-5,9,-7
w sigournei weaver	-13,15,-5
w silent	-2,2,0
w silent +	-1,2,-1
w silent -	-1,-8,10
w silent film	-6,8,-2
w silli	0,2,-2
w silli +	-1,3,-2
w simon	-9,14,-6
w simpl	-1,3,-3
w simpl +	-2,4,-2
w since	1,3,-5
w since +	3,1,-4
w since 0000	14,-9,-5
w sing	-4,0,4
w sing +	-4,0,3
w sing -	-2,-3,5
w sing along	1,1,-3
w singalong	-11,14,-3
w singer	9,-1,-9
w singer +	-1,4,-2
w singl	-8,7,1
w sinist	-1,8,-7
w sinist +	-5,8,-4
w sink	-3,3,0
w sister	2,1,-2
w sister +	2,1,-3
w six	8,-4,-6
w sixti	-3,6,-2
w sixti +	-3,5,-2
w ski	-2,8,-6
w slapstick	-4,2,2
w slapstick +	-3,2,1
w slasher	-3,-1,4
w slasher +	-4,-3,5
w slasher -	0,-1,2
w slave	12,-9,-5
w sleazi	-6,-1,7
w sleep	20,-15,-5
w sleepi	2,-13,10
w sleepov	8,-3,-4
w sleepov +	6,-2,-4
w sleuth	9,-8,-2
w sleuth +	9,-8,-2
w slovak	-4,7,-3
w slow	-4,4,-1
w slow +	-4,3,1
w slow -	2,-2,-2
w slow burn	-5,3,2
w small	-3,4,-1
w small +	-2,3,-2
w small town	-3,4,-1
w smart	-6,8,-2
w smart +	-6,7,-1
w smuggler	2,1,-5
w snappi	-5,7,-3
w snow	-2,2,-1
w snow +	-1,3,-1
w snow -	-11,-2,12
w snow in	2,0,-3
w snowi	-4,7,-2
w snowi +	-4,6,-2
w snyder	-6,-10,12
w so	-2,2,1
w soap	-3,6,-4
w sob	9,-10,-1
w sob +	7,-11,1
w soccer	-2,-1,2
w social	4,0,-3
w social +	4,-1,-3
w sofia	-4,7,-2
w sofia +	-4,6,-2
w sofia coppola	-4,7,-2
w soft	-2,4,-2
w soft +	-2,3,-3
w soldier	-6,3,1
w soldier +	-5,1,2
w something	-8,11,-4
w something +	1,1,-4
w something long	10,-9,-6
w something short	-7,8,-1
w son	3,0,-3
w song	-1,-1,2
w song +	2,3,-5
w song -	-2,-10,8
w sooth	-4,7,-2
w sooth +	-2,3,-2
w sophia	-8,5,0
w sophia loren	-8,5,0
w soppi	-4,-5,8
w soppi -	-3,-3,7
w sorrentino	-8,2,4
w sound	21,-12,-18
w soundtrack	11,-7,-5
w soundtrack +	9,-6,-4
w south	-3,5,-2
w south +	-2,3,-2
w south african	-1,3,-2
w soviet	17,-14,-4
w space	-5,5,-1
w space +	-4,3,0
w space -	1,-6,4
w space opera	-1,2,-1
w spacei	-7,-5,11
w spaceship	-5,6,-2
w spaceship +	-4,5,-1
w spaghetti	-2,4,-2
w spaghetti +	-2,3,-2
w spaghetti western	-2,4,-2
w spain	-2,4,-2
w spanish	-3,8,-5
w spanish +	6,-2,-4
w spannend	-3,3,0
w spare	7,-3,-6
w spare +	6,-4,-5
w spectacl	-6,9,-3
w spell	5,7,-15
w spencer	-9,15,-8
w spi	-3,4,-1
w spi +	-3,4,-1
w spielberg	3,-4,1
w spielberg +	5,1,-6
w spike	-4,7,-2
w spike lee	-4,7,-2
w spirit	8,-3,-5
w spirit +	7,-3,-4
w spiritu	-2,6,-5
w splatter	-10,-5,12
w spoof	-4,5,-1
w spoof +	-4,5,-1
w spooki	-5,4,1
w spooki +	-2,4,-1
w sport	-3,2,1
w sport +	-3,0,1
w spy	-4,7,-3
w spy +	-4,7,-3
w squeamish	22,-6,-18
w stag	1,0,-2
w stag do	1,0,-2
w stai	7,-5,-2
w stai +	7,-6,-2
w stai in	8,-6,-2
w stalker	10,-16,3
w stalker +	10,-14,1
w stallon	-5,-16,20
w stallon +	2,-4,-1
w stanwyck	-2,5,-3
w star	12,-10,-2
w start	-6,17,-11
w statham	-4,-1,3
w steami	-5,10,-5
w steami +	-4,5,-1
w stephen	-1,3,-3
w stephen +	-2,1,-3
w stephen chow	-4,6,-2
w stephen king	0,1,-3
w steve	-5,5,0
w steve +	-2,7,-5
w steve martin	-13,6,3
w steve mcqueen	-2,4,-3
w stewart	-10,14,-8
w stomach	19,-13,-6
w stone	1,3,-5
w stoner	-1,2,-1
w stop	-4,5,-1
w stop +	-4,5,-2
w stop motion	-4,5,-1
w stori	-9,7,2
w story	0,2,-2
w straightforward	-8,11,-2
w strang	5,-3,-3
w strang +	4,-3,-2
w stranger	4,-1,-4
w stranger +	2,0,-3
w streep	-8,-2,10
w street	2,1,-3
w strike	1,3,-5
w strike +	2,1,-5
w strong	1,1,-2
w strong woman	-4,5,-2
w strong women	-1,3,-2
w student	9,-7,-2
w student +	8,-6,-2
w studio	-5,7,-2
w studio +	-4,6,-2
w studio era	-9,11,-3
w studio ghibli	-4,6,-2
w stuff	-8,-9,17
w stun	5,-3,-1
w stunden	-6,9,-4
w stupid	-8,-4,12
w stylish	-4,5,-2
w stylish +	-3,4,-2
w submarin	-4,2,1
w submarin +	-4,3,1
w subtitl	-6,-6,12
w subtitl -	-5,13,-8
w subtl	1,-5,4
w suburb	-10,11,-1
w suburb +	-10,10,0
w success	17,-15,-2
w suffer	-2,-11,13
w sugari	-3,-5,9
w suicid	-7,-3,9
w summer	0,2,-2
w summer +	0,1,-2
w summer camp	-4,7,-3
w sun	-5,6,-2
w sundai	6,-2,-6
w sunni	-3,5,-2
w sunni +	-2,4,-2
w sunshin	6,-4,-3
w sunshin +	6,-4,-2
w superhero	-7,-1,8
w superhero +	-10,3,8
w superhero -	-3,-3,7
w supernatur	-27,-9,30
w surf	-12,14,-2
w surf +	-9,12,-2
w surgeon	2,-2,1
w surgeri	-6,-10,11
w surpris	3,-1,-4
w surreal	-8,9,-1
w surreal +	-7,7,-1
w surviv	-4,6,-3
w surviv +	0,1,-2
w suspens	-2,3,-1
w suspens +	-1,3,-1
w swashbuckl	-2,4,-2
w swashbuckl +	-2,4,-1
w swayz	-5,8,-4
w swear	1,-2,2
w swear +	3,-1,-1
w swear -	-4,-4,6
w swedish +	3,0,-3
w sweep	-1,3,-2
w sweep +	0,1,-2
w sweet	2,3,-4
w sweet +	2,1,-3
w swim +	1,0,-3
w swindl	-8,12,-3
w swinton	-6,2,5
w swiss	-4,4,-2
w swiss +	1,2,-5
w sword	-5,5,0
w sword +	-4,7,-3
w sword fight	-5,10,-5
w taiwanes	-7,7,-1
w take	2,1,-5
w tale	-1,3,-2
w talk	6,-3,-3
w talk +	3,4,-11
w talk =animal	-6,-1,6
w talki	-3,0,3
w talki +	-3,5,-2
w tame	1,6,-8
w tamil	-3,2,1
w tango	8,-4,-4
w tap	-4,5,-1
w tap danc	-4,5,-1
w tarantino	-10,-4,14
w tarantino +	-7,1,2
w tarantino -	-3,-3,6
w tarkovski	2,-3,-4
w tarkovski +	-15,6,4
w tast	-14,18,-5
w tati	3,4,-11
w taylor	7,1,-9
w tea	23,-20,-6
w teach	8,-4,-4
w teacher	1,1,-2
w teacher +	1,1,-2
w tear +	-1,-2,3
w tear jerker	-6,9,-4
w tearjerk	-13,17,-4
w technicolor	-1,3,-2
w technicolor -	-1,4,-4
w technicolour	-2,4,-3
w teen	1,2,-2
w teen +	-1,5,-5
w teenag	2,-4,3
w teenag +	-1,-2,2
w ten	9,-8,-1
w tender	-3,4,-2
w tender +	-4,5,-1
w tenni	-9,12,-8
w tens	-2,3,-1
w tens +	0,3,-3
w terrenc	-4,-7,8
w terrenc malick	-14,-3,12
w terror	-6,-5,11
w thai	4,0,-4
w thai +	5,-2,-3
w than	-7,9,-2
w thanksgiv	6,-4,-1
w that	5,-3,-3
w the	0,3,-2
w the +	6,-4,-1
w the -	-10,13,-7
w the 0000	8,-6,-2
w the 0000s	-13,17,-6
w the devil	19,-14,-7
w the dog live	-3,11,-8
w the eighti	-5,6,-1
w the fifti	-3,6,-3
w the forti	-11,8,2
w the futur	20,-13,-12
w the nineti	-9,3,5
w the priest	13,-9,-5
w the seventi	-6,7,-1
w the sixti	-4,6,-1
w the thirti	-5,7,-1
w the vicar	7,-3,-3
w theater	-5,-1,6
w therapi	6,-12,4
w therapist	9,-6,-3
w therapist +	7,-5,-2
w there	19,-16,-5
w they	0,3,-3
w they +	4,-3,-4
w thief	10,-7,-3
w thief +	9,-7,-3
w thiev	-2,4,-5
w thiev +	1,1,-4
w think	-6,-2,5
w thirteen	10,-6,-6
w thirti	-11,13,-1
w thirti +	-2,3,-1
w this	4,1,-5
w this +	4,0,-5
w this centuri	-8,11,-3
w this year	9,-5,-5
w thoma	5,-1,-8
w thompson	-5,10,-6
w thought	5,-1,-3
w thought +	1,0,-2
w three	4,-4,0
w three +	3,-3,0
w three =generation	4,-2,-2
w three hour	3,-4,0
w thrill	-5,7,-2
w thrill +	-3,5,-2
w thriller	-6,6,-1
w thriller +	-2,4,-2
w through	8,-3,-6
w tiger	21,-14,-9
w tilda	-6,2,5
w tilda +	-6,2,1
w tilda swinton	-6,2,5
w tim	-9,1,5
w tim burton	-9,1,5
w time	-8,8,0
w time +	-3,4,-1
w time loop	-5,3,1
w time travel	-3,1,2
w timothe	-16,-4,13
w timothe chalamet	-8,2,3
w tire	3,0,-3
w tire +	0,2,-3
w tissu	6,-2,-4
w tissu +	2,-1,-3
w to	-2,6,-3
w toddler	-1,-6,3
w toddler +	-4,-5,6
w toi	-16,13,1
w tokyo	-7,9,-1
w tokyo +	-3,5,-1
w tom	3,-6,3
w tom +	5,-8,-1
w tom -	-3,-1,4
w tom cruis	1,-10,8
w tom hank	-5,6,-2
w toni	-4,13,-9
w toni leung	-1,2,-1
w tonight	11,-9,-3
w too	-3,-3,7
w top	-7,8,-1
w toro	-2,8,-6
w tortur	1,-5,4
w tortur +	7,-3,-5
w tortur -	-3,-5,8
w tortur porn	-17,-12,23
w touch	4,0,-4
w touch +	5,-3,-2
w tough	14,-12,-3
w tourist	1,-14,10
w town	-3,5,-1
w tragedi	-5,-1,3
w tragedi +	-4,-8,7
w tragic	-2,0,2
w tragic +	-4,5,0
w tragic -	-1,-2,3
w train	1,1,-2
w train +	2,1,-3
w trashi	-7,8,0
w trashi +	-8,9,-1
w trauma	-1,-15,12
w travel	-2,3,-1
w travel +	-1,3,-3
w treasur	-2,3,-2
w treasur +	-2,3,-2
w treasur hunt	-1,3,-2
w tree	-3,5,-2
w tree +	-2,4,-3
w trial	-5,4,2
w trial +	-4,4,0
w triangl	-10,-3,11
w trier	-10,6,4
w trip	3,0,-3
w trip +	5,-1,-3
w trippi	-5,4,1
w trippi +	-5,2,3
w troll	7,-3,-4
w troll +	5,-2,-4
w truck	-5,8,-3
w truck +	-3,5,-2
w true	-4,3,2
w true +	-2,-1,1
w true crime	1,-5,3
w true stori	-11,-11,19
w true story	-4,7,-3
w truffaut	1,5,-7
w turkei	2,0,-2
w turkish	-4,6,-2
w turkish +	-4,5,-1
w turn	-4,8,-4
w tuscani	5,-1,-4
w twee	-13,-18,26
w twelv	17,-15,-3
w twenti	-4,8,-4
w twin	2,1,-2
w twin +	0,2,-2
w twist	-4,2,3
w twist +	-2,4,-2
w twist -	-4,-2,7
w twist end	-3,-7,9
w twisti	-4,8,-4
w twisti +	-4,7,-3
w two	-1,3,-2
w two +	6,-2,-4
w two and a half hour	5,-1,-6
w two hour	4,3,-7
w two sister	0,2,-4
w ugli	2,0,-4
w ugli cry	2,0,-4
w ukrainian	-6,9,-4
w undemand	-4,4,0
w undemand +	-4,4,-1
w under	-4,6,-2
w under +	-4,6,-2
w under 00 minut	-3,5,-2
w under 000 min	-2,4,-1
w under 000 minut	-5,7,-2
w under an hour	-2,4,-1
w under three hour	3,1,-3
w under two hour	-5,8,-2
w undercov	-7,10,-4
w undercov cop	-9,12,-4
w underdog	-5,7,-2
w underdog +	-4,6,-2
w underr	6,-4,-2
w underr +	6,-5,-2
w underwat	0,3,-5
w unhing	-6,10,-6
w unknown	7,-5,-3
w unreli	-3,4,-2
w unreli narrat	-3,4,-2
w unsettl	11,-6,-7
w up	3,2,-5
w uplift	-2,2,1
w uplift +	-2,3,-2
w us	4,-23,18
w vacat	12,-10,-2
w valentin	10,-8,-2
w valentin +	8,-7,-2
w vampir	-3,3,0
w vampir +	-2,3,0
w vampir -	-3,0,3
w van	-2,2,0
w varda	-7,11,-4
w vega	-3,10,-7
w venetian	-6,8,-2
w vengeanc	-2,3,-1
w verhoeven	3,0,-6
w vh	27,-25,-4
w vicar	7,-3,-3
w victorian	1,4,-5
w victorian +	-4,5,-1
w vietnam	0,2,-2
w vietnames	-4,6,-2
w vike	-4,5,-1
w vike +	-4,5,0
w villag	-2,4,-1
w villain	-3,1,2
w villain +	-4,9,-6
w villeneuv	-15,17,-3
w vin	-9,-5,12
w vin diesel	-9,-5,12
w vincent	-8,2,4
w vincent price	-2,8,-5
w vineyard	-5,9,-4
w vinterberg	-15,8,3
w violenc	-1,-6,6
w violenc +	-3,0,1
w violenc -	2,-4,2
w violent	2,-3,0
w violent -	2,-3,1
w visual	-3,5,-2
w visual +	-3,4,-1
w volcano	-4,6,-3
w volcano +	-1,3,-3
w von	-6,-2,8
w von trier	-8,-2,10
w wahlberg	4,-12,5
w wai	-2,3,-1
w wale	-14,18,-7
w wall	0,2,-2
w wall +	-1,3,-3
w wall street	-3,5,-2
w waltz	1,6,-9
w want	-10,1,7
w war +	0,-1,2
w war -	-4,4,1
w war film	-6,2,4
w war films	-3,-5,7
w ward	-1,5,-5
w ward +	1,2,-4
w warm	0,2,-3
w warm +	0,1,-3
w wartim	-5,6,-1
w wartim +	-4,6,-1
w was	-13,17,-7
w washington	-2,6,-5
w wave	-4,4,0
w wayn	2,-12,9
w we	-8,3,4
w we +	-3,-1,4
w we anderson	-2,-7,9
w weaver	-11,14,-5
w wed +	2,-1,-1
w wed -	-7,1,5
w weepi	-9,5,4
w weepi +	-6,10,-4
w weepi -	-8,-2,9
w weird	-1,3,-2
w weird +	-1,3,-2
w weird -	3,-3,-2
w well	4,1,-8
w welsh	-2,4,-2
w welsh +	0,2,-2
w werewolf	-4,3,2
w werewolv	-4,-1,6
w werewolv +	-6,-2,7
w werner	-1,8,-7
w werner herzog	2,0,-2
w west	3,7,-10
w western	-3,3,0
w western +	-3,2,0
w western -	-5,3,1
w whale	-4,7,-2
w whale +	-2,6,-3
w what	-3,4,-3
w whimsi	1,-2,0
w whimsic	-8,11,-2
w whimsic +	-6,8,-2
w who	23,-12,-12
w whodunit	3,-1,-2
w whodunit +	2,0,-2
w whodunnit	-1,2,-1
w whodunnit +	-1,2,-1
w whole	10,-6,-6
w wholesom	-7,9,-3
w wholesom +	-5,7,-2
w widow	0,4,-4
w widow +	0,2,-4
w wife	-9,12,-3
w wild	4,1,-4
w wild +	2,0,-3
w will	-6,-4,10
w will ferrel	-8,-5,12
w will smith	1,-14,11
w willi	3,0,-4
w william	-7,9,-3
w wim	8,-5,-5
w win	-13,20,-9
w wine	14,-10,-4
w wine +	4,-7,2
w winner	-19,-4,19
w winslet	4,-2,-4
w winter	5,-3,-3
w winter +	3,-1,-2
w wisecrack	-3,-9,13
w wist	-7,8,-2
w wit	1,3,-4
w wit +	3,-1,-3
w witch	-3,2,1
w witch +	-4,3,0
w with	2,1,-2
w with +	-1,2,-2
w with -	11,-6,-7
w with a happi end	5,-3,-3
w with a heart	-3,-4,6
w with joke	-14,18,-3
w with my mother	4,-2,-2
w with my wife	9,-8,-1
w with subtitl	4,2,-4
w with women	-10,11,-2
w without	-12,-8,17
w witti	-2,3,-2
w witti +	-1,3,-1
w wizard	-2,0,0
w wizard +	-3,5,-3
w woke	8,-8,-1
w wolf	-1,2,-2
w wolf +	-1,3,-3
w wolv	-3,2,-1
w wolv +	-1,3,-4
w woman	-2,6,-3
w woman +	-2,3,-3
w women	-3,5,-3
w wonder	1,1,-3
w wonder +	-1,2,-2
w wong	-6,6,0
w wong +	-6,9,-3
w wong kar wai	-4,3,0
w wood	-4,3,1
w wood +	-1,4,-4
w woodi	-10,-6,14
w woodi allen	-10,-3,12
w wook	-7,10,-3
w word	-3,-3,5
w wordless	-3,5,-2
w wordless +	-3,4,-1
w work	-12,14,-2
w work class	-4,6,-2
w world	3,0,-4
w worldwar1	-4,5,-1
w worldwar2	-3,1,2
w worn	15,-8,-7
w worn out	15,-8,-7
w wreck	-2,1,1
w wreck +	-1,3,-2
w write	3,-1,-2
w writer	2,-5,-1
w xma	1,-12,7
w yang	-3,9,-6
w year	6,-2,-4
w year +	-12,13,-2
w year 00	-6,8,-3
w yearn	-4,10,-6
w yeoh	-1,2,-2
w yimou	-4,7,-3
w yorgo	-11,3,5
w york	-3,4,-1
w young	29,-28,-5
w yugoslav	9,-5,-2
w zack	-8,-11,15
w zack snyder	-8,-11,15
w zani	-5,7,-2
w zealand	-8,12,-4
w zhang	-5,8,-4
w zhang yimou	-4,7,-3
w zombi	-1,-2,3
w zombi +	1,-3,2
w zombi -	-4,-1,6
zone history true false -	-1,-2,3
zone history true true -	3,-6,2
zone open true true +	1,-2,0
zone open true true -	2,-2,0
zone wish true false +	-2,3,-1
zone wish true false -	0,-2,2`;
