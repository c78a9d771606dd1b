/** Made by npm run learn:roles -- --write from sentences of our own (engine/test/marked-sentences, CC0); in twentieths. */
export const words = `A ,	0,2,-1
A 0	4,-2,-1
A 00	1,1,-2
A 000	3,2,-5
A 0000	3,0,-3
A 0000s	-3,5,-2
A 00a	-2,5,-3
A 00s	-1,-1,2
A 00st	12,-9,-3
A 00th	-3,5,-2
A 0am	17,-22,8
A 0h	4,-1,-2
A a bit	-7,-7,9
A abbey	4,2,-5
A abide	5,-4,-3
A about	3,-1,-3
A above	-9,4,3
A absolutely	3,-1,-1
A absurd	-6,9,-2
A accent	2,-5,2
A accents	-9,-7,16
A accident	2,-6,3
A account	9,-9,-1
A accurate	-14,7,8
A achei	7,-7,-1
A across	-10,3,4
A act	-1,-3,3
A acting	-2,0,1
A action	2,1,-3
A actor actress	-14,15,-2
A actors	2,-2,-2
A actual	5,-1,-4
A actually	8,-2,-5
A adam	9,-8,-2
A adams	-3,-2,3
A adaptation	-25,27,-5
A adore	-2,6,-7
A adored	-1,-1,2
A adores	14,-6,-8
A adultery	-12,8,4
A adults	12,-6,-9
A adventure	-5,0,4
A affairs	-8,9,-3
A afraid	17,-2,-12
A africa	-14,8,5
A african	5,-3,-3
A after	2,-2,0
A afternoon	15,-13,-3
A aftersun	3,-1,-2
A afterwards	12,-9,-3
A against	4,-2,-2
A age	4,-1,-4
A aged	14,-12,-3
A ages	-2,-2,4
A ago	0,-2,2
A agree	-12,13,-6
A agreed	3,-10,7
A agrees	3,-1,-2
A ainda	4,-3,0
A air	-1,6,-5
A airport	-1,-12,10
A alex	13,-11,-1
A aliens	6,-3,-4
A alive	-1,-2,-2
A all	3,-3,-1
A allen	-12,6,6
A allergic	7,-4,-2
A allotment	-13,7,7
A allow	16,-13,-3
A allowed	-2,5,-3
A almodovar	-6,12,-9
A almost	10,-8,-2
A alone	7,-6,-1
A along	-2,-5,5
A alors	11,-8,-5
A aloud	-9,11,-2
A already	7,-5,-3
A alright	-4,8,-7
A also	-1,-2,3
A although	-1,8,-7
A always	-2,-2,3
A america	4,-1,-4
A american	-2,3,-1
A amour	14,-11,-3
A an	3,-3,1
A anatomy	16,-15,-2
A ancestors	4,-2,-2
A anderson	7,-8,-3
A andersson	-2,6,-4
A angeles	-9,6,2
A angels	0,5,-4
A angry	-8,3,4
A animal	-4,4,0
A animals	1,1,-3
A animated	-5,3,2
A aniston	-3,-7,8
A anniversary	-3,5,-2
A anos	4,-1,-3
A another	-4,12,-9
A answer	9,-7,-2
A any	1,-2,0
A anybody	-6,-4,9
A anyone	0,2,-1
A anything	0,-2,3
A anyway	3,-4,1
A anywhere	-4,-4,8
A apart	-4,10,-6
A apparently	8,-6,-3
A apples	24,-22,-6
A approved	8,-7,-1
A april	-5,11,-5
A are	1,-5,3
A arent	-4,7,-5
A argentina	3,-7,5
A argue	-2,8,-6
A argued	16,-13,-3
A arguing	5,-1,-5
A argument	-10,-3,11
A argument fight	7,-3,-5
A arms	-1,6,-6
A army	0,2,-1
A arnold	-2,6,-8
A around	-4,6,-1
A arrival	-9,12,-3
A arrived	9,-7,-3
A arrives	-2,4,-3
A art	6,6,-14
A artist	0,3,-6
A arts	0,4,-5
A asian	-6,3,3
A aside	7,-15,6
A ask	4,-5,1
A ask question	-1,7,-8
A asked	12,-6,-6
A asking	-5,6,0
A asks	7,1,-9
A asleep	4,-2,-2
A astaire	-12,23,-11
A at	2,-2,-1
A at home	0,-6,5
A ate	7,-4,-2
A attic	-11,12,-1
A audience	13,-10,-2
A audrey	8,-5,-4
A august	10,-6,-3
A aun	15,-14,-1
A aunt	2,-12,10
A auntie	-2,6,-5
A aunties	5,-3,-3
A aunts	9,-10,3
A austen	-14,2,6
A australia	-5,8,-5
A australian	10,5,-16
A austrian	-11,1,8
A autumn	0,2,-3
A avoid	-6,-16,16
A away	-8,5,3
A awful	11,-7,-6
A awkward	-4,8,-4
A b	-10,13,-2
A babies	-4,-5,8
A baby	6,-3,-3
A babylon	14,-4,-9
A babysitter	16,-2,-16
A back	3,-1,-2
A bad	-3,6,-3
A badly	-3,5,-3
A bag	10,-9,-1
A bags	12,-5,-7
A bakery	-17,16,2
A ball	-6,9,-3
A balls	-5,8,-5
A band	3,-7,3
A bands	-3,6,-3
A bangs	-4,1,3
A bank	3,-5,1
A banned	-5,-8,12
A banshees	-5,7,-2
A banter	2,1,-4
A bar	8,-5,-3
A barbecue	1,-7,5
A barbie	9,-3,-6
A barn	4,-3,-2
A bars	-12,8,0
A based	-21,22,-1
A basically	8,5,-14
A bath	14,-14,-1
A bathroom	2,-1,-1
A baths	3,-2,-2
A battles	6,-13,8
A bay	2,-4,3
A be	-1,0,2
A bea	6,-3,-4
A beach	3,-1,-2
A beans	-1,4,-3
A beard	11,-6,-6
A beards	0,2,-3
A bears	-7,11,-5
A beast creature	12,-10,-3
A beat	-6,-5,9
A beaten	-5,-6,11
A beats	5,-3,-3
A beau	15,-1,-11
A beautiful	0,2,-3
A beautiful nice	23,-21,-3
A beautifully	25,-22,-4
A beauty	26,-23,-8
A because	-4,2,2
A bed	2,-4,3
A beds	5,-6,1
A bee	7,-2,-5
A been	2,-1,-1
A beer	2,2,-3
A bees	9,-9,-4
A before	-3,6,-3
A beg	-4,-12,12
A begging	8,-4,-3
A begin	-12,6,1
A beginning	-5,-5,6
A begs	2,0,-3
A behind	4,-2,-3
A belgian	-10,13,-4
A believe	6,-3,-4
A believes	-2,-3,5
A bell	1,1,-2
A belly	5,-4,-2
A ben	0,1,-3
A bergman	0,-2,3
A berlin	1,1,-2
A beside	2,-2,-1
A best	7,-5,-2
A bet	-8,13,-7
A betrayal	-7,9,-2
A better	-3,5,-2
A between	-1,2,0
A bickering	-7,12,-5
A bicycle	-2,6,-6
A bicycles	-6,8,-2
A big	-1,3,-1
A bigger	-7,11,-5
A bike	8,-7,0
A bikes	-6,9,-4
A bill	17,-15,-2
A billy	-10,12,-5
A biopic	16,-11,-4
A bird	5,-3,-4
A birds	-3,0,3
A birth	-4,5,-1
A birthday	1,2,-3
A biscuit	5,-4,-1
A biscuits	11,-9,-3
A bit	-2,1,1
A bite	-14,6,11
A bits	5,-4,-1
A bitte	-12,8,1
A bittersweet	14,-11,-4
A black	-3,5,-2
A blake	0,-3,2
A blanchett	0,8,-8
A blanket	15,-11,-6
A blankets	-5,11,-6
A bleak	7,-1,-6
A bless	4,-8,3
A blind	1,1,-2
A blinds	-5,7,-3
A block	-2,-2,3
A blonde	-3,6,-5
A blood	10,-1,-11
A blood bloody	19,-17,-7
A bloody	-1,4,-4
A blue	7,-8,0
A board	1,0,-3
A boat	4,-4,1
A boats	0,4,-4
A bob	7,-10,3
A bodies	-1,5,-7
A body	-12,15,-3
A bohemian	4,-1,-3
A boiler	9,-8,0
A bold	7,3,-12
A bollywood	16,-14,-2
A bomb	5,-3,-3
A bombs	-15,17,-1
A bond	4,-1,-3
A bones	4,-2,-2
A bonkers	2,2,-6
A bonnets	-7,10,-5
A book	5,-7,2
A books	0,3,-3
A bookshop	-7,-1,7
A booth	15,-13,-3
A boots	8,-5,-4
A bore	-15,-15,24
A bored	0,2,-2
A boredom	-9,-3,10
A boring	6,-2,-4
A born	10,-7,-3
A boss	9,-4,-5
A bossy	-2,-6,8
A both	5,-2,-3
A bother	-2,6,-5
A bottle	9,-6,-3
A bought	2,0,-1
A box	3,-5,2
A boxing	2,2,-6
A boys	-4,-1,5
A brad	5,0,-7
A brain	-13,4,9
A brains	-8,11,-6
A branagh	5,-2,-5
A brand	1,-7,4
A brass	4,-1,-4
A brave	7,-5,-2
A brazil	5,-2,-3
A brazilian	10,-10,-1
A bread	-1,11,-10
A break	3,4,-8
A breaks	3,-9,4
A breakup	7,-7,-1
A breath	3,-2,-1
A bresson	-4,8,-6
A brian	7,-5,-1
A bride	8,-4,-6
A bridge	12,-9,-3
A bright	19,-21,3
A brilliant	11,-8,-3
A bring	0,-6,5
A bringing	-10,15,-7
A brings	5,-7,2
A british	-1,4,-2
A british english	5,-3,-5
A brittany	6,-4,-4
A broke	-1,3,-2
A broken	4,-6,1
A brother	7,-7,0
A brothers	0,-3,2
A brought	5,-3,-2
A brown	-10,11,-1
A bucket	6,-12,5
A budget	-6,8,-3
A building	-10,-14,19
A bull	18,-15,-5
A buried	-3,0,2
A burn	-7,7,0
A burned	9,-6,-4
A burning	13,-10,-4
A burnt	14,-10,-5
A bus	0,2,-2
A buses	3,2,-4
A business	-8,0,7
A buster	11,-10,-2
A butcher	11,-6,-6
A butler	-7,9,-2
A butter	-2,4,-1
A cab	-3,7,-7
A cabin	18,-10,-9
A cafe	12,-9,-5
A cage	2,-2,-1
A caine	-10,13,-5
A cake	4,-1,-4
A call	0,-3,2
A called	4,-1,-3
A calls	4,3,-7
A calm	7,-4,-3
A came	7,-5,-2
A camels	6,-4,-2
A camera	-7,9,-4
A camp	6,-2,-4
A can	-4,-3,7
A canal	5,-2,-3
A cancelled	5,-16,9
A cancer	3,-8,5
A candle	-1,4,-3
A candlelight	-2,6,-3
A candlelit	-11,8,2
A candles	12,-10,-3
A candy	-7,12,-8
A cannot	10,-10,-1
A cant	1,-3,3
A caper	-19,20,-3
A capes	1,0,-2
A captain	-3,-5,8
A car	-1,4,-4
A caravan	10,-8,-2
A cards	6,-4,-2
A care	-2,1,1
A carol	7,-3,-3
A carpet	17,-15,-2
A carrey	-3,-9,10
A cars	3,-3,0
A cartoon	3,-9,5
A cartoons	0,5,-7
A cary	3,-2,-3
A casa	0,-6,5
A cast	-2,1,1
A castle	2,-10,8
A castles	-16,19,-2
A cat	2,-3,1
A cats	8,-3,-5
A ceiling	4,-2,-2
A cello	9,-6,-4
A centre	1,2,-3
A century	-13,18,-6
A certificate	2,-2,-1
A ceylan	-15,17,-3
A cgi	17,-10,-6
A chair	-2,-6,7
A chairs	-1,-8,8
A chalamet	-5,0,4
A champagne	-9,10,-2
A chan	-3,10,-7
A chance	3,1,-3
A change	-1,6,-3
A changes	-10,10,-1
A chaos	-7,10,-3
A chapel	20,-18,-2
A charge	-1,2,-1
A charming	2,0,-3
A chase	-2,4,-3
A chases	-3,4,-1
A chatty	-9,10,-3
A cheap	1,2,-3
A check	7,-3,-4
A cheeky	1,1,-2
A cheer	-2,4,-2
A cheerful	-3,1,1
A cheers	1,6,-10
A cheese	5,-2,-4
A chef	-5,8,-5
A chefs	0,2,-3
A chess	7,-1,-6
A chicken	15,-6,-9
A child	-4,6,-3
A child children	0,-5,4
A childhood	2,1,-3
A chile	16,-13,-5
A chips	17,-16,-2
A chocolate	10,-4,-7
A choice	-8,11,-2
A chooses	10,-4,-6
A chose	3,-2,-1
A chosen	-4,-19,13
A chow	8,-5,-3
A chris	2,7,-14
A christening	2,-1,-1
A christie	-3,5,-2
A christmas	4,-2,-3
A christopher	-8,11,-5
A church	8,-6,-1
A cinema	4,-6,2
A circus	7,-9,3
A cities	-5,6,-2
A city	-2,2,0
A claims	-4,-16,14
A class	0,2,-2
A classics	-16,19,1
A clean	-4,5,-2
A clear	-5,7,-2
A clever	4,0,-4
A cliff	10,-11,1
A climbing	-3,-2,4
A clint	9,-6,-5
A clooney	2,-11,6
A close	-6,2,3
A closed	-9,11,-3
A closing	-10,11,-1
A clothes	14,-13,-3
A clouds	1,-10,9
A clowns	-4,3,-2
A club	0,-4,4
A clubs	2,0,-2
A coach	11,-10,-1
A coat	-3,5,-2
A coats	-4,6,-3
A code	9,-14,4
A coffee	7,-5,-2
A cold	3,-3,0
A colleague	-6,9,-7
A colorful	-1,3,-3
A colour	-3,4,-1
A colourful	-2,9,-11
A colours	-4,4,0
A com	1,-2,-3
A come	-1,-4,4
A comedies	-5,6,-1
A comedy	-2,4,-2
A comes	-9,4,4
A comfort	9,-7,-2
A comic	0,4,-5
A coming	0,-3,2
A commentary	3,-13,7
A company	4,-2,-2
A complained	4,-3,0
A computer	-2,9,-6
A con	-5,7,-3
A conclave	10,-8,-2
A confusing	6,-1,-6
A connery	-4,8,-6
A contact	3,0,-4
A contest	-6,7,-5
A control	3,-7,0
A conversation talk	11,-9,-2
A cook	-13,10,0
A cooked	9,-6,-3
A cooking	-9,10,-1
A cool	1,1,-2
A cop	-2,8,-6
A coppola	-2,4,-3
A cops	-2,4,-3
A corden	11,-7,-7
A corner	7,-6,-1
A correct	-10,13,-4
A corridor	11,-6,-6
A corridors	-4,8,-6
A cost	5,-13,7
A costner	8,-13,3
A costume	-5,7,-4
A costumes	4,1,-6
A cosy	-4,1,2
A cottage	1,0,-3
A couch	7,-4,-3
A could	-1,4,-3
A couldnt	3,-9,5
A council	2,1,-4
A count	-4,-6,8
A country	1,3,-3
A countryside	-7,8,-2
A couple	-4,5,-1
A couples	5,-3,-3
A courage	-9,12,-3
A course	9,-11,0
A court	6,-4,-3
A courtroom	-3,6,-5
A cousin	10,-4,-7
A cousins	3,-7,2
A cover	-1,-8,7
A cow	7,-3,-4
A cowboys	1,1,-3
A cows	7,-4,-4
A craig	-9,6,2
A crashes	-4,0,3
A crawford	-4,9,-5
A crazy madness	7,-2,-7
A cream	2,1,-2
A creatures	-2,4,-3
A credits	17,-15,-2
A creepy	-1,-4,4
A crew	-6,8,-3
A cricket	-7,5,2
A cried	6,-4,-2
A cries	9,-10,1
A crime	5,-4,-2
A cringe	1,3,-5
A crisps	12,-7,-5
A croatian	6,-4,-2
A cronenberg	-1,-7,5
A crooks	-13,17,-6
A cross	-5,-7,12
A crowd	7,-3,-4
A crowe	-8,-7,14
A croydon	5,-4,-2
A cruel	3,2,-6
A cruella	1,1,-2
A cruelty	-4,6,-1
A cruise	-2,-3,4
A crush	17,-15,-2
A cruz	-7,-2,8
A cry	11,-5,-5
A crying	-6,0,5
A cup	6,-4,-2
A cups	5,-4,-1
A curry	12,-14,1
A curtains	6,-6,-1
A curtis	-13,-1,10
A cushing	-6,8,-2
A cushion	5,-5,0
A cushions	3,-3,0
A cut	-4,-4,9
A cute	-6,11,-6
A cynical	12,-10,-7
A czech	8,-3,-5
A d	1,3,-7
A da	-1,3,-2
A dad	1,1,-2
A daddy	11,-2,-9
A dads	6,-9,2
A daft	0,5,-5
A daily	8,-7,-2
A dame	-1,-9,8
A damme	-8,11,-3
A damp	14,-11,-4
A dance	4,-3,-2
A danced	6,-5,-1
A dances	-9,9,-1
A dancing	5,-2,-3
A danger	2,-7,3
A daniel	1,5,-6
A danish	10,-9,-1
A danny	7,-6,-2
A dare	-13,16,-2
A dared	3,5,-13
A dark	-1,3,-2
A date	3,1,-4
A date night	3,-3,-1
A daughter	2,-5,2
A daughters	4,4,-8
A david	-12,-8,15
A davis	0,8,-8
A dawn	-3,5,-2
A day	4,-2,-2
A days	5,-1,-3
A dc	2,-5,3
A de	4,0,-4
A dead	1,-3,2
A deadpan	-12,14,-3
A deaf	0,-2,2
A dear	-3,3,1
A death	-2,-1,3
A death dead	5,-4,-2
A deaths	15,-13,-3
A decade	0,4,-7
A december	-6,-10,14
A decent	3,-1,-2
A decisions	-5,6,-3
A deep	-4,3,2
A deer	5,-4,-1
A degree	11,-9,-3
A degrees	9,-7,-2
A del	9,3,-14
A delon	-8,12,-5
A demands	10,-8,-3
A dench	4,0,-3
A dentist	-5,-6,9
A dentists	3,1,-4
A denzel	2,0,-5
A depardieu	7,-13,5
A depp	6,-15,6
A depressing	-2,5,-8
A des	16,-13,-3
A desert	3,0,-4
A deserts	-12,13,-1
A deserved	12,-8,-4
A detective	-15,5,11
A detectives	13,-18,1
A devil	-1,5,-4
A dez	7,-6,-1
A di	-2,7,-7
A dialogue	4,1,-7
A diary	-2,3,-1
A did	6,-5,-1
A didnt	3,-1,-2
A die	3,-6,3
A died	9,-6,-4
A dielman	7,-3,-3
A diesel	-1,-24,22
A differ	7,-7,-1
A different	11,-7,-4
A dignity	-8,10,-3
A ding	15,-11,-5
A dinner	5,-8,4
A dinners	-9,11,-4
A dinosaurs	10,-7,-1
A directed	-2,3,-2
A directing	-5,8,-6
A director	-4,9,-4
A directors	-1,3,2
A dirty	24,-22,-5
A dirty gritty	-1,7,-7
A disagrees	10,-9,-2
A disaster	-12,16,-5
A disc	4,-4,0
A discovered	7,-5,-3
A disney	6,-1,-6
A dispatch	19,-16,-4
A distract	4,-9,1
A divorce	9,-13,3
A divorced	14,-11,-4
A diz	15,-12,-4
A do	-1,-1,2
A docks	-2,2,0
A doctor	15,-3,-12
A doctors	-8,-14,17
A documentaries	15,-9,-14
A documentary	-2,6,-5
A doesnt	4,-3,-1
A dog	3,-1,-3
A dog puppy	4,-5,1
A dogs	-1,2,-1
A dogtooth	4,-8,1
A doing	4,-6,2
A doll	-5,4,-1
A done	0,3,-3
A donkey	26,-11,-16
A dont	-2,3,0
A doom	-7,11,-5
A doomed	-6,7,-1
A door	2,-2,0
A doors	7,4,-14
A double	-7,9,-2
A doubt	-5,8,-3
A douglas	-3,5,-1
A doves	-1,7,-9
A down	6,-4,-2
A downstairs	13,-9,-4
A downton	5,-3,-1
A drag	-5,7,-2
A dragon	14,-6,-10
A dragons	-4,8,-10
A dramas	-14,4,6
A draw	-12,-9,17
A drawer	6,-1,-5
A drawn	-7,12,-5
A dread	-4,4,2
A dreadful	6,-4,-4
A dream	-8,-2,10
A dreams	2,1,-4
A dress	1,8,-10
A dressed	-5,10,-9
A dressing	9,-1,-8
A drink	7,-5,-2
A drinking	-4,4,0
A drive	6,-4,-3
A driver	6,-8,1
A drives	-5,8,-3
A driving	-1,1,-2
A drowning	-8,8,0
A drums	6,0,-8
A drunk	0,-5,5
A dry	-5,5,0
A du	-3,8,-11
A dubbed	1,3,-3
A dubbing	15,-12,-7
A duck	12,-8,-3
A due	9,-7,-2
A dull	18,-5,-19
A dumb	1,4,-3
A dumped	2,-3,0
A dundee	18,-16,-3
A dune	15,-14,-1
A during	2,1,-2
A dust	-3,4,-3
A dusty	-5,-1,6
A dutch	0,2,-2
A duty	-23,24,-3
A dvd	5,-4,-1
A dvds	5,-4,-1
A dying	-1,0,2
A e	1,-1,-4
A ealing	2,-2,-1
A ear	2,0,-3
A early	-7,10,-3
A earned	2,2,-4
A ears	5,-3,-1
A earth	12,3,-13
A easily	8,-7,-2
A easter	8,5,-13
A eastern	0,2,-3
A eastwood	-3,1,-4
A easy	3,-3,-1
A eat	0,-6,6
A eaten	8,-5,-4
A eating	6,-7,-1
A eats	8,-9,1
A eccentrics	-6,7,-1
A eda	12,-9,-4
A edge	5,2,-10
A eerie	-1,-2,2
A effects	-7,2,5
A eh	11,0,-15
A eight	2,-4,2
A eighties	-1,4,-4
A eighty	5,-3,-3
A either	10,-5,-6
A elba	-9,12,-6
A elegant	-2,5,-5
A eleven	6,-5,-2
A else	-2,-1,3
A elves	-3,15,-12
A embarrassing	1,1,-4
A emptied	6,-1,-5
A empty	28,-22,-8
A en	8,-6,-2
A encanto	10,-8,-2
A end finish	1,-5,0
A ended	18,-10,-11
A ending	8,-7,-2
A endings	-8,-1,12
A ends	3,-4,1
A energy	-7,9,-6
A engines	7,0,-8
A enjoyed	13,-11,-2
A enough	1,-5,4
A ephron	-19,23,-6
A epic	-5,7,-2
A era	2,0,-4
A escape	-8,11,-3
A essays	-19,16,10
A et	-2,-3,5
A etc	6,-3,-3
A european	-4,4,0
A eve	16,-18,1
A even	2,-4,2
A evening	1,-3,2
A every	6,-5,-1
A everybody	3,-7,3
A everyone	4,-1,-3
A everyones	0,3,-3
A everything	3,-4,1
A everywhere	8,-3,-3
A evil	0,1,-3
A ex	8,-7,-1
A exactly	-3,6,-2
A exams	12,-16,2
A excellent	13,-11,-3
A except	4,5,-8
A exchange	8,-7,-1
A exciting	-7,3,6
A exhausted	-2,0,3
A exist	-6,10,-6
A exists	-8,18,-12
A explain	12,-14,2
A explaining	-12,0,11
A explosions	-8,4,2
A extra	2,-5,5
A eye	-7,-7,13
A eyes	1,-2,2
A eyes gaze	-11,12,-3
A face	5,-8,4
A faces	-7,-8,13
A fact	5,1,-6
A factory	1,3,-5
A fair	14,-11,-3
A fairy	-11,13,-2
A fall	2,-1,-2
A fallen	9,-6,-3
A falling	-5,4,1
A falls	-3,6,-4
A families	2,4,-5
A family	-5,4,1
A famous	-5,8,-4
A fan	18,-12,-4
A fancy	1,-4,3
A fand	14,-5,-11
A fans	-6,9,-3
A fantasy	-5,-1,5
A far	8,-8,0
A farce	-4,10,-6
A farm	-12,13,-2
A farm farmer	-1,2,-2
A fashioned	-12,10,2
A fat	-1,8,-10
A fatale	-8,13,-6
A fate	-5,7,-2
A father	4,-5,1
A fathers	-3,1,2
A favourite	0,3,-3
A feast	4,-3,-1
A fed	15,-13,-3
A feel	0,2,-3
A feelgood	21,-18,-5
A feeling	1,-2,2
A feelings	-2,3,-1
A feet	12,-6,-6
A fell	4,-2,-2
A fella	-8,9,-3
A felt	6,-4,-3
A female	-8,10,-5
A femme	-4,11,-10
A ferrari	8,-5,-3
A ferry	6,-5,-1
A feud	-14,16,-3
A fever	7,-5,-2
A few	1,3,-3
A fewer	-12,7,5
A fi	-3,3,-1
A fiction	6,-2,-6
A field	4,-15,13
A fields	0,5,-4
A fifteen	11,-11,-1
A fifties	-6,7,-1
A fifty	-3,5,-2
A fight	3,-6,4
A fighting	-3,-11,12
A fights	-9,7,2
A fill	-14,8,3
A film	1,-2,1
A fin	10,-8,-2
A final	1,3,-5
A finally	13,-11,-3
A find	6,-3,-3
A finding	0,-3,3
A finds	2,0,-1
A fine	-4,4,-1
A finger	10,-5,-5
A fingers	6,5,-11
A finish	-13,12,7
A finished	10,-2,-8
A finnish	16,-5,-14
A fire	2,1,-4
A fish	6,-7,2
A five	5,-3,-2
A flashbacks	-9,13,-4
A flat	3,-3,-1
A flex	23,-19,-5
A flight	11,-3,-7
A floats	-13,14,-3
A flood	7,-5,-3
A floor	5,-3,-1
A floored	18,-16,-2
A floors	-6,8,-3
A flower	16,-8,-8
A flowers	6,-2,-3
A flu	10,-2,-9
A flying	-5,6,-2
A fog	-1,3,-3
A fois	10,-14,2
A folk	-5,8,-4
A follow	6,-2,-5
A fond	12,-10,-2
A food	-2,-3,3
A food cooking	18,-16,-4
A fool	7,-6,-1
A foot	6,1,-11
A footage	-3,-2,3
A football	-3,-1,3
A fora	-5,-18,12
A forbidden	-3,-4,6
A ford	-5,6,-3
A foreign	7,-5,-2
A forest	-2,4,-3
A forever	17,-12,-11
A forget	4,-2,-4
A forgiveness	-5,3,-3
A forgot	7,-6,-1
A forty	7,-3,-3
A foster	-29,-3,21
A fought	4,-1,-2
A found	7,-5,-2
A fountain	-9,12,-5
A four	5,-3,-2
A fourteen	10,-9,-1
A fourth	21,-12,-9
A frame	10,-7,-3
A france	3,1,-4
A fred	-1,3,-6
A free	-12,1,9
A freedom	-1,8,-10
A freeman	13,-13,-1
A french	1,1,-2
A friday	4,-1,-5
A fridge	14,-11,-4
A friend	1,-2,0
A friendly	-4,6,-3
A friends	1,1,-2
A friendship	-9,9,0
A frightening	8,-6,-3
A frocks	-22,24,-4
A frogs	8,-7,-1
A front	-5,6,-1
A frost	-5,8,-4
A frozen	6,-3,-3
A fu	-2,6,-4
A full	5,-7,1
A fun	5,-2,-3
A funeral	0,3,-3
A funes	-7,3,2
A funnier	5,-3,-4
A funny	-3,4,-1
A furious	2,-1,-2
A furniture	8,-7,-1
A g	7,-2,-6
A gabin	21,-20,-2
A gadgets	-6,8,-3
A galore	8,-7,-1
A galway	4,-4,0
A game	-4,1,3
A games	5,-7,2
A gang	-16,-12,18
A gangsters	1,1,-4
A gar	6,-11,1
A garage	-1,4,-4
A garden	-4,4,0
A gardens	3,-6,3
A gate	18,-17,-3
A gave	4,-3,-1
A geese	2,0,-5
A gem	28,-25,-7
A gems	-2,5,-5
A general	-7,-6,10
A generally	1,2,-6
A generation	2,-1,0
A generations	13,-11,-2
A genius	-4,14,-13
A genre	4,-2,-2
A gentle	3,1,-4
A geology	33,-31,-6
A gerard	15,-10,-5
A german	-3,5,-2
A germany	-15,18,-4
A gern	-6,15,-10
A gervais	5,-3,-3
A gets	-1,-2,2
A getting	-7,-3,8
A ghibli	3,1,-4
A ghost	-3,4,-2
A ghosts	3,-3,1
A gia	12,-18,6
A giant	2,-7,6
A gibson	-2,-3,5
A gilliam	-1,3,-4
A gimme	1,-7,4
A gin	-12,14,-3
A girl	0,1,-2
A girlfriend	-9,9,-1
A give	-2,-5,6
A given	4,-2,-2
A gives	-3,-15,14
A glad	13,-9,-5
A gladiator	6,-7,1
A glamorous	-3,4,-1
A glass	-5,8,-3
A glasses	-3,0,3
A glitter	-6,-3,10
A gloomy	-9,4,0
A gloves	5,-4,-3
A go	-2,-1,3
A go out	-1,-10,10
A goat	5,-3,-3
A goats	-6,8,-2
A god	-9,5,3
A goes	-7,7,0
A going	4,-4,1
A gold	-1,-15,14
A golf	8,-4,-4
A gone	5,-9,3
A good	3,-1,-3
A goodbye	3,-6,4
A gore	2,2,-4
A gory	8,-7,0
A gossip	6,-4,-2
A got	6,-3,-3
A gowns	-11,13,-2
A grace	1,3,-3
A gran	-7,6,1
A grand	-13,15,-2
A grandad	3,0,-4
A grandfather	-7,-7,16
A grandmother	-3,-8,10
A grandpa	5,-7,-1
A grandson	-4,7,-4
A granny	8,-7,-2
A grans	10,-9,-1
A grant	3,0,-4
A gravity	3,-2,-1
A great	2,-3,1
A greatest	2,-1,-1
A greek	0,-2,1
A green	7,-6,-2
A grew	-10,17,-10
A grey	-1,2,-1
A grief	-7,9,-2
A grim	4,0,-4
A gripping	-5,7,-2
A group	0,-4,3
A grown	3,-1,-2
A grumpy	5,-3,-2
A gucci	-3,11,-8
A guess	-7,8,-2
A guest	4,-1,-4
A guests	-3,9,-9
A guilt	-9,10,-1
A guilty	6,3,-7
A guinness	-7,15,-4
A guitar	4,-3,-1
A guitars	-11,13,-4
A gun	-5,13,-8
A guns	-7,9,-3
A guy	5,-8,3
A ha	11,-14,3
A had	5,-5,0
A hadnt	3,-2,-1
A haha	-14,9,5
A haine	-11,13,-4
A hair	1,-2,0
A half	2,0,-2
A hall	8,-4,-5
A halloween	-13,23,-17
A halls	7,-7,0
A halt	8,-10,1
A ham	11,-10,-3
A hand	3,1,-4
A handle	-5,3,-7
A hands	8,-8,1
A handsome	11,-9,-3
A haneke	7,-11,-1
A hang	7,-2,-7
A hanging	-10,14,-5
A hangover	13,-21,6
A hanks	-2,0,2
A happen	7,-4,-5
A happened	20,-16,-5
A happens	8,-14,4
A happier	6,-5,-1
A happiness	-2,3,-2
A happy	-11,14,-4
A hard	5,-4,-1
A hardly	-2,4,-1
A hardy	-8,4,2
A harm	-3,-9,8
A hart	-12,-3,13
A hasnt	11,-9,-3
A hat	2,-2,1
A hate	6,-3,-4
A hated	-2,4,-3
A hates	-3,4,-1
A hats	1,2,-3
A haunted	2,-3,1
A have	1,-2,2
A havent	1,3,-4
A having	0,-3,3
A hay	10,-8,-3
A head	-7,1,5
A headache	13,-11,-3
A heads	13,-12,-1
A hear	13,-17,3
A heard	-5,0,7
A hearing	11,-7,-4
A heart	4,-1,-3
A heartbreak	-7,10,-4
A hearted	-6,7,-2
A hearts	-9,14,-5
A heat	-4,8,-5
A heat hot	0,2,-1
A heaven	8,-5,-2
A heavens	6,-9,2
A heavy	13,-7,-9
A hed	8,-6,-3
A heights	-5,-9,9
A heist	9,-16,7
A held	-3,7,-3
A hell	0,-4,4
A help	2,1,-2
A hen	-8,19,-12
A hepburn	-3,5,-3
A her	3,-3,0
A hereditary	5,-8,1
A hero	-9,11,-5
A heroes	-7,5,2
A herring	3,-1,-1
A hers	-1,4,-3
A herself	4,-1,-2
A herzog	1,9,-11
A hes	-2,1,1
A heures	0,6,-8
A hiding	10,-7,-5
A high	3,-3,1
A hiking	17,-14,-5
A hilarious	4,-2,-2
A hill	9,-3,-6
A hills	-5,6,-1
A him	2,0,-2
A himself	1,-3,1
A hip	9,-5,-3
A history	10,-9,-1
A hit	-9,5,3
A hives	0,-15,14
A hm	9,-10,-2
A hmm	-6,0,2
A ho	-8,14,-8
A hockey	-20,0,11
A hoffman	0,9,-15
A hold	4,3,-8
A holding	10,-9,-1
A hole	-15,20,-7
A holiday	7,-5,-2
A holidays	-10,12,-4
A hollywood	-3,3,0
A holy	8,-4,-5
A home house	2,-6,3
A homework	7,-5,-2
A honest	4,-1,-4
A honestly	13,-10,-3
A honeymoon	6,-4,-2
A hong	-9,10,-3
A honour	-2,5,-4
A hope	3,4,-8
A hopeful	2,1,-5
A hopeless	3,-1,-4
A hopkins	15,-6,-10
A hora	0,-8,6
A horas	1,-3,0
A horrid	-3,6,-4
A horror	2,-1,-1
A horse	-1,3,-3
A horses	-7,1,5
A hospital	6,-3,-3
A hospitals	5,-2,-4
A hot	6,-8,2
A hotel	4,-3,-1
A hotels	-6,9,-5
A hour	0,1,-2
A hours	-4,1,3
A houses	-9,10,-1
A how	-1,-13,14
A however	8,-6,-2
A hrs	8,-13,4
A huge	-16,16,-3
A hugh	6,-4,-2
A human	-5,1,5
A humor	6,-4,-3
A humour	-5,5,0
A hums	1,1,-3
A hundred	-3,-4,7
A hungarian	1,3,-3
A hunger	23,-23,-8
A hungry	1,0,-2
A hunt	-2,2,1
A huppert	3,1,-4
A hurt	12,-8,-4
A hurts	0,-27,23
A husband	1,-5,4
A husbands	0,-3,3
A hypnotic	3,-3,0
A i	1,-2,1
A iceland	0,3,-5
A icy	-2,2,0
A id	5,-5,-1
A ida	13,-9,-6
A idea	4,-8,4
A ideal	-9,14,-5
A ideally	-3,2,1
A ideas	24,-7,-17
A idee	-14,16,-3
A identity	-12,10,3
A idiot	12,-5,-7
A idiots	-11,10,0
A ie	1,4,-9
A if	-4,6,-2
A ii	3,1,-4
A ill	-6,3,1
A im	-3,2,1
A imagine	13,-12,-4
A in	2,-1,-1
A included	5,-1,-6
A including	2,-1,-1
A india	-10,10,1
A indian	-3,6,-4
A ingmar	-15,4,9
A inheritance	-9,6,0
A inisherin	2,-2,-1
A innit	12,-19,-3
A inside	-4,3,-3
A insists	12,-10,-2
A inspector	2,1,-3
A inspirational	10,-7,-6
A inspiring	-5,4,3
A instead	-9,11,-3
A insurance	6,-4,-3
A intense	-2,5,-5
A interest	-8,-5,13
A into	3,-2,-1
A intrigue	-5,2,2
A inventive	6,-11,2
A invited	-3,1,2
A involved	-5,-13,16
A iran	10,-6,-7
A ireland	-12,6,7
A irish	4,-1,-4
A irishman	3,-2,-1
A ironing	-3,0,7
A is	2,-3,1
A ish	-5,11,-6
A island	9,-2,-8
A islands	-8,3,0
A isnt	-6,3,4
A issues	12,-8,-5
A it	3,-2,-1
A italian	3,1,-4
A italy	-17,15,0
A itch	-2,-17,13
A itd	-5,8,-5
A its	3,-3,0
A itself	6,-4,-4
A ive	0,-2,2
A ivory	-6,10,-7
A ja	10,-7,-3
A jack	20,-14,-5
A jackie	16,-11,-5
A jackson	-3,-5,6
A jacques	1,5,-6
A jam	-1,-6,9
A james	-1,16,-18
A january	13,-8,-5
A japan	1,5,-9
A japanese	-10,5,4
A jarmusch	-2,5,-2
A jazz	-3,2,1
A jealous	-3,18,-16
A jeanne	4,0,-3
A jim	-9,13,-4
A job	3,-1,-2
A jobs	-6,-6,12
A john	-3,6,-4
A joined	5,-3,-3
A joke	14,-11,-2
A joker	2,1,-4
A jokes	-2,0,1
A joking	6,-3,-2
A jolly	-9,4,5
A joy	0,8,-8
A joyful	16,-14,-2
A judge	2,3,-5
A judi	5,-3,-2
A jump	-5,1,2
A jumper	23,-21,-4
A jumpers	-1,3,-2
A june	16,-14,-2
A jungle	-8,8,2
A jury	-2,2,-2
A just	2,-4,2
A justice	-6,9,-8
A kar	-3,4,-2
A kaurismaeki	12,-8,-3
A keaton	-5,2,3
A keep	-4,-4,7
A keeps	-9,13,-5
A kelly	-3,-1,4
A ken	-8,11,-4
A kept	6,-14,6
A kes	8,-6,-2
A kettle	14,-2,-11
A kevin	-2,-5,4
A key	-5,8,-3
A khan	-4,8,-4
A kid	-3,-2,4
A kids	2,-2,0
A kids child	-5,4,-1
A kids children	-11,5,3
A kill	-4,3,-2
A killer	-3,10,-8
A killers	4,-3,0
A killing	17,-13,-4
A kind	-5,6,-1
A kinder	10,-10,-2
A kindness	1,0,-2
A king	10,-8,-4
A kings	-6,8,-2
A kinski	4,-7,3
A kiss	9,-6,-4
A kitchen	4,-3,-1
A kitchens	4,-3,-1
A kiwi	-2,4,-2
A knee	9,-6,-5
A knees	-4,-1,3
A knight	11,-9,-3
A knitting	-1,-11,9
A knitwear	-19,-5,18
A knives	-1,-3,1
A know	2,3,-5
A knows	12,-10,-2
A kong	-7,8,-2
A korea	8,-10,2
A korean	-2,5,-3
A krakow	14,-9,-7
A kubrick	19,-15,-3
A kung	-3,8,-5
A kurosawa	-11,10,-7
A l	-13,0,6
A la	-2,6,-3
A lad	12,-9,-5
A ladies	3,-1,-2
A lads	5,-12,8
A lady	4,-3,-1
A lag	5,-4,-2
A lake	-1,-2,2
A land	-3,7,-3
A landing	17,-14,-5
A landscapes	-9,1,4
A lane	-2,-11,13
A language	-4,1,3
A languages	8,-7,0
A lanthimos	3,1,-6
A laptop	15,-7,-7
A lars	16,-3,-14
A last	2,-3,0
A late	0,4,-4
A later	9,-8,-2
A latin	-7,9,-2
A laugh	7,-1,-6
A laughed	4,-2,-1
A laughing	-6,5,1
A laughs	-6,5,0
A laughter	-3,4,-2
A laundry	11,-10,-2
A law	4,-1,-3
A lawnmower	8,-4,-6
A laws	-2,0,1
A lawyer	0,3,-7
A lawyers	-25,11,14
A lead	-2,6,-3
A learned	6,-4,-2
A learning	-10,12,-5
A least	6,-2,-4
A leather	-4,5,-1
A leave	-10,-3,13
A leaves	-1,-2,4
A leaving	-10,12,-3
A leche	0,-9,10
A lee	1,5,-6
A leeds	-8,10,-2
A left	2,-5,4
A leg	0,-9,8
A legs	-2,4,-2
A leigh	-8,9,-2
A length	11,-9,-4
A lent	-3,-4,8
A les	23,-18,-7
A less	4,1,-5
A lesson	-2,3,-1
A lessons	2,-7,4
A let	4,-1,-3
A leto	-1,-4,5
A lets	7,-7,0
A letter	1,0,-2
A letters	-5,4,1
A level	-11,-2,10
A li	-14,18,-4
A library	4,-1,-2
A lie	-1,-7,7
A lies	6,-3,-3
A life	-1,3,-2
A lift	6,-7,-1
A light	4,-3,-2
A lighter	3,-6,2
A lighthouse	11,-7,-6
A lighting	0,-1,-2
A lights	4,-2,-2
A like	2,0,-2
A liked	3,0,-3
A likes	0,2,-2
A liking	9,-8,-1
A lille	12,-26,12
A limit	-7,0,6
A line	1,-8,7
A linen	-18,20,-2
A liners	-5,8,-4
A lines	-7,10,-6
A lisbon	-13,14,-2
A list	-4,8,-5
A lista	9,-7,-3
A literally	8,-5,-2
A live	-9,6,3
A lived	15,-15,-2
A lives	1,2,-3
A living	3,-4,1
A loach	-3,1,1
A locked	16,-15,-1
A lodger	14,-6,-10
A lol	-3,1,1
A london	-7,7,1
A loneliness	-2,6,-4
A lonely	-2,2,0
A lonely alone	-2,2,0
A long	3,-1,-2
A longer	3,-3,0
A longing	7,-6,-1
A loo	9,-3,-6
A look	-8,5,3
A looked	9,-10,1
A looking	-3,0,3
A looking for	20,-19,-3
A looks	1,-2,0
A loop	8,-6,-2
A lord	5,-4,-1
A loren	0,6,-7
A los	-6,8,-3
A lose	0,5,-7
A loses	2,2,-10
A losing	-8,12,-4
A loss	-4,9,-4
A lot	4,-8,4
A lots	-13,18,-7
A lots of	-8,11,-3
A loud	6,-2,-3
A louder	1,4,-11
A loudly	10,-20,7
A lounge	5,-3,-2
A love adore	11,-8,-6
A lovely	14,-11,-4
A lovers	2,1,-4
A loves	4,-3,-3
A low	7,-6,-2
A lubitsch	1,3,-17
A luca	-5,-1,5
A luck	7,-8,1
A lucky	13,-9,-3
A luhrmann	-8,6,1
A lumet	4,-2,-2
A lunch	8,-3,-5
A lurid	-5,7,-2
A lush	-10,11,-1
A lying	4,-4,0
A lynch	6,5,-10
A lyon	7,-6,-1
A m	11,-23,7
A machine	3,0,-3
A mad	-10,19,-14
A made	-1,2,-1
A madness	0,8,-8
A mafia	13,-7,-7
A maggie	4,-1,-3
A magic	0,3,-3
A magnificent	7,-6,-1
A majeure	1,1,-2
A makes	-5,-5,8
A making	-13,10,4
A mal	17,-1,-16
A malick	0,-4,2
A malta	16,-15,-3
A man	4,-3,-1
A manage	-4,-8,10
A manca	1,2,-8
A mann	-1,5,-5
A manner	-8,11,-5
A manners	-8,11,-4
A mans	3,-1,-3
A mansion	12,-10,-6
A many	-1,2,-3
A march	3,-1,-2
A margaritas	3,-1,-4
A mark	6,-6,-2
A marriage	2,1,-3
A married	-5,10,-6
A martin	-9,7,-1
A marvel	9,0,-9
A marvellous	26,-29,-4
A mask	-5,-6,4
A masks	-5,7,-3
A master	19,-13,-6
A masterpiece	11,-10,-1
A match	6,-3,-4
A match game	4,-1,-6
A mate	14,-9,-6
A mates	14,-10,-3
A matter	7,-4,-4
A maureen	21,-18,-3
A maverick	9,-8,-2
A max	11,-8,-4
A maybe	-6,8,-3
A mcqueen	-4,6,-2
A me	2,-3,1
A mean	-4,7,-3
A meaning	-1,0,2
A means	3,-8,5
A meant	-5,-13,11
A mediocre	13,-10,-3
A meet	-3,11,-6
A meeting	11,-10,-2
A meetings	-12,13,-3
A meets	-8,11,-4
A meetup	1,-8,7
A megalopolis	3,0,-4
A meh	14,-11,-3
A melancholy	1,1,-2
A melodrama	-17,19,-4
A memory	3,-1,-2
A menace	-3,4,-1
A mentioned	11,-6,-5
A menu	1,-2,2
A mes	17,-15,-3
A mess	15,-13,-3
A messy	-5,11,-6
A met	2,-1,-1
A mexican	0,-3,1
A mexico	-16,16,-1
A michael	8,-3,-6
A middle	-2,2,0
A midnight	3,-1,-3
A might	-5,3,2
A migraine	3,-4,1
A mild	-3,-2,-2
A mile	0,-7,4
A milk	23,-12,-13
A min	-1,2,-1
A mind	5,-1,-4
A mine	2,-3,0
A miner	5,-2,-2
A miners	-9,7,-1
A mines	-6,7,-2
A minions	4,-3,-1
A mins	11,-5,-7
A minus	-3,5,-3
A minute	5,-6,0
A minutes	0,2,-2
A mirren	-3,4,-4
A mis	3,-5,0
A miserable	9,-11,2
A misery	-11,8,3
A miss	-1,5,-4
A miss longing homesick	1,2,-8
A missed	11,-12,1
A mist	-7,11,-5
A mistake	-1,3,-2
A mob	25,-23,-7
A modern	-10,12,-1
A moment	11,-9,-3
A monday	4,-3,-1
A money	3,1,-6
A monkeys	-1,5,-7
A monks	0,3,-2
A monsters	2,1,-4
A montage	-17,2,14
A months	4,-6,2
A mood	0,8,-12
A moon	8,-2,-5
A moore	-1,0,3
A moral	-3,5,-2
A more	3,-2,-2
A moreau	-1,8,-10
A morning	19,-16,-4
A most	1,3,-4
A mother	4,-1,-3
A mothers	-3,5,-1
A motion	-4,4,1
A motorbike	-10,10,1
A motorbikes	-6,9,-6
A mountain	-1,2,-2
A mountains	-3,1,2
A mouse	2,-1,-1
A moustache	2,2,-4
A moustaches	-4,6,-2
A mouth	4,-10,5
A move	5,-2,-3
A moved	6,-4,-2
A moves	4,-4,0
A movie	6,-2,-4
A moving	8,-9,1
A mr	14,-13,-2
A mrs	8,-5,-4
A much	-1,-1,2
A mud	-5,8,-3
A muddy	-2,5,-4
A mummy	8,-5,-2
A mums	-6,-1,6
A murder	-2,3,-1
A murder crime	-10,-1,7
A murders	-12,12,-1
A murphy	-6,11,-6
A murray	-6,4,1
A music	-1,4,-2
A musical	0,4,-4
A musicals	1,2,-2
A must	1,3,-4
A mustnt	-10,-6,16
A my	0,-1,2
A myself	3,1,-4
A mystery	0,3,-3
A n	7,-3,-4
A nah	11,-36,15
A naked	15,-14,-2
A name	-6,2,5
A named	5,-4,-1
A nan	1,1,-4
A nans	-1,6,-4
A nap	1,1,-2
A naples	6,-3,-4
A nasty	3,-1,-2
A naturally	5,-3,-4
A nature	-9,8,1
A naughty	-8,13,-6
A navy	3,-3,-1
A nazis	-6,3,-4
A ne	0,-4,1
A near	-2,-1,3
A nearly	4,0,-4
A necessarily	-1,2,-1
A neck	1,2,-3
A need	5,-1,-4
A needed	11,1,-12
A needles	-4,6,-4
A needs	8,-3,-4
A neeson	-5,8,-1
A neighbor	6,-4,-2
A neighbour	-8,10,-3
A neighbours	-12,15,-4
A neither	-2,-4,7
A neon	8,4,-13
A nephew	4,3,-8
A nerves	-1,3,-3
A nervous	14,-1,-12
A netflix	5,-3,-2
A neurotic	-13,3,7
A never	0,-3,2
A newer	-2,6,-3
A newman	10,-1,-6
A news	5,-4,0
A next	9,-8,-1
A nice	1,-5,3
A nicely	21,-14,-8
A nicolas	6,-1,-8
A niece	2,-4,1
A nightclub	8,-5,-3
A nightmare	8,-1,-7
A nightmares	2,0,-3
A nights	6,-7,1
A nine	7,-5,-1
A nineteen	6,-6,1
A nineties	-10,12,-2
A ninety	5,-2,-3
A niro	1,-3,1
A noble	-3,5,-5
A nobody	-2,4,-2
A nobodys	5,-3,-2
A noch	12,-20,6
A noe	-1,-13,15
A noir	0,-2,1
A noise	2,-9,9
A noisy	-5,7,-2
A nolan	2,-12,9
A nomadland	-1,3,-4
A non	3,-6,5
A none	-3,0,3
A nonsense	-19,14,3
A noodles	-5,8,-4
A noon	9,-7,-2
A nope	6,-18,4
A nor	6,-8,1
A northern	-6,-1,8
A norway	-8,12,-5
A norwegian	-1,4,-4
A nose	5,-5,-1
A nosferatu	17,-16,-3
A not	-1,2,0
A notice	8,-6,-3
A november	7,1,-9
A now	4,-4,0
A nowhere	-5,-15,19
A nowt	3,-10,5
A nudity	-11,-14,18
A number	-10,3,5
A nuns	1,-4,4
A nurse	-2,-7,7
A nurses	2,1,-5
A nuts	11,-8,-2
A obsessed	15,-18,1
A obvious	-3,2,0
A obviously	3,1,-5
A october	10,-8,-4
A odd	7,-3,-5
A of	2,-1,-1
A off	1,-3,2
A office	-8,11,-3
A oh	-5,11,-4
A ok	6,-4,-1
A okay	1,-9,5
A old	2,2,-4
A older	-1,4,-4
A olds	7,-4,-2
A oliveira	-5,-5,9
A on	2,-2,0
A once	1,0,-2
A one	2,-1,-1
A ones	-4,5,-1
A onion	20,-19,-1
A only	-2,4,-2
A onto	-6,9,-3
A op	4,-13,8
A open	-3,-2,4
A opens	-10,3,3
A opera	0,2,-1
A opinions	4,-3,-1
A oppenheimer	19,-18,-1
A optional	-5,4,2
A or	-5,6,-1
A orange	5,-3,-1
A order	-1,3,-2
A ordered	7,-5,-2
A ordinary	2,1,-2
A ore	7,-9,2
A original	-4,4,-3
A orphans	-11,-2,12
A oscar	8,-7,-2
A oslo	-1,4,-4
A other	-3,2,0
A others	6,-2,-5
A otherwise	3,-4,1
A otto	11,-5,-6
A ours	3,-4,1
A out	-1,-4,4
A outback	-5,7,-2
A outside	4,-4,0
A ove	10,-9,-1
A oven	21,-19,-3
A over	1,-2,2
A overnight	-7,9,-4
A own	2,-2,-1
A pace	-10,13,-7
A pacino	-5,4,1
A page	-1,10,-8
A paid	6,-6,0
A pain	13,-15,2
A paint	-1,3,-2
A painted	15,-13,-5
A painting	5,1,-7
A pair	5,-3,-1
A palms	12,-6,-8
A paltrow	0,-13,11
A pancakes	15,-13,-3
A paper	-6,0,4
A papers	-7,-5,10
A paranoia	5,-2,-2
A paranoid	5,-5,-2
A parent	5,-5,1
A parents	2,-3,1
A paris	-1,3,-2
A parish	-11,11,-4
A park	6,-5,-1
A part	6,-4,-2
A particular	1,-4,2
A parties	-20,21,-5
A party	5,-4,-2
A pass	7,-13,5
A passed	-7,-6,11
A passenger	-4,10,-4
A passion	-3,4,-1
A past	1,-4,3
A pasta	16,-15,-3
A pastel	-15,18,-5
A patience	1,2,-2
A patient	0,3,-4
A paul	-14,19,-4
A pay	7,-1,-6
A peace	6,-5,-3
A peaches	-4,9,-6
A peak	6,-4,-2
A peel	4,-3,-2
A pen	5,-3,-2
A pensioners	-8,9,-1
A people	-3,1,2
A perez	5,1,-7
A perfect	7,-5,-2
A perfection	15,-13,-4
A peril	-7,-1,5
A period	3,1,-4
A person	-2,5,-3
A personality	5,-4,-1
A perth	-13,9,0
A pet	-2,4,-2
A peter	-3,-3,5
A petrol	18,-16,-3
A peu	-1,-5,-1
A pg	-2,5,-4
A phase	-10,4,6
A phones	-8,11,-5
A physics	1,-3,2
A piano	2,5,-10
A pick	-5,5,-1
A picked	3,-1,-2
A picks	12,-10,-3
A picture	-12,15,-4
A pictures	9,-6,-3
A pie	13,-10,-3
A piece	-2,3,-2
A pieces	2,-1,-2
A pies	10,-8,-4
A pig	5,-7,1
A pigeons	0,3,-3
A pigs	11,-12,1
A pile	5,-4,-1
A pink	9,-7,-3
A pirates	4,-3,-2
A pitt	-4,7,-4
A pity	-2,5,-2
A pizza	13,-10,-3
A place	2,0,-2
A places	-15,16,-3
A plain	8,-6,-7
A plan	3,-1,-3
A plane	11,-1,-13
A planes	9,0,-11
A planning	3,4,-7
A plant	4,-3,-1
A plants	6,-3,-4
A plaster	4,-3,0
A play	-1,4,-3
A played	10,-18,6
A plays	-4,6,-2
A please	-3,3,0
A plenty	3,-1,-2
A plot	-1,7,-7
A plot twist	12,-11,-1
A plots	-6,-4,10
A pls	-2,5,-3
A plumber	10,-8,-2
A poetic	15,-8,-1
A point	-13,17,-3
A poirot	-8,19,-20
A poison	-9,10,-3
A poisoning	-8,11,-3
A police	2,3,-5
A polish	-3,5,-1
A polite	-3,7,-4
A political	-6,10,-4
A politics	7,-7,0
A ponies	0,3,-4
A pools	-13,2,10
A poor	-2,4,0
A poorly	4,2,-6
A popcorn	-1,-7,8
A porn	-7,-8,13
A portuguese	1,1,-2
A posh	-20,-2,18
A poss	-17,11,4
A possible	-4,6,-1
A poster	-3,-6,7
A posters	-6,8,-3
A potato	6,-4,-2
A potatoes	1,1,-2
A power	-1,5,-4
A practically	3,-2,-1
A pratfalls	-12,15,-2
A pratt	-10,2,3
A pre	-20,22,-4
A preachy	-8,11,-4
A precisely	-12,13,-5
A prefer	4,-4,0
A preferably	-4,5,-1
A preference	-1,9,-8
A preferencia	-17,18,-1
A preferred	11,0,-17
A prefers	7,-6,-1
A pregnant	-4,-1,-1
A present	1,3,-7
A press	6,-4,-1
A pretty	12,-10,-4
A price	-16,19,-5
A pride	1,2,-4
A priest	-2,-4,3
A priest nun	-1,-7,4
A priests	-1,5,-6
A prince	6,-3,-3
A princess	-1,3,-3
A prison	3,4,-9
A private	-3,9,-16
A problem	1,9,-20
A problems	-9,-2,9
A professor	-9,15,-8
A profound	6,-4,-3
A project	5,0,-5
A projector	3,-2,-2
A prom	-3,2,1
A proper	-2,3,0
A properly	-9,11,-3
A prosecco	19,-17,-3
A proud	4,-3,-1
A provided	4,-4,-2
A psycho	-4,8,-4
A pub	7,-8,0
A punch	8,-10,0
A punching	8,1,-8
A puns	-2,2,-1
A puppets	-4,-1,2
A pure	15,-16,1
A purple	-6,5,0
A purpose	2,0,-2
A put	6,-7,0
A puts	4,-30,21
A quarrels	-13,15,-3
A quatre	-4,6,-1
A que	8,5,-15
A queen	0,4,-2
A queens	-6,10,-4
A question	7,-15,5
A questions	-3,-6,8
A quick	-2,2,-1
A quid	12,-11,-1
A quiet	2,0,-3
A quietly	-15,3,8
A quindi	12,-9,-4
A quit	5,-3,-2
A quotes	-3,3,0
A quoting	3,-2,-1
A r	2,-6,4
A rabbit	6,-1,-4
A rabbits	-2,-9,5
A racing cars	-3,-5,12
A radio	20,-16,-6
A rage	-1,12,-18
A railway	-4,6,-3
A rain	-1,3,-2
A raincoat	-1,2,-1
A raincoats	-11,13,-2
A rainy	-5,6,-1
A ran	7,-5,-1
A rang	5,-3,-2
A rate	4,-7,-1
A rated	1,0,-2
A rather	3,0,-4
A raves	8,-5,-4
A raw	2,1,-5
A ray	2,2,-4
A read	-3,6,-4
A reading	7,-3,-5
A ready	-5,8,-4
A real	-6,1,5
A really	7,-6,-1
A reason	-10,12,-4
A reasons	-3,0,3
A rebellion	-6,8,-2
A recent	-5,13,-7
A recent new	19,-20,-2
A recommended	12,-16,5
A recommends	14,-12,-2
A red	2,-5,3
A redemption	5,-2,-4
A reed	-5,8,-4
A reel	7,-5,-2
A regret	-20,22,-2
A reichardt	-10,-3,13
A relatives	1,1,-3
A religion	1,-2,1
A remake	13,-6,-8
A remakes	-2,-5,3
A remember	-3,7,-6
A remote	10,-6,-5
A renoir	-7,9,-2
A rent	16,-13,-4
A repeat	12,-9,-2
A report	4,5,-7
A repressed	-24,26,-4
A request	-5,11,-7
A required	3,8,-15
A rescue	11,-25,16
A respect	20,-12,-12
A rest	6,-13,6
A retired	2,-2,0
A return	4,-2,-3
A returned	18,-3,-15
A revenge	-2,5,-3
A revolution	0,5,-7
A rewatch	11,-9,-1
A reynolds	-12,5,7
A rhapsody	5,-3,-2
A rich	-1,2,-1
A richard	0,3,-4
A ring	3,-3,0
A ringing	4,-2,-2
A ripley	8,-3,-9
A rise	-3,7,-5
A ritchie	-5,-1,6
A river	7,-4,-2
A rivers	-10,12,-1
A riviera	-10,12,-2
A road	-1,-3,4
A roads	-11,14,-3
A rob	4,-1,-2
A robbed	7,-5,-3
A robbery	-13,10,-1
A robert	0,3,-8
A robot	-5,-3,5
A robots	-4,0,3
A rock	14,-15,2
A roger	-14,19,-7
A rohmer	-5,9,-6
A roll	-2,4,-4
A rom	10,-8,-5
A roma	25,-24,-2
A romance	-1,3,-1
A romans	5,2,-11
A romantic	0,-1,2
A romcom	-13,13,-3
A rome	4,-2,-3
A roof	-3,5,-5
A rooftops	-15,16,-2
A room	3,-1,-2
A round	-1,2,0
A row	11,-9,-1
A rubber	0,3,-4
A rubbish	0,-5,2
A rude	-13,13,0
A rugby	7,-6,-4
A ruined	7,-10,-1
A rukh	-4,20,-16
A rule	14,-5,-11
A rules	-8,1,6
A run	-4,-7,11
A running	-6,2,3
A runs	1,5,-6
A rural	3,-2,-3
A russell	-6,11,-4
A russian	-11,12,-2
A ryan	0,12,-14
A sacrifice	3,-8,3
A sad	3,-1,-2
A sadness	8,-7,1
A saga	5,-2,-4
A said	5,-5,-1
A sake	0,2,-1
A salle	-1,3,-3
A salo	5,-3,-2
A salt	18,-5,-15
A saltburn	8,-5,-3
A samurai	1,2,-5
A sand	11,-10,-2
A sandler	5,-10,4
A sandwich	5,-28,17
A sandwiches	-1,3,-3
A sang	0,5,-6
A santa	0,1,-4
A sat	5,-9,3
A satire	-8,12,-6
A saturday	5,-2,-3
A saul	1,-4,3
A saved	-6,12,-11
A saves	-9,8,1
A saw	2,-5,3
A say	3,-1,-2
A saying	5,-3,-2
A says	4,-4,-1
A scandal	-8,8,-3
A scared	12,-5,-11
A scares	0,-7,7
A scarf	6,-5,-1
A scary	10,-3,-8
A scene	2,-7,2
A scenes	-4,-6,10
A schneider	-5,-8,11
A schon	8,3,-15
A school	-1,2,-1
A sci	-1,2,-1
A science	-4,1,7
A scientist	1,5,-10
A scotland	-18,21,-5
A scott	0,1,-3
A scream	2,-11,9
A screamed	17,-13,-4
A screaming	-4,1,3
A screen	-3,3,0
A screwball	4,2,-10
A script	5,0,-8
A se	4,3,-6
A sea	-1,5,-5
A sean	9,-7,-3
A search	20,-14,-9
A seasick	1,-18,11
A seaside	0,2,-2
A season	-7,7,-1
A seat	-2,3,-2
A seats	3,-2,-1
A secret	-2,3,-2
A secrets	-8,8,0
A see	-1,2,0
A seeing	12,-9,-4
A seen	-3,3,0
A sees	4,-2,-4
A sei	15,-8,-7
A self	-3,4,-2
A send	3,-1,-5
A sense	1,-2,1
A sent	7,-2,-5
A sequel	6,-4,-2
A sequels	-17,-5,17
A sequins	7,1,-11
A serial	5,-1,-6
A series	11,-7,-4
A serious	12,-3,-8
A served	2,-4,3
A service	6,-8,1
A set	-2,3,0
A seven	4,-3,-2
A seventies	-6,9,-2
A seventy	3,-1,-2
A sex	6,-3,-4
A sexy	3,0,-4
A shades	16,-10,-8
A shadows	2,4,-7
A shaking	4,-2,-2
A shaky	2,1,-3
A share	-18,21,-4
A shark	-4,2,1
A sharks	-6,1,3
A sharp	3,1,-7
A shaved	16,-15,-3
A shed	4,1,-5
A sheep	-1,-2,3
A shelf	7,-10,2
A shell	6,-7,1
A sheriff	-2,9,-7
A shift	-5,10,-5
A ship	-10,11,-1
A ships	5,-2,-3
A shirt	0,13,-16
A shirts	0,2,-2
A shoe	2,2,-4
A shoes	3,1,-3
A sholay	2,0,-3
A shooting	1,1,-3
A shop	0,-2,2
A shopping	-2,5,-4
A shops	-14,17,-5
A short	3,1,-5
A shorts	-10,13,-5
A shot	-5,5,-1
A should	-3,2,1
A shout	0,7,-9
A shouts	-4,-4,10
A shouty	8,10,-15
A show	10,-5,-6
A showed	2,-2,0
A shower	4,-2,-2
A showing	0,-25,14
A showman	5,-3,-3
A shown	1,-4,2
A shows	-1,-11,8
A shut	11,-8,-3
A shy	-8,12,-6
A si	7,-6,-3
A siblings	-16,14,1
A sicily	1,0,-3
A sick	1,-2,1
A side	5,-4,-1
A sideways	6,-4,-2
A sight	-5,-2,6
A signed	18,-24,9
A silence	2,2,-3
A silent	-1,2,-2
A silent quiet	-1,3,-3
A silents	-4,10,-7
A silk	6,-4,-3
A silly	-4,3,0
A silly stupid	9,-8,-1
A sim	-7,11,-7
A similar	0,3,-4
A sin	13,-11,-2
A since	3,-3,0
A sing	6,-4,-2
A singer song	-1,3,-2
A singers	-6,4,2
A singing	-3,2,1
A single	2,2,-4
A sings	8,0,-8
A sinister	3,1,-6
A sink	2,0,-2
A sissi	4,-2,-2
A sister	3,-3,0
A sisters	-1,5,-4
A sit	10,-9,-1
A sits	20,-18,-2
A sitting	12,-10,-1
A six	3,-3,1
A sixteen	7,-6,-2
A sixties	-6,8,-2
A sixty	5,-4,0
A size	4,-2,-2
A skates	13,-9,-5
A ski	8,-13,4
A skin	9,-8,-1
A skipped	-14,-12,18
A slamming	-5,6,-3
A slap	10,-10,-2
A slapstick	6,1,-8
A slasher	0,4,-4
A sleep	4,-6,3
A sleepover	1,4,-6
A slept	13,-11,-2
A slide	-2,5,-2
A slippers	27,-18,-10
A slow	1,0,-2
A slowly	0,5,-6
A small	4,-1,-3
A smart	-10,6,4
A smile	9,-11,2
A smiled	13,-8,-6
A smith	2,2,-4
A smoke	-3,6,-3
A smoking	2,1,-3
A smth	5,-1,-5
A smug	8,-17,2
A snakes	-6,4,3
A snored	10,-8,-3
A snow	2,0,-2
A snowed	7,-7,-1
A snowy	-4,14,-11
A so	3,-2,0
A sobbing	9,-7,-2
A social	-3,4,-1
A society	-11,-10,16
A socks	10,-10,-1
A sofa	1,2,-4
A soft	-8,9,-3
A soir	3,-8,1
A soldier	-4,5,-3
A soldiers	-6,6,-1
A solo	4,-3,-1
A some	2,2,-5
A somebody	7,-4,-3
A something	2,-1,0
A somewhere	-3,8,-6
A son	-1,-3,4
A son children	-1,7,-7
A song	13,-9,-4
A songs	-1,3,-3
A sons	2,-1,-1
A soothing	7,-5,-6
A soppy	5,-1,-5
A sorry	-2,-6,8
A sort	-8,6,2
A soul	5,-4,-2
A soul mate	-2,7,-8
A sound	3,1,-3
A sounds	2,2,-4
A soundtrack	-15,21,-8
A soup	7,-5,-2
A south	-7,12,-5
A southern	-2,6,-4
A spaceship	0,7,-13
A spacey	-3,-4,6
A spaghetti	7,-5,-3
A spain	0,-2,2
A spanish	5,-1,-5
A spare	-7,-9,14
A speak	-2,6,-3
A speaking	1,1,-3
A speaks	6,0,-8
A speech	1,-3,2
A speeches	5,-3,-3
A speed	2,2,-6
A spencer	10,-3,-8
A spider	3,-12,9
A spielberg	1,2,-2
A spies	-5,4,1
A spirit	-2,-14,14
A spite	-10,13,-3
A split	3,1,-4
A spoke	12,-7,-6
A spoken	-6,4,2
A spooky	-6,6,-2
A sport	3,1,-4
A spot	10,-4,-8
A spring	9,-8,-1
A spy	-1,4,-4
A square	7,-5,-2
A stag	8,-3,-4
A stage	0,-5,4
A stairs	2,0,-3
A stalker	13,-9,-2
A stallone	-6,-5,6
A stamping	-4,5,-1
A stand	-3,2,1
A standing	-6,-19,20
A stanwyck	-6,10,-3
A star	14,-10,-4
A stars	0,3,-3
A start	1,-6,4
A started	6,-2,-4
A starting	4,1,-12
A starts	15,-13,-2
A statham	-6,7,-4
A station	6,-4,-3
A stay	-7,-7,14
A stayed	13,-11,-2
A staying	1,1,-2
A stays	-8,-2,8
A steam	-13,15,-2
A steppe	5,-3,-5
A steve	-5,9,-6
A stew	16,-12,-4
A stewart	5,0,-13
A stick	7,-6,-2
A stiff	2,-11,5
A still	4,-4,-1
A stitches	5,-4,-1
A stomach	-1,6,-5
A stone	19,-11,-12
A stood	12,-10,-2
A stop	-2,1,1
A stopped	1,2,-4
A stops	6,-3,-3
A stories	-6,1,5
A storm	-5,10,-6
A storms	1,2,-4
A stove	12,-10,-2
A straight	7,-5,-2
A strange	4,0,-5
A stranger	-12,15,-4
A strangers	-7,10,-2
A streep	-5,-3,7
A street	4,-5,0
A streets	2,4,-9
A strict	7,-14,8
A strike	7,0,-7
A strikes	-4,-6,8
A stroke	5,-1,-7
A strong	2,3,-5
A stubborn	-3,8,-5
A stuck	-3,5,-3
A student	-3,6,-4
A students	-6,10,-6
A studio	8,-6,-1
A stuff	-3,2,1
A stunts	-2,3,0
A stupid	-13,12,0
A style	7,0,-7
A stylish	-3,-3,8
A submarine	-7,10,-5
A subs	-7,9,-4
A substance	2,-2,-1
A subtitled	-7,10,-5
A subtitles	-3,3,0
A suburbs	-6,8,-2
A such	-7,8,-1
A sue	-7,-7,9
A suffering	2,-16,13
A sugar	-4,-3,4
A suggested	19,-17,-3
A suit	-9,10,-2
A suits	5,-4,-4
A summer	-1,2,-1
A sun	3,0,-3
A sunday	7,-6,0
A sung	-8,-6,11
A sunglasses	-12,12,-1
A sunshine	4,-3,-2
A superhero	6,-1,-6
A superheroes	25,-8,-19
A supper	1,-5,4
A sure	8,0,-9
A surprise	5,1,-6
A survival	-13,2,9
A survived	10,-9,-2
A suspense	6,-5,-1
A swap	-6,10,-5
A swear	11,-9,-3
A swearing	5,-4,-3
A swearing words	-1,4,-4
A swears	7,-2,-6
A sweat	-1,3,-2
A sweating	-3,-1,3
A sweaty	7,-3,-3
A sweden	6,-4,-3
A swedish	2,0,-3
A sweet	2,1,-4
A swimming	7,-3,-4
A swinton	-3,0,2
A swiss	4,-2,-3
A sword	-10,11,-2
A swords	-3,7,-3
A sydow	-1,6,-5
A ta	-3,-15,12
A table	-3,0,4
A tablet	7,-6,-1
A tailor	-8,11,-5
A take	-3,1,1
A taken	-16,16,-3
A takes	-7,9,-2
A taking	-2,1,-1
A tale	-8,9,-1
A tales	-5,8,-4
A talk	-4,1,2
A talk conversation	2,-4,0
A talked	-3,5,-3
A talking	2,2,-3
A talks	1,-5,2
A talky	-1,4,-4
A tall	-1,3,-2
A tango	-3,5,-3
A tank	24,-21,-4
A tanks	1,-6,6
A tanto	5,-3,-8
A tap	-5,-6,9
A tape	5,-2,-5
A tapes	14,-13,-2
A tar	5,-5,-1
A tarantino	5,-13,5
A tarkovsky	10,2,-10
A tarr	-1,-5,3
A taste	5,0,-5
A tati	6,-3,-5
A tattoo	8,-2,-8
A taught	13,-12,-4
A tax	6,-3,-3
A taxi	-6,7,-1
A taylor	-5,12,-10
A tbh	16,-6,-14
A tea	1,1,-2
A teach	11,-11,-1
A teacher	1,3,-4
A teachers	2,7,-11
A team	7,-3,-4
A tears	-4,4,0
A technicolor	-8,9,-1
A teen	1,2,-4
A teenage	1,2,-4
A teenager	5,-3,-2
A teenagers	4,-9,5
A teens	11,-7,-3
A teeth	7,-5,-2
A telephones	-5,7,-5
A television	-5,-7,11
A tell	4,-7,4
A telling	-7,-9,12
A tells	7,-6,-1
A telly	8,-9,2
A tempers	-3,4,-4
A tender	-3,5,-2
A tenet	-6,5,-3
A tennis	3,3,-8
A tense	2,1,-3
A term	1,-5,5
A terrible	4,-1,-3
A terrifier	18,-4,-16
A test	6,-4,-3
A texas	17,-16,-3
A than	3,0,-3
A thank	8,-9,1
A thanks	1,-7,6
A that	1,0,-2
A thatd	-11,1,6
A thatll	11,-7,-4
A thats	0,2,-2
A the	2,-1,-1
A their	-1,5,-3
A theirs	4,1,-7
A them	3,-4,1
A theme	2,-22,14
A themselves	-8,9,-1
A then	3,-1,-2
A therapy	12,-9,-2
A there	3,-2,-1
A thereabouts	-5,8,-3
A theres	-4,5,-1
A these	5,-9,2
A thesis	-1,4,-5
A they	2,-1,0
A theyd	-2,-12,14
A theyre	8,2,-11
A theyve	-5,7,-2
A thieves	-5,6,-4
A thin	5,-2,-3
A thing	-5,3,2
A things	-4,2,1
A think	5,-9,4
A thinking	1,1,-3
A thinks	3,-2,-1
A third	-4,6,-2
A thirteen	-5,-9,12
A thirties	-2,3,-2
A thirty	0,2,-2
A this	1,-4,2
A tho	6,-2,-5
A those	4,-4,0
A though	-2,4,-1
A thought	9,-8,-1
A thoughtful	-13,16,-5
A thoughts	18,-16,-2
A three	4,-3,-1
A thriller	0,5,-5
A through	4,-5,1
A thrown	3,-16,11
A thursday	12,-10,-2
A thx	19,1,-20
A thyme	13,-17,-3
A ticking	-10,13,-3
A tidy	-8,10,-3
A till	5,-2,-3
A time weather	-1,3,-2
A times	6,-7,1
A tin	5,-4,-1
A tired	-2,8,-6
A tired exhausted	2,2,-7
A tissues	5,-2,-4
A titane	17,-14,-4
A title	-7,5,3
A titles	-18,21,-8
A to	2,-2,0
A toast	5,-6,1
A today	4,-4,0
A toddler	0,-1,2
A togas	-9,12,-6
A together	3,2,-4
A tokyo	-5,6,-1
A tom	9,-1,-8
A tomorrow	6,-3,-2
A tonight	2,-3,1
A too	-1,-1,2
A took	7,-4,-4
A tooth	-2,8,-8
A top	4,-1,-4
A tops	-19,12,10
A toro	5,6,-15
A torture	13,-7,-7
A tortured	7,-2,-5
A touch	2,0,-2
A touching	-9,10,-3
A tough	6,-13,6
A tour	15,-9,-7
A tower	-9,10,-1
A town	-5,7,-2
A track	-8,1,8
A tragedy	-6,8,-3
A tragic	0,2,-5
A trailer	13,-6,-6
A train	3,-2,-1
A training	-5,-8,11
A trains	5,-4,-1
A trap	0,2,-3
A trash	10,-2,-12
A trashy	-2,4,-4
A travel	6,-8,2
A treat	11,-9,-3
A tree	-3,5,-2
A trees	-5,5,-3
A trench	2,0,-3
A triangle	-9,11,-3
A trick	-10,13,-1
A tried	7,-6,-1
A trier	-4,3,2
A trifle	21,-20,-3
A trip	2,0,-2
A trouble	-3,-3,6
A trousers	15,-12,-5
A truc	15,-9,-7
A truck	-8,9,-2
A true	-3,4,-1
A trust	0,4,-4
A truth	-3,6,-2
A try	8,-10,1
A tub	16,-14,-2
A tuesday	4,0,-3
A tune	-4,6,-3
A turkey	8,-6,-4
A turkish	-5,8,-6
A turn	9,-7,-2
A turns	-13,3,9
A tuscany	14,-9,-10
A tv	7,-5,-6
A tweed	2,-1,-2
A twelve	3,-8,7
A twenty	6,-5,0
A twice	8,-8,-1
A twins	2,-5,1
A twist	-16,17,-2
A twisty	0,1,-3
A two	2,-2,0
A type	-2,11,-9
A typing	4,-9,5
A tyre	7,-4,-3
A u	10,-3,-9
A ukulele	-13,2,10
A umbrella	-8,10,-3
A uncle	-3,5,-3
A uncles	-7,7,-4
A under	-2,7,-4
A underdog	-11,6,4
A underrated	0,2,-5
A understand	5,-2,-3
A understood	14,-11,-5
A unhinged	0,16,-18
A university	10,-9,-1
A unknown	14,-13,-1
A until	6,-7,0
A up	2,-1,-1
A uplifting	1,0,-2
A upon	8,-7,-1
A ups	-7,7,0
A upstairs	3,-13,4
A us	5,-5,0
A used	2,-20,17
A v	12,-9,-4
A valentine	12,-11,-2
A valley	6,-1,-5
A vampire	7,-7,1
A vampires	-6,2,2
A van	1,-3,2
A varda	0,3,-4
A vegan	5,-4,-1
A vegetarian	8,-7,-1
A venetian	-5,8,-3
A venice	-1,3,-4
A verdict	-3,5,-4
A verse	5,-1,-5
A version	-4,1,1
A vertigo	1,1,-3
A vespas	-4,5,-1
A vest	-7,8,-4
A vets	3,-4,2
A vez	23,-20,-4
A vhs	7,-5,-2
A vi	3,-2,-1
A vibes	-16,20,-5
A vicar	6,-5,-1
A vicars	-4,-4,4
A video	17,-22,5
A videos	4,-3,-1
A vienna	0,3,-2
A view	-6,9,-2
A village	-4,6,-3
A villain	-3,8,-6
A villains	-1,4,-5
A villeneuve	5,-2,-3
A violence	1,6,-9
A violent	-4,4,-2
A violin	0,-2,2
A violins	-13,7,7
A visiting	10,-3,-7
A vodka	-7,10,-1
A voice	0,3,-4
A voices	4,9,-13
A volcano	0,5,-6
A volcanoes	15,-13,-3
A volume	2,-5,5
A vomit	-3,-2,-1
A von	3,0,-3
A vote	2,4,-6
A voted	15,-11,-4
A vs	18,-15,-5
A w	4,2,-6
A wahlberg	7,-15,4
A wai	-3,3,-1
A wait	-18,3,10
A waiting	-5,8,-4
A wales	7,-2,-7
A walk	4,-8,3
A walked	-3,-9,11
A walking	-4,7,-2
A walks	-8,7,0
A wall	3,-3,-1
A wallpaper	7,-6,0
A walls	3,-15,10
A wanna	0,2,-3
A want	6,-5,-1
A wanted	9,-5,-4
A wanting	14,-11,-5
A wants	4,-1,-3
A war	1,1,-2
A ward	14,-4,-13
A wardrobe	9,-3,-6
A warm	0,2,-2
A warming	0,-1,2
A warmth	-4,5,-1
A wars	-12,2,6
A wartime	-17,18,-3
A was	4,-3,-1
A washing	4,-1,-3
A wasnt	9,-7,-2
A watch	8,-6,-1
A watched	11,-9,-3
A watches	0,-14,12
A watching	5,-5,1
A water	4,-4,0
A wave	-6,9,-4
A way	3,-2,-1
A wayne	0,-4,4
A weather	1,-3,1
A wed	4,-7,3
A wedding marriage	-4,5,-1
A weddings	-8,12,-4
A wednesday	9,-7,-2
A week	2,-1,-1
A weekend	6,-5,0
A weeks	8,-2,-6
A weep	-1,9,-15
A weepie	-6,7,-3
A weepies	-11,0,12
A weeping	-1,6,-11
A weepy	-5,8,-2
A weird	3,5,-10
A welcome	-8,8,-5
A well	-2,5,-3
A wells	15,-13,-7
A welsh	10,-8,-2
A went	7,-5,-3
A wept	12,-6,-7
A werent	11,-10,-1
A wes	1,2,-3
A west	15,-10,-9
A western	1,3,-4
A weve	-2,0,1
A whale	8,-6,-2
A whatever	4,0,-4
A whats	2,3,-6
A wheat	4,-7,0
A when	-1,3,-2
A whenever	5,-4,-2
A where	-2,7,-4
A whether	5,-3,-2
A which	7,-6,-2
A whichever	5,-3,-3
A whichevers	-7,11,-4
A while	-5,-4,9
A whisky	9,-4,-6
A whispering	-5,-7,8
A whistling	3,4,-7
A who	-3,5,-2
A whod	8,-5,-4
A whoever	3,-7,4
A whole	0,-2,2
A whos	-6,7,0
A whose	20,-22,3
A why	-8,11,-3
A wicked	-1,4,-3
A wide	-1,-17,12
A widow	2,1,-4
A wife	2,-6,5
A wifes	5,-6,2
A wifi	6,-3,-4
A wig	-8,2,5
A wigs	0,3,-4
A wild	-7,7,-1
A wild savage	18,-15,-6
A wild zany	12,-11,-2
A wilder	6,-3,-4
A will	-3,-1,3
A williams	-6,8,-4
A win	-6,8,-2
A wind	-3,5,-2
A window	7,-7,-1
A windows	8,-11,-1
A wine	0,3,-2
A wine drinks	15,-12,-2
A wing	-8,10,-2
A winner	-11,13,-4
A winners	-23,4,7
A winning	-2,9,-7
A winnipeg	-3,11,-12
A wins	-17,18,-2
A winslet	4,0,-6
A winter	-4,6,-3
A wise	-3,-6,10
A wish	15,-11,-3
A wit	-6,8,-1
A witch	8,-4,-4
A witches	-3,-8,9
A with	0,2,-2
A with me	11,-4,-6
A within	-11,-9,16
A withnail	12,-5,-9
A without	-3,5,-2
A witty	5,-6,1
A wives	1,1,-2
A woke	3,-1,-2
A wolf	6,-9,2
A wolves	-12,1,9
A woman	0,3,-2
A woman wife	1,0,-2
A women	0,2,-1
A won	16,-18,-1
A woods	-7,12,-5
A woody	-4,14,-17
A wook	-6,6,-1
A woolf	14,-8,-8
A word	3,0,-3
A wordless	-7,10,-4
A words	-1,7,-7
A wore	-3,0,3
A work	3,-4,1
A work job	-2,1,0
A worked	7,-4,-2
A working	1,0,-3
A works	7,-2,-4
A world	4,0,-3
A worlds	3,-1,-2
A worn	9,-5,-2
A worse	2,1,-4
A worst	9,-6,-3
A worth	12,-9,-4
A would	-3,1,2
A would like	7,-5,-2
A wouldnt	3,1,-8
A wouldve	21,-19,-5
A wow	31,-29,-5
A wrecked	11,-10,-2
A writing	-16,11,3
A wrong	0,4,-4
A wrote	1,1,-3
A wry	-9,10,-2
A xmas	8,-8,-1
A y	-14,-21,27
A ya	9,-3,-2
A yang	19,-14,-13
A year	3,-1,-1
A year years	-4,6,-2
A years	1,1,-2
A yelling	4,-6,-4
A yellow	-9,10,-2
A yes	-1,4,-3
A yesterday	6,-4,-1
A yet	3,-2,-1
A york	-3,6,-3
A youd	3,-11,9
A young	0,8,-7
A younger	0,9,-5
A youngest	13,-4,-11
A your	5,-2,-3
A youre	10,-7,-3
A youth	-2,1,2
A youve	-4,-2,2
A zealand	-5,4,1
A zero	9,-6,-5
A zither	0,2,-1
A zombies	5,2,-9
A zulu	16,-14,-2
AA , 0	-2,6,-3
AA , 00	4,-1,-4
AA , 000	-1,3,-1
AA , 0000	-3,6,-3
AA , 00s	0,5,-6
AA , a	-4,6,-4
AA , about	8,-7,-1
AA , absurd	-7,9,-2
AA , adventure	-10,12,-2
AA , after	-2,0,1
AA , all	-5,1,3
AA , also	4,4,-8
AA , although	0,10,-7
AA , always	-12,-4,14
AA , american	-2,4,-1
AA , an	1,2,-3
AA , angry	-17,19,-2
AA , animals	8,-4,-3
AA , animated	2,4,-7
AA , anos	-6,8,-5
AA , any	3,2,-5
AA , anything	1,-2,1
AA , as	-7,3,3
AA , at	4,-3,0
AA , awkward	-5,6,-2
AA , bad	-10,12,-2
AA , banter	2,0,-6
AA , be	1,-2,1
AA , beach	-6,8,-3
AA , beautiful	-12,15,-5
AA , because	-2,7,-5
AA , beer	-2,3,-2
AA , before	-2,5,-2
AA , being	2,0,-2
AA , berlin	-19,21,-3
AA , best	-2,3,-2
AA , betrayal	-3,5,-2
AA , bickering	2,0,-2
AA , bicycles	-5,6,-1
AA , big	2,1,-2
AA , bikes	-13,14,0
AA , bit	1,0,-3
AA , bittersweet	-12,14,-2
AA , black	-5,6,-1
AA , bleak	0,3,-4
AA , bless	4,-9,5
AA , boats	-6,5,1
AA , both	4,-2,-3
AA , boy	2,0,-4
AA , brass	-14,6,6
AA , bring	-8,14,-7
AA , british	-6,8,-2
AA , brothers	9,-7,-1
AA , bus	-20,21,-1
AA , but	-1,3,-2
AA , by	-12,8,4
AA , camels	-1,2,-1
AA , can	-5,10,-9
AA , cannot	2,-1,-4
AA , cant	1,-3,1
AA , cars	-2,3,-3
AA , cat	14,-12,-2
AA , cats	5,-2,-5
AA , charming	6,-5,-2
AA , cheeky	-7,8,-2
AA , children	-4,8,-5
AA , city	-10,11,-2
AA , class	16,-17,1
AA , clever	-9,11,-2
AA , coffee	1,1,-2
AA , cold	6,-2,-4
AA , colour	-8,9,-1
AA , colourful	1,0,-2
AA , come	0,2,-3
AA , comedy	-2,4,-2
AA , comic	-1,4,-5
AA , cool	-8,9,-3
AA , cosy	2,0,-2
AA , country	4,-4,-1
AA , cows	-6,10,-6
AA , creepy	-4,6,-2
AA , cried	8,-7,-1
AA , crime	-1,4,-5
AA , dad	-8,1,6
AA , dads	-3,-8,9
AA , daft	-8,13,-6
AA , dance	10,-8,-3
AA , dancing	-6,7,-2
AA , dark	3,-1,-2
AA , deadpan	-3,5,-2
AA , dear	11,-11,0
AA , desert	7,-5,-4
AA , deserts	-10,11,-1
AA , didnt	9,-6,-5
AA , dinner	-11,16,-4
AA , do	-11,15,-5
AA , does	-7,11,-5
AA , dog	-14,18,-5
AA , done	9,-7,-4
AA , dont	1,0,-2
AA , doomed	-3,3,-1
AA , drunk	-6,10,-4
AA , dry	-2,5,-2
AA , dubbed	3,1,-5
AA , dust	-16,17,-1
AA , early	3,-1,-1
AA , eerie	3,2,-7
AA , eight	-1,3,-7
AA , eighties	0,1,-2
AA , eighty	-13,14,-1
AA , elegant	0,3,-6
AA , english	-13,15,0
AA , enough	6,-20,13
AA , european	-9,8,1
AA , even	-2,3,-2
AA , ever	3,-3,-2
AA , every	2,-18,13
AA , everybody	2,-14,10
AA , everyone	6,-3,-3
AA , everyones	-2,6,-5
AA , everything	-6,-2,4
AA , except	-11,15,-5
AA , family	-1,7,-7
AA , farce	14,-6,-11
AA , farm	-1,7,-8
AA , fast	-2,4,-3
AA , father	-1,2,-2
AA , fathers	-10,11,-7
AA , felt	5,-2,-2
AA , few	-10,10,0
AA , fewer	-11,15,-4
AA , fifties	-5,7,-1
AA , fight	-12,8,5
AA , find	-5,13,-13
AA , fine	-4,9,-8
AA , first	-5,7,-2
AA , five	1,1,-2
AA , flying	-13,15,-3
AA , fog	-4,5,-3
AA , folk	-6,7,-1
AA , football	-5,6,-1
AA , for	-5,5,1
AA , forbidden	-6,13,-10
AA , forest	8,-5,-5
AA , forties	-1,2,-2
AA , forty	16,-6,-9
AA , four	11,-7,-4
AA , french	0,4,-4
AA , friends	-7,8,-1
AA , friendship	-6,9,-3
AA , from	-2,2,0
AA , fun	-7,8,-2
AA , funny	-6,8,-1
AA , gentle	2,2,-5
AA , german	-9,10,-1
AA , ghosts	3,-1,-3
AA , gimme	-6,-4,7
AA , girls	6,-2,-5
AA , give	-7,3,4
AA , go	2,0,-4
AA , goats	-7,8,-2
AA , god	5,4,-12
AA , good	2,0,-2
AA , gossip	6,-4,-1
AA , got	-1,4,-5
AA , great	8,-4,-5
AA , greek	6,-8,0
AA , green	-8,11,-3
AA , grey	-1,3,-3
AA , grief	-1,2,-1
AA , grown	4,-3,-3
AA , grumpy	16,-15,-2
AA , had	4,-3,-1
AA , haha	15,-16,4
AA , half	3,-3,0
AA , hand	-2,4,-6
AA , happy	-4,10,-9
AA , hard	-7,-4,1
AA , has	5,-7,2
AA , hats	7,-6,-2
AA , have	7,-5,-3
AA , he	3,-4,2
AA , hed	4,-6,1
AA , her	1,1,-2
AA , hes	-3,1,2
AA , high	-4,-6,7
AA , his	0,-12,12
AA , hold	5,2,-7
AA , honest	4,-3,-2
AA , honestly	12,-7,-5
AA , hong	-11,11,-1
AA , honour	7,-2,-6
AA , hopeful	9,-6,-6
AA , horses	1,1,-3
AA , hot	-9,-9,11
AA , humour	-3,4,-1
AA , husband	7,-5,-1
AA , i	0,-1,2
AA , ice	-9,-1,10
AA , id	7,0,-8
AA , ideally	-12,11,0
AA , if	-4,7,-3
AA , ill	-6,10,-4
AA , im	-1,2,-1
AA , in	1,1,-2
AA , irish	-2,-1,0
AA , is	5,-2,-3
AA , islands	-14,15,-3
AA , it	3,-1,-1
AA , italian	-7,11,-4
AA , italy	-4,6,-2
AA , its	-5,0,4
AA , ive	-5,1,4
AA , ja	-5,6,-1
AA , japanese	-13,13,-2
AA , jazz	3,-4,-2
AA , keep	-9,-4,10
AA , kids	1,4,-6
AA , kind	-3,5,-2
AA , kindness	-6,7,-2
AA , kitchen	-10,12,-2
AA , korean	-16,19,-3
AA , la	-5,7,-4
AA , late	-4,7,-6
AA , less	1,2,-4
AA , let	-1,6,-5
AA , lets	3,-4,1
AA , letters	-4,3,0
AA , light	3,-2,-1
AA , like	-5,8,-2
AA , literally	7,-6,0
AA , little	-8,10,-2
AA , london	-6,9,-4
AA , longing	3,-2,-2
AA , loud	-3,4,-1
AA , love	2,1,-3
AA , loved	-11,6,4
AA , lovely	13,-30,8
AA , lovers	-1,3,-3
AA , low	-1,2,-2
AA , made	0,3,-6
AA , mafia	2,1,-2
AA , magic	4,-3,-3
AA , make	4,-8,-7
AA , man	8,-6,-3
AA , maybe	4,-4,1
AA , me	7,-9,2
AA , mel	-2,0,0
AA , melancholy	3,-2,-2
AA , men	0,2,-2
AA , middle	-13,15,-2
AA , mind	12,-9,-4
AA , mine	3,-5,2
AA , minus	4,-4,-3
AA , modern	-6,7,-2
AA , monster	10,-9,-2
AA , monsters	0,2,-3
AA , more	4,-2,-2
AA , mother	8,-7,-2
AA , mothers	-10,10,-1
AA , mountains	5,-4,-3
AA , mud	1,3,-4
AA , muddy	5,-3,-3
AA , mum	13,-11,-2
AA , mums	5,-8,2
AA , murder	-7,5,3
AA , music	-5,7,-2
AA , musical	-4,4,0
AA , my	-6,4,2
AA , mystery	1,2,-4
AA , nasty	-14,15,-3
AA , naturally	6,-4,-5
AA , need	4,-4,-1
AA , neighbours	-3,4,-1
AA , neon	-3,5,-2
AA , never	-4,2,1
AA , new	-7,8,-1
AA , nice	18,-14,-4
AA , nine	9,-6,-4
AA , nineties	-1,3,-3
AA , ninety	5,-3,-3
AA , no	-2,2,1
AA , nobody	-3,4,-2
AA , none	-4,-4,6
AA , noodles	-7,7,0
AA , nor	-6,-3,4
AA , northern	-3,-6,13
AA , not	-1,2,-1
AA , nothing	-3,2,0
AA , now	10,-7,-4
AA , nuns	-5,8,-5
AA , obviously	6,0,-12
AA , odd	3,-1,-4
AA , of	-3,6,-3
AA , off	9,-7,-4
AA , oh	-10,14,-3
AA , ok	-4,-2,7
AA , older	-16,17,-1
AA , on	1,3,-3
AA , once	6,-3,-5
AA , one	3,0,-3
AA , ones	23,-26,1
AA , only	5,-5,0
AA , or	-2,5,-3
AA , otherwise	-3,-14,15
AA , our	3,-3,0
AA , out	2,-21,16
AA , outback	-6,9,-3
AA , over	-6,10,-5
AA , paranoid	5,-5,-2
AA , paris	-4,4,1
AA , people	3,-4,1
AA , perfect	8,-7,-1
AA , period	5,4,-9
AA , pg	-4,8,-4
AA , phone	-10,12,-2
AA , pick	-10,-2,12
AA , pirates	-3,6,-5
AA , please	-4,1,2
AA , poison	4,-3,-3
AA , preferably	-2,5,-2
AA , pretty	-8,10,-2
AA , prison	10,-8,-5
AA , put	6,-4,-1
AA , quick	-1,2,-2
AA , quiet	-1,2,-1
AA , rain	4,-4,0
AA , rainy	4,-6,3
AA , rated	-11,12,-3
AA , rather	9,-9,-1
AA , real	-14,3,9
AA , really	-13,-1,12
AA , red	11,-9,-3
AA , revenge	-8,9,-1
AA , rich	4,1,-7
AA , river	-5,8,-3
AA , road	3,2,-6
AA , romance	-2,0,2
AA , romantic	-3,6,-3
AA , rubber	-15,17,-2
AA , rural	3,-2,-3
AA , sad	-3,5,-3
AA , said	1,-13,8
AA , same	-2,8,-7
AA , saw	2,-1,-1
AA , say	-6,9,-7
AA , says	9,-6,-3
AA , sea	1,2,-5
AA , seaside	-5,7,-3
AA , second	-2,3,-2
AA , secret	-5,8,-3
AA , secrets	-6,7,-1
AA , seen	-4,16,-15
AA , set	-6,9,-3
AA , seven	-6,-7,17
AA , seventies	-3,4,-1
AA , sharp	-10,11,0
AA , she	6,-8,2
AA , shed	5,-5,-1
AA , sheep	-9,13,-3
AA , shes	0,-5,4
AA , short	-8,13,-6
AA , shorter	7,-7,0
AA , show	-9,6,3
AA , silence	2,2,-1
AA , silent	-1,3,-5
AA , silk	-10,12,-2
AA , silly	-4,7,-4
AA , since	-4,6,-1
AA , singing	-7,9,-4
AA , sisters	13,-12,-2
AA , six	14,-12,-3
AA , sixties	-10,11,-2
AA , slapstick	4,-4,-1
AA , small	5,-4,-2
AA , smoke	-14,15,-1
AA , snow	-5,7,-3
AA , snowy	0,2,-2
AA , so	3,-2,0
AA , some	5,-11,6
AA , somebody	5,-3,-2
AA , someone	4,4,-8
AA , songs	-10,11,-2
AA , sorry	3,-4,1
AA , south	-2,5,-4
AA , spanish	14,-11,-3
AA , spies	3,-2,-2
AA , still	4,-8,4
AA , stop	5,-2,-5
AA , storms	-4,7,-4
AA , strange	18,-18,-2
AA , strangers	-14,15,-1
AA , street	-1,3,-3
AA , stubborn	-5,8,-4
AA , stupid	6,-4,-3
AA , stylish	3,-2,-1
AA , subtitled	2,2,-5
AA , subtitles	-17,18,0
AA , summer	-8,9,0
AA , sun	0,2,-2
AA , sunshine	2,-1,-2
AA , sure	9,-7,-5
AA , survival	-13,3,7
AA , sweat	4,-2,-2
AA , sweaty	-5,7,-2
AA , sweet	-10,11,-2
AA , talking	-13,13,0
AA , tango	-1,2,-2
AA , tea	-2,4,-3
AA , tears	-2,3,-2
AA , teenagers	-12,14,-4
AA , tell	13,-12,-2
AA , tender	-6,9,-3
AA , tense	-7,8,-1
AA , thank	-1,-4,4
AA , thanks	-2,-2,4
AA , that	3,-3,0
AA , thatd	-9,-3,8
AA , thats	1,4,-5
AA , then	-1,-1,2
AA , there	2,-11,9
AA , theres	0,-8,7
AA , they	2,-8,6
AA , theyre	1,-1,-2
AA , thirties	-12,14,-3
AA , thirty	-1,4,-4
AA , this	1,-7,5
AA , those	18,-12,1
AA , though	-9,9,-1
AA , three	8,-6,-2
AA , to	-6,8,-2
AA , today	18,-12,-6
AA , tonight	-3,6,-3
AA , too	6,-7,1
AA , tough	-4,8,-7
AA , train	-13,16,-3
AA , trains	3,0,-3
AA , trashy	7,-6,-3
AA , true	-8,9,-1
AA , turkey	2,0,-5
AA , twelve	16,-12,-5
AA , twice	10,-9,-1
AA , two	-1,-1,2
AA , under	-4,7,-3
AA , until	7,-3,-3
AA , vampires	-1,-8,9
AA , very	7,-3,-7
AA , victorian	-9,12,-5
AA , village	-9,10,-1
AA , walking	-1,4,-4
AA , want	5,-6,1
AA , war	-3,-2,6
AA , warm	-2,2,-1
AA , was	5,-1,-4
AA , we	-3,2,1
AA , weather	-10,13,-2
AA , wed	-1,-14,9
AA , wedding	2,0,-4
AA , weddings	-5,6,-1
AA , weepy	-8,11,-3
AA , weird	4,-2,-2
AA , well	-2,7,-8
AA , were	-5,5,0
AA , wet	3,0,-3
AA , weve	-3,1,2
AA , what	0,3,-3
AA , whatever	2,3,-6
AA , whats	-5,11,-7
AA , when	10,-5,-7
AA , where	-4,5,-2
AA , which	6,-6,0
AA , whichever	8,-5,-4
AA , whisky	13,-12,-3
AA , white	-2,4,-3
AA , who	2,0,-2
AA , whos	-1,4,-2
AA , why	5,-2,-4
AA , wild	15,-13,-4
AA , wind	0,2,-3
AA , wine	-1,4,-3
AA , winter	-8,8,-1
AA , with	-5,7,-2
AA , without	-8,9,-1
AA , witty	-1,3,-2
AA , women	-4,6,-2
AA , woods	3,-2,-2
AA , wordless	-5,6,-2
AA , worth	18,-15,-5
AA , would	14,-17,3
AA , wry	-9,12,-4
AA , year	3,2,-3
AA , yes	2,1,-3
AA , yet	9,-10,1
AA , you	-2,1,0
AA , young	10,3,-16
AA , zero	-9,11,-7
AA 0 ,	7,-3,-5
AA 0 .	8,-6,-2
AA 0 and	9,-8,-3
AA 0 hrs	8,-13,4
AA 0 to	-10,11,-1
AA 00 ,	2,0,-2
AA 00 .	3,-7,1
AA 00 and	-6,8,-6
AA 00 min	2,-1,-2
AA 00 mins	10,-6,-5
AA 00 minutes	-2,-2,3
AA 00 to	2,5,-10
AA 000 minutes	-3,7,-5
AA 0000 ,	5,-1,-5
AA 0000 .	-2,3,-1
AA 0000 and	6,-5,-1
AA 0000s ,	13,-9,-4
AA 0000s .	-1,0,2
AA 00s .	4,0,-5
AA FILM ,	3,-1,-2
AA FILM .	2,1,-2
AA FILM 0	4,-8,5
AA FILM a	-2,3,-1
AA FILM again	6,-1,-6
AA FILM as	1,4,-5
AA FILM at	1,7,-10
AA FILM but	-2,4,-3
AA FILM for	2,1,-3
AA FILM got	6,-5,-1
AA FILM had	1,2,-3
AA FILM in	4,-3,-1
AA FILM made	0,3,-3
AA FILM my	3,-6,2
AA FILM nor	-4,-3,5
AA FILM not	10,-4,-2
AA FILM of	4,-3,-1
AA FILM on	-6,7,-2
AA FILM or	11,-7,-3
AA FILM the	4,-1,-3
AA FILM though	-11,8,6
AA FILM to	-9,6,3
AA FILM too	-10,15,-5
AA FILM was	2,1,-3
AA FILM with	14,-13,-1
AA FILM without	-23,24,0
AA a bad	-6,7,-2
AA a bank	-1,-5,3
AA a big	-9,10,-1
AA a bit	3,-1,-1
AA a blanket	3,-1,-5
AA a boat	-9,12,-3
AA a box	5,-2,-2
AA a bus	0,1,-2
AA a car	-3,5,-2
AA a cat	-3,4,-4
AA a change	-16,7,10
AA a child	-9,11,-3
AA a cinema	2,-5,1
AA a cold	23,-13,-14
AA a comedy	10,-7,-2
AA a day	-1,3,-2
AA a documentary	2,0,-1
AA a dog	-6,-3,5
AA a fall	5,-3,-2
AA a family	-3,-10,8
AA a film	6,-4,-1
AA a first	10,-5,-5
AA a funeral	11,-9,-2
AA a funny	1,0,-2
AA a garden	-10,6,4
AA a good	21,-19,-2
AA a half	-9,11,-2
AA a hat	-2,3,-1
AA a heart	-13,-4,12
AA a hot	-13,19,-10
AA a hundred	9,-4,-5
AA a lake	-13,0,14
AA a laugh	4,2,-8
AA a living	7,-4,-4
AA a long	8,-6,-3
AA a lot	7,-2,-6
AA a man	-3,-3,6
AA a migraine	2,-2,0
AA a month	-3,5,-3
AA a movie	12,-11,-1
AA a musical	-2,4,-2
AA a nice	2,-2,-2
AA a no	-26,-5,17
AA a phone	9,-6,-4
AA a school	-18,1,16
AA a second	-5,-2,6
AA a secret	-13,13,-1
AA a short	1,2,-7
AA a small	-1,2,-2
AA a storm	-8,12,-5
AA a thing	-8,16,-10
AA a time	6,-4,-2
AA a train	-5,0,5
AA a van	-14,1,12
AA a wedding	-2,3,-2
AA a week	2,0,-2
AA a western	6,-2,-4
AA a wet	0,9,-10
AA a woman	-10,14,-3
AA a word	2,-1,-1
AA a year	6,-5,-1
AA about ,	-7,8,0
AA about .	-10,-3,12
AA about FILM	6,-5,-1
AA about a	10,-8,-3
AA about it	-1,8,-11
AA about the	-1,-3,5
AA absolutely not	2,-10,10
AA absurd ,	-3,5,-2
AA acting ,	-7,4,1
AA action ,	5,0,-6
AA action .	3,10,-30
AA adam sandler	4,-3,-2
AA adventure ,	-2,1,-1
AA adventure .	2,0,-3
AA advert .	3,-3,0
AA african ,	5,-3,-3
AA after .	3,-1,-1
AA after 0000	2,3,-5
AA after FILM	-4,5,0
AA after a	-9,14,-9
AA after the	-1,-9,7
AA again ,	-5,3,2
AA again .	-3,-2,4
AA again but	-3,8,-3
AA again please	-12,15,-7
AA age .	-12,0,10
AA ago .	0,1,-2
AA ago and	-6,-3,8
AA aliens ,	-4,6,-4
AA all ,	4,3,-8
AA all .	2,-1,0
AA all at	-6,7,-1
AA all day	8,-4,-5
AA all my	4,-14,9
AA all night	1,1,-3
AA all of	-3,-2,4
AA all the	-4,-3,7
AA all three	10,-9,0
AA all week	3,-2,-2
AA allergic to	10,-4,-6
AA allowed .	9,-5,-10
AA alone ,	-2,4,-2
AA alone .	15,-10,-6
AA already .	8,-5,-4
AA also .	3,-11,-1
AA always ,	-3,7,-11
AA american ,	-2,4,-1
AA american .	-5,4,1
AA an hour	-3,4,-2
AA an old	-14,15,-2
AA and ,	-6,6,0
AA and FILM	7,-6,0
AA and a	1,1,-2
AA and all	8,-11,2
AA and came	3,-2,0
AA and cant	2,-2,-1
AA and clever	11,-12,1
AA and daughters	-9,10,-1
AA and death	5,-5,0
AA and for	2,0,-3
AA and from	-15,2,9
AA and funny	-1,4,-4
AA and got	8,-8,-1
AA and had	2,-1,-1
AA and has	-5,8,-3
AA and have	-1,3,-4
AA and her	0,-4,0
AA and hes	-2,-4,6
AA and his	1,-3,2
AA and i	4,-6,2
AA and id	-2,-8,10
AA and if	2,-1,-1
AA and ill	7,-7,0
AA and im	-4,2,3
AA and in	-1,3,-3
AA and is	11,-7,-5
AA and it	-1,3,-3
AA and its	4,-5,1
AA and ive	6,-4,-2
AA and left	2,-2,-1
AA and less	16,-14,-5
AA and let	-7,11,-5
AA and like	-1,3,-1
AA and lost	10,-8,-2
AA and loud	-16,17,-1
AA and me	2,-2,-1
AA and my	2,1,-3
AA and need	6,-5,-2
AA and no	-2,4,-2
AA and nobody	-3,6,-4
AA and none	-5,8,-3
AA and not	-5,6,-1
AA and nothing	-6,3,3
AA and now	1,-4,3
AA and old	0,2,-2
AA and on	3,-2,-1
AA and please	5,-3,-5
AA and put	3,-3,0
AA and rain	1,-5,5
AA and shes	6,-3,-3
AA and so	11,-11,0
AA and still	-15,7,8
AA and that	-2,5,-2
AA and thats	1,-11,10
AA and then	10,-6,-3
AA and there	-1,2,-3
AA and they	5,-3,-3
AA and theyve	5,-4,-1
AA and thinks	4,-3,-1
AA and two	8,-7,-1
AA and under	-10,6,5
AA and want	6,-5,-2
AA and wants	3,-2,0
AA and was	11,-7,-4
AA and we	5,-3,-2
AA and wed	4,-2,-2
AA and were	3,-5,3
AA and weve	3,-2,-1
AA and white	-1,2,-1
AA and will	-2,4,-5
AA and with	-1,3,-2
AA and wont	5,-3,-2
AA and you	-1,10,-8
AA animals ,	0,-3,2
AA animals .	-12,13,-4
AA animated ,	14,-9,-6
AA animated .	-8,10,-2
AA any more	3,-11,10
AA anything ,	-3,-6,10
AA anything .	-1,-11,12
AA anything as	-8,-9,14
AA anything but	3,-1,-2
AA anything where	-2,6,-4
AA anything with	10,-6,-4
AA anyway .	1,-2,-1
AA apart .	-11,13,-2
AA apparently .	4,-3,-1
AA are a	-8,2,2
AA are banned	-2,-26,20
AA are fine	6,0,-10
AA are my	12,-23,5
AA are out	-18,19,-4
AA as FILM	-3,3,1
AA as a	-2,2,-1
AA as an	-9,21,-15
AA as good	8,-5,-3
AA as in	4,1,-8
AA as it	0,3,-5
AA as its	12,-10,-2
AA as long	3,2,-5
AA as the	-15,15,0
AA as well	-4,-1,3
AA as you	-1,4,-3
AA aside ,	-8,-9,12
AA asked for	4,-2,-3
AA asleep ,	4,0,-5
AA asleep .	2,2,-3
AA asleep in	2,-1,-1
AA asleep on	8,-6,-2
AA at .	-3,6,-3
AA at 00	11,-18,6
AA at FILM	3,-2,-1
AA at a	2,1,-3
AA at all	-6,13,-5
AA at an	8,-12,0
AA at dinner	4,-6,-1
AA at eight	8,-6,-1
AA at every	-6,9,-2
AA at four	-6,8,-3
AA at home	11,-11,-1
AA at home casa	-4,-3,7
AA at least	-2,-2,6
AA at me	-1,5,-4
AA at midnight	6,-4,-2
AA at most	-6,8,-2
AA at my	6,-5,-1
AA at night	-5,7,-2
AA at nine	4,-2,-2
AA at once	-6,7,-1
AA at our	6,-18,10
AA at ours	8,-4,-4
AA at school	-1,4,-8
AA at sea	-10,12,-3
AA at six	16,-15,-1
AA at work	6,-5,-2
AA away .	0,1,-3
AA away from	4,-9,4
AA babylon .	9,-7,-1
AA back ,	12,-9,-3
AA back .	-3,5,-2
AA back in	-19,21,-2
AA back to	10,-9,-1
AA badly .	-4,7,-3
AA bands .	-2,3,-1
AA banned in	-10,-2,8
AA bath .	13,-10,-3
AA be ,	-5,-9,14
AA be a	-5,4,2
AA be lovely	-12,14,-6
AA beach ,	-1,2,-2
AA beautiful ,	0,2,-2
AA beautiful .	-6,8,-5
AA because of	2,-5,1
AA bed .	4,-6,2
AA been in	1,-3,0
AA bees .	-12,5,2
AA before .	8,-7,-1
AA before 0000	1,10,-11
AA before he	-7,13,-7
AA before it	7,-6,-2
AA before my	-1,-2,3
AA before of	-13,18,-7
AA before the	5,0,-6
AA behind the	0,2,-4
AA being icy	-1,6,-4
AA being rude	-3,-6,7
AA berlin ,	-10,11,-3
AA best ,	9,-8,-2
AA best .	-4,6,-5
AA better ,	-2,4,-3
AA better .	-2,5,-3
AA better than	15,-14,-1
AA birthday ,	9,-6,-2
AA bit ,	13,-13,0
AA bit .	-1,-27,19
AA bit of	-3,5,-3
AA bits .	1,1,-5
AA black and	-4,10,-6
AA blood .	4,-2,-4
AA boat ,	-13,5,9
AA body .	11,-10,-1
AA book ,	-13,17,-8
AA book .	12,-7,-4
AA boring ,	4,-1,-2
AA both ,	10,-9,0
AA both .	2,0,-3
AA both of	6,-2,-3
AA bottle .	11,-9,-3
AA box ,	-13,15,-5
AA box .	10,-8,-3
AA box of	5,-3,-2
AA boy ,	5,-4,-1
AA boys ,	-11,13,-1
AA brass bands	-3,5,-2
AA breakfast .	2,-1,-1
AA bring me	-5,-1,5
AA british ,	0,2,-1
AA british .	-8,10,-2
AA brothers ,	-5,10,-4
AA bus .	-4,3,0
AA but FILM	-2,6,-4
AA but a	-2,-3,5
AA but as	8,-18,8
AA but for	-15,16,-1
AA but from	-9,14,-6
AA but i	6,-1,-4
AA but id	3,-8,4
AA but im	6,1,-9
AA but in	7,-5,-3
AA but it	9,-3,-5
AA but its	11,-8,-4
AA but less	-1,5,-4
AA but make	-1,3,-2
AA but more	12,-8,-8
AA but my	2,9,-11
AA but no	-5,9,-4
AA but not	-4,10,-6
AA but nothing	-13,15,-2
AA but of	-16,20,-4
AA but shorter	-7,8,-1
AA but still	-16,0,10
AA but that	-7,10,-5
AA but the	-4,5,-2
AA but with	1,5,-6
AA but without	-1,5,-4
AA by FILM	13,-11,-2
AA by a	0,6,-6
AA by my	18,-14,-1
AA cake .	-1,2,-2
AA came out	7,-4,-3
AA camera .	-14,6,8
AA camp .	-5,-2,6
AA can .	-2,7,-9
AA can be	-7,6,-5
AA can keep	7,-22,8
AA can stay	-10,-10,13
AA can take	-17,-1,12
AA can you	7,-3,-11
AA cant .	-2,-11,8
AA cant bear	0,-3,3
AA cant do	0,-11,10
AA cant look	1,-2,1
AA cant stand	-1,-8,8
AA car ,	4,-2,0
AA car .	4,1,-5
AA car chases	5,-1,-3
AA car park	1,-2,-1
AA cards .	-4,3,1
AA cars ,	-1,2,-3
AA cars .	-5,0,6
AA cat ,	9,-3,-8
AA cats ,	-1,5,-4
AA century ,	-12,22,-12
AA charge .	-5,8,-3
AA chases ,	5,-6,1
AA cheeky ,	14,-12,-2
AA cheerful .	12,-11,-4
AA cheese .	3,2,-5
AA children ,	1,3,-3
AA children .	1,-3,2
AA christmas ,	-8,8,-1
AA cinema ,	5,-5,-1
AA cinema .	5,2,-6
AA city ,	-11,12,-2
AA city .	4,-1,-2
AA class ,	-1,3,-2
AA clever ,	-4,5,-1
AA clever .	-3,5,-2
AA club ,	12,-8,-5
AA club .	9,-8,-2
AA coat .	19,-16,-4
AA coats .	-14,14,1
AA cold ,	-1,2,0
AA cold .	4,-2,-2
AA cold war	7,-6,0
AA colour ,	-10,11,-2
AA colour .	-3,3,0
AA colours ,	-6,7,-2
AA com ,	4,1,-8
AA comedies .	1,-6,4
AA comedy ,	-2,4,-2
AA comedy .	-3,8,-6
AA comic ,	-7,8,-1
AA coming .	13,-3,-9
AA corridors ,	2,-1,-4
AA count .	15,-20,4
AA country ,	-7,9,-4
AA country .	0,2,-6
AA country house	-3,5,-2
AA countryside ,	-5,6,-1
AA creatures ,	-9,9,-1
AA creepy .	1,0,-2
AA cried at	3,-2,-1
AA cries at	5,-4,-1
AA crime ,	-6,8,-2
AA crime .	2,-6,3
AA crisps .	2,-2,-1
AA cry ,	-2,3,-1
AA crying .	6,-6,-3
AA curtains .	0,1,-4
AA dad ,	15,-8,-9
AA dad .	3,-6,2
AA daft .	10,-8,-1
AA dance ,	2,-6,3
AA dance .	7,-6,-2
AA dancing ,	3,-2,0
AA dancing .	-2,7,-12
AA danish ,	5,-3,-3
AA dark ,	-2,8,-5
AA dark .	6,-4,-2
AA date .	9,-8,-1
AA daughter ,	-10,10,-2
AA day ,	-3,6,-4
AA day .	5,-9,4
AA day of	-14,15,-2
AA days ,	-8,11,-4
AA days .	0,2,-3
AA dead .	-2,1,1
AA deadpan ,	-1,3,-3
AA desert ,	-1,3,-3
AA did .	5,-3,-1
AA did it	-5,-11,10
AA did not	11,-8,-3
AA did the	3,-1,-6
AA dies ,	8,-5,-8
AA dies .	-6,7,-3
AA dinner ,	11,-7,-6
AA dinner .	-2,1,0
AA director ,	0,5,-6
AA do ,	10,-11,3
AA do .	5,-1,-4
AA do it	-3,2,-1
AA do the	5,-2,-3
AA documentary ,	2,1,-3
AA does .	-1,5,-5
AA does the	2,-1,-1
AA doesnt do	-5,3,3
AA dog ,	-8,7,1
AA dog .	5,-14,7
AA dogs ,	-8,9,-2
AA dogs .	1,-3,1
AA done ,	2,-13,5
AA done .	-1,5,-6
AA dont ask	-1,-18,10
AA dont do	-4,-8,7
AA dont know	-1,2,-5
AA dont want	-6,-1,6
AA door .	12,-11,-1
AA down ,	4,0,-6
AA down .	1,1,-2
AA down a	-7,12,-6
AA down in	4,-2,-2
AA drama ,	11,-6,-3
AA drama .	-6,14,-7
AA dry ,	-4,5,-1
AA dry .	-4,5,-2
AA during FILM	4,-2,-2
AA each .	10,-9,-1
AA each other	-3,-6,8
AA early .	11,-10,-1
AA easter .	21,-5,-19
AA eda ,	7,-5,-4
AA eight ,	0,5,-6
AA eight .	13,-9,-5
AA eight and	17,-15,-5
AA eighties ,	-3,6,-4
AA eighties .	0,2,-3
AA either .	-1,2,-3
AA else .	-12,14,-6
AA end ,	-7,4,2
AA end .	-11,7,3
AA end of	14,-11,-2
AA ending .	6,-4,-3
AA english ,	-8,10,-2
AA enough ,	-4,-8,9
AA enough .	3,-2,0
AA enough for	13,2,-17
AA even ,	-11,12,-1
AA even .	-14,18,-3
AA even the	19,-16,-4
AA evening ,	-5,7,-3
AA evening .	2,1,-3
AA ever ,	3,-8,5
AA ever .	11,-4,-7
AA every film	0,-2,3
AA every time	0,-18,14
AA every year	14,-8,-7
AA everyone .	-1,2,-1
AA everything ,	-5,8,-6
AA everything .	-5,-5,7
AA everywhere ,	14,-13,-2
AA everywhere .	7,-4,-5
AA explosions .	10,-2,-8
AA eyes .	0,1,-3
AA face .	13,-5,-8
AA faces .	-10,-2,12
AA families ,	-4,7,-2
AA family ,	-1,-3,5
AA family .	4,6,-14
AA farce ,	15,-7,-13
AA farm ,	4,-3,-3
AA fast .	-1,-9,11
AA father ,	2,1,-3
AA favourite ,	2,-1,-1
AA feelings .	-2,1,1
AA felt like	12,-9,-3
AA few words	-4,5,-1
AA fi ,	-5,4,1
AA fifties ,	-5,6,-1
AA fifties .	4,-3,-2
AA fights .	-12,12,-1
AA film ,	-2,4,-1
AA film about	-1,-5,9
AA film and	1,3,-3
AA film by	6,-1,-4
AA film for	-6,10,-3
AA film in	6,-2,-4
AA film night	10,-6,-3
AA film that	-5,8,-4
AA film thats	2,-1,-1
AA film was	7,-5,-1
AA film where	6,4,-10
AA film with	0,2,-2
AA films ,	6,-10,4
AA films .	-5,3,0
AA films are	10,-3,-8
AA films where	14,-4,-13
AA fine ,	-2,2,0
AA fine .	-3,8,-5
AA fingers .	11,1,-10
AA first ,	11,-7,-4
AA first .	13,-10,-2
AA first love	0,2,-3
AA five ,	3,-2,-1
AA five .	8,-7,-1
AA five hours	15,-11,-4
AA five minutes	-12,10,2
AA flat ,	-9,-9,13
AA flower moon	13,-7,-7
AA fog ,	5,-4,-2
AA fog .	8,-6,-3
AA food .	-10,-3,7
AA football ,	-2,-5,5
AA football .	-1,3,-2
AA for ,	10,-8,-2
AA for .	5,-3,-2
AA for FILM	7,-6,-2
AA for all	9,-4,-6
AA for an	-8,10,-2
AA for her	-3,-1,8
AA for him	10,-7,-3
AA for it	-2,-6,6
AA for me	-9,3,6
AA for my	-4,10,-7
AA for no	10,-7,-4
AA for once	-8,2,6
AA for one	0,-8,7
AA for our	-8,11,-6
AA for ten	9,-5,-4
AA for that	-2,-2,4
AA for three	-8,-7,10
AA for two	-5,3,1
AA for us	-9,1,8
AA forest ,	-2,5,-6
AA forties ,	0,6,-4
AA four ,	-1,3,-3
AA four .	17,-9,-8
AA four and	10,-9,-1
AA four hours	2,2,-5
AA france .	4,1,-4
AA french ,	-2,6,-4
AA french .	8,-4,-4
AA friday ,	12,-11,-1
AA friends ,	-5,7,-2
AA friendship ,	-2,3,-1
AA from 0	5,-4,-1
AA from FILM	7,-5,-1
AA from a	3,0,-3
AA from before	-12,15,-2
AA from me	-5,-5,8
AA from my	3,-8,4
AA from the	3,1,-4
AA front of	-2,5,-3
AA fu ,	-4,4,-1
AA full of	15,-11,-5
AA fun ,	10,-7,-3
AA fun .	3,-2,-3
AA funes ,	-7,1,4
AA funny ,	-2,5,-3
AA funny .	-1,6,-5
AA game .	8,-5,-4
AA garden ,	-10,6,3
AA gardens ,	-6,8,-4
AA gave me	-2,1,1
AA gave us	3,-2,-1
AA gentle ,	-10,12,-2
AA gentle .	-5,6,-4
AA german ,	-5,6,-1
AA germany ,	-11,13,-4
AA get me	0,5,-6
AA get out	3,-11,3
AA ghosts ,	0,2,-2
AA gin .	4,-2,-6
AA girl ,	0,3,-4
AA girl .	-2,2,-1
AA girls ,	-3,3,-2
AA girls .	-7,-2,8
AA gives me	2,-14,9
AA go ,	3,3,-8
AA go .	16,-11,-6
AA go for	1,-16,11
AA go to	9,-4,-7
AA god .	5,-2,-2
AA goes to	0,4,-4
AA goes wrong	-17,18,-3
AA going off	8,-6,-2
AA going to	-6,3,4
AA gone ,	-3,-18,17
AA gone .	3,-10,6
AA gone wrong	-13,16,-2
AA good ,	15,-13,-3
AA good .	5,-2,-3
AA gorgeous ,	10,-9,-2
AA gossip ,	-4,5,-2
AA gossip .	-11,12,-1
AA got a	-5,-5,10
AA got me	0,-6,6
AA got the	5,-3,-2
AA gran .	18,-17,-2
AA grant ,	-8,7,1
AA greek ,	-3,-3,5
AA grown up	-12,17,-6
AA grown ups	4,-5,1
AA had a	5,-6,2
AA had enough	-4,-6,10
AA had me	4,-3,-2
AA had the	-4,7,-2
AA had to	11,-10,0
AA haha .	12,-11,-3
AA hair ,	-7,12,-7
AA hair .	1,5,-8
AA half ,	1,0,-2
AA half FILM	-3,4,-1
AA half my	4,-1,-4
AA half of	-3,-1,3
AA hand .	1,0,-2
AA happy ,	3,-2,-4
AA hard .	7,2,-9
AA has been	0,-8,8
AA has gone	10,-6,-4
AA has had	-7,-15,18
AA has the	16,-12,-2
AA hat .	5,-3,-2
AA hated FILM	17,-13,-6
AA hats ,	-4,6,-3
AA hats .	-4,1,5
AA have a	6,-6,0
AA have i	10,-21,9
AA have it	-9,9,0
AA have me	9,-7,-3
AA have the	0,-10,8
AA have to	-7,12,-5
AA have watch	9,-8,-3
AA having a	12,-21,5
AA he can	-2,-5,7
AA he said	-7,1,6
AA he says	-2,-2,4
AA he was	5,-7,4
AA head .	1,1,-4
AA heart ,	13,-10,-5
AA heart .	-3,4,-1
AA hepburn ,	-7,8,-1
AA her ,	-4,2,3
AA her .	-3,2,2
AA here ,	13,-9,-5
AA here .	10,-12,2
AA hers .	9,-8,-2
AA herself .	2,1,-2
AA hes a	-1,-8,8
AA hes got	-4,6,-3
AA high school	-10,12,-1
AA hill ,	6,-1,-5
AA him ,	6,-2,-3
AA him .	4,-2,-2
AA him and	9,-4,-6
AA him to	4,-20,14
AA himself .	11,-6,-6
AA his ,	6,-2,-7
AA hold the	1,8,-6
AA holiday ,	-12,14,-1
AA hollywood .	-8,2,6
AA home ,	0,2,-5
AA home .	5,-6,1
AA home from	-7,10,-6
AA hong kong	7,-7,-1
AA honour ,	0,2,-2
AA hopeful .	-14,14,-1
AA horror ,	3,-4,1
AA horror .	2,2,-7
AA horse ,	-1,3,-5
AA horses ,	-1,3,-2
AA horses .	-12,4,5
AA hospital ,	16,-14,-2
AA hour .	5,0,-7
AA hour and	-3,0,2
AA hours ,	0,-7,5
AA hours .	-5,1,5
AA hours is	11,-1,-10
AA hours of	-2,-8,8
AA hours ore	10,-8,-4
AA house ,	-2,8,-6
AA houses .	-6,10,-5
AA hugh grant	8,-5,-4
AA humour ,	-6,8,0
AA humour .	3,-1,-2
AA hurt .	-9,4,3
AA husband ,	3,3,-9
AA i ,	-6,-1,7
AA i .	0,2,-3
AA i am	7,-3,-4
AA i beg	-5,1,3
AA i can	-6,6,-3
AA i cant	-2,-1,3
AA i could	8,-2,-5
AA i cried	5,-2,-3
AA i did	6,-4,-1
AA i didnt	2,-1,-1
AA i do	-4,3,0
AA i dont	-3,-1,4
AA i get	-9,2,7
AA i had	2,-3,2
AA i have	0,-6,6
AA i havent	-3,8,-6
AA i hear	3,13,-18
AA i know	13,-7,-7
AA i like	-4,11,-9
AA i liked	6,-4,-2
AA i live	-13,-6,10
AA i mean	-2,2,0
AA i must	3,-2,-2
AA i need	4,-1,-3
AA i never	7,-5,-3
AA i only	-2,-6,7
AA i said	18,0,-20
AA i saw	4,-3,-1
AA i say	7,-3,-5
AA i still	2,0,-1
AA i think	11,-8,-4
AA i thought	8,-6,-2
AA i want	3,-3,0
AA i wanted	3,-1,-2
AA i watched	2,-2,-1
AA i went	2,-1,-1
AA i wont	-6,5,0
AA ice cream	-2,4,-4
AA id have	1,-6,4
AA id like	10,-4,-7
AA idea .	-3,6,-7
AA if i	0,-10,11
AA if it	-14,14,-1
AA if its	-1,5,-9
AA if possible	-3,3,2
AA if thats	6,-6,-2
AA if there	-11,11,0
AA if theres	-2,6,-3
AA if you	-4,4,1
AA im 00	6,0,-7
AA im a	8,-3,-4
AA im from	-10,6,0
AA im in	3,-2,-1
AA im not	6,-7,2
AA im off	10,-13,-2
AA im on	2,-2,0
AA im out	7,-19,10
AA in ,	3,-2,-3
AA in .	1,5,-4
AA in 00	4,-2,-2
AA in 0000	4,-2,-3
AA in FILM	6,-4,-1
AA in alex	13,-11,-1
AA in all	-13,15,-5
AA in an	-8,13,-7
AA in any	-26,-8,25
AA in anything	-15,22,-9
AA in bed	5,-8,3
AA in charge	-1,3,-2
AA in colour	-4,4,1
AA in danger	-2,-5,6
AA in english	8,-2,-7
AA in for	11,-5,-8
AA in front	-3,5,-3
AA in general	-13,-9,17
AA in his	0,2,-4
AA in its	7,-13,4
AA in june	8,-5,-3
AA in law	1,0,-3
AA in laws	11,-14,4
AA in leeds	7,-3,-3
AA in love	0,4,-2
AA in may	15,-15,-7
AA in my	1,1,-3
AA in one	6,-4,-2
AA in our	5,-8,2
AA in paris	-5,4,0
AA in real	4,-1,-3
AA in something	-9,12,-5
AA in space	-13,2,9
AA in spanish	1,4,-4
AA in that	7,-5,-1
AA in the	4,-2,-2
AA in their	10,-7,-2
AA in this	4,-9,4
AA in which	-15,16,-3
AA included ,	-4,6,-3
AA included .	11,-6,-8
AA innit .	16,-14,-5
AA instead .	5,-2,-4
AA into a	-1,-4,2
AA into my	9,-8,-5
AA into the	10,-9,-1
AA irish ,	10,-10,0
AA is ,	-1,9,-6
AA is .	-6,3,-2
AA is 00	6,-4,-2
AA is FILM	3,0,-3
AA is a	0,-7,7
AA is all	-2,4,-3
AA is at	7,-5,-3
AA is banned	-17,-1,10
AA is better	-6,9,-3
AA is called	2,-2,-1
AA is coming	0,-4,3
AA is fine	-6,8,-4
AA is for	-4,-21,14
AA is from	15,-6,-10
AA is good	-2,8,-4
AA is here	5,-2,-3
AA is in	-10,11,-3
AA is it	8,0,-9
AA is my	2,-4,1
AA is not	-10,-9,17
AA is of	5,-2,-3
AA is off	-1,-11,3
AA is on	-8,13,-9
AA is one	7,-3,-5
AA is out	-7,-6,9
AA is staying	5,-3,-1
AA is still	8,-5,-3
AA is that	7,-5,-3
AA is the	6,-9,3
AA is there	-3,9,-6
AA is to	6,-5,-2
AA is welcome	0,5,-8
AA is what	-3,1,2
AA is where	-3,-10,11
AA ish .	5,9,-16
AA island ,	-1,5,-5
AA island .	5,-4,-2
AA islands ,	-7,10,-6
AA isnt .	-8,-4,9
AA isnt FILM	3,0,-4
AA isnt a	-13,12,-3
AA isnt the	16,-12,-5
AA it ,	-1,7,-5
AA it .	2,-2,1
AA it a	10,-7,-2
AA it again	3,-1,-2
AA it all	-3,0,4
AA it and	2,-9,6
AA it as	6,-4,-2
AA it at	14,-13,-1
AA it for	2,-7,6
AA it has	17,-15,-4
AA it in	-6,6,-2
AA it is	-4,-2,5
AA it isnt	12,-8,-2
AA it on	7,-6,-2
AA it out	19,-14,-5
AA it the	21,-12,-10
AA it up	3,-15,10
AA it was	4,-1,-2
AA it with	-2,-4,5
AA italian ,	1,0,-2
AA italian .	-12,20,-9
AA its a	-3,0,3
AA its been	-1,3,-2
AA its for	-16,11,7
AA its good	7,-4,-4
AA its my	-3,13,-13
AA ive a	-2,6,-4
AA ive been	4,-1,-4
AA ive done	-3,1,1
AA ive got	0,6,-7
AA ive had	3,3,-7
AA ive seen	7,-17,8
AA ja vi	-6,8,-5
AA japanese ,	-1,3,-1
AA john wayne	8,-6,-5
AA jokes ,	-9,10,-2
AA jokes .	3,-3,-1
AA joy .	-5,9,-3
AA kar wai	-3,4,-2
AA keep it	5,1,-4
AA keep the	-14,-2,12
AA khan ,	-4,6,-3
AA kids ,	-4,2,2
AA kids .	-4,3,-3
AA killers ,	-3,-10,11
AA kind ,	-9,5,4
AA kind .	-8,3,3
AA kind of	-17,10,3
AA kiss ,	3,0,-5
AA kissing .	-2,1,0
AA kitchen .	-5,3,-1
AA know ,	3,3,-6
AA know .	9,-7,-2
AA knows .	15,-14,-2
AA kong ,	-1,3,-2
AA la land	8,-5,-4
AA land .	4,-2,-3
AA language ,	-5,9,-6
AA last .	6,-5,-1
AA last night	10,-5,-6
AA last time	-10,-10,14
AA late ,	17,-14,-6
AA late .	2,1,-2
AA laugh .	-2,8,-7
AA laughed .	3,-2,-2
AA laughing .	5,-2,-5
AA laughs .	-12,8,3
AA law ,	7,-6,-1
AA law .	8,-6,-2
AA law is	4,-3,-1
AA leave .	-7,0,8
AA leave me	4,-7,2
AA lee ,	-2,4,-2
AA left .	0,4,-4
AA left me	3,-2,-1
AA lent me	10,-7,-3
AA less .	8,-3,-7
AA let it	-9,2,6
AA let me	4,0,-4
AA letters ,	-1,-2,3
AA life ,	4,-4,0
AA life .	-1,2,-2
AA life and	4,-4,-2
AA light ,	-1,3,-2
AA light .	-5,-5,0
AA lights ,	-9,10,-2
AA like ,	5,-4,-3
AA like .	4,-2,-3
AA like FILM	-2,5,-4
AA like a	9,-7,-3
AA like him	-7,8,-3
AA like that	7,-4,-3
AA like the	0,-2,1
AA like to	8,0,-10
AA liked FILM	7,-6,-1
AA line .	9,-5,-4
AA live action	6,-9,4
AA lives ,	3,0,-2
AA lives .	1,2,-8
AA lol .	3,4,-9
AA london ,	-6,-1,6
AA london .	-3,6,-5
AA lonely ,	-8,9,-2
AA long ,	6,-3,-4
AA long .	1,4,-6
AA long as	3,2,-4
AA look at	9,-5,-9
AA looks like	3,-12,9
AA lot ,	-4,-6,9
AA lot .	2,-4,1
AA lot of	-9,6,5
AA loud ,	-1,2,-1
AA loud .	4,-2,-1
AA love ,	-7,9,-1
AA love .	-9,-1,10
AA love and	-4,7,-5
AA love story	1,-11,9
AA loved FILM	-2,-1,3
AA loved it	4,-3,-1
AA lovely .	0,2,-2
AA lovers ,	-7,7,0
AA luck .	6,-14,4
AA lunch .	-11,14,-4
AA made me	7,-5,-2
AA mafia ,	-4,12,-10
AA make it	3,0,-3
AA makes me	-3,-6,6
AA makes my	2,-12,6
AA man ,	5,-3,-2
AA man .	8,-13,4
AA man and	-8,10,-1
AA man called	18,-12,-7
AA man with	1,-4,3
AA march .	4,-1,-3
AA marriage ,	-1,3,-2
AA marvel ,	17,-9,-13
AA maybe ,	0,4,-7
AA maybe .	-8,12,-5
AA me ,	2,-3,1
AA me FILM	4,-1,-3
AA me a	6,-2,-3
AA me about	2,-1,-2
AA me and	1,-2,1
AA me at	5,-2,-3
AA me by	-6,-6,10
AA me cold	-2,-3,5
AA me for	5,-3,-2
AA me have	5,-5,-1
AA me hives	3,-7,2
AA me in	2,4,-7
AA me is	8,-6,-3
AA me like	-1,-7,5
AA me off	10,-6,-4
AA me on	-11,12,-2
AA me one	0,6,-11
AA me out	2,-10,7
AA me that	2,-1,0
AA me the	6,-9,3
AA me to	-6,-2,8
AA me up	-2,6,-5
AA me with	13,-11,-2
AA mel gibson	11,2,-11
AA men ,	7,-4,-1
AA men .	-1,3,-2
AA men in	5,-3,-3
AA midnight .	8,-5,-3
AA might be	-1,4,-8
AA mind .	4,-1,-3
AA mine ,	3,-23,13
AA mine .	9,-8,-1
AA minus the	0,0,-5
AA minutes ,	-3,-1,2
AA minutes .	-2,2,-1
AA minutes and	9,-3,-10
AA minutes of	19,-17,-1
AA mistake .	7,-5,-2
AA monday ,	20,-5,-15
AA monday .	7,-4,-3
AA monster ,	-8,9,-2
AA monsters ,	13,-14,-1
AA monsters .	-10,13,-3
AA month ,	7,-8,2
AA month .	1,1,-2
AA more ,	-5,7,-4
AA more .	15,-8,-8
AA more like	18,-16,-3
AA more of	2,5,-10
AA more than	10,-11,0
AA most ,	2,0,-3
AA mother .	7,-7,-1
AA mother in	4,-4,1
AA mothers ,	-13,8,6
AA mothers .	-13,13,-2
AA motion ,	-8,7,2
AA mountains ,	6,-5,-3
AA moustache .	3,-1,-3
AA moved to	-3,4,-2
AA movie ,	-3,-1,5
AA movie .	6,-2,-4
AA movie about	6,-4,-1
AA much .	-7,-1,6
AA mud ,	-3,4,-1
AA mum ,	-4,-9,12
AA mum .	2,-2,-2
AA murder ,	-9,9,1
AA murder .	5,-6,1
AA music ,	-6,4,2
AA music .	-2,4,-1
AA musicals ,	5,0,-6
AA must be	12,-6,-6
AA my .	7,-5,-2
AA my brother	2,-2,0
AA my car	7,-6,-1
AA my cousin	15,-5,-14
AA my dad	0,14,-19
AA my dads	-3,0,2
AA my daughter	-1,-4,5
AA my ears	4,-10,4
AA my ex	4,-5,1
AA my eyes	-1,-8,6
AA my family	5,-4,-1
AA my father	5,-4,-2
AA my feet	-2,5,-2
AA my gran	3,3,-10
AA my head	-3,-5,5
AA my heart	8,-5,-4
AA my house	3,-3,2
AA my husband	1,-6,5
AA my job	5,-6,1
AA my kids	0,4,-5
AA my knees	-6,-2,5
AA my life	1,-4,3
AA my list	-9,4,4
AA my marriage	13,-11,-1
AA my mother	10,-6,-3
AA my mum	6,-10,1
AA my mums	-6,16,-16
AA my nephew	0,9,-11
AA my niece	-6,1,3
AA my parents	12,-12,-1
AA my phone	9,-8,-1
AA my son	-8,-6,11
AA my sons	5,-9,1
AA my teeth	-1,-6,5
AA my uncle	-10,14,-6
AA my whole	-2,6,-5
AA my wife	4,-8,4
AA my wifes	6,-4,-1
AA mystery ,	3,0,-4
AA nasty ,	-8,9,-2
AA need a	7,0,-6
AA need to	16,-14,-2
AA needs a	4,-3,-1
AA neighbours ,	-6,10,-4
AA never again	-4,-11,12
AA never seen	5,-4,-1
AA new .	15,-25,6
AA new one	4,-3,-1
AA new york	-5,7,-2
AA new zealand	1,-4,2
AA next .	-4,5,-4
AA next door	11,-10,0
AA next to	2,-1,-1
AA nice .	2,1,-5
AA night ,	-3,5,-2
AA night .	6,-1,-6
AA nine ,	15,-13,-2
AA nine .	7,-6,1
AA nine and	5,-9,2
AA nineties ,	-6,9,-4
AA nineties .	2,-1,-1
AA ninety minutes	-6,9,-3
AA no ,	-6,-11,17
AA no .	10,-18,8
AA no FILM	-12,9,2
AA no more	-8,12,-5
AA no one	-1,0,-3
AA no thanks	6,-16,5
AA nobody gets	-13,15,-1
AA noir ,	-8,9,-2
AA none .	2,-22,12
AA none of	-3,6,-4
AA nonsense .	-14,4,8
AA noodles ,	-1,2,-2
AA not ,	-5,-6,9
AA not .	-2,-5,3
AA not FILM	0,2,-3
AA not a	4,1,-6
AA not about	-8,9,-2
AA not american	-6,5,1
AA not as	2,5,-8
AA not by	-11,13,-2
AA not even	11,-21,9
AA not for	0,3,-3
AA not from	0,3,-5
AA not have	13,-10,-3
AA not in	1,1,-4
AA not involved	-6,-14,17
AA not is	-7,2,3
AA not of	7,-10,2
AA not over	-5,9,-5
AA not that	4,-8,4
AA not the	0,5,-5
AA not too	-7,7,0
AA not with	6,-13,7
AA nothing ,	2,0,-4
AA nothing .	1,-6,1
AA nothing about	-10,4,7
AA nothing of	1,-12,7
AA nothing that	-5,2,3
AA nothing with	-6,5,1
AA now ,	0,4,-5
AA now .	0,-5,3
AA nuns ,	10,-12,-6
AA obviously .	-10,12,-2
AA odd ,	8,-7,-2
AA of .	16,-12,-6
AA of 00	10,-8,-2
AA of FILM	-3,8,-4
AA of a	2,0,-2
AA of all	-5,-11,13
AA of course	23,-21,-4
AA of film	-5,8,-7
AA of him	8,-6,-3
AA of his	-4,9,-5
AA of inisherin	3,-2,-1
AA of it	0,-1,2
AA of life	4,-2,-3
AA of me	3,-2,0
AA of mine	6,-6,-2
AA of my	-3,3,0
AA of one	12,-9,-2
AA of sadness	11,-9,-2
AA of saul	1,-5,4
AA of something	3,-1,-5
AA of tea	1,2,-4
AA of term	2,-1,-1
AA of that	8,-9,0
AA of the	1,1,-2
AA of them	-2,-1,3
AA of thing	-9,10,-1
AA of those	-5,8,-3
AA of three	6,-5,-1
AA of us	2,-1,-2
AA of your	6,-3,-3
AA off ,	-2,2,1
AA off .	-3,-1,4
AA off FILM	10,-9,-1
AA off a	8,-7,-4
AA off and	5,-3,-2
AA off in	2,-1,-2
AA off my	2,-14,11
AA off the	0,-10,10
AA off things	-2,8,-8
AA off to	-1,-5,4
AA ok ,	-3,6,-7
AA ok .	-4,1,3
AA okay .	-14,-8,16
AA old ,	3,0,-3
AA old .	2,0,-2
AA old and	3,-5,2
AA old one	-5,9,-6
AA olds ,	3,-2,0
AA on ,	0,-2,0
AA on .	7,-7,0
AA on FILM	4,-3,-1
AA on a	1,-2,1
AA on about	6,-4,-1
AA on and	3,-2,-1
AA on at	10,-7,-3
AA on film	-14,4,9
AA on fire	-2,5,-4
AA on his	7,-6,-1
AA on it	4,0,-5
AA on me	-7,-3,8
AA on monday	6,-5,-2
AA on my	2,1,-2
AA on nights	-2,-10,10
AA on one	3,0,-4
AA on saturday	2,-1,-1
AA on screen	-16,14,1
AA on sunday	-4,7,-5
AA on the	2,-1,0
AA once ,	4,-3,-1
AA once .	1,1,-2
AA one ,	7,-5,-3
AA one about	5,-3,-2
AA one and	6,-5,-1
AA one by	-19,22,-4
AA one i	9,-6,-3
AA one in	-3,6,-3
AA one is	-2,5,-3
AA one more	12,-9,-4
AA one night	-4,7,-6
AA one of	-2,5,-4
AA one room	-2,3,-2
AA one that	12,-8,-10
AA one where	-1,3,-3
AA one with	-2,2,-1
AA ones ,	-7,11,-4
AA ones .	-9,10,-2
AA only ,	-8,10,-3
AA only .	-10,14,-6
AA only not	-7,12,-11
AA open ,	3,-4,2
AA open .	0,6,-7
AA optional .	3,-5,2
AA or FILM	3,-7,4
AA or a	-7,5,2
AA or no	21,-10,-17
AA or not	2,5,-9
AA or nothing	-7,11,-10
AA or similar	-8,10,-3
AA or so	0,2,-3
AA or something	0,2,-3
AA or the	-13,14,-2
AA or thereabouts	-15,18,-3
AA order .	9,-8,-2
AA otherwise .	4,2,-7
AA out ,	-4,-3,5
AA out .	5,-10,5
AA out and	8,-5,-4
AA out in	0,-7,3
AA out of	2,-3,1
AA out the	3,0,-2
AA out to	2,-1,-1
AA over ,	11,-10,-3
AA over .	-7,6,-3
AA over FILM	6,-4,-3
AA over a	-15,5,9
AA over and	4,-2,-3
AA over my	9,-5,-4
AA over the	7,-1,-6
AA over two	-3,-4,4
AA parents .	3,3,-11
AA paris ,	1,-7,4
AA paris .	-5,4,1
AA party ,	9,-5,-5
AA party .	15,-3,-16
AA people ,	-2,0,2
AA people .	-4,5,-1
AA people and	-4,-7,11
AA people being	-10,-5,17
AA people in	0,2,-5
AA people who	1,4,-5
AA perfect .	2,-1,-1
AA perhaps ,	-15,16,-3
AA perhaps .	0,4,-4
AA person in	6,-6,-1
AA pg ,	3,6,-11
AA pg .	6,-1,-3
AA phone ,	9,-7,-2
AA phone .	-3,8,-6
AA pig .	5,-3,-3
AA please ,	1,1,-2
AA please .	-5,4,1
AA plot .	-4,5,-7
AA pls ,	-10,5,4
AA pls .	-1,2,-3
AA possible .	3,-2,-1
AA pretty ,	12,-10,-4
AA quiet ,	-5,6,-1
AA quiet .	-1,2,-1
AA rain ,	-9,7,3
AA rather than	-8,11,-6
AA ready .	12,-9,-4
AA really ,	-4,4,2
AA really .	-2,5,-4
AA reasons .	14,-14,-1
AA red ,	6,-4,-1
AA remote .	10,-1,-8
AA revenge ,	-9,10,-1
AA rich people	-12,15,-4
AA right ,	6,-4,-3
AA right .	1,2,-2
AA river ,	-1,3,-3
AA road ,	-6,8,-2
AA robots .	2,-17,11
AA romance ,	6,-3,-3
AA romance .	-14,14,-1
AA romantic ,	-1,5,-3
AA room ,	7,-4,-5
AA room .	0,-2,1
AA round .	8,-8,1
AA round the	1,0,-2
AA rude .	-12,14,-4
AA rule ,	12,-12,-1
AA sad ,	0,4,-8
AA sad .	4,-2,-1
AA said .	12,-2,-12
AA said FILM	7,-6,-2
AA said my	-6,8,-2
AA sake .	10,-6,-4
AA same .	-8,16,-11
AA saw FILM	2,-1,-1
AA say .	3,0,-4
AA say FILM	3,-3,0
AA says .	-4,3,1
AA says FILM	4,-3,0
AA says i	3,-2,-1
AA says my	-16,8,8
AA says the	-3,16,-19
AA scared of	-5,5,-6
AA scary .	6,-6,-2
AA scene ,	25,-18,-13
AA scene .	3,1,-7
AA scenes ,	-3,-4,6
AA school ,	4,-1,-2
AA school .	-1,5,-3
AA sci fi	-3,3,-1
AA scream .	3,-1,-2
AA screaming .	-1,-1,2
AA screen ,	-8,6,4
AA screen .	-8,9,-2
AA sea ,	-6,8,-2
AA sea .	5,-2,-8
AA second .	21,-19,-3
AA secrets ,	-8,3,4
AA secrets .	-8,10,-2
AA see FILM	2,-1,-1
AA seen .	7,-11,3
AA seen FILM	-4,6,-3
AA seen it	8,-11,2
AA set in	-2,4,-3
AA seventies ,	1,2,-3
AA seventies .	-7,8,-1
AA she likes	11,-10,-2
AA she says	-6,7,-2
AA she wants	3,-1,-3
AA ship ,	-5,6,-1
AA shoes .	6,-3,-5
AA short ,	5,-3,-2
AA short .	-6,10,-6
AA shorter .	-6,6,-2
AA shot .	12,-11,-2
AA should be	7,-14,8
AA shouting .	12,1,-13
AA show me	7,-3,-6
AA si ,	-3,6,-7
AA sick of	-6,-11,15
AA side .	-5,11,-7
AA silence ,	-8,12,-1
AA silly ,	5,-3,-2
AA silly .	-3,5,-2
AA since .	3,1,-4
AA since 0000	4,0,-5
AA since i	-9,5,1
AA since the	-3,3,0
AA singing ,	-9,1,6
AA singing .	2,5,-9
AA sisters ,	-1,6,-9
AA sit through	6,-3,-5
AA six ,	6,-10,4
AA six .	-11,12,-2
AA sixties ,	5,-3,-2
AA sixties .	-12,13,-1
AA slapstick ,	-7,9,-1
AA sleep ,	12,-10,-3
AA sleep .	13,7,-19
AA slow ,	-5,8,-4
AA slow .	1,3,-7
AA small town	-5,7,-2
AA snow ,	-3,5,-3
AA snow .	-2,1,1
AA so ,	-7,9,-3
AA so .	4,-3,-3
AA so FILM	3,8,-9
AA so a	13,-12,0
AA so good	-7,8,-4
AA so i	3,3,-6
AA so im	2,3,-5
AA so its	-10,6,4
AA so long	-8,10,-2
AA so much	-3,-4,6
AA so no	7,-3,-3
AA so not	6,-12,4
AA so nothing	-3,6,-5
AA so please	5,-4,-1
AA so something	9,-8,-1
AA so the	-3,9,-7
AA so we	1,2,-3
AA so were	4,-2,-3
AA sofa .	8,-5,-8
AA something ,	-25,30,-10
AA something .	1,3,-4
AA something in	-10,12,-4
AA something with	9,-9,-1
AA son ,	18,-2,-19
AA song .	16,-11,-8
AA songs ,	-2,5,-4
AA songs .	-2,3,-1
AA sorry .	-1,-3,5
AA sort ,	-7,3,3
AA sort .	-5,0,1
AA sort of	-4,10,-7
AA soul .	6,1,-10
AA soup .	12,-10,-2
AA space .	3,-1,-4
AA spanish ,	-6,9,-5
AA spanish .	-4,7,-4
AA spare me	-12,2,8
AA speech ,	-6,11,-6
AA speeches .	-4,7,-5
AA spies ,	-2,3,-3
AA spies .	2,-3,-1
AA stairs .	-8,6,-1
AA station .	-9,12,-2
AA stay .	-8,14,-14
AA stay at	6,-5,-2
AA still .	-9,4,6
AA still in	-4,7,-3
AA stories ,	-16,-4,13
AA story ,	-4,3,1
AA story .	3,-3,0
AA strangers ,	-9,11,-4
AA street .	-4,6,-2
AA stuck in	7,-5,-4
AA stuff ,	1,1,-3
AA stuff .	0,1,-2
AA stupid ,	-2,4,-4
AA subtitles ,	16,-15,-3
AA subtitles .	4,-1,-3
AA suit .	-16,17,-2
AA suits ,	1,3,-7
AA summer ,	-7,10,-4
AA sun ,	-4,5,-1
AA sunday ,	-1,2,-2
AA sunday .	-3,-4,7
AA swearing .	-3,14,-9
AA swears by	11,-10,-2
AA swedish ,	-9,15,-8
AA sweet .	-9,11,-2
AA table .	0,-4,6
AA tale ,	6,-5,0
AA tales .	5,-4,-4
AA talk ,	-12,7,5
AA talk .	-2,6,-4
AA talking ,	5,-7,2
AA talking .	7,-2,-5
AA talking to	0,2,-1
AA tea ,	-3,1,2
AA tea .	1,1,-2
AA teacher ,	9,-7,-2
AA teacher .	11,-5,-7
AA tears ,	7,-6,-4
AA tears .	2,0,-3
AA teeth .	1,3,-6
AA television .	3,-9,2
AA tell me	0,-2,2
AA telly ,	14,-13,-1
AA telly .	-4,-9,11
AA ten ,	3,-1,-2
AA ten .	-2,1,2
AA ten minutes	6,-9,5
AA ten years	-3,7,-3
AA tender ,	5,-1,-6
AA tense ,	-5,3,1
AA tense .	-2,4,-3
AA term ,	10,-9,-1
AA than FILM	7,-6,-1
AA than i	-2,-1,3
AA than my	2,6,-13
AA than that	-2,-10,12
AA than the	-3,4,-4
AA thank you	1,-6,-1
AA thanks .	1,-5,3
AA that ,	22,-19,-5
AA that .	1,4,-5
AA that FILM	1,6,-8
AA that a	-7,10,-2
AA that doesnt	-10,13,-2
AA that i	2,-3,1
AA that is	5,-6,2
AA that isnt	-6,12,-6
AA that it	17,-16,-2
AA that not	-1,4,-4
AA that one	4,3,-6
AA that sort	7,-5,-3
AA that the	-5,-1,4
AA that was	3,-2,-1
AA thats all	2,-5,3
AA thats my	-3,5,-5
AA thats not	-10,14,-4
AA thats the	-4,6,-3
AA thats what	1,-10,6
AA the 0000s	-5,7,-2
AA the FILM	0,2,-3
AA the baby	4,-2,-3
AA the back	10,-7,-4
AA the best	2,-2,0
AA the better	-13,15,-4
AA the big	-9,-8,11
AA the book	5,-11,4
AA the boys	6,-10,4
AA the bus	-3,5,-3
AA the camera	4,-3,-5
AA the car	4,-4,-2
AA the cat	11,-6,-5
AA the cinema	4,-1,-3
AA the country	-8,14,-6
AA the dark	11,-9,-1
AA the day	0,-2,1
AA the dead	-20,7,13
AA the dog	6,-7,-1
AA the dogs	11,-10,-2
AA the door	-4,-2,6
AA the eighties	1,3,-8
AA the end	-10,9,1
AA the family	9,-8,-1
AA the fifties	-6,9,-3
AA the film	10,-6,-5
AA the first	6,-4,-1
AA the floor	6,-3,-2
AA the flower	10,-5,-5
AA the forties	1,-3,0
AA the french	10,-9,-2
AA the good	-14,17,-4
AA the hall	9,-3,-6
AA the have	-4,3,0
AA the horse	-4,6,-3
AA the house	10,-8,-2
AA the irishman	3,-2,-1
AA the kids	4,3,-7
AA the kitchen	-4,6,-2
AA the last	2,-1,-1
AA the library	-13,15,-4
AA the lighthouse	0,3,-3
AA the like	-15,17,-4
AA the line	8,-2,-5
AA the little	-6,7,-2
AA the lot	1,-11,8
AA the middle	9,-13,2
AA the movie	10,-3,-6
AA the music	7,-6,-6
AA the my	15,-10,-4
AA the neighbours	8,-5,-4
AA the new	13,-6,-6
AA the night	3,-11,4
AA the nineties	-19,22,-4
AA the old	-4,-1,5
AA the one	-1,-4,5
AA the only	6,-4,-2
AA the phone	-9,7,3
AA the piano	7,-7,-1
AA the priest	9,-7,-1
AA the projector	2,0,-2
AA the rain	2,-2,-1
AA the remake	19,-14,-8
AA the remote	6,-1,-5
AA the rest	-4,3,0
AA the room	9,-6,-3
AA the run	-25,28,-6
AA the same	-7,-1,8
AA the school	5,-4,-1
AA the sea	-4,7,-4
AA the second	-7,8,-2
AA the seventies	-9,13,-5
AA the sheep	-5,8,-3
AA the sixties	5,-4,-2
AA the snow	0,-8,9
AA the sofa	5,-3,-1
AA the songs	-2,3,-1
AA the soup	4,-2,-3
AA the table	-4,-5,13
AA the telly	3,-1,-1
AA the thirties	2,0,-4
AA the truth	0,2,-4
AA the twins	-4,7,1
AA the two	-9,10,-1
AA the van	5,-4,0
AA the village	6,-2,-11
AA the wall	6,-5,-2
AA the war	4,7,-11
AA the way	3,0,-3
AA the week	2,-1,-2
AA the whole	-1,3,-3
AA the wind	4,0,-4
AA the word	-5,8,-5
AA the world	-12,16,-4
AA the wrong	4,-3,0
AA them ,	19,-18,-2
AA them .	8,-4,-5
AA them all	12,-11,-1
AA then ,	-15,12,4
AA then .	-10,13,-4
AA then the	15,-15,-1
AA there ,	11,-4,-7
AA there .	4,-2,-2
AA there is	-12,1,6
AA theres a	5,-5,-1
AA these days	4,-1,-4
AA they all	-10,7,4
AA they make	9,-19,10
AA they say	1,-8,9
AA they want	4,-3,0
AA thieves .	10,-8,-4
AA thing ,	8,-3,-6
AA thing .	-6,1,5
AA things ,	5,-8,0
AA things .	-8,7,1
AA thinks hes	3,-2,-1
AA thirties ,	7,-7,-1
AA thirties .	9,-5,-3
AA this .	8,-5,-5
AA this house	-2,2,-1
AA this month	-13,11,2
AA this morning	6,-4,-4
AA this time	-9,10,-3
AA this week	5,-4,-3
AA this year	-4,3,1
AA tho .	-2,5,-6
AA though ,	5,-2,-4
AA though .	-1,-1,3
AA though still	-19,20,-1
AA three ,	3,-1,-3
AA three .	10,-4,-5
AA three for	18,-17,-1
AA three hours	5,-5,1
AA three of	3,2,-3
AA three times	3,-1,-1
AA thriller ,	-6,11,-6
AA thriller .	-8,9,-1
AA through .	6,-3,-3
AA through FILM	3,-1,-1
AA through a	-3,-19,16
AA through it	-10,16,-11
AA through the	9,-7,-2
AA till the	-5,-1,5
AA time ,	-3,-3,6
AA time .	-1,6,-5
AA time i	3,-4,1
AA time in	-3,-3,5
AA times ,	7,-5,-1
AA times .	7,-5,-2
AA tired .	15,-3,-17
AA to ,	4,-2,-3
AA to .	-5,10,-8
AA to 0	12,-8,-5
AA to FILM	7,-5,-2
AA to a	2,-8,5
AA to be	-2,-3,5
AA to bed	4,-6,2
AA to do	-9,13,-11
AA to get	6,-2,-4
AA to go	4,-1,-4
AA to have	4,1,-5
AA to him	14,-11,-4
AA to it	10,-8,-2
AA to make	6,-5,-1
AA to me	6,-4,-3
AA to my	3,-5,2
AA to one	4,-3,0
AA to say	3,-3,-1
AA to school	6,-5,-1
AA to see	3,-2,-1
AA to sleep	-10,-4,10
AA to the	4,-2,-2
AA to watch	2,-1,-1
AA toast .	9,-6,-3
AA today ,	6,-4,-2
AA today .	-6,7,-4
AA together ,	11,-9,-7
AA told me	6,-3,-3
AA tom cruise	22,-3,-17
AA tomorrow ,	18,-7,-11
AA tomorrow .	13,-3,-11
AA tonight ,	4,-5,1
AA tonight .	-5,8,-6
AA too .	13,-11,-2
AA too long	2,1,-4
AA too much	0,-9,7
AA toro ,	2,3,-9
AA town ,	-6,8,-2
AA town .	-7,8,-2
AA train ,	4,-10,5
AA train .	9,-6,-5
AA trains ,	-8,10,-3
AA trains .	7,-4,-4
AA trier .	-2,7,-6
AA trousers .	11,-6,-7
AA true ,	-7,8,-1
AA tuesday .	10,-5,-5
AA turns up	-5,-11,14
AA twice ,	10,-6,-4
AA twice .	5,-5,1
AA two ,	10,-6,-4
AA two .	4,-2,-1
AA two and	-12,7,2
AA two hours	-2,-1,2
AA two of	15,-12,-3
AA two years	5,-4,-1
AA u .	7,-7,0
AA under 00	1,0,-2
AA under 000	3,0,-3
AA under the	0,-1,2
AA under three	-10,0,8
AA under two	-4,6,-2
AA until the	7,-6,-1
AA up .	1,3,-4
AA up and	-3,3,0
AA up at	10,-8,-2
AA up for	-3,5,-2
AA up im	-14,-5,17
AA up in	8,-7,-2
AA up on	5,-3,-2
AA up the	3,-12,5
AA up to	-12,8,6
AA up with	3,-1,-2
AA ups ,	-13,15,-3
AA ups .	3,-2,-2
AA us ,	-2,3,-3
AA us .	2,0,-2
AA us FILM	2,-2,0
AA van ,	-1,2,-2
AA village ,	-7,7,0
AA village .	-1,7,-7
AA voice .	-13,17,-7
AA von trier	4,-1,-3
AA walked out	8,-5,-4
AA walking ,	1,3,-4
AA wall .	0,-2,0
AA want a	8,-8,0
AA want something	4,0,-3
AA want the	-6,-1,7
AA want to	-4,-4,8
AA wants FILM	6,-5,-1
AA wants a	13,-12,-2
AA wants to	1,1,-3
AA war ,	-8,9,-2
AA war .	3,2,-2
AA warm ,	2,-1,-2
AA was .	5,-3,-2
AA was FILM	2,-2,-1
AA was about	6,-1,-5
AA was better	19,-18,-2
AA was born	5,-5,0
AA was enough	4,-1,-7
AA was in	6,-6,-2
AA was last	13,-10,-3
AA was my	7,-2,-4
AA was ok	8,-6,-1
AA was on	8,-5,-3
AA was the	8,-6,-2
AA was too	10,-4,-8
AA watch ,	5,1,-12
AA watch .	-6,7,-2
AA watched FILM	4,7,-12
AA water .	8,-13,3
AA wave ,	-3,4,-3
AA way .	-9,10,-3
AA we all	10,-8,-4
AA we both	5,-4,-4
AA we can	-6,9,-7
AA we had	-7,-6,12
AA we have	2,3,-6
AA we need	7,-6,-1
AA we watched	-3,15,-14
AA wed like	-3,-9,9
AA wedding ,	-2,3,-2
AA wedding .	5,-2,-4
AA weddings ,	-2,3,-1
AA week ,	1,-3,2
AA week .	8,-4,-4
AA welcome .	-7,10,-4
AA well ,	-2,4,-2
AA well .	10,3,-10
AA went on	11,-10,-2
AA went to	4,-2,-1
AA were a	5,-17,6
AA were all	4,-9,4
AA were in	3,2,-6
AA western ,	4,-3,-1
AA western .	-16,16,-2
AA weve done	19,-23,3
AA weve got	9,-4,-7
AA weve had	-9,8,-3
AA what a	13,-3,-8
AA what else	-3,7,-6
AA what i	-2,3,-2
AA what id	-1,4,-5
AA what my	9,-6,-2
AA whatever ,	3,1,-4
AA whatever .	15,-14,-3
AA when he	2,7,-11
AA when hes	-15,5,1
AA when i	15,-10,-5
AA when she	-4,7,-3
AA when the	5,-5,-1
AA where i	5,-13,8
AA where nobody	-11,12,-1
AA where the	-6,7,-1
AA where they	13,0,-13
AA which i	9,-7,-2
AA which is	-10,16,-4
AA while i	-2,6,-5
AA white ,	-2,3,-2
AA white .	1,7,-8
AA who are	14,-16,1
AA who hasnt	4,-3,-1
AA who hates	-4,5,-3
AA who is	2,3,-7
AA who isnt	-16,22,-11
AA who was	-6,7,-1
AA why not	-13,16,-4
AA wicked ,	1,2,-3
AA wife ,	-1,-3,3
AA wigs .	3,1,-4
AA wilder ,	9,-8,-4
AA will be	2,4,-8
AA will do	-8,5,1
AA wine .	3,-1,-2
AA winning .	-4,0,4
AA winter .	8,-6,-5
AA wit .	-13,15,-2
AA with .	8,-10,2
AA with FILM	4,-3,-1
AA with an	-3,1,-1
AA with her	2,-2,-1
AA with his	-18,23,-7
AA with it	-5,12,-10
AA with jokes	-4,6,-3
AA with me	10,-9,-1
AA with more	-4,5,-1
AA with my	7,-6,-2
AA with no	-1,6,-6
AA with one	-4,6,-3
AA with something	14,-13,-1
AA with that	13,-12,-1
AA with the	7,-4,-4
AA with trains	-1,3,-3
AA with two	-1,2,-1
AA without a	3,3,-9
AA without being	10,-8,-3
AA without the	-7,11,-4
AA woman ,	-8,8,-1
AA woman .	1,3,-5
AA women ,	-4,3,0
AA women .	-6,9,-7
AA wont have	0,-1,3
AA wont watch	3,-4,0
AA word .	-5,4,0
AA words ,	5,11,-18
AA words .	-2,2,1
AA work ,	2,1,-3
AA work .	-6,9,-7
AA world ,	2,-2,-2
AA world .	-4,12,-8
AA would be	-3,9,-6
AA would do	-14,18,-4
AA would like	-2,-4,5
AA wrong ,	-1,2,0
AA wrong .	-13,16,-4
AA wrote it	-6,7,-3
AA year ,	0,4,-5
AA year .	6,-6,0
AA year 00	-15,17,-2
AA year and	7,-6,-1
AA year old	12,-10,-2
AA year olds	8,-6,-2
AA years ,	5,-3,-2
AA years .	0,3,-3
AA years and	2,-1,0
AA years on	4,-3,-2
AA yes ,	5,2,-7
AA yes .	-4,7,-4
AA yes i	-11,16,-14
AA york ,	4,-3,-1
AA york .	6,-4,-2
AA you ,	7,-6,-2
AA you .	0,-2,1
AA you can	-2,-1,2
AA you gave	-17,13,10
AA you know	3,7,-12
AA you like	-15,17,-3
AA youve got	-8,11,-4
AA zombies .	3,0,-3
B 0	5,-4,0
B 00	5,-2,-3
B 000	6,-7,1
B 0000	1,1,-3
B 00a	3,-1,-2
B 00s	0,2,-3
B 00th	15,-9,-8
B 00⁄0	2,-4,2
B 0am	8,-4,-6
B 0d	3,-1,-2
B FILM	3,-2,-1
B a24	6,-12,1
B abbey	4,-3,-2
B abide	4,-6,1
B able	4,-10,4
B about	-2,3,-1
B above	-1,-2,0
B abroad	-14,9,1
B absolutely	3,-5,3
B absolutely not	-12,-5,17
B absurd	5,-2,-2
B accent	5,-4,-1
B accident	5,-10,3
B acha	7,-5,-1
B across	-6,8,-5
B act	-12,-6,16
B acting	12,-7,-8
B action	0,-3,2
B actor actress	-14,13,7
B actors	-12,10,1
B actresses	-11,14,-5
B acts	11,-10,-1
B actual	9,-5,-3
B actually	1,2,-4
B ad	14,-12,-3
B adam	2,-4,3
B adams	6,-1,-4
B adaptation	-9,12,-5
B adaptations	11,-7,-4
B add	-5,-1,-4
B adore	-8,10,-3
B adored	2,-1,-2
B adores	2,2,-5
B adult	-7,10,-4
B adults	-16,18,-1
B africa	-6,1,2
B african	-12,14,-4
B after	3,-1,-2
B afternoon	14,-7,-11
B aftersun	8,-4,-4
B afterwards	12,-11,-2
B again	0,3,-3
B against	2,-1,-1
B agatha	-2,2,-2
B age	-1,2,-2
B aged	7,-6,-1
B ages	8,-6,-3
B agnes	-4,9,-3
B ago	2,-1,-1
B agree	-3,6,-4
B agreed	-3,7,-5
B ai	3,-2,0
B aint	0,-11,8
B air	8,-5,-4
B airport	10,-11,1
B al	5,-4,0
B alain	-5,3,2
B alan	6,-3,-6
B alarm	5,-4,-1
B alec	-1,3,-4
B alex	6,-3,-5
B alice	6,-2,-5
B alien	-4,0,2
B aliens	-1,-2,3
B alive	-1,-14,11
B all	1,-2,1
B allen	-2,-4,6
B allergic	2,-3,1
B allotment	2,-1,-1
B allowed	-1,-5,5
B almodovar	11,-10,-4
B along	3,2,-2
B alors	-13,9,3
B already	7,-12,5
B also	2,0,-2
B although	8,-13,6
B altman	-7,8,-1
B always	4,-7,3
B am	0,-6,6
B american	-3,2,1
B americans	1,-4,3
B amnesia	-11,6,4
B amour	7,-4,-4
B amy	6,-3,-6
B an	0,2,-1
B anatomy	7,-6,-2
B anderson	-7,-5,12
B ando	-6,8,-5
B andrzej	14,-10,-4
B ang	10,-3,-9
B angeles	12,-9,-5
B angels	3,-6,5
B angry	-1,2,-1
B animal	-10,-3,17
B animals	-1,3,-3
B animals pets	1,-6,2
B animation	9,-3,-7
B animation cartoon	-9,7,3
B anime	-4,3,1
B anna	-10,5,2
B annees	-19,22,-5
B anniversary	3,0,-2
B anora	11,-5,-7
B anos	5,-3,-3
B another	-6,7,-1
B answer	1,3,-4
B ante	6,-5,-2
B anthony	1,4,-6
B anybody	2,-12,6
B anyone	2,1,-3
B anything	-1,-1,2
B anyway	0,4,-4
B anywhere	-13,14,0
B aparecer	0,-2,1
B apart	-3,-3,6
B april	1,0,-2
B are	2,-1,-1
B arent	-3,-3,4
B argentina	-1,2,-2
B argentine	-7,9,-3
B argentinian	-4,8,-5
B argento	-1,4,-7
B argue	-3,1,5
B arguing	-5,9,-7
B argument fight	12,-10,-4
B arm	3,-1,-1
B armenian	-9,11,-4
B army	-5,4,1
B arnold	-10,13,-3
B around	-3,8,-5
B arrival	2,1,-4
B art	11,-12,1
B artist	-16,10,3
B artists	-1,2,-5
B arts	8,-8,1
B arty	6,-3,-4
B ashes	12,-18,2
B asian	-7,3,4
B aside	-4,6,-2
B ask	0,-2,1
B asked	1,1,-2
B asking	3,1,-4
B asks	-5,8,-5
B asleep	1,2,-3
B asteroid	13,-12,-2
B astrid	-7,9,-4
B at	2,0,-1
B at home	7,-4,-3
B ate	7,-3,-4
B atlantics	32,-31,-2
B atonement	8,-7,-1
B attenborough	8,-5,-4
B attention	-12,-9,13
B au	1,0,-2
B audio	0,1,-4
B audrey	-3,7,-5
B august	7,-5,-2
B aunt	4,-7,3
B auntie	2,0,-2
B aunties	7,-4,-4
B aunts	5,-4,0
B austen	-7,5,-4
B australia	12,-11,-1
B australian	3,-1,-2
B austrian	-7,5,2
B autumn	-10,9,0
B avoid	-3,-8,11
B awake	2,0,-3
B award	0,5,-4
B away	-2,-3,6
B awful	1,-2,2
B awkward	-5,5,-1
B b	0,2,-2
B babies	9,-9,-2
B baby	6,-2,-4
B babylon	7,-4,-2
B babys	9,-7,-2
B babysitter	-1,4,-4
B babysitting	6,-4,-2
B back	3,-1,-2
B backstage	0,-1,2
B backwards	-2,2,-1
B bacurau	8,-7,-1
B bad	2,0,-3
B baker	2,0,-3
B bakers	-2,4,-2
B bakery	-7,8,-1
B ball	-6,3,3
B ballet	-6,3,3
B bands	9,-6,-2
B bangs	4,-4,0
B bank	-4,5,-1
B banned	-1,-1,2
B banshees	6,-7,0
B banter	-7,7,0
B bar	0,-11,11
B barbara	4,-1,-4
B barber	12,-11,-5
B barbie	11,-6,-6
B barn	-2,6,-4
B barring	-9,-2,9
B barry	3,1,-3
B based	-11,11,0
B basement	14,-12,-3
B basically	1,1,-2
B bath	10,-6,-4
B bathing	-3,5,-2
B bathroom	4,-2,-2
B baths	8,-18,8
B batman	11,-8,-4
B bats	3,-2,-2
B battles	4,0,-5
B bay	11,-5,-11
B baz	0,-1,-3
B bbc	-5,7,-6
B be	2,-1,-1
B beach	1,2,-3
B beaches	-1,-8,6
B bear	4,-8,4
B beards	5,-3,-2
B bears	-20,22,-3
B beast creature	9,-7,-2
B beat	1,2,-5
B beats	5,-1,-4
B beau	7,-4,-2
B beautiful	5,-6,1
B beautiful nice	14,-10,-5
B beauty	1,-3,1
B because	6,-5,-2
B bed	-2,1,0
B beds	0,-4,4
B bee	11,-6,-8
B beekeeper	0,-6,5
B been	4,-2,-2
B beer	5,-2,-3
B bees	9,-1,-9
B before	0,-1,2
B beg	-3,5,-1
B began	5,-4,-1
B beginning	5,-2,-5
B behalf	-5,2,2
B behind	6,-1,-5
B being	-4,1,2
B bela	-10,7,1
B belfast	-13,-6,11
B belgian	6,-5,-1
B believe	5,-2,-3
B bell	3,-2,-1
B bells	2,0,-2
B belly	-9,10,-2
B ben	11,-6,-5
B bench	3,-2,-1
B benedetta	13,-11,-2
B bengali	5,-1,-5
B bergman	7,-6,-4
B berlin	3,0,-2
B bernard	-6,7,-3
B best	3,1,-5
B betrayal	-7,7,1
B bette	-5,8,-4
B betty	8,-4,-4
B bhutan	5,-2,-3
B bible	6,6,-16
B bickering	0,2,-1
B bicycle	11,-7,-4
B bicycles	-8,-6,12
B big	-2,3,0
B bike	7,-6,-1
B bikes	-3,4,-1
B bill	5,-2,-4
B billy	5,-8,2
B bins	18,-17,-2
B biopic	1,1,-3
B biopics	10,-14,-1
B bird	10,-2,-10
B birds	1,2,-4
B birth	11,-11,0
B birthday	7,-4,-3
B biscuits	9,-7,-3
B bit	2,0,-2
B bits	17,-16,-2
B bitte	3,-8,4
B black and white	-5,-3,5
B blake	-2,3,-2
B blanket	24,-23,-2
B blankets	-2,4,-3
B bleak	-4,4,-1
B blind	-7,12,-8
B blinds	-2,2,1
B bloke	0,3,-4
B blonde	2,-6,2
B blood	0,-3,3
B bloody	-1,11,-14
B blue	7,-4,-3
B board	5,3,-10
B boarding	-11,11,0
B boat	6,-4,-1
B boats	-7,10,-3
B bob	-4,-6,7
B body	6,-5,-5
B bogart	10,-6,-4
B bohemian	5,-3,-2
B boiler	13,-13,-2
B bold	-10,12,-3
B bollywood	-6,10,-4
B bond	6,-6,-1
B bong	-1,5,-4
B bonkers	11,-10,-5
B book	3,0,-3
B bookshop	-1,2,-2
B booksmart	10,-8,-8
B boots	5,-4,-1
B border	3,0,-5
B bore	14,-10,-4
B bored	4,-1,-4
B boring	4,-2,-3
B boss	3,-2,-1
B bossy	-15,18,-4
B both	2,0,-3
B bothered	14,-2,-13
B bottle	-5,7,-3
B bought	11,-8,-2
B box	0,2,-2
B boxing	-9,7,2
B boy	0,-2,2
B boyfriend	6,-4,-3
B boyfriends	8,-7,-1
B boyhood	-1,4,-2
B boys	0,2,-2
B brad	5,-7,1
B brain	3,-1,-3
B branagh	9,-4,-5
B brando	2,-5,2
B brass	-15,17,-2
B brave	-1,-4,5
B brazilian	4,0,-4
B bread	4,-1,-3
B break	-3,0,4
B breakfast	13,-12,-2
B breakup	9,-5,-5
B brendan	11,-6,-5
B brian	5,-2,-3
B bride	1,-6,4
B bridesmaids	5,-4,-1
B bridge	6,-3,-5
B brief	10,-7,-4
B bright	0,-2,-1
B bring	1,3,-5
B bringing	9,-1,-8
B brings	14,-9,-5
B british english	-8,11,-3
B brits	-2,6,-5
B broke	8,-7,-1
B broken	6,-4,-2
B bronzes	11,-8,-3
B brooding	-26,19,11
B brooklyn	-11,12,-3
B brooks	5,-11,7
B bros	6,-5,0
B brosnan	8,-1,-7
B brother	3,-1,-2
B brother siblings	16,-15,-2
B brothers	-3,5,-2
B brought	2,0,-2
B brown	-14,9,3
B bruce	-4,-3,7
B bruno	-3,-4,4
B bud	4,5,-7
B budget	-19,7,11
B buenos	3,-2,-2
B build	9,-6,-9
B bullet	2,-7,4
B bullock	-12,1,6
B bunch	15,-13,-2
B bunuel	-4,6,-5
B buried	8,-6,-3
B burn	1,0,-3
B burning	1,0,-2
B burnt	-4,6,-3
B burton	7,-1,-9
B bus	5,-3,-1
B buses	-13,15,-1
B business	19,-16,-6
B buster	11,-8,-4
B but	-2,0,2
B butcher	6,-4,-3
B butler	4,-1,-8
B buy	17,-10,-8
B by	2,-2,0
B cab	-8,8,-1
B cabaret	5,-3,-1
B cabin	9,-6,-2
B cafe	5,3,-7
B cage	2,0,-4
B caine	7,-13,4
B cake	8,-6,-2
B call	2,0,-3
B called	5,-3,-3
B calls	9,-8,-2
B calm	-13,9,5
B came	6,-4,-2
B camels	5,-3,-4
B camera	15,-6,-9
B camp	-10,11,-1
B camping	-8,8,0
B can	2,-1,-1
B canada	2,0,-3
B canadian	-4,-5,6
B canal	0,2,-2
B cancelled	7,-5,-2
B cancer	-2,4,-4
B cannot	1,3,-4
B cant	1,-2,1
B capernaum	-1,6,-3
B capes	7,-9,1
B captain	-2,5,-3
B caravan	6,-4,-2
B cards	-1,5,-4
B care	-2,6,-5
B carer	14,-12,-1
B cargo	14,-12,-4
B carol	18,-10,-12
B carpenter	4,-3,-1
B carpet	16,-15,-1
B carre	5,-4,-1
B carrey	5,-3,-4
B carriage	0,-5,0
B carry	1,4,-7
B cars	-4,4,1
B cartoon	-3,1,2
B cartoons	-10,1,4
B cary	1,5,-6
B casa	7,-4,-3
B case	2,1,-3
B casino	8,-7,-1
B cassavetes	10,-6,-11
B cassel	9,-6,-3
B cast	1,-2,1
B castle	-1,3,-3
B castles	-5,10,-5
B cat	2,2,-4
B catalan	3,-2,-2
B catch	14,-11,-3
B cate	0,6,-7
B catherine	-1,6,-4
B cats	10,-5,-6
B caught	17,-10,-9
B caves	-12,13,-1
B ceiling	-3,4,-1
B celebrating	10,-7,-3
B cellar	11,-9,-3
B central	3,-3,0
B centre	2,1,-3
B century	-7,5,3
B certificate	-19,22,-4
B cgi	2,-9,6
B chain	-13,10,0
B chair	10,-7,-3
B chairs	10,-11,-2
B challengers	10,-8,-3
B champagne	-2,0,4
B chan	4,-5,2
B chance	-2,4,-2
B change	6,-4,-4
B changed	2,-2,-1
B changes	-6,10,-3
B chaos	4,-4,-1
B chapel	6,-5,-2
B charlie	8,-6,-2
B charming	7,-5,-2
B chase	-3,3,0
B chatty	-13,20,-11
B cheap	10,-9,-2
B cheating	9,-1,-11
B check	5,-3,-3
B cheek	13,-18,3
B cheeky	-14,16,-5
B cheer	-7,11,-8
B cheered	4,-1,-3
B cheerful	10,-8,-3
B cheese	-4,9,-5
B chef	0,-3,3
B chefs	-10,-2,9
B chemo	2,-3,2
B chess	0,1,-2
B chicago	14,-13,-2
B chicken	9,-4,-5
B child	-2,-1,2
B child children	-6,5,1
B childhood	-2,4,-2
B children	-3,2,1
B chile	0,2,-8
B chilean	-5,2,4
B chilly	4,-7,-4
B chimney	5,-4,-2
B chinese	-6,6,0
B chip	6,-5,-1
B chips	-2,4,-2
B chocolate	-2,-5,6
B choice	0,-1,-2
B choir	8,-6,-1
B choirs	-8,12,-2
B choose	-5,5,0
B choose choice	-3,6,-3
B chose	3,0,-2
B chosen	0,-4,3
B chris	4,-21,14
B christening	5,-4,-2
B christie	3,-3,0
B christmas	5,-1,-3
B christopher	0,4,-5
B church	-4,-4,5
B cider	-10,11,-4
B cillian	-9,0,5
B cinema	3,1,-4
B circle	8,-7,-2
B circus	5,6,-13
B civil	14,-12,-2
B claire	-5,7,-2
B class	3,-2,-1
B classic	-11,12,-2
B claude	-14,15,-5
B claustrophobic	2,6,-12
B clean	-13,15,-4
B cleaned	6,-4,-3
B cleaner	3,-2,-1
B clear	-3,0,4
B cleo	7,-5,-2
B cliff	4,-1,-3
B climb	6,-3,-2
B climbing	15,-9,-6
B clint	3,4,-8
B clooney	7,-3,-4
B close	3,0,-3
B closed	-4,8,-5
B clothes	-7,8,-3
B cloud	9,-6,-3
B clown	-12,1,13
B clown circus	3,5,-14
B clowns	1,-7,5
B club	4,-2,-2
B clubs	13,-4,-11
B coach	0,3,-4
B coast lighthouse	3,-7,2
B coat	-19,15,4
B coats	5,2,-6
B coda	8,-4,-4
B coen	-2,-5,7
B coffee	2,1,-3
B coisa	-31,31,-8
B cold	4,-1,-3
B colin	5,0,-5
B colleague	4,-1,-3
B colorful	2,12,-15
B colour	-3,0,2
B colourful	-5,-1,5
B colours	-5,9,-4
B columbus	8,-7,-2
B com	3,-2,-2
B come	6,-4,-2
B comedies	-9,12,-7
B comedy	-7,7,0
B comes	-3,6,-4
B comfort	4,0,-6
B comforting	-9,13,-4
B coming	7,-4,-3
B committee	5,-4,-1
B community	5,-3,-3
B commuting	4,-2,-1
B company	7,-2,-5
B compromise	0,2,-1
B computer	-20,7,13
B con	-6,5,0
B concert	-11,15,0
B conclave	6,-5,-1
B condition	-21,13,11
B connery	1,-5,0
B conspiracy	-7,15,-10
B conversation	5,-1,-4
B cook	-2,6,-4
B cooked	5,-3,-2
B cooking	-1,-2,3
B cool	-3,-1,3
B cop	-10,3,3
B copper	13,-21,2
B coppola	-3,1,3
B cops	-10,5,5
B cork	-2,3,-1
B corner	-7,9,-1
B cornwall	-9,11,-4
B corridor	8,-5,-5
B corridors	-11,13,-3
B corrupt	-9,11,-2
B cost	-4,5,-2
B costume	0,-4,3
B costumes	-17,10,3
B cosy	-1,2,-2
B cottage	4,-2,-1
B couch	9,-1,-7
B couldnt	3,0,-3
B couldve	8,-7,-2
B council	0,3,-2
B count	3,1,-4
B country	4,-1,-2
B countryside	-6,1,4
B couple	-3,6,-4
B couple partner	-14,-2,9
B couples	-15,7,8
B courage	-3,-5,6
B course	7,-3,-5
B court	4,-8,4
B cousin	-6,9,-4
B cousins	-6,6,0
B cover	-8,12,-6
B cow	-4,0,8
B cowboys	12,-8,-8
B cracked	7,-4,-3
B craig	11,-7,-5
B crash	7,-4,-4
B crawdads	6,-4,-3
B crawl	5,2,-14
B crazy	7,-4,-3
B creaky	5,-5,-1
B creature	-6,7,0
B creatures	1,7,-11
B credits	7,-4,-6
B creepy	-5,-1,6
B crew	-12,14,-1
B cricket	14,-10,-5
B cried	6,-4,-2
B cries	-4,4,0
B crime	2,4,-6
B cringe	-2,6,-5
B critics	14,-12,-3
B croatian	-1,-3,4
B crocodile	14,-13,-1
B cronenberg	3,-1,-2
B crooked	-15,7,9
B crooks	-19,14,5
B cross	3,4,-6
B crossed	15,-14,-3
B crowd	3,-2,0
B crowe	12,-16,-5
B crown	-6,3,2
B cruel	-10,7,1
B cruelty	2,-1,-2
B cruise	1,-3,0
B cruz	12,-9,-3
B cry	1,2,-2
B crying	-7,-4,8
B cuban	-3,4,-1
B cube	10,-8,-2
B cult	-16,10,4
B cup	4,-3,-1
B curry	1,3,-4
B curtains	11,-1,-11
B curtis	0,3,-4
B cut	1,3,-3
B cute	-14,-4,15
B cyberpunk	0,-2,2
B cynical	-18,21,-4
B czech	7,-3,-5
B d	-11,-1,5
B dad	1,1,-2
B dads	4,-3,0
B daft	11,-13,-1
B dahl	5,-4,-2
B daily	9,-7,-2
B dame	-11,14,-3
B damp	16,-14,-4
B dance	-3,1,2
B danced	12,-6,-7
B dancing	2,1,-3
B daniel	2,-1,-1
B danny	-12,11,0
B dare	-3,0,1
B darin	14,-12,-3
B darker	7,-7,0
B das	19,-14,-5
B date	11,-8,-3
B date night	2,5,-12
B daughter	7,-5,-2
B daughters	-5,5,-1
B davis	6,-5,0
B dawn	-2,3,-1
B days	-6,8,-2
B dc	6,-3,-4
B de	2,0,-1
B dead	-4,-3,7
B deaf	4,0,-5
B deal	9,-17,7
B dean	6,-4,-6
B dear	2,0,-2
B death	-5,-2,4
B death dead	-5,-4,8
B decade	-5,7,-2
B decided	2,3,-7
B deep	-7,3,4
B deer	-6,7,-2
B definitely	-9,-14,20
B degrees	2,0,-2
B dejo	13,-7,-7
B del	8,-5,-4
B delon	-7,9,-4
B dementia	-11,5,5
B dench	10,-16,4
B deneuve	-8,12,-4
B denis	7,-4,-2
B dentist	10,-10,0
B denzel	-8,15,-10
B depardieu	10,-5,-5
B depp	7,-3,-4
B depression	-11,15,-3
B desert	-3,4,-1
B deserts	-6,6,-1
B desk	7,-4,-2
B detective	-13,8,4
B detectives	-12,-5,14
B deux	12,-4,-14
B dev	9,-6,-3
B devil	-1,3,-2
B di	9,-3,-9
B dial	-12,-3,12
B dialogue	0,4,-5
B diane	4,-3,-3
B dice	6,-3,-4
B dickens	-3,0,-1
B did	6,-3,-4
B didnt	2,-4,2
B die	6,-3,-3
B died	3,-2,-1
B dielman	-12,13,-3
B dies	0,-5,4
B diesel	9,-11,-1
B different	-1,6,-5
B dig	26,-25,-3
B digo	13,-11,-1
B dinner	-4,2,2
B dinners	10,4,-20
B dinosaurs	-2,0,2
B diop	-5,7,-3
B directed	-6,9,-3
B directing	-3,5,-6
B director	5,-5,1
B directors	-9,7,0
B dirty	3,-1,-4
B dirty gritty	15,-12,-4
B disaster	4,-2,-1
B discovered	-3,6,-3
B disney	0,-7,8
B ditch	-10,-4,12
B divorce	-3,7,-5
B divorced	1,-16,15
B diwali	-10,12,-2
B diz	8,-7,-2
B do	-4,2,2
B doc	14,-7,-15
B docks	-12,16,-5
B doctor	0,6,-7
B doctors	1,-10,2
B documentaries	-8,6,1
B does	6,-5,-1
B doesnt	-4,-4,7
B dog	2,-2,0
B dog puppy	13,-12,-1
B dogtooth	14,-10,-5
B doing	3,-6,2
B don	8,-4,-10
B donc	-10,9,-4
B done	3,-2,-1
B donkey	15,-11,-4
B donnie	-1,3,-3
B dont	3,-4,1
B doomed	2,0,-4
B door	4,-2,-2
B doors	-12,9,3
B doris	-3,7,-4
B dorm	17,-13,-3
B double	2,-5,2
B douglas	0,2,-3
B downstairs	-3,6,-3
B downton	7,-3,-4
B drag	-10,4,6
B dragged	9,-6,-2
B dragon	6,-4,-3
B dragons	-10,4,5
B drama	-3,3,0
B dramas	-2,5,-4
B draw	4,-7,-2
B drawn	-12,11,1
B dread	5,-4,-4
B dream	2,-14,12
B dreams	8,-1,-9
B dreamy	-3,8,-5
B dress	7,-4,-3
B dressed	6,-2,-5
B dresses	-12,15,-5
B drink	4,-4,-1
B drive	9,-5,-3
B driver	7,-7,-2
B drives	-6,7,-3
B drop	-8,-2,11
B dropped	5,-3,-1
B drove	2,-1,-1
B drugs	-6,-6,10
B drunk	-12,2,10
B dry	-4,4,0
B du	1,3,-6
B dubbed	7,-1,-5
B dublin	18,-14,-9
B due	9,-4,-6
B duel	-18,20,-2
B dull	6,-4,-2
B dumb	-13,12,-2
B duna	13,-10,-4
B dundee	0,4,-6
B dune	5,-2,-3
B during	10,-6,-6
B dust	-10,10,1
B dusty	-23,14,7
B dutch	6,-3,-3
B duty	4,0,-6
B dvd	7,-4,-3
B dvds	10,-8,-2
B dying	-9,10,0
B e	-7,7,-1
B each	-2,0,2
B early	-1,-2,3
B ears	-1,3,-1
B earth	9,-4,-4
B east	-7,9,-2
B easter	8,-8,-1
B eastern	-5,3,2
B easy	-10,9,2
B eat	5,-4,-2
B eaten	5,-6,0
B eating	4,-8,4
B eats	-3,4,-2
B eccentric	-12,14,-2
B ed	5,-3,-2
B eda	-12,18,-8
B edward	-8,7,1
B edwardian	-25,27,-2
B eerie	-3,5,-3
B eggers	14,-15,2
B egyptian	1,1,-4
B eight	9,-5,-4
B eighteenth	1,-2,2
B eighth	7,-5,-1
B eighties	-9,9,-1
B eighty	3,-1,-2
B either	11,-5,-5
B elderly	1,0,-5
B eldest	4,-1,-3
B elegant	0,2,-3
B eleven	2,-3,1
B elf	11,-10,-1
B else	-2,6,-3
B elves	-7,1,7
B elvis	4,1,-2
B embarrassing	9,-11,1
B emilia	12,-5,-6
B emma	8,-3,-7
B empire	7,-5,-2
B empty	-13,6,7
B en	2,-5,4
B encanto	2,-1,-1
B end	-2,1,1
B end finish	-2,-5,7
B ended	14,-6,-9
B ending	1,-4,3
B endings	0,13,-11
B ends	4,0,-3
B enemies	-15,14,3
B energy	-7,7,-1
B engines	-1,3,-2
B england	-13,14,-3
B english	-1,3,-2
B enjoy	2,0,-3
B enjoyed	5,4,-7
B enough	0,2,-2
B ephron	-1,2,-1
B epic	-11,11,0
B equally	-9,12,-4
B era	0,4,-7
B erotic	-4,3,0
B errol	-7,11,-3
B escape	7,-5,-3
B estonian	-6,7,-1
B et	8,-5,-3
B ethan	-9,8,2
B european	-3,4,0
B eurovision	2,-3,1
B eve	5,-3,-2
B even	3,-1,-1
B evening	2,1,-3
B evenings	0,10,-13
B ever	6,-2,-4
B every	3,-3,0
B everybody	-5,3,-1
B everybodys	-1,3,-3
B everyone	3,-1,-2
B everyones	3,-1,-1
B everything	4,-2,-2
B ex	4,0,-4
B exactly	2,1,-2
B exam	-6,5,1
B exams	8,-9,1
B except	-2,-4,5
B exception	-6,-7,10
B exchange	7,-5,-1
B exhausted	11,-8,-3
B explain	-7,2,3
B explosions	1,3,-5
B express	9,-7,-3
B extra	-3,7,-4
B eye	-5,-1,4
B eyes	2,-2,1
B fabelmans	3,-2,-1
B face	4,-2,-1
B faces	-7,-1,7
B fact	-4,-8,13
B failed	7,-6,-2
B failing	-6,6,-1
B fair	-1,8,-3
B fairy	-7,8,-1
B fairy tale	11,-10,-2
B faith	-7,2,5
B fake	2,4,-11
B fall	1,3,-5
B fallen	2,0,-2
B falling	-7,11,-3
B falls	-8,2,6
B familiar	-5,8,-11
B families	-8,11,-3
B family	-2,2,-1
B familys	-12,10,1
B famous	16,-11,-7
B fan	2,1,-3
B fancies	-19,21,-8
B fand	11,-8,-4
B fanfare	3,-1,-2
B fantasy	-3,-5,7
B far	4,-3,-2
B farce	3,4,-11
B farm	-6,4,2
B farm farmer	8,-4,-6
B farmers	-8,9,-2
B farsi	1,1,-2
B fashioned	-2,2,-2
B fassbinder	5,-7,0
B fast	1,2,-3
B fat	2,-6,-1
B father	7,-4,-2
B fathers	0,-2,2
B favor	18,-16,-2
B favorite	12,-11,-2
B favour	0,-8,5
B favourite	6,-3,-2
B fear	-12,-19,23
B fear scary	8,-4,-9
B feast	-2,-2,4
B feature	-21,23,-1
B fed	0,-9,7
B feel	-5,2,0
B feelings	1,1,-2
B feels	1,0,-2
B feet	4,-1,-3
B fell	3,-2,-1
B fella	6,-15,7
B felt	-2,1,1
B female	-8,12,-4
B feminist	-9,12,-2
B femme	-9,12,-4
B ferrari	11,-11,-1
B ferry	7,-5,-3
B feud	-4,5,-2
B fever	1,1,-3
B few	-4,5,0
B fewer	-4,3,1
B fi	0,2,-1
B fiance	-8,9,-1
B fiction	-1,3,-2
B field	7,-1,-8
B fifteen	10,-8,-1
B fifties	-2,2,-1
B fifty	10,-7,-3
B fight	9,-8,0
B fighting	-12,-10,16
B fights	-5,7,-3
B filipino	-7,9,-5
B fill	-5,0,4
B films	-3,5,-2
B filthy	0,3,-3
B final	2,4,-7
B finally	-4,6,-2
B find	1,1,-2
B finds	5,-8,4
B fine	1,-4,2
B finest	9,-8,-1
B finish	8,-3,-6
B finished	0,2,-1
B finnish	0,3,-3
B fire	13,-12,-1
B first	4,-3,-2
B firth	0,2,-2
B fish	10,-6,-6
B fishermen	-7,9,-5
B fishing	1,4,-8
B fit	6,-3,-5
B five	5,-6,0
B fixed	6,-4,-2
B flashbacks	9,-6,-2
B flat	4,-3,0
B flatmate	9,-7,-2
B flatmates	6,-4,-3
B flats	6,-4,-4
B flight	-1,3,-2
B flights	-1,5,-6
B flood	2,5,-8
B floor	8,-2,-6
B florence	-15,18,-6
B florida	-7,-4,10
B flow	1,6,-9
B flower	1,-2,1
B flying	4,-4,0
B fog	-2,2,0
B fois	9,-8,-3
B folk	0,2,-1
B follow	-7,0,6
B fond	0,6,-10
B food	0,4,-3
B food cooking	1,5,-8
B fool	8,-12,5
B fools	2,0,-2
B foot	8,-6,-3
B footage	3,-2,-2
B football	2,-4,2
B for	2,-1,-1
B fora	8,-4,-4
B forbidden	12,-19,13
B forbidden taboo	4,-21,16
B force	2,1,-2
B ford	0,-6,6
B foreign	0,3,-3
B forest	-5,9,-4
B forget	3,-5,-1
B forgive	8,-7,-1
B forgot	8,-7,-1
B form	13,-11,-3
B forties	-4,-1,5
B forty	5,0,-4
B foster	-15,8,5
B fought	7,-5,-3
B found	3,-3,1
B four	5,-3,-2
B fourteen	2,0,-2
B fourth	6,-9,3
B frame	9,-10,2
B france	8,-12,2
B frances	9,-6,-6
B francis	11,-3,-15
B fred	10,-8,-7
B free	7,-4,-3
B freedom	4,-5,1
B french	-6,3,2
B fridge	21,-15,-9
B fried	6,-4,-3
B friend	-5,5,-1
B friendship	-2,4,-2
B fritz	-2,4,-4
B frocks	-9,11,-2
B frogs	15,-12,-5
B from	-1,2,0
B front	-2,1,1
B frozen	8,-4,-5
B fsk	15,-12,-4
B fu	1,3,-4
B fui	15,-14,-3
B full	2,-2,-1
B fun	2,-4,1
B funeral	12,-10,-2
B funerals	4,-4,-3
B funes	12,-10,-2
B funnier	2,-7,4
B future	-6,10,-4
B fuzz	11,-5,-6
B gabin	7,-5,-3
B gael	-4,6,-3
B game	15,-9,-9
B gang	-2,4,-2
B gangs	-6,9,-6
B gangster	-8,8,-2
B gap	-5,7,-3
B garden	-7,9,-4
B gardens	-2,2,-1
B gas	7,-6,-1
B gate	16,-6,-10
B gave	5,-4,-1
B gay	5,-14,5
B gems	-3,1,2
B gene	0,4,-5
B generations	-2,3,-2
B genius	0,-3,3
B genre	-2,3,-2
B gentle	-3,4,-1
B george	-4,3,1
B georgian	0,4,-6
B gerard	8,-8,-1
B germans	-2,6,-4
B germany	-1,3,-4
B gern	-16,7,8
B gerwig	10,-5,-6
B get	1,1,-2
B gets	-4,0,4
B getting	-1,-6,7
B gf	14,-23,3
B ghibli	1,-12,9
B ghost	3,-3,0
B ghosts	-2,2,0
B gia	19,-14,-6
B giant	3,-2,-1
B gibson	6,-8,-1
B gimme	4,-4,-3
B girl	-2,0,1
B girls	-2,3,0
B give	-2,4,-2
B given	5,-9,4
B gives	0,-4,4
B glad	1,2,-3
B gladiator	8,-3,-5
B glamorous	0,1,-2
B glasgow	-17,18,0
B glass	7,-3,-5
B glasses	3,-16,9
B glitter	-1,-1,2
B gloom	-9,-4,13
B glossy	13,-12,-2
B gloves	16,-11,-5
B go	-1,2,-2
B go out	1,7,-7
B goat	-1,3,-4
B goats	-21,22,-3
B god	8,-11,1
B god pope	6,-10,2
B godard	22,-2,-22
B gods	-3,4,-2
B godzilla	11,-9,-2
B goes	5,-1,-4
B going	1,2,-3
B gold	-3,7,-4
B golden	3,-1,-4
B goldie	5,-2,-5
B gong	-12,16,-3
B gonna	3,3,-6
B good	1,3,-4
B goodbye	6,-11,1
B gore	0,3,-3
B gorgeous	-9,1,5
B gory	-4,6,-3
B gosling	-8,-7,11
B gossip	9,-6,-3
B got	3,-1,-2
B goth	2,-1,-2
B gothic	-8,7,0
B gowns	1,4,-6
B grace	1,-7,4
B gran	-2,1,2
B grand	2,0,-2
B grandad	2,2,-4
B grandads	11,-8,-3
B grandchildren	11,-10,-1
B granddaughter	4,-2,-2
B granddaughters	8,-5,-2
B grandfather	15,-12,-4
B grandma	-3,1,2
B grandmas	6,-1,-4
B grandmother	7,-2,-4
B grandmothers	-6,8,-2
B grandpa	8,-5,-3
B grandson	0,4,-4
B grandsons	25,-25,-2
B grannys	2,0,-3
B grans	-3,4,-1
B grant	9,-8,-2
B grass	3,-2,-2
B gravity	9,-7,-2
B great	5,-5,-1
B greatest	7,-4,-4
B greek	3,-1,-1
B green	6,-4,-1
B greta	16,-10,-5
B grew	-4,6,-3
B grey	3,-7,5
B grief	-7,5,3
B grim	7,-4,-4
B gripping	7,-13,7
B gritty	-8,1,4
B group	1,3,-4
B gruff	-7,9,-2
B grumpy	-5,7,-6
B guernsey	3,-1,-1
B guess	4,-3,-1
B guests	4,2,-4
B guide	-10,12,-3
B guillermo	3,5,-9
B guilt	5,-3,-3
B guilty	8,-4,-4
B guitar	-6,9,-2
B gun	4,-2,-2
B guns	-8,3,4
B guy	-7,5,0
B gwyneth	-4,-13,12
B hackers	-22,-4,21
B hackman	7,-6,-2
B had	4,-3,0
B hadnt	11,-9,-2
B hair	9,-7,-2
B hal	2,1,-3
B halfs	-11,-6,12
B halfway	-5,7,-3
B hall	-4,7,-3
B hallmark	-2,5,-3
B halloween	-10,12,-3
B halls	-9,10,-2
B hamburg	13,-10,-1
B hammer	6,0,-6
B hamster	3,-2,-1
B hand	2,-4,2
B handle	-10,6,-3
B hands	5,-6,1
B handsome	4,-1,-3
B haneke	6,-8,1
B hangover	5,-1,-8
B hanks	-1,2,-1
B hans	12,-7,-9
B happens	10,-3,-9
B happier	-15,18,-6
B happy	1,1,-2
B happy ending	20,-19,-10
B hard	0,-2,2
B hardly	-4,2,3
B hardy	5,6,-14
B harmed	13,-7,-10
B harold	-1,4,-4
B harry	2,3,-8
B hart	8,-3,-5
B has	2,0,-1
B hat	20,-17,-2
B hated	3,-1,-1
B hates	-3,-3,5
B hats	1,2,-3
B haunted	-3,2,1
B have	2,0,-2
B havent	1,3,-4
B having	4,-3,-1
B hawaii	-4,3,1
B hawn	15,-13,-3
B he	3,-2,-1
B headache	13,-11,-3
B heads	0,-2,2
B hear	3,1,-4
B heard	3,1,-4
B hearing	7,-3,-4
B heart	-1,-1,2
B heartbreak	-1,6,-5
B hearted	4,-6,4
B heartwarming	1,9,-13
B heat	5,-5,1
B heat hot	1,0,-2
B heather	-12,1,9
B heating	9,-6,-3
B heatwave	-5,6,-1
B heaven	12,-9,-4
B heavens	3,-3,-1
B hed	1,0,-2
B heights	4,-6,1
B heist	3,-3,0
B held	7,-5,-2
B helen	-1,3,-2
B hell	2,-6,3
B hello	5,-4,-1
B help	4,-3,-1
B hen	13,-9,-4
B hens	4,-2,-2
B hepburn	-7,8,-1
B her	2,-1,-1
B here	-1,2,0
B hereditary	9,-11,2
B hero	3,-11,11
B heron	6,-5,0
B hers	6,-2,-6
B herself	2,1,-3
B herzog	6,-7,-1
B hes	2,-1,0
B heures	9,-4,-5
B hi	-9,12,-4
B hid	4,-2,-3
B hidden	-3,3,-2
B high	6,-7,2
B hiking	2,0,-3
B hill	1,0,-2
B hills	1,3,-4
B him	5,-1,-5
B hindi	3,3,-8
B hip	-12,-8,21
B his	4,-4,-1
B hit	-10,2,7
B hits	8,1,-9
B hiya	10,-9,-1
B hm	1,-2,2
B hmm	9,-11,0
B hockey	17,-24,9
B hocus	9,-7,-3
B hold	-2,-1,3
B holding	0,2,-2
B holdovers	8,-9,2
B holds	17,-13,-7
B holiday	0,3,-4
B hollywood	2,-2,1
B holocaust	1,-2,0
B holy	14,-2,-15
B home house	9,-3,-7
B homesick	1,10,-13
B honest	7,-10,5
B honestly	5,3,-7
B honeymoon	7,-6,-3
B hong	-7,5,3
B honour	-6,15,-7
B hook	0,2,-3
B hope	12,-7,-6
B hopeful	-5,5,0
B hopeless	10,-6,-5
B hoping	-8,9,-1
B horas	4,-8,1
B horrid	1,3,-5
B horror	1,1,-3
B horse	-7,6,1
B horses	-3,1,2
B hospice	13,-7,-7
B hospital	-1,-3,4
B hospitals	-5,4,-2
B host	10,-8,-3
B hot	3,-6,4
B hotel	7,-6,-1
B hotels	-13,13,1
B hottest	6,-5,-1
B hour	2,-2,0
B hours	2,-1,-1
B house	3,-2,-1
B household	6,-2,-5
B housemates	-12,12,-1
B houses	-14,10,5
B how	3,0,-2
B however	3,-1,-1
B hubby	2,2,-5
B huge	-19,21,-2
B hugh	3,-5,1
B human	19,-18,-2
B hummed	2,-1,-1
B humor	-12,18,-9
B humour	-2,-4,6
B hundred	6,-5,-1
B hungarian	-6,10,-4
B hunger	12,-10,-1
B hungry	0,2,-2
B hunter	3,1,-3
B huppert	0,1,-3
B hurt	17,-16,-3
B husband	4,-3,-2
B husbands	0,-3,4
B hut	17,-16,-3
B hypnotic	2,-2,-1
B i	3,-1,-2
B ice	2,-3,2
B iceland	-2,3,0
B icelandic	-14,17,-5
B id	-1,2,-1
B ida	15,-13,-2
B idea	2,-3,1
B ideally	-4,8,-4
B identity	-11,13,-5
B idris	20,-2,-20
B ie	-12,14,-2
B if	-2,0,2
B ii	0,4,-5
B illness	-3,-6,9
B im	2,-1,-1
B imagine	1,6,-9
B in	2,-1,-1
B in laws	-1,-3,4
B in the mood for	-8,9,1
B included	3,-3,0
B including	5,-6,1
B india	3,0,-3
B indian	1,-2,0
B indie	-8,10,-3
B ingrid	-24,8,11
B inheritance	-8,11,-2
B inisherin	-2,-2,3
B inside	16,-14,-4
B inspector	5,-5,2
B inspirational	-9,-3,10
B inspiring	-20,25,-8
B instead	20,-11,-11
B intense	-4,6,-4
B interest	-10,-3,10
B internet	9,-5,-5
B interstellar	0,4,-4
B into	3,-1,-2
B intrigue	-10,10,0
B invasion	-9,12,-3
B inventive	-16,17,-1
B iranian	-2,5,-3
B ireland	-10,0,6
B irish	-7,1,6
B irishman	6,-2,-4
B iron	18,-16,-4
B ironing	3,-3,-1
B is	3,-3,0
B isabelle	-2,3,-2
B ish	11,-4,-7
B island	-7,4,2
B islands	-7,8,-3
B isnt	-2,-4,6
B istanbul	-1,-2,2
B it	2,-2,0
B italian	-3,-1,4
B italy	-8,9,0
B itd	11,-10,-1
B its	3,-1,-2
B itself	-6,10,-7
B ive	4,-3,-2
B ja	10,-11,1
B jack	-5,6,-2
B jackie	1,3,-4
B jackson	-18,7,6
B jacques	-6,9,-3
B jamaican	-10,12,-4
B james	2,-2,0
B jane	2,1,-5
B japan	3,-1,-5
B japanese	-2,3,0
B jared	2,-4,2
B jarmusch	-3,3,-1
B jason	2,0,-2
B javier	0,-3,3
B jaws	12,-10,-2
B jazz	4,-1,-3
B jean	1,2,-4
B jeanne	3,3,-6
B jeans	-2,3,0
B jennifer	1,-6,7
B jet	2,-1,-1
B jewels	-13,9,4
B jewish	6,-5,-1
B jo	6,-4,-2
B joan	-15,16,-2
B joanna	1,-7,0
B job	-1,6,-4
B jobs	-4,7,-3
B joe	0,-2,-1
B john	-2,1,0
B johnny	4,-4,-1
B jojo	3,-5,2
B joke	-3,0,2
B joker	3,-2,-1
B jokes	3,0,-4
B jolly	-6,4,2
B joon	-13,14,-2
B jordan	3,2,-5
B journalists	-14,14,1
B journey	-1,-5,0
B joy	10,-8,-3
B joyful	3,-13,7
B judi	3,-5,1
B jules	-5,10,-5
B julia	13,-9,-7
B julianne	-8,12,-6
B julie	-4,2,-2
B jump	-5,2,3
B jumpers	10,-3,-10
B june	4,5,-9
B jungle	-5,7,-2
B jury	4,-2,-4
B just	2,1,-3
B justice	2,-12,5
B kapoor	10,-9,-2
B kate	6,2,-8
B katharine	-14,15,0
B kaurismaeki	11,-3,-11
B kazakh	4,-3,-3
B keaton	-5,5,-1
B kedi	7,-5,-2
B keen	-2,0,2
B keep	-3,-6,9
B keepers	-2,6,-7
B keeps	-1,2,-1
B keira	4,-12,8
B kelly	7,1,-7
B kenneth	-1,-2,0
B kept	13,-12,-1
B kerala	-11,12,-2
B kes	3,-4,2
B kevin	0,-3,3
B khan	1,-5,4
B kick	0,6,-12
B kid	-4,4,-2
B kidman	-2,6,-4
B kids	-2,0,2
B kids child	1,-4,3
B kids children	-3,-2,3
B kieslowski	12,-10,-3
B kill	-6,3,4
B killer	-7,9,-5
B killers	8,-3,-6
B killing	11,-13,1
B kind	-6,2,4
B kinda	1,1,-3
B kinder	5,-5,-1
B kindly	-7,1,6
B kindness	-1,2,-1
B king	10,-9,-1
B kingdom	7,-4,-4
B kinski	5,5,-11
B kiss	6,-9,2
B kissing	6,-6,0
B kitchens	2,3,-4
B kiwi	-13,13,-1
B klaus	9,-21,7
B knees	5,-3,-2
B knight	14,-11,-3
B knitting	1,1,-2
B knives	-3,-1,2
B knocked	6,-4,-3
B know	3,0,-4
B knows	11,-5,-7
B kon	0,-4,4
B kong	1,-2,1
B kore	5,-1,-6
B korean	3,-5,2
B koreans	-12,9,0
B kubrick	9,-5,-3
B kung	-3,4,-2
B kurosawa	16,-10,-10
B kurt	5,-4,-2
B kusturica	10,-4,-7
B la	2,2,-5
B labour	17,-16,-2
B lad	5,-4,0
B ladies	1,3,-4
B lads	5,0,-5
B lady	-3,4,-1
B lag	4,-4,0
B lagos	1,4,-5
B laid	16,-14,-3
B lake	1,-4,3
B lamb	27,-23,-9
B land	7,-2,-4
B landlady	-2,5,-2
B landlord	4,-2,-2
B language	-5,5,0
B languages	-3,7,-6
B lanthimos	-6,10,-3
B laptop	2,2,-4
B lars	-2,-5,6
B lass	-16,10,5
B late	-7,5,2
B later	-1,3,-2
B latin	-1,3,-3
B laughed	5,-4,-1
B laughing	6,-7,1
B laughs	13,-9,-6
B laughter	-3,4,-2
B lavish	-2,4,-2
B law	3,-3,0
B lawrence	4,-3,-1
B laws	2,-3,0
B lawyer	-8,-11,17
B lawyers	-1,-19,17
B lay	7,-17,6
B lazy	-8,2,9
B le	5,-3,-2
B lean	-12,0,6
B learned	19,-14,-10
B learning	5,-3,-5
B learns	-23,21,5
B least	-6,-1,6
B leave	-3,-3,5
B leave departure	-14,1,10
B leaves	0,2,-3
B leaving	-5,7,-1
B lebanese	3,-1,-3
B lecture	2,0,-4
B lee	0,3,-4
B leeds	0,7,-7
B left	4,-3,-1
B leigh	-8,6,2
B lent	4,-1,-2
B leonardo	-11,-2,11
B les	5,-5,1
B lesbian	11,-6,-6
B less	-2,0,2
B lesson	9,-4,-4
B lessons	7,-6,-1
B leto	10,-2,-8
B lets	-3,4,-1
B letter	-4,6,-3
B letters	-8,9,-1
B leung	-6,14,-4
B level	12,-13,2
B li	1,-5,1
B liam	4,-4,-1
B library	1,1,-2
B lie	3,1,-4
B lies	2,-7,3
B life	8,-5,-3
B lift	14,-11,-3
B light	3,-3,-1
B lighter	7,2,-12
B lighthouse	0,-3,3
B lights	-5,7,-2
B like	0,2,-3
B liked	2,0,-1
B likes	1,1,-2
B lille	7,-5,-2
B limit	-20,-1,20
B line	3,2,-6
B lines	-3,14,-15
B lion	13,-9,-4
B lisbon	-4,8,-4
B list	10,-6,-4
B lista	4,-3,0
B lit	8,-5,-2
B literally	-2,0,0
B literary	-4,7,-3
B little small	15,-12,-3
B live	3,-2,-1
B lived	8,-7,-2
B lives	3,-1,-2
B living	20,-18,-2
B loach	-4,-2,3
B lockdown	-14,18,-10
B locked	-3,7,-8
B lodger	8,-5,-2
B lodgers	9,-6,-5
B london	-6,5,2
B loneliness	-5,-7,10
B longer	-7,6,2
B longing	1,-3,4
B look	2,-1,-1
B looked	11,-9,-3
B looking	3,-2,-2
B looking for	2,2,-5
B looks	8,-5,-3
B loop	6,-6,1
B lord	2,-1,-1
B loren	6,-1,-4
B lorry	-6,8,-3
B los	-1,5,-4
B lose	-3,0,3
B lost	2,0,-2
B lot	0,3,-3
B lots	-19,17,1
B lots of	11,-5,-9
B loud	-4,4,1
B louis	-4,2,1
B louise	13,-11,-3
B love	-2,2,0
B love adore	6,-2,-4
B lovely	3,-9,6
B lovers	-5,7,-3
B loves	1,-3,1
B low	-8,3,5
B luca	20,-21,0
B luck	-6,7,-2
B lucky	4,-2,-4
B luhrmann	18,-13,-10
B luis	-10,12,-3
B lumet	-1,2,-1
B lunch	7,-5,-2
B lunchbox	14,-14,-1
B lush	-8,5,3
B lynch	9,-3,-7
B lyon	13,-4,-9
B m	2,-9,2
B ma	6,-7,0
B macbeth	29,-25,-8
B machine	-7,-3,9
B machines	-1,2,-1
B mad	4,-3,-2
B madre	7,-6,-1
B mads	2,-3,1
B mae	2,3,-5
B mafia	-8,5,5
B maggie	-1,5,-5
B magnani	-11,5,4
B mainland	-5,5,0
B majeure	5,-3,-2
B make	-3,2,1
B makes	7,-7,-1
B making	10,-9,-2
B makoto	-1,-7,2
B mal	6,-8,2
B malayalam	-3,0,3
B malick	-6,12,-6
B malta	-1,3,-3
B mam	-7,10,-4
B maman	5,-7,1
B mamma	13,-9,-5
B man	3,-1,-2
B manage	12,-8,-2
B manchester	6,-4,-4
B mandy	16,-14,-3
B mann	7,5,-13
B manner	-17,14,2
B manners	-12,13,-1
B manoel	-3,-1,2
B mans	13,-9,-4
B many	3,-7,3
B marathon	7,-6,-2
B marilyn	-9,9,0
B mario	3,-7,1
B mark	12,-7,-5
B marriage	-1,-3,3
B married	6,-5,-1
B martial	-11,12,0
B martial arts samurai	1,1,-2
B martin	15,-10,-7
B marvel	10,0,-11
B marvin	14,-16,3
B mary	0,2,-3
B masks	-4,8,-4
B master	17,-14,-5
B masterpiece	-1,4,-4
B match	9,-8,0
B match game	-5,7,-3
B mate	-2,-1,2
B mates	6,-4,-3
B maths	-5,4,-1
B mati	-2,3,-4
B matter	1,3,-4
B maverick	11,-9,-1
B max	2,2,-5
B may	-2,1,0
B maybe	-2,4,-2
B mcqueen	-1,-7,10
B meal	7,-3,-3
B mean	0,-5,5
B mean evil villain	-9,11,-5
B meaning	11,-9,-2
B means	5,-4,-4
B meant	-3,7,-5
B medical	9,-15,5
B medieval	-9,11,-2
B meet	0,2,-3
B meeting	-4,6,-4
B meets	5,-1,-4
B meetup	4,-7,2
B mel	0,-4,3
B melancholia	16,-4,-13
B melancholy	0,-2,0
B melodrama	-2,-6,5
B memory	-9,11,-2
B men	-2,-1,2
B mend	-5,7,-2
B mentioned	-7,10,-1
B menu	-2,5,-3
B merchant	-14,16,-4
B mermaids	-7,3,4
B merry	-16,-3,20
B meryl	11,-8,-6
B mess	-1,3,-2
B messy	-14,15,-2
B met	7,-4,-3
B mexican	2,1,-4
B mexico	-16,19,-6
B mi	10,-7,-3
B mia	3,-2,-1
B michael	-5,5,-1
B michelle	-2,4,-4
B middle	0,2,-2
B midnight	3,0,-3
B midsommar	8,-6,-2
B midwife	10,-8,-3
B might	3,-1,-3
B mike	3,0,-6
B mikkelsen	-14,11,-1
B mild	-10,11,-2
B mile	2,-1,-1
B miles	16,-17,-1
B milk	13,-3,-10
B minari	4,-3,-1
B mind	-3,3,-1
B mine	6,-4,-2
B miner	2,-1,-1
B mines	-2,-9,9
B minions	2,-2,-1
B minority	-12,12,-1
B mins	10,-9,-2
B minus	-7,-1,7
B minute	6,2,-8
B minutes	2,-2,0
B mirren	-1,-5,1
B mirror	6,-5,-1
B mis	-3,-2,7
B misery	-4,-4,8
B miss	-3,8,-5
B missed	5,-3,-1
B missing	-17,17,-1
B mistaken	-8,7,1
B mix	-10,11,-2
B mixed	16,-11,-6
B miyazaki	-2,7,-5
B modern	-7,6,0
B mois	17,-13,-4
B moment	7,-8,0
B mon	12,-9,-3
B monday	10,-2,-8
B money	-4,7,-4
B monks	1,3,-4
B monster	0,2,-1
B monsters	-9,10,-1
B month	2,0,-2
B months	6,2,-8
B monty	14,-12,-2
B mood	-15,11,3
B moonlight	-9,-2,7
B moonstruck	1,0,-2
B moore	18,-13,-12
B moral	-18,13,5
B morgan	7,-8,-3
B morning	7,-5,-3
B morocco	0,7,-8
B most	3,-1,-3
B mostly	14,-4,-13
B motel	8,-5,-3
B mothers	-5,2,4
B motion	6,-4,-1
B motorbike	-11,9,1
B motorbikes	-7,8,-2
B mountain	9,-7,-2
B mountaineers	1,-8,5
B mountains	-1,-2,2
B mouth	0,2,-3
B moved	5,-2,-4
B movie	-4,2,2
B movies	-16,5,4
B moving	-1,3,-2
B mr	4,-5,-1
B mrs	11,-9,-1
B much	2,-3,1
B mud	-9,9,-2
B mug	10,-9,-1
B mumbling	23,-12,-13
B mums	3,-4,1
B murders	12,-3,-11
B murphy	-7,-6,11
B murray	6,-4,-5
B museum	1,2,-4
B musical	-5,5,-1
B musicals	7,-4,-4
B must	-2,1,0
B mustnt	-5,-13,17
B my	2,-1,-1
B my child	12,-5,-9
B my parents	11,-7,-5
B my wife	21,-12,-8
B myself	2,-2,0
B mystery	2,-8,7
B n	0,5,-4
B nah	11,-6,-7
B naked	6,-12,4
B name	14,-10,-4
B named	7,-10,2
B nan	6,-5,-1
B nana	6,-4,-4
B nanny	3,-1,-2
B nans	7,-6,-2
B nap	7,-5,-2
B naples	-7,14,-8
B napoleon	2,-2,-1
B nasty	5,0,-6
B naturally	-13,10,3
B nature	-3,0,-1
B nazis	3,-1,-1
B ne	5,-12,4
B near	1,-2,0
B nearly	3,0,-2
B nee	-13,2,9
B need	-3,2,0
B needed	4,-3,-1
B needles	-14,-21,26
B neednt	5,-4,-3
B needs	-10,7,3
B neeson	-1,-10,8
B neighbour	6,-5,-1
B neighbours	3,-1,-2
B neither	1,-3,3
B neon	-5,7,-1
B nephew	-1,-2,2
B nephews	19,-17,-4
B nervous	-4,8,-3
B netflix	15,-16,0
B network	7,-5,-4
B neurotic	10,-10,-1
B neutral	6,0,-9
B never	2,2,-4
B new	2,2,-4
B newer	-4,3,1
B nice	-3,5,-1
B nicholas	-12,13,-1
B nicolas	-10,3,4
B nicole	8,-6,-1
B niece	3,-3,1
B nigerian	-4,4,-1
B nightclub	-4,9,-8
B nightmare	12,-10,-1
B nights	11,-11,-1
B nil	7,-5,-2
B nine	5,-1,-4
B nineteen	14,-13,0
B nineties	-3,8,-5
B ninety	1,0,-2
B ninety minutes	-13,10,5
B niro	0,-4,5
B no	1,-2,1
B nobility	13,-16,1
B nobody	-1,-1,2
B nobodys	-4,-16,17
B noch	13,-17,-3
B noir	2,0,-2
B noise	-4,6,-4
B noisy	-23,22,0
B nolan	16,-11,-8
B nollywood	-8,10,-2
B nomadland	3,-2,-2
B none	-3,-1,4
B noodles	3,-1,-2
B noon	6,-4,-2
B nope	2,-5,2
B nor	1,-3,1
B nora	-2,4,-2
B nordic	3,-5,1
B norman	-7,9,-5
B north	10,-6,-5
B northern	-2,0,2
B northman	5,-12,7
B norway	6,-4,-2
B norwegian	4,-5,2
B nosferatu	9,-6,-4
B nostalgia	4,-2,-1
B not	0,-2,2
B note	-1,3,-2
B nothing	-1,-3,4
B novel	3,-1,-1
B now	0,3,-3
B nowhere	5,-5,-2
B nowt	-7,-16,16
B nuclear	-1,-6,7
B nudity	-1,1,-7
B number	-2,5,-3
B numbers	-19,21,-2
B nun	15,-13,-2
B nuns	1,-2,0
B nuri	5,-4,-4
B nurse	8,-7,-1
B nurses	3,3,-7
B obsessed	2,-1,-1
B obsession	-1,10,-8
B obviously	-7,11,-6
B ocean	-11,10,2
B oceans	15,-14,-2
B octopus	6,-3,-3
B of	2,-1,-1
B off	2,-4,1
B offence	5,-2,-3
B office	10,-5,-4
B often	8,-5,-2
B oh	6,-8,1
B oil	-8,9,0
B ok	-3,2,1
B okay	-7,6,0
B old	-4,5,-2
B older	-2,2,0
B olds	-2,5,-4
B oliver	7,4,-13
B olivia	-1,4,-6
B olsen	0,3,-4
B omar	-2,4,-3
B once	3,-3,0
B ones	-5,2,3
B only	1,0,-2
B op	19,-17,-2
B open	2,0,-3
B opera	3,-2,-2
B operation	15,-10,-4
B oppenheimer	12,-5,-6
B opposite	5,-2,-4
B or	-2,1,1
B order	14,-13,-2
B ordinary	-10,12,-2
B ore	8,-4,-4
B original	3,-7,-1
B orlando	25,-24,-2
B orphans	-3,6,-5
B orson	0,2,-2
B oscar	-1,-3,3
B oslo	-3,6,-4
B other	3,-1,-3
B others	-7,12,-7
B otherwise	-7,10,-4
B otto	13,-6,-4
B ought	-4,5,-2
B our	5,-3,-1
B ours	8,-8,0
B ousmane	-2,4,-2
B out	2,-1,-1
B outback	-1,-5,6
B outside	7,-5,-2
B ove	11,-11,0
B oven	5,-3,-1
B owe	-7,12,-3
B owner	3,-3,0
B owns	16,-13,-4
B ozu	-7,9,-3
B pa	3,-2,-1
B pablo	3,-12,6
B pace	-8,6,1
B pacino	6,-10,6
B packing	7,-5,-2
B paddington	8,-5,-3
B paid	9,-7,-3
B pain	17,-15,-2
B paint	-7,4,4
B painted	-3,7,-5
B painting	6,-5,-1
B pair	2,-1,-2
B pakistani	-13,14,-1
B pal	10,-5,-5
B palate	10,-6,-5
B palestinian	1,-3,1
B palma	-6,7,-2
B pals	4,-3,-1
B papa	9,-2,-6
B paper	-5,8,-4
B paranoia	-7,10,-3
B paranoid	-12,18,-8
B paris	-2,2,-1
B parish	5,-3,-2
B park	8,-6,-3
B part	3,-2,-2
B parties	0,2,-2
B partner	1,1,-2
B party	-3,5,-1
B pas	-5,-7,12
B pass	-3,1,1
B passed	4,-6,1
B passenger	4,7,-14
B passion	-17,12,2
B past	5,-5,-1
B patch	13,-5,-10
B patel	0,-1,-3
B patience	-6,-2,8
B patient	-6,7,-3
B patrick	3,2,-6
B paul	1,2,-4
B paused	4,-3,-1
B pay	2,-8,5
B peace	7,-3,-3
B pearl	10,-8,-3
B pedro	-8,8,-4
B peel	15,-10,-8
B pen	13,-4,-10
B penelope	4,-8,6
B pensioners	3,-2,-1
B people	-4,3,1
B per	-5,9,-7
B perez	12,-11,-2
B perfect	10,-6,-4
B perhaps	-1,0,2
B peril	10,-9,-2
B period	4,-5,1
B person	-3,-2,5
B personal	20,-19,-1
B peru	-12,13,-2
B peter	-1,3,-3
B petite	9,-8,-1
B petrol	6,-2,-3
B pg	-3,-5,8
B phase	-3,-1,4
B philip	-10,14,-8
B phones	-3,-5,8
B physio	13,-2,-10
B piano	7,-5,-2
B pick	-1,2,-1
B picked	8,-7,-1
B picks	-9,9,0
B picture	-8,6,2
B pie	8,-3,-7
B pierce	4,-8,4
B pig	7,-5,-2
B pile	-6,7,-1
B pilot	-9,-6,12
B pilot plane	-3,4,-3
B pirate	-8,8,-1
B pirates	-6,8,-4
B piscine	16,-15,-1
B pit	-9,1,10
B pixar	-1,-4,1
B pizza	15,-9,-6
B place	-7,-1,5
B plague	5,6,-14
B plain	-12,14,-2
B plains	-8,9,-1
B plane	4,-2,-3
B planes	6,-12,7
B planet earth	14,-8,-10
B plaster	-1,4,-3
B play	6,-4,-2
B played	0,-4,3
B plays	3,1,-5
B plaza	20,-20,-1
B please	1,-3,2
B pleased	-17,8,9
B pleasure	6,-3,-5
B plot	-9,4,5
B pls	2,-1,-1
B plumber	11,-9,-2
B plus	3,0,-4
B po	-1,6,-3
B poetic	14,-10,-3
B point	-2,4,-2
B poirot	5,-5,0
B poison	-11,13,-2
B poitier	-1,2,-1
B poland	6,-5,-2
B polanski	7,-10,2
B polar	-20,10,7
B police	3,0,-4
B polish	5,-1,-4
B polite	8,-6,-2
B political	2,-4,2
B politicians	-13,11,2
B politics	1,-4,3
B ponies	-3,1,-4
B ponyo	4,-3,-1
B poor poverty	-9,11,-4
B pop	9,-11,-4
B popcorn	12,-10,-2
B portrait	15,-12,-2
B portugal	7,-4,-3
B portuguese	-3,7,-4
B posh	7,1,-13
B possession	-2,2,-1
B possible	-9,2,7
B post	1,3,-4
B poster	0,4,-6
B postman	16,-13,-3
B potato	8,-5,-3
B potatoes	3,-2,-1
B pottery	-1,4,-3
B poverty	-6,-26,28
B powell	0,5,-5
B power	-1,3,-2
B practical	4,-6,2
B predator	12,-11,-1
B prefer	-4,1,3
B preferably	-14,16,-6
B prefers	7,-5,-2
B pregnancy	-22,-5,25
B pregnant	5,-8,3
B press	7,-5,-2
B pretty	-1,-4,5
B pride	13,-6,-8
B priest	3,-2,-1
B priest nun	7,-3,-7
B priests	-3,2,0
B princess	7,0,-8
B prison	-4,7,-3
B private	-7,9,-3
B prize	-15,-2,14
B prof	3,-1,-1
B professor	5,-2,-4
B project	2,-5,5
B projectionist	-9,10,-1
B projector	11,-9,-2
B prom	2,0,-3
B promised	-7,11,-3
B properly	-10,8,1
B proposed	9,-6,-5
B prosecco	7,-7,1
B proud	2,-1,-1
B provided	-4,-6,8
B psychological	-14,16,-3
B pub	-4,4,0
B public	2,-2,-1
B punk	6,-10,5
B puppets	-4,2,1
B pure	15,-12,-3
B purple	5,-3,-1
B put	4,-3,-2
B puts	7,-5,-2
B quanto	-6,10,-8
B quarrels	-8,1,5
B quarter	8,2,-16
B quatre	9,-6,-3
B que	-3,6,-7
B quebec	6,-2,-4
B queen	8,-6,-2
B queens	9,-10,1
B quentin	-2,-1,3
B quest	-11,12,-2
B quick	-1,3,-2
B quiet	1,0,-2
B quieter	4,-14,10
B quietly	1,3,-5
B quindi	-16,11,2
B quirky	-5,6,-4
B quit	6,-4,-4
B quite	4,-3,-2
B quiz	8,-6,-2
B quotes	6,-2,-3
B r	13,-8,-6
B rabbit	17,-19,1
B rabbits	-11,-1,9
B race	-1,2,-1
B rachel	4,0,-3
B racing	-11,-1,12
B racing cars	-2,-7,11
B radio	8,-7,-2
B raging	1,2,-4
B raid	-7,9,-2
B railway	-7,8,-2
B rain	-2,2,0
B rain rainy	10,-10,-2
B raining	-10,11,-3
B rainy	4,-8,3
B raj	-13,16,-5
B rams	6,-5,-2
B ran	10,-9,-1
B rang	5,-3,-1
B rate	4,-7,3
B rated	5,-4,-1
B rates	4,-1,-2
B rather	-3,1,2
B rats	-7,5,1
B ray	-1,3,-2
B re	16,-13,-4
B read	5,-6,0
B reading	-1,3,-4
B reads	4,-7,2
B ready	-9,2,8
B real	2,1,-4
B really	5,-3,-2
B reason	-2,2,-1
B recent	8,-7,0
B recommend	9,-5,-4
B recommended	0,3,-4
B recommends	5,-3,-1
B record	-9,4,-4
B red	6,-6,-1
B redemption	-2,1,-1
B redford	10,-8,-3
B refugee	13,-13,0
B regret	-14,9,4
B reichardt	6,-5,-2
B relatives	4,-3,-2
B religion	-11,-7,15
B remake	3,0,-2
B remakes	4,0,-9
B remember	6,0,-6
B remote	-1,6,-6
B rent	-2,4,-2
B repeat	3,-2,-1
B report	-12,14,-4
B request	-12,17,-4
B rescue	12,-11,-4
B resistance	-2,3,-1
B respect	19,-17,-2
B rest	7,-8,1
B restaurant	-24,25,-3
B retired	2,-1,-1
B retirement	-13,-3,10
B return	-2,3,-2
B return home	3,2,-6
B reunion	-2,4,-2
B revolution	2,-2,0
B rewatch	17,-14,-4
B reynolds	1,4,-8
B rhapsody	6,-4,-3
B rich	-6,5,1
B richard	6,-4,-2
B rickman	13,-12,-2
B ridiculous	2,3,-7
B right	3,-5,2
B ring	6,-5,-1
B ringing	11,-9,-1
B rings	7,-5,-2
B ripley	13,-11,-2
B rise	10,-7,-4
B rita	0,4,-5
B ritchie	7,-2,-8
B rival	-4,7,-2
B rivalry	-10,15,-6
B river	1,10,-9
B rivers	-10,1,8
B riviera	-9,11,-3
B roald	-3,-2,3
B roast	19,-13,-7
B rob	-9,-7,13
B robbery	-9,8,0
B roberts	14,-12,-4
B robin	3,-4,1
B robocop	10,-9,-1
B robot	1,0,-3
B robots	-2,3,-3
B rock	-5,2,4
B rock star	-9,11,-2
B rocky	2,2,-5
B roger	-9,10,-1
B rohmer	11,-7,-5
B roll	-8,10,-2
B roller	20,-18,-6
B rom	4,-1,-2
B roma	7,-7,1
B roman	4,-10,1
B romance	2,0,-2
B romanian	-6,8,-4
B romans	-6,7,-2
B romantic	6,-7,-1
B romantic comedy	-21,25,-12
B romcom	2,-4,2
B rome	-3,4,-1
B romy	3,1,-7
B roof	1,2,-3
B room	5,-3,-2
B roommate	5,-4,-2
B roommates	6,-8,1
B root	5,-3,-1
B round	8,-5,-3
B routine	-9,10,-1
B row	10,-9,-3
B roy	1,2,-3
B rubber	-3,6,-4
B rubbish	16,-15,-1
B rude	-4,6,-2
B rugby	9,-6,-4
B ruined	9,-5,-4
B rukh	-1,2,-1
B rule	-13,-2,14
B rules	7,-3,-5
B run	5,-1,-4
B running	0,-3,1
B runs	1,-6,4
B rural	-7,10,-3
B russell	3,-8,4
B russian	3,3,-6
B ryan	0,-5,4
B sacred	9,-8,-2
B sad	-2,-1,2
B safe	15,-3,-13
B saga	-6,8,-2
B said	5,-2,-3
B sailing	-8,9,-1
B saint	-3,0,4
B sake	-20,6,16
B salesman	8,-5,-2
B salle	6,-3,-2
B sally	-3,-1,2
B salo	7,-6,-2
B salt	4,11,-16
B saltburn	17,-18,-1
B sam	2,1,-7
B sami	-10,1,2
B sammo	11,-9,-5
B samurai	-4,8,-1
B san	5,0,-6
B sand	3,0,-5
B sandler	8,0,-7
B sandra	1,-5,3
B sang	-3,6,-4
B sat	3,-6,3
B satantango	11,-12,2
B satire	5,4,-12
B satoshi	2,-1,-4
B saturday	8,-8,0
B satyajit	10,-8,-2
B saudi	-4,7,-7
B saving	-10,4,6
B saw	4,-2,-2
B say	2,1,-2
B saying	7,-4,-3
B says	3,0,-3
B scandal	-1,-9,7
B scandinavian	-2,3,-2
B scared	5,-3,-2
B scares	5,-5,-2
B scary	-7,7,-2
B scene	5,-6,0
B scenes	7,-3,-4
B schon	8,-12,1
B schrader	-7,9,-1
B sci	-4,3,0
B science	-3,8,-6
B science fiction	-7,8,-2
B scientist	-3,8,-2
B scientists	-13,-5,13
B score	-4,3,2
B scorsese	7,-13,1
B scotland	-19,15,5
B scott	-3,0,3
B scottish	-3,5,-3
B scouts	0,1,-2
B scrap	-3,9,-8
B scratch	-17,-10,21
B scream	10,-13,2
B screamed	8,-7,-1
B screaming	-4,-2,0
B screen	3,1,-4
B screwball	-4,8,-6
B sea	-4,2,3
B sean	-5,7,-2
B seasick	-16,-3,14
B seaside	-11,4,6
B season	7,-2,-6
B second	3,-2,0
B secret	-3,-1,3
B secrets	-12,2,9
B see	1,-2,1
B seeing	5,-16,8
B seen	4,-2,-2
B self	8,-8,0
B sell	5,-4,-1
B sembene	15,-13,-2
B send	-6,-2,9
B senegal	8,-5,-3
B sense	-2,3,-2
B sent	3,-2,-1
B seoul	-4,7,-2
B sequel	10,-8,-2
B sequels	9,-9,-2
B serial	3,-9,6
B serious	13,-6,-6
B servants	-8,4,3
B service	9,-7,-1
B set	-3,3,0
B sete	20,-15,-7
B seth	8,-5,-4
B settle	-6,7,-2
B seven	5,0,-5
B seventeen	10,-8,-3
B seventies	-9,9,1
B seventy	10,-6,-5
B sex	-3,3,0
B sexy	-7,5,1
B shadows	-9,11,-2
B shah	-1,5,-5
B shakespeare	-4,-4,7
B shaky	2,-7,4
B shall	2,0,-2
B shame	-7,9,-5
B share	4,-1,-5
B shark	16,-7,-10
B sharks	-2,2,0
B sharp	-8,7,1
B shaved	2,1,-3
B she	2,-1,-1
B shed	-2,6,-3
B sheep	10,-5,-5
B shelf	5,-7,2
B shell	1,-10,8
B shelley	22,-17,-8
B shes	3,-3,-1
B shift	1,3,-4
B ship	5,-1,-5
B ships	-2,3,-2
B shirley	-6,2,3
B shirt	10,-8,-4
B shirts	-2,4,-1
B shock	4,-1,-6
B shoes	4,-7,3
B shooting	-9,9,0
B shootout	13,-4,-11
B shop	7,0,-8
B shoplifters	11,-10,-1
B shopping	-12,11,1
B short	-2,-1,4
B shorter	-1,4,-2
B shot	-2,1,1
B shoulder	3,0,-4
B shouldve	11,-9,-2
B shout	-11,5,6
B shouting	-6,1,5
B show	-4,4,0
B showed	7,-7,0
B shower	11,1,-15
B shown	5,-3,-3
B shows	13,-18,4
B shut	-9,10,-3
B shy	-12,4,9
B si	-1,4,-4
B sicily	-6,10,-4
B sick	-3,-4,8
B side	1,1,-2
B sideways	13,-11,-2
B sidney	-1,3,-2
B sign	-5,10,-5
B signal	12,-7,-5
B signed	11,-9,-2
B signs	9,-8,-1
B sigourney	-16,20,-9
B silence	-4,7,-3
B silent	-3,5,-2
B silents	-12,5,6
B silly	3,-3,0
B silly stupid	4,-9,4
B silver	8,-6,-2
B sim	-21,10,13
B similar	-10,11,-4
B simon	5,-5,-1
B simple	-5,7,-3
B since	1,2,-3
B sing	1,4,-6
B singapore	-8,10,-2
B singing	-6,5,1
B single	-6,-1,8
B sinister	12,0,-16
B sink	3,0,-3
B sinking	3,-5,1
B sirk	4,-2,-3
B sissi	9,-7,-2
B sister	4,-2,-2
B sit	-4,-1,3
B sits	6,4,-11
B sitting	-8,-4,11
B sixteen	4,1,-4
B sixth	-4,6,-2
B sixties	2,-5,4
B sixty	4,2,-6
B size	7,-8,0
B ski	7,-5,-4
B skin	-2,4,-6
B skip	1,-4,3
B skipped	4,-2,-2
B sky	5,-2,-3
B slasher	-3,-2,5
B sleep	11,-7,-4
B sleepover	1,8,-11
B sleeps	1,-7,5
B slept	9,-6,-3
B slide	-9,11,-1
B small	-2,3,0
B small little	-4,5,-3
B smart	-14,10,3
B smell	-3,6,-6
B smells	2,-11,3
B smith	-1,3,-5
B smoke	1,-5,-2
B smoking	-7,-4,10
B smth	0,1,-2
B smug	2,-7,5
B snakes	10,-3,-9
B snores	14,-10,-5
B snow	0,3,-3
B snowed	-3,1,2
B snowy	-15,18,-4
B so	-3,3,0
B soap opera	-2,3,-2
B sobbing	0,-6,5
B social	1,-4,2
B society	2,1,-6
B sofa	2,-5,2
B sofia	-2,3,-2
B soft	1,8,-10
B sold	0,9,-15
B soldier	-6,8,-4
B soldiers	-17,9,8
B solid	23,-18,-8
B solidarity	-7,8,-1
B solo	4,-4,0
B some	6,0,-6
B somebody	2,2,-4
B someones	14,-22,12
B something	-4,5,-2
B somewhere	-3,7,-6
B son	6,-3,-3
B son children	4,-1,-3
B song	-7,7,0
B sons	4,-3,0
B sooner	-5,-4,9
B soothing	-2,-1,4
B sophia	-2,5,-4
B sorkin	9,-7,-3
B sorry	3,-3,0
B sort	-4,-1,6
B soul	16,-11,-6
B sound	9,-5,-5
B sounds	7,-4,-4
B soundtrack	5,-2,-4
B soup	-12,7,5
B south	-4,2,1
B southern	-6,12,-9
B soviet	-7,-4,2
B space	-9,3,6
B spaceship	-1,5,-8
B spaghetti	-4,9,-5
B spain	-8,1,5
B spanish	4,-3,-2
B spare	-1,-5,5
B speak	7,-6,-2
B speaking	5,-1,-4
B speaks	-5,7,-4
B speech	6,-1,-5
B speeches	-4,-1,3
B speed	6,-4,-2
B spell	-7,-5,11
B spencer	4,1,-5
B spent	8,-6,-2
B spider	8,-6,-2
B spielberg	15,0,-17
B spies	-1,4,-4
B spike	1,1,-2
B spirit	6,-9,4
B spirited	-7,10,-4
B spiritual	-1,3,-3
B split	2,-2,0
B spoken	7,-5,-2
B sponsor	17,-17,-1
B spooky	-1,-3,4
B sport	-5,9,-4
B sports	-6,3,3
B spot	-6,-5,12
B spring	0,1,-2
B spy	-14,6,4
B sri	-13,13,-1
B stag	1,8,-10
B stage	11,-12,0
B stairs	5,-3,-1
B stalker	-6,2,5
B stallion	11,-9,-3
B stallone	3,-8,3
B stand	2,-2,0
B standing	16,-10,-14
B star	7,-7,-1
B starring	-16,23,-14
B stars	0,2,-2
B start	-5,7,-2
B started	-6,-7,12
B starts	-1,4,-5
B statham	-5,12,-12
B station	-2,5,-3
B stay	2,1,-3
B stayed	6,-4,-1
B staying	4,3,-8
B stays	-5,1,4
B steamy	9,-4,-7
B steer	2,-3,0
B stephen	2,0,-3
B steve	-6,5,0
B stick	2,0,-2
B stillness	3,-2,-4
B stolen	-11,4,4
B stomach	-3,-11,12
B stone	6,-20,9
B stop	2,-3,1
B stopped	9,-5,-4
B stories	-4,6,-3
B storm	4,0,-4
B storms	1,2,-2
B story	-2,1,1
B straight	0,5,-5
B strange	7,-5,-2
B stranger	-9,11,-2
B strangers	-2,1,1
B streep	2,6,-16
B street	2,-3,1
B streets	11,-9,-1
B strict	-18,22,-11
B strike	4,-13,8
B strong	-1,-2,2
B stubborn	-12,12,1
B stuck	-4,4,0
B student	8,-4,-3
B students	0,3,-2
B studio	1,-1,-2
B stuff	-3,0,3
B stunden	11,-8,-4
B stupid	0,2,-3
B style	-7,2,2
B stylish	-8,10,-2
B submarine	-6,0,3
B substance	8,-7,-2
B subtitled	1,-2,1
B subtitles	6,-1,-5
B such	9,-1,-6
B sugar	10,-5,-8
B suggest	-25,9,9
B suggested	7,-6,-1
B suits	-2,-2,5
B summer	-5,8,-3
B sun	-1,-1,2
B sunday	6,-3,-4
B sung	0,2,-2
B sunny	7,-4,-4
B sunrise	6,-4,-2
B sunshine	-4,1,3
B superhero	-3,-4,6
B superheroes	-7,9,-3
B supper	9,-8,-1
B sure	8,-20,11
B surely	-11,11,3
B surgery	-11,5,4
B surprise	4,2,-7
B surreal absurd	7,-6,-4
B survival	-7,-8,9
B survived	7,-5,-3
B suspense	5,-4,-2
B suspiria	12,-10,-4
B svankmajer	14,-8,-8
B swan	8,-6,-2
B swap	-6,1,5
B swashbuckling	-3,7,-2
B swearing	4,1,-7
B swears	-5,8,-4
B sweat	-9,11,-3
B sweaty	-12,4,8
B swedish	5,-1,-3
B sweeping	-1,2,-1
B sweet	-1,-4,5
B swimming	-9,10,-2
B swinton	-4,7,-4
B swiss	-13,15,-4
B sword	-3,3,1
B swords	-15,2,8
B sylvester	-8,-15,16
B syrian	16,-14,-1
B table	-5,7,-3
B taiwanese	9,-4,-7
B taken	-8,1,9
B takes	-12,2,11
B taking	0,4,-11
B tale	4,-2,-3
B tales	20,-22,-5
B talk	4,-3,-2
B talked	4,-2,-1
B talking	1,0,-2
B talks	10,-11,-1
B talky	8,-4,-5
B tamil	-7,6,1
B tango	-7,12,-7
B tank	3,-2,-5
B tap	-8,7,0
B tape	-3,4,-1
B tar	1,2,-4
B tarantino	4,-5,1
B tarkovsky	9,1,-9
B taste	9,-5,-3
B tati	-4,2,0
B tattoo	11,-11,-1
B tattoos	-3,-1,3
B taught	4,-3,0
B tax	6,-5,-1
B taxi	6,-3,-4
B taylor	-14,18,-8
B tea	5,-6,1
B teach	3,-5,0
B teacher	4,-3,-1
B teachers	1,3,-4
B teaching	21,-13,-9
B team	4,-2,-3
B tear	-6,9,-5
B tears	-2,4,-3
B technicolor	9,-7,-2
B teen	-5,3,2
B teenage	-2,4,-2
B teenager	3,-4,2
B teenagers	2,-1,-3
B teens	-5,-8,9
B teeth	-4,-8,11
B telephones	-2,3,-1
B television	4,-3,-1
B tell	4,-1,-3
B telling	-1,5,-6
B tells	3,0,-3
B telly	1,3,-4
B ten	7,-3,-5
B tenet	-11,8,3
B tense	-4,-1,3
B tent	-7,9,-4
B term	-4,4,0
B terrence	4,-5,0
B terror	0,4,-4
B terry	0,-7,4
B test	4,-10,6
B texas	4,-4,0
B thai	-3,0,4
B than	-2,1,0
B thank	6,-3,-3
B thanks	6,-9,1
B thanksgiving	-1,3,-4
B thatll	-10,-5,12
B thats	4,-2,-2
B the	3,-2,-1
B theater musical	-3,4,-2
B theatre	0,-4,3
B their	4,-2,-1
B theirs	4,-1,-2
B thelma	-4,8,-2
B them	2,0,-2
B theme	-2,7,-9
B then	5,-1,-5
B therapist	1,-4,3
B there	-1,5,-3
B thereabouts	-9,-2,10
B therefore	-13,14,-2
B therell	2,-3,1
B theres	4,-4,0
B these	1,-10,9
B theyd	3,0,-5
B theyve	3,1,-4
B thief	-6,7,-3
B thieves	4,-2,-1
B thin	10,-7,-3
B thing	-2,2,1
B things	-4,1,4
B think	4,-3,-1
B thinking	5,-3,-3
B thinks	7,-3,-4
B third	-2,3,-1
B thirteen	10,-8,-2
B thirty	4,-2,-2
B this	5,-1,-4
B thomas	-10,-2,10
B those	2,-4,2
B though	-2,1,1
B thought	8,-3,-5
B thoughtful	3,-6,1
B thoughts	3,-1,-5
B threads	11,-9,-3
B three	4,-3,-1
B three hours	-3,5,-2
B thriller	-5,10,-5
B thrillers	6,-2,-3
B through	2,-1,-1
B thrown	12,-17,3
B thru	-2,5,-7
B thumbs	17,-7,-9
B thunder	17,0,-18
B thursday	8,-6,-2
B thursdays	12,-6,-6
B ticket	9,-7,-2
B tickets	4,0,-4
B tigers	-2,-6,8
B til	-2,-6,7
B tilda	-5,5,-1
B timbuktu	23,-13,-13
B time weather	-4,10,-10
B times	5,-4,-1
B timothee	-1,-6,4
B tinker	4,-3,-2
B tiny	1,1,-3
B tired	0,3,-2
B titane	6,-4,-1
B title	14,-5,-11
B to	2,-1,-1
B toast	0,2,-3
B today	1,-2,0
B toddler	11,-10,-2
B toddlers	4,-3,-3
B together	5,-3,-1
B tokyo	-11,9,2
B told	2,1,-3
B tolerance	-18,-11,22
B tom	5,-6,1
B tomorrow	7,-5,-2
B toni	-11,3,6
B tonight	2,0,-2
B tonights	7,-1,-6
B tony	-9,6,-1
B too	-2,1,1
B took	4,-2,-3
B top	7,-4,-3
B tops	-1,-5,4
B toro	7,-6,-1
B torture	-8,-6,9
B toto	-7,9,-3
B totoro	8,-4,-4
B touch	-4,-2,4
B touching	3,1,-5
B tough	-1,-9,6
B tour	-1,3,-4
B tower	15,-17,-4
B town	-5,5,-1
B track	-4,-4,5
B tragedy	15,-15,-3
B tragic	-7,1,8
B trailer	5,-2,-3
B train	1,1,-2
B training	2,-7,6
B trains	-2,6,-4
B trapped	0,2,-3
B trashy	-6,10,-3
B travel	-6,2,5
B travel journey	-6,11,-6
B travelling	-12,12,0
B treasure	4,-5,-1
B treat	-2,5,-4
B tree	11,-8,-3
B trees	-5,3,3
B trench	-16,13,2
B trial	-26,28,-5
B trial courtroom	-2,6,-5
B tried	6,-7,1
B trier	9,-4,-6
B trip	4,-2,-3
B trolls	0,2,-3
B trouble	6,-3,-3
B troubles	-1,5,-1
B truc	-5,-2,6
B true	0,-2,2
B truffaut	-1,-5,1
B truly	7,-3,-4
B trumpet	-19,17,2
B trust	9,-7,-1
B truth	13,-14,2
B try	-2,2,-1
B trying	8,-2,-8
B tsai	-5,-4,3
B tub	14,-13,-2
B tuesday	-1,4,-3
B tune	5,-3,-3
B turin	8,-7,-1
B turkey	0,-4,1
B turkish	-3,6,-3
B turn	2,1,-3
B turned	5,-3,-2
B turning	5,-1,-4
B turns	-4,7,-3
B tv	-6,7,-3
B twelve	10,-8,-2
B twenty	3,-2,0
B twice	6,-7,2
B twilight	13,-6,-5
B twin	-3,1,3
B twins	-3,4,-2
B twist	5,-2,-2
B twisty	2,-8,3
B two	2,0,-2
B two hours	18,-7,-12
B type	-3,4,-2
B typing	-4,-11,10
B u	7,-7,-2
B ugly	-2,-2,-2
B ukrainian	9,-7,-3
B un	-24,23,0
B uncles	10,-8,-2
B uncut	-5,7,-3
B under	-3,4,-1
B undercover	-17,22,-12
B underdog	4,-1,-5
B underdogs	7,-6,-2
B understand	12,-7,-5
B understood	13,-12,-1
B uni	2,0,-2
B unless	-8,-8,12
B until	5,0,-5
B up	0,2,-2
B uplifting	2,-5,3
B upon	-1,2,-2
B ups	-2,5,-4
B upstairs	6,-5,-1
B use	-4,7,-5
B used	15,-13,-2
B ustinov	0,-3,2
B v	4,-2,-2
B valentine	-2,1,-3
B valentines	3,3,-5
B vampire	-3,2,2
B vampires	5,1,-8
B van	8,-2,-6
B varda	-3,6,-3
B vast	-3,6,-3
B vegan	7,-6,-1
B vegas	-12,14,-1
B vegetarian	11,-10,-1
B vein	-1,4,-3
B vending	7,-6,-2
B venetian	-2,3,-1
B venice	2,1,-3
B verdict	-6,8,-1
B verhoeven	17,-11,-8
B version	-4,7,-2
B vertigo	-1,0,-3
B very	4,-1,-4
B vet	5,-11,6
B vhs	8,-6,-3
B vi	10,-6,-4
B vicar	8,-4,-3
B vicars	0,2,-3
B victor	4,-1,-6
B victorian	-6,8,-3
B video	7,-4,-4
B vienna	8,-7,-2
B vietnam	-6,8,-2
B vikings	-3,6,-5
B village	-6,6,0
B village small town	-15,18,-2
B villain	-9,11,-2
B vimos	15,-13,-2
B vin	3,0,-3
B vincent	1,3,-6
B viola	-3,5,-2
B violence	2,-2,-1
B violent	-6,7,-3
B violin	-4,7,-5
B visiting	9,-5,-6
B visual	-1,3,-3
B vittorio	-11,12,0
B voice	8,-6,-2
B voices	7,-3,-2
B void	8,-8,-1
B volcano	-2,5,-4
B von	-5,1,5
B vote	-10,12,-2
B voted	-4,7,-4
B vs	14,-12,-2
B w	5,-5,0
B wai	7,-6,-2
B waiting	6,-7,1
B wake	0,-2,2
B wales	4,-5,1
B walk	8,-3,-5
B walked	7,-3,-3
B walking	1,0,-2
B walks	-26,10,8
B wall	5,-4,-1
B waltz	-2,2,-3
B want	-4,4,1
B wanted	-1,2,-2
B wanting	3,-1,-3
B wants	-5,5,0
B wardrobe	-3,0,0
B warm	0,2,-2
B wartime	2,6,-6
B was	5,-3,-1
B washing	6,-3,-2
B washington	-5,5,-1
B wasnt	13,-9,-3
B watch	2,-1,-2
B watched	3,-1,-2
B watches	-4,9,-4
B watching	8,-9,0
B water	5,-3,-2
B wave	-1,-19,20
B wayne	8,-5,-4
B weather	-9,7,2
B wed	0,2,-2
B wedding	2,-2,-1
B weddings	-2,1,1
B wednesday	4,-2,-3
B week	5,2,-7
B weekend	2,3,-6
B weeks	11,-11,-1
B weepy	8,-15,2
B weird	6,-5,-2
B weisz	11,-8,-4
B welcome	-11,4,5
B well	1,3,-3
B welles	-4,4,-1
B went	6,-5,-2
B wept	12,-9,-3
B were	3,-1,-2
B werewolves	-7,8,-2
B werner	-3,-4,5
B wes	4,-4,1
B west	11,-8,-3
B western	0,2,-3
B westerns	-2,3,-3
B wet	9,-5,-4
B weve	2,-2,0
B whale	16,-16,-1
B whales	10,-4,-13
B what	2,0,-2
B whatever	0,-1,2
B whats	-1,4,-4
B when	-2,3,-1
B where	-8,7,1
B whether	4,-2,-1
B which	-2,0,2
B whichever	-5,-5,7
B while	11,-7,-4
B whiplash	8,-6,-3
B whisky	3,1,-4
B whispering	-16,9,6
B whit	6,-3,-3
B white	6,-4,-2
B who	-3,4,-2
B whod	-3,6,-2
B whodunit	0,4,-5
B whodunnit	7,-6,-2
B whoever	5,-3,-2
B whole	2,0,-2
B whom	9,-6,-3
B whos	3,0,-2
B whose	14,-9,-7
B whove	2,3,-4
B wicked	0,5,-4
B wicker	9,-8,-1
B wide	5,-1,-5
B widow	-3,7,-6
B widower	-12,14,-2
B widows	2,0,-2
B wife	3,-1,-3
B wifes	5,-3,-3
B wifi	-2,5,-3
B wild	3,2,-4
B wilder	8,-7,-2
B will	-1,2,-1
B williams	-4,1,4
B willis	9,-14,1
B wim	-4,5,-3
B win	11,-9,-3
B wind	3,1,-6
B windows	-5,1,5
B wine	2,0,-2
B wine drinks	8,-5,-3
B wing	-5,-1,5
B winners	19,-19,-2
B winning	-5,9,-5
B winter	0,5,-5
B wit	7,-8,1
B witch	-9,-1,7
B witches	2,-5,4
B with me	16,-7,-9
B with parents	9,-7,-4
B within	9,-18,2
B withnail	12,-11,-3
B without	-1,-3,4
B witty	2,3,-7
B witty dialogue	-6,10,-4
B wives	-14,11,-2
B woke	3,-8,4
B wolf	-6,1,6
B wolfwalkers	9,-8,-3
B wolves	1,-3,3
B woman	-3,3,1
B woman wife	6,-3,-4
B womens	11,-10,-6
B won	-2,0,1
B wonder	8,-9,1
B wont	-3,-4,7
B woods	-9,1,8
B woody	-5,-1,5
B word	7,-6,-1
B wordless	-10,15,-10
B words	6,-5,-2
B wore	6,-5,-2
B work	5,-4,-1
B work job	14,-14,-2
B worked	10,-11,1
B working	0,4,-5
B works	4,-6,2
B world	2,1,-3
B worn	-1,-3,3
B worse	-16,-5,18
B worst	3,-1,-2
B worth	10,-7,-2
B would	0,2,-2
B would like	-8,10,-3
B wouldve	12,-10,-3
B writing	12,-9,-3
B wrong	-1,0,2
B wrote	5,2,-10
B wry	-14,15,-2
B x	16,-15,-1
B y	7,-18,9
B ya	0,1,-6
B yang	7,-12,4
B yeah	5,0,-4
B year	3,-2,-1
B year years	0,2,-3
B years	7,-5,-2
B yellow	-15,14,1
B yeoh	-1,2,-2
B yes	2,0,-1
B yesterday	9,-5,-4
B yet	-3,4,-1
B yimou	3,-3,-1
B yorgos	3,2,-6
B york	3,2,-6
B youd	2,0,-2
B youll	8,-6,-2
B young	1,0,-2
B younger	-11,7,3
B youngest	4,-2,-3
B your	6,-5,0
B youre	20,-17,-4
B youth	14,-4,-10
B yugoslav	-22,23,-4
B zack	10,-18,2
B zealand	-4,7,-3
B zhang	-3,5,-3
B zombie	6,-2,-6
B zombies	-12,8,1
B zorba	9,-8,-1
B zulu	16,-15,-1
BB , 0	10,-8,-2
BB , 00	8,-7,-2
BB , 0000	-4,9,-8
BB , 0000s	1,1,-2
BB , 00s	2,-2,1
BB , FILM	3,-1,-2
BB , a	-2,5,-4
BB , about	1,1,-2
BB , absurd	-1,2,-2
BB , adventure	6,0,-10
BB , after	2,0,-3
BB , all	5,-4,-2
BB , also	-2,6,-4
BB , american	-1,3,-4
BB , an	-4,6,-2
BB , and	-2,0,3
BB , angry	-16,17,-1
BB , animated	-7,10,-6
BB , anything	-4,2,3
BB , as	-3,3,0
BB , at	7,-4,-3
BB , aunt	3,-2,-1
BB , bad	-9,9,0
BB , bar	-4,-11,10
BB , beach	4,-2,-3
BB , beautiful	-9,12,-4
BB , because	2,-1,0
BB , before	1,-4,3
BB , berlin	-9,13,-5
BB , best	-1,-8,7
BB , betrayal	-9,12,-4
BB , bickering	-9,10,-2
BB , big	1,3,-4
BB , bit	1,2,-3
BB , black	2,-2,-1
BB , boats	-9,10,-2
BB , both	-3,4,-1
BB , brass	-12,13,-2
BB , bring	0,1,-2
BB , british	-6,7,-1
BB , brothers	-8,11,-4
BB , bus	-7,8,-1
BB , but	-3,4,-1
BB , by	-1,-2,3
BB , can	8,-5,-5
BB , cannot	5,-9,2
BB , cant	3,-1,-3
BB , cars	6,-4,-5
BB , cat	-7,9,-5
BB , champagne	-4,4,1
BB , children	0,2,-2
BB , chocolate	6,-4,-1
BB , city	-10,12,-2
BB , class	-13,14,-1
BB , clever	-5,3,1
BB , cold	6,-5,-2
BB , comedy	3,14,-21
BB , comic	-6,7,-1
BB , con	-4,5,-1
BB , cool	-3,3,-1
BB , couldnt	4,-3,-1
BB , country	-13,14,-1
BB , crime	2,-1,-1
BB , dad	6,-2,-4
BB , dads	12,-9,-3
BB , dance	1,1,-3
BB , dancing	-17,16,-1
BB , daniel	4,-3,-1
BB , dark	-1,3,-2
BB , deadpan	-11,13,-1
BB , dear	3,-2,-1
BB , different	-10,11,-3
BB , dog	-10,0,9
BB , done	0,-2,-4
BB , dont	2,-4,2
BB , dry	1,0,-2
BB , early	-10,13,-2
BB , eight	9,-6,-4
BB , eighties	1,1,-3
BB , elegant	0,-6,5
BB , eleven	8,-7,-2
BB , english	4,-1,-5
BB , even	-1,4,-2
BB , every	12,-10,-3
BB , everyone	6,-4,-2
BB , everyones	5,-4,-2
BB , except	7,-3,-5
BB , family	-7,5,3
BB , farm	-12,14,-3
BB , fast	-12,13,-1
BB , father	0,2,-2
BB , fathers	-5,7,-2
BB , few	4,-3,-2
BB , fifties	5,-11,9
BB , fine	17,-14,-5
BB , first	9,-5,-4
BB , five	-1,3,-3
BB , fog	-2,5,-2
BB , folk	-6,7,-1
BB , football	-7,9,-6
BB , for	4,-1,-2
BB , forty	3,-2,0
BB , four	6,-4,-1
BB , french	0,-2,2
BB , friends	-6,8,-2
BB , friendship	-8,6,3
BB , from	-1,5,-5
BB , funny	-12,11,1
BB , gentle	-3,4,-2
BB , gern	-5,8,-4
BB , ghosts	-9,11,-4
BB , girls	-8,11,-5
BB , give	-13,15,-2
BB , go	10,-8,-4
BB , good	-2,7,-7
BB , gossip	-6,7,-1
BB , got	3,-1,-3
BB , great	5,-2,-6
BB , greek	-5,6,-1
BB , grey	-3,4,-1
BB , grown	-11,-3,12
BB , had	6,-2,-4
BB , hand	2,0,-3
BB , happy	-3,5,-4
BB , has	6,-4,-1
BB , have	11,-8,-4
BB , he	4,-2,-2
BB , hed	6,-5,-2
BB , her	1,-2,1
BB , hes	-1,0,2
BB , high	8,-6,-3
BB , his	2,0,-2
BB , hold	-3,-2,5
BB , hot	3,-9,8
BB , how	-2,5,-2
BB , humour	4,-8,2
BB , husband	3,-2,-2
BB , i	3,-2,-1
BB , ice	-16,-3,12
BB , ideally	-11,13,-3
BB , if	5,1,-6
BB , ill	10,-8,-2
BB , im	3,-1,-1
BB , is	1,2,-3
BB , islands	-10,11,0
BB , isnt	-9,-2,9
BB , it	-1,2,-1
BB , italian	-7,9,-2
BB , its	7,-5,-2
BB , ive	6,-4,-3
BB , jazz	-2,3,-1
BB , john	-7,5,-1
BB , just	-6,7,-1
BB , keep	-14,3,3
BB , kids	2,1,-3
BB , kind	-6,7,-3
BB , kindness	-6,7,0
BB , korean	12,-9,-6
BB , la	5,-3,-3
BB , last	-5,-3,7
BB , late	-14,15,-2
BB , less	6,-5,-1
BB , let	7,-4,-3
BB , lets	-12,14,-4
BB , letters	-11,13,-2
BB , light	-8,8,-1
BB , like	16,-10,-7
BB , little	-3,4,-2
BB , london	-11,4,4
BB , long	-4,6,-1
BB , longing	-2,3,-2
BB , loud	-3,5,-2
BB , love	-14,16,-2
BB , loved	8,-7,-1
BB , lovers	3,-2,-1
BB , low	-12,1,10
BB , made	-6,10,-6
BB , maybe	1,3,-4
BB , me	4,0,-4
BB , mel	-1,-8,5
BB , men	-9,13,-6
BB , middle	-2,3,-1
BB , minus	1,-5,2
BB , monks	4,-1,-6
BB , monster	-14,14,0
BB , more	-2,6,-5
BB , mothers	-3,5,-3
BB , mountains	-9,8,1
BB , mud	10,-7,-4
BB , mum	3,-9,6
BB , mums	0,2,-2
BB , murder	-22,24,-2
BB , music	-5,1,3
BB , musical	-8,10,-2
BB , my	5,-2,-2
BB , mystery	-10,13,-3
BB , need	-2,6,-9
BB , neighbours	3,-2,-1
BB , neither	-9,-7,11
BB , neon	-7,8,-2
BB , never	-6,3,2
BB , new	-6,7,1
BB , nice	4,-3,-1
BB , nineties	-3,-2,4
BB , ninety	-4,4,1
BB , no	-2,-3,5
BB , noir	-16,18,-2
BB , none	10,-3,-8
BB , nor	-6,4,2
BB , northern	4,-5,2
BB , not	0,-3,4
BB , nothing	-5,-2,7
BB , now	-5,4,1
BB , nuns	3,0,-6
BB , odd	6,-4,-2
BB , of	-7,7,0
BB , oh	5,-4,0
BB , old	-4,5,-2
BB , on	3,-1,-2
BB , one	0,3,-4
BB , only	-7,4,2
BB , or	-1,5,-4
BB , otherwise	1,1,-3
BB , our	4,-2,-2
BB , over	8,-3,-8
BB , paris	-1,5,-6
BB , peter	6,-4,-4
BB , pg	-5,-5,7
BB , phone	-4,7,-3
BB , please	4,0,-4
BB , preferably	-10,5,2
BB , pretty	-12,4,7
BB , prison	5,-4,-2
BB , put	3,-3,0
BB , quiet	-1,-1,3
BB , rain	-4,3,1
BB , rated	-1,3,-4
BB , rather	-12,7,5
BB , real	-1,2,-2
BB , really	5,0,-7
BB , revenge	-6,1,4
BB , rich	-10,11,-3
BB , road	-9,10,-1
BB , romance	-4,-2,4
BB , romantic	-15,12,3
BB , rubber	-4,6,-5
BB , russian	-9,10,0
BB , sad	3,1,-6
BB , said	6,-5,-1
BB , same	-4,8,-4
BB , saw	5,-4,-1
BB , says	1,1,-2
BB , sea	-1,9,-14
BB , second	-4,7,-3
BB , secrets	-6,6,-1
BB , seen	-2,6,-6
BB , set	-7,8,-1
BB , seventies	-12,11,1
BB , she	3,-2,-1
BB , sheep	-12,14,-6
BB , shes	1,-5,3
BB , short	15,-9,-8
BB , show	-13,14,-1
BB , silence	2,0,-1
BB , silent	-9,10,-2
BB , silly	3,-5,0
BB , since	2,1,-3
BB , sisters	-2,3,-1
BB , six	5,-2,-3
BB , sixties	10,-3,-8
BB , slow	-5,6,-1
BB , small	7,-4,-3
BB , snow	2,-3,1
BB , so	-5,5,1
BB , some	-1,3,-3
BB , somebody	-20,22,-8
BB , someone	-14,8,-2
BB , something	-6,7,-2
BB , songs	-8,8,1
BB , sorry	16,-13,-3
BB , spies	3,0,-4
BB , sport	-5,12,-7
BB , still	-1,2,-2
BB , strangers	-9,5,2
BB , stubborn	-1,2,0
BB , stupid	-7,8,-2
BB , stylish	4,-2,-2
BB , summer	-5,6,-2
BB , sun	-8,-5,8
BB , sunny	5,-4,-4
BB , sunshine	5,-3,-3
BB , sweat	-2,4,-3
BB , sweaty	-5,7,-3
BB , sweet	7,-14,7
BB , take	-8,-9,17
BB , talking	7,-1,-10
BB , tea	10,-8,-2
BB , technicolor	0,3,-3
BB , tense	7,-8,0
BB , thank	-3,4,-1
BB , that	5,-3,-1
BB , thats	6,-4,-1
BB , the	1,1,-2
BB , then	-1,3,-2
BB , theres	6,1,-8
BB , they	5,-6,1
BB , theyre	2,-9,3
BB , theyve	3,-3,-1
BB , thirties	-7,1,6
BB , thirty	4,-3,-1
BB , this	6,-5,-3
BB , those	2,-4,0
BB , though	-5,-1,6
BB , three	-3,3,0
BB , to	1,2,-4
BB , today	16,-18,-4
BB , tom	-4,9,-5
BB , too	5,-4,-2
BB , train	-6,7,-3
BB , trains	4,-3,-1
BB , trench	-19,20,-1
BB , true	-2,-1,4
BB , twelve	7,-6,-1
BB , two	-3,6,-3
BB , under	-10,14,-4
BB , village	-2,3,-1
BB , want	-4,6,-2
BB , wants	-20,21,-2
BB , war	-15,5,10
BB , was	4,-4,0
BB , watch	8,-19,7
BB , we	1,0,-2
BB , weddings	0,1,-2
BB , well	-6,9,-4
BB , were	5,1,-6
BB , wet	5,-3,-2
BB , weve	6,-7,1
BB , what	1,2,-3
BB , whatever	13,-6,-6
BB , whats	-6,12,-9
BB , when	7,-5,-3
BB , where	3,-7,4
BB , which	5,-3,-1
BB , whichever	-10,-7,13
BB , white	0,1,-2
BB , who	6,-6,0
BB , whos	4,-2,-1
BB , wine	3,-4,2
BB , winter	-3,5,-1
BB , with	-4,5,-1
BB , without	-6,-5,10
BB , women	-5,8,-4
BB , woods	-1,2,-1
BB , would	6,-2,-5
BB , year	-1,3,-1
BB , yes	-4,2,0
BB , you	4,-1,-3
BB , zero	-7,2,3
BB . 0	-20,14,10
BB . 00	2,1,-4
BB . 0000	5,-3,-3
BB . 0000s	-4,5,-1
BB . 00s	3,0,-5
BB . FILM	3,-1,-2
BB . a	1,2,-3
BB . about	-4,6,-5
BB . adam	-5,-5,6
BB . after	8,-7,-2
BB . agatha	-15,7,5
BB . alien	3,2,-13
BB . all	-2,-1,1
BB . also	-12,9,4
BB . american	9,-20,9
BB . amy	2,1,-6
BB . an	-5,4,2
BB . and	3,0,-3
BB . ang	-9,10,-1
BB . animals	2,-19,9
BB . animation	18,-3,-19
BB . anime	5,-4,-1
BB . another	-3,6,-3
BB . any	-6,3,3
BB . anyone	0,-4,5
BB . anything	-5,4,1
BB . anyway	1,3,-6
BB . as	1,3,-4
BB . at	-2,-3,4
BB . audrey	-1,3,-1
BB . aunt	-7,-7,12
BB . australian	-4,6,-1
BB . baby	6,-3,-3
BB . barry	-1,3,-3
BB . based	-1,5,-5
BB . baz	-12,6,0
BB . been	9,-8,-1
BB . before	-1,8,-8
BB . bela	-8,6,1
BB . ben	-5,1,0
BB . bette	-2,4,-3
BB . big	-1,4,-4
BB . bill	1,-2,1
BB . billy	-7,6,0
BB . bit	-5,0,5
BB . black	-9,4,4
BB . bohemian	3,-3,0
BB . bollywood	2,5,-15
BB . bong	-9,11,-3
BB . boy	3,-2,0
BB . brendan	3,-1,-1
BB . brian	-7,8,-1
BB . british	-5,9,-3
BB . bruce	-7,11,-7
BB . buster	-3,6,-1
BB . but	-3,-1,1
BB . by	-3,8,-6
BB . call	3,-2,-1
BB . can	-3,3,0
BB . cant	0,-5,4
BB . cartoon	-10,12,-3
BB . charlie	11,-9,-4
BB . chinese	-13,14,-2
BB . christopher	3,-1,-4
BB . cinema	-7,9,-3
BB . clever	-6,8,-4
BB . close	10,-7,-3
BB . cold	-2,4,-3
BB . colin	-1,4,-1
BB . could	10,-8,0
BB . couldnt	14,-14,2
BB . courtroom	-11,1,10
BB . crash	-2,6,-6
BB . crazy	8,-6,-2
BB . dad	8,-6,-3
BB . dads	10,-6,-3
BB . dance	-4,5,-5
BB . danish	-11,14,-2
BB . dark	13,-14,-2
BB . david	-8,3,4
BB . de	6,-2,-7
BB . dead	2,-10,5
BB . denis	-11,9,-3
BB . desert	-10,12,-2
BB . disney	4,-3,-4
BB . do	3,-3,0
BB . documentaries	-3,5,-3
BB . documentary	1,0,-6
BB . does	-7,10,-6
BB . dog	13,-3,-10
BB . dogs	3,0,-6
BB . dont	4,-6,2
BB . drive	6,-5,-1
BB . ealing	-2,3,0
BB . easy	-10,4,7
BB . elvis	3,4,-3
BB . english	-5,3,-1
BB . enough	0,-6,4
BB . every	-3,7,-3
BB . everyone	3,-2,-1
BB . everything	-4,1,3
BB . family	-7,7,0
BB . fed	3,-11,5
BB . fewer	-3,-2,3
BB . film	4,-1,-3
BB . films	-6,8,-5
BB . finally	5,-4,-1
BB . find	0,2,-3
BB . first	7,-6,-2
BB . flow	4,7,-10
BB . folk	2,-2,-2
BB . for	3,-1,-2
BB . force	5,-3,-2
BB . forty	10,-4,-6
BB . found	0,1,-2
BB . four	8,-6,-2
BB . frances	9,-5,-7
BB . free	8,-9,-2
BB . french	-6,7,-3
BB . friday	12,-11,-1
BB . friends	-6,3,1
BB . from	1,1,-2
BB . funny	-9,8,1
BB . gave	3,-2,0
BB . gene	6,-4,-3
BB . gentle	0,2,-1
BB . george	-2,2,-2
BB . gerard	0,-6,3
BB . gimme	-17,4,3
BB . give	-3,1,1
BB . gladiator	4,-3,0
BB . golden	8,-6,-6
BB . good	5,-2,-5
BB . got	-3,7,-4
BB . gran	2,-12,6
BB . grandad	3,1,-5
BB . grandmas	3,-2,-1
BB . grandpa	8,-6,-1
BB . greek	-10,8,1
BB . green	4,-3,-1
BB . greta	8,-8,-4
BB . grown	3,-7,1
BB . guillermo	-14,15,0
BB . guy	-3,-3,3
BB . had	-2,-2,4
BB . half	7,-5,-2
BB . hammer	-4,5,0
BB . hans	-10,4,4
BB . happy	3,0,-4
BB . hard	8,-6,-3
BB . haunted	0,2,-4
BB . have	-3,8,-5
BB . havent	-3,6,-4
BB . he	3,-1,-2
BB . hed	1,5,-7
BB . heist	-2,8,-8
BB . her	3,-5,3
BB . high	-1,3,-2
BB . his	10,-6,-3
BB . hong	-6,3,3
BB . horror	3,-7,4
BB . hot	1,2,-5
BB . how	11,-6,-6
BB . hugh	2,3,-8
BB . ice	1,2,-5
BB . id	-1,4,-3
BB . ida	17,-14,-6
BB . if	-1,-1,2
BB . ill	1,6,-10
BB . im	2,-2,0
BB . in	3,-1,-2
BB . ingrid	-10,7,1
BB . irish	-4,8,-3
BB . is	4,-1,-3
BB . isabelle	-15,16,-1
BB . it	4,0,-3
BB . italian	14,-13,-2
BB . its	4,-2,-2
BB . jack	-14,5,4
BB . jackie	-3,3,3
BB . jacques	6,-1,-6
BB . james	-3,1,1
BB . jane	-5,4,-1
BB . japanese	-5,5,1
BB . jason	1,-5,3
BB . jean	1,2,-4
BB . jim	1,-6,-1
BB . joe	-5,5,-16
BB . john	2,-1,-2
BB . johnny	2,-5,5
BB . jojo	2,-6,3
BB . joker	-3,-11,10
BB . judi	-7,8,-4
BB . julia	6,-5,-3
BB . julie	0,-3,-3
BB . just	4,-3,-1
BB . keep	-12,4,6
BB . kelly	-9,11,-3
BB . ken	-13,5,1
BB . kes	-2,4,-3
BB . kids	2,0,-1
BB . kindly	-8,-3,11
BB . knives	4,7,-15
BB . korean	-9,10,-1
BB . kung	-4,-1,4
BB . la	8,-6,-1
BB . ladies	-5,6,-2
BB . lake	5,1,-10
BB . lars	-6,-4,9
BB . last	5,-4,-1
BB . late	2,2,-4
BB . le	8,-6,-2
BB . leave	-7,-6,12
BB . left	5,-1,-4
BB . les	2,-6,4
BB . less	-1,-4,3
BB . let	-1,-3,1
BB . lets	0,4,-5
BB . liam	5,-5,-2
BB . like	2,-2,-1
BB . little	3,0,-8
BB . london	-4,5,-1
BB . long	12,-8,-5
BB . look	16,-13,-2
BB . looking for	2,-1,-1
BB . loud	-16,18,-3
BB . louis	-8,2,3
BB . love	9,-8,0
BB . loved	11,-8,-4
BB . mad	-10,15,-5
BB . made	-12,14,-3
BB . mads	2,1,-3
BB . maggie	0,2,-5
BB . magic	-6,7,-1
BB . make	6,-3,-5
BB . marvel	-11,11,1
BB . me	-1,-2,2
BB . meg	-2,4,-1
BB . men	-1,-15,12
BB . mexican	5,-3,-1
BB . michael	-3,-1,1
BB . michelle	3,-2,-4
BB . midsommar	7,-5,-2
BB . mike	-9,10,-1
BB . mine	5,-5,-1
BB . more	-2,2,1
BB . mother	-8,11,-9
BB . mothers	-8,10,-3
BB . movie	-13,16,-4
BB . mum	6,0,-6
BB . mums	3,-1,-2
BB . my	3,-2,-1
BB . nan	3,-4,2
BB . need	1,1,-4
BB . neither	14,-3,-12
BB . never	-2,6,-4
BB . new	-1,5,-5
BB . next	-6,8,-2
BB . nicolas	-4,-1,4
BB . night	9,-6,-4
BB . nobody	3,-1,-1
BB . none	-12,-2,14
BB . nora	-6,6,-1
BB . nothing	-3,-1,3
BB . now	-2,-1,3
BB . of	-5,4,1
BB . oh	4,-5,0
BB . ok	7,-5,-3
BB . old	5,-5,-1
BB . on	4,-3,-1
BB . once	8,-7,-2
BB . one	-7,10,-3
BB . only	-8,10,-4
BB . or	-2,6,-8
BB . oslo	2,-1,-2
BB . other	-12,10,1
BB . our	5,-3,-2
BB . over	-4,6,-3
BB . palestinian	7,-5,-5
BB . park	1,3,-3
BB . past	4,-3,-2
BB . paul	2,0,-5
BB . penelope	5,-3,-2
BB . people	-2,-11,8
BB . period	5,-4,-2
BB . peter	-6,-3,7
BB . philip	-6,8,-4
BB . pirates	-11,14,-4
BB . political	-14,1,8
BB . post	-2,4,-2
BB . pre	5,-3,-4
BB . pride	4,-3,-1
BB . provided	-7,-6,9
BB . put	-17,18,-2
BB . quiet	0,3,-3
BB . rachel	0,3,-3
BB . rams	5,-4,-2
BB . rated	1,9,-14
BB . rather	-9,8,2
BB . ray	-8,9,-4
BB . really	-3,-7,8
BB . red	1,1,-4
BB . revenge	-3,6,-3
BB . richard	-3,3,0
BB . right	-4,6,-5
BB . road	9,-6,-2
BB . robert	1,1,-2
BB . roger	-4,5,-2
BB . roma	8,-13,6
BB . rome	-4,5,-3
BB . russian	-3,4,-1
BB . ryan	4,-4,-3
BB . sad	-15,-1,16
BB . same	-4,6,-1
BB . satyajit	13,-11,-2
BB . saw	5,-1,-4
BB . school	6,-3,-6
BB . sci	-5,3,0
BB . science	-6,6,2
BB . scorsese	-7,-10,10
BB . scottish	-17,2,11
BB . se	-10,-14,19
BB . second	-10,10,-1
BB . seen	3,-8,3
BB . set	-2,6,-4
BB . seven	4,-14,5
BB . shah	-3,6,-4
BB . she	4,-2,-2
BB . shed	3,-2,-3
BB . shes	6,-5,-2
BB . shirley	-9,12,-5
BB . short	-1,3,-3
BB . shorter	9,-8,-1
BB . show	-4,9,-5
BB . sick	-1,-4,5
BB . sidney	-11,12,-2
BB . silent	8,-4,-6
BB . since	4,-2,-1
BB . sisters	-7,9,-3
BB . sixties	-3,5,-1
BB . skip	6,-9,3
BB . slow	-11,3,7
BB . small	5,-3,-3
BB . smth	2,1,-3
BB . snow	-6,6,0
BB . so	3,0,-3
BB . sofia	7,-6,-1
BB . some	-6,10,-7
BB . somebody	7,-3,-4
BB . someone	-4,7,-3
BB . something	-1,3,-2
BB . somewhere	-6,8,-2
BB . song	0,2,-6
BB . south	-3,1,1
BB . space	-4,7,-2
BB . spaghetti	3,-3,0
BB . spanish	-4,8,-4
BB . spare	-5,-7,10
BB . spent	8,-7,-1
BB . spike	6,-6,-1
BB . stephen	-6,2,-1
BB . steve	13,-12,-3
BB . still	6,-3,-3
BB . story	-10,11,-1
BB . studio	-2,4,-2
BB . subtitles	1,-6,2
BB . summer	10,-8,-7
BB . sunday	8,-7,0
BB . suspiria	8,-8,-2
BB . swap	-27,2,17
BB . sweet	-24,14,4
BB . tarantino	16,-6,-14
BB . terrence	-6,4,0
BB . terry	5,1,-9
BB . thats	10,-8,-3
BB . the	2,0,-2
BB . then	2,0,-1
BB . there	12,-6,-6
BB . theres	9,-6,-2
BB . theyre	8,-7,-1
BB . theyve	-8,10,-5
BB . third	14,-11,-3
BB . this	4,-6,3
BB . three	5,-2,-3
BB . thriller	-10,8,2
BB . tilda	-6,3,-2
BB . tim	-2,-3,3
BB . time	-9,7,2
BB . timothee	6,-3,-7
BB . tinker	4,-4,-1
BB . today	-7,7,-4
BB . tom	-10,6,-2
BB . tonight	3,-1,-3
BB . tony	-9,6,0
BB . too	-6,-13,17
BB . took	6,-6,0
BB . trashy	-2,4,-5
BB . tried	2,-1,-1
BB . true	-4,7,-6
BB . turkish	-4,4,0
BB . two	0,3,-3
BB . uncle	5,-2,-3
BB . uncut	6,-3,-3
BB . under	-8,7,0
BB . until	-6,8,-2
BB . up	13,-9,-6
BB . vertigo	6,0,-12
BB . vincent	0,1,-2
BB . want	-4,6,-3
BB . war	-1,7,-8
BB . was	4,-3,-1
BB . wasnt	2,0,-2
BB . watched	2,-1,-1
BB . we	5,-2,-2
BB . wed	1,1,-2
BB . well	6,-5,-1
BB . went	6,-1,-4
BB . werner	-10,-7,13
BB . wes	-4,8,-4
BB . western	2,-3,-1
BB . weve	1,1,-2
BB . what	6,-3,-3
BB . whatever	-8,14,-8
BB . whats	5,-2,-3
BB . when	2,0,-2
BB . where	6,-8,1
BB . which	0,2,-5
BB . who	9,-10,0
BB . whoever	-2,-5,4
BB . why	10,-3,-10
BB . wild	-1,2,-1
BB . wine	4,-3,-1
BB . without	5,-5,-1
BB . women	-6,9,-4
BB . wong	-5,8,-4
BB . woody	-9,4,1
BB . working	13,-2,-15
BB . would	3,-1,-3
BB . would like	-3,5,-2
BB . wouldnt	-2,1,-1
BB . yes	-3,0,0
BB . yesterday	6,-3,-3
BB . you	9,-13,2
BB . zero	5,-11,5
BB . zhang	-6,8,-3
BB 0 ,	6,-4,-2
BB 0 and	10,-8,-2
BB 0 to	9,-8,-2
BB 00 ,	2,-1,-2
BB 00 and	6,-5,-1
BB 00 mins	13,-12,-1
BB 00 minutes	-1,5,-4
BB 00 or	-6,9,-5
BB 00 year	8,-6,-2
BB 00 years	6,-5,-1
BB 000 minutes	0,3,-3
BB 0000 ,	0,2,-3
BB 0000 and	6,-1,-4
BB 0000 one	15,-12,-7
BB 0000s ,	-7,4,3
BB 0d ,	7,-5,-3
BB FILM ,	2,0,-1
BB FILM 0	2,-1,0
BB FILM a	3,-1,-2
BB FILM all	-5,-11,12
BB FILM and	5,-5,0
BB FILM are	11,-9,-2
BB FILM as	0,4,-6
BB FILM at	-2,4,-2
BB FILM beats	13,-12,-2
BB FILM because	3,-1,-2
BB FILM but	-7,8,-1
BB FILM by	4,-3,0
BB FILM can	6,-4,-2
BB FILM did	9,-9,0
BB FILM doesnt	6,-4,-3
BB FILM every	4,-3,-1
BB FILM for	2,-1,0
BB FILM from	9,-7,-2
BB FILM gave	5,-4,-1
BB FILM gets	3,-1,-4
BB FILM got	4,-3,-1
BB FILM has	3,-2,-1
BB FILM have	0,2,-2
BB FILM he	2,-2,0
BB FILM in	8,-6,-2
BB FILM is	6,-5,-1
BB FILM isnt	9,-3,-7
BB FILM just	4,-3,-2
BB FILM last	8,-7,-2
BB FILM left	-2,3,-1
BB FILM like	-5,8,-4
BB FILM made	4,-2,-1
BB FILM makes	4,-2,-1
BB FILM me	10,-9,-2
BB FILM minus	-8,-2,9
BB FILM more	-1,3,-5
BB FILM never	3,-2,-1
BB FILM next	-1,-6,6
BB FILM no	8,-3,-6
BB FILM not	7,-5,-4
BB FILM of	0,3,-3
BB FILM ok	12,-8,-3
BB FILM on	2,0,-2
BB FILM or	12,-5,-8
BB FILM over	10,-8,-2
BB FILM please	-2,-3,4
BB FILM same	17,-16,-2
BB FILM she	5,-2,-3
BB FILM so	3,0,-4
BB FILM that	-4,7,-4
BB FILM the	8,-6,-2
BB FILM they	4,-3,0
BB FILM though	0,7,-8
BB FILM to	0,2,-2
BB FILM too	7,-7,0
BB FILM was	1,-3,3
BB FILM we	-3,2,1
BB FILM when	5,-3,-2
BB FILM where	-17,24,-13
BB FILM who	-1,4,-3
BB FILM with	6,-2,-5
BB FILM without	0,-5,4
BB FILM would	5,-3,-2
BB FILM yes	5,-1,-4
BB a 0	4,-3,-2
BB a 00	-1,4,-3
BB a FILM	-17,20,-4
BB a baby	-6,-4,12
BB a bad	2,1,-2
BB a bank	1,2,-1
BB a big	-5,7,-2
BB a bit	-6,6,0
BB a boat	8,-6,-4
BB a box	-5,8,-4
BB a boy	2,-3,0
BB a broken	16,-15,-2
BB a bus	10,-11,0
BB a car	-4,4,-1
BB a cartoon	-11,14,-3
BB a cat	-3,6,-5
BB a child	2,0,-1
BB a cinema	14,-5,-9
BB a city	-3,-3,7
BB a clever	9,-6,-6
BB a cold	3,3,-6
BB a colleague	6,-5,-2
BB a comedy	-10,13,-6
BB a con	-6,8,-4
BB a cop	-11,3,3
BB a costume	-6,7,-2
BB a couple	-1,2,-2
BB a crime	5,-4,-2
BB a day	7,-5,-5
BB a dead	5,-4,-5
BB a decent	2,0,-2
BB a detective	1,-3,2
BB a different	6,-3,-2
BB a documentary	-4,2,2
BB a dog	-11,16,-6
BB a drama	-6,5,1
BB a fairy	5,-2,-3
BB a family	-4,7,-3
BB a film	-2,4,-2
BB a first	8,-7,-1
BB a five	4,-2,-3
BB a friend	2,4,-8
BB a funeral	3,2,-7
BB a ghost	-14,15,-2
BB a girl	-2,3,-2
BB a good	0,2,-3
BB a grown	-2,5,-4
BB a half	-6,6,-1
BB a happy	-2,1,-2
BB a haunted	-6,8,-3
BB a heist	5,-1,-6
BB a horror	1,4,-7
BB a hospital	-7,3,5
BB a hot	-8,9,-2
BB a hotel	-12,14,-3
BB a house	-7,9,-3
BB a hundred	16,-17,0
BB a kitchen	5,-5,0
BB a laugh	-9,5,0
BB a less	-2,7,-7
BB a letter	2,3,-6
BB a lighthouse	-7,3,5
BB a little	3,-2,-1
BB a long	3,1,-3
BB a lot	-5,11,-8
BB a love	-1,3,-4
BB a matter	5,-3,-2
BB a movie	-5,8,-2
BB a musical	-4,7,-4
BB a nervous	7,-3,-2
BB a new	6,-5,-1
BB a nice	-7,10,-3
BB a night	3,-2,-1
BB a nine	8,-7,-2
BB a nurse	6,-6,-1
BB a of	-4,6,-3
BB a party	6,-5,-2
BB a phone	-3,-5,8
BB a piano	-9,12,-3
BB a plane	6,-8,-4
BB a plot	-14,16,-4
BB a proper	-6,15,-10
BB a quiet	-4,7,-3
BB a real	1,0,-2
BB a retired	7,-4,-3
BB a road	-1,2,-2
BB a romcom	-2,2,-1
BB a room	16,-9,-7
BB a sacred	11,-10,-2
BB a school	-2,2,-1
BB a second	21,-11,-8
BB a short	4,-1,-5
BB a single	-2,-5,7
BB a six	8,-8,-1
BB a slow	-9,10,-1
BB a small	-3,4,0
BB a soft	-5,11,-9
BB a story	-16,17,-2
BB a strong	-3,5,-3
BB a sweet	4,-1,-3
BB a ten	13,-12,-1
BB a thing	-2,5,-4
BB a thriller	-4,11,-8
BB a time	3,-1,-1
BB a touch	-14,1,8
BB a train	-2,3,-1
BB a two	11,-9,-3
BB a very	6,-4,-2
BB a village	-7,10,-3
BB a war	11,-11,0
BB a wedding	-4,-1,3
BB a week	13,-2,-11
BB a western	-2,4,-3
BB a whole	13,-4,-11
BB a woman	-5,7,-2
BB a word	-3,4,-1
BB about ,	1,1,-2
BB about FILM	3,-1,-1
BB about a	-3,3,0
BB about an	8,-6,-6
BB about it	11,-3,-9
BB about my	0,-11,6
BB about the	-4,3,1
BB about two	-4,3,1
BB absolutely no	-7,-2,8
BB absurd ,	4,-1,-2
BB accent ,	5,1,-8
BB action ,	-2,2,1
BB actors ,	-1,2,-1
BB adored FILM	-8,9,-2
BB adults ,	-2,4,-2
BB adventure ,	-3,8,-5
BB african ,	2,-1,-2
BB after FILM	-3,4,-1
BB after a	5,-2,-3
BB after that	-6,7,-3
BB after the	5,-5,1
BB again ,	-2,6,-5
BB again but	1,4,-8
BB against the	1,2,-4
BB agatha christie	7,1,-7
BB age ,	6,-6,1
BB air ,	-9,10,-2
BB aliens ,	-4,-3,6
BB all ,	-3,1,1
BB all about	10,-1,-13
BB all day	-8,-6,12
BB all i	-5,8,-4
BB all in	0,1,-3
BB all my	3,-1,-2
BB all of	2,-1,-2
BB all right	18,-16,-2
BB all that	-11,-4,15
BB all the	4,-6,1
BB all three	6,-3,-2
BB allergic to	-1,-3,4
BB almodovar ,	-13,10,-1
BB alone ,	6,-3,-3
BB altman ,	-5,6,-1
BB always ,	0,3,-5
BB am a	10,-7,-3
BB american ,	-1,6,-5
BB amnesia ,	-10,5,5
BB an 00	-6,10,-5
BB an hour	-4,5,-1
BB an old	-6,8,-2
BB anatomy of	7,-5,-2
BB and ,	15,-11,-5
BB and FILM	3,-2,-1
BB and a	-1,2,-2
BB and all	-16,5,11
BB and an	1,-8,8
BB and came	-7,9,-4
BB and cant	17,-5,-13
BB and for	-1,2,-2
BB and from	-11,17,-9
BB and got	6,-5,0
BB and has	-13,4,9
BB and have	14,-10,-3
BB and her	3,2,-6
BB and his	13,-9,-10
BB and i	2,-1,-1
BB and id	-4,0,4
BB and if	-18,12,3
BB and ill	3,-2,-1
BB and im	2,2,-4
BB and in	-4,9,-5
BB and is	9,-6,-3
BB and it	-2,4,-1
BB and its	3,0,-4
BB and ive	2,2,-3
BB and leave	4,-17,10
BB and less	-10,2,2
BB and let	-15,17,-2
BB and me	11,-8,-3
BB and need	-2,5,-4
BB and never	8,-4,-5
BB and no	1,-5,4
BB and nobody	-3,-3,5
BB and none	-3,-2,5
BB and not	-3,0,3
BB and nothing	4,-13,7
BB and now	2,0,-2
BB and old	-6,7,0
BB and on	-4,5,-1
BB and one	5,-3,-2
BB and only	-3,5,-4
BB and please	3,-15,9
BB and she	-5,5,1
BB and shes	8,-6,-2
BB and so	5,-3,-2
BB and something	-14,21,-9
BB and still	-9,10,-1
BB and that	-8,13,-5
BB and thats	7,-10,2
BB and the	-1,2,-2
BB and then	1,2,-3
BB and there	7,-8,1
BB and theres	2,1,-4
BB and they	0,2,-2
BB and thinks	2,-1,0
BB and want	-12,14,-4
BB and we	1,0,-2
BB and were	0,-7,5
BB and weve	-8,-6,11
BB and with	3,-5,2
BB and without	-1,-12,13
BB and you	-7,5,3
BB ang lee	-1,3,-2
BB angry ,	6,-5,-1
BB animals ,	4,0,-5
BB animated ,	-10,8,2
BB animation ,	8,2,-16
BB anime ,	-3,6,-4
BB anniversary ,	-9,10,0
BB another ,	8,-8,-2
BB another FILM	0,1,2
BB another round	5,-3,-3
BB another with	-7,12,-5
BB any ,	8,-6,-3
BB any film	-1,-5,4
BB any good	3,0,-7
BB any more	7,0,-7
BB any other	3,-2,-3
BB anyone but	1,-3,3
BB anything ,	9,-12,2
BB anything as	-4,4,0
BB anything but	1,-6,3
BB anything by	-16,7,8
BB anything else	-3,7,-3
BB anything from	-13,10,3
BB anything like	4,2,-7
BB anything that	2,2,-4
BB anything where	-8,5,-4
BB anything with	-4,1,3
BB anyway ,	-7,8,-2
BB apart from	-6,-6,9
BB are a	-6,-16,16
BB are all	7,-5,-3
BB are at	6,-4,-2
BB are in	6,-5,-3
BB argentina ,	-2,4,-2
BB argento ,	-1,4,-7
BB as FILM	-6,4,2
BB as a	3,-2,0
BB as far	-4,-15,14
BB as in	6,-3,-5
BB as it	1,-9,6
BB as its	-11,6,6
BB as long	-16,14,1
BB as my	10,-5,-5
BB as the	0,1,-2
BB as theres	-19,15,0
BB aside ,	-6,8,-3
BB ask for	-17,17,-1
BB asked for	-13,17,-5
BB asking for	5,1,-6
BB asks for	-9,15,-11
BB asleep ,	0,3,-6
BB asleep in	7,-6,-1
BB asleep on	-3,7,-4
BB at FILM	2,-2,-1
BB at a	2,1,-3
BB at all	0,-6,6
BB at an	-4,-2,3
BB at every	2,-1,-1
BB at five	-4,4,-1
BB at home	-2,6,-5
BB at home casa	7,-3,-4
BB at least	1,8,-10
BB at me	-1,9,-10
BB at most	-15,15,-5
BB at night	-12,5,8
BB at our	5,-2,-3
BB at sea	-2,6,-6
BB at the	3,-3,0
BB at work	2,-4,1
BB au pair	-1,3,-3
BB august ,	2,0,-2
BB aunt ,	9,-5,-4
BB australian ,	0,2,-3
BB austrian ,	0,2,-2
BB away from	4,-9,2
BB back ,	3,-2,0
BB back from	9,-7,-2
BB back in	6,-5,-1
BB backstage ,	-6,7,-2
BB bad ,	5,-2,-3
BB banshees of	-2,-3,4
BB based on	-13,12,0
BB be ,	13,-7,-9
BB be a	5,-5,0
BB be in	7,-3,-3
BB be no	-9,-7,15
BB be the	8,-6,-1
BB beach ,	-3,3,-1
BB beautiful ,	10,-7,-5
BB because of	4,-8,5
BB because the	7,-5,-2
BB because we	5,-3,-1
BB been a	5,-4,-2
BB been in	4,-3,-1
BB been married	2,0,-1
BB been on	4,-3,-1
BB been to	6,-4,-2
BB been told	5,-2,-4
BB beer ,	8,-7,-2
BB before 0000	-2,-1,2
BB before he	-1,-11,7
BB before i	5,-1,-4
BB before my	2,0,-2
BB before of	15,-14,-1
BB before the	0,2,-2
BB behind the	6,-2,-5
BB belgian ,	-8,8,1
BB bergman ,	1,6,-8
BB berlin ,	-6,9,-1
BB best ,	-1,1,-3
BB best film	10,-9,-1
BB best thing	7,-6,-1
BB betrayal ,	-1,3,-2
BB better ,	6,-7,1
BB better than	9,1,-12
BB between the	9,-7,-2
BB bickering ,	-8,9,-2
BB bicycle ,	-11,13,-5
BB bicycles ,	-1,-2,4
BB big and	-8,9,-1
BB big house	-15,16,-3
BB biopic ,	-1,5,-3
BB birds ,	2,5,-6
BB birthday ,	8,-7,-2
BB bit ,	-2,5,-4
BB bit less	-7,-8,8
BB bit of	-4,7,-3
BB bitte ,	11,-8,-3
BB bittersweet ,	4,-3,-3
BB black and	-2,1,1
BB bleak ,	-10,13,-2
BB blinds ,	2,-3,2
BB blood ,	-3,2,2
BB boat ,	-8,9,-2
BB bohemian rhapsody	4,-3,-3
BB bollywood ,	-9,11,-3
BB book ,	-4,5,-1
BB book club	10,-9,-1
BB boring ,	9,-9,-1
BB born ,	5,-2,-3
BB born in	8,-7,-1
BB both ,	3,-2,-1
BB bought a	6,-4,-2
BB box ,	-5,4,0
BB box of	-5,5,-1
BB boxing ,	-26,11,9
BB boy ,	15,-14,-2
BB boy and	8,-7,-2
BB boyfriend is	6,-4,-1
BB boys ,	7,-7,-2
BB brain is	8,-7,-1
BB brazilian ,	-14,13,2
BB bread ,	1,8,-7
BB bright ,	-5,6,-4
BB bring me	-4,9,-6
BB brother in	4,-3,-2
BB brothers ,	-1,2,0
BB burning ,	1,0,-3
BB burton ,	-1,4,-9
BB bus ,	-7,8,-1
BB buses ,	-8,9,-1
BB buster keaton	2,-1,-1
BB but FILM	0,5,-5
BB but a	-10,3,7
BB but about	-6,13,-8
BB but for	9,-7,-4
BB but from	-3,5,-3
BB but he	5,-3,-4
BB but i	0,-3,2
BB but id	-1,2,-1
BB but im	9,-10,-1
BB but in	-4,6,-3
BB but it	-7,9,-5
BB but its	13,-11,-4
BB but ive	9,-10,1
BB but less	-5,-1,5
BB but make	-11,13,-2
BB but more	4,-7,3
BB but my	8,-5,-5
BB but no	-4,-5,8
BB but nobody	-3,2,3
BB but not	1,-7,6
BB but nothing	-4,-9,10
BB but of	-7,1,6
BB but on	-22,24,-3
BB but only	24,-21,-7
BB but she	-21,22,-4
BB but still	-15,17,-3
BB but that	5,-2,-5
BB but the	-6,0,6
BB but they	-16,18,-6
BB but tonight	1,-5,0
BB but with	-4,4,0
BB but without	-4,-3,7
BB by a	0,-5,5
BB by all	1,1,-5
BB by my	5,-2,-2
BB by the	4,-2,-2
BB call it	13,-8,-5
BB call me	4,-3,-2
BB called it	5,-4,-2
BB called ove	13,-12,0
BB calm ,	-8,9,0
BB came home	-9,11,-4
BB came out	7,-4,-3
BB camera ,	-14,15,-3
BB camp ,	-18,21,-4
BB can ,	-13,13,1
BB can be	-1,-7,4
BB can do	-8,13,-8
BB can i	-5,-1,6
BB can it	-15,7,9
BB can keep	0,-17,11
BB can stay	12,-9,-4
BB can watch	10,-8,-3
BB can you	5,-6,0
BB cannot abide	-9,-3,12
BB cant be	-5,-5,13
BB cant bear	-17,-7,22
BB cant do	-3,-6,8
BB cant get	0,5,-7
BB cant go	-4,8,-6
BB cant have	-26,5,17
BB cant look	-3,-8,7
BB cant stand	0,-2,3
BB cant take	-1,-16,9
BB cant watch	4,-9,0
BB capes ,	-4,-6,7
BB car ,	-2,4,-3
BB car chases	4,-11,6
BB caravan ,	4,-2,-1
BB care home	6,-5,-3
BB cars ,	-4,7,-4
BB cartoon ,	5,-3,-3
BB cartoons ,	-8,-4,8
BB cat ,	5,-4,-1
BB cat is	-4,5,-1
BB cats ,	5,-1,-6
BB century ,	-11,7,6
BB chance ,	6,-5,-3
BB chaos ,	-9,9,0
BB chase ,	-17,10,4
BB chases ,	1,-6,4
BB cheeky ,	-5,10,-7
BB chess ,	3,-3,0
BB child ,	-8,8,-2
BB childhood ,	-11,13,-2
BB children and	1,0,-2
BB chinese ,	-4,6,-2
BB choose ,	10,-11,0
BB christmas ,	-1,2,-2
BB cinema in	5,-4,-2
BB circus ,	-15,16,0
BB city ,	-4,6,-2
BB class ,	-13,13,-1
BB class of	5,-4,-1
BB clear ,	-12,-2,9
BB clever ,	-4,0,4
BB club ,	0,4,-6
BB club in	2,0,-2
BB coats ,	-2,10,-8
BB cold ,	-1,3,-3
BB cold war	3,-2,-2
BB colin firth	-2,4,-1
BB colleague from	1,3,-5
BB colour ,	0,4,-5
BB colourful ,	4,0,-5
BB colours ,	-11,16,-5
BB comedies ,	13,-16,1
BB comedy ,	-1,7,-7
BB comedy with	-6,-1,8
BB coming of	0,1,-3
BB compromise ,	-14,13,0
BB cool ,	-8,5,1
BB cops ,	-7,-1,7
BB cottage ,	-4,6,-1
BB could be	-13,14,-1
BB could do	-14,7,7
BB could have	14,-9,-4
BB could you	4,-10,6
BB country ,	5,3,-10
BB country house	-4,-2,1
BB countryside ,	-12,5,7
BB couple ,	-12,12,-1
BB courtroom ,	-6,7,-1
BB crash on	5,-4,-1
BB creatures ,	-6,11,-5
BB cried at	4,-3,-1
BB cries at	0,2,-2
BB crime ,	0,3,-3
BB crime to	2,-2,0
BB crooks ,	-2,3,0
BB cry ,	4,-3,-1
BB crying ,	-14,8,-2
BB cup of	4,-13,8
BB cut of	14,-6,-8
BB dad ,	4,-10,6
BB dad is	6,-3,-3
BB dads a	9,-6,-3
BB daft ,	-10,-1,10
BB dance ,	12,-9,-4
BB dancing ,	-3,6,-4
BB daniel blake	-1,2,-3
BB daniel craig	7,-2,-5
BB danish ,	-3,1,1
BB dark ,	-8,8,-1
BB daughter ,	3,1,-5
BB day ,	-3,4,-2
BB day and	5,-3,-1
BB day of	-11,13,-3
BB days ,	-8,-3,9
BB de niro	2,0,-3
BB dead ,	6,-3,-5
BB deadpan ,	-6,7,-1
BB death ,	-12,5,5
BB death of	-18,8,10
BB decent ,	-3,5,-2
BB denis ,	11,-9,-2
BB desert ,	-11,12,-2
BB deserts ,	-9,10,-1
BB detective ,	-10,12,-3
BB did ,	-3,5,-2
BB did FILM	2,-1,-1
BB did a	-3,6,-3
BB did for	18,-17,-1
BB did not	9,-2,-8
BB did the	5,-4,-1
BB dies ,	9,-8,-6
BB dinner ,	7,-4,-2
BB directed by	-13,16,-4
BB director ,	-6,-2,8
BB dirty gritty ,	-8,10,-3
BB do ,	-6,9,-4
BB do i	-5,7,-3
BB do it	-6,8,-3
BB do not	7,-14,3
BB do the	3,-6,3
BB do with	7,-1,-7
BB do you	-2,4,-3
BB documentary ,	2,-3,-3
BB documentary about	3,-3,-1
BB documentary on	-14,17,-4
BB does it	2,6,-8
BB does the	7,0,-6
BB doesnt do	-7,-2,10
BB dog ,	-6,4,1
BB dogs ,	-10,3,5
BB doing the	-5,9,-5
BB done ,	1,4,-4
BB done the	7,-5,-2
BB done with	-5,-4,9
BB dont care	1,9,-12
BB dont do	-1,-4,4
BB dont get	5,-1,-5
BB dont mind	6,7,-14
BB dont need	-2,1,2
BB dont tell	9,-2,-7
BB dont want	-4,-10,13
BB dont you	8,-8,-1
BB door ,	10,-3,-7
BB down ,	0,2,-5
BB down a	-3,9,-6
BB drama ,	-3,0,3
BB drama about	-11,13,-3
BB drawn ,	-4,3,1
BB drive a	5,-4,-1
BB drive my	4,-2,-2
BB dry ,	-1,3,-3
BB dubbed ,	3,-3,-2
BB dutch ,	-8,5,4
BB dvd of	5,-4,-2
BB easy ,	-3,0,3
BB eerie ,	-6,8,-2
BB eight ,	8,-3,-4
BB eight and	2,2,-6
BB eight year	2,-1,-3
BB eighty minutes	1,-9,6
BB elegant ,	1,-7,6
BB else ,	6,-4,-3
BB else is	-13,14,-1
BB else with	-4,3,1
BB encanto ,	2,0,-2
BB end ,	9,-6,-3
BB end of	3,-2,-3
BB ending ,	2,1,-7
BB energy ,	-14,15,-1
BB english ,	8,1,-10
BB enjoyed the	5,-3,-2
BB enough ,	19,-14,-6
BB enough for	8,-5,-4
BB enough of	-5,2,1
BB epic ,	-7,8,-3
BB escape ,	-1,2,-1
BB estonian ,	-5,6,-1
BB european ,	-6,6,1
BB even ,	-3,2,2
BB even the	5,-3,-2
BB evening ,	-1,-6,5
BB ever ,	0,1,-2
BB every film	-11,13,-4
BB every time	-8,13,-7
BB every year	5,-10,6
BB everything ,	4,0,-3
BB everywhere ,	-8,12,-5
BB except the	-6,-2,7
BB explosions ,	3,5,-11
BB extra in	9,-3,-5
BB fairy tale	1,2,-3
BB families ,	-1,4,-4
BB family ,	-3,0,1
BB family drama	-16,7,5
BB fancy a	-8,2,6
BB fancy something	-7,8,-1
BB fantasy ,	3,-1,-3
BB farce ,	-11,12,-1
BB farm ,	-6,7,-2
BB fast ,	-9,8,1
BB fast and	1,0,-2
BB father ,	8,-7,-2
BB father and	-11,12,-1
BB fathers ,	-6,8,-2
BB fathers and	-5,3,1
BB favourite ,	3,-2,-1
BB fed up	-4,-5,7
BB feeling ,	5,8,-18
BB feelings ,	-2,3,-2
BB fell asleep	5,-4,-1
BB fell for	3,-2,-1
BB felt like	5,-5,-1
BB ferry ,	6,0,-9
BB fi ,	0,-4,3
BB fifties ,	-4,0,5
BB film ,	-2,3,-1
BB film about	-6,7,-1
BB film and	1,1,-2
BB film by	3,2,-8
BB film club	4,-2,-3
BB film for	5,-6,0
BB film from	-12,13,-2
BB film in	-8,2,6
BB film my	2,-2,-1
BB film night	14,-14,0
BB film of	-13,13,-2
BB film on	-2,6,-6
BB film that	-1,-3,4
BB film thats	1,-2,1
BB film to	22,-20,-2
BB film where	-8,9,-2
BB film with	-8,4,4
BB film without	-8,-12,17
BB films ,	3,-2,-1
BB films about	-8,12,-6
BB films are	7,-11,3
BB films that	-13,3,12
BB films where	-2,8,-12
BB films with	-12,14,-4
BB find a	-6,9,-4
BB find me	-6,10,-6
BB find the	-8,10,-4
BB find us	-3,5,-3
BB fine ,	-6,-2,5
BB finished the	7,-6,-1
BB first ,	-6,9,-7
BB first FILM	3,-2,-2
BB first half	4,-3,-2
BB first love	-6,6,1
BB first night	10,-7,-3
BB five ,	-2,0,2
BB five year	1,-6,5
BB flat ,	10,-10,-1
BB floor ,	3,-2,-1
BB fog ,	-1,2,0
BB fond of	5,-2,-11
BB food ,	-4,3,1
BB football ,	-7,-6,12
BB for FILM	7,-6,-1
BB for a	5,-2,-4
BB for all	4,-3,-2
BB for an	3,-4,0
BB for grown	1,2,-5
BB for heavens	-12,-2,13
BB for her	1,4,-7
BB for him	-1,4,-3
BB for his	9,-7,-1
BB for it	0,3,-6
BB for kids	-6,8,-4
BB for more	-10,13,-4
BB for my	6,-4,-1
BB for once	-11,-5,14
BB for one	7,-5,-2
BB for our	9,-8,0
BB for people	5,6,-15
BB for something	-8,9,-1
BB for ten	5,-4,-1
BB for the	4,-2,-3
BB for two	-4,-1,5
BB for us	0,2,-3
BB force majeure	-1,4,-2
BB forest ,	-10,12,-2
BB forties ,	0,3,-5
BB forty years	0,3,-4
BB found footage	12,-4,-12
BB four ,	-5,7,-2
BB four hours	3,-2,-1
BB four year	8,-8,-1
BB france ,	8,-6,-4
BB free solo	5,-8,1
BB friday ,	3,-2,-2
BB friend in	2,0,-4
BB friends ,	-7,8,-1
BB friendship ,	-7,13,-6
BB from 0000	-2,3,-1
BB from FILM	13,-11,-3
BB from a	-3,6,-4
BB from an	7,-6,-2
BB from before	-5,4,-1
BB from her	-11,11,-1
BB from my	5,-2,-2
BB from that	-12,15,-4
BB from the	-3,3,1
BB front of	10,-8,-4
BB fu ,	3,-2,-2
BB full of	6,-7,1
BB fun ,	4,-4,1
BB funerals ,	6,-6,-3
BB funnier than	2,1,-6
BB funny ,	-4,5,-1
BB gardens ,	0,1,-2
BB gave me	6,-4,-1
BB gave the	2,-1,-1
BB gave us	11,-5,-5
BB german ,	5,-7,3
BB german or	1,4,-7
BB germany ,	-4,6,-4
BB get a	8,-6,-2
BB get enough	-7,15,-12
BB get me	9,-4,-4
BB get out	3,-1,-2
BB get the	8,-5,-3
BB ghibli ,	-6,-5,12
BB ghost ,	-6,7,-1
BB ghosts ,	-4,-1,5
BB girl ,	-2,4,-3
BB girl with	-3,5,-3
BB girls ,	3,-1,-4
BB give us	-5,5,0
BB gives me	8,-13,3
BB go ,	-9,10,-3
BB go for	-15,16,-2
BB go on	4,-1,-3
BB go to	-1,6,-6
BB gods own	13,-12,-1
BB goes to	-7,3,3
BB going to	-1,4,-4
BB gone ,	-6,-1,7
BB gone to	5,-3,-2
BB good ,	4,-3,-1
BB gore ,	-4,6,-4
BB gorgeous ,	-10,-6,12
BB gory ,	2,-9,4
BB gossip ,	5,3,-12
BB got a	9,-8,0
BB got any	-9,10,-1
BB got anything	-8,10,-1
BB got it	3,-3,-1
BB got me	5,-4,-1
BB got my	10,-8,-2
BB got one	3,-2,-1
BB got the	5,-4,-1
BB got to	-8,8,-3
BB got us	5,-3,-1
BB gothic ,	-2,-1,2
BB grandad was	-1,5,-6
BB grant ,	-16,11,3
BB green ,	-12,15,-4
BB grew up	4,-1,-3
BB grim ,	2,-5,2
BB grown up	0,-3,4
BB grown ups	-6,6,-1
BB guillermo del	11,-1,-13
BB guilty pleasure	8,-5,-5
BB guns ,	-6,-4,6
BB guy ritchie	8,-1,-13
BB had a	3,0,-3
BB had enough	10,-6,-7
BB had it	-13,-2,16
BB had me	2,-1,-1
BB had my	-1,-1,2
BB had the	8,-6,-2
BB had three	9,-7,-3
BB had to	4,-2,-1
BB half ,	-5,6,-1
BB half FILM	-8,10,-2
BB half a	-3,-7,10
BB half an	10,-6,-5
BB half hours	-3,5,-4
BB half of	2,0,-1
BB half the	1,2,-2
BB hammer ,	-3,5,-1
BB hand ,	-5,4,1
BB hand drawn	-4,0,3
BB hands ,	1,-2,-1
BB happy ,	3,-3,0
BB happy ending	10,-14,3
BB hardly any	-21,8,12
BB has ,	-6,-5,7
BB has a	1,1,-2
BB has been	5,-4,-1
BB has the	-3,5,-3
BB has to	-4,7,-5
BB hasnt got	1,-8,7
BB hated FILM	-4,6,-2
BB hats ,	-4,7,-4
BB haunted house	4,-10,8
BB have ,	-9,9,3
BB have FILM	4,-3,-1
BB have an	-3,4,0
BB have been	6,-3,-3
BB have crime	10,-9,0
BB have had	2,-1,0
BB have i	12,-8,-4
BB have in	-2,7,-6
BB have me	0,2,-2
BB have no	2,-12,4
BB have one	-1,-1,-2
BB have something	7,0,-11
BB have the	3,-3,0
BB have to	-4,6,-1
BB have watch	9,-8,-2
BB have you	-3,5,-4
BB havent got	14,-10,-5
BB havent seen	-1,6,-6
BB having a	-3,0,3
BB he ,	4,-16,6
BB he can	0,0,-2
BB he cant	10,-2,-10
BB he does	7,-6,-1
BB he has	7,-4,-4
BB he likes	1,0,-2
BB he only	-6,-9,10
BB he said	9,-4,-5
BB he says	3,-1,-3
BB he wants	-6,3,4
BB he was	-10,14,-7
BB hear a	4,-2,-2
BB hear my	-4,7,-1
BB heart ,	-4,-8,11
BB heat ,	-1,-3,3
BB heatwave ,	-6,7,-1
BB heavy ,	5,1,-8
BB hed like	-17,18,-3
BB heist ,	-14,9,5
BB helen mirren	-1,-5,1
BB hello ,	4,-2,-2
BB help me	5,-9,6
BB hen do	15,-12,-3
BB hepburn ,	-2,-1,3
BB her ,	7,-9,5
BB here ,	-9,11,-3
BB here in	17,-14,-3
BB hes a	-1,-8,7
BB hes from	10,-9,-1
BB hes got	4,-3,-1
BB high school	8,-9,2
BB hill ,	-3,5,-2
BB him and	5,-4,-1
BB him to	16,-14,-3
BB hindi ,	-7,4,-3
BB his ,	-1,-2,4
BB hm ,	-7,-1,4
BB hold the	-2,-4,6
BB holiday ,	-13,16,-4
BB hollywood ,	2,1,-2
BB home ,	-7,8,-1
BB home from	5,-3,-4
BB home with	9,-7,-1
BB hong kong	5,-5,0
BB honour ,	-3,4,-1
BB hopeful ,	13,-15,6
BB horror ,	5,0,-6
BB horror of	1,-8,6
BB horror with	-12,15,-3
BB horse ,	0,14,-18
BB horses ,	-9,13,-4
BB hospital ,	8,-14,6
BB hot ,	8,-5,-4
BB hotel ,	3,-2,0
BB hotel in	-2,3,-3
BB hour and	-5,2,4
BB hours ,	-3,6,-3
BB hours horas	-6,-2,6
BB hours of	3,-2,-1
BB hours on	12,-9,-4
BB house ,	-4,7,-3
BB house and	9,-8,-3
BB house of	11,-7,-4
BB how about	4,-2,-3
BB hugh grant	1,2,-7
BB humour ,	-5,2,3
BB hungarian ,	7,-6,-2
BB husband ,	2,0,-3
BB husband has	-6,-4,8
BB husband says	3,3,-6
BB husband thinks	7,-3,-4
BB i ,	3,-1,-2
BB i adored	7,-6,-1
BB i am	7,-5,-2
BB i are	-4,14,-9
BB i beg	-2,4,-3
BB i can	-4,5,-2
BB i cannot	10,-2,-8
BB i cant	-1,-6,6
BB i could	0,-3,4
BB i couldnt	2,-1,-1
BB i cried	2,-1,-2
BB i did	8,-4,-4
BB i didnt	9,-3,-6
BB i do	-3,-5,7
BB i dont	-2,-2,3
BB i drive	4,-2,-2
BB i drove	2,-1,-1
BB i fancy	-2,11,-9
BB i feel	20,-18,-1
BB i fell	2,-1,-1
BB i find	1,-5,3
BB i found	4,-3,-1
BB i gave	-5,-3,7
BB i get	-2,-3,5
BB i go	8,-7,-1
BB i got	-1,5,-2
BB i had	5,-1,-3
BB i hate	4,-8,3
BB i have	4,-1,-4
BB i havent	-1,5,-4
BB i hear	7,-1,-7
BB i is	5,-3,-3
BB i keep	2,-4,2
BB i know	6,-4,-3
BB i laughed	4,-2,-2
BB i left	-2,-2,4
BB i like	-7,9,-2
BB i liked	5,-3,-2
BB i live	9,-6,-2
BB i look	-1,5,-6
BB i love	-12,18,-9
BB i me	4,-2,-2
BB i mean	-10,8,1
BB i meant	-11,16,-6
BB i met	11,-6,-5
BB i need	0,4,-3
BB i never	5,0,-7
BB i once	4,-3,-2
BB i only	-4,8,-4
BB i prefer	20,-16,-4
BB i put	6,-4,-1
BB i run	12,-11,-2
BB i said	5,-6,-1
BB i saw	9,-7,-1
BB i say	-4,1,4
BB i see	-7,10,-4
BB i should	1,-5,3
BB i still	16,-12,-1
BB i teach	10,-10,-1
BB i the	8,-5,-4
BB i think	9,-7,-3
BB i thought	7,-6,-1
BB i took	2,-1,-1
BB i want	-5,7,-2
BB i wanted	1,1,-2
BB i was	5,-3,-2
BB i watch	7,-11,3
BB i watched	4,-4,0
BB i went	6,-5,-2
BB i will	17,-5,-11
BB i wish	7,-4,-3
BB i wont	2,-8,3
BB i work	10,-6,-5
BB i would	0,2,-2
BB i wouldnt	-4,-4,8
BB ice ,	-13,17,-6
BB iceland ,	-11,9,2
BB id be	4,-2,-2
BB id call	3,-3,0
BB id have	7,1,-8
BB id like	-3,4,-1
BB id love	1,9,-15
BB id rather	5,-2,-1
BB id say	-6,6,1
BB id take	15,-8,-15
BB id want	-20,17,2
BB id watch	4,-5,1
BB idea ,	-4,-12,14
BB idea of	9,-8,-1
BB if ,	7,-22,12
BB if i	12,-10,-3
BB if it	-12,0,9
BB if its	-12,11,-2
BB if possible	-2,1,-2
BB if such	7,-7,0
BB if the	2,-5,1
BB if theres	-11,-8,16
BB if you	10,-6,-4
BB ill be	5,-4,-1
BB im 00	6,-5,-2
BB im a	6,-3,-4
BB im after	-17,19,-2
BB im allergic	-7,-2,9
BB im an	7,-6,-1
BB im at	-2,3,-1
BB im done	3,-2,2
BB im from	3,2,-5
BB im in	2,1,-3
BB im learning	-5,8,-4
BB im more	2,0,-2
BB im not	4,-1,-3
BB im off	-1,-6,8
BB im the	4,-2,-3
BB im told	-3,5,-2
BB in ,	0,6,-6
BB in 0000	8,-6,-2
BB in FILM	-2,1,1
BB in a	1,-1,2
BB in all	0,3,-3
BB in an	-8,9,-3
BB in any	7,-1,-6
BB in anything	19,-12,-13
BB in bed	11,-9,-3
BB in black	1,11,-10
BB in colour	-15,19,-9
BB in english	1,0,-2
BB in for	0,7,-7
BB in four	7,-6,-1
BB in his	10,-7,-4
BB in it	4,-3,0
BB in its	11,-8,-3
BB in law	2,-1,-1
BB in laws	0,-2,2
BB in leeds	4,-2,-1
BB in love	-18,6,11
BB in my	4,-2,-2
BB in one	5,-1,-4
BB in our	6,-4,-2
BB in something	-4,5,0
BB in that	-1,-3,4
BB in their	7,-6,-2
BB in this	6,-4,-3
BB in which	-6,3,1
BB in with	8,-6,-3
BB india ,	6,1,-8
BB indian ,	-8,9,-2
BB inheritance ,	-2,3,-1
BB into a	1,-8,6
BB into my	7,-3,-4
BB into the	3,1,-4
BB irish ,	-1,-4,4
BB is ,	-8,4,4
BB is 00	3,-1,-1
BB is FILM	14,-9,-5
BB is a	5,-4,-1
BB is about	10,-8,-2
BB is all	5,3,-9
BB is better	4,-3,0
BB is called	-4,5,-1
BB is every	-6,8,-3
BB is fine	-12,2,5
BB is for	4,-3,-2
BB is from	5,-1,-3
BB is her	-2,2,-1
BB is in	4,-9,5
BB is it	8,-5,-3
BB is my	5,-2,-2
BB is not	3,2,-6
BB is of	3,-1,-2
BB is on	2,-1,-1
BB is one	11,0,-12
BB is out	5,4,-11
BB is really	6,-2,-4
BB is still	4,-3,-2
BB is that	17,-13,-4
BB is the	5,-4,-2
BB is there	-2,4,-3
BB is to	-3,-2,2
BB is too	1,-3,-1
BB is what	5,-4,-1
BB is where	4,-3,-1
BB island ,	-3,3,0
BB islands ,	-4,6,-2
BB isnt a	-2,-9,7
BB isnt the	17,-8,-12
BB istanbul ,	-9,-12,17
BB it ,	-1,3,-3
BB it a	7,-4,-3
BB it about	2,-12,6
BB it all	-2,-2,3
BB it and	6,-11,3
BB it as	-8,12,-5
BB it at	5,-3,-2
BB it be	-8,2,5
BB it but	10,-18,11
BB it by	4,-3,-1
BB it can	-13,-2,11
BB it for	4,-2,-2
BB it has	1,-6,6
BB it in	5,-2,-2
BB it is	2,1,-3
BB it isnt	-4,-3,7
BB it not	-4,-12,10
BB it on	9,-8,-1
BB it should	-13,14,0
BB it the	-1,2,-1
BB it to	-9,11,-5
BB it was	2,-2,0
BB it with	7,-6,-1
BB italian ,	-9,7,0
BB italy ,	1,1,-3
BB its a	6,-4,-2
BB its about	-5,7,-3
BB its been	4,-2,-1
BB its dark	1,-3,2
BB its for	5,-4,-1
BB its got	-3,2,-1
BB its my	1,-2,1
BB its not	8,0,-8
BB its our	1,0,-2
BB its too	9,-4,-5
BB ive a	2,1,-2
BB ive an	0,6,-7
BB ive been	4,-2,-2
BB ive done	8,-5,-3
BB ive got	5,-1,-3
BB ive had	0,-4,5
BB ive just	4,-2,-2
BB ive never	-11,17,-6
BB ive no	9,-2,-8
BB ive not	-2,10,-11
BB ive read	-6,-5,6
BB ive seen	3,-3,0
BB ive the	7,-6,-3
BB ive two	2,0,-2
BB ja ,	-6,-13,16
BB jack black	-6,3,2
BB jackie chan	0,-3,4
BB jane austen	7,-12,-4
BB japan ,	6,-4,-5
BB japanese ,	-5,6,-1
BB jazz ,	-3,5,-2
BB jean claude	-3,5,-4
BB jim carrey	1,-3,-1
BB job ,	4,-3,-2
BB john wayne	18,-14,-4
BB jojo rabbit	2,-6,3
BB joke ,	-11,-7,15
BB joker ,	7,-12,4
BB jokes ,	6,-7,0
BB jolly ,	-10,9,1
BB judi dench	3,-10,6
BB jungle ,	-5,1,4
BB just a	-9,9,-2
BB just as	-4,5,-3
BB just finished	6,-5,-1
BB just got	2,-6,3
BB just had	13,-8,-4
BB just something	-7,8,-2
BB just the	-5,12,-8
BB keen on	-8,0,7
BB keep it	-10,-2,7
BB keep the	-9,5,2
BB ken loach	10,-2,-10
BB kes ,	9,-14,8
BB kids ,	4,-4,0
BB kids are	4,-2,-4
BB kids have	12,-9,-3
BB kids in	-7,-7,9
BB kids want	11,-8,-4
BB killers of	5,-2,-2
BB kind ,	-11,6,4
BB kind with	6,-10,4
BB kindness ,	-1,2,-1
BB kissing ,	-23,5,14
BB kitchen ,	-8,11,-5
BB kitchen with	11,-9,-2
BB knives out	5,1,-6
BB know ,	-10,11,-2
BB know the	6,-2,-5
BB kong ,	0,3,-3
BB korean ,	7,-5,-1
BB kung fu	1,0,-2
BB la ,	-8,15,-16
BB la la	4,-3,-1
BB ladies ,	-3,6,-3
BB lads ,	16,-15,-2
BB lagos ,	-8,9,-1
BB lake ,	-6,7,0
BB language ,	-5,0,5
BB lanthimos ,	-4,6,-2
BB laptop ,	6,-2,-6
BB lars von	-2,-6,6
BB last ,	0,2,-1
BB last night	6,-6,-1
BB last time	0,-5,5
BB last week	2,-1,-1
BB last year	-2,4,-2
BB late ,	0,-1,4
BB laugh ,	4,-2,-5
BB laugh at	2,1,-4
BB laughed ,	5,-4,-1
BB laughed at	2,-2,-1
BB laughed so	2,-1,-1
BB laughs ,	-1,2,-2
BB law ,	11,-10,-1
BB law is	5,-4,-1
BB leave me	5,2,-7
BB leave out	-3,-2,4
BB leave the	-6,-5,11
BB leaves ,	-20,20,-1
BB lee ,	0,2,-2
BB lee in	-2,3,-1
BB left at	2,-1,-1
BB left for	-14,16,-6
BB left me	3,0,-3
BB left the	-6,-5,10
BB lent me	4,-2,-2
BB les mis	-7,-3,11
BB less of	-7,16,-11
BB let it	-16,3,12
BB let me	4,4,-9
BB let the	-7,10,-3
BB let there	-20,17,-1
BB let us	-4,4,0
BB lets do	-13,14,-2
BB lets go	2,0,-4
BB lets have	0,3,-5
BB letters ,	-3,4,-1
BB li ,	1,-5,1
BB lies ,	-11,-1,9
BB life and	4,-2,-3
BB life of	8,-4,-5
BB light ,	9,-7,-3
BB lighthouse ,	1,-11,10
BB like FILM	-1,6,-6
BB like a	6,-4,-3
BB like being	-5,-4,9
BB like it	-7,4,2
BB like my	-15,17,-3
BB like of	0,-4,2
BB like something	-1,3,-2
BB like that	-8,9,-2
BB like the	3,-1,-1
BB liked FILM	7,-2,-6
BB liked the	-6,7,-1
BB likes FILM	14,-7,-7
BB literary and	3,-1,-2
BB little one	-5,-14,11
BB live ,	-3,7,-3
BB live action	-4,-8,7
BB live in	11,-9,-3
BB lives ,	8,-7,-2
BB lives of	4,-2,-2
BB london ,	-7,4,4
BB long ,	-2,-1,2
BB long and	5,-6,0
BB long as	-13,5,8
BB long story	9,-7,-2
BB longer than	-12,13,-2
BB longing ,	-16,17,-3
BB look ,	10,-1,-8
BB look at	-10,3,5
BB looked at	18,-12,-6
BB looking at	9,-8,-1
BB looking for	-7,8,-1
BB looking for a	0,2,-3
BB looks like	21,-15,-6
BB lord of	2,-1,-1
BB lost me	6,-5,-1
BB lost my	4,-3,-1
BB lot ,	-3,12,-7
BB lot of	3,0,-2
BB loud ,	-5,2,4
BB louis de	0,6,-7
BB love ,	-6,3,3
BB love FILM	-3,8,-6
BB love a	-7,21,-15
BB love actually	24,-19,-9
BB love and	27,-19,-15
BB love in	-23,17,5
BB love of	-5,-4,10
BB love something	-11,11,4
BB love story	-1,-8,7
BB loved FILM	5,-3,-2
BB loved the	1,0,-3
BB lovers ,	0,3,-4
BB made ,	-3,5,-1
BB made a	1,2,-5
BB made by	-15,19,-6
BB made in	1,-7,7
BB made me	5,-3,-2
BB made my	4,-3,-1
BB made the	-2,3,-2
BB made us	2,-1,-1
BB maggie smith	18,-16,-3
BB magic ,	-5,2,4
BB make ,	5,-5,-1
BB make a	14,-12,-3
BB make it	-3,4,-1
BB make me	-13,-3,12
BB make my	15,-8,-8
BB make the	-7,10,-5
BB makes me	3,-5,2
BB makes my	5,-1,-4
BB malayalam ,	-9,3,6
BB man ,	7,-9,2
BB man and	-4,2,0
BB man called	7,-6,-1
BB man of	9,-7,-2
BB man on	6,-3,-4
BB man who	3,0,-3
BB man with	1,0,-2
BB manner ,	-4,5,-2
BB manners ,	-12,14,-2
BB marriage ,	-5,0,3
BB marvel ,	-2,1,0
BB maths ,	-3,3,-1
BB matter of	5,-3,-2
BB maybe ,	8,-6,-2
BB me ,	2,-1,-1
BB me FILM	4,-2,-3
BB me a	-3,0,4
BB me about	-2,-13,9
BB me an	13,-18,0
BB me and	5,-3,-2
BB me at	8,-5,-3
BB me by	5,-3,-2
BB me cold	5,-2,-5
BB me for	7,-5,-2
BB me from	-2,-10,10
BB me give	14,-8,-6
BB me have	1,1,-2
BB me i	4,-2,-2
BB me in	0,2,-2
BB me is	6,-4,-1
BB me like	7,-6,-2
BB me off	-6,-5,9
BB me on	-5,6,-3
BB me one	-8,-2,8
BB me out	-5,5,-2
BB me something	-3,5,-3
BB me the	4,-5,1
BB me to	-2,4,-2
BB me up	-8,9,-4
BB me want	8,-5,-4
BB me with	-17,13,4
BB mean ,	6,0,-7
BB mean the	20,-15,-6
BB mel gibson	4,-8,1
BB melancholy ,	-5,7,-4
BB melodrama ,	9,-2,-11
BB memory ,	-6,6,0
BB men ,	3,-1,-3
BB men in	-3,3,0
BB meryl streep	-12,13,-4
BB mexican ,	-5,7,-1
BB michelle yeoh	5,-5,-2
BB middle aged	-12,14,-3
BB mike leigh	1,0,-3
BB mind ,	-4,8,-4
BB mine ,	11,-10,-1
BB minus the	-2,-14,15
BB minutes and	-3,6,-4
BB minutes of	3,0,-3
BB missed the	0,2,-2
BB modern ,	-8,1,5
BB moment ,	8,-4,-2
BB monday ,	12,-1,-12
BB monster ,	-13,11,2
BB monsters ,	-3,4,-1
BB month ,	6,-4,-2
BB mood for	-3,0,0
BB more ,	3,-4,1
BB more like	-2,6,-6
BB more of	-9,2,7
BB more than	-7,-1,7
BB more with	-12,14,-2
BB morning ,	8,-6,-3
BB most ,	-9,0,8
BB mother ,	-19,12,6
BB mother in	-1,4,-3
BB mother is	0,2,-2
BB mothers ,	-10,4,6
BB mothers and	-13,14,-3
BB motion ,	-8,7,1
BB motorbikes ,	-10,11,-1
BB mountaineers ,	0,-8,7
BB mountains ,	-4,-3,7
BB moved to	-1,2,-1
BB movie ,	-2,7,-5
BB movie about	-6,9,-4
BB movie in	-16,14,-3
BB movie of	-13,5,6
BB movie that	6,-5,-4
BB movie where	-7,-19,21
BB movie with	6,5,-11
BB moving to	1,1,-2
BB much as	-5,-3,7
BB mud ,	-6,4,0
BB mum ,	-2,-11,11
BB murder ,	-5,8,-3
BB murder in	-9,12,-3
BB music ,	-4,6,-2
BB musical ,	-4,5,-1
BB musicals ,	-7,-1,7
BB must be	1,-2,-3
BB my 0	6,-5,-1
BB my allotment	5,-4,-1
BB my aunt	6,-4,-3
BB my aunts	9,-5,-5
BB my best	-9,11,-3
BB my book	6,-5,0
BB my boss	12,-10,-2
BB my boyfriend	4,-3,-1
BB my boys	1,3,-4
BB my brain	7,-3,-4
BB my brother	2,-2,-1
BB my brothers	7,-5,-2
BB my car	0,-3,3
BB my cat	8,-6,-1
BB my class	7,-6,0
BB my colleague	4,-3,-1
BB my cousin	-4,4,-4
BB my cousins	4,-2,-3
BB my dad	-7,6,1
BB my daughter	3,-2,-2
BB my daughters	-7,8,-1
BB my dead	9,-5,-4
BB my dog	4,-2,-3
BB my driving	6,-5,-1
BB my ears	4,-2,-2
BB my eldest	6,-1,-7
BB my ex	4,-5,0
BB my eyes	6,-4,-2
BB my father	4,-2,-2
BB my feet	7,-4,-2
BB my first	-1,3,-2
BB my flatmate	7,-4,-2
BB my flatmates	0,4,-6
BB my four	7,-1,-5
BB my french	1,-5,5
BB my friend	3,-10,3
BB my german	18,-16,-3
BB my girlfriend	4,-3,-1
BB my gran	0,-4,3
BB my granddaughter	-3,5,-2
BB my granddaughters	0,2,-2
BB my grandmother	6,-5,-2
BB my grandson	-2,3,-2
BB my head	1,-11,8
BB my husband	2,-2,0
BB my husbands	2,-4,3
BB my in	4,-2,-1
BB my kids	9,-7,-3
BB my knees	5,-3,-3
BB my lads	5,-5,-1
BB my late	1,0,-2
BB my life	12,-1,-12
BB my list	8,-7,-1
BB my little	15,-13,-2
BB my lot	3,0,-3
BB my mate	7,-4,-4
BB my mates	3,-1,-2
BB my mother	2,-1,-1
BB my mothers	10,-6,-5
BB my mum	-5,-1,6
BB my mums	0,2,-2
BB my nan	4,-6,0
BB my neighbour	3,-3,-1
BB my neighbours	3,-2,-1
BB my nephew	5,-3,-1
BB my niece	0,-3,4
BB my old	-5,6,-3
BB my other	4,-2,-1
BB my parents	4,-3,-1
BB my partner	5,-3,-2
BB my partners	-4,1,2
BB my reading	12,-9,-3
BB my roommate	7,-5,-3
BB my roommates	5,-5,0
BB my sister	3,-2,-1
BB my sisters	5,-3,-1
BB my son	3,-1,-2
BB my sons	3,-2,-1
BB my students	8,-7,-1
BB my therapist	9,-4,-4
BB my turn	-5,6,0
BB my two	5,-4,-1
BB my uncle	9,-7,-2
BB my whole	-1,2,-1
BB my wife	0,1,-2
BB my wifes	4,-3,-1
BB mystery ,	-3,1,2
BB nasty ,	-2,3,-3
BB need something	-9,10,-1
BB need to	8,-1,-6
BB neighbours ,	-8,9,-1
BB neon ,	-6,9,-3
BB never again	-17,-1,16
BB never been	8,-7,-1
BB never got	5,2,-6
BB never seen	1,1,-3
BB new one	15,-10,-6
BB new york	-1,6,-5
BB new zealand	6,-2,-3
BB next ,	-3,4,-1
BB next door	4,-8,3
BB next to	6,-3,-4
BB next week	-3,4,-1
BB nicolas cage	-4,-6,11
BB night ,	-1,-2,2
BB night at	8,-8,-1
BB night before	4,0,-4
BB night in	5,-5,-1
BB night of	5,-4,-1
BB nine ,	-8,13,-5
BB nine and	9,-7,-1
BB nine year	6,-6,-1
BB nineties ,	-4,2,2
BB ninety minutes	-3,2,1
BB no ,	-3,6,-4
BB no FILM	-7,14,-11
BB no animals	-3,5,-1
BB no dead	-4,-2,6
BB no film	-2,-7,13
BB no jump	4,-5,2
BB no more	-4,2,0
BB no one	-4,-3,6
BB no sex	3,5,-8
BB no subtitles	3,-1,-2
BB no talking	15,-18,-2
BB no thanks	-5,1,-2
BB no to	-11,6,4
BB no wait	-9,4,3
BB no war	0,3,-5
BB nobody dies	-3,-1,1
BB nobody gets	-9,-5,14
BB nobody in	-4,-6,9
BB none of	-8,-2,10
BB nope ,	8,-5,-4
BB nora ephron	4,-3,-1
BB northern ,	8,-2,-3
BB norwegian ,	0,-5,6
BB not ,	5,-4,-1
BB not FILM	13,-4,-12
BB not a	0,-4,4
BB not about	-6,-3,9
BB not american	-9,13,-5
BB not another	-4,-7,9
BB not as	-2,-7,8
BB not be	-6,-8,13
BB not been	9,-1,-8
BB not by	0,-9,8
BB not even	8,-11,-2
BB not for	1,-1,2
BB not from	-2,-6,5
BB not give	-12,7,1
BB not have	1,-7,5
BB not having	-12,-1,13
BB not in	-3,-5,8
BB not is	-2,-9,9
BB not me	4,3,-7
BB not of	-3,-4,7
BB not one	-7,-7,13
BB not see	-6,-6,10
BB not so	1,-9,5
BB not that	13,-6,-7
BB not the	3,-7,4
BB not to	-2,-7,7
BB not too	-3,2,0
BB not want	-12,-8,17
BB not with	2,-7,4
BB nothing ,	-6,-6,10
BB nothing about	-5,-3,8
BB nothing above	-4,0,0
BB nothing against	12,1,-12
BB nothing by	5,-10,4
BB nothing else	10,-4,-7
BB nothing from	-12,0,9
BB nothing in	7,-9,3
BB nothing of	-2,1,1
BB nothing that	0,-10,8
BB nothing too	-2,-2,3
BB nothing where	-7,-6,13
BB nothing with	-4,-3,7
BB now ,	-10,1,6
BB now i	0,2,-1
BB now im	11,-8,-5
BB now its	-1,2,-1
BB now something	-8,8,0
BB now want	-9,10,-1
BB nuns ,	-4,1,2
BB obviously ,	11,-10,-2
BB odd ,	-7,-6,16
BB of ,	2,2,-5
BB of 00	0,1,-2
BB of FILM	-5,7,-2
BB of a	1,1,-3
BB of age	5,-4,-2
BB of film	-10,9,-2
BB of his	-1,-3,2
BB of inisherin	-4,-2,7
BB of it	0,-4,5
BB of life	7,-3,-4
BB of me	1,4,-7
BB of movie	-13,7,7
BB of my	5,-2,-3
BB of our	11,-8,-3
BB of sadness	4,-3,-1
BB of that	8,0,-8
BB of the	2,0,-2
BB of them	1,-3,1
BB of thing	-12,5,8
BB of this	-1,3,-2
BB of those	-7,3,3
BB of us	7,-5,-2
BB of your	-4,-2,7
BB off ,	4,-2,-3
BB off a	5,-6,0
BB off and	4,-3,-1
BB off in	-9,11,-2
BB off my	1,2,-3
BB off the	5,-8,2
BB off to	3,0,-4
BB ok ,	-6,5,1
BB okay ,	-4,-1,5
BB old ,	-3,5,-3
BB old and	-10,7,2
BB old fashioned	-12,10,1
BB old man	6,-4,-3
BB old men	-5,-4,8
BB old one	9,-8,-2
BB olds ,	4,-3,-1
BB on ,	5,3,-9
BB on FILM	8,-5,-4
BB on a	2,-1,-1
BB on about	6,-6,-1
BB on an	-6,-13,15
BB on at	4,-2,-3
BB on every	2,-1,-1
BB on fire	-4,6,-2
BB on for	3,-2,0
BB on his	-1,2,-2
BB on in	14,-11,-2
BB on my	5,-3,-1
BB on nights	2,0,-3
BB on one	2,-2,0
BB on the	2,-1,-1
BB on while	9,-2,-7
BB once ,	4,-3,-2
BB once and	-3,4,-1
BB once not	-18,-7,24
BB one ,	3,-3,0
BB one about	2,4,-10
BB one and	7,-5,-3
BB one evening	4,-10,5
BB one film	-2,3,-1
BB one for	-5,6,-2
BB one i	1,3,-5
BB one in	-3,6,-5
BB one is	-18,13,2
BB one night	-20,22,-3
BB one of	0,-2,0
BB one room	0,14,-14
BB one take	7,-7,-1
BB one that	-13,3,9
BB one thing	6,-14,6
BB one where	-11,11,-1
BB one with	-2,4,-2
BB ones ,	-3,3,1
BB only ,	0,1,-2
BB only a	13,-4,-6
BB only ever	6,14,-21
BB only film	7,-3,-4
BB only not	-11,-3,9
BB only one	8,-9,-1
BB only the	-8,11,-3
BB only watches	0,5,-5
BB opera ,	-10,11,-2
BB opposite ,	-12,12,0
BB or FILM	-9,16,-6
BB or a	-5,6,-2
BB or in	-4,5,-4
BB or is	4,-2,-3
BB or no	8,6,-20
BB or so	-4,3,1
BB or the	-1,3,-5
BB oslo ,	0,1,-2
BB other ,	7,-5,-2
BB other hand	3,-2,0
BB ought to	-10,11,-2
BB our anniversary	14,-14,-1
BB our au	6,-5,-1
BB our book	7,-6,0
BB our sons	4,-4,-1
BB out ,	-3,3,-1
BB out and	8,-5,-3
BB out of	8,-5,-2
BB out the	2,-2,1
BB outback ,	-11,3,7
BB over ,	-3,1,1
BB over a	-8,7,2
BB over and	6,-2,-4
BB over my	4,-2,-3
BB over the	2,7,-9
BB over two	-1,-14,9
BB palestinian ,	0,1,-2
BB paris ,	0,2,-2
BB park chan	7,-1,-6
BB part two	2,-1,-1
BB party ,	-9,3,6
BB pass on	-3,-12,12
BB past lives	11,-10,-2
BB people ,	-2,2,0
BB people and	-11,1,9
BB people being	0,5,-8
BB people in	-14,7,8
BB people who	-4,4,0
BB people with	-7,-1,5
BB perhaps ,	3,-9,6
BB period ,	0,2,-2
BB person ,	-8,-14,14
BB person in	5,-4,-1
BB pg ,	-8,2,6
BB phone ,	7,-6,-1
BB pirates ,	-4,6,-2
BB plays the	12,-6,-7
BB please ,	-1,2,-1
BB please no	0,-6,6
BB please not	-8,-6,13
BB please nothing	-6,-6,11
BB please something	-10,13,-3
BB please spare	-3,0,4
BB plot ,	12,-10,-2
BB pls ,	-2,5,-4
BB poison ,	-11,12,-2
BB poitier ,	-1,2,-2
BB polish ,	0,2,-3
BB political ,	-9,13,-4
BB politics ,	0,8,-9
BB portuguese ,	-7,9,-2
BB possession ,	3,1,-4
BB possible ,	-1,-3,3
BB powell and	-13,15,-2
BB power of	9,-7,-2
BB pretty ,	3,-7,5
BB priest ,	4,-3,-2
BB princess ,	-1,5,-5
BB prison ,	-4,5,0
BB puppets ,	8,-7,1
BB put me	6,-13,2
BB put on	5,-3,-3
BB put the	-1,3,-3
BB quarrels ,	-7,10,-3
BB quest ,	-12,13,-2
BB quick ,	4,-2,-2
BB quiet ,	-3,1,1
BB r rated	2,-1,-2
BB rabbit ,	-1,-5,4
BB rain ,	2,-4,2
BB rain on	-4,5,-1
BB rang my	5,-4,-1
BB rated ,	1,1,-4
BB rated 00	5,-5,-1
BB rather have	13,-10,-8
BB rather not	-6,-3,7
BB rather than	-11,1,8
BB ray ,	1,1,-2
BB read the	4,-3,-1
BB red ,	4,-5,2
BB remake ,	2,0,-5
BB resistance ,	-4,5,-1
BB rest of	3,-1,-1
BB revenge ,	-7,0,7
BB right ,	-2,5,-4
BB river ,	8,0,-9
BB road ,	-12,13,-2
BB road movie	11,-10,-4
BB road trip	-8,10,0
BB robots ,	-1,9,-11
BB rock and	-10,11,-1
BB romance ,	-2,2,-1
BB romanian ,	-12,14,-2
BB romantic ,	-14,12,2
BB romcom ,	-2,4,-3
BB rome ,	-23,23,0
BB room ,	8,-5,-2
BB room with	11,-8,-3
BB round ,	19,-14,-8
BB round a	2,-1,-4
BB round for	3,-2,0
BB round the	-4,7,-5
BB round to	1,3,-4
BB round with	13,-11,-4
BB rude ,	-1,2,-2
BB rule ,	-6,1,3
BB rules out	13,-4,-10
BB run ,	4,-7,1
BB run a	6,-5,-2
BB running ,	-21,3,15
BB russell crowe	12,-14,-7
BB russian ,	-14,15,-3
BB sad ,	-9,12,-6
BB said ,	3,2,-5
BB said FILM	4,-3,-1
BB said my	-7,-4,10
BB said the	4,-3,0
BB same but	-5,7,-4
BB same sort	-3,-1,2
BB sat in	6,-5,-1
BB sat there	3,-2,0
BB sat through	-13,-9,17
BB satire ,	4,8,-18
BB saw FILM	3,-2,-1
BB saw it	2,-1,-1
BB saw the	3,-2,-1
BB say ,	0,0,2
BB say it	5,-10,6
BB say no	-18,16,-1
BB says ,	-1,3,-2
BB says i	11,-9,-2
BB says its	23,-21,-2
BB says my	2,-3,1
BB says no	2,-5,1
BB says the	3,1,-2
BB scared of	3,4,-9
BB scares ,	1,2,-2
BB scary ,	2,-3,1
BB scary but	-5,12,-13
BB scene ,	12,-13,-3
BB school ,	2,0,-3
BB sci fi	-6,5,1
BB scottish ,	-3,-2,5
BB scrap the	0,4,-3
BB screen ,	3,-1,-1
BB screwball ,	7,-6,-1
BB sea ,	0,3,-5
BB seaside ,	-2,6,-5
BB second thoughts	-4,1,3
BB secrets ,	-10,8,1
BB see ,	-7,7,-1
BB see FILM	3,-3,0
BB see a	-6,12,-5
BB see the	-2,4,-2
BB seen ,	9,-8,-1
BB seen FILM	2,-2,-1
BB seen a	6,-1,-8
BB seen every	6,-5,-2
BB seen it	8,-6,-2
BB seen the	5,-3,-2
BB sembene ,	11,-10,-3
BB sense of	-7,8,-2
BB sequel ,	0,-5,5
BB set in	-10,8,2
BB set on	-15,18,-4
BB settle for	-16,16,-2
BB seven year	-11,13,-2
BB sex scenes	16,-9,-10
BB shah rukh	2,2,-3
BB share a	10,-7,-5
BB sharks ,	-5,0,3
BB sharp ,	-14,15,-1
BB she ,	-9,7,-1
BB she cant	-11,4,-1
BB she has	-3,5,-1
BB she likes	-3,5,-3
BB she said	7,-4,-3
BB she says	-6,2,4
BB she wants	6,-1,-5
BB she was	11,-11,0
BB shed like	-21,21,-2
BB sheep ,	7,-4,-4
BB shelf ,	7,-10,3
BB shes a	-1,-5,6
BB shes from	10,-6,-3
BB shes the	-2,2,-1
BB shift at	12,-9,-3
BB ship ,	-5,10,-6
BB ships ,	-5,-6,9
BB short ,	9,-7,-2
BB short and	-9,-4,12
BB shorter than	-12,12,0
BB shot on	-4,6,-5
BB should be	6,-4,-2
BB should have	3,-2,0
BB shouting ,	0,-3,2
BB show me	-13,4,9
BB showed me	7,-6,0
BB si ,	16,-14,-5
BB sicily ,	-5,8,-3
BB sick of	-4,0,3
BB side of	2,-6,5
BB sidney poitier	2,-1,-1
BB silence ,	-6,8,-1
BB silent ,	-4,6,-3
BB silly ,	-4,6,-2
BB simple ,	-8,10,-2
BB since my	6,-2,-4
BB since the	3,2,-4
BB singing ,	-14,6,8
BB sister ,	-2,2,-1
BB sister in	3,-2,-1
BB sisters ,	-2,3,-1
BB sit through	2,-2,1
BB six ,	3,0,-3
BB six year	2,-1,-1
BB sixties ,	-5,5,0
BB size of	10,-9,-2
BB skip ,	2,-2,0
BB skip the	-3,-11,14
BB slapstick ,	-8,1,6
BB slasher ,	5,-3,-2
BB sleep ,	7,-5,-3
BB slow ,	-2,1,0
BB slow burn	9,-8,-2
BB small ,	-5,8,-3
BB small town	-3,4,-1
BB snow ,	2,-2,1
BB snow and	-9,12,-2
BB snowed in	-7,1,6
BB snowy ,	-5,8,-4
BB so ,	-5,5,0
BB so FILM	-8,7,1
BB so a	-9,8,0
BB so an	-5,7,-4
BB so for	14,-13,0
BB so funny	-6,5,-1
BB so good	-14,15,-3
BB so i	10,-7,-2
BB so im	14,-13,-2
BB so its	-2,5,-4
BB so ive	-4,-1,5
BB so long	-9,0,8
BB so more	-6,9,-3
BB so much	8,-19,9
BB so my	4,-2,-1
BB so naturally	-10,4,4
BB so no	-2,-4,5
BB so not	-20,4,10
BB so nothing	-15,-8,22
BB so something	-5,7,-3
BB so the	1,1,-3
BB so to	18,-14,-5
BB so we	3,-1,-2
BB so were	8,-6,-3
BB so weve	-6,7,-4
BB sofa ,	-2,11,-12
BB soft ,	-6,6,0
BB soldiers ,	4,-14,7
BB someone who	0,5,-5
BB something ,	11,-1,-13
BB something about	-10,11,-1
BB something as	4,-4,-1
BB something by	21,-18,-7
BB something dreamy	-7,11,-3
BB something else	-10,12,-2
BB something for	-7,8,-3
BB something from	-4,6,-2
BB something funny	7,-9,-1
BB something in	3,0,-2
BB something like	1,-2,1
BB something of	-4,6,-4
BB something set	-4,6,-2
BB something that	-11,12,-2
BB something to	-3,4,-2
BB something truc	-16,19,-4
BB something where	-8,13,-6
BB something with	-7,7,-1
BB somewhere between	3,-1,-8
BB son ,	5,-7,2
BB son of	4,4,-11
BB songs ,	-2,5,-2
BB sorry ,	9,-7,-2
BB sort ,	-5,7,-2
BB sort of	5,0,-5
BB sound of	8,-5,-5
BB space ,	-1,12,-12
BB spanish ,	-9,4,6
BB spare me	-8,-6,13
BB spare us	-6,-3,9
BB speaking as	16,-15,-1
BB speech ,	7,3,-9
BB spielberg ,	-12,13,-2
BB spies ,	0,3,-3
BB sport ,	6,-5,-1
BB spot for	-23,4,19
BB stand FILM	8,-6,-3
BB stars ,	-6,7,-2
BB start ,	6,-1,-8
BB start with	-5,10,-6
BB stay in	3,-1,-2
BB stayed for	3,-2,-1
BB still ,	-8,5,1
BB still in	7,-5,-2
BB stop motion	1,3,-4
BB stories ,	6,-6,-2
BB storm ,	9,-6,-8
BB story ,	3,0,-3
BB story of	-8,14,-1
BB story where	3,-10,5
BB strangers ,	-16,5,6
BB stuck in	9,-7,-2
BB stuff ,	-7,7,0
BB stupid ,	-3,4,-3
BB stylish ,	-13,16,-3
BB subtitles ,	0,3,-3
BB such ,	-15,15,-1
BB such a	6,-5,-1
BB suitable for	-4,5,-1
BB summer ,	-1,4,-2
BB summer camp	13,-12,-3
BB sun ,	-7,-3,8
BB sunday ,	1,-2,2
BB sunny ,	-16,18,-5
BB sunshine ,	0,2,-1
BB supper ,	8,-6,-2
BB suspense ,	-6,7,-1
BB swap the	-17,12,1
BB swearing ,	-8,3,3
BB swears by	6,-5,-1
BB sweat ,	-8,9,-3
BB sweaty ,	-4,8,-4
BB swedish ,	4,-1,-2
BB sweet ,	0,-3,4
BB table ,	-10,11,-2
BB take a	8,-1,-6
BB tale ,	-3,3,0
BB talk ,	2,-1,-1
BB talk about	2,2,-5
BB talking ,	-8,9,-2
BB talking to	-1,3,-3
BB talky ,	-7,4,3
BB tamil ,	-6,10,-5
BB tar ,	3,-3,0
BB taste ,	4,-2,-2
BB taught my	2,-1,0
BB tea ,	-8,3,5
BB teacher ,	7,-11,2
BB tears ,	1,4,-11
BB technicolor ,	8,-7,-2
BB teenager ,	0,3,-2
BB teenagers ,	3,-1,-2
BB tell me	7,4,-10
BB tell my	7,-3,-5
BB tell you	7,-5,-2
BB telly ,	-2,7,-7
BB ten ,	9,-8,-3
BB ten minutes	15,-10,-6
BB ten year	-4,6,-4
BB ten years	8,3,-10
BB tender ,	3,-3,-1
BB tense ,	-5,4,-3
BB terrence malick	0,5,-6
BB than FILM	-3,6,-3
BB than a	-2,-1,2
BB than my	1,1,-4
BB than the	0,1,-6
BB thank you	9,-8,-1
BB that ,	3,-3,-1
BB that FILM	1,2,-5
BB that but	4,-6,2
BB that doesnt	-14,-3,16
BB that film	-6,10,-4
BB that i	8,-8,1
BB that im	11,-7,-5
BB that in	-2,-23,17
BB that is	-8,11,-4
BB that isnt	-9,-7,15
BB that it	12,-6,-6
BB that kind	-3,5,-3
BB that makes	-7,-4,13
BB that my	6,-3,-3
BB that not	-3,2,0
BB that one	7,-3,-5
BB that se	-10,22,-15
BB that sort	4,-9,3
BB that the	5,-4,-1
BB that was	3,-1,-2
BB that we	-6,13,-8
BB thats a	5,8,-16
BB thats my	1,1,-2
BB thats not	3,-12,5
BB thats the	3,-2,-1
BB thats what	3,-2,0
BB the 0000	1,4,-2
BB the 0000s	2,-12,10
BB the 00s	8,-6,-3
BB the FILM	0,1,-2
BB the allotment	3,-2,-1
BB the baby	4,-2,-2
BB the babysitter	4,1,-5
BB the back	-3,-9,11
BB the bad	4,-4,0
BB the banshees	3,-2,-1
BB the batman	15,-10,-6
BB the best	1,1,-2
BB the better	5,-6,0
BB the big	3,-10,9
BB the black	-10,-8,15
BB the book	6,-5,-2
BB the boys	0,3,-3
BB the bus	-4,6,-2
BB the camera	-12,16,-4
BB the car	9,-7,-2
BB the cat	9,-7,-1
BB the children	10,-9,-2
BB the choir	10,-10,-1
BB the church	7,-5,-2
BB the cinema	-8,10,-3
BB the day	7,-6,-1
BB the dead	-3,-5,8
BB the dentist	8,-7,-1
BB the dog	1,-3,2
BB the dogs	-3,6,-4
BB the door	6,-3,-3
BB the dutch	10,-8,-4
BB the eighties	-6,5,1
BB the end	4,2,-6
BB the ending	-2,-3,5
BB the exchange	4,-2,-2
BB the family	-4,8,-7
BB the father	-4,5,-1
BB the favourite	-7,10,-3
BB the field	19,-19,-1
BB the fifties	0,5,-5
BB the film	-5,3,1
BB the fire	4,-2,-3
BB the first	-3,-1,4
BB the floor	-2,4,-1
BB the flower	-1,-2,3
BB the forties	-6,10,-5
BB the french	5,0,-6
BB the friends	9,-8,-2
BB the girls	4,-2,-3
BB the good	2,-1,-2
BB the great	8,-4,-5
BB the green	8,-6,-1
BB the hall	9,-8,-2
BB the have	9,-7,-3
BB the holdovers	13,-10,0
BB the horse	-11,-10,15
BB the house	3,-1,-3
BB the in	5,-3,-2
BB the irish	-1,-6,8
BB the italian	23,-20,-4
BB the kids	1,-3,2
BB the kind	-10,-1,10
BB the kitchen	3,-2,-1
BB the lads	4,-5,1
BB the lady	-2,3,-3
BB the last	0,2,-4
BB the library	-5,6,-3
BB the life	5,-6,1
BB the lighthouse	15,-12,-5
BB the line	-3,-9,8
BB the little	-7,0,7
BB the love	4,-7,4
BB the man	-7,9,-2
BB the menu	5,-4,-2
BB the middle	-6,8,-3
BB the mood	-5,2,0
BB the more	3,-1,-3
BB the morning	3,-1,-2
BB the most	-4,5,-4
BB the movie	1,-5,3
BB the my	4,-4,1
BB the neighbor	5,-5,-1
BB the neighbours	0,2,-3
BB the new	11,-5,-6
BB the next	2,-1,-2
BB the night	6,-5,-2
BB the nineties	-2,2,-2
BB the northman	-5,-8,10
BB the of	4,-10,4
BB the office	4,-3,-2
BB the old	4,-1,-3
BB the one	6,-3,-4
BB the only	6,-4,-1
BB the opposite	9,-8,-1
BB the other	4,-2,-2
BB the phone	0,0,-2
BB the piano	3,-1,-1
BB the power	4,-3,-2
BB the projector	2,-1,-1
BB the quiet	-10,11,-1
BB the red	-6,3,4
BB the remake	4,-2,-2
BB the remote	-1,7,-8
BB the rest	4,-3,-1
BB the right	2,-1,-1
BB the room	3,-9,6
BB the run	-21,18,3
BB the same	3,0,-2
BB the school	5,-3,-3
BB the sea	-8,7,1
BB the second	1,-4,2
BB the seventies	-5,16,-11
BB the silent	-1,2,-3
BB the sixties	-7,10,-3
BB the social	10,-7,-5
BB the sofa	-4,-5,6
BB the sort	-3,16,-10
BB the sound	10,-6,-5
BB the spanish	-13,16,-4
BB the stairs	5,-4,0
BB the start	5,-5,-1
BB the swedish	10,-7,-2
BB the table	4,-3,-3
BB the tax	2,-1,0
BB the teacher	3,4,-7
BB the that	-6,10,-6
BB the third	1,-3,2
BB the three	-3,-1,2
BB the train	6,-5,-1
BB the twins	3,-2,-1
BB the two	-3,6,-6
BB the van	10,-10,-1
BB the vicar	-5,8,-7
BB the wall	5,-4,-1
BB the war	2,2,-6
BB the way	4,-1,-2
BB the wedding	5,-4,-1
BB the week	8,-6,-2
BB the whole	5,-4,-2
BB the wife	0,-3,3
BB the wild	3,1,-4
BB the word	3,-2,-1
BB the world	-1,3,-2
BB the worst	8,-5,-2
BB the wrong	-5,9,-4
BB the year	-5,6,-3
BB them ,	8,-6,-1
BB them all	2,3,-4
BB then ,	-3,5,-2
BB then he	5,-4,-1
BB then i	2,-2,-1
BB then the	4,-3,-2
BB there a	2,0,-2
BB there anything	8,-5,-3
BB there are	-5,8,-4
BB there be	-14,4,8
BB there is	-13,16,-7
BB there must	-6,0,3
BB there one	-17,13,0
BB there was	7,-4,-2
BB there were	6,-4,-1
BB theres an	18,-15,-3
BB theres no	7,-6,-2
BB theres one	2,2,-4
BB they all	-4,4,-4
BB they can	8,-4,-4
BB they say	9,-7,-2
BB they want	-7,5,3
BB thing ,	2,3,-4
BB thing about	10,-15,2
BB thing as	11,-10,-3
BB thing but	-4,8,-6
BB thing that	-9,-6,12
BB thing with	4,-2,-3
BB things ,	5,-4,-1
BB think of	11,-9,-2
BB thinks hes	9,-5,-5
BB thinks the	7,-3,-4
BB third ,	-6,6,-1
BB thirties ,	-8,10,-1
BB thirty years	5,-4,-1
BB this ,	-6,13,-8
BB this house	6,-4,-2
BB this time	-9,7,2
BB this year	1,-7,6
BB though ,	5,3,-9
BB though still	-33,34,-2
BB though the	7,0,-6
BB thought it	6,-5,-1
BB three ,	10,-14,1
BB three and	-6,-10,11
BB three generations	-4,5,-2
BB three hours	6,-5,-1
BB three of	4,-2,-2
BB thriller ,	-7,6,1
BB thrillers ,	10,-9,-2
BB through FILM	5,-3,-3
BB through a	-2,-2,0
BB through the	2,2,-4
BB tilda swinton	-4,9,-5
BB till the	3,-5,2
BB tim burton	11,-7,-9
BB time ,	-2,1,1
BB time i	-1,3,-2
BB time in	5,-7,3
BB time travel	-5,0,7
BB times ,	2,-5,0
BB to ,	-4,5,-1
BB to 0	6,-5,-2
BB to FILM	5,-4,-1
BB to a	4,0,-5
BB to be	5,-2,-3
BB to do	6,-2,-5
BB to every	2,-1,-1
BB to go	21,-20,-2
BB to have	-5,8,-4
BB to hear	1,3,-1
BB to know	6,-2,-4
BB to make	2,2,-4
BB to me	-5,0,5
BB to my	1,2,-3
BB to see	0,3,-2
BB to sit	8,-6,-3
BB to the	0,-2,1
BB to watch	-6,7,1
BB today ,	-16,20,-11
BB together ,	6,-4,-2
BB told me	10,-6,-4
BB tom cruise	1,-1,-2
BB tom hardy	-3,6,-4
BB tomorrow ,	6,-5,-1
BB tonight ,	-1,3,-3
BB too ,	4,1,-5
BB too long	3,-4,0
BB too many	2,-4,-2
BB too much	12,-4,-10
BB took a	7,-6,0
BB took me	3,-2,-1
BB took my	2,-2,0
BB took the	2,-1,-2
BB top ,	-7,10,-6
BB torture ,	-14,11,-3
BB town ,	-2,4,-2
BB train ,	2,-1,0
BB train to	5,-4,-3
BB trains ,	-2,3,-2
BB trashy ,	-9,10,-2
BB travel ,	-9,11,-3
BB triangle of	7,-5,-1
BB trip ,	-9,7,3
BB true ,	-4,-3,6
BB true story	-5,8,-4
BB turkish ,	-5,5,0
BB turn ,	-12,16,-6
BB turned off	3,0,-3
BB turns out	-9,-1,10
BB twelve ,	5,-13,3
BB twice ,	1,-4,3
BB twins ,	5,-4,-1
BB two ,	-3,4,-1
BB two and	-9,4,6
BB two hours	-4,2,0
BB two men	-3,4,-1
BB two of	-3,6,-7
BB two old	-1,2,-2
BB two people	-7,8,-2
BB uncut gems	7,-4,-3
BB under 00	-16,17,-2
BB under a	8,-7,-2
BB under an	-7,3,4
BB under the	3,-2,-1
BB under two	9,-5,-5
BB underdogs ,	13,-12,-3
BB until the	8,-5,-3
BB up ,	-5,7,-2
BB up a	13,-12,-1
BB up and	3,-1,-2
BB up at	0,1,-3
BB up for	5,-6,1
BB up in	8,-6,-2
BB up on	-5,0,5
BB up the	7,-4,-2
BB up to	1,1,-2
BB up with	7,-2,-5
BB ups ,	1,-5,4
BB us ,	3,-1,-2
BB us a	-3,5,-1
BB us another	-6,9,-3
BB us are	6,-5,-1
BB us have	-18,14,4
BB us in	4,-2,-3
BB us on	-3,5,-2
BB us something	-3,3,-1
BB us the	1,-7,7
BB us two	-1,3,-2
BB used to	12,-10,-1
BB vampires ,	11,-19,5
BB van ,	1,1,-4
BB varda ,	-3,5,-2
BB vegan ,	7,-10,0
BB venice ,	6,-5,-2
BB very good	8,-8,-1
BB vienna ,	-5,4,2
BB village ,	-3,6,-3
BB violence ,	-6,1,4
BB visual ,	-3,6,-3
BB von trier	9,-4,-6
BB w ,	7,-3,-11
BB wait ,	-4,-1,1
BB waiting for	10,-9,-2
BB walked out	8,-5,-3
BB walking ,	0,-5,3
BB want ,	-14,-5,18
BB want a	-5,6,-1
BB want another	2,0,-1
BB want is	-22,14,12
BB want something	-2,4,-2
BB want the	-8,4,1
BB want to	4,-2,-2
BB wanted to	5,-4,-1
BB wants a	-11,2,6
BB wants to	7,-10,4
BB war ,	-2,4,-2
BB war and	-5,-3,4
BB war at	6,-2,-3
BB war film	15,-15,-2
BB warm ,	-2,2,0
BB wartime ,	-16,18,-2
BB was ,	-6,5,1
BB was FILM	4,-3,0
BB was a	5,-4,-1
BB was all	0,-13,9
BB was an	4,-1,-2
BB was at	12,-10,-1
BB was his	7,-6,-1
BB was in	6,-4,-3
BB was last	10,-9,-2
BB was like	8,-4,-4
BB was my	3,-1,-2
BB was on	4,-3,-1
BB was the	6,-4,-2
BB was too	-7,0,8
BB watch ,	8,-1,-8
BB watch FILM	13,-11,-1
BB watch and	10,-9,-1
BB watch anything	4,-5,-1
BB watch the	6,-3,-3
BB watch with	19,-17,-2
BB watched FILM	3,-2,-1
BB watched it	7,-6,-2
BB watched the	4,-2,-2
BB water ,	-3,3,0
BB way ,	-4,2,1
BB we all	2,-3,2
BB we are	9,-6,-3
BB we both	1,2,-4
BB we can	1,2,-5
BB we could	-4,6,-2
BB we did	5,-7,2
BB we do	-4,7,-3
BB we dont	4,-4,0
BB we got	3,-2,-1
BB we had	7,-5,-2
BB we have	2,4,-6
BB we is	4,0,-5
BB we know	6,-4,-2
BB we like	-2,4,-4
BB we lost	7,-4,-3
BB we loved	7,-6,-1
BB we need	-1,5,-5
BB we saw	4,-4,-1
BB we tried	6,-5,-1
BB we want	-10,10,0
BB we watched	3,-2,-1
BB we were	2,-1,-1
BB weather ,	-10,6,3
BB wed like	-1,3,-2
BB wedding ,	13,-17,4
BB weddings ,	-5,2,4
BB week ,	2,-2,-1
BB weird ,	8,-8,-3
BB well ,	-1,3,-2
BB welsh ,	-4,2,0
BB went down	8,-7,-1
BB went to	6,-2,-5
BB were a	8,-5,-3
BB were all	16,-12,-3
BB were doing	-3,9,-11
BB were having	6,-5,-2
BB were in	-2,4,-2
BB were not	-1,-3,3
BB were off	0,-6,5
BB were on	4,-2,-2
BB were two	6,-5,0
BB werner herzog	-4,6,-2
BB wes anderson	14,-11,-5
BB western ,	-2,-3,5
BB westerns ,	-3,-12,14
BB weve a	3,0,-3
BB weve an	-17,17,-5
BB weve been	6,-3,-3
BB weve done	-3,-2,3
BB weve got	-4,5,-2
BB weve had	4,-2,-2
BB what a	11,-10,-2
BB what about	2,1,-2
BB what did	0,2,-4
BB what else	-12,13,-1
BB what i	5,-9,2
BB what id	12,-9,-6
BB what my	2,-1,-1
BB what the	2,0,-2
BB whatever you	-6,-12,17
BB whats as	-7,8,-2
BB whats the	-1,4,-4
BB when he	-3,2,-5
BB when i	3,-1,-1
BB when my	-8,11,-1
BB when she	-8,-4,12
BB when they	-7,8,-2
BB where a	-9,7,1
BB where do	4,1,-4
BB where i	7,-3,-4
BB where it	-12,18,-9
BB where nobody	-7,-1,8
BB where people	-7,0,1
BB where the	-9,11,-2
BB where they	-9,3,5
BB which i	1,1,-2
BB which is	1,-11,12
BB which nobody	-18,-11,25
BB which the	-6,12,-15
BB while i	5,-3,-1
BB white ,	-7,5,2
BB who are	-17,19,-6
BB who cant	-1,4,-3
BB who does	-17,19,-4
BB who has	14,-11,-6
BB who have	5,-10,0
BB who was	9,-7,-1
BB whole of	8,-6,-1
BB why i	5,-1,-4
BB wicked ,	3,-2,-3
BB wife ,	4,-2,-2
BB wife is	-2,1,2
BB wife says	7,-5,-1
BB wifes a	19,-14,-8
BB wild ,	-7,2,4
BB will be	8,-3,-6
BB win ,	-5,6,-3
BB wind ,	-3,5,-2
BB wine ,	-4,8,-8
BB wit ,	-6,5,1
BB witches ,	1,-2,1
BB with FILM	16,-15,-2
BB with a	-2,3,-1
BB with all	-5,-1,3
BB with an	-9,11,-2
BB with better	-2,5,-4
BB with her	1,3,-5
BB with his	9,-7,-4
BB with less	-9,-1,6
BB with more	7,-4,-2
BB with no	-4,2,2
BB with of	-16,8,7
BB with old	-13,8,1
BB with one	-2,3,-1
BB with people	-7,11,-3
BB with real	-4,6,-4
BB with something	-5,4,1
BB with that	4,-1,-4
BB with the	1,2,-3
BB without a	-8,8,0
BB without being	4,-17,6
BB without the	-3,-5,8
BB witty ,	1,-3,2
BB wolves ,	3,-2,-2
BB woman ,	-1,3,-2
BB women ,	-2,4,-1
BB women and	3,-14,11
BB women in	-10,12,-4
BB wont have	-4,-6,8
BB wont watch	-2,8,-5
BB woody allen	-2,1,-2
BB word ,	1,-3,1
BB wordless ,	1,-1,-2
BB words ,	-2,2,0
BB work ,	1,-1,-2
BB work in	10,-5,-5
BB worst person	5,-4,-1
BB would be	6,-6,0
BB would like	-7,8,-2
BB would watch	-8,12,-9
BB wouldnt say	4,2,-8
BB wrong ,	7,-5,-3
BB wrong with	5,3,-13
BB wrote it	5,-4,-1
BB wry ,	-7,8,-1
BB year 00	-16,18,-2
BB year old	-2,-1,3
BB year olds	5,-4,0
BB year years ,	8,-8,0
BB years ,	2,-1,0
BB years of	8,-4,-4
BB yes ,	-1,-1,3
BB yes to	-10,-2,8
BB yesterday ,	-8,9,-3
BB you ,	3,-5,1
BB you can	-7,5,1
BB you cant	-2,7,-3
BB you dare	3,-19,9
BB you do	-4,-1,6
BB you find	3,-5,0
BB you have	-5,6,-2
BB you know	-1,4,-4
BB you like	-3,-20,18
BB you want	8,-8,-1
BB zealand ,	-3,4,-1
BB zhang yimou	6,-5,-2
BB zombies ,	-11,-8,19
C 0	-1,-1,2
C 00	5,-1,-4
C 00 mins	-9,12,-6
C 00 minutes	0,2,-6
C 00 years	3,-2,-1
C 000	14,-8,-8
C 0000	0,3,-4
C 0000s	7,-5,-2
C 0000s ,	-5,6,-1
C 0000s .	-4,5,-1
C 00a	-11,13,-3
C 00s	-5,5,-1
C 00s .	-3,7,-4
C FILM	4,-3,-1
C FILM 0	8,-1,-6
C FILM a	4,-2,-2
C FILM all	13,-8,-5
C FILM and	-2,1,0
C FILM are	5,-5,-1
C FILM as	-6,8,-5
C FILM at	-3,4,-1
C FILM beats	11,-9,-1
C FILM because	4,-2,-1
C FILM but	-13,14,-1
C FILM by	3,-2,0
C FILM came	3,0,-2
C FILM can	5,-2,-3
C FILM did	11,-5,-8
C FILM does	13,-4,-10
C FILM doesnt	6,-4,-3
C FILM energy	2,-2,0
C FILM every	2,-2,0
C FILM felt	7,-5,-3
C FILM for	2,-1,-1
C FILM forever	3,-3,-1
C FILM from	3,-2,-1
C FILM gave	5,-4,-1
C FILM gets	8,-7,-1
C FILM got	5,-3,-1
C FILM had	4,-3,-1
C FILM has	5,-2,-3
C FILM have	6,-4,-2
C FILM he	3,-3,0
C FILM hits	10,-2,-8
C FILM i	2,-1,-1
C FILM id	9,-9,0
C FILM in	8,-7,-1
C FILM invece	4,-3,-1
C FILM is	7,-5,-1
C FILM isnt	8,-2,-7
C FILM just	4,-3,-2
C FILM kept	0,-3,2
C FILM left	3,3,-8
C FILM like	2,-1,-1
C FILM made	6,-4,-1
C FILM makes	4,-3,-1
C FILM me	9,-7,-3
C FILM meets	3,-2,-1
C FILM minus	5,-5,-1
C FILM more	-2,4,-5
C FILM my	3,-2,-1
C FILM next	-1,-8,9
C FILM no	10,-4,-6
C FILM not	9,-4,-4
C FILM of	4,-2,-2
C FILM on	0,2,-1
C FILM over	4,-2,-2
C FILM put	-8,-3,10
C FILM she	5,-2,-3
C FILM should	5,-3,-1
C FILM so	12,-10,-2
C FILM taught	4,-3,-2
C FILM that	-3,6,-5
C FILM the	8,-6,-2
C FILM they	2,-1,0
C FILM to	-3,4,-2
C FILM too	0,-4,3
C FILM turned	7,-3,-4
C FILM was	2,-4,2
C FILM we	7,-5,-2
C FILM went	5,-4,0
C FILM with	-5,8,-3
C FILM y	-16,17,-5
C a	-2,4,-2
C a bank	-1,3,-2
C a big	-5,5,-1
C a biopic	2,3,-6
C a bit	3,0,-3
C a boy	-15,18,-4
C a car	2,4,-12
C a clever	-22,13,8
C a cold	9,-8,-2
C a colleague	3,-2,-1
C a comedy	-12,17,-6
C a complete	11,-10,-3
C a couple	-4,2,1
C a documentary	4,-6,1
C a dog	4,-1,-7
C a drama	-11,12,-3
C a fairy	-1,3,-3
C a family	-12,8,5
C a film	0,5,-4
C a friend	5,0,-5
C a funeral	8,-3,-10
C a gentle	6,-5,-2
C a ghost	12,-8,-5
C a girl	1,1,-3
C a good	13,-13,-1
C a haunted	-4,8,-4
C a heist	-4,-4,8
C a horror	-6,-1,6
C a hospital	-6,7,-4
C a hundred	1,1,-3
C a less	-2,-1,0
C a letter	-11,12,-2
C a little	-8,8,-1
C a long	14,-12,-3
C a love	1,-4,-4
C a man	2,1,-4
C a matter	5,-4,-2
C a mother	-12,7,3
C a movie	-6,-4,9
C a musical	-5,-6,8
C a nice	-8,10,-2
C a of	-10,8,3
C a pal	11,-6,-6
C a prison	-6,9,-4
C a quiet	13,-11,-4
C a real	4,-3,-1
C a road	-4,5,0
C a romcom	-7,6,0
C a short	3,0,-4
C a small	4,-5,2
C a sweet	8,-7,-2
C a thriller	-14,22,-10
C a touch	1,-7,0
C a very	2,0,-2
C a war	2,-9,1
C a wedding	-6,5,1
C a western	-10,11,-1
C a woman	-4,6,-2
C a24	8,-16,6
C about	-6,8,-3
C absurd	-2,3,-1
C action	-8,9,-1
C actual	3,-2,-2
C ad	15,-12,-4
C adam	6,-11,2
C adam driver	-1,-12,8
C adventure	-5,5,1
C adventure ,	-2,5,-4
C adventure .	-7,9,-2
C after	4,-3,-1
C after FILM	9,-8,-2
C after a	-1,3,-2
C after that	-12,14,-2
C after the	-1,-1,2
C aftersun	11,-9,-2
C agatha	-3,4,-1
C agatha christie	-3,4,-1
C al	-10,3,7
C al pacino	-10,3,7
C alain	4,-3,-2
C alain delon	-12,13,-1
C alec	-2,5,-4
C alec guinness	-2,5,-4
C alice	-15,16,-2
C alien	0,-3,-1
C aliens	2,2,-6
C all	2,-1,-1
C all in	-5,7,-3
C all of	-6,9,-3
C all that	-2,-5,5
C all the	-5,9,-8
C allergic	9,-5,-5
C allergic to	9,-5,-5
C alors	0,-4,1
C amarcord	10,-9,-1
C amarcord peacock	10,-9,-1
C american	9,-10,-2
C amour	4,-1,-4
C amy	9,-3,-7
C an	-3,2,1
C an hour	4,-1,-4
C an old	-8,9,-1
C ancient	-13,12,0
C and	-2,-2,4
C and FILM	-3,5,-3
C and a	0,5,-5
C and absolutely	-4,-4,8
C and by	2,-1,-1
C and for	-2,-5,7
C and he	13,-16,3
C and hed	4,-2,-3
C and hes	9,-8,-1
C and id	-8,-3,12
C and if	4,-16,8
C and im	11,-5,-6
C and it	-4,-1,5
C and its	-9,-2,9
C and ive	5,-2,-3
C and leave	15,-16,-4
C and let	-10,15,-6
C and me	-2,4,-4
C and my	6,-8,2
C and neither	-1,-10,7
C and no	-4,-4,8
C and nobody	1,-8,8
C and none	-9,-3,11
C and not	-7,-3,9
C and nothing	0,-12,8
C and now	-14,15,-2
C and please	-2,-13,12
C and she	-2,1,1
C and so	4,-5,1
C and that	-1,-3,5
C and thats	11,-9,-2
C and the	-5,6,-2
C and then	8,-5,-3
C and we	5,-4,-1
C and were	4,-1,-3
C and with	6,-1,-6
C and you	19,-5,-14
C ang	-14,15,-1
C ang lee	-14,15,-1
C angry	-17,19,-4
C animals	-11,-3,10
C animated	-4,8,-4
C animated ,	-3,5,-3
C animation	-3,-4,8
C anime	-6,-2,2
C another	-2,6,-3
C another round	15,-12,-4
C another with	-2,4,-2
C anthony	-3,9,-7
C any	-5,2,3
C any country	6,-23,17
C any decade	2,-20,11
C any film	-5,11,-8
C any more	-6,12,-6
C any other	-6,5,-3
C anyone but	-2,2,-2
C anything as	-4,4,0
C anything but	0,-8,4
C anything by	1,5,-6
C anything else	-3,8,-5
C anything from	-2,-2,8
C anything like	-3,-1,5
C anything where	-3,8,-11
C anything with	-8,12,-4
C apart	10,-15,4
C apart from	8,-14,5
C apparently	9,-7,-2
C april	4,-2,-3
C are	4,-9,1
C argylle	14,-12,-4
C ari	-3,-14,15
C ari aster	-3,-14,15
C arrival	11,-9,-3
C as long	3,-11,8
C as regards	6,-5,-3
C as tense	8,-7,-1
C as the	14,-10,-3
C asian	-2,7,-5
C asking	9,-8,-1
C asking for	7,-6,0
C asteroid	10,-9,-1
C asteroid city	10,-9,-1
C at	2,-3,1
C at the	5,-3,-3
C atlantics	10,-9,-2
C atonement	8,-6,-2
C audrey	1,4,-6
C audrey hepburn	7,-4,-1
C august	7,-4,-3
C august 00st	12,-11,-1
C aunt	0,-6,6
C auntie	9,-7,-2
C aunties	18,-15,-7
C australian	-4,6,-2
C australian ,	-2,3,-1
C austrian	4,-9,9
C autumn	-11,12,-1
C avoid	2,-3,1
C awkward	-2,4,-2
C babe	21,-19,-6
C baby	10,0,-10
C babylon	13,-12,-2
C back	11,-9,-2
C back in	2,-1,-1
C bad	-1,4,-4
C bad luck	-2,3,-2
C ballet	-10,7,1
C bank	-1,3,-4
C bar	3,-15,8
C barbara	-4,8,-5
C barbara stanwyck	-4,8,-5
C barbie	8,-3,-5
C barring	3,-3,-3
C barry	-7,-3,7
C based	-3,7,-5
C based on	-3,7,-5
C battle	-1,3,-6
C baz	-6,0,0
C baz luhrmann	-4,-4,0
C beach	-4,5,-1
C beau	8,-5,-2
C beautiful	-1,3,-3
C because	6,-5,-1
C because of	3,-1,-1
C because we	5,-3,-2
C been	7,-6,-1
C beetlejuice	6,-3,-4
C before	-3,-6,8
C before he	-12,-5,14
C being	-16,18,-5
C bela	-9,3,2
C bela tarr	-11,2,4
C belfast	3,2,-5
C belgian	-6,8,-2
C believe	7,-7,-1
C belly	-23,24,-1
C ben	-2,-3,3
C bergman	-8,10,-2
C berlin	-18,21,-2
C berlin ,	-9,10,-1
C best	-3,0,1
C betrayal	-7,10,-3
C bette	-2,7,-5
C bette davis	-2,5,-3
C between	5,-4,-2
C between the	3,-1,-2
C bickering	-9,9,-1
C bicycle	9,-7,-3
C bicycle thieves	14,-12,-3
C bicycles	-20,19,5
C big	2,2,-3
C big family	-8,10,-5
C big on	6,-4,-6
C bill	4,-3,-4
C bill murray	-3,-3,3
C billy	-6,8,-2
C bit	0,-1,2
C bittersweet	-6,7,-2
C black	2,-2,0
C black and	4,-3,-1
C black humour	0,3,-3
C black narcissus	9,-7,-5
C bleak	2,-1,-6
C bless	10,-8,-2
C blood	-6,-2,6
C blue	0,3,-4
C blue is	8,-7,-1
C boats	-14,16,-4
C boats ,	-3,4,-1
C bob	5,2,-14
C body	-5,-1,3
C bohemian	4,-3,-1
C bohemian rhapsody	4,-3,-1
C bollywood	-10,-2,10
C bollywood ,	-3,11,-9
C bond	-14,1,8
C bond but	-4,-7,5
C bong	-5,7,-3
C bong joon	-5,7,-3
C book	-8,11,-7
C book club	7,-5,-5
C bored	-12,10,4
C born	10,-9,-1
C boss	-5,2,2
C both	2,-1,-1
C boxing	-12,16,-6
C boy	-1,3,-2
C brain	7,-5,-5
C brass	-4,5,-1
C brave	4,0,-8
C brendan	-6,9,-2
C brian	3,-1,-2
C brian de	3,-1,-3
C bridesmaids	12,-8,-4
C bright	-5,8,-7
C brilliant	14,-12,-3
C bring	3,0,-4
C bring me	-4,7,-4
C british	-3,5,-1
C british ,	-1,2,-1
C british .	-4,5,0
C broken	-10,12,-5
C brooklyn	14,-11,-3
C brothers	1,1,-4
C bruce	-10,9,-1
C bruce lee	-2,5,-4
C bruce willis	-11,10,-1
C bullet	10,-7,-3
C bullet train	10,-7,-3
C burning	9,-6,-3
C bus	-6,8,-3
C buster	-5,8,-4
C buster keaton	-5,8,-4
C but	-3,2,1
C but FILM	3,1,-4
C but a	-4,9,-5
C but about	7,-5,-3
C but after	11,-9,-2
C but for	1,1,-3
C but he	7,-4,-4
C but i	-6,-1,7
C but id	-9,9,-2
C but in	-6,9,-3
C but it	4,-5,-1
C but ive	4,-6,1
C but leave	12,-19,4
C but make	-6,9,-2
C but my	-5,-4,9
C but no	-6,-4,11
C but nobody	3,-19,12
C but none	-1,-8,8
C but not	1,-6,5
C but of	-7,1,6
C but she	2,1,-10
C but spare	6,-11,5
C but the	-7,6,-1
C but three	12,-13,1
C but tonight	-14,10,2
C but with	-8,8,-2
C but without	-3,-4,7
C by the	8,-4,-4
C cabaret	10,-7,-4
C call	5,-3,-2
C call me	4,-2,-2
C calm	-14,12,7
C came	9,-6,-4
C came out	10,-6,-4
C camels	7,-2,-3
C can i	-6,4,2
C can it	-4,8,-6
C can we	-1,-3,4
C can you	-6,8,-4
C cannot	-9,14,-3
C cannot abide	5,-9,2
C cant	4,-5,1
C cant be	-10,8,1
C cant bear	5,-6,0
C cant do	6,-5,-2
C cant get	-1,7,-7
C cant stand	0,-4,2
C capote	9,-7,-3
C captain	9,-6,-3
C captain fantasy	9,-6,-3
C cars	-9,9,-2
C cartoon	5,3,-7
C cat	-10,13,-4
C catherine	6,-3,-4
C catherine deneuve	6,-3,-4
C cats	4,1,-9
C certificate	-3,5,-5
C certificate u	3,-1,-5
C champagne	4,-2,-2
C charlie	3,1,-4
C charming	-8,12,-6
C chase	0,3,-8
C che	17,-10,-7
C cheap	3,-1,-3
C cheeky	-11,10,0
C cheerful	-8,11,-6
C cheese	-1,4,-5
C chega	4,-5,-1
C chega of	4,-5,-1
C chicago	7,-5,-8
C chicken	5,-4,-1
C chicken run	4,-3,-1
C childhood	-7,11,-6
C children	-7,10,-5
C chinese	-8,9,-1
C chocolate	-5,8,-4
C christmas	-3,5,-2
C christopher	-2,1,0
C christopher lee	2,13,-14
C cillian	-1,10,-8
C cillian murphy	-1,10,-8
C city	-12,14,-2
C class	6,-4,-2
C clean	-21,25,-8
C clear	-2,7,-8
C cleo	7,-6,-1
C cleo from	8,-7,-1
C clever	-6,7,-1
C clever ,	2,-2,-1
C cleverer	3,-1,-4
C close	9,-6,-3
C close up	3,-1,-2
C clowns	-14,16,-2
C coda	7,-5,-1
C coffee	-5,7,-3
C cold	0,3,-3
C cold war	4,-1,-4
C colin	3,2,-4
C colin farrell	4,-1,-5
C colin firth	-9,12,-2
C colour	-1,2,-2
C colour ,	7,-7,0
C colourful	-2,3,0
C columbus	11,-8,-4
C comedy	-8,11,-3
C comedy ,	-7,8,0
C comic	-4,6,-2
C comic ,	-1,2,-1
C coming	10,-8,-11
C commuting	10,-7,-3
C con	0,1,-2
C con men	-3,5,-2
C conclave	5,-5,-1
C cool	11,-10,-2
C corrupt	-13,15,-2
C costume	1,1,-3
C cosy	2,0,-2
C could	-3,5,-2
C could the	2,0,-3
C could there	3,5,-11
C could we	5,-15,13
C could you	-4,-3,9
C couldnt	1,1,-2
C count	0,-8,7
C count me	-3,-10,9
C country	-9,10,-2
C country house	-7,7,0
C couple	-1,4,-4
C courtroom	-7,5,2
C cousin	9,-5,-4
C cousins	4,-3,-3
C cows	-14,15,-3
C crash	7,-4,-4
C crash course	-1,2,-1
C crazy	8,-6,-2
C crazy rich	9,-7,-2
C creepy	6,0,-7
C cricket	-5,6,-2
C cried	1,-2,1
C cried at	1,-3,2
C crime	-3,7,-6
C crocodile	5,-3,-2
C crocodile dundee	5,-3,-2
C cross	-1,2,-2
C cube	8,-6,-2
C dad	9,-6,-3
C dad loves	5,-4,-2
C dads	6,-3,-3
C daft	-3,4,-2
C dance	1,1,-2
C dance and	14,-12,-2
C dancing	1,1,-2
C dancing ,	-4,5,-1
C daniel	5,-1,-4
C daniel blake	0,1,-2
C danish	-12,16,-4
C danny	-5,9,-5
C dark	-1,4,-4
C dark humour	-10,11,-1
C date	12,-9,-4
C daughters	14,-10,-6
C david	-3,-2,3
C david lean	2,-5,-1
C david lynch	5,-3,-4
C dc	3,-17,13
C de	3,-1,-2
C de niro	-10,7,4
C dead	0,-17,13
C deadpan	8,-5,-6
C deadpan ,	-7,9,-1
C dear	9,-6,-3
C death	10,-5,-8
C deep	-5,-1,4
C denis	-10,12,-3
C denis villeneuve	-10,12,-3
C denzel	-3,5,-4
C desert	-5,7,-2
C desert ,	-2,3,-2
C deserts	-10,15,-4
C detective	-15,17,-3
C dial	-3,-9,10
C diane	-12,13,0
C diane keaton	-12,13,0
C did	-2,5,-4
C didnt	16,-11,-6
C die	13,-7,-6
C different	-10,11,-3
C dinner	-14,16,-3
C dinner party	-13,14,-2
C directed	-3,5,-2
C directed by	-3,5,-2
C disney	0,-9,10
C divorce	14,-9,-6
C divorced	-17,-1,12
C do	-3,4,-1
C do not	8,-17,3
C do you	6,-3,-3
C doctor	11,-4,-6
C documentaries	-4,-3,3
C documentary	-3,0,1
C does	-4,4,-1
C doesnt	11,-4,-15
C dog	-2,-1,3
C dogs	0,4,-6
C doing	6,-2,-3
C donc	-10,9,-4
C done	5,-5,-1
C dont	-2,-4,5
C dont care	-6,7,-1
C dont tell	7,-2,-5
C dont want	3,-5,0
C dont you	-12,2,8
C doors	-16,12,3
C doors slamming	-16,12,3
C doris	-1,3,-4
C double	-1,2,-3
C downton	5,-5,0
C downton abbey	6,-5,0
C drag	-21,22,-1
C dragons	-9,10,-1
C drama	8,-14,5
C drive	8,-7,-1
C drive my	3,-2,-1
C drop	4,-7,4
C drop the	4,-7,4
C drunk	-7,11,-5
C dry	-3,5,-2
C dry ,	1,-1,-2
C dubbed	-6,-2,10
C dublin	3,-1,-3
C duel	18,-16,-2
C dumb	-5,10,-7
C dune	0,3,-4
C dune part	2,0,-2
C during	3,-2,-1
C dust	-4,5,-1
C dutch	4,-1,-4
C ealing	-13,15,-2
C early	-4,6,-3
C eastern	-6,7,-1
C eastern european	-3,4,-1
C easy	-14,12,3
C eating	-2,-25,17
C eerie	-2,3,-1
C egyptian	7,-7,-2
C eight	9,-7,-3
C eighth	9,-6,-2
C eighth grade	7,-5,-2
C eighties ,	-2,2,-1
C eighty	3,-1,-2
C either	11,-10,-2
C elegant	-2,3,-1
C eleven	8,-7,-2
C elvis	3,0,-5
C emilia	4,-2,-2
C emilia perez	4,-2,-2
C emma	5,-3,-2
C empire	-3,4,-3
C en	3,2,-6
C end	2,-1,-3
C end of	2,-1,-3
C enemies	-20,21,-3
C english	-6,1,3
C english ,	-7,8,-2
C enough	-7,-10,15
C epic	-7,9,-4
C errol	-9,16,-6
C errol flynn	-8,12,-4
C escape	-6,9,-3
C et	5,1,-5
C european	-7,8,-1
C even	-1,5,-3
C even the	8,-7,-1
C ever	0,2,-4
C ever since	-1,3,-4
C every	6,-5,-1
C every christmas	8,-5,-3
C every time	-3,1,2
C every year	0,-4,5
C everybody	1,1,-5
C everybodys	-10,11,-3
C everyone	7,-5,-2
C everyones	12,-9,-3
C everything	3,-3,1
C everything everywhere	3,-6,4
C evil	-9,11,-4
C ex	5,-4,-1
C exam	4,-1,-4
C exams	13,-8,-6
C except	-4,-6,8
C except the	1,-2,0
C eyes	17,-15,-3
C fairy	-13,16,-4
C fairy tale	5,-4,-2
C fairy tale of	11,-10,-2
C family	0,2,-2
C family ,	-6,7,-1
C family .	6,-3,-4
C family friendly	-13,19,-8
C fancy	-6,14,-8
C fancy a	-6,13,-7
C fantasy	-5,-1,1
C far	3,1,-4
C farm	-7,8,-1
C fast	-2,3,-2
C fast talking	-13,15,-3
C father	2,0,-3
C father and	-8,8,-1
C fathers	-3,6,-3
C fed	2,-8,5
C fed up	2,-8,5
C feet	18,-15,-3
C fell	8,-6,-2
C fell asleep	3,-2,-1
C felt	6,-6,-1
C felt like	7,-6,-2
C female	-8,9,-1
C fewer	0,-3,1
C fifteen	2,-1,0
C fifties	-2,4,-2
C fifty	8,-6,-1
C film	-1,5,-3
C film noir	0,2,-3
C films	-3,4,-3
C finally	6,-5,-1
C find	-1,-1,2
C find me	-1,4,-6
C find us	-3,4,-3
C fire	5,-1,-6
C first	5,-3,-2
C first FILM	3,-2,0
C first cow	12,-11,-2
C first love	-10,12,-1
C first night	5,-4,0
C first time	4,-3,-1
C fish	14,-11,-3
C fish tank	14,-12,-3
C five	-1,5,-5
C fixed	5,-4,-1
C flat	10,-7,-3
C florence	-10,14,-7
C flow	3,-1,-3
C flying	-6,10,-5
C fog	-8,10,-2
C fog ,	4,-3,-1
C folk	1,2,-2
C folk horror	-4,7,-3
C food	-13,16,-4
C football	-5,2,1
C football ,	-3,7,-6
C for	5,-3,-1
C for a	9,-7,-1
C for grown	1,3,-9
C for me	0,4,-6
C for my	1,1,-3
C for our	4,-2,-1
C for reasons	1,-19,16
C for the	2,0,-1
C force	6,-4,-2
C force majeure	6,-4,-2
C ford	5,-2,-3
C ford v	5,-2,-3
C foreign	-10,6,-2
C forest	-3,5,-2
C forget	9,-22,12
C forget the	11,-8,-3
C forty	10,-7,-3
C forty years	2,-2,-1
C found	3,-2,-2
C found family	-11,13,-2
C found footage	-6,1,4
C four	5,-3,-2
C frances	4,1,-8
C frances mcdormand	-4,9,-10
C fred	5,0,-9
C fred and	-5,6,-2
C free	-3,5,-2
C free solo	8,-8,-2
C french	1,2,-3
C french ,	6,-5,-2
C french .	10,-7,-4
C french no	2,-11,5
C friday	-2,3,-3
C friends	0,2,-2
C friends ,	-7,8,-1
C friendship	-5,5,-1
C friendship ,	-5,6,-1
C fritz	-23,26,-2
C from	1,2,-2
C from a	-8,9,-2
C from the	-2,4,-2
C frozen	-1,3,-3
C fui	15,-14,-2
C fun	-3,5,-3
C funnier	10,-5,-3
C funnier than	12,-6,-3
C funny	3,0,-2
C funny ,	-4,6,-2
C funny .	-10,11,-3
C gangs	-8,9,-4
C gave	4,-3,-1
C gay	1,-3,-2
C gene	1,2,-5
C gentle	-9,11,-2
C gentle ,	-6,7,0
C george	-4,8,-5
C gerard	-3,2,-2
C gerard depardieu	6,-13,7
C german	5,-10,6
C gern	-11,14,-7
C ghibli	3,-1,-2
C ghost	5,-2,-8
C ghosts	-9,-4,11
C ghosts ,	11,-4,-11
C giant	0,7,-10
C gimme	1,0,-4
C girls	-10,13,-4
C girls trip	20,-18,-2
C give	0,2,-2
C give me	-2,5,-2
C give us	0,2,-2
C gladiator	4,0,-3
C gladiator ii	9,-6,-3
C glass	2,0,-3
C gloria	12,-11,-2
C goats	-11,13,-2
C god	14,-7,-11
C god pope	0,-8,6
C god pope me	-6,-12,10
C godard	-4,3,-2
C gods	9,-8,-1
C gods own	9,-8,-1
C godzilla	13,-11,-2
C gold	1,3,-6
C golden	1,2,-5
C good	-8,10,-3
C gorgeous	6,-4,-6
C gossip	3,-2,-1
C got	6,-3,-3
C got a	5,-4,-1
C got any	-8,9,-2
C got anything	-10,12,-2
C got something	4,-2,-4
C grace	8,5,-14
C gran	2,-9,5
C grandad	-2,6,-4
C grandad was	7,-2,-6
C grandads	11,-9,-2
C grandma	-1,2,-2
C grandmas	5,-3,-2
C grandmother	4,0,-3
C grandpa	7,-5,-3
C grans	8,-6,-1
C gravity	6,-5,-2
C great	-16,16,1
C greek	-7,7,0
C greta	-10,19,-6
C greta gerwig	12,-4,-8
C grew	6,-5,-4
C grew up	6,-5,-4
C grey	-7,8,-1
C grief	2,2,-4
C grown	-4,1,2
C grown men	-3,-12,12
C grown up	-4,6,-4
C grumpy	-1,3,-4
C guillermo	3,3,-6
C guillermo del	6,-1,-7
C guy	-15,5,5
C guy ritchie	-11,-2,9
C ha	12,-10,-3
C ha .	7,-6,-2
C had	4,-3,-1
C had FILM	2,-1,-2
C had a	6,-4,-1
C had to	4,-2,-1
C hal	-19,22,-4
C half	8,-6,-2
C half FILM	9,-7,-1
C half of	7,-6,-1
C half the	4,-4,-1
C halloween	9,-8,-4
C hammer	0,6,-7
C hand	0,2,-3
C hand drawn	-9,11,-2
C hands	4,0,-6
C hans	-12,-2,11
C happy	-5,8,-4
C hard	-1,6,-6
C hard pass	10,-2,-8
C hard sci	-7,12,-4
C hardly	-13,6,5
C harold	-4,7,-3
C harry	-18,3,9
C has	-4,10,-7
C hate	6,-12,5
C hats	-1,2,-1
C haunted	-11,12,-1
C haunted house	-6,6,-1
C have	3,0,-3
C have a	8,-6,-2
C have ninety minutes	4,-1,-8
C have you	-7,9,-6
C havent	1,3,-5
C having	14,-6,-8
C he	4,-2,-2
C he gets	13,-7,-6
C he likes	6,-2,-5
C he only	8,-5,-4
C he said	5,-4,-2
C he says	-3,5,-2
C he thinks	8,-8,-1
C he wants	2,-7,7
C he was	-7,8,-4
C heat	-6,9,-2
C heavy	6,-12,9
C hed	3,-2,-2
C hed like	-9,6,3
C hed watch	19,-11,-11
C heist	12,-6,-8
C heist ,	-6,8,-1
C helen	-11,11,0
C helen mirren	-11,11,0
C hell	-8,2,6
C hen	-5,8,-2
C hen night	20,-19,-2
C hence	21,-17,-9
C her	4,-3,0
C hereditary	3,-5,1
C hes	4,-5,1
C hes a	-1,-9,7
C high	-2,5,-3
C high school	-5,5,-1
C his	7,-4,-2
C hitman	-11,13,-3
C hmm	-11,2,7
C hold	2,-4,2
C hold the	2,-4,3
C holiday	2,0,-5
C honest	4,-3,-2
C honestly	-9,7,-1
C hong	-7,-1,7
C hong kong	-2,8,-6
C hook	6,-4,-2
C hopeful	-12,15,-3
C horror	-11,3,7
C horse	18,-15,-8
C horses	5,-2,-5
C hospital	8,-11,1
C hot	0,-2,2
C hours	5,-18,12
C hours horas	3,-20,13
C house	5,-3,-2
C how	1,1,-3
C how about	-5,6,-2
C how come	2,-8,3
C hugh	1,0,-3
C hugh grant	-8,3,3
C hugh jackman	-2,9,-10
C humour	-3,5,-3
C humour ,	-3,4,-1
C husband	13,-11,-2
C husbands	17,-13,-4
C hushed	-16,18,-3
C i	2,-2,-1
C i am	3,-6,2
C i asked	8,-7,-4
C i beg	-3,5,-3
C i bought	2,-1,-1
C i broke	-3,-6,6
C i called	4,-2,-2
C i came	3,-2,0
C i can	2,0,-1
C i cannot	-2,-7,8
C i cant	-4,-3,6
C i could	-5,8,-3
C i cried	2,-1,-1
C i did	5,-3,-1
C i didnt	10,-5,-6
C i do	2,-9,6
C i dont	-4,1,2
C i drive	4,-2,-1
C i drove	2,-1,-1
C i failed	2,-1,-1
C i fancy	-4,12,-8
C i fell	2,-1,-1
C i find	1,-8,6
C i found	2,-1,0
C i gave	3,-2,-1
C i get	6,-2,-4
C i got	6,-2,-3
C i grew	-7,9,-4
C i had	5,-2,-2
C i have	4,-4,0
C i havent	2,4,-6
C i hear	1,1,-2
C i is	6,-4,-2
C i just	5,-3,-2
C i keep	2,-3,1
C i know	4,-6,1
C i laughed	4,-3,-1
C i left	0,-2,1
C i like	-10,13,-4
C i liked	10,-8,-2
C i live	6,-5,-1
C i looked	-3,4,0
C i lost	1,2,-2
C i love	-4,4,-2
C i married	3,-2,-2
C i me	7,-2,-5
C i mean	-4,-3,4
C i met	6,-3,-3
C i miss	11,-8,-3
C i must	7,-5,-2
C i need	-4,2,2
C i never	0,6,-6
C i nodded	7,-4,-3
C i only	-3,7,-6
C i owe	7,-3,-4
C i passed	5,-8,1
C i play	6,-4,-2
C i put	3,-2,-1
C i read	4,-2,-2
C i run	9,-6,-3
C i said	2,0,-3
C i saw	2,-1,-1
C i say	-1,3,-3
C i shook	7,-3,-4
C i showed	3,-2,-1
C i sold	6,-4,-1
C i speak	14,-13,-1
C i stood	6,-4,-2
C i teach	5,-6,0
C i think	6,-4,-2
C i thought	2,0,-2
C i used	11,-8,-3
C i walked	4,-2,-3
C i want	-2,4,-2
C i wanted	2,0,-2
C i was	3,-1,-1
C i watched	5,-4,-1
C i went	-1,2,-2
C i wish	3,-2,-2
C i won	6,-4,-2
C i wont	-10,-1,11
C i wore	7,-5,-2
C i work	3,-4,0
C i worked	8,-17,6
C i would	-13,14,-2
C i wouldnt	4,1,-8
C ice	-5,2,0
C ice ,	-4,5,-1
C ice hockey	-13,-1,6
C id	0,2,-2
C id be	-6,7,-2
C id been	4,-3,0
C id call	4,-3,-1
C id like	0,4,-4
C id love	1,6,-10
C id pay	4,-5,0
C id rather	-1,-6,9
C id settle	-3,5,-2
C id sooner	-2,-6,8
C id swap	7,-5,-2
C id take	8,-1,-14
C id watch	-4,7,-5
C ida	5,-1,-6
C ideally	-2,5,-3
C ie	14,-11,-4
C if	1,-2,1
C if FILM	6,-3,-2
C if beale	9,-7,-2
C if i	11,-6,-5
C if is	-9,-10,16
C if it	-11,-17,23
C if its	-10,-2,10
C if jared	3,-4,2
C if my	5,-4,-2
C if the	-4,-6,8
C if theres	-13,-4,16
C if you	-4,7,-5
C ill	4,0,-4
C ill be	9,-8,-1
C ill take	0,2,-5
C ill watch	-4,12,-19
C im	3,-2,0
C im 00	-1,4,-2
C im a	5,-3,-3
C im after	-1,4,-6
C im an	6,-5,-1
C im at	9,-7,-2
C im babysitting	5,-4,-2
C im done	-6,-3,9
C im forty	5,-3,-2
C im from	3,2,-5
C im half	2,-4,0
C im in	2,0,-2
C im learning	-4,6,-3
C im more	5,-2,-2
C im not	-1,0,2
C im off	2,-7,4
C im on	6,-4,-2
C im reading	7,-3,-5
C im snowed	13,-10,-4
C im stuck	6,-3,-1
C im the	1,1,-2
C im told	0,2,-3
C im writing	5,-4,-1
C imagine	12,-8,-5
C in	1,1,-2
C in a	20,-19,-3
C in all	3,-2,-1
C in colour	-7,9,-2
C in fact	2,-13,6
C in my	9,-3,-6
C in our	6,-4,-2
C in spanish	-7,8,-1
C in that	0,2,-3
C in the	5,-2,-2
C including	3,-2,-1
C indian	7,-10,-1
C ingrid	-3,4,-2
C ingrid bergman	-3,4,-2
C inside	2,-1,-1
C intense	-18,20,-4
C interstellar	19,-15,-7
C iranian	-5,7,-1
C irish	-2,6,-2
C irish ,	-2,3,-1
C is	2,0,-1
C is a	7,-6,-2
C is it	7,-3,-5
C is that	16,-11,-7
C is the	3,-3,0
C is there	-3,3,0
C isabelle	-11,14,-2
C isabelle huppert	-11,14,-2
C islands	-9,9,-1
C isnt	-7,0,6
C istanbul	-1,16,-17
C it	3,-1,-2
C it has	4,1,-9
C it is	8,-5,-3
C it must	-12,8,5
C it was	3,-2,-1
C it would	-3,1,-2
C italian	-7,9,-1
C italian ,	8,-7,-1
C italy	-17,18,-2
C its	5,-3,-2
C its a	2,1,-2
C its been	3,-2,-1
C its dark	5,-4,-1
C its for	10,-8,-2
C its like	19,-18,-2
C its not	5,8,-14
C its our	7,-7,-1
C its raining	8,-6,-2
C its too	9,-4,-4
C ive	2,-1,-1
C ive a	1,2,-4
C ive an	-3,-1,7
C ive been	5,-4,-1
C ive done	7,-4,-3
C ive got	3,1,-3
C ive had	-1,-4,6
C ive just	4,-2,-2
C ive lost	9,-8,-1
C ive never	1,7,-5
C ive no	1,7,-8
C ive nothing	1,14,-11
C ive read	-5,-3,7
C ive seen	5,-5,-1
C ive worked	-6,9,-3
C ja	9,-7,-2
C ja vi	5,-3,-1
C jack	-3,-3,2
C jackie chan	-6,5,1
C jacques	-3,9,-7
C james	-2,-1,3
C james bond	-2,0,-3
C james dean	7,3,-13
C jane	-5,3,0
C jane austen	-2,-6,8
C japanese	-9,9,0
C jared	-2,-7,8
C jared leto	-2,-7,8
C jason	-6,-1,4
C jason statham	-14,13,-4
C javier	-1,2,-1
C javier bardem	-1,2,-1
C jaws	7,-6,-3
C jazz	9,-7,-2
C jazz ,	-3,4,-1
C jean	6,-1,-5
C jean claude	-4,7,-4
C jean gabin	-5,6,-2
C jeanne	2,-1,-2
C jennifer	-2,-23,19
C jet	-8,13,-8
C jim	-4,3,0
C jim carrey	-5,-4,5
C joe	-11,6,0
C john	6,0,-7
C john wayne	10,-13,1
C johnny	4,-11,6
C johnny depp	-4,-8,10
C johnny guitar	15,-10,-6
C jojo	7,-5,-3
C jojo rabbit	7,-5,-3
C joker	12,-9,-5
C jordan	-3,10,-9
C jordan peele	0,7,-9
C joy	3,0,-4
C judi	-12,14,-3
C judi dench	2,1,-3
C julia	-18,21,-4
C julie	1,0,-5
C jump	0,-11,7
C jungle	-5,6,-3
C jury	1,1,-3
C jury service	12,-10,-2
C just	-2,3,-2
C just a	-2,4,-2
C just finished	5,-4,-1
C just got	1,-7,5
C just something	-8,10,-2
C kate	-5,9,-4
C kate winslet	-5,9,-4
C keep	-1,-1,3
C keep it	-2,-3,2
C keep me	-12,8,-4
C keep the	-4,10,-10
C keep your	-8,-3,10
C kelly	-1,5,-5
C kelly reichardt	-1,5,-5
C ken loach	3,-5,2
C kenneth	-14,2,-2
C kes	-1,4,-4
C kevin	5,-12,5
C kevin hart	5,-10,4
C kids are	19,-15,-5
C kids want	5,-2,-5
C killers	0,-2,2
C killers of	1,-3,3
C kind	9,-8,-5
C kinda	1,1,-3
C kindly	0,-3,3
C kindness	-7,7,0
C king	12,-11,-1
C kitchen	-7,10,-3
C kitchen sink	-4,8,-4
C kiwi	-24,27,-6
C klaus	12,-12,-2
C klaus kinski	4,-4,-1
C knives	-8,3,3
C knives out	-4,13,-15
C kore	-6,9,-3
C kore eda	-6,9,-3
C korean	2,0,-4
C kubrick	0,-10,6
C kung	-4,3,2
C kung fu	-4,3,2
C kurosawa	11,-7,-9
C kurt	-6,4,1
C la	4,-7,3
C ladies	6,-3,-2
C lake	17,-12,-11
C lanthimos	-7,3,4
C lars	0,-4,4
C lars von	3,-4,0
C last time	1,-5,5
C last week	6,-5,-1
C last year	8,-7,-2
C last years	-4,6,-3
C late	-5,9,-4
C laughed	12,-10,-3
C lawrence	16,-11,-6
C le	6,-4,-4
C le carre	-10,11,-4
C leave	5,-8,2
C leave out	0,-2,1
C lee	-10,12,-3
C lee marvin	0,2,-3
C left	3,0,-2
C les	8,-8,0
C les mis	-4,-7,8
C less	2,-2,-1
C less violent	3,-1,-6
C let	-1,-3,3
C let it	-12,14,-2
C let us	-2,-1,3
C lets	7,-3,-5
C lets have	3,1,-6
C letter	10,-8,-3
C letters	-4,5,-1
C letters ,	-4,5,-1
C liam	12,-9,-3
C liam neeson	9,-9,0
C light	-6,5,0
C lighter	-1,4,-2
C like	3,0,-4
C like FILM	-3,6,-3
C like a	7,-6,-1
C like being	13,-10,-4
C like the	9,-6,-3
C likes	-9,10,-2
C little	-5,7,-4
C live	-15,-1,13
C live action	-9,9,-1
C living	15,-15,-3
C london	-9,5,4
C london ,	-2,-7,8
C lonely	-2,4,-3
C long	-5,7,-2
C long day	9,-8,-1
C long story	19,-16,-2
C longer	-4,5,-2
C longing	0,1,-2
C looking	-2,6,-5
C looking for	-9,12,-3
C looking for a	4,-2,-3
C lose	7,-9,2
C lose the	7,-9,2
C lost	-16,19,-4
C lots of	-5,7,-4
C loud	0,2,-3
C louis	-12,0,8
C louis de	-6,18,-13
C love	-11,9,1
C love adore	-4,7,-6
C loved	12,-10,-3
C lovely	10,-8,-2
C lovers	-8,11,-4
C low	-11,5,7
C luc	-8,-9,12
C lucky	-3,6,-6
C m	4,8,-13
C mad	0,6,-6
C made	-11,16,-4
C mads	-3,7,-6
C mads mikkelsen	-6,12,-6
C maggie	-7,10,-5
C maggie smith	2,0,-3
C magic	-3,6,-2
C make	-5,8,-3
C make a	9,-8,-2
C make it	-9,11,-1
C man	9,-7,-3
C mandy	6,-5,-1
C mank	11,-8,-2
C marriage	3,-1,-2
C marriage story	10,-7,-3
C martial	-5,6,-2
C martial arts	-7,9,-2
C marvel	-9,4,2
C mary	-8,10,-7
C mates	8,-4,-4
C matilda	10,-8,-3
C maureen	5,-1,-4
C max	-13,19,-5
C may	-23,22,-3
C may i	-7,3,4
C maybe	-4,8,-5
C me	2,-4,1
C me and	3,-2,-1
C me give	9,-6,-2
C me have	5,-3,-2
C me i	3,-1,-3
C meaning	19,-17,-4
C meanwhile	9,-8,-1
C meeks	11,-9,-3
C meeks cutoff	11,-9,-3
C meg	-3,0,3
C meg ryan	-3,0,3
C mein	7,-5,-3
C mein chef	7,-5,-3
C mel	1,-4,1
C mel brooks	-5,14,-11
C mel gibson	3,-11,5
C melancholia	8,-6,-2
C melancholy	2,0,-3
C members	0,-12,9
C men	-2,0,1
C men in	-4,7,-7
C meryl	-4,1,-5
C meryl streep	-27,13,9
C metropolis	17,-15,-2
C mexican	-1,2,-2
C mexico	3,-2,-3
C michael	6,-10,4
C michael bay	6,-8,1
C michael caine	0,2,-2
C michael haneke	4,-11,4
C michelle	6,-2,-4
C michelle yeoh	6,-2,-4
C middle	-7,9,-1
C middle aged	-16,18,-2
C midnight	6,-4,-2
C midsommar	12,-10,-3
C mike	-2,4,-2
C mike leigh	-2,4,-2
C milos	-1,4,-4
C milos forman	-1,4,-4
C mine	11,-10,-1
C miners	-2,4,-6
C mines	7,-16,7
C minus	11,-9,-4
C mirror	13,-10,-4
C miss	1,1,-5
C missed	12,-11,-1
C mistaken	-6,7,-2
C mistaken identity	-6,7,-2
C modern	-6,8,-2
C money	-3,4,-2
C monks	7,-4,-4
C monster	10,-6,-2
C monsters	-9,13,-4
C moon	8,-7,-1
C more	0,2,-1
C more like	20,-19,-1
C more of	-3,10,-9
C more with	-5,6,-1
C morgan	-4,-4,4
C morgan freeman	-4,-4,4
C mother	13,-9,-5
C mother in	-12,15,-5
C mothers	-2,5,-4
C mothers and	-4,5,0
C mothers day	10,-7,-3
C mountains	4,-2,-2
C mountains ,	-10,11,-1
C movie	-11,12,-2
C movie of	-1,-2,3
C moving	6,-4,-3
C mr	-6,-5,8
C mrs	7,-5,-2
C mud	4,-3,-3
C mud ,	-6,6,-1
C mum	9,-5,-4
C mum says	1,2,-4
C mums	4,-1,-3
C mums got	1,2,-4
C murder	-7,7,-1
C murder in	1,1,-4
C music	-5,6,-1
C music ,	-7,9,-2
C musical	-10,14,-4
C musicals	-4,-5,7
C must	19,-15,-6
C my	3,-2,-1
C my allotment	-6,7,-2
C my aunt	4,-2,-2
C my aunts	8,-3,-5
C my barber	10,-8,-2
C my best	-8,10,-3
C my book	4,-3,-1
C my boss	9,-7,-1
C my boyfriend	7,-5,-2
C my boyfriends	3,-2,-1
C my boys	6,-4,-2
C my brain	3,-2,-1
C my brother	3,-2,-2
C my brothers	-1,3,-4
C my carer	8,-6,-1
C my cats	2,0,-1
C my class	4,-3,-1
C my cleaner	3,-1,-2
C my colleague	-2,3,-1
C my cousin	6,-5,-1
C my cousins	5,-2,-3
C my dad	4,-1,-3
C my dads	2,-1,-1
C my daughter	3,-3,-1
C my daughters	-5,7,-2
C my dog	6,-3,-3
C my ears	3,-2,-1
C my ex	6,-4,-2
C my expectations	4,-3,-1
C my exs	-2,3,-1
C my eyes	-2,-8,9
C my father	6,-3,-3
C my feet	2,-1,-2
C my fiances	5,-5,-1
C my first	6,-4,-2
C my flatmate	5,-3,-2
C my flatmates	0,3,-3
C my four	4,-2,-2
C my french	10,-6,-3
C my friend	0,-4,4
C my friends	3,-2,-1
C my german	-6,8,-2
C my girlfriend	4,2,-6
C my girlfriends	4,-10,7
C my gran	7,-6,-1
C my granddaughter	1,-1,-2
C my granddaughters	1,2,-2
C my grandmother	6,-5,-1
C my grandson	0,2,-2
C my grannys	6,-5,-1
C my head	-4,8,-5
C my heart	3,-2,-1
C my hubbys	2,-1,-1
C my husband	5,-4,-2
C my husbands	3,-3,0
C my in	4,-2,-2
C my kids	-4,6,-4
C my knees	4,-3,-2
C my lad	0,2,-4
C my lads	5,-5,-1
C my late	4,-2,-2
C my little	15,-13,-1
C my lodger	3,-1,-3
C my lot	-7,3,4
C my mate	-3,8,-6
C my mates	2,-1,-1
C my mother	3,-2,-1
C my mothers	-4,-4,7
C my mum	0,-2,1
C my mums	3,-1,-1
C my nan	5,-5,-1
C my neighbour	6,-4,-1
C my neighbours	4,-2,-1
C my nephew	-1,-2,3
C my nephews	4,-2,-2
C my new	9,-8,-1
C my niece	1,-3,2
C my octopus	6,-4,-3
C my other	3,-2,-1
C my parents	8,-2,-5
C my partner	2,-1,-1
C my professor	6,-4,-3
C my reading	-5,7,-3
C my roommate	2,0,-1
C my roommates	7,-7,0
C my russian	7,-6,0
C my sisters	5,-4,-1
C my son	5,-2,-3
C my sons	5,-4,-1
C my students	-2,4,-2
C my teenager	8,-1,-10
C my terrence	17,-10,-12
C my therapist	3,-4,2
C my train	8,-6,-2
C my twins	12,-10,-3
C my uncle	-3,4,-1
C my whole	-5,7,-2
C my wife	2,-1,-1
C my year	3,0,-3
C my youngest	1,1,-2
C mystery	5,-2,-3
C mystery ,	-7,8,-2
C naked	5,-3,-2
C nan	9,-8,-1
C nana	10,-8,-3
C napoleon	11,-10,-2
C naturally	7,-4,-7
C nature	-13,18,-4
C near	-2,8,-4
C near dark	12,-7,-5
C need	1,1,-4
C need a	1,-2,-1
C neighbours	11,-8,-4
C neither	6,-5,0
C neither hanks	1,-4,1
C neon	-5,6,0
C neon ,	-6,7,0
C neurotic	3,-3,-1
C never	0,3,-3
C never again	7,-16,6
C never got	4,1,-3
C never saw	0,4,-4
C new	-2,5,-3
C new york	-6,7,-1
C new zealand	-2,4,-3
C next	10,-8,-2
C nice	0,2,-4
C nicholas	-11,4,9
C nicolas	0,-2,2
C nicolas cage	-7,0,6
C night	-2,-1,5
C night shift	10,-8,-2
C nine	9,-8,-1
C nineties	-2,3,-1
C ninety	7,-4,-3
C ninety minutes	-2,4,-2
C no	0,-3,3
C no animals	9,-3,-7
C no clowns	-13,-3,16
C no dead	-8,0,9
C no horror	1,-5,4
C no kids	-5,-3,7
C no long	-11,-4,15
C no more	-2,-2,2
C no musicals	3,-5,2
C no offence	10,-3,-7
C no one	6,-6,-3
C no subtitles	8,3,-9
C no talking	-2,3,-7
C no time	14,-1,-12
C no to	7,-25,15
C no wait	14,-4,-11
C no war	-2,-4,6
C no woody	5,-1,-3
C nobody	5,-3,-3
C nobody at	-1,-2,2
C nobody gets	0,-10,5
C nobody in	4,-5,1
C nobody told	2,0,-1
C nobodys	16,-10,-8
C noir	-17,18,-1
C noir ,	-1,3,-1
C none	7,-7,0
C none of	4,-5,0
C nor	-3,-5,7
C nora	-8,10,-4
C nora ephron	-5,8,-3
C northern	-7,-1,8
C norwegian	-12,16,-5
C nosferatu	19,-16,-3
C nostalgia	8,-6,-2
C not	0,-2,3
C not a	1,-2,2
C not about	-5,-2,6
C not american	-8,7,1
C not another	0,-9,7
C not as	-7,1,6
C not by	-12,-5,15
C not for	-4,-6,4
C not from	-6,-6,14
C not gonna	7,4,-11
C not in	8,-5,-5
C not me	5,-1,-4
C not of	-1,-8,7
C not one	3,-5,0
C not so	9,-7,-8
C not that	4,-9,2
C not the	1,-8,6
C not too	0,-2,1
C not with	6,-14,2
C nothing	-1,-4,4
C nothing about	-7,-4,11
C nothing above	-5,0,0
C nothing by	1,-2,1
C nothing from	-9,-13,16
C nothing in	1,-9,9
C nothing longer	-6,-8,10
C nothing of	12,-8,-5
C nothing russian	-10,-2,12
C nothing that	0,-11,8
C nothing too	-3,-3,5
C nothing where	-15,-4,19
C nothing with	-2,-3,5
C now	2,3,-4
C now i	-2,4,-1
C now id	12,-10,-3
C now its	6,-1,-6
C now shes	2,-1,-2
C now theres	18,-17,-1
C now want	6,3,-13
C nowt	1,-21,9
C nuns	-3,6,-3
C nuns ,	12,-12,-3
C nuri	-14,16,-3
C nuri bilge	-14,16,-3
C nurse	21,-15,-7
C obviously	1,1,-3
C obviously .	12,-10,-2
C odd	-2,6,-5
C of	-2,2,0
C of the	-2,3,-5
C office	-15,16,-2
C oh	5,-6,0
C oh the	9,-8,-1
C ok	9,-8,-2
C ok so	7,-7,-1
C okay	9,-6,-7
C old	0,3,-3
C old fashioned	-10,9,1
C old friends	-3,4,-1
C old hollywood	-11,16,-7
C old man	-9,17,-12
C oldboy	12,-9,-7
C older	-12,16,-4
C omar	-10,15,-6
C on	4,-2,-1
C on a	0,4,-4
C on my	2,-3,1
C once	2,2,-4
C once a	4,-3,-1
C once upon	11,-9,-1
C one	0,4,-3
C one cut	13,-6,-8
C one hour	-9,11,-3
C one more	-1,2,-4
C one night	-2,2,-1
C one of	-2,3,-2
C one room	-8,16,-11
C ones	1,5,-9
C only	-5,1,4
C only not	-17,-4,15
C only the	0,2,-4
C open	12,-11,-4
C opera	-9,11,-2
C oppenheimer	7,-6,0
C or	1,3,-4
C ordinary	-12,14,-2
C original	-17,19,-5
C orson	-10,11,-1
C orson welles	-10,11,-1
C oscar	-2,9,-12
C oslo	1,1,-3
C other	-10,14,-6
C otherwise	0,2,-2
C our	5,-3,-2
C our au	5,-4,-1
C our book	8,-6,-1
C our kids	6,-3,-2
C our quiz	5,-3,-3
C our son	-10,12,-1
C our sons	3,-3,0
C our wedding	2,-2,-1
C ousmane	-7,9,-1
C ousmane sembene	-7,9,-1
C over	3,3,-6
C over my	4,-2,-3
C pa	4,-2,-2
C pain	14,-12,-2
C palestinian	7,-3,-9
C palm	6,-5,-1
C palm springs	8,-7,-1
C papa	19,-13,-7
C paranoid	-5,7,-1
C parents	1,1,-3
C paris	-4,-4,8
C paris ,	-5,-1,5
C park	0,6,-2
C park chan	0,6,-2
C past	6,-5,-2
C past lives	7,-5,-2
C paul	4,-2,-3
C paul thomas	1,-3,-1
C pearl	12,-9,-4
C pedro	-20,7,9
C penelope	0,5,-6
C penelope cruz	0,5,-6
C people walking	-13,14,-1
C people who	0,6,-7
C perfect	5,-4,-2
C perfect strangers	5,-4,-1
C period	0,4,-6
C peter	-5,-5,8
C pg	-5,8,-3
C pg ,	-3,6,-2
C pg .	-8,11,-3
C philip	-6,8,-3
C phone	-13,15,-3
C pick	-27,22,6
C pierce	4,-15,9
C pierce brosnan	4,-15,9
C pig	12,-10,-2
C pirate	-7,9,-5
C pirates	-1,3,-4
C pirates ,	-2,3,-1
C please	-1,0,2
C please find	-9,15,-10
C please no	-9,-2,11
C please nothing	-8,-1,8
C please spare	-3,-2,6
C poison	-5,6,-1
C poison ,	-3,4,-2
C polanski	6,-10,6
C police	3,-22,16
C polish	-4,6,-1
C polite	4,-2,-2
C political	-14,9,4
C politics	-1,-6,8
C poor	11,-9,-3
C poor poverty	6,-5,-2
C poor poverty beast creature	6,-5,-2
C popcorn	10,-9,-1
C possession	3,-8,4
C post	2,0,-4
C powell	-9,12,-4
C powell and	-9,12,-4
C power	10,-8,-4
C practical	10,-7,-5
C pre	-17,20,-4
C predator	12,-10,-2
C preferably	-9,7,1
C pretty	8,-5,-4
C pride	3,-1,-2
C pride and	5,-4,-1
C princess	-17,19,-6
C priscilla	15,-11,-6
C prison	5,-2,-2
C prom	1,3,-10
C properly	2,1,-5
C provided	3,-12,7
C psycho	17,-12,-10
C puppets	0,1,-2
C purple	10,-7,-2
C purple noon	10,-7,-3
C put	-4,6,-4
C put on	7,-5,-4
C put the	-7,8,-3
C quentin	-3,-2,4
C quentin tarantino	2,-9,8
C quick	13,-12,-3
C quiet ,	-4,5,-1
C rachel	1,5,-7
C raiders	7,-6,-1
C raiders beats	7,-6,-1
C rain ,	-2,1,0
C rain on	-1,2,-1
C rainy	1,-1,-4
C rams	9,-8,-3
C ranked	6,-5,-1
C rated	-5,8,-5
C rather	0,4,-3
C rats	-13,-7,13
C ray	-6,9,-4
C ray bradbury	6,-5,-4
C real	9,-5,-5
C recent	-14,17,-3
C red	4,0,-7
C redford	5,-2,-4
C redford and	14,-10,-5
C remember	15,-8,-9
C retired	10,-10,-2
C revenge	-4,6,-2
C revenge ,	-4,5,-2
C rich	-6,9,-4
C rich people	2,2,-7
C richard	-2,-5,6
C right	7,-5,-2
C right after	2,-1,-2
C rita	-11,15,-7
C road	-4,0,4
C road trip	-11,12,-1
C roald	-5,3,-3
C roald dahl	-5,3,-3
C rob	24,-27,-1
C robert	2,3,-7
C robert altman	-5,7,-2
C robin	-3,1,1
C robin williams	-3,1,1
C robocop	7,-5,-2
C robot	19,-13,-9
C robots	5,-1,-4
C rock	-15,17,-2
C roger	-8,7,0
C roger moore	-10,-4,4
C rolled	10,-8,-3
C rom	-4,-4,5
C rom com	-15,2,2
C roma	5,-5,1
C roma was	0,-8,8
C romance	-2,-1,5
C romance ,	-1,2,-1
C romantic	-8,5,3
C romantic ,	-2,2,0
C rome	-4,7,-3
C ron	6,-5,0
C room	7,-7,-2
C rrr	18,-13,-4
C rubber	-3,6,-4
C ruben	0,-8,6
C ruben oestlund	0,-8,6
C rude	-7,3,4
C running	-6,14,-10
C rural	-6,8,-1
C russian	-6,10,-5
C ryan	2,-7,3
C ryan gosling	-2,-1,-1
C sad	-9,-1,8
C safe	-11,13,-3
C said	5,-5,-1
C said my	2,-2,-1
C saltburn	7,-5,-2
C same	-6,6,0
C same but	-17,19,-2
C same sort	-2,-4,4
C samurai	11,-11,-2
C sand	-8,9,-2
C sandra	0,12,-21
C sat	6,-3,-3
C satire	-1,2,-2
C satyajit	-5,9,-3
C satyajit ray	-5,9,-3
C saw	3,-3,1
C saw FILM	4,-3,0
C saw it	2,-1,-1
C saw the	4,-3,-2
C say	14,-11,-3
C says	2,2,-2
C says my	6,-4,-2
C scarier	16,-11,-11
C scary	0,1,-2
C scary but	-7,13,-9
C school	6,-8,1
C sci	-2,2,-1
C sci fi	-2,2,-1
C science	-8,10,-1
C scorsese	-10,5,1
C scottish	4,-9,0
C scrap	11,-8,-5
C scrap the	1,3,-3
C scream	11,-8,-3
C se	2,-7,3
C sea	6,-4,-3
C sea ,	-5,6,-1
C sean	-6,7,-2
C sean connery	-16,16,-1
C seaside	-12,14,-4
C second	2,1,-4
C second half	9,-6,-3
C secrets	9,-6,-3
C seen	-2,1,0
C send	5,-2,-4
C set	1,3,-5
C set in	-3,5,-2
C seth	-2,1,-1
C seth rogens	-2,1,-1
C seven	10,-11,-2
C seventies	-5,6,-1
C seventies ,	-5,5,0
C seventy	10,-9,-3
C sex	-3,-6,8
C sexy	-15,15,1
C shah	-7,4,3
C shah rukh	-7,4,3
C shame	14,-14,-1
C sharks	-2,-1,2
C sharp	2,1,-4
C she	2,-1,-1
C she asked	6,-4,-1
C she came	4,-3,-1
C she fell	5,-3,-2
C she has	11,-7,-3
C she likes	1,0,-2
C she said	3,1,-4
C she says	-8,9,-3
C she thinks	4,-1,-3
C she wants	-5,11,-6
C she was	4,-2,-1
C she went	4,-3,-2
C shed	-1,3,-3
C shed like	-5,6,-2
C sheep	-10,11,-1
C shell	0,0,-2
C shes	4,-5,1
C shes a	2,-6,4
C shes from	6,-3,-3
C shirley	3,0,-5
C shirley valentine	5,-3,-3
C shock	8,-5,-6
C shoplifters	12,-11,-2
C short	-3,7,-5
C short ,	-10,12,-2
C short .	-3,4,-3
C shorter	8,-7,-1
C shorter than	8,-8,-1
C shot	2,0,-3
C show	1,3,-5
C show me	0,4,-5
C sick	6,-5,-1
C sick of	1,-2,1
C sidney	-2,5,-4
C sidney poitier	-2,6,-5
C signs	6,-5,-1
C sigourney	-12,13,-3
C sigourney weaver	-12,13,-3
C silence	9,-6,-5
C silence ,	-12,12,0
C silent	-2,2,0
C silent ,	-5,-4,6
C silly	-1,1,-3
C silly ,	6,-4,-2
C silly .	-17,18,-1
C simon	-8,6,1
C simon pegg	-8,6,1
C since	4,-2,-2
C since my	-4,0,4
C since the	8,-6,-2
C since were	13,-11,-2
C sing	4,-2,-2
C singing	-10,13,-6
C single	-7,4,0
C sister	9,-7,-2
C sisters	3,2,-5
C sisters ,	-8,9,-1
C sitting	11,-7,-4
C six	6,-2,-4
C sixties	-4,6,-1
C sixties ,	-2,3,-1
C sixties .	-2,3,-2
C sixty	-6,9,-7
C skip	3,-7,4
C skip the	-4,-4,8
C slapstick	-2,3,1
C slept	14,-12,-3
C slow	-2,0,2
C slow ,	-4,6,-2
C slow burn	-9,14,-4
C small	-2,4,-2
C small ,	-7,10,-4
C small town	-5,6,-1
C smart	-12,6,5
C smth	-10,12,-2
C snow	-1,4,-3
C snowed	-3,4,-2
C so FILM	7,-12,4
C so a	-6,5,-1
C so an	3,0,-5
C so for	6,-4,-2
C so funny	-9,9,-1
C so i	9,-4,-5
C so its	1,2,-4
C so ive	5,-4,-2
C so long	-4,4,-1
C so more	0,3,-4
C so naturally	3,-13,9
C so no	3,-6,2
C so nothing	6,-11,5
C so something	1,1,-3
C so that	0,-6,4
C so thats	10,-2,-9
C so the	-1,3,-2
C so we	1,1,-2
C so weve	0,3,-5
C sobbing	-6,-17,20
C sofia	-9,11,-2
C sofia coppola	-9,11,-2
C soft	-13,15,-2
C some	1,3,-5
C somebody	-3,7,-3
C someone	-2,6,-3
C someone at	10,-9,-2
C someones	-3,-21,11
C something	-2,3,-1
C something about	-6,3,4
C something as	-3,2,1
C something cosy	5,-2,-6
C something else	-4,5,-1
C something equally	7,-5,-4
C something for	7,-9,2
C something funny	-5,8,-5
C something hopeful	-12,13,-2
C something in	-7,6,1
C something light	-10,10,-2
C something like	0,1,-2
C something romantic	-5,-8,9
C something set	-4,10,-8
C something that	-1,-3,2
C something to	-4,6,-4
C something truc	-10,14,-4
C something where	-2,3,-3
C something with	-5,6,-1
C somewhere	-1,4,-4
C somewhere between	-2,5,-6
C song	4,2,-4
C song kang	-5,12,-6
C songs	-4,5,-1
C songs ,	-4,5,-1
C soothing	-11,14,-6
C sorry	13,-11,-2
C sound	-9,11,-3
C south	-8,9,-1
C south african	-2,3,-1
C south korean	-5,9,-5
C southern	-9,3,-2
C space	-5,7,-2
C space opera	0,-2,1
C spaghetti	-10,12,-1
C spanish	-4,7,-3
C spare	2,-2,-1
C spare me	-5,-4,8
C spare us	0,-3,2
C speed	2,3,-9
C spelling	-11,15,-6
C spent	6,-5,-1
C spent all	2,-1,-1
C spider	5,-8,-1
C spielberg	-7,8,0
C spies	0,1,-2
C spies ,	-3,4,-2
C spike	-5,8,-3
C spike lee	-5,8,-3
C spooky	-8,12,-5
C sport	-7,12,-6
C stalker	7,-3,-4
C stallone	3,-4,-5
C start	-17,17,-1
C start me	-11,11,-1
C stay	14,-11,-6
C stay me	1,-8,5
C stayed	9,-7,-1
C steer	-1,-7,6
C stephen	-3,0,1
C stephen chow	-11,15,-4
C stephen king	0,-5,2
C steve	-7,14,-11
C steve mcqueen	12,-11,-2
C still	4,-1,-2
C stop	12,-9,-5
C stop motion	-5,8,-3
C story	16,-15,-3
C strange	8,-6,-3
C stranger	10,-7,-3
C strangers	-5,6,-2
C street	-18,8,6
C strict	-17,19,-3
C stubborn	-2,3,0
C stuck	3,-1,-2
C stuck in	13,-11,-2
C student	3,2,-7
C studio	-2,4,-2
C studio ghibli	5,-3,-2
C stupid	-3,6,-6
C stylish	9,-7,-1
C submarine	-9,7,1
C subtitles	2,-7,3
C such	8,-6,-2
C suitable	-7,7,-1
C suitable for	-7,8,-2
C summer	3,-1,-2
C summer ,	-10,11,-2
C summer camp	-2,4,-4
C sun	-13,13,0
C sunny	-1,3,-4
C sunrise	5,-3,-2
C sunshine	9,-7,-3
C superhero	-3,0,3
C surely	13,-11,1
C surprise	-5,6,-1
C surprise me	-5,6,-1
C suspiria	12,-11,-2
C swap	-2,-7,5
C swearing	-7,8,-3
C sweating	8,-3,-4
C sweaty	-9,12,-4
C swedish	0,4,-4
C sweet	-9,7,2
C sweet ,	-4,5,-2
C swiss	-7,13,-7
C sword	4,2,-6
C swords	-6,9,-4
C take	2,-11,6
C talking	-4,6,-4
C tar	9,-6,-4
C tarantino	-3,-2,2
C tarkovsky	-2,-9,6
C taxi	20,-16,-5
C taxi driver	8,-7,-1
C tea	7,-6,-2
C teaching	1,1,-2
C teaching media	-5,7,-2
C tears	6,-3,-8
C technicolor	5,-5,-1
C teen	4,-4,-2
C teenage	0,6,-7
C teenagers	3,-7,4
C tell	-8,5,3
C tell me	-13,12,3
C tell whoever	2,-1,-1
C ten	4,-3,-1
C ten minutes	3,-2,0
C tender	-11,8,3
C tender ,	-8,8,0
C tenet	5,-7,2
C tenete	-2,-3,4
C tenete sylvester	-2,-3,4
C tense	-13,14,-1
C tense ,	-5,6,-1
C terrence	0,-2,2
C terrence malick	0,-2,2
C terry	-11,-1,5
C terry gilliam	-11,-1,10
C thai	6,-8,1
C thank	8,-6,-3
C that	4,-2,-1
C that i	2,-1,0
C that is	-11,13,-1
C that not	-6,-4,8
C that one	3,11,-17
C that sort	-5,7,-4
C that was	6,-4,-2
C thatd	26,-23,-4
C thats	7,-4,-3
C thats a	13,-12,0
C thats my	5,-3,-3
C thats the	3,-2,-1
C thats what	5,-3,-2
C the	3,-1,-2
C the allotment	5,-4,-2
C the artist	9,-7,-2
C the au	9,-9,-1
C the baby	7,-5,-2
C the babys	6,-3,-3
C the bad	11,-10,-1
C the banshees	4,-3,-1
C the best	-3,5,-2
C the big	0,-10,11
C the black	11,-8,-6
C the book	1,0,-2
C the boy	-3,5,-3
C the boys	2,-1,0
C the bus	6,-4,-2
C the cat	7,-3,-4
C the cats	9,-8,-1
C the children	3,-2,-2
C the choir	-1,3,-2
C the colour	9,-9,0
C the dead	-16,-5,18
C the dentist	1,-6,5
C the devil	12,-8,-3
C the dog	10,-7,-4
C the dogs	13,-10,-3
C the dutch	-4,6,-2
C the dvd	6,-4,-3
C the father	13,-11,-2
C the ferry	3,-2,-1
C the fifties	-3,5,-2
C the film	5,-2,-3
C the first	9,-7,-1
C the flats	14,-13,-1
C the florida	5,-4,-1
C the french	1,-7,3
C the ghost	13,-11,-4
C the girl	5,-4,-2
C the grandchildren	7,-6,0
C the great	4,-4,0
C the green	2,-2,0
C the hand	3,-2,-1
C the holdovers	5,-4,-1
C the in	5,-4,-1
C the irish	7,-6,-2
C the irishman	7,-5,-2
C the italian	-2,-6,2
C the kids	2,-2,-1
C the kids child	5,-4,-1
C the killing	9,-7,-2
C the kind	-11,16,-7
C the lady	5,-4,-2
C the landlord	3,-2,-1
C the last	-4,0,4
C the life	4,-2,-2
C the little	-2,-9,5
C the lost	3,-2,-1
C the man	8,-6,-1
C the meg	13,-9,-3
C the menu	6,-5,-1
C the more	-2,4,-3
C the mother	-16,21,-5
C the movie	0,2,-3
C the my	6,-5,-2
C the neighbor	5,-4,-1
C the neighbour	10,-9,-1
C the neighbours	8,-6,-2
C the new	10,-9,-1
C the night	1,2,-3
C the of	-5,-5,9
C the old	2,-1,-1
C the one	-6,9,-3
C the only	-2,-6,7
C the other	4,-1,-4
C the others	6,-3,-3
C the piano	9,-7,-1
C the power	6,-5,-1
C the priest	4,-3,-2
C the projector	6,-5,-2
C the quiet	-4,7,-6
C the remake	11,-8,-2
C the rest	4,-3,-1
C the school	8,-7,-2
C the seventies	-18,20,-3
C the shoes	4,-3,-1
C the sixties	-19,19,-1
C the small	-5,6,-1
C the sort	-18,23,-6
C the subtitles	11,-7,-4
C the swedish	7,-5,-3
C the taste	7,-3,-4
C the thing	7,-5,-3
C the third	4,-2,-1
C the thirties	-13,14,-1
C the three	9,-6,-4
C the train	7,-6,-2
C the trouble	9,-6,-3
C the turin	9,-8,-2
C the twins	8,-6,-2
C the two	5,-5,-1
C the vicar	4,0,-5
C the vicars	8,-7,-2
C the war	-1,-7,5
C the wedding	12,-10,-2
C the weekend	3,-1,-1
C the whale	-7,10,-2
C the whole	4,-3,-1
C the wife	4,-3,-2
C the wifi	8,-6,-3
C the wild	5,-4,-1
C the witch	13,-11,-3
C their	10,-6,-3
C thelma	2,1,-6
C then	2,0,-2
C then i	3,-2,-1
C then the	-2,4,-2
C there	7,-3,-4
C there must	-9,-4,6
C there was	7,-3,-4
C therefore	27,-24,-7
C therell	4,-5,-4
C therell be	4,-5,-4
C theres a	0,2,-1
C theres no	8,1,-10
C theres only	-9,-12,17
C they	6,-5,-1
C they say	12,-9,-3
C they want	-1,1,-3
C theyd	-5,8,-6
C theyre	7,-7,0
C theyve	3,-1,-2
C thief	22,-20,-2
C think	-8,6,-3
C thinking	5,-4,-1
C thinks	-7,8,-5
C third	6,-4,-2
C third night	3,-2,-1
C thirteen	7,-5,-2
C thirties	0,1,-2
C thirty	9,-8,-1
C thirty years	4,-4,-2
C this	6,-3,-4
C this time	-7,3,-1
C this year	5,-3,-6
C those	1,0,-2
C though	-6,-4,10
C though the	4,4,-8
C thoughtful	13,-8,-5
C three	2,-1,-1
C three generations	-8,9,-2
C three hours	7,-6,-2
C three weeks	2,-1,-2
C thriller	-7,12,-4
C thumbs	11,-7,-3
C tilda	-5,1,1
C tilda swinton	-5,1,1
C till	7,-4,-2
C tim	-13,-4,11
C tim burton	-13,-4,11
C time	-14,12,1
C time travel	-11,10,-3
C timothee	2,-4,-3
C tinker	9,-8,-2
C tinker tailor	9,-8,-2
C tired	-11,9,5
C titane	11,-7,-3
C to	3,1,-4
C to me	10,-5,-5
C to my	9,-9,0
C to the	2,-1,-3
C today	3,1,-6
C tokyo	4,0,-5
C tokyo at	1,1,-7
C told	-3,5,-3
C tom	4,-2,-4
C tom cruise	-5,1,1
C tom hanks	-10,8,-5
C tom hardy	-12,8,1
C tomorrow	-4,5,-2
C toni	3,3,-12
C tonight	4,-1,-3
C tonights	13,-13,-1
C tony	-3,4,-2
C tony leung	7,-2,-5
C too	2,-8,6
C too many	5,-17,7
C too much	-1,-7,7
C took	9,-5,-4
C took a	9,-8,0
C took me	5,-4,-1
C top	11,-9,-2
C top gun	3,-1,-1
C torture	-1,-21,13
C totoro	14,-10,-6
C touching	11,-4,-9
C train	6,-3,-7
C trains	-2,2,0
C trains ,	-5,6,-1
C trains .	-8,0,9
C trapped	-16,17,-2
C trashy	-8,11,-3
C trench	-7,9,-1
C trench coats	-3,4,-1
C triangle	6,-5,-1
C triangle of	6,-5,-1
C tried	4,-3,-1
C troll	7,-2,-7
C trolls	10,-9,-2
C true ,	-12,16,-5
C true crime	0,1,-4
C true story	-6,10,-5
C try	-8,-5,9
C trying	-1,-5,4
C trying to	-1,-5,4
C turkey	8,-8,-2
C turkish	-4,8,-4
C turning	17,-15,-4
C turns	-1,2,-3
C turns out	-1,2,-3
C twelve	1,0,-3
C twenty	1,1,-3
C twenty two	11,-10,-1
C twice	6,-4,-2
C twice .	9,-8,0
C twins	-20,21,-3
C two	0,4,-4
C two hours	1,1,-3
C two minutes	-1,5,-5
C two old	-6,6,-2
C two tickets	6,-1,-7
C u	-6,8,-4
C uncle	1,-5,4
C uncut	1,2,-3
C uncut gems	8,-6,-2
C under	0,3,-2
C under 000	4,-3,-1
C under an	-3,4,-1
C under the	-13,12,2
C underdog	11,-8,-7
C uni	-3,5,-4
C until	2,1,-2
C us	6,-5,-1
C vampires	-2,-6,7
C van	-1,3,-4
C venetian	-6,9,-2
C venetian blinds	-6,9,-2
C vertigo	6,-11,2
C very	8,-7,-2
C victorian	-6,7,-1
C video	-11,4,6
C village	-7,7,-1
C village ,	-2,3,0
C village life	-11,12,-1
C vin	-3,-7,8
C vin diesel	-3,-7,8
C vincent	2,-4,-1
C vincent cassel	-6,-4,4
C vincent price	3,1,-6
C vittorio	2,5,-11
C volcano	1,1,-4
C walk	8,-2,-7
C walk hard	13,-5,-8
C walking	3,-1,-5
C wall	0,1,-5
C wall street	0,1,-5
C want	-9,10,-2
C want a	-6,4,2
C want something	-14,17,-2
C want the	-7,9,-1
C wanted	6,-4,-1
C wants	-10,13,-5
C war	-2,-6,7
C war and	3,-9,2
C war at	-3,10,-10
C warm	-4,6,-3
C warm ,	-5,6,-2
C wartime	-4,6,-1
C was	8,-6,-3
C was a	4,-4,0
C wasnt	6,-4,-2
C watch	6,-5,-1
C watched	3,-2,-1
C watched FILM	3,-3,-2
C watching	3,-2,-1
C water	5,-3,-4
C we	2,0,-2
C we all	1,-5,4
C we are	7,-3,-4
C we both	-2,3,-2
C we cant	-9,8,-4
C we could	-2,4,-2
C we did	7,-6,-1
C we do	9,-7,-2
C we dont	5,-5,0
C we got	5,-3,-2
C we had	7,-5,-2
C we have	17,-15,-1
C we is	3,2,-6
C we lost	4,-6,1
C we loved	8,-6,-2
C we missed	2,-2,-1
C we need	-4,7,-5
C we put	2,-2,0
C we saw	6,-1,-5
C we tried	6,-5,-1
C we turned	3,-1,-1
C we want	-5,5,0
C we watched	-8,9,-2
C we were	5,-4,-1
C wed	2,-1,-1
C wed like	7,-5,-1
C wedding	5,-1,-4
C weddings	-8,10,-2
C wednesday	7,-6,-1
C weird	6,-7,-3
C well	1,2,-3
C well be	3,1,-6
C welsh	7,-5,-6
C went	9,-6,-3
C were a	3,1,-5
C were all	7,-5,-2
C were doing	-7,5,1
C were having	5,-4,-2
C were in	6,-4,-2
C were not	0,-4,2
C were off	1,-5,4
C were on	4,-2,-2
C were two	6,-4,-1
C were waiting	2,0,-1
C werner	-16,-3,13
C werner herzog	-6,14,-9
C wes	-2,8,-6
C wes anderson	7,-2,-4
C west	-13,15,-3
C western	0,3,-4
C westerns	-5,-9,10
C wet	2,0,-3
C weve	3,-2,-1
C weve a	2,1,-3
C weve an	-5,10,-3
C weve been	7,-4,-3
C weve done	-5,-1,3
C weve got	0,2,-1
C weve had	4,-2,-2
C weve just	5,-3,-1
C whales	-9,14,-5
C what	0,2,-2
C what a	5,0,-5
C what about	-11,14,-2
C what can	9,-3,-7
C what did	9,-7,-4
C what do	3,-2,-2
C what else	-15,17,-3
C what has	-11,11,0
C what i	-8,-2,11
C what id	-21,24,-5
C what is	-13,13,0
C whatever	2,0,-1
C whats	-2,3,-1
C whats as	-7,7,-1
C whats left	-2,-3,4
C whats the	-5,8,-4
C when	6,-4,-2
C when i	3,-2,-2
C when my	3,-2,-1
C where	-4,4,-1
C where do	10,-5,-4
C where eagles	16,-8,-10
C where is	1,1,-4
C where nobody	-7,-10,13
C where the	-11,14,-5
C wheres	-1,3,-1
C wheres the	-1,3,-1
C which	4,-2,-2
C which i	4,-3,-2
C which is	-2,5,-3
C which was	13,-10,-3
C whichever	16,-11,-8
C whichevers	13,-11,-4
C whiplash	6,-5,-1
C whisky	3,1,-5
C whisky galore	11,-9,-2
C white	9,-6,-4
C who	3,0,-2
C who have	6,-11,0
C who on	5,-3,-2
C whod	6,-5,-1
C whod have	2,-2,0
C whoever	7,-4,-3
C whoever put	5,-2,-3
C whoever says	-1,-7,7
C whos	7,-6,-1
C whos the	-4,5,-2
C why	-1,10,-13
C wicked	-6,8,-6
C wife	4,0,-4
C wifes	11,-8,-2
C wild	1,0,-2
C wild mountain	5,-5,0
C will	-22,12,8
C wim	0,2,-4
C wim wenders	-10,13,-4
C wine	-6,-3,7
C winter	-7,8,-1
C winter sleep	16,-13,-3
C wintry	4,-2,-2
C witches	-8,3,4
C with	-3,3,0
C with a	-5,7,-2
C with my	8,-5,-1
C with no	-8,0,5
C with parents	8,-7,-3
C with the	-2,2,-1
C withnail	5,-3,-2
C without	-2,-5,6
C witty	2,-1,-1
C wolfwalkers	13,-11,-2
C woman	16,-12,-8
C women	-4,8,-5
C women ,	-8,8,0
C women in	-12,12,-2
C wonder	-3,4,-3
C wong	-2,5,-3
C wong kar	-2,5,-3
C wonka	19,-11,-9
C woody	1,5,-7
C woody allen	1,5,-7
C wordless	-8,9,-2
C work	13,-11,-3
C work job	13,-10,-5
C work job in	16,-12,-6
C working	-12,8,4
C working class	-7,8,-1
C world	-11,14,-6
C worst	7,-6,0
C worth	11,-10,-2
C would	-3,4,-1
C would like	8,-5,-3
C would like piacerebbe	13,-11,-2
C would you	-3,5,-4
C wouldnt	6,-1,-5
C year 00	-2,3,-1
C years	1,2,-3
C yellow	2,-5,5
C yes	-1,-2,0
C yesterday	6,-2,-4
C yet	5,1,-8
C yorgos	-7,-2,7
C you	4,-2,-2
C you can	-7,2,4
C you cant	-5,12,-8
C you dont	12,-8,-5
C you know	7,-5,-2
C youd	4,-1,-2
C youll	8,-6,-1
C young	-10,14,-5
C your	-5,7,-4
C youre	3,-2,0
C youssef	-9,12,-3
C youssef chahine	-9,12,-3
C zack	-4,-18,20
C zero	1,-9,7
C zero patience	2,-3,0
C zhang	6,-1,-5
C zhang yimou	6,-1,-5
C zombies	4,-3,-2
C zorba	6,-5,-1
C zorba the	6,-5,-1
F ,	-2,3,-1
F , ,	-4,5,0
F , , ,	-1,3,-1
F , , a	-10,12,-2
F , , an	-7,9,-2
F , , and	7,-5,-3
F , , but	9,-5,-5
F , , i	2,-1,0
F , , in	-4,6,-3
F , , my	7,-6,-1
F , , no	-5,0,4
F , , not	-3,2,1
F , , nothing	-2,4,-4
F , , of	-13,14,-3
F , , on	-4,5,-3
F , , one	-9,10,-2
F , , or	4,-1,-2
F , , the	5,0,-5
F , , with	-1,4,-4
F , , without	-11,10,2
F , FILM	2,-1,-2
F , FILM and	7,-5,-2
F , FILM for	15,-13,-2
F , FILM is	6,-6,-1
F , FILM me	4,-3,0
F , FILM the	4,-4,-2
F , FILM was	3,-1,-2
F , a	0,3,-3
F , a ,	-7,8,-2
F , a bit	-6,12,-8
F , a of	3,-1,-3
F , about	-4,6,-3
F , after	5,-3,-3
F , all	9,-5,-4
F , also	3,-2,-1
F , an	-4,7,-2
F , and ,	0,3,-3
F , and a	9,-6,-3
F , and i	3,-2,-1
F , and my	8,-6,-3
F , and no	-6,-4,10
F , and nobody	-2,-7,5
F , and not	2,-8,5
F , and she	9,-8,-2
F , and the	-3,0,3
F , any	4,-3,-2
F , anything	-1,6,-6
F , anything as	-5,6,-1
F , as	5,-2,-4
F , as a	-10,12,-4
F , at	-5,6,-2
F , at the	8,-6,-3
F , before the	14,-7,-6
F , bit	5,1,-6
F , british ,	-7,9,-4
F , but	0,1,-2
F , but ,	-2,3,-1
F , but a	-3,9,-6
F , but for	-5,7,-3
F , but i	8,-5,-3
F , but my	6,-4,-3
F , but no	-4,-3,7
F , but not	9,-4,-4
F , but of	-6,11,-6
F , but the	1,1,-4
F , but with	-5,0,5
F , but without	-4,-5,10
F , by	-4,8,-5
F , cant	4,-4,0
F , clever ,	-5,6,-2
F , couldnt	2,-1,-1
F , dont	5,-3,-3
F , english ,	-2,2,0
F , even	14,-10,-6
F , even the	8,-7,-1
F , for	2,1,-2
F , for a	2,-1,-1
F , for my	-3,4,-1
F , for the	6,-5,-1
F , four	6,-6,-1
F , french ,	0,1,-3
F , from	-8,8,0
F , from the	-5,7,-2
F , funny	10,-9,-1
F , funny ,	-6,7,0
F , give me	-11,12,-1
F , go	-5,6,-3
F , good	1,1,-2
F , good ,	-8,8,0
F , have	11,-8,-2
F , he	1,0,-2
F , her	6,-5,-1
F , hes	7,-5,-2
F , hes a	8,-4,-3
F , his	4,-2,-2
F , hold the	-5,-2,7
F , i	4,-3,-1
F , i ,	4,-17,12
F , i a	4,-3,-2
F , i cant	6,-7,-1
F , i dont	4,-2,-3
F , i have	8,-6,-2
F , i in	3,-3,-1
F , i know	8,-5,-3
F , i like	1,0,-2
F , i my	5,-4,-2
F , i the	6,-3,-2
F , i want	-5,1,5
F , id	4,-3,-2
F , id have	4,-3,0
F , if	0,-6,4
F , ill	2,-2,0
F , im	4,-2,-2
F , im a	7,-6,-2
F , im from	13,-10,-4
F , in	2,0,-2
F , in ,	5,-3,-2
F , in a	3,4,-8
F , in that	13,-11,-2
F , in the	1,1,-3
F , is	-2,0,2
F , it	-4,-3,4
F , its	2,0,-2
F , its a	7,-6,-1
F , its my	3,-2,-1
F , its the	-11,4,4
F , ive	9,-7,-3
F , ive a	6,-4,-1
F , ive got	14,-13,-1
F , just	-6,8,-3
F , less	1,1,-2
F , like	7,-6,-1
F , like a	7,-7,-1
F , like the	14,-13,0
F , love	-8,9,-1
F , love ,	0,2,-4
F , maybe	3,1,-3
F , me	-4,7,-4
F , minus the	-2,-1,3
F , minutes ,	1,1,-2
F , more	-6,8,-3
F , my	5,-3,-1
F , my ,	-2,3,-1
F , my from	10,-8,-3
F , my in	4,-3,-1
F , my is	7,-4,-3
F , never	10,-5,-5
F , nice	5,-4,-1
F , no	-1,-4,5
F , no ,	2,-1,-1
F , not	0,-4,4
F , not ,	1,8,-14
F , not a	0,-7,5
F , not of	-5,-9,11
F , not the	-2,-3,4
F , not too	-10,1,7
F , nothing	-2,-3,5
F , nothing of	6,-5,-2
F , nothing with	-4,-4,7
F , now	-7,8,-2
F , of	-2,3,-2
F , of ,	-5,6,-3
F , of the	5,-3,-2
F , on	-2,5,-3
F , on ,	0,1,-2
F , on a	5,-2,-4
F , one ,	-6,-1,6
F , only	6,-2,-5
F , or	-5,0,4
F , or ,	-4,6,-3
F , our	3,-2,-1
F , over	-15,10,-4
F , people	-8,11,-6
F , please ,	-3,4,-1
F , romance ,	-10,11,0
F , said my	3,-2,-1
F , same	-1,4,-3
F , says	9,-6,-2
F , says my	6,-4,-2
F , she	0,2,-1
F , shes	-3,4,-2
F , silly ,	6,-3,-3
F , six	4,-1,-3
F , slow ,	1,5,-4
F , so	-2,4,-3
F , so ,	-7,9,-3
F , so a	-8,-1,7
F , so no	-6,-5,10
F , so something	8,-7,-1
F , so the	-6,8,-3
F , so we	16,-15,-3
F , something	-1,3,-1
F , still	-4,5,-1
F , that	6,-2,-4
F , that of	8,-9,-2
F , thats	7,-6,-2
F , thats my	2,-1,-1
F , thats the	3,-3,-1
F , the	2,1,-3
F , the ,	-2,5,-4
F , the and	-5,8,-4
F , the is	8,-6,-2
F , the my	2,-1,-1
F , the of	8,-6,-3
F , the the	1,1,-2
F , the to	5,-3,-1
F , then	2,-1,-1
F , then the	-3,4,-3
F , theres	7,-3,-4
F , theres a	6,-4,-2
F , they	-1,3,-1
F , this	-8,8,-3
F , those	-1,-6,2
F , though	-6,-5,8
F , three	0,2,-2
F , three ,	11,-9,-1
F , to	2,-2,-1
F , to the	4,-1,-5
F , too	11,-3,-8
F , two	1,0,-2
F , under	-6,8,-2
F , up ,	-4,-1,5
F , want	-7,11,-4
F , want a	-11,12,-2
F , wants	0,3,-5
F , was	2,-2,0
F , was a	4,-4,-1
F , we	3,-2,-1
F , were	3,-1,-2
F , weve	10,-5,-5
F , which	8,-5,-3
F , who	3,-2,-1
F , with	-2,2,0
F , with ,	0,7,-11
F , with a	1,2,-3
F , with and	-5,6,-2
F , with my	2,-2,-1
F , with no	-7,0,3
F , with the	6,-4,-2
F , without	-3,3,0
F , yes ,	-9,-11,13
F . ,	-2,4,-2
F . , ,	-6,6,1
F . , a	1,0,-3
F . , and	-5,2,2
F . , but	4,1,-7
F . , i	3,-2,0
F . , in	9,-8,-2
F . , my	9,-8,-2
F . , no	-2,0,2
F . , not	-4,-6,9
F . , one	13,-12,-3
F . , or	18,-15,-8
F . , that	19,-17,-3
F . , the	-1,4,-3
F . , with	8,-5,-7
F . . ,	-2,4,-2
F . . FILM	3,-2,-1
F . . a	0,3,-3
F . . about	-5,-1,6
F . . after	4,-3,-2
F . . all	5,0,-5
F . . an	0,4,-6
F . . and	-1,2,-1
F . . another	2,0,-2
F . . any	-3,6,-4
F . . anything	1,3,-4
F . . as	-3,5,-2
F . . at	-1,-2,3
F . . been	4,-3,-1
F . . before	-3,2,3
F . . being	-4,7,-8
F . . best	17,-14,-4
F . . but	-3,5,-2
F . . by	7,-2,-4
F . . can	6,2,-11
F . . cant	4,-3,-1
F . . dont	5,-5,-1
F . . en	4,-1,-5
F . . english	-16,5,3
F . . everything	3,-2,-1
F . . fewer	-9,-5,12
F . . film	9,-8,-2
F . . for	12,-11,-2
F . . four	5,-3,-3
F . . french	6,3,-4
F . . from	1,2,-5
F . . good	8,-7,-2
F . . got	9,-7,-3
F . . had	5,-4,-1
F . . has	-3,5,-3
F . . have	2,6,-6
F . . he	3,-2,-2
F . . her	-2,5,-2
F . . hes	1,1,-3
F . . his	3,-2,0
F . . i	4,-2,-2
F . . id	4,-3,-1
F . . if	3,-1,-2
F . . im	-1,-2,3
F . . in	0,2,-2
F . . is	9,-4,-5
F . . isnt	16,-3,-13
F . . it	0,5,-5
F . . its	2,-5,2
F . . ive	-1,2,0
F . . just	6,1,-5
F . . less	-5,-1,4
F . . like	-6,9,-3
F . . little	21,-19,-6
F . . me	-3,0,2
F . . more	-4,3,2
F . . movie	-1,3,-5
F . . my	3,-1,-2
F . . n	-3,6,-4
F . . never	4,-6,2
F . . new	0,1,-3
F . . next	6,-4,-2
F . . nobody	-4,-6,7
F . . not	-2,-3,4
F . . nothing	1,-6,5
F . . now	3,2,-10
F . . of	1,-2,1
F . . on	1,-3,1
F . . once	8,-6,-2
F . . one	1,0,-4
F . . only	-1,4,-3
F . . or	0,1,-2
F . . other	1,4,-8
F . . our	5,-3,-2
F . . people	-10,-6,10
F . . please	1,0,-3
F . . same	0,2,-2
F . . saw	6,-2,-4
F . . sci	-3,4,-1
F . . seven	-2,-14,7
F . . she	1,1,-2
F . . shes	5,-2,-3
F . . smth	3,1,-4
F . . someone	5,-2,-3
F . . something	-2,4,-2
F . . still	9,-6,-3
F . . that	0,-3,2
F . . thats	10,-8,-4
F . . the	4,-2,-1
F . . then	8,-5,-2
F . . they	4,-3,-1
F . . theyre	12,-10,-3
F . . this	3,-1,-3
F . . three	3,-2,-2
F . . to	3,-4,2
F . . too	-1,-4,4
F . . two	0,2,-2
F . . w	-12,14,-2
F . . want	-4,6,-4
F . . wants	-16,19,-6
F . . was	10,-7,-3
F . . we	3,-2,-2
F . . wed	0,1,-3
F . . were	7,-4,-3
F . . weve	2,5,-8
F . . what	4,-3,0
F . . whats	5,-2,-2
F . . where	8,-6,-2
F . . which	0,6,-5
F . . who	8,-5,-3
F . . with	-4,5,-2
F . . without	2,-10,6
F . . yes	0,-9,4
F . . zero	1,-3,1
F . FILM	3,-2,-1
F . FILM ,	4,-3,-1
F . FILM a	2,-1,-1
F . FILM and	-1,2,-2
F . FILM at	6,-5,-1
F . FILM but	-3,4,-1
F . FILM for	-9,6,4
F . FILM has	2,-2,0
F . FILM i	2,-1,-1
F . FILM in	4,-4,-1
F . FILM is	3,-3,-1
F . FILM me	-2,4,-1
F . FILM of	5,-3,-3
F . FILM on	5,-4,-1
F . FILM that	12,-10,-1
F . FILM the	5,-4,-3
F . FILM too	-2,8,-9
F . FILM was	5,-4,0
F . FILM with	-3,2,-2
F . a	0,3,-3
F . a ,	-5,8,-3
F . a in	2,-1,-2
F . a less	-2,-1,0
F . a movie	-10,13,-2
F . a of	-1,3,-2
F . about	-5,-1,6
F . after	4,-3,-2
F . after a	11,-10,-1
F . after the	10,-5,-5
F . all	5,0,-5
F . an	0,4,-6
F . and	-1,2,-1
F . and ,	7,-6,-2
F . and no	-15,17,-7
F . and the	7,-3,-5
F . another	2,0,-2
F . another ,	-9,11,-2
F . any	-3,6,-4
F . anyone but	-4,-3,7
F . anything	1,3,-4
F . anything but	7,1,-7
F . anything by	-7,12,-6
F . anything with	3,0,-2
F . as	-3,5,-2
F . as a	-6,9,-5
F . as as	-1,-2,-1
F . at	-1,-2,3
F . at the	-2,4,-3
F . been	4,-3,-1
F . before	-3,2,3
F . before he	-3,-13,8
F . being	-4,7,-8
F . best	17,-14,-4
F . but	-3,5,-2
F . but ,	4,-2,-2
F . but no	-3,-3,6
F . but not	3,-6,2
F . by	7,-2,-4
F . can	6,2,-11
F . cant	4,-3,-1
F . comedy ,	9,-8,-2
F . dont	5,-5,-1
F . dont you	7,0,-7
F . en	4,-1,-5
F . english	-16,5,3
F . everything	3,-2,-1
F . fewer	-9,-5,12
F . film	9,-8,-2
F . film ,	-16,17,-2
F . for	12,-11,-2
F . for ,	-10,12,-3
F . for a	9,-8,-1
F . for my	6,-5,-1
F . for our	8,-6,-1
F . for the	4,-2,-2
F . four	5,-3,-3
F . french	6,3,-4
F . from	1,2,-5
F . from the	11,-6,-6
F . give me	0,4,-6
F . give us	7,-3,-8
F . good	8,-7,-2
F . got	9,-7,-3
F . got the	3,-2,-1
F . had	5,-4,-1
F . has	-3,5,-3
F . have	2,6,-6
F . he	3,-2,-2
F . her	-2,5,-2
F . her ,	-1,3,-5
F . hes	1,1,-3
F . hes a	0,-7,3
F . his	3,-2,0
F . horror ,	-11,10,1
F . i	4,-2,-2
F . i ,	-3,5,-2
F . i a	7,-5,-2
F . i can	0,-6,6
F . i cant	2,-3,2
F . i could	10,-8,-3
F . i dont	9,-1,-7
F . i for	-3,5,-5
F . i had	7,-2,-5
F . i have	7,-3,-6
F . i in	10,-7,-3
F . i like	13,-7,-15
F . i my	2,-1,-1
F . i need	0,2,-5
F . i the	5,-3,-2
F . i to	4,-2,-2
F . i want	-2,4,-3
F . i was	5,-4,-1
F . id	4,-3,-1
F . id like	-13,13,-1
F . id rather	2,1,-6
F . id watch	-4,7,-6
F . if	3,-1,-2
F . if the	-4,-10,8
F . im	-1,-2,3
F . im a	3,0,-2
F . im from	-7,-8,11
F . im off	-11,-1,11
F . im on	-2,4,-2
F . im the	7,-5,-2
F . in	0,2,-2
F . in ,	0,2,-2
F . in a	-8,10,-3
F . in the	10,-6,-4
F . is	9,-4,-5
F . is ,	17,-16,-1
F . is a	11,-7,-3
F . is my	10,-8,-1
F . is the	4,0,-5
F . isnt	16,-3,-13
F . it	0,5,-5
F . it ,	-1,4,-2
F . it was	12,-11,-1
F . its	2,-5,2
F . its a	11,-10,-1
F . its my	3,-2,-1
F . its our	2,-1,0
F . its the	-1,3,-2
F . ive	-1,2,0
F . ive a	7,-5,-1
F . ive been	3,-2,-1
F . ive got	-7,9,-3
F . ive seen	5,-3,-2
F . ive the	2,1,-4
F . just	6,1,-5
F . less	-5,-1,4
F . like	-6,9,-3
F . like a	2,-1,-1
F . little	21,-19,-6
F . made me	8,-7,0
F . me	-3,0,2
F . me ,	-8,12,-8
F . more	-4,3,2
F . more ,	0,3,-3
F . movie	-1,3,-5
F . my	3,-1,-2
F . my ,	2,-3,1
F . my a	6,-3,-2
F . my boyfriend	2,-1,-1
F . my from	7,-3,-3
F . my has	3,-2,-1
F . my in	4,-3,-1
F . my is	4,-6,1
F . my of	15,-8,-8
F . my the	5,-4,-1
F . my to	6,-4,-3
F . n	-3,6,-4
F . never	4,-6,2
F . new	0,1,-3
F . next	6,-4,-2
F . next ,	-8,9,-1
F . no ,	-3,-5,7
F . no more	8,-5,-4
F . nobody	-4,-6,7
F . not	-2,-3,4
F . not ,	-9,8,-1
F . not a	5,-7,0
F . not as	-1,-19,10
F . not the	-7,-4,10
F . not too	-4,-3,5
F . nothing	1,-6,5
F . nothing ,	9,-5,-9
F . nothing about	-3,0,4
F . nothing with	6,-3,-3
F . now	3,2,-10
F . of	1,-2,1
F . of ,	-7,10,-6
F . of a	3,0,-5
F . of the	6,-3,-2
F . ok so	8,-7,-1
F . on	1,-3,1
F . on a	2,1,-4
F . on my	3,-2,0
F . on the	10,-4,-5
F . once	8,-6,-2
F . one	1,0,-4
F . only	-1,4,-3
F . or	0,1,-2
F . or ,	4,-1,-4
F . other	1,4,-8
F . our	5,-3,-2
F . our is	7,-5,-2
F . over my	4,-2,-3
F . people	-10,-6,10
F . please	1,0,-3
F . please ,	-6,0,2
F . please no	-3,-1,3
F . same	0,2,-2
F . saw	6,-2,-4
F . sci	-3,4,-1
F . set in	-5,7,-2
F . seven	-2,-14,7
F . she	1,1,-2
F . shes	5,-2,-3
F . shes a	8,-5,-3
F . smth	3,1,-4
F . so ,	0,2,-1
F . so a	2,5,-12
F . so no	6,-4,-6
F . so the	10,-8,-3
F . someone	5,-2,-3
F . something	-2,4,-2
F . something ,	-4,6,-2
F . something about	-5,7,-1
F . something and	-8,9,-1
F . something as	-9,10,-2
F . something to	9,-7,-2
F . something where	4,-1,-4
F . something with	-2,5,-2
F . still	9,-6,-3
F . stuff ,	-1,4,-6
F . that	0,-3,2
F . thats	10,-8,-4
F . thats my	10,-7,-5
F . thats the	3,-2,-1
F . the	4,-2,-1
F . the ,	7,-3,-4
F . the a	5,-4,-1
F . the in	7,-6,-1
F . the is	6,-10,3
F . the my	3,-2,-1
F . the of	8,-6,-3
F . the the	3,0,-4
F . the whole	2,-1,0
F . then	8,-5,-2
F . then ,	-6,7,-1
F . theres a	3,-1,-2
F . they	4,-3,-1
F . theyre	12,-10,-3
F . this	3,-1,-3
F . three	3,-2,-2
F . thriller ,	-1,3,-3
F . to	3,-4,2
F . to ,	10,-8,-1
F . to my	-12,14,-7
F . to the	-1,3,-4
F . too	-1,-4,4
F . two	0,2,-2
F . w	-12,14,-2
F . want	-4,6,-4
F . want a	-6,7,-1
F . wants	-16,19,-6
F . was	10,-7,-3
F . was a	7,-6,0
F . was the	3,-2,-1
F . we	3,-2,-2
F . we a	-10,13,-7
F . we the	4,-3,-2
F . we want	-9,11,-2
F . we were	3,-2,-1
F . wed	0,1,-3
F . were	7,-4,-3
F . were a	-6,8,-1
F . weve	2,5,-8
F . weve a	-7,9,-2
F . what	4,-3,0
F . what a	7,-6,0
F . what about	-5,7,-3
F . whats	5,-2,-2
F . where	8,-6,-2
F . which	0,6,-5
F . who	8,-5,-3
F . with	-4,5,-2
F . with ,	2,3,-5
F . with a	-11,14,-6
F . with my	7,-4,-2
F . with the	-4,11,-6
F . without	2,-10,6
F . yes	0,-9,4
F . yes ,	-6,4,1
F . you can	-5,-6,8
F . zero	1,-3,1
F 0 ,	7,-4,-3
F FILM	4,-2,-2
F FILM ,	3,-2,-1
F FILM , ,	9,-8,-1
F FILM , a	8,-7,-2
F FILM , an	9,-7,-2
F FILM , and	8,-6,-3
F FILM , but	-4,6,-4
F FILM , from	-10,11,-1
F FILM , he	3,-3,0
F FILM , in	7,-6,-1
F FILM , my	2,-1,-2
F FILM , no	3,-4,1
F FILM , of	-8,11,-5
F FILM , one	4,-4,-1
F FILM , same	2,-2,-1
F FILM , so	4,0,-4
F FILM , still	-8,9,-2
F FILM , that	3,-2,-1
F FILM , with	0,5,-7
F FILM a	2,0,-2
F FILM and	7,-5,-3
F FILM and the	7,-5,-1
F FILM as a	12,-11,-1
F FILM at	5,-4,-1
F FILM but	-4,6,-2
F FILM but about	-10,12,-2
F FILM but in	-6,7,-2
F FILM but less	-5,2,2
F FILM but not	13,-9,1
F FILM but with	-13,14,-1
F FILM by	5,-4,-1
F FILM for	-3,3,0
F FILM for the	8,-8,0
F FILM from the	9,-7,-1
F FILM had a	9,-8,-1
F FILM had me	2,-2,-1
F FILM had my	4,-3,-1
F FILM has	2,-1,0
F FILM has a	3,-3,-1
F FILM has the	4,-3,-1
F FILM have	10,-7,-2
F FILM in	4,-4,-1
F FILM in a	1,2,-3
F FILM in the	-9,9,-2
F FILM is	4,-3,-1
F FILM is ,	6,-5,-2
F FILM is a	5,-3,-2
F FILM is the	3,-3,-1
F FILM isnt	6,-1,-5
F FILM like	-4,6,-4
F FILM made my	2,-1,0
F FILM me	-2,3,-1
F FILM minus the	-15,-2,16
F FILM my	2,-1,-1
F FILM never	2,-1,-1
F FILM not	10,-6,-5
F FILM of	-6,9,-4
F FILM on	4,-3,-2
F FILM on a	7,-7,-1
F FILM on the	5,-4,-3
F FILM please ,	5,-1,-4
F FILM she	2,-1,0
F FILM that	11,-9,-1
F FILM the	6,-5,-4
F FILM they	2,-1,0
F FILM to	-10,11,-2
F FILM too	5,-1,-4
F FILM was	4,-3,-1
F FILM was a	4,-3,-1
F FILM was my	2,-1,-1
F FILM was the	2,-2,0
F FILM was too	1,-5,2
F FILM we	2,0,-1
F FILM with	5,2,-6
F FILM with a	2,0,-2
F FILM with my	4,-4,0
F FILM with the	11,-10,0
F FILM without the	-7,-5,11
F a , ,	-3,4,-2
F a , a	-5,7,-2
F a , an	-4,5,-2
F a , and	6,-6,0
F a , i	-8,-5,8
F a , my	7,-5,-3
F a , no	11,-7,-6
F a , so	9,-11,2
F a a	10,-14,4
F a about	-4,1,3
F a and	4,-7,3
F a and a	5,-1,-4
F a and no	10,-9,-5
F a at	5,-4,-1
F a at the	-12,-1,14
F a bit	-4,2,2
F a bit of	-2,4,-2
F a decent	6,-5,-2
F a documentary about	-1,3,-3
F a film ,	3,0,-3
F a film about	-3,5,-2
F a film where	1,5,-12
F a film with	5,-2,-4
F a five	7,-5,-4
F a for	-6,7,-2
F a from	-5,-10,12
F a good	4,-1,-4
F a id	-1,3,-2
F a in	5,-1,-3
F a in ,	12,-9,-4
F a in a	-7,9,-2
F a in the	1,-3,2
F a less	-4,6,-3
F a little	0,2,-3
F a lot of	5,-3,-4
F a movie	0,1,-2
F a movie about	-9,7,2
F a new	12,-12,0
F a nice	0,2,-2
F a nine	7,-6,-2
F a of	6,-3,-3
F a of and	4,-2,-2
F a on	-9,14,-9
F a on the	8,-6,-3
F a one ,	1,6,-10
F a or a	-4,0,2
F a six	9,-8,-1
F a so	-25,6,13
F a ten	9,-9,-1
F a that	-17,18,1
F a the	5,-3,-2
F a thing	5,-4,0
F a to	6,-2,-2
F a to my	15,-13,-2
F a western ,	-5,-9,16
F a who	-3,6,-3
F a whole	7,-6,-2
F a with	7,0,-7
F abide	-5,-2,7
F about	-1,2,-2
F about ,	2,2,-4
F about , ,	10,-7,-6
F about a	-3,1,2
F about and	18,-17,-3
F about my	-5,-2,7
F absolutely no	-6,-3,9
F action ,	-3,3,0
F actually	3,-3,-3
F adventure ,	12,-3,-11
F after	3,0,-3
F after ,	-1,3,-3
F after a	3,0,-3
F after the	1,-3,2
F again	-4,-8,10
F again ,	8,-6,-2
F against	-2,-2,6
F agatha	-2,4,-2
F all	4,-3,-2
F all ,	5,2,-4
F all my	2,-2,-1
F all of	7,-18,3
F all of us	12,-10,-2
F all that	-3,-6,7
F all the	-2,0,0
F all three	7,-5,-3
F allergic to	-8,-5,11
F also	2,0,-2
F always	12,-7,-5
F am a	5,-3,-2
F american	3,-7,3
F american ,	-6,-4,9
F an	0,2,-2
F an ,	-2,4,-2
F an , a	-5,7,-4
F an and	2,0,-2
F an and a	-12,13,-2
F and	0,2,-2
F and ,	3,0,-3
F and , ,	18,-16,-3
F and FILM	-5,6,-1
F and FILM ,	4,-3,-1
F and a	4,-1,-3
F and a ,	-4,6,-6
F and a of	11,-9,-3
F and and	1,6,-10
F and for	6,-4,-2
F and he	3,-2,-1
F and her	1,4,-7
F and his	4,1,-11
F and i	3,-2,-1
F and id	4,-1,-4
F and ill	3,-1,-2
F and im	2,0,-1
F and im a	6,-4,-2
F and in	1,3,-5
F and is	5,0,-5
F and it	7,-6,-1
F and it was	-8,10,-3
F and ive	3,-2,-1
F and less	-9,-3,7
F and me	8,-3,-5
F and my	3,-1,-2
F and no	-3,-3,6
F and nobody	10,1,-12
F and not	0,-2,0
F and not a	-4,8,-3
F and of	8,-3,-5
F and one	2,-1,-1
F and she	-4,5,-3
F and shes	3,-2,-2
F and still	-9,10,-2
F and the	2,-2,-1
F and they	3,-2,0
F and to	-5,-15,14
F and two	10,-9,-2
F and we	2,-2,-1
F and were	7,-6,-1
F and with	-11,17,-7
F and without	0,-3,1
F animated ,	-5,7,-3
F another	-8,4,4
F another ,	-2,3,-2
F another , ,	-7,8,-1
F another with	-3,1,2
F another with a	-4,5,-1
F any	1,3,-4
F any ,	-7,10,-4
F any more	-7,10,-3
F any other	-4,5,-3
F anyone	6,-11,5
F anyone but	-4,-3,7
F anything	-2,0,1
F anything ,	8,0,-10
F anything as	-6,8,-1
F anything as but	-2,10,-7
F anything but	5,-5,-2
F anything by	-12,10,1
F anything with	-3,-1,4
F anything with a	-3,1,-3
F are	4,-1,-3
F are a	8,-4,-3
F arent	8,-4,-8
F as	2,0,-3
F as ,	-2,7,-6
F as FILM but	10,-7,-4
F as a	3,-2,-1
F as as	16,-15,-3
F as but	-16,19,-5
F as in	9,-7,-5
F as my	11,-9,-2
F as the	4,-3,-2
F at	4,-3,-1
F at ,	5,-2,-4
F at a	0,3,-3
F at my	2,-1,-1
F at our	6,-2,-4
F at the	4,-5,1
F at the ,	-5,8,-4
F australian ,	-2,2,0
F avoid	-5,-2,8
F back	7,-5,-3
F back ,	-5,6,-2
F back from	9,-7,-2
F based on a	-12,12,-1
F be	4,-2,-2
F be ,	-14,8,6
F be a	3,-4,-2
F be about	6,-11,2
F be no	-9,-8,16
F because	4,-2,-1
F because of the	7,-5,-3
F because the	7,-6,-2
F been	2,0,-2
F been a	5,-4,-1
F been in	-1,2,-1
F been the	3,-2,0
F been to	4,-3,0
F before	3,-10,5
F before ,	-5,0,2
F before he	-1,-11,6
F before i	6,-5,0
F before my	3,-1,-2
F before the	5,-2,-3
F being a	-9,2,5
F best	3,0,-4
F better	-4,6,-2
F better ,	12,-10,-3
F between	-2,14,-14
F bit	-1,-3,4
F bit of	-8,11,-2
F book	2,-2,-2
F boss	8,-4,-3
F both	5,-3,-2
F both ,	0,2,-3
F british	10,-17,2
F british ,	-2,1,0
F but	-1,2,-1
F but ,	4,-3,-2
F but a	-13,8,5
F but about	-10,12,-2
F but for	-1,3,-3
F but from	7,-5,-5
F but i	6,-3,-3
F but in a	-12,15,-4
F but less	-5,-1,5
F but make it	6,-4,-1
F but more	2,-1,-5
F but my	7,-5,-3
F but no	-5,-3,9
F but not	1,-5,5
F but not a	-11,-6,16
F but not the	12,-6,-10
F but not with	-10,-10,18
F but of	-6,11,-6
F but the	-6,1,4
F but with	4,-4,-1
F but with a	-5,7,-2
F but without	-7,2,5
F but without the	-1,-6,5
F by	-1,2,-2
F by ,	-1,3,-3
F by a	-7,1,6
F by my	6,-5,-1
F by the	1,1,-2
F by the same	5,-4,0
F can be	12,-9,-3
F cannot	11,-6,-5
F cant ,	0,5,-5
F cant a	-2,12,-6
F cant be	-1,3,1
F cant do	3,-4,1
F cant stand	-6,-3,9
F cant the	-3,-4,7
F cartoon ,	8,-5,-7
F chinese ,	-4,5,-1
F cinema	7,-5,-4
F clever ,	0,2,-4
F comedy ,	-3,5,-3
F comedy with	3,-10,8
F could	5,-5,0
F could the	9,-7,-3
F couldnt	5,-3,-1
F creepy	-2,-12,12
F cried at	2,-1,0
F crime	-8,9,-2
F crime ,	4,-4,-3
F dad	2,0,-3
F daughter	3,-3,-1
F de	5,4,-12
F dear	8,-5,-3
F decent	1,0,-2
F did	-4,7,-3
F did the	9,-8,-2
F didnt	1,-3,2
F different	11,-10,-2
F do	-1,4,-3
F do ,	-3,7,-4
F do i	-3,5,-2
F do the	1,-5,4
F documentary ,	2,0,-3
F documentary about	-1,3,-3
F does	-1,6,-6
F does the	-1,3,-2
F doesnt	3,-1,-4
F doesnt do the	-7,-2,10
F done	-7,3,3
F done the	10,-9,-2
F dont	8,0,-7
F dont do	-5,-3,7
F dont mind	4,8,-16
F dont want	-5,-6,8
F dont you	7,-2,-6
F down	1,4,-7
F down a	-4,11,-8
F drama	13,-11,-5
F drama ,	5,0,-5
F dry ,	-9,11,-2
F during	5,-3,-2
F each	10,-9,-1
F eight	9,-8,-3
F else	3,7,-10
F else ,	1,0,-2
F else with	-9,6,2
F en	5,1,-6
F english	3,-3,-2
F english ,	5,-3,-3
F english , ,	-9,12,-3
F enough	-7,13,-3
F enough of	-10,2,6
F even	6,-6,0
F even the	2,0,-2
F evening ,	-10,15,-7
F ever	5,-3,-3
F everybody	0,7,-13
F everyone	1,0,-2
F everything	2,0,-2
F except	-5,1,3
F fancy	-12,8,0
F fancy a	4,-13,8
F feel	5,-1,-7
F felt	-1,-6,8
F fewer	-4,-8,9
F fi ,	1,1,-2
F film	8,-6,-2
F film ,	-1,3,-3
F film , ,	-3,4,-3
F film about	4,-3,-1
F film about a	9,-7,-3
F film for	14,-9,-8
F film for my	2,-1,-1
F film my	2,-2,-1
F film thats	-5,7,-3
F film where	1,-6,2
F film where the	-6,8,-2
F film with	-1,4,-3
F film with a	-14,6,7
F films	5,-2,-4
F films ,	9,-6,-6
F films about	-4,12,-11
F films where	-16,20,-8
F finally	7,-6,-1
F find	12,-18,5
F find me a	4,-3,-3
F find the	-11,12,-3
F fine ,	-6,-1,7
F first	-1,2,-1
F five	4,-5,0
F five ,	0,1,-2
F for ,	-8,8,0
F for , ,	1,1,-4
F for a	6,-3,-3
F for a five	1,0,-3
F for an	3,-7,1
F for his	10,-8,-2
F for my	4,-2,-1
F for no	-5,-8,10
F for one	7,-6,-2
F for our	6,-5,-1
F for that	18,-16,-3
F for the	4,-2,-3
F for the ,	-3,5,-2
F for two	-1,2,-3
F found	11,-7,-5
F four	4,-6,2
F four ,	3,-1,-2
F france ,	3,0,-4
F french	0,2,-2
F french ,	-1,4,-3
F friday ,	5,-3,-2
F from	1,-2,1
F from ,	12,-11,-2
F from , the	12,-11,-1
F from a	3,0,-5
F from my	4,-2,-2
F from the	-3,1,2
F from the ,	0,1,-2
F from to	13,-11,-3
F full	5,2,-6
F full of	1,-4,2
F funny	0,4,-4
F get	3,-4,1
F get a	14,-12,-2
F get enough of	-6,11,-7
F get the	8,-6,-2
F gets	2,-9,7
F gimme	4,-1,-6
F give	-1,-3,5
F give a	22,-20,-3
F give me	0,2,-3
F give me ,	1,1,-2
F give me a	1,-8,8
F give me the	-4,5,-4
F give us	3,-5,1
F give us a	-12,15,-3
F go	2,-1,-1
F go ,	1,-18,10
F go for	-12,13,-2
F go to	6,-5,-1
F goes	-4,9,-6
F goes to	-11,4,3
F good	3,0,-3
F got	2,-2,-1
F got ,	6,-4,-2
F got a	4,-5,2
F got the	4,-3,-1
F great	1,2,-4
F had	5,-6,1
F had a	4,-1,-2
F had me	2,-1,-1
F had my	4,-3,-2
F had the	7,-4,-2
F had to	3,-1,-1
F has	3,0,-3
F has , ,	-4,5,-1
F has a	3,-2,-1
F has the	4,-2,-2
F hasnt	0,-9,7
F hate	3,6,-9
F hated	13,-9,-4
F hates	-2,-12,9
F have ,	1,1,-2
F have , ,	-12,14,-1
F have a	4,-3,-1
F have an	-6,6,-2
F have my	14,-13,-1
F have of	-2,-13,11
F have the	2,-7,6
F have to	5,-3,-2
F have watch	7,-6,-2
F havent	4,-2,-3
F having	3,-6,4
F having a	-4,4,1
F he	3,-2,-2
F he ,	4,-1,-2
F he a	15,-12,-4
F he likes	2,-1,-2
F he says	-6,8,-2
F he the	4,-16,8
F he wants	-11,14,-5
F heist ,	-5,6,-1
F her	3,-1,-2
F her ,	-5,8,-4
F her , ,	-7,9,-5
F here ,	12,-15,5
F hes	0,3,-4
F hes a	5,-6,1
F him	5,-4,-1
F him ,	-4,-1,4
F him , ,	-5,5,-1
F his	2,-1,-1
F his ,	0,2,-2
F hold the	-4,-4,8
F hollywood	-11,-2,10
F hollywood ,	-9,10,-1
F home	8,-10,0
F home ,	-5,6,-2
F home with	10,-9,-1
F hong	-4,6,-2
F hong kong ,	-5,6,-2
F horror	-3,-2,3
F horror ,	-2,2,-1
F horror of a	5,-3,-3
F hours	0,6,-5
F hours ,	3,-1,-2
F hours of	-1,-2,2
F how	3,2,-5
F i	4,-2,-2
F i ,	3,-5,1
F i a	7,-6,-3
F i am a	5,-3,-2
F i can	-7,6,2
F i cant	4,-5,0
F i cant do	-5,-6,9
F i could	9,-6,-2
F i couldnt	2,-1,-1
F i did	2,-2,0
F i dont	3,1,-4
F i for	-1,4,-4
F i for a	10,-8,-2
F i for the	2,-1,0
F i get	-3,-3,5
F i had	5,-2,-3
F i had a	-7,12,-3
F i have	0,3,-4
F i have a	9,-8,-2
F i have to	5,-3,-2
F i in	7,-5,-2
F i in a	9,-2,-6
F i in the	5,-3,-2
F i is	-3,5,-3
F i know	7,-5,-3
F i like	1,4,-8
F i liked the	-8,9,-1
F i mean	-13,4,4
F i my	3,-2,-1
F i need	-1,5,-3
F i need a	-4,6,-5
F i never	10,-6,-6
F i only	4,-2,-2
F i say	-11,12,-2
F i the	5,-3,-2
F i to	8,-5,-3
F i want	-3,4,0
F i want ,	15,-16,-4
F i want a	-3,6,-3
F i want is	11,-7,-10
F i want something	-4,5,0
F i want to	2,0,-3
F i was	3,-3,-1
F i was a	3,-2,-1
F i was and	5,-2,-3
F i with	12,-4,-9
F id	5,-3,-2
F id a	1,2,-3
F id be	7,-7,0
F id for	9,-2,-14
F id have	3,-2,0
F id like	-1,3,-2
F id like a	-3,4,-1
F id like something	-2,2,0
F id like to	1,-1,-2
F id rather	5,-2,-5
F id watch	2,1,-5
F if its	-12,9,1
F if the	-4,-3,4
F if theres a	-25,6,10
F ill	8,-5,-4
F im	4,-3,-1
F im ,	0,4,-4
F im a	6,-3,-4
F im a ,	3,-2,-2
F im allergic to	-12,-2,13
F im an	7,-6,-1
F im from	1,-9,6
F im in	9,-6,-3
F im in a	3,-1,-3
F im in the	6,-5,-1
F im not	13,-4,-9
F im off	-6,-7,10
F im on	-1,3,-2
F im on a	15,-14,-2
F im the	-1,3,-1
F in	3,-1,-2
F in ,	1,2,-3
F in , ,	1,1,-2
F in , no	3,-8,4
F in , the	10,-9,-2
F in a	-2,1,2
F in a ,	4,-2,-2
F in a with	14,-10,-4
F in an	-8,7,-4
F in and	7,-5,-2
F in any	-8,11,-5
F in for	0,8,-9
F in his	7,-4,-3
F in it ,	-1,4,-4
F in its	15,-11,-4
F in laws	7,-5,-1
F in my	4,-2,-1
F in of	-3,-10,12
F in one	5,-4,-1
F in our	3,-2,-1
F in something	-2,3,0
F in that	2,-4,2
F in the	2,-2,0
F in the ,	8,-7,-2
F in the and	5,-3,-2
F in the of	13,-11,-2
F in the with	8,-6,-3
F in this	7,-4,-3
F in which	3,-2,-4
F in with a	8,-6,-2
F in with my	3,-2,-2
F into	-11,14,-2
F into a	1,-11,7
F into the	3,1,-4
F irish	-1,4,-5
F irish ,	-8,5,1
F is	2,0,-1
F is ,	-2,7,-5
F is , ,	0,3,-3
F is a	3,-2,-1
F is and	-1,-10,9
F is for	11,-9,-1
F is from	-8,1,8
F is in	8,-4,-3
F is in the	-2,0,2
F is it	-4,7,-1
F is my	3,-2,-1
F is not	9,-17,-2
F is of	13,-12,-2
F is our	3,-2,-2
F is the	2,0,-3
F is the only	5,-4,-1
F is there a	5,-2,-3
F is to	11,-12,0
F is what my	3,-1,-1
F isnt	5,-3,-2
F isnt a	-1,-2,1
F it	4,-2,-1
F it ,	2,1,-3
F it , ,	2,-1,-1
F it , the	-8,12,-7
F it a	6,-4,-3
F it at	9,-8,-2
F it be	2,1,-7
F it in	0,2,-3
F it in the	-5,7,-2
F it is	14,-12,-3
F it isnt	12,-6,-7
F it that	3,2,-8
F it the	3,-1,-3
F it was	-1,2,-1
F it was a	4,-4,0
F it was the	6,-4,-2
F it with	4,-7,2
F italy ,	-7,8,-2
F its ,	1,3,-6
F its a	6,-5,-2
F its for	5,-4,-1
F its for the	4,-4,-1
F its my	3,-2,-1
F its not	6,-13,4
F its our	3,-2,-2
F its the	-4,4,0
F ive	3,-2,-1
F ive a	9,-8,-1
F ive been	4,-3,-1
F ive got	4,-1,-4
F ive got a	4,-2,-1
F ive got the	4,-3,0
F ive had	-8,-4,9
F ive had my	2,0,-2
F ive my	3,-1,-2
F ive seen	5,-4,-1
F ive the	4,-1,-3
F japanese	14,-11,-5
F japanese ,	-12,13,-2
F jump	-10,-7,15
F just	6,-2,-3
F just a	-5,5,-3
F just as	-4,5,-3
F just my	3,-1,-1
F just the	-6,0,4
F kids	-2,4,-3
F kind	-2,3,-4
F kind ,	-8,5,2
F kind of	2,2,-5
F know	9,-6,-3
F know ,	-3,1,2
F kong ,	-5,6,-2
F latin	-2,4,-5
F laws	8,-7,-1
F least	-12,1,9
F less	-5,0,5
F less of	10,-3,-15
F less than	16,-10,-9
F let it be	2,1,-5
F lets	0,-8,11
F like	3,1,-5
F like ,	4,-2,-1
F like , ,	-13,15,-2
F like FILM ,	-3,5,-2
F like FILM but	4,-2,-2
F like a	1,3,-4
F like and	-1,2,-2
F like being	3,-3,1
F like that ,	-2,4,-1
F like the	0,2,-2
F like to	5,-4,-3
F liked	-3,6,-4
F liked the	2,0,-1
F likes	-9,9,0
F likes and	-10,14,-3
F little	3,-3,0
F look at	-5,-2,6
F looking for	-5,7,-2
F looking for a	-19,20,-1
F lot of	5,-3,-4
F lots of	-10,12,-5
F love	-5,-2,6
F love ,	3,-1,-4
F loved	-5,-2,4
F loved the	-3,4,-3
F loves	1,5,-8
F made	11,-7,-5
F made me	5,-4,-1
F made my	-4,5,-1
F make	5,3,-6
F make it	-2,4,-2
F makes me	0,-3,4
F makes my	6,-2,-4
F making	7,-6,-1
F many	2,-4,1
F may	7,-7,-1
F maybe	0,4,-3
F me	2,0,-2
F me ,	-1,5,-4
F me , ,	-9,11,-1
F me , the	-5,-3,9
F me a	-2,0,3
F me about	4,-12,2
F me an	10,-18,7
F me and	5,-2,-3
F me and my	5,-3,-2
F me at the	6,-5,-1
F me have	4,-1,-2
F me in	-12,13,-3
F me my	2,-2,-1
F me of	0,-6,4
F me off	5,-11,1
F me something	-2,3,0
F me the	-2,2,-1
F me to	3,1,-4
F me to a	-16,18,-5
F me with	-17,3,12
F mean	-7,-6,7
F mind	-4,-11,9
F minus	2,-12,6
F minus the	1,-5,3
F minute	12,-10,-2
F minutes	1,1,-3
F minutes ,	3,-1,-4
F minutes of	0,3,-3
F mood for	-2,0,-1
F more ,	1,2,-3
F more , ,	1,2,-3
F more of	-20,1,14
F more of a	6,-3,-3
F more than	5,-13,6
F more with	-6,7,-1
F morning ,	-3,7,-2
F most	4,0,-6
F mother in	-2,4,-2
F motion ,	-8,10,-1
F movie	1,2,-3
F movie ,	7,-4,-4
F movie about	7,-2,-6
F movie of	-9,-2,8
F much	0,-3,1
F mum	7,-5,-1
F musical ,	-11,12,-1
F must	-10,12,-3
F my	3,-1,-2
F my , ,	-6,7,-2
F my , a	14,-13,-1
F my , my	5,-4,-1
F my , the	8,-6,-2
F my , who	4,-3,-2
F my a	8,-6,-2
F my and my	-16,18,-1
F my are	6,-3,-3
F my at the	2,-1,-1
F my boyfriend	2,-1,-1
F my cant	-4,-2,5
F my dad	2,0,-3
F my daughter	4,-3,-1
F my for	-5,-1,5
F my four	6,-2,-4
F my french	8,-6,-3
F my from	7,-5,-2
F my has	4,-3,-1
F my in	5,-3,-2
F my in laws	10,-4,-7
F my in the	9,-7,-3
F my is	5,-5,0
F my is a	6,-5,-1
F my mother in	6,-5,-1
F my mum	7,-5,-1
F my of	5,-13,8
F my on	-5,2,3
F my on the	2,-1,-1
F my own	7,-5,-4
F my parents	5,-4,-1
F my says	11,-6,-5
F my that	-12,-3,14
F my the	-2,1,1
F my three	9,-2,-7
F my to	7,-4,-3
F my wants	-5,6,-2
F my was	-5,-7,9
F my whole	4,-2,-1
F my with	8,-6,-1
F mystery ,	-5,9,-4
F n	-1,5,-6
F ne	1,8,-14
F need	-5,3,1
F need ,	-7,11,-4
F need a	8,-5,-4
F need to	10,-6,-3
F needs	-11,12,-2
F needs a	8,-6,-2
F neither	3,-2,-1
F never	5,-5,0
F never seen a	-7,8,-5
F new	1,1,-2
F next	6,-4,-2
F next ,	2,-1,-2
F next , ,	1,0,-2
F nice	0,3,-3
F nice ,	12,-9,-3
F nine	7,-6,-2
F no	0,-3,3
F no ,	-1,-2,3
F no , a	-4,7,-5
F no , and	-4,7,-4
F no , my	-2,3,-2
F no , no	-4,-5,8
F no , or	-7,-24,28
F no , the	5,-10,5
F no in	-10,-6,14
F no more	-4,-6,10
F no of	2,-10,5
F no one	5,-10,2
F no to	-5,-3,5
F nobody	2,-2,0
F nobody ,	19,-18,-2
F nobody gets	-12,-1,14
F nobody in my	5,-1,-4
F noir ,	4,-2,-1
F none of that	5,-5,-2
F none of the	-16,-5,20
F none of your	-7,-1,8
F nor	-7,-6,10
F not	2,-3,1
F not ,	-1,4,-4
F not , my	6,-4,-1
F not , not	-8,-3,11
F not , the	13,-10,-3
F not a	0,-4,4
F not about	6,-15,7
F not another	2,-6,2
F not by	4,-9,6
F not for	3,-9,4
F not from	0,-4,2
F not have	-1,-5,5
F not in	4,-9,3
F not is	0,-6,4
F not of	-8,2,6
F not so	-1,-9,7
F not that	16,-2,-14
F not the	1,-6,5
F not to	1,5,-4
F not too	-9,3,4
F not with	-11,-8,18
F nothing	-1,-4,6
F nothing ,	5,1,-7
F nothing , nothing	-7,-5,12
F nothing about	-3,-4,7
F nothing against	8,8,-16
F nothing from	3,5,-10
F nothing of	-1,-5,4
F nothing that	5,-9,1
F nothing too	-3,-5,9
F nothing where the	-5,-2,7
F nothing with	0,-3,3
F nothing with a	-13,-3,17
F now	5,-1,-4
F now ,	-3,6,-4
F of ,	9,-5,-4
F of , ,	-1,4,-3
F of , a	10,-8,-2
F of , i	6,-5,-2
F of , my	3,-3,-2
F of , of	-11,13,-3
F of , the	-5,7,-4
F of FILM ,	-4,4,-1
F of a	5,-3,-2
F of in	-2,-2,3
F of me	6,-5,-1
F of my	0,2,-1
F of of	8,-5,-6
F of our	6,-5,-1
F of that	11,-8,-4
F of the	2,0,-2
F of the ,	3,1,-5
F of them	-5,5,0
F of those	-6,3,3
F of us	-5,10,-4
F of us ,	12,-12,0
F of your	-8,-1,9
F off	-4,-4,7
F off ,	3,3,-5
F off a	6,-7,1
F off my	10,-6,-3
F off the	6,-7,0
F off to	2,3,-6
F oh	10,-8,-2
F ok	6,-4,-3
F ok ,	0,-3,2
F ok so	8,-7,-1
F on	2,-1,-1
F on ,	1,4,-5
F on , ,	-11,13,-2
F on a	2,0,-1
F on a ,	-6,9,-3
F on an	-9,-16,18
F on at the	3,-3,-1
F on his	-1,3,-2
F on my	5,-3,-1
F on our	2,-2,0
F on the	4,-3,-1
F on the ,	5,-2,-3
F on the other	3,-3,0
F on the to	7,-6,-1
F once	6,-4,-2
F once a	2,1,-4
F one ,	1,-2,0
F one , ,	-1,-2,3
F one , a	4,-4,-1
F one , one	-1,2,-2
F one about	3,-2,-3
F one for the	10,-9,-4
F one in	10,-8,-3
F one more	5,-3,-5
F one of	0,-10,8
F one of the	-3,-5,3
F one of them	-6,3,5
F one of those	-7,10,-2
F one that	-8,11,-6
F one where	5,-8,2
F one with	3,-3,-1
F one with the	-10,13,-5
F ones	11,-7,-4
F ones ,	2,2,-5
F only	8,-4,-3
F only the	-14,17,-5
F or	-2,1,1
F or ,	1,3,-4
F or , ,	-5,0,5
F or a	-7,8,-2
F or the	-1,-4,5
F other	2,1,-2
F other ,	-1,2,-3
F otherwise	2,0,-5
F our	4,-3,-2
F our ,	-2,3,-1
F our is	6,-4,-2
F out	0,-9,9
F out ,	0,-4,4
F out of	-2,5,-3
F out of the	13,-10,-4
F over	-3,-10,12
F over ,	1,1,-3
F over a	-1,-4,4
F over my	4,-1,-3
F over the	8,0,-10
F own	5,-6,0
F own ,	6,-4,-2
F parents	3,-2,-1
F pass on	-5,-6,8
F people	-4,3,-1
F people ,	1,3,-4
F people who	-11,14,0
F perfect	17,-12,-5
F pick	4,-11,4
F please	6,-7,1
F please ,	-2,5,-3
F please , ,	-1,3,-1
F please , and	-17,12,3
F please , no	-4,11,-8
F please no	-4,-1,5
F pls ,	4,-3,-3
F portuguese ,	9,-8,-3
F prefer	-5,9,-8
F put on	3,-2,-1
F put the	2,0,-2
F rated	-9,3,8
F rated ,	5,-3,-4
F rather	3,1,-5
F rather not have	5,-3,-4
F rather than	-6,-8,13
F really	4,-9,3
F really ,	-1,4,-4
F recommended	-3,7,-5
F right	-6,6,1
F right ,	9,-6,-3
F rom	-9,2,2
F romance ,	-7,10,-2
F romance , ,	1,1,-2
F romantic ,	-2,7,-5
F said	-10,13,-4
F said my	4,-2,-2
F said the	4,-2,-1
F same	0,3,-3
F same ,	-8,9,-1
F same but	-10,12,-3
F saw	7,-2,-6
F saw the	3,-3,-1
F say	2,2,-5
F say no to	-8,6,-3
F says	-3,4,-3
F says my	5,-3,-2
F says the	1,2,-2
F sci	-7,6,1
F sci fi ,	1,1,-2
F se	-3,5,-3
F see	0,-4,3
F see a	3,3,-6
F see the	6,-3,-2
F seen	2,0,-2
F seen a	0,2,-4
F seen the	5,-3,-2
F set	-1,-8,7
F set in	-6,5,1
F set in ,	-5,6,-1
F set in a	-16,5,8
F set in the	-13,1,8
F seven	-13,14,-4
F she	1,1,-2
F she likes	-2,7,-5
F she the	5,-4,-1
F she wants	-1,5,-5
F shes	2,1,-3
F shes a	13,-10,-4
F shes the	2,1,-2
F should	-2,5,-4
F should be	8,-6,-3
F show	13,-14,-1
F show me	-11,6,4
F si	3,5,-11
F sick of	-6,-2,7
F silly ,	3,0,-2
F sit through	5,-9,5
F six	7,-4,-3
F six ,	-5,7,-1
F slow ,	6,-2,-3
F smth	1,4,-4
F so	-5,5,0
F so ,	-2,5,-2
F so , ,	-5,9,-4
F so a	-5,2,1
F so i	3,-3,0
F so more	-14,17,-3
F so no	-3,-4,6
F so something	-2,6,-2
F so the	3,-1,-3
F so we	14,-11,-3
F some	-4,9,-6
F somebody	-1,-3,5
F someone	1,-2,1
F something	-2,4,-2
F something ,	-3,5,-2
F something , ,	-10,11,-1
F something about	3,3,-6
F something and	-9,10,-2
F something as	-10,11,-1
F something but	-2,4,-2
F something from	-14,18,-4
F something from the	-3,4,-1
F something in	7,-2,-4
F something that	6,-4,-4
F something to	10,-8,-3
F something where	1,3,-4
F something with	-5,7,-2
F something with ,	6,-4,-2
F something with a	-13,15,-2
F somewhere	-6,9,-5
F sort ,	-5,7,-1
F sort of	-6,10,-6
F sound of	9,-5,-5
F south	-7,9,-3
F spanish	-6,9,-3
F spanish ,	-5,-2,2
F spanish , ,	-6,7,-1
F spare me	-9,-2,11
F stand	-7,-3,10
F stay	1,1,-4
F still	1,2,-3
F story	8,-6,-3
F story ,	-3,6,-3
F stuff ,	2,-5,5
F such a thing	5,-4,0
F sunday	5,-4,-1
F sunday ,	-1,2,-1
F take	-8,8,-5
F take a	-7,12,-9
F teenage	14,-13,-1
F ten	1,1,-2
F ten ,	10,-9,-1
F than	9,-9,-1
F than FILM ,	-7,9,-3
F than a	4,-9,3
F than my	1,1,-4
F than the	-4,0,-1
F thank	9,-7,-3
F thanks ,	7,0,-13
F that	3,-1,-3
F that ,	1,2,-3
F that , ,	-10,11,-2
F that i	5,-1,-3
F that in	-21,0,19
F that is	3,-2,-2
F that isnt	6,-8,0
F that not	19,-13,-10
F that of	8,-9,-2
F that sort of	5,-12,5
F that the	6,-5,-1
F that was	-1,3,-2
F that was a	6,-3,-3
F thats a	10,-8,-2
F thats my	5,-3,-2
F thats the	2,-2,-1
F the	3,-2,-1
F the ,	2,1,-3
F the , ,	1,2,-3
F the , a	-5,8,-4
F the , i	5,-3,-2
F the , my	3,-3,-1
F the , or	15,-9,-9
F the , so	-6,13,-9
F the , that	7,-5,-1
F the , with	6,-3,-4
F the FILM of	-14,18,-5
F the a	5,-10,3
F the and	4,-1,-3
F the and a	4,-3,-1
F the and my	2,0,-2
F the and the	-3,6,-4
F the are	2,-1,-1
F the at	8,-5,-3
F the at the	4,-2,-1
F the back	12,-9,-4
F the best	-1,3,-3
F the for	0,-4,3
F the french	0,3,-4
F the from	7,-6,-1
F the good	5,-4,-1
F the have	5,-3,-2
F the i	-2,4,-3
F the in	6,-1,-5
F the in the	3,0,-4
F the is	-2,3,-2
F the is a	-6,11,-4
F the little	-4,8,-4
F the me	5,-3,-2
F the mood for	-2,0,-1
F the my	3,-1,-1
F the new	-1,2,-2
F the of	6,-4,-2
F the of ,	16,-15,-1
F the of a	1,1,-2
F the of my	-8,9,-2
F the of the	12,-10,-2
F the on	8,-7,-2
F the on my	2,-1,-1
F the on the	1,1,-2
F the one	-2,-6,8
F the one ,	15,-14,-2
F the one with	13,-18,8
F the only	5,-3,-1
F the other	4,-4,0
F the same	-1,2,-2
F the so	-4,10,-11
F the ten	-17,19,-2
F the that	7,-5,-5
F the the	4,-2,-2
F the three	-7,-3,6
F the to	5,-4,0
F the want	-8,10,-2
F the was	5,-4,-1
F the whole	4,-2,-3
F the with	15,-10,-5
F the with a	-8,11,-4
F the with the	-1,3,-1
F the worst	4,-4,0
F them	-7,3,5
F them ,	4,1,-1
F then	6,-4,-2
F then , ,	-9,11,-3
F then i	4,-3,-1
F then the	3,-1,-2
F there	3,0,-3
F there a	5,-3,-3
F theres	2,-11,6
F theres a	-4,5,-1
F theres no	2,-5,3
F these	0,3,-6
F they	2,0,-2
F they want	-8,11,-6
F theyre	3,-3,-1
F theyve	8,-6,-1
F thing ,	8,-2,-7
F thing about	9,-17,4
F thing as a	4,-3,-2
F things	-8,3,0
F things ,	-2,-3,4
F think	-1,5,-5
F thinking	-3,5,-2
F this	5,0,-5
F this ,	11,-9,-3
F those	-4,3,0
F though	2,-3,1
F though ,	2,-6,4
F though the	2,4,-6
F three ,	2,-1,-1
F three and a	-7,-12,12
F three hours ,	5,-5,-1
F three hours of	-4,-1,4
F thriller ,	4,-2,-2
F thriller , ,	-19,20,-1
F through	9,-8,-1
F through a	-6,1,3
F through the	-1,2,-3
F till	7,-3,-4
F till the	0,-4,4
F time	-2,-2,4
F time ,	5,-2,-3
F time i	5,-2,-2
F tired	2,0,-3
F to	2,-1,0
F to ,	6,-3,-3
F to , ,	-10,11,-1
F to , the	12,-10,-2
F to a	4,-4,0
F to and	1,10,-10
F to be	-2,4,-1
F to be a	-1,4,-5
F to have	-4,6,-4
F to in	11,-8,-4
F to my	-5,7,-3
F to see	-4,5,-1
F to see a	-6,6,-3
F to the	3,-3,1
F to watch	3,-8,3
F to with	10,-19,2
F told me	2,-1,0
F tonight ,	5,-2,-3
F too	-4,-1,5
F too ,	8,-3,-8
F too many	-8,4,2
F too much	4,6,-11
F tried	5,-4,-1
F truc	-4,6,-2
F try	-9,1,4
F two	2,0,-3
F two ,	2,-1,-1
F two and a	3,-8,1
F two hours	3,0,-3
F two hours ,	-12,16,-5
F under	-3,6,-3
F under a	1,1,-2
F under an	-4,5,-2
F under the	1,1,-3
F until	13,-10,-3
F until the	10,-6,-3
F up	3,-5,1
F up ,	-8,8,0
F up , ,	-9,10,-1
F up for	6,-8,3
F up the	-1,4,-3
F up to the	1,4,-6
F up with	-4,-12,14
F us ,	3,1,-4
F us , ,	-3,4,-1
F us a	0,3,-3
F us the	3,-10,8
F very	-1,3,-2
F w	-8,6,3
F want ,	5,-4,-3
F want , ,	-12,7,6
F want a	-3,4,-1
F want and	-14,15,-3
F want is	-3,-1,5
F want something	-2,3,-1
F want the	-7,0,3
F want to	4,-2,-1
F want to be	-1,4,-6
F wanted	-6,10,-4
F wanted to	6,-4,-1
F wants	-3,5,-2
F wants ,	3,1,-4
F wants a	-12,11,-2
F war	-1,2,-3
F war ,	4,-2,-2
F war , ,	11,-10,-3
F was	5,-4,-1
F was ,	6,-3,-4
F was a	4,-2,-1
F was and	7,-4,-2
F was in	6,-4,-3
F was in the	4,-4,0
F was like being	4,-2,-1
F was on the	8,-6,-1
F was the	5,-3,-1
F was too	-7,-6,12
F wasnt	7,-6,-1
F watch	2,-3,0
F watch ,	-1,0,-3
F watch and	4,-3,0
F watch the	4,-2,-5
F watched	14,-5,-10
F watches	5,-5,-6
F way	-1,3,-4
F we	4,-3,-1
F we ,	12,-8,-3
F we a	-6,9,-5
F we all	3,-2,-1
F we both	12,-12,0
F we did	6,-5,-1
F we do	-3,5,-5
F we had	7,-6,-1
F we had a	3,-1,-1
F we have	-5,7,-4
F we have a	8,-7,-3
F we like	3,-1,-4
F we need	24,-23,-2
F we need a	-7,8,-4
F we the	6,-4,-1
F we want	-18,19,-3
F we want a	6,-6,-1
F we were	3,-3,-1
F wed	2,-1,-2
F wed like	-2,3,-3
F well	-3,1,1
F well ,	3,-1,-3
F welsh ,	1,0,-4
F were	6,-4,-3
F were a	8,-5,-4
F were in	8,-5,-3
F were in the	2,-1,-1
F were not	6,-4,-5
F western ,	-11,1,12
F weve	-4,1,3
F weve a	-3,6,-3
F weve been	2,-1,-1
F weve done	-9,-1,6
F weve got	11,-9,-1
F weve got the	3,-2,-1
F what	13,-11,-2
F what a	5,-4,-2
F what about	-6,7,-3
F what i	4,-3,-1
F what my	2,-1,-1
F what the	2,0,-2
F whatever	13,-4,-9
F whats	4,-1,-3
F whats the	6,-4,-2
F when	4,-1,-7
F when the	7,-6,-1
F where	-4,0,3
F where a	-4,1,4
F where i	5,-1,-4
F where people	-2,7,-12
F where the	3,-4,0
F where they	3,-9,3
F which	5,-2,-4
F which is	-4,9,-7
F who	-2,3,0
F who the	-7,4,7
F whole	3,-2,0
F whole ,	-4,7,-3
F whole of	4,-3,-1
F will	-7,1,3
F will be	7,-2,-5
F with ,	1,3,-5
F with , ,	-6,5,2
F with , my	4,-3,-2
F with , the	6,-3,-4
F with a and	2,3,-6
F with a who	0,2,-2
F with an	-8,10,-2
F with and	-9,11,-3
F with and a	3,2,-6
F with her	-2,3,-4
F with his	0,3,-5
F with in	-14,10,5
F with less	-4,2,0
F with more	-1,2,-2
F with no	-5,3,2
F with of	0,-5,4
F with one	-3,5,-2
F with or	-11,11,0
F with something	-2,2,0
F with that	-1,7,-8
F with the	2,1,-4
F with the ,	14,-12,-1
F with the of	-10,2,9
F with the same	-9,11,-3
F with two	4,-2,-3
F without	-3,-2,4
F without ,	16,-20,3
F without a	-8,-1,8
F without being	4,-6,-1
F without the	-2,-5,7
F wont	3,-3,-2
F wont have	-1,-7,5
F worst	4,-3,0
F would	11,-8,-4
F would be	11,-10,-2
F would like	6,-5,-4
F wouldnt	-1,7,-12
F yes	-4,-6,7
F yes ,	-8,-1,8
F you	4,-2,-4
F you ,	9,-8,-3
F you can	-1,-4,4
F you do	4,-3,-1
F you me	-2,-4,6
F your	1,-4,3
F zero	1,0,-3
K # ,	-3,6,-4
K # .	6,-5,-2
K # and	3,-1,-3
K # hint	11,-9,-3
K # small	6,-3,-3
K # used	-6,0,6
K # word facet +	-1,2,-2
K # word mood +	6,-1,-8
K # word runtime +	-13,8,5
K # word unread	6,-6,0
K # word word +	10,-7,-3
K # · ,	4,0,-5
K # · .	-1,5,-4
K # · hint	6,-3,-4
K # · small	9,-7,-2
K , #	-2,3,-2
K , FILM	1,1,-2
K , I	4,-2,-1
K , NAME	-4,6,-3
K , NO	-1,-2,3
K , and	1,-2,1
K , content	-3,3,-1
K , country	-6,7,-3
K , feeling disliked	10,-3,-7
K , feeling loved	2,1,-3
K , genre	4,1,-7
K , hint	-2,4,-1
K , is	5,-3,-2
K , like 	4,-3,-2
K , moods	2,0,-2
K , occasions	5,-3,-2
K , open	-6,8,-3
K , rare	-1,2,-1
K , seen 	2,-1,0
K , small	1,1,-2
K , telling	-5,8,-3
K , themes	-5,6,-1
K , they	2,0,-1
K , turn 	-2,3,-1
K , used	1,1,-2
K , wish 	-2,5,-4
K , word country +	-1,2,0
K , word facet +	-3,4,-1
K , word facet -	-6,4,-1
K , word genre +	-4,5,-1
K , word language +	-1,3,-2
K , word language -	-4,14,-11
K , word mood +	-3,4,-1
K , word mood -	-2,0,2
K , word person -	7,-10,0
K , word runtime +	5,-4,-2
K , word unread	0,2,-1
K , word word +	0,2,-2
K , word years +	-3,4,-1
K , · #	-1,4,-3
K , · ,	-3,5,-2
K , · .	-2,5,-3
K , · FILM	5,-4,-1
K , · I	8,-8,0
K , · NAME	9,-11,2
K , · NO	2,-4,3
K , · and	-2,0,3
K , · content	1,-2,2
K , · country	1,4,-5
K , · feeling disliked	5,-5,-1
K , · feeling liked	3,-1,-2
K , · feeling loved	9,-8,-3
K , · feeling so-so	-2,-4,8
K , · films	0,3,-2
K , · genre	-5,7,-2
K , · hint	0,2,-3
K , · is	3,-2,-2
K , · like 	8,-7,-2
K , · moods	0,3,-2
K , · occasions	8,-4,-3
K , · rare	3,-2,-2
K , · same 	-5,-5,9
K , · seen 	6,-3,-4
K , · small	4,-2,-2
K , · telling	-2,3,-1
K , · themes	-5,6,-1
K , · turn 	0,-1,2
K , · used	4,-2,-2
K , · wish 	-5,1,3
K . #	-2,1,1
K . .	-2,2,0
K . FILM	3,-2,-1
K . I	3,-2,-2
K . NAME	7,-2,-7
K . NO	0,-3,2
K . and	-9,-5,13
K . content	0,0,-3
K . country	1,1,-3
K . feeling disliked	2,-5,3
K . feeling hated	2,5,-7
K . feeling loved	-4,-1,3
K . films	0,1,-2
K . genre	2,1,-4
K . hint	2,0,-1
K . is	4,-1,-3
K . like 	-2,3,-2
K . moods	-1,3,-3
K . occasions	-1,4,-3
K . open	-2,4,-2
K . rare	-5,5,1
K . seen 	4,-2,-2
K . standing	-12,12,-4
K . telling	-2,2,-1
K . themes	1,3,-4
K . they	5,-4,-1
K . turn 	6,-5,-1
K . wish 	-2,4,-1
K . word country +	-2,4,-2
K . word facet +	-3,3,0
K . word facet -	-12,2,9
K . word genre +	-5,0,5
K . word genre -	-4,-3,5
K . word language +	1,1,-3
K . word mood +	-2,4,-2
K . word mood -	-7,4,0
K . word person +	-7,5,2
K . word person -	-8,-4,12
K . word unread	2,-1,-2
K . word word +	2,0,-2
K . word word -	-4,-4,5
K . word years +	0,1,-2
K . · #	7,-3,-4
K . · ,	-3,5,-1
K . · .	-4,3,1
K . · FILM	2,2,-4
K . · I	5,-5,-1
K . · NAME	6,-2,-6
K . · NO	3,-1,-2
K . · content	-2,-7,4
K . · country	0,7,-7
K . · feeling disliked	5,-14,7
K . · feeling liked	3,2,-4
K . · feeling loved	7,4,-11
K . · feeling so-so	-2,8,-11
K . · films	0,4,-4
K . · genre	-7,8,-2
K . · hint	5,-3,-3
K . · is	1,-3,2
K . · like 	7,-5,-4
K . · moods	-4,5,-2
K . · occasions	3,3,-5
K . · rare	-4,4,0
K . · same 	-12,3,8
K . · seen 	8,-6,-2
K . · small	2,-1,-1
K . · standing	-19,4,9
K . · telling	-6,6,-2
K . · themes	0,2,-1
K . · they	14,-13,-3
K . · turn 	3,3,-7
K . · used	3,-2,-1
K FILM .	7,-2,-5
K FILM NO	5,1,-5
K FILM and	4,-2,-2
K FILM feeling disliked	5,-1,-4
K FILM hint	8,-6,-1
K FILM is	3,-1,-1
K FILM occasions	12,-11,-1
K FILM rare	7,-6,-1
K FILM small	-1,3,-1
K FILM turn 	-4,5,-1
K FILM used	8,-6,-3
K FILM wish 	6,-4,-3
K FILM word facet +	-3,6,-6
K FILM word unread	3,-1,-2
K FILM word word +	3,-3,1
K FILM · ,	2,0,-2
K FILM · .	-4,1,3
K FILM · FILM	3,-3,0
K FILM · I	2,-2,-1
K FILM · NO	9,-7,-3
K FILM · and	11,-9,-2
K FILM · feeling disliked	5,-3,-4
K FILM · feeling liked	6,-5,-2
K FILM · hint	9,-7,-3
K FILM · is	4,-3,-2
K FILM · like 	2,-1,0
K FILM · occasions	5,-3,-2
K FILM · rare	9,-5,-4
K FILM · small	3,-1,-1
K FILM · themes	6,-4,-2
K FILM · used	5,-3,-1
K I #	7,-6,-2
K I ,	0,3,-3
K I .	-6,3,3
K I I	4,-3,-2
K I NO	2,-2,0
K I country	12,-9,-4
K I feeling liked	-6,8,-3
K I feeling loved	-3,8,-5
K I hint	2,-1,-1
K I is	4,-3,-1
K I moods	10,3,-12
K I occasions	7,-3,-4
K I rare	5,-1,-4
K I small	3,-2,-1
K I themes	7,-5,-2
K I used	1,-2,1
K I wish 	-2,4,-1
K I word facet +	0,2,-3
K I word facet -	13,-6,-7
K I word language +	9,-5,-5
K I word mood +	6,-2,-3
K I word person +	6,-12,2
K I word unread	3,-2,-2
K I word word +	8,-5,-2
K I word word -	9,-2,-6
K I word years +	0,2,-2
K I · #	13,-12,0
K I · ,	5,-3,-2
K I · .	6,-3,-3
K I · FILM	4,-4,-1
K I · I	3,-1,-1
K I · NAME	4,-2,-2
K I · NO	6,-4,-2
K I · and	1,1,-2
K I · content	5,-3,-1
K I · country	8,-5,-2
K I · feeling disliked	9,-6,-3
K I · feeling liked	2,-2,-1
K I · feeling loved	2,-2,-1
K I · films	4,-7,3
K I · hint	4,-2,-2
K I · is	2,0,-2
K I · like 	3,-2,-2
K I · moods	4,-1,-4
K I · occasions	-5,6,-2
K I · rare	5,-3,-2
K I · seen 	2,0,-2
K I · small	3,-2,-2
K I · telling	-2,5,-3
K I · themes	7,-5,-2
K I · used	3,-1,-2
K I · wish 	2,-1,-1
K NAME ,	1,0,-2
K NAME .	-1,-4,4
K NAME NAME	9,-6,-3
K NAME themes	5,1,-6
K NAME word unread	4,-2,-2
K NAME · ,	4,-1,-3
K NAME · NAME	3,-2,-1
K NAME · and	7,-4,-4
K NAME · is	3,-1,-1
K NAME · small	16,-14,-3
K NAME · themes	-2,5,-5
K NO ,	-4,5,-1
K NO .	-5,7,-4
K NO I	12,-2,-10
K NO NAME	-2,-10,7
K NO NO	-3,-3,6
K NO content	2,-6,3
K NO country	6,-14,2
K NO films	1,-6,4
K NO genre	-4,-7,9
K NO hint	-1,-5,6
K NO is	-2,4,-2
K NO moods	-2,-8,9
K NO rare	0,-4,4
K NO small	0,-1,2
K NO telling	-7,-7,13
K NO themes	-4,-6,10
K NO used	2,-7,5
K NO wish 	-9,-3,11
K NO word country -	-3,-2,5
K NO word facet +	-3,-1,4
K NO word facet -	-2,-2,4
K NO word genre -	-2,-5,7
K NO word language +	-6,1,3
K NO word language -	0,-8,6
K NO word mood +	-7,-3,8
K NO word mood -	-2,-4,6
K NO word person +	-5,-1,6
K NO word person -	-1,-3,5
K NO word runtime +	-9,9,-4
K NO word unread	1,-5,3
K NO word word +	5,-3,-2
K NO word years +	-11,-1,7
K NO · ,	-2,-2,4
K NO · .	-1,-2,4
K NO · I	5,0,-5
K NO · NAME	3,-12,4
K NO · NO	5,-5,0
K NO · and	-2,-1,2
K NO · content	1,-8,6
K NO · country	10,-6,-4
K NO · films	1,-5,3
K NO · genre	4,-6,1
K NO · hint	-4,-2,6
K NO · is	4,-4,-1
K NO · like 	1,-8,3
K NO · moods	-5,-6,11
K NO · occasions	-5,0,2
K NO · rare	0,-4,5
K NO · small	3,-2,-2
K NO · standing	12,-6,-3
K NO · telling	1,-6,6
K NO · themes	-5,-6,10
K NO · turn 	-1,-7,8
K NO · used	-3,-2,5
K NO · wish 	0,-2,0
K and FILM	4,-3,-1
K and I	2,-3,0
K and films	-2,3,-1
K and hint	-1,3,-2
K and is	2,-5,3
K and moods	4,-9,6
K and occasions	6,-4,-3
K and rare	8,0,-9
K and small	-2,3,-1
K and telling	2,4,-7
K and themes	4,-4,-1
K and they	5,-3,-3
K and used	-1,2,-1
K and wish 	1,-4,1
K and word country +	0,4,-3
K and word facet +	-3,2,1
K and word genre +	2,-5,2
K and word language +	-9,12,-2
K and word mood +	-3,2,0
K and word person +	0,1,-2
K and word runtime +	-12,8,1
K and word unread	1,1,-2
K and word word +	0,2,-2
K and word word -	1,-8,6
K and word years +	2,2,-7
K and · ,	-2,3,-1
K and · .	0,3,-3
K and · FILM	10,-7,-2
K and · I	3,-10,7
K and · NO	0,-1,2
K and · and	-1,4,-3
K and · films	-7,13,-7
K and · hint	-3,2,0
K and · is	5,-8,3
K and · moods	16,-13,-4
K and · rare	-3,5,-3
K and · small	3,-2,-1
K and · themes	-3,5,-4
K and · used	-3,-1,5
K and · wish 	-3,5,-2
K content ,	3,-2,-1
K content .	3,4,-9
K content and	-18,10,9
K content content	-9,3,5
K content small	1,-5,3
K content word facet +	-9,-14,20
K content word facet -	-1,-1,3
K content word genre -	2,6,-8
K content word mood +	-21,0,13
K content word mood -	-5,-5,10
K content word unread	6,0,-9
K content word word +	7,-8,0
K content word word -	14,9,-25
K content · ,	-5,-3,7
K content · I	9,-10,0
K content · and	1,-3,-2
K content · content	6,-5,-1
K content · small	-7,4,1
K country ,	-6,9,-3
K country .	5,1,-9
K country and	4,1,-4
K country country	8,-1,-10
K country hint	3,0,-3
K country is	0,4,-5
K country small	5,1,-6
K country themes	-1,4,-5
K country used	1,1,-4
K country word country +	-5,5,-1
K country word facet +	-4,1,4
K country word genre +	4,1,-8
K country word mood +	8,-8,0
K country word unread	5,-4,-1
K country word word +	4,-1,-3
K country word word -	-10,-7,14
K country · ,	1,4,-5
K country · .	0,-2,2
K country · and	22,-15,-9
K country · films	-9,-3,10
K country · hint	2,0,-2
K country · is	5,0,-6
K country · rare	7,-3,-8
K country · small	-2,0,2
K country · themes	0,2,-3
K country · used	6,-3,-5
K feeling disliked ,	-3,6,-3
K feeling disliked .	2,-1,-5
K feeling disliked and	-17,11,7
K feeling disliked feeling disliked	-1,-7,7
K feeling disliked is	2,-1,-2
K feeling disliked small	-6,-4,8
K feeling disliked word facet -	-1,12,-14
K feeling disliked word mood -	0,-3,4
K feeling disliked word unread	2,-6,4
K feeling disliked word word -	4,-7,2
K feeling disliked · ,	0,-8,6
K feeling disliked · .	5,-8,3
K feeling disliked · feeling disliked	6,-2,-4
K feeling disliked · is	-3,3,2
K feeling hated ,	12,-10,-4
K feeling hated feeling hated	-1,-5,7
K feeling hated word unread	-2,-5,7
K feeling hated · NAME	5,-4,0
K feeling hated · small	5,-4,-3
K feeling liked ,	1,-2,0
K feeling liked .	7,-8,0
K feeling liked NAME	14,-11,-3
K feeling liked and	3,4,-8
K feeling liked feeling liked	-2,2,-1
K feeling liked is	6,-2,-5
K feeling liked rare	8,-1,-16
K feeling liked small	-1,4,-3
K feeling liked used	6,-4,-5
K feeling liked word facet +	-3,3,-2
K feeling liked word mood +	-18,10,4
K feeling liked word person +	11,-6,-8
K feeling liked word unread	1,0,-3
K feeling liked word word +	1,3,-5
K feeling liked · ,	-3,-1,2
K feeling liked · .	6,-4,-3
K feeling liked · NAME	-3,5,-3
K feeling liked · and	-7,10,-5
K feeling liked · feeling liked	10,-10,-1
K feeling liked · hint	1,1,-4
K feeling liked · rare	2,3,-6
K feeling liked · small	6,-3,-3
K feeling loved ,	7,-4,-4
K feeling loved .	-7,12,-6
K feeling loved NAME	-8,10,-3
K feeling loved feeling loved	4,2,-6
K feeling loved small	-5,3,1
K feeling loved used	2,0,-1
K feeling loved word person +	-1,5,-8
K feeling loved word unread	-1,3,-3
K feeling loved word word +	5,-7,0
K feeling loved · ,	7,-7,0
K feeling loved · .	-2,4,-3
K feeling loved · films	0,4,-6
K feeling loved · hint	2,0,-2
K feeling loved · small	-7,2,3
K feeling so-so ,	-4,-4,8
K feeling so-so .	3,-3,-6
K feeling so-so feeling so-so	4,-1,-4
K feeling so-so word unread	5,-2,-3
K feeling so-so · ,	17,-15,-3
K feeling so-so · .	12,-7,-7
K feeling so-so · small	-6,7,-2
K films ,	-1,5,-3
K films .	8,-4,-4
K films I	8,-6,-1
K films NO	4,-13,3
K films and	5,1,-7
K films hint	-5,-1,6
K films is	-4,7,-5
K films themes	3,0,-4
K films used	7,0,-8
K films wish 	6,-5,-2
K films word country +	-13,15,-4
K films word facet +	6,-3,-3
K films word mood +	-3,6,-2
K films word unread	5,-1,-4
K films word word +	2,0,-2
K films word word -	-3,-6,6
K films · ,	-1,2,-2
K films · .	1,1,-2
K films · I	8,-5,-4
K films · NO	0,-13,9
K films · and	3,-2,0
K films · hint	-3,5,-3
K films · is	14,-7,-8
K films · small	5,-3,-1
K films · themes	1,3,-6
K films · used	6,-4,-2
K genre ,	-2,5,-3
K genre .	11,-6,-8
K genre NO	3,-12,8
K genre and	0,0,-2
K genre genre	0,5,-6
K genre is	13,-10,-5
K genre small	-4,7,-3
K genre themes	-17,16,-2
K genre turn 	-10,12,-2
K genre used	12,-12,2
K genre word facet +	-16,9,6
K genre word facet -	-13,2,11
K genre word genre +	1,2,-3
K genre word genre -	3,-8,4
K genre word mood +	-8,10,-2
K genre word person +	-5,9,-4
K genre word unread	6,-1,-6
K genre word word +	8,-6,-2
K genre word word -	10,-12,-2
K genre · ,	-1,2,-1
K genre · .	2,3,-5
K genre · NO	-10,3,6
K genre · genre	7,-5,-4
K genre · small	-4,5,-1
K genre · themes	10,-8,-6
K genre · wish 	-10,3,7
K hint #	12,-9,-3
K hint ,	-1,3,-3
K hint .	2,5,-6
K hint FILM	4,-2,-2
K hint I	4,-2,-3
K hint NO	6,-3,-4
K hint and	-2,4,-2
K hint films	11,-5,-6
K hint genre	13,-10,-4
K hint hint	5,-5,0
K hint is	4,-3,-1
K hint like 	14,-13,-3
K hint moods	8,-5,-3
K hint occasions	7,-5,-1
K hint rare	5,-5,0
K hint seen 	6,-5,-1
K hint small	3,-3,0
K hint themes	7,-2,-4
K hint they	6,-4,-2
K hint used	4,-5,1
K hint wish 	3,0,-3
K hint word country +	16,-15,-4
K hint word facet +	2,0,-2
K hint word facet -	0,-10,8
K hint word genre +	-6,11,-6
K hint word language +	19,-17,-3
K hint word mood +	3,-4,0
K hint word mood -	13,-5,-8
K hint word person +	-6,3,3
K hint word person -	2,-5,3
K hint word runtime +	4,-2,-2
K hint word unread	2,-1,0
K hint word word +	2,0,-2
K hint word word -	-2,-4,5
K hint word years +	-2,6,-4
K hint · #	6,-3,-2
K hint · ,	0,2,-2
K hint · .	2,-1,-1
K hint · FILM	0,1,-3
K hint · I	5,-2,-3
K hint · NO	8,-6,-2
K hint · and	0,2,-2
K hint · country	7,-2,-6
K hint · feeling liked	13,-11,-3
K hint · feeling loved	2,1,-3
K hint · films	-6,9,-3
K hint · genre	-5,1,4
K hint · hint	5,-4,-1
K hint · is	2,1,-3
K hint · like 	7,-6,-1
K hint · moods	18,-19,0
K hint · occasions	3,-2,-2
K hint · rare	7,-6,-2
K hint · small	2,-2,0
K hint · telling	-7,5,-1
K hint · themes	3,1,-4
K hint · turn 	-3,-4,9
K hint · used	2,-2,0
K hint · wish 	4,-2,-1
K is #	5,-5,-1
K is ,	1,1,-2
K is .	0,3,-9
K is I	3,-2,-1
K is NO	9,-10,1
K is country	19,-18,-1
K is feeling disliked	-1,-3,2
K is feeling liked	8,-5,-2
K is feeling loved	10,-9,-1
K is films	8,1,-11
K is hint	2,-3,1
K is is	-1,3,-2
K is moods	12,-9,-3
K is occasions	2,-1,-3
K is open	-2,3,-2
K is rare	-6,5,0
K is small	3,-1,-3
K is themes	4,0,-5
K is they	-10,14,-7
K is used	4,-2,-2
K is wish 	8,-6,-3
K is word country +	2,4,-9
K is word facet -	11,-6,-7
K is word genre +	-12,7,4
K is word language +	3,-13,7
K is word mood +	5,-1,-4
K is word mood -	2,-8,3
K is word person +	-4,4,-1
K is word runtime +	0,-10,9
K is word unread	2,-1,-1
K is word word +	4,-3,-2
K is word word -	-2,0,2
K is · .	2,0,-2
K is · FILM	4,-3,-1
K is · I	0,-3,2
K is · NO	5,-2,-5
K is · and	-1,3,-2
K is · feeling liked	6,-5,-3
K is · feeling loved	2,-1,-1
K is · films	0,-3,2
K is · hint	3,-5,2
K is · is	4,-2,-3
K is · like 	1,0,-3
K is · moods	2,-9,7
K is · occasions	-3,4,-3
K is · rare	-3,1,1
K is · same 	4,-2,-3
K is · small	5,-2,-3
K is · telling	-15,14,-5
K is · themes	8,-6,-2
K is · turn 	4,-1,-3
K is · used	5,-4,0
K is · wish 	7,-15,6
K like  NAME	1,1,-3
K like  is	11,-9,-2
K like  like 	0,3,-4
K like  rare	-8,14,-7
K like  small	6,-2,-4
K like  used	14,-10,-2
K like  word person +	-4,8,-4
K like  word unread	9,-7,-3
K like  word word +	4,-2,-3
K like  · ,	7,-4,-5
K like  · .	7,-4,-4
K like  · NAME	10,-8,-4
K like  · like 	4,-3,-1
K like  · rare	-5,11,-6
K like  · small	12,-7,-5
K moods ,	1,1,-2
K moods .	6,0,-6
K moods I	5,-3,-1
K moods and	-4,-1,5
K moods genre	7,-1,-6
K moods hint	11,-11,0
K moods is	9,-4,-5
K moods moods	-3,2,-2
K moods small	2,0,-2
K moods themes	12,-9,-2
K moods turn 	9,-8,-3
K moods used	-6,3,-1
K moods word facet +	-1,5,-5
K moods word facet -	9,-9,-3
K moods word genre +	-7,7,0
K moods word mood -	-1,8,-7
K moods word word +	4,-2,-3
K moods word word -	-4,-4,6
K moods · .	1,2,-3
K moods · I	16,-10,-7
K moods · NO	-6,10,-5
K moods · films	1,4,-5
K moods · genre	9,-5,-5
K moods · hint	6,-2,-4
K moods · is	11,-6,-7
K moods · moods	13,-7,-11
K moods · rare	11,-4,-11
K moods · small	4,-3,-2
K moods · themes	-9,13,-1
K moods · used	5,-1,-4
K moods · wish 	7,-10,3
K occasions ,	1,2,-4
K occasions .	-3,9,-6
K occasions I	3,-2,-1
K occasions NO	9,-6,-3
K occasions hint	13,-9,-4
K occasions is	9,-6,-3
K occasions occasions	2,0,-3
K occasions small	5,-4,-2
K occasions themes	7,-5,-2
K occasions used	7,-4,-4
K occasions word facet +	4,-1,-3
K occasions word facet -	6,-3,-3
K occasions word runtime +	10,-7,-4
K occasions word unread	4,-3,-1
K occasions word word +	3,0,-3
K occasions word years +	9,-5,-5
K occasions · ,	4,-2,-3
K occasions · .	7,-3,-5
K occasions · I	6,-3,-2
K occasions · NO	5,-3,-2
K occasions · and	5,-3,-3
K occasions · feeling disliked	2,0,-1
K occasions · feeling liked	-10,11,-2
K occasions · feeling loved	0,2,-3
K occasions · hint	9,-7,-1
K occasions · is	2,-2,0
K occasions · occasions	3,-1,-2
K occasions · rare	9,-4,-5
K occasions · small	2,1,-2
K occasions · themes	-4,7,-4
K occasions · used	8,-7,-1
K occasions · wish 	5,-2,-3
K open genre	-4,6,-3
K open small	2,-2,-2
K open word facet +	3,-1,-4
K open word genre +	-6,7,-1
K open word mood +	0,2,-2
K open word unread	1,2,-4
K open word word +	-4,0,3
K open · ,	-4,7,-3
K open · .	2,-6,3
K open · small	1,3,-4
K rare #	-3,6,-6
K rare ,	1,2,-2
K rare .	4,1,-5
K rare I	8,-4,-4
K rare NO	12,-2,-10
K rare and	3,-1,-3
K rare hint	12,-8,-5
K rare is	6,-6,-1
K rare moods	13,-10,-6
K rare occasions	10,-8,-2
K rare rare	12,-6,-6
K rare small	6,-4,-2
K rare themes	7,-9,3
K rare they	9,-8,-1
K rare turn 	5,-3,-5
K rare used	5,-6,0
K rare wish 	12,-8,-5
K rare word facet +	16,-9,-7
K rare word facet -	9,-8,-7
K rare word genre +	10,-4,-13
K rare word mood +	14,-10,-5
K rare word person +	-6,5,1
K rare word person -	-7,0,7
K rare word unread	1,0,-2
K rare word word +	6,-3,-3
K rare word word -	6,-9,1
K rare word years +	11,-7,-5
K rare · #	22,-18,-5
K rare · ,	-4,7,-3
K rare · FILM	7,-3,-4
K rare · I	2,-3,0
K rare · NO	-5,-3,7
K rare · and	5,-5,0
K rare · feeling liked	-2,7,-4
K rare · films	5,2,-10
K rare · genre	-6,-8,11
K rare · hint	1,-2,1
K rare · is	7,-3,-3
K rare · moods	1,-3,-3
K rare · occasions	3,0,-5
K rare · rare	4,-4,0
K rare · same 	17,-6,-14
K rare · seen 	10,-7,-3
K rare · small	3,-1,-1
K rare · telling	-11,-1,11
K rare · themes	1,-2,-1
K rare · turn 	3,1,-6
K rare · used	1,-5,4
K rare · wish 	-7,0,6
K same  ,	-1,2,-1
K same  .	-12,0,7
K same  small	-2,6,-4
K same  word unread	-1,3,-3
K seen  ,	8,-7,-1
K seen  FILM	2,-1,0
K seen  seen 	5,-4,-1
K seen  small	1,-2,1
K seen  word unread	2,-1,-1
K seen  word word +	5,-3,-3
K seen  · ,	4,-3,-2
K seen  · .	-1,8,-11
K seen  · NAME	2,-1,-1
K seen  · hint	3,-2,-1
K seen  · rare	4,1,-6
K seen  · small	3,-1,-1
K small #	-2,2,0
K small ,	1,1,-3
K small .	-1,4,-3
K small FILM	3,-1,-2
K small I	4,-2,-2
K small NAME	3,1,-4
K small NO	0,-1,2
K small and	6,-2,-4
K small content	-1,0,2
K small country	3,-2,-2
K small feeling disliked	-6,-2,4
K small feeling liked	7,-7,0
K small feeling loved	13,-17,-2
K small films	1,2,-4
K small genre	-3,-1,3
K small hint	2,-1,-1
K small is	2,0,-1
K small like 	1,2,-5
K small moods	2,1,-3
K small occasions	8,-4,-3
K small open	8,-9,0
K small rare	2,0,-1
K small seen 	4,0,-4
K small small	2,0,-2
K small standing	4,-11,2
K small telling	-4,5,-1
K small they	3,-3,0
K small turn 	-3,-2,4
K small used	3,-3,-1
K small wish 	-1,2,-2
K small word country +	-5,8,-3
K small word country -	-7,-4,10
K small word facet +	2,0,-2
K small word genre +	-2,2,0
K small word genre -	-10,3,6
K small word language +	-2,5,-3
K small word language -	-6,0,7
K small word mood -	-3,-1,5
K small word person +	5,-3,-1
K small word person -	-1,2,-3
K small word runtime +	-4,6,-2
K small word unread	3,-1,-1
K small word word +	2,0,-2
K small word word -	-1,-3,4
K small word years +	-4,5,-2
K small · #	3,-1,-3
K small · ,	2,0,-1
K small · .	2,-1,-2
K small · FILM	1,1,-2
K small · I	2,1,-2
K small · NAME	5,-3,-2
K small · NO	4,-4,0
K small · and	0,2,-1
K small · content	-3,-1,4
K small · country	3,-2,-1
K small · feeling disliked	13,-7,-6
K small · feeling liked	9,-9,1
K small · feeling loved	-5,7,-4
K small · feeling so-so	6,-4,-6
K small · films	-2,2,-1
K small · genre	-4,3,0
K small · hint	2,-1,-1
K small · like 	5,-4,1
K small · moods	4,-1,-3
K small · occasions	3,-2,-1
K small · seen 	2,-2,-1
K small · small	2,-1,-2
K small · standing	4,-1,-4
K small · telling	-2,-1,3
K small · themes	-1,3,-2
K small · they	3,-1,-2
K small · turn 	3,2,-5
K small · used	4,-2,-2
K small · wish 	2,1,-3
K standing ,	-2,-1,2
K standing .	9,-8,-3
K standing small	-2,10,-12
K standing standing	-6,6,-2
K standing word facet +	-2,0,1
K standing word unread	1,2,-5
K standing word word +	9,1,-11
K standing · ,	-10,-1,7
K standing · .	2,0,-8
K standing · small	-5,6,0
K standing · standing	-5,0,6
K telling ,	-4,5,0
K telling .	11,-7,-5
K telling and	-7,11,-3
K telling hint	-2,3,-4
K telling is	6,-8,1
K telling small	2,2,-5
K telling telling	0,3,-2
K telling used	6,6,-11
K telling word facet +	-5,7,-2
K telling word facet -	1,0,-2
K telling word genre +	-2,4,-3
K telling word mood +	-9,8,0
K telling word mood -	0,-5,5
K telling word word +	8,-6,-2
K telling word years +	2,-2,-1
K telling · ,	-1,2,0
K telling · .	-3,4,-1
K telling · NO	13,-4,-13
K telling · and	7,-5,-3
K telling · films	9,-3,-10
K telling · hint	4,-3,-2
K telling · is	-6,11,-10
K telling · small	-6,0,6
K telling · telling	-1,7,-7
K telling · themes	14,-5,-14
K telling · used	-9,11,-4
K themes ,	-3,3,0
K themes .	1,2,-3
K themes I	11,-4,-7
K themes NO	2,-4,2
K themes and	-5,6,0
K themes genre	8,-5,-3
K themes hint	3,-2,-1
K themes is	-2,1,0
K themes occasions	13,-8,-6
K themes rare	8,-8,0
K themes telling	12,-7,-7
K themes themes	0,3,-4
K themes turn 	3,-3,0
K themes used	-1,3,-2
K themes wish 	-3,5,-2
K themes word facet +	-1,4,-3
K themes word facet -	1,-3,3
K themes word genre +	14,-7,-9
K themes word mood +	-1,4,-3
K themes word mood -	-4,-2,7
K themes word person +	10,-9,-1
K themes word unread	2,-1,0
K themes word word +	0,3,-3
K themes word word -	-5,-2,7
K themes · #	7,-6,-1
K themes · ,	-1,2,-2
K themes · FILM	-4,5,-2
K themes · I	0,-3,2
K themes · NO	2,5,-8
K themes · and	3,-1,-2
K themes · feeling liked	2,1,-2
K themes · films	-7,10,-4
K themes · genre	-5,7,-2
K themes · hint	-2,3,-1
K themes · is	4,-1,-2
K themes · moods	4,1,-8
K themes · occasions	24,-23,-2
K themes · rare	5,-3,-4
K themes · telling	-8,2,2
K themes · themes	5,-1,-3
K themes · turn 	-5,6,-2
K themes · used	8,-5,-3
K themes · wish 	4,-3,-3
K they NO	-7,4,1
K they feeling liked	3,0,-3
K they hint	1,3,-2
K they is	0,2,-4
K they small	8,-4,-3
K they used	5,-5,0
K they wish 	1,3,-4
K they word facet +	14,-10,-4
K they word unread	6,-4,-2
K they word word +	1,1,-2
K they word word -	-6,-3,8
K they · ,	4,-2,-3
K they · .	0,-2,2
K they · FILM	3,-3,-1
K they · I	6,-4,-1
K they · and	-5,9,-5
K they · feeling disliked	3,-2,-1
K they · feeling liked	3,-2,0
K they · hint	1,1,-2
K they · is	2,0,-2
K they · rare	3,-2,0
K they · small	3,-2,0
K they · used	6,-4,-1
K turn  ,	4,-6,2
K turn  I	6,-4,-3
K turn  NO	-1,-4,4
K turn  content	2,1,-6
K turn  hint	-3,5,-1
K turn  is	-3,6,-7
K turn  moods	-10,14,-4
K turn  rare	-10,-3,9
K turn  small	0,2,-1
K turn  telling	-12,11,-4
K turn  themes	2,1,-5
K turn  they	-5,7,-3
K turn  turn 	4,-3,-1
K turn  used	10,-7,-7
K turn  wish 	-5,6,-4
K turn  word facet +	-7,9,-2
K turn  word facet -	-25,2,14
K turn  word genre +	4,-1,-5
K turn  word language +	-8,10,-2
K turn  word mood +	-3,3,-1
K turn  word person +	6,-12,4
K turn  word runtime +	-2,4,-3
K turn  word unread	1,1,-2
K turn  word word +	3,1,-4
K turn  word years +	5,0,-5
K turn  · ,	-4,6,-2
K turn  · .	-1,5,-4
K turn  · I	5,-6,1
K turn  · NO	7,-9,3
K turn  · and	-4,8,-5
K turn  · genre	-2,4,-2
K turn  · hint	6,-4,-5
K turn  · is	-1,0,-3
K turn  · rare	11,-16,6
K turn  · small	3,-1,-1
K turn  · themes	-9,14,-6
K turn  · used	-2,3,-3
K used #	9,-6,-4
K used ,	-1,2,-1
K used .	4,2,-6
K used I	3,1,-4
K used NO	11,0,-12
K used and	3,-1,-3
K used country	13,-10,-4
K used films	2,-1,-1
K used hint	8,-5,-3
K used is	-1,3,-3
K used like 	-5,6,-2
K used moods	-1,3,-6
K used occasions	9,-8,-1
K used rare	6,-7,0
K used small	3,-3,0
K used telling	12,-5,-11
K used themes	4,-2,-2
K used turn 	2,1,-5
K used used	6,-6,0
K used wish 	6,-3,-4
K used word country +	4,-2,-4
K used word facet +	7,-7,-1
K used word genre +	-7,7,2
K used word language +	11,-20,4
K used word mood +	3,-2,-2
K used word person +	-4,2,1
K used word person -	0,-6,6
K used word unread	3,-2,-1
K used word word +	2,-1,-1
K used word word -	3,-4,1
K used word years +	2,2,-3
K used · #	18,-17,-2
K used · FILM	10,-8,-2
K used · I	5,-5,0
K used · NO	1,-2,1
K used · and	2,0,-2
K used · feeling liked	4,0,-6
K used · films	-5,1,0
K used · genre	0,-5,2
K used · hint	3,-1,-2
K used · is	6,-6,1
K used · moods	6,-4,-3
K used · occasions	6,-4,-1
K used · rare	5,-7,2
K used · same 	16,-10,-6
K used · small	3,-4,1
K used · telling	-2,-1,0
K used · themes	1,1,-3
K used · turn 	-5,7,-3
K used · used	3,-4,1
K used · wish 	4,-4,0
K wish  ,	3,1,-4
K wish  .	-9,11,-3
K wish  I	10,-8,-3
K wish  country	6,-3,-6
K wish  genre	-9,10,-1
K wish  hint	4,0,-5
K wish  is	-2,5,-3
K wish  moods	-4,6,-2
K wish  rare	-2,1,0
K wish  small	-2,4,-2
K wish  telling	-8,2,5
K wish  themes	-1,5,-4
K wish  they	-8,11,-6
K wish  used	-5,5,0
K wish  wish 	0,3,-3
K wish  word country +	2,-2,-1
K wish  word facet +	-5,6,-1
K wish  word genre +	-11,12,-2
K wish  word language +	-6,5,2
K wish  word mood +	-1,3,-3
K wish  word mood -	4,2,-6
K wish  word runtime +	7,-13,2
K wish  word unread	3,-1,-2
K wish  word word +	0,3,-3
K wish  word word -	-4,-5,5
K wish  word years +	7,-5,-4
K wish  · ,	-2,4,-2
K wish  · .	-1,3,-2
K wish  · I	13,-11,-4
K wish  · NO	-2,6,-4
K wish  · and	-5,5,-1
K wish  · country	16,-12,-3
K wish  · films	5,-2,-5
K wish  · genre	2,2,-3
K wish  · hint	-2,3,-2
K wish  · is	6,2,-8
K wish  · moods	4,2,-6
K wish  · rare	-3,-1,3
K wish  · telling	-5,7,-2
K wish  · themes	-5,8,-3
K wish  · turn 	-6,7,-1
K wish  · used	-3,4,-2
K wish  · wish 	1,2,-4
K · # ,	0,3,-3
K · # .	6,-6,1
K · # and	3,-2,-2
K · # hint	7,-6,-1
K · # small	1,1,-4
K · # used	5,-6,-2
K · , #	0,2,-2
K · , NAME	5,-3,-2
K · , NO	-1,2,-1
K · , content	-3,7,-5
K · , country	-3,4,-1
K · , feeling disliked	-2,2,0
K · , feeling hated	17,-16,-2
K · , feeling liked	2,0,-2
K · , feeling loved	2,-4,1
K · , feeling so-so	7,-6,-1
K · , films	4,-2,-3
K · , genre	-2,3,-1
K · , hint	-2,4,-3
K · , is	1,2,-3
K · , like 	-4,6,-1
K · , moods	-1,4,-4
K · , occasions	1,0,-2
K · , open	2,5,-7
K · , rare	0,2,-2
K · , seen 	-11,4,3
K · , standing	7,-3,-5
K · , telling	-7,9,-2
K · , themes	-4,6,-3
K · , used	-2,3,0
K · . #	-2,-1,1
K · . .	0,2,-2
K · . FILM	4,-2,-2
K · . I	2,-2,1
K · . NAME	-2,-10,11
K · . NO	-1,2,-1
K · . and	0,-2,0
K · . content	-5,-6,8
K · . country	-3,8,-5
K · . feeling disliked	-9,-6,13
K · . feeling liked	5,-3,-2
K · . feeling loved	4,1,-6
K · . feeling so-so	-12,9,4
K · . films	8,-5,-4
K · . genre	7,-3,-4
K · . hint	2,-1,0
K · . is	3,-2,-1
K · . like 	3,0,-4
K · . moods	8,-7,-1
K · . occasions	1,-7,4
K · . rare	-1,5,-4
K · . seen 	9,-1,-7
K · . small	4,-3,0
K · . telling	8,-6,-3
K · . themes	4,-4,-1
K · . they	3,-1,-2
K · . used	6,-4,-2
K · FILM .	-1,3,-1
K · FILM and	2,0,-3
K · FILM is	6,-4,-2
K · FILM small	4,-2,-2
K · I ,	10,-7,-3
K · I .	5,-2,-3
K · I FILM	5,-1,-4
K · I I	4,-3,-1
K · I NO	-2,-4,5
K · I feeling liked	6,-5,-1
K · I hint	3,-4,0
K · I is	6,-4,-2
K · I moods	6,-5,-2
K · I rare	5,3,-6
K · I small	5,-3,-2
K · I themes	2,-4,2
K · I used	5,-3,-2
K · I wish 	-3,5,-2
K · NAME ,	2,2,-5
K · NAME .	-6,3,3
K · NAME NAME	7,-4,-3
K · NAME small	6,-3,-2
K · NO ,	6,-11,6
K · NO .	-3,-4,7
K · NO FILM	2,-3,1
K · NO I	-10,-13,19
K · NO NO	1,1,-2
K · NO content	1,3,-3
K · NO country	1,-7,6
K · NO genre	6,-4,-2
K · NO hint	7,-3,-5
K · NO is	4,1,-5
K · NO moods	4,2,-6
K · NO rare	5,-7,1
K · NO small	0,-3,3
K · NO telling	15,-7,-10
K · NO themes	6,0,-6
K · NO used	8,-8,0
K · NO wish 	11,-10,-2
K · and FILM	1,-4,3
K · and I	2,-3,1
K · and NO	4,0,-4
K · and content	-2,1,1
K · and country	-2,5,-2
K · and feeling disliked	-4,6,-3
K · and feeling liked	-3,7,-4
K · and films	3,-1,-2
K · and genre	8,-12,5
K · and is	-2,1,1
K · and moods	-1,4,-3
K · and occasions	9,-7,-2
K · and open	-12,14,-5
K · and rare	1,2,-3
K · and small	0,1,-2
K · and telling	-15,10,4
K · and themes	-4,3,1
K · and they	2,-4,2
K · and used	-3,7,-4
K · and wish 	1,-3,1
K · content ,	-6,-6,13
K · content .	-4,-2,6
K · content and	7,-9,3
K · content content	2,-6,3
K · content small	-4,5,-1
K · country .	15,-7,-9
K · country and	7,-1,-7
K · country films	-16,16,-2
K · country hint	10,-2,-9
K · country small	12,-10,-3
K · feeling disliked ,	-1,5,-5
K · feeling disliked .	4,-6,0
K · feeling disliked FILM	2,-1,-1
K · feeling disliked feeling disliked	1,-9,7
K · feeling disliked small	-2,3,-3
K · feeling hated .	1,-6,3
K · feeling liked ,	3,0,-3
K · feeling liked .	1,2,-3
K · feeling liked FILM	5,-4,-1
K · feeling liked NAME	7,-3,-3
K · feeling liked feeling liked	7,-2,-4
K · feeling liked small	6,-4,-1
K · feeling loved ,	3,-1,-2
K · feeling loved .	0,3,-4
K · feeling loved FILM	7,-6,-2
K · feeling loved feeling loved	6,-4,-2
K · feeling loved small	9,-11,-1
K · feeling so-so ,	8,-4,-9
K · feeling so-so .	6,0,-8
K · feeling so-so feeling so-so	2,-2,0
K · films .	-2,2,0
K · films I	9,-5,-4
K · films NO	-2,1,0
K · films and	-3,5,-6
K · films hint	2,-1,-2
K · films is	-8,9,-3
K · films small	-1,3,-1
K · films turn 	4,1,-6
K · films used	-1,-2,4
K · films wish 	-15,21,-7
K · genre ,	-5,6,-1
K · genre .	-2,3,-1
K · genre NO	-9,-4,10
K · genre and	-12,1,7
K · genre films	-11,6,4
K · genre genre	2,3,-5
K · genre hint	4,-11,4
K · genre is	6,-2,-6
K · genre small	-3,3,0
K · genre themes	-5,9,-3
K · genre turn 	-2,3,-3
K · genre wish 	-18,14,5
K · hint #	12,-10,-4
K · hint FILM	7,-3,-4
K · hint I	7,-11,3
K · hint NO	6,-3,-3
K · hint and	-1,2,-1
K · hint country	-2,3,-4
K · hint feeling liked	-3,1,-5
K · hint feeling loved	3,1,-7
K · hint films	-3,-1,2
K · hint genre	-8,11,-4
K · hint hint	3,-4,1
K · hint is	2,-1,0
K · hint like 	9,-8,-1
K · hint moods	8,-4,-5
K · hint occasions	1,-9,7
K · hint rare	8,-7,-2
K · hint same 	13,-15,-2
K · hint small	4,-3,-1
K · hint telling	-1,-4,3
K · hint themes	5,-1,-5
K · hint turn 	-2,0,3
K · hint used	4,-7,3
K · hint wish 	-6,6,-1
K · is #	8,-6,-2
K · is ,	-1,-3,3
K · is .	-2,1,-2
K · is NO	3,-3,1
K · is country	5,-1,-3
K · is feeling disliked	8,-6,-2
K · is feeling hated	6,-2,-5
K · is feeling liked	-1,6,-4
K · is feeling loved	3,-5,2
K · is feeling so-so	-4,8,-6
K · is films	10,-7,-3
K · is genre	-8,10,-2
K · is hint	3,-2,-1
K · is is	8,-7,-1
K · is like 	-2,3,-4
K · is moods	5,1,-5
K · is occasions	5,0,-3
K · is rare	10,-6,-4
K · is small	2,-1,-1
K · is standing	0,1,-3
K · is telling	2,6,-8
K · is themes	4,-1,-3
K · is used	2,0,-2
K · is wish 	2,-3,1
K · like  FILM	5,-5,0
K · like  NAME	0,2,-2
K · like  hint	10,-4,-6
K · like  like 	-3,4,-1
K · moods ,	2,1,-3
K · moods .	-2,3,0
K · moods NO	8,-2,-9
K · moods films	3,-1,-2
K · moods hint	-1,-12,15
K · moods is	16,-13,-5
K · moods moods	-2,2,0
K · moods small	3,-2,-2
K · moods used	-5,3,0
K · occasions ,	-1,2,-1
K · occasions .	1,3,-5
K · occasions and	10,-8,-2
K · occasions hint	6,-5,-4
K · occasions is	2,0,-4
K · occasions occasions	3,0,-2
K · occasions small	-2,5,-2
K · occasions themes	-7,8,-1
K · occasions used	16,-14,-3
K · open small	10,-9,-3
K · rare ,	-6,8,-2
K · rare .	3,-2,-1
K · rare I	-3,-6,7
K · rare NO	-1,-8,7
K · rare feeling liked	-8,13,-9
K · rare films	1,2,-11
K · rare genre	-12,-4,11
K · rare hint	2,-5,3
K · rare is	5,-6,1
K · rare moods	2,-1,-2
K · rare occasions	17,-12,-7
K · rare rare	9,-8,-1
K · rare telling	-8,3,2
K · rare themes	6,-10,2
K · rare turn 	-10,9,0
K · rare used	3,-6,3
K · rare wish 	-2,-6,7
K · same  ,	1,-4,3
K · same  .	2,0,-3
K · same  same 	7,0,-7
K · same  small	3,-7,2
K · seen  ,	3,-3,-1
K · seen  seen 	5,-3,-2
K · seen  small	4,-3,-1
K · small ,	3,-2,-2
K · small .	2,0,-2
K · small FILM	2,0,-2
K · small I	3,-1,-2
K · small NAME	7,-1,-4
K · small NO	2,-5,2
K · small and	3,-2,-1
K · small content	11,-5,-6
K · small country	5,-1,-4
K · small feeling disliked	5,-3,-2
K · small feeling liked	4,-2,-2
K · small feeling loved	10,-7,-4
K · small feeling so-so	-13,13,-5
K · small films	-3,3,0
K · small genre	8,-3,-5
K · small like 	-8,4,7
K · small moods	4,-2,-2
K · small occasions	5,-1,-4
K · small open	13,-3,-12
K · small rare	9,-6,-2
K · small same 	-9,-2,10
K · small seen 	5,-4,-1
K · small standing	14,-8,-8
K · small telling	0,4,-4
K · small themes	3,-1,-2
K · small they	0,6,-6
K · small turn 	15,-12,-3
K · small used	5,-3,-2
K · small wish 	2,0,-2
K · standing ,	1,-3,3
K · standing .	-1,-1,2
K · standing small	0,-7,6
K · standing standing	2,-4,1
K · telling ,	-1,3,-3
K · telling .	-4,5,0
K · telling and	-14,13,0
K · telling films	7,-9,0
K · telling hint	5,-2,-3
K · telling is	10,-3,-8
K · telling small	0,-8,6
K · telling telling	-3,4,-1
K · telling themes	-3,2,-1
K · themes ,	-3,5,-1
K · themes I	7,-6,-5
K · themes NO	-8,2,8
K · themes feeling liked	2,0,-4
K · themes films	-3,7,-4
K · themes genre	-2,4,-3
K · themes hint	3,-1,-2
K · themes is	8,-3,-5
K · themes moods	6,-8,-5
K · themes rare	8,-4,-4
K · themes small	2,0,-2
K · themes themes	-3,5,-2
K · themes turn 	-1,5,-4
K · themes used	2,-1,-1
K · themes wish 	2,8,-11
K · they hint	6,-5,-1
K · they small	3,-2,-1
K · they used	4,-2,-2
K · turn  ,	-4,3,0
K · turn  .	2,-1,-2
K · turn  I	7,-3,-5
K · turn  NO	-5,4,1
K · turn  feeling liked	-3,10,-8
K · turn  hint	8,-6,-2
K · turn  is	8,-4,-6
K · turn  moods	-6,8,-1
K · turn  rare	9,-4,-8
K · turn  small	3,0,-3
K · turn  telling	12,-10,-3
K · turn  themes	2,0,-2
K · turn  used	-2,4,-2
K · turn  wish 	-14,8,7
K · used #	10,-4,-6
K · used .	3,-2,-1
K · used FILM	6,-6,0
K · used NO	3,0,-3
K · used and	5,-3,-2
K · used country	10,-8,-2
K · used feeling liked	-11,14,-7
K · used films	0,3,-4
K · used genre	-13,4,9
K · used hint	3,1,-4
K · used is	4,-5,1
K · used like 	-6,9,-4
K · used moods	1,-9,7
K · used occasions	6,-5,-1
K · used rare	7,-8,0
K · used small	6,-4,-1
K · used telling	-6,6,1
K · used themes	1,2,-3
K · used turn 	5,-1,-2
K · used used	3,-8,5
K · used wish 	1,2,-2
K · wish  ,	-5,3,2
K · wish  .	-5,7,-2
K · wish  FILM	-3,3,-1
K · wish  I	8,-10,2
K · wish  and	3,-2,0
K · wish  genre	9,-7,-3
K · wish  hint	12,-11,-2
K · wish  is	1,0,-3
K · wish  moods	12,-7,-5
K · wish  rare	20,-16,-5
K · wish  small	-3,3,0
K · wish  themes	7,-11,4
K · wish  used	6,-4,-2
K · wish  wish 	0,-3,3
L1 ,	-1,3,-1
L1 .	0,2,-1
L1 0	2,-5,3
L1 00	5,-2,-3
L1 000	6,-9,2
L1 0000	7,-2,-4
L1 0000s	-2,6,-7
L1 00s	-10,15,-6
L1 FILM	4,-2,-1
L1 R1 , ,	-3,5,-2
L1 R1 , .	-2,5,-3
L1 R1 , 0	-5,7,-3
L1 R1 , 00	0,3,-5
L1 R1 , 0000	-7,9,-1
L1 R1 , FILM	5,-4,-1
L1 R1 , a	-1,4,-3
L1 R1 , about	-4,6,-4
L1 R1 , again	0,2,-3
L1 R1 , all	8,-3,-5
L1 R1 , anything	3,-6,1
L1 R1 , as	10,-8,-2
L1 R1 , asleep	8,-7,-2
L1 R1 , at	-1,2,-2
L1 R1 , bands	-2,2,0
L1 R1 , blake	5,-3,-2
L1 R1 , but	5,-8,3
L1 R1 , by	-4,7,-3
L1 R1 , city	7,-4,-3
L1 R1 , even	-12,13,-2
L1 R1 , family	-9,9,-2
L1 R1 , for	1,3,-4
L1 R1 , friends	-9,11,-2
L1 R1 , from	2,0,-2
L1 R1 , have	9,-7,-1
L1 R1 , house	-1,2,-1
L1 R1 , humour	6,-5,-1
L1 R1 , i	2,-3,0
L1 R1 , if	-7,10,-4
L1 R1 , in	2,0,-2
L1 R1 , is	5,-5,0
L1 R1 , isnt	-6,-12,12
L1 R1 , it	11,-14,3
L1 R1 , life	-10,10,-1
L1 R1 , like	15,-13,-2
L1 R1 , love	-6,7,0
L1 R1 , man	2,0,-3
L1 R1 , me	5,-2,-2
L1 R1 , men	0,1,-3
L1 R1 , minutes	-6,7,-2
L1 R1 , music	5,-4,-1
L1 R1 , my	3,-2,-1
L1 R1 , n	-14,16,-4
L1 R1 , never	6,-2,-3
L1 R1 , night	6,-6,-1
L1 R1 , no	2,-10,8
L1 R1 , not	1,-6,2
L1 R1 , of	4,0,-4
L1 R1 , off	4,-6,1
L1 R1 , on	3,-1,-1
L1 R1 , one	18,-16,-2
L1 R1 , ones	-7,9,-4
L1 R1 , optional	-5,8,-5
L1 R1 , or	-2,-6,8
L1 R1 , out	9,-6,-3
L1 R1 , over	-14,17,-6
L1 R1 , people	10,-5,-7
L1 R1 , please	-11,15,-4
L1 R1 , says	14,-12,-3
L1 R1 , story	5,-3,-1
L1 R1 , talking	2,0,-2
L1 R1 , than	14,-14,0
L1 R1 , that	2,1,-2
L1 R1 , the	11,-8,-2
L1 R1 , things	5,-2,-7
L1 R1 , time	6,-3,-3
L1 R1 , to	-3,6,-3
L1 R1 , too	-10,-5,11
L1 R1 , town	-4,5,0
L1 R1 , two	6,-4,-2
L1 R1 , up	4,-2,-2
L1 R1 , wants	10,-8,-2
L1 R1 , war	2,-1,-1
L1 R1 , was	8,-7,-1
L1 R1 , with	2,3,-5
L1 R1 , woman	-7,8,-1
L1 R1 , years	6,-5,-1
L1 R1 . ,	-3,5,-1
L1 R1 . .	-4,3,1
L1 R1 . 0	11,-18,6
L1 R1 . 00	2,4,-10
L1 R1 . 0000	5,2,-15
L1 R1 . FILM	2,2,-4
L1 R1 . a	15,-12,-2
L1 R1 . about	8,-2,-10
L1 R1 . again	-8,2,6
L1 R1 . and	-4,4,0
L1 R1 . anderson	-12,11,-6
L1 R1 . are	-15,13,0
L1 R1 . as	-15,7,1
L1 R1 . at	-6,1,5
L1 R1 . be	24,-18,-7
L1 R1 . before	6,-1,-9
L1 R1 . but	-1,8,-6
L1 R1 . by	11,-6,-5
L1 R1 . cage	-5,-10,12
L1 R1 . chan	-4,5,-1
L1 R1 . comedy	-7,10,-3
L1 R1 . crime	-3,4,-3
L1 R1 . date	7,-4,-5
L1 R1 . day	-7,0,8
L1 R1 . de	3,3,-10
L1 R1 . did	6,-1,-7
L1 R1 . family	-1,3,-5
L1 R1 . fi	-1,2,-1
L1 R1 . film	2,2,-5
L1 R1 . films	-7,-2,8
L1 R1 . footage	-11,4,2
L1 R1 . for	4,3,-9
L1 R1 . free	0,-10,5
L1 R1 . from	1,5,-6
L1 R1 . good	21,-19,-7
L1 R1 . got	13,-11,-1
L1 R1 . had	11,-9,-2
L1 R1 . has	4,3,-8
L1 R1 . have	1,2,-4
L1 R1 . here	10,-9,-2
L1 R1 . horror	-7,-1,7
L1 R1 . i	7,-10,3
L1 R1 . is	4,-10,5
L1 R1 . isnt	2,-4,0
L1 R1 . it	12,-9,-4
L1 R1 . ive	-3,-17,13
L1 R1 . kong	3,1,-4
L1 R1 . language	-1,-8,8
L1 R1 . lee	-6,9,-4
L1 R1 . like	3,-1,-3
L1 R1 . lives	-5,6,-3
L1 R1 . loach	-5,0,1
L1 R1 . made	-2,7,-8
L1 R1 . man	15,-12,-4
L1 R1 . me	0,7,-7
L1 R1 . movie	-12,16,-10
L1 R1 . my	16,-12,-3
L1 R1 . n	-14,15,-3
L1 R1 . night	6,-3,-4
L1 R1 . no	-9,-8,13
L1 R1 . not	-7,4,-1
L1 R1 . of	7,-8,0
L1 R1 . off	18,-22,3
L1 R1 . old	6,-1,-12
L1 R1 . on	2,0,-2
L1 R1 . one	18,-15,-5
L1 R1 . ones	14,-12,-5
L1 R1 . or	6,-2,-6
L1 R1 . out	4,-6,1
L1 R1 . people	-9,12,-6
L1 R1 . please	-10,16,-6
L1 R1 . rabbit	13,-9,-5
L1 R1 . ray	-3,9,-7
L1 R1 . says	6,-3,-4
L1 R1 . something	10,-5,-5
L1 R1 . still	7,-1,-8
L1 R1 . story	9,-5,-4
L1 R1 . stuff	-12,9,0
L1 R1 . than	-14,14,0
L1 R1 . that	-3,6,-6
L1 R1 . the	12,-9,-3
L1 R1 . then	-5,10,-8
L1 R1 . things	9,-6,-7
L1 R1 . time	2,0,-2
L1 R1 . up	7,-1,-7
L1 R1 . us	12,-10,-2
L1 R1 . w	1,6,-9
L1 R1 . wants	5,-3,-3
L1 R1 . war	0,2,-5
L1 R1 . was	12,-9,-3
L1 R1 . we	10,-7,-2
L1 R1 . week	6,-4,-2
L1 R1 . who	-8,14,-11
L1 R1 . will	-1,-14,10
L1 R1 . williams	-11,15,-10
L1 R1 . with	-1,8,-7
L1 R1 . without	-8,16,-10
L1 R1 . would	-11,14,-3
L1 R1 . year	-4,5,-3
L1 R1 . years	-3,4,-2
L1 R1 . yes	2,0,-5
L1 R1 . you	-8,10,-6
L1 R1 0 ,	15,-11,-5
L1 R1 0 .	6,-1,-10
L1 R1 0 old	6,-5,-4
L1 R1 00 ,	5,-2,-5
L1 R1 00 .	-6,9,-3
L1 R1 0000 .	1,9,-8
L1 R1 FILM ,	2,0,-2
L1 R1 FILM .	-4,1,3
L1 R1 FILM FILM	3,-3,0
L1 R1 FILM a	3,-2,-1
L1 R1 FILM and	8,-6,-1
L1 R1 FILM me	3,-1,-2
L1 R1 FILM my	4,-3,-2
L1 R1 a .	2,-3,1
L1 R1 a FILM	-9,11,-2
L1 R1 a about	1,5,-4
L1 R1 a and	7,-5,-2
L1 R1 a at	-8,9,-2
L1 R1 a but	-5,4,1
L1 R1 a by	4,-2,-2
L1 R1 a called	6,-4,-2
L1 R1 a coat	2,0,-3
L1 R1 a comedy	-3,3,-1
L1 R1 a date	-1,2,-2
L1 R1 a day	9,-6,-3
L1 R1 a drama	-5,6,-2
L1 R1 a ending	-15,15,-1
L1 R1 a evening	11,-9,-3
L1 R1 a film	-6,4,1
L1 R1 a for	7,-5,-1
L1 R1 a from	11,-9,-2
L1 R1 a girl	-4,7,-4
L1 R1 a hours	-9,0,6
L1 R1 a house	-11,12,-1
L1 R1 a i	-4,7,-3
L1 R1 a id	-8,12,-6
L1 R1 a is	6,-2,-4
L1 R1 a like	-6,7,0
L1 R1 a love	5,-3,-5
L1 R1 a man	-1,-3,2
L1 R1 a movie	-2,5,-4
L1 R1 a night	17,-16,-3
L1 R1 a of	7,-5,-2
L1 R1 a old	-19,20,-1
L1 R1 a on	5,-3,-1
L1 R1 a one	-3,3,0
L1 R1 a or	-10,10,0
L1 R1 a so	5,-2,-4
L1 R1 a story	-7,6,0
L1 R1 a tale	4,-3,-1
L1 R1 a teacher	-4,5,-1
L1 R1 a that	-4,3,1
L1 R1 a thing	18,-16,-4
L1 R1 a thriller	-6,7,-2
L1 R1 a time	4,0,-6
L1 R1 a to	3,0,-2
L1 R1 a where	-2,7,-7
L1 R1 a who	-3,5,-2
L1 R1 a with	-2,3,-2
L1 R1 a without	3,1,-5
L1 R1 a woman	1,5,-6
L1 R1 about ,	-3,2,0
L1 R1 about .	-3,0,3
L1 R1 about and	12,-8,-4
L1 R1 about or	-6,9,-3
L1 R1 actual .	-6,10,-3
L1 R1 adam .	-15,6,7
L1 R1 after ,	-1,2,-3
L1 R1 after .	9,-15,1
L1 R1 all ,	5,-4,-1
L1 R1 all .	-4,3,0
L1 R1 an ,	6,-6,-2
L1 R1 an .	6,-9,1
L1 R1 an and	-6,9,-3
L1 R1 an film	5,-1,-3
L1 R1 and ,	-1,2,-1
L1 R1 and .	-3,6,-4
L1 R1 and FILM	0,3,-3
L1 R1 and and	-3,6,-4
L1 R1 and at	-9,2,7
L1 R1 and for	-12,8,1
L1 R1 and in	-3,-1,3
L1 R1 and is	-6,-8,12
L1 R1 and it	-3,5,-2
L1 R1 and of	2,-5,3
L1 R1 and on	-6,7,-2
L1 R1 and the	4,-2,-3
L1 R1 and to	11,-9,-2
L1 R1 another ,	-7,0,5
L1 R1 another .	9,-7,-6
L1 R1 another one	-7,16,-8
L1 R1 any ,	14,-14,-1
L1 R1 any .	10,-3,-12
L1 R1 any film	-7,9,-3
L1 R1 anything ,	-6,-1,7
L1 R1 anything .	-9,7,1
L1 R1 are ,	6,-4,-3
L1 R1 are .	10,-5,-4
L1 R1 as ,	1,6,-10
L1 R1 as .	-5,8,-3
L1 R1 as as	2,-1,-1
L1 R1 as but	-7,9,-2
L1 R1 at ,	2,-1,-1
L1 R1 back .	-1,2,-3
L1 R1 bad ,	-3,1,0
L1 R1 be ,	-2,0,1
L1 R1 be .	3,1,-4
L1 R1 be about	8,-6,-1
L1 R1 be and	-7,9,-4
L1 R1 be with	9,-4,-5
L1 R1 been .	14,-14,-2
L1 R1 before ,	-10,-2,10
L1 R1 being ,	-5,5,-4
L1 R1 best .	-13,14,-4
L1 R1 better .	1,1,-3
L1 R1 big ,	-1,2,-1
L1 R1 big .	-7,7,0
L1 R1 bit ,	-19,3,18
L1 R1 bit .	6,-6,-3
L1 R1 both .	-1,2,-4
L1 R1 but ,	-6,5,1
L1 R1 but .	-2,5,-2
L1 R1 but and	-4,8,-4
L1 R1 by ,	1,0,-2
L1 R1 by .	8,-9,0
L1 R1 called ,	14,-13,-1
L1 R1 called .	8,-6,-3
L1 R1 can .	4,-1,-3
L1 R1 cant ,	-1,3,-3
L1 R1 cant .	9,-5,-4
L1 R1 cant FILM	6,-5,-1
L1 R1 cant the	3,-1,-1
L1 R1 car ,	-8,7,3
L1 R1 car .	7,-5,-1
L1 R1 clever ,	-8,5,3
L1 R1 cold ,	-5,6,-2
L1 R1 con ,	-7,8,-1
L1 R1 costume ,	-5,6,-1
L1 R1 could .	3,-8,5
L1 R1 country ,	-4,5,-2
L1 R1 dads ,	13,-10,-3
L1 R1 de ,	-2,9,-9
L1 R1 de .	13,-12,-5
L1 R1 dead ,	0,-5,6
L1 R1 dead .	4,-5,2
L1 R1 different .	25,-24,-1
L1 R1 do ,	4,-5,0
L1 R1 do .	-2,5,-2
L1 R1 doesnt .	-1,6,-6
L1 R1 dog .	3,4,-10
L1 R1 doing .	25,-8,-19
L1 R1 dont .	2,2,-4
L1 R1 dont about	-1,3,-2
L1 R1 dont me	5,-2,-3
L1 R1 double .	-5,6,-4
L1 R1 early ,	-5,7,-2
L1 R1 en .	-5,-2,1
L1 R1 enough .	14,-9,-4
L1 R1 even .	5,8,-15
L1 R1 ever .	5,-2,-4
L1 R1 every ,	2,2,-5
L1 R1 every .	9,-8,-2
L1 R1 everything all	2,-1,-1
L1 R1 family ,	-7,9,-3
L1 R1 family .	-3,1,1
L1 R1 fast ,	-6,7,-1
L1 R1 fewer than	-19,7,2
L1 R1 film ,	-3,5,-1
L1 R1 film .	-5,6,-2
L1 R1 first ,	-2,5,-4
L1 R1 first .	6,-5,-1
L1 R1 five old	1,-4,4
L1 R1 folk ,	-3,4,0
L1 R1 for ,	1,-2,1
L1 R1 for .	-2,4,-2
L1 R1 for and	2,1,-4
L1 R1 for sake	8,-2,-6
L1 R1 for ups	8,-6,-4
L1 R1 for years	6,-5,-2
L1 R1 found ,	-7,-1,7
L1 R1 four ,	8,-7,-2
L1 R1 four .	11,-8,-4
L1 R1 french ,	-8,10,-3
L1 R1 french .	13,-15,1
L1 R1 from ,	7,-5,-2
L1 R1 from .	-2,-4,5
L1 R1 from and	5,0,-5
L1 R1 from to	9,-7,-2
L1 R1 get .	3,-4,1
L1 R1 gets ,	7,-1,-6
L1 R1 gets .	9,-10,-1
L1 R1 girls .	-6,6,-1
L1 R1 go ,	5,-4,-3
L1 R1 go .	3,0,-5
L1 R1 good ,	5,-1,-6
L1 R1 good .	3,1,-5
L1 R1 got ,	-10,11,-2
L1 R1 got .	5,-2,-4
L1 R1 great .	10,-7,-5
L1 R1 grown ,	-7,10,-7
L1 R1 grown .	12,-17,4
L1 R1 had ,	5,-3,-1
L1 R1 had .	9,-4,-5
L1 R1 happy ,	2,4,-7
L1 R1 has .	8,-4,-5
L1 R1 hate .	-7,2,3
L1 R1 haunted ,	-6,5,1
L1 R1 have ,	-8,2,6
L1 R1 have .	1,-4,3
L1 R1 have of	8,1,-12
L1 R1 have the	17,-17,-1
L1 R1 he ,	0,1,-2
L1 R1 he .	3,0,-4
L1 R1 he at	6,-4,-3
L1 R1 he me	2,-1,0
L1 R1 he the	4,-2,-2
L1 R1 her ,	5,-4,-1
L1 R1 hes ,	11,-8,-8
L1 R1 hes .	-9,9,0
L1 R1 hes to	3,-2,-1
L1 R1 him ,	1,1,-2
L1 R1 him .	8,-7,-2
L1 R1 his ,	-10,12,-3
L1 R1 his .	4,-4,-1
L1 R1 hong ,	-1,2,-2
L1 R1 hot .	-2,4,-5
L1 R1 hours .	1,4,-7
L1 R1 i ,	4,-2,-1
L1 R1 i .	4,-1,-3
L1 R1 i FILM	2,-2,0
L1 R1 i a	2,-1,-1
L1 R1 i at	2,-2,-2
L1 R1 i for	4,-2,-2
L1 R1 i him	3,-2,-1
L1 R1 i in	6,-4,-2
L1 R1 i it	2,0,-1
L1 R1 i my	2,-1,-1
L1 R1 i not	6,-2,-5
L1 R1 i on	3,-2,0
L1 R1 i out	6,-1,-6
L1 R1 i the	3,-1,-2
L1 R1 i them	2,-1,-1
L1 R1 i up	3,-1,-2
L1 R1 i with	4,-3,-1
L1 R1 i you	6,-2,-4
L1 R1 ice .	-5,9,-6
L1 R1 id for	9,-7,-1
L1 R1 id it	2,-1,-1
L1 R1 if .	4,4,-14
L1 R1 ill .	14,-11,-4
L1 R1 im ,	13,-9,-4
L1 R1 im .	5,-1,-4
L1 R1 im and	6,-2,-4
L1 R1 im in	0,2,-3
L1 R1 im the	8,-7,-2
L1 R1 im to	3,-2,-1
L1 R1 im with	3,-2,-2
L1 R1 in .	2,1,-3
L1 R1 in and	2,3,-5
L1 R1 in are	6,-4,-3
L1 R1 in for	-5,0,4
L1 R1 in from	-4,5,-2
L1 R1 in has	-7,8,-1
L1 R1 in in	3,-3,1
L1 R1 in is	0,-1,2
L1 R1 in of	11,-8,-2
L1 R1 in with	7,-6,0
L1 R1 into ,	-3,2,0
L1 R1 into .	4,-6,-1
L1 R1 is ,	2,-4,3
L1 R1 is .	4,-3,-1
L1 R1 is and	2,0,-2
L1 R1 is in	11,-6,-6
L1 R1 is of	14,-11,-3
L1 R1 is than	-3,3,-1
L1 R1 is the	2,-1,0
L1 R1 isnt ,	0,-12,11
L1 R1 isnt .	4,1,-6
L1 R1 it ,	-8,16,-9
L1 R1 it out	3,-1,-2
L1 R1 its ,	-6,3,3
L1 R1 its .	4,-2,-2
L1 R1 its and	6,-4,-1
L1 R1 ive my	2,-1,-1
L1 R1 ive the	3,-2,-1
L1 R1 jacques ,	-8,10,-2
L1 R1 japanese ,	5,-4,-4
L1 R1 john ,	-8,15,-8
L1 R1 just ,	-11,12,-1
L1 R1 just .	-3,6,-5
L1 R1 lars trier	-5,-6,9
L1 R1 last ,	-1,4,-3
L1 R1 last .	2,0,-2
L1 R1 last of	-1,5,-4
L1 R1 late ,	1,1,-2
L1 R1 less ,	-8,-5,10
L1 R1 less .	-12,0,10
L1 R1 less than	11,-12,-2
L1 R1 like ,	-9,5,3
L1 R1 like .	-5,10,-6
L1 R1 like and	-13,14,0
L1 R1 little ,	5,-2,-3
L1 R1 little .	-9,11,-4
L1 R1 long ,	9,-7,-2
L1 R1 long .	-7,7,-1
L1 R1 love ,	-4,3,0
L1 R1 love .	-15,2,8
L1 R1 lovely .	4,-3,-1
L1 R1 man ove	2,-2,0
L1 R1 many .	2,2,-7
L1 R1 maybe .	-2,3,-2
L1 R1 me ,	-1,2,-2
L1 R1 me .	5,-4,-1
L1 R1 me and	-10,12,-2
L1 R1 me in	5,-3,-1
L1 R1 me of	13,-1,-12
L1 R1 me the	-4,12,-7
L1 R1 me to	6,-1,-5
L1 R1 michael ,	-17,13,3
L1 R1 mind .	-1,13,-17
L1 R1 more ,	6,0,-6
L1 R1 more .	-1,4,-4
L1 R1 more and	-8,8,-2
L1 R1 more than	5,-3,-3
L1 R1 movie ,	11,-10,-2
L1 R1 much .	3,-6,3
L1 R1 my ,	3,-1,-2
L1 R1 my .	6,-4,-2
L1 R1 my a	3,-2,-1
L1 R1 my and	-1,3,-1
L1 R1 my are	5,-3,-2
L1 R1 my at	4,-2,-2
L1 R1 my body	2,-1,-1
L1 R1 my cant	10,-7,-4
L1 R1 my favourite	2,-2,0
L1 R1 my for	5,-3,-2
L1 R1 my from	2,-1,-1
L1 R1 my got	2,-1,-1
L1 R1 my has	3,-2,-1
L1 R1 my have	5,-4,-2
L1 R1 my hurt	2,-1,-1
L1 R1 my husband	2,-1,0
L1 R1 my in	3,-2,-1
L1 R1 my is	5,-3,-2
L1 R1 my loved	6,-4,-1
L1 R1 my not	5,-3,-2
L1 R1 my of	7,-4,-2
L1 R1 my on	4,-2,-2
L1 R1 my only	2,-1,-1
L1 R1 my says	3,-2,-1
L1 R1 my teacher	5,-3,-1
L1 R1 my the	3,-2,-2
L1 R1 my thinks	2,-1,0
L1 R1 my to	4,-4,-1
L1 R1 my wants	2,-2,-1
L1 R1 my was	-1,2,-1
L1 R1 my will	4,-3,-2
L1 R1 my with	5,-5,0
L1 R1 my would	7,-4,-3
L1 R1 n .	1,2,-4
L1 R1 need .	2,1,-9
L1 R1 never ,	7,-12,3
L1 R1 new ,	-2,3,-2
L1 R1 new .	-1,3,-3
L1 R1 next ,	14,-11,-2
L1 R1 nice .	18,-17,-3
L1 R1 night .	-2,3,-5
L1 R1 no ,	1,-4,2
L1 R1 no .	0,-3,3
L1 R1 no and	9,-7,-4
L1 R1 no at	-5,7,-3
L1 R1 no films	-7,-2,9
L1 R1 no in	-2,-5,6
L1 R1 no of	6,-4,-2
L1 R1 no please	8,3,-9
L1 R1 no than	-19,22,-13
L1 R1 no this	-10,-4,13
L1 R1 no to	16,-3,-15
L1 R1 nobody ,	1,-1,3
L1 R1 nobody .	-1,4,-1
L1 R1 not ,	0,-5,5
L1 R1 not .	-2,-1,3
L1 R1 not about	3,-7,1
L1 R1 not for	-5,-11,13
L1 R1 not on	21,-4,-18
L1 R1 nothing ,	-6,-1,7
L1 R1 nothing .	-5,-2,7
L1 R1 nothing and	-11,1,7
L1 R1 nothing than	-5,-13,11
L1 R1 of ,	0,2,-2
L1 R1 of and	3,-1,-2
L1 R1 of but	-1,3,-6
L1 R1 of films	-4,3,-3
L1 R1 of i	5,-3,-2
L1 R1 of in	12,-8,-6
L1 R1 of is	-2,6,-4
L1 R1 of of	3,8,-10
L1 R1 of to	-1,-1,3
L1 R1 of with	3,-9,7
L1 R1 off ,	0,-7,4
L1 R1 off .	-2,3,-6
L1 R1 old ,	4,-2,-1
L1 R1 old .	4,-4,1
L1 R1 old and	-13,14,-1
L1 R1 on ,	-2,2,0
L1 R1 on .	-2,2,0
L1 R1 on and	5,-3,-2
L1 R1 on of	6,-5,0
L1 R1 on with	-17,6,8
L1 R1 once a	2,-1,0
L1 R1 one ,	6,-5,-1
L1 R1 one .	0,2,-2
L1 R1 one and	2,-1,0
L1 R1 one of	7,-6,-1
L1 R1 only ,	6,-2,-7
L1 R1 only .	-11,14,-3
L1 R1 or ,	-2,2,0
L1 R1 or or	-4,5,-1
L1 R1 other ,	0,2,-1
L1 R1 other .	7,-9,0
L1 R1 our ,	4,-3,0
L1 R1 our .	7,-6,-1
L1 R1 our is	5,-4,-1
L1 R1 out .	11,-9,-2
L1 R1 over .	0,3,-6
L1 R1 own .	0,-6,4
L1 R1 past ,	8,-5,-4
L1 R1 people ,	1,-12,9
L1 R1 people .	-4,8,-7
L1 R1 peter ,	-16,11,2
L1 R1 phone .	7,-20,9
L1 R1 proper .	-4,7,-4
L1 R1 real ,	-6,8,-3
L1 R1 real .	2,1,-2
L1 R1 really .	-4,13,-7
L1 R1 red ,	3,4,-3
L1 R1 red .	1,1,-2
L1 R1 richard ,	8,-15,9
L1 R1 road ,	-10,11,-1
L1 R1 robert ,	-7,8,-1
L1 R1 sad .	-1,-3,4
L1 R1 same ,	9,-7,-3
L1 R1 same .	0,2,-3
L1 R1 same as	-12,13,-2
L1 R1 say ,	-11,15,-6
L1 R1 say .	-15,17,-7
L1 R1 says ,	-5,6,-4
L1 R1 says .	4,4,-11
L1 R1 school ,	2,-5,1
L1 R1 sci ,	-8,4,3
L1 R1 second ,	3,0,-4
L1 R1 second .	-7,7,-2
L1 R1 seen .	-8,9,-2
L1 R1 she .	3,0,-4
L1 R1 she FILM	5,-4,-2
L1 R1 she at	4,-3,-2
L1 R1 she it	8,-7,0
L1 R1 she me	8,-6,-2
L1 R1 shes .	10,-5,-6
L1 R1 sidney ,	2,1,-3
L1 R1 silent ,	-3,8,-6
L1 R1 since .	9,-6,-3
L1 R1 six old	5,-3,-4
L1 R1 slow ,	-5,7,-2
L1 R1 small ,	0,1,-2
L1 R1 small .	6,-3,-5
L1 R1 so ,	-5,7,-3
L1 R1 so .	-5,2,0
L1 R1 so and	-13,9,6
L1 R1 so as	26,-30,2
L1 R1 so but	-16,19,-3
L1 R1 so i	8,2,-10
L1 R1 some .	5,-3,-3
L1 R1 something ,	-2,4,-2
L1 R1 something .	-4,7,-3
L1 R1 something and	-4,5,-1
L1 R1 something but	-5,5,-1
L1 R1 something for	-8,10,-2
L1 R1 something that	-3,5,-1
L1 R1 something to	-4,5,-1
L1 R1 something with	-6,8,-3
L1 R1 south ,	-1,3,-4
L1 R1 still .	4,-1,-4
L1 R1 talking .	-9,1,7
L1 R1 than .	6,-8,2
L1 R1 that ,	1,-3,-2
L1 R1 that .	3,-2,-1
L1 R1 that in	-16,19,-9
L1 R1 that the	11,-9,-2
L1 R1 thats ,	-11,13,-3
L1 R1 thats .	-3,1,1
L1 R1 the .	3,-1,-2
L1 R1 the 0	9,-7,-2
L1 R1 the FILM	6,-4,-2
L1 R1 the a	-10,2,9
L1 R1 the about	7,-5,-2
L1 R1 the again	14,-10,-4
L1 R1 the and	2,-1,-1
L1 R1 the are	3,-1,-3
L1 R1 the at	0,5,-5
L1 R1 the before	7,-6,-1
L1 R1 the bit	-7,-8,14
L1 R1 the bus	4,-3,-2
L1 R1 the but	1,4,-7
L1 R1 the came	2,-1,-1
L1 R1 the club	2,-1,-1
L1 R1 the day	-8,5,5
L1 R1 the do	-9,11,-5
L1 R1 the film	6,-6,0
L1 R1 the for	2,0,-2
L1 R1 the from	-14,9,6
L1 R1 the gets	-10,11,-5
L1 R1 the girl	3,-2,-1
L1 R1 the goes	-7,8,-3
L1 R1 the gone	-6,-17,17
L1 R1 the got	-5,6,-1
L1 R1 the had	7,-6,-1
L1 R1 the has	11,-8,-4
L1 R1 the have	3,0,-5
L1 R1 the home	8,-7,-2
L1 R1 the hour	10,-4,-8
L1 R1 the house	12,-12,-5
L1 R1 the i	-3,3,0
L1 R1 the in	7,-2,-5
L1 R1 the is	-2,2,0
L1 R1 the kind	-17,12,4
L1 R1 the lives	2,2,-9
L1 R1 the man	2,1,-3
L1 R1 the me	-18,21,-7
L1 R1 the moon	4,-2,-2
L1 R1 the my	2,-1,-1
L1 R1 the night	-12,12,-2
L1 R1 the not	-8,5,0
L1 R1 the of	-4,5,-1
L1 R1 the off	4,1,-5
L1 R1 the on	3,-2,-1
L1 R1 the ones	-2,5,-4
L1 R1 the or	6,0,-5
L1 R1 the out	-11,-3,13
L1 R1 the person	6,-6,-1
L1 R1 the said	6,-3,-2
L1 R1 the says	-8,10,-2
L1 R1 the scene	-11,16,-5
L1 R1 the side	-6,7,-2
L1 R1 the since	8,0,-8
L1 R1 the so	7,-5,-4
L1 R1 the ten	-8,0,7
L1 R1 the that	5,-6,0
L1 R1 the the	1,0,-2
L1 R1 the thing	9,-7,-3
L1 R1 the time	3,-2,-1
L1 R1 the to	6,-7,1
L1 R1 the up	-5,6,-3
L1 R1 the want	6,-5,-1
L1 R1 the was	7,-5,-2
L1 R1 the we	3,-2,-1
L1 R1 the went	5,-3,-2
L1 R1 the were	1,3,-6
L1 R1 the who	1,1,-3
L1 R1 their ,	0,-1,4
L1 R1 their .	-8,7,0
L1 R1 them .	-1,-9,7
L1 R1 then .	-6,7,-4
L1 R1 theres .	4,-13,5
L1 R1 they ,	6,-4,-4
L1 R1 they .	4,-1,-7
L1 R1 they at	2,-1,-1
L1 R1 this ,	5,-5,-2
L1 R1 this .	6,2,-9
L1 R1 those .	11,-6,-7
L1 R1 three ,	2,-6,4
L1 R1 three .	1,3,-4
L1 R1 three and	3,-1,-1
L1 R1 through .	1,3,-4
L1 R1 till .	9,-4,-5
L1 R1 time ,	-5,-4,9
L1 R1 to .	4,-2,-2
L1 R1 to FILM	-8,9,-2
L1 R1 to a	-13,10,5
L1 R1 to and	10,-2,-9
L1 R1 to for	8,-6,-3
L1 R1 to her	12,-11,-1
L1 R1 to him	19,-16,-4
L1 R1 to in	12,-9,-3
L1 R1 to it	15,-13,-1
L1 R1 to me	9,-5,-3
L1 R1 to my	-6,7,-2
L1 R1 to of	8,0,-13
L1 R1 to on	7,-5,-2
L1 R1 to the	3,-2,-1
L1 R1 to with	6,-2,-4
L1 R1 tom ,	13,-10,-4
L1 R1 too ,	-8,-1,8
L1 R1 too .	3,-4,1
L1 R1 too for	-2,-1,0
L1 R1 too to	2,8,-2
L1 R1 two ,	1,0,-3
L1 R1 two .	-2,6,-3
L1 R1 two and	10,-9,-2
L1 R1 two in	8,-6,-2
L1 R1 under .	10,-17,1
L1 R1 up .	-8,4,3
L1 R1 us ,	-3,0,3
L1 R1 us .	4,-10,5
L1 R1 very .	2,-1,-2
L1 R1 w .	1,-3,1
L1 R1 want ,	-6,7,0
L1 R1 want .	1,-2,1
L1 R1 want and	1,2,-3
L1 R1 wants ,	-10,13,-3
L1 R1 wants .	3,-1,-4
L1 R1 war ,	-3,0,-1
L1 R1 was ,	8,-6,-1
L1 R1 was .	5,-4,-1
L1 R1 was and	4,-3,-1
L1 R1 was but	7,-3,-3
L1 R1 was in	-7,-5,8
L1 R1 was on	-7,8,-1
L1 R1 watch ,	-7,19,-9
L1 R1 watch .	1,-15,12
L1 R1 we ,	5,-3,-3
L1 R1 we .	4,-3,-1
L1 R1 we a	2,-1,-1
L1 R1 we in	4,-3,-2
L1 R1 we to	4,-3,-1
L1 R1 well .	4,-1,-2
L1 R1 went .	-5,-11,13
L1 R1 were ,	11,-9,-2
L1 R1 were .	5,-3,-2
L1 R1 were in	3,-3,-1
L1 R1 wet ,	-11,9,3
L1 R1 white .	-6,-2,10
L1 R1 who ,	-21,19,3
L1 R1 who .	-14,11,2
L1 R1 who the	-8,-3,10
L1 R1 whole ,	16,-15,-1
L1 R1 whole .	-1,3,-2
L1 R1 with ,	-3,4,-2
L1 R1 with .	-2,0,2
L1 R1 with and	-4,8,-5
L1 R1 with in	-2,7,-7
L1 R1 with of	-8,7,1
L1 R1 with or	-9,10,-1
L1 R1 without ,	-5,4,0
L1 R1 without .	1,-6,4
L1 R1 wong wai	-2,3,-1
L1 R1 worst in	5,-4,0
L1 R1 wrong .	-2,6,-3
L1 R1 year ,	-2,2,-1
L1 R1 year .	1,0,-2
L1 R1 years ,	0,-7,5
L1 R1 you .	7,-5,-3
L1 R1 you it	7,-6,-1
L1 R1 you me	4,-2,-3
L1 R1 your ,	-2,6,-4
L1 R1 your .	13,-10,-4
L1 about	-3,3,-1
L1 actual	2,1,-2
L1 actually	3,-4,-3
L1 adam	-17,1,15
L1 after	5,-4,-2
L1 again	1,-6,2
L1 against	5,-8,4
L1 agatha	-2,4,-2
L1 agnes	-10,14,-4
L1 all	2,-1,-1
L1 allotment	5,-3,-1
L1 also	0,4,-4
L1 always	6,-2,-3
L1 american	-2,-6,5
L1 an	0,1,-2
L1 and	-1,2,-1
L1 animals	-10,-2,7
L1 another	-6,4,2
L1 any	2,3,-5
L1 anyone	17,-12,-5
L1 anything	-2,-2,4
L1 are	5,-2,-3
L1 arent	8,-4,-8
L1 as	3,-1,-3
L1 at	2,-2,0
L1 au	-2,3,-2
L1 audrey	-22,23,-1
L1 aunt	10,-5,-5
L1 baby	5,-6,3
L1 back	4,-1,-3
L1 bad	-4,3,1
L1 bank	-9,9,-1
L1 bar	-7,-17,20
L1 be	4,-1,-2
L1 bear	-4,1,3
L1 beats	7,-5,-1
L1 beautiful	-1,4,-4
L1 because	3,-1,-1
L1 been	2,0,-2
L1 before	1,-7,6
L1 being	-3,1,2
L1 bela	-6,1,3
L1 ben	-14,1,11
L1 best	-1,4,-4
L1 bette	-2,6,-2
L1 better	3,-1,-2
L1 between	-2,14,-14
L1 big	-3,4,-1
L1 bill	-1,5,-7
L1 billy	3,-2,-1
L1 bird	-6,8,-3
L1 bit	1,-6,4
L1 black	-7,3,3
L1 blue	9,-7,-2
L1 body	-22,13,1
L1 bohemian	4,-2,-2
L1 boss	3,-2,-1
L1 both	6,-4,-2
L1 boys	8,-6,-3
L1 brass	-7,8,-1
L1 brendan	-8,10,-2
L1 broken	1,1,-3
L1 brother	5,-5,-2
L1 bruce	5,-2,-4
L1 bus	6,-5,-1
L1 buster	4,0,-6
L1 but	-2,2,0
L1 by	1,1,-2
L1 call	-1,4,-2
L1 called	10,-8,-3
L1 calls	9,-7,-2
L1 can	4,-2,-1
L1 cannot	10,-6,-4
L1 cant	5,0,-4
L1 car	-2,1,1
L1 cary	-15,19,-11
L1 cat	3,0,-4
L1 chicken	5,-3,-4
L1 christmas	14,-14,-1
L1 christopher	-10,5,3
L1 church	7,-5,-3
L1 cinema	6,-3,-4
L1 class	-2,6,-2
L1 clear	-3,9,-9
L1 clever	-3,4,-3
L1 clint	-12,6,1
L1 close	-3,3,-2
L1 club	7,-6,-1
L1 cold	9,-7,-2
L1 come	-4,8,-6
L1 con	-11,10,1
L1 cool	13,-12,-5
L1 costume	-3,4,-2
L1 could	5,-5,0
L1 couldnt	5,-3,-2
L1 country	4,0,-4
L1 cousin	9,-5,-4
L1 creepy	-7,-3,15
L1 crime	-7,8,-2
L1 cruise	-7,6,-4
L1 dad	1,1,-2
L1 dads	11,-9,-2
L1 daniel	4,-5,0
L1 danny	-10,8,1
L1 dark	7,-5,-3
L1 daughters	-3,5,-2
L1 david	3,-2,-5
L1 day	13,-11,-2
L1 de	0,5,-7
L1 dead	-7,-4,11
L1 dear	8,-5,-3
L1 decent	-4,5,-3
L1 desert	16,-15,-2
L1 did	1,2,-3
L1 didnt	1,-3,2
L1 die	7,-4,-3
L1 different	12,-11,-2
L1 dinner	-15,9,4
L1 divorce	1,1,-2
L1 do	-1,4,-2
L1 does	7,-1,-7
L1 doesnt	2,-1,-3
L1 dog	-7,1,5
L1 dogs	-1,4,-4
L1 doing	-4,7,-5
L1 done	-8,3,4
L1 dont	5,0,-5
L1 door	2,2,-5
L1 doris	-6,10,-8
L1 double	-4,6,-3
L1 down	-3,7,-5
L1 downton	10,-4,-6
L1 driving	3,-3,-1
L1 dry	9,-7,-5
L1 during	6,-3,-2
L1 each	5,-4,-1
L1 early	-1,3,-1
L1 eating	-1,-9,10
L1 eight	-2,-3,4
L1 eleven	7,-6,-1
L1 else	7,1,-10
L1 emilia	16,-7,-12
L1 emma	-7,16,-17
L1 en	-4,5,0
L1 ending	-4,0,3
L1 english	9,-10,-2
L1 enough	-4,7,0
L1 even	6,-6,1
L1 ever	5,-3,-3
L1 every	3,-3,0
L1 everybody	0,7,-13
L1 everyones	-4,-6,9
L1 ex	3,-2,-1
L1 except	-5,1,2
L1 exchange	6,-4,-2
L1 eyes	12,-9,-4
L1 fallen	6,-5,-1
L1 family	-4,5,-1
L1 fancy	-8,-5,9
L1 fast	0,2,-3
L1 father	3,-3,1
L1 fathers	6,-8,2
L1 feel	6,-1,-8
L1 fell	2,-1,-1
L1 felt	-1,-6,8
L1 female	-10,14,-5
L1 few	5,-4,-2
L1 fewer	-3,-6,6
L1 fifty	8,-2,-7
L1 film	4,-2,-2
L1 films	5,-2,-4
L1 finally	7,-6,-1
L1 find	7,-13,8
L1 fire	2,-1,-2
L1 fish	13,-12,-2
L1 five	5,-5,-1
L1 flower	5,-2,-3
L1 folk	-7,9,-2
L1 food	-1,-4,5
L1 football	-4,2,-1
L1 force	5,-2,-2
L1 forty	3,-1,-2
L1 found	-4,-2,4
L1 four	7,-5,-2
L1 free	-9,15,-6
L1 french	-2,4,-1
L1 friend	-1,-7,8
L1 friends	13,-12,-1
L1 frozen	-2,3,-3
L1 full	13,-8,-7
L1 fun	0,3,-5
L1 funny	-1,3,-3
L1 gave	5,-2,-3
L1 gene	-13,16,-6
L1 gentle	-13,17,-3
L1 george	-11,-2,9
L1 gerard	-15,-6,19
L1 german	7,-5,-4
L1 get	1,1,-2
L1 gets	4,-9,6
L1 getting	-4,-8,10
L1 ghost	-7,4,3
L1 giant	-11,2,5
L1 gimme	-5,7,-7
L1 girl	0,5,-4
L1 girls	4,-2,-4
L1 give	-1,1,-2
L1 gladiator	10,2,-13
L1 glass	21,-20,-3
L1 go	9,-4,-6
L1 goes	-7,5,2
L1 going	-13,5,12
L1 gone	-13,18,-4
L1 good	0,4,-4
L1 got	0,3,-2
L1 gran	11,-7,-3
L1 grandmas	11,-3,-8
L1 grandmother	8,-7,-1
L1 great	-4,7,-5
L1 greek	-2,7,-8
L1 green	6,-3,-4
L1 grown	2,-2,-2
L1 guy	-9,3,3
L1 had	5,-5,1
L1 half	4,-6,2
L1 hand	2,2,-4
L1 handsome	-6,8,-1
L1 happy	2,5,-10
L1 hard	-1,3,-2
L1 has	4,-1,-3
L1 hasnt	-1,-11,9
L1 hate	5,0,-5
L1 hated	14,-11,-4
L1 hates	-2,-10,7
L1 haunted	-8,7,1
L1 havent	5,-2,-3
L1 having	2,-3,1
L1 he	4,-2,-2
L1 head	-3,0,1
L1 heart	7,-5,-3
L1 heavens	13,-10,-3
L1 helen	-3,6,-8
L1 her	5,-4,-1
L1 hes	3,0,-3
L1 high	-1,2,-1
L1 him	5,-4,-2
L1 holiday	8,-5,-6
L1 hong	-8,2,5
L1 horror	0,1,-3
L1 hospital	1,-6,3
L1 hot	2,-1,-2
L1 hotel	2,-4,3
L1 hour	-6,9,-5
L1 hours	-2,2,0
L1 house	4,-3,-1
L1 how	2,4,-6
L1 hugh	-2,-4,5
L1 hundred	5,-3,-2
L1 husband	-2,2,1
L1 husbands	5,-4,-1
L1 i	3,-1,-2
L1 ice	-4,4,-1
L1 id	4,-3,-1
L1 if	-4,5,-1
L1 ill	8,-5,-4
L1 im	7,-4,-3
L1 in	2,-1,-2
L1 into	-3,4,-1
L1 irish	-4,8,-6
L1 isabelle	-1,2,0
L1 isnt	3,-3,0
L1 it	4,-1,-2
L1 italian	6,-3,-3
L1 ive	4,-2,-2
L1 jack	-15,4,8
L1 jackie	-3,17,-13
L1 jacques	-13,14,-3
L1 james	-18,7,3
L1 jane	-3,-1,0
L1 japanese	8,-5,-6
L1 jared	-7,-7,12
L1 jason	-8,3,0
L1 jean	-11,14,-6
L1 jeanne	10,0,-9
L1 jennifer	-17,-13,24
L1 jim	-6,1,3
L1 john	-8,6,0
L1 johnny	-4,-4,6
L1 jojo	7,-5,-2
L1 judi	4,3,-4
L1 julia	0,2,-5
L1 jump	-9,-6,14
L1 just	0,3,-3
L1 kar	-6,4,1
L1 keep	-5,-7,11
L1 keeps	7,-4,-5
L1 kelly	-3,5,-5
L1 ken	4,-7,2
L1 kevin	-9,-9,13
L1 kid	-5,4,-1
L1 kids	3,-1,-2
L1 kind	-2,3,-4
L1 know	7,-5,-3
L1 korean	-2,8,-5
L1 kung	-6,7,-2
L1 la	7,-4,-4
L1 lars	-5,-6,9
L1 late	0,2,-1
L1 latin	-5,7,-5
L1 le	-9,10,-2
L1 least	-6,-5,10
L1 leave	-8,-13,20
L1 left	1,-13,12
L1 les	6,-7,-2
L1 less	-6,0,5
L1 lets	10,-6,-8
L1 liam	-19,4,8
L1 life	-7,9,-2
L1 light	-2,3,-2
L1 like	3,1,-5
L1 liked	-3,6,-4
L1 little	-3,3,1
L1 live	2,2,-6
L1 lonely	0,2,-4
L1 long	-3,3,0
L1 lost	2,-1,-2
L1 loud	2,-5,1
L1 love	-9,2,6
L1 loved	-2,0,-1
L1 lovely	4,-3,-2
L1 loves	12,-3,-11
L1 low	0,-7,6
L1 mad	-12,7,7
L1 made	8,-5,-5
L1 maggie	-6,12,-6
L1 magic	-1,2,2
L1 make	-1,5,-5
L1 man	5,-3,-2
L1 mans	11,-4,-7
L1 many	2,-1,-2
L1 mark	-1,-9,8
L1 may	7,-7,-1
L1 maybe	-1,6,-3
L1 me	3,0,-3
L1 mean	-1,-8,6
L1 means	2,5,-10
L1 mel	-9,-3,11
L1 men	-14,9,2
L1 meryl	4,-5,1
L1 michael	-10,1,7
L1 middle	-4,5,-1
L1 mike	11,-7,-8
L1 mind	-7,3,4
L1 minutes	0,-4,5
L1 miss	2,2,-6
L1 modern	-11,19,-8
L1 moral	-14,10,7
L1 most	2,1,-7
L1 mother	5,-3,-3
L1 mothers	2,-6,5
L1 mountain	1,5,-3
L1 movie	5,-5,0
L1 mr	5,-7,-1
L1 mrs	4,-2,-1
L1 much	-1,-3,3
L1 mum	4,-3,-1
L1 mums	5,-7,2
L1 must	-4,7,-4
L1 my	3,-2,-2
L1 n	-7,7,1
L1 naked	4,-3,-2
L1 nan	8,-6,-3
L1 near	1,-8,7
L1 nearly	5,-4,-3
L1 need	1,0,-2
L1 neighbours	9,-8,-1
L1 neither	-5,-3,6
L1 nephew	2,-2,-1
L1 netflix	5,-20,7
L1 never	4,-5,1
L1 new	-5,6,-2
L1 next	7,-5,-1
L1 nice	1,3,-3
L1 nicolas	-5,5,-2
L1 night	-1,4,-3
L1 nine	5,-4,-2
L1 no	0,-3,3
L1 nobody	-1,-1,2
L1 nobodys	-1,-17,13
L1 nor	-4,-6,6
L1 nora	-3,5,-4
L1 northern	-18,11,6
L1 not	1,-2,1
L1 nothing	-1,-4,5
L1 now	2,1,-2
L1 odd	3,1,-5
L1 off	1,-5,3
L1 office	9,-8,-1
L1 ok	6,-4,-3
L1 old	-2,3,-2
L1 on	-1,2,-1
L1 once	6,-5,-2
L1 one	4,-1,-2
L1 ones	11,-7,-4
L1 only	5,-1,-3
L1 open	-14,14,-1
L1 ordinary	-12,14,-3
L1 oscar	-14,0,12
L1 other	-1,3,-2
L1 otherwise	2,0,-5
L1 our	4,-2,-1
L1 out	-1,-10,10
L1 over	-3,-7,9
L1 own	5,-7,1
L1 parents	2,-5,3
L1 park	2,2,-3
L1 past	9,-7,-2
L1 paul	-3,8,-7
L1 people	0,1,-2
L1 perfect	10,-6,-4
L1 period	-9,10,-2
L1 peter	-9,13,-8
L1 phone	-4,0,2
L1 piano	2,1,-3
L1 please	8,-7,-2
L1 poor	-6,11,-8
L1 post	0,3,-3
L1 power	5,-3,-2
L1 pretty	-1,5,-4
L1 prison	-3,9,-11
L1 proper	-2,7,-5
L1 properly	-2,7,-8
L1 pub	-3,0,3
L1 quiet	2,2,-3
L1 rated	-19,16,4
L1 rather	3,0,-5
L1 read	-6,-16,12
L1 reading	3,-1,-6
L1 real	-3,6,-3
L1 really	-4,1,4
L1 red	-3,2,2
L1 retired	9,-8,-2
L1 rich	-6,7,-2
L1 richard	4,-1,0
L1 right	-1,-3,3
L1 road	9,-6,-2
L1 robert	-4,3,-2
L1 robin	7,-1,-4
L1 roger	-8,6,5
L1 rom	-9,2,2
L1 rubber	-5,8,-4
L1 russell	-16,-8,23
L1 russian	12,-11,-2
L1 ryan	-14,2,8
L1 sad	-11,5,6
L1 said	-2,6,-4
L1 same	0,2,-3
L1 saw	5,0,-5
L1 say	-2,6,-6
L1 says	-3,6,-4
L1 sci	-7,6,1
L1 science	9,-4,-5
L1 se	7,8,-21
L1 sea	1,4,-6
L1 sean	-8,6,-1
L1 second	-2,3,0
L1 see	1,-4,3
L1 seen	2,1,-2
L1 serial	-6,-5,12
L1 seven	-8,-4,8
L1 she	3,-1,-2
L1 shes	4,-1,-3
L1 shirley	0,-9,7
L1 short	6,-4,-5
L1 should	14,-11,-3
L1 show	10,-11,-1
L1 si	2,6,-13
L1 sidney	0,2,-2
L1 silent	6,-3,-5
L1 since	7,-4,-3
L1 single	-6,4,2
L1 sister	3,-2,-1
L1 sisters	3,-2,-1
L1 six	6,-4,-3
L1 sleep	10,-9,-2
L1 slow	-4,4,-1
L1 small	1,1,-3
L1 smth	-14,15,-3
L1 so	-3,2,0
L1 social	1,2,-3
L1 sofia	-4,6,-1
L1 some	1,3,-5
L1 somebody	-1,-4,6
L1 someone	-4,7,-5
L1 something	-3,5,-2
L1 somewhere	-6,9,-5
L1 son	3,-2,0
L1 sons	3,-3,-2
L1 south	-2,5,-4
L1 space	-10,10,-1
L1 spaghetti	12,-5,-13
L1 spanish	-6,8,-3
L1 speak	8,-5,-6
L1 spider	13,-10,-3
L1 stand	-5,-2,7
L1 star	5,-9,1
L1 started	11,-4,-7
L1 stay	0,2,-5
L1 stephen	3,-6,-1
L1 steve	-7,9,-4
L1 still	4,-2,-3
L1 stop	8,-4,-6
L1 story	6,-4,-2
L1 strangers	-5,6,-3
L1 street	-2,8,-6
L1 strong	-1,3,-3
L1 studio	-7,9,-2
L1 summer	-8,9,-3
L1 sunday	7,-4,-2
L1 swedish	-2,6,-7
L1 take	0,7,-11
L1 talking	-13,6,7
L1 tap	-12,9,2
L1 tax	9,-8,-1
L1 teach	1,-10,6
L1 teenage	-1,3,-4
L1 ten	0,2,-3
L1 terrence	-8,-5,8
L1 than	7,-5,-3
L1 that	2,-1,-2
L1 the	3,-1,-1
L1 them	3,-5,3
L1 then	4,-2,-2
L1 there	3,0,-3
L1 theres	2,-12,7
L1 these	17,-14,-4
L1 they	3,-1,-2
L1 theyve	9,-7,-1
L1 thing	-1,2,-1
L1 things	-8,3,0
L1 think	-1,7,-7
L1 thinks	8,-5,-4
L1 third	3,-4,0
L1 thirty	4,-4,0
L1 this	6,-1,-5
L1 those	-3,1,0
L1 three	2,-2,0
L1 through	5,-3,-3
L1 tilda	-7,-1,5
L1 till	8,-3,-4
L1 tim	-19,6,4
L1 time	-5,-1,6
L1 tired	1,0,-3
L1 to	2,-1,-1
L1 tom	-5,-9,10
L1 too	-5,0,5
L1 train	1,0,-2
L1 trench	-8,3,4
L1 tried	3,-2,-1
L1 true	-14,3,9
L1 try	-9,0,5
L1 turned	5,-3,-1
L1 twelve	6,-5,0
L1 twenty	1,0,-2
L1 twins	-1,2,-1
L1 two	2,0,-2
L1 uncle	7,-7,0
L1 under	6,3,-8
L1 until	17,-13,-5
L1 up	0,-2,1
L1 us	-2,1,0
L1 van	-11,12,-4
L1 very	1,1,-2
L1 video	-2,-5,3
L1 village	-7,10,-3
L1 von	-9,2,8
L1 w	-4,5,-2
L1 wall	-1,2,-1
L1 want	-2,2,0
L1 wanted	-10,12,-4
L1 wants	-1,6,-4
L1 war	8,-9,-2
L1 warm	-4,6,-5
L1 was	3,-3,-1
L1 wasnt	7,-6,-1
L1 watch	-2,1,0
L1 watched	5,-3,-3
L1 way	-4,6,-4
L1 we	5,-4,-2
L1 wed	9,-8,-1
L1 wedding	-7,1,6
L1 well	3,-3,0
L1 went	1,-7,6
L1 were	7,-5,-2
L1 werner	-3,1,-4
L1 wes	-7,-7,12
L1 west	4,-2,-2
L1 weve	-4,-1,4
L1 what	8,-6,-1
L1 whats	-1,4,-3
L1 where	8,-7,-1
L1 which	4,0,-5
L1 whisky	3,-1,-2
L1 white	3,-3,3
L1 who	-5,5,0
L1 whoever	10,-8,-3
L1 whos	0,3,-4
L1 wide	-7,9,-3
L1 wife	3,-1,-1
L1 wifes	4,-3,-2
L1 wild	3,2,-9
L1 will	-2,-5,4
L1 wine	5,-10,4
L1 with	-2,3,0
L1 without	-3,-1,4
L1 woman	-6,8,-3
L1 women	0,4,-6
L1 wong	-2,3,-1
L1 wont	3,-3,-2
L1 woody	-8,-4,10
L1 working	-1,2,-3
L1 world	0,2,-3
L1 worst	5,-4,0
L1 would	16,-13,-3
L1 wrong	-1,4,-2
L1 year	4,-3,-1
L1 years	1,-2,0
L1 yes	1,-3,-2
L1 you	4,-1,-4
L1 young	5,-6,0
L1 your	4,-4,1
L1 zero	-1,1,-2
L2 00	8,-5,-3
L2 0000	-1,4,-3
L2 0000s	3,0,-4
L2 00s	2,-6,4
L2 FILM	2,0,-1
L2 L1 , 0	1,0,-3
L2 L1 , FILM	1,1,-2
L2 L1 , a	0,2,-3
L2 L1 , about	0,2,-2
L2 L1 , all	-1,3,-2
L2 L1 , also	-8,9,-1
L2 L1 , an	-5,7,-1
L2 L1 , and	0,-3,2
L2 L1 , any	3,0,-5
L2 L1 , anything	-1,6,-6
L2 L1 , as	-7,9,-3
L2 L1 , at	3,-2,-2
L2 L1 , bad	-8,10,-3
L2 L1 , best	0,1,-4
L2 L1 , big	-1,1,-2
L2 L1 , bit	0,2,-2
L2 L1 , black	-1,3,-3
L2 L1 , brass	-5,6,-1
L2 L1 , but	-3,4,-1
L2 L1 , by	-3,7,-7
L2 L1 , cant	9,-4,-4
L2 L1 , couldnt	2,-2,0
L2 L1 , country	-3,3,0
L2 L1 , dad	10,-8,-2
L2 L1 , daniel	6,-4,-2
L2 L1 , dont	5,-3,-3
L2 L1 , every	2,-1,-1
L2 L1 , everyone	-17,16,-3
L2 L1 , family	0,2,-1
L2 L1 , fewer	0,7,-9
L2 L1 , for	3,0,-2
L2 L1 , four	6,-6,-1
L2 L1 , from	-3,4,-2
L2 L1 , funny	9,-8,-2
L2 L1 , good	-1,2,-2
L2 L1 , got	6,-5,-1
L2 L1 , he	-1,2,-2
L2 L1 , her	5,-3,-1
L2 L1 , hes	7,-6,-2
L2 L1 , his	1,1,-2
L2 L1 , i	3,-2,-2
L2 L1 , ill	2,-2,0
L2 L1 , im	4,-2,-2
L2 L1 , in	2,0,-3
L2 L1 , is	8,-6,-4
L2 L1 , it	-2,5,-2
L2 L1 , its	2,0,-2
L2 L1 , ive	5,-3,-2
L2 L1 , just	-6,10,-5
L2 L1 , less	1,2,-3
L2 L1 , like	2,-1,-2
L2 L1 , long	-8,10,-2
L2 L1 , low	-15,1,11
L2 L1 , maybe	0,5,-3
L2 L1 , me	8,-4,-3
L2 L1 , middle	3,-1,0
L2 L1 , more	8,-6,-3
L2 L1 , my	4,-2,-1
L2 L1 , never	10,-6,-5
L2 L1 , new	-6,7,-2
L2 L1 , nice	4,-3,-1
L2 L1 , no	-1,-3,5
L2 L1 , nobody	-3,0,2
L2 L1 , not	-3,-3,6
L2 L1 , nothing	0,-3,3
L2 L1 , now	-7,8,-3
L2 L1 , of	-5,3,2
L2 L1 , old	-2,5,-2
L2 L1 , on	8,-6,-2
L2 L1 , only	-1,5,-5
L2 L1 , or	4,1,-5
L2 L1 , our	4,-3,0
L2 L1 , people	1,-1,-2
L2 L1 , real	-5,5,-1
L2 L1 , same	1,1,-3
L2 L1 , second	1,1,-3
L2 L1 , she	3,-1,-1
L2 L1 , shes	-3,4,-2
L2 L1 , slow	-7,11,-7
L2 L1 , small	-1,2,-2
L2 L1 , so	2,-1,-1
L2 L1 , something	-2,3,-1
L2 L1 , still	2,1,-1
L2 L1 , that	12,-9,-3
L2 L1 , thats	7,-6,-2
L2 L1 , the	1,1,-2
L2 L1 , then	-1,2,-1
L2 L1 , they	6,-4,-1
L2 L1 , this	-5,6,-3
L2 L1 , three	-2,4,-3
L2 L1 , too	12,-3,-8
L2 L1 , two	1,1,-2
L2 L1 , want	-6,8,-2
L2 L1 , we	3,-2,-1
L2 L1 , were	6,-4,-2
L2 L1 , weve	10,-6,-5
L2 L1 , which	8,-6,-4
L2 L1 , who	4,-3,-1
L2 L1 , with	-3,2,1
L2 L1 , without	4,0,-4
L2 L1 . .	-2,2,0
L2 L1 . 00	-6,9,-3
L2 L1 . 0000	10,-7,-2
L2 L1 . FILM	3,-2,-1
L2 L1 . a	-2,4,-2
L2 L1 . after	4,-3,-1
L2 L1 . an	-3,7,-5
L2 L1 . and	-3,-19,14
L2 L1 . another	5,-2,-2
L2 L1 . any	-2,7,-6
L2 L1 . anything	-5,5,-1
L2 L1 . as	-2,6,-3
L2 L1 . big	-3,5,-5
L2 L1 . bill	-21,13,1
L2 L1 . bruce	-3,7,-4
L2 L1 . but	7,-7,-1
L2 L1 . cant	4,-3,-2
L2 L1 . david	-13,6,2
L2 L1 . de	-1,5,-11
L2 L1 . dont	9,-4,-4
L2 L1 . every	8,-5,-3
L2 L1 . everything	3,-2,-1
L2 L1 . fewer	-9,-5,12
L2 L1 . first	-2,4,-3
L2 L1 . for	9,-7,-2
L2 L1 . found	-8,5,-1
L2 L1 . four	3,-2,-1
L2 L1 . french	8,-2,-3
L2 L1 . from	5,-4,-3
L2 L1 . good	-7,8,-2
L2 L1 . have	2,6,-10
L2 L1 . he	6,-5,-2
L2 L1 . her	9,-7,-2
L2 L1 . hes	7,-5,-3
L2 L1 . his	2,-1,0
L2 L1 . hong	-10,0,7
L2 L1 . hot	0,2,-5
L2 L1 . i	3,-2,-1
L2 L1 . id	4,-3,-1
L2 L1 . if	4,-2,0
L2 L1 . im	6,-3,-3
L2 L1 . in	-3,8,-5
L2 L1 . is	-8,13,-7
L2 L1 . it	11,-11,-1
L2 L1 . its	2,-5,3
L2 L1 . ive	6,-4,-2
L2 L1 . james	-17,4,2
L2 L1 . jane	-12,2,4
L2 L1 . jean	-2,5,-6
L2 L1 . jim	-4,3,-1
L2 L1 . john	-1,5,-10
L2 L1 . jojo	6,-4,-2
L2 L1 . just	-9,12,-1
L2 L1 . keep	3,-11,9
L2 L1 . ken	-5,-4,-1
L2 L1 . last	-2,4,-3
L2 L1 . le	-6,7,-2
L2 L1 . leave	-12,-4,15
L2 L1 . less	-4,-1,2
L2 L1 . like	20,-19,-2
L2 L1 . little	-5,6,-3
L2 L1 . me	7,-12,3
L2 L1 . michael	-9,0,3
L2 L1 . more	-2,2,0
L2 L1 . mum	4,-3,-1
L2 L1 . mums	8,-5,-4
L2 L1 . my	2,-1,-1
L2 L1 . never	4,-6,2
L2 L1 . new	-3,5,-3
L2 L1 . next	10,-8,-3
L2 L1 . no	-3,-1,4
L2 L1 . not	5,-2,-3
L2 L1 . nothing	2,-6,4
L2 L1 . now	-1,3,-5
L2 L1 . of	-8,1,7
L2 L1 . old	2,0,-2
L2 L1 . on	14,-10,-4
L2 L1 . one	1,0,-4
L2 L1 . only	-1,2,-2
L2 L1 . our	4,-2,-2
L2 L1 . past	5,-4,-2
L2 L1 . paul	-1,7,-11
L2 L1 . peter	-4,0,1
L2 L1 . please	1,1,-4
L2 L1 . robert	-1,3,-3
L2 L1 . same	-8,10,-2
L2 L1 . saw	4,-1,-2
L2 L1 . sci	-2,1,1
L2 L1 . she	4,-3,-1
L2 L1 . shes	9,-8,-1
L2 L1 . slow	2,-4,-2
L2 L1 . so	3,1,-6
L2 L1 . someone	-3,5,-3
L2 L1 . something	-3,5,-1
L2 L1 . south	-2,3,-2
L2 L1 . steve	-6,8,-1
L2 L1 . that	16,-11,-6
L2 L1 . the	-1,3,-2
L2 L1 . then	4,-1,-3
L2 L1 . they	2,-2,-1
L2 L1 . theyre	6,-4,-1
L2 L1 . this	-2,4,-3
L2 L1 . three	3,-2,-2
L2 L1 . time	-1,5,-3
L2 L1 . to	-3,5,-3
L2 L1 . tom	-10,-3,0
L2 L1 . too	-6,-5,8
L2 L1 . two	4,-3,-3
L2 L1 . want	-4,6,-3
L2 L1 . we	3,-2,-1
L2 L1 . were	7,-5,-1
L2 L1 . werner	-9,5,1
L2 L1 . wes	-15,10,-1
L2 L1 . weve	2,3,-7
L2 L1 . what	3,-3,0
L2 L1 . whats	-1,4,-2
L2 L1 . which	1,6,-6
L2 L1 . with	1,-2,0
L2 L1 . without	3,-2,-1
L2 L1 . zero	1,-3,1
L2 L1 0 ,	3,0,-2
L2 L1 00 ,	1,1,-2
L2 L1 0000 ,	3,-1,-3
L2 L1 0000 .	-6,5,0
L2 L1 0000s ,	-19,20,-3
L2 L1 FILM .	7,-2,-5
L2 L1 FILM a	-1,3,-2
L2 L1 FILM and	3,-1,-2
L2 L1 FILM at	5,-4,-1
L2 L1 FILM but	-4,6,-1
L2 L1 FILM by	5,-4,-1
L2 L1 FILM for	-6,6,0
L2 L1 FILM has	2,-2,0
L2 L1 FILM in	6,-3,-3
L2 L1 FILM is	4,-3,-1
L2 L1 FILM isnt	6,-1,-5
L2 L1 FILM last	5,-4,-2
L2 L1 FILM of	-6,9,-4
L2 L1 FILM on	-1,3,-2
L2 L1 FILM she	2,-1,0
L2 L1 FILM the	4,-3,-3
L2 L1 FILM to	-10,12,-2
L2 L1 FILM too	5,-1,-4
L2 L1 FILM was	4,-3,-1
L2 L1 FILM with	4,-1,-3
L2 L1 a bad	0,1,-2
L2 L1 a bank	-5,7,-2
L2 L1 a big	1,0,-2
L2 L1 a bit	-2,-2,2
L2 L1 a car	3,-1,-1
L2 L1 a clever	5,-3,-6
L2 L1 a dead	-10,-1,10
L2 L1 a decent	-1,2,-2
L2 L1 a film	5,-4,-1
L2 L1 a first	5,-4,-1
L2 L1 a good	2,-1,-2
L2 L1 a happy	14,-6,-6
L2 L1 a long	-5,9,-4
L2 L1 a man	3,1,-5
L2 L1 a movie	-3,4,-1
L2 L1 a new	7,-5,-2
L2 L1 a nice	0,2,-3
L2 L1 a proper	-3,4,-3
L2 L1 a real	0,1,-2
L2 L1 a retired	3,-2,-1
L2 L1 a road	-16,17,-2
L2 L1 a school	-5,3,1
L2 L1 a single	-4,0,4
L2 L1 a small	0,2,-2
L2 L1 a thing	5,-4,0
L2 L1 a whole	0,2,-2
L2 L1 a woman	-5,6,-2
L2 L1 about a	-5,1,3
L2 L1 about my	-6,-3,8
L2 L1 about the	-1,-1,2
L2 L1 absolutely no	-5,-3,8
L2 L1 action ,	-3,3,0
L2 L1 adventure ,	1,5,-6
L2 L1 african ,	-5,6,-1
L2 L1 after a	6,-4,-4
L2 L1 after the	1,-3,3
L2 L1 again ,	5,-4,-2
L2 L1 again .	10,-6,-6
L2 L1 all .	3,0,-7
L2 L1 all my	2,-2,-1
L2 L1 all of	-2,-13,9
L2 L1 all that	-5,-7,8
L2 L1 all the	-2,3,-3
L2 L1 allergic to	-2,-5,5
L2 L1 alone ,	11,-10,-1
L2 L1 american ,	-5,7,-2
L2 L1 an hour	-13,15,-2
L2 L1 an old	-1,2,-2
L2 L1 and FILM	4,-3,-1
L2 L1 and a	1,1,-3
L2 L1 and he	4,-2,-1
L2 L1 and her	0,3,-5
L2 L1 and his	6,1,-12
L2 L1 and i	2,-2,-1
L2 L1 and id	6,-1,-5
L2 L1 and im	0,2,-1
L2 L1 and it	7,-6,-1
L2 L1 and its	4,-7,3
L2 L1 and ive	2,-1,-1
L2 L1 and my	4,-2,-2
L2 L1 and no	-3,-1,4
L2 L1 and nobody	3,1,-5
L2 L1 and not	-2,0,0
L2 L1 and one	-3,4,-1
L2 L1 and she	2,0,-3
L2 L1 and shes	3,-2,-2
L2 L1 and the	3,-3,0
L2 L1 and they	3,-2,0
L2 L1 and we	3,-2,-1
L2 L1 and were	7,-6,-1
L2 L1 animals ,	-7,8,-2
L2 L1 another with	-4,4,0
L2 L1 anyone but	-2,-1,4
L2 L1 anything as	-6,8,-1
L2 L1 anything but	-7,-5,8
L2 L1 are a	7,-4,-2
L2 L1 as a	3,-3,-1
L2 L1 as my	7,-4,-2
L2 L1 as the	-4,4,-1
L2 L1 asked for	-12,12,-5
L2 L1 at a	3,1,-4
L2 L1 at every	2,-1,-1
L2 L1 at my	2,-2,0
L2 L1 at our	3,-1,-2
L2 L1 at the	5,-5,-1
L2 L1 australian ,	-2,2,0
L2 L1 back from	11,-8,-2
L2 L1 banshees of	4,-4,-1
L2 L1 be a	1,-1,-2
L2 L1 been a	7,-5,-2
L2 L1 been to	3,-2,0
L2 L1 before he	-2,-4,4
L2 L1 before my	4,-2,-2
L2 L1 behind the	13,-8,-5
L2 L1 bit of	-6,10,-4
L2 L1 black and	-3,1,2
L2 L1 boats ,	-2,4,-1
L2 L1 bought a	6,-3,-3
L2 L1 box of	5,-4,-1
L2 L1 brain is	10,-9,-1
L2 L1 british ,	7,-4,-4
L2 L1 brother in	2,-2,0
L2 L1 brothers ,	6,-5,-1
L2 L1 but a	-13,2,9
L2 L1 but about	3,-1,-2
L2 L1 but for	12,-10,-5
L2 L1 but from	-5,7,-4
L2 L1 but i	4,-2,-2
L2 L1 but in	-2,4,-2
L2 L1 but less	-4,-1,5
L2 L1 but more	2,-1,-5
L2 L1 but my	8,-5,-4
L2 L1 but no	-5,-3,8
L2 L1 but not	-1,-5,6
L2 L1 but the	-1,-3,3
L2 L1 but with	-1,5,-5
L2 L1 but without	-7,4,0
L2 L1 by a	-5,4,2
L2 L1 by my	5,-4,-1
L2 L1 by the	-4,4,0
L2 L1 came out	9,-4,-6
L2 L1 can be	12,-9,-3
L2 L1 can you	16,-14,-2
L2 L1 cant be	-4,9,-6
L2 L1 cant bear	-11,-2,12
L2 L1 cant do	3,-4,0
L2 L1 cant stand	-4,-2,6
L2 L1 cars ,	5,-3,-2
L2 L1 children ,	0,3,-3
L2 L1 city ,	8,-6,-2
L2 L1 class ,	-3,6,-4
L2 L1 clever ,	2,-1,-2
L2 L1 cold ,	-4,5,-2
L2 L1 colour ,	1,1,-3
L2 L1 colours ,	-5,5,0
L2 L1 comedy ,	1,2,-3
L2 L1 comic ,	-4,5,-2
L2 L1 country ,	2,-1,-2
L2 L1 cried at	2,-1,-1
L2 L1 crime ,	8,-6,-3
L2 L1 dance ,	5,-4,-1
L2 L1 dancing ,	7,-6,-1
L2 L1 day ,	-1,3,-4
L2 L1 deadpan ,	-7,8,-1
L2 L1 desert ,	-3,3,-1
L2 L1 did the	7,-6,-1
L2 L1 do .	-4,6,-2
L2 L1 do i	-3,5,-2
L2 L1 do the	6,-7,-1
L2 L1 documentary about	-3,5,-1
L2 L1 does the	-4,6,-2
L2 L1 dog ,	-7,4,3
L2 L1 doing the	-9,13,-8
L2 L1 dont do	-5,-3,7
L2 L1 dont mind	4,8,-16
L2 L1 dont want	3,-5,-2
L2 L1 dont you	7,-2,-6
L2 L1 down a	-3,9,-7
L2 L1 drama ,	1,2,-5
L2 L1 drive my	2,-2,-1
L2 L1 dry ,	11,-10,-1
L2 L1 eight year	7,-6,0
L2 L1 eighties ,	-3,5,-3
L2 L1 else ,	5,-5,-1
L2 L1 else with	-10,7,3
L2 L1 english ,	0,1,-3
L2 L1 enough .	7,-5,-3
L2 L1 enough of	-4,0,6
L2 L1 even the	2,1,-2
L2 L1 family ,	-8,9,-1
L2 L1 fast and	1,0,-2
L2 L1 father ,	8,-7,-1
L2 L1 fifties ,	1,1,-3
L2 L1 film ,	-1,4,-3
L2 L1 film .	9,-5,-4
L2 L1 film about	2,-1,-1
L2 L1 film where	-2,-3,3
L2 L1 film with	-1,4,-5
L2 L1 films ,	5,-2,-5
L2 L1 films .	-2,4,-2
L2 L1 films about	3,5,-12
L2 L1 find the	-5,6,-3
L2 L1 fine ,	-6,-1,7
L2 L1 fog ,	2,0,-3
L2 L1 football ,	-1,-1,3
L2 L1 for a	3,0,-3
L2 L1 for an	3,-7,1
L2 L1 for grown	10,-6,-7
L2 L1 for his	9,-9,-2
L2 L1 for my	3,-2,-1
L2 L1 for one	7,-5,-2
L2 L1 for our	5,-4,-1
L2 L1 for the	4,-2,-3
L2 L1 for two	-6,7,-2
L2 L1 french ,	-2,4,-2
L2 L1 friends ,	-1,2,0
L2 L1 friendship ,	-5,7,-2
L2 L1 from a	-2,5,-5
L2 L1 from my	4,-3,-2
L2 L1 from the	-3,1,1
L2 L1 full of	1,-4,2
L2 L1 funny ,	2,0,-1
L2 L1 gave me	2,-1,-1
L2 L1 german ,	-3,5,-4
L2 L1 ghosts ,	7,-6,-1
L2 L1 girls ,	7,-6,-2
L2 L1 give me	0,1,-2
L2 L1 give us	-18,15,1
L2 L1 go for	-14,15,-2
L2 L1 go to	8,-7,-1
L2 L1 got a	5,-5,-1
L2 L1 got my	9,-8,0
L2 L1 got the	4,-3,-1
L2 L1 had a	10,-8,-2
L2 L1 had me	2,-1,-1
L2 L1 had my	3,-2,-2
L2 L1 had the	4,-3,-1
L2 L1 had to	3,-2,-2
L2 L1 has a	6,-5,-2
L2 L1 has the	2,-1,-1
L2 L1 hats ,	-2,5,-3
L2 L1 have a	-1,3,-2
L2 L1 have an	-8,5,-2
L2 L1 have the	0,-2,3
L2 L1 having a	-6,5,4
L2 L1 he likes	6,-5,-2
L2 L1 he says	-7,8,-2
L2 L1 he wants	-11,14,-5
L2 L1 heist ,	-5,6,-1
L2 L1 her ,	-4,7,-7
L2 L1 hes a	4,-6,3
L2 L1 him ,	-5,4,1
L2 L1 hold the	2,-4,2
L2 L1 home ,	-1,2,-1
L2 L1 horror ,	10,-9,0
L2 L1 horses ,	5,-4,-4
L2 L1 hours ,	6,-4,-3
L2 L1 hours .	-9,11,-3
L2 L1 hours of	-3,-1,4
L2 L1 house ,	-4,5,-2
L2 L1 house of	12,-7,-5
L2 L1 humour ,	-9,11,-1
L2 L1 husband ,	8,-6,-3
L2 L1 i ,	9,-6,-2
L2 L1 i can	0,3,-4
L2 L1 i cant	10,-5,-5
L2 L1 i could	8,-6,-2
L2 L1 i couldnt	2,-1,-1
L2 L1 i dont	1,2,-3
L2 L1 i get	-3,-3,5
L2 L1 i had	5,-2,-4
L2 L1 i have	-5,7,-2
L2 L1 i is	6,-3,-4
L2 L1 i like	4,-1,-6
L2 L1 i mean	-10,5,0
L2 L1 i need	1,3,-4
L2 L1 i never	3,-2,0
L2 L1 i say	-11,12,-2
L2 L1 i teach	1,-11,6
L2 L1 i want	-4,4,1
L2 L1 i was	2,-2,-1
L2 L1 id be	7,-7,0
L2 L1 id have	3,-3,0
L2 L1 id like	-1,2,-2
L2 L1 id rather	4,-2,-5
L2 L1 if its	-3,7,-6
L2 L1 if the	1,-1,-3
L2 L1 im a	2,1,-4
L2 L1 im an	8,-7,-1
L2 L1 im from	14,-8,-6
L2 L1 im not	13,-4,-10
L2 L1 im off	-7,-9,11
L2 L1 im on	-1,3,-2
L2 L1 im the	3,-2,-1
L2 L1 in a	-3,1,3
L2 L1 in an	-13,9,-4
L2 L1 in his	5,-5,-3
L2 L1 in my	4,-2,-1
L2 L1 in one	-4,8,-5
L2 L1 in our	3,-2,-1
L2 L1 in something	-2,3,0
L2 L1 in that	1,-4,3
L2 L1 in this	7,-4,-3
L2 L1 into a	0,-12,8
L2 L1 into the	9,-6,-3
L2 L1 irish ,	5,-3,2
L2 L1 is a	2,-1,-1
L2 L1 is from	0,3,-5
L2 L1 is in	5,-3,-1
L2 L1 is it	-7,8,-1
L2 L1 is my	3,-2,-1
L2 L1 is of	-9,8,0
L2 L1 is the	0,3,-3
L2 L1 islands ,	-9,10,-1
L2 L1 isnt a	-1,-2,0
L2 L1 it ,	2,1,-3
L2 L1 it .	2,-5,3
L2 L1 it a	6,-4,-3
L2 L1 it at	4,-3,-2
L2 L1 it be	-2,6,-7
L2 L1 it in	0,2,-3
L2 L1 it is	-2,3,-3
L2 L1 it isnt	10,-7,-5
L2 L1 it was	-2,3,-1
L2 L1 it with	5,-8,-1
L2 L1 italian ,	7,-4,-6
L2 L1 its a	5,-3,-2
L2 L1 its my	2,-1,-1
L2 L1 its not	9,-8,-2
L2 L1 its our	3,-2,-1
L2 L1 its the	-2,1,0
L2 L1 ive a	10,-8,-2
L2 L1 ive been	3,-2,-1
L2 L1 ive got	0,2,-3
L2 L1 ive had	-3,-4,5
L2 L1 ive seen	7,-5,-1
L2 L1 japanese ,	-5,6,-2
L2 L1 just a	5,-6,-2
L2 L1 just as	-4,5,-3
L2 L1 keep it	-16,8,-3
L2 L1 keep the	-13,4,5
L2 L1 kids ,	2,0,-2
L2 L1 kind ,	-5,0,4
L2 L1 kind of	4,-1,-5
L2 L1 know ,	-2,-1,3
L2 L1 lars von	-7,-7,10
L2 L1 left me	-3,6,-4
L2 L1 left the	7,-4,-2
L2 L1 letters ,	0,1,-2
L2 L1 light ,	2,-1,-2
L2 L1 like ,	-10,12,-2
L2 L1 like a	0,4,-4
L2 L1 like being	5,-9,2
L2 L1 like the	3,-1,-2
L2 L1 like to	1,1,-3
L2 L1 liked the	2,0,-1
L2 L1 london ,	-5,-1,7
L2 L1 long ,	-3,6,-3
L2 L1 long as	-2,-2,3
L2 L1 lot of	5,-3,-4
L2 L1 loud ,	-9,10,-2
L2 L1 love ,	2,0,-3
L2 L1 loved the	-3,5,-3
L2 L1 made me	6,-4,-1
L2 L1 made my	3,-2,-2
L2 L1 make it	-9,11,-2
L2 L1 make me	-10,-7,10
L2 L1 makes me	6,-7,2
L2 L1 man ,	6,-4,-3
L2 L1 man called	5,-4,-2
L2 L1 me ,	-5,8,-3
L2 L1 me .	0,1,-4
L2 L1 me a	3,-3,1
L2 L1 me have	3,0,-2
L2 L1 me something	-2,3,0
L2 L1 me the	4,-1,-4
L2 L1 me to	6,-3,-2
L2 L1 men ,	-4,7,-4
L2 L1 men in	3,-10,6
L2 L1 minus the	5,-5,0
L2 L1 minutes ,	-3,6,-3
L2 L1 minutes of	9,-7,-2
L2 L1 monster ,	-1,2,0
L2 L1 mood for	-1,1,-5
L2 L1 more ,	0,5,-6
L2 L1 more of	-16,3,9
L2 L1 more with	-5,6,-1
L2 L1 mother in	0,2,-2
L2 L1 mothers and	-5,6,-1
L2 L1 motion ,	-7,9,-2
L2 L1 mountains ,	-10,12,-2
L2 L1 moved to	-5,6,-1
L2 L1 movie ,	-4,5,-2
L2 L1 movie about	6,-2,-5
L2 L1 movie of	-4,-2,4
L2 L1 mud ,	-6,5,-1
L2 L1 music ,	0,4,-5
L2 L1 my brother	5,-4,-1
L2 L1 my dad	-4,5,-1
L2 L1 my dads	2,-2,-1
L2 L1 my daughters	11,-9,-2
L2 L1 my dead	6,-2,-5
L2 L1 my first	-1,3,-1
L2 L1 my husband	2,-1,-1
L2 L1 my husbands	10,-4,-6
L2 L1 my in	3,-3,-1
L2 L1 my late	2,-2,-1
L2 L1 my mother	3,-2,-1
L2 L1 my mums	2,-1,-1
L2 L1 my nephew	2,-2,-1
L2 L1 my own	8,-5,-3
L2 L1 my parents	4,-3,-1
L2 L1 my sister	2,-1,-1
L2 L1 my sons	4,-3,-2
L2 L1 my whole	4,-3,-1
L2 L1 my wife	3,-1,-2
L2 L1 my wifes	4,-3,-2
L2 L1 mystery ,	-3,5,-3
L2 L1 need a	0,-5,2
L2 L1 need to	-1,8,-10
L2 L1 neon ,	-5,6,-2
L2 L1 next ,	-4,5,-1
L2 L1 night ,	-3,5,-2
L2 L1 night .	6,-4,-4
L2 L1 nineties ,	-4,6,-3
L2 L1 no ,	0,3,-4
L2 L1 no .	-8,6,0
L2 L1 no dead	-3,-1,4
L2 L1 no more	-3,-6,8
L2 L1 no one	10,-11,-1
L2 L1 no to	-15,3,9
L2 L1 nobody gets	-5,0,6
L2 L1 not ,	7,-4,-5
L2 L1 not a	1,-3,2
L2 L1 not about	-3,-8,11
L2 L1 not by	-4,-5,8
L2 L1 not for	3,-9,4
L2 L1 not from	0,-4,2
L2 L1 not have	-3,-4,6
L2 L1 not in	7,-10,0
L2 L1 not is	-10,-6,15
L2 L1 not of	2,-2,-1
L2 L1 not so	-1,-9,7
L2 L1 not the	3,-4,0
L2 L1 not too	-8,5,2
L2 L1 not with	-9,-3,12
L2 L1 nothing about	-3,-5,7
L2 L1 nothing against	9,9,-14
L2 L1 nothing of	-4,-4,7
L2 L1 nothing that	10,-9,-4
L2 L1 nothing too	-3,-5,9
L2 L1 nothing with	-2,-3,5
L2 L1 now ,	-4,7,-4
L2 L1 nuns ,	10,-8,-3
L2 L1 of a	2,-1,-2
L2 L1 of my	4,-2,-2
L2 L1 of that	-4,-5,10
L2 L1 of the	0,2,-3
L2 L1 of them	6,-2,-6
L2 L1 of us	-2,7,-3
L2 L1 of your	-7,-1,8
L2 L1 off ,	0,2,-4
L2 L1 off .	-14,16,-2
L2 L1 off a	7,-11,0
L2 L1 off my	10,-6,-3
L2 L1 off the	8,-10,0
L2 L1 off to	0,4,-6
L2 L1 ok ,	-7,-2,8
L2 L1 old ,	-6,8,-2
L2 L1 on ,	0,4,-4
L2 L1 on .	3,-2,-4
L2 L1 on a	2,0,-1
L2 L1 on his	-2,4,-2
L2 L1 on my	4,-2,-1
L2 L1 one ,	6,-5,-4
L2 L1 one .	-3,5,-4
L2 L1 one about	7,-5,-4
L2 L1 one in	5,-3,-3
L2 L1 one more	3,-2,-2
L2 L1 one with	-3,3,0
L2 L1 ones ,	-5,8,-4
L2 L1 only the	-3,5,-3
L2 L1 or a	-3,1,0
L2 L1 or the	4,0,-6
L2 L1 out ,	-7,3,4
L2 L1 out .	-10,-15,23
L2 L1 out of	3,-2,-2
L2 L1 over a	1,-3,2
L2 L1 over my	2,-1,-1
L2 L1 over the	5,1,-7
L2 L1 people ,	-1,4,-4
L2 L1 people being	2,2,-8
L2 L1 people who	-2,3,1
L2 L1 please ,	-2,0,2
L2 L1 please no	-5,-1,5
L2 L1 pls ,	3,-2,-4
L2 L1 prison ,	9,-8,-1
L2 L1 put on	4,-3,-1
L2 L1 put the	2,0,-2
L2 L1 quiet ,	-8,3,6
L2 L1 rain ,	1,-2,0
L2 L1 rather than	-4,-8,10
L2 L1 revenge ,	-4,5,-1
L2 L1 romance ,	6,-4,-2
L2 L1 room ,	9,-8,0
L2 L1 round the	-4,8,-5
L2 L1 said my	4,-1,-3
L2 L1 saw the	3,-3,-1
L2 L1 says my	4,-3,-2
L2 L1 says the	0,4,-3
L2 L1 school ,	-9,12,-2
L2 L1 sea ,	-4,5,-2
L2 L1 see a	18,-9,-11
L2 L1 see the	7,-4,-3
L2 L1 seen a	-3,4,-4
L2 L1 seen the	7,-4,-3
L2 L1 set in	-7,6,1
L2 L1 seventies ,	2,-1,-1
L2 L1 share a	1,1,-2
L2 L1 she likes	-1,7,-5
L2 L1 she wants	0,3,-1
L2 L1 shes a	6,0,-6
L2 L1 short ,	3,0,-2
L2 L1 short and	-2,4,-3
L2 L1 should be	4,-1,-3
L2 L1 show me	-7,2,5
L2 L1 sick of	-5,-2,6
L2 L1 silent ,	-7,8,-1
L2 L1 silly ,	0,2,-2
L2 L1 since the	3,2,-4
L2 L1 sister in	2,-1,-1
L2 L1 sisters ,	-3,6,-3
L2 L1 sit through	6,-6,2
L2 L1 six year	10,-7,-3
L2 L1 sixties ,	-4,6,-1
L2 L1 slow ,	3,1,-3
L2 L1 small ,	0,3,-3
L2 L1 snow ,	-5,7,-2
L2 L1 so ,	-4,6,-2
L2 L1 so a	-1,-3,2
L2 L1 so no	-2,-4,5
L2 L1 so something	1,2,-2
L2 L1 so the	0,2,-4
L2 L1 so we	9,-6,-4
L2 L1 something about	-5,8,-3
L2 L1 something as	-7,8,-1
L2 L1 something that	4,-2,-4
L2 L1 something to	3,-2,-2
L2 L1 something with	-4,5,-1
L2 L1 songs ,	-4,6,-2
L2 L1 sort of	-3,7,-6
L2 L1 sound of	12,-6,-7
L2 L1 spanish ,	-10,0,5
L2 L1 spare me	-4,-2,6
L2 L1 spies ,	-3,4,-1
L2 L1 story ,	-5,8,-3
L2 L1 stuff ,	-2,8,-6
L2 L1 summer ,	1,1,-2
L2 L1 sunday ,	-3,4,-1
L2 L1 swears by	9,-7,-1
L2 L1 swedish ,	-10,14,-3
L2 L1 telly .	-1,5,-4
L2 L1 than my	-2,4,-4
L2 L1 than the	-6,2,-1
L2 L1 thanks ,	7,0,-13
L2 L1 that ,	1,1,-3
L2 L1 that .	0,2,-3
L2 L1 that i	8,-1,-7
L2 L1 that is	-1,2,-2
L2 L1 that isnt	7,-9,0
L2 L1 that the	3,-1,-1
L2 L1 that was	-2,4,-3
L2 L1 thats my	4,-3,-2
L2 L1 thats the	3,-2,-1
L2 L1 the baby	3,-2,-1
L2 L1 the back	13,-9,-4
L2 L1 the best	-12,14,-3
L2 L1 the big	10,-9,-1
L2 L1 the car	2,-1,-1
L2 L1 the cat	8,-5,-3
L2 L1 the dog	-2,0,1
L2 L1 the first	0,-4,4
L2 L1 the flower	5,-2,-3
L2 L1 the french	9,-7,-2
L2 L1 the good	3,-2,-1
L2 L1 the green	6,-4,-2
L2 L1 the have	7,-4,-3
L2 L1 the in	4,-1,-2
L2 L1 the kids	4,-3,-2
L2 L1 the last	0,1,-2
L2 L1 the little	1,2,-5
L2 L1 the my	2,-1,-1
L2 L1 the neighbours	2,-2,0
L2 L1 the new	0,1,-2
L2 L1 the night	7,-6,-2
L2 L1 the old	7,-5,-3
L2 L1 the one	9,-6,-4
L2 L1 the only	3,-2,-1
L2 L1 the other	5,-4,0
L2 L1 the same	1,0,-2
L2 L1 the second	5,-7,2
L2 L1 the three	-8,-1,6
L2 L1 the whole	3,0,-4
L2 L1 the worst	4,-4,0
L2 L1 the wrong	-4,7,-2
L2 L1 then ,	-10,10,0
L2 L1 then i	4,-3,-1
L2 L1 then the	-1,3,-2
L2 L1 there ,	-2,2,0
L2 L1 there .	-2,4,-7
L2 L1 there a	-3,5,-3
L2 L1 theres a	-2,3,-2
L2 L1 theres no	2,-5,4
L2 L1 thing ,	-1,6,-9
L2 L1 thing .	-8,12,-10
L2 L1 thirties ,	2,-1,-2
L2 L1 though ,	1,-5,4
L2 L1 though the	2,5,-9
L2 L1 thriller ,	1,0,-2
L2 L1 through a	-5,-3,6
L2 L1 through the	-3,2,-2
L2 L1 till the	-1,-5,5
L2 L1 time ,	1,0,-2
L2 L1 time i	3,-2,-1
L2 L1 to a	3,-1,-3
L2 L1 to be	-2,4,-1
L2 L1 to have	-4,6,-4
L2 L1 to my	3,-1,-3
L2 L1 to see	-2,4,-2
L2 L1 to the	1,-2,2
L2 L1 to watch	3,0,-5
L2 L1 tom cruise	1,-2,-9
L2 L1 tonight ,	-1,3,-2
L2 L1 too ,	-5,6,-2
L2 L1 too many	-2,4,-3
L2 L1 too much	2,-1,-3
L2 L1 took the	3,-1,-2
L2 L1 town ,	-3,4,-1
L2 L1 train ,	7,-6,-1
L2 L1 trains ,	-2,4,-1
L2 L1 twice ,	6,-4,-2
L2 L1 two ,	-5,6,-1
L2 L1 two hours	-5,7,-3
L2 L1 under a	0,2,-2
L2 L1 under an	-3,5,-2
L2 L1 under the	-1,3,-3
L2 L1 until the	8,-4,-4
L2 L1 up .	4,-2,-5
L2 L1 up the	-6,8,-3
L2 L1 up with	-4,-13,16
L2 L1 us ,	6,-5,-1
L2 L1 us a	1,1,-4
L2 L1 us the	3,-10,7
L2 L1 want a	2,-2,0
L2 L1 want something	-2,3,-1
L2 L1 want the	-16,6,5
L2 L1 want to	6,-4,-1
L2 L1 wants a	-12,-1,10
L2 L1 war ,	8,-5,-4
L2 L1 warm ,	0,3,-3
L2 L1 was a	2,0,-1
L2 L1 was in	8,-5,-4
L2 L1 was my	2,-1,-1
L2 L1 was the	3,-2,-1
L2 L1 was too	-7,-6,12
L2 L1 watch ,	6,-6,-1
L2 L1 watch the	2,0,-4
L2 L1 we all	2,-1,0
L2 L1 we have	-5,7,-4
L2 L1 we want	-9,10,-2
L2 L1 we were	2,-2,0
L2 L1 welsh ,	3,-1,-3
L2 L1 went to	7,-1,-6
L2 L1 were a	0,2,-3
L2 L1 were not	11,-4,-9
L2 L1 western ,	-6,3,2
L2 L1 weve a	3,0,-2
L2 L1 weve been	2,-1,-1
L2 L1 weve done	-9,-1,6
L2 L1 weve got	12,-10,-1
L2 L1 what a	6,-5,-2
L2 L1 what i	4,-3,-1
L2 L1 what my	3,-1,-2
L2 L1 what the	2,0,-3
L2 L1 whats the	6,-4,-2
L2 L1 when the	4,-3,-1
L2 L1 where a	-1,2,1
L2 L1 where i	5,-1,-4
L2 L1 where nobody	4,-5,1
L2 L1 where the	6,-2,-3
L2 L1 where they	3,-9,3
L2 L1 white ,	-8,2,6
L2 L1 wife is	2,-5,3
L2 L1 will be	7,-2,-5
L2 L1 with a	-2,1,1
L2 L1 with an	3,0,-4
L2 L1 with her	-2,3,-4
L2 L1 with his	0,3,-5
L2 L1 with less	0,8,-8
L2 L1 with more	-1,2,-2
L2 L1 with my	-2,3,-1
L2 L1 with no	-3,5,-2
L2 L1 with one	-4,5,-1
L2 L1 with something	-2,2,0
L2 L1 with that	4,-2,-4
L2 L1 with the	3,1,-4
L2 L1 with two	1,1,-3
L2 L1 without a	2,-2,0
L2 L1 without being	4,-6,-1
L2 L1 without the	1,-4,3
L2 L1 woman ,	-1,2,-1
L2 L1 women ,	0,3,-2
L2 L1 wong kar	-6,4,1
L2 L1 wont have	-1,-10,8
L2 L1 words ,	-1,2,-2
L2 L1 would be	11,-10,-2
L2 L1 wrong ,	0,1,-4
L2 L1 year ,	6,-4,-4
L2 L1 year old	4,0,-3
L2 L1 years of	7,-5,-2
L2 L1 yes ,	-5,1,3
L2 L1 yes .	-5,-9,11
L2 L1 you ,	3,-1,-4
L2 L1 you .	-6,7,-4
L2 L1 you can	7,-3,-4
L2 a	1,1,-2
L2 about	-2,2,1
L2 absolutely	1,-8,7
L2 action	1,5,-8
L2 actually	9,-5,-6
L2 adventure	-1,6,-5
L2 african	-5,6,-1
L2 after	2,1,-2
L2 again	2,-1,-2
L2 against	-3,5,-5
L2 aliens	2,-3,1
L2 all	1,-4,3
L2 allergic	-2,-5,5
L2 alone	-3,5,-3
L2 already	-3,-8,9
L2 also	6,-1,-6
L2 always	4,-13,8
L2 am	1,2,-2
L2 american	2,1,-3
L2 an	-2,5,-2
L2 angry	7,-5,-4
L2 animals	0,-7,4
L2 animated	-2,5,-3
L2 another	-10,4,6
L2 any	-6,6,-1
L2 anyone	-2,-7,8
L2 anything	-2,3,-1
L2 are	9,-6,-4
L2 as	1,1,-3
L2 ask	1,4,-5
L2 asked	-3,4,-3
L2 asleep	3,-1,-3
L2 at	4,-2,-2
L2 aunt	-6,-2,5
L2 australian	-2,3,-1
L2 austrian	-6,8,-4
L2 avoid	-11,-1,9
L2 away	-16,-6,13
L2 baby	-4,-8,10
L2 back	5,-8,3
L2 bad	9,-1,-11
L2 bank	18,-17,-2
L2 banshees	7,-6,-1
L2 bar	-13,-6,14
L2 basically	12,-11,-1
L2 bath	-8,9,-2
L2 be	2,-2,0
L2 beach	-8,10,-2
L2 beats	5,0,-2
L2 beautiful	-2,5,-6
L2 because	12,-5,-7
L2 bed	0,3,-4
L2 been	6,-4,-2
L2 before	2,-1,-1
L2 behind	9,-6,-3
L2 being	1,4,-7
L2 better	-2,11,-14
L2 between	-3,11,-5
L2 bicycle	-1,3,-1
L2 big	1,1,-5
L2 birthday	2,0,-2
L2 bit	-3,6,-4
L2 black	-4,1,3
L2 blood	-10,9,2
L2 blue	16,-15,-2
L2 boat	11,-9,-4
L2 boats	-13,14,-2
L2 bond	3,1,-7
L2 book	6,-5,-1
L2 bored	4,-18,9
L2 born	8,-7,-1
L2 both	3,0,-5
L2 bottle	0,2,-3
L2 bought	8,-6,-2
L2 box	8,-6,-2
L2 boy	-7,1,7
L2 boyfriend	4,-5,1
L2 boys	1,1,-2
L2 brain	12,-9,-4
L2 bread	-5,8,-3
L2 break	3,-9,8
L2 bright	0,4,-5
L2 bring	-10,15,-5
L2 british	6,-4,-1
L2 broke	8,-5,-3
L2 broken	1,1,-2
L2 brother	9,-8,-1
L2 brothers	4,-1,-4
L2 bus	-3,6,-2
L2 but	-2,0,2
L2 by	2,0,-1
L2 cake	19,-14,-6
L2 call	4,-2,-2
L2 called	3,-1,-3
L2 calls	8,-8,-1
L2 came	2,2,-4
L2 can	-1,3,-2
L2 cannot	5,-5,-2
L2 cant	-2,-2,4
L2 car	2,-3,0
L2 cat	8,-5,-3
L2 cats	12,-8,-5
L2 chase	-12,15,-6
L2 check	-15,16,-2
L2 child	6,-11,1
L2 childhood	5,-12,0
L2 children	-3,-2,5
L2 christmas	6,1,-9
L2 cinema	11,-5,-9
L2 city	-4,6,0
L2 class	0,2,-3
L2 clear	-3,-2,6
L2 clever	2,1,-4
L2 club	7,-5,-3
L2 coat	-2,5,-3
L2 coffee	7,-5,-7
L2 cold	4,-3,-1
L2 colleague	7,-6,-2
L2 colour	1,1,-2
L2 colours	4,-4,0
L2 come	-7,-6,12
L2 comedy	-3,-4,8
L2 comes	3,-1,-5
L2 comic	-4,5,-2
L2 coming	-4,8,-5
L2 cool	-1,6,-7
L2 cops	-5,5,0
L2 could	5,1,-7
L2 couldnt	9,-8,-2
L2 country	3,-8,9
L2 couple	-8,10,-4
L2 courtroom	9,-7,-3
L2 cousin	-1,4,-5
L2 crash	8,-3,-5
L2 cried	-2,3,-1
L2 crime	7,-4,-2
L2 cry	10,-8,-2
L2 crying	-3,-3,2
L2 cup	16,-8,-8
L2 cut	5,-4,-2
L2 dad	-21,14,6
L2 dads	2,0,-2
L2 dance	2,0,-2
L2 dancing	11,-9,-2
L2 danish	-3,9,-6
L2 dark	2,0,-2
L2 daughter	2,2,-5
L2 daughters	-6,-2,8
L2 day	6,-6,0
L2 days	1,1,-4
L2 de	8,-6,-3
L2 dead	0,-2,1
L2 deadpan	3,3,-7
L2 death	18,-12,-5
L2 desert	5,-4,-2
L2 deserts	-10,12,-2
L2 detective	-3,5,-3
L2 did	5,-1,-4
L2 die	-3,-7,7
L2 dinner	1,3,-5
L2 documentary	2,1,-3
L2 does	5,-2,-3
L2 doesnt	-12,2,4
L2 dog	9,-10,2
L2 dogs	-4,7,-5
L2 doing	6,-1,-5
L2 done	1,2,-2
L2 dont	6,-1,-5
L2 door	-7,-4,12
L2 down	-4,-3,7
L2 drama	1,2,-5
L2 drawn	-14,16,-2
L2 dream	-4,10,-8
L2 dreams	-2,2,-1
L2 drunk	-3,-3,1
L2 dry	3,-2,-1
L2 dutch	4,-3,-4
L2 eat	2,-8,5
L2 eight	8,-4,-6
L2 eighties	7,-4,-4
L2 eleven	4,-2,-3
L2 else	-5,7,-3
L2 en	4,-2,-3
L2 end	13,-9,-4
L2 ending	2,-7,7
L2 english	-9,11,-2
L2 enjoyed	9,-4,-8
L2 enough	-2,1,1
L2 even	4,-3,-2
L2 evening	1,1,-3
L2 ever	1,0,-2
L2 every	9,-8,-1
L2 everyone	3,1,-6
L2 everything	-4,6,0
L2 ex	2,-7,5
L2 except	2,-3,0
L2 eyes	-5,8,-3
L2 face	8,-3,-4
L2 family	1,2,-3
L2 fancy	-12,7,4
L2 farce	-2,3,-1
L2 fast	1,1,-2
L2 fathers	-10,11,-1
L2 favourite	0,2,-3
L2 feel	-7,8,-6
L2 feet	7,-6,0
L2 fi	1,1,-4
L2 fifteen	4,-2,-1
L2 fifties	4,-1,-4
L2 fifty	10,-8,-2
L2 film	2,0,-2
L2 films	5,1,-7
L2 find	4,0,-5
L2 fine	-9,9,0
L2 fire	3,-1,-3
L2 first	2,-5,4
L2 five	4,-4,0
L2 flat	-1,3,-2
L2 flight	12,-10,-3
L2 fog	-3,6,-3
L2 food	-3,4,-1
L2 football	-11,1,7
L2 for	4,-2,-2
L2 forties	14,-9,-5
L2 forty	-1,2,-1
L2 found	6,-3,-2
L2 four	4,-5,1
L2 free	-4,6,-1
L2 french	1,2,-4
L2 friday	-6,7,-3
L2 friend	7,-1,-6
L2 friends	-4,5,-2
L2 friendship	-8,9,-2
L2 full	8,-8,1
L2 fun	11,-9,-3
L2 funny	2,3,-4
L2 gang	-13,15,-3
L2 garden	1,0,-2
L2 gardens	-1,3,-1
L2 gave	2,-1,-1
L2 gentle	-5,7,-2
L2 german	1,2,-3
L2 get	6,-3,-4
L2 gets	0,3,-7
L2 ghosts	-1,-4,4
L2 girl	12,-13,2
L2 girls	-1,3,-2
L2 give	-2,2,0
L2 gives	9,-17,6
L2 go	3,-5,2
L2 goes	0,-2,-5
L2 going	4,-1,-6
L2 gone	-2,0,3
L2 good	3,-3,0
L2 gore	6,-1,-6
L2 gran	7,-4,-5
L2 grandmother	4,-2,-3
L2 great	7,-6,-1
L2 greek	7,-14,3
L2 grown	14,-14,0
L2 guns	-7,3,3
L2 had	5,-3,-1
L2 half	-2,3,-1
L2 hall	-2,4,-1
L2 hand	13,-12,-2
L2 hands	2,2,-3
L2 happy	10,-7,-4
L2 hard	7,-1,-8
L2 hardly	-16,1,6
L2 hate	1,6,-11
L2 hated	5,-4,-1
L2 hats	-4,7,-3
L2 have	-1,2,-2
L2 havent	4,-2,-2
L2 having	1,-3,4
L2 he	2,2,-4
L2 hear	9,-8,-1
L2 heard	6,1,-5
L2 heat	-10,16,-8
L2 hed	-1,4,-3
L2 heist	-3,4,-3
L2 held	0,2,-2
L2 her	5,-1,-4
L2 hes	5,-3,-2
L2 him	9,-4,-6
L2 his	1,-3,2
L2 hit	10,-4,-6
L2 hold	2,-4,2
L2 holiday	-2,3,-1
L2 hollywood	-4,9,-6
L2 home	-3,4,1
L2 hope	24,-23,-10
L2 horas	-7,-4,7
L2 horror	6,-8,-1
L2 horse	8,-16,4
L2 horses	0,-4,4
L2 hospital	10,-8,-2
L2 hot	5,-2,-4
L2 hotel	-1,3,-4
L2 hour	0,4,-5
L2 hours	3,-2,-1
L2 how	5,-2,-3
L2 humour	-5,7,-1
L2 husband	2,-1,-2
L2 husbands	0,-7,5
L2 i	3,-1,-1
L2 ice	-1,4,-5
L2 id	2,1,-3
L2 idea	4,0,-4
L2 if	-2,0,1
L2 ill	-5,-1,6
L2 im	2,-2,-1
L2 imagine	17,-11,-6
L2 into	-2,0,1
L2 irish	3,-2,0
L2 is	3,-2,-1
L2 island	5,-3,-3
L2 islands	13,-11,-4
L2 isnt	8,-5,-4
L2 it	3,-2,-1
L2 italian	5,-2,-5
L2 its	1,1,-2
L2 ive	3,-2,-1
L2 japanese	-2,7,-5
L2 jean	-1,4,-4
L2 jokes	4,-2,-1
L2 just	2,0,-4
L2 keep	-7,-2,10
L2 kids	-3,5,-2
L2 kind	4,-4,-1
L2 know	7,-4,-3
L2 kong	13,-11,-2
L2 korean	-8,9,-2
L2 la	6,-4,-1
L2 ladies	2,0,-2
L2 lads	7,-6,-2
L2 lagos	10,-3,-7
L2 lake	11,-9,-6
L2 language	-3,4,-3
L2 lars	-9,-7,12
L2 last	-2,-4,6
L2 late	-6,0,7
L2 laugh	-2,0,0
L2 laughed	5,-3,-1
L2 law	-5,7,-2
L2 least	4,2,-6
L2 leave	0,-10,8
L2 leaves	10,-8,-4
L2 lee	2,5,-10
L2 left	-4,7,-4
L2 lent	9,-7,-3
L2 less	-4,-5,7
L2 let	3,-6,0
L2 lets	-19,11,8
L2 letters	0,1,-2
L2 life	1,0,-2
L2 light	-1,2,-2
L2 lighthouse	6,-3,-5
L2 like	4,0,-4
L2 liked	6,-4,-2
L2 likes	-20,15,4
L2 line	-11,-1,5
L2 little	8,-1,-9
L2 live	-11,8,4
L2 lives	2,-1,0
L2 london	-9,2,6
L2 lonely	-4,6,-4
L2 long	3,-3,0
L2 look	2,-4,3
L2 looking	1,0,-2
L2 lost	8,-6,-2
L2 lot	0,3,-3
L2 loud	5,-2,-4
L2 love	7,-5,-2
L2 loved	-2,-1,1
L2 mad	11,-12,-7
L2 magic	-11,4,2
L2 make	0,-3,2
L2 makes	4,-6,3
L2 man	3,-1,-3
L2 marriage	-13,11,2
L2 married	2,-1,-1
L2 matter	6,-5,-1
L2 may	-2,-13,10
L2 maybe	1,4,-8
L2 me	3,-2,-2
L2 mean	-4,10,-7
L2 means	7,-1,-8
L2 men	-3,-1,3
L2 met	12,-10,-2
L2 mind	-3,1,0
L2 mine	8,-3,-6
L2 minus	0,-7,5
L2 minute	-8,9,-2
L2 minutes	5,0,-4
L2 monks	-2,5,-5
L2 monster	0,2,-1
L2 monsters	-13,10,3
L2 month	-7,9,-2
L2 mood	-1,-8,6
L2 more	2,-1,-1
L2 most	9,-5,-4
L2 mother	1,-2,1
L2 mothers	-4,5,-1
L2 motion	-7,9,-2
L2 mountains	-7,9,-2
L2 moved	-5,5,-1
L2 movie	3,0,-2
L2 much	1,-4,5
L2 mud	-1,2,-4
L2 mum	12,-7,-5
L2 mums	0,1,-2
L2 murder	0,6,-8
L2 music	-2,-3,5
L2 musical	-3,7,-5
L2 must	3,0,-4
L2 my	3,-1,-3
L2 mystery	-2,4,-2
L2 n	4,-3,-3
L2 name	9,-4,-5
L2 named	5,-3,-1
L2 nan	2,0,-2
L2 nasty	17,-15,-4
L2 near	-6,-10,11
L2 need	1,1,-3
L2 needed	13,-6,-6
L2 needs	-1,-4,3
L2 neighbours	6,-3,-4
L2 neither	12,-4,-8
L2 neon	-5,6,-2
L2 never	7,-1,-7
L2 new	-9,13,-3
L2 next	3,0,-3
L2 nice	6,-2,-5
L2 night	-2,4,-2
L2 nine	-1,4,-4
L2 nineties	1,2,-5
L2 no	0,-4,4
L2 nobody	7,-2,-5
L2 nope	12,-9,-6
L2 nor	-15,4,9
L2 not	-2,-1,3
L2 nothing	-2,-4,5
L2 now	5,-1,-4
L2 nuns	0,4,-4
L2 nurse	5,-2,-3
L2 odd	8,-7,-3
L2 off	-3,-1,3
L2 oh	7,-4,-2
L2 ok	-3,5,-2
L2 old	-3,5,-2
L2 olds	2,1,-4
L2 on	2,-2,0
L2 once	-1,-4,4
L2 ones	5,-6,2
L2 only	1,0,-2
L2 opera	-1,4,-3
L2 or	-4,3,1
L2 other	2,-4,3
L2 otherwise	-4,5,-3
L2 our	6,-4,-1
L2 out	-5,-2,7
L2 own	7,-3,-5
L2 pair	2,-1,-4
L2 parents	-7,1,0
L2 paris	1,2,-3
L2 park	-15,18,-6
L2 party	-2,6,-4
L2 pass	0,-11,8
L2 past	5,-11,3
L2 patience	4,-14,9
L2 people	0,-5,5
L2 pg	-11,17,-7
L2 phone	-14,15,-3
L2 piano	2,0,-2
L2 pick	9,-6,-6
L2 pirates	3,0,-7
L2 plot	-6,5,0
L2 pls	7,-12,7
L2 polish	-3,4,-1
L2 poor	9,-10,0
L2 popcorn	-1,3,-4
L2 portuguese	23,-22,-4
L2 prefer	2,-11,7
L2 pretty	14,-11,-6
L2 prison	2,0,-2
L2 puppets	0,-7,2
L2 put	7,-6,-2
L2 quiet	-9,7,0
L2 quite	-9,2,8
L2 rain	-3,5,-2
L2 rang	9,-5,-5
L2 rated	6,-4,-5
L2 rather	-5,-3,8
L2 read	10,0,-10
L2 really	-3,6,-2
L2 red	-4,5,-1
L2 remakes	5,8,-17
L2 rest	-7,-13,14
L2 revenge	-1,6,-6
L2 right	0,5,-5
L2 road	-4,2,2
L2 robots	3,-11,5
L2 rock	-13,9,3
L2 romance	1,3,-3
L2 romantic	6,-5,-2
L2 rome	8,-6,-3
L2 room	-4,0,5
L2 round	-5,9,-3
L2 rude	5,-3,-4
L2 ruined	5,-3,-3
L2 rule	-4,-3,8
L2 rules	-4,8,-5
L2 run	13,-11,-3
L2 russian	4,-1,-3
L2 sad	6,-12,5
L2 said	11,-6,-5
L2 same	3,0,-3
L2 sand	0,2,-5
L2 sat	5,-1,-4
L2 saw	5,-3,-2
L2 say	10,-3,-8
L2 says	-4,4,0
L2 scared	7,-1,-7
L2 scary	6,-2,-4
L2 scene	-1,-4,-2
L2 school	4,0,-4
L2 scottish	17,-13,-6
L2 se	-5,-4,6
L2 sea	-5,5,-1
L2 second	-13,9,4
L2 secret	2,0,-3
L2 secrets	-1,5,-6
L2 see	2,-2,-1
L2 seen	-2,1,1
L2 set	-3,2,1
L2 seven	11,-1,-15
L2 seventies	-3,4,-1
L2 share	-1,3,-2
L2 she	-1,6,-3
L2 shed	-1,4,-3
L2 sheep	17,-16,-1
L2 shes	4,2,-6
L2 shop	-4,6,-2
L2 short	-2,5,-3
L2 shot	9,-6,-4
L2 should	-6,9,-3
L2 show	-1,4,-4
L2 showed	2,-2,0
L2 sick	-7,4,4
L2 side	9,-5,-5
L2 silence	6,-4,-3
L2 silent	-4,5,-1
L2 silly	-1,4,-2
L2 since	3,1,-3
L2 sing	6,-4,-3
L2 singing	-3,2,-1
L2 sister	6,-3,-3
L2 sisters	1,3,-5
L2 sit	7,-6,1
L2 six	8,-6,-2
L2 sixties	0,2,-2
L2 skip	-9,-4,11
L2 sleep	3,2,-6
L2 slow	14,-11,-3
L2 small	-9,2,6
L2 smth	10,-9,-5
L2 snow	1,3,-3
L2 so	-2,2,0
L2 sofa	-1,13,-19
L2 some	2,2,-7
L2 somebody	-1,3,-4
L2 someone	14,-15,2
L2 something	-3,4,-2
L2 son	7,-2,-5
L2 songs	1,2,-3
L2 sons	-5,6,-1
L2 sort	-4,8,-5
L2 sound	6,-2,-6
L2 soup	-5,-4,6
L2 south	-2,6,-4
L2 space	1,-2,1
L2 spanish	-3,-1,3
L2 spare	0,-2,2
L2 speech	4,-2,-2
L2 spies	-3,4,-1
L2 sport	3,5,-8
L2 stand	-1,-1,3
L2 star	10,-8,-3
L2 start	-2,6,-6
L2 stay	-4,6,-6
L2 still	-1,3,-2
L2 stories	11,-9,-4
L2 storm	-3,7,-6
L2 story	4,1,-4
L2 street	6,-3,-2
L2 stuck	-5,5,-1
L2 students	1,1,-2
L2 stuff	3,1,-4
L2 stupid	3,-2,-2
L2 such	5,-2,-5
L2 summer	9,-5,-5
L2 sunday	1,1,-2
L2 sunny	5,-4,-1
L2 sunshine	-1,3,-2
L2 swears	9,-7,-1
L2 sweat	18,-17,-3
L2 sweaty	-2,4,-2
L2 swedish	-5,7,-2
L2 sweet	0,1,-3
L2 table	-2,3,-2
L2 take	-4,5,-2
L2 tale	8,-6,-3
L2 talk	-7,11,-6
L2 talking	-6,9,-2
L2 taste	6,-4,-2
L2 tea	-2,-6,9
L2 teacher	-8,11,-3
L2 tears	12,-18,8
L2 teenager	-2,-3,4
L2 teeth	-18,1,17
L2 tell	5,1,-6
L2 telly	-3,6,-4
L2 ten	2,1,-3
L2 tense	4,-5,0
L2 than	1,-3,1
L2 thanks	-9,11,-4
L2 thats	6,-4,-1
L2 the	3,-2,-1
L2 their	6,-2,-5
L2 them	-3,1,3
L2 then	-3,6,-4
L2 there	4,0,-4
L2 theres	2,-2,-1
L2 they	2,-3,1
L2 theyre	7,2,-11
L2 thing	1,1,-3
L2 things	-8,2,6
L2 think	-1,6,-6
L2 thinks	2,1,-4
L2 third	2,-1,-1
L2 thirties	2,-1,-2
L2 thirty	3,-2,-1
L2 this	1,2,-4
L2 those	3,-3,1
L2 though	-6,4,2
L2 thought	1,1,-3
L2 three	7,-4,-3
L2 thriller	-2,5,-2
L2 through	0,-2,1
L2 till	-3,0,3
L2 time	5,-4,-1
L2 tired	4,-11,0
L2 today	9,-4,-9
L2 together	10,-8,-2
L2 tokyo	5,-2,-5
L2 told	-7,9,-3
L2 tom	0,2,-3
L2 tomorrow	3,0,-4
L2 tonight	5,-3,-3
L2 too	-6,1,4
L2 took	4,-4,-1
L2 town	-10,12,-4
L2 train	6,-5,-2
L2 trains	6,-1,-6
L2 travel	-5,7,-1
L2 tried	5,-4,-1
L2 try	-6,11,-8
L2 turkish	0,4,-3
L2 turned	5,-2,-3
L2 twenty	-4,5,-3
L2 twice	3,-1,-2
L2 twins	3,-1,-3
L2 two	5,-4,-1
L2 uncle	12,-11,-2
L2 under	0,5,-6
L2 until	4,-1,-2
L2 up	5,-5,0
L2 us	3,-2,0
L2 vampires	-6,-10,13
L2 van	11,-6,-7
L2 venice	8,-4,-3
L2 very	-4,6,-2
L2 vi	5,-4,-1
L2 w	3,-7,4
L2 wait	4,-1,-4
L2 walk	7,-5,-3
L2 walking	-4,6,-3
L2 wall	3,0,-4
L2 want	-3,3,0
L2 wanted	2,0,-2
L2 wants	-6,2,3
L2 war	3,-2,-1
L2 warm	4,-1,-3
L2 was	6,-5,-1
L2 watch	1,2,-3
L2 watched	8,-4,-4
L2 watching	7,-3,-4
L2 water	-3,4,-4
L2 way	7,-6,-1
L2 we	3,-2,-1
L2 wed	3,4,-9
L2 wedding	-2,4,-1
L2 weddings	-8,7,2
L2 week	4,-1,-2
L2 weekend	10,-7,-8
L2 weeks	8,-6,-3
L2 well	6,-5,-2
L2 welsh	3,-1,-3
L2 went	15,-11,-5
L2 were	3,-1,-2
L2 western	2,-3,1
L2 what	0,3,-3
L2 whatever	8,-2,-9
L2 whats	11,-8,-2
L2 where	-2,1,0
L2 which	4,-8,4
L2 while	12,-9,-3
L2 white	-1,-3,4
L2 who	-5,11,-6
L2 whoever	-6,7,0
L2 whole	11,-7,-5
L2 whos	6,-4,-2
L2 why	0,5,-8
L2 wife	-4,7,-2
L2 wifes	4,-3,-1
L2 wild	8,-3,-5
L2 will	-2,-2,2
L2 wine	2,2,-6
L2 winter	7,-5,-2
L2 wish	2,1,-3
L2 witches	-5,3,0
L2 without	-3,-3,6
L2 woman	3,4,-8
L2 women	-7,10,-3
L2 won	-1,4,-3
L2 wong	-6,4,1
L2 wont	0,2,-3
L2 word	7,-7,-2
L2 words	0,13,-13
L2 work	3,0,-4
L2 worked	-1,3,-2
L2 would	6,-2,-4
L2 wrong	-9,12,-5
L2 year	-1,4,-3
L2 years	4,-3,-1
L2 yes	-2,-8,9
L2 york	6,1,-8
L2 you	9,-4,-5
L2 your	0,-2,3
R1 ,	-1,2,-1
R1 0	6,-4,-2
R1 00	2,1,-2
R1 000	7,-10,1
R1 0000	8,-4,-4
R1 00s	-6,9,-3
R1 FILM	2,-1,-2
R1 R2 , 0	3,-1,-5
R1 R2 , 00	-2,4,-3
R1 R2 , 000	4,-3,-1
R1 R2 , 0000	5,-4,-1
R1 R2 , 0000s	-4,4,0
R1 R2 , 00s	0,4,-6
R1 R2 , a	-2,5,-3
R1 R2 , about	-3,2,2
R1 R2 , adventure	-6,9,-2
R1 R2 , after	1,-4,2
R1 R2 , all	3,1,-5
R1 R2 , american	-2,3,-1
R1 R2 , an	-1,3,-2
R1 R2 , animals	-1,2,-3
R1 R2 , animated	4,-1,-4
R1 R2 , any	0,-2,2
R1 R2 , anything	6,-2,-5
R1 R2 , as	-7,0,6
R1 R2 , at	5,-4,-1
R1 R2 , bad	-2,3,-1
R1 R2 , beautiful	-1,4,-7
R1 R2 , because	-7,9,-4
R1 R2 , before	4,0,-4
R1 R2 , best	-9,2,5
R1 R2 , betrayal	-2,3,-1
R1 R2 , big	4,-2,-1
R1 R2 , brass	-5,7,-3
R1 R2 , british	2,-1,-1
R1 R2 , brothers	3,-1,-2
R1 R2 , but	-1,3,-1
R1 R2 , by	-7,2,3
R1 R2 , cant	-1,-6,3
R1 R2 , cheeky	-1,2,-1
R1 R2 , children	-5,13,-8
R1 R2 , city	-5,6,-1
R1 R2 , class	-6,1,2
R1 R2 , clever	-7,9,-1
R1 R2 , cold	8,-6,-2
R1 R2 , colour	-6,5,0
R1 R2 , comic	-5,5,0
R1 R2 , country	-4,5,-1
R1 R2 , dad	-8,-3,9
R1 R2 , daft	1,3,-7
R1 R2 , dance	-2,3,-3
R1 R2 , dancing	-4,5,-2
R1 R2 , deadpan	-3,5,-2
R1 R2 , desert	5,-4,-3
R1 R2 , dog	-9,11,-6
R1 R2 , done	12,-8,-7
R1 R2 , dry	-7,8,-2
R1 R2 , eight	-9,10,-8
R1 R2 , eighties	4,-3,-1
R1 R2 , english	-6,6,2
R1 R2 , enough	5,-10,5
R1 R2 , even	1,-6,4
R1 R2 , every	6,-12,5
R1 R2 , everyone	3,0,-4
R1 R2 , family	0,9,-10
R1 R2 , farm	4,0,-7
R1 R2 , fast	-4,6,-2
R1 R2 , father	-1,2,-3
R1 R2 , fifties	-1,2,-1
R1 R2 , fine	-3,6,-5
R1 R2 , first	1,1,-3
R1 R2 , fog	-5,6,-1
R1 R2 , folk	-4,5,-2
R1 R2 , for	-4,2,2
R1 R2 , forties	-1,3,-2
R1 R2 , four	13,-11,-2
R1 R2 , french	-1,-2,3
R1 R2 , friends	-4,4,0
R1 R2 , friendship	-3,3,-1
R1 R2 , from	-1,-1,2
R1 R2 , gentle	1,2,-3
R1 R2 , german	-6,7,-1
R1 R2 , ghosts	-4,5,-1
R1 R2 , give	-6,4,0
R1 R2 , go	-11,6,0
R1 R2 , good	4,-4,-1
R1 R2 , got	0,1,-2
R1 R2 , half	3,-6,2
R1 R2 , have	2,0,-3
R1 R2 , her	-4,7,-2
R1 R2 , hes	-1,0,2
R1 R2 , his	-1,-10,9
R1 R2 , hold	7,2,-7
R1 R2 , hopeful	0,2,-7
R1 R2 , horses	-5,6,-1
R1 R2 , humour	-4,5,-1
R1 R2 , i	-2,-1,3
R1 R2 , id	6,1,-8
R1 R2 , ideally	-10,7,3
R1 R2 , if	5,-2,-4
R1 R2 , ill	16,-1,-21
R1 R2 , irish	0,5,-5
R1 R2 , is	4,2,-6
R1 R2 , it	1,-2,1
R1 R2 , italian	-8,12,-4
R1 R2 , its	0,2,-2
R1 R2 , ive	-1,-1,2
R1 R2 , jazz	7,-10,-2
R1 R2 , keep	-4,-1,5
R1 R2 , kind	0,2,-2
R1 R2 , less	0,4,-5
R1 R2 , lets	-2,0,3
R1 R2 , letters	-1,4,-7
R1 R2 , light	-7,7,-1
R1 R2 , like	-3,4,0
R1 R2 , london	-4,5,-1
R1 R2 , lonely	2,-1,-1
R1 R2 , long	-7,6,1
R1 R2 , longing	-2,3,-2
R1 R2 , loud	-1,2,-2
R1 R2 , love	9,-8,-2
R1 R2 , loved	-6,-4,7
R1 R2 , made	-6,8,-3
R1 R2 , maybe	-4,5,-1
R1 R2 , me	2,-6,3
R1 R2 , melancholy	-6,7,-1
R1 R2 , men	1,1,-2
R1 R2 , more	5,-3,-2
R1 R2 , mothers	-3,3,0
R1 R2 , mud	2,-1,-1
R1 R2 , mums	-9,-4,7
R1 R2 , murder	-9,7,3
R1 R2 , music	0,2,-2
R1 R2 , my	-2,3,-1
R1 R2 , mystery	-7,8,-3
R1 R2 , never	-2,0,2
R1 R2 , new	-7,7,0
R1 R2 , nineties	3,-1,-3
R1 R2 , ninety	11,-11,0
R1 R2 , none	8,-12,4
R1 R2 , northern	-3,-1,3
R1 R2 , nothing	-2,2,0
R1 R2 , now	5,-2,-3
R1 R2 , odd	-8,9,-3
R1 R2 , of	-7,9,-3
R1 R2 , old	-4,3,1
R1 R2 , on	-1,5,-2
R1 R2 , one	2,1,-3
R1 R2 , only	-4,0,4
R1 R2 , or	2,0,-3
R1 R2 , our	5,-1,-5
R1 R2 , paris	-2,-6,7
R1 R2 , people	3,-13,9
R1 R2 , pg	-1,5,-4
R1 R2 , pretty	0,-1,2
R1 R2 , quiet	0,2,-1
R1 R2 , rain	-1,-2,2
R1 R2 , rather	-3,0,2
R1 R2 , really	-5,8,-6
R1 R2 , revenge	-5,6,-1
R1 R2 , romance	-1,-1,3
R1 R2 , romantic	7,-6,-2
R1 R2 , sad	-1,2,-4
R1 R2 , said	0,-12,5
R1 R2 , same	-8,-3,11
R1 R2 , say	-8,4,0
R1 R2 , says	13,-5,-10
R1 R2 , sea	-1,4,-6
R1 R2 , seaside	-2,3,-2
R1 R2 , secrets	-4,5,-1
R1 R2 , set	4,-3,-2
R1 R2 , seventies	-3,4,0
R1 R2 , she	3,-3,0
R1 R2 , shed	5,-5,0
R1 R2 , sheep	-7,10,-2
R1 R2 , shes	-6,-1,6
R1 R2 , short	-1,4,-4
R1 R2 , silent	0,1,-5
R1 R2 , silly	-2,3,-2
R1 R2 , slow	-3,3,0
R1 R2 , small	-8,10,-2
R1 R2 , snow	-4,6,-3
R1 R2 , some	-2,-6,7
R1 R2 , somebody	7,-5,-2
R1 R2 , something	4,-3,-1
R1 R2 , songs	-5,5,0
R1 R2 , sorry	10,-11,0
R1 R2 , spies	-1,2,-2
R1 R2 , still	6,-4,-2
R1 R2 , summer	-5,2,2
R1 R2 , sun	-5,6,-1
R1 R2 , sweat	1,0,-2
R1 R2 , sweaty	-5,6,-2
R1 R2 , talking	-6,5,2
R1 R2 , tea	-2,3,-1
R1 R2 , tender	-4,6,-2
R1 R2 , tense	-10,11,0
R1 R2 , thank	-2,-6,8
R1 R2 , thanks	-3,-1,0
R1 R2 , that	5,-3,-2
R1 R2 , thats	2,6,-11
R1 R2 , there	-3,-1,5
R1 R2 , theres	6,-4,-3
R1 R2 , they	1,-3,2
R1 R2 , theyre	-12,-11,18
R1 R2 , thirties	-6,6,0
R1 R2 , this	-6,5,0
R1 R2 , though	-7,4,4
R1 R2 , three	-1,4,-4
R1 R2 , to	-11,14,-3
R1 R2 , today	16,-10,-7
R1 R2 , too	3,-7,3
R1 R2 , trains	-7,8,-1
R1 R2 , true	-4,5,-1
R1 R2 , two	-3,0,3
R1 R2 , under	4,-1,-3
R1 R2 , village	2,-1,-2
R1 R2 , want	-1,-2,3
R1 R2 , war	-14,-1,12
R1 R2 , warm	-10,11,-1
R1 R2 , was	9,-2,-7
R1 R2 , we	4,-5,2
R1 R2 , weddings	-5,6,-1
R1 R2 , well	-4,6,-4
R1 R2 , were	-3,2,1
R1 R2 , wet	9,-7,-3
R1 R2 , weve	-2,-2,4
R1 R2 , what	3,-1,-2
R1 R2 , whatever	-1,1,-7
R1 R2 , whats	5,0,-8
R1 R2 , when	10,-5,-6
R1 R2 , where	-3,5,-3
R1 R2 , who	6,-5,-1
R1 R2 , whos	0,1,-2
R1 R2 , why	-1,3,-5
R1 R2 , wine	1,2,-3
R1 R2 , with	5,-5,-1
R1 R2 , without	-2,0,2
R1 R2 , women	9,-9,-2
R1 R2 , would	4,-11,6
R1 R2 , you	-1,-3,1
R1 R2 . .	0,2,-2
R1 R2 . 00	-8,-1,6
R1 R2 . 0000	5,-5,-1
R1 R2 . FILM	4,-2,-2
R1 R2 . a	-1,4,-3
R1 R2 . again	7,-1,-6
R1 R2 . all	2,-1,0
R1 R2 . and	-2,6,-5
R1 R2 . another	4,-4,0
R1 R2 . any	2,2,-8
R1 R2 . anything	-1,5,-4
R1 R2 . as	-17,19,-5
R1 R2 . but	-6,10,-6
R1 R2 . can	-6,9,-4
R1 R2 . do	11,-3,-10
R1 R2 . dont	-10,8,-1
R1 R2 . every	3,-1,-2
R1 R2 . find	-1,-11,11
R1 R2 . for	3,0,-4
R1 R2 . french	2,3,-6
R1 R2 . funny	7,-2,-5
R1 R2 . give	14,-12,-2
R1 R2 . he	3,0,-3
R1 R2 . hed	11,-10,-2
R1 R2 . hes	3,0,-3
R1 R2 . i	4,-4,0
R1 R2 . id	1,-5,4
R1 R2 . if	-10,4,5
R1 R2 . im	-5,0,5
R1 R2 . in	8,1,-10
R1 R2 . is	-2,1,1
R1 R2 . it	-3,4,0
R1 R2 . its	5,-7,2
R1 R2 . ive	7,-5,-1
R1 R2 . just	-17,-4,19
R1 R2 . lets	5,0,-5
R1 R2 . loved	-2,8,-7
R1 R2 . me	1,2,-5
R1 R2 . more	6,-2,-4
R1 R2 . mum	8,-5,-2
R1 R2 . my	-1,-1,2
R1 R2 . never	14,-6,-12
R1 R2 . next	3,1,-4
R1 R2 . no	-1,-2,2
R1 R2 . nobody	-7,11,-9
R1 R2 . not	-4,-2,6
R1 R2 . nothing	3,1,-4
R1 R2 . now	13,-8,-5
R1 R2 . on	4,0,-5
R1 R2 . one	-3,-3,5
R1 R2 . or	-3,3,-2
R1 R2 . our	-8,9,-4
R1 R2 . please	12,-11,-1
R1 R2 . same	8,-3,-7
R1 R2 . she	7,-3,-4
R1 R2 . shes	2,1,-2
R1 R2 . so	6,-6,1
R1 R2 . something	4,-5,0
R1 R2 . still	-6,2,5
R1 R2 . that	-1,5,-5
R1 R2 . thats	3,-4,0
R1 R2 . the	4,-3,0
R1 R2 . then	-2,1,2
R1 R2 . there	0,-4,4
R1 R2 . theres	-2,-5,5
R1 R2 . they	7,-5,-2
R1 R2 . this	15,-11,-4
R1 R2 . tonight	-2,-10,10
R1 R2 . two	10,-3,-7
R1 R2 . want	6,-9,-2
R1 R2 . we	4,-2,-2
R1 R2 . wed	12,-6,-7
R1 R2 . well	11,-9,-1
R1 R2 . were	0,6,-9
R1 R2 . weve	-9,1,6
R1 R2 . what	3,0,-3
R1 R2 . whats	6,-3,-2
R1 R2 . when	9,-6,-3
R1 R2 . who	15,-7,-8
R1 R2 . with	-17,6,10
R1 R2 . yes	-2,8,-10
R1 R2 . you	-15,11,5
R1 R2 0 ,	2,1,-5
R1 R2 0 .	5,-3,-2
R1 R2 00 ,	-3,6,-3
R1 R2 00 .	3,-10,6
R1 R2 0000 ,	-4,5,-1
R1 R2 0000 .	10,-9,-2
R1 R2 FILM .	-1,3,-1
R1 R2 FILM and	1,0,-2
R1 R2 FILM for	2,-1,-1
R1 R2 FILM in	4,-3,-1
R1 R2 FILM is	6,-4,-2
R1 R2 FILM with	6,-6,0
R1 R2 a bit	3,-1,-5
R1 R2 a film	3,-2,-1
R1 R2 about FILM	7,-6,-1
R1 R2 about it	8,0,-13
R1 R2 about the	-3,2,1
R1 R2 african ,	-1,2,-4
R1 R2 after .	5,-2,-2
R1 R2 after FILM	11,-6,-5
R1 R2 after the	-8,-6,11
R1 R2 again ,	1,4,-4
R1 R2 again .	-2,0,3
R1 R2 all .	3,1,-8
R1 R2 all at	3,-2,-1
R1 R2 all day	3,2,-5
R1 R2 all of	9,-6,-3
R1 R2 all the	-3,7,-5
R1 R2 alone ,	-3,4,0
R1 R2 alone .	14,-6,-8
R1 R2 already .	1,0,-2
R1 R2 an hour	-2,5,-3
R1 R2 and FILM	5,-7,2
R1 R2 and a	3,0,-3
R1 R2 and all	3,-4,0
R1 R2 and clever	7,-6,-3
R1 R2 and daughters	-13,14,-1
R1 R2 and funny	-8,12,-4
R1 R2 and have	8,-7,-4
R1 R2 and he	7,-4,-5
R1 R2 and her	-2,4,-3
R1 R2 and hes	13,-9,-4
R1 R2 and his	0,-3,0
R1 R2 and i	4,-5,2
R1 R2 and id	2,-1,-1
R1 R2 and it	-2,4,-4
R1 R2 and its	-6,3,4
R1 R2 and ive	6,-4,-2
R1 R2 and me	4,-6,2
R1 R2 and no	-7,5,2
R1 R2 and not	-3,2,0
R1 R2 and now	6,-4,-3
R1 R2 and old	-1,3,-3
R1 R2 and one	3,-1,-2
R1 R2 and she	-1,-5,7
R1 R2 and shes	4,-1,-3
R1 R2 and the	2,-1,-2
R1 R2 and then	11,-9,-2
R1 R2 and under	-2,3,-2
R1 R2 and want	9,-7,-2
R1 R2 and we	2,-1,0
R1 R2 animals .	-15,4,7
R1 R2 anything ,	-11,-13,17
R1 R2 anything .	3,0,-3
R1 R2 anything with	10,-9,-1
R1 R2 as FILM	-3,0,2
R1 R2 as a	-3,0,2
R1 R2 as it	-1,3,-4
R1 R2 as its	13,-11,-2
R1 R2 as the	-7,8,-1
R1 R2 as well	9,1,-10
R1 R2 asleep on	9,-6,-3
R1 R2 at .	-7,9,-4
R1 R2 at FILM	4,-3,-2
R1 R2 at a	7,-4,-3
R1 R2 at all	2,6,-7
R1 R2 at home	12,-13,-2
R1 R2 at me	-1,3,0
R1 R2 at most	-5,6,-2
R1 R2 at my	6,-4,-1
R1 R2 at night	-4,6,-2
R1 R2 at the	2,-3,1
R1 R2 at work	6,-4,-2
R1 R2 away .	-8,8,-1
R1 R2 away from	3,-7,3
R1 R2 back .	-1,4,-3
R1 R2 because of	-3,-3,4
R1 R2 before the	-7,5,1
R1 R2 behind the	-14,5,2
R1 R2 better .	-7,8,-6
R1 R2 better than	8,-7,-1
R1 R2 body .	5,-4,-1
R1 R2 but a	-1,0,2
R1 R2 but funny	2,-1,-1
R1 R2 but i	-2,6,-4
R1 R2 but in	4,-3,-2
R1 R2 but its	6,-5,-1
R1 R2 but less	10,-8,-4
R1 R2 but no	-5,8,-4
R1 R2 but not	-8,12,-4
R1 R2 but the	4,4,-8
R1 R2 but with	-2,5,-1
R1 R2 by a	6,1,-10
R1 R2 by the	1,-3,2
R1 R2 can stay	7,-6,-8
R1 R2 cinema ,	4,-4,0
R1 R2 city ,	-4,5,-1
R1 R2 city .	0,2,-2
R1 R2 class ,	18,-15,-3
R1 R2 club ,	12,-9,-6
R1 R2 club .	8,-7,-3
R1 R2 comedy ,	-2,5,-4
R1 R2 comedy .	0,3,-4
R1 R2 dad .	6,-4,-4
R1 R2 date .	9,-8,-1
R1 R2 day ,	7,-5,-4
R1 R2 day of	1,2,-2
R1 R2 did the	-2,3,-4
R1 R2 do ,	7,-6,-1
R1 R2 done ,	8,-5,-3
R1 R2 done .	5,-3,-3
R1 R2 down .	-1,3,-5
R1 R2 down a	0,4,-4
R1 R2 drama ,	1,1,-2
R1 R2 drama .	-4,10,-5
R1 R2 either .	4,-8,0
R1 R2 ending .	-12,10,0
R1 R2 enough .	12,-5,-7
R1 R2 enough for	11,0,-14
R1 R2 even ,	-13,14,-1
R1 R2 even .	-5,8,-3
R1 R2 evening ,	-1,2,-3
R1 R2 evening .	-3,4,-3
R1 R2 family ,	-1,2,-3
R1 R2 fi ,	-5,2,2
R1 R2 film ,	2,2,-2
R1 R2 film .	-1,3,-2
R1 R2 film about	-5,-5,14
R1 R2 film and	3,-4,-3
R1 R2 film for	-6,10,-4
R1 R2 film that	-10,13,-5
R1 R2 film thats	2,-1,-1
R1 R2 film where	-1,3,-3
R1 R2 film with	-9,10,-1
R1 R2 films ,	-3,1,2
R1 R2 films .	-9,2,4
R1 R2 films are	0,3,-3
R1 R2 for .	11,-10,-1
R1 R2 for FILM	3,-2,-1
R1 R2 for a	2,-2,1
R1 R2 for an	0,2,-3
R1 R2 for it	-7,-3,8
R1 R2 for me	-9,11,-3
R1 R2 for my	-1,9,-10
R1 R2 for once	-4,-8,11
R1 R2 for one	-6,-8,10
R1 R2 for that	-3,-3,6
R1 R2 for two	-3,0,0
R1 R2 four .	7,-5,-1
R1 R2 friends ,	-5,7,-2
R1 R2 from FILM	8,-7,-1
R1 R2 from a	-3,6,-4
R1 R2 from the	5,-3,-2
R1 R2 funny .	6,-1,-8
R1 R2 gave me	7,-3,-4
R1 R2 girl ,	1,2,-4
R1 R2 girl .	2,-1,-2
R1 R2 girls ,	-3,5,-3
R1 R2 gone .	-3,-13,12
R1 R2 gone wrong	-10,12,-2
R1 R2 got the	2,-2,0
R1 R2 had a	15,-15,-2
R1 R2 had me	2,-1,-1
R1 R2 had the	4,-2,-1
R1 R2 has a	1,2,-2
R1 R2 has been	1,-4,3
R1 R2 have i	15,-10,-5
R1 R2 her .	-5,-6,8
R1 R2 here ,	13,-8,-5
R1 R2 here .	4,-2,-1
R1 R2 him ,	10,-7,-2
R1 R2 him .	0,1,-3
R1 R2 home ,	-10,12,-4
R1 R2 home .	3,0,-3
R1 R2 horror ,	-7,1,5
R1 R2 horror .	-6,7,-3
R1 R2 hours .	-4,-5,6
R1 R2 house ,	-6,7,-1
R1 R2 house .	-7,13,-7
R1 R2 humour .	2,0,-2
R1 R2 i can	-6,9,-3
R1 R2 i cant	-9,-8,13
R1 R2 i dont	-1,-12,11
R1 R2 i had	3,0,-3
R1 R2 i have	5,-5,0
R1 R2 i know	0,2,-2
R1 R2 i mean	11,-7,-7
R1 R2 i saw	6,-4,-2
R1 R2 i want	-5,-3,1
R1 R2 i was	4,-3,-1
R1 R2 if possible	-4,0,6
R1 R2 if you	-3,4,0
R1 R2 in ,	3,-5,1
R1 R2 in .	-1,1,-2
R1 R2 in 00	3,-3,-1
R1 R2 in 0000	7,-6,-1
R1 R2 in a	-6,5,0
R1 R2 in anything	-11,13,-3
R1 R2 in charge	1,1,-2
R1 R2 in danger	-2,-8,7
R1 R2 in his	3,3,-10
R1 R2 in law	0,1,-2
R1 R2 in laws	10,-5,-5
R1 R2 in leeds	9,-4,-5
R1 R2 in love	4,-1,-3
R1 R2 in my	1,2,-4
R1 R2 in one	-2,4,-2
R1 R2 in our	6,-4,-2
R1 R2 in space	-2,-1,2
R1 R2 in the	2,0,-2
R1 R2 in this	-1,-9,7
R1 R2 instead .	7,-3,-5
R1 R2 into a	-3,-4,5
R1 R2 into the	8,-7,-1
R1 R2 is .	-11,4,5
R1 R2 is FILM	-1,3,-1
R1 R2 is a	-1,-2,2
R1 R2 is called	3,-2,-1
R1 R2 is coming	7,-5,-3
R1 R2 is fine	-3,3,-1
R1 R2 is from	7,-1,-6
R1 R2 is good	-17,22,-10
R1 R2 is in	-3,4,-4
R1 R2 is it	7,-3,-4
R1 R2 is my	3,-2,-1
R1 R2 is not	1,-15,11
R1 R2 is off	-6,-2,6
R1 R2 is on	2,2,-7
R1 R2 is out	1,-10,4
R1 R2 is the	4,-4,1
R1 R2 is what	-4,2,0
R1 R2 is where	-7,-1,3
R1 R2 it ,	4,-3,-1
R1 R2 it .	7,-3,-3
R1 R2 it for	3,-3,0
R1 R2 it is	-4,8,-6
R1 R2 it on	3,-2,0
R1 R2 it up	3,-1,-2
R1 R2 it was	6,-6,0
R1 R2 it with	-5,-4,7
R1 R2 its a	2,-1,-1
R1 R2 kar wai	-3,4,-2
R1 R2 kind of	-9,8,-5
R1 R2 kong ,	4,-2,-2
R1 R2 language ,	-16,19,-7
R1 R2 lee ,	-2,4,-2
R1 R2 life ,	-5,6,-1
R1 R2 life .	8,-5,-6
R1 R2 like FILM	6,-1,-6
R1 R2 like a	-5,6,-1
R1 R2 like that	-8,9,-1
R1 R2 lives ,	4,-1,-3
R1 R2 lives .	-1,3,-7
R1 R2 lol .	-6,-1,9
R1 R2 love ,	-5,6,-1
R1 R2 love .	1,8,-10
R1 R2 loved FILM	6,-5,-1
R1 R2 made me	8,-6,-2
R1 R2 makes me	-6,-1,-1
R1 R2 man ,	2,-1,-1
R1 R2 man .	9,-10,1
R1 R2 maybe ,	-3,5,-6
R1 R2 maybe .	-1,3,-2
R1 R2 me ,	4,-2,-3
R1 R2 me .	0,2,-2
R1 R2 me FILM	6,-1,-5
R1 R2 me a	6,-5,-1
R1 R2 me in	4,-4,-1
R1 R2 me off	13,-9,-4
R1 R2 me out	18,-1,-16
R1 R2 me the	9,-8,-1
R1 R2 me to	3,-1,-2
R1 R2 me up	-7,9,-7
R1 R2 me with	14,-13,-1
R1 R2 men ,	-8,9,0
R1 R2 minus the	-2,7,-4
R1 R2 minutes ,	-1,4,-2
R1 R2 minutes .	-3,6,-3
R1 R2 minutes of	16,-15,-1
R1 R2 more than	2,-2,0
R1 R2 motion ,	-8,0,8
R1 R2 movie ,	-3,-3,6
R1 R2 movie .	-2,6,-5
R1 R2 music ,	-6,0,7
R1 R2 my car	2,-1,-1
R1 R2 next .	-7,9,-5
R1 R2 next door	3,-2,-1
R1 R2 night ,	-4,7,-4
R1 R2 night .	3,1,-6
R1 R2 nine .	5,-2,-2
R1 R2 no ,	-4,-5,8
R1 R2 no .	3,4,-7
R1 R2 not ,	1,-11,6
R1 R2 not .	-5,-1,3
R1 R2 not the	-8,9,-2
R1 R2 now ,	8,-6,-2
R1 R2 now .	0,5,-9
R1 R2 of .	0,8,-12
R1 R2 of 00	5,-3,-2
R1 R2 of FILM	-10,14,-4
R1 R2 of a	2,0,-2
R1 R2 of him	8,-6,-2
R1 R2 of inisherin	3,-2,-1
R1 R2 of it	0,4,-4
R1 R2 of life	-4,4,-2
R1 R2 of my	2,2,-5
R1 R2 of tea	2,2,-5
R1 R2 of that	3,-9,3
R1 R2 of the	2,2,-3
R1 R2 of them	5,-3,-2
R1 R2 of us	4,-3,-1
R1 R2 of your	12,-9,-3
R1 R2 off ,	11,-9,-2
R1 R2 off .	2,-4,2
R1 R2 off in	-1,3,-2
R1 R2 off the	9,-13,4
R1 R2 old ,	-2,0,3
R1 R2 old .	12,-10,-4
R1 R2 olds ,	4,-4,0
R1 R2 on ,	2,5,-8
R1 R2 on .	7,-4,-3
R1 R2 on FILM	3,-1,-1
R1 R2 on a	3,-6,3
R1 R2 on me	-7,6,-6
R1 R2 on monday	4,-2,-1
R1 R2 on my	2,-4,2
R1 R2 once .	-1,4,-6
R1 R2 one ,	4,-2,-2
R1 R2 one with	-5,2,4
R1 R2 ones ,	-2,2,2
R1 R2 ones .	2,-2,-1
R1 R2 only .	3,2,-9
R1 R2 optional .	6,-3,-7
R1 R2 or FILM	-18,11,7
R1 R2 or a	-7,2,4
R1 R2 or not	8,-3,-11
R1 R2 or so	4,-3,-4
R1 R2 out ,	2,-5,3
R1 R2 out .	8,-9,0
R1 R2 out of	-4,-1,5
R1 R2 out the	3,0,-2
R1 R2 over ,	-13,3,6
R1 R2 over .	6,-1,-12
R1 R2 party ,	-1,2,-2
R1 R2 people ,	6,-2,-6
R1 R2 people .	-16,6,10
R1 R2 people being	-9,5,4
R1 R2 perhaps .	1,1,-4
R1 R2 person in	7,-6,-1
R1 R2 please ,	-2,0,3
R1 R2 please .	-2,5,-3
R1 R2 pls ,	-9,11,-6
R1 R2 pls .	6,-10,4
R1 R2 rather than	-4,6,-6
R1 R2 romance ,	4,-2,-6
R1 R2 romance .	-2,4,-3
R1 R2 room ,	8,-2,-8
R1 R2 room .	2,1,-4
R1 R2 says .	7,-6,-2
R1 R2 says FILM	4,-4,0
R1 R2 says i	3,-2,-1
R1 R2 says the	-17,18,-2
R1 R2 scene ,	12,-9,-3
R1 R2 scene .	3,0,-7
R1 R2 scenes ,	-10,-5,13
R1 R2 school ,	-2,3,-2
R1 R2 sci fi	-6,7,-1
R1 R2 set in	-5,7,-3
R1 R2 should be	5,-11,6
R1 R2 side .	-5,10,-3
R1 R2 since .	4,1,-3
R1 R2 since 0000	9,-1,-8
R1 R2 since the	-4,3,2
R1 R2 six ,	12,-10,-3
R1 R2 so i	10,-5,-5
R1 R2 sort of	0,9,-10
R1 R2 story ,	0,4,-5
R1 R2 story .	8,-8,0
R1 R2 stuff ,	-3,0,-2
R1 R2 stuff .	-10,7,2
R1 R2 swears by	4,-4,-1
R1 R2 talk ,	-11,2,9
R1 R2 talk .	-4,10,-5
R1 R2 talking ,	-5,-1,7
R1 R2 talking .	5,-4,-2
R1 R2 teacher ,	13,-12,-1
R1 R2 teacher .	11,-6,-9
R1 R2 ten minutes	3,-13,10
R1 R2 than FILM	7,-7,0
R1 R2 that .	6,-4,-3
R1 R2 that FILM	-2,18,-21
R1 R2 that doesnt	-7,9,-2
R1 R2 that i	4,-3,-3
R1 R2 that isnt	0,4,-6
R1 R2 that not	1,2,-3
R1 R2 that the	1,-3,3
R1 R2 the FILM	11,-10,-2
R1 R2 the better	-4,6,-2
R1 R2 the have	7,-5,-2
R1 R2 the line	4,-1,-3
R1 R2 the new	3,-2,-1
R1 R2 the remote	2,-1,-1
R1 R2 the room	3,-2,-2
R1 R2 them .	12,-6,-7
R1 R2 then ,	-7,7,0
R1 R2 then .	-3,6,-4
R1 R2 there .	5,-6,0
R1 R2 thing ,	1,4,-7
R1 R2 thing .	0,-6,6
R1 R2 things ,	-8,4,0
R1 R2 things .	0,2,-2
R1 R2 this time	-8,10,-4
R1 R2 this week	7,-5,-1
R1 R2 tho .	-3,7,-8
R1 R2 though ,	-8,6,0
R1 R2 though .	-7,6,1
R1 R2 three ,	9,-9,-1
R1 R2 three times	3,-1,-1
R1 R2 thriller ,	-6,7,-1
R1 R2 through FILM	4,-2,-2
R1 R2 through the	6,-5,-2
R1 R2 till the	-3,-7,8
R1 R2 time ,	5,-2,-4
R1 R2 time .	-3,5,-4
R1 R2 time i	3,-1,-2
R1 R2 to .	-8,12,-9
R1 R2 to FILM	6,-2,-3
R1 R2 to a	8,-8,0
R1 R2 to be	-7,6,0
R1 R2 to go	-6,9,-6
R1 R2 to it	3,-3,-2
R1 R2 to me	6,-3,-4
R1 R2 to my	7,-5,-2
R1 R2 to say	3,-2,-1
R1 R2 to the	4,-1,-3
R1 R2 to watch	2,-1,-2
R1 R2 today ,	3,-5,0
R1 R2 today .	8,-6,-2
R1 R2 told me	5,-4,-2
R1 R2 tonight ,	6,1,-6
R1 R2 tonight .	-1,-4,3
R1 R2 too ,	2,-4,2
R1 R2 too .	-2,0,2
R1 R2 town ,	-1,2,-1
R1 R2 trip ,	-10,11,-1
R1 R2 twice ,	7,-5,-3
R1 R2 two hours	-4,8,-8
R1 R2 under the	-4,3,3
R1 R2 up ,	-4,5,0
R1 R2 up .	3,0,-2
R1 R2 up at	8,-7,-1
R1 R2 up for	0,1,-2
R1 R2 up in	5,-3,-2
R1 R2 up on	3,-1,-2
R1 R2 up to	4,-13,8
R1 R2 up with	3,-1,-1
R1 R2 ups ,	-10,12,-3
R1 R2 ups .	1,-2,-1
R1 R2 us ,	0,-11,10
R1 R2 us .	9,-8,-2
R1 R2 von trier	-5,-4,8
R1 R2 wants to	-9,10,-3
R1 R2 war ,	-5,5,2
R1 R2 war .	-7,5,0
R1 R2 was FILM	2,-1,0
R1 R2 was a	2,0,-2
R1 R2 was in	5,-4,0
R1 R2 was my	9,-7,-3
R1 R2 was the	4,-3,-2
R1 R2 was too	4,-3,-2
R1 R2 week ,	5,-3,-2
R1 R2 week .	5,-3,-2
R1 R2 where the	-1,2,-2
R1 R2 will be	5,-3,-2
R1 R2 will do	-11,6,0
R1 R2 with .	12,-8,-4
R1 R2 with a	3,-3,0
R1 R2 with her	5,-4,-1
R1 R2 with my	8,-7,0
R1 R2 with no	5,-1,-5
R1 R2 with one	-5,7,-5
R1 R2 with the	3,1,-5
R1 R2 without being	6,-3,-3
R1 R2 without the	3,0,-4
R1 R2 woman ,	-3,3,0
R1 R2 woman .	-6,2,2
R1 R2 women ,	-8,7,2
R1 R2 would be	-2,5,-5
R1 R2 would do	-4,7,-4
R1 R2 year ,	0,3,-3
R1 R2 years .	-4,7,-2
R1 R2 yes ,	-4,7,-4
R1 R2 yes .	-4,6,-3
R1 R2 you .	-1,3,-2
R1 a	4,-3,-1
R1 abbey	10,-2,-7
R1 about	2,1,-3
R1 act	5,-5,0
R1 acting	-17,5,9
R1 action	-6,7,-3
R1 adventure	10,-5,-7
R1 advert	5,-5,0
R1 african	-1,2,-3
R1 after	3,-3,1
R1 again	-2,2,-1
R1 against	-9,10,-1
R1 age	-2,2,0
R1 aged	-10,11,-1
R1 ago	5,-1,-5
R1 all	4,-2,-2
R1 allen	-7,-3,11
R1 alone	0,3,-4
R1 along	-2,5,-5
R1 already	12,-10,-1
R1 also	-9,9,-3
R1 always	2,2,-6
R1 american	2,-8,1
R1 an	4,-3,-1
R1 and	1,1,-2
R1 anderson	2,-9,2
R1 animals	-12,-6,17
R1 anniversary	-7,9,-3
R1 answer	0,0,-3
R1 any	3,-2,-1
R1 anyone	-2,0,1
R1 anything	3,-8,5
R1 anyway	12,-10,-5
R1 apart	-13,15,-3
R1 arent	7,-17,4
R1 as	0,2,-2
R1 aside	10,-13,1
R1 asks	13,-2,-11
R1 asleep	3,-1,-3
R1 at	2,-1,0
R1 austen	-14,2,6
R1 away	-4,-4,8
R1 baby	9,-7,-2
R1 back	9,-5,-3
R1 bad	-6,9,-6
R1 badly	-2,5,-3
R1 bands	-2,2,0
R1 bar	18,-14,-4
R1 bay	-10,-3,12
R1 be	12,-12,-1
R1 beats	9,-7,-3
R1 beautiful	17,-15,-3
R1 because	-7,-3,9
R1 been	-2,4,-5
R1 before	4,4,-8
R1 behind	-1,6,-7
R1 being	-4,5,0
R1 bergman	2,8,-9
R1 best	-3,6,-4
R1 better	3,-2,-4
R1 between	-7,10,-4
R1 bill	8,-5,-3
R1 birthday	7,-5,-2
R1 bit	-3,-11,12
R1 bits	-3,0,1
R1 black	1,-13,15
R1 blake	5,-3,-2
R1 blue	14,-10,-4
R1 body	4,-3,-1
R1 book	18,-14,-4
R1 both	2,0,-2
R1 bought	4,-2,-1
R1 box	-5,3,3
R1 boy	10,-4,-6
R1 boys	3,-1,-2
R1 break	1,5,-7
R1 broke	1,1,-3
R1 broken	-1,3,-2
R1 brother	-2,-1,3
R1 brothers	-14,4,7
R1 burn	-9,3,5
R1 burton	-5,3,-1
R1 bus	3,-3,-2
R1 but	-1,4,-2
R1 butler	-6,-1,4
R1 cage	-9,5,1
R1 cake	1,1,-6
R1 call	-3,-8,8
R1 called	9,-7,-2
R1 calls	2,-5,2
R1 came	10,-5,-5
R1 camp	-11,13,-3
R1 can	-2,-12,11
R1 cant	9,-9,1
R1 car	-5,9,-4
R1 cars	-12,16,-5
R1 cast	-7,9,-3
R1 centre	-1,3,-1
R1 chan	-8,13,-7
R1 chase	7,-7,-3
R1 chases	-10,3,5
R1 child	0,2,-3
R1 children	-14,2,11
R1 christie	-3,5,-2
R1 christmas	8,-7,-2
R1 cinema	-6,9,-3
R1 city	1,1,-2
R1 class	-1,4,-4
R1 club	7,-4,-3
R1 coat	0,1,-3
R1 coats	-2,0,2
R1 cold	6,-5,-2
R1 com	-3,2,-1
R1 come	3,-11,1
R1 comedies	-12,7,5
R1 comedy	-4,6,-2
R1 comes	2,2,-3
R1 coming	12,-5,-10
R1 coppola	-6,7,-3
R1 could	13,-12,-1
R1 country	-7,8,-3
R1 couple	-2,4,-4
R1 cream	7,-5,-2
R1 crime	-8,6,0
R1 crowe	-10,-9,17
R1 cruise	-5,-8,9
R1 cry	4,-3,-1
R1 crying	0,-4,1
R1 cut	5,-8,2
R1 dad	0,4,-8
R1 dads	0,4,-5
R1 dance	3,0,-6
R1 dancing	2,-2,0
R1 dark	3,-1,-3
R1 date	3,-1,-2
R1 daughter	15,-12,-3
R1 davis	1,1,-2
R1 day	5,-6,0
R1 days	-6,9,-4
R1 de	-5,7,-4
R1 deaf	13,-10,-4
R1 dench	5,0,-4
R1 did	6,-1,-7
R1 didnt	3,-1,-1
R1 died	9,-7,-3
R1 dielman	13,-11,-2
R1 dies	-2,-4,2
R1 dinner	-4,5,-2
R1 directors	3,-9,5
R1 do	3,-1,-2
R1 does	-3,3,0
R1 doesnt	-3,-23,21
R1 dog	11,-8,-3
R1 dogs	9,-11,-2
R1 doing	-1,3,-4
R1 done	2,2,-4
R1 dont	0,9,-10
R1 door	-10,11,-3
R1 down	1,2,-4
R1 drama	-8,3,5
R1 drawn	-3,5,-2
R1 dress	-8,13,-10
R1 driver	-3,-5,8
R1 dry	-4,6,-1
R1 during	4,-2,-1
R1 dying	-4,-17,20
R1 each	2,3,-7
R1 early	4,-2,-2
R1 eight	14,-11,-3
R1 either	-2,5,-1
R1 eleven	9,-7,-3
R1 en	-7,5,-2
R1 end	-3,-1,3
R1 ended	4,-3,-1
R1 ending	-5,2,2
R1 english	1,1,-4
R1 enough	3,1,-4
R1 ephron	4,0,-3
R1 era	0,3,-7
R1 even	-3,6,-3
R1 evening	0,3,-3
R1 ever	-2,11,-9
R1 every	4,0,-3
R1 everything	9,-4,-5
R1 everywhere	4,0,-4
R1 except	7,3,-7
R1 eye	5,0,-4
R1 eyes	-10,5,3
R1 face	9,-3,-6
R1 faces	0,-3,3
R1 falling	-3,4,-2
R1 falls	5,-1,-5
R1 families	-18,22,-5
R1 family	-9,9,-1
R1 fan	23,-17,-12
R1 fashioned	-15,13,3
R1 father	17,-16,-1
R1 favourite	4,-2,-2
R1 feel	-2,3,-1
R1 fell	3,-2,0
R1 fi	-4,4,0
R1 fiction	17,-11,-8
R1 fight	-3,-1,0
R1 fights	-14,15,-2
R1 film	-4,5,-2
R1 films	-3,0,3
R1 fine	4,-9,4
R1 first	-1,-6,7
R1 flat	4,-2,-3
R1 food	8,3,-11
R1 footage	-10,-1,7
R1 football	-5,0,4
R1 forty	-7,11,-5
R1 found	14,-11,-6
R1 four	12,-10,-2
R1 frame	6,-7,0
R1 free	-11,-17,22
R1 french	-4,8,-5
R1 friday	24,-18,-12
R1 friend	6,-6,-2
R1 friendly	-5,9,-4
R1 friends	0,3,-3
R1 from	4,-2,-2
R1 fu	-3,4,-2
R1 full	-1,-14,10
R1 funny	3,3,-7
R1 galore	7,-6,-1
R1 gave	6,-3,-2
R1 gems	8,-5,-6
R1 german	5,-4,-2
R1 get	11,-11,-4
R1 gets	7,-7,-3
R1 getting	0,-8,3
R1 ghost	4,-2,-1
R1 gibson	-11,-7,15
R1 girl	-4,3,1
R1 girls	-2,0,3
R1 give	-8,-6,9
R1 gives	3,-11,4
R1 go	-3,6,-5
R1 goes	3,0,-1
R1 going	-8,7,0
R1 gone	0,-8,8
R1 good	12,-8,-4
R1 got	3,-3,0
R1 grant	-1,4,-6
R1 group	7,-5,-2
R1 gun	3,-1,-2
R1 guy	7,-11,5
R1 had	10,-8,-2
R1 hair	-8,3,2
R1 half	10,-8,-2
R1 hall	0,2,-4
R1 hands	2,-1,-1
R1 haneke	6,-14,2
R1 hanks	-3,-4,6
R1 hard	-4,8,-3
R1 hardy	-4,-5,7
R1 hart	-6,-4,9
R1 has	-1,2,-1
R1 hasnt	3,-9,3
R1 hated	9,-7,-2
R1 hates	6,-8,1
R1 hats	-3,0,1
R1 have	8,-3,-5
R1 he	16,-13,-4
R1 heart	-2,5,-6
R1 hearted	-7,8,-3
R1 help	6,-7,2
R1 hepburn	-13,17,-3
R1 her	3,-2,-1
R1 here	11,-8,-4
R1 hero	-14,11,2
R1 hes	13,-7,-6
R1 heures	-1,8,-13
R1 him	5,-2,-2
R1 his	3,-3,-1
R1 holiday	12,-10,-2
R1 hollywood	1,2,-4
R1 home	3,-1,-2
R1 horas	-8,-1,1
R1 horror	-4,4,0
R1 hotel	7,-3,-5
R1 hour	-5,5,0
R1 hours	-5,-1,6
R1 house	-3,5,-2
R1 houses	-14,13,2
R1 how	10,-6,-5
R1 humour	-4,4,-1
R1 huppert	-5,10,-5
R1 hurt	5,-5,0
R1 husband	-2,4,-2
R1 i	2,-2,-1
R1 idea	4,-11,4
R1 if	-6,10,-3
R1 ii	6,-1,-6
R1 ill	2,-10,6
R1 im	-7,3,3
R1 in	2,-1,-1
R1 included	7,-6,-4
R1 instead	-5,8,-4
R1 into	3,-3,-1
R1 ish	-6,10,-6
R1 island	7,-5,-3
R1 isnt	1,-15,13
R1 it	5,-3,-1
R1 its	5,-4,-1
R1 ive	3,-8,5
R1 ja	4,-1,-3
R1 job	-3,7,-5
R1 jokes	-5,-1,4
R1 just	3,-6,2
R1 kar	-3,4,-2
R1 keaton	0,3,-4
R1 keeps	14,-10,-6
R1 khan	-4,10,-6
R1 kid	7,-9,2
R1 kids	-2,-6,6
R1 killers	-6,-7,11
R1 kind	-8,7,-2
R1 king	2,-2,-4
R1 kitchens	-16,17,-3
R1 knight	9,-8,-2
R1 know	14,-13,-2
R1 knows	11,-9,-2
R1 kong	-4,6,-2
R1 la	12,-10,-4
R1 ladies	-14,15,-1
R1 lady	-2,4,-2
R1 language	-7,2,5
R1 last	5,-3,0
R1 laugh	-4,3,-4
R1 laughed	3,-2,-1
R1 laughs	4,2,-7
R1 leave	8,-7,-1
R1 leaves	17,-8,-9
R1 lee	4,3,-8
R1 left	7,2,-8
R1 lent	3,-1,-1
R1 less	17,-9,-9
R1 leto	-5,-5,9
R1 life	-2,5,-4
R1 light	-4,-4,7
R1 lights	5,-16,4
R1 like	2,1,-3
R1 liked	7,-6,-1
R1 likes	4,-3,-1
R1 line	7,-4,-5
R1 list	11,-9,-2
R1 little	-4,5,-4
R1 lives	5,0,-4
R1 loach	1,-3,0
R1 lol	-4,-1,4
R1 london	3,3,-9
R1 long	12,-10,-3
R1 look	-9,-6,11
R1 looked	13,-8,-5
R1 looking	-9,12,-4
R1 looks	4,-4,-1
R1 lost	0,-6,6
R1 love	1,2,-3
R1 loved	0,2,-2
R1 loves	0,2,-3
R1 lunch	-1,3,-3
R1 made	6,-4,-1
R1 majeure	5,-4,-2
R1 make	-11,11,0
R1 makes	-2,-7,4
R1 malick	-7,0,5
R1 man	5,-4,-1
R1 maybe	1,2,-4
R1 mcqueen	0,2,-2
R1 me	5,-2,-3
R1 men	-6,2,4
R1 minus	-2,6,-4
R1 minutes	-8,12,-4
R1 mirren	-4,7,-7
R1 monsters	-1,5,-5
R1 month	8,-6,-1
R1 moon	8,-5,-2
R1 moore	-17,7,7
R1 more	5,1,-7
R1 motion	-4,6,-5
R1 mountain	13,-6,-9
R1 moved	-7,7,-1
R1 movie	3,1,-5
R1 mum	0,-2,1
R1 murder	-12,6,7
R1 murray	-13,4,5
R1 music	-13,11,2
R1 must	-2,5,-4
R1 my	6,-5,-1
R1 myself	13,-8,-7
R1 mystery	-14,16,-3
R1 n	-6,7,0
R1 name	5,-6,0
R1 near	2,4,-7
R1 needed	16,-6,-13
R1 needs	10,-7,-3
R1 neighbour	8,-6,-3
R1 never	5,-6,1
R1 new	5,-2,-6
R1 next	4,-1,-3
R1 night	2,1,-4
R1 nights	7,-3,-6
R1 nine	7,-5,-1
R1 ninety	2,-1,-1
R1 niro	-5,4,1
R1 no	2,-7,5
R1 nobody	9,-6,-3
R1 none	-13,-14,19
R1 nor	-6,-3,8
R1 not	-1,-3,4
R1 nothing	5,3,-8
R1 now	-2,6,-5
R1 number	-14,7,10
R1 obviously	-5,8,-3
R1 of	4,-2,-2
R1 off	1,-2,1
R1 ok	-3,6,-8
R1 okay	-8,16,-15
R1 old	0,2,-3
R1 olds	8,-7,-1
R1 once	5,-2,-3
R1 one	5,-3,-2
R1 only	8,-8,1
R1 open	-9,9,-2
R1 optional	-1,4,-5
R1 or	-4,3,1
R1 ore	10,-11,-1
R1 other	0,3,-9
R1 otherwise	2,1,-6
R1 our	10,-8,-2
R1 out	3,-5,2
R1 outside	11,-8,-4
R1 ove	2,-2,0
R1 over	-1,-1,2
R1 parents	-11,-4,16
R1 park	4,-2,-2
R1 part	5,-3,-3
R1 party	-4,6,-2
R1 past	-2,6,-6
R1 perez	10,-5,-7
R1 perfect	18,-18,-2
R1 perhaps	-8,10,-4
R1 period	0,-1,-5
R1 person	2,0,-3
R1 pick	8,-5,-3
R1 plays	-1,3,-3
R1 please	-5,6,0
R1 pls	-3,4,-2
R1 prefers	3,-3,-1
R1 put	-1,-4,5
R1 quiet	9,-8,-1
R1 rabbit	13,-9,-4
R1 rated	-22,16,1
R1 rather	-5,7,-6
R1 ray	-2,7,-6
R1 really	5,-3,-5
R1 revenge	9,-6,-4
R1 reynolds	-17,-3,19
R1 rhapsody	5,-4,-2
R1 right	4,-1,-3
R1 ritchie	-4,-7,12
R1 road	3,1,-5
R1 romance	-4,7,-4
R1 room	8,-4,-4
R1 round	1,1,-2
R1 run	4,-14,9
R1 running	-4,2,-7
R1 sad	11,-4,-9
R1 sake	7,-2,-5
R1 sandler	-1,-9,9
R1 sat	-4,-8,9
R1 saw	7,-6,-2
R1 say	9,-3,-5
R1 says	5,-2,-3
R1 scared	-3,5,-3
R1 scares	0,-9,8
R1 scene	-11,1,7
R1 scenes	-21,2,19
R1 school	-4,5,-1
R1 sci	-6,7,-1
R1 scott	-2,3,-3
R1 screen	4,-1,-3
R1 sea	2,1,-4
R1 second	4,-1,-2
R1 see	2,-2,0
R1 seen	5,-3,-3
R1 set	-13,7,6
R1 she	-4,7,-5
R1 shes	5,-8,3
R1 shift	3,-1,-2
R1 ship	-9,11,-2
R1 shop	-5,7,-3
R1 shot	-10,5,3
R1 should	3,-8,3
R1 shouting	-11,0,8
R1 si	0,2,-6
R1 side	7,-4,-3
R1 singing	-7,3,3
R1 six	-4,6,-3
R1 sleep	13,-11,-1
R1 slow	12,-8,-7
R1 smith	-6,9,-5
R1 smoking	-2,2,0
R1 so	5,0,-5
R1 solo	8,-6,-2
R1 something	6,-2,-4
R1 somewhere	3,2,-4
R1 songs	2,0,-2
R1 sort	2,0,-2
R1 space	0,4,-8
R1 spanish	-1,2,-1
R1 speech	-4,-1,5
R1 statham	-4,4,-2
R1 station	3,-1,-3
R1 stays	-11,-10,16
R1 still	11,-3,-8
R1 stories	-9,2,8
R1 story	2,3,-5
R1 streep	-7,-4,8
R1 street	6,-3,-4
R1 stuck	-3,4,-3
R1 stuff	-9,5,3
R1 subtitles	18,-13,-8
R1 suits	-11,14,-6
R1 summer	19,-18,-2
R1 sunday	-3,4,-1
R1 swears	7,-4,-4
R1 swinton	-6,5,0
R1 takes	3,-1,-2
R1 tale	-5,6,-1
R1 tales	-4,6,-5
R1 talk	-3,2,0
R1 talking	-3,2,1
R1 tarr	-3,-5,5
R1 tea	9,-7,-3
R1 teacher	-2,4,-3
R1 teachers	9,-8,-2
R1 ten	4,-6,1
R1 than	3,-1,-2
R1 that	1,2,-4
R1 thats	4,1,-6
R1 the	6,-4,-2
R1 their	1,-3,2
R1 them	6,-2,-5
R1 then	1,1,-3
R1 there	6,-4,-3
R1 theres	9,-6,-3
R1 they	1,1,-2
R1 thing	-3,2,0
R1 things	4,-3,-1
R1 think	4,-1,-3
R1 thinks	3,-2,-1
R1 this	2,0,-2
R1 tho	-3,7,-8
R1 though	-5,5,0
R1 thought	4,-4,0
R1 three	9,-7,-2
R1 thriller	-8,9,-1
R1 through	2,-1,-2
R1 till	3,0,-4
R1 time	4,-2,-3
R1 times	4,-4,-1
R1 to	3,-1,-1
R1 today	9,-10,1
R1 together	2,5,-8
R1 told	5,-3,-2
R1 tomorrow	21,-9,-13
R1 tonight	-3,-1,3
R1 too	0,-5,5
R1 took	15,-12,-4
R1 town	-5,6,-1
R1 train	4,-2,-2
R1 trier	-14,8,6
R1 trip	2,0,-1
R1 turned	2,-1,-1
R1 turns	-5,-9,13
R1 twice	5,-3,-2
R1 two	3,-2,-1
R1 uncle	5,-10,6
R1 under	-4,7,-3
R1 until	1,1,-2
R1 up	4,-2,-1
R1 ups	-6,5,0
R1 us	9,-8,-1
R1 van	-1,4,-5
R1 varda	-8,13,-6
R1 verse	13,-8,-6
R1 version	-6,2,4
R1 vi	4,-5,1
R1 village	-9,9,0
R1 voice	3,-7,-3
R1 von	-4,-3,6
R1 w	0,6,-7
R1 wahlberg	-4,-20,16
R1 wai	-2,3,-1
R1 waiting	12,-10,-1
R1 walked	23,-11,-15
R1 want	11,-9,-1
R1 wanted	7,-6,-2
R1 wants	7,-5,-2
R1 war	9,-8,-1
R1 was	7,-5,-1
R1 watch	5,0,-5
R1 watched	8,-7,-2
R1 watching	6,-8,1
R1 way	8,-12,4
R1 wayne	-2,-15,15
R1 we	2,-2,0
R1 wedding	-1,3,-3
R1 week	4,-3,-2
R1 weekend	7,-6,-3
R1 welcome	9,-6,-8
R1 well	5,-6,0
R1 went	7,-4,-3
R1 were	0,-1,-2
R1 weve	8,-9,1
R1 what	3,0,-3
R1 when	1,4,-6
R1 where	-1,10,-10
R1 which	2,2,-7
R1 white	-9,-9,14
R1 who	0,4,-4
R1 whos	-7,10,-4
R1 why	5,-2,-4
R1 wife	4,1,-5
R1 wilder	-4,7,-4
R1 will	4,-5,1
R1 williams	-8,9,-3
R1 winning	-9,11,-2
R1 with	-1,3,-2
R1 without	-4,5,-1
R1 woman	-5,4,0
R1 women	-13,12,1
R1 wont	5,-3,-3
R1 word	2,-9,8
R1 would	-3,5,-2
R1 wrong	-8,9,-2
R1 wrote	2,0,-2
R1 year	10,-8,-3
R1 years	-1,3,-2
R1 yes	-3,12,-9
R1 you	6,-1,-4
R1 your	8,-9,0
R2 ,	-1,2,-1
R2 .	1,1,-2
R2 0	8,-6,-1
R2 00	-2,-2,4
R2 000	12,1,-16
R2 0000	7,-1,-5
R2 0000s	-7,8,-1
R2 00s	-7,-3,9
R2 FILM	3,-1,-1
R2 about	2,-3,0
R2 absolutely	4,-13,-4
R2 absurd	9,-7,-2
R2 acting	9,-4,-6
R2 action	15,-18,6
R2 actual	-14,14,-3
R2 adam	16,-7,-13
R2 adventure	-1,2,-1
R2 after	4,-4,0
R2 again	-1,-3,3
R2 against	-6,9,-5
R2 aliens	4,-2,-4
R2 all	2,1,-3
R2 allowed	-4,1,-2
R2 alone	10,-7,-4
R2 already	12,-10,-2
R2 also	-2,-1,1
R2 always	3,1,-4
R2 american	7,-5,-1
R2 an	0,-2,1
R2 angry	0,2,-2
R2 animals	-5,4,1
R2 animated	-17,20,-6
R2 another	6,-5,-1
R2 any	-4,0,3
R2 anyone	-3,5,-4
R2 anyway	4,-1,-6
R2 apart	-3,11,-8
R2 are	1,0,-2
R2 around	-3,4,-1
R2 asked	3,-2,-1
R2 asking	-4,7,-4
R2 asleep	3,0,-3
R2 at	3,-2,-2
R2 autumn	-11,15,-4
R2 away	1,-7,5
R2 awkward	1,1,-2
R2 baby	10,-9,-1
R2 back	5,-2,-2
R2 bad	-2,3,-1
R2 banned	0,-2,2
R2 barbie	7,-6,-1
R2 bath	-2,-8,7
R2 be	3,-3,0
R2 beach	-3,6,-3
R2 beats	1,2,-4
R2 beautiful	10,-6,-5
R2 because	2,1,-3
R2 bed	3,-4,1
R2 been	8,-7,-1
R2 beer	3,1,-4
R2 bees	9,-5,-8
R2 before	2,2,-3
R2 behind	-3,4,-2
R2 being	-4,7,-3
R2 berlin	-4,6,-1
R2 best	12,-8,-5
R2 betrayal	-2,3,-1
R2 better	6,-4,-2
R2 between	11,-9,-5
R2 bickering	0,1,-2
R2 bicycle	-4,5,-2
R2 bicycles	-4,5,-1
R2 big	2,1,-2
R2 bikes	-12,14,-3
R2 bit	5,-3,-3
R2 black	-1,5,-3
R2 bleak	4,-2,-2
R2 blue	-5,-1,2
R2 boats	10,-3,-9
R2 book	-11,-6,15
R2 bored	-9,8,0
R2 born	1,1,-2
R2 both	5,-2,-3
R2 boy	8,-2,-7
R2 boys	3,-1,-1
R2 brass	1,2,-4
R2 bread	-2,4,-2
R2 break	-3,3,0
R2 brilliant	15,-12,-3
R2 bring	1,-3,1
R2 british	-4,9,-5
R2 brother	15,-15,-1
R2 brothers	5,-3,-2
R2 bus	6,-4,-3
R2 but	0,2,-2
R2 by	2,-3,1
R2 cake	9,-7,-3
R2 call	4,0,-2
R2 called	-5,7,-4
R2 calm	-1,3,-4
R2 came	7,-4,-3
R2 camels	2,1,-3
R2 can	-1,-5,5
R2 cant	-3,-3,5
R2 car	-1,4,-4
R2 cars	10,-14,5
R2 cat	2,2,-4
R2 charge	1,1,-2
R2 charming	-3,0,2
R2 cheeky	-5,1,5
R2 cheerful	8,-6,-3
R2 cheese	3,0,-5
R2 children	5,-4,-5
R2 christmas	8,-7,-1
R2 cinema	9,-6,-3
R2 city	-3,3,0
R2 class	-10,8,1
R2 clean	6,-5,-1
R2 clear	-12,6,6
R2 clever	-5,10,-6
R2 club	-4,8,-7
R2 coffee	6,-14,9
R2 cold	-4,1,2
R2 colour	-2,1,0
R2 colourful	4,1,-8
R2 colours	-2,4,-1
R2 come	14,-10,-5
R2 comedy	4,2,-5
R2 comic	-4,5,0
R2 coming	8,-6,-3
R2 cool	-3,5,-3
R2 could	-1,3,-2
R2 couldnt	14,-11,-4
R2 count	11,-6,-4
R2 country	-4,7,-5
R2 courtroom	3,2,-8
R2 cows	-2,5,-5
R2 creepy	-5,4,-1
R2 cried	4,-3,-1
R2 crime	-6,9,-5
R2 cry	10,-8,-3
R2 crying	-1,-7,9
R2 dad	7,-10,2
R2 dads	15,-14,-2
R2 daft	1,2,-3
R2 dance	-9,11,-4
R2 dancing	1,4,-6
R2 danger	-2,-8,7
R2 danish	0,1,-2
R2 dark	0,0,-2
R2 daughter	-13,17,-7
R2 daughters	-11,11,-1
R2 day	7,-3,-4
R2 days	2,0,-3
R2 de	3,-1,-4
R2 dead	-7,1,4
R2 deadpan	-3,-2,5
R2 death	-3,-7,9
R2 deep	-5,0,6
R2 desert	1,-9,5
R2 deserts	-8,5,1
R2 did	7,-3,-3
R2 didnt	5,-3,-2
R2 die	-4,-10,13
R2 died	17,-12,-7
R2 different	5,2,-7
R2 dinner	2,0,-3
R2 do	1,-3,2
R2 doctor	-1,4,-3
R2 does	-2,6,-4
R2 doesnt	3,4,-7
R2 dog	-5,-3,6
R2 dogs	-4,7,-4
R2 doing	-4,2,-2
R2 done	0,2,-2
R2 dont	1,-4,3
R2 door	2,-1,0
R2 down	6,-3,-3
R2 drama	-3,9,-8
R2 dread	-6,7,-2
R2 drunk	-4,7,-4
R2 dry	-1,4,-4
R2 dubbed	-5,9,-4
R2 during	7,-4,-3
R2 each	-6,3,0
R2 early	7,-1,-9
R2 easy	7,-5,-2
R2 eight	0,-5,4
R2 eighties	5,-4,-1
R2 eighty	11,-10,-3
R2 either	-5,8,-6
R2 eleven	3,-2,-1
R2 else	-15,8,8
R2 en	-7,0,5
R2 end	2,1,-4
R2 ending	-6,4,3
R2 english	4,-1,-3
R2 enough	-2,2,0
R2 even	3,-2,-2
R2 evening	1,2,-3
R2 ever	2,-1,1
R2 everybody	-1,-6,6
R2 everyone	10,-8,-3
R2 everyones	10,-8,-2
R2 everything	5,-3,-1
R2 except	4,4,-11
R2 explosions	-4,7,-2
R2 eyes	-1,2,-1
R2 face	4,-3,-2
R2 fairy	5,-2,-4
R2 family	-5,7,-3
R2 far	8,-10,1
R2 farm	4,0,-7
R2 fast	2,-2,0
R2 father	9,-8,-3
R2 fathers	13,-7,-3
R2 feel	-5,6,-2
R2 feelings	-6,0,5
R2 felt	7,-6,-1
R2 few	-1,3,-1
R2 fi	-6,7,-1
R2 fifty	-1,5,-4
R2 fight	3,-3,-2
R2 film	1,2,-2
R2 films	-2,3,-1
R2 finally	16,-13,-4
R2 find	2,-3,1
R2 fine	-2,4,-3
R2 fire	-1,4,-5
R2 first	7,-6,-2
R2 five	6,-4,-2
R2 flying	4,-3,-4
R2 fog	-3,5,-1
R2 folk	-6,6,-2
R2 follow	-8,10,-3
R2 food	-3,3,0
R2 football	9,-6,-2
R2 for	2,0,-1
R2 forties	-2,3,-2
R2 forty	6,-1,-6
R2 found	-2,3,-2
R2 four	5,-1,-5
R2 france	-1,5,-6
R2 friday	-2,4,-2
R2 friends	12,-3,-9
R2 friendship	-3,4,-1
R2 from	2,-1,-1
R2 front	-3,2,1
R2 full	-3,-8,7
R2 fun	-1,2,-2
R2 funny	-1,3,-1
R2 furious	4,-3,-2
R2 gardens	9,-7,-2
R2 gave	7,-4,-2
R2 get	1,-2,0
R2 gets	-8,0,6
R2 ghost	16,-14,-3
R2 ghosts	-3,4,-1
R2 gimme	3,-20,15
R2 girl	15,-14,0
R2 girls	4,-2,-3
R2 give	4,-5,1
R2 gives	-8,-10,14
R2 go	-9,9,0
R2 goats	-7,9,-2
R2 god	7,-3,-7
R2 goes	-2,-2,3
R2 going	3,-4,1
R2 gold	-12,-5,9
R2 good	-4,5,-1
R2 gorgeous	10,-9,-2
R2 gossip	-1,2,-2
R2 got	8,-6,-2
R2 gran	-15,14,0
R2 great	11,-8,-4
R2 greek	5,-1,-3
R2 green	-2,5,-4
R2 grown	5,-2,-4
R2 ha	-5,6,-3
R2 had	6,-9,3
R2 hair	14,-9,-7
R2 half	8,-3,-5
R2 hand	4,-2,-3
R2 hands	-3,5,-3
R2 happy	0,5,-8
R2 hard	-7,-7,13
R2 has	5,-6,0
R2 hat	7,-6,-1
R2 hated	-9,11,-5
R2 hates	-4,3,2
R2 hats	-9,8,0
R2 have	3,-5,2
R2 havent	6,-2,-9
R2 having	12,-10,-2
R2 he	2,-1,-1
R2 heart	2,-3,1
R2 hed	8,-8,0
R2 hell	-18,17,0
R2 help	6,5,-19
R2 her	1,-6,4
R2 here	4,-1,-5
R2 hers	7,-6,-2
R2 herself	3,0,-6
R2 high	-11,4,6
R2 him	-2,-1,3
R2 his	3,-1,-2
R2 history	2,-2,1
R2 hold	1,6,-9
R2 holiday	-7,9,-2
R2 hollywood	6,-3,-3
R2 home	-2,7,-5
R2 honest	6,-5,0
R2 hong	-7,9,-2
R2 honour	-4,6,-4
R2 hopeful	0,3,-5
R2 horror	5,-4,-3
R2 horse	17,-17,-1
R2 horses	-10,12,-3
R2 hospital	6,-5,-1
R2 hot	-9,4,4
R2 hour	-2,2,0
R2 hours	7,-2,-5
R2 house	-3,5,-2
R2 how	-1,2,-1
R2 humour	3,-2,-2
R2 hurt	-2,0,3
R2 husband	10,-5,-6
R2 i	2,-3,1
R2 ice	2,-3,0
R2 id	1,-3,2
R2 ideally	-15,15,-1
R2 ill	-3,9,-7
R2 in	1,1,-2
R2 inisherin	3,-2,-1
R2 into	10,-2,-7
R2 irish	10,-6,-4
R2 is	3,-2,-1
R2 ish	-2,11,-11
R2 isnt	-7,-5,12
R2 italian	-5,10,-5
R2 italy	-14,7,4
R2 ive	4,-5,1
R2 ja	10,-16,4
R2 japanese	2,-3,2
R2 jazz	7,-10,-2
R2 jokes	-3,8,-6
R2 jolly	-2,5,-4
R2 joy	4,-1,-7
R2 just	1,-3,3
R2 keep	4,-3,-4
R2 kids	3,-1,-2
R2 kind	-5,11,-7
R2 kitchen	-4,6,-2
R2 know	-1,-1,3
R2 korean	3,-1,-2
R2 la	-3,4,-2
R2 land	3,0,-3
R2 last	2,-5,2
R2 late	9,-8,-3
R2 laugh	4,-3,-1
R2 laughed	10,-6,-5
R2 laughs	-21,12,6
R2 law	0,2,-2
R2 laws	10,-5,-5
R2 least	-13,8,0
R2 leave	4,-11,5
R2 leaves	-2,-5,9
R2 leeds	7,-4,-4
R2 left	11,-7,-4
R2 less	10,-5,-6
R2 let	-2,-2,3
R2 lets	-2,4,-1
R2 letters	-4,6,-6
R2 life	3,0,-2
R2 light	11,-5,-7
R2 like	2,1,-3
R2 line	4,-1,-2
R2 little	-6,10,-3
R2 live	-8,10,-2
R2 lives	-2,6,-8
R2 lol	6,-6,-2
R2 london	3,-3,0
R2 lonely	3,-1,-2
R2 long	4,0,-5
R2 longing	-2,3,-2
R2 look	-6,-5,12
R2 looking	-1,8,-7
R2 lost	11,-10,-2
R2 lot	1,-3,1
R2 loud	4,-2,-2
R2 lovely	12,-12,-2
R2 low	7,-4,-3
R2 lunch	7,-4,-4
R2 mad	9,-5,-3
R2 made	-2,3,-1
R2 mafia	2,-4,2
R2 magic	11,-10,-3
R2 make	6,-4,-2
R2 makes	2,-13,4
R2 man	11,-11,0
R2 march	3,-2,0
R2 marriage	5,-3,-2
R2 may	15,-18,1
R2 maybe	-5,8,-3
R2 me	2,-2,-1
R2 mean	3,4,-8
R2 melancholy	-6,7,-1
R2 men	5,-4,-1
R2 midnight	8,-7,-2
R2 mind	4,-2,-3
R2 mine	3,-1,-2
R2 minus	-3,-2,2
R2 minutes	-2,1,1
R2 miss	7,-5,-3
R2 modern	2,-1,-3
R2 monday	1,-3,3
R2 monster	0,2,-1
R2 monsters	-5,5,-2
R2 month	0,-3,3
R2 more	2,2,-3
R2 most	3,-2,-2
R2 mother	11,-8,-3
R2 mothers	0,1,-2
R2 mountains	-1,2,-9
R2 movie	1,3,-5
R2 mrs	5,-3,-5
R2 much	-2,6,-4
R2 mud	1,4,-5
R2 mum	2,1,-3
R2 mums	-5,-5,7
R2 music	-1,3,-3
R2 musical	1,0,-3
R2 musicals	10,-9,-3
R2 must	11,-15,8
R2 myself	2,-1,-1
R2 mystery	0,1,-3
R2 n	7,-1,-7
R2 name	11,-8,-5
R2 nasty	-3,5,-2
R2 naturally	-4,6,-4
R2 near	-1,-5,8
R2 need	6,-5,-2
R2 neon	-6,7,-2
R2 never	2,-4,1
R2 new	-4,2,2
R2 next	4,-1,-2
R2 nice	5,0,-5
R2 night	4,-3,-1
R2 nine	-1,-5,6
R2 nineties	5,-1,-4
R2 ninety	9,-7,-1
R2 no	2,-2,0
R2 none	-4,1,-2
R2 noodles	-9,12,-2
R2 nor	6,-3,-2
R2 northern	-2,-1,0
R2 norwegian	4,-5,2
R2 now	6,-7,1
R2 nuns	-6,-3,7
R2 obviously	6,-5,-1
R2 odd	-3,5,-3
R2 oh	17,-15,-5
R2 ok	-7,5,2
R2 old	-5,6,-1
R2 older	10,-7,-4
R2 ones	-12,8,2
R2 only	3,0,-2
R2 open	12,-10,-3
R2 or	-4,7,-3
R2 other	3,3,-8
R2 otherwise	-8,2,6
R2 our	3,-3,-1
R2 ours	2,-4,2
R2 out	0,-2,2
R2 ove	7,-7,-1
R2 over	4,-10,6
R2 own	5,-3,-1
R2 parents	4,0,-4
R2 paris	-2,-2,4
R2 past	9,-8,-3
R2 people	-7,5,1
R2 perfect	13,-11,-3
R2 perhaps	-3,0,3
R2 period	-4,11,-11
R2 pg	-2,6,-4
R2 phone	-2,5,-2
R2 pick	7,-1,-7
R2 pig	10,-8,-2
R2 pirates	-5,12,-7
R2 please	-4,5,0
R2 plot	6,0,-12
R2 pls	-2,5,-5
R2 poison	-14,17,-2
R2 polish	-5,7,-1
R2 politics	0,-11,6
R2 poor	4,-3,-1
R2 portuguese	4,-5,2
R2 possible	-6,3,5
R2 potatoes	-3,3,1
R2 preferably	-7,3,3
R2 pretty	-4,0,2
R2 properly	1,4,-10
R2 puppets	-13,1,5
R2 put	6,-8,2
R2 quick	-10,11,-1
R2 rain	1,-3,3
R2 rather	-6,-4,7
R2 read	-1,5,-6
R2 real	-8,-7,10
R2 really	7,-8,-1
R2 red	12,-7,-7
R2 remote	2,-1,-1
R2 rest	11,-21,7
R2 retired	3,-1,-2
R2 rich	-8,5,2
R2 right	4,-3,-1
R2 road	7,-1,-8
R2 romantic	6,-4,-2
R2 rome	-4,-5,8
R2 room	8,-6,-2
R2 round	-4,5,-2
R2 rude	2,1,-3
R2 running	-9,9,1
R2 sad	12,-16,5
R2 sadness	3,-1,-1
R2 said	4,-8,2
R2 same	-3,-5,5
R2 sat	6,-13,8
R2 saw	-8,7,1
R2 says	7,-3,-5
R2 scared	3,1,-9
R2 scary	6,-2,-4
R2 school	-6,10,-4
R2 scrap	-4,13,-12
R2 screen	-3,0,2
R2 sea	3,0,-5
R2 seaside	-10,12,-3
R2 second	5,-8,1
R2 secrets	-9,11,-2
R2 see	6,-5,-1
R2 seen	10,-7,-3
R2 set	3,0,-2
R2 seven	0,-5,4
R2 seventies	-2,4,-3
R2 seventy	6,-3,-4
R2 sexy	2,1,-4
R2 she	3,-2,-1
R2 shed	1,1,-3
R2 sheep	7,-4,-3
R2 shes	1,-2,1
R2 short	8,-6,-3
R2 shorter	-8,11,-2
R2 shot	0,2,-5
R2 should	8,-14,5
R2 shouting	-2,3,-2
R2 show	-6,1,6
R2 shut	9,-3,-6
R2 si	10,-4,-10
R2 silence	-6,9,-3
R2 silent	4,-3,-2
R2 silly	-4,0,4
R2 since	1,-4,2
R2 singing	-2,1,0
R2 sisters	-8,9,-2
R2 sit	3,-1,-2
R2 six	9,-8,-2
R2 sixty	13,-12,0
R2 slapstick	-1,2,-2
R2 sleep	6,-3,-2
R2 small	2,2,-4
R2 smart	-5,4,-1
R2 snow	-5,11,-6
R2 so	3,-3,0
R2 sofa	11,-6,-5
R2 some	0,-2,-1
R2 somebody	-3,2,-3
R2 someone	9,-4,-6
R2 something	4,-3,0
R2 son	2,0,-2
R2 songs	-6,9,-3
R2 sorry	1,0,-2
R2 sort	-12,6,8
R2 soup	7,-6,-2
R2 south	-5,-6,8
R2 space	1,-2,0
R2 spanish	13,-11,-6
R2 spies	-1,3,-3
R2 start	5,-1,-3
R2 stay	-10,8,-1
R2 still	3,-2,-2
R2 stop	-2,-9,7
R2 story	1,1,-3
R2 strange	6,-3,-3
R2 strangers	-5,6,-2
R2 street	-2,4,-2
R2 stuff	-2,7,-7
R2 stupid	0,3,-4
R2 stylish	-1,3,-2
R2 subtitles	12,-4,-8
R2 summer	-4,5,0
R2 sun	-2,3,-1
R2 sunday	5,-1,-4
R2 sunny	-11,8,2
R2 sunshine	0,1,-3
R2 swearing	-1,7,-7
R2 sweat	1,0,-2
R2 sweaty	0,2,-3
R2 swedish	9,-5,-9
R2 sweet	2,0,-2
R2 take	0,3,-3
R2 taken	-8,10,-3
R2 talk	2,1,-3
R2 talking	-1,4,-4
R2 tea	2,1,-3
R2 tears	0,1,-3
R2 teeth	5,-1,-4
R2 tell	14,-10,-4
R2 ten	5,-2,-3
R2 tender	-5,5,-1
R2 tense	-2,5,-3
R2 term	-8,5,11
R2 than	6,-3,-5
R2 thank	-6,-6,12
R2 thanks	-2,-2,3
R2 that	3,-1,-2
R2 thats	0,5,-5
R2 the	2,-1,-1
R2 their	-5,9,-4
R2 them	3,1,-4
R2 there	4,-8,3
R2 theres	7,-6,-2
R2 they	4,-3,0
R2 theyd	-1,-3,4
R2 theyre	-6,12,-10
R2 theyve	12,-8,-3
R2 thing	6,-5,-2
R2 things	-1,-1,3
R2 think	15,-6,-9
R2 thinks	5,-3,-2
R2 thirties	2,0,-1
R2 thirty	4,-1,-3
R2 this	0,-3,3
R2 those	7,-4,-2
R2 though	4,-4,-1
R2 thriller	4,2,-7
R2 through	6,-6,0
R2 till	1,1,-2
R2 time	2,-2,-1
R2 times	9,-7,-1
R2 tired	0,2,-3
R2 toast	7,-5,-2
R2 today	5,-9,5
R2 told	7,-5,-2
R2 tom	4,-1,-2
R2 tomorrow	7,-14,4
R2 tonight	-3,0,2
R2 too	1,-3,2
R2 took	11,-12,-3
R2 train	2,-1,-2
R2 trains	-5,2,2
R2 tried	4,-1,-2
R2 trier	-7,-4,10
R2 true	1,1,-2
R2 tuesday	7,-7,-1
R2 turns	-13,-4,16
R2 twelve	-6,-13,13
R2 twenty	13,-11,-3
R2 twice	7,-4,-2
R2 twins	10,-3,-7
R2 u	-1,4,-5
R2 uncle	-1,5,-6
R2 under	0,3,-3
R2 until	8,-1,-8
R2 up	-3,1,1
R2 us	8,-5,-2
R2 vampires	4,-14,10
R2 very	4,0,-4
R2 vi	0,-6,6
R2 vienna	-7,8,-1
R2 village	2,-1,-2
R2 voice	-12,10,0
R2 w	-3,7,-6
R2 wai	-3,4,-2
R2 walked	13,-8,-6
R2 wall	-1,-2,2
R2 want	4,-5,1
R2 wanted	16,-14,-3
R2 wants	9,-6,-2
R2 war	-1,-4,4
R2 warm	-8,10,-2
R2 was	7,-5,-2
R2 watch	8,-5,-4
R2 watched	11,-9,-2
R2 water	-7,1,4
R2 way	-13,4,11
R2 we	3,-2,-1
R2 wed	5,-5,0
R2 wedding	3,-2,-2
R2 weddings	-2,3,-1
R2 week	6,-3,-4
R2 weekend	5,-5,1
R2 weird	2,2,-5
R2 welcome	-17,20,-7
R2 well	3,1,-4
R2 went	11,-10,-3
R2 were	0,2,-3
R2 western	8,-5,-6
R2 wet	4,0,-5
R2 weve	-2,-4,5
R2 what	2,-1,-1
R2 whatever	7,-4,-6
R2 whats	6,-2,-4
R2 when	3,0,-3
R2 where	4,1,-5
R2 which	-1,-2,3
R2 while	-1,4,-5
R2 white	1,-3,2
R2 who	0,3,-3
R2 whoever	0,-7,5
R2 whole	6,-2,-4
R2 whos	-3,6,-3
R2 why	9,-5,-5
R2 wicked	-7,6,0
R2 wife	1,2,-2
R2 wild	-4,6,-5
R2 will	5,4,-12
R2 wine	8,-6,-2
R2 winter	-1,2,-2
R2 wit	4,-2,-3
R2 without	0,2,-3
R2 witty	-3,6,-3
R2 woman	5,-4,-3
R2 women	2,-3,0
R2 wonder	1,1,-2
R2 wont	3,-4,1
R2 word	3,3,-8
R2 work	-2,-2,3
R2 world	1,8,-5
R2 worth	8,-6,-3
R2 would	-4,0,4
R2 wrong	4,1,-7
R2 wrote	7,-3,-4
R2 year	0,2,-2
R2 yes	0,5,-4
R2 yet	16,-8,-9
R2 york	7,-6,-2
R2 you	2,-2,-1
R2 young	-1,4,-3
R2 your	7,-5,-3
R2 youve	-17,8,4
R2 zero	-10,9,0
R2 zombies	0,-3,1
S 0	-1,-1,2
S 0 ,	11,-8,-3
S 00	1,-2,0
S 00 mins	-3,-6,10
S 00 years	10,-8,-1
S 000	10,-8,-2
S 0000	11,-8,-3
S 0000 ,	7,-6,-2
S 0000s	8,-6,-3
S 0000s ,	-15,17,-3
S 00s	-2,7,-5
S 00⁄0	2,-3,1
S 00⁄0 ,	6,-4,-2
S FILM	4,-3,-1
S FILM ,	5,-3,-1
S FILM 0	8,-1,-7
S FILM 00	7,-6,-1
S FILM a	2,-1,-2
S FILM all	7,-3,-3
S FILM and	-6,5,0
S FILM anything	-7,7,1
S FILM are	10,-6,-5
S FILM as	0,2,-3
S FILM at	3,0,-2
S FILM beats	10,-9,-1
S FILM because	11,-9,-2
S FILM but	-6,5,1
S FILM by	5,-4,-1
S FILM came	3,0,-2
S FILM can	6,-2,-4
S FILM did	11,-5,-8
S FILM does	12,-3,-10
S FILM doesnt	6,-4,-4
S FILM energy	4,-3,-1
S FILM every	3,-2,-1
S FILM felt	7,-5,-3
S FILM for	3,-2,-1
S FILM forever	3,-3,-1
S FILM gave	6,-5,-1
S FILM gets	7,-6,-1
S FILM good	16,-14,-4
S FILM got	5,-1,-4
S FILM had	6,-2,-3
S FILM has	6,-3,-3
S FILM have	-1,-1,2
S FILM he	3,-2,-1
S FILM hits	10,-2,-8
S FILM holds	5,-4,-1
S FILM id	14,-13,-1
S FILM in	10,-8,-2
S FILM is	5,-3,-2
S FILM isnt	6,-1,-5
S FILM just	3,-2,-1
S FILM kept	0,-2,2
S FILM left	2,3,-7
S FILM like	1,1,-3
S FILM made	4,-4,0
S FILM makes	4,-2,-1
S FILM me	5,-3,-2
S FILM meets	3,-2,-1
S FILM minus	5,-4,-1
S FILM more	15,-13,-3
S FILM my	3,-3,0
S FILM never	7,-6,-1
S FILM next	-1,-7,8
S FILM no	-1,8,-10
S FILM not	5,-1,-4
S FILM of	4,-2,-2
S FILM ok	8,-6,-3
S FILM on	7,-4,-2
S FILM only	4,-6,2
S FILM over	12,-8,-3
S FILM put	-1,-4,5
S FILM same	5,-4,-1
S FILM seen	-6,7,-2
S FILM sent	2,-1,0
S FILM she	6,-3,-4
S FILM should	5,-3,-1
S FILM so	1,3,-4
S FILM taught	4,-3,-2
S FILM that	10,-9,-2
S FILM the	11,-8,-3
S FILM then	9,-6,-3
S FILM though	16,-8,-9
S FILM to	16,-11,-5
S FILM too	0,-5,5
S FILM turned	6,-3,-4
S FILM twice	7,-7,-2
S FILM was	-2,1,1
S FILM we	0,-5,4
S FILM went	5,-4,0
S FILM who	-3,5,-2
S FILM with	0,5,-4
S FILM would	-4,1,3
S FILM y	-13,16,-5
S FILM yes	6,-2,-4
S a	-3,3,-1
S a ball	9,-6,-4
S a bank	-1,2,-1
S a bear	-10,10,0
S a biopic	1,3,-7
S a bit	3,-3,-1
S a boxing	-1,3,-2
S a boy	9,-7,-5
S a bridge	-5,7,-4
S a brighter	20,-19,-3
S a cartoon	-5,2,4
S a chase	2,3,-9
S a cheerful movie	-3,5,-2
S a christmas	3,-6,4
S a classic	9,-12,3
S a colleague	5,-3,-2
S a comedy	3,1,-4
S a complete	5,-4,-4
S a couple	1,-4,3
S a courtroom	-8,10,-4
S a cyclones	12,-11,-2
S a czech	-3,6,-5
S a dance	-8,8,-1
S a danish	6,-4,-1
S a detective	-5,-3,5
S a disaster	-15,18,-8
S a doc	14,-12,-4
S a documentary	-10,6,4
S a drama	-11,12,-3
S a fairy	0,2,-3
S a family	-2,-4,7
S a film	3,2,-5
S a friend	2,-1,-1
S a funeral	-2,4,-3
S a ghost	9,-4,-4
S a girl	-9,10,-4
S a good	-3,3,-1
S a haunted	-11,4,8
S a heist	-14,7,5
S a horror	-2,-4,5
S a kinder	5,-4,-3
S a lad	-5,4,3
S a less	-2,-1,0
S a letter	-7,8,-1
S a little	14,-13,-1
S a love	-10,8,-3
S a man	5,-5,-1
S a matter	6,-4,-2
S a missing	-11,9,2
S a mother	-7,6,-2
S a movie	-2,1,1
S a musical	-2,-5,6
S a of	-5,9,-5
S a pal	9,-5,-5
S a priest	-5,4,2
S a prison	-2,5,-3
S a quiet	10,-8,-2
S a quiz	8,-6,-2
S a road	-5,2,3
S a romantic comedy	-22,14,9
S a romcom	2,-2,0
S a satire	-1,3,0
S a short	5,-3,-3
S a silent	11,-20,7
S a slasher	-3,6,-2
S a slice	-1,4,-5
S a slow	-2,1,2
S a small	-4,5,-2
S a soap opera	-9,9,-2
S a sweet	10,-10,0
S a teacher	-16,13,1
S a thriller	3,1,-4
S a travel journey	-8,12,-4
S a trial courtroom	3,0,-4
S a two	5,-3,-2
S a war	-8,-6,9
S a wedding	-6,4,2
S a weeks	11,-9,-2
S a western	0,-5,4
S a woman	-6,6,-1
S a24	-2,-2,3
S a24 ,	-10,3,6
S a24 but	-4,5,0
S aamir	8,-3,-5
S aamir khan	8,-3,-5
S aboriginal	-10,14,-9
S about	7,-4,-5
S absolutely	-2,4,-2
S absolutely no	-10,6,4
S absolutely not	6,-5,-2
S action	-11,12,-1
S adam	6,-10,2
S adam driver	-1,-12,8
S adapted	-1,3,-5
S adapted from	-1,3,-5
S adele	1,2,-4
S adele haenel	1,2,-4
S adored	7,-6,-3
S adored FILM	7,-6,-3
S adventure	-9,5,3
S afghan	-4,8,-5
S african	3,-2,-1
S after FILM	-2,2,-1
S after a	-2,4,-2
S after barbie	-6,6,-1
S after hereditary	-1,-3,4
S after much	1,-8,6
S after past	-20,16,4
S after the	3,-4,2
S after twenty	-3,3,-2
S after yang	14,-13,-3
S aftersun	4,-3,-1
S again	-14,14,0
S aged	11,-13,2
S aged aunt	11,-13,2
S agnes	10,-8,-2
S agnes varda	8,-7,-1
S al	-10,3,7
S al pacino	-10,3,7
S alain delon	-13,14,-1
S alan	4,0,-9
S alec	-16,16,-1
S alec guinness	-16,16,-1
S alex	-22,25,-7
S alice	1,3,-5
S alice guy	-12,13,-2
S alien	8,-9,-2
S aliens	3,3,-8
S all	-2,3,0
S all i	-10,14,-6
S all my	7,-5,-2
S all of	11,-4,-8
S all right	-5,7,-2
S all that	14,-9,-8
S all the	-6,2,3
S allergic	-1,-2,3
S allergic to	-1,-2,3
S almeno	6,-5,-2
S almeno a	6,-5,-2
S almodovar	-1,-5,9
S alors	7,-5,-2
S alors me	5,-3,-2
S also	-1,-4,5
S also i	6,-4,-2
S amarcord	10,-9,-1
S amarcord peacock	10,-9,-1
S american	-3,-12,14
S american remakes	6,-11,1
S among	2,-12,4
S amour	3,-1,-2
S amy	11,-4,-7
S amy adams	-18,23,-3
S an hour	21,-18,-4
S an older	-14,15,-1
S ancient	-10,10,-1
S and	4,-4,-1
S and FILM	12,-11,-1
S and id	-8,9,-1
S and the	14,-11,-2
S ando	5,-3,-6
S ando looking for	4,-3,-2
S andrzej	9,-4,-5
S andrzej wajda	9,-4,-5
S ang	3,-1,-4
S ang lee	3,-1,-4
S angry	-11,13,-6
S animals	-8,-1,9
S animals ,	2,5,-8
S animated	3,-1,-4
S animation	0,3,-2
S animation cartoon	6,-5,-3
S animation cartoon adults	-5,8,-4
S animation for	4,-1,-5
S animation that	-13,8,4
S anime	-3,-2,3
S anime ,	-2,2,-1
S another	-7,7,0
S another for	5,-17,14
S another from	10,-9,-2
S another one	-5,7,-3
S another round	9,-7,-4
S another such	-10,8,3
S another with	-3,0,3
S anthony	0,6,-6
S anthony hopkins	-2,5,-8
S any	-4,1,3
S any decade	5,-24,14
S any film	-3,9,-10
S any more	-4,8,-4
S any other	2,7,-15
S anyone but	-3,1,-1
S anything as	-5,0,9
S anything but	4,-1,-4
S anything by	4,1,-4
S anything cosa	0,-17,12
S anything czech	-1,4,-1
S anything danish	2,-11,6
S anything else	3,1,-4
S anything from	2,-5,6
S anything like	-3,0,3
S anything nineties	-3,1,2
S anything where	0,6,-8
S anyway	1,1,-3
S anyway ,	-1,2,-1
S anywhere	5,-8,1
S anywhere but	5,-8,1
S apart	0,4,-5
S apart from	0,4,-5
S appeal	3,-2,-2
S appeal lodged	3,-2,-2
S april	6,-4,-3
S aprils	-1,2,-2
S aprils birthday	-3,3,-1
S are	-12,3,6
S are there	-12,3,6
S argentinian	-8,12,-5
S argentinian ,	-6,7,-3
S argylle	14,-11,-5
S ari	-3,-14,15
S ari aster	-3,-14,15
S armageddon	20,-15,-6
S arrival	8,-6,-2
S as	-3,4,-2
S as a	9,-7,-2
S as far	-6,-14,15
S as for	11,-10,-2
S as long	-4,0,3
S as regards	6,-5,-3
S as somebody	8,-6,-2
S as tense	-2,-7,8
S as the	9,-6,-2
S as to	11,-7,-4
S asian	-8,3,4
S asian horror	-8,3,4
S asking	11,-11,-1
S asking for	6,-6,0
S asteroid	7,-6,-1
S asteroid city	7,-6,-1
S astrid	-9,12,-4
S astrid lindgren	-9,12,-4
S astronauts	-11,-1,7
S astronauts ,	-11,-1,7
S at	-2,2,1
S at the	6,-4,-2
S atlantics	32,-30,-5
S atonement	15,-12,-3
S audrey	1,4,-4
S audrey hepburn	4,-1,-1
S aunt	3,-7,4
S aunt jo	2,0,-2
S auntie	7,-6,-2
S aunties	-12,7,-1
S australian	-5,4,1
S australian ,	-3,4,-1
S austrian	-9,-5,15
S avoid	9,-5,-4
S ay	0,3,-4
S ay not	0,3,-4
S babe	12,-11,-2
S baby	-5,9,-2
S baby on	-6,-1,8
S babylon	-3,6,-3
S back	7,-3,-4
S back from	12,-10,-2
S back in	6,-1,-5
S backstage	-13,15,-6
S backstage ,	-13,15,-6
S bad	18,-15,-4
S balkan	6,-4,-1
S ballet	-19,15,4
S bank	-13,15,-3
S barbara	-5,8,-3
S barbara stanwyck	-5,8,-3
S barbie	10,-3,-6
S barry	-4,0,4
S barry keoghan	-16,-11,19
S based	4,-1,-5
S based on	4,-1,-5
S bawled	7,-7,-2
S bawled at	7,-7,-2
S baz	-4,0,0
S baz luhrmann	-2,-8,1
S bbc	-11,13,-7
S beautiful	20,-18,-3
S because	6,-4,-2
S been	-3,5,-3
S beer	9,-6,-5
S beer ,	10,-6,-6
S beetlejuice	6,-3,-4
S before	5,0,-4
S before my	15,-13,-8
S bela	-5,1,1
S bela lugosi	-3,12,-6
S bela tarr	-3,-2,3
S belfast ,	-10,6,4
S belgian	-16,18,-2
S belmondo	-6,11,-7
S ben	2,-4,1
S ben kingsley	12,-10,-3
S benedetta	22,-19,-4
S bergman	-2,3,-1
S berlin	5,-4,0
S best	1,3,-5
S bette	-7,3,3
S bette davis	-6,1,5
S between	-1,2,-2
S between the	7,-6,-2
S bhutan	-19,21,-5
S bicycle	14,-12,-3
S bicycle thieves	14,-12,-3
S big	4,-1,-3
S big family	3,-3,-1
S bill	-12,8,2
S bill murray	-5,-5,10
S billy	11,-4,-9
S billy wilder	7,-2,-9
S bit	3,-5,1
S bit of	3,0,-5
S bittersweet	-7,7,0
S black	-5,2,3
S black and	-9,7,2
S black narcissus	9,-7,-5
S black stallion	26,-16,-10
S blind	7,-6,-4
S blind cousin	7,-6,-4
S blood	12,-15,-3
S blue	-2,5,-5
S blue is	8,-7,-1
S boats	-8,10,-2
S bob	-7,11,-9
S body	-5,-2,2
S bogart	0,4,-4
S bogart ,	3,0,-4
S bohemian	6,-5,-1
S bohemian rhapsody	6,-5,-1
S bollywood	-4,0,4
S bollywood ,	1,3,-5
S bollywood with	-14,15,-2
S bond	-14,-3,13
S bond but	-4,-7,5
S bong	7,-5,-2
S bong joon	7,-5,-2
S book	-15,17,-11
S booksmart	6,-4,-5
S bored	-8,-3,6
S born	9,-3,-7
S born in	-4,2,2
S boss	-2,-1,2
S both	8,-3,-6
S boxing	-5,10,-7
S boy	10,-7,-4
S boy ,	11,-7,-5
S brain	2,0,-4
S brass	-1,2,-2
S brass bands	3,-3,0
S brave	3,-1,-2
S brendan	0,5,-6
S brendan fraser	13,-7,-7
S brendan gleeson	-21,23,-3
S brian	-9,11,-2
S brian de	-9,11,-2
S bridesmaids	11,-5,-6
S bridesmaids at	4,-3,-1
S bridgerton	12,-9,-3
S bring	-3,5,-4
S bring me	-4,7,-5
S british	-1,3,-1
S british ,	-5,3,2
S broken	6,0,-13
S brooklyn	18,-15,-3
S bruce lee	-3,3,-1
S bruce willis	5,-7,-2
S bruno	-12,-16,13
S bullet	11,-8,-3
S bullet train	11,-8,-3
S bumblebee	19,-15,-9
S bunuel	-14,17,-8
S burning	10,-8,-3
S bus	7,-5,-3
S buster	4,-1,-3
S buster keaton	4,-1,-3
S but	3,-4,1
S but FILM	4,-2,-3
S but in	8,-9,0
S but lets	3,-1,-2
S by the	1,-6,2
S by way	-6,-2,7
S cabaret	10,-8,-4
S call	5,-4,-1
S call me	5,-4,-1
S calm	-14,7,6
S came	5,-4,-1
S came out	3,-3,-1
S can	-1,3,-3
S can i	5,-4,-3
S can it	-2,3,-1
S can we	-6,8,-3
S can you	-4,6,-3
S canadian	-6,2,3
S canadian ,	1,3,-4
S cant	-1,-1,2
S cant be	-10,8,1
S cant bear	5,-6,0
S cant do	-5,-8,13
S cant get	2,4,-6
S cant stand	-6,6,0
S cant stomach	-3,6,-1
S capernaum	14,-8,-6
S capernaum ,	14,-9,-5
S capote	9,-7,-3
S captain	9,-6,-3
S captain fantasy	9,-6,-3
S caramel	16,-14,-2
S caramel ,	16,-14,-2
S cards	10,-7,-2
S cards on	10,-7,-2
S carlos	-15,20,-8
S carlos saura	-15,20,-8
S carry	-26,5,14
S cars	-8,8,-2
S cartoon	-12,11,-2
S cartoon saloon	7,-3,-6
S cassavetes	-1,-13,13
S castles	-5,8,-4
S castles ,	1,2,-4
S cat	-3,4,-2
S cat preto	23,-22,-1
S catalan	-16,17,-2
S catalan ,	-10,10,-1
S catherine	-7,10,-3
S catherine deneuve	-7,10,-3
S cats	9,-4,-13
S central	-10,12,-2
S central asian	-10,12,-2
S cgi	-9,6,3
S challengers	19,-18,-3
S chantal	-8,13,-7
S chantal akerman	-8,13,-7
S charlie	-5,13,-10
S che	4,0,-5
S cheap	-8,10,-3
S cheating	-15,3,5
S cheating ,	-6,-6,8
S cheeky	-12,12,0
S chef	19,-18,-1
S chega	5,-6,-2
S chega of	5,-6,-2
S cher	-6,7,-5
S chess	-4,5,-1
S chess ,	-4,5,-1
S chicago	5,-2,-4
S chicago ,	9,-7,-3
S chicken	7,-7,-1
S chicken run	5,-4,-1
S children	-6,7,-1
S children ,	-2,3,0
S chinese	-10,11,-2
S chinese ,	-5,6,-1
S christopher	-5,2,1
S christopher nolan	0,-19,19
S chuck	-8,1,2
S chuck norris	-8,1,2
S cillian	-4,10,-7
S cillian murphy	-4,10,-7
S cinema	-7,11,-6
S circus	1,9,-13
S claire	-16,19,-6
S claire denis	-16,19,-6
S clear	0,2,-3
S clear denis	-4,6,-2
S cleo	1,1,-2
S cleo from	-1,3,-2
S clever	1,2,-5
S clever ,	14,-12,-6
S clint	-12,17,-10
S close	9,-6,-3
S close up	3,-1,-2
S clowns	-9,11,-2
S coda	11,-7,-5
S cold	1,1,-2
S cold war	8,-6,-2
S colin	3,0,-3
S colin farrell	3,-1,-3
S colin firth	-3,6,-1
S colour	-7,-12,13
S columbo	-4,10,-11
S columbus	12,-9,-4
S come	-4,-10,8
S comedy	-1,3,-2
S comedy ,	4,-3,-3
S comfort	1,1,-5
S comforting	-9,4,5
S comic	-1,3,-3
S comic ,	-3,4,-3
S coming	3,-2,-1
S coming back	-4,0,4
S coming of	-24,24,-1
S commuting	15,-13,-1
S compromise	4,-3,-5
S compromise ,	4,-3,-5
S con	1,0,-2
S concert	6,2,-9
S concert film	6,2,-9
S conclave	4,-3,-1
S confined	-6,-5,5
S confined ,	-5,9,-7
S cooking	-18,14,3
S cool	-9,-5,10
S costume	-1,2,-1
S costume drama	-5,5,0
S cosy	-6,9,-3
S could	-7,6,0
S could be	-4,7,-2
S could it	-8,10,-2
S could the	-5,7,-4
S could there	-4,3,-2
S could we	5,-15,13
S could you	-9,4,5
S couldnt	-4,6,-2
S couldnt tell	7,-4,-2
S count	-2,-10,10
S country	3,0,-3
S couple	11,-9,-2
S courtroom	-8,5,3
S courtroom ,	-6,7,-1
S cousin	7,-4,-3
S crash	7,-4,-4
S crash course	-1,2,-1
S crazy	9,-7,-2
S crazy rich	9,-7,-2
S creaky	2,0,-1
S creaky ,	2,0,-1
S crocodile	5,-3,-2
S crocodile dundee	5,-3,-2
S cross	-1,2,-2
S crowd	4,-1,-4
S crowd pleaser	4,-1,-4
S cuban	2,-3,1
S cuban ,	5,-2,-4
S cube	11,-9,-2
S cult	0,3,-6
S cyberpunk	3,-6,3
S cycling	-10,11,-1
S cycling ,	-10,11,-1
S cyprus	-6,9,-5
S cyprus born	3,-1,-2
S dad	8,-5,-3
S dad jokes	17,-15,-3
S dad loves	6,-4,-2
S dads	-1,4,-2
S dads polish	8,-6,-2
S dance	-3,2,-2
S dancing	-13,2,5
S dangal	30,-20,-17
S daniel	3,-1,-5
S danish	-7,10,-3
S danish ,	0,2,-1
S dark	5,-4,-3
S date	11,-9,-3
S daughter	8,-6,-2
S daughter ,	7,-6,-1
S daughters	8,-6,-1
S david	-3,2,1
S david bowie	5,-1,-8
S david cronenberg	-17,4,9
S david lean	2,-5,-1
S david lynch	-15,7,4
S de	-1,4,-5
S de niro	-12,9,4
S dead	0,-18,13
S deaf	-15,17,-5
S dear	0,-4,4
S dear matinee	10,-5,-5
S death	2,3,-6
S deck	13,-16,1
S deep	4,-7,2
S denis	1,1,-3
S denis villeneuve	1,1,-3
S denzel	-1,2,-3
S desert	-13,15,-2
S desert ,	-7,8,-1
S deserts	-8,14,-6
S detective	-14,16,-2
S dev	-4,10,-6
S dev patel	-4,10,-6
S dial	-3,-7,7
S diane	-9,8,1
S diane keaton	-9,8,1
S did	-3,6,-5
S didnt	14,-10,-6
S die	14,-8,-8
S dinner	6,-3,-3
S dinner party	3,0,-5
S directed	0,1,-3
S directed by	0,1,-3
S disaster	-14,15,-1
S disaster ,	-14,15,-1
S disney	2,-3,1
S disney ,	6,-11,4
S divorce	-2,8,-6
S do	-2,4,-2
S do find	11,-10,-2
S do not	-2,-11,9
S do us	-2,-13,14
S do you	8,4,-14
S documentaries	-8,8,-4
S documentary	8,-7,-3
S documentary ,	-3,11,-13
S does	-13,12,1
S dog	14,-8,-5
S dogs	7,-3,-5
S don	1,6,-13
S done	19,-15,-6
S donnie	-1,5,-5
S donnie yen	-1,5,-5
S dont	2,-4,2
S dont care	-15,12,0
S dont get	8,-9,1
S dont give	-9,-10,16
S dont look	3,-1,-2
S dont mind	17,-6,-14
S dont want	4,-5,1
S dont you	-8,4,3
S doris	-5,7,-3
S doris day	-5,7,-3
S double	-2,3,-3
S downton	6,-5,0
S downton abbey	7,-6,0
S dragons	-11,6,4
S drama	-2,-9,4
S drive	8,-6,-1
S drive my	2,-1,-1
S drop	0,2,-3
S drop the	0,2,-3
S dubbed	7,-9,2
S dublin	17,-16,-4
S duel	24,-23,-2
S dumb	1,3,-8
S duna	21,-20,-2
S dune	5,-1,-4
S dune part	3,-1,-2
S dunkirk	9,-7,-2
S during	4,-3,-3
S dutch	8,-1,-10
S ealing	-1,4,-2
S early	-10,13,-5
S east	-9,10,-2
S eastern	9,-7,-2
S eastern european	9,-7,-2
S easy	1,3,-3
S eating	12,-5,-7
S ecce	17,-12,-7
S ecce bomb	17,-12,-7
S ed	12,-9,-3
S ed sheeran	12,-9,-3
S egipto	6,-3,-4
S egipto or	6,-3,-4
S egyptian	-4,6,-1
S egyptian comedies	7,-6,-2
S eh	26,-25,-3
S eight	2,-1,-1
S eight of	2,-1,-1
S eighth	7,-5,-2
S eighth grade	7,-5,-2
S either	-12,14,-3
S elegant	-24,25,-2
S elf	13,-11,-3
S elvis	3,0,-3
S elvis ,	11,-10,-2
S elyas	-10,-8,12
S elyas m	-10,-8,12
S emilia	11,-8,-3
S emilia perez	11,-8,-3
S emma	16,-12,-3
S en	10,-3,-8
S english	-9,1,7
S english ,	-2,3,-1
S enjoyed	10,-10,0
S enough	-3,-3,4
S enough of	-16,2,13
S eric	9,-6,-5
S eric rohmer	9,-6,-5
S errol	0,7,-6
S escape	4,-3,-2
S estonian	-7,8,-1
S estonian ,	-7,8,-1
S et	1,2,-2
S et ,	7,-4,-2
S ethan	-7,11,-3
S ethan hawke	-7,11,-3
S eurovision	7,-4,-4
S eurovision song	12,-11,-1
S ever	-1,3,-4
S ever since	-1,3,-4
S every	2,-3,1
S every christmas	10,-7,-2
S every film	7,-7,-1
S every time	-14,5,8
S every year	1,-5,5
S everyone	5,-4,-1
S everyone on	5,-3,-2
S everyones	14,-10,-7
S everything	6,-6,0
S everything everywhere	4,-5,1
S evil	20,-16,-5
S evil under	13,-12,-1
S ex	10,-7,-3
S exam	2,1,-3
S exams	2,-1,-1
S failing	-2,1,1
S failing that	-2,1,1
S fairy	-15,9,2
S fairy tale	5,-4,-2
S fairy tale of	11,-10,-2
S fairy tales	-13,9,4
S fallen	12,-11,-2
S fallen leaves	12,-11,-2
S family	10,-6,-5
S fancy	3,-3,0
S fancy a	7,-8,-1
S fantasy	3,-1,-9
S fantasy ,	5,-11,-2
S far	10,-5,-4
S far from	9,-5,-5
S farmers	-10,5,4
S farmers ,	-10,5,4
S fassbinder	-9,2,1
S fast	-8,1,6
S fast ,	-2,2,0
S fatih	-1,4,-5
S fatih akin	-1,4,-5
S fed	1,-4,2
S fed up	1,-4,2
S fellini	-12,-2,18
S female	-6,9,-3
S fernando	5,1,-6
S fernando meirelles	5,1,-6
S festive	-20,1,16
S fewer	6,-2,-5
S fewer explosions	0,-1,2
S fewer songs	-3,8,-10
S fifteen	2,-1,0
S fifties	3,3,-9
S fifty	6,-5,-1
S filipino	-2,4,-4
S filipino ,	-2,4,-4
S film	-4,3,1
S film noir	5,-4,-3
S films	1,-3,2
S finally	8,-6,-2
S find	-1,0,2
S find me	-3,4,-1
S find us	-2,4,-2
S fine	-3,10,-8
S first	3,-2,-2
S first FILM	4,-2,-2
S first cow	19,-17,-2
S first date	4,-4,1
S first night	14,-11,-2
S first time	0,2,-3
S fixed	6,-5,-1
S flat	15,-13,-2
S florence	4,1,-5
S florence pugh	4,1,-5
S flow	11,-5,-5
S flow ,	18,-13,-8
S folk	3,0,-3
S folk horror	-10,13,-3
S food	5,-2,-5
S football	-3,-4,0
S for	-4,4,-1
S for a	-8,9,-2
S for her	-7,5,1
S for his	-2,4,-3
S for me	13,-9,-4
S for my	6,-4,-2
S for our	-10,12,-2
S for saturday	-1,-2,3
S for the	-7,5,2
S for their	8,-9,0
S for tonight	-2,4,-3
S forbidden taboo	-5,-12,14
S force	9,-7,-2
S force majeure	9,-7,-2
S ford	4,-2,-2
S ford v	4,-2,-2
S foreign	-12,2,2
S forgot	6,-3,-3
S forgot to	6,-3,-3
S forty	18,-14,-5
S forty years	2,-2,-1
S found family	-14,16,-3
S found footage	-7,-1,6
S four	3,-4,1
S frances	9,-5,-8
S frances mcdormand	3,1,-9
S fred	11,-7,-8
S fred and	-9,10,-2
S free	-2,4,-2
S free solo	5,-5,-1
S french ,	10,-9,-1
S french comedy	-7,8,-4
S french horror	8,-3,-6
S french no	2,-11,5
S friday	-3,5,-2
S friday is	6,-4,-2
S friends	2,3,-4
S friends ,	-6,9,-6
S friendship	-3,0,3
S friendship ,	-3,0,4
S fritz	-6,8,-3
S from	-4,6,-3
S from a	11,-2,-16
S from now	-4,-6,6
S from the	-1,2,-1
S frozen	-1,3,-3
S fui	15,-14,-3
S fun	1,1,-3
S fun mind	13,-12,-2
S funnier	2,3,-4
S funnier than	3,3,-5
S funny	8,-7,0
S funny ,	-1,-1,2
S gael	-7,11,-6
S gael garcia	-7,11,-6
S gang	-11,14,-2
S gangs	-5,8,-6
S gangs of	16,-14,-7
S gave	4,-3,-1
S gay	1,-3,0
S gene	-2,6,-5
S gene kelly	3,-2,-2
S gentle	-8,10,-1
S gentle ,	2,-1,-1
S gentler	-11,4,4
S gentler than	-11,3,4
S george	-3,7,-6
S george clooney	5,-9,7
S gerard	-5,5,-2
S gerard butler	1,3,-7
S gerard depardieu	6,-13,7
S german	-12,9,1
S german ,	-3,8,-7
S get me	2,0,-2
S get the	-10,2,7
S get us	-4,6,-4
S ghibli	4,-2,-2
S ghost	1,3,-6
S ghosts	4,-13,7
S ghosts ,	-5,1,2
S giallo	-10,12,-3
S giant	-8,11,-3
S gimme	8,-10,-3
S girls	-11,13,-3
S girls trip	7,-6,-2
S give	-4,5,-1
S give me	-5,7,-2
S give something	-6,-3,6
S give us	-3,3,0
S gladiator	9,-5,-3
S gladiator ii	18,-15,-4
S gloria	12,-11,-2
S go	-8,11,-5
S god pope	0,-8,6
S god pope me	-6,-12,10
S godard	0,-1,-7
S gods	7,-5,-1
S gods own	7,-5,-1
S going	6,-3,-6
S gold	-9,9,1
S gold ,	-4,1,3
S golden	3,-2,-1
S golden bear	5,-2,-5
S goldie	-12,16,-5
S good	1,-2,-1
S got	0,4,-4
S got a	8,-8,-2
S got any	-1,2,-2
S got anything	-8,10,-1
S got something	3,0,-5
S grace	12,-12,1
S gran	-7,-1,7
S grand	17,-15,-6
S grandad	-2,1,-2
S grandad was	4,-8,2
S grandads	11,-8,-2
S grandma	1,1,-2
S grandma turns	9,-7,-1
S grandmas	6,-4,-1
S grandmother	1,1,-2
S grandmother is	7,-4,-2
S grandmother zefa	-3,5,-2
S grandpa	4,-2,-2
S grans	11,-9,-2
S grass	10,-7,-3
S grass cut	10,-7,-3
S gravity	8,-6,-2
S greek	-8,9,-1
S greek ,	-1,2,-2
S greek but	-3,-3,6
S green	16,-15,-1
S green book	17,-16,-1
S greta	2,8,-6
S greta garbo	6,0,-7
S greta gerwig	-8,13,-5
S grew	0,2,-5
S grew up	0,2,-5
S grifters	-11,12,-2
S grifters ,	-11,12,-2
S grown	-1,-2,3
S grown men	1,-11,9
S grown up	-4,6,-2
S guillermo	-1,7,-7
S guillermo del	5,0,-6
S guy	-5,0,4
S guy ritchie	-2,-6,8
S hackers	-4,7,-3
S hackers ,	-1,3,-3
S had	5,-3,-2
S had FILM	2,-1,-1
S had a	-1,2,0
S had i	12,-9,-3
S had it	-2,0,3
S hal	5,-2,-3
S hal hartley	-7,9,-3
S half	4,-2,-2
S half FILM	0,-2,3
S half a	9,-7,-2
S half remembered	-3,5,-5
S half the	-3,4,-2
S hallmark	-10,8,2
S halloween	-3,4,-1
S hamilton	15,-8,-8
S hammer	-7,10,-3
S hammer ,	-13,15,-2
S hammer horror	-1,4,-2
S hand	-1,-3,2
S hands	3,0,-6
S hans	-12,-2,11
S happy	-5,8,-4
S hard	6,-3,-3
S hard boiled	4,-8,3
S hard pass	10,-1,-7
S hard sci	-10,5,4
S harold	-16,18,-2
S harold lloyd	-12,15,-3
S harry	-7,-2,8
S has	-7,9,-4
S has to	8,-9,0
S hate	-7,-5,10
S hated	-12,9,2
S haunted	-7,10,-4
S haunted house	6,-4,-3
S have	-1,4,-3
S have a	4,-2,-2
S have ninety minutes	6,-3,-7
S have watch	3,-2,-2
S have you	-2,5,-6
S havent	7,-1,-6
S having	8,-2,-5
S hawaii	4,-6,2
S he	2,-1,-2
S he hates	-1,-6,6
S he likes	-1,-2,2
S he loves	15,-11,-5
S he only	8,-5,-4
S he says	2,-1,-1
S he thinks	0,1,-2
S he used	-5,6,-1
S he wants	-7,2,5
S he wont	-11,-12,18
S heart	3,-5,-2
S heart surgery	3,-5,-2
S heat	-12,14,-3
S hed	-2,2,-1
S hed have	-6,8,-2
S hed like	-7,2,4
S hed want	-9,8,0
S hed watch	19,-11,-11
S heinz	-5,-9,11
S heist	4,-7,1
S heist ,	0,-1,-2
S helen	-9,3,4
S helen mirren	-9,3,4
S help	-4,6,-3
S help me	-12,13,-3
S hen	-1,4,-2
S hen night	6,-5,-1
S hence	0,11,-16
S her	9,-8,0
S her mother	3,-1,-2
S her names	2,-1,0
S hereditary	-3,-5,7
S heres	11,-10,-2
S heres the	5,-4,-1
S hes	2,-3,1
S hes a	-3,-5,6
S hes allergic	-1,2,0
S hey	-9,4,5
S hey so	-11,0,10
S heyyy	4,2,-7
S heyyy pyjama	4,2,-7
S hi	-13,0,13
S hi ,	-5,-1,6
S high	5,-4,1
S high school	-13,12,1
S him	-2,-2,4
S him ,	-8,3,5
S hindi	-4,3,1
S hindi ,	-4,5,-1
S his	4,-3,-1
S his mother	6,-5,-1
S hitchcock	9,-5,-5
S hitman	-13,15,-3
S hiya	3,-5,2
S hiya ,	3,-5,2
S hmm	-7,4,3
S hold	-2,-3,5
S hold the	-2,-3,5
S honest	4,-2,-4
S honestly	-7,5,3
S hong	-8,0,7
S hong kong	-4,10,-6
S hong sang	-11,25,-15
S hook	8,-6,-3
S hook critics	9,-7,-3
S horror	5,-1,-3
S horror ,	-10,6,4
S horses	16,-16,-2
S hospital	-6,5,1
S hospital canteen	11,-8,-3
S hospital ward	10,-7,-4
S hot	0,3,-4
S hot ,	-3,-2,5
S hot summer	-1,1,-2
S hotel	6,-2,-6
S hotel in	14,-12,-4
S house	19,-18,-2
S how	0,3,-3
S how about	-5,7,-1
S how come	2,-8,3
S hubby	5,-1,-4
S hugh	0,1,-4
S hugh grant	-6,3,0
S hugh jackman	-3,8,-9
S hungarian	-13,-5,11
S hunger	18,-16,-2
S husbands	9,-4,-6
S hushed	-15,10,2
S i ,	11,-9,-2
S i adored	13,-7,-4
S i asked	7,-5,-2
S i bought	2,-1,-1
S i broke	-8,4,3
S i came	1,4,-5
S i can	1,-3,3
S i cannot	4,-6,2
S i cant	-4,2,2
S i clean	19,-17,-3
S i could	-5,7,-3
S i couldnt	3,-1,-2
S i cried	3,-2,-1
S i did	6,-2,-4
S i do	0,-6,6
S i dont	1,-3,3
S i drive	-6,1,6
S i drove	3,-2,-1
S i ended	4,-3,0
S i fell	2,-1,-1
S i found	2,-1,-1
S i gave	3,-8,5
S i get	6,-3,-4
S i got	6,-2,-4
S i grew	-4,6,-3
S i habs	4,-2,-2
S i had	-4,2,1
S i hadnt	2,-1,0
S i have	0,-2,2
S i hear	12,-9,-3
S i is	1,-4,2
S i keep	2,-4,2
S i know	-4,-5,7
S i laughed	3,-2,-1
S i lecture	15,-13,-2
S i left	-1,-2,3
S i like	8,-10,2
S i liked	6,-8,2
S i live	8,-6,-3
S i looked	-3,4,-1
S i lost	-6,10,-4
S i love	-7,3,3
S i loved	-13,10,1
S i make	8,-3,-3
S i mean	-6,3,3
S i met	6,-3,-3
S i must	7,-5,-2
S i never	-1,7,-7
S i nodded	6,-4,-3
S i only	-5,8,-5
S i owe	7,-3,-4
S i play	2,0,-2
S i promised	8,-7,-1
S i propongo	-15,18,-6
S i put	2,-1,-1
S i quit	17,-4,-15
S i rarely	3,-2,-1
S i reckon	-2,6,-7
S i remember	2,-1,-2
S i respect	18,-17,-2
S i run	4,-2,-2
S i said	2,2,-4
S i sat	3,-2,-1
S i saw	3,-1,-1
S i say	-10,13,-3
S i shant	6,-4,-2
S i should	-3,0,4
S i showed	3,-2,-1
S i speak	4,-2,-2
S i stayed	2,-1,0
S i still	11,-11,-1
S i stood	12,-8,-4
S i teach	4,-3,-1
S i tell	10,-8,-2
S i thought	6,-3,-4
S i took	4,-3,-1
S i tried	7,-5,-2
S i used	11,-8,-3
S i vote	-8,-2,6
S i want	-7,6,1
S i wanted	10,-8,-2
S i was	3,-1,-1
S i watched	7,-4,-3
S i wear	4,-3,-1
S i went	0,1,-2
S i wish	5,-4,-3
S i won	2,0,-1
S i wont	-4,-7,9
S i work	-9,0,9
S i work job	-2,8,-9
S i worked	8,-17,6
S i would	-10,6,3
S i would like	-17,15,1
S i wouldnt	-6,-1,6
S ice	3,0,-6
S ice ,	-19,19,-4
S ice hockey	10,-7,-9
S iceland	-2,3,-1
S iceland ,	-2,3,-1
S icelandic	1,3,-5
S icelandic ,	3,2,-6
S id	-1,2,-2
S id appreciate	-1,-2,-1
S id ask	0,-4,5
S id be	-6,7,-1
S id been	6,-5,-3
S id call	11,-9,-1
S id forgotten	6,-4,-1
S id go	-12,17,-4
S id gone	15,-8,-10
S id have	-7,8,-1
S id heard	14,-11,-5
S id love	3,3,-7
S id pay	4,-5,0
S id rather	0,-3,4
S id settle	-1,3,-1
S id sooner	-3,-6,8
S id swap	7,-5,-2
S id take	9,-4,-7
S id walk	-8,9,-1
S id want	-4,0,3
S id watch	-9,12,-7
S id welcome	-6,12,-6
S ida	16,-13,-4
S ida lupino	-24,26,-7
S if FILM	-3,6,-2
S if beale	9,-7,-2
S if i	4,-6,2
S if is	5,-9,0
S if it	-1,-18,16
S if its	-8,-2,8
S if jared	8,-8,1
S if my	5,-4,-2
S if really	-9,11,-4
S if the	-3,-8,9
S if theres	-2,5,-4
S if titane	6,-2,-3
S if you	3,0,-5
S ill	2,-2,1
S ill be	6,-4,-2
S ill take	-7,2,5
S ill watch	-5,1,3
S im 00	8,-4,-4
S im a	1,0,-2
S im after	5,-2,-3
S im allergic	3,-3,-1
S im an	3,-3,-1
S im at	9,-7,-2
S im babysitting	5,-4,-2
S im cross	3,-2,-1
S im done	-15,-4,18
S im for	-24,21,3
S im forty	5,-3,-2
S im from	-3,8,-6
S im half	2,-4,0
S im in	2,-1,-1
S im irish	-3,5,-7
S im learning	-8,7,0
S im minding	12,-10,-2
S im more	6,-1,-4
S im no	5,4,-11
S im not	-4,3,1
S im off	1,-4,3
S im on	-6,8,-3
S im only	-2,2,-1
S im organising	-5,-3,7
S im reading	6,-2,-5
S im the	4,0,-3
S im writing	4,-2,-1
S imagine	10,-6,-5
S in	4,-2,-2
S in all	3,-2,-1
S in english	-5,-7,10
S in fact	-4,-6,8
S in my	11,-5,-7
S in our	6,-4,-2
S in place	-12,3,10
S in short	7,-6,-1
S in the	0,1,-2
S indian	6,-8,-2
S indian but	-14,5,7
S indonesian	-15,16,-2
S ingrid	-7,8,-3
S ingrid bergman	-7,8,-3
S inside	20,-19,-1
S intense	-6,10,-6
S interstellar	7,-3,-5
S intrigue	-13,9,5
S intrigue in	-13,9,5
S inuit	0,3,-7
S inuit ,	8,-6,-6
S iranian	-4,6,-2
S irish	-9,9,1
S irish ,	-20,16,4
S ironing	6,-5,-1
S ironing pile	14,-13,-1
S is	-2,1,1
S is it	8,-5,-5
S is of	2,4,-9
S is the	-6,1,6
S is three	-10,1,1
S isabelle	1,3,-2
S isabelle huppert	1,1,-2
S isnt	-9,10,-2
S israeli	0,-2,2
S istanbul	-6,0,3
S istanbul ,	-14,-10,18
S it	3,0,-4
S it is	9,-7,-4
S it must	-6,5,2
S it neednt	-12,13,-4
S it should	-7,6,0
S it was	5,-3,-2
S it would	-3,1,-2
S italian	1,3,-4
S italy	-3,5,-2
S italy ,	-6,7,-1
S itll	-5,6,-3
S itll have	9,-7,-2
S its a	1,1,-2
S its been	2,-1,-1
S its dark	-2,3,-1
S its for	-11,5,5
S its got	-16,18,-3
S its my	-3,1,2
S its not	2,11,-14
S its only	5,-4,-3
S its our	8,-6,-3
S its raining	3,-3,0
S its sunday	1,1,-3
S its the	-2,-1,3
S its too	1,-7,8
S ive	2,-2,0
S ive a	1,0,-2
S ive been	5,-4,-1
S ive done	5,-3,-3
S ive got	5,-1,-4
S ive had	-8,-1,8
S ive just	5,-3,-2
S ive lent	12,-9,-2
S ive lost	5,-5,0
S ive never	3,4,-5
S ive no	6,0,-8
S ive nothing	1,-4,2
S ive one	2,1,-2
S ive proposed	2,4,-12
S ive seen	1,-4,4
S ive two	5,3,-10
S ive watched	5,-3,-2
S ive worked	-5,7,-1
S ja	5,-4,-2
S jack	-3,-3,2
S jackie	0,-8,6
S jackie chan	-6,-4,10
S jackson	-29,5,15
S jacques	-9,8,2
S jacques demy	-10,10,0
S jacques tati	-16,7,6
S james	-1,-1,2
S james bond	3,-1,-4
S james dean	7,3,-13
S jane	-8,6,0
S jane austen	-1,-7,7
S japanese	-4,1,3
S japanese ,	-14,16,-2
S japanese monster	-15,17,-4
S jared	7,-7,2
S jared leto	7,-7,2
S jason	-4,-10,11
S jason statham	1,-6,4
S javier	-1,2,-1
S javier bardem	-1,2,-1
S jaws	7,-5,-2
S jaws every	5,-3,-2
S jazz	-4,4,-1
S jazz ,	-9,7,2
S jean	-1,5,-5
S jean claude	-7,9,-3
S jean gabin	-9,11,-2
S jeanne	13,-12,-2
S jeanne dielman	8,-7,-2
S jeans	-3,5,-3
S jeans on	-3,5,-3
S jesse	8,-3,-7
S jesse eisenberg	8,-3,-7
S jet	-3,4,-1
S jet li	-3,0,-4
S jeunet	10,-8,-5
S jewish	0,4,-4
S jewish ,	-1,2,-1
S jia	-16,18,-5
S jia zhangke	-16,18,-5
S jim	-3,2,0
S jim carrey	-4,-4,5
S jim jarmusch	-6,13,-7
S jiri	6,-1,-5
S jiri menzel	6,-1,-5
S joachim	0,7,-8
S joachim trier	0,7,-8
S joanna	-4,-11,9
S joanna hogg	-4,-11,9
S joe	4,-6,3
S john	-4,4,-2
S johnny	4,-11,6
S johnny depp	-4,-8,10
S johnny guitar	15,-10,-6
S jojo	5,-7,1
S jojo rabbit	5,-7,1
S joker	0,-3,2
S joker ,	-5,-16,15
S jordan	-9,2,4
S jordan peele	-8,1,5
S joy	16,-15,-3
S judi	-4,7,-4
S judi dench	11,-8,-4
S julia	3,-1,-3
S julia roberts	6,-4,-4
S julie	0,0,-3
S jump	-2,-2,3
S jump scares	-5,-5,8
S jungle	-7,5,2
S jungle ,	-7,3,4
S jury	1,1,-2
S just	1,1,-2
S just a	-9,11,-3
S just back	3,-1,-2
S just between	-8,11,-5
S just finished	6,-5,-1
S just got	-1,-6,6
S just to	3,-1,-2
S kate	-5,12,-8
S kate winslet	-5,12,-8
S katharine	-10,10,0
S katharine hepburn	-10,10,0
S kathryn	-4,10,-5
S kathryn bigelow	-4,10,-5
S kazakh	-7,9,-5
S kazakh ,	-5,6,-3
S kedi	23,-21,-4
S keep it	1,6,-8
S keep me	-7,-2,2
S keep the	-6,2,4
S keep zombies	0,-3,-1
S kelly	-4,7,-3
S kelly reichardt	-4,7,-3
S ken	-6,1,4
S ken loach	-2,-5,5
S kenneth	-10,2,-1
S kenneth branagh	-8,-6,4
S kes	9,-5,-4
S kes ,	22,-18,-6
S kevin	-3,-1,2
S kevin hart	-4,3,1
S kid	-13,3,8
S kid friendly	-13,3,8
S kids	3,-1,-2
S kids are	1,1,-3
S kids birthday	11,-2,-11
S kids party	21,-20,-2
S kids verdict	10,-8,-2
S kids want	7,-2,-6
S kieslowski	6,-3,-4
S kieslowski ,	-12,15,-5
S killers	2,-3,1
S killers of	2,-3,1
S kinda	1,1,-4
S kindly	-2,-1,3
S kindly no	4,-4,0
S kindly provide	-2,1,1
S king	12,-11,-1
S king kong	5,-4,0
S kitchen	-9,12,-3
S kitchen sink	-9,12,-3
S klaus	11,-10,-4
S klaus kinski	3,0,-2
S knives	10,-2,-10
S knives out	10,-2,-10
S kore	-1,5,-6
S kore eda	-1,5,-6
S korean	-9,9,0
S kubrick	1,-3,0
S kubrick is	-3,-3,4
S kung	-8,7,1
S kung fu	-8,7,1
S kurosawa	3,-1,-4
S kurt	-2,-8,8
S la	1,-2,-1
S la ,	-14,21,-15
S ladies	8,-1,-8
S lads	13,-12,-1
S lady	10,-7,-8
S lake	10,-6,-11
S lake ,	-7,13,-7
S lanthimos	3,-6,3
S lanthimos ,	8,-5,-5
S lars	0,-4,4
S lars von	3,-4,0
S last	2,0,-3
S last on	7,-6,-1
S last time	8,-7,-1
S last week	2,0,-3
S last years	-7,9,-3
S late	-4,7,-5
S late supper	18,-16,-2
S lavish	-2,4,-4
S lavish ,	-2,4,-4
S lawrence	14,-10,-5
S le	4,-2,-3
S le carre	-13,15,-3
S le havre	16,-14,-1
S leave	0,-4,3
S leave no	18,-5,-13
S leave out	-1,-3,3
S lebanese	-2,4,-7
S lee	-20,22,-5
S lee marvin	-2,3,-2
S left	5,-2,-2
S les	-4,-9,10
S les mis	-17,-7,20
S less	-5,5,-1
S less preachy	6,4,-9
S less sad	2,1,-8
S less violent	-8,12,-4
S let	-2,3,-1
S let it	-2,12,-11
S let me	1,0,-2
S let the	1,0,-3
S lets do	-16,19,-3
S lets find	6,-7,0
S lets go	-1,-2,0
S lets run	4,-3,-1
S lets see	6,-6,-1
S letter	10,-8,-4
S letters	-18,20,-3
S letters ,	-18,20,-3
S liam	-1,-9,9
S liam neeson	-4,-10,12
S light	-2,-1,5
S lighter	7,-4,-10
S lighthouse	-10,9,1
S like	-5,7,-2
S like FILM	-7,3,3
S like a	1,0,-2
S like early	8,-7,-1
S like that	-17,19,-4
S liked	-4,1,3
S listen	9,-7,-2
S listen ,	9,-7,-2
S little	-6,9,-7
S live	-12,-16,23
S live action	-3,1,1
S london	-7,8,-2
S lonely	-19,21,-4
S long	2,-1,-2
S long answer	5,-5,0
S long day	8,-7,-1
S long story	7,-5,-1
S longer	-2,5,-3
S longer than	1,1,-3
S look	-4,9,-4
S look ,	-8,12,-3
S looking	5,-3,-3
S looking for	-3,7,-4
S looking for a	-2,4,-2
S lorry	4,-2,-4
S lorry park	17,-16,-1
S lose	1,4,-9
S lose the	1,4,-9
S loud	4,-3,-1
S loud stupid	0,3,-1
S louis	0,-5,4
S louis de	4,5,-9
S love	-3,8,-6
S love adore	5,-2,-4
S loved	4,-2,-3
S loved FILM	-2,3,-2
S loved the	7,-6,-1
S lovely	16,-13,-2
S low	7,-2,-8
S luc	-7,-8,11
S lucky	0,4,-5
S m	-1,11,-11
S mad	3,-2,-1
S made	-2,9,-11
S mads	2,-4,2
S mads mikkelsen	-9,6,3
S maggie	3,0,-4
S maggie smith	6,-5,-2
S magic	4,-1,-2
S mainland	-5,6,-1
S mainland chinese	-5,6,-1
S make	3,-1,-2
S make a	9,-8,-2
S make it	-7,8,-1
S makoto	-1,-14,13
S malayalam	1,3,-4
S man	15,-14,-3
S mandy	16,-14,-3
S manoel	-16,8,10
S maori	-8,9,-2
S maori ,	-8,9,-2
S marilyn	-16,17,-2
S mario	7,-3,-8
S marion	-8,12,-4
S marion cotillard	-8,12,-4
S marriage	8,-5,-3
S marriage story	8,-5,-3
S marvel	-9,8,1
S marx	0,3,-5
S marx brothers	0,3,-5
S mary	-8,10,-7
S mates	10,-8,-3
S mates got	2,-1,-2
S maths	-5,4,1
S maths ,	-5,4,1
S matilda	22,-18,-5
S maureen	-3,6,-3
S max	5,0,-6
S may	-2,2,-1
S may i	-7,3,4
S maybe	-15,7,7
S me ,	12,-4,-8
S me and	2,-1,-1
S me give	4,-4,0
S me have	5,-3,-2
S meanwhile	10,-9,-1
S medieval	-10,11,-2
S medieval ,	-13,14,-2
S meeks	5,-4,-2
S meeks cutoff	5,-4,-2
S meet	4,-2,-3
S meg	-9,8,1
S meg ryan	-9,8,1
S mein	7,-5,-3
S mein chef	7,-5,-3
S mel	1,-4,1
S mel brooks	-6,13,-9
S mel gibson	2,-12,5
S melancholia	9,-7,-2
S melancholy	-18,19,-3
S members	0,-12,9
S men	9,-21,9
S merchant	-6,8,-5
S merchant ivory	-6,8,-5
S meryl	5,-5,-3
S metropolis	24,-23,-2
S mexican	-2,4,-2
S mexican ,	-12,14,-2
S mexico	3,-4,1
S mexico ,	-5,3,2
S michael	4,-4,-1
S michael bay	5,-1,-5
S michael caine	-15,19,-4
S michael haneke	8,-9,-1
S michelle	-3,5,-4
S michelle yeoh	-3,5,-4
S middle	-2,5,-5
S midsommar	10,-8,-2
S midsommar ,	-1,2,-1
S mike	-9,7,3
S mike leigh	-5,7,-3
S milos	-1,5,-4
S milos forman	-1,5,-4
S minari	13,-10,-3
S minari ,	12,-9,-3
S mine	9,-8,-2
S minus	-9,19,-9
S mirror	9,-7,-2
S miss	-15,18,-7
S mix	-2,4,-4
S mix horror	-2,4,-4
S miyazaki	-1,3,-2
S mizoguchi	-14,9,4
S mock	11,-10,-3
S mock exams	11,-10,-3
S mongolian	11,-6,-8
S monster	4,0,-4
S moon	8,-7,-1
S moonlight	6,-2,-8
S moonrise	5,-4,-1
S moonrise kingdom	5,-4,-1
S more	-3,4,-1
S more aristocrats	8,3,-16
S more australian	-4,0,4
S more by	-7,9,-2
S more drawn	11,-10,-1
S more food	-6,2,3
S more for	-2,10,-8
S more french	0,4,-6
S more japanese	6,-5,-2
S more like	-8,9,-1
S more of	-2,4,-1
S more poetic	-6,7,-1
S more such	12,-11,-2
S morgan	-1,-4,-2
S morgan freeman	-1,-4,-2
S moroccan	-4,5,-1
S moroccan ,	-4,5,-1
S mosfilm comedy	-2,3,-1
S mother	0,5,-6
S mother in	-6,9,-6
S mothers	-4,7,-4
S mothers day	15,-12,-4
S mountaineers	-4,-2,7
S mountaineers ,	-4,-2,7
S mountains	-5,7,-4
S moved	6,-4,-1
S movie	-2,4,-2
S movie for	2,-2,-2
S movie night	18,-15,-3
S movie of	-4,6,-2
S mr	2,-13,6
S mr patel	14,-13,-4
S mrs	1,1,-3
S mrs wojcik	0,2,-5
S mud	-17,18,-2
S mum	5,-3,-2
S mum ,	15,-14,0
S mum n	-3,3,0
S mum says	2,-10,9
S mums	2,1,-3
S mums birthday	3,-6,0
S mums got	2,1,-4
S mums in	20,-19,-2
S mums on	11,-8,-4
S murder	-7,1,7
S murder in	1,-5,6
S murnau	8,-6,-5
S murnau ,	4,-3,-5
S music	-2,3,-2
S musicals	4,-6,3
S musicals make	4,-7,2
S mustang	13,-11,-3
S my 00	4,-3,-2
S my aunt	-6,7,0
S my aunts	1,-3,3
S my barber	5,-4,-1
S my best	-8,10,-3
S my big	17,-15,-2
S my book	8,-4,-4
S my boss	6,-4,-2
S my boy	2,-1,-1
S my boyfriend	5,-4,-1
S my boyfriends	3,-2,-1
S my boys	0,-2,2
S my brain	6,-7,0
S my bridge	12,-9,-2
S my brother	5,-4,-1
S my brothers	-5,5,0
S my carer	-1,2,-1
S my cat	-6,7,-1
S my choir	15,-15,-1
S my class	5,-4,0
S my cleaner	3,-1,-2
S my colleague	-1,2,-1
S my cousin	-4,-4,8
S my cousins	9,-6,-3
S my dad	4,-1,-3
S my dads	6,-3,-3
S my date	3,-3,0
S my daughter	-1,-2,2
S my daughters	-4,6,-2
S my dog	5,-5,0
S my eldest	-3,4,0
S my ex	8,-5,-4
S my expectations	4,-3,-1
S my exs	-2,3,-1
S my father	10,-5,-5
S my fella	12,-11,-1
S my fiances	5,-5,-1
S my first	8,-6,-2
S my flatmate	-3,6,-2
S my flatmates	-2,4,-3
S my four	4,-3,-2
S my friend	-7,7,-3
S my friends	3,-2,-1
S my gap	-3,-3,8
S my german	-5,7,-1
S my girlfriend	3,1,-4
S my girlfriends	4,-10,7
S my gran	1,1,-2
S my granddaughter	3,-3,-1
S my granddaughters	7,-5,-2
S my grandmother	5,-3,-2
S my grandson	0,2,-2
S my grannys	0,6,-6
S my housemates	-8,9,-1
S my hubbys	2,-1,-1
S my husband	5,-3,-1
S my husbands	-3,-6,10
S my in	-1,-8,7
S my in laws	6,-4,-3
S my in laws maman	6,-4,-3
S my inner	-3,4,-5
S my kids	-4,6,-3
S my knees	3,-2,-1
S my lad	-6,2,2
S my lads	4,-2,-3
S my late	2,-1,-1
S my lodger	2,-3,1
S my lot	4,-7,2
S my mate	-2,7,-6
S my mates	2,-1,-1
S my mother	6,-3,-3
S my mothers	-3,-4,7
S my mum	4,-8,3
S my mums	4,-3,-1
S my nan	6,-6,-1
S my nans	-9,10,-1
S my neighbour	3,-2,-1
S my neighbours	4,-2,-1
S my nephew	-4,1,3
S my nephews	3,-2,-2
S my new	3,-5,3
S my niece	3,-2,-1
S my octopus	6,-4,-3
S my old	13,-11,-3
S my other	4,-3,-1
S my parents	6,-3,-3
S my parents pere	6,-2,-5
S my partner	2,-2,-1
S my partners	2,-2,-1
S my phd	3,-2,-1
S my physio	11,-3,-8
S my reading	-5,7,-3
S my roommate	2,0,-1
S my roommates	1,-3,1
S my shift	-16,20,-2
S my sister	2,-1,0
S my sisters	8,-6,-2
S my son	8,-7,-1
S my sons	4,-2,-2
S my star	19,-8,-14
S my stepson	6,-3,-3
S my student	14,-11,-3
S my surgeon	-8,2,5
S my surgeons	12,5,-22
S my swedish	-7,9,-2
S my teenage	5,-3,-3
S my terrence	12,-2,-12
S my therapist	2,-3,2
S my three	-4,-11,12
S my thumbs	10,-1,-9
S my train	2,1,-2
S my twins	3,-2,-1
S my two	5,-5,1
S my ukrainian	3,-2,-2
S my uncle	-1,6,-7
S my whole	7,-4,-3
S my wife	2,0,-2
S my wife frau	15,-6,-13
S my wifes	4,-2,-2
S my year	2,0,-2
S my youngest	7,-1,-5
S mystery	11,-9,-2
S mystery ,	-9,9,0
S nah	4,0,-8
S naked	14,-12,-3
S naked gun	14,-13,-2
S named	-4,8,-5
S nan	-2,2,1
S nan came	-8,0,7
S nans	9,-8,-1
S napoleon	-12,14,-4
S nature	-7,5,2
S near	-4,8,-3
S near dark	12,-7,-5
S need	-4,2,3
S need a	-8,8,0
S neighbours	8,-7,-2
S neil	-11,-3,11
S neither	3,2,-5
S neither cowboys	-3,5,-4
S neither hanks	1,-4,1
S neon	-3,4,0
S neon ,	-4,5,0
S never	1,5,-5
S never again	7,-17,7
S never got	11,-4,-3
S never mind	-9,11,-3
S never saw	6,-4,-1
S never seen	2,-2,-1
S new	2,2,-4
S new york	-16,20,-6
S new zealand	-8,9,-1
S next month	-8,9,0
S next wednesday	-22,23,-2
S next week	5,-4,-1
S nic	0,4,-3
S nic cage	0,4,-3
S nice	-4,4,-1
S nicolas	0,0,-2
S nicolas cage	-8,3,2
S nicole	-3,7,-5
S nicole kidman	-3,7,-5
S nigerian	-11,13,-5
S night	-1,-2,4
S night before	14,-11,-3
S night shift	4,-2,-2
S nine	14,-14,-1
S nineties	-10,22,-19
S ninety	-1,5,-5
S ninjas	-11,15,-7
S ninjas ,	-8,12,-8
S no ,	7,1,-7
S no FILM	7,-5,-1
S no animals	16,-7,-11
S no cartoons	1,-2,0
S no cops	2,-6,5
S no dead	0,-3,3
S no dementia	-3,-9,10
S no ghosts	-7,-7,12
S no hollywood	-1,-2,3
S no horror	-3,9,-7
S no jump	-2,0,3
S no kids	-8,-2,9
S no kissing	-2,-8,5
S no longer	-12,1,14
S no more	6,-1,-6
S no need	1,3,-7
S no offence	7,-2,-5
S no one	5,-15,5
S no r	1,-5,-1
S no remakes	11,-6,-6
S no sex	-5,3,1
S no subtitles	-8,14,-10
S no sudden	0,-8,5
S no swearing	9,-8,-3
S no time	11,-1,-10
S no to	-2,-5,7
S no torture	-5,1,4
S no wait	-1,5,-4
S no war	-7,-6,12
S no woody	5,-1,-3
S noah	8,-15,3
S noah baumbach	8,-15,3
S nobody	4,-2,-2
S nobody at	-4,-1,5
S nobody in	4,-4,0
S nobody told	2,0,-1
S nobodys	20,-15,-8
S noir	17,-15,-3
S nollywood	-3,6,-2
S nollywood ,	-3,5,-1
S nomadland	14,-12,-2
S nomadland ,	7,-6,-2
S none	-7,6,1
S none of	-7,6,1
S nope	10,-5,-5
S nora	4,-2,-2
S nora ephron	4,-3,-2
S north	2,1,-5
S northern	-16,24,-11
S norwegian	-2,3,-3
S nosferatu	19,-16,-3
S not a	2,-1,0
S not another	6,-4,-2
S not as	-8,2,5
S not bothered	11,2,-13
S not gonna	3,5,-7
S not in	4,-4,-1
S not in the mood for	5,-15,2
S not me	-3,6,-3
S not more	0,7,-8
S not my	-8,-6,13
S not of	-12,-10,19
S not one	3,-10,5
S not quite	8,-6,-2
S not since	7,0,-6
S not so	-6,5,-1
S not tell	0,-4,3
S not that	-7,5,5
S not the	-6,1,4
S not to	7,-4,-3
S not tom	-3,-5,7
S not too	1,2,-3
S not want	2,0,-2
S nothing	3,-3,0
S nothing about	2,-2,0
S nothing above	9,-13,5
S nothing against	7,1,-9
S nothing american	-8,1,7
S nothing based	10,-20,12
S nothing before	7,2,-11
S nothing by	6,-5,-1
S nothing from	-2,-10,11
S nothing in	3,-8,1
S nothing longer	5,-12,3
S nothing russian	11,-3,-9
S nothing sad	-1,-2,3
S nothing set	2,-15,14
S nothing that	4,-11,5
S nothing too	-7,3,2
S nothing with	3,-4,1
S now	-3,3,0
S now i	-3,-2,4
S now id	6,-2,-3
S now im	9,-9,0
S now its	7,-2,-5
S now quickly	8,-6,-3
S now that	-19,14,-3
S nowhere	2,-8,3
S nowt	3,-18,10
S nuns	-21,24,-3
S nuns ,	-7,9,-2
S ocho	10,-8,-3
S ocho apellidos	10,-8,-3
S odd	-8,1,7
S of	-4,2,3
S of kleber	-8,15,-14
S of the	-7,8,-1
S of wolf	-14,15,-1
S off	-8,1,4
S off duty	-7,-8,9
S office	-2,4,-3
S office comedy	10,-8,-3
S oh	7,-7,0
S oh ,	3,-4,1
S oh the	9,-8,-1
S ok	-6,8,-3
S ok so	-3,1,2
S okay	-9,14,-8
S old	3,1,-4
S old fashioned	-12,10,1
S old lovers	-5,6,-1
S old percy	14,-13,-1
S oldboy	11,-8,-6
S older	-21,22,-3
S omar	-6,9,-4
S omar sy	4,1,-4
S on	5,-1,-4
S on a	-1,4,-3
S on edge	15,-12,-5
S on edge of	15,-12,-5
S on my	-3,4,0
S on our	5,-4,-1
S on principle	5,-6,2
S on the	-1,2,0
S on tuesday	4,-3,-1
S once	2,2,-5
S once a	4,-3,-1
S once upon	10,-10,-1
S one	-1,3,-2
S one cut	20,-14,-6
S one for	-3,4,-2
S one more	-4,3,1
S one of	5,-4,-2
S only	3,0,-4
S only half	13,-11,-2
S only the	12,-11,-4
S opening	6,-4,-7
S oppenheimer	5,-4,0
S or	-4,5,-3
S or anything	-3,-3,5
S original	1,2,-6
S original language	11,-9,-8
S orson	2,2,-4
S orson welles	2,2,-4
S oscar	-8,16,-8
S oslo	3,-1,-2
S oslo ,	2,0,-2
S other	-4,7,-4
S other options	-2,3,-1
S otherwise	-8,9,-2
S our	1,1,-3
S our anniversary	4,0,-2
S our au	3,-2,-1
S our book	-6,7,-2
S our clubs	6,-3,-4
S our flight	4,-3,-1
S our girl	2,0,-1
S our marriage	2,-1,-1
S our quiz	9,-8,-2
S our school	2,-1,0
S our schools	7,-5,-2
S our small little	7,-6,-2
S our son	-5,6,0
S our sons	3,-3,0
S our team	2,-2,0
S our thirtieth	-2,1,2
S our toddlers	2,1,-3
S our vietnamese	16,-11,-6
S our wedding	4,-3,-1
S ousmane	2,0,-2
S ousmane sembene	2,0,-2
S over	-3,5,-3
S over my	7,-5,-3
S pa	4,-2,-2
S paddington	0,2,-5
S pakistani	2,-1,-2
S pakistani ,	2,-1,-2
S palestinian	0,4,-5
S palestinian ,	-4,5,-3
S palm	3,-1,-2
S palm springs	14,-12,-1
S papa	8,0,-7
S pappa	8,-3,-4
S pappa ante	8,-3,-4
S paris	-8,-2,7
S park	2,3,-3
S park chan	2,3,-3
S past	8,-7,-2
S past lives	8,-7,-2
S patricia	-9,11,-3
S patricia highsmith	-9,11,-3
S patrick	-3,8,-7
S patrick swayze	-3,8,-7
S paul	-3,4,-2
S paul schrader	-14,15,-1
S paul thomas	5,-8,0
S paul verhoeven	-12,12,-1
S pearl	8,-6,-3
S pedro	-11,1,6
S penelope	-7,10,-3
S penelope cruz	-7,10,-3
S people	3,-6,-2
S perfect	13,-12,-2
S perfect strangers	14,-13,-2
S period	-3,6,-3
S peter	-8,1,7
S peter jackson	-9,-2,8
S peter sellers	-5,15,-11
S pg	-9,4,5
S pg at	-1,4,-6
S philip	-4,6,-3
S philomena	24,-22,-3
S phone	0,2,-3
S phone calls	-8,10,-2
S pick	-6,8,-5
S picture	14,-13,-1
S pig	0,3,-3
S pirates	5,-7,0
S pirates ,	3,-4,0
S pixar	-9,9,-1
S plague	11,-9,-5
S play	3,-1,-3
S play us	3,-1,-3
S please	1,-2,0
S please ,	2,0,-2
S please find	-14,16,-2
S please no	5,-11,4
S please not	12,-6,-9
S please nothing	-8,-6,13
S please spare	1,-3,2
S poison	-4,2,2
S poison ,	-4,2,2
S polanski	7,-15,7
S polish	0,3,-3
S polish ,	-7,8,-2
S polish movie	4,-2,-4
S political	-7,3,4
S politics	10,-9,-3
S poor poverty	8,-7,-1
S poor poverty beast creature	8,-7,-1
S portugal	-2,5,-2
S portugal was	-2,5,-2
S portuguese	-10,4,5
S portuguese ,	2,-1,-3
S possession	11,-13,-2
S possession ,	10,-14,1
S post	1,1,-3
S post war	-6,6,0
S powell	0,2,-3
S powell and	0,2,-3
S power	11,-8,-6
S practical	5,-6,2
S practical effects	-23,19,4
S pre	1,1,-4
S pre code	12,-11,-3
S predator	13,-11,-2
S preston	7,-1,-8
S preston sturges	7,-1,-8
S pretty	2,2,-5
S pride	11,-8,-2
S pride and	5,-3,-1
S prison	-1,3,-2
S programme	5,-3,-3
S prom	-2,-6,8
S promising	22,-20,-4
S promising young	22,-20,-4
S proud	19,-19,-1
S provided	-6,-1,5
S provided nobody	4,3,-7
S provided the	-16,4,15
S psychedelic	-2,-3,4
S puppys	3,-2,-2
S puppys first	3,-2,-2
S put	0,2,-3
S put a	7,-5,-2
S put it	5,-5,0
S quarantine	11,-9,-2
S quarantine in	11,-9,-2
S quebec	-7,10,-2
S quebec ,	-7,10,-2
S queen	11,-7,-4
S queen of	11,-7,-4
S quentin	-7,2,3
S quentin tarantino	2,-9,8
S quick	-8,10,-4
S quick ,	8,-6,-3
S quiet	6,-4,-3
S quiet ,	-13,14,-1
S quieter	0,0,-5
S quirky	-22,11,6
S quiz	3,0,-2
S rachel	4,2,-6
S rachel weisz	-4,8,-4
S racing	-1,-6,6
S raiders	7,-6,-1
S raiders beats	7,-6,-1
S rain	3,0,-4
S raj	-8,10,-4
S raj kapoor	-8,10,-4
S rams	15,-13,-3
S rams ,	23,-22,-2
S ranked	11,-10,0
S ratcatcher	6,-4,-6
S rated	10,-1,-9
S rated 00	7,-7,0
S rather	0,2,-2
S rather year years	5,-2,-3
S ratings	3,-1,-1
S ratings since	3,-1,-1
S rats	-13,-8,13
S ray	-7,10,-3
S ray bradbury	6,-5,-4
S real	-18,23,-5
S really	0,-6,7
S recommend	-14,16,-3
S red	6,-3,-5
S redford	-6,8,-4
S regency	-11,6,3
S regency ,	-11,3,6
S remember	16,-9,-10
S retired	6,-6,-1
S revenge	-3,6,-1
S riccardo	-12,4,0
S riccardo scamarcio	-12,4,0
S richard	-2,-1,2
S richard curtis	8,-27,21
S richard linklater	-12,21,-8
S riches	2,3,-5
S riches to	2,3,-5
S right	1,1,-2
S right ,	0,1,-2
S rita	-13,15,-4
S road	-4,0,3
S road movie	-21,7,12
S road trip	-5,6,0
S roast	14,-13,-1
S rob	7,-27,14
S robert	1,3,-5
S robert altman	-10,12,-2
S robert eggers	7,-4,-4
S robert pattinson	0,2,-5
S robin	-5,2,3
S robin williams	-5,2,3
S robocop	13,-10,-2
S robot	-4,2,1
S robot ,	-11,8,3
S robots	4,11,-15
S rock	2,2,-7
S rock and	-3,7,-6
S rock star	-16,11,2
S rock star ,	-12,5,6
S roger moore	-10,-4,4
S rohmer	-16,18,-2
S rom	-1,-7,7
S rom com	-13,-1,4
S roma	2,-2,-1
S roma on	14,-12,-2
S roma was	-9,1,8
S romanian	-11,13,-2
S romanian ,	-7,8,-2
S romantic	-20,16,3
S romcom	0,5,-5
S rome	4,-1,-3
S rome ,	-16,17,-1
S romy	2,7,-9
S roy	-8,11,-3
S roy andersson	-8,11,-3
S rrr	16,-14,-3
S ruben	-7,-1,4
S ruben oestlund	-7,-1,4
S rungano	-5,10,-5
S rungano nyoni	-5,10,-5
S running	-19,15,4
S russian	-9,7,1
S russian ,	-10,6,2
S ryan	8,-2,-8
S ryan gosling	6,7,-15
S ryan reynolds	5,-17,10
S sad	-20,-2,17
S sailing	-17,17,0
S sailing ,	-7,9,-2
S sailors	-6,9,-7
S sally	-5,8,-8
S saltburn	0,2,-2
S sam	1,6,-17
S same	-3,0,4
S same as	0,2,-3
S same sort	-4,9,-6
S sami	-4,-5,1
S sammo	6,-3,-8
S sammo hung	6,-3,-8
S samurai	-1,13,-17
S sandra	-10,-1,5
S sandra bullock	-9,-4,9
S sandrine	-11,14,-5
S sandrine kiberlain	-11,14,-5
S saoirse	3,4,-9
S satantango	5,-5,0
S satantango was	-1,-1,3
S satire	5,-2,-5
S satoshi	-9,10,-2
S satoshi kon	-9,10,-2
S satyajit	3,-1,-2
S satyajit ray	3,-1,-2
S saudi	3,-1,-5
S saudi ,	3,-1,-5
S saw	1,-2,0
S saw FILM	2,1,-2
S saw bill	8,-4,-6
S saw the	2,0,-2
S saw wicked	12,-10,-3
S say	8,-9,1
S say what	6,-11,3
S scandinavian	-2,3,-2
S scandinavian crime	3,-2,-1
S scarier	7,-3,-7
S scarier than	13,-10,-6
S scary	7,-9,2
S school	-2,2,-1
S school of	0,3,-7
S school reunion	7,-3,-8
S sci	-3,4,-1
S sci fi	-3,4,-1
S science	-6,6,0
S science fiction	-5,3,0
S scientists	-18,-6,16
S scorsese	-11,6,2
S scottish	-21,16,2
S scrap	9,-4,-5
S scrap that	-9,8,1
S scrap the	13,-4,-10
S scratch	6,-25,20
S scream	11,-7,-3
S screwball	4,-3,-2
S se	-2,-13,12
S sea	-10,14,-4
S sea ,	-2,7,-5
S sean	-7,5,-1
S sean connery	-7,5,-1
S second	-7,9,-2
S second baby	2,-2,0
S seen	4,-6,2
S seen all	-6,-10,13
S selkies	-5,6,-1
S selkies ,	-5,6,-1
S send	-4,7,-2
S send me	8,-7,-2
S send something	3,-2,-1
S senegal	-5,8,-8
S set	-1,2,-1
S set in	-3,2,1
S seth	-4,4,-3
S seth rogens	-4,4,-3
S seven	4,-2,-3
S seven of	5,-4,0
S seventies	-6,7,-2
S seventy	2,1,-5
S sexy	-2,3,-1
S sexy but	-3,4,-3
S shah	-8,4,4
S shah rukh	-8,4,4
S sharks	-8,4,4
S she	3,-2,-1
S she ,	-6,5,-2
S she came	10,-8,-3
S she fell	5,-3,-2
S she has	7,-6,0
S she likes	9,-6,-4
S she picked	5,-3,-3
S she reads	10,-6,-5
S she said	2,1,-2
S she thinks	4,-1,-3
S she wants	-3,-3,4
S shed	5,-4,-1
S shed like	-4,2,2
S shes a	-11,3,7
S shes got	17,-13,-5
S shes in	2,-1,0
S shirley	0,3,-5
S shirley valentine	9,-7,-5
S shock	-6,9,-7
S shoplifters	11,-9,-2
S short	2,1,-3
S short ,	-5,6,-2
S short and	-6,9,-4
S short stories	-28,29,-2
S shorter	2,1,-4
S shorter than	-7,10,-4
S should	20,-17,-5
S show	3,-1,-3
S show me	5,-4,-1
S shyamalan	8,-24,13
S sick	4,-9,5
S sick of	-12,4,7
S sidney	-2,4,-3
S sidney poitier	-1,4,-3
S signs	8,-7,-1
S silence	4,-1,-6
S silent	-4,5,-2
S silent ,	0,-7,6
S silent film	-11,13,-4
S silly	-6,9,-2
S silly ,	-3,4,0
S simon	-8,6,1
S simon pegg	-8,6,1
S since	-1,2,0
S since my	-1,-3,4
S since recovering	-9,2,6
S since the	-10,14,-3
S since weve	-2,6,-5
S sister	9,-7,-2
S sisters	-1,-5,6
S sisters ,	-8,-5,13
S sitting	8,-5,-3
S six	6,-5,1
S six of	7,-6,2
S sixties	-9,7,1
S sixties ,	0,2,-3
S sixties czech	-14,17,-3
S sixty	8,-4,-8
S skip	7,-6,-1
S skip FILM	10,-2,-9
S skip the	-5,3,2
S skipped	5,-2,-4
S skipped lunch	5,-2,-4
S slapstick	-4,2,4
S slasher	-16,19,-4
S slept	13,-10,-3
S slovak	-13,15,-4
S slovak ,	-5,4,0
S slow	-5,-5,10
S slow ,	-1,8,-8
S slow burn	-16,18,-2
S small	-3,5,-2
S small ,	-11,10,0
S small town	-3,3,0
S smart	-12,15,-5
S smth	4,-2,-3
S snow	-15,17,-4
S snow ,	-7,7,0
S snow and	4,0,-5
S so	-3,4,-1
S so ,	-4,3,0
S so a	-5,1,2
S so as	-5,2,-1
S so conversation	-9,3,6
S so do	-10,11,-2
S so european	8,-6,-6
S so for	-4,6,-3
S so future	4,0,-5
S so give	-10,10,0
S so in	16,-12,-5
S so it	-6,-6,10
S so itd	3,-2,-1
S so its	-1,6,-5
S so kindly	2,5,-8
S so lets	8,-16,4
S so like	-14,5,6
S so lorries	-10,15,-4
S so magic	9,-11,3
S so musical	3,-1,-2
S so my	8,-7,-1
S so no	-6,11,-6
S so nothing	-4,5,-2
S so one	-16,12,4
S so something	9,-1,-10
S so space	9,-8,-1
S so the	13,-11,-3
S so to	-7,4,3
S so trains	1,1,-2
S so uh	1,3,-5
S so we	8,-1,-7
S so weve	4,-5,1
S so what	-2,-4,5
S so wisteria	-3,3,0
S soap opera	-2,6,-6
S soap opera my	-2,6,-6
S sofia	-5,7,-3
S sofia coppola	-5,7,-3
S soft	-5,0,4
S soft ,	-5,-2,5
S softer	4,-3,-2
S some	-5,7,-3
S some speak	14,-15,-7
S somebody	2,-2,-1
S somebody at	-1,2,-3
S someone	-4,5,-1
S someone at	10,-9,-2
S someone behind	6,-4,-1
S someone brave	7,-10,3
S someone who	-14,12,0
S someones	18,-13,-6
S someones nicked	13,-6,-8
S something about	-2,1,1
S something as	-4,5,-1
S something british	-2,1,1
S something chose	-15,18,-4
S something clever	-6,-12,12
S something cosy	5,-2,-6
S something cozy	-4,6,-4
S something eighteenth	-10,11,-1
S something else	-5,5,0
S something for	-4,2,2
S something from	0,2,-2
S something funny	-2,1,0
S something hopeful	1,3,-7
S something in	2,-2,1
S something irish	3,-6,2
S something light	3,0,-5
S something like	-6,6,-1
S something long	8,-10,-3
S something more	-3,5,-3
S something new	-11,13,-2
S something of	10,-6,-2
S something on	9,-8,-1
S something prehistoric	-4,0,4
S something romantic	-3,-14,13
S something set	2,6,-7
S something short	-3,4,-1
S something slow	-4,6,-4
S something spanish	6,-7,1
S something that	-11,5,3
S something to	4,0,-4
S something truc	-2,5,-4
S something where	-1,1,-2
S something wild	0,3,-6
S something with	-3,2,1
S somewhere	3,0,-4
S somewhere between	0,1,-2
S song	2,5,-5
S song kang	-5,12,-6
S sophia	16,-7,-7
S sophia loren	16,-7,-7
S sorry	5,-11,3
S sorry ,	3,-12,5
S sound	7,-6,-1
S sound of	7,-6,-1
S south	-7,1,5
S south african	-4,3,1
S south korean	-2,-9,9
S southern	-6,0,0
S soviet	23,-19,-14
S space	-8,7,2
S space ,	-8,0,9
S space opera	-3,4,-1
S spaghetti	-3,4,-1
S spanish	5,-2,-3
S spanish ,	-8,9,-1
S spare	1,-3,2
S spare me	-3,-3,7
S spare my	8,-14,2
S spare us	4,-4,0
S spent	7,-6,-1
S spent all	3,-2,-1
S spider	-1,-2,2
S spielberg	8,4,-12
S spies	-5,4,-1
S spoof	12,8,-20
S spoof ,	12,8,-20
S spooky	2,-3,-1
S spooky is	-9,8,-2
S sports	-9,1,9
S sports ,	1,-15,15
S sprawling	-8,8,-1
S sprawling ,	-8,8,-1
S sri	-4,6,-3
S sri lankan	-4,6,-3
S stalker	8,-3,-5
S stallone	5,-11,3
S stately	-14,7,6
S stately home	-7,1,6
S stay	14,-10,-8
S stay me	3,-7,2
S stayed	6,-5,-2
S steamy	3,0,-4
S steer	7,-5,-3
S steer clear	12,-6,-8
S stephen	-4,1,0
S stephen king	-1,-4,2
S steve	1,4,-6
S steve martin	14,-13,-1
S steve mcqueen	6,-2,-5
S still	5,-5,0
S still ,	-11,6,4
S stoner	-3,2,1
S stop	2,-2,-1
S stop motion	-11,7,3
S story	-9,11,-4
S story of	-8,10,-4
S strange	12,-8,-4
S stranger	4,-1,-3
S stranger things	15,-11,-4
S street	-5,-8,9
S stuck	3,-3,0
S stuck in	6,-7,1
S stuck on	10,-9,-1
S student	9,-6,-4
S student house	4,-3,-1
S studio	-3,6,-4
S studio ghibli	12,-14,-1
S submarine	-7,10,-3
S submarine film	-3,8,-4
S subtitles	-2,-5,4
S subtitles are	-15,11,-5
S such	5,-3,-1
S such a	5,-3,-1
S sudan	-12,16,-5
S sudan ,	-12,16,-5
S suitable	-6,7,-2
S suitable for	-6,7,-2
S summer	2,-7,6
S summer camp	-6,6,-1
S sun	-13,9,4
S sunday	4,-3,-1
S sunday ,	10,-8,-1
S sunrise	5,-3,-2
S sunshine	5,-2,-4
S superhero	-4,3,1
S surely	-7,9,-3
S surfing	0,3,-4
S surprise	3,-2,-2
S surprise me	3,-2,-2
S suspiria	9,-6,-3
S swap	-1,-7,5
S swap the	-9,5,0
S swedish	-8,9,-3
S swedish ,	-12,12,-2
S sweet	0,-6,4
S swords	-2,6,-4
S tabu	29,-23,-13
S take	-7,4,4
S talk conversation	-11,7,4
S talk conversation by	-11,7,4
S talking	-10,2,5
S talky	3,-2,-2
S talky ,	3,-2,-2
S tangled	12,-6,-7
S tar	3,0,-4
S tar ,	9,-6,-3
S tarantino	-2,-4,3
S tarkovsky	-1,-9,6
S teaching	-5,3,3
S teaching media	-5,7,-2
S tear	3,-12,3
S tear jerker	-2,1,-4
S teas	8,-7,-1
S teas on	8,-7,-1
S teen	-2,5,-5
S teenage	6,1,-7
S tell	2,-3,1
S tell me	-6,8,-2
S ten	5,-5,0
S ten minutes	3,-2,0
S tender	-7,2,7
S tenet	5,-2,-3
S tenet ,	9,-7,-2
S tenete	-2,-3,4
S tenete sylvester	-2,-3,4
S tense	-11,13,-3
S terrence	2,1,-1
S terrence malick	2,1,-1
S terry	-1,-5,5
S terry gilliam	-11,-1,10
S thai	-3,3,0
S thank	14,-8,-7
S that	-2,4,-1
S that not	-2,-12,11
S that was	7,-5,-1
S thats	2,-2,0
S thats my	-16,12,5
S thats next	1,-4,2
S thats the	5,-3,-2
S the	3,-1,-2
S the FILM	-1,2,-1
S the allotment	3,-4,1
S the artist	8,-6,-2
S the au	3,-2,-1
S the baby	6,-4,-2
S the bad	17,-13,-4
S the banshees	3,-2,-1
S the belgians	-11,13,-2
S the best	9,-8,-2
S the big	3,-2,-1
S the black	15,-12,-5
S the bloke	14,-11,-4
S the boats	0,4,-8
S the boiler	-8,11,-4
S the book	1,1,-2
S the boy	-1,3,-2
S the boys	3,-2,0
S the bus	5,-4,-2
S the cast	5,-4,-1
S the cat	8,-3,-4
S the cats	2,0,-2
S the children	7,-6,-3
S the choir	1,1,-2
S the colour	9,-9,0
S the dardennes	-14,11,2
S the dead	-16,-5,18
S the dentist	-1,2,-2
S the devil	13,-10,-3
S the dig	23,-23,-1
S the dog	5,-2,-4
S the dutch	-5,1,5
S the dvd	6,-4,-3
S the farewell	20,-6,-14
S the father	17,-14,-1
S the favourite	-2,5,-3
S the fifties	-12,14,-2
S the first	4,-2,-2
S the flats	-3,3,-1
S the florida	-4,-5,8
S the french	-9,5,4
S the ghost	17,-15,-3
S the good	19,-15,-5
S the grandchildren	4,-3,-1
S the great	4,-3,-1
S the green	2,-2,0
S the guy	6,-5,-2
S the heatings	2,-1,-1
S the holdovers	5,-4,-1
S the holiday	8,-7,-2
S the in	3,1,-5
S the irish	-16,18,-3
S the irishman	7,-5,-3
S the kids child	5,-3,-1
S the lads	0,2,-2
S the lady	7,-6,-1
S the last	4,-14,9
S the library	6,-5,-1
S the life	11,-9,-2
S the little	-5,-8,10
S the long	15,-11,-4
S the lost	6,-4,-1
S the lunchbox	19,-19,-1
S the machines	26,-25,-2
S the man	8,-5,-2
S the meg	6,-5,-1
S the men	16,-15,-1
S the menu	6,-5,-1
S the mouth	10,-9,-1
S the movie	0,0,-2
S the my	3,1,-3
S the neighbor	-1,3,-2
S the neighbour	8,-8,0
S the neighbours	7,-6,-1
S the new	5,-4,-1
S the next	-4,5,0
S the night	-14,16,-3
S the nobility	10,-6,-3
S the northman	9,-8,-1
S the of	-2,-4,5
S the old	8,-7,-1
S the only	12,-23,7
S the other	-6,13,-8
S the piano	15,-14,-1
S the power	12,-10,-2
S the projector	5,-4,-2
S the quiet	16,-15,-2
S the remake	8,-4,-4
S the rest	3,-2,-2
S the school	8,-7,-2
S the sort	-21,25,-8
S the swedish	12,-10,-1
S the taste	8,-4,-4
S the teacher	9,-9,-1
S the that	7,-6,-2
S the thing	6,-4,-2
S the third	4,-2,-1
S the three	16,-13,-2
S the ton	-1,2,-5
S the trouble	9,-6,-3
S the truth	7,-7,-2
S the turin	5,-3,-2
S the two	19,-17,-3
S the vicar	2,2,-5
S the war	-6,-7,11
S the wedding	5,-3,-2
S the weddings	-7,9,-3
S the weekend	3,-1,-1
S the whale	19,-17,-2
S the whole	6,-5,-1
S the wife	8,-6,-2
S the wifi	-2,6,-4
S the wild	5,-3,-1
S the worst	4,-4,-2
S the year	-7,8,-3
S their	11,-5,-5
S thelma	3,2,-5
S then	2,-1,-2
S then FILM	4,-3,0
S then he	6,-5,-1
S then we	6,-6,-1
S there	-4,6,-2
S there are	15,-13,-2
S there must	-14,6,2
S there was	-7,11,-3
S therefore	-1,4,-3
S therefore something	-5,5,-1
S therell	-9,12,-3
S therell be	-9,12,-3
S theres	3,2,-5
S theres a	5,-1,-3
S theres an	6,-1,-5
S theres no	9,2,-11
S theres nothing	-6,8,-4
S they	4,-3,-1
S they cant	5,-4,-2
S they say	9,-7,-1
S they want	17,-7,-15
S theyre	3,-1,-1
S theyre asking	-7,15,-11
S theyve	-5,8,-3
S thief	15,-13,-2
S think	-8,10,-2
S third	5,-1,-3
S third night	5,-3,-2
S thirties	-6,0,6
S thirty	21,-12,-9
S this evening	-16,11,6
S this evenings	15,-14,-1
S this ones	-12,15,-4
S this time	-2,2,-3
S this year	-5,1,7
S thomas	-3,-1,1
S thomas hardy	1,-11,8
S those	1,4,-6
S though	9,-6,-3
S thoughtful	-8,8,-1
S thoughtful sci	-5,5,-1
S threads	12,-9,-4
S three	10,-7,-3
S three billboards	8,-6,-4
S three generations	-8,14,-7
S three of	-3,-1,5
S three weeks	6,-5,-2
S thriller	-5,3,3
S thriller ,	-8,3,6
S thrillers	-13,20,-8
S thumbs	15,-12,-4
S tilda	2,-4,1
S tilda swinton	2,-4,1
S till	3,-1,-2
S till then	2,-1,-2
S tim	3,-8,7
S tim burton	3,-8,7
S timbuktu	36,-30,-14
S time	-9,5,4
S time travel	-14,12,1
S timothee	5,-6,-5
S timothee chalamet	-10,-4,0
S tinker	8,-7,-2
S tinker tailor	8,-7,-2
S to	0,3,-3
S to be	2,-1,0
S to me	16,-12,-4
S to my	-1,2,-2
S to watch	18,-7,-14
S to whom	5,-5,-2
S today	-3,4,-3
S today is	0,3,-5
S toei	-11,16,-5
S toei wizards	-11,16,-5
S toilets	-13,17,-7
S tokyo	-2,-3,6
S tokyo at	-3,-2,6
S tom	5,0,-6
S tom cruise	-5,1,1
S tom hanks	-8,1,0
S tom hardy	-3,12,-12
S tomorrow	-2,3,-1
S toni	2,-4,4
S tonight ,	-12,13,-1
S tonight is	5,-12,7
S tonight its	11,-11,0
S tonight something	-16,17,-1
S tonights	10,-7,-3
S tony	-1,3,-3
S tony leung	6,-1,-5
S too	3,-5,3
S too long	4,-3,-1
S too many	-8,-7,7
S too much	3,-2,-1
S took	9,-5,-5
S took a	6,-5,0
S top	12,-11,-1
S torture	5,-2,-4
S toto	-9,12,-5
S touching	16,-11,-8
S touching the	9,-8,0
S train	12,-9,-10
S trains	1,-1,-5
S trashy	-3,5,-3
S trashy ,	-6,6,0
S treasure	-3,5,-6
S triangle	4,-2,-2
S triangle of	4,-2,-2
S tried	5,-9,4
S tried solaris	-4,-8,9
S troll	17,-15,-7
S trolls	8,-7,-1
S true	9,-13,2
S true crime	-1,1,-4
S true story	2,0,-4
S trumpet	11,-10,-3
S trumpet ,	11,-10,-3
S truthfully	5,-2,-3
S truthfully ,	5,-2,-3
S try	-15,4,10
S try us	-12,15,-4
S trying	-5,-8,11
S trying to	-5,-8,11
S tsai	-12,-3,10
S tsai ming	-12,-3,10
S turkey	-1,2,-1
S turkish	-7,8,-2
S turkish ,	-4,4,0
S turning	6,-6,0
S turning forty	4,-7,4
S turning sixty	7,-6,-4
S turns	-1,2,-3
S turns out	-1,2,-3
S twelve	5,-2,-5
S twelve of	-2,5,-3
S twenty	4,-2,-3
S twenty two	6,-5,-1
S twice	6,-4,-2
S twin	-7,12,-7
S twin sisters	-7,12,-7
S two	5,-2,-3
S two and	2,4,-9
S two child children	2,-14,11
S two hours	9,-8,-1
S two nuns	-10,17,-16
S two old	-10,10,-1
S two tickets	11,-8,-4
S u	-2,6,-4
S uff	-5,8,-3
S uff the	-5,8,-3
S ugly	2,3,-6
S ukrainian	3,0,-4
S ukrainian ,	3,0,-4
S un	-16,4,11
S uncle	3,-9,5
S uncut	8,-6,-2
S uncut gems	8,-6,-2
S undemanding	-18,17,-4
S undemanding ,	-16,14,-3
S under	-3,3,-1
S under 00	-12,13,-2
S under an	-6,1,5
S under the	12,-12,-5
S ungheresi	9,-7,-3
S ungheresi to	9,-7,-3
S uni	1,1,-2
S uni halls	11,-10,-1
S unless	1,-4,0
S unless its	1,-4,0
S until	4,3,-8
S until half	9,-9,0
S up	1,3,-5
S up the	7,-7,-1
S ursula	-1,3,-5
S ursula le	-1,3,-5
S us two	1,2,-2
S vampires	-11,13,-5
S van	-10,12,-3
S venice	-7,5,2
S venice ,	-6,4,3
S vertigo	-4,3,2
S video	-4,-7,8
S vietnamese	-8,9,-1
S vietnamese ,	-6,6,0
S vikings	-5,7,-2
S vikings ,	-5,6,-1
S village small town	1,2,-4
S village small town ,	1,2,-4
S vin	1,-7,4
S vin diesel	1,-7,4
S vincent	-2,3,2
S vincent cassel	-1,-2,5
S visconti	-11,15,-7
S visconti ,	-3,6,-4
S vittorio	-8,5,1
S volcano	5,-3,-3
S waiting	-5,6,-1
S waiting for	-5,6,-1
S wake	17,-15,-2
S walk	13,-5,-8
S walk hard	13,-5,-8
S walked	10,-4,-5
S walking	-7,10,-4
S wall	0,1,-5
S wall street	0,1,-5
S wanna	-5,2,2
S want	0,2,-2
S want a	6,-6,0
S want horror	15,-12,-3
S wanted	-12,14,-3
S war	2,-4,1
S war and	5,-2,-7
S war at	2,0,-3
S war colonial	-15,17,-6
S warm	-6,8,-3
S wartime	2,0,-4
S wartime ,	2,0,-4
S was	12,-8,-4
S wasnt	5,-3,-1
S watch	-8,13,-8
S watch with	-4,9,-9
S watched	4,-2,-2
S watched FILM	4,-3,-2
S watched the	6,-1,-4
S we	2,1,-2
S we all	11,-3,-9
S we are	-1,-1,2
S we both	8,-7,-1
S we cant	0,7,-9
S we could	11,0,-15
S we did	9,-8,-2
S we do	9,-7,-2
S we dont	2,-5,1
S we fostered	3,-2,-1
S we got	5,-3,-2
S we had	0,2,-2
S we have	2,-5,3
S we is	7,-4,-3
S we live	-1,6,-3
S we lost	1,6,-8
S we loved	8,-7,-1
S we missed	5,-3,-2
S we need	-2,4,-3
S we put	3,-2,0
S we saw	5,1,-5
S we showed	-3,4,-3
S we started	2,0,-3
S we took	2,-2,-1
S we tried	9,-8,-1
S we turned	7,-5,-1
S we used	11,-10,0
S we want	-2,0,2
S we watched	-3,1,2
S we were	1,3,-4
S wed both	20,-19,-2
S wed like	-3,4,0
S wed love	-8,1,5
S wed manage	0,1,-2
S wed now	4,-7,3
S wed only	4,-3,-1
S wed planned	8,-4,-4
S wed rather	1,-6,4
S wed settle	9,1,-12
S wed start	16,-16,-2
S wed take	-4,1,2
S wed try	-6,6,-1
S week	5,-4,-1
S week of	5,-4,-1
S weird	-3,2,-1
S well	1,1,-2
S well ,	1,0,-2
S well be	1,1,-5
S welsh	9,-5,-8
S went	9,-6,-3
S went round	6,-5,0
S were a	3,1,-4
S were all	2,0,-1
S were at	10,-6,-4
S were doing	-7,2,2
S were flying	-3,3,0
S were four	3,1,-3
S were having	10,-9,-1
S were in	8,-5,-2
S were looking	-4,4,0
S were moving	7,-6,0
S were not	-12,-2,13
S were off	-5,1,3
S were on	8,-6,-2
S were the	-5,1,4
S were three	-6,9,-5
S were two	15,-9,-8
S werner	-4,-2,5
S werner herzog	0,9,-9
S werner nobility	3,10,-18
S wes	-5,6,-2
S west	8,-7,-3
S western	-5,8,-5
S westerns	-2,-4,5
S westerns ,	5,-17,14
S westerns are	-5,-3,5
S wet	12,-10,-3
S weve a	1,2,-2
S weve an	5,0,-3
S weve been	2,-1,-2
S weve done	-2,6,-1
S weve got	6,-5,-2
S weve had	4,-3,-1
S weve now	-4,4,0
S weve ruled	-18,-21,30
S weve something	-6,9,-6
S what	0,3,-3
S what FILM	-6,7,-1
S what a	3,1,-5
S what about	-2,4,-1
S what can	1,3,-4
S what did	-1,4,-5
S what do	-1,3,-2
S what else	-8,8,0
S what has	-11,11,0
S what have	-4,6,-4
S what i	-2,0,1
S what id	-22,15,5
S what is	-6,8,-3
S what my	-5,11,-7
S what our	3,-2,-1
S what she	6,-5,-3
S what was	13,-10,-7
S what would	-2,0,3
S whatever	-11,10,1
S whatever you	0,-9,6
S whats	-5,5,0
S whats good	3,-12,7
S whats left	-3,-2,5
S whats that	8,-7,-2
S whats the	3,0,-3
S when	1,1,-2
S when gene	3,-2,-1
S when i	3,-2,0
S when the	5,-4,-1
S when we	-3,5,-8
S where	-1,5,-4
S where do	-5,1,3
S where eagles	16,-8,-10
S where is	0,2,-3
S which	3,0,-4
S whiplash	10,-8,-3
S whisky	13,-9,-4
S whisky galore	11,-9,-1
S who	-1,6,-6
S who have	6,-11,0
S who me	0,2,-2
S whodunnit	-10,10,-1
S whoever	5,-4,-2
S whoever cooked	-9,12,-3
S whoever says	-1,-7,7
S why	7,2,-12
S wicked	13,-8,-11
S wife	6,0,-7
S wife wants	6,3,-11
S wifes	1,0,-2
S wild	6,-5,-2
S wild mountain	4,-4,0
S will	-13,-2,13
S wim	8,-3,-4
S wim wenders	0,5,-4
S wine	-6,5,0
S wired	4,-3,-1
S wired on	4,-3,-1
S wish	-1,2,-1
S wish ,	-1,2,-2
S witches	-7,2,4
S witches but	-3,2,1
S with	2,-6,4
S with a	-13,7,8
S with adriano	0,2,-4
S with all	2,-1,-1
S with my	-7,10,-4
S with parents	-1,4,-3
S with parents a	-2,5,-4
S with subtitles	2,10,-13
S with tar	23,-13,-11
S with the	-5,2,2
S withnail	16,-15,-2
S without	5,-3,-2
S witty	18,-17,-2
S wolfwalkers	12,-10,-3
S women	-2,4,-2
S women ,	-12,13,-1
S wonder	16,-12,-5
S wong	6,-3,-3
S wong kar	6,-3,-3
S wonka	24,-16,-9
S woody	-1,4,-4
S woody allen	-1,4,-4
S wordless	8,-6,-2
S wordless ,	15,-14,-2
S work	7,-4,-5
S work job	3,-11,7
S work job in	1,-13,9
S working	-7,3,4
S working class	-7,7,-1
S working title	-4,-2,4
S worst	6,-5,0
S worst date	2,-1,0
S would like	-6,8,-2
S would like far	8,-6,-3
S would like piacerebbe	13,-11,-2
S would there	-13,8,4
S would you	5,-3,-4
S wouldnt	3,1,-5
S wouldnt say	-17,6,3
S x	18,-12,-12
S xavier	-3,1,0
S xavier dolan	-3,1,0
S y	8,-15,5
S year	3,-2,-2
S year 00	-6,7,-2
S year ten	12,-11,-2
S years	5,-2,-3
S years ago	4,-1,-3
S yes	-2,-2,0
S yesterday	6,-2,-4
S yesterday tea	4,-2,-2
S yorgos	2,-8,5
S you	3,-1,-2
S you can	-8,2,4
S you cant	-5,13,-9
S you know	5,-3,-2
S you may	10,-2,-8
S youd	4,-1,-2
S youd make	10,-6,-5
S youll	5,-3,-2
S your	4,-3,-1
S your honour	3,-2,-1
S youssef	-6,8,-3
S youssef chahine	-6,8,-3
S zack	19,-17,-1
S zero	5,-7,2
S zero patience	9,-7,-2
S zero tolerance	0,-7,4
S zhang	-2,6,-4
S zhang yimou	3,2,-4
S zombies	-9,-2,10
S zombies ,	-13,-3,12
S zorba	12,-8,-4
S zorba the	12,-8,-4
asks elsewhere 	6,-3,-4
asks elsewhere ?	1,-7,5
asks elsewhere ? FILM	2,2,-2
asks elsewhere ? FILM I NO feeling negator seen	7,-6,-1
asks elsewhere ? FILM I films wish	3,-3,-2
asks elsewhere ? I	15,-10,-7
asks elsewhere ? I NO they wish	19,-14,-6
asks elsewhere ? NO feeling wish	1,2,-6
asks elsewhere ? NO films negator	-12,-1,8
asks elsewhere ? NO films other wish	8,-16,1
asks elsewhere ? feeling	-3,10,-8
asks elsewhere ? films	3,-1,-5
asks elsewhere ? films wish	-10,13,-5
asks elsewhere ? wish	-16,7,8
asks elsewhere FILM	7,-5,-2
asks elsewhere FILM I	3,-2,-1
asks elsewhere FILM I NO	6,-5,-1
asks elsewhere FILM I NO feeling	-10,7,3
asks elsewhere FILM I NO feeling like negator	6,-5,-1
asks elsewhere FILM I NO feeling negator	4,-2,-2
asks elsewhere FILM I NO feeling negator they	3,-2,0
asks elsewhere FILM I NO feeling negator turn	7,-5,-2
asks elsewhere FILM I NO feeling seen turn	6,-3,-3
asks elsewhere FILM I NO films	7,-5,-2
asks elsewhere FILM I NO films wish	15,-9,-7
asks elsewhere FILM I NO like other seen	14,-12,-4
asks elsewhere FILM I NO negator	5,-5,0
asks elsewhere FILM I NO negator seen	4,-3,-1
asks elsewhere FILM I NO negator they	5,-2,-3
asks elsewhere FILM I NO negator turn	10,-7,-2
asks elsewhere FILM I NO negator wish	15,-8,-9
asks elsewhere FILM I NO other	-2,-3,3
asks elsewhere FILM I NO turn	3,-3,-1
asks elsewhere FILM I feeling	4,-2,-1
asks elsewhere FILM I feeling films	6,-5,-2
asks elsewhere FILM I feeling films they	10,-9,-2
asks elsewhere FILM I feeling films wish	8,-7,0
asks elsewhere FILM I feeling like they	3,-1,-1
asks elsewhere FILM I feeling they	-3,4,-2
asks elsewhere FILM I feeling turn	8,-6,-1
asks elsewhere FILM I feeling wish	12,-9,-3
asks elsewhere FILM I films	8,-5,-2
asks elsewhere FILM I films wish	9,-7,-1
asks elsewhere FILM I like	5,-4,-1
asks elsewhere FILM I same	2,-2,0
asks elsewhere FILM I seen	2,-2,-1
asks elsewhere FILM I they	4,-3,-1
asks elsewhere FILM I they turn	7,-5,-2
asks elsewhere FILM I they wish	3,-2,-1
asks elsewhere FILM I turn	5,-4,-1
asks elsewhere FILM I wish	7,-6,-1
asks elsewhere FILM NO	11,-12,-3
asks elsewhere FILM NO feeling	9,-2,-6
asks elsewhere FILM NO feeling films other turn wish	-7,7,1
asks elsewhere FILM NO feeling negator	12,-5,-7
asks elsewhere FILM NO feeling other	8,-1,-7
asks elsewhere FILM NO feeling they	4,-1,-2
asks elsewhere FILM NO negator	14,-7,-7
asks elsewhere FILM NO negator seen	2,-1,-1
asks elsewhere FILM NO negator they	12,-6,-9
asks elsewhere FILM NO negator turn	12,-9,-3
asks elsewhere FILM NO other	5,-3,-6
asks elsewhere FILM NO seen	12,-1,-11
asks elsewhere FILM NO they	9,-3,-6
asks elsewhere FILM feeling	7,-3,-4
asks elsewhere FILM feeling films	2,-2,0
asks elsewhere FILM feeling same	5,-5,-1
asks elsewhere FILM feeling they	5,-3,-2
asks elsewhere FILM feeling turn	5,-1,-4
asks elsewhere FILM feeling wish	16,-15,-1
asks elsewhere FILM films	10,-9,-1
asks elsewhere FILM films they	10,-9,-1
asks elsewhere FILM like	-2,2,-1
asks elsewhere FILM seen	8,-7,-1
asks elsewhere FILM they	4,-4,-1
asks elsewhere FILM turn	11,-9,-3
asks elsewhere I	6,-4,-2
asks elsewhere I NO	1,-2,2
asks elsewhere I NO feeling	8,-2,-6
asks elsewhere I NO feeling films negator	0,4,-3
asks elsewhere I NO feeling films negator they	3,-2,-1
asks elsewhere I NO feeling negator	4,-3,-1
asks elsewhere I NO feeling other	-3,7,-3
asks elsewhere I NO feeling other wish	4,-7,0
asks elsewhere I NO feeling seen	9,-8,0
asks elsewhere I NO feeling they	6,-3,-4
asks elsewhere I NO feeling wish	0,-3,3
asks elsewhere I NO films	14,-7,-7
asks elsewhere I NO films negator	3,-9,6
asks elsewhere I NO films negator turn	7,-4,-3
asks elsewhere I NO films other turn	-3,4,-1
asks elsewhere I NO films other wish	13,-9,-4
asks elsewhere I NO like negator	3,-4,0
asks elsewhere I NO negator	6,-4,-2
asks elsewhere I NO negator seen	2,-1,-1
asks elsewhere I NO negator they	6,-8,0
asks elsewhere I NO negator turn	6,0,-6
asks elsewhere I NO negator wish	5,-4,-1
asks elsewhere I NO other	-1,-2,2
asks elsewhere I NO other they	1,-8,6
asks elsewhere I NO other they turn wish	8,-4,-5
asks elsewhere I NO other turn	5,-1,-5
asks elsewhere I NO other wish	9,1,-8
asks elsewhere I NO they	10,-3,-7
asks elsewhere I NO turn	-8,7,0
asks elsewhere I NO wish	14,-14,-4
asks elsewhere I feeling	2,1,-2
asks elsewhere I feeling films	4,0,-3
asks elsewhere I feeling films turn	15,-13,-2
asks elsewhere I feeling films wish	8,-7,-1
asks elsewhere I feeling they	5,-4,-1
asks elsewhere I feeling turn wish	3,-1,-1
asks elsewhere I feeling wish	-10,13,-3
asks elsewhere I films	6,-4,-2
asks elsewhere I films like	6,-3,-4
asks elsewhere I films seen	0,-9,8
asks elsewhere I films they	6,-5,-1
asks elsewhere I films turn	3,-2,-1
asks elsewhere I films wish	5,-3,-2
asks elsewhere I like	15,-12,-3
asks elsewhere I same	4,-2,-2
asks elsewhere I seen	3,-3,-1
asks elsewhere I seen they	7,-5,-1
asks elsewhere I they	5,-3,-1
asks elsewhere I they wish	-1,-1,2
asks elsewhere I turn	11,-9,-2
asks elsewhere I wish	3,1,-3
asks elsewhere NO	6,-6,0
asks elsewhere NO feeling	-4,-5,9
asks elsewhere NO feeling films	20,-18,-4
asks elsewhere NO feeling films negator	-8,-2,6
asks elsewhere NO feeling films other	5,-9,6
asks elsewhere NO feeling negator wish	-8,-4,11
asks elsewhere NO feeling other	-1,2,-1
asks elsewhere NO feeling other turn	-5,5,0
asks elsewhere NO feeling turn	0,-2,1
asks elsewhere NO feeling wish	10,1,-11
asks elsewhere NO films negator	17,-7,-10
asks elsewhere NO films other	3,1,-4
asks elsewhere NO films other wish	-3,4,-1
asks elsewhere NO like negator	-10,14,-5
asks elsewhere NO like other wish	1,-4,2
asks elsewhere NO negator	4,0,-4
asks elsewhere NO negator other they turn wish	4,-5,-1
asks elsewhere NO negator other they wish	0,-8,5
asks elsewhere NO negator other wish	4,2,-7
asks elsewhere NO negator seen	0,8,-10
asks elsewhere NO negator they	14,-10,-1
asks elsewhere NO negator they wish	-1,-2,3
asks elsewhere NO negator turn	3,-4,1
asks elsewhere NO negator wish	1,-6,5
asks elsewhere NO other same wish	-7,5,1
asks elsewhere NO other they turn	0,-10,9
asks elsewhere NO other wish	-2,-2,4
asks elsewhere NO they	10,-4,-6
asks elsewhere NO turn	10,-19,4
asks elsewhere NO wish	-2,-2,5
asks elsewhere feeling	2,0,-1
asks elsewhere feeling films	8,-6,-2
asks elsewhere feeling films they	5,-4,-2
asks elsewhere feeling films wish	-11,14,-2
asks elsewhere feeling seen	12,-9,-3
asks elsewhere feeling they	4,-1,-2
asks elsewhere feeling they wish	7,-6,-1
asks elsewhere feeling turn	8,-6,-2
asks elsewhere feeling wish	-1,3,-2
asks elsewhere films	10,-7,-3
asks elsewhere films seen	-3,6,-2
asks elsewhere films seen turn wish	12,-11,-1
asks elsewhere films they	7,-13,4
asks elsewhere films turn wish	3,-1,-2
asks elsewhere films wish	-3,5,-2
asks elsewhere like	4,-1,-2
asks elsewhere open	5,-4,-1
asks elsewhere same	8,-10,-3
asks elsewhere seen	2,-1,-2
asks elsewhere they	-2,3,-2
asks elsewhere they turn wish	-17,17,-1
asks elsewhere they wish	10,-7,-3
asks elsewhere turn	2,1,-2
asks elsewhere turn wish	9,-7,-2
asks elsewhere wish	2,0,-2
asks nowhere else 	0,2,-2
asks nowhere else ?	0,-2,2
asks nowhere else ? FILM	-3,4,-1
asks nowhere else ? FILM I	0,1,-2
asks nowhere else ? FILM I feeling	26,-24,-6
asks nowhere else ? FILM feeling	-3,8,-8
asks nowhere else ? FILM films	-5,6,-1
asks nowhere else ? FILM like	3,-2,-1
asks nowhere else ? I	1,-7,5
asks nowhere else ? I NO feeling	13,-14,-3
asks nowhere else ? I NO films wish	9,-13,3
asks nowhere else ? I feeling	5,-4,-1
asks nowhere else ? I films	-11,6,2
asks nowhere else ? I films wish	14,-11,-4
asks nowhere else ? I wish	3,-5,0
asks nowhere else ? NO	6,2,-6
asks nowhere else ? NO feeling negator	3,-12,7
asks nowhere else ? NO feeling turn wish	9,-7,-3
asks nowhere else ? NO films negator	-6,-1,5
asks nowhere else ? NO films negator wish	-16,3,9
asks nowhere else ? NO negator	-16,-1,11
asks nowhere else ? NO negator wish	-7,6,1
asks nowhere else ? NO other	-6,-4,8
asks nowhere else ? NO other wish	0,-8,5
asks nowhere else ? NO turn	-2,-3,4
asks nowhere else ? NO wish	2,-2,-3
asks nowhere else ? feeling	4,-8,4
asks nowhere else ? feeling they wish	-25,26,-3
asks nowhere else ? films	-1,-1,2
asks nowhere else ? films wish	-13,15,-4
asks nowhere else ? they	-3,6,-5
asks nowhere else ? turn	6,-3,-5
asks nowhere else ? wish	-1,3,-2
asks nowhere else FILM	3,-1,-2
asks nowhere else FILM I	2,-1,-2
asks nowhere else FILM I NO	5,-3,-2
asks nowhere else FILM I NO feeling	5,-2,-3
asks nowhere else FILM I NO feeling films	14,-11,-4
asks nowhere else FILM I NO feeling films turn	-14,6,8
asks nowhere else FILM I NO feeling negator	2,0,-2
asks nowhere else FILM I NO feeling negator turn	-9,3,7
asks nowhere else FILM I NO feeling other	-3,3,0
asks nowhere else FILM I NO feeling other they	3,-2,-1
asks nowhere else FILM I NO feeling other they turn	-4,-3,7
asks nowhere else FILM I NO feeling they	5,-4,-2
asks nowhere else FILM I NO feeling turn	-7,0,7
asks nowhere else FILM I NO films	3,-1,-2
asks nowhere else FILM I NO films negator	-2,2,0
asks nowhere else FILM I NO films negator wish	3,-1,-2
asks nowhere else FILM I NO films other wish	10,-9,-2
asks nowhere else FILM I NO like	2,6,-8
asks nowhere else FILM I NO like negator	-11,6,7
asks nowhere else FILM I NO like other	0,-9,6
asks nowhere else FILM I NO like turn	13,-13,0
asks nowhere else FILM I NO negator	5,-2,-3
asks nowhere else FILM I NO negator seen	3,-1,-2
asks nowhere else FILM I NO negator they	3,-2,-1
asks nowhere else FILM I NO negator they turn	5,-4,-2
asks nowhere else FILM I NO negator they wish	2,-1,0
asks nowhere else FILM I NO negator turn	-4,6,-2
asks nowhere else FILM I NO negator wish	4,-2,-3
asks nowhere else FILM I NO other	6,-5,0
asks nowhere else FILM I NO other same wish	2,-6,4
asks nowhere else FILM I NO other turn wish	-3,11,-11
asks nowhere else FILM I NO other wish	-2,-2,2
asks nowhere else FILM I NO they	6,-4,-2
asks nowhere else FILM I NO turn	-4,-3,7
asks nowhere else FILM I NO wish	1,4,-7
asks nowhere else FILM I feeling	1,1,-2
asks nowhere else FILM I feeling films	3,-1,-2
asks nowhere else FILM I feeling films they	-11,13,-2
asks nowhere else FILM I feeling films wish	1,7,-11
asks nowhere else FILM I feeling like turn	6,-4,-1
asks nowhere else FILM I feeling same	4,-3,-2
asks nowhere else FILM I feeling they	-1,3,-3
asks nowhere else FILM I feeling turn	3,1,-3
asks nowhere else FILM I feeling turn wish	-5,2,2
asks nowhere else FILM I feeling wish	-7,8,-1
asks nowhere else FILM I films	3,-3,0
asks nowhere else FILM I films seen	8,-7,-1
asks nowhere else FILM I films they	4,-3,-1
asks nowhere else FILM I films turn	1,4,-6
asks nowhere else FILM I films wish	15,-14,-2
asks nowhere else FILM I like	5,-3,-2
asks nowhere else FILM I like turn	13,-11,-3
asks nowhere else FILM I negator	3,-2,-1
asks nowhere else FILM I seen	6,-5,-1
asks nowhere else FILM I they	-3,5,-1
asks nowhere else FILM I they turn wish	-1,2,-1
asks nowhere else FILM I they wish	4,-2,-2
asks nowhere else FILM I turn	3,-2,-1
asks nowhere else FILM I wish	1,0,-2
asks nowhere else FILM NO	-2,1,1
asks nowhere else FILM NO feeling	-3,2,1
asks nowhere else FILM NO feeling films	-4,-5,7
asks nowhere else FILM NO feeling films other	-7,-2,7
asks nowhere else FILM NO feeling films wish	-1,-7,6
asks nowhere else FILM NO feeling like wish	2,-2,0
asks nowhere else FILM NO feeling negator	4,-3,0
asks nowhere else FILM NO feeling negator turn	-1,-2,2
asks nowhere else FILM NO feeling negator wish	15,-8,-7
asks nowhere else FILM NO feeling other	-4,3,0
asks nowhere else FILM NO feeling other turn	-7,6,3
asks nowhere else FILM NO feeling other wish	-6,11,-5
asks nowhere else FILM NO feeling turn	-6,3,2
asks nowhere else FILM NO feeling turn wish	-5,-7,13
asks nowhere else FILM NO feeling wish	5,1,-6
asks nowhere else FILM NO films	5,-15,5
asks nowhere else FILM NO films negator	8,-9,0
asks nowhere else FILM NO films negator seen	4,-3,-1
asks nowhere else FILM NO films negator wish	0,-14,15
asks nowhere else FILM NO films other	3,-10,7
asks nowhere else FILM NO like negator	-7,7,-1
asks nowhere else FILM NO like other turn	-7,9,-4
asks nowhere else FILM NO like other wish	-19,14,6
asks nowhere else FILM NO like turn	14,-23,11
asks nowhere else FILM NO negator	3,-1,-2
asks nowhere else FILM NO negator other	17,-19,1
asks nowhere else FILM NO negator other turn wish	14,-13,-5
asks nowhere else FILM NO negator seen	4,-2,-1
asks nowhere else FILM NO negator turn	6,-2,-4
asks nowhere else FILM NO negator wish	2,2,-4
asks nowhere else FILM NO other	5,-3,-2
asks nowhere else FILM NO other seen	2,12,-14
asks nowhere else FILM NO other turn	-1,8,-9
asks nowhere else FILM NO other wish	-5,-1,1
asks nowhere else FILM NO same	8,-6,-1
asks nowhere else FILM NO seen	-5,-2,6
asks nowhere else FILM NO seen turn	-5,7,-3
asks nowhere else FILM NO turn	2,-2,1
asks nowhere else FILM NO turn wish	6,-7,-3
asks nowhere else FILM NO wish	1,3,-5
asks nowhere else FILM feeling films	1,1,-2
asks nowhere else FILM feeling films they	6,-5,-1
asks nowhere else FILM feeling films turn wish	-15,16,-2
asks nowhere else FILM feeling like	-1,4,-2
asks nowhere else FILM feeling same	5,-2,-3
asks nowhere else FILM feeling seen	2,-1,0
asks nowhere else FILM feeling they	5,-4,-1
asks nowhere else FILM feeling they wish	5,-4,-1
asks nowhere else FILM feeling turn	-2,2,0
asks nowhere else FILM feeling turn wish	-11,0,8
asks nowhere else FILM feeling wish	-2,4,-2
asks nowhere else FILM films	1,2,-2
asks nowhere else FILM films like	-7,9,-3
asks nowhere else FILM films they	-6,8,-3
asks nowhere else FILM films turn	3,5,-7
asks nowhere else FILM films wish	-6,7,-2
asks nowhere else FILM like	2,0,-3
asks nowhere else FILM like seen	5,-5,0
asks nowhere else FILM like turn	-4,6,-2
asks nowhere else FILM like turn wish	6,-4,-2
asks nowhere else FILM like wish	7,-6,-2
asks nowhere else FILM open	10,-8,-5
asks nowhere else FILM same	8,-3,-5
asks nowhere else FILM same they	10,-7,-6
asks nowhere else FILM seen	0,3,-3
asks nowhere else FILM seen turn	6,-4,-2
asks nowhere else FILM seen wish	11,-8,-4
asks nowhere else FILM they	6,-5,-1
asks nowhere else FILM they turn	-1,3,-4
asks nowhere else FILM turn	-2,5,-3
asks nowhere else FILM turn wish	-5,3,1
asks nowhere else FILM wish	6,-3,-3
asks nowhere else I NO	1,-3,2
asks nowhere else I NO feeling	-3,-1,4
asks nowhere else I NO feeling films	-1,-2,3
asks nowhere else I NO feeling films like negator wish	-14,8,6
asks nowhere else I NO feeling films negator	-3,6,-3
asks nowhere else I NO feeling films negator turn	-6,-7,12
asks nowhere else I NO feeling films negator wish	-4,4,0
asks nowhere else I NO feeling films other	2,-4,1
asks nowhere else I NO feeling films turn	0,-2,2
asks nowhere else I NO feeling films wish	-8,-2,9
asks nowhere else I NO feeling negator	-1,3,-2
asks nowhere else I NO feeling negator other	9,-8,-2
asks nowhere else I NO feeling negator other wish	-4,5,0
asks nowhere else I NO feeling negator they	-9,-5,12
asks nowhere else I NO feeling negator they wish	-2,-5,5
asks nowhere else I NO feeling negator turn	-10,13,-5
asks nowhere else I NO feeling negator turn wish	1,9,-12
asks nowhere else I NO feeling negator wish	3,-3,1
asks nowhere else I NO feeling other	1,3,-4
asks nowhere else I NO feeling other turn	1,4,-8
asks nowhere else I NO feeling other turn wish	4,-4,0
asks nowhere else I NO feeling other wish	3,0,-4
asks nowhere else I NO feeling they	-5,5,0
asks nowhere else I NO feeling turn	1,-5,4
asks nowhere else I NO feeling turn wish	-3,-4,5
asks nowhere else I NO feeling wish	2,-5,3
asks nowhere else I NO films	-4,-1,5
asks nowhere else I NO films negator	-2,1,1
asks nowhere else I NO films negator other	-7,5,2
asks nowhere else I NO films negator other wish	-17,14,-3
asks nowhere else I NO films negator they	-7,-1,8
asks nowhere else I NO films negator turn	7,-3,-4
asks nowhere else I NO films negator wish	-4,5,-1
asks nowhere else I NO films other	2,-4,2
asks nowhere else I NO films other wish	-5,6,-2
asks nowhere else I NO films wish	-7,-2,8
asks nowhere else I NO like	16,-6,-12
asks nowhere else I NO like other	1,-6,5
asks nowhere else I NO like other turn	2,-2,0
asks nowhere else I NO negator open	8,-4,-10
asks nowhere else I NO negator open turn	2,-2,0
asks nowhere else I NO negator open turn wish	-13,-10,12
asks nowhere else I NO negator other	-2,-8,9
asks nowhere else I NO negator other wish	1,1,-2
asks nowhere else I NO negator same	-2,-2,3
asks nowhere else I NO negator seen	7,-1,-6
asks nowhere else I NO negator they	-10,5,5
asks nowhere else I NO negator they turn wish	12,-10,-3
asks nowhere else I NO negator they wish	6,-4,-1
asks nowhere else I NO negator turn	1,-5,3
asks nowhere else I NO negator turn wish	1,4,-4
asks nowhere else I NO negator wish	-2,1,1
asks nowhere else I NO open	-1,-3,-1
asks nowhere else I NO other same wish	3,-1,-1
asks nowhere else I NO other they wish	10,-3,-7
asks nowhere else I NO other turn	-2,-2,3
asks nowhere else I NO other turn wish	-13,12,3
asks nowhere else I NO other wish	2,-3,1
asks nowhere else I NO seen	10,-10,0
asks nowhere else I NO seen wish	-3,-2,4
asks nowhere else I NO they	-1,4,-3
asks nowhere else I NO they turn wish	8,-6,-3
asks nowhere else I NO turn	4,-4,0
asks nowhere else I NO turn wish	6,1,-6
asks nowhere else I NO wish	-1,-2,3
asks nowhere else I feeling films	-1,4,-3
asks nowhere else I feeling films they	-2,4,-1
asks nowhere else I feeling films turn	-4,7,-3
asks nowhere else I feeling films wish	-3,6,-3
asks nowhere else I feeling like open they	4,-3,-2
asks nowhere else I feeling seen	7,-5,-2
asks nowhere else I feeling they wish	3,0,-5
asks nowhere else I feeling turn	6,-6,-1
asks nowhere else I feeling turn wish	-9,1,4
asks nowhere else I feeling wish	1,2,-3
asks nowhere else I films	-1,2,-1
asks nowhere else I films open wish	-14,16,-3
asks nowhere else I films same	-1,2,-3
asks nowhere else I films seen	5,-3,-3
asks nowhere else I films seen wish	10,-8,-3
asks nowhere else I films they	-1,3,-2
asks nowhere else I films turn	-10,9,-3
asks nowhere else I films turn wish	2,0,-3
asks nowhere else I like	1,0,-2
asks nowhere else I like same wish	10,-7,-4
asks nowhere else I like wish	1,1,-3
asks nowhere else I open	-2,5,-4
asks nowhere else I open they	2,1,-4
asks nowhere else I open wish	2,2,-4
asks nowhere else I same	2,-4,2
asks nowhere else I seen	2,-3,1
asks nowhere else I seen they	10,-9,-1
asks nowhere else I seen turn	-5,9,-6
asks nowhere else I seen wish	7,-5,-2
asks nowhere else I they	3,-2,-1
asks nowhere else I they wish	0,4,-4
asks nowhere else I turn wish	5,-3,-1
asks nowhere else I wish	0,2,-2
asks nowhere else NO feeling	-1,-1,2
asks nowhere else NO feeling films	4,-9,3
asks nowhere else NO feeling films like other turn wish	7,-7,1
asks nowhere else NO feeling films negator	-3,-2,5
asks nowhere else NO feeling films negator they turn wish	6,-9,0
asks nowhere else NO feeling films negator turn	-2,22,-22
asks nowhere else NO feeling films other	-2,-6,7
asks nowhere else NO feeling films other turn	4,-10,8
asks nowhere else NO feeling like	12,-3,-9
asks nowhere else NO feeling negator	2,1,-4
asks nowhere else NO feeling negator other	11,-13,2
asks nowhere else NO feeling negator other wish	-4,0,4
asks nowhere else NO feeling negator same	-5,-7,10
asks nowhere else NO feeling negator they	-6,0,6
asks nowhere else NO feeling negator turn	2,-2,-2
asks nowhere else NO feeling negator turn wish	-5,-15,21
asks nowhere else NO feeling negator wish	3,5,-7
asks nowhere else NO feeling other	-1,-1,3
asks nowhere else NO feeling other they	4,-4,-6
asks nowhere else NO feeling other they wish	5,-4,0
asks nowhere else NO feeling other turn	2,-2,0
asks nowhere else NO feeling other turn wish	3,2,-5
asks nowhere else NO feeling other wish	-1,2,-1
asks nowhere else NO feeling they	-9,6,4
asks nowhere else NO feeling they wish	-1,-10,10
asks nowhere else NO feeling turn	-4,1,2
asks nowhere else NO feeling wish	-5,-1,5
asks nowhere else NO films	-1,0,2
asks nowhere else NO films negator	-3,0,3
asks nowhere else NO films negator open	12,-17,3
asks nowhere else NO films negator other	17,-9,-9
asks nowhere else NO films negator seen	3,-1,-1
asks nowhere else NO films negator they	8,-15,-2
asks nowhere else NO films negator they wish	2,-5,3
asks nowhere else NO films negator turn	-8,6,1
asks nowhere else NO films negator turn wish	-7,-10,14
asks nowhere else NO films negator wish	-2,-4,5
asks nowhere else NO films other	1,-4,3
asks nowhere else NO films other they	-3,0,3
asks nowhere else NO films other turn	-5,0,4
asks nowhere else NO films other turn wish	-1,4,-6
asks nowhere else NO films other wish	-3,-2,5
asks nowhere else NO films they wish	-1,3,0
asks nowhere else NO films turn	-5,8,-3
asks nowhere else NO films wish	1,-12,8
asks nowhere else NO like	-3,3,0
asks nowhere else NO like negator	4,-7,0
asks nowhere else NO like negator wish	-5,5,1
asks nowhere else NO like other	3,-6,3
asks nowhere else NO like turn	-4,-3,6
asks nowhere else NO like wish	-7,4,2
asks nowhere else NO negator open	-6,17,-12
asks nowhere else NO negator open turn	4,0,-5
asks nowhere else NO negator open turn wish	3,-6,0
asks nowhere else NO negator other	2,-3,1
asks nowhere else NO negator other wish	6,-5,-2
asks nowhere else NO negator same	-8,13,-5
asks nowhere else NO negator same turn wish	-1,-6,8
asks nowhere else NO negator same wish	-5,-3,7
asks nowhere else NO negator seen	-3,2,1
asks nowhere else NO negator they	-1,-2,2
asks nowhere else NO negator they turn	-17,17,-4
asks nowhere else NO negator they wish	-10,5,4
asks nowhere else NO negator turn wish	-3,1,2
asks nowhere else NO open	-5,5,-1
asks nowhere else NO other same	3,-6,3
asks nowhere else NO other same wish	6,11,-15
asks nowhere else NO other seen	12,-13,-4
asks nowhere else NO other they	-4,1,3
asks nowhere else NO other turn	-5,3,2
asks nowhere else NO other turn wish	0,-4,5
asks nowhere else NO other wish	-2,1,1
asks nowhere else NO same	-2,8,-7
asks nowhere else NO seen	4,-9,4
asks nowhere else NO they	4,1,-8
asks nowhere else NO they wish	1,-3,3
asks nowhere else NO turn wish	1,0,-2
asks nowhere else NO wish	-3,1,1
asks nowhere else feeling	3,0,-2
asks nowhere else feeling films	4,-2,-2
asks nowhere else feeling films wish	4,-1,-2
asks nowhere else feeling like	6,-1,-6
asks nowhere else feeling like turn	7,-3,-11
asks nowhere else feeling like wish	-13,15,-3
asks nowhere else feeling same	7,-3,-6
asks nowhere else feeling seen	8,-6,-2
asks nowhere else feeling they	2,0,-2
asks nowhere else feeling they wish	-7,8,-2
asks nowhere else feeling turn wish	-3,0,3
asks nowhere else films	-1,3,-2
asks nowhere else films like	1,2,-3
asks nowhere else films like turn	5,-3,-3
asks nowhere else films same	17,-15,-4
asks nowhere else films same wish	-1,2,-2
asks nowhere else films seen	-4,7,-3
asks nowhere else films seen turn	4,-7,-2
asks nowhere else films seen wish	2,-1,-2
asks nowhere else films they	-7,10,-4
asks nowhere else films turn	3,2,-5
asks nowhere else films turn wish	-3,2,2
asks nowhere else films wish	-1,2,-1
asks nowhere else like	-2,5,-4
asks nowhere else like they	8,-6,-6
asks nowhere else like turn	-3,4,-2
asks nowhere else like turn wish	5,-2,-2
asks nowhere else like wish	-3,6,-4
asks nowhere else open	2,0,-2
asks nowhere else open same	8,-6,-4
asks nowhere else open turn	2,0,-3
asks nowhere else open wish	-13,16,-3
asks nowhere else same	3,-8,4
asks nowhere else seen	6,-5,-2
asks nowhere else seen they	3,-3,-1
asks nowhere else they	2,0,-2
asks nowhere else they turn	-3,9,-9
asks nowhere else they turn wish	-2,4,-3
asks nowhere else turn	-2,4,-2
asks nowhere else turn wish	2,-1,-2
asks nowhere else wish	1,2,-2
does ?	-3,2,1
does FILM	2,-1,-1
does open	2,1,-3
does same	3,-2,-1
does seen	3,-2,-2
ends ace	-2,-2,2
ends ach	9,-8,-2
ends ack	2,2,-4
ends act	-1,5,-6
ends acy	12,-16,4
ends ada	3,2,-6
ends ade	3,2,-6
ends ado	9,-8,-1
ends ads	2,-2,0
ends ael	-7,-1,5
ends age	0,2,-1
ends agh	-17,2,9
ends ago	1,1,-3
ends aid	-2,4,-3
ends ail	5,-1,-4
ends air	-10,8,1
ends ais	0,-8,6
ends ait	15,-13,-1
ends ake	4,-5,1
ends aki	-12,15,-6
ends aks	-5,1,5
ends ala	-1,3,-2
ends ale	-3,7,-4
ends ali	7,-11,5
ends all	-2,1,1
ends als	-8,1,7
ends ama	-5,7,-2
ends ame	11,-5,-6
ends ams	6,-1,-5
ends amy	-6,11,-5
ends ana	6,-3,-4
ends and	0,2,-1
ends ane	7,-6,-2
ends ani	-13,15,-5
ends ank	8,-5,-3
ends ann	1,-1,-4
ends ano	-10,11,0
ends ans	-2,2,0
ends ant	-1,2,-1
ends any	4,-1,-5
ends ape	-7,8,-1
ends apy	-3,2,-2
ends ara	2,0,-4
ends ard	-3,3,0
ends are	-4,5,-1
ends ari	6,-4,-5
ends ark	0,-6,5
ends ars	-6,2,3
ends art	9,-1,-11
ends ary	-2,3,-1
ends ase	-9,6,-1
ends ash	17,-15,-1
ends ass	-1,10,-13
ends ast	8,-6,-2
ends asy	-2,3,0
ends ata	-4,8,-5
ends ate	-1,2,-2
ends ath	2,1,-4
ends ato	4,0,-4
ends ats	-6,8,-2
ends atu	13,-12,-1
ends aum	-3,9,-6
ends ave	-5,8,-5
ends awa	-2,6,-7
ends aws	3,-4,1
ends ays	4,-2,-2
ends azy	0,-7,3
ends bag	11,-6,-7
ends bed	-3,0,2
ends ber	3,-3,0
ends bia	12,-8,-6
ends bic	-4,3,0
ends bie	16,-10,-7
ends bit	17,-16,-2
ends ble	6,-2,-4
ends bli	-10,6,3
ends bly	-5,1,6
ends bon	-8,2,6
ends bor	4,-3,-1
ends box	14,-10,-10
ends boy	8,-6,-3
ends bul	-4,6,-3
ends bus	26,-22,-6
ends bys	7,-5,-2
ends cal	-8,9,-1
ends can	-4,3,1
ends cco	11,-13,3
ends ced	7,-6,-1
ends cer	4,-3,-2
ends ces	-7,8,0
ends che	9,-6,-4
ends cho	16,0,-17
ends chy	-12,12,0
ends cia	13,-16,5
ends cil	10,-7,-3
ends cks	-17,12,5
ends cky	-2,5,-3
ends cle	2,-5,3
ends com	-8,7,2
ends cry	8,-6,-3
ends cts	-4,6,-1
ends cue	7,-11,5
ends cus	-2,1,2
ends dad	6,-3,-4
ends dan	-2,9,-7
ends das	13,-7,-12
ends day	4,-2,-1
ends ded	4,0,-4
ends den	-2,2,-1
ends der	-1,3,-2
ends des	-3,-1,2
ends dic	-12,13,-3
ends die	-20,20,-1
ends dio	-3,6,-3
ends dle	1,2,-2
ends dly	3,0,-4
ends dma	2,0,-2
ends dnt	3,-1,-2
ends dog	-2,3,-2
ends dom	-6,-3,9
ends don	9,-5,-5
ends dor	15,-13,-3
ends dos	8,-6,-3
ends dow	8,-5,-4
ends dpa	-1,-4,6
ends dra	-9,5,0
ends dve	9,-7,-2
ends dys	1,2,-3
ends ead	3,-6,2
ends eak	6,-6,-1
ends eam	8,-4,-5
ends ean	-3,3,-2
ends ear	-11,11,0
ends eat	3,-4,1
ends eau	-14,5,7
ends ece	0,4,-3
ends ech	0,-2,2
ends eck	-8,-13,11
ends ect	3,0,-3
ends ede	-4,8,-11
ends edy	0,4,-4
ends eed	11,-9,-2
ends een	6,-3,-2
ends eep	3,-3,1
ends eer	-6,8,-3
ends ees	4,-2,-2
ends eet	1,1,-2
ends ein	-20,-5,18
ends eke	-2,-5,3
ends eki	-1,9,-7
ends eks	7,-5,-3
ends eky	-6,7,-1
ends eld	-6,0,2
ends ele	7,-9,-3
ends ell	-7,0,6
ends els	-6,5,1
ends ely	6,-2,-4
ends end	5,-4,-1
ends ene	-9,11,-4
ends ens	0,3,-4
ends ent	4,0,-4
ends eon	7,-2,-8
ends ept	8,-4,-4
ends epy	-7,0,6
ends era	-10,11,-1
ends ere	8,0,-7
ends erg	1,-6,5
ends ern	-4,5,-1
ends ero	3,-7,5
ends ers	-3,2,2
ends ert	2,-1,-2
ends ery	-6,5,1
ends ese	-3,5,-2
ends ess	-2,5,-4
ends est	2,1,-3
ends esy	4,9,-16
ends eta	18,-4,-13
ends ete	1,-4,-4
ends eth	4,-9,4
ends ets	-6,6,0
ends ett	3,1,-7
ends ety	1,6,-7
ends eve	7,-4,-2
ends ews	0,-2,3
ends eys	0,-8,5
ends eze	6,-4,-2
ends fee	2,0,-1
ends fer	-9,1,7
ends fes	3,-1,-1
ends fle	13,-12,-2
ends ful	-4,6,-1
ends gal	-24,7,16
ends gan	-4,0,1
ends ged	6,-1,-5
ends gen	5,4,-13
ends ges	-5,9,-5
ends get	9,-3,-6
ends ghs	-11,6,7
ends ght	4,-1,-3
ends gia	6,-8,-1
ends gic	-4,2,2
ends gie	-1,6,-4
ends gle	-3,3,-1
ends gly	4,1,-6
ends gne	-2,4,-2
ends gon	4,-10,-1
ends got	6,-4,-1
ends gow	2,1,-4
ends gth	2,2,-4
ends gue	-1,3,-2
ends han	-19,6,9
ends hed	2,-1,0
ends hee	-7,-7,9
ends hen	4,-3,-1
ends her	2,-1,-1
ends hes	-1,4,-3
ends hew	2,0,-2
ends hia	-2,6,-4
ends hic	-18,21,-6
ends hie	-10,2,5
ends hin	18,-12,-14
ends hip	3,1,-4
ends hop	-3,6,-4
ends hts	-5,6,-2
ends hty	3,0,-2
ends ial	3,-7,4
ends ian	-4,4,-1
ends ica	-3,-1,4
ends ice	1,-2,0
ends ich	-4,10,-6
ends ick	-1,-3,3
ends ico	-6,9,-4
ends ics	1,-7,6
ends ict	-12,10,2
ends ida	5,-5,0
ends ide	-3,-2,4
ends ids	-3,0,2
ends ied	4,-1,-3
ends ief	-17,19,-3
ends iel	10,-8,-2
ends ien	-23,24,-6
ends ier	-3,6,-2
ends ies	-7,4,3
ends iet	-4,6,-5
ends ieu	-12,-3,13
ends iew	14,-13,-2
ends ife	-1,2,-1
ends iff	7,-5,-3
ends ign	2,-2,-1
ends igo	2,-4,-1
ends ike	8,-6,-3
ends ila	8,-3,-5
ends ile	-4,10,-2
ends ill	11,-27,11
ends ils	-5,-3,7
ends ily	1,1,-2
ends ime	5,-5,-1
ends ina	-7,3,4
ends ind	3,0,-4
ends ine	2,1,-2
ends ing	-3,1,1
ends ini	-3,7,-9
ends ino	-3,-2,3
ends ins	-1,3,-2
ends int	-13,14,-2
ends iny	-9,13,-5
ends iod	1,-1,-2
ends ips	-10,-3,9
ends ira	-5,-7,12
ends ire	-1,4,-2
ends iro	12,-5,-9
ends irs	5,-6,1
ends ise	9,-8,-1
ends ish	-7,7,0
ends ism	-12,2,9
ends ist	-1,4,-4
ends ite	11,-8,-3
ends ith	-4,8,-5
ends ito	14,-8,-10
ends its	-3,-4,7
ends ity	-2,3,-1
ends ium	21,-17,-6
ends ius	9,-11,0
ends ive	-1,3,-4
ends job	-1,3,-6
ends ked	3,-2,-1
ends ken	1,2,-3
ends ker	-3,8,-5
ends kes	2,-4,2
ends ket	4,2,-5
ends key	1,2,-5
ends kie	0,8,-10
ends kin	-7,3,5
ends kly	-4,1,3
ends lan	-12,11,0
ends lar	12,-10,-3
ends las	-2,0,1
ends lay	0,-6,6
ends lds	-3,0,2
ends led	4,-2,-2
ends lem	-7,7,-2
ends len	6,-4,-3
ends ler	-2,3,0
ends les	-4,-1,5
ends lia	9,-10,-1
ends lic	-8,9,-2
ends lie	11,1,-15
ends lin	0,2,-2
ends lip	-5,11,-7
ends lis	5,4,-12
ends lit	-20,22,-3
ends lla	12,-7,-5
ends lle	4,2,-6
ends llo	-13,15,-7
ends lly	11,-10,-2
ends lon	7,-4,-3
ends lor	0,6,-8
ends lts	-2,7,-8
ends lty	-2,-2,1
ends lum	-8,10,-6
ends lve	3,-1,-2
ends lyn	-6,4,3
ends lys	4,0,-5
ends mal	-3,5,-4
ends man	-1,5,-4
ends mar	0,-4,3
ends mbs	3,-2,-1
ends med	8,-13,4
ends men	0,3,-5
ends mer	1,1,-2
ends mes	6,-3,-4
ends mon	-4,-1,4
ends mos	1,-3,3
ends mps	3,0,-4
ends mpy	2,-2,-1
ends nal	6,1,-5
ends nam	-15,11,-1
ends nas	-9,1,5
ends nce	-2,3,0
ends nch	-3,2,0
ends nco	1,3,-8
ends ncy	-4,8,-6
ends nda	-10,-9,14
ends nde	11,-8,-6
ends ndo	8,-1,-8
ends nds	-5,4,1
ends ned	4,-3,0
ends nel	9,-5,-4
ends ner	3,-5,1
ends nes	-2,2,1
ends net	11,-9,-4
ends ney	-4,1,2
ends nge	4,-2,-2
ends ngo	5,-1,-4
ends ngs	-6,1,5
ends nia	0,1,-2
ends nic	-5,3,0
ends nie	1,2,-9
ends nis	-4,6,-5
ends nit	-6,7,-2
ends nks	3,-2,-1
ends nna	-9,-1,9
ends nne	10,-4,-5
ends nny	-1,2,-1
ends non	-10,16,-12
ends nos	2,3,-6
ends nov	-7,10,-4
ends now	5,-1,-7
ends nse	1,5,-4
ends nta	13,-9,-9
ends nte	16,-13,-6
ends nth	10,-5,-6
ends nto	17,-11,-6
ends nts	-1,3,-2
ends nty	7,-2,-5
ends oat	8,-6,-3
ends obe	-6,-5,11
ends ock	1,1,-4
ends ody	9,-3,-6
ends oes	-1,-4,5
ends ogs	-5,8,-5
ends ogy	12,-5,-7
ends oia	-12,12,-1
ends oid	0,3,-3
ends oir	-4,8,-9
ends oke	7,-5,-2
ends oks	1,3,-4
ends oky	-9,7,2
ends ola	12,-8,-4
ends old	5,-2,-2
ends ole	7,-15,5
ends ols	5,-9,2
ends oly	-3,4,-2
ends oms	-13,5,6
ends omy	-6,-2,6
ends ond	2,0,-2
ends one	-9,8,-2
ends ong	-2,4,-2
ends ony	1,11,-13
ends ood	-1,-2,3
ends ool	0,2,-2
ends oom	-8,7,1
ends oon	-7,7,-1
ends ope	-9,-7,14
ends ops	-7,6,3
ends ord	5,-1,-4
ends ore	1,-8,6
ends ork	5,-4,-2
ends orn	2,-3,0
ends oro	13,-11,-4
ends ors	-5,3,2
ends ort	0,-3,3
ends ory	-3,1,1
ends ose	7,-2,-5
ends oss	3,-1,-2
ends ost	18,-10,-8
ends ote	10,-7,-4
ends oth	17,-10,-7
ends ots	-10,-1,11
ends our	0,3,-3
ends ous	-3,5,-2
ends out	9,-9,0
ends ove	2,5,-7
ends own	0,-4,4
ends ows	5,-4,0
ends oys	0,-2,0
ends pan	-2,2,0
ends pas	-8,11,-6
ends ped	5,-3,-3
ends pel	18,-16,-2
ends pen	-2,-1,2
ends per	0,3,-2
ends pes	-17,11,8
ends pet	7,-8,0
ends phy	-11,-1,6
ends pia	-18,0,19
ends pic	-11,9,4
ends pid	-6,4,1
ends pie	-6,5,-2
ends ple	0,3,-3
ends ppy	-8,8,0
ends pse	2,-14,7
ends pus	-6,-3,7
ends que	6,-2,-6
ends rai	-3,4,0
ends ral	-6,4,2
ends ras	11,-4,-9
ends ray	-3,-4,0
ends rce	2,-3,1
ends rch	1,1,-2
ends rdo	-7,0,5
ends rds	-3,2,0
ends red	5,-5,-1
ends ree	5,-2,-3
ends ren	-2,-1,3
ends rer	12,-10,-2
ends res	-2,1,1
ends ret	-3,4,-2
ends rew	-13,16,-6
ends rey	1,-2,0
ends rge	-4,-1,1
ends rgy	3,-1,-3
ends ria	7,-1,-8
ends ric	-7,9,-4
ends rid	-12,14,-6
ends rie	-3,5,-6
ends rin	-7,10,-3
ends rio	-7,7,-1
ends ris	12,-8,-4
ends rit	19,-17,-4
ends rks	-10,0,8
ends rky	-9,12,-3
ends rls	3,-1,-3
ends rly	6,2,-9
ends rmo	-7,12,-6
ends rms	3,-4,0
ends rns	-10,5,4
ends rol	9,-4,-5
ends ron	0,-2,-3
ends ror	-2,2,0
ends ros	0,-8,6
ends rot	8,-9,1
ends row	5,-13,6
ends rry	8,-1,-9
ends rse	-4,3,1
ends rth	1,-7,5
ends rto	-17,11,3
ends rty	-3,-2,4
ends rve	11,-7,-5
ends rys	13,-12,-1
ends sad	4,9,-21
ends sch	-5,9,-7
ends sed	3,-2,-1
ends sel	-10,-1,8
ends sen	6,6,-17
ends ser	-3,2,0
ends ses	-7,5,1
ends set	1,3,-9
ends shi	-3,-9,6
ends shy	-12,7,6
ends sia	-10,4,5
ends sic	-5,-3,6
ends sin	5,-3,-2
ends sip	-5,5,-1
ends sis	-6,8,-3
ends ski	-10,-4,12
ends sky	1,-4,2
ends sly	10,-10,0
ends son	-3,3,-1
ends sor	0,2,-2
ends sps	9,-5,-4
ends ssy	-9,10,-5
ends ste	8,-6,-2
ends sts	-5,-1,6
ends sty	-13,11,1
ends sun	10,-8,-3
ends tal	1,2,-2
ends tan	-4,11,-4
ends tar	12,-12,0
ends tch	4,0,-5
ends ted	4,-2,-1
ends tee	4,-4,-1
ends tel	-7,9,-3
ends ter	2,0,-1
ends tha	-2,3,-1
ends the	14,-11,-4
ends ths	-8,-3,11
ends thy	-15,8,6
ends tia	2,-8,8
ends tic	-5,7,-2
ends tin	-15,10,0
ends tis	2,-7,5
ends tle	0,2,-3
ends tly	7,-3,-4
ends tnt	13,-9,-5
ends ton	2,2,-4
ends too	7,-5,-2
ends top	2,-1,-2
ends tos	-6,2,5
ends tra	-6,7,-4
ends tre	4,-3,-1
ends tro	2,-5,2
ends try	3,0,-5
ends tta	5,-2,-6
ends tte	-1,-7,7
ends tti	-2,4,-2
ends tty	-15,17,-3
ends ual	-2,3,0
ends uck	14,-13,-2
ends ude	-9,10,-2
ends ued	14,-13,-1
ends uel	-1,2,-1
ends ues	-2,1,1
ends ugh	1,3,-5
ends uin	12,-10,-6
ends uit	1,0,-2
ends ull	12,-10,-2
ends ult	-4,3,-1
ends ume	9,-7,-3
ends umn	1,0,-2
ends une	-16,18,-3
ends ung	6,-1,-4
ends unk	4,12,-14
ends unt	-5,6,-1
ends urd	-10,12,-1
ends ure	1,1,-2
ends urg	-1,6,-8
ends urn	5,-3,-3
ends ury	-17,19,-3
ends use	-5,0,5
ends ust	7,-4,-2
ends uth	11,-19,10
ends uts	6,-1,-7
ends uty	-4,-2,9
ends uve	2,4,-6
ends val	0,3,-1
ends van	-2,5,-2
ends var	-10,10,0
ends ved	7,-5,-1
ends ven	5,-4,-1
ends ver	3,-2,-1
ends ves	2,-2,-1
ends via	-8,13,-6
ends vie	-4,-5,6
ends war	-1,7,-7
ends way	-4,0,5
ends wed	3,-1,-1
ends wer	4,0,-4
ends wig	8,-7,-3
ends wns	-4,0,5
ends yal	-2,-1,4
ends yed	6,-4,-3
ends yer	-3,8,-6
ends zel	-4,8,-7
ends zen	12,-2,-11
ends zil	6,0,-7
ends zle	4,-5,-1
ends zog	-12,17,-4
hint 1800s	-6,6,0
hint 1920s	-4,5,-1
hint 1930s	-5,2,2
hint 1950s	1,2,-3
hint 1960s	4,-2,-2
hint 1970s	-3,5,-1
hint 1990s	-4,3,1
hint addiction	1,-2,0
hint after-a-break-up	2,-4,2
hint alien	-3,-5,5
hint ancient	-1,2,-1
hint animal-harm	-5,-10,13
hint animals	-1,2,-1
hint anti-hero	1,-2,1
hint apocalypse	-1,-2,4
hint art	0,4,-4
hint artificial-mind	-1,2,0
hint awe	4,0,-3
hint awkward	-5,2,3
hint background	0,4,-3
hint berlin	-3,2,1
hint berlin-prize	3,0,-6
hint big-city	-1,3,-2
hint biography	1,-4,3
hint bittersweet	0,2,-2
hint black-and-white	-7,5,2
hint bleak	0,-2,2
hint blockbuster	2,-4,2
hint body-swap	4,1,-10
hint boston	5,1,-8
hint break-up	2,-1,0
hint cannes	-4,-2,6
hint cat	5,0,-5
hint cat-and-mouse	-4,4,0
hint chase	-3,2,1
hint cheesy	-3,-2,5
hint child-harm	0,-6,5
hint class	-2,2,-1
hint classic	2,0,-2
hint colonialism	-4,5,-1
hint comfort-rewatch	3,1,-4
hint coming-of-age	3,-2,0
hint con	0,2,-3
hint conspiracy	-2,2,0
hint cool	-2,2,0
hint corruption	0,2,-2
hint countryside	-2,2,0
hint courtroom	3,-1,-2
hint cowboy	-1,4,-3
hint cozy	1,2,-3
hint creepy	-2,1,1
hint critics-darling	3,-1,-2
hint cult	2,-3,1
hint cult-and-sect	-3,0,2
hint cynical	2,3,-5
hint dance	-2,3,-1
hint dark-humour	-2,-1,2
hint date-night	3,-2,-1
hint deadpan	-2,4,-2
hint death	0,-2,3
hint dialogue-driven	-2,2,1
hint dinosaur	-6,1,5
hint directors-debut	-4,-2,6
hint disability	0,-6,5
hint disaster	-4,3,1
hint disguise	-1,3,-2
hint disturbing	-2,-1,3
hint divisive	4,-6,2
hint divorce	1,1,-2
hint doctor	0,-3,3
hint dog	-1,-1,2
hint dragon	-3,1,1
hint dread	0,3,-3
hint dreamy	3,-2,-1
hint drugs	-2,-1,3
hint dystopia	-2,-8,9
hint early-modern	-5,-2,6
hint ensemble	3,-1,-2
hint environment	-1,6,-6
hint epic	-2,3,0
hint episodic	-16,1,13
hint escape	2,-1,-1
hint espionage	0,2,-2
hint exhilarating	0,3,-3
hint experiment	1,3,-5
hint experimental	3,-2,-1
hint faith	0,2,-2
hint fame	0,-2,1
hint family	1,1,-2
hint far-future	-5,0,1
hint fast-paced	0,2,-3
hint fate	6,-4,-2
hint feel-good	-1,2,-1
hint feminist	-3,4,-1
hint film-club	-4,5,0
hint film-making	1,-2,1
hint first-contact	0,5,-5
hint first-love	-2,-3,2
hint fish-out-of-water	2,-2,0
hint flop-now-loved	4,-3,0
hint folklore	-6,4,1
hint food	2,0,-1
hint found-footage	-5,2,2
hint fourth-wall	2,0,-2
hint friends-night	1,0,-2
hint friendship	0,2,-2
hint funny	-1,2,-1
hint gentle	0,2,-2
hint ghost	-2,0,1
hint gore	-2,-2,4
hint grandparents	2,-1,0
hint great-dialogue	-1,3,-2
hint great-performance	2,-3,0
hint great-score	-1,2,-1
hint grief	2,-3,1
hint gunfights	-5,3,1
hint halloween	-1,4,-4
hint halloween-night	-2,5,-3
hint hand-drawn	-3,3,0
hint happy-ending	0,3,-3
hint haunted-place	-3,4,-1
hint heist	-1,2,-2
hint hidden-gem	4,-3,-1
hint history	-3,2,1
hint holiday-season	3,-3,0
hint holiday-trip	1,1,-2
hint holocaust	-4,-4,8
hint home-invasion	0,2,-2
hint hong-kong	-3,7,-5
hint horse	-2,4,-3
hint hospital	-5,2,3
hint hotel	0,3,-2
hint house	-3,4,-1
hint identity	2,0,-2
hint immigration	3,-1,-2
hint infidelity	3,-2,0
hint interwoven	8,-5,-4
hint invasion	0,-10,12
hint island	1,0,-2
hint journalist	-5,7,-2
hint journey	-2,4,-2
hint jumps	-2,1,2
hint jungle	-7,5,2
hint kidnapping	-5,0,4
hint kids-from-10	5,-3,-1
hint kids-from-4	-9,1,8
hint language	-2,1,1
hint las-vegas	-4,3,1
hint last-mission	4,-3,-1
hint laugh-out-loud	0,2,-2
hint london	-3,1,2
hint loneliness	2,0,-2
hint long-takes	3,1,-5
hint los-angeles	-6,-4,8
hint love-triangle	-1,2,0
hint madness	-1,3,-2
hint martial-arts	-2,3,-1
hint media	2,-4,2
hint melancholy	-1,2,-1
hint memory	4,-6,2
hint mental-health	-3,-1,3
hint mind-bending	-3,3,-1
hint minimalist	-1,3,-1
hint missing-person	3,0,-2
hint mistaken-identity	0,2,-3
hint mostly-women	0,2,-3
hint mountains	-2,2,0
hint mumbai	-3,4,-1
hint music	0,1,-2
hint nature	-2,4,-2
hint near-future	-3,-2,5
hint neon	1,1,-2
hint new-york	1,3,-4
hint night	2,0,-1
hint noir	-1,2,-1
hint non-stop	1,2,-3
hint nonlinear	-1,2,-2
hint nostalgic	2,-1,-2
hint old-people	2,-1,0
hint one-night	2,0,-3
hint open-ending	4,3,-7
hint oscar-acting	-4,-3,4
hint oscar-best-picture	0,1,-2
hint oscar-international	-4,3,1
hint parallel-worlds	-9,5,4
hint paris	-3,3,0
hint parody	-5,8,-3
hint period-detail	-2,3,0
hint philosophy	-3,-2,4
hint pirate	1,4,-5
hint political-intrigue	-4,4,-1
hint politics	-3,3,0
hint possession	-2,1,1
hint post-apocalypse	-3,2,2
hint practical-effects	-2,0,1
hint prison	-2,0,1
hint queer	1,2,-3
hint quirky	0,1,-2
hint race	-2,-1,3
hint real-time	-1,2,-3
hint redemption	2,2,-4
hint rescue	-4,3,1
hint revenge	-2,2,-1
hint road-trip	0,1,-2
hint robot	2,0,-2
hint rome	0,2,-1
hint sad	-2,-1,3
hint sad-ending	-5,2,3
hint sadness	2,-3,1
hint samurai	3,-1,-2
hint satirical	-4,3,0
hint scares	-2,1,1
hint scientist	-2,3,-1
hint serial-killer	-3,2,1
hint sex	-6,4,1
hint sexual-violence	-1,-17,17
hint sexy	-2,2,0
hint siblings	2,-1,-2
hint sick-in-bed	6,-4,-3
hint siege	-12,9,1
hint silent	-3,1,2
hint silly	-3,2,1
hint simulated-world	-16,12,1
hint slasher	-5,0,5
hint slow-burn	2,1,-2
hint snow	-2,3,-2
hint so-bad-its-good	-1,2,0
hint space	-2,2,-1
hint spectacle	-3,2,2
hint sport	-2,2,0
hint stop-motion	-13,12,0
hint strong-female-lead	-3,4,-1
hint stylised-violence	-4,4,0
hint suburb	-2,5,-3
hint suicide	4,-8,5
hint summer	-1,4,-2
hint superhero	-2,-1,3
hint surreal	-2,1,0
hint survival	-1,3,-1
hint teacher	-2,4,-3
hint team-gathers	-3,4,-1
hint teen-life	-3,3,0
hint teenagers	3,-4,1
hint tense	-2,1,0
hint thought-provoking	2,0,-2
hint thrilling	-1,3,-2
hint time-loop	2,-2,-1
hint time-travel	8,-11,2
hint tokyo	0,3,-3
hint train	-2,5,-2
hint twist	-1,3,-1
hint underdog	-5,4,1
hint underwater	-3,3,0
hint unreliable-narrator	1,0,-2
hint vampire	-1,-1,2
hint venice	-4,5,0
hint venice-prize	3,0,-6
hint villain	-1,2,-1
hint violence	0,-2,1
hint visually-stunning	-2,4,-2
hint war-and-its-cost	-5,3,2
hint war-mission	2,-2,-1
hint warm	1,1,-2
hint werewolf	-6,3,1
hint whimsical	-5,6,-1
hint whodunnit	-1,2,-1
hint with-parents	2,-1,-1
hint witty	-3,3,0
hint work	1,1,-3
hint world-war-one	-5,4,1
hint writing	3,0,-3
hint wrongly-accused	1,3,-3
hint zombie	-4,4,0
no -1 0 0	6,-2,-3
no -1 1 0	7,-3,-5
no -1 1 1	4,-1,-3
no -1 1 unread	8,-4,-5
no -1 1 word +	10,-7,-3
no -1 2 facet +	2,2,-5
no -1 2 mood +	-7,11,-4
no -1 2 word +	6,-4,-2
no 0 0 0	0,-3,3
no 0 0 country -	-3,-2,5
no 0 0 facet +	-3,-1,4
no 0 0 facet -	-2,-2,4
no 0 0 genre -	-2,-5,7
no 0 0 language +	-6,1,3
no 0 0 language -	0,-8,6
no 0 0 mood +	-7,-3,8
no 0 0 mood -	-2,-4,6
no 0 0 person +	-5,-1,6
no 0 0 person -	-1,-3,5
no 0 0 runtime +	-9,9,-4
no 0 0 unread	1,-5,3
no 0 0 word +	5,-3,-2
no 0 0 years +	-11,-1,7
no 1 0 0	-1,-4,5
no 1 0 country -	-4,-6,11
no 1 0 facet +	-5,-5,10
no 1 0 facet -	-3,-5,8
no 1 0 genre -	1,-6,4
no 1 0 language -	-11,-5,15
no 1 0 mood +	-10,-8,14
no 1 0 mood -	-1,-3,5
no 1 0 person +	-3,-4,5
no 1 0 person -	-5,0,5
no 1 0 runtime +	-17,12,1
no 1 0 unread	1,-4,3
no 1 0 word +	1,-11,9
no 1 0 word -	-1,-3,4
no 1 0 years +	-2,-12,11
no 1 1 facet +	-3,8,-6
no 1 1 facet -	-6,6,-3
no 1 1 mood +	-10,6,2
no 1 1 mood -	2,-6,5
no 1 1 person +	-17,10,1
no 1 1 unread	5,-4,-1
no 1 1 word +	5,-4,-1
no 1 1 word -	-8,-6,12
no 2 0 0	-1,-5,6
no 2 0 1	-1,8,-8
no 2 0 facet +	-3,-5,5
no 2 0 facet -	8,-10,1
no 2 0 mood +	-7,-5,12
no 2 0 mood -	-3,3,-1
no 2 0 person +	8,-3,-7
no 2 0 person -	-12,13,-3
no 2 0 runtime +	-8,2,1
no 2 0 unread	0,-4,5
no 2 0 word +	-7,-8,15
no 2 0 word -	1,-6,4
no 2 1 0	2,0,-2
no 2 1 1	4,2,-5
no 2 1 country +	-2,7,-10
no 2 1 facet -	4,-3,-2
no 2 1 genre +	-4,8,-4
no 2 1 mood +	-2,4,-2
no 2 1 person +	-1,-2,2
no 2 1 unread	3,-1,-2
no 2 1 word +	3,-1,-3
no 2 1 word -	-6,0,4
no 2 1 years +	-6,11,-6
no 2 2 0	-4,2,3
no 2 2 facet +	-11,13,-3
no 2 2 mood +	-3,2,0
no 2 2 unread	-5,1,5
no 2 2 word +	2,0,-2
no 3 0 0	-2,-2,4
no 3 0 1	0,5,-6
no 3 0 facet +	-16,13,-5
no 3 0 facet -	3,-7,-3
no 3 0 mood +	9,-3,-7
no 3 0 person +	-15,7,9
no 3 0 unread	1,-3,3
no 3 0 word +	-5,-2,7
no 3 0 word -	6,1,-7
no 3 1 0	3,0,-3
no 3 1 1	2,1,-4
no 3 1 facet +	2,-2,0
no 3 1 facet -	7,-1,-7
no 3 1 genre +	-10,13,-4
no 3 1 mood +	1,4,-5
no 3 1 person +	2,2,-8
no 3 1 unread	2,0,-2
no 3 1 word +	4,0,-4
no 3 1 years +	2,-10,7
no 3 2 0	-2,4,-2
no 3 2 1	-2,6,-4
no 3 2 country +	-7,9,-2
no 3 2 facet +	2,2,-6
no 3 2 genre +	3,-1,-6
no 3 2 mood +	-3,7,-3
no 3 2 person +	-2,-16,13
no 3 2 unread	-2,5,-3
no 3 2 word +	-1,2,-1
no by a	-1,-4,9
no by abide	3,-6,2
no by about	-8,-3,11
no by again	0,9,-11
no by aint	-14,12,2
no by another	1,-6,5
no by any	-3,0,4
no by arent	-3,-4,4
no by avoid	-1,-8,9
no by barring	-5,-4,7
no by being	9,-14,4
no by but	0,-3,3
no by by	-7,-2,8
no by cannot	-1,6,-4
no by couldnt	2,1,-3
no by de	-3,0,1
no by didnt	4,-6,1
no by do	-2,-4,6
no by doesnt	-4,1,3
no by dont	3,-3,0
no by except	2,-3,1
no by face	6,-5,0
no by fewer	-3,3,1
no by for	-11,-5,14
no by fora	6,-4,-3
no by from	1,-5,4
no by handle	-14,-11,17
no by hardly	5,4,-10
no by hate	-2,-1,3
no by hates	-2,-3,4
no by have	1,-5,4
no by havent	2,1,-3
no by having	1,-5,3
no by into	-9,-1,5
no by is	1,-14,12
no by isnt	0,-4,4
no by leave departure	8,-7,-3
no by less	-2,0,1
no by like	-14,6,6
no by little	-13,13,0
no by me	1,-6,4
no by minus	11,-2,-9
no by more	1,-4,3
no by much	-7,8,-1
no by mustnt	-4,-14,16
no by need	-5,-3,7
no by neither	-6,-1,7
no by never	2,0,-3
no by no	0,-2,1
no by noch	13,-18,-3
no by non	16,-9,-10
no by not	1,-2,1
no by nothing	0,-2,2
no by of	-3,1,3
no by on	0,-6,7
no by one	-6,1,3
no by out	-5,-14,17
no by single	-11,-2,12
no by skip	6,-6,0
no by so	5,-7,1
no by stand	-3,2,2
no by stomach	-7,3,4
no by than	-3,-5,8
no by that	-5,-5,10
no by the	-2,-2,3
no by those	-10,4,6
no by through	5,-1,-5
no by want	-5,-3,8
no by wasnt	3,-3,-1
no by watch	-9,-1,9
no by where	-11,-4,15
no by with	-1,-4,5
no by without	0,-2,2
no by wont	6,-9,3
no by wouldnt	4,-8,3
no by your	6,-10,4
no refusal country +	-2,4,-3
no refusal facet -	1,1,-2
no refusal genre +	-1,2,-2
no refusal genre -	-5,-6,9
no refusal language +	0,3,-3
no refusal language -	-3,10,-6
no refusal mood +	-1,2,-1
no refusal mood -	-9,2,6
no refusal person +	-4,3,1
no refusal person -	-1,-5,6
no refusal runtime +	1,0,-2
no refusal unread	2,-1,-1
no refusal word +	2,1,-2
no refusal word -	3,-6,2
no refusal years +	-1,4,-2
place first	5,-5,0
place last	0,2,-2
place mid	8,-6,-2
place only	-2,3,-1
ruled country +	-1,4,-2
ruled country -	-3,-3,6
ruled facet -	-1,-1,3
ruled genre +	-1,2,-1
ruled genre -	-2,-1,4
ruled language +	-1,3,-1
ruled language -	-4,2,3
ruled mood +	-1,2,-1
ruled mood -	-2,-3,5
ruled person +	-3,3,1
ruled person -	-3,-2,4
ruled runtime +	-1,2,-1
ruled unread	2,-1,-1
ruled word +	2,0,-2
ruled word -	0,-2,2
ruled word country +	-1,4,-2
ruled word country -	-3,-3,6
ruled word facet -	-1,-1,3
ruled word genre +	-1,2,-1
ruled word genre -	-2,-1,4
ruled word language +	-1,3,-1
ruled word language -	-4,2,3
ruled word mood +	-1,2,-1
ruled word mood -	-2,-3,5
ruled word person +	-3,3,1
ruled word person -	-3,-2,4
ruled word runtime +	-1,2,-1
ruled word unread	2,-1,-1
ruled word word +	2,0,-2
ruled word word -	0,-2,2
ruled word years +	-1,3,-2
ruled years +	-1,3,-2
says -animal-harm	4,-1,-2
says -bleak	-14,17,-4
says -cheesy	2,-6,4
says -child-harm	2,-5,3
says -death	0,-8,8
says -drugs	-6,-2,9
says -gore	-2,-6,8
says -happy-ending	1,-11,7
says -illness	0,-12,9
says -language	-3,1,2
says -monster	3,-8,4
says -needs-attention	5,-3,-2
says -nudity	2,1,-2
says -sad	1,2,-3
says -scares	0,6,-7
says -sex	5,-6,-1
says -sexual-violence	-4,-25,22
says -slow-burn	0,-14,11
says -violence	6,-4,-1
says 1800s	3,-5,2
says 1920s	-4,4,0
says 1950s	1,4,-4
says 1960s	0,1,-2
says 1970s	-3,3,-1
says 1980s	-1,2,-1
says 1990s	-1,2,0
says after-a-break-up	1,-5,4
says ageing	3,-1,-1
says alien	-2,-1,2
says ancient	-8,11,-2
says animals	-2,3,-2
says anime	-10,5,4
says anthology	2,1,-3
says apocalypse	-17,1,13
says art	3,0,-4
says awe	7,-3,-5
says awkward	-2,1,1
says background	3,-2,-1
says berlin-prize	-1,2,-1
says big-screen	8,-6,-3
says biography	-5,-7,12
says bittersweet	4,-1,-3
says black-and-white	1,1,-6
says blockbuster	-2,1,1
says body-swap	-8,2,4
says boston	3,-4,1
says brain-off	-1,3,-1
says camp	-1,4,-2
says cannes	1,2,-5
says cat	6,0,-5
says cat-and-mouse	-3,7,-3
says cheer-me-up	3,0,-3
says cheesy	-5,-3,9
says child-harm	-11,5,6
says christmas	3,-4,2
says class	1,1,-2
says classic	5,-3,-3
says colonialism	-7,9,-2
says comfort-rewatch	6,-6,0
says computer-animated	-7,6,1
says con	-3,7,-4
says conspiracy	-4,3,0
says cop	-2,-3,4
says countryside	-1,2,-1
says cowboy	-3,3,-1
says cozy	0,4,-4
says creepy	7,-2,-5
says criminal	5,-11,7
says critics-darling	3,-3,0
says cult	-5,2,3
says cult-and-sect	3,0,-4
says cynical	1,0,-2
says dance	-1,3,-2
says death	-1,-2,3
says detective	-3,2,0
says dialogue-driven	14,-5,-14
says dinosaur	-1,-2,3
says directors-debut	4,-3,-1
says disability	0,-3,3
says disaster	-2,2,0
says disguise	2,1,-3
says disturbing	-3,0,3
says divisive	6,-11,5
says divorce	-2,1,1
says doctor	0,-3,2
says documentary	1,0,-2
says dog	0,-2,3
says dragon	-4,3,0
says dreamy	2,-2,1
says drugs	-1,-2,3
says dystopia	-6,-1,7
says early-1900s	-12,14,-3
says ensemble	-14,16,-5
says environment	-7,13,-9
says episodic	-1,0,-3
says escape	6,-3,-3
says exhilarating	-6,0,5
says experiment	-2,7,-6
says experimental	3,2,-5
says faith	2,-1,-1
says fame	9,-6,-5
says family	1,0,-2
says fantasy-world	3,-8,6
says fate	2,0,-2
says fathers	3,-2,-1
says feminist	10,-6,-4
says few-words	4,0,-3
says film-club	6,-5,-2
says film-making	1,-3,2
says first-contact	9,5,-15
says first-love	-6,-1,4
says flop-now-loved	-4,5,0
says folklore	-1,3,-3
says forbidden-love	2,-3,2
says found-footage	-2,-1,3
says fourth-wall	2,0,-2
says friends-night	8,-8,0
says friendship	1,2,-3
says from-novel	5,-3,-2
says funny	3,-1,-2
says games	-3,2,1
says gangster	-1,-4,4
says gentle	2,1,-3
says gore	-5,2,3
says grandparents	5,-4,0
says great-dialogue	-4,2,2
says great-performance	2,-2,0
says great-score	-9,-1,10
says great-soundtrack	-1,0,2
says grief	-2,0,2
says gritty	0,1,-2
says gunfights	-5,4,0
says halloween	1,2,-3
says hand-drawn	3,-1,-2
says heist	-5,6,-1
says hidden-gem	8,-6,-2
says hitman	3,1,-5
says holiday-trip	3,-2,-2
says holocaust	3,-3,1
says home-invasion	-1,1,-2
says hong-kong	-5,2,2
says hopeful	-1,2,-1
says horse	-1,3,-3
says hospital	-3,1,3
says hotel	-3,5,-2
says house	1,1,-3
says identity	10,-5,-5
says illness	3,-4,2
says immigration	1,2,-3
says infidelity	-2,-5,4
says influential	-4,2,2
says interwoven	12,-6,-7
says island	-4,6,-2
says it 0	-1,2,0
says it 3	3,-1,-2
says it 4	5,-1,-4
says journalist	-1,4,-3
says journey	1,3,-4
says jumps	-16,5,11
says justice	8,-8,-1
says kidnapping	-12,-1,9
says kids-from-10	5,-3,-1
says kids-from-4	0,1,-2
says kids-from-7	3,-3,0
says language	-1,-3,3
says las-vegas	2,1,-4
says lawyer	2,-2,0
says london	-8,6,2
says loneliness	-3,5,-2
says long-takes	10,-3,-7
says los-angeles	2,-2,0
says love-triangle	-12,1,10
says madness	-5,4,0
says magic-and-illusion	-10,5,5
says magical	0,2,-2
says marriage	2,-1,-1
says martial-arts	2,1,-3
says media	-1,4,-2
says medieval	-6,4,2
says melancholy	-1,4,-3
says memory	6,-5,-1
says mental-health	-3,-10,10
says mentor-and-pupil	0,-2,2
says minimalist	6,-2,-3
says missing-person	4,-2,-2
says mostly-women	1,1,-2
says mothers	2,-1,-1
says mountains	-3,7,-3
says mumbai	-12,15,-5
says music	-3,3,-1
says musical	-2,0,2
says nature	7,-4,-3
says near-future	0,3,-5
says needs-attention	-1,-3,3
says neon	4,-2,-2
says new-orleans	-5,-3,7
says new-york	-5,10,-5
says night	2,-1,-1
says noir	-8,8,1
says nonlinear	-7,0,7
says nostalgic	-1,2,-1
says obsession	4,-4,0
says odd-couple	-16,19,-4
says old-people	-1,2,-2
says one-night	14,-11,-3
says open-ending	-8,9,-1
says oscar-best-picture	9,-9,-1
says oscar-international	-3,-3,6
says outsider	-6,5,1
says paris	-3,3,0
says parody	0,2,-2
says philosophy	1,-7,4
says pirate	-4,7,-3
says political-intrigue	-5,8,-2
says politics	-2,2,0
says possession	-3,-1,4
says post-apocalypse	4,-2,-2
says practical-effects	-6,6,-1
says prison	-8,4,4
says queer	0,1,-2
says race	-2,3,0
says realistic	0,3,-3
says redemption	4,1,-5
says rescue	2,1,-3
says revenge	-5,6,-1
says rise-and-fall	15,-5,-10
says robot	-4,0,4
says romantic	1,0,-2
says rome	-6,9,-3
says royalty	-4,3,1
says sad	2,-2,1
says sad-ending	-7,-1,7
says satirical	1,2,-3
says scary	4,-3,-1
says scientist	-3,3,0
says sea	-2,2,-1
says second-chance	1,0,-2
says serial-killer	-4,3,1
says sex	-5,-7,11
says sexual-violence	-3,-12,12
says sexy	-1,2,-1
says sick-in-bed	6,-4,-2
says siege	-17,15,-3
says silent	-5,-2,7
says simulated-world	0,2,-2
says slasher	-12,2,9
says slow-burn	10,-2,-7
says small-town	-4,5,-1
says snow	-1,2,-2
says so-bad-its-good	3,-1,-2
says space	-2,2,1
says spectacle	1,-5,4
says sport	-1,2,-1
says stop-motion	-3,4,-1
says strong-female-lead	2,-2,-1
says suburb	1,2,-3
says summer	0,2,-2
says superhero	2,-2,0
says survival	8,-6,-2
says sword-fights	-7,10,-3
says teacher	1,2,-4
says team-gathers	-3,5,-2
says tear-jerking	1,-2,1
says technology	1,-3,2
says teen-life	-4,2,2
says teenagers	3,0,-3
says theatre	4,-2,-3
says thought-provoking	0,2,-2
says time-loop	4,-2,-2
says time-travel	5,-5,0
says tokyo	3,-1,-2
says tournament	-3,3,0
says train	-1,4,-3
says twist	2,-1,-1
says undercover	-4,7,-6
says underdog	-6,10,-4
says underwater	-6,8,-3
says uplifting	-15,16,-1
says vampire	-3,4,-1
says venice	2,1,-2
says venice-prize	4,-3,-2
says vietnam-war	-10,6,0
says villain	-3,2,1
says violence	1,-3,1
says visually-stunning	1,2,-3
says voice-over	0,1,-2
says warm	1,2,-2
says wedding	1,-4,3
says werewolf	-15,4,4
says whodunnit	1,2,-3
says with-parents	3,2,-4
says witty	0,3,-2
says work	-10,15,-6
says world-war-one	-2,-1,4
says world-war-two	2,-2,0
says writing	0,3,-3
says wrongly-accused	5,-4,0
says zombie	-4,-4,7
sentence  country +	-6,8,-2
sentence  facet +	0,2,-1
sentence  facet -	1,1,-3
sentence  genre +	-2,5,-3
sentence  genre -	8,-12,4
sentence  language +	-4,8,-4
sentence  language -	-13,-4,13
sentence  mood +	0,2,-1
sentence  mood -	-7,-7,11
sentence  person +	-4,4,0
sentence  person -	-5,-2,7
sentence  runtime +	1,4,-5
sentence  unread	4,0,-3
sentence  word +	2,1,-3
sentence  word -	-3,7,-4
sentence  years +	-6,9,-4
sentence ? FILM I NO feeling negator seen unread	7,-6,-1
sentence ? FILM I films wish unread	-3,4,-2
sentence ? FILM I unread	2,-1,-2
sentence ? FILM facet +	5,-4,-1
sentence ? FILM feeling unread	-4,9,-7
sentence ? FILM films word +	1,1,-3
sentence ? FILM word +	-7,1,6
sentence ? I facet +	8,-14,7
sentence ? I films unread	-7,-4,5
sentence ? I person +	-5,-16,20
sentence ? I unread	6,-4,-1
sentence ? I wish word +	2,1,-4
sentence ? NO films negator word +	-19,8,8
sentence ? NO negator wish word +	-1,-10,10
sentence ? NO other word +	12,-1,-15
sentence ? country +	5,-5,-3
sentence ? facet +	-12,2,8
sentence ? feeling mood +	-6,-10,13
sentence ? feeling they wish word +	-14,16,-3
sentence ? feeling unread	-15,13,0
sentence ? feeling word +	12,-14,1
sentence ? films mood +	-15,17,-3
sentence ? films wish mood +	-11,15,-6
sentence ? films wish word +	-9,11,-4
sentence ? films word +	2,-3,0
sentence ? genre +	-5,-7,10
sentence ? mood +	5,-1,-5
sentence ? person +	3,-13,9
sentence ? they word +	6,-3,-4
sentence ? turn word +	-15,17,-3
sentence ? unread	9,-1,-11
sentence ? wish facet +	-15,18,-3
sentence ? wish language +	-6,10,-5
sentence ? wish mood +	0,3,-4
sentence ? wish person +	-9,4,3
sentence ? wish unread	0,4,-5
sentence ? wish word +	-5,3,1
sentence ? word +	-5,4,1
sentence FILM I NO facet +	4,-3,-1
sentence FILM I NO feeling films unread	2,-10,7
sentence FILM I NO feeling like negator unread	6,-5,-1
sentence FILM I NO feeling negator seen unread	9,-8,-2
sentence FILM I NO feeling negator they unread	3,-2,0
sentence FILM I NO feeling negator turn unread	2,-2,1
sentence FILM I NO feeling negator unread	3,-1,-2
sentence FILM I NO feeling other they turn unread	-4,-3,7
sentence FILM I NO feeling other they unread	3,-2,-1
sentence FILM I NO feeling other unread	2,3,-6
sentence FILM I NO feeling seen turn unread	-15,9,5
sentence FILM I NO feeling they unread	3,-2,-1
sentence FILM I NO feeling turn unread	-6,0,5
sentence FILM I NO feeling unread	2,0,-2
sentence FILM I NO films negator unread	1,1,-2
sentence FILM I NO films other unread	13,-10,-3
sentence FILM I NO films unread	5,-3,-2
sentence FILM I NO like negator unread	5,-3,-3
sentence FILM I NO like unread	-9,11,-4
sentence FILM I NO negator facet +	5,-4,-1
sentence FILM I NO negator facet -	2,-3,0
sentence FILM I NO negator other unread	2,0,-1
sentence FILM I NO negator person +	15,-16,-5
sentence FILM I NO negator seen unread	4,-2,-1
sentence FILM I NO negator they turn unread	5,-4,-2
sentence FILM I NO negator they unread	3,-2,-2
sentence FILM I NO negator turn unread	0,1,-2
sentence FILM I NO negator unread	4,-2,-2
sentence FILM I NO negator wish word +	4,-3,-3
sentence FILM I NO negator word +	3,0,-3
sentence FILM I NO other facet +	9,-8,-2
sentence FILM I NO other turn unread	6,-4,-1
sentence FILM I NO other unread	-2,-4,7
sentence FILM I NO other wish unread	-7,10,-8
sentence FILM I NO they unread	5,-4,-2
sentence FILM I NO turn unread	5,-5,0
sentence FILM I NO unread	3,-4,0
sentence FILM I facet +	2,-1,-1
sentence FILM I facet -	3,-7,4
sentence FILM I feeling films they unread	1,1,-2
sentence FILM I feeling films unread	3,-2,-2
sentence FILM I feeling films wish unread	5,5,-12
sentence FILM I feeling same unread	3,-2,-2
sentence FILM I feeling they unread	-2,3,-3
sentence FILM I feeling turn unread	6,-2,-3
sentence FILM I feeling turn wish unread	-14,-3,16
sentence FILM I feeling unread	2,0,-2
sentence FILM I feeling wish unread	-5,9,-3
sentence FILM I feeling wish word +	8,-6,-2
sentence FILM I films facet +	8,-5,-3
sentence FILM I films mood +	11,-10,-1
sentence FILM I films seen unread	4,-3,0
sentence FILM I films they unread	3,-2,-1
sentence FILM I films turn unread	4,0,-5
sentence FILM I films unread	3,-3,0
sentence FILM I films wish unread	4,-3,-1
sentence FILM I films wish word +	8,-7,-2
sentence FILM I films word +	5,-4,0
sentence FILM I genre +	10,-8,-2
sentence FILM I like facet +	20,-19,-2
sentence FILM I like turn word +	4,-2,-2
sentence FILM I like unread	0,2,-2
sentence FILM I mood +	9,-6,-4
sentence FILM I negator unread	2,-2,-1
sentence FILM I other unread	5,-4,-1
sentence FILM I person +	9,4,-14
sentence FILM I runtime +	0,4,-4
sentence FILM I same they unread	7,-5,-2
sentence FILM I same unread	2,-2,-1
sentence FILM I seen they unread	13,-12,-1
sentence FILM I seen unread	2,-1,-1
sentence FILM I they facet +	10,-8,-2
sentence FILM I they turn unread	4,-3,-1
sentence FILM I they unread	4,-4,-1
sentence FILM I they wish unread	10,-7,-1
sentence FILM I they wish word +	0,2,-2
sentence FILM I turn facet +	7,-5,-3
sentence FILM I turn unread	2,-1,0
sentence FILM I turn wish facet +	-9,13,-5
sentence FILM I turn wish unread	3,0,-3
sentence FILM I turn wish word +	5,-3,-4
sentence FILM I unread	3,-1,-1
sentence FILM I wish facet +	9,-8,-1
sentence FILM I wish mood +	11,-8,-4
sentence FILM I wish person +	3,2,-5
sentence FILM I wish unread	2,-1,-1
sentence FILM I wish word +	2,-1,-1
sentence FILM I word +	-3,4,-2
sentence FILM NO facet +	-15,5,12
sentence FILM NO facet -	4,-12,5
sentence FILM NO feeling films negator unread	2,5,-7
sentence FILM NO feeling films other turn wish word +	-7,8,0
sentence FILM NO feeling films other unread	-6,-3,6
sentence FILM NO feeling films unread	-4,-5,7
sentence FILM NO feeling films wish unread	5,-6,-2
sentence FILM NO feeling negator turn unread	-4,-1,3
sentence FILM NO feeling negator unread	5,-3,-2
sentence FILM NO feeling other turn unread	-7,6,3
sentence FILM NO feeling other unread	-2,2,0
sentence FILM NO feeling they unread	4,-2,-2
sentence FILM NO feeling turn unread	-6,6,0
sentence FILM NO feeling wish word +	8,-2,-7
sentence FILM NO films negator person -	8,-4,-6
sentence FILM NO films negator unread	6,-5,0
sentence FILM NO films negator word +	1,-5,4
sentence FILM NO films negator word -	6,-2,-5
sentence FILM NO mood +	-5,8,-3
sentence FILM NO negator facet +	-1,5,-4
sentence FILM NO negator facet -	-4,-10,12
sentence FILM NO negator mood +	0,-8,8
sentence FILM NO negator mood -	15,-6,-12
sentence FILM NO negator person +	-6,12,-8
sentence FILM NO negator seen unread	3,-2,-1
sentence FILM NO negator seen word +	3,-2,-1
sentence FILM NO negator turn unread	20,-10,-14
sentence FILM NO negator turn word +	9,-7,-3
sentence FILM NO negator wish mood +	-10,12,-1
sentence FILM NO negator word +	3,0,-3
sentence FILM NO negator word -	11,-5,-7
sentence FILM NO other facet -	-7,14,-11
sentence FILM NO other mood +	-2,7,-4
sentence FILM NO other mood -	0,-7,4
sentence FILM NO other person +	17,-14,-6
sentence FILM NO other unread	0,2,-2
sentence FILM NO other wish word +	6,-5,-5
sentence FILM NO other word +	1,2,-4
sentence FILM NO other word -	3,-4,1
sentence FILM NO person +	14,-9,-8
sentence FILM NO seen unread	6,-2,-3
sentence FILM NO they unread	2,0,-1
sentence FILM NO turn facet -	4,-1,-3
sentence FILM NO turn unread	11,-15,6
sentence FILM NO turn word +	-13,13,-2
sentence FILM NO unread	6,1,-10
sentence FILM NO wish facet -	2,-4,-6
sentence FILM NO wish mood +	11,-10,-1
sentence FILM NO wish word +	1,0,-2
sentence FILM NO word +	1,1,-3
sentence FILM NO word -	-9,2,6
sentence FILM country +	-5,6,-4
sentence FILM facet +	2,0,-2
sentence FILM facet -	1,3,-4
sentence FILM feeling films they unread	11,-8,-3
sentence FILM feeling films unread	1,1,-2
sentence FILM feeling like unread	-2,4,-1
sentence FILM feeling same unread	4,-2,-3
sentence FILM feeling seen they unread	2,-2,0
sentence FILM feeling seen unread	2,-2,0
sentence FILM feeling they turn unread	-6,9,-5
sentence FILM feeling they unread	5,-4,-1
sentence FILM feeling they wish unread	5,-4,-1
sentence FILM feeling unread	2,-1,-1
sentence FILM feeling wish unread	4,-2,-1
sentence FILM feeling wish word +	0,2,-3
sentence FILM films facet +	-3,6,-3
sentence FILM films language +	5,-3,-2
sentence FILM films like word +	-3,5,-2
sentence FILM films mood +	11,-6,-5
sentence FILM films seen unread	11,-8,-3
sentence FILM films they word +	-5,7,-1
sentence FILM films turn word +	9,-8,-1
sentence FILM films wish word +	1,1,-2
sentence FILM films word +	4,-2,-2
sentence FILM genre +	10,-8,-4
sentence FILM language +	-6,8,-4
sentence FILM like facet +	2,-2,-1
sentence FILM like mood +	-3,4,-1
sentence FILM like turn facet +	-4,5,-2
sentence FILM like turn mood +	-3,3,0
sentence FILM like turn wish word +	4,-3,-2
sentence FILM like turn word +	-5,7,-2
sentence FILM like unread	2,-1,-1
sentence FILM like wish mood +	-5,6,-1
sentence FILM like wish word +	-1,2,-1
sentence FILM like word +	1,1,-2
sentence FILM mood +	3,-2,-1
sentence FILM open word +	0,4,-5
sentence FILM person +	9,-4,-6
sentence FILM runtime +	-9,10,-2
sentence FILM same unread	3,-1,-2
sentence FILM same word +	6,-4,-1
sentence FILM seen unread	-5,7,-2
sentence FILM seen wish word +	5,-3,-1
sentence FILM seen word +	6,-5,-2
sentence FILM they facet +	3,-1,-1
sentence FILM they mood +	11,-10,-1
sentence FILM they turn word +	-1,3,-3
sentence FILM they unread	3,-2,-2
sentence FILM they word +	4,-4,-1
sentence FILM turn facet +	-1,4,-3
sentence FILM turn facet -	0,4,-4
sentence FILM turn language +	-3,4,-1
sentence FILM turn mood +	0,2,-2
sentence FILM turn person +	8,2,-12
sentence FILM turn unread	-1,-5,4
sentence FILM turn wish mood +	3,0,-6
sentence FILM turn wish word +	-5,4,1
sentence FILM turn word +	-1,5,-3
sentence FILM unread	5,-3,-2
sentence FILM wish facet +	6,-4,-4
sentence FILM wish mood +	-5,8,-3
sentence FILM wish person +	10,-3,-8
sentence FILM wish unread	5,-3,-3
sentence FILM wish word +	7,-4,-3
sentence FILM word +	3,-2,-2
sentence FILM years +	-5,1,5
sentence I NO facet +	-1,2,0
sentence I NO facet -	3,-10,6
sentence I NO feeling facet +	-5,7,-3
sentence I NO feeling facet -	-9,-2,11
sentence I NO feeling films negator they unread	3,-2,-1
sentence I NO feeling films negator wish word +	8,-6,-4
sentence I NO feeling films negator word +	-2,4,-1
sentence I NO feeling films unread	8,-7,-1
sentence I NO feeling films word +	11,-9,-2
sentence I NO feeling mood +	-5,0,6
sentence I NO feeling mood -	3,-6,2
sentence I NO feeling negator facet +	-6,2,3
sentence I NO feeling negator mood +	-10,2,8
sentence I NO feeling negator unread	6,-1,-5
sentence I NO feeling negator wish mood +	-7,13,-9
sentence I NO feeling negator wish unread	9,-7,-2
sentence I NO feeling negator wish word +	7,-4,-4
sentence I NO feeling negator word +	-1,3,-2
sentence I NO feeling negator word -	7,-11,2
sentence I NO feeling other mood +	-9,10,-1
sentence I NO feeling other unread	3,3,-5
sentence I NO feeling other wish mood +	-6,8,-3
sentence I NO feeling other wish unread	4,-2,-1
sentence I NO feeling other wish word +	6,-3,-2
sentence I NO feeling other wish word -	6,-5,-2
sentence I NO feeling other word +	-2,5,-2
sentence I NO feeling other word -	0,-5,2
sentence I NO feeling seen unread	8,-7,0
sentence I NO feeling they unread	8,-5,-2
sentence I NO feeling turn wish unread	-2,-16,14
sentence I NO feeling turn wish word +	5,-2,-4
sentence I NO feeling turn word +	3,-2,-2
sentence I NO feeling unread	0,-2,3
sentence I NO feeling wish facet +	4,0,-4
sentence I NO feeling wish mood +	-2,3,-1
sentence I NO feeling wish unread	4,-6,2
sentence I NO feeling wish word +	3,0,-3
sentence I NO feeling wish word -	-9,-4,12
sentence I NO feeling word +	-1,3,-2
sentence I NO feeling word -	0,-9,7
sentence I NO films facet +	4,-4,-2
sentence I NO films negator facet +	6,-9,2
sentence I NO films negator mood +	0,3,-3
sentence I NO films negator other unread	1,-2,0
sentence I NO films negator they unread	-3,-8,7
sentence I NO films negator turn unread	5,-3,-2
sentence I NO films negator unread	1,-2,1
sentence I NO films negator wish mood +	-1,2,0
sentence I NO films negator wish unread	7,-4,-3
sentence I NO films negator wish word +	-9,13,-4
sentence I NO films negator wish word -	-11,9,1
sentence I NO films other facet +	-13,16,-5
sentence I NO films other unread	-1,-5,5
sentence I NO films other wish unread	-1,6,-7
sentence I NO films other wish word +	0,3,-3
sentence I NO films unread	0,-3,4
sentence I NO films wish unread	-3,-11,11
sentence I NO films wish word +	-8,-1,6
sentence I NO mood +	3,1,-8
sentence I NO mood -	-2,-6,7
sentence I NO negator country +	2,1,-4
sentence I NO negator country -	-10,-3,13
sentence I NO negator facet +	0,1,-2
sentence I NO negator facet -	1,0,-2
sentence I NO negator genre +	-5,-1,4
sentence I NO negator genre -	-15,5,5
sentence I NO negator mood +	3,-2,-1
sentence I NO negator mood -	1,4,-5
sentence I NO negator open unread	8,3,-14
sentence I NO negator other unread	5,0,-7
sentence I NO negator other wish unread	9,-3,-6
sentence I NO negator other wish word +	2,1,-4
sentence I NO negator other wish word -	-2,-1,2
sentence I NO negator person +	0,-15,13
sentence I NO negator person -	-4,0,4
sentence I NO negator runtime +	3,-23,15
sentence I NO negator same unread	0,-9,7
sentence I NO negator seen unread	0,2,-3
sentence I NO negator they turn unread	4,-1,-4
sentence I NO negator they unread	-6,3,3
sentence I NO negator they wish person +	-30,2,18
sentence I NO negator they wish unread	3,-6,4
sentence I NO negator they wish word +	-3,1,3
sentence I NO negator turn facet +	-4,1,2
sentence I NO negator turn facet -	7,1,-15
sentence I NO negator turn person +	-14,12,1
sentence I NO negator turn unread	8,-6,-1
sentence I NO negator turn wish mood +	5,-4,-1
sentence I NO negator turn wish unread	1,4,-6
sentence I NO negator turn wish word +	3,0,-3
sentence I NO negator turn wish word -	15,-5,-11
sentence I NO negator wish facet +	-1,-3,3
sentence I NO negator wish facet -	14,-6,-13
sentence I NO negator wish genre +	-5,8,-3
sentence I NO negator wish language +	12,-3,-10
sentence I NO negator wish mood +	-5,0,4
sentence I NO negator wish mood -	-6,3,1
sentence I NO negator wish person +	-9,4,2
sentence I NO negator wish unread	-5,3,2
sentence I NO negator wish word +	3,-3,0
sentence I NO negator wish word -	0,-4,4
sentence I NO negator word +	2,-4,2
sentence I NO negator word -	0,3,-4
sentence I NO negator years +	0,-2,2
sentence I NO open unread	6,-19,7
sentence I NO other facet -	-2,-1,2
sentence I NO other genre +	-7,10,-3
sentence I NO other genre -	6,-2,-4
sentence I NO other language +	-5,1,3
sentence I NO other mood +	1,1,-3
sentence I NO other mood -	-4,-3,8
sentence I NO other person +	1,-20,15
sentence I NO other person -	6,-8,-2
sentence I NO other seen unread	8,-2,-6
sentence I NO other turn unread	0,-2,1
sentence I NO other turn wish unread	6,-4,-2
sentence I NO other wish facet +	-9,5,4
sentence I NO other wish facet -	4,-9,0
sentence I NO other wish mood -	-1,-6,6
sentence I NO other wish person -	21,-7,-17
sentence I NO other wish unread	7,-6,-1
sentence I NO other wish word +	-4,1,3
sentence I NO other wish word -	4,-6,1
sentence I NO other word +	2,0,-1
sentence I NO person +	-2,-20,12
sentence I NO person -	-10,5,2
sentence I NO seen unread	4,-2,-3
sentence I NO they unread	-2,6,-4
sentence I NO turn unread	3,-3,0
sentence I NO turn word +	-1,5,-5
sentence I NO unread	3,-4,2
sentence I NO wish facet +	-5,6,-1
sentence I NO wish facet -	2,-5,2
sentence I NO wish mood +	-4,7,-5
sentence I NO wish mood -	-9,5,5
sentence I NO wish unread	7,-5,-1
sentence I NO wish word +	0,-5,4
sentence I NO wish word -	-2,-10,8
sentence I NO word +	9,-7,-2
sentence I country +	-5,-3,7
sentence I facet -	0,2,-3
sentence I feeling facet +	-4,6,-2
sentence I feeling films mood +	3,-10,8
sentence I feeling films they word +	4,-3,0
sentence I feeling films unread	1,1,-3
sentence I feeling films wish unread	12,-10,-3
sentence I feeling films word +	-1,5,-4
sentence I feeling mood +	-3,6,-3
sentence I feeling person +	-12,4,6
sentence I feeling same unread	5,-4,-1
sentence I feeling they unread	7,-5,-2
sentence I feeling they wish unread	3,-1,-2
sentence I feeling they word +	-4,6,-3
sentence I feeling turn facet +	8,-6,-2
sentence I feeling turn unread	3,-1,-2
sentence I feeling turn wish unread	-6,-6,11
sentence I feeling turn word +	3,1,-5
sentence I feeling unread	3,-1,-2
sentence I feeling wish facet +	2,2,-5
sentence I feeling wish mood +	0,3,-3
sentence I feeling wish person +	8,16,-24
sentence I feeling wish unread	4,-1,-3
sentence I feeling wish word +	-3,3,0
sentence I feeling word -	9,-4,-6
sentence I films language +	1,3,-4
sentence I films mood +	-1,-2,2
sentence I films person +	9,-5,-5
sentence I films runtime +	0,1,-2
sentence I films same unread	1,3,-4
sentence I films seen unread	-4,-4,7
sentence I films they facet +	-8,10,-5
sentence I films they unread	3,-2,-1
sentence I films turn unread	4,0,-3
sentence I films unread	3,-1,-2
sentence I films wish facet +	9,-5,-4
sentence I films wish mood +	4,-2,-4
sentence I films wish person +	-22,14,1
sentence I films wish unread	2,1,-2
sentence I films word +	3,-1,-4
sentence I films years +	-4,7,-5
sentence I genre +	-3,-4,6
sentence I language +	-8,13,-6
sentence I like facet +	0,5,-3
sentence I like mood +	5,-1,-12
sentence I like person +	10,-21,13
sentence I like unread	9,-5,-3
sentence I like wish word +	6,-4,-4
sentence I like word +	2,1,-3
sentence I mood +	-4,1,3
sentence I open facet +	3,-1,-4
sentence I open mood +	10,-6,-5
sentence I open they unread	0,3,-4
sentence I open unread	-3,7,-3
sentence I open wish unread	4,-1,-3
sentence I open wish word +	-6,7,-3
sentence I person +	-5,0,4
sentence I person -	-5,-3,8
sentence I runtime +	-1,5,-7
sentence I same facet +	7,-6,-1
sentence I same unread	6,-2,-4
sentence I seen facet +	4,-3,-2
sentence I seen they unread	7,-6,-1
sentence I seen unread	3,-3,0
sentence I seen wish unread	9,-7,-1
sentence I seen wish word +	10,-7,-4
sentence I they facet +	10,-7,-3
sentence I they mood +	0,-13,8
sentence I they person +	0,5,-6
sentence I they turn unread	-3,4,-1
sentence I they unread	4,-1,-3
sentence I they wish unread	2,0,-3
sentence I they wish word +	2,0,-3
sentence I they word +	7,-6,-1
sentence I turn facet +	4,1,-4
sentence I turn mood +	-7,-4,8
sentence I turn person +	-17,2,9
sentence I turn unread	7,-4,-3
sentence I turn wish facet +	2,1,-5
sentence I turn wish mood +	-7,-8,12
sentence I turn wish person +	-8,4,1
sentence I turn wish unread	4,-3,-1
sentence I turn wish word +	8,-3,-6
sentence I unread	3,-2,-1
sentence I wish country +	-2,6,-5
sentence I wish facet +	1,2,-4
sentence I wish facet -	-5,9,-6
sentence I wish genre +	7,-4,-4
sentence I wish language +	14,-11,-3
sentence I wish mood +	-5,7,-2
sentence I wish person +	-6,6,0
sentence I wish runtime +	11,-18,1
sentence I wish unread	2,-1,-1
sentence I wish years +	-6,7,-1
sentence I word +	2,-1,-2
sentence NO facet +	-4,4,0
sentence NO facet -	-1,-7,6
sentence NO feeling facet +	-8,6,1
sentence NO feeling facet -	-8,1,5
sentence NO feeling films negator word +	0,3,-3
sentence NO feeling films other word +	7,-3,-5
sentence NO feeling films word +	3,-2,-1
sentence NO feeling mood +	-2,1,0
sentence NO feeling mood -	6,-6,-1
sentence NO feeling negator facet +	-6,1,2
sentence NO feeling negator facet -	7,-2,-6
sentence NO feeling negator mood +	-10,9,0
sentence NO feeling negator mood -	0,-3,4
sentence NO feeling negator person +	2,4,-12
sentence NO feeling negator person -	-6,8,-1
sentence NO feeling negator turn word +	3,0,-2
sentence NO feeling negator unread	0,8,-8
sentence NO feeling negator wish facet +	-9,11,-3
sentence NO feeling negator wish facet -	-19,13,-2
sentence NO feeling negator wish mood +	7,-8,1
sentence NO feeling negator wish word +	8,-8,0
sentence NO feeling negator wish word -	-4,-7,8
sentence NO feeling negator word +	1,-2,-1
sentence NO feeling negator word -	11,-5,-7
sentence NO feeling other facet +	-6,6,0
sentence NO feeling other facet -	-4,-4,5
sentence NO feeling other genre -	5,-8,1
sentence NO feeling other mood +	4,-2,-2
sentence NO feeling other mood -	-4,-8,12
sentence NO feeling other person +	0,17,-18
sentence NO feeling other person -	-6,-5,10
sentence NO feeling other turn unread	-4,4,-1
sentence NO feeling other turn word +	7,-4,-5
sentence NO feeling other turn word -	5,-4,-3
sentence NO feeling other unread	16,-8,-9
sentence NO feeling other wish facet +	-3,7,-4
sentence NO feeling other wish mood +	-5,6,-1
sentence NO feeling other wish word +	4,-3,-1
sentence NO feeling other wish word -	5,-13,3
sentence NO feeling other word +	-1,4,-3
sentence NO feeling other word -	-7,-6,14
sentence NO feeling person +	-17,1,11
sentence NO feeling person -	-7,-1,9
sentence NO feeling they unread	8,-5,-4
sentence NO feeling they word +	-20,21,-5
sentence NO feeling turn mood +	-10,12,-2
sentence NO feeling turn unread	1,2,-5
sentence NO feeling turn word +	-5,2,2
sentence NO feeling turn word -	-13,1,10
sentence NO feeling unread	0,-5,4
sentence NO feeling wish facet +	-12,-2,13
sentence NO feeling wish mood +	2,7,-7
sentence NO feeling wish mood -	-1,-7,6
sentence NO feeling wish unread	16,-10,-7
sentence NO feeling wish word +	-2,7,-7
sentence NO feeling word +	-4,-1,3
sentence NO feeling word -	3,2,-6
sentence NO films mood +	5,0,-7
sentence NO films negator facet +	2,5,-9
sentence NO films negator mood +	-5,10,-5
sentence NO films negator mood -	6,-2,-4
sentence NO films negator open word +	-2,-4,4
sentence NO films negator person +	-3,9,-9
sentence NO films negator seen unread	4,-2,-2
sentence NO films negator they wish word +	6,-4,-3
sentence NO films negator turn word +	-15,17,-4
sentence NO films negator unread	5,0,-5
sentence NO films negator wish mood +	2,-6,0
sentence NO films negator wish word +	6,-7,2
sentence NO films negator wish word -	-9,7,1
sentence NO films negator word +	1,-2,1
sentence NO films negator word -	1,-9,8
sentence NO films other facet +	8,-5,-4
sentence NO films other mood +	5,-3,-3
sentence NO films other person +	1,2,-4
sentence NO films other unread	-2,-7,8
sentence NO films other wish mood +	-3,4,-1
sentence NO films other wish word +	-1,3,-2
sentence NO films other wish word -	-3,-5,7
sentence NO films other word +	5,-4,0
sentence NO films other word -	4,-9,3
sentence NO films turn word -	8,-10,0
sentence NO films unread	4,-1,-4
sentence NO films wish word +	3,-1,-4
sentence NO films word +	-2,1,0
sentence NO films word -	1,-11,7
sentence NO genre +	-6,10,-4
sentence NO like negator wish word +	-5,7,-4
sentence NO like negator word +	-3,-9,12
sentence NO like word +	-12,14,-4
sentence NO like word -	7,-6,-5
sentence NO mood +	3,1,-4
sentence NO mood -	3,-8,5
sentence NO negator country +	-6,9,-3
sentence NO negator country -	-3,-5,8
sentence NO negator facet +	4,1,-4
sentence NO negator facet -	3,-3,-1
sentence NO negator genre +	-11,7,4
sentence NO negator genre -	-5,2,2
sentence NO negator language +	-2,5,-1
sentence NO negator language -	-8,-2,10
sentence NO negator mood +	-5,4,0
sentence NO negator mood -	-9,2,7
sentence NO negator open word +	-7,9,-6
sentence NO negator other mood +	-7,10,-3
sentence NO negator other unread	8,2,-8
sentence NO negator other wish word +	-2,4,-2
sentence NO negator other wish word -	4,0,-4
sentence NO negator other word +	4,-3,-1
sentence NO negator other word -	7,-6,-2
sentence NO negator person +	-7,7,0
sentence NO negator person -	-5,-3,8
sentence NO negator runtime +	-11,1,6
sentence NO negator same facet -	-4,-6,10
sentence NO negator same word +	-3,6,-3
sentence NO negator seen unread	3,7,-10
sentence NO negator seen word +	-2,-7,7
sentence NO negator they unread	1,4,-5
sentence NO negator they wish unread	3,-5,1
sentence NO negator they wish word +	-10,0,9
sentence NO negator they word +	8,-12,1
sentence NO negator they word -	-1,-2,1
sentence NO negator turn facet +	6,-3,-4
sentence NO negator turn mood +	-6,11,-5
sentence NO negator turn mood -	-5,-10,15
sentence NO negator turn person -	-7,-5,11
sentence NO negator turn unread	10,-13,-2
sentence NO negator turn wish mood +	-2,5,-3
sentence NO negator turn wish unread	-5,3,1
sentence NO negator turn wish word +	5,-8,1
sentence NO negator turn word +	2,3,-8
sentence NO negator turn word -	3,-13,2
sentence NO negator unread	-1,3,-2
sentence NO negator wish country +	-8,-3,9
sentence NO negator wish facet +	-3,5,-2
sentence NO negator wish facet -	-7,1,5
sentence NO negator wish genre +	6,-3,-2
sentence NO negator wish mood +	-3,-2,4
sentence NO negator wish mood -	-6,-4,10
sentence NO negator wish person +	-14,7,3
sentence NO negator wish person -	-12,8,1
sentence NO negator wish unread	11,-10,-3
sentence NO negator wish word +	2,-1,0
sentence NO negator wish word -	2,-1,-2
sentence NO negator word +	3,0,-3
sentence NO negator word -	4,-4,0
sentence NO negator years +	-19,6,11
sentence NO other country +	3,1,-4
sentence NO other country -	5,-10,2
sentence NO other facet +	-1,4,-3
sentence NO other facet -	-2,-3,5
sentence NO other genre +	9,-5,-4
sentence NO other genre -	-3,4,-1
sentence NO other language +	-11,3,7
sentence NO other mood +	-2,6,-4
sentence NO other mood -	-2,-2,4
sentence NO other person +	-7,-6,12
sentence NO other person -	0,-6,6
sentence NO other runtime +	-8,4,3
sentence NO other same wish word +	2,1,-2
sentence NO other they word +	-4,7,-4
sentence NO other turn mood +	-11,14,-3
sentence NO other turn person -	-1,-2,4
sentence NO other turn unread	-7,13,-6
sentence NO other turn wish mood +	-4,5,-2
sentence NO other turn wish word +	0,2,-2
sentence NO other turn wish word -	-2,-11,9
sentence NO other turn word +	-4,3,0
sentence NO other turn word -	-4,-9,12
sentence NO other unread	-2,0,0
sentence NO other wish facet +	-1,-1,2
sentence NO other wish facet -	4,-10,5
sentence NO other wish genre +	-9,10,-2
sentence NO other wish mood +	-5,4,0
sentence NO other wish mood -	-1,-6,7
sentence NO other wish person +	-14,12,0
sentence NO other wish person -	4,-3,-2
sentence NO other wish unread	9,-10,1
sentence NO other wish word +	0,2,-2
sentence NO other wish word -	-3,-3,6
sentence NO other word +	0,2,-3
sentence NO other word -	0,-2,2
sentence NO other years +	3,4,-9
sentence NO person +	-10,6,1
sentence NO person -	-6,-3,9
sentence NO they unread	-6,5,1
sentence NO they wish word +	-1,0,4
sentence NO they word +	-12,15,-6
sentence NO turn facet +	1,2,-3
sentence NO turn facet -	-6,2,0
sentence NO turn mood +	-6,3,1
sentence NO turn person +	-7,13,-6
sentence NO turn person -	-3,-1,4
sentence NO turn unread	1,-9,3
sentence NO turn wish unread	7,-1,-11
sentence NO turn wish word +	4,0,-3
sentence NO turn word +	-4,-1,4
sentence NO turn word -	6,-9,1
sentence NO unread	4,-2,-2
sentence NO wish facet +	-9,10,-2
sentence NO wish facet -	1,-15,11
sentence NO wish genre +	-6,8,-2
sentence NO wish mood +	-6,4,2
sentence NO wish mood -	-5,3,1
sentence NO wish person +	11,-14,1
sentence NO wish person -	6,-16,7
sentence NO wish runtime +	-6,11,-6
sentence NO wish unread	7,-1,-6
sentence NO wish word +	-5,0,5
sentence NO wish word -	-9,5,3
sentence NO wish years +	-1,3,-1
sentence NO word -	-4,-3,6
sentence NO years +	1,5,-7
sentence feeling country +	8,-2,-12
sentence feeling facet -	4,-3,-1
sentence feeling films facet +	-1,4,-4
sentence feeling films mood +	2,-3,-1
sentence feeling films person +	2,2,-4
sentence feeling films unread	10,-8,-3
sentence feeling films wish mood +	-3,5,-2
sentence feeling films wish unread	0,2,-3
sentence feeling films wish word +	4,-2,-2
sentence feeling films word +	6,-3,-2
sentence feeling genre +	-13,16,-4
sentence feeling language +	8,-5,-4
sentence feeling like turn word +	22,-20,-3
sentence feeling like unread	10,-4,-12
sentence feeling like word +	0,1,-3
sentence feeling mood +	4,-2,-3
sentence feeling mood -	0,-5,5
sentence feeling person +	-3,9,-6
sentence feeling runtime +	-3,5,-5
sentence feeling same word +	11,-9,-7
sentence feeling seen word +	10,-8,-3
sentence feeling they person +	-19,21,-5
sentence feeling they unread	-5,7,-4
sentence feeling they wish word +	0,2,-2
sentence feeling they word +	-1,4,-4
sentence feeling turn facet +	6,-3,-5
sentence feeling turn mood +	0,5,-4
sentence feeling turn unread	3,1,-6
sentence feeling turn wish mood +	6,0,-5
sentence feeling turn wish unread	0,-12,12
sentence feeling turn wish word +	-10,12,-3
sentence feeling turn word +	9,-4,-4
sentence feeling unread	0,-2,2
sentence feeling wish facet +	10,-7,-4
sentence feeling wish mood +	-1,3,-3
sentence feeling wish person +	-13,10,2
sentence feeling wish runtime +	-3,6,-4
sentence feeling wish word +	-1,2,-1
sentence feeling word +	5,0,-4
sentence feeling word -	-3,3,-1
sentence feeling years +	-3,5,-1
sentence films country +	10,-6,-3
sentence films facet +	-3,6,-2
sentence films facet -	2,5,-10
sentence films genre +	3,0,-3
sentence films language +	-4,7,-3
sentence films like unread	-5,8,-4
sentence films like word +	12,-10,-2
sentence films mood +	-1,2,-1
sentence films person +	-2,5,-3
sentence films seen facet +	8,-6,-1
sentence films seen unread	-8,11,-2
sentence films they word +	-10,10,-2
sentence films turn mood +	2,0,-2
sentence films turn wish word +	-8,4,3
sentence films turn word +	3,0,-4
sentence films unread	3,-2,-1
sentence films wish facet +	4,-4,-1
sentence films wish language +	-3,4,-3
sentence films wish mood +	-4,8,-4
sentence films wish unread	6,-2,-4
sentence films wish word +	-1,2,-1
sentence films wish years +	-4,5,-1
sentence films word +	2,0,-2
sentence films years +	0,2,-2
sentence like facet +	-8,9,-3
sentence like mood +	4,-1,-3
sentence like person +	1,5,-7
sentence like turn unread	9,-8,-5
sentence like turn word +	2,3,-7
sentence like unread	-3,5,-4
sentence like wish facet +	-3,4,-3
sentence like wish mood +	-7,8,-1
sentence like wish unread	19,-17,-3
sentence like wish word +	-6,8,-2
sentence like word +	1,1,-3
sentence open facet +	8,-6,-4
sentence open mood +	-3,5,-2
sentence open person +	-8,12,-4
sentence open turn word +	10,-8,-3
sentence open unread	10,-8,-4
sentence open wish mood +	5,-3,-4
sentence open word +	1,1,-2
sentence same person +	10,-16,6
sentence same unread	8,-9,0
sentence same wish unread	13,-6,-3
sentence same wish word +	4,-4,2
sentence same word +	4,-10,5
sentence seen facet +	7,-6,-2
sentence seen mood +	6,-3,-3
sentence seen wish unread	5,-1,-3
sentence seen wish word +	3,-2,-1
sentence seen word +	8,-5,-3
sentence they facet +	3,5,-9
sentence they genre +	6,-1,-11
sentence they mood +	12,-9,-4
sentence they person +	-10,12,-3
sentence they turn wish word +	-7,8,-2
sentence they turn word +	2,0,-4
sentence they unread	6,1,-8
sentence they wish facet +	-8,9,-1
sentence they wish mood +	3,-6,2
sentence they wish unread	7,-5,-2
sentence they wish word +	2,1,-2
sentence they word +	-2,1,1
sentence turn country +	-6,7,-1
sentence turn facet +	-9,12,-3
sentence turn genre +	0,3,-4
sentence turn language +	-7,8,-1
sentence turn mood +	0,3,-3
sentence turn person +	2,5,-7
sentence turn runtime +	7,-4,-6
sentence turn unread	1,-4,3
sentence turn wish facet +	-14,16,-1
sentence turn wish mood +	-3,4,-1
sentence turn wish unread	-3,7,-6
sentence turn wish word +	3,-2,-2
sentence turn word +	-1,5,-4
sentence wish country +	4,-1,-3
sentence wish facet +	-2,3,-1
sentence wish facet -	-7,10,-8
sentence wish genre +	3,2,-6
sentence wish language +	-9,8,2
sentence wish person +	-4,3,0
sentence wish runtime +	-7,1,7
sentence wish unread	3,0,-2
sentence wish word +	2,1,-3
sentence wish years +	0,3,-3
w 0000s	-9,9,0
w 0000s word +	-6,10,-5
w 0000s years +	-6,8,-2
w 00a	-22,20,-2
w 00a unread	-22,20,-2
w 00s	-17,4,12
w 00s years +	-2,-3,4
w 00th	4,-3,-1
w 0d	-13,8,5
w =animal	-3,1,1
w =animal mood +	-7,2,4
w =animal mood -	8,-11,1
w =animal word +	0,2,-3
w =anime	-7,1,4
w =anime mood +	-8,2,3
w =boxing	-7,5,0
w =boxing mood +	4,-1,-4
w =general	18,-13,-11
w =generation	3,0,-2
w =generation facet +	-3,3,-2
w =news	5,-3,-2
w =news unread	4,-2,-2
w =office	-2,1,1
w =office mood +	4,0,-2
w =office unread	1,-3,3
w =past	3,0,-4
w =past unread	10,-4,-6
w =past word +	10,-8,-2
w =police	-10,-3,8
w =police mood +	-3,-6,0
w a24	-5,4,-3
w abbei	3,2,-6
w abid	6,-4,-4
w abid unread	6,-4,-4
w about	9,-5,-4
w about unread	9,-5,-4
w absurd	-1,2,-1
w absurd mood +	-1,2,0
w accent	1,-4,3
w accent unread	3,-7,4
w accent word +	0,2,-4
w accid	-6,-12,14
w account	3,-3,-1
w accur	-6,10,-5
w ach	-7,12,-7
w across	8,-6,-2
w act facet +	8,-4,-9
w act unread	-18,-6,19
w act word +	4,-1,-4
w action	-9,12,-2
w action genre +	-6,8,-1
w actor	4,-2,-3
w actor word +	-3,5,-6
w actual	9,-7,-3
w actual unread	2,-1,-1
w actual word +	13,-12,-3
w adam	-12,1,9
w adam person +	-15,5,5
w adam person -	-4,-1,5
w adapt	13,-13,-2
w add	14,-10,-3
w admir	4,-3,-1
w admir unread	4,-3,-1
w ador	5,-3,-2
w ador unread	5,-3,-2
w adult	-4,8,-8
w adult facet -	7,-3,-9
w adult word +	-10,13,-5
w adventur	-3,6,-3
w adventur genre +	-2,5,-3
w advert	1,-3,2
w advert word +	6,-6,-1
w affair	2,0,-3
w africa	-10,8,1
w africa country +	-3,3,0
w african	-10,12,-2
w african country +	-9,11,-2
w aftersun	10,-8,-3
w aftersun word +	8,-7,-1
w afterward	7,-5,-2
w ag	-3,3,0
w ag facet +	-11,13,-3
w ag mood +	-1,2,-3
w ag unread	2,0,-2
w ag word +	-4,-7,6
w agatha	-2,3,-1
w agatha mood +	-2,3,-1
w agn	-18,21,-6
w agn person +	-8,13,-6
w ago	5,-3,-3
w ago unread	6,-4,-3
w agre	4,-2,-2
w agre unread	4,-2,-2
w air	3,0,-3
w air word +	0,1,-3
w airport	-11,-4,13
w airport unread	-4,-5,4
w airport word +	-5,-4,4
w al	6,-7,-1
w alex	-4,7,-4
w alien	-5,1,4
w alien mood +	0,-4,1
w alien mood -	-2,-8,10
w alien unread	14,-10,-5
w alien word +	-13,16,-10
w aliv	-22,20,0
w aliv word +	-13,15,-3
w allen	-8,-6,12
w allen person +	-8,-13,17
w allerg	5,-3,-2
w allerg unread	5,-3,-2
w allot	1,1,-3
w allot unread	19,-18,-2
w allow	8,-5,-3
w allow unread	10,-5,-4
w allow word +	7,-6,-2
w almodovar	-10,10,0
w almodovar person +	0,8,-8
w almost	22,-20,-5
w alon	8,-3,-5
w alon unread	2,-2,0
w alon word +	5,-4,-2
w also	14,-12,-2
w also word +	18,-15,-2
w america	-5,-4,12
w american	-5,1,4
w american country +	-7,1,5
w american country -	-5,7,-2
w american unread	-6,0,7
w american word +	5,-10,4
w american word -	-8,-9,16
w amour	17,-12,-6
w amour unread	12,-9,-5
w anatomi	4,-4,-1
w anderson	-4,-3,4
w anderson person +	4,-3,-4
w angel	6,-6,0
w angri	-3,5,-2
w angri facet +	4,-1,-4
w anim	-4,3,1
w anim genre +	-2,4,-1
w anim genre -	-4,-4,7
w ankl	11,-11,1
w anniversari	2,0,-2
w anniversari facet +	3,-1,-3
w annoi	1,-11,7
w ano	-3,6,-4
w anora	13,-9,-5
w answer unread	-3,3,-1
w answer word +	2,-2,-2
w anywher	14,-4,-17
w ap	-4,10,-9
w apart	-3,4,-3
w apart unread	11,-5,-6
w apart word +	-9,15,-11
w appar	10,-8,-2
w approv	7,-7,-1
w april	14,-11,-3
w argentin	-14,15,-1
w argentina	-4,-1,2
w argu	-4,5,0
w argu unread	8,-6,-1
w argu word +	-5,9,-3
w argument	-1,2,-2
w argument word +	-1,5,-5
w arm	3,0,-4
w arm word +	-1,3,-2
w armi	-11,8,5
w arnold	-21,19,0
w arriv	9,-4,-5
w arriv word +	5,-4,0
w art	6,-5,-2
w art mood +	6,-4,-3
w artist	0,7,-14
w asian	-9,11,-4
w asian country +	-4,5,-2
w asid	17,-15,-2
w asid word +	19,-18,-1
w ask	8,-4,-4
w ask unread	7,-4,-3
w ask word +	8,-4,-4
w asleep	3,-1,-2
w asleep facet +	11,-9,-1
w asleep unread	-3,5,-2
w asleep word +	7,-5,-2
w asteroid	14,-11,-3
w at	6,-4,-2
w at unread	5,-3,-2
w aton	8,-6,-2
w audrei	-3,5,-6
w audrei person +	10,-5,-10
w august	4,-1,-3
w aunt	1,2,-3
w aunt unread	8,-6,-3
w aunt word +	4,0,-5
w aunti	7,-5,-3
w aunti word +	11,-8,-3
w austen	-14,8,4
w austen word +	-11,-1,7
w australian	-8,7,0
w australian country +	5,-3,-1
w austrian	-6,1,3
w austrian country +	-10,-1,8
w autumn	-6,8,-2
w autumn word +	-5,7,-2
w avoid	9,-5,-4
w avoid unread	9,-5,-4
w aw	-9,17,-8
w aw word +	-1,2,-4
w awak	1,-8,7
w awkward	-5,7,-5
w awkward facet +	12,-11,-3
w b	16,-13,-4
w babi	1,-4,3
w babi unread	-2,-5,7
w babi word +	5,-2,-3
w babi word -	-4,-4,8
w babylon	6,-4,-2
w babysit	-1,7,-8
w babysitt	5,-3,-2
w babysitt unread	3,-2,-2
w babysitt word +	7,-1,-4
w bad facet +	-14,17,-5
w bad unread	6,-7,1
w bad word +	-5,7,-3
w badli	4,1,-5
w bag	7,-2,-5
w bag word +	5,-4,-1
w bai	-11,-12,12
w baker	-14,17,-6
w bakeri	-2,6,-5
w ball	-9,9,-2
w ball unread	-10,5,5
w ball word +	-8,9,-2
w ballet	-3,3,-1
w ballet mood +	-6,8,-3
w balloon	-9,-4,10
w balloon word +	-6,9,-6
w ban	9,-3,-6
w ban facet +	-2,6,-2
w ban word +	13,-6,-7
w band	3,-1,-3
w band mood +	11,-9,-4
w band word +	-3,4,-1
w bang	-14,9,6
w bank	-4,1,2
w bank word +	-13,2,11
w banshe	5,-4,-1
w banshe word +	8,-7,-1
w banter	-11,12,0
w banter facet +	-11,12,0
w bar	3,-6,4
w bar unread	17,-14,-3
w barbara	5,-2,-4
w barber	13,-11,-3
w barbi	12,-7,-5
w barbi unread	5,-4,-1
w barbi word +	15,-14,0
w barn	3,-2,-3
w bat	9,-5,-5
w bath	7,-7,-2
w bath unread	4,-7,1
w bath word +	10,-7,-3
w bathroom	8,-5,-3
w bathroom unread	7,-3,-4
w battl	-10,5,7
w battl word +	-6,8,-7
w bawl	2,-7,4
w baz	-6,4,0
w beach	11,-5,-8
w beach mood +	2,0,-2
w bean	-1,-4,3
w bean unread	0,-10,4
w bear	-2,3,-1
w bear unread	1,2,-3
w bear word +	-5,7,-2
w beard	11,-4,-9
w beard word +	-8,11,-4
w beast	17,-11,-10
w beat	9,-9,-1
w beat unread	15,-11,-4
w beat word +	3,0,-2
w beau	6,-4,-2
w beauti	3,0,-4
w beauti mood +	4,-2,-3
w beauti unread	-14,17,-7
w bed	-2,-5,6
w bee	-3,3,0
w bee unread	1,0,-4
w bee word +	-3,7,-4
w beekeep	-3,5,-4
w beer	1,1,-2
w beer unread	-3,4,-3
w beer word +	9,-7,-1
w beg	6,-3,-2
w beg unread	6,-3,-2
w beg word +	7,-4,-3
w begin	-1,-3,3
w begin word +	-15,7,8
w beginn	17,-14,-3
w behind	6,-3,-3
w behind unread	3,-1,-2
w behind word +	7,-6,-1
w bela	-8,4,-1
w belfast	3,-1,-2
w belgian	-3,1,1
w belgian country +	-6,7,-2
w believ	3,-1,-2
w believ unread	-3,6,-3
w believ word +	12,-11,-1
w bell	5,1,-8
w bell word +	8,-2,-11
w ben	-5,-4,7
w bend	0,1,-2
w bergman	-8,3,1
w bergman person +	6,0,-9
w berlin	2,0,-3
w berlin mood +	3,-1,-3
w besid	11,-11,-2
w besid unread	12,-11,-2
w best	20,-17,-4
w best unread	16,-13,-4
w bet	3,-1,-3
w betray	-2,0,1
w bett	-10,15,-6
w bibl	-18,7,8
w bicycl	-8,5,1
w bicycl unread	-10,8,0
w bicycl word +	1,1,-4
w big	2,0,-1
w big facet +	-5,7,-2
w big mood +	9,-6,-3
w big unread	10,-8,-3
w big word +	1,2,-3
w bigger	1,1,-6
w bike	-3,4,-2
w bike unread	1,0,-2
w bike word +	-9,10,-2
w bill	1,5,-7
w bill person +	11,-11,-5
w bill unread	-1,3,-2
w bill word +	0,4,-5
w billi	4,-2,-1
w billi person +	-9,11,1
w bin	6,-4,-3
w bin unread	6,-3,-3
w bin word +	7,-4,-2
w biopic	-13,0,15
w biopic mood +	-12,3,11
w biopic mood -	-7,-1,9
w bird	-2,2,-2
w bird word +	0,2,-4
w birth	-7,3,4
w birthdai	2,-6,4
w birthdai unread	7,-3,-3
w birthdai word +	10,-9,-2
w biscuit	14,-12,-2
w biscuit unread	7,-6,-1
w biscuit word +	11,-9,-2
w bite	-12,11,0
w bite word +	-14,16,-4
w bittersweet	-6,6,-2
w bittersweet mood +	-3,3,0
w black	-1,-1,3
w black mood +	0,-2,1
w black unread	-7,9,-2
w black word +	-5,2,4
w blake	4,-3,-1
w blake unread	4,-3,-1
w blanket	7,-6,0
w bleak	-11,10,-2
w bleak mood +	3,-2,-1
w bleak mood -	-7,-7,15
w bless	7,-6,-2
w bless word +	9,-8,-2
w blind	-2,3,-2
w blind word +	0,3,-3
w bloke	16,-9,-2
w bloke word +	14,-6,-2
w blond	-3,3,-2
w blood	3,-5,0
w blood mood +	9,-12,-2
w blood mood -	7,-9,-2
w blood unread	-3,7,-5
w bloodi	-9,8,2
w blue	-2,-1,3
w blue unread	-13,4,11
w blue word +	0,3,-5
w board	3,-2,-1
w boat	-3,2,2
w boat unread	0,5,-2
w boat word +	3,-4,1
w bob	6,-7,0
w bodi	-4,2,2
w bodi unread	5,-5,0
w bodi word +	-5,10,-8
w bogart	-4,4,-3
w bohemian	13,-4,-9
w bohemian unread	4,-2,-2
w boi	6,-4,-2
w boi unread	4,-1,-3
w boi word +	11,-8,-2
w boiler	10,-9,-1
w bollywood	-14,4,6
w bollywood country +	3,-9,7
w bomb	-19,3,15
w bond	1,-2,1
w bond person +	4,-2,-2
w bond person -	13,-5,-7
w bone	-15,10,1
w bong	-7,11,-3
w bong person +	-8,12,-3
w bonker	-8,2,3
w bonker facet +	2,3,-9
w boo	7,-3,-8
w book	5,-3,-2
w book facet +	6,-4,-4
w book unread	2,0,-1
w book word +	5,-4,-3
w bookshop	-13,14,0
w boot	3,-6,3
w boot unread	-1,-3,6
w bore	8,-6,-4
w bore unread	0,4,-4
w born	5,-4,-1
w born word +	8,-7,-1
w boss	7,-6,-2
w boss facet +	8,-7,-1
w boss unread	2,-1,-1
w boston	5,1,-8
w bother	14,-5,-9
w bottl	2,0,-3
w bottl word +	1,2,-2
w bought	7,-3,-4
w bought unread	4,-3,-2
w box	-1,-3,4
w box unread	-3,-6,9
w box word +	4,0,-4
w boyfriend	-1,3,-2
w boyfriend unread	9,-7,-2
w brad	7,-6,-1
w brain	0,4,-6
w brain facet +	0,5,-7
w brain word +	5,-3,-4
w branagh	-11,-8,14
w brando	-2,6,-4
w brass	-9,11,-2
w brass word +	-10,12,-2
w brave	4,1,-6
w brave unread	14,-7,-8
w brave word +	-2,5,-4
w brazil	6,0,-7
w brazilian	-4,0,2
w brazilian country +	-1,3,-4
w bread	-4,13,-10
w bread word +	-8,9,-1
w break	-2,4,-3
w break mood +	-9,11,-1
w break unread	9,-7,-2
w break word +	-2,0,2
w breakfast	3,-2,-1
w breakfast word +	3,-3,-1
w breath	7,0,-8
w breath unread	3,-1,-2
w breath word +	0,0,-2
w brendan	-1,4,-3
w brian	9,-6,-3
w bride	3,-12,8
w bridesmaid	9,-5,-4
w bridg	-5,7,-3
w bridg word +	4,-2,-3
w brief	10,-7,-4
w bright	-10,9,1
w bright word +	-8,9,-1
w brilliant	12,-10,-2
w brilliant word +	17,-15,-2
w bring	9,-8,-1
w bring unread	8,-7,-1
w bring word +	12,-11,-1
w british	-2,0,2
w british country +	-1,3,-1
w british word +	6,-3,-4
w broke	3,-1,-2
w broke unread	5,-3,-2
w broke word +	0,2,-2
w broken	4,-2,-3
w broken unread	3,-2,-2
w broken word +	2,0,-3
w brooklyn	0,2,-4
w brother mood +	0,3,-3
w brother person +	-5,-7,12
w brother unread	2,-1,-1
w brother word +	6,-5,-1
w brought	3,-2,-1
w bruce	-1,3,-3
w bruce person +	-1,3,-3
w bruis	-3,5,-2
w brutal	-17,5,5
w bu	3,-2,-1
w bu unread	7,-5,-2
w bu word +	-4,4,0
w bucket	15,2,-14
w budget	-5,9,-9
w bui	2,-10,6
w build	2,2,-4
w build word +	-4,6,-4
w bullet	7,-3,-4
w bulli	-10,-4,15
w buri	2,-5,3
w buri unread	3,-4,3
w burn	0,-4,4
w burn mood +	-7,1,5
w burn word +	5,-7,2
w burnt	9,-8,-1
w burton	-5,6,-6
w burton person +	-1,-4,2
w buse	-16,19,-8
w busi	24,-4,-22
w buster	3,0,-5
w buster person +	-2,4,-4
w butcher	10,-8,-1
w butler	-17,8,8
w cabin	3,-1,-3
w cafe	2,0,-3
w cage	-10,-5,12
w cage person +	4,-2,-3
w cain	3,1,-7
w cake	4,0,-4
w cake unread	6,-4,-2
w cake word +	2,2,-5
w call	4,-4,0
w call unread	3,-3,0
w call word +	5,-5,0
w calm	3,0,-2
w calm facet +	1,2,-2
w came	4,-2,-3
w came unread	3,-2,-1
w came word +	9,-7,-2
w camel	1,2,-4
w camel word +	-4,8,-5
w camera	-5,0,3
w camera word +	1,3,-7
w camp	1,-2,2
w camp facet +	-2,4,-2
w can	4,0,-4
w can unread	4,0,-4
w canadian	-11,13,-2
w canadian country +	-5,6,-2
w canal	1,1,-2
w canal word +	0,2,-3
w cancel	6,-4,-1
w cancel unread	4,-2,-1
w cancer	-6,-3,7
w cancer word -	-10,-3,12
w candl	9,-6,-2
w candl unread	13,-10,-3
w candl word +	4,-3,-1
w cape	-7,2,4
w cape word +	4,5,-14
w caper	-1,4,-5
w caper mood +	-1,4,-5
w car	1,0,-2
w car facet +	7,-5,-2
w car mood +	-8,10,-3
w car unread	14,-11,-3
w car word +	-3,6,-3
w car word -	-14,6,5
w caravan	2,-1,-2
w card	-4,7,-2
w card unread	4,0,-6
w card word +	-5,9,-5
w cardigan	2,-2,0
w care	6,-3,-2
w care facet +	1,1,-2
w care unread	9,-7,-2
w carer	8,-6,-3
w cari	-11,19,-13
w cari person +	-7,10,-4
w carol	8,2,-10
w carpet	5,-2,-3
w carpet word +	2,0,-4
w carrei	-5,-6,8
w carri	-15,-1,15
w carri unread	-6,14,-14
w cartoon genre +	-4,5,0
w casino	0,2,-4
w cast	1,2,-3
w cast word +	0,3,-3
w castl	-4,7,-4
w castl word +	-9,12,-4
w cat	6,0,-5
w cat mood +	5,-2,-3
w cat unread	2,-1,0
w catch	7,-2,-6
w caught	3,-1,-1
w cave	10,-11,-6
w ceil	-9,10,-2
w ceil unread	5,-3,-2
w celebr	-3,4,-3
w centr	2,0,-2
w centuri	-4,6,-3
w certif	1,5,-11
w cgi	0,-14,11
w chair	2,-4,2
w chair unread	-3,-5,7
w chair word +	5,-4,-1
w champagn	-2,3,-2
w champagn word +	-2,3,-2
w chan	-4,13,-8
w chan person +	-4,4,-1
w chanc	13,-9,-2
w chanc word +	8,-7,-2
w chang	7,-3,-3
w chang unread	9,-7,-1
w chang word +	1,2,-5
w chao	-1,4,-3
w chao facet +	1,2,-3
w charg	3,-1,-2
w charg word +	3,-1,-3
w charli	-3,5,-3
w charm	4,-2,-3
w charm mood +	9,-7,-5
w chase	-3,2,1
w chase mood +	-12,14,-2
w chase word +	-3,0,-1
w cheap word +	-2,4,-4
w cheat	-6,-5,8
w check	7,-5,-3
w check unread	6,-4,-3
w check word +	7,-6,-2
w cheeki	-6,8,-1
w cheeki unread	-4,5,-1
w cheer	-5,8,-3
w cheer mood +	-3,6,-3
w cheer unread	5,-4,-1
w chees	2,2,-5
w chees facet +	1,2,-4
w cheesi	2,3,-9
w chef	-14,15,-2
w chef mood +	8,-6,-3
w chemo	8,-6,-2
w chess	-4,6,-1
w chess mood +	-2,5,-3
w chicken	7,-4,-4
w chicken unread	4,-2,-2
w child	-2,2,0
w child unread	-7,2,3
w child word +	-8,9,-1
w childhood	4,-3,-1
w childhood mood +	4,-1,-3
w children	-4,-1,5
w children facet -	2,-3,2
w children unread	2,-6,4
w children word +	-10,6,4
w chilean	4,-1,-6
w chill	-3,8,-7
w chilli	-2,-7,8
w chines	-9,11,-2
w chip	7,-5,-2
w chip unread	8,-6,-2
w chocol	5,-2,-3
w choic	3,-2,-2
w choic unread	2,-1,-2
w choir	-6,7,-2
w choir word +	-15,16,-2
w choos	17,-14,-4
w chose	10,-9,-1
w christen	7,-6,-1
w christi	-5,7,-2
w christi mood +	-2,4,-2
w christma	1,-3,1
w christma facet +	5,-2,-3
w christma mood +	3,0,-3
w christma mood -	-7,-5,11
w christma unread	-9,3,6
w christoph	-10,9,-1
w christoph person +	-8,4,1
w church	-1,3,-3
w church facet +	-5,7,-3
w church word +	3,-1,-2
w circu	-6,6,-4
w circu word +	1,-9,9
w citi	-5,4,0
w citi unread	11,-9,-2
w citi word +	-9,11,-3
w claim	7,-5,-2
w clap	4,-10,3
w class	1,3,-4
w class facet -	5,5,-12
w class mood +	6,-4,-1
w class unread	7,-4,-3
w classic	-7,7,-3
w classic word +	-4,7,-5
w claustrophob	-12,5,1
w claustrophob mood +	1,-9,5
w claw	12,-9,-8
w clean	0,-6,3
w clean facet +	-2,-6,3
w clean unread	8,-3,-4
w cleaner	-11,-15,14
w clear	1,3,-6
w clear unread	5,1,-6
w clear word +	0,3,-5
w cleo	8,-6,-1
w clever	-4,5,-1
w clever facet +	-3,5,-3
w clever unread	-4,2,-2
w cliff	-2,-8,9
w climb	5,3,-9
w clint	-17,8,3
w clock	2,2,-6
w clock word +	-4,5,-2
w cloonei	7,-18,12
w close	5,-4,-3
w close unread	5,-2,-2
w close word +	4,-1,-5
w cloth	4,0,-4
w cloth word +	7,-5,-4
w cloud	8,-2,-8
w clown	-8,4,5
w clown unread	-17,4,9
w clown word +	-15,7,9
w clown word -	14,-6,-10
w club	7,-5,-2
w club facet +	4,-2,-2
w club unread	7,-6,-1
w club word +	3,-1,-2
w coach	2,-8,3
w coast	-13,4,8
w coast word +	-15,0,12
w coat	1,1,-2
w coat unread	4,-2,-2
w coat word +	-3,4,-1
w coen	-15,7,5
w coen person +	-10,-6,13
w coffe	3,-1,-1
w coffe unread	5,-4,-1
w coffe word +	0,1,-2
w cold	6,-7,0
w cold mood +	18,-16,-4
w cold unread	5,-1,-6
w cold word +	6,-1,-5
w colin	5,1,-7
w colleagu	10,-8,-2
w colleagu unread	6,-4,-1
w color	0,3,-6
w colour	-7,10,-3
w colour facet -	-8,11,-3
w colour mood +	-3,5,-1
w colour unread	-15,19,-4
w colour word +	-2,4,-2
w com	-9,2,2
w com genre +	-17,7,0
w come	8,-6,-2
w comedi	-1,2,-1
w comedi genre +	3,-1,-3
w comedi genre -	-12,0,8
w comedi unread	-12,9,3
w comfort	-9,11,-1
w comfort facet +	-11,13,-1
w comic	-8,10,-2
w comic facet +	-5,7,-1
w committe	3,-2,-1
w complain	5,-4,-1
w complain unread	3,-2,-1
w compromis	11,-9,-5
w compromis word +	11,-10,-6
w comput	-4,-3,7
w con	-2,6,-4
w con mood +	-2,3,0
w concert	-16,13,5
w conclav	11,-10,-2
w condit	15,-14,-2
w confus	13,-14,-1
w conneri	-7,11,-6
w conneri person +	4,-1,-5
w convers	-9,12,-4
w convers facet +	-2,5,-4
w cook	-7,10,-3
w cook mood +	-18,19,-4
w cook unread	3,-1,-2
w cook word +	2,5,-7
w cop	-7,2,3
w cop mood +	7,-2,-5
w coppola	-2,4,-3
w coppola person +	1,4,-7
w corner	15,-14,-2
w corps	17,-16,-4
w correct	6,-3,-3
w correct word +	6,-5,-1
w corridor	-4,5,-2
w corridor unread	-7,8,-2
w corrupt	-6,7,-1
w cosi	-5,4,0
w cosi facet +	-4,5,-1
w cost	2,-1,-1
w costum	-6,6,-1
w costum facet +	-17,18,-2
w costum mood +	-5,6,-1
w cottag	-7,9,-3
w cough	9,-4,-6
w couldv	6,-4,-2
w count	10,-4,-7
w count unread	12,-6,-6
w count word +	12,-6,-6
w countri	6,-1,-6
w countri unread	6,-4,-3
w countri word +	2,0,-3
w countrysid	-8,10,-2
w countrysid word +	-7,10,-3
w coupl	-8,1,7
w coupl unread	-5,-7,10
w coupl word +	-11,7,3
w courag	-20,21,-4
w cours	15,-9,-7
w cours unread	13,-9,-4
w court	13,-13,-2
w courtroom	-9,3,6
w courtroom mood +	-3,6,-2
w cousin	3,-1,-1
w cousin word +	10,-8,-1
w cover	3,-11,7
w cow	6,-5,-1
w cow unread	4,-4,-1
w cow word +	9,-5,-4
w cowboi	6,-9,1
w craig	-3,-7,6
w crash	-2,-3,5
w crash unread	2,-7,5
w crash word +	9,-7,-2
w crazi	10,-6,-4
w crazi facet +	11,-6,-5
w cream	0,2,-2
w creatur	-10,9,1
w credit	8,-6,-2
w creepi	-7,4,2
w creepi mood +	-2,6,-4
w crew	-4,6,-2
w cri	4,-3,-2
w cri unread	4,-2,-3
w cri word +	12,-10,-3
w cricket	1,6,-8
w cricket unread	17,-15,-2
w cricket word +	-19,20,-3
w crime	4,-1,-2
w crime genre +	5,0,-4
w crime mood +	3,-5,1
w cring	-13,6,4
w crisp	3,0,-3
w crisp word +	-4,5,-1
w critic	4,2,-11
w cronenberg	4,-6,-6
w cronenberg person +	-14,-7,9
w crook	1,3,-2
w crook word +	1,3,-2
w cross	4,-1,-2
w cross unread	4,-2,-2
w cross word +	2,-1,-4
w crow	-15,-9,24
w crowd	-9,10,-1
w crowd word +	-10,11,-2
w cruel	0,-2,4
w cruel facet +	-7,1,6
w cruel facet -	5,-10,0
w cruis	-4,-4,6
w cruis person +	3,-10,4
w cruis person -	-8,-2,9
w cry facet +	8,-10,-1
w cry facet -	1,-3,1
w cry mood +	-8,11,-1
w cry unread	-3,5,-3
w cry word +	-1,6,-6
w cuban	-17,-5,14
w cult	-9,-1,8
w cup	9,-6,-3
w cup unread	5,-3,-2
w cure	0,-19,14
w curri	5,-12,7
w curs	-5,-1,5
w curtain	8,-1,-7
w curtain word +	-3,4,-2
w cushion	7,-7,-1
w cushion unread	7,-7,-1
w cut	3,-1,-2
w cut unread	1,-4,2
w cut word +	2,1,-4
w cute	-21,8,14
w czech	-8,9,0
w czech language +	-9,11,-1
w da	26,-24,-6
w dad	5,-4,-1
w dad facet +	5,-4,-2
w dad unread	4,-4,0
w dad word +	7,-4,-3
w daft	0,2,-2
w daft facet +	-1,4,-2
w dai	6,-5,-1
w dai facet +	-2,4,-3
w dai unread	10,-8,-1
w dai word +	3,-3,0
w damp	4,0,-4
w danc	4,-2,-1
w danc mood +	4,-2,-2
w danc unread	4,-2,-2
w danc word +	7,-7,0
w danger	-11,-4,12
w danger word +	-5,1,3
w daniel	2,-1,-1
w daniel person +	4,0,-7
w daniel unread	5,-3,-2
w danish	-3,1,2
w danish language +	-1,-5,5
w danni	-16,15,-4
w dardenn	-20,10,10
w dare	5,-1,-4
w dare unread	8,-3,-5
w dare word +	4,0,-4
w dark	-3,2,1
w dark facet +	2,3,-9
w dark mood +	2,4,-5
w date	5,-5,-1
w date facet +	4,-1,-3
w date unread	3,-5,0
w daughter	-4,6,-2
w daughter facet +	-13,16,-2
w daughter facet -	4,-3,-1
w daughter unread	-4,6,-2
w daughter word +	-2,4,-2
w davi	1,-2,0
w davi person +	-6,10,-5
w david	6,-1,-6
w david person +	-8,3,2
w dawn	-17,18,-4
w dc	-9,-7,16
w dc person -	-8,-2,9
w de	-4,8,-4
w de person +	-6,11,-4
w de unread	2,2,-3
w de word +	0,4,-8
w dead	2,-3,1
w dead facet -	11,-7,-8
w dead unread	5,-3,-2
w dead word +	-13,2,7
w dead word -	-3,-3,6
w deadpan	-4,4,0
w deadpan facet +	-4,6,-3
w deaf	5,0,-5
w deaf unread	-2,5,-5
w deaf word +	-4,7,-6
w death	5,-6,1
w death mood +	-1,2,-2
w death mood -	-9,0,9
w decad	-3,6,-5
w decad unread	3,0,-9
w decad word +	5,-4,-1
w decemb	16,-7,-9
w deep	-3,2,-1
w deep facet +	4,-11,2
w deer	-14,15,-3
w degre	5,-4,-1
w degre unread	3,-2,-1
w demand	2,-8,6
w dementia	2,-9,10
w dench	4,3,-4
w dench person +	4,3,-4
w deni	-8,11,-4
w dentist	8,-6,-2
w dentist unread	8,-4,-3
w dentist word +	12,-8,-4
w denzel	-4,8,-7
w denzel person +	5,-1,-10
w depardieu	-12,-7,15
w depp	-8,-6,14
w depress	-4,-2,7
w depress mood +	4,-10,7
w desert	-3,6,-3
w desert mood +	1,1,-3
w desert word +	-9,11,-1
w deserv	6,-5,-2
w deserv word +	9,-8,-2
w desk	3,-9,5
w detect	-7,7,0
w detect mood +	4,-8,2
w devil word +	2,2,-7
w di	-4,2,2
w di facet -	-11,11,-2
w di unread	8,-5,-3
w di word +	-4,3,-4
w dialogu	4,3,-4
w dialogu mood +	5,6,-16
w die	-2,-7,8
w die unread	4,-2,-2
w die word +	1,-8,6
w dielman	12,-10,-2
w diesel	-4,-16,12
w diesel person +	-4,-16,12
w differ	11,-7,-4
w differ unread	7,-3,-5
w dig	7,-5,-2
w dig unread	6,-3,-3
w diner	3,-2,-3
w diner word +	-1,2,-3
w dinner	2,0,-2
w dinner unread	6,2,-9
w dinner word +	-1,3,-3
w dinosaur	3,0,-4
w dinosaur mood +	-3,7,-6
w direct	24,-12,-17
w directed	-2,5,-3
w director	8,-7,-3
w director unread	1,-3,3
w director word +	7,-4,-6
w dirti	3,-3,-1
w disast	-3,2,-1
w disc	5,-3,-2
w discov	8,-7,-2
w disnei	-3,-3,5
w disnei person +	8,-9,2
w disnei person -	-5,-3,8
w distract	-12,13,-4
w divorc	-2,0,2
w divorc mood +	-5,2,3
w divorc unread	9,-5,-6
w divorc word +	-3,1,0
w doc	-1,8,-8
w doc genre +	3,2,-9
w doctor	-4,-7,9
w doctor word +	5,-2,-6
w documentari	-5,0,3
w documentari genre +	0,0,-2
w documentari genre -	-5,-5,10
w dog	1,-4,3
w dog facet -	0,-4,3
w dog mood +	4,-6,2
w dog mood -	-4,-4,9
w dog unread	-2,2,0
w dogtooth	17,-11,-8
w doing	14,-9,-5
w doing unread	8,-5,-3
w doing word +	19,-13,-7
w doll	-2,-17,12
w donkei	1,3,-6
w doom	-8,8,0
w doom word +	-9,14,-5
w door	4,-1,-3
w door unread	4,-2,-2
w door word +	4,-2,-2
w dori	-14,16,-7
w doubl	4,-2,-4
w doubl word +	-4,6,-3
w doubt	8,1,-14
w doubt word +	-9,10,0
w downstair	18,-14,-5
w downton	11,-4,-7
w drag	2,2,-5
w drag unread	5,-4,-1
w dragon	-4,3,0
w dragon mood +	4,-5,-1
w drama	-2,-1,3
w drama genre +	0,-4,3
w drama genre -	-8,-3,10
w drama mood +	-14,18,-4
w draw	9,-5,-3
w draw unread	3,0,-2
w drawn	-5,7,-2
w drawn genre +	-10,11,-1
w dread	9,-3,-9
w dread facet +	-3,10,-10
w dream	-9,-4,13
w dream mood +	10,-5,-6
w dream word +	-9,-5,14
w dreami	-9,12,-3
w dreami mood +	-3,6,-3
w dress	-7,4,3
w dress unread	-6,5,1
w dress word +	-4,7,-6
w drink	-1,-7,5
w drink unread	5,0,-5
w drink word +	8,-5,-6
w drive unread	0,2,-1
w drive word +	4,-2,-2
w driver	-3,-1,3
w driver unread	-6,-4,10
w driver word +	0,3,-4
w drop	2,0,-3
w drop unread	6,-4,-1
w drop word +	0,4,-4
w drove unread	2,-1,-1
w drown	-20,-7,21
w drug	-5,-12,16
w drum	6,6,-19
w drunk	-1,2,-2
w drunk word +	-4,7,-5
w dry	2,-1,-1
w dry unread	15,-12,-4
w dub	-11,2,8
w dub unread	-12,11,-4
w dub word +	-4,0,1
w dub word -	-14,-4,18
w due	10,-9,-1
w duel	-13,15,-2
w dull	3,-4,1
w dumb	-14,2,10
w dumb word +	1,3,-7
w dump	9,-6,-3
w dump facet +	7,-5,-1
w dune	9,-7,-2
w dune unread	9,-7,-2
w dust	-6,8,-2
w dust word +	2,-1,-2
w dusti	-19,16,7
w dutch	-2,2,-1
w dutch country +	8,-4,-6
w dutch language +	-8,11,-4
w duti	-4,13,-12
w dvd	4,-3,-1
w dvd unread	2,-1,-2
w dvd word +	6,-5,-2
w dy	-11,0,9
w dy word -	-8,-6,14
w eal	3,3,-7
w ear	4,-3,0
w ear word +	7,-6,-1
w earli	9,-7,-3
w earli unread	10,-9,-4
w earli word +	15,-14,-4
w earli years +	-8,10,-1
w earn	-10,11,-3
w earth	15,-13,-2
w easi	5,-2,-4
w easi facet +	-1,2,-2
w easi unread	20,-15,-5
w east	-5,8,-3
w easter	18,-16,-3
w easter facet +	6,-3,-3
w eastern	-6,8,-2
w eastwood	-11,4,3
w eat	0,-1,2
w eat facet +	17,-13,-3
w eat unread	7,-2,-5
w eat word +	-4,-2,6
w eat word -	-10,5,-1
w eaten	1,-10,9
w eccentr	-9,10,-2
w eccentr facet +	-6,7,-2
w edg	2,2,-5
w eeri	-16,18,-4
w eeri mood +	-16,18,-4
w egyptian	-11,13,-2
w eh	14,-10,-4
w eh word +	12,-9,-4
w eighti	-5,4,0
w eighti runtime +	-3,4,-2
w eighti unread	-7,-1,8
w eighti years +	-5,9,-3
w either	11,0,-12
w either unread	5,5,-10
w either word +	9,-7,-3
w either word -	22,-2,-21
w eldest	7,-4,-2
w eleg	-5,6,0
w eleg mood +	-6,7,0
w eleph	7,-6,-2
w eleven	4,-3,-1
w eleven unread	3,-1,-1
w eleven word +	6,-5,-2
w elf	22,-6,-17
w elv	-21,10,11
w embarrass	3,-9,2
w embarrass facet +	4,-4,-7
w emilia	10,-5,-7
w emma	-5,15,-13
w empir	15,-19,4
w empti	-4,-3,6
w encanto	12,-11,-1
w end mood +	-15,17,-3
w end unread	3,0,-3
w end word +	11,-8,-4
w end word -	-5,-3,7
w enemi	5,-1,-5
w enemi word +	5,-1,-5
w energi	3,-2,-3
w energi word +	8,-7,-3
w engin	1,1,-2
w engin word +	-4,5,-3
w english country +	-11,12,-2
w english language +	1,-5,1
w english language -	-7,-4,11
w english unread	-1,4,-4
w english word +	-5,6,-4
w enough	13,-5,-8
w enough unread	13,-5,-8
w ephron	-1,5,-4
w ephron person +	-1,5,-4
w epic	-5,2,4
w epic mood +	-10,12,-3
w equal	24,-22,-3
w era	3,0,-6
w escap	-2,5,-3
w escap word +	4,-1,-3
w estonian	-8,9,-2
w estonian country +	-11,13,-1
w et	18,-13,-5
w european	-2,3,-1
w european country +	0,1,-3
w ev	12,-9,-3
w even	12,-9,-4
w every	6,-5,-1
w every unread	5,-4,-1
w every word +	8,-7,-2
w everyon	-4,-3,7
w everyon unread	-4,-3,7
w everywher	6,-3,-2
w everywher unread	6,-3,-3
w everywher word +	4,-3,0
w evil	5,-8,-2
w evil word +	9,-8,-4
w ex	0,-2,2
w ex unread	2,-1,-1
w ex word +	4,-3,-1
w exam	10,-5,-5
w exam unread	8,-6,-2
w exam word +	3,-2,-2
w except	13,-9,-4
w except unread	13,-9,-4
w exchang	5,-4,-1
w exchang unread	2,-2,-1
w excit	5,6,-10
w exhaust	9,-7,-3
w exhaust facet +	9,-8,-3
w exist	18,-14,-4
w exist word +	15,-13,-2
w expect	6,-3,-4
w expect unread	2,-2,0
w explain	0,-10,9
w explain unread	-2,-1,3
w explos	-9,10,-1
w explos facet +	-15,20,-8
w explos facet -	-4,-6,6
w ey	-2,0,1
w ey unread	6,-5,-1
w ey word +	-5,-1,5
w face	9,-7,-3
w face unread	-1,3,-2
w face word +	-5,-8,11
w fact	18,-13,-7
w fail	6,-4,-2
w fail word +	9,-6,-2
w fair	-5,6,-2
w fairi	7,-5,-2
w fairi mood +	6,-4,-2
w fall	-6,3,3
w fall unread	-5,3,3
w fall word +	-1,5,-4
w fallen	3,-3,-1
w famili	-2,4,-2
w famili facet +	-9,10,-2
w famili genre +	-5,7,-2
w famili unread	0,2,-2
w famou	17,-1,-22
w fan	7,-5,-3
w fanci	10,-6,-3
w fanci unread	9,-5,-3
w fantasi	3,-4,2
w far	9,-6,-4
w far unread	9,-6,-3
w far word +	9,-4,-4
w farc	-19,15,4
w farc word +	-18,11,6
w farm	-6,3,1
w farm word +	-8,10,-3
w farmer	-5,9,-6
w farmer word +	-5,7,-4
w fart	6,-3,-5
w fashion	-14,12,2
w fashion years +	-7,8,-1
w fassbind	-17,5,6
w fast unread	-5,9,-3
w father facet +	4,-3,-1
w father mood +	6,-4,-2
w father unread	-1,4,-3
w father word +	-3,-3,7
w father word -	-3,-3,5
w fault	4,-3,-1
w fear facet +	-7,-1,4
w feast	-3,7,-4
w feast word +	-3,7,-4
w fed	7,-4,-3
w fed unread	4,-1,-3
w feel	-3,-2,7
w feel word +	-9,2,8
w feet	6,-5,-1
w feet unread	-4,-1,6
w feet word +	13,-11,-3
w fell	5,-4,-2
w fell unread	4,-4,-1
w fell word +	4,-2,-1
w fella	17,-17,0
w fellini	-4,3,-9
w fellini person +	-1,5,-10
w felt	5,-3,-2
w felt unread	2,-1,-1
w felt word +	10,-7,-3
w femal	-4,5,-1
w femm	-11,13,-2
w fenc	8,-5,-6
w ferri	2,1,-1
w ferri unread	6,-3,-1
w festiv	3,0,-6
w feud	-14,16,-3
w feud word +	-6,8,-2
w fever	4,-2,-2
w fewer	8,-8,0
w fewer unread	8,-8,0
w fi	-6,4,1
w fi genre +	-8,6,0
w fianc	4,-3,-1
w fiction	10,-5,-7
w field	-2,-3,6
w field word +	0,4,-6
w fifteen	10,-6,-3
w fifti	-2,6,-4
w fifti word +	1,6,-8
w fifti years +	-8,10,-2
w fight facet +	-19,13,8
w fight unread	2,-6,3
w fight word +	6,-8,2
w fill	10,-7,-3
w fill unread	3,0,-3
w film	-12,-3,9
w filthi	-7,7,0
w final	10,-5,-7
w finger	-4,1,1
w finger unread	5,-15,8
w finish	-5,9,-5
w finish unread	9,-6,-4
w finnish	-5,10,-8
w finnish language +	12,-11,-1
w fire	6,-8,2
w fire unread	7,-4,-3
w fire word +	8,-6,-2
w first	2,-2,0
w first facet +	7,-6,-1
w first mood +	0,2,-2
w first unread	1,1,-2
w first word +	8,-8,-1
w fish	-1,-2,3
w fish unread	6,0,-5
w fish word +	1,-7,5
w fit	-2,9,-10
w fix	-7,4,5
w flashback	-10,-8,13
w flat	3,-4,1
w flat unread	9,-8,-1
w flat word +	-1,3,-2
w flatmat	9,-8,-2
w flatmat unread	2,-1,-1
w flight	12,-8,-4
w flight word +	3,-3,-1
w float	6,0,-7
w flood	5,-7,2
w floor	2,1,-3
w floor unread	4,-2,-2
w floor word +	0,5,-4
w flow	11,-8,-2
w flow word +	7,-5,-2
w flower unread	-5,6,-1
w flower word +	6,-5,0
w flu	2,-1,-3
w fly	-3,0,3
w fly word +	2,3,-6
w fog	-1,4,-2
w fog word +	3,0,-2
w folk	4,-1,-5
w folk word +	5,-2,-5
w follow	-1,4,-1
w follow facet -	-6,11,-7
w follow unread	10,-4,-5
w follow word +	-11,5,8
w food	-3,4,-1
w food mood +	-4,6,-4
w fool	0,2,-3
w foot	6,-5,-1
w foot unread	6,-5,-1
w footag	-7,-5,10
w footag mood +	-9,-2,6
w footbal	0,-7,5
w footbal mood +	4,-7,3
w footbal unread	-17,-1,11
w forbidden	-1,-5,5
w forc	4,-2,-1
w ford	6,-6,1
w foreign	0,-4,3
w foreign language -	4,0,-3
w forest	-7,9,-2
w forest word +	-10,12,-2
w forev	17,-13,-5
w forget	7,-7,1
w forget word +	17,-12,-7
w forgiv	-3,9,-5
w forgiv unread	8,-8,-1
w forgot	7,-6,-2
w forgot word +	8,-6,-2
w form	1,-3,-4
w forti	-3,3,1
w forti runtime +	10,-9,-2
w forti unread	-3,3,0
w forti word +	4,-3,-1
w forti years +	-19,14,5
w found	2,-2,0
w found mood +	-13,4,1
w found unread	8,-5,-3
w found word +	2,0,-2
w fourteen	6,-4,-2
w fourth	13,-12,-4
w fox	-11,13,-4
w frame	7,-4,-2
w franc	-5,-1,5
w franc country +	1,3,-4
w franc word +	3,-9,3
w free	13,-9,-4
w free unread	8,-5,-3
w free word +	8,-5,-4
w freedom	4,-1,-7
w french	-4,3,0
w french country +	6,-4,-3
w french country -	-4,-4,8
w french language +	0,4,-4
w french unread	-2,0,1
w french word +	-17,14,4
w fridg	0,-9,6
w fridg word +	15,-11,-4
w friend	-1,3,-2
w friend unread	5,-5,0
w friendli	-4,7,-6
w friendship	-2,5,-2
w frighten	12,-14,-1
w frock	-7,8,-3
w frock word +	-13,14,-2
w frog	18,-16,-2
w front	1,6,-7
w front unread	0,2,-2
w front word +	-1,11,-11
w frozen	13,-2,-12
w frozen unread	4,-3,-1
w fu	2,3,-7
w fu mood +	-10,11,-2
w fun	8,-2,-6
w fun facet +	4,-1,-3
w fun unread	-3,4,-1
w funer	0,-4,5
w funer word +	1,3,-3
w funni	-2,5,-4
w funni genre +	7,-4,-3
w funni mood +	-5,9,-5
w funni mood -	-6,-3,0
w funni unread	-7,8,-1
w furiou	10,-8,-2
w furiou facet +	10,-8,-2
w fuss	6,12,-22
w futur	0,3,-5
w futur word +	-1,4,-5
w galor	11,-9,-2
w game	5,-7,1
w game unread	11,-6,-7
w game word +	2,1,-6
w gang	-6,8,-4
w gangster	-6,-3,7
w gangster mood +	-1,1,-5
w garden	-4,6,-2
w garden unread	-5,7,-3
w garden word +	-3,5,-2
w gave	2,-1,-1
w gave unread	2,-1,-2
w gave word +	7,-5,-1
w gem	11,-6,-6
w gem unread	13,-10,-3
w gene	-9,12,-6
w gene person +	0,3,-5
w geniu	-7,1,4
w gentl	2,1,-3
w gentl facet +	-2,5,-2
w georg	-8,-2,6
w georg person +	-7,-6,8
w gerard	-15,-1,12
w gerard person +	-9,-10,15
w german	-3,0,4
w german language +	-2,5,-4
w german language -	-9,7,4
w german unread	3,-2,0
w germani	-6,7,-2
w gerwig	4,-2,-3
w ghibli	-10,6,3
w ghibli person +	-4,12,-8
w ghost mood +	2,-4,2
w ghost mood -	-4,1,2
w ghost unread	-8,13,-7
w giant	-2,0,0
w giant word +	-3,0,1
w gibson	-9,-7,15
w giggl	3,-1,-4
w gin	-3,6,-5
w girl	-2,1,1
w girl facet +	-6,9,-5
w girl unread	-5,2,3
w girl word +	2,1,-3
w give	8,-3,-5
w give unread	7,-3,-4
w given	4,-4,-1
w given unread	5,-4,0
w glad	2,3,-4
w gladiat	11,-5,-7
w gladiat word +	11,-6,-6
w glamor	-11,10,1
w glasgow	2,1,-4
w glass	1,-2,1
w glass unread	4,0,-6
w glass word +	1,-3,3
w glitter	2,3,-7
w gloom	3,3,-11
w gloomi	1,1,-5
w glove	10,-8,-4
w glove word +	3,-1,-4
w go	14,-11,-4
w go unread	12,-9,-4
w goat unread	8,-5,-7
w goat word +	-2,4,-2
w god	10,-6,-5
w god unread	4,-1,-2
w god word +	9,-7,-2
w gold	-8,-3,9
w gold word +	-12,-1,10
w golden	1,3,-4
w golf	-6,5,3
w gone	6,-4,-1
w gone unread	6,-4,-2
w gone word +	5,-4,-1
w goodby	-3,-5,8
w gore	-12,4,6
w gore mood -	-3,-6,9
w gorgeou	11,-9,-4
w gorgeou mood +	13,-11,-5
w gori	-8,5,3
w gossip	-5,5,-1
w gossip word +	-6,6,-1
w gothic	-4,8,-5
w gothic mood +	-4,8,-5
w gown	-8,10,-2
w grace	0,6,-5
w grace unread	-2,5,-5
w grace word +	7,-6,-1
w gran	6,-4,-2
w gran facet +	5,-4,-1
w gran unread	-1,2,-2
w gran word +	12,-9,-3
w grand	5,-2,-3
w grand mood +	11,-9,-3
w grandad	1,0,-2
w grandad word +	0,2,-1
w grandchildren	11,-8,-3
w granddaught	2,-1,-2
w granddaught unread	2,-1,-2
w grandfath	4,-3,-3
w grandfath facet +	8,-7,-1
w grandma	6,-2,-4
w grandma unread	6,-4,-3
w grandma word +	2,1,-3
w grandmoth facet +	7,-5,-2
w grandmoth unread	7,-6,-1
w grandmoth word +	-14,9,3
w grandpa	1,-6,5
w grandpa unread	2,-2,0
w grandpa word +	1,-8,7
w grandson	7,-6,-2
w grandson word +	-4,4,-1
w granni	3,-1,-2
w granni word +	-3,4,-3
w grant	-1,4,-3
w grant person +	4,-4,-2
w graviti	16,-5,-11
w greek	-4,4,1
w greek language +	1,1,-2
w greek word +	-7,9,-2
w green	6,-2,-3
w green unread	3,-2,-1
w green word +	6,-2,-3
w grei word +	-2,2,0
w grew	8,-7,-3
w grew unread	4,-3,-3
w grief	-3,4,-2
w grief mood +	-5,10,-6
w grim	1,-7,4
w grim mood +	2,-4,-2
w grip	-3,5,-4
w grip mood +	-5,6,-5
w gritti	-6,6,-1
w ground	6,-5,-3
w group	6,-4,-2
w group unread	4,-3,-2
w grow	1,2,-5
w grown	3,-1,-3
w grown facet -	15,-10,-8
w grown unread	1,-2,2
w grown word +	-4,5,-2
w grumpi	-7,7,-1
w grumpi word +	-7,8,-1
w guess	7,-1,-7
w guest	9,-6,-2
w guest unread	3,-1,-2
w gui	4,-8,3
w gui word +	2,-3,1
w guilt	-16,3,9
w guilti	9,-6,-5
w guin	-8,9,-4
w guitar	-2,3,0
w guitar word +	-7,9,-3
w gun facet +	-4,-2,6
w gun facet -	-4,-7,11
w gun word +	-3,6,-3
w ha	15,-13,-2
w ha word +	11,-10,-2
w hacker	-2,-2,7
w hadnt	4,-2,-2
w hadnt unread	2,-1,0
w hair unread	-1,6,-7
w hair word +	4,0,-4
w half runtime +	-4,10,-8
w half word +	6,-6,0
w hall	3,1,-4
w hall unread	5,-2,-3
w hall word +	-1,2,-1
w halloween	13,-10,-7
w hammer	2,-5,2
w hammer person +	3,-8,-3
w hamster	3,-2,-1
w hand	1,2,-4
w hand genre +	-6,7,-1
w hand unread	5,-3,-2
w hand word +	3,-1,-2
w handl	17,-14,-3
w handl unread	19,-16,-4
w handsom	4,-2,-2
w handsom word +	-9,11,-2
w hanek	-2,-5,3
w hanek person +	-9,-3,7
w hang	2,2,-4
w hank	-3,-1,4
w hank person +	-1,6,-12
w happen	7,4,-13
w happen unread	0,5,-9
w happen word +	3,-2,-2
w happen word -	5,15,-21
w happi	0,3,-3
w happi facet +	-3,5,-3
w hard	7,-2,-5
w hard unread	10,-3,-7
w hard word +	2,-1,-2
w hardi	1,2,-3
w hardi person +	1,-3,1
w hardli	2,4,-7
w hardli unread	2,5,-8
w harm	-9,-4,11
w harri	5,-13,8
w hart	-19,-8,18
w hat	-2,7,-6
w hat unread	-1,8,-8
w hat word +	-1,5,-4
w hate	9,-5,-3
w hate unread	7,-3,-3
w haunt	-3,4,-1
w haunt unread	-9,10,-1
w head	-6,4,2
w head unread	-1,3,-2
w head word +	-2,5,-4
w headach	5,-4,-1
w headach unread	4,-3,-2
w hear	6,-4,-2
w hear unread	4,-1,-3
w hear word +	10,-8,-2
w heard	3,3,-6
w heard unread	-6,9,-5
w heard word +	5,0,-7
w heart	2,-1,-1
w heart facet +	-7,2,3
w heart unread	6,-1,-5
w heart word +	7,-2,-4
w heartbreak	-12,12,-1
w heartbreak mood +	0,-2,2
w heat	10,-1,-9
w heat unread	11,-8,-3
w heat word +	-1,2,-1
w heatwav	5,-4,-2
w heaven	5,0,-4
w heaven unread	10,-5,-5
w heaven word +	-2,3,-4
w heavi	3,-8,4
w heavi facet +	2,-11,6
w hed	12,-11,-1
w hed unread	5,-4,-1
w hed word +	16,-15,-2
w height	-1,0,-2
w heist	-7,7,0
w heist mood +	-2,5,-3
w held unread	-1,2,-2
w helen	-4,7,-7
w hen	6,-2,-3
w hen facet +	3,-2,-2
w hepburn	-6,8,-2
w hepburn person +	-3,5,-2
w hereditari	12,-7,-5
w hereditari unread	9,-6,-2
w hero	3,-4,1
w hero word +	-2,6,-7
w herzog	5,0,-5
w herzog person +	5,2,-8
w heur	-6,11,-10
w heur runtime +	-7,12,-11
w hidden	0,3,-5
w hide	5,-4,-1
w hide unread	2,-1,0
w hide word +	6,-5,-3
w high mood +	-1,2,-1
w high unread	5,-3,-2
w high word +	3,-1,-3
w hilari	2,-1,-2
w hill	5,1,-5
w hill word +	-6,6,-2
w hindi	-2,2,-5
w hindi language +	-9,11,-2
w hip	7,-12,3
w hip facet +	0,-11,9
w his	16,-10,-7
w his unread	16,-10,-7
w histor	-3,3,0
w histori word +	0,3,-7
w hit	8,-6,-3
w hit unread	6,-4,-2
w hold	6,-2,-3
w hold unread	8,-5,-4
w hold word +	-5,6,-2
w holdov	7,-5,-2
w holdov word +	8,-6,-2
w hole	10,-6,-6
w holi	3,3,-4
w holidai	0,4,-3
w holidai mood +	6,-2,-3
w holidai unread	3,-2,-1
w hollywood	-7,-4,9
w hollywood country +	-6,-4,9
w hollywood country -	-8,2,2
w hollywood mood +	-5,-2,4
w home	1,1,-2
w homesick	12,-8,-4
w homework	11,-10,-2
w homework word +	1,0,-2
w honest	2,0,-2
w honest unread	8,-7,-2
w honest word +	-2,3,-1
w honeymoon	10,-10,-1
w hong	-14,6,6
w hong country +	-3,4,0
w honour	0,2,-2
w honour word +	-1,3,-1
w hook	10,-2,-11
w hope	-4,7,-3
w hope mood +	-2,2,0
w hora	-4,-5,9
w horror genre +	-5,7,-3
w horror genre -	-8,-4,12
w hors	0,1,-3
w hors mood +	4,-2,-4
w hors mood -	-11,3,7
w hors unread	-9,4,3
w hospit unread	14,-8,-7
w hospit word +	-9,5,3
w hospit word -	-7,-4,12
w hot	5,-4,-2
w hot facet +	7,-6,-1
w hotel	-8,7,0
w hotel unread	5,-3,-2
w hotel word +	-1,4,-5
w hour	-2,-1,3
w hour runtime +	1,1,-2
w hour unread	-9,-2,10
w hour word +	17,-11,-5
w hous	-1,3,-3
w hous mood +	-6,7,-2
w hous unread	6,-4,-3
w hous word +	-5,8,-4
w howl	23,-19,-5
w hr	4,-5,2
w hugh	-4,2,3
w hugh person +	1,-3,2
w hum	6,-4,-2
w hum unread	2,-1,-1
w human	0,2,-2
w human word +	-1,-3,4
w humour	-1,-1,2
w humour facet +	5,-4,-2
w humour mood +	-13,15,-2
w hundr	1,1,-2
w hundr unread	4,-3,-1
w hungarian	-13,6,8
w hungarian language +	4,-2,-6
w hunger	7,-11,4
w hungri	-5,4,0
w hungri unread	7,-5,-2
w hunt	-8,0,7
w huppert	-4,5,-1
w huppert person +	-4,8,-4
w hurt	8,-9,0
w hurt unread	5,-2,-3
w hurt word +	1,-10,7
w husband facet +	2,-2,0
w husband word +	1,1,-2
w hush	4,-2,-5
w hypnot	2,1,-3
w i	11,-7,-5
w i unread	10,-6,-4
w ic	-2,5,-3
w ic unread	5,-4,-1
w ic word +	-9,11,-3
w iceland	-2,3,-1
w iceland country +	-12,12,-1
w ici	-9,11,-3
w ici word +	-9,11,-3
w ida	9,-6,-3
w ida word +	15,-14,-1
w ident	-24,22,4
w idiot	3,2,-5
w idiot word +	10,-8,-3
w ii	10,3,-11
w ill	-7,-7,12
w imagin	11,-10,-1
w imagin word +	8,-7,-1
w impress	5,-5,-1
w impress unread	8,-7,-2
w includ	15,-12,-3
w includ word +	17,-14,-4
w indi	5,-2,-5
w india	-1,0,3
w indian	5,2,-8
w indian country +	-3,4,-2
w inherit	-10,4,6
w inherit word +	-10,4,6
w inisherin	4,-4,-1
w insid	4,-7,3
w insid word +	12,-8,-3
w insist	19,-16,-4
w insist unread	5,-3,-4
w inspir	0,-10,10
w inspir mood -	-11,-1,13
w intens	11,1,-11
w interest	-1,-8,6
w interest unread	14,-7,-8
w intrigu	1,3,-5
w intrigu facet +	-6,8,-1
w invent	-2,3,-1
w invit	-1,8,-8
w iran	-11,-1,10
w iranian	0,2,-3
w iranian country +	4,-1,-4
w ireland	-16,4,9
w irish	-5,6,-1
w irish country +	6,-6,0
w irish word +	-12,13,-2
w irishman	9,-6,-3
w iron	4,-3,-2
w iron unread	12,-10,-2
w iron word +	8,-6,-3
w is	14,-7,-7
w is unread	12,-5,-7
w isabel	-7,-3,9
w isabel person +	-7,-2,8
w island	3,0,-2
w island mood +	16,-13,-3
w island word +	-11,14,-3
w istanbul	-4,6,-3
w itali	-13,12,2
w italian	-2,4,-1
w italian country +	0,2,-2
w italian language +	5,-2,-2
w italian unread	-8,10,-3
w italian word +	-1,6,-4
w itch	9,-2,-7
w itd	14,-13,-1
w ja	13,-11,-1
w ja unread	7,-5,-1
w jack	-13,5,8
w jacki	-2,9,-9
w jacki person +	-4,5,0
w jackson	-10,2,1
w jacqu	-21,19,2
w jacqu person +	-15,20,-8
w jame	-15,11,5
w jame person +	-8,1,5
w jane	-3,3,-2
w japan	5,-4,-3
w japanes	2,2,-4
w japanes country +	-5,6,-1
w japanes language +	6,-4,-2
w japanes word +	-10,10,0
w jare	-5,-5,9
w jason	-13,-8,11
w jason person +	-4,4,-7
w jaw	14,-10,-7
w jazz	3,1,-2
w jazz mood +	1,3,-2
w jean	-3,8,-6
w jean person +	-8,14,-9
w jeann	5,2,-7
w jennif	-5,-12,13
w jewel	-22,24,-4
w jim	-4,-1,3
w jim person +	-7,0,3
w job	-1,2,-1
w job unread	3,-3,-1
w job word +	-6,7,-2
w john	-5,5,-2
w john person +	-15,12,1
w johnni	-11,6,4
w joi	2,2,-5
w joi word +	1,1,-3
w join	6,-5,-3
w join unread	2,-2,-1
w jojo	7,-6,-3
w jojo unread	8,-6,-3
w joke	3,-1,-3
w joke facet +	-9,10,-2
w joke unread	-9,2,5
w joke word +	17,-16,-1
w joker	4,-7,3
w joker unread	11,-6,-5
w joker word +	17,-8,-9
w jolli	-7,10,-3
w jolli facet +	-7,10,-3
w journalist	-12,12,-1
w joy	-8,9,-1
w joy mood +	-8,9,-1
w judg	3,-3,-1
w judg unread	3,-3,0
w judi	-1,3,-5
w judi person +	4,1,-4
w juli	12,-7,-6
w julia	13,-2,-11
w jump	-6,-7,12
w jump facet -	-2,-3,5
w jumper	1,1,-2
w jumper word +	-2,3,-2
w june	19,-19,-2
w jungl	-2,6,-4
w jungl mood +	-3,6,-4
w juri	-7,9,-5
w juri word +	-6,8,-3
w kar	-2,3,-1
w kar person +	-3,7,-4
w kaurismaeki	-1,9,-7
w kaurismaeki person +	-9,11,-2
w ke	16,-14,-4
w keaton	-12,15,-2
w keaton person +	5,-4,-1
w keep	9,-6,-4
w keep unread	9,-4,-5
w keep word +	14,-10,-5
w keeper	-14,16,-3
w kei	1,1,-4
w kei word +	3,-2,-3
w kelli	-8,15,-9
w ken	5,-7,-2
w ken person +	-5,-1,4
w kenneth	-24,7,9
w kept	10,-6,-5
w kept unread	2,-1,-1
w kettl	9,-4,-8
w kevin	-4,-6,9
w kevin person +	-13,-8,17
w khan	-3,6,-3
w khan person +	-3,6,-3
w kick	-1,4,-6
w kick word +	-1,4,-7
w kid facet +	-11,8,7
w kid facet -	-7,10,-4
w kid genre +	-6,8,-5
w kid genre -	13,-9,-9
w kid unread	9,-3,-5
w kid word +	3,-4,0
w kid word -	2,-6,2
w kieslowski	-14,18,-7
w kill	0,-5,4
w kill facet +	10,-7,-2
w kill unread	3,0,-5
w kill word +	2,-12,5
w killer	-9,7,2
w killer mood -	0,-3,4
w killer word +	-1,4,-3
w kind	-3,4,-1
w kind facet +	-4,6,-1
w kindli	20,-11,-10
w king	3,8,-12
w king mood +	18,-16,-3
w kiss	-4,2,3
w kiss facet +	-12,-3,11
w kiss facet -	-6,1,1
w kiss unread	-6,11,-11
w kiss word +	6,-1,-7
w kitchen	-1,3,-2
w kitchen facet +	5,-4,-2
w kitchen unread	5,-4,-1
w kitchen word +	-4,6,-3
w kiwi	-8,11,-6
w knee	2,0,-2
w knee unread	2,-1,-1
w knee word +	-1,5,-5
w knew	13,-7,-6
w knight	-6,9,-4
w knit	7,-5,-2
w knit unread	5,-3,-3
w knit word +	9,-7,-3
w knive	12,-16,4
w knive word +	5,-13,7
w know	8,-3,-5
w know unread	4,-2,-1
w known	14,-9,-6
w kong	3,-1,-2
w kong country +	-2,4,-2
w korea	-13,13,1
w korean	-7,5,2
w korean language +	-3,9,-6
w kubrick	-3,-1,4
w kubrick person +	9,-16,1
w kung	-3,4,-2
w kung mood +	-5,6,-2
w kurosawa	-2,6,-7
w kurosawa person +	4,-8,5
w la	7,-7,1
w la unread	14,-12,-3
w la word +	-11,5,6
w lad	7,-4,-3
w lad facet +	2,0,-4
w lad unread	5,-2,-3
w lad word +	14,-12,-2
w ladi	2,0,-3
w ladi facet +	1,0,-2
w ladi unread	3,0,-3
w ladi word +	4,0,-4
w lago	2,4,-7
w laid	8,-6,-2
w lake	-6,-2,9
w lake word +	-11,0,12
w lamb	16,-8,-13
w lamp	5,-3,-3
w land	5,-3,-3
w land unread	5,-3,-2
w land word +	15,-14,-2
w landlord	5,-6,1
w landscap	-11,12,-1
w landscap word +	-9,10,-1
w languag	1,-1,-2
w languag unread	-1,5,-9
w languag word +	6,-4,-3
w lanthimo	-9,4,6
w lanthimo person +	-9,7,1
w laptop	1,1,-2
w laptop unread	9,-8,-1
w lar	-13,-4,15
w lar person +	-8,-6,11
w last	7,-4,-4
w last unread	7,-6,-2
w last word +	8,-6,-2
w last word -	-4,16,-20
w last years +	-1,3,-4
w late unread	-3,5,-2
w late word +	4,-1,-4
w latin	-13,15,-3
w latin country +	4,-2,-4
w laugh genre +	-7,6,2
w laugh unread	5,-4,-1
w laugh word +	5,-3,-1
w law	1,1,-2
w law facet +	-2,4,-2
w law unread	2,0,-2
w law word +	13,-12,-1
w lawnmow	1,4,-6
w lawrenc	14,-19,-4
w lawyer	-6,-2,6
w lawyer mood +	6,-3,-5
w le	4,-2,-3
w le unread	-1,6,-7
w le word +	5,-12,3
w lead	-5,-3,0
w lean	7,-2,-8
w learn	3,-6,2
w learn unread	2,-1,-1
w learn word +	-10,13,-5
w leav	4,-1,-3
w leav unread	6,-4,-1
w leav word +	1,4,-5
w lectur	-4,-8,9
w lee	-2,8,-7
w lee person +	2,3,-3
w leed	7,-5,-2
w leed unread	4,-2,-2
w left	10,-6,-3
w left unread	4,-2,-2
w left word +	20,-16,-4
w leg	-6,-1,7
w leg word +	-12,3,4
w legal	8,-4,-7
w length	-1,3,-4
w length word +	-3,5,-3
w lent	4,-3,-2
w lent unread	4,-3,-2
w lesson	1,-10,9
w lesson unread	10,-9,-1
w let	2,1,-3
w let unread	12,-10,-2
w leto	-7,-7,12
w letter	-8,9,-1
w letter unread	6,-4,-2
w letter word +	-11,12,-1
w level	11,-10,-1
w level word +	12,-11,-1
w li	8,-6,-5
w li word +	3,-2,-3
w liam	-21,11,13
w librari	-2,3,-2
w librari word +	-4,5,-2
w lie	7,-3,-6
w lie unread	-3,7,-5
w life	1,4,-5
w life word +	-3,7,-4
w lift	3,-5,1
w lift unread	2,1,-4
w lift word +	6,-5,-3
w light	2,-3,0
w light facet +	1,3,-5
w light mood +	-3,4,-1
w light unread	6,-14,7
w light word +	7,-11,2
w lighthous	9,-6,-3
w lighthous word +	-1,5,-5
w like	8,-5,-3
w like unread	5,-3,-3
w limit	4,-2,-2
w limit unread	3,-2,-2
w liner	5,-4,-1
w lion	3,-2,-2
w lisbon	-10,3,8
w lisbon word +	-4,6,-3
w listen	-4,8,-4
w littl	1,2,-2
w littl unread	-3,5,-3
w live	-1,3,-2
w live genre -	-2,3,-2
w live unread	1,-2,1
w live word +	-1,4,-4
w loach	0,-6,5
w loach person +	-3,-2,0
w loath	2,-1,-1
w loath unread	2,-1,-1
w lock	-7,0,5
w lock word +	-1,3,-8
w lodger	10,-9,-1
w lodger unread	4,-3,-1
w london	-3,2,1
w london mood +	-6,4,1
w lone	-4,4,-1
w lone facet +	-2,4,-2
w long	4,0,-3
w long facet +	14,-10,-4
w long runtime +	9,-2,-8
w long unread	-1,0,2
w long word +	4,0,-4
w longer	-2,5,-6
w longer runtime +	9,-8,-8
w longer unread	3,3,-11
w look	4,-2,-2
w look unread	5,-4,-1
w look word +	0,1,-2
w loop	1,1,-2
w loop mood +	-13,17,-5
w loop word +	7,-6,-1
w lord	-1,-2,3
w lorri	-9,12,-5
w lose	-6,9,-3
w lose unread	5,-3,-3
w lose word +	-16,18,-3
w lost	0,2,-1
w lost unread	3,-2,-1
w loud unread	4,2,-9
w loud word +	5,-3,-2
w loud word -	-13,3,1
w loung	8,-7,-3
w love	10,-8,-2
w love facet +	2,0,-2
w love unread	11,-9,-2
w love word +	-3,4,-1
w lover	-3,3,0
w lover word +	-7,8,-2
w low	6,-4,-3
w low word +	0,2,-3
w luck	13,-7,-7
w luck word +	8,-7,-1
w lucki	1,2,-3
w lunch	3,0,-4
w lunch unread	11,-9,-2
w lunch word +	-4,9,-7
w lunchbox	14,-14,-1
w lush	-2,6,-6
w lush mood +	-2,6,-6
w ly	-5,7,-3
w lynch	10,-4,-6
w lynch person +	-3,2,-4
w m	-6,-5,10
w m unread	-1,-15,11
w machin	-4,5,-1
w machin word +	-13,14,-2
w mad	-4,1,3
w mad unread	6,-4,-3
w mad word +	-3,5,-1
w mafia	-5,1,4
w mafia mood +	-4,8,-4
w maggi	-5,9,-5
w maggi person +	-5,9,-5
w magic	-3,4,-1
w magic mood +	0,3,-3
w majeur	5,-3,-2
w make	5,1,-6
w make unread	10,-4,-6
w malick	-9,1,2
w malick person +	-9,1,2
w man	6,-3,-3
w man person +	17,-15,-4
w man unread	4,-1,-3
w man word +	6,-2,-4
w man word -	-1,-6,3
w manag	9,-3,-5
w manag unread	2,-2,0
w manag word +	8,-5,-4
w manner	9,-6,-3
w manner unread	20,-18,-3
w manner word +	1,2,-4
w map	-9,7,1
w map word +	-7,5,1
w march	13,-10,-2
w mark	-5,-1,5
w mark unread	6,-3,-4
w marri	1,1,-2
w marri unread	5,-3,-2
w marriag	4,2,-6
w marriag mood +	6,-2,-4
w marriag unread	6,-6,0
w martial	-12,14,-3
w martial mood +	-8,9,-1
w martin	4,3,-9
w marvel	7,-6,-1
w marvel person +	3,-2,-1
w marvel person -	3,-1,-2
w mask	-4,6,-4
w mask word +	-4,6,-3
w master	3,2,-7
w master word +	19,-17,-2
w masterpiec	8,-4,-3
w match	19,-10,-8
w match word +	5,-4,-1
w mate	2,-1,-2
w mate unread	4,-2,-1
w math	-3,5,-2
w matter	10,-5,-6
w matter word +	7,-7,-1
w maureen	9,-5,-4
w maverick	4,-4,-1
w max	-11,13,-2
w mcqueen	-1,4,-2
w mcqueen person +	-1,4,-2
w me	10,-6,-5
w me unread	10,-5,-5
w mean	8,-2,-6
w mean unread	4,0,-4
w mean word +	14,-12,-3
w meant	3,-2,-1
w meant unread	2,-1,-1
w mediev	-3,4,-1
w mediev mood +	-3,4,-1
w meet	4,-2,-3
w meet unread	6,-5,-1
w meet word +	4,-3,-4
w meg	20,-11,-13
w mel	-10,-2,10
w mel person +	-6,-2,5
w melancholi	-3,4,-1
w melancholi mood +	-3,4,-1
w melancholia	9,-8,-2
w melancholia facet +	9,-8,-2
w melodrama	-8,6,2
w melodrama mood +	-8,9,-2
w member	17,-10,-8
w memori	-3,8,-8
w memori mood +	11,-9,-3
w men	-4,4,0
w men unread	-12,1,12
w men word +	1,2,-4
w men word -	-18,9,3
w mention	9,-6,-3
w mention unread	6,-3,-3
w menu	7,-5,-2
w menu word +	9,-5,-3
w mermaid	-7,5,1
w meryl	-1,2,-4
w meryl person +	5,-3,-5
w messag	-10,-2,12
w messi	-19,13,6
w met	6,-4,-2
w mexican	-11,14,-2
w mexican country +	2,1,-2
w mexico	-10,12,-3
w michael	-13,5,6
w michael person +	-11,5,4
w michel	-6,11,-4
w michel person +	-6,11,-4
w middl	-2,4,-2
w middl unread	-3,5,-2
w middl word +	-2,3,-2
w midnight	2,-1,-1
w midnight unread	2,-1,-1
w midsommar	18,-7,-12
w midsommar word +	13,-12,-2
w migrain	2,3,-5
w migrain facet +	4,2,-6
w mike	7,-3,-6
w mike person +	4,-1,-6
w mild	-10,12,-3
w mile	20,-8,-13
w milk	3,-3,-2
w milk unread	7,-4,-3
w min	0,5,-6
w min runtime +	-3,7,-5
w mind	-5,9,-4
w mine	6,-2,-4
w mine unread	6,-4,-3
w mine word +	3,-1,-4
w miner	-2,4,-3
w miner word +	-2,5,-3
w minu	13,-9,-3
w minu unread	13,-9,-3
w minut	6,1,-9
w mirren	-3,6,-8
w mirror	-4,3,1
w mirror word +	-2,5,-5
w miser	3,-6,2
w miseri	-2,-13,12
w miseri facet +	4,-15,3
w miss	1,0,-2
w miss unread	3,-1,-2
w miss word +	-1,2,-4
w mistak	8,-7,-2
w mistak word +	6,-6,-1
w mix	10,-3,-8
w mix unread	5,-3,-2
w miyazaki	4,-3,-6
w modern	1,-2,0
w modern years +	-13,5,8
w moment	10,-7,-3
w moment unread	4,-1,-3
w mondai	9,-4,-5
w mondai unread	3,-1,-1
w mondai word +	7,-6,-1
w monei	11,-1,-12
w monei word +	-7,8,-2
w monk	-7,9,-4
w monk word +	-4,6,-3
w monkei	2,-5,3
w monkei word +	-1,-4,5
w monster mood +	3,-1,-3
w month	8,-6,-2
w month unread	3,-2,-1
w month word +	11,-9,-2
w moon	0,4,-4
w moon mood +	3,-2,-3
w moon unread	3,-2,-2
w moor	-7,-1,6
w moor person +	-3,-6,6
w moral	-20,3,10
w moral word +	-26,11,4
w motel	3,3,-11
w mother facet +	-1,3,-1
w mother unread	2,-1,-1
w mother word +	-2,3,-1
w motorbik	-11,11,3
w motorbik word +	-2,10,-9
w mountain	2,2,-4
w mountain mood +	3,2,-6
w moustach	-3,4,-2
w moustach word +	-6,8,-4
w mouth	1,2,-5
w move	5,-3,-2
w move mood +	7,-2,-4
w move unread	5,-4,-1
w move word +	3,-1,-1
w mr	8,-8,1
w mr unread	0,-6,6
w mr word +	14,-10,-4
w mud	-5,7,-3
w mud word +	-9,11,-3
w muddi	-10,12,-4
w muddi unread	-13,15,-4
w mum	5,-4,-1
w mum facet +	7,-6,-2
w mum unread	4,-2,-1
w mum word +	4,-4,1
w mumbl	8,-16,9
w mummi	-5,7,-6
w murder	-3,4,-3
w murder mood +	5,-3,-4
w murder mood -	-14,14,-2
w murder unread	-11,7,4
w murrai	-8,1,4
w murrai person +	-7,1,2
w music genre +	-8,0,8
w music mood +	6,-1,-5
w music unread	-3,7,-6
w musician	-29,11,15
w must	15,-13,-2
w must unread	13,-12,-2
w mustnt	13,-9,-5
w mustnt unread	13,-9,-5
w mysteri	1,1,-3
w mysteri genre +	-2,4,-2
w n	11,-9,-3
w n unread	11,-9,-3
w nail	0,4,-5
w nake	13,-15,3
w nake facet +	11,-8,-3
w name	9,-3,-6
w name unread	4,-2,-3
w name word +	0,-5,3
w nan	7,-5,-2
w nan facet +	5,-5,-1
w nan unread	3,-3,-2
w nan word +	10,-7,-3
w nanni	-6,5,2
w nap	5,-1,-6
w napl	7,-3,-7
w napl word +	-19,21,-4
w napoleon	6,-1,-8
w narrat	-9,9,-4
w nasti	-9,4,4
w nasti unread	-16,17,-2
w natur	5,-1,-4
w natur mood +	-10,14,-2
w natur unread	22,-20,-3
w nazi	-8,-5,11
w nazi word -	-6,-5,8
w near	6,-2,-4
w near unread	8,-1,-7
w near word +	7,-5,-3
w nearli	6,-5,-1
w nearli unread	4,-3,-1
w nearli word +	10,-9,-1
w needl	-11,-14,23
w neeson	-19,4,8
w neighbour	3,-1,-3
w neighbour facet +	9,-8,-1
w neighbour unread	-1,2,-1
w neighbour word +	3,0,-5
w neither	11,-7,-4
w neither unread	10,-7,-3
w neon	-10,12,-2
w neon facet +	-9,10,-2
w nephew	7,-5,-2
w nephew facet +	12,-10,-3
w nephew unread	4,-3,-2
w nerv	-2,5,-3
w nerv unread	3,1,-4
w nervou	13,-10,-3
w neutral	-4,6,-4
w new	12,-5,-13
w newer	7,-2,-7
w newer years +	-16,15,-8
w newspap	-1,4,-3
w next	14,-12,-3
w next unread	12,-10,-2
w nice	7,-6,-2
w nice unread	16,-15,-2
w nicola	0,3,-4
w nicola person +	-11,7,-1
w niec	4,-3,-1
w nigerian	-5,7,-2
w night	5,-2,-3
w night facet +	0,1,-2
w night mood +	7,-5,-4
w night unread	7,-5,-3
w nightmar	12,-10,-2
w nineteen	12,-11,-1
w nineti	-4,3,1
w nineti runtime +	2,-2,-1
w nineti unread	-2,-3,6
w nineti word +	-5,7,-4
w nineti years +	-10,10,0
w ninja	-1,2,-4
w niro	-9,0,4
w no	14,-9,-5
w no word +	15,-10,-5
w nobodi	10,-4,-7
w nobodi facet -	12,-4,-20
w nobodi unread	8,-2,-6
w nobodi word +	8,-5,-5
w nod	7,-5,-1
w nod unread	5,-4,-1
w noir	-7,3,4
w noir mood +	0,3,-3
w nois	6,-9,6
w nois word +	12,-11,-3
w noisi	-29,24,9
w nolan	-12,-4,12
w nolan person +	-9,-2,7
w nollywood	-26,24,2
w nomadland	25,-22,-3
w none	12,-10,-2
w none unread	8,-7,-2
w none word +	24,-22,-4
w nonsens	10,-2,-13
w nonsens facet +	11,-9,-5
w noodl	1,1,-2
w noodl word +	-3,5,-2
w noon	10,-4,-7
w nor	16,-7,-10
w nor unread	14,-7,-8
w nora	-1,5,-3
w nora person +	4,0,-3
w nordic	-4,1,2
w northern	-13,8,5
w northern word +	-5,8,-2
w northman	16,-11,-7
w norwai	-2,4,-2
w norwegian	-8,11,-2
w norwegian language +	3,-2,-3
w nose	-2,-7,6
w nosferatu	13,-12,-1
w not	15,-3,-12
w not unread	15,-2,-13
w note	21,-4,-19
w noth	14,-10,-4
w noth unread	14,-10,-5
w notic	15,-10,-8
w nowher	12,-6,-6
w nuditi	-13,-2,13
w nuditi mood -	-2,3,-1
w number	5,1,-5
w number word +	-11,3,10
w nun	-7,4,3
w nun word +	0,4,-4
w nurs	4,1,-5
w nurs facet +	3,0,-2
w nurs unread	6,-3,-2
w nurs word +	4,2,-6
w object	-3,12,-15
w obsess	7,-4,-3
w obvious	13,-10,-3
w obvious unread	3,-3,0
w obvious word +	15,-13,-2
w ocean	4,2,-8
w odd	3,-2,-1
w odd facet +	3,0,-3
w old	2,0,-1
w old facet +	2,1,-2
w old mood +	5,-4,-2
w old person +	11,-7,-2
w old unread	-1,2,-1
w old word +	-4,6,-3
w old years +	10,-9,-1
w onion	6,-3,-2
w op	7,-5,-3
w open	-7,6,0
w open unread	6,-3,-3
w open word +	-1,4,-4
w opera	-5,7,-1
w opera word +	-2,4,-2
w opinion	12,-10,-1
w opinion unread	6,-4,-1
w oppenheim	17,-5,-11
w oppenheim unread	4,-3,0
w oppenheim word +	8,-7,0
w opposit	5,-4,-1
w opposit word +	2,-1,-2
w option	5,-2,-6
w option unread	13,-12,-2
w or	2,-9,6
w order	11,-8,-4
w order unread	3,-3,-1
w order word +	14,-12,-3
w ordinari	-5,9,-4
w ordinari word +	-8,9,-1
w origin	-4,2,2
w origin mood +	15,-12,-3
w orphan	-9,2,4
w oscar	-7,-3,6
w oslo	1,2,-3
w other	14,-12,-2
w other unread	4,-1,-2
w other word +	22,-21,-1
w otherwis	16,-13,-3
w otherwis unread	16,-13,-3
w otto	6,1,-8
w ought	3,-2,0
w our	3,-5,2
w our unread	-8,-2,8
w our word +	14,-8,-7
w outback	-13,9,5
w outback word +	-11,13,-3
w outsid	8,-5,-4
w outsid unread	-5,6,-1
w outsid word +	4,-1,-4
w ov	3,-3,-1
w oven	9,-8,-1
w ow	4,-2,-1
w ow unread	2,-2,-1
w ozu	-3,14,-14
w pace	-8,14,-16
w pacino	-3,3,2
w pacino person +	-1,0,2
w pack	7,-6,-1
w paddington	8,-7,-4
w page	3,-3,-1
w pai	4,-2,-3
w pai unread	3,-2,-1
w pai word +	5,-4,-3
w paid	4,-3,-1
w paid unread	3,-1,-1
w paid word +	7,-5,-2
w pain	15,-11,-4
w pain word +	14,-12,-2
w paint	-5,8,-4
w paint unread	-11,14,-3
w paint word +	2,1,-4
w pair	9,-8,-1
w pal	9,-5,-4
w palm	3,3,-9
w paper	5,-3,-2
w paper word +	5,-3,-3
w paranoia	-12,12,-1
w paranoia word +	-4,4,0
w paranoid	-5,7,-1
w paranoid mood +	-5,7,-1
w parent	2,-5,2
w parent facet +	8,-4,-4
w parent unread	-2,-5,7
w parent word +	1,-7,4
w park	4,-2,-2
w park unread	4,-3,-1
w park word +	6,-4,-3
w parti	0,4,-4
w parti unread	-7,9,-3
w parti word +	8,-5,-3
w partner	3,-2,-2
w partner unread	3,-2,-2
w pass	6,-2,-4
w pass unread	8,-5,-3
w pass word +	2,3,-5
w passion	-6,9,-3
w pat	-5,-3,7
w patienc	-4,9,-7
w patient	-18,21,-5
w paul	-9,11,-6
w paul person +	6,2,-12
w paus	5,4,-12
w peac	7,-5,-2
w peac unread	-6,7,-2
w peac word +	26,-23,-4
w peach	-12,3,4
w peak	9,-7,-2
w peel	-2,6,-5
w penguin	-2,9,-10
w penguin word +	1,1,-4
w pension	2,1,-4
w pension word +	-8,11,-4
w perez	16,-7,-12
w perfect	-6,8,-3
w perfect unread	11,-8,-2
w peril	-14,0,13
w period	1,-1,-2
w period word +	6,-4,-4
w person	2,6,-8
w person unread	9,-4,-5
w person word +	1,0,-2
w peter	-12,5,3
w peter person +	-2,9,-10
w pg	-13,14,-1
w pg unread	-13,14,-1
w phase	9,-5,-5
w phase unread	9,-5,-5
w philip	-13,19,-9
w phone unread	-2,-1,2
w phone word +	-3,2,0
w pi	11,-5,-6
w piano	-5,6,-2
w piano facet +	-9,14,-4
w piano word +	-4,0,6
w pick	6,-5,-1
w pick unread	3,-2,0
w pick word +	9,-8,-2
w pie	15,-11,-5
w piec	3,-2,-3
w pig	7,-5,-3
w pig word +	-5,8,-5
w pile	4,-3,-1
w pillow	2,-4,-3
w pilot	-12,19,-8
w pink	4,-11,9
w pink word +	9,-6,-5
w pirat	-7,9,-3
w pirat mood +	-6,8,-3
w piti	-2,-13,14
w pixar	-2,2,1
w pixar person +	0,5,-5
w pizza	3,-2,-1
w pizza unread	2,-1,-1
w pizza word +	5,-3,-1
w place	4,0,-6
w place unread	2,1,-4
w place word +	-4,7,-2
w plagu	-11,14,-9
w plai	-2,-1,1
w plai unread	-3,-2,4
w plai word +	4,-2,-4
w plain	-12,13,-1
w plain word +	-8,9,-1
w plan	5,-1,-5
w plan unread	7,-6,-1
w plane	2,-6,2
w plane word +	0,-3,4
w plant	-1,3,-3
w plaster	15,-13,-2
w pleas	-5,-8,11
w pleas unread	-6,-10,13
w plenti	6,-4,-3
w plumber	4,-2,-2
w poem	-2,5,-4
w point	8,0,-8
w point word +	-2,3,-1
w poison	-7,10,-5
w poison word +	-13,14,-2
w polanski	-5,-10,12
w polanski person +	-5,-13,14
w polish	-4,6,-1
w polish language +	-4,6,-2
w polit	2,-4,2
w polit mood +	12,-13,1
w polit mood -	2,-5,3
w polit unread	7,-3,-4
w polit word +	-14,16,-2
w poni	-4,5,0
w pool	2,-4,0
w pool word +	-13,5,9
w poor	1,1,-3
w poor unread	10,-7,-3
w poor word +	1,1,-3
w pop	11,-13,3
w popcorn	11,-9,-3
w popcorn facet +	8,-5,-4
w portugues	-7,2,5
w portugues language +	-12,0,10
w possess	1,-14,5
w poster	5,-3,-1
w poster unread	3,-3,-1
w poster word +	5,-4,-2
w potato	-2,-2,4
w potato unread	6,-3,-3
w potato word +	-6,-1,7
w power	7,-2,-4
w power mood +	3,1,-4
w power unread	-6,9,-4
w practic	4,-3,-2
w pre	-6,4,3
w pre years +	-7,4,3
w preachi	5,-10,2
w preachi facet -	5,-9,1
w precis	10,-9,-3
w prefer	14,-10,-4
w prefer unread	8,-2,-6
w pregnant	5,-11,-1
w present	0,-12,11
w pretend	7,-4,-3
w pretend unread	3,-2,-1
w pride	4,-1,-3
w pride word +	3,1,-4
w priest facet +	6,-5,-3
w priest word +	-8,12,-5
w princess	-5,-6,14
w princess mood +	3,-1,-7
w prison	-6,9,-5
w prison mood +	7,-3,-4
w prize	-4,2,0
w problem	-3,0,3
w problem word +	-8,4,4
w professor	0,1,-2
w project	4,-1,-4
w projector	1,1,-3
w projector facet +	2,-1,-3
w prom	-3,-3,6
w promis	2,0,-2
w promis unread	3,-2,-1
w proper	4,4,-7
w proper unread	0,2,-5
w proper word +	7,-5,-3
w properli	-1,3,-2
w properli unread	-17,18,-2
w propos	-5,7,-2
w propos unread	5,-3,-1
w proud	8,-4,-5
w provid	17,-11,-6
w provid word +	14,-10,-5
w pub	-1,3,-2
w pub word +	-4,6,-2
w puddl	-5,-11,14
w pull	2,-1,-6
w pull word +	-13,5,12
w punch	-2,0,3
w pupil	1,-10,9
w puppet	-9,0,7
w puppet facet +	-10,0,6
w pure	15,-12,-3
w purpos	1,2,-4
w put	13,-8,-5
w put unread	8,-4,-5
w puzzl	-12,13,-3
w queen	3,-2,-3
w queen mood +	4,-2,-6
w question	14,-1,-14
w question word +	7,-6,-2
w quick	5,-3,-3
w quick runtime +	7,-6,-3
w quiet	0,4,-4
w quiet facet +	0,3,-4
w quietli	-7,11,-5
w quirki	-4,7,-3
w quit	6,-4,-3
w quit unread	5,-4,-2
w quiz	8,-5,-3
w quiz unread	3,-2,-2
w quot	7,-6,-2
w quot unread	5,-4,-2
w quot word +	11,-9,-2
w r	-11,14,-6
w r unread	-6,1,6
w rabbit	-3,4,-1
w rabbit unread	1,3,-3
w rabbit word +	7,-8,2
w race	-14,2,9
w radio	8,-7,-2
w rage	5,4,-10
w rage word +	1,7,-12
w rai	-9,12,-3
w rai person +	-3,7,-3
w railwai	-14,18,-4
w rain	1,1,-2
w rain facet +	8,-5,-2
w rain unread	-7,1,4
w rain word +	0,3,-3
w raincoat	8,-6,-4
w raincoat word +	6,-5,-3
w raini	-3,5,-3
w raini word +	8,-3,-5
w rais	3,-4,0
w rais unread	7,-3,-4
w ran	5,-3,-2
w ran unread	5,-3,-2
w rank	16,-13,-2
w rat	7,-17,7
w rate	1,-5,4
w rate unread	2,-8,6
w rave	3,-2,-2
w raw	7,-7,-3
w reach	7,-2,-5
w read	5,-3,-2
w read unread	1,-4,2
w read word +	3,-1,-2
w readi	5,-2,-4
w readi unread	7,-3,-4
w real	4,-2,-2
w real facet +	25,-20,-1
w real unread	-4,4,4
w real word +	-3,6,-4
w reason	11,-1,-11
w reason unread	-5,6,-2
w reason word +	7,-6,-1
w recent	-3,6,-3
w recent years +	-3,5,-2
w record	-9,14,-7
w record unread	9,-4,-5
w red	-2,1,0
w red unread	4,-2,-3
w red word +	-6,4,1
w redford	10,-7,-6
w redford person +	10,-7,-6
w refus	4,-2,-1
w refus unread	4,-2,-1
w regret	12,4,-18
w religi	7,-5,-3
w religion	0,-18,14
w remak	0,-7,6
w remak mood +	4,-8,4
w rememb	2,1,-1
w rememb unread	5,-2,-3
w rememb word +	-2,0,3
w remot	11,-4,-7
w remot unread	6,-1,-5
w remot word +	7,-5,-2
w rent	11,-6,-6
w repeat	7,-6,-1
w repeat unread	2,-1,-1
w report	-8,11,-2
w request	12,-10,-2
w request word +	13,-12,-2
w requir	23,-19,-9
w rescu	3,-1,-5
w rescu word +	3,-1,-5
w respect	-1,3,-5
w respect unread	9,-6,-4
w rest	13,-7,-6
w rest unread	7,-3,-4
w rest word +	15,-12,-5
w restaur	-6,6,-1
w restaur word +	-6,8,-2
w retir	2,-2,-1
w retir unread	7,-6,-1
w retir word +	6,-4,-2
w return	14,-7,-7
w return unread	7,-3,-4
w reunion	4,-2,-2
w reveng	-11,11,0
w reveng mood +	-10,12,-2
w review	8,-5,-5
w revolut	-8,10,-2
w rewatch	6,-5,-2
w rewatch facet +	4,-3,-3
w reynold	-14,-5,18
w rhapsodi	4,-2,-2
w rhapsodi unread	5,-1,-3
w rich	-12,9,0
w rich word +	-3,6,-3
w richard	9,-7,-1
w richard person +	6,-5,-1
w ridlei	-7,-3,5
w ring	0,-2,2
w ring unread	-2,-2,4
w ring word +	3,-2,-1
w ritchi	-2,-8,9
w rival	-1,7,-6
w river	-3,5,-2
w river word +	-3,5,-2
w road	-2,3,-2
w road mood +	-1,3,-2
w road unread	3,-7,1
w road word +	-4,7,-3
w roast	9,-7,-2
w rob	11,-10,-3
w robberi	-9,8,1
w robberi mood +	-8,9,-2
w robert	2,0,-3
w robert person +	-1,2,-2
w robin	13,-10,-4
w robot mood +	-7,9,-2
w rock	-5,-1,6
w rock word +	-7,-4,8
w roger	-8,6,-2
w rohmer	-12,16,-6
w rohmer person +	-12,16,-6
w roll	-6,5,1
w rom	-7,-2,6
w rom genre +	-8,1,3
w roma	7,-4,-4
w roma unread	9,-6,-3
w roma word +	4,-1,-4
w roman	-8,3,7
w roman word +	-2,7,-8
w romanc	-12,7,5
w romanc genre +	-11,6,5
w romanc genre -	-9,5,4
w romanian	0,2,-1
w romant	-1,4,-3
w romant mood +	2,4,-6
w romcom	-7,-4,8
w rome	5,-3,-4
w rome mood +	4,-2,-5
w roof	4,6,-11
w roof unread	14,-6,-10
w room	5,-1,-4
w room facet +	2,-1,-1
w room unread	1,2,-4
w room word +	9,-5,-4
w round	6,-3,-3
w round word +	11,-9,-2
w row	-9,6,0
w row unread	-5,8,-3
w row word +	-4,5,-2
w rubber	-3,6,-1
w rubber word +	-7,8,0
w rubbish	7,-1,-10
w rude	-11,9,-1
w rude word +	-14,17,-4
w rug	-1,2,-2
w rugbi	-4,6,-4
w rugbi word +	2,1,-6
w ruin	4,-2,-2
w ruin unread	5,-3,-2
w ruin word +	2,-1,-1
w rule	11,-7,-4
w rule unread	9,-6,-3
w rule word +	10,-8,-2
w run	2,-2,0
w run mood +	-24,25,-3
w run unread	9,-6,-3
w run word +	1,-2,1
w rural	-8,10,-2
w rural word +	-8,10,-2
w russel	-12,5,6
w russel person +	-7,3,7
w russel person -	-7,7,-2
w russian	-10,1,9
w russian language +	-3,6,-2
w russian unread	-6,-8,14
w russian word +	1,1,-2
w ryan	0,-4,2
w ryan person +	-4,-2,1
w sad	0,2,-2
w sad facet +	-1,4,-4
w sad facet -	7,10,-14
w sad mood +	2,-2,-1
w sad mood -	2,-4,1
w sad unread	-14,3,10
w safe	5,-5,-2
w sai	4,3,-6
w sai unread	-1,6,-5
w sail	5,0,-5
w sail word +	5,0,-5
w sailor	2,2,-10
w saint	17,-17,-4
w sake	10,-5,-4
w sake word +	7,-6,-1
w salesman	5,-4,-1
w salt	11,7,-21
w saltburn	10,-7,-4
w saltburn word +	7,-6,-1
w samurai	-2,2,1
w samurai mood +	-26,20,3
w sand	5,-4,-2
w sand unread	7,-5,-3
w sand word +	3,-2,-3
w sandler	2,-10,8
w sandler person -	-2,-3,4
w sandra	-9,5,0
w sandwich	11,-10,-2
w sandwich word +	13,-12,-1
w sang	8,-2,-8
w sat	3,-2,-2
w sat unread	2,-1,0
w sat word +	9,-6,-3
w satantango	12,-9,-3
w satir	-5,9,-5
w satir mood +	-8,9,-1
w save	0,2,-3
w save unread	7,-5,-2
w save word +	1,1,-2
w saw	0,-4,4
w saw unread	0,-4,4
w scandal	-9,10,-1
w scandal word +	-14,15,-1
w scare	6,-5,-3
w scare facet +	11,-12,-1
w scare facet -	-10,8,3
w scare unread	-5,8,-5
w scarf	11,-10,-3
w scari	-9,11,-2
w scari genre +	7,-2,-4
w scari mood +	-12,12,-1
w scari mood -	0,6,-7
w school	-2,2,0
w school mood +	-1,5,-4
w school mood -	0,1,-4
w school unread	1,1,-2
w sci	-5,5,0
w sci genre +	-5,6,-1
w scienc mood +	-8,10,-3
w scientist	2,1,-4
w scientist mood +	-6,7,-2
w score	24,-20,-6
w scorses	1,-6,4
w scorses person +	3,-8,3
w scot	-17,19,-4
w scott	2,-2,-1
w scott person +	-1,2,0
w scottish	-4,5,2
w scottish country +	10,-6,-7
w scout	9,-8,0
w scrap	10,-4,-5
w scrap unread	7,-1,-6
w scratch	8,-2,-8
w scream	-5,1,4
w scream unread	-10,3,8
w scream word +	5,2,-9
w scream word -	-9,-6,15
w screen	-4,4,0
w screen unread	4,-1,-4
w screen word +	-1,3,-2
w screwbal	-13,14,-3
w screwbal mood +	-12,13,-3
w sea	-6,7,-1
w sea facet +	-8,10,-7
w sea unread	-6,8,-5
w sea word +	-9,8,1
w sean	-11,11,-3
w search	0,2,-4
w seasid	-10,12,-2
w seasid word +	-12,13,-1
w season	-7,12,-4
w seat	4,-2,-2
w seat unread	4,-3,-1
w second	1,0,-2
w second unread	4,-4,0
w second word +	12,-10,-2
w secret	-2,1,0
w secret unread	5,-3,-3
w secret word +	-4,6,-1
w self	6,-8,3
w sell	4,-1,-2
w sell unread	8,-7,-1
w send	12,-8,-3
w send unread	13,-12,-1
w sens	6,0,-7
w sens unread	-2,3,-1
w sens word +	-1,2,-3
w sent	6,-1,-5
w sentiment	2,-20,10
w separ	9,-7,-5
w sequel	-2,-8,10
w seri	21,-4,-17
w serial	-7,-5,12
w serial mood -	-3,-5,8
w seriou	12,-8,-9
w seriou facet +	9,-8,-7
w serv	14,-13,-1
w servant	10,-8,-5
w servic	4,-8,4
w set	2,5,-13
w settl	7,-5,-3
w settl unread	-5,7,-2
w seventi	-4,4,0
w seventi unread	-10,3,4
w seventi word +	8,-7,-1
w seventi years +	-4,5,-1
w sex	-3,-3,6
w sex mood -	-2,-1,3
w sexi	1,-2,1
w sexi mood +	0,3,-4
w shadow	18,-8,-15
w shake	9,-6,-3
w shake word +	8,-5,-3
w shaki	-3,-4,4
w shall	7,-5,-3
w shame	11,-6,-4
w shame unread	8,-2,-6
w share	5,-3,-2
w share unread	3,-2,-2
w shark	-3,0,4
w shark mood +	8,-1,-9
w shark mood -	-2,-7,9
w sharp	-4,6,-2
w sharp word +	-8,11,-2
w shed	3,-2,-1
w shed unread	6,-4,-2
w shed word +	7,-3,-2
w sheep	-3,5,-2
w sheep unread	-6,9,-2
w sheep word +	-1,3,-2
w sheet	7,-5,-2
w sheet word +	5,-3,-2
w shelf	8,-6,-2
w shelf word +	5,-4,-1
w shell	11,-7,-5
w shell word +	10,-7,-3
w shift	3,0,-3
w shift unread	4,-1,-2
w ship	-7,8,-1
w ship word +	0,2,-3
w shirlei	4,-7,0
w shirt	5,-1,-6
w shirt unread	6,-5,-1
w shirt word +	-1,2,-3
w shoe	5,-3,-2
w shoe unread	8,-7,-2
w shoe word +	2,2,-4
w shoot	3,-13,9
w shop	-4,1,3
w shop unread	8,-6,-1
w shop word +	-4,7,-4
w shoplift	19,-16,-5
w short	1,2,-3
w short runtime +	0,2,-3
w short unread	-4,7,-2
w short word +	6,-4,-3
w shorter	-3,6,-3
w shorter runtime +	-3,5,-3
w shorter word +	-4,5,-3
w shot	5,-5,0
w shot unread	6,-9,2
w shot word +	5,-3,-4
w shouldv	8,-4,-3
w shout	-3,-5,6
w shout unread	9,-6,-3
w shout word +	-6,-10,13
w shout word -	-11,2,3
w show	3,-3,0
w show unread	3,-2,0
w shower	9,-7,-2
w shown	2,3,-8
w shown unread	4,-3,-1
w shut	4,-3,-1
w shut unread	5,-4,-1
w shyamalan	-18,-5,13
w sibl	-13,15,-6
w sick	7,-4,-2
w sick unread	4,-1,-3
w side	1,1,-3
w side unread	7,-5,-2
w side word +	-5,6,-3
w sidewai	8,-6,-3
w sidnei	-3,7,-4
w sidnei person +	-3,7,-4
w sigh	12,-10,-3
w sign	13,-4,-9
w sign word +	8,-7,-2
w silenc	2,2,-3
w silenc unread	-3,5,-2
w silenc word +	2,1,-3
w silent	-5,3,1
w silent facet +	-4,8,-5
w silent mood +	0,3,-4
w silk	2,0,-3
w silk word +	-1,3,-3
w silli	-2,3,-1
w silli facet +	5,-2,-4
w silli mood +	-2,4,-3
w silli unread	-8,5,4
w simon	3,5,-10
w simpl	-4,6,-3
w simpl facet +	6,-4,-3
w sin	5,-2,-5
w since	7,-4,-3
w since unread	4,-3,-2
w since word +	8,-6,-2
w since years +	8,-3,-4
w sing	0,-2,2
w sing genre +	-3,-4,4
w sing genre -	-5,-3,7
w sing unread	6,-3,-3
w sing word +	2,4,-8
w singer	15,-6,-15
w singer word +	-12,14,-2
w singl	4,-1,-3
w singl unread	3,-1,-4
w singl word +	1,1,-3
w sink	3,-7,4
w sissi	16,-8,-12
w sister	4,-2,-2
w sister mood +	5,-2,-4
w sister unread	3,-2,-1
w sister word +	5,-4,-2
w sixteen	3,-2,-1
w sixti	1,3,-3
w sixti unread	0,3,-2
w sixti years +	-5,7,-3
w size	8,-5,-5
w skate	10,-8,-3
w ski	-4,9,-5
w ski word +	-11,14,-5
w skin	7,-9,3
w skip	13,-10,-3
w skip unread	8,-6,-1
w slap	7,-7,-3
w slap word +	-11,-5,14
w slapstick	-13,0,12
w slapstick mood +	-8,4,3
w slasher	-3,-2,4
w slasher mood +	-2,-1,2
w sleep	8,-7,-2
w sleep facet +	11,-9,-2
w sleep unread	1,-2,1
w sleep word +	12,-10,-1
w sleepov	6,-2,-5
w sleepov facet +	3,-1,-2
w slept	4,-3,-1
w slept unread	2,-2,0
w slept word +	6,-4,-1
w slide	2,0,-4
w slipper	8,-6,-2
w slow	-4,3,2
w slow facet +	-8,6,2
w slow facet -	2,5,-2
w slow unread	-3,-3,7
w small	0,2,-2
w small mood +	-6,7,-1
w small unread	6,-5,-1
w small word +	-2,4,-3
w smart	-11,14,-4
w smart facet +	-12,14,-3
w smell	-4,6,-2
w smell unread	3,-2,-1
w smile	-3,2,0
w smile unread	15,-11,-5
w smile word +	-9,11,-5
w smith	0,-2,3
w smith person +	1,-2,2
w smoke word +	-7,5,1
w smug	-7,-13,17
w snake	-9,-4,12
w snob	4,-1,-3
w snore	3,-2,-2
w snore unread	2,-1,0
w snow	-2,2,0
w snow facet +	3,-1,-3
w snow mood +	2,2,-4
w snow unread	-1,2,-2
w snowi	-16,20,-4
w snowi word +	-17,21,-4
w so	11,-10,-1
w so unread	12,-11,-1
w sob	6,-6,-2
w sob facet +	7,-8,-1
w sober	-9,12,-7
w social	2,1,-3
w societi	5,-3,-1
w sock	1,-6,5
w sofia	-7,4,3
w sofia person +	-6,8,-3
w soft	-2,3,-3
w soft facet +	-6,7,-2
w sold	14,-11,-4
w sold unread	2,-1,-1
w soldier	-13,4,7
w soldier word +	-14,4,4
w solo	18,-17,-3
w son	1,2,-2
w son facet +	-5,7,-4
w son facet -	4,-2,-1
w son unread	2,-2,-1
w son word +	5,-2,-3
w song facet +	-6,12,-5
w song facet -	-5,-13,17
w song unread	-2,3,-1
w song word +	17,-16,-2
w sooner	3,-1,-1
w sooner unread	3,-1,-1
w sooth	-6,10,-5
w sooth mood +	-3,4,-1
w soppi	-16,-4,19
w soppi facet -	-2,-2,3
w soul	6,-2,-5
w soul unread	10,-4,-6
w soul word +	-2,2,-4
w soundtrack	12,-8,-5
w soundtrack mood +	8,-6,-7
w soup	-2,3,-1
w soup unread	-1,3,-2
w soup word +	-2,3,-3
w south	-10,12,-3
w south country +	-9,10,-1
w south word +	-5,7,-4
w southern	-16,0,13
w soviet	10,-4,-13
w space	-7,4,2
w space mood +	-11,8,3
w spaceship	-8,1,1
w spaghetti	1,2,-2
w spain	-10,10,-1
w spanish	-2,5,-3
w spanish country +	8,-6,-3
w spanish language +	-11,12,-3
w spanish unread	-4,-1,5
w spanish word +	-7,8,-3
w spare	9,-3,-6
w spare facet +	-7,9,-2
w spare unread	14,-7,-8
w speak	6,0,-5
w speak unread	6,-3,-3
w speak word +	3,0,-4
w special	9,-11,2
w spectacl	-25,28,-7
w speech	-1,-2,3
w speech unread	-3,0,1
w speech word +	6,-2,-4
w speed	-4,7,-4
w speed word +	-5,8,-6
w spell	1,4,-6
w spencer	2,3,-10
w spent	6,-4,-1
w spi	-9,12,-2
w spi mood +	-8,10,-3
w spider	-2,-10,12
w spider unread	-4,-8,8
w spielberg	-2,4,-6
w spirit	5,-2,-5
w spirit word +	-6,9,-7
w spite	-7,7,-1
w split	-5,6,-2
w split word +	1,0,-2
w spoil	3,-2,0
w spoken	1,2,-3
w spooki	-9,7,2
w spooki mood +	-3,8,-6
w spoon	17,-15,-3
w sport	-7,-1,6
w sport mood +	-12,3,2
w sport word +	-10,12,-3
w spot	18,-10,-10
w spot unread	17,-8,-12
w spring	13,-9,-5
w spring word +	8,-7,-1
w spy	-10,14,-5
w spy mood +	-10,14,-6
w stag	4,-3,-1
w stage	12,-11,-2
w stai	2,0,-3
w stai unread	-2,6,-4
w stai word +	3,-5,0
w stair	0,-2,2
w stair unread	3,-1,-2
w stalker	4,-13,4
w stalker word +	-1,-17,8
w stallon	2,-11,5
w stallon person +	2,-11,5
w stamp	-8,7,0
w stand	5,-2,-3
w stand unread	4,0,-3
w stand word +	6,-5,-1
w star	7,-10,3
w star unread	-7,-11,13
w star word +	4,-2,-3
w stare	4,-4,-3
w start	6,-2,-3
w start unread	6,-7,1
w start word +	5,-1,-6
w state	-10,4,7
w statham	2,-1,3
w statham person +	3,1,-1
w station	3,-1,-2
w station unread	6,-4,-2
w station word +	-3,5,-3
w steami	-10,15,-7
w step	-9,11,-5
w stephen	-4,6,-4
w stephen person +	-4,6,-4
w steve	-7,8,-1
w steve person +	-5,11,-7
w stick	0,3,-3
w stiff	-6,4,1
w stomach	16,-6,-9
w stomach unread	16,-4,-14
w stone	3,-13,7
w stood	2,-1,0
w stop	5,1,-6
w stop mood +	-12,15,-4
w stop unread	5,-2,-3
w stop word +	7,-5,-2
w storm	-3,4,-1
w storm unread	4,-2,-3
w storm word +	1,2,-2
w straight	-1,-2,1
w straight unread	-17,8,5
w strang	0,2,-3
w strang facet +	8,-5,-2
w stranger	-2,4,-1
w stranger facet +	-6,8,-2
w stranger unread	15,-15,-1
w stranger word +	-9,10,-1
w streep	-17,5,5
w street	0,3,-2
w street unread	-6,8,-2
w street word +	0,3,-4
w strike	-1,3,-3
w strike word +	-8,10,-3
w strong	8,-7,-1
w strong unread	7,-5,-1
w stubborn	-8,9,-1
w stubborn word +	-9,10,-1
w stuck	3,0,-2
w stuck unread	-1,3,-2
w stuck word +	3,-1,-3
w student	2,0,-2
w student facet +	7,-4,-3
w student unread	4,-3,-2
w student word +	-4,5,-2
w studi	6,-3,-4
w studi unread	6,-3,-4
w studio	-3,6,-3
w stupid	-5,3,2
w stupid word +	-3,5,-4
w stylish	-8,9,-1
w stylish mood +	-8,9,-1
w submarin	-10,9,0
w submarin mood +	1,-4,4
w substanc	6,-3,-3
w subtitl	-3,-2,6
w subtitl language +	-4,0,3
w subtitl language -	8,8,-14
w subtitl unread	-6,-7,12
w subtitl word +	1,-7,-1
w subtl	-2,0,5
w suburb	-17,18,-1
w suffer	-7,-12,12
w sugar	14,-14,-2
w suit	-3,2,-1
w suit unread	-5,0,5
w suit word +	1,3,-7
w summer	0,2,-2
w summer mood +	2,0,-2
w summer unread	-4,5,-2
w sun	5,-2,-2
w sun word +	9,-7,-2
w sundai	13,-12,-1
w sundai unread	2,-1,-1
w sunni	-4,6,-1
w sunni facet +	-5,6,-1
w sunris	14,-11,-3
w sunset	7,-6,-2
w sunset word +	2,-1,-2
w sunshin	2,-1,-2
w sunshin word +	0,1,-2
w superhero	-12,-4,16
w superhero mood +	-16,3,10
w superhero mood -	-1,-3,5
w supper	4,-3,-1
w suppos	8,-3,-4
w sure	18,-17,-3
w surf	-9,11,-2
w surgeri	1,-14,9
w surpris	6,-3,-3
w surpris unread	-3,5,-3
w surviv	-10,13,-2
w surviv mood +	-13,14,0
w surviv word +	0,5,-5
w suspens	-7,4,2
w suspens mood +	-6,9,-3
w suspiria	11,-9,-2
w swap	-8,8,-4
w swap word +	0,1,-4
w swear	1,-8,5
w swear facet +	8,-8,-2
w swear facet -	-6,-5,10
w sweat	4,-1,-3
w sweat unread	5,-3,-2
w sweat word +	1,1,-4
w sweati	-12,9,3
w sweati unread	-10,5,6
w swedish	-4,1,2
w swedish language +	5,-3,-2
w sweep	-6,7,-2
w sweet	-2,6,-5
w sweet facet +	-1,4,-4
w sweet unread	-2,3,-3
w swim	-4,4,0
w swim word +	-4,6,-2
w swinton	-7,-1,5
w swinton person +	-4,2,1
w swiss	-6,8,-5
w swiss country +	3,0,-7
w sword	0,3,-4
w sword facet +	-6,10,-4
w synth	-15,18,-5
w ta	33,-17,-27
w tabl	-1,1,-2
w tabl unread	4,-3,-1
w tabl word +	-5,7,-4
w tablet	13,-12,-1
w tailor	7,-5,-3
w take	13,-7,-5
w taken	6,-6,-1
w taken word +	8,-6,-3
w talk	-3,1,2
w talk facet +	1,-5,0
w talk unread	-2,0,3
w talk word +	-1,3,-2
w talk word -	-4,-6,9
w talki	-5,1,4
w talki facet +	-9,12,-3
w tamil	-18,12,1
w tango	-4,7,-4
w tango word +	-2,4,-2
w tank	-10,12,-2
w tank word +	-10,5,-1
w tap	-8,10,-5
w tap word +	-15,14,0
w tape	3,1,-4
w tape unread	7,-5,-1
w tape word +	-1,5,-6
w tar	5,-15,7
w tarantino	-10,-1,9
w tarantino person +	-12,-1,9
w tarantino person -	-6,-1,7
w tarkovski	3,1,-5
w tarkovski person +	-19,5,8
w tarr	-4,-10,10
w tast unread	10,-6,-4
w tast word +	8,-19,8
w tati	-14,20,-11
w tattoo	4,0,-4
w tattoo unread	6,-2,-4
w taught	3,-2,0
w taught unread	3,-2,0
w tax	11,-8,-3
w tax word +	8,-6,-2
w taxi	-2,4,-2
w taxi word +	0,1,-3
w tea	3,1,-4
w tea unread	-2,4,-3
w tea word +	0,3,-3
w teach	8,-6,-1
w teach unread	2,-1,-1
w teacher	0,2,-4
w teacher mood +	4,0,-5
w teacher unread	8,-7,-1
w teacher word +	1,2,-7
w team	8,-6,-3
w team unread	-1,2,-1
w team word +	8,-5,-5
w tear	-6,4,-1
w tear facet +	7,-12,0
w technicolor	-3,5,-5
w technicolor years +	4,-3,-1
w teen	1,0,-2
w teen mood +	-4,7,-6
w teenag	2,-6,5
w teenag facet +	6,-10,6
w teeth	0,-2,1
w teeth unread	1,-8,6
w teeth word +	-6,5,0
w televis	11,-11,-1
w tell	4,1,-5
w tell unread	7,-3,-4
w telli	5,-3,-2
w telli unread	5,-3,-2
w telli word +	5,-4,-1
w tender	-6,10,-4
w tender mood +	-6,6,-2
w tenet	22,-15,-9
w tenet unread	10,-3,-7
w tens	-3,3,1
w tens facet +	-1,5,-4
w tent	-1,3,-2
w terrenc	-7,0,5
w terrenc person +	-7,0,5
w terrifi	9,-7,-4
w test	16,-13,-3
w thai	-3,7,-5
w theatr	-7,7,1
w therapi	1,1,-5
w therapist	7,-3,-3
w therapist facet +	10,-6,-4
w there	21,-19,-2
w there unread	4,-3,0
w thereabout	5,-3,-4
w thereabout word +	0,1,-4
w thief	-2,3,-3
w thief word +	-2,3,-3
w thiev	-6,8,-4
w thiev word +	-7,9,-4
w think	4,-2,-2
w think unread	3,-2,-2
w think word +	4,-3,-1
w third	14,-13,-1
w third unread	8,-7,0
w third word +	19,-17,-2
w thirteen	2,-1,-1
w thirti unread	-3,-2,4
w thirti word +	12,-11,-1
w thirti years +	-12,14,-1
w this	17,-15,-2
w this unread	15,-14,-2
w thought	-1,1,-2
w thought mood +	-2,3,-3
w thread	6,-3,-4
w three	7,-4,-3
w three unread	5,-3,-1
w thrill	-13,16,-3
w thriller	-3,3,0
w thriller genre +	-1,3,-2
w thrown	2,-15,9
w thumb	7,-6,-1
w thumb unread	4,-3,-1
w thunder	1,-4,5
w thursdai	11,-9,-1
w thursdai unread	4,-3,-1
w tick	2,0,-4
w tick word +	-1,2,-4
w ticket	7,-4,-3
w ticket unread	7,-4,-4
w tidi	-9,10,-3
w tiger	11,-6,-6
w tilda	-6,5,0
w tilda person +	-5,6,-2
w tim	-18,9,-1
w time	4,-4,0
w timothe	-3,-7,6
w tin	0,2,-2
w tire	-1,4,-4
w tire facet +	5,-3,-3
w tire unread	-5,8,-5
w tissu	6,-5,-6
w tissu facet +	-1,2,-7
w titan	13,-5,-8
w titan unread	11,-2,-9
w toast	-1,-1,3
w toast unread	6,-5,-1
w toast word +	1,1,-2
w toddler	5,-10,3
w toddler facet +	6,-11,4
w togeth	5,-2,-4
w togeth unread	10,-9,-2
w togeth word +	10,-9,-2
w toi	-15,9,-4
w toilet	-11,3,7
w tokyo	-5,8,-3
w tokyo mood +	-6,10,-3
w toler	23,-12,-14
w tom	7,-11,3
w tom person +	1,-2,0
w tom person -	-6,-3,7
w tom unread	-7,-21,22
w toni	-9,14,-12
w took	3,-2,-1
w took unread	2,-1,0
w took word +	6,-4,-1
w tooth	4,-3,-2
w top runtime +	1,0,-4
w top unread	11,-8,-2
w top word +	-1,2,-2
w toro	0,7,-6
w toro person +	-5,15,-6
w tortur	-6,-5,10
w tortur mood -	-7,-3,10
w toto	-10,15,-11
w totoro	4,-4,-2
w touch	11,-7,-5
w tough	9,-6,-4
w tour	-9,12,-2
w tower	7,-4,-4
w town	-3,6,-2
w town mood +	-5,6,-2
w town unread	4,-3,-2
w town word +	-8,12,-4
w track	1,-2,1
w tragedi	0,2,-6
w tragic	-10,4,3
w trailer	5,-3,-2
w train	1,1,-2
w train mood +	1,2,-5
w train unread	2,1,-3
w train word +	0,4,-5
w tram	-4,5,-1
w trap	-6,8,-3
w trash	7,-6,-2
w trashi	-15,16,-2
w trashi facet +	-7,8,-2
w travel	-2,5,-4
w travel mood +	-6,2,4
w travel word +	0,2,-2
w treasur	-2,4,-4
w treat	9,-7,-2
w tree	-9,10,-2
w tree word +	-12,14,-3
w trench	-4,-1,6
w trench word +	3,-1,-3
w trial	-16,7,3
w trial mood +	-2,2,-2
w triangl	-13,0,10
w trick	-3,11,-12
w trier	-8,1,7
w trier person +	-5,3,0
w trier person -	-2,-1,3
w trip	3,-1,-2
w trip facet +	-1,3,-4
w trip mood +	5,-4,-1
w troll	-1,3,-4
w troll word +	-16,17,-4
w troubl	-17,8,8
w trouser	8,-7,-3
w truck	-11,10,2
w truck word +	-5,8,-4
w true	-5,-1,5
w true mood +	-5,3,1
w true word +	9,-4,-6
w trumpet	-5,8,-2
w trust	-6,7,-1
w truth	-9,11,-4
w truth word +	-11,14,-6
w tuesdai	6,-5,-1
w tuesdai unread	7,-7,-1
w tuesdai word +	4,-3,0
w tune	2,0,-1
w turkei	0,1,-2
w turkish	5,-2,-4
w turkish language +	-9,10,-1
w turn	3,-1,-2
w turn unread	4,-1,-1
w turn word +	5,-3,-2
w twelv	3,-1,-2
w twelv word +	-2,3,-3
w twenti	1,-2,1
w twenti runtime +	11,-6,-8
w twenti unread	-5,-2,8
w twenti word +	8,-6,-1
w twice	11,-4,-7
w twice unread	4,-3,-1
w twice word +	13,-6,-7
w twin	1,2,-2
w twin mood +	6,-3,-3
w twin unread	4,-3,-1
w twist	-12,6,5
w twist mood +	-5,-1,5
w twisti	-4,9,-6
w twisti mood +	-4,9,-6
w two	6,-7,1
w two unread	0,-5,6
w type	5,-12,5
w u	-3,1,-2
w u unread	-3,1,-2
w ugli	-9,10,-3
w ukrainian	-3,7,-5
w umbrella	-4,6,-4
w uncl	7,-4,-4
w uncl unread	3,-2,-2
w uncl word +	9,-6,-3
w uncut	2,1,-5
w underdog	-9,11,-3
w underdog mood +	-5,8,-3
w underr	14,-11,-2
w understand	5,-3,-2
w understand unread	4,-1,-3
w understand word +	5,-5,-1
w understood	4,-3,-1
w uni	4,2,-6
w up	-6,5,1
w up facet -	10,-6,-7
w up word +	-11,13,-3
w uplift mood +	-1,4,-2
w upon	6,-5,0
w upstair	9,-5,-3
w us	4,-1,-2
w us unread	6,-3,-3
w us word +	2,-1,-2
w valentin	18,-15,-3
w valentin facet +	18,-15,-3
w vampir	-2,3,0
w vampir mood +	-5,4,3
w van	-2,-1,3
w van unread	9,-7,-2
w van word +	2,0,-3
w varda	-17,20,-5
w varda person +	-4,8,-4
w vegan	4,-3,-2
w vegan unread	7,-3,-4
w vegetarian	0,4,-4
w venic	2,1,-3
w venic word +	4,-2,-3
w verdict	-1,1,-2
w verhoeven	7,-5,-7
w verhoeven person +	7,-5,-7
w vers	4,-4,0
w vertigo	2,-5,1
w vet	-1,-2,3
w vet unread	4,-2,-2
w veto	7,-4,-3
w vicar	0,-2,2
w vicar facet +	5,-4,-1
w vicar unread	-4,1,4
w vicar word +	7,-3,-5
w victorian	0,5,-7
w victorian mood +	-7,8,0
w video	-4,-5,7
w video unread	-9,4,4
w vienna	-4,7,-3
w vienna word +	1,1,-2
w vietnam	-10,5,1
w vietnames	-1,8,-6
w view	2,-2,-2
w vike	-4,6,-2
w vike mood +	-2,5,-2
w villag	-6,7,-1
w villag unread	0,2,-1
w villag word +	-5,5,0
w villain	-3,4,-3
w villain word +	-21,22,-2
w violenc	-3,-2,5
w violenc mood -	-6,-11,16
w violent	1,1,-3
w violent facet -	3,-3,-3
w violent mood -	-6,-7,12
w violin	-11,-4,11
w visual	-8,9,-2
w voic	11,-3,-9
w voic unread	14,-9,-6
w voic word +	-3,4,-3
w volcano	-5,6,-2
w volcano word +	-9,11,-4
w volum	11,-5,-13
w vomit	-7,-14,18
w von	-5,-4,7
w von person +	1,-4,2
w von person -	-2,-2,4
w vote	7,-3,-4
w vote unread	9,-8,-2
w vote word +	3,3,-6
w vs	15,-12,-2
w wahlberg	0,-14,10
w wai	-6,4,1
w wai person +	-7,10,-4
w wait	10,-3,-6
w wait unread	7,-4,-4
w wait word +	-1,3,-3
w wait word -	15,-6,-12
w wake	1,-4,3
w wake unread	5,-2,-2
w wale	-10,13,-5
w walk unread	10,-6,-4
w walk word +	-6,7,-2
w wall	-2,-2,4
w wall unread	-3,-2,5
w wall word +	-6,-3,7
w wallpap	11,-6,-7
w waltz	-8,11,-2
w want	11,-6,-5
w want unread	11,-6,-5
w war mood +	1,-6,4
w war mood -	-6,11,-5
w war unread	-8,-14,16
w war years +	1,0,-4
w warm	-1,3,-4
w warm facet +	-2,5,-4
w warn	18,-15,-4
w warn unread	4,0,-4
w wartim	-8,10,-2
w wartim mood +	-8,10,-2
w wash	5,-3,-3
w wash word +	4,-2,-1
w wast	8,-4,-3
w watch	5,-2,-3
w watch unread	5,-1,-3
w water	6,-7,0
w water unread	5,-14,4
w water word +	7,-2,-8
w wave	-3,-5,6
w wayn	-2,-16,13
w we	-12,-1,8
w we person +	-5,4,-4
w wear	12,-10,-2
w weather	-4,7,-3
w weather word +	-5,7,-4
w wed mood +	5,-2,-3
w wed unread	-2,-3,4
w wed word +	-6,10,-4
w wednesdai	6,-5,-2
w wednesdai unread	3,-2,-2
w week	7,-5,-2
w week unread	6,-4,-2
w week word +	7,-6,-1
w weep	3,-9,4
w weep unread	0,-10,8
w weepi	-13,7,5
w weepi facet +	-12,15,-6
w weepi mood +	2,-9,6
w weird	-3,5,-3
w weird mood +	7,-4,-2
w welcom	15,-11,-6
w welcom unread	9,-5,-3
w welcom word +	16,-13,-3
w well	6,-8,4
w welsh	-6,6,-1
w welsh country +	-7,10,-3
w went	5,-3,-2
w went unread	4,-3,-1
w went word +	6,-3,-2
w wept	5,-3,-3
w wept unread	4,-2,-2
w wept word +	8,-5,-3
w werner	-13,0,7
w west	12,-5,-6
w western	-5,4,1
w western genre +	-5,1,3
w western genre -	-7,9,-4
w wet	-2,0,0
w wet unread	9,-7,-2
w wet word +	9,-7,-2
w whale	-6,9,-4
w whale word +	5,1,-7
w whether	-1,2,-1
w whichev	9,-8,-2
w whichev word +	9,-8,-2
w whiski	6,-2,-5
w whiski unread	11,-7,-5
w whiski word +	0,2,-3
w whisper	-7,2,5
w whisper unread	-10,3,9
w whistl	7,-7,0
w whistl word +	7,-6,-2
w white	-2,-1,4
w white mood +	-3,1,1
w white unread	0,3,-3
w white word +	5,-8,3
w who	2,2,-3
w who unread	2,2,-3
w whod	4,-3,-2
w whodunnit	-1,2,-1
w whodunnit mood +	-1,2,-1
w whoever	11,-12,1
w whoever unread	-3,-5,7
w whoever word +	18,-14,-3
w wick	-5,3,2
w wick unread	0,-4,8
w wick word +	-8,10,-4
w wide	-3,5,-2
w widow	0,3,-3
w widow unread	9,-7,-1
w widow word +	-6,9,-5
w wife	3,-2,-1
w wife facet +	-8,9,-4
w wife unread	3,-2,-1
w wife word +	6,-3,-3
w wifi	11,-8,-3
w wig	-10,1,9
w wig word +	5,-10,4
w wild	2,4,-6
w wild facet +	2,-1,-2
w wild person +	2,1,-3
w william	-7,11,-6
w william person +	-4,10,-9
w win	-3,3,-1
w win word +	0,-2,3
w wind	-7,7,-2
w wind unread	3,-2,-3
w wind word +	-10,12,-4
w window unread	7,-4,-3
w window word +	-2,4,-4
w wine	7,-5,-3
w wine facet +	13,-11,-3
w wine unread	4,-2,-2
w wine word +	0,4,-4
w winner	-14,2,9
w winter	4,-1,-3
w winter word +	8,-6,-4
w wish	13,-8,-5
w wish unread	4,-2,-1
w wit	-10,16,-12
w wit facet +	4,-1,-2
w witch	-6,4,2
w witch mood +	-6,2,2
w withnail	20,-17,-3
w witti	-3,4,-1
w witti mood +	-6,7,-1
w woke	2,-3,0
w wolf	-1,-10,8
w wolfwalk	10,-8,-2
w wolv	-11,10,0
w wolv word +	-8,12,-4
w woman	-2,4,-3
w woman mood +	-9,10,-1
w woman unread	8,-3,-4
w woman word +	-4,4,-1
w women	-3,6,-2
w women unread	7,-5,-3
w women word +	-1,3,-2
w won	9,3,-14
w won unread	5,-2,-4
w won word +	-3,4,-1
w wonder	0,4,-5
w wonder facet +	-8,9,-3
w wong	-3,4,-2
w wong person +	-3,5,-3
w wood	-12,9,2
w wood word +	-9,14,-7
w woodi	-12,-6,17
w woodi person +	-5,-15,16
w word	4,2,-6
w word facet +	-6,-1,9
w word unread	6,-2,-4
w word word +	13,-12,-1
w word word -	-2,24,-26
w wordless	-5,6,-1
w wordless facet +	-5,6,-1
w wore	6,-3,-4
w work	3,-2,-2
w work unread	5,-5,0
w work word +	1,3,-4
w world	-1,5,-4
w world mood +	-3,4,-1
w world unread	-7,9,-3
w world word +	5,-4,-1
w worm	-11,10,-2
w worn	15,-11,-5
w wors	4,-1,-2
w wors unread	7,-2,-3
w worst	9,-8,-2
w worst unread	8,-7,-1
w worth	8,-7,-2
w worth unread	3,-3,-1
w worth word +	16,-13,-2
w wouldv	9,-8,-2
w wow	15,-14,-2
w wow word +	18,-17,-2
w wreck	-6,2,3
w wreck facet +	-7,8,-3
w write	10,-9,-1
w write unread	7,-6,-1
w wrong	4,1,-5
w wrong unread	5,-3,-1
w wrong word +	-2,3,-1
w wrote	24,-23,-1
w wry	-9,12,-3
w wry word +	-9,12,-3
w yawn	1,-11,6
w yawn unread	-6,-3,10
w year	2,-1,-2
w year facet +	1,2,-3
w year unread	1,0,-2
w year word +	4,-2,-1
w year years +	-5,4,1
w yearn	-10,13,-6
w yellow	2,0,-3
w yellow word +	1,0,-3
w yesterdai	12,-9,-4
w york	-6,6,0
w york mood +	-8,9,-2
w youll	3,-2,-2
w young	4,-5,0
w young unread	4,2,-7
w young word +	-3,0,3
w youth	9,-6,-4
w youth word +	3,1,-5
w yr	1,1,-3
w zealand	-11,12,-2
w zero	5,-4,-5
w zero unread	5,-4,-5
w zombi	-2,-5,6
w zombi mood +	7,-5,-4
w zombi mood -	-4,-2,6
w zulu	15,-12,-2
zone history false true unread	-1,-2,3
zone history true false country +	6,-5,-1
zone history true false facet +	-2,2,0
zone history true false facet -	-5,-4,9
zone history true false genre +	-3,-2,5
zone history true false genre -	-8,-6,12
zone history true false language +	-5,4,0
zone history true false language -	-13,4,3
zone history true false mood -	-3,-2,5
zone history true false person +	-4,4,0
zone history true false person -	-6,-3,9
zone history true false runtime +	-8,6,1
zone history true false unread	2,-1,-1
zone history true false word +	3,0,-3
zone history true false word -	0,-5,5
zone history true false years +	-4,4,-1
zone history true true facet +	-4,6,-2
zone history true true mood +	-2,3,-1
zone history true true person +	8,-18,3
zone history true true unread	4,-3,0
zone open false false unread	3,0,-3
zone open false true unread	7,-2,-4
zone open true false country +	-1,4,-3
zone open true false genre -	-4,0,4
zone open true false language +	1,1,-2
zone open true false language -	2,-6,5
zone open true false mood +	-1,2,-2
zone open true false mood -	-4,-1,5
zone open true false person +	-2,4,-1
zone open true false person -	-2,0,2
zone open true false runtime +	2,-1,-2
zone open true false unread	3,-2,-1
zone open true false word +	2,0,-2
zone open true false word -	1,-3,1
zone open true false years +	-2,4,-2
zone open true true country +	4,-2,-2
zone open true true country -	-4,-5,10
zone open true true facet +	2,0,-2
zone open true true facet -	3,-3,1
zone open true true genre +	-1,-17,10
zone open true true language +	2,0,-2
zone open true true language -	-9,7,1
zone open true true person +	-3,-3,6
zone open true true person -	-5,-1,6
zone open true true runtime +	-2,2,0
zone open true true unread	2,-1,-1
zone wish false false unread	7,-13,4
zone wish true false country +	-6,7,-1
zone wish true false country -	-7,2,5
zone wish true false facet +	-3,5,-2
zone wish true false facet -	-3,-2,5
zone wish true false genre +	-7,7,-1
zone wish true false genre -	9,-6,-5
zone wish true false language +	-6,7,-1
zone wish true false language -	-8,11,-7
zone wish true false mood +	-3,4,-1
zone wish true false mood -	0,-8,8
zone wish true false person +	-9,6,3
zone wish true false person -	1,-6,4
zone wish true false runtime +	-4,7,-3
zone wish true false unread	1,1,-2
zone wish true false word +	1,1,-2
zone wish true false word -	-1,-2,3
zone wish true false years +	0,3,-3`;
