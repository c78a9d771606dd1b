/** Made by npm run learn:roles -- --write from sentences of our own (engine/test/marked-sentences, CC0); in twentieths. */
export const words = `A ,	0,2,-1
A 0	2,-1,-1
A 00	0,2,-3
A 000	6,-1,-5
A 0000	1,0,-2
A 0000s	-4,6,-2
A 00a	-2,5,-6
A 00s	-2,3,-2
A 00st	10,-8,-4
A 00th	-3,1,0
A 0am	18,-19,10
A 0d	6,-4,-1
A 0h	6,-5,-2
A FILM	1,0,-2
A a bit	-1,-6,5
A a24	-17,7,11
A abba	-4,6,-1
A abbey	6,-1,-6
A abide	4,-3,-1
A about	3,-1,-2
A above	-1,-1,3
A abroad	7,-6,-1
A absolutely	2,-2,0
A absolutely not	-7,10,-7
A absurd	-3,6,-3
A abuse	-1,3,-2
A accent	-2,-4,5
A accents	-6,-6,8
A accident	3,-3,-3
A account	5,-4,0
A accurate	-1,2,0
A achei	6,-5,-1
A across	-14,15,-1
A act	2,-6,3
A acting	-4,-2,3
A action	3,0,-4
A actor actress	-14,15,-2
A acts	10,-9,-2
A actual	3,0,-4
A actually	2,1,-3
A adam	8,-8,1
A adams	-3,0,3
A adore	1,5,-9
A adored	0,-1,2
A adores	14,-6,-8
A adultery	-12,8,3
A adults	8,-2,-11
A adventure	-4,2,2
A affair	-6,6,-1
A affairs	-5,8,-3
A afraid	8,-1,-6
A africa	-11,9,2
A african	4,-3,-3
A after	3,-4,1
A afternoon	14,-11,-2
A aftersun	5,-2,-2
A afterwards	1,1,-2
A again	1,-2,0
A against	4,-2,-2
A age	-4,4,-2
A aged	16,-12,-4
A ages	-4,-1,5
A ago	4,-2,-3
A agree	-12,13,-3
A agreed	4,-11,6
A agrees	2,-1,-2
A ainda	4,-3,0
A air	-5,7,-2
A aircraft	8,-3,-7
A airport	-4,-13,13
A alcohol	-7,7,-1
A alex	6,-5,-2
A alien	-3,0,3
A aliens	3,0,-2
A alive	3,-3,0
A all	2,-2,-1
A allen	-10,5,4
A allergic	8,-5,-3
A allow	10,-7,-3
A allowed	0,3,-3
A almodovar	5,0,-6
A almost	6,-4,-2
A alone	4,-3,-1
A along	-1,-2,2
A alors	9,-6,-4
A aloud	1,2,-3
A already	-5,5,-1
A alright	-8,12,-6
A although	3,3,-5
A always	-6,0,6
A am	-2,4,-2
A amelie	12,-11,-2
A america	-4,6,-2
A american	-3,4,-1
A amnesia	9,-14,1
A amour	14,-12,-2
A amusing	3,-1,-2
A an	1,-3,2
A anatomy	5,-5,0
A ancestors	-3,5,-3
A anderson	8,-8,-4
A andersson	-4,6,-3
A angeles	-8,7,1
A angels	3,-1,-2
A angry	-3,-3,5
A animal	-5,5,0
A animals pets	-3,6,-2
A animated	-7,6,1
A aniston	-4,-4,7
A anniversary	0,6,-3
A anora	19,-18,-3
A anos	1,2,-3
A another	-3,11,-8
A answer	3,-1,-2
A anthology	6,-3,-6
A any	1,-2,0
A anybody	-7,1,5
A anyone	2,0,-3
A anything	1,-3,1
A anyway	0,-2,2
A anywhere	-5,-3,5
A apart	-6,9,-4
A apes	-2,8,-12
A apocalypse	-1,5,-5
A apologised	5,-2,-2
A apparently	6,-4,-2
A approved	8,-7,-1
A april	-3,6,-5
A aquilo	4,-2,-1
A arctic	0,2,-5
A are	3,-6,3
A arent	-6,7,-3
A argentina	2,1,-7
A argento	4,-1,-3
A argue	-5,8,-7
A argued	12,-10,-2
A arguing	3,1,-5
A argument	3,-2,-1
A argument fight	7,-3,-4
A arguments	9,-10,1
A arms	-1,8,-6
A arnold	-4,8,-7
A around	-2,4,-2
A arrival	-9,11,-3
A arrived	1,0,-4
A arrives	-4,5,-2
A art	1,9,-11
A artist	8,-4,-5
A artists	-11,14,-2
A arts	-3,5,-2
A as	1,0,-2
A ashamed	-2,-18,16
A asian	-7,6,0
A asians	8,-6,-3
A aside	10,-15,5
A ask	3,-8,5
A ask question	-1,11,-12
A asked	10,-5,-5
A asking	0,-1,2
A asks	16,-9,-7
A asleep	5,-3,-2
A asteroid	15,-14,-2
A at	2,-2,0
A at home	1,-7,5
A at the end of my rope	-13,16,-5
A ate	12,-9,-3
A attacks	5,-6,1
A attic	-6,7,-2
A audience	12,-9,-2
A august	7,-5,-2
A aun	12,-11,-1
A aunt	2,-10,8
A auntie	-9,11,-2
A aunties	8,-5,-4
A aunts	8,-9,1
A austen	-15,5,8
A australia	-3,4,-2
A australian	5,5,-14
A austrian	0,4,-4
A autumn	-2,4,-3
A autumnal	-3,5,-2
A available	-1,4,-2
A avoid	-1,-10,9
A awake	4,-5,0
A away	-6,3,3
A awful	11,-6,-8
A awkward	-5,8,-3
A axes	13,-19,8
A b	-12,13,-3
A babies	-9,-3,12
A baby	7,-4,-3
A babylon	7,-4,-4
A babysitter	6,6,-10
A back	0,2,-2
A backstage	-4,8,-5
A bad	-1,3,-3
A bad mood	0,-8,8
A badly	0,2,-3
A bag	8,-7,-1
A bags	11,-3,-9
A bakery	-16,12,6
A balcony	8,-5,-8
A ball	-3,5,-3
A ballet	0,2,-2
A balloons	-13,15,-5
A balls	-5,9,-7
A band	3,-2,-1
A bands	-2,6,-3
A banger	3,-2,-1
A bank	1,-3,2
A banks	-10,11,-1
A banned	-4,-12,17
A banter	2,2,-3
A bar	5,-2,-3
A barbecue	-1,-3,4
A barbie	9,-5,-5
A barn	12,-6,-1
A barricades	-23,24,-2
A bars	-10,8,0
A baseball	12,-10,-2
A based	-7,12,-4
A basically	2,5,-10
A bath	22,-22,0
A bathroom	3,-3,-1
A baths	3,-1,-1
A bathtub	0,6,-4
A bats	0,3,-2
A battles	4,-9,3
A bay	-3,0,3
A be	-1,-1,2
A bea	3,-3,-1
A beach	5,-3,-2
A beaches	7,-6,-1
A beans	2,0,-2
A bear	-2,2,0
A beard	7,-2,-7
A beards	1,1,-2
A bears	-7,11,-6
A beast creature	13,-11,-3
A beat	4,-3,-1
A beaten	-8,-1,7
A beating	-1,-1,2
A beats	5,-3,-2
A beau	9,-3,-7
A beautiful	2,0,-3
A beautiful nice	16,-15,-2
A beautifully	18,-15,-3
A beauty	12,-10,-3
A because	-4,3,1
A bed	1,-4,2
A beds	-2,-9,2
A bedtime	2,0,-1
A bee	-2,7,-7
A beer	2,1,-4
A bees	11,-12,0
A before	-3,5,-2
A beg	3,-6,1
A begging	8,-3,0
A begin	-5,6,0
A beginning	-7,-1,7
A begs	2,-1,-1
A behaving	-11,12,-2
A behind	4,-2,-2
A being	-2,2,0
A bela	9,-5,-4
A belgian	-9,13,-6
A believe	7,-4,-3
A believes	-2,-5,7
A bell	0,2,-2
A ben	1,0,-2
A bench	2,-1,-1
A bene	-9,11,-6
A bergen	14,-6,-12
A bergman	0,5,-6
A berlin	-3,5,-2
A best	6,-4,-2
A bet	-8,13,-8
A betrayal	-8,9,-1
A better	-2,4,-1
A betty	15,-12,-5
A beyond	3,-1,-2
A bible	11,-9,-3
A bickering	-3,6,-4
A bicycle	-1,6,-6
A bicycles	-5,6,0
A big	0,2,-2
A bigger	-12,15,-5
A bike	14,-14,0
A bikes	-4,8,-6
A bill	17,-15,-1
A billboards	-22,23,-4
A billy	-1,5,-6
A biopic	12,-10,-2
A biopics	0,2,-1
A bird	3,1,-5
A birdman	12,-11,-1
A birds	1,-6,4
A birth	-7,8,-1
A birthday	6,-2,-3
A biscuit	8,-7,-2
A biscuits	6,-4,-3
A bit	-2,1,1
A bite	-21,10,7
A bits	5,-5,0
A bitte	-6,5,0
A bitter	2,-1,-1
A bittersweet	13,-11,-3
A black	-3,5,-2
A blade	-2,4,-2
A blake	2,-1,-1
A blanchett	5,4,-7
A blanket	12,-10,-2
A bleak	6,1,-6
A bless	1,-4,3
A blind	5,-2,-5
A blinds	-6,7,-2
A block	-8,-3,8
A blonde	-6,9,-6
A blondes	-6,9,-2
A blood	6,0,-8
A blood bloody	17,-14,-4
A bloody	1,3,-4
A blue	8,-7,-3
A blues	10,-7,-3
A board	-3,6,-3
A boat	4,-2,-2
A boats	2,-1,-1
A bob	7,-8,-1
A bodies	3,0,-4
A body	-8,12,-4
A bohemian	2,-1,-1
A boiler	8,-8,0
A bold	9,0,-10
A bollywood	9,-8,0
A bomb	5,-3,-3
A bombs	-22,23,-2
A bond	1,1,-2
A bones	0,2,-2
A bonkers	14,-5,-5
A bonnets	-2,4,-3
A book	6,-8,1
A books	2,1,-3
A bookshop	-8,2,7
A boonmee	4,-2,-3
A boot	-5,1,2
A booth	16,-12,-3
A boots	11,-7,-7
A bore	-7,-8,15
A bored	-1,4,-2
A boredom	-11,-2,10
A boring	-1,6,-5
A born	4,-2,-3
A boss	6,-3,-5
A bossy	2,-6,3
A both	7,-4,-4
A bother	-9,8,-3
A bottle	9,-6,-4
A bought	6,-5,-2
A box	3,-5,1
A boxes	-11,9,1
A boxing	-3,2,-3
A boys	-3,-2,5
A brad	3,-1,-2
A brain	-9,-2,8
A brains	-11,14,-6
A branagh	2,-1,-4
A brando	1,3,-3
A brasil	8,-7,-3
A brass	2,2,-4
A brave	7,-5,-3
A brazil	5,-4,-2
A brazilian	13,-9,-3
A bread	-1,9,-8
A break	4,1,-5
A breakdown	-4,7,-4
A breaks	0,-3,4
A breakup	4,-8,2
A breath	3,-2,0
A breathing	1,-1,-2
A bred	11,-11,0
A bresson	5,-2,-6
A brian	3,-1,-2
A bride	10,-4,-10
A bridge	7,-4,-3
A bridges	0,3,-3
A brief	-11,13,-2
A bright	14,-16,1
A bright sunny	4,-1,-6
A brilliant	7,-4,-2
A bring	1,-5,4
A bringing	-4,12,-7
A brings	5,-4,-2
A british	-1,4,-3
A british english	2,0,-4
A brittany	10,-8,-2
A broke	-1,3,-4
A broken	4,-3,-1
A bronzes	7,-5,-2
A brooks	-14,17,-3
A brother	2,-2,0
A brothers	-1,-2,2
A brought	5,-3,-2
A brown	-12,13,-1
A bucket	3,-6,3
A budapest	12,-12,-1
A budget	-2,5,-3
A building	-12,-11,15
A bull	15,-15,-6
A bullet	2,0,-3
A bullying	-3,7,-6
A buried	-1,-1,2
A burn	-6,5,-2
A burning	7,-9,-2
A bursting	5,-4,-4
A bursts	12,-8,-6
A burton	-5,5,3
A bus	1,1,-2
A buses	2,1,-4
A business	-9,-1,10
A buster	7,-6,-2
A busy	8,-4,-6
A but	0,2,-2
A butcher	9,-6,-5
A butler	-5,3,2
A butter	-2,4,-2
A cabaret	9,0,-11
A cabeca	-2,-1,3
A cabin	13,-7,-9
A cafe	15,-11,-6
A cage	1,2,-2
A caine	-1,3,-2
A cake	6,-1,-5
A call	0,-4,2
A called	1,1,-2
A calls	4,1,-5
A calm	5,-2,-4
A came	5,-4,-1
A camel	-4,7,-3
A camels	8,-6,-3
A camera	-7,11,-6
A camp	2,-4,1
A campion	-5,9,-5
A can	-4,-3,7
A canal	4,-2,-2
A cancelled	4,-21,16
A cancer	2,-5,4
A candle	-9,10,-3
A candlelight	-3,5,-2
A candlelit	-10,3,3
A candles	-1,3,-3
A candy	-7,9,-3
A cannot	8,-8,0
A cant	1,-3,2
A caper	-16,18,-4
A captain	-5,-4,8
A car	0,3,-3
A caravan	6,-5,-1
A cardigan	-15,2,10
A cardiologist	-4,5,-4
A cards	2,-3,2
A care	4,-5,1
A carefully	-11,-2,12
A carol	2,0,-3
A carpet	18,-17,-2
A carrey	-6,-9,12
A cars	2,-2,-1
A cartoon	6,-10,3
A cartoons	0,9,-9
A cary	4,-3,-1
A casa	1,-7,5
A castle	2,-15,8
A cat	0,-3,2
A cats	4,0,-5
A ceiling	-1,2,-1
A cello	9,-6,-3
A cemetery grave	-2,6,-13
A centipede	6,-4,-2
A centre	3,-2,-1
A century	-11,16,-5
A certainly	-3,-6,7
A ceylan	-12,14,-3
A cgi	13,-10,-5
A chair	-2,-5,6
A chairs	-2,7,-5
A chalamet	-3,0,2
A champagne	-5,6,-2
A chan	-2,10,-8
A chance	3,0,-2
A chandeliers	-1,4,-2
A change	-3,5,-2
A changed	1,-11,6
A changes	-10,10,-1
A chaos	-14,15,-3
A chapel	14,-11,-5
A charge	0,2,-1
A charming	2,0,-3
A chase	1,1,-3
A chases	-3,4,-1
A chatty	-2,4,-5
A cheap	1,2,-3
A cheating	-18,19,-5
A check	8,-3,-4
A checked	4,-8,0
A cheek	-3,6,-2
A cheeky	0,3,-3
A cheer	1,0,-2
A cheerful	-4,4,-2
A cheers	1,7,-13
A cheese	5,-1,-5
A chef	-10,14,-6
A chess	5,1,-13
A chests	5,-8,-1
A chicken	10,-3,-8
A child	-5,6,-1
A child children	2,-7,6
A childhood	7,-4,-4
A childs	-6,10,-10
A chile	13,-12,-3
A chilean	10,-9,-2
A chill	3,-1,-3
A chocolate	7,-1,-7
A choice	-6,7,-2
A choirs	-2,4,-3
A chooses	9,-5,-4
A chose	2,-1,-1
A chosen	-1,-14,13
A chow	7,-4,-4
A chris	7,3,-15
A christening	2,-1,-1
A christie	-3,5,-1
A christmas	3,0,-2
A christopher	-3,6,-2
A church	13,-10,-5
A ci	5,-11,6
A cigarettes	-2,2,-2
A cinema	2,-5,3
A circle	3,-5,-1
A circus	6,-5,-1
A cities	-13,15,-2
A city	-2,2,-1
A claims	0,-11,12
A clap	9,-7,-1
A claro	4,-3,-1
A class	-2,4,-2
A classics	-8,17,-10
A claustrophobic	0,4,-4
A claws	-14,6,6
A clean	6,-5,-1
A clear	-2,8,-4
A cleo	2,0,-2
A clever	2,1,-4
A cliff	6,-8,0
A climbing	-8,-1,9
A clint	9,-7,-5
A clock	-10,8,2
A clooney	-1,-14,16
A close	0,-2,3
A closed	-10,12,-5
A closing	-7,9,-5
A clothes	13,-12,-2
A clouds	0,-9,3
A clowns	-6,4,1
A club	0,-2,2
A clubs	-2,-1,1
A coal	11,-8,-5
A coast lighthouse	-22,1,12
A coat	-3,5,-2
A coats	-5,7,-2
A cocktails	-9,11,-2
A code	11,-13,2
A coens	-10,13,-2
A coffee	3,-2,-1
A coffee chocolate	14,-12,-3
A coisa	12,-6,-7
A cold	4,-3,-1
A colin	5,-5,-1
A colleague	-6,8,-5
A color	1,2,-3
A colorful	0,2,-2
A colour	-4,4,0
A colourful	2,7,-12
A colours	-6,6,0
A com	5,-5,-3
A come	-2,-2,4
A comedies	-10,11,-3
A comedy	-3,5,-2
A comes	-9,6,4
A comfort	7,-5,-2
A comic	1,2,-4
A coming	0,-2,3
A commander	5,-5,-1
A comment	-5,7,-2
A commentary	-3,-9,10
A company	3,-2,-2
A complained	3,-2,-1
A computer	-1,6,-5
A con	-1,5,-3
A concerned	9,-4,-5
A conclave	8,-6,-2
A concrete	11,-11,-2
A confusing	2,4,-5
A connery	-6,9,-7
A conspiracy	-7,8,-2
A contact	0,3,-4
A content	2,-1,-2
A contest	-7,9,-3
A control	4,-7,0
A conversation talk	9,-7,-2
A cook	-7,6,0
A cooked	9,-6,-3
A cooking	-11,8,2
A cool	0,3,-3
A cop	4,0,-4
A coppola	3,-1,-3
A cops	-5,9,-6
A corden	9,-6,-7
A cork	2,-1,0
A corn	14,-11,-2
A corner	4,-3,-2
A corre	1,1,-8
A correct	-8,11,-4
A corridor	10,-4,-6
A corridors	-4,5,-3
A corrupt	5,-4,-3
A corruption	-9,10,-1
A corsets	-6,11,-8
A cost	1,-8,5
A costner	9,-10,-1
A costume	-6,10,-6
A costumes	5,-3,-4
A cosy	-10,5,2
A cottage	-10,11,-2
A couch	7,-5,-3
A could	1,2,-2
A couldnt	1,-4,4
A council	-3,4,-4
A count	-4,-4,7
A counting	5,-4,-1
A country	0,3,-3
A countryside	-11,12,-2
A counts	-2,4,-2
A couple	-3,4,0
A couples	4,-2,-2
A courage	-5,8,-3
A course	13,-16,3
A court	1,0,-3
A courtroom	6,-1,-6
A cousin	6,-3,-3
A cousins	5,-3,-2
A cover	5,-11,9
A cow	6,-2,-5
A cowboys	9,-7,-2
A cows	5,-4,-2
A craig	-8,7,1
A crane	2,-2,-1
A cranky	3,-1,-1
A crash	1,1,-2
A crawdads	2,-2,0
A crawford	3,3,-7
A crazy	-14,16,-3
A crazy madness	12,-9,-5
A cream	1,2,-4
A creatures	-3,5,-2
A credits	12,-12,-1
A creepy	0,-4,4
A crew	-6,9,-3
A cricket	-1,-3,4
A cried	5,-3,-2
A cries	5,-5,-1
A crime	3,-2,-2
A cringe	2,3,-5
A crisis	-14,18,-4
A crisps	16,-11,-7
A croatian	4,-2,-1
A cronenberg	0,3,-2
A crooks	-14,20,-7
A cross	-5,-1,7
A crowd	5,-2,-2
A crowe	-5,-8,9
A cruel	3,3,-5
A cruelty	-8,8,-2
A cruise	0,-4,5
A crush	5,-4,-1
A cruz	-6,-1,4
A cry	9,-5,-4
A crying	-5,-2,6
A crystal	-1,4,-4
A culture	2,-1,-1
A cup	3,-1,-2
A cups	3,-1,0
A cured	-1,-21,19
A curry	20,-18,-3
A curtains	5,-6,-2
A curtis	-7,-11,14
A cushing	-9,10,-1
A cushion	4,-3,-1
A cushions	5,-5,0
A custard	20,-13,-5
A cut	-2,-5,6
A cute	-3,7,-4
A cynical	20,-17,-10
A czech	5,-1,-6
A d	3,-1,-6
A da	-4,6,-2
A dad	0,1,-2
A daddy	5,-2,-2
A dads	6,-7,0
A daft	-1,3,-6
A daily	5,-3,-1
A dame	-4,-11,8
A dames	11,-10,-4
A damme	-6,10,-4
A damp	9,-6,-4
A dance	4,-3,-1
A danced	7,-6,-1
A dances	-8,10,-4
A dancing	2,1,-3
A danger	-1,-2,2
A daniel	3,4,-8
A danish	7,-6,-2
A dare	-13,14,-2
A darin	-12,16,-8
A darling	8,-4,-4
A date	5,-2,-2
A date night	3,-2,-1
A daughter	2,-5,2
A daughters	2,4,-7
A david	-2,4,-3
A davis	5,-2,-4
A dawn	2,0,-1
A day	3,-2,-1
A days	4,0,-5
A dc	-1,-8,4
A de	3,2,-5
A dead	3,-5,1
A deadpan	-11,12,-2
A deaf	-2,-3,6
A deal	5,3,-14
A dear	4,-4,0
A death	-1,-4,5
A death dead	5,-4,-1
A deaths	12,-15,-9
A decade	3,2,-5
A december	-4,-5,10
A decent	4,-2,-3
A decided	9,-5,-4
A decisions	-9,10,-2
A deep	-2,1,0
A deer	3,-2,0
A definitely	2,0,-2
A degree	9,-5,-4
A degrees	8,-6,-1
A deja	-8,1,5
A dejo	11,-5,-7
A del	7,1,-10
A delicate	10,-10,1
A delon	-13,14,-3
A dementia	9,-8,-1
A dench	5,-2,-2
A dentists	3,0,-4
A denzel	7,-4,-4
A depardieu	4,-9,3
A depp	3,-8,4
A depressing	1,8,-10
A des	12,-10,-3
A desert	2,0,-3
A deserts	-3,4,-2
A deserved	8,-5,-4
A detective	-13,2,9
A detectives	9,-16,0
A deux	8,-3,-8
A devil	0,4,-4
A dez	5,-4,-1
A di	0,2,-4
A dialect	1,2,-3
A dialogue	3,6,-10
A diamonds	-9,11,-3
A diary	-7,7,-1
A dice	2,-1,-1
A dickens	2,1,-5
A did	7,-6,-1
A didnt	3,-1,-2
A die	2,-4,2
A died	13,-9,-4
A dielman	5,-4,-1
A diesel	-2,-17,14
A differ	3,-2,-2
A different	10,-5,-5
A dignity	-8,9,-4
A ding	11,-8,-3
A dinner	3,-4,1
A dinosaurs	6,-5,-1
A diop	-18,21,-5
A directed	6,-4,-2
A directing	-9,10,-3
A director	-7,10,-4
A directors	-7,5,2
A dirty	22,-20,-3
A dirty gritty	-5,10,-6
A disagrees	11,-10,-1
A disaster	-10,14,-4
A discovered	7,-5,-3
A disguise	-9,11,-3
A disgusting	-9,11,-6
A disney	0,5,-5
A dispatch	17,-14,-5
A dispenso	-10,-21,19
A distract	-2,-5,6
A divorce	6,-10,3
A divorced	8,-6,-3
A diz	17,-12,-4
A do	-2,0,3
A docks	-2,3,-1
A doctor	13,-3,-9
A doctors	-9,-13,17
A documentaries	11,-7,-13
A documentary	-5,7,-3
A dog	4,-3,-2
A dog puppy	3,-3,1
A doing	3,-4,1
A doll	-11,7,1
A dolls	6,-16,9
A donc	5,-4,-2
A done	-1,2,-2
A dong	-5,5,-2
A donkey	19,-11,-12
A dont	-3,1,2
A doom	-6,7,-2
A doomed	-4,3,2
A door	2,0,-1
A doors	6,1,-8
A doris	-6,8,-2
A double	-6,8,-2
A doubt	2,2,-4
A douglas	-2,5,-2
A doves	2,1,-7
A down	4,-2,-2
A downstairs	11,-9,-2
A downton	5,-3,-1
A drag	-5,6,-3
A dragon	15,-8,-11
A dragons	2,4,-10
A drama	-3,2,1
A dramas	-9,6,6
A draw	-11,-11,18
A drawn	-5,10,-5
A dread	-4,3,-1
A dreadful	7,-5,-4
A dream	-12,2,8
A dreams	0,2,-3
A dreamt	3,-3,-1
A dress	1,10,-11
A dressed	-9,9,-8
A dressing	7,-3,-9
A drink	5,-3,-3
A drinking	-8,5,2
A drive	5,-4,-2
A driver	3,-7,3
A drives	-3,6,-3
A driving	5,-2,-1
A drop	0,2,-1
A dropped	6,-4,-1
A drowning	-8,5,-1
A drums	-3,5,-2
A drunk	-3,-2,6
A dry	-4,3,1
A du	9,-3,-6
A dubbed	3,0,-3
A dubbing	7,-8,-3
A duck	4,-6,1
A due	8,-5,-3
A duel	6,-4,-3
A duels	-23,25,-4
A dull	8,-2,-6
A dumb	5,3,-9
A dumped	3,-9,6
A dune	13,-12,-1
A during	2,0,-3
A dust	-9,11,-4
A dusty	-5,1,5
A duty	-21,23,-2
A dvd	3,-2,0
A dvds	6,-5,-1
A dying	-6,0,4
A e	1,-5,-3
A each	-2,2,0
A ealing	3,-2,-1
A early	-6,7,-2
A earned	-16,16,-3
A ears	4,-6,1
A earth	8,5,-11
A easily	-1,1,-2
A easter	13,-3,-10
A eastern	2,1,-3
A eastwood	0,3,-4
A easy	2,-2,-1
A eat	4,-2,-2
A eaten	11,-8,-4
A eating	4,-8,-1
A eats	9,-14,3
A eccentrics	-5,6,-1
A ecco	27,-25,-3
A eda	10,-8,-3
A eddie	6,-4,-2
A edge	13,-7,-10
A edwardian	-7,12,-6
A eerie	0,-10,7
A effects	-7,7,1
A eh	7,2,-12
A eight	5,-6,1
A eighties	-1,4,-3
A eighty	4,-3,-1
A either	4,2,-6
A elba	-8,11,-3
A elegant	-11,14,-1
A eleven	5,-3,-2
A elf	3,-2,-1
A else	-3,0,2
A elves	-4,15,-9
A embarrassing	14,-12,-5
A empire	4,-3,-1
A emptied	5,-2,-3
A empty	27,-24,-6
A en	3,-1,-3
A encanto	11,-10,-2
A end finish	1,-3,2
A ended	15,-6,-9
A ending	7,-5,-1
A endings	-8,-2,11
A ends	6,-6,0
A enemies	-12,12,-1
A energy	-11,14,-4
A engines	4,2,-8
A england	-7,9,-4
A english	3,-1,-2
A enjoyed	12,-11,-2
A enough	2,-6,4
A ephron	-11,14,-5
A epic	-5,6,-2
A epics	1,-11,8
A era	3,-1,-2
A erotic	-7,10,-3
A escape	-11,13,-4
A essays	-18,12,13
A et	-3,-3,5
A etc	4,-1,-4
A european	-4,4,0
A eve	15,-18,4
A even	3,-4,2
A evening	2,-4,2
A ever	1,-2,1
A every	4,-3,0
A everybody	3,-5,2
A everyone	4,-1,-3
A everyones	-1,8,-12
A everything	4,-4,0
A everywhere	7,-4,-4
A evil	2,0,-1
A ex	6,-3,-2
A exactly	0,2,-1
A exams	10,-13,2
A excellent	14,-11,-5
A except	3,5,-7
A excepted	6,-6,0
A exception	15,-15,-5
A exchange	11,-9,-2
A excited	2,-1,-1
A exciting	-10,9,4
A excluded	-5,-14,12
A exhausted	0,-2,3
A exist	-5,8,-5
A exists	-1,8,-8
A explain	13,-14,1
A explaining	-12,-1,10
A explosions	-7,4,2
A extra	3,-6,3
A eye	-11,-4,13
A eyes	1,-4,2
A eyes gaze	-3,4,-3
A fab	19,-18,-3
A face	7,-9,3
A faces	-3,-11,13
A fact	9,-6,-3
A factory	3,0,-4
A failure	-10,11,-1
A fainted	5,-4,-2
A fairy	-11,14,-1
A fake	-10,12,-4
A fall	-1,3,-2
A fallen	9,-7,-2
A falling	-8,9,-2
A falls	-2,6,-5
A families	2,1,-4
A family	-3,4,-1
A family friendly	-10,9,1
A famous	-5,9,-4
A fan	19,-15,-4
A fancies	2,-1,-1
A fancy	3,-7,3
A fand	11,-4,-7
A fans	-1,3,-2
A fantasy	-9,5,1
A far	7,-6,0
A farce	0,6,-7
A farm	-7,7,-1
A farm animals	-8,16,-18
A farm farmer	1,0,-2
A fashioned	-8,8,-1
A fassbinder	1,-15,10
A fast	2,-2,0
A faster	10,-7,-3
A fat	-2,7,-8
A fatale	-11,13,-1
A fate	-2,6,-4
A father	4,-5,1
A fault	-1,-12,10
A fave	-8,10,-4
A favorite	9,-8,-1
A favourite	1,1,-2
A feast	6,-5,-1
A features	3,-1,-8
A fed	9,-5,-5
A feel	1,2,-2
A feelgood	10,-7,-7
A feeling	-4,3,-2
A feelings	-4,5,-2
A feet	12,-11,-1
A fell	2,0,-3
A fella	-1,2,0
A felt	4,-2,-1
A female	-3,8,-6
A femme	-9,11,-2
A ferrari	7,-5,-2
A ferry	2,-1,-1
A festival	-1,4,-8
A feud	-13,15,-2
A few	-4,3,0
A fewer	-12,5,5
A fi	-3,5,-1
A fiction	8,0,-5
A field	-7,-7,12
A fields	1,3,-3
A fifteen	19,-19,0
A fifties	-4,6,-2
A fifty	-2,5,-2
A fight	3,-7,3
A fighting	-5,-10,9
A fights	-6,7,0
A files	-8,8,-2
A fill	-13,13,-1
A film	2,-2,0
A film buff	6,-4,-1
A filthy	1,2,-6
A fin	10,-8,-3
A final	3,0,-3
A finally	16,-13,-3
A find	6,-1,-5
A finding	2,-3,1
A finds	4,-1,-2
A fine	-4,4,1
A finest	-5,8,-7
A finger	6,-5,-2
A fingers	7,6,-17
A finish	-21,11,4
A finished	7,0,-7
A finnish	7,-3,-6
A fire	-2,4,-4
A firemen	-3,4,-3
A first	2,-2,0
A firth	-7,8,-2
A fish	5,-6,0
A fit	5,-3,-2
A five	7,-3,-4
A fixed	18,-16,-4
A flashbacks	-2,5,-3
A flat	4,-5,-1
A flats	-12,14,-2
A flattened	-2,-4,6
A flex	15,-12,-6
A flies	10,-8,-2
A flight	12,-6,-6
A floats	-9,11,-3
A flood	9,-6,-4
A floor	-1,3,-3
A floored	14,-12,-1
A floors	-4,8,-3
A flow	14,-5,-11
A flower	13,-5,-8
A flowers	0,2,-1
A flu sick in bed	2,0,-3
A fluids	-12,14,-2
A flying	-2,4,-2
A fog	-2,4,-2
A fogle	3,-2,-2
A fois	9,-11,1
A folk	-6,10,-4
A follow	6,-6,-1
A fond	12,-10,-2
A food	0,-5,4
A food cooking	11,-10,-3
A fool	4,-2,-1
A foot	6,1,-10
A footage	-5,0,4
A football	-3,-1,5
A fora	-4,-12,12
A forbidden	0,-4,1
A ford	-2,3,-1
A foreign	2,0,-2
A forest	-1,3,-1
A forever	18,-12,-8
A forget	-4,7,-3
A forgiveness	-2,1,1
A forgot	6,-6,0
A forgotten	5,-4,-3
A form	-16,17,-5
A forma	-21,15,3
A forties	-2,2,1
A forty	5,-1,-4
A fought	3,-1,-2
A found	5,-3,-2
A fountain	-4,9,-4
A four	3,-2,0
A fourth	16,-12,-6
A frame	6,-5,-2
A france	0,2,-4
A free	-6,-4,11
A freedom	-6,9,-2
A freeman	16,-15,-4
A french	3,0,-2
A friday	8,-1,-6
A fridge	8,-6,-2
A fried	18,-16,-2
A friendly	0,4,-3
A friends	2,-1,-2
A friendship	-4,7,-2
A frightening	-8,11,-3
A frocks	-3,6,-3
A frogs	9,-8,-1
A from	1,0,-2
A front	-5,6,-1
A frozen	5,-2,-3
A fsk	1,1,-2
A fu	-2,4,-4
A full	3,-5,1
A fun	4,-1,-2
A funeral	2,2,-4
A funerals	-14,8,0
A funes	-11,0,3
A funnier	-1,3,-6
A funny	-1,3,-2
A fur	-7,8,0
A furniture	8,-6,-2
A fussy	0,7,-8
A future	2,3,-3
A fuzz	14,-10,-4
A g	2,4,-6
A gabin	21,-20,-2
A gadgets	-5,6,-2
A galore	5,-4,-1
A game	-3,-1,4
A games	11,-10,-1
A gangsters	-3,5,-2
A gar	6,-8,1
A garden	-3,4,0
A gardens	5,-8,2
A gary	12,-2,-10
A gas	0,2,-2
A gate	14,-12,-4
A gave	3,-3,0
A geese	-6,7,-1
A gelato	-6,9,-4
A gem	16,-13,-2
A gems	3,0,-4
A general	-4,-5,9
A generally	-7,4,1
A generations	10,-8,-2
A genius	-2,15,-13
A gentle	4,0,-4
A geology	25,-23,-6
A gerard	17,-10,-8
A german	-6,6,0
A germany	-11,13,-3
A gern	-6,13,-11
A get	4,-3,-1
A gets	-3,1,2
A getting	-9,1,10
A ghibli	6,1,-5
A ghostly	-2,4,-3
A ghosts	5,-3,-2
A gia	16,-17,-1
A giant	5,-5,0
A gibson	-2,-1,6
A gilliam	-8,3,-1
A gimme	1,-12,3
A gin	-3,5,-4
A girl	0,2,-2
A girlfriend	-9,12,-5
A give	1,-6,5
A given	4,0,-3
A gives	-3,-13,11
A glad	11,-5,-5
A gladiator	4,-2,-2
A gladiators	14,-14,1
A gladly	-7,8,-2
A glamorous	-8,9,-1
A glamour	-1,2,0
A glass	10,-9,-3
A glasses	-2,-3,4
A glitter	-4,-11,14
A gloom	-6,5,0
A gloomy	-7,10,-5
A gloves	4,-3,-3
A go	-2,0,2
A go out	-2,-6,8
A goat	1,1,-4
A goats	-6,7,-1
A god	-10,6,3
A god pope	-10,9,3
A godzilla	-6,8,-3
A goes	-7,6,0
A going	3,-3,0
A gold	1,-10,9
A golden	3,-2,-2
A golf	4,-3,-1
A gone	4,-5,1
A good	3,-1,-2
A goodbye	6,-6,1
A gore	0,4,-5
A gorgeous	1,0,-2
A gory	-4,8,-6
A gosling	2,0,-4
A gossip	-1,2,-1
A got	7,-3,-4
A goth	2,1,-5
A gowns	-17,19,-2
A grace	5,0,-7
A grainy	3,-1,-2
A gran	5,-5,0
A grand	-14,17,-6
A grandad	2,-1,-4
A grandchildren	20,-14,-5
A grandfather	-7,0,5
A grandmother	-6,-5,11
A grandmothers	-15,17,-5
A grandpa	4,-3,-1
A grandson	-7,11,-5
A granny	5,-4,-2
A grant	3,0,-3
A gravity	5,-4,0
A grazie	-7,4,3
A great	3,-5,0
A greatest	3,-2,-2
A greek	0,-3,3
A green	10,-8,-2
A grew	-8,12,-7
A grey	0,2,-2
A grief	-7,9,-1
A grim	-1,5,-4
A gripping	-2,3,-2
A group	2,-3,1
A growing	-6,7,-1
A grown	0,2,-2
A gruff	-6,7,-1
A gruffalo	5,-4,0
A grumpy	9,-6,-3
A gucci	-9,12,-5
A guess	2,0,-1
A guest	2,3,-8
A guests	-7,11,-6
A guilt	-11,12,-2
A guilty	2,2,-6
A guinness	-6,10,-4
A guitar	4,-4,-1
A guitars	-9,11,-5
A gun	-1,5,-5
A gunfights	6,-2,-8
A guns	-10,12,-4
A guy	5,-9,3
A gwyneth	10,-6,-4
A ha	18,-19,-2
A had	6,-5,-1
A hadnt	4,-3,-1
A haha	-9,8,2
A haine	-8,9,-3
A haired	-20,13,6
A halifax	3,-3,0
A hall	3,-1,-1
A halloween	-8,20,-20
A halls	7,-6,0
A halt	7,-9,3
A hammer	5,-7,4
A hand	4,-1,-4
A handle	-1,2,-7
A hands	3,-6,2
A handsome	9,-7,-2
A haneke	5,-8,-2
A hang	3,0,-4
A hangover	10,-14,8
A hanks	-1,-4,3
A happen	6,-2,-4
A happened	17,-15,-3
A happening	-1,-4,5
A happens	12,-15,5
A happy	-9,11,-2
A happy ending	-7,11,-3
A harbor	7,-6,-2
A hard	3,-2,-2
A hardly	1,1,-2
A hardy	-15,4,4
A harm	-2,-4,9
A harmed	-13,-4,14
A hart	-8,-8,13
A hasnt	9,-6,-4
A hat	2,-1,-1
A hate	6,-4,-2
A hated	-1,4,-4
A hates	-2,4,-2
A hats	-1,2,-1
A haunted	2,-1,-1
A have	3,-3,0
A havent	3,0,-3
A hay	3,-2,-2
A he	1,-2,1
A head	-4,-2,5
A headache	10,-9,-2
A heads	6,-5,-2
A hear	10,-15,4
A heard	0,-4,4
A hearing	1,2,-4
A heart	3,1,-4
A heartbreak	-4,6,-2
A hearted	-3,4,-1
A hearts	-13,18,-5
A heat	-4,10,-6
A heat hot	-1,2,-1
A heather	3,1,-5
A heaven	4,-2,-2
A heavens	3,-8,4
A heavy	10,-6,-6
A hed	6,-5,-2
A heights	-6,0,6
A heist	1,-4,3
A held	-5,6,-2
A helen	0,-3,3
A hell	1,-2,-1
A help	9,-8,-1
A hen	-4,15,-12
A hepburn	1,3,-3
A her	4,-3,-1
A hereditary	1,-8,4
A hero	-3,5,-4
A heroes	-9,5,3
A heroin	-8,13,-4
A herring	1,1,-2
A hers	-2,5,-4
A herself	3,-1,-4
A herzog	0,9,-10
A hes	-2,1,1
A heures	0,4,-6
A hidden	8,-5,-4
A hides	-1,2,-1
A hiding	11,-8,-4
A high	3,-4,0
A hiking	4,-1,-3
A hilarious	3,-1,-2
A hill	10,-6,-4
A hills	-5,7,-2
A him	3,-1,-2
A himself	6,-8,2
A hip	7,-4,-3
A history	8,-6,-1
A hit	-6,3,3
A hitler	4,-8,0
A hitman	-3,5,-2
A hits	-4,4,-2
A hives	0,-13,12
A hm	7,-6,-1
A hmm	-3,-3,6
A ho	-14,21,-11
A hockey	-23,1,13
A hoffman	0,5,-7
A hold	1,4,-6
A holding	5,-4,-1
A hole	-15,18,-6
A holes	8,-6,-2
A holiday	11,-8,-3
A holidays	-6,10,-2
A hollywood	-2,3,-1
A holy	6,-3,-3
A home	-3,1,2
A home house	3,-2,0
A homesick	-2,4,-2
A homework	4,-3,-1
A honest	4,-2,-2
A honestly	16,-14,-4
A honeymoon	8,-4,-4
A hong	-4,7,-2
A honour	-1,4,-3
A hope	3,4,-10
A hopeful	14,-11,-8
A hopeless	-1,5,-5
A hopkins	15,-10,-9
A hora	-2,-8,8
A horas	-3,2,0
A horrid	0,4,-6
A horror	3,-2,-1
A horse	2,1,-4
A horses	-5,0,4
A hospital	8,-5,-3
A hospitals	7,-5,-3
A hot	4,-7,2
A hotels	-7,10,-4
A hours	-4,2,2
A houses	-8,9,-1
A how	1,-12,10
A however	7,-8,1
A hrs	3,-9,5
A hueller	-15,2,10
A huge	-16,18,-5
A hugh	8,-6,-3
A human	-7,4,3
A humor	4,-2,-2
A humour	-3,3,1
A hundred	0,-2,3
A hungarian	-2,4,-4
A hunger	21,-19,-7
A hungover	-7,8,-4
A hunt	-2,2,0
A huppert	2,2,-5
A hurt	7,-5,-4
A hurts	4,-26,15
A husband	2,-5,4
A husbands	-8,0,6
A hymns	0,2,-4
A hypnotic	-2,-3,4
A ice	0,-2,1
A iceland	-3,6,-4
A icy	-2,4,-1
A id	2,0,-2
A ida	14,-9,-6
A idea	6,-4,-3
A ideal	-8,12,-6
A ideally	-4,2,0
A ideas	17,-6,-13
A idee	-13,14,-2
A identity	-11,9,2
A idiot	8,-4,-6
A idiots	-8,7,2
A idris	1,2,-4
A ie	3,0,-5
A if	-2,4,-2
A ihn	7,-4,-3
A ii	10,-3,-6
A ill	-6,3,3
A illness	15,-17,4
A im	-2,-1,2
A imagine	14,-12,-4
A important	-3,7,-4
A in front of	6,-2,-4
A in laws	9,-1,-8
A inception	7,-5,-3
A incident	5,-6,1
A included	5,1,-4
A including	2,-2,-1
A india	-8,8,1
A indian	-5,8,-4
A indoors	6,-6,-1
A ingmar	-15,18,-4
A inheritance	-4,3,1
A inn	3,4,-11
A innit	19,-15,-5
A inside	-2,3,-3
A insomnia	2,-1,-1
A inspector	1,1,-2
A inspirational	11,-6,-7
A inspiring	-8,6,2
A instead	-8,10,-3
A insurance	5,-1,-4
A interest	-5,-6,9
A interval	-6,4,-1
A into	3,-2,-1
A invece	10,-9,-2
A invented	-16,7,8
A inventive	12,-4,-11
A invited	-5,0,4
A involved	-6,-11,15
A iran	12,-11,-3
A ireland	-6,3,3
A irish	5,-4,-2
A irishman	4,-2,-3
A ironing	1,-3,5
A is	1,-3,1
A ish	-6,12,-6
A island	10,-7,-3
A islands	-3,2,-1
A isnt	-5,3,2
A issues	9,-10,-2
A it	3,-2,-2
A italian	3,2,-5
A italy	-10,12,-2
A itch	-4,-15,16
A itd	-7,9,-3
A its	4,-4,0
A itself	2,1,-4
A ive	2,-5,3
A ivory	-9,11,-6
A j	-24,11,16
A ja	10,-9,-1
A jack	15,-7,-9
A jacket	8,-5,-3
A jackie	10,-7,-5
A jackson	-5,-5,8
A jacques	-2,3,-2
A james	1,12,-14
A january	12,-9,-4
A japan	2,1,-6
A japanese	-6,6,0
A jarmusch	-1,4,-3
A jason	-2,5,-8
A jazz	-1,3,-2
A jealous	-1,17,-15
A jealousy	-11,15,-3
A jeanne	2,0,0
A jersey	-5,6,-1
A jewish	-2,1,1
A jim	-2,4,-2
A job	6,-5,-1
A jobs	-2,0,2
A john	0,4,-3
A johnny	13,-5,-11
A joined	3,-2,-1
A joke	15,-11,-2
A jokes	-3,1,1
A joking	8,-6,-3
A jolly	-11,13,-3
A journey	0,2,-4
A joy	4,2,-8
A judge	3,1,-5
A judi	6,-4,-2
A jump	-4,0,1
A jumper	20,-18,-6
A jumpers	-1,2,-1
A june	14,-12,-2
A jungle	-3,3,0
A jury	2,0,-3
A just	4,-4,0
A justice	-10,15,-8
A jy	13,-10,-4
A kar	-2,4,-2
A karaoke	9,-6,-2
A kaurismaeki	11,-9,-1
A keaton	-4,6,-2
A keep	-4,-4,7
A keeps	-11,14,-4
A kelly	-1,2,-3
A ken	-5,8,-6
A kept	6,-14,4
A kes	5,-3,-2
A kevin	1,-6,2
A key	-1,4,-3
A khan	-3,7,-5
A kid	1,-8,6
A kid friendly	1,5,-8
A kids	2,0,-1
A kids child	-2,1,-2
A kids children	-6,2,2
A kill	4,1,-9
A killer	-3,8,-5
A killers	3,-7,1
A killing	13,-11,-3
A kind	-4,7,-3
A kindness	-2,3,-1
A king	8,-5,-3
A kings	-6,7,-2
A kinski	2,-2,-1
A kiss	2,0,-2
A kissed	3,-2,-1
A kissing	3,-2,-1
A kitchen	4,-1,-3
A kitchens	-4,3,0
A kiwi	1,4,-6
A knee	10,-6,-4
A knees	1,-5,3
A knight	9,-6,-2
A knitting	-2,-9,7
A knitwear	-14,-3,16
A knives	-2,1,1
A knocked	7,-6,-2
A know	1,3,-3
A known	6,-5,-1
A knows	13,-10,-2
A kong	-3,6,-2
A kore	7,-4,-4
A korea	8,-7,-1
A korean	-6,10,-4
A krakow	14,-7,-9
A kubrick	15,-12,-4
A kung	-4,5,-1
A kurosawa	-7,8,-5
A l	-4,-4,3
A la	0,3,-3
A lack	-19,15,7
A lad	11,-10,-2
A ladies	-2,5,-3
A lads	5,-9,2
A lady	5,-4,-2
A lagos	2,-1,0
A laid	12,-11,-2
A lake	-1,-3,3
A lamp	6,-4,-1
A land	-2,5,-3
A landing	14,-12,-4
A landscapes	-6,-1,1
A lane	-6,-6,10
A language	3,-3,0
A languages	8,-7,-1
A lanthimos	2,2,-7
A lapped	8,-7,-1
A laptop	16,-11,-6
A lars	6,-2,-4
A last	2,-3,1
A late	0,2,-2
A later	2,-1,0
A latin	-3,5,-1
A laugh	5,0,-4
A laughed	3,-2,-1
A laughing	-6,6,1
A laughs	-2,2,0
A laughter	-1,3,-2
A lawnmower	4,1,-7
A lawrence	-4,-13,5
A laws	1,-2,1
A lawyer	-2,8,-5
A lawyers	-19,10,12
A lead	-3,5,-3
A learned	6,-4,-2
A learning	-15,16,-3
A least	7,-4,-3
A leather	-2,3,-1
A leave	-7,-4,11
A leave departure	-2,7,-9
A leaving	-9,11,-4
A leche	-4,-3,7
A lee	-1,5,-5
A leeds	-3,5,-2
A left	0,-4,4
A leg	0,-7,8
A legal	17,-15,-4
A legs	1,-1,2
A leigh	-6,6,-2
A lenin	16,-15,-1
A lens	6,-5,-1
A lent	-1,-4,4
A les	17,-10,-7
A less	3,1,-4
A lesson	0,3,-3
A lessons	7,-11,6
A let	1,1,-2
A leto	-1,-5,5
A lets	6,-5,-1
A letter	-2,4,-1
A letters	-6,5,1
A level	-8,-4,8
A library	5,-3,-3
A lie	0,-6,8
A lies	7,-3,-5
A life	-2,5,-3
A lift	8,-5,-6
A light	5,-3,-1
A lighter	-1,3,-3
A lighthouse	9,-5,-6
A lighting	10,-8,-3
A lights	2,-2,-1
A like	2,-1,-2
A liked	2,0,-2
A likes	1,2,-3
A liking	6,-4,-1
A limit	-7,-5,10
A line	1,-8,7
A lined	3,-2,-1
A linen	-16,18,-2
A liners	-2,5,-4
A lines	-4,7,-7
A lion	7,-7,-1
A lip	-6,8,-4
A lisbon	-10,12,-2
A list	-1,3,-2
A lista	5,-4,-1
A listen	2,-1,-2
A lit	-4,-14,12
A literally	8,-6,-2
A little	-2,0,1
A little small	13,-11,-3
A live	-10,7,3
A lived	12,-13,-2
A lives	1,1,-2
A living	2,-1,-1
A loach	-2,-1,2
A loads	4,-2,-2
A locked	15,-14,-2
A locker	14,-9,-4
A lodger	15,-4,-11
A lol	-3,3,-1
A london	-6,5,0
A loneliness	-5,9,-3
A lonely	-3,2,0
A lonely alone	-3,1,1
A long	3,-1,-2
A longer	7,-5,-2
A longing	8,-7,-1
A loo	8,-1,-7
A look	-7,3,4
A looked	6,-5,-1
A looking	-2,-1,4
A looking for	17,-17,-3
A looks	8,-4,-4
A loop	12,-9,-3
A lord	3,-1,-1
A loren	5,-1,-1
A los	-5,8,-3
A lose	2,0,-2
A loses	3,1,-7
A losing	-8,13,-5
A loss	-4,7,-3
A lot	4,-8,3
A lots	-1,8,-9
A lots of	-6,9,-2
A loud	6,-2,-4
A louder	1,4,-9
A loudly	6,-16,8
A lounge	4,-3,-1
A love adore	8,-6,-4
A lovely	9,-9,1
A lovers	3,0,-3
A loves	1,2,-4
A low	1,0,-2
A lubitsch	6,-2,-13
A luca	2,-9,7
A luck	3,-4,1
A lucky	7,-6,-2
A luhrmann	-8,3,1
A lumet	6,-5,-2
A lunch	8,-3,-7
A lush	-15,17,-2
A lying	2,-8,5
A lynch	2,4,-6
A lynchs	3,-2,-2
A lyon	7,-6,-1
A m	5,-16,4
A machine	4,1,-4
A macho	1,-4,3
A mad	-14,20,-14
A made	0,2,-2
A madness	-9,12,-6
A mads	5,-2,-4
A mafia	18,-9,-10
A maggie	3,-1,-1
A magic	-2,4,-3
A magical	-12,14,-2
A magnani	-12,21,-9
A magnificent	7,-7,-1
A majeure	0,2,-3
A makes	-4,-3,6
A making	-15,12,3
A mal	14,-1,-14
A malick	0,-5,2
A maman	4,-3,-1
A man	5,-3,-1
A manage	-9,-5,12
A manca	4,-2,-5
A mann	0,6,-5
A manner	-12,15,-3
A manners	-6,11,-6
A mans	5,-3,-3
A mansion	9,-6,-7
A many	3,0,-3
A map	-2,4,-1
A marathon	13,-8,-6
A marble	2,-1,-2
A march	2,-1,-2
A margaritas	12,-9,-4
A maria	6,-1,-10
A mark	10,-9,-3
A marks	3,-1,-2
A marriage	3,1,-3
A married	-11,13,-5
A martin	-6,12,-12
A marvel	9,1,-11
A marvellous	27,-25,-3
A marvin	-10,11,-1
A mask	-3,-8,7
A masks	1,3,-4
A master	12,-7,-6
A masterpiece	9,-8,0
A match	14,-12,-5
A match game	5,-1,-5
A mate	14,-9,-5
A mates	12,-9,-3
A maths	-5,9,-4
A matinee	5,-4,-1
A matrix	5,-1,-2
A matter	5,-3,-3
A maureen	19,-16,-3
A maverick	4,-3,-2
A max	4,-1,-4
A maybe	-5,8,-3
A mcqueen	1,2,-3
A me	2,-2,0
A mean	-6,10,-4
A meaning	-5,4,3
A means	2,-1,-2
A meant	-4,-5,10
A media	20,-18,-8
A medicina	8,-5,-2
A mediocre	15,-10,-4
A meet	-3,9,-7
A meets	-11,14,-3
A meetup	1,-8,8
A megalopolis	8,-3,-6
A meh	15,-11,-4
A mel	2,1,0
A melancholia	12,-9,-5
A melancholy	-1,3,-2
A melodrama	-13,17,-7
A memories remember	4,-3,-1
A memory	6,-4,-4
A men	1,1,-2
A menace	-3,5,-1
A mend	13,-12,0
A mentioned	13,-8,-3
A menu	0,-4,3
A merchant	5,-3,-2
A merry	2,-1,-2
A mes	12,-10,-3
A mess	12,-12,-2
A messy	-4,8,-5
A met	7,-6,-2
A metade	3,-2,-2
A mexican	3,-2,-3
A mexico	-20,21,-4
A mi	8,-5,-3
A mia	14,-9,-7
A michael	11,-7,-4
A mid	3,1,-4
A middle	-1,2,-2
A midnight	3,-2,-2
A might	-3,5,-2
A migraine	2,-7,3
A mild	3,-2,-1
A mile	4,-3,-2
A miles	7,-4,-3
A milk	12,-5,-9
A mill	2,-1,0
A min	-2,5,-4
A mind	3,1,-3
A mine	3,-2,0
A miner	4,-2,-1
A miners	-2,4,-2
A mines	-6,8,-2
A minimum	-3,-14,13
A minions	3,-2,0
A mins	9,-3,-6
A minus	0,2,-2
A minute	6,-6,-1
A minutes	0,2,-2
A mira	17,-14,-6
A mirren	-2,6,-3
A mirror	-18,19,-1
A mis	1,-4,1
A mischief	4,-4,-2
A miserable	-6,2,1
A misery	-10,8,4
A miss	5,-2,-2
A miss longing homesick	4,-2,-5
A missed	10,-10,-1
A mist	2,2,-5
A mistake	1,1,-3
A misunderstanding	-19,20,-1
A mixed	1,3,-9
A mob	26,-19,-12
A model	-2,4,-2
A modern	-9,11,-3
A moment	0,-4,4
A monday	3,-5,2
A money	3,2,-6
A monkeys	0,4,-7
A monks	-1,2,-3
A monster	2,-4,0
A monsters	1,2,-5
A montage	-15,1,11
A months	6,-8,2
A mood	3,7,-9
A moon	9,-4,-5
A moore	2,-3,3
A moral	-3,3,-1
A more	3,-1,-2
A moreau	4,2,-8
A morning	25,-22,-8
A mortgage	-5,1,7
A most	-1,4,-3
A motels	-13,17,-5
A mother	5,-4,-1
A mothers	-2,5,-2
A motion	1,2,-3
A motorbike	-13,12,2
A motorbikes	-11,14,-7
A mountain	-2,3,-1
A mountains	-2,1,1
A mouse	17,-15,-1
A moustache	-2,2,-2
A moustaches	0,2,-2
A mouth	1,-3,1
A move	3,-3,0
A moved	3,-2,-2
A moves	4,-3,-1
A movie	7,-3,-4
A movies	-20,10,3
A moving	6,-8,2
A mr	14,-12,-1
A mrs	7,-4,-3
A much	-2,1,1
A mud	-4,8,-3
A muddy	0,4,-5
A mumbling	-1,-2,2
A mummy	9,-7,-4
A mums	-6,-1,6
A murder	-4,4,0
A murder crime	-12,-1,10
A murders	-10,11,1
A murphy	-11,12,-11
A murray	-7,5,-2
A music	0,3,-3
A musical	2,4,-7
A musicals	3,-1,-2
A must	3,-1,-2
A mustnt	-14,3,10
A my	1,-2,1
A my wife	8,-6,-2
A myself	5,-2,-2
A mystery	-1,4,-3
A n	4,-1,-2
A na	-5,-5,6
A nah	7,-31,16
A naked	17,-16,-3
A name	-4,-2,6
A nan	5,-5,-2
A nana	7,-5,-2
A nans	7,-5,-4
A nap	2,0,-2
A naples	6,-3,-2
A nasty	3,-2,-1
A natuerlich	4,-3,-3
A naturally	4,-2,-2
A nature	-4,6,-1
A naughty	-9,11,-3
A navy	2,-2,0
A nazis	2,-6,4
A ne	4,-3,-2
A near	-3,0,3
A nearly	2,0,-2
A necessarily	-1,2,-1
A neck	-4,7,-3
A need	6,-2,-4
A needed	10,-3,-7
A needles	-2,6,-5
A needs	6,-4,-2
A neeson	-6,3,4
A neighbor	3,-1,-2
A neighbour	-4,6,-1
A neighbours	-9,12,-3
A neither	-1,-2,3
A neon	8,1,-9
A nephew	2,0,-5
A nerves	6,-4,-1
A nerves nervous	8,-4,-6
A nervous	2,-3,0
A netflix	4,-1,-2
A network	-1,4,-3
A neurotic	-13,4,7
A never	2,-3,1
A new	1,2,-2
A newer	5,-3,-6
A newman	10,-6,-5
A newspaper	1,1,-2
A next	8,-7,-1
A nice	2,-7,4
A nicely	29,-25,-6
A nicht	9,-8,1
A nicolas	6,3,-11
A nightclub	11,-9,-2
A nightmare	6,-2,-4
A nightmares	10,-8,-2
A nights	0,-4,3
A nighy	14,-5,-18
A nile	2,-1,-1
A nine	7,-5,-2
A nineteen	3,-1,-3
A nineties	-2,5,-3
A ninety	5,-3,-3
A niro	-3,1,2
A niven	-6,8,-2
A no	-2,1,1
A nobody	-2,3,-1
A nobodys	3,-1,-3
A noch	8,-17,5
A nod	2,-7,5
A noe	-6,-6,11
A noir	0,-4,2
A noise	0,-12,15
A noises	-2,2,-1
A noisy	-5,8,-3
A nolan	-1,-9,5
A nomadland	1,1,-3
A non	2,-8,2
A none	-5,3,2
A nonsense	-16,13,4
A noodles	-3,8,-5
A nope	9,-18,9
A nor	2,-4,2
A nora	-13,15,-5
A north	3,0,-2
A northern	-5,-3,4
A northman	3,-1,-2
A norway	-4,7,-3
A norwegian	2,1,-2
A nose	6,-7,-2
A nosferatu	17,-16,-2
A notes	19,-13,-6
A notice	7,-5,-2
A noticed	-3,-3,7
A nove	18,-17,-3
A november	4,-1,-3
A now	2,-3,1
A nowhere	-2,-12,12
A nowt	1,-7,5
A nudity	-8,-5,11
A number	1,6,-6
A numbers	9,-7,-5
A nun	8,-7,-2
A nuns	-2,1,0
A nurse	-7,-5,8
A nurses	3,-1,-9
A nuts	9,-8,-2
A obsessed	12,-13,-1
A obsession	0,2,-1
A obvious	-4,3,1
A obviously	1,4,-5
A ocean	-4,4,-1
A october	4,-4,-1
A odd	7,-3,-3
A of	2,0,-1
A of it	6,-6,0
A off	2,-3,1
A office	1,1,-3
A often	3,-2,0
A oh	-7,8,-2
A ok	3,-1,-1
A okay	0,-3,2
A old	1,2,-3
A older	-6,10,-4
A olds	5,-3,-2
A oliveira	-6,-17,18
A olivier	5,2,-9
A on	1,-2,1
A one	2,-1,-1
A ones	-3,3,0
A onion	13,-12,-3
A only	-2,3,-1
A onto	-4,8,-2
A op	1,-8,6
A open	-4,0,3
A opens	-7,5,0
A opera	-2,5,-3
A oppenheimer	9,-9,-1
A opposite	9,-7,-2
A optional	-7,4,2
A or	-3,4,-2
A orange	3,-3,0
A order	0,3,-2
A ordered	6,-4,-3
A ordinary	2,0,-1
A ore	4,-7,3
A organ	4,1,-4
A origin	-7,10,-2
A original	1,0,-3
A orphan	4,-3,0
A orphans	-8,2,7
A oscar	5,-4,-2
A oslo	-2,3,-1
A other	-2,1,0
A others	0,5,-5
A otto	6,-3,-2
A ours	4,-5,0
A out	-1,-3,4
A outdoors	3,-2,-1
A outside	2,-3,1
A outsiders	-4,8,-3
A ove	10,-9,0
A oven	15,-13,-2
A own	-1,2,-1
A owns	7,-6,-1
A pace	-5,8,-5
A pacino	-1,0,-2
A page	2,3,-4
A paid	9,-7,-2
A pain	9,-9,0
A paint	-1,2,-2
A painted	6,-6,-2
A painting	3,0,-4
A pair	6,-4,-2
A palms	9,-4,-6
A paltrow	1,-11,8
A pancakes	17,-16,-2
A paper	-5,-4,8
A paradis	9,-6,-4
A paranoia	5,-3,-3
A paranoid	13,-13,-1
A parent	7,-7,0
A parents	1,-2,0
A paris	-2,3,-1
A park	7,-6,-1
A part	6,-5,-1
A particular	5,-4,0
A parties	-19,19,-5
A party	4,-2,-3
A pass	7,-13,5
A passable	12,-6,-5
A passed	-5,-7,9
A passenger	1,6,-9
A passion	-5,7,-2
A past	-3,1,3
A pasta	14,-13,-3
A pastel	-12,13,-5
A pat	6,-4,-3
A patience	1,2,-2
A patient	0,2,-4
A pattern	7,-14,6
A paul	-13,19,-6
A pay	-3,8,-9
A peace	5,-2,-3
A peak	10,-7,-3
A pearl	10,-8,-2
A peel	5,-3,-3
A pensioners	-5,7,-3
A people	-2,1,1
A perez	6,-2,-7
A perfect	7,-5,-2
A perfection	12,-8,-4
A perhaps	3,-2,-1
A peril	-2,2,-2
A period	5,0,-5
A person	-2,4,-2
A personality	5,-3,-1
A perth	-13,13,0
A peru	-2,3,-1
A pet	0,3,-3
A pete	14,-11,-4
A peter	-3,-1,4
A pg	-2,5,-4
A phase	-10,1,8
A philosophy	-2,9,-4
A phones	-12,14,-3
A photos	7,-3,-15
A physics	5,-4,-1
A pianist	4,-1,-3
A piano	3,4,-9
A pick	-5,2,2
A picked	3,-2,-2
A picks	10,-8,-4
A picture	-11,12,-4
A pictures	2,0,-3
A pie	10,-7,-3
A piece	8,-8,1
A pieces	1,0,-2
A pies	11,-8,-3
A pig	10,-7,-2
A pigeons	-10,12,-1
A pigs	8,-8,0
A pile	6,-5,0
A pilot plane	-5,6,-1
A pink	9,-6,-3
A pirate	6,-5,-2
A pirates	7,-5,-2
A pis	14,-13,-1
A pit	-6,-5,8
A pitie	-2,-13,13
A pitt	-7,6,2
A pity	-5,6,-1
A pixar	8,-5,-4
A pizza	12,-9,-2
A place	3,0,-3
A places	-1,2,-1
A plain	10,-6,-6
A plane	10,-1,-12
A planes	7,1,-12
A planet earth	-1,2,-2
A planning	5,4,-9
A plants	9,-7,-4
A play	-8,12,-5
A played	3,-13,6
A playful	-7,15,-9
A plays	-1,-2,2
A please	-3,2,1
A pleased	3,-1,-2
A pleasure	2,-1,-3
A plenty	4,-2,-1
A plot	-2,7,-5
A plot twist	9,-7,-2
A plots	-4,-7,10
A pls	-3,6,-3
A plumber	8,-6,-2
A plus	5,-6,1
A plz	-2,3,-2
A pocus	12,-10,-3
A poetic	8,-8,1
A poetry	10,-8,-2
A point	-10,11,-3
A poirot	-5,22,-17
A poison	-10,11,-2
A polanski	10,-20,9
A police	3,1,-5
A polish	-6,7,-2
A polite	-4,6,-4
A politely	-5,-2,7
A political	-2,0,2
A politics	9,-9,1
A pomegranates	-3,5,-5
A ponies	0,5,-5
A pool	6,-5,-1
A pools	-6,6,1
A poor	-5,4,0
A pop	5,4,-9
A popcorn	-2,-8,8
A porn	-3,-6,8
A portuguese	1,1,-4
A posh	-18,-11,19
A poss	-15,11,4
A possession	-8,3,6
A possible	-5,7,-3
A post	-6,7,-1
A poster	0,-6,5
A posters	-5,6,-1
A potato	6,-4,-1
A potatoes	1,1,-2
A power	3,1,-5
A practically	3,-2,-2
A pratfalls	-7,9,-2
A pratt	-7,6,-3
A prayer	4,-3,-1
A pre	-13,17,-5
A preachy	-5,8,-2
A precisely	-7,12,-6
A prefer	6,-8,2
A preferably	-5,5,-1
A preference	3,3,-6
A preferencia	-18,19,-2
A preferisco	10,-9,-3
A preferred	13,-7,-13
A prefers	5,-4,-1
A pregnancy	2,-1,-1
A present	-2,5,-6
A press	10,-7,-2
A pressburger	-4,7,-4
A pressure	4,4,-7
A pretty	9,-7,-4
A price	-10,11,-4
A pride	3,2,-5
A priest	-5,-2,2
A priest nun	4,-8,2
A priests	-11,13,-4
A prince	2,2,-4
A princess	4,-3,-3
A prison	1,3,-5
A prisons	10,-9,-2
A private	2,3,-11
A problem	0,9,-17
A problems	-12,0,10
A profound	4,-3,-1
A project	2,3,-7
A projectionist	-5,4,-1
A projector	3,-3,-1
A prom	-4,-3,9
A promised	-1,5,-5
A proper	0,1,-2
A properly	-8,10,-4
A proposed	3,-1,-3
A provided	6,-5,-2
A psycho	-3,8,-5
A psychological	-2,4,-2
A pub	5,-6,1
A public	5,1,-5
A punch	3,-7,1
A punching	9,3,-12
A puppets	-10,4,6
A pure	16,-16,0
A purple	-10,3,4
A purpose	2,1,-2
A put	6,-4,-2
A puts	-2,-19,15
A quanto	10,-9,-1
A quarrels	-12,14,-2
A quatre	-4,5,-2
A que	4,6,-11
A queen	-1,3,-1
A queens	-14,16,-4
A question	9,-12,2
A questions	5,-9,4
A queue	2,0,-1
A quid	13,-12,-2
A quiet	4,-2,-2
A quietly	-10,7,6
A quindi	11,-9,-3
A quite	-3,2,2
A quotes	6,-7,1
A quoting	4,-4,-1
A r	12,-13,3
A rabbit	4,0,-4
A rabbits	0,-11,8
A racing cars	-7,-2,6
A radio	23,-22,-2
A rage	-8,17,-12
A railway	6,-6,0
A rain	1,2,-3
A raincoat	9,-6,-1
A raincoats	-8,9,-1
A rainy	-7,7,0
A ran	6,-5,-1
A rang	6,-4,-2
A rape	6,-4,-4
A rate	5,-6,1
A rated	2,2,-5
A rates	8,-6,-3
A rather	1,1,-2
A rats	1,8,-15
A raves	0,2,-5
A raw	3,0,-4
A ray	0,3,-3
A read	-4,6,-3
A reading	3,1,-4
A ready	3,1,-4
A real	-6,3,3
A realism	2,-7,4
A really	5,-4,-1
A reason	-8,9,-3
A reasons	-1,-3,2
A rebellion	-5,7,-3
A rebellious	4,-1,-5
A recall	6,-4,-2
A recent	-9,14,-7
A recent new	18,-16,-3
A recently	18,-17,-3
A recommended	12,-16,3
A recommends	10,-8,-2
A red	0,-4,4
A redemption	10,-9,-3
A reel	3,-1,-2
A regret	-16,18,-2
A reichardt	-13,-1,10
A relatives	3,-1,-2
A religious	13,-12,-1
A remake	16,-10,-8
A remakes	1,-2,-3
A remember	-2,2,-6
A remembering	9,-11,-3
A remote	10,-8,-3
A renoir	-5,7,-3
A rent	15,-9,-8
A repeat	5,-4,-1
A report	0,2,-3
A repressed	-3,4,0
A request	8,-4,-4
A required	7,7,-15
A rescue	13,-25,14
A respect	21,-7,-15
A rest	7,-10,2
A retired	3,-2,-2
A retirement	8,-7,-1
A return	3,0,-3
A returned	17,-4,-16
A revenge	-7,9,-3
A revista	6,1,-11
A revolution	-2,5,-4
A rewatch	9,-11,-1
A reynolds	-10,2,5
A rhapsody	4,-2,-2
A rich	-3,3,-1
A ridiculous	5,-3,-3
A ridley	0,12,-12
A right	3,-2,-1
A rightly	6,-3,-3
A ring	3,-4,1
A ringing	5,-4,-1
A rings	1,-3,2
A ripley	6,-1,-8
A rise	-4,6,-5
A ritchie	-5,-3,5
A rival	-3,4,0
A rivalry	-7,9,-2
A river	-2,4,-2
A riviera	-9,10,-2
A road	-4,-2,4
A rob	8,-5,-3
A robbed	7,-5,-2
A robbery	-12,11,-1
A robbing	6,-5,-1
A robert	9,-4,-8
A robot	-3,-1,4
A robots	-6,4,2
A rock	10,-11,1
A roger	-8,12,-4
A rohmer	1,5,-6
A roll	-1,3,-3
A roller	5,-4,-2
A rom	13,-11,-3
A roma	19,-18,-1
A romance	-1,2,-1
A romans	3,5,-10
A romantic	3,-1,-2
A romcom	-8,4,-3
A rome	-2,4,-2
A roof	-8,11,-5
A rooftops	-2,4,-1
A room	2,1,-3
A rope	0,2,-1
A row	11,-9,-3
A rubber	0,2,-3
A rubbish	5,-4,-2
A rude	-10,6,5
A rugby	16,-15,-4
A ruin	9,-8,-1
A ruined	3,-5,2
A rukh	-4,8,-4
A rule	12,-4,-11
A rules	-6,1,7
A run	-6,-6,12
A rung	5,-2,-2
A running	-5,-2,7
A runs	0,5,-4
A rural	2,0,-3
A rush	1,-1,-2
A russell	-6,6,1
A russian	-8,9,-2
A ryan	2,12,-14
A sacrifice	4,-7,4
A sad	1,-2,0
A sadness	8,-7,0
A safe	-8,4,4
A saga	6,-3,-3
A said	5,-4,-1
A salle	0,2,-3
A salo	5,-3,-2
A salon	4,-2,-1
A salt	21,-2,-19
A saltburn	9,-7,-2
A same	4,-3,-1
A samurai	6,-3,-5
A sand	8,-6,-2
A sandals	4,4,-8
A sandler	3,-7,4
A sandra	-9,-11,13
A sandwich	8,-28,18
A sandwiches	4,-1,-5
A sang	4,-1,-5
A santa	2,-1,-2
A sat	4,-5,2
A satantango	13,-11,-3
A satire	-6,9,-5
A saul	4,-3,-1
A save	13,-11,-5
A saved	2,4,-8
A saves	-7,7,0
A saving	-6,14,-11
A saw	4,-7,3
A say	3,-2,-1
A saying	14,-12,-3
A says	3,-3,-1
A scale	13,-9,-4
A scandal	-10,10,-5
A scared	5,-2,-4
A scares	0,-1,2
A scary	7,1,-6
A scene	3,-5,2
A scenery	-7,8,0
A scenes	-10,-2,11
A schneider	0,-7,3
A schon	6,1,-6
A school	-2,3,-1
A sci	-2,3,-3
A science	-5,0,4
A scientist	2,7,-12
A scientists	1,1,-2
A score	1,2,-2
A scorsese	-4,11,-11
A scotland	-15,19,-4
A scott	2,-3,-1
A scrap	3,7,-15
A scream	1,-6,5
A screamed	17,-14,-4
A screaming	0,-1,2
A screen	-3,3,0
A screensaver	17,-10,-8
A screwball	-1,5,-7
A script	12,-6,-6
A se	6,-3,-4
A sea	1,4,-4
A sean	5,-1,-4
A search	29,-22,-11
A seasick	1,-12,10
A seaside	3,-1,-3
A season	-8,9,-2
A seat	-2,3,-3
A seats	2,-2,-1
A secret	0,2,-4
A secrets	-8,8,-1
A see	-2,3,-2
A seeing	12,-8,-4
A seen	0,-2,2
A sees	6,-2,-4
A sei	15,-8,-7
A seis	0,-17,7
A self	-2,3,-1
A send	4,-1,-3
A sense	1,0,-2
A sent	5,-1,-4
A sequel	3,-4,-2
A sequins	9,-2,-6
A serial	9,-5,-4
A series	10,-7,-3
A serious	13,-8,-3
A seriously	3,-10,10
A servant	9,-2,-8
A servants	-6,7,-2
A served	1,-3,1
A service	3,-4,1
A set	1,-2,1
A sets	-12,-16,21
A seven	2,2,-4
A seventies	-4,6,-2
A sex	5,-2,-2
A sexy	1,3,-3
A shades	9,-6,-5
A shadows	0,5,-5
A shaking	-1,3,-2
A shaky	5,-9,4
A shame	15,-11,-6
A share	-16,20,-3
A shark	-2,3,-1
A sharks	-3,-2,5
A sharp	5,0,-8
A she	2,-1,-2
A shed	4,-1,-3
A sheep	-2,0,2
A sheets	5,-1,-4
A shelf	11,-10,-2
A shell	6,-6,0
A sheriff	-2,2,-1
A sherry	2,-1,0
A shes	1,-4,3
A shift	0,4,-6
A ship	-13,10,3
A ships	3,-1,-2
A shirley	-7,7,-1
A shirt	3,7,-12
A shirts	2,2,-3
A shoe	3,0,-6
A shoes	2,1,-3
A sholay	-2,4,-3
A shooting	-8,5,1
A shop	-6,1,1
A shops	-7,10,-4
A short	3,1,-4
A shorter	1,1,-2
A shorts	-4,8,-8
A shot	-5,3,1
A shouldnt	7,-4,-2
A shout	0,6,-8
A shouted	8,-5,-4
A shouts	-3,-9,10
A show	9,-7,-4
A showed	2,-2,-1
A shower	9,-9,-1
A showing	-5,-18,17
A showman	3,-3,-1
A shown	2,-6,3
A shows	-1,-11,7
A shut	11,-6,-6
A shy	-14,17,-3
A si	7,-4,-3
A siblings	-16,16,-3
A sicily	-3,4,-1
A sideways	6,-3,-2
A sighed	10,-8,-2
A sight	-1,-1,2
A sign	-2,5,-4
A signed	9,-10,7
A silence	3,0,-2
A silent	-2,4,-2
A silent quiet	-2,3,-1
A silents	-3,7,-5
A silk	5,-3,-2
A silly	-7,7,-1
A silly stupid	5,-4,-3
A sim	-3,6,-7
A similar	1,3,-4
A simon	2,0,-3
A simple	-4,1,1
A sin	9,-7,-2
A since	2,-2,0
A sing	5,-4,-3
A singer song	-3,5,-1
A singers	-12,2,6
A single	-1,3,-2
A sings	9,0,-9
A sinister	0,4,-5
A sink	1,1,-2
A sissi	5,-4,-1
A sister	3,-1,-2
A sisters	-4,6,-1
A sit	11,-9,-2
A sits	19,-16,-2
A sitting	6,-6,-2
A six	8,-8,0
A sixteen	8,-7,-1
A sixties	-6,8,-2
A sixty	4,-3,-1
A skates	3,-2,-2
A ski	11,-15,1
A skin	8,-7,-1
A skip	7,-4,-2
A skipped	-10,-10,17
A skull	12,-4,-9
A slamming	-3,5,-4
A slap	8,-7,-1
A slapstick	6,0,-7
A slasher	-1,3,-3
A sleep	4,-4,-1
A sleepover	1,-1,-2
A sleeps	-2,4,-2
A sleepy	1,1,-3
A slept	11,-9,-2
A slide	-5,8,-3
A slow	0,2,-2
A slowly	-5,10,-6
A small	5,-1,-4
A smart	-6,1,3
A smile	9,-10,0
A smiled	14,-9,-5
A smith	0,4,-3
A smoke	-2,6,-5
A smoking	1,1,-3
A smth	2,3,-8
A smug	10,-13,1
A snake	-8,0,7
A snakes	-8,4,5
A snobs	-8,11,-2
A snored	15,-12,-3
A snow	2,1,-2
A snowed	3,-5,2
A snowy	-5,8,-4
A snyder	-2,-20,17
A so	3,-2,0
A sobbed	8,-4,-6
A sobbing	5,-4,-1
A social	-3,2,1
A society	-9,-12,18
A sofa	0,2,-2
A soft	-9,10,-2
A softly	-4,8,-7
A soir	4,-7,3
A soldier	-6,8,-3
A soldiers	-6,6,-2
A solo	3,-2,-1
A some	-2,5,-4
A somebody	6,-5,-1
A something	2,0,-2
A somewhere	0,4,-4
A son	1,-6,5
A son children	-1,5,-4
A song	10,-7,-4
A songs	0,3,-3
A soon	-5,-14,17
A soothing	11,-5,-2
A sophia	14,-11,-5
A soppy	3,0,-4
A sopranos	12,-11,-2
A sorpasso	-6,8,-4
A sorry	2,-12,10
A sort	-3,2,1
A sorted	10,-8,-3
A soul	5,-6,0
A soul mate	1,3,-5
A sound	7,-7,0
A sounds	0,3,-6
A soundtrack	-10,15,-4
A soup	8,-6,-3
A sources	-7,7,-2
A south	-8,11,-3
A southern	-4,7,-3
A soz	8,-5,-6
A space	2,-3,0
A spaceship	1,8,-11
A spacey	-3,-5,10
A spaghetti	4,-2,-2
A spain	2,-1,-3
A spanish	7,-2,-4
A spare	1,3,-4
A speak	-1,5,-3
A speaking	-2,4,-2
A speaks	10,-2,-10
A special	3,0,-3
A special effects	-17,19,-6
A spectacle	1,4,-4
A speech	5,-7,2
A speeches	2,-2,1
A speed	1,3,-4
A spencer	10,-6,-4
A spider	3,-14,10
A spiders	0,5,-9
A spielberg	-4,5,-3
A spies	-7,6,2
A spirit	-2,-11,12
A spirits	-8,5,3
A spite	-5,6,-2
A split	4,2,-5
A spoke	11,-8,-3
A spoken	-5,5,0
A spooky	-3,4,-3
A sport	3,1,-4
A sports	-9,8,1
A spot	7,-3,-5
A spring	6,-7,1
A spy	0,3,-4
A square	7,-6,-2
A squid	4,-13,7
A stag	7,-4,-5
A stage	-4,1,3
A stairs	-3,5,-1
A stalker	6,-4,-2
A stalled	5,-2,-3
A stallone	-9,5,0
A stamping	-2,3,-2
A stamps	-9,12,-5
A stand	-3,3,-1
A standard	13,-11,-4
A standing	-7,-13,22
A stanwyck	-7,9,-4
A star	9,-6,-4
A stars	1,1,-3
A start	5,-6,1
A started	4,-2,-2
A starts	13,-10,-3
A statham	-2,1,-3
A station	5,-3,-2
A stay	-7,-5,12
A stayed	7,-6,-2
A staying	-1,3,-1
A stays	-5,-3,8
A steam	-14,15,-3
A step	14,-11,-4
A stephen	10,-9,-2
A steppe	-4,7,-6
A steve	-5,7,-2
A stewart	3,-1,-9
A stick	7,-4,-2
A stiff	2,-6,4
A still	5,-3,-2
A stillman	-6,7,-1
A stomach	3,2,-6
A stone	19,-11,-13
A stood	9,-7,-2
A stop	5,-3,-1
A stopped	7,-4,-4
A stops	3,-1,-3
A stories	-5,0,3
A storm	-5,8,-3
A storms	1,4,-4
A straight	9,-9,0
A strange	-2,3,-1
A stranger	-8,9,-1
A strangers	-4,7,-4
A streep	-5,-2,2
A street	4,-5,1
A streets	2,9,-12
A strict	7,-9,2
A strike	10,-4,-8
A strikes	10,-8,-2
A strobe	8,-4,-4
A strong	2,0,-3
A stubborn	-4,9,-5
A stuck	-8,11,-3
A student	-3,6,-5
A students	-8,13,-10
A studies	3,1,-7
A studying	10,-10,0
A stuff	-3,3,0
A stunts	-2,3,-1
A stupid	-10,12,-2
A style	6,-4,-2
A stylish	-6,-2,8
A substance	3,-2,-1
A subtitled	-5,11,-6
A subtle delicate	9,-20,13
A suburbs	-12,14,-2
A such	-7,7,-1
A sue	-10,7,3
A suffering	2,-20,10
A sugar	-4,-2,7
A suggested	13,-12,-2
A suggests	11,-9,-3
A suit	-7,9,-3
A suitable	-5,6,-3
A suits	6,-8,-3
A sun	2,0,-2
A sunday	7,-3,-3
A sung	-10,-1,12
A sunglasses	-8,10,-1
A sunny	1,-5,0
A sunshine	7,-5,-2
A superhero	7,-1,-9
A superheroes	21,-11,-16
A supper	1,-4,5
A sure	6,-1,-7
A surely	2,-1,-4
A surprise	0,3,-6
A surreal absurd	-11,13,-7
A surveillance	7,-6,-2
A survival	-6,-1,5
A survived	12,-11,-2
A swamp	-7,2,3
A swap	-8,11,-4
A swashbuckling	12,-27,11
A swearing	8,-7,-3
A swearing words	3,2,-5
A swears	7,-2,-5
A sweating	-3,4,-1
A sweaty	6,-2,-5
A sweden	6,-4,-2
A swedish	-3,4,-2
A sweet	2,1,-3
A swimming	7,-5,-2
A swiss	11,-10,-1
A sword	-11,12,-1
A swords	-3,5,-2
A ta	-15,-17,24
A table	-2,-3,5
A tailor	-7,9,-5
A take	-5,1,4
A taken	-15,15,-3
A takes	-4,5,-2
A taking	-2,3,-1
A tale	-8,9,-2
A tales	-3,6,-5
A talk	-2,-1,3
A talk conversation	4,-5,0
A talked	-3,7,-3
A talking	-1,3,-2
A talks	1,-7,6
A talky	1,3,-5
A tall	-3,5,-1
A tank	25,-21,-4
A tanks	-2,-3,2
A tanto	6,-4,-10
A tap	-3,-12,12
A tape	1,3,-3
A tar	5,-4,-2
A tarantino	3,-14,5
A tarkovsky	9,3,-12
A tarr	4,-6,2
A taste	6,-2,-4
A tati	5,-3,-3
A tattoo	10,-2,-8
A taught	2,-5,1
A tax	6,-1,-5
A taxi	-3,5,-1
A taylor	-7,13,-9
A tbh	8,-1,-10
A tea	1,1,-2
A teach	8,-8,-2
A teacher	-1,4,-4
A teachers	-4,13,-11
A team	4,-4,-5
A tears	-7,6,-1
A technicolor	-9,10,-1
A techno	-1,2,-2
A teen	8,-6,-3
A teenage	-2,5,-5
A teenager	10,-7,-3
A teenagers	0,-3,5
A teens	4,-3,-3
A teeth	3,-3,0
A telephones	-6,10,-5
A television	-2,-7,9
A tell	4,-8,4
A telling	-10,-9,12
A tells	4,-3,0
A telly	8,-8,-1
A tempers	-7,8,-4
A temple	-5,-5,8
A ten	2,-3,1
A tender	-2,4,-3
A tenderness	-18,18,-1
A tenet	-4,8,-4
A tennis	-4,14,-13
A tense	3,0,-3
A term	-1,-5,5
A terrifier	14,-3,-12
A test	5,-2,-3
A texas	20,-18,-3
A than	4,-1,-3
A thank	12,-13,-1
A thanks	2,-7,6
A thanksgiving	14,-14,-1
A thatd	-10,3,5
A thatll	10,-9,-3
A thats	2,1,-3
A the	2,-1,-1
A theater musical	15,2,-16
A theft	-8,2,7
A their	0,3,-2
A theirs	6,-1,-7
A them	2,-2,0
A theme	2,-20,13
A themselves	-13,12,0
A then	2,-1,-1
A theo	-7,8,-2
A therapy	7,-6,-1
A there	2,-2,1
A thereabouts	-12,14,-3
A therefore	-1,9,-13
A theres	-2,2,0
A these	4,-9,3
A they	2,-2,0
A theyd	9,-7,-1
A theyre	4,2,-8
A theyve	0,3,-2
A thief	8,-6,-5
A thieves	-8,10,-3
A thin	2,0,-3
A thing	-1,-1,2
A things	-3,2,1
A think	5,-8,3
A thinking	2,0,-1
A thinks	3,-2,-1
A third	3,0,-3
A thirteen	-7,-7,14
A thirties	-4,6,-2
A thirty	1,1,-2
A this	0,-3,3
A tho	5,-2,-4
A those	4,-4,-1
A though	-3,4,-1
A thought	7,-5,-1
A thoughtful	-11,10,-3
A thoughts	12,-11,-2
A three	4,-3,-1
A thriller	0,5,-5
A through	4,-4,1
A throughout	14,-11,-2
A thrown	2,-17,13
A thumbs	6,-5,-1
A thursday	15,-14,-4
A thx	16,-5,-18
A thyme	12,-12,-5
A tick	-8,13,-10
A ticking	-11,12,-3
A tidy	0,5,-5
A tigers	12,3,-17
A til	2,-14,10
A tiles	10,-9,-1
A till	6,-3,-3
A time	-2,2,0
A time weather	2,1,-3
A times	5,-4,0
A tin	4,-3,-1
A tiny	-10,12,-6
A tired	-1,6,-4
A tired exhausted	2,0,-3
A tissues	1,2,-5
A titane	18,-13,-5
A title	-4,-1,3
A titles	-6,7,-2
A to	2,-2,0
A toast	7,-9,2
A today	4,-3,-1
A togas	-7,9,-5
A together	13,-11,-3
A toilet	5,-2,-3
A tokyo	-4,6,-2
A told	2,-2,0
A tom	5,-1,-4
A tomorrow	3,-5,3
A tonight	1,-3,2
A too	-1,-1,2
A took	5,-3,-2
A top	2,0,-3
A tops	-16,10,4
A toro	3,6,-13
A torture	16,-7,-5
A tortured	4,-2,-4
A touching	-11,13,-4
A tough	2,-6,1
A tough hard	12,-8,-6
A tour	14,-9,-6
A tower	-5,7,-2
A town	-3,5,-2
A toys	-7,-7,8
A trade	8,-6,-3
A tradition	-1,2,-2
A tragedy	-8,8,-1
A tragedy tragic	2,-13,7
A tragic	-5,7,-6
A trailer	5,-3,-2
A train	2,-1,-1
A train station	9,-5,-6
A training	-6,-6,9
A trains	4,-4,-1
A trap	-2,4,-3
A trash	7,-2,-6
A trashy	-3,7,-4
A trauma	12,-11,-3
A travel	4,-7,1
A treasure	-1,4,-4
A treat	6,-4,-1
A tree	-1,3,-2
A trees	-4,4,-2
A trench	3,-2,-1
A triangle	-12,13,-1
A trick	-5,9,-3
A tried	4,-2,-2
A trier	-6,1,5
A trip	4,-2,-2
A troubles	-13,25,-16
A trousers	16,-14,-3
A truc	13,-7,-6
A truce	13,-13,1
A truck	-11,13,-2
A trucks	-2,12,-15
A true	-5,8,-2
A trust	1,2,-3
A truth	-3,6,-2
A try	11,-8,-1
A trying	-11,13,-5
A tuesday	2,1,-3
A tune	5,-2,-2
A tunnel	17,-13,-7
A turkey	7,-4,-4
A turkish	6,-3,-5
A turn	7,-7,-1
A turned	3,-2,-1
A turns	-9,0,9
A tuscany	21,-14,-12
A tv	9,-5,-6
A tweed	0,2,-3
A twelve	-1,-10,11
A twenties	-18,19,-3
A twenty	10,-8,-2
A twice	6,-6,0
A twins	3,-4,1
A twist	-12,14,-3
A twisty	-3,-3,3
A two	1,-2,0
A type	-5,10,-4
A typing	5,-10,4
A u	5,0,-6
A ukulele	-10,-10,16
A umbrella	-6,8,-2
A uncle	-8,10,-4
A uncle aunt	-4,-3,7
A under	-1,4,-3
A underdog	-9,7,1
A underdogs	9,-6,-7
A underneath	-8,8,-1
A underrated	2,1,-7
A understand	6,-2,-3
A understood	7,-4,-3
A unhinged	1,8,-13
A university	10,-9,-1
A unknown	12,-11,-1
A until	4,-5,2
A up	1,0,-2
A uplifting	0,4,-5
A upon	9,-8,0
A ups	-4,4,-1
A upstairs	9,-12,4
A us	3,-3,0
A used	2,-17,15
A ustinov	-3,4,-2
A v	6,-4,-3
A valentine	8,-6,-1
A valley	3,-1,-2
A vampire	10,-10,-1
A vampires	-2,3,-3
A van	-1,-2,3
A varda	1,1,-2
A vegan	7,-6,-2
A vegetarian	6,-4,-2
A venetian	-6,8,-2
A venice	2,-1,-2
A verdict	-7,9,-4
A verse	4,-1,-3
A version	-1,-6,3
A vertigo	-2,4,-3
A vespas	-5,6,-1
A vest	-3,5,-4
A vet	8,-6,-3
A vets	6,-7,1
A vez	23,-19,-6
A vhs	6,-4,-2
A vi	5,-5,0
A vibes	-13,15,-4
A vicar	4,-3,-1
A vicars	-3,-4,7
A victim	3,2,-5
A vida	2,-1,-1
A video	15,-14,-1
A videos	6,-5,-2
A vienna	-1,3,-1
A view	-9,11,-3
A villa	-5,6,0
A village	-2,5,-4
A villain	-4,8,-4
A villains	4,-2,-4
A villeneuve	2,0,-2
A violence	4,5,-8
A violent	-6,4,2
A violin	-3,0,2
A violins	-13,2,8
A virginia	4,-2,-2
A visiting	3,2,-7
A vodka	1,0,-2
A voice	3,0,-3
A voiceover	9,-4,-8
A voices	-7,9,-2
A volcanoes	11,-8,-4
A volume	-1,-5,5
A vomit	-3,4,-4
A von	1,-1,2
A vote	-1,2,-2
A voted	11,-9,-3
A vs	10,-8,-3
A w	4,2,-7
A wahlberg	8,-10,1
A wai	-3,4,-2
A wait	-19,5,11
A waiting	-6,11,-5
A wakes	-9,10,-2
A wales	6,0,-5
A walk	5,-7,2
A walked	4,-6,2
A walking	-3,2,1
A walks	-10,11,-3
A wallpaper	5,-7,2
A walls	-4,-9,13
A waltzes	-4,5,-2
A wanda	3,0,-5
A wanna	-1,3,-4
A want	4,-2,-2
A wanted	6,-3,-2
A wanting	12,-8,-4
A wants	4,-1,-3
A war	4,-1,-3
A ward	9,4,-13
A wardrobe	11,-6,-4
A warm	2,0,-2
A warming	1,-2,1
A warmth	-9,10,-1
A wars	-1,-14,11
A wartime	-15,15,-3
A was	4,-3,-1
A washing	5,-3,-2
A wasnt	7,-6,-1
A watch	7,-5,-2
A watched	6,-5,-1
A watches	-2,-10,10
A watching	6,-5,-2
A water	6,-5,-1
A wave	-8,12,-5
A waving	-13,10,4
A way	6,-5,-1
A wayne	1,-4,3
A wed	1,-7,6
A wedding	-1,2,-2
A wedding marriage	-4,5,-1
A weddings	-7,10,-3
A wednesday	8,-7,-2
A weekend	1,1,-2
A weekly	4,-3,-1
A weeks	8,1,-8
A weep	4,0,-6
A weepie	-3,5,-4
A weeping	-2,6,-10
A weeps	8,-7,-1
A weepy	1,1,-3
A weight diet	-8,10,-2
A weird	6,3,-10
A weird strange	11,-10,-3
A welcome	-5,8,-3
A well	-2,5,-3
A wells	22,-21,-3
A welsh	8,-7,-1
A went	5,-3,-2
A wept	14,-8,-6
A were	0,-2,2
A werent	9,-8,-1
A werewolves	2,-25,19
A west	14,-13,-2
A western	4,0,-4
A weve	1,-4,3
A whale	9,-7,-2
A whales	-12,17,-5
A what	2,-2,0
A whatever	5,-2,-4
A whatevers	12,-11,-1
A whats	3,3,-7
A whenever	7,-6,-2
A where	-1,5,-4
A whether	8,-6,-2
A which	6,-4,-1
A whichever	4,-1,-3
A while	-5,-7,11
A whisky	9,-7,-2
A whispered	6,-6,2
A whispers	-2,5,0
A whistle	-7,11,-9
A whistling	2,2,-4
A who	-3,5,-2
A whod	7,-4,-3
A whoever	2,-2,-2
A whole	2,0,-2
A whom	4,1,-6
A whos	-5,6,-1
A whose	11,-12,3
A why	-8,11,-2
A wicked	-1,2,-2
A wide	-14,-11,17
A widow	4,-2,-3
A widows	-12,13,-2
A wife	2,-6,3
A wifes	-1,-5,6
A wig	-10,1,6
A wigs	2,1,-3
A wild	-7,5,1
A wild savage	12,-8,-4
A wild zany	12,-11,-1
A wilder	0,4,-5
A will	-3,-2,4
A williams	-5,6,-3
A wilson	-2,1,1
A win	-3,5,-3
A wind	-2,3,-2
A window	6,-5,0
A windows	7,-7,0
A wine	4,-1,-2
A wine drinks	4,-3,-2
A winning	-2,6,-5
A wins	-9,10,-3
A winter	-4,6,-1
A winters	3,0,-7
A wise	-4,-4,8
A wise wisdom	13,-8,-5
A wisecracks	-3,-4,5
A wish	14,-10,-4
A wit	-6,8,-1
A witch	7,-3,-4
A witches	1,-12,8
A with	2,0,-2
A with me	6,-3,-4
A within	-8,-4,12
A withnail	12,-6,-8
A without	-2,5,-3
A witness	-1,3,-3
A witty	6,-3,-4
A witty dialogue	-1,3,-2
A woke	2,-1,-1
A wolf	5,-4,-2
A wolves	-12,-1,10
A woman	-1,4,-3
A woman wife	-1,3,-1
A women	-2,4,-2
A won	18,-16,-3
A wonder	5,-3,-2
A wonderful	-4,-10,9
A woods	-5,8,-4
A woody	-9,20,-16
A wook	-3,3,-2
A woolf	13,-8,-8
A word	3,-1,-2
A wordless	-6,7,-2
A words	-1,6,-5
A work	1,-2,1
A worked	6,-1,-4
A working	1,1,-2
A works	5,-2,-4
A world	7,-4,-3
A worms	-4,6,-3
A worn	11,-7,-5
A worse	1,1,-3
A worst	9,-6,-3
A worth	9,-7,-3
A would	-2,1,1
A would like	5,-4,-1
A wouldnt	6,0,-7
A wouldve	18,-16,-3
A wow	19,-17,-4
A wrecked	10,-9,-2
A wrestling	15,-9,-7
A writing	-10,6,11
A written	5,-3,-2
A wrong	1,3,-4
A wrote	10,-8,-4
A wry	-7,8,0
A x	2,-2,-1
A xmas	8,-7,-2
A y	-10,-19,22
A ya	14,-13,-3
A yacht	1,4,-6
A yang	23,-9,-16
A yeah	20,-16,-4
A year	4,-1,-2
A year years	-4,7,-3
A years	1,1,-2
A yelling	2,0,-3
A yellow	-11,13,-4
A yes	1,1,-2
A yesterday	6,-5,-2
A yet	2,0,-2
A york	-3,5,-2
A youd	3,-14,10
A young	2,5,-7
A younger	-10,9,-4
A youngest	4,0,-8
A your	3,-1,-2
A youre	8,-5,-4
A youve	-1,-7,3
A yr	-8,11,-5
A zealand	-7,6,2
A zero	8,-3,-4
A zither	2,0,-2
A zombie	2,0,-3
A zombies	4,3,-8
A zulu	11,-9,-2
AA , 0	-4,6,-4
AA , 00	6,-3,-4
AA , 000	-4,5,-2
AA , 0000	-4,7,-4
AA , 0000s	0,2,-2
AA , 00s	-1,7,-7
AA , FILM	0,2,-2
AA , a	-2,6,-4
AA , about	6,-5,-2
AA , absolutely	-3,2,1
AA , absurd	-9,11,-3
AA , actual	-5,6,-3
AA , adam	-1,-7,4
AA , adventure	-10,11,-2
AA , aliens	-7,8,-1
AA , all	-2,3,-2
AA , almost	8,-7,-2
AA , also	3,1,-5
AA , although	4,5,-7
AA , american	-3,5,-1
AA , an	2,3,-4
AA , angry	-1,4,-3
AA , animals	6,-2,-2
AA , animated	-3,8,-5
AA , anos	-11,12,-3
AA , any	0,3,-3
AA , anything	1,1,-2
AA , apart	8,0,-8
AA , as	-9,6,2
AA , asian	-9,11,-1
AA , at	5,-4,-1
AA , awful	-4,5,-1
AA , awkward	-5,6,-1
AA , bad	-7,9,-2
AA , banter	3,0,-3
AA , bar	3,-1,-3
AA , basically	-12,12,-2
AA , be	7,-6,-3
AA , beach	-3,4,-2
AA , beards	-2,3,-2
AA , beautiful	-11,14,-3
AA , because	1,3,-5
AA , beer	6,-5,-1
AA , before	-4,7,-3
AA , being	6,-2,-4
AA , berlin	-16,17,-1
AA , best	-3,4,-1
AA , betrayal	-7,8,-1
AA , bickering	5,-4,-2
AA , bicycles	-4,5,0
AA , big	0,3,-3
AA , bikes	-6,6,-1
AA , bit	2,-1,-2
AA , bittersweet	-4,5,-1
AA , black	-4,5,0
AA , bleak	-1,2,-1
AA , bless	0,-4,4
AA , both	2,0,-4
AA , boy	4,-2,-2
AA , brass	-11,6,5
AA , bread	-6,6,0
AA , bring	-6,9,-3
AA , british	-7,9,-2
AA , british english	6,-4,-5
AA , brothers	10,-9,-2
AA , bus	-15,16,-1
AA , but	-1,4,-3
AA , by	-11,8,2
AA , camels	-3,3,-1
AA , can	-13,18,-7
AA , candlelight	-8,9,-2
AA , cant	1,-7,5
AA , cars	-5,7,-2
AA , cat	12,-11,-2
AA , cats	3,-2,-3
AA , certificate	-5,3,1
AA , charming	6,-5,-2
AA , chase	-13,15,-3
AA , chatty	5,-1,-3
AA , cheeky	-7,8,-2
AA , childhood	-13,14,-2
AA , children	-2,5,-4
AA , chocolate	5,-2,-4
AA , christmas	9,0,-5
AA , city	-10,11,-1
AA , class	8,-7,0
AA , clear	-24,8,13
AA , clever	-9,10,-1
AA , cold	4,0,-3
AA , colour	-10,12,-2
AA , colourful	4,-3,-2
AA , come	2,0,-2
AA , comedy	-1,4,-3
AA , comic	-2,6,-4
AA , cool	-4,5,-2
AA , cosy	0,1,-3
AA , could	1,0,-2
AA , couldnt	5,-3,-1
AA , country	4,-3,-1
AA , courtroom	-18,19,-2
AA , cows	-3,4,-2
AA , creepy	-3,-2,2
AA , cried	6,-5,-1
AA , crime	-2,4,-3
AA , czech	-3,4,-2
AA , dad	1,-9,6
AA , dads	6,-4,-1
AA , daft	-7,11,-6
AA , dance	9,-7,-2
AA , dancing	-3,5,-1
AA , dark	-6,7,-1
AA , deadpan	-3,5,-2
AA , dear	6,-6,-1
AA , deep	-18,4,15
AA , desert	9,-7,-1
AA , deserts	-7,8,-2
AA , did	-5,1,5
AA , didnt	5,-2,-4
AA , dinner	-13,21,-9
AA , divorce	1,1,-2
AA , do	-10,14,-5
AA , does	-7,9,-3
AA , dog	-8,12,-8
AA , done	7,-6,-1
AA , dont	3,-4,0
AA , doomed	-3,3,-1
AA , drag	-3,4,-1
AA , drunk	-9,10,-4
AA , dry	-3,4,-1
AA , dubbed	3,0,-5
AA , early	6,-3,-2
AA , eccentrics	-6,7,-2
AA , eight	-5,7,-6
AA , eighty	-9,10,0
AA , elegant	-11,13,-2
AA , en	15,-17,2
AA , english	-10,11,0
AA , enough	0,-17,14
AA , european	-8,7,1
AA , even	-3,3,-1
AA , ever	2,-2,0
AA , every	1,-13,10
AA , everybody	4,-13,11
AA , everyone	7,-5,-2
AA , everything	-4,0,4
AA , except	-4,11,-6
AA , family	-4,10,-7
AA , farce	13,-3,-10
AA , farm	-1,5,-6
AA , fast	-3,5,-2
AA , father	-2,-1,-1
AA , fathers	-2,4,-3
AA , feelgood	10,-6,-9
AA , fell	5,-3,-1
AA , felt	4,-2,-1
AA , few	-14,14,0
AA , fewer	-13,18,-5
AA , fifties	-3,4,-2
AA , fifty	4,-3,-1
AA , fight	-8,5,2
AA , fine	-3,7,-4
AA , first	-3,5,-1
AA , five	2,-1,-2
AA , flying	-9,10,-2
AA , fog	-5,7,-2
AA , folk	-8,9,-1
AA , food	-11,15,-5
AA , football	-9,10,0
AA , for	-4,4,0
AA , forbidden	-3,10,-7
AA , forget	2,-1,-5
AA , forties	-2,2,-1
AA , forty	19,-14,-6
AA , four	8,-6,-1
AA , freedom	-16,16,0
AA , french	-1,4,-3
AA , friends	-8,9,-1
AA , friendship	-5,7,-3
AA , from	-2,0,2
AA , full	5,-3,-4
AA , fun	-7,8,-2
AA , funny	-7,8,-1
AA , gave	3,-2,-1
AA , gentle	7,-2,-4
AA , german	-9,11,-1
AA , get	-8,-11,12
AA , ghosts	3,-2,-2
AA , gimme	-6,-8,4
AA , girls	3,0,-5
AA , give	-6,3,2
AA , glitter	8,-5,-7
AA , gloves	8,-7,-5
AA , go	-2,2,0
AA , goats	-7,7,-1
AA , god	4,3,-9
AA , gold	5,-1,-4
AA , good	2,-1,-1
AA , gorgeous	10,-9,-1
AA , gossip	-1,2,0
AA , got	-2,1,0
AA , great	10,-7,-3
AA , greek	5,-7,0
AA , green	-5,6,-2
AA , grey	0,2,-3
AA , grown	5,-2,-3
AA , grumpy	12,-10,-4
AA , had	4,-4,0
AA , haha	14,-17,4
AA , hair	18,-18,-2
AA , half	2,-3,1
AA , hand	-2,5,-4
AA , handsome	-4,5,-1
AA , happy	-5,9,-9
AA , hard	-10,-3,6
AA , hardly	0,2,-3
AA , has	5,-5,0
AA , hats	4,-2,-2
AA , have	8,-8,-1
AA , he	1,-3,1
AA , heavy	-7,5,3
AA , hed	2,-3,1
AA , her	2,0,-2
AA , herring	-1,2,-3
AA , hes	-4,3,1
AA , high	-1,-8,7
AA , his	-4,-11,13
AA , hold	3,2,-6
AA , home	-10,11,-2
AA , hong	-12,13,-1
AA , honour	5,-3,-4
AA , horse	15,-15,-1
AA , horses	-4,5,-1
AA , hot	-11,-5,11
AA , how	-18,-28,26
AA , humour	-3,4,-1
AA , husband	8,-6,-1
AA , ice	-2,-14,11
AA , id	6,2,-7
AA , ideally	-14,13,-2
AA , ie	2,1,-8
AA , if	-4,6,-2
AA , ill	-8,9,-3
AA , in	3,-1,-2
AA , ireland	-1,3,-2
AA , is	3,-1,-3
AA , islands	-3,5,-2
AA , it	2,-2,0
AA , italian	-4,7,-3
AA , italy	-5,6,-1
AA , its	-2,-1,3
AA , ive	-4,-2,7
AA , ja	-6,-1,3
AA , japanese	-6,6,-1
AA , jazz	3,-2,-1
AA , john	-12,13,0
AA , just	-2,1,1
AA , keep	-11,-2,9
AA , kids	4,1,-6
AA , killer	-8,9,0
AA , kind	-3,5,-2
AA , kindness	-4,5,-1
AA , kitchen	-8,10,-2
AA , knives	12,-18,10
AA , korean	-18,20,-5
AA , la	-3,5,-5
AA , late	0,1,-3
AA , laughter	-4,4,-1
AA , leather	-5,5,-1
AA , less	-2,5,-3
AA , let	-1,5,-5
AA , lets	2,-3,1
AA , letters	-5,6,0
AA , light	4,-3,-2
AA , like	-4,5,-3
AA , literally	7,-7,-2
AA , little	-5,6,-1
AA , live	4,-3,-3
AA , london	-6,9,-3
AA , lonely	-4,6,-1
AA , long	-3,1,1
AA , longing	5,-2,-2
AA , loud	-5,6,-1
AA , love	2,1,-3
AA , loved	-9,7,6
AA , lovers	-2,4,-3
AA , low	-1,3,-2
AA , made	0,5,-5
AA , mafia	-2,5,-1
AA , magic	7,-6,-2
AA , make	9,-5,-13
AA , man	11,-10,-1
AA , me	7,-8,1
AA , mel	1,2,-4
AA , melancholy	-3,4,-2
AA , memory	-4,5,-2
AA , men	-2,4,-1
AA , menace	-7,8,-1
AA , messy	-8,13,-7
AA , middle	-9,12,-2
AA , mind	10,-7,-5
AA , mine	2,-4,2
AA , minus	5,-3,-1
AA , modern	-8,11,-3
AA , monster	4,-2,-2
AA , monsters	-2,4,-3
AA , mother	7,-9,-1
AA , mothers	-8,9,-1
AA , mountains	9,-8,-2
AA , moustaches	-9,10,-2
AA , moving	8,-11,1
AA , mud	-2,4,-3
AA , muddy	6,-5,-3
AA , mum	3,-1,-3
AA , mums	-1,-6,3
AA , murder	-8,6,2
AA , murders	-6,7,-2
AA , music	-5,7,-1
AA , musical	-1,2,0
AA , my	-4,0,4
AA , mystery	2,0,-2
AA , nasty	-13,15,-3
AA , naturally	3,0,-2
AA , need	5,-4,-1
AA , neighbours	-2,2,0
AA , neon	-2,5,-2
AA , never	-4,3,0
AA , new	-9,10,-1
AA , next	22,-21,-2
AA , nice	14,-12,-4
AA , nine	11,-6,-6
AA , nineties	-3,5,-2
AA , ninety	10,-8,-3
AA , no	-2,3,0
AA , nobody	-4,5,-2
AA , none	-4,0,3
AA , noodles	-8,9,0
AA , nor	-5,-5,8
AA , northern	-4,-3,6
AA , norwegian	-8,8,0
AA , nothing	-4,3,0
AA , now	7,-4,-2
AA , nuns	-1,2,-1
AA , obviously	7,-1,-10
AA , odd	4,-2,-2
AA , of	-5,7,-2
AA , off	9,-7,-2
AA , oh	-10,11,-2
AA , ok	-6,-1,3
AA , old	-1,2,-1
AA , on	2,1,-3
AA , once	3,0,-4
AA , one	3,-1,-3
AA , ones	8,-13,5
AA , only	4,-3,-1
AA , opera	-8,9,-1
AA , or	0,2,-2
AA , otherwise	4,-10,4
AA , our	-2,0,0
AA , out	0,-20,17
AA , over	-3,6,-3
AA , paranoia	-10,12,-1
AA , paranoid	13,-13,-1
AA , paris	-4,2,1
AA , people	6,-7,1
AA , perfect	9,-9,-1
AA , period	1,5,-7
AA , pg	-3,7,-4
AA , phone	-8,10,-4
AA , pick	-12,-1,12
AA , pink	2,0,-3
AA , pirates	-1,5,-4
AA , please	-2,2,0
AA , poison	3,-2,-3
AA , polish	-8,8,0
AA , polite	-2,3,0
AA , poor	7,-9,2
AA , potatoes	-12,14,-3
AA , preferably	-1,2,-2
AA , pretty	-7,6,-1
AA , prison	9,-7,-3
AA , provided	-7,6,0
AA , put	6,-6,-1
AA , quiet	-4,6,-2
AA , rain	5,-4,-1
AA , rainy	-3,1,2
AA , rated	-6,6,-1
AA , rather	5,-5,0
AA , raw	-12,10,-3
AA , real	-12,4,3
AA , really	-11,1,9
AA , rebellion	-6,7,0
AA , red	6,-4,-3
AA , revenge	-8,10,-2
AA , rich	2,3,-5
AA , rival	-4,6,0
AA , river	-3,5,-2
AA , road	5,-1,-4
AA , romance	-4,3,1
AA , room	14,-14,0
AA , rubber	-12,13,-1
AA , rural	2,0,-3
AA , russian	-10,10,-2
AA , sad	-4,7,-3
AA , said	4,-15,10
AA , same	8,1,-9
AA , sand	-7,9,-3
AA , say	-2,4,-8
AA , says	10,-8,-6
AA , school	-3,5,-1
AA , scotland	-3,5,-3
AA , screwball	13,-7,-8
AA , sea	6,-4,-4
AA , seaside	-4,7,-3
AA , second	-6,7,-2
AA , secret	-2,4,-4
AA , secrets	-4,5,-1
AA , see	10,-9,-2
AA , seen	-4,15,-14
AA , sequins	1,3,-6
AA , set	-8,9,-1
AA , seven	-9,11,-6
AA , seventies	-3,4,-2
AA , sharp	-10,11,-3
AA , she	4,-5,0
AA , shed	4,-3,0
AA , sheep	-8,10,-3
AA , shes	1,-6,4
AA , short	-6,9,-3
AA , shorter	5,-5,-1
AA , shouting	-9,10,-1
AA , show	-3,-3,4
AA , sick	-5,-7,9
AA , silent quiet	-4,5,-1
AA , silly	-4,7,-4
AA , singing	-6,8,-3
AA , sisters	11,-9,-2
AA , six	14,-11,-3
AA , sixties	-8,9,-2
AA , slow	-3,1,0
AA , small	4,-3,-2
AA , smoke	-11,12,-1
AA , snow	-3,5,-3
AA , so	4,-3,-1
AA , some	2,-7,7
AA , somebody	2,-1,-2
AA , something	-1,2,-2
AA , songs	-9,10,-1
AA , sorry	6,-9,3
AA , sound	1,1,-3
AA , south	-3,7,-3
AA , space	-4,0,6
AA , spanish	11,-9,-5
AA , spies	3,-1,-1
AA , sport	-7,9,-3
AA , stayed	4,-4,-1
AA , steppe	1,1,-3
AA , still	4,-4,-1
AA , stop	5,-2,-4
AA , storms	-2,7,-5
AA , strange	2,-1,-1
AA , strangers	-9,10,-1
AA , street	-4,6,-4
AA , stubborn	-3,5,-2
AA , stupid	7,-5,-4
AA , stylish	0,2,-4
AA , subtitles	-12,14,-2
AA , summer	-9,9,0
AA , sun	-1,3,-2
AA , sunglasses	-9,10,-1
AA , sunshine	3,-2,-3
AA , sure	4,-2,-4
AA , survival	-11,7,3
AA , sweat	0,1,-3
AA , sweaty	-5,6,-1
AA , sweden	14,-14,-1
AA , sweet	-6,7,-3
AA , take	8,1,-19
AA , talking	-19,20,0
AA , tea	-3,5,-3
AA , tears	2,2,-3
AA , technicolor	-3,3,0
AA , teenagers	-4,5,-1
AA , tender	-7,8,-1
AA , tense	-7,8,-3
AA , thank	-3,-3,5
AA , thanks	3,-5,3
AA , that	3,-3,0
AA , thatd	-8,-1,6
AA , thats	1,3,-5
AA , there	3,-11,7
AA , theres	-2,-7,8
AA , they	3,-6,4
AA , theyre	-9,-6,12
AA , thinks	8,-6,-2
AA , thirties	-8,9,-2
AA , thirty	-2,3,-3
AA , this	-1,-9,7
AA , those	12,-15,3
AA , though	-9,11,-2
AA , three	5,-5,-1
AA , time	3,4,-9
AA , to	-7,9,-2
AA , today	16,-11,-7
AA , told	13,-12,-1
AA , tom	4,-2,-2
AA , tonight	-4,6,-2
AA , too	5,-8,5
AA , tough	-1,4,-8
AA , train	-10,10,-1
AA , trains	4,-1,-2
AA , true	-7,8,-2
AA , turkey	1,2,-4
AA , tweed	-5,6,-2
AA , twelve	20,-14,-7
AA , twice	9,-9,-1
AA , u	3,-2,-1
AA , umbrella	-8,9,-1
AA , under	-1,4,-2
AA , underdog	-2,6,-5
AA , until	4,-3,-1
AA , vampires	-1,0,2
AA , very	6,-2,-4
AA , victorian	-6,10,-3
AA , vienna	-6,8,-2
AA , village	-5,7,-1
AA , violin	3,0,-4
AA , vodka	-13,15,-2
AA , walking	-6,9,-3
AA , wanna	-4,5,-4
AA , want	5,-5,-1
AA , wants	-6,7,-4
AA , war	1,-5,7
AA , warm	-2,3,-1
AA , was	2,1,-4
AA , watch	4,-7,2
AA , watched	14,-12,-5
AA , we	-4,3,0
AA , weather	-7,8,-1
AA , wedding	5,1,-8
AA , weddings	-2,3,-1
AA , weepy	0,3,-2
AA , weird	2,0,-3
AA , well	-3,6,-5
AA , were	-10,7,1
AA , wet	0,2,-3
AA , weve	-2,-3,5
AA , what	-3,6,-5
AA , whatever	5,-2,-7
AA , whats	-11,15,-8
AA , when	6,-5,-2
AA , where	-4,6,-2
AA , which	5,-4,0
AA , whichever	9,-5,-3
AA , whisky	6,-5,-3
AA , white	-6,8,-3
AA , who	2,0,-1
AA , whod	9,-7,-1
AA , whoever	5,-3,-2
AA , whos	-2,4,-3
AA , why	3,0,-4
AA , wild	13,-11,-4
AA , wind	-8,9,-2
AA , wine	-1,6,-4
AA , winter	-7,8,-2
AA , with	-4,5,-1
AA , without	-7,8,-1
AA , witty	-4,5,-1
AA , women	-9,10,-1
AA , woods	2,1,-2
AA , wordless	-6,7,-2
AA , worth	12,-12,-4
AA , would	14,-18,2
AA , wow	21,-19,-5
AA , year	7,-6,-2
AA , yes	3,-2,-1
AA , yet	8,-7,-2
AA , you	-2,2,0
AA , young	8,1,-11
AA , zero	-7,8,-3
AA 0 ,	6,-3,-4
AA 0 .	7,-5,-3
AA 0 and	5,-4,-1
AA 0 die	4,-3,-2
AA 0 hrs	3,-9,5
AA 0 to	-8,9,-2
AA 00 ,	3,0,-3
AA 00 .	5,-5,0
AA 00 and	-6,8,-6
AA 00 mins	9,-6,-4
AA 00 minutes	-1,-2,2
AA 00 or	-13,14,-1
AA 000 ,	14,-12,-2
AA 000 .	-2,7,-14
AA 000 minutes	1,2,-4
AA 0000 ,	5,-1,-4
AA 0000 .	2,0,-2
AA 0000 and	7,-6,0
AA 0000 one	10,-10,0
AA 0000 or	3,-2,-1
AA 0000s ,	7,-4,-2
AA 0000s .	-3,1,0
AA 00s ,	-14,-6,14
AA 00s .	5,-1,-5
AA FILM ,	3,-1,-2
AA FILM .	2,0,-3
AA FILM 0	6,-7,1
AA FILM a	-5,8,-3
AA FILM again	8,-2,-6
AA FILM as	4,-1,-3
AA FILM at	1,5,-8
AA FILM because	7,-4,-3
AA FILM but	13,-14,-3
AA FILM did	4,-2,-1
AA FILM for	2,0,-2
AA FILM got	4,-3,-1
AA FILM had	-1,3,-2
AA FILM have	3,-11,9
AA FILM in	5,-4,-1
AA FILM made	5,-3,-2
AA FILM me	8,0,-8
AA FILM my	2,-3,1
AA FILM no	7,-3,-5
AA FILM nor	1,-3,1
AA FILM not	5,1,-5
AA FILM of	3,-2,-1
AA FILM or	13,-12,-1
AA FILM the	1,2,-3
AA FILM to	-5,2,3
AA FILM too	-17,19,-5
AA FILM was	3,1,-4
AA FILM with	17,-16,-1
AA a bad	-9,11,-1
AA a bank	-2,0,3
AA a better	7,-4,-2
AA a big	-6,8,-2
AA a bit	4,-2,-2
AA a blanket	7,-6,-2
AA a boat	-4,5,-3
AA a box	3,0,-3
AA a bus	2,-1,-1
AA a car	-3,5,-2
AA a cat	0,1,-4
AA a change	-19,5,10
AA a child	-10,10,-1
AA a cinema	4,-3,0
AA a clever	-1,2,-1
AA a cliff	-1,-7,5
AA a cold	19,-7,-15
AA a comedy	14,-13,-3
AA a cop	-2,20,-15
AA a cushion	2,-2,0
AA a day	2,2,-4
AA a decent	2,-1,-3
AA a dog	-8,2,8
AA a door	9,5,-13
AA a fall	2,-1,-1
AA a family	-2,-8,6
AA a film	5,-4,-1
AA a first	10,-8,-2
AA a funeral	10,-9,-2
AA a funny	0,2,-3
AA a generation	3,-3,-1
AA a go	12,-9,-5
AA a good	28,-26,-1
AA a half	-9,10,-2
AA a hard	-5,9,-9
AA a hat	-3,4,-1
AA a heart	-13,0,8
AA a horror	9,-5,-3
AA a hospital	5,-2,-4
AA a hot	-12,15,-7
AA a house	-3,0,3
AA a hundred	13,-8,-5
AA a joke	15,-5,-11
AA a lake	-11,-2,12
AA a laugh	3,4,-6
AA a lift	16,-1,-20
AA a living	11,-5,-6
AA a long	14,-12,-2
AA a lot	5,0,-6
AA a lovely	22,-17,-8
AA a masterpiece	2,-2,0
AA a migraine	4,-1,-2
AA a mile	6,-2,-5
AA a month	1,1,-2
AA a movie	15,-12,-1
AA a musical	0,8,-12
AA a new	6,-5,0
AA a nice	4,-2,-1
AA a no	-24,-4,17
AA a phone	17,-15,-3
AA a piano	-14,16,-2
AA a plot	2,-1,0
AA a plumber	9,-7,-2
AA a school	-19,0,18
AA a second	-3,-4,4
AA a secret	-10,10,-1
AA a short	1,3,-6
AA a small	3,-1,-2
AA a storm	-5,6,0
AA a strong	2,0,-4
AA a table	-3,5,-2
AA a taxi	-10,10,0
AA a thing	5,4,-11
AA a train	-5,-2,6
AA a treat	5,-3,-1
AA a van	-13,-2,8
AA a very	-7,9,-4
AA a war	4,-5,-1
AA a wedding	-3,4,0
AA a week	1,2,-3
AA a western	3,-1,-4
AA a wet	0,4,-9
AA a whole	3,-3,-1
AA a woman	-12,14,-4
AA a word	2,0,-1
AA a year	5,-3,-2
AA about ,	-4,5,-1
AA about .	-5,-4,9
AA about FILM	6,-4,-1
AA about a	11,-9,-3
AA about as	-11,-3,12
AA about everything	3,-2,-1
AA about it	0,7,-9
AA about the	0,-4,5
AA absolutely not	-2,-5,6
AA absurd ,	-1,2,0
AA acting ,	-10,3,2
AA action ,	2,0,-5
AA action .	-2,17,-19
AA adam sandler	4,-2,-2
AA adventure ,	0,1,-2
AA adventure .	-1,2,-3
AA advert .	1,-2,1
AA african ,	4,-2,-4
AA after .	3,-2,-2
AA after 0000	2,0,-2
AA after a	-12,15,-9
AA after that	0,1,-3
AA after the	0,-12,11
AA afternoon .	15,-13,-3
AA again ,	1,2,-3
AA again .	-3,-3,6
AA again but	-7,9,-3
AA again please	-9,12,-8
AA again with	7,-5,-2
AA against the	-20,24,-4
AA age ,	-2,3,-5
AA age .	-8,1,7
AA ago .	3,-1,-1
AA air ,	8,-7,-1
AA alex ,	8,-7,0
AA all ,	6,0,-5
AA all .	4,-4,0
AA all FILM	6,-16,10
AA all at	-5,5,0
AA all day	9,-6,-3
AA all my	2,-16,12
AA all night	4,-2,-1
AA all the	-4,-1,5
AA all three	6,-5,-2
AA all world	-1,5,-5
AA allergic to	9,-3,-6
AA allowed ,	-5,7,-7
AA allowed .	1,2,-7
AA alone .	11,-7,-5
AA already .	7,-5,-1
AA also .	1,-8,-2
AA always ,	-6,8,-7
AA always .	6,-2,-4
AA american ,	-3,3,0
AA american .	-5,2,3
AA an extra	9,-5,-5
AA an hour	-1,3,-1
AA an idiot	6,-5,-2
AA an old	-16,17,-2
AA anatomy of	7,-7,-1
AA and ,	-7,8,0
AA and FILM	5,-4,-1
AA and a	0,2,-2
AA and all	7,-9,1
AA and an	1,0,-4
AA and cant	3,-2,-1
AA and clever	11,-11,-1
AA and commander	5,-5,-1
AA and daughter	-11,14,-6
AA and daughters	-6,7,-1
AA and death	4,-3,-1
AA and dont	-8,10,-2
AA and everybody	-5,4,1
AA and for	-1,2,-1
AA and funny	-9,10,-2
AA and furious	5,-3,-2
AA and got	9,-9,-1
AA and has	1,2,-4
AA and have	-5,7,-3
AA and her	4,-1,-5
AA and hes	-5,-2,7
AA and his	-2,2,2
AA and i	3,-4,1
AA and id	0,-2,1
AA and if	6,-5,-1
AA and ill	6,-7,1
AA and im	-4,1,3
AA and in	-3,4,-2
AA and is	8,-5,-2
AA and it	0,2,-2
AA and its	5,-3,-2
AA and ive	5,-3,-2
AA and leave	3,-3,0
AA and let	-8,11,-3
AA and like	-3,4,-1
AA and me	2,-2,0
AA and my	1,4,-5
AA and need	14,-12,-3
AA and never	2,-1,0
AA and no	-1,3,-2
AA and nobody	-1,5,-3
AA and nobodys	5,-4,-2
AA and none	-3,6,-4
AA and not	-4,6,-2
AA and nothing	-4,3,1
AA and now	-3,-2,5
AA and old	0,2,-1
AA and please	9,-8,-3
AA and put	5,-5,0
AA and rain	-9,1,6
AA and sad	9,-8,-1
AA and said	3,-1,-1
AA and says	5,-4,-2
AA and she	-2,0,2
AA and shes	4,-2,-3
AA and so	6,-8,2
AA and sons	9,-8,-3
AA and still	-7,8,-1
AA and that	1,2,-2
AA and thats	5,-6,0
AA and then	7,-4,-2
AA and there	-2,4,-2
AA and theres	2,-1,-1
AA and they	1,0,-3
AA and theyve	4,-3,-2
AA and thinks	4,-3,-1
AA and two	3,-2,-1
AA and under	-10,2,2
AA and want	7,-6,-1
AA and wants	4,-3,-2
AA and was	9,-6,-2
AA and we	4,-2,-1
AA and wed	5,0,-4
AA and were	5,-4,1
AA and weve	3,-2,-1
AA and white	-1,2,-2
AA and with	5,-4,-2
AA and without	-14,3,7
AA and wont	3,-2,-1
AA and would	13,-11,-2
AA and yes	-6,10,-6
AA and you	-1,7,-3
AA animals .	-14,13,-4
AA animated .	-8,9,-1
AA anniversary ,	-3,4,-4
AA anos .	11,-6,-4
AA any good	-7,9,-4
AA any more	1,-9,7
AA anybody .	-10,-10,15
AA anything ,	0,-8,8
AA anything .	2,-13,10
AA anything but	-3,1,0
AA anything where	-3,7,-4
AA anything with	6,-2,-4
AA anyway .	1,0,-2
AA apart .	-9,10,-2
AA apparently .	5,-4,-1
AA are a	-2,2,-2
AA are banned	-9,-25,25
AA are fine	0,3,-5
AA are my	16,-23,-2
AA are out	-20,14,-4
AA are the	-9,-2,5
AA as FILM	-2,1,0
AA as an	-8,17,-16
AA as good	2,2,-3
AA as im	3,-4,2
AA as in	0,4,-8
AA as it	2,2,-4
AA as its	14,-11,-4
AA as long	-1,7,-6
AA as the	-14,15,-1
AA as theres	10,-8,-3
AA as well	-3,-1,1
AA as you	-2,4,-3
AA aside ,	-8,-6,12
AA asked for	4,-2,-2
AA asks for	2,-1,0
AA asleep ,	10,-8,-2
AA asleep .	6,-1,-5
AA at .	-6,8,-2
AA at 00	13,-22,3
AA at FILM	3,-2,-1
AA at a	-1,5,-3
AA at all	3,4,-5
AA at dinner	6,-12,3
AA at every	-7,9,-3
AA at fifty	6,-4,-2
AA at four	-6,6,-3
AA at half	15,-14,-4
AA at his	-2,11,-9
AA at home	12,-13,-1
AA at home casa	-4,-4,7
AA at it	-9,10,-2
AA at least	2,-2,0
AA at me	3,-2,-1
AA at midnight	4,-3,-2
AA at most	-6,7,-2
AA at my	4,-3,-1
AA at night	-9,11,-2
AA at nine	5,-3,-1
AA at once	-4,5,-1
AA at our	3,-18,9
AA at school	-7,7,-2
AA at six	15,-15,-1
AA at work	6,-3,-3
AA august ,	5,-1,-4
AA autumn ,	-12,12,0
AA autumn .	-7,9,-3
AA away .	-2,4,-2
AA away from	4,-10,5
AA away with	-7,10,-5
AA baby ,	17,-15,-2
AA babylon .	6,-5,-1
AA back ,	4,-2,-2
AA back .	-2,3,-1
AA back to	9,-8,0
AA bad ,	6,-5,-1
AA bad .	-4,2,3
AA badly .	-3,6,-4
AA bands .	-2,3,-1
AA banned .	6,-2,-12
AA banned in	-7,-6,6
AA basically .	14,-4,-14
AA bath .	15,-14,-3
AA battles ,	14,-12,0
AA be ,	2,-9,7
AA be .	-11,2,8
AA be in	0,11,-10
AA be lovely	-5,10,-6
AA be the	-2,5,-2
AA beach ,	3,-2,-1
AA bear .	0,2,-4
AA beautiful ,	1,1,-2
AA beautiful .	-8,10,-5
AA beauty .	10,-9,-3
AA because of	1,-3,2
AA bed .	5,-6,2
AA been on	14,-8,-7
AA been there	7,-4,-2
AA before .	9,-7,-2
AA before 0000	-2,6,-4
AA before he	-7,12,-7
AA before i	3,1,-2
AA before it	7,-6,-2
AA before my	3,-2,1
AA before of	-11,19,-8
AA before the	3,0,-4
AA beg you	-9,-1,11
AA behind the	3,-4,-1
AA being icy	-1,6,-5
AA being rude	-6,-9,13
AA bergman .	-8,11,-6
AA berlin ,	-8,8,-1
AA best ,	16,-15,-1
AA best .	-2,5,-5
AA betrayal ,	-2,3,-1
AA better ,	-2,4,-3
AA better .	-6,8,-3
AA better than	15,-14,-1
AA between .	20,-18,-2
AA bickering ,	1,-1,-2
AA bicycles ,	-1,2,0
AA bill .	3,-2,-1
AA birthday ,	4,-2,-2
AA birthday .	1,-2,2
AA bit ,	5,-11,5
AA bit .	15,-25,7
AA bit of	-4,6,-3
AA bits .	2,0,-5
AA bitte ,	-12,16,-6
AA black and	-4,11,-6
AA blinds ,	-4,5,-1
AA blood .	2,-1,-2
AA boat ,	-8,9,-1
AA boats ,	-19,20,-1
AA body .	9,-8,-2
AA bohemian rhapsody	3,-1,-2
AA book ,	-9,12,-5
AA book .	13,-8,-6
AA bore me	-13,-8,15
AA boredom .	2,0,-4
AA boring ,	3,-1,-3
AA born ,	12,-10,-2
AA both ,	8,-7,-1
AA both .	4,-2,-2
AA both of	9,-6,-5
AA bottle .	14,-10,-3
AA box ,	-9,11,-5
AA box .	11,-9,-4
AA box of	10,-9,-3
AA boy ,	5,-4,-1
AA boy .	-10,11,-2
AA boys ,	-10,11,-1
AA brass bands	-4,5,-1
AA brazilian ,	5,-3,-5
AA bread .	-2,18,-15
AA break ,	13,3,-19
AA break .	2,-1,-2
AA brilliant .	3,-1,-2
AA bring me	-4,-2,4
AA british ,	1,0,-2
AA british .	-6,8,-1
AA broke me	10,-6,-5
AA brothers ,	-3,6,-3
AA brothers .	0,-14,11
AA bus ,	-17,17,-2
AA bus .	-4,4,2
AA but .	14,-22,10
AA but FILM	-1,4,-2
AA but a	0,-6,3
AA but also	-10,-9,16
AA but for	-16,17,-1
AA but from	-6,10,-6
AA but fun	3,-2,-1
AA but funny	-3,5,-1
AA but i	9,-6,-3
AA but id	3,-7,3
AA but im	1,3,-4
AA but in	6,-4,-4
AA but it	7,-4,-3
AA but its	9,-7,-2
AA but less	-6,8,-4
AA but make	-15,17,-3
AA but my	1,1,-3
AA but never	-5,1,2
AA but no	-4,8,-4
AA but not	-4,10,-6
AA but nothing	-18,22,-3
AA but of	-17,22,-6
AA but still	-12,-5,16
AA but that	-2,7,-6
AA but the	-4,8,-4
AA but tonight	18,-18,-2
AA but with	0,4,-4
AA but without	-6,9,-3
AA by FILM	9,-7,-3
AA by a	3,3,-6
AA by accident	-10,-3,11
AA by all	-15,12,-1
AA by half	2,-2,0
AA by heart	3,-2,-1
AA by it	5,-2,-3
AA by my	18,-15,-5
AA by somebody	8,-7,-2
AA cage .	7,-15,11
AA cake .	1,0,-3
AA calm ,	-5,6,-2
AA came out	6,-3,-2
AA came up	16,-10,-6
AA camera .	-15,10,5
AA camp ,	7,-4,-2
AA can ,	-4,-10,8
AA can .	-1,6,-6
AA can be	-5,7,-5
AA can go	0,-10,7
AA can keep	6,-21,15
AA can stay	-13,-6,14
AA can take	-13,-10,18
AA cant .	-7,-7,7
AA cant bear	-2,-2,4
AA cant do	-3,-7,11
AA cant look	4,-7,0
AA cant stand	0,-5,5
AA cant watch	-7,-5,10
AA car ,	4,-2,-1
AA car .	3,3,-5
AA car chases	2,-1,-3
AA car park	3,-2,-1
AA cars ,	0,3,-2
AA cars .	-2,-3,3
AA cast ,	-4,6,-3
AA cast .	-9,10,0
AA cat ,	8,-4,-6
AA century ,	-12,23,-10
AA chan ,	-1,2,0
AA charge .	-6,8,-3
AA chases ,	5,-7,1
AA cheeky ,	8,-7,-1
AA cheerful .	8,-5,-5
AA cheese .	5,2,-8
AA childhood ,	0,2,-2
AA children ,	-3,2,-3
AA children .	2,-3,1
AA choice .	3,-1,-2
AA christie ,	-1,2,-1
AA christmas ,	-14,16,-2
AA cinema ,	7,-8,-1
AA cinema .	2,2,-4
AA city ,	-7,8,-1
AA city .	1,0,-2
AA class ,	0,2,-1
AA clever ,	-3,2,0
AA clever .	-7,10,-4
AA clever for	11,-12,2
AA clothes ,	5,-4,-1
AA club ,	4,3,-7
AA club .	7,-6,-2
AA club in	11,-10,-1
AA coat .	16,-10,-4
AA coats .	-10,10,0
AA cold .	7,-3,-4
AA cold in	5,-5,0
AA cold war	14,-13,-2
AA colour ,	-6,8,-2
AA colour .	-3,4,-2
AA colourful ,	12,-9,-3
AA colours ,	-6,9,-3
AA com ,	-2,6,-4
AA comedies .	-1,-8,6
AA comedy ,	-1,4,-2
AA comedy .	-1,3,-3
AA comic ,	-6,7,-1
AA coming .	9,-4,-6
AA cook ,	-15,19,-7
AA cool ,	-6,9,-2
AA corridors ,	-5,6,-5
AA could be	-4,5,-1
AA count .	11,-11,5
AA country ,	-2,5,-4
AA country .	2,1,-5
AA country house	-3,5,-2
AA countryside ,	-6,6,0
AA couple ,	-13,13,0
AA creatures ,	-8,8,0
AA creepy .	-3,0,4
AA cried at	3,-2,-1
AA cries at	5,-4,-1
AA crime ,	-9,10,-1
AA crime .	2,-5,2
AA crooks ,	-6,6,0
AA cruise ,	9,-7,-5
AA cruise .	-4,-3,6
AA cry ,	-1,2,-2
AA crying ,	-9,-3,7
AA crying .	2,1,-4
AA curtains .	9,-8,-3
AA dad ,	13,-8,-9
AA dad .	-1,-2,2
AA daft .	11,-8,-3
AA dance ,	1,-4,3
AA dance .	9,-8,-2
AA dancing .	-2,7,-12
AA danish ,	1,0,-2
AA dark ,	2,3,-6
AA dark .	-3,3,-1
AA date .	9,-9,0
AA daughter ,	1,0,-3
AA daughters .	-7,6,0
AA day ,	-3,6,-4
AA day .	4,-8,4
AA day of	-8,9,-2
AA days ,	-9,10,-3
AA days .	2,1,-4
AA dead .	-1,-3,4
AA deadpan ,	0,2,-2
AA death ,	-8,0,10
AA desert ,	-1,4,-3
AA did .	3,-2,-1
AA did a	15,-4,-13
AA did it	-4,-9,12
AA did not	10,-8,-2
AA did that	13,-9,-5
AA did the	18,-15,-4
AA die hard	4,-3,-1
AA died we	9,-9,-1
AA dies ,	8,-5,-6
AA dies .	0,2,-6
AA dinner ,	5,-3,-3
AA dinner .	-5,3,0
AA director ,	-4,8,-5
AA divorce ,	8,-4,-10
AA do ,	4,-12,4
AA do .	4,-1,-4
AA do i	-6,7,-2
AA do it	-2,-1,1
AA do the	4,0,-3
AA does .	3,-1,-2
AA does the	8,-7,-1
AA doesnt do	-4,3,0
AA dog ,	-9,8,1
AA dog .	4,-11,7
AA dogs ,	-5,7,-2
AA dogs .	4,-7,3
AA done ,	4,-14,7
AA done .	-3,8,-7
AA dont care	-15,20,-6
AA dont do	-2,-8,7
AA dont know	-7,10,-7
AA dont mind	10,10,-15
AA dont want	-3,2,1
AA door .	7,-6,-1
AA down ,	4,0,-4
AA down .	3,-2,-1
AA down a	-5,9,-6
AA down to	10,-8,-3
AA drama ,	5,-3,-2
AA drama .	-7,12,-6
AA drama about	-17,19,-3
AA drawn .	-13,15,-4
AA dread ,	-13,8,-1
AA dreams ,	7,-7,-1
AA dreams .	-7,9,-4
AA drunk .	-2,3,-1
AA dry ,	-3,3,-1
AA dry .	-6,7,-2
AA dubbed ,	2,2,-6
AA during FILM	4,-3,-2
AA each .	12,-10,-2
AA each other	-4,-5,8
AA early .	3,-5,3
AA easter .	17,-3,-15
AA eda ,	10,-8,-3
AA eight ,	-2,5,-6
AA eight .	4,-2,-2
AA eight and	15,-13,-2
AA eighties ,	-2,4,-2
AA eighties .	-1,2,-2
AA eighty minutes	-8,8,0
AA either .	4,1,-9
AA else .	-11,14,-5
AA end ,	-5,3,2
AA end .	-11,6,4
AA end of	11,-9,-4
AA ending ,	-4,-3,7
AA ending .	5,-5,-3
AA english ,	0,1,-3
AA enough ,	-4,-5,6
AA enough .	5,-4,-1
AA enough for	11,-1,-17
AA era .	3,-1,-3
AA european .	-10,12,-2
AA even ,	-9,10,-1
AA even .	-18,18,-2
AA even the	16,-14,-3
AA evening ,	-3,6,-4
AA evening .	5,0,-4
AA ever ,	5,-6,2
AA ever .	12,-8,-6
AA ever made	-11,12,-2
AA every film	-2,-1,4
AA every time	-2,-14,9
AA every year	7,-4,-4
AA everyone .	-2,4,0
AA everything ,	-3,5,-3
AA everything .	-2,-5,6
AA everywhere .	1,1,-4
AA except the	-9,15,-5
AA explosions ,	4,-3,-3
AA explosions .	6,-1,-8
AA eyes ,	-12,10,3
AA eyes .	-1,6,-7
AA face ,	12,-11,-2
AA face .	13,-5,-9
AA faces .	-12,-1,11
AA falling in	-1,2,-2
AA families ,	-4,7,-3
AA family ,	-4,0,5
AA family .	0,13,-15
AA family drama	6,-4,-2
AA farce ,	12,-2,-13
AA farm ,	1,1,-4
AA fashioned ,	-4,6,-1
AA fast .	4,-11,7
AA father ,	1,1,-2
AA fathers ,	-8,13,-2
AA feelings ,	-4,3,1
AA feelings .	-1,2,-2
AA fell asleep	1,-4,3
AA fell off	5,-3,-2
AA felt like	13,-10,-2
AA fi ,	-5,2,2
AA fifties ,	-6,8,-2
AA fifties .	-2,4,-3
AA fights .	-9,9,0
AA film ,	0,2,-2
AA film about	0,-9,7
AA film and	-2,2,-2
AA film by	3,-1,-4
AA film ever	4,-4,0
AA film for	-8,13,-6
AA film in	-3,6,-1
AA film night	5,-4,-1
AA film that	-8,10,-3
AA film to	-9,10,-5
AA film was	10,-8,-1
AA film where	8,1,-9
AA film with	-2,3,-1
AA film without	-2,4,-5
AA films ,	6,-11,1
AA films .	-3,0,1
AA films about	-6,13,-14
AA films are	10,-3,-10
AA films for	7,-5,-2
AA films where	19,-12,-11
AA fine ,	-6,2,3
AA fine .	-8,12,-4
AA fingers .	9,3,-15
AA first ,	10,-6,-5
AA first .	4,-5,-1
AA first half	14,-7,-9
AA first love	0,3,-4
AA fish .	-13,0,9
AA five ,	6,-6,-1
AA five .	3,-2,0
AA five hours	13,-10,-4
AA five minutes	-8,7,2
AA flat ,	-6,-10,10
AA flower moon	11,-6,-5
AA fog ,	3,-2,-1
AA fog .	1,3,-3
AA food .	-6,-2,4
AA footage ,	0,-3,0
AA football .	-2,5,-3
AA for ,	7,-6,-2
AA for .	-1,3,-2
AA for 0	-7,9,-4
AA for FILM	7,-6,-1
AA for all	8,-3,-6
AA for an	-2,4,-1
AA for anything	6,-6,-1
AA for choice	-6,7,-1
AA for grown	-15,16,-7
AA for her	-3,-4,7
AA for his	0,-10,11
AA for it	-2,-4,6
AA for kids	-3,7,-4
AA for me	-7,0,7
AA for my	-5,9,-6
AA for no	8,-4,-4
AA for once	-8,0,7
AA for one	-2,-8,9
AA for our	-8,8,-7
AA for ten	6,-2,-4
AA for that	1,-4,4
AA for three	-8,-5,10
AA for two	-2,0,0
AA for us	-6,1,5
AA forest ,	3,-1,-4
AA forever .	4,-1,-4
AA forget the	25,-22,-4
AA forties ,	-1,2,-1
AA forties .	4,3,-6
AA forty years	-3,4,0
AA four ,	2,0,-3
AA four .	12,-8,-6
AA four and	8,-7,-1
AA four hours	0,5,-6
AA four times	6,-6,0
AA france ,	3,-2,-3
AA france .	4,-1,-5
AA freedom ,	-5,7,-3
AA french ,	-4,6,-2
AA french .	7,-3,-3
AA friday ,	14,-13,-1
AA fridge .	15,-12,-4
AA friends ,	-1,3,-2
AA friendship ,	-2,3,-1
AA from 0	6,-4,-1
AA from FILM	6,-5,-1
AA from a	0,3,-4
AA from before	-10,12,-3
AA from me	-7,-5,10
AA from my	2,-5,4
AA from that	6,-5,-1
AA from the	2,2,-4
AA front of	-1,4,-4
AA full of	6,0,-6
AA fun ,	8,-6,-2
AA fun .	-2,4,-2
AA funes ,	-11,0,3
AA funny ,	-3,7,-4
AA funny .	-3,6,-5
AA furious ,	5,-4,-2
AA gadgets ,	0,2,-2
AA game .	5,-2,-3
AA games .	6,-5,-5
AA garden ,	-9,7,2
AA gardens ,	-2,4,-3
AA gave it	2,-2,-1
AA gave us	2,-1,-1
AA general .	-17,-1,15
AA gentle ,	-8,9,-1
AA gentle .	-7,9,-4
AA german ,	-5,6,-1
AA german or	2,-3,1
AA germany ,	-11,14,-3
AA get me	1,2,-6
AA get out	7,-9,0
AA ghosts ,	3,-3,-1
AA ghosts .	2,-5,0
AA girl ,	5,-2,-4
AA girl .	-3,2,-1
AA girls ,	-1,1,-3
AA girls .	-9,-4,11
AA give me	0,-5,1
AA gives me	6,-7,2
AA go ,	5,4,-8
AA go .	11,-9,-3
AA go for	1,-10,7
AA go out	-4,6,-3
AA go to	9,-3,-4
AA god .	5,-4,-2
AA goes on	13,-12,-2
AA goes to	2,1,-5
AA goes wrong	-10,13,-4
AA going off	13,-8,-2
AA going on	0,5,-7
AA going to	-6,5,3
AA gold .	-2,-9,9
AA gone ,	1,-19,10
AA gone .	3,-9,6
AA gone wrong	-12,14,-3
AA good ,	10,-7,-3
AA good .	6,-2,-3
AA gore ,	7,-2,-7
AA gorgeous ,	12,-11,-3
AA gossip .	-2,2,-1
AA got a	-8,-4,12
AA got me	0,-4,3
AA got the	4,-2,-2
AA gran .	10,-9,-1
AA grant ,	-4,3,2
AA green ,	-15,8,8
AA grown up	-8,12,-5
AA grown ups	0,-1,-3
AA ha .	11,-10,-1
AA had .	7,-4,-2
AA had a	9,-8,-2
AA had enough	-7,-6,10
AA had me	3,-2,-1
AA had my	0,-2,2
AA had the	-4,5,-1
AA had them	18,-1,-18
AA had to	12,-9,-3
AA haha .	11,-10,-3
AA hair ,	-10,10,-10
AA hair .	0,6,-9
AA half my	3,-1,-1
AA half of	1,-2,2
AA hall .	2,-2,0
AA halt .	9,-7,-3
AA hand .	-6,7,-1
AA hands ,	12,-10,-5
AA hands .	-4,6,-2
AA happy ,	6,-3,-3
AA hard .	10,-8,-2
AA has ,	-7,9,-4
AA has a	2,-6,3
AA has been	-4,-6,8
AA has had	-9,-11,14
AA has one	-8,10,-3
AA has seen	4,-1,-3
AA has the	17,-15,-3
AA hasnt seen	3,-1,-2
AA hat .	4,-2,-2
AA hated FILM	15,-11,-6
AA hats ,	-7,8,-1
AA hats .	-1,-5,6
AA have FILM	5,-5,-1
AA have a	8,-7,0
AA have crime	4,-4,-2
AA have i	10,-16,6
AA have in	5,-4,-1
AA have me	6,-5,-1
AA have no	-4,-3,5
AA have the	5,-8,6
AA have watch	9,-8,-2
AA having a	7,-14,4
AA he .	3,-1,-6
AA he can	5,-11,5
AA he said	-5,0,5
AA he says	-3,-4,6
AA he wants	5,-4,0
AA he was	-1,-2,2
AA heart ,	12,-8,-6
AA heart .	-3,5,-2
AA heat ,	2,0,-1
AA heaven .	7,-3,-3
AA heist ,	12,-10,-4
AA hepburn ,	-3,4,0
AA her ,	-3,-1,4
AA her .	-2,1,2
AA her to	4,-3,-2
AA here ,	14,-10,-3
AA here .	9,-11,1
AA hero .	-4,4,-2
AA heroes .	-9,10,-3
AA hers .	10,-9,-1
AA herself .	2,1,-3
AA hes a	0,-7,6
AA hill ,	10,-8,-5
AA him ,	4,-3,-3
AA him .	4,-3,-2
AA him and	1,1,-2
AA himself .	12,-5,-6
AA his ,	5,0,-7
AA his favourite	3,-2,-1
AA his most	-2,11,-9
AA his own	2,2,-4
AA hm .	13,-10,-3
AA hold the	1,7,-7
AA holiday ,	-4,5,-2
AA hollywood ,	-9,10,-1
AA hollywood .	-10,0,9
AA home ,	-1,5,-4
AA home .	0,-3,2
AA home from	-10,14,-6
AA home house .	12,-6,-9
AA honest .	1,1,-2
AA hong kong	8,-5,-2
AA honour ,	0,2,-3
AA horror ,	-2,-2,2
AA horror .	5,1,-5
AA horse ,	-7,9,-5
AA horses ,	4,-3,-2
AA hospital ,	13,-12,0
AA hotels .	18,-17,-6
AA hour .	5,-1,-6
AA hour of	2,-2,0
AA hours ,	3,-2,-1
AA hours .	-3,-6,6
AA hours horas	8,-10,0
AA hours is	12,-4,-9
AA hours of	-2,-8,8
AA hours ore	8,-4,-4
AA house ,	-3,8,-5
AA houses ,	-7,9,-1
AA houses .	-9,15,-8
AA hugh grant	12,-8,-6
AA humour ,	-2,3,-1
AA humour .	2,0,-3
AA hurt .	-9,4,2
AA husband ,	7,-1,-8
AA husband .	3,-2,-1
AA i ,	-5,0,4
AA i .	2,1,-4
AA i am	7,-3,-3
AA i ask	2,0,-2
AA i beg	-6,1,4
AA i can	-11,8,1
AA i cant	-1,-4,4
AA i could	4,-1,-3
AA i cried	3,0,-3
AA i did	3,-3,0
AA i didnt	3,-1,-2
AA i do	-1,2,-2
AA i dont	-3,0,4
AA i find	5,-4,0
AA i get	-5,-3,7
AA i had	4,-1,-3
AA i hate	9,-10,2
AA i have	0,-4,4
AA i havent	-2,7,-6
AA i know	11,-5,-6
AA i laughed	2,-1,-1
AA i like	-7,10,-2
AA i liked	4,-2,-1
AA i love	5,1,-9
AA i me	0,7,-12
AA i mean	-5,3,0
AA i must	1,1,-2
AA i need	0,2,-2
AA i never	9,-6,-2
AA i only	1,-8,8
AA i said	16,5,-21
AA i saw	3,-1,-1
AA i say	7,-5,-4
AA i think	5,-2,-3
AA i thought	5,-3,-1
AA i want	2,0,-2
AA i wanted	4,0,-4
AA i was	3,-2,-1
AA i watched	5,-4,-2
AA i went	3,-1,-1
AA i will	-11,-6,14
AA i wont	-5,1,5
AA ice cream	-1,5,-6
AA icy .	-1,6,-6
AA id have	0,-5,4
AA id like	6,0,-5
AA idea ,	-1,-7,6
AA idea .	-2,6,-5
AA idiots .	-11,13,-1
AA if ,	13,-12,-4
AA if a	-5,4,0
AA if i	1,-10,8
AA if it	-12,13,-1
AA if its	0,4,-4
AA if possible	-6,5,0
AA if such	-5,15,-11
AA if thats	-4,4,-1
AA if there	0,2,-2
AA if theres	1,1,-4
AA if you	-4,5,-1
AA im a	6,-4,-3
AA im begging	12,-3,-4
AA im easy	4,-3,-1
AA im from	4,-7,2
AA im in	2,-3,1
AA im not	9,-13,2
AA im off	-3,-11,7
AA im on	-2,0,-2
AA im out	3,-20,13
AA in ,	1,-4,0
AA in .	-4,7,-4
AA in 00	4,-2,-2
AA in 0000	5,-3,-2
AA in FILM	4,-3,-1
AA in alex	6,-5,-2
AA in all	-7,14,-2
AA in an	-3,7,-7
AA in any	-21,-13,23
AA in anything	-16,25,-9
AA in august	6,-2,-4
AA in bed	6,-9,4
AA in cars	-2,-4,4
AA in charge	0,2,-2
AA in colour	-6,7,-2
AA in danger	-2,-6,6
AA in english	4,-1,-9
AA in every	-8,9,0
AA in for	7,-2,-5
AA in four	12,-6,-6
AA in front	-3,7,-3
AA in general	-9,-11,12
AA in his	6,-1,-10
AA in it	0,1,-2
AA in its	4,-12,4
AA in june	11,-7,-3
AA in law	2,0,-3
AA in laws	7,-15,8
AA in leeds	6,-4,-3
AA in love	-1,3,-4
AA in may	16,-12,-6
AA in me	3,-2,-1
AA in my	-1,2,-1
AA in one	4,-2,-2
AA in our	7,-9,2
AA in paris	-4,4,0
AA in real	3,-1,-1
AA in sight	3,-4,3
AA in something	-4,6,-1
AA in space	-16,3,5
AA in spanish	-3,6,-3
AA in that	7,-3,-3
AA in the	4,-1,-3
AA in their	9,-9,-2
AA in this	7,-12,3
AA in which	-13,15,-4
AA included ,	-6,7,-2
AA included .	11,-8,-4
AA innit .	13,-11,-3
AA insists .	6,-8,1
AA instead .	1,1,-4
AA into a	-2,-2,4
AA into my	2,-6,2
AA into song	4,-3,-3
AA into the	7,-6,-1
AA irish ,	9,-9,0
AA is ,	0,5,-6
AA is .	-5,6,-2
AA is 00	2,-1,-1
AA is FILM	5,-3,-3
AA is a	0,-6,6
AA is about	6,-5,-2
AA is afraid	2,0,-1
AA is all	-5,6,-3
AA is at	6,-4,-2
AA is banned	-16,1,12
AA is best	18,-17,-3
AA is better	-6,7,-2
AA is called	3,-2,-1
AA is coming	0,-4,3
AA is fine	-2,6,-3
AA is for	14,-13,-1
AA is from	5,-4,-1
AA is good	-4,12,-11
AA is here	9,-5,-4
AA is in	-8,11,-5
AA is it	5,4,-8
AA is just	12,-8,-6
AA is next	10,-8,-2
AA is not	-7,-13,16
AA is of	8,-5,-3
AA is off	-5,-9,7
AA is on	10,-6,-5
AA is one	7,0,-7
AA is out	-3,-16,13
AA is really	7,-4,-4
AA is still	7,-6,-2
AA is that	8,-7,-1
AA is the	8,-9,1
AA is there	-8,7,-4
AA is to	6,-5,-1
AA is welcome	-6,7,-3
AA is what	-2,1,1
AA is where	-3,-10,11
AA ish .	1,7,-12
AA island ,	4,1,-6
AA island .	3,-1,-2
AA islands ,	-12,14,-2
AA isnt .	-6,-4,8
AA isnt FILM	7,-4,-3
AA isnt a	-8,5,2
AA isnt about	5,-3,-3
AA isnt the	19,-15,-5
AA it ,	0,4,-5
AA it .	2,-4,1
AA it a	5,-2,-3
AA it again	3,-2,-1
AA it all	-5,3,2
AA it and	7,-1,-6
AA it as	6,-4,-2
AA it at	12,-10,-1
AA it for	4,-8,5
AA it has	11,-9,-4
AA it in	-2,4,-1
AA it is	-5,-1,6
AA it isnt	11,-8,-3
AA it must	-9,0,9
AA it on	5,-3,-2
AA it out	12,-9,-4
AA it the	15,-6,-11
AA it to	-10,14,-6
AA it up	8,-7,-1
AA it with	0,-4,4
AA italian ,	-1,2,-1
AA italian .	-4,11,-11
AA italy ,	-7,8,-2
AA its a	0,-3,2
AA its been	0,4,-2
AA its for	-8,9,-1
AA its good	8,-4,-4
AA its my	-9,11,-10
AA its not	-1,-3,5
AA ive a	-5,11,-7
AA ive been	5,-9,4
AA ive got	-4,8,-6
AA ive had	1,2,-6
AA ive never	0,4,-4
AA ive seen	1,-9,2
AA ja vi	0,4,-4
AA jackie chan	-1,2,-1
AA japan .	-6,6,-2
AA japanese ,	-7,8,-1
AA jazz ,	-9,3,7
AA job .	0,3,-6
AA john wayne	9,-4,-3
AA joke .	6,-5,-1
AA jokes ,	-12,10,-1
AA jokes .	1,-2,1
AA joy .	-6,8,-4
AA judi dench	7,-5,-2
AA jump scares	2,1,-6
AA jungle ,	-7,4,1
AA kar wai	-2,3,-2
AA keaton ,	-6,7,-4
AA keep it	1,2,-8
AA keep the	-18,2,15
AA kevin hart	-3,-9,5
AA khan ,	-2,5,-3
AA kids ,	-4,1,3
AA killer .	-1,5,-4
AA killers ,	-3,-9,8
AA kind ,	-8,8,1
AA kind .	-3,-1,2
AA kind of	-18,20,-10
AA kindness ,	-2,3,0
AA kiss ,	3,-1,-4
AA kissing .	-1,0,2
AA kitchens ,	4,-4,-2
AA know ,	12,-6,-5
AA know .	10,-8,-3
AA know i	6,-5,0
AA know the	9,-8,-2
AA knows .	14,-13,-1
AA kong ,	-3,4,-1
AA kurosawa ,	6,8,-14
AA la land	5,-4,-1
AA ladies ,	-5,7,-1
AA land .	2,-1,-1
AA language ,	-8,10,-4
AA last night	10,-4,-5
AA last time	-8,-6,12
AA late ,	14,-13,-2
AA laugh ,	8,-7,-1
AA laugh .	-5,10,-5
AA laughed .	2,-2,0
AA laughed at	5,-3,-3
AA laughing .	4,-1,-5
AA laughs ,	-13,3,9
AA law ,	7,-5,-3
AA law .	5,-3,-6
AA law is	6,-2,-4
AA leave .	-12,-2,14
AA leave me	5,-9,3
AA leaves ,	-1,2,0
AA lee ,	-1,3,-2
AA left .	-3,9,-6
AA left me	5,-3,-2
AA left the	6,-3,-4
AA lent me	11,-7,-4
AA less .	6,-2,-8
AA less so	4,-2,-2
AA let it	-10,4,6
AA let me	2,1,-3
AA letters ,	-2,-1,1
AA letters .	1,2,-3
AA life ,	2,0,-1
AA life .	-1,4,-2
AA life and	3,-2,-1
AA light ,	-3,4,-3
AA light .	-1,-4,5
AA lights ,	-4,2,1
AA like ,	5,-3,-3
AA like .	6,-4,-2
AA like FILM	-5,8,-3
AA like a	8,-6,-2
AA like being	9,-7,-2
AA like him	2,0,-3
AA like it	-1,2,0
AA like of	0,2,-3
AA like that	7,-4,-3
AA like to	7,-6,-1
AA liked FILM	5,-3,-1
AA likes FILM	-5,6,-1
AA line .	12,-7,-6
AA lined up	3,-2,-1
AA lines ,	3,-1,-7
AA live action	7,-13,2
AA lived through	-9,-2,11
AA lives ,	1,1,-2
AA lives .	-1,5,-7
AA lol .	7,2,-11
AA london ,	-6,0,5
AA london .	-1,3,-3
AA lonely ,	-9,10,-2
AA long ,	9,-6,-4
AA long .	0,5,-5
AA long as	0,4,-5
AA longing ,	1,-2,1
AA look at	5,-3,-6
AA look like	-11,-3,12
AA looked at	5,-4,-2
AA lot ,	-7,-6,11
AA lot .	4,-1,-6
AA lot of	-9,12,-4
AA loud ,	3,-3,-1
AA loud .	3,0,-4
AA love ,	-8,10,-3
AA love .	-8,-1,11
AA love FILM	4,-3,-1
AA love and	-1,4,-4
AA love story	5,-11,8
AA loved FILM	-6,-2,6
AA loved it	5,-2,-3
AA lovely .	2,1,-3
AA lovers ,	-8,7,0
AA luck .	9,-15,5
AA lumet ,	1,1,-2
AA made FILM	13,-11,-2
AA made a	1,2,-4
AA made me	7,-5,-1
AA made the	3,-25,18
AA mafia ,	4,7,-11
AA make it	4,-2,-5
AA make me	-7,-15,10
AA makes me	-6,-1,6
AA makes my	12,-13,-2
AA mal .	2,-2,0
AA man ,	6,-4,-2
AA man .	7,-14,5
AA man and	-5,6,-1
AA man called	17,-13,-3
AA man of	16,-16,-1
AA man on	18,-15,-6
AA man who	-10,14,-5
AA man with	-1,-2,2
AA march .	4,-2,-3
AA marriage ,	2,-1,-1
AA marvel ,	12,-8,-9
AA mate .	13,-8,-9
AA maybe ,	-3,8,-7
AA maybe .	-5,9,-4
AA me ,	0,-2,2
AA me FILM	3,-1,-1
AA me a	6,-3,-2
AA me about	5,0,-4
AA me after	12,-7,-7
AA me at	4,-2,-3
AA me by	-10,-6,13
AA me cold	0,-3,3
AA me for	4,-2,-3
AA me from	7,-6,-4
AA me have	5,-4,0
AA me hives	0,-7,8
AA me i	2,-1,-1
AA me in	8,2,-10
AA me is	6,-4,-2
AA me laugh	9,-7,-4
AA me like	3,-1,-3
AA me off	7,-2,-4
AA me on	-12,13,-3
AA me out	6,-12,5
AA me that	2,-1,0
AA me the	3,-6,3
AA me to	1,-2,1
AA me up	-5,8,-4
AA me watch	4,-3,-2
AA me with	14,-10,-3
AA mean ,	11,-6,-10
AA mel gibson	11,-1,-6
AA melancholy ,	5,-4,-1
AA melancholy .	-8,8,-1
AA memory ,	-5,6,-1
AA men ,	6,-4,-2
AA men .	0,3,-3
AA men in	9,-5,-5
AA midnight .	6,-4,-3
AA might be	4,-3,-2
AA mind .	4,-2,-2
AA mine ,	-1,-20,17
AA mine .	7,-6,-1
AA minus the	3,2,-5
AA minutes ,	-3,-1,4
AA minutes .	-2,1,0
AA minutes and	5,-2,-5
AA minutes before	-19,18,0
AA minutes of	17,-15,-2
AA mistake .	7,-5,-3
AA monday ,	17,-8,-12
AA monday .	5,-2,-2
AA monster ,	-7,9,-1
AA monsters ,	14,-12,-3
AA month ,	1,-3,2
AA month .	6,-4,-2
AA moon .	9,-7,-4
AA more ,	0,5,-6
AA more .	13,-7,-9
AA more like	16,-15,-3
AA more of	3,5,-10
AA more than	2,-2,0
AA most ,	-2,4,-2
AA mother ,	7,-6,-3
AA mother .	9,-8,-1
AA mother in	3,-4,0
AA mothers ,	-12,8,6
AA mothers .	-12,12,-1
AA motion ,	-8,4,4
AA mountains ,	1,2,-3
AA moustache .	-2,0,-2
AA moved to	-5,9,-2
AA movie ,	2,0,-3
AA movie .	4,0,-4
AA movie about	6,-5,-1
AA movie is	7,-4,-4
AA much .	2,-4,4
AA mud ,	-5,6,-1
AA mud .	-18,19,-3
AA mum ,	1,-17,11
AA mum .	4,-2,-2
AA murder ,	-10,10,0
AA murder .	3,-6,2
AA music ,	-5,5,-1
AA music .	-3,4,-1
AA musicals ,	2,2,-7
AA must be	13,-11,-3
AA my .	8,-5,-3
AA my aunt	-7,-13,13
AA my boys	1,-16,12
AA my brain	-18,-7,20
AA my brother	0,-3,4
AA my brothers	-6,-8,14
AA my car	3,-3,0
AA my cousin	2,1,-5
AA my dad	2,10,-19
AA my dads	-7,-4,4
AA my daughter	-3,-8,7
AA my ears	-2,-13,12
AA my ex	0,-3,3
AA my eyes	-4,-9,11
AA my family	6,-5,0
AA my father	8,-9,-2
AA my favourite	9,-7,-2
AA my feet	3,-1,-1
AA my gran	-2,10,-9
AA my grandfather	-1,-17,18
AA my grandmother	3,-6,3
AA my hand	6,-5,-1
AA my head	-4,-6,5
AA my heart	2,0,-3
AA my house	1,-3,2
AA my husband	1,-6,5
AA my job	1,-4,4
AA my kids	0,4,-5
AA my knees	1,-5,4
AA my life	1,-3,0
AA my marriage	10,-9,-1
AA my mother	9,-5,-4
AA my mum	7,-11,4
AA my mums	-2,14,-13
AA my nephew	0,2,-8
AA my niece	-8,4,4
AA my own	-6,8,-2
AA my parents	10,-8,-2
AA my phone	6,-5,0
AA my sister	0,3,-2
AA my son	-2,-8,10
AA my sons	-3,2,0
AA my teeth	-2,-8,9
AA my uncle	-14,17,-4
AA my whole	2,-1,-1
AA my wife	6,-7,1
AA my wifes	6,-4,-2
AA mystery ,	-1,3,-2
AA n im	22,-13,-11
AA n still	7,-1,-9
AA nasty ,	-8,9,-2
AA need a	7,-1,-6
AA need to	16,-13,-2
AA needed .	5,7,-20
AA needs a	3,-2,0
AA neighbours ,	-3,6,-3
AA neither .	-10,-8,13
AA neon ,	-2,3,-1
AA never .	6,-9,4
AA never again	1,-11,9
AA never got	2,-1,-1
AA never once	2,-1,0
AA never seen	4,-2,-1
AA never watch	7,-5,-3
AA new .	23,-22,-3
AA new one	4,-3,-1
AA new york	-6,8,-1
AA next .	-2,4,-4
AA next door	9,-8,-1
AA next to	5,-3,-3
AA next week	0,2,-4
AA nice .	2,2,-7
AA night ,	-2,4,-3
AA night .	6,-1,-5
AA night for	6,-4,-2
AA nightmares .	11,-10,-2
AA nine ,	11,-11,-1
AA nine .	14,-3,-11
AA nine and	4,-9,0
AA nineties ,	-3,8,-4
AA nineties .	-1,3,-1
AA ninety minutes	-5,7,-4
AA no ,	-4,-13,14
AA no .	7,-17,9
AA no FILM	-14,10,3
AA no it	2,-4,2
AA no men	-9,10,-1
AA no more	-5,6,-3
AA no no	16,-29,10
AA no plot	-5,14,-10
AA no songs	-6,7,-1
AA no thanks	2,-13,5
AA no words	6,6,-18
AA nobody gets	-12,14,-2
AA noir ,	-4,6,-2
AA none .	0,-17,13
AA none of	-5,6,-2
AA nonsense .	-14,4,6
AA noodles ,	-5,7,-5
AA nor FILM	-5,-4,7
AA northern ,	-8,10,-4
AA not ,	-4,-4,8
AA not .	1,-5,2
AA not FILM	-2,3,-3
AA not a	3,4,-8
AA not about	-9,10,-2
AA not american	1,1,-3
AA not as	6,2,-7
AA not by	-13,16,-4
AA not even	3,-11,11
AA not for	-3,3,-2
AA not from	-2,4,-3
AA not have	14,-11,-3
AA not in	3,1,-5
AA not involved	-7,-13,16
AA not is	-8,3,5
AA not me	9,-8,-5
AA not of	6,-9,1
AA not one	-1,-9,8
AA not that	1,-7,5
AA not the	1,4,-6
AA not to	9,-8,-2
AA not too	-4,3,1
AA not with	1,-7,6
AA nothing ,	2,2,-4
AA nothing .	1,-7,1
AA nothing else	9,-6,-7
AA nothing of	7,-15,4
AA nothing that	-1,-2,3
AA nothing to	2,2,-3
AA nothing where	2,-2,0
AA nothing with	-2,2,0
AA november .	11,-10,-1
AA now ,	1,3,-5
AA now .	2,-4,2
AA nowhere near	-12,-12,21
AA nuns ,	16,-13,-5
AA obviously .	-5,6,-2
AA odd ,	5,-4,-1
AA odd .	-6,12,-5
AA of .	13,-10,-4
AA of 00	11,-9,-3
AA of FILM	-3,7,-4
AA of a	2,1,-3
AA of all	-6,-10,12
AA of any	-13,-5,14
AA of brian	6,-1,-4
AA of cinema	5,-4,-1
AA of course	23,-21,-5
AA of everything	-10,10,-1
AA of fun	-1,4,-2
AA of gucci	13,-11,-2
AA of him	6,-4,-2
AA of his	-2,5,-6
AA of life	3,-1,-3
AA of me	4,-2,0
AA of mine	6,-5,-1
AA of my	0,2,-1
AA of one	9,-7,-2
AA of ours	9,-5,-4
AA of sadness	9,-7,-2
AA of saul	4,-4,-1
AA of something	5,-2,-5
AA of summer	-11,11,-1
AA of tea	3,-1,-2
AA of term	9,-6,-4
AA of that	6,-6,1
AA of the	2,0,-2
AA of thing	-7,10,-2
AA of those	-2,4,-4
AA of three	14,-11,-1
AA of us	2,-1,-2
AA of what	-5,6,-4
AA of your	7,-4,-4
AA off ,	-2,4,-4
AA off .	-3,2,1
AA off FILM	7,-6,-1
AA off a	13,-16,-1
AA off and	5,-2,-3
AA off my	-4,-7,10
AA off the	-2,-11,11
AA off to	-4,2,7
AA office .	4,-3,-1
AA ok ,	-9,11,-5
AA okay .	-13,-5,14
AA old ,	5,-2,-3
AA old .	4,-2,-2
AA old and	7,-6,-1
AA old friends	-7,8,-1
AA old men	-9,14,-5
AA old one	-6,7,-6
AA olds ,	2,-2,0
AA on ,	2,-1,-1
AA on .	2,-2,0
AA on FILM	4,-2,-1
AA on a	1,-3,2
AA on about	5,-4,0
AA on at	12,-7,-5
AA on every	5,-3,-2
AA on film	-20,-3,16
AA on fire	-5,6,-3
AA on his	7,-7,-1
AA on it	4,-1,-3
AA on me	-2,-3,2
AA on monday	6,-4,-2
AA on my	5,-2,-2
AA on one	2,0,-3
AA on repeat	9,-7,-2
AA on screen	-11,10,-1
AA on sunday	-7,9,-4
AA on the	2,0,-3
AA on tuesday	2,-1,-1
AA on when	2,-1,-1
AA once ,	5,-4,0
AA once .	1,1,-3
AA once and	3,0,-2
AA one ,	7,-4,-3
AA one .	2,-1,-1
AA one about	10,-8,-4
AA one and	4,-3,-1
AA one by	-12,14,-2
AA one for	-15,6,8
AA one i	12,-7,-4
AA one in	-3,5,-1
AA one is	-3,3,-2
AA one liners	-7,6,0
AA one more	13,-10,-3
AA one night	-2,4,-5
AA one of	-1,4,-3
AA one that	4,-2,-1
AA one where	-2,4,-4
AA one with	3,-4,0
AA ones ,	-4,7,-4
AA ones .	-7,6,1
AA only ,	-5,10,-3
AA only .	-6,10,-6
AA only not	-7,16,-16
AA only the	10,-9,-2
AA open ,	6,-7,2
AA open .	-8,13,-10
AA optional ,	6,-4,-2
AA optional .	0,-5,3
AA or ,	-13,10,-3
AA or FILM	2,-5,5
AA or a	-5,2,2
AA or any	-4,7,-2
AA or british	11,-10,-2
AA or french	2,1,-2
AA or in	-2,12,-11
AA or no	12,-3,-8
AA or not	-2,7,-9
AA or nothing	-4,10,-14
AA or similar	-5,6,-2
AA or sixties	-4,5,-2
AA or so	-3,5,-2
AA or such	-5,7,-2
AA or the	-14,16,-3
AA or thereabouts	-13,15,-3
AA or whatever	-2,4,-6
AA order .	11,-10,-1
AA ore .	7,-6,-1
AA other ,	-11,12,-2
AA otherwise .	8,-3,-5
AA otto .	8,-6,-3
AA ours .	7,-3,-4
AA out ,	-1,-2,3
AA out .	3,-9,6
AA out and	8,-5,-3
AA out of	0,-2,1
AA out the	3,-1,-3
AA out to	3,-2,-1
AA over ,	11,-14,2
AA over .	-8,6,-1
AA over FILM	4,-3,-2
AA over a	-17,7,10
AA over my	11,-4,-8
AA over sixty	7,-7,0
AA over the	6,-2,-5
AA over two	0,-8,6
AA own country	6,-5,0
AA parents .	8,2,-11
AA paris ,	4,-8,4
AA paris .	-6,5,2
AA part two	10,-8,-3
AA party ,	10,-7,-8
AA party .	18,-6,-14
AA past lives	10,-9,-1
AA past nine	5,-4,-2
AA people ,	-3,2,1
AA people .	-6,5,0
AA people and	-3,1,3
AA people being	-7,-7,16
AA people in	1,0,-3
AA people who	1,3,-4
AA perfect .	3,-2,-1
AA perfect days	-3,5,-3
AA perfection .	7,-5,-5
AA perhaps ,	-10,12,-1
AA perhaps .	0,5,-5
AA period ,	1,1,-2
AA person ,	-2,8,-5
AA person .	-8,10,-2
AA person in	4,-4,0
AA pg ,	-5,9,-6
AA pg .	3,0,-3
AA phone ,	5,-2,-2
AA phone .	-5,8,-6
AA pig .	10,-7,-4
AA pirates ,	-13,13,0
AA please ,	3,-3,1
AA please .	-5,3,1
AA plot ,	-2,2,-2
AA plot .	-2,5,-5
AA pls ,	-9,5,4
AA pls .	1,1,-3
AA point .	-3,4,-5
AA poison ,	-4,4,-2
AA possible ,	-4,3,3
AA power ,	2,-1,-3
AA pre 0000	-16,18,-3
AA prefers FILM	9,-10,0
AA pretty ,	11,-10,-3
AA princess ,	-1,3,-5
AA prison ,	-6,7,-4
AA put on	2,-2,0
AA quiet ,	-6,7,-2
AA rabbit ,	3,-2,-1
AA rabbit .	1,1,-3
AA rain ,	-6,6,0
AA rain .	0,-2,3
AA rather than	-5,8,-3
AA really ,	-5,4,0
AA really .	-2,5,-4
AA really good	9,-4,-8
AA reasons .	17,-16,-2
AA red ,	3,-2,-2
AA reel .	3,-1,-2
AA religion .	2,-1,0
AA remake .	10,-7,-3
AA remote .	4,-3,-1
AA rest .	-8,-13,15
AA retired ,	3,-2,-2
AA revenge ,	-11,11,-1
AA reynolds .	-13,-3,9
AA rich people	-11,15,-5
AA right ,	5,-3,-2
AA right .	0,2,-2
AA river ,	0,1,-2
AA river .	3,-2,-1
AA road ,	-7,8,-2
AA robots ,	4,0,-7
AA robots .	-1,-14,11
AA romance ,	3,0,-3
AA romance .	-9,7,2
AA romantic ,	5,-1,-4
AA rome ,	4,-1,-2
AA room ,	10,-6,-6
AA round .	3,-5,2
AA round a	-14,16,-2
AA round the	-2,4,-2
AA rude .	-10,19,-10
AA rukh khan	-2,8,-5
AA rule ,	10,-9,0
AA sad ,	1,3,-6
AA sad .	2,-1,-1
AA said .	10,-1,-8
AA said FILM	5,-4,-2
AA said my	-10,7,-2
AA sake .	9,-6,-3
AA same .	-7,10,-4
AA sandler ,	-1,-1,3
AA sandler .	-3,-4,6
AA saw it	6,-4,-3
AA say ,	11,-7,-6
AA say .	-1,5,-6
AA say FILM	7,-6,-2
AA says ,	0,-4,0
AA says .	-4,2,1
AA says FILM	4,-3,0
AA says i	4,-2,-2
AA says it	10,-9,-5
AA says my	-13,12,5
AA says the	-7,22,-20
AA scared of	2,0,-5
AA scares ,	-2,-1,3
AA scary .	3,-1,-1
AA scene ,	17,-9,-11
AA scene .	4,-2,-5
AA scenes ,	-2,-3,5
AA school ,	3,-1,-2
AA school .	-2,3,-2
AA sci fi	-3,4,-3
AA scream .	4,-1,-2
AA screaming .	-7,7,-1
AA screen ,	-4,4,0
AA screen .	-5,6,-1
AA sea ,	-4,7,-3
AA sea .	4,-1,-7
AA seaside ,	-3,4,-2
AA second .	17,-15,-3
AA secret ,	-8,8,-1
AA secrets ,	-8,6,2
AA secrets .	-5,7,-2
AA see FILM	2,-1,0
AA seen ,	18,-12,-9
AA seen .	11,-15,3
AA seen FILM	-4,5,-2
AA seen it	5,-9,2
AA set in	-2,5,-1
AA seven .	16,-14,-5
AA seventies ,	-2,3,-1
AA seventies .	-4,6,-1
AA sexy .	5,-3,-3
AA sharks ,	-4,6,-4
AA sharks .	-11,14,-7
AA she is	-9,10,-2
AA she likes	7,-5,-4
AA she says	-8,8,-3
AA she wants	6,-4,-5
AA shes from	-3,-1,5
AA shes seen	-4,3,1
AA ship ,	-5,6,-2
AA ships ,	-5,7,-3
AA shoes .	7,-6,-4
AA short ,	7,-5,-3
AA short .	-8,9,-2
AA shorter .	-3,6,-3
AA shot .	11,-11,-1
AA should be	8,-14,5
AA shouting ,	-2,10,-7
AA shouting .	12,4,-17
AA show me	4,-4,-2
AA si ,	-1,5,-6
AA sick of	-7,-9,12
AA side .	-3,7,-5
AA silence ,	-5,6,-1
AA silence .	3,1,-6
AA silent .	13,-12,-1
AA silly ,	2,1,-3
AA silly .	-3,4,-2
AA similar .	-4,6,-3
AA since .	5,-1,-4
AA since 0000	7,-1,-6
AA since i	-2,1,1
AA since the	-7,7,-1
AA singing ,	-7,2,6
AA singing .	4,0,-5
AA sisters ,	-5,6,-2
AA sit through	4,-1,-3
AA six ,	5,-8,1
AA six .	1,1,-2
AA sixties ,	5,-3,-2
AA sixties .	-14,15,-2
AA slapstick ,	-5,6,-1
AA sleep .	13,3,-17
AA slow ,	-7,9,-2
AA slow .	1,1,-5
AA slow burn	-3,5,-2
AA small ,	2,-1,-3
AA small town	-5,7,-1
AA snow ,	-5,7,-2
AA so ,	-3,5,-4
AA so .	1,1,-3
AA so FILM	3,8,-11
AA so a	5,-7,3
AA so good	-6,8,-6
AA so hard	2,-1,-1
AA so i	1,0,-2
AA so im	8,-1,-6
AA so its	-6,3,3
AA so long	-4,6,-2
AA so much	-2,-4,5
AA so no	7,-5,-2
AA so not	7,-13,3
AA so nothing	6,-3,-3
AA so short	7,-6,-3
AA so something	6,-5,-1
AA so thats	-10,-10,16
AA so the	-2,6,-2
AA so we	-1,4,-4
AA so were	4,-1,-3
AA society ,	-8,10,-8
AA sofa .	-2,2,-4
AA somebody else	12,-11,-1
AA something ,	-25,27,-5
AA something .	0,4,-5
AA something about	-1,3,-3
AA something else	3,-1,-3
AA something in	-18,20,-4
AA something that	1,1,-4
AA something truc	7,-4,-3
AA something with	9,-12,0
AA son ,	12,-3,-13
AA song .	18,-17,-7
AA songs ,	-2,4,-3
AA songs .	-2,3,0
AA sorry .	4,-6,1
AA sort ,	-10,2,3
AA sort of	1,4,-4
AA soul .	8,0,-8
AA sound of	8,-4,-3
AA soup .	16,-14,-3
AA space ,	-21,9,0
AA space .	-1,-5,0
AA spanish ,	-10,13,-5
AA spanish .	-3,7,-5
AA spare me	-5,7,-4
AA speaking .	-3,4,-2
AA speech ,	-3,9,-6
AA speeches .	3,4,-8
AA spider verse	-2,8,-8
AA spies ,	-3,5,-2
AA spies .	-2,1,0
AA spoken .	-6,10,-4
AA spot for	6,-5,-1
AA spring ,	6,-6,-1
AA stairs .	-8,8,-3
AA stars ,	-5,7,-3
AA station .	-11,12,-3
AA stay .	-7,14,-10
AA steppe ,	1,1,-4
AA still .	-7,6,1
AA stop .	-4,-11,11
AA stories ,	-11,-1,11
AA storm ,	-10,14,-4
AA story ,	-6,4,1
AA story .	4,-6,1
AA strangers ,	-11,13,-5
AA strangers .	-10,12,-4
AA street .	-1,4,-4
AA stuck in	-4,7,-5
AA stuff .	0,0,-2
AA stupid ,	-2,3,-4
AA subtitles ,	14,-9,-6
AA subtitles .	3,0,-2
AA suit .	-10,12,-3
AA suits ,	8,-6,-3
AA summer ,	-7,10,-3
AA sun ,	-5,6,-1
AA sunday ,	-2,4,-4
AA sunday .	9,-5,-6
AA sunshine ,	-18,18,0
AA sure .	6,-4,-13
AA survival .	-5,11,-7
AA swearing .	-4,14,-16
AA swears by	8,-7,-1
AA sweat ,	3,-2,-3
AA swedish ,	-10,14,-8
AA sweet ,	1,1,-3
AA sweet .	-11,12,-3
AA table .	-6,-4,10
AA tale ,	4,-4,-1
AA tales .	12,-10,-6
AA talk ,	-5,6,-1
AA talk .	-3,4,-1
AA talking ,	4,-6,1
AA talking .	2,0,-3
AA talking animals	6,-8,1
AA talking to	-1,2,-2
AA tanks .	-2,-10,7
AA tape .	-4,7,-4
AA taste ,	7,-6,-1
AA tbh .	13,-5,-13
AA tea ,	-5,3,2
AA tea .	-3,5,-3
AA teacher ,	5,-2,-3
AA teacher .	10,-7,-5
AA tears .	4,-3,-2
AA teeth .	-4,8,-4
AA telephones ,	5,0,-5
AA television .	3,-8,5
AA tell me	0,-1,2
AA telly ,	12,-13,-2
AA telly .	1,-6,5
AA ten ,	13,-11,-3
AA ten .	2,-6,3
AA ten minutes	2,-9,6
AA ten years	-4,6,-2
AA tender ,	4,-2,-2
AA tender .	-2,10,-4
AA tense ,	-5,4,-1
AA tense .	-1,4,-3
AA term ,	9,-7,-3
AA test .	7,-4,-3
AA than FILM	9,-7,-2
AA than i	2,-2,-1
AA than my	15,-8,-8
AA than that	8,-7,-3
AA than the	-9,10,-4
AA than two	-5,12,-9
AA thank you	6,-6,-1
AA thanks ,	-15,-5,17
AA thanks .	2,-8,6
AA that ,	15,-12,-4
AA that .	5,1,-6
AA that FILM	-2,2,-1
AA that a	-3,4,-1
AA that doesnt	-8,11,-3
AA that goes	-10,10,-2
AA that i	-1,-5,5
AA that im	4,-5,0
AA that is	-1,-4,4
AA that isnt	-6,11,-5
AA that it	12,-11,-3
AA that make	19,-13,-4
AA that never	6,-1,-5
AA that not	1,2,-4
AA that one	4,2,-5
AA that se	5,-7,-1
AA that sort	8,-6,-2
AA that the	-2,-1,2
AA that was	5,-3,-1
AA that we	-11,12,-1
AA thats all	1,-5,4
AA thats my	-6,7,-5
AA thats not	-10,15,-5
AA thats the	3,1,-4
AA thats what	5,-9,6
AA the 0000	10,-10,0
AA the FILM	-1,2,-1
AA the accent	5,-3,-4
AA the baby	6,-3,-4
AA the back	11,-8,-2
AA the best	3,-3,-1
AA the better	-14,16,-3
AA the big	-6,-8,11
AA the book	14,-12,-3
AA the boys	6,-10,3
AA the bus	-2,4,-2
AA the camera	2,-2,0
AA the car	7,-6,0
AA the cat	7,-6,-2
AA the cinema	3,0,-2
AA the city	-7,11,-6
AA the coffee	3,-1,-2
AA the country	-10,12,-3
AA the dark	15,-14,-1
AA the day	0,-2,2
AA the dead	-12,-2,13
AA the dog	5,-6,0
AA the door	-3,-3,6
AA the early	-18,21,-10
AA the eighties	3,1,-6
AA the end	-11,10,1
AA the ending	3,-9,3
AA the family	3,-3,-1
AA the father	-8,-3,9
AA the fifties	-5,7,-3
AA the film	7,-6,-5
AA the first	6,-5,-1
AA the floor	5,-3,-2
AA the flower	8,-4,-4
AA the forties	-3,-2,4
AA the french	8,-7,-1
AA the garden	9,-8,0
AA the good	-9,11,-3
AA the hall	5,-3,-2
AA the have	-3,2,1
AA the hiking	1,1,-2
AA the horse	-2,4,-4
AA the house	8,-5,-3
AA the irishman	4,-2,-3
AA the kids	2,4,-6
AA the kitchen	0,3,-3
AA the library	-15,18,-5
AA the lighthouse	4,-2,-3
AA the like	-11,14,-3
AA the line	9,-4,-5
AA the lot	3,-6,1
AA the middle	10,-9,-3
AA the movie	6,-2,-4
AA the music	7,-3,-7
AA the my	7,-4,-2
AA the neighbours	10,-8,-3
AA the new	10,-5,-5
AA the night	2,-14,10
AA the nineties	-9,15,-10
AA the of	2,5,-11
AA the old	-2,-4,4
AA the one	5,-4,-1
AA the only	4,-3,-1
AA the other	3,-2,-1
AA the phone	-8,10,-4
AA the piano	8,-8,0
AA the plot	9,-8,-2
AA the popcorn	-1,-17,13
AA the projector	5,-4,-1
AA the rain	4,-4,-2
AA the remake	13,-10,-4
AA the remote	2,-1,-1
AA the rest	-2,2,-1
AA the road	-13,3,5
AA the room	9,-3,-6
AA the run	-25,27,-5
AA the same	-5,0,3
AA the screen	4,-3,0
AA the sea	3,0,-4
AA the second	-6,7,-1
AA the seventies	-13,15,-3
AA the shoes	6,0,-6
AA the sixties	2,-1,-2
AA the snow	1,-7,5
AA the sofa	5,-4,-2
AA the story	-5,7,-2
AA the substance	4,-3,-1
AA the table	-8,-8,13
AA the television	-2,-7,4
AA the telly	4,-1,-3
AA the thirties	5,-4,-4
AA the three	6,-5,-2
AA the time	6,-6,-1
AA the truth	2,2,-4
AA the twins	-7,4,4
AA the two	-8,9,-3
AA the village	2,3,-13
AA the wall	3,1,-3
AA the war	8,4,-13
AA the watch	1,-11,8
AA the way	2,0,-2
AA the white	1,1,-2
AA the whole	2,-1,-2
AA the wind	7,0,-6
AA the woods	-14,15,-2
AA the word	1,5,-6
AA the world	-5,8,-3
AA the wrong	2,-1,0
AA their eyes	15,-13,-2
AA them ,	13,-11,-1
AA them .	8,-4,-4
AA them all	12,-12,-1
AA them on	3,-2,-1
AA then ,	-12,10,2
AA then .	-7,10,-4
AA then i	3,-2,-2
AA then the	13,-12,-2
AA there ,	9,-3,-6
AA there .	4,-1,-2
AA there are	4,-2,-5
AA there is	-5,0,4
AA there was	-10,12,-4
AA theres a	8,-6,-3
AA theres more	-13,-16,21
AA theres no	16,-15,-3
AA these days	6,-2,-4
AA they all	-11,8,4
AA they dont	-8,10,-3
AA they make	0,-9,10
AA they said	22,-26,-4
AA they say	-4,-4,7
AA they want	7,-5,-3
AA thieves .	-7,9,-3
AA thing ,	8,-3,-4
AA thing .	-2,-1,3
AA things ,	6,-7,0
AA things .	-7,6,1
AA thinks hes	7,-6,-1
AA thirties ,	9,-9,-2
AA thirties .	3,-1,-3
AA this ,	17,-13,-2
AA this .	7,-3,-4
AA this house	-6,1,1
AA this month	-11,9,4
AA this time	-9,7,0
AA this week	6,-3,-4
AA this year	0,-4,3
AA tho .	-2,4,-4
AA though ,	-3,1,1
AA though .	0,-3,3
AA though the	5,-8,3
AA thought it	4,-2,-1
AA three ,	-1,2,-1
AA three .	12,-8,-4
AA three for	16,-15,-1
AA three hours	4,-5,1
AA three times	3,-2,-1
AA thriller ,	-7,9,-3
AA thriller .	-8,9,-2
AA through .	5,-4,-1
AA through FILM	3,-1,-2
AA through a	-2,-18,15
AA through it	8,-4,-4
AA through the	2,-1,0
AA till the	3,-2,-1
AA time ,	-3,-2,5
AA time .	-1,5,-5
AA time i	2,-5,2
AA time in	-5,0,5
AA times ,	4,-3,-2
AA times .	8,-6,-3
AA tired .	13,-4,-12
AA tissues .	12,-10,-1
AA to ,	5,-2,-2
AA to .	-1,5,-7
AA to 0	12,-7,-6
AA to FILM	8,-5,-3
AA to a	-2,-5,4
AA to be	-3,-4,7
AA to bed	3,-4,2
AA to do	-13,17,-8
AA to go	7,-4,-3
AA to have	-1,5,-5
AA to her	3,3,-7
AA to him	15,-12,-1
AA to it	7,-5,-2
AA to leave	10,-6,-4
AA to look	-10,12,-5
AA to make	7,-5,-3
AA to me	7,-3,-3
AA to my	2,-4,2
AA to one	5,-4,-1
AA to say	2,-1,-1
AA to school	6,-5,-1
AA to see	3,-2,-1
AA to sleep	-8,4,0
AA to watch	3,-1,-1
AA toast .	9,-7,-3
AA today ,	9,-8,-2
AA today .	-4,8,-4
AA today not	2,-14,15
AA together ,	5,-2,-5
AA told me	5,-3,-2
AA tom cruise	8,-1,-7
AA tomorrow ,	15,-6,-11
AA tomorrow .	12,-6,-8
AA tonight ,	0,-6,4
AA tonight .	-4,10,-8
AA tonight soir	-13,-1,14
AA too .	9,-8,-2
AA too close	-5,-7,9
AA too long	9,-8,-2
AA too many	5,2,-10
AA too much	-1,-5,7
AA took her	17,-16,-4
AA toro ,	2,3,-8
AA torture .	1,2,-3
AA town ,	-5,6,-1
AA town .	-7,8,-4
AA train ,	1,-9,4
AA train .	9,-4,-8
AA trains ,	-9,11,-3
AA trains .	-1,4,-3
AA treat .	10,-8,-1
AA trier ,	-3,-2,4
AA trier .	-2,4,-6
AA trousers .	11,-10,-1
AA true ,	-6,6,0
AA truth .	1,0,-3
AA tuesday .	7,-2,-5
AA turns up	-2,-11,12
AA twice ,	8,-5,-3
AA twice .	6,-6,0
AA twins ,	2,-10,3
AA two ,	6,-3,-4
AA two .	0,2,-2
AA two and	-11,7,2
AA two hours	-4,0,3
AA two minutes	-11,-4,13
AA two of	11,-9,-2
AA two people	-4,8,-4
AA two years	2,-1,-1
AA u .	13,-14,0
AA uncle .	5,-1,-6
AA under 00	1,0,-3
AA under 000	7,-5,-1
AA under the	5,-5,0
AA under three	-8,1,5
AA under two	-2,4,-2
AA until the	3,-1,-1
AA until to	12,-11,-2
AA up ,	-4,3,1
AA up .	2,1,-3
AA up a	-1,3,-4
AA up and	-7,5,4
AA up at	7,-6,-1
AA up for	-1,2,-1
AA up in	7,-5,-2
AA up on	6,-4,-2
AA up the	-4,-11,9
AA up to	-8,3,5
AA up with	3,-1,-3
AA ups ,	-10,11,-2
AA ups .	8,-6,-2
AA us ,	-9,6,4
AA us .	-4,5,-3
AA us FILM	3,-2,0
AA us a	6,-4,-2
AA varda ,	2,0,-3
AA version .	-3,0,0
AA vibes .	-11,13,-3
AA village ,	-6,6,0
AA village .	0,6,-7
AA violin ,	0,-3,3
AA violins .	-3,9,-8
AA voice .	-7,13,-7
AA von trier	-3,0,3
AA walked out	5,-4,-1
AA walking ,	-3,6,-3
AA wall .	0,-2,0
AA want FILM	-7,7,-1
AA want a	12,-12,-1
AA want something	0,3,-3
AA want the	-2,3,-1
AA want to	-3,-6,5
AA wanted to	15,-11,-4
AA wants FILM	4,-3,0
AA wants a	10,-9,-2
AA wants me	0,2,-3
AA wants to	1,0,-2
AA war ,	-8,10,-2
AA warm ,	0,2,-2
AA was ,	9,-8,-1
AA was .	6,-4,-1
AA was FILM	2,-1,-1
AA was a	-1,2,-1
AA was about	5,-1,-3
AA was better	16,-14,-3
AA was born	5,-4,0
AA was enough	0,4,-5
AA was fine	6,-4,-2
AA was in	7,-3,-4
AA was last	7,-5,-1
AA was like	3,-3,-1
AA was my	9,-5,-5
AA was ok	10,-8,-2
AA was on	10,-6,-5
AA was the	6,-4,-2
AA watch ,	2,4,-14
AA watch .	5,-5,0
AA watch FILM	2,-1,0
AA watch and	4,-10,3
AA watch anything	4,0,-3
AA watched FILM	3,4,-8
AA watched it	10,-8,-3
AA water .	9,-12,3
AA wave ,	-2,4,-2
AA way .	-10,4,-1
AA way through	14,-11,-2
AA we .	2,-7,3
AA we all	8,-6,-2
AA we both	1,0,-2
AA we can	-12,15,-9
AA we dont	-13,14,-2
AA we had	0,-2,3
AA we have	2,-1,-3
AA we know	2,-1,0
AA we need	8,-7,-1
AA we want	3,-1,-3
AA we watched	-2,12,-9
AA wedding ,	-4,5,-1
AA wedding .	10,-5,-7
AA weddings ,	-3,4,-1
AA week ,	0,-3,3
AA week .	8,-4,-5
AA weekend ,	11,-10,-2
AA weekend .	2,-1,-2
AA welcome .	-3,5,-3
AA well ,	3,-1,-1
AA well .	5,1,-9
AA welsh ,	9,-8,-2
AA went on	10,-7,-2
AA went to	2,-1,-1
AA wept .	12,-10,-5
AA were a	7,-15,3
AA were all	4,-7,1
AA were in	-4,8,-10
AA were not	2,-7,2
AA western ,	-2,2,-1
AA western .	-10,11,-1
AA weve done	20,-23,4
AA weve got	13,-6,-6
AA weve had	-7,7,-1
AA what a	5,0,-5
AA what else	-9,11,-4
AA what i	-1,2,-1
AA what id	-1,3,-3
AA what im	-14,16,-7
AA what it	-4,-5,7
AA what my	12,-9,-3
AA what was	1,0,-3
AA what we	5,-3,-1
AA whatever ,	5,-2,-6
AA whatever .	23,-21,-5
AA when hes	-14,3,4
AA when i	6,-5,-1
AA when it	17,-10,-7
AA when she	-4,7,-4
AA when the	7,-6,0
AA where i	4,-10,5
AA where nobody	-9,10,-1
AA where people	7,13,-18
AA where the	-4,5,-1
AA where they	12,1,-12
AA which i	9,-7,-2
AA which is	-14,16,-3
AA white ,	2,1,-6
AA white .	5,3,-10
AA who are	10,-11,1
AA who cant	-5,7,-4
AA who hates	2,-1,-2
AA who is	2,2,-7
AA who isnt	-15,20,-9
AA who made	9,-8,-2
AA whole personality	3,-2,-1
AA why .	10,-9,-2
AA why not	-10,12,-5
AA wicked ,	-1,3,-2
AA wife ,	1,1,-3
AA wigs .	5,-1,-4
AA wild .	-6,8,-6
AA wilder ,	6,-6,-4
AA will be	5,-1,-3
AA will do	-8,7,1
AA will only	9,-12,-2
AA wind .	-8,9,-1
AA window .	3,-2,-1
AA wine ,	-6,4,1
AA wine .	0,1,-2
AA winning .	-2,-4,4
AA wins .	-10,11,-3
AA winter ,	-4,4,0
AA winter .	5,-1,-4
AA wit ,	3,-2,-1
AA wit .	-10,12,-4
AA with .	6,-7,1
AA with FILM	5,-5,-1
AA with an	-10,9,1
AA with feelings	4,-4,0
AA with her	4,-3,-2
AA with him	11,-10,-1
AA with his	-13,15,-7
AA with it	-6,9,-8
AA with jokes	-5,7,-4
AA with me	7,-6,0
AA with me ,	5,-2,-4
AA with my	7,-6,-1
AA with no	1,2,-2
AA with one	-9,10,-1
AA with something	16,-15,-2
AA with that	9,-7,-5
AA with the	8,-5,-2
AA with trains	0,3,-3
AA without a	2,2,-5
AA without being	10,-7,-3
AA without the	-8,15,-7
AA witty ,	-3,3,-1
AA woman ,	-9,10,-1
AA woman .	9,-4,-6
AA women ,	-5,6,0
AA women .	-15,18,-6
AA wont have	-1,-1,3
AA wont watch	1,-4,3
AA woods ,	5,-4,-2
AA wook ,	-4,4,-2
AA woolf .	8,-3,-6
AA word .	-8,5,2
AA words ,	-2,13,-15
AA words .	-4,0,4
AA work ,	2,-1,-2
AA work .	-10,12,-5
AA world ,	-1,2,-2
AA world .	-7,12,-4
AA worth it	5,-3,-3
AA would be	-10,14,-3
AA would do	-7,10,-4
AA would like	8,-5,-2
AA would say	-3,-11,11
AA wrong ,	2,-1,-2
AA wrong .	-13,17,-5
AA year ,	5,-2,-5
AA year .	6,-5,-1
AA year 00	-15,16,-1
AA year and	4,-4,-1
AA year old	8,-6,-3
AA year olds	6,-5,-1
AA year years ,	6,-5,-1
AA years ,	6,-5,-2
AA years .	1,1,-3
AA years and	2,-2,-1
AA years of	2,-2,-1
AA years old	4,-3,-1
AA years on	3,-3,-1
AA yelling .	1,2,-4
AA yes ,	7,-2,-5
AA yes .	-4,7,-3
AA york ,	3,-2,-1
AA york .	5,-4,-1
AA you ,	6,-5,-2
AA you can	-2,-1,2
AA you dont	13,-10,-3
AA you gave	-17,9,8
AA you know	4,5,-10
AA you like	-10,11,-4
AA youve got	-13,17,-10
AA zombies .	7,-6,-4
B 0	4,-3,-1
B 00	4,-1,-3
B 000	5,-5,1
B 0000	2,0,-2
B 0000s	3,-1,-1
B 00a	4,-3,0
B 00mm	6,-5,-5
B 00s	3,1,-6
B 00st	2,-5,3
B 00th	11,-5,-8
B 00⁄0	5,-4,-2
B 0d	2,1,-2
B FILM	4,-2,-2
B a	0,2,-1
B a24	4,-10,4
B abbey	3,-2,-1
B abide	4,-5,1
B able	4,-8,4
B about	-1,2,-1
B above	-7,2,4
B abroad	-7,2,0
B absolutely	5,-5,0
B absolutely not	-8,-5,13
B absurd	3,-2,-2
B accent	3,-3,-1
B accents	2,3,-5
B accident	2,-9,4
B accurate	18,-18,-1
B acha	6,-4,-1
B achei	14,-13,-2
B across	0,2,-3
B act	-7,-4,7
B acting	12,-9,-5
B actor actress	-20,12,5
B actors	-7,6,1
B actresses	-6,9,-4
B acts	10,-8,-2
B actual	11,-8,-3
B actually	6,-4,-3
B ad	9,-7,-3
B adam	-1,-2,3
B adams	5,-1,-7
B adaptation	-12,15,-7
B adaptations	8,-5,-2
B adapted	-9,10,-3
B add	2,-3,-1
B admired	3,-1,-1
B adore	-8,8,-2
B adores	2,2,-4
B adult	-7,9,-3
B adults	-13,14,-1
B adventure	3,-2,-1
B aeroplanes	1,-2,3
B afraid	14,-5,-12
B africa	-5,0,1
B african	-15,17,-3
B after	2,0,-2
B afternoon	16,-8,-8
B aftersun	11,-8,-3
B afterwards	6,-5,-2
B again	-1,3,-1
B against	1,0,-2
B agatha	-2,1,-1
B age	-5,7,-2
B aged	3,-3,0
B ages	6,-5,0
B agnes	-2,3,-1
B ago	5,-4,-1
B agree	-2,5,-5
B agreed	-3,6,-5
B ai	-3,1,2
B aint	-3,-11,6
B air	8,-6,-2
B aires	2,0,-2
B airport	8,-9,1
B al	7,-8,-1
B alain	-3,1,2
B alan	5,-2,-4
B albanian	0,8,-5
B alec	-4,4,-2
B alex	4,-2,-3
B alice	4,-3,-3
B alien	-5,3,2
B aliens	1,-3,2
B alive	4,-12,5
B allen	-3,-3,5
B allergic	0,-3,2
B allora	-8,9,-2
B allotment	-2,6,-2
B allowed	2,-7,4
B almodovar	9,-6,-6
B almost	-10,3,4
B alone	-3,4,-1
B along	0,1,-2
B alors	-11,9,1
B already	1,-6,6
B also	3,-1,-2
B although	6,-9,5
B altman	-5,6,-1
B always	3,-7,4
B am	1,-3,2
B amadeus	11,-4,-7
B american	-4,3,2
B americans	2,-3,1
B amnesia	-8,4,4
B amore	-10,12,-5
B amour	8,-5,-3
B amsterdam	7,-4,-2
B amy	9,-4,-6
B an	0,1,-2
B anatomie	1,1,-5
B anatomy	5,-4,-2
B ancient	-6,3,4
B anderson	-5,-6,14
B ando	-8,10,-5
B andrea	-11,9,-5
B andy	4,-10,3
B ang	10,-4,-7
B angeles	4,-2,-4
B angels	-2,-2,5
B angry	2,-3,0
B animal	-12,-1,14
B animals	1,1,-2
B animals pets	-1,-3,4
B animated	-3,6,-4
B animation	10,-9,-6
B animation cartoon	-11,9,2
B anime	-4,2,2
B ankle	16,-9,-12
B anna	-11,9,0
B anne	-13,-8,16
B annees	-15,17,-3
B anniversary	-5,8,-2
B anora	11,-8,-3
B anos	3,-1,-2
B another	-5,6,-1
B answer	0,1,-2
B ante	5,-4,-1
B anthony	-6,4,0
B antonio	-1,2,-1
B anybody	3,-11,7
B anyone	2,0,-2
B anything	-1,-1,3
B anyway	0,3,-4
B anywhere	-13,17,-5
B aparecer	0,-2,1
B apart	-2,-2,4
B ape	3,-2,-2
B apellidos	6,-4,-2
B apichatpong	2,-1,-3
B apocalypse	5,0,-5
B appetizing food	0,2,-5
B applause	2,-1,-1
B appreciate	1,-2,1
B apprentice	9,-8,-1
B april	2,-1,-1
B architects	-2,3,-3
B arent	-2,-3,4
B argentina	-2,3,-2
B argentine	-1,5,-4
B argentinian	-5,7,-4
B argento	-6,9,-6
B argue	-7,4,3
B argument fight	12,-11,-1
B argylle	3,-1,-1
B armageddon	4,-2,-2
B armenian	-6,7,-3
B army	-4,0,5
B arnold	0,1,-2
B around	0,3,-3
B arrival	0,1,-3
B arrives	-14,12,3
B art	5,-7,2
B artist	-12,7,4
B artists	1,0,-3
B arts	4,-3,0
B arty	4,-2,-1
B ashes	10,-17,4
B asian	-6,3,2
B aside	-9,10,-1
B ask	0,-2,3
B asked	1,1,-2
B asking	5,-1,-5
B asks	-6,7,-1
B asleep	0,1,-2
B assassin	-3,4,-3
B asteroid	11,-9,-3
B at home	8,-4,-4
B ate	4,-3,-2
B atlantics	26,-25,-3
B atmosphere mood	4,0,-11
B atomic	12,-10,-3
B atonement	7,-6,-1
B attenborough	3,0,-3
B attention	-14,-2,8
B au	3,-2,-3
B audiard	1,-11,5
B audience	2,-2,0
B audrey	-7,9,-4
B august	6,-4,-3
B aunt	2,-4,2
B auntie	3,-1,-2
B aunts	4,-4,0
B austen	-1,3,-3
B australia	16,-15,-2
B australian	2,-1,-2
B austrian	-2,2,1
B autumn	-7,7,-1
B autumnal	-4,6,-2
B avoid	-4,-8,8
B awake	2,1,-4
B away	-1,-6,6
B awful	0,-2,-2
B awkward	-12,15,-2
B babe	4,-3,0
B babies	8,-9,1
B baby	3,-1,-2
B babylon	8,-6,-2
B babys	9,-6,-3
B babysitter	-2,3,-5
B back	0,2,-2
B backwards	-4,4,0
B bacurau	8,-6,-2
B bad	2,0,-1
B badly	7,-5,-2
B bakers	-1,3,-1
B bakery	-14,13,1
B balance	8,-4,-6
B balkan	-4,5,-2
B ball	-6,3,3
B ballet	-3,2,2
B band	-6,7,-1
B bands	3,-2,-3
B bangs	3,-4,0
B bank	0,2,-1
B banned	3,-5,2
B banshees	6,-5,-1
B banter	-9,9,-1
B baptism	10,-10,0
B bar	0,-10,9
B barbara	2,0,-2
B barber	11,-8,-3
B barbie	8,-5,-3
B barek	18,-5,-20
B barely	11,-9,-3
B bargain	7,-5,-3
B barn	1,-2,0
B barring	-4,-6,8
B barry	4,0,-4
B based	-10,13,-4
B basement	12,-8,-3
B basically	2,0,-1
B bath	12,-5,-8
B bathing	-2,4,-2
B baths	6,-17,12
B batman	12,-8,-5
B bats	-1,2,-3
B battle	0,3,-4
B battles	5,-2,-4
B bay	8,-2,-12
B baz	3,-1,-6
B be	2,-1,-1
B beach	1,2,-3
B beaches	-1,-12,8
B beale	7,-4,-3
B bear	5,-9,3
B beards	4,-3,-3
B bears	-19,20,-4
B beast creature	9,-6,-2
B beat	0,2,-2
B beats	3,-1,-3
B beau	5,-3,-2
B beautiful	6,-6,0
B beautiful nice	11,-9,-3
B beautifully	7,-5,-3
B beauty	-3,-1,4
B because	5,-4,0
B bed	-4,1,2
B beds	0,-2,4
B bee	7,-5,-5
B beehive	8,-7,-1
B beekeeper	1,-5,4
B been	4,-2,-3
B beer	7,-4,-4
B bees	4,-1,-5
B beg	-3,4,-1
B began	4,-3,-2
B beginning	4,-6,-1
B behalf	-6,2,-2
B behind	6,-3,-3
B being	-2,0,2
B beirut	6,-7,-1
B bela	-5,6,-1
B belfast	-6,-10,11
B belgian	6,-6,-1
B believe	7,-2,-4
B believes	8,-6,-1
B bell	3,-3,0
B bells	1,1,-2
B belly	-7,8,-1
B belmondo	5,-8,6
B ben	10,-5,-5
B benedetta	11,-10,-3
B bengali	5,0,-6
B bergman	9,-4,-5
B berlin	3,-2,-2
B best	2,1,-3
B betrayal	-8,6,0
B bette	-2,5,-5
B better	2,-1,-1
B betty	9,-6,-4
B bible	10,0,-14
B bickering	-1,2,-1
B bicycle	4,-1,-3
B bicycles	-9,-5,10
B big	-2,3,-1
B bigger	-5,7,-7
B bike	6,-5,-1
B bikes	-8,5,3
B bill	6,-1,-6
B billboards	-6,9,-3
B billy	3,-6,2
B biopic	0,4,-3
B biopics	13,-13,-2
B bird	4,2,-7
B birds	0,1,-2
B birth	15,-18,1
B birthday	6,-4,-2
B biscuits	3,0,-4
B bit	3,0,-3
B bits	17,-16,-1
B bitte	4,-7,3
B bittersweet	-2,2,0
B black and white	1,-3,3
B blair	7,-4,-3
B blake	3,-2,-1
B blanket	26,-23,-2
B blankets	-10,11,-1
B bleak	-4,4,1
B blind	-9,14,-8
B blinds	-2,2,1
B blockbuster	9,-9,-1
B bloke	-2,4,-2
B blonde	1,-3,4
B blood	1,-4,2
B blood bloody	23,-15,-13
B bloody	-10,16,-10
B blue	5,-3,-3
B blunt	6,-5,-3
B board	4,-1,-3
B boarding	-8,10,-2
B boat	9,-7,-2
B boats	-5,7,-2
B bob	-1,-4,5
B body	9,-5,-4
B bogart	11,-8,-5
B bohemian	5,-3,-2
B boiled	4,-7,2
B boiler	18,-17,-3
B bold	-11,12,-1
B bollywood	-6,8,-2
B bomb	10,-7,-5
B bond	7,-4,-3
B bong	-1,5,-4
B bonkers	1,3,-5
B book	1,1,-2
B booked	3,1,-7
B bookshop	-1,1,-2
B booksmart	4,-1,-6
B borat	19,-15,-5
B border	1,4,-5
B bore	18,-17,-2
B bored	3,0,-4
B boring	1,2,-3
B born	3,-1,-2
B boss	5,-5,-1
B bossy	-12,14,-3
B both	2,1,-3
B bothered	12,-4,-9
B bottle	-4,5,-1
B bought	7,-5,-2
B bowie	17,-15,-4
B box	0,2,-2
B boxing	-6,5,1
B boy	0,-2,2
B boyfriend	7,-5,-2
B boyfriend boy	-2,6,-10
B boyfriend girlfriend	-2,4,-1
B boyfriends	11,-8,-1
B boyhood	2,0,-2
B boys	1,1,-2
B brad	8,-9,1
B brain	6,-3,-2
B branagh	4,-5,-1
B brando	5,-3,-5
B brass	-13,16,-3
B brave	2,-8,5
B brave courage	9,-7,-2
B brazil	-1,3,-3
B brazilian	5,-5,-1
B bread	6,-3,-3
B break	-2,0,2
B breakfast	14,-12,-1
B breakup	9,-6,-3
B breathless	9,-8,-1
B brendan	5,-2,-4
B brian	0,2,-2
B bride	-1,-5,7
B bridesmaids	5,-5,-1
B bridge	8,-5,-4
B bridgerton	4,-4,-1
B brief	8,-4,-2
B bright	11,-9,-4
B brilliant	14,-11,-2
B bring	1,2,-3
B bringing	15,-5,-9
B brings	13,-8,-5
B british english	-6,8,-2
B broke	4,-3,-2
B brokeback	6,-4,-1
B broken	6,-4,-2
B bronzes	8,-5,-3
B brooding	-20,13,11
B brooklyn	-10,13,-2
B brooks	7,-9,3
B brosnan	9,-3,-6
B brother siblings	11,-9,-3
B brothers	-3,4,-2
B brought	2,-1,-1
B bruce	7,-8,1
B bruges	8,-6,-2
B bruno	-1,-6,5
B bud	3,0,-5
B budget	-21,14,8
B buenos	6,-5,-1
B build	6,0,-8
B building	-3,2,2
B bullet	4,-8,5
B bullock	-8,1,9
B bullying	4,-4,-1
B bunch	17,-17,-2
B buried	8,-7,-4
B burn	2,0,-2
B burning	0,2,-1
B burnt	-10,10,-2
B burt	-9,10,-2
B burton	4,3,-7
B buses	-11,12,-1
B business	14,-15,-3
B buster	5,-2,-3
B butcher	4,-3,-1
B butler	8,-3,-6
B buy	12,-5,-6
B by	3,-2,0
B bye	13,-12,-1
B cab	-3,4,-1
B cabaret	4,-2,-1
B cabeca	8,-6,-3
B cabin	6,-5,-2
B cafe	5,0,-7
B cage	4,-2,-3
B caine	7,-8,2
B cake	6,-4,-3
B call	4,-2,-2
B called	6,-4,-2
B calls	7,-7,-1
B calm	-13,9,5
B came	6,-4,-1
B camels	4,-3,-3
B camera	18,-7,-9
B camp	-6,10,-5
B camping	-8,9,-1
B canadian	4,-1,-2
B canal	3,-1,-3
B cancelled	6,-5,-2
B cancer	-1,4,-4
B candy	-7,9,-2
B cannot	1,5,-5
B cant	1,-2,0
B caper	-7,9,-3
B capernaum	8,-4,-4
B capes	4,-8,4
B capote	4,-3,-1
B captain	-4,6,-3
B caramel	8,-6,-2
B caravan	5,-4,-2
B card	-3,5,-4
B cards	-3,6,-4
B care	-2,4,-3
B carer	11,-10,-1
B cargo	11,-10,-3
B carol	12,-8,-6
B carpet	13,-12,-1
B carpets	-3,7,-6
B carrey	15,-4,-13
B carriage	0,-3,3
B carry	6,-5,-2
B cars	-5,5,0
B carteiro	18,-10,-8
B cartoon	-5,5,-2
B cartoons	-6,8,-5
B cary	3,-2,-3
B casa	7,-5,-3
B case	4,-1,-4
B casino	7,-6,-1
B cast	-2,1,1
B castle	-3,5,-2
B castles	-1,4,-3
B cat	4,-1,-3
B catalan	-1,2,-2
B catch	8,-6,-2
B cate	7,-3,-5
B catherine	-5,7,-3
B cats	10,-5,-4
B caught	13,-7,-6
B cavalry	-7,11,-4
B caves	-9,9,-1
B ceiling	-1,3,-1
B central	3,-2,0
B centre	1,2,-2
B century	-9,6,3
B certificate	-18,19,-3
B cgi	3,-9,10
B chain	-13,9,4
B chair	8,-4,-3
B chairs	1,-8,4
B challengers	10,-8,-3
B champagne	-4,1,5
B chan	3,-6,2
B chance	-2,3,-2
B change	4,-5,0
B changes	-6,6,-2
B chaos	5,-5,-1
B chaplin	12,-10,-2
B charlie	19,-14,-3
B charming	0,2,-2
B chase	3,-4,-1
B chases	-1,3,-1
B chatty	-4,11,-8
B che	5,-4,0
B cheap	14,-12,-3
B cheating	9,1,-13
B check	8,-5,-3
B checked	7,-6,-3
B cheek	5,-12,2
B cheeky	-11,14,-4
B cheerful	-2,4,-2
B cheese	-13,15,-1
B cheesy	1,14,-18
B cheesy sappy	3,4,-10
B chef	0,-3,4
B chefs	-12,-3,10
B chega	2,-2,-2
B chemists	-1,2,-2
B chemo	-9,6,5
B chess	2,-1,-2
B chicago	5,-4,-2
B chicken	11,-5,-6
B child	0,1,-2
B child children	-3,2,1
B childhood	-3,5,-3
B children	-2,2,0
B childs	-10,12,-4
B chile	0,4,-7
B chilean	-9,2,7
B chinese	-8,6,2
B chips	-7,9,-2
B chocolate	-5,2,4
B choir	8,-6,-2
B choirs	-6,9,-2
B choose	-5,3,1
B choose choice	0,1,-2
B choosing	-7,8,-1
B chose	4,-2,-2
B chosen	3,-3,1
B chris	0,-19,15
B christie	1,-2,1
B christmas	5,-2,-3
B christopher	7,-3,-5
B chungking	3,-2,0
B church	-1,-1,2
B church religion faith	7,-2,-5
B ci	22,-18,-2
B cigarettes	-2,3,-1
B cillian	-10,3,8
B cine	3,-2,-1
B cinema	2,1,-3
B circle	7,-6,-1
B circus	0,5,-6
B city	-3,0,2
B civil	13,-11,-3
B claim	4,-2,-1
B claims	18,-13,-7
B claire	-4,6,-2
B clash	1,-9,1
B class	0,1,-2
B classic	-16,19,-3
B claude	-4,10,-7
B claustrophobic	3,1,-7
B claws	10,-2,-8
B clean	-4,7,-4
B cleanser	5,-3,-2
B clear	-2,0,2
B cleo	4,-3,-2
B clever	-3,2,0
B cliff	5,-3,-3
B cliffhanger	8,-7,-1
B climate	1,-3,1
B climb	3,-2,-2
B climbing	9,-6,-3
B clint	8,-1,-8
B clock	-17,19,-2
B clooney	8,-3,-5
B close	3,-1,-3
B closed	-2,6,-4
B clothes	10,-8,-3
B cloud	4,-2,-2
B clouds	2,7,-9
B clown	-14,-3,10
B clown circus	9,1,-11
B clowns	0,-5,3
B club	5,-3,-2
B clubs	15,-3,-13
B co	6,-5,0
B coal	-8,9,-1
B coast lighthouse	4,-6,2
B coat	-17,13,4
B coats	5,2,-7
B cocktails	-9,11,-2
B coda	10,-7,-3
B code	9,-8,-2
B coen	-4,-7,12
B coffee	-1,3,-2
B coisa	-23,26,-7
B cold	2,1,-2
B colin	4,-2,-4
B colleague	3,-1,-3
B colonial	6,-4,-3
B color	12,-11,-2
B colorful	0,5,-7
B colour	0,-2,2
B colourful	-7,3,4
B colours	-7,10,-3
B columbus	9,-7,-3
B com	-1,2,-1
B come	5,-3,-3
B comedies	-7,13,-6
B comedy	-6,5,1
B comes	-3,9,-6
B comfort	-5,8,-4
B comforting	-11,11,-6
B comic	-1,2,-2
B coming	4,-2,-3
B community	7,-4,-2
B company	7,-4,-4
B complete	9,-8,-2
B composer	-22,23,-6
B computer	-18,9,12
B con	-7,7,0
B concert	-15,15,-3
B conclave	7,-5,-1
B condition	-17,7,11
B connery	6,-7,2
B conspiracy	-1,8,-8
B contact	-7,-6,12
B contest	7,-6,-1
B conversation	4,0,-5
B conversation talk	-7,-10,15
B cook	0,4,-4
B cooked	1,1,-2
B cooking	2,-6,4
B cop	-13,4,6
B cope	3,-6,0
B copper	10,-18,6
B coppola	-8,6,2
B cops	-10,6,5
B coringa	8,-5,-4
B corner	-11,12,-1
B cornwall	-6,8,-3
B corridor	7,-3,-4
B corridors	-17,20,-1
B corrupt	-9,10,-2
B cosa	-11,-8,17
B cost	-5,6,-2
B costume	-1,-1,2
B costumes	-19,18,0
B cosy	-3,4,-1
B couch	8,-3,-6
B couldnt	3,0,-3
B couldve	7,-5,-2
B council	2,-1,-2
B count	3,-3,-1
B country	3,-2,-1
B countryside	-6,1,5
B couple	-6,8,-2
B couple partner	-5,-9,11
B couples	-10,3,6
B courage	0,-1,2
B course	4,-2,-5
B court	1,-2,0
B cousin	-7,9,-2
B cousins	-6,8,-2
B cover	-8,11,-5
B cow	-2,-4,9
B cowboys	11,-5,-14
B cows	7,-6,-1
B craig	10,-7,-2
B crash	7,-4,-3
B crawdads	6,-4,-2
B crazy	4,-2,-3
B creature	-9,9,-1
B creatures	-1,7,-6
B credits	10,-4,-4
B creepy	-13,6,4
B crew	-16,15,-1
B cricket	8,-6,-2
B cried	6,-3,-3
B cries	-3,3,0
B crime	0,6,-6
B crime detective	-13,17,-4
B crime mystery	2,-10,9
B cringe	-2,8,-6
B crisp	-8,8,0
B cristo	3,-2,-1
B critic	5,-4,-2
B critics	15,-12,-3
B croatian	-1,-1,-2
B crocodile	11,-11,-1
B cronenberg	-3,5,-5
B crooked	-9,2,7
B crooks	-14,16,-2
B cross	1,5,-7
B crossed	13,-13,-3
B crowd	3,-3,0
B crowe	6,-10,-1
B crown	-5,3,1
B cruel	-7,5,1
B cruelty	3,-4,-2
B cruise	4,-3,0
B cruz	7,-5,-3
B cry	0,2,-2
B crying	-8,0,7
B cuban	-3,4,-1
B cube	8,-7,-1
B culkin	0,-7,6
B cult	-13,6,3
B cult sect	-3,4,-5
B culture	4,-4,-1
B cups	2,-1,-2
B cured	1,0,-3
B curry	-8,13,-6
B curtains	2,1,-3
B curtis	9,-6,-6
B cut	3,0,-3
B cute	-6,-2,7
B cyberpunk	1,-2,3
B cycling	-2,3,-1
B cynical	-13,16,-7
B czech	3,0,-3
B d	-10,2,6
B da	4,-2,-6
B dad	0,2,-2
B dads	3,-2,-1
B daft	7,-8,-1
B daily	9,-7,-2
B dame	-14,17,-4
B damp	8,-6,-2
B dance	-3,0,3
B danced	5,-4,-1
B dancing	3,-1,-2
B danger	19,-11,-9
B daniel	2,0,0
B danish	2,-2,0
B danny	-7,8,0
B dare	-4,-3,5
B dark	1,1,-2
B dark black	-14,16,-6
B dark gloomy	-8,6,2
B darker	3,-3,-1
B das	12,-7,-5
B dash	-8,7,2
B date	10,-7,-3
B date night	5,6,-6
B datemi	-13,15,-7
B daughter	6,-4,-2
B daughters	-1,3,-3
B david	-1,3,-3
B davis	2,-2,-1
B days	-4,6,-3
B dc	3,0,-2
B de	2,-1,-1
B dead	-3,-3,6
B deadline	-8,2,5
B deadpan	4,-3,-1
B deaf	-1,4,-5
B deal	13,-18,5
B dean	13,-10,-4
B dear	3,-2,-2
B death	-3,0,3
B death dead	-1,-5,6
B decade	8,-3,-7
B decent	-1,2,-1
B decided	5,1,-5
B decision	4,-1,-3
B deep	-4,1,3
B deer	-9,10,-2
B degree	4,-5,1
B degrees	3,-1,-3
B deja	-3,-10,11
B dejo	10,-7,-3
B del	5,-6,0
B delon	-3,6,-4
B dementia	-8,0,8
B dench	4,-10,5
B deneuve	-13,15,-3
B denis	2,0,-2
B denmark	-7,9,-3
B dentist	9,-4,-5
B denzel	-8,12,-6
B depardieu	3,-11,2
B depp	6,-4,-1
B depression	-7,9,-1
B desert	-3,4,-1
B deserts	-5,3,1
B desk	6,-5,-1
B detective	-12,7,5
B detectives	-10,-4,14
B detour	2,0,-3
B deux	7,0,-8
B dev	8,-6,-3
B devil	-2,3,-1
B di	4,1,-6
B dial	-11,-4,11
B dialogue	-12,12,0
B diamond	0,1,-2
B diamonds	12,-8,-9
B diane	1,-2,0
B dice	4,-2,-4
B dick	2,-8,4
B dickens	4,-5,0
B did	5,-2,-3
B didnt	0,-3,3
B die	8,-3,-5
B died	7,-5,-1
B dielman	-6,7,-1
B dies	0,-5,4
B diesel	13,-7,-10
B different	-2,5,-3
B dig	18,-18,-2
B digo	11,-10,-4
B dinner	-3,1,1
B dinosaurs	-4,1,3
B diop	7,-6,-3
B directed	-4,5,-2
B directing	-9,5,4
B director	0,3,-1
B directors	-8,10,-2
B dirty	0,1,-3
B dirty gritty	12,-10,-5
B dirty raw	2,-4,-1
B disaster	-2,3,-1
B discovered	-3,7,-3
B dislike	11,-1,-8
B disney	-4,-2,6
B dispatch	6,-5,-1
B dissertation	-4,8,-4
B distraction	3,3,-5
B divorce	-3,8,-4
B divorced	-1,-14,15
B diwali	-16,18,-3
B diz	7,-5,-3
B do	-3,2,1
B doce	7,-5,-3
B docks	-7,8,-5
B doctor	-2,5,-3
B doctors	2,-9,3
B documentaries	-10,8,3
B does	6,-4,-1
B doesnt	-4,-5,8
B dog puppy	8,-8,0
B dogs	3,-2,-1
B dogtooth	13,-10,-3
B doing	1,-2,1
B dona	6,-4,-1
B donc	-9,5,-1
B done	2,-1,-1
B donkey	16,-12,-6
B dont	2,-4,1
B doomed	9,-7,-7
B door	6,-3,-3
B doors	-9,5,0
B doris	-4,6,-2
B dorm	16,-16,-5
B double	0,-3,2
B downstairs	-1,5,-5
B downton	6,-3,-3
B drag	-14,0,8
B dragged	10,-8,-4
B dragon	7,-3,-5
B dragons	-9,5,2
B drama	-4,2,1
B draw	7,-5,-3
B drawn	-10,9,0
B dread	8,-5,-6
B dream	4,-13,7
B dreams	4,-2,-4
B dreamy	-3,6,-4
B dress	1,1,-3
B dressed	2,3,-6
B dresses	-6,8,-2
B drew	3,-1,-2
B drink	5,-4,0
B drive	6,-4,-2
B driven	14,-11,-3
B driver	2,-3,0
B drives	-1,3,-2
B driving	1,-3,2
B drop	-12,-1,12
B drove	3,-2,0
B drugs	-8,-6,11
B drunk	-15,3,11
B dry	-3,0,0
B du	12,-6,-6
B dubai	9,-5,-6
B dubbed	3,3,-6
B dublin	24,-19,-11
B due	6,-4,-4
B duel	-12,14,-2
B dull	7,-5,-1
B dumb	-6,6,0
B duna	12,-11,-2
B dundee	4,-2,-3
B dune	5,-3,-2
B during	7,-5,-2
B dust	-20,16,1
B dusty	-20,17,7
B dutch	4,-5,0
B duty	0,3,-4
B dvd	6,-5,-2
B dvds	12,-11,-3
B dying	-9,9,-1
B e	-4,-1,1
B each	-1,-1,3
B eagles	10,-5,-7
B ealing	2,-2,0
B ears	2,0,-2
B earth	7,-4,-3
B east	-9,10,-1
B easter	6,-6,-1
B eastern	-9,9,0
B easy	-8,6,2
B eat	4,-3,-3
B eaten	6,-9,-1
B eating	4,-14,8
B eccentric	-10,11,-1
B eda	-15,16,-1
B eddie	-3,7,-4
B edgar	-5,7,-3
B edward	-6,6,-1
B edwardian	-16,18,-2
B eerie	-1,5,-4
B effects	-4,0,4
B eggers	14,-13,-2
B egyptian	0,3,-3
B eight	7,-3,-3
B eighth	5,-4,-3
B eighties	-9,10,-1
B eighty	2,-2,0
B either	11,-7,-4
B elba	14,-14,0
B elderly	2,-1,-4
B eldest	2,1,-4
B elegant	-1,3,-3
B elevator	-2,6,-5
B eleven	2,-1,0
B elf	8,-7,-1
B else	-3,6,-4
B elves	-3,-2,8
B elvis	4,0,-3
B elyas	-5,-1,1
B embarrassing	5,-9,1
B emilia	9,-4,-6
B emma	10,-8,-4
B empire	9,-7,-3
B empty	-6,2,3
B en	3,-6,3
B encanto	4,-3,-2
B enchanted	0,1,-2
B end	-1,-1,2
B end finish	0,-6,5
B ended	12,-4,-8
B ending	-1,-1,2
B endings	-5,13,-11
B ends	4,-1,-3
B enemies	-17,15,3
B energy	-12,11,-1
B enfants	10,-4,-7
B engines	-4,5,-3
B england	-9,10,-5
B english	-4,4,0
B enjoy	9,-7,-2
B enjoyed	10,-6,-4
B enough	-1,3,-2
B entire	3,-2,-1
B ephron	5,-4,-1
B epic	-10,12,-2
B equally	-4,7,-3
B era	2,1,-4
B erotic	-6,6,-1
B errol	5,0,-4
B escape	5,-3,-3
B espias	-13,14,-2
B estonian	-2,4,-1
B et	1,1,-2
B ethan	-8,6,2
B ethiopia	-3,5,-2
B european	-4,4,0
B eurovision	2,-1,-1
B eve	6,-3,-3
B even	2,-1,-1
B evening	3,-1,-2
B evenings	-1,12,-12
B ever	4,-2,-2
B every	4,-4,0
B everybody	-2,3,0
B everybodys	-3,7,-2
B everyones	-1,5,-3
B everything	3,0,-3
B everywhere	3,0,-3
B evil	-3,3,0
B ex	3,1,-4
B exactly	1,2,-3
B exam	-10,11,-2
B exams	5,-6,1
B except	-1,-6,5
B exception	-7,-5,10
B exchange	4,-3,-1
B exhausted	10,-8,-2
B exist	3,-5,2
B expectations	3,-2,-1
B expecting	7,-5,-1
B explain	-3,1,2
B explained	3,-2,-1
B explaining	3,-5,1
B explosions	3,2,-6
B extra	-5,9,-4
B eye	-3,-7,7
B eyes	3,-1,-2
B eyes gaze	-5,9,-6
B fabelmans	3,-3,-1
B face	1,-2,1
B faces	-2,-4,5
B fact	-4,-8,9
B failed	9,-6,-2
B failing	-2,2,-1
B fair	-6,7,-3
B fairy	-6,5,0
B fairy tale	9,-9,-1
B faith	-9,4,5
B fake	8,-2,-8
B fall	7,-1,-4
B falling	-6,8,-2
B falls	-2,0,4
B familiar	-2,9,-6
B families	-9,12,-3
B famille	17,-14,-5
B family	-2,2,0
B familys	-7,4,1
B famous	9,-3,-8
B fan	2,-1,-1
B fancies	-16,17,-4
B fancy	-2,2,0
B fand	8,-5,-3
B fanfare	3,-1,-3
B fans	5,-4,-1
B fantasy	0,-6,5
B far	4,-3,-2
B farce	2,3,-6
B farm	-8,4,4
B farm animals	-14,4,6
B farm farmer	8,-6,-6
B farmers	-11,13,-2
B farsi	4,-2,-3
B fashioned	1,-3,-2
B fassbinder	10,-15,6
B fast	2,2,-3
B fat	9,-13,1
B fate	-4,4,-2
B father	8,-6,-3
B favor	12,-11,-1
B favorite	5,-5,-1
B favour	-1,-5,2
B favourite	5,-2,-3
B fear	-14,-16,25
B fear scary	11,-7,-6
B feast	-3,-3,5
B fed	-5,-5,8
B fed up	-2,-8,7
B feel	-2,-2,2
B feelings	-1,2,-1
B feels	5,-3,-1
B feet	9,-7,-2
B fell	3,-2,-1
B fella	2,-7,4
B female	-5,8,-3
B feminist	-5,7,-2
B femme	-7,10,-3
B ferrari	10,-9,-1
B ferrell	-3,9,-8
B ferry	2,0,-3
B festival	-9,10,-2
B festive	-19,-1,12
B feud	-2,3,0
B few	-3,3,0
B fewer	-7,5,4
B fi	-4,4,-1
B fiance	-6,8,-3
B fiction	0,1,-2
B field	2,3,-4
B fields	-25,15,1
B fifteen	11,-7,-3
B fifty	7,-5,-2
B fight	6,-7,1
B fighting	-11,-12,17
B fights	0,2,-1
B filipino	-10,13,-7
B fill	-7,4,2
B filming	-10,12,-3
B films	-1,2,-1
B filthy	3,-1,-3
B fin	5,-4,-1
B final	4,2,-4
B finally	-6,7,-2
B fincher	-5,12,-11
B finding	-14,18,-14
B fine	2,-3,1
B finest	8,-6,-2
B finish	6,-1,-4
B finished	2,0,-3
B finnish	1,-2,-1
B fire	14,-13,-1
B first	4,-3,0
B fish	5,-1,-4
B fishing	2,5,-7
B fit	8,-4,-3
B five	5,-4,-1
B flashbacks	2,-1,-2
B flat	3,-1,-3
B flatmate	8,-6,-2
B flatmates	3,-3,0
B flats	5,-1,-4
B flies	10,-7,-2
B flight	0,2,-2
B flo	10,-9,-2
B floor	7,-2,-5
B floored	10,-4,-8
B florence	-19,22,-4
B florida	-3,-8,6
B flow	2,4,-8
B flower	2,-3,2
B flowers	2,-2,-2
B flying	5,-6,0
B fois	12,-10,-2
B folie	11,-3,-8
B follow	-4,3,0
B followed	6,-4,-1
B fond	2,7,-11
B food	0,2,-2
B food cooking	-1,8,-6
B fool	4,-7,5
B fools	2,-1,-2
B foot	7,-4,-4
B footage	3,-6,2
B football	2,-5,1
B fora	8,-4,-5
B forbidden	13,-22,10
B forbidden taboo	5,-15,7
B force	3,-1,-1
B ford	3,1,-4
B foreign	2,1,-3
B forest	-9,10,-1
B forever	2,-1,0
B forget	1,-4,-1
B forgive	5,-5,-1
B forgiveness	14,-14,-6
B forgot	6,-4,-1
B forgotten	5,-3,-1
B form	14,-12,-3
B forties	-5,-1,4
B fortune	-5,7,-2
B forty	7,-2,-5
B foster	-12,8,6
B fought	6,-4,-2
B found	2,-2,-1
B four	3,-2,-1
B fourteen	2,2,-2
B fourth	5,-4,0
B frame	6,-8,2
B france	4,-8,2
B frances	10,-6,-4
B francis	11,-4,-11
B fraser	15,-12,-6
B frau	8,-4,-4
B fred	11,-9,-4
B free	5,-1,-4
B freedom	-1,-1,2
B freeman	6,0,-10
B freeze	4,-2,-1
B french	-6,4,2
B freundin	7,-3,-4
B friday	-2,3,-1
B fridge	13,-10,-6
B fried	3,0,-3
B friend	-5,4,0
B friendly	-4,-5,10
B friendship	-2,4,-2
B frightens	6,-3,-3
B fritz	-11,12,-2
B frogs	13,-10,-5
B frozen	8,-4,-3
B fsk	18,-14,-5
B fu	0,3,-3
B fui	14,-12,-2
B full	-2,2,0
B fun	3,-3,0
B funeral	11,-10,-1
B funerals	6,-3,-3
B funes	7,-6,-1
B funnier	14,-10,-6
B fur	-21,22,-3
B fury	11,-9,-2
B fussed	-11,8,1
B future	-4,7,-3
B fuzz	10,-4,-6
B g	-12,3,5
B gabin	7,-6,-3
B gael	-3,5,-3
B game	13,-8,-9
B game play	0,2,-4
B gang	-5,7,-3
B gangs	-2,6,-5
B gangster	1,1,-2
B gap	-6,9,-3
B garcia	-2,2,0
B garden	-6,8,-2
B gardens	1,0,-2
B gaspar	3,-5,-2
B gate	17,-9,-10
B gave	5,-4,-1
B gay	4,-8,5
B geek fan	-3,9,-5
B geese	-1,0,-2
B gems	-1,3,-1
B gene	2,2,-3
B generations	-3,3,-2
B genius	2,-7,4
B genre	-3,4,-3
B gente	11,-9,-2
B gentle	-5,6,0
B gentleman	2,-1,0
B gentler	-15,2,6
B gently	-10,-6,14
B george	-3,-1,2
B georgian	2,1,-4
B gerard	6,-8,0
B german	-2,2,-1
B germans	-5,9,-7
B germany	-3,4,-2
B gern	-14,7,7
B gerwig	16,-12,-6
B gets	-3,0,3
B getting	-2,-5,7
B gf	8,-20,6
B ghibli	-2,-9,9
B ghosts	-4,2,1
B gia	19,-13,-6
B giant	2,0,-2
B gibson	6,-6,1
B gilliam	3,-17,10
B gimme	5,-3,-4
B girl	-3,1,0
B girlfriend	3,-3,0
B girls	-2,3,-1
B girls night	11,-11,-1
B give	-2,3,-1
B given	5,-8,2
B gives	-3,-3,8
B glad	0,3,-3
B gladiator	7,-3,-4
B glamorous	-3,4,-1
B glamour	-3,2,0
B glasgow	-14,17,-4
B glass	10,-7,-3
B glasses	10,-16,6
B glitter	-7,7,0
B gloom	-4,-3,7
B gloria	8,-8,-1
B glossy	13,-12,-1
B gloves	9,-8,-3
B go	-1,2,0
B go out	1,7,-9
B goat	0,2,-4
B goats	-18,20,-2
B god	2,-7,4
B god pope	2,-7,3
B godard	9,-2,-13
B godfather	2,-1,-1
B gods	-4,5,-3
B godzilla	5,-3,-2
B goes	3,0,-3
B going	2,1,-4
B gold	-2,5,-4
B golden	6,-4,-3
B goldie	11,-9,-3
B golf	7,-5,-3
B gone	2,-2,-1
B gonna	0,4,-4
B good	1,2,-2
B goodbye	5,-12,4
B goonies	13,-11,-2
B gore	0,3,-4
B gorgeous	-6,0,5
B gory	-5,6,-1
B gosling	-5,2,2
B gossip	5,-6,-1
B got	3,-1,-2
B goth	5,-4,-1
B gothic	-10,10,1
B gotta	-4,6,-3
B gowns	3,0,-4
B grace	-3,-3,7
B grade	11,-8,-6
B gran	-5,2,3
B grand	8,-6,-3
B grandad	1,1,-4
B grandads	8,-7,-2
B grandchildren	8,-6,-2
B granddaughter	2,0,-2
B grandfather	13,-11,-3
B grandma	-3,1,2
B grandmas	7,-3,-5
B grandmother	4,0,-3
B grandmothers	-4,5,-1
B grandpa	8,-5,-3
B grandson	-3,5,-3
B grandsons	10,-8,-1
B grannys	2,0,-4
B grans	-2,4,-3
B grant	7,-7,-3
B gratuitous	-15,8,5
B gravity	7,-5,-2
B gray bleak	2,-1,0
B grazie	-15,16,-4
B great	10,-6,-4
B greatest	6,-5,-1
B greek	2,0,-2
B green	5,-4,-1
B greta	6,-4,-3
B grew	2,0,-3
B grey	2,0,-2
B grief	-5,3,2
B grim	2,-1,-1
B grimy	-1,-1,3
B gripping	-6,-1,7
B gritty	-16,6,7
B group	0,4,-3
B growing	-8,12,-5
B gruff	-5,8,-3
B grumpy	-3,5,-6
B guernsey	3,-2,-2
B guess	5,-3,-1
B guests	1,1,-2
B guillermo	2,3,-6
B guilt	6,-3,-3
B guilty	4,-1,-4
B guinness	-3,8,-1
B guitar	-4,7,-3
B guitars	-3,3,-3
B gun	7,-6,-1
B gunfights	-10,11,-5
B guns	-3,1,1
B guy	-6,6,-1
B gwyneth	-2,-14,14
B hackers	-22,-4,22
B hackman	5,-5,-1
B had	3,-2,-1
B hadnt	7,-5,-1
B hair	5,-6,0
B haired	-3,3,0
B hal	-8,10,-2
B halfs	-8,-5,12
B halfway	-4,6,-2
B hall	-3,5,-4
B halle	12,3,-16
B halloween	-9,11,-3
B halls	-3,5,-4
B hamburg	11,-10,-1
B hammer	7,-1,-7
B hand	1,-2,2
B handle	-10,8,-1
B hands	5,-6,1
B handsome	4,-2,-2
B haneke	6,-4,-2
B hangover	2,4,-8
B hanks	-2,4,-2
B hans	10,-3,-10
B happened	2,-1,-2
B happens	7,-2,-7
B happy	0,2,-3
B happy ending	16,-11,-9
B harbour	-15,16,-1
B hardy	3,7,-16
B harmed	10,-6,-7
B harry	3,4,-7
B hart	6,-3,-3
B hartley	-6,8,-3
B has	2,0,-2
B hasnt	-2,2,-1
B hat	17,-16,-1
B hate	2,-3,0
B hated	3,-1,-1
B hates	-6,0,5
B hats	-1,2,-2
B have	1,0,-2
B havent	2,2,-4
B having	3,-1,-1
B hawaii	2,-1,1
B he	3,-1,-2
B head	0,-2,2
B headache	16,-14,-2
B headhunters	11,-10,-1
B heads	-3,0,2
B hear	4,-1,-3
B heard	3,1,-4
B hearing	0,4,-3
B heartbreak	-2,5,-4
B hearts	10,-19,3
B heartwarming	1,6,-11
B heat	2,-3,0
B heat hot	1,1,-2
B heather	-9,0,9
B heatings	-2,3,-1
B heatwave	-7,8,-2
B heaven	9,-6,-3
B heavens	3,-2,0
B heavy	-5,2,3
B hed	2,1,-3
B heinz	3,-5,0
B heist	1,-2,0
B held	8,-7,-2
B helen	-5,6,-3
B hell	1,-4,3
B hello	7,-6,-1
B help	3,-2,-1
B hen	14,-12,-3
B hepburn	-3,3,-1
B her	2,0,-2
B here	0,2,-2
B hereditary	10,-9,-1
B heres	13,-11,-3
B heretic	1,1,-5
B hero	1,-8,8
B heron	4,-4,-1
B hers	6,0,-6
B herself	5,-2,-5
B herzog	6,-6,-1
B hes	3,-2,-1
B heures	11,-6,-7
B hey	1,8,-11
B hi	2,2,-5
B hid	3,-1,-1
B hidden	-5,7,-4
B hides	2,-14,14
B high	3,-4,1
B hiking	2,1,-3
B hills	0,3,-3
B him	4,-1,-3
B hindi	9,-4,-11
B hip	-18,1,16
B hiroshima	3,-2,0
B his	4,-3,-1
B history	-1,3,-2
B hit	-2,6,-5
B hitchcock	10,-17,2
B hitman	-10,12,-2
B hitmen	-16,21,-8
B hits	5,1,-8
B hmm	11,-7,-6
B hockey	16,-22,9
B hocus	8,-6,-2
B hoffman	7,-7,-1
B hold	-3,-2,4
B holding	6,-4,-4
B holdovers	7,-6,-1
B holds	17,-11,-7
B holiday	0,3,-3
B holmes	11,-7,-4
B holocaust	1,-2,1
B holy	11,2,-15
B home house	5,-3,-3
B homework	4,-3,-3
B honest	5,-9,3
B honestly	0,6,-7
B honeymoon	6,-5,-1
B hong	-4,2,2
B honour	-6,2,3
B hook	1,1,-2
B hope	4,1,-6
B hopeful	-1,6,2
B hopeless	8,-5,-4
B hoping	-7,9,-1
B horas	7,-5,-4
B horrid	-1,5,-5
B horror	1,2,-3
B horse	-3,1,2
B horses	-2,0,2
B hospital	-1,-5,5
B hospitals	-4,4,0
B host	4,-2,-2
B hot	2,-5,3
B hotel	1,2,-3
B hotels	-3,3,0
B hottest	8,-7,-1
B hour	1,1,-2
B hours	4,-3,-1
B house	2,-2,0
B household	8,-4,-4
B housemates	-12,13,-2
B houses	-10,5,5
B how	3,-1,-1
B however	-2,1,1
B hr	-3,5,-5
B hrs	5,-3,-1
B hubby	2,2,-4
B hug	15,-14,-3
B huge	-22,23,-3
B hugged	9,-8,-2
B hugh	5,-6,-1
B hum	9,-7,-2
B human	14,-16,-1
B hummed	3,-2,0
B humor	-7,13,-9
B humour	-1,-2,4
B hundred	5,-3,-3
B hungarian	-6,10,-3
B hunger	12,-10,-3
B hungry	2,-1,-1
B hunter	1,2,-2
B huppert	3,-1,-1
B hur	3,-3,-1
B hurt	15,-14,-2
B hurts	-1,-6,7
B husband	4,-3,-1
B husbands	-1,-5,6
B hushed	-6,3,3
B hut	7,-5,-3
B hype	6,-3,-2
B hypnotic	5,-6,0
B i	2,-1,-1
B ice	2,-5,2
B ice queen	3,-2,-1
B iceland	-2,5,-1
B icelandic	-10,14,-6
B id	-2,3,-1
B ida	13,-12,-3
B idea	6,-5,-1
B ideal	2,-4,1
B ideally	-6,7,-2
B identity	-9,11,-4
B idiots	-25,11,13
B idris	16,-3,-18
B ie	-6,8,-2
B if	-3,1,1
B ii	1,2,-5
B illness	-2,-6,6
B im	2,-1,-1
B imagine	16,-8,-8
B imax	3,-2,-1
B in	2,-1,-1
B in hospital	9,-7,-2
B in laws	4,-5,1
B in the mood for	-7,4,1
B inception	15,-5,-11
B included	2,-3,0
B including	2,-6,4
B india	6,-2,-4
B indian	-3,1,2
B indie	-7,9,-3
B indonesian	-10,12,-1
B ingrid	-17,8,11
B inheritance	-7,8,-2
B inisherin	2,-1,-1
B inn	4,-1,-4
B inner	-2,3,-4
B inside	11,-8,-3
B inspirational	-7,-1,8
B inspiring	-19,21,-5
B instead	24,-15,-12
B intense	-5,7,-5
B interest	-7,5,2
B internet	2,-1,-1
B interstellar	1,2,-4
B into	2,-1,-1
B intouchables	5,-3,-2
B intrigue	-14,15,-1
B invasion	-9,10,-2
B invece	7,-7,-1
B invented	-1,-4,5
B inventive	-4,4,0
B involved	10,-2,-9
B iranian	-6,8,-3
B ireland	-3,-3,5
B irish	-6,-3,8
B irishman	5,-4,-2
B iron	11,-9,-2
B ironed	5,-2,-2
B ironing	4,-1,-3
B irony	7,-6,-1
B is	3,-3,-1
B isabelle	2,0,-1
B ish	13,-5,-12
B island	-6,4,2
B islands	-6,8,-3
B isnt	0,-2,2
B istanbul	2,-4,3
B italian	1,-4,4
B italy	-4,3,1
B itd	13,-12,-1
B its	3,-1,-3
B itself	-7,7,-1
B ive	4,-3,-1
B ja	8,-8,0
B jackie	3,0,-4
B jackson	-16,8,6
B jacques	-9,8,0
B james	0,-2,0
B jane	4,-2,-5
B japan	-1,-4,4
B japanese	-2,4,-2
B jared	2,-4,3
B jason	1,4,-6
B javier	1,1,-4
B jaws	8,-7,-1
B jazz	3,-1,-2
B jealous	-5,7,-1
B jean	2,1,-3
B jeanne	9,-4,-6
B jeans	-1,2,-2
B jeff	-11,18,-9
B jennifer	-11,1,8
B jesse	-2,-4,2
B jet	-4,1,3
B jewel	-13,14,-2
B jewels	-12,9,6
B jewish	5,-4,-1
B jim	3,-1,-3
B jo	2,1,-5
B joan	-5,6,-1
B joanna	4,-6,0
B job	0,3,-3
B jobs	-8,12,-4
B joe	1,-5,-3
B john	-2,4,-2
B johnny	5,-4,0
B jojo	2,-4,2
B joke	-4,0,3
B joker	3,-7,4
B jokes	6,1,-5
B joking	-4,7,-6
B jolly	-9,7,2
B joon	-15,17,-2
B journalists	-9,10,-1
B journey	2,-5,1
B joy	6,-3,-3
B joyful	2,-5,4
B judi	6,-5,2
B julia	18,-13,-6
B julianne	-13,15,-4
B july	2,0,-3
B jump	-1,-2,2
B june	9,-4,-7
B jungle	-5,5,-1
B jury	0,3,-3
B just	1,1,-2
B justice	2,-13,5
B kate	-3,5,-3
B katharine	-17,19,0
B kathryn	-9,12,-5
B kaurismaeki	14,-10,-6
B kazakh	12,-11,-1
B keaton	-5,4,-1
B kedi	9,-6,-3
B keen	-3,-2,5
B keep	-2,-6,8
B keepers	-1,4,-7
B keeps	0,1,-2
B keira	8,-9,0
B kelly	9,0,-9
B ken	3,-2,-1
B kenneth	0,-4,2
B kept	10,-9,-3
B kerala	0,1,-2
B kes	4,-3,-2
B kevin	0,-3,3
B key	12,-10,-2
B khan	-3,-1,6
B kick	-1,6,-9
B kid	0,2,-4
B kid friendly	-7,3,2
B kidman	1,1,-2
B kidnapping	-9,10,-3
B kids child	3,-4,1
B kids children	1,-4,3
B kieslowski	7,-6,-3
B kill	-9,3,5
B killer	-8,10,-2
B killers	9,-4,-5
B killing	11,-10,-1
B kind	-7,3,3
B kinda	0,2,-3
B kindly	-8,2,5
B king	8,-7,0
B kingdom	6,-4,-3
B kings	2,0,-1
B kingsley	5,-5,-1
B kinski	6,4,-11
B kiss	5,-6,2
B kissing	5,-7,0
B kitchen	-3,2,1
B kitchens	0,2,-5
B kiwi	-5,2,2
B klaus	10,-14,6
B knees	3,-2,-2
B knight	4,0,-4
B knitting	7,-6,-1
B knives	-1,-2,3
B knocked	6,-4,-2
B know	2,1,-3
B knows	11,-8,-4
B kon	1,-7,6
B kong	2,-3,2
B kore	-4,5,-2
B korea	5,7,-14
B korean	2,-3,0
B kubrick	7,-6,-3
B kung	-3,5,-1
B kung fu	2,0,-2
B kurosawa	6,-4,-4
B kurt	5,-3,-3
B kusturica	13,-6,-8
B l	22,-24,0
B la	2,2,-3
B labour	19,-19,-2
B lack	-11,15,-5
B lad	6,-6,0
B ladies	2,3,-5
B lado	8,-12,3
B lads	9,-5,-4
B lady	0,1,-2
B lagos	-4,8,-5
B lake	4,-5,1
B lamb	16,-14,-5
B lamp	15,-10,-6
B land	6,-2,-4
B landing	9,-8,-2
B language	-5,5,-1
B languages	-2,4,-3
B lanthimos	-2,4,-3
B laptop	-2,6,-5
B lars	-1,-6,6
B lass	-8,7,3
B last	2,-1,-1
B late	-5,3,2
B later	-3,3,-1
B latin	-1,3,-2
B laugh	3,-4,-1
B laughed	5,-3,-1
B laughing	5,-9,2
B laughs	15,-11,-5
B laughter	-1,2,-2
B law	3,-2,0
B lawnmower	-10,10,-2
B lawnmowers	12,-7,-8
B lawrence	4,-3,-1
B laws	2,-4,2
B lawyer	-5,-11,14
B lawyers	3,-12,10
B lay	5,-15,8
B lazy	-1,-7,8
B le	6,-5,-1
B lead	-15,17,-1
B lean	-11,3,5
B learned	20,-16,-9
B learning	-3,6,-3
B learns	-21,19,4
B least	-5,2,3
B leave	0,-4,4
B leave departure	-9,1,9
B leaves	0,1,-2
B leaving	-2,3,0
B lebanese	-21,22,-4
B lecture	4,0,-2
B lee	2,0,-2
B leeds	1,5,-7
B left	4,-4,0
B leigh	-14,9,6
B lemons	3,2,-5
B lent	7,-4,-3
B leonardo	-15,1,12
B les	4,-4,1
B lesbian	4,-1,-3
B less	-3,1,2
B lesson	12,-7,-7
B lesson teach	9,-5,-5
B lessons	11,-9,-2
B let	-2,1,1
B leto	8,-1,-6
B lets	-3,4,-1
B letter	2,1,-3
B letters	-8,9,0
B leung	-18,22,-6
B level	14,-12,-6
B liam	5,-3,-3
B libraries	-3,5,-3
B library	-2,3,-1
B lie	4,-1,-4
B lies	-1,-3,4
B life	7,-4,-3
B lifelong	7,-6,-1
B lift	14,-10,-5
B light	4,-4,0
B lighter	13,-5,-16
B lighthouse	0,-3,3
B lights	-7,9,-3
B lightsabers	17,-8,-11
B like	-1,2,-1
B liked	5,-3,-2
B likes	1,1,-2
B liking	7,-5,-2
B limit	-10,2,5
B line	4,1,-6
B linea	6,-5,-1
B liner	-4,4,-1
B lines	0,3,-3
B lion	10,-9,-2
B lisbon	-3,5,-2
B list	10,-7,-3
B lista	2,-1,0
B listen	11,-10,-1
B lit	5,-3,-2
B literally	-7,6,-1
B literary	0,2,-2
B little small	12,-9,-3
B live	4,-3,-1
B lived	7,-5,-1
B lives	2,-1,-1
B living	17,-15,-2
B loach	2,-3,0
B loathed	12,-10,-3
B local	9,-8,-2
B lockdown	-10,12,-7
B lodger	12,-9,-3
B lodgers	0,2,-3
B lola	10,-8,-3
B london	-5,5,0
B loneliness	2,0,1
B lonely	-3,3,0
B long	1,-2,0
B longer	-2,6,-5
B longing	0,-3,2
B longing nostalgia	9,-8,-5
B look	3,-1,-2
B looked	10,-8,-3
B looking	7,-5,-2
B looking for	1,3,-4
B looks	2,-1,-3
B loop	1,-5,4
B lopes	5,-4,-1
B lord	2,-1,-1
B lorries	-6,2,7
B lorry	-6,8,-3
B los	3,0,-4
B lose	4,4,-9
B lost	2,0,-2
B lot	0,3,-3
B lots	-16,15,2
B lots of	9,-4,-6
B loud	-4,5,-1
B louder	-6,8,-4
B louis	-3,5,0
B louise	11,-9,-3
B love	-2,1,1
B love adore	6,-4,-2
B loved	1,0,-2
B lovely	6,-8,2
B lovers	-7,9,-2
B loves	0,-4,3
B low	-5,1,4
B luc	-5,-3,4
B luca	27,-25,-6
B luck	0,1,-2
B lucky	6,-4,-4
B luhrmann	15,-7,-9
B luis	-12,15,-4
B lumet	0,2,-1
B lunch	9,-6,-3
B lunchbox	8,-6,-3
B lush	-7,5,1
B lynch	10,-4,-8
B m	6,-6,0
B ma	3,-4,1
B macbeth	26,-23,-8
B machine	-7,-3,7
B machines	-6,7,-3
B mad	4,-5,1
B made	3,-1,-3
B madre	6,-5,-1
B mads	-6,2,2
B mafia	-7,6,1
B maggie	0,5,-8
B magic	1,2,-3
B magical	0,-2,4
B magnani	-7,1,1
B majeure	3,-2,-1
B makes	7,-6,-1
B making	8,-5,-4
B mal	5,-6,0
B malayalam	-8,9,-3
B malick	2,3,-5
B malta	1,2,-4
B maltese	-5,7,-3
B mam	-7,10,-4
B maman	3,-6,3
B mamma	11,-7,-4
B man	3,-1,-1
B manage	5,-2,-2
B managed	12,-21,2
B manchester	0,1,-4
B mandy	13,-12,-1
B mank	9,-8,-1
B mann	9,0,-12
B manner	-11,12,-2
B manners	-16,16,-1
B manoel	-6,-5,9
B mans	13,-10,-3
B many	4,-9,3
B map	5,-11,9
B maps	-5,7,-4
B marathon	7,-5,-1
B marilyn	-9,6,0
B mario	8,-9,-2
B marion	-8,8,-1
B mark	9,-4,-4
B marlon	-2,3,-4
B marriage	-4,0,3
B married	5,-4,-1
B marseille	-8,5,4
B martial	-9,10,-1
B martial arts samurai	3,-2,-1
B martin	14,-4,-6
B marvel	11,-2,-9
B marvin	7,-6,3
B mary	-4,5,-3
B masks	-6,8,-1
B master	17,-12,-6
B masterpiece	-1,3,-5
B match	10,-10,0
B match game	-2,4,-2
B mate	0,2,-3
B mates	3,-2,-2
B maths	-7,6,1
B mati	-8,9,-4
B matilda	5,-4,-2
B matt	7,-4,-3
B matter	-1,4,-4
B maverick	6,-4,-1
B max	4,0,-6
B may	-2,0,1
B maybe	0,3,-3
B mcdormand	18,-15,-4
B mcqueen	1,-8,10
B me	2,-1,-1
B meal	3,-3,0
B mean	2,-5,3
B mean evil villain	-6,8,-3
B meaning	13,-12,-1
B means	2,-1,-1
B meant	-3,6,-4
B media	6,-4,-2
B medical	12,-12,4
B medieval	-3,5,-2
B meeks	6,-4,-2
B meet	2,0,-2
B meeting	-2,4,-4
B meets	0,3,-6
B meetup	3,-6,3
B meh	11,-9,-2
B mein	4,-2,-3
B mel	0,-3,3
B melancholia	13,-4,-9
B melancholy	2,-2,-1
B melodrama	-2,-7,6
B members	-11,-3,7
B memories remember	14,-4,-9
B memory	-5,8,-3
B mend	-5,6,-1
B mention	-2,-11,6
B mentioned	-9,7,-2
B menu	-4,7,-3
B merchant	-15,16,-3
B merely	-6,11,-15
B mermaids	-4,2,3
B merry	-16,-2,17
B meryl	5,-2,-3
B mes	8,-4,-7
B mess	-9,10,-1
B messy	-11,13,-2
B met	4,-1,-3
B metal	2,2,-3
B metropolis	20,-20,-2
B mexeu	7,-6,-2
B mexican	-1,5,-5
B mexico	-8,11,-4
B mi	7,-4,-3
B mia	2,-2,-1
B michael	-4,6,-2
B michelle	-2,3,-3
B midnight	-1,3,-3
B midsommar	9,-6,-2
B might	4,-2,-1
B mike	5,1,-7
B mikkelsen	-4,1,3
B mild	-11,11,-1
B mile	2,-1,-2
B miles	13,-16,0
B milk	15,-1,-13
B mime	3,-7,1
B minari	5,-4,-1
B mind	-3,4,-1
B mine	5,-3,-2
B miner	4,-3,-1
B miners	-5,6,-2
B mines	-1,-8,6
B minions	2,-2,-1
B minority	-8,8,-2
B mins	5,-6,1
B minus	-4,-1,4
B minute	8,0,-10
B minutes	2,-2,0
B mira	-2,7,-6
B mirren	0,-2,-2
B mirror	7,-5,-2
B mis	-5,-4,7
B mischief	-6,7,-1
B misery	-4,-3,7
B miss	4,-1,-3
B missed	4,-1,-2
B missing	-13,13,0
B mistake	16,-14,-4
B mistaken	-5,5,-1
B misunderstanding	-8,7,-1
B mix	-10,12,-1
B mixed	13,-11,-5
B miyazaki	-2,5,-4
B mo	-4,7,-7
B model	1,1,-2
B modern	-4,5,-2
B mois	13,-7,-6
B moment	8,-7,0
B mon	10,-8,-2
B monday	6,-1,-8
B money	-1,5,-3
B monica	4,0,-5
B monks	-1,4,-4
B monster	2,-1,-1
B monsters	-8,9,-1
B month	3,-1,-2
B months	-2,5,-4
B monty	8,-7,-1
B mood	-11,8,4
B moon stars	5,-3,-1
B moonlight	-11,3,5
B moore	21,-12,-14
B moral	-17,13,3
B morgan	3,-5,1
B morning	7,-6,-2
B moroccan	-3,4,-1
B morocco	-4,9,-7
B most	6,-5,-2
B mostly	15,-4,-15
B mothers	-6,1,5
B mothers day	14,-11,-2
B motion	8,-6,-2
B motorbike	-12,12,-2
B motorbikes	-6,6,-1
B mountain	9,-8,-2
B mountaineers	-1,-8,4
B mountains	2,-4,1
B mouth	0,1,-2
B move	0,1,-2
B moved	5,-1,-4
B moves	5,-3,-2
B movie	-3,1,1
B movies	-15,7,4
B moving	1,1,-2
B mr	8,-4,-4
B mrs	7,-5,-1
B much	0,-2,1
B mud	-7,8,-1
B mumbling	20,-14,-11
B mummy	7,-4,-3
B mums	2,-4,2
B murder	-1,2,-1
B murders	4,3,-9
B murnau	24,-23,-2
B murphy	-10,-2,11
B murray	1,0,-5
B museum	-3,4,0
B music musician	-7,9,-3
B music soundtrack	0,8,-9
B musical	-4,5,-1
B musicals	6,-2,-4
B must	-2,2,-1
B mustnt	-8,-10,15
B my	3,-2,-2
B my child	13,-6,-7
B my father	5,-3,-1
B my girlfriend	7,-3,-4
B my husband	8,-7,-1
B my kids	6,-3,-4
B my parents	8,-5,-5
B my wife	10,-7,-4
B myself	2,-1,-1
B mystery	1,-8,4
B n	-1,3,-2
B nah	13,-10,-3
B naked	10,-7,-3
B name	9,-6,-3
B named	5,-6,-1
B names	11,-4,-8
B nan	3,-2,-1
B nana	6,-4,-4
B nans	7,-5,-1
B nap	5,-3,-1
B naples	-5,11,-5
B napoleon	4,-1,-3
B nasty	6,-2,-4
B national	16,-14,-4
B naturally	-11,4,9
B nature	-6,4,1
B navy	3,5,-10
B ne	2,-10,6
B near	2,1,-4
B nearly	2,1,-3
B nee	-5,-4,7
B needed	4,-5,0
B needles	-11,-12,20
B neednt	4,-3,-1
B needs	-9,4,4
B neeson	10,-8,-2
B neighbor	2,-1,-1
B neighbour	5,-4,-1
B neighbours	-1,3,-2
B neither	3,-3,1
B neon	-6,6,0
B nephew	1,-4,3
B neruda	5,-3,-2
B nervous	-5,7,-3
B netflix	8,-10,1
B network	2,0,-3
B neurotic	10,-9,0
B never	3,0,-3
B new	1,2,-4
B new york	6,-4,-3
B newer	5,1,-6
B next	-1,2,-1
B next to	-5,7,-3
B nice	0,3,-3
B nicolas	-10,3,3
B nicole	7,-5,-1
B niece	3,-3,0
B nigerian	-9,11,-2
B nightclub	-6,9,-6
B nightmare	8,-7,-1
B nights	10,-8,-2
B nil	7,-6,-2
B nile	9,-1,-7
B nine	3,1,-4
B nineteen	9,-8,-1
B nineties	1,3,-4
B ninety	1,1,-2
B ninety minutes	-11,8,2
B ninjas	-4,6,-6
B niro	1,-7,4
B no	0,-2,2
B nobility	10,-17,4
B nobody	-1,-2,3
B nobodys	-5,-11,13
B noch	10,-10,-4
B nod	0,3,-5
B nodded	6,-5,-1
B noir	2,1,-3
B noise	-2,4,-4
B noisy	-24,23,1
B nolan	8,-9,0
B nollywood	-8,9,-1
B nomadland	6,-4,-1
B non	13,-5,-8
B none	-5,0,4
B noodles	3,-1,-2
B noon	4,-2,-1
B nope	1,-5,4
B nor	1,-3,1
B nora	1,1,-2
B nordic	-10,1,9
B nordic scandinavian	7,-2,-9
B north	7,-5,-4
B northern	-4,3,1
B northman	-1,-7,7
B norway	9,-8,-2
B norwegian	5,-7,3
B nosferatu	10,-7,-4
B nostalgia	4,-3,-1
B not	0,-3,2
B notch	10,-5,-6
B note	2,1,-3
B nothing	0,-3,3
B notice	10,-8,-2
B notting	7,-4,-4
B novel	2,-1,-3
B now	-1,3,-2
B nowadays	6,-4,-1
B nowhere	9,-5,-5
B nowt	-9,-11,15
B nuclear	0,-6,3
B nudity	2,1,-4
B number	0,3,-3
B numbers	-14,17,-2
B nun	12,-10,-3
B nuno	6,-4,-2
B nuns	1,-3,2
B nuri	-3,5,-2
B nurse	3,-3,-1
B nurses	-6,10,-4
B object	-22,26,-15
B obsessed	5,-2,-5
B obsession	-1,10,-7
B obvious	7,-5,-3
B obviously	-7,12,-5
B ocean	-8,8,-1
B oceans	10,-9,-2
B ocho	6,-4,-2
B octopus	5,-2,-3
B odd	3,-3,-1
B oder	8,-6,-2
B off	1,-3,1
B offence	7,-3,-4
B office	11,-7,-4
B often	8,-5,-3
B oh	5,-5,0
B oil	-8,9,-1
B ok	-5,3,1
B okay	-4,4,-2
B old	-3,5,-2
B old age elderly	24,-26,0
B oldboy	9,-5,-6
B older	-6,5,1
B olds	-5,7,-2
B olivia	3,1,-6
B olivier	-1,3,-10
B on	2,0,-2
B one	1,1,-2
B open	3,-1,-2
B opening	2,1,-2
B opera	-3,4,-1
B operation	11,-8,-3
B opinion	1,6,-8
B opinions	-1,6,-9
B oppenheimer	9,-3,-6
B opposite	6,-2,-5
B order	12,-11,-2
B ordered	-5,7,-3
B ordinary	-7,9,-1
B ore	7,-3,-4
B origin	15,-15,-3
B original	1,3,-3
B original different	8,-5,-3
B originals	2,-5,4
B orlando	16,-13,-3
B orphans	-1,4,-5
B orson	-1,3,-2
B oscar	-2,1,3
B oslo	-2,6,-3
B other	3,0,-3
B others	-8,11,-4
B otherwise	-6,10,-5
B otto	6,-2,-4
B ought	0,1,-4
B our	3,-2,-2
B ours	5,-6,1
B ousmane	-4,5,-3
B outback	-2,-4,6
B outside	7,-5,-3
B ove	11,-11,-2
B over	-1,-1,2
B owe	-3,6,-3
B owed	-1,2,-2
B owner	3,-2,-1
B owns	11,-8,-4
B ozu	-3,5,-3
B pa	3,-2,-1
B pablo	-5,-6,8
B pace	-8,5,4
B pacino	3,-6,6
B paddington	8,-6,-2
B pads	16,-12,-7
B page	6,-4,-2
B paid	5,-3,-2
B pain	4,-3,-2
B paint	-18,10,4
B painted	-10,13,-6
B painter	-7,8,0
B painting	5,-5,0
B pair	3,-2,-3
B pakistani	-17,18,-2
B pal	10,-5,-5
B palate	4,-3,-2
B palm	-3,4,-2
B palma	-3,4,-2
B papa	7,-2,-6
B paper	-4,7,-3
B paranoia	-7,9,-1
B paranoid	-10,16,-9
B parents	1,0,-2
B paris	-2,4,-3
B park	4,-3,0
B parrocchia	10,-6,-4
B part	1,1,-2
B parties	1,2,-2
B partner	0,2,-3
B party	-3,3,-1
B pas	-4,-6,10
B pass	-5,4,1
B passed	8,-4,-4
B passion	-11,10,1
B past	7,-3,-3
B pat	2,-1,-1
B patch	10,-5,-7
B patel	-2,3,-2
B patience	0,-2,2
B patient	-9,11,-3
B patrick	0,2,-1
B paul	0,2,-4
B paused	2,-2,-1
B pay	1,-5,4
B peace	6,-3,-3
B pearl	11,-8,-4
B peel	12,-7,-6
B penelope	3,-3,0
B pensioners	-1,2,-2
B people	-3,2,0
B per	-10,15,-7
B perez	11,-10,-2
B perfect	12,-9,-3
B perfume	11,-9,-2
B perhaps	-2,-3,4
B peril	9,-9,-2
B person	-3,-1,4
B personal	18,-16,-2
B peru	-5,7,-3
B peter	-1,3,-3
B petite	8,-6,-1
B pets	-3,4,-2
B pg	-5,-4,9
B phase	-3,-1,4
B philip	-2,6,-5
B phone	1,-2,0
B phones	-5,-5,10
B physio	3,-1,-2
B piano	5,-2,-3
B picked	10,-9,-1
B picks	-1,2,-6
B picture	-8,6,2
B pictures	0,-2,3
B pie	1,1,-7
B pierce	4,-5,2
B pies	-2,0,0
B pig	9,-8,-3
B pile	-3,4,-1
B pilot	-9,-11,15
B pilot plane	-5,7,-2
B pineapple	11,-7,-4
B pink	2,-1,-1
B pirate	-9,6,1
B pirates	-3,5,-2
B piscine	8,-7,-1
B pit	-11,0,9
B pixar	2,-1,1
B pizza	13,-11,-4
B place	-6,0,7
B plague	6,6,-14
B plain	-14,16,-1
B plains	-8,8,0
B plan	5,-11,7
B plane	6,-4,-2
B planes	1,-6,4
B planet earth	14,-7,-8
B planned	-5,6,-3
B plants	-24,24,-5
B plaster	-3,5,-2
B plasticine	-8,10,-1
B play	5,-2,-3
B plays	2,0,-3
B plaza	20,-20,-1
B please	-2,-1,3
B pleased	-17,11,7
B pleaser	3,-6,1
B pleasure	7,-5,-3
B plot	-7,2,5
B plot twist	1,0,-2
B pls	2,-1,-2
B plumber	13,-11,-2
B plus	1,3,-6
B po	-3,5,-4
B poetic	7,-4,-2
B point	-8,8,-2
B poirot	-2,3,-3
B poison	-9,11,-3
B poitier	-3,4,-2
B polanski	5,-10,4
B polar	-16,6,7
B police	0,4,-4
B polish	2,2,-4
B polite	3,-2,-2
B political	-1,-2,3
B politicians	-7,5,2
B politics	1,-4,3
B ponies	-4,5,-3
B ponyo	6,-4,-3
B pool	-13,16,-7
B poor	1,0,-2
B poor poverty	-8,11,-4
B pop	11,-12,-3
B popcorn	7,-4,-3
B portrait	16,-13,-4
B portugal	6,-4,-3
B portuguese	-2,4,-4
B posh	-1,6,-7
B possession	-3,4,-1
B possible	-7,1,6
B post	-3,5,-3
B poster	0,3,-5
B postman	10,-7,-3
B potato	5,-3,-2
B potatoes	3,-2,-2
B pottery	-1,3,-2
B poverty	-6,-11,15
B powell	-6,9,-2
B power	1,0,-2
B practical	3,-3,0
B practise	-4,7,-3
B prairie	-9,4,0
B pre	-2,1,0
B preachy	-15,21,-9
B precisely	1,4,-9
B precocious	-3,-6,7
B predator	13,-12,-1
B prefer	-2,0,2
B preferably	-10,8,-1
B preference	-2,7,-8
B preferencia	-22,23,-1
B preferred	8,-5,-2
B prefers	6,-4,-2
B prefiro	-10,19,-14
B pregnancy	-22,-2,23
B pregnant	2,-6,4
B prehistoric	-3,4,-1
B prepared	0,1,-2
B pressburger	5,-4,-1
B prestige	7,-21,11
B pretty	-1,-3,3
B prey	5,-5,-1
B pride	9,-5,-4
B priest nun	7,-6,-6
B priests	-10,10,1
B princess	5,1,-7
B priscilla	4,-2,-1
B prison	-4,5,-2
B private	-6,8,-2
B prize	-11,5,10
B prof	3,-1,-2
B project	-5,-1,6
B projectionist	-1,3,-2
B projector	11,-9,-2
B prom	-5,6,-2
B promise	-4,6,-5
B promised	-7,12,-3
B proper	7,0,-6
B properly	-11,8,1
B proposed	5,-3,-2
B provided	-1,-4,4
B psycho	9,-4,-6
B psychological	-10,10,-1
B pub	-3,3,0
B public	3,-1,-3
B puddle	1,1,-3
B punk	4,-3,-5
B puns	0,0,-2
B pupils	-1,-7,7
B puppets	-4,0,3
B pure	9,-7,-2
B purple	9,-6,-3
B put	2,0,-1
B puts	4,-2,-1
B pyjama	-2,3,-4
B quanto	-7,9,-5
B quarrels	-6,3,4
B quarter	7,5,-18
B quatre	6,-4,-1
B que	-1,3,-3
B quebec	0,2,-3
B queen	4,-3,-1
B queens	8,-10,1
B queer	14,-14,-1
B quentin	-2,2,0
B quest	-12,12,-1
B quick	4,-4,-2
B quickly	-5,6,-1
B quiet	-1,2,-1
B quietly	2,1,-3
B quindi	-9,6,4
B quirky	-2,3,-4
B quit	10,-4,-7
B quite	2,-1,-1
B quiz	6,-5,-1
B quo	4,-3,-1
B quotes	5,-3,-2
B quoting	10,-7,-3
B r	3,1,-5
B rabbit	16,-16,1
B rabbits	-2,-3,3
B race	-2,3,-1
B rachel	6,-5,-4
B racing	-9,-1,9
B racing cars	1,-6,4
B racism	5,-18,5
B rage	-4,5,-3
B rags	-9,11,-2
B raid	-3,6,-3
B raiders	6,-4,-2
B railway	-4,4,-2
B rain	-3,3,0
B rain rainy	13,-11,-3
B rained	7,-6,-1
B raining	-6,7,-1
B rainy	-2,-1,3
B raises	6,-8,1
B raj	-18,25,-6
B rams	11,-9,-1
B ran	9,-8,-1
B ranch	-3,10,-17
B rang	4,-3,-1
B ranked	-3,6,-3
B raoul	9,-9,-1
B rape	-9,-10,16
B rare	25,-24,-4
B ratcatcher	17,-16,-2
B rate	4,-6,2
B rated	5,-2,-4
B rates	3,-2,-1
B rather	-2,0,2
B ratings	2,-2,0
B rats	-4,3,-1
B ray	-1,2,-5
B re	14,-12,-3
B read	2,-4,2
B reading	-1,4,-2
B reads	12,-8,-4
B ready	-3,-3,6
B real	2,1,-2
B really	4,-2,-2
B reason	1,-4,2
B rebecca	7,-5,-2
B rebel	8,-5,-3
B rebellion	3,-1,-3
B recent	3,-1,3
B recent new	9,-6,-2
B reckon	-4,5,-2
B recommend	10,-6,-5
B recommended	1,3,-5
B recommends	3,-2,-1
B record	-1,4,-3
B red	7,-6,-1
B redemption	-2,2,0
B redford	2,-1,-2
B refugee	13,-11,-1
B regards	-3,4,-3
B regency	-5,8,-2
B regret	-18,15,7
B reichardt	8,-7,-2
B relatives	0,1,-2
B religion	-11,-7,14
B remake	4,-2,-2
B remakes	2,0,-2
B remember	1,3,-5
B remembers	-3,10,-4
B remote	2,3,-5
B rent	-5,7,-4
B repeat	2,-1,-1
B report	-9,11,-3
B request	-13,16,-4
B rescue	12,-8,-3
B resistance	0,1,-2
B respect	14,-11,-2
B rest	8,-4,-4
B resta	6,-5,-1
B restaurant	-24,26,-3
B retired	0,3,-3
B retirement	-7,-2,10
B return	2,-1,-2
B return home	-1,5,-5
B reunion	-5,6,-2
B revenge	1,-2,0
B revolution	1,-2,1
B rewatch	16,-13,-4
B reynolds	6,4,-10
B rhapsody	5,-3,-2
B rich	-4,3,2
B richard	8,-7,-3
B riches	-10,11,-2
B rickman	11,-9,-3
B ridiculous	3,1,-6
B ridley	1,-7,5
B right	3,-4,2
B ring	5,-4,-1
B ringing	9,-7,-3
B rings	4,-3,-1
B ripley	9,-8,-2
B rise	10,-8,-3
B rita	1,3,-4
B ritchie	5,0,-9
B rival	2,0,-1
B rivalry	-6,10,-4
B river	-3,8,-8
B riviera	-3,5,-2
B road	-1,2,0
B roald	3,-4,0
B rob	7,-13,4
B robbery	-4,3,0
B robby	3,0,-5
B robert	-1,2,0
B robin	3,-5,0
B robocop	8,-7,-1
B robot	-5,6,-2
B robots	1,2,-5
B rock	3,-4,-2
B rock star	-6,8,-2
B rocky	-2,4,-2
B roger	-7,6,-2
B rohmer	13,-9,-5
B roll	-6,8,-2
B rolled	8,-7,-2
B roller	14,-11,-5
B rom	3,1,-4
B roma	8,-6,-2
B roman	1,-6,1
B romance	2,0,-2
B romanian	-4,6,-3
B romans	-5,2,-2
B romantic	4,-5,1
B romantic comedy	-14,19,-7
B romcom	1,-2,1
B romcoms	-2,6,-7
B rome	-6,7,-1
B romy	3,1,-4
B ron	1,-4,3
B roof	5,0,-4
B rooftops	-22,23,-2
B room	8,-5,-2
B roommate	10,-8,-2
B roommates	7,-7,-1
B root	8,-5,-2
B rosemarys	29,-11,-22
B rotten	-3,5,-2
B round	6,-3,-2
B routine	-6,8,-2
B row	6,-5,-2
B rowdy	7,-6,-3
B roy	-7,10,-3
B rrr	11,-9,-3
B rubber	-8,10,-3
B rubbish	16,-15,-2
B rude	-5,6,-2
B rugby	9,-8,-3
B ruin	2,-1,-1
B ruined	6,-2,-4
B rule	-11,-2,11
B rules	6,-1,-5
B run	3,0,-3
B runaway	-8,10,-2
B running	0,-2,2
B runs	-1,-4,5
B rural	-11,15,-2
B rush	13,-9,-3
B russell	2,-6,3
B russian	3,3,-6
B ryan	3,-6,3
B rye	13,-11,-3
B sacred	5,-4,-1
B sacrifice	14,-14,-1
B sadness	2,-1,-1
B safe	6,2,-11
B saga	-4,5,-2
B said	4,-2,-2
B sailing	-6,7,-1
B saint	-2,0,3
B sake	-15,-3,18
B salesman	6,-4,-2
B salle	6,-5,-2
B salo	7,-4,-1
B salt	-10,12,-4
B saltburn	15,-14,-1
B sam	6,-5,-6
B same	3,-1,-2
B sami	-2,-2,2
B samurai	-2,8,-8
B san	3,3,-6
B sand	0,2,-3
B sandals	-8,9,-2
B sandler	4,0,-4
B sandra	-1,-5,3
B sang	2,1,-3
B santa	15,-14,-1
B sat	4,-3,0
B satantango	12,-11,-2
B satire	4,4,-12
B satoshi	0,-3,0
B saturday	11,-13,1
B satyajit	6,-5,-4
B saudi	-4,7,-8
B saved	3,-2,0
B saving	-10,6,4
B saw	3,-2,-2
B say	1,1,-2
B saying	9,-6,-3
B says	3,-1,-1
B scandal	-1,-7,6
B scandinavian	-5,7,-4
B scared	3,-1,-2
B scares	4,0,-3
B scarlett	6,-2,-9
B scary	-6,8,-1
B scene	3,-4,1
B scenery	-5,-10,13
B scenes	5,-1,-3
B scheming	0,-3,3
B schon	3,-8,4
B school	-2,3,-1
B schrader	-11,11,-2
B sci	-5,5,0
B science	-1,8,-6
B science fiction	-5,5,-1
B scientist	0,4,-4
B scientists	-13,-6,16
B score	-5,1,2
B scorsese	8,-10,2
B scotland	-8,4,3
B scotsmen	10,-1,-9
B scott	3,-10,5
B scottish	0,-2,2
B scrap	-2,6,-3
B scratch	-11,-18,19
B scream	7,-10,1
B screamed	6,-5,-2
B screaming	-4,1,-1
B screen	5,-2,-3
B screwball	-8,10,-2
B se	1,0,-2
B sea	-2,0,2
B sea ocean	-15,17,-4
B seal	3,-1,-4
B sean	-6,5,1
B search	-14,14,-1
B seaside	-9,5,4
B second	2,-1,-1
B secret	-3,1,1
B secret agent	4,-2,-1
B secrets	-10,1,10
B see	2,-3,1
B seeing	-3,-9,9
B seen	2,-1,-1
B self	11,-13,3
B sell	4,-2,-1
B sembene	11,-8,-4
B send	-7,-3,8
B senegal	17,-14,-3
B senegalese	-7,12,-9
B sense	-2,3,-1
B sent	2,-2,-1
B sentimental	13,-10,-5
B seoul	-8,10,-2
B sequel	6,-7,0
B sequels	9,-8,-1
B sequins	2,0,-1
B sergio	-11,16,-6
B serial	2,-10,6
B series	13,-9,-4
B serious	8,-4,-4
B seriously	-1,3,-3
B servant	16,-10,-11
B servants	-6,2,4
B service	4,-2,-1
B set	-3,3,0
B sete	9,-7,-4
B seth	2,1,-5
B settle	-2,3,-3
B seven	4,-1,-4
B seventeen	7,-3,-4
B seventh	12,-9,-3
B seventies	-8,7,1
B seventy	10,-5,-5
B sexy	-9,7,1
B shadows	-1,2,-1
B shah	0,3,-3
B shake	9,-8,-2
B shaky	1,-3,2
B shall	1,1,-3
B shame	-10,14,-5
B share	7,-4,-2
B shared	3,-2,-1
B shark	15,-7,-8
B sharks	-4,4,-1
B sharp	-7,3,2
B shawshank	8,-6,-3
B she	2,-1,-2
B shed	0,2,-3
B sheep	7,-2,-5
B sheet	-7,8,-1
B shelf	5,-6,2
B shell	-2,-7,6
B shelley	17,-14,-8
B shes	4,-4,-1
B shift	-1,4,-7
B ship	5,-1,-4
B ships	3,-2,-2
B shirley	-3,-3,6
B shirt	4,0,-5
B shirts	-4,5,-2
B shock	-1,3,-3
B shoes	3,-4,1
B shook	4,-2,-1
B shooting	-7,7,1
B shootout	6,1,-13
B shop	5,0,-5
B shoplifters	7,-6,-2
B shopping	-10,5,5
B short	-4,1,3
B shorter	-3,3,-1
B shoulder	5,-3,-2
B shouldnt	-1,5,-7
B shouldve	9,-6,-3
B shout	-12,8,3
B shouting	-6,2,3
B shouts	11,-10,-2
B show	-3,2,1
B showed	7,-7,0
B shower	6,-1,-6
B showing	9,-7,-2
B showman	3,-1,-2
B shown	3,-2,-1
B shows	14,-18,2
B shut	-1,3,-1
B shy	-12,4,9
B shyamalan	23,-16,-5
B si	-3,5,-3
B sicily	-6,9,-3
B sick	-3,-5,8
B side	-1,2,-1
B sideways	9,-8,-1
B sidney	-2,3,-2
B siete	7,-6,-1
B sign	-8,6,0
B signal	5,-2,-4
B signs	8,-7,-2
B sigourney	-13,17,-4
B silence	-3,5,-2
B silent	-4,5,-1
B silents	-6,2,6
B silly	3,-2,0
B silly stupid	1,-3,2
B silver	5,-4,-1
B similar	-6,10,-5
B simon	5,-8,-1
B simple	-7,10,-2
B since	2,1,-3
B sing	1,2,-4
B singer song	3,-4,1
B singing	-6,1,3
B singing singer	10,-7,-3
B single	-8,1,7
B sings	7,-4,-2
B sinister	9,4,-13
B sink	-2,4,-3
B sinking	2,-3,2
B sis	0,2,-2
B sissi	10,-8,-4
B sister	5,-3,-2
B sit	-2,0,1
B sits	4,1,-8
B sitting	-9,-1,10
B six	0,-2,1
B sixteen	2,2,-4
B sixth	-3,5,-2
B sixties	-2,-2,5
B sixty	3,3,-6
B size	5,-4,-1
B skin	0,1,-4
B skip	2,-4,3
B skipped	3,-1,-2
B sky	4,-1,-3
B sky heaven	6,-5,0
B skyfall	3,-9,2
B slasher	-2,1,3
B sleep	6,-4,-2
B sleepover	1,7,-9
B sleeps	0,-3,3
B slept	9,-5,-5
B slide	-5,6,-2
B small	-2,3,-1
B small little	-1,3,-3
B smart	-13,8,5
B smell	-2,5,-4
B smith	0,2,-5
B smoke	3,-3,0
B smoking	-1,-2,3
B smth	-3,3,0
B smug	2,-10,5
B snakes	13,-4,-12
B snob	-4,-2,5
B snow	1,2,-3
B snow snowed in	5,-13,10
B snowed	3,-4,0
B snowy	-12,15,-3
B snyder	21,-4,-19
B so	-3,2,0
B soap opera	-1,2,-1
B sobbed	7,-6,0
B sobbing	0,-3,3
B social	-1,-1,4
B society	5,-1,-5
B sofa	-4,1,0
B sofia	-1,3,-2
B soft	0,7,-8
B soir	9,-6,-3
B solaris	0,-12,8
B sold	-13,14,-7
B soldier	-8,9,-4
B soldiers	-13,7,6
B solid	11,-8,-4
B solidarity	-7,6,0
B solo	6,-4,-3
B some	3,0,-4
B somebody	-2,3,-2
B somebodys	4,-3,-2
B someones	8,-18,8
B something	-4,6,-1
B something suspenseful	-8,9,-2
B somewhere	-1,5,-5
B son	5,-3,-3
B son children	3,-1,-4
B song	-5,5,0
B songs	-2,4,-2
B sons	5,-4,0
B soon	-2,-8,5
B sooner	-6,-5,9
B soothing	3,-2,-1
B sophia	-6,5,1
B soppy	-10,9,-5
B sorry	2,-2,0
B sort	-5,2,4
B soul	9,-4,-5
B sound	6,-2,-3
B sounds	5,-2,-4
B soundtrack	1,1,-3
B soup	-17,9,6
B southern	-11,14,-10
B soviet	-3,-2,4
B space	-6,1,5
B spaceship	-6,9,-3
B spaghetti	-2,5,-4
B spain	-5,-16,17
B spanish	4,-2,-2
B spannendes	-1,2,-2
B spare	1,-6,5
B speak	5,-2,-4
B speaking	3,-1,-3
B speaks	-5,6,-4
B speech	4,-2,-2
B speed	3,-2,0
B spell	-6,-5,10
B spencer	6,-3,-4
B spent	9,-8,-2
B spider	6,-6,-1
B spielberg	20,-7,-15
B spies	-1,5,-3
B spike	0,1,-2
B spirit	6,-4,-3
B spirited	-8,11,-4
B spiritual	-2,3,-3
B spoilt	5,-4,-1
B spoke	8,-6,-2
B spoken	9,-6,-2
B sponsor	15,-14,0
B spoof	12,7,-19
B spooky	3,-2,0
B sport	-5,8,-4
B sports	-4,-1,2
B spot	-5,-4,7
B spring	-1,3,-2
B springs	5,-4,-1
B spy	-16,11,6
B stag	-8,16,-12
B stage	10,-12,1
B stairs	5,-4,-2
B stalker	-6,4,2
B stalking	-4,12,-12
B stallion	9,-7,-2
B stallone	4,-3,-1
B stand	2,-1,-1
B standing	26,-10,-18
B star	4,-5,0
B starring	-8,13,-6
B stars	0,2,-2
B start	-4,5,-2
B started	2,-6,1
B starting	12,-7,-6
B starts	5,-1,-5
B statham	0,10,-12
B station	-3,4,-2
B stay	1,1,-2
B stayed	4,-3,-1
B stays	-5,-1,4
B steamy	9,-6,-4
B steer	3,-2,-2
B stephen	1,-2,-3
B steppe	-9,10,-1
B steve	2,-1,-1
B stick	1,1,-2
B stiff	6,-7,-2
B still	3,-2,-1
B stillman	11,-8,-4
B stomach	-3,-9,9
B stone	5,-23,11
B stoner	-8,6,0
B stood	6,-5,-1
B stop	1,-4,3
B stopped	7,-4,-3
B stories	-3,7,-4
B storm	5,-2,-3
B storms	-1,3,-2
B story	-3,2,1
B straight	-3,7,-5
B strange	6,-3,-3
B stranger	-10,12,-2
B strangers	-5,1,3
B streep	2,5,-12
B street	-2,1,1
B streets	9,-10,-2
B strict	-16,21,-9
B strike	-7,-8,8
B strobe	-12,-12,19
B strong	-4,2,2
B stubborn	-11,11,0
B stuck	-3,5,-1
B student	9,-5,-4
B students	0,2,-2
B studies	2,-1,-1
B studio	2,-2,-2
B study	9,-7,-4
B stuff	-3,0,2
B stunden	8,-6,-3
B stunning	6,-5,-2
B stupid	0,4,-4
B style	-10,0,7
B stylish	-7,10,-3
B stylish elegant	1,-5,4
B subject	-1,2,0
B submarine	-5,-2,5
B substance	3,-2,-1
B subtitled	5,1,-5
B subtitles	5,-2,-3
B subtle delicate	6,-5,-1
B subway	4,-3,-1
B such	9,-4,-6
B sudan	2,2,-3
B sudden	-1,-1,-2
B sugar	7,-3,-5
B suggest	-12,5,7
B suggested	4,-3,0
B suicide	6,-2,-6
B suitable	7,-9,2
B suits	-7,3,5
B summer	-3,6,-4
B sun	-1,-1,2
B sunday	5,-1,-4
B sung	0,2,-2
B sunny	-6,8,-3
B sunrise	0,2,-2
B sunset	4,2,-6
B sunshine	-4,3,1
B superhero	-5,-2,3
B superheroes	-10,9,0
B sure	5,-19,9
B surely	-9,8,0
B surf	-7,8,-2
B surgery	-9,7,4
B surprise	3,5,-7
B surprised	-13,13,0
B surprising	-1,3,-3
B surreal absurd	7,-6,-3
B survival	-6,-9,6
B survived	7,-5,-2
B suspiria	11,-8,-4
B swamp	8,-6,-8
B swan	5,-3,-1
B swap	1,-5,4
B swashbuckling	-5,6,-2
B swearing	0,3,-5
B swears	-4,6,-2
B sweat	-3,5,-3
B sweaty	-9,8,0
B swede	-4,6,-2
B swedish	1,1,-3
B sweeney	5,-4,-1
B sweet	-2,-2,4
B swimming	-9,9,-1
B swinton	-5,8,-4
B swiss	-14,16,-3
B sword	-1,0,2
B swords	-14,4,8
B sylvester	-4,-4,7
B table	-5,8,-2
B tabu	17,-12,-7
B taiwanese	8,-6,-5
B take	2,-1,-1
B taken	-8,0,6
B takes	-8,4,6
B taking	2,4,-8
B tale	6,-2,-3
B talented	5,-4,-2
B tales	19,-20,-4
B talk conversation	-2,2,2
B talked	2,-1,-1
B talking	1,1,-2
B talks	6,-10,2
B talky	9,-6,-4
B tamil	-4,0,4
B tangerine	2,0,-6
B tangled	5,-3,-2
B tango	-4,9,-7
B tank	-6,8,-3
B tap	-4,4,-1
B tape	-2,3,-1
B tar	1,3,-3
B tarantino	10,-7,-3
B tarkovsky	9,-1,-8
B taste	8,-4,-4
B tati	3,3,-8
B tattoo	9,-9,-1
B tattoos	-2,-1,3
B taught	6,-5,-1
B taxi	4,-2,-4
B tea	4,-4,0
B teach	2,-4,2
B teacher	4,-3,0
B teachers	1,2,-3
B teaching	13,-6,-7
B team	5,-2,-3
B tear	-4,7,-6
B tears	-2,1,-2
B technicolor	4,-3,-2
B teen	-5,4,2
B teenage	-1,2,-1
B teenager	1,-3,1
B teenagers	2,1,-3
B teens	-12,-6,13
B teeth	-5,-8,12
B telephones	-5,5,-1
B television	3,-2,-1
B tell	4,-2,-2
B tells	4,-2,-3
B telly	0,3,-3
B ten	5,-2,-3
B tender	-1,2,-1
B tenet	-6,3,2
B tenete	-6,-3,7
B tense	-3,1,2
B tent	-7,10,-3
B term	-3,1,-1
B terrence	-1,0,-2
B terrible	5,-3,-4
B terror	1,6,-8
B terry	-5,-1,3
B texas	6,-5,-1
B thai	3,-5,2
B thank	7,-4,-2
B thanks	8,-6,-3
B thanksgiving	-1,3,-3
B thatd	16,-14,-2
B thats	3,-2,-1
B the	2,-1,-1
B theater musical	6,-5,-2
B theatre	-3,0,3
B their	3,-3,0
B theirs	5,-1,-4
B thelma	5,-4,-1
B theme	-4,7,-6
B then	4,-1,-3
B therapist	1,-4,3
B there	0,2,-2
B thereabouts	-8,0,8
B therefore	-8,10,-2
B therell	0,-4,0
B theres	3,-2,-1
B these	3,0,-4
B theyd	5,-2,-4
B theyre	-1,2,-1
B theyve	1,2,-4
B thief	-3,5,-3
B thieves	4,-2,-1
B thin	6,-4,-2
B things	-1,-1,2
B think	4,-4,-1
B thinking	4,-2,-3
B thinks	4,-1,-2
B third	-1,2,-1
B thirteen	6,-4,-1
B thirtieth	4,-2,-3
B thirty	3,0,-3
B this	5,-2,-3
B thomas	-9,-2,9
B those	4,-6,2
B thought	5,-2,-4
B thought provoking	-10,12,-6
B thoughtful	2,-3,1
B thoughts	2,0,-4
B threads	10,-8,-3
B three	4,-3,-1
B three hours	-6,7,-3
B thriller	-3,8,-6
B through	5,-2,-3
B thrown	11,-13,1
B thru	-7,9,-5
B thumbs	11,-6,-5
B thunder	11,-2,-11
B thursday	7,-5,-2
B ticket	8,-5,-2
B tickets	3,0,-4
B tigers	-2,-5,8
B til	3,-4,0
B tilda	-6,6,-1
B till	3,-1,-2
B tim	-3,2,-4
B timbuktu	21,-7,-15
B time travel	-7,7,-2
B time weather	-2,9,-10
B times	4,-4,-1
B timothee	5,0,-6
B tin	-1,3,-2
B tinker	3,-2,-1
B tiny	2,0,-1
B tira	2,-3,1
B tired	-1,2,-2
B tissues	18,-18,-2
B titane	6,-5,-2
B title	14,-8,-9
B to	2,0,-1
B toast	1,2,-4
B tochter	-3,8,-7
B todd	2,0,-3
B toddler	17,-14,-4
B toddlers	-10,11,-2
B togas	-4,2,2
B together	3,-2,-1
B tokyo	-7,5,1
B told	4,-1,-3
B tolerance	-13,-8,15
B tom	3,-5,2
B tomorrow	6,-4,-3
B ton	2,0,-4
B tone	-2,-3,4
B toni	-11,3,6
B tonight	0,2,-1
B tonights	6,-2,-6
B tony	-9,6,-2
B took	3,-2,-2
B top	4,-2,-2
B tops	5,-12,3
B toro	7,-8,1
B torture	-6,-7,10
B toto	-5,9,-3
B totoro	8,-3,-4
B touch	-6,-3,7
B touching	3,1,-4
B tough	-2,-4,5
B tower	9,-12,-5
B town	-4,3,0
B tra	12,-11,-3
B trace	1,2,-3
B track	-6,-3,6
B trade	-1,-11,9
B tragedy	10,-10,-1
B tragic	-19,8,12
B trailer	3,-1,-1
B train	1,1,-2
B training	2,-10,5
B trains	0,3,-3
B transformers	4,-2,-3
B trapped	-7,8,-3
B trash	-2,5,-2
B trashy	-5,7,-3
B travel	-6,2,4
B travel journey	-4,9,-7
B travelling	-7,8,-2
B treasure	5,-6,0
B treat	2,1,-4
B tree	11,-8,-4
B trees	3,-5,2
B tremors	13,-8,-5
B trench	-14,13,2
B trial	-25,25,-3
B trial courtroom	-1,6,-5
B triangle	-2,3,-1
B trick	4,-3,-1
B tried	5,-6,1
B trier	9,-5,-4
B troll	14,-11,-4
B trolls	5,-2,-5
B trouble	7,-4,-3
B troubles	-3,1,2
B truc	-6,2,5
B truce	-1,2,0
B truck	-28,18,9
B true	-3,-1,3
B true story	-15,16,0
B truffaut	-1,7,-6
B truly	7,-4,-2
B trumpet	-8,5,3
B trust	8,-6,-3
B truth	12,-14,1
B try	-3,4,0
B trying	5,-5,-2
B tuesday	3,0,-3
B tune	5,-2,-4
B tunnel	14,-11,-6
B turin	7,-5,-1
B turkish	1,2,-3
B turn	0,3,-3
B turned	4,-2,-1
B turning	-3,7,-4
B turns	-3,4,-1
B tutor	2,-1,0
B tv	-6,7,-2
B twelve	5,-4,-1
B twenties	-4,7,-2
B twenty	5,-3,-2
B twice	6,-6,0
B twilight	6,-3,-6
B twin	-3,1,1
B twins	-3,4,-2
B twist	6,-4,-1
B twisty	2,-3,2
B two	2,-1,-2
B two hours	19,-11,-8
B type	-3,1,3
B typing	-1,-11,9
B ukrainian	7,-5,-3
B ukulele	-9,-7,12
B un	-19,18,0
B uncle	3,-1,-2
B undemanding	-14,27,-12
B under	-3,4,-1
B undercover	-16,20,-8
B underdog	0,4,-5
B underdogs	6,-5,-2
B underrated	19,-18,-6
B understand	14,-11,-5
B understood	12,-11,-1
B uni	1,3,-4
B universal	-2,-3,-7
B unless	-6,-4,8
B unreliable	-5,6,-1
B until	3,0,-2
B uplifting	-4,-1,5
B upon	2,-1,-1
B upper	-9,12,-7
B ups	-6,9,-3
B upstairs	5,-4,-1
B use	-3,6,-6
B used	8,-7,-1
B ustinov	-1,-1,2
B v	5,-2,-3
B vale	-10,7,2
B valentine	8,-7,0
B valentines	5,-2,-3
B vampire	-8,3,3
B vampires	3,4,-8
B van	10,-5,-6
B varda	-3,5,-2
B vast	-5,6,-2
B ve	-5,8,-3
B vegan	7,-6,0
B vegas	-10,10,-4
B vein	1,1,-2
B venetian	-3,3,-1
B venice	1,1,-2
B verdict	-7,8,-1
B verdicts	4,-3,-2
B verhoeven	10,-7,-4
B version	1,1,-3
B vertigo	5,1,-6
B very	4,-2,-3
B vet	3,-9,6
B vez	11,-10,-3
B vhs	2,-1,-2
B vi	7,-4,-3
B vicar	4,-1,-4
B vicars	0,2,-2
B victorian	-7,6,1
B video	3,-2,-1
B vienna	0,-3,2
B vietnam	-7,8,-1
B vietnamese	-6,7,-1
B vikings	3,0,-5
B village	-6,4,2
B village small town	-12,14,-3
B villain	-9,9,-1
B vimos	12,-11,-1
B vin	-1,-1,2
B vincent	5,0,-5
B viola	-3,5,-2
B violence	2,-3,0
B violent	-9,10,-2
B violin	-1,6,-5
B visiting	6,-3,-4
B visual	0,2,-1
B visually	-3,5,-4
B vittorio	-18,18,-1
B voice	11,-9,-3
B voices	12,-7,-4
B void	8,-8,0
B volcano	-9,11,-4
B volcanoes	-4,-2,5
B von	-6,0,5
B vote	-7,11,-4
B voted	-1,5,-5
B vs	13,-12,-2
B w	4,-4,-1
B wahlberg	20,-3,-18
B wai	12,-11,-1
B wait	-2,2,-1
B waiting	7,-11,4
B wake	-3,2,1
B wales	2,-1,-1
B walk	7,-2,-4
B walked	6,-3,-3
B walking	3,-1,-2
B walks	-20,10,5
B wall	3,-3,-1
B waltz	0,1,-2
B waltzes	-8,10,-3
B wanna	17,-15,-6
B want	-5,5,0
B wanted	-1,2,-1
B wanting	3,-2,-3
B wants	-5,5,-1
B ward	5,-3,-1
B wardrobe	-2,1,0
B warm	3,-1,-1
B warming	4,3,-9
B warmth	-10,12,-5
B wartime	0,2,-2
B was	4,-3,-2
B washing	8,-4,-4
B washington	-6,7,0
B wasnt	9,-6,-3
B wasted	7,-3,-3
B watch	1,1,-2
B watched	4,-3,-1
B watches	-3,7,-6
B watching	8,-8,-1
B water	3,-3,-2
B waterloo	6,-5,-1
B wave	-4,-17,17
B way	2,-2,0
B wayne	12,-7,-5
B we	2,-1,-1
B weak	-11,14,-6
B weakness	-18,24,-12
B weather	-8,7,2
B wed	0,2,-2
B wedding marriage	0,2,-3
B weddings	-4,3,0
B wednesday	2,-1,-2
B week	6,0,-6
B weekend	-3,8,-6
B weekly	7,-6,-1
B weeks	11,-12,1
B weird	3,-2,-2
B weisz	9,-7,-3
B welcome	-10,5,4
B well	1,2,-2
B welles	-2,2,-1
B welsh	-1,3,-3
B went	5,-4,-1
B wept	6,-4,-2
B were	4,-2,-2
B werent	10,-5,-5
B werewolves	2,0,-1
B werner	-1,-3,4
B wes	5,-3,-1
B west	5,-3,-2
B western	0,2,-2
B western cowboy	12,-11,-1
B westerns	-4,5,-3
B wet	3,0,-4
B whale	23,-22,-1
B whales	6,-2,-9
B what	2,-1,-1
B whatever	-1,-3,3
B whats	-1,4,-3
B where	-8,7,1
B whether	-1,2,-1
B whichever	-8,-1,6
B while	10,-7,-2
B whiplash	6,-4,-2
B whisky	2,0,-2
B whispering	-19,11,9
B whistling	-10,11,-2
B whit	7,-5,-3
B white	4,-3,-1
B who	-2,3,-1
B whod	-5,6,-1
B whodunit	0,3,-5
B whodunnit	5,-4,-2
B whoever	4,-2,-2
B whole	2,-2,-1
B whom	9,-4,-3
B whos	2,1,-3
B whose	14,-9,-7
B whove	-2,4,-5
B why	1,-2,0
B wicked	1,2,-3
B wicker	3,-2,-1
B wide	6,-4,-5
B widow	0,4,-6
B widows	1,0,-2
B wife	2,-1,-1
B wifes	4,-2,-1
B wifi	0,5,-5
B wild	4,3,-7
B wild zany	11,-6,-6
B wilder	9,-12,1
B will	0,2,-2
B willem	15,-4,-11
B williams	-5,2,3
B willow	10,-6,-4
B wim	-3,5,-4
B win	11,-10,-2
B wind	3,1,-4
B windows	-5,1,4
B wine	-1,2,0
B wine drinks	6,-3,-5
B winners	25,-23,-2
B winslet	-4,5,-3
B winter	1,5,-6
B wise	-1,2,-1
B wisteria	-3,4,0
B wit	7,-6,0
B witch	-9,1,7
B witches	3,-8,4
B with	-1,2,-1
B with me	9,-4,-5
B with parents	7,-5,-1
B within	6,-11,0
B withnail	8,-6,-2
B without	-1,-2,3
B witty	4,0,-5
B witty dialogue	-1,2,-1
B wives	-12,12,-1
B wizards	-15,3,7
B woke	2,-5,3
B wolf	-8,1,7
B wolfwalkers	4,-3,-2
B wolves	0,-6,6
B woman	-4,4,0
B woman wife	9,-8,-2
B womens	17,-15,-3
B won	-1,3,-2
B wonder	2,-3,0
B wonka	13,-8,-5
B wont	-4,-2,7
B woods	-10,6,3
B woody	-4,-2,5
B wool	-3,8,-5
B word	5,-4,-1
B wordless	-9,14,-9
B words	5,-3,-2
B wore	6,-4,-2
B work	5,-4,-1
B work job	6,-9,1
B worked	11,-11,0
B working	2,1,-4
B works	1,-4,3
B world	2,1,-3
B worn	-3,-4,2
B worse	-12,-2,12
B worst	2,0,-2
B worth	9,-7,-2
B would like	-6,9,-3
B wouldve	11,-9,-2
B wow	6,-3,-6
B writers	-6,1,5
B writing	12,-7,-5
B written	11,-9,-2
B wrong	-1,-1,2
B wrote	12,-9,-4
B wry	-16,17,-2
B x	13,-12,-1
B xmas	6,0,-6
B y	5,-16,7
B ya	-1,4,-6
B yak	19,-16,-6
B yang	7,-10,1
B yeah	4,-1,-5
B year years	0,3,-4
B years	7,-4,-3
B yellow	-19,17,3
B yeoh	2,-1,-3
B yesterday	9,-5,-3
B yet	-3,3,0
B yimou	2,-1,-2
B yorgos	6,0,-11
B york	2,3,-6
B youd	2,0,-2
B youll	6,-4,-2
B younger	-10,4,5
B youngest	5,-3,-2
B your	6,-5,-1
B youre	14,-11,-3
B youth	11,-6,-5
B youve	1,1,-3
B yr	8,-7,-1
B yugoslav	-19,20,-3
B zack	14,-14,0
B zama	11,-10,-1
B zealand	-4,5,-2
B zero	1,-3,2
B zhang	0,2,-3
B zither	-6,7,-1
B zombie	6,-1,-5
B zombies	-10,9,0
B zorba	5,-5,0
B zulu	13,-12,-2
BB , 0	9,-7,-3
BB , 00	6,-4,-2
BB , 000	12,-4,-9
BB , 0000	-1,5,-7
BB , 0000s	3,-3,-1
BB , 00s	1,-2,1
BB , FILM	2,-1,0
BB , a	-3,6,-3
BB , about	0,2,-2
BB , absurd	-8,9,-2
BB , adventure	2,5,-7
BB , after	4,-2,-3
BB , all	2,-1,-1
BB , alone	6,-5,0
BB , also	-2,5,-4
BB , american	-7,10,-8
BB , an	-4,6,-2
BB , and	-1,-1,2
BB , animated	-4,5,-1
BB , any	-3,3,-1
BB , apart	-2,-2,3
BB , asteroid	6,-5,-2
BB , at	5,-3,-1
BB , august	7,-4,-2
BB , aunt	2,0,-2
BB , bad	-10,9,1
BB , bar	-8,-10,10
BB , be	-4,5,-3
BB , beach	4,-3,-4
BB , beautiful	-8,10,-4
BB , because	2,-1,-1
BB , before	-5,-1,5
BB , berlin	-8,10,-2
BB , best	-3,-3,6
BB , betrayal	-8,11,-4
BB , bickering	-10,11,-2
BB , big	0,3,-3
BB , bikes	-5,7,-2
BB , bit	-1,3,-2
BB , bleak	4,-3,-2
BB , boats	-7,8,-1
BB , book	13,-12,-2
BB , both	3,-2,0
BB , boy	-4,4,0
BB , brass	-10,11,-3
BB , bring	-3,4,-2
BB , british	-2,2,0
BB , brothers	-9,12,-4
BB , bus	-14,14,-1
BB , buses	-5,6,-1
BB , but	-4,3,1
BB , by	-3,-1,2
BB , can	4,-2,-4
BB , cannot	2,-6,4
BB , cant	4,-2,-2
BB , capes	2,2,-7
BB , cars	0,2,-2
BB , cat	-8,10,-2
BB , champagne	-8,7,0
BB , chase	-9,11,-3
BB , chatty	-5,9,0
BB , cheeky	-4,3,2
BB , childhood	-3,4,0
BB , children	2,0,-2
BB , chocolate	9,-6,-3
BB , city	-10,12,-3
BB , class	-11,11,0
BB , clever	-6,5,2
BB , cold	6,-5,-2
BB , colorful	-4,10,-10
BB , colour	-3,2,0
BB , colourful	1,1,-3
BB , comedy	-1,11,-15
BB , comic	-6,7,0
BB , con	-1,2,0
BB , cool	-9,8,1
BB , could	-6,7,-2
BB , couldnt	4,-3,-1
BB , country	-13,15,-3
BB , cousins	-5,6,-2
BB , crime	-11,11,-1
BB , dad	6,-4,-2
BB , dads	13,-11,-4
BB , daft	-6,1,4
BB , dance	2,0,-3
BB , dancing	-14,11,-1
BB , daniel	5,-3,-1
BB , dark	1,1,-3
BB , deadpan	-6,8,-2
BB , dear	4,-3,-1
BB , deep	5,-5,-6
BB , desert	2,-1,0
BB , deserts	-8,9,-1
BB , didnt	5,-2,-3
BB , different	-12,13,-3
BB , dinner	-12,15,-6
BB , does	7,-7,-1
BB , dog	-12,-1,6
BB , dogs	-5,5,0
BB , donc	-12,5,2
BB , done	-2,0,-1
BB , dont	2,-5,3
BB , drawn	-4,5,-1
BB , early	-10,11,-3
BB , edwardian	-6,7,0
BB , eight	10,-7,-3
BB , eighties	-1,4,-4
BB , elegant	-4,-3,7
BB , eleven	8,-6,-2
BB , en	5,-1,-6
BB , english	-6,4,-3
BB , even	-2,4,-2
BB , every	10,-7,-3
BB , everybody	-12,14,-6
BB , everyone	5,-3,-3
BB , everything	-5,13,-3
BB , except	5,-3,-4
BB , eyes	-5,6,-2
BB , family	-6,4,2
BB , farce	-2,3,-1
BB , farm	-10,12,-3
BB , fast	-12,14,-1
BB , father	2,0,-1
BB , fathers	-5,5,-1
BB , fell	2,-1,0
BB , felt	5,-4,-1
BB , few	7,-6,-2
BB , fewer	0,3,-3
BB , fifties	7,-13,7
BB , fifty	2,-2,-1
BB , fine	17,-13,-7
BB , first	7,-4,-3
BB , five	-4,6,-2
BB , fog	-1,2,-2
BB , folk	-3,5,-1
BB , football	-5,5,-3
BB , for	3,-1,-3
BB , forty	2,-2,0
BB , four	7,-6,-1
BB , france	3,-2,-4
BB , french	1,-2,0
BB , friends	-5,6,-1
BB , friendship	-7,6,2
BB , from	3,0,-3
BB , full	6,-5,-1
BB , funny	-10,9,0
BB , gentle	-8,9,0
BB , german	-4,2,2
BB , gern	-7,9,-3
BB , ghosts	-4,6,-2
BB , gimme	-6,8,-6
BB , girls	-5,7,-4
BB , give	-11,13,-2
BB , gloves	4,-2,-4
BB , go	5,-3,-2
BB , god	8,-19,2
BB , good	-3,10,-7
BB , gorgeous	-7,-6,11
BB , gossip	-9,8,-1
BB , got	5,-3,-3
BB , great	9,-7,-5
BB , greek	-7,9,-2
BB , green	-6,10,-5
BB , grey	-5,5,-1
BB , grown	-8,1,7
BB , had	7,-4,-3
BB , half	0,-1,2
BB , handsome	5,-4,-1
BB , happy	-5,7,-4
BB , has	6,-4,-2
BB , hats	10,-10,-1
BB , have	11,-9,-2
BB , he	5,-3,-2
BB , heist	-6,8,-1
BB , her	3,-2,-1
BB , hes	3,0,-3
BB , high	9,-7,-5
BB , his	2,0,-2
BB , hold	-4,-2,6
BB , holiday	-3,3,-1
BB , hong	-3,3,-1
BB , honour	-3,4,-1
BB , horses	-10,11,-2
BB , hot	5,-15,6
BB , hours	-5,-7,9
BB , humour	6,-6,1
BB , husband	3,-3,-1
BB , i	2,-1,0
BB , ice	-18,-1,16
BB , id	0,3,-3
BB , ideally	-10,14,-2
BB , ie	-4,5,-3
BB , if	3,3,-7
BB , ill	7,-5,-2
BB , im	4,-1,-2
BB , in	2,0,-2
BB , indian	-2,0,2
BB , inheritance	-3,4,0
BB , is	1,1,-3
BB , island	6,-5,-3
BB , islands	-6,6,-1
BB , isnt	-3,-5,7
BB , it	0,2,-2
BB , italian	-9,11,-3
BB , italy	-15,17,-4
BB , its	5,-4,-2
BB , ive	6,-3,-3
BB , john	-8,6,0
BB , just	-7,8,-1
BB , keep	-12,2,5
BB , kind	-8,10,-1
BB , kinda	2,0,-3
BB , kindness	-6,7,-2
BB , kitchen	-11,13,-5
BB , korean	11,-7,-4
BB , la	5,-2,-3
BB , late	-7,8,-2
BB , less	3,-4,-2
BB , let	5,-3,-3
BB , lets	-11,13,-3
BB , letters	-10,12,-2
BB , light	-7,8,-1
BB , like	13,-8,-4
BB , little	-2,4,-1
BB , london	-9,6,1
BB , lonely	0,2,-1
BB , long	-5,7,-1
BB , longing	-4,6,-3
BB , loud	-7,10,-1
BB , love	-12,12,-1
BB , loved	8,-7,-2
BB , low	-14,-2,8
BB , made	-4,6,-4
BB , magic	-14,9,0
BB , make	-5,7,-4
BB , marriage	5,-5,-2
BB , maybe	1,2,-3
BB , me	3,0,-2
BB , mel	1,-7,4
BB , melancholy	1,0,-3
BB , memory	-3,3,0
BB , men	-8,10,-4
BB , middle	-1,2,-1
BB , minus	-1,-3,4
BB , monks	7,-4,-4
BB , monster	-11,12,-1
BB , monsters	-2,3,-1
BB , more	-4,6,-2
BB , mother	17,-16,-1
BB , mothers	-5,6,-2
BB , mountains	-6,5,1
BB , mrs	1,1,-2
BB , mud	11,-9,-6
BB , mum	1,-8,8
BB , mums	0,2,-2
BB , murder	-22,23,-2
BB , music	-5,2,1
BB , musical	-6,7,-1
BB , my	5,-3,-2
BB , mystery	-13,16,-3
BB , need	-7,13,-10
BB , neighbours	4,-2,-2
BB , neither	-11,-4,13
BB , neon	-8,8,-1
BB , never	-6,3,2
BB , new	-7,7,0
BB , nice	5,-2,-1
BB , nine	2,0,-4
BB , nineties	3,-5,3
BB , ninety	-5,5,0
BB , no	-2,-4,5
BB , nobody	-2,1,1
BB , noir	-19,21,-3
BB , none	3,-1,-2
BB , nor	-7,4,1
BB , northern	-7,7,0
BB , not	0,-4,4
BB , nothing	-4,-2,6
BB , now	-9,6,3
BB , nuns	0,5,-5
BB , odd	-2,3,-2
BB , of	-6,6,-1
BB , oh	4,-3,-1
BB , old	-2,4,-1
BB , on	5,-4,-1
BB , one	0,2,-3
BB , ones	8,-5,-5
BB , only	-7,4,4
BB , opera	-2,2,-1
BB , or	-3,6,-3
BB , otherwise	6,-4,-2
BB , our	3,-2,-1
BB , over	10,-2,-7
BB , paranoia	-7,8,-1
BB , paris	-2,6,-5
BB , peter	4,-2,-4
BB , pg	-4,-5,5
BB , phone	-2,5,-3
BB , please	5,-2,-3
BB , poison	-7,8,-1
BB , poor	10,-9,-3
BB , possession	-4,2,4
BB , preferably	-12,6,-1
BB , pretty	-11,4,8
BB , prison	3,-2,-3
BB , put	2,-2,0
BB , quiet	0,-2,2
BB , quindi	-3,7,-6
BB , rabbits	-14,4,4
BB , rain	-6,7,-1
BB , rated	1,0,-3
BB , rather	-8,3,2
BB , real	0,1,-2
BB , really	2,-1,-2
BB , revenge	-2,-1,3
BB , rich	-11,13,-2
BB , rivalry	-5,9,-4
BB , road	-7,8,-1
BB , romance	-2,-1,2
BB , romantic	-14,10,5
BB , room	12,-11,-1
BB , rubber	0,2,-3
BB , russian	-8,6,0
BB , sad	6,-3,-4
BB , said	5,-4,-1
BB , same	9,-4,-6
BB , saw	7,-6,-1
BB , say	-4,6,-2
BB , says	1,1,-2
BB , sea	-2,10,-10
BB , seaside	-7,8,-2
BB , second	-3,5,-2
BB , seen	-1,6,-6
BB , seventies	-10,9,1
BB , sharp	4,-3,-2
BB , she	3,-2,-1
BB , shed	1,1,-3
BB , sheep	-13,16,-6
BB , shes	2,-5,3
BB , short	2,4,-7
BB , show	-7,10,-3
BB , sick	2,8,-5
BB , silent	-3,5,-1
BB , silly	0,2,-1
BB , since	6,-4,-3
BB , singing	-7,11,-6
BB , sisters	-3,4,-2
BB , six	4,-2,-3
BB , sixties	14,-6,-9
BB , slapstick	-4,7,-3
BB , slide	-6,7,-1
BB , slow	-5,7,-2
BB , small	7,-4,-2
BB , snow	4,-5,1
BB , snowy	-11,11,0
BB , so	-4,3,0
BB , some	0,3,-4
BB , somebody	-15,18,-7
BB , someone	-3,2,3
BB , something	-5,7,-1
BB , songs	-7,5,2
BB , sorry	9,-8,-2
BB , sound	-6,7,-3
BB , spies	3,-1,-3
BB , sport	-5,11,-7
BB , steppe	-6,7,-1
BB , still	2,0,-2
BB , stop	-4,5,-2
BB , storms	-4,4,-1
BB , strangers	-7,3,3
BB , stubborn	-1,2,0
BB , stupid	-6,7,-2
BB , stylish	3,-2,-2
BB , summer	-7,7,-1
BB , sun	-5,-5,8
BB , sunny	8,-5,-6
BB , sunshine	5,-3,-2
BB , suspense	-1,2,-2
BB , sweat	2,0,-3
BB , sweaty	-7,10,-2
BB , sweet	11,-15,2
BB , take	-10,-6,9
BB , talking	-1,4,-6
BB , tea	11,-10,-3
BB , technicolor	0,2,-3
BB , tell	-11,11,-1
BB , tense	6,-3,0
BB , that	4,-2,-2
BB , thats	6,-5,-1
BB , the	2,0,-1
BB , then	-2,4,-2
BB , theres	5,2,-8
BB , they	6,-4,-1
BB , theyre	7,-5,-4
BB , theyve	4,-3,-1
BB , thinking	5,-4,-1
BB , thirties	-3,-2,6
BB , thirty	8,-5,-2
BB , those	2,-2,0
BB , though	-7,1,5
BB , three	-3,3,0
BB , time	-23,26,-5
BB , to	0,3,-2
BB , today	16,-14,-3
BB , tom	-10,12,-5
BB , too	4,-3,-1
BB , top	4,-2,-2
BB , train	-3,4,-1
BB , trench	-17,18,-4
BB , true	-3,-1,4
BB , twelve	6,-5,-1
BB , two	-4,6,-2
BB , under	-11,17,-7
BB , vampires	2,-11,8
BB , very	4,-3,-2
BB , want	-8,9,-1
BB , wants	-22,23,-2
BB , war	-12,0,10
BB , warm	-3,3,1
BB , was	6,-6,0
BB , watch	7,-11,5
BB , watched	4,-3,-1
BB , we	2,-1,-1
BB , wed	17,-17,-3
BB , wedding	4,-11,4
BB , weddings	6,-4,-2
BB , weird	15,-12,-9
BB , well	-9,11,-5
BB , were	9,-3,-6
BB , wet	4,-3,-1
BB , weve	3,0,-2
BB , what	0,2,-2
BB , whatever	9,-6,-2
BB , whats	-2,8,-9
BB , when	4,-2,-1
BB , which	5,-4,0
BB , white	-4,6,-4
BB , who	6,-6,0
BB , whoever	13,-8,-6
BB , whos	2,0,-1
BB , wine	3,-3,-1
BB , winter	-5,6,-1
BB , wit	-6,1,4
BB , with	-3,4,-1
BB , without	-5,-5,10
BB , witty	-3,1,2
BB , women	-6,10,-4
BB , would	7,0,-7
BB , wry	-8,9,-1
BB , year	-3,5,-3
BB , yet	0,4,-5
BB , you	4,-1,-3
BB , young	0,2,-4
BB , your	-6,7,-2
BB , zero	-3,-1,0
BB . 0	-12,3,12
BB . 00	9,-5,-5
BB . 000	9,-7,-2
BB . 0000	7,-4,-3
BB . 0000s	-3,4,-1
BB . 00s	4,-2,-4
BB . FILM	3,-1,-2
BB . a	0,3,-3
BB . about	1,1,-6
BB . absolutely	-2,-3,4
BB . adam	-1,-4,4
BB . after	9,-7,-1
BB . aftersun	2,-1,0
BB . agatha	-9,7,2
BB . al	-9,2,5
BB . alien	0,2,-6
BB . aliens	2,1,-4
BB . all	-2,0,2
BB . also	-14,10,4
BB . american	8,-15,5
BB . amy	5,-2,-5
BB . an	-4,2,2
BB . and	2,-1,-2
BB . ando	6,-4,-5
BB . ang	-10,12,-3
BB . animals	0,-10,3
BB . anime	0,-3,2
BB . another	-2,6,-5
BB . anthony	4,-3,-1
BB . any	-5,2,2
BB . anyone	-3,-2,4
BB . anything	-7,5,2
BB . anyway	3,2,-5
BB . arrival	9,-8,-2
BB . as	2,1,-3
BB . asking	7,-7,-1
BB . at	-3,0,3
BB . audrey	5,-2,-3
BB . aunt	-4,-6,10
BB . auntie	1,2,-2
BB . australian	-7,9,-2
BB . back	6,-5,0
BB . bank	-8,9,-2
BB . barbie	11,-4,-9
BB . barry	-1,6,-2
BB . based	-2,7,-6
BB . baz	-1,-4,1
BB . because	-3,4,-1
BB . been	10,-9,-1
BB . before	6,-2,-4
BB . bela	-4,6,-4
BB . ben	1,-3,-1
BB . best	-1,2,-1
BB . bette	-4,5,-4
BB . bicycle	9,-7,-1
BB . big	-2,5,-4
BB . bill	2,-4,-2
BB . billy	-4,1,4
BB . bit	6,-5,-2
BB . black	-8,3,5
BB . bohemian	2,-2,-1
BB . bollywood	-2,7,-11
BB . bored	10,-16,9
BB . boy	3,-2,-1
BB . brendan	2,0,-2
BB . bring	-6,8,-4
BB . british	-6,8,-4
BB . brooklyn	0,2,-1
BB . bruce	3,1,-3
BB . by	0,7,-10
BB . cabaret	6,-4,-2
BB . call	3,-2,-1
BB . can	-1,2,-2
BB . cant	2,-2,0
BB . capote	4,-3,-1
BB . cartoon	-8,7,-4
BB . che	6,-4,-1
BB . chess	-5,6,-1
BB . chicken	4,-3,-1
BB . chinese	-9,10,-3
BB . christopher	6,-2,-5
BB . cinema	-4,5,-3
BB . circus	5,1,-11
BB . clever	-5,7,-5
BB . close	7,-5,-2
BB . cold	0,2,-2
BB . colin	-4,5,-2
BB . comic	-6,8,-2
BB . coming	12,-10,-7
BB . con	6,-5,-3
BB . could	7,-10,-1
BB . couldnt	16,-17,-1
BB . courtroom	-9,2,6
BB . crash	1,4,-7
BB . crazy	10,-7,-4
BB . cube	4,-4,0
BB . dad	9,-7,-2
BB . dads	4,0,-7
BB . dance	-3,5,-5
BB . danish	-11,14,-2
BB . dark	11,-11,0
BB . david	-7,3,3
BB . de	4,-1,-7
BB . dead	-4,-8,10
BB . dear	6,-4,-3
BB . death	-4,8,-5
BB . denis	-11,12,-2
BB . desert	-7,10,-2
BB . did	-13,15,-4
BB . didnt	9,-4,-5
BB . directed	-10,10,-2
BB . disney	3,0,-7
BB . documentaries	-2,4,-2
BB . documentary	-5,7,-6
BB . does	-7,11,-8
BB . dog	13,-4,-10
BB . dogs	1,3,-7
BB . done	15,-14,-1
BB . dont	4,-4,0
BB . dragons	-7,6,0
BB . drive	9,-8,-1
BB . ealing	-3,4,-1
BB . easy	-3,-3,6
BB . egyptian	3,-2,1
BB . elvis	2,1,-4
BB . emilia	4,-2,-2
BB . english	-2,3,-1
BB . enough	1,-4,1
BB . escape	-2,3,-4
BB . et	-12,12,-1
BB . eurovision	-4,6,-2
BB . every	-2,6,-3
BB . everyone	3,-1,-1
BB . everything	-7,4,3
BB . ex	6,-5,-1
BB . family	-5,7,-2
BB . fancy	-10,12,-3
BB . fast	-7,7,1
BB . fed	0,-11,7
BB . female	-3,4,-1
BB . fewer	-13,-3,14
BB . film	2,1,-4
BB . films	2,0,-3
BB . finally	3,-2,-3
BB . find	6,-4,-3
BB . first	7,-6,-1
BB . flow	1,4,-11
BB . folk	0,1,-2
BB . for	4,-2,-2
BB . force	5,-3,-1
BB . ford	4,-2,-1
BB . forty	7,-2,-5
BB . four	6,-5,-2
BB . frances	7,-4,-5
BB . free	11,-10,-1
BB . french	-4,6,-3
BB . friday	13,-11,-1
BB . friends	-9,4,0
BB . from	3,-1,-3
BB . fun	4,-1,-4
BB . funny	-5,4,1
BB . gael	-4,6,-3
BB . gangs	-5,6,-3
BB . gave	2,-2,0
BB . gene	5,-1,-3
BB . gentle	-1,2,-1
BB . george	-4,2,-6
BB . gerard	2,-2,0
BB . ghost	3,-2,-4
BB . ghosts	-2,-14,7
BB . giant	-3,4,-1
BB . gimme	-7,1,3
BB . girls	-12,13,-4
BB . give	-2,2,-1
BB . gladiator	5,-4,-1
BB . go	-6,5,1
BB . gods	10,-9,-3
BB . good	3,1,-5
BB . got	0,5,-5
BB . gran	3,-10,3
BB . grand	9,-7,-4
BB . grandad	3,0,-5
BB . grandmas	3,-1,-1
BB . grandpa	6,-5,-1
BB . greek	-7,4,2
BB . green	3,-2,-1
BB . greta	2,0,-4
BB . grown	7,-8,2
BB . guillermo	-6,7,-1
BB . guy	-4,-7,1
BB . had	-1,-2,3
BB . half	7,-5,-2
BB . hammer	-4,5,-1
BB . hans	-4,4,-2
BB . happy	1,1,-3
BB . hard	6,-4,-1
BB . hate	1,-3,3
BB . haunted	1,3,-5
BB . have	-4,8,-4
BB . havent	-3,6,-4
BB . he	2,0,-2
BB . hed	0,5,-6
BB . heist	1,6,-8
BB . her	4,-4,0
BB . high	-1,3,-3
BB . him	-5,5,-3
BB . his	7,-4,-3
BB . hmm	4,-3,-4
BB . honest	1,2,-3
BB . honestly	10,-8,-3
BB . hong	-8,6,1
BB . horror	0,-4,3
BB . hot	-1,4,-3
BB . how	7,-5,-3
BB . hugh	3,2,-5
BB . ice	-2,5,-5
BB . icelandic	-9,12,-5
BB . id	0,2,-2
BB . ida	17,-16,-4
BB . ill	1,4,-6
BB . im	1,-2,1
BB . in	2,0,-2
BB . indian	9,-14,0
BB . ingrid	-3,2,1
BB . irish	-6,9,-3
BB . is	5,-2,-3
BB . isabelle	-12,12,-1
BB . isnt	2,-6,1
BB . it	4,-1,-4
BB . italian	4,-5,-2
BB . italy	3,1,-3
BB . its	4,-2,-2
BB . jackie	-10,5,2
BB . jacques	7,-3,-8
BB . james	-2,0,-3
BB . japanese	-5,7,0
BB . jason	7,-5,-1
BB . jazz	11,-8,-4
BB . jean	3,0,-3
BB . jim	2,1,-4
BB . joe	-17,11,-8
BB . john	4,-1,-5
BB . johnny	4,-6,2
BB . jojo	3,-5,2
BB . joker	-5,-6,9
BB . judi	-3,6,-5
BB . julie	4,-7,0
BB . jungle	2,1,-5
BB . just	1,-3,-2
BB . kedi	5,-4,-1
BB . keep	-9,2,6
BB . kelly	-13,13,-1
BB . ken	-7,2,2
BB . kenneth	-4,2,-1
BB . kes	2,-1,-3
BB . kids	4,-3,-1
BB . kindly	-5,-3,8
BB . king	5,-4,0
BB . korean	-13,14,-2
BB . kung	0,-3,5
BB . kurt	5,-6,1
BB . la	9,-7,-1
BB . ladies	-4,6,-1
BB . lake	7,-1,-8
BB . lars	-3,-5,7
BB . last	3,-4,0
BB . late	-6,7,-1
BB . le	11,-10,-4
BB . leave	-7,-3,10
BB . lee	-21,25,-5
BB . les	0,-4,3
BB . less	-2,-3,3
BB . lets	2,2,-4
BB . liam	10,-2,-5
BB . like	3,0,-3
BB . little	0,2,-6
BB . live	-6,0,0
BB . london	-3,3,-1
BB . lonely	-9,11,-3
BB . long	14,-13,-4
BB . look	12,-11,-2
BB . looking for	4,-2,-2
BB . loud	-19,20,-3
BB . louis	-9,5,2
BB . love	2,-9,-2
BB . loved	11,-9,-3
BB . lovely	10,-10,-1
BB . lucky	-3,5,-6
BB . mad	-7,9,-4
BB . made	-6,9,-5
BB . mads	-7,10,-3
BB . maggie	-1,4,-8
BB . magic	-7,8,-1
BB . make	4,-1,-2
BB . marion	-7,7,-1
BB . marvel	-6,5,1
BB . me	0,-3,3
BB . medieval	-4,5,-1
BB . meg	-3,6,-4
BB . mel	2,-1,1
BB . men	4,-15,10
BB . meryl	6,-7,0
BB . mexican	5,-5,-2
BB . michael	1,-3,-1
BB . michelle	3,-1,-3
BB . midsommar	10,-9,-2
BB . mike	-4,5,-1
BB . minari	6,-6,-1
BB . mine	5,-4,0
BB . minus	-1,-7,4
BB . monster	17,-16,-3
BB . more	-2,2,0
BB . mother	-6,9,-12
BB . mothers	-8,11,-4
BB . movie	-10,14,-5
BB . mrs	4,-2,-2
BB . mum	7,-1,-5
BB . mums	-1,4,-4
BB . music	-2,0,-1
BB . musicals	18,-1,-15
BB . my	3,-2,-1
BB . my wife	14,-9,-5
BB . nah	6,-4,-3
BB . nan	4,-5,1
BB . need	-2,3,-3
BB . neither	12,-7,-8
BB . never	-3,6,-3
BB . new	-6,9,-3
BB . next	-6,8,-2
BB . nice	-3,3,-3
BB . nicolas	-4,2,4
BB . night	11,-9,-8
BB . no	-1,-1,2
BB . nobody	5,-3,-2
BB . none	-11,-4,14
BB . nora	-5,6,-1
BB . nothing	-2,0,3
BB . now	-3,-1,4
BB . nuns	-2,3,-1
BB . odd	-6,-5,9
BB . of	-4,2,1
BB . oh	3,-5,1
BB . ok	6,-4,-3
BB . old	1,0,-2
BB . on	5,-3,-2
BB . once	7,-6,-2
BB . one	-5,8,-4
BB . only	-11,12,-2
BB . or	-5,5,-6
BB . other	-10,10,0
BB . otherwise	-9,11,-3
BB . our	4,-2,-1
BB . over	-4,6,-4
BB . palestinian	9,-8,-3
BB . park	-7,10,-4
BB . past	2,-1,0
BB . paul	1,1,-3
BB . penelope	2,-1,-1
BB . people	3,-10,8
BB . perfect	6,-5,-1
BB . period	2,-1,-3
BB . peter	0,-4,2
BB . pig	0,1,-3
BB . pirates	-8,11,-3
BB . political	-14,-1,10
BB . post	-1,3,-3
BB . practical	5,-4,-2
BB . pre	6,-4,-2
BB . pretty	-2,4,-5
BB . pride	3,-2,-1
BB . prison	-17,17,0
BB . provided	-9,-5,11
BB . put	-11,12,-2
BB . quentin	-2,2,-1
BB . quiet	-6,7,-2
BB . rachel	1,1,-2
BB . rams	14,-12,-1
BB . rated	-10,11,-5
BB . rather	-11,10,2
BB . ray	-2,7,-6
BB . really	2,-7,5
BB . red	0,1,-2
BB . regency	-5,7,-2
BB . revenge	-3,6,-2
BB . richard	-5,3,1
BB . right	-2,5,-4
BB . rita	-4,5,-3
BB . road	10,-8,-2
BB . robin	3,4,-8
BB . rock	-7,8,-2
BB . rock star	-5,8,-3
BB . roger	-5,3,-2
BB . rom	-10,-4,5
BB . roma	-2,4,-1
BB . rome	-5,7,-4
BB . russian	-4,4,-1
BB . ryan	6,-4,-2
BB . sad	-15,-4,13
BB . sailing	-13,14,-2
BB . same	-10,12,-3
BB . satire	-4,4,-1
BB . satyajit	14,-13,-3
BB . saw	5,-3,-3
BB . say	7,-4,-3
BB . scary	8,-20,6
BB . school	4,1,-4
BB . sci	-5,4,0
BB . science	-7,7,1
BB . scorsese	-4,-11,11
BB . scottish	-4,-6,9
BB . se	-7,-10,15
BB . sea	-7,8,-1
BB . second	-8,8,-2
BB . seen	3,-8,3
BB . set	-4,9,-8
BB . seven	6,-12,2
BB . shah	-4,8,-4
BB . she	4,-2,-3
BB . shed	5,-4,-1
BB . shes	7,-5,-2
BB . short	3,-2,-2
BB . shorter	15,-14,-2
BB . show	-4,8,-6
BB . sick	-2,-2,3
BB . sidney	-4,5,-1
BB . silent	7,-4,-5
BB . since	4,-2,-1
BB . sisters	-4,6,-2
BB . sixties	-5,7,0
BB . skip	5,-11,5
BB . slept	10,-8,-3
BB . slow	-10,2,9
BB . small	2,0,-2
BB . smth	-2,5,-4
BB . snow	-3,4,0
BB . so	2,1,-3
BB . sofia	9,-7,-2
BB . soft	-6,7,-1
BB . solid	6,-3,-7
BB . some	-5,9,-6
BB . somebody	3,1,-5
BB . someone	-4,7,-5
BB . something	-1,4,-2
BB . somewhere	-4,5,-2
BB . south	-3,5,-1
BB . space	1,2,-3
BB . spaghetti	3,-3,0
BB . spanish	-2,6,-4
BB . spare	-3,-8,10
BB . spent	9,-8,-1
BB . spike	4,-3,-2
BB . stay	7,-5,-6
BB . steer	-8,-2,10
BB . stephen	-7,4,-2
BB . steve	13,-12,-2
BB . still	3,0,-4
BB . story	-10,11,-3
BB . strange	12,-10,-5
BB . studio	-3,6,-2
BB . summer	5,-3,-8
BB . sunday	8,-7,-1
BB . sunshine	8,-6,-2
BB . suspiria	12,-10,-3
BB . swedish	-4,5,-4
BB . sweet	-16,11,6
BB . tarantino	19,-15,-4
BB . teen	8,-5,-4
BB . tell	5,-3,-4
BB . terry	3,4,-7
BB . thank	8,-5,-3
BB . thats	8,-6,-2
BB . the	3,-1,-2
BB . their	5,-3,-2
BB . then	4,-3,-1
BB . there	10,-7,-4
BB . theres	8,-4,-4
BB . they	2,-1,-2
BB . theyre	6,-10,0
BB . theyve	-5,8,-2
BB . think	2,1,-1
BB . this	6,-8,3
BB . three	8,-4,-5
BB . thriller	-8,7,1
BB . thumbs	13,-10,-4
BB . tilda	-3,2,-1
BB . tim	-9,-1,4
BB . time	-12,10,0
BB . timothee	11,-1,-13
BB . tinker	5,-4,-1
BB . to	1,-2,0
BB . today	-8,9,-4
BB . tom	-6,6,3
BB . tonight	4,-3,-2
BB . tony	-6,2,1
BB . too	-3,-13,14
BB . took	3,-2,-1
BB . train	29,-29,-1
BB . trashy	-1,3,-4
BB . tried	2,-1,-2
BB . troll	15,-12,-4
BB . true	-4,7,-7
BB . turkish	-1,4,-3
BB . two	1,2,-4
BB . uncle	5,-2,-4
BB . uncut	3,-2,-2
BB . under	-4,5,-1
BB . until	-2,3,-1
BB . up	11,-7,-4
BB . venice	-4,5,-1
BB . vertigo	4,3,-10
BB . video	1,-8,4
BB . vikings	-7,8,-2
BB . want	-3,5,-2
BB . war	-2,5,-6
BB . warm	-7,9,-4
BB . was	3,-3,0
BB . wasnt	3,-1,-2
BB . watch	-7,8,-6
BB . watched	2,-1,-1
BB . watching	7,-6,-1
BB . we	4,-2,-1
BB . wed	1,0,-2
BB . well	5,-3,-2
BB . went	7,-5,-4
BB . werner	-11,-3,11
BB . wes	-5,7,-4
BB . western	0,-2,0
BB . westerns	2,9,-9
BB . what	7,-4,-3
BB . whatever	-6,12,-8
BB . whats	0,3,-3
BB . when	0,2,-2
BB . where	5,-7,1
BB . which	3,1,-4
BB . whiplash	5,-3,-2
BB . whisky	5,-4,-1
BB . who	9,-13,3
BB . whoever	-1,-4,4
BB . why	8,-1,-8
BB . wild	9,-9,-1
BB . with	2,-1,-1
BB . without	5,-3,-2
BB . wolfwalkers	15,-14,-1
BB . women	-5,8,-3
BB . wong	-5,8,-5
BB . woody	-6,4,-2
BB . working	12,-4,-18
BB . would	4,-3,-1
BB . would like	-2,4,-2
BB . wouldnt	0,-4,-3
BB . yes	-2,2,-2
BB . yesterday	5,-3,-2
BB . you	8,-10,2
BB . youd	4,-3,-2
BB . zero	5,-10,5
BB . zhang	-4,7,-3
BB 0 ,	6,-3,-4
BB 0 and	10,-8,-2
BB 0 die	2,-1,-1
BB 0 for	10,-9,-1
BB 0 hrs	5,-3,-1
BB 0 to	5,-4,-1
BB 00 ,	2,0,-2
BB 00 and	6,-4,-3
BB 00 mins	12,-12,0
BB 00 minutes	0,3,-3
BB 00 or	5,-3,-7
BB 00 years	4,-3,0
BB 000 minutes	3,-1,-1
BB 0000 ,	0,2,-2
BB 0000 and	4,0,-4
BB 0000 one	14,-4,-9
BB 0000s ,	-9,8,1
BB 00s ,	1,-2,2
BB 0d ,	7,-4,-2
BB FILM ,	2,0,-1
BB FILM 0	3,-2,0
BB FILM 00	6,-5,-1
BB FILM a	3,0,-3
BB FILM all	11,-8,-2
BB FILM and	3,-3,0
BB FILM are	12,-10,-2
BB FILM as	-1,5,-5
BB FILM at	-3,4,-1
BB FILM beats	10,-8,-4
BB FILM because	4,-3,-2
BB FILM but	-6,11,-6
BB FILM by	3,-2,0
BB FILM can	5,-2,-3
BB FILM did	10,-9,-1
BB FILM doesnt	4,-2,-2
BB FILM even	7,-2,-5
BB FILM every	8,-6,-2
BB FILM from	7,-5,-2
BB FILM gave	6,-5,-1
BB FILM gets	3,0,-5
BB FILM good	13,-9,-3
BB FILM got	4,-2,-1
BB FILM had	3,-3,0
BB FILM has	3,-2,-1
BB FILM have	0,2,-2
BB FILM he	2,-2,0
BB FILM i	2,0,-1
BB FILM if	-3,5,-7
BB FILM in	7,-5,-2
BB FILM is	6,-5,-1
BB FILM isnt	8,-3,-5
BB FILM just	4,-2,-1
BB FILM last	7,-6,0
BB FILM left	-2,3,-2
BB FILM like	-3,6,-4
BB FILM made	3,-2,-1
BB FILM makes	4,-3,-1
BB FILM me	7,-6,-1
BB FILM minus	-5,-5,8
BB FILM more	-1,3,-3
BB FILM my	2,-1,-1
BB FILM never	3,-2,-1
BB FILM next	7,-5,-1
BB FILM no	6,-2,-5
BB FILM not	6,-2,-2
BB FILM of	3,-2,-1
BB FILM ok	9,-6,-2
BB FILM on	2,1,-3
BB FILM only	-12,13,-1
BB FILM or	10,-1,-9
BB FILM over	9,-6,-3
BB FILM please	-4,-4,6
BB FILM put	-2,-1,3
BB FILM same	13,-12,-2
BB FILM seen	-15,16,-1
BB FILM she	3,-2,-1
BB FILM should	4,-3,-1
BB FILM so	8,-4,-4
BB FILM that	-6,9,-3
BB FILM the	8,-6,-2
BB FILM they	2,-2,-1
BB FILM though	13,-2,-12
BB FILM to	2,-1,-1
BB FILM too	5,-5,0
BB FILM was	3,-2,-1
BB FILM wasnt	5,-3,-2
BB FILM watch	6,-4,-1
BB FILM went	11,-10,-1
BB FILM were	2,-1,-1
BB FILM when	8,-4,-4
BB FILM where	-12,16,-9
BB FILM while	9,-5,-4
BB FILM who	0,1,-3
BB FILM with	5,0,-4
BB FILM without	2,-5,2
BB FILM would	4,-3,-1
BB FILM yes	6,-1,-6
BB a 0	-2,2,-3
BB a 00	-1,4,-4
BB a FILM	-20,23,-4
BB a baby	-11,-9,16
BB a bad	-1,3,-2
BB a bear	9,-7,-4
BB a beautiful	-8,10,-3
BB a big	-5,7,-2
BB a bit	-5,7,-2
BB a boat	11,-9,-5
BB a box	-6,7,-1
BB a boy	3,-4,3
BB a break	-12,2,12
BB a bus	13,-15,2
BB a car	-3,1,2
BB a caravan	8,-7,-2
BB a cat	-3,6,-3
BB a child	-5,5,0
BB a cinema	9,-3,-8
BB a clever	9,-6,-5
BB a cliff	3,0,-4
BB a cold	1,2,-3
BB a colleague	5,-4,-1
BB a comedy	-6,10,-4
BB a con	-6,8,-3
BB a cop	-12,4,3
BB a costume	-2,4,-2
BB a couple	0,2,-2
BB a crime	6,-5,-1
BB a czech	7,-6,-3
BB a day	-3,4,-4
BB a dead	-7,-2,6
BB a decent	-1,2,-1
BB a detective	-3,-2,5
BB a different	6,-4,-2
BB a dinner	-11,12,-3
BB a documentary	-4,3,0
BB a dog	-8,11,-5
BB a double	12,-10,-3
BB a drama	-7,5,2
BB a dream	17,-9,-12
BB a fairy	4,-3,-3
BB a fall	3,-2,-2
BB a family	-5,10,-5
BB a fan	1,-7,2
BB a film	-2,3,-2
BB a first	6,-4,0
BB a four	-6,-7,13
BB a friend	4,2,-8
BB a funeral	7,-3,-4
BB a funny	-4,8,-9
BB a gentle	7,-5,-4
BB a ghost	-14,17,-4
BB a girl	-5,7,-3
BB a good	0,2,-4
BB a grown	-1,3,-3
BB a half	-7,10,-3
BB a happy	1,2,-4
BB a hard	-7,-15,15
BB a haunted	-6,7,0
BB a heart	-7,0,6
BB a heist	5,0,-5
BB a horror	-4,9,-7
BB a hospital	-5,5,2
BB a hot	-2,3,-3
BB a house	-5,7,-2
BB a hundred	14,-13,-3
BB a jazz	-1,1,-2
BB a kitchen	4,-4,-1
BB a laugh	-12,4,4
BB a letter	3,2,-7
BB a lifelong	7,-6,-1
BB a lighthouse	-11,6,3
BB a little	4,-2,-1
BB a long	3,-1,-2
BB a lot	-7,13,-9
BB a love	-6,6,-5
BB a lovely	9,-7,-1
BB a matter	4,-3,-1
BB a mother	-11,1,6
BB a movie	-4,6,-2
BB a musical	1,0,-2
BB a nervous	8,-7,-2
BB a new	4,-3,-1
BB a nice	-5,6,-2
BB a nine	1,0,-2
BB a nurse	3,-4,1
BB a of	-3,7,-5
BB a party	4,-3,0
BB a phone	-11,1,8
BB a piano	-9,10,-4
BB a plane	19,-17,-2
BB a plot	-15,15,-1
BB a priest	5,-6,1
BB a prison	-4,1,2
BB a proper	-5,13,-10
BB a quiet	-3,5,-2
BB a railway	3,4,-8
BB a real	0,1,-2
BB a retired	8,-5,-3
BB a road	1,2,-2
BB a romance	-7,10,-10
BB a romantic comedy	-2,3,-1
BB a room	12,-6,-9
BB a sacred	6,-5,-1
BB a school	1,2,-3
BB a second	16,-10,-9
BB a seven	-15,16,-4
BB a short	5,-3,-3
BB a simple	11,-10,-2
BB a single	-3,-8,9
BB a six	6,-4,-1
BB a slow	-2,3,-1
BB a small	-4,5,-1
BB a soft	-1,5,-5
BB a star	8,-7,-2
BB a storm	-3,3,0
BB a story	-12,14,-2
BB a strong	-3,4,-2
BB a sweet	-2,0,-3
BB a taxi	-7,8,-3
BB a theater musical	-4,6,-2
BB a thing	-1,5,-5
BB a third	-7,8,-1
BB a thriller	-4,8,-6
BB a time	-1,3,-1
BB a touch	-16,1,13
BB a train	-1,2,-2
BB a two	4,-2,-2
BB a very	4,-3,-3
BB a village	-9,11,-2
BB a war	14,-11,-6
BB a week	13,-5,-10
BB a western	-2,6,-5
BB a whole	10,-7,-5
BB a woman	-2,4,-2
BB a word	-2,5,-5
BB a year	4,-3,-1
BB about ,	3,-1,-2
BB about FILM	4,-3,-1
BB about a	-5,6,0
BB about an	2,0,-6
BB about as	4,3,-7
BB about it	5,-2,-3
BB about my	-3,-4,6
BB absolutely no	-7,1,6
BB absurd ,	2,-1,-2
BB accent ,	0,3,-2
BB acha the	7,-5,-2
BB acting ,	0,-5,3
BB action ,	-2,1,1
BB actors ,	-2,2,0
BB adam driver	1,-12,3
BB adored FILM	-5,5,-1
BB adults ,	-3,3,-1
BB adventure ,	-1,7,-5
BB adventure with	-9,11,-2
BB africa ,	-6,7,-1
BB african ,	-3,4,-1
BB after a	6,-2,-5
BB after that	-4,3,1
BB after the	2,-3,1
BB again ,	0,3,-3
BB again but	-4,5,-4
BB again please	-4,7,-1
BB again the	10,-5,-4
BB against the	-1,5,-4
BB agatha christie	5,7,-7
BB age ,	-5,4,-1
BB agnes varda	2,-2,0
BB air ,	-3,4,-1
BB alien ,	3,1,-5
BB aliens ,	-3,-1,5
BB all a	-5,-7,7
BB all about	8,1,-10
BB all day	-3,-11,12
BB all i	-9,11,-7
BB all in	-3,5,-3
BB all my	4,-1,-3
BB all right	14,-12,-3
BB all that	-10,-6,14
BB all the	1,-4,1
BB all three	2,0,-2
BB all with	3,5,-7
BB allergic to	-2,-3,4
BB allowed ,	5,-4,-2
BB almodovar ,	-3,-3,1
BB alone ,	4,-2,-2
BB also ,	12,-10,-2
BB altman ,	-1,2,-1
BB always ,	3,1,-4
BB am a	9,-8,-1
BB am i	7,-3,-4
BB american ,	0,3,-2
BB american remakes	14,-3,-15
BB amnesia ,	-8,3,5
BB amour ,	6,-3,-3
BB an eight	3,-2,-1
BB an hour	-2,4,0
BB an island	-2,4,-1
BB an old	-5,7,-2
BB anatomy of	5,-4,-2
BB and ,	14,-9,-4
BB and FILM	4,-3,-1
BB and a	-3,4,-1
BB and about	3,-2,-5
BB and all	-14,7,7
BB and an	1,-11,7
BB and came	2,-1,-1
BB and cant	15,-6,-11
BB and daughters	-11,13,-3
BB and death	6,-4,-2
BB and everybody	-18,24,-10
BB and for	1,1,-3
BB and funny	9,-7,-4
BB and got	4,-3,-1
BB and had	2,-1,-1
BB and has	-3,0,2
BB and have	15,-12,-3
BB and he	2,-2,-1
BB and hed	1,2,-4
BB and her	-7,9,-3
BB and hes	-3,4,0
BB and his	11,-3,-7
BB and i	3,-2,-1
BB and id	-2,2,1
BB and if	-16,9,1
BB and ill	3,-1,-2
BB and im	1,4,-5
BB and in	-3,6,-3
BB and is	9,-5,-3
BB and it	-4,3,1
BB and its	3,0,-3
BB and leave	5,-17,10
BB and let	-14,15,-3
BB and me	8,-5,-3
BB and my	-1,2,0
BB and need	3,-1,-2
BB and neither	-4,-7,8
BB and never	9,-4,-5
BB and no	0,-3,3
BB and nobody	-3,-1,3
BB and none	-3,-2,5
BB and not	-5,1,4
BB and nothing	0,-8,8
BB and now	2,0,-2
BB and old	-1,2,0
BB and on	-3,4,0
BB and one	7,-6,-2
BB and only	-5,6,-4
BB and please	2,-10,7
BB and she	-3,3,0
BB and shes	9,-6,-2
BB and so	5,-2,-3
BB and something	-9,14,-6
BB and still	-5,6,-3
BB and that	-8,11,-4
BB and thats	4,-7,1
BB and the	0,2,-2
BB and then	3,-1,-2
BB and there	4,-5,2
BB and theres	2,0,-3
BB and they	0,2,-3
BB and thinks	5,-4,0
BB and want	-10,14,-6
BB and wants	10,-9,-2
BB and was	9,-5,-4
BB and we	3,-2,-1
BB and were	-1,-6,6
BB and weve	-5,-5,10
BB and with	7,-4,-4
BB and without	-4,-6,9
BB and would	10,-8,-3
BB and you	-8,6,4
BB ang lee	5,-3,-4
BB angels ,	13,-12,-1
BB angry ,	-2,-4,1
BB animal ,	-6,9,-8
BB animals ,	1,3,-5
BB animals in	-17,-3,18
BB animated ,	-7,7,-1
BB animation ,	17,-2,-16
BB anime ,	2,0,-2
BB anna magnani	-3,-3,2
BB anos 00	7,-6,-3
BB another ,	7,-6,-1
BB another FILM	-5,3,1
BB another round	11,-9,-2
BB another with	-6,11,-4
BB answer ,	-3,4,-4
BB any ,	8,-6,-4
BB any film	3,-6,1
BB any good	9,-5,-7
BB any more	8,-3,-5
BB any other	0,2,-2
BB anyone but	0,-2,2
BB anyone who	7,-5,-3
BB anything ,	7,-7,-1
BB anything but	0,-5,6
BB anything by	-13,5,7
BB anything else	-3,7,-4
BB anything from	-10,9,4
BB anything that	-4,8,-4
BB anything where	-5,6,-6
BB anything with	-5,1,3
BB anyway ,	-3,6,-2
BB apart from	-5,-5,8
BB are a	1,-8,6
BB are all	7,-4,-2
BB are banned	-6,-5,11
BB argentina ,	-4,6,-2
BB argentinian ,	4,-3,-2
BB argento ,	-6,9,-6
BB as FILM	-12,13,-1
BB as a	3,-3,0
BB as an	-7,9,-4
BB as far	-2,-8,7
BB as for	5,-4,-1
BB as in	2,1,-4
BB as it	0,-9,6
BB as its	-8,4,3
BB as long	-16,10,4
BB as my	10,-5,-5
BB as regards	-3,4,-3
BB as the	-1,3,-1
BB as theres	-17,9,4
BB aside ,	-11,11,-1
BB ask for	-13,12,1
BB asked for	-12,16,-6
BB asked what	6,-4,-2
BB asking for	3,3,-7
BB asks for	-14,15,-2
BB asleep ,	-7,9,-4
BB asleep in	7,-5,-1
BB assassin ,	-3,4,-3
BB asteroid city	10,-8,-3
BB at 00	0,2,-2
BB at FILM	2,-1,-1
BB at a	1,2,-3
BB at all	1,-10,6
BB at any	6,-13,1
BB at every	3,-3,-1
BB at four	2,-1,0
BB at home	1,4,-4
BB at home casa	7,-3,-4
BB at least	0,4,-4
BB at me	8,0,-8
BB at most	-13,16,-7
BB at night	-17,9,9
BB at our	7,-3,-4
BB at school	3,-2,0
BB at the	1,-2,1
BB at work	4,-5,1
BB au pair	2,-1,-3
BB audrey hepburn	0,1,-4
BB august ,	7,-5,-2
BB aunt ,	7,-4,-5
BB austen ,	-7,8,-1
BB australian ,	-1,4,-3
BB austrian ,	-2,3,-1
BB autumn ,	-4,4,-3
BB away from	4,-7,1
BB babylon ,	5,-2,-2
BB back ,	3,-1,-2
BB back from	8,-5,-2
BB back in	2,-1,-1
BB back to	-7,14,-6
BB backstage ,	-4,5,-2
BB bad ,	2,2,-4
BB bad luck	-6,7,-1
BB bakers ,	-1,3,-2
BB ball ,	-2,1,1
BB bangs ,	3,-4,0
BB banned in	-2,2,-2
BB banshees of	2,-2,0
BB banter ,	-7,7,0
BB barbie ,	11,-8,-4
BB based on	-12,15,-3
BB battles ,	-4,6,-2
BB be ,	8,-5,-5
BB be a	6,-5,-1
BB be about	4,-11,7
BB be doing	-3,-15,15
BB be in	7,-2,-4
BB be no	-7,-6,13
BB be the	7,-6,-1
BB be too	3,-1,-6
BB beach ,	-2,5,-3
BB beats a	-11,16,-13
BB beautiful ,	6,-4,-5
BB because i	0,-3,3
BB because my	6,-5,0
BB because of	3,-7,5
BB because the	6,-4,-2
BB because we	5,-4,-1
BB been a	4,-3,-1
BB been in	6,-5,-1
BB been married	3,-2,-1
BB been my	6,-5,-2
BB been on	3,-1,-1
BB been through	17,-7,-15
BB been to	4,-3,-1
BB been told	5,-1,-4
BB beer ,	9,-8,-2
BB bees ,	13,-10,-5
BB before 0000	-4,0,4
BB before he	0,-10,8
BB before i	5,-1,-3
BB before my	2,0,-2
BB before of	13,-11,-2
BB before she	8,-7,0
BB before the	3,0,-4
BB began with	5,-4,-1
BB behalf of	4,-4,-1
BB behind the	7,-3,-4
BB behind us	4,-3,0
BB belgian ,	-7,5,2
BB bergman ,	-5,9,-7
BB berlin ,	-7,6,0
BB best ,	-3,4,-2
BB best film	11,-10,-1
BB best thing	4,-4,0
BB betrayal ,	-2,4,-1
BB better ,	3,-3,-1
BB better be	2,3,-5
BB better than	10,-3,-10
BB between ,	-2,4,-2
BB between the	7,-6,-1
BB bickering ,	-9,11,-2
BB bicycle ,	-1,6,-5
BB bicycles ,	-2,-2,2
BB big ,	2,1,-4
BB big and	-10,11,-2
BB big family	-7,8,-3
BB big house	-11,12,-2
BB big on	-8,3,-4
BB bikes ,	-5,7,-2
BB birds ,	0,3,-6
BB birthday ,	6,-3,-3
BB bit ,	-1,4,-5
BB bit of	-6,8,-4
BB bitte ,	9,-11,-1
BB bittersweet ,	-1,2,-2
BB black ,	-10,13,-6
BB bleak ,	-10,12,-2
BB blinds ,	3,-4,2
BB blood ,	-9,4,3
BB boat ,	-3,4,-1
BB bohemian rhapsody	5,-2,-2
BB bollywood ,	-8,10,-2
BB book ,	3,-2,0
BB book club	9,-8,-1
BB bored ,	-4,6,-2
BB boring ,	6,-6,0
BB born ,	3,-1,-2
BB both ,	2,-2,0
BB bought a	8,-6,-3
BB box ,	-3,3,0
BB box of	-4,4,-1
BB boxing ,	-16,4,7
BB boy ,	14,-14,-1
BB boy and	5,-3,-1
BB boys ,	12,-12,-1
BB brain is	7,-5,-1
BB brazilian ,	-12,9,3
BB bread ,	1,4,-7
BB break ,	-6,7,-6
BB breakup dejo	13,-9,-5
BB bright ,	5,-3,-3
BB bring me	-6,8,-4
BB british english ,	-3,4,-1
BB brother in	2,-1,-1
BB brothers ,	-5,5,-1
BB bruce lee	-8,10,-2
BB burning ,	0,2,-2
BB bus ,	-1,3,-2
BB buses ,	-5,6,-1
BB buster keaton	5,-4,-1
BB but FILM	-5,8,-3
BB but a	-8,4,4
BB but about	-1,4,-5
BB but for	6,-5,-3
BB but from	0,2,-5
BB but funny	10,-7,-4
BB but he	11,-10,-2
BB but i	2,-5,3
BB but id	0,1,-2
BB but im	11,-8,-3
BB but in	-3,6,-3
BB but it	-4,6,-4
BB but its	7,-5,-3
BB but ive	7,-8,1
BB but less	-5,-1,2
BB but make	-18,20,-3
BB but my	6,-3,-3
BB but never	-9,-7,12
BB but no	-5,-3,8
BB but nobody	2,-8,6
BB but not	-1,-6,7
BB but nothing	-1,-8,8
BB but of	-7,3,1
BB but only	23,-19,-4
BB but spare	-5,-1,7
BB but that	1,2,-4
BB but the	-5,-1,7
BB but tonight	0,-7,3
BB but with	-2,3,-1
BB but without	-2,-2,4
BB by a	-2,-4,4
BB by all	-1,4,-3
BB by my	5,-4,-1
BB by the	4,-3,-2
BB cabin ,	9,-8,-2
BB cafe ,	5,-4,-2
BB call it	10,-5,-4
BB call me	3,-2,-1
BB called it	3,-2,-1
BB called ove	13,-12,-2
BB calm ,	-11,12,-1
BB came for	2,-1,0
BB came out	6,-4,-3
BB camera ,	-12,13,-1
BB camp ,	-15,20,-5
BB can ,	-13,12,1
BB can be	3,-7,4
BB can do	-4,10,-8
BB can i	-6,-1,6
BB can it	-14,5,5
BB can keep	-2,-14,11
BB can stay	7,-3,-4
BB can take	-2,4,-4
BB can watch	9,-6,-3
BB can we	2,0,-5
BB can you	6,-6,-1
BB canadian ,	5,0,-2
BB cannot abide	-10,-2,11
BB cant ,	0,-5,5
BB cant be	-5,-5,10
BB cant bear	-14,-5,17
BB cant do	-4,-6,9
BB cant get	1,3,-5
BB cant handle	-13,-5,17
BB cant have	-23,4,16
BB cant hear	9,-5,-5
BB cant look	-5,-5,7
BB cant say	7,-2,-5
BB cant see	-8,-2,11
BB cant stand	1,-2,0
BB cant take	-3,-9,10
BB cant watch	4,-6,1
BB capes ,	-2,-9,11
BB car ,	1,2,-3
BB car chases	7,-7,3
BB caravan ,	1,0,-2
BB cards ,	-2,3,-2
BB care home	5,-4,-3
BB cars ,	-4,7,-3
BB cary grant	-3,6,-2
BB casino ,	-1,2,-1
BB castle ,	-7,8,-2
BB castles ,	-6,9,-3
BB cat ,	10,-9,-2
BB catalan ,	15,-14,-2
BB cats ,	9,-8,-2
BB century ,	-10,6,4
BB champagne ,	-5,3,1
BB chan ,	0,-4,6
BB chance ,	6,-5,-2
BB change ,	17,-15,-2
BB chaos ,	-8,8,-1
BB charming ,	3,-1,-2
BB chase ,	-16,11,4
BB chases ,	2,-4,4
BB chatty ,	-5,16,-9
BB cheeky ,	-6,9,-4
BB cheese ,	0,3,0
BB child ,	-4,5,-1
BB childhood ,	-10,13,-2
BB children ,	-2,4,-1
BB children and	4,-3,-4
BB chinese ,	-3,6,-3
BB choose ,	4,-6,1
BB christmas ,	-3,5,-2
BB church ,	1,-16,11
BB cigarettes ,	-2,3,-1
BB cinema ,	3,-1,-1
BB cinema in	7,-6,-2
BB circus ,	-15,16,0
BB city ,	-4,6,-2
BB class ,	-12,12,-1
BB class and	3,-1,-2
BB class has	5,-3,-2
BB class of	3,-3,0
BB claustrophobic ,	-4,5,-7
BB clear ,	-10,-1,10
BB clever ,	-2,-1,3
BB clothes ,	10,-8,-3
BB club ,	-2,9,-6
BB club in	4,-2,-1
BB coat ,	-12,13,-4
BB coats ,	4,6,-9
BB code ,	9,-8,-2
BB cold ,	2,1,-3
BB cold in	6,-5,-1
BB colin firth	5,-4,0
BB colleague from	0,3,-5
BB colour ,	1,3,-5
BB colourful ,	-2,5,-4
BB colours ,	-8,12,-3
BB come back	0,-6,5
BB comedies ,	8,-7,-1
BB comedy ,	-1,7,-6
BB comedy from	0,2,-3
BB comedy with	-7,2,4
BB comes from	2,3,-5
BB coming of	-10,11,-1
BB compromise ,	-12,14,-1
BB con ,	-9,13,-4
BB condition ,	-15,13,2
BB conspiracy ,	-9,11,-2
BB cooking ,	-7,9,-3
BB cool ,	-6,10,-5
BB cops ,	-9,3,5
BB costumes ,	-2,1,2
BB cottage ,	-7,8,-2
BB could be	-10,10,-1
BB could do	-15,6,9
BB could have	12,-7,-6
BB could it	-13,11,2
BB could you	2,-9,6
BB country ,	3,1,-5
BB country house	-2,2,0
BB countryside ,	-12,1,9
BB couple ,	-8,9,-2
BB couple of	9,-8,-1
BB couples ,	-4,7,-6
BB court ,	3,-7,5
BB courtroom ,	-5,7,-1
BB cow ,	-5,5,-1
BB crash on	5,-3,-2
BB creatures ,	-5,10,-5
BB cricket ,	7,-5,-2
BB cried at	5,-4,-2
BB cries at	1,2,-3
BB crime ,	-4,6,-4
BB crime to	3,-2,0
BB crooks ,	0,2,-2
BB cry ,	3,-3,-1
BB crying ,	-7,10,-4
BB cup of	0,-10,8
BB cut of	13,-5,-8
BB dad ,	5,-9,4
BB daft ,	-9,1,9
BB dance ,	12,-11,-3
BB dancing ,	-4,6,-3
BB daniel blake	3,-2,-1
BB daniel craig	7,-4,-3
BB danish ,	-2,-2,4
BB dare give	5,-9,1
BB dark ,	-8,8,0
BB dark humour	10,-10,-1
BB daughter ,	6,-3,-5
BB daughter has	3,-2,-1
BB daughter in	2,-1,-1
BB dawn ,	-5,5,-1
BB day ,	-5,6,-2
BB day i	11,-10,-3
BB day of	-9,10,-1
BB day we	7,-7,-1
BB days ,	-10,1,8
BB de niro	6,-2,-5
BB dead ,	13,-8,-4
BB deadpan ,	1,1,-2
BB dear ,	2,-1,-1
BB death ,	-10,10,3
BB death of	-18,7,11
BB decent ,	-4,5,-2
BB decision to	4,-1,-4
BB delon ,	-2,5,-4
BB dementia ,	-5,6,-1
BB denis ,	8,-6,-3
BB desert ,	-11,11,-1
BB deserts ,	-10,7,2
BB detective ,	-11,13,-3
BB detective in	13,-10,-6
BB dialogue ,	0,3,-3
BB dice that	2,-2,-1
BB did ,	-9,9,-2
BB did a	-5,7,-4
BB did for	16,-15,-2
BB did i	8,-7,-2
BB did it	3,-3,-1
BB did not	5,-1,-3
BB did that	6,-6,-1
BB did the	5,-4,-1
BB dies ,	5,-4,-1
BB dinner ,	5,-4,-2
BB directed by	-9,11,-3
BB director ,	-5,0,5
BB dirty gritty ,	-7,9,-3
BB disaster ,	-10,10,1
BB disney ,	12,2,-13
BB divorce ,	-2,5,-3
BB do ,	-6,10,-4
BB do a	-9,14,-9
BB do i	-4,7,-4
BB do it	-2,2,-1
BB do not	3,-8,3
BB do the	3,-7,4
BB do they	-5,6,-3
BB do with	6,-3,-3
BB do you	-6,7,-1
BB docks ,	-6,7,-5
BB doctors ,	-12,-6,12
BB documentary ,	4,-2,-3
BB documentary on	-12,14,-3
BB does it	-2,3,-3
BB does that	16,-14,-2
BB does the	5,0,-4
BB doesnt do	-9,-1,10
BB doesnt have	-7,-6,9
BB dog ,	-11,6,1
BB dogs ,	-6,1,4
BB doing a	9,-5,-4
BB doing the	-4,7,-5
BB doing with	0,-15,11
BB done ,	-5,8,-4
BB done the	4,-3,-1
BB done with	0,-5,5
BB dont care	1,8,-10
BB dont do	1,-4,3
BB dont even	-4,-7,8
BB dont fancy	-5,-17,17
BB dont get	4,0,-4
BB dont know	3,0,-4
BB dont mind	5,4,-11
BB dont need	-3,-1,4
BB dont tell	6,-3,-4
BB dont want	-6,-9,14
BB dont you	6,-4,-2
BB down ,	4,-1,-4
BB down a	-6,11,-5
BB down the	-10,-13,13
BB drama ,	-5,1,4
BB drama about	-14,16,-2
BB draw the	-10,-1,11
BB drawn ,	-3,5,-1
BB drawn by	-11,11,-1
BB drive my	5,-3,-2
BB drives a	-1,2,-2
BB dry ,	4,-2,-2
BB dry as	-8,9,-2
BB dubbed ,	3,-3,0
BB dune part	0,2,-1
BB dvd ,	4,-2,-2
BB dvd of	8,-7,-1
BB easy ,	-2,2,2
BB eat ,	4,-2,-4
BB edwardian ,	-5,6,0
BB eerie ,	-4,8,-5
BB effects ,	-5,0,5
BB eight ,	5,-2,-5
BB eight and	2,1,-6
BB eight year	2,0,-2
BB eighties ,	1,-3,1
BB eighty minutes	0,-7,6
BB elegant ,	-4,-6,9
BB eleven ,	-2,4,-4
BB else ,	6,-5,-1
BB else is	-10,11,-1
BB else with	-4,3,0
BB emilia perez	2,-2,-1
BB encanto ,	4,-3,-1
BB end ,	8,-5,-3
BB end of	2,-1,-1
BB ending ,	0,4,-6
BB english ,	-4,4,-2
BB enough ,	15,-12,-6
BB enough for	0,2,-4
BB enough of	-6,7,-2
BB epic ,	-7,10,-2
BB erotic ,	-4,6,-2
BB escape ,	-4,5,-1
BB estonian ,	-3,4,-1
BB european ,	-11,8,3
BB even ,	-1,1,2
BB even the	6,-5,-2
BB even though	11,-2,-7
BB evening ,	-2,-5,6
BB ever ,	6,-6,-1
BB ever made	8,-5,-3
BB every christmas	5,-3,-2
BB every film	-11,13,-2
BB every time	-7,11,-6
BB every year	1,-7,6
BB everything ,	3,1,-4
BB everything else	15,-14,-3
BB everything everywhere	1,0,-2
BB everywhere ,	-10,14,-4
BB except the	-3,-2,4
BB explosions ,	0,9,-11
BB eyes ,	-6,8,-5
BB fairy tale	1,1,-3
BB fairy tales	-11,13,-5
BB fall in	5,-2,-8
BB families ,	0,2,-3
BB family drama	-8,-2,8
BB fan of	7,-10,0
BB fancy a	0,-4,3
BB fancy something	-5,6,0
BB far as	1,-11,4
BB far from	7,-4,-3
BB farce ,	-7,8,-1
BB farm ,	-8,9,-1
BB farm animals ,	-14,4,6
BB fast ,	-7,7,1
BB fast and	2,0,-2
BB father ,	9,-6,-2
BB father and	-9,10,-1
BB fathers ,	-7,8,-1
BB fathers and	-1,3,-1
BB favour and	-10,-4,11
BB favourite ,	-1,2,-1
BB fed up	-3,-6,5
BB feeling ,	7,2,-16
BB feelings ,	-4,5,-2
BB feels like	7,-7,-1
BB fell asleep	4,-3,-1
BB fell for	3,-2,-1
BB felt like	3,-3,0
BB ferry ,	2,5,-8
BB feud ,	-4,6,-1
BB few words	-15,14,0
BB fi ,	1,-2,0
BB field ,	4,-3,-1
BB fifties ,	-2,-4,6
BB fifties or	-9,11,-2
BB film ,	-2,3,-1
BB film about	-5,6,-2
BB film and	1,0,-2
BB film by	1,4,-8
BB film club	5,-3,-2
BB film ever	2,-2,0
BB film for	4,-5,1
BB film from	-1,2,-2
BB film i	17,-17,-1
BB film in	-6,0,6
BB film my	2,-1,0
BB film night	16,-15,0
BB film noir	2,-1,-2
BB film of	-8,9,-3
BB film on	-2,4,-5
BB film set	-10,10,-2
BB film that	-5,-2,4
BB film to	15,-14,-3
BB film was	17,-13,-4
BB film where	-8,9,-2
BB film with	-8,4,3
BB film without	-6,-16,14
BB films ,	5,-4,-1
BB films about	-8,11,-4
BB films are	3,-9,4
BB films that	-15,4,12
BB films where	0,5,-11
BB films with	-9,11,-3
BB find a	-1,2,-4
BB find me	-9,12,-2
BB find the	-5,7,-3
BB find us	-4,10,-3
BB fine ,	-4,-3,6
BB finnish ,	-10,11,-3
BB first ,	-9,11,-4
BB first FILM	2,-1,-1
BB first film	13,-11,-4
BB first half	5,-4,-1
BB first love	-5,5,0
BB fish tank	16,-14,-2
BB five ,	3,-1,-1
BB five minutes	8,-5,-6
BB five year	3,-8,8
BB flat ,	7,-6,-1
BB floor ,	4,-2,0
BB flowers ,	3,-1,-5
BB fond of	7,4,-13
BB food ,	-5,2,3
BB football ,	-5,-11,13
BB for ,	3,-2,0
BB for 0	-14,-8,19
BB for 00	18,-16,-2
BB for FILM	8,-6,-2
BB for a	4,-1,-3
BB for adults	-10,11,-2
BB for all	5,-4,-1
BB for an	4,-5,1
BB for anything	-10,9,-1
BB for eight	1,0,-3
BB for grown	3,1,-6
BB for heavens	-7,-2,8
BB for her	-4,6,-3
BB for him	-3,4,-3
BB for his	7,-6,-1
BB for it	-2,5,-5
BB for kids	-5,8,-2
BB for me	2,0,-3
BB for more	-6,11,-6
BB for mothers	7,-4,-6
BB for my	5,-4,0
BB for no	6,-4,-2
BB for once	-12,-4,14
BB for one	4,-2,-4
BB for our	9,-8,-1
BB for people	1,6,-17
BB for something	-8,8,0
BB for that	11,-9,-2
BB for the	4,-2,-3
BB for three	-12,-4,14
BB for two	-3,-1,4
BB for us	-2,4,-2
BB force majeure	-1,3,-2
BB forest ,	-6,7,-2
BB forget the	8,-3,-8
BB forties ,	0,2,-6
BB forty years	0,2,-3
BB found footage	15,-3,-13
BB four ,	-4,6,-2
BB four and	14,-12,-3
BB four weddings	7,-4,-3
BB four year	9,-7,-2
BB france ,	7,-5,-3
BB free solo	9,-6,-4
BB french exchange	4,-3,0
BB friday ,	4,-2,-3
BB friend in	3,0,-4
BB friend of	5,-4,-1
BB friends ,	-4,5,0
BB friends of	-3,4,-2
BB friendship ,	-9,13,-4
BB from FILM	7,-6,-1
BB from a	0,3,-4
BB from an	6,-5,-1
BB from before	-12,17,-4
BB from lagos	5,0,-9
BB from me	-9,-1,3
BB from my	4,-2,-2
BB from that	-13,12,0
BB from the	-2,1,0
BB front of	8,-6,-4
BB full ,	-4,6,-5
BB full of	2,-3,1
BB fun ,	-1,2,-2
BB funerals ,	7,-4,-4
BB funes ,	4,-3,-1
BB funnier than	3,2,-6
BB funny ,	-2,4,-2
BB funny and	-8,9,-4
BB gardens ,	-2,4,-1
BB gave me	6,-4,-1
BB gave the	3,-3,-2
BB gave up	-6,-2,7
BB gave us	8,-4,-4
BB generations ,	-5,8,-3
BB generations of	11,-10,-1
BB gentle ,	-4,2,1
BB georgian ,	-5,6,-2
BB german ,	1,-5,-1
BB german or	3,1,-5
BB germany ,	-5,6,-2
BB get a	3,-2,-2
BB get enough	-12,19,-10
BB get me	6,-1,-4
BB get out	2,-1,-1
BB get the	7,-5,-2
BB gets a	2,3,-12
BB gets the	10,-6,-5
BB ghibli ,	-7,-6,9
BB ghost ,	-5,6,-1
BB ghosts ,	-4,-1,1
BB girl ,	1,2,-2
BB girl and	5,-2,-4
BB girl with	1,3,-5
BB girls ,	1,1,-2
BB give a	15,-14,-2
BB give me	1,-2,1
BB give us	-5,4,2
BB gives me	4,-10,6
BB go ,	-10,10,-4
BB go and	8,-7,0
BB go for	-15,17,-2
BB go on	5,1,-6
BB go to	0,4,-4
BB goat ,	0,2,-4
BB gods own	8,-7,-2
BB goes to	-4,1,3
BB going to	-1,6,-4
BB gold ,	-5,11,-6
BB gone ,	-5,1,7
BB gone off	-1,-4,5
BB gone to	3,-2,-1
BB gone with	8,-7,0
BB good ,	7,-6,0
BB gore ,	-3,6,-5
BB gorgeous ,	-5,-5,8
BB gory ,	-4,-7,5
BB gossip ,	5,1,-9
BB got a	8,-9,1
BB got any	-3,4,-1
BB got anything	-8,10,-1
BB got it	4,-3,0
BB got me	4,-2,-1
BB got my	8,-8,-1
BB got the	4,-3,-1
BB got to	-13,14,-4
BB got us	2,-2,-1
BB goth ,	-4,6,-2
BB gothic ,	-5,3,3
BB gowns ,	-4,6,-2
BB gran ,	-6,9,-4
BB grandpa ,	-2,3,-2
BB grant ,	-11,6,3
BB gravity in	3,-2,-2
BB greek ,	1,0,-2
BB green ,	-5,9,-4
BB green book	3,-1,-1
BB greta gerwig	18,-14,-5
BB grew up	-1,4,-4
BB grief ,	-5,5,0
BB grim ,	5,-5,-1
BB grown up	3,-5,1
BB grown ups	-4,6,-2
BB guernsey literary	4,-3,-2
BB guilty pleasure	11,-9,-3
BB guitar ,	-9,10,-1
BB guitars ,	-3,3,-3
BB guns ,	-4,2,0
BB guy ritchie	3,2,-11
BB hackers ,	-3,3,0
BB had a	4,-1,-5
BB had an	15,-11,-5
BB had better	-10,13,-6
BB had enough	7,-3,-6
BB had it	-10,-2,12
BB had me	2,-1,-1
BB had my	-3,1,2
BB had the	7,-5,-1
BB had three	10,-7,-4
BB had to	3,-1,-1
BB had us	5,-4,-1
BB half ,	-4,5,-1
BB half a	-6,-6,12
BB half an	7,-4,-3
BB half hours	3,1,-5
BB half of	2,0,-1
BB half the	6,-5,-2
BB hammer ,	-2,4,-2
BB hand drawn	-3,4,-2
BB hands ,	2,-1,-1
BB happy ,	2,-2,1
BB happy ending	12,-12,-1
BB hard sci	-5,4,2
BB hardly any	-13,3,10
BB hartley ,	-7,8,-3
BB has ,	-4,-4,8
BB has been	5,-4,-1
BB has had	-3,-4,5
BB has me	-3,3,0
BB has more	10,-9,-1
BB has the	1,1,-3
BB has to	-2,5,-5
BB hasnt got	-1,-8,7
BB hated FILM	0,1,-2
BB hats ,	-2,5,-3
BB haunted house	4,-5,6
BB have ,	-5,0,4
BB have FILM	5,-4,-2
BB have an	-7,4,2
BB have been	4,-1,-3
BB have crime	9,-8,-1
BB have had	4,-2,-1
BB have i	14,-10,-7
BB have in	-1,6,-7
BB have me	-2,2,-1
BB have my	7,-5,-2
BB have no	0,-12,6
BB have one	-3,-2,1
BB have seen	7,-6,0
BB have something	2,5,-12
BB have to	-3,4,-1
BB have watch	7,-5,-2
BB have you	2,3,-3
BB havent got	14,-10,-3
BB havent seen	2,3,-4
BB he ,	8,-14,5
BB he can	-1,2,-1
BB he cant	9,-2,-12
BB he does	8,-7,-1
BB he gets	8,-3,-7
BB he had	6,-6,-1
BB he has	7,-6,-1
BB he likes	3,1,-2
BB he only	-2,-7,7
BB he put	6,-4,-1
BB he said	6,-4,-2
BB he says	4,0,-3
BB he wants	-5,2,1
BB he was	-11,14,-6
BB hear a	4,-3,-1
BB hear my	-7,8,-2
BB heart ,	-2,-5,7
BB heat ,	1,-4,3
BB heatwave ,	-5,6,-1
BB heavy ,	3,0,-4
BB hed like	-15,16,-2
BB heist ,	-11,7,4
BB held my	4,-3,-2
BB helen mirren	0,-2,-2
BB hello ,	5,-5,0
BB help me	13,-13,-1
BB hen do	16,-15,-4
BB hepburn ,	0,-2,2
BB her ,	4,-5,1
BB here ,	-6,9,-3
BB here in	18,-13,-3
BB here with	-5,-2,6
BB hero ,	0,-8,8
BB hers ,	7,0,-9
BB hes a	2,-9,9
BB hes from	7,-4,-3
BB hes got	-3,3,-1
BB high school	-14,14,0
BB hill ,	-1,3,-3
BB hills ,	-6,8,-1
BB him a	13,-6,-10
BB him and	5,-4,-2
BB him to	13,-12,-1
BB him with	15,-9,-10
BB hindi ,	-2,2,-2
BB his ,	-2,-2,2
BB hm ,	-5,0,5
BB hold the	-4,-4,7
BB holiday ,	-13,15,-4
BB hollywood ,	0,1,-2
BB home ,	-5,6,0
BB home from	-5,8,-5
BB home over	1,3,-8
BB home with	12,-10,-2
BB honest ,	0,-4,5
BB honeymoon in	10,-8,-1
BB hong kong	9,-9,-2
BB honour ,	-3,3,-1
BB hope ,	5,-5,0
BB hoping for	-4,5,-1
BB horror ,	4,0,-4
BB horror of	10,-7,-3
BB horror with	-10,13,-2
BB horse ,	1,12,-16
BB horses ,	-6,9,-3
BB hospital ,	11,-14,5
BB hot ,	7,-4,-4
BB hot fuzz	7,-4,-2
BB hotels ,	-11,10,1
BB hour and	-9,10,-1
BB hour of	6,-6,0
BB hours ,	-2,2,-1
BB hours horas	-4,-2,6
BB hours on	14,-11,-3
BB hours ore	9,-4,-5
BB house ,	-3,5,-2
BB house and	15,-13,-3
BB house is	4,-3,-1
BB house of	6,-3,-2
BB how about	1,2,-4
BB how is	8,-5,-3
BB how much	-13,4,8
BB hugh grant	0,4,-9
BB humour ,	-6,5,2
BB hungarian ,	6,-5,-1
BB husband ,	3,-1,-2
BB husband and	5,-4,-1
BB husband has	-7,-3,8
BB husband is	5,-3,-2
BB husband says	3,2,-7
BB husband thinks	7,-3,-3
BB i ,	4,-2,-3
BB i adore	5,-4,-1
BB i adored	7,-5,-2
BB i always	-4,-6,7
BB i am	7,-5,-2
BB i and	-7,10,-3
BB i beg	0,1,-2
BB i call	10,-5,-5
BB i can	-2,5,-3
BB i cannot	5,-4,-2
BB i cant	-1,-5,5
BB i choose	1,3,-9
BB i could	-2,-1,3
BB i couldnt	3,-2,-1
BB i cried	3,-2,-1
BB i did	6,-3,-3
BB i didnt	7,-4,-5
BB i do	-5,-3,6
BB i dont	-1,-1,2
BB i fancy	-1,7,-7
BB i feel	7,-6,-3
BB i fell	3,-2,-1
BB i felt	5,-4,-2
BB i find	3,-7,2
BB i found	5,-4,-3
BB i gave	-1,-2,2
BB i get	-3,-2,6
BB i go	7,-6,-1
BB i got	4,-3,-1
BB i had	2,1,-3
BB i hadnt	9,-8,-2
BB i hate	5,-7,-1
BB i have	5,-2,-3
BB i havent	1,2,-3
BB i hear	8,-4,-5
BB i is	5,-2,-3
BB i just	1,1,-2
BB i keep	2,-4,2
BB i know	7,-5,-2
BB i laughed	5,-2,-3
BB i left	2,-1,-1
BB i like	-5,7,-2
BB i liked	6,-4,-1
BB i live	8,-6,-2
BB i look	4,0,-5
BB i lost	-2,4,-3
BB i love	-10,16,-5
BB i me	5,-3,-3
BB i mean	-9,8,1
BB i meant	-8,14,-5
BB i met	9,-5,-3
BB i must	3,-1,-1
BB i nearly	3,-2,-1
BB i need	1,1,-2
BB i never	7,-1,-5
BB i now	16,-14,-3
BB i once	4,-2,-1
BB i only	-2,6,-4
BB i prefer	19,-16,-6
BB i put	7,-6,-2
BB i ran	5,-3,-1
BB i rang	2,-2,0
BB i run	9,-9,-1
BB i said	6,-5,-2
BB i saw	8,-6,-1
BB i say	-3,-1,4
BB i see	-7,3,-1
BB i should	-1,-4,4
BB i showed	3,-1,-2
BB i stayed	2,-1,-1
BB i still	10,-9,-1
BB i teach	6,-8,0
BB i the	7,-5,-2
BB i think	12,-10,-3
BB i thought	5,-4,-2
BB i took	3,-2,0
BB i want	-4,6,-3
BB i wanted	1,1,-2
BB i was	5,-4,-2
BB i watch	5,-9,1
BB i watched	5,-4,-2
BB i went	5,-3,-1
BB i will	12,-4,-9
BB i wish	9,-6,-3
BB i wont	0,-6,5
BB i work	7,-4,-3
BB i would	-6,7,-1
BB i wouldnt	-9,0,9
BB ice ,	-10,13,-6
BB iceland ,	-13,12,3
BB id be	3,-1,-3
BB id call	3,-2,0
BB id do	-6,8,-3
BB id give	3,-1,-3
BB id go	-7,8,-1
BB id have	4,3,-6
BB id like	-3,5,-2
BB id love	1,5,-9
BB id rather	3,-1,-2
BB id say	-3,3,0
BB id settle	-8,9,-3
BB id sooner	-4,1,3
BB id take	14,-2,-12
BB id want	-17,18,-2
BB id watch	3,-2,-2
BB idea ,	9,-14,3
BB idea of	8,-7,0
BB if ,	2,-16,14
BB if i	7,-7,1
BB if is	-15,-6,20
BB if it	-10,-4,10
BB if its	-11,13,-3
BB if my	3,-1,-3
BB if not	-21,26,-13
BB if possible	-6,10,-3
BB if such	7,-6,-1
BB if the	-3,-1,4
BB if theres	-6,-6,10
BB if you	11,-8,-4
BB ill be	5,-4,-2
BB ill watch	-1,5,-8
BB illness ,	3,-6,0
BB im 00	4,-2,-3
BB im a	6,-3,-2
BB im after	-13,14,-1
BB im allergic	-7,-2,8
BB im done	4,-3,-1
BB im from	0,5,-6
BB im in	-2,7,-6
BB im more	2,1,-2
BB im not	5,-2,-4
BB im off	-6,-4,8
BB im on	6,-7,0
BB im out	-4,10,-14
BB im still	4,-2,-2
BB im the	5,-3,-1
BB im told	3,-2,-1
BB in ,	-2,9,-7
BB in 00	5,-4,-1
BB in 0000	10,-7,-3
BB in FILM	-2,2,-1
BB in all	1,1,-3
BB in an	-10,9,-1
BB in any	10,-6,-5
BB in anything	12,0,-15
BB in buenos	3,-2,-1
BB in colour	-17,19,-10
BB in english	4,-2,-2
BB in every	-2,3,-2
BB in for	1,5,-6
BB in four	6,-5,-1
BB in her	18,-17,-3
BB in his	4,-2,-2
BB in its	7,-4,-3
BB in laws	0,-3,3
BB in leeds	6,-5,-1
BB in love	-16,4,12
BB in my	4,-2,-1
BB in one	4,0,-3
BB in our	3,-1,-2
BB in something	-5,5,0
BB in that	0,-3,4
BB in the	2,-1,-1
BB in their	8,-7,-2
BB in this	7,-5,-2
BB in which	-2,1,2
BB in with	5,-3,-3
BB included ,	4,-5,1
BB india ,	8,-2,-8
BB indian ,	-9,11,-2
BB inheritance ,	-4,5,-1
BB inside out	8,-2,-7
BB into a	1,-7,6
BB into my	3,-2,-1
BB into the	3,0,-5
BB intrigue ,	-6,2,1
BB invasion ,	-3,4,-1
BB ireland ,	-13,1,8
BB irish ,	1,-2,0
BB is ,	-7,4,2
BB is 00	4,-3,-2
BB is FILM	9,-8,-1
BB is a	6,-5,-1
BB is about	9,-7,-2
BB is all	-4,6,-5
BB is better	4,-3,-1
BB is called	-6,8,-2
BB is every	-5,8,-2
BB is fine	-10,0,8
BB is for	4,-2,-2
BB is from	4,-1,-4
BB is her	2,-1,-1
BB is in	5,-8,4
BB is it	8,-3,-5
BB is my	2,0,-2
BB is not	-2,1,-1
BB is of	4,-3,-2
BB is off	18,-13,-4
BB is on	2,-1,-1
BB is one	11,-2,-11
BB is our	2,-1,0
BB is out	3,5,-11
BB is really	6,-2,-3
BB is still	4,-3,-1
BB is that	16,-13,-4
BB is the	3,-2,-1
BB is there	2,2,-4
BB is to	-1,-1,3
BB is too	10,-6,-3
BB is where	4,-3,-1
BB is why	2,-2,0
BB isabelle huppert	-8,9,-1
BB island ,	-4,5,-1
BB islands ,	-5,6,-1
BB isnt a	-2,-5,3
BB isnt about	-20,-10,23
BB isnt the	12,-5,-9
BB istanbul ,	-8,-14,18
BB it ,	1,2,-3
BB it a	8,-6,-2
BB it about	5,-7,1
BB it all	-1,1,-2
BB it and	8,-10,1
BB it as	-8,11,-3
BB it at	3,-2,-1
BB it be	-4,4,-1
BB it but	14,-18,1
BB it by	2,-2,0
BB it can	-11,3,8
BB it for	5,-3,-2
BB it had	4,-2,-3
BB it has	-7,0,2
BB it in	6,-4,-1
BB it is	0,3,-3
BB it isnt	-2,-1,3
BB it must	-2,0,-7
BB it needs	-16,16,3
BB it not	-3,-8,7
BB it off	-3,-9,8
BB it on	5,-4,-1
BB it should	-6,7,-1
BB it that	0,-4,5
BB it the	-2,2,-1
BB it till	2,-1,-1
BB it to	-15,17,-3
BB it up	5,-12,-3
BB it was	2,-1,-1
BB it with	9,-6,-2
BB italian ,	-8,6,1
BB italy ,	-1,3,-2
BB its FILM	4,-4,0
BB its a	4,-1,-2
BB its about	-6,9,-3
BB its been	3,-2,-1
BB its dark	1,-3,2
BB its for	8,-6,-2
BB its got	-2,0,0
BB its just	8,-7,-2
BB its like	15,-14,-1
BB its my	4,-2,-2
BB its not	6,-2,-6
BB its only	3,2,-6
BB its our	-3,4,-1
BB its so	17,-15,-3
BB its that	10,-9,-1
BB ive a	1,3,-3
BB ive an	-5,10,-9
BB ive been	3,-2,-2
BB ive done	9,-6,-3
BB ive got	3,-1,-2
BB ive had	-4,-6,10
BB ive just	3,-1,-1
BB ive never	-1,3,-2
BB ive no	10,-2,-9
BB ive not	-1,9,-10
BB ive nothing	-1,5,-8
BB ive read	-7,-4,8
BB ive seen	1,-3,1
BB ive the	7,-5,-1
BB ive two	2,0,-3
BB ja ,	-3,-14,13
BB ja vi	4,-2,-1
BB jack black	-2,1,1
BB jackie chan	1,-6,5
BB jane austen	11,-10,-4
BB japan ,	2,-9,4
BB japanese ,	-2,1,0
BB jared leto	6,-1,-5
BB jazz ,	-2,3,0
BB job ,	7,-5,-3
BB john wayne	13,-8,-6
BB jojo rabbit	-1,-4,4
BB joke ,	-8,-8,13
BB joker ,	4,-11,5
BB jokes ,	9,-4,-6
BB jolly ,	-11,11,-1
BB joyful ,	2,-3,4
BB judi dench	0,-7,7
BB jump scares	-1,4,-7
BB jungle ,	-4,-2,3
BB just a	-7,8,-2
BB just got	3,-5,2
BB just had	12,-8,-5
BB just something	-6,9,-3
BB just the	0,5,-5
BB just want	-5,7,-2
BB keen on	-3,-3,6
BB keep it	-10,-3,7
BB keep my	8,-5,-3
BB keep the	-6,-5,3
BB keep your	-4,-1,5
BB keira ,	10,-9,-1
BB ken loach	10,-2,-8
BB kevin hart	7,-4,-4
BB khan ,	5,-2,-3
BB kids ,	2,-2,0
BB kids and	-3,-4,12
BB kids are	5,-1,-6
BB kids at	4,-3,-2
BB kids have	11,-7,-5
BB kids in	-3,-7,8
BB killers ,	1,-6,4
BB killers of	4,-2,-1
BB killing of	4,-3,-1
BB kind ,	-10,8,2
BB kind of	0,-2,-2
BB kind with	-4,0,4
BB kindness ,	2,-2,-2
BB kiss ,	0,-3,4
BB kissing ,	-17,5,15
BB kitchen ,	-4,7,-4
BB kitchen with	9,-7,-3
BB kitchens ,	-8,9,-2
BB knives out	4,-3,-1
BB know ,	-10,9,-1
BB know it	5,-3,-1
BB know the	5,0,-4
BB know what	-3,5,-3
BB korean ,	5,-5,-1
BB kurosawa ,	3,-1,-2
BB la ,	-9,16,-13
BB la la	2,-2,0
BB la piscine	8,-7,-1
BB ladies ,	0,4,-3
BB lads ,	15,-13,-3
BB lady ,	4,-8,4
BB lady from	3,-2,-1
BB lady in	6,-5,-1
BB lagos ,	-5,6,-2
BB lake ,	-7,8,-1
BB language ,	-7,3,3
BB lanthimos ,	-5,6,-2
BB laptop ,	7,-2,-7
BB lars von	-2,-6,6
BB last night	5,-5,-1
BB last time	6,-7,1
BB last year	-3,5,-2
BB last years	6,-4,-2
BB laugh ,	5,-1,-4
BB laugh at	1,1,-2
BB laughed ,	7,-6,-3
BB laughed at	4,-2,-3
BB laughed so	2,-1,-1
BB laughs ,	9,-6,-5
BB laughter ,	1,1,-3
BB law ,	10,-8,-1
BB law is	4,-3,-2
BB lawrence of	4,-3,-2
BB laws ,	-1,3,-2
BB leave me	6,0,-7
BB leave out	-3,-2,4
BB leave the	-5,-4,7
BB leaves ,	-15,16,-2
BB lee ,	1,1,-4
BB lee in	-5,6,-1
BB left at	3,-2,-1
BB left for	-9,15,-7
BB left me	4,0,-4
BB left my	2,-1,-1
BB left the	4,-3,0
BB left with	7,-5,-2
BB leigh ,	-9,6,2
BB lent me	2,-1,-1
BB les mis	-9,-6,14
BB less of	-12,15,-6
BB let a	8,-5,-3
BB let it	-11,2,7
BB let me	6,3,-10
BB let the	-3,4,-2
BB let there	-19,17,-1
BB let us	-2,3,-2
BB lets do	-7,9,-1
BB lets go	0,3,-4
BB lets have	-2,6,-3
BB letter ,	-3,3,-1
BB letters ,	-4,5,-2
BB library ,	4,-3,-2
BB lie ,	2,1,-2
BB lies ,	-9,0,8
BB life ,	-3,4,0
BB life and	4,-2,-1
BB life of	2,2,-3
BB light ,	7,-5,-1
BB lighthouse ,	4,-9,5
BB lights ,	4,-2,-2
BB like ,	3,-4,1
BB like FILM	-1,7,-6
BB like a	6,-5,-2
BB like an	8,-7,-1
BB like being	-1,-3,4
BB like him	-7,10,-5
BB like it	-3,5,-2
BB like more	-13,13,-3
BB like my	-20,21,-5
BB like of	-4,1,2
BB like one	-3,5,-2
BB like something	-3,5,-2
BB like that	-9,9,-1
BB like the	1,1,-3
BB like to	2,-2,-1
BB liked FILM	12,-6,-6
BB liked the	4,-3,-1
BB likes FILM	13,-8,-7
BB line ,	-7,9,-2
BB line at	-2,-3,4
BB literary and	3,-2,-2
BB little ,	-9,3,6
BB little one	-2,-11,8
BB live ,	-3,5,-4
BB live action	-3,-6,7
BB live in	9,-8,-2
BB lives ,	6,-5,-1
BB lives of	4,-2,-2
BB living ,	7,-7,-1
BB london ,	-8,6,2
BB lonely ,	5,-4,-1
BB long ,	-2,1,0
BB long and	6,-7,0
BB long as	-10,3,7
BB long story	10,-9,-3
BB longer than	3,6,-11
BB longing ,	-11,13,-2
BB look ,	4,-1,-6
BB look at	-10,3,6
BB look like	11,-9,-4
BB look up	5,-2,-3
BB looked at	13,-12,-5
BB looking at	7,-6,-2
BB looking for	-5,7,-2
BB looking for a	-1,1,-2
BB lost me	4,-3,0
BB lost my	4,-3,-2
BB lost the	2,-1,-1
BB lot ,	-4,8,-7
BB lot of	3,-2,-3
BB louis de	1,3,-4
BB love ,	-6,2,2
BB love FILM	1,4,-5
BB love a	-8,15,-7
BB love actually	21,-16,-8
BB love and	21,-14,-13
BB love in	-19,16,0
BB love more	-5,7,-4
BB love of	-2,-5,7
BB love something	-15,12,2
BB love story	-1,-8,6
BB love the	10,-8,-3
BB loved ,	12,-10,-2
BB loved FILM	9,-6,-3
BB loved the	0,2,-3
BB lovers ,	-3,6,-3
BB lumet ,	-3,4,-1
BB machines ,	-1,2,-1
BB made a	-4,6,-2
BB made by	-15,17,-6
BB made in	8,-5,-6
BB made me	4,-2,-2
BB made my	3,-2,-1
BB made the	-2,2,-3
BB made us	3,-2,-1
BB mafia ,	11,-12,3
BB maggie smith	15,-14,-4
BB magic ,	-3,0,3
BB magnani ,	-8,0,4
BB make ,	4,-4,0
BB make a	11,-9,-2
BB make an	2,-2,-1
BB make it	-4,5,-1
BB make me	-16,-2,12
BB make my	10,-3,-6
BB make the	2,0,-2
BB makes me	6,-6,1
BB makes my	5,-1,-3
BB man ,	8,-8,1
BB man and	-5,3,3
BB man called	6,-5,-1
BB man of	12,-9,-3
BB man on	7,-6,-1
BB man who	-2,5,-3
BB man with	8,-8,-3
BB manners ,	-18,19,-1
BB maps ,	0,1,-3
BB marriage ,	7,-4,-3
BB marriage story	11,-9,-1
BB maths ,	-4,5,-1
BB matter of	4,-3,-1
BB maybe ,	8,-9,-1
BB me ,	2,-2,0
BB me FILM	4,-1,-2
BB me a	-2,-1,2
BB me about	-1,-10,6
BB me an	13,-15,-1
BB me and	8,-6,-3
BB me at	8,-4,-3
BB me by	3,-1,-2
BB me cold	9,-3,-5
BB me for	7,-5,-3
BB me from	-5,-6,7
BB me give	13,-6,-6
BB me have	0,2,-2
BB me i	1,1,-2
BB me in	3,-1,-2
BB me is	7,-5,-2
BB me laugh	-18,16,-3
BB me like	7,-6,-2
BB me meetup	8,-4,-4
BB me off	-9,-5,13
BB me on	8,-7,-1
BB me one	-8,10,-1
BB me out	-5,5,-2
BB me something	-6,10,-3
BB me the	4,-3,-1
BB me through	3,-2,-1
BB me to	3,-1,-2
BB me want	8,-5,-3
BB me watch	18,-16,-3
BB me with	-16,12,8
BB mean ,	4,2,-5
BB mean the	20,-16,-7
BB meaning of	2,-2,0
BB mel brooks	-5,-1,6
BB mel gibson	5,-7,1
BB melancholy ,	-5,8,-4
BB melodrama ,	11,-7,-7
BB memory ,	-3,3,-1
BB men ,	2,-1,-2
BB men with	-5,-7,8
BB meryl streep	-13,15,-7
BB mexican ,	-3,4,-1
BB michelle yeoh	6,-6,-3
BB middle aged	-7,9,-2
BB mike leigh	-7,10,-4
BB mind ,	-1,4,-3
BB mine ,	9,-8,1
BB miners ,	-4,5,-2
BB minus the	-2,-14,14
BB minutes and	-1,2,-3
BB minutes before	6,-4,-2
BB minutes of	5,-3,-2
BB missed the	-1,3,-2
BB mistaken identity	-6,7,-2
BB modern ,	2,1,-4
BB moment ,	6,-5,-3
BB monday ,	14,-1,-13
BB money ,	-14,6,4
BB monks or	-11,14,-4
BB monster ,	-11,9,2
BB monsters ,	-2,3,-1
BB month ,	2,-1,-1
BB mood for	-3,1,1
BB moon ,	-1,5,-4
BB more ,	4,-6,1
BB more for	12,-10,-1
BB more like	1,4,-7
BB more of	-6,1,6
BB more than	-4,-2,2
BB more with	-9,11,-3
BB most ,	-10,2,9
BB mother ,	-16,11,6
BB mother in	0,3,-3
BB mother is	-1,2,-3
BB mothers ,	-6,1,4
BB mothers and	-10,11,-3
BB motion ,	-4,6,-2
BB motorbikes ,	-8,9,-1
BB mountaineers ,	-5,-7,6
BB mountains ,	-2,-3,5
BB moved to	-2,3,-1
BB movie ,	-6,11,-4
BB movie about	-5,8,-4
BB movie in	-14,14,1
BB movie of	-9,5,4
BB movie that	13,-10,-5
BB movie where	-10,-14,20
BB movie with	1,2,-5
BB moving to	-2,6,-2
BB much as	-5,-5,7
BB mud ,	-3,2,0
BB mum ,	-5,-6,10
BB mum says	2,-1,-2
BB mums ,	-2,2,1
BB murder ,	-4,9,-3
BB murder in	-9,10,-2
BB music ,	-3,4,-1
BB musical ,	-3,4,-2
BB musicals ,	-8,2,7
BB must be	0,-3,-2
BB my allotment	-3,7,-2
BB my american	6,-5,-2
BB my aunt	4,-2,-2
BB my aunts	7,-2,-5
BB my best	-10,11,-4
BB my book	4,-3,-1
BB my boss	11,-10,-3
BB my boyfriend	3,-2,0
BB my boys	3,1,-3
BB my brain	9,-5,-4
BB my brother	3,-2,-1
BB my brothers	6,-5,-2
BB my car	7,-4,-3
BB my cat	9,-8,-5
BB my class	8,-7,-1
BB my colleague	4,-3,-1
BB my cousin	-4,5,-2
BB my cousins	5,-2,-2
BB my cup	-4,-7,9
BB my dad	-5,5,0
BB my dads	2,-1,-1
BB my daughter	2,-2,-1
BB my daughters	-9,8,0
BB my dead	8,-5,-3
BB my eldest	4,0,-6
BB my ex	3,-5,2
BB my eyes	5,-3,-2
BB my father	5,-2,-3
BB my favourite	3,-2,-1
BB my feet	2,-1,-2
BB my film	6,-5,0
BB my first	5,-2,-3
BB my flatmate	6,-4,-2
BB my flatmates	-4,8,-6
BB my four	7,-1,-5
BB my friend	3,-10,5
BB my friends	2,-1,-1
BB my german	19,-18,-3
BB my girlfriend	5,-4,-1
BB my girlfriend freundin	7,-3,-4
BB my gran	1,-7,5
BB my granddaughter	-2,4,-2
BB my grandfather	3,-2,-1
BB my grandmother	5,-4,-1
BB my grandson	-6,6,-1
BB my head	1,-8,6
BB my hearing	3,-2,-2
BB my husband	3,-2,-1
BB my husbands	2,-4,1
BB my in	5,-4,-1
BB my job	-2,5,-4
BB my kids	7,-5,-2
BB my knees	4,-3,-2
BB my lads	2,-1,-1
BB my late	4,-3,-2
BB my life	13,-1,-11
BB my limit	-6,-14,12
BB my list	6,-5,-2
BB my little	15,-13,-3
BB my lot	4,-1,-3
BB my mates	2,-1,-1
BB my mothers	8,-5,-5
BB my mum	-2,-1,2
BB my mums	-2,3,-1
BB my nan	2,-2,0
BB my neighbour	2,-1,0
BB my nephew	8,-6,-2
BB my new	8,-6,-2
BB my niece	0,-3,3
BB my old	-2,1,-2
BB my other	4,-3,-1
BB my own	0,-2,1
BB my parents	3,-2,-1
BB my partner	4,-4,0
BB my partners	-3,0,3
BB my reading	6,-4,-3
BB my roommate	13,-11,-2
BB my roommates	6,-5,0
BB my sister	4,-1,-2
BB my sisters	6,-5,-2
BB my six	2,-1,-2
BB my son	4,-3,-1
BB my sons	4,-3,-1
BB my students	6,-5,-1
BB my therapist	10,-7,-5
BB my three	7,-3,-4
BB my turn	-3,3,0
BB my two	3,-2,-1
BB my uncle	7,-6,-1
BB my whole	-1,2,-1
BB my wife	0,1,-2
BB my wifes	3,-2,0
BB my woman wife	2,-1,-1
BB mystery ,	-2,1,0
BB naples ,	-8,9,-1
BB nasty ,	7,-4,-4
BB need a	1,1,-3
BB need something	-4,5,0
BB need the	13,-8,-10
BB need to	7,-2,-7
BB needed ,	-5,6,0
BB needed a	5,-4,-1
BB needs a	9,-13,6
BB neighbours ,	-6,7,-1
BB neon ,	-6,9,-4
BB never again	-13,-7,16
BB never been	4,-3,0
BB never get	-8,14,-12
BB never got	2,3,-5
BB never saw	3,3,-11
BB never seen	0,2,-3
BB new one	12,-8,-4
BB new york	1,3,-4
BB new zealand	7,-5,-3
BB next ,	-5,6,-1
BB next door	5,-4,-1
BB next month	-8,9,-1
BB next one	-16,4,8
BB next to	6,-3,-3
BB next week	-8,9,-2
BB nice ,	5,-7,1
BB nicolas cage	-1,-5,3
BB night ,	0,-3,3
BB night in	6,-5,-1
BB night of	4,-3,-1
BB nightclub ,	-8,8,-2
BB nine ,	-6,10,-4
BB nine year	3,-3,-1
BB nineties ,	0,-2,2
BB ninety minutes	-4,4,1
BB no ,	-1,4,-4
BB no FILM	-4,12,-12
BB no dead	-4,-2,6
BB no film	-4,-7,9
BB no good	-10,8,0
BB no jump	5,-7,3
BB no long	-8,-2,10
BB no more	-4,1,2
BB no movie	7,-6,-3
BB no not	13,-7,-8
BB no one	0,-4,4
BB no sex	1,3,-4
BB no signal	13,-5,-8
BB no talking	11,-16,0
BB no thanks	-2,0,-1
BB no to	-7,4,0
BB no wait	-2,2,4
BB no war	7,-4,-4
BB no woody	2,-1,-1
BB no words	5,-1,-5
BB nobody could	3,-1,-3
BB nobody dies	-3,0,3
BB nobody gets	-12,-4,14
BB nobody in	0,-4,5
BB noir ,	3,-1,-3
BB nolan ,	5,-4,-1
BB nollywood ,	-3,4,0
BB none of	-6,-4,10
BB nope ,	5,-3,-2
BB nor FILM	-4,-1,4
BB nora ephron	5,-4,-1
BB northern ,	-7,10,-4
BB norwegian ,	1,-6,7
BB not ,	3,-3,0
BB not FILM	14,-4,-10
BB not a	0,-4,4
BB not about	-7,-3,10
BB not american	-2,9,-3
BB not another	-2,-7,6
BB not as	-5,-8,9
BB not be	-8,-8,13
BB not been	8,-1,-7
BB not by	-3,-5,8
BB not even	10,-8,-4
BB not from	3,-4,3
BB not give	-12,4,1
BB not gonna	5,-3,-2
BB not have	2,-7,4
BB not having	-6,-1,7
BB not in	-1,-7,7
BB not is	-1,-11,8
BB not me	7,-2,-5
BB not more	-2,2,-3
BB not of	-1,-5,6
BB not one	-6,-5,11
BB not really	-2,-13,12
BB not see	3,-8,2
BB not so	4,-9,1
BB not that	10,-7,-5
BB not the	1,-5,4
BB not this	1,11,-14
BB not to	-4,-5,8
BB not too	-3,-1,2
BB not want	-7,-8,13
BB not with	3,-8,3
BB nothing ,	-6,-5,8
BB nothing about	-4,-4,8
BB nothing against	11,-2,-11
BB nothing by	4,-7,3
BB nothing else	10,-6,-4
BB nothing from	-8,4,2
BB nothing happens	-1,4,-5
BB nothing in	3,-10,3
BB nothing of	-4,0,3
BB nothing that	0,-9,7
BB nothing too	-12,7,5
BB nothing w	-6,-4,9
BB nothing where	-8,-5,13
BB nothing with	-5,-3,8
BB now ,	-9,2,6
BB now he	4,-4,-1
BB now im	11,-6,-7
BB now its	1,0,-2
BB now on	2,-1,-2
BB now that	-11,14,-6
BB now want	-8,9,-1
BB nudity ,	15,-7,-4
BB numbers ,	-7,8,-1
BB nuns ,	-5,1,3
BB obviously ,	11,-8,-2
BB odd ,	-1,-12,11
BB of ,	3,1,-4
BB of 00	9,-8,0
BB of FILM	-4,7,-4
BB of a	1,1,-2
BB of age	-7,8,-1
BB of all	-15,-1,12
BB of both	7,-6,0
BB of brian	4,-2,-2
BB of film	-6,7,-3
BB of god	6,-2,-5
BB of his	4,-3,-2
BB of hours	-15,6,10
BB of inisherin	3,-3,-1
BB of it	-1,-3,3
BB of life	7,-5,-2
BB of me	1,6,-11
BB of men	5,-10,3
BB of movie	-8,4,4
BB of my	7,-5,-2
BB of not	6,-2,-4
BB of old	-5,5,-2
BB of one	3,-1,-3
BB of our	12,-9,-3
BB of people	-14,6,5
BB of really	3,-16,6
BB of sadness	4,-3,-1
BB of summer	-1,5,-6
BB of ten	5,-3,-1
BB of term	-17,12,-1
BB of that	3,1,-4
BB of the	1,0,-2
BB of them	-2,-2,2
BB of thing	-9,3,5
BB of things	3,-2,-3
BB of this	3,-2,-1
BB of those	-3,-1,3
BB of us	6,-4,-2
BB of your	-1,-4,4
BB off ,	3,0,-5
BB off a	5,-8,0
BB off and	2,-1,0
BB off my	2,1,-2
BB off the	5,-9,4
BB off to	5,-3,-2
BB oh ,	8,-5,-2
BB ok ,	-8,4,2
BB ok so	2,-2,-1
BB okay ,	-5,2,2
BB old ,	-3,6,-3
BB old and	-10,4,6
BB old fashioned	-13,10,1
BB old friends	-9,9,-1
BB old hollywood	0,-1,-2
BB old lady	-15,11,3
BB old man	3,-2,-2
BB old men	-8,0,4
BB old one	10,-10,-1
BB old people	-4,3,-1
BB olds ,	1,-3,1
BB on ,	6,1,-7
BB on FILM	7,-5,-2
BB on a	3,-1,-2
BB on about	6,-5,-2
BB on an	-4,-11,11
BB on at	6,-3,-4
BB on behalf	4,-4,-1
BB on every	2,-1,0
BB on fire	5,-4,0
BB on for	2,-1,0
BB on his	4,-3,-1
BB on in	14,-14,0
BB on my	5,-3,-2
BB on one	2,-2,1
BB on saturday	6,-2,-4
BB on three	16,-14,-3
BB on vhs	3,-2,-1
BB once ,	3,0,-3
BB once a	5,0,-5
BB once and	-4,6,-3
BB once not	-21,-7,24
BB one ,	5,-4,-1
BB one about	2,5,-10
BB one and	6,-4,-2
BB one film	-7,8,-1
BB one for	-3,2,-2
BB one from	-9,9,0
BB one i	8,-6,-1
BB one in	-3,5,-5
BB one is	-10,10,1
BB one more	-4,0,3
BB one night	-10,13,-3
BB one room	4,7,-13
BB one take	2,-1,-1
BB one that	-2,0,3
BB one thing	1,-9,7
BB one was	12,-4,-7
BB one where	-8,8,-1
BB one with	-4,4,-1
BB one working	0,4,-7
BB ones ,	-3,0,3
BB only ,	5,-3,-2
BB only a	7,-2,-7
BB only ever	5,9,-16
BB only film	7,-2,-4
BB only not	-8,-6,9
BB only one	8,-9,0
BB only the	-9,12,-3
BB only thing	3,-2,-2
BB only watches	3,-1,-4
BB opera ,	-6,7,0
BB oppenheimer ,	17,-1,-15
BB opposite ,	-8,8,-1
BB or ,	-1,-7,-1
BB or FILM	-14,16,-4
BB or a	-2,4,-4
BB or any	5,-2,-5
BB or in	-3,5,-3
BB or is	9,-7,-3
BB or no	12,5,-16
BB or not	-17,11,6
BB or other	-1,3,-6
BB or so	-7,7,1
BB or the	2,1,-6
BB order ,	6,-6,-2
BB ordinary people	-6,7,0
BB orphans ,	-10,9,1
BB other ,	4,-2,-1
BB other half	2,-2,-1
BB ought to	-5,6,-3
BB our anniversary	18,-18,-1
BB our au	5,-4,0
BB our book	6,-5,-2
BB our street	10,-5,-5
BB out ,	-5,4,0
BB out and	6,-3,-3
BB out for	5,-4,-1
BB out if	-9,-12,16
BB out im	6,3,-8
BB out of	6,-3,-3
BB out the	2,-2,1
BB outback ,	-12,3,9
BB over ,	-6,5,1
BB over a	-10,6,1
BB over and	9,-4,-5
BB over my	4,-2,-2
BB over the	1,5,-6
BB over two	-1,-14,10
BB own ,	-4,4,-1
BB own country	1,0,-2
BB paid for	5,-3,-2
BB paranoia ,	-8,9,-1
BB paris ,	-1,2,-2
BB park chan	0,6,-7
BB part two	5,-3,-1
BB parties ,	6,-2,-2
BB partners a	4,-3,-1
BB party ,	-9,3,5
BB pass on	-5,-10,11
BB passion ,	-2,-5,9
BB past lives	9,-8,-1
BB patient ,	-7,8,-1
BB pensioners ,	-6,6,-1
BB people ,	-3,4,-1
BB people being	6,-1,-7
BB people in	-19,11,8
BB people who	0,-3,0
BB people with	-6,-2,3
BB perhaps ,	1,-10,5
BB period ,	-4,6,-2
BB person ,	-6,-13,15
BB person in	4,-3,-1
BB pg ,	-6,-1,5
BB phone ,	11,-10,-1
BB pile ,	-10,11,-2
BB pink ,	-9,10,-2
BB pirates ,	-4,3,-2
BB plane ,	-3,5,-4
BB plays the	5,-3,-2
BB please ,	-2,3,0
BB please find	-5,6,0
BB please no	1,-8,7
BB please not	-9,-5,12
BB please nothing	-4,-4,8
BB please spare	-4,-1,5
BB plot ,	9,-8,-3
BB pls ,	0,4,-3
BB poison ,	-7,9,-3
BB poitier ,	-2,4,-3
BB polish ,	-1,3,-2
BB political ,	-7,10,-4
BB politics ,	-1,8,-8
BB portuguese ,	-3,5,-1
BB possession ,	3,1,-5
BB possible ,	-1,-1,2
BB potatoes ,	8,-7,-1
BB powell and	-16,18,-3
BB power ,	-11,11,0
BB power of	11,-9,-1
BB practical effects	-5,0,5
BB pretty ,	1,-7,4
BB priest ,	5,-5,-1
BB priest nun ,	0,1,-3
BB princess ,	-3,5,-3
BB prison ,	-4,5,-2
BB prison break	-5,-7,10
BB private eye	0,4,-4
BB projectionist ,	-1,4,-2
BB puppets ,	2,-4,2
BB put it	5,-4,-1
BB put me	2,-6,2
BB put on	4,-2,-1
BB put the	-2,4,-2
BB quarrels ,	-5,8,-2
BB quebec ,	6,-5,-1
BB queen of	4,-3,-1
BB quest ,	-13,14,-2
BB quick ,	3,-4,-2
BB quiet ,	-4,2,1
BB rabbit ,	0,-2,5
BB rain ,	2,-2,0
BB rang my	3,-2,0
BB rated 00	5,-4,-4
BB rather have	12,-9,-7
BB rather not	-3,-7,7
BB rather than	-6,-2,8
BB ray ,	0,1,-4
BB read that	10,-3,-7
BB read the	8,-7,-1
BB really ,	-2,2,0
BB reason i	3,-7,1
BB red ,	5,-7,2
BB redemption ,	-1,3,-2
BB reichardt ,	-3,4,-2
BB remake ,	-3,2,-5
BB remake of	4,-4,0
BB resistance ,	-2,3,-1
BB reunion ,	-3,5,-1
BB revenge ,	-5,1,5
BB revenge on	-16,17,-2
BB rich people	-8,11,-2
BB ridiculous ,	3,1,-8
BB right ,	-3,6,-4
BB right thing	12,-11,0
BB rivalry ,	-5,9,-4
BB river ,	6,-1,-7
BB riviera ,	-3,5,-2
BB road ,	-12,13,-2
BB road movie	11,-11,-2
BB road trip	-12,12,1
BB robert altman	3,-2,-1
BB robin williams	-1,-7,4
BB robots ,	-1,7,-12
BB rock ,	-9,12,-5
BB rock and	-14,16,-2
BB romance ,	-3,4,-2
BB romantic ,	-13,11,0
BB romcom ,	0,2,-4
BB rome ,	-20,21,-1
BB room ,	10,-8,-2
BB round ,	16,-10,-7
BB round a	2,-1,-3
BB round the	-2,5,-4
BB round to	-1,4,-4
BB rude ,	-8,9,-1
BB rukh khan	0,1,-2
BB rule ,	-6,3,3
BB rules out	13,-6,-10
BB run ,	3,-4,1
BB run a	5,-4,0
BB running ,	-17,4,13
BB russell crowe	12,-12,-8
BB russian ,	-7,8,-1
BB sad ,	-9,11,-7
BB sad film	9,-8,-1
BB sadness ,	2,-2,0
BB saga ,	-6,7,-2
BB said ,	2,-1,0
BB said FILM	3,-3,0
BB said it	5,-3,-2
BB said my	-6,-4,9
BB said that	5,-4,-1
BB said the	3,-2,-1
BB sand ,	1,1,-4
BB sat in	5,-5,-1
BB sat there	3,-2,-1
BB sat through	-3,-4,6
BB satire ,	4,9,-18
BB saturday ,	-7,-1,8
BB saw FILM	5,-4,-1
BB saw it	3,-2,0
BB saw the	3,-2,-2
BB say ,	-1,-1,2
BB say FILM	2,-2,1
BB say it	4,-8,4
BB say no	-16,14,-3
BB says ,	-3,5,-3
BB says FILM	4,-3,-1
BB says i	11,-8,-3
BB says im	2,-1,-1
BB says its	13,-12,-1
BB says my	2,-3,1
BB says the	3,-3,-1
BB scandal ,	1,3,-12
BB scared of	1,3,-7
BB scares ,	5,0,-2
BB scary ,	0,-2,2
BB scary but	-6,14,-10
BB scene ,	7,-8,1
BB scenes ,	3,-1,-1
BB school ,	0,2,-3
BB sci fi	-5,5,0
BB science ,	-4,6,-2
BB science fiction	-5,9,-6
BB scientist ,	-8,4,4
BB scotland ,	-10,13,-2
BB scottish ,	-6,5,0
BB scrap the	0,4,-2
BB screen ,	6,-5,-1
BB screwball ,	-1,2,-1
BB sea ,	-1,4,-4
BB seaside ,	-2,5,-3
BB second ,	1,1,-2
BB second thoughts	-3,2,2
BB secret of	2,0,-2
BB secrets ,	-6,4,3
BB see ,	-9,8,1
BB see FILM	2,-1,0
BB see a	-5,7,-3
BB see it	4,-2,-2
BB see the	-6,9,-3
BB seen ,	5,-4,-1
BB seen FILM	1,0,-2
BB seen a	2,2,-6
BB seen every	4,-3,-2
BB seen it	10,-9,-1
BB seen the	4,-2,-2
BB sembene ,	9,-8,-1
BB sense of	3,-2,0
BB sequel ,	-1,-5,4
BB sequins ,	2,0,-2
BB serial killers	4,-2,-2
BB set in	-10,9,1
BB set on	-18,20,-4
BB settle for	-11,12,-2
BB seven year	-3,4,-1
BB seventies ,	-3,2,1
BB sex ,	-12,10,2
BB sex scenes	13,-6,-7
BB shah rukh	0,2,-2
BB share a	1,1,-3
BB sharks ,	-8,3,1
BB sharp ,	-10,11,-3
BB she ,	-3,3,1
BB she asked	2,-1,-1
BB she came	5,-4,-2
BB she cant	-16,10,0
BB she has	-3,5,-2
BB she likes	-1,4,-4
BB she said	6,-3,-3
BB she says	-6,5,2
BB she thinks	5,-1,-4
BB she wants	3,0,-5
BB she was	8,-9,1
BB she went	17,-15,-4
BB shed like	-16,16,-1
BB shed never	9,-2,-7
BB sheep ,	4,-1,-4
BB shelf ,	7,-9,3
BB shes a	2,-4,2
BB shes for	7,-4,-3
BB shes from	11,-8,-2
BB shes the	4,-4,0
BB ship ,	-6,10,-4
BB ships ,	1,-7,5
BB short ,	7,-5,-3
BB short and	-9,-7,13
BB short stories	-19,20,-1
BB shorter than	-7,8,-3
BB shot on	-4,5,-3
BB should be	8,-5,-4
BB should have	5,-4,-1
BB shouting ,	0,-4,3
BB show me	-16,4,9
BB showed me	8,-8,-1
BB si ,	14,-13,-2
BB sicily ,	-5,7,-3
BB sick of	-6,0,6
BB side of	2,-8,3
BB silence ,	-7,9,-2
BB silent ,	-2,3,-2
BB silly ,	-1,3,-3
BB simple ,	-5,7,-1
BB since FILM	-8,13,-1
BB since my	7,-2,-5
BB since the	6,0,-6
BB singing ,	-8,-4,10
BB sister ,	2,0,-2
BB sister and	9,-8,-1
BB sister in	2,-1,-1
BB sisters ,	-3,4,-1
BB six ,	2,2,-4
BB six year	4,-4,0
BB sixties ,	-4,4,0
BB size of	4,-3,-1
BB skip the	-1,-16,12
BB slapstick ,	-5,0,6
BB slasher ,	4,-2,-2
BB sleep ,	-3,4,-1
BB slow ,	-2,3,-1
BB slow burn	6,-5,-2
BB small ,	-4,7,-3
BB small town	-3,5,-2
BB smoke ,	-4,1,3
BB snow ,	3,-3,1
BB snow and	-9,14,-5
BB snowed in	-9,2,7
BB snowy ,	-13,16,-3
BB so ,	-6,6,0
BB so FILM	-3,1,2
BB so a	-10,7,2
BB so an	-13,15,-4
BB so bad	10,-13,0
BB so for	16,-17,0
BB so funny	-5,7,-2
BB so good	-15,17,-3
BB so hard	6,-4,-1
BB so i	8,-3,-6
BB so im	14,-14,-3
BB so in	-15,17,-4
BB so its	-1,5,-5
BB so ive	-5,0,5
BB so long	-5,-1,5
BB so more	-4,7,-3
BB so much	1,-12,8
BB so my	4,-2,-2
BB so naturally	-10,-2,8
BB so no	-2,-3,4
BB so not	-12,8,1
BB so nothing	-7,-11,17
BB so something	-1,3,-1
BB so thats	8,-1,-7
BB so the	2,0,-2
BB so to	13,-12,-3
BB so we	4,-3,-1
BB so were	5,-4,-2
BB sofa ,	-1,11,-13
BB soft ,	-5,6,-1
BB soft spot	-10,13,-7
BB soldiers ,	4,-7,6
BB solidarity ,	-6,8,-1
BB some other	9,-8,-5
BB someone at	3,-2,-2
BB something ,	13,-2,-14
BB something about	-7,10,-3
BB something as	8,-6,-1
BB something by	20,-17,-9
BB something dreamy	-5,8,-3
BB something else	-8,10,-1
BB something for	-6,7,-4
BB something from	-3,7,-4
BB something funny	11,-13,2
BB something in	1,0,-2
BB something like	3,0,-4
BB something my	2,-1,-3
BB something of	0,2,-2
BB something set	-5,9,-4
BB something that	-7,9,-5
BB something to	-1,3,-2
BB something truc	-13,16,-4
BB something where	-7,11,-8
BB something with	-6,7,-1
BB somewhere between	-2,5,-8
BB son ,	6,-8,1
BB son in	2,-2,-1
BB son of	3,-2,0
BB songs ,	-3,3,-1
BB sons ,	4,-3,-2
BB sorry ,	8,-7,-2
BB sorry to	10,-9,-4
BB sort ,	-4,6,-2
BB sort of	3,2,-4
BB soul ,	14,-10,-6
BB sound of	6,-3,-3
BB space ,	3,8,-12
BB spanish ,	-9,4,5
BB spare me	-7,-5,12
BB spare us	-8,-1,8
BB speaking ,	3,-1,-3
BB speaking as	12,-10,-2
BB speech ,	6,1,-8
BB spies ,	3,0,-2
BB spoken ,	0,2,-2
BB sport ,	4,-3,-1
BB sports ,	-10,2,5
BB spot for	-17,2,11
BB spring ,	-3,4,-2
BB stand FILM	14,-14,-1
BB star ,	7,-11,0
BB star is	4,-3,-1
BB stars ,	-7,9,-2
BB start ,	5,-1,-6
BB start with	-8,9,-3
BB stay in	1,1,-2
BB stay me	-1,-5,5
BB stayed for	2,-1,-1
BB steppe ,	-6,7,-1
BB still ,	-12,14,-3
BB still in	4,-3,-2
BB still the	7,-5,-2
BB stop ,	1,-2,1
BB stop motion	2,2,-4
BB stories ,	5,-4,-1
BB storm ,	2,0,-5
BB storms ,	-3,4,-1
BB story ,	-3,5,-3
BB story of	-10,12,-3
BB story short	7,-6,-2
BB story where	0,-10,7
BB strange ,	2,-1,-4
BB strangers ,	-16,7,7
BB stuck in	14,-10,-2
BB students ,	-11,13,-3
BB stuff ,	-8,4,2
BB stupid ,	-2,4,-3
BB style of	-2,4,-2
BB stylish ,	-13,15,-2
BB subtitles ,	1,1,-3
BB such ,	-14,14,-2
BB such a	3,-1,-2
BB suggest a	-6,0,2
BB suitable for	11,-11,0
BB summer ,	-4,5,-2
BB summer camp	9,-9,-4
BB sun ,	-6,-2,7
BB sunday and	2,-1,-2
BB sunny ,	-10,12,-3
BB sunshine ,	-1,3,-2
BB suspense ,	-3,4,-2
BB swap the	-14,17,-8
BB swearing ,	-12,8,4
BB swears by	5,-4,-1
BB sweat ,	-5,6,-1
BB sweaty ,	-5,7,-2
BB swedish ,	-4,5,-3
BB sweeping ,	0,2,-2
BB sweet ,	-1,-2,2
BB table ,	-5,7,-1
BB take a	10,-6,-6
BB tale ,	-3,3,-1
BB tales ,	11,-15,5
BB talk ,	-6,6,0
BB talk about	3,-1,-6
BB talking ,	-8,11,-4
BB talking animals	19,-11,-16
BB talking to	-6,7,-3
BB talky ,	-5,4,3
BB tar ,	2,-1,0
BB taste ,	3,-2,-1
BB taste of	5,-4,-1
BB tea ,	-4,2,2
BB teacher ,	5,-8,3
BB technicolor ,	7,-6,-1
BB teen ,	-5,2,2
BB teenager ,	-3,5,-3
BB teenagers ,	0,4,-4
BB tell me	4,3,-7
BB tell my	3,-1,-2
BB tell the	-10,14,-6
BB tell you	3,-1,-1
BB telly ,	-1,4,-4
BB ten ,	17,-16,-1
BB ten for	6,-5,0
BB ten minutes	14,-11,-4
BB ten year	1,1,-2
BB ten years	8,-2,-7
BB tender ,	-1,2,-1
BB tenet ,	-7,-1,6
BB tense ,	-1,3,-1
BB term ,	-13,8,2
BB terrence malick	-6,7,-7
BB thai ,	-2,5,-3
BB than FILM	1,2,-3
BB than a	-3,-2,-1
BB than my	10,-9,-2
BB than the	0,2,-4
BB thank you	2,-1,-1
BB thanks ,	3,0,-5
BB thanksgiving ,	0,1,-3
BB that ,	4,-3,-1
BB that FILM	4,-1,-4
BB that at	11,-3,-8
BB that doesnt	-12,-4,15
BB that film	0,3,-4
BB that goes	5,-5,-1
BB that i	6,-8,1
BB that im	8,-5,-4
BB that in	2,-17,10
BB that is	-5,10,-6
BB that isnt	-8,-6,15
BB that it	8,-4,-5
BB that keeps	0,-3,5
BB that kind	-6,8,-2
BB that made	7,-6,-2
BB that makes	-5,-2,4
BB that my	6,-5,-1
BB that never	4,-2,-2
BB that not	-4,2,1
BB that one	8,-5,-3
BB that se	-5,16,-15
BB that si	-5,6,-2
BB that sort	-5,0,5
BB that the	4,-4,-1
BB that was	2,-1,-1
BB that we	-3,8,-6
BB that with	-5,13,-14
BB thats a	5,2,-8
BB thats all	-1,-8,5
BB thats my	1,2,-3
BB thats not	8,-6,-5
BB thats the	2,-1,0
BB thats what	2,-1,0
BB the 0000	6,-5,0
BB the 00s	-4,4,-2
BB the FILM	-1,3,-2
BB the accent	-6,6,-3
BB the actual	4,-3,0
BB the baby	6,-1,-4
BB the babysitter	3,0,-6
BB the back	-1,-9,8
BB the bad	2,-2,0
BB the banshees	3,-2,-1
BB the batman	13,-8,-7
BB the best	1,0,-2
BB the better	2,-2,-1
BB the big	3,-9,7
BB the black	-7,-7,16
BB the book	6,-5,-1
BB the boy	2,-11,6
BB the boys	0,1,-4
BB the camera	-3,4,-3
BB the car	8,-7,-1
BB the cat	7,-5,-2
BB the children	6,-6,0
BB the church	4,-2,-2
BB the cinema	-6,7,-2
BB the day	6,-4,-2
BB the dead	-2,-6,6
BB the dentist	2,-1,-1
BB the dog	2,-3,2
BB the dogs	-8,9,-1
BB the door	5,-4,-1
BB the dragon	7,-4,-3
BB the end	6,-1,-5
BB the ending	1,-4,1
BB the family	-2,12,-10
BB the familys	-1,2,-5
BB the favourite	-1,2,-1
BB the field	9,-9,-1
BB the fifties	3,0,-5
BB the film	-3,3,0
BB the finest	10,-8,-3
BB the first	-5,0,4
BB the floor	3,-2,0
BB the florida	4,-1,-2
BB the flower	4,-3,-1
BB the french	4,-1,-5
BB the friends	8,-6,-2
BB the full	7,-3,-3
BB the garden	7,-7,-1
BB the girl	-8,-9,13
BB the girls	1,2,-3
BB the good	2,0,-2
BB the gore	12,-10,-5
BB the grandchildren	9,-9,-1
BB the great	8,-4,-4
BB the green	6,-3,-2
BB the guernsey	5,-3,-2
BB the hall	6,-5,-1
BB the hand	5,-5,-1
BB the have	7,-4,-2
BB the holdovers	10,-9,0
BB the horror	-1,10,-8
BB the horse	-3,-10,12
BB the house	5,-2,-2
BB the hype	6,-3,-2
BB the in	5,-2,-2
BB the irish	-3,-7,5
BB the irishman	5,-4,-2
BB the irony	4,-3,-1
BB the italian	17,-15,-3
BB the jungle	-10,10,-2
BB the kids	1,-2,0
BB the killing	10,-9,-1
BB the kind	-7,0,5
BB the kitchen	2,-1,-1
BB the lads	5,-3,-3
BB the lady	-2,3,-2
BB the last	2,1,-3
BB the late	-14,15,-1
BB the library	-6,7,-1
BB the life	6,-7,1
BB the lighthouse	13,-11,-3
BB the like	-6,8,-2
BB the line	1,-3,0
BB the little	-3,-4,6
BB the little small	8,-7,-2
BB the lost	2,-1,0
BB the love	8,-9,-2
BB the lunchbox	5,-4,-3
BB the man	-5,6,-1
BB the meg	6,-4,-1
BB the menu	5,-4,-2
BB the middle	-2,4,-1
BB the moment	-6,-1,6
BB the mood	-4,2,2
BB the moon	4,-1,-4
BB the more	1,1,-3
BB the morning	5,-4,-3
BB the most	-6,7,-1
BB the movie	2,-5,1
BB the my	4,-5,1
BB the neighbor	7,-6,-1
BB the new	9,-4,-5
BB the next	-2,4,-3
BB the night	8,-6,-2
BB the nineties	8,-7,-1
BB the northman	-7,-8,12
BB the of	3,-8,4
BB the office	5,-4,-1
BB the old	4,-2,-2
BB the one	5,-3,-2
BB the ones	-13,-8,17
BB the only	6,-4,-2
BB the opposite	8,-8,-1
BB the other	5,-3,-3
BB the phone	-2,2,-2
BB the piano	6,-5,-2
BB the plane	5,-4,-3
BB the popcorn	7,-3,-5
BB the power	4,-3,-1
BB the projector	3,-1,-2
BB the quiet	-7,8,-2
BB the real	0,2,-2
BB the red	-8,-1,8
BB the remake	3,-1,-2
BB the remote	0,7,-6
BB the rest	2,-2,0
BB the right	2,-1,-1
BB the rings	3,-2,-1
BB the riviera	-3,5,-2
BB the rock	-11,5,1
BB the room	9,-8,-2
BB the run	-26,20,3
BB the same	2,1,-2
BB the sea	-6,7,-4
BB the second	3,-2,-1
BB the secret	-13,-2,14
BB the seventies	-7,11,-7
BB the shoes	3,-2,-3
BB the shop	-3,4,-2
BB the silent	-2,4,-3
BB the sixties	-6,9,-3
BB the small	1,1,-3
BB the social	9,-7,-2
BB the sort	-3,13,-10
BB the sound	7,-5,-3
BB the soundtrack	8,-6,-3
BB the spanish	-7,9,-1
BB the stairs	8,-6,-1
BB the start	3,-2,-3
BB the style	-2,4,-2
BB the substance	6,-5,-1
BB the swedish	15,-15,-1
BB the table	3,-1,-2
BB the teacher	2,1,-4
BB the that	-2,5,-5
BB the three	-3,-1,5
BB the train	8,-7,-1
BB the twins	5,-4,-2
BB the two	-2,5,-4
BB the vicar	-7,8,-8
BB the wall	4,-3,-1
BB the war	5,2,-8
BB the way	6,-5,-1
BB the wedding	7,-6,-1
BB the week	7,-6,-1
BB the whale	6,-5,-1
BB the white	11,-6,-5
BB the whole	6,-4,-1
BB the wicker	3,-2,-1
BB the wife	0,-3,3
BB the wild	3,3,-6
BB the wind	5,-4,-1
BB the wolf	8,-6,-2
BB the women	1,-11,3
BB the word	4,-2,-2
BB the world	-3,5,-2
BB the worst	6,-4,-1
BB the wrong	-5,11,-3
BB the year	-5,7,-2
BB them ,	6,-4,-2
BB them all	-2,5,-4
BB them with	-12,14,-3
BB then ,	-2,4,-2
BB then a	-10,12,-4
BB then he	4,-4,-1
BB then i	2,-1,-1
BB then something	-14,15,-1
BB then the	2,0,-2
BB there ,	2,-2,-1
BB there a	2,0,-3
BB there anything	2,3,-4
BB there are	5,-1,-3
BB there be	-12,5,6
BB there is	-11,7,0
BB there more	-13,16,-5
BB there must	-5,2,2
BB there was	3,0,-2
BB there were	7,-5,-3
BB therell be	-9,5,1
BB theres an	16,-17,-4
BB theres no	6,-3,-4
BB theres one	7,-5,-2
BB they all	-6,8,-3
BB they can	-6,8,-4
BB they gave	8,-6,-3
BB they make	1,1,-3
BB they said	5,-4,0
BB they say	7,-6,-1
BB they want	-4,6,-4
BB they were	5,-4,-1
BB theyre all	6,-4,-2
BB thing ,	2,1,-4
BB thing about	12,-12,0
BB thing as	8,-7,-2
BB thing but	-3,7,-6
BB thing that	-4,-3,6
BB thing with	6,-2,-5
BB things ,	4,-4,0
BB think about	2,-5,5
BB think i	10,-8,-2
BB think of	11,-9,-2
BB thinking about	5,-4,-2
BB thinks its	6,-4,-1
BB thinks the	7,-5,-2
BB third ,	-3,3,0
BB thirteen year	11,-9,-2
BB thirties ,	-12,10,1
BB this ,	-5,12,-8
BB this house	4,-2,0
BB this is	5,-15,9
BB this movie	2,0,-1
BB this time	-9,8,0
BB this year	2,-9,6
BB those who	5,-2,-3
BB though ,	2,4,-7
BB though FILM	11,-9,-2
BB though the	5,-2,-4
BB thought ,	8,-6,-2
BB thought id	2,1,-4
BB thought it	4,-4,-1
BB thoughts ,	2,-3,1
BB three ,	4,-10,5
BB three and	-6,-6,8
BB three generations	-4,4,-2
BB three hours	3,-2,-1
BB three of	4,-2,-2
BB three people	3,-14,7
BB thriller ,	-5,6,-1
BB through FILM	6,-3,-2
BB through a	2,-1,0
BB through my	-9,-3,10
BB through the	2,2,-4
BB thunder ,	13,-1,-13
BB tilda swinton	-3,6,-4
BB till the	5,-4,-1
BB time ,	-3,2,1
BB time a	-10,13,-5
BB time i	-4,4,-2
BB time to	9,0,-9
BB time travel	-6,0,5
BB times ,	3,-3,-1
BB times and	5,-4,-1
BB tinker tailor	8,-7,-1
BB tired of	5,2,-6
BB tissues ,	18,-18,-2
BB to ,	-4,5,-1
BB to 0	4,-3,-1
BB to FILM	4,-3,-1
BB to a	5,-2,-4
BB to be	3,0,-3
BB to catch	10,-8,-1
BB to choose	-2,3,0
BB to do	9,-3,-6
BB to every	3,-1,-1
BB to feel	-20,10,5
BB to find	-2,6,-5
BB to get	9,-8,-1
BB to go	20,-19,-1
BB to have	-8,11,-4
BB to hear	-3,4,-2
BB to know	7,-3,-4
BB to like	11,-9,-1
BB to make	3,1,-5
BB to me	-2,-1,2
BB to my	0,2,-1
BB to one	10,-9,-1
BB to say	-4,-1,8
BB to see	3,-2,-1
BB to sit	6,-3,-3
BB to stay	8,-6,-2
BB to three	7,-5,-2
BB to walk	12,-9,-2
BB to watch	-6,5,1
BB today ,	-14,17,-16
BB today not	15,-21,1
BB togas ,	-4,2,3
BB together ,	5,-3,-1
BB tokyo ,	-7,5,2
BB told FILM	3,-2,-3
BB told me	9,-5,-4
BB tom cruise	10,-2,-5
BB tom hardy	-5,6,-3
BB tomorrow ,	8,-7,-2
BB tonight ,	-5,6,-1
BB too ,	2,1,-3
BB too long	1,-4,2
BB too many	-1,-2,1
BB too much	6,-2,-6
BB took a	3,-1,-1
BB took me	5,-3,-1
BB took my	3,-3,0
BB took the	2,0,-1
BB top ,	-2,4,-3
BB toro ,	-17,11,4
BB torture ,	-12,8,1
BB touch of	13,-7,-8
BB touching the	3,-3,0
BB town ,	-2,4,-2
BB train ,	6,-4,-2
BB train to	7,-6,-1
BB trains ,	-6,7,-1
BB trashy ,	-8,10,-3
BB travel ,	-11,12,-3
BB trees ,	-12,9,5
BB trial courtroom ,	-8,8,0
BB triangle of	4,-3,-1
BB tried FILM	4,-3,-1
BB tried the	5,-4,0
BB trip ,	-10,9,3
BB trip to	0,1,-4
BB truce ,	-2,2,0
BB true ,	-4,-2,6
BB true story	-6,9,-5
BB trumpet ,	-7,4,3
BB turkish ,	-6,8,-1
BB turn ,	-8,10,-4
BB turn to	10,-9,-1
BB turned off	2,0,-2
BB turns out	-10,-1,10
BB turns up	8,-2,-9
BB twelve ,	-2,-8,9
BB twenties ,	-4,7,-2
BB twice ,	2,-5,3
BB twins ,	0,-1,2
BB two ,	-1,3,-2
BB two and	-10,4,3
BB two hours	-3,1,1
BB two in	9,-6,-7
BB two men	-5,6,-1
BB two minutes	-4,9,-9
BB two of	0,5,-5
BB two old	-3,4,-2
BB two people	-3,5,-4
BB ukrainian ,	5,-5,-3
BB uncut gems	4,-3,-1
BB undemanding ,	-15,17,-1
BB under 00	-21,22,-2
BB under a	4,-2,-2
BB under the	2,-1,-2
BB under two	11,-4,-8
BB underdogs ,	9,-8,-2
BB until the	4,-2,-1
BB until then	-3,4,-1
BB up ,	-1,3,-1
BB up a	10,-9,-2
BB up and	-2,6,-4
BB up at	2,2,-3
BB up for	0,-4,-1
BB up in	6,-4,-3
BB up on	-1,0,3
BB up the	5,-1,-3
BB up to	2,-2,0
BB up with	1,1,-4
BB uplifting ,	-4,3,1
BB upon a	2,-1,-1
BB ups ,	1,-3,3
BB us ,	5,-3,-1
BB us a	-3,5,-1
BB us all	-1,2,-1
BB us another	-5,6,-1
BB us are	7,-6,-1
BB us have	-14,11,2
BB us in	7,-6,-1
BB us on	-2,4,-2
BB us the	-1,-7,6
BB us two	-4,5,-1
BB used to	10,-10,-1
BB vampires ,	14,-11,-3
BB van ,	3,-1,-3
BB varda ,	-4,6,-2
BB vegan ,	9,-7,-2
BB venetian blinds	5,-6,2
BB venice ,	5,-4,-2
BB verdict on	5,-3,-1
BB verhoeven ,	11,-9,-2
BB very good	6,-6,0
BB vi in	4,-3,-1
BB vi the	4,-2,-2
BB vienna ,	-2,-3,4
BB vikings ,	-7,8,-2
BB village ,	-6,7,-2
BB violence ,	-3,1,4
BB visual ,	-3,5,-2
BB von trier	9,-4,-5
BB w ,	7,-4,-10
BB wait ,	1,0,2
BB walked out	9,-6,-2
BB walking ,	2,-1,-1
BB wall street	8,-8,-2
BB want ,	-11,-2,12
BB want FILM	-5,6,-2
BB want a	-2,3,-1
BB want another	-6,7,-2
BB want is	-22,15,11
BB want my	6,-5,-2
BB want something	-5,5,-2
BB want the	-8,7,0
BB want to	4,-2,-2
BB wanted to	4,-3,-1
BB wants a	-10,1,6
BB wants to	2,-6,5
BB war ,	-6,9,-3
BB war and	-4,-3,6
BB war at	3,-2,-2
BB war film	20,-17,-6
BB wartime ,	-11,12,-2
BB was ,	-5,3,2
BB was FILM	4,-3,-1
BB was a	5,-4,-1
BB was about	12,-10,-3
BB was all	2,-12,5
BB was an	3,-2,-1
BB was at	10,-8,-1
BB was born	7,-6,-1
BB was good	6,-4,-3
BB was her	5,-4,-1
BB was his	5,-3,-1
BB was in	6,-4,-2
BB was it	8,-5,-4
BB was last	7,-7,-2
BB was like	6,-5,0
BB was my	3,-1,-1
BB was on	4,-3,-3
BB was promised	1,0,-3
BB was the	5,-3,-2
BB was too	9,-5,-5
BB watch ,	7,-2,-7
BB watch FILM	12,-11,-1
BB watch and	9,-8,-1
BB watch anything	6,-3,-10
BB watch the	6,-3,-4
BB watch with	21,-19,-4
BB watched FILM	4,-3,-1
BB watched it	5,-4,-1
BB watched the	2,-1,-1
BB water ,	-7,5,1
BB wave ,	4,-1,-6
BB way ,	0,2,-3
BB we all	1,-3,2
BB we are	6,-3,-3
BB we both	-1,3,-3
BB we can	6,-4,-4
BB we could	-4,5,-2
BB we did	3,-4,1
BB we do	-7,11,-3
BB we dont	3,-5,2
BB we got	2,-2,-1
BB we had	7,-5,-2
BB we have	3,3,-6
BB we is	6,-2,-4
BB we know	3,-1,-1
BB we like	9,-7,-3
BB we lost	8,-5,-4
BB we me	6,-3,-5
BB we missed	2,-1,0
BB we need	-1,4,-4
BB we never	4,-12,1
BB we saw	4,-4,0
BB we should	5,-3,-2
BB we tried	5,-4,-1
BB we want	-7,8,-1
BB we watched	2,-1,-1
BB weather ,	-10,7,3
BB wed like	-2,4,-3
BB wedding ,	5,-9,3
BB weddings ,	-6,2,4
BB week ,	5,-4,-2
BB week of	-3,4,-2
BB weekend ,	10,-9,-2
BB weird ,	4,-8,0
BB well ,	2,0,-3
BB well be	3,-3,-3
BB welsh ,	-5,6,-2
BB went down	10,-9,-1
BB went to	5,-2,-3
BB were a	8,-5,-3
BB were all	14,-11,-3
BB were doing	-2,8,-11
BB were having	9,-7,-2
BB were in	9,-6,-3
BB were not	-2,-3,4
BB were off	3,-5,2
BB werner herzog	-6,8,-2
BB wes anderson	14,-9,-8
BB western ,	-4,0,4
BB westerns ,	-1,-13,13
BB wet ,	6,-5,-1
BB weve a	2,0,-3
BB weve all	5,-3,-2
BB weve an	-19,20,-5
BB weve been	7,-3,-5
BB weve done	2,-3,-1
BB weve got	-2,4,-2
BB weve had	4,-2,-2
BB weve just	9,-6,-3
BB what ,	-6,6,0
BB what a	8,-8,-1
BB what about	2,1,-2
BB what did	6,-5,-3
BB what else	-15,16,-2
BB what i	2,-4,2
BB what id	11,-8,-5
BB what is	-9,10,-4
BB what my	2,-1,-1
BB what she	7,-5,-1
BB what the	9,-7,-2
BB whatever you	-4,-11,9
BB whats left	-13,14,-6
BB whats the	-2,4,-3
BB when i	3,-1,-2
BB when she	-13,1,13
BB when the	-1,2,0
BB when they	-12,13,-4
BB when you	5,-4,-1
BB where a	-6,4,2
BB where do	2,1,-6
BB where i	4,-1,-4
BB where it	-12,16,-9
BB where nobody	-8,-3,9
BB where nothing	1,8,-10
BB where people	-7,3,3
BB where the	-8,9,-2
BB where they	-9,5,6
BB which i	2,-1,0
BB which is	0,-3,1
BB which nobody	-15,-10,21
BB which the	-7,11,-9
BB white ,	-8,6,2
BB who are	-17,19,-1
BB who cant	-1,3,-4
BB who doesnt	-5,15,-13
BB who finds	0,-10,4
BB who has	11,-7,-5
BB who hasnt	5,-2,-3
BB who have	8,-11,-1
BB who was	5,-4,-3
BB whodunnit ,	5,-4,-1
BB whole of	6,-5,-1
BB why i	3,-1,-2
BB wicked ,	4,-4,-3
BB widow ,	-8,13,-10
BB wife ,	2,-1,-2
BB wife is	1,-2,1
BB wife says	9,-7,-1
BB wife wants	-6,10,-8
BB wifes a	14,-11,-6
BB wifes from	8,-7,-1
BB wild ,	-3,5,-2
BB will be	5,-2,-3
BB win ,	1,1,-2
BB wine ,	-7,8,0
BB winter ,	-1,2,0
BB wit ,	-7,5,2
BB witches ,	9,-8,0
BB with FILM	13,-12,-2
BB with a	-3,3,0
BB with all	-7,0,4
BB with an	-4,7,-2
BB with children	-8,4,4
BB with good	1,7,-11
BB with her	-8,11,-8
BB with him	4,-3,-1
BB with his	5,-1,-3
BB with isabelle	2,1,-3
BB with less	-6,1,0
BB with me	7,-6,-2
BB with more	3,-2,-2
BB with my	2,0,-2
BB with no	-4,1,1
BB with of	-15,8,7
BB with old	-12,13,-2
BB with one	-3,4,-2
BB with our	2,-1,-1
BB with people	-9,13,-3
BB with real	-5,7,-4
BB with something	-9,9,0
BB with that	3,2,-5
BB with the	1,2,-2
BB with tom	11,-2,-12
BB with two	-2,3,-2
BB with you	5,-4,-2
BB without a	-7,7,0
BB without being	3,-16,5
BB without the	-3,-6,8
BB witty ,	-10,9,2
BB wolf of	8,-6,-3
BB wolves ,	4,-7,2
BB woman ,	-3,4,-1
BB woman and	11,-6,-5
BB woman who	-11,1,10
BB woman with	-16,16,-3
BB women ,	-3,4,-1
BB women and	0,-14,11
BB women in	-9,10,-3
BB wont have	-6,-3,10
BB wont watch	-5,7,-5
BB woody allen	-2,2,0
BB word ,	2,-2,1
BB word for	-10,3,9
BB wordless ,	-3,3,-1
BB work ,	4,-2,-1
BB work in	12,-7,-4
BB work job in	15,-11,-4
BB worn out	1,-15,8
BB worst person	4,-3,-1
BB would be	8,-7,-2
BB would have	4,-2,-1
BB would i	8,-5,-3
BB would like	-5,7,-2
BB would say	-1,3,-2
BB would watch	-10,13,-8
BB wouldnt say	-2,7,-9
BB wrong ,	6,-4,-1
BB wrong with	5,3,-13
BB wry ,	-8,9,-1
BB ya the	18,-13,-5
BB yang ,	11,-11,-1
BB year ,	3,-4,1
BB year 00	-13,15,-3
BB year and	-6,10,-4
BB year of	14,-13,-1
BB year old	-1,-2,3
BB year olds	5,-5,0
BB year years ,	9,-9,-1
BB years ,	4,-4,0
BB years of	6,-3,-3
BB yes ,	-2,0,2
BB yes to	-6,-3,4
BB yesterday ,	-8,9,-2
BB york ,	-2,0,1
BB you ,	5,-6,1
BB you can	-5,5,0
BB you cant	-2,4,-2
BB you dare	0,-8,7
BB you do	-8,-2,7
BB you dont	8,-3,-5
BB you find	2,-4,2
BB you gave	4,-2,-2
BB you have	-7,8,-2
BB you know	-2,0,-1
BB you like	-5,-17,15
BB you me	-6,-13,13
BB you the	4,-2,-2
BB you want	12,-12,-1
BB youve got	3,-5,0
BB zealand ,	1,0,-2
BB zhang yimou	6,-5,-2
BB zombies ,	-12,-6,14
BB zorba the	6,-6,0
C 0	2,-5,2
C 0 mois	17,-14,-6
C 00	7,-3,-5
C 00 mins	-11,14,-6
C 00 minutes	17,-15,-2
C 00 years	2,-1,0
C 000	14,-6,-7
C 0000	3,0,-3
C 0000s	7,-5,-2
C 0000s ,	-6,7,-2
C 0000s .	-6,8,-2
C 00s	-6,5,1
C 00s .	-4,7,-3
C 00s hair	-8,-7,10
C FILM	4,-2,-1
C FILM 0	6,-1,-6
C FILM a	4,-2,-2
C FILM all	10,-8,-2
C FILM are	8,-7,-1
C FILM as	-5,7,-4
C FILM at	-4,6,-1
C FILM beats	9,-6,-3
C FILM because	5,-3,-2
C FILM broke	16,-15,-1
C FILM but	-9,14,-6
C FILM by	3,-3,0
C FILM came	3,-1,-2
C FILM can	5,-2,-3
C FILM did	10,-3,-7
C FILM does	11,-5,-5
C FILM doesnt	4,-2,-2
C FILM even	8,-2,-5
C FILM every	5,-4,-1
C FILM felt	6,-6,-1
C FILM forever	2,-1,-1
C FILM from	4,-3,-1
C FILM gave	5,-4,-1
C FILM gets	9,-7,-2
C FILM got	3,-2,-1
C FILM had	4,-3,-1
C FILM has	4,-2,-2
C FILM have	5,-3,-2
C FILM he	3,-3,0
C FILM hits	9,-2,-7
C FILM holds	2,-1,-1
C FILM hot	4,-3,-1
C FILM i	2,0,-1
C FILM id	4,-4,-1
C FILM in	7,-6,-1
C FILM invece	5,-4,-1
C FILM is	5,-3,-2
C FILM isnt	8,-3,-5
C FILM just	5,-3,-1
C FILM kept	4,-3,-3
C FILM left	-1,4,-5
C FILM like	-3,3,-2
C FILM made	4,-3,-1
C FILM makes	4,-3,-1
C FILM maverick	2,-2,-1
C FILM me	6,-5,-1
C FILM minus	4,-5,-1
C FILM more	2,0,-3
C FILM my	4,-1,-3
C FILM never	2,-1,-1
C FILM next	4,-3,0
C FILM no	11,-6,-6
C FILM not	5,-3,-2
C FILM obviously	-5,5,-1
C FILM of	4,-2,-2
C FILM ok	6,-4,-2
C FILM on	-1,3,-3
C FILM pre	2,-1,-1
C FILM put	-7,-2,10
C FILM sent	2,-2,0
C FILM she	3,-1,-1
C FILM should	5,-4,-2
C FILM so	8,-7,-2
C FILM speaking	5,-4,-1
C FILM still	3,-2,-1
C FILM taught	6,-5,-2
C FILM that	0,3,-3
C FILM the	7,-6,-2
C FILM they	2,-1,-1
C FILM to	-4,5,-1
C FILM too	1,-4,3
C FILM turned	6,-4,-3
C FILM was	4,-3,-1
C FILM wasnt	5,-3,-2
C FILM watch	5,-1,-5
C FILM we	6,-4,-2
C FILM went	6,-6,-1
C FILM who	1,0,-3
C FILM with	-5,8,-3
C FILM y	-17,18,-4
C a	-3,5,-2
C a bad	3,-3,-1
C a bank	-1,2,-2
C a bear	-9,11,-2
C a big	-12,12,-1
C a biopic	4,0,-3
C a bit	-2,-3,4
C a boxing	-5,6,0
C a boy	-15,17,-3
C a bridge	-8,9,-3
C a car	6,-5,-3
C a cat	10,-10,-1
C a chess	-21,21,-1
C a clever	-24,17,6
C a colleague	4,-3,-1
C a comedy	-14,19,-5
C a complete	6,-5,-2
C a con	-17,19,-5
C a couple	-2,1,0
C a crime	-8,9,-2
C a czech	13,-13,-2
C a dance	-17,12,2
C a detective	-7,10,-4
C a documentary	0,-3,1
C a dog	4,1,-9
C a drama	-8,10,-2
C a fairy	-9,10,-2
C a family	-13,9,5
C a film	-3,7,-5
C a freeze	6,-4,-2
C a french	-6,-2,8
C a friend	5,0,-5
C a funeral	10,-4,-11
C a gentle	11,-10,-2
C a ghost	10,-6,-4
C a girl	-1,3,-3
C a good	12,-11,-2
C a guilt	0,-10,10
C a haunted	-4,7,-3
C a heist	-2,-11,7
C a horror	-7,-1,5
C a hospital	-2,4,-3
C a hundred	3,-1,-4
C a jazz	13,-12,-5
C a letter	-9,10,-2
C a little	-3,4,-1
C a long	12,-11,-3
C a love	-1,-1,-3
C a lovely	4,-2,-1
C a matter	5,-4,-1
C a mother	-8,3,1
C a movie	-4,-4,8
C a murder	-6,0,3
C a musical	-9,0,8
C a new	9,-9,-1
C a nice	-6,8,-2
C a of	-9,6,1
C a pal	10,-6,-4
C a pig	3,-2,-1
C a prison	-8,10,-5
C a psychological	-13,14,-3
C a quiet	10,-9,-5
C a real	3,-1,-1
C a road	-3,0,4
C a romance	-9,12,-8
C a romantic comedy	-18,20,-9
C a romcom	-6,5,1
C a russian	3,-6,1
C a secret	-11,12,0
C a short	6,-5,-1
C a small	1,0,-2
C a star	4,-3,0
C a summer	-9,-5,11
C a sweet	4,-2,-1
C a teacher	-13,15,-4
C a thriller	-12,20,-10
C a train	-8,10,-1
C a two	12,-11,-3
C a very	0,1,-2
C a village	-7,10,-5
C a villain	-5,6,-4
C a war	5,-7,4
C a wedding	-9,7,3
C a western	-10,12,-1
C a woman	-2,4,-3
C a24	1,-8,8
C about	-3,5,-3
C about old	-11,12,-4
C absolutely	-3,-4,6
C absolutely no	-4,-4,6
C absolutely not	-5,-9,12
C absurd	-1,2,0
C action	-1,3,-1
C actual	8,-6,-3
C ad	12,-9,-3
C adam	4,-9,3
C adam driver	-2,-10,8
C add	-8,12,-7
C adored	4,-4,-1
C adored FILM	4,-4,-1
C adventure	-7,5,2
C adventure ,	-3,3,-1
C adventure .	-8,10,-4
C after	3,-1,-2
C after FILM	7,-6,0
C after a	0,1,-2
C after that	-6,7,-1
C after the	5,-3,-2
C after threads	2,-1,-1
C after yang	5,-5,-1
C aftersun	9,-7,-2
C against	6,-4,-2
C agatha	-4,4,-1
C agatha christie	-4,4,-1
C agnes	1,1,-2
C agnes varda	-2,4,-2
C ai	12,-10,-3
C ainda	6,-2,-4
C ainda is	2,-1,-1
C al	-8,2,4
C al pacino	-8,2,4
C alain	8,-9,-2
C alain delon	-2,3,-2
C alec	0,4,-4
C alec guinness	0,4,-4
C alex	-17,19,-6
C alice	-8,10,-3
C alien	1,1,-8
C aliens	-1,3,-3
C aliens is	14,-11,-3
C all in	-4,6,-3
C all my	5,-3,-1
C all of	-5,7,-3
C all that	1,-5,2
C all the	-2,6,-8
C all three	12,-10,-1
C all world	4,-3,-1
C allergic	6,-5,-6
C allergic to	6,-5,-6
C almost	15,-18,4
C also i	6,-5,-2
C although	7,-12,7
C amarcord	11,-9,-2
C amarcord peacock	11,-9,-2
C american	8,-7,-1
C american remakes	5,-9,0
C among	4,-13,3
C amour	4,-2,-2
C amy	6,-1,-7
C amy adams	-14,16,-6
C an	-5,5,0
C an hour	2,0,-2
C an old	-10,10,-2
C ancient	-10,8,-2
C ancient rome	-9,6,3
C and	-1,-2,2
C and FILM	-4,6,-2
C and a	-1,5,-4
C and absolutely	-2,-7,9
C and both	16,-14,-6
C and by	2,-3,0
C and everybody	-16,20,-6
C and for	-1,-4,5
C and has	-11,6,5
C and he	12,-13,2
C and hed	4,-3,-3
C and hes	2,-2,0
C and i	1,-2,1
C and id	-6,1,4
C and if	4,-15,8
C and im	13,-7,-6
C and it	-6,1,5
C and its	-4,-10,12
C and ive	6,-2,-4
C and leave	14,-16,-1
C and let	-13,16,-5
C and me	0,2,-3
C and my	3,-4,1
C and neither	0,-5,3
C and no	-4,-4,8
C and nobody	-2,-7,7
C and nobodys	-7,-15,15
C and none	-4,-3,9
C and not	-8,-4,12
C and nothing	1,-10,5
C and now	-15,16,-2
C and on	-4,5,0
C and please	-3,-12,10
C and so	4,-6,1
C and something	-10,16,-10
C and that	-3,-3,5
C and thats	3,-1,-1
C and the	-4,5,-1
C and then	9,-6,-3
C and there	3,-10,5
C and they	-1,4,-3
C and we	5,-5,-1
C and were	5,-2,-3
C and with	12,-8,-5
C and you	17,-5,-13
C ando	23,-21,-4
C andy	-18,-5,12
C ang	-17,17,0
C ang lee	-17,17,0
C angels	-1,-4,10
C angry	-8,10,-4
C animals	-7,-4,12
C animals ,	-1,5,-4
C animated	-8,10,-3
C animated ,	-2,4,-2
C animated .	-8,8,-2
C animation	-4,-10,13
C anime	-5,-2,7
C anos	-5,6,-4
C another	-1,4,-3
C another round	22,-19,-3
C another with	-2,5,-2
C anthony	-5,9,-5
C anthony hopkins	-1,6,-9
C anvil	13,-7,-6
C any	-6,3,2
C any country	13,-24,13
C any decade	-2,-13,14
C any film	-8,13,-8
C any more	-3,11,-9
C any other	-7,4,-3
C anyone but	3,-4,0
C anyone who	18,-16,-2
C anything	-2,1,1
C anything but	2,-3,1
C anything by	1,6,-6
C anything cosa	0,-15,8
C anything danish	0,-8,8
C anything else	0,7,-8
C anything from	0,-2,6
C anything oscar	-4,11,-11
C anything where	3,2,-13
C anything with	-10,11,-3
C anyway	-4,8,-4
C apart	8,-11,4
C apart from	7,-11,4
C apparently	7,-5,-2
C april	-1,3,-3
C are	4,-7,2
C are there	-10,3,6
C argentine	-6,10,-5
C argentinian	-6,10,-6
C argylle	9,-6,-4
C ari	-3,-14,13
C ari aster	-3,-14,13
C armageddon	8,-4,-4
C arrival	9,-7,-3
C as	2,-2,-1
C as far	-3,-8,5
C as long	2,-11,8
C as regards	8,-4,-3
C as the	13,-9,-4
C asian	-2,5,-3
C ask	16,-7,-10
C asking	6,-5,-1
C asking for	4,-4,0
C asteroid	8,-7,-1
C asteroid city	8,-7,-1
C at	2,-3,1
C at least	-8,11,-5
C at the	5,-3,-2
C atlantics	13,-11,-2
C atonement	8,-5,-2
C audrey	0,2,-2
C audrey hepburn	3,-2,-2
C august	6,-4,-2
C august 00st	9,-8,-1
C aunt	1,-6,4
C auntie	7,-6,-2
C australia	15,-13,-5
C australian	-4,6,-2
C australian ,	-4,5,-2
C austrian	9,-17,8
C autumn	-10,11,-1
C autumn ,	-7,8,-1
C aviso	7,-6,-1
C aviso ja	7,-6,-1
C avoid	3,-6,2
C awkward	-8,9,-2
C babe	23,-18,-7
C baby	15,-2,-12
C babylon	17,-13,-3
C back	4,-3,-1
C back in	2,-1,-1
C bad	-5,8,-3
C bad luck	1,1,-2
C balada	8,-5,-3
C balada sad	8,-5,-3
C ball	7,-3,-5
C ballet	-13,8,4
C bank	-2,4,-3
C banter	-2,3,-1
C bar	4,-13,7
C bar the	10,-9,-2
C barbara	-5,11,-5
C barbara stanwyck	-5,11,-5
C barbie	8,-5,-3
C barring	4,-4,-2
C barry	-6,1,6
C based	-2,7,-6
C based on	-2,7,-6
C battle	-3,5,-5
C baz	-5,0,1
C baz luhrmann	-5,0,1
C be	7,-6,-2
C beach	-5,7,-1
C beau	6,-4,-2
C beau is	3,-1,-2
C beautiful	4,-3,-3
C beauty	11,-12,-1
C because	5,-4,-1
C because of	3,-1,-1
C because we	5,-4,-1
C been	7,-5,-1
C beetlejuice	5,-2,-2
C before	9,-8,-1
C before my	17,-11,-9
C bela	-7,10,-5
C bela tarr	-4,6,-5
C belfast	2,1,-5
C belgian	-7,9,-1
C believe	6,-5,-1
C believe it	5,-4,-1
C belly	-15,15,-1
C ben	0,-4,4
C ben affleck	-3,2,-2
C ben kingsley	11,-7,-5
C benedetta	11,-9,-2
C bergman	-10,13,-4
C berlin	-14,17,-2
C berlin ,	-8,9,-2
C best	1,-2,0
C best if	-18,5,8
C best night	14,-11,-3
C betrayal	-5,7,-3
C bette	-4,6,-4
C bette davis	-4,6,-4
C better	-12,15,-5
C between	3,-2,-1
C between the	2,-1,-1
C bible	-5,14,-9
C bickering	-9,9,-2
C bickering ,	-4,4,0
C bicycle	11,-9,-1
C bicycle thieves	13,-11,-1
C bicycles	-21,14,4
C big	0,3,-3
C big deal	18,-16,-4
C big family	-2,4,-4
C big great	8,-6,-2
C big great bullfighting	8,-6,-2
C big on	7,-5,-7
C bill	5,-2,-3
C bill murray	-3,2,3
C billy	-8,7,0
C bird	16,-16,-1
C bit	3,-2,-2
C bit of	-7,8,-4
C bittersweet	-5,6,-1
C black	1,-3,2
C black and	2,-3,1
C black humour	3,-1,-3
C black narcissus	11,-7,-5
C black stallion	16,-6,-9
C bleak	7,-3,-6
C bless	7,-5,-1
C blood	-5,1,6
C blue	0,3,-4
C blue is	9,-8,-1
C boarding	-2,4,-3
C boats	-13,16,-3
C boats ,	-3,3,0
C bob	3,6,-16
C body	-3,-3,5
C bohemian	4,-3,-1
C bohemian rhapsody	4,-3,-1
C bollywood	-9,8,2
C bollywood ,	-1,3,-2
C bond	-13,0,8
C bong	-10,12,-3
C bong joon	-10,12,-3
C book	-5,9,-6
C book club	6,-4,-5
C booksmart	20,-19,-1
C bored	-15,8,4
C both	3,-3,0
C boxing	-8,12,-3
C boy	2,0,-1
C boy ,	2,-1,-1
C boy and	7,-5,-2
C brain	5,-3,-4
C brass	-7,8,-1
C brass bands	2,0,-1
C brave	3,1,-8
C brazil	11,-9,-7
C bread	-24,24,-2
C breakup	10,-4,-6
C brendan	0,3,-3
C brendan fraser	-1,5,-4
C brendan gleeson	-6,8,-2
C brian	3,-1,-2
C brian de	3,-1,-2
C bridesmaids	12,-10,-3
C bridgerton	15,-13,-2
C brief	7,-4,-3
C brilliant	15,-13,-3
C bring	1,1,-2
C bring me	-2,4,-3
C british	-3,5,-2
C british ,	-1,2,0
C british .	-3,4,-1
C broken	-6,7,-3
C brooklyn	17,-13,-4
C brothers	5,-3,-4
C brothers ,	-4,5,-2
C bruce	-4,7,-3
C bruce lee	-4,7,-3
C bullet	8,-6,-2
C bullet train	8,-6,-2
C burning	13,-9,-5
C bus	-8,10,-4
C buster	-5,8,-5
C buster keaton	-5,8,-5
C but	-3,1,1
C but FILM	2,1,-3
C but a	-6,10,-5
C but about	1,1,-4
C but after	8,-6,-2
C but for	5,-4,-3
C but funny	-7,10,-3
C but he	-4,5,-3
C but i	1,-5,4
C but id	-7,8,-2
C but im	-3,-15,12
C but in	-4,7,-4
C but it	5,-6,1
C but ive	6,-6,1
C but leave	9,-14,4
C but my	-5,-3,9
C but no	-6,-4,10
C but nobody	4,-16,8
C but none	-3,-9,8
C but not	0,-6,7
C but of	-10,7,0
C but she	3,0,-10
C but since	-18,20,-3
C but spare	5,-10,1
C but that	1,-3,1
C but the	-8,8,0
C but three	9,-12,2
C but tonight	-16,13,1
C but when	6,-4,-3
C but with	-10,9,-1
C but without	-3,-5,8
C by the	8,-4,-4
C cabaret	10,-6,-3
C cairo	10,-9,0
C cairo station	10,-9,0
C call	5,-3,-2
C call me	4,-1,-3
C calm	-15,6,2
C came	7,-6,-2
C came out	7,-5,-3
C camels	8,0,-3
C camping	-6,7,-3
C can	-2,2,-1
C can i	-6,4,1
C can it	-4,5,-6
C can we	-3,-3,4
C can you	-6,8,-4
C cannot	-12,13,-4
C cannot abide	5,-9,2
C cant	4,-3,-1
C cant be	-8,10,0
C cant bear	4,-4,0
C cant do	8,-4,-6
C cant stand	1,-2,1
C capernaum	19,-15,-3
C capote	7,-5,-2
C captain	9,-5,-4
C captain fantasy	9,-5,-4
C car	-6,10,-7
C cars	-11,12,-3
C cartoon	-5,8,-7
C castles	-7,8,-1
C cat	-11,13,-3
C cat gave	12,-11,-2
C catherine	-1,3,-2
C catherine deneuve	-1,3,-2
C cats	8,-3,-9
C cats .	-14,16,-7
C certificate	-11,12,-5
C certificate u	-5,6,-3
C champagne	-14,15,-2
C channing	-9,7,1
C channing tatum	-9,7,1
C charlie	1,6,-5
C charlie chaplin	4,3,-6
C charming	-12,14,-3
C chase	-1,3,-6
C che	14,-9,-5
C cheap	3,-1,-3
C cheap and	11,-10,-2
C cheeky	-11,12,-1
C cheeky ,	-9,10,-2
C cheerful	-7,11,-5
C chega	3,-3,-2
C chega of	3,-3,-2
C chicago	-2,4,-11
C chicken	5,-4,-1
C chicken run	2,-1,-1
C childhood	-7,11,-5
C children	-5,8,-4
C chinese	-6,6,-1
C chocolate	1,4,-4
C christmas	-4,6,-2
C christopher	-3,3,0
C christopher lee	3,10,-15
C christopher nolan	-10,-15,18
C cillian	-6,10,-4
C cillian murphy	-6,10,-4
C cinema	-2,2,-4
C cinquanta	8,-6,-1
C cinquanta sfumature	8,-6,-1
C circus	-3,16,-21
C city	-13,14,-2
C claire	-13,16,-7
C claire denis	-13,16,-7
C class	-6,6,-1
C class ,	-6,7,-1
C clear	-8,11,-3
C cleo	7,-6,-1
C cleo from	7,-7,-2
C cleo of	5,-4,-1
C clever	-6,8,-2
C clever ,	2,-1,-2
C close	8,-4,-3
C close by	4,-3,-1
C close encounters	7,-5,-2
C close up	3,-1,-3
C clowns	-15,13,-4
C clueless	23,-21,-7
C coda	6,-4,-2
C coda was	2,-2,0
C coffee	-2,4,-3
C cold	-1,3,-3
C cold ,	-8,9,-1
C cold war	3,0,-3
C colin	1,3,-7
C colin farrell	11,-8,-6
C colin firth	-32,33,0
C colour	2,-1,-1
C colour ,	7,-7,-1
C colourful	-2,2,-1
C colourful ,	-2,2,-1
C colours	-2,3,0
C columbus	11,-8,-2
C comedy	-9,12,-3
C comedy ,	-8,9,-1
C comic	-4,6,-2
C comic ,	-3,3,0
C coming	11,-9,-7
C con	-1,3,-2
C con artists	1,-2,-2
C con men	-4,5,-2
C conclave	5,-4,-1
C cooking	-6,-4,9
C cool	3,0,-3
C corre	-3,5,-4
C corrupt	-10,12,-2
C costume	1,2,-5
C cosy	2,0,-3
C could	-2,4,-2
C could be	-11,11,-1
C could the	2,0,-3
C could there	2,-3,-6
C could we	4,-16,10
C could you	-5,0,4
C couldnt	-2,4,-2
C couldnt stand	3,-2,-1
C couldnt tell	4,-2,-2
C count	3,-9,5
C count me	-1,-5,3
C country	-3,4,-1
C country house	-13,14,-1
C country music	-11,12,-1
C couple	-6,9,-5
C courtroom	-5,6,0
C cousin	8,-4,-3
C cousins	0,1,-2
C cows	-2,4,-3
C crash	8,-4,-4
C crash course	0,1,-2
C crash winning	7,-6,-2
C crazy	8,-6,-2
C crazy rich	7,-5,-2
C creepy	10,-4,-10
C cricket	-5,6,-3
C cried	3,-3,0
C cried at	2,-3,1
C crime	-8,11,-3
C crocodile	7,-5,-2
C crocodile dundee	7,-5,-2
C cross	-1,2,-1
C cross dressing	-10,11,-1
C cry	10,-9,-1
C cube	10,-7,-3
C cute	-9,-8,11
C dad	8,-5,-3
C dad does	12,-10,-2
C dad loves	4,-3,-2
C dad still	7,-6,-1
C dads	7,-3,-4
C daft	2,-2,-2
C daft ,	0,2,-2
C dance	-2,4,-2
C dance ,	15,-15,-1
C dance and	12,-11,-2
C dance numbers	-8,9,-2
C dancing	-3,2,-1
C dancing ,	-2,3,-1
C dangal	19,-12,-11
C daniel	3,-1,-2
C daniel blake	2,-1,-1
C daniel day	17,-15,-4
C danish	-10,12,-3
C danny	-8,10,-4
C dark	1,2,-4
C dark humour	-12,14,-2
C darkly	6,-4,-3
C darkly funny	6,-4,-3
C das	12,-8,-4
C date	11,-8,-2
C daughter	6,-6,0
C daughters	17,-14,-6
C david	-1,2,-2
C david lean	2,-7,2
C david lynch	1,-2,0
C dc	-4,-6,10
C de	4,-5,-1
C de niro	-8,7,0
C de sica	6,-4,-5
C dead	-2,-14,15
C dead snow	15,-4,-12
C deadpan	11,-7,-7
C deadpan ,	-3,4,-1
C dear	7,-5,-2
C death	8,-5,-5
C death on	7,-6,-1
C decision	3,-1,-2
C decision to	3,-1,-2
C deep	-8,1,6
C deja	2,-10,2
C deja fuera	2,-10,2
C denis	-7,10,-3
C denis villeneuve	-7,10,-3
C denzel	2,0,-4
C desert	-5,7,-1
C desert ,	-2,2,0
C deserts	-9,12,-4
C deserts ,	-5,5,0
C detective	-13,15,-2
C dial	-2,-8,5
C did	-4,6,-3
C didnt	9,-6,-3
C die	13,-7,-5
C different	-12,13,-3
C dilwale	7,-3,-4
C dilwale dulhania	7,-3,-4
C dinner	-11,13,-4
C dinner party	-8,9,-2
C dinosaurs	6,-3,-4
C directed	-6,8,-3
C directed by	-6,8,-3
C dirty	-7,9,-4
C disney	-2,-7,6
C divorce	9,-4,-5
C divorced	-19,4,15
C do i	-3,6,-3
C do me	5,-1,-8
C do not	8,-13,3
C do they	-11,12,-2
C do us	0,-10,10
C do you	8,-5,-4
C doc	-8,10,-3
C doctor	6,-4,-6
C doctor sleep	4,-1,-3
C documentaries	-5,-2,4
C documentary	-11,4,5
C documentary ,	-7,11,-4
C does	-5,4,1
C does anyone	-5,7,-6
C dog	-2,0,1
C dog ,	15,-16,-1
C dogs	3,3,-8
C dogtooth	5,-4,-1
C dona	7,-5,-1
C dona garden flowers	7,-5,-1
C donc	-9,5,-1
C done	8,-10,-1
C done the	8,-7,-1
C dont	-3,-4,6
C dont care	-5,4,-1
C dont get	3,-1,-3
C dont look	6,-1,-5
C dont mind	9,-4,-7
C dont tell	5,-3,-4
C dont want	-2,-4,5
C dont you	-6,-5,8
C doors	-14,10,2
C doors slamming	-14,10,2
C doris	-2,4,-3
C double	-7,9,-3
C downton	5,-4,-1
C downton abbey	6,-5,-1
C drag	-25,25,-3
C dragons	-9,13,-5
C drama	6,-17,5
C drawn	-5,6,-1
C dreams	1,1,-4
C drive	9,-8,-1
C drive my	2,-2,-1
C drunk	-4,7,-5
C dry	-1,2,-1
C dry ,	5,-5,-1
C dubbed	-11,1,8
C duel	14,-13,-2
C dumb	-6,11,-7
C duna	14,-11,-3
C dune	2,0,-2
C dune dune	-2,5,-4
C dune part	2,0,-2
C dunkirk	7,-5,-1
C dusty	-11,16,-6
C dutch	7,-5,-3
C ealing	-13,15,-2
C early	-10,11,-1
C eastern	-4,4,0
C eastern european	-1,2,0
C easy	-13,9,3
C eccentric	-10,13,-2
C egyptian	5,-5,0
C eh	9,-8,-2
C eight	10,-8,-2
C eighth	6,-5,-3
C eighth grade	6,-5,-3
C eighties	-4,5,-1
C eighties ,	-1,2,0
C eighty	4,-3,-2
C either	3,-2,-4
C elderly	-2,4,-2
C elegant	-4,5,-1
C eleven	6,-5,-1
C eleven costume	4,-3,-1
C elf	3,-2,-1
C elia	-27,3,12
C elvis	2,3,-5
C emilia	4,-2,-2
C emilia perez	4,-2,-2
C emma	-1,4,-2
C empire	3,-1,-2
C en	2,3,-6
C end	2,0,-2
C end of	2,0,-2
C enemies	-16,17,-3
C english	-4,1,4
C english ,	-2,3,-1
C enough	-9,-6,13
C enough of	-11,-5,16
C epic	-6,7,-1
C errol	-7,13,-6
C errol flynn	-4,8,-5
C escape	-6,7,-3
C espionage	-12,15,-5
C et	5,0,-5
C ethan	-9,12,-3
C ethan hawke	-9,12,-3
C european	-7,7,-1
C eurovision	17,-12,-5
C eurovision song	14,-12,-2
C even	4,-2,-2
C even the	7,-5,-2
C ever	2,1,-4
C ever since	-2,4,-3
C every	6,-5,-1
C every august	5,-3,-1
C every christmas	8,-5,-3
C every film	4,-4,0
C every time	-2,0,1
C every year	-1,-3,4
C everybody	2,0,-6
C everybodys	-13,14,-2
C everyone	5,-4,-2
C everyone on	4,-2,-2
C everyones	10,-6,-4
C everything	5,-3,-2
C everything everywhere	6,-4,-2
C evil	-4,7,-4
C evil under	13,-12,-1
C ex	8,-6,-1
C exam	1,1,-3
C exams	12,-5,-6
C except	0,-5,5
C except the	5,-1,-4
C eyes	12,-11,-2
C factory	-12,15,-10
C fairy	-7,9,-2
C fairy tale	5,-4,-1
C fairy tale of	10,-9,-1
C fairy tales	-18,20,-3
C fake	-28,29,-3
C fallen	3,-2,-1
C fallen leaves	3,-2,-1
C family	-4,6,-2
C family ,	-5,7,-1
C family .	7,-4,-4
C family drama	-3,5,-2
C family friendly	-7,16,-9
C fancy	-6,12,-7
C fancy a	-6,9,-4
C fantasy	-5,0,2
C far	2,3,-2
C far from	9,-5,-5
C fargo	13,-11,-2
C farm	-7,8,-2
C fast	1,1,-2
C fast ,	-11,14,-3
C fast talking	-8,10,-1
C father	1,1,-2
C father and	-8,9,-1
C father war	3,-2,-1
C fathers	-4,6,-3
C fathers ,	-5,7,-1
C favorite	7,-6,-1
C favorite food cooking	7,-6,-1
C fed	2,-7,4
C fed up	2,-7,4
C feelgood	-21,22,-4
C fell	7,-5,-2
C fell asleep	3,-2,-1
C felt	4,-3,0
C felt like	3,-3,0
C female	-5,6,-1
C fewer	-2,-1,2
C field	8,-3,-6
C field of	8,-3,-6
C fifteen	3,-2,-1
C fifteen years	2,0,-2
C fifties	-2,3,-2
C fifties .	-3,4,-1
C fifty	5,-4,-1
C fifty shades	5,-4,0
C fight	4,-1,-2
C figure	13,-11,-5
C film	0,3,-4
C film for	3,-2,-1
C film noir	1,-1,-3
C films	1,1,-3
C finally	9,-8,-1
C find	-2,-2,4
C find me	2,1,-2
C find us	-2,9,-3
C fire	4,-1,-5
C first	3,-2,-1
C first FILM	3,-2,0
C first cow	8,-7,-1
C first love	-7,10,-1
C fish	12,-11,-1
C fish tank	12,-11,-1
C five	-1,3,-3
C flat	8,-6,-2
C florence	-6,9,-3
C flow	3,0,-4
C flowers	5,-3,-2
C flying	-8,11,-4
C fog	-3,4,-2
C fog ,	5,-4,-1
C folie	14,-5,-12
C folk	-1,3,-1
C folk horror	-5,7,-2
C food	-14,18,-5
C football	-6,3,0
C football ,	1,1,-7
C for	5,-4,-1
C for a	8,-6,-3
C for grown	16,-13,-6
C for me	1,3,-5
C for my	-2,3,-2
C for our	4,-2,-1
C for reasons	3,-23,11
C for the	2,0,-1
C forbidden taboo	-14,-8,17
C force	6,-4,-2
C force majeure	6,-4,-2
C ford	4,-2,-2
C ford v	4,-2,-2
C foreign	-11,7,-2
C forget	12,-22,12
C forget the	11,-10,-1
C forgot	6,-5,-1
C forties	0,2,-1
C forty	11,-8,-3
C forty years	2,-2,0
C found	5,-3,-2
C found family	-10,11,-2
C found footage	-7,-1,5
C four	3,-2,-1
C four weddings	5,-3,-2
C france	4,-2,-3
C frances	8,-2,-8
C frances mcdormand	0,7,-8
C fred	5,-2,-5
C fred and	6,-5,-2
C free	-1,3,-2
C free solo	8,-7,-1
C french	1,1,-2
C french ,	8,-7,-3
C french .	9,-6,-4
C french no	1,-12,5
C friday	-2,2,-2
C friends	-2,3,-2
C friends ,	-6,7,-2
C friends here	2,-1,0
C friends of	2,0,-2
C friendship	-2,2,-1
C friendship ,	-2,3,-1
C fritz	-16,17,-2
C from	5,-2,-3
C from the	-2,4,-2
C frozen	-3,4,-4
C fui	16,-12,-3
C full	10,-9,-1
C fun	-8,10,-3
C fun mind	9,-8,-1
C funnier	7,-4,-3
C funnier than	7,-4,-3
C funny	1,1,-2
C funny ,	-2,4,-2
C funny .	-9,11,-2
C funny enough	2,-2,0
C fury	11,-8,-3
C gael	-5,11,-6
C gael garcia	-5,11,-6
C gangs	1,0,-3
C gangs of	5,-4,-3
C gaspar	3,-10,1
C gaspar noe	3,-10,1
C gave	4,-3,-1
C gave amsterdam	3,-2,-1
C gay	2,-1,-1
C gene	-1,6,-3
C gentle	-6,9,-3
C gentle ,	-2,2,0
C george	-7,6,-3
C george clooney	-9,-3,12
C gerard	-4,4,-1
C gerard depardieu	5,-9,4
C german	3,-1,-1
C german or	-2,3,-2
C gern	-14,16,-4
C get	10,-9,-1
C ghost	3,0,-7
C ghosts	-4,-2,7
C ghosts ,	10,-4,-8
C ghosts of	-8,-9,15
C giant	-2,8,-6
C gimme	0,3,-7
C girls	-8,12,-4
C girls trip	19,-17,-3
C give	-1,2,-2
C give me	-5,6,-2
C give us	2,-2,0
C gladiator	5,-2,-3
C gladiator ii	9,-7,-2
C glass	1,2,-4
C glass onion	6,-4,-1
C gloria	9,-7,-1
C gloves	3,-2,-3
C goats	-11,11,-1
C god	9,-2,-8
C god pope	-2,-6,6
C god pope and	3,-1,-2
C god pope me	-5,-11,9
C gods	6,-6,-1
C gods own	6,-6,-1
C godzilla	7,-5,-2
C gold	0,4,-5
C golden	6,0,-6
C gone	4,-7,4
C good	-7,9,-3
C gore	-8,-5,7
C gorgeous	3,-1,-5
C got	6,-2,-4
C got a	2,-2,-1
C got any	-7,9,-1
C got anything	-10,12,-1
C gothic	-1,6,-4
C grace	7,1,-8
C gran	2,-6,3
C gran is	8,-5,-2
C grandad	0,4,-5
C grandad was	2,1,-5
C grandads	12,-10,-2
C grandma	-1,2,-2
C grandmas	6,-4,-1
C grandmother	4,-2,-4
C grandpa	8,-5,-4
C grandpa went	4,-4,-1
C gravity	5,-4,-1
C gravity in	2,-2,-1
C great	-10,10,-1
C greek	-10,10,-1
C greek but	-4,-1,5
C greek islands	-3,4,0
C green	-1,2,-2
C green book	12,-10,-1
C greta	-11,15,-7
C greta gerwig	4,1,-7
C grew	10,-7,-4
C grew up	10,-7,-4
C grey	-3,3,-1
C grief	1,1,-3
C gripping	-6,7,-1
C gritty	-5,7,-1
C grown	-4,-1,3
C grown men	-5,-8,10
C grown up	-4,4,-3
C grumpy	-2,3,-4
C guillermo	-1,3,-2
C guillermo del	4,-3,-2
C guilty	18,-15,-5
C guy	-9,0,1
C guy ritchie	-9,0,1
C ha	14,-11,-3
C ha .	11,-9,-2
C had	3,-3,-1
C had a	6,-5,-1
C had enough	6,-6,-3
C had i	3,-3,-2
C had to	3,-2,-1
C hal	-12,15,-4
C half	8,-6,-1
C half a	6,-4,-2
C half an	-2,5,-3
C half of	6,-5,-1
C half the	3,-3,-1
C halfway	5,-3,-2
C halfway through	5,-3,-2
C halloween	8,-5,-3
C hamilton	9,-6,-5
C hammer	-4,9,-5
C hammer horror	-1,2,-1
C hand drawn	-8,9,-1
C hands	2,4,-8
C handsome	2,-1,-2
C hans	-10,3,2
C hans zimmers	-2,-15,9
C happy	-5,7,-3
C hard	1,3,-5
C hard boiled	-3,-3,8
C hard pass	8,-3,-5
C hard sci	-6,8,-3
C hardly	-10,7,0
C hardly any	-16,11,4
C harry	-7,-3,6
C has	-5,8,-3
C hate	4,-9,4
C hats	-4,5,-1
C haunted	-10,11,-1
C haunted house	-3,4,-1
C have	2,1,-3
C have a	9,-7,-2
C have movie	-11,-1,6
C have ninety minutes	1,3,-7
C have the	10,-8,-3
C have you	-9,12,-5
C havent	1,3,-5
C having	13,-5,-9
C he	4,-1,-2
C he bought	4,-4,0
C he brought	2,-1,0
C he gets	10,-6,-5
C he had	7,-6,-1
C he hates	0,-3,3
C he likes	2,3,-5
C he lives	-6,6,-1
C he only	6,-4,-2
C he ruined	7,-6,-2
C he said	6,-4,-2
C he says	1,2,-2
C he thinks	8,-7,-1
C he took	4,-2,-2
C he wants	-5,0,3
C he was	-3,5,-4
C he won	5,-4,0
C heart	-7,11,-6
C heat	-9,13,-3
C heavy	0,-9,10
C hed	4,-2,-2
C hed have	-7,9,-2
C hed like	-4,5,-1
C hed watch	18,-11,-12
C heist	10,-3,-10
C heist ,	-6,7,-1
C helen	-11,9,2
C helen mirren	-11,9,2
C hell	-8,2,7
C hence	20,-13,-6
C her	2,-1,-1
C her mothers	8,-13,9
C hereditary	6,-2,-4
C heres	14,-13,-3
C hes	6,-5,-1
C hes a	-1,-8,9
C hes got	5,-4,-1
C hes learning	5,-3,-3
C hes stopped	3,-2,-2
C high	1,3,-4
C high school	-7,8,-2
C his	5,-3,-1
C his face	3,-1,-2
C his mother	10,-9,-1
C hitman	-4,6,-2
C hmm	-2,7,-4
C hold	2,-5,3
C hold the	2,-5,3
C holiday	0,2,-4
C honest	3,-1,-3
C honestly	-6,7,-3
C hong	-8,3,5
C hong kong	-2,8,-6
C hong sang	-8,18,-10
C hook	2,-1,-1
C hook critics	2,-1,-1
C hopeful	-3,5,-1
C horror	-11,9,1
C horse	15,-11,-5
C horses	3,-1,-4
C horses ,	4,-3,-1
C hospital	6,-12,0
C hot	3,-5,1
C hot ,	0,4,-4
C hours	4,-10,4
C hours horas	1,-13,3
C house	3,-2,-1
C how about	-7,8,-2
C how come	3,-8,2
C how green	8,-3,-6
C how is	7,-4,-3
C hugh	1,-1,-3
C hugh grant	-6,1,3
C hugh jackman	1,6,-6
C humour	-3,5,-2
C humour ,	-3,4,-2
C husband	10,-8,-2
C husband thinks	8,-6,-1
C husbands	18,-14,-4
C hushed	-14,15,-2
C i	2,-1,-1
C i agree	2,-1,0
C i am	4,-3,-1
C i asked	8,-7,0
C i beg	-1,4,-3
C i broke	1,-6,5
C i came	3,-2,-1
C i can	4,-2,-2
C i cannot	0,-7,6
C i cant	-4,-3,8
C i could	-1,6,-4
C i cried	3,-2,-1
C i did	3,-2,-1
C i didnt	8,-5,-5
C i do	-1,-8,8
C i dont	-4,2,1
C i draw	-9,0,9
C i ended	3,-3,-1
C i fancy	-4,8,-5
C i fell	3,-1,-1
C i felt	3,-2,-1
C i find	3,-8,3
C i found	4,-3,-1
C i gave	4,-3,-1
C i get	6,-3,-4
C i go	9,-8,-1
C i got	7,-4,-4
C i grew	7,-4,-3
C i had	2,1,-3
C i hate	2,-7,2
C i have	4,-3,-1
C i havent	3,1,-4
C i hear	3,-2,-1
C i is	5,-3,-2
C i just	4,-2,-3
C i keep	4,-4,0
C i know	4,-4,0
C i laughed	4,-3,-1
C i left	2,-1,-1
C i like	-7,11,-4
C i liked	11,-9,-2
C i live	6,-5,-2
C i looked	-1,2,-1
C i looking for	9,-8,-2
C i lost	0,2,-2
C i love	-4,4,-1
C i married	3,-2,-2
C i me	7,-4,-4
C i mean	-1,-1,2
C i meant	-5,10,-4
C i met	4,-2,-2
C i must	3,-2,-1
C i nearly	4,-2,-1
C i need	-1,-2,3
C i never	2,3,-5
C i nodded	5,-2,-2
C i only	-2,6,-4
C i owe	7,-3,-5
C i play	6,-4,-2
C i promised	-1,-2,2
C i propongo	0,2,-4
C i put	3,-2,-1
C i ran	6,-4,-2
C i rate	4,-3,-1
C i read	5,-3,-3
C i respect	5,-4,-1
C i run	10,-8,-2
C i said	3,-2,-1
C i saw	2,-1,-1
C i say	-1,2,-1
C i shant	4,-3,-3
C i shook	4,-2,-1
C i showed	4,-2,-2
C i slept	4,-1,-2
C i sold	7,-6,0
C i still	17,-15,-2
C i stood	5,-4,-1
C i teach	5,-7,2
C i tell	7,-5,-1
C i think	4,-2,-1
C i thought	5,-4,-2
C i took	2,-2,0
C i tried	5,-3,-2
C i turned	2,-1,-1
C i used	13,-9,-5
C i walked	3,0,-2
C i want	-2,4,-3
C i wanted	2,0,-2
C i was	2,-1,-1
C i watched	7,-6,0
C i went	0,2,-2
C i will	9,-13,1
C i wish	4,-3,-1
C i wont	-11,0,11
C i wore	5,-3,-2
C i work	3,-3,0
C i would	-6,3,4
C i would like	-7,9,-2
C i wouldnt	0,5,-9
C ice	-8,6,0
C ice ,	-6,6,-1
C ice cold	13,-11,-2
C ice hockey	-5,-3,5
C id	-1,3,-2
C id be	-4,5,-2
C id been	5,-4,-1
C id call	3,-2,-1
C id eat	5,-4,-1
C id forgotten	5,-4,-1
C id gone	15,-8,-8
C id like	-2,6,-4
C id love	0,5,-8
C id rather	-1,-5,7
C id settle	-3,4,-2
C id sooner	-4,-6,9
C id swap	7,-4,-3
C id take	9,-1,-10
C id watch	-3,6,-5
C ida	9,-6,-5
C ida lupino	-14,18,-7
C ideally	-9,10,-3
C ie	12,-10,-4
C if FILM	15,-14,-6
C if beale	7,-5,-3
C if i	7,-5,-1
C if is	-4,-8,10
C if it	-11,-13,19
C if its	-9,-1,9
C if jared	2,-3,1
C if my	4,-3,-2
C if patch	12,-6,-8
C if the	-4,-3,7
C if theres	-12,-5,14
C if you	0,4,-5
C ill	4,0,-4
C ill be	9,-7,-2
C ill take	-2,2,-4
C ill watch	-1,8,-14
C im	3,-3,0
C im 00	-1,4,-3
C im a	5,-3,-2
C im after	1,2,-5
C im allergic	-1,-2,2
C im an	13,-10,-3
C im babysitting	2,-1,-1
C im done	-6,-3,9
C im forty	3,-2,-2
C im from	2,4,-6
C im in	3,0,-5
C im learning	-6,7,-4
C im more	3,-1,-2
C im no	0,6,-8
C im not	2,0,-3
C im off	-1,-4,3
C im on	4,-2,-2
C im still	4,-2,-1
C im the	4,0,-5
C im told	2,-2,-1
C im writing	4,-3,-1
C imagine	9,-6,-3
C in	0,2,-2
C in a	11,-8,-2
C in all	3,-2,-1
C in colour	-8,9,-3
C in fact	3,-10,4
C in my	8,-3,-5
C in our	5,-2,-3
C in short	-9,10,-2
C in that	2,0,-4
C in the	6,-4,-1
C including	6,-4,0
C indian	7,-5,-2
C indian but	-14,2,12
C indonesian	-2,4,-1
C ingrid	-1,3,-2
C ingrid bergman	-1,3,-2
C inside	2,0,-1
C inside out	2,0,-1
C intense	-18,20,-6
C interstellar	19,-15,-7
C intrigue	-4,5,-2
C iranian	-5,6,-2
C irish	-5,7,-3
C irish ,	-1,3,-1
C ironing	14,-7,-6
C is	2,-2,0
C is a	7,-5,-2
C is it	7,-3,-6
C is jorge	5,-3,-1
C is that	13,-12,-2
C is the	-1,-2,3
C is there	-3,2,0
C isabelle	-10,11,-2
C isabelle huppert	-10,11,-2
C islands	-5,6,-2
C islands ,	-5,5,-1
C isnt	-6,-2,4
C istanbul	-1,17,-19
C it	3,-1,-2
C it can	-7,-1,3
C it has	1,6,-10
C it is	6,-3,-3
C it must	-14,10,4
C it should	-1,2,-1
C it took	3,-2,0
C it was	4,-2,-1
C it would	-2,0,2
C italian	-9,11,-1
C italian ,	5,-4,0
C italy	-12,14,-2
C its	5,-3,-3
C its a	0,2,-1
C its been	3,-2,-1
C its dark	3,-1,-1
C its for	12,-10,-2
C its just	8,-7,-2
C its like	13,-12,-1
C its my	3,0,-2
C its new	5,-4,-2
C its not	6,4,-12
C its our	8,-7,-1
C its raining	6,-5,-1
C its that	10,-9,-1
C its with	7,-2,-5
C ive	2,-2,0
C ive a	0,3,-3
C ive an	-5,-4,5
C ive been	4,-4,-1
C ive done	8,-5,-2
C ive got	2,0,-2
C ive had	1,-6,5
C ive just	3,-2,-1
C ive never	3,-1,-3
C ive no	3,-1,-2
C ive nothing	-1,4,-6
C ive read	-3,-3,5
C ive seen	0,-2,1
C ive two	-9,10,-1
C ja	8,-5,-2
C ja vi	5,-3,-2
C jack	1,-9,3
C jackie	1,-2,-1
C jackie chan	-4,1,0
C jacques	-1,6,-6
C jacques audiard	1,5,-10
C james	-6,4,-3
C james cameron	1,-14,9
C james dean	3,2,-6
C jane	-6,3,1
C jane austen	-5,-5,7
C japanese	-9,10,0
C jason	-3,3,-2
C jason segel	2,-17,12
C jason statham	-9,8,-4
C javier	-1,4,-5
C javier bardem	-1,4,-5
C jaws	8,-6,-2
C jazz	10,-8,-2
C jazz ,	-4,5,-1
C jean	4,1,-5
C jean claude	-4,8,-4
C jean de	9,-9,-1
C jean gabin	-8,10,-2
C jeanne	-4,7,-4
C jeff	-2,6,-5
C jesse	0,5,-8
C jesse eisenberg	0,5,-8
C jet	-3,13,-13
C jewel	-8,10,-2
C jewish	2,1,-4
C jim	-2,6,-5
C jim carrey	0,-6,2
C joe	-16,6,0
C john	10,-8,-4
C john wayne	9,-15,0
C johnny	4,-12,7
C johnny guitar	14,-10,-7
C jojo	6,-4,-2
C jojo rabbit	6,-4,-2
C joker	13,-8,-5
C jokes	6,0,-5
C jordan	3,3,-7
C jordan peele	3,3,-7
C joy	6,-3,-3
C judi	-4,7,-4
C judi dench	-4,7,-4
C julie	4,-3,-3
C julie andrews	-5,1,-1
C jump	-2,-7,6
C jump scares	0,-11,10
C jungle	-3,4,-3
C jungle ,	-5,6,-2
C jury	3,-1,-4
C just	-2,3,-1
C just a	1,0,-2
C just got	4,-6,2
C just something	-9,12,-3
C jy	11,-6,-5
C kabhi	6,-5,-3
C kabhi khushi	6,-5,-3
C kate	-4,8,-5
C kate winslet	-4,8,-5
C kathryn	-3,8,-5
C kathryn bigelow	-3,8,-5
C keaton	-2,-8,11
C kedi	13,-9,-5
C keep	-3,-1,3
C keep it	-1,-4,-1
C keep jared	3,-4,2
C keep me	-8,10,-7
C keep the	-11,15,-10
C keep your	-3,-2,5
C keira	-5,-8,11
C kelly	-3,4,-2
C kelly reichardt	-3,4,-2
C ken	1,0,-2
C ken loach	1,-4,2
C kenneth	-8,5,-5
C kenneth branagh	-9,3,1
C kes	-4,10,-4
C kes broke	5,-4,0
C kevin	5,-10,4
C kid	-11,6,3
C kid friendly	-18,13,1
C kids	1,0,-2
C kids ,	-15,15,-2
C kids are	21,-18,-5
C kids at	8,-4,-5
C kids birthday	4,-3,-2
C kids child	-12,-7,14
C kids want	14,-11,-4
C killer	4,1,-6
C killers	2,-1,-1
C killers of	3,-2,0
C kind	10,-8,-3
C kinda	0,2,-3
C kindly	-1,-2,3
C kindness	-7,8,-1
C king	9,-8,-1
C kitchen	-6,9,-3
C kitchen sink	-1,3,-2
C klaus	11,-8,-4
C klaus kinski	8,-3,-5
C knives	-3,-6,6
C knives out	6,-1,-5
C kore	-8,12,-4
C kore eda	-8,12,-4
C korean	4,0,-5
C kubrick	4,-7,2
C kubrick is	1,-8,2
C kung	-4,2,3
C kung fu	-4,2,3
C kurosawa	10,-5,-6
C kurt	-9,5,1
C la	3,-5,2
C la piscine	17,-16,-4
C ladies	5,-2,-3
C ladies night	12,-13,-2
C lads	6,-4,-2
C lagaan	12,-4,-8
C lake	13,-7,-10
C lars	-1,-6,6
C lars von	3,-3,0
C last	-1,2,-1
C last night	9,-8,-2
C last time	8,-7,-1
C last week	3,-2,-1
C last years	-2,4,-2
C late	-6,8,-2
C late 00s	-7,8,-1
C laughed	10,-8,-3
C laura	18,-16,-4
C lawrence	8,-6,-3
C lawrence of	10,-8,-3
C lawyers	-19,-21,28
C le	4,-2,-5
C le havre	9,-7,-1
C leather	9,-7,-3
C leave	2,-3,1
C leave no	18,-2,-17
C leave out	1,-3,1
C lee	-4,5,-3
C lee marvin	2,-1,-2
C left	5,-3,-2
C leonard	9,-5,-4
C leonard bernstein	9,-5,-4
C les	4,-5,-1
C les mis	-4,-6,6
C less	4,-6,0
C let	-2,-1,2
C let it	-18,20,-3
C let me	-3,5,-5
C let us	-3,1,2
C lets	4,0,-3
C lets do	-10,13,-2
C lets go	-1,3,-4
C lets have	-3,7,-4
C letter	12,-10,-2
C letters	-7,8,-1
C letters ,	-7,8,-1
C liam	7,-9,4
C life	9,3,-11
C lift	6,-4,-3
C lift to	6,-4,-3
C light	-9,7,2
C light hearted	-7,9,-3
C lighthouse	-11,14,-5
C like	4,0,-3
C like FILM	0,5,-6
C like a	9,-11,0
C like being	10,-7,-2
C like the	14,-13,-1
C likes	-13,15,-3
C little	-7,9,-4
C live	-9,-1,6
C live action	-6,2,0
C london	-7,4,4
C london ,	-1,-7,8
C lonely	-3,5,-2
C long	-5,7,-2
C long story	10,-9,-3
C longer	-1,3,-5
C longer than	-1,3,-5
C longing	2,1,-3
C longing ,	4,-2,-3
C looking	1,2,-6
C looking for	-5,7,-3
C looking for a	0,1,-2
C lost	-16,19,-7
C lots of	-2,6,-4
C loud	2,0,-3
C loud ,	10,-9,-1
C louis	-12,0,6
C louis de	-4,17,-14
C love	-10,7,0
C love adore	-3,5,-5
C love story	-3,-2,-3
C loved	13,-11,-3
C lovely	12,-9,-2
C lovers	-3,4,-2
C low	-14,6,5
C luc	-8,-6,9
C lucky	-4,7,-6
C m	2,7,-11
C mad	-2,7,-5
C made	-2,7,-4
C mads	-1,6,-5
C mads mikkelsen	-6,12,-6
C maggie	-5,9,-7
C maggie smith	2,0,-3
C magic	-3,4,-1
C magical	2,0,-2
C make	1,1,-2
C make a	9,-8,-1
C make it	-9,11,-2
C mal	15,-13,-4
C man	3,-2,-3
C man on	7,-7,0
C mandy	7,-6,-2
C mank	6,-5,-1
C marie	2,0,-5
C marion	-2,5,-4
C marion cotillard	-2,5,-4
C marriage	2,-2,-1
C marriage story	8,-7,-1
C martial	-3,4,-1
C martial arts	-4,6,-1
C martin	8,-5,-11
C marvel	-10,6,-3
C mary	-14,16,-7
C matewan	5,-5,0
C matewan salt	5,-5,0
C matilda	5,-4,-2
C matilda the	6,-5,-2
C matt	1,-14,11
C matt damon	1,-14,11
C maureen	5,-4,-1
C may	-15,14,-1
C may i	-4,1,3
C maybe	-2,6,-4
C me	1,-3,2
C me give	7,-5,-2
C me have	3,-2,-1
C me i	0,2,-3
C meaning	22,-20,-4
C meanwhile	3,-1,-1
C meeks	10,-7,-3
C meeks cutoff	10,-7,-3
C meet	-1,2,-3
C meg	-5,2,2
C meg ryan	-5,2,2
C mein	7,-5,-3
C mein chef	7,-5,-3
C mel	1,-3,2
C mel brooks	-3,10,-6
C mel gibson	2,-8,5
C melancholia	6,-5,-1
C melancholia is	2,-1,-1
C melancholy	1,1,-2
C members	1,-10,5
C memories	9,-7,-2
C memories of	9,-7,-2
C men	0,-1,2
C men in	0,1,-4
C meryl	1,2,-4
C meryl streep	-20,14,6
C messy	-3,4,-2
C metropolis	11,-9,-2
C mexican	0,2,-1
C mexico	1,1,-3
C michael	7,-11,3
C michael bay	4,-5,-3
C michael caine	0,5,-5
C michael haneke	3,-6,3
C michelle	3,0,-3
C michelle yeoh	3,0,-3
C middle	-7,9,-1
C middle aged	-11,12,-2
C midsommar	9,-6,-3
C mike	-1,2,-1
C mike leigh	-1,2,-1
C mild	-7,8,-1
C mime	0,-16,9
C mine	10,-9,-1
C mine is	3,-1,-1
C miners	-14,16,-4
C mines	7,-14,5
C minus	6,-5,-1
C mirror	14,-11,-3
C miss	17,-16,-2
C missed	11,-10,-1
C mistaken	-4,6,-3
C mistaken identity	-4,6,-3
C modern	-8,13,-4
C money	-6,6,0
C monks	6,-3,-3
C monster	12,-10,-2
C monsters	-8,11,-4
C monty	8,-6,-3
C monty pythons	8,-6,-3
C moon	8,-5,-4
C moonlight	0,2,-6
C moral	-10,2,4
C more of	-2,8,-9
C more with	-4,5,-1
C morgan	-5,-3,3
C morgan freeman	-5,-3,3
C most	19,-16,-3
C mother	12,-9,-6
C mother in	-14,15,-7
C mothers	-6,9,-3
C mothers ,	-7,8,-1
C mothers and	-5,5,-1
C mountains	3,-2,-2
C mountains ,	-5,5,0
C movie	-8,10,-3
C movie of	-2,-1,2
C moving	5,-3,-4
C mr	6,-3,-2
C mrs	5,-3,-1
C mrs ames	2,-1,-1
C mrs wojcik	7,-6,-1
C mud	1,1,-3
C mud ,	-4,5,0
C mum	10,-6,-4
C mum ,	12,-11,-2
C mum saw	3,-2,0
C mum says	6,-3,-3
C mums	3,0,-3
C mums got	3,-2,0
C mums hip	8,-4,-5
C murder	-7,7,-1
C murder .	-3,9,-6
C murder in	2,0,-4
C music	-2,1,-1
C music ,	-8,9,-1
C musical	-9,13,-4
C musicals	-6,-3,3
C musicals make	2,-7,3
C must	16,-12,-4
C my	3,-2,-1
C my allotment	-8,12,-2
C my american	8,-6,-2
C my aunt	4,-3,-2
C my book	4,-2,-2
C my boss	9,-7,-2
C my boyfriend	7,-5,-2
C my boyfriends	4,-3,-1
C my boys	6,-3,-2
C my brain	4,-1,-1
C my brother	4,-3,-1
C my brothers	-2,4,-4
C my carer	8,-6,-1
C my cat	6,-6,-2
C my child	9,-7,-2
C my class	4,-3,-1
C my cleaner	4,-2,-2
C my colleague	-3,4,-2
C my cousin	6,-5,-1
C my cousins	6,-5,-2
C my dad	4,-1,-3
C my daughters	-5,7,-3
C my east	4,-3,-1
C my ex	6,-5,-1
C my expectations	4,-3,-1
C my eyes	2,0,-1
C my father	8,-3,-4
C my first	5,-2,-3
C my flatmate	3,-2,-1
C my flatmates	0,3,-4
C my four	4,-2,-2
C my friend	2,-6,2
C my friends	3,-2,-1
C my german	-3,4,-2
C my girlfriend	0,2,-3
C my girlfriend freundin	7,-3,-4
C my girlfriends	5,-12,8
C my gran	1,-6,5
C my granddaughter	2,-1,-1
C my grandmother	4,-3,-1
C my grandson	-2,3,-1
C my grans	2,-1,-1
C my hands	5,-2,-2
C my head	-1,6,-5
C my heart	2,-1,-1
C my husband	5,-3,-2
C my husbands	5,-4,-2
C my in	3,-2,-1
C my inner	-8,9,-3
C my italian	11,-11,0
C my kids	-3,6,-4
C my knees	3,-2,-2
C my lad	1,3,-4
C my late	6,-4,-2
C my little	14,-13,-1
C my lot	-3,-1,3
C my mate	-4,9,-6
C my mates	3,-2,-1
C my mother	4,-2,-1
C my mothers	-1,-6,7
C my mum	1,-2,0
C my mums	3,-1,-1
C my nan	5,-4,-1
C my neighbour	6,-5,0
C my neighbours	5,-3,-2
C my nephew	-2,-2,3
C my new	8,-7,-1
C my niece	2,-4,1
C my octopus	5,-3,-2
C my old	3,-3,0
C my other	2,-1,-1
C my own	-10,11,-7
C my parents	5,-1,-4
C my partner	2,-1,0
C my partners	1,-3,1
C my phd	3,-2,-1
C my reading	-4,6,-2
C my roommates	8,-6,-1
C my sisters	8,-6,-1
C my son	5,-2,-2
C my sons	6,-4,-1
C my stepson	5,-2,-3
C my student	8,-7,-2
C my students	-4,5,-2
C my swedish	6,-4,-2
C my teenage	4,-3,-2
C my teenager	9,-3,-7
C my terrence	16,-7,-10
C my therapist	3,-4,1
C my train	5,-3,-2
C my two	5,-4,-1
C my uncle	-3,4,-2
C my uncle aunt	7,-6,-2
C my whole	2,-2,-1
C my wife	3,-1,-1
C my wife femme	9,-7,-2
C my wifes	1,0,-2
C mystery	5,-4,-3
C mystery ,	-6,7,-2
C n	-3,6,2
C nah	6,-3,-3
C naked	10,-5,-4
C naked gun	4,-3,0
C nan	7,-7,0
C nana	6,-5,-1
C napoleon	9,-6,-3
C nasty	-10,15,-5
C naturally	11,-10,-1
C naturally .	11,-10,-1
C nature	-9,12,-3
C near	-1,5,-4
C near dark	10,-6,-5
C nearly	11,-9,-2
C need	0,2,-3
C neighbours	12,-11,-3
C neither	6,-5,-1
C neither hanks	2,-3,1
C neither italian	5,-3,-2
C neither of	-9,-5,12
C neon	-6,7,0
C neon ,	-5,6,0
C network	10,-7,-4
C neurotic	3,-3,0
C never	0,2,-2
C never again	5,-14,6
C never been	7,-6,-1
C never forgave	9,-6,-2
C never got	0,2,-5
C never saw	-4,5,-1
C new	-1,3,-3
C new york	-4,5,-1
C new zealand	0,2,-2
C next	8,-6,-2
C next ,	15,-13,-2
C next week	6,-5,-1
C nice	0,2,-6
C nicolas	-1,-3,4
C nicolas cage	-6,-1,6
C nigerian	-6,1,2
C night	-3,-4,8
C nine	12,-10,-4
C nineties	-1,2,-1
C nineties .	-3,4,-1
C ninety	7,-4,-4
C ninety minutes	-3,5,-3
C no	-1,-3,4
C no animals	12,-3,-11
C no clowns	-10,-3,13
C no country	12,-2,-10
C no dead	-8,-1,9
C no ghosts	-1,-1,2
C no horror	2,-5,3
C no john	-6,-1,8
C no jump	-2,-1,2
C no kids	-8,-4,9
C no long	-8,-3,11
C no men	-12,-6,16
C no more	-5,0,4
C no movie	7,-5,-3
C no not	14,-7,-8
C no notes	17,-1,-16
C no nudity	13,-10,-8
C no offence	10,-3,-7
C no one	9,-5,-4
C no ryan	2,-1,-2
C no scotsmen	1,-2,-1
C no serial	10,-2,-11
C no sex	6,-5,-1
C no subtitles	9,7,-14
C no talking	5,1,-7
C no time	9,-1,-8
C no to	9,-21,14
C no wait	13,-3,-11
C no war	-6,-5,11
C no woody	1,-3,1
C no words	2,13,-20
C nobody	5,-3,-2
C nobody at	4,0,-4
C nobody could	4,-1,-3
C nobody gets	-1,-10,7
C nobody in	1,-4,3
C nobody me	5,-3,-2
C nobody told	2,-1,-1
C nobodys	15,-8,-8
C noir	-22,24,-1
C noir ,	-1,2,-1
C none	6,-7,1
C none of	3,-4,1
C noodles	-1,3,-2
C nor	-2,-5,6
C nora	-7,10,-3
C nora ephron	-8,12,-3
C northern	-6,3,3
C northern lights	-5,6,-2
C norwegian	-7,9,-4
C nosferatu	17,-14,-4
C nostalgia	6,-4,-2
C not	0,-3,3
C not a	2,-2,0
C not american	-6,7,-1
C not another	0,-9,5
C not as	-7,0,5
C not big	-4,-3,5
C not bothered	9,-3,-8
C not by	-12,-6,17
C not even	-7,-6,11
C not for	0,-3,2
C not from	-8,-7,12
C not fussed	-1,3,-8
C not gonna	1,5,-7
C not in	7,-4,-4
C not me	6,-1,-4
C not more	-3,3,-2
C not necessarily	30,-21,-22
C not of	-2,-4,5
C not one	2,-2,0
C not quite	7,-9,-1
C not russell	9,-2,-9
C not scary	-13,-8,15
C not since	5,0,-5
C not so	8,-7,-6
C not that	4,-9,3
C not the	0,-8,7
C not to	0,-2,2
C not too	0,-4,3
C not want	-5,-2,9
C not with	7,-13,2
C nothing	-1,-2,3
C nothing about	-10,-2,12
C nothing of	8,-6,-4
C nothing russian	-9,-3,12
C nothing that	-2,-10,9
C nothing too	-2,-4,6
C nothing w	-6,-4,9
C nothing where	-12,-4,15
C nothing with	-2,-3,6
C now	3,1,-5
C now i	-3,4,-1
C now id	15,-13,-3
C now its	6,1,-7
C now shes	7,-5,-2
C now that	-14,12,-2
C now theres	17,-17,-1
C nowt	-6,-15,14
C number	8,-8,-1
C nun	12,-11,-1
C nun and	12,-11,-1
C nuns	0,3,-2
C nuns ,	5,-5,0
C nuns .	-12,17,-6
C nuri	-12,15,-4
C nuri bilge	-12,15,-4
C nurse	22,-19,-5
C obviously	7,-5,-3
C obviously .	12,-10,-2
C oceans	1,0,-2
C odd	-2,6,-5
C odd ,	4,-3,0
C of	-2,2,-1
C of course	11,-9,-3
C of kleber	-2,7,-9
C of preferencia	14,-13,-4
C of the	2,5,-4
C office	-14,14,-1
C office comedy	-5,5,0
C oh	3,-4,1
C oh the	6,-4,-1
C ok	8,-6,-2
C ok so	4,-4,-1
C okay	0,3,-4
C okay the	11,-7,-4
C old	-1,4,-3
C old ,	2,-2,-2
C old .	8,-8,-1
C old fashioned	-10,9,0
C old friends	-2,3,-1
C old hollywood	-11,16,-8
C old ladies	-7,8,-1
C old man	-4,14,-12
C oldboy	10,-5,-5
C older	-21,22,-3
C om	5,-4,-1
C om shanti	5,-4,-1
C on	4,-2,-1
C on a	0,2,-2
C on account	4,-3,-1
C on behalf	7,-7,0
C on best	-4,5,-4
C on my	2,-5,3
C on the	1,-2,0
C once	2,0,-3
C once a	4,-4,-1
C once upon	10,-10,-1
C one	1,2,-3
C one cut	11,-4,-8
C one for	0,3,-5
C one last	-19,20,-2
C one of	-2,4,-1
C one room	-10,18,-9
C one where	0,-4,0
C ones	6,-3,-4
C only	-6,2,4
C only not	-14,-6,15
C only the	-7,11,-4
C open	12,-9,-5
C opera	-6,8,-3
C oppenheimer	9,-7,-2
C or	0,4,-3
C ordinary	-14,15,-2
C original	-16,19,-6
C orson	-8,10,-3
C orson welles	-8,10,-3
C oscar	-2,8,-9
C oscar isaac	-2,8,-9
C oslo	0,2,-3
C other	-9,14,-5
C otherwise	1,1,-2
C our	2,-1,0
C our au	5,-4,-2
C our book	8,-7,-2
C our cinema	3,-2,-1
C our girl	3,-3,-1
C our marriage	3,-2,-2
C our son	-5,9,-3
C our street	2,-2,-1
C ousmane	-7,9,-2
C ousmane sembene	-7,9,-2
C out	5,-2,-2
C over	-1,7,-5
C over my	3,-1,-1
C pa	4,-3,-1
C paddington	-1,3,-3
C pain	8,-6,-2
C pain and	13,-11,-3
C palestinian	5,-2,-7
C palm	4,-3,-1
C palm springs	10,-9,-1
C papa	8,-2,-6
C pappa	6,-2,-4
C pappa ante	6,-2,-4
C paranoid	-6,9,-2
C paris	-3,-4,8
C paris ,	-3,-2,4
C park	-5,7,-4
C park chan	-5,7,-4
C pass	12,-11,-5
C past	4,-3,-1
C past lives	5,-3,-1
C patrick	-11,13,-6
C patrick swayze	-11,13,-6
C paul	8,-4,-5
C paul newmans	-6,8,-3
C paul thomas	1,-1,-3
C peaky	2,0,-5
C peaky blinders	2,0,-5
C pearl	9,-5,-3
C pearl harbor	7,-5,-2
C penelope	4,2,-6
C penelope cruz	4,2,-6
C people	-4,3,0
C people who	2,3,-6
C perfect	4,-3,-1
C perfect strangers	4,-3,-1
C period	5,-3,-4
C peter	-4,-4,7
C pg	-6,9,-3
C pg ,	-3,5,-1
C pg .	-11,12,-3
C philip	-5,9,-2
C philip seymour	-4,7,-3
C philomena	16,-15,-2
C phone	-11,13,-3
C pick	-22,23,-3
C pierce	6,-12,3
C pierce brosnan	6,-12,3
C pig	12,-10,-2
C pineapple	22,-19,-5
C pink	-11,12,-3
C pirate	-9,11,-3
C pirates	-1,4,-4
C pirates ,	-6,7,-3
C pirates .	-8,9,-1
C plague	17,-16,-5
C planes	21,-18,-6
C please	-2,0,1
C please find	-9,17,-13
C please no	-6,-4,10
C please nothing	-9,0,10
C please spare	-3,-3,5
C pls	-3,-2,1
C point	9,-7,-1
C point break	9,-7,-1
C poison	-4,5,-1
C poison ,	-3,4,-1
C polanski	2,-8,2
C polish	-5,5,-1
C polite	4,-2,-1
C political	-15,10,4
C politics	-1,-7,8
C poor	7,-5,-3
C poor poverty	5,-4,-1
C poor poverty beast creature	5,-4,-1
C poor things	16,-14,-4
C popcorn	9,-7,-1
C possession	5,-10,4
C post	0,2,-3
C powell	-9,12,-3
C powell and	-9,12,-3
C power	4,-1,-9
C practical	8,-5,-4
C pre	-11,13,-2
C pre 0000	-12,13,-3
C predator	11,-9,-2
C preferably	-11,5,0
C pretty	3,0,-4
C prey	10,-8,-1
C pride	4,-2,-2
C pride and	6,-5,-1
C priest	-9,10,-1
C princess	-19,18,-6
C priscilla	13,-8,-6
C prison	6,-4,-3
C prison break	-9,10,-3
C prom	3,2,-10
C properly	3,0,-5
C proud	8,-7,-2
C provided	5,-9,3
C provided nobody	10,-5,-5
C provided the	-5,-12,10
C psycho	11,-6,-6
C purple	12,-9,-3
C purple noon	12,-9,-3
C put	-3,5,-2
C put a	-2,3,-1
C put explosion	-4,5,-2
C put on	6,-4,-2
C put the	-2,5,-2
C quatre	12,-11,-2
C quentin	-3,-3,5
C quentin tarantino	0,-9,8
C questanno	6,-5,-2
C questanno in	6,-5,-2
C quick	14,-13,-2
C quick ,	2,-1,-2
C quiet	-2,5,-2
C quiet ,	2,-1,-1
C quieter	6,-10,3
C quindi	-3,7,-6
C quo	23,-19,-4
C rabbits	-4,7,-11
C rachel	-1,4,-4
C rachel weisz	-11,14,-3
C raiders	6,-5,-2
C raiders beats	6,-5,-2
C rain	1,0,-2
C rain ,	0,-1,-2
C rainy	2,-1,-3
C rams	11,-9,-1
C ranked	6,-4,-1
C rated	-4,6,-4
C rather	0,3,-3
C rats	-10,-7,13
C raw	4,4,-11
C ray	-7,11,-6
C real	8,-5,-5
C really	0,-2,1
C rebecca	10,-8,-2
C recent	-12,14,-2
C recommend	-1,4,-5
C red	8,-5,-4
C red sparrow	14,-12,-3
C redford	0,3,-4
C redford and	5,-3,-5
C regency	-9,12,-2
C remember	16,-11,-9
C retired	12,-10,-1
C revenge	-3,5,-2
C revenge ,	-3,5,-3
C rich	-6,8,-3
C rich people	2,0,-5
C richard	2,-4,2
C riders	8,-7,-1
C riders of	8,-7,-1
C ridley	-8,8,-4
C ridley scott	-8,8,-4
C right	7,-6,-2
C right after	4,-3,-2
C rise	-8,10,-1
C rita	-8,12,-7
C rival	-5,7,-2
C road	0,-2,2
C road movie	-16,6,12
C road trip	-10,10,-1
C roald	-6,1,-5
C roald dahl	-6,1,-5
C roba	0,2,-7
C robert	2,2,-5
C robert altman	-3,5,-2
C robert bresson	0,2,-8
C robert eggers	-9,13,-4
C robert pattinson	-8,9,-3
C robin	-6,2,1
C robin williams	-6,2,1
C robocop	6,-4,-2
C robot	21,-15,-7
C robots	1,2,-4
C rock	-4,7,-4
C rock and	1,2,-3
C roger	-5,-1,3
C roger moore	-9,-2,7
C rolled	10,-8,-2
C rom	-1,-6,6
C rom com	-13,7,-1
C roma	4,-2,-3
C romance	-3,-1,2
C romance ,	-3,5,-2
C romanian	5,-4,-3
C romantic	-8,2,6
C romantic ,	-4,5,-2
C rome	-3,6,-5
C ron	6,-5,-2
C room	8,-7,0
C rrr	14,-11,-3
C rubber	0,2,-4
C ruben	-1,-10,10
C ruben oestlund	-1,-10,10
C rude	-6,1,5
C rugby	-21,23,-6
C run	19,-14,-8
C running	-3,9,-7
C rural	-6,8,-2
C rushmore	6,-6,-2
C rushmore then	6,-6,-2
C russian	-4,8,-5
C russian ,	-3,5,-3
C ryan	2,-7,4
C ryan gosling	2,-4,0
C ryan reynolds	1,-14,8
C sad	-11,0,8
C safe	-12,14,-4
C said	5,-4,-2
C said my	2,-1,0
C saltburn	7,-5,-2
C same	-1,4,-3
C samuel	-16,1,4
C samuel l	-16,1,4
C samurai	7,-5,-3
C sand	-8,10,-3
C sandra	-2,13,-14
C sat	3,-2,-1
C sat through	4,-3,-2
C satire	-2,4,-1
C satyajit	-7,10,-4
C satyajit ray	-7,10,-4
C saw	2,-3,1
C saw FILM	8,-7,-1
C saw barbie	5,-3,-3
C saw before	4,-2,-2
C saw it	5,-3,-2
C saw the	4,-2,-2
C say	12,-10,-2
C says	4,-3,-2
C says my	5,-4,-2
C says the	4,-3,-1
C scared	18,-24,3
C scary	-1,2,-1
C scary but	-5,10,-6
C school	1,-4,1
C school of	8,-4,-7
C sci	-2,4,-1
C sci fi	-2,4,-1
C science	-8,8,-1
C science fiction	2,-2,0
C scorsese	-3,4,-2
C scotland	-9,8,1
C scottish	7,-4,0
C scrap	7,-6,-1
C scrap the	1,3,-2
C scream	10,-8,-3
C se	4,-5,2
C se is	7,-3,-5
C se the	-8,-3,9
C sea	4,-2,-2
C sea ,	-5,6,-1
C sea .	2,-1,-6
C sean	-10,12,1
C sean connery	-18,19,3
C seaside	-13,15,-3
C seaside ,	-1,2,0
C second	0,3,-3
C second half	8,-6,-3
C secret	13,-11,-2
C secrets	6,-3,-3
C secrets ,	-5,6,-1
C seeing	10,-8,-4
C seen	-2,0,0
C seen worst	3,-1,-2
C send	-3,5,-5
C set	2,2,-7
C set in	-3,6,-4
C seven	11,-9,-4
C seventies	-5,6,-2
C seventies ,	-4,5,-1
C seventies .	-1,2,-1
C seventy	0,1,-3
C sex	-1,-6,7
C sex scenes	6,-7,-1
C sexy	-10,11,-1
C shah	-7,5,2
C shah rukh	-7,5,2
C shame	9,-8,-1
C sharks	-3,0,2
C sharp	-5,9,-5
C she	4,-3,-2
C she asked	5,-4,-1
C she came	3,-2,-1
C she cant	12,-6,-8
C she fancies	-17,18,-6
C she fell	5,-2,-2
C she has	11,-8,-4
C she likes	3,0,-3
C she said	3,0,-2
C she says	-7,9,-3
C she thinks	3,-1,-2
C she wants	-5,8,-5
C she was	5,-4,0
C she went	3,-2,-2
C shed	4,-2,-2
C shed like	-5,7,-2
C shed never	2,-1,0
C shed only	14,-12,-2
C sheep	-7,8,-2
C sheep ,	-11,12,-1
C shell	0,2,-5
C shes	4,-5,1
C shes a	5,-6,1
C shes from	6,-4,-2
C shes had	6,-2,-4
C shine	15,-12,-5
C shirley	7,-4,-3
C shirley valentine	9,-8,-1
C shock	2,0,-4
C shock corridor	18,-14,-3
C shoplifters	10,-9,-1
C short	-4,7,-4
C short ,	-16,18,-2
C short .	-3,4,-2
C shorter	8,-7,-2
C shorter than	2,-2,-2
C shot	10,-11,-1
C shot on	7,-6,-1
C should	4,3,-10
C show	2,2,-5
C show me	0,4,-5
C shyamalan	-9,-7,6
C si	-10,12,-4
C sick	5,-6,0
C sick of	3,-3,0
C sidney	-1,4,-3
C sidney lumet	-1,3,-1
C sidney poitier	-1,5,-5
C signs	8,-7,-2
C sigourney	-13,16,-2
C sigourney weaver	-13,16,-2
C silence	5,-2,-3
C silence ,	-10,11,-1
C silent	1,1,-2
C silent ,	-7,-1,5
C silent film	-14,1,7
C silent quiet	-12,13,-2
C silly	0,2,-3
C silly ,	9,-8,-2
C silly .	-16,18,-1
C simon	-9,7,0
C simon pegg	-9,7,0
C simple	0,1,-4
C since	7,-6,-1
C since my	-4,0,4
C since the	7,-5,-1
C since were	13,-12,-2
C sing	5,-3,-2
C singing	-5,8,-7
C singing singer	8,-6,-2
C singing singer street	8,-6,-2
C single	-6,1,0
C sister	9,-6,-3
C sisters	2,3,-5
C sisters ,	-9,11,-1
C six	5,-2,-4
C sixties	-3,5,-1
C sixties ,	-1,3,-2
C sixty	-7,11,-6
C sixty years	7,-5,-3
C skip	2,-5,3
C slapstick	-3,1,1
C slasher	-15,17,-5
C sleep	12,-11,-1
C sleepover	6,-4,-2
C slept	9,-7,-2
C slide	-13,14,-1
C slow	-5,2,3
C slow ,	-3,6,-4
C slow burn	-7,11,-4
C small	1,1,-2
C small ,	-3,6,-3
C small town	-6,7,-1
C smart	-14,11,2
C smth	-7,9,-2
C snow	-2,4,-2
C so FILM	5,-11,6
C so a	-6,4,0
C so an	0,2,-4
C so for	8,-6,-2
C so funny	-11,9,-1
C so i	10,-5,-5
C so it	-16,18,-2
C so its	4,-1,-4
C so ive	6,-4,-2
C so lets	-6,-21,16
C so long	-2,2,-1
C so more	-2,3,-2
C so my	7,-6,-1
C so naturally	4,-10,5
C so no	3,-4,0
C so nothing	3,-10,6
C so something	1,1,-2
C so that	14,-10,-5
C so thats	7,-2,-5
C so the	-1,3,-2
C so we	3,-1,-1
C so were	4,-2,-2
C so weve	-9,12,-6
C sobbing	-4,-15,14
C sofia	-9,12,-2
C sofia coppola	-9,12,-2
C soft	-11,13,-2
C soldiers	-13,16,-8
C solid	6,-3,-7
C some	-1,5,-5
C some days	17,-16,-1
C somebody	-3,7,-5
C somebodys	4,-3,-2
C someone	-1,3,-3
C someone at	9,-7,-3
C someone behind	2,-1,0
C someone quoted	4,-3,-1
C someones	1,-13,10
C something	-3,4,-1
C something about	-7,5,2
C something else	-5,6,-1
C something for	4,-5,1
C something from	15,-12,-3
C something funny	-5,8,-5
C something hopeful	-10,14,-2
C something in	-10,10,0
C something like	2,-1,-3
C something of	-8,9,-2
C something romantic	-4,-11,10
C something set	-5,7,-4
C something spanish	8,-6,-3
C something that	-4,-1,-1
C something to	-5,7,-4
C something truc	-8,12,-4
C something wartime	15,-19,3
C something where	-3,5,-3
C something with	-7,11,-3
C somewhere	3,0,-4
C somewhere between	-3,6,-6
C son	14,-13,-1
C song	2,3,-7
C songs	-5,6,-1
C songs ,	-5,5,-1
C soothing	-19,20,-2
C sorry	8,-6,-2
C sorry we	2,-1,-1
C sound	-2,4,-3
C sound of	6,-5,-2
C south	-6,8,-3
C south africa	-7,7,-1
C south african	-5,5,-1
C south korean	-6,10,-4
C southern	-5,1,0
C space	-5,8,-3
C spaghetti	-12,13,-1
C spanish	-3,6,-3
C spare	1,-3,2
C spare me	-6,-2,8
C spencer	11,-6,-7
C spent	7,-6,-1
C spider	7,-6,-1
C spider verse	10,-9,-2
C spielberg	-5,2,-1
C spies	2,0,-2
C spies ,	-1,2,-1
C spike	-4,7,-2
C spike lee	-4,7,-2
C spoilt	7,-5,0
C spooky	-8,11,-4
C sport	-6,11,-6
C spy	-13,15,-3
C stalker	6,-3,-2
C stalker i	2,-1,0
C stallone	0,-1,-4
C stardust	14,-6,-12
C starring	-4,12,-9
C start	-17,18,-2
C stay	9,-8,-4
C stay me	3,-7,4
C stayed	5,-4,-1
C steer	0,-4,3
C steer clear	9,-4,-7
C stephen	-4,3,0
C stephen chow	-9,15,-6
C steve	2,6,-9
C steve martin	-2,16,-15
C steve mcqueen	6,-4,-3
C still	4,-2,-2
C stop	10,-8,-3
C stop motion	-6,7,-1
C story	18,-17,-3
C straight	-8,11,-6
C strange	5,-3,-2
C stranger	7,-7,-2
C stranger things	15,-14,-1
C strangers	-4,6,-2
C street	-11,6,3
C strict	-17,20,-4
C stubborn	-2,3,-1
C student	1,2,-6
C studio	-4,6,-2
C studio ghibli	-2,4,-2
C stupid	-3,5,-3
C stylish	9,-8,-1
C stylish ,	-3,4,0
C submarine	-12,7,2
C submarines	-12,15,-3
C subtitles	0,-5,1
C subway	10,-9,-1
C such	7,-5,-2
C such a	5,-3,-2
C suggest	-11,13,-5
C suitable	1,1,-2
C suitable for	5,-4,-2
C summer	3,0,-3
C summer ,	-11,12,-1
C summer camp	-4,6,-5
C sun	-13,15,-1
C sun ,	-6,7,-1
C sunny	2,3,-7
C sunrise	5,-3,-2
C sunshine	7,-5,-2
C sunshine ,	-6,7,0
C superhero	-4,2,3
C surely	9,-7,-2
C surprise	2,0,-2
C surprise me	2,0,-2
C survival	-14,17,-4
C suspense	-2,7,-6
C suspiria	12,-10,-3
C swap	-13,7,7
C swearing	-8,10,-3
C swears	6,-3,-2
C swears on	6,-3,-2
C sweat	6,-4,-2
C sweat ,	6,-6,-1
C sweaty	-6,8,-2
C sweaty ,	0,1,-2
C swedish	-3,6,-3
C swedish ,	-3,4,-1
C sweeney	6,-5,-1
C sweeney todd	6,-5,-1
C sweet	-7,7,0
C sweet ,	-6,8,-2
C swiss	-13,19,-6
C sword	-2,6,-4
C swords	-4,8,-5
C take	1,-13,7
C talking	-7,9,-2
C talking animals	-1,-8,9
C talky	-2,3,-1
C tangled	6,-4,-2
C tar	17,-14,-3
C tarantino	5,-6,3
C tarkovsky	-5,-4,6
C tati	-10,12,-6
C taxi	14,-11,-5
C taxi driver	6,-6,-1
C tea	6,-5,-3
C teaching	-4,5,-1
C teaching media	-4,5,-1
C tear	5,-8,2
C tear jerker	1,5,-9
C tears	11,-5,-8
C technicolor	8,-7,-1
C teen	2,-2,0
C teenage	-13,17,-4
C teenagers	3,-7,2
C tell	-9,6,3
C tell me	-13,12,2
C tell whoever	2,-1,-1
C ten	2,-1,-1
C ten minutes	2,-1,0
C tender	-10,9,1
C tender ,	-10,11,0
C tender .	-10,11,-1
C tenet	6,-4,-1
C tenete	-3,-4,4
C tenete sylvester	-3,-4,4
C tense	-10,11,-1
C tense ,	-3,4,-1
C terrence	-6,5,-2
C terrence malick	-6,5,-2
C terry	-7,-1,6
C terry gilliam	-11,0,6
C thai	4,-6,1
C thank	5,-4,-2
C thank you	7,-5,-2
C that	2,-1,-1
C that film	-2,4,-6
C that i	2,-1,-1
C that is	-11,12,-2
C that not	-4,-5,7
C that one	2,6,-7
C that sort	-7,7,-2
C that the	16,-14,-1
C that wafer	7,-6,-1
C that was	5,-4,-1
C thatd	22,-19,-4
C thats	7,-4,-3
C thats a	13,-12,-1
C thats my	5,-3,-3
C thats the	2,-1,0
C thats what	6,-3,-4
C the	3,-1,-2
C the FILM	12,-11,-1
C the artist	7,-5,-2
C the baby	6,-4,-1
C the babys	7,-4,-4
C the bad	10,-9,-1
C the ballad	17,-14,-3
C the banshees	5,-4,-1
C the beach	7,-6,-1
C the best	-1,2,-1
C the big	-2,-9,9
C the black	10,-7,-5
C the boy	0,2,-5
C the boys	7,-6,-3
C the bus	5,-3,-1
C the cat	5,-1,-3
C the cats	6,-4,-2
C the children	2,-1,-1
C the choir	-4,6,-4
C the cloud	2,-1,-1
C the colour	9,-9,0
C the dead	-14,-4,17
C the death	0,4,-5
C the dentist	-1,-2,3
C the devil	11,-8,-2
C the dig	3,-3,0
C the dog	10,-7,-3
C the dogs	13,-10,-4
C the dutch	-6,4,-2
C the dvd	5,-3,-1
C the eight	5,-3,-2
C the ex	4,-3,-1
C the father	9,-7,-2
C the fella	0,-7,5
C the fifties	-1,3,-4
C the film	-1,4,-3
C the first	11,-10,-3
C the flats	15,-13,-2
C the florida	5,-4,-1
C the french	0,-2,0
C the friends	7,-5,-2
C the gaiola	9,-4,-6
C the ghost	6,-3,-2
C the girl	5,-3,-3
C the good	7,-6,-2
C the grandchildren	5,-4,0
C the great	5,-4,0
C the green	3,-3,0
C the guernsey	2,-1,-1
C the guilty	13,-11,-1
C the guy	8,-7,-2
C the hand	4,-2,-2
C the holdovers	3,-2,-1
C the holiday	2,-2,-1
C the irishman	6,-5,-1
C the iron	7,-6,-1
C the italian	4,-3,-2
C the kids child	8,-6,-2
C the killing	9,-8,-3
C the kind	-8,13,-7
C the kingdom	9,-7,-3
C the lads	2,0,-1
C the lady	4,-2,-1
C the last	-3,-2,5
C the life	4,-2,-2
C the lighthouse	23,-21,-2
C the little	-3,-5,4
C the little small	10,-8,-2
C the long	3,-2,-1
C the lost	3,-3,-2
C the man	12,-9,-3
C the meg	11,-6,-5
C the menu	5,-4,-1
C the moment	0,-1,2
C the more	-1,3,-3
C the movie	2,1,-2
C the my	6,-5,-1
C the naked	11,-9,-4
C the neighbor	6,-5,-1
C the neighbour	9,-8,0
C the neighbours	4,-4,0
C the new	10,-8,-2
C the night	3,0,-4
C the of	-5,-4,8
C the old	10,-8,-2
C the one	-7,10,-4
C the only	-2,-3,5
C the other	5,-1,-4
C the others	5,-2,-2
C the party	16,-14,-3
C the power	4,-3,-1
C the projector	11,-8,-2
C the projet	7,-4,-3
C the quiet	-5,6,-2
C the remake	8,-6,-2
C the rest	6,-4,-1
C the rock	-16,-9,19
C the salesman	5,-4,-2
C the series	10,-10,-1
C the sete	5,-5,0
C the seventies	-21,21,-3
C the shoes	4,-2,-3
C the singing	9,-7,-3
C the small	4,-3,-2
C the social	10,-7,-3
C the songs	19,-17,-3
C the sort	-15,16,-3
C the subtitles	9,-6,-5
C the swedish	3,0,-3
C the taste	8,-3,-5
C the that	-3,9,-5
C the thing	6,-3,-3
C the third	4,-2,-2
C the three	9,-6,-2
C the train	9,-8,-1
C the trouble	11,-7,-4
C the truth	-7,7,0
C the turin	11,-9,-1
C the twins	8,-6,-3
C the twist	0,1,-5
C the two	7,-6,-1
C the vet	6,-4,-2
C the vicar	-2,6,-6
C the vicars	9,-7,-3
C the war	-2,-5,6
C the wedding	10,-7,-3
C the weekend	4,-3,-1
C the whale	3,-1,-2
C the white	8,-5,-4
C the whole	4,-3,0
C the wife	4,-3,-1
C the wild	6,-4,-2
C the witch	10,-9,-2
C the worst	2,-1,-1
C the young	5,-3,-2
C their	8,-5,-2
C thelma	14,-11,-3
C then	2,0,-2
C then by	2,-2,-1
C then her	2,-1,-2
C then i	4,-2,-1
C then my	2,-1,-2
C then something	-17,18,-1
C then the	-3,5,-4
C then we	6,-5,-1
C there	5,-3,-2
C there are	7,-6,-1
C there must	-6,2,4
C there was	4,0,-4
C there were	3,-1,-3
C therefore	14,-11,-5
C therell	6,-4,-5
C therell be	6,-4,-5
C theres	-1,2,-1
C theres a	0,2,-2
C theres my	2,-1,-1
C theres no	7,1,-10
C theres only	-6,-10,15
C they	5,-3,-2
C they say	10,-8,-2
C they want	2,-1,-5
C theyd	1,3,-4
C theyre	5,-6,-1
C theyve	2,0,-2
C thief	18,-16,-3
C think	-1,2,-1
C thinking	7,-6,0
C thinks	-4,8,-5
C third	8,-6,-2
C thirteen	4,-2,-1
C thirties	3,-2,-2
C thirties ,	-4,6,-2
C thirty	7,-6,-1
C this	6,-3,-3
C this man	7,-6,0
C this may	-1,3,-3
C this time	-3,4,-2
C this year	0,2,-4
C those	3,-2,-1
C those who	3,-2,-1
C thou	5,-7,-2
C thou shalt	5,-7,-2
C though	-5,-2,6
C though FILM	12,-8,-4
C though my	3,-2,-1
C though not	-16,-12,21
C though the	4,0,-6
C thoughtful	11,-8,-4
C thoughtful sci	-3,8,-6
C three	3,-2,-2
C three and	1,-7,5
C three billboards	7,-5,-2
C three generations	-9,9,-1
C three hours	8,-6,-2
C thriller	-6,10,-4
C thumbs	8,-5,-2
C tilda	-1,-4,1
C tilda swinton	-1,-4,1
C till	2,-1,-2
C tim	-9,-5,3
C tim burton	-9,-5,3
C time	-13,12,0
C time travel	-9,6,2
C timothee	3,-1,-3
C tinker	6,-5,-1
C tinker tailor	6,-5,-1
C tired	-12,7,8
C titane	9,-7,-2
C to	2,1,-3
C to be	-2,3,-1
C to me	10,-5,-5
C to my	8,-8,0
C to the	-1,3,-3
C today	3,1,-5
C toilets	-9,12,-9
C tokyo	-2,4,-4
C tokyo at	1,4,-7
C told	-4,5,-2
C tom	3,-4,-2
C tom cruise	1,-6,5
C tom hanks	-9,1,5
C tom hardy	-12,9,-4
C toni	0,3,-5
C toni erdmann	13,-12,-3
C tonight	4,-2,-2
C tonight something	-14,15,-2
C tony leung	9,-4,-7
C too	2,-7,6
C too long	-1,-3,4
C too many	0,-13,9
C too much	-9,-7,12
C took	6,-4,-3
C took back	7,-3,-5
C took me	7,-5,-3
C top	9,-8,-1
C top gun	3,-2,-1
C torture	-3,-17,14
C totoro	11,-8,-4
C touching	10,-1,-8
C tough	10,-8,-3
C train	8,-4,-5
C train station	-17,18,-2
C training	12,-10,-6
C trains	-3,2,1
C trains ,	-2,4,-1
C trains .	-17,6,7
C trapped	-13,14,-3
C trashy	-3,5,-3
C travel	-3,5,-2
C treasure	-14,17,-3
C trench	-9,11,-3
C trench coats	-3,4,-1
C triangle	5,-3,-2
C triangle of	5,-3,-2
C tried	3,-1,-2
C troll	6,-5,-4
C trolls	5,-4,-2
C true	1,-2,0
C true ,	-11,14,-3
C true crime	0,-5,-5
C true story	-10,18,-9
C try	-9,-11,15
C trying	-3,-3,5
C trying to	-3,-3,5
C turkish	-3,6,-4
C turns	1,1,-3
C turns out	1,1,-3
C twenty	3,-1,-2
C twenty two	7,-6,-1
C twice	4,-3,-2
C twice .	8,-8,0
C twins	-17,19,-5
C two	2,2,-4
C two hours	3,0,-5
C two minutes	0,2,-4
C two old	-7,8,-2
C two people	-3,8,-10
C two police	-11,13,-2
C two tickets	5,-1,-6
C u	-3,4,-2
C ugly	-1,4,-5
C un	-5,11,-19
C uncle	-1,-4,5
C uncle dev	9,-7,-4
C uncut	4,-2,-2
C uncut gems	6,-5,-1
C under	-1,5,-3
C under 000	2,-1,-1
C under the	-9,9,1
C underdog	7,-3,-7
C uni	-5,9,-7
C universal	0,4,-11
C unless	-2,-5,1
C until	4,-3,-1
C up	8,-6,-2
C us	3,-2,-1
C valerian	22,-18,-9
C vampires	-1,-3,3
C venetian	-5,6,-1
C venetian blinds	-5,6,-1
C venice	1,2,-3
C vertigo	8,-13,0
C very	8,-6,-2
C victorian	-4,5,0
C video	-12,5,5
C vietnam	-7,9,-3
C vikings	-8,10,-2
C village	-5,6,-1
C village life	-7,8,-2
C vin	-2,-7,9
C vin diesel	-2,-7,9
C vincent	4,4,-6
C vincent price	1,7,-6
C volcano	2,0,-4
C walk	8,-2,-7
C walk hard	11,-4,-7
C walked	6,-2,-4
C walking	0,3,-3
C walking ,	8,-7,-3
C walking home	15,-13,-3
C wall	0,2,-5
C wall street	0,2,-5
C want	-9,10,-1
C want a	-3,2,1
C want something	-18,19,-2
C wanted	5,-3,-2
C wants	-7,9,-3
C war	-1,-4,4
C war ,	-15,-3,9
C war and	6,-8,2
C war at	-5,10,-11
C warm	-7,10,-3
C warm ,	-6,8,-1
C wartime	-8,10,-2
C was	8,-7,-1
C was a	4,-4,-1
C wasnt	5,-3,-2
C watch	4,-3,-2
C watch in	10,-9,0
C watched	3,-2,-1
C watched FILM	4,-3,-1
C watched the	2,0,-1
C watching	5,-4,0
C water	1,1,-2
C we	3,-1,-1
C we all	-2,-3,4
C we are	5,-2,-4
C we both	-1,3,-3
C we cant	-7,7,-3
C we could	-3,4,-3
C we did	5,-4,-1
C we do	8,-6,-2
C we dont	4,-5,2
C we got	3,-2,-2
C we had	7,-5,-2
C we have	14,-12,-1
C we is	5,-1,-4
C we just	9,-5,-5
C we laughed	2,-2,-1
C we lost	7,-4,-2
C we missed	2,-1,0
C we need	4,-3,-4
C we ran	8,-7,-1
C we saw	7,-1,-6
C we tried	6,-5,-1
C we turned	2,0,-2
C we used	11,-11,-2
C we want	-2,3,-1
C we watch	9,-9,-2
C we watched	2,-1,-1
C we were	4,-3,-1
C weather	7,-6,-3
C wed	3,-1,-2
C wed like	0,1,-4
C wed only	4,-1,-3
C wed planned	0,1,-3
C wedding	7,-4,-3
C weddings	-3,5,-1
C weddings ,	-11,12,0
C wednesday	5,-4,-1
C weird	2,-2,-3
C well	1,2,-3
C well be	0,2,-6
C welsh	11,-8,-3
C went	8,-5,-3
C were a	1,2,-4
C were all	8,-7,-2
C were doing	-6,4,2
C were having	8,-5,-2
C were in	6,-4,-2
C were moving	3,-3,0
C were not	-2,-3,3
C were off	3,-4,1
C werewolves	-10,2,3
C werner	-16,-3,13
C werner herzog	-6,10,-5
C werner nobility	2,7,-12
C wes	-4,9,-7
C wes anderson	5,0,-5
C west	-5,8,-4
C western	1,2,-6
C westerns	-8,-4,11
C wet	-3,5,-4
C weve	3,-2,-1
C weve a	1,0,-2
C weve an	-3,5,-2
C weve been	9,-4,-5
C weve done	-5,2,1
C weve got	1,0,-2
C weve had	4,-2,-2
C weve just	8,-6,-2
C whales	-10,15,-4
C what	0,2,-2
C what a	5,-1,-5
C what about	-10,11,-3
C what can	7,-2,-7
C what did	11,-10,-4
C what do	3,-1,-2
C what else	-14,16,-3
C what has	-10,9,-1
C what i	-6,0,9
C what id	-20,22,-4
C what is	-8,8,-3
C whatever you	-2,-10,7
C whats	-3,4,-1
C whats left	0,-4,4
C whats the	-5,8,-4
C when	4,-3,-2
C when gene	9,-8,-1
C when i	3,-2,-1
C when my	4,-3,-1
C where	-5,6,-2
C where do	7,-3,-5
C where eagles	10,-5,-6
C where is	2,0,-4
C where nobody	-7,-12,12
C where the	-11,12,-7
C wheres	-2,3,-3
C wheres the	-2,3,-3
C which	5,-3,-2
C which i	2,-2,0
C which is	-5,7,-2
C which means	6,-4,-2
C which was	14,-12,-3
C whichever	13,-9,-6
C whiplash	4,-3,-1
C whiplash beats	2,-1,0
C whisky	7,-5,-2
C whisky galore	7,-6,-1
C white	6,-3,-4
C who	3,0,-3
C who cant	5,-10,6
C who have	7,-12,1
C who on	5,-3,-2
C whod	5,-4,0
C whod have	3,-2,0
C whoever	5,-4,-2
C whoever made	3,-1,-1
C whoever put	7,-4,-3
C whoever says	-1,-6,5
C whos	6,-4,-1
C whos the	-1,3,-3
C why	0,9,-12
C wicked	-10,13,-6
C wife	5,-2,-3
C wife wants	2,3,-7
C wild	3,-2,-2
C wild mountain	6,-5,0
C wilderness	-12,10,-5
C willem	1,1,-6
C willem dafoe	1,1,-6
C willow	14,-8,-7
C wim	4,-2,-7
C wim wenders	-7,9,-6
C wine	-6,3,1
C wine ,	-11,12,-1
C wine diesel	2,-19,14
C winter	-5,6,-1
C winter sleep	18,-14,-4
C wintry	5,-5,-2
C witches	-7,3,2
C with	-1,2,-1
C with a	-7,11,-4
C with an	-2,5,-3
C with mountains	-7,7,-1
C with my	8,-6,-2
C with no	-8,-1,9
C with parents	8,-6,-1
C with the	-2,1,1
C withnail	5,-4,-1
C without	-1,-5,6
C witness	20,-17,-5
C witty	8,-6,-1
C wolfwalkers	11,-7,-4
C wolves	-10,13,-4
C woman	9,-6,-4
C women	-5,9,-5
C women ,	-7,8,0
C women in	-12,13,-3
C women on	10,-8,-2
C wonder	1,0,-2
C wong	-1,4,-4
C wong kar	-1,4,-4
C wonka	18,-13,-6
C woods	-4,5,0
C woody	-1,6,-8
C woody allen	-1,6,-8
C wordless	-7,8,-2
C work	14,-11,-3
C work job	13,-9,-4
C work job in	16,-11,-5
C working	-10,-1,6
C working class	-7,8,-1
C world	-6,9,-8
C worst	7,-5,-1
C worst date	3,-2,-1
C worth	10,-9,-1
C worth it	3,-3,0
C would	-2,2,0
C would give	9,-6,-3
C would like	5,-3,-2
C would like piacerebbe	12,-11,-1
C would the	4,-2,-2
C would you	-2,3,-2
C wouldnt	5,-1,-4
C wow	14,-12,-2
C y	0,-5,3
C year	-2,3,-2
C year 00	-1,2,-2
C years	2,1,-5
C yellow	-2,-3,5
C yes	0,-2,4
C yesterday	6,-2,-4
C yesterday anora	3,-2,-1
C yet	5,-1,-5
C you	4,-2,-3
C you can	-6,1,4
C you cant	-4,11,-9
C you could	10,-10,0
C you dont	8,-4,-4
C you know	10,-9,-2
C youd	4,-2,-2
C youd make	8,-5,-5
C youd think	6,-5,-3
C youll	6,-3,-3
C young	-10,14,-6
C your	-5,6,-2
C youre	4,-3,-2
C youssef	-9,11,-4
C youssef chahine	-9,11,-4
C zero	2,-9,6
C zero interest	7,-1,-6
C zero patience	0,-2,1
C zero tolerance	0,-10,6
C zhang	6,-1,-6
C zhang yimou	6,-1,-6
C zodiac	19,-15,-5
C zombies	3,-6,-2
C zorba	4,-3,-1
C zorba the	4,-3,-1
F ,	-1,3,-1
F , ,	-3,4,-1
F , , ,	-1,2,-1
F , , a	-9,11,-1
F , , an	-8,8,-2
F , , and	7,-5,-2
F , , but	3,0,-3
F , , i	4,-3,-2
F , , in	-4,5,-1
F , , its	-2,3,-2
F , , less	6,-10,-2
F , , my	4,-3,-1
F , , no	-5,0,4
F , , not	-4,2,1
F , , nothing	2,3,-6
F , , of	-10,12,-2
F , , on	-3,4,-2
F , , one	-4,6,-3
F , , or	9,-5,-3
F , , our	3,-3,0
F , , that	-15,17,-3
F , , the	5,-2,-3
F , , to	1,1,-2
F , , with	-1,5,-4
F , , without	-11,7,0
F , FILM and	9,-6,-3
F , FILM for	15,-14,-1
F , FILM is	3,-3,0
F , FILM me	4,-3,0
F , FILM my	3,-2,0
F , FILM the	3,-1,-2
F , FILM was	3,-2,-1
F , FILM with	4,-2,-4
F , a	-2,5,-2
F , a ,	-5,7,-1
F , a bit	-12,13,-2
F , a nice	-14,15,-1
F , a of	1,0,-2
F , a who	2,-1,-4
F , a with	7,0,-9
F , about	-3,6,-3
F , adventure ,	11,2,-14
F , after	3,-1,-2
F , all	4,0,-5
F , an	-2,5,-2
F , and	2,-1,-1
F , and ,	2,-1,-2
F , and a	8,-5,-3
F , and for	6,-3,-2
F , and he	7,-4,-2
F , and i	3,-2,-2
F , and im	8,-6,-2
F , and it	6,-5,-1
F , and its	-4,-7,7
F , and ive	2,-1,-1
F , and my	5,-3,-2
F , and no	-5,-4,9
F , and nobody	-1,-6,4
F , and not	2,-10,5
F , and please	-2,-6,4
F , and she	8,-7,-1
F , and that	9,4,-11
F , and the	-4,1,3
F , any	2,-1,-4
F , anything	-2,6,-7
F , as	7,-3,-4
F , as a	-9,12,-4
F , as as	-10,-6,14
F , at	-1,3,-2
F , at ,	2,0,-2
F , at the	10,-7,-3
F , before the	3,-2,-1
F , best	-3,4,-3
F , bit	1,1,-2
F , british ,	-4,6,-3
F , but	-1,2,-1
F , but ,	-4,5,-1
F , but FILM	4,-3,-1
F , but a	-5,10,-6
F , but for	1,1,-4
F , but i	3,0,-2
F , but in	-5,2,-1
F , but my	6,-2,-4
F , but no	-4,-3,7
F , but not	5,-5,0
F , but of	-3,7,-4
F , but the	4,-1,-5
F , but with	-1,-4,4
F , but without	-6,-7,11
F , by	-7,10,-5
F , by a	-6,-2,5
F , cant	3,-4,0
F , clever ,	-3,4,-2
F , comedy ,	1,0,-2
F , couldnt	3,-2,-2
F , done the	4,-3,-1
F , dont	4,-2,-3
F , drama ,	-3,5,-2
F , even	7,-4,-3
F , even the	7,-5,-2
F , everyone	-3,4,-3
F , fewer	0,3,-3
F , for	4,-2,-3
F , for my	-5,6,-1
F , for the	7,-5,-2
F , four	6,-5,0
F , france ,	-3,5,-2
F , french	-12,13,-3
F , french ,	3,-1,-3
F , from	-9,9,0
F , from the	-4,7,-2
F , funny	6,-6,-1
F , funny ,	-7,9,-3
F , give me	-4,5,-1
F , go	-10,10,-1
F , good	-2,3,-1
F , good ,	-3,5,-2
F , has	5,-3,-2
F , have	13,-11,-2
F , he	2,-1,-2
F , her	6,-5,-1
F , hes	6,-4,-1
F , hes a	6,-3,-4
F , his	2,0,-2
F , hold the	-5,-2,7
F , i	4,-3,-1
F , i ,	-1,-14,10
F , i cant	2,-3,0
F , i dont	7,-4,-3
F , i have	4,-2,-1
F , i in	3,-2,-1
F , i is	5,-3,-2
F , i know	5,-3,-2
F , i like	-4,4,-1
F , i my	3,-2,-1
F , i the	5,-3,-1
F , i want	-6,2,3
F , i was	2,-1,0
F , id have	3,-2,0
F , if	2,-6,4
F , ill	3,-2,-1
F , im	4,-2,-3
F , im a	7,-6,-1
F , in	1,1,-2
F , in ,	3,-2,-3
F , in a	3,1,-5
F , in that	11,-10,-2
F , in the	-3,4,-2
F , is	-3,-2,4
F , is a	12,-11,-2
F , is the	3,-2,-1
F , isnt	7,-6,-1
F , it	-2,-3,4
F , it was	11,-11,-1
F , its	3,-1,-2
F , its a	5,-3,-2
F , its my	2,-1,-1
F , its the	-12,4,6
F , ive	6,-5,-1
F , ive a	9,-7,-4
F , ive seen	6,-5,0
F , just	-4,6,-2
F , less	1,-2,-1
F , like	8,-7,-3
F , like a	9,-9,0
F , like the	7,-6,-1
F , love	-10,8,0
F , love ,	2,1,-4
F , maybe	3,0,-3
F , me	-4,7,-3
F , minus the	-4,-2,7
F , minutes ,	3,-1,-3
F , more	-6,8,-2
F , my	5,-3,-2
F , my from	8,-7,-1
F , my in	5,-4,-1
F , my is	11,-8,-3
F , never	7,-2,-3
F , nice	5,-5,-1
F , no	-1,-4,5
F , no ,	-2,2,-1
F , nobody	1,0,-2
F , not	-1,-5,5
F , not ,	2,6,-10
F , not a	-1,-7,6
F , not of	-3,-5,7
F , not the	-3,-6,7
F , not too	-9,0,6
F , nothing	-2,-3,4
F , nothing of	8,-5,-5
F , nothing with	-3,-3,7
F , now	-13,14,-2
F , of	-3,5,-2
F , of ,	-1,3,-2
F , of a	-7,9,-4
F , of the	5,-3,-1
F , on	-4,6,-2
F , on ,	-4,5,-3
F , on a	7,-6,-1
F , on the	-4,4,-1
F , one ,	-4,-1,6
F , only	8,-4,-3
F , or	-2,-2,4
F , or ,	0,2,-2
F , our	3,-2,-1
F , over	-15,7,-2
F , people	-7,10,-3
F , really	3,0,-9
F , romance ,	-11,11,0
F , said my	2,-1,-1
F , same	0,2,-3
F , says	7,-5,-2
F , says my	5,-3,-2
F , she	1,1,-2
F , shes	-1,2,-2
F , silly ,	2,2,-5
F , slow ,	3,1,-6
F , so	-1,4,-3
F , so ,	-3,4,-1
F , so i	4,-4,0
F , so no	-11,-2,12
F , so something	3,-3,-1
F , so the	-4,6,-3
F , so we	13,-12,-1
F , some	4,-3,-1
F , something	0,2,-2
F , something with	-6,7,-1
F , that	7,-3,-4
F , that of	7,-8,1
F , thats	7,-5,-2
F , thats my	3,-2,-1
F , thats the	5,-4,0
F , the	2,0,-1
F , the ,	-5,8,-4
F , the and	2,4,-4
F , the in	-6,7,-1
F , the is	8,-5,-2
F , the of	5,-2,-3
F , the one	-9,-8,13
F , the the	5,-4,-2
F , the to	5,-3,-1
F , the whole	6,-5,-1
F , then	2,-1,-1
F , then ,	0,2,-2
F , then i	4,-3,-1
F , then the	-2,4,-3
F , they	-1,2,-1
F , theyve	2,-1,-1
F , this	-8,9,-2
F , those	-1,0,3
F , though	-2,-8,5
F , though the	3,4,-6
F , three	0,2,-2
F , to	-2,2,0
F , to the	6,-1,-4
F , too	9,-2,-7
F , two hours	-7,8,-2
F , under	-2,3,-1
F , very	-1,2,-2
F , want	-6,9,-3
F , wants	1,3,-3
F , wants ,	8,-6,-4
F , was a	3,-2,-1
F , we	4,-1,-3
F , well	-3,4,-1
F , were	7,-6,-1
F , weve	6,-4,-2
F , what	6,-5,-1
F , what a	5,-4,-1
F , where	13,-22,7
F , which	6,-4,-2
F , which is	12,-10,-2
F , who	4,-3,-1
F , with	-2,2,0
F , with ,	-9,18,-10
F , with a	3,0,-3
F , with an	-2,5,-3
F , with and	-5,6,-1
F , with my	3,-3,0
F , with no	-7,1,4
F , with the	4,-2,-2
F , without	-2,0,2
F , yes ,	-3,-12,13
F , you	3,-3,0
F , your	0,3,-3
F , zero	-3,3,-1
F .	0,1,-2
F . ,	-1,3,-1
F . , ,	-7,7,0
F . , a	-1,3,-3
F . , and	-5,3,-4
F . , but	0,4,-5
F . , i	2,-1,-1
F . , in	9,-8,-2
F . , my	9,-8,-1
F . , no	-4,1,2
F . , not	-5,-8,12
F . , or	19,-16,-9
F . , that	14,-11,-3
F . , the	2,1,-3
F . , with	5,-4,-5
F . .	0,1,-2
F . . ,	-1,3,-1
F . . .	0,1,-2
F . . FILM	3,-2,-1
F . . a	-1,4,-3
F . . about	-4,-2,7
F . . after	2,-1,0
F . . all	11,-5,-7
F . . american	3,-6,2
F . . an	-3,6,-4
F . . another	0,3,-2
F . . any	-3,6,-4
F . . anything	-1,2,-3
F . . as	-3,4,-1
F . . at	2,-5,4
F . . been	5,-4,-1
F . . before	-9,0,4
F . . being	-6,9,-9
F . . best	13,-12,-1
F . . but	-1,5,-4
F . . by	7,-1,-5
F . . can	4,3,-12
F . . cant	7,-3,-4
F . . did	0,2,-3
F . . dont	5,-4,-1
F . . en	4,-2,-3
F . . english	-12,5,2
F . . everything	2,-2,-1
F . . film	8,-7,-3
F . . for	13,-10,-3
F . . four	4,-3,-2
F . . french	-2,3,-3
F . . from	0,2,-4
F . . gimme	2,0,-5
F . . give	-4,-12,11
F . . good	10,-7,-2
F . . got	9,-8,-2
F . . had	6,-4,-2
F . . has	1,0,-4
F . . have	2,4,-6
F . . having	7,-2,-4
F . . he	3,-1,-2
F . . her	1,1,-2
F . . hes	1,1,-2
F . . his	2,-2,-1
F . . hong	-1,6,-6
F . . i	3,-1,-2
F . . id	5,-3,-2
F . . if	1,0,-3
F . . ill	6,-5,-3
F . . im	-1,-3,4
F . . in	1,0,-2
F . . is	8,-3,-5
F . . isnt	12,-2,-10
F . . it	0,5,-6
F . . its	3,-4,1
F . . ive	1,-4,2
F . . just	9,-1,-7
F . . less	-2,-2,2
F . . like	-7,8,-3
F . . little	24,-22,-6
F . . looking for	-3,4,-2
F . . me	-2,-3,4
F . . minus	2,-9,2
F . . more	-3,2,2
F . . movie	-1,4,-5
F . . my	2,0,-2
F . . n	-3,5,-4
F . . never	3,-4,1
F . . new	1,1,-3
F . . next	6,-3,-3
F . . nobody	0,-4,3
F . . not	-1,-2,4
F . . nothing	3,-5,3
F . . now	0,2,-7
F . . oh	6,-4,-2
F . . on	1,-3,1
F . . once	6,-4,-2
F . . one	0,1,-2
F . . only	1,0,-2
F . . or	0,1,-2
F . . other	0,6,-8
F . . our	3,-2,-1
F . . people	-9,-5,10
F . . please	3,0,-3
F . . really	1,-7,8
F . . same	3,0,-4
F . . saw	6,-2,-4
F . . sci	-3,5,-2
F . . se	-3,-11,6
F . . seen	12,-7,-7
F . . seven	0,-9,2
F . . she	2,-1,-1
F . . shes	3,0,-3
F . . smth	0,2,-4
F . . so	0,1,-2
F . . some	-2,1,-1
F . . somebody	-3,-4,3
F . . someone	3,-1,-5
F . . something	-3,5,-1
F . . still	7,-6,-2
F . . that	1,-3,1
F . . thats	9,-7,-3
F . . the	4,-2,-2
F . . then	6,-4,-1
F . . they	4,-3,-1
F . . theyre	10,-8,-3
F . . this	4,-3,-3
F . . three	4,-3,-2
F . . to	5,-6,1
F . . too	-2,-4,4
F . . tried	3,-1,-2
F . . two	-1,2,-2
F . . w	-12,14,-3
F . . want	-1,4,-2
F . . wants	-12,15,-3
F . . war	-2,3,-2
F . . was	7,-5,-2
F . . we	2,0,-1
F . . wed	2,0,-3
F . . were	6,-3,-3
F . . weve	4,4,-7
F . . what	6,-5,-1
F . . whats	2,0,-2
F . . when	2,-1,-3
F . . where	10,-7,-4
F . . which	3,5,-3
F . . who	4,-1,-6
F . . with	-2,3,-1
F . . without	1,-9,6
F . . yes	0,-6,6
F . . zero	3,-1,0
F . FILM	3,-2,-1
F . FILM ,	3,-2,-2
F . FILM a	4,-2,-2
F . FILM at	6,-5,-1
F . FILM but	5,-6,4
F . FILM doesnt	2,-2,-1
F . FILM for	-10,11,4
F . FILM in	5,-5,-1
F . FILM is	4,-3,-1
F . FILM isnt	5,-1,-5
F . FILM me	-2,4,-2
F . FILM of	9,-7,-2
F . FILM on	3,-3,0
F . FILM she	2,-2,-1
F . FILM that	10,-8,-2
F . FILM the	4,-3,-2
F . FILM too	-1,6,-4
F . FILM was	6,-5,-1
F . FILM with	1,1,-2
F . a	-1,4,-3
F . a ,	-2,5,-3
F . a good	-2,3,-1
F . a in	5,-4,-2
F . a little	2,0,-3
F . a movie	-11,13,-2
F . a of	-3,4,-1
F . a that	-13,13,-2
F . a who	-11,13,-3
F . about	-4,-2,7
F . after	2,-1,0
F . after the	14,-8,-7
F . again ,	-3,3,-1
F . all	11,-5,-7
F . american	3,-6,2
F . an	-3,6,-4
F . and ,	12,-10,-2
F . and i	4,-2,-3
F . and no	-20,22,-14
F . and the	13,-11,-3
F . another	0,3,-2
F . another ,	-6,8,-2
F . another with	-3,7,-3
F . any	-3,6,-4
F . any more	-4,8,-5
F . anyone but	-4,-2,5
F . anything	-1,2,-3
F . anything but	5,3,-10
F . anything by	-6,11,-8
F . as	-3,4,-1
F . as a	-4,7,-3
F . as as	0,-4,0
F . at	2,-5,4
F . at the	3,-2,-1
F . been	5,-4,-1
F . before	-9,0,4
F . before he	-4,-11,11
F . being	-6,9,-9
F . best	13,-12,-1
F . but	-1,5,-4
F . but ,	5,-3,-3
F . but no	-4,-4,7
F . but not	1,-5,5
F . by	7,-1,-5
F . can	4,3,-12
F . cant	7,-3,-4
F . cant do	-10,-1,11
F . cant stand	-4,-1,4
F . comedy ,	5,-4,-2
F . could the	2,0,-4
F . did	0,2,-3
F . dont	5,-4,-1
F . dont want	6,-4,-4
F . dont you	7,0,-7
F . en	4,-2,-3
F . english	-12,5,2
F . everything	2,-2,-1
F . film	8,-7,-3
F . film ,	-17,19,-2
F . for	13,-10,-3
F . for ,	-5,7,-2
F . for a	6,-4,-1
F . for my	8,-7,-1
F . for our	6,-5,-2
F . for the	1,1,-3
F . four	4,-3,-2
F . french	-2,3,-3
F . friday ,	-2,5,-2
F . from	0,2,-4
F . from the	7,-4,-5
F . gimme	2,0,-5
F . give	-4,-12,11
F . give me	1,6,-5
F . give us	8,-5,-5
F . good	10,-7,-2
F . got	9,-8,-2
F . got the	4,-3,-1
F . had	6,-4,-2
F . had a	7,-7,-2
F . has	1,0,-4
F . have	2,4,-6
F . having	7,-2,-4
F . he	3,-1,-2
F . he a	12,-11,-2
F . he likes	-6,6,-2
F . he says	-12,12,-2
F . her	1,1,-2
F . her ,	1,2,-6
F . hes	1,1,-2
F . hes a	-2,-6,6
F . his	2,-2,-1
F . hong	-1,6,-6
F . horror ,	-11,9,1
F . how about	10,-8,-6
F . i	3,-1,-2
F . i ,	0,2,-2
F . i a	5,-4,-1
F . i can	-1,-6,4
F . i cant	3,-3,1
F . i could	8,-7,-2
F . i dont	9,-2,-7
F . i for	-2,4,-3
F . i had	6,-3,-4
F . i have	8,-5,-3
F . i like	11,-7,-16
F . i my	4,-2,-1
F . i need	3,-1,-5
F . i the	5,-3,-2
F . i want	1,1,-3
F . i was	5,-5,-1
F . id	5,-3,-2
F . id like	-11,12,-1
F . id rather	4,0,-9
F . id watch	-1,2,-4
F . if	1,0,-3
F . if its	-14,2,6
F . if the	-4,-9,9
F . ill	6,-5,-3
F . im	-1,-3,4
F . im a	3,-1,-2
F . im from	-4,-8,7
F . im not	7,-2,-6
F . im off	-5,-4,6
F . im on	-4,5,-3
F . im the	5,-3,-1
F . in	1,0,-2
F . in ,	-5,8,-3
F . in a	-8,9,-2
F . in the	10,-8,-2
F . into the	5,-4,-1
F . is	8,-3,-5
F . is ,	17,-15,-7
F . is a	12,-9,-3
F . is my	5,-4,-2
F . is the	4,-1,-2
F . isnt	12,-2,-10
F . it	0,5,-6
F . it was	12,-12,-1
F . its	3,-4,1
F . its a	10,-9,0
F . its for	9,-8,-2
F . its my	2,-1,-1
F . its our	3,-2,-1
F . its the	1,1,-3
F . ive	1,-4,2
F . ive a	5,-3,-1
F . ive been	3,-2,-2
F . ive got	-5,7,-3
F . ive seen	4,-2,-2
F . ive the	3,1,-6
F . just	9,-1,-7
F . less	-2,-2,2
F . like	-7,8,-3
F . like a	9,-8,-1
F . little	24,-22,-6
F . looking for	-3,4,-2
F . made me	2,-2,0
F . me	-2,-3,4
F . me ,	-11,14,-6
F . me have	5,-4,-1
F . minus	2,-9,2
F . minus the	6,-6,-1
F . minutes ,	-1,2,-1
F . more	-3,2,2
F . more ,	-2,4,-2
F . more with	-3,4,-1
F . movie	-1,4,-5
F . movie of	-1,3,-1
F . my	2,0,-2
F . my ,	1,1,-2
F . my a	10,-5,-5
F . my boyfriend	3,-2,-2
F . my from	6,-3,-3
F . my has	7,-5,-2
F . my in	3,-2,-1
F . my is	3,-5,1
F . my of	11,-5,-6
F . my other	2,-1,0
F . my parents	5,-4,-2
F . my the	9,-8,-1
F . my to	5,-2,-2
F . n	-3,5,-4
F . need a	12,-11,-5
F . never	3,-4,1
F . new	1,1,-3
F . next	6,-3,-3
F . next ,	-5,6,-1
F . no ,	-3,-3,5
F . no more	10,-5,-6
F . nobody	0,-4,3
F . not	-1,-2,4
F . not ,	-14,9,-1
F . not a	6,-8,0
F . not about	7,-12,-1
F . not another	0,-6,4
F . not as	8,-8,-4
F . not the	-4,-6,7
F . not too	-6,-2,5
F . nothing	3,-5,3
F . nothing ,	15,-10,-9
F . nothing about	-5,-1,5
F . nothing with	3,-4,-1
F . now	0,2,-7
F . of ,	-6,8,-4
F . of a	4,-1,-5
F . of the	5,-2,-2
F . oh	6,-4,-2
F . ok so	6,-5,-1
F . on	1,-3,1
F . on a	3,0,-5
F . on my	4,-3,-1
F . on the	5,-3,-2
F . once	6,-4,-2
F . one	0,1,-2
F . one ,	-9,12,-8
F . only	1,0,-2
F . or	0,1,-2
F . or ,	8,-7,-2
F . other	0,6,-8
F . our	3,-2,-1
F . over my	3,-1,-2
F . people	-9,-5,10
F . please	3,0,-3
F . please ,	-3,2,-1
F . please no	-3,-3,4
F . really	1,-7,8
F . same	3,0,-4
F . saw	6,-2,-4
F . sci	-3,5,-2
F . se	-3,-11,6
F . seen	12,-7,-7
F . seven	0,-9,2
F . she	2,-1,-1
F . she the	5,-4,-1
F . she wants	9,-7,-6
F . shes	3,0,-3
F . shes a	7,-6,-2
F . sick of	-5,-1,5
F . smth	0,2,-4
F . so	0,1,-2
F . so ,	-2,3,-1
F . so a	-3,9,-13
F . so no	11,-5,-6
F . so the	10,-8,-2
F . some	-2,1,-1
F . somebody	-3,-4,3
F . someone	3,-1,-5
F . something	-3,5,-1
F . something ,	-3,5,-2
F . something about	-4,5,-1
F . something and	-7,8,-1
F . something to	9,-6,-3
F . something where	3,0,-4
F . something with	-2,5,-3
F . still	7,-6,-2
F . story ,	-1,3,-4
F . stuff ,	-12,13,-4
F . that	1,-3,1
F . thats	9,-7,-3
F . thats my	8,-5,-3
F . thats the	2,-1,-1
F . the	4,-2,-2
F . the ,	10,-7,-3
F . the a	4,-3,-1
F . the good	3,-2,-1
F . the in	8,-6,-2
F . the is	5,-7,2
F . the my	5,-4,-2
F . the next	6,-6,-1
F . the of	8,-5,-2
F . the the	2,2,-3
F . the to	4,-2,-2
F . then	6,-4,-1
F . then ,	-2,3,-2
F . then the	5,-4,-1
F . theres a	1,2,-3
F . they	4,-3,-1
F . theyre	10,-8,-3
F . this	4,-3,-3
F . three	4,-3,-2
F . thriller ,	-5,8,-4
F . time i	5,-2,-3
F . to	5,-6,1
F . to ,	11,-9,-2
F . to a	1,0,-2
F . to my	-13,15,-7
F . to the	-1,3,-3
F . too	-2,-4,4
F . tried	3,-1,-2
F . two	-1,2,-2
F . w	-12,14,-3
F . want	-1,4,-2
F . want ,	-5,5,-1
F . want a	-8,9,-1
F . wants	-12,15,-3
F . war	-2,3,-2
F . war ,	-8,10,-1
F . was	7,-5,-2
F . was a	5,-5,-1
F . was the	2,-1,-1
F . we	2,0,-1
F . we all	5,-2,-4
F . we want	-8,10,-2
F . wed	2,0,-3
F . were	6,-3,-3
F . were a	-8,10,-2
F . weve	4,4,-7
F . weve a	-4,8,-2
F . what	6,-5,-1
F . what a	5,-5,0
F . what about	-5,7,-4
F . what did	-14,15,-4
F . whats	2,0,-2
F . when	2,-1,-3
F . where	10,-7,-4
F . which	3,5,-3
F . who	4,-1,-6
F . with	-2,3,-1
F . with ,	3,3,-6
F . with a	-18,21,-5
F . with my	7,-5,-4
F . with the	2,1,-4
F . without	1,-9,6
F . yes	0,-6,6
F . yes ,	-2,2,1
F . you can	-2,-7,8
F . zero	3,-1,0
F 0 ,	8,-5,-4
F 00 ,	4,-4,-1
F FILM	4,-2,-2
F FILM , ,	9,-7,-1
F FILM , FILM	0,2,-3
F FILM , a	7,-5,-2
F FILM , an	6,-5,-2
F FILM , and	13,-10,-2
F FILM , but	-3,7,-4
F FILM , for	7,-6,-1
F FILM , he	3,-2,-1
F FILM , i	2,-1,0
F FILM , in	7,-6,-1
F FILM , my	2,-1,-1
F FILM , no	3,-7,1
F FILM , not	6,-3,-5
F FILM , of	-7,10,-4
F FILM , same	-1,2,-1
F FILM , she	2,-1,-1
F FILM , so	7,-4,-5
F FILM , still	-11,11,-1
F FILM , that	3,-2,-1
F FILM , the	3,-1,-1
F FILM , then	4,-3,0
F FILM , with	0,3,-4
F FILM a	2,0,-2
F FILM and	6,-4,-1
F FILM and ,	3,-2,-1
F FILM and FILM	3,-2,-1
F FILM and its	10,-8,-2
F FILM and the	2,0,-1
F FILM as a	10,-9,-1
F FILM at	5,-4,-1
F FILM at my	3,-2,-1
F FILM but	-6,4,0
F FILM by	5,-4,-1
F FILM doesnt	2,-2,-1
F FILM for	-3,3,-1
F FILM for the	7,-6,0
F FILM from the	5,-5,-1
F FILM had	3,-2,-1
F FILM had me	2,-1,-1
F FILM has a	2,-1,0
F FILM has the	3,-2,0
F FILM have	9,-8,-2
F FILM he	2,-1,0
F FILM in	5,-4,-1
F FILM in a	-1,2,-3
F FILM in the	-10,11,-1
F FILM is	4,-3,-2
F FILM is a	4,-3,-1
F FILM is the	4,-3,0
F FILM isnt	4,-1,-4
F FILM like	-1,3,-3
F FILM made me	2,-1,-1
F FILM makes me	2,-1,-2
F FILM me	0,3,-2
F FILM minus the	-14,-2,15
F FILM no	4,-1,-2
F FILM not	8,-5,-3
F FILM of	2,0,-2
F FILM of a	4,-3,-1
F FILM ok ,	11,-8,-3
F FILM on	0,1,-3
F FILM on a	4,-3,-1
F FILM on the	4,-3,-1
F FILM please ,	2,1,-5
F FILM she	3,-2,-1
F FILM that	9,-8,-2
F FILM the	4,-3,-2
F FILM they	2,-1,-1
F FILM to	-6,7,-1
F FILM too	3,1,-4
F FILM too ,	10,-9,-1
F FILM was	5,-4,-2
F FILM was a	4,-3,-1
F FILM was my	2,-1,-2
F FILM was the	4,-4,0
F FILM we	3,-1,-2
F FILM with	5,1,-6
F FILM with ,	14,-13,-2
F FILM with a	-2,4,-3
F FILM with an	-22,23,-2
F FILM with my	4,-4,0
F FILM with the	7,-7,0
F FILM without the	-5,-4,7
F a ,	0,2,-2
F a , ,	-4,5,-1
F a , a	-4,6,-2
F a , an	-3,5,-2
F a , and	7,-8,2
F a , i	-3,-7,7
F a , my	8,-6,-2
F a , no	13,-9,-8
F a , so	11,-12,-1
F a , something	-4,5,-1
F a , the	-7,9,-2
F a FILM	10,-6,-4
F a a	7,-10,4
F a about	1,0,-2
F a and	1,-4,3
F a and a	7,-3,-5
F a at	8,-5,-3
F a at the	-8,-7,11
F a bit	1,1,-3
F a bit of	-4,6,-3
F a comedy with	4,3,-12
F a decent	-1,2,-1
F a documentary about	1,1,-2
F a film	6,-5,0
F a film ,	7,-7,0
F a film about	-2,3,-1
F a film where	6,1,-8
F a film with	1,2,-3
F a five	10,-9,-2
F a for	-7,5,1
F a for the	-24,25,-4
F a four	-3,-11,13
F a from	-1,-8,4
F a good	3,-1,-2
F a i	3,-2,0
F a id	1,0,-2
F a in	3,-1,-2
F a in ,	10,-8,-4
F a in a	-8,10,-1
F a in the	3,-7,4
F a little	1,0,-2
F a lot of	4,-2,-5
F a movie	-1,3,-1
F a movie about	-8,8,1
F a movie of	5,0,-7
F a new	10,-9,-1
F a nice	0,2,-1
F a nine	3,-3,0
F a of	6,-3,-3
F a of ,	-6,7,-2
F a of and	4,-3,-1
F a on	-8,14,-13
F a on the	6,-5,-2
F a or a	3,-3,-1
F a seven	-15,16,-4
F a single	-11,9,3
F a six	6,-5,-1
F a so	-19,5,14
F a that	-18,17,2
F a the	4,-2,-2
F a thing	5,-4,-1
F a time in	2,-1,-1
F a to	5,-6,-2
F a to my	12,-10,-2
F a two	0,1,-2
F a very	-2,3,-2
F a western ,	-6,-10,12
F a who	-4,6,-3
F a whole	3,-2,-1
F a with	3,2,-6
F a with a	-2,-1,2
F abide	-6,-1,7
F about	1,1,-2
F about ,	3,0,-4
F about , ,	10,-7,-5
F about FILM ,	4,-3,-1
F about and	14,-12,-3
F about my	-4,-1,7
F absolutely no	-3,-4,6
F action	-1,-12,8
F action ,	-1,2,-1
F actually	0,1,-3
F adores	-12,15,-6
F adventure ,	10,-1,-10
F african ,	-6,7,-2
F after	4,-2,-2
F after ,	-4,6,-2
F after a	3,1,-7
F after that	-2,4,-4
F after the	-1,-1,2
F again	-6,-6,9
F again ,	7,-5,-3
F against	0,-5,0
F agatha	-2,4,-2
F all	4,-3,-1
F all ,	0,5,-5
F all a	-7,-3,8
F all my	2,-1,-1
F all of	4,-14,4
F all of us	10,-8,-2
F all that	-5,-5,8
F all the	-2,2,0
F all three	8,-6,-2
F allergic to	-8,-4,11
F also	2,0,-2
F always	9,-4,-6
F am	3,-2,-2
F american	0,-3,3
F american ,	-5,-5,8
F americans , no	1,-2,-1
F an	0,2,-2
F an ,	-5,6,-2
F an , a	-4,6,-3
F an and	3,1,-4
F an and a	-12,13,-2
F and	1,1,-2
F and ,	4,-1,-3
F and , ,	8,-7,-3
F and , the	4,2,-9
F and FILM	2,-1,-1
F and FILM ,	4,-3,-1
F and a	2,1,-3
F and a of	15,-14,-1
F and an	-3,-4,3
F and and	-2,10,-8
F and at	4,-2,-1
F and for	7,-4,-3
F and he	3,-2,-1
F and her	-4,7,-3
F and his	3,4,-8
F and i	2,-1,-1
F and id	8,-1,-8
F and ill	2,0,-1
F and im	0,1,-2
F and im a	5,-4,-2
F and im not	8,-4,-4
F and in	-1,4,-4
F and is	5,1,-7
F and it	7,-6,-2
F and it was	-8,10,-4
F and me	5,-2,-3
F and my	1,1,-2
F and my the	-19,9,6
F and no	-3,-2,5
F and nobody	9,1,-11
F and not	0,-2,1
F and not a	-3,8,-6
F and not too	-6,7,-5
F and nothing with	1,-2,0
F and of	7,-3,-4
F and one	4,-3,-1
F and please	-2,-6,4
F and she	-4,5,-2
F and still	-6,7,-3
F and that	9,4,-11
F and the	4,-3,-1
F and the whole	5,-3,-2
F and they	2,-1,-1
F and to	-9,-10,14
F and we	2,-2,-1
F and were	6,-5,-1
F and with	-5,10,-8
F and without	-1,-3,3
F animated ,	-4,5,-1
F another	-8,4,4
F another ,	-1,3,-1
F another , ,	-7,9,-2
F another with	-3,-2,3
F another with a	-3,5,-1
F any	4,1,-5
F any ,	-6,9,-4
F any more	-3,6,-3
F any other	-3,5,-3
F anyone	3,-12,5
F anyone but	-4,-2,5
F anything	-2,-1,3
F anything ,	0,4,-3
F anything , ,	-1,4,-3
F anything but	6,-4,-2
F anything by	-12,8,1
F anything with	-4,-1,4
F anything with ,	0,-9,8
F anything with a	-9,11,-4
F apart from	-9,-2,10
F are	5,-2,-3
F are a	8,-5,-3
F arent	5,2,-6
F as	2,1,-3
F as ,	-3,6,-5
F as FILM ,	8,-6,-4
F as a	5,-5,0
F as a ,	-3,7,-5
F as an	-7,9,-4
F as as	6,-6,0
F as in	6,-4,-4
F as my	9,-7,-2
F as the	3,-1,1
F at	4,-4,-1
F at ,	5,-2,-3
F at a	2,1,-4
F at home	8,-1,-6
F at our	8,-3,-5
F at the	2,-4,2
F at the ,	-6,8,-4
F australian ,	-6,6,-1
F australian , ,	-2,4,-1
F avoid	-7,-3,9
F avoid ,	5,-9,1
F away from	-11,-6,13
F away from my	5,-1,-4
F back	9,-6,-3
F back ,	-11,13,-1
F back from	9,-6,-2
F bad	4,-8,1
F be	3,-1,-2
F be ,	-16,9,7
F be a	5,-3,-3
F be about	6,-9,2
F be no	-7,-8,14
F be the	7,-6,-1
F because	5,-3,-2
F because of the	7,-5,-2
F because the	7,-4,-3
F been	2,0,-2
F been a	5,-3,-1
F been in	-1,3,-3
F been to	4,-3,-1
F before	0,-7,6
F before ,	-5,0,3
F before he	-2,-11,9
F before my	4,-1,-3
F before the	7,-4,-3
F being a	-6,1,4
F best	0,2,-3
F better	-3,5,-3
F better ,	10,-8,-2
F between	-2,12,-15
F between and	6,-3,-9
F bit	4,-2,-3
F bit of	-9,11,-3
F bit of a	2,0,-6
F book	4,-3,-2
F both	3,0,-2
F both ,	-3,4,-1
F boyfriend	2,-1,-1
F bring me	-10,10,-4
F british	7,-10,4
F british , ,	5,-4,-2
F but	-1,2,-1
F but ,	-3,4,-2
F but FILM	4,-3,-1
F but a	-9,1,7
F but for	0,2,-4
F but from	0,1,-6
F but i	5,-2,-3
F but in	-7,1,-2
F but in a	-9,14,-6
F but less	-4,-2,3
F but my	5,-2,-3
F but no	-4,-1,6
F but nobody	1,-9,2
F but not	0,-6,6
F but not a	-7,-8,15
F but not the	5,-5,-3
F but not with	-8,-5,11
F but of	-3,7,-4
F but spare me	-5,-1,7
F but the	-5,-1,6
F but with a	-1,2,-2
F but without	-9,2,6
F by ,	0,-1,-3
F by a	-7,1,5
F by all	15,-12,-4
F by my	6,-5,-1
F by the	-2,2,0
F by the same	11,-10,-1
F can	1,-2,1
F can ,	-8,-3,6
F can be	9,-6,-4
F can do	-9,12,-4
F can i	-7,-9,12
F can watch	3,-1,-1
F can you	12,-11,-1
F cannot	10,-7,-3
F cant	2,-1,-1
F cant ,	5,1,-6
F cant a	-8,11,-4
F cant be	-6,1,2
F cant do	3,-6,0
F cant have	-11,5,4
F cant stand	-5,-1,7
F cinema	7,-4,-3
F cinema ,	-8,10,-2
F cinema , ,	-4,5,-1
F clever ,	3,0,-5
F clever , ,	-12,14,-1
F come	0,4,-4
F comedy	-1,6,-10
F comedy ,	-5,7,-2
F comedy , ,	6,-5,-3
F comedy with	1,-7,6
F could	5,-4,-1
F could have	5,-4,-1
F could the	4,-3,-3
F couldnt	6,-3,-3
F creepy	4,-15,8
F cried at	4,-3,-2
F crime	-4,5,-1
F crime ,	3,-2,-2
F dad	2,1,-3
F de	1,6,-9
F dear	7,-5,-3
F decent	-7,8,-2
F did	0,2,-2
F did a	0,4,-4
F did not	6,0,-5
F did the	8,-7,-2
F didnt	1,-2,2
F different	11,-7,-1
F do	1,0,-2
F do ,	-1,4,-4
F do , ,	-4,6,-3
F do i	-2,4,-3
F do the	1,-6,5
F do with	1,6,-10
F documentary ,	3,-1,-3
F documentary about	1,1,-2
F does	-1,7,-7
F does the	0,3,-2
F doesnt	6,-2,-5
F doesnt do the	-9,-1,10
F done	-10,4,4
F done the	5,-5,-1
F done with	-11,-4,15
F dont	6,0,-5
F dont do	-2,-3,5
F dont mind	2,7,-14
F dont want	-3,-5,5
F dont want a	-5,-5,8
F dont you	8,-2,-6
F down	0,6,-5
F down a	-5,11,-7
F drama	14,-12,-4
F drama ,	2,2,-4
F dry ,	-8,11,-2
F during	5,-3,-2
F each	8,-7,-2
F eight	6,-4,-2
F eight , a	13,-12,-1
F else	0,7,-9
F else ,	3,-2,-1
F else with	-10,8,1
F en	4,1,-5
F end ,	8,-10,1
F english	10,-10,-2
F english ,	5,-3,-2
F english , ,	-5,7,-1
F enough	-9,10,-2
F enough of	-6,2,5
F even	10,-8,-3
F even the	2,-1,-1
F evening ,	-8,11,-6
F ever	4,-1,-2
F everybody	5,3,-8
F everything	4,-2,-1
F except	-6,-4,5
F except the	0,-2,1
F fancy	-12,8,1
F fancy a	-7,-3,7
F father in law	2,-1,-1
F favourite	3,-1,-7
F favourite ,	-5,5,0
F fed up with	-5,-5,9
F feel	5,2,-8
F feeling	-19,7,9
F fell	3,-2,-2
F felt	2,-1,-1
F fewer	-4,-4,8
F film	8,-6,-2
F film ,	3,-1,-1
F film , ,	-6,7,-1
F film about a	11,-5,-4
F film for	8,-2,-6
F film for my	4,-3,0
F film my	2,-1,0
F film on	5,-4,-2
F film that	23,-21,-4
F film thats	-6,8,-3
F film where	1,-2,0
F film where the	-5,6,-3
F film with	0,3,-3
F film with a	-14,6,5
F films	5,-3,-2
F films ,	11,-6,-7
F films about	-6,11,-8
F films where	-16,17,-6
F finally	6,-6,0
F find	9,-14,3
F find me a	6,-4,-2
F find the	-8,9,-4
F finds	1,-10,5
F fine ,	-9,-4,8
F five	5,-3,-1
F five ,	3,-2,0
F for ,	-7,6,0
F for , ,	3,-1,-3
F for FILM ,	3,-1,-5
F for a	6,-3,-3
F for a ,	-19,19,-2
F for a five	10,-9,-2
F for a seven	-15,16,-4
F for an	5,-6,1
F for and	12,-10,-4
F for her	3,-1,-4
F for his	9,-7,-1
F for my	4,-3,-1
F for no	-4,-4,8
F for one	9,-7,-3
F for our	7,-6,-1
F for that	8,-7,-2
F for the	4,-2,-2
F for the ,	-1,4,-2
F for the and	6,-5,-2
F for two	-1,2,-2
F found	12,-8,-5
F four	3,-4,1
F four ,	2,-1,-3
F france ,	4,-2,-3
F french	1,1,-3
F french ,	-2,4,-2
F french , ,	1,1,-2
F friday ,	2,0,-2
F from ,	9,-7,-2
F from , the	14,-13,-1
F from a	1,3,-4
F from an	7,-6,-1
F from my	4,-2,-2
F from the ,	2,0,-3
F from to	16,-13,-4
F full	7,-4,-3
F fun ,	1,1,-3
F funny	0,3,-4
F funny ,	0,2,-3
F funny , no	-6,-7,12
F get	-2,-2,4
F get a	8,-7,-1
F get enough of	-4,8,-6
F get me	6,-5,-1
F get the	7,-6,-2
F gets	0,-8,8
F gimme	7,-5,-4
F give	-2,1,-3
F give a	20,-19,-2
F give me	3,0,-3
F give me ,	-3,5,-2
F give me a	3,-5,3
F give me the	-1,3,-4
F give us	6,-6,1
F give us a	-10,13,-3
F go	4,-3,-1
F go ,	2,-10,7
F go for	-12,13,-2
F go to	6,-5,-2
F goes	-4,9,-10
F goes to	-6,4,3
F going	-9,12,-7
F gonna	6,-4,-3
F good	0,1,-2
F got	2,-1,-2
F got ,	3,-1,-3
F got a	3,-4,2
F got the	5,-3,-2
F great	-1,4,-3
F guilty pleasure ,	0,1,-3
F had	6,-6,0
F had a	2,-1,-3
F had it with	-17,-2,19
F had me	2,-1,-1
F had my	3,-2,-2
F had the	6,-5,-1
F had to	3,-2,-2
F has	2,1,-3
F has ,	3,0,-4
F has , ,	0,2,-1
F has a	3,-2,-1
F has and	-1,2,-1
F has been	4,-3,-1
F has the	5,-2,-3
F has the best	-11,11,-1
F hasnt	3,-7,3
F hate	3,3,-7
F hated	7,-5,-3
F hates	-5,-7,9
F haunted	-4,4,0
F have ,	-2,3,-1
F have , ,	-13,15,-1
F have a	3,-2,-1
F have an	-6,7,-1
F have my	16,-14,-2
F have of	-1,-14,9
F have seen	5,-5,-1
F have the	0,-5,5
F have to	3,-1,-1
F have watch	3,-2,0
F havent	4,-2,-2
F having	-1,-2,3
F having a	-1,5,-2
F he	3,-2,-2
F he ,	4,-1,-4
F he a	11,-9,-2
F he likes	2,-1,-2
F he me	2,-1,0
F he says	-6,8,-2
F he the	0,-10,10
F heist ,	-6,7,-1
F heist , ,	-9,10,-1
F her	3,-1,-2
F her ,	-1,5,-5
F her , ,	0,6,-5
F here ,	2,-7,4
F hes	2,0,-1
F hes a	4,-5,2
F him	6,-4,-2
F him ,	-3,-2,4
F him , ,	-5,6,0
F him to	13,-12,-1
F him with	15,-9,-10
F his	4,-3,-1
F his ,	-2,4,-3
F his , the	3,-1,-1
F hold the	-5,-4,8
F hollywood	-6,2,3
F hollywood ,	-7,8,-1
F home	14,-12,-6
F home ,	-2,3,0
F home with	12,-10,-2
F hong	-4,8,-4
F hong kong ,	-2,2,0
F horror	-3,-1,4
F horror ,	3,-3,0
F horror of a	3,-2,0
F hours	-1,4,-4
F hours ,	1,2,-2
F hours of	0,-4,1
F how	2,2,-4
F how about	10,-8,-6
F i	3,-2,-1
F i ,	2,-4,2
F i , ,	-7,9,-2
F i , a	5,-4,-1
F i a	5,-4,-2
F i can	-8,7,1
F i cant	3,-2,-1
F i could	6,-4,-1
F i couldnt	4,-3,-2
F i dont	5,-1,-5
F i dont mind	-6,8,-6
F i dont want	-6,-4,8
F i fancy	-14,20,-10
F i fell	4,-3,-2
F i for	0,2,-2
F i for a	6,-5,-1
F i for the	2,-1,0
F i get	3,-5,3
F i had	4,-2,-3
F i had a	-7,8,-4
F i have	4,-1,-3
F i have a	7,-6,-1
F i have the	10,-7,-3
F i have to	3,-1,-1
F i in	10,-6,-3
F i in a	9,-3,-6
F i in the	4,-3,0
F i is	-4,6,-2
F i know	8,-6,-2
F i like	-3,7,-7
F i love	-11,16,-4
F i my	3,-2,-1
F i need	-4,6,-4
F i need a	-3,7,-3
F i never	10,-6,-5
F i only	4,-3,-1
F i said	-7,9,-4
F i saw	9,-8,-2
F i say	-12,13,-2
F i the	7,-5,-2
F i to	11,-7,-2
F i want	-3,4,-1
F i want ,	11,-8,-3
F i want a	-7,10,-4
F i want is	10,-5,-12
F i want the	-2,-5,9
F i want to	1,0,-2
F i was	4,-3,-1
F i was ,	7,-6,-1
F i was a	4,-3,-1
F i was and	6,-2,-4
F i with	10,-3,-8
F i wont have	6,-4,-3
F iceland ,	-3,4,-1
F id	4,-2,-2
F id a	-6,8,-4
F id be	8,-7,-1
F id for	8,-3,-8
F id have	3,-2,-1
F id like	-2,5,-2
F id like ,	12,-12,-2
F id like a	3,-2,-2
F id like something	-5,5,0
F id like to	-2,3,-1
F id rather	6,-2,-7
F id watch	3,-1,-2
F if	-1,3,-2
F if its	-9,7,-2
F if the	-4,-2,5
F if theres	-6,-11,12
F if theres a	-25,5,8
F ill	6,-4,-2
F im	3,-2,0
F im ,	-6,10,-5
F im a	5,-3,-2
F im allergic to	-10,-2,12
F im from	3,-6,4
F im in a	1,1,-5
F im in the	7,-6,-1
F im not	10,-5,-7
F im off	-10,-4,11
F im on	-1,2,-2
F im the	-3,4,-1
F in	2,0,-1
F in ,	3,0,-3
F in , ,	-9,10,-2
F in , and	10,-8,-3
F in , no	2,-7,4
F in , the	6,-5,-2
F in FILM ,	3,-2,0
F in a ,	0,1,-2
F in an	-8,8,0
F in and	8,-7,-1
F in english ,	12,-9,-4
F in for	2,3,-8
F in from	3,-2,-1
F in his	12,-11,-1
F in it ,	-4,6,-2
F in its	11,-7,-3
F in law	2,-1,-1
F in laws	4,-1,-3
F in my	3,-1,-1
F in of	3,-11,5
F in one	6,-5,-3
F in our	3,-2,-2
F in something	-5,5,0
F in that	1,-3,2
F in the	3,-2,-1
F in the ,	6,-5,-2
F in the and	4,-3,-2
F in the of	13,-10,-2
F in the with	7,-5,-2
F in this	6,-4,-2
F in which	1,1,-4
F in which the	-1,5,-10
F into	-6,7,-2
F into a	0,-7,7
F into my	4,-2,-2
F into the	4,0,-5
F irish	-6,8,-8
F irish ,	-2,-1,1
F is ,	-1,6,-6
F is , ,	2,0,-4
F is a	4,-3,-1
F is and	-3,-7,8
F is for	9,-7,-2
F is from	-11,5,7
F is in	9,-7,-2
F is in the	-3,0,3
F is it	-2,4,-2
F is my	3,-2,0
F is not	4,-16,3
F is of	10,-10,-1
F is on	4,-2,-2
F is the	2,0,-2
F is the only	6,-4,-2
F is there a	6,-3,-4
F is to	7,-10,1
F is what my	2,-1,-1
F isnt	4,-2,-2
F isnt a	-1,3,-2
F it	2,-1,-1
F it ,	2,0,-2
F it , ,	-1,2,-1
F it , a	-8,11,-5
F it , the	-10,13,-6
F it a	6,-4,-1
F it about	-8,2,7
F it at	8,-6,-1
F it be	1,2,-5
F it has	16,-16,0
F it in the	-5,7,-2
F it is	12,-10,-2
F it isnt	11,-4,-9
F it that	6,-2,-5
F it the	2,-1,-3
F it was	-2,3,-2
F it was a	4,-4,-1
F it was the	10,-7,-2
F it with	6,-6,-2
F italy ,	-5,6,-1
F its	1,1,-2
F its ,	-8,9,-1
F its a	7,-5,-2
F its for	8,-7,-2
F its got	-11,14,-8
F its got a	-3,-13,11
F its my	2,-1,-1
F its not	6,-11,1
F its our	3,-2,-1
F its the	-4,3,0
F ive	3,-4,0
F ive a	9,-7,-2
F ive been	4,-2,-2
F ive got	-1,3,-3
F ive got a	4,-3,-1
F ive got the	4,-3,-1
F ive had	-6,-4,9
F ive had my	5,-2,-3
F ive my	2,-1,-1
F ive no	7,-1,-7
F ive nothing against	-5,7,-7
F ive seen	5,-3,-1
F ive the	2,1,-4
F japanese	10,-8,-5
F japanese ,	-10,13,-2
F jump	-7,-6,14
F just	4,0,-3
F just a	-1,2,-3
F just the	-5,0,5
F keep your	-4,-1,5
F kids ,	-1,2,-1
F kind	-2,3,-3
F kind ,	-7,6,1
F kind , ,	-5,5,0
F kind of	4,-2,-6
F kitchen	-5,1,0
F know	7,-4,-2
F know ,	-3,-2,3
F know the	7,-3,-4
F knows	-10,13,-6
F kong ,	-2,2,0
F kong , ,	-2,3,-1
F latin	-2,5,-5
F laughed at the	4,-3,-3
F law	2,-1,-1
F least	-8,11,-6
F leave out	-1,-2,2
F less	-8,1,6
F less of	8,-1,-11
F less than	18,-13,-9
F let it be	1,0,-3
F let the	-3,5,-3
F lets	0,-8,4
F like	2,1,-3
F like ,	5,-3,-1
F like , ,	-10,12,-3
F like FILM ,	-4,6,-3
F like FILM but	8,-7,-3
F like a	0,3,-3
F like an	10,-9,-1
F like and	2,0,-4
F like being a	6,-5,-1
F like something	-3,2,0
F like that ,	-6,8,-1
F like the	0,1,-2
F like to	6,-5,-1
F liked	-8,11,-6
F liked the	4,-3,-1
F likes	-5,4,-2
F likes and	-12,15,-4
F line at	-2,-3,4
F little	4,-4,0
F look ,	10,-9,-2
F look at	-8,-2,10
F look at a	10,-5,-6
F looking for	-1,2,-2
F looking for a	-9,11,-3
F lot of	4,-2,-5
F lots of	-5,9,-4
F love	-6,-1,5
F love ,	3,1,-5
F love a	-8,15,-7
F love actually	9,-8,-1
F love and	19,-23,-3
F loved	-7,3,4
F loved the	-2,3,-3
F loves	11,-4,-7
F made	9,-6,-3
F made a	1,1,-4
F made me	3,-2,-1
F made my	3,-2,-2
F make	3,0,-4
F make it	-6,8,-2
F make my	5,-1,-3
F makes me	3,-3,0
F makes my	5,-1,-4
F making	6,-4,-3
F many	2,-4,0
F may	3,-5,1
F maybe	-1,3,-4
F maybe ,	-7,10,-3
F me	2,-2,-1
F me ,	-1,5,-4
F me , ,	-7,9,-1
F me , the	-9,-2,9
F me about	5,-9,-1
F me an	10,-16,1
F me and	4,-1,-3
F me and my	9,-7,-2
F me at the	5,-4,-2
F me for	-8,13,-4
F me from	-11,-9,6
F me have	3,-1,-2
F me in	-6,8,-2
F me in the	2,-1,-1
F me of	-2,-4,5
F me off	0,-6,4
F me something	-3,3,0
F me to	3,0,-3
F me with	-15,-1,14
F mean	-11,4,7
F mind	-3,-8,9
F minus	2,-8,2
F minus the	0,-4,4
F minute	9,-7,-3
F minutes	-2,3,-3
F minutes ,	3,-1,-2
F minutes of	5,-3,-2
F mood for	-2,0,0
F mood for a	-12,13,-1
F more	-2,2,0
F more ,	0,2,-2
F more , ,	0,2,-3
F more , more	-5,6,-1
F more and	-3,2,-1
F more of	-17,1,13
F more of a	9,-6,-3
F more than	5,-10,4
F more with	-4,6,-1
F more with ,	-7,7,-1
F more with a	-9,-1,8
F most	5,-2,-4
F mother in	-3,4,-2
F mother in law	2,-2,-1
F motion ,	-6,8,-3
F movie	1,2,-2
F movie ,	9,-7,-5
F movie about	3,0,-5
F movie of	-8,2,6
F movie of ,	-11,12,-1
F movie with	-13,10,6
F much	0,-4,3
F mum	9,-8,-2
F musical	-7,4,3
F musical ,	-8,9,-2
F must	-7,9,-2
F my	3,-1,-1
F my , ,	-3,5,-2
F my , a	16,-14,-2
F my , in	4,-2,-1
F my , my	2,-1,-1
F my , the	10,-8,-2
F my , who	3,-2,-1
F my a	9,-5,-4
F my at	6,-3,-4
F my at the	4,-2,-4
F my boyfriend	3,-2,-2
F my cant	-4,-1,5
F my dad	2,1,-3
F my for	-9,-1,5
F my four	5,-1,-4
F my from	6,-3,-2
F my has	6,-5,-2
F my in	3,-2,-1
F my in laws	12,-4,-9
F my in the	6,-4,-2
F my is	4,-5,1
F my is a	8,-6,-2
F my mother in	5,-4,-1
F my mum	9,-8,-2
F my of	12,-8,-3
F my on	-12,5,8
F my other	2,-1,0
F my own	6,-3,-4
F my parents	3,-2,-1
F my says	8,-3,-4
F my six	2,-1,-2
F my son	2,-1,-1
F my that	-3,-3,6
F my three	8,-2,-5
F my to	8,-4,-3
F my wants	-3,4,-2
F my was	-4,-11,9
F my whole	4,-3,-1
F mystery ,	-3,7,-5
F n	2,2,-6
F ne	-1,9,-8
F need	-5,4,0
F need ,	-6,9,-3
F need a	7,-4,-4
F need something	-3,4,-1
F need to	13,-11,-2
F needs	-14,7,-2
F needs a	5,-8,0
F neither	-1,-3,2
F netflix	0,-17,7
F never	4,-3,0
F never a	-5,9,-4
F never seen a	-2,5,-6
F new	3,-1,-2
F next	5,-4,-1
F next ,	1,0,-3
F nice	-2,4,-4
F nice ,	9,-7,-3
F night	-4,4,-1
F nine	5,-4,0
F nine ,	-6,6,-2
F no	0,-2,3
F no ,	-1,-2,3
F no , a	-5,10,-7
F no , and	0,3,-3
F no , my	0,1,-2
F no , no	-5,-4,9
F no , or	-9,-18,24
F no , so	13,-9,-7
F no , the	5,-10,3
F no and	9,-3,-7
F no in	-9,-8,15
F no jump	-3,-1,4
F no more	-4,-6,9
F no of	0,-10,4
F no one	3,-7,2
F no to	-2,-1,1
F nobody	1,-2,0
F nobody ,	15,-13,-3
F nobody gets	-11,-3,13
F nobody in my	2,0,-2
F noir ,	2,-1,-1
F none of that	4,-5,-2
F none of the	-16,-6,21
F none of your	-6,-2,8
F nor	-5,-5,9
F not	2,-3,1
F not ,	3,0,-4
F not , my	4,-3,-1
F not , not	-8,-4,12
F not , the	9,-6,-4
F not a	1,-4,3
F not about	2,-15,11
F not another	0,-5,4
F not as	5,3,-8
F not by	1,-6,4
F not for	0,-7,4
F not from	4,-4,-1
F not gonna	6,-3,-3
F not have	0,-5,4
F not having	-11,-1,12
F not in	4,-8,3
F not is	2,-6,3
F not my	13,-2,-12
F not of	-7,0,6
F not one	-1,-3,3
F not see	2,-14,5
F not so	0,-9,5
F not that	9,-1,-9
F not the	0,-6,5
F not this	-7,17,-14
F not to	0,3,-6
F not too	-8,0,6
F not want	-2,-9,8
F not with	-12,-6,16
F nothing	-1,-4,5
F nothing ,	7,0,-8
F nothing , nothing	-6,-7,13
F nothing , the	2,-1,-1
F nothing about	-4,-1,4
F nothing against	6,2,-11
F nothing by	-8,-1,9
F nothing of	-2,-5,6
F nothing that	-1,-8,6
F nothing too	-2,-4,6
F nothing w	-6,-4,9
F nothing where the	-4,-2,6
F nothing with	-2,-4,5
F nothing with ,	-3,3,-2
F nothing with a	-16,-3,19
F now	1,1,-3
F now ,	0,3,-3
F of	2,-1,-1
F of ,	8,-5,-3
F of , ,	-1,5,-4
F of , a	8,-6,-2
F of , i	8,-7,-2
F of , my	3,-3,0
F of , of	-9,12,-2
F of , the	-3,6,-4
F of FILM ,	-2,3,0
F of a	4,-3,-1
F of a ,	6,-3,-4
F of is	5,-3,-2
F of it	12,-7,-7
F of me	7,-6,-1
F of my	4,-2,-2
F of not	7,-2,-5
F of of	9,-2,-7
F of our	6,-4,-1
F of that	8,-8,-2
F of the ,	1,3,-5
F of them	-8,5,1
F of those	-5,3,1
F of to	13,-10,-3
F of us	-4,7,-3
F of us ,	15,-15,-1
F of your	-6,-2,7
F off	-2,-5,5
F off ,	2,1,-5
F off a	4,-9,2
F off my	8,-4,-3
F off the	6,-7,1
F off to	5,-3,-3
F oh	6,-5,-2
F ok	7,-4,-4
F ok ,	-1,-3,3
F ok so	6,-5,-1
F on ,	3,0,-3
F on , ,	-8,9,-2
F on a	2,0,-2
F on a ,	-4,6,-2
F on about	6,-5,-2
F on an	-8,-14,15
F on at	-2,6,-5
F on for a	2,-1,0
F on his	3,-2,-1
F on my	5,-2,-3
F on our	2,-1,0
F on the	3,-3,0
F on the ,	3,0,-5
F on the of	2,-2,0
F on the other	3,-3,-1
F on the to	7,-6,-1
F once	4,-2,-2
F once a	2,1,-3
F one	2,-1,-1
F one ,	1,-2,1
F one , ,	-2,0,2
F one , a	4,-4,-1
F one , one	-1,3,-2
F one about	1,1,-3
F one for	-10,6,0
F one for the	14,-13,-5
F one from	6,-1,-5
F one is	-7,3,4
F one more	6,-4,-3
F one of	0,-8,6
F one of the	-4,1,2
F one of them	-9,1,5
F one of those	-3,8,-6
F one that	1,1,-3
F one where	1,-7,3
F one with	4,-4,-1
F one with the	-11,14,-4
F ones	6,-3,-4
F ones ,	2,1,-3
F ones , ,	-8,10,-2
F only	6,-3,-3
F only the	-8,11,-3
F or	-3,2,0
F or ,	4,-1,-3
F or , ,	-4,0,4
F or a	-4,6,-4
F or the	2,-6,4
F other	0,3,-2
F other ,	-4,7,-3
F our	4,-2,-2
F our ,	-3,4,-2
F our is	8,-6,-2
F our the	3,-2,-1
F out	1,-10,8
F out ,	-3,-2,4
F out of	-1,4,-4
F out of the	11,-9,-4
F over	-3,-10,11
F over ,	0,1,-3
F over a	0,-3,3
F over my	4,-2,-2
F over the	6,1,-7
F own	6,-7,0
F parents	2,-2,-1
F pass on	-6,-6,9
F people	-2,3,-1
F people ,	2,1,-4
F people , ,	-2,2,-1
F people in a	-14,1,8
F people who	-8,6,-2
F perfect	13,-9,-4
F person in the	2,-2,-1
F pick	-2,-9,6
F please	5,-6,-1
F please ,	-1,4,-4
F please , ,	-5,6,-1
F please , and	-14,9,7
F please , no	-3,10,-7
F please no	-5,-1,5
F pleasure ,	0,1,-3
F pls	7,-5,-4
F pls ,	0,1,-3
F portuguese ,	2,-1,-2
F prefer	-4,8,-8
F put	-3,-4,4
F put me off	-3,-5,5
F put on	4,-3,-1
F put on the	10,-5,-5
F put the	-1,2,-1
F rated	-8,8,-1
F rated ,	8,-6,-5
F rather	4,1,-6
F rather not have	7,-3,-5
F rather than	-6,-9,13
F really	6,-7,1
F really ,	0,2,-4
F recommended	-1,5,-7
F right	-3,0,1
F right ,	6,-5,-3
F rom	-10,1,0
F romance ,	-9,12,-4
F romance , ,	3,-2,-1
F romantic ,	-7,10,-3
F said	-7,10,-5
F said my	3,-1,-2
F said the	5,-3,-3
F same	1,1,-2
F same ,	-5,6,-2
F saw	5,-1,-5
F saw the	3,-2,-2
F say	-1,6,-5
F say no to	-8,6,-2
F says	-3,6,-3
F says my	5,-3,-2
F says the	4,-3,-1
F scary ,	-1,2,-3
F scene ,	19,-16,-3
F schon	14,-7,-7
F sci	-6,6,1
F science	4,-4,0
F science fiction	-16,18,-1
F se	-3,4,-1
F se ,	-4,-4,7
F see	3,-4,1
F see a	-2,5,-3
F see the	3,0,-4
F seen	2,1,-2
F seen ,	4,-3,-1
F seen a	1,2,-5
F seen the	5,-3,-2
F set in	-8,10,-2
F set in a	-18,4,11
F seven	-8,8,-2
F she	1,1,-2
F she likes	-2,6,-6
F she the	3,-2,-1
F she wants	1,1,-4
F shes	3,0,-3
F shes a	11,-10,-1
F shes for	6,-3,-2
F shes the	6,-4,-3
F should	-3,6,-3
F should be	6,-3,-5
F should have	7,-5,-1
F show	14,-15,-2
F show me	-16,10,4
F si	4,4,-10
F sick of	-6,-2,8
F silly ,	-1,3,-4
F silly , ,	-12,13,-1
F simple	7,-5,-3
F single	-11,9,3
F sit through	4,-6,2
F six	5,-3,-2
F six ,	-1,2,-1
F skip	-7,-4,10
F slapstick ,	-2,4,-1
F slow ,	0,4,-5
F smth	-1,4,-5
F so	-4,4,-1
F so ,	-2,4,-2
F so , ,	-5,8,-3
F so , no	-10,-3,13
F so a	-4,-1,3
F so i	5,-4,-1
F so more	-13,15,-3
F so much	10,-18,-2
F so no	-2,-3,4
F so nothing with	-4,-3,7
F so something	3,-3,-1
F so the	3,-1,-2
F so we	13,-11,-1
F some	-3,5,-3
F somebody	-2,-3,2
F something	-3,5,-2
F something ,	-3,4,-1
F something , ,	-8,10,-1
F something about	6,1,-7
F something and	-11,12,-2
F something but	-10,11,-1
F something from	-12,19,-8
F something from the	-9,10,-3
F something in	2,0,-4
F something in the	0,1,-2
F something of	-11,15,-3
F something that	5,-2,-4
F something to	10,-8,-3
F something truc	-5,7,-2
F something where	-3,4,-4
F something with	-5,7,-3
F something with ,	7,-5,-3
F something with a	-12,14,-3
F somewhere	-7,8,-3
F son	3,-1,-1
F sorry	11,-8,-2
F sort ,	-4,5,-1
F sort of	-2,4,-3
F sound of	6,-2,-4
F south	-3,6,-4
F spanish	-7,11,-3
F spanish ,	-7,2,4
F spanish , ,	-12,12,-1
F spare me	-9,-1,10
F spare us the	-8,-1,8
F stand	-8,-3,10
F starring	-14,17,-3
F stay	2,1,-4
F still	3,0,-2
F stop motion ,	-9,9,-2
F story	8,-6,-3
F story ,	-3,6,-3
F stuff ,	-7,1,5
F style of	-2,4,-2
F such a thing	5,-4,-1
F sunday	4,-3,-1
F sunday ,	-2,3,-1
F take	-11,13,-5
F take a	-6,10,-7
F teenage	9,-8,-1
F tell my	3,-1,-2
F ten	2,0,-1
F than	6,-8,2
F than ,	10,-5,-9
F than FILM ,	-7,9,-4
F than a	4,-9,0
F than my	10,-9,-2
F than the	-7,4,3
F thank	8,-6,-3
F thanks ,	4,-1,-6
F that	3,-2,-2
F that ,	1,3,-3
F that , ,	-7,9,-3
F that , that	10,-7,-2
F that i	6,-4,-3
F that im	11,-7,-5
F that in	-20,0,13
F that is	1,1,-3
F that isnt	6,-8,2
F that my	5,-2,-2
F that not	12,-7,-6
F that not is	-7,-6,11
F that of	7,-7,1
F that se	-18,19,0
F that sort of	-6,-2,8
F that the	6,-6,-1
F that was	-2,3,-1
F that was a	7,-5,-2
F that was the	2,-1,-1
F thats my	5,-3,-3
F thats the	2,-2,0
F the	3,-2,-1
F the ,	2,1,-3
F the , ,	0,2,-3
F the , a	-4,6,-2
F the , and	-1,-3,1
F the , i	4,-2,-2
F the , my	2,-1,0
F the , no	5,-2,-4
F the , or	15,-9,-6
F the , so	-6,10,-7
F the , that	7,-6,-3
F the , the	3,-3,0
F the , with	9,-5,-5
F the FILM ,	12,-12,-1
F the FILM of	-2,6,-3
F the a	5,-9,2
F the and	3,-1,-2
F the and the	-2,5,-4
F the are	4,-2,-2
F the at	7,-4,-3
F the at the	4,-2,-2
F the back	11,-8,-3
F the best	2,0,-3
F the better ,	3,-1,-2
F the end ,	8,-10,1
F the for	3,-2,-2
F the french	0,2,-4
F the from	8,-6,-3
F the good	4,-3,-1
F the has	8,-7,-2
F the have	6,-5,-1
F the have watch	4,-3,-1
F the i	2,-1,-1
F the in	7,-3,-4
F the in the	3,1,-3
F the irish ,	-6,-4,7
F the is	-2,3,-1
F the is a	-11,14,-4
F the is the	0,1,-5
F the line at	-2,-3,4
F the little	-1,3,-4
F the me	7,-5,-1
F the mood for	-2,0,0
F the most	-3,4,-1
F the my	4,-3,-1
F the new	3,-3,0
F the next	-1,3,-2
F the of	5,-4,-1
F the of ,	16,-14,-1
F the of a	2,0,-2
F the of my	2,-2,-1
F the of the	10,-8,-2
F the on	2,-2,-1
F the on the	2,0,-2
F the one	-4,-6,8
F the one ,	7,-6,-2
F the one with	14,-23,7
F the only	5,-3,-2
F the other	2,-2,-1
F the right	-10,10,-2
F the same	0,2,-1
F the so	-1,9,-10
F the sort ,	-2,3,-1
F the style of	-2,4,-2
F the ten	-10,10,-1
F the that	5,-2,-6
F the the	4,-1,-2
F the three	-7,-1,9
F the to	5,-4,0
F the to the	-3,4,-3
F the two	2,-1,-2
F the want	-16,18,-3
F the was	5,-4,-1
F the whole	7,-5,-1
F the whole of	5,-3,-1
F the with	15,-11,-4
F the with the	-1,2,-3
F the worst	3,-3,0
F them	-5,1,2
F them ,	1,2,-2
F then	5,-3,-2
F then ,	-2,4,-2
F then , ,	-4,8,-3
F then a	-10,12,-4
F then i	3,-3,-1
F then the	1,1,-2
F there	0,3,-3
F there a	8,-5,-4
F there was	5,-4,-1
F theres	5,-6,1
F theres a	-2,4,-2
F theres no	-1,-4,4
F these	-5,8,-5
F they	2,-1,-1
F they the	-15,11,2
F theyre	3,-3,-1
F theyve	6,-5,-2
F thing ,	8,-2,-6
F thing about	13,-15,2
F thing as a	4,-3,-3
F thing that	-5,-4,7
F things	-10,3,1
F things ,	0,-4,3
F think	4,-1,-2
F thinking	3,0,-4
F this	8,-4,-4
F this ,	7,-5,-1
F this , ,	-12,13,-2
F this the	7,-6,-1
F though	-2,-4,4
F though ,	2,-6,4
F though the	2,1,-5
F three ,	-6,7,-2
F three and a	-7,-7,9
F three hours ,	4,-4,-1
F three hours of	-5,0,4
F thriller	-10,-5,9
F thriller ,	2,1,-3
F thriller , ,	-18,19,0
F through	8,-6,-2
F through a	-3,0,4
F through my	-8,-2,9
F through the	0,4,-4
F till	8,-2,-5
F till the	5,-4,-1
F time	-2,-4,5
F time ,	5,-3,-2
F time i	4,-2,-1
F time in	2,-1,-1
F tired	4,-3,-4
F to ,	1,1,-2
F to , ,	-9,9,-1
F to , and	-1,2,-1
F to , the	7,-6,-2
F to a	6,-4,-2
F to and	5,5,-11
F to be	-2,4,-2
F to be a	3,5,-11
F to have	-9,11,-5
F to her	14,-13,-4
F to in	7,-7,-5
F to me	6,-4,-2
F to my	-3,5,-2
F to of	2,-2,-1
F to see	-5,6,1
F to see a	-6,7,-2
F to see the	9,-8,-1
F to the	1,-2,0
F to watch	0,-4,3
F told me	2,-1,0
F tonight ,	7,-3,-3
F too	-3,0,3
F too ,	-1,6,-7
F too , and	-18,19,-8
F too many	-8,4,3
F too much	3,2,-7
F tried	5,-4,-1
F truc	-5,7,-2
F true	-12,0,7
F try	3,-1,-2
F two	3,-1,-2
F two ,	1,0,-2
F two , ,	-8,9,-1
F two , a	16,-14,-1
F two and a	3,-8,1
F two hours	-1,3,-3
F two hours ,	-9,12,-3
F under	-1,2,-3
F under a	-3,5,-3
F under the	3,-2,-3
F until	11,-9,-2
F until the	6,-4,-2
F up	2,-3,1
F up ,	-7,9,-2
F up , ,	-7,8,-1
F up for	0,-6,2
F up the	-4,6,-4
F up to the	0,4,-4
F up with	-6,-14,15
F us	3,-1,-2
F us ,	1,1,-2
F us , ,	-2,3,-2
F us a	0,3,-3
F us on the	2,-1,-1
F us the	2,-10,6
F very	0,2,-2
F vi	9,-6,-3
F w	-7,6,2
F w ,	6,-4,-10
F want	0,2,-2
F want ,	4,-3,-2
F want , ,	-11,8,3
F want a	-3,5,-1
F want and	-12,15,-3
F want is	-6,3,4
F want something	-1,3,-1
F want the	-7,4,3
F want to	2,-1,-1
F want to be	-3,6,-6
F wanted	-5,8,-3
F wanted to	5,-4,-1
F wants	-5,7,-2
F wants ,	-1,3,-4
F wants a	-16,14,-3
F war	2,0,-3
F war ,	1,2,-3
F war , ,	11,-9,-2
F war , a	9,-8,-2
F wartime ,	-4,4,-2
F was	3,-2,-1
F was ,	3,-1,-2
F was a	3,-2,-1
F was an	2,-2,-1
F was and	7,-4,-3
F was at the	2,-1,-1
F was her	5,-4,-1
F was in	6,-4,-2
F was in the	3,-2,0
F was like being	3,-2,-1
F was my	2,-1,-2
F was on the	10,-10,0
F was the	5,-4,-1
F was too	5,-4,-1
F wasnt	6,-3,-2
F watch	1,-2,1
F watch ,	2,-1,1
F watch and	5,-4,-2
F watch the	5,0,-5
F watched	11,-6,-6
F watched the	2,-1,-1
F watches	11,-6,-10
F way	9,-7,-3
F we	3,-2,-1
F we ,	12,-11,-2
F we a	-11,13,-5
F we all	4,-2,-1
F we both	9,-9,0
F we can	4,-2,-4
F we did	2,-2,0
F we do	-4,10,-5
F we had	6,-5,-2
F we had a	2,-1,-1
F we have	-6,10,-4
F we have a	9,-8,-1
F we like	9,-7,-3
F we need	13,-12,-2
F we the	5,-4,-1
F we want	-16,19,-2
F we want a	3,-1,-1
F wed	3,-1,-3
F wed like	0,1,-4
F well	-4,-3,3
F well ,	-1,3,-3
F welsh ,	-15,16,-1
F were	8,-6,-3
F were a	8,-4,-4
F were in	8,-5,-3
F were not	7,-4,-6
F western ,	-9,0,7
F weve	-4,0,4
F weve a	-4,7,-2
F weve been	3,-2,-1
F weve got	10,-9,-1
F what	12,-10,-2
F what a	4,-4,-1
F what about	-5,7,-4
F what about a	5,-3,-4
F what did	-14,15,-4
F what i	4,-3,-1
F what my	2,-1,-1
F what the	10,-8,-3
F whatever	3,2,-10
F whats	6,-4,-2
F whats the	5,-4,-2
F when	0,3,-5
F when the	6,-5,0
F when you	2,-1,0
F where	-2,2,0
F where a	-4,0,3
F where i	6,-2,-4
F where nobody	-3,-1,2
F where people	0,6,-8
F where the	1,-2,0
F where they	5,-6,3
F which	3,0,-2
F which is	-7,9,-4
F which the	-1,5,-8
F who	-2,3,-1
F who cant	-14,11,4
F who the	-9,6,4
F who was	5,-3,-2
F whole	2,-3,1
F whole ,	-1,3,-4
F whole of	5,-4,-1
F will	-3,-2,4
F will be	5,-2,-3
F with ,	0,3,-3
F with , ,	-6,6,0
F with , i	6,-1,-4
F with , my	4,-3,-3
F with , the	8,-5,-3
F with , with	-14,-1,8
F with a	-3,2,1
F with a ,	-2,3,-1
F with a and	-1,6,-7
F with an	-7,9,-2
F with and	-8,11,-3
F with and a	2,0,-4
F with his	1,3,-4
F with in	-17,7,9
F with less	-6,1,0
F with my	2,-1,-1
F with no	-6,5,-1
F with of	-5,-3,3
F with one	-4,5,-2
F with or	-7,7,0
F with people who	-11,13,-2
F with something	-3,3,0
F with that	-4,9,-6
F with the	3,1,-3
F with the ,	14,-12,-3
F with the of	-8,-4,9
F with two	1,0,-2
F without	-2,-2,4
F without ,	11,-12,0
F without a	-7,0,6
F without being	3,-4,-1
F without the	0,-6,5
F wont	4,-1,-4
F wont have	-1,-4,6
F worst	3,-3,0
F would	11,-8,-3
F would be	8,-5,-2
F would like	9,-9,-3
F would watch	-10,13,-8
F wouldnt	-4,10,-12
F year	-3,3,-2
F yes	-5,-4,9
F yes ,	-9,0,7
F you	4,-1,-3
F you ,	10,-9,-2
F you can	2,-6,3
F you do	4,-2,-2
F you me	-2,-6,6
F you the	13,-14,0
F your	3,-4,1
F youre	6,-4,-1
F zero	3,-1,-2
K # ,	-3,6,-3
K # .	3,-3,-4
K # I	9,-4,-6
K # and	4,-1,-3
K # hint	7,-5,-4
K # small	6,-3,-3
K # used	-1,-3,2
K # word facet +	-7,8,-4
K # word mood +	6,0,-8
K # word runtime +	-13,9,2
K # word unread	6,-6,1
K # word word +	9,-6,-2
K # · ,	8,-4,-5
K # · .	-2,7,-5
K # · I	2,0,-1
K # · hint	11,-6,-5
K # · rare	16,-10,-6
K # · small	8,-6,-1
K # · used	2,-1,0
K , #	-5,6,-3
K , FILM	1,1,-2
K , I	4,-2,-1
K , NAME	-1,5,-4
K , NO	0,-3,3
K , and	1,-2,1
K , content	-1,4,-3
K , country	-3,5,-2
K , feeling disliked	8,-3,-6
K , feeling loved	5,-2,-3
K , genre	1,5,-6
K , hint	-2,4,-1
K , is	5,-3,-3
K , like 	0,1,-3
K , moods	6,-4,-3
K , occasions	8,-6,-2
K , open	-6,8,-3
K , rare	-2,3,-1
K , same 	-2,4,-1
K , seen 	2,-1,0
K , small	1,1,-2
K , telling	-2,5,-3
K , themes	-5,6,-1
K , they	1,0,-2
K , turn 	-2,2,0
K , used	0,2,-3
K , wish 	-3,5,-3
K , word country +	-2,3,-2
K , word facet +	-3,4,-1
K , word facet -	-9,5,3
K , word genre +	-5,7,-1
K , word language +	-1,3,-2
K , word language -	-7,16,-12
K , word mood +	-2,3,-1
K , word mood -	-2,-3,5
K , word person +	-2,0,1
K , word person -	5,-8,-2
K , word runtime +	7,-5,-2
K , word word +	0,2,-2
K , word word -	0,0,-3
K , word years +	-1,3,-2
K , · #	-2,5,-4
K , · ,	-3,4,-1
K , · .	-1,5,-3
K , · FILM	5,-4,-1
K , · I	9,-6,-2
K , · NAME	7,-9,2
K , · NO	3,-4,1
K , · and	-2,-1,3
K , · content	-4,0,4
K , · country	2,0,-2
K , · feeling disliked	5,-7,0
K , · feeling loved	9,-8,-3
K , · feeling so-so	-7,-3,7
K , · films	1,1,-2
K , · genre	-8,9,-1
K , · hint	0,2,-2
K , · is	3,-3,0
K , · like 	8,-7,-1
K , · moods	2,1,-3
K , · occasions	8,-4,-3
K , · rare	3,-2,-1
K , · same 	-7,0,5
K , · seen 	6,-3,-4
K , · small	3,-1,-2
K , · telling	-3,4,-1
K , · themes	-4,5,-1
K , · they	-2,5,-8
K , · turn 	2,-2,-1
K , · used	3,-1,-2
K , · wish 	-1,-1,2
K . #	-6,5,0
K . .	-2,1,1
K . FILM	3,-2,-1
K . I	3,-1,-2
K . NAME	7,-3,-5
K . NO	1,-2,1
K . and	-14,-2,13
K . content	3,-6,-2
K . country	1,2,-3
K . feeling disliked	4,-6,1
K . feeling hated	-1,7,-6
K . feeling loved	-9,2,5
K . films	1,1,-3
K . genre	6,-2,-4
K . hint	1,0,-2
K . is	4,-1,-3
K . like 	-1,2,-3
K . moods	-3,5,-2
K . occasions	-2,5,-2
K . open	-4,6,-2
K . rare	-5,4,1
K . seen 	5,-3,-3
K . small	1,1,-3
K . standing	-9,4,-3
K . themes	2,2,-4
K . they	5,-4,-1
K . turn 	4,-3,-1
K . wish 	-2,2,0
K . word country +	-1,4,-3
K . word facet +	-2,3,0
K . word facet -	-21,4,8
K . word genre +	-7,1,6
K . word genre -	-4,-4,5
K . word language +	0,3,-3
K . word mood +	-1,4,-3
K . word mood -	-6,5,0
K . word person +	-8,5,2
K . word person -	-8,-4,12
K . word runtime +	0,-3,3
K . word unread	4,-2,-2
K . word word +	2,0,-2
K . word word -	-4,-2,1
K . word years +	-4,4,0
K . · #	9,-4,-5
K . · ,	-4,5,-2
K . · .	-2,2,0
K . · FILM	0,3,-4
K . · I	6,-6,-1
K . · NAME	9,-3,-7
K . · NO	4,-1,-3
K . · and	1,1,-2
K . · content	-6,-3,7
K . · country	-1,7,-6
K . · feeling disliked	0,-11,9
K . · feeling liked	4,-1,-4
K . · feeling loved	8,-2,-7
K . · feeling so-so	-4,9,-8
K . · films	-1,4,-4
K . · genre	-7,8,-1
K . · hint	4,-2,-2
K . · is	0,-3,3
K . · like 	8,-8,-2
K . · moods	-3,4,-3
K . · occasions	-2,6,-6
K . · open	9,-8,-1
K . · rare	-3,3,0
K . · same 	-12,7,6
K . · seen 	7,-5,-1
K . · small	3,-2,-1
K . · standing	-19,3,10
K . · telling	-5,5,0
K . · themes	-2,3,-1
K . · they	11,-10,-2
K . · turn 	-2,6,-4
K . · used	4,-4,0
K . · wish 	-2,0,1
K FILM ,	0,1,-2
K FILM .	8,-3,-5
K FILM NO	2,0,-2
K FILM and	3,-2,-1
K FILM feeling disliked	3,1,-4
K FILM hint	8,-6,-3
K FILM is	3,-2,-2
K FILM occasions	13,-11,-2
K FILM rare	9,-7,-1
K FILM small	0,1,-2
K FILM they	2,-1,-1
K FILM used	7,-5,-3
K FILM wish 	3,0,-2
K FILM word facet +	-7,8,-3
K FILM word unread	3,-1,-2
K FILM word word +	3,-4,0
K FILM · ,	4,-1,-3
K FILM · .	-6,2,3
K FILM · FILM	4,-3,0
K FILM · NO	3,-1,-1
K FILM · and	12,-11,-2
K FILM · feeling disliked	2,-1,-2
K FILM · feeling liked	3,-2,-1
K FILM · hint	6,-5,-1
K FILM · is	4,-3,-3
K FILM · like 	3,-2,-1
K FILM · occasions	4,-3,-1
K FILM · rare	10,-5,-5
K FILM · small	3,-2,-1
K FILM · themes	6,-4,-2
K FILM · used	3,-2,-1
K I #	7,-5,-1
K I ,	1,2,-3
K I .	-8,3,3
K I I	3,-1,-1
K I NO	3,-2,-1
K I country	12,-10,-2
K I feeling liked	-3,5,-4
K I feeling loved	0,3,-2
K I hint	2,0,-2
K I is	4,-3,0
K I moods	7,1,-10
K I occasions	10,-6,-4
K I rare	3,0,-3
K I small	3,-2,-1
K I themes	6,-2,-3
K I used	1,-2,2
K I wish 	-1,3,-2
K I word facet +	-1,3,-2
K I word facet -	12,-6,-6
K I word language +	11,-7,-4
K I word mood +	2,1,-4
K I word person +	5,-12,1
K I word unread	4,-2,-1
K I word word +	7,-5,-2
K I word word -	10,-5,-6
K I word years +	4,-2,-2
K I · #	6,-5,-2
K I · ,	5,-4,-1
K I · .	5,-3,-3
K I · FILM	3,-2,-1
K I · I	2,-1,-1
K I · NAME	4,-1,-1
K I · NO	6,-3,-2
K I · and	-1,2,-1
K I · content	5,-3,-2
K I · country	7,-5,-2
K I · feeling disliked	5,-3,-1
K I · feeling liked	3,-2,-1
K I · feeling loved	3,-2,0
K I · films	3,-4,2
K I · hint	4,-3,-2
K I · is	2,0,-1
K I · like 	2,-2,0
K I · moods	3,0,-2
K I · occasions	-5,7,-2
K I · rare	6,-3,-3
K I · same 	2,-1,-1
K I · small	4,-3,-1
K I · telling	-5,8,-4
K I · themes	7,-5,-2
K I · used	2,0,-2
K I · wish 	4,-3,-1
K NAME ,	2,-1,-1
K NAME .	0,-7,6
K NAME NAME	7,-5,-2
K NAME small	9,-6,-3
K NAME themes	8,-2,-6
K NAME word unread	3,-1,-1
K NAME · ,	2,-1,-1
K NAME · NAME	5,-3,-2
K NAME · and	5,-2,-2
K NAME · is	3,-1,-2
K NAME · small	10,-8,-1
K NAME · themes	1,2,-5
K NO ,	-2,1,1
K NO .	-5,8,-3
K NO FILM	8,-7,-2
K NO I	10,-2,-8
K NO NAME	-4,-10,9
K NO NO	-3,-3,5
K NO content	-3,0,2
K NO country	2,-9,6
K NO films	0,-6,5
K NO genre	-1,-5,7
K NO hint	-2,-5,7
K NO is	0,3,-3
K NO moods	-2,-10,12
K NO occasions	-1,-9,4
K NO rare	-2,-2,5
K NO small	0,-2,3
K NO telling	-8,-7,14
K NO themes	-4,-6,10
K NO used	1,-5,4
K NO wish 	-2,-4,2
K NO word country -	-2,-3,4
K NO word facet +	-2,0,2
K NO word facet -	-2,-3,5
K NO word genre -	-3,-5,8
K NO word language +	-8,0,4
K NO word language -	3,-8,4
K NO word mood +	-8,-5,9
K NO word mood -	-3,-2,5
K NO word person +	-4,-2,6
K NO word person -	-1,-4,5
K NO word runtime +	-7,7,-3
K NO word unread	2,-4,2
K NO word word +	4,-2,-2
K NO word word -	1,-2,1
K NO word years +	-10,-2,6
K NO · ,	-2,-3,4
K NO · .	0,-3,3
K NO · FILM	3,-1,-2
K NO · I	4,-1,-3
K NO · NAME	0,-9,7
K NO · NO	5,-4,-1
K NO · and	-6,1,4
K NO · content	0,-5,4
K NO · country	6,-5,-3
K NO · films	2,-6,4
K NO · genre	6,-5,-1
K NO · hint	-5,-1,6
K NO · is	2,-4,1
K NO · like 	3,-5,-1
K NO · moods	-6,-5,11
K NO · occasions	-6,1,2
K NO · rare	-2,-4,5
K NO · small	2,-2,0
K NO · standing	3,-4,1
K NO · telling	1,-6,5
K NO · themes	-2,-6,7
K NO · turn 	0,-9,7
K NO · used	-4,-1,5
K NO · wish 	5,-3,-2
K and FILM	2,-1,-1
K and hint	-1,4,-3
K and is	2,-5,3
K and moods	0,-5,4
K and occasions	5,-3,-1
K and open	8,-6,-1
K and rare	10,-4,-6
K and small	-3,4,-1
K and telling	-1,4,-5
K and they	2,0,-1
K and used	0,2,-2
K and wish 	0,2,-3
K and word country +	2,2,-4
K and word facet -	0,-3,1
K and word language +	-6,9,-3
K and word mood +	-2,1,1
K and word person +	3,-3,-1
K and word runtime +	-4,0,6
K and word unread	0,1,-2
K and word word +	0,2,-2
K and word word -	3,-7,6
K and word years +	2,2,-6
K and · ,	-2,3,-1
K and · .	0,2,-3
K and · FILM	8,-7,0
K and · I	1,-5,4
K and · NO	-3,-1,2
K and · and	-1,2,-3
K and · country	11,-8,-4
K and · films	-10,13,-6
K and · genre	-6,7,-4
K and · hint	-4,3,1
K and · is	10,-12,1
K and · moods	12,-9,-3
K and · rare	-4,5,-2
K and · small	2,-1,-1
K and · themes	-3,5,-2
K and · used	-2,-1,3
K and · wish 	5,-4,-1
K content ,	4,-3,-1
K content .	2,8,-11
K content and	-9,3,7
K content content	-7,3,3
K content small	-3,-3,4
K content word facet +	-9,-13,17
K content word facet -	-1,-2,3
K content word genre -	2,4,-6
K content word mood +	-19,-3,15
K content word mood -	-3,-4,7
K content word unread	12,-3,-8
K content word word +	0,-3,0
K content word word -	15,7,-24
K content · ,	-2,-3,5
K content · .	-3,3,-1
K content · I	10,-9,-2
K content · and	-2,-5,1
K content · content	8,-7,-1
K content · small	-3,3,0
K country ,	-5,8,-3
K country .	3,2,-9
K country and	3,3,-5
K country country	10,-7,-11
K country hint	1,3,-5
K country is	5,1,-8
K country small	5,-2,-4
K country themes	-2,5,-5
K country used	0,2,-3
K country wish 	9,-8,-1
K country word country +	-4,4,0
K country word facet +	-8,10,-4
K country word genre +	6,1,-9
K country word language +	-7,3,0
K country word mood +	9,-11,1
K country word person +	-21,22,-3
K country word unread	5,-4,-2
K country word word +	3,1,-4
K country word word -	-12,-5,14
K country · ,	0,2,-2
K country · .	4,-4,-1
K country · and	18,-13,-9
K country · films	-1,-12,9
K country · genre	1,-2,1
K country · hint	-4,5,-1
K country · rare	15,-13,-4
K country · small	1,-2,0
K country · used	-1,5,-6
K feeling disliked ,	-1,5,-4
K feeling disliked .	2,0,-4
K feeling disliked and	-13,10,3
K feeling disliked feeling disliked	-2,-5,7
K feeling disliked is	5,-3,-3
K feeling disliked small	-4,-6,9
K feeling disliked word facet +	4,-3,-2
K feeling disliked word facet -	-4,6,-15
K feeling disliked word mood -	-1,-2,3
K feeling disliked word unread	3,-4,1
K feeling disliked word word -	11,-9,-6
K feeling disliked · ,	6,-5,0
K feeling disliked · .	7,-7,-1
K feeling disliked · and	1,-2,1
K feeling disliked · feeling disliked	5,-2,-3
K feeling disliked · is	-5,-3,8
K feeling disliked · small	0,3,-3
K feeling hated ,	8,-6,-4
K feeling hated .	7,-4,-11
K feeling hated feeling hated	0,-2,3
K feeling hated small	4,-9,1
K feeling hated word unread	-1,-1,2
K feeling hated · .	16,-14,-4
K feeling hated · NAME	4,-4,0
K feeling hated · small	6,-4,-1
K feeling hated · used	-2,-2,4
K feeling liked .	7,-6,-1
K feeling liked NAME	15,-10,-4
K feeling liked and	6,-2,-4
K feeling liked is	10,-8,-3
K feeling liked rare	5,-1,-11
K feeling liked small	3,0,-4
K feeling liked used	6,-4,-6
K feeling liked word mood +	-19,11,1
K feeling liked word person +	3,1,-7
K feeling liked word unread	2,0,-2
K feeling liked word word +	2,3,-5
K feeling liked · ,	-1,-1,2
K feeling liked · .	3,-3,-1
K feeling liked · NAME	-6,9,-3
K feeling liked · and	-4,9,-5
K feeling liked · feeling liked	10,-10,-1
K feeling liked · hint	-4,6,-4
K feeling liked · rare	1,3,-6
K feeling liked · small	7,-4,-3
K feeling liked · used	7,-5,-2
K feeling loved ,	6,-3,-3
K feeling loved .	-4,8,-7
K feeling loved NAME	-6,10,-4
K feeling loved feeling loved	2,0,-4
K feeling loved rare	-9,9,-4
K feeling loved small	-6,6,1
K feeling loved used	2,0,-1
K feeling loved word mood +	-12,8,-1
K feeling loved word person +	-2,2,-2
K feeling loved word unread	1,2,-4
K feeling loved word word +	5,-5,-1
K feeling loved · ,	10,-6,-4
K feeling loved · .	-5,2,-2
K feeling loved · films	3,0,-4
K feeling loved · hint	1,2,-3
K feeling loved · rare	-6,5,2
K feeling loved · small	-11,5,4
K feeling so-so ,	1,-8,6
K feeling so-so .	2,-5,-3
K feeling so-so feeling so-so	3,0,-3
K feeling so-so small	2,1,-3
K feeling so-so word unread	5,-2,-3
K feeling so-so · ,	14,-13,-3
K feeling so-so · .	8,-4,-7
K feeling so-so · small	2,0,-2
K films ,	-1,3,-3
K films .	8,-3,-6
K films I	6,-5,-1
K films NO	4,-12,5
K films and	8,-3,-5
K films hint	-5,-1,7
K films is	1,2,-4
K films occasions	13,-12,-1
K films small	1,1,-2
K films themes	1,1,-3
K films used	5,1,-7
K films wish 	6,-3,-3
K films word country +	-12,14,-3
K films word facet +	3,-1,-4
K films word mood +	-5,6,-2
K films word unread	6,-2,-3
K films word word +	3,-2,-1
K films word word -	-3,-5,7
K films · ,	1,1,-2
K films · .	1,0,-2
K films · I	7,-6,-3
K films · NO	0,-13,13
K films · and	3,-2,-2
K films · hint	-3,7,-4
K films · is	14,-7,-7
K films · small	3,-2,-2
K films · themes	-2,6,-6
K films · used	4,-2,-1
K genre ,	-2,4,-3
K genre .	8,-2,-7
K genre NO	5,-12,7
K genre and	-3,4,0
K genre genre	-5,9,-4
K genre is	10,-6,-6
K genre small	-2,6,-4
K genre themes	-14,15,-3
K genre turn 	-8,11,-2
K genre used	13,-15,2
K genre word facet +	-12,6,6
K genre word facet -	-9,2,7
K genre word genre +	-1,4,-3
K genre word genre -	4,-7,1
K genre word mood +	-7,10,-3
K genre word person +	-1,4,-4
K genre word unread	8,-4,-4
K genre word word +	10,-8,-3
K genre word word -	4,-12,3
K genre · ,	-1,2,-1
K genre · .	1,2,-4
K genre · NO	-9,5,5
K genre · genre	15,-12,-5
K genre · hint	-3,-10,11
K genre · small	-3,4,-1
K genre · themes	5,-4,-2
K genre · used	-3,-4,4
K genre · wish 	-9,5,3
K hint #	11,-9,-2
K hint ,	0,2,-2
K hint .	1,4,-7
K hint I	5,-3,-3
K hint NO	5,-2,-3
K hint and	-1,3,-2
K hint films	9,-4,-5
K hint genre	7,-4,-3
K hint hint	5,-5,0
K hint is	2,-1,-1
K hint like 	10,-10,-1
K hint moods	7,-5,-3
K hint occasions	8,-7,-1
K hint rare	3,-2,-1
K hint seen 	5,-4,-1
K hint small	3,-2,-1
K hint telling	11,-9,-4
K hint themes	6,-3,-3
K hint they	6,-4,-2
K hint turn 	-2,0,1
K hint used	5,-4,-1
K hint wish 	4,-2,-3
K hint word country +	19,-18,-4
K hint word facet +	3,0,-3
K hint word facet -	-2,-8,10
K hint word genre +	-4,9,-6
K hint word language +	14,-12,-3
K hint word mood +	4,-5,1
K hint word mood -	11,-3,-9
K hint word person +	-6,3,3
K hint word person -	1,-5,4
K hint word runtime +	0,1,-2
K hint word unread	3,-2,-1
K hint word word +	2,0,-3
K hint word word -	-3,-4,7
K hint word years +	0,3,-2
K hint · #	2,1,-3
K hint · ,	0,2,-2
K hint · .	3,-2,-1
K hint · I	5,-3,-2
K hint · NO	4,-3,-1
K hint · and	0,2,-2
K hint · country	3,-1,-4
K hint · feeling disliked	-5,6,-5
K hint · feeling liked	13,-13,-2
K hint · feeling loved	2,2,-3
K hint · films	-2,4,-3
K hint · genre	-6,3,3
K hint · hint	6,-5,-1
K hint · is	2,1,-3
K hint · like 	3,-2,-1
K hint · moods	17,-20,-1
K hint · occasions	-1,2,-2
K hint · rare	6,-4,-1
K hint · small	2,-1,-1
K hint · telling	-7,6,1
K hint · themes	2,0,-3
K hint · turn 	1,-12,12
K hint · wish 	6,-5,-1
K is #	6,-5,-1
K is ,	4,-2,-4
K is .	3,0,-7
K is I	3,-2,-1
K is NO	8,-8,-1
K is feeling disliked	-2,6,-5
K is feeling hated	3,-2,-1
K is feeling liked	5,-2,-2
K is feeling loved	6,-5,0
K is films	3,3,-7
K is genre	4,-1,-4
K is hint	2,-2,0
K is is	1,1,-2
K is like 	8,-8,-1
K is moods	12,-10,-3
K is occasions	4,-2,-2
K is open	2,0,-3
K is rare	-4,4,0
K is small	3,-1,-2
K is themes	4,1,-6
K is they	-10,13,-6
K is used	4,-2,-3
K is wish 	12,-10,-3
K is word country +	-2,6,-6
K is word facet +	2,-2,-1
K is word facet -	2,-5,0
K is word genre +	-17,9,5
K is word language +	9,-15,7
K is word mood +	3,2,-5
K is word mood -	5,-7,2
K is word person +	-6,2,0
K is word person -	-14,18,-9
K is word runtime +	-4,-3,3
K is word unread	2,-1,-2
K is word word +	2,-1,-1
K is word word -	3,-2,-1
K is · ,	1,1,-2
K is · .	2,-1,-1
K is · FILM	3,-3,-1
K is · I	1,-2,1
K is · NO	6,-2,-4
K is · and	0,1,-2
K is · feeling liked	8,-6,-1
K is · feeling loved	6,-4,-2
K is · films	4,-11,3
K is · hint	2,-4,1
K is · is	4,0,-4
K is · like 	-2,4,-3
K is · moods	6,-11,5
K is · occasions	-2,6,-4
K is · rare	-4,2,2
K is · same 	13,-11,-2
K is · small	2,1,-3
K is · telling	-13,15,-4
K is · themes	6,-4,-2
K is · turn 	11,-9,-2
K is · used	4,-2,-1
K is · wish 	8,-17,6
K like  NAME	5,-2,-2
K like  is	10,-8,-2
K like  like 	2,1,-4
K like  rare	-13,16,-4
K like  small	4,0,-4
K like  word mood +	7,-6,-3
K like  word person +	-13,15,-4
K like  word unread	10,-7,-3
K like  word word +	5,-2,-4
K like  · ,	2,0,-5
K like  · .	6,-2,-6
K like  · NAME	10,-8,-3
K like  · like 	2,-2,-1
K like  · rare	-2,4,-6
K like  · small	15,-12,-4
K moods .	4,2,-6
K moods I	4,-3,-2
K moods NO	5,-8,0
K moods and	-6,1,5
K moods genre	3,0,-4
K moods hint	7,-7,0
K moods is	8,-5,-4
K moods moods	-2,5,-4
K moods small	1,2,-3
K moods themes	3,-1,-3
K moods turn 	1,0,-2
K moods used	-6,9,-2
K moods word facet +	0,5,-5
K moods word facet -	14,-7,-9
K moods word genre +	-4,3,1
K moods word mood -	-4,13,-11
K moods word unread	2,0,-2
K moods word word +	3,-1,-3
K moods word word -	-3,-2,6
K moods · ,	-2,2,-1
K moods · .	1,2,-3
K moods · I	11,-14,-3
K moods · NO	-6,9,-5
K moods · films	-4,6,-3
K moods · genre	7,-4,-5
K moods · hint	7,-4,-4
K moods · is	14,-9,-7
K moods · moods	6,-1,-9
K moods · rare	9,0,-9
K moods · small	7,-4,-3
K moods · themes	-21,20,-1
K moods · wish 	6,-7,3
K occasions ,	0,2,-3
K occasions .	-6,10,-6
K occasions I	6,-5,-1
K occasions NO	10,-5,-5
K occasions hint	14,-10,-4
K occasions is	8,-5,-4
K occasions occasions	2,0,-2
K occasions rare	6,-2,-9
K occasions small	7,-5,-2
K occasions themes	5,-3,-1
K occasions used	8,-5,-3
K occasions word facet +	3,-1,-2
K occasions word facet -	5,-2,-3
K occasions word mood +	-1,3,-6
K occasions word runtime +	9,-8,-3
K occasions word unread	6,-5,-1
K occasions word word +	1,2,-3
K occasions word years +	2,1,-4
K occasions · ,	6,-4,-2
K occasions · .	6,-3,-3
K occasions · I	5,-2,-2
K occasions · NO	6,-3,-3
K occasions · and	2,1,-2
K occasions · feeling disliked	2,-1,-1
K occasions · feeling liked	-6,6,-1
K occasions · hint	8,-6,-1
K occasions · is	1,-2,1
K occasions · occasions	-1,2,-2
K occasions · rare	8,-4,-5
K occasions · small	2,0,-2
K occasions · themes	-5,7,-3
K occasions · used	5,-4,-1
K occasions · wish 	5,-2,-3
K open genre	-8,9,-2
K open small	1,-2,1
K open themes	-4,2,1
K open word facet +	3,-2,-2
K open word genre +	-7,9,-1
K open word mood +	1,1,-2
K open word unread	1,3,-4
K open word word +	-3,0,2
K open · ,	-6,8,-2
K open · .	2,-5,3
K open · genre	-6,7,-2
K open · moods	-5,7,-2
K open · small	-2,5,-3
K rare #	-2,1,-4
K rare ,	2,0,-3
K rare .	8,-2,-6
K rare I	8,-4,-3
K rare NO	10,-1,-10
K rare and	4,-3,-2
K rare genre	6,-5,-4
K rare hint	12,-8,-4
K rare is	6,-5,-1
K rare moods	11,-7,-7
K rare occasions	8,-6,-1
K rare open	7,-4,-6
K rare rare	14,-7,-6
K rare small	5,-3,-1
K rare themes	10,-7,-3
K rare they	6,-5,-1
K rare turn 	5,-3,-5
K rare used	5,-4,-1
K rare wish 	11,-6,-7
K rare word facet +	11,-5,-5
K rare word facet -	7,-7,-2
K rare word genre +	14,-7,-14
K rare word mood +	9,-6,-5
K rare word person +	-5,4,1
K rare word person -	-6,-2,8
K rare word unread	2,0,-1
K rare word word +	5,-2,-3
K rare word word -	6,-6,0
K rare word years +	7,-4,-4
K rare · #	21,-18,-5
K rare · ,	-4,6,-2
K rare · .	2,0,-1
K rare · FILM	4,-1,-4
K rare · I	0,2,-2
K rare · NO	-7,-2,8
K rare · and	5,-5,0
K rare · feeling liked	-4,7,-6
K rare · films	-1,7,-3
K rare · genre	-7,-2,7
K rare · hint	3,-3,0
K rare · is	7,-4,-3
K rare · like 	7,-7,1
K rare · moods	3,2,-5
K rare · occasions	4,2,-5
K rare · rare	3,-5,2
K rare · same 	14,-2,-11
K rare · seen 	7,-4,-2
K rare · small	3,-1,-2
K rare · telling	-5,-4,7
K rare · turn 	3,2,-5
K rare · used	0,-4,4
K rare · wish 	-9,6,3
K same  ,	0,1,-2
K same  .	-10,1,2
K same  same 	8,-4,-4
K same  small	-3,6,-5
K same  word unread	1,0,-2
K seen  ,	5,-3,-2
K seen  hint	2,-1,0
K seen  seen 	5,-4,-1
K seen  small	1,-2,1
K seen  used	3,-1,-1
K seen  word unread	2,-1,-1
K seen  word word +	7,-3,-3
K seen  · ,	6,-4,-3
K seen  · .	-2,8,-9
K seen  · NAME	2,-1,-1
K seen  · and	3,-2,-1
K seen  · hint	2,-1,-1
K seen  · rare	5,-3,-6
K seen  · small	3,-1,-2
K small #	-2,0,2
K small .	-1,4,-3
K small FILM	1,0,-2
K small I	4,-2,-1
K small NAME	0,3,-3
K small and	5,-1,-4
K small content	1,-5,3
K small country	3,-2,-1
K small feeling disliked	0,6,-7
K small feeling hated	5,-3,-1
K small feeling liked	5,-5,0
K small feeling loved	10,-16,4
K small films	1,2,-3
K small genre	0,-2,2
K small hint	2,0,-1
K small is	1,0,-2
K small like 	2,-1,-3
K small moods	0,2,-3
K small occasions	8,-6,-3
K small open	5,-8,1
K small rare	2,0,-1
K small seen 	4,-1,-4
K small telling	-2,3,0
K small they	3,-3,-1
K small turn 	3,-11,7
K small used	2,-2,0
K small word country +	-4,8,-4
K small word country -	-5,-2,6
K small word facet -	2,-1,-2
K small word genre +	-2,3,-1
K small word genre -	-12,4,7
K small word language +	-2,5,-4
K small word language -	-8,-3,5
K small word mood +	0,2,-1
K small word mood -	-5,-1,6
K small word person +	4,-2,-2
K small word person -	-4,2,1
K small word runtime +	-3,6,-2
K small word unread	2,-1,-1
K small word word +	2,0,-2
K small word word -	0,-4,4
K small word years +	-4,5,-1
K small · #	3,-2,-2
K small · ,	2,0,-2
K small · .	2,0,-2
K small · FILM	1,1,-2
K small · I	2,0,-1
K small · NAME	4,-2,-2
K small · NO	3,-3,-1
K small · content	-4,-1,3
K small · country	5,-4,-1
K small · feeling disliked	9,-5,-3
K small · feeling hated	8,-5,-4
K small · feeling liked	7,-8,0
K small · feeling loved	-4,6,-2
K small · feeling so-so	3,-1,-4
K small · genre	-5,4,1
K small · hint	2,-1,-1
K small · is	2,0,-2
K small · like 	4,-4,0
K small · moods	5,-2,-3
K small · occasions	4,-1,-3
K small · same 	-2,-1,2
K small · seen 	3,-2,-1
K small · standing	1,-3,-2
K small · telling	-3,2,1
K small · themes	-2,4,-2
K small · they	6,-3,-3
K small · turn 	4,0,-4
K small · used	3,-2,-1
K small · wish 	1,2,-3
K standing .	10,-8,-4
K standing small	0,5,-9
K standing standing	-1,3,-3
K standing word facet +	0,-2,0
K standing word unread	2,2,-5
K standing word word +	4,0,-6
K standing · ,	-3,-7,3
K standing · .	5,-2,-9
K standing · small	-5,5,0
K telling ,	-4,4,0
K telling .	10,-6,-5
K telling and	-6,9,-4
K telling hint	2,0,-2
K telling is	-1,-11,4
K telling small	2,2,-5
K telling telling	-1,5,-5
K telling themes	10,-7,-7
K telling used	-1,6,-5
K telling word country +	2,10,-9
K telling word facet +	-3,5,-2
K telling word facet -	4,-1,-4
K telling word genre +	-1,4,-2
K telling word mood +	-5,6,-1
K telling word mood -	1,-5,4
K telling word unread	-1,2,-2
K telling word word +	8,-7,-1
K telling word word -	1,-5,1
K telling word years +	6,-4,-4
K telling · ,	0,2,-2
K telling · .	-2,2,-1
K telling · NO	12,-4,-6
K telling · and	-1,2,-1
K telling · films	0,3,-6
K telling · hint	-3,0,1
K telling · is	-12,13,-2
K telling · occasions	-13,15,-3
K telling · small	-4,-1,5
K telling · telling	3,4,-8
K telling · themes	8,2,-13
K telling · used	-12,15,-4
K themes #	4,-3,-1
K themes ,	-2,3,0
K themes .	3,0,-3
K themes I	10,-3,-6
K themes NAME	8,-7,-1
K themes NO	0,-6,5
K themes and	-7,7,-1
K themes films	10,-9,-1
K themes genre	3,-1,-2
K themes is	-4,3,1
K themes occasions	12,-6,-6
K themes rare	4,-3,-1
K themes telling	16,-14,-7
K themes themes	1,3,-3
K themes turn 	1,-2,0
K themes used	-2,2,-1
K themes wish 	-7,9,-3
K themes word facet +	-1,3,-2
K themes word facet -	0,-3,2
K themes word genre +	11,-3,-6
K themes word mood +	-2,4,-2
K themes word mood -	-4,-4,7
K themes word person +	10,-7,-3
K themes word unread	2,-1,-1
K themes word word +	-1,3,-2
K themes word word -	-4,-2,6
K themes · #	8,-7,-2
K themes · ,	-3,4,-1
K themes · .	-1,2,-1
K themes · I	1,-4,2
K themes · NAME	3,-1,-1
K themes · NO	4,2,-6
K themes · and	4,-2,-2
K themes · films	-3,7,-4
K themes · genre	-5,6,-3
K themes · hint	-2,3,-1
K themes · is	5,-2,-2
K themes · moods	4,-1,-6
K themes · occasions	21,-20,-2
K themes · rare	3,0,-3
K themes · telling	-5,1,3
K themes · themes	5,-2,-3
K themes · turn 	-9,12,-3
K themes · used	5,-2,-2
K themes · wish 	4,-2,-5
K they NO	-9,6,2
K they feeling liked	5,1,-3
K they hint	0,2,-3
K they is	-5,7,-4
K they rare	-3,5,-3
K they small	9,-7,-2
K they used	4,-5,1
K they wish 	-6,8,-4
K they word facet +	8,-5,-3
K they word unread	4,-2,-1
K they word word +	2,0,-2
K they word word -	-8,-4,10
K they · ,	5,-3,-2
K they · FILM	3,-2,-1
K they · I	4,-3,-1
K they · and	-10,13,-4
K they · country	3,-2,-1
K they · feeling disliked	4,-3,-1
K they · feeling liked	2,-1,0
K they · hint	2,0,-2
K they · is	1,1,-2
K they · rare	5,-4,-1
K they · small	3,-3,-1
K they · themes	7,-2,-5
K they · used	8,-5,-3
K turn  ,	2,-4,2
K turn  FILM	3,-2,-1
K turn  I	6,-3,-3
K turn  NO	-1,-6,6
K turn  content	-4,5,-1
K turn  hint	4,-6,2
K turn  is	5,-3,-3
K turn  moods	-11,17,-5
K turn  rare	-3,-4,7
K turn  small	-1,3,-2
K turn  telling	-12,16,-4
K turn  themes	3,0,-3
K turn  they	10,-9,-1
K turn  turn 	4,-3,0
K turn  used	14,-10,-7
K turn  wish 	1,-1,-2
K turn  word facet +	-7,9,-2
K turn  word genre +	9,-6,-3
K turn  word mood +	-4,5,0
K turn  word person +	11,-16,4
K turn  word runtime +	-5,7,-4
K turn  word unread	2,0,-2
K turn  word word +	6,-1,-5
K turn  word years +	-2,-1,-4
K turn  · ,	-3,6,-3
K turn  · .	-3,6,-5
K turn  · I	6,-9,5
K turn  · NO	5,-10,3
K turn  · and	-5,9,-4
K turn  · films	1,-12,6
K turn  · hint	9,-10,0
K turn  · rare	12,-15,6
K turn  · small	1,-2,-1
K turn  · themes	-6,10,-7
K turn  · used	1,-3,0
K used #	9,-7,-2
K used ,	-1,2,-1
K used .	3,2,-4
K used I	3,-1,-3
K used NO	6,0,-7
K used and	4,-1,-3
K used country	9,-7,-3
K used films	3,-2,-1
K used hint	7,-3,-4
K used is	0,3,-2
K used like 	-9,10,-2
K used moods	-6,9,-5
K used occasions	9,-8,0
K used rare	5,-3,-2
K used small	3,-3,0
K used telling	8,-6,-5
K used themes	2,-1,-2
K used they	0,-13,13
K used turn 	9,-7,-3
K used used	7,-6,-1
K used wish 	7,-3,-5
K used word facet +	4,-5,0
K used word facet -	-8,5,2
K used word genre +	-14,9,4
K used word language +	12,-17,2
K used word mood +	2,0,-2
K used word mood -	-5,-7,7
K used word person +	-4,3,1
K used word person -	-2,-5,6
K used word runtime +	-4,8,-7
K used word unread	3,-2,0
K used word word +	2,-1,-1
K used word word -	4,-4,0
K used word years +	4,0,-3
K used · #	12,-11,-3
K used · ,	1,1,-2
K used · FILM	9,-7,-2
K used · I	4,-3,-1
K used · NO	3,-4,0
K used · content	-1,-10,8
K used · feeling liked	-1,8,-7
K used · films	-2,3,0
K used · genre	-3,-1,-1
K used · hint	1,1,-2
K used · is	3,-3,-1
K used · like 	5,-4,-1
K used · moods	6,-3,-3
K used · occasions	8,-6,-2
K used · rare	4,-7,2
K used · same 	15,-11,-4
K used · seen 	7,-6,-2
K used · small	2,-4,1
K used · telling	-4,1,2
K used · themes	1,3,-3
K used · turn 	-1,3,-3
K used · used	3,-4,1
K wish  ,	0,3,-3
K wish  .	-3,6,-3
K wish  I	8,-5,-3
K wish  NO	1,-3,0
K wish  content	-9,13,-8
K wish  country	13,-11,-4
K wish  genre	-6,8,-4
K wish  hint	2,2,-4
K wish  is	-2,5,-4
K wish  moods	-7,6,0
K wish  occasions	-2,3,-3
K wish  open	-5,7,-2
K wish  small	-1,4,-3
K wish  telling	-3,0,3
K wish  themes	0,4,-5
K wish  they	-3,6,-6
K wish  used	-8,7,0
K wish  wish 	-1,3,-2
K wish  word country +	1,-2,0
K wish  word facet +	-6,7,-1
K wish  word genre +	-8,9,-2
K wish  word language +	-7,5,2
K wish  word mood +	-2,4,-2
K wish  word person +	-4,3,2
K wish  word runtime +	12,-11,-3
K wish  word unread	3,-1,-3
K wish  word word +	1,1,-2
K wish  word word -	0,-3,4
K wish  word years +	6,-5,-4
K wish  · ,	-3,5,-1
K wish  · .	-2,5,-3
K wish  · I	21,-20,-2
K wish  · NO	0,5,-4
K wish  · and	-4,3,1
K wish  · country	8,-6,-2
K wish  · films	8,-5,-4
K wish  · genre	3,1,-4
K wish  · hint	-2,3,-2
K wish  · is	7,1,-9
K wish  · moods	1,6,-7
K wish  · occasions	14,-13,-2
K wish  · rare	-1,-3,3
K wish  · telling	-1,5,-3
K wish  · themes	-7,9,-3
K wish  · turn 	-5,6,-3
K wish  · used	-4,5,-1
K wish  · wish 	2,3,-6
K · # ,	-1,4,-3
K · # .	4,-5,1
K · # and	3,-3,-1
K · # hint	5,-3,-1
K · # small	5,-2,-4
K · # used	6,-4,-2
K · , #	0,3,-3
K · , FILM	0,1,-2
K · , NAME	5,-2,-4
K · , NO	-2,3,0
K · , content	-2,7,-6
K · , country	-2,4,-2
K · , feeling disliked	-4,3,0
K · , feeling hated	15,-14,-2
K · , feeling liked	2,0,-2
K · , feeling so-so	8,-5,-3
K · , films	4,-2,-2
K · , genre	-1,3,-2
K · , hint	-2,4,-2
K · , is	0,3,-3
K · , like 	-6,7,-1
K · , moods	-1,3,-2
K · , occasions	2,0,-2
K · , open	2,4,-6
K · , rare	0,2,-1
K · , seen 	-8,6,3
K · , standing	9,-5,-4
K · , telling	-6,7,-1
K · , themes	-3,5,-2
K · , turn 	-1,2,-1
K · , used	-4,4,0
K · . #	-1,-2,1
K · . FILM	2,0,-3
K · . I	2,-1,0
K · . NAME	-1,-10,7
K · . NO	-2,2,0
K · . and	2,-3,0
K · . content	-2,-3,3
K · . country	-3,7,-4
K · . feeling disliked	-6,-6,9
K · . feeling liked	1,-2,-1
K · . feeling loved	3,0,-4
K · . feeling so-so	0,-4,4
K · . films	9,-4,-6
K · . genre	8,-2,-6
K · . hint	3,-1,-2
K · . is	5,-3,-1
K · . like 	12,-8,-5
K · . moods	7,-5,-1
K · . occasions	2,-7,4
K · . open	8,-7,-1
K · . rare	-1,5,-4
K · . seen 	6,-1,-6
K · . small	3,-2,-1
K · . telling	10,-5,-5
K · . themes	3,-3,0
K · . they	4,-2,-2
K · . used	5,-3,-2
K · . wish 	1,0,-2
K · FILM ,	2,0,-2
K · FILM .	0,1,-2
K · FILM and	2,0,-2
K · FILM feeling disliked	3,-1,-1
K · FILM is	5,-3,-1
K · FILM small	4,-3,-1
K · FILM used	21,-19,-4
K · I ,	8,-5,-4
K · I .	6,-4,-2
K · I FILM	3,-1,-2
K · I I	4,-2,-2
K · I NO	-1,-3,3
K · I feeling liked	5,-4,0
K · I hint	3,-2,-1
K · I is	6,-4,-2
K · I moods	6,-5,-2
K · I rare	7,-2,-5
K · I small	5,-3,-2
K · I themes	0,-2,3
K · I used	4,-2,-2
K · I wish 	-6,7,-2
K · NAME ,	1,1,-2
K · NAME .	-3,1,2
K · NAME NAME	7,-4,-4
K · NAME NO	6,-6,0
K · NAME and	6,-3,-3
K · NAME small	5,-3,-3
K · NO ,	5,-10,5
K · NO .	-2,-6,8
K · NO I	-2,-13,16
K · NO NO	2,0,-2
K · NO content	1,2,-4
K · NO country	-1,-4,4
K · NO films	-6,-7,9
K · NO genre	6,-4,-2
K · NO hint	8,-2,-5
K · NO is	2,1,-3
K · NO moods	6,1,-7
K · NO rare	7,-7,2
K · NO seen 	6,-3,-5
K · NO small	2,-3,1
K · NO telling	7,-1,-8
K · NO themes	5,1,-6
K · NO used	5,-5,0
K · NO wish 	8,-9,0
K · and FILM	1,-5,4
K · and I	2,-3,1
K · and NO	5,-2,-3
K · and content	-1,3,-1
K · and country	-1,3,-2
K · and feeling disliked	-5,7,-2
K · and feeling liked	-5,8,-4
K · and films	1,1,-2
K · and genre	-5,-6,9
K · and hint	-2,1,1
K · and is	0,1,-2
K · and moods	-1,4,-3
K · and occasions	6,-1,-4
K · and open	-10,13,-7
K · and telling	-6,6,1
K · and themes	-2,2,0
K · and they	0,-4,3
K · and used	-2,5,-3
K · and wish 	4,-3,-1
K · content ,	-5,-7,11
K · content .	-5,-1,5
K · content and	5,-8,2
K · content content	3,-4,1
K · content small	-5,6,-2
K · country ,	1,-2,0
K · country .	14,-8,-7
K · country NO	15,-12,-2
K · country films	-14,14,-2
K · country hint	2,0,-1
K · country is	12,-9,-4
K · country small	8,-8,-1
K · feeling disliked ,	0,3,-4
K · feeling disliked .	4,-5,0
K · feeling disliked feeling disliked	3,-5,3
K · feeling disliked small	-4,5,-1
K · feeling hated .	10,-5,-5
K · feeling liked ,	3,0,-3
K · feeling liked .	2,0,-3
K · feeling liked FILM	6,-5,-1
K · feeling liked NAME	7,-4,-4
K · feeling liked feeling liked	5,-1,-4
K · feeling liked small	4,-3,-1
K · feeling loved ,	4,-2,-2
K · feeling loved .	0,3,-2
K · feeling loved FILM	6,-5,-1
K · feeling loved feeling loved	5,-2,-3
K · feeling loved small	4,-4,0
K · feeling so-so ,	12,-6,-7
K · feeling so-so .	-1,6,-7
K · feeling so-so feeling so-so	2,0,-4
K · feeling so-so small	-3,-8,10
K · films .	-2,2,0
K · films I	7,-5,-4
K · films NO	-4,4,0
K · films and	-1,2,-2
K · films feeling liked	4,-3,-2
K · films hint	5,-2,-4
K · films is	-6,6,-1
K · films small	0,3,-3
K · films turn 	10,1,-10
K · films used	-2,-2,4
K · films wish 	-16,19,-5
K · genre ,	-3,4,-1
K · genre .	-1,5,-3
K · genre NO	-11,-3,12
K · genre and	-10,-1,8
K · genre films	-7,3,5
K · genre genre	0,5,-4
K · genre hint	3,0,-6
K · genre is	4,-1,-7
K · genre moods	1,3,-4
K · genre small	-4,3,0
K · genre themes	-8,11,-3
K · genre used	-16,13,-2
K · genre wish 	-13,8,1
K · hint #	7,-5,-2
K · hint ,	0,2,-2
K · hint .	2,0,-2
K · hint FILM	7,-4,-3
K · hint I	6,-10,4
K · hint NO	2,-1,-2
K · hint and	-2,2,0
K · hint country	-2,4,-2
K · hint feeling disliked	-2,-7,4
K · hint feeling liked	-4,5,-6
K · hint feeling loved	3,4,-10
K · hint films	-2,-1,2
K · hint genre	-9,11,-5
K · hint hint	3,-3,0
K · hint is	2,-1,-1
K · hint like 	9,-8,-2
K · hint moods	6,-2,-6
K · hint occasions	-4,-5,5
K · hint rare	6,-5,-1
K · hint same 	14,-13,-2
K · hint small	3,-3,0
K · hint telling	0,-9,5
K · hint themes	5,-1,-4
K · hint turn 	-10,10,1
K · hint used	4,-7,3
K · hint wish 	-7,6,1
K · is #	8,-7,-1
K · is ,	1,-4,4
K · is .	-4,3,-1
K · is FILM	3,-3,0
K · is I	-2,-1,3
K · is NAME	3,-1,-2
K · is NO	3,-5,1
K · is country	5,-4,-2
K · is feeling disliked	8,-6,-2
K · is feeling hated	8,-5,-4
K · is feeling liked	0,4,-5
K · is feeling loved	0,-3,1
K · is feeling so-so	-6,9,-4
K · is films	7,-5,-3
K · is hint	3,-2,-1
K · is is	6,-5,0
K · is like 	0,2,-3
K · is moods	1,3,-5
K · is occasions	5,-2,-4
K · is rare	11,-5,-5
K · is seen 	7,-6,-2
K · is small	2,-1,0
K · is telling	-4,12,-6
K · is themes	4,-3,-1
K · is they	14,-12,-3
K · is used	2,-1,-1
K · is wish 	-1,-2,3
K · like  FILM	5,-6,0
K · like  NAME	7,-6,-2
K · like  hint	16,-8,-8
K · like  like 	-5,5,1
K · moods ,	4,-2,-3
K · moods .	-2,2,1
K · moods NO	13,-7,-9
K · moods and	-2,3,-2
K · moods films	4,-2,-3
K · moods genre	5,0,-5
K · moods hint	-4,-12,16
K · moods is	17,-14,-2
K · moods moods	-1,3,-3
K · moods themes	3,0,-5
K · moods used	-2,1,-2
K · occasions ,	0,2,-3
K · occasions .	1,2,-4
K · occasions and	11,-11,-1
K · occasions hint	8,-6,-3
K · occasions is	7,-5,-4
K · occasions occasions	1,2,-3
K · occasions small	-3,6,-3
K · occasions themes	-6,5,-2
K · occasions used	14,-11,-5
K · open small	9,-8,-3
K · rare #	15,-12,-7
K · rare ,	-3,5,-2
K · rare FILM	6,-1,-5
K · rare I	-5,-1,6
K · rare NO	0,-8,8
K · rare and	1,-2,1
K · rare feeling liked	-6,15,-9
K · rare films	2,0,-6
K · rare genre	-12,-3,8
K · rare hint	3,-4,1
K · rare is	6,-6,0
K · rare moods	4,3,-9
K · rare occasions	16,-13,-10
K · rare rare	9,-10,0
K · rare small	-2,0,1
K · rare telling	-8,2,3
K · rare themes	7,-10,4
K · rare turn 	-5,2,2
K · rare used	2,-5,3
K · rare wish 	-5,0,5
K · same  ,	0,-1,2
K · same  .	5,-5,1
K · same  same 	8,0,-7
K · same  small	5,-8,1
K · seen  ,	3,-3,-1
K · seen  seen 	3,-2,-2
K · seen  small	3,-2,-1
K · small ,	2,-1,-1
K · small .	1,1,-2
K · small FILM	3,-1,-2
K · small I	3,-2,-1
K · small NAME	7,-3,-5
K · small NO	3,-3,1
K · small and	1,0,-2
K · small content	13,-8,-6
K · small country	6,-1,-4
K · small feeling disliked	2,-1,-1
K · small feeling liked	4,-3,-2
K · small feeling loved	8,-5,-3
K · small feeling so-so	-12,14,-2
K · small films	-2,3,-1
K · small genre	4,0,-4
K · small hint	2,-1,0
K · small like 	-10,5,4
K · small moods	4,-1,-2
K · small occasions	6,-2,-3
K · small open	8,0,-9
K · small rare	7,-6,-2
K · small same 	-9,-1,10
K · small seen 	4,-3,-2
K · small standing	11,-5,-7
K · small telling	1,3,-4
K · small themes	3,-1,-2
K · small they	2,3,-5
K · small turn 	15,-13,-3
K · small used	4,-2,-2
K · small wish 	2,0,-3
K · standing ,	4,-8,2
K · standing .	-3,4,0
K · standing small	3,-12,9
K · standing standing	-4,-1,4
K · telling ,	-2,4,-2
K · telling .	-8,7,0
K · telling and	-16,17,-2
K · telling films	3,-4,0
K · telling hint	4,-2,-4
K · telling is	13,-6,-13
K · telling small	1,-8,6
K · telling telling	-2,4,-2
K · telling themes	2,1,-2
K · themes #	8,-5,-5
K · themes ,	-3,5,-1
K · themes I	7,-3,-4
K · themes NO	-8,-1,8
K · themes feeling liked	5,-3,-2
K · themes films	-2,7,-5
K · themes genre	-1,3,-3
K · themes hint	4,-1,-4
K · themes is	7,-3,-4
K · themes moods	11,-10,-4
K · themes rare	6,-2,-4
K · themes small	0,3,-3
K · themes themes	-3,5,-3
K · themes turn 	-2,7,-5
K · themes used	0,1,-2
K · themes wish 	4,-2,-3
K · they hint	7,-6,-1
K · they rare	9,-2,-8
K · they small	1,-2,0
K · they used	4,-2,-2
K · turn  ,	-5,3,0
K · turn  .	3,-1,-3
K · turn  I	3,0,-3
K · turn  NO	-5,4,2
K · turn  feeling liked	-5,10,-6
K · turn  hint	3,-2,-1
K · turn  is	9,-7,-3
K · turn  moods	-8,9,-1
K · turn  small	3,0,-3
K · turn  themes	9,-6,-3
K · turn  used	-4,6,-3
K · used #	9,-2,-7
K · used .	3,-2,-1
K · used FILM	5,-3,-2
K · used I	2,-1,0
K · used NO	3,1,-5
K · used and	5,-3,-2
K · used content	1,-10,5
K · used country	12,-10,-2
K · used feeling liked	-8,13,-9
K · used films	3,0,-3
K · used genre	-14,5,7
K · used hint	3,0,-3
K · used is	1,-3,2
K · used like 	0,3,-3
K · used moods	1,-6,5
K · used occasions	3,-2,-1
K · used rare	6,-6,0
K · used small	4,-4,-1
K · used telling	-9,7,0
K · used themes	0,1,-2
K · used they	1,-4,3
K · used turn 	-5,-2,5
K · used used	1,-7,6
K · used wish 	0,1,-2
K · wish  ,	-5,3,1
K · wish  .	-6,8,-2
K · wish  FILM	2,-1,0
K · wish  I	9,-9,0
K · wish  NO	-5,0,4
K · wish  country	7,-4,-3
K · wish  genre	8,-5,-2
K · wish  hint	13,-11,-3
K · wish  is	1,0,-2
K · wish  moods	12,-8,-6
K · wish  rare	19,-16,-3
K · wish  themes	3,-5,1
K · wish  used	3,-1,-3
K · wish  wish 	1,-3,2
L1 ,	-1,2,-1
L1 0	3,-8,4
L1 00	3,0,-3
L1 000	4,-8,4
L1 0000	3,0,-2
L1 0000s	3,1,-5
L1 00s	-10,13,-6
L1 FILM	4,-2,-1
L1 R1 , ,	-3,4,-1
L1 R1 , .	-1,5,-3
L1 R1 , 0	0,1,-3
L1 R1 , 00	2,2,-5
L1 R1 , 0000	-2,3,-2
L1 R1 , FILM	5,-4,-1
L1 R1 , a	-1,4,-3
L1 R1 , about	-13,14,-2
L1 R1 , again	-12,14,-2
L1 R1 , all	7,-5,-2
L1 R1 , anything	4,-5,3
L1 R1 , as	8,-6,-2
L1 R1 , bands	-5,7,-3
L1 R1 , blake	2,-1,-1
L1 R1 , but	2,-3,1
L1 R1 , by	-4,6,-3
L1 R1 , city	9,-5,-5
L1 R1 , comedy	-2,4,-3
L1 R1 , even	-11,11,-1
L1 R1 , every	7,-7,-1
L1 R1 , family	-10,11,-1
L1 R1 , for	1,3,-5
L1 R1 , friends	-7,9,-2
L1 R1 , hats	-7,9,-2
L1 R1 , have	8,-5,-4
L1 R1 , help	3,-8,5
L1 R1 , him	11,-10,-1
L1 R1 , house	0,2,-3
L1 R1 , houses	-6,7,-1
L1 R1 , humour	3,-2,-1
L1 R1 , i	9,-7,-3
L1 R1 , if	-5,10,-5
L1 R1 , in	2,0,-2
L1 R1 , included	3,-3,-1
L1 R1 , is	7,-8,0
L1 R1 , isnt	-4,-14,16
L1 R1 , it	11,-14,2
L1 R1 , life	-6,6,-1
L1 R1 , like	14,-13,-1
L1 R1 , love	-6,7,-1
L1 R1 , man	4,0,-5
L1 R1 , maybe	2,-1,-1
L1 R1 , me	6,-3,-3
L1 R1 , men	-1,4,-3
L1 R1 , minutes	-10,11,-3
L1 R1 , music	-1,2,-1
L1 R1 , my	4,-3,-1
L1 R1 , n	-10,12,-4
L1 R1 , never	8,-5,-3
L1 R1 , no	5,-10,1
L1 R1 , not	-1,-6,4
L1 R1 , of	4,-1,-3
L1 R1 , off	7,-10,3
L1 R1 , on	2,0,-2
L1 R1 , one	17,-15,-3
L1 R1 , ones	-3,6,-5
L1 R1 , only	2,0,-2
L1 R1 , optional	-20,22,-3
L1 R1 , or	-3,-4,7
L1 R1 , out	9,-6,-4
L1 R1 , over	-8,10,-5
L1 R1 , people	5,-1,-8
L1 R1 , please	-8,12,-4
L1 R1 , story	3,0,-3
L1 R1 , talk	7,-3,-5
L1 R1 , talking	3,0,-5
L1 R1 , than	19,-18,-2
L1 R1 , that	5,-2,-3
L1 R1 , the	10,-6,-3
L1 R1 , things	-1,4,-7
L1 R1 , through	2,-1,-2
L1 R1 , time	5,-2,-2
L1 R1 , to	-2,4,-2
L1 R1 , too	-15,4,6
L1 R1 , town	-5,6,-1
L1 R1 , two	9,-7,-3
L1 R1 , up	-1,4,-3
L1 R1 , wants	12,-11,-2
L1 R1 , was	6,-4,-2
L1 R1 , who	2,-1,-2
L1 R1 , with	2,3,-5
L1 R1 , without	0,-18,14
L1 R1 , woman	-7,7,0
L1 R1 , years	6,-5,0
L1 R1 . ,	-4,5,-2
L1 R1 . .	-2,2,0
L1 R1 . 0	13,-19,4
L1 R1 . 00	-1,3,-4
L1 R1 . 0000	4,2,-15
L1 R1 . FILM	0,3,-4
L1 R1 . a	13,-11,-2
L1 R1 . about	16,-11,-7
L1 R1 . again	-10,3,5
L1 R1 . and	-2,1,0
L1 R1 . anderson	-13,10,-4
L1 R1 . are	-19,16,-3
L1 R1 . as	-16,8,7
L1 R1 . at	-8,4,3
L1 R1 . back	15,-11,-4
L1 R1 . be	19,-15,-6
L1 R1 . before	4,1,-8
L1 R1 . but	-6,10,-4
L1 R1 . by	11,-7,-5
L1 R1 . cage	-7,-10,12
L1 R1 . can	-24,-17,30
L1 R1 . chan	-4,5,-1
L1 R1 . christie	-5,7,-2
L1 R1 . cinema	-11,12,-4
L1 R1 . comedy	-8,12,-3
L1 R1 . coppola	0,3,-2
L1 R1 . crime	2,2,-6
L1 R1 . cruise	-4,-5,8
L1 R1 . date	8,-4,-5
L1 R1 . davis	-7,10,-6
L1 R1 . day	-13,1,7
L1 R1 . de	9,0,-14
L1 R1 . did	-3,6,-5
L1 R1 . doesnt	10,-14,7
L1 R1 . driver	6,-9,3
L1 R1 . family	1,1,-5
L1 R1 . fi	0,4,-4
L1 R1 . film	0,3,-5
L1 R1 . films	-7,-3,6
L1 R1 . footage	-11,3,4
L1 R1 . for	10,-2,-8
L1 R1 . free	-8,-4,9
L1 R1 . from	-2,7,-6
L1 R1 . gems	-3,6,-6
L1 R1 . good	21,-17,-6
L1 R1 . got	14,-13,-1
L1 R1 . had	10,-8,-3
L1 R1 . haneke	7,-12,-4
L1 R1 . has	3,1,-6
L1 R1 . have	7,-5,-3
L1 R1 . hepburn	-6,7,-1
L1 R1 . here	10,-7,-3
L1 R1 . horror	-2,0,1
L1 R1 . i	4,-7,3
L1 R1 . in	0,1,-2
L1 R1 . is	3,-9,5
L1 R1 . isnt	4,-3,-6
L1 R1 . it	10,-7,-3
L1 R1 . its	6,-5,-3
L1 R1 . ive	-9,-13,13
L1 R1 . kong	2,3,-7
L1 R1 . language	1,-12,11
L1 R1 . lee	-7,10,-3
L1 R1 . like	8,-8,-2
L1 R1 . lives	-4,6,-3
L1 R1 . loach	-4,-2,4
L1 R1 . love	13,-11,-4
L1 R1 . made	-1,4,-5
L1 R1 . majeure	7,-5,-3
L1 R1 . man	15,-13,-3
L1 R1 . me	4,2,-6
L1 R1 . minutes	-15,16,-2
L1 R1 . movie	-8,16,-12
L1 R1 . my	16,-12,-3
L1 R1 . n	-15,14,-1
L1 R1 . new	-2,6,-5
L1 R1 . night	4,-1,-6
L1 R1 . no	-7,-12,13
L1 R1 . not	-7,2,2
L1 R1 . of	6,-7,0
L1 R1 . off	15,-18,2
L1 R1 . old	6,-1,-11
L1 R1 . on	1,2,-3
L1 R1 . one	13,-8,-5
L1 R1 . ones	16,-12,-8
L1 R1 . only	-22,9,10
L1 R1 . or	1,5,-6
L1 R1 . out	5,-6,2
L1 R1 . party	-9,11,-2
L1 R1 . people	-9,11,-7
L1 R1 . please	-11,14,-3
L1 R1 . pls	-12,22,-11
L1 R1 . rabbit	13,-11,-2
L1 R1 . ray	-6,11,-6
L1 R1 . really	22,-14,-15
L1 R1 . rhapsody	5,-5,0
L1 R1 . romance	6,-3,-11
L1 R1 . said	8,-7,-1
L1 R1 . says	3,0,-4
L1 R1 . school	1,1,-4
L1 R1 . sci	-5,5,-1
L1 R1 . so	-5,7,-10
L1 R1 . something	8,-6,-3
L1 R1 . still	10,-5,-5
L1 R1 . story	7,-1,-7
L1 R1 . stuff	-11,7,3
L1 R1 . teacher	10,-6,-11
L1 R1 . than	-4,5,-1
L1 R1 . that	-2,5,-7
L1 R1 . thats	1,5,-6
L1 R1 . the	12,-8,-3
L1 R1 . then	-2,7,-7
L1 R1 . things	7,-5,-4
L1 R1 . though	-2,6,-7
L1 R1 . three	7,-6,-3
L1 R1 . time	1,2,-3
L1 R1 . to	1,-3,0
L1 R1 . too	-8,-11,11
L1 R1 . took	10,-5,-5
L1 R1 . trip	-6,8,-3
L1 R1 . two	11,-11,-3
L1 R1 . under	-11,13,-4
L1 R1 . up	7,-1,-6
L1 R1 . us	7,-4,-2
L1 R1 . w	0,2,-5
L1 R1 . want	7,-6,-1
L1 R1 . wants	4,-3,-3
L1 R1 . war	-5,10,-3
L1 R1 . was	12,-9,-3
L1 R1 . we	8,-5,-3
L1 R1 . week	5,-3,-2
L1 R1 . who	-16,22,-15
L1 R1 . will	0,-11,13
L1 R1 . williams	-10,17,-9
L1 R1 . with	2,5,-8
L1 R1 . without	-5,14,-9
L1 R1 . would	-8,12,-4
L1 R1 . year	-10,11,-4
L1 R1 . years	-4,6,-2
L1 R1 . yes	-4,6,-4
L1 R1 . you	-6,7,-4
L1 R1 0 ,	10,-5,-8
L1 R1 0 .	12,-5,-8
L1 R1 00 ,	8,-5,-4
L1 R1 00 .	-5,6,-3
L1 R1 0000 .	0,7,-7
L1 R1 FILM ,	4,-1,-3
L1 R1 FILM .	-6,2,3
L1 R1 FILM FILM	4,-3,0
L1 R1 FILM a	4,-3,-1
L1 R1 FILM and	12,-10,-2
L1 R1 FILM like	3,-2,-1
L1 R1 FILM my	3,-2,-1
L1 R1 FILM the	2,-2,-1
L1 R1 FILM up	2,0,-1
L1 R1 a .	3,-3,0
L1 R1 a FILM	-10,11,-2
L1 R1 a about	-1,3,-4
L1 R1 a advert	1,-2,1
L1 R1 a against	5,-4,-1
L1 R1 a and	5,-3,-1
L1 R1 a at	-5,5,-3
L1 R1 a but	-6,7,-2
L1 R1 a by	1,0,-2
L1 R1 a called	7,-5,-1
L1 R1 a coat	3,0,-6
L1 R1 a comedy	-4,5,-1
L1 R1 a date	-2,2,-1
L1 R1 a day	2,-1,-3
L1 R1 a ending	-18,13,-1
L1 R1 a evening	9,-8,-1
L1 R1 a film	-4,4,-1
L1 R1 a for	4,-1,-3
L1 R1 a from	8,-6,-4
L1 R1 a girl	-3,6,-5
L1 R1 a hours	-12,1,8
L1 R1 a house	-10,11,-2
L1 R1 a i	5,-1,-4
L1 R1 a id	-3,11,-5
L1 R1 a in	-2,1,1
L1 R1 a is	6,-3,-3
L1 R1 a like	-6,7,-1
L1 R1 a love	4,-2,-4
L1 R1 a man	-2,0,2
L1 R1 a movie	0,7,-9
L1 R1 a night	16,-14,-3
L1 R1 a of	6,-4,-2
L1 R1 a old	-21,21,-1
L1 R1 a on	3,-3,0
L1 R1 a one	-8,6,5
L1 R1 a or	-11,9,1
L1 R1 a person	9,-6,-2
L1 R1 a so	5,-2,-4
L1 R1 a spot	6,-5,0
L1 R1 a story	-3,5,1
L1 R1 a tale	6,-5,-1
L1 R1 a teacher	-2,3,-1
L1 R1 a that	-3,3,-1
L1 R1 a thing	22,-20,-4
L1 R1 a thriller	-8,9,-1
L1 R1 a through	2,0,-1
L1 R1 a time	2,1,-5
L1 R1 a to	3,-1,-3
L1 R1 a town	-8,9,-1
L1 R1 a trip	-7,9,-2
L1 R1 a weekend	17,-16,-2
L1 R1 a where	-3,9,-6
L1 R1 a who	-5,7,-2
L1 R1 a with	-3,4,-2
L1 R1 a without	3,-1,-5
L1 R1 a woman	-2,6,-7
L1 R1 about ,	-2,1,0
L1 R1 about .	-3,3,0
L1 R1 about and	12,-10,-4
L1 R1 about in	-9,9,-3
L1 R1 about or	-8,10,-2
L1 R1 actual ,	-6,8,-2
L1 R1 actual .	-13,17,-3
L1 R1 adam .	-13,5,6
L1 R1 after .	7,-15,9
L1 R1 agnes ,	-6,7,-2
L1 R1 all ,	4,-5,0
L1 R1 all .	-7,5,1
L1 R1 american ,	13,-14,-10
L1 R1 an ,	9,-7,-3
L1 R1 an .	3,-6,3
L1 R1 an and	-5,8,-3
L1 R1 an film	6,-5,-2
L1 R1 an man	-1,2,-1
L1 R1 and ,	1,1,-2
L1 R1 and .	-2,5,-3
L1 R1 and a	11,-9,-2
L1 R1 and and	-1,4,-3
L1 R1 and at	-11,2,8
L1 R1 and for	-13,8,3
L1 R1 and in	-5,2,3
L1 R1 and is	-5,-8,8
L1 R1 and it	-1,2,-1
L1 R1 and of	1,-4,4
L1 R1 and on	-4,5,-1
L1 R1 and out	3,-1,-2
L1 R1 and the	6,-4,-3
L1 R1 and to	13,-11,-4
L1 R1 and with	14,-12,-8
L1 R1 another ,	-8,4,1
L1 R1 another .	21,-19,-2
L1 R1 another one	0,14,-14
L1 R1 any ,	13,-14,0
L1 R1 any .	5,4,-12
L1 R1 any film	-6,9,-3
L1 R1 anything ,	-6,-3,7
L1 R1 anything .	-11,4,4
L1 R1 are ,	5,-4,-4
L1 R1 are .	6,-3,-3
L1 R1 arent .	15,-2,-13
L1 R1 as ,	-3,8,-6
L1 R1 as .	-2,3,-4
L1 R1 as as	3,-2,-2
L1 R1 at .	3,-4,1
L1 R1 back .	-1,4,-4
L1 R1 bad ,	-3,3,0
L1 R1 bad .	-1,3,-2
L1 R1 be .	4,-1,-3
L1 R1 be about	7,-6,0
L1 R1 be and	-9,10,-3
L1 R1 be with	10,-6,-4
L1 R1 beautiful ,	1,1,-2
L1 R1 been .	13,-12,-2
L1 R1 been to	3,-3,0
L1 R1 before ,	-7,-5,8
L1 R1 before .	4,2,-9
L1 R1 being ,	-5,3,-2
L1 R1 being at	-2,4,-3
L1 R1 best .	-10,12,-2
L1 R1 better .	3,-1,-1
L1 R1 between and	2,-1,0
L1 R1 big ,	3,-2,-1
L1 R1 big .	-2,3,-3
L1 R1 bit ,	-6,6,-1
L1 R1 bit .	4,-2,-3
L1 R1 black .	-10,14,-11
L1 R1 both ,	15,-14,-1
L1 R1 both .	1,0,-3
L1 R1 bus .	5,-4,-1
L1 R1 but ,	-5,6,-1
L1 R1 but .	-4,6,-3
L1 R1 but and	-9,14,-5
L1 R1 but in	-12,4,7
L1 R1 by .	9,-8,-2
L1 R1 called ,	10,-7,-5
L1 R1 called .	9,-5,-4
L1 R1 can .	12,-9,-5
L1 R1 can it	-7,9,-4
L1 R1 cant ,	3,0,-2
L1 R1 cant .	10,-8,-3
L1 R1 cant FILM	5,-4,-1
L1 R1 cant a	3,-3,-1
L1 R1 car ,	-8,7,3
L1 R1 cat .	1,1,-6
L1 R1 clear ,	-7,9,-4
L1 R1 clever ,	-9,4,4
L1 R1 clever .	14,-13,-2
L1 R1 cold ,	4,-3,-1
L1 R1 con ,	-5,5,-1
L1 R1 costume ,	-7,8,-2
L1 R1 could .	1,-4,4
L1 R1 country ,	-2,3,0
L1 R1 dads ,	12,-9,-5
L1 R1 dark ,	15,-14,-2
L1 R1 de ,	-2,7,-6
L1 R1 de .	7,-3,-4
L1 R1 dead ,	-1,-4,4
L1 R1 dead .	8,-6,-1
L1 R1 decent .	24,-23,-1
L1 R1 didnt .	9,-4,-5
L1 R1 different .	18,-15,-1
L1 R1 do ,	2,-5,4
L1 R1 do .	-1,3,-2
L1 R1 doesnt .	0,4,-7
L1 R1 dog .	2,3,-10
L1 R1 doing .	23,-9,-20
L1 R1 dont ,	-6,15,-11
L1 R1 dont .	4,1,-6
L1 R1 dont about	1,4,-5
L1 R1 dont me	6,-1,-5
L1 R1 double .	-3,5,-5
L1 R1 dry .	-6,9,-4
L1 R1 each .	6,-5,-1
L1 R1 early ,	-4,6,-2
L1 R1 early .	6,-3,-3
L1 R1 en ,	-3,4,-4
L1 R1 enough .	7,-5,-1
L1 R1 even .	12,-4,-10
L1 R1 ever .	5,-1,-4
L1 R1 every ,	4,-1,-4
L1 R1 every .	7,-6,-1
L1 R1 everyone .	2,-1,-4
L1 R1 ex ,	5,-3,-2
L1 R1 except .	-5,1,0
L1 R1 family ,	-3,4,-2
L1 R1 family .	-1,3,-3
L1 R1 fast ,	-9,9,-1
L1 R1 felt .	4,-2,-1
L1 R1 female ,	-6,10,-4
L1 R1 few ,	-4,5,-1
L1 R1 film ,	-6,7,-2
L1 R1 film .	-8,9,-3
L1 R1 first ,	0,2,-3
L1 R1 first .	7,-5,-3
L1 R1 five ,	7,-5,-2
L1 R1 folk ,	-1,2,-1
L1 R1 for ,	2,-4,1
L1 R1 for .	-3,4,-2
L1 R1 for and	0,3,-4
L1 R1 for day	-11,14,-10
L1 R1 for of	11,-10,-3
L1 R1 for sake	9,-3,-7
L1 R1 for ups	11,-7,-6
L1 R1 for years	7,-6,-1
L1 R1 found ,	-7,4,3
L1 R1 four ,	9,-8,-2
L1 R1 four .	7,-5,-2
L1 R1 four old	5,-3,-3
L1 R1 free ,	-5,9,-9
L1 R1 french ,	-2,4,-3
L1 R1 french .	5,-10,1
L1 R1 from ,	6,-4,-2
L1 R1 from .	1,-5,4
L1 R1 from and	7,-1,-5
L1 R1 from to	10,-9,-2
L1 R1 funny ,	10,-9,-2
L1 R1 get .	3,-13,4
L1 R1 gets ,	4,-4,-2
L1 R1 gets .	10,-12,-2
L1 R1 girls .	3,-3,0
L1 R1 go ,	4,-2,-3
L1 R1 go .	7,-2,-4
L1 R1 goes ,	-21,5,9
L1 R1 goes .	9,-6,-9
L1 R1 good ,	6,-1,-5
L1 R1 good .	0,3,-4
L1 R1 got ,	-10,11,-2
L1 R1 got .	3,0,-3
L1 R1 got to	2,-1,0
L1 R1 great .	6,-4,-3
L1 R1 green .	14,-11,-6
L1 R1 grown ,	0,1,-4
L1 R1 grown .	7,-12,1
L1 R1 had ,	5,-3,-1
L1 R1 had .	8,-4,-4
L1 R1 happy ,	-1,6,-7
L1 R1 hard .	-2,4,-2
L1 R1 has ,	13,-9,-4
L1 R1 has .	-3,6,-5
L1 R1 hate .	-10,0,-2
L1 R1 hates ,	-5,-4,7
L1 R1 haunted ,	-4,1,1
L1 R1 have ,	-10,4,4
L1 R1 have .	-1,-3,2
L1 R1 have of	5,3,-10
L1 R1 have that	-2,5,-1
L1 R1 have the	12,-11,-1
L1 R1 he ,	-1,2,-1
L1 R1 he .	4,1,-6
L1 R1 he a	6,-5,-1
L1 R1 he at	3,-1,-2
L1 R1 he me	5,-3,-2
L1 R1 he the	4,-3,-1
L1 R1 he to	4,-3,-1
L1 R1 her ,	2,0,-1
L1 R1 hes ,	10,-7,-6
L1 R1 hes .	-1,-2,3
L1 R1 high ,	-6,5,-1
L1 R1 high .	10,-7,-2
L1 R1 him ,	-3,4,-2
L1 R1 him .	8,-7,-1
L1 R1 his ,	-9,10,-2
L1 R1 his .	8,-8,0
L1 R1 home ,	-7,-4,13
L1 R1 hospital .	1,-10,4
L1 R1 hot .	12,-10,-3
L1 R1 hour .	-10,10,-1
L1 R1 hours .	2,2,-5
L1 R1 hours and	9,-15,1
L1 R1 i ,	5,-3,-2
L1 R1 i .	3,-1,-2
L1 R1 i a	2,-1,-1
L1 R1 i alone	3,-2,-1
L1 R1 i and	5,-2,-3
L1 R1 i at	2,-1,-1
L1 R1 i for	5,-3,-2
L1 R1 i him	2,-1,0
L1 R1 i i	2,-1,-1
L1 R1 i in	7,-5,-2
L1 R1 i it	2,0,-1
L1 R1 i my	2,-1,-2
L1 R1 i not	7,-3,-4
L1 R1 i of	2,-1,-1
L1 R1 i off	2,-1,-1
L1 R1 i on	4,-3,-1
L1 R1 i out	6,-1,-5
L1 R1 i that	3,-2,0
L1 R1 i the	2,-1,-1
L1 R1 i them	2,-1,-1
L1 R1 i through	2,-1,-1
L1 R1 i with	3,-2,0
L1 R1 i you	5,-3,-2
L1 R1 ice .	1,6,-8
L1 R1 id FILM	4,-4,-2
L1 R1 id for	7,-6,-2
L1 R1 id it	2,-1,-1
L1 R1 id the	4,0,-3
L1 R1 if .	0,3,-13
L1 R1 ill .	10,-10,-2
L1 R1 ill on	5,-3,-2
L1 R1 im ,	12,-7,-4
L1 R1 im .	3,1,-4
L1 R1 im and	6,-4,-2
L1 R1 im in	-5,7,-4
L1 R1 im to	3,-2,-1
L1 R1 in .	2,-1,-1
L1 R1 in and	0,5,-6
L1 R1 in are	3,-2,-1
L1 R1 in for	-6,1,3
L1 R1 in from	-2,5,-3
L1 R1 in has	-9,10,-2
L1 R1 in i	10,-9,-1
L1 R1 in is	1,-2,1
L1 R1 in of	8,-6,-1
L1 R1 into ,	-5,6,-4
L1 R1 into .	2,-2,0
L1 R1 is ,	0,-4,4
L1 R1 is .	5,-4,-1
L1 R1 is and	3,-1,-2
L1 R1 is but	7,-6,-1
L1 R1 is for	5,-4,-2
L1 R1 is in	8,-6,-3
L1 R1 is of	12,-8,-3
L1 R1 is than	2,-1,-2
L1 R1 is the	3,-2,-1
L1 R1 is to	-2,-2,4
L1 R1 isnt ,	0,-10,10
L1 R1 isnt .	8,1,-10
L1 R1 it ,	-7,15,-9
L1 R1 it me	3,-1,-1
L1 R1 it out	-2,4,-2
L1 R1 its ,	-6,7,-2
L1 R1 its .	4,-3,-1
L1 R1 its and	4,-2,-2
L1 R1 ive .	6,-3,-3
L1 R1 ive my	2,-1,-1
L1 R1 ive the	5,-3,-2
L1 R1 jacques ,	-7,8,-1
L1 R1 japanese ,	3,-1,-4
L1 R1 john ,	-7,14,-6
L1 R1 just ,	-11,11,-2
L1 R1 just .	-4,7,-4
L1 R1 la .	3,-1,-3
L1 R1 la land	3,-2,-2
L1 R1 lars trier	-3,-6,7
L1 R1 last ,	2,1,-2
L1 R1 last .	4,-2,-2
L1 R1 last of	-3,5,-3
L1 R1 less ,	-11,-12,14
L1 R1 less .	-13,7,2
L1 R1 less than	15,-14,-3
L1 R1 less that	-21,31,-24
L1 R1 like ,	-5,1,4
L1 R1 like .	-6,10,-5
L1 R1 like and	-15,15,-1
L1 R1 like in	-11,12,-3
L1 R1 likes and	-8,15,-4
L1 R1 little ,	-1,2,-2
L1 R1 little .	-1,3,-4
L1 R1 long ,	9,-8,-1
L1 R1 long .	-2,1,0
L1 R1 love ,	-3,2,0
L1 R1 love .	-10,1,0
L1 R1 lovely .	4,-3,-1
L1 R1 man ove	3,-2,-1
L1 R1 many .	0,1,-3
L1 R1 maybe .	-3,5,-3
L1 R1 me .	6,-4,-2
L1 R1 me and	-6,8,-2
L1 R1 me for	6,-6,0
L1 R1 me in	4,-3,-2
L1 R1 me of	13,-1,-12
L1 R1 me on	-2,3,-1
L1 R1 me the	-2,6,-4
L1 R1 me to	4,0,-4
L1 R1 me with	4,-3,-1
L1 R1 michael ,	-12,6,4
L1 R1 middle ,	5,-4,-1
L1 R1 mind .	-1,16,-19
L1 R1 miss .	13,-9,-5
L1 R1 more ,	5,0,-6
L1 R1 more .	-1,5,-5
L1 R1 more and	-7,6,0
L1 R1 more than	6,-4,-2
L1 R1 movie ,	11,-10,-2
L1 R1 much ,	-8,5,-2
L1 R1 much .	2,-3,1
L1 R1 my ,	3,-2,-1
L1 R1 my .	6,-4,-2
L1 R1 my a	4,-3,-1
L1 R1 my and	-1,3,-1
L1 R1 my are	6,-5,-2
L1 R1 my at	6,-3,-3
L1 R1 my body	3,-2,-1
L1 R1 my can	5,-3,-2
L1 R1 my cant	7,-4,-3
L1 R1 my does	3,-2,0
L1 R1 my for	4,-3,-2
L1 R1 my from	2,-1,0
L1 R1 my got	2,-1,0
L1 R1 my has	4,-3,-1
L1 R1 my have	4,-3,-1
L1 R1 my hurt	3,-1,-2
L1 R1 my husband	2,-1,-1
L1 R1 my in	4,-3,-1
L1 R1 my is	6,-5,-2
L1 R1 my likes	4,-3,-1
L1 R1 my not	8,-6,-3
L1 R1 my of	7,-4,-2
L1 R1 my on	7,-5,-2
L1 R1 my only	2,-1,-1
L1 R1 my says	3,-2,-1
L1 R1 my teacher	6,-5,-1
L1 R1 my the	4,-2,-2
L1 R1 my thinks	2,-1,-1
L1 R1 my to	3,-2,-1
L1 R1 my wants	3,-3,0
L1 R1 my were	2,-1,-1
L1 R1 my who	2,-1,0
L1 R1 my wife	2,-1,-1
L1 R1 my will	3,-1,-2
L1 R1 my with	2,-2,0
L1 R1 my would	7,-4,-3
L1 R1 n ,	7,-5,-3
L1 R1 n .	-1,4,-5
L1 R1 need ,	-10,13,-3
L1 R1 need .	12,-7,-7
L1 R1 never ,	5,-7,-1
L1 R1 never .	3,-3,0
L1 R1 never me	2,0,-1
L1 R1 new ,	-4,5,-2
L1 R1 new .	0,1,-2
L1 R1 next ,	11,-9,-3
L1 R1 next .	0,1,-3
L1 R1 nice .	17,-15,-3
L1 R1 night .	1,1,-6
L1 R1 no ,	1,-3,2
L1 R1 no .	1,-3,1
L1 R1 no and	12,-9,-5
L1 R1 no at	-1,3,-2
L1 R1 no being	1,-3,2
L1 R1 no in	-1,-7,8
L1 R1 no of	-3,-3,4
L1 R1 no on	4,-2,-1
L1 R1 no please	4,4,-9
L1 R1 no scares	-1,0,2
L1 R1 no than	-17,18,-11
L1 R1 no this	-8,-3,10
L1 R1 no to	18,-2,-17
L1 R1 nobody ,	-2,-3,2
L1 R1 nobody .	1,-2,-1
L1 R1 northern ,	-6,3,4
L1 R1 not ,	2,-5,4
L1 R1 not .	-2,-1,2
L1 R1 not about	2,-5,0
L1 R1 not for	0,-10,6
L1 R1 not in	11,-3,-9
L1 R1 not on	16,-3,-14
L1 R1 not the	13,-3,-11
L1 R1 not to	12,-1,-12
L1 R1 nothing ,	-5,-1,6
L1 R1 nothing .	-5,-3,7
L1 R1 now ,	6,-5,-4
L1 R1 of ,	0,2,-1
L1 R1 of and	3,-1,-3
L1 R1 of films	-3,-9,5
L1 R1 of i	6,-4,-2
L1 R1 of in	12,-9,-5
L1 R1 of is	-1,5,-3
L1 R1 of not	-3,-4,5
L1 R1 of of	3,4,-9
L1 R1 of the	10,-7,-2
L1 R1 of to	2,-4,1
L1 R1 of with	1,-8,4
L1 R1 off ,	1,-6,4
L1 R1 off .	-5,3,-2
L1 R1 old .	7,-5,-3
L1 R1 old and	-9,10,-1
L1 R1 on ,	-1,2,-1
L1 R1 on .	-2,1,0
L1 R1 on and	7,-4,-3
L1 R1 on of	6,-5,0
L1 R1 on with	-13,8,8
L1 R1 one ,	7,-7,-1
L1 R1 one .	-3,4,-2
L1 R1 one and	1,0,-2
L1 R1 one in	3,1,-4
L1 R1 one of	8,-7,-2
L1 R1 only ,	8,-1,-5
L1 R1 only .	-10,12,-4
L1 R1 or ,	-3,3,-1
L1 R1 or or	-6,7,-2
L1 R1 other ,	0,2,-2
L1 R1 other .	2,-4,2
L1 R1 our ,	4,-3,-1
L1 R1 our .	8,-6,-3
L1 R1 our in	3,-3,-1
L1 R1 our is	5,-4,-1
L1 R1 out .	10,-10,-1
L1 R1 over .	-2,2,-6
L1 R1 own .	0,-5,5
L1 R1 past ,	7,-4,-3
L1 R1 people ,	-6,-2,11
L1 R1 people .	-2,7,-6
L1 R1 people in	9,-12,0
L1 R1 period .	-4,-1,-2
L1 R1 peter ,	-16,11,2
L1 R1 phone .	10,-8,-3
L1 R1 pretty ,	2,0,-4
L1 R1 prison ,	4,2,-8
L1 R1 proper .	-5,7,-4
L1 R1 properly .	2,3,-7
L1 R1 rather .	-16,20,-6
L1 R1 real ,	-5,6,-2
L1 R1 real .	6,-4,-3
L1 R1 really ,	5,-4,-3
L1 R1 really .	-6,11,-6
L1 R1 red ,	-4,5,-2
L1 R1 red .	4,7,-11
L1 R1 richard ,	7,-15,9
L1 R1 road ,	-8,9,-1
L1 R1 robert ,	-4,5,-1
L1 R1 ryan .	-12,-13,19
L1 R1 sad .	-1,-9,1
L1 R1 same .	-4,6,-4
L1 R1 say ,	-12,15,-4
L1 R1 say .	-10,12,-8
L1 R1 says ,	-6,9,-5
L1 R1 says .	6,-1,-9
L1 R1 school .	8,-7,-1
L1 R1 sci ,	-7,3,4
L1 R1 se ,	7,-1,-11
L1 R1 second ,	9,-5,-5
L1 R1 second .	-5,7,-1
L1 R1 seen ,	3,-3,0
L1 R1 seen .	-8,9,-2
L1 R1 she ,	0,1,-2
L1 R1 she .	6,-3,-4
L1 R1 she FILM	4,-3,-2
L1 R1 she at	3,-2,-1
L1 R1 she it	6,-5,-1
L1 R1 she me	3,-2,-1
L1 R1 she the	2,-1,0
L1 R1 she to	4,-3,0
L1 R1 shes ,	6,-4,-1
L1 R1 shes .	9,-5,-5
L1 R1 sidney ,	3,-1,-1
L1 R1 silent ,	3,0,-5
L1 R1 since .	7,-4,-2
L1 R1 six old	4,-1,-3
L1 R1 slow ,	-5,7,-2
L1 R1 small ,	-2,3,-1
L1 R1 small .	12,-8,-4
L1 R1 so ,	-4,5,-3
L1 R1 so .	-1,4,-3
L1 R1 so and	-14,10,4
L1 R1 so are	-18,-7,21
L1 R1 so as	16,-20,2
L1 R1 so at	-1,-4,5
L1 R1 so but	-20,19,-2
L1 R1 so i	6,2,-9
L1 R1 so its	0,2,-1
L1 R1 some .	3,0,-4
L1 R1 something ,	-3,5,-2
L1 R1 something .	-2,6,-4
L1 R1 something and	-5,6,0
L1 R1 something but	-5,6,-2
L1 R1 something for	-8,11,-2
L1 R1 something from	-9,10,-1
L1 R1 something that	-4,6,-2
L1 R1 something to	-6,6,-1
L1 R1 something with	-6,8,-2
L1 R1 sorry .	11,-8,-2
L1 R1 south ,	-4,9,-6
L1 R1 still .	7,-4,-3
L1 R1 street .	-8,14,-8
L1 R1 talking ,	-7,7,0
L1 R1 talking .	-12,1,7
L1 R1 ten old	-1,2,-1
L1 R1 than ,	1,-7,5
L1 R1 than .	7,-10,0
L1 R1 that ,	6,-6,0
L1 R1 that .	4,-4,0
L1 R1 that in	-12,16,-6
L1 R1 that of	4,-3,-2
L1 R1 that the	8,-5,-2
L1 R1 that with	17,-8,-9
L1 R1 thats ,	-13,14,-2
L1 R1 the .	3,-1,-2
L1 R1 the 0	7,-5,-2
L1 R1 the 0000	-7,8,-1
L1 R1 the FILM	6,-4,-2
L1 R1 the a	-9,-1,8
L1 R1 the about	6,-5,-1
L1 R1 the after	2,-1,-1
L1 R1 the again	15,-15,-5
L1 R1 the alone	3,-3,0
L1 R1 the and	3,-2,-1
L1 R1 the are	10,-9,-4
L1 R1 the as	-7,8,-2
L1 R1 the at	-2,5,-6
L1 R1 the before	10,-9,-1
L1 R1 the bit	-1,-5,6
L1 R1 the but	-3,5,-2
L1 R1 the came	3,-2,-1
L1 R1 the can	-8,5,-2
L1 R1 the club	3,-2,-1
L1 R1 the day	-7,5,5
L1 R1 the dies	-18,7,8
L1 R1 the do	4,1,-6
L1 R1 the film	5,-4,-3
L1 R1 the for	4,1,-5
L1 R1 the from	-13,9,4
L1 R1 the gets	-4,6,-5
L1 R1 the girl	1,2,-2
L1 R1 the goes	-4,7,-2
L1 R1 the gone	-5,-19,15
L1 R1 the had	8,-7,-1
L1 R1 the half	4,-3,0
L1 R1 the has	11,-8,-3
L1 R1 the have	1,1,-3
L1 R1 the home	13,-11,-2
L1 R1 the hour	7,-3,-4
L1 R1 the house	18,-14,-5
L1 R1 the i	-6,5,1
L1 R1 the in	6,-2,-3
L1 R1 the is	-2,4,-1
L1 R1 the isnt	13,-6,-12
L1 R1 the kind	-11,8,4
L1 R1 the lives	-2,6,-9
L1 R1 the man	2,-1,-1
L1 R1 the me	-20,21,-4
L1 R1 the moon	3,-2,-2
L1 R1 the movie	12,-11,-1
L1 R1 the my	2,0,-2
L1 R1 the night	-6,8,-1
L1 R1 the not	10,-11,1
L1 R1 the of	-1,2,-2
L1 R1 the off	5,-1,-5
L1 R1 the on	3,-2,-1
L1 R1 the one	3,0,-3
L1 R1 the ones	-3,4,-2
L1 R1 the or	8,0,-9
L1 R1 the out	-12,-3,13
L1 R1 the person	4,-4,0
L1 R1 the said	5,-3,-2
L1 R1 the says	-2,4,-2
L1 R1 the scene	-9,11,-6
L1 R1 the side	5,-3,-2
L1 R1 the since	9,0,-8
L1 R1 the so	9,-6,-3
L1 R1 the ten	-6,-3,9
L1 R1 the that	7,-6,-1
L1 R1 the the	1,1,-2
L1 R1 the thing	8,-5,-4
L1 R1 the three	5,-3,-3
L1 R1 the time	2,-1,0
L1 R1 the to	5,-5,1
L1 R1 the up	-6,12,-3
L1 R1 the want	5,-5,-1
L1 R1 the was	6,-5,-1
L1 R1 the way	4,-3,-1
L1 R1 the we	4,-3,-1
L1 R1 the went	5,-3,-3
L1 R1 the who	-3,5,-4
L1 R1 the with	-2,4,-2
L1 R1 the would	14,-10,-6
L1 R1 their ,	-1,-2,5
L1 R1 their .	-8,7,-1
L1 R1 them .	-5,-4,5
L1 R1 then ,	-2,4,-2
L1 R1 then .	-3,4,-1
L1 R1 theres .	8,-6,0
L1 R1 these .	10,-5,-5
L1 R1 they ,	7,-5,-3
L1 R1 they .	3,1,-6
L1 R1 they at	6,-5,-1
L1 R1 they it	7,-6,0
L1 R1 they the	-4,-2,9
L1 R1 theyre .	-4,-3,4
L1 R1 thing .	4,-4,-1
L1 R1 this ,	4,1,-5
L1 R1 this .	7,-2,-5
L1 R1 those .	7,-3,-6
L1 R1 three ,	4,-2,-2
L1 R1 three .	2,1,-5
L1 R1 three and	4,-2,-3
L1 R1 through .	2,0,-4
L1 R1 till .	10,-3,-6
L1 R1 time ,	-4,-2,5
L1 R1 time .	-18,13,9
L1 R1 to ,	-1,2,-1
L1 R1 to .	2,-3,0
L1 R1 to FILM	6,-4,-2
L1 R1 to and	5,-3,-2
L1 R1 to for	7,-6,-2
L1 R1 to her	11,-10,-2
L1 R1 to him	9,-10,-3
L1 R1 to in	10,-8,-1
L1 R1 to it	13,-11,-2
L1 R1 to me	6,-4,-2
L1 R1 to my	-2,5,-3
L1 R1 to of	6,-2,-8
L1 R1 to on	4,-3,-1
L1 R1 to the	6,-5,0
L1 R1 to to	-3,5,-1
L1 R1 to with	5,-2,-3
L1 R1 tom ,	7,-8,0
L1 R1 tom .	-19,6,13
L1 R1 too ,	-5,-1,6
L1 R1 too .	4,-4,1
L1 R1 too for	3,2,-4
L1 R1 two .	-4,7,-4
L1 R1 two and	9,-7,-1
L1 R1 two in	13,-12,-2
L1 R1 two of	-17,18,-3
L1 R1 under .	0,-14,7
L1 R1 up ,	4,0,-6
L1 R1 up .	-5,-3,3
L1 R1 us ,	-2,3,-2
L1 R1 us .	8,-5,-3
L1 R1 very ,	-2,1,1
L1 R1 very .	-3,5,-2
L1 R1 w .	0,-2,2
L1 R1 want ,	-7,7,0
L1 R1 want .	0,2,-2
L1 R1 want and	2,1,-3
L1 R1 wants ,	-10,12,-2
L1 R1 wants .	0,4,-6
L1 R1 war ,	-4,4,-1
L1 R1 was ,	9,-7,-3
L1 R1 was .	3,-1,-3
L1 R1 was and	2,-2,-1
L1 R1 was in	-9,-5,11
L1 R1 was on	-7,8,-1
L1 R1 watch ,	-13,16,-9
L1 R1 watch .	-1,-15,11
L1 R1 we ,	10,-2,-8
L1 R1 we .	2,-2,-1
L1 R1 we a	2,0,-1
L1 R1 we in	2,-1,-1
L1 R1 we on	3,-1,-1
L1 R1 we to	3,-1,-1
L1 R1 well .	3,0,-4
L1 R1 went .	-3,-12,12
L1 R1 were ,	10,-8,-2
L1 R1 were .	5,-4,-2
L1 R1 where dies	11,-8,-12
L1 R1 where gets	21,-19,-5
L1 R1 which .	16,-15,-1
L1 R1 white ,	-2,4,-4
L1 R1 white .	0,-2,3
L1 R1 who ,	-14,11,3
L1 R1 who .	-11,8,3
L1 R1 who a	8,-7,-2
L1 R1 who the	-4,-6,7
L1 R1 who to	-1,-3,3
L1 R1 whole ,	8,-7,0
L1 R1 whole .	2,0,-1
L1 R1 wife ,	5,-4,-1
L1 R1 will .	10,-4,-6
L1 R1 with ,	-1,3,-2
L1 R1 with .	-3,1,2
L1 R1 with and	-1,5,-4
L1 R1 with in	4,3,-8
L1 R1 with of	-6,2,1
L1 R1 with on	-9,11,-2
L1 R1 with or	-4,4,0
L1 R1 without ,	-4,3,0
L1 R1 without .	0,-5,5
L1 R1 wong wai	-4,5,-1
L1 R1 worst in	3,-3,0
L1 R1 wrong .	-3,5,-3
L1 R1 year ,	5,-5,-1
L1 R1 year .	-1,2,-4
L1 R1 you .	2,-1,-3
L1 R1 you it	5,-5,0
L1 R1 you me	3,-1,-2
L1 R1 your ,	-4,8,-3
L1 R1 your .	12,-10,-4
L1 R1 zero .	-17,7,8
L1 about	-1,2,-1
L1 actual	4,-2,-2
L1 actually	0,1,-3
L1 adam	-12,0,11
L1 after	5,-4,-1
L1 again	-1,-6,5
L1 against	3,-9,2
L1 agatha	-2,4,-2
L1 aged	0,1,-2
L1 agnes	-7,8,-2
L1 al	-9,14,-11
L1 also	1,3,-4
L1 always	4,-1,-3
L1 am	3,-2,-2
L1 american	0,-3,3
L1 an	1,1,-2
L1 and	0,1,-2
L1 ang	7,7,-13
L1 animals	-14,0,10
L1 another	-5,3,3
L1 anthony	1,5,-9
L1 any	3,2,-5
L1 anyone	14,-12,-4
L1 anything	-3,-3,5
L1 are	5,-2,-3
L1 arent	5,2,-6
L1 art	1,-2,0
L1 as	3,0,-2
L1 asteroid	5,-4,0
L1 at	2,-3,1
L1 au	-1,2,-1
L1 audrey	-14,15,-5
L1 aunt	7,-4,-3
L1 baby	5,-7,3
L1 back	3,0,-3
L1 bad	-4,4,0
L1 bank	-7,6,1
L1 bar	-7,-14,17
L1 barry	-9,1,8
L1 baz	-13,3,0
L1 be	3,-1,-2
L1 bear	-3,-6,5
L1 beats	8,-6,-3
L1 beautiful	4,-1,-3
L1 because	4,-2,-1
L1 been	2,0,-1
L1 before	1,-7,4
L1 being	-4,1,2
L1 bela	-4,5,-1
L1 ben	-11,0,9
L1 best	-1,4,-3
L1 bette	0,3,-4
L1 better	5,-2,-3
L1 between	-2,12,-15
L1 big	-1,2,-2
L1 bill	-2,5,-7
L1 bird	-12,18,-5
L1 bit	4,-2,-3
L1 black	-4,1,2
L1 blue	4,-1,-2
L1 boat	-2,5,-3
L1 body	-20,17,0
L1 bohemian	5,-2,-3
L1 book	3,-2,-2
L1 bored	8,-5,-9
L1 boss	5,-4,-1
L1 both	4,-1,-2
L1 bought	11,-9,-4
L1 boy	1,0,-2
L1 boyfriend	2,-1,-1
L1 boys	6,-3,-2
L1 brad	-3,-1,4
L1 brass	-6,7,-2
L1 brendan	-3,5,-2
L1 bring	10,-8,-1
L1 british	11,-9,-4
L1 broken	2,-1,-2
L1 brother	4,-4,-1
L1 brothers	3,-1,-2
L1 bruce	-1,5,-4
L1 bullet	4,-2,-1
L1 bus	7,-6,-1
L1 buster	3,1,-5
L1 by	2,0,-1
L1 called	7,-5,-3
L1 calls	4,-3,-1
L1 came	4,-3,0
L1 can	5,-4,-1
L1 cannot	9,-7,-2
L1 cant	7,-1,-5
L1 car	-2,2,1
L1 cary	-11,15,-6
L1 cat	3,-1,-3
L1 chicken	3,-2,-1
L1 christmas	10,-10,0
L1 christopher	-5,2,3
L1 cinema	4,-1,-3
L1 class	-2,3,0
L1 clear	-3,6,-4
L1 clever	-6,6,-2
L1 clint	-10,9,0
L1 close	2,-1,-2
L1 club	7,-6,0
L1 coffee	-1,3,-2
L1 cold	10,-7,-2
L1 come	0,4,-4
L1 comedy	-1,6,-10
L1 con	-10,7,1
L1 cool	4,-2,-4
L1 costume	-3,6,-5
L1 cosy	-9,10,-2
L1 could	5,-4,-1
L1 couldnt	6,-3,-3
L1 country	3,-1,-3
L1 cousin	9,-5,-3
L1 crazy	-1,2,-3
L1 creepy	-7,-8,11
L1 crime	-4,4,-1
L1 crowd	-3,5,-3
L1 cruel	5,-5,1
L1 cruise	3,3,-7
L1 cute	-5,-2,6
L1 d	-8,-5,8
L1 dad	2,1,-3
L1 dads	15,-12,-3
L1 dance	-13,17,-4
L1 daniel	-3,3,0
L1 danny	-17,15,1
L1 dark	3,0,-4
L1 date	11,-8,-4
L1 daughters	5,-4,-2
L1 david	2,4,-7
L1 day	8,-5,-3
L1 de	1,4,-4
L1 dead	-6,-3,8
L1 deaf	18,-16,-3
L1 dear	7,-5,-3
L1 decent	-1,2,-2
L1 deep	-11,0,5
L1 denzel	9,-6,-4
L1 desert	12,-11,-2
L1 devil	-4,-2,6
L1 di	5,-4,-2
L1 did	4,-2,-3
L1 didnt	1,-2,2
L1 die	9,-5,-5
L1 different	10,-7,-1
L1 dinner	-11,9,3
L1 disney	7,-12,-2
L1 divorce	-1,2,-2
L1 do	1,1,-2
L1 doctor	13,-3,-10
L1 does	4,2,-7
L1 doesnt	5,-2,-5
L1 dog	-8,2,4
L1 dogs	-3,9,-5
L1 doing	-3,6,-3
L1 done	-11,5,4
L1 dont	5,1,-5
L1 door	2,0,-2
L1 doris	-5,8,-7
L1 double	-8,10,-3
L1 down	-4,8,-4
L1 downton	9,-4,-4
L1 driver	16,-7,-13
L1 driving	4,-3,-1
L1 dry	12,-11,-3
L1 dumb	-6,11,-5
L1 during	6,-3,-3
L1 dying	-9,4,7
L1 each	6,-5,-1
L1 ealing	-17,18,-4
L1 early	0,2,-2
L1 eating	-4,-18,14
L1 eight	-2,-2,5
L1 eleven	6,-5,-1
L1 else	7,3,-9
L1 emilia	14,-7,-14
L1 emma	-3,10,-12
L1 empty	-15,2,10
L1 ending	-9,8,1
L1 english	9,-11,-2
L1 enough	-6,8,-1
L1 et	6,-4,-5
L1 even	9,-7,-1
L1 ever	4,-1,-2
L1 every	4,-3,-1
L1 everybody	5,3,-8
L1 everyone	-3,-2,2
L1 everyones	3,-9,3
L1 everything	4,-2,-1
L1 evil	-7,8,-2
L1 ex	4,-3,-2
L1 except	-3,-3,2
L1 exchange	4,-2,-1
L1 eyes	9,-8,-2
L1 face	6,-3,-4
L1 fallen	9,-8,-1
L1 falling	-5,7,-4
L1 family	0,2,-1
L1 fancy	-11,2,5
L1 father	5,-5,-1
L1 fathers	6,-11,2
L1 feel	5,2,-8
L1 feeling	-16,3,11
L1 fell	3,-2,-2
L1 felt	2,-1,-1
L1 female	-5,9,-3
L1 few	8,-6,-3
L1 fewer	-5,-1,8
L1 fifty	-1,7,-5
L1 fight	3,-2,-3
L1 film	5,-3,-2
L1 films	4,-2,-3
L1 finally	6,-6,0
L1 find	0,-6,6
L1 finish	13,-5,-10
L1 fire	2,0,-2
L1 first	2,-2,0
L1 fish	13,-12,-2
L1 five	4,-3,-1
L1 flatmate	2,-1,-2
L1 flatmates	14,-13,-4
L1 flower	4,-3,-1
L1 flying	-1,5,-4
L1 folk	-2,3,-1
L1 food	0,-3,3
L1 football	-3,3,0
L1 force	8,-6,-2
L1 found	-4,2,3
L1 four	5,-4,0
L1 frances	-10,11,-5
L1 free	-10,15,-5
L1 french	1,1,-3
L1 friend	0,-6,5
L1 friends	13,-12,-2
L1 from	-1,2,0
L1 frozen	2,1,-5
L1 full	9,-5,-3
L1 fun	0,6,-4
L1 funny	-1,5,-4
L1 gave	5,-4,-2
L1 gene	-16,22,-6
L1 gentle	-9,11,-3
L1 george	-19,2,7
L1 gerard	-13,-10,18
L1 german	5,-3,-4
L1 gets	3,-10,6
L1 getting	2,-11,7
L1 ghost	-2,1,2
L1 giant	-11,5,5
L1 gimme	-6,7,-5
L1 girl	-10,14,-4
L1 girls	3,0,-4
L1 give	-3,4,-5
L1 gladiator	9,1,-9
L1 glass	15,-14,-3
L1 go	10,-4,-6
L1 god	9,-2,-7
L1 goes	-9,1,2
L1 going	-12,2,9
L1 gold	1,1,-2
L1 golden	-7,9,-3
L1 gone	-9,13,-6
L1 gonna	6,-4,-3
L1 good	-1,4,-4
L1 got	0,3,-3
L1 gran	12,-6,-5
L1 grandmas	14,-5,-9
L1 grandmother	3,-2,0
L1 grandson	7,-7,0
L1 great	-3,6,-3
L1 greek	1,4,-6
L1 green	5,-2,-3
L1 grey	-3,4,0
L1 grown	2,-1,-1
L1 guilty	3,-1,-3
L1 guy	-10,4,4
L1 had	4,-5,0
L1 hair	6,-6,-1
L1 half	5,-3,-1
L1 hand	3,1,-4
L1 handle	-17,14,-6
L1 handsome	-5,7,-2
L1 happy	0,7,-9
L1 hard	0,2,-2
L1 has	3,0,-3
L1 hasnt	1,-9,5
L1 hate	3,-3,-4
L1 hated	10,-7,-3
L1 hates	-5,-5,8
L1 haunted	-4,3,0
L1 havent	4,-2,-2
L1 he	4,-2,-2
L1 head	3,-4,-1
L1 hear	7,-2,-5
L1 heart	7,-5,-2
L1 heavens	7,-4,-3
L1 hed	7,-6,-1
L1 helen	-3,8,-9
L1 her	4,-3,-2
L1 hes	5,-3,-1
L1 him	6,-5,-2
L1 his	3,-2,-1
L1 holiday	4,-1,-4
L1 hollywood	-1,-9,7
L1 home	-2,-2,5
L1 hong	-8,6,2
L1 horror	-2,1,-2
L1 hospital	3,-7,1
L1 hot	1,-2,-2
L1 hour	-8,12,-4
L1 hours	-1,2,-1
L1 house	2,1,-2
L1 how	2,1,-5
L1 hugh	-5,-2,3
L1 human	1,-2,1
L1 hundred	3,-3,-2
L1 husband	-3,3,-1
L1 husbands	5,-4,-1
L1 i	3,-2,-1
L1 ice	-6,6,0
L1 id	4,-2,-2
L1 if	-4,4,-2
L1 ill	5,-3,-2
L1 im	6,-3,-4
L1 into	-3,2,-1
L1 irish	-6,8,-8
L1 isabelle	-2,3,-1
L1 isnt	3,-2,-1
L1 it	3,-1,-2
L1 italian	2,1,-4
L1 its	1,0,-2
L1 ive	4,-2,-1
L1 ja	3,-2,-1
L1 jack	-14,5,7
L1 jackie	-4,18,-12
L1 jacques	-10,11,0
L1 james	-16,8,4
L1 jane	-5,-1,0
L1 japanese	5,-2,-5
L1 jared	-5,-6,11
L1 jason	-9,3,1
L1 jean	-10,12,-4
L1 jeanne	7,2,-10
L1 jennifer	-16,-12,20
L1 jim	-8,3,5
L1 john	-5,5,-1
L1 johnny	-3,-2,5
L1 jojo	8,-6,-3
L1 judi	-2,4,-3
L1 julia	-13,11,0
L1 jump	-6,-6,12
L1 just	0,3,-2
L1 kar	-7,7,1
L1 keep	-6,-7,12
L1 keeps	7,-4,-5
L1 kelly	1,1,-4
L1 ken	4,-7,-2
L1 kevin	-8,-8,14
L1 kid	-5,3,0
L1 kids	4,-4,-1
L1 kind	-2,3,-3
L1 king	7,3,-14
L1 kitchen	-4,-3,4
L1 know	5,-3,-2
L1 kore	8,-5,-3
L1 korean	-3,8,-6
L1 kung	-5,6,-4
L1 la	5,-3,-2
L1 lars	-3,-6,7
L1 last	2,-1,-1
L1 late	-2,4,-2
L1 latin	-2,5,-5
L1 law	2,-1,-1
L1 le	-3,5,-3
L1 leave	-8,-12,16
L1 lee	-20,23,-4
L1 left	-2,-13,10
L1 les	6,-5,-3
L1 less	-7,1,4
L1 let	9,-17,2
L1 lets	10,-5,-9
L1 liam	-13,2,5
L1 life	-4,4,0
L1 light	-1,2,-2
L1 lighthouse	-6,7,-3
L1 like	1,2,-3
L1 liked	-8,11,-6
L1 likes	0,-2,-2
L1 little	-5,4,1
L1 live	4,1,-6
L1 lonely	-9,10,-2
L1 long	-6,5,1
L1 looking for	2,-1,-2
L1 los	-13,15,-4
L1 lost	4,-2,-2
L1 loud	-7,1,2
L1 love	-9,1,5
L1 loved	-5,5,-1
L1 lovely	3,-2,-1
L1 loves	13,-4,-11
L1 low	3,-10,7
L1 mad	-13,4,8
L1 made	5,-4,-3
L1 mads	8,-3,-5
L1 maggie	-5,12,-9
L1 magic	-2,3,-1
L1 make	3,0,-5
L1 mamma	13,-5,-9
L1 man	3,-3,-1
L1 mans	6,-3,-4
L1 many	3,-2,-3
L1 mark	-2,-6,7
L1 may	3,-5,1
L1 maybe	-1,4,-3
L1 me	4,-2,-2
L1 mean	-4,-3,6
L1 means	-5,7,-8
L1 mel	-9,-1,9
L1 men	-9,6,3
L1 meryl	4,-4,-2
L1 michael	-8,-1,7
L1 middle	-4,5,-1
L1 mike	7,-1,-6
L1 mind	-6,3,4
L1 mine	4,-3,-1
L1 minute	7,-5,-3
L1 minutes	-3,-4,8
L1 miss	8,-6,-4
L1 missed	6,-3,-3
L1 modern	-15,15,-1
L1 money	10,-1,-10
L1 moon	-5,7,-3
L1 moral	-12,9,4
L1 most	3,0,-4
L1 mother	6,-4,-1
L1 mothers	1,-6,6
L1 mountain	1,2,-4
L1 movie	4,-4,0
L1 mr	14,-7,-9
L1 mrs	4,-2,-1
L1 much	-2,-3,3
L1 mum	3,-2,-1
L1 mums	4,-8,3
L1 music	2,0,-3
L1 musical	-7,4,3
L1 must	-2,4,-2
L1 my	4,-2,-1
L1 my parents	5,-4,-1
L1 n	-5,7,-1
L1 naked	2,0,-4
L1 nan	6,-4,-1
L1 ne	-7,11,-7
L1 near	-5,-6,9
L1 nearly	4,-3,-1
L1 need	4,-2,-2
L1 needs	-3,0,-2
L1 neighbour	3,-2,-1
L1 neighbours	10,-9,-1
L1 neither	-2,-4,3
L1 netflix	7,-16,-1
L1 never	3,-3,0
L1 new	-4,5,-2
L1 next	7,-5,-1
L1 nice	-1,3,-4
L1 nicolas	-6,4,1
L1 night	-1,3,-4
L1 nine	4,-4,0
L1 no	0,-2,2
L1 nobody	-2,-2,3
L1 nobodys	-6,-12,13
L1 nor	-3,-4,7
L1 nora	-6,9,-4
L1 northern	-6,1,6
L1 not	2,-2,0
L1 nothing	-1,-3,4
L1 now	1,2,-3
L1 odd	2,1,-4
L1 off	0,-5,3
L1 office	9,-8,-2
L1 oh	6,-5,-2
L1 ok	6,-3,-4
L1 old	-3,5,-2
L1 once	4,-2,-1
L1 one	3,-1,-2
L1 ones	6,-3,-4
L1 only	4,-1,-3
L1 open	-10,10,0
L1 or	-2,2,0
L1 ordinary	-8,9,-2
L1 original	7,-3,-2
L1 other	-1,3,-2
L1 our	3,-2,-2
L1 out	0,-11,10
L1 over	-1,-8,7
L1 own	6,-8,1
L1 parents	4,-6,2
L1 park	4,0,-3
L1 past	7,-5,-1
L1 paul	-8,10,-6
L1 penelope	-6,1,4
L1 people	0,2,-2
L1 perfect	6,-3,-3
L1 period	-4,7,-3
L1 peter	-8,13,-6
L1 phone	-3,3,0
L1 piano	-3,5,-4
L1 please	9,-8,-3
L1 police	-1,0,3
L1 poor	-2,7,-9
L1 popcorn	5,-4,0
L1 post	4,-1,-4
L1 power	4,-3,-2
L1 prefer	-9,13,-8
L1 prefers	9,-6,-3
L1 pretty	4,-1,-5
L1 prison	-3,7,-5
L1 proper	-2,6,-4
L1 properly	-4,8,-7
L1 pub	-1,-1,2
L1 quiet	-3,5,-2
L1 rated	-16,18,-4
L1 rather	3,1,-6
L1 read	-7,-13,11
L1 reading	4,0,-3
L1 real	-3,6,-2
L1 really	0,-3,2
L1 red	-4,4,-1
L1 retired	8,-6,-1
L1 revenge	8,-6,-2
L1 rich	-3,5,-2
L1 richard	2,-4,2
L1 ridley	-3,-7,6
L1 right	2,-5,4
L1 robert	-2,3,-1
L1 robin	6,-4,-3
L1 roger	-3,-1,3
L1 rom	-10,1,0
L1 roman	-3,-1,-2
L1 rubber	-2,4,-3
L1 ruined	2,-1,0
L1 russell	-7,-5,12
L1 russian	10,-9,-1
L1 ryan	-11,2,8
L1 sad	-5,2,3
L1 said	-1,4,-5
L1 same	1,1,-2
L1 sandra	-12,8,3
L1 saw	4,1,-5
L1 say	-4,9,-5
L1 says	-3,6,-4
L1 schon	14,-7,-7
L1 school	-3,5,-2
L1 sci	-6,6,1
L1 science	3,0,-3
L1 science fiction	-16,18,-1
L1 se	10,4,-18
L1 sea	0,4,-4
L1 sean	-11,8,5
L1 second	-1,2,-2
L1 secret	-2,-2,3
L1 see	2,-5,1
L1 seen	2,1,-3
L1 serial	-8,-3,11
L1 seven	-6,-2,8
L1 seventy	-1,3,-3
L1 she	1,0,-2
L1 shed	6,-6,-1
L1 shes	4,-2,-2
L1 shirley	-6,-5,9
L1 short	8,-6,-5
L1 shorter	0,1,-2
L1 should	14,-10,-3
L1 show	11,-13,-5
L1 si	1,6,-11
L1 sidney	1,1,-2
L1 silent	-5,9,-4
L1 silly	5,-3,-4
L1 since	6,-4,-2
L1 sister	4,-3,-1
L1 six	5,-3,-3
L1 sixth	0,1,-2
L1 skip	-7,-4,10
L1 sleep	9,-8,-1
L1 slow	-3,4,0
L1 small	1,2,-2
L1 smart	-4,6,-2
L1 smth	-11,14,-3
L1 snow	11,-8,-4
L1 so	-2,2,-1
L1 social	-2,4,-2
L1 sofia	-5,7,-3
L1 soft	-6,8,-1
L1 some	-1,3,-2
L1 somebody	-2,-3,3
L1 someone	-3,6,-6
L1 something	-3,5,-2
L1 somewhere	-7,8,-3
L1 son	4,-3,-1
L1 sons	4,-3,-1
L1 sorry	11,-8,-2
L1 south	-1,5,-4
L1 space	-8,8,0
L1 spaghetti	11,-1,-10
L1 spanish	-9,11,-3
L1 speak	7,-4,-7
L1 spider	13,-11,-3
L1 spike	-4,7,-3
L1 stand	-5,-2,6
L1 star	2,-9,3
L1 started	8,-3,-5
L1 station	-3,9,-10
L1 stay	3,0,-5
L1 stephen	9,-9,0
L1 steve	-7,12,-5
L1 still	5,-2,-3
L1 stomach	-9,-9,12
L1 stop	5,-3,-5
L1 stopped	8,-4,-4
L1 story	10,-8,-3
L1 strangers	-3,7,-3
L1 street	-3,7,-5
L1 strong	2,0,-2
L1 stubborn	-6,7,0
L1 student	4,-2,-1
L1 studio	-4,8,-4
L1 stupid	-9,10,-4
L1 subtitles	0,-16,14
L1 summer	-8,10,-3
L1 sunday	8,-4,-4
L1 sweaty	-13,8,6
L1 swedish	1,2,-6
L1 sweet	3,0,-4
L1 swimming	-2,-1,2
L1 sword	-5,8,-4
L1 take	1,8,-11
L1 talking	-11,2,7
L1 tap	-8,7,0
L1 tea	2,-1,-1
L1 teach	-2,-5,4
L1 teacher	12,-14,4
L1 teen	1,-4,1
L1 teenage	2,0,-3
L1 terrence	-7,-5,3
L1 than	4,-5,0
L1 thank	6,-5,-2
L1 that	3,-2,-1
L1 thats	2,-2,0
L1 the	2,-1,-1
L1 their	-3,1,1
L1 them	2,-5,1
L1 then	4,-3,-1
L1 there	0,3,-3
L1 theres	5,-7,2
L1 these	9,-5,-3
L1 they	3,-2,-1
L1 theyve	7,-5,-2
L1 things	-10,3,1
L1 think	5,-2,-3
L1 thinking	3,0,-4
L1 thinks	8,-5,-4
L1 third	4,-5,0
L1 thirty	3,-2,-1
L1 this	9,-4,-4
L1 though	-4,0,-3
L1 three	2,-1,-1
L1 through	2,-1,-2
L1 tilda	-7,1,4
L1 till	8,-2,-5
L1 tim	-16,7,1
L1 time	-3,-1,5
L1 tinker	7,-6,-1
L1 tired	4,-3,-4
L1 today	11,-9,-1
L1 tom	-4,-7,10
L1 tonight	-3,3,-1
L1 too	-3,1,2
L1 train	-1,3,-1
L1 training	-11,4,8
L1 trench	-7,4,6
L1 tried	4,-3,-2
L1 truc	-3,4,-1
L1 true	-11,0,6
L1 turned	6,-4,-2
L1 twelve	5,-4,-1
L1 twenty	3,-2,-1
L1 twins	-2,3,-3
L1 two	3,-1,-2
L1 un	-10,12,-3
L1 uncle	6,-5,-2
L1 uncut	4,-3,-2
L1 under	2,-1,-5
L1 until	14,-12,-3
L1 up	0,-2,1
L1 van	-5,11,-5
L1 very	2,0,-2
L1 vi	8,-4,-4
L1 video	-10,2,7
L1 village	-6,8,-2
L1 von	-11,3,7
L1 w	-5,7,-3
L1 walk	3,-1,-2
L1 want	-2,3,-1
L1 wanted	-6,9,-3
L1 wants	-2,6,-4
L1 war	8,-7,-2
L1 warm	-3,5,-6
L1 was	2,-1,-1
L1 wasnt	6,-3,-2
L1 watch	-2,1,-1
L1 watched	5,-2,-3
L1 way	7,-6,-2
L1 we	3,-2,-1
L1 wed	5,-4,-1
L1 wedding	-5,0,5
L1 weird	4,-2,-6
L1 well	3,-5,0
L1 went	1,-8,7
L1 were	8,-6,-3
L1 wes	-5,-6,9
L1 west	6,-4,-3
L1 wet	-9,8,2
L1 weve	-5,-2,7
L1 what	8,-7,-2
L1 whatever	10,-5,-7
L1 whats	0,1,-2
L1 when	7,-4,-6
L1 where	6,-4,-2
L1 which	2,2,-3
L1 whisky	6,-5,-1
L1 white	0,-3,1
L1 who	-3,3,0
L1 whoever	8,-6,-2
L1 whole	0,-2,2
L1 whos	-2,6,-6
L1 wide	-2,3,-3
L1 wife	3,-2,-1
L1 wifes	5,-4,-1
L1 wild	7,1,-8
L1 will	-4,-2,5
L1 wine	6,-10,1
L1 with	-2,2,-1
L1 without	-3,-2,4
L1 woman	-3,5,-3
L1 women	5,-2,-4
L1 wong	-4,5,-1
L1 wont	4,-1,-4
L1 woody	-9,-4,11
L1 work	4,-2,-2
L1 working	6,-4,-2
L1 world	1,1,-2
L1 worst	3,-3,0
L1 would	13,-10,-3
L1 wouldnt	11,-7,-5
L1 wrong	-3,4,-2
L1 year	3,-2,-2
L1 years	8,-7,-1
L1 yes	3,-2,-4
L1 yesterday	4,-2,-3
L1 you	4,-1,-3
L1 young	5,-5,-1
L1 your	4,-4,0
L1 youre	5,-4,-1
L1 zero	3,0,-2
L2 00	5,-3,-3
L2 0000	0,3,-3
L2 0000s	3,-2,-3
L2 00s	7,-4,-4
L2 FILM	2,0,-2
L2 L1 , 0	2,-1,-4
L2 L1 , 00	-6,7,0
L2 L1 , FILM	1,1,-2
L2 L1 , a	-2,4,-2
L2 L1 , about	-2,4,-2
L2 L1 , all	-1,3,-3
L2 L1 , also	-7,7,-1
L2 L1 , an	-4,6,-2
L2 L1 , and	1,-2,1
L2 L1 , any	2,-1,-4
L2 L1 , anything	-2,6,-7
L2 L1 , as	-4,7,-4
L2 L1 , bad	-7,9,-3
L2 L1 , best	-1,2,-3
L2 L1 , big	3,-2,-2
L2 L1 , bit	-1,2,-1
L2 L1 , black	-1,3,-4
L2 L1 , brass	-4,5,-2
L2 L1 , but	-3,4,-1
L2 L1 , by	-6,9,-6
L2 L1 , cant	9,-4,-6
L2 L1 , cat	-3,5,-2
L2 L1 , cold	2,-2,-1
L2 L1 , couldnt	3,-3,-2
L2 L1 , country	-1,2,0
L2 L1 , dad	10,-7,-2
L2 L1 , daniel	6,-5,-2
L2 L1 , dont	3,-1,-4
L2 L1 , even	7,-3,-3
L2 L1 , every	2,-1,-1
L2 L1 , everyone	-5,7,-4
L2 L1 , family	-3,5,-1
L2 L1 , fast	-3,3,-1
L2 L1 , fewer	3,3,-9
L2 L1 , for	1,2,-3
L2 L1 , four	6,-5,0
L2 L1 , from	1,2,-2
L2 L1 , funny	2,-1,-1
L2 L1 , good	-2,3,-1
L2 L1 , got	6,-4,-1
L2 L1 , great	-7,8,-1
L2 L1 , hand	0,2,-2
L2 L1 , he	0,2,-2
L2 L1 , her	5,-5,-1
L2 L1 , hes	6,-4,-1
L2 L1 , his	2,0,-2
L2 L1 , i	4,-3,-1
L2 L1 , if	-9,-1,7
L2 L1 , ill	3,-2,-1
L2 L1 , im	3,-2,-2
L2 L1 , in	-1,4,-3
L2 L1 , is	5,-2,-4
L2 L1 , it	0,4,-2
L2 L1 , its	1,1,-2
L2 L1 , ive	4,-3,-1
L2 L1 , just	-5,9,-4
L2 L1 , less	1,0,-3
L2 L1 , like	0,1,-3
L2 L1 , little	9,-8,-2
L2 L1 , long	-7,8,-2
L2 L1 , love	-4,2,1
L2 L1 , low	-17,-7,11
L2 L1 , maybe	0,3,-3
L2 L1 , me	7,-4,-3
L2 L1 , men	-11,12,-2
L2 L1 , more	7,-6,-2
L2 L1 , my	4,-3,-1
L2 L1 , never	8,-3,-4
L2 L1 , new	-6,7,-3
L2 L1 , nice	6,-5,-1
L2 L1 , no	-1,-3,4
L2 L1 , nobody	-5,1,2
L2 L1 , not	-2,-3,5
L2 L1 , nothing	1,-3,2
L2 L1 , of	-5,4,1
L2 L1 , old	-1,3,-2
L2 L1 , on	6,-4,-2
L2 L1 , one	2,-3,0
L2 L1 , only	3,1,-4
L2 L1 , or	2,1,-4
L2 L1 , our	3,-2,0
L2 L1 , people	-3,4,-2
L2 L1 , real	-9,10,-2
L2 L1 , really	-2,6,-7
L2 L1 , same	1,1,-3
L2 L1 , second	-1,4,-2
L2 L1 , she	2,0,-2
L2 L1 , shes	-1,2,-2
L2 L1 , slow	-5,12,-5
L2 L1 , small	0,3,-2
L2 L1 , so	3,-1,-2
L2 L1 , something	-2,3,-1
L2 L1 , still	-2,2,-1
L2 L1 , that	12,-8,-4
L2 L1 , thats	7,-5,-2
L2 L1 , the	2,-1,-1
L2 L1 , then	2,-1,-1
L2 L1 , they	5,-4,-1
L2 L1 , this	-6,7,-2
L2 L1 , those	-2,1,0
L2 L1 , three	-3,5,-2
L2 L1 , to	10,-9,-2
L2 L1 , too	9,-2,-8
L2 L1 , twelve	5,-5,-1
L2 L1 , two	-2,4,-1
L2 L1 , very	-1,2,-2
L2 L1 , want	-5,6,-1
L2 L1 , we	4,-1,-3
L2 L1 , well	3,-1,-4
L2 L1 , were	7,-6,-2
L2 L1 , weve	7,-5,-3
L2 L1 , what	4,-4,-1
L2 L1 , which	7,-4,-3
L2 L1 , who	5,-3,-1
L2 L1 , without	1,-3,1
L2 L1 , you	3,-2,0
L2 L1 , zero	-3,4,-2
L2 L1 . .	-2,1,1
L2 L1 . 00	-6,9,-5
L2 L1 . 0000	8,-5,-2
L2 L1 . 00s	-3,6,-6
L2 L1 . FILM	3,-2,-1
L2 L1 . a	-1,3,-2
L2 L1 . about	-8,10,-7
L2 L1 . after	3,-2,0
L2 L1 . american	0,-7,3
L2 L1 . an	-7,9,-4
L2 L1 . and	1,-21,8
L2 L1 . another	0,2,-2
L2 L1 . any	-3,8,-6
L2 L1 . anything	-6,4,1
L2 L1 . as	-1,5,-4
L2 L1 . at	-7,-7,13
L2 L1 . aunt	6,-2,-5
L2 L1 . ben	-13,1,2
L2 L1 . best	3,0,-2
L2 L1 . big	-6,8,-4
L2 L1 . bill	-21,13,-1
L2 L1 . black	-9,5,3
L2 L1 . bohemian	4,-3,-1
L2 L1 . brendan	-5,7,-3
L2 L1 . but	11,-13,-1
L2 L1 . cant	10,-4,-5
L2 L1 . cold	-6,10,-4
L2 L1 . dad	7,-6,-2
L2 L1 . david	-11,7,-4
L2 L1 . dont	6,-3,-3
L2 L1 . english	-14,5,2
L2 L1 . every	12,-9,-4
L2 L1 . everything	2,-2,-1
L2 L1 . first	-4,6,-3
L2 L1 . for	13,-11,-1
L2 L1 . force	4,0,-3
L2 L1 . found	-8,7,-1
L2 L1 . four	5,-4,-2
L2 L1 . french	2,0,-4
L2 L1 . from	7,-6,-1
L2 L1 . gerard	-7,-3,7
L2 L1 . good	-5,7,-1
L2 L1 . hard	3,-2,-3
L2 L1 . haunted	-5,5,-1
L2 L1 . have	-6,12,-10
L2 L1 . he	5,-3,-1
L2 L1 . her	10,-8,-3
L2 L1 . hes	6,-4,-2
L2 L1 . his	2,-2,-1
L2 L1 . hong	-9,1,6
L2 L1 . hot	-2,4,-3
L2 L1 . hugh	-2,-3,2
L2 L1 . i	3,-2,-1
L2 L1 . id	5,-4,-1
L2 L1 . if	0,-2,1
L2 L1 . ill	2,-1,-1
L2 L1 . im	8,-5,-3
L2 L1 . in	-1,6,-6
L2 L1 . is	-5,9,-6
L2 L1 . it	10,-9,-1
L2 L1 . its	3,-7,3
L2 L1 . ive	4,-2,-2
L2 L1 . james	-13,7,-1
L2 L1 . jane	-13,4,2
L2 L1 . jason	-17,0,6
L2 L1 . jean	-5,8,-4
L2 L1 . john	6,-3,-6
L2 L1 . johnny	-4,-3,7
L2 L1 . jojo	8,-6,-3
L2 L1 . just	-7,7,-1
L2 L1 . keep	3,-11,7
L2 L1 . ken	-6,-1,4
L2 L1 . kids	7,-4,-2
L2 L1 . last	-4,6,-3
L2 L1 . le	-5,6,-3
L2 L1 . leave	-11,-3,14
L2 L1 . like	8,-8,-3
L2 L1 . little	0,1,-3
L2 L1 . me	7,-12,2
L2 L1 . michael	-6,-2,1
L2 L1 . more	-2,1,1
L2 L1 . my	2,0,-2
L2 L1 . never	3,-4,1
L2 L1 . new	-1,4,-3
L2 L1 . next	10,-8,-3
L2 L1 . nicolas	-3,-2,8
L2 L1 . no	-3,0,3
L2 L1 . nobody	-8,-5,9
L2 L1 . not	5,-3,-2
L2 L1 . nothing	1,-4,3
L2 L1 . now	-2,4,-5
L2 L1 . of	-10,3,6
L2 L1 . old	0,2,-2
L2 L1 . on	14,-10,-5
L2 L1 . once	5,-4,-1
L2 L1 . one	2,-1,-2
L2 L1 . only	-1,2,-2
L2 L1 . or	-4,11,-15
L2 L1 . our	4,-2,-1
L2 L1 . past	3,-2,-1
L2 L1 . paul	1,4,-10
L2 L1 . peter	-4,2,0
L2 L1 . please	4,0,-5
L2 L1 . red	4,-3,-3
L2 L1 . richard	-15,5,4
L2 L1 . road	-1,3,-2
L2 L1 . robert	-3,4,-2
L2 L1 . sad	-15,3,2
L2 L1 . same	-9,10,-3
L2 L1 . saw	6,-2,-4
L2 L1 . sci	-3,4,-1
L2 L1 . second	-8,9,-5
L2 L1 . seven	-12,-9,18
L2 L1 . she	4,-3,-1
L2 L1 . shes	7,-6,-1
L2 L1 . slow	0,-1,-3
L2 L1 . small	1,1,-3
L2 L1 . smth	-9,10,-2
L2 L1 . so	2,2,-4
L2 L1 . sofia	-3,6,-3
L2 L1 . some	-12,6,3
L2 L1 . someone	-4,6,-6
L2 L1 . something	-2,3,-1
L2 L1 . south	-2,4,-2
L2 L1 . steve	-9,10,-2
L2 L1 . that	16,-11,-6
L2 L1 . the	-1,3,-2
L2 L1 . then	4,-2,-2
L2 L1 . they	3,-2,0
L2 L1 . theyre	6,-5,-2
L2 L1 . this	-1,2,-3
L2 L1 . three	4,-3,-2
L2 L1 . time	-2,6,-5
L2 L1 . to	6,-4,-2
L2 L1 . tom	-2,-7,2
L2 L1 . too	-4,-5,5
L2 L1 . two	5,-4,-3
L2 L1 . want	-3,5,-2
L2 L1 . we	2,-1,-1
L2 L1 . wed	6,-5,-1
L2 L1 . were	8,-6,-2
L2 L1 . werner	-9,7,1
L2 L1 . wes	-16,6,1
L2 L1 . weve	3,1,-5
L2 L1 . what	4,-3,0
L2 L1 . whats	-2,4,-2
L2 L1 . which	3,2,-4
L2 L1 . with	2,-4,1
L2 L1 . without	5,-1,-4
L2 L1 . yesterday	5,-3,-3
L2 L1 . zero	3,-1,0
L2 L1 0 ,	2,1,-4
L2 L1 0 .	6,-4,-3
L2 L1 00 ,	1,1,-2
L2 L1 0000 ,	1,0,-3
L2 L1 0000 .	-4,1,-1
L2 L1 0000s ,	-19,20,-2
L2 L1 00s ,	4,-2,-2
L2 L1 FILM ,	0,1,-2
L2 L1 FILM .	8,-3,-5
L2 L1 FILM a	-4,7,-2
L2 L1 FILM and	3,-2,-1
L2 L1 FILM at	4,-4,-1
L2 L1 FILM but	-2,1,0
L2 L1 FILM by	4,-3,-1
L2 L1 FILM for	-4,4,0
L2 L1 FILM have	7,-7,-1
L2 L1 FILM he	2,-1,0
L2 L1 FILM in	8,-4,-4
L2 L1 FILM is	4,-3,-2
L2 L1 FILM isnt	4,-1,-4
L2 L1 FILM last	3,-3,0
L2 L1 FILM like	4,-3,-1
L2 L1 FILM no	4,-1,-2
L2 L1 FILM not	9,-5,-2
L2 L1 FILM of	1,1,-2
L2 L1 FILM on	0,2,-3
L2 L1 FILM she	2,-2,-1
L2 L1 FILM that	9,-8,-1
L2 L1 FILM the	2,-1,-1
L2 L1 FILM they	2,-1,-1
L2 L1 FILM to	-7,8,-1
L2 L1 FILM too	3,1,-4
L2 L1 FILM was	3,-3,-2
L2 L1 FILM with	2,1,-3
L2 L1 a bad	-2,3,-2
L2 L1 a bank	-5,7,-1
L2 L1 a bit	1,1,-3
L2 L1 a clever	4,-1,-6
L2 L1 a dead	-6,-2,4
L2 L1 a decent	6,-5,-1
L2 L1 a family	-7,8,-1
L2 L1 a film	5,-5,0
L2 L1 a first	5,-3,0
L2 L1 a good	2,-1,-3
L2 L1 a happy	10,-6,-6
L2 L1 a haunted	-3,7,-3
L2 L1 a hot	-3,4,-2
L2 L1 a little	3,-2,-2
L2 L1 a long	-4,7,-3
L2 L1 a man	0,2,-2
L2 L1 a movie	-6,8,-1
L2 L1 a new	3,-2,-1
L2 L1 a prison	-8,13,-8
L2 L1 a proper	-2,6,-3
L2 L1 a real	-1,2,-3
L2 L1 a retired	4,-3,-1
L2 L1 a road	-5,6,-1
L2 L1 a school	0,2,-2
L2 L1 a single	0,-5,2
L2 L1 a soft	10,-11,0
L2 L1 a strong	2,-1,-3
L2 L1 a thing	5,-4,-1
L2 L1 a woman	-5,6,-1
L2 L1 about a	-3,1,2
L2 L1 about my	-3,-1,7
L2 L1 about the	-1,-2,3
L2 L1 absolutely no	-4,-4,6
L2 L1 action ,	-1,2,-1
L2 L1 adventure ,	2,3,-4
L2 L1 african ,	-3,4,-2
L2 L1 after a	8,-2,-9
L2 L1 after the	-1,-1,3
L2 L1 again ,	8,-5,-3
L2 L1 again .	4,-1,-5
L2 L1 against the	-1,5,-5
L2 L1 aliens ,	-2,1,1
L2 L1 all .	3,3,-8
L2 L1 all my	2,-1,-1
L2 L1 all of	-1,-11,7
L2 L1 all that	-6,-5,10
L2 L1 all the	-1,2,-2
L2 L1 all three	9,-7,-2
L2 L1 allergic to	-4,-5,7
L2 L1 alone ,	10,-9,-1
L2 L1 american ,	-4,6,-3
L2 L1 an old	-1,3,-2
L2 L1 and FILM	2,-1,-1
L2 L1 and a	0,2,-3
L2 L1 and he	3,-2,-1
L2 L1 and her	-2,4,-2
L2 L1 and his	0,6,-8
L2 L1 and i	2,-1,-1
L2 L1 and id	9,-1,-8
L2 L1 and ill	2,0,-1
L2 L1 and im	-2,4,-2
L2 L1 and it	5,-4,-1
L2 L1 and its	4,-6,1
L2 L1 and ive	2,-1,-1
L2 L1 and me	4,-3,-1
L2 L1 and my	3,-1,-2
L2 L1 and no	-4,-1,5
L2 L1 and nobody	2,1,-4
L2 L1 and not	2,0,-4
L2 L1 and old	-3,3,0
L2 L1 and she	0,2,-2
L2 L1 and the	3,-3,-1
L2 L1 and they	2,-1,-1
L2 L1 and we	3,-2,-1
L2 L1 and were	6,-5,-1
L2 L1 and white	3,4,-9
L2 L1 and without	0,-4,2
L2 L1 animals ,	-5,6,0
L2 L1 animated ,	-3,4,-1
L2 L1 another with	-6,3,2
L2 L1 any more	-3,6,-2
L2 L1 anyone but	-3,-1,4
L2 L1 anything but	-5,-3,7
L2 L1 anything by	-16,10,2
L2 L1 anything with	2,-2,0
L2 L1 are a	6,-4,-2
L2 L1 as a	4,-5,0
L2 L1 as in	5,-3,-3
L2 L1 as my	4,-2,-2
L2 L1 as the	-1,2,1
L2 L1 asked for	-13,15,-7
L2 L1 at a	4,-1,-4
L2 L1 at every	4,-3,-1
L2 L1 at our	5,-1,-4
L2 L1 at the	4,-4,0
L2 L1 australian ,	-6,6,-1
L2 L1 back ,	-2,4,-1
L2 L1 back from	9,-8,-2
L2 L1 banshees of	2,-2,0
L2 L1 be a	4,-2,-3
L2 L1 be no	-6,-7,11
L2 L1 beach ,	-4,5,-1
L2 L1 because the	7,-5,-3
L2 L1 been a	5,-4,-1
L2 L1 been to	4,-3,-2
L2 L1 before he	-1,-5,4
L2 L1 before my	5,-1,-3
L2 L1 before of	11,-10,-1
L2 L1 before the	2,2,-4
L2 L1 behind the	8,-4,-4
L2 L1 better ,	13,-12,-1
L2 L1 bickering ,	-4,4,0
L2 L1 bit of	-8,11,-6
L2 L1 boat ,	-7,8,-1
L2 L1 both ,	5,-5,0
L2 L1 bought a	6,-3,-4
L2 L1 box of	5,-4,-1
L2 L1 brain is	7,-6,-1
L2 L1 british ,	5,-2,-4
L2 L1 brother in	2,-2,0
L2 L1 brothers ,	-3,4,-3
L2 L1 but FILM	3,-2,-1
L2 L1 but a	-8,-5,10
L2 L1 but for	1,1,-5
L2 L1 but i	4,-2,-3
L2 L1 but in	1,1,-4
L2 L1 but less	-4,-3,4
L2 L1 but my	5,-2,-2
L2 L1 but no	-4,0,5
L2 L1 but not	-1,-6,6
L2 L1 but the	-3,-2,5
L2 L1 but with	1,3,-5
L2 L1 but without	-10,5,1
L2 L1 by a	-7,4,2
L2 L1 by all	17,-14,-4
L2 L1 by my	6,-5,-1
L2 L1 by the	-4,3,1
L2 L1 came out	8,-3,-4
L2 L1 can be	9,-6,-4
L2 L1 can do	-9,12,-4
L2 L1 can i	8,-4,-3
L2 L1 can keep	-7,-6,10
L2 L1 can you	13,-9,-3
L2 L1 cant be	-9,11,-3
L2 L1 cant bear	-11,-1,12
L2 L1 cant do	4,-6,0
L2 L1 cant stand	-5,-1,5
L2 L1 cars ,	3,-2,-1
L2 L1 chases ,	5,4,-3
L2 L1 children ,	1,2,-3
L2 L1 city ,	9,-6,-2
L2 L1 class ,	-3,5,-3
L2 L1 clever ,	5,-4,-2
L2 L1 cold ,	-1,3,-2
L2 L1 colleague from	8,-6,-2
L2 L1 colour ,	-1,2,-2
L2 L1 colourful ,	0,2,-4
L2 L1 comedy ,	0,2,-2
L2 L1 comedy with	4,-8,7
L2 L1 comic ,	-2,3,-3
L2 L1 coming of	-11,12,-1
L2 L1 cops ,	-3,3,-2
L2 L1 could have	5,-4,-1
L2 L1 country ,	8,-6,-4
L2 L1 countryside ,	-3,4,-2
L2 L1 courtroom ,	-3,3,0
L2 L1 cried at	4,-3,-2
L2 L1 crime ,	3,-2,-3
L2 L1 cup of	14,-10,-5
L2 L1 dance ,	5,-3,-3
L2 L1 dancing ,	4,-3,-1
L2 L1 day ,	0,2,-3
L2 L1 deadpan ,	-6,8,-2
L2 L1 desert ,	-2,2,0
L2 L1 did a	0,5,-4
L2 L1 did not	6,0,-5
L2 L1 did the	7,-6,-1
L2 L1 do ,	0,2,-3
L2 L1 do .	-9,11,-2
L2 L1 do i	-2,4,-3
L2 L1 do the	8,-9,1
L2 L1 documentary ,	1,1,-2
L2 L1 documentary about	0,1,-2
L2 L1 does the	-3,5,-1
L2 L1 dog ,	-2,-4,2
L2 L1 done .	-21,22,-5
L2 L1 done the	9,-8,-1
L2 L1 dont do	-2,-3,5
L2 L1 dont mind	2,7,-14
L2 L1 dont want	-3,-3,5
L2 L1 dont you	8,-2,-6
L2 L1 down a	-5,9,-6
L2 L1 drama ,	-7,10,-4
L2 L1 dry ,	8,-7,-1
L2 L1 eight year	6,-5,0
L2 L1 eighties ,	3,0,-3
L2 L1 else ,	6,-4,-1
L2 L1 else with	-10,8,1
L2 L1 english ,	-2,4,-2
L2 L1 enough .	2,0,-2
L2 L1 enough of	-7,2,8
L2 L1 even ,	1,0,-3
L2 L1 even the	3,-1,-2
L2 L1 evening ,	-4,6,-7
L2 L1 except the	2,-2,-2
L2 L1 family ,	-6,7,-1
L2 L1 farce ,	-2,3,-1
L2 L1 farm ,	-7,8,-1
L2 L1 fast ,	-4,5,-1
L2 L1 fast and	1,2,-3
L2 L1 father ,	9,-8,-1
L2 L1 father and	-14,15,-1
L2 L1 favourite ,	-5,5,0
L2 L1 fi ,	2,-1,-1
L2 L1 fifties ,	-6,8,-3
L2 L1 film .	10,-8,-5
L2 L1 film thats	-7,9,-3
L2 L1 film where	-4,0,3
L2 L1 film with	0,2,-3
L2 L1 films .	-2,5,-6
L2 L1 films about	0,5,-10
L2 L1 films where	-3,6,-7
L2 L1 find the	-9,11,-4
L2 L1 fine ,	-9,-4,8
L2 L1 fine .	-6,1,-4
L2 L1 fog ,	4,-2,-2
L2 L1 food ,	-3,4,-1
L2 L1 football ,	-3,-4,7
L2 L1 for a	4,-1,-3
L2 L1 for an	5,-6,1
L2 L1 for grown	12,-9,-8
L2 L1 for her	3,-1,-4
L2 L1 for his	8,-8,-1
L2 L1 for my	3,-2,-1
L2 L1 for one	8,-6,-3
L2 L1 for our	6,-5,0
L2 L1 for that	10,-8,-2
L2 L1 for the	3,-1,-2
L2 L1 for two	-4,5,-2
L2 L1 french ,	-1,3,-2
L2 L1 friendship ,	-4,7,-4
L2 L1 from a	-2,5,-4
L2 L1 from my	4,-3,-2
L2 L1 fun ,	1,1,-3
L2 L1 funny ,	1,1,-3
L2 L1 gave me	2,-1,0
L2 L1 gave the	4,-3,-2
L2 L1 gentle ,	-6,7,-1
L2 L1 german ,	1,0,-4
L2 L1 get a	9,-8,-2
L2 L1 get me	6,-5,-1
L2 L1 get the	3,-2,-1
L2 L1 ghosts ,	4,-2,-2
L2 L1 girl ,	6,-5,-2
L2 L1 girls ,	9,-6,-2
L2 L1 give me	1,1,-2
L2 L1 give us	-20,20,-1
L2 L1 go for	-14,14,-2
L2 L1 go to	7,-6,-2
L2 L1 gods own	6,-5,-1
L2 L1 goes to	-8,5,4
L2 L1 good ,	-7,2,0
L2 L1 got a	5,-4,-1
L2 L1 got the	5,-4,-1
L2 L1 green ,	-2,2,-1
L2 L1 had a	9,-7,-2
L2 L1 had me	2,-1,-1
L2 L1 had my	2,-1,-2
L2 L1 had the	4,-3,-1
L2 L1 had to	4,-3,-2
L2 L1 half an	4,0,-4
L2 L1 happy ,	2,0,-3
L2 L1 has a	5,-3,-2
L2 L1 has been	4,-3,-1
L2 L1 has the	2,0,-3
L2 L1 hats ,	-2,4,-2
L2 L1 have a	0,2,-2
L2 L1 have an	-7,8,-1
L2 L1 have the	-3,0,3
L2 L1 have watch	2,-1,0
L2 L1 having a	-4,6,0
L2 L1 he likes	2,-1,-2
L2 L1 he says	-3,5,-2
L2 L1 heat ,	6,-4,-1
L2 L1 heist ,	-6,7,-1
L2 L1 her ,	-5,9,-6
L2 L1 here ,	-6,-3,6
L2 L1 here .	-18,21,-5
L2 L1 hes a	4,-5,2
L2 L1 him ,	-5,2,2
L2 L1 him .	-1,6,-5
L2 L1 hold the	-1,-4,5
L2 L1 home ,	-3,3,0
L2 L1 honour ,	-4,5,-1
L2 L1 horror ,	12,-11,-1
L2 L1 horses ,	5,-4,-3
L2 L1 hot ,	-1,2,-5
L2 L1 hours ,	2,0,-2
L2 L1 hours .	-9,12,-3
L2 L1 hours of	0,-4,2
L2 L1 house ,	-3,5,-3
L2 L1 house .	-10,8,4
L2 L1 house of	6,-3,-3
L2 L1 humour ,	-10,12,-2
L2 L1 husband ,	5,-4,-2
L2 L1 i ,	8,-5,-3
L2 L1 i can	1,3,-5
L2 L1 i cant	9,-3,-6
L2 L1 i could	6,-4,-1
L2 L1 i couldnt	4,-3,-2
L2 L1 i dont	3,0,-4
L2 L1 i fell	4,-3,-2
L2 L1 i get	0,-5,4
L2 L1 i had	5,-2,-3
L2 L1 i have	2,0,-3
L2 L1 i is	6,-3,-2
L2 L1 i keep	7,-1,-6
L2 L1 i like	0,3,-5
L2 L1 i need	2,0,-4
L2 L1 i never	3,-2,0
L2 L1 i only	4,-4,-1
L2 L1 i said	-7,9,-4
L2 L1 i saw	3,-2,0
L2 L1 i say	-12,13,-2
L2 L1 i teach	-3,-6,5
L2 L1 i want	-5,5,0
L2 L1 ice ,	-1,2,-2
L2 L1 id be	8,-7,-1
L2 L1 id have	3,-2,-1
L2 L1 id like	-2,4,-2
L2 L1 id rather	3,1,-7
L2 L1 if its	-5,6,-6
L2 L1 if the	-2,1,-4
L2 L1 if theres	-7,-13,13
L2 L1 im a	3,0,-2
L2 L1 im from	12,-5,-7
L2 L1 im not	10,-4,-7
L2 L1 im off	-11,-4,12
L2 L1 im on	-1,2,-2
L2 L1 im the	3,-2,0
L2 L1 in a	-2,1,1
L2 L1 in an	-11,10,-1
L2 L1 in any	5,-1,-3
L2 L1 in his	14,-13,-2
L2 L1 in its	10,-6,-4
L2 L1 in law	2,-1,-1
L2 L1 in my	3,-2,-1
L2 L1 in one	-2,6,-5
L2 L1 in our	3,-2,-2
L2 L1 in something	-5,5,0
L2 L1 in that	-1,-1,3
L2 L1 in the	3,-2,-1
L2 L1 in this	6,-4,-2
L2 L1 into a	-1,-7,8
L2 L1 into the	8,-4,-5
L2 L1 irish ,	1,-3,-1
L2 L1 is ,	5,-7,1
L2 L1 is a	4,-2,-1
L2 L1 is for	8,-7,-1
L2 L1 is from	-4,7,-6
L2 L1 is in	5,-4,-1
L2 L1 is it	-3,4,-1
L2 L1 is of	-7,7,0
L2 L1 is the	0,2,-3
L2 L1 is to	7,-14,8
L2 L1 island ,	4,-2,-2
L2 L1 islands ,	-10,11,-2
L2 L1 isnt a	-2,2,-2
L2 L1 it ,	3,-2,-1
L2 L1 it .	0,-4,3
L2 L1 it a	6,-4,-1
L2 L1 it at	4,-3,-1
L2 L1 it be	-2,4,-6
L2 L1 it has	16,-16,0
L2 L1 it is	-2,4,-2
L2 L1 it isnt	9,-5,-7
L2 L1 it was	-2,4,-2
L2 L1 it with	7,-6,-4
L2 L1 italian ,	5,-4,-5
L2 L1 italy ,	-1,2,-1
L2 L1 its a	3,0,-2
L2 L1 its my	2,-1,0
L2 L1 its not	8,-8,-3
L2 L1 its our	3,-3,-1
L2 L1 its the	-2,0,0
L2 L1 ive a	9,-7,-2
L2 L1 ive been	3,-1,-2
L2 L1 ive got	3,-1,-3
L2 L1 ive had	5,-4,-1
L2 L1 ive seen	6,-4,-1
L2 L1 japanese ,	-4,6,-3
L2 L1 jungle ,	-2,-1,1
L2 L1 just a	0,1,-3
L2 L1 keep it	-19,7,1
L2 L1 keep the	-13,-2,4
L2 L1 kids ,	-4,5,0
L2 L1 kind ,	-6,3,3
L2 L1 kind of	4,-2,-6
L2 L1 know ,	-3,-4,5
L2 L1 know the	8,-3,-5
L2 L1 kong ,	-1,1,-2
L2 L1 la la	2,-1,0
L2 L1 lars von	-6,-5,10
L2 L1 leave the	-7,-4,9
L2 L1 left me	-2,4,-4
L2 L1 left the	4,-3,0
L2 L1 life and	5,-4,-2
L2 L1 life of	9,-6,-3
L2 L1 light ,	-2,4,-1
L2 L1 like ,	-4,6,-2
L2 L1 like a	0,4,-4
L2 L1 like being	5,-6,1
L2 L1 like something	-3,2,0
L2 L1 like the	1,0,-2
L2 L1 liked the	4,-3,0
L2 L1 live ,	-2,3,-2
L2 L1 london ,	-5,-2,6
L2 L1 long ,	-3,6,-3
L2 L1 long as	-3,0,-3
L2 L1 longing ,	7,-6,-1
L2 L1 looking for a	-4,4,0
L2 L1 lot of	4,-2,-5
L2 L1 loud ,	-5,5,0
L2 L1 love ,	1,1,-4
L2 L1 loved the	-3,4,-3
L2 L1 made a	-2,4,-3
L2 L1 made me	4,-3,-1
L2 L1 made my	3,-2,-2
L2 L1 make a	7,-4,-2
L2 L1 make it	-6,8,-2
L2 L1 make me	-13,-8,13
L2 L1 makes me	5,-4,-1
L2 L1 man ,	7,-4,-4
L2 L1 man called	5,-4,-1
L2 L1 man who	-2,3,-1
L2 L1 matter of	4,-3,-1
L2 L1 me ,	-3,5,-3
L2 L1 me .	1,1,-3
L2 L1 me a	2,-3,1
L2 L1 me about	-3,-10,7
L2 L1 me have	2,1,-3
L2 L1 me is	4,-3,-2
L2 L1 me off	16,-8,-13
L2 L1 me something	-3,3,0
L2 L1 me the	5,-2,-2
L2 L1 me to	5,-3,-1
L2 L1 men ,	-4,6,-2
L2 L1 men in	1,-9,4
L2 L1 minus the	2,-5,2
L2 L1 minutes ,	-3,5,-2
L2 L1 minutes .	1,0,-2
L2 L1 minutes of	6,-5,-2
L2 L1 monster ,	-4,4,-1
L2 L1 mood for	1,2,-5
L2 L1 more ,	-1,3,-3
L2 L1 more .	16,-12,-6
L2 L1 more of	-17,2,8
L2 L1 more with	-5,6,0
L2 L1 mother in	0,2,-2
L2 L1 mothers ,	-7,9,-2
L2 L1 mothers and	-5,6,0
L2 L1 motion ,	-6,8,-4
L2 L1 mountains ,	-8,10,-1
L2 L1 moved to	-1,2,-1
L2 L1 movie ,	-2,4,-2
L2 L1 movie about	3,0,-4
L2 L1 movie of	-4,2,2
L2 L1 mud ,	-5,7,-2
L2 L1 music ,	0,3,-4
L2 L1 my boyfriend	2,-1,-1
L2 L1 my brother	4,-3,-1
L2 L1 my brothers	3,-1,-2
L2 L1 my dad	-2,4,-2
L2 L1 my dads	5,-3,-1
L2 L1 my daughters	8,-7,-1
L2 L1 my dead	5,-2,-3
L2 L1 my ex	2,-1,-2
L2 L1 my first	2,-1,0
L2 L1 my flatmate	2,-1,-2
L2 L1 my husband	3,-2,-1
L2 L1 my husbands	8,-4,-7
L2 L1 my in	4,-4,-1
L2 L1 my late	3,-2,-1
L2 L1 my mother	2,-1,-1
L2 L1 my mum	2,-1,0
L2 L1 my other	2,-1,0
L2 L1 my own	6,-3,-3
L2 L1 my parents	2,-1,0
L2 L1 my son	2,-1,-2
L2 L1 my sons	4,-3,-1
L2 L1 my whole	4,-3,-1
L2 L1 my wife	3,-2,-1
L2 L1 my wifes	5,-4,-1
L2 L1 mystery ,	-3,6,-2
L2 L1 need a	1,-2,1
L2 L1 need something	-3,4,-1
L2 L1 need to	-2,7,-9
L2 L1 needs a	5,-9,1
L2 L1 neighbours ,	-6,7,-1
L2 L1 neon ,	-5,6,-1
L2 L1 next ,	-4,5,-1
L2 L1 night ,	-5,7,-2
L2 L1 night .	10,-8,-3
L2 L1 nine .	-10,13,-3
L2 L1 nine year	5,-5,0
L2 L1 nineties ,	-2,4,-2
L2 L1 no ,	0,2,-2
L2 L1 no .	-8,6,3
L2 L1 no dead	-3,-1,4
L2 L1 no jump	-3,-1,4
L2 L1 no more	-3,-5,8
L2 L1 no one	8,-8,0
L2 L1 no to	-15,-2,12
L2 L1 nobody gets	-7,-1,7
L2 L1 noir ,	8,-7,-1
L2 L1 not ,	9,-5,-5
L2 L1 not a	2,-3,0
L2 L1 not another	3,-5,1
L2 L1 not as	-1,2,-3
L2 L1 not by	-6,-4,9
L2 L1 not for	0,-7,4
L2 L1 not from	4,-4,-1
L2 L1 not gonna	6,-3,-3
L2 L1 not have	-5,-5,8
L2 L1 not in	9,-9,-1
L2 L1 not is	-7,-5,11
L2 L1 not of	2,-4,1
L2 L1 not so	0,-9,5
L2 L1 not the	3,-3,-1
L2 L1 not to	9,-4,-5
L2 L1 not too	-7,2,4
L2 L1 not with	-10,-4,12
L2 L1 nothing about	-2,-1,3
L2 L1 nothing against	7,5,-11
L2 L1 nothing of	-4,-4,7
L2 L1 nothing that	1,-9,4
L2 L1 nothing too	-2,-4,6
L2 L1 nothing with	-2,-4,5
L2 L1 now ,	0,2,-3
L2 L1 nuns ,	6,-5,-2
L2 L1 of my	5,-3,-2
L2 L1 of that	-1,-7,7
L2 L1 of the	-1,3,-1
L2 L1 of them	3,2,-4
L2 L1 of those	-8,4,4
L2 L1 of us	-2,5,-3
L2 L1 of your	-6,-1,7
L2 L1 off ,	1,1,-5
L2 L1 off .	-8,10,-2
L2 L1 off a	4,-12,3
L2 L1 off my	8,-4,-3
L2 L1 off the	7,-8,1
L2 L1 off to	2,-1,-2
L2 L1 ok ,	-2,-4,6
L2 L1 old ,	-7,9,-2
L2 L1 on a	2,0,-2
L2 L1 on every	3,-2,0
L2 L1 on his	3,-2,-2
L2 L1 on my	5,-2,-3
L2 L1 on our	2,-1,0
L2 L1 one ,	2,-1,-2
L2 L1 one .	0,4,-5
L2 L1 one about	5,-3,-3
L2 L1 one for	-13,9,1
L2 L1 one is	-5,0,5
L2 L1 one more	2,-6,-1
L2 L1 ones ,	-2,5,-3
L2 L1 only the	-6,8,-3
L2 L1 opera ,	-1,2,0
L2 L1 or a	-4,6,-3
L2 L1 or the	5,-1,-8
L2 L1 out ,	-9,3,5
L2 L1 out .	-10,-20,25
L2 L1 out of	3,0,-3
L2 L1 over .	-9,12,-4
L2 L1 over a	2,-3,1
L2 L1 over my	3,-2,-1
L2 L1 over the	5,1,-5
L2 L1 paris ,	-2,3,0
L2 L1 pass on	-7,-7,10
L2 L1 people ,	5,-1,-5
L2 L1 people being	6,-3,-7
L2 L1 people who	-3,0,-2
L2 L1 pirates ,	7,-7,-6
L2 L1 please ,	0,-1,2
L2 L1 please no	-4,-1,5
L2 L1 pls ,	0,1,-3
L2 L1 poison ,	-6,7,-1
L2 L1 portuguese ,	11,-10,-2
L2 L1 pretty ,	2,0,-4
L2 L1 prison ,	7,-8,-2
L2 L1 put on	4,-3,-1
L2 L1 put the	5,-4,-1
L2 L1 quiet ,	-7,2,6
L2 L1 rain ,	4,-4,-3
L2 L1 rather than	-5,-4,8
L2 L1 read the	2,-1,0
L2 L1 revenge ,	-6,8,-1
L2 L1 right ,	0,1,-2
L2 L1 right .	-5,6,-5
L2 L1 road ,	-2,2,0
L2 L1 romance ,	3,-1,-2
L2 L1 room ,	7,-6,-1
L2 L1 round the	-3,5,-3
L2 L1 rule ,	-1,4,-5
L2 L1 run ,	7,-6,-3
L2 L1 said my	4,-1,-2
L2 L1 said the	3,-3,-2
L2 L1 saw the	3,-2,-2
L2 L1 says my	5,-3,-2
L2 L1 says the	4,-3,-1
L2 L1 school ,	-5,7,-1
L2 L1 sea ,	5,-3,-2
L2 L1 secrets ,	2,2,-3
L2 L1 see a	10,-2,-12
L2 L1 see the	3,0,-5
L2 L1 seen ,	4,-3,-1
L2 L1 seen a	-2,4,-5
L2 L1 seen the	7,-4,-3
L2 L1 set in	-5,7,-2
L2 L1 seventies ,	-1,2,-2
L2 L1 share a	1,1,-3
L2 L1 she likes	0,3,-6
L2 L1 she wants	5,-4,-1
L2 L1 sheep ,	11,-10,-2
L2 L1 shes a	5,0,-6
L2 L1 short ,	2,0,-2
L2 L1 should be	3,1,-5
L2 L1 show me	-11,6,5
L2 L1 sick of	-2,-3,3
L2 L1 silent ,	-5,7,-2
L2 L1 silly ,	2,2,-4
L2 L1 since the	5,-1,-5
L2 L1 sisters ,	-2,3,-2
L2 L1 sit through	4,-5,1
L2 L1 six ,	-1,2,-1
L2 L1 six year	6,-3,-3
L2 L1 sixties ,	-3,5,-2
L2 L1 slapstick ,	-1,2,-1
L2 L1 slow ,	0,4,-5
L2 L1 small ,	-1,3,-3
L2 L1 snow ,	-3,5,-2
L2 L1 so ,	-4,6,-2
L2 L1 so a	-4,-2,4
L2 L1 so i	4,-4,0
L2 L1 so no	-2,-3,4
L2 L1 so something	3,-3,-1
L2 L1 so the	0,1,-2
L2 L1 so we	8,-7,-1
L2 L1 something about	-6,9,-4
L2 L1 something in	2,1,-5
L2 L1 something that	8,-6,-5
L2 L1 something to	7,-5,-3
L2 L1 something truc	-3,3,-1
L2 L1 something with	-5,6,-1
L2 L1 songs ,	-3,4,-1
L2 L1 sort ,	-4,4,-1
L2 L1 sort of	-1,3,-3
L2 L1 sound of	9,-5,-4
L2 L1 space ,	-6,7,-1
L2 L1 spanish ,	-7,-1,5
L2 L1 spare me	-5,0,5
L2 L1 spies ,	-2,2,0
L2 L1 story ,	-5,7,-3
L2 L1 story of	-2,3,-2
L2 L1 stuff ,	-3,9,-9
L2 L1 summer ,	-3,4,-1
L2 L1 sunday ,	-2,3,-1
L2 L1 sunshine ,	-2,4,-2
L2 L1 swears by	6,-5,-1
L2 L1 sweat ,	2,-1,-2
L2 L1 swedish ,	-7,7,-3
L2 L1 take a	-5,9,-8
L2 L1 tea ,	-4,-7,6
L2 L1 teacher ,	4,-4,-1
L2 L1 tell my	3,-1,-2
L2 L1 tense ,	5,-4,-4
L2 L1 than my	8,-8,-1
L2 L1 than the	-8,5,4
L2 L1 thanks ,	4,-1,-6
L2 L1 that ,	-1,3,-4
L2 L1 that .	-2,4,-2
L2 L1 that i	7,-2,-5
L2 L1 that im	11,-7,-5
L2 L1 that is	-1,3,-3
L2 L1 that isnt	7,-8,2
L2 L1 that not	13,-8,-7
L2 L1 that was	-3,4,-2
L2 L1 thats my	4,-2,-2
L2 L1 thats the	2,-2,0
L2 L1 the baby	2,-1,0
L2 L1 the back	12,-9,-3
L2 L1 the best	-6,8,-3
L2 L1 the big	9,-9,-1
L2 L1 the car	3,-2,-1
L2 L1 the cat	9,-5,-4
L2 L1 the dog	0,-3,0
L2 L1 the first	-2,-2,4
L2 L1 the flower	4,-3,-1
L2 L1 the french	2,-1,-3
L2 L1 the good	4,-3,-1
L2 L1 the green	6,-3,-3
L2 L1 the have	8,-6,-2
L2 L1 the in	5,-2,-2
L2 L1 the kids	4,-2,-2
L2 L1 the last	3,-1,-2
L2 L1 the little	-1,4,-4
L2 L1 the lost	2,-1,0
L2 L1 the most	-6,8,-1
L2 L1 the my	2,-2,0
L2 L1 the old	6,-5,-2
L2 L1 the one	5,-4,-1
L2 L1 the only	4,-3,-1
L2 L1 the other	2,-2,-1
L2 L1 the quiet	-2,3,-2
L2 L1 the second	6,-4,-2
L2 L1 the third	0,-3,2
L2 L1 the three	-8,0,8
L2 L1 the twins	2,-1,-1
L2 L1 the two	1,-1,-2
L2 L1 the whole	7,-5,-2
L2 L1 the worst	3,-3,0
L2 L1 the wrong	-7,8,-2
L2 L1 then ,	-8,9,-2
L2 L1 then i	3,-2,-1
L2 L1 then the	-4,7,-2
L2 L1 there .	2,3,-8
L2 L1 there a	0,2,-3
L2 L1 theres a	-1,3,-2
L2 L1 theres no	-1,-5,4
L2 L1 they all	-1,3,-3
L2 L1 thing ,	2,4,-6
L2 L1 thing .	-3,8,-12
L2 L1 thing about	6,-13,6
L2 L1 things ,	-1,-2,3
L2 L1 thirties ,	-6,8,-2
L2 L1 though ,	-1,-4,4
L2 L1 though the	2,3,-4
L2 L1 thriller ,	4,-1,-3
L2 L1 through a	-5,0,8
L2 L1 through the	-3,5,-2
L2 L1 till the	6,-5,-1
L2 L1 time ,	3,-2,-2
L2 L1 time i	4,-3,-1
L2 L1 to a	4,0,-2
L2 L1 to be	-2,3,-1
L2 L1 to have	-5,7,-4
L2 L1 to my	4,-2,-1
L2 L1 to see	-2,3,-1
L2 L1 to the	-1,0,2
L2 L1 to watch	2,1,-5
L2 L1 together ,	7,-6,-1
L2 L1 tom cruise	11,-4,-9
L2 L1 tonight ,	-6,8,-2
L2 L1 tonight .	3,-2,-1
L2 L1 too ,	-3,4,-2
L2 L1 too .	-18,6,10
L2 L1 too many	-4,5,-1
L2 L1 too much	1,0,-4
L2 L1 took the	4,0,-2
L2 L1 town ,	-2,3,-1
L2 L1 train ,	7,-6,-2
L2 L1 trains ,	-3,4,0
L2 L1 triangle of	8,-6,-1
L2 L1 twice ,	7,-6,-2
L2 L1 two ,	-3,5,-2
L2 L1 two hours	-8,9,-2
L2 L1 under a	-2,4,-3
L2 L1 under the	2,-1,-2
L2 L1 until the	5,-3,-2
L2 L1 up ,	4,-2,-2
L2 L1 up .	7,-3,-7
L2 L1 up the	-4,7,-5
L2 L1 up with	-5,-13,12
L2 L1 us ,	8,-6,-1
L2 L1 us a	0,2,-3
L2 L1 us the	2,-12,7
L2 L1 vampires ,	-5,-12,13
L2 L1 village ,	-1,2,0
L2 L1 want is	-2,-4,5
L2 L1 want something	-2,3,-1
L2 L1 want the	-14,9,5
L2 L1 want to	8,-6,0
L2 L1 wanted to	4,-3,-1
L2 L1 wants a	-7,-5,9
L2 L1 war ,	3,1,-4
L2 L1 warm ,	4,-1,-3
L2 L1 wartime ,	-4,4,-2
L2 L1 was a	3,-2,-1
L2 L1 was an	2,-2,-1
L2 L1 was in	9,-6,-3
L2 L1 was my	2,-1,-1
L2 L1 was the	4,-3,-1
L2 L1 was too	5,-4,-1
L2 L1 watch ,	8,-9,1
L2 L1 watch the	1,2,-4
L2 L1 we all	3,-2,0
L2 L1 we both	10,-9,0
L2 L1 we did	3,-2,0
L2 L1 we had	4,-3,-1
L2 L1 we have	-6,10,-4
L2 L1 we want	-14,13,-1
L2 L1 wedding ,	2,0,-3
L2 L1 weddings ,	-7,2,5
L2 L1 week ,	-4,5,-1
L2 L1 welsh ,	-3,4,-1
L2 L1 went to	5,-2,-3
L2 L1 were a	1,2,-4
L2 L1 were not	9,-4,-8
L2 L1 western ,	-4,2,0
L2 L1 weve a	5,-3,-2
L2 L1 weve been	2,-1,-1
L2 L1 weve got	11,-10,-1
L2 L1 what a	5,-4,-1
L2 L1 what about	-1,3,-4
L2 L1 what i	4,-3,-1
L2 L1 what my	3,-2,-1
L2 L1 whats the	5,-4,-2
L2 L1 where i	6,-2,-5
L2 L1 where nobody	0,-4,1
L2 L1 where people	1,4,-9
L2 L1 where the	4,-3,-2
L2 L1 where they	5,-6,3
L2 L1 which is	4,-2,-1
L2 L1 which the	13,-9,-11
L2 L1 white ,	-8,1,5
L2 L1 wife is	3,-7,2
L2 L1 will be	5,-2,-3
L2 L1 wine ,	-4,6,-2
L2 L1 with a	-2,1,1
L2 L1 with an	1,1,-2
L2 L1 with his	1,3,-4
L2 L1 with my	-1,2,-1
L2 L1 with no	-5,6,-3
L2 L1 with one	-5,6,-1
L2 L1 with something	-3,3,0
L2 L1 with that	5,0,-5
L2 L1 with the	3,1,-3
L2 L1 with two	-3,5,-1
L2 L1 without a	1,-5,2
L2 L1 without being	3,-4,-1
L2 L1 without the	-1,-5,4
L2 L1 woman ,	0,2,-1
L2 L1 women ,	1,0,-2
L2 L1 wong kar	-7,7,1
L2 L1 wont have	-3,-6,9
L2 L1 words ,	0,2,-2
L2 L1 would be	8,-5,-2
L2 L1 wrong ,	1,1,-3
L2 L1 year ,	2,-1,-3
L2 L1 year old	5,-2,-2
L2 L1 years of	6,-5,-2
L2 L1 yes ,	-7,0,5
L2 L1 yes .	-6,-2,9
L2 L1 york ,	-1,2,-1
L2 L1 you ,	2,-1,-1
L2 L1 you .	-7,8,-3
L2 L1 you can	8,-5,-4
L2 a	0,2,-2
L2 about	-2,1,1
L2 above	-13,17,-9
L2 absolutely	0,-7,5
L2 accent	18,-16,-4
L2 across	-12,15,-4
L2 action	4,0,-5
L2 actors	-7,4,4
L2 actually	5,0,-7
L2 adventure	-4,8,-4
L2 african	-3,4,-2
L2 after	1,1,-3
L2 again	-1,2,-1
L2 against	-1,7,-9
L2 age	-4,3,-1
L2 agreed	11,-9,-2
L2 alien	2,-9,5
L2 all	0,-3,2
L2 allergic	-4,-5,7
L2 alone	-2,4,-3
L2 already	-3,-10,9
L2 also	8,-2,-6
L2 always	4,-10,3
L2 am	1,0,-2
L2 american	-3,5,-4
L2 an	0,2,-3
L2 angry	8,-6,-5
L2 animals	1,-5,3
L2 animated	1,2,-3
L2 another	-10,4,6
L2 any	-8,5,2
L2 anyone	-2,-5,7
L2 anything	-4,4,0
L2 apart	-1,-3,4
L2 are	7,-4,-3
L2 as	1,1,-2
L2 ask	-5,9,-5
L2 asked	-2,5,-4
L2 asleep	6,-4,-3
L2 at	2,-2,0
L2 august	6,-4,-1
L2 aunt	-5,-3,7
L2 australian	-5,7,-1
L2 austrian	-3,5,-2
L2 avoid	-10,-3,8
L2 away	-11,-8,15
L2 baby	2,-12,8
L2 back	4,-7,2
L2 bad	12,-5,-10
L2 ballet	-11,12,-1
L2 bank	16,-15,-1
L2 banned	-7,-3,8
L2 banshees	7,-5,-1
L2 bar	-10,-4,10
L2 barbie	11,-6,-4
L2 basically	10,-8,-2
L2 be	2,-2,-1
L2 beach	-6,7,-1
L2 bear	-13,4,7
L2 beats	0,-2,-1
L2 beautiful	2,1,-6
L2 because	9,-5,-4
L2 bed	-2,5,-5
L2 been	6,-4,-2
L2 before	2,0,-2
L2 behind	6,-3,-3
L2 being	-6,5,0
L2 berlin	-3,4,-1
L2 better	-3,12,-11
L2 between	-2,7,-6
L2 bickering	6,-6,0
L2 bicycle	-1,2,-1
L2 big	1,0,-3
L2 birthday	2,0,-2
L2 bit	-2,4,-2
L2 bitte	2,-2,-1
L2 bleak	5,-6,1
L2 blood	-13,8,-1
L2 blue	14,-13,-2
L2 boat	13,-12,-4
L2 boats	-14,16,-3
L2 bond	3,5,-12
L2 book	7,-6,-1
L2 bored	6,-16,7
L2 born	10,-8,-2
L2 both	1,3,-4
L2 bottle	-4,6,-3
L2 bought	11,-9,-2
L2 box	7,-5,-1
L2 boy	-9,3,5
L2 boyfriend	0,-4,4
L2 boys	4,-2,-3
L2 brain	9,-6,-4
L2 brazil	-4,5,-5
L2 bread	-7,8,-2
L2 break	3,-12,10
L2 bright	-6,11,-8
L2 bring	-3,7,-4
L2 british	5,-4,0
L2 broke	2,1,-4
L2 broken	0,2,-3
L2 brother	9,-8,-1
L2 brothers	-3,7,-4
L2 burning	4,-2,-1
L2 bus	-4,7,-2
L2 but	-1,-1,2
L2 cake	20,-15,-7
L2 call	3,0,-3
L2 called	0,1,-2
L2 calls	8,-9,2
L2 calm	-4,-4,7
L2 came	0,2,-3
L2 camera	5,-3,-2
L2 camp	-2,3,-1
L2 can	0,3,-3
L2 cannot	2,-2,1
L2 cant	-4,-1,6
L2 capes	-1,-1,2
L2 car	-2,-2,4
L2 care	-5,10,-12
L2 cat	6,-4,-3
L2 cats	15,-11,-4
L2 change	2,1,-5
L2 chase	-11,14,-6
L2 chases	5,4,-3
L2 check	-14,14,-2
L2 cheese	-2,3,-4
L2 chess	1,-10,9
L2 child	8,-10,3
L2 childhood	4,-5,-1
L2 children	2,-5,3
L2 choose	16,-13,-3
L2 christmas	5,0,-8
L2 cinema	4,0,-7
L2 circus	17,-10,-17
L2 city	-6,6,1
L2 class	0,3,-3
L2 clear	-3,-4,4
L2 clever	1,3,-5
L2 club	1,2,-3
L2 coat	0,4,-4
L2 cold	3,-3,0
L2 colleague	6,-4,-2
L2 colour	1,1,-2
L2 colourful	0,2,-4
L2 come	-7,-3,10
L2 comedy	-3,-2,5
L2 comes	2,1,-6
L2 comic	-2,3,-3
L2 coming	-1,4,-4
L2 company	3,2,-9
L2 compromise	-6,6,-2
L2 cool	-3,7,-6
L2 cops	-4,5,-3
L2 could	6,0,-6
L2 couldnt	14,-12,-1
L2 country	2,-10,5
L2 countryside	-15,16,-3
L2 couple	-9,11,-4
L2 courtroom	9,-6,-3
L2 cousin	-1,3,-2
L2 crash	8,-4,-6
L2 crazy	21,-20,-2
L2 creepy	-2,-6,7
L2 cricket	6,-5,0
L2 cried	-2,3,-1
L2 crime	4,-3,-1
L2 cry	8,-7,-2
L2 cup	14,-10,-4
L2 czech	1,2,-3
L2 dad	-17,8,8
L2 dads	3,-4,-1
L2 daft	10,-8,-4
L2 dance	3,-1,-3
L2 dancing	13,-7,-3
L2 danish	-9,11,-3
L2 dark	3,-2,-2
L2 daughter	2,1,-4
L2 daughters	-2,-3,6
L2 day	5,-4,0
L2 days	-2,4,-4
L2 de	9,-6,-3
L2 deadpan	3,2,-7
L2 death	15,-10,-4
L2 decent	-6,13,-9
L2 dentist	7,-5,-2
L2 desert	3,-1,-2
L2 deserts	-11,12,-2
L2 detective	-3,5,-3
L2 did	5,-2,-3
L2 die	-2,-7,8
L2 dinner	14,-12,-3
L2 do	2,-3,1
L2 documentary	0,3,-2
L2 does	3,1,-5
L2 doesnt	-3,1,0
L2 dog	2,-5,1
L2 dogs	-5,8,-7
L2 doing	8,0,-9
L2 done	1,2,-3
L2 dont	2,0,-2
L2 down	-2,-3,4
L2 drama	-1,5,-4
L2 drawn	-17,18,-3
L2 dream	-4,8,-6
L2 drive	2,0,-1
L2 drunk	5,-7,10
L2 during	5,-3,-2
L2 dutch	9,-6,-4
L2 each	7,-2,-8
L2 easy	-7,10,-4
L2 eat	7,-4,-3
L2 eight	9,-3,-6
L2 eighties	2,2,-4
L2 eleven	1,1,-3
L2 else	-4,7,-3
L2 en	7,-5,-3
L2 end	11,-8,-3
L2 ending	-4,0,7
L2 engines	9,-7,-3
L2 english	-8,7,-2
L2 enjoyed	12,-8,-5
L2 even	2,-1,-2
L2 evening	3,0,-5
L2 ever	2,-1,-5
L2 every	8,-7,-1
L2 everyone	10,-3,-8
L2 everything	-2,2,-1
L2 except	0,-3,2
L2 eyes	-2,4,-3
L2 face	9,-8,-3
L2 families	-9,10,-1
L2 family	1,1,-2
L2 fancy	-13,9,0
L2 fand	7,-5,-3
L2 far	7,-10,0
L2 farce	-2,3,0
L2 farm	3,1,-6
L2 fast	1,1,-2
L2 fathers	-7,8,0
L2 favourite	-5,6,-2
L2 feel	-3,4,-2
L2 feet	9,-7,-2
L2 fell	3,-2,-1
L2 felt	6,-6,-1
L2 fi	-3,3,-1
L2 fifties	2,1,-4
L2 fifty	13,-12,-3
L2 film	4,-2,-2
L2 films	3,3,-6
L2 find	7,-2,-6
L2 finds	-2,-5,3
L2 fine	-12,8,-2
L2 finnish	-3,4,-1
L2 fire	9,-8,-2
L2 first	-1,-4,5
L2 fish	7,-4,-5
L2 five	7,-5,-3
L2 flat	0,4,-4
L2 flatmate	6,-4,-3
L2 fog	2,1,-3
L2 food	-2,3,-1
L2 football	-10,0,8
L2 for	4,-3,-2
L2 forget	9,-3,-7
L2 forty	5,-3,-2
L2 found	9,-6,-4
L2 four	3,-3,0
L2 frame	6,-3,-6
L2 france	7,-5,-3
L2 free	-4,5,-2
L2 french	1,2,-5
L2 friday	-6,4,1
L2 friend	10,-6,-3
L2 friends	-2,3,-1
L2 friendship	-5,8,-4
L2 from	2,0,-1
L2 full	9,-9,0
L2 fun	5,-3,-4
L2 funny	2,2,-4
L2 gang	-10,11,-1
L2 gangs	-7,9,-4
L2 garden	0,2,-3
L2 gardens	-1,2,-1
L2 gave	3,-2,-2
L2 generations	5,-4,-2
L2 gentle	-5,6,-1
L2 german	6,0,-2
L2 gern	-9,-2,7
L2 get	8,-6,-2
L2 gets	-5,7,-3
L2 ghost	13,-15,2
L2 girl	8,-8,0
L2 girls	-1,3,-3
L2 give	-2,2,-1
L2 given	-3,-12,9
L2 gives	7,-12,3
L2 go	2,-4,2
L2 go out	-8,-5,8
L2 god	1,0,-2
L2 gods	5,-5,-1
L2 goes	0,1,-3
L2 going	0,5,-8
L2 gold	0,3,-2
L2 gone	-2,1,1
L2 good	1,-3,1
L2 gore	4,-2,-6
L2 gossip	3,-1,-1
L2 got	3,-2,-2
L2 grace	4,5,-9
L2 gran	5,-1,-3
L2 grandmother	-1,2,-2
L2 grandpa	2,-1,-1
L2 great	7,-6,-1
L2 greek	5,-3,-2
L2 group	15,-13,-2
L2 grown	13,-13,0
L2 guns	-9,2,6
L2 guy	-5,-4,8
L2 had	4,-2,-1
L2 half	-3,2,1
L2 hall	-2,3,-1
L2 halloween	16,-13,-4
L2 hand	11,-10,-2
L2 hands	10,-4,-6
L2 happy	8,-5,-2
L2 hard	3,3,-7
L2 hardly	-14,3,3
L2 hasnt	3,-12,7
L2 hate	3,3,-8
L2 hated	2,-4,1
L2 hats	-2,7,-4
L2 have	-1,2,-1
L2 havent	5,-4,-1
L2 having	-10,2,6
L2 he	1,3,-4
L2 hear	10,-9,-1
L2 heard	1,7,-7
L2 heart	-6,-3,8
L2 heat	-9,13,-7
L2 hed	-1,5,-5
L2 heist	0,2,-4
L2 held	0,2,-2
L2 her	2,1,-3
L2 hes	6,-4,-2
L2 him	7,-3,-4
L2 his	-3,0,3
L2 hit	8,-5,-3
L2 hold	0,-4,4
L2 holiday	-3,3,0
L2 hollywood	-6,10,-5
L2 home	0,3,-4
L2 honour	-5,6,-1
L2 hope	27,-20,-10
L2 horas	-9,0,9
L2 horror	9,-6,-4
L2 horse	13,-17,1
L2 horses	4,-5,3
L2 hospital	7,-5,-3
L2 hot	9,-2,-5
L2 hotels	-10,11,-3
L2 hour	2,3,-6
L2 hours	2,-1,-1
L2 house	-1,2,-1
L2 how	3,-3,-1
L2 humour	-8,10,-2
L2 huppert	-14,14,-2
L2 hurt	14,-11,-6
L2 husband	2,0,-2
L2 husbands	1,-9,3
L2 i	2,0,-1
L2 ice	-4,7,-5
L2 id	1,2,-3
L2 ida	5,-5,-1
L2 idea	0,3,-4
L2 ill	-4,-2,3
L2 im	3,-3,0
L2 imagine	13,-10,-3
L2 inside	3,2,-6
L2 into	3,-4,1
L2 irish	-2,2,-1
L2 is	3,-1,-2
L2 island	3,-2,-2
L2 islands	14,-12,-6
L2 isnt	4,-4,-1
L2 italian	0,-2,-3
L2 italy	-10,11,-1
L2 its	1,1,-2
L2 ive	3,-3,0
L2 ja	6,-3,-4
L2 japan	3,2,-7
L2 japanese	0,3,-3
L2 jean	4,0,-4
L2 job	-3,4,-5
L2 jokes	4,-3,-1
L2 jungle	-4,-1,1
L2 just	1,1,-2
L2 keep	-6,-3,6
L2 khan	1,2,-4
L2 kids	-5,7,-3
L2 kind	-4,1,0
L2 know	7,-5,-2
L2 kong	9,-9,-1
L2 korean	-4,5,-2
L2 la	4,-1,-2
L2 ladies	5,-4,-1
L2 lads	4,-3,-2
L2 lagos	11,-4,-8
L2 lake	0,4,-5
L2 language	-2,3,-4
L2 lars	-7,-7,12
L2 last	-1,-2,2
L2 late	-11,2,7
L2 laugh	2,1,-3
L2 laughed	4,-2,-2
L2 law	3,0,-3
L2 laws	3,-1,-2
L2 least	1,2,-4
L2 leave	2,-7,4
L2 leaves	11,-9,-2
L2 lee	2,11,-9
L2 left	-3,6,-4
L2 lent	6,-4,-1
L2 less	-6,-7,10
L2 let	3,-4,1
L2 lets	-15,7,7
L2 letter	-1,5,-7
L2 library	6,-5,-1
L2 life	-6,6,0
L2 light	3,-1,-1
L2 lighthouse	8,-5,-5
L2 like	4,-1,-4
L2 liked	8,-6,-2
L2 likes	-18,14,4
L2 line	1,-4,3
L2 list	-1,2,-1
L2 little	12,-5,-7
L2 live	-13,12,1
L2 london	-7,1,5
L2 lonely	-7,10,-2
L2 long	5,-5,-1
L2 longing	3,-2,-1
L2 look	2,-6,3
L2 looking	1,0,-3
L2 looking for	3,-2,-1
L2 lost	10,-8,-2
L2 lot	0,2,-3
L2 loud	6,-3,-4
L2 love	5,-4,-1
L2 lovely	0,3,-7
L2 lovers	2,0,-3
L2 mafia	-1,5,-4
L2 magic	-4,6,-4
L2 make	-1,0,2
L2 makes	3,-3,1
L2 man	3,0,-3
L2 manner	-9,10,-2
L2 marriage	-7,10,-7
L2 married	-1,2,-2
L2 marvel	-1,-3,1
L2 mate	0,-10,10
L2 matter	4,-3,-1
L2 may	-2,-10,10
L2 maybe	3,2,-7
L2 me	3,-2,-1
L2 mean	-2,7,-7
L2 means	6,-2,-5
L2 meet	3,-1,-3
L2 men	-2,-1,0
L2 met	4,-3,-1
L2 middle	-7,8,-1
L2 mind	-3,4,-2
L2 mine	2,3,-6
L2 minus	3,-5,2
L2 minute	-4,4,-1
L2 minutes	3,0,-3
L2 missed	6,-3,-2
L2 monday	-1,2,-3
L2 monks	-2,4,-3
L2 monster	3,-2,-1
L2 monsters	-9,8,2
L2 month	-8,11,-3
L2 mood	-1,-3,3
L2 most	2,1,-3
L2 mother	2,-3,1
L2 mothers	-6,5,1
L2 motion	-6,9,-4
L2 mountains	-9,11,-1
L2 moved	-1,2,-1
L2 movie	2,1,-3
L2 moving	5,-1,-6
L2 much	1,-5,2
L2 mud	-1,4,-4
L2 mum	13,-7,-5
L2 mums	2,-2,-3
L2 murder	-3,9,-8
L2 music	-1,-2,3
L2 musical	-6,9,-3
L2 must	4,-2,-3
L2 my	3,-1,-2
L2 mystery	-2,5,-2
L2 n	5,-4,-3
L2 name	10,-5,-6
L2 named	6,-3,-3
L2 nan	0,2,-3
L2 nasty	14,-12,-5
L2 nearly	7,-4,-5
L2 need	0,1,-2
L2 needed	9,-5,-5
L2 needs	0,-4,1
L2 neighbours	2,0,-2
L2 neither	9,-4,-6
L2 neon	-5,6,-1
L2 never	7,-1,-6
L2 new	-13,16,-5
L2 next	-1,2,-1
L2 nice	8,-4,-4
L2 night	-4,6,-2
L2 nine	0,3,-3
L2 nineties	3,3,-7
L2 no	-1,-3,4
L2 nobody	7,-6,-2
L2 noir	7,-7,-1
L2 nope	12,-8,-7
L2 nor	-16,3,9
L2 norwegian	-6,9,-8
L2 not	-1,-1,2
L2 nothing	-3,-3,6
L2 now	7,-5,-2
L2 nuns	1,2,-3
L2 nurse	8,-6,-2
L2 odd	3,-1,-4
L2 off	-3,-1,3
L2 oh	5,-3,-1
L2 ok	-1,4,-4
L2 okay	1,-17,10
L2 old	-2,3,-1
L2 olds	9,-7,-4
L2 once	4,-5,0
L2 one	-1,2,-1
L2 ones	3,-3,-1
L2 opera	2,0,-3
L2 or	-6,4,2
L2 order	3,-2,-4
L2 other	6,-8,2
L2 otherwise	2,0,-2
L2 our	6,-4,-1
L2 out	-5,-2,6
L2 over	2,-2,0
L2 own	4,1,-4
L2 pain	11,-9,-1
L2 pair	3,-2,-3
L2 paranoia	-6,6,-1
L2 parents	-4,3,0
L2 paris	1,2,-5
L2 park	2,4,-7
L2 party	0,3,-3
L2 pass	-5,-8,10
L2 past	9,-8,-2
L2 patience	6,-13,7
L2 people	-1,-3,3
L2 phone	-7,8,-2
L2 piano	-2,4,-3
L2 pick	10,-5,-4
L2 pink	14,-12,-5
L2 pirates	2,3,-6
L2 place	2,-12,8
L2 plays	5,-3,-2
L2 plot	-4,1,0
L2 pls	6,-9,4
L2 plus	4,-2,-6
L2 poison	-9,10,-1
L2 polish	-7,9,-1
L2 poor	9,-12,3
L2 popcorn	3,2,-5
L2 portuguese	18,-15,-3
L2 possible	-3,-1,3
L2 power	-2,4,-1
L2 prefer	-1,-9,8
L2 pretty	8,-6,-3
L2 pride	1,0,-2
L2 priest	-6,7,-1
L2 priest nun	6,-5,-3
L2 princess	-3,5,-3
L2 prison	-1,2,-2
L2 puppets	-2,0,1
L2 put	8,-4,-3
L2 puts	5,-3,-2
L2 quiet	-8,7,1
L2 quite	-9,1,9
L2 rabbit	14,-22,-3
L2 racing	-12,6,5
L2 rain	0,2,-3
L2 rang	3,-1,-1
L2 rated	7,-5,-5
L2 rather	-7,-2,6
L2 read	4,1,-6
L2 real	4,-2,-3
L2 really	-3,6,-5
L2 red	7,-5,-2
L2 remakes	2,4,-11
L2 remember	4,-2,-4
L2 rest	5,-5,0
L2 revenge	-5,9,-3
L2 right	2,1,-4
L2 ring	1,1,-2
L2 robots	5,-12,7
L2 rock	-7,5,-1
L2 romance	2,2,-3
L2 romantic	-4,4,-1
L2 rome	1,0,-3
L2 round	-1,4,-2
L2 rude	4,0,-4
L2 ruined	7,-4,-3
L2 rule	-8,-2,5
L2 rules	-1,6,-5
L2 run	7,-5,-2
L2 running	1,1,-3
L2 russian	3,-1,-5
L2 sad	5,-10,2
L2 said	10,-6,-4
L2 same	4,-1,-3
L2 sand	6,-4,-4
L2 sat	4,-1,-2
L2 saturday	-1,3,-8
L2 saw	4,-3,-1
L2 say	10,-2,-8
L2 says	-3,2,1
L2 scared	0,5,-7
L2 scary	5,-3,-4
L2 scene	1,0,-3
L2 school	6,-3,-2
L2 scottish	18,-17,-4
L2 screen	4,-4,-1
L2 screwball	-7,8,-1
L2 se	-5,-7,8
L2 sea	-4,4,1
L2 second	-8,10,-1
L2 secret	1,1,-2
L2 secrets	3,1,-3
L2 see	4,-2,-2
L2 seen	-2,1,1
L2 sense	-1,2,-1
L2 seven	17,-3,-15
L2 seventies	-1,2,-2
L2 shadows	-24,25,-2
L2 share	-1,4,-3
L2 she	-3,5,-3
L2 shed	-2,6,-3
L2 sheep	13,-12,-1
L2 shes	4,1,-5
L2 ships	-13,18,-11
L2 shop	-6,7,-2
L2 short	-6,9,-3
L2 shorter	7,-6,-2
L2 shot	4,-3,-3
L2 should	-5,9,-5
L2 shouting	-6,5,-1
L2 show	-4,6,-2
L2 shown	2,-1,-1
L2 si	11,-5,-6
L2 sick	-4,3,1
L2 side	6,-5,-2
L2 silence	7,-5,-3
L2 silent	-5,6,-2
L2 silly	4,-1,-3
L2 since	3,1,-3
L2 sing	4,-3,-1
L2 singing	-3,3,-1
L2 single	-4,9,-9
L2 sister	7,-4,-2
L2 sisters	1,2,-3
L2 sit	8,-7,-4
L2 six	3,-1,-2
L2 sixties	0,2,-3
L2 skip	-2,-3,3
L2 slapstick	-1,2,-1
L2 sleep	3,0,-4
L2 slept	12,-9,-4
L2 slow	12,-8,-4
L2 small	-11,5,5
L2 smth	11,-7,-4
L2 snow	-2,4,-3
L2 so	-3,3,0
L2 sofa	-10,19,-14
L2 some	-3,6,-5
L2 somebody	-2,4,-5
L2 someone	11,-14,3
L2 something	-2,3,-1
L2 son	3,0,-4
L2 song	0,1,-4
L2 songs	0,2,-2
L2 sons	-3,4,-1
L2 sorry	-3,4,-1
L2 sort	-2,4,-2
L2 soul	6,-2,-4
L2 sound	4,-1,-3
L2 soup	-13,-2,12
L2 south	-3,6,-3
L2 space	3,-6,3
L2 spare	2,-4,1
L2 speech	2,0,-2
L2 spies	-2,2,0
L2 spirit	-1,4,-3
L2 sport	4,2,-9
L2 stand	1,-3,1
L2 star	12,-8,-6
L2 start	-4,7,-5
L2 stay	-7,11,-5
L2 stayed	4,-3,-1
L2 still	2,-1,-1
L2 stop	8,-4,-3
L2 stories	10,-9,-2
L2 storm	0,2,-3
L2 story	2,2,-4
L2 strangers	-1,4,-3
L2 street	3,-1,-1
L2 students	3,0,-2
L2 stuff	3,1,-5
L2 stupid	2,-1,-3
L2 style	15,-13,-6
L2 such	8,-3,-10
L2 suggest	-15,-4,11
L2 summer	13,-11,-4
L2 sun	-6,8,-1
L2 sunday	0,2,-2
L2 sunny	-15,16,-2
L2 sunshine	-1,3,-2
L2 swap	-7,2,6
L2 swears	6,-5,-1
L2 sweat	15,-14,-2
L2 sweaty	-5,6,-2
L2 swedish	-4,5,-3
L2 sweet	5,-2,-8
L2 table	-5,9,-3
L2 take	-3,5,-3
L2 taken	-7,0,4
L2 tale	8,-5,-3
L2 talk	-1,3,-4
L2 talking	-9,18,-10
L2 talky	-8,8,-1
L2 taste	7,-5,-2
L2 tea	-2,-7,7
L2 teacher	-6,9,-2
L2 tears	7,-15,3
L2 teenager	-2,-4,4
L2 teenagers	-10,15,-12
L2 teeth	-13,0,13
L2 tell	5,0,-5
L2 telly	-3,8,-5
L2 ten	4,0,-5
L2 tense	5,-8,-1
L2 than	1,-3,1
L2 thanks	-8,9,-3
L2 thats	5,-4,0
L2 the	3,-3,0
L2 their	10,-7,-3
L2 them	-2,-3,1
L2 then	-1,4,-3
L2 there	5,-1,-4
L2 they	1,-3,1
L2 theyre	10,-3,-7
L2 thing	1,2,-3
L2 things	-7,1,6
L2 think	0,5,-7
L2 thinks	1,0,-2
L2 third	2,-1,-1
L2 thirties	-6,7,-2
L2 this	4,-1,-3
L2 those	2,-4,2
L2 though	-5,4,0
L2 thought	3,-1,-1
L2 three	9,-7,-3
L2 thriller	1,2,-4
L2 till	0,2,-2
L2 time	4,-2,-3
L2 times	13,-11,-3
L2 tired	-1,-12,4
L2 today	10,-3,-10
L2 together	6,-5,-1
L2 tokyo	5,-2,-5
L2 told	-2,4,-2
L2 tom	7,-1,-9
L2 tomorrow	4,0,-5
L2 tonight	5,-2,-4
L2 too	-3,1,2
L2 took	3,-2,-1
L2 top	-3,4,-2
L2 town	-7,9,-5
L2 train	6,-4,-2
L2 trains	5,-1,-5
L2 travel	2,0,-2
L2 triangle	8,-6,-1
L2 tried	3,-3,0
L2 trip	2,0,-2
L2 true	0,4,-3
L2 try	-8,13,-6
L2 turkish	0,2,-2
L2 turn	-8,8,-1
L2 turned	4,-2,-2
L2 twice	4,-2,-2
L2 twins	2,1,-4
L2 two	4,-2,-2
L2 uncle	5,-4,-1
L2 under	-2,8,-6
L2 unless	-12,-7,13
L2 until	3,-1,-2
L2 up	4,-3,-1
L2 vampires	-2,-7,7
L2 van	11,-7,-7
L2 venice	6,-3,-3
L2 very	2,0,-2
L2 vi	4,-3,-2
L2 violence	4,-6,-6
L2 w	4,-9,3
L2 wait	0,2,-3
L2 wake	6,-4,-1
L2 walk	5,-3,-2
L2 walking	0,1,-2
L2 wall	3,0,-4
L2 want	-2,3,-1
L2 wanted	3,-2,-2
L2 wants	-4,-1,2
L2 war	0,1,-3
L2 warm	3,0,-3
L2 wartime	-7,13,-8
L2 was	7,-5,-2
L2 wasnt	6,-3,-3
L2 watch	1,1,-2
L2 watched	6,-4,-2
L2 watching	4,-2,-3
L2 water	-7,5,-2
L2 way	6,-4,-3
L2 we	2,-1,-2
L2 wed	-1,9,-10
L2 wedding	-2,5,-3
L2 weddings	-8,7,2
L2 weekend	7,-3,-6
L2 weeks	7,-5,-2
L2 well	5,-3,-3
L2 welsh	-3,4,-1
L2 went	10,-8,-2
L2 were	3,-1,-2
L2 western	4,-5,2
L2 wet	10,-10,-1
L2 weve	2,0,-1
L2 what	1,1,-2
L2 whatever	9,-5,-5
L2 whats	14,-13,-2
L2 where	-2,2,0
L2 which	2,-7,4
L2 while	10,-6,-3
L2 whisky	10,-7,-5
L2 white	1,-5,3
L2 who	-4,8,-4
L2 whoever	-11,6,0
L2 whole	8,-4,-4
L2 whos	7,-4,-3
L2 why	0,5,-7
L2 wicked	-3,6,-5
L2 wife	-4,7,-3
L2 wifes	4,-2,-1
L2 wild	3,1,-6
L2 will	-1,-4,5
L2 wind	-12,14,-4
L2 wine	1,3,-6
L2 winter	7,-6,-1
L2 wish	2,1,-3
L2 wit	9,-6,-3
L2 witches	-1,0,-2
L2 within	-2,-9,7
L2 without	-2,-5,7
L2 woman	6,-1,-6
L2 woman wife	-4,6,-4
L2 women	-5,10,-5
L2 won	-2,5,-3
L2 wong	-7,7,1
L2 wont	-4,4,-2
L2 woods	-8,9,-3
L2 word	3,-2,-1
L2 words	2,9,-10
L2 work	5,-3,-3
L2 work job	17,-14,-5
L2 worked	-2,3,-1
L2 world	1,1,-2
L2 would	5,-1,-4
L2 wrong	-6,10,-4
L2 year	2,1,-2
L2 years	5,-4,-1
L2 yes	-4,-5,9
L2 york	6,2,-8
L2 you	8,-3,-4
L2 your	0,-3,2
L2 zealand	-1,3,-3
L2 zombies	-2,-5,5
R1 ,	-1,3,-2
R1 .	1,0,-2
R1 0	5,-4,-2
R1 00	-1,2,-1
R1 000	11,-10,-1
R1 0000	5,-2,-3
R1 00s	-6,10,-5
R1 FILM	3,-1,-2
R1 R2 , 0	4,-2,-5
R1 R2 , 00	-3,4,-2
R1 R2 , 000	4,-2,-2
R1 R2 , 0000	5,-3,-3
R1 R2 , 0000s	-4,5,-1
R1 R2 , 00s	3,2,-6
R1 R2 , FILM	0,1,-2
R1 R2 , a	-1,4,-3
R1 R2 , absurd	-5,6,-2
R1 R2 , adventure	-6,8,-2
R1 R2 , after	2,-3,1
R1 R2 , all	4,4,-9
R1 R2 , also	-1,6,-6
R1 R2 , american	-4,5,-1
R1 R2 , an	0,2,-2
R1 R2 , animals	-1,3,-2
R1 R2 , animated	6,-1,-5
R1 R2 , any	-3,0,2
R1 R2 , anything	8,-2,-6
R1 R2 , as	-6,3,3
R1 R2 , at	2,-1,-1
R1 R2 , bad	-4,6,-2
R1 R2 , banter	-7,8,-1
R1 R2 , beach	-5,7,-2
R1 R2 , beautiful	0,3,-4
R1 R2 , because	-4,6,-3
R1 R2 , before	3,1,-4
R1 R2 , berlin	-2,2,0
R1 R2 , best	-13,8,5
R1 R2 , betrayal	-1,2,-1
R1 R2 , bickering	2,-1,-2
R1 R2 , bicycles	-5,6,0
R1 R2 , big	4,-2,-2
R1 R2 , black	-2,2,0
R1 R2 , bleak	5,-4,-1
R1 R2 , boats	6,-5,-1
R1 R2 , both	-5,6,-4
R1 R2 , brass	-4,5,-1
R1 R2 , bring	0,3,-3
R1 R2 , brothers	3,-1,-2
R1 R2 , but	-3,4,-2
R1 R2 , by	-3,1,2
R1 R2 , can	-2,4,-6
R1 R2 , cant	-1,-7,9
R1 R2 , cheeky	-2,3,-1
R1 R2 , children	-8,11,-5
R1 R2 , city	-4,4,0
R1 R2 , class	-3,3,0
R1 R2 , clever	-8,9,-1
R1 R2 , cold	3,-1,-1
R1 R2 , colour	-7,7,-1
R1 R2 , colourful	6,-5,0
R1 R2 , comedy	2,-1,-2
R1 R2 , comic	-6,7,-1
R1 R2 , cool	-5,6,-3
R1 R2 , country	-2,2,0
R1 R2 , crime	-4,5,-2
R1 R2 , dad	-1,-12,9
R1 R2 , daft	-3,7,-8
R1 R2 , dance	-2,3,-3
R1 R2 , dancing	-1,2,-1
R1 R2 , dark	-3,4,-2
R1 R2 , deadpan	-2,4,-2
R1 R2 , desert	2,-1,-1
R1 R2 , deserts	-7,8,-2
R1 R2 , do	5,0,-9
R1 R2 , does	0,2,-2
R1 R2 , dog	-6,7,-4
R1 R2 , done	11,-7,-6
R1 R2 , dont	0,-5,4
R1 R2 , dry	-6,6,-1
R1 R2 , dubbed	-1,6,-5
R1 R2 , eight	-11,12,-7
R1 R2 , eighties	4,-3,-1
R1 R2 , english	-6,7,0
R1 R2 , enough	8,-17,7
R1 R2 , every	4,-11,6
R1 R2 , everyone	3,-1,-3
R1 R2 , everything	-5,0,6
R1 R2 , except	-1,2,-2
R1 R2 , family	2,7,-9
R1 R2 , farm	4,-1,-4
R1 R2 , fast	-5,5,-1
R1 R2 , fifties	0,1,-2
R1 R2 , fine	-6,9,-4
R1 R2 , first	5,-4,-1
R1 R2 , fog	-4,5,-1
R1 R2 , folk	-3,4,0
R1 R2 , football	2,-2,0
R1 R2 , for	-2,1,1
R1 R2 , forties	-2,3,-1
R1 R2 , forty	3,3,-4
R1 R2 , four	12,-11,-1
R1 R2 , french	-4,3,0
R1 R2 , friends	-3,3,0
R1 R2 , friendship	-3,3,0
R1 R2 , from	-7,2,4
R1 R2 , funny	-1,2,-1
R1 R2 , gentle	4,-3,-1
R1 R2 , german	-9,10,-1
R1 R2 , ghosts	-3,4,-3
R1 R2 , girls	12,-8,-7
R1 R2 , give	-8,6,2
R1 R2 , go	-9,8,3
R1 R2 , goats	-7,8,-2
R1 R2 , gossip	3,-3,-1
R1 R2 , got	5,-9,0
R1 R2 , green	-13,14,-2
R1 R2 , grief	2,0,-2
R1 R2 , had	1,-3,1
R1 R2 , half	4,-6,2
R1 R2 , hand	-3,6,-4
R1 R2 , happy	1,4,-12
R1 R2 , have	6,-6,-1
R1 R2 , hed	-1,-2,4
R1 R2 , her	-2,3,-2
R1 R2 , hes	-2,-2,4
R1 R2 , his	-4,-3,6
R1 R2 , hold	5,0,-10
R1 R2 , horses	-7,8,-1
R1 R2 , humour	-4,5,-1
R1 R2 , i	-1,0,2
R1 R2 , id	4,3,-8
R1 R2 , if	6,-3,-4
R1 R2 , ill	13,1,-19
R1 R2 , im	2,-2,0
R1 R2 , irish	-1,5,-4
R1 R2 , is	4,2,-6
R1 R2 , islands	-6,7,-1
R1 R2 , it	0,-2,3
R1 R2 , italian	-8,12,-4
R1 R2 , its	-2,4,-1
R1 R2 , ive	-1,-3,4
R1 R2 , japanese	-7,8,-1
R1 R2 , jazz	6,-5,-1
R1 R2 , just	-2,2,0
R1 R2 , keep	-6,0,3
R1 R2 , kids	3,-1,-2
R1 R2 , less	-4,8,-3
R1 R2 , let	-4,6,-2
R1 R2 , lets	1,-3,1
R1 R2 , letters	0,4,-6
R1 R2 , light	-10,11,-1
R1 R2 , like	-5,6,-1
R1 R2 , little	-4,5,-1
R1 R2 , london	-2,3,-2
R1 R2 , long	-7,7,0
R1 R2 , longing	-1,4,-2
R1 R2 , loud	-6,7,-1
R1 R2 , love	5,-2,-3
R1 R2 , loved	-1,-7,11
R1 R2 , made	-7,7,-2
R1 R2 , maybe	-7,7,-1
R1 R2 , me	2,-5,2
R1 R2 , melancholy	-5,5,-1
R1 R2 , men	0,2,-1
R1 R2 , middle	-6,7,-1
R1 R2 , minus	-8,13,-4
R1 R2 , monsters	2,-1,-3
R1 R2 , more	1,-2,0
R1 R2 , mother	-3,1,0
R1 R2 , mothers	-4,5,-1
R1 R2 , mountains	13,-10,-2
R1 R2 , mums	-15,-5,12
R1 R2 , murder	-8,6,2
R1 R2 , my	-2,2,1
R1 R2 , mystery	-4,5,-1
R1 R2 , nasty	-4,5,-1
R1 R2 , neighbours	-4,3,1
R1 R2 , neon	-3,4,-1
R1 R2 , never	-7,3,2
R1 R2 , new	-8,8,0
R1 R2 , nice	12,-10,-4
R1 R2 , nineties	0,2,-3
R1 R2 , ninety	7,-7,-1
R1 R2 , no	-1,2,-1
R1 R2 , nobody	-2,1,0
R1 R2 , none	5,-6,2
R1 R2 , northern	-5,1,-1
R1 R2 , nothing	-3,2,1
R1 R2 , now	5,-3,-2
R1 R2 , nuns	-1,2,-2
R1 R2 , obviously	4,-4,0
R1 R2 , odd	-6,6,-1
R1 R2 , of	-6,8,-1
R1 R2 , off	20,-18,-3
R1 R2 , old	-3,2,0
R1 R2 , on	3,0,-3
R1 R2 , once	3,0,-5
R1 R2 , one	2,0,-2
R1 R2 , only	-7,5,1
R1 R2 , or	-1,2,-1
R1 R2 , our	3,1,-6
R1 R2 , over	3,5,-9
R1 R2 , paris	-1,-5,4
R1 R2 , people	0,-6,10
R1 R2 , pg	-1,5,-5
R1 R2 , phone	-16,16,-1
R1 R2 , pirates	-11,12,-3
R1 R2 , please	2,-1,0
R1 R2 , poison	-11,12,-2
R1 R2 , pretty	-3,-3,3
R1 R2 , quick	-1,2,0
R1 R2 , quiet	-4,5,-2
R1 R2 , rain	-5,3,0
R1 R2 , rather	-7,2,3
R1 R2 , real	-10,-8,12
R1 R2 , really	-5,7,-2
R1 R2 , revenge	-3,5,-2
R1 R2 , rich	-1,6,-5
R1 R2 , road	-2,4,-3
R1 R2 , romance	-4,4,0
R1 R2 , sad	0,3,-4
R1 R2 , said	2,-15,10
R1 R2 , same	-14,2,6
R1 R2 , say	-4,1,-2
R1 R2 , says	14,-5,-10
R1 R2 , sea	-6,7,-4
R1 R2 , seaside	-2,3,-2
R1 R2 , second	3,-2,-2
R1 R2 , secrets	-2,2,0
R1 R2 , seen	-15,16,-2
R1 R2 , set	-9,10,-1
R1 R2 , seventies	-3,3,-1
R1 R2 , she	2,-3,-1
R1 R2 , shed	2,-2,0
R1 R2 , sheep	-11,11,-3
R1 R2 , shes	-3,-4,6
R1 R2 , short	-3,5,-3
R1 R2 , silence	-6,6,-1
R1 R2 , silent	-2,3,-2
R1 R2 , silly	-3,5,-3
R1 R2 , singing	-5,7,-2
R1 R2 , sisters	1,0,-2
R1 R2 , sixties	3,-1,-2
R1 R2 , slow	-7,5,0
R1 R2 , small	-6,7,-1
R1 R2 , snow	-4,6,-2
R1 R2 , so	2,-1,-1
R1 R2 , some	4,-13,9
R1 R2 , somebody	3,-2,-1
R1 R2 , something	5,-4,-1
R1 R2 , songs	-4,4,0
R1 R2 , sorry	11,-7,-4
R1 R2 , spies	-1,3,-1
R1 R2 , still	6,-6,-1
R1 R2 , strangers	-2,3,-1
R1 R2 , stubborn	-3,5,-3
R1 R2 , stylish	-8,10,-4
R1 R2 , summer	-8,5,2
R1 R2 , sun	-2,3,-1
R1 R2 , sunshine	-1,2,-4
R1 R2 , sure	-1,3,-4
R1 R2 , sweat	2,-1,-3
R1 R2 , sweaty	-3,5,-1
R1 R2 , talking	-6,5,2
R1 R2 , tea	-3,4,-1
R1 R2 , tears	2,-1,-3
R1 R2 , tender	-5,7,-1
R1 R2 , tense	-4,5,-1
R1 R2 , thank	-4,-5,8
R1 R2 , thanks	4,-5,1
R1 R2 , that	6,-4,-2
R1 R2 , thats	3,5,-9
R1 R2 , then	-3,2,0
R1 R2 , there	0,-5,3
R1 R2 , theres	11,-7,-5
R1 R2 , they	3,-2,0
R1 R2 , theyre	-10,-8,13
R1 R2 , thirties	-6,7,0
R1 R2 , thirty	2,-1,-3
R1 R2 , this	-4,1,-2
R1 R2 , though	-8,6,1
R1 R2 , three	-2,4,-2
R1 R2 , to	-8,10,-2
R1 R2 , today	10,-7,-6
R1 R2 , too	-2,-7,12
R1 R2 , trains	-8,8,1
R1 R2 , true	-3,4,-1
R1 R2 , two	-3,0,3
R1 R2 , under	1,1,-2
R1 R2 , vampires	0,-8,6
R1 R2 , very	0,4,-4
R1 R2 , village	-2,3,-1
R1 R2 , want	-1,-1,2
R1 R2 , war	-12,3,11
R1 R2 , warm	-12,13,-1
R1 R2 , was	8,-3,-6
R1 R2 , we	3,-4,0
R1 R2 , weddings	-3,4,-1
R1 R2 , well	-1,3,-3
R1 R2 , were	-3,2,0
R1 R2 , wet	6,-4,-3
R1 R2 , weve	-4,-2,6
R1 R2 , what	3,1,-5
R1 R2 , whatever	3,-1,-6
R1 R2 , whats	4,-4,-5
R1 R2 , when	5,-4,-1
R1 R2 , where	-2,4,-2
R1 R2 , who	5,-5,-1
R1 R2 , whos	2,-1,-1
R1 R2 , why	-1,4,-5
R1 R2 , wine	-3,4,-2
R1 R2 , winter	-6,7,-1
R1 R2 , with	4,-4,0
R1 R2 , without	-3,1,2
R1 R2 , witty	-5,7,-2
R1 R2 , would	3,-11,7
R1 R2 , year	-5,6,-1
R1 R2 , you	-3,3,-1
R1 R2 , young	-5,8,-6
R1 R2 , zero	-17,12,-3
R1 R2 . 00	-11,3,5
R1 R2 . 0000	6,-7,0
R1 R2 . FILM	2,0,-3
R1 R2 . a	-3,6,-4
R1 R2 . again	6,1,-7
R1 R2 . and	-4,7,-4
R1 R2 . another	5,-5,0
R1 R2 . any	4,0,-6
R1 R2 . anything	-2,3,-2
R1 R2 . as	-16,26,-4
R1 R2 . at	-4,7,-3
R1 R2 . big	-3,5,-4
R1 R2 . but	-5,10,-6
R1 R2 . by	13,-10,-4
R1 R2 . can	-3,6,-3
R1 R2 . do	8,-2,-9
R1 R2 . dont	-12,7,4
R1 R2 . english	-4,6,-2
R1 R2 . every	4,-2,-2
R1 R2 . find	7,-7,0
R1 R2 . for	3,1,-4
R1 R2 . french	3,1,-9
R1 R2 . gentle	-2,-3,4
R1 R2 . give	12,-10,-2
R1 R2 . good	-2,-6,7
R1 R2 . got	6,-2,-6
R1 R2 . he	4,-1,-3
R1 R2 . hed	11,-9,-3
R1 R2 . help	9,-5,-15
R1 R2 . hes	2,2,-4
R1 R2 . him	-25,15,6
R1 R2 . his	7,-5,-2
R1 R2 . i	5,-3,-1
R1 R2 . id	1,-2,1
R1 R2 . if	-3,1,5
R1 R2 . im	-7,2,5
R1 R2 . in	8,0,-7
R1 R2 . it	-1,2,-2
R1 R2 . its	4,-5,1
R1 R2 . ive	8,-8,-1
R1 R2 . japanese	1,-12,8
R1 R2 . just	-15,-10,20
R1 R2 . lets	-3,6,-4
R1 R2 . long	5,-2,-11
R1 R2 . loved	-4,9,-5
R1 R2 . me	1,4,-4
R1 R2 . mine	6,-4,-1
R1 R2 . more	6,-3,-3
R1 R2 . mum	6,-2,-4
R1 R2 . never	12,-4,-11
R1 R2 . next	3,-1,-3
R1 R2 . no	-3,-1,3
R1 R2 . nobody	-7,11,-3
R1 R2 . not	-3,-2,4
R1 R2 . nothing	-3,2,-2
R1 R2 . now	14,-8,-6
R1 R2 . of	12,-8,-4
R1 R2 . old	-6,8,-3
R1 R2 . on	2,2,-4
R1 R2 . one	-3,-3,6
R1 R2 . only	-10,10,-3
R1 R2 . or	-2,3,-2
R1 R2 . our	-1,5,-2
R1 R2 . please	14,-12,-1
R1 R2 . put	5,-3,-1
R1 R2 . same	10,-6,-6
R1 R2 . seen	14,-13,-3
R1 R2 . she	8,-6,-3
R1 R2 . shes	1,1,-3
R1 R2 . so	4,-5,1
R1 R2 . something	1,-3,1
R1 R2 . still	1,3,-5
R1 R2 . that	1,4,-5
R1 R2 . thats	0,-5,1
R1 R2 . the	4,-3,-1
R1 R2 . then	-3,-1,4
R1 R2 . there	-1,-5,4
R1 R2 . theres	-3,-3,5
R1 R2 . they	3,-1,-1
R1 R2 . theyre	8,-4,-4
R1 R2 . this	14,-10,-6
R1 R2 . three	16,-15,-1
R1 R2 . to	-21,7,3
R1 R2 . tonight	11,-4,-7
R1 R2 . two	13,-4,-8
R1 R2 . want	3,-5,2
R1 R2 . we	3,-2,-1
R1 R2 . wed	9,-5,-5
R1 R2 . well	11,-9,-2
R1 R2 . were	-1,5,-6
R1 R2 . weve	-7,0,6
R1 R2 . what	1,-2,1
R1 R2 . whats	8,-2,-5
R1 R2 . when	10,-7,-4
R1 R2 . where	12,-7,-6
R1 R2 . who	17,-13,-9
R1 R2 . with	-15,0,9
R1 R2 . women	5,-10,6
R1 R2 . yes	-3,9,-8
R1 R2 . you	-16,8,8
R1 R2 0 ,	-1,4,-3
R1 R2 0 .	7,-6,-2
R1 R2 0 hrs	-5,-3,8
R1 R2 00 ,	-2,5,-3
R1 R2 00 .	1,-11,9
R1 R2 00 minutes	-6,9,-5
R1 R2 0000 ,	0,2,-2
R1 R2 0000 .	7,-7,-1
R1 R2 FILM ,	2,0,-2
R1 R2 FILM .	0,1,-2
R1 R2 FILM in	6,-5,-1
R1 R2 FILM is	5,-3,-2
R1 R2 FILM with	4,-3,0
R1 R2 a bit	6,-4,-3
R1 R2 a film	4,-3,-1
R1 R2 a lot	0,3,-4
R1 R2 about FILM	4,-3,0
R1 R2 about a	4,-3,-3
R1 R2 about it	2,3,-12
R1 R2 about the	-3,0,2
R1 R2 action ,	-8,12,-7
R1 R2 advert .	1,-2,1
R1 R2 after .	4,-2,-2
R1 R2 after FILM	10,-7,-3
R1 R2 again ,	1,2,-3
R1 R2 again .	1,-5,3
R1 R2 all .	0,4,-6
R1 R2 all at	2,-2,0
R1 R2 all day	7,-3,-3
R1 R2 all of	9,-7,-3
R1 R2 all the	-1,3,-2
R1 R2 alone ,	-3,4,-1
R1 R2 alone .	14,-8,-7
R1 R2 already .	2,-1,-1
R1 R2 an hour	-1,7,-4
R1 R2 and FILM	5,-7,2
R1 R2 and a	3,0,-2
R1 R2 and all	3,-4,1
R1 R2 and came	2,-1,0
R1 R2 and cant	4,-3,0
R1 R2 and clever	7,-5,-4
R1 R2 and daughters	-9,10,-1
R1 R2 and death	5,-4,-2
R1 R2 and funny	-5,6,-2
R1 R2 and have	9,-7,-2
R1 R2 and he	8,-4,-4
R1 R2 and her	-3,6,-6
R1 R2 and his	1,1,3
R1 R2 and i	2,-3,1
R1 R2 and im	-2,3,-1
R1 R2 and is	-2,2,-2
R1 R2 and it	-3,6,-2
R1 R2 and its	1,1,-2
R1 R2 and ive	4,-2,-2
R1 R2 and me	3,-8,4
R1 R2 and never	3,-3,0
R1 R2 and no	-1,5,-4
R1 R2 and nobody	-1,3,-1
R1 R2 and not	-4,5,-1
R1 R2 and now	5,-3,-3
R1 R2 and old	-3,4,-2
R1 R2 and one	1,1,-2
R1 R2 and she	-3,-4,8
R1 R2 and the	2,-2,0
R1 R2 and then	10,-8,-2
R1 R2 and want	10,-9,-1
R1 R2 and we	3,-2,-1
R1 R2 and you	1,9,-6
R1 R2 animals .	-15,2,7
R1 R2 anything ,	-13,-12,18
R1 R2 anything .	0,1,-2
R1 R2 anything with	3,-2,-1
R1 R2 anyway .	8,-6,-5
R1 R2 are fine	5,-1,-7
R1 R2 as FILM	1,-5,3
R1 R2 as a	-3,-1,4
R1 R2 as in	3,1,-10
R1 R2 as it	2,2,-4
R1 R2 as its	15,-12,-4
R1 R2 as the	-8,9,-3
R1 R2 as theres	10,-8,-3
R1 R2 as well	8,1,-8
R1 R2 aside ,	-3,-3,-1
R1 R2 asked for	2,-2,-1
R1 R2 at .	-3,7,-1
R1 R2 at 00	-15,-6,18
R1 R2 at FILM	3,-2,-1
R1 R2 at a	8,-3,-3
R1 R2 at all	3,6,-8
R1 R2 at home	17,-15,-6
R1 R2 at me	5,-3,-1
R1 R2 at most	-4,6,-3
R1 R2 at my	3,-2,-2
R1 R2 at night	-4,5,-1
R1 R2 at work	7,-4,-4
R1 R2 away .	-9,10,0
R1 R2 away from	3,-6,2
R1 R2 back ,	12,-11,-2
R1 R2 back .	3,-1,-1
R1 R2 because of	-4,-1,4
R1 R2 before he	-2,5,-5
R1 R2 before the	-4,-1,4
R1 R2 behind the	-8,4,3
R1 R2 best .	-8,10,-3
R1 R2 better .	-1,3,-4
R1 R2 better than	6,-6,-1
R1 R2 bits .	4,1,-5
R1 R2 body .	4,-3,-1
R1 R2 box ,	-11,13,-7
R1 R2 bus .	18,-17,-1
R1 R2 but funny	-2,3,-1
R1 R2 but i	4,-2,-3
R1 R2 but its	3,-2,-1
R1 R2 but no	-7,9,-3
R1 R2 but not	-9,13,-4
R1 R2 but the	7,-7,-1
R1 R2 but with	-5,8,-3
R1 R2 by a	11,-1,-11
R1 R2 by the	1,-4,3
R1 R2 can stay	9,-3,-7
R1 R2 christmas .	2,-1,-1
R1 R2 cinema ,	6,-8,1
R1 R2 city ,	-5,6,-2
R1 R2 city .	-3,5,-1
R1 R2 class ,	15,-13,-3
R1 R2 club .	7,-5,-2
R1 R2 coat .	21,-15,-6
R1 R2 cold in	6,-6,0
R1 R2 comedy ,	-4,6,-3
R1 R2 comedy .	1,3,-3
R1 R2 coming .	11,-6,-8
R1 R2 cries at	4,-2,-2
R1 R2 crime .	10,-8,-9
R1 R2 dad .	7,-6,-4
R1 R2 date .	8,-7,-1
R1 R2 day ,	3,-1,-4
R1 R2 day of	2,-1,-2
R1 R2 did the	8,-5,-2
R1 R2 dies ,	6,-5,-4
R1 R2 do ,	12,-10,-3
R1 R2 do it	-9,12,-4
R1 R2 does the	0,2,-1
R1 R2 done .	-5,6,-5
R1 R2 down ,	6,-5,-1
R1 R2 down .	4,-1,-4
R1 R2 down a	-3,6,-4
R1 R2 drama ,	6,-4,-3
R1 R2 drama .	-2,8,-7
R1 R2 either .	12,-7,-9
R1 R2 ending .	-12,6,0
R1 R2 enough .	9,-3,-5
R1 R2 enough for	12,-6,-12
R1 R2 even ,	-10,10,0
R1 R2 evening ,	-3,4,-3
R1 R2 evening .	1,0,-2
R1 R2 every year	8,-4,-6
R1 R2 family ,	2,-1,-3
R1 R2 fi ,	-6,1,4
R1 R2 fights .	-6,6,2
R1 R2 film ,	1,3,-5
R1 R2 film .	0,4,-4
R1 R2 film about	-4,-10,11
R1 R2 film and	0,-1,-3
R1 R2 film ever	4,-4,0
R1 R2 film for	-6,11,-5
R1 R2 film night	5,-5,-1
R1 R2 film that	-10,14,-3
R1 R2 film where	2,0,-3
R1 R2 film with	-5,6,-1
R1 R2 film without	-2,4,-5
R1 R2 films ,	-6,0,4
R1 R2 films .	-4,-4,4
R1 R2 films are	3,4,-6
R1 R2 first .	2,-5,1
R1 R2 five minutes	-9,8,3
R1 R2 for ,	12,-10,-3
R1 R2 for .	5,-4,-1
R1 R2 for FILM	4,-3,-2
R1 R2 for all	5,1,-7
R1 R2 for an	-3,5,-3
R1 R2 for it	-5,-2,7
R1 R2 for me	-4,7,-4
R1 R2 for my	1,6,-9
R1 R2 for once	0,-12,11
R1 R2 for one	-5,-9,11
R1 R2 for that	1,-5,5
R1 R2 for two	-3,-1,-2
R1 R2 for us	2,0,-5
R1 R2 four .	7,-5,-1
R1 R2 friends ,	-5,7,-2
R1 R2 from 0	6,-5,-1
R1 R2 from FILM	5,-4,-1
R1 R2 from a	-7,9,-6
R1 R2 from my	7,-3,-4
R1 R2 from the	7,-5,-1
R1 R2 funny .	11,-7,-8
R1 R2 gave me	7,-4,-3
R1 R2 girl ,	-2,4,-5
R1 R2 girl .	5,-3,-2
R1 R2 girls ,	-3,3,-4
R1 R2 give me	-8,-7,8
R1 R2 goes to	7,-3,-4
R1 R2 gone ,	1,-19,10
R1 R2 gone .	-4,-12,12
R1 R2 gone wrong	-8,10,-3
R1 R2 good .	5,-1,-3
R1 R2 grant ,	-2,-1,3
R1 R2 had a	15,-13,-3
R1 R2 had me	2,-1,-1
R1 R2 had the	-1,2,-1
R1 R2 has a	2,2,-3
R1 R2 has been	-1,-2,2
R1 R2 has the	11,-10,-1
R1 R2 hats ,	-5,5,-1
R1 R2 have i	12,-8,-5
R1 R2 have me	8,-7,-1
R1 R2 her ,	-2,4,-4
R1 R2 her .	-2,-3,6
R1 R2 here ,	12,-8,-4
R1 R2 here .	5,-3,-1
R1 R2 him ,	5,-2,-2
R1 R2 him .	-1,3,-3
R1 R2 home ,	-10,14,-5
R1 R2 home .	3,1,-3
R1 R2 horror ,	-6,-2,7
R1 R2 horror .	-6,8,-3
R1 R2 hours ,	3,-4,-6
R1 R2 hours .	-3,-14,13
R1 R2 house ,	-1,2,-1
R1 R2 house .	-6,11,-6
R1 R2 hurt .	1,-4,3
R1 R2 i can	-8,10,-5
R1 R2 i cant	-11,-10,14
R1 R2 i could	1,2,-7
R1 R2 i dont	-4,-8,10
R1 R2 i had	3,-1,-3
R1 R2 i have	5,-5,0
R1 R2 i know	0,4,-2
R1 R2 i liked	2,-2,0
R1 R2 i mean	10,-7,-6
R1 R2 i saw	4,-2,-2
R1 R2 i want	-2,1,0
R1 R2 i was	3,-3,-1
R1 R2 id like	5,-5,-1
R1 R2 if i	2,0,-3
R1 R2 if it	-8,9,-1
R1 R2 if its	4,3,-10
R1 R2 if possible	-3,1,2
R1 R2 if theres	-7,9,-4
R1 R2 if you	-2,4,-2
R1 R2 in ,	6,-12,2
R1 R2 in .	-5,5,-1
R1 R2 in 00	3,-3,-1
R1 R2 in 0000	7,-6,-1
R1 R2 in FILM	-1,2,-2
R1 R2 in a	-6,5,1
R1 R2 in all	-9,10,-3
R1 R2 in any	-18,-5,15
R1 R2 in anything	-7,11,-4
R1 R2 in charge	2,0,-2
R1 R2 in danger	-2,-8,7
R1 R2 in front	-5,4,1
R1 R2 in it	0,-2,1
R1 R2 in law	2,0,-2
R1 R2 in leeds	7,-4,-3
R1 R2 in love	2,0,-5
R1 R2 in my	-1,4,-2
R1 R2 in one	-5,8,-3
R1 R2 in our	5,-3,-2
R1 R2 in peril	-14,-1,12
R1 R2 in space	-2,0,-1
R1 R2 in the	2,1,-3
R1 R2 in this	2,-9,6
R1 R2 instead .	3,-1,-5
R1 R2 into a	-4,-2,5
R1 R2 into the	5,-5,-1
R1 R2 is .	-5,1,3
R1 R2 is FILM	2,0,-1
R1 R2 is called	3,-2,-1
R1 R2 is coming	6,-4,-3
R1 R2 is from	2,-1,-1
R1 R2 is in	0,3,-3
R1 R2 is it	4,-2,-4
R1 R2 is my	-1,-2,1
R1 R2 is not	2,-12,6
R1 R2 is of	6,-4,-2
R1 R2 is off	-10,-5,4
R1 R2 is on	5,-4,-1
R1 R2 is out	2,-9,2
R1 R2 is still	8,-7,-2
R1 R2 is the	7,-4,-2
R1 R2 is what	-2,2,-2
R1 R2 is where	-7,-2,6
R1 R2 island .	3,-1,-2
R1 R2 it ,	2,-1,-1
R1 R2 it .	5,-2,-3
R1 R2 it all	-4,-3,7
R1 R2 it at	3,-2,-1
R1 R2 it in	1,1,-3
R1 R2 it is	-1,5,-4
R1 R2 it on	2,-1,-1
R1 R2 it out	13,-10,-6
R1 R2 it up	2,-1,0
R1 R2 it was	2,-1,0
R1 R2 it with	-3,-3,4
R1 R2 its a	3,-3,-1
R1 R2 ive been	3,-1,-2
R1 R2 kar wai	-2,3,-2
R1 R2 kind ,	-10,11,-1
R1 R2 kong ,	3,-2,-1
R1 R2 la land	2,-2,-1
R1 R2 language ,	-15,16,-4
R1 R2 lee ,	-1,3,-2
R1 R2 lent me	2,-1,-1
R1 R2 life ,	-3,4,-1
R1 R2 life .	9,-6,-3
R1 R2 like FILM	3,2,-5
R1 R2 like a	-5,6,-1
R1 R2 like it	9,-8,0
R1 R2 like that	0,2,-1
R1 R2 lives ,	4,-1,-3
R1 R2 lives .	1,0,-6
R1 R2 lol .	0,0,2
R1 R2 london ,	3,2,-9
R1 R2 love ,	-4,5,0
R1 R2 love .	-1,7,-7
R1 R2 love story	3,-2,-4
R1 R2 made me	6,-5,-2
R1 R2 makes me	-8,-1,5
R1 R2 man ,	3,-1,-2
R1 R2 man .	7,-8,1
R1 R2 man and	-7,7,-1
R1 R2 maybe ,	-5,7,-5
R1 R2 maybe .	1,1,-4
R1 R2 me ,	4,-2,-2
R1 R2 me .	2,-1,-1
R1 R2 me FILM	4,-1,-3
R1 R2 me a	5,-5,-1
R1 R2 me at	4,-3,-1
R1 R2 me cold	3,-2,-2
R1 R2 me have	5,-3,-3
R1 R2 me in	6,-5,0
R1 R2 me off	11,-5,-6
R1 R2 me out	17,-2,-16
R1 R2 me the	10,-7,-2
R1 R2 me to	2,-2,-1
R1 R2 me up	-12,14,-4
R1 R2 me with	14,-13,-1
R1 R2 men ,	-8,9,-2
R1 R2 men .	5,-4,-1
R1 R2 minus the	-2,5,-4
R1 R2 minutes ,	-3,5,-3
R1 R2 minutes .	-1,3,-3
R1 R2 minutes of	18,-17,-1
R1 R2 more than	7,-7,-1
R1 R2 motion ,	-9,0,9
R1 R2 movie ,	7,-5,-3
R1 R2 movie .	-5,8,-4
R1 R2 music ,	-5,6,0
R1 R2 my mum	6,-4,-4
R1 R2 my wife	4,-1,-3
R1 R2 next .	-10,12,-5
R1 R2 next door	4,-2,-1
R1 R2 night ,	-3,4,-3
R1 R2 night .	3,1,-5
R1 R2 no ,	-3,-6,6
R1 R2 no .	2,3,-6
R1 R2 not ,	-2,-10,9
R1 R2 not .	-4,-1,2
R1 R2 not the	7,-5,-1
R1 R2 now ,	5,-4,-1
R1 R2 now .	0,5,-8
R1 R2 of .	0,7,-9
R1 R2 of 00	3,-2,-3
R1 R2 of FILM	-9,13,-4
R1 R2 of a	3,1,-4
R1 R2 of any	-7,0,5
R1 R2 of him	4,-3,-2
R1 R2 of it	-1,5,-4
R1 R2 of life	-2,2,-1
R1 R2 of mine	7,-6,0
R1 R2 of my	2,1,-4
R1 R2 of one	10,-8,-2
R1 R2 of sadness	7,-5,-2
R1 R2 of something	4,-3,-4
R1 R2 of tea	4,-2,-3
R1 R2 of that	6,-7,5
R1 R2 of the	2,1,-4
R1 R2 of them	5,-4,-1
R1 R2 of us	3,-2,-1
R1 R2 of your	13,-10,-4
R1 R2 off ,	13,-10,-3
R1 R2 off .	1,-3,2
R1 R2 off my	-6,-4,8
R1 R2 off the	11,-13,2
R1 R2 old ,	2,-1,-1
R1 R2 old .	13,-11,-5
R1 R2 olds ,	4,-3,-1
R1 R2 on ,	2,-1,0
R1 R2 on .	7,-4,-2
R1 R2 on FILM	3,-1,-1
R1 R2 on a	4,-6,3
R1 R2 on it	8,-7,-2
R1 R2 on me	-4,6,-3
R1 R2 on monday	5,-3,-1
R1 R2 on my	3,-3,0
R1 R2 on one	0,1,-3
R1 R2 on screen	-2,4,-1
R1 R2 on the	1,2,-3
R1 R2 once .	-4,6,-3
R1 R2 one ,	4,-2,-2
R1 R2 one .	2,-1,-1
R1 R2 one i	13,-13,0
R1 R2 one is	-3,4,-2
R1 R2 one of	3,-3,0
R1 R2 one that	-4,6,-1
R1 R2 one with	3,-6,2
R1 R2 ones ,	-4,4,1
R1 R2 ones .	-1,-1,2
R1 R2 only .	2,4,-9
R1 R2 open ,	0,-2,3
R1 R2 optional .	-1,4,-5
R1 R2 or FILM	-16,3,8
R1 R2 or a	-3,-1,4
R1 R2 or no	16,-4,-7
R1 R2 or not	2,3,-11
R1 R2 or so	4,-2,-4
R1 R2 out ,	0,-3,2
R1 R2 out .	7,-8,1
R1 R2 out of	-4,0,4
R1 R2 out the	3,-1,-3
R1 R2 over ,	-11,1,6
R1 R2 over .	6,-1,-12
R1 R2 over FILM	4,-3,-2
R1 R2 own country	6,-5,0
R1 R2 party ,	4,-3,-3
R1 R2 party .	3,-2,-1
R1 R2 people ,	3,1,-7
R1 R2 people .	-13,3,10
R1 R2 people being	-5,1,5
R1 R2 perhaps ,	-12,14,-2
R1 R2 perhaps .	1,2,-3
R1 R2 person in	4,-4,0
R1 R2 please ,	-3,0,0
R1 R2 please .	-4,5,-1
R1 R2 pls ,	-7,8,-2
R1 R2 pls .	9,-11,4
R1 R2 rather than	-5,8,-5
R1 R2 right .	4,-1,-5
R1 R2 romance ,	2,0,-7
R1 R2 romance .	-2,4,-3
R1 R2 room ,	9,-3,-9
R1 R2 room .	3,-2,-1
R1 R2 sandler .	-5,-4,8
R1 R2 says .	6,-5,-1
R1 R2 says FILM	4,-3,0
R1 R2 says i	4,-2,-2
R1 R2 scene ,	10,-7,-4
R1 R2 scene .	5,-2,-6
R1 R2 scenes ,	-8,-4,11
R1 R2 school ,	0,2,-2
R1 R2 school .	4,-1,-4
R1 R2 sci fi	-4,5,-1
R1 R2 seen it	2,-1,-2
R1 R2 set in	-5,7,-4
R1 R2 should be	9,-10,1
R1 R2 si ,	2,3,-5
R1 R2 side .	-6,8,-3
R1 R2 since .	1,3,-5
R1 R2 since 0000	11,-1,-10
R1 R2 since the	-8,7,0
R1 R2 six ,	12,-10,-3
R1 R2 so hard	2,-1,-1
R1 R2 so much	0,2,-4
R1 R2 so nothing	7,-3,-5
R1 R2 something .	5,-4,-1
R1 R2 songs ,	-8,10,-5
R1 R2 sort of	0,2,-2
R1 R2 speech ,	0,3,-6
R1 R2 spot for	7,-6,-1
R1 R2 stories ,	-12,0,11
R1 R2 story ,	-1,4,-3
R1 R2 story .	11,-14,2
R1 R2 stuff .	-10,8,0
R1 R2 swears by	6,-5,-1
R1 R2 talk ,	-2,2,-1
R1 R2 talk .	-6,8,-2
R1 R2 talking ,	-2,-1,5
R1 R2 talking .	4,-3,-1
R1 R2 teacher ,	9,-8,-1
R1 R2 teacher .	11,-7,-7
R1 R2 ten minutes	-1,-11,8
R1 R2 ten years	-2,5,-3
R1 R2 than FILM	7,-7,0
R1 R2 that ,	5,-4,0
R1 R2 that .	11,-10,-2
R1 R2 that FILM	-2,9,-10
R1 R2 that doesnt	-6,9,-3
R1 R2 that i	5,-6,3
R1 R2 that is	-6,8,-2
R1 R2 that isnt	1,3,-4
R1 R2 that not	0,2,-3
R1 R2 that the	4,-4,0
R1 R2 thats not	-5,11,-5
R1 R2 the FILM	11,-10,-1
R1 R2 the better	-8,9,-2
R1 R2 the dog	-3,-11,8
R1 R2 the film	12,-8,-4
R1 R2 the first	16,-16,-2
R1 R2 the have	6,-5,-2
R1 R2 the last	-4,6,-1
R1 R2 the line	4,-2,-2
R1 R2 the movie	8,-2,-7
R1 R2 the new	4,-3,-1
R1 R2 the one	2,-1,0
R1 R2 the room	2,-1,-1
R1 R2 the same	-9,11,-5
R1 R2 the week	2,-1,0
R1 R2 them .	8,-4,-5
R1 R2 then ,	-8,8,0
R1 R2 then .	-3,4,-1
R1 R2 there .	4,-5,1
R1 R2 thing ,	-1,7,-5
R1 R2 thing .	0,-5,5
R1 R2 things ,	-5,6,-2
R1 R2 things .	-2,5,-2
R1 R2 this time	-7,9,-2
R1 R2 this week	4,-3,-1
R1 R2 tho .	-4,8,-10
R1 R2 though ,	-6,7,-3
R1 R2 though .	-3,5,-2
R1 R2 three ,	8,-8,-1
R1 R2 three times	3,-1,-2
R1 R2 thriller ,	-6,8,-1
R1 R2 through FILM	2,-1,0
R1 R2 through the	3,-2,0
R1 R2 time ,	6,-3,-3
R1 R2 time .	-5,8,-2
R1 R2 time i	3,-1,-2
R1 R2 to .	-12,13,-9
R1 R2 to FILM	7,-3,-4
R1 R2 to a	7,-6,-2
R1 R2 to be	-5,5,-1
R1 R2 to go	-8,8,-3
R1 R2 to have	5,-4,-1
R1 R2 to it	4,-3,-1
R1 R2 to me	6,-2,-4
R1 R2 to my	4,-3,0
R1 R2 to see	2,-1,-1
R1 R2 to the	4,-1,-3
R1 R2 today ,	5,-5,-1
R1 R2 today .	8,-7,-1
R1 R2 told me	5,-3,-1
R1 R2 tomorrow .	12,-6,-9
R1 R2 tonight ,	0,0,-4
R1 R2 too ,	1,-2,1
R1 R2 too .	2,-6,2
R1 R2 too much	1,-1,2
R1 R2 town ,	-1,2,-1
R1 R2 trier .	-4,7,-5
R1 R2 trip ,	-5,6,-1
R1 R2 twice ,	6,-4,-2
R1 R2 twice .	2,-1,-1
R1 R2 two .	5,-3,-2
R1 R2 two hours	6,-3,-5
R1 R2 under the	5,-6,1
R1 R2 up ,	-3,2,1
R1 R2 up .	3,-1,-2
R1 R2 up at	7,-6,0
R1 R2 up for	-4,5,-2
R1 R2 up in	7,-4,-3
R1 R2 up on	2,-1,-1
R1 R2 up to	1,-6,4
R1 R2 up with	5,-3,-3
R1 R2 ups ,	-11,11,-3
R1 R2 ups .	2,-1,-1
R1 R2 us .	4,-3,-2
R1 R2 varda ,	-2,5,-3
R1 R2 version .	-5,0,1
R1 R2 von trier	-6,-3,9
R1 R2 wants a	7,-6,-2
R1 R2 wants to	-5,6,-2
R1 R2 war ,	-3,4,-1
R1 R2 war .	-5,3,1
R1 R2 was .	11,-5,-1
R1 R2 was FILM	2,-2,-1
R1 R2 was a	4,-2,-1
R1 R2 was in	4,-3,-1
R1 R2 was my	6,-4,-2
R1 R2 was on	9,-4,-6
R1 R2 was the	4,-3,-1
R1 R2 way .	10,-9,-2
R1 R2 week ,	5,-2,-3
R1 R2 week .	6,-4,-2
R1 R2 welcome .	-2,3,-4
R1 R2 what a	9,-8,-1
R1 R2 when i	8,-5,-2
R1 R2 where the	3,-1,-3
R1 R2 who isnt	-15,18,-9
R1 R2 will be	7,-4,-2
R1 R2 will do	-12,6,4
R1 R2 with .	10,-5,-5
R1 R2 with FILM	2,-1,-1
R1 R2 with a	3,-3,0
R1 R2 with it	-2,2,-1
R1 R2 with my	10,-10,0
R1 R2 with no	3,-1,-2
R1 R2 with one	-9,10,-2
R1 R2 with the	3,1,-3
R1 R2 without a	6,-5,-3
R1 R2 without being	3,0,-3
R1 R2 without the	-3,6,-2
R1 R2 woman ,	-1,2,-1
R1 R2 woman .	-2,0,2
R1 R2 women ,	-5,5,1
R1 R2 would be	-5,8,-3
R1 R2 wrong .	-7,9,-3
R1 R2 year ,	1,2,-4
R1 R2 year .	3,-2,0
R1 R2 years .	-4,5,-3
R1 R2 years and	3,-3,-1
R1 R2 yes ,	-3,6,-4
R1 R2 yes .	-2,5,-4
R1 R2 you ,	6,-4,-2
R1 R2 you .	-1,3,-3
R1 R2 you can	-4,7,-6
R1 a	4,-3,-2
R1 abbey	10,-3,-10
R1 about	2,1,-3
R1 accents	-15,9,1
R1 act	4,-4,0
R1 acting	-14,5,10
R1 action	-6,5,-1
R1 adams	-8,3,5
R1 adventure	11,-8,-6
R1 advert	2,-3,1
R1 african	0,1,-4
R1 afterwards	4,-2,-2
R1 against	-7,7,-1
R1 aged	-9,10,-2
R1 ago	1,1,-5
R1 air	-4,7,-3
R1 all	4,-3,-1
R1 allen	-6,-3,9
R1 alone	0,3,-3
R1 along	-3,8,-6
R1 already	3,-2,-1
R1 also	-6,6,0
R1 always	1,2,-5
R1 american	12,-14,5
R1 an	5,-4,-1
R1 anderson	3,-7,3
R1 animals	-12,-3,12
R1 anniversary	-8,10,-4
R1 answer	7,-6,-2
R1 any	4,-2,-1
R1 anyone	0,7,-8
R1 anything	1,-4,3
R1 anyway	8,-6,-4
R1 apart	-14,16,-2
R1 are	-2,0,2
R1 arent	10,-14,5
R1 aside	11,-15,1
R1 asked	3,-2,-1
R1 asks	15,-1,-10
R1 asleep	6,-4,-2
R1 austen	-15,5,8
R1 away	-4,-3,8
R1 baby	10,-8,-3
R1 back	5,-3,-2
R1 bad	-5,10,-4
R1 badly	-1,2,-3
R1 bands	-4,7,-2
R1 bar	12,-8,-3
R1 battles	3,-4,7
R1 bay	-10,0,7
R1 be	11,-10,-1
R1 beats	8,-6,-3
R1 beautiful	13,-11,-3
R1 because	-9,0,9
R1 been	-2,6,-4
R1 before	2,2,-4
R1 behind	0,5,-7
R1 being	-7,7,0
R1 bergman	4,1,-5
R1 best	-3,5,-3
R1 better	6,-4,-2
R1 between	-8,12,-4
R1 bill	5,-2,-2
R1 birthday	5,-2,-3
R1 bit	5,-11,6
R1 bits	-2,0,1
R1 black	-6,-6,11
R1 blake	2,-1,-1
R1 blood	11,-9,-3
R1 blue	13,-12,-2
R1 body	3,-2,-1
R1 book	15,-10,-5
R1 booth	11,-8,-4
R1 bore	-14,-7,16
R1 both	2,-1,-2
R1 bought	4,-2,-2
R1 box	-5,2,2
R1 boy	10,-6,-4
R1 boys	-1,2,-1
R1 break	-2,3,-4
R1 broke	1,4,-4
R1 broken	0,1,-2
R1 brother	-5,4,1
R1 brothers	-15,5,6
R1 brought	3,-2,-1
R1 burn	-9,-2,2
R1 burning	2,0,-2
R1 burton	-3,3,-3
R1 bus	7,-6,-2
R1 but	-1,4,-3
R1 butler	-6,-9,11
R1 by	3,-1,-1
R1 cage	-10,3,3
R1 cake	2,0,-5
R1 call	3,-10,6
R1 called	9,-6,-2
R1 calls	7,-3,-5
R1 came	8,-5,-4
R1 camp	-9,11,-1
R1 can	4,-13,6
R1 cant	5,-6,1
R1 car	-5,8,-4
R1 cars	-14,16,-2
R1 cast	-5,8,-4
R1 chan	-6,13,-8
R1 chase	7,-4,-4
R1 chases	-7,3,4
R1 child	0,1,-2
R1 children	-12,0,12
R1 christie	-3,5,-1
R1 christmas	6,-4,-1
R1 cinema	-7,7,-3
R1 city	-2,4,-3
R1 class	1,2,-4
R1 club	6,-3,-3
R1 coat	2,3,-4
R1 cold	4,-3,-3
R1 com	-5,5,-4
R1 come	1,-9,6
R1 comedies	-12,5,3
R1 comedy	-5,6,-1
R1 comes	-4,6,-4
R1 coming	13,-6,-9
R1 coppola	-5,8,-2
R1 could	10,-8,-2
R1 country	1,0,-3
R1 couple	-3,7,-4
R1 cow	13,-10,-3
R1 craig	-3,-3,5
R1 crash	1,-5,4
R1 cream	6,-3,-4
R1 creatures	-8,9,-1
R1 cried	4,-3,-1
R1 cries	4,-2,-2
R1 crime	-5,4,1
R1 crowe	-3,-10,11
R1 cruise	-2,-7,9
R1 cruz	-7,-1,4
R1 cry	3,-2,-2
R1 crying	2,-6,1
R1 cut	8,-7,-2
R1 dad	-1,4,-7
R1 dads	-4,2,-4
R1 dance	3,0,-6
R1 dancing	4,-3,-3
R1 dark	4,-2,-2
R1 date	1,1,-2
R1 daughter	11,-9,-4
R1 davis	3,-1,-2
R1 day	4,-5,0
R1 days	-4,7,-4
R1 de	-1,5,-6
R1 deaf	12,-9,-4
R1 dench	0,2,-3
R1 depardieu	2,-12,9
R1 depp	-5,-8,11
R1 deserved	7,-4,-3
R1 detective	-22,7,8
R1 did	8,-4,-5
R1 didnt	4,-2,-3
R1 died	8,-6,-2
R1 dielman	8,-6,-2
R1 dies	0,-4,3
R1 diesel	-18,-12,18
R1 dinner	-8,8,-2
R1 directors	3,-8,4
R1 do	3,-2,-1
R1 does	-3,4,-1
R1 doesnt	1,-20,18
R1 dog	14,-11,-6
R1 dogs	7,-6,1
R1 doing	-4,4,-5
R1 done	2,2,-5
R1 dont	-2,7,-8
R1 door	-7,8,-2
R1 down	2,1,-2
R1 drama	-6,2,4
R1 drawn	-8,9,0
R1 dreams	11,-11,-3
R1 dress	-7,12,-6
R1 drive	9,-8,-2
R1 driver	-4,-6,9
R1 dry	-7,8,-2
R1 during	3,-1,-2
R1 dying	-6,-18,17
R1 each	3,4,-9
R1 early	6,-4,-2
R1 eastwood	-10,12,-3
R1 eda	0,1,-4
R1 eight	11,-9,-2
R1 either	-2,6,-2
R1 eleven	6,-4,-2
R1 end	-1,-4,3
R1 ended	4,-3,-1
R1 ending	-4,1,2
R1 english	1,2,-3
R1 enough	4,-2,-3
R1 ephron	-2,5,-4
R1 era	-6,7,-3
R1 even	-4,5,-1
R1 evening	1,1,-3
R1 ever	0,7,-9
R1 every	3,0,-4
R1 everything	7,-4,-3
R1 everywhere	3,-1,-3
R1 except	4,4,-7
R1 explaining	-3,-8,10
R1 explosions	5,-1,-9
R1 eye	1,5,-7
R1 eyes	-8,13,-5
R1 face	8,-1,-7
R1 falling	0,2,-4
R1 falls	2,2,-5
R1 families	-14,18,-5
R1 family	-6,7,0
R1 fan	22,-17,-9
R1 fashioned	-9,11,-2
R1 fast	1,-8,7
R1 father	8,-8,-1
R1 favourite	5,-2,-3
R1 feel	-7,7,-3
R1 fell	3,-2,0
R1 fi	-4,5,-1
R1 fiction	8,-5,-8
R1 fifty	-6,9,-3
R1 fight	-3,-2,6
R1 fights	-10,10,0
R1 film	-2,4,-2
R1 films	-4,-1,4
R1 fine	-1,-6,5
R1 first	-1,-5,6
R1 five	5,-3,-2
R1 flat	5,-4,-1
R1 fois	11,-7,-5
R1 food	13,-1,-12
R1 footage	-13,0,9
R1 football	-2,-3,4
R1 forty	-7,10,-8
R1 found	14,-11,-6
R1 four	10,-8,-2
R1 frame	1,-4,2
R1 free	-12,-10,23
R1 french	-5,8,-6
R1 friday	17,-15,-9
R1 friend	7,-7,-2
R1 friendly	-5,9,-5
R1 friends	-1,3,-4
R1 from	4,-2,-2
R1 fu	-3,4,-3
R1 full	-2,-10,12
R1 fun	4,-3,-2
R1 funny	3,2,-7
R1 galore	5,-4,-1
R1 game	0,-10,8
R1 games	-5,8,-5
R1 gave	6,-4,-2
R1 gems	5,-2,-6
R1 german	-1,3,-4
R1 get	11,-11,-4
R1 gets	6,-4,-3
R1 getting	-3,-6,6
R1 ghost	5,-4,-4
R1 gibson	-9,-4,13
R1 girl	-5,5,0
R1 girls	-3,-1,4
R1 give	-8,-6,8
R1 gives	8,-11,-2
R1 go	-2,3,-2
R1 goes	1,2,-3
R1 going	-11,10,0
R1 gone	-3,-7,10
R1 good	12,-8,-4
R1 got	4,-4,0
R1 grant	0,2,-5
R1 group	7,-5,-3
R1 guitar	-1,4,-3
R1 gun	1,1,-4
R1 guy	4,-10,2
R1 had	8,-6,-2
R1 hair	-5,3,-1
R1 half	8,-6,-2
R1 hall	-1,2,-2
R1 hands	0,2,-2
R1 haneke	7,-11,-4
R1 hanks	-7,-2,8
R1 hard	-3,5,-2
R1 hardy	-11,-1,9
R1 hart	-6,-8,10
R1 has	-1,2,-2
R1 hasnt	4,-5,1
R1 hated	8,-5,-3
R1 hates	7,-6,0
R1 hats	1,-3,1
R1 have	9,-4,-4
R1 having	-4,4,2
R1 he	15,-13,-2
R1 heart	0,3,-5
R1 help	3,-7,4
R1 hepburn	-13,16,-3
R1 her	4,-3,-1
R1 here	10,-6,-4
R1 hero	-14,11,2
R1 herself	2,1,-4
R1 hes	11,-4,-6
R1 heures	2,4,-7
R1 him	5,-2,-2
R1 his	4,-3,-1
R1 holiday	13,-12,-2
R1 hollywood	-5,7,-5
R1 home	2,1,-3
R1 horas	-4,0,3
R1 horror	-3,3,0
R1 hotel	4,0,-9
R1 hour	-8,10,-3
R1 hours	-6,-2,7
R1 house	-3,5,-2
R1 houses	-10,8,2
R1 how	10,-6,-4
R1 humour	-4,4,0
R1 huppert	-5,9,-5
R1 hurt	5,-5,0
R1 husband	-3,5,-1
R1 i	3,-2,-1
R1 id	0,2,-2
R1 idea	6,-11,6
R1 if	-5,9,-4
R1 ii	15,-5,-10
R1 ill	2,-8,5
R1 im	-7,2,4
R1 included	11,-9,-2
R1 instead	-4,6,-4
R1 into	4,-5,1
R1 is	2,-1,0
R1 ish	-3,11,-9
R1 island	9,-7,-2
R1 islands	-6,9,-2
R1 isnt	-1,-8,8
R1 it	4,-2,-1
R1 its	4,-4,0
R1 ive	4,-9,4
R1 ja	4,1,-6
R1 job	-1,3,-6
R1 jokes	-4,-5,5
R1 just	7,-3,-3
R1 kar	-2,3,-2
R1 keaton	-7,8,-3
R1 keeps	10,-7,-3
R1 khan	-2,7,-5
R1 kid	9,-13,1
R1 kids	-4,-2,6
R1 killer	-3,0,3
R1 kind	-5,2,2
R1 king	8,-5,-4
R1 kiss	5,-5,-2
R1 kitchens	-20,21,-4
R1 knight	10,-8,-3
R1 know	11,-9,-2
R1 knows	10,-8,-2
R1 kong	-4,8,-4
R1 korean	9,-6,-4
R1 la	14,-9,-4
R1 ladies	-13,15,-2
R1 lads	14,-20,1
R1 lady	-4,5,-2
R1 land	-1,2,-1
R1 language	-6,-1,6
R1 last	4,-5,1
R1 late	2,-1,-1
R1 laugh	-1,5,-7
R1 laughed	3,-2,-2
R1 laughs	6,2,-9
R1 leave	7,-6,-1
R1 leaves	11,-7,-4
R1 lee	1,4,-7
R1 left	1,5,-5
R1 leigh	-7,8,-2
R1 less	14,-8,-8
R1 let	5,-12,4
R1 leto	-5,-7,10
R1 life	-2,4,-3
R1 light	-6,-2,7
R1 lights	-5,-4,7
R1 like	3,0,-3
R1 liked	5,-4,-1
R1 likes	4,-4,-1
R1 line	7,-3,-4
R1 list	7,-6,-2
R1 little	-1,3,-3
R1 live	-6,0,-1
R1 lives	4,0,-3
R1 loach	5,-4,-2
R1 lol	1,1,-5
R1 london	3,3,-9
R1 long	9,-6,-4
R1 look	-4,-5,6
R1 looked	11,-7,-5
R1 looking	-5,9,-5
R1 looks	6,-2,-3
R1 lost	3,-7,7
R1 love	-1,4,-3
R1 loved	10,-7,-2
R1 loves	-1,3,-2
R1 luck	6,-4,-3
R1 luhrmann	-3,-4,-1
R1 lynch	4,6,-8
R1 made	3,-2,-1
R1 majeure	6,-4,-3
R1 make	-2,1,0
R1 makes	-2,-6,3
R1 mal	8,-5,-4
R1 malick	-6,-5,1
R1 man	5,-3,-1
R1 marriage	4,-4,-1
R1 may	-8,0,2
R1 maybe	0,4,-4
R1 mcqueen	3,1,-3
R1 me	5,-2,-2
R1 men	-5,3,2
R1 might	21,-19,-1
R1 mind	0,-8,7
R1 minus	0,3,-3
R1 minutes	-7,10,-4
R1 mirren	-2,8,-8
R1 monster	-4,6,-2
R1 monsters	-8,11,-7
R1 month	8,-6,-2
R1 moon	6,-4,-2
R1 moore	-18,9,1
R1 more	5,4,-11
R1 mothers	-7,-3,7
R1 motion	-5,9,-5
R1 mountain	14,-7,-9
R1 movie	3,3,-7
R1 mum	-1,-4,3
R1 mums	1,-10,4
R1 murder	-8,4,6
R1 murray	-13,5,-2
R1 music	-2,2,0
R1 must	0,3,-5
R1 my	6,-4,-2
R1 myself	15,-8,-7
R1 mystery	-6,9,-4
R1 n	-7,7,0
R1 name	1,-3,1
R1 ne	-15,4,8
R1 near	-2,7,-9
R1 needed	14,-8,-10
R1 needs	8,-6,-2
R1 neighbour	9,-7,-2
R1 never	4,-5,2
R1 new	2,2,-5
R1 next	4,-2,-3
R1 night	3,1,-3
R1 nights	7,-2,-6
R1 nine	3,-2,-1
R1 niro	-7,3,4
R1 no	2,-6,3
R1 nobody	6,-4,-3
R1 noch	1,-9,3
R1 noir	-5,-2,6
R1 none	-8,-11,18
R1 nor	-7,-3,8
R1 not	-2,-2,3
R1 nothing	9,-3,-7
R1 now	-6,6,-4
R1 number	0,9,-6
R1 of	3,-2,-1
R1 ok	-9,11,-5
R1 okay	-2,7,-11
R1 old	3,-1,-2
R1 olds	5,-3,-1
R1 once	0,3,-4
R1 one	5,-2,-2
R1 onion	9,-6,-3
R1 only	8,-10,-1
R1 open	-10,10,-1
R1 opera	4,3,-7
R1 optional	-4,7,-4
R1 or	-3,2,1
R1 ore	10,-11,1
R1 other	-2,5,-10
R1 otherwise	8,-1,-6
R1 our	6,-3,-2
R1 out	3,-4,1
R1 outside	11,-8,-4
R1 ove	3,-2,-1
R1 over	2,-2,-1
R1 own	11,-10,0
R1 pair	2,-2,0
R1 parents	-9,-5,11
R1 park	3,-1,-1
R1 part	7,-5,-1
R1 party	0,3,-3
R1 pass	5,-3,-2
R1 past	2,3,-5
R1 perez	10,-5,-9
R1 perfect	18,-16,-2
R1 perhaps	-8,10,-2
R1 period	4,-5,2
R1 person	2,-1,-1
R1 phase	-7,6,0
R1 pick	6,-4,-2
R1 place	0,4,-10
R1 played	3,-6,0
R1 plays	0,2,-4
R1 please	-6,5,0
R1 pls	-3,2,2
R1 prefers	2,-1,-1
R1 project	6,-5,-1
R1 put	5,-4,-2
R1 puts	3,-9,1
R1 quiet	9,-8,-2
R1 rabbit	11,-9,-2
R1 rated	-19,15,-9
R1 rather	-6,9,-4
R1 ray	-2,6,-5
R1 really	4,-2,-3
R1 recommended	-1,-6,7
R1 red	5,-2,-4
R1 remakes	-11,-13,13
R1 revenge	3,0,-4
R1 reynolds	-14,-4,13
R1 rhapsody	5,-2,-2
R1 right	3,-1,-3
R1 ritchie	-6,-7,9
R1 road	1,2,-3
R1 robbery	-6,7,-2
R1 robot	5,-4,-2
R1 robots	-3,-11,10
R1 romance	-6,9,-5
R1 room	8,-3,-6
R1 round	2,1,-2
R1 ruined	16,-14,-6
R1 rule	9,-9,-1
R1 run	4,-14,9
R1 running	-2,2,0
R1 sad	15,-9,-8
R1 sake	8,-2,-5
R1 sandler	-4,-6,8
R1 sat	-1,-5,4
R1 satire	-10,13,-8
R1 saw	6,-5,-1
R1 say	12,-7,-4
R1 says	2,1,-3
R1 scared	2,1,-2
R1 scares	3,-6,2
R1 scary	-6,11,-11
R1 scene	-7,1,7
R1 scenes	-21,1,19
R1 school	-7,9,-3
R1 sci	-4,5,-1
R1 scott	1,-2,-2
R1 screaming	-11,3,4
R1 screen	5,-3,-3
R1 se	-3,10,-9
R1 sea	-1,4,-4
R1 second	3,-2,-1
R1 see	3,-2,-1
R1 seen	3,-2,-2
R1 set	-12,5,8
R1 shades	15,-12,-8
R1 she	0,2,-3
R1 shes	4,-6,3
R1 ship	-11,13,-2
R1 shirt	8,-8,-1
R1 shop	-6,5,-3
R1 short	3,2,-5
R1 shot	-12,2,4
R1 should	3,-6,2
R1 shouting	-9,1,8
R1 shouts	-7,-3,3
R1 si	2,2,-4
R1 side	8,-6,-2
R1 sing	6,-5,-2
R1 singing	-10,7,3
R1 single	-7,7,-1
R1 six	-1,7,-4
R1 sleep	13,-12,-1
R1 slow	14,-4,-17
R1 smith	-4,9,-4
R1 so	5,-2,-3
R1 society	9,-6,-4
R1 solo	6,-4,-1
R1 somebody	12,-9,-4
R1 someone	9,-7,-1
R1 something	8,-6,-3
R1 somewhere	-4,5,-2
R1 songs	5,-1,-1
R1 sort	0,-3,3
R1 soul	11,2,-8
R1 sounds	14,-13,-3
R1 space	6,-2,-8
R1 spanish	0,2,-2
R1 speech	-6,-1,6
R1 spot	6,-5,0
R1 starts	6,-4,-2
R1 statham	-5,0,0
R1 station	-1,3,-2
R1 stay	6,-18,11
R1 stayed	13,-9,-4
R1 stays	-7,-11,12
R1 stewart	-6,7,-9
R1 still	12,-7,-6
R1 stories	-8,-1,8
R1 story	1,2,-4
R1 streep	-5,-6,9
R1 street	4,-4,-3
R1 stuck	-11,12,-3
R1 student	6,-6,-1
R1 stuff	-6,3,3
R1 subtitles	15,-13,-4
R1 suit	-15,17,-3
R1 suits	-11,15,-5
R1 sunday	0,1,-3
R1 swears	9,-5,-4
R1 swinton	-6,5,2
R1 takes	0,0,-2
R1 tale	-2,4,-2
R1 tales	2,1,-6
R1 talk	1,2,-3
R1 talking	-2,0,1
R1 tarr	-3,-2,3
R1 tea	10,-8,-4
R1 teacher	-1,4,-2
R1 teachers	8,-6,-4
R1 telly	15,-14,-1
R1 ten	4,-7,3
R1 than	5,-3,-3
R1 that	3,-1,-3
R1 thats	4,1,-6
R1 the	6,-4,-2
R1 their	6,-9,3
R1 them	6,-2,-4
R1 then	-1,3,-2
R1 there	6,-4,-2
R1 theres	7,-5,-3
R1 they	2,1,-3
R1 thieves	5,-3,-3
R1 thing	-2,2,0
R1 things	4,-2,-2
R1 thinking	2,-1,0
R1 thinks	2,-2,-1
R1 this	2,-2,-1
R1 tho	-4,8,-10
R1 though	-4,5,-2
R1 thought	2,-1,0
R1 thoughts	17,-15,-2
R1 three	9,-7,-2
R1 thriller	-7,9,-2
R1 through	4,-4,-1
R1 till	6,-1,-5
R1 time	3,-1,-2
R1 times	4,-3,-1
R1 to	4,-2,-2
R1 today	9,-7,-3
R1 together	8,-5,-4
R1 told	4,-3,-1
R1 tom	18,-14,-8
R1 tomorrow	20,-9,-14
R1 tonight	-4,1,3
R1 too	4,-6,1
R1 took	9,-7,-2
R1 town	-6,7,-1
R1 train	3,-1,-3
R1 tried	8,-6,-1
R1 trier	-11,4,5
R1 trip	-1,3,-2
R1 turned	3,-2,-1
R1 turns	-8,-8,16
R1 twice	5,-3,-2
R1 two	3,-3,0
R1 u	16,-15,-2
R1 uncle	8,-16,5
R1 under	-5,8,-3
R1 until	2,1,-3
R1 up	2,0,-2
R1 ups	-5,6,0
R1 us	7,-7,0
R1 valentine	16,-15,-1
R1 van	-1,4,-3
R1 varda	-6,9,-3
R1 verse	11,-8,-4
R1 version	-11,2,3
R1 vi	4,-5,0
R1 village	-8,8,0
R1 voice	5,-1,-2
R1 von	-5,-3,9
R1 vs	12,-9,-3
R1 w	0,5,-6
R1 wahlberg	-4,-13,15
R1 wai	-4,5,-1
R1 waiting	12,-11,-3
R1 walked	12,-8,-5
R1 walking	-2,4,-2
R1 wall	-3,3,-5
R1 want	8,-7,-1
R1 wanted	9,-7,-1
R1 wants	6,-3,-2
R1 war	10,-8,-2
R1 was	7,-5,-2
R1 wasnt	5,-4,-2
R1 watch	8,-5,-3
R1 watched	5,-4,-1
R1 watching	7,-8,2
R1 way	5,-7,2
R1 wayne	-1,-13,14
R1 we	4,-2,-2
R1 wedding	-1,2,-5
R1 week	4,-2,-2
R1 weekend	5,-4,-2
R1 welcome	6,-3,-7
R1 well	-2,0,1
R1 went	5,-3,-2
R1 were	3,-4,0
R1 weve	7,-10,1
R1 what	4,-2,-2
R1 when	0,4,-5
R1 where	-3,10,-7
R1 which	1,3,-6
R1 white	-7,-8,12
R1 who	0,4,-4
R1 whos	-5,9,-4
R1 why	7,-4,-3
R1 wife	6,-2,-5
R1 wilder	-2,6,-6
R1 will	3,-5,3
R1 williams	-5,7,-3
R1 winning	-9,7,1
R1 with	0,2,-2
R1 without	-5,6,-2
R1 woman	-5,6,-1
R1 women	-7,8,-1
R1 wont	2,0,-2
R1 word	2,-10,9
R1 world	4,-3,-2
R1 worth	8,-5,-4
R1 would	-5,6,-1
R1 wouldve	5,-4,-5
R1 wrong	-3,4,-2
R1 year	6,-4,-3
R1 years	0,2,-1
R1 yes	-4,11,-8
R1 you	1,2,-3
R1 your	7,-8,0
R2 ,	0,1,-2
R2 0	6,-3,-3
R2 00	-2,-1,2
R2 000	12,-3,-9
R2 0000	4,0,-4
R2 0000s	-6,7,-2
R2 00s	-4,-4,6
R2 FILM	2,0,-2
R2 about	1,-3,2
R2 absolutely	5,-11,2
R2 absurd	4,-3,-2
R2 acting	0,-4,-3
R2 action	15,-16,2
R2 actual	-13,16,-3
R2 adam	9,-5,-10
R2 adventure	3,-1,-2
R2 after	5,-5,0
R2 aftersun	-3,5,-3
R2 again	0,-6,4
R2 against	-2,3,-4
R2 alex	9,-6,-2
R2 alien	-13,-3,15
R2 aliens	5,-3,-3
R2 all	1,2,-3
R2 allowed	-6,6,-2
R2 alone	12,-11,-2
R2 already	14,-13,-1
R2 also	-3,0,1
R2 always	3,3,-5
R2 american	5,-4,-1
R2 amour	3,-1,-1
R2 an	-3,-1,4
R2 animals	-5,5,0
R2 animated	-20,22,-7
R2 another	4,-3,-1
R2 anybody	-11,7,8
R2 anyone	-6,8,-4
R2 anything	1,0,-2
R2 anyway	8,-3,-6
R2 apart	-4,8,-5
R2 are	-5,3,-1
R2 arent	-14,15,-4
R2 around	-2,3,-2
R2 as	-1,2,0
R2 ask	3,-2,-1
R2 asked	4,-3,-1
R2 asking	-7,8,-5
R2 asleep	2,0,-1
R2 at	2,-1,-2
R2 august	9,-8,-2
R2 autumn	-10,11,-2
R2 away	3,-8,4
R2 awkward	7,-4,-3
R2 baby	8,-4,-6
R2 babylon	10,-1,-9
R2 back	6,-2,-4
R2 bad	0,1,-2
R2 badly	2,1,-4
R2 bank	3,0,-3
R2 banned	-7,0,4
R2 banter	-6,8,-2
R2 bar	2,1,-3
R2 barbie	3,-3,0
R2 basically	5,-5,-1
R2 bath	-1,-8,7
R2 be	2,-1,-1
R2 beach	-2,3,-1
R2 bear	5,-2,-2
R2 beats	-1,3,-3
R2 beautiful	11,-9,-4
R2 because	0,0,-2
R2 bed	0,-3,4
R2 been	9,-7,-2
R2 bees	5,-2,-7
R2 before	3,0,-3
R2 behind	-3,4,-3
R2 being	-4,8,-5
R2 belgian	-9,10,-1
R2 berlin	-1,2,0
R2 best	13,-5,-6
R2 betrayal	-1,2,-1
R2 better	5,-3,-2
R2 between	15,-13,-4
R2 bickering	-3,5,-2
R2 bicycle	-6,7,-2
R2 bicycles	-4,5,0
R2 big	5,-3,-3
R2 bikes	-18,20,-3
R2 bit	5,-3,-2
R2 bitte	-5,-6,10
R2 black	-2,5,-3
R2 bleak	4,-2,-1
R2 bless	-1,-3,4
R2 blood	-2,4,-3
R2 blue	-7,-1,2
R2 boats	13,-10,-10
R2 book	-14,1,12
R2 bored	-9,7,-1
R2 born	0,2,-3
R2 both	2,0,-2
R2 boy	6,-2,-4
R2 boys	2,-1,-1
R2 brass	-2,4,-2
R2 brazilian	-8,8,-2
R2 bread	-3,4,-1
R2 break	-1,-1,2
R2 bright	-6,-6,9
R2 brilliant	11,-8,-4
R2 bring	1,-3,2
R2 british	-4,9,-5
R2 brother	13,-13,-1
R2 brothers	3,-2,-3
R2 bus	10,-9,-3
R2 but	-2,4,-2
R2 by	1,-2,1
R2 cake	9,-8,-3
R2 call	2,0,-1
R2 called	2,0,-4
R2 calm	-1,3,-4
R2 came	6,-3,-2
R2 camels	4,-1,-4
R2 camera	-4,2,-3
R2 can	-2,-6,6
R2 cant	-1,-2,4
R2 capes	-5,4,1
R2 car	1,1,-2
R2 cars	7,-13,1
R2 castles	-2,9,-6
R2 cat	1,2,-3
R2 cats	4,-4,-2
R2 charge	2,0,-2
R2 charming	-1,2,-2
R2 chases	-2,4,-4
R2 cheeky	-5,1,3
R2 cheerful	0,2,-4
R2 cheese	4,1,-6
R2 childhood	-5,6,-1
R2 children	5,-5,-2
R2 chocolate	4,-3,-2
R2 choice	1,1,-2
R2 christmas	6,-4,-2
R2 cinema	7,-4,-3
R2 circus	9,-3,-7
R2 city	-6,4,2
R2 class	-6,7,-1
R2 clear	-14,11,3
R2 clever	-5,10,-5
R2 clowns	10,-3,-7
R2 club	2,4,-6
R2 coffee	3,-14,10
R2 cold	-7,6,1
R2 colour	-6,7,0
R2 colourful	3,7,-11
R2 colours	-1,2,-1
R2 come	13,-9,-5
R2 comedy	3,1,-5
R2 comic	-6,7,-1
R2 coming	9,-7,-2
R2 cool	-3,4,-2
R2 cosy	14,-12,-3
R2 could	2,1,-3
R2 couldnt	14,-12,-3
R2 count	12,-9,-1
R2 country	-2,6,-4
R2 courtroom	4,3,-8
R2 creepy	-4,10,-3
R2 cried	4,-3,-2
R2 crime	0,1,-2
R2 cruise	14,-13,-4
R2 cry	7,-5,-3
R2 crying	-3,-6,4
R2 dad	7,-11,3
R2 dads	17,-17,-2
R2 daft	2,4,-6
R2 dance	-10,12,-4
R2 dancing	0,4,-5
R2 danger	-2,-8,7
R2 danish	-3,4,-2
R2 dark	0,1,-2
R2 daughter	-13,17,-6
R2 daughters	-9,10,-1
R2 day	8,-3,-4
R2 days	4,0,-4
R2 de	7,-3,-5
R2 dead	-8,6,1
R2 deadpan	-3,-3,6
R2 death	-7,-7,12
R2 decent	-10,14,-4
R2 deep	0,-6,3
R2 desert	9,-6,-3
R2 deserts	-6,6,-2
R2 did	8,-7,-2
R2 didnt	3,-1,-2
R2 die	-2,-8,8
R2 dies	1,-10,5
R2 different	-2,4,-4
R2 dinner	4,-1,-3
R2 do	2,-1,-1
R2 doctor	0,2,-3
R2 does	-3,3,-1
R2 doesnt	-1,4,-3
R2 dog	-5,0,5
R2 dogs	-4,9,-4
R2 doing	1,1,-3
R2 done	-1,3,-3
R2 dont	1,-5,4
R2 door	2,-1,-1
R2 down	7,-4,-2
R2 dragons	2,-1,-1
R2 drama	-17,19,-5
R2 dread	-8,9,-3
R2 dreams	-6,9,-3
R2 driving	-1,2,-1
R2 drunk	-2,4,-3
R2 dry	1,1,-2
R2 dubbed	-1,5,-4
R2 during	5,-3,-3
R2 dusty	2,-1,-2
R2 dutch	12,-11,-3
R2 each	-2,-3,2
R2 early	12,-6,-9
R2 easy	8,-5,-2
R2 eight	-2,-4,6
R2 eighties	4,-3,-1
R2 eighty	11,-9,-3
R2 either	-11,13,-6
R2 elegant	9,-6,-1
R2 eleven	5,-4,-1
R2 else	-10,2,10
R2 en	-1,-3,4
R2 end	4,1,-4
R2 ending	-2,-1,2
R2 english	6,-4,-3
R2 even	6,-3,-3
R2 evening	-2,5,-4
R2 everybody	-4,-1,0
R2 everyone	10,-8,-2
R2 everything	6,-6,0
R2 evil	-12,16,-4
R2 exactly	-6,8,-3
R2 exams	10,-6,-4
R2 except	3,1,-4
R2 explosions	-4,6,-3
R2 eyes	-3,5,-2
R2 face	2,-1,-1
R2 fairy	3,-1,-4
R2 falling	-9,9,-1
R2 family	-5,7,-1
R2 far	7,-6,1
R2 farm	4,-1,-4
R2 fast	3,-4,0
R2 father	9,-7,-2
R2 fathers	6,-6,0
R2 feel	-7,10,-3
R2 feeling	8,-6,-2
R2 feelings	-5,5,0
R2 felt	7,-6,-1
R2 few	4,-1,-1
R2 fi	-4,5,-1
R2 fifties	1,0,-2
R2 fifty	2,1,-4
R2 fight	2,-2,-1
R2 film	2,-1,-1
R2 films	1,3,-5
R2 finally	15,-12,-4
R2 find	1,-1,-2
R2 fine	-2,3,-1
R2 finished	-6,8,-2
R2 fire	3,-1,-5
R2 first	6,-6,-1
R2 five	8,-7,-2
R2 flying	5,-4,-5
R2 fog	-3,5,-2
R2 folk	-4,5,0
R2 food	-4,4,0
R2 football	9,-7,-2
R2 forbidden	-5,-1,3
R2 forgot	5,-4,-2
R2 forties	-2,3,-1
R2 forty	2,1,-3
R2 found	-4,6,-2
R2 four	5,0,-4
R2 france	-2,4,-5
R2 free	8,-7,0
R2 french	-1,3,-2
R2 friday	4,-3,-1
R2 friends	11,-4,-8
R2 friendship	-2,4,-1
R2 front	-4,3,-1
R2 full	-7,0,7
R2 fun	-1,3,-2
R2 funny	-2,3,-1
R2 furious	3,-2,-2
R2 game	2,-4,2
R2 gangsters	-8,13,-6
R2 gardens	4,-1,-4
R2 gave	6,-4,-2
R2 gentle	1,-2,1
R2 get	-2,2,0
R2 gets	-5,-3,6
R2 ghost	15,-13,-5
R2 ghosts	-3,2,1
R2 gimme	3,-20,15
R2 girl	15,-19,0
R2 girls	5,-5,-2
R2 give	2,-4,0
R2 gives	-7,-9,13
R2 go	-6,8,-3
R2 goats	-6,7,-2
R2 god	7,-3,-6
R2 goes	-2,-1,0
R2 gold	-6,-2,5
R2 gone	0,3,-2
R2 good	-2,4,-2
R2 gorgeous	10,-5,-3
R2 gossip	2,-1,-1
R2 got	5,-5,-1
R2 gran	-11,10,2
R2 great	8,-4,-3
R2 greek	4,-2,-3
R2 green	4,-1,-4
R2 grey	-10,11,-1
R2 grief	-5,7,-2
R2 grim	5,-3,-4
R2 gripping	0,2,-3
R2 grown	2,4,-5
R2 grumpy	9,-8,-2
R2 ha	2,-4,2
R2 had	5,-7,3
R2 hair	10,-5,-10
R2 half	8,-4,-4
R2 hand	3,-1,-2
R2 hands	-5,7,-5
R2 handsome	12,-11,-1
R2 happy	0,2,-5
R2 hard	-4,-3,6
R2 has	7,-7,0
R2 hasnt	5,-4,-1
R2 hat	6,-5,-1
R2 hated	-8,10,-5
R2 hates	-6,7,0
R2 haunted	-5,-6,10
R2 have	4,-5,1
R2 havent	6,-2,-6
R2 having	10,-5,-3
R2 he	2,-1,-1
R2 heard	5,-11,3
R2 heart	4,-2,-2
R2 hed	7,-6,0
R2 heist	9,-8,-2
R2 hell	-16,17,-2
R2 help	8,-4,-9
R2 her	0,-4,3
R2 here	4,-2,-4
R2 hers	6,-4,-1
R2 herself	1,3,-5
R2 high	-9,1,6
R2 his	3,0,-2
R2 hm	2,-2,1
R2 hold	4,4,-8
R2 holiday	1,0,-2
R2 hollywood	4,0,-4
R2 home	-3,6,-3
R2 hong	-8,9,-2
R2 honour	-2,5,-5
R2 horror	9,-5,-4
R2 horse	10,-9,-1
R2 horses	-12,13,-2
R2 hospital	10,-8,-1
R2 hot	-9,4,3
R2 hour	-2,3,-2
R2 hours	10,-7,-3
R2 house	2,2,-3
R2 how	-3,2,1
R2 hrs	-5,-3,8
R2 humour	7,-5,-2
R2 hurt	2,-2,-4
R2 husband	10,-5,-5
R2 i	1,-2,0
R2 ice	2,-4,1
R2 ideally	-16,16,-4
R2 ill	-4,10,-7
R2 in	0,2,-2
R2 instead	2,0,-3
R2 into	6,-2,-4
R2 irish	10,-6,-4
R2 is	2,-3,0
R2 ish	-3,8,-8
R2 islands	-6,7,-1
R2 isnt	-8,-3,11
R2 italian	-6,10,-4
R2 italy	-6,6,0
R2 itself	0,2,-4
R2 ive	4,-5,1
R2 ja	9,-14,5
R2 japan	3,-2,-2
R2 japanese	5,-7,3
R2 jazz	6,-5,-1
R2 joker	4,-5,0
R2 jokes	-1,7,-5
R2 joy	13,-9,-7
R2 june	9,-7,-2
R2 jungle	-11,11,-1
R2 just	0,-3,3
R2 keep	5,-6,-3
R2 kids	4,-1,-2
R2 killer	-6,8,-2
R2 kind	-7,10,-5
R2 kindness	-2,4,-1
R2 king	0,2,-3
R2 kitchen	-3,5,-2
R2 know	-2,-1,1
R2 knows	14,-13,-1
R2 korean	8,-5,-3
R2 la	-3,5,-3
R2 late	8,-5,-2
R2 laugh	4,1,-5
R2 laughed	8,-4,-3
R2 laughing	3,-4,1
R2 laughs	-20,16,-2
R2 laughter	-3,6,-3
R2 law	1,1,-2
R2 least	-11,10,1
R2 leave	4,-11,2
R2 leeds	7,-5,-3
R2 left	16,-12,-5
R2 lent	-10,-7,12
R2 les	-5,7,-2
R2 less	11,-6,-5
R2 let	-2,-2,3
R2 lets	-2,3,-1
R2 letters	0,4,-5
R2 lies	-3,4,-2
R2 life	4,-2,-2
R2 light	11,-3,-7
R2 like	2,1,-3
R2 liked	-3,4,-1
R2 likes	7,-6,-3
R2 line	4,-2,-2
R2 little	-1,3,-2
R2 live	-6,9,-3
R2 lives	-9,12,-6
R2 lol	10,-5,-7
R2 london	3,-3,1
R2 lonely	4,-2,-2
R2 long	3,1,-5
R2 longing	-1,4,-2
R2 look	-2,-9,10
R2 looking	-3,10,-6
R2 lost	4,-3,-1
R2 lot	6,-1,-5
R2 loud	0,2,-3
R2 lovely	10,-14,3
R2 loves	7,-6,-1
R2 low	3,-1,-2
R2 mad	2,-3,1
R2 made	-1,3,-2
R2 mafia	1,-3,1
R2 magic	11,-10,-3
R2 make	5,-3,-3
R2 makes	6,-11,4
R2 man	10,-11,0
R2 marriage	7,-6,-2
R2 may	12,-20,1
R2 maybe	-6,9,-3
R2 me	2,-2,0
R2 mean	1,4,-6
R2 melancholy	-5,5,-1
R2 men	4,-4,-1
R2 messy	-5,6,-2
R2 middle	-6,7,-1
R2 midnight	10,-9,-1
R2 mind	4,-2,-2
R2 mine	3,0,-3
R2 minus	-6,-1,5
R2 minute	6,-3,-4
R2 minutes	-1,-1,2
R2 miss	7,-1,-5
R2 mistake	3,-1,-3
R2 modern	-4,5,-1
R2 monday	0,-3,3
R2 money	2,-2,0
R2 monster	5,-4,-2
R2 monsters	-6,7,-1
R2 month	4,-7,3
R2 more	1,1,-3
R2 most	3,-1,-2
R2 mother	9,-7,-3
R2 mountains	-1,-2,-3
R2 moved	16,-14,-2
R2 movie	-1,5,-4
R2 mrs	9,-5,-4
R2 much	-2,4,-2
R2 mud	8,-3,-5
R2 muddy	-16,17,-4
R2 mum	-4,6,-4
R2 mums	-10,-5,9
R2 murder	-2,2,0
R2 music	-1,2,-1
R2 musical	-4,5,0
R2 musicals	5,-2,-2
R2 must	11,-14,6
R2 mystery	-1,3,-1
R2 n	8,-3,-5
R2 nah	-2,-17,12
R2 name	10,-7,-3
R2 nasty	-5,6,-2
R2 nature	-11,10,3
R2 ne	7,-5,-6
R2 near	-3,-7,7
R2 nearly	11,-10,-1
R2 need	6,-5,-1
R2 needed	4,0,-8
R2 neighbours	-3,2,1
R2 neon	-3,4,-1
R2 never	3,-4,0
R2 new	-3,4,-1
R2 next	5,-4,-2
R2 nice	6,-3,-4
R2 nine	3,-2,-1
R2 nineties	1,2,-3
R2 ninety	11,-9,-1
R2 noir	-11,12,-3
R2 nonsense	-2,-1,-1
R2 noodles	-17,18,-4
R2 nor	5,-4,-2
R2 northern	-4,1,-1
R2 norwegian	3,-3,-1
R2 now	6,-7,1
R2 nuns	-6,7,-3
R2 obviously	5,-4,0
R2 odd	0,3,-3
R2 oh	20,-18,-4
R2 ok	-7,7,-1
R2 okay	-13,9,-3
R2 old	-7,9,-2
R2 older	-4,6,-4
R2 ones	-10,4,3
R2 only	5,-2,-4
R2 open	6,-3,-3
R2 opera	-1,2,-2
R2 or	-2,6,-4
R2 ordinary	-3,4,-1
R2 ore	5,-3,-2
R2 other	6,3,-10
R2 otherwise	-6,2,5
R2 otto	2,-1,-1
R2 our	6,-4,-2
R2 ours	2,-6,3
R2 out	-1,-1,3
R2 ove	6,-5,0
R2 over	1,-5,4
R2 own	2,-1,-1
R2 paranoia	2,-1,-2
R2 parents	7,-2,-6
R2 paris	-1,-4,4
R2 past	10,-8,-1
R2 pensioners	-5,7,-4
R2 people	-4,1,3
R2 perfect	12,-11,-2
R2 perhaps	-2,5,-3
R2 peril	-14,-1,12
R2 period	-4,13,-12
R2 peter	-3,9,-5
R2 pg	-3,6,-4
R2 pick	7,-1,-6
R2 pig	12,-10,-2
R2 pirates	0,7,-10
R2 played	21,-15,-10
R2 please	-3,3,0
R2 plot	4,0,-6
R2 pls	-4,6,-3
R2 poison	-10,11,-2
R2 police	8,-4,-3
R2 polish	-3,4,-1
R2 politics	-2,-11,9
R2 poor	4,-2,-4
R2 portuguese	2,-5,1
R2 possible	-4,2,2
R2 potatoes	-3,4,-2
R2 preferably	-3,1,3
R2 pretty	-2,1,0
R2 pride	-9,9,1
R2 princess	-6,7,-4
R2 prison	11,-5,-14
R2 properly	-2,9,-12
R2 puppets	-8,2,6
R2 put	7,-5,-2
R2 quick	-11,10,-2
R2 rain	-1,-1,2
R2 rated	-19,22,-2
R2 rather	-2,-4,5
R2 rats	13,-9,-5
R2 read	4,1,-10
R2 real	-6,-5,11
R2 really	8,-7,-2
R2 rebecca	-1,7,-14
R2 red	14,-5,-10
R2 rest	12,-13,0
R2 retired	2,-1,-2
R2 revenge	2,2,-3
R2 rich	-7,5,3
R2 right	4,-3,-1
R2 road	8,-4,-6
R2 robots	4,4,-7
R2 roll	-9,12,-5
R2 romance	4,-3,-1
R2 romantic	3,-2,-1
R2 rome	-1,-2,3
R2 room	9,-7,-2
R2 round	-3,5,-2
R2 rude	0,3,-3
R2 running	0,-4,5
R2 russian	-3,5,-2
R2 sad	2,-8,8
R2 sadness	5,-4,-2
R2 said	3,-7,3
R2 same	1,-4,3
R2 sat	2,-9,7
R2 saw	-3,2,1
R2 say	2,-1,-2
R2 says	8,-4,-5
R2 scared	0,5,-9
R2 scary	5,-1,-3
R2 scene	16,-8,-13
R2 school	-7,9,-2
R2 sci	-9,10,-2
R2 scrap	1,8,-12
R2 screaming	5,-8,4
R2 se	7,-3,-6
R2 sea	2,1,-5
R2 seaside	-13,15,-3
R2 second	3,-5,2
R2 secrets	-7,9,-2
R2 see	6,-5,-1
R2 seen	6,-4,-2
R2 set	-3,4,-1
R2 seven	2,0,-4
R2 seventies	-2,3,-1
R2 seventy	4,1,-5
R2 sexy	0,2,-2
R2 she	3,-2,-1
R2 sheep	11,-8,-4
R2 shes	2,-3,2
R2 short	6,-5,-2
R2 shorter	-8,10,-2
R2 shot	-2,3,-2
R2 should	6,-14,6
R2 shouting	-1,1,-2
R2 show	-3,-4,7
R2 showed	5,-4,0
R2 shut	11,-4,-8
R2 si	9,-4,-9
R2 sick	0,-8,4
R2 silence	-5,6,-2
R2 silent	4,-2,-1
R2 silly	-4,2,1
R2 since	1,-6,4
R2 sing	10,-9,-3
R2 singing	-4,1,1
R2 single	-1,4,-4
R2 sisters	-8,10,-1
R2 sit	6,-3,-3
R2 six	4,-3,-2
R2 sixties	2,-1,-2
R2 sixty	9,-11,0
R2 slapstick	1,1,-3
R2 sleep	6,-3,-3
R2 slept	4,-2,-3
R2 slow	-2,1,0
R2 small	3,1,-6
R2 smart	-6,7,-1
R2 smoke	-6,8,-5
R2 snow	-6,10,-5
R2 so	3,-3,0
R2 some	4,-4,0
R2 somebody	-3,1,0
R2 someone	12,-11,-2
R2 something	3,-2,-1
R2 somewhere	2,2,-3
R2 son	0,2,-2
R2 song	6,-8,-1
R2 songs	-5,8,-3
R2 sorry	5,0,-6
R2 sort	-5,-4,5
R2 soul	8,-3,-5
R2 sound	0,5,-4
R2 south	-9,-3,10
R2 spanish	12,-9,-5
R2 spies	0,0,-2
R2 spooky	3,4,-13
R2 star	7,-5,-3
R2 start	4,-3,-1
R2 stay	-11,8,0
R2 stayed	4,-4,-1
R2 still	6,-3,-3
R2 stop	-8,-2,6
R2 story	2,1,-5
R2 straight	5,-5,1
R2 strange	5,-3,-2
R2 strangers	-4,5,-2
R2 street	2,1,-3
R2 stubborn	-3,5,-3
R2 stuff	-4,10,-7
R2 stupid	-2,6,-6
R2 stylish	5,-3,-4
R2 substance	2,-1,-1
R2 subtitles	12,-6,-7
R2 summer	-6,5,0
R2 sunday	2,0,-2
R2 sunshine	4,-2,-3
R2 sure	2,-2,-4
R2 suspense	-1,2,-1
R2 swearing	-2,7,-6
R2 swears	12,-10,-6
R2 sweat	2,-1,-3
R2 sweaty	-3,5,-1
R2 swedish	5,-2,-6
R2 sweet	4,-2,-2
R2 take	-5,3,-1
R2 taken	-11,7,-3
R2 talk	8,-4,-5
R2 talking	-2,5,-4
R2 tanks	-5,-9,5
R2 tea	2,1,-4
R2 tears	0,2,-3
R2 teenagers	-2,3,-1
R2 teeth	1,3,-4
R2 television	11,-3,-7
R2 tell	11,-9,-3
R2 ten	8,-5,-4
R2 tender	-5,6,-2
R2 tenet	1,4,-3
R2 tense	3,-1,-3
R2 term	-10,5,9
R2 than	3,0,-3
R2 thank	-7,-5,11
R2 thanks	1,-5,4
R2 thats	1,3,-4
R2 the	2,-1,-1
R2 their	-1,5,-3
R2 them	1,2,-3
R2 there	5,-7,4
R2 theres	5,-3,-2
R2 they	4,-3,-1
R2 theyd	1,2,-3
R2 theyre	-7,11,-9
R2 theyve	7,-5,-3
R2 thing	4,-1,-3
R2 things	-2,1,2
R2 think	17,-6,-11
R2 thinking	8,-7,-2
R2 thinks	4,-2,-2
R2 thirties	-1,2,-2
R2 thirty	5,-4,-2
R2 this	0,-3,3
R2 those	3,-2,-1
R2 though	2,-1,-1
R2 thoughtful	-5,9,-5
R2 thriller	1,3,-4
R2 through	5,-5,0
R2 till	6,-3,-3
R2 time	1,-2,1
R2 times	8,-6,-2
R2 tired	0,3,-3
R2 toast	8,-6,-2
R2 today	2,-7,5
R2 told	5,-2,-3
R2 tom	5,-2,-3
R2 tomorrow	5,-11,2
R2 tonight	-6,4,1
R2 too	3,-6,3
R2 took	7,-6,-1
R2 tough	-6,-4,5
R2 train	0,2,-2
R2 trains	-5,4,0
R2 tried	2,-1,-1
R2 trier	-6,-4,9
R2 true	-2,4,-2
R2 truth	7,-5,-3
R2 try	-4,0,5
R2 tuesday	7,-6,-1
R2 turns	-10,-6,12
R2 twelve	1,-11,11
R2 twenty	14,-13,-1
R2 twice	6,-4,-2
R2 twins	10,-3,-7
R2 u	-3,6,-5
R2 uncle	-1,5,-3
R2 under	-1,4,-3
R2 until	8,0,-9
R2 us	7,-5,-1
R2 vampires	3,-8,3
R2 very	4,-1,-3
R2 vi	-2,-6,6
R2 victorian	-12,5,7
R2 vienna	-5,6,-1
R2 village	-1,3,-1
R2 villain	-4,6,-3
R2 violin	8,-9,4
R2 voice	-10,12,-2
R2 w	-2,6,-5
R2 wai	-2,3,-2
R2 wales	2,1,-7
R2 walked	12,-8,-3
R2 walking	-4,7,-3
R2 wall	0,-3,1
R2 want	4,-5,-1
R2 wanted	8,-6,-2
R2 wants	8,-6,-3
R2 war	-4,-2,5
R2 warm	-5,7,-2
R2 was	7,-5,-2
R2 watch	9,-7,-2
R2 watched	7,-5,-1
R2 water	-6,1,2
R2 way	-10,4,7
R2 we	2,-2,0
R2 weather	2,2,-6
R2 wed	3,-6,1
R2 wedding	8,-5,-4
R2 weddings	2,-1,-1
R2 week	4,-2,-2
R2 weekend	6,-3,-5
R2 weird	3,1,-5
R2 welcome	-10,12,-3
R2 well	4,-2,-2
R2 went	8,-7,-2
R2 were	0,2,-3
R2 werewolves	16,-19,-5
R2 western	11,-2,-8
R2 wet	-1,4,-4
R2 weve	-3,-4,6
R2 whales	2,0,-3
R2 what	5,-4,-1
R2 whatever	6,1,-5
R2 whats	9,-3,-5
R2 when	0,2,-2
R2 where	1,2,-3
R2 which	-2,1,2
R2 while	1,2,-5
R2 whistling	4,-3,-2
R2 white	1,-3,2
R2 who	-1,4,-3
R2 whoever	-5,1,1
R2 whole	6,-3,-3
R2 whos	-3,5,-2
R2 why	9,-5,-4
R2 wicked	-7,7,-1
R2 wife	-1,3,-2
R2 wild	-1,3,-4
R2 will	0,4,-4
R2 win	-11,13,-2
R2 wine	3,-2,-2
R2 witches	-15,19,-7
R2 with	3,-2,-1
R2 without	-1,3,-2
R2 witty	-3,5,-2
R2 woman	5,-2,-4
R2 wont	0,-4,2
R2 word	0,5,-6
R2 work	1,-4,3
R2 work job	5,-2,-3
R2 world	1,2,-5
R2 worse	14,-11,-4
R2 worth	7,-7,-3
R2 would	-3,1,1
R2 wrong	2,4,-6
R2 year	2,0,-1
R2 years	2,0,-2
R2 yellow	13,-12,-2
R2 yes	0,3,-4
R2 yesterday	8,-7,-3
R2 yet	18,-7,-12
R2 york	10,-10,-2
R2 young	0,4,-6
R2 your	7,-3,-4
R2 youve	-10,5,1
R2 zero	-5,3,2
R2 zombies	-3,3,0
S 0	-1,-3,3
S 0 ,	12,-8,-5
S 0 mois	11,-9,-4
S 00	5,-5,0
S 00 mins	-6,0,8
S 00 years	5,-4,-1
S 000	7,-6,-2
S 0000	8,-6,-2
S 0000 ,	5,-3,-3
S 0000s	7,-4,-3
S 0000s ,	-12,14,-2
S 0000s erotic	5,-3,-4
S 0000s screwball	-3,4,-2
S 00s	-1,5,-8
S 00⁄0	4,-2,-1
S 00⁄0 ,	4,-3,-1
S FILM	4,-2,-2
S FILM ,	4,-3,-2
S FILM 0	8,-2,-6
S FILM 00	7,-7,-1
S FILM a	4,-3,-4
S FILM all	7,-5,-3
S FILM and	-5,5,1
S FILM anything	-6,6,0
S FILM are	11,-6,-5
S FILM as	0,2,-2
S FILM asks	7,-7,-1
S FILM beats	8,-6,-2
S FILM beautiful nice	10,-8,-3
S FILM because	10,-8,-3
S FILM big	11,-10,-1
S FILM broke	16,-15,-1
S FILM but	-11,11,0
S FILM by	4,-3,0
S FILM came	3,-1,-2
S FILM can	6,-2,-4
S FILM did	11,-3,-7
S FILM does	9,-4,-5
S FILM doesnt	4,-2,-2
S FILM every	6,-3,-2
S FILM felt	6,-6,-1
S FILM first	3,-3,-1
S FILM for	2,0,-1
S FILM forever	2,-1,-1
S FILM from	5,-4,-1
S FILM gave	6,-5,-2
S FILM german	16,-15,-1
S FILM gets	6,-5,-2
S FILM give	-8,9,-2
S FILM good	14,-10,-3
S FILM got	5,-2,-3
S FILM had	5,-3,-2
S FILM has	6,-3,-2
S FILM haunted	3,-2,-1
S FILM have	0,-2,2
S FILM he	3,-2,0
S FILM hits	9,-2,-7
S FILM holds	3,-2,-1
S FILM hot	4,-3,-1
S FILM id	10,-8,-3
S FILM in	8,-8,0
S FILM is	4,-3,-1
S FILM isnt	6,-2,-3
S FILM just	5,-4,-1
S FILM kept	4,-3,-3
S FILM left	2,1,-5
S FILM like	-3,5,-3
S FILM made	5,-4,-1
S FILM makes	4,-3,-1
S FILM maverick	2,-2,-1
S FILM me	5,-3,-1
S FILM minus	4,-4,-1
S FILM more	11,-9,-2
S FILM my	3,-2,-1
S FILM n	-8,11,-4
S FILM never	8,-5,-2
S FILM next	4,-3,0
S FILM no	-2,8,-9
S FILM not	3,-1,-2
S FILM obviously	-4,5,-1
S FILM oder	8,-6,-2
S FILM of	6,-4,-2
S FILM ok	7,-5,-2
S FILM on	6,-3,-3
S FILM once	8,-6,-2
S FILM only	7,-7,-1
S FILM over	7,-3,-4
S FILM pre	2,-1,-1
S FILM put	-3,-2,6
S FILM reduced	-13,2,5
S FILM same	4,-2,-2
S FILM seen	-5,6,-2
S FILM sent	3,-3,-1
S FILM she	3,-1,-1
S FILM should	5,-4,-2
S FILM so	3,1,-6
S FILM speaking	5,-4,-1
S FILM taught	6,-5,-2
S FILM that	9,-7,-2
S FILM the	11,-8,-4
S FILM then	7,-4,-3
S FILM they	2,-1,-1
S FILM though	14,-5,-11
S FILM to	14,-8,-6
S FILM too	1,-4,3
S FILM turned	6,-3,-2
S FILM twice	4,-4,-1
S FILM until	18,-6,-14
S FILM was	2,-1,-1
S FILM we	-1,-4,4
S FILM went	7,-6,-1
S FILM who	-2,4,-2
S FILM with	0,3,-4
S FILM won	2,-1,0
S FILM y	-15,17,-5
S FILM yes	6,-1,-5
S a	-2,3,-1
S a FILM	-25,26,-3
S a ball	5,-2,-4
S a bank	-3,4,-2
S a bear	-9,8,-1
S a biopic	3,1,-3
S a bit	4,-8,3
S a boxing	-1,3,-1
S a boy	11,-9,-4
S a bridge	-1,2,-2
S a cab	-21,24,-6
S a chase	4,-1,-4
S a cheerful movie	-3,5,-2
S a chess	-6,7,-1
S a christmas	4,-10,6
S a classic	10,-9,0
S a climbing	7,-6,-1
S a colleague	5,-3,-1
S a comedy	2,2,-3
S a composer	-3,0,3
S a couple	1,-4,3
S a courtroom	-11,13,-6
S a crime	-8,9,-2
S a croatian	-5,-13,13
S a czech	-3,9,-3
S a dance	-8,5,1
S a danish	8,-6,-2
S a detective	-5,0,6
S a divorce	-2,4,-4
S a documentary	-7,4,3
S a drama	-8,10,-2
S a fairy	3,-2,-2
S a family	-2,-5,6
S a film	2,3,-5
S a freeze	6,-4,-2
S a french	-6,-2,8
S a friend	3,-1,-1
S a funeral	-2,3,-2
S a gangster	-2,-4,6
S a gentle	-16,19,-4
S a ghost	4,-2,-4
S a girl	-9,10,-3
S a good	-1,2,-1
S a grump	1,6,-6
S a guilt	0,-10,10
S a haunted	-9,2,7
S a heist	-13,7,3
S a horror	-3,-3,5
S a horse	0,1,-3
S a hospital	7,-5,0
S a kinder	6,-4,-4
S a lad	1,-1,2
S a letter	-5,6,-1
S a literary	-1,4,-3
S a little	12,-11,-1
S a long	23,-22,-2
S a love	-7,5,-2
S a lovely	4,-2,-1
S a man	8,-7,-1
S a mate	9,-7,-2
S a matter	6,-5,-1
S a missing	-10,8,2
S a monastery	-13,13,0
S a mother	-8,8,-3
S a murder mystery	11,-10,-3
S a music	-2,2,0
S a musical	-1,-8,7
S a nice	1,0,-2
S a nod	-3,5,-4
S a of	-4,7,-3
S a pal	9,-6,-3
S a philip	-6,11,-8
S a political	13,-13,0
S a priest	-5,4,0
S a prison	-2,4,-4
S a psychological	-13,14,-3
S a quiet	8,-7,-3
S a quiz	8,-6,-3
S a road	-5,-1,4
S a road trip	5,-3,-3
S a romance	5,-8,-1
S a romantic comedy	-20,6,8
S a romcom	1,-2,0
S a russian	3,-6,1
S a satire	-1,2,-1
S a short	6,-6,0
S a slasher	-6,9,-4
S a slice	-1,4,-4
S a slow	-2,-1,5
S a small	-3,5,-2
S a soap opera	-8,9,0
S a spaghetti western	-21,23,-4
S a story	-19,21,-2
S a swedish	3,-2,-2
S a sweet	9,-13,-1
S a swindle	-12,14,-2
S a teacher	-13,8,3
S a theater musical	-8,6,-2
S a things	-4,-6,7
S a thriller	3,2,-5
S a travel journey	-6,7,-2
S a trial	-11,13,-3
S a trial courtroom	-1,4,-4
S a two	-1,3,-2
S a villain	-13,15,-5
S a war	-7,-2,5
S a wedding	-5,3,3
S a weeks	10,-8,-2
S a western	0,-5,4
S a western cowboy	4,-3,-2
S a wolf	-14,18,-3
S a woman	-7,7,1
S a24	-4,0,3
S a24 ,	-8,1,3
S a24 but	-2,1,1
S aboriginal	3,5,-11
S about	6,-4,-5
S about priest nun	5,-4,-5
S absolutely	1,2,-4
S absolutely no	-7,4,3
S absolutely not	7,-4,-3
S absolutely not kein	6,-3,-4
S abuse	-11,-15,17
S abuse of	-11,-15,17
S action	-4,6,-1
S adam	4,-8,3
S adam driver	-2,-10,8
S adam mckay	7,-1,-6
S adapted	-2,3,-4
S adapted from	-2,3,-4
S add	-10,-3,8
S add a	-10,-3,8
S adele	0,3,-3
S adele haenel	0,3,-3
S adored	4,-3,-1
S adored FILM	4,-3,-1
S adventure	-9,5,4
S adventure ,	-3,4,-1
S afghan	-6,8,-4
S afghan made	-3,6,-6
S african	7,-7,1
S african film	9,-8,0
S after	-1,2,-1
S after FILM	-1,2,-1
S after a	-3,4,-2
S after barbie	-7,8,0
S after forty	9,-2,-8
S after hereditary	-1,-2,3
S after i	-5,9,-6
S after much	-1,-4,4
S after of	-2,4,-4
S after past	-13,8,1
S after reading	3,-2,-1
S after the	4,-4,0
S after threads	2,-1,-1
S after yang	13,-12,-3
S aftersun	4,-3,-1
S again	-12,13,-1
S agatha	-1,0,-2
S agatha christie	-1,0,-2
S aged	7,-11,2
S aged aunt	7,-11,2
S agnes	8,-7,-2
S agnes varda	8,-8,-2
S ai	12,-10,-3
S ainda	10,-2,-8
S ainda is	10,-2,-8
S airport	18,-16,-11
S airships	-14,16,-4
S airships ,	-14,16,-4
S al	-8,2,4
S al pacino	-8,2,4
S alain	5,-4,-2
S alain delon	-7,8,-2
S alan	-5,11,-9
S alan rickman	-5,11,-9
S alec	-15,18,-2
S alec guinness	-15,18,-2
S alex	-14,16,-5
S alice	-6,9,-4
S alice guy	-10,13,-6
S alien	8,-5,-7
S alien comunque	2,-1,-1
S aliens	-3,6,-4
S aliens is	14,-11,-3
S all	-4,5,-1
S all genres	16,-13,-6
S all i	-10,14,-7
S all it	4,-10,3
S all my	6,-4,-2
S all of	9,-5,-5
S all parlano	12,-7,-5
S all quiet	14,-12,-2
S all right	-5,7,-2
S all that	12,-7,-7
S all the	-8,5,2
S allergic	-3,-3,4
S allergic to	-3,-3,4
S almeno	8,-7,-2
S almeno a	8,-7,-2
S almodovar	-18,8,7
S almodovar ,	-18,8,7
S alors	6,-4,-2
S alors me	3,-2,-1
S already	15,-10,-8
S also	1,-4,4
S also fantasy	5,-12,7
S also i	5,-4,-2
S amarcord	11,-9,-2
S amarcord peacock	11,-9,-2
S american	-3,-10,11
S american remakes	5,-8,1
S amish	-7,9,-7
S amish country	-7,9,-7
S among	5,-12,2
S amour	6,-3,-3
S amy	7,-3,-7
S amy adams	-10,12,-5
S an	-2,1,1
S an admission	11,-8,-3
S an adventure	-4,5,-1
S an hour	18,-14,-4
S an older	-6,8,-1
S an unreliable	-20,22,-3
S ancient	-6,7,-3
S ancient rome	-3,1,3
S and	4,-3,-1
S and FILM	9,-8,0
S and give	-2,2,-1
S and id	-10,10,0
S and its	-1,-7,7
S and no	-10,13,-10
S and none	-6,-2,7
S and the	12,-10,-3
S ando	-1,3,-5
S andrea	-9,7,-4
S andrea arnold	-9,7,-4
S andrzej	12,-9,-3
S andrzej wajda	12,-9,-3
S ang	5,-1,-3
S ang lee	5,-1,-3
S angry	-13,17,-6
S angry ,	-3,4,-1
S animals	-6,-3,9
S animals ,	5,1,-8
S animals pets	15,-12,-7
S animals pets of	15,-12,-7
S animated	0,1,-2
S animation	3,-4,-3
S animation cartoon	3,-1,-3
S animation cartoon adults	-2,6,-4
S animation cartoon without	10,-12,-1
S animation for	4,1,-10
S anime	-3,0,3
S anime ,	-3,6,-3
S annas	3,-2,-1
S annas FILM	3,-2,-1
S anora	9,-2,-7
S another	-6,6,0
S another ,	-2,-1,4
S another for	2,-14,10
S another from	5,-9,-6
S another meal	-6,8,-2
S another one	-4,6,-2
S another prison	-5,19,-17
S another round	13,-11,-2
S another sea	-14,16,-3
S another such	-10,8,1
S another with	-6,3,3
S anthony	-1,5,-4
S anthony hopkins	-2,7,-7
S antonio	-15,17,-4
S antonio banderas	-15,17,-4
S anurag	-14,14,0
S anurag kashyap	-14,14,0
S anvil	13,-7,-6
S any	-3,2,2
S any decade	7,-21,10
S any film	-3,9,-9
S any horror	12,-10,-5
S any more	-1,6,-6
S any other	-5,10,-11
S anyone but	2,-3,0
S anything but	3,1,-4
S anything by	2,2,-5
S anything cosa	4,-10,5
S anything czech	-2,3,-2
S anything danish	4,-8,3
S anything else	0,2,-4
S anything from	0,-2,6
S anything gentle	4,0,-4
S anything goofy	6,-2,-5
S anything italian	-4,4,0
S anything nineties	-4,4,0
S anything oscar	-4,11,-11
S anything period	5,0,-5
S anything where	-2,7,-6
S anything with	0,1,-2
S anyway	2,1,-3
S anyway ,	1,2,-2
S apart	-3,6,-4
S apart from	-3,6,-4
S april	2,0,-3
S aprils	2,-1,-2
S aracnofobia	8,-7,-1
S aracnofobia to	8,-7,-1
S archaeology	1,0,-3
S archaeology ,	1,0,-3
S are	-7,0,5
S are there	-7,0,5
S argentina	5,-4,-2
S argentina ,	5,-4,-2
S argentinian	-6,9,-4
S argentinian ,	-5,7,-4
S argylle	10,-6,-5
S ari	-3,-14,13
S ari aster	-3,-14,13
S armageddon	12,-8,-4
S armageddon dad	14,-10,-4
S armenian	12,-10,-7
S armenian ,	-6,6,-3
S arrival	7,-5,-2
S as	-1,2,-1
S as a	6,-5,-2
S as far	-2,-8,5
S as for	6,-5,-1
S as long	-4,0,3
S as newlyweds	4,9,-10
S as quotable	-2,3,-2
S as regards	7,-4,-3
S as somebody	10,-8,-2
S as tense	3,-13,11
S as the	10,-8,-4
S as to	7,-4,-3
S asif	8,-1,-10
S asif kapadia	8,-1,-10
S asking	8,-7,-1
S asking for	7,-6,0
S asteroid	8,-6,-3
S asteroid city	8,-6,-3
S astrid	-12,14,-5
S astrid lindgren	-12,14,-5
S astronauts	-10,1,5
S astronauts ,	-10,1,5
S at	-2,2,0
S at home with	10,-7,-3
S at home with we	10,-7,-3
S at the	4,-3,-2
S atlantics	25,-23,-5
S atlantics ghost	6,-2,-4
S atonement	10,-8,-2
S atonement the	9,-8,-1
S attention	-4,-9,8
S attention ,	-4,-9,8
S audrey	2,0,-2
S audrey hepburn	1,1,-2
S aunt	4,-7,3
S aunt carol	5,-2,-3
S aunt jo	4,-1,-4
S auntie	4,-3,-2
S aunties	1,1,-4
S australian	-7,6,0
S australian ,	-7,8,-2
S austrian	-8,0,7
S austrian ,	-6,11,-4
S avalanche	-12,13,-3
S avalanche ,	-12,13,-3
S avant	6,-5,-4
S avant garde	6,-5,-4
S aviso	7,-6,-1
S aviso ja	7,-6,-1
S avoid	8,-6,-3
S avoid loud	5,-5,-2
S ay	0,1,-2
S ay not	0,1,-2
S aye	8,-15,6
S aye ,	8,-15,6
S babe	11,-9,-1
S baby	-3,9,-9
S babylon	2,4,-4
S babylon berlin	0,3,-3
S back	6,-1,-5
S back in	7,-1,-6
S backstage	-10,15,-7
S backstage ,	-10,15,-7
S bad	11,-10,-2
S bad luck	3,-3,0
S bad phone	15,-14,-3
S bae	4,-2,-5
S bae doona	4,-2,-5
S balada	8,-5,-3
S balada sad	8,-5,-3
S balkan	4,-3,-2
S balkan chaos	4,-3,-2
S ballet	-16,13,4
S ballet ,	-11,13,-3
S bank	-10,13,-3
S bank clerk	-5,7,-2
S barbie	10,-6,-4
S barrandov	5,-2,-6
S barrandov sixties	5,-2,-6
S barring	-1,3,-3
S barring ghosts	-1,3,-3
S barry	-2,-1,3
S barry keoghan	-12,-11,17
S based	4,0,-5
S based on	4,0,-5
S battle	-2,4,-6
S bavarian	-9,13,-5
S bavarian ,	-9,13,-5
S bawled	5,-6,1
S bawled at	5,-6,1
S baz	-4,-5,5
S baz luhrmann	-4,-5,5
S beau	5,-3,-2
S beautiful	19,-17,-3
S beautiful thing	14,-14,-2
S because	5,-3,-2
S been	-3,4,-2
S beetlejuice	5,-2,-2
S before	5,-4,-1
S before he	3,-1,-2
S before my	11,-9,-2
S bela	-10,13,-5
S bela tarr	-4,6,-5
S belfast	3,-3,-1
S belgian	-10,11,-2
S belgian ,	-10,10,-2
S believe	3,-2,-1
S believe it	3,-2,-1
S belly	-15,15,-1
S belly laughs	-15,15,-1
S belmondo	-8,10,-4
S ben	2,-4,3
S ben affleck	-3,2,-2
S ben kingsley	9,-6,-3
S ben wheatley	-1,6,-11
S benedetta	18,-15,-4
S berlin	6,-2,0
S best	0,3,-3
S best man	14,-9,-6
S bette	-7,4,4
S bette davis	-7,4,4
S betty	5,-2,-3
S betty blue	5,-2,-3
S between	-1,2,-1
S between the	8,-7,-1
S bhutan	-19,21,-6
S bicycle	13,-11,-1
S bicycle thieves	13,-11,-1
S big	1,2,-3
S big ,	-12,13,-2
S big family	5,-5,1
S big great	8,-6,-2
S big great bullfighting	8,-6,-2
S bill	-8,6,4
S bill murray	-3,-1,7
S billy	13,-8,-11
S billy wilder	10,-6,-12
S bit	7,-5,-2
S bit of	5,-2,-3
S bittersweet	-4,4,1
S bittersweet ,	-2,1,2
S black	-3,-1,5
S black and	-6,3,3
S black and white	-12,2,3
S black narcissus	11,-7,-5
S black stallion	17,-13,-7
S bless	9,-8,-1
S blind	4,-2,-4
S blind cousin	4,-2,-4
S blood	13,-14,2
S blue	-5,8,-5
S blue is	9,-8,-1
S boats	-10,11,-1
S bob	-5,6,-7
S body	-3,-3,5
S bogart	-3,6,-5
S bogart ,	-3,6,-5
S bohemian	5,-4,-1
S bohemian rhapsody	5,-4,-1
S bollywood	-5,6,-1
S bollywood ,	-3,5,-2
S bollywood with	-11,12,-1
S bond	-14,-7,15
S bong	9,-8,-2
S bong joon	9,-8,-2
S book	-9,13,-8
S booksmart	3,-1,-4
S bored	-10,2,5
S born	16,-5,-11
S bosnia	0,2,-2
S bosnia ,	0,2,-2
S boxing	-5,12,-5
S boy	8,-5,-3
S boy ,	9,-6,-4
S boy and	7,-5,-2
S brain	2,1,-3
S brass	0,1,-2
S brass bands	3,-3,-2
S brave	0,2,-1
S brazil	11,-9,-7
S brendan	-3,7,-4
S brendan fraser	7,-1,-5
S brendan gleeson	-20,20,-3
S brian	-9,11,-2
S brian de	-9,11,-2
S bridesmaids	12,-6,-6
S bridesmaids at	4,-3,-2
S bridgerton	13,-12,-2
S brief	-5,6,-4
S brief encounter	12,-8,-4
S bring	-2,5,-3
S bring me	-3,5,-3
S bring on	-1,2,-1
S british	-3,4,-2
S british ,	-5,4,1
S brokeback	14,-10,-3
S broken	-2,6,-13
S brooding	-16,18,-3
S brooklyn	16,-12,-4
S brought	-5,6,-3
S brought back	-5,6,-3
S bruce	5,-6,0
S bruce lee	-7,6,2
S bruges	14,-11,-4
S bruges er	14,-11,-4
S bud	-7,11,-9
S bud spencer	-7,11,-9
S bullet	11,-8,-3
S bullet train	11,-8,-3
S bullying	-4,-8,7
S bullying is	-4,-8,7
S bumblebee	15,-12,-6
S bumblebee admittedly	7,-4,-6
S burning	10,-7,-4
S bus	3,-1,-3
S bus driver	12,-10,-5
S buster	6,-3,-5
S buster keaton	6,-3,-5
S but	3,-4,0
S but FILM	2,0,-2
S but crooked	-3,5,-1
S but for	3,-2,-1
S but in	10,-10,0
S but the	0,6,-10
S by pitie	9,-12,2
S by the	3,-7,3
S by way	-6,0,5
S bye	5,-3,-2
S bye bye	5,-3,-2
S cabaret	11,-7,-4
S cairo	10,-9,0
S cairo station	10,-9,0
S calendar	8,-6,-2
S calendar girls	8,-6,-2
S call	6,-5,-2
S call me	7,-5,-2
S calm	-16,8,0
S came	3,-2,-1
S came out	3,-2,-1
S can	-2,3,-1
S can i	2,-1,-1
S can is	-12,11,0
S can we	-6,7,-2
S can you	-4,6,-3
S canadian	-3,5,-2
S canadian ,	-3,5,-2
S canoe	3,3,-7
S canoe trip	3,3,-7
S cant be	-8,10,0
S cant bear	3,-4,0
S cant cope	7,-3,-4
S cant do	-5,-7,11
S cant get	-8,14,-7
S cant stand	-1,2,-1
S cant stand hate	-2,-12,9
S cant stand hate movie	-2,-12,9
S cant stomach	-2,6,-3
S cant walk	-20,18,-8
S cantankerous	-1,2,-1
S cantankerous ,	-1,2,-1
S capernaum	6,-2,-4
S capernaum ,	7,-2,-4
S capote	7,-5,-2
S captain	9,-5,-4
S captain fantasy	9,-5,-4
S caramel	14,-12,-2
S caramel ,	14,-12,-2
S caravan	2,-1,-3
S caravan ,	2,-1,-3
S cards	7,-5,-2
S cards on	7,-5,-2
S cars	-5,5,-3
S cartoon	-7,8,-3
S cassavetes	5,-13,11
S castles	-2,6,-4
S castles ,	2,2,-5
S cat	0,1,-3
S cat preto	18,-17,-2
S catalan	-15,16,-1
S catalan ,	-9,9,0
S catherine	-10,13,-3
S catherine deneuve	-10,13,-3
S cats	10,-5,-12
S cgi	-7,1,7
S challengers	15,-13,-3
S charlie	-1,6,-5
S charlie chaplin	4,3,-6
S charlize	-27,29,-6
S che	2,1,-4
S che t	-1,4,-5
S cheap	-6,8,-1
S cheap and	-17,19,-1
S cheating	-13,5,3
S cheating ,	-7,-2,5
S cheeky	-5,6,0
S cheeky ,	-5,6,0
S cheerful	-4,2,2
S cheerful ,	-5,2,2
S chef	18,-18,0
S chega	4,-5,-2
S chega of	4,-5,-2
S cher	-11,16,-7
S chess	-5,6,0
S chess ,	-5,6,0
S chiamami	8,-6,-4
S chiamami with	8,-6,-4
S chicago	5,-2,-5
S chicago ,	10,-9,-3
S chicken	7,-6,-1
S chicken run	4,-2,-1
S children	-5,6,-2
S chimneys	-8,6,1
S chimneys ,	-8,6,1
S chinese	-9,11,-2
S chinese ,	-7,9,-2
S christmas	-20,21,-4
S christopher	5,-6,1
S christopher nolan	-5,-12,13
S chuck	-7,3,2
S chuck norris	-7,3,2
S cillian	-6,10,-4
S cillian murphy	-6,10,-4
S cinema	-5,8,-4
S cinema of	-10,11,-3
S cinquanta	8,-6,-1
S cinquanta sfumature	8,-6,-1
S circus	1,4,-7
S circus ,	-5,5,-1
S circus out	-4,6,-5
S cities	-6,10,-6
S claire	-9,11,-3
S claire denis	-9,11,-3
S clean	-27,29,-5
S clear	-7,9,-4
S clear denis	-7,9,-4
S cleo	0,1,-2
S cleo from	-2,4,-2
S cleo of	5,-4,-1
S cleopatra	10,-8,-1
S cleopatra ,	10,-8,-1
S clever	-3,6,-6
S clever ,	19,-17,-7
S clint	-2,9,-7
S clint eastwood	-2,9,-7
S close	8,-4,-3
S close by	4,-3,-1
S close encounters	7,-5,-2
S close up	3,-1,-3
S clown circus	-14,15,-1
S clown circus ,	-14,15,-1
S clowns	-12,14,-4
S clue	17,-14,-4
S coco	9,-6,-2
S coco with parents	9,-6,-2
S coda	9,-7,-3
S cold	-1,3,-1
S cold war	4,-6,-1
S colin	4,-1,-6
S colin firth	-11,12,-1
S colour	1,-16,9
S columbus	11,-9,-2
S come	2,-10,6
S come on	-12,4,9
S comedy	1,1,-3
S comedy ,	-3,5,-1
S comic	-1,3,-3
S comic ,	-6,6,-3
S comic strips	6,-4,-3
S coming back	-2,-1,3
S coming of	-19,20,-1
S compromise	1,1,-6
S compromise ,	1,1,-6
S con	-4,7,-3
S con artists	0,0,-2
S concert	6,2,-9
S concert film	6,2,-9
S conclave	3,-3,0
S conclave eight	4,-4,0
S confined	1,-3,3
S confined ,	2,6,-5
S conspiracy	-7,8,-4
S conspiracy ,	-7,8,-4
S cooking	-11,11,0
S cool	-3,-9,11
S corrupt	-4,5,-1
S costume	1,1,-4
S cosy	-1,4,-3
S could	-3,3,-1
S could be	-4,7,-3
S could i	-21,12,9
S could it	-7,7,0
S could the	-7,10,-3
S could there	-2,-1,2
S could we	4,-16,10
S could you	-3,0,3
S couldnt	-5,7,-2
S couldnt be	-10,12,-8
S couldnt stand	3,-2,-1
S couldnt tell	7,-4,-2
S count	1,-11,7
S count me	-3,-6,5
S country	3,-1,-4
S country music	-8,10,-1
S couple	10,-8,-3
S couple next	7,-6,-2
S couple of	14,-10,-4
S courtroom	-7,6,1
S courtroom ,	-4,5,-1
S cousin	6,-3,-3
S cousin ed	2,-1,0
S cousin patrick	10,-5,-6
S crash	8,-4,-3
S crash course	0,1,-2
S crash winning	7,-6,-2
S crazy	9,-7,-3
S crazy rich	9,-6,-3
S cricket	-19,20,-5
S crocodile	7,-5,-2
S crocodile dundee	7,-5,-2
S cross	-1,3,-2
S crowd	4,-1,-3
S crowd pleaser	4,-1,-3
S cuban ,	3,-1,-4
S cuban comedy	-3,1,2
S cube	11,-8,-3
S cult	-3,8,-7
S cult ,	7,-4,-4
S cyberpunk	1,-4,4
S cycling	-14,14,-1
S cycling ,	-14,14,-1
S cyprus	-1,3,-3
S cyprus born	-1,3,-3
S dad	6,-4,-2
S dad doesnt	1,4,-5
S dad jokes	13,-11,-2
S dad loves	5,-3,-2
S dad still	7,-6,-1
S dads	-1,4,-4
S dads turning	-6,7,-2
S dance	-1,2,-2
S dancing	-12,2,10
S dangal	18,-10,-9
S daniel	2,2,-5
S daniel day	17,-15,-4
S danish	-6,9,-3
S danish ,	1,1,-2
S danny	0,2,-4
S dark	2,0,-3
S dark outside	1,0,-3
S dark water	15,-13,-4
S das	12,-8,-4
S date	9,-7,-1
S daughter	5,-5,0
S david	-5,4,0
S david attenborough	5,-3,-3
S david bowie	1,3,-8
S david fincher	-1,5,-5
S david lean	2,-7,2
S david lynch	-10,-4,6
S dawn	-3,4,-2
S dawn ,	-3,4,-2
S de	-2,5,-6
S de niro	-9,9,0
S de sica	13,-8,-16
S dead	-3,-17,18
S dead snow	15,-4,-12
S deaf	-20,16,-5
S deaf lead	-10,4,2
S dear	-2,-4,5
S dear matinee	9,-5,-4
S death	3,-1,-4
S death on	8,-7,-1
S decision	3,-1,-2
S decision to	3,-1,-2
S deck	10,-11,0
S deck hand	-3,-3,6
S deja	2,-10,2
S deja fuera	2,-10,2
S denis	0,1,-3
S denis villeneuve	0,1,-3
S denzel	3,-1,-3
S denzel on	-21,22,-2
S depression	-4,5,-3
S depression era	-4,5,-3
S desert	-12,15,-2
S desert ,	-7,8,-1
S deserts	-4,8,-5
S deserts ,	2,-2,-1
S detective	-13,15,-2
S detectives	-10,7,2
S dev	-7,13,-6
S dev patel	-7,13,-6
S dial	-2,-6,4
S did	-4,7,-3
S didnt	10,-7,-3
S didnt think	14,-13,-3
S die	12,-8,-6
S dilwale	7,-3,-4
S dilwale dulhania	7,-3,-4
S dinner	5,-3,-4
S dinner party	5,-3,-4
S directed	0,2,-2
S directed by	0,2,-2
S disaster	-9,10,-2
S disaster ,	-9,10,-2
S disney	1,-2,-1
S disney ,	8,-12,6
S disneys	7,-3,-3
S disneys FILM	7,-3,-3
S ditch	-7,-5,6
S ditch the	-7,-5,6
S divorce	-6,7,-5
S do	-1,3,-2
S do find	8,-8,-1
S do i	-3,6,-3
S do me	5,-1,-8
S do not	-2,-7,10
S do they	-11,12,-2
S do us	-1,-6,8
S do you	3,6,-9
S doc	-19,19,-3
S doc about	-19,19,-3
S doctor	6,-4,-3
S doctor sleep	6,-4,-3
S documentaries	-2,3,-1
S documentaries about	-8,17,-16
S documentary	-1,-2,1
S documentary ,	2,5,-8
S does	-11,9,3
S does anyone	-5,7,-6
S dog	13,-7,-8
S dogfights	-8,7,-2
S dogfights ,	-8,7,-2
S dogs	4,0,-6
S dogs called	17,-14,-4
S dogs that	-2,4,-7
S dogtooth	16,-15,-4
S dogtooth ,	17,-16,-5
S dona	7,-5,-1
S dona garden flowers	7,-5,-1
S done	15,-12,-3
S dont	0,-3,3
S dont care	-13,9,0
S dont get	7,-8,0
S dont go	-2,-5,6
S dont laugh	10,-6,-4
S dont look	4,-2,-3
S dont make	0,-18,13
S dont mind	10,-5,-7
S dont need	-2,11,-12
S dont tell	2,-1,-1
S dont want	2,-4,2
S dont you	-4,-2,6
S doris	-9,10,1
S doris day	-9,10,1
S downton	5,-5,-2
S downton abbey	6,-5,-2
S dragons	-9,8,2
S drive	10,-9,-2
S dry	-2,6,-3
S dry ,	-9,12,-3
S dubbed	6,-11,3
S duel	22,-20,-3
S dumb	0,3,-6
S duna	15,-13,-2
S dune	5,-3,-2
S dune dune	-2,5,-4
S dune part	2,-1,-1
S dunkirk	6,-4,-2
S dunkirk father	7,-5,-2
S during	5,-4,-2
S dutch	3,1,-7
S ealing	1,1,-2
S ealing ,	3,-1,-3
S ealing sort	-4,4,-1
S early	-16,17,-2
S east	-8,9,-2
S easy	1,1,-3
S ecce	14,-10,-7
S ecce bomb	14,-10,-7
S edgar	-9,12,-3
S edgar allan	-9,12,-3
S egipto	8,-5,-6
S egipto or	8,-5,-6
S egyptian	-2,3,-2
S egyptian comedies	2,-1,-3
S eh	22,-20,-3
S eh ,	23,-21,-3
S eighth	6,-5,-3
S eighth grade	6,-5,-3
S eighty	-5,6,-1
S elegant	-12,13,-1
S elf	9,-8,-1
S elf is	12,-11,-2
S elvis	4,0,-3
S elvis ,	21,-20,-1
S elyas	-6,-5,7
S elyas m	-6,-5,7
S embarrassing	-2,1,0
S embarrassing should	-2,1,0
S emilia	11,-9,-2
S emilia perez	11,-9,-2
S emma	10,-7,-3
S emma thompson	6,-2,-7
S en	5,-2,-5
S end	-2,3,-2
S end of	-2,3,-2
S english	-10,3,6
S english ,	-1,2,-1
S enjoyed	13,-9,-7
S ennio	-9,11,-6
S ennio morricone	-9,11,-6
S enough	-1,-3,3
S enough of	-6,-2,9
S enough remake	3,-6,1
S epic fantasy	-3,1,2
S epic fantasy oscura	-3,1,2
S erotic	-1,4,-3
S erotic thriller	-1,4,-3
S errol	-4,9,-5
S errol morris	-3,7,-4
S escape	3,-2,-3
S estonian	-8,9,-1
S estonian ,	-8,9,-1
S et	3,0,-2
S et ,	6,-4,-1
S ethan	-6,8,-2
S ethan hawke	-6,8,-2
S eurovision	6,-4,-2
S eurovision song	10,-9,-1
S ever	-3,5,-3
S ever since	-3,5,-3
S every	2,-4,1
S every august	5,-3,-1
S every christmas	11,-8,-3
S every film	4,-4,0
S every time	-12,5,9
S every year	0,-3,3
S everyone	4,-3,-1
S everyone and	9,-9,-1
S everyone on	4,-2,-2
S everyones	7,-6,-2
S everyones on	7,-6,-2
S everything	6,-4,-2
S everything everywhere	5,-3,-2
S evil	18,-14,-4
S evil under	11,-10,-1
S ex	9,-7,-2
S exam	-2,4,-2
S fack	10,-5,-5
S fack ju	10,-5,-5
S failing	-3,2,1
S failing that	-3,2,1
S fairy	-15,11,3
S fairy tale	4,-2,-2
S fairy tale of	10,-9,-1
S fairy tales	-13,6,5
S falconry	-6,7,-2
S falconry ,	-6,7,-2
S fallen	7,-6,-1
S fallen leaves	7,-6,-1
S family	11,-6,-7
S fancy	1,-3,1
S fancy a	4,-7,0
S fancy something	-7,5,2
S fantasy	3,-3,-1
S far	9,-6,-3
S far from	8,-4,-3
S farmers	-12,9,3
S farmers ,	-12,9,3
S fast	-6,2,3
S fast ,	-3,4,0
S father	11,-10,-3
S fathers	5,-3,-1
S fathers ,	-7,6,1
S fatih	3,0,-3
S fatih akin	3,0,-3
S favorite	7,-6,-1
S favorite food cooking	7,-6,-1
S fed	0,-4,2
S fed up	0,-4,2
S feel	1,1,-5
S feel good	1,1,-5
S fell	5,-4,-2
S female	-6,8,-3
S female friendship	-3,4,-1
S fernandel	-6,10,-11
S fernandel as	-6,10,-11
S fernando	4,1,-5
S fernando meirelles	4,1,-5
S festive	-16,0,11
S fewer	3,-2,-2
S field	8,-3,-6
S field of	8,-3,-6
S fifteen	3,-2,-1
S fifteen years	1,-1,-2
S figure	13,-11,-5
S filipino	-2,4,-5
S filipino ,	-2,4,-5
S film	-3,2,2
S film for	5,-3,-1
S film noir	5,-1,-3
S films	6,-10,4
S finally	9,-8,-1
S find me	1,1,-2
S find some	-3,-5,5
S find us	-4,6,-2
S fine	-1,8,-8
S fine ,	-12,14,-3
S finnish	-5,7,-1
S fire	12,-14,3
S first	3,-2,-1
S first FILM	3,-2,-1
S first cow	15,-14,-1
S first date	2,-4,2
S first it	6,-5,-1
S first time	-1,3,-3
S fish	5,-4,-1
S fish tank	5,-4,-1
S flat	8,-6,-2
S florence	-4,6,-2
S florence pugh	-4,6,-2
S flow	8,-4,-5
S flow ,	21,-16,-8
S folk	-2,4,-2
S folk horror	-12,13,-1
S food	4,-2,-5
S football	5,-8,0
S for	-4,4,0
S for a	-7,8,-2
S for bastille	12,-11,-3
S for her	-6,4,1
S for his	-1,4,-3
S for journalism	9,-8,-2
S for me	14,-10,-4
S for my	1,1,-2
S for next	-5,5,0
S for our	-8,9,-1
S for pride	11,-10,-2
S for remembrance	18,-17,-2
S for saturday	-4,2,3
S for the	-7,5,2
S for their	7,-7,0
S for tonight	-2,4,-1
S for us	-7,8,-1
S forbidden taboo	-8,-6,12
S forbidden taboo nominee	23,-8,-17
S force	7,-6,-2
S force majeure	7,-6,-2
S ford	3,-2,-1
S ford v	3,-2,-1
S forgive	6,-5,-1
S forgive an	6,-5,-1
S forgot	3,1,-3
S forgot to	3,1,-3
S forman	-8,10,-4
S forman in	-8,10,-4
S forty	13,-11,-3
S found family	-17,18,-2
S found footage	-9,-2,8
S four	4,-3,-4
S four girls	2,-1,-1
S four weddings	5,-3,-2
S frances	9,-3,-7
S frances mcdormand	2,4,-7
S fred	13,-10,-4
S fred and	6,-5,-2
S free	0,2,-2
S free solo	6,-5,-1
S french	-2,1,1
S french ,	12,-10,-1
S french comedy	-2,3,-4
S french horror	6,-3,-3
S french no	1,-12,5
S friday	0,2,-2
S friday is	5,-3,-2
S friday pizza	4,-2,-1
S friends	3,1,-4
S friends ,	-5,9,-5
S friends here	2,-1,0
S friendship	1,-3,0
S friendship ,	1,-3,0
S fritz	-17,18,-2
S from	-6,6,0
S from nans	10,-8,-2
S from now	-7,-4,8
S from reykjavik	10,-8,-3
S from the	-3,1,2
S frozen	-3,4,-4
S fui	17,-13,-3
S fun	4,-1,-3
S fun mind	8,-8,-1
S funnier	0,4,-5
S funnier than	0,4,-5
S funny	8,-7,-1
S funny ,	2,-4,0
S funny enough	2,-2,0
S funny how	6,-4,-2
S fury	11,-8,-3
S gael	-4,7,-3
S gael garcia	-4,7,-3
S gang	-9,12,-4
S gangs	1,2,-5
S gangs ,	-18,19,-2
S gangs of	14,-11,-8
S gaspar	3,-10,1
S gaspar noe	3,-10,1
S gave	4,-3,-1
S gave amsterdam	3,-2,-1
S gay	2,-1,-2
S gaza	6,-3,-3
S gaza mon	6,-3,-3
S gebt	-3,9,-11
S gebt me	-3,9,-11
S gene	-1,6,-4
S gentle	-10,11,-1
S gentler	-12,7,0
S gentler than	-12,7,0
S george	2,0,-4
S george clooney	4,-9,6
S georgian	7,-2,-9
S gerard	-5,5,-1
S gerard butler	-2,0,0
S gerard depardieu	5,-9,4
S german	-5,8,-4
S german ,	-1,6,-3
S get	-2,2,0
S get me	-1,3,-3
S get the	-9,4,5
S get us	-5,7,-2
S gf	5,-2,-3
S ghana	12,-10,-2
S ghana is	12,-10,-2
S ghost	3,0,-5
S ghost trains	-13,14,0
S ghostbusters	21,-18,-10
S ghosts	1,-7,2
S ghosts ,	-4,0,-3
S ghosts yes	13,4,-22
S giallo	4,-3,-1
S giant	-7,10,-2
S gilda	10,-8,-4
S gilda ,	10,-8,-4
S gimme	11,-8,-6
S girls	-7,10,-3
S girls night	-1,2,-1
S girls trip	7,-5,-2
S give	-3,4,-1
S give me	-5,7,-2
S give rango	15,-13,-6
S give something	-4,-1,7
S give the	5,-2,-4
S give us	-1,2,0
S gladiator	8,-6,-3
S gladiator ii	14,-12,-2
S glengarry	12,-6,-6
S glengarry is	12,-6,-6
S gloria	9,-7,-1
S gloria bell	7,-6,-1
S glossy	0,1,-4
S glossy and	0,1,-4
S go	-8,9,-4
S god pope	-2,-6,6
S god pope and	3,-1,-2
S god pope me	-5,-11,9
S godard	-7,4,1
S gods	5,-4,-3
S gods own	5,-4,-3
S godzilla	9,-6,-3
S godzilla vs	9,-6,-3
S going	-3,6,-3
S going back	-9,10,-1
S gold	-12,12,0
S gold ,	-3,2,1
S golden	3,-3,-1
S golden bear	7,-4,-7
S gone	2,-4,3
S good	2,0,-1
S gore	-8,-1,4
S got	-1,5,-5
S got a	10,-9,0
S got any	-2,3,-1
S got anything	-6,8,-1
S grace	10,-14,2
S gran	-5,-2,4
S gran is	6,-2,-4
S grand	7,-5,-4
S grandad	1,1,-2
S grandad was	-2,-2,3
S grandads	11,-10,-2
S grandma	0,2,-2
S grandma likes	-10,12,-2
S grandmas	4,-2,-1
S grandmother	4,-1,-2
S grandmother is	6,-3,-3
S grandmother zefa	-4,5,-2
S grandpa	4,-1,-2
S grandpa went	4,-4,-1
S grandsons	16,-15,-2
S grandsons learning	16,-15,-2
S gratuitous	-8,6,0
S gratuitous nudity	-8,6,0
S gravity	8,-6,-2
S gravity in	2,-1,0
S greek	-8,8,0
S greek but	-3,-1,4
S green	12,-10,-1
S green book	12,-11,-1
S green mile	10,-9,-2
S greta	2,3,-6
S greta gerwig	8,-3,-8
S grew	0,2,-4
S grew up	0,2,-4
S grifters	-8,9,-1
S grifters ,	-8,9,-1
S gritty	-3,5,-1
S grown	0,-3,2
S grown men	-1,-8,7
S guillermo	-1,3,-2
S guillermo del	3,-1,-2
S guillermo of	-4,6,-3
S gunfights	-9,6,2
S gunfights ,	-9,6,2
S guy	-3,-3,0
S guy ritchie	-3,-3,0
S hackers	-2,6,-4
S hackers ,	1,1,-3
S had	3,-2,-1
S had a	0,1,-2
S had enough	3,-3,-1
S had i	11,-8,-3
S had it	-1,-1,2
S had them	7,-6,0
S had to	9,-7,-1
S hairdressers	-15,14,-1
S hairdressers ,	-15,14,-1
S hal	-4,7,-3
S hal hartley	-1,3,-3
S half	4,-1,-2
S half a	9,-7,-2
S half of	-1,2,-1
S half remembered	-1,4,-6
S half the	-2,4,-1
S halfway	5,-3,-2
S halfway through	5,-3,-2
S halloween	0,3,-2
S hamilton	8,-5,-4
S hammer	-7,10,-3
S hammer ,	-13,16,-3
S hammer horror	-3,4,-2
S hands	5,-2,-6
S hans	-9,3,2
S hans zimmers	-2,-15,9
S happy	-6,8,-3
S hard	5,-2,-4
S hard boiled	3,-5,1
S hard pass	8,-2,-5
S hard sci	-6,4,3
S hardly	12,-22,3
S harry	-8,-5,7
S has	-5,5,-3
S has to	7,-8,-1
S hate	-7,-2,10
S hated	5,-3,-4
S haunted	-6,10,-4
S haunted house	6,-2,-2
S have	-1,4,-4
S have a	6,-3,-2
S have movie	-11,-1,6
S have ninety minutes	4,-1,-6
S have the	-3,5,-2
S have watch	3,-2,-1
S have we	2,9,-11
S have you	-6,10,-6
S havent	7,-1,-8
S having	7,-2,-4
S having adored	-8,9,0
S hawaii	2,-2,0
S hawaii ,	1,-1,2
S hawaiian	10,-6,-5
S he	2,0,-2
S he bought	6,-5,0
S he cried	4,-3,-1
S he diz	7,-5,-3
S he existe	-10,11,-3
S he hates	1,-8,4
S he lives	9,-8,0
S he loves	13,-10,-4
S he only	6,-4,-2
S he prefers	8,-5,-2
S he ruined	7,-6,-2
S he said	3,-2,0
S he says	3,-1,-1
S he thinks	2,-1,-2
S he used	-6,6,-1
S he wants	-4,1,2
S he wont	-11,-9,18
S headhunters	19,-17,-2
S heart	2,-5,2
S heart surgery	2,-5,2
S heat	-8,13,-4
S heatwave	-5,6,-1
S heatwave ,	-5,6,-1
S hed have	-3,4,-1
S hed like	-5,3,2
S hed love	-16,16,-1
S hed stand	9,-8,-1
S hed want	-4,3,1
S hed watch	18,-11,-12
S hedd	11,-7,-4
S hedd wyn	11,-7,-4
S heinz	-5,-11,11
S heist	6,-6,-1
S helen	-8,3,4
S helen mirren	-8,3,4
S hello	4,-4,-1
S hello ,	4,-4,-1
S help	-1,4,-5
S help me	-8,11,-5
S hen	8,-6,-5
S hen weekend	-8,9,-4
S hence	4,1,-9
S hence ,	-7,12,-7
S her	9,-7,-2
S her ,	18,-28,9
S her ladyship	-13,19,-9
S her mothers	8,-13,9
S her name	4,-2,-2
S her names	2,-1,-1
S hereditary	4,-2,-2
S heres	9,-7,-2
S heres the	6,-4,-2
S hero	17,-16,-4
S herzog	5,-1,-5
S hes	0,-2,2
S hes a	0,-8,6
S hes allergic	-9,10,0
S hes into	14,-14,-2
S hes learning	5,-3,-3
S hes stopped	3,-2,-2
S hey	-7,2,2
S hey so	-10,1,4
S heyyy	1,2,-6
S heyyy pyjama	1,2,-6
S hi	-8,-1,8
S hi ,	-8,2,4
S hi so	-5,-12,11
S high	-2,3,-1
S high school	-8,8,-1
S him	-9,2,4
S him ,	-11,4,5
S hindi	-3,5,-1
S hindi ,	-3,5,-1
S his	9,-6,-2
S his ex	0,-3,3
S his father	3,-1,-1
S his mother	7,-6,-1
S hitman	-9,11,-2
S hitman retires	-5,7,-2
S hmm	-2,4,-3
S hmm ,	-9,10,-3
S hocus	8,-6,-2
S hocus pocus	8,-6,-2
S hold	-5,-2,7
S hold the	-5,-2,7
S honest	8,-6,-5
S honestly	-3,1,2
S hong	-9,3,5
S hong kong	-2,8,-6
S hong sang	-7,14,-8
S hook	6,-4,-2
S hook critics	6,-4,-2
S hope	2,5,-9
S hope you	8,-6,-1
S horrible	20,-19,-3
S horror	3,-3,-2
S horror ,	-10,-2,5
S horses	12,-15,2
S hospital	-22,13,0
S hot	-6,3,-3
S hot ,	-2,-3,4
S hot summer	3,-5,-3
S house	25,-24,-2
S house of	5,-4,-1
S how about	-7,8,-2
S how come	3,-8,2
S how green	8,-3,-6
S how is	7,-4,-3
S hubby	7,-2,-5
S hugh	2,-1,-3
S hugh grant	-2,0,0
S hugh jackman	1,6,-6
S hungarian	-4,5,-1
S hungarian ,	-4,5,-1
S hunger	16,-16,-3
S husband	14,-10,-5
S husband adores	7,-6,0
S husbands	11,-6,-6
S hushed	-13,12,2
S i ,	7,-6,-2
S i adored	8,-4,-4
S i am	2,1,-3
S i ask question	-2,6,-8
S i asked	7,-6,0
S i broke	-7,5,-2
S i brought	5,-4,-1
S i came	2,-1,-1
S i can	2,-4,2
S i cannot	1,-3,2
S i cant	-2,-2,3
S i cheered	3,-1,-1
S i chose	4,-3,-2
S i come	13,-11,-3
S i could	-1,5,-2
S i couldnt	4,-2,-3
S i cracked	12,-5,-7
S i cried	3,-1,-1
S i did	5,-2,-3
S i didnt	9,-6,-7
S i do	0,-7,7
S i dont	0,-2,2
S i draw	2,-1,-1
S i drive	6,-2,-3
S i ended	4,-3,-1
S i fancy	-7,13,-7
S i fell	2,-1,-1
S i found	3,-3,0
S i gave	3,-7,3
S i get	9,-7,-4
S i go	2,-1,-1
S i got	8,-4,-4
S i grew	7,-4,-3
S i habs	4,-2,-3
S i had	-3,4,-1
S i hadnt	2,-1,-1
S i have	3,-4,1
S i havent	5,0,-6
S i hear	8,-6,-2
S i is	3,-3,0
S i just	-1,-5,7
S i keep	4,-4,0
S i know	1,-6,2
S i laughed	4,-3,-1
S i lecture	13,-11,-2
S i left	3,-1,-1
S i lend	3,-2,0
S i like	7,-8,1
S i liked	3,-6,2
S i live	7,-6,-3
S i look	-13,13,0
S i looked	-4,5,-2
S i looking for	-13,15,-2
S i lost	-3,5,-3
S i love	-6,3,3
S i make	9,-7,-3
S i married	5,-2,-3
S i mean	-10,5,5
S i met	4,-2,-2
S i must	3,-2,-1
S i n	6,-1,-6
S i need	-1,2,-1
S i never	-4,9,-6
S i nodded	4,-2,-2
S i only	-2,6,-4
S i owe	7,-3,-5
S i play	4,-1,-1
S i prefer	10,-7,-4
S i promised	4,-4,0
S i propongo	-12,15,-6
S i proposed	4,-3,-1
S i put	3,-1,-1
S i ran	6,-4,-2
S i rarely	3,-3,0
S i rate	4,-3,-1
S i rather	6,-4,-3
S i reckon	2,2,-7
S i remember	3,-2,-2
S i respect	14,-12,-3
S i said	-2,5,-3
S i sat	2,-1,-1
S i saw	2,-1,-1
S i say	-11,14,-3
S i shant	5,-4,-2
S i shared	6,-4,-1
S i should	-1,-3,3
S i showed	4,-2,-2
S i slept	4,-1,-2
S i speak	10,-9,-2
S i stayed	2,-1,-1
S i still	8,-8,-1
S i stood	8,-6,-2
S i suppose	-11,6,7
S i take	-15,-4,17
S i teach	6,-6,-1
S i tell	6,-4,-1
S i thought	11,-9,-2
S i took	4,-3,-1
S i tried	5,-3,-1
S i used	13,-9,-5
S i vote	-7,-2,7
S i want	-5,4,1
S i wanted	8,-7,-1
S i was	3,-1,-1
S i watched	2,-2,0
S i went	1,1,-2
S i wish	5,-4,-1
S i wont	-3,-5,8
S i wore	4,-3,0
S i work	-10,-1,10
S i work job	-1,8,-6
S i would	-9,2,5
S i would like	-15,13,1
S i wouldnt	-6,-1,4
S i you	3,-4,1
S ice	-3,7,-6
S ice ,	-16,15,-4
S ice hockey	13,-9,-9
S iceland	-1,2,-1
S iceland ,	-1,2,-1
S icelandic	-3,7,-5
S icelandic ,	-3,7,-7
S icelandic or	-5,7,-2
S id	-2,2,-1
S id appreciate	-3,3,0
S id ask	0,-4,5
S id be	-4,6,-1
S id been	5,-4,-1
S id call	9,-8,-1
S id eat	5,-4,-1
S id fancy	-2,3,-2
S id forgotten	4,-2,-1
S id go	-14,17,-3
S id gone	11,-6,-5
S id have	-7,8,-1
S id heard	17,-13,-5
S id kill	6,-4,-2
S id like	-2,1,1
S id love	4,2,-6
S id never	2,6,-10
S id rather	0,-3,3
S id say	1,0,-2
S id see	5,-4,-1
S id settle	-2,2,-1
S id sit	7,-5,-2
S id sooner	0,-8,6
S id swap	7,-4,-3
S id take	7,-2,-5
S id thought	-9,19,-15
S id walk	-9,10,-2
S id want	-9,7,2
S id watch	-8,10,-7
S id welcome	-7,13,-6
S ida	15,-13,-4
S ida ,	8,-7,-3
S ida lupino	-20,23,-5
S if FILM	-3,5,-4
S if aftersun	12,-10,-1
S if beale	7,-5,-3
S if i	3,-5,3
S if is	6,-7,-3
S if it	-2,-14,13
S if its	-6,-1,7
S if jared	5,-7,1
S if my	4,-3,-2
S if patch	12,-6,-8
S if really	-12,14,-3
S if the	-2,-6,7
S if theres	-6,5,0
S if titane	7,-5,-2
S if you	1,1,-5
S ill	2,-2,0
S ill be	5,-3,-2
S ill finish	2,-1,-1
S ill take	-6,2,3
S ill watch	-2,-4,5
S im 00	-2,5,-3
S im a	-1,2,-2
S im after	5,-2,-3
S im allergic	3,-2,-1
S im babysitting	2,-1,-1
S im chinese	-2,4,-4
S im deaf	-8,-5,9
S im done	-11,-4,14
S im eighty	11,-1,-11
S im for	-12,12,0
S im forty	3,-2,-2
S im from	-1,6,-4
S im hosting	12,-11,-1
S im ill	-13,15,-3
S im in	-2,5,-4
S im learning	-9,9,1
S im looking	-1,5,-8
S im making	1,-4,3
S im more	6,-2,-4
S im no	2,5,-6
S im not	-4,4,-2
S im off	2,-5,1
S im on	-5,7,-2
S im only	-5,5,-1
S im organising	0,-4,4
S im owed	10,-8,-3
S im prepared	-3,4,-1
S im reading	4,0,-3
S im reliving	-2,0,2
S im seventy	13,-9,-6
S im the	3,0,-4
S imagine	7,-4,-3
S impossible love	-1,2,-5
S impossible love amore	-1,2,-5
S in	2,1,-3
S in a	24,-23,-1
S in all	3,-2,-1
S in dubai	9,-9,-1
S in english	-7,-3,14
S in fact	-1,-10,7
S in her	-9,10,-3
S in home house	20,-15,-10
S in my	8,-3,-5
S in our	5,-2,-3
S in place	-10,3,3
S in short	10,-9,-2
S in the	0,1,-2
S in westen	16,-11,-8
S india	-8,9,-1
S india ,	-8,9,-1
S indian	10,-8,-2
S indian but	-10,4,6
S indonesian	-8,10,-1
S ingrid	-7,8,-1
S ingrid bergman	-7,8,-1
S inside	14,-13,-1
S inside llewyn	22,-21,0
S inside out	2,0,-1
S intense	-6,9,-6
S interstellar	8,-3,-5
S interstellar platz	3,-1,-2
S intrigue	-11,5,4
S intrigue in	-11,5,4
S inuit	4,-1,-7
S inuit ,	4,-1,-7
S iranian	-5,7,-3
S iranian ,	-3,3,0
S iranian cinema	-4,7,-4
S iranian or	-6,7,-2
S irish	-10,8,0
S irish ,	-20,12,1
S irish language	15,-14,-3
S ironing	2,0,-3
S ironing pile	7,-7,0
S is a	4,-2,-1
S is it	5,-2,-6
S is jorge	5,-3,-1
S is new	-15,15,-1
S is of	3,3,-6
S is the	-3,-2,6
S is three	-4,-2,5
S isabelle	0,2,-2
S isabelle huppert	0,2,-2
S isnt	-8,9,-3
S israeli	3,-2,1
S istanbul	-5,-1,4
S istanbul ,	-13,-11,20
S it	2,0,-2
S it began	5,-4,-1
S it came	2,-2,0
S it can	-9,11,-8
S it has	-2,-1,0
S it is	11,-10,-4
S it isnt	-7,-2,8
S it man	24,-1,-28
S it must	-9,7,1
S it neednt	-10,12,-3
S it should	-8,9,-1
S it took	6,-5,-3
S it vi	6,-4,-1
S it was	5,-3,-2
S it would	-2,0,2
S italian	1,1,-3
S italian ,	12,-10,-8
S italy	-5,6,-2
S italy ,	-6,7,-1
S itd	3,-1,-3
S itd be	3,-1,-3
S itll	-9,12,-5
S itll have	4,-1,-4
S its a	4,-2,-2
S its been	2,-1,-1
S its dark	-1,2,-1
S its derby	-4,6,-2
S its eurovision	-3,4,-1
S its for	-8,3,4
S its got	-15,16,-3
S its her	-1,3,-3
S its like	14,-13,-1
S its new	5,-4,-2
S its not	1,9,-11
S its only	4,-3,-2
S its our	4,-3,-2
S its raining	4,-3,-1
S its roman	7,-5,-3
S its so	0,3,-4
S its sunday	2,0,-1
S its the	2,-1,1
S its wet	16,-15,-3
S its with	7,-2,-5
S ive	2,-2,0
S ive a	2,0,-2
S ive an	-3,-2,4
S ive been	5,-5,0
S ive done	5,-4,-1
S ive got	4,-1,-3
S ive had	-9,1,8
S ive just	6,-4,-2
S ive killers	0,-6,4
S ive lent	10,-7,-3
S ive never	2,-1,-1
S ive no	8,-6,-2
S ive nothing	1,-6,1
S ive one	0,0,-2
S ive proposed	0,7,-11
S ive read	-7,-4,7
S ive seen	2,-5,3
S ive two	2,6,-9
S ive watched	6,-4,-2
S ja	2,-2,-3
S ja that	-5,4,-1
S jack	1,-9,3
S jackie	0,-8,6
S jackie chan	-7,-5,8
S jackson	-25,6,12
S jacques	-7,13,-9
S james	-3,3,-3
S james cameron	1,-14,9
S james dean	3,2,-6
S jamie	-7,11,-5
S jamie lee	-7,11,-5
S jane	-6,3,0
S jane austen	-4,-7,6
S japan	-4,6,-5
S japan ,	-4,6,-5
S japanese	-4,4,0
S japanese ,	-12,13,-3
S japanese animation	-4,-4,6
S japanese but	-4,-3,6
S japanese monster	-14,15,-3
S jason	-1,-3,4
S jason segel	2,-17,12
S jason statham	-3,-2,7
S javier	-1,4,-5
S javier bardem	-1,4,-5
S jaws	7,-6,-2
S jaws every	4,-2,-1
S jazz	-5,6,0
S jazz ,	-6,3,3
S jean	1,3,-5
S jean claude	-4,8,-4
S jean de	9,-9,-1
S jean gabin	-9,12,-3
S jean paul	0,2,-4
S jeanne	14,-12,-2
S jeanne dielman	3,-2,-1
S jeans	-2,3,-1
S jeans on	-2,3,-1
S jesse	6,-1,-6
S jesse eisenberg	6,-1,-6
S jesus	15,-10,-4
S jesus films	15,-10,-4
S jet	-11,11,-4
S jeunet	13,-11,-5
S jeunet and	-6,8,-3
S jewel	-8,10,-2
S jewels	-4,5,-1
S jewels ,	-4,5,-1
S jewish	2,0,-3
S jewish ,	-2,3,-2
S jim	-2,3,-2
S jim carrey	0,-3,2
S joanna	-3,-5,8
S joanna hogg	-3,-5,8
S joe	2,-4,-1
S joe dante	20,-11,-12
S joel	5,-4,-1
S joel did	5,-4,-1
S john	1,4,-7
S johnny	4,-12,7
S johnny guitar	14,-10,-7
S jojo	4,-4,1
S jojo rabbit	4,-4,1
S joker	3,-8,6
S joker ,	-3,-13,11
S joker si	8,-3,-6
S jordan	-7,12,-7
S jordan peele	-7,12,-7
S journalists	-11,12,-2
S joy	14,-11,-3
S judi	4,-1,-5
S judi dench	4,-1,-5
S julia	9,-6,-5
S julie	3,-2,-2
S julie andrews	-6,0,1
S juliette	-6,13,-7
S juliette binoche	-6,13,-7
S july	8,-9,0
S july must	8,-9,0
S jump	-3,-2,2
S jump scares	-3,-3,8
S jungle	-7,4,3
S jungle ,	-11,4,5
S jury	2,-1,-3
S jury service	4,-3,-2
S just	0,1,-2
S just a	-8,9,-3
S just back	8,-6,-2
S just between	-7,10,-3
S just cosy	-3,-5,10
S just finished	11,-10,-2
S just moved	19,-7,-14
S just so	-4,1,0
S just to	3,-2,-1
S kabhi	6,-5,-3
S kabhi khushi	6,-5,-3
S kate	-3,8,-6
S kate winslet	-3,8,-6
S katharine	-14,15,1
S katharine hepburn	-14,15,1
S kathryn	-2,6,-3
S kathryn bigelow	-2,6,-3
S kaurismaeki	-11,14,-4
S kazakh	-6,9,-7
S kazakh ,	-1,3,-4
S kedi	12,-9,-3
S kedi ,	14,-11,-4
S keep	-1,-2,3
S keep it	4,5,-10
S keep jared	3,-4,2
S keep me	-4,3,1
S keep zombies	4,-1,-3
S keira	-5,-8,11
S kelly	-4,5,-2
S kelly reichardt	-4,5,-2
S ken	-5,3,2
S ken loach	-4,-2,4
S kenneth	-5,-2,3
S kenneth branagh	-5,-6,9
S kes	8,-4,-5
S kes ,	21,-19,-6
S kes broke	5,-4,0
S kevin	-2,-2,4
S kevin hart	-7,-1,2
S kid	-7,3,3
S kid friendly	-7,3,3
S kidman	-14,7,2
S kidman with	-14,7,2
S kids	4,-1,-3
S kids are	-1,3,-3
S kids birthday	6,1,-11
S kids finally	6,-4,-6
S kids verdict	8,-6,-2
S kids want	11,-9,-3
S killers	6,-3,-3
S killers of	6,-3,-3
S kind	12,-12,-3
S kinda	0,2,-3
S kindly	0,-3,2
S kindly no	2,-4,1
S king	9,-8,0
S king kong	4,-3,0
S king richard	6,-5,0
S kings	-2,3,-1
S kings ,	-2,3,-1
S kirsten	-6,4,2
S kirsten dunst	-6,4,2
S kitchen	-5,8,-3
S kitchen sink	-5,8,-3
S klaus	13,-8,-5
S klaus kinski	12,-4,-8
S knight	14,-13,-2
S knight of	14,-13,-2
S knives	12,-9,-4
S knives out	12,-9,-4
S kore	-4,7,-3
S kore eda	-4,7,-3
S korean	-10,11,-1
S korean revenge	-5,5,1
S kubo	16,-12,-2
S kubrick	3,-2,-2
S kubrick is	-5,0,4
S kung	-8,7,1
S kung fu	-8,7,1
S kurosawa	0,2,-3
S kurosawa could	15,-10,-7
S kurt	-5,-3,6
S la	-3,3,-1
S la ,	-9,15,-12
S ladies	5,3,-11
S ladies night	12,-13,-2
S ladj	-3,5,-5
S ladj ly	-3,5,-5
S lads	13,-12,-1
S lady	12,-9,-8
S lagaan	12,-4,-8
S lake	10,-3,-7
S lake ,	-8,9,-3
S lamb	25,-20,-14
S lanthimos	6,-9,3
S lanthimos ,	7,-3,-7
S lars	-1,-6,6
S lars von	3,-3,0
S lasciatemi	0,-11,7
S lasciatemi is	0,-11,7
S last	2,0,-2
S last day	9,-7,-2
S last nights	6,-5,-3
S last on	6,-5,-1
S last time	9,-8,-1
S last week	7,-5,-2
S last years	-5,7,-2
S late	-18,20,-2
S latvian	-1,12,-6
S latvian ,	-1,12,-6
S laughed	12,-9,-4
S lavish	-1,4,-4
S lavish ,	-1,4,-4
S lawrence	7,-5,-2
S lawyer	0,-6,2
S le	4,-2,-3
S le carre	-25,26,-3
S le havre	13,-12,-1
S learning	16,-14,-7
S leave	-1,-1,3
S leave no	9,-2,-7
S leave out	-6,-3,3
S lee	-12,14,-4
S lee marvin	-6,6,-1
S left	10,-8,-3
S legend	13,-8,-6
S legend tom	13,-8,-6
S length	12,-10,-4
S lent	-7,-6,10
S leonard	9,-5,-4
S leonard bernstein	9,-5,-4
S les	-5,-7,10
S les mis	-14,-9,18
S lesbian	-4,3,1
S lesbian romance	-4,3,1
S less	-8,7,0
S less preachy	9,-3,-7
S less sad	10,1,-16
S less violence	-1,-2,-5
S less violent	-11,15,-7
S let	-2,3,0
S let it	-1,9,-9
S let me	3,-1,-3
S let the	0,2,-3
S lets build	-5,5,0
S lets do	-13,15,-2
S lets find	1,-3,2
S lets go	-2,0,1
S lets have	-5,4,1
S lets run	2,-2,-1
S lets see	9,-8,-1
S letter	13,-10,-3
S letter ,	1,2,-2
S letters	-16,17,-2
S letters ,	-16,17,-2
S liam	3,-7,4
S liam neeson	-1,-6,7
S lift	6,-4,-3
S lift to	6,-4,-3
S light	-9,0,6
S lighthearted	4,-2,-3
S lighthearted crime	4,-2,-3
S lighthouse	-5,0,1
S lighthouse keeper	-3,0,-5
S like	-4,7,-2
S like FILM	-8,7,2
S like a	2,-4,0
S like film buff	16,-15,-1
S like gusto	4,0,-3
S like that	-10,11,-2
S liked	4,-5,1
S liked is	7,-6,0
S listen	8,-6,-2
S listen ,	8,-6,-2
S literary	-19,22,-4
S little	-10,13,-5
S little women	16,-13,-4
S live	-9,-6,12
S live action	-4,1,0
S live burials	-11,-19,20
S london	-7,9,-2
S loneliness	0,2,-2
S loneliness in	0,2,-2
S lonely	-17,18,-3
S long	2,0,-2
S long ,	-2,3,-5
S long and	-5,3,3
S long answer	5,-5,-3
S long flight	-10,13,-4
S long si	4,-2,-1
S long story	8,-6,-2
S longer	-7,9,-4
S longer than	-7,9,-4
S look	-3,6,-3
S look ,	-8,9,-2
S look whos	10,-4,-7
S looking	6,-3,-4
S looking for	0,4,-3
S looking for a	-3,5,-3
S looking for dialogue	-3,4,-1
S looking for something suspenseful	-2,4,-2
S lotte	-7,13,-8
S lotte reiniger	-7,13,-8
S loud	2,-2,-1
S loud stupid	-5,6,-1
S louis	0,-5,3
S louis de	4,6,-10
S louise	2,0,-4
S louise brooks	2,0,-4
S love	-6,4,-6
S love adore	2,1,-4
S love adore alice	3,0,-6
S love adore love	7,-6,-2
S love story	-5,-3,-1
S loved	3,0,-3
S loved FILM	-3,6,-3
S loved the	8,-6,-2
S lovely	10,-8,-3
S lovers	-16,17,-2
S lovers separated	-16,17,-2
S low	6,0,-7
S luc	-7,-5,8
S luc besson	-9,6,-2
S lucasfilm	-4,2,0
S lucasfilm without	-4,2,0
S lucky	-1,4,-5
S lucky luke	-13,14,-5
S lynch	5,-3,-3
S m	-1,9,-10
S m3gan	16,-15,-3
S mad	2,-1,-1
S made	-5,9,-5
S mads	-4,1,2
S mads mikkelsen	-4,0,2
S maestro	18,-14,-4
S maggie	3,1,-6
S maggie smith	7,-6,-2
S magic	6,-4,-2
S main thing	10,-14,-2
S make	2,0,-2
S make a	9,-8,-1
S make it	-5,7,-3
S makoto	6,-21,15
S makoto shinkais	6,-21,15
S maltese	0,2,-5
S maltese ,	0,2,-5
S man	8,-7,-3
S manche	12,-11,-3
S manche like want	12,-11,-3
S manchester	11,-9,-11
S mandy	14,-12,-2
S mank	8,-6,-1
S marie	2,0,-5
S marilyn	-19,16,-1
S marion	-6,8,-3
S marion cotillard	-6,8,-3
S marriage	7,-6,-1
S marriage story	7,-6,-1
S martial arts	-4,7,-2
S marvel	-6,11,-4
S marvel carne	-11,13,-2
S mary	-14,16,-7
S mates	11,-7,-6
S matewan	5,-5,0
S matewan salt	5,-5,0
S maths	-3,1,2
S maths ,	-3,1,2
S matilda	11,-8,-3
S matilda the	6,-5,-2
S matilda went	14,-12,-6
S maureen	5,-4,-1
S may	-4,4,-1
S may i	-4,1,3
S maybe	-8,6,3
S maybe chess	-6,2,4
S me ,	9,-3,-7
S me give	2,-2,1
S me have	3,-2,-1
S me i	0,2,-4
S me meetup	-4,-7,10
S me recommend	9,-7,-3
S me sacaron	6,-3,-4
S mean	21,-15,-4
S meanwhile	6,-4,-1
S meanwhile something	6,-5,0
S medieval	-5,6,-1
S medieval ,	-5,6,-1
S meeks	4,-2,-1
S meeks cutoff	4,-2,-1
S meet	3,-2,-2
S meet me	1,0,-3
S meg	-8,6,1
S meg ryan	-8,6,1
S mein	7,-5,-3
S mein chef	7,-5,-3
S mel	1,-3,3
S mel brooks	-4,10,-6
S mel gibson	3,-10,6
S melancholia	7,-5,-1
S melancholy	-14,15,-3
S members	1,-10,5
S memories	9,-7,-2
S memories of	9,-7,-2
S men	9,-16,6
S men ,	29,-27,-7
S men in	-18,20,-5
S men screaming	-11,-10,19
S meryl	5,-3,-3
S meryl streep	-14,3,11
S metropolis	18,-17,-2
S metropolis on	5,-3,-1
S mexican	-1,2,-1
S mexican ,	-12,14,-1
S mexico	6,-5,0
S mexico ,	-6,7,1
S michael	3,-5,1
S michael bay	3,-1,-5
S michael caine	-11,16,-5
S michael haneke	4,-7,3
S michelle	-2,5,-3
S michelle yeoh	-2,5,-3
S middle	-3,5,-2
S middle ages	-1,9,-10
S midsommar	10,-8,-2
S mientras	-3,-9,6
S mientras not	-3,-9,6
S mike	-8,10,-3
S mike leigh	-8,10,-3
S mime	-5,-3,1
S mime and	-5,-3,1
S minari	12,-10,-3
S minari ,	12,-9,-2
S mine	7,-6,-1
S mine ,	10,-12,1
S minimal	6,-8,2
S minimal romance	6,-8,2
S minus	-2,6,-3
S minus jack	-1,2,4
S minus jar	-2,9,-11
S mirror	10,-7,-2
S missed	2,-1,0
S missed past	2,-1,0
S mistaken	2,0,-3
S mistaken identity	2,0,-3
S mix	0,1,-2
S mix horror	0,1,-2
S mockumentary	10,6,-15
S monica	17,-8,-10
S monica bellucci	17,-8,-10
S monster	3,0,-3
S monster by	-12,13,-3
S monty	8,-6,-3
S monty pythons	8,-6,-3
S moon	7,-5,-2
S moonlight	5,-2,-6
S moonrise	9,-8,-2
S moonrise kingdom	9,-8,-2
S more	-3,3,1
S more ,	-6,9,-3
S more about	-4,5,-2
S more african	-2,-2,4
S more americans	-14,15,-3
S more aristocrats	3,4,-11
S more australian	-2,-3,5
S more brutal	-12,13,-2
S more by	-9,11,-1
S more drawn	7,-7,-1
S more food	-9,5,3
S more for	-8,10,-6
S more french	1,3,-4
S more hand	-3,5,-2
S more hard	-3,4,-1
S more heat	7,-7,-2
S more hitmen	0,3,-2
S more hotels	8,9,-16
S more japanese	4,-2,-4
S more katharine	-18,20,-3
S more like	-5,5,0
S more old	-4,6,-1
S more poetic	-5,7,-2
S more practical	5,-2,-3
S more puppets	5,-7,4
S more sandals	-1,2,-1
S more such	12,-10,-2
S more that	-9,13,-9
S more visual	-2,3,0
S more where	-1,-15,17
S more without	4,0,-4
S morgan	-1,-1,-2
S morgan freeman	-1,-1,-2
S mosfilm	-2,4,-2
S mosfilm comedy	-2,4,-2
S mother	-7,10,-9
S mother has	7,-7,0
S mothers	-3,7,-4
S mothers and	-5,6,-1
S mountaineers	-7,-6,2
S mountaineers ,	-7,-6,2
S mountains	-1,3,-4
S movie	-1,3,-2
S movie argentino	1,2,-3
S movie for	8,-8,-2
S movie in	9,-8,-2
S movie night	14,-13,-3
S movie of	-3,5,-1
S movie spy	5,-3,-3
S movie vampire	2,-9,6
S mr	10,-8,-2
S mr patel	9,-9,-1
S mrs	1,2,-4
S mrs ames	2,-1,-1
S mrs wojcik	0,3,-5
S mud	-16,17,-1
S mud ,	-4,4,-1
S mum	6,-3,-3
S mum ,	13,-12,-1
S mum and	7,-2,-5
S mum cant	9,0,-8
S mum hides	3,-2,0
S mum n	-2,2,-1
S mum saw	3,-2,0
S mum says	0,-9,8
S mums	5,-1,-4
S mums bought	-3,4,-3
S mums got	2,-1,0
S mums hip	8,-4,-5
S mums on	9,-8,-4
S murder	-10,3,7
S murder in	-2,-2,6
S murnau	8,-3,-4
S murnau with	4,-1,-2
S music ,	-9,9,-4
S musicals	1,-5,2
S musicals make	4,-5,-1
S mussolini	8,-7,-4
S mussolini era	8,-7,-4
S must	8,-6,-2
S mustang	10,-9,-2
S my	2,-2,-1
S my allotment	6,-5,-1
S my american	8,-6,-2
S my aunt	-2,0,2
S my big	12,-10,-2
S my book	9,-5,-4
S my boss	7,-5,-3
S my boy	2,-1,-1
S my boyfriend	7,-3,-3
S my boyfriends	4,-3,-1
S my boys	0,-2,2
S my bridge	10,-8,-3
S my brother	4,-4,0
S my brothers	-6,4,0
S my class	5,-6,1
S my cleaner	4,-2,-2
S my cleaning	6,-4,-2
S my colleague	-1,3,-2
S my cousin	-1,-6,6
S my cousins	9,-7,-2
S my dad	3,1,-5
S my dads	4,-2,-2
S my date	3,-3,0
S my daughter	0,-2,2
S my daughters	-6,8,-3
S my dog	6,-7,-2
S my east	4,-3,-1
S my eldest	-2,3,-1
S my ex	9,-7,-5
S my expectations	4,-3,-1
S my father	10,-4,-6
S my fella	14,-13,-1
S my fiance	-1,-6,4
S my first	5,-3,-3
S my flatmate	2,-1,-1
S my flatmates	0,3,-4
S my flats	2,-15,11
S my four	6,-4,-1
S my friend	-4,3,0
S my friends	5,-3,-3
S my gap	-8,0,8
S my german	-2,4,-1
S my girlfriend	2,1,-2
S my girlfriends	5,-12,8
S my gran	-3,1,1
S my granddaughter	2,-1,-1
S my grandfather	2,-1,0
S my grandmother	6,-4,-3
S my grandson	0,2,-1
S my grannys	0,4,-6
S my grans	2,-1,-1
S my gym	9,-6,-3
S my hamster	-3,5,-3
S my heart	2,-1,-1
S my housemates	-4,6,-2
S my husband	6,-4,-2
S my husbands	-4,-9,12
S my in laws	4,-5,-1
S my in laws maman	4,-5,-1
S my inner	0,1,-3
S my kid	14,-12,-3
S my kids	-2,5,-5
S my knees	3,-1,-3
S my knittings	-8,11,-2
S my lad	-6,0,2
S my lads	3,-2,-2
S my late	3,-2,-2
S my little	3,-2,-1
S my lot	6,-8,2
S my mate	-2,7,-6
S my mates	2,-1,-1
S my mother	6,-3,-3
S my mothers	-5,-6,10
S my mum	1,-6,4
S my nan	6,-5,-1
S my neighbour	5,-4,-2
S my neighbours	7,-5,-2
S my nephew	-3,1,2
S my new	2,-5,2
S my niece	2,-1,-1
S my octopus	4,-2,-2
S my old	10,-9,-2
S my old age elderly	-3,10,-8
S my other	3,-2,-1
S my own	-8,8,-4
S my parents	5,-2,-3
S my parents pere	3,0,-5
S my partner	4,-3,-1
S my phd	3,-1,-1
S my physio	4,-2,-2
S my reading	-4,6,-2
S my roomies	5,-1,-3
S my roommates	2,-1,-2
S my shift	-17,19,-4
S my sisters	7,-5,-2
S my son	6,-5,-1
S my sons	4,-2,-1
S my star	10,-7,-3
S my stepson	9,-6,-2
S my student	10,-7,-3
S my students	-2,1,1
S my surgeon	-1,-8,5
S my swedish	-2,5,-3
S my syndic	-11,12,-3
S my tastes	5,-2,-3
S my teenage	6,-3,-2
S my teenager	1,2,-2
S my ten	2,-1,-1
S my terrence	10,-1,-9
S my therapist	3,-3,0
S my therapists	5,2,-10
S my three	-3,-14,11
S my train	4,-2,-2
S my tutor	7,-5,-2
S my twins	5,-3,-3
S my two	4,-3,-1
S my uncle	0,6,-6
S my week	-1,3,-3
S my whole	5,-3,-2
S my wife	3,-1,-2
S my wife frau	12,-1,-12
S my wifes	5,-3,-3
S my wrists	3,0,-3
S my youngest	9,-4,-5
S mystery	10,-8,-3
S mystery ,	-8,10,-2
S nah	7,-4,-2
S naked	11,-8,-3
S naked gun	10,-8,-1
S nan	3,-2,-1
S nan remembers	3,4,-4
S nans	7,-6,-1
S nans eighty	7,-6,-1
S napoleon	-5,9,-3
S napoleon ,	-18,20,-3
S near	-2,6,-4
S near dark	10,-6,-5
S need	-5,3,2
S need a	-7,7,0
S needles	-11,-19,19
S neighbours	5,-5,-2
S nein	4,2,-10
S nein ,	4,2,-10
S neither	4,2,-6
S neither cowboys	-1,3,-4
S neither hanks	2,-3,1
S neither of	5,-2,-3
S neon	-3,4,-1
S neon ,	-3,4,-1
S network	15,-12,-4
S never	2,3,-4
S never again	5,-15,7
S never been	-4,6,-4
S never forgave	9,-6,-2
S never got	7,-6,-2
S never mind	-11,13,-2
S never saw	5,-4,0
S never seen	3,-3,1
S never trust	5,-4,-1
S new	-3,5,-4
S new hollywood	14,-12,-2
S new york	-13,19,-7
S new zealand	-5,6,-1
S next ,	-4,3,0
S next heatwave	5,-4,-1
S next id	-3,-3,3
S next skip	0,5,-6
S next sunday	5,-7,2
S next wednesday	-18,19,-2
S next week	6,-6,-2
S nic	3,-7,1
S nic cage	3,-7,1
S nice	-3,3,-2
S nicolas cage	-7,3,3
S nicole	1,6,-8
S nicole kidman	1,6,-8
S nigerian	-7,8,-3
S night	-4,-3,8
S night before	19,-15,-4
S night buses	-14,16,-6
S nil	5,-3,-2
S nil by	5,-3,-2
S nineties	-11,19,-14
S ninety	0,4,-4
S ninety four	-6,10,-6
S ninjas	-12,15,-5
S ninjas ,	-4,7,-5
S no ,	7,3,-9
S no FILM	5,-4,-2
S no animals	19,-8,-16
S no boxing	-10,1,8
S no cartoons	2,-6,0
S no cops	0,-4,2
S no country	12,-2,-10
S no dead	-1,-3,4
S no dementia	-3,-6,7
S no explosions	-1,-6,6
S no ghosts	-5,-8,12
S no horror	-3,6,-3
S no idea	3,0,-3
S no john	0,-3,3
S no jump	-2,-2,4
S no kid	1,-6,3
S no kids	-9,-3,9
S no kissing	0,-9,4
S no more	4,0,-5
S no need	2,3,-7
S no not	16,-9,-10
S no offence	6,-1,-4
S no one	7,-14,6
S no poirot	2,-5,5
S no remake	6,-9,0
S no remakes	16,-7,-12
S no russell	12,-5,-8
S no sandra	-8,10,-7
S no sex	-3,2,1
S no sharks	-11,-9,15
S no subtitles	-10,15,-13
S no sudden	-2,-4,6
S no swearing	8,-7,-2
S no tarantino	4,-3,-2
S no teen	-6,-3,9
S no time	9,-1,-8
S no to	-3,-8,7
S no torture	-5,2,3
S no vampires	0,-9,9
S no von	2,-1,-1
S no wait	-2,4,-2
S no war	-6,-8,12
S nobody	5,-3,-2
S nobody at	2,-2,-1
S nobody could	4,-1,-3
S nobody in	5,-5,0
S nobody me	5,-3,-2
S nobody murdered	-8,5,6
S nobodys	18,-11,-7
S noir	13,-11,-4
S nollywood	-2,4,-2
S nollywood ,	-1,3,-2
S nomadland	10,-8,-1
S nomadland ,	10,-8,-1
S none	-5,5,0
S none of	-5,5,0
S nope	6,-3,-3
S nope ,	-1,0,2
S nora	0,1,-2
S nora ephron	-1,2,-1
S nora tschirner	4,-1,-4
S north	7,-5,-4
S northern	-11,17,-7
S norwegian	-5,7,-5
S nosferatu	17,-14,-4
S nostalgia	10,-8,-2
S not a	2,-1,-1
S not american	-7,-7,12
S not another	4,-2,-2
S not as	-8,6,-3
S not bothered	4,4,-8
S not fussed	-9,7,-1
S not going	12,-12,-1
S not gonna	-1,6,-5
S not in	4,-4,0
S not in the mood for	4,-9,3
S not into	-11,-1,10
S not me	6,-2,-3
S not more	0,3,-3
S not my	-8,-8,13
S not of	-10,-8,18
S not one	5,-9,3
S not overly	2,0,0
S not quite	5,-7,-1
S not really	-12,4,8
S not russell	9,-2,-9
S not se	21,-13,-13
S not since	5,-1,-4
S not so	-4,10,-5
S not tell	0,-3,3
S not that	-7,1,2
S not the	-9,3,5
S not to	6,-4,-3
S not tom	-7,-2,7
S not tonight	6,-4,-1
S not too	0,-3,-2
S not want	3,1,-2
S nothing	2,-2,-1
S nothing about	4,-5,1
S nothing above	5,-1,-5
S nothing after	-5,-3,8
S nothing against	7,-1,-7
S nothing american	-6,-1,6
S nothing before	3,4,-9
S nothing by	2,-5,3
S nothing from	-2,-5,9
S nothing like	8,3,-20
S nothing longer	20,-14,-10
S nothing russian	8,-3,-6
S nothing that	6,-10,3
S nothing too	-3,0,2
S nothing with	3,-5,1
S now	-2,2,1
S now i	-2,-5,5
S now id	7,-5,-3
S now im	2,-4,0
S now its	4,0,-5
S now quickly	2,-2,-1
S now something	-13,13,-1
S now that	-7,10,-2
S now what	0,-5,4
S now whats	-1,0,2
S nowt	-4,-12,12
S nowt with	3,-14,7
S nuclear	-5,1,0
S nuns	-15,18,-3
S nuns ,	-6,8,-1
S ocho	7,-4,-2
S ocho apellidos	7,-4,-2
S odd	-1,-6,4
S of	-4,2,2
S of kleber	-2,6,-6
S of matteo	-7,9,-5
S of the	-8,9,-3
S of wolf	-10,11,-2
S off	-5,-1,3
S off duty	-1,-9,5
S office	0,3,-3
S office comedy	10,-7,-4
S oh	5,-4,-1
S oh ,	4,-4,0
S oh the	6,-4,-1
S ok	-3,5,-1
S ok final	21,-1,-19
S ok last	-8,17,-13
S ok so	3,-5,2
S ok tea	9,-8,-1
S okay	-4,7,-4
S okay ,	-19,22,-6
S okay the	11,-7,-4
S old	3,1,-3
S old age	16,-16,-4
S old fashioned	-8,5,0
S old lovers	-5,6,-1
S old percy	13,-12,-3
S old spies	-8,9,-3
S oldboy	9,-5,-5
S older	-16,18,-4
S om	5,-4,-1
S om shanti	5,-4,-1
S omit	0,-19,8
S omit gratuitous	0,-19,8
S on	5,-1,-4
S on a	-11,12,-3
S on best	-3,5,-4
S on edge	13,-9,-4
S on edge of	13,-9,-4
S on my	-2,1,2
S on our	4,-3,-1
S on paper	7,-6,-1
S on principle	6,-5,0
S on the	-3,3,0
S on tuesday	3,-2,-2
S on valentines day	13,-9,-10
S once	4,-1,-5
S once a	4,-4,-1
S once upon	11,-11,-1
S once wed	-15,17,-7
S one	0,3,-3
S one cut	19,-13,-6
S one for	-2,4,-3
S one more	-14,10,3
S one of	-2,2,0
S one room	-4,13,-13
S only	2,-1,-4
S only half	12,-10,-2
S only the	13,-12,-4
S opening	4,-1,-4
S opening bids	12,-9,-3
S opening night	-2,5,-4
S oppenheimer	6,-5,-2
S oppenheimer ,	6,-5,-2
S or	-5,2,0
S or anything	-2,-4,6
S original	2,1,-6
S original language	16,-13,-10
S orlando	9,-6,-3
S orlando ein	9,-6,-3
S orson	0,3,-3
S orson welles	0,3,-3
S oslo	2,0,-2
S oslo ,	1,1,-2
S oslo august	4,-1,-3
S other	-1,5,-4
S other options	-3,4,-2
S otherwise	-5,7,-3
S our	0,2,-1
S our april	-4,6,-4
S our au	4,-3,-3
S our book	-6,8,-2
S our boys	-12,12,-3
S our cinema	3,-2,-1
S our clubs	5,-1,-4
S our exchange	18,-4,-13
S our marriage	3,-2,-1
S our quiz	2,-1,-1
S our reading	8,-7,-1
S our small little	5,-4,-1
S our son	-2,4,-2
S our street	2,-2,-1
S our teenage	4,-3,-1
S our thirtieth	-2,2,1
S our thursday	13,-10,-4
S our toddlers	1,2,-3
S ousmane	0,2,-4
S ousmane sembene	0,2,-4
S over	-2,5,-3
S over my	6,-4,-2
S ozu	-26,27,-2
S pa	4,-3,-1
S pacino	3,-10,8
S paddington	1,2,-3
S paddington number	-9,10,0
S pakistani	2,0,-2
S pakistani ,	2,0,-2
S palestinian	-3,6,-5
S palestinian films	-3,5,-2
S palm	3,-1,-3
S palm springs	11,-10,-1
S papa	7,-2,-6
S pappa	6,-2,-3
S pappa ante	6,-2,-3
S paris	-4,-3,9
S paris ,	-7,8,-3
S park	-1,4,-3
S park chan	-1,4,-3
S paso	-11,13,-5
S paso doble	-11,13,-5
S pass	-3,0,-2
S pass on	-4,1,-2
S past	6,-5,-1
S past lives	6,-5,-1
S patisserie	-13,7,1
S patisserie ,	-13,7,1
S patricia	-7,8,-3
S patricia highsmith	-7,8,-3
S patrick	-1,3,-3
S patrick swayze	-1,3,-3
S paul	-1,4,-3
S paul giamatti	2,3,-5
S paul newmans	-6,8,-3
S paul thomas	4,-5,-2
S paul verhoeven	-7,8,-2
S peaky	2,0,-5
S peaky blinders	2,0,-5
S pearl	8,-6,-3
S penelope	-5,9,-4
S penelope cruz	-5,9,-4
S people	2,-2,1
S people who	-5,9,-5
S perfect	13,-11,-1
S perfect strangers	11,-10,-1
S period	-4,6,-3
S period pain	12,-10,-4
S persona	16,-11,-5
S peruvian	-23,24,-6
S peruvian ,	-23,24,-6
S peter	-6,-6,11
S pets	5,5,-8
S pets ,	5,5,-8
S pg	-1,3,-3
S pg ,	-13,13,0
S pg at	4,-3,-5
S philadelphia	12,-9,-3
S philadelphia opera	12,-9,-3
S philip	-2,5,-2
S philip seymour	-2,5,-2
S philomena	17,-16,-2
S philomena together	4,-3,0
S phone	1,0,-2
S phone calls	-8,9,-2
S pick	-5,7,-3
S pick us	10,-10,-2
S picked	2,-1,-1
S picked up	2,-1,-1
S picture	16,-15,-1
S piedone	14,-11,-2
S piedone the	14,-11,-2
S pierce	-4,-12,7
S pierce brosnan	-4,-12,7
S pig	4,-2,-3
S pig ,	-9,10,-2
S pirates	4,-5,1
S pirates ,	1,-2,0
S pirates or	-18,15,5
S pixar	-9,9,1
S plague	8,-6,-6
S play	5,-2,-3
S play us	5,-2,-3
S please combine	4,-2,-2
S please find	-12,14,-2
S please no	3,-9,5
S please not	12,-3,-10
S please nothing	-6,-6,11
S please spare	0,-2,2
S pls	-2,-2,0
S point	9,-7,-1
S point break	9,-7,-1
S poison	-2,2,1
S poison ,	-2,2,1
S polanski	5,-14,6
S polish	1,0,-2
S polish ,	-4,5,-1
S polish movie	5,-3,-2
S political	-8,1,5
S political ,	-5,9,-4
S politicians	-6,10,-5
S politicians ,	-6,10,-5
S politics	6,-8,-2
S politics ,	-14,17,-3
S poor poverty	7,-6,-1
S poor poverty beast creature	7,-6,-1
S popcorn	11,-10,-1
S portugal	1,2,-4
S portugal was	1,2,-4
S portuguese	-1,2,-3
S portuguese ,	-1,2,-3
S possession	10,-11,0
S possession ,	6,-14,4
S post	1,0,-2
S post war	-3,4,0
S pottery	-2,6,-5
S poverty	-2,-18,17
S poverty ,	-2,-18,17
S powell	0,2,-2
S powell and	0,2,-2
S practical	4,-4,0
S practical effects	-20,17,2
S pre	-1,3,-2
S pre code	2,-1,-2
S predator	11,-9,-2
S pretty	2,3,-5
S prey	13,-11,-1
S pride	9,-8,-2
S pride ,	7,-4,-2
S pride and	6,-4,-1
S priest	-15,17,-3
S priests	-10,5,4
S priests ,	-10,5,4
S priscilla	7,-4,-2
S prison	6,-5,-3
S prison break	-12,13,-1
S programme	3,-2,-3
S programme note	-4,5,-2
S prohibition	-12,5,7
S prohibition ,	-12,5,7
S prom	-3,-5,7
S promising	20,-16,-6
S promising young	20,-16,-6
S proud	20,-19,-2
S proud owner	3,-2,-1
S provided	-2,0,2
S provided its	3,5,-11
S provided nobody	4,2,-6
S provided the	-11,2,8
S psychedelic	-5,-1,5
S psychedelic without	-5,-1,5
S puppys	4,-3,-3
S puppys first	4,-3,-3
S pure	8,-7,-2
S pure serotonin	8,-7,-2
S put	0,2,-2
S put a	6,-5,-1
S put explosion	-4,5,-2
S put it	6,-6,0
S quebec	-8,9,-1
S quebec ,	-8,9,-1
S queen	7,-5,-2
S queen of	7,-5,-2
S quentin	-9,4,4
S quentin tarantino	0,-9,8
S questanno	6,-5,-2
S questanno in	6,-5,-2
S quick	0,1,-2
S quick ,	0,1,-2
S quiet	-11,12,-2
S quiet ,	-10,11,-1
S quieter	3,1,-3
S quieter than	10,-4,-3
S quirky	-20,6,9
S quiz	0,2,-3
S quiz question	0,2,-3
S rachel	4,-1,-4
S rachel weisz	-1,4,-3
S racing	-2,-7,8
S racing in	7,-6,-1
S raiders	6,-5,-2
S raiders beats	6,-5,-2
S rain	2,3,-4
S rainy	13,-11,-5
S rams	13,-11,-1
S rams ,	15,-14,-1
S ranked	8,-7,-1
S ranked by	7,-7,0
S ratcatcher	4,-2,-4
S ratcatcher ,	0,2,-4
S rated	5,-3,-3
S rated 00	6,-5,-4
S rather	2,0,-2
S rather not	-7,1,6
S rather year years	1,1,-2
S ratings	5,-2,-2
S ratings since	5,-2,-2
S rats	-10,-8,14
S ray	-7,11,-5
S real	-17,18,-4
S really	-2,-3,3
S rebecca	8,-6,-2
S rec	20,-17,-5
S recommend	-4,6,-4
S red	4,-2,-2
S red haired	-21,22,-2
S red sparrow	14,-12,-3
S redford	-2,4,-4
S regency	-9,5,4
S regency ,	-11,3,7
S remember	17,-12,-10
S resistance	-3,5,-2
S resistance ,	-3,5,-2
S restaurant	-1,3,-2
S restaurant ,	-1,3,-2
S revenge	-3,5,-2
S reward	8,-9,0
S reward film	8,-9,0
S riccardo	-8,7,2
S riccardo scamarcio	-8,7,2
S richard	-3,0,2
S richard curtis	4,-23,17
S richard linklater	-15,24,-11
S riches	1,2,-4
S riches to	1,2,-4
S ridley	-8,8,-4
S ridley scott	-8,8,-4
S right	1,0,-2
S right ,	1,1,-2
S right after	3,-1,-1
S rita	-5,8,-4
S rita blanco	-10,11,-2
S rival	-4,7,-2
S rival bakers	-4,7,-2
S road	-1,-1,3
S road movie	-16,6,7
S road trip	-6,5,1
S roald	-2,-2,0
S roald dahl	-2,-2,0
S roba	-1,2,-6
S roba eighties	-1,2,-6
S robby	-8,12,-5
S robby mueller	-8,12,-5
S robert	-1,4,-3
S robert altman	-11,12,-2
S robert bresson	0,2,-8
S robert de	-5,8,-1
S robert eggers	6,-3,-4
S robert pattinson	-2,4,-3
S robert redford	23,-21,-9
S robin	-5,2,1
S robin williams	-5,2,1
S robocop	10,-8,-2
S robocop statue	14,-12,-2
S robot	-3,3,0
S robot ,	-14,13,1
S robots	-3,8,-13
S rock	2,1,-3
S rock and	-9,11,-2
S rock star	-11,7,4
S rock star ,	-8,2,6
S rocky	11,-6,-8
S roger	-1,-4,4
S roger moore	-9,-2,7
S rom	0,-7,7
S rom com	-13,5,-1
S roma	4,-1,-2
S roma on	12,-11,-1
S romanian	-14,17,-3
S romanian ,	-6,9,-3
S romantic	-22,13,6
S romcom	-3,5,-5
S romcom ,	-2,4,-4
S romcoms	-6,-11,11
S rome	2,1,-4
S rome city	15,-14,-1
S romy	-3,5,-5
S romy fashion designer	-3,5,-5
S rrr	12,-10,-2
S ruben	-1,-10,10
S ruben oestlund	-1,-10,10
S rude	-11,12,-2
S rule	2,-15,10
S rule out	2,-15,10
S rungano	-5,9,-3
S rungano nyoni	-5,9,-3
S running	-14,5,2
S running ,	-11,7,2
S rushmore	6,-6,-2
S rushmore then	6,-6,-2
S russian	-11,8,2
S russian ,	-11,8,3
S ryan	7,-3,-5
S ryan gosling	9,2,-12
S ryan reynolds	2,-11,6
S sad	-19,1,13
S sailing	-13,14,-1
S sailing ,	-4,6,-1
S sailors	4,-2,-5
S sailors on	-20,22,-4
S saint	13,-9,-7
S saint maud	13,-9,-7
S sally	0,1,-7
S sally potter	0,1,-7
S saltburn	1,1,-2
S saltburn put	-9,11,-2
S sam	-3,8,-20
S same	-3,1,2
S same as	-2,5,-2
S sami	4,-6,4
S sami ,	-18,23,-5
S samuel	-16,1,4
S samuel l	-16,1,4
S samurai	-3,6,-4
S sandra	-8,5,1
S sandra bullock	-9,2,6
S sandrine	-10,13,-6
S sandrine kiberlain	-10,13,-6
S saoirse	-10,13,-5
S saoirse ronan	-10,13,-5
S satantango	8,-5,-3
S satire	2,0,-3
S satoshi	-11,9,-1
S satoshi kon	-11,9,-1
S satyajit	2,0,-4
S satyajit ray	2,0,-4
S saudi	5,-3,-5
S saudi ,	5,-3,-5
S saving	0,2,-2
S saving the	7,-6,-2
S saw FILM	0,4,-3
S saw barbie	7,-5,-2
S saw before	4,-2,-2
S saw it	2,-2,0
S saw oppenheimer	8,-7,-1
S saw speed	5,-1,-4
S saw the	4,-3,-3
S saw wicked	8,-6,-3
S say	6,-6,0
S say what	5,-7,1
S say you	4,-2,-2
S scam	-13,15,-4
S scam artists	-13,15,-4
S scandinavian	-4,3,-1
S scandinavian crime	-2,4,-4
S scarier	11,-5,-6
S scarier than	11,-5,-6
S scary	4,-5,1
S scary but	3,-3,-2
S scary of	7,-3,-5
S school	-3,1,0
S school of	0,3,-5
S school reunion	-14,17,-5
S sci	-1,2,-1
S sci fi	-1,2,-1
S science	-7,6,0
S science fiction	-4,2,-1
S science fiction old	-3,4,-2
S scientists	-14,-6,19
S scorsese	-6,7,-2
S scottish	-17,16,0
S scottish ,	-2,2,1
S scrap	6,-4,-2
S scrap that	-6,5,1
S scrap the	7,-1,-4
S scratch	1,-15,13
S scratch the	-2,-13,11
S scream	9,-7,-2
S scream sharp	5,-3,-3
S se	0,-8,7
S se forbidden taboo	2,-21,13
S se is	7,-3,-5
S se me	-1,4,-6
S se the	-8,-3,9
S sea	-8,12,-4
S sea ,	0,4,-4
S second	-5,7,-3
S second baby	3,-3,0
S second half	1,1,-5
S see	16,-15,-2
S seeing	18,-15,-6
S seen	4,-6,2
S seen all	-3,-6,7
S seen the	2,-2,0
S seen worst	3,-1,-2
S selkies	-3,4,0
S selkies ,	-3,4,0
S send	-4,5,-3
S send me	3,-2,-1
S send something	3,-2,-2
S senegal	-4,8,-7
S sentence	3,-2,-1
S sentence us	3,-2,-1
S set	0,6,-6
S set in	-5,7,-2
S seven	7,-3,-5
S seven of	5,-4,0
S seven seagal	0,-11,5
S seventy	3,1,-6
S seventy year	21,-20,-1
S sex	1,-2,1
S sex scenes	1,-2,1
S sexier	-3,-5,6
S sexier than	-3,-5,6
S sexy	-2,4,-3
S sexy but	1,1,-4
S shah	-7,4,2
S shah rukh	-7,4,2
S shakespeare	-13,13,-1
S shanghai	13,-1,-14
S sharks	-7,5,2
S she	4,-3,-2
S she ,	-2,2,0
S she asked	3,-2,-1
S she came	10,-7,-3
S she cant	6,-5,-4
S she fancies	1,1,-3
S she fell	5,-2,-2
S she gave	7,-2,-6
S she had	6,-5,-1
S she has	6,-5,-2
S she liked	-10,11,-4
S she likes	8,-5,-3
S she reads	4,-2,-1
S she said	2,0,-2
S she says	3,-2,-4
S she thinks	3,-1,-2
S she wants	-1,-4,4
S she went	4,-2,-3
S shed	3,-3,-1
S shed like	-5,3,2
S shell	-2,3,-3
S shes a	-8,5,3
S shes eager	-6,9,-3
S shes eight	10,-14,-1
S shes for	7,-4,-3
S shes from	7,-6,-1
S shes in	3,-2,-1
S shine	15,-12,-5
S shirley	2,1,-3
S shirley maclaine	-7,10,-3
S shirley valentine	9,-8,-3
S shock	-8,10,-5
S shock corridor	18,-14,-3
S shoplifters	4,-3,-2
S shoplifters ,	4,-3,-2
S short	3,-1,-3
S short ,	-4,5,-2
S short and	-11,12,-4
S short stories	-20,21,-2
S shorter	5,-1,-6
S shorter than	-7,9,-5
S should	18,-10,-8
S should be	18,-10,-9
S show	1,1,-3
S show me	1,-2,0
S shyamalan	6,-14,6
S si	-7,-4,11
S sick	2,-6,4
S sick of	-10,5,5
S sidney	-2,7,-2
S sidney lumet	-1,2,-1
S sidney poitier	-3,7,-3
S siete	10,-9,-2
S siete boyfriend girlfriend	10,-9,-2
S signs	8,-7,-2
S silence	5,-3,-3
S silent	-3,3,-1
S silent ,	-1,-3,4
S silent film	-7,11,-6
S silent hollywood	-16,15,-3
S silly	-7,7,-2
S silly ,	-7,8,0
S simon	-9,7,0
S simon pegg	-9,7,0
S since	-2,1,0
S since my	-1,-4,3
S since recovering	-7,-1,8
S since the	-9,11,-2
S since then	10,-9,-1
S since weve	-1,4,-4
S since you	6,-5,-2
S singing singer	8,-6,-2
S singing singer street	8,-6,-2
S sis	9,-5,-3
S sissi	10,-7,-4
S sister	8,-5,-2
S sister in	3,-2,-1
S sisters	-2,-4,5
S sisters ,	-9,-2,10
S six	5,-7,2
S six of	6,-9,4
S sixties	-7,6,1
S sixties ,	0,2,-2
S sixties czech	-7,9,-2
S sixty	5,3,-8
S skip	6,-5,-1
S skip the	-2,2,-2
S skipped	5,-2,-5
S skipped lunch	5,-2,-5
S slapstick	-5,1,2
S slapstick silly	5,-2,-6
S slapstick silly ,	5,-2,-6
S slept	11,-9,-2
S slovak	-14,17,-4
S slovak ,	-6,8,-2
S slow	-5,-4,9
S slow ,	3,3,-8
S slow burn	-16,17,0
S slow burning	-10,13,-4
S small	-3,5,-2
S small ,	-9,10,-1
S small axe	18,-16,-3
S small town	-2,3,-1
S smart	-12,16,-4
S smth	5,-2,-3
S smth tense	3,-5,2
S snow	-10,12,-3
S snow ,	-3,3,0
S snow and	7,-4,-3
S so	-3,4,-1
S so ,	-5,5,-1
S so a	-4,2,1
S so africa	1,-2,2
S so again	-6,1,5
S so another	-21,21,-2
S so anything	-1,-1,2
S so as	3,2,-1
S so bittersweet	1,1,-4
S so butler	-1,-2,2
S so conversation	-10,5,3
S so do	-9,10,-3
S so european	4,-2,-5
S so far	7,-6,0
S so find	-5,6,0
S so for	-4,6,-1
S so funny	-8,2,6
S so future	3,-3,-5
S so ghosts	7,-11,7
S so give	-9,10,-2
S so guinness	-13,7,3
S so in	16,-14,-6
S so it	-6,-2,5
S so itd	6,-5,0
S so its	-2,3,-3
S so japanese	15,-11,-4
S so kindly	4,0,-5
S so leave	-11,-3,10
S so lets	5,-10,3
S so like	-16,6,9
S so lorries	-13,13,-5
S so magic	6,-9,3
S so midlands	-4,5,-1
S so more	-1,2,-2
S so mothers	2,-4,2
S so musical	1,1,-2
S so my	7,-5,-1
S so no	-5,10,-5
S so nothing	-8,7,0
S so ok	-3,3,1
S so one	-12,10,0
S so slip	11,-9,-2
S so something	6,0,-10
S so space	6,-5,0
S so sweets	-15,17,-3
S so the	10,-8,-2
S so there	7,-5,-2
S so to	-3,2,2
S so trains	8,-6,-2
S so uh	3,-1,-2
S so we	6,-1,-6
S so what	-2,-5,5
S so wisteria	-5,6,0
S so yes	-2,1,2
S soap opera	-5,8,-4
S soap opera my	-5,8,-4
S sofia	-4,5,-2
S sofia coppola	-4,5,-2
S soft	-6,1,4
S soft ,	-5,-1,5
S softer	2,0,-3
S solid	6,-3,-7
S solidarity	-12,13,-2
S solidarity ,	-12,13,-2
S some	-6,9,-3
S some other	-1,2,-1
S some speak	17,-14,-7
S somebody	2,0,-3
S somebody at	2,-1,-2
S somebody bring	6,-4,-2
S someone	-5,7,-2
S someone at	9,-7,-3
S someone behind	5,-3,-1
S someone brave	6,-9,2
S someone in	-2,-2,4
S someone quoted	4,-3,-1
S someones	13,-9,-5
S someones nicked	12,-8,-6
S something	-1,2,-1
S something australian	5,-8,3
S something british	-2,2,0
S something chose	-12,13,-3
S something clever	-2,-5,7
S something colourful	-5,2,5
S something cozy	3,1,-5
S something cuban	-2,2,0
S something eighteenth	-8,9,-2
S something else	-5,5,0
S something for	-4,1,2
S something from	-5,8,-3
S something funny	-4,1,2
S something gentle	3,-2,0
S something gothic	-3,4,-1
S something hopeful	7,-2,-5
S something irish	8,-9,2
S something light	12,-8,-4
S something like	-4,4,1
S something long	18,-15,-2
S something more	-5,6,0
S something new	-6,7,-1
S something nordic	5,-5,-1
S something of	8,-7,-2
S something on	12,-9,-2
S something prehistoric	-4,0,4
S something romantic	-4,-10,10
S something set	-1,4,-4
S something short	-6,7,-3
S something so	1,1,-4
S something spanish	4,-7,3
S something that	-14,9,3
S something to	4,0,-3
S something truc	1,3,-3
S something we	-7,6,3
S something where	-2,1,-1
S something with	-3,4,0
S somewhere	3,-1,-3
S son children	6,-3,-4
S son children of	6,-3,-4
S song	3,2,-9
S sorry	9,-13,2
S sorry ,	8,-16,4
S sorry we	2,-1,-1
S sort	7,-5,-4
S sort of	7,-5,-4
S sound	4,-3,-1
S sound of	4,-3,-1
S south	-4,-1,6
S south africa	-4,1,3
S south african	-6,0,4
S south korean	0,-9,11
S south london	-11,12,-2
S southern	-5,1,0
S space	-6,6,0
S space ,	-6,0,5
S space opera	-3,4,0
S spaceships	-10,8,-1
S spaceships ,	-9,3,3
S spaghetti	-2,4,-1
S spanish	5,-2,-4
S spanish ,	-8,9,-2
S spanish perhaps	3,-1,-6
S spare	3,-5,1
S spare me	-4,-2,6
S spare us	-1,-1,2
S spent	10,-9,-1
S spent all	8,-7,-2
S spent the	6,-5,-1
S spider	1,-3,0
S spider free	0,-4,-3
S spielberg	2,5,-10
S spielberg ,	7,5,-18
S spies	-6,9,-6
S spoof	8,9,-17
S spoof ,	8,9,-17
S spooky	1,-4,3
S spooky is	-6,4,0
S sports	-4,-5,8
S sports ,	1,-14,11
S spotlight	6,-7,-1
S spotlight ,	6,-7,-1
S sprawling	-9,9,-1
S sprawling ,	-9,9,-1
S stalker	7,-4,-3
S stalker i	2,-1,0
S stallone	9,-18,4
S stardust	14,-6,-12
S starring	-4,12,-9
S started	7,-2,-4
S started lawrence	7,-2,-4
S stately	-13,7,7
S stately home	-6,-1,8
S stay	10,-7,-5
S stay me	5,-7,1
S stayed	5,-3,-2
S steamy	-2,4,-2
S steer	8,-4,-5
S steer clear	8,-3,-5
S stefano	7,-13,3
S stefano accorsi	7,-13,3
S stephen	-4,4,-1
S stephen king	-3,0,1
S steve	1,-2,1
S steve martin	10,-10,-2
S steve mcqueen	-4,2,3
S sth	-14,15,-2
S still	3,-4,1
S still ,	-11,4,5
S still havent	10,-8,-1
S stoner	-2,4,-2
S stoner comedy	-1,5,-4
S stop	4,-4,0
S stop motion	-6,3,3
S story	-9,11,-5
S story of	-9,11,-5
S strange	10,-8,-5
S stranger	6,-4,-3
S stranger things	6,-4,-3
S street	-3,-4,7
S street all	0,-10,7
S student	4,0,-5
S student flat	7,-6,-4
S studio	1,1,-4
S studio era	-18,22,-8
S studio ghibli	10,-11,0
S submarine	-6,9,-4
S submarine ,	-7,9,-2
S submarine film	-1,4,-5
S subtitles	-4,-5,7
S subtitles are	-13,4,3
S subway	10,-6,-7
S subway for	10,-6,-7
S such	4,-3,-1
S such a	3,-2,-1
S sudan	-13,16,-5
S sudan ,	-13,16,-5
S suggest	-11,13,-5
S suicide	-1,-3,3
S suicide is	-1,-3,3
S suitable	5,-4,-2
S suitable for	5,-4,-2
S summer	-2,-5,5
S summer camp	-2,2,-1
S sunday	7,-6,-1
S sunday ,	11,-10,-1
S sunday lunch	2,-2,-1
S sunrise	5,-3,-2
S sunshine	2,1,-3
S superbad	14,-12,-5
S superhero	-5,2,1
S surely	0,4,-3
S surely theres	-1,6,-3
S surf	-7,7,-1
S surf ,	-4,5,-1
S surfing	-2,3,0
S surfing ,	-12,11,2
S surprise	-4,5,-3
S surprise me	-4,5,-3
S suspiria	11,-8,-3
S swap	-11,5,6
S swearing	-13,8,-1
S swedish	-4,7,-3
S swedish ,	-6,7,-2
S sweeney	6,-5,-1
S sweeney todd	6,-5,-1
S sweeping	-5,6,0
S sweeping ,	-5,6,0
S sweet	-4,-3,5
S sweet ,	-13,0,6
S sword	2,0,-1
S swords	-3,6,-4
S swords ,	0,3,-4
S sydney	-23,-4,9
S sylvester	-7,-20,19
S sylvester stallone	-7,-20,19
S tabu	20,-16,-7
S take	-2,-9,4
S talk conversation	-11,5,3
S talk conversation by	-11,5,3
S talking	-6,0,3
S talking heads	14,-12,-3
S talky	3,-1,-2
S talky ,	3,-1,-2
S tamil	-20,20,-4
S tangled	8,-5,-3
S tangled ranks	6,-3,-2
S tar	5,-3,-2
S tar ,	5,-2,-2
S tarantino	6,-9,5
S tarkovsky	-3,-5,5
S tati	-12,16,-7
S taxi	17,-16,-9
S teach	8,-7,-3
S teach us	8,-7,-3
S teaching	-4,5,-1
S teaching media	-4,5,-1
S team	0,2,-6
S tear	6,-8,1
S tear jerker	-1,2,-2
S teen	-5,7,-3
S teenage	-7,11,-6
S tell	0,-2,2
S tell me	-2,5,-1
S ten	3,-2,-1
S ten minutes	2,-1,0
S tender	-11,5,6
S tenet	8,-6,-2
S tenet ,	8,-6,-2
S tenete	-3,-4,4
S tenete sylvester	-3,-4,4
S tense	-10,15,-2
S terrence	-3,5,-2
S terrence malick	-3,5,-2
S terry	-1,-4,2
S terry gilliam	-11,0,6
S terry wants	11,-10,-3
S thai	1,-2,1
S thai ,	-14,17,-4
S thai but	-4,-3,7
S thank	9,-5,-4
S that	-1,2,0
S that ,	-14,16,-4
S that film	-2,4,-6
S that green	10,-7,-4
S that liberation	18,-16,-5
S that not	1,-12,9
S that one	2,6,-8
S that sunday	-7,11,-3
S that wafer	7,-6,-1
S that was	5,-3,-2
S thats enough	3,-1,-2
S thats my	-16,11,4
S thats next	2,-3,1
S thats the	4,-2,-2
S the	3,-2,-2
S the FILM	4,-2,-2
S the albero	14,-5,-10
S the artist	7,-5,-2
S the baby	4,-3,-1
S the bad	16,-15,-4
S the banshees	2,-2,0
S the bar	-6,8,-2
S the beach	6,-5,-1
S the best	9,-7,-1
S the big	4,-3,-2
S the black	13,-10,-4
S the boiler	-8,11,-4
S the book	2,-1,-1
S the book adaptation	7,-5,-2
S the boy	1,1,-4
S the boys	4,-2,-3
S the branquelas	19,-17,-3
S the brief	0,-2,3
S the briefcase	-12,13,-2
S the bronzes	8,-7,-2
S the bus	6,-4,-1
S the carteiro	10,-4,-6
S the cat	5,-1,-3
S the cat kitten	12,-10,-3
S the chaudiere	7,-4,-2
S the chemists	9,-2,-7
S the children	6,-5,-1
S the choir	-5,6,-3
S the christian biblical	14,-12,-2
S the church	-2,2,-1
S the cloud	2,-1,-1
S the colour	9,-9,0
S the dardennes	-7,-1,4
S the daughters	5,-3,-1
S the dead	-14,-4,17
S the death	0,4,-5
S the dentist	-1,2,0
S the devil	12,-10,-2
S the dig	21,-21,-2
S the dog	4,-1,-4
S the dogs	8,-5,-3
S the driver	5,-4,-1
S the dutch	-4,6,-3
S the dvd	5,-3,-1
S the eight	5,-3,-2
S the ending	6,-5,-1
S the ex	4,-3,-1
S the fabelmans	9,-7,-2
S the familys	2,-4,2
S the farewell	17,-5,-12
S the father	12,-10,-2
S the favourite	2,1,-3
S the fella	0,-7,5
S the fifties	-13,13,-1
S the film	-4,7,-3
S the finnish	-19,20,-2
S the first	5,-2,-3
S the flats	3,-1,-2
S the florida	-2,-7,5
S the french	-7,0,7
S the friend	10,-1,-6
S the gaiola	9,-4,-6
S the ghost	15,-13,-2
S the godfather	13,-12,-1
S the good	15,-11,-4
S the grand	-6,7,-1
S the grandchildren	3,-2,-2
S the great	4,-3,-1
S the green	6,-6,0
S the guy	7,-6,-1
S the heats	-9,11,-4
S the holdovers	3,-2,-1
S the holiday	9,-8,0
S the imortais	7,-6,-1
S the in	7,-2,-5
S the irish	-10,12,-3
S the irishman	6,-5,-2
S the iron	9,-7,-1
S the island	13,-9,-4
S the kids	-6,6,0
S the kids child	4,-2,-2
S the lads	3,-1,-3
S the lady	6,-4,-1
S the last	1,-11,8
S the library	5,-3,-1
S the life	13,-11,-2
S the little	-2,-9,6
S the little small	-7,10,-4
S the long	15,-10,-6
S the lost	6,-4,-2
S the lunchbox	21,-20,-1
S the machines	26,-25,-3
S the man	8,-4,-3
S the maroc	2,1,-3
S the meg	4,-3,-1
S the men	11,-11,-2
S the menu	5,-5,-1
S the milanese	3,-2,-1
S the moment	-3,-1,4
S the mouth	9,-8,-2
S the movie	-6,2,-2
S the my	4,0,-3
S the neighbor	-1,3,-2
S the neighbour	7,-6,-2
S the neighbours	4,-5,1
S the night	-12,13,-3
S the nobility	6,-3,-3
S the northman	11,-11,-1
S the of	-2,-4,4
S the old	7,-6,-1
S the one	-2,2,0
S the only	13,-19,4
S the other	-8,16,-9
S the perfect	10,-9,-1
S the power	13,-11,-2
S the projector	5,-2,-2
S the projet	7,-4,-3
S the quiet	16,-14,-2
S the remake	6,-4,-3
S the rest	1,1,-2
S the salesman	5,-4,-2
S the sete	5,-5,0
S the small	-15,15,-1
S the social	10,-7,-3
S the sort	-18,18,-4
S the stomach ache	7,-6,-2
S the substance	9,-7,-3
S the swedish	10,-9,-1
S the taste	7,-3,-4
S the teacher	6,-6,-1
S the that	4,-5,2
S the thing	5,-3,-2
S the third	4,-2,-2
S the three	16,-13,-2
S the tizio	4,-1,-5
S the toddlers	6,-4,-2
S the ton	-3,4,-4
S the trailer	10,-7,-2
S the tribe	11,-9,-3
S the trouble	11,-7,-4
S the truth	9,-7,0
S the turin	7,-5,-2
S the twins	1,-2,1
S the twist	0,1,-4
S the two	9,-8,-1
S the vet	6,-4,-2
S the vicar	-3,7,-7
S the war	-8,-5,12
S the weekend	4,-3,-1
S the whale	11,-10,-2
S the white	13,-8,-4
S the whole	10,-9,-1
S the wife	14,-12,-2
S the wifi	-4,7,-7
S the wild	5,-4,-2
S the worst	3,-1,-1
S the year	-9,11,-2
S the young	5,-3,-1
S the ze	5,-2,-2
S their	8,-4,-4
S thelma	14,-12,-4
S then	3,-2,-2
S then FILM	3,-2,0
S then brassed	2,-1,-1
S then by	2,-2,-1
S then he	7,-6,-1
S then her	2,-1,-2
S then one	4,-2,-2
S then we	4,-3,0
S there	-3,3,-1
S there ,	8,-7,-1
S there are	7,-6,-1
S there i	-4,6,-3
S there must	-9,7,2
S there was	-7,10,-3
S there were	3,0,-2
S therefore	-2,4,-2
S therefore ,	1,0,-3
S therefore something	-3,4,-2
S therell	-5,5,-2
S therell be	-5,5,-2
S theres	3,2,-5
S theres a	4,0,-4
S theres my	2,-1,-1
S theres no	10,1,-15
S theres one	-6,7,-2
S they	4,-2,-2
S they cant	5,-3,-2
S they met	-3,6,-3
S they now	3,-7,2
S they only	-4,5,-2
S they say	7,-6,-1
S they want	20,-15,-9
S theyd	-9,11,-5
S theyre	2,-1,0
S theyre asking	-6,10,-9
S theyre both	-7,5,1
S theyre coming	-2,3,-4
S theyve	-2,5,-2
S theyve said	-23,24,-1
S thief	14,-12,-3
S think	-5,8,-5
S third	5,-3,-3
S third time	8,-7,-1
S thirteen	7,-6,-2
S thirteen lives	7,-6,-2
S thirties	-4,2,0
S thirties ,	0,-2,1
S thirty	20,-17,-7
S thirty years	4,-4,-1
S this	2,-1,-1
S this evening	-14,10,6
S this evenings	13,-12,-1
S this man	7,-6,0
S this may	-1,3,-3
S this ones	-7,9,-4
S this rules	3,-1,-1
S this time	1,2,-5
S this year	-8,3,6
S this years	-9,10,-3
S thomas	2,-18,7
S thomas hardy	2,-18,7
S those	5,-2,-4
S thou	5,-7,-2
S thou shalt	5,-7,-2
S though	9,-6,-4
S thoughtful	-3,4,-1
S thoughtful sci	-3,4,-1
S threads	12,-9,-4
S threads ,	4,-3,0
S three	9,-6,-3
S three billboards	10,-9,-2
S three couples	12,-10,-2
S three generations	-4,11,-5
S three lads	1,6,-12
S three more	-2,3,0
S three of	-7,2,4
S thriller	-5,5,0
S thriller ,	-8,6,2
S thumbs	8,-7,-2
S thumbs sideways	7,-7,-1
S ticket	6,-5,-2
S ticket to	6,-5,-2
S tilda	-4,2,1
S tilda swinton	-4,2,1
S tim	-9,-5,3
S tim burton	-9,-5,3
S timbuktu	28,-19,-14
S timbuktu ,	20,-15,-7
S time	-10,8,2
S time loop	-2,4,-2
S time travel	-12,10,1
S timothee	4,-1,-3
S timothee chalamet	-3,3,-1
S tinker	6,-5,-1
S tinker tailor	6,-5,-1
S titane	12,-9,-3
S to	1,1,-2
S to cineforum	12,-9,-5
S to cleanse	3,-2,-1
S to cut	6,-5,0
S to include	-19,20,-2
S to me	13,-9,-4
S to my	0,2,-2
S to watch	17,-2,-15
S to whom	5,-6,1
S today	-6,8,-3
S today is	2,3,-5
S today want	6,-5,-1
S toei	-13,17,-7
S toei wizards	-13,17,-7
S toilets	-12,15,-7
S tokyo	-5,-5,2
S tokyo at	-7,0,2
S tom	4,-2,-3
S tom cruise	0,-5,6
S tom hardy	-6,12,-15
S tomboy	11,-10,-1
S tomboy seventy	11,-10,-1
S toni	-3,-2,4
S toni erdmann	13,-12,-3
S tonight	-2,2,0
S tonight a	-8,9,-1
S tonight is	6,-11,5
S tonight its	1,-8,4
S tonight ive	-4,5,0
S tonight noche	4,-2,-4
S tonight something	-13,13,-1
S tonights	14,-11,-4
S tony	-1,2,-3
S tony leung	7,-4,-7
S too	1,-3,1
S too long	-1,-2,3
S too many	-2,-15,11
S took	7,-5,-3
S took back	7,-3,-5
S top	12,-11,-1
S top gun	3,-2,-1
S torture	4,-3,-1
S torture ,	4,8,-11
S toto	-5,8,-5
S totoro	9,-5,-5
S touching	16,-9,-7
S touching the	8,-7,0
S touchstone	1,0,-3
S touchstone comedies	1,0,-3
S train	4,-1,-7
S trains	2,2,-4
S trashy	-4,5,-2
S trashy ,	-4,4,-1
S travel	-9,5,5
S treasure	-2,4,-5
S trial courtroom	-1,2,-1
S trial courtroom ,	-1,2,-1
S triangle	5,-3,-2
S triangle of	5,-3,-2
S tried	3,-6,2
S tried dune	8,-7,-1
S tried solaris	0,-8,5
S troll	8,-6,-5
S trollhunter	26,-23,-12
S trolls	8,-6,-3
S true	5,-11,4
S true crime	0,-1,-5
S trumpet	10,-9,-2
S trumpet ,	10,-9,-2
S truthfully	6,-2,-4
S truthfully ,	6,-2,-4
S try	-15,3,9
S try us	-9,12,-4
S trying	-6,-8,11
S trying to	-6,-8,11
S turkish	-5,7,-3
S turkish ,	-4,5,-1
S turkish and	-17,20,-4
S turned	3,-1,-2
S turned off	3,-1,-2
S turns	-1,3,-3
S turns out	-1,3,-3
S twelve	-1,3,-2
S twelve of	-1,4,-2
S twenty	5,-3,-2
S twenty two	5,-4,-1
S twice	5,-4,-1
S twice ive	5,-4,-2
S twin	0,9,-9
S twin sisters	0,9,-9
S two	5,-2,-3
S two and	2,3,-9
S two child children	2,-11,9
S two girlfriend friend	19,-18,-2
S two hours	4,-3,-2
S two nuns	-17,22,-14
S two old	-7,8,-1
S two police	6,-5,-2
S two teenagers	15,-8,-13
S two tickets	9,-6,-4
S u	0,-4,-3
S uff	-3,5,-2
S uff the	-3,5,-2
S ugly	-3,7,-4
S ugly crying	3,0,-4
S ukrainian	1,0,-2
S ukrainian ,	1,0,-2
S uma	-5,0,5
S uma thurman	-5,0,5
S un	-11,-1,10
S un love	-16,-3,17
S uncle	1,-8,6
S uncle dev	14,-12,-4
S uncles	8,-6,-2
S uncles in	8,-6,-2
S uncut	6,-5,-1
S uncut gems	6,-5,-1
S undemanding	-13,14,0
S undemanding ,	-13,14,-1
S under	-2,2,1
S under 00	-11,11,-1
S under the	13,-11,-3
S underdog	10,-7,-8
S underdogs	12,-10,-4
S underdogs ,	12,-10,-4
S ungheresi	8,-6,-2
S ungheresi to	8,-6,-2
S uni	-1,4,-6
S university student	5,-3,-3
S university student is	5,-3,-3
S unless	3,2,-3
S unless its	3,2,-3
S unrated	-15,17,-8
S unrated ,	-15,17,-8
S until	5,-2,-3
S until half	8,-7,-1
S until then	-2,4,-5
S up	2,2,-3
S up the	5,-5,-1
S uplifting	-4,5,0
S uplifting ,	-4,5,0
S urban	-4,4,-1
S urban ,	-4,4,-1
S us	3,-2,-1
S us lost	3,-2,-2
S used	24,-22,-3
S valerian	22,-18,-9
S valerie	5,-4,-1
S valerie to	5,-4,-1
S vampires	-6,7,-3
S van	-6,15,-5
S vans	-12,1,9
S vans ,	-12,1,9
S vegetables	-6,7,-3
S vegetables ,	-6,7,-3
S venetian	-8,9,-3
S venetian blinds	-8,9,-3
S venice	-8,7,1
S venice ,	-8,7,1
S verhoeven	22,-19,-8
S vertigo	-2,-2,2
S vhs	8,-5,-6
S vhs era	8,-5,-6
S video	-7,-1,3
S vietnamese	-6,7,-1
S vietnamese ,	-4,5,-1
S vikings	-5,7,-2
S vikings ,	-5,6,-2
S village	-8,8,-1
S village small town	2,0,-2
S village small town ,	2,0,-2
S vin	2,-8,3
S vin diesel	2,-8,3
S vincent	2,2,-5
S vincent cassel	4,0,-4
S viola	2,1,-5
S viola davis	2,1,-5
S visconti	-10,14,-7
S visconti ,	-3,4,-4
S volcano	3,-2,-3
S wagner	-7,10,-5
S wagner moura	-7,10,-5
S wake	9,-7,-1
S wake in	11,-10,-1
S walk	11,-4,-7
S walk hard	11,-4,-7
S walked	6,-2,-3
S walking	-10,13,-2
S walking ,	-9,10,-2
S walking home	15,-13,-3
S wall	0,2,-5
S wall street	0,2,-5
S wanna	-10,7,0
S wanna surprise	-2,-2,1
S want	1,1,-2
S want ,	-2,4,-1
S want a	5,-4,-1
S want horror	11,-9,-4
S want irandhir	-13,14,-4
S want something	-4,4,-1
S want this	-13,14,-2
S wanted	-11,12,-2
S war	2,-4,1
S war and	6,-5,-4
S war at	2,-2,-5
S war colonial	-12,13,-5
S warm	-7,10,-5
S wartime	1,1,-3
S wartime ,	1,1,-3
S wartime resistance fascism	-13,16,-11
S wartime resistance fascism ,	-13,16,-11
S was	8,-6,-2
S wasnt	4,-2,-2
S watch	-5,9,-6
S watch in	1,0,-2
S watch with	-2,8,-7
S watched	5,-3,-2
S watched FILM	5,-5,0
S watched the	8,-2,-5
S watching alone	-2,1,1
S watergate	12,-10,-5
S watergate ,	12,-10,-5
S we	3,-1,-2
S we all	10,-3,-8
S we both	11,-10,-1
S we cant	0,3,-6
S we could	11,0,-13
S we did	9,-7,-2
S we do	8,-6,-2
S we dont	3,-5,1
S we fought	3,-2,-2
S we got	3,-2,-2
S we had	1,1,-2
S we have	2,-4,2
S we is	6,-4,-2
S we laughed	2,-2,-1
S we live	4,-3,-1
S we lost	0,5,-8
S we meet	2,-2,-1
S we missed	5,-3,-1
S we need	2,-1,-1
S we only	-13,15,-5
S we owe	-3,4,-1
S we ran	8,-7,-1
S we saw	8,-1,-6
S we search	-5,5,0
S we showed	-1,3,-4
S we sit	11,-9,-2
S we started	-1,3,-3
S we took	2,-1,-1
S we tried	9,-9,0
S we turned	6,-5,-1
S we used	10,-9,-2
S we watch	-2,3,-3
S we watched	6,-4,-2
S we were	-1,5,-4
S wed all	-4,-1,5
S wed both	16,-15,-2
S wed like	-4,5,-1
S wed love	-6,0,6
S wed manage	1,1,-3
S wed need	-8,7,1
S wed now	-3,-4,3
S wed only	4,-2,-3
S wed planned	4,0,-4
S wed rather	2,-6,4
S wed settle	10,-4,-8
S wed start	12,-11,-2
S wed take	-1,-2,3
S wed try	-6,7,-1
S wed watch	-21,22,-1
S wed welcome	-8,8,-2
S weder	1,-10,6
S weder schweighoefer	1,-10,6
S wednesdays	9,-8,0
S wednesdays film	9,-8,0
S week	6,-5,-1
S week of	6,-5,-1
S weird	1,2,-2
S well	2,0,-2
S well ,	3,-1,-2
S well be	2,3,-5
S well meet	-2,3,-1
S well need	4,-6,1
S welsh	4,0,-4
S welsh ,	-3,6,-3
S welsh actors	8,-3,-7
S went	8,-5,-3
S went in	7,-6,0
S were a	3,1,-3
S were after	-13,14,-2
S were all	6,-4,-3
S were at	10,-8,-4
S were doing	-6,4,2
S were flying	-2,1,1
S were four	4,-3,-2
S were having	12,-10,-2
S were in	7,-5,-2
S were looking	-3,4,-1
S were moving	4,-4,0
S were not	-9,-1,10
S were off	-4,2,2
S were the	-2,-2,4
S were three	-1,3,-6
S werner	-6,0,4
S werner herzog	0,8,-8
S werner nobility	5,2,-11
S wes	-8,9,-1
S wes anderson	-2,1,1
S west	6,-4,-3
S western	-1,6,-5
S western ,	-13,15,-4
S westerns	-4,-2,6
S westerns ,	4,-18,13
S westerns are	-2,-8,9
S weve a	0,2,-2
S weve an	0,4,-2
S weve been	3,-1,-2
S weve done	-5,0,3
S weve got	7,-5,-2
S weve had	5,-3,-1
S weve just	12,-8,-3
S weve now	-3,4,-1
S weve ruled	-13,-12,22
S weve seen	3,-2,-2
S weve something	-2,5,-6
S weve this	6,-4,-1
S whales	8,-6,1
S what	0,3,-3
S what FILM	-5,6,-2
S what a	4,0,-5
S what about	-2,5,-3
S what can	3,0,-4
S what did	1,2,-6
S what do	-3,4,-2
S what else	-6,6,0
S what has	-10,9,-1
S what i	-5,3,1
S what id	-20,18,3
S what ida	20,-7,-14
S what is	-6,6,-1
S what my	0,6,-7
S what our	5,-3,-2
S what she	5,-4,-1
S what the	4,-2,-2
S what was	16,-14,-6
S what would	2,-2,0
S whatever	-10,8,1
S whatever FILM	-18,21,-2
S whatever you	-1,-8,6
S whats	-3,3,0
S whats free	-5,-5,4
S whats good	6,-13,8
S whats left	4,-9,4
S whats that	5,-4,-2
S whats the	1,1,-3
S whats wrong	13,-13,-1
S when	2,0,-1
S when gene	2,-1,-1
S when i	4,-3,-1
S when my	2,-2,-1
S when the	4,-3,0
S when we	13,-11,-1
S where	-2,5,-3
S where do	-4,1,2
S where eagles	10,-5,-6
S where i	13,-12,-1
S where is	4,-2,-3
S where nobody	-3,-1,2
S which	5,-1,-3
S whiplash	7,-6,-2
S whiplash beats	2,-1,0
S whisky	8,-4,-3
S whisky from	10,-3,-5
S whisky galore	6,-5,-1
S who	-3,8,-7
S who have	7,-12,1
S who me	6,-4,-3
S whod	9,-7,-1
S whodunit	-4,8,-6
S whodunnit	-6,7,-1
S whodunnit ,	-6,7,-1
S whoever	2,-2,-1
S whoever cooked	-5,9,-3
S whoever cut	3,-1,-2
S whoever does	4,-2,-3
S whoever made	3,-1,-1
S whoever says	-1,-6,5
S why	6,2,-9
S wicked	4,1,-6
S wicked me	25,-20,-8
S widows	23,-21,-2
S wife	7,-2,-4
S wife wants	4,1,-7
S wifes	3,-4,0
S wifes in	2,-3,0
S wild	11,-10,-1
S will	-11,-10,15
S willem	1,1,-6
S willem dafoe	1,1,-6
S wim	3,-1,-5
S wim wenders	-8,10,-5
S wine	-7,7,-2
S wish	3,-2,-2
S wish ,	2,-2,-2
S witches	-7,3,3
S witches but	-3,2,0
S with	2,-2,0
S with adriano	-1,5,-5
S with luis	8,-5,-4
S with margherita	1,-7,3
S with my	-2,6,-4
S with nicolas	6,-5,-6
S with parents	1,2,-2
S with parents a	0,3,-3
S with parents mi	-4,6,-2
S with parents mia	8,-7,-1
S with penelope	15,-22,7
S with tar	16,-9,-9
S with the	-3,-1,4
S withnail	11,-10,-1
S without	6,-3,-3
S without hospital	-8,-4,12
S without kitano	-2,-1,3
S witty	12,-11,-2
S witty dialogue	-11,14,-4
S witty dialogue afiados	-11,14,-4
S woke	5,-5,0
S wolfwalkers	9,-7,-3
S wolves	-9,8,0
S woman	21,-19,-4
S woman at	20,-18,-4
S women	-2,4,-2
S women ,	-11,11,0
S women in	-7,6,1
S wonder	13,-10,-4
S wonder ,	11,-5,-5
S wonder woman	14,-13,-1
S wong	3,0,-4
S wong kar	3,0,-4
S wonka	17,-12,-5
S woody	-1,4,-5
S woody allen	-1,4,-5
S wordless	7,-5,-2
S wordless ,	7,-5,-2
S work	8,-4,-4
S work job	1,-9,6
S work job in	0,-10,8
S working	-5,-4,6
S working class	-7,8,-1
S worst	5,-5,-1
S worst date	2,-1,-1
S would	1,-2,1
S would like	-5,7,-2
S would like apetece	-15,15,-1
S would like de	-4,4,-1
S would like far	6,-4,-4
S would like piacerebbe	12,-11,-1
S would the	4,-2,-2
S would there	-13,6,4
S would you	4,-2,-3
S wouldnt	2,2,-5
S wouldnt kick	-1,9,-13
S wouldnt say	-14,7,2
S x	15,-11,-9
S xavier	-11,7,0
S xavier dolan	-11,7,0
S y	8,-14,2
S year	3,-1,-2
S year 00	-6,8,-2
S year ten	12,-11,-2
S years	6,-3,-4
S years ago	5,-2,-4
S yes	0,1,-2
S yesterday	5,-2,-3
S yesterday anora	3,-2,-1
S yesterday babylon	5,-3,-2
S yesterday last night	12,-7,-6
S yesterday last night vimos	12,-7,-6
S yesterday tea	3,-2,-1
S yesterday vimos	3,-1,-2
S yorgos	2,-12,9
S you	3,0,-3
S you can	-7,2,4
S you cant	-5,13,-9
S you could	17,-17,-2
S you know	7,-4,-3
S you may	7,-1,-6
S you might	6,-6,-2
S youd	4,-2,-2
S youd make	7,-5,-4
S youd think	5,-4,-1
S youll	5,-3,-3
S youll think	7,-5,-2
S young	0,3,-3
S your	3,-2,-1
S your honour	3,-2,0
S youre	2,-1,-1
S youssef	-7,9,-4
S youssef chahine	-7,9,-4
S zack	16,-21,2
S zero	5,-7,2
S zero interest	7,-1,-6
S zero patience	9,-10,0
S zero tolerance	-3,-4,5
S zhang	-2,6,-5
S zhang yimou	-2,6,-5
S zombies	-10,-1,11
S zombies ,	-17,-1,17
S zorba	9,-5,-4
S zorba the	9,-5,-4
asks elsewhere 	6,-3,-3
asks elsewhere ?	0,-4,3
asks elsewhere ? FILM	11,-9,-4
asks elsewhere ? FILM I NO feeling negator seen	6,-5,-1
asks elsewhere ? FILM I films wish	5,0,-2
asks elsewhere ? FILM films	15,-11,-4
asks elsewhere ? I	12,-8,-6
asks elsewhere ? I NO they wish	22,-17,-7
asks elsewhere ? NO feeling wish	3,-2,-4
asks elsewhere ? NO films negator	-9,0,9
asks elsewhere ? NO films other wish	13,-16,3
asks elsewhere ? feeling	-7,15,-9
asks elsewhere ? feeling films wish	-8,16,-12
asks elsewhere ? films	0,3,-5
asks elsewhere ? films wish	-11,13,-3
asks elsewhere ? wish	-16,5,8
asks elsewhere FILM	6,-4,-2
asks elsewhere FILM I	3,-2,-1
asks elsewhere FILM I NO	8,-6,-1
asks elsewhere FILM I NO feeling	-8,7,2
asks elsewhere FILM I NO feeling films	-8,-5,9
asks elsewhere FILM I NO feeling like negator	5,-3,-1
asks elsewhere FILM I NO feeling negator	4,-2,-3
asks elsewhere FILM I NO feeling negator they	4,-3,-2
asks elsewhere FILM I NO feeling negator turn	6,-4,-1
asks elsewhere FILM I NO feeling seen turn	2,-2,-1
asks elsewhere FILM I NO feeling they	2,0,-2
asks elsewhere FILM I NO films	5,-4,-2
asks elsewhere FILM I NO films negator	4,-3,-1
asks elsewhere FILM I NO films negator turn wish	3,-2,-1
asks elsewhere FILM I NO films negator wish	2,-1,0
asks elsewhere FILM I NO films other	8,-7,-1
asks elsewhere FILM I NO films wish	9,-5,-6
asks elsewhere FILM I NO like other seen	9,-7,-3
asks elsewhere FILM I NO negator	3,-3,-1
asks elsewhere FILM I NO negator seen	5,-3,-2
asks elsewhere FILM I NO negator they	4,-1,-3
asks elsewhere FILM I NO negator turn	8,-6,-2
asks elsewhere FILM I NO negator wish	11,-5,-6
asks elsewhere FILM I NO other	0,-3,3
asks elsewhere FILM I NO other turn	9,-3,-6
asks elsewhere FILM I NO same	9,-6,-3
asks elsewhere FILM I NO seen	6,-5,-2
asks elsewhere FILM I NO turn	4,-3,0
asks elsewhere FILM I feeling	4,-3,-1
asks elsewhere FILM I feeling films	7,-6,0
asks elsewhere FILM I feeling films they	9,-7,-1
asks elsewhere FILM I feeling films wish	8,-8,0
asks elsewhere FILM I feeling like they	2,-1,-1
asks elsewhere FILM I feeling same	2,-2,0
asks elsewhere FILM I feeling they	-2,3,-1
asks elsewhere FILM I feeling turn	5,-4,-2
asks elsewhere FILM I feeling wish	13,-12,-2
asks elsewhere FILM I films	5,-3,-1
asks elsewhere FILM I films seen	4,-4,-1
asks elsewhere FILM I films turn	14,-12,-2
asks elsewhere FILM I films wish	8,-7,-1
asks elsewhere FILM I like	4,-3,0
asks elsewhere FILM I same	3,-2,-1
asks elsewhere FILM I same they	12,-10,-4
asks elsewhere FILM I seen	2,-1,-1
asks elsewhere FILM I seen wish	4,-4,-1
asks elsewhere FILM I they	3,-2,-1
asks elsewhere FILM I they turn	4,-3,-2
asks elsewhere FILM I they wish	6,-5,-1
asks elsewhere FILM I turn	4,-3,-1
asks elsewhere FILM I wish	6,-5,-1
asks elsewhere FILM NO	7,-8,-2
asks elsewhere FILM NO feeling	8,-2,-7
asks elsewhere FILM NO feeling films other turn wish	-6,6,0
asks elsewhere FILM NO feeling negator	11,-6,-4
asks elsewhere FILM NO feeling other	9,-1,-7
asks elsewhere FILM NO feeling they	7,-3,-4
asks elsewhere FILM NO films negator	12,-10,-3
asks elsewhere FILM NO like negator other turn	0,-2,1
asks elsewhere FILM NO negator	12,-6,-6
asks elsewhere FILM NO negator seen	2,-1,-1
asks elsewhere FILM NO negator they	15,-6,-11
asks elsewhere FILM NO negator turn	7,-4,-4
asks elsewhere FILM NO other	4,-4,-1
asks elsewhere FILM NO seen	13,-2,-12
asks elsewhere FILM NO they	4,-1,-3
asks elsewhere FILM feeling	4,-3,-1
asks elsewhere FILM feeling films	2,-2,0
asks elsewhere FILM feeling films they	12,-8,-5
asks elsewhere FILM feeling like	6,-4,-2
asks elsewhere FILM feeling seen wish	-10,12,-1
asks elsewhere FILM feeling they	5,-3,-1
asks elsewhere FILM feeling turn	3,0,-4
asks elsewhere FILM feeling wish	11,-10,0
asks elsewhere FILM films	12,-10,-2
asks elsewhere FILM films like wish	-12,13,-2
asks elsewhere FILM films they	7,-6,0
asks elsewhere FILM films turn	11,-11,-1
asks elsewhere FILM open	9,-8,-1
asks elsewhere FILM same	9,-6,-3
asks elsewhere FILM seen	9,-8,-1
asks elsewhere FILM they	5,-4,-1
asks elsewhere FILM turn	11,-10,-2
asks elsewhere FILM wish	4,-3,-1
asks elsewhere I	5,-3,-1
asks elsewhere I NO	1,-2,1
asks elsewhere I NO feeling	8,-3,-6
asks elsewhere I NO feeling films negator	3,0,-3
asks elsewhere I NO feeling films other wish	15,-5,-10
asks elsewhere I NO feeling negator	6,-4,-1
asks elsewhere I NO feeling other	-1,4,-3
asks elsewhere I NO feeling other wish	1,-3,3
asks elsewhere I NO feeling seen	9,-8,-1
asks elsewhere I NO feeling wish	0,-3,3
asks elsewhere I NO films	14,-8,-7
asks elsewhere I NO films negator	2,-9,6
asks elsewhere I NO films negator turn	6,-4,-3
asks elsewhere I NO films other	-20,17,4
asks elsewhere I NO films other turn	-2,3,-1
asks elsewhere I NO films other wish	13,-10,-3
asks elsewhere I NO films wish	5,-2,-2
asks elsewhere I NO like negator	-2,2,-1
asks elsewhere I NO negator	5,-2,-3
asks elsewhere I NO negator other wish	-10,8,2
asks elsewhere I NO negator they	4,-8,2
asks elsewhere I NO negator turn	7,0,-6
asks elsewhere I NO negator wish	5,-4,-1
asks elsewhere I NO other	-2,-1,3
asks elsewhere I NO other same wish	-1,1,-2
asks elsewhere I NO other seen	-1,-1,2
asks elsewhere I NO other they	-1,-4,4
asks elsewhere I NO other they turn wish	9,-5,-6
asks elsewhere I NO other turn	5,-1,-3
asks elsewhere I NO other wish	6,0,-8
asks elsewhere I NO they	11,-5,-6
asks elsewhere I NO turn	-7,7,2
asks elsewhere I NO wish	10,-10,-1
asks elsewhere I feeling	0,4,-4
asks elsewhere I feeling films	2,0,-2
asks elsewhere I feeling films turn	13,-11,-2
asks elsewhere I feeling films wish	3,-2,-1
asks elsewhere I feeling same	3,-2,-1
asks elsewhere I feeling they	5,-4,-1
asks elsewhere I feeling they wish	1,1,-2
asks elsewhere I feeling turn wish	4,-2,-2
asks elsewhere I feeling wish	-7,10,-2
asks elsewhere I films	6,-4,-2
asks elsewhere I films like	2,-1,-2
asks elsewhere I films seen	1,-9,8
asks elsewhere I films they	3,-2,-1
asks elsewhere I films turn	3,-2,0
asks elsewhere I films wish	6,-4,-2
asks elsewhere I like	9,-7,-2
asks elsewhere I open	5,-3,-2
asks elsewhere I same	5,-3,-2
asks elsewhere I seen	3,-2,-1
asks elsewhere I seen they	6,-5,-1
asks elsewhere I seen turn wish	6,-6,-2
asks elsewhere I they	4,-2,-1
asks elsewhere I they turn	-3,4,-1
asks elsewhere I they wish	-3,-1,3
asks elsewhere I turn	8,-6,-3
asks elsewhere I wish	2,0,-3
asks elsewhere NO	5,-6,2
asks elsewhere NO feeling	-3,-5,7
asks elsewhere NO feeling films	16,-14,-4
asks elsewhere NO feeling films negator	-6,1,5
asks elsewhere NO feeling films negator wish	-10,-9,16
asks elsewhere NO feeling films other	-2,-7,7
asks elsewhere NO feeling negator turn	5,-3,-1
asks elsewhere NO feeling negator wish	-8,-3,10
asks elsewhere NO feeling other	-3,4,-2
asks elsewhere NO feeling other turn	-4,3,2
asks elsewhere NO feeling turn	-2,0,1
asks elsewhere NO feeling wish	10,3,-10
asks elsewhere NO films negator	20,-11,-10
asks elsewhere NO films negator they wish	8,-15,9
asks elsewhere NO films negator wish	19,-16,-3
asks elsewhere NO films other wish	-2,2,-1
asks elsewhere NO like negator	-9,14,-7
asks elsewhere NO like other wish	2,-3,1
asks elsewhere NO negator	2,1,-3
asks elsewhere NO negator other they turn wish	4,-4,-1
asks elsewhere NO negator other they wish	-2,-4,6
asks elsewhere NO negator other wish	0,3,-4
asks elsewhere NO negator seen	1,6,-9
asks elsewhere NO negator they	11,-11,0
asks elsewhere NO negator turn	2,-4,1
asks elsewhere NO negator wish	0,-5,4
asks elsewhere NO other	-2,0,2
asks elsewhere NO other same wish	-4,0,2
asks elsewhere NO other they turn	1,-7,4
asks elsewhere NO other they wish	3,-7,2
asks elsewhere NO other wish	1,-2,2
asks elsewhere NO same wish	-7,12,-7
asks elsewhere NO they	9,-4,-6
asks elsewhere NO turn	7,-20,5
asks elsewhere NO wish	-2,-2,3
asks elsewhere feeling	0,1,-2
asks elsewhere feeling films	9,-7,-3
asks elsewhere feeling films they	4,-3,-1
asks elsewhere feeling films wish	-9,12,-3
asks elsewhere feeling seen	12,-8,-3
asks elsewhere feeling they	1,2,-3
asks elsewhere feeling they wish	3,-2,-2
asks elsewhere feeling turn	5,-3,-3
asks elsewhere feeling wish	1,2,-3
asks elsewhere films	8,-5,-3
asks elsewhere films like	5,-3,-3
asks elsewhere films seen	-2,4,-3
asks elsewhere films seen turn wish	4,-3,-1
asks elsewhere films they	8,-14,5
asks elsewhere films turn wish	1,1,-2
asks elsewhere films wish	-6,7,-2
asks elsewhere like	1,1,-2
asks elsewhere like wish	-2,3,-1
asks elsewhere open	7,-6,-1
asks elsewhere same	13,-14,-1
asks elsewhere seen	2,-1,-1
asks elsewhere seen they	2,-1,-1
asks elsewhere seen wish	9,-8,-2
asks elsewhere they	-1,4,-3
asks elsewhere they turn wish	-15,16,-1
asks elsewhere they wish	11,-8,-3
asks elsewhere turn	0,2,-2
asks elsewhere turn wish	6,-3,-2
asks elsewhere wish	2,1,-2
asks nowhere else 	0,3,-2
asks nowhere else ?	2,-3,1
asks nowhere else ? FILM	-3,2,1
asks nowhere else ? FILM I	-1,3,-1
asks nowhere else ? FILM I feeling	17,-15,-4
asks nowhere else ? FILM NO	11,-4,-9
asks nowhere else ? FILM NO negator wish	-4,-1,5
asks nowhere else ? FILM feeling	-2,4,-3
asks nowhere else ? FILM films	-8,10,-2
asks nowhere else ? FILM like	3,-2,0
asks nowhere else ? FILM wish	2,0,-3
asks nowhere else ? I	1,-5,3
asks nowhere else ? I NO	-3,8,-11
asks nowhere else ? I NO feeling	7,-11,-2
asks nowhere else ? I NO feeling negator	-4,2,2
asks nowhere else ? I NO other	12,3,-15
asks nowhere else ? I feeling	5,-4,0
asks nowhere else ? I films	-10,7,1
asks nowhere else ? I films wish	8,-7,-4
asks nowhere else ? I they turn	-2,4,-2
asks nowhere else ? I they wish	4,-2,-4
asks nowhere else ? I turn	-9,10,-7
asks nowhere else ? I wish	5,-8,0
asks nowhere else ? NO	2,0,-3
asks nowhere else ? NO feeling	-7,-3,6
asks nowhere else ? NO feeling negator	6,-13,8
asks nowhere else ? NO feeling negator they	-5,-5,4
asks nowhere else ? NO feeling other same	-1,0,2
asks nowhere else ? NO feeling turn wish	8,-6,-2
asks nowhere else ? NO films	-11,12,-5
asks nowhere else ? NO films negator	-10,5,2
asks nowhere else ? NO films negator wish	-14,2,9
asks nowhere else ? NO negator	-13,6,5
asks nowhere else ? NO negator same	4,-2,-2
asks nowhere else ? NO negator wish	-7,3,2
asks nowhere else ? NO other	-5,2,0
asks nowhere else ? NO other wish	0,-7,4
asks nowhere else ? NO turn	-3,-7,3
asks nowhere else ? NO wish	3,0,-2
asks nowhere else ? feeling	2,-7,4
asks nowhere else ? feeling they wish	-24,25,-2
asks nowhere else ? films	-3,-3,2
asks nowhere else ? films they	-8,10,-5
asks nowhere else ? films turn wish	-1,3,-3
asks nowhere else ? films wish	-14,17,-3
asks nowhere else ? like	9,-7,-2
asks nowhere else ? like turn wish	-13,15,-3
asks nowhere else ? open wish	-1,2,-3
asks nowhere else ? they	0,3,-3
asks nowhere else ? turn	9,-4,-6
asks nowhere else ? turn wish	-3,4,-1
asks nowhere else ? wish	-3,4,-1
asks nowhere else FILM	3,-1,-1
asks nowhere else FILM I	2,-1,-1
asks nowhere else FILM I NO	5,-3,-3
asks nowhere else FILM I NO feeling	5,-2,-3
asks nowhere else FILM I NO feeling films	8,-6,-3
asks nowhere else FILM I NO feeling films other	-4,0,4
asks nowhere else FILM I NO feeling negator	3,-1,-1
asks nowhere else FILM I NO feeling negator turn	-8,3,3
asks nowhere else FILM I NO feeling other	-3,1,2
asks nowhere else FILM I NO feeling other they	2,-2,0
asks nowhere else FILM I NO feeling other they turn	-5,-2,6
asks nowhere else FILM I NO feeling other turn	-6,8,-4
asks nowhere else FILM I NO feeling they	4,-3,-2
asks nowhere else FILM I NO feeling turn	-5,-1,6
asks nowhere else FILM I NO films	3,-2,-1
asks nowhere else FILM I NO films negator	-1,2,-1
asks nowhere else FILM I NO films negator other	-6,7,-3
asks nowhere else FILM I NO films negator wish	2,0,-1
asks nowhere else FILM I NO films other wish	9,-6,-5
asks nowhere else FILM I NO films wish	-1,5,-8
asks nowhere else FILM I NO like	2,5,-8
asks nowhere else FILM I NO like negator	-12,0,8
asks nowhere else FILM I NO like other	-1,-7,4
asks nowhere else FILM I NO negator	4,-2,-3
asks nowhere else FILM I NO negator other	3,-1,-2
asks nowhere else FILM I NO negator other turn wish	-16,13,5
asks nowhere else FILM I NO negator seen	3,-2,-1
asks nowhere else FILM I NO negator they	3,-1,-1
asks nowhere else FILM I NO negator they turn	5,-3,-2
asks nowhere else FILM I NO negator they wish	4,-3,-1
asks nowhere else FILM I NO negator turn	-5,5,-1
asks nowhere else FILM I NO negator wish	3,-1,-1
asks nowhere else FILM I NO other	5,-4,-1
asks nowhere else FILM I NO other same wish	1,-8,4
asks nowhere else FILM I NO other turn wish	-4,11,-10
asks nowhere else FILM I NO other wish	-1,-7,7
asks nowhere else FILM I NO they	6,-4,-1
asks nowhere else FILM I NO turn	5,-3,-1
asks nowhere else FILM I NO wish	-2,5,-4
asks nowhere else FILM I feeling	2,0,-3
asks nowhere else FILM I feeling films they	-7,8,-2
asks nowhere else FILM I feeling films wish	2,6,-8
asks nowhere else FILM I feeling like turn	4,-4,-1
asks nowhere else FILM I feeling same	2,-2,0
asks nowhere else FILM I feeling seen they	-10,12,-2
asks nowhere else FILM I feeling they	1,0,-2
asks nowhere else FILM I feeling turn	3,-1,-2
asks nowhere else FILM I feeling wish	-8,2,2
asks nowhere else FILM I films	4,-4,0
asks nowhere else FILM I films seen	5,-5,0
asks nowhere else FILM I films they	3,-3,-1
asks nowhere else FILM I like	6,-4,-2
asks nowhere else FILM I like turn	11,-10,-1
asks nowhere else FILM I negator	4,-3,-1
asks nowhere else FILM I other	-6,-3,7
asks nowhere else FILM I same	3,-2,-1
asks nowhere else FILM I same turn	2,-2,0
asks nowhere else FILM I seen	6,-5,-1
asks nowhere else FILM I they	-2,3,-1
asks nowhere else FILM I they wish	6,-5,-1
asks nowhere else FILM I turn	2,0,-1
asks nowhere else FILM I turn wish	-1,3,-4
asks nowhere else FILM I wish	2,0,-1
asks nowhere else FILM NO	-2,2,0
asks nowhere else FILM NO feeling	-2,0,2
asks nowhere else FILM NO feeling films	-2,-4,6
asks nowhere else FILM NO feeling films negator	-6,11,-6
asks nowhere else FILM NO feeling films other	-9,2,6
asks nowhere else FILM NO feeling films wish	-2,-7,6
asks nowhere else FILM NO feeling like wish	3,-3,0
asks nowhere else FILM NO feeling negator	2,-3,0
asks nowhere else FILM NO feeling negator other	-2,0,1
asks nowhere else FILM NO feeling negator other they turn wish	3,-1,-3
asks nowhere else FILM NO feeling negator turn	3,-1,0
asks nowhere else FILM NO feeling negator wish	11,-4,-6
asks nowhere else FILM NO feeling other	-7,5,2
asks nowhere else FILM NO feeling other they	-5,-8,7
asks nowhere else FILM NO feeling other turn	-8,4,1
asks nowhere else FILM NO feeling other wish	-2,4,-4
asks nowhere else FILM NO feeling turn	-6,5,1
asks nowhere else FILM NO feeling turn wish	-5,-8,7
asks nowhere else FILM NO feeling wish	1,1,-3
asks nowhere else FILM NO films	5,-2,-3
asks nowhere else FILM NO films like negator they	-1,3,-2
asks nowhere else FILM NO films negator	10,-7,-3
asks nowhere else FILM NO films negator seen	2,-1,-1
asks nowhere else FILM NO films negator wish	-3,-11,11
asks nowhere else FILM NO films other	12,-10,-2
asks nowhere else FILM NO films other wish	11,-7,-11
asks nowhere else FILM NO films seen	-4,4,0
asks nowhere else FILM NO films turn	8,-5,-6
asks nowhere else FILM NO like negator	-4,-2,5
asks nowhere else FILM NO like negator turn	-8,6,1
asks nowhere else FILM NO like other	-3,0,-5
asks nowhere else FILM NO like other turn	-8,21,-9
asks nowhere else FILM NO like other wish	-21,16,7
asks nowhere else FILM NO like turn	5,-16,13
asks nowhere else FILM NO negator	3,-1,-2
asks nowhere else FILM NO negator other	15,-14,-1
asks nowhere else FILM NO negator same turn	10,-9,0
asks nowhere else FILM NO negator seen	7,-3,-4
asks nowhere else FILM NO negator turn	3,-1,-2
asks nowhere else FILM NO negator wish	2,3,-6
asks nowhere else FILM NO other	6,-3,-3
asks nowhere else FILM NO other seen	2,7,-10
asks nowhere else FILM NO other turn	2,13,-14
asks nowhere else FILM NO other wish	-2,1,-5
asks nowhere else FILM NO same	8,-7,-1
asks nowhere else FILM NO they	3,-3,0
asks nowhere else FILM NO turn	-4,-1,3
asks nowhere else FILM NO wish	1,4,-5
asks nowhere else FILM feeling films	5,-4,-1
asks nowhere else FILM feeling films they	6,-5,-1
asks nowhere else FILM feeling films turn wish	-12,12,-1
asks nowhere else FILM feeling films wish	4,-6,-2
asks nowhere else FILM feeling like	-2,4,-2
asks nowhere else FILM feeling same	3,-1,-2
asks nowhere else FILM feeling seen	2,-1,-1
asks nowhere else FILM feeling seen they	2,-1,-1
asks nowhere else FILM feeling seen turn	-7,9,-5
asks nowhere else FILM feeling they	5,-3,-2
asks nowhere else FILM feeling they wish	5,-4,-1
asks nowhere else FILM feeling turn	2,-1,-1
asks nowhere else FILM feeling turn wish	-6,-3,7
asks nowhere else FILM feeling wish	-3,5,-2
asks nowhere else FILM films	3,0,-2
asks nowhere else FILM films like	-3,4,-2
asks nowhere else FILM films seen	9,-6,-2
asks nowhere else FILM films they	-5,7,-4
asks nowhere else FILM films turn	8,-3,-6
asks nowhere else FILM films wish	-5,6,-2
asks nowhere else FILM like	1,1,-2
asks nowhere else FILM like open	-8,10,-2
asks nowhere else FILM like seen	5,-5,-3
asks nowhere else FILM like seen turn	7,-6,0
asks nowhere else FILM like seen wish	16,-15,-1
asks nowhere else FILM like turn	-6,8,-2
asks nowhere else FILM like turn wish	5,-3,-3
asks nowhere else FILM like wish	4,-2,-1
asks nowhere else FILM open	8,-6,-2
asks nowhere else FILM same	9,-4,-5
asks nowhere else FILM same they	5,-2,-2
asks nowhere else FILM seen	2,0,-2
asks nowhere else FILM seen turn	6,-4,-2
asks nowhere else FILM seen wish	8,-5,-3
asks nowhere else FILM they	5,-4,-1
asks nowhere else FILM turn	-1,4,-4
asks nowhere else FILM turn wish	0,3,-4
asks nowhere else FILM wish	6,-3,-3
asks nowhere else I NO	3,-4,1
asks nowhere else I NO feeling	-3,0,3
asks nowhere else I NO feeling films	1,-5,3
asks nowhere else I NO feeling films like negator wish	-10,2,6
asks nowhere else I NO feeling films negator	-3,5,-3
asks nowhere else I NO feeling films negator turn	-3,3,-1
asks nowhere else I NO feeling films negator wish	1,-2,1
asks nowhere else I NO feeling films other	1,-4,4
asks nowhere else I NO feeling films other turn wish	-2,2,-1
asks nowhere else I NO feeling films other wish	-3,-3,3
asks nowhere else I NO feeling films they wish	-2,-2,1
asks nowhere else I NO feeling films turn	-3,1,3
asks nowhere else I NO feeling films wish	-8,0,6
asks nowhere else I NO feeling like they	-5,-12,11
asks nowhere else I NO feeling negator	-2,1,0
asks nowhere else I NO feeling negator open turn	3,-6,4
asks nowhere else I NO feeling negator other	9,-8,-3
asks nowhere else I NO feeling negator other wish	-3,4,-2
asks nowhere else I NO feeling negator they	-6,-4,9
asks nowhere else I NO feeling negator they wish	-14,2,13
asks nowhere else I NO feeling negator turn	-5,8,-2
asks nowhere else I NO feeling other	0,3,-4
asks nowhere else I NO feeling other seen wish	9,-4,-5
asks nowhere else I NO feeling other they	-2,2,-1
asks nowhere else I NO feeling other turn	1,0,-4
asks nowhere else I NO feeling other wish	2,0,-3
asks nowhere else I NO feeling they	-1,3,-3
asks nowhere else I NO feeling turn	4,-11,6
asks nowhere else I NO feeling turn wish	-4,-1,4
asks nowhere else I NO feeling wish	1,-2,2
asks nowhere else I NO films	-3,0,2
asks nowhere else I NO films negator	0,-1,2
asks nowhere else I NO films negator open	7,-5,-2
asks nowhere else I NO films negator other	-6,7,2
asks nowhere else I NO films negator other wish	-13,14,0
asks nowhere else I NO films negator seen	-13,16,-8
asks nowhere else I NO films negator they	-4,-8,9
asks nowhere else I NO films negator turn	7,0,-7
asks nowhere else I NO films negator wish	-4,5,-1
asks nowhere else I NO films other	3,-6,3
asks nowhere else I NO films other turn	-11,9,1
asks nowhere else I NO films other wish	-5,6,-2
asks nowhere else I NO films wish	-5,-7,9
asks nowhere else I NO like	14,-5,-10
asks nowhere else I NO like negator turn	-17,15,2
asks nowhere else I NO like other	-1,-6,5
asks nowhere else I NO like other turn	0,2,-2
asks nowhere else I NO like turn wish	1,-3,3
asks nowhere else I NO negator open	6,0,-7
asks nowhere else I NO negator open turn wish	-4,-7,12
asks nowhere else I NO negator other	-1,-3,5
asks nowhere else I NO negator other they	-10,-4,11
asks nowhere else I NO negator other wish	2,1,-3
asks nowhere else I NO negator same	-2,-2,2
asks nowhere else I NO negator same they	-2,9,-11
asks nowhere else I NO negator same wish	-3,1,3
asks nowhere else I NO negator seen	5,0,-5
asks nowhere else I NO negator seen they wish	8,-6,-2
asks nowhere else I NO negator they	-10,4,6
asks nowhere else I NO negator they turn wish	9,-9,-3
asks nowhere else I NO negator they wish	4,-4,-1
asks nowhere else I NO negator turn	1,-5,3
asks nowhere else I NO negator turn wish	1,3,-5
asks nowhere else I NO negator wish	-2,2,0
asks nowhere else I NO open	1,-3,1
asks nowhere else I NO other	1,-2,1
asks nowhere else I NO other same wish	2,-1,-1
asks nowhere else I NO other they wish	8,-3,-6
asks nowhere else I NO other turn	-2,-2,5
asks nowhere else I NO other turn wish	-11,12,2
asks nowhere else I NO other wish	2,-4,2
asks nowhere else I NO seen	9,-11,0
asks nowhere else I NO seen turn wish	3,3,-9
asks nowhere else I NO seen wish	-6,-3,7
asks nowhere else I NO they	-1,2,0
asks nowhere else I NO they turn wish	6,-4,-4
asks nowhere else I NO they wish	0,4,-6
asks nowhere else I NO turn	4,-4,0
asks nowhere else I NO turn wish	2,3,-6
asks nowhere else I feeling	2,-1,-1
asks nowhere else I feeling films	-1,4,-3
asks nowhere else I feeling films same	2,-1,0
asks nowhere else I feeling films seen	7,-6,-1
asks nowhere else I feeling films they	9,-8,-2
asks nowhere else I feeling films wish	6,-3,-3
asks nowhere else I feeling like open they	3,-2,-1
asks nowhere else I feeling same	10,-9,-2
asks nowhere else I feeling seen	4,-2,-1
asks nowhere else I feeling seen wish	8,-6,-2
asks nowhere else I feeling they	-3,1,-1
asks nowhere else I feeling they turn wish	2,-1,-1
asks nowhere else I feeling they wish	14,-11,-4
asks nowhere else I feeling turn	6,-6,0
asks nowhere else I feeling wish	-1,3,-2
asks nowhere else I films	-1,2,-2
asks nowhere else I films open wish	-15,18,-3
asks nowhere else I films same	-2,3,-2
asks nowhere else I films seen	5,-3,-2
asks nowhere else I films seen wish	7,-5,-2
asks nowhere else I films they	-5,8,-3
asks nowhere else I films turn	-7,7,0
asks nowhere else I films wish	-3,3,0
asks nowhere else I like	1,1,-3
asks nowhere else I like they	6,-5,-2
asks nowhere else I like turn	-12,13,-1
asks nowhere else I like wish	3,1,-4
asks nowhere else I open	-1,4,-3
asks nowhere else I open they	3,0,-5
asks nowhere else I open wish	1,2,-2
asks nowhere else I same	3,-3,-1
asks nowhere else I seen	3,-4,1
asks nowhere else I seen they	8,-6,-2
asks nowhere else I seen wish	6,-3,-3
asks nowhere else I they	5,-4,-1
asks nowhere else I they turn	4,-1,-3
asks nowhere else I they wish	-3,6,-3
asks nowhere else I turn wish	5,-2,-3
asks nowhere else NO feeling	-2,-1,3
asks nowhere else NO feeling films	-2,-5,6
asks nowhere else NO feeling films like other turn wish	7,-8,1
asks nowhere else NO feeling films negator	0,-3,2
asks nowhere else NO feeling films negator they turn wish	5,-9,1
asks nowhere else NO feeling films negator turn	-4,17,-16
asks nowhere else NO feeling films other	-6,-5,6
asks nowhere else NO feeling films other turn	3,-8,7
asks nowhere else NO feeling films other turn wish	-9,6,2
asks nowhere else NO feeling films turn	18,-15,-10
asks nowhere else NO feeling like	9,1,-10
asks nowhere else NO feeling like negator	6,-9,-1
asks nowhere else NO feeling negator	3,-1,-2
asks nowhere else NO feeling negator other	9,-9,0
asks nowhere else NO feeling negator other wish	-4,0,4
asks nowhere else NO feeling negator same	-4,-12,14
asks nowhere else NO feeling negator they	-1,3,-2
asks nowhere else NO feeling negator they turn	3,2,-1
asks nowhere else NO feeling negator turn	1,0,-2
asks nowhere else NO feeling negator turn wish	5,-12,4
asks nowhere else NO feeling negator wish	4,2,-6
asks nowhere else NO feeling other	-1,-1,2
asks nowhere else NO feeling other seen turn	7,-11,7
asks nowhere else NO feeling other turn	4,-2,-2
asks nowhere else NO feeling other turn wish	3,0,-3
asks nowhere else NO feeling other wish	2,0,-2
asks nowhere else NO feeling seen	-4,-6,8
asks nowhere else NO feeling they	-8,4,3
asks nowhere else NO feeling they wish	-2,0,3
asks nowhere else NO feeling turn	-5,4,1
asks nowhere else NO feeling wish	-3,-1,3
asks nowhere else NO films	0,-2,2
asks nowhere else NO films like wish	5,-7,4
asks nowhere else NO films negator	-2,-1,3
asks nowhere else NO films negator open	5,-11,4
asks nowhere else NO films negator other	12,-6,-8
asks nowhere else NO films negator other they	-13,12,0
asks nowhere else NO films negator seen	3,-1,-1
asks nowhere else NO films negator seen turn	2,-9,6
asks nowhere else NO films negator they	11,-7,-7
asks nowhere else NO films negator they wish	-2,-4,5
asks nowhere else NO films negator turn	-7,7,1
asks nowhere else NO films negator turn wish	-2,-11,9
asks nowhere else NO films negator wish	-3,-3,5
asks nowhere else NO films other	0,-6,5
asks nowhere else NO films other they	7,-11,2
asks nowhere else NO films other turn	-6,0,6
asks nowhere else NO films other turn wish	3,-1,-3
asks nowhere else NO films other wish	-1,-2,3
asks nowhere else NO films they wish	-1,2,-1
asks nowhere else NO films wish	-11,-5,14
asks nowhere else NO like	2,-1,-1
asks nowhere else NO like negator	3,-6,1
asks nowhere else NO like negator wish	-4,2,2
asks nowhere else NO like turn	-5,4,2
asks nowhere else NO like wish	-7,7,0
asks nowhere else NO negator open	-8,15,-10
asks nowhere else NO negator open they	-5,13,-8
asks nowhere else NO negator open turn	1,1,-3
asks nowhere else NO negator open turn wish	0,-10,2
asks nowhere else NO negator other	2,-3,0
asks nowhere else NO negator other wish	6,-3,-2
asks nowhere else NO negator same	-9,13,-4
asks nowhere else NO negator same turn wish	-4,-6,6
asks nowhere else NO negator same wish	-3,-1,4
asks nowhere else NO negator seen	-3,1,-1
asks nowhere else NO negator they turn	-16,20,-4
asks nowhere else NO negator they wish	-9,1,7
asks nowhere else NO negator turn	-2,0,2
asks nowhere else NO negator turn wish	-2,0,1
asks nowhere else NO open	-3,2,-2
asks nowhere else NO other	-2,2,0
asks nowhere else NO other same	4,-7,2
asks nowhere else NO other same wish	8,9,-16
asks nowhere else NO other seen	10,-6,-4
asks nowhere else NO other they	-2,-1,2
asks nowhere else NO other turn	-4,2,2
asks nowhere else NO other turn wish	-1,-3,4
asks nowhere else NO other wish	-2,2,0
asks nowhere else NO same	-3,8,-5
asks nowhere else NO seen	2,-5,2
asks nowhere else NO they	5,-2,-4
asks nowhere else NO they wish	1,-4,2
asks nowhere else NO turn	-2,2,-1
asks nowhere else NO turn wish	2,0,-2
asks nowhere else NO wish	-3,1,1
asks nowhere else feeling	2,0,-2
asks nowhere else feeling films	3,-1,-2
asks nowhere else feeling films turn	2,-4,2
asks nowhere else feeling films wish	1,2,-3
asks nowhere else feeling like	3,0,-4
asks nowhere else feeling like turn	7,1,-16
asks nowhere else feeling like wish	-3,4,-1
asks nowhere else feeling same	11,-7,-6
asks nowhere else feeling seen	7,-5,-2
asks nowhere else feeling they	2,1,-3
asks nowhere else feeling they wish	-8,9,-2
asks nowhere else feeling turn wish	-3,5,-4
asks nowhere else feeling wish	0,2,-1
asks nowhere else films	-1,2,-1
asks nowhere else films like	4,-1,-2
asks nowhere else films like they wish	3,-1,-2
asks nowhere else films like turn	4,-2,-2
asks nowhere else films same	16,-14,-3
asks nowhere else films same wish	-4,6,-4
asks nowhere else films seen	0,3,-4
asks nowhere else films seen turn	2,-7,1
asks nowhere else films seen wish	3,-2,-1
asks nowhere else films they	-11,15,-6
asks nowhere else films turn	1,3,-4
asks nowhere else films turn wish	4,-1,-3
asks nowhere else like	-1,3,-3
asks nowhere else like they	8,-6,-3
asks nowhere else like turn	6,-4,-2
asks nowhere else like wish	-4,6,-3
asks nowhere else open	1,2,-2
asks nowhere else open same	5,-4,-1
asks nowhere else open seen	13,-12,-2
asks nowhere else open they	-3,5,-4
asks nowhere else open they wish	1,0,-2
asks nowhere else open turn	0,3,-4
asks nowhere else open wish	-7,10,-3
asks nowhere else same	3,-7,4
asks nowhere else same wish	2,1,-4
asks nowhere else seen	5,-4,-1
asks nowhere else seen wish	-4,1,2
asks nowhere else they	2,1,-3
asks nowhere else they turn	4,-1,-3
asks nowhere else they turn wish	-1,4,-3
asks nowhere else they wish	-2,3,-1
asks nowhere else turn	-1,3,-2
asks nowhere else wish	-1,3,-2
does ?	-2,1,0
does FILM	3,-1,-2
does I	2,-1,-1
does open	1,1,-2
does same	3,-1,-1
does seen	3,-3,0
does they	2,-1,-1
ends ace	2,-2,0
ends ach	10,-11,0
ends ack	-1,3,-4
ends act	-4,9,-7
ends acy	10,-12,1
ends ada	-2,6,-7
ends ade	2,3,-6
ends ado	10,-7,-4
ends ads	2,-1,-1
ends ael	-4,-3,7
ends aft	-9,-20,15
ends agh	-17,3,9
ends ago	0,0,-4
ends aid	-2,5,-3
ends ail	7,-5,-4
ends air	-10,4,2
ends ais	0,-7,3
ends ait	13,-12,-1
ends ake	6,-6,1
ends aki	-3,7,-7
ends aks	-6,-1,6
ends ala	-4,7,-2
ends ale	0,3,-3
ends ali	4,-8,6
ends all	-2,2,-1
ends alo	11,-7,-4
ends als	-8,1,7
ends ama	-6,4,1
ends ame	10,-7,-4
ends ams	4,-1,-3
ends amy	-7,12,-5
ends ana	7,-4,-3
ends and	1,1,-2
ends ane	3,-1,-2
ends ani	-13,16,-6
ends ank	8,-4,-3
ends ann	11,-7,-11
ends ano	-9,9,-2
ends ans	-3,3,1
ends ant	-2,3,-1
ends any	8,-5,-4
ends ape	-5,6,-1
ends apy	-2,4,-2
ends ara	3,-2,-3
ends are	-4,5,-2
ends ari	8,-6,-4
ends ark	2,-10,4
ends arm	-2,-2,4
ends ars	-4,3,1
ends art	11,-4,-8
ends ary	-2,3,-1
ends ase	0,7,-8
ends ash	12,-11,-2
ends ass	7,6,-23
ends ast	7,-5,-2
ends asy	-1,2,-2
ends ata	-4,6,-4
ends ate	-1,3,-2
ends ath	0,2,-5
ends ato	2,1,-3
ends ats	-7,10,-3
ends atu	5,-4,-1
ends aty	2,-3,1
ends aum	-2,5,-5
ends ave	-6,7,-4
ends awa	-2,5,-6
ends aws	1,-9,2
ends ays	5,-2,-2
ends bad	4,-2,-4
ends bag	8,-5,-4
ends bed	-4,0,2
ends bee	10,-5,-5
ends ber	4,-5,1
ends bia	14,-10,-5
ends bic	-3,3,-2
ends bie	12,-7,-5
ends bit	13,-12,-2
ends ble	6,-2,-4
ends bli	-12,7,4
ends bly	0,1,-3
ends bon	-4,6,-2
ends boo	-5,-1,5
ends bor	3,-1,-2
ends box	18,-8,-11
ends boy	10,-7,-4
ends bul	-3,4,-2
ends bus	26,-23,-6
ends bye	1,-7,2
ends bys	8,-5,-2
ends cal	-8,10,-1
ends can	-2,2,0
ends cca	10,-8,-2
ends cco	0,-10,6
ends ced	7,-7,0
ends cer	4,-2,-2
ends ces	-7,9,-3
ends che	6,-5,-2
ends cho	13,-4,-9
ends chs	-4,10,-7
ends cht	-9,11,-4
ends chy	-9,8,0
ends cia	12,-14,3
ends cil	7,-6,-1
ends cks	-13,7,6
ends cle	-2,-2,3
ends com	-4,4,1
ends con	-1,3,-4
ends cry	8,-5,-3
ends cts	-6,5,0
ends cue	1,-13,1
ends cus	-3,2,2
ends dad	7,-4,-3
ends dal	-9,10,-1
ends dan	-2,7,-5
ends das	6,0,-11
ends day	7,-5,-2
ends ded	8,-4,-3
ends der	1,1,-3
ends des	0,-2,3
ends dge	3,-1,-3
ends dic	-11,10,2
ends die	-17,17,-1
ends dio	-2,5,-3
ends dle	2,0,-2
ends dly	0,2,-3
ends dma	2,-1,-1
ends dog	1,-4,-2
ends dom	-1,-8,8
ends don	5,-3,-2
ends dor	12,-10,-2
ends dos	9,-6,-2
ends dow	4,-1,-3
ends dpa	-2,-4,5
ends dra	-6,3,1
ends dve	6,-4,-3
ends dys	4,0,-6
ends ead	2,-6,3
ends eak	3,-4,0
ends eam	11,-8,-3
ends ean	-1,3,-3
ends ear	-7,7,-1
ends eat	4,-5,0
ends eau	-16,-4,13
ends eca	13,-5,-8
ends ece	-4,7,-3
ends eck	-4,-11,12
ends ect	5,-3,-2
ends ede	-4,8,-11
ends edy	-2,6,-4
ends eed	7,-6,-1
ends een	8,-5,-2
ends eep	4,-5,1
ends eer	-7,6,-2
ends ees	4,-2,-3
ends eet	-1,3,-2
ends ein	-23,-8,12
ends eke	0,-8,1
ends eki	2,6,-8
ends eks	6,-4,-2
ends eky	-5,6,-1
ends eld	-1,-3,5
ends ele	-1,-6,2
ends ell	-4,0,4
ends els	-6,4,1
ends ely	7,-3,-4
ends ems	-7,-1,8
ends ena	12,-10,-2
ends end	6,-4,-2
ends ene	-6,8,-3
ends ens	1,3,-4
ends ent	3,0,-4
ends eon	12,-2,-11
ends eos	11,-12,-1
ends eps	-5,6,-1
ends ept	12,-7,-4
ends epy	-5,2,1
ends era	-8,8,0
ends ere	5,3,-8
ends erg	0,-5,5
ends ern	-4,5,-1
ends ero	0,-3,3
ends ers	-4,3,1
ends ert	2,-1,-1
ends ery	-7,6,1
ends ese	-5,6,-1
ends ess	-2,3,-2
ends est	0,2,-2
ends esy	8,0,-14
ends eta	13,-1,-12
ends ete	5,-6,-3
ends eth	4,-9,6
ends ets	-4,6,-1
ends ett	4,0,-4
ends ety	5,1,-5
ends eve	5,-4,-2
ends ews	-3,-3,5
ends eys	2,-6,5
ends eze	9,-7,-1
ends fee	2,-1,-1
ends fer	-8,-5,14
ends fes	3,-1,-1
ends ful	-3,6,-3
ends gal	-23,7,16
ends gan	-3,-1,0
ends ged	9,-5,-4
ends gen	3,6,-11
ends ger	1,-2,0
ends ges	-9,12,-3
ends get	11,-5,-6
ends ghs	-11,8,3
ends ght	3,0,-3
ends gia	6,-14,4
ends gic	-4,2,2
ends gie	-2,7,-4
ends gle	-1,2,-1
ends gly	-2,4,-9
ends gon	6,-11,4
ends got	6,-5,-1
ends gow	1,1,-5
ends gth	1,1,-3
ends gue	-1,4,-3
ends ham	0,-4,1
ends han	-17,6,12
ends hee	-5,-4,10
ends hel	13,-4,-10
ends hen	8,-6,-1
ends her	1,0,-2
ends hes	-2,5,-3
ends hew	3,-1,-3
ends hia	-7,4,0
ends hic	-16,20,-5
ends hie	-10,4,2
ends hin	15,-7,-12
ends hip	1,2,-2
ends his	12,-10,-2
ends hop	-2,5,-5
ends hts	-4,7,-3
ends hty	3,0,-2
ends ial	-2,-4,6
ends iam	-2,-6,6
ends ian	-2,4,-1
ends ias	-14,-1,15
ends ica	-2,-5,7
ends ice	0,-2,1
ends ich	-2,8,-6
ends ick	-2,-2,4
ends ico	-3,5,-3
ends ics	2,-7,3
ends ict	-9,10,0
ends ida	2,-2,0
ends ide	-1,-2,2
ends ids	1,-3,2
ends ied	1,2,-3
ends ief	-8,10,-3
ends iel	8,-6,-2
ends ien	-20,23,-7
ends ies	-6,3,2
ends iet	2,1,-5
ends ieu	-12,-1,11
ends iew	14,-12,-3
ends ife	-3,3,0
ends ign	3,-2,-1
ends igo	6,-8,0
ends ike	6,-2,-3
ends ila	2,3,-5
ends ile	-6,9,-2
ends ill	19,-21,-3
ends ilm	-10,-1,7
ends ils	-6,-2,8
ends ima	-2,9,-3
ends ime	8,-7,-2
ends ims	4,-4,0
ends ina	-1,2,2
ends ind	3,-1,-2
ends ine	3,1,-5
ends ini	-1,7,-7
ends ino	-4,-1,3
ends ins	-2,3,-1
ends int	-9,11,-4
ends iny	-4,9,-7
ends iod	-2,4,-2
ends ips	2,-13,10
ends ira	-10,-2,8
ends ire	-2,4,-1
ends iro	13,-6,-9
ends irs	6,-6,0
ends ise	8,-7,-1
ends ish	-6,6,0
ends ism	-7,4,4
ends ist	1,2,-2
ends ite	8,-6,-2
ends ith	-6,9,-6
ends ito	4,0,-4
ends its	-2,-3,5
ends ium	22,-19,-6
ends ius	5,-8,2
ends ive	-1,2,-2
ends job	0,3,-4
ends ked	2,-1,-1
ends ken	1,2,-3
ends ker	-1,4,-3
ends kes	0,-2,2
ends ket	3,2,-5
ends key	0,3,-3
ends kie	1,10,-10
ends kin	-12,2,8
ends kly	3,-5,1
ends kup	2,-7,3
ends lan	-14,12,0
ends lar	13,-11,-2
ends las	4,-3,-1
ends lay	-3,-5,3
ends lds	-3,0,3
ends led	5,-3,-2
ends lem	-5,3,1
ends len	1,2,-3
ends ler	-4,4,-1
ends les	-3,0,3
ends ley	-2,2,0
ends lia	8,-7,-1
ends lic	-6,4,2
ends lie	11,0,-16
ends lin	1,1,-2
ends lis	4,4,-8
ends lit	-19,21,-3
ends lla	9,-4,-5
ends lle	6,1,-7
ends llo	-6,14,-7
ends lls	-1,3,-1
ends lly	12,-10,-2
ends lon	11,-7,-3
ends lor	3,3,-7
ends lry	-6,7,-1
ends lts	-8,15,-11
ends lty	-3,2,1
ends lum	-2,1,1
ends lve	3,-1,-2
ends lyn	-7,3,3
ends lys	7,-5,-4
ends mal	-5,5,-2
ends man	-1,6,-4
ends mar	-3,-3,5
ends mbs	5,-3,-2
ends med	7,-12,5
ends men	2,0,-2
ends mer	2,0,-2
ends mes	5,0,-5
ends met	-17,-7,19
ends mic	0,-9,6
ends mon	3,-16,8
ends mos	-2,-1,4
ends mps	4,0,-5
ends mpy	3,-2,-3
ends nal	7,-3,-5
ends nam	-12,9,2
ends nas	-4,6,-1
ends nca	2,0,-3
ends nce	-2,1,1
ends nch	-4,3,2
ends nco	-2,5,-5
ends ncy	-1,5,-5
ends nda	-11,-6,14
ends nde	7,-4,-5
ends ndo	10,-2,-9
ends nds	-6,5,1
ends ned	4,-3,-1
ends nel	9,-6,-3
ends ner	2,-6,4
ends nes	-4,2,2
ends net	14,-12,-4
ends ney	-1,-1,2
ends nge	3,-1,-3
ends ngo	10,-8,-3
ends ngs	-7,3,3
ends nia	1,5,-2
ends nie	3,1,-10
ends nis	14,-12,-4
ends nit	-2,4,-1
ends nks	4,-3,0
ends nna	-6,0,8
ends nne	5,-3,-5
ends nni	-3,6,-6
ends non	-9,21,-15
ends nos	5,0,-4
ends nov	-7,10,-3
ends now	5,-1,-5
ends nse	1,3,-5
ends nta	10,-8,-7
ends nte	26,-24,-2
ends nth	10,-6,-5
ends nto	18,-13,-6
ends nts	0,3,-3
ends nty	5,-2,-4
ends oat	10,-8,-2
ends obe	-4,-6,8
ends ock	2,1,-4
ends ody	7,-2,-5
ends oed	8,-4,-5
ends oes	-1,-5,6
ends ogs	-8,10,-4
ends ogy	7,-2,-9
ends oia	-11,12,-1
ends oid	0,3,-4
ends oir	-1,6,-8
ends oke	7,-5,-2
ends oks	-2,6,-4
ends oky	-6,8,-3
ends ola	10,-8,-2
ends old	5,-2,-5
ends ole	5,-13,4
ends ols	5,-6,0
ends oly	-3,5,-2
ends ome	-1,-2,1
ends oms	-10,4,5
ends omy	-11,3,8
ends ond	1,1,-2
ends one	-7,6,-1
ends ong	-1,3,-3
ends ony	-5,13,-12
ends ood	-3,1,2
ends ool	0,3,-3
ends oom	-10,10,1
ends oon	0,-2,1
ends oor	-6,7,-4
ends ope	-7,3,0
ends ops	-5,2,4
ends ora	24,-22,-2
ends ord	4,1,-5
ends ore	0,-4,4
ends ork	5,-3,-2
ends orm	6,0,-6
ends orn	2,-2,-1
ends oro	12,-9,-3
ends ors	-5,3,1
ends ort	0,-4,4
ends ory	5,-5,-1
ends ose	6,-1,-5
ends ost	12,-6,-8
ends ote	11,-6,-4
ends oth	7,-5,-2
ends ots	-6,-5,10
ends our	1,1,-3
ends ous	-2,3,-1
ends out	8,-8,-1
ends ove	1,4,-5
ends oys	-3,-3,-1
ends pan	0,2,-3
ends pas	-10,14,-7
ends ped	5,-3,-2
ends pel	17,-15,-2
ends pen	-11,0,2
ends per	1,2,-3
ends pes	-20,12,10
ends pet	10,-9,-1
ends phy	-7,-2,8
ends pia	-23,0,14
ends pic	-12,8,3
ends pid	-6,4,1
ends pie	-7,0,-2
ends ple	-2,4,-2
ends ppe	-10,11,-2
ends ppy	-2,3,-1
ends pse	5,-10,5
ends pus	-4,-1,4
ends que	3,1,-5
ends rai	-4,3,0
ends ral	-6,5,2
ends ram	-9,-4,10
ends ran	-8,11,-6
ends ras	13,-9,-6
ends ray	-4,0,2
ends rch	0,2,-2
ends rdo	-4,-2,7
ends rds	-4,3,1
ends rdt	-20,14,9
ends red	5,-4,-2
ends ree	6,-4,-2
ends ren	-2,1,2
ends rer	13,-12,-1
ends ret	-5,6,0
ends rey	-2,0,-1
ends rge	-4,-1,5
ends rgy	0,2,-4
ends ria	4,0,-6
ends ric	2,0,-2
ends rid	-11,14,-5
ends rie	3,-1,-4
ends rin	-6,9,-5
ends rio	-4,9,-6
ends ris	8,-6,-3
ends rit	22,-21,-1
ends rks	-8,2,6
ends rky	-7,7,-1
ends rls	-2,3,-2
ends rly	7,-1,-7
ends rmo	-4,9,-6
ends rms	2,-4,1
ends rns	-14,5,8
ends rol	7,-3,-5
ends ron	1,-2,0
ends ror	-4,2,2
ends ros	-2,-7,11
ends rot	8,-12,1
ends row	1,-12,9
ends rra	23,-19,-8
ends rry	6,-2,-7
ends rse	-3,2,1
ends rst	12,-10,-2
ends rth	-1,-4,5
ends rto	-17,20,-8
ends rts	-7,6,2
ends rty	-2,0,2
ends rve	8,-5,-3
ends rys	14,-13,-3
ends sad	8,10,-15
ends sal	-8,10,-4
ends sch	-9,14,-6
ends sed	3,-2,-2
ends sel	-9,-4,9
ends sen	7,2,-11
ends ser	-2,2,-2
ends ses	-5,4,1
ends set	-6,13,-10
ends shi	-2,-9,7
ends shy	-11,9,2
ends sia	-8,4,3
ends sic	-1,0,-2
ends sie	0,4,-8
ends sin	5,-3,-2
ends sip	-3,4,-2
ends sis	-11,12,-4
ends ski	-9,-4,10
ends sky	2,-5,2
ends sly	13,-10,-3
ends son	-2,2,0
ends sps	12,-5,-7
ends sse	-1,-7,4
ends ssy	-10,13,-7
ends sta	4,-7,0
ends ste	8,-6,-2
ends sto	17,-14,-3
ends sts	-4,-2,6
ends sty	-10,6,5
ends sun	8,-6,-2
ends tan	-4,13,-13
ends tar	14,-14,1
ends tas	4,-2,-3
ends tay	2,-1,-2
ends tch	5,1,-6
ends ted	4,-2,-1
ends tee	5,-4,0
ends tel	-6,8,-2
ends ten	-2,1,1
ends ter	2,0,-2
ends tes	-3,0,2
ends the	14,-10,-4
ends ths	-9,-1,9
ends thy	-8,10,-2
ends tia	0,-7,8
ends tic	-6,8,-1
ends tie	1,0,-2
ends tin	-17,6,3
ends tis	3,-16,4
ends tle	-1,4,-2
ends tly	8,-6,-2
ends tnt	10,-7,-3
ends ton	2,1,-4
ends too	5,-4,-1
ends top	4,-2,-3
ends tos	-2,0,1
ends tra	-3,5,-2
ends tre	8,-7,-1
ends tro	1,2,-7
ends try	5,-3,-2
ends tta	5,-3,-7
ends tte	-4,-7,9
ends tti	-2,4,-2
ends tto	-6,-9,12
ends tty	-4,5,-1
ends uck	16,-14,-3
ends ude	-5,6,-3
ends ued	12,-11,-2
ends uel	0,2,-5
ends ues	-3,2,0
ends ugh	-1,6,-5
ends uin	13,-10,-7
ends uit	1,1,-3
ends ull	8,-6,-2
ends ume	6,-4,-2
ends umn	3,-2,-1
ends une	-11,14,-4
ends ung	7,-4,-3
ends unk	2,5,-10
ends unt	-2,3,-1
ends upt	3,0,-3
ends urd	-11,12,0
ends ure	0,2,-2
ends urg	3,0,-4
ends urn	3,-1,-2
ends ury	-9,11,-3
ends use	-4,-2,6
ends ust	4,-3,-1
ends ute	2,-1,-1
ends uth	8,-15,5
ends uts	6,-2,-8
ends uty	-9,-5,15
ends uve	2,0,-3
ends val	0,2,-2
ends van	-1,3,-1
ends var	-10,7,1
ends ved	8,-6,-2
ends ven	3,-3,0
ends ver	2,-1,-1
ends ves	2,-1,-1
ends via	-9,12,-5
ends vie	-6,1,4
ends war	-1,7,-7
ends way	-7,2,4
ends wed	3,-1,-2
ends wer	2,-1,-1
ends wig	6,-6,-1
ends wly	1,2,-8
ends wns	-8,1,3
ends yal	-4,-1,4
ends yed	5,-2,-4
ends yer	1,4,-5
ends zel	-1,6,-6
ends zen	10,-2,-8
ends zes	1,-2,1
ends zil	5,2,-5
ends zle	0,-5,1
ends zog	-10,13,-5
hint 1800s	-4,4,0
hint 1920s	-2,6,-4
hint 1930s	-4,3,0
hint 1950s	1,2,-3
hint 1960s	4,0,-3
hint 1970s	-4,5,-1
hint 1990s	-3,1,2
hint addiction	0,-2,2
hint after-a-break-up	1,-3,1
hint alien	-7,-2,7
hint ancient	-2,3,-1
hint animal-harm	-6,-9,17
hint animals	-1,2,-1
hint anime	-3,2,0
hint anthology	7,-5,-3
hint anti-hero	-5,1,5
hint apocalypse	-1,-1,2
hint art	-1,4,-3
hint artificial-mind	-1,2,-1
hint awe	4,-1,-2
hint awkward	-5,3,2
hint background	5,-1,-4
hint berlin	-2,1,1
hint berlin-prize	2,3,-6
hint big-city	-2,3,-1
hint big-screen	2,-1,-1
hint biography	1,-2,1
hint bittersweet	0,4,-4
hint black-and-white	-6,5,1
hint bleak	0,-2,2
hint blockbuster	3,-5,2
hint body-swap	4,2,-7
hint boston	6,0,-9
hint brain-off	1,1,-2
hint break-up	3,-1,-2
hint cannes	-3,-1,3
hint cars	-2,2,0
hint cat	6,0,-5
hint cat-and-mouse	-2,2,0
hint chase	-2,1,1
hint cheer-me-up	-1,2,-2
hint cheesy	-3,-1,4
hint child-harm	-1,-3,4
hint christmas	2,-1,-1
hint class	-2,1,0
hint classic	2,0,-2
hint colonialism	-4,6,-2
hint comfort-rewatch	3,2,-4
hint coming-of-age	2,-1,-1
hint con	0,2,-2
hint conspiracy	-1,2,-1
hint cop	-1,-1,2
hint corruption	-1,3,-2
hint countryside	-2,2,-1
hint courtroom	3,-1,-2
hint cowboy	-1,3,-2
hint cozy	1,2,-2
hint creepy	-4,2,2
hint criminal	-1,2,0
hint critics-darling	3,-2,-2
hint cult	1,-2,1
hint cult-and-sect	-4,0,2
hint cynical	1,2,-4
hint dance	-3,5,-1
hint date-night	2,-1,-1
hint deadpan	-2,4,-2
hint death	0,-2,2
hint dialogue-driven	-1,2,-1
hint dinosaur	-6,0,5
hint directors-debut	-2,-4,5
hint disability	-1,-5,5
hint disaster	-3,3,-1
hint disguise	-1,3,-3
hint disturbing	0,-3,2
hint divisive	6,-6,0
hint doctor	1,-3,2
hint dog	-1,-2,2
hint dragon	-2,0,2
hint dread	-1,4,-3
hint dreamy	3,-3,0
hint drugs	-2,-2,4
hint dystopia	-1,-7,7
hint early-modern	-2,-4,6
hint ensemble	5,-3,-3
hint environment	-2,7,-4
hint epic	-2,3,-1
hint episodic	-8,-4,16
hint escape	2,-1,-1
hint espionage	-1,2,-1
hint exhilarating	1,2,-3
hint experiment	-2,5,-4
hint experimental	3,-2,0
hint falling-in-love	-2,1,1
hint fame	1,-2,1
hint far-future	-6,2,3
hint fast-paced	1,1,-2
hint fate	6,-4,-2
hint feel-good	-1,2,-1
hint feminist	-1,3,-2
hint film-club	-5,6,-1
hint first-contact	-1,4,-2
hint fish-out-of-water	4,-3,-1
hint flop-now-loved	3,-5,-1
hint flying	-2,1,1
hint folklore	-3,3,1
hint food	2,0,-2
hint forbidden-love	1,2,-2
hint found-footage	-3,1,2
hint fourth-wall	3,-2,-1
hint friendship	0,2,-1
hint funny	-2,3,-1
hint gentle	0,2,-2
hint ghost	-2,0,2
hint gore	-2,-1,3
hint grandparents	3,-1,-2
hint great-dialogue	0,2,-2
hint great-performance	2,-4,1
hint grief	3,-3,0
hint gunfights	-4,3,0
hint halloween	-2,4,-2
hint halloween-night	-1,4,-3
hint hand-drawn	-3,3,0
hint happy-ending	-1,5,-3
hint haunted-place	-4,4,0
hint heist	-1,2,-2
hint hidden-gem	3,-2,-1
hint hitman	-1,3,-2
hint holiday-season	4,-3,-1
hint holocaust	-9,-2,9
hint home-invasion	1,0,-2
hint hong-kong	-2,6,-5
hint horse	-1,3,-2
hint hospital	-6,2,5
hint hotel	-1,4,-3
hint house	-5,5,-1
hint identity	2,1,-2
hint immigration	3,-2,-1
hint influential	17,-16,-3
hint interwoven	7,-5,-3
hint invasion	5,-10,6
hint journalist	-7,10,-3
hint journey	-2,4,-3
hint jungle	-6,4,2
hint kidnapping	-6,1,5
hint kids-from-10	5,-3,-2
hint kids-from-4	-9,1,8
hint las-vegas	-5,4,1
hint last-mission	2,-2,0
hint laugh-out-loud	-1,3,-2
hint london	-3,2,1
hint loneliness	0,1,-2
hint long-takes	2,0,-7
hint los-angeles	-7,-1,7
hint love-triangle	-1,2,-1
hint madness	-2,1,0
hint martial-arts	-1,2,-1
hint media	2,-3,2
hint medieval	-1,2,-1
hint melancholy	-2,4,-2
hint memory	3,-5,2
hint mental-health	-3,-2,4
hint mind-bending	-1,3,-1
hint missing-person	3,0,-2
hint mistaken-identity	0,2,-2
hint mostly-women	0,3,-3
hint mothers	1,0,-2
hint mountains	-2,2,0
hint mumbai	-2,3,-1
hint music	-1,2,-1
hint nature	-3,4,-1
hint near-future	-4,-1,5
hint neon	1,2,-2
hint new-orleans	2,-3,0
hint new-york	-1,4,-3
hint non-stop	0,1,-2
hint nostalgic	2,0,-2
hint nudity	-3,2,1
hint odd-couple	-1,3,-1
hint old-people	2,-1,-1
hint one-night	3,-1,-2
hint open-ending	5,4,-8
hint oscar-acting	-4,-2,3
hint oscar-best-picture	1,-3,1
hint oscar-international	-3,3,0
hint outsider	0,1,-2
hint parallel-worlds	-8,5,3
hint paris	-4,3,1
hint parody	-6,8,-3
hint period-detail	-2,2,0
hint philosophy	-4,-1,4
hint pirate	1,4,-5
hint political-intrigue	-3,4,-1
hint possession	-3,1,2
hint practical-effects	-3,1,2
hint prison	-3,3,-1
hint queer	2,1,-3
hint race	-3,0,3
hint real-time	2,-1,-2
hint realistic	-1,2,-1
hint redemption	2,2,-3
hint rescue	-2,2,-1
hint revenge	-2,3,-1
hint rise-and-fall	2,1,-4
hint road-trip	-1,2,-2
hint robot	2,0,-2
hint romantic	-2,2,0
hint royalty	-1,2,-1
hint sad	-2,-1,3
hint sad-ending	-4,1,3
hint sadness	1,-3,1
hint scares	-2,1,1
hint scientist	-1,2,-1
hint sea	-2,2,0
hint serial-killer	-4,3,1
hint sex	-4,3,0
hint sexual-violence	1,-13,9
hint sexy	-2,2,0
hint sick-in-bed	5,-3,-3
hint siege	-10,8,2
hint silent	-3,2,1
hint silly	-3,3,0
hint simulated-world	-3,4,0
hint slasher	-4,2,2
hint slow-burn	2,1,-3
hint snow	-2,4,-1
hint so-bad-its-good	-2,3,-1
hint space	-1,2,-1
hint spectacle	-2,2,0
hint stop-motion	-14,14,-2
hint strong-female-lead	-2,3,-1
hint stylised-violence	-5,4,0
hint suburb	-3,6,-2
hint suicide	8,-12,0
hint summer	-2,5,-2
hint superhero	-2,-1,3
hint survival	-2,3,-2
hint sword-fights	1,0,-2
hint teacher	-2,4,-2
hint team-gathers	-1,2,-1
hint teen-life	-2,2,0
hint teenagers	4,-5,1
hint tense	-2,2,1
hint thrilling	-1,2,-1
hint time-loop	3,-2,-1
hint time-travel	9,-13,4
hint tokyo	-2,4,-3
hint tournament	-1,-1,2
hint train	-2,4,-1
hint twist	0,2,-2
hint undercover	3,-1,-1
hint underdog	-5,3,2
hint underwater	-3,3,0
hint unreliable-narrator	2,0,-2
hint uplifting	-1,2,-1
hint vampire	-2,0,2
hint venice	-5,6,-1
hint venice-prize	2,3,-6
hint villain	-3,5,-1
hint visually-stunning	-1,3,-2
hint voice-over	-3,1,1
hint war-and-its-cost	-5,3,2
hint wedding	2,-2,0
hint werewolf	-5,2,3
hint whimsical	-4,4,-1
hint witch	-3,2,1
hint with-parents	2,-1,-1
hint witty	-1,2,-1
hint work	1,1,-2
hint world-war-one	-5,3,0
hint writing	2,1,-2
hint wrongly-accused	2,1,-3
hint zombie	-3,1,1
no -1 0 0	5,-2,-3
no -1 1 0	5,-2,-3
no -1 1 1	4,-1,-2
no -1 1 facet +	-8,11,-2
no -1 1 unread	5,-2,-2
no -1 1 word +	8,-5,-2
no -1 2 facet +	2,0,-4
no -1 2 mood +	-9,12,-3
no -1 2 word +	4,-2,-2
no 0 0 0	0,-3,3
no 0 0 country -	-2,-3,4
no 0 0 facet +	-2,0,2
no 0 0 facet -	-2,-3,5
no 0 0 genre -	-3,-5,8
no 0 0 language +	-8,0,4
no 0 0 language -	3,-8,4
no 0 0 mood +	-8,-5,9
no 0 0 mood -	-3,-2,5
no 0 0 person +	-4,-2,6
no 0 0 person -	-1,-4,5
no 0 0 runtime +	-7,7,-3
no 0 0 unread	2,-4,2
no 0 0 word +	4,-2,-2
no 0 0 word -	1,-2,1
no 0 0 years +	-10,-2,6
no 1 0 0	-1,-4,5
no 1 0 country -	-7,-7,12
no 1 0 facet +	-3,-6,8
no 1 0 facet -	-2,-5,6
no 1 0 genre +	-2,-6,4
no 1 0 genre -	1,-4,2
no 1 0 language +	-3,-5,5
no 1 0 language -	-13,-4,17
no 1 0 mood +	-12,-3,13
no 1 0 mood -	-2,-3,5
no 1 0 person +	-3,-4,5
no 1 0 person -	-5,-1,6
no 1 0 runtime +	-12,14,-5
no 1 0 unread	0,-2,3
no 1 0 word +	1,-9,8
no 1 0 word -	0,-4,3
no 1 0 years +	4,-13,3
no 1 1 0	2,-2,0
no 1 1 country +	-3,-10,4
no 1 1 facet +	-4,6,-4
no 1 1 facet -	0,3,-5
no 1 1 mood +	-10,7,3
no 1 1 mood -	3,-9,5
no 1 1 person +	-15,7,1
no 1 1 unread	4,-3,0
no 1 1 word +	5,-4,-1
no 1 1 word -	-6,-6,10
no 2 0 0	-1,-4,5
no 2 0 1	-5,7,-3
no 2 0 facet +	-4,-4,7
no 2 0 facet -	6,-7,0
no 2 0 genre +	-22,0,14
no 2 0 genre -	-10,13,-7
no 2 0 mood +	-11,-2,11
no 2 0 person +	7,-3,-6
no 2 0 person -	-12,9,-2
no 2 0 runtime +	-3,1,0
no 2 0 unread	1,-4,3
no 2 0 word +	-8,-7,15
no 2 0 word -	0,-5,4
no 2 1 0	2,0,-2
no 2 1 1	3,2,-5
no 2 1 country +	4,0,-4
no 2 1 facet +	3,-1,-3
no 2 1 facet -	2,-1,0
no 2 1 genre +	-6,10,-5
no 2 1 mood +	-2,5,-3
no 2 1 person +	-2,-3,5
no 2 1 unread	3,-1,-2
no 2 1 word +	3,-1,-3
no 2 1 word -	-4,-1,4
no 2 1 years +	0,4,-5
no 2 2 0	-4,2,2
no 2 2 facet +	-11,12,-2
no 2 2 mood +	0,2,-1
no 2 2 unread	-6,1,4
no 2 2 word +	0,1,-2
no 3 0 0	-1,-2,3
no 3 0 1	-4,7,-3
no 3 0 facet +	-18,20,-3
no 3 0 facet -	3,-5,-3
no 3 0 mood +	8,-3,-6
no 3 0 mood -	9,-3,-7
no 3 0 person +	-13,2,11
no 3 0 unread	1,-3,2
no 3 0 word +	-6,-1,6
no 3 0 word -	7,1,-8
no 3 1 0	3,-1,-3
no 3 1 1	3,0,-2
no 3 1 facet +	1,-2,0
no 3 1 facet -	7,0,-7
no 3 1 genre +	-10,15,-4
no 3 1 mood +	2,2,-5
no 3 1 person +	5,1,-10
no 3 1 runtime +	6,-4,-2
no 3 1 unread	2,-1,-1
no 3 1 word +	4,0,-4
no 3 1 years +	8,-23,6
no 3 2 0	-1,3,-2
no 3 2 1	-5,7,-3
no 3 2 country +	-8,10,-2
no 3 2 facet +	-1,3,-3
no 3 2 genre +	6,-4,-3
no 3 2 mood +	-2,5,-3
no 3 2 person +	0,-15,10
no 3 2 unread	1,1,-2
no 3 2 word +	-3,3,-1
no by a	-7,-4,10
no by abide	3,-6,2
no by about	-7,-6,13
no by again	2,6,-10
no by aint	-12,4,3
no by another	-1,-5,5
no by any	1,-5,4
no by arent	-2,-4,4
no by at	2,-3,0
no by avoid	-2,-7,7
no by barring	0,-6,5
no by being	6,-12,3
no by but	2,-4,2
no by by	-4,-2,6
no by cannot	2,5,-6
no by couldnt	3,0,-3
no by didnt	2,-4,2
no by dislike	11,-1,-8
no by do	0,-6,6
no by doesnt	-4,1,2
no by dont	2,-1,0
no by except	3,-6,1
no by face	3,-4,-1
no by fewer	-6,4,4
no by for	-9,-4,12
no by fora	6,-3,-3
no by from	0,-4,4
no by handle	-8,-5,13
no by hardly	3,2,-6
no by has	8,-4,-3
no by hate	-1,-2,3
no by hates	-4,1,3
no by have	2,-5,3
no by havent	2,1,-3
no by having	1,-3,1
no by in	2,-5,2
no by into	-9,2,4
no by is	0,-13,12
no by isnt	0,-2,2
no by leave departure	7,-6,-2
no by less	-2,1,0
no by like	-14,5,6
no by little	-13,14,-2
no by me	0,-7,7
no by minimal	-10,5,6
no by minus	10,-2,-9
no by more	-1,-3,4
no by much	-6,11,-5
no by mustnt	-8,-10,15
no by ne	17,-5,-14
no by need	-9,0,8
no by neither	-6,0,5
no by never	3,0,-2
no by no	0,-2,1
no by nobody	-1,-1,3
no by noch	10,-10,-4
no by non	11,-4,-7
no by nor	-2,-1,1
no by not	1,-2,1
no by on	1,-8,5
no by one	-3,1,2
no by out	-6,-13,13
no by really	-2,-10,9
no by shouldnt	-1,5,-7
no by single	-9,-4,10
no by skip	5,-5,-1
no by so	3,-6,1
no by stand	-3,2,1
no by stomach	-5,2,3
no by take	1,-8,6
no by than	-1,-8,8
no by that	-4,-4,8
no by the	-3,-1,4
no by those	-4,-3,6
no by through	3,-3,0
no by to	-2,0,1
no by too	-2,0,2
no by want	-3,-4,6
no by wasnt	5,-5,1
no by watch	-6,-3,7
no by werent	10,-5,-5
no by where	-10,-2,12
no by with	-1,-3,5
no by without	-1,-2,3
no by wont	5,-7,2
no by wouldnt	2,-6,3
no by your	4,-8,2
no by zero	1,-3,1
no refusal country +	-2,4,-3
no refusal facet +	0,2,-2
no refusal genre +	-2,3,-1
no refusal genre -	-5,-8,11
no refusal language +	0,3,-3
no refusal language -	-10,8,-6
no refusal mood +	-1,3,-2
no refusal mood -	-7,2,4
no refusal person +	-4,3,1
no refusal person -	-2,-5,6
no refusal runtime +	0,1,-2
no refusal unread	3,-1,-2
no refusal word +	2,0,-2
no refusal word -	2,-5,3
no refusal years +	-1,3,-1
place first	4,-4,-1
place last	0,2,-2
place mid	7,-5,-2
place only	-2,2,-1
ruled country +	-2,4,-3
ruled country -	-3,-3,6
ruled facet +	0,2,-2
ruled facet -	-1,-2,3
ruled genre +	-3,3,0
ruled genre -	-3,-3,6
ruled language +	-1,3,-2
ruled language -	-6,2,3
ruled mood +	-1,3,-2
ruled mood -	-3,-1,5
ruled person +	-4,3,1
ruled person -	-3,-2,5
ruled runtime +	-1,3,-2
ruled unread	2,-1,-1
ruled word +	2,0,-2
ruled word -	1,-3,2
ruled word country +	-2,4,-3
ruled word country -	-3,-3,6
ruled word facet +	0,2,-2
ruled word facet -	-1,-2,3
ruled word genre +	-3,3,0
ruled word genre -	-3,-3,6
ruled word language +	-1,3,-2
ruled word language -	-6,2,3
ruled word mood +	-1,3,-2
ruled word mood -	-3,-1,5
ruled word person +	-4,3,1
ruled word person -	-3,-2,5
ruled word runtime +	-1,3,-2
ruled word unread	2,-1,-1
ruled word word +	2,0,-2
ruled word word -	1,-3,2
ruled word years +	-1,2,-1
ruled years +	-1,2,-1
says -animal-harm	6,-5,-1
says -bleak	-13,17,-5
says -cheesy	1,-3,2
says -child-harm	1,-5,3
says -death	-3,-6,6
says -drugs	-2,-5,6
says -experimental	-9,4,5
says -gore	0,-4,5
says -happy-ending	4,-8,1
says -illness	-3,-12,14
says -language	-2,0,2
says -monster	2,-8,6
says -needs-attention	5,-3,-2
says -nudity	3,0,-4
says -sad	-1,4,-4
says -sex	8,-7,-2
says -sexual-violence	-4,-19,17
says -slow-burn	-1,-15,11
says -violence	6,-3,-3
says 1800s	4,-8,3
says 1920s	-2,5,-4
says 1950s	2,2,-5
says 1960s	-1,4,-3
says 1970s	-2,2,-1
says 1980s	-1,3,-1
says addiction	-3,0,3
says after-a-break-up	3,-3,0
says ageing	2,0,-2
says alien	-3,1,1
says ancient	-9,12,-4
says animals	-3,4,-1
says anime	-11,7,4
says anthology	1,2,-3
says anti-hero	10,-14,3
says apocalypse	-13,2,11
says art	2,-1,-3
says awe	8,-5,-4
says background	2,-3,0
says berlin-prize	-1,3,-2
says big-city	1,0,-2
says big-screen	9,-6,-3
says biography	-7,-6,11
says bittersweet	5,-2,-3
says black-and-white	5,-1,-3
says blockbuster	-3,1,1
says body-swap	-7,4,2
says boston	4,-2,-1
says camp	0,3,-3
says cannes	-2,6,-5
says cat	6,0,-5
says cat-and-mouse	-1,5,-4
says cheer-me-up	1,3,-3
says cheesy	-7,1,6
says child-harm	-7,3,4
says christmas	5,-5,0
says class	1,0,-2
says classic	6,-2,-4
says claustrophobic	1,-2,0
says colonialism	-9,12,-4
says comfort-rewatch	5,-4,-2
says computer-animated	-7,7,0
says con	-1,5,-4
says conspiracy	-5,5,0
says cop	-3,-3,7
says countryside	1,1,-2
says courtroom	2,-1,-1
says cowboy	-3,3,0
says cozy	1,3,-4
says creepy	6,-2,-4
says criminal	6,-8,2
says cult	-2,-1,2
says cult-and-sect	2,1,-5
says cynical	2,0,-2
says dance	-2,5,-3
says deadpan	2,-1,-1
says death	-1,-2,3
says detective	-4,2,1
says dialogue-driven	17,-6,-17
says dinosaur	-4,-4,7
says directors-debut	4,-4,0
says disability	-1,-1,2
says disaster	-3,5,-2
says disguise	3,1,-4
says disturbing	0,-2,2
says divisive	6,-10,2
says doctor	1,-3,1
says documentary	1,0,-2
says dog	-1,-2,3
says dragon	-3,1,1
says dreamy	3,-4,1
says drugs	-1,-3,4
says dystopia	-6,-1,6
says early-1900s	-10,12,-2
says ensemble	-7,10,-4
says environment	-8,11,-4
says episodic	1,-3,2
says escape	6,-5,-2
says espionage	-2,1,1
says exhilarating	-7,0,6
says experiment	-5,9,-4
says experimental	2,2,-5
says faith	2,0,-1
says fame	5,-5,-1
says fantasy-world	1,-6,2
says fast-paced	-3,2,0
says fate	2,0,-2
says fathers	2,-1,-1
says feel-good	2,-1,0
says feminist	7,-3,-4
says few-words	5,1,-5
says film-club	6,-5,-1
says film-making	1,-2,1
says first-contact	2,7,-11
says first-love	-4,3,-2
says flop-now-loved	-7,5,0
says folklore	-1,5,-5
says food	1,1,-2
says forbidden-love	-2,0,-3
says found-footage	-2,-1,3
says fourth-wall	4,-2,-1
says friends-night	6,-5,-1
says friendship	1,2,-3
says from-novel	5,-3,-2
says funny	3,-1,-2
says games	-3,2,1
says gangster	-1,-3,4
says gentle	2,0,-2
says good-cry	-2,1,0
says gore	-5,2,3
says grandparents	6,-4,-2
says great-dialogue	-2,0,1
says great-performance	0,-2,2
says great-score	-8,-2,7
says grief	-2,0,2
says gunfights	-3,3,0
says halloween	0,2,-2
says hand-drawn	2,1,-3
says heist	-6,7,-1
says hidden-gem	5,-5,0
says hitman	2,2,-4
says holiday-trip	5,-4,0
says holocaust	4,-5,1
says hong-kong	-4,3,0
says hopeful	0,2,-1
says horse	0,2,-2
says hospital	-5,1,4
says hotel	-3,6,-4
says house	1,2,-3
says identity	5,-2,-3
says illness	2,-3,2
says immigration	0,3,-4
says infidelity	-1,-3,2
says influential	-4,1,3
says interwoven	10,-4,-6
says invasion	2,-12,11
says island	-4,7,-3
says it 3	2,-1,-1
says it 4	5,-1,-3
says journalist	-2,4,-3
says journey	0,4,-4
says jumps	-14,2,10
says justice	6,-4,-3
says kidnapping	-7,0,11
says kids-from-10	5,-3,-2
says kids-from-4	-4,4,1
says kids-from-7	3,-4,1
says las-vegas	1,3,-5
says london	-9,8,1
says loneliness	-5,7,-4
says long-takes	8,-4,-8
says love-triangle	-12,-1,9
says madness	-3,2,0
says magic-and-illusion	-8,2,7
says magical	1,1,-2
says martial-arts	2,1,-2
says media	-2,4,-2
says medieval	-6,6,0
says melancholy	-3,5,-1
says memory	2,-1,-1
says mental-health	-4,-6,9
says minimalist	5,-3,-3
says missing-person	4,-1,-3
says mistaken-identity	-2,-2,3
says money	-1,2,-1
says mostly-women	0,2,-2
says mothers	2,-1,-2
says mountains	-4,7,-4
says mumbai	-5,10,-5
says music	-3,4,-1
says musical	-2,0,2
says mysterious	4,-4,-1
says nature	2,1,-3
says near-future	1,2,-7
says needs-attention	-1,-2,1
says neon	2,1,-2
says new-orleans	-3,-1,3
says new-york	-1,6,-5
says noir	-6,6,-1
says nonlinear	-9,0,8
says obsession	1,-2,-1
says odd-couple	-5,7,-2
says old-people	-1,2,-1
says one-night	13,-10,-3
says open-ending	-11,11,-1
says oscar-best-picture	8,-8,-1
says oscar-international	-3,-3,5
says outsider	-7,6,1
says parallel-worlds	-10,3,7
says paris	-5,3,2
says parody	1,1,-2
says philosophy	5,-8,1
says pirate	-3,6,-3
says political-intrigue	-8,10,-1
says possession	-4,0,4
says post-apocalypse	3,-1,-1
says practical-effects	-6,6,-1
says prison	-8,5,2
says queer	2,0,-2
says race	-2,3,-1
says realistic	1,4,-5
says redemption	3,0,-3
says rescue	2,0,-3
says revenge	-5,6,0
says rise-and-fall	15,-8,-9
says road-trip	-2,2,-1
says robot	-4,0,4
says rome	-4,7,-4
says royalty	-5,5,-1
says sad-ending	-6,-2,7
says samurai	-5,4,0
says satirical	4,-2,-2
says scary	2,-1,-1
says school	1,0,-2
says scientist	-2,2,-1
says sea	-2,3,0
says second-chance	0,1,-2
says serial-killer	-5,3,2
says sex	-6,-7,12
says sexual-violence	0,-11,9
says siblings	-1,2,-1
says sick-in-bed	4,-2,-2
says siege	-12,12,-1
says silent	-3,-2,4
says silly	-2,1,1
says simulated-world	3,-2,-1
says slasher	-6,-3,4
says slow-burn	8,-2,-6
says small-town	-4,4,0
says snow	-1,2,-1
says so-bad-its-good	2,0,-2
says spectacle	1,-5,4
says stop-motion	-4,6,-2
says strong-female-lead	2,-2,-1
says suburb	2,1,-2
says suicide	-12,-3,12
says summer	-1,3,-1
says superhero	1,-3,2
says surreal	2,0,-2
says survival	4,-2,-2
says sword-fights	-4,6,-2
says teacher	-1,3,-2
says team-gathers	-3,4,-1
says teen-life	-2,-1,3
says teenagers	5,-3,-3
says theatre	2,0,-2
says thought-provoking	1,3,-3
says time-loop	4,-2,-2
says time-travel	2,-3,-3
says tokyo	-1,-1,-3
says tournament	-7,5,2
says train	-2,4,-1
says twist	2,0,-2
says undercover	-16,20,-4
says underdog	-2,5,-3
says underwater	-4,7,-4
says unreliable-narrator	3,-2,-1
says uplifting	-19,18,0
says vampire	-3,3,0
says venice	1,2,-4
says venice-prize	6,-4,-2
says vietnam-war	-8,8,-1
says villain	-2,1,0
says violence	0,-2,2
says visually-stunning	2,1,-2
says warm	2,1,-3
says wedding	1,-4,2
says werewolf	-6,4,1
says whimsical	-10,8,2
says whodunnit	2,3,-5
says witch	-2,3,-2
says with-parents	1,2,-3
says witty	1,2,-2
says work	-16,21,-7
says world-war-one	-2,0,4
says writing	0,2,-2
says wrongly-accused	2,-2,0
says zombie	-4,-3,7
sentence  country +	-7,9,-2
sentence  facet +	1,1,-2
sentence  genre +	-3,5,-2
sentence  genre -	5,-6,3
sentence  language +	-4,7,-3
sentence  mood +	0,3,-2
sentence  mood -	-5,-9,12
sentence  person +	-5,5,0
sentence  person -	-4,-4,8
sentence  runtime +	2,3,-6
sentence  unread	3,0,-3
sentence  word +	2,1,-3
sentence  word -	-2,1,-1
sentence  years +	-7,10,-3
sentence ? FILM I NO feeling negator seen unread	6,-5,-1
sentence ? FILM I feeling unread	2,-1,0
sentence ? FILM I films wish unread	-2,6,-2
sentence ? FILM facet +	-5,6,-2
sentence ? FILM feeling unread	-7,9,-3
sentence ? FILM films word +	1,2,-3
sentence ? FILM mood +	-6,15,-15
sentence ? FILM unread	15,-12,-3
sentence ? FILM word +	-2,-3,6
sentence ? I facet +	5,-14,5
sentence ? I films facet +	-5,7,-2
sentence ? I films unread	-7,-3,5
sentence ? I person +	-2,-18,13
sentence ? I unread	4,-3,-1
sentence ? I wish word +	10,-6,-4
sentence ? NO feeling negator they unread	-5,-5,4
sentence ? NO films negator word +	-18,9,8
sentence ? NO negator person +	-15,-2,14
sentence ? NO negator same word +	4,-2,-2
sentence ? NO negator wish word +	-2,-8,8
sentence ? NO negator word +	11,-6,-5
sentence ? NO other wish word +	5,2,-14
sentence ? NO other word +	9,-1,-12
sentence ? NO unread	9,-8,-2
sentence ? NO word +	2,0,-2
sentence ? country +	9,-5,-8
sentence ? facet +	-12,5,7
sentence ? feeling facet +	6,-3,-4
sentence ? feeling mood +	-4,-10,11
sentence ? feeling they wish word +	-11,13,-2
sentence ? feeling unread	-13,10,4
sentence ? feeling word +	11,-12,1
sentence ? films mood +	-16,18,-3
sentence ? films wish mood +	-13,15,-3
sentence ? films wish word +	-10,13,-3
sentence ? genre +	-5,-6,11
sentence ? mood +	9,-5,-5
sentence ? person +	4,-11,6
sentence ? they word +	3,1,-4
sentence ? turn word +	-15,17,-4
sentence ? unread	5,3,-10
sentence ? wish facet +	-14,17,-3
sentence ? wish genre +	-3,6,-2
sentence ? wish mood +	-1,4,-3
sentence ? wish person +	-12,2,9
sentence ? wish unread	4,0,-5
sentence ? wish word +	-5,4,1
sentence ? word +	-3,2,1
sentence FILM I NO facet +	5,-4,-2
sentence FILM I NO feeling films other unread	-4,0,4
sentence FILM I NO feeling films unread	2,-6,3
sentence FILM I NO feeling like negator unread	5,-3,-1
sentence FILM I NO feeling negator seen unread	5,-4,0
sentence FILM I NO feeling negator they unread	4,-3,-2
sentence FILM I NO feeling negator turn unread	1,-2,0
sentence FILM I NO feeling negator unread	3,-1,-2
sentence FILM I NO feeling other they turn unread	-5,-2,6
sentence FILM I NO feeling other they unread	2,-2,0
sentence FILM I NO feeling other turn unread	-6,8,-4
sentence FILM I NO feeling other unread	3,2,-5
sentence FILM I NO feeling seen turn unread	2,-2,-1
sentence FILM I NO feeling they unread	3,-2,-2
sentence FILM I NO feeling turn unread	-4,-1,4
sentence FILM I NO feeling unread	2,0,-2
sentence FILM I NO films negator other unread	-6,7,-3
sentence FILM I NO films negator unread	1,0,-2
sentence FILM I NO films negator wish word +	3,-2,-1
sentence FILM I NO films other unread	8,-6,-1
sentence FILM I NO films unread	3,-2,-1
sentence FILM I NO films wish word +	-8,9,0
sentence FILM I NO like negator unread	4,-1,-2
sentence FILM I NO like unread	-11,12,-1
sentence FILM I NO negator facet +	6,-4,-2
sentence FILM I NO negator facet -	7,-4,-3
sentence FILM I NO negator other unread	3,-1,-2
sentence FILM I NO negator person +	16,-13,-6
sentence FILM I NO negator seen unread	4,-2,-1
sentence FILM I NO negator they turn unread	5,-3,-2
sentence FILM I NO negator they unread	2,-1,-1
sentence FILM I NO negator turn facet +	11,-9,-7
sentence FILM I NO negator turn unread	-2,1,1
sentence FILM I NO negator unread	3,-2,-2
sentence FILM I NO negator wish unread	2,-1,-1
sentence FILM I NO negator wish word +	4,-2,-2
sentence FILM I NO negator wish word -	9,-1,-7
sentence FILM I NO negator word +	3,-1,-1
sentence FILM I NO other facet +	8,-6,-3
sentence FILM I NO other person +	-14,13,1
sentence FILM I NO other turn unread	7,-5,-3
sentence FILM I NO other unread	-1,-6,6
sentence FILM I NO other wish unread	-5,11,-8
sentence FILM I NO seen unread	6,-5,-2
sentence FILM I NO they unread	6,-4,-1
sentence FILM I NO turn unread	3,-2,-1
sentence FILM I NO unread	3,-2,-1
sentence FILM I country +	-6,9,-5
sentence FILM I facet +	3,-3,0
sentence FILM I facet -	7,-5,-3
sentence FILM I feeling films they unread	2,0,-2
sentence FILM I feeling films unread	2,-1,-1
sentence FILM I feeling films wish unread	1,5,-6
sentence FILM I feeling same unread	2,-2,0
sentence FILM I feeling they turn unread	11,-10,-2
sentence FILM I feeling turn unread	6,-4,-2
sentence FILM I feeling unread	2,0,-2
sentence FILM I feeling wish unread	-15,15,-7
sentence FILM I feeling wish word +	15,-13,-2
sentence FILM I films facet +	7,-5,-3
sentence FILM I films mood +	11,-10,-1
sentence FILM I films seen unread	4,-4,-1
sentence FILM I films they unread	3,-2,-1
sentence FILM I films turn unread	7,-3,-3
sentence FILM I films unread	3,-2,0
sentence FILM I films wish word +	10,-8,-2
sentence FILM I films word +	6,-5,0
sentence FILM I genre +	9,-7,-3
sentence FILM I like facet +	19,-17,-2
sentence FILM I like turn word +	5,-5,-1
sentence FILM I like unread	-1,2,-1
sentence FILM I mood +	5,-2,-3
sentence FILM I negator unread	2,-1,-1
sentence FILM I other unread	4,-3,-1
sentence FILM I person +	12,-1,-13
sentence FILM I runtime +	9,-8,-2
sentence FILM I same they unread	4,-3,-2
sentence FILM I same turn unread	2,-1,0
sentence FILM I same unread	5,-4,-1
sentence FILM I seen they unread	12,-11,-1
sentence FILM I seen unread	3,-3,-1
sentence FILM I they facet +	8,-6,-1
sentence FILM I they turn unread	3,-2,-1
sentence FILM I they unread	3,-3,-1
sentence FILM I they wish unread	7,-6,-1
sentence FILM I they wish word +	4,-3,-1
sentence FILM I turn facet +	6,-2,-3
sentence FILM I turn unread	2,-1,-1
sentence FILM I turn wish word +	4,-2,-5
sentence FILM I unread	3,-1,-2
sentence FILM I wish facet +	3,-2,-1
sentence FILM I wish mood +	14,-12,-3
sentence FILM I wish person +	4,0,-4
sentence FILM I wish unread	3,-2,-1
sentence FILM I wish word +	2,-1,-1
sentence FILM I word +	-2,6,-3
sentence FILM I years +	6,-2,-4
sentence FILM NO facet +	-20,2,11
sentence FILM NO facet -	10,-16,2
sentence FILM NO feeling films negator unread	-1,6,-6
sentence FILM NO feeling films other turn wish word +	-8,8,-1
sentence FILM NO feeling films other unread	-9,1,6
sentence FILM NO feeling films unread	-2,-4,6
sentence FILM NO feeling films wish unread	5,-7,-4
sentence FILM NO feeling like unread	10,-8,-2
sentence FILM NO feeling negator other unread	-2,0,1
sentence FILM NO feeling negator turn unread	2,-2,0
sentence FILM NO feeling negator unread	4,-4,-1
sentence FILM NO feeling negator wish unread	7,-5,-1
sentence FILM NO feeling other they unread	-5,-8,7
sentence FILM NO feeling other turn unread	-8,4,1
sentence FILM NO feeling other unread	-4,3,2
sentence FILM NO feeling they unread	7,-3,-4
sentence FILM NO feeling turn unread	-6,5,1
sentence FILM NO feeling wish unread	7,-5,-3
sentence FILM NO films negator person +	-9,3,3
sentence FILM NO films negator person -	4,-3,-3
sentence FILM NO films negator seen word +	3,-3,0
sentence FILM NO films negator unread	4,-2,-1
sentence FILM NO films negator word +	1,-5,3
sentence FILM NO films negator word -	14,-1,-12
sentence FILM NO mood +	-14,16,-4
sentence FILM NO negator facet +	-1,4,-2
sentence FILM NO negator facet -	0,-9,9
sentence FILM NO negator mood +	1,-7,5
sentence FILM NO negator mood -	9,-6,-8
sentence FILM NO negator other unread	-5,6,-3
sentence FILM NO negator person +	0,10,-10
sentence FILM NO negator seen unread	3,-2,-1
sentence FILM NO negator seen word +	6,-4,-2
sentence FILM NO negator turn unread	14,-11,-5
sentence FILM NO negator turn word +	1,2,-4
sentence FILM NO negator turn word -	6,-1,-5
sentence FILM NO negator unread	-5,2,2
sentence FILM NO negator wish word +	-1,2,-1
sentence FILM NO negator word +	4,-2,-3
sentence FILM NO negator word -	14,-3,-11
sentence FILM NO other facet +	5,-17,8
sentence FILM NO other mood +	1,3,-4
sentence FILM NO other person +	16,-11,-7
sentence FILM NO other person -	8,-3,-6
sentence FILM NO other they word +	5,-5,-1
sentence FILM NO other unread	4,1,-6
sentence FILM NO other wish word +	3,0,-3
sentence FILM NO other wish word -	-2,-6,6
sentence FILM NO other word +	2,1,-3
sentence FILM NO other word -	4,-6,2
sentence FILM NO person +	19,-14,-9
sentence FILM NO seen unread	2,0,-2
sentence FILM NO they unread	2,-2,-1
sentence FILM NO turn facet -	3,-1,-6
sentence FILM NO turn unread	13,-17,8
sentence FILM NO turn word +	-12,17,-7
sentence FILM NO unread	0,7,-9
sentence FILM NO wish facet -	5,-3,-5
sentence FILM NO wish mood +	8,-8,-1
sentence FILM NO word +	2,2,-6
sentence FILM NO word -	-8,3,5
sentence FILM country +	-1,3,-3
sentence FILM facet +	3,-1,-2
sentence FILM facet -	-2,9,-12
sentence FILM feeling films they unread	8,-6,-3
sentence FILM feeling films unread	5,-3,-1
sentence FILM feeling films wish unread	-2,2,-1
sentence FILM feeling like unread	-3,4,-2
sentence FILM feeling same unread	3,-1,-2
sentence FILM feeling seen they unread	2,-1,-1
sentence FILM feeling seen turn unread	-7,9,-5
sentence FILM feeling seen unread	3,-2,-1
sentence FILM feeling seen wish word +	-11,12,-1
sentence FILM feeling they turn unread	-2,5,-6
sentence FILM feeling they unread	5,-3,-1
sentence FILM feeling they wish unread	5,-4,-1
sentence FILM feeling turn unread	3,-2,-1
sentence FILM feeling wish facet +	-2,3,-2
sentence FILM feeling wish unread	2,-1,-1
sentence FILM feeling wish word +	2,1,-2
sentence FILM feeling word +	9,-7,-2
sentence FILM films facet +	-4,5,-2
sentence FILM films language +	3,-1,-2
sentence FILM films like word +	-3,5,-2
sentence FILM films mood +	17,-15,-4
sentence FILM films seen unread	8,-6,-2
sentence FILM films they word +	-5,7,-3
sentence FILM films turn word +	13,-12,-1
sentence FILM films unread	-4,5,-1
sentence FILM films wish word +	-4,5,-2
sentence FILM films word +	4,-1,-2
sentence FILM genre +	6,-4,-3
sentence FILM like facet +	2,1,-1
sentence FILM like genre +	2,0,-3
sentence FILM like mood +	-3,5,-2
sentence FILM like seen turn word +	7,-6,0
sentence FILM like turn word +	0,1,-2
sentence FILM like unread	4,-3,-2
sentence FILM like wish facet +	8,-7,-2
sentence FILM like wish mood +	-2,2,0
sentence FILM like wish unread	9,-8,-1
sentence FILM like wish word +	1,0,-2
sentence FILM mood +	3,-2,0
sentence FILM open word +	-3,6,-2
sentence FILM person +	7,-1,-7
sentence FILM runtime +	-8,9,-3
sentence FILM same facet +	-10,10,-2
sentence FILM same unread	1,1,-4
sentence FILM same word +	8,-7,-2
sentence FILM seen facet +	9,-7,-2
sentence FILM seen unread	-3,5,-1
sentence FILM seen wish unread	2,-2,0
sentence FILM seen wish word +	5,-4,-1
sentence FILM seen word +	7,-6,-1
sentence FILM they facet +	7,-4,-2
sentence FILM they mood +	8,-8,-1
sentence FILM they unread	3,-3,-1
sentence FILM they word +	4,-3,-1
sentence FILM turn facet +	4,-2,-3
sentence FILM turn mood +	3,0,-4
sentence FILM turn unread	4,-3,-2
sentence FILM turn wish word +	-9,11,-2
sentence FILM turn word +	-1,5,-4
sentence FILM unread	5,-3,-2
sentence FILM wish facet +	9,-6,-3
sentence FILM wish mood +	-6,10,-4
sentence FILM wish person +	9,-5,-6
sentence FILM wish unread	3,0,-3
sentence FILM wish word +	9,-6,-2
sentence FILM word +	4,-2,-2
sentence FILM years +	-10,7,4
sentence I NO facet +	-2,1,-1
sentence I NO facet -	2,-8,4
sentence I NO feeling facet +	-5,8,-4
sentence I NO feeling facet -	-6,-3,8
sentence I NO feeling films like negator wish word +	-10,12,-3
sentence I NO feeling films negator unread	9,-3,-6
sentence I NO feeling films negator wish word +	3,-1,-5
sentence I NO feeling films negator word +	3,0,-4
sentence I NO feeling films other turn wish word +	7,-5,-3
sentence I NO feeling films other wish word +	8,-4,-5
sentence I NO feeling films unread	11,-9,-1
sentence I NO feeling films word +	12,-10,-2
sentence I NO feeling language +	-5,8,-4
sentence I NO feeling mood +	-5,2,2
sentence I NO feeling mood -	2,-5,2
sentence I NO feeling negator facet +	-4,1,3
sentence I NO feeling negator mood +	-13,3,8
sentence I NO feeling negator mood -	-14,0,13
sentence I NO feeling negator unread	4,2,-6
sentence I NO feeling negator wish mood +	-9,16,-11
sentence I NO feeling negator wish unread	10,-8,-3
sentence I NO feeling negator wish word +	2,1,-3
sentence I NO feeling negator word +	-1,3,-3
sentence I NO feeling negator word -	8,-10,0
sentence I NO feeling other facet +	0,2,-5
sentence I NO feeling other facet -	-12,-2,13
sentence I NO feeling other mood +	-6,7,-1
sentence I NO feeling other unread	1,2,-5
sentence I NO feeling other wish mood +	-7,8,-2
sentence I NO feeling other wish unread	3,-2,-3
sentence I NO feeling other wish word +	3,-1,-2
sentence I NO feeling other wish word -	5,-6,0
sentence I NO feeling other word +	-3,5,-2
sentence I NO feeling other word -	0,-5,2
sentence I NO feeling person -	8,-5,-7
sentence I NO feeling seen unread	5,-4,-1
sentence I NO feeling they unread	11,-7,-4
sentence I NO feeling turn wish unread	0,-17,13
sentence I NO feeling turn wish word +	9,-4,-6
sentence I NO feeling unread	0,-3,3
sentence I NO feeling wish facet +	5,-1,-4
sentence I NO feeling wish mood +	-3,5,-2
sentence I NO feeling wish unread	6,-5,-1
sentence I NO feeling wish word +	5,-2,-3
sentence I NO feeling wish word -	-9,-4,11
sentence I NO feeling word +	-1,4,-3
sentence I NO feeling word -	0,-7,6
sentence I NO films facet +	8,-6,-5
sentence I NO films mood +	-1,5,-7
sentence I NO films negator facet +	5,-10,5
sentence I NO films negator mood +	2,1,-3
sentence I NO films negator other unread	1,-2,2
sentence I NO films negator person +	7,4,-14
sentence I NO films negator they unread	-3,-6,8
sentence I NO films negator turn unread	6,-4,-2
sentence I NO films negator unread	3,-4,1
sentence I NO films negator wish mood +	-2,2,-1
sentence I NO films negator wish unread	4,-2,-3
sentence I NO films negator wish word +	-9,11,-3
sentence I NO films negator wish word -	-9,6,-1
sentence I NO films negator years +	1,1,-3
sentence I NO films other facet +	-8,11,-6
sentence I NO films other turn unread	-4,2,1
sentence I NO films other unread	-1,-4,5
sentence I NO films other wish facet +	2,-2,-1
sentence I NO films other wish unread	0,6,-7
sentence I NO films other wish word +	1,1,-3
sentence I NO films other wish word -	-2,-9,7
sentence I NO films unread	2,-4,2
sentence I NO films wish unread	-7,-11,12
sentence I NO films wish word +	-4,-3,5
sentence I NO genre +	-6,-4,8
sentence I NO like other word +	5,-5,-1
sentence I NO like word +	6,-4,-2
sentence I NO mood +	4,4,-8
sentence I NO mood -	-7,-5,10
sentence I NO negator country +	-1,3,-2
sentence I NO negator country -	-8,-3,12
sentence I NO negator facet +	0,2,-2
sentence I NO negator genre +	-4,5,0
sentence I NO negator genre -	-18,4,12
sentence I NO negator mood +	2,0,-3
sentence I NO negator mood -	1,3,-4
sentence I NO negator open unread	9,1,-15
sentence I NO negator other they unread	-10,-4,11
sentence I NO negator other unread	4,-1,-3
sentence I NO negator other wish unread	8,-1,-7
sentence I NO negator other wish word +	0,4,-3
sentence I NO negator other wish word -	-6,2,4
sentence I NO negator person +	-2,-10,9
sentence I NO negator person -	-7,2,5
sentence I NO negator same they unread	-2,9,-11
sentence I NO negator same unread	-2,-9,12
sentence I NO negator same wish word +	-3,4,-2
sentence I NO negator seen unread	0,2,-2
sentence I NO negator they turn unread	4,-1,-3
sentence I NO negator they unread	-5,-1,5
sentence I NO negator they wish person +	-27,8,12
sentence I NO negator they wish unread	3,-6,3
sentence I NO negator they wish word +	-3,0,2
sentence I NO negator turn facet +	4,3,-7
sentence I NO negator turn facet -	5,6,-14
sentence I NO negator turn person +	-8,2,3
sentence I NO negator turn unread	5,-6,1
sentence I NO negator turn wish facet +	-5,8,-2
sentence I NO negator turn wish unread	1,3,-5
sentence I NO negator turn wish word +	2,0,-2
sentence I NO negator turn wish word -	14,-4,-12
sentence I NO negator unread	2,-1,-1
sentence I NO negator wish facet +	-1,-3,3
sentence I NO negator wish facet -	17,-7,-14
sentence I NO negator wish mood +	-8,1,6
sentence I NO negator wish mood -	-7,3,3
sentence I NO negator wish person +	-12,8,0
sentence I NO negator wish unread	-5,2,3
sentence I NO negator wish word +	3,-2,-1
sentence I NO negator wish word -	-2,-3,4
sentence I NO negator word +	2,-1,-1
sentence I NO negator word -	-1,4,-5
sentence I NO negator years +	-8,-2,6
sentence I NO open unread	8,-16,7
sentence I NO other facet +	-5,3,1
sentence I NO other facet -	-4,-1,5
sentence I NO other genre +	-9,11,-2
sentence I NO other mood +	2,1,-4
sentence I NO other mood -	-5,-4,9
sentence I NO other person +	6,-19,7
sentence I NO other person -	7,-8,-2
sentence I NO other same wish unread	1,1,-4
sentence I NO other seen unread	6,-1,-5
sentence I NO other they turn wish word +	5,-4,-3
sentence I NO other turn unread	0,-2,2
sentence I NO other unread	0,-2,1
sentence I NO other wish facet +	-14,6,7
sentence I NO other wish mood +	1,-5,2
sentence I NO other wish mood -	-2,-5,6
sentence I NO other wish person -	23,-7,-21
sentence I NO other wish unread	9,-7,-2
sentence I NO other wish word +	-1,-1,2
sentence I NO other wish word -	4,-7,1
sentence I NO other word +	2,-1,-2
sentence I NO person +	2,-17,14
sentence I NO person -	-7,-2,9
sentence I NO seen unread	4,0,-4
sentence I NO they turn wish word +	-1,3,-4
sentence I NO they unread	-2,5,-2
sentence I NO turn mood +	-2,7,-6
sentence I NO turn unread	7,-5,-3
sentence I NO turn word +	-1,5,-3
sentence I NO unread	3,-5,1
sentence I NO wish facet +	-5,7,-2
sentence I NO wish facet -	-2,-4,5
sentence I NO wish mood +	-5,7,-3
sentence I NO wish mood -	-11,3,2
sentence I NO wish unread	7,-6,-1
sentence I NO wish word +	1,-3,2
sentence I NO wish word -	-5,-8,11
sentence I NO word +	7,-5,-2
sentence I country +	1,-11,10
sentence I facet -	0,4,-5
sentence I feeling facet +	-4,4,-2
sentence I feeling films mood +	-2,-4,8
sentence I feeling films seen word +	7,-7,-1
sentence I feeling films unread	3,0,-3
sentence I feeling films wish unread	13,-11,-3
sentence I feeling films wish word +	3,-2,-1
sentence I feeling films word +	-2,5,-4
sentence I feeling mood +	-2,6,-6
sentence I feeling person +	-8,-2,7
sentence I feeling same unread	3,-2,-1
sentence I feeling seen word +	5,-3,-2
sentence I feeling they unread	5,-4,-1
sentence I feeling they wish unread	-2,4,-2
sentence I feeling they word +	-4,6,-4
sentence I feeling turn facet +	-4,5,-3
sentence I feeling turn unread	8,-6,-2
sentence I feeling turn word +	1,3,-4
sentence I feeling unread	3,0,-3
sentence I feeling wish facet +	-3,5,-3
sentence I feeling wish mood +	1,2,-3
sentence I feeling wish person +	8,8,-20
sentence I feeling wish word +	-3,3,-1
sentence I feeling word +	4,-3,-1
sentence I feeling word -	6,-4,-3
sentence I films language +	-2,4,-3
sentence I films like word +	15,-12,-2
sentence I films mood +	2,-5,2
sentence I films person +	8,-5,-5
sentence I films runtime +	0,1,-3
sentence I films same unread	5,-3,-2
sentence I films seen unread	-2,-5,6
sentence I films seen wish word +	7,-5,-3
sentence I films they unread	4,-3,-1
sentence I films turn unread	2,1,-3
sentence I films unread	2,0,-2
sentence I films wish facet +	10,-5,-5
sentence I films wish mood +	2,0,-3
sentence I films wish person +	-17,15,0
sentence I films wish unread	1,1,-3
sentence I films wish word +	-2,0,1
sentence I films years +	-4,5,-2
sentence I genre +	-4,-6,9
sentence I language +	-4,10,-4
sentence I language -	1,12,-21
sentence I like facet +	-10,12,-2
sentence I like mood +	9,-5,-8
sentence I like person +	14,-21,8
sentence I like unread	8,-3,-6
sentence I like wish word +	5,-2,-3
sentence I like word +	1,1,-2
sentence I mood +	-5,1,4
sentence I open facet +	3,-1,-2
sentence I open mood +	9,-7,-3
sentence I open they unread	2,2,-6
sentence I open unread	-4,7,-4
sentence I open wish unread	0,2,-2
sentence I open wish word +	-2,3,-2
sentence I person +	-5,-2,7
sentence I person -	-6,-5,9
sentence I runtime +	1,4,-7
sentence I same facet +	9,-7,-4
sentence I same unread	6,-2,-4
sentence I seen facet +	5,-4,-1
sentence I seen person +	3,11,-19
sentence I seen they unread	5,-4,-1
sentence I seen turn wish unread	3,-2,-1
sentence I seen unread	3,-2,0
sentence I seen wish unread	9,-5,-4
sentence I seen wish word +	8,-6,-3
sentence I they facet +	11,-9,-2
sentence I they mood +	-3,-9,11
sentence I they person +	5,-1,-4
sentence I they runtime +	-5,-13,14
sentence I they turn unread	0,1,-2
sentence I they unread	4,-3,-2
sentence I they wish facet +	1,4,-4
sentence I they wish unread	0,2,-1
sentence I they wish word +	3,-1,-1
sentence I they word +	3,-2,0
sentence I turn facet +	0,3,-4
sentence I turn mood +	-4,7,-6
sentence I turn person +	-24,14,3
sentence I turn unread	6,-4,-3
sentence I turn wish facet +	-4,6,-4
sentence I turn wish mood +	-5,-3,6
sentence I turn wish person +	-5,7,-2
sentence I turn wish unread	6,-4,-2
sentence I turn wish word +	6,-1,-6
sentence I turn word +	-3,6,-6
sentence I unread	3,-1,-2
sentence I wish country +	-3,7,-4
sentence I wish facet +	1,2,-3
sentence I wish facet -	-1,6,-5
sentence I wish genre +	7,-8,0
sentence I wish language +	12,-9,-4
sentence I wish mood +	-6,7,-1
sentence I wish person +	-7,5,1
sentence I wish runtime +	6,-10,6
sentence I wish unread	3,-1,-2
sentence I wish word +	1,1,-2
sentence I wish years +	-3,5,-2
sentence I word +	3,-4,0
sentence NO facet +	-4,4,0
sentence NO facet -	-1,-5,6
sentence NO feeling facet +	-6,8,-2
sentence NO feeling facet -	-6,-1,6
sentence NO feeling films facet -	1,-12,12
sentence NO feeling films negator unread	5,-1,-4
sentence NO feeling films negator word +	2,1,-2
sentence NO feeling films other turn unread	-13,7,3
sentence NO feeling films other word +	8,-3,-5
sentence NO feeling films unread	-3,-4,4
sentence NO feeling films word +	6,-5,-1
sentence NO feeling films word -	4,-15,2
sentence NO feeling mood +	-2,1,0
sentence NO feeling mood -	3,-6,1
sentence NO feeling negator facet +	-8,3,3
sentence NO feeling negator mood +	-10,9,1
sentence NO feeling negator mood -	-2,-6,5
sentence NO feeling negator other word +	14,-13,-1
sentence NO feeling negator person -	-7,8,-3
sentence NO feeling negator turn word +	4,-2,-4
sentence NO feeling negator unread	6,1,-7
sentence NO feeling negator wish facet +	-7,9,-4
sentence NO feeling negator wish facet -	-20,12,0
sentence NO feeling negator wish mood +	6,-10,3
sentence NO feeling negator wish word +	7,-6,-1
sentence NO feeling negator wish word -	5,-2,-4
sentence NO feeling negator word -	10,-6,-5
sentence NO feeling other facet +	-6,5,1
sentence NO feeling other facet -	-4,-3,3
sentence NO feeling other genre +	-2,-5,6
sentence NO feeling other genre -	3,-8,6
sentence NO feeling other mood +	4,-1,-2
sentence NO feeling other mood -	-3,-6,8
sentence NO feeling other person +	2,19,-21
sentence NO feeling other person -	-5,-4,9
sentence NO feeling other they wish word +	10,-8,-3
sentence NO feeling other turn facet -	-4,-2,6
sentence NO feeling other turn mood +	8,-6,-3
sentence NO feeling other turn unread	-5,6,-2
sentence NO feeling other turn word +	6,-5,-2
sentence NO feeling other turn word -	8,-4,-3
sentence NO feeling other unread	7,-2,-7
sentence NO feeling other wish facet +	-5,8,-3
sentence NO feeling other wish mood +	-5,5,-1
sentence NO feeling other wish word +	5,-5,0
sentence NO feeling other wish word -	8,-10,2
sentence NO feeling other word +	-2,4,-3
sentence NO feeling other word -	-5,-7,11
sentence NO feeling person +	-12,-1,9
sentence NO feeling person -	-8,-1,8
sentence NO feeling seen unread	-4,-6,8
sentence NO feeling they unread	8,-6,-4
sentence NO feeling they word +	-18,20,-5
sentence NO feeling turn mood +	-8,11,-3
sentence NO feeling turn person -	-2,-4,6
sentence NO feeling turn unread	3,-1,-4
sentence NO feeling turn word +	-5,4,2
sentence NO feeling unread	-1,-4,4
sentence NO feeling wish facet +	-12,0,14
sentence NO feeling wish mood +	-3,6,-5
sentence NO feeling wish mood -	-3,-5,7
sentence NO feeling wish person +	-3,-10,11
sentence NO feeling wish unread	19,-10,-10
sentence NO feeling wish word +	2,3,-7
sentence NO feeling wish word -	-4,3,-7
sentence NO feeling word +	-3,-2,4
sentence NO feeling word -	2,4,-5
sentence NO films facet +	-2,5,-4
sentence NO films mood +	1,2,-4
sentence NO films mood -	-5,-3,9
sentence NO films negator facet +	9,-3,-8
sentence NO films negator facet -	-14,-4,16
sentence NO films negator mood +	-1,5,-4
sentence NO films negator mood -	-7,4,2
sentence NO films negator open word +	1,-3,2
sentence NO films negator person +	16,-10,-11
sentence NO films negator seen unread	4,-2,-2
sentence NO films negator they wish word +	3,-1,-2
sentence NO films negator turn word +	-7,9,-4
sentence NO films negator wish facet +	8,-13,3
sentence NO films negator wish mood +	3,-4,2
sentence NO films negator wish word +	1,-4,2
sentence NO films negator wish word -	-12,7,2
sentence NO films negator word +	0,-1,2
sentence NO films negator word -	3,-8,4
sentence NO films other facet +	4,-2,-3
sentence NO films other mood +	2,0,-3
sentence NO films other unread	-6,-6,11
sentence NO films other wish mood +	-1,2,0
sentence NO films other wish mood -	-6,-2,8
sentence NO films other wish word +	-1,3,-2
sentence NO films other wish word -	0,-9,5
sentence NO films other word +	4,-4,-1
sentence NO films other word -	0,-9,8
sentence NO films person -	-9,-5,14
sentence NO films turn word -	4,-5,0
sentence NO films unread	5,-4,-2
sentence NO films wish word +	3,0,-5
sentence NO films word +	-3,2,0
sentence NO films word -	-1,-9,8
sentence NO genre +	-6,9,-3
sentence NO like negator mood +	3,-6,5
sentence NO like negator unread	4,-4,-1
sentence NO like negator wish word +	-2,5,-3
sentence NO like negator word +	-2,-10,10
sentence NO like other wish word +	5,-4,-2
sentence NO like word -	4,0,-6
sentence NO mood +	0,3,-4
sentence NO mood -	5,-8,3
sentence NO negator country +	-5,8,-3
sentence NO negator country -	-5,-8,12
sentence NO negator facet +	3,1,-4
sentence NO negator facet -	-4,0,3
sentence NO negator genre +	-11,10,2
sentence NO negator genre -	-6,0,6
sentence NO negator language +	-4,6,-2
sentence NO negator language -	-8,-3,10
sentence NO negator mood +	-6,6,0
sentence NO negator mood -	-9,2,7
sentence NO negator open word +	-4,7,-7
sentence NO negator other mood +	-5,8,-4
sentence NO negator other unread	7,0,-9
sentence NO negator other wish word +	-1,3,-2
sentence NO negator other wish word -	0,1,-4
sentence NO negator other word +	4,-4,0
sentence NO negator other word -	6,-5,-2
sentence NO negator person +	-7,7,0
sentence NO negator person -	-7,0,6
sentence NO negator runtime +	-11,2,11
sentence NO negator same facet -	-3,-10,12
sentence NO negator same word +	-4,6,-2
sentence NO negator seen unread	5,0,-7
sentence NO negator seen word +	-4,-7,9
sentence NO negator they facet +	-3,5,-5
sentence NO negator they turn word +	0,2,-8
sentence NO negator they unread	3,1,-4
sentence NO negator they wish unread	7,-1,-5
sentence NO negator they wish word +	-9,-1,9
sentence NO negator they word +	4,-8,2
sentence NO negator they word -	2,2,-4
sentence NO negator turn facet +	5,-3,-3
sentence NO negator turn mood +	-9,14,-5
sentence NO negator turn mood -	-6,-8,13
sentence NO negator turn person -	-7,-5,11
sentence NO negator turn unread	15,-10,-7
sentence NO negator turn wish mood +	-3,6,-4
sentence NO negator turn wish unread	7,-1,-8
sentence NO negator turn wish word +	1,-4,3
sentence NO negator turn word +	7,0,-7
sentence NO negator turn word -	7,-10,3
sentence NO negator unread	0,3,-2
sentence NO negator wish country +	-7,-4,9
sentence NO negator wish facet +	-8,6,2
sentence NO negator wish facet -	-7,0,7
sentence NO negator wish genre +	6,-5,-1
sentence NO negator wish mood +	-4,-1,4
sentence NO negator wish mood -	-6,-4,9
sentence NO negator wish person +	-11,0,7
sentence NO negator wish person -	-14,9,0
sentence NO negator wish unread	4,-3,-1
sentence NO negator wish word +	3,-2,-1
sentence NO negator wish word -	2,-2,-1
sentence NO negator word +	3,-1,-2
sentence NO negator word -	3,-4,1
sentence NO negator years +	-22,13,7
sentence NO open word +	-10,0,7
sentence NO other country +	2,3,-5
sentence NO other facet +	-2,4,-3
sentence NO other facet -	0,-2,2
sentence NO other genre +	8,-3,-6
sentence NO other genre -	-3,0,4
sentence NO other language +	-12,4,5
sentence NO other mood +	-3,6,-3
sentence NO other mood -	-4,-2,6
sentence NO other person +	-6,-9,13
sentence NO other person -	0,-5,5
sentence NO other runtime +	-3,6,-4
sentence NO other same wish word +	5,-4,-1
sentence NO other they word +	0,5,-5
sentence NO other turn mood +	-10,13,-4
sentence NO other turn person -	-3,-4,6
sentence NO other turn unread	-4,10,-5
sentence NO other turn wish mood +	-3,5,-2
sentence NO other turn wish word +	-3,4,-1
sentence NO other turn wish word -	1,-13,8
sentence NO other turn word +	-5,6,-2
sentence NO other turn word -	-5,-9,14
sentence NO other wish facet +	-2,1,2
sentence NO other wish facet -	2,-7,4
sentence NO other wish genre +	-9,10,-1
sentence NO other wish mood +	-5,5,0
sentence NO other wish mood -	-2,-7,8
sentence NO other wish person +	-8,10,-3
sentence NO other wish person -	6,-2,-5
sentence NO other wish unread	8,-9,0
sentence NO other wish word +	-1,2,-2
sentence NO other wish word -	-2,-4,5
sentence NO other word +	-1,4,-3
sentence NO other word -	-1,-1,3
sentence NO other years +	0,6,-6
sentence NO person +	-11,12,-3
sentence NO person -	-6,-3,9
sentence NO seen unread	-8,-4,10
sentence NO they unread	-9,7,2
sentence NO they wish word +	-1,-2,2
sentence NO they word +	0,2,-2
sentence NO turn facet +	-5,6,-4
sentence NO turn mood +	-10,3,6
sentence NO turn person -	-3,-1,4
sentence NO turn unread	5,-9,3
sentence NO turn wish unread	10,1,-12
sentence NO turn wish word +	2,1,-5
sentence NO turn wish word -	-10,0,4
sentence NO turn word +	-5,7,-3
sentence NO turn word -	-1,-7,7
sentence NO unread	6,-2,-4
sentence NO wish country +	-3,3,0
sentence NO wish facet +	-12,13,-1
sentence NO wish facet -	3,-14,9
sentence NO wish genre +	-5,7,-2
sentence NO wish mood +	-7,5,2
sentence NO wish mood -	-3,-2,1
sentence NO wish person +	14,-13,-4
sentence NO wish person -	1,-13,9
sentence NO wish runtime +	-3,11,-8
sentence NO wish unread	8,0,-7
sentence NO wish word +	-4,1,3
sentence NO wish word -	-6,1,5
sentence NO wish years +	-2,4,-2
sentence NO word +	2,-1,0
sentence NO word -	-4,-2,6
sentence NO years +	2,5,-4
sentence feeling country +	5,-3,-4
sentence feeling facet -	4,-5,-6
sentence feeling films facet +	-3,6,-5
sentence feeling films mood +	0,-2,1
sentence feeling films person +	9,-1,-7
sentence feeling films they unread	2,-1,0
sentence feeling films unread	8,-7,-2
sentence feeling films wish mood +	-2,4,-2
sentence feeling films wish unread	3,1,-2
sentence feeling films wish word +	-1,3,-2
sentence feeling films word +	4,-2,-2
sentence feeling genre +	-15,18,-3
sentence feeling language +	5,-4,-2
sentence feeling like turn word +	23,-20,-4
sentence feeling like unread	9,-3,-8
sentence feeling like word +	2,0,-1
sentence feeling mood +	1,1,-2
sentence feeling mood -	0,-2,2
sentence feeling person +	-6,11,-6
sentence feeling runtime +	-7,8,-3
sentence feeling same word +	10,-6,-7
sentence feeling seen unread	2,-1,0
sentence feeling seen word +	10,-8,-2
sentence feeling they person +	-16,19,-3
sentence feeling they unread	-6,8,-2
sentence feeling they wish word +	-4,6,-3
sentence feeling they word +	0,3,-4
sentence feeling turn facet +	2,1,-5
sentence feeling turn mood +	4,0,-6
sentence feeling turn unread	4,-1,-4
sentence feeling turn wish mood +	4,-2,-4
sentence feeling turn word +	5,-1,-4
sentence feeling unread	1,-3,2
sentence feeling wish facet +	7,-5,-2
sentence feeling wish mood +	-4,5,-2
sentence feeling wish person +	-11,9,1
sentence feeling wish runtime +	0,1,-2
sentence feeling wish unread	1,2,-3
sentence feeling word +	4,0,-4
sentence feeling word -	-4,0,0
sentence feeling years +	-4,4,-1
sentence films country +	5,-2,-3
sentence films facet +	-5,8,-3
sentence films facet -	3,2,-11
sentence films genre +	7,-5,-3
sentence films language +	-1,3,-3
sentence films like word +	9,-6,-2
sentence films mood +	-2,3,-1
sentence films person +	0,4,-4
sentence films same unread	5,-3,-2
sentence films seen facet +	4,-3,-2
sentence films seen unread	-6,7,-2
sentence films they turn word +	13,-10,-2
sentence films they word +	-8,10,-1
sentence films turn mood +	2,0,-3
sentence films turn wish word +	-4,7,-4
sentence films turn word +	4,-1,-4
sentence films unread	2,-2,-1
sentence films wish facet +	6,-4,-2
sentence films wish language +	-2,3,-3
sentence films wish mood +	-4,8,-4
sentence films wish unread	3,0,-5
sentence films wish word +	-3,4,0
sentence films wish years +	-6,6,-1
sentence films years +	0,2,-3
sentence like facet +	-8,10,-4
sentence like mood +	0,2,-2
sentence like open wish word +	-5,7,-4
sentence like person +	0,2,-3
sentence like turn word +	4,-3,-2
sentence like unread	1,1,-3
sentence like wish facet +	-2,4,-2
sentence like wish mood +	-10,11,-2
sentence like wish unread	14,-11,-3
sentence like wish word +	-3,5,-3
sentence like word +	2,0,-2
sentence open facet +	5,-2,-4
sentence open genre +	10,-8,-5
sentence open mood +	-1,2,-2
sentence open person +	-8,12,-4
sentence open same word +	6,-4,-2
sentence open turn word +	9,-7,-4
sentence open unread	14,-12,-4
sentence open wish genre +	-3,4,-1
sentence open wish mood +	6,-4,-4
sentence open wish word +	-11,14,-3
sentence open word +	2,0,-2
sentence same mood +	-11,10,-1
sentence same person +	3,-12,6
sentence same they word +	17,-12,-8
sentence same unread	6,-9,1
sentence same wish word +	7,-4,-3
sentence same word +	7,-11,3
sentence seen facet +	10,-9,-1
sentence seen mood +	12,-8,-4
sentence seen person +	9,-4,-9
sentence seen wish unread	6,-3,-2
sentence seen wish word +	4,-2,-1
sentence seen word +	8,-6,-2
sentence they country +	4,0,-6
sentence they facet +	5,-1,-5
sentence they genre +	4,2,-9
sentence they mood +	11,-8,-3
sentence they person +	-14,14,-3
sentence they turn wish facet +	-8,9,-2
sentence they turn wish word +	-5,6,-1
sentence they turn word +	-6,7,-2
sentence they unread	6,0,-6
sentence they wish facet +	-6,7,-2
sentence they wish mood +	4,-6,4
sentence they wish unread	6,-5,-2
sentence they wish word +	4,-1,-2
sentence they word +	0,2,-2
sentence they years +	3,-2,-2
sentence turn country +	-4,6,-1
sentence turn facet +	-9,12,-3
sentence turn genre +	2,3,-4
sentence turn language +	-5,6,-1
sentence turn mood +	-2,4,-2
sentence turn person +	-2,7,-6
sentence turn runtime +	10,-8,-6
sentence turn unread	2,-4,1
sentence turn wish facet +	-13,15,-2
sentence turn wish mood +	-2,3,-1
sentence turn wish unread	-2,7,-6
sentence turn wish word +	3,-2,-1
sentence turn word +	0,5,-5
sentence wish country +	2,0,-3
sentence wish facet +	-1,3,-2
sentence wish facet -	-6,11,-8
sentence wish genre +	2,2,-4
sentence wish language +	-11,11,1
sentence wish mood +	-2,4,-2
sentence wish person +	-3,1,2
sentence wish runtime +	-6,3,2
sentence wish unread	1,1,-2
sentence wish word +	2,1,-3
sentence wish years +	-5,7,-3
w 0000s	-6,9,-3
w 0000s years +	-4,7,-3
w 00a	-21,16,2
w 00a unread	-21,16,2
w 00s	-17,6,11
w 00s years +	-6,3,4
w 00th	0,2,-3
w 0d	-7,-4,9
w =animal	-1,-1,2
w =animal facet -	-2,-3,4
w =animal mood +	-6,2,3
w =animal mood -	6,-11,2
w =animal word +	-1,2,-4
w =anime	-7,2,3
w =anime mood +	-8,3,3
w =boxing	-6,5,0
w =boxing mood +	2,0,-2
w =general	18,-10,-12
w =generation	1,1,-2
w =generation facet +	-2,3,-2
w =news	5,-3,-2
w =news unread	5,-3,-2
w =office	-2,1,1
w =office mood +	4,-2,-2
w =office unread	-2,0,2
w =past	9,-4,-4
w =past unread	9,-4,-5
w =past word +	8,-5,-3
w =physics	-1,4,-7
w =police	-13,-1,12
w =police mood +	1,-9,2
w =universe	-13,8,7
w =university	12,-11,-2
w =witness	-7,7,0
w a24	-4,7,-5
w abba	-9,-15,19
w abbei	4,0,-4
w abbei word +	2,2,-4
w abid	3,-1,-2
w abid unread	3,-1,-2
w about	9,-5,-4
w about unread	9,-5,-4
w abus	-8,-3,9
w accent	1,-2,1
w accent unread	3,-3,0
w accent word +	0,4,-3
w accid	-1,-9,10
w account	3,-2,-1
w account unread	2,-1,-1
w accur	-2,5,-5
w ach	-6,9,-7
w across	6,-5,-1
w act	-3,-3,5
w act facet +	8,-3,-11
w act unread	-12,-5,14
w act word +	3,0,-5
w action	-9,10,-2
w action genre +	-7,9,-2
w actor	8,-6,-2
w actor word +	3,1,-5
w actual	5,-3,-2
w actual unread	2,-2,-1
w actual word +	6,-5,-3
w ad	-4,6,-5
w adam	-9,-1,10
w adam person +	-8,2,6
w adam person -	-4,-1,5
w adapt	7,-5,-10
w add	15,-12,-4
w admir	5,-5,-1
w admir unread	5,-5,-1
w adopt	-11,13,-2
w ador	5,-3,-2
w ador unread	5,-3,-2
w adult	-2,8,-10
w adult facet -	5,-2,-8
w adult word +	-10,17,-9
w adventur	-2,5,-4
w adventur genre +	-1,4,-3
w advert	1,-3,2
w advert word +	4,-3,-1
w affair	3,-1,-3
w afraid	2,-1,-1
w africa	-9,7,0
w african	-9,12,-2
w african country +	-3,4,-1
w aftersun	8,-6,-2
w aftersun unread	10,-8,-2
w aftersun word +	6,-5,-1
w afterward	3,-2,-1
w afterward unread	3,-2,-1
w ag	-3,4,0
w ag facet +	-15,16,-4
w ag mood +	0,1,-2
w ag unread	2,-1,-2
w ag word +	-2,-2,4
w agn	-9,11,-3
w agn person +	-6,9,-3
w ago	3,-1,-2
w ago unread	6,-5,-1
w agre	4,-3,-1
w agre unread	5,-3,-1
w air	4,-1,-3
w air unread	9,-4,-5
w air word +	2,0,-3
w airplan	19,-18,-3
w airport	-13,-1,12
w airport unread	-8,-7,11
w airport word +	-6,-3,2
w al	8,-6,-3
w al person +	-11,9,-5
w alex	-3,5,-3
w alien	-4,1,2
w alien mood +	0,-3,3
w alien mood -	-3,-13,15
w alien unread	11,-10,-3
w alien word +	-16,18,-7
w aliv	-17,13,1
w aliv word +	-13,14,-2
w allen	-8,-4,10
w allen person +	-5,-11,12
w allerg	5,-2,-2
w allerg unread	5,-2,-2
w allot	-1,3,-4
w allot unread	19,-19,-1
w allow	8,-4,-4
w allow unread	8,-2,-6
w allow word +	8,-7,-2
w almodovar	-10,7,1
w almodovar person +	0,8,-11
w almost	18,-15,-8
w alon	6,-2,-4
w alon unread	2,-2,0
w alon word +	4,-3,-1
w alor	15,-11,-4
w also	12,-10,-3
w also unread	5,-3,-2
w also word +	17,-15,-4
w altman	-3,4,-1
w altman person +	-3,4,-1
w america	-10,-2,8
w american	-4,0,4
w american country +	-8,-1,7
w american country -	-3,7,-4
w american unread	-4,-4,7
w american word +	0,-5,1
w american word -	-7,-9,14
w ami	14,-14,-1
w amnesia	1,-3,2
w amour	11,-7,-3
w amour unread	12,-9,-2
w amour word +	10,-7,-3
w anatomi	7,-6,-1
w anderson	-4,-4,5
w anderson person +	4,-2,-5
w ang	0,10,-12
w angel	6,-3,-3
w angel word +	9,-7,-3
w angri	-5,7,-4
w angri facet +	3,-1,-4
w anim	-4,3,0
w anim genre +	-4,5,0
w ankl	6,-7,1
w anniversari	-1,3,-3
w anniversari facet +	0,3,-4
w annoi	4,-8,1
w annoi unread	4,-8,1
w ano	-1,3,-3
w anora	11,-7,-4
w anora word +	11,-8,-6
w answer	1,3,-5
w answer unread	-5,6,-1
w anthoni	4,0,-11
w anywher	12,-3,-18
w ap	-1,6,-6
w ap word +	-2,9,-8
w apart	-2,2,0
w apart unread	11,-6,-4
w apart word +	-10,15,-8
w appar	7,-5,-1
w appar unread	8,-7,-2
w approv	5,-4,-1
w april	12,-9,-3
w april unread	10,-7,-3
w april word +	12,-10,-2
w argentina	-1,3,-3
w argentina country +	7,-7,-2
w argentinian	1,2,-2
w argu	-9,9,0
w argu unread	6,-5,-1
w argu word +	-6,8,-4
w argument	-2,1,1
w argument word +	1,2,-4
w arm	3,0,-3
w arm word +	1,2,-3
w armi	-14,8,2
w arnold	-11,10,-2
w arnold word +	-10,5,2
w arriv	11,-4,-5
w arriv unread	6,-4,-1
w arriv word +	5,-4,-1
w art	8,-7,-3
w art mood +	6,-3,-5
w arti	-9,4,5
w artist	-4,4,-3
w artist mood +	-2,-1,-1
w asham	11,-10,-2
w asian	-12,14,-4
w asian country +	-1,3,-2
w asid	15,-13,-2
w asid word +	20,-18,-1
w ask	7,-3,-4
w ask unread	4,-2,-2
w ask word +	11,-4,-6
w asleep	5,-3,-1
w asleep facet +	6,-5,-1
w asleep unread	2,-1,-1
w asleep word +	8,-6,-2
w assassin	5,-2,-7
w asteroid	14,-12,-2
w at	4,-2,-2
w at unread	4,-2,-3
w aton	7,-6,-1
w au	2,-2,0
w au unread	2,-2,0
w audrei	2,4,-8
w audrei person +	11,-3,-10
w august	6,-3,-3
w august unread	6,-2,-3
w aunt	1,3,-3
w aunt unread	8,-5,-3
w aunt word +	5,-1,-5
w aunti	9,-6,-5
w aunti word +	13,-11,-6
w austen	-16,4,8
w austen word +	-10,0,7
w australian	-11,12,-1
w australian country +	2,0,-3
w austrian	3,-7,5
w austrian country +	-15,8,7
w autumn	-4,5,-2
w autumn unread	2,-2,-1
w autumn word +	-3,4,-2
w avoid	7,-3,-3
w avoid unread	7,-3,-3
w aw	-6,12,-13
w aw word +	-1,2,-2
w awak	0,-3,2
w awak unread	6,-5,-1
w awkward	-3,7,-3
w awkward facet +	13,-9,-2
w babi	1,-4,3
w babi unread	-3,-5,9
w babi word +	4,-3,-2
w babi word -	-4,-3,7
w babylon	5,-3,-2
w babylon word +	3,-2,-1
w babysitt	3,0,-4
w babysitt unread	3,-2,-2
w babysitt word +	4,1,-6
w bad	-2,3,-2
w bad facet +	-7,12,-4
w bad unread	4,-3,-1
w bad word +	-7,9,-2
w badli	0,3,-3
w badli unread	7,-5,-2
w badli word +	-6,8,-6
w bag	7,-3,-4
w bag word +	5,-4,-1
w bai	-11,-2,10
w bake	-7,8,-1
w bakeri	-8,11,-3
w ball	-7,9,-5
w ball unread	-14,11,6
w ball word +	-4,6,-2
w ballet mood +	0,2,-3
w balloon	-6,-4,8
w balloon word +	-6,10,-6
w ban	9,-4,-5
w ban facet +	2,-1,0
w ban word +	12,-5,-7
w band	2,1,-3
w band mood +	7,-3,-5
w band word +	-4,5,-2
w bang	-10,6,4
w banjo	6,-12,11
w bank	-7,2,3
w bank unread	-5,7,-6
w bank word +	-12,-3,11
w banshe	6,-5,-1
w banshe word +	9,-8,-2
w banter	-3,5,-1
w banter facet +	-3,5,-1
w bar	2,-6,3
w bar unread	13,-16,-2
w bar word +	-5,3,1
w barbara	3,2,-5
w barbi	10,-6,-4
w barbi unread	5,-4,-1
w barbi word +	11,-10,-1
w barn	9,-7,-3
w barn word +	-7,9,-2
w barri	-14,-1,8
w barricad	-12,9,0
w basebal	2,2,-5
w basement	3,-6,2
w bat	4,-3,-2
w bath	5,-5,0
w bath unread	2,-7,5
w bath word +	7,-4,-4
w bathroom	8,-5,-3
w bathroom unread	8,-5,-4
w battl	-8,-1,6
w battl word +	-5,8,-6
w bawl	6,-2,-9
w baz	-3,1,-2
w baz person +	-3,-4,-1
w beach	9,-3,-6
w beach mood +	3,-1,-2
w beach unread	10,-9,-1
w beach word +	-16,17,-3
w bean	2,0,-2
w bear	-2,4,-2
w bear unread	1,1,-3
w bear word +	-8,10,-2
w beard	5,0,-6
w beard unread	10,-6,-8
w beard word +	-4,8,-4
w beast	21,-10,-13
w beat	8,-7,-1
w beat unread	13,-9,-4
w beat word +	1,1,-2
w beau	4,-2,-3
w beauti	3,0,-4
w beauti mood +	7,-6,-3
w beauti unread	-11,14,-8
w beautifulli	-5,7,-6
w bed	-4,-3,7
w bee	-5,6,0
w bee unread	0,3,-4
w bee word +	-5,10,-5
w beekeep	0,1,-2
w beer	-3,5,-2
w beer unread	-5,6,-3
w beer word +	4,-3,-2
w beetlejuic	7,-3,-4
w beg	7,-4,-3
w beg unread	6,-4,-2
w beg word +	7,-5,-2
w begin	-4,2,2
w begin unread	12,-10,-2
w begin word +	-16,8,6
w beginn	15,-12,-3
w behav	-15,16,-1
w behind	6,-4,-2
w behind unread	4,-3,-1
w behind word +	7,-5,-2
w bela	-7,3,0
w belfast	1,2,-2
w belgian	-1,2,-1
w belgian country +	-5,6,-1
w believ	5,-3,-2
w believ unread	-2,4,-3
w believ word +	14,-13,-1
w bell	9,-2,-9
w bell word +	9,-3,-10
w ben	-6,-7,11
w bend	4,-4,-2
w bergman	-4,3,0
w bergman person +	6,-1,-7
w bergman person -	-13,4,10
w berlin	1,1,-2
w berlin mood +	2,1,-2
w best	21,-19,-5
w best unread	16,-14,-5
w bet	3,-1,-2
w betray	-3,1,2
w betray mood +	0,2,-1
w bett	-6,12,-7
w bibl	-13,6,8
w bicker	-1,2,-1
w bicker word +	-1,2,-1
w bicycl	-9,8,0
w bicycl unread	-11,10,-2
w bicycl word +	-3,5,-3
w big	1,0,-2
w big facet +	-3,5,-2
w big mood +	5,-2,-3
w big unread	6,-4,-2
w big word +	2,1,-3
w bigger	-4,7,-7
w bike	-4,6,-2
w bike unread	11,-7,-2
w bike word +	-11,12,-2
w bill	-1,3,-6
w bill person +	10,-8,-4
w bill unread	5,-4,-2
w bill word +	-1,3,-6
w billboard	4,-3,-1
w billi	-2,-2,0
w billi person +	-8,4,-1
w bin	8,-6,-2
w bin unread	6,-3,-2
w bin word +	4,-3,-3
w biopic	-12,-3,12
w biopic mood +	-15,0,2
w biopic mood -	-5,-1,6
w bird	-3,3,0
w bird word +	-2,5,-4
w birth	-1,2,-1
w birth unread	-5,-2,7
w birthdai	2,-4,2
w birthdai unread	7,-4,-2
w birthdai word +	5,-4,-1
w biscuit	4,-2,-1
w biscuit unread	7,-6,-1
w biscuit word +	0,1,-2
w bite	-10,7,1
w bite word +	-12,13,-6
w bittersweet	-7,8,-1
w bittersweet mood +	-5,5,0
w black	-1,-1,2
w black mood +	-1,-1,2
w black unread	-5,11,-7
w black word +	-9,0,5
w bladder	5,-3,-2
w blake	4,-3,-1
w blake unread	4,-3,-1
w blanket	8,-7,0
w blanket unread	2,-2,0
w blanket word +	12,-12,0
w bleak	-11,6,2
w bleak mood +	3,-4,-2
w bless	5,-4,-1
w bless word +	6,-5,-1
w blind	0,2,-4
w blind word +	4,-2,-4
w bloke	21,-21,-2
w bloke word +	15,-15,-1
w blond	2,-1,-3
w blond word +	1,1,-4
w blood	4,-5,-1
w blood mood +	8,-7,-2
w blood mood -	4,-5,2
w blood unread	5,-6,-2
w bloodi	-10,6,3
w blow	6,-5,-1
w blue	-6,4,1
w blue unread	-9,4,5
w blue word +	1,3,-5
w board	-3,5,-2
w board unread	13,-11,-3
w boat unread	1,-6,0
w boat word +	6,-4,-2
w bob	6,-5,-2
w bodi	-4,1,4
w bodi unread	4,-6,3
w bodi word +	-4,8,-7
w bogart	-2,0,-2
w bohemian	13,-3,-10
w bohemian unread	4,-1,-3
w bohemian word +	6,-5,-1
w boi	5,-2,-2
w boi facet +	2,-1,-1
w boi unread	3,0,-3
w boi word +	7,-5,-3
w boiler	12,-12,-1
w bold	-11,12,-2
w bollywood	-14,7,8
w bollywood country +	-1,4,-3
w bomb	-12,0,15
w bond	0,-3,2
w bond person +	1,2,-6
w bond person -	10,-7,-7
w bone	-12,15,-4
w bong	-9,12,-2
w bong person +	-9,12,-2
w bonker	0,4,-5
w bonker facet +	0,4,-5
w bonnet	-8,11,-6
w boo	8,-5,-5
w book	5,-3,-2
w book facet +	8,-6,-3
w book unread	-1,3,-2
w book word +	6,-5,-1
w bookshop	-12,13,-1
w bookshop word +	-4,5,0
w boot	-3,-1,2
w boot unread	1,-5,5
w booth	9,-7,-2
w bore	7,-4,-3
w bore facet +	11,-8,-2
w bore unread	1,2,-3
w born	5,-4,-1
w born unread	3,-2,0
w born word +	8,-7,-1
w boss	2,-1,-2
w boss facet +	6,-5,0
w boss unread	4,-1,-2
w bossi	7,-6,-4
w bossi word +	4,-2,-4
w boston	6,0,-9
w bother	12,-3,-10
w bottl	4,-1,-3
w bottl word +	1,2,-3
w bought	6,-2,-4
w bought unread	3,-2,-1
w box	-1,-4,4
w box unread	-5,-5,9
w box word +	6,-1,-6
w boyfriend	1,0,-2
w boyfriend unread	6,-4,-2
w brad	4,-9,2
w brain	2,2,-5
w brain facet +	0,3,-5
w brain unread	-6,11,-6
w brain word +	1,1,-5
w branagh	-9,-7,12
w brando	1,3,-5
w brass	-9,12,-3
w brass word +	-9,12,-3
w brave	5,-2,-3
w brave unread	8,-5,-3
w brave word +	4,-1,-4
w brazil	5,2,-5
w brazil unread	0,4,-6
w brazilian	-4,1,2
w brazilian country +	1,1,-3
w bread	-1,9,-11
w bread word +	-5,6,-1
w break	-1,2,-1
w break mood +	-6,8,-1
w break unread	11,-10,-1
w break word +	-1,-2,2
w breakfast	4,-3,-1
w breakfast word +	5,-5,-1
w breath	5,0,-6
w breath unread	2,-1,-1
w breath word +	-1,2,-2
w brendan	-1,4,-3
w brendan person +	2,2,-4
w bresson	-9,1,3
w brian	1,1,-2
w brian unread	5,-2,-2
w bride	6,-16,8
w bridesmaid	8,-6,-3
w bridg	-6,8,-3
w bridg unread	-13,13,-3
w bridg word +	6,-4,-5
w brief	6,-5,-3
w bright	-8,7,1
w bright word +	-12,13,-2
w brilliant	10,-8,-3
w brilliant word +	13,-11,-1
w bring	9,-7,-2
w bring unread	10,-8,-2
w bring word +	9,-8,-1
w british country +	-1,3,-2
w british word +	9,-5,-6
w broke	-1,3,-3
w broke unread	6,-4,-3
w broken	6,-4,-1
w broken unread	2,-1,-1
w broken word +	3,-1,-2
w brooklyn	2,3,-6
w brother mood +	0,3,-3
w brother person +	-21,0,12
w brother word +	9,-8,-1
w brought	2,-2,-1
w brought unread	3,-2,-1
w brought word +	2,-2,0
w bruce	0,2,-3
w bruce person +	0,2,-3
w bruis	-3,6,-2
w bruis unread	6,-4,-1
w brutal	-9,8,4
w bu	6,-4,-1
w bu unread	9,-6,-2
w budget	-5,10,-10
w budget word +	-15,18,-7
w bui	2,-6,4
w build	3,2,-7
w build word +	-2,5,-6
w bullet	4,0,-4
w bullet word +	4,0,-5
w bulli	-7,-8,10
w bunni	2,-10,4
w buri	2,-7,5
w buri unread	4,-6,2
w burn	-1,-2,3
w burn mood +	-6,1,4
w burn word +	1,-2,1
w burst	-2,2,4
w burton	-4,5,-2
w buse	-12,22,-15
w busi	24,-5,-21
w busi unread	2,-2,0
w buster	-1,3,-3
w buster person +	-2,3,-3
w butcher	7,-6,-1
w butcher unread	4,-3,-1
w butler	-11,2,7
w butler person +	-7,-12,14
w butler word +	-11,13,-6
w button	-10,3,6
w cabaret	-2,6,-6
w cabin	1,-3,-3
w cafe	3,-1,-2
w cafe word +	6,-5,-2
w cage	-5,-2,5
w cage person +	3,-2,-2
w cake	2,1,-3
w cake unread	-1,2,-1
w cake word +	4,-1,-4
w call	5,-4,-1
w call unread	4,-4,0
w call word +	7,-4,-3
w calm	0,3,-3
w calm facet +	-1,4,-3
w came	5,-4,-2
w came unread	3,-2,-1
w came word +	9,-7,-1
w camel	0,3,-3
w camel word +	-5,9,-4
w camera	-1,0,2
w camera word +	-2,4,-5
w camp	1,-5,2
w camp facet +	2,-1,-1
w camp word +	-2,4,-3
w can	4,-1,-3
w can unread	4,-1,-3
w canadian	-7,10,-3
w canadian country +	-9,12,-3
w canal	0,4,-4
w cancel	7,-5,-1
w cancel unread	3,-1,-1
w cancer	-6,-1,6
w cancer word -	-9,-4,11
w candl	6,-4,-2
w candl unread	13,-11,-2
w candl word +	-3,4,-3
w candlelight	13,-11,-7
w cano	4,-3,-2
w cape	-8,1,1
w cape word +	6,3,-14
w cape word -	-6,-7,10
w caper	-6,8,-5
w caper mood +	-6,8,-5
w captain	8,-6,-2
w car facet +	6,-4,-1
w car mood +	-7,9,-2
w car unread	9,-5,-4
w car word +	-3,5,-2
w car word -	-10,-2,13
w caravan word +	-5,5,-1
w card	-7,7,1
w card unread	3,-1,-4
w card word +	-5,8,-6
w cardigan	-14,11,0
w care	4,-2,-3
w care facet +	1,0,-2
w care unread	8,-5,-2
w care word +	5,-3,-3
w carer	8,-6,-3
w carer unread	4,-2,-3
w cari	-8,12,-7
w cari person +	-8,12,-7
w carol	2,5,-8
w carpet	0,1,-4
w carpet word +	-2,5,-6
w carrei	-7,-6,9
w carri	-12,-4,13
w carri unread	3,-1,-2
w cartoon	2,1,-3
w cartoon genre +	3,-1,-4
w casa	0,-4,4
w case	9,-8,-2
w case word +	9,-8,-2
w casino	5,-3,-3
w cast	-2,4,-3
w cast word +	-2,5,-3
w castl	-7,9,-3
w castl word +	-12,15,-3
w cat	6,0,-5
w cat mood +	5,-3,-2
w cat unread	3,-2,0
w catalan	8,-5,-5
w catch	7,-3,-4
w catch unread	3,-2,-1
w caught	3,-3,-1
w caught unread	4,-3,-1
w cave	7,-7,0
w cave word +	1,-8,5
w ceil	-17,18,-1
w cello	9,-5,-9
w centr	11,-10,-2
w centuri	-1,4,-3
w centuri word +	0,2,-4
w certif	-3,4,-4
w certif word +	9,-8,-3
w cgi	-1,-15,11
w chainsaw	-20,9,0
w chair	2,-4,1
w chair unread	0,-5,5
w chair word +	3,-2,-1
w chalamet	-19,-7,21
w chan	-4,13,-8
w chan person +	-3,4,-1
w chanc	10,-9,-2
w chanc word +	10,-9,-2
w chang	7,-3,-4
w chang unread	8,-5,-2
w chang word +	2,0,-5
w chao	3,-1,-4
w chao facet +	8,-6,-3
w charact	0,2,-4
w charg	4,-2,-2
w charg word +	6,-4,-3
w charli	2,-3,-5
w charm	7,-4,-2
w charm mood +	8,-7,-3
w charm unread	7,-6,-1
w chase	-2,2,0
w chase mood +	-10,12,-3
w chase word +	2,-3,0
w chatti	-6,9,-4
w chatti facet +	-6,9,-4
w cheap	2,-3,1
w cheap word +	1,1,-5
w cheat	-7,-5,9
w check	6,-4,-1
w check unread	3,-2,-1
w check word +	9,-8,-2
w cheeki	-7,8,-1
w cheeki unread	-5,6,-1
w cheer	-4,7,-4
w cheer facet +	-3,6,-4
w cheer mood +	-5,7,-4
w cheer unread	6,-3,-3
w chees	-2,3,-5
w chees facet +	-2,6,-7
w cheesi	-5,10,-9
w chef	-13,14,-4
w chef mood +	19,-15,-5
w chemo	5,-3,-2
w chess	-2,4,-2
w chess mood +	2,2,-4
w chest	-9,6,7
w chicken	8,-5,-4
w chicken unread	5,-4,-2
w child	-3,3,-1
w child unread	-6,1,3
w child word +	-2,3,-1
w childhood	3,-2,-1
w childhood mood +	3,-1,-3
w children	-3,0,3
w children facet -	1,-3,2
w children unread	4,-6,1
w children word +	-9,6,2
w children word -	-1,-3,3
w chile	-2,4,-3
w chilean	3,2,-6
w chilean country +	3,2,-6
w chill	-4,6,-5
w chines	-12,11,-1
w chines country +	-1,2,0
w chip	6,-4,-2
w chocol	4,-2,-2
w chocol unread	6,-5,-1
w chocol word +	-11,13,-2
w choic	1,1,-2
w choic word +	4,-3,-2
w choir	-5,6,-3
w choir word +	-14,14,-3
w choos	14,-11,-3
w chose	10,-9,-1
w chose unread	2,-1,-1
w chri	-11,-15,21
w christen	4,-3,-1
w christi	-6,7,-3
w christi mood +	-2,4,-2
w christma	3,-3,-1
w christma facet +	11,-9,-2
w christma mood +	-3,5,-3
w christma mood -	-3,-6,6
w christma unread	-2,3,-1
w christoph	-6,2,1
w christoph person +	-6,1,3
w church	-2,5,-2
w church facet +	-5,4,-2
w church word +	4,-2,-2
w cigarett	2,-1,-1
w cigarett word +	2,-1,-1
w circl	9,-9,-1
w circu	-4,4,0
w circu word +	2,-9,11
w citi	-4,4,0
w citi unread	10,-8,-2
w citi word +	-8,10,-2
w claim	8,-4,-4
w claim word +	5,-3,-2
w clap	3,-8,6
w clap unread	2,-2,-1
w class	2,1,-3
w class facet -	5,2,-8
w class mood +	7,-5,-1
w class unread	6,-4,-2
w classic	-4,10,-11
w classic word +	-1,2,-3
w claustrophob	-8,4,0
w claustrophob mood +	5,-9,0
w claw	15,-4,-12
w clean	-1,-5,3
w clean facet +	-5,-5,4
w clear	1,3,-5
w clear unread	2,3,-6
w clear word +	-1,4,-5
w cleo	7,-5,-2
w cleo unread	3,-3,-1
w clever	-4,4,0
w clever facet +	-2,5,-3
w clever unread	-4,1,3
w cliff	-7,-6,11
w climat	-2,4,-5
w climb	2,5,-7
w clint	-13,5,8
w clock	-2,5,-5
w clock word +	-5,7,-4
w cloonei	2,-19,14
w close	8,-6,-2
w close unread	4,-4,0
w close word +	6,-3,-4
w cloth	0,2,-5
w cloth word +	6,-4,-5
w cloud	6,5,-12
w clown	-10,3,6
w clown unread	-10,-2,7
w clown word +	-17,5,5
w clown word -	7,-6,-2
w club	5,-3,-2
w club facet +	4,-4,-2
w club unread	2,-1,0
w club word +	2,-1,-3
w coast	-15,2,9
w coast word +	-17,2,10
w coat unread	3,-2,-2
w coat word +	-3,4,-2
w coda	7,-4,-3
w code	10,-17,9
w coen	-15,8,4
w coen person +	-14,-2,13
w coffe	2,-1,-1
w coffe unread	6,-5,-1
w coffe word +	-1,2,-1
w cold	8,-6,-1
w cold mood +	19,-18,-2
w cold unread	3,0,-4
w cold word +	6,-3,-4
w colin	7,-3,-10
w colleagu	8,-6,-3
w colleagu unread	5,-3,-3
w colleagu word +	10,-9,-1
w color	1,3,-5
w color facet +	5,-1,-6
w colour	-6,9,-3
w colour facet -	-10,11,-2
w colour mood +	-2,4,-2
w colour unread	-8,11,-5
w colour word +	-5,7,-2
w com	-10,1,0
w com genre +	-16,6,2
w come	6,-4,-2
w come unread	6,-4,-2
w comedi genre +	4,0,-3
w comedi genre -	-13,-1,14
w comedi unread	-8,2,6
w comfort	-9,10,-1
w comfort facet +	-11,12,-1
w comic	-6,8,-3
w comic facet +	-5,7,-2
w committe	4,-2,-2
w complain	4,-3,-1
w complain word +	5,-4,-1
w complet	-13,13,-2
w compromis	10,-8,-5
w compromis word +	9,-7,-6
w comput	-11,5,6
w con	-2,5,-4
w con mood +	-3,4,-1
w con word +	-7,8,0
w concern	9,-2,-7
w concert	-11,13,-2
w conclav	9,-7,-2
w condit	17,-16,-1
w confus	8,-15,6
w confus unread	-10,14,-4
w conneri	-8,10,-5
w conneri person +	9,-7,-3
w contact	9,-3,-9
w convers	-7,11,-5
w convers facet +	0,3,-3
w cook	-8,11,-4
w cook mood +	-18,20,-3
w cook unread	3,-1,-2
w cook word +	-3,7,-7
w cop	-7,-1,1
w cop mood +	8,-2,-6
w coppola person +	5,0,-6
w corner	8,-6,-1
w corner word +	13,-12,-2
w corps	20,-20,-7
w correct	5,-2,-4
w correct unread	4,2,-7
w correct word +	5,-4,-1
w corridor	-5,7,-3
w corridor unread	-7,8,-3
w corridor word +	-2,2,-2
w corrupt	-4,5,-1
w corset	-16,-4,13
w cosi	-5,4,1
w cosi facet +	-3,5,-2
w costum	-10,12,-2
w costum word +	6,-6,0
w cottag	-6,8,-3
w cottag word +	-7,9,-4
w cough	-1,-3,3
w couldv	6,-4,-3
w couldv word +	7,-5,-3
w council	5,-3,-1
w count	8,-2,-6
w count unread	11,-6,-5
w count word +	12,-6,-7
w countri	8,-4,-4
w countri unread	5,-3,-3
w countri word +	5,-2,-3
w countrysid	-9,10,-1
w countrysid word +	-7,8,-1
w coupl	-7,-1,6
w coupl unread	-4,-7,9
w coupl word +	-9,3,4
w coupl word -	2,-4,0
w courag	-22,23,-2
w cours	16,-8,-8
w cours unread	10,-6,-5
w court	11,-11,-2
w courtroom	-7,3,4
w courtroom mood +	-5,8,-3
w cousin	2,0,-2
w cousin unread	-1,3,-2
w cousin word +	12,-11,-1
w cover	8,-12,5
w cover unread	2,-9,7
w cow	8,-7,-1
w cow unread	2,-6,3
w cow word +	10,-7,-6
w cowboi	1,-9,1
w cowboi mood +	6,-4,-8
w cozi	-1,3,-3
w craig	0,-5,0
w crash	1,-2,1
w crash unread	1,-4,3
w crash word +	7,-6,-1
w crazi	10,-7,-4
w crazi facet +	11,-8,-5
w cream	-1,4,-3
w creatur	-8,8,-1
w creatur word +	-10,14,-4
w credit	6,-4,-3
w creep	-1,-7,3
w creepi	-6,3,2
w creepi mood +	-4,3,-3
w crew	-7,8,-1
w cri	5,-3,-1
w cri unread	3,-2,-2
w cri word +	10,-8,-3
w cricket	2,3,-9
w cricket unread	16,-13,-2
w cricket word +	-12,13,-4
w crime	4,-3,-2
w crime genre +	4,0,-4
w crime mood +	6,-6,-4
w cring	-5,4,2
w cring facet -	-9,-2,11
w crisp	4,2,-5
w crisp word +	-5,6,0
w critic	13,-7,-6
w critic unread	12,-6,-7
w cronenberg	6,-4,-5
w cronenberg person +	-10,-7,11
w crook	0,3,-2
w crook word +	0,3,-2
w cross	4,-2,-3
w cross unread	6,-4,-5
w cross word +	2,-1,-2
w crow	-5,-9,11
w crowd	-8,9,-1
w crowd word +	-8,9,-1
w cruel	1,-2,0
w cruel facet +	-3,0,2
w cruel facet -	1,-7,1
w cruelti	-4,-6,7
w cruis	-3,-4,3
w cruis person +	0,-18,8
w cruis person -	-10,-3,11
w cruis unread	-15,-8,19
w crush	2,-7,2
w cruz	-6,1,4
w cruz person +	-6,1,4
w cry	-2,1,0
w cry facet +	8,-11,3
w cry facet -	7,-4,-2
w cry mood +	-5,7,-3
w cry unread	0,4,-3
w cry word +	-5,7,-5
w cuban	-14,-8,14
w cuban country +	-14,-8,14
w cult	-5,-1,2
w cup	7,-5,-2
w cup unread	5,-3,-2
w cup word +	4,-2,-2
w cure	-1,-16,14
w curri	15,-14,-3
w curs	-4,0,7
w curs word +	-3,1,6
w curtain	6,-3,-2
w curtain word +	2,0,-3
w cushion	7,-6,-1
w cushion unread	8,-7,-2
w cut	7,-3,-5
w cut unread	4,-2,-2
w cut word +	6,-4,-4
w cute	-20,12,5
w cute mood -	-4,-11,12
w czech	-4,6,-2
w czech language +	-7,9,-2
w d	-12,-6,6
w da	14,-8,-7
w dad	5,-3,-2
w dad facet +	3,-2,-1
w dad unread	4,-3,-1
w dad word +	7,-3,-4
w daft	2,1,-3
w daft facet +	0,3,-3
w dai	4,-3,-1
w dai facet +	-5,8,-4
w dai mood +	11,-10,-3
w dai person +	3,3,-9
w dai unread	7,-5,-3
w dai word +	3,-3,1
w daili	6,-5,-1
w dame	-2,4,-4
w damp	1,1,-4
w damp word +	1,1,-4
w danc	2,1,-3
w danc mood +	2,0,-1
w danc unread	6,-5,-2
w danc word +	5,-4,0
w danger	-8,-4,10
w danger word +	-4,-3,4
w daniel person +	3,2,-12
w daniel unread	2,-1,-1
w danish	-4,2,2
w danish language +	-2,-1,3
w danni	-22,21,-1
w dardenn	-22,10,6
w dare	3,-1,-2
w dare unread	6,-3,-2
w dare word +	5,0,-4
w dare word -	-3,-3,4
w dark	-2,2,1
w dark facet +	2,1,-4
w dark mood +	2,2,-4
w darl	17,-11,-12
w date	3,-4,0
w date facet +	2,0,-1
w date unread	0,-4,2
w date word +	20,-19,-1
w daughter	-3,5,-2
w daughter facet +	-23,24,-5
w daughter facet -	5,-3,-1
w daughter unread	1,2,-3
w daughter word +	0,1,-2
w davi person +	-4,6,-3
w david	7,0,-11
w david person +	-6,5,-3
w dawn	-7,8,-4
w dawn word +	-7,9,-4
w dc	-6,-6,12
w dc person -	-7,-3,10
w de	-3,5,-3
w de person +	-6,12,-6
w de unread	0,3,-4
w de word +	2,0,-5
w dead	2,-4,1
w dead facet -	15,-12,-12
w dead unread	5,-3,-3
w dead word +	-9,-1,10
w dead word -	-3,-3,6
w deadpan	0,2,-3
w deadpan facet +	0,2,-3
w deaf	6,-1,-8
w deaf unread	2,1,-5
w deaf word +	-5,9,-9
w death	4,-5,1
w death mood +	0,3,-3
w death mood -	-7,0,8
w decad	7,-5,-4
w decad unread	15,-13,-7
w decad word +	-4,4,-1
w decemb	11,-5,-7
w decemb facet +	5,-4,-1
w decid	11,-4,-7
w decis	-3,5,-2
w deep	-5,-1,1
w deep facet +	7,-16,5
w deer	-12,14,-2
w degre	5,-4,-2
w degre unread	4,-3,-2
w demand	3,-12,8
w dementia	0,-7,8
w dench	-2,4,-3
w dench person +	-2,4,-3
w deni	-2,5,-4
w dentist	12,-7,-5
w dentist unread	7,-3,-4
w denzel	-2,6,-6
w denzel person +	5,2,-9
w depardieu	-12,-6,15
w depardieu person +	-2,-5,7
w depp	-9,-6,14
w depress mood +	4,-5,-4
w desert	-3,6,-3
w desert mood +	1,2,-2
w desert word +	-11,12,-1
w deserv	4,-3,-1
w deserv word +	6,-5,0
w desk	2,-8,5
w detect	-3,1,2
w detect mood +	3,-5,3
w devil	2,-2,0
w devil word +	-1,4,-5
w di	-4,0,3
w di facet -	-7,5,0
w di unread	10,-7,-4
w di word +	-2,7,-7
w dialogu	8,6,-11
w dialogu mood +	9,1,-11
w diamond	4,-2,-3
w diamond word +	5,-4,-3
w die	-1,-6,7
w die unread	4,-2,-2
w die word +	5,-10,2
w dielman	6,-5,-1
w diesel	-7,-10,13
w diesel person +	-7,-10,13
w differ	11,-6,-5
w differ unread	8,-1,-6
w dig	5,-4,-1
w diner	1,0,-3
w diner word +	1,0,-3
w ding	7,-4,-3
w dinner	-2,2,0
w dinner unread	4,4,-10
w dinner word +	1,3,-4
w dinosaur	0,3,-3
w dinosaur mood +	-5,10,-6
w direct	13,-3,-14
w directed	4,-2,-2
w director	9,-7,-3
w director unread	3,-2,0
w director word +	0,3,-4
w dirti facet +	-1,2,-2
w disagre	8,-5,-3
w disast	4,9,-8
w disast mood +	10,-9,-2
w disc	2,-2,0
w discov	9,-8,-2
w disnei	-5,-2,6
w disnei person +	5,-7,2
w disnei person -	-6,-2,9
w distract	-13,16,-5
w distract facet +	0,3,-4
w divorc	-3,1,2
w divorc mood +	-6,4,3
w divorc unread	9,-6,-3
w divorc word +	-4,2,1
w diz	8,-7,-1
w doc	5,1,-13
w doctor	0,-5,4
w doctor unread	-5,-10,10
w doctor word +	3,-2,-4
w documentari	-4,0,3
w documentari genre -	-5,-4,10
w dog	0,-4,3
w dog facet -	1,-8,4
w dog mood +	4,-5,2
w dog mood -	-2,-3,7
w dog unread	-2,2,0
w dogtooth	8,-6,-2
w doing	11,-7,-4
w doing unread	5,-2,-2
w doing word +	18,-12,-6
w doing word -	3,-1,-3
w doll	-2,-15,15
w donkei	5,-1,-6
w donkei unread	4,-2,-3
w doom	-10,10,-2
w doom word +	-10,11,-5
w door	2,0,-2
w door unread	0,1,-2
w door word +	4,-3,-2
w dori	-9,13,-10
w doubl	2,1,-3
w doubl word +	-3,5,-3
w doubt	13,-3,-13
w doubt word +	-2,2,-1
w downstair	13,-10,-4
w downstair word +	13,-11,-5
w downton	11,-5,-8
w drag	3,3,-6
w drag facet +	-2,3,-2
w drag unread	5,-5,0
w dragon	-3,1,1
w dragon mood +	4,-5,0
w drama	-10,3,4
w drama genre +	-7,0,5
w draw	7,-3,-4
w draw unread	2,0,-1
w drawn	-9,10,-3
w drawn genre +	-8,9,-1
w dread	4,1,-9
w dread facet +	-3,8,-10
w dream	-5,-5,10
w dream mood +	8,-4,-5
w dream word +	-12,-5,14
w dreami	-3,5,-3
w dreami mood +	-3,6,-3
w dress	-7,4,1
w dress unread	-6,6,0
w dress word +	-1,5,-7
w drink	1,-4,3
w drink facet +	-12,-8,9
w drink unread	6,-3,-3
w drink word +	3,-2,-3
w drive	3,-2,0
w drive unread	2,-1,0
w drive word +	5,-2,-3
w driver	0,-3,2
w driver unread	-1,-5,6
w driver word +	4,-1,-4
w drop	3,1,-4
w drop unread	4,-2,-1
w drop word +	1,4,-6
w drown	-16,-3,15
w drown word +	-13,-2,11
w drug	-7,-10,15
w drum	-5,10,-8
w drum word +	-3,6,-2
w drunk	-5,2,0
w drunk word +	-4,7,-5
w dry	3,1,-3
w dry facet +	-1,3,-3
w dry unread	10,-8,-2
w dub	-11,2,8
w dub unread	-15,9,-1
w dub word +	-4,-5,7
w dub word -	-12,-3,16
w due	7,-6,-1
w duel	-13,15,-3
w duel word +	-6,7,-3
w dull	3,-3,1
w dull facet +	6,-4,-2
w dumb	-11,-2,12
w dumb unread	-11,-7,17
w dumb word +	2,3,-8
w dump	10,-9,-2
w dune	6,-5,-1
w dune unread	7,-6,-1
w dune word +	4,-4,-1
w dust	-5,7,-3
w dust word +	1,0,-3
w dusti	-17,11,7
w dusti unread	-6,3,4
w dutch	-1,5,-5
w dutch country +	7,-5,-5
w dutch language +	-1,2,-3
w duti	-3,8,-8
w duti word +	-8,10,-3
w dvd	4,-2,-1
w dvd unread	2,-1,-1
w dvd word +	6,-4,-3
w dy	-11,2,7
w dy word -	-8,-4,12
w eal	2,4,-6
w eal person +	2,2,-4
w ear	4,-3,-1
w ear unread	2,0,-2
w ear word +	6,-5,0
w earli	3,1,-3
w earli unread	4,2,-4
w earli word +	12,-11,-2
w earli years +	-10,12,-2
w earn	-7,11,-3
w earn word +	-8,7,-4
w earth	14,-12,-1
w earth word +	13,-13,-1
w easi	4,-1,-4
w easi facet +	-4,5,-2
w easi unread	15,-10,-5
w east	-8,9,-2
w easter	8,-6,-2
w easter facet +	8,-6,-2
w eastern	-6,7,-1
w eastwood	-12,7,6
w eat	3,-6,3
w eat unread	8,-1,-6
w eat word +	-6,-7,12
w eat word -	-11,1,-3
w eaten	2,-10,7
w eccentr	-10,12,-2
w eccentr facet +	-7,10,-2
w eda	8,-5,-3
w eda person +	8,-5,-3
w edg	6,-4,-5
w eeri	-17,18,-3
w eeri mood +	-17,18,-3
w effect	2,-3,1
w egypt	4,-2,-4
w egyptian	-8,11,-4
w eh	10,-8,-3
w eh word +	10,-8,-3
w eighti	-3,4,-1
w eighti runtime +	2,-1,-1
w eighti unread	-5,0,5
w eighti years +	-6,8,-3
w either	8,1,-10
w either unread	3,3,-7
w either word +	6,-4,-4
w either word -	16,-2,-16
w eldest	6,-4,-2
w eleg	-4,4,-1
w eleg mood +	-2,3,-1
w eleph	11,-9,-2
w eleven	4,-3,-1
w eleven unread	2,-1,-1
w eleven word +	7,-6,-1
w elf	18,-2,-17
w elv	-17,9,7
w elv word -	-13,-7,16
w embarrass	5,-8,0
w embarrass facet +	8,-8,-3
w emilia	10,-5,-9
w emma	0,5,-8
w emma person +	-2,7,-10
w empir	14,-18,5
w empti	-3,-1,5
w empti unread	-2,-8,9
w empti word +	-6,7,-3
w encanto	11,-11,-1
w end mood +	-9,12,-4
w end unread	1,1,-2
w end word +	14,-10,-5
w end word -	-6,-3,8
w enemi	5,-2,-6
w enemi word +	5,-2,-6
w energi	1,0,-4
w energi word +	7,-6,-4
w engin	-1,4,-3
w engin word +	-8,11,-3
w english	4,-3,0
w english country +	-5,6,-1
w english language +	7,-8,3
w english language -	-7,-2,9
w english unread	-1,4,-3
w english word +	-1,4,-4
w enough	13,-5,-9
w enough unread	13,-5,-9
w ephron	-6,9,-5
w ephron person +	-6,9,-5
w epic	-1,4,-4
w epic mood +	-9,12,-2
w equal	19,-17,-2
w era	-3,5,-3
w era word +	3,-1,-3
w erot	-2,1,0
w erot mood +	-2,1,0
w escap	-2,4,-3
w escap word +	4,-3,-2
w estonian	-4,7,-2
w et	14,-9,-5
w european	-2,3,-1
w european country +	-2,3,-2
w ev	12,-11,-3
w even	13,-10,-3
w every	6,-5,-2
w every unread	4,-3,-1
w every word +	8,-7,-2
w everyon	0,-4,3
w everyon unread	0,-4,3
w everywher	5,-3,-2
w everywher unread	4,-1,-3
w everywher word +	5,-4,-1
w evil	2,0,-2
w evil word +	5,-3,-3
w ex	3,-3,0
w ex unread	4,-3,-1
w ex word +	6,-4,-2
w exam	13,-8,-4
w exam unread	10,-8,-3
w exam word +	6,-3,-1
w except	10,-6,-4
w except unread	11,-6,-4
w except word +	8,-7,-2
w exchang	3,-3,-1
w exchang unread	2,-2,-1
w excit	4,-1,-5
w exhaust	8,-6,-4
w exhaust facet +	8,-7,-2
w exist	16,-12,-4
w exist word +	16,-13,-4
w exorc	-11,18,-9
w expect	5,-2,-4
w expect unread	3,-2,-1
w expect word +	4,-3,-1
w explain	0,-7,6
w explain unread	-1,-1,2
w explain word -	-8,-4,10
w explos	-11,10,0
w explos facet +	-16,21,-7
w explos facet -	-2,-7,8
w ey	0,-2,2
w ey unread	5,-4,0
w ey word +	-2,-3,3
w face	8,-7,-2
w face unread	4,0,-3
w face word +	0,-7,5
w face word -	18,-2,-18
w fact	15,-8,-8
w fact unread	5,-3,-2
w factori	-14,14,-3
w factori word +	-14,14,-3
w fail	6,-4,-2
w fail word +	7,-4,-3
w faint	5,-3,-2
w fair	-2,3,-2
w fair word +	-3,4,-2
w fairi	7,-3,-3
w fairi mood +	6,-1,-3
w fake	-3,5,-2
w fall	-2,3,-1
w fall unread	2,-1,-2
w fall word +	-2,6,-4
w fall word -	-6,-4,8
w fallen	5,-4,-1
w fallen unread	4,-3,0
w famili	-1,3,-1
w famili facet +	-8,10,-2
w famili genre +	-3,4,-2
w famou	21,2,-16
w fan	3,-1,-2
w fanci	11,-6,-5
w fanci unread	11,-6,-5
w fantasi	2,-3,1
w fantasi genre +	1,-2,-2
w far	8,-6,-3
w far unread	7,-5,-3
w far word +	9,-6,-3
w farc	-15,12,3
w farc word +	-15,11,5
w farm	-7,7,0
w farm word +	-8,10,-2
w farmer	-4,10,-7
w farmer word +	-4,6,-2
w fart	3,-7,-2
w fashion	-12,12,0
w fashion years +	-7,7,-1
w fassbind	-21,5,13
w fast facet +	3,-3,1
w fast unread	-9,10,-5
w fat	6,-3,-6
w fatal	-11,10,-4
w father facet +	5,-4,-1
w father mood +	0,2,-2
w father unread	0,2,-3
w father word +	-3,-2,6
w father word -	-4,-3,7
w fault	3,-1,-1
w fault unread	4,-2,-2
w favorit	4,-3,0
w favour	10,-8,-2
w fear	-5,2,0
w fear facet +	-9,1,5
w fear unread	13,-4,-8
w feast	-4,7,-4
w feast word +	-4,7,-4
w feather	-1,3,-1
w feather word +	-1,3,-1
w fed	8,-3,-5
w fed unread	5,-1,-4
w feel	-4,2,2
w feel unread	6,-5,-2
w feel word +	-7,8,-2
w feet	15,-10,-5
w fell	4,-3,-1
w fell unread	4,-3,-1
w fell word +	4,-4,-2
w fella	4,-3,-2
w fellini	-2,3,-5
w fellini person +	1,4,-9
w felt	5,-5,0
w felt word +	8,-8,-1
w femal	-7,8,-2
w femm	-13,15,-3
w ferrel	-16,9,10
w ferri	-1,3,-3
w ferri unread	2,-1,-1
w festiv	2,3,-6
w feud	-11,12,-1
w feud word +	-6,7,-1
w fever	2,-1,-1
w fewer	7,-5,-2
w fewer unread	7,-5,-2
w fi	-5,4,0
w fi genre +	-6,7,0
w fianc	3,-1,-2
w fianc unread	3,-1,-2
w fiction	7,1,-10
w field	-2,-1,3
w field unread	-9,-8,14
w field word +	-5,7,-4
w fifteen	8,-6,-3
w fifteen unread	6,-3,-4
w fifti	-1,4,-4
w fifti unread	4,-3,-1
w fifti years +	-7,9,-2
w fight	-3,2,1
w fight facet +	-18,12,4
w fight unread	-1,-1,2
w fight word +	5,-7,1
w figur	-4,7,-4
w fill	9,-7,-2
w fill unread	2,0,-2
w film	-3,-7,7
w filthi	-7,9,-3
w final	9,-2,-8
w fincher	-11,14,-4
w find	4,-1,-3
w find unread	4,-1,-3
w finest	15,-13,-2
w finger	-1,-2,0
w finger unread	5,-11,7
w finger word +	10,-8,-6
w finish	-7,11,-4
w finish unread	7,-5,-2
w finnish	-4,8,-6
w finnish language +	10,-10,-1
w fire	2,-4,2
w fire unread	0,1,-2
w fire word +	10,-8,-3
w first	3,-4,1
w first facet +	5,-4,-1
w first mood +	-3,6,-2
w first unread	2,-2,1
w first word +	7,-7,0
w fish	1,-4,3
w fish unread	7,-2,-5
w fish word +	0,-6,6
w fit	6,2,-8
w fix	-15,10,6
w fjord	-5,6,-1
w flashback	-10,-5,11
w flat	3,-4,0
w flat unread	12,-11,-1
w flat word +	-3,5,-2
w flatmat	11,-9,-2
w flatmat unread	2,-2,-1
w fli	15,-13,-3
w flight	8,-5,-4
w float	7,-2,-6
w flood	10,-9,-2
w floor	1,1,-2
w floor word +	2,1,-5
w florida	2,-1,-1
w florida word +	2,-1,-1
w flow	12,-9,-4
w flow word +	12,-9,-3
w flower	2,-2,0
w flower unread	2,-1,-1
w flower word +	5,-4,-1
w flu	6,-3,-3
w fly	-3,-1,3
w fly word +	3,3,-7
w fog	-3,5,-2
w fog word +	1,1,-2
w foi	11,-8,-4
w folk	8,-5,-5
w folk word +	9,-6,-5
w follow	-1,2,-1
w follow unread	8,-5,-3
w follow word +	-8,1,5
w food	-2,3,-1
w food mood +	-3,4,-3
w food unread	2,-1,-2
w fool unread	3,-2,-1
w fool word +	3,-2,-1
w foot	5,-4,-2
w foot unread	5,-3,-1
w footag	-8,-5,10
w footag mood +	-9,1,2
w footbal	-2,-3,4
w footbal mood +	-1,-5,5
w footbal unread	-22,4,15
w forbidden	1,-3,0
w forc	3,-1,-2
w forc word +	2,0,-3
w ford	11,-10,-3
w foreign	0,-6,5
w foreign language -	0,2,-5
w forest	-8,9,-2
w forest word +	-12,14,-2
w forev	16,-12,-4
w forev unread	4,-1,-2
w forget	7,-6,0
w forget word +	16,-11,-7
w forgiv	-4,5,-1
w forgiv unread	5,-4,-1
w forgot	6,-5,-1
w forgot word +	6,-4,-1
w forgotten	3,-2,-2
w forgotten facet +	2,-2,-1
w form	7,-5,-3
w form word +	0,1,-5
w forti	-3,3,-1
w forti runtime +	14,-13,-1
w forti unread	-2,6,-4
w forti word +	8,-7,-1
w forti years +	-21,15,4
w forward	1,1,-6
w found mood +	-12,2,3
w found unread	6,-3,-2
w found word +	1,1,-2
w fountain	-15,21,-15
w fourteen	7,-4,-3
w fourth	13,-10,-2
w fox	-13,17,-6
w frame	2,0,-1
w frame unread	4,-1,-2
w frame word +	2,1,-3
w franc	-6,-1,5
w franc country +	-1,3,-4
w franc person +	0,8,-8
w franc word +	0,-5,3
w free	11,-8,-5
w free unread	10,-5,-5
w free word +	7,-5,-4
w freedom	2,1,-8
w freedom word +	0,2,-2
w french	-4,3,2
w french country +	5,-3,-3
w french language +	2,2,-4
w french unread	-2,2,-1
w french word +	-19,14,4
w fri	2,0,-2
w fridg	10,-7,-2
w fridg word +	10,-9,-2
w friend	0,2,-2
w friend unread	6,-5,-1
w friendli	-11,15,-5
w friendship	-5,7,-2
w friendship mood +	-2,3,-1
w frighten	12,-10,-4
w frock	-8,11,-2
w frock word +	-12,14,-2
w frog	16,-14,-2
w front	2,2,-4
w front word +	2,4,-7
w frozen	11,-2,-9
w frozen unread	4,-4,0
w frozen word +	2,-2,-2
w fu	-1,5,-5
w fu mood +	-7,9,-5
w fun	6,-2,-5
w fun facet +	4,-1,-3
w fun unread	-2,3,-1
w funer	2,-4,1
w funer word +	3,0,-5
w funer word -	-7,-5,14
w funni	-3,7,-4
w funni genre +	8,-6,-3
w funni mood +	-6,9,-3
w funni mood -	-3,1,3
w funni unread	-7,10,-2
w furiou	7,-5,-2
w furiou facet +	6,-5,-2
w fuss	11,13,-22
w futur	1,2,-7
w futur word +	0,2,-7
w gabin	8,-3,-7
w gai	-7,9,-2
w gai mood +	-7,9,-2
w galor	6,-5,-1
w game	3,-6,0
w game unread	6,-2,-5
w game word +	4,0,-5
w gang	-8,9,-3
w gang word +	-11,12,-3
w gangster	-9,5,4
w gangster mood +	-7,9,-2
w gap	-12,12,-1
w garden	-5,8,-3
w garden unread	-5,7,-3
w garden word +	-5,7,-3
w gate	8,-6,-2
w gave	3,-2,-1
w gave unread	2,-1,-1
w gave word +	8,-6,-2
w gem	4,-1,-4
w gem unread	7,-6,-3
w gene	1,3,-4
w gene person +	1,3,-4
w geniu	-3,-3,5
w geniu word +	3,1,-3
w gentl	0,2,-3
w gentl facet +	-6,9,-3
w georg	-14,2,8
w georg person +	-12,3,6
w georgian	10,-8,-5
w gerard	-15,-2,14
w gerard person +	-8,-10,14
w german	-3,-1,3
w german language +	0,2,-3
w german unread	1,0,-3
w germani	-7,7,-2
w gerwig	-1,2,-1
w ghibli	-12,7,4
w ghibli person +	-2,10,-8
w ghost mood +	3,-4,1
w ghost mood -	-5,0,5
w ghost unread	-9,11,-6
w giant	0,1,-2
w giant word +	-3,3,-1
w gibson	-8,-6,13
w gibson person -	-1,-2,3
w giggl	9,-8,-3
w gilliam	-2,-6,6
w gin	-4,7,-5
w girl facet +	-5,10,-5
w girl unread	-2,-1,3
w girl word +	2,1,-3
w girl word -	-11,-7,13
w give	8,-3,-4
w give unread	7,-3,-4
w given	6,-5,0
w given unread	7,-6,0
w glad	0,3,-3
w glad unread	4,-1,-3
w gladiat	7,-1,-6
w gladiat word +	1,3,-4
w glamor	-16,13,4
w glamour	-10,10,-1
w glamour word +	-10,10,-1
w glasgow	1,1,-5
w glass	-1,-1,2
w glass unread	0,3,-5
w glass word +	0,-3,3
w glitter	3,0,-7
w glitter word +	-2,3,-2
w gloom	1,4,-5
w gloomi	-4,6,-1
w glove	9,-7,-3
w glove word +	3,-1,-4
w go	14,-11,-3
w go unread	13,-10,-3
w goat	-1,3,-4
w goat unread	5,-4,-5
w goat word +	-3,5,-4
w god	10,-5,-4
w god unread	5,-3,-3
w god word +	5,-3,-2
w godzilla	15,-9,-8
w gold	-3,-2,4
w gold word +	-6,1,4
w golden	-5,9,-4
w golf	-6,3,3
w gone	6,-3,-2
w gone unread	7,-4,-3
w gone word +	6,-5,-2
w goodby	-1,-7,4
w gore	-10,2,7
w gore mood -	-4,-8,11
w gorgeou	8,-6,-2
w gorgeou mood +	14,-12,-3
w gori	-10,5,1
w gosl	-3,7,-4
w gosl person +	-3,7,-4
w gossip	-3,4,-2
w gossip word +	-2,3,0
w goth	3,0,-4
w gothic	-2,4,-2
w gothic mood +	-2,4,-2
w gown	-4,6,-1
w grace	0,5,-5
w grace unread	-1,8,-7
w grace word +	7,-5,-2
w gran	7,-5,-2
w gran facet +	5,-3,-2
w gran unread	4,-3,-1
w gran word +	10,-7,-3
w grand	1,1,-3
w grand mood +	11,-9,-2
w grandchildren	8,-5,-2
w grandfath	5,-4,-2
w grandfath facet +	3,-3,-1
w grandma	7,-3,-4
w grandma unread	3,-2,-1
w grandma word +	8,-5,-2
w grandmoth facet +	9,-6,-3
w grandmoth unread	3,-2,0
w grandmoth word +	-11,8,2
w grandpa	3,-8,3
w grandpa unread	4,-3,-1
w grandpa word +	3,-11,6
w grandson	2,-1,-1
w grandson unread	2,-1,0
w grandson word +	-5,6,-2
w granni	3,-1,-3
w granni word +	0,1,-3
w grant	-1,3,-3
w grant person +	1,0,-2
w graviti	11,-4,-8
w graviti unread	6,-6,-1
w greek language +	1,0,-2
w greek word +	-8,11,-4
w green	5,-2,-3
w green unread	5,-3,-2
w green word +	4,-2,-2
w grew	7,-5,-2
w grew unread	3,-2,-2
w grief	-3,5,-1
w grief mood +	-4,10,-5
w grim	3,-9,3
w grim mood +	0,-3,-2
w grip	-2,6,-7
w grip mood +	-3,7,-8
w gritti	-8,9,1
w ground	2,-1,-3
w group	6,-3,-3
w group unread	5,-3,-2
w grow	7,-2,-3
w grown	4,-2,-2
w grown facet -	17,-11,-11
w grown unread	-2,-4,2
w grown word +	0,2,-3
w gruffalo	8,-5,-4
w grumpi	-5,5,-2
w grumpi word +	-5,5,-2
w guess	4,1,-6
w guest	8,-6,-2
w guest unread	2,-1,-4
w guest word +	12,-12,-1
w gui	4,-10,6
w gui word +	5,-8,2
w guilt	-7,-1,5
w guilt word +	-8,0,5
w guilti	6,-4,-3
w guilti unread	3,-3,-1
w guin	-1,5,-5
w guitar word +	-5,7,-2
w gun	-2,-2,2
w gun facet +	-6,1,3
w gun facet -	-2,-8,8
w gun unread	0,4,-3
w gun word +	3,-1,-3
w gwyneth	-7,-12,11
w ha	11,-9,-2
w ha word +	10,-9,-2
w hacker	-6,-4,4
w hacker mood +	-14,6,5
w hadnt	3,-2,-1
w hadnt unread	2,-1,-1
w hair	-1,2,-1
w hair word +	3,0,-3
w half	2,-1,-1
w half runtime +	-6,9,-6
w half unread	2,-3,0
w half word +	7,-7,-1
w halfwai	5,-1,-8
w halfwai unread	5,-1,-8
w hall	2,0,-3
w hall unread	3,-2,-1
w hall word +	0,2,-2
w halloween	18,-13,-5
w halloween mood +	-1,2,-4
w hammer	1,-3,2
w hammer person +	9,-8,1
w hand	2,1,-3
w hand genre +	-1,2,0
w hand unread	4,-3,-1
w hand word +	2,-1,-1
w handl	13,-11,-2
w handl unread	14,-12,-3
w handsom	4,-1,-4
w handsom word +	-3,6,-4
w hanek	0,-8,1
w hanek person +	-9,-3,6
w hang	8,-6,-1
w hank	0,-7,5
w hank person +	-3,3,-2
w happen	9,4,-11
w happen unread	3,1,-6
w happen word +	5,-3,-1
w happen word -	5,15,-19
w happi	-1,5,-3
w happi facet +	-2,3,-3
w happili	3,-1,-1
w hard	7,-2,-5
w hard unread	5,-3,-3
w hard word +	1,1,-2
w hardi	-5,4,-3
w hardi person +	-5,0,1
w hardli	0,3,-5
w hardli unread	-1,3,-5
w harm	-11,-4,13
w harri	1,-15,7
w harri unread	10,-4,-5
w hart	-14,-8,19
w hat	0,4,-5
w hat unread	-4,10,-6
w hat word +	1,2,-4
w hate	9,-5,-4
w hate unread	7,-3,-4
w haunt	-5,7,0
w haunt mood +	-2,1,0
w haunt unread	-8,8,1
w head	-1,-3,4
w head unread	3,-3,0
w head word +	3,-2,-1
w headach	7,-6,-1
w headach unread	4,-3,-1
w hear	5,-3,-2
w hear unread	4,-2,-2
w hear word +	7,-6,-1
w heard	5,0,-5
w heard unread	2,2,-3
w heard word +	3,3,-7
w heart	3,-2,-1
w heart facet +	-6,3,2
w heart unread	6,-2,-3
w heart word +	7,-4,-4
w heartbreak	-9,8,0
w heartbreak mood +	1,-6,2
w heat	8,1,-9
w heat unread	8,-7,-3
w heat word +	-5,6,-1
w heather	-4,-3,4
w heatwav	2,0,-2
w heatwav word +	3,-2,-2
w heaven	9,-1,-6
w heaven unread	3,-3,-1
w heaven word +	2,0,-2
w heavi	2,-8,6
w heavi facet +	5,-11,3
w hed	8,-6,-2
w hed unread	6,-5,-2
w hed word +	10,-9,-1
w height	-7,2,-1
w height word +	4,-3,-3
w heist	-6,6,0
w heist mood +	-2,5,-3
w held	2,0,-2
w held unread	-2,4,-2
w helen	-2,8,-8
w help	9,-9,-3
w hen	-3,6,-5
w hen facet +	-1,3,-4
w hepburn	-6,9,-4
w hepburn person +	-4,7,-2
w hereditari	8,-4,-4
w hereditari unread	7,-6,-1
w hero unread	3,-5,2
w hero word +	-1,3,-5
w heroin	-17,-1,8
w herzog	1,2,-5
w herzog person +	3,4,-9
w heur	-4,8,-6
w heur runtime +	-4,9,-7
w hid	2,0,-1
w hid unread	2,0,-1
w hidden	3,-1,-4
w hide	6,-4,-3
w hide unread	3,-1,-1
w hide word +	6,-4,-3
w high	-1,-1,2
w high mood +	-10,12,-2
w high unread	5,-1,-4
w high word +	4,-3,-2
w hike	4,-3,-2
w hilari	4,-2,-2
w hill	6,-2,-3
w hill word +	3,-2,-2
w hindi	3,-2,-4
w hip	6,-14,6
w hip facet +	6,-14,8
w his	15,-10,-5
w his unread	15,-10,-5
w histor	-7,10,-4
w histori	0,4,-6
w histori word +	-9,12,-6
w hit	9,-7,-2
w hit unread	8,-7,-1
w hold	4,-1,-3
w hold unread	9,-6,-3
w hold word +	-12,15,-3
w holdov	4,-3,-1
w holdov word +	2,-2,-1
w hole	8,-3,-4
w holi	0,6,-8
w holidai	4,-2,-3
w holidai mood +	6,-4,-3
w holidai unread	2,-1,-1
w hollywood	-8,-1,7
w hollywood country +	-7,-2,3
w hollywood mood +	-1,-2,0
w home	5,-3,-2
w homesick	6,-4,-3
w homework	9,-9,-2
w homework word +	-6,6,-1
w honest	1,1,-2
w honest unread	7,-6,-1
w honest word +	-1,4,-3
w honeymoon	8,-7,-3
w hong	-13,6,5
w honour	-3,4,-2
w honour word +	-4,6,-2
w hook	18,-11,-9
w hoot	13,-1,-13
w hope	-4,6,-3
w hope mood +	-2,2,0
w hopeless	-11,11,-5
w hora	-6,1,6
w hora runtime +	-4,3,0
w hora word +	-8,-6,12
w horrid	2,0,-3
w horror	-2,1,1
w horror genre +	-6,7,-2
w horror genre -	-7,-3,10
w hors	1,0,-2
w hors mood +	6,-3,-4
w hors mood -	-10,4,2
w hors unread	-5,-2,6
w hospit	0,-2,2
w hospit unread	9,-5,-5
w hospit word +	-5,2,2
w hospit word -	-6,-7,13
w hot	4,-3,-2
w hot facet +	4,-4,-1
w hotel	-6,9,-4
w hotel unread	5,-4,-1
w hotel word +	-3,5,-4
w hour	-4,1,3
w hour runtime +	0,1,-2
w hour unread	-13,0,12
w hour word +	14,-8,-8
w hous	-1,3,-2
w hous mood +	-3,5,-1
w hous unread	6,-4,-2
w hous word +	-4,7,-2
w howl	14,-12,-2
w hr	1,-6,2
w hr unread	16,-6,-12
w hug	-3,-5,6
w hugh	-4,1,2
w hugh person +	-2,-4,3
w hum	6,-4,-1
w hum unread	3,-1,-1
w human word +	1,-5,3
w humor	11,-9,-5
w humour	-4,3,0
w humour facet +	1,0,-3
w humour mood +	-11,13,-2
w hundr	-3,4,-1
w hundr unread	3,-2,-1
w hundr word +	3,-2,-1
w hungarian language +	1,0,-2
w hunger	2,-6,6
w hunger word +	10,-9,-2
w hungov	9,-8,-4
w hungov facet +	9,-8,-4
w hungri	-4,2,2
w hungri unread	9,-8,-2
w hunt	-7,0,6
w hunt word +	-5,7,-4
w hunter	-8,9,-1
w huppert	-4,5,-1
w huppert person +	-5,7,-3
w hurt	7,-7,0
w hurt facet -	6,-5,-4
w hurt unread	5,-1,-4
w hurt word +	-2,-9,8
w husband facet +	7,-6,-1
w husband unread	2,-2,0
w husband word +	-1,3,-3
w hush	-3,5,-4
w hypnot	-3,5,-4
w i	11,-6,-6
w i unread	9,-6,-4
w ic	-3,4,-3
w ic unread	5,-3,-2
w ic word +	-7,7,-3
w iceland	-2,3,-2
w iceland country +	-11,12,-2
w ici	-6,7,-1
w ici word +	-6,7,-1
w ida	9,-6,-4
w ida word +	14,-12,-2
w ideal	26,-24,-2
w ident	-14,13,0
w idiot	3,2,-4
w idiot word +	15,-11,-4
w ii	5,3,-9
w ii word +	14,-3,-11
w ill	-4,-6,11
w imagin	9,-9,0
w imagin word +	6,-5,-1
w imax	8,-5,-1
w impress	9,-8,0
w impress unread	4,-3,-1
w includ	15,-12,-2
w includ word +	17,-16,-2
w indi	6,-2,-6
w india	3,-7,3
w indian	6,1,-6
w indian country +	-8,9,-2
w inherit	-10,5,5
w inherit word +	-10,5,5
w inisherin	2,-2,0
w insid	7,-7,0
w insid unread	-4,-3,5
w insid word +	12,-9,-4
w insist	9,-8,-1
w insist unread	2,-2,-1
w inspir	3,-7,5
w inspir mood +	-2,-2,4
w inspir mood -	-3,-5,9
w intens	12,-7,-10
w interest	-5,-4,7
w interest unread	6,-3,-4
w interest word +	-9,-7,9
w interv	4,-3,-2
w intrigu	-1,4,-4
w intrigu facet +	-6,8,-2
w invent	1,2,-2
w invit	-2,7,-7
w iran	-13,-3,10
w iranian	4,-1,-3
w iranian country +	5,-1,-3
w ireland	-15,2,5
w irish	-5,7,-2
w irish country +	7,-7,-1
w irish word +	-18,18,-1
w irishman	11,-7,-4
w iron	3,-4,-1
w iron unread	11,-9,-2
w iron word +	7,-6,-3
w is	13,-7,-7
w is unread	12,-6,-7
w isabel	-7,-6,10
w isabel person +	-7,-3,8
w island	1,2,-2
w island mood +	10,-7,-4
w island unread	-3,4,0
w island word +	-11,13,-2
w istanbul	-3,4,-2
w istanbul word +	-4,5,-2
w itali	-12,11,2
w italian	-1,2,-1
w italian country +	2,0,-3
w italian language +	2,-1,-2
w italian unread	-4,5,-1
w italian word +	-2,4,-3
w itch	6,-3,-3
w itd	15,-13,-1
w ja	11,-10,-3
w ja unread	8,-6,-3
w jack	-8,3,4
w jack person +	-11,-4,10
w jacki	-2,12,-9
w jacki person +	-4,5,0
w jackson	-17,2,9
w jacqu	-19,19,0
w jacqu person +	-13,21,-11
w jame	-19,11,1
w jame person +	-8,4,-1
w jane	-6,0,1
w jane person +	3,0,-9
w japan	2,-6,-3
w japan country +	10,-9,-3
w japanes	-2,4,-2
w japanes country +	-3,4,-2
w japanes language +	-4,6,-3
w japanes unread	3,3,-8
w japanes word +	-4,5,0
w jare	-5,-7,10
w jare person +	-6,-8,11
w jason	-10,0,3
w jason person +	-5,1,-2
w jaw	13,-10,-6
w jazz	4,-3,-2
w jazz mood +	2,-1,-2
w jean	1,4,-6
w jean person +	-4,11,-10
w jean word +	1,0,-2
w jeann	4,1,-7
w jennif	-4,-12,12
w jewel	-16,16,-2
w jewel word +	-17,17,-2
w jewish	-6,11,-6
w jewish word +	-6,11,-6
w jim	-5,-4,3
w jim person +	-9,-1,7
w job	-2,1,0
w job unread	4,-8,2
w job word +	-6,7,-3
w john	-3,3,0
w john person +	-16,15,-2
w john person -	1,-7,5
w johnni	-5,-1,6
w joi	1,3,-5
w joi word +	-1,3,-3
w join	2,-1,-2
w join unread	3,-2,-1
w jojo	3,-2,-1
w jojo unread	3,-2,0
w joke	1,-2,0
w joke facet +	-7,7,0
w joke unread	-6,1,5
w joke word +	15,-13,-2
w joke word -	18,-11,-13
w joker	7,-7,1
w joker unread	6,-3,-3
w joker word +	15,-8,-7
w jolli	-4,6,-2
w jolli facet +	-4,6,-2
w journalist	-10,9,0
w journei	0,11,-8
w joy	-6,7,-2
w joy mood +	-6,7,-2
w judg	2,-2,-1
w judg unread	1,-2,0
w judi	5,-2,-3
w judi person +	0,2,-3
w juli	9,-5,-4
w julia	3,3,-11
w jump	-2,-9,12
w jump facet -	-2,-3,6
w jumper	-1,3,-2
w jumper word +	-2,3,-2
w june	11,-9,-2
w june word +	13,-12,-2
w jungl	-2,5,-4
w jungl mood +	-2,5,-4
w juri	-5,8,-4
w juri word +	-5,8,-4
w justic	12,-8,-2
w justic mood +	12,-8,-2
w kar	-4,5,-1
w kar person +	-4,8,-5
w kaurismaeki	2,6,-8
w kaurismaeki person +	-10,12,-4
w ke	12,-7,-4
w ke word +	10,-8,-3
w keaton	-13,13,-1
w keep	9,-5,-5
w keep unread	9,-5,-5
w keep word +	12,-7,-5
w keeper	-8,9,-3
w kei	5,-3,-3
w kei word +	6,-5,-2
w keira	2,-9,9
w kelli	-6,11,-10
w kelli word +	-6,10,-9
w ken	5,-5,-1
w ken person +	-2,-1,3
w kenneth	-23,2,15
w kept	11,-5,-6
w kevin	-2,-7,9
w kevin person +	-13,-10,17
w kevin person -	2,-1,-1
w khan	-1,4,-3
w khan person +	-1,4,-3
w kick	0,0,-2
w kick word +	1,1,-3
w kid facet +	-15,5,3
w kid facet -	-5,9,-4
w kid genre +	-6,9,-5
w kid genre -	8,-8,-2
w kid mood +	-9,-6,9
w kid unread	12,-4,-8
w kid word +	3,-6,3
w kid word -	4,-5,0
w kidnap	-13,7,11
w kieslowski	-11,18,-9
w kill	2,-5,3
w kill facet +	13,-11,-3
w kill unread	-2,6,-5
w kill word +	2,-9,4
w killer	-7,7,-1
w killer mood -	0,-1,2
w killer unread	-13,4,4
w killer word +	-1,3,-3
w kilt	-17,-6,18
w kindli	15,-10,-5
w kindli unread	10,-7,-4
w king	3,4,-12
w king mood +	13,-12,-2
w king word +	-7,8,-2
w kiss	-6,4,1
w kiss facet +	-10,-3,8
w kiss facet -	-3,-1,3
w kiss unread	-7,9,-10
w kiss word +	2,1,-6
w kitchen	-2,4,-2
w kitchen facet +	3,-2,-2
w kitchen word +	-3,4,-2
w kiwi	3,0,-4
w klau	12,-32,14
w knee	0,2,-4
w knew	14,-10,-5
w knight	-4,7,-5
w knight word +	-8,8,-2
w knit	3,-1,-2
w knit unread	3,-2,0
w knit word +	1,-2,-4
w knive	5,-11,4
w knive word +	1,-10,6
w knock	9,-5,-4
w know	8,-3,-4
w know unread	5,-3,-1
w known	15,-14,-2
w kong	4,-1,-4
w kong country +	-3,3,0
w kore	0,1,-4
w kore person +	0,1,-4
w korea	-10,8,2
w korean	-3,3,0
w korean language +	-3,8,-5
w korean unread	-11,3,11
w kubrick	-3,-8,2
w kubrick person +	9,-25,1
w kung	-3,4,-3
w kung mood +	-8,9,-3
w kurosawa	-2,5,-6
w kurosawa person +	2,-8,4
w la	2,-3,0
w la unread	13,-12,-1
w la word +	-7,4,3
w lad	6,-4,-2
w lad facet +	-1,3,-3
w lad unread	4,-2,-2
w lad word +	13,-11,-1
w ladi	1,2,-3
w ladi facet +	-1,3,-2
w ladi unread	2,0,-2
w ladi word +	4,0,-4
w lago	4,3,-6
w lake	-7,-3,9
w lake unread	5,-3,-2
w lake word +	-14,-3,14
w lamb	12,-8,-13
w lamp	8,-5,-3
w land	9,-7,-2
w land unread	6,-6,-1
w land word +	14,-12,-2
w landscap	-5,6,-3
w landscap word +	-5,6,-3
w languag	2,-2,0
w languag unread	5,-2,-6
w languag word +	1,1,-3
w lanthimo	-8,2,5
w lanthimo person +	-7,5,0
w laptop	3,-1,-3
w lar	-12,-4,14
w lar person +	-5,-7,8
w laser	-17,1,8
w last	5,-3,-3
w last unread	7,-5,-2
w last word +	5,-4,-2
w last word -	0,11,-12
w last years +	-4,7,-3
w late	-3,2,1
w late unread	-3,5,-2
w late word +	-2,3,-2
w late years +	3,-3,-3
w latin	-2,6,-4
w latin country +	2,2,-5
w laugh	2,1,-2
w laugh facet +	2,2,-4
w laugh genre +	-5,4,1
w laugh unread	5,-4,-1
w laugh word +	6,-4,-3
w laughter	2,-1,-1
w law facet +	-1,3,-2
w law word +	14,-12,-2
w lawnmow	3,1,-4
w lawrenc	8,-13,2
w lawrenc person +	17,-11,-12
w lawyer	-3,1,3
w lawyer mood +	5,0,-5
w lawyer word +	-14,-9,13
w le	4,-3,-2
w le unread	2,4,-6
w le word +	1,-11,4
w lead	-8,6,2
w lean	5,-1,-5
w learn	1,-4,2
w learn unread	3,-2,-1
w learn word +	-9,11,-4
w leav	4,-1,-3
w leav unread	6,-5,-2
w leav word +	2,2,-5
w lectur	-1,-10,5
w lee	-2,8,-6
w lee person +	-3,6,-2
w lee word +	-9,10,-2
w leed	7,-5,-2
w leed unread	3,-2,-1
w left	8,-6,-2
w left word +	22,-18,-4
w leg	-5,-4,7
w leg word +	-11,3,5
w legal	7,-3,-5
w legal word +	4,-2,-5
w leigh	-7,8,-1
w leigh person +	-7,8,-1
w lend	9,-5,-6
w length	1,1,-3
w length word +	0,1,-2
w lent	6,-3,-3
w lent unread	6,-3,-3
w lesson	-1,-6,7
w lesson unread	3,-1,-1
w lesson word +	1,-9,6
w let	4,-1,-4
w let unread	12,-10,-2
w leto	-5,-6,11
w leto person +	-6,-6,11
w letter	-8,10,-2
w letter unread	3,-1,-2
w letter word +	-11,13,-2
w level	11,-8,-3
w level word +	12,-11,-2
w li	4,-1,-4
w li word +	-6,8,-1
w liam	-23,11,7
w librari	-2,4,-1
w librari word +	-7,8,-2
w lie	1,1,-3
w lie unread	-3,5,-2
w lie word +	13,-9,-5
w life	3,2,-5
w life mood +	5,-2,-4
w life word +	-4,8,-5
w lift	3,-4,2
w lift unread	3,1,-4
w lift word +	11,-6,-3
w light	2,-2,-1
w light facet +	3,2,-6
w light mood +	-3,4,-1
w light unread	6,-11,5
w lighthous	4,-2,-3
w lighthous word +	0,4,-4
w like	9,-7,-2
w like unread	6,-5,-2
w likewis	4,-3,-2
w likewis unread	4,-3,-2
w limit	4,-3,-1
w limit unread	3,-2,-1
w liner	3,-3,-1
w lion	5,-4,-1
w lion word +	5,-4,0
w lisbon	-5,6,-2
w lisbon word +	-7,8,-1
w listen	-4,6,-3
w lit	10,-9,-2
w literari	-13,14,-2
w littl unread	0,2,-1
w live	-1,4,-3
w live genre -	-4,-2,3
w live word +	0,3,-3
w lo	-3,7,-4
w loach	1,-7,2
w loach person +	2,-6,-1
w loath	4,-3,-2
w loath unread	4,-3,-2
w lock	-6,0,6
w lock word +	-2,5,-7
w lodger	5,-4,-1
w lodger unread	6,-4,-1
w london	-4,4,1
w london mood +	-5,3,2
w lone	-5,5,0
w lone facet +	-4,6,-3
w long	4,-2,-3
w long facet +	10,-6,-5
w long runtime +	10,-2,-7
w long unread	0,-1,2
w long word +	3,1,-5
w longer	-2,3,-4
w longer runtime +	-1,-1,2
w longer unread	10,-8,-2
w look	3,-1,-2
w look unread	5,-3,-2
w look word +	-2,4,-1
w loop	0,2,-2
w loop mood +	-12,16,-6
w loop word +	8,-7,-1
w lord	1,-2,2
w lorri	-5,9,-7
w lose	-7,11,-5
w lose word +	-13,15,-2
w loss	4,-5,-2
w lost	1,1,-2
w lost unread	4,-1,-2
w lost word +	2,-1,-1
w loud	1,-2,1
w loud unread	-2,5,-3
w loud word +	5,-2,-5
w loud word -	-10,3,4
w loudli	4,-16,8
w loung	8,-8,-3
w love	8,-5,-2
w love facet +	4,-1,-3
w love unread	10,-9,-2
w lover	-2,2,1
w lover word +	-3,4,-3
w low	3,0,-3
w low unread	16,-14,-4
w low word +	0,1,-3
w luck	12,-6,-6
w luck word +	5,-4,-2
w lucki	-1,5,-2
w luhrmann	-13,3,0
w luhrmann person +	-13,3,0
w lunch	8,-5,-2
w lunch unread	5,-3,-2
w lunch word +	5,-1,-4
w lunchbox	8,-8,-1
w lush	-1,5,-5
w lush mood +	-1,5,-5
w ly	-15,17,-4
w lynch	5,-3,-6
w lynch person +	-1,0,-5
w m	-4,-5,9
w m unread	-1,-15,11
w machin	1,1,-2
w machin word +	-5,6,-1
w mad	-6,3,3
w mad mood +	-5,8,-2
w mad unread	2,0,-3
w mad word +	-6,7,-2
w mafia	-6,2,3
w mafia mood +	-6,8,-4
w maggi	-5,10,-4
w maggi person +	-6,11,-5
w magic	-4,5,-2
w magic mood +	-1,4,-3
w magician	-10,14,-6
w magnific	4,-1,-2
w majeur	9,-6,-2
w make	3,0,-4
w make unread	8,-5,-4
w malick	-7,-5,3
w malick person +	-7,-5,3
w mamma	14,-10,-7
w man	5,-3,-2
w man person +	17,-14,-5
w man unread	2,0,-2
w man word +	6,-2,-3
w man word -	-2,-5,6
w manag	8,-3,-5
w manag unread	2,-2,0
w manag word +	7,-3,-4
w manchest	-2,4,-7
w manipul	2,-12,10
w manner	9,-7,-2
w manner unread	16,-15,-2
w manner word +	2,0,-3
w map	-6,6,-1
w map word +	-5,6,-1
w march	15,-11,-4
w mari	6,-4,-5
w mari word +	6,-4,-5
w mark	-5,0,5
w mark person +	-6,-15,15
w mark unread	6,-3,-3
w marri	3,0,-3
w marri unread	5,-2,-4
w marriag	5,0,-5
w marriag mood +	7,-5,-3
w marriag unread	6,-5,-1
w martial	-10,13,-4
w martial mood +	-4,5,-1
w martin	2,4,-10
w martin person +	-1,6,-12
w marvel	9,-7,-2
w marvel person +	1,2,-6
w marvel person -	-2,-3,1
w mask	-1,3,-3
w mask word +	2,0,-2
w master	9,-4,-8
w master word +	13,-12,-1
w masterpiec	10,-6,-4
w masterpiec unread	2,-2,0
w match	7,-5,-3
w match word +	7,-5,-3
w mate	2,-1,-3
w mate unread	5,-3,-3
w math word +	-13,15,-2
w matter	9,-4,-5
w matter word +	7,-5,-1
w maureen	10,-8,-2
w maverick	3,-3,-1
w max	-13,15,-5
w mcqueen	-5,7,-2
w mcqueen person +	-5,7,-2
w me	9,-3,-6
w me unread	10,-3,-6
w mean	4,1,-6
w mean unread	4,-1,-4
w mean word +	8,-6,-3
w meant	2,-1,-1
w meant unread	2,-1,-1
w meanwhil	12,-10,-3
w meanwhil unread	12,-10,-3
w mediev	-4,5,-1
w mediev mood +	-4,5,-1
w meet	5,-3,-2
w meet unread	8,-7,-1
w meet word +	4,-2,-4
w meetup	8,-6,-2
w meg	12,-4,-12
w megalopoli	17,-8,-12
w mel	-8,-2,10
w mel person +	-6,1,4
w mel person -	-1,-2,3
w melancholi	-2,3,-1
w melancholi mood +	-3,4,-1
w melancholia	10,-6,-4
w melancholia facet +	10,-6,-4
w melodrama	-10,6,3
w melodrama mood +	-10,11,-2
w member	14,-6,-9
w member unread	16,-6,-10
w memori	0,4,-6
w memori mood +	9,-6,-3
w men	-3,4,-1
w men unread	-7,0,5
w men word +	1,3,-3
w men word -	-16,7,2
w menac	2,1,-3
w mend	-3,4,-3
w mend word +	15,-14,-1
w mention	9,-7,-1
w mention unread	4,-2,-1
w menu	6,-2,-4
w menu word +	9,-3,-6
w mere	15,-3,-13
w mermaid	-6,5,1
w mermaid word +	-2,5,-5
w meryl	-3,2,-1
w meryl person +	5,-2,-2
w mess	6,-5,-1
w messag	-10,-2,13
w messi	-12,7,5
w messi word +	-11,13,-3
w met	10,-8,-2
w mexican	-8,11,-2
w mexican country +	1,2,-2
w mexico	-11,13,-3
w mi	1,-6,1
w michael	-12,4,7
w michael person +	-12,5,5
w michael person -	-7,-4,10
w michel	-7,9,-3
w michel person +	-7,9,-3
w middl	-3,6,-2
w middl unread	-1,4,-2
w middl word +	-5,6,-2
w midnight	3,-1,-1
w midnight unread	3,-1,-1
w midsommar	7,-5,-2
w midsommar word +	8,-6,-3
w migrain	1,1,-4
w migrain facet +	1,1,-4
w mike	6,-4,-6
w mike person +	4,-2,-7
w mild	-10,12,-3
w mile	13,-5,-12
w mile unread	9,-2,-8
w milk	4,-3,-1
w min	-3,7,-6
w min runtime +	-3,7,-6
w mind	0,8,-7
w mine	6,-3,-3
w mine unread	5,-3,-3
w mine word +	5,-3,-2
w miner	-2,4,-3
w miner word +	-5,7,-3
w minion	16,-14,-2
w minu	13,-10,-4
w minu unread	13,-10,-4
w minut	7,-2,-7
w miracl	9,-13,-1
w mirren	-3,8,-9
w mirror	-6,4,0
w mirror word +	-3,6,-5
w mischief	-19,19,-2
w miser	2,-4,1
w miseri	-3,-13,9
w miseri facet +	4,-16,3
w miss unread	5,-3,-1
w miss word +	-1,3,-3
w mistak	7,-6,-2
w mistak unread	7,-6,-2
w mistak word +	6,-5,0
w mix	6,-1,-6
w mix unread	4,-4,-2
w mix word +	4,-3,-4
w miyazaki	2,0,-8
w model	7,-6,-2
w modern	1,-7,6
w modern years +	-19,6,9
w moment	10,-8,-1
w moment unread	2,0,-1
w mondai	12,-4,-8
w mondai unread	2,-1,-1
w mondai word +	7,-6,-1
w monei	10,-3,-9
w monei word +	-4,5,-2
w monk	-10,13,-5
w monk word +	-3,5,-2
w monkei	1,-4,2
w monkei word +	-3,-1,2
w monster mood +	4,-2,-2
w month	7,-5,-2
w month unread	2,-1,-1
w month word +	10,-7,-2
w moon	0,4,-4
w moon mood +	2,-1,-3
w moon unread	5,-3,-3
w moor	-6,-1,6
w moor person +	-2,-3,4
w moral	-17,3,12
w moral word +	-19,13,6
w morbiu	19,-14,-8
w motel	-1,4,-9
w motel word +	-5,6,-4
w mother facet +	-1,3,-2
w mother facet -	-2,-1,3
w mother unread	1,-2,1
w mother word -	-5,-3,7
w motorbik	-11,8,4
w motorbik word +	-2,9,-8
w mountain	0,4,-4
w mountain mood +	4,1,-5
w mountain unread	8,-3,-6
w moustach	-4,6,-2
w moustach word +	-6,9,-6
w mouth	-2,4,-4
w move	5,-3,-2
w move mood +	8,-5,-3
w move unread	4,-3,-1
w move word +	5,-3,-2
w mr	10,-6,-3
w mr unread	6,-4,-2
w mr word +	8,-6,-1
w mud	-3,5,-2
w mud word +	-11,13,-2
w muddi	-6,8,-4
w muddi unread	-13,15,-5
w mum	5,-3,-2
w mum facet +	5,-4,-1
w mum unread	2,-3,1
w mum word +	4,-3,-1
w mumbl	4,-13,9
w mumbl word +	7,-4,-7
w mummi	-5,8,-6
w murder	-3,4,-2
w murder mood +	4,-1,-4
w murder mood -	-14,12,-6
w murder unread	-9,5,3
w murrai	-9,1,4
w murrai person +	-9,1,4
w music genre +	-7,-1,8
w music genre -	1,-2,1
w music mood +	6,-1,-5
w music mood -	4,-9,1
w music unread	-8,11,-5
w musician	-21,13,14
w must	14,-12,-2
w must unread	13,-12,-2
w mustnt	10,-7,-3
w mustnt unread	10,-7,-3
w mysteri	-1,3,-2
w mysteri genre +	0,2,-2
w n	13,-11,-3
w n unread	13,-11,-3
w nake	13,-10,-3
w nake facet +	9,-7,-3
w name	8,-3,-5
w name unread	3,-1,-1
w name word +	2,-4,2
w nan	6,-4,-1
w nan facet +	3,-2,-1
w nan unread	4,-4,-1
w nan word +	8,-6,-3
w nana	14,-10,-5
w nap	2,2,-4
w nap unread	3,-3,-1
w nap word +	-10,10,0
w napl	1,3,-6
w napl word +	-14,15,-4
w napoleon	12,0,-13
w narrat	-9,12,-6
w nasti	-12,5,6
w nasti unread	-9,11,-5
w natur	0,3,-4
w natur mood +	-9,10,-2
w natur unread	12,-8,-4
w navi	6,-5,-1
w nazi	-2,-7,9
w nazi word -	-4,-4,8
w ne	14,-9,-6
w ne unread	14,-9,-6
w near	5,-1,-5
w near unread	9,-2,-7
w near word +	4,-1,-3
w nearli	4,-4,0
w nearli unread	2,-1,0
w nearli word +	9,-8,-1
w need	9,-3,-9
w need unread	9,-3,-9
w needl	-7,-6,12
w needl unread	-11,-4,13
w neeson	-13,2,5
w neighbor	2,-2,-1
w neighbour	4,-2,-2
w neighbour facet +	9,-8,-1
w neighbour unread	2,-1,-2
w neighbour word +	3,0,-3
w neither	11,-6,-5
w neither unread	10,-6,-5
w neon	-10,12,-3
w neon facet +	-9,11,-3
w nephew	7,-6,-2
w nephew unread	3,-2,-1
w nerv	4,-2,-2
w nerv unread	0,2,-2
w nervou	11,-10,-2
w network	8,-4,-3
w neutral	-6,9,-2
w new	8,-4,-7
w newer	8,-9,0
w newman	10,-6,-9
w newspap	1,3,-3
w newspap unread	-1,4,-2
w next	12,-10,-2
w next unread	11,-10,-2
w nice	9,-7,-3
w nice unread	17,-16,-2
w nick	5,-9,1
w nicola	-4,2,-1
w nicola person +	-10,5,-1
w niec	3,-2,-1
w nigerian	-3,4,-1
w nigerian country +	-2,6,-3
w night	4,-2,-2
w night facet +	-1,3,-2
w night mood +	11,-9,-4
w night unread	7,-5,-2
w night word +	0,-2,2
w nightmar	11,-8,-3
w nineteen	13,-12,0
w nineti	-3,1,2
w nineti unread	-4,-4,6
w nineti word +	-2,3,-4
w nineti years +	-8,5,2
w ninja	1,0,-4
w niro	-6,5,1
w no	15,-6,-9
w no word +	13,-8,-5
w nobodi	9,-3,-7
w nobodi facet -	16,-9,-15
w nobodi unread	7,-2,-6
w nobodi word +	5,-1,-8
w nod	5,-3,-2
w nod unread	4,-3,-1
w nod word +	6,-4,-1
w noir	-7,3,2
w noir mood +	-2,4,-3
w nois	4,-12,10
w nois word +	18,-17,-3
w noisi	-25,25,-2
w nolan	-14,-3,13
w nolan person +	-7,0,4
w nollywood	-25,19,0
w nomadland	8,-6,-3
w nomadland unread	3,-1,-2
w none	12,-9,-1
w none unread	7,-6,-1
w none word +	28,-24,-6
w nonsens	10,-3,-14
w nonsens facet +	12,-9,-5
w noodl	3,0,-3
w noodl word +	1,1,-3
w nor	16,-7,-10
w nor unread	16,-7,-10
w nora	-3,6,-4
w nora person +	-2,5,-4
w nordic	-8,6,2
w northern	-15,10,3
w northern word +	-6,8,-2
w northman	7,-4,-4
w norwai	1,-2,-3
w norwegian	-6,5,1
w norwegian language +	1,1,-3
w norwegian word +	-12,14,-5
w nose	-4,-7,9
w nosferatu	5,-4,-1
w not	14,-2,-11
w not unread	14,-2,-12
w note	16,-4,-12
w note unread	5,-3,-2
w noth	11,-8,-4
w noth unread	11,-8,-4
w notic	14,-7,-4
w novemb	10,-9,-1
w novemb word +	10,-9,-1
w nowher	11,-7,-5
w nowt	27,-9,-21
w nuclear	-9,10,-3
w nuditi	-13,3,6
w nuditi mood -	-4,4,-1
w number	5,1,-7
w number unread	3,-1,-3
w number word +	-12,3,9
w nun	-7,4,3
w nun unread	-14,2,10
w nun word +	-3,6,-3
w nurs	3,1,-4
w nurs unread	6,-4,-3
w nurs word +	-1,4,-5
w object	1,4,-6
w obsess	1,4,-5
w obvious	15,-11,-4
w obvious unread	3,-3,0
w obvious word +	16,-15,-2
w ocean	0,2,-3
w ocean mood +	-14,15,-2
w octob	6,1,-7
w octopu	-4,-1,4
w odd	1,2,-3
w odd facet +	2,0,-3
w offer	14,-12,-4
w old	2,1,-2
w old facet +	2,0,-2
w old mood +	5,-4,-2
w old person +	8,-6,-3
w old unread	0,2,-2
w old word +	-5,7,-2
w old years +	13,-11,-2
w olivi	-2,-6,-5
w olivia	1,3,-8
w omelett	10,-7,-3
w onion	8,-4,-4
w onion word +	3,-2,-1
w only	-1,3,-6
w open	-5,5,0
w open unread	0,2,-4
w open word +	-1,3,-4
w opera	-6,8,-2
w opera word +	-5,7,-2
w opinion	12,-11,-3
w opinion unread	6,-5,-2
w oppenheim	14,-6,-9
w oppenheim unread	6,-6,-2
w oppenheim word +	5,-4,-1
w opposit	6,-5,-2
w opposit word +	4,-3,-2
w option	6,-4,-6
w option unread	11,-10,-3
w option word +	-6,7,-4
w or	3,-6,4
w or runtime +	2,-7,5
w orchestra	-4,6,-2
w orchestra word +	-8,10,-2
w order	9,-5,-4
w order unread	2,-1,0
w order word +	10,-9,-2
w ordinari	-2,4,-3
w ordinari word +	-9,10,-2
w origin mood +	12,-9,-4
w orphan	-4,2,2
w oscar	-9,1,4
w oslo	0,1,-4
w other	15,-14,-2
w other unread	2,-1,-1
w other word +	22,-21,-2
w otherwis	15,-12,-3
w otherwis unread	15,-12,-3
w otto	4,1,-5
w ought	7,-6,0
w our	9,-6,-4
w our unread	2,-1,-1
w our word +	12,-7,-6
w outback	-13,6,6
w outback word +	-12,13,-2
w outdoor	22,-19,-7
w outsid	5,-2,-3
w outsid unread	-2,3,-2
w outsid word +	7,-5,-4
w ov	5,-4,-1
w oven	9,-8,-2
w ow	4,-3,-1
w ow unread	4,-3,-1
w ozu	-2,7,-10
w pa	7,-4,-3
w pace	-10,17,-14
w pacino	-2,-1,0
w pacino person +	-4,0,0
w paddington	5,-5,-1
w paddington unread	-8,8,-1
w page	3,-3,-1
w page unread	4,-3,-1
w pai	4,-2,-3
w pai unread	3,-1,-2
w pai word +	4,-2,-3
w paid	5,-4,-1
w paid unread	2,-1,-1
w pain	11,-8,-3
w pain word +	13,-11,-2
w paint	-7,9,-2
w paint word +	6,-1,-2
w pair	6,-5,-1
w palm	2,0,-3
w palm word +	7,-4,-3
w paper	6,-3,-4
w paper word +	5,-3,-6
w paranoia	-11,12,-1
w paranoia word +	-4,4,-1
w paranoid	-6,7,-2
w paranoid mood +	-6,7,-2
w parent	1,-3,2
w parent facet +	5,-3,-2
w parent unread	-4,-3,7
w parent word +	6,-5,1
w pari	-3,3,0
w park	3,-1,-1
w park unread	5,-3,-1
w park word +	5,-3,-2
w parti	0,4,-4
w parti facet +	-3,5,-4
w parti unread	-7,9,-3
w parti word +	9,-7,-3
w partner	3,-2,-1
w partner unread	3,-2,-1
w pass	4,-1,-3
w pass unread	7,-5,-2
w pass word +	0,3,-4
w passion	-7,9,-3
w pat	-2,-3,4
w patienc	0,5,-4
w patienc unread	6,-4,-3
w patienc word +	-16,17,-2
w patient	-12,15,-6
w patient facet +	-6,8,-2
w paul	-7,9,-7
w paul person +	7,0,-13
w paus	15,-8,-12
w peac	9,-6,-3
w peac unread	6,-4,-1
w peac word +	21,-17,-5
w peach	-7,8,-2
w peak	8,-6,-1
w pearl	12,-10,-2
w peel	3,-1,-3
w penelop	-7,-1,4
w penelop person +	-7,-1,4
w penguin	-1,8,-11
w penguin word +	-2,4,-3
w pension	-5,6,-1
w pension word +	-12,13,-2
w perez	14,-7,-14
w perez person +	12,-6,-11
w perfect	0,3,-3
w perfect unread	8,-5,-2
w peril	-17,6,10
w period	-2,4,-2
w period word +	-1,3,-5
w person	2,5,-7
w person unread	8,-1,-6
w person word +	1,0,-2
w peru	-1,3,-1
w peter	-13,10,0
w peter person +	-5,8,-6
w pg	-11,14,-3
w pg unread	-11,14,-3
w phase	9,-6,-5
w phase unread	9,-6,-5
w philip	-14,20,-7
w phone unread	-3,-1,3
w phone word +	-2,4,-4
w phone word -	5,-8,0
w photograph	7,-16,6
w pi	12,-8,-5
w pi word +	6,-4,-2
w piano	-8,9,-5
w piano facet +	-13,14,-3
w piano word +	-6,-4,5
w pick	5,-5,-1
w pick unread	2,-2,0
w pie	12,-9,-5
w pie word +	7,-4,-7
w piec	2,-2,-1
w pig	5,-3,-2
w pig unread	12,-11,-1
w pig word +	-5,7,-3
w pile	3,-2,0
w pillow	2,-9,2
w pilot	-7,13,-8
w pilot word +	-6,11,-10
w pink	5,-12,7
w pink unread	2,-1,-2
w pink word +	12,-10,-6
w pirat	-7,10,-3
w pirat mood +	-7,9,-3
w pit	-10,-2,8
w pit word +	-10,-2,8
w piti	-6,-13,14
w pixar	-2,2,-2
w pixar person +	-2,6,-6
w pizza	-2,3,-2
w pizza unread	4,-3,-1
w pizza word +	-6,7,-3
w place	11,-7,-5
w place unread	4,-2,-1
w place word +	11,-9,-2
w plagu	-9,9,-6
w plai	-2,2,0
w plai unread	-1,-2,3
w plai word +	1,1,-4
w plain	-9,10,-2
w plain word +	-7,8,-2
w plan	9,-6,-4
w plan unread	5,-3,-1
w plane	1,-5,1
w plane unread	0,-7,3
w plane word +	-5,2,4
w planet	11,-8,-4
w plant	-4,6,-4
w plaster	21,-20,-1
w play	-16,17,-3
w play mood +	-17,19,-3
w pleas	-3,-5,10
w pleas unread	-5,-4,11
w plenti	5,-3,-2
w plumber	3,-2,-2
w plumber unread	5,-4,-1
w plumber word +	3,-2,-3
w poem	-5,7,-4
w poem word +	3,-2,-1
w poetri	11,-8,-10
w point	6,-3,-3
w point unread	12,-3,-8
w point word +	1,0,-2
w poirot	-1,-2,1
w poison	-5,9,-5
w poison word +	-13,14,-2
w polanski	-5,-9,13
w polanski person +	-6,-10,13
w polish	-3,5,-2
w polish language +	-6,9,-3
w polish unread	5,-3,-2
w polit	1,-3,2
w polit mood +	12,-13,-1
w polit mood -	2,-3,3
w polit unread	8,-5,-2
w polit word +	-14,15,-2
w poni	-4,5,0
w poni word +	-4,4,-1
w pool	5,-1,-7
w pool word +	-8,9,-2
w poor	2,1,-3
w poor unread	6,-4,-2
w poor word +	-1,3,-4
w pop	4,-18,5
w popcorn	6,-7,2
w popcorn facet +	12,-7,-7
w portugues	-6,2,2
w portugues country +	-7,11,-4
w portugues language +	-10,-1,7
w possess	-1,-7,5
w post	0,2,-3
w poster	5,-5,-1
w poster unread	2,-1,0
w poster word +	7,-7,-1
w potato	-4,0,4
w potato unread	8,-7,-1
w potato word +	-8,2,6
w power	9,-6,-4
w power mood +	7,-3,-5
w power unread	-3,5,-2
w practic	3,0,-3
w pre	-4,3,1
w pre years +	-4,3,2
w preachi	2,-8,4
w preachi facet -	3,-6,1
w precis	5,-4,-2
w predat	7,-6,-2
w predict	2,-1,-2
w prefer	11,-7,-4
w prefer unread	7,-2,-5
w prefer word +	14,-13,-1
w pregnant	5,-7,-2
w present	-1,-10,9
w present word +	11,-9,-3
w pretend	5,-1,-5
w pretend unread	2,-2,0
w pride	4,-2,-2
w pride word +	3,-1,-2
w priest	-3,2,1
w priest facet +	9,-7,-3
w priest unread	6,-6,-1
w priest word +	-11,14,-5
w princ	-4,-1,4
w princess	-5,-7,10
w princess mood +	2,1,-9
w prison	-5,7,-4
w prison mood +	7,-4,-4
w privat	-14,-5,11
w prize	-4,6,-4
w problem	-3,2,2
w problem word +	-5,4,0
w programm	8,-5,-3
w programm word +	7,-6,-1
w project	6,0,-5
w projector	-2,3,-1
w projector facet +	0,2,-1
w prom	5,-8,4
w promis	3,0,-3
w promis unread	2,-1,-1
w promis word +	-2,3,-2
w proper	0,7,-7
w proper unread	-3,4,-4
w proper word +	8,-4,-3
w properli	0,2,-5
w properli unread	-17,18,-3
w propheci	-21,-1,12
w propos	1,2,-2
w propos unread	6,-4,-2
w proud	12,-8,-6
w provid	12,-8,-5
w provid word +	10,-7,-5
w psycho	12,-4,-9
w psycholog	-5,7,-1
w pub	-2,4,-3
w pub word +	-3,5,-3
w public	-4,8,-7
w puddl	-9,-14,14
w pull	3,2,-4
w pull word +	-7,8,-2
w pun	-3,5,-7
w punch	-1,-4,4
w punch facet +	-3,9,-6
w pupil	6,-14,7
w puppet	-5,1,4
w puppet facet +	-5,2,3
w pure	7,-4,-2
w pure facet +	7,-5,-2
w purpos	3,-1,-2
w put	10,-6,-4
w put unread	7,-3,-5
w put word +	13,-11,-1
w puzzl	-18,15,-2
w quarrel	-16,18,-4
w quarrel word +	-2,2,0
w queen	4,-3,-4
w queen mood +	11,-5,-7
w question	12,-1,-11
w question word +	7,-6,-1
w queue	3,-1,-3
w quick	7,-5,-3
w quick runtime +	7,-6,-3
w quiet	0,3,-4
w quiet facet +	0,2,-3
w quiet unread	-3,4,-1
w quietli	-1,4,-3
w quietli unread	-1,3,-4
w quirki	-3,3,-1
w quirki mood +	-1,4,-3
w quit	11,-6,-6
w quiz	4,-2,-2
w quot	6,-5,-2
w quot unread	4,-3,0
w quot word +	8,-7,-2
w r	-11,10,-8
w r unread	-9,3,-1
w rabbit	0,-2,0
w rabbit facet +	-8,10,-7
w rabbit unread	2,1,-3
w rabbit word +	12,-14,2
w race	-13,0,10
w race mood +	-4,10,-6
w race word +	5,-2,-4
w radio	8,-7,-2
w radio word +	2,-1,-3
w rage	-1,5,-7
w rage word +	-2,6,-8
w rai	-8,12,-5
w rai person +	-6,9,-4
w railwai	-15,18,-4
w rain facet +	8,-6,-3
w rain unread	-8,0,6
w rain word +	0,2,-2
w raincoat	14,-11,-4
w raincoat word +	14,-13,-3
w raini	2,1,-5
w raini word +	1,3,-6
w rais	5,-4,-1
w rais unread	9,-2,-4
w ram	14,-13,-1
w ran	5,-3,-2
w ran unread	4,-3,-2
w rang	2,-1,-1
w rank	10,-8,-1
w rank unread	2,-1,0
w rank word +	14,-12,-2
w rape	-9,-7,13
w rare	17,-14,-7
w rat	7,-16,5
w rat unread	-9,-23,19
w rate	1,-2,1
w rate unread	0,-4,3
w rave	0,2,-4
w raw	9,-3,-8
w reach	9,-1,-7
w read	6,-3,-3
w read unread	3,-2,-1
w read word +	4,-2,-2
w readi	13,-11,-2
w readi unread	4,-2,-2
w real	2,-1,-2
w real facet +	15,-13,-3
w real unread	-6,2,4
w real word +	-2,5,-4
w reason	14,-3,-11
w reason word +	6,-5,-1
w rebecca	10,-8,-2
w recent	-4,8,-5
w recent years +	0,3,-5
w record	-3,8,-5
w record unread	10,-7,-3
w red	-2,4,-2
w red unread	6,-3,-3
w red word +	-6,8,-4
w redford	8,-6,-6
w redford person +	8,-6,-6
w reel	5,-4,-3
w refus	3,-3,-1
w refus unread	3,-3,-1
w regret	10,8,-14
w religi	8,-5,-12
w religion	-2,-18,14
w remain	12,-9,-3
w remain word +	12,-9,-3
w remak	1,-7,3
w remak mood +	4,-7,7
w remak word +	-14,-4,15
w remak word -	12,-5,-11
w rememb	-4,4,-1
w rememb unread	3,-2,-1
w remot	9,-3,-6
w remot unread	6,0,-5
w remot word +	7,-5,-2
w remot word -	12,-4,-9
w rent	12,-4,-8
w repeat	8,-6,-1
w repeat unread	3,-3,-1
w report	-2,4,-2
w request	13,-10,-4
w request word +	15,-14,-1
w requir	24,-15,-10
w rescu	4,-2,-5
w rescu word +	4,-2,-5
w resist	-9,10,-2
w resist word +	-9,10,-2
w respect	6,-5,-1
w respect unread	5,-4,-1
w rest	11,-6,-5
w rest unread	5,-2,-3
w rest word +	14,-11,-4
w restaur	-5,7,-3
w restaur word +	-5,7,-3
w retir	1,-2,0
w retir unread	9,-8,0
w retir word +	1,1,-3
w return	11,-6,-5
w return unread	8,-5,-3
w return word +	8,-5,-2
w reveng	-10,11,-1
w reveng mood +	-9,12,-3
w review	9,-5,-4
w review word +	11,-8,-4
w revolut	-11,12,-4
w rewatch	5,-4,-1
w rewatch facet +	8,-5,-2
w rewatch unread	4,-3,-1
w reynold	-11,-2,14
w rhapsodi	5,-2,-3
w rhapsodi unread	6,-2,-5
w rhapsodi word +	4,-3,-1
w rich	-12,10,1
w rich word +	0,3,-4
w richard	7,-5,0
w richard person +	2,-2,-3
w ridlei	-14,-6,12
w ridlei person +	1,-5,0
w ring	-1,-3,4
w ring unread	-4,-1,5
w ring word +	6,-5,-1
w riot	11,-8,-4
w riplei	1,0,-2
w rise	-2,5,-4
w ritchi	-5,-4,7
w rival	3,2,-6
w river	-3,5,-2
w river word +	-5,6,-2
w riviera	-14,15,-2
w road	-4,5,-2
w road mood +	-5,6,-1
w road unread	8,-9,0
w road word +	-5,7,-2
w rob	11,-9,-6
w robberi	-10,7,2
w robberi mood +	-8,10,-1
w robert	-3,2,-1
w robert person +	-5,3,0
w robin	12,-7,-3
w robot	2,1,-2
w robot mood +	-6,10,-3
w robot mood -	-3,-2,5
w rock	-6,1,5
w rock word +	-8,2,8
w rocki	14,-9,-10
w roger	-4,0,0
w rohmer	-10,14,-9
w rohmer person +	-10,14,-9
w roll	-5,5,0
w rom	-9,-3,5
w rom genre +	-9,0,5
w roma	8,-6,-3
w roma unread	8,-6,-2
w roma word +	6,-5,-4
w roman	-14,1,8
w roman word +	-3,9,-7
w romanc	-12,7,5
w romanc genre +	-10,6,4
w romanc genre -	-10,2,5
w romanian	2,-1,-1
w romant	-1,2,-2
w romant mood +	1,3,-4
w romcom	-2,-1,4
w rome	4,-1,-5
w rome mood +	6,-3,-5
w ron	5,-6,1
w roof	4,4,-10
w room	6,-2,-4
w room facet +	2,0,-2
w room unread	2,1,-3
w room word +	10,-6,-5
w rope	6,-4,-4
w round	6,-4,-2
w round unread	-2,4,-1
w round word +	12,-11,-2
w row	-7,7,-1
w row unread	-6,8,-4
w row word +	-5,3,2
w royal	-2,-5,11
w royal word +	-2,-5,11
w rrr	11,-9,-3
w rubber	0,2,-2
w rubber word +	-5,6,-2
w rubbish	7,-5,-2
w rubbish unread	12,-12,-2
w rude	-7,11,-5
w rude unread	7,-11,3
w rude word +	-7,8,-3
w rug	6,-4,-3
w rugbi	0,-2,0
w rugbi word +	1,2,-4
w ruin	3,-1,-1
w ruin unread	4,-3,-1
w ruin word +	1,0,-2
w rule	12,-8,-4
w rule unread	10,-8,-2
w rule word +	11,-8,-3
w run	2,-2,-1
w run mood +	-24,25,-2
w run unread	7,-4,-3
w run word +	2,-5,2
w rural	-8,9,-1
w rural word +	-8,9,-1
w rush	4,7,-21
w russel	-8,3,4
w russel person +	-6,3,0
w russel person -	-9,4,4
w russian	-11,4,7
w russian language +	0,2,-2
w russian unread	-10,-2,11
w russian word +	0,3,-3
w ryan	-2,-4,4
w ryan person +	-5,-3,5
w sad	0,1,-2
w sad facet +	-1,2,-2
w sad facet -	11,5,-19
w sad mood +	4,-4,-1
w sad mood -	3,-6,1
w sad unread	-13,2,12
w safe	4,-4,0
w sai	5,2,-6
w sai unread	0,4,-4
w sail	0,3,-4
w sail word +	1,3,-4
w sailor	-1,4,-9
w saint	15,-18,-6
w sake	10,-6,-5
w sake word +	9,-8,-2
w salesman	3,-3,-1
w salesman word +	4,-4,-1
w salo	11,-2,-9
w salo unread	11,-2,-9
w saloon	-28,30,-8
w salt	8,12,-14
w saltburn	9,-6,-2
w saltburn unread	7,-5,-3
w saltburn word +	8,-7,-1
w samurai	-3,1,2
w samurai mood +	-20,16,-1
w sand unread	-3,2,2
w sand word +	0,1,-2
w sandler	1,-6,4
w sandler person +	6,-13,0
w sandler person -	-2,-2,4
w sandra	-6,3,1
w sandwich	13,-11,-1
w sandwich unread	10,-9,-1
w sandwich word +	14,-13,-1
w sang	8,-3,-5
w sang unread	8,-7,-2
w santa	-11,5,7
w sat	2,-1,-1
w sat unread	2,-1,-1
w sat word +	5,-1,-3
w satantango	9,-7,-3
w satir	-5,11,-5
w satir mood +	-8,10,-1
w save	1,0,-2
w save unread	7,-6,-1
w save word +	0,3,-4
w save word -	-20,11,0
w saw	1,-3,2
w saw unread	1,-3,3
w scale	3,-5,2
w scandal	-1,3,-2
w scandal word +	-9,10,-1
w scandinavian	-10,-7,15
w scare	1,-1,-3
w scare facet +	5,-5,-1
w scare facet -	-12,9,1
w scare unread	2,1,-4
w scarf	8,-7,-1
w scari	-7,13,-6
w scari mood +	-10,12,-4
w scari mood -	-2,6,-5
w school	-2,2,-1
w school mood +	0,4,-4
w school mood -	-2,6,-4
w school unread	3,-1,-1
w sci	-5,6,-1
w sci genre +	-5,6,-1
w scienc mood +	-8,10,-2
w scientist	-1,2,-3
w scientist mood +	-9,11,-1
w scientist word +	9,-4,-12
w score	21,-17,-6
w scorses	-3,-4,5
w scorses person +	-2,-4,5
w scot	-8,9,-3
w scotland	-6,7,-2
w scott	2,-1,-2
w scott person +	-4,3,1
w scottish	3,1,-6
w scottish country +	6,-3,-6
w scrap	8,-4,-5
w scrap unread	10,-3,-7
w scrap word +	5,-4,-1
w scratch	16,-10,-11
w scream	-1,-1,3
w scream unread	-2,-3,4
w scream word +	4,2,-8
w scream word -	-10,-7,17
w screen	-1,2,-2
w screen unread	6,0,-5
w screen word +	1,0,-2
w screwbal	-13,15,-3
w screwbal mood +	-10,11,-1
w sea	-6,7,-1
w sea facet +	-8,13,-13
w sea mood +	7,-4,-5
w sea unread	-3,6,-3
w sea word +	-9,7,1
w seal	-4,5,-2
w sean	-8,8,-2
w search	4,-2,-4
w seasid	-8,10,-3
w seasid word +	-9,11,-3
w season	-3,4,-3
w season word +	-8,9,-4
w seat	1,1,-2
w seat unread	2,-1,-1
w second	1,1,-2
w second unread	4,-4,0
w second word +	9,-7,-1
w secret	-3,2,1
w secret unread	6,-4,-2
w secret word +	-4,6,-2
w self	-2,0,3
w sell	7,-4,-3
w sell unread	8,-5,-3
w send	9,-7,-4
w send unread	10,-10,-1
w sens	7,-2,-7
w sens word +	-3,4,-1
w sent	4,0,-4
w sentiment	6,-25,10
w separ	9,-8,-3
w separ word +	6,-5,-2
w sequel	-2,-9,8
w sequel mood -	-4,-1,6
w sequin	-6,8,-1
w seri	19,-4,-14
w seri word +	4,-4,-1
w serial	-11,-2,13
w serial mood -	-2,-5,6
w seriou	14,-10,-3
w seriou facet +	14,-11,-3
w serv	9,-8,-1
w servant	10,-6,-4
w servic	0,-5,5
w set	9,0,-11
w settl	8,-5,-3
w settl unread	-1,3,-2
w seventi	-4,4,-1
w seventi unread	-6,3,2
w seventi word +	13,-12,-1
w seventi years +	-6,7,-1
w sex	-1,-3,4
w sex mood -	-3,-1,4
w sexi	-2,6,-3
w sexi mood +	-4,7,-2
w shade	15,-9,-7
w shadow	16,-8,-13
w shake	6,-4,-2
w shake word +	8,-6,-2
w shaki	-3,-7,9
w shall	6,-3,-3
w shall unread	7,-5,-3
w shame	10,-4,-5
w shame unread	9,-2,-7
w shame word +	9,-8,-1
w share unread	2,-1,-1
w shark	0,-2,2
w shark mood +	8,-2,-8
w shark mood -	-3,-7,9
w shark unread	-20,5,11
w sharp	-3,5,-4
w sharp word +	-7,9,-3
w shed	2,-1,-1
w shed unread	5,-3,-2
w shed word +	3,-1,-2
w sheep	-2,5,-4
w sheep unread	-2,4,-3
w sheep word +	-1,3,-4
w sheet	6,-5,-3
w sheet word +	1,0,-2
w sheila	14,-12,-3
w shelf	4,-5,0
w shelf unread	5,-3,-1
w shelf word +	7,-5,-2
w shell	11,-7,-4
w shell word +	11,-7,-4
w shift	3,2,-7
w shine	2,0,-3
w ship	-5,6,-1
w ship word +	-3,5,-4
w shirlei	-2,0,1
w shirt	7,-4,-3
w shirt unread	4,-2,-2
w shirt word +	6,-4,-3
w shock	-8,9,-2
w shoe	4,-2,-2
w shoe unread	9,-8,-1
w shoe word +	2,1,-3
w shoot	10,-16,7
w shootout	-3,-8,10
w shop	-5,2,3
w shop unread	2,-1,-1
w shop word +	-3,5,-4
w shoplift	20,-15,-6
w short	0,3,-3
w short runtime +	4,-2,-2
w short unread	-5,7,-3
w short word +	2,0,-3
w shorter	-4,6,-4
w shorter runtime +	0,2,-4
w shorter unread	0,4,-5
w shorter word +	-6,7,-2
w shot	2,-2,-1
w shot unread	1,-4,2
w shot word +	11,-9,-3
w shouldv	7,-2,-4
w shout	-1,-3,4
w shout unread	10,-6,-4
w shout word +	-3,-5,8
w shout word -	-13,5,5
w show	2,-2,0
w show unread	2,-2,0
w show word +	5,-4,-2
w shower	9,-9,0
w shown	-1,8,-7
w shown unread	2,-1,0
w shown word +	2,-1,-1
w shut	6,-5,-1
w shut unread	8,-8,0
w shut word +	5,-4,-1
w shyamalan	-9,-4,9
w shyamalan person +	-14,-1,6
w sibl	-6,8,-4
w sibl mood +	-2,4,-5
w sick	8,-4,-3
w sick unread	6,-2,-4
w side	2,0,-2
w side unread	6,-5,-1
w side word +	0,3,-3
w sidewai	5,-4,-2
w sidnei	-2,5,-3
w sidnei person +	-2,5,-3
w sigh	11,-9,-3
w sight	22,-8,-18
w sign	10,-3,-9
w sign unread	5,-3,-2
w sign word +	4,-4,-1
w signal	14,-8,-9
w silenc	2,0,-3
w silenc unread	4,-3,-1
w silenc word +	-1,4,-3
w silent	-2,0,1
w silent facet +	-6,9,-4
w silent mood +	3,0,-3
w silk	-1,4,-3
w silk word +	-5,8,-3
w silli	-2,5,-2
w silli facet +	4,0,-5
w silli mood +	-3,5,-2
w silli unread	-8,10,-5
w simon	-1,7,-9
w simpl	-1,4,-3
w simpl facet +	8,-6,-3
w sin	-1,4,-3
w since	6,-5,-2
w since unread	5,-4,-1
w since word +	8,-5,-3
w since word -	11,-2,-10
w since years +	7,-4,-2
w sing	1,-2,1
w sing genre +	-3,0,5
w sing unread	4,-2,-3
w sing word +	5,-1,-8
w singer	12,-2,-16
w singer word +	-14,15,-2
w singl	3,0,-3
w singl word +	-2,4,-3
w sinist	-3,13,-10
w sinist mood +	-14,16,-2
w sink	3,-8,3
w sissi	10,-5,-7
w sister	4,-2,-2
w sister mood +	6,-4,-3
w sister unread	3,-2,-2
w sister word +	4,-3,-1
w sixteen	2,-2,0
w sixth	-7,11,-2
w sixti	0,3,-3
w sixti unread	-1,4,-5
w sixti years +	-2,4,-2
w size	14,-11,-6
w skate	4,-3,-1
w ski	-4,7,-4
w ski word +	-9,11,-4
w skin	5,-9,3
w skin unread	6,-4,-3
w skip	13,-8,-5
w skip unread	9,-5,-4
w sky	11,-10,-2
w slam	-11,13,-6
w slam word +	-6,7,-4
w slap	7,-8,0
w slap unread	3,-2,-1
w slap word +	-8,-5,12
w slapstick	-14,3,9
w slapstick mood +	-11,5,4
w slasher	-7,-2,4
w slasher mood +	-8,2,1
w sleep	7,-6,0
w sleep facet +	10,-9,-2
w sleep unread	-2,-2,3
w sleep word +	11,-9,-2
w sleepov	5,0,-6
w sleepov facet +	2,0,-2
w sleev	11,-10,-1
w sleev unread	11,-10,-1
w slept	4,-3,-1
w slept word +	5,-3,-1
w slide	1,1,-3
w slow	-5,4,1
w slow facet +	-11,8,2
w slow facet -	1,2,-5
w slow mood +	-2,-3,2
w slow unread	-2,1,-1
w slowli	1,2,-8
w small	1,1,-2
w small mood +	-5,6,-1
w small unread	10,-8,-1
w small word +	-2,4,-3
w smart	-11,15,-5
w smart facet +	-13,17,-4
w smell	-6,7,-1
w smile unread	13,-10,-4
w smile word +	-3,4,-1
w smith	-5,2,4
w smith person +	-4,2,2
w smoke word +	-5,3,0
w smoke word -	3,-5,-1
w smug	-5,-14,15
w snake	-7,-6,10
w snappi	-7,12,-4
w snappi facet +	-7,12,-4
w snob	2,1,-3
w snore	5,-4,-2
w snore unread	3,-2,-1
w snow	-2,2,1
w snow facet +	2,0,-3
w snow mood +	0,3,-3
w snow mood -	-14,7,15
w snow unread	-4,5,-2
w snowi	-10,15,-5
w snowi word +	-10,15,-5
w snyder	-6,-16,19
w so	9,-8,-1
w so unread	11,-10,-1
w soap	-8,10,-4
w sob	6,-9,0
w sob facet +	7,-13,-1
w sob unread	9,-6,-3
w sober	-2,3,-3
w social	1,1,-3
w societi	5,-3,-2
w sofia	-7,4,6
w sofia person +	-5,8,-2
w soft	1,1,-2
w soft facet +	-7,9,-1
w sold	19,-15,-6
w soldier	-10,2,5
w soldier word +	-13,2,6
w solo	14,-10,-4
w son	2,0,-3
w son facet +	-10,11,-4
w son facet -	4,-2,-2
w son mood +	3,-2,0
w son unread	2,-1,-1
w son word +	3,-2,-2
w song facet +	-6,11,-4
w song facet -	-5,-14,18
w song unread	1,2,-4
w song word +	13,-12,-2
w sooner	2,0,-1
w soppi	-11,-6,14
w soppi facet -	-2,-2,4
w sort	13,-12,-1
w sort word +	13,-12,-1
w soul	7,-4,-4
w soul unread	7,-3,-4
w soul word +	7,-5,-3
w soundtrack	7,-5,-3
w soundtrack mood +	4,-2,-4
w soup	-2,4,-2
w soup unread	-3,4,-5
w soup word +	-2,3,-1
w south	-7,10,-3
w south country +	-9,10,-2
w south word +	-7,10,-3
w southern	-19,-3,15
w soviet	15,-11,-11
w space	-6,2,3
w space mood +	-8,6,0
w spaceship	-12,6,2
w spaceship word +	14,-1,-23
w spaghetti	-4,5,-1
w spain	-4,7,-4
w spanish	0,5,-5
w spanish country +	6,-4,-2
w spanish language +	-8,9,-3
w spanish word +	-5,7,-3
w spare	7,-3,-4
w spare unread	11,-6,-5
w speak	7,-2,-5
w speak unread	7,-4,-4
w speak word +	7,-4,-4
w special	15,-16,2
w spectacl	-20,23,-8
w speech	-1,-1,2
w speech unread	-6,2,-1
w speech word +	4,-1,-4
w speed	-4,6,-3
w speed word +	-5,7,-3
w spencer	-3,6,-5
w spent	4,-3,-1
w spi	-8,8,0
w spi mood +	-6,9,-3
w spider	-2,-9,8
w spider unread	-2,-8,8
w spielberg	-4,4,-7
w spike	-2,4,-2
w spike person +	-2,4,-2
w spirit	6,-4,-2
w spirit unread	16,-16,0
w spirit word +	-2,5,-3
w spite	-3,1,1
w split	-4,5,-2
w split word +	-5,6,-3
w spoil	2,-2,-1
w spoil unread	2,-2,-1
w spoke	14,-1,-13
w spoken	-1,4,-4
w spoken word +	6,-4,-4
w spooki	-6,8,-3
w spooki mood +	-5,8,-3
w spoon	13,-10,-2
w sport	-6,0,5
w sport mood +	-8,1,8
w sport word +	-10,14,-3
w spot	18,-10,-9
w spot unread	15,-7,-10
w spring	10,-6,-5
w spring word +	4,-3,-2
w spy	-7,11,-4
w spy mood +	-7,11,-4
w stag	3,-2,-1
w stage	7,-8,-1
w stai	2,0,-3
w stai unread	-2,6,-4
w stai word +	3,-3,-1
w stair	4,-5,0
w stair unread	5,-2,-4
w stalker	1,-10,9
w stalker word +	-2,-11,11
w stallon	2,-9,3
w stallon person +	2,-9,3
w stamp	-11,12,-1
w stand	5,-2,-4
w stand unread	4,-1,-4
w stand word +	6,-5,-2
w standard	15,-13,-3
w star	4,-8,5
w star unread	-8,-9,13
w star word +	6,-3,-4
w stare	4,-3,-2
w start	8,-4,-4
w start unread	8,-6,-2
w start word +	8,-4,-4
w state	-16,5,12
w statham	-2,-3,1
w statham person +	0,-3,0
w station	0,2,-3
w station unread	6,-2,-4
w station word +	-4,5,-2
w steami	-13,19,-9
w step	10,-8,-3
w stephen	-3,3,-6
w stephen person +	-3,3,-6
w steve	-3,11,-9
w steve person +	-4,11,-9
w stewart	-9,10,-7
w stick	1,2,-2
w stick word +	-10,11,-2
w stiff	6,-2,-6
w still	-10,12,-4
w stomach	10,-3,-8
w stomach facet -	5,-3,-3
w stomach unread	13,-3,-11
w stone	1,-11,8
w stone unread	6,-3,-4
w stood	3,-2,0
w stop	4,0,-4
w stop mood +	-14,15,-2
w stop unread	4,-1,-3
w stop word +	7,-6,-2
w storm	-7,9,-2
w storm unread	1,0,-2
w storm word +	-1,2,-2
w straight	-1,2,-3
w straight unread	-9,10,-2
w strang	0,2,-2
w strang facet +	4,-3,-2
w stranger	-2,3,-2
w stranger facet +	-1,2,-2
w stranger unread	9,-8,-1
w stranger word +	-9,10,-1
w streep	-10,4,5
w streep person +	-9,5,3
w street	0,3,-3
w street mood +	-3,4,-3
w street unread	-7,8,-2
w street word +	-1,4,-4
w strict	1,3,-5
w strike	-1,3,-2
w strike word +	-2,4,-3
w strong	5,-4,-1
w strong unread	11,-10,-2
w strong word +	3,-2,-1
w stubborn	-8,9,-1
w stubborn word +	-8,9,-1
w stuck	4,-1,-3
w stuck unread	-2,4,-2
w stuck word +	7,-4,-4
w student	4,-2,-1
w student facet +	6,-4,-2
w student unread	7,-5,-1
w student word +	-2,4,-2
w studi	4,-2,-4
w studi unread	8,-5,-3
w studi word +	-1,2,-4
w studio	-2,5,-3
w stun	9,-7,-3
w stunt	-17,6,8
w stunt word +	-13,17,-7
w stupid	-8,5,2
w stupid word +	-1,3,-5
w stylish	-8,9,-1
w stylish mood +	-10,11,-1
w submarin	-9,11,-3
w submarin mood +	2,-7,3
w substanc	3,-2,-1
w substanc unread	2,-2,-1
w subtitl	-3,-2,3
w subtitl language +	-7,0,4
w subtitl language -	5,5,-11
w subtitl unread	-9,-6,12
w subtitl word +	1,-3,-1
w subtl	9,-12,5
w suburb	-13,14,-3
w sue	11,-10,-2
w suffer	-4,-15,12
w sugar	14,-14,-1
w suicid	-12,-3,12
w suit	-5,5,-1
w suit unread	-10,-4,7
w suit word +	-1,4,-5
w suitabl	12,-10,-3
w summer	1,2,-2
w summer mood +	-1,4,-2
w summer unread	-5,7,-4
w sun	3,-1,-1
w sun word +	6,-5,-1
w sundai	8,-7,-2
w sundai unread	5,-4,-2
w sung	5,-4,-2
w sunni	-5,7,-2
w sunni facet +	-5,7,-2
w sunris	13,-10,-3
w sunset	8,-6,-2
w sunset word +	-4,5,-1
w sunshin	2,0,-2
w sunshin word +	0,2,-2
w superhero	-13,-5,15
w superhero mood +	-15,-1,10
w superhero mood -	-3,-3,5
w suppos	8,-4,-4
w suppos unread	2,-1,-1
w sure	15,-13,-2
w sure word +	13,-12,-1
w surf	-11,13,-2
w surgeri	4,-16,5
w surpris	5,-3,-3
w surpris unread	1,2,-4
w surpris word +	4,-2,-2
w surviv	-7,10,-3
w surviv mood +	-8,10,-1
w surviv word +	-2,5,-6
w suspens	-7,7,2
w suspens mood +	-5,11,-3
w suspiria	9,-6,-3
w suspiria word +	9,-7,-3
w swamp	-17,7,8
w swap	-6,7,-1
w swap unread	-3,6,-7
w swap word +	-5,6,-2
w swear	2,-7,5
w swear facet +	8,-5,-2
w swear facet -	-5,-4,10
w sweat	1,1,-2
w sweat unread	4,-3,-2
w sweat word +	-1,3,-2
w sweati	-10,8,2
w sweati unread	-10,7,4
w sweati word +	-11,12,-2
w swede	-3,5,-4
w swedish	-5,3,1
w swedish language +	6,-4,-2
w sweep	0,2,-3
w sweet	-2,4,-2
w sweet facet +	-2,5,-3
w sweet unread	-4,6,-4
w swim	-5,5,1
w swim word +	-6,7,-2
w swinton	-7,1,4
w swinton person +	-4,3,1
w swiss	2,0,-5
w swiss country +	-3,6,-6
w sword	2,0,-3
w sword facet +	-6,10,-5
w synth	-13,15,-2
w synth word +	-14,15,-2
w ta	30,-20,-22
w tabl unread	5,-4,-1
w tabl word +	-3,6,-4
w tablet	15,-13,-4
w tailor	5,-4,-1
w tailor word +	2,-1,-2
w take	8,-4,-4
w take unread	8,-2,-7
w taken	6,-5,0
w taken word +	8,-5,-3
w talk facet +	4,-7,-3
w talk facet -	5,-6,-1
w talk unread	-2,0,2
w talk word +	-2,7,-5
w talk word -	-5,-9,13
w talki	-3,2,2
w talki facet +	-3,6,-3
w talki facet -	2,-1,-1
w tall	-3,4,-3
w tango	-2,5,-5
w tango word +	-2,3,-3
w tank	-11,11,0
w tank word +	-7,8,-1
w tap	-6,8,-5
w tap word +	-11,10,-2
w tape	-2,5,-4
w tape unread	7,-5,-2
w tape word +	-9,12,-6
w tar	3,-13,6
w tar unread	-5,-6,8
w tarantino	-11,-1,11
w tarantino person +	-13,-2,12
w tarantino person -	-7,-1,7
w tarkovski	1,1,-7
w tarkovski person +	-20,5,7
w tarr	-3,-6,9
w tast	-2,2,-1
w tast unread	10,-6,-5
w tast word +	4,-15,7
w tati	-8,12,-6
w tattoo	5,-2,-3
w tattoo unread	5,-1,-3
w tax	14,-11,-3
w tax word +	10,-8,-3
w taxi	-3,5,-2
w taxi unread	-4,5,-1
w taxi word +	0,1,-3
w tea	3,1,-5
w tea unread	-4,6,-3
w tea word +	3,-1,-5
w teach	5,-4,-1
w teach unread	3,-2,-1
w teacher	-1,3,-2
w teacher facet +	-9,12,-5
w teacher mood +	-1,5,-5
w teacher unread	7,-6,-1
w teacher word +	5,-3,-4
w team	14,-12,-3
w tear	-2,3,-1
w tear facet +	7,-12,0
w technicolor	-4,6,-3
w teen	6,-3,-2
w teen mood +	3,1,-6
w teenag	0,-6,5
w teenag facet +	4,-10,6
w teeth	1,-2,1
w teeth unread	1,-8,6
w televis	8,-11,3
w televis unread	6,0,-5
w tell	4,0,-4
w tell unread	8,-4,-3
w tell word +	-6,7,-3
w telli	6,-5,-1
w telli unread	5,-3,-1
w telli word +	10,-9,0
w tender	-6,10,-4
w tender facet +	-8,12,-5
w tender mood +	-4,6,-1
w tenet	22,-13,-10
w tenet unread	13,-7,-7
w tens	-4,2,2
w tens facet +	-6,9,-4
w tens mood +	-2,3,-2
w tent	-4,5,-2
w terrenc	-6,-5,1
w terrenc person +	-6,-5,1
w terri	-5,-5,5
w terribl	8,-5,-4
w terrifi	6,-2,-3
w terrifi unread	5,-2,-3
w test	10,-6,-4
w texa	15,-16,2
w thai	-3,5,-6
w thai language +	4,-2,-6
w thanksgiv	9,-6,-3
w thanksgiv facet +	13,-12,-1
w theater	-7,1,5
w theatr	-10,6,1
w therapi	2,0,-3
w therapist	6,-3,-3
w therapist unread	3,-1,-2
w there	18,-16,-2
w there unread	3,-2,0
w thereabout	1,1,-7
w therefor	19,-17,-4
w thief	4,-2,-3
w thief word +	4,-2,-3
w thiev	-12,14,-3
w thiev word +	-16,17,-3
w thin	5,-6,1
w think	4,-2,-1
w think unread	4,-2,-1
w think word +	4,-3,-1
w third	12,-11,-1
w third unread	7,-6,-1
w third word +	17,-16,-1
w thirti unread	-2,-2,4
w thirti word +	11,-9,-2
w thirti years +	-12,14,-1
w this	15,-14,-2
w this unread	14,-13,-2
w thought	-3,2,-2
w thought mood +	-3,5,-3
w thread	5,-3,-2
w three	8,-6,-3
w three unread	4,-3,-2
w thrill	-10,11,-4
w thriller	-6,5,0
w thriller genre +	-4,5,-2
w throat	6,-6,-1
w through	13,-12,-1
w through unread	13,-12,-1
w thrown	3,-13,6
w thumb	7,-5,-2
w thumb unread	5,-4,-1
w thunder	-2,3,-1
w thursdai	11,-9,-2
w thursdai unread	2,-2,-1
w tick	1,1,-3
w tick word +	0,1,-3
w ticket	6,-3,-3
w ticket unread	7,-3,-4
w ticket word +	2,-2,0
w tidi	-5,7,-1
w tiger	8,-5,-5
w tiger word +	5,-3,-5
w tilda	-6,5,2
w tilda person +	-5,6,-1
w tim	-18,7,-2
w time	1,-3,-3
w timothe	-4,-3,8
w timothe person +	-6,-3,10
w tini	-6,7,-3
w tinker	18,-14,-5
w tip	18,-4,-14
w tire	3,1,-4
w tire facet +	6,-3,-4
w tire unread	-5,7,-6
w tissu	7,-5,-4
w tissu facet +	3,-1,-5
w titan	12,-6,-6
w titan unread	10,-3,-8
w toast	3,-4,0
w toast unread	4,-2,-2
w toast word +	5,-4,-2
w toddler	7,-8,4
w toddler facet +	7,-8,4
w togeth	5,-2,-2
w togeth unread	6,-4,-1
w togeth word +	9,-8,-1
w toi	-9,8,2
w toilet	-7,2,7
w tokyo	-5,8,-4
w tokyo mood +	-7,9,-5
w toler	16,-5,-13
w tom	4,-8,4
w tom person +	1,-3,2
w tom person -	-4,-2,6
w tom unread	-15,-15,24
w toni	-9,15,-9
w took	4,-3,-1
w took unread	3,-2,-1
w took word +	6,-4,-2
w top	-2,2,-1
w top runtime +	2,-1,-4
w top unread	10,-7,-2
w top word +	-1,2,-2
w toro	1,4,-7
w toro person +	-6,11,-8
w tortur	-4,-5,9
w tortur mood +	0,-13,8
w tortur mood -	-8,-5,13
w toto	-13,15,-8
w totoro	7,-6,-1
w touch	5,-1,-6
w tough	9,-7,-4
w tough word +	0,2,-3
w tour	-5,6,-2
w tower	4,-2,-3
w tower word +	4,-2,-3
w town	-2,5,-3
w town mood +	-6,7,-1
w town unread	7,-4,-2
w town word +	-5,10,-6
w track	-2,1,1
w tragedi	-4,2,-6
w tragic	-12,7,4
w trailer	4,-2,-2
w trailer unread	3,-2,0
w train mood +	2,1,-3
w train unread	1,1,-3
w train word +	-1,4,-4
w trap	-10,11,-3
w trash	9,-8,-1
w trashi	-12,12,-1
w trashi facet +	-9,9,-1
w travel	-1,4,-3
w travel mood +	-6,4,2
w travel word +	0,1,-2
w treasur	-1,4,-5
w treat	9,-7,-1
w tree	-9,10,-2
w tree word +	-13,16,-4
w trench	-6,1,5
w trench word +	0,-1,-3
w trial	-7,6,-1
w trial mood +	-7,6,-1
w triangl	-13,-1,10
w triangl word +	-13,16,-7
w trick	1,7,-12
w trick word +	-10,11,-2
w trier	-8,2,7
w trier person +	-5,3,1
w trier person -	-2,-1,3
w trip	-1,2,-1
w trip facet +	4,-2,-3
w trip mood +	-4,5,-1
w troll	3,-1,-4
w troll word +	-9,9,-3
w troubl	-14,9,6
w troubl unread	-19,11,9
w trouser	12,-10,-3
w trouser word +	10,-9,-2
w truck	-11,9,-1
w truck word +	-7,10,-4
w true	-4,0,4
w true mood +	-6,-1,3
w true word +	6,-1,-6
w trumpet	0,2,-2
w trumpet word +	-2,4,-3
w trust	-7,8,-1
w trust unread	-8,9,-1
w truth	-7,9,-3
w truth unread	0,2,-2
w truth word +	-8,10,-6
w tuesdai	6,-5,-1
w tuesdai unread	9,-7,-2
w tuesdai word +	3,-1,-2
w turkei	3,-2,-1
w turkei country +	5,-4,-2
w turkish	4,-1,-5
w turkish language +	-6,6,-1
w turn	3,-1,-2
w turn unread	2,-1,0
w turn word +	5,-3,-1
w tweed	1,0,-2
w twelv	3,-1,-2
w twelv unread	2,-2,-1
w twelv word +	-3,5,-3
w twenti	3,0,-4
w twenti unread	-2,4,-3
w twenti word +	7,-6,-1
w twice	9,-3,-6
w twice unread	3,-2,-1
w twice word +	10,-5,-4
w twin	1,2,-3
w twin mood +	4,-1,-3
w twin unread	5,-4,-1
w twist	-10,5,4
w twist mood +	-5,-2,7
w twist mood -	-3,-4,8
w twisti	-6,12,-6
w twisti mood +	-6,12,-6
w two	6,-5,0
w two unread	-1,-3,4
w type	7,-14,5
w type unread	-8,-2,8
w u	-1,4,-4
w u unread	0,3,-4
w ugli	-7,9,-2
w ukrainian	-2,3,-2
w umbrella	0,4,-4
w umbrella word +	3,-1,-1
w un	13,-10,-7
w uncl	7,-2,-5
w uncl unread	3,-1,-1
w uncl word +	7,-4,-2
w uncut	10,-7,-3
w underdog	-12,15,-3
w underdog mood +	-7,11,-4
w underr	10,-7,-4
w underr mood +	11,-8,-5
w understand	4,-2,-2
w understand unread	3,-1,-1
w understand word +	5,-4,-1
w understood	4,-3,-1
w unhing	-5,7,-10
w unhing facet +	-5,7,-10
w uni	5,0,-6
w unknown	10,-10,-1
w unless	17,-9,-9
w up	-5,3,1
w up facet -	12,-9,-8
w up word +	-7,8,-3
w uplift	-1,-2,4
w uplift mood +	-1,4,-2
w upon	4,-2,-2
w upon unread	4,-2,-3
w upset	2,-6,0
w upstair	8,-5,-4
w upstair unread	5,-3,-2
w us	3,0,-3
w us unread	6,-4,-3
w us word +	-1,2,-1
w v	8,-5,-3
w v unread	8,-5,-3
w valentin	13,-11,-3
w valentin facet +	13,-10,-3
w vampir	-2,3,-2
w vampir mood +	-5,5,-1
w vampir mood -	-7,5,0
w van	-4,1,4
w van word +	1,1,-3
w varda	-16,19,-3
w varda person +	-3,5,-2
w vegan	4,-4,-1
w vegan unread	6,-5,-2
w vegetarian	6,-5,-2
w venic	2,1,-3
w venic word +	6,-5,-4
w verdict	-2,3,-2
w verhoeven	5,-3,-7
w verhoeven person +	5,-3,-7
w vers	3,-2,-1
w vertigo	6,-8,1
w vespa	-10,11,-4
w vet	1,-2,1
w vet unread	4,-2,-1
w veto	6,-4,-2
w vh	14,-12,-1
w vicar	0,-2,1
w vicar unread	-4,1,4
w vicar word +	5,-1,-4
w victorian	1,4,-4
w victorian mood +	-6,7,-1
w video	-4,0,4
w video unread	-5,8,-5
w video word +	0,1,-5
w vienna	-3,5,-3
w vienna word +	-3,5,-3
w vietnam	-12,9,2
w vietnames	-7,9,-1
w view	3,-2,-2
w view word +	3,-1,-3
w vike	-3,4,-2
w vike mood +	-3,4,-2
w villag	-7,8,-1
w villag unread	-4,4,-1
w villag word +	-7,7,0
w villain	-1,1,-2
w villain facet +	2,-1,-4
w villain word +	-16,17,-1
w villeneuv	0,2,-5
w violenc	-5,-6,7
w violenc mood -	-6,-9,14
w violent facet -	2,-5,1
w violent mood -	-6,-6,12
w violin	-9,-6,14
w violin word +	-8,15,-8
w visual	-5,7,-1
w visual facet +	-6,7,-1
w vodka	-3,8,-7
w voic	9,-2,-7
w voic unread	8,-7,-1
w voic word +	-2,3,-2
w volcano	-9,10,-2
w volcano word +	-10,12,-5
w volum	1,10,-13
w vomit	-6,-9,13
w vomit word -	-8,-4,12
w von	-3,-5,7
w von person +	-3,-8,7
w von person -	-3,-3,6
w vote	6,-3,-2
w vote unread	7,-6,-1
w vote word +	3,0,-4
w vs	11,-8,-2
w vs word +	9,-7,-1
w wahlberg	-2,-8,9
w wahlberg person +	-3,-10,10
w wai	-7,7,1
w wai person +	-8,10,-4
w wait	10,-3,-7
w wait unread	8,-3,-5
w wait word +	-2,4,-3
w wait word -	16,-8,-12
w wake	1,-3,2
w wake word +	4,-3,-2
w wale	-12,16,-4
w walk	2,-1,-1
w walk unread	8,-5,-3
w walk word +	-3,5,-1
w wall	-2,0,3
w wall mood +	-3,5,-6
w wall unread	-1,-1,3
w wall word +	-6,-1,8
w wallpap	11,-6,-5
w waltz	-13,9,-1
w want	10,-6,-5
w want unread	10,-6,-5
w war mood +	1,-6,5
w war mood -	-7,13,-9
w war unread	-9,-13,18
w ward	-4,2,5
w wardrob	4,-2,-2
w warm	2,1,-3
w warm facet +	2,0,-4
w warm unread	-2,3,-1
w warn	18,-15,-4
w warn unread	5,0,-4
w wartim	-7,9,-2
w wartim mood +	-7,9,-2
w wash	5,-1,-3
w wash word +	3,-2,-1
w wast	6,-2,-4
w watch	4,-1,-2
w watch unread	3,-1,-2
w water	11,-7,-3
w water unread	16,-14,-2
w water word +	7,-3,-6
w wave	-3,-1,4
w wave word +	-5,-2,5
w wayn	2,-16,12
w wayn person -	3,-10,3
w we	-11,1,9
w we person +	-4,5,-2
w weak	3,4,-7
w wear	6,-5,-1
w wear word +	3,-2,-1
w weather	-1,4,-4
w weather word +	-2,4,-4
w wed mood +	4,-3,-2
w wed unread	1,-5,5
w wed word +	-3,6,-4
w wednesdai	5,-3,-1
w wednesdai unread	4,-2,-1
w wednesdai word +	5,-4,-1
w week	7,-4,-3
w week unread	4,-3,-1
w week word +	8,-7,-2
w week word -	12,-3,-10
w weep	2,-8,5
w weep unread	0,-9,5
w weepi	-17,5,7
w weepi facet +	-12,18,-9
w weepi mood +	-7,-4,1
w weight	-5,3,2
w weird	-2,2,-1
w weird mood +	4,-1,-3
w welcom	14,-11,-3
w welcom unread	10,-9,-2
w welcom word +	15,-11,-4
w well	6,-13,4
w welsh	-6,9,-3
w welsh country +	-8,9,-1
w went	4,-2,-1
w went unread	3,-2,-1
w went word +	4,-2,-1
w wept	5,-3,-3
w wept unread	4,-2,-3
w wept word +	7,-5,-2
w werewolv	-9,-1,7
w werewolv mood +	-9,-1,7
w werner	-13,-3,9
w werner person +	2,13,-15
w west	11,-10,-3
w western	-4,3,0
w western genre +	-3,0,3
w western genre -	-5,11,-8
w wet unread	4,-3,-2
w wet word +	3,-2,-2
w whale	-5,7,-3
w whale word +	2,3,-6
w where	8,-8,0
w where unread	8,-8,0
w whether unread	2,-1,-1
w whichev	2,-1,-1
w whichev word +	2,-1,-1
w whiplash	8,-7,-2
w whiski	6,-3,-2
w whiski unread	5,-3,-2
w whisper	-6,-1,4
w whisper unread	-4,-9,11
w whisper word +	1,1,-2
w whistl	1,-2,0
w whistl unread	1,-7,2
w whistl word +	1,2,-2
w white	-1,-1,2
w white mood +	-4,3,1
w white unread	-1,2,0
w white word +	4,-8,4
w who	1,2,-4
w who unread	1,2,-4
w whod	5,-4,-1
w whodunnit	-4,4,0
w whodunnit mood +	-4,4,0
w whoever	12,-11,-2
w whoever unread	0,-3,2
w whoever word +	18,-15,-5
w wick	-5,3,1
w wick unread	-1,-4,6
w wick word +	-7,9,-4
w wide	3,-1,-1
w widow	-1,4,-3
w widow unread	9,-7,-2
w widow word +	-8,12,-4
w wife	2,-1,-1
w wife facet +	-8,9,-2
w wife unread	3,-1,-1
w wife word +	6,-3,-3
w wig	-9,-1,8
w wig word +	1,-4,1
w wild	1,5,-7
w wild facet +	2,0,-3
w wild person +	-2,5,-4
w william	-2,4,-3
w william person +	-4,7,-7
w win	-3,3,-1
w win unread	5,1,-5
w wind	-6,7,-2
w wind unread	0,-1,-3
w wind word +	-9,11,-4
w window unread	6,-4,-2
w window word +	-3,5,-2
w wine	6,-3,-4
w wine facet +	15,-12,-3
w wine unread	3,-1,-2
w wine word +	0,3,-3
w wink	4,-5,-1
w winner	-3,-10,8
w winter	3,0,-4
w winter word +	4,-1,-4
w wish	11,-9,-2
w wish unread	3,-1,-1
w wit	-12,19,-10
w wit facet +	-4,7,-4
w witch	-7,4,2
w witch mood +	-7,5,2
w within	-2,-6,4
w withnail	14,-12,-2
w witti mood +	-8,10,-1
w wive	-6,3,4
w woke	3,-3,-1
w woke unread	3,-1,-2
w wolf	-2,-6,8
w wolfwalk	12,-8,-4
w wolv	-8,4,2
w wolv word +	-4,7,-4
w woman	-1,3,-2
w woman mood +	-7,8,-1
w woman unread	6,-3,-4
w woman word +	-3,3,-1
w women	-3,5,-3
w women facet +	-9,10,-3
w women unread	0,2,-1
w women word +	0,3,-3
w won	8,-6,-2
w won word +	10,-9,-2
w wonder	4,-2,-2
w wonder facet +	1,1,-3
w wong	-2,3,-2
w wong person +	-2,8,-7
w wood	-11,10,2
w wood word +	-13,15,-3
w woodi	-14,-3,16
w woodi person +	-5,-9,13
w word	4,2,-5
w word facet +	-4,-4,8
w word unread	6,-3,-3
w word word +	10,-9,-1
w word word -	-5,21,-21
w wordless	-6,7,-2
w wordless facet +	-6,7,-2
w wore	5,-2,-3
w work	3,-2,-2
w work unread	4,-5,1
w work word +	3,0,-4
w world	0,3,-3
w world mood +	-5,5,-1
w world unread	-4,6,-1
w world word +	3,-3,0
w worm	-3,2,2
w worn	12,-9,-4
w worn facet +	16,-13,-6
w worri	10,-3,-10
w wors	3,-1,-2
w wors unread	4,-1,-3
w wors word +	1,0,-2
w worst	9,-7,-2
w worst unread	7,-6,-2
w worth	9,-7,-1
w worth unread	4,-3,-1
w worth word +	14,-13,-2
w wouldv	6,-5,-1
w wouldv word +	6,-6,-2
w wow	9,-8,-1
w wow word +	11,-9,-1
w wrap	5,-3,-1
w wreck	-5,-1,5
w wreck facet +	-3,4,-1
w write	15,-12,-2
w written	8,-3,-6
w wrong	3,2,-4
w wrong unread	6,-5,-1
w wrong word +	-4,6,-1
w wry	-9,10,-1
w wry word +	-9,10,-1
w x	2,2,-10
w x unread	10,-9,-2
w xma	3,-15,10
w yang	0,7,-9
w yawn	4,-2,-2
w yawn unread	3,-2,-1
w year	3,-1,-2
w year facet +	3,-1,-2
w year unread	3,-2,-2
w year word +	2,0,-2
w year years +	-5,7,-2
w yell	-5,-11,5
w yellow	0,3,-3
w yellow unread	1,0,-3
w yellow word +	-3,5,-3
w yesterdai	7,-5,-2
w yesterdai unread	6,-4,-2
w york	-4,4,1
w york mood +	-6,7,-2
w youll	6,-3,-3
w young	3,-4,1
w young unread	4,-1,-3
w young word +	-5,1,2
w youth	6,-3,-3
w youth word +	1,2,-4
w yr	9,-6,-4
w zealand	-12,12,-1
w zealand word +	-5,5,0
w zero	4,-5,-5
w zero unread	4,-5,-5
w zombi	-3,-4,6
w zombi mood +	4,0,-2
w zombi mood -	-4,-2,6
w zulu	12,-9,-2
w zulu word +	12,-11,-2
zone history false true unread	3,-2,-1
zone history true false country +	8,-6,-2
zone history true false facet +	-1,2,-2
zone history true false facet -	-7,-2,8
zone history true false genre +	0,-4,1
zone history true false genre -	-9,-8,16
zone history true false language +	-3,3,0
zone history true false language -	-12,-8,14
zone history true false mood +	0,1,-2
zone history true false mood -	-3,-1,4
zone history true false person +	-5,4,1
zone history true false person -	-4,-5,9
zone history true false runtime +	-7,8,-5
zone history true false unread	3,-1,-1
zone history true false word +	3,0,-2
zone history true false word -	0,-4,4
zone history true false years +	-4,4,0
zone history true true facet +	-7,8,-3
zone history true true mood +	1,1,-2
zone history true true person +	7,-15,5
zone history true true person -	-4,-3,7
zone history true true unread	5,-5,1
zone open false false unread	2,0,-2
zone open false true unread	6,-3,-4
zone open true false country +	-2,5,-4
zone open true false facet +	1,1,-2
zone open true false genre +	-2,3,-1
zone open true false genre -	-4,-2,6
zone open true false language +	0,2,-2
zone open true false language -	-1,-7,7
zone open true false mood +	-1,3,-2
zone open true false mood -	-4,-1,5
zone open true false person +	-3,4,-2
zone open true false person -	-4,-2,5
zone open true false runtime +	2,0,-2
zone open true false unread	3,-1,-2
zone open true false word +	2,0,-2
zone open true false word -	2,-2,1
zone open true false years +	-3,4,-1
zone open true true country +	6,-5,-1
zone open true true country -	-7,-5,12
zone open true true facet -	3,-3,0
zone open true true genre +	-5,-8,9
zone open true true language -	-9,9,-2
zone open true true person +	-3,-3,6
zone open true true person -	-4,-1,5
zone open true true runtime +	-4,3,1
zone open true true unread	3,-1,-1
zone wish false false unread	5,-11,4
zone wish true false country +	-6,7,0
zone wish true false country -	-6,1,5
zone wish true false facet +	-3,5,-2
zone wish true false facet -	-4,-3,6
zone wish true false genre +	-6,6,-1
zone wish true false genre -	7,-1,-7
zone wish true false language +	-4,5,-1
zone wish true false mood +	-3,4,-1
zone wish true false mood -	-2,-6,8
zone wish true false person +	-8,5,3
zone wish true false person -	3,-5,2
zone wish true false runtime +	-5,7,-3
zone wish true false unread	1,1,-2
zone wish true false word +	1,1,-2
zone wish true false word -	-1,-3,4
zone wish true false years +	-1,4,-3`;
