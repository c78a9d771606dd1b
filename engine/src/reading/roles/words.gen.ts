/** Made by npm run learn:roles -- --write from sentences of our own (engine/test/marked-sentences, CC0); in twentieths. */
export const words = `A 0	4,-2,-2
A 00	0,2,-1
A 000	4,-1,-3
A 0000	2,1,-2
A 0000s	-5,7,-2
A 00st	5,-2,-3
A 00th	-2,4,-5
A 0am	6,-12,5
A FILM	2,0,-2
A a bit	7,-7,1
A abbey	9,-6,-3
A abide	2,1,-5
A about	3,-1,-2
A above	-5,1,3
A absolutely	3,-7,3
A absurd	-6,9,-3
A accent	-2,-1,3
A accents	-11,-14,23
A accident	-1,-1,2
A achei	11,-9,-3
A across	-11,-1,11
A act	-1,-1,2
A acting	4,-6,1
A action	1,5,-6
A actor actress	-10,8,2
A actors	2,2,-4
A actual	2,3,-5
A actually	7,-2,-4
A ad	8,-4,-5
A adam	12,-18,2
A adore	-5,10,-6
A adored	5,-4,-2
A adores	8,-3,-4
A adult	-4,7,-6
A adults	6,1,-8
A adventure	-5,2,3
A advert	9,-9,-2
A afraid	7,-1,-5
A africa	-16,9,5
A african	5,-2,-4
A after	3,-3,1
A afternoon	11,-9,-3
A aftersun	6,-2,-4
A afterwards	9,-6,-3
A again	1,-2,1
A against	2,1,-2
A aged	4,-5,1
A ages	-5,3,3
A ago	-1,-1,3
A agree	-13,15,-5
A agreed	3,-10,7
A agrees	2,-2,-1
A ainda	4,-2,-1
A air	1,3,-4
A airport	-6,-13,14
A alex	9,-8,-1
A alien	-9,8,1
A aliens	3,3,-5
A alive	-6,2,4
A all	3,-2,-1
A allen	-12,-3,13
A allergic	11,-7,-4
A allowed	1,0,-3
A almodovar	-1,6,-6
A almost	10,-6,-4
A alone	4,-3,0
A along	-3,-1,3
A alors	6,-6,0
A aloud	-3,4,-2
A already	6,-4,-3
A alright	-5,10,-8
A although	4,3,-8
A america	3,0,-5
A american	0,1,-2
A amour	15,-10,-5
A anatomy	16,-15,-1
A and	2,-1,-1
A anderson	7,-7,-1
A angels	2,2,-6
A anger angry	-4,-6,11
A angry	-10,8,2
A animal	-2,5,-3
A animated	-2,2,0
A anniversary	-1,3,-3
A anos	1,3,-5
A another	0,8,-8
A answer	2,0,-3
A any	0,-3,3
A anybody	-4,-5,8
A anyone	-3,5,-2
A anything	0,-3,3
A anyway	2,-1,0
A anywhere	2,-9,7
A apart	-3,11,-7
A apartment	8,-4,-4
A apparently	8,-4,-4
A aquilo	6,-3,-3
A are	1,-5,3
A arent	-1,4,-3
A argue	-3,7,-7
A arguing	3,0,-3
A argument fight	5,-2,-4
A arm	5,-6,1
A arms	-7,12,-6
A army	-3,6,-2
A around	0,2,-2
A art	6,8,-16
A arts	-3,9,-7
A asian	-6,5,0
A asians	12,-5,-6
A aside	14,-17,4
A ask	4,-5,0
A ask question	4,4,-7
A asked	8,-4,-4
A asking	-6,6,-1
A asks	11,-2,-10
A asleep	7,-4,-4
A astra	7,-3,-5
A at	2,-2,0
A at home	-1,-3,4
A at home with	-5,-4,8
A ate	13,-6,-7
A attack	9,-7,-2
A audience	0,2,-4
A august	11,-8,-3
A aunt	2,-11,8
A aunties	5,-1,-4
A autumn	-1,4,-4
A awake	-1,-1,2
A away	-7,2,4
A awful	13,-9,-6
A awkward	-6,11,-5
A b	-8,9,-2
A babies	-3,-4,6
A baby	4,-5,1
A babylon	10,-7,-3
A babysitter	8,-2,-11
A back	3,-1,-3
A bad	-2,3,-1
A badly	0,2,-2
A bag	8,-6,-2
A bakery	-10,12,-3
A ball	-4,11,-8
A ballet	3,-1,-1
A band	-5,3,2
A bands	-4,6,-2
A bangs	-4,1,4
A bank	-1,-3,4
A banned	-8,-12,19
A banshees	-2,4,-2
A banter	-1,8,-4
A bar	9,-8,-1
A barbie	9,-6,-3
A barn	2,-3,-2
A bars	-14,14,-1
A based	-22,22,0
A basically	8,2,-11
A bath	14,-16,0
A bathroom	4,-4,-1
A battles	1,-11,6
A bay	-6,0,7
A bc	4,-1,-2
A beach	6,-4,-2
A beans	6,-3,-3
A bear	3,-3,0
A bears	-5,10,-6
A beats	5,-2,-3
A beau	8,-1,-7
A beautiful	-1,5,-4
A beautiful nice	18,-17,-1
A beautifully	22,-21,-3
A bed	3,-3,0
A beds	6,-9,3
A bee	2,1,-5
A beehive	2,0,-2
A been	4,-3,-1
A beer	-1,6,-5
A bees	7,-7,0
A before	-4,6,-2
A beg	-10,-6,15
A beginning	-8,-7,12
A behind	1,-2,1
A being	-2,0,2
A belgian	-9,14,-4
A believe	2,1,-3
A bell	4,-3,-2
A bene	-6,11,-8
A bergman	-2,3,-2
A berlin	6,0,-7
A beside	4,-2,-1
A besides	-3,7,-6
A best	5,-4,-1
A betrayal	-7,10,-3
A better	0,2,-3
A beyond	5,-4,-2
A bickering	-4,11,-7
A bicycle	1,5,-7
A big	2,1,-2
A big great	2,1,-3
A bike	9,-7,-1
A bikes	-13,16,-4
A bill	12,-9,-3
A billy	-6,9,-6
A bird	9,-6,-3
A birds	0,-3,3
A birth	-2,3,-1
A birthday	3,1,-4
A biscuit	3,-2,-1
A biscuits	10,-6,-4
A bite	-10,0,12
A bits	3,-3,1
A bitte	-1,2,-3
A bittersweet	12,-8,-3
A black	-3,4,-1
A black and white	-2,1,1
A blanket	18,-15,-3
A bleak	5,0,-4
A blind	4,-1,-3
A blinds	-7,10,-3
A block	-6,3,3
A blonde	8,-5,-4
A blood	10,-3,-9
A bloody	-2,6,-5
A blue	7,-6,-1
A board	2,0,-2
A boat	1,-3,2
A boats	-9,12,-4
A bob	13,-17,3
A boca	5,-1,-5
A bodies	-5,8,-7
A body	-7,11,-5
A bohemian	9,-7,-3
A boiler	11,-10,-1
A bollywood	12,-11,-2
A bond	3,-2,-1
A bonkers	5,3,-9
A book	2,-5,3
A book novel	8,-6,-1
A bookshop	-7,-2,8
A boonmee	7,-5,-2
A boot	-11,-4,13
A booth	11,-9,-2
A boots	3,-6,5
A bore	-6,-14,16
A boring	5,0,-5
A born	10,-7,-4
A boss	12,-9,-4
A bossy	-7,3,-1
A bother	4,9,-11
A bottle	9,-6,-3
A bought	5,-3,-2
A bout	-3,4,-1
A box	0,-3,2
A boxing	0,1,-3
A boyfriend	-1,2,-1
A boys	-4,0,4
A brain	2,-2,1
A branagh	0,0,-4
A brass	-1,4,-3
A brave	3,0,-3
A brazilian	4,-3,-1
A bread	-3,10,-6
A break	3,2,-5
A breakfast	2,-4,1
A breaks	2,-8,8
A breakup	7,-9,3
A breath	5,-3,-2
A brian	4,-2,-2
A bridge	7,-4,-3
A brief	-3,4,-1
A bright	9,-12,3
A brilliant	13,-10,-2
A bring	1,-6,4
A brings	7,-10,4
A british	-1,4,-3
A british english	1,2,-4
A broke	-4,7,-4
A broken	3,-3,0
A brother	9,-8,-1
A brothers	1,-3,2
A brought	5,-4,-1
A bucket	2,-10,7
A budget	0,4,-4
A building	-10,-14,19
A burn	-7,7,0
A burning	8,-6,-2
A burton	-4,4,-4
A bus	-1,3,-2
A buses	3,-1,-4
A business	-8,1,6
A but	0,2,-2
A butcher	13,-10,-3
A butler	-6,5,1
A c	11,-9,-1
A cab	-4,10,-7
A cabin	13,-7,-7
A cage	12,-13,-1
A cake	5,-1,-4
A call	0,-5,5
A called	3,0,-2
A calls	2,3,-5
A calm	4,-2,-3
A calm peaceful	11,-5,-7
A came	5,-4,-1
A camera	-7,10,-2
A camp	0,4,-5
A can	-5,-1,6
A canal	5,-2,-3
A cancelled	5,-14,8
A cancer	-1,-5,6
A candle	0,4,-5
A candles	10,-7,-3
A candy	-3,9,-9
A cannot	0,-11,9
A cant	0,-2,2
A capes	-2,-1,2
A captain	1,-7,5
A car	2,1,-2
A caravan	16,-12,-4
A cards	8,-7,-2
A care	-4,2,-1
A carpet	15,-14,-2
A carry	10,-8,-1
A cars	4,-5,1
A cartoon	5,-7,2
A cartoons	-4,1,2
A casa	0,-5,4
A case	4,-2,-2
A cast	-4,2,1
A castle	3,-8,5
A cat	3,-6,2
A cats	4,1,-5
A caught	2,-1,-1
A centre	0,3,-3
A century	-14,20,-6
A certificate	3,-4,1
A cgi	6,-2,-5
A chair	-2,-6,7
A chairs	-3,-5,7
A chan	-1,9,-8
A chance	3,3,-6
A change	-3,4,-1
A changed	7,-15,8
A chaos	-6,9,-5
A charge	-1,4,-2
A charming	5,-2,-3
A chase	-4,3,3
A chases	-3,5,-2
A cheap	-2,2,-1
A check	4,-5,0
A checked	7,-6,-1
A cheeky	3,0,-4
A cheerful	-4,4,3
A cheers	-3,10,-12
A cheese	5,-1,-5
A chef	6,-2,-5
A chicken	11,-8,-5
A child	-7,11,-3
A child children	1,-9,7
A childhood	7,-2,-5
A children	-2,-1,2
A chinese	-7,11,-5
A chips	8,-7,-1
A chocolate	10,-5,-6
A choice	0,3,-3
A choose	-2,0,2
A chose	6,-5,-2
A christmas	4,-1,-3
A church	9,-10,1
A ci	7,-6,0
A cinco	10,-9,-2
A cinema	6,-7,1
A city	-1,3,-2
A claims	0,-13,11
A clapped	9,-7,-3
A class	0,3,-2
A classic	-9,13,-6
A clean	3,-2,-2
A cleaning	12,-10,-1
A clear	-9,6,2
A clever	3,0,-4
A cliff	12,-16,5
A clint	11,-6,-5
A clock	-2,3,-1
A clooney	0,-17,11
A close	-2,-2,4
A closed	-4,7,-4
A clothes	14,-12,-2
A clouds	3,-14,10
A clowns	-5,5,0
A club	1,-6,5
A coach	6,-7,1
A coast	-3,5,-2
A coat	3,1,-2
A coats	-2,6,-3
A coffee	6,-4,-2
A coffee chocolate	15,-12,-3
A cold	4,-5,1
A college	-9,12,-2
A colorful	0,4,-3
A colour	-3,4,-1
A colourful	1,9,-12
A colours	1,1,-2
A com	9,-7,-4
A comedies	-4,5,-2
A comedy	-4,5,-2
A comes	-9,4,5
A comfort	2,0,-2
A comic	1,2,-4
A coming	-2,0,2
A company	3,-2,-3
A con	-5,7,-3
A confusing	0,3,-5
A contest	10,-8,-2
A control	6,-7,-1
A conversation talk	5,-1,-4
A cook	-15,10,3
A cooked	12,-10,-2
A cooking	-10,9,1
A cool	0,4,-4
A cop	-1,5,-5
A coppola	-5,8,-5
A corner	8,-7,-1
A correct	-4,6,-3
A corridor	17,-10,-9
A corridors	1,0,-4
A cost	2,-7,5
A costume	3,1,-8
A costumes	-3,6,-4
A cosy	-2,0,2
A cottage	4,1,-4
A couch	7,-5,-3
A could	1,1,-2
A couldnt	4,-7,3
A count	4,-12,7
A country	-2,5,-4
A countryside	-11,13,-3
A couple	-6,10,-4
A couples	5,-6,1
A course	8,-9,2
A court	5,-3,-3
A courtroom	-3,9,-8
A cousin	11,-7,-4
A cousins	1,-4,2
A cover	-2,-9,9
A cow	2,2,-4
A cows	9,-6,-5
A crash	5,-1,-3
A crawdads	2,-1,-1
A crazy	4,3,-6
A crazy madness	8,-5,-3
A cream	6,-3,-3
A creatures	-4,6,-2
A credits	13,-9,-3
A creepy	-3,-3,7
A crew	-4,6,-4
A cricket	-5,3,1
A cried	7,-4,-3
A cries	10,-10,0
A crime	4,-2,-2
A cringe	2,3,-5
A crisps	11,-7,-4
A crooks	-13,19,-7
A cross	-5,-6,13
A crowd	8,-5,-3
A crowe	-5,-12,15
A cruel	1,4,-5
A cruise	4,-8,4
A cry	8,-3,-4
A crying	-9,0,8
A cup	4,0,-4
A cups	5,-4,-2
A curtains	5,-6,0
A cushion	-5,-8,11
A cushions	2,-2,0
A cut	-2,-8,9
A cute	-2,6,-4
A czech	5,1,-8
A d	9,-4,-4
A da	8,-5,-4
A dad	2,-1,-1
A dads	4,-6,2
A daft	-3,7,-5
A dagegen	11,-8,-3
A daily	8,-7,-1
A damp	7,-4,-3
A dance	2,0,-2
A danced	14,-12,-1
A dancing	0,3,-2
A danger	-9,-6,15
A danish	5,-2,-2
A dare	-6,9,-5
A dark	1,0,-2
A darling	16,-18,0
A date	4,1,-5
A date night	6,-5,-1
A daughter	2,-4,2
A daughters	3,3,-5
A davis	-5,14,-10
A dawn	-3,5,-2
A day	2,-1,-1
A days	3,0,-2
A de	3,-1,-1
A deadpan	-15,18,-4
A deaf	-6,0,2
A dear	3,1,-4
A death	0,-2,2
A death dead	5,-3,-4
A decade	-1,5,-6
A december	4,-13,8
A decent	6,-6,-1
A deep	-6,4,2
A degree	10,-8,-2
A dejo	11,-9,-2
A dench	6,-3,-3
A dentist	-4,-4,8
A depressing	1,4,-5
A desert	4,-1,-2
A deserts	-14,15,-2
A desk	9,-7,-3
A detective	-19,2,16
A deux	4,3,-9
A dez	6,-4,-2
A di	5,3,-8
A dia	6,-4,-3
A dialogue	5,-1,-4
A dias	10,-7,-3
A did	5,-4,-1
A didnt	5,-3,-3
A die	2,-4,2
A died	10,-6,-3
A dielman	6,-4,-4
A dies	-2,2,0
A different	7,-4,-2
A dinner	3,-7,4
A dio	7,-6,-2
A directing	0,6,-9
A director	2,2,-4
A directors	-6,1,1
A dirty	10,-7,-3
A disaster	-8,11,-5
A disc	4,-4,0
A discovered	5,-1,-4
A disney	4,0,-4
A dispatch	10,-8,-3
A divorce	9,-15,5
A do	-2,1,2
A doctor	6,2,-8
A doctors	-13,-15,25
A documentary	-3,10,-7
A does	2,0,-2
A doesnt	5,-3,-2
A dog	3,-2,-1
A dog puppy	8,-6,-1
A dogs	3,1,-4
A doing	4,-4,1
A done	-3,4,-2
A dont	-3,3,-1
A doom	-4,10,-7
A doomed	-12,13,-1
A doors	0,14,-17
A double	-7,10,-3
A down	4,-2,-2
A downstairs	3,0,-3
A downton	6,-4,-2
A dragons	-5,10,-10
A drama	-1,3,-2
A drawn	-4,10,-5
A dread	-9,9,0
A dream	-10,4,7
A dreams	1,2,-3
A dreimal	14,-11,-4
A dress	3,5,-8
A dressed	-4,8,-6
A dressing	9,-2,-12
A drive	5,-4,-2
A driver	4,-7,3
A drives	-6,9,-4
A driving	0,2,-3
A drove	3,-1,-2
A drums	8,-3,-7
A drunk	4,-3,-1
A dry	-3,2,1
A dubbed	2,2,-4
A due	10,-8,-1
A dull	22,-9,-15
A dumb	0,7,-6
A dune	8,-7,-1
A during	6,-3,-3
A dusty	-10,5,5
A dutch	10,-4,-5
A duty	-13,16,-3
A dvd	5,-4,-2
A dvds	5,-4,-1
A dying	-2,-4,5
A e	6,-3,-3
A ear	-2,4,-3
A early	-8,10,-2
A earned	-2,6,-5
A ears	-3,-1,4
A earth	9,-1,-7
A easily	3,0,-4
A easter	9,4,-15
A eastwood	-2,7,-5
A easy	4,-1,-3
A eat	5,-13,8
A eaten	8,-4,-4
A eating	8,-6,-3
A eats	8,-11,3
A eda	11,-6,-4
A edge	6,3,-10
A eerie	-5,3,3
A effects	-7,7,1
A eh	1,6,-11
A eight	3,-5,2
A eighties	-3,6,-4
A eighty	4,0,-3
A either	8,-6,-2
A elegant	-4,8,-6
A elephant	3,-3,0
A eleven	7,-6,-1
A else	-4,1,2
A elves	-6,15,-11
A embarrassing	-4,7,-3
A empty	24,-23,-2
A en	5,-3,-2
A encanto	9,-8,-1
A end	-2,3,-1
A end finish	12,-9,-3
A ended	14,-7,-6
A ending	6,-4,-1
A endings	-19,8,12
A ends	-3,-2,1
A energy	-5,8,-6
A english	2,-2,0
A enjoyed	12,-10,-2
A enough	0,-6,6
A entire	6,-5,-1
A ephron	-14,21,-10
A epic	-2,4,-2
A era	4,0,-6
A escape	-12,15,-4
A et	-1,0,2
A european	-10,10,0
A eve	15,-16,2
A even	4,-5,2
A evening	2,-2,0
A ever	2,0,-2
A every	5,-5,0
A everybody	-1,-2,3
A everyone	3,-1,-2
A everyones	7,-2,-6
A everything	-2,3,-1
A everywhere	7,-4,-4
A evil	-2,2,0
A ex	11,-10,-1
A exactly	-3,5,-2
A exams	16,-20,2
A except	2,5,-8
A exciting	-8,-1,7
A exhausted	-1,-1,3
A exist	-5,8,-4
A exists	-5,15,-12
A exit	7,-5,-3
A explain	11,-14,2
A explaining	-15,1,14
A explosions	-7,3,3
A extra	1,-5,4
A eye	-6,-2,9
A eyes	-3,1,2
A eyes gaze	-7,9,-2
A face	4,-5,1
A faces	-5,-9,14
A failure	-4,6,-2
A fair	13,-11,-2
A fairy	-9,11,-2
A fake	-1,4,-3
A falling	-6,6,0
A falls	5,2,-9
A families	-10,14,-5
A family	-6,4,2
A fan	19,-14,-6
A fancy	-1,-3,3
A fand	2,6,-9
A fans	-9,10,-2
A fantasy	-5,-3,9
A far	5,-7,2
A farce	2,6,-11
A farm	-15,11,3
A farm farmer	2,-2,-1
A fashioned	-12,9,3
A fast	1,-2,1
A fatale	-11,18,-8
A father	5,-6,1
A fathers	-6,4,3
A favor	-5,7,-4
A favorite	13,-11,-3
A favourite	1,2,-3
A fear scary	7,-6,-1
A feel	-1,4,-3
A feeling	-7,8,0
A feeling down	4,-2,-2
A feelings	-3,5,-2
A feet	14,-6,-7
A fell	5,-2,-3
A fella	6,-3,-3
A felt	5,-3,-2
A ferrari	7,-5,-2
A ferry	6,-4,-2
A fever	8,-4,-3
A few	-3,6,-2
A fewer	-6,3,4
A fi	-3,2,1
A fiction	2,1,-5
A field	-5,-9,14
A fifteen	9,-9,-1
A fifties	-5,8,-2
A fifty	-2,5,-3
A fight	1,-5,4
A fighting	-1,-12,13
A fights	-9,6,3
A films	4,-2,-1
A fin	5,-3,-2
A final	4,-2,-1
A finally	15,-12,-3
A find	8,-6,-1
A finding	-5,-3,7
A finds	9,-6,-4
A fine	-4,5,0
A finger	4,-1,-4
A fingers	5,1,-6
A finish	-10,4,7
A finished	5,-1,-4
A finnish	15,-5,-13
A fire	-1,3,-2
A first time	7,-5,-2
A fish	4,-6,3
A five	6,-3,-2
A flat	5,-2,-3
A flatmate	-3,5,-5
A flight	15,-10,-5
A floor	5,-2,-3
A floored	16,-13,-4
A floors	-4,7,-3
A flower	11,-6,-5
A flowers	4,-2,-2
A flu	4,2,-6
A flying	-2,6,-6
A fog	-2,5,-4
A fois	7,-9,2
A folk	1,2,-3
A follow	6,-2,-4
A food	2,-5,3
A food cooking	17,-13,-4
A fool	8,-5,-2
A foot	3,3,-6
A footage	-7,0,6
A football	0,-5,5
A for	2,-1,0
A fora	1,-12,8
A forbidden	-4,-6,7
A foreign	2,1,-4
A forest	2,1,-3
A forever	9,-5,-5
A forget	2,0,-4
A forgiveness	0,2,-2
A forgot	6,-5,-1
A forties	-2,3,-1
A forty	6,-2,-4
A found	4,-3,-3
A four	4,-3,-1
A fourth	8,-6,-2
A frame	8,-9,1
A france	-3,5,-2
A free	-7,-2,8
A freedom	6,-1,-8
A french	1,1,-2
A friday	11,-5,-6
A fridge	12,-9,-3
A friend	1,-2,1
A friendly	-6,11,-5
A friends	4,-1,-3
A friendship	-8,7,1
A frightening	0,3,-4
A from	2,-1,-1
A front	-3,5,-2
A frozen	6,-3,-3
A fu	0,4,-4
A fui	9,-5,-4
A full	8,-9,2
A fun	6,-1,-5
A funeral	1,1,-3
A funnier	-3,5,-5
A funny	-3,5,-2
A furious	6,-3,-2
A furniture	3,-1,-2
A further	11,-8,-2
A gadgets	-5,8,-2
A galore	10,-9,-1
A game	-2,-3,5
A games	11,-11,-1
A gar	4,-12,6
A garden	-6,6,0
A gardens	1,-4,2
A gas	3,0,-2
A gate	14,-12,-2
A gave	2,-3,1
A gems	1,2,-4
A general	-12,-9,19
A generation	4,-2,-2
A genius	4,5,-8
A gentle	5,0,-6
A german	-5,7,-1
A germany	-19,23,-5
A gern	0,7,-9
A gets	-3,-2,5
A getting	-12,-3,14
A ghibli	4,1,-7
A ghost	-3,5,-2
A ghosts	3,-2,0
A gia	10,-14,4
A gibson	-5,-4,9
A gin	-9,12,-5
A ging	9,-6,-3
A giorni	0,-3,2
A girl	1,1,-2
A girlfriend	-4,6,-2
A girls	-3,0,3
A give	-1,-5,6
A given	2,0,-1
A gives	2,-20,14
A glad	15,-13,-3
A gladiator	6,-3,-2
A glass	-3,7,-3
A glasses	-4,1,4
A glitter	-2,-6,6
A gloom	-9,8,1
A gloves	3,-1,-2
A go	1,-2,1
A go out	5,-13,8
A goat	6,-4,-3
A goats	-12,13,-3
A god	-4,1,3
A goes	-5,5,0
A going	5,-5,0
A gold	-6,-9,15
A gone	3,-8,5
A good	2,1,-3
A goodbye	-3,-1,5
A gore	2,1,-4
A gorgeous	1,1,-2
A gory	1,-8,5
A gossip	2,1,-3
A got	4,-1,-3
A grace	-1,0,-3
A gran	-9,8,1
A grand	-5,7,-1
A grandad	-3,10,-5
A grandchildren	15,-15,-1
A grandfather	-13,-3,11
A grandmother	-1,-9,10
A grandpa	7,-8,1
A grandson	-6,9,-4
A granny	6,-4,-3
A grant	0,5,-6
A great	3,-4,2
A greatest	2,-1,-1
A green	5,-4,-2
A grey	-8,8,-2
A grief	-9,12,-3
A grim	7,-2,-4
A gripping	2,0,-2
A grit	4,0,-6
A group	4,-6,2
A grown	3,-1,-2
A grumpy	0,5,-4
A gucci	-1,6,-6
A guess	-1,4,-3
A guest	0,4,-5
A guests	-1,10,-12
A guilt	-8,10,-1
A guitar	2,1,-5
A gun	3,1,-4
A guns	-7,9,-3
A guy	4,-5,1
A ha	8,-10,1
A had	5,-6,0
A hadnt	5,-4,-1
A haha	-5,1,4
A half	2,-1,-2
A halfway	13,1,-15
A hall	5,-3,-3
A halloween	-12,19,-10
A halt	5,-9,4
A hand	6,-2,-3
A hands	6,-8,2
A hang	2,0,-2
A hangover	11,-18,6
A hanks	-3,0,0
A happen	7,-7,0
A happens	10,-11,1
A happily	8,-6,-1
A happy	-9,12,-4
A hard	6,-4,-3
A hardly	-3,4,-2
A hardy	-7,0,5
A hart	-15,-6,16
A hasnt	7,-6,-1
A hat	6,-5,-1
A hate	5,-5,-1
A hated	-1,3,-4
A hates	-3,3,0
A hats	-4,5,-1
A haunted	4,-3,-1
A have	3,-3,0
A havent	4,3,-6
A having	-1,-2,3
A head	-4,2,1
A headache	9,-7,-2
A heads	6,-3,-3
A hear	10,-10,0
A heard	1,-3,1
A hearing	10,-8,-3
A heart	3,0,-3
A heartbreak	-3,5,-2
A hearted	-7,9,-2
A heat	-5,10,-5
A heaven	11,-8,-3
A heavens	6,-11,6
A heavy	11,-7,-5
A hed	4,-3,0
A heist	6,-10,5
A held	-1,6,-5
A hell	-3,-1,3
A help	4,-3,0
A hen	-10,20,-14
A hepburn	-3,9,-6
A her	3,-2,-1
A here	1,-3,2
A hereditary	6,-6,-1
A hero	-11,14,-5
A hers	-1,5,-4
A herself	4,-2,-3
A hes	-5,3,2
A heures	-1,6,-5
A hiding	-2,5,-4
A high	2,-3,1
A hilarious	3,0,-3
A hill	10,-5,-7
A hills	1,3,-3
A him	2,1,-3
A hindi	-7,8,-9
A hip	7,-5,-2
A his	-1,2,-1
A history	7,-6,-1
A hit	-5,4,1
A hives	0,-11,11
A hizo	15,-11,-4
A hm	7,-5,-2
A hmm	3,-6,3
A ho	-4,12,-9
A hockey	-14,-2,14
A hold	7,0,-6
A holding	9,-8,-1
A holiday	8,-6,-3
A hollywood	-4,6,-1
A holmes	14,-12,-2
A holy	10,-5,-6
A home house	1,-4,3
A homesick	3,-1,-2
A homework	7,-5,-3
A honest	1,1,-2
A honestly	11,-8,-3
A hong	-11,13,-1
A honour	0,6,-6
A hope	-2,7,-7
A hopeful	4,1,-7
A hopkins	20,-13,-11
A hora	3,-8,5
A horas	2,0,-2
A horror	2,-1,0
A horse	4,1,-5
A horses	-7,5,2
A hospital	12,-7,-5
A hospitals	15,-8,-9
A hot	4,-6,1
A hotel	5,-3,-1
A hours	-6,3,3
A house	1,-2,1
A houses	-10,12,-1
A how	1,-11,10
A however	6,-5,0
A huge	-16,19,-6
A hugging	12,-9,-3
A hugh	6,-2,-5
A human	-7,-1,7
A humor	-4,7,-4
A humour	-8,6,2
A hums	-2,4,-2
A hundred	-3,-4,7
A hurt	7,-2,-5
A hurts	0,-25,22
A husband	0,-4,4
A husbands	0,-5,3
A ice	-3,2,0
A icy	0,3,-5
A id	4,-4,0
A idea	8,-7,-1
A ideally	2,-1,0
A idee	-15,16,-4
A idiot	8,-2,-6
A idiots	-12,8,4
A if	-3,5,-2
A ii	2,1,-2
A ill	-4,2,1
A in	2,0,-2
A in front of	7,-5,-2
A in it	13,-12,-1
A in laws	8,-4,-5
A in the mood for	6,-4,-3
A included	4,0,-4
A including	4,-3,-1
A india	-9,9,0
A indian	3,0,-5
A inisherin	2,-1,0
A inklusive	5,-2,-3
A inside	-5,6,-2
A insists	6,-6,-2
A instead	-4,6,-1
A interest	0,-4,5
A interval	-2,3,-2
A into	2,-1,-1
A intrigue	-1,-3,0
A invece	8,-5,-3
A invited	-6,1,4
A iran	15,-10,-7
A irish	3,-1,-2
A irishman	11,-8,-2
A ironing	-5,-3,5
A is	3,-4,1
A ish	-7,15,-8
A island	6,0,-7
A islands	-8,1,6
A isnt	-5,2,3
A it	3,-2,-2
A italian	2,2,-5
A italy	-15,11,5
A its	4,-3,0
A itself	4,-2,-3
A ive	0,-2,2
A ja	6,-3,-3
A jack	14,-9,-5
A jackie	14,-10,-4
A jam	8,-12,3
A james	2,11,-18
A japan	-4,6,-5
A japanese	-1,-1,2
A jazz	-4,3,1
A jeanne	2,1,-4
A job	-8,10,-2
A john	-1,7,-6
A joke	6,-7,0
A joker	8,-4,-4
A jokes	0,2,-2
A jokes prank	-2,6,-5
A jolly	-5,2,2
A joy	-1,8,-9
A judge	2,0,-3
A jumper	20,-18,-3
A jumpers	-3,5,-3
A june	12,-12,-1
A jungle	-14,15,0
A jury	1,-2,1
A just	2,-2,0
A keaton	-6,1,6
A keep	-2,-5,6
A keeps	-12,16,-6
A ken	-8,11,-4
A kept	10,-10,0
A kevin	2,-2,3
A key	-6,9,-4
A khan	-9,16,-7
A kid	-3,-1,3
A kids	2,-1,-1
A kids child	-2,-1,3
A kids children	-10,2,5
A kill	-6,4,1
A killer	-4,11,-7
A killers	3,-5,0
A kind	-4,7,-3
A kinder	12,-11,-2
A kindness	-1,4,-2
A king	10,-7,-4
A kiss	0,2,0
A kitchen	3,-4,1
A kitchens	-2,5,-2
A knee	4,-2,-2
A knees	-5,0,4
A knew	8,-6,-1
A knight	10,-7,-3
A knitting	-2,-9,10
A knives	1,6,-7
A knocked	4,-3,-2
A know	1,4,-6
A known	12,-10,-2
A knows	13,-11,-2
A kong	-7,9,-2
A korea	5,-7,2
A korean	-5,10,-6
A krakow	18,-12,-7
A kubrick	21,-15,-7
A kung	2,2,-5
A la	0,2,-3
A lack	-11,11,-3
A lad	4,-7,1
A ladies	-1,4,-4
A lado	8,-4,-5
A lads	1,-11,8
A lady	8,-6,-2
A lagos	1,0,-2
A lake	0,-4,4
A lamp	-4,6,-1
A land	1,2,-3
A lane	-7,-6,11
A language	-4,1,2
A laptop	17,-6,-11
A last	0,-3,3
A late	2,2,-4
A later	11,-4,-7
A latin	-6,8,-3
A laugh	1,3,-4
A laughed	8,-6,-1
A laughing	0,1,-3
A laughs	-6,5,2
A laughter	-7,2,4
A laundry	16,-12,-4
A law	3,-2,-1
A lawnmower	11,-7,-4
A laws	-2,0,1
A lawyer	-4,8,-6
A le	6,-4,-4
A lead	0,2,-3
A learning	-10,11,-4
A least	5,-1,-4
A leave	-6,-5,11
A leaves	-3,-2,4
A leaving	-7,8,-2
A lee	-4,12,-8
A leeds	-6,11,-3
A left	1,-2,2
A leg	-2,-9,12
A legend	14,-12,-2
A legs	-1,4,-2
A length	4,-1,-3
A lent	0,-5,5
A les	17,-11,-8
A less	4,0,-5
A lesson	7,-1,-7
A let	4,-2,-2
A leto	-2,-14,15
A lets	7,-5,-2
A letter	2,1,-4
A letters	-3,2,0
A library	-7,10,-3
A lie	2,-10,10
A lies	3,0,-5
A life	0,2,-1
A lift	6,-11,4
A light	2,-4,2
A lighter	2,-7,4
A lighthouse	8,-4,-6
A lighting	2,4,-8
A lights	2,0,-4
A like	2,-1,-1
A liked	1,1,-2
A likes	3,0,-3
A line	1,-7,7
A lines	-4,8,-6
A lisbon	-13,15,-4
A list	1,2,-3
A listen	4,-2,-2
A lit	10,-21,8
A literally	7,-6,-1
A little small	9,-7,-2
A live	-10,7,3
A lived	12,-17,2
A lives	0,4,-4
A living	8,-7,-2
A lo	-11,-7,15
A loach	-2,0,0
A locked	12,-12,-2
A locusts	2,-1,-1
A london	-9,9,-1
A lonely alone	7,-5,-3
A long	2,-1,-1
A longer	-1,-1,3
A longing	6,-5,-2
A loo	12,-6,-6
A look	-3,-1,4
A looked	3,-3,0
A looking	-1,0,2
A looking for	18,-15,-3
A looks	2,-5,4
A loop	12,-7,-5
A loren	2,0,-7
A los	-8,9,-1
A lose	-10,8,1
A losing	2,7,-11
A loss	8,-2,-6
A lost	-2,1,1
A lot	2,-7,4
A lots	-16,15,-3
A loud	4,0,-4
A loudly	2,-15,9
A lounge	10,-8,-1
A loved	0,2,-3
A lovely	11,-12,1
A lovers	-4,9,-4
A loves	4,0,-4
A low	2,0,-2
A luck	5,-7,4
A lunch	7,-2,-6
A lush	-13,14,-1
A lying	6,-8,2
A lyon	5,-4,-1
A machine	-2,4,-2
A mad	-6,15,-13
A made	1,1,-2
A mafia	15,-5,-10
A maggie	5,-2,-2
A magic	3,1,-5
A majeure	4,-1,-3
A makes	-1,-8,9
A making	-10,8,4
A mal	14,-4,-10
A malick	-9,-4,9
A man	5,-4,-1
A manage	-10,-5,15
A manner	-6,9,-4
A manners	-9,15,-6
A mano	-7,8,-2
A mans	0,2,-3
A many	2,4,-6
A march	1,3,-3
A marienbad	2,-2,-1
A mark	4,-2,-4
A marriage	6,-2,-3
A married	-5,4,0
A marvel	7,-1,-7
A marvellous	26,-24,-3
A mary	12,-10,-2
A mask	-4,-6,9
A masks	-7,9,-3
A masterpiece	11,-4,-7
A match	5,-2,-4
A mate	17,-14,-3
A matrix	12,-9,-2
A matter	3,-9,4
A maverick	6,-5,-3
A max	8,-2,-6
A may	1,0,-2
A maybe	-5,7,-2
A me	2,-3,1
A mean	-2,4,-3
A means	1,-5,3
A mediocre	11,-7,-3
A meets	-2,7,-4
A meetup	1,-5,5
A megalopolis	1,3,-3
A meh	15,-13,-3
A meia	8,-10,2
A mel	-3,4,-1
A melancholy	0,2,-3
A melodrama	-22,25,-6
A memories remember	4,-2,-2
A memory	1,2,-3
A men	-1,2,-1
A mentioned	8,-3,-6
A menu	8,-11,3
A mess	16,-14,-3
A met	1,4,-5
A meta	3,1,-4
A metade	11,-6,-6
A mi	8,-6,-1
A michael	6,2,-8
A middle	-4,5,-2
A midnight	-3,5,-2
A might	-7,4,4
A migraine	3,-5,2
A miles	13,-11,-2
A milk	19,-9,-12
A min	3,0,-4
A mind	8,-1,-7
A miner	6,-3,-2
A mines	-2,4,-3
A mins	10,-6,-3
A minus	-2,5,-3
A minute	7,-6,0
A minutes	0,2,-2
A minutos	-1,8,-8
A mirren	-2,5,-6
A mis	10,-9,-2
A miserables	12,-3,-13
A misery	-11,7,3
A miss	2,2,-4
A missed	10,-10,0
A mistake	-2,4,-2
A mister lady	11,-10,-1
A modern	-6,6,0
A moment	5,-8,3
A monday	7,-4,-3
A money	8,-3,-5
A monster	-3,6,-2
A monsters	3,2,-5
A month	-4,2,1
A months	4,-4,1
A mood	-4,10,-7
A moon	10,-6,-4
A moon stars	8,-6,-3
A moore	-5,0,-1
A moral	-9,-2,9
A more	4,-2,-2
A morning	17,-15,-2
A most	1,4,-5
A mostly	5,-5,0
A mother	5,-3,-2
A mothers	-5,7,-2
A motion	-2,-1,2
A motorbike	-9,8,1
A mountain	3,1,-4
A mountains	-2,0,2
A mouse	5,-4,-2
A moustache	-4,7,-4
A mouth	2,-7,4
A move	11,-9,-1
A moved	0,3,-4
A moves	4,-1,-2
A movie	6,-3,-2
A movies	-9,12,-3
A moving	8,-8,0
A mr	14,-11,-3
A mrs	5,-1,-4
A much	-1,-1,2
A mud	-1,5,-4
A muddy	-9,11,-4
A mum	2,-4,1
A mumbling	-3,-2,4
A mums	-10,-2,12
A murder	-4,5,0
A murders	-15,14,1
A murray	-3,4,-2
A music	0,1,-2
A musical	5,0,-6
A musicals	2,0,-3
A mustnt	-15,-9,19
A my	1,-2,1
A my parents	5,-6,0
A myself	3,0,-3
A mystery	-1,3,-3
A n	7,-3,-4
A na	-6,-5,10
A naked	22,-19,-3
A name	-10,4,5
A named	9,-8,-1
A nan	-6,5,-2
A nap	5,-4,-2
A naples	6,-2,-4
A nasty	1,0,-2
A naturally	7,-3,-5
A navy	3,-2,-1
A near	1,-5,3
A nearly	3,-1,-2
A neck	-3,7,-4
A need	7,-4,-3
A needed	8,1,-10
A needs	7,-2,-4
A neighbor	8,-5,-3
A neighbour	-8,11,-3
A neighbours	-6,10,-4
A neither	-1,-1,2
A neon	1,9,-11
A nephew	4,3,-8
A nerves	1,2,-3
A nervous	8,-3,-5
A never	1,-3,2
A new	2,1,-3
A newer	2,1,-4
A news	2,-3,1
A next	11,-10,-1
A nice	2,-6,4
A nicely	15,-10,-6
A niece	-2,-4,6
A night	2,-1,0
A nightclub	12,-8,-3
A nightmare	9,-3,-8
A nightmares	0,2,-2
A nights	3,-6,4
A nine	6,-4,-2
A nineteen	2,-1,-1
A nineties	-13,13,0
A ninety	5,-2,-3
A niro	4,-7,3
A no	-2,0,2
A nobody	-2,5,-2
A nobodys	7,-4,-3
A noch	8,-12,4
A noir	-5,0,5
A noise	1,-16,14
A nomadland	5,-6,0
A non	-1,-4,4
A none	-5,1,4
A nonsense	-8,5,3
A noodles	-5,10,-6
A noon	5,-2,-3
A nope	2,-8,5
A nor	3,-4,1
A northern	-12,4,6
A norway	-9,13,-6
A norwegian	-5,11,-5
A nose	3,-7,3
A note	8,-6,-2
A notes	12,-9,-3
A notice	3,0,-3
A noticed	12,-21,9
A november	16,-10,-9
A now	3,-4,1
A nowhere	-8,-19,24
A number	0,4,-4
A nuns	2,-3,1
A nurse	6,-13,7
A nurses	3,4,-7
A nuts	13,-11,-3
A obsessed	13,-15,3
A obvious	-4,3,1
A obviously	2,4,-8
A october	4,-4,-1
A odd	6,0,-7
A of	3,-2,-2
A off	1,-3,1
A office	2,5,-7
A often	12,-12,-1
A oh	2,8,-10
A ok	5,-3,-2
A okay	-5,-2,6
A old	3,1,-4
A older	-4,4,-1
A olds	2,0,-2
A on	2,-2,0
A ones	-1,2,-1
A onion	14,-12,-1
A only	0,3,-3
A op	-1,-10,10
A open	-1,-2,2
A opens	-14,5,8
A opera	-8,10,-3
A opinion	11,-9,-2
A oppenheimer	14,-13,-1
A optional	-3,-1,4
A or	-5,6,-2
A order	-1,4,-3
A ordered	9,-7,-2
A ordinary	8,1,-9
A ore	9,-12,3
A original	-14,9,2
A other	-2,1,1
A others	5,4,-9
A otherwise	1,-3,1
A otto	12,-8,-4
A ours	3,-6,3
A out	0,-3,3
A outside	5,-7,2
A ove	7,-6,-1
A oven	13,-14,1
A over	1,-2,1
A pace	-10,12,-4
A page	-2,7,-6
A paid	8,-7,-1
A pain	8,-12,3
A paint	-4,6,-3
A painted	17,-16,-5
A painting	4,1,-6
A pair	6,-4,-1
A palms	12,-7,-5
A panda	11,-10,-1
A paper	-2,-2,5
A paradise	5,-3,-1
A parasite	1,4,-5
A parents	5,-7,1
A paris	-1,2,-2
A park	9,-7,-2
A part	4,-1,-2
A parties	-18,22,-6
A party	6,-2,-3
A paso	-2,-20,17
A pass	6,-14,7
A passed	3,-15,11
A passenger	-5,9,-6
A passion	-15,16,-1
A past	2,-5,3
A patience	2,3,-4
A patient	0,3,-3
A paul	-8,10,-2
A paused	5,-3,-2
A pay	5,1,-6
A pe	9,-8,-2
A peace	8,-4,-4
A peak	6,-3,-2
A pen	20,-18,-2
A pensioners	-11,14,-3
A people	-4,2,2
A perez	5,0,-5
A perfect	9,-6,-3
A perhaps	-3,1,2
A period	1,9,-9
A person	1,5,-6
A peter	-5,1,5
A petrol	10,-9,-1
A pg	-2,5,-4
A phase	-9,-2,9
A phone	2,-1,0
A phones	-7,9,-3
A piano	2,3,-6
A pick	-10,10,-1
A picked	3,-3,0
A picture	2,1,-2
A pictures	4,-2,-2
A pie	20,-17,-4
A pieces	-4,7,-2
A pig	4,-13,10
A pigs	6,-6,1
A pink	7,-5,-4
A pirates	5,-2,-2
A pity	-2,5,-4
A pizza	11,-9,-2
A places	-20,22,-2
A plan	-4,5,-1
A plane	9,-2,-7
A planes	6,2,-9
A plants	3,0,-4
A play	0,3,-3
A played	10,-14,3
A plays	-1,3,-3
A pleasant	10,-8,-2
A please	-3,4,-1
A plenty	10,-7,-5
A plot	-3,8,-5
A pls	-2,4,-2
A plumber	9,-7,-1
A poetic	-5,1,4
A point	-12,15,-4
A poison	-12,14,-3
A police	-2,6,-4
A polish	-11,14,-4
A polite	-3,6,-4
A politely	-2,-3,4
A political	-4,8,-4
A politics	1,-3,2
A popcorn	3,-10,7
A portuguese	2,-1,-1
A possible	-7,8,-2
A poster	2,-5,3
A potato	4,-1,-3
A potatoes	-1,3,-1
A power	1,3,-4
A pray	13,-6,-8
A pre	-21,23,-4
A preachy	-6,9,-3
A preferably	-9,10,-1
A prefers	7,-6,-1
A present	-1,5,-7
A pretty	9,-7,-3
A price	-13,18,-8
A pride	2,2,-4
A priest	2,-10,7
A priests	-6,7,-3
A princess	0,3,-4
A priscilla	12,-11,-2
A prison	6,-1,-5
A problem	3,7,-15
A project	12,-5,-7
A projector	2,-1,-1
A prom	-5,3,2
A proper	-1,3,-2
A proud	7,-5,-3
A pub	5,-4,-1
A pulse	3,-2,-2
A puppets	-9,-2,4
A pure	14,-15,1
A purpose	1,3,-3
A put	4,-4,0
A puts	1,-25,22
A puzzle	2,2,-3
A quatro	14,-12,-2
A que	0,3,-8
A queen	-2,4,-2
A question	9,-12,1
A questions	1,-6,4
A quick	4,-2,-3
A quid	11,-10,-1
A quiet	0,2,-1
A quindi	10,-17,5
A quit	5,-7,2
A quote	7,-4,-2
A quotes	-2,1,0
A rabbit	6,0,-5
A racing cars	-5,4,1
A radio	14,-12,-3
A rage	0,10,-11
A railway	-4,5,-1
A rain	1,2,-3
A raincoats	-12,14,-2
A rainy	-2,7,-5
A ran	10,-7,-3
A rang	3,-2,-1
A rate	0,-3,3
A rated	-4,4,0
A raw	4,2,-6
A read	-3,5,-3
A reading	-2,8,-9
A ready	1,2,-4
A real	-4,1,3
A really	5,-3,-2
A reason	-8,9,-3
A reasons	-1,-2,3
A recent	-11,13,-3
A recent new	18,-18,-2
A recommend	13,-9,-3
A recommended	16,-15,-1
A red	6,-6,0
A reel	4,-3,-2
A regret	-21,22,-3
A regrets	23,-22,-2
A remake	13,-9,-6
A remakes	2,-8,3
A remember	0,3,-5
A remember memories	12,-7,-5
A remote	13,-6,-7
A rent	10,-5,-6
A repeat	12,-9,-3
A request	-1,7,-7
A required	7,6,-18
A respect	19,-10,-10
A rest	7,-10,3
A retired	2,-2,-1
A return	2,3,-4
A return home	8,-4,-4
A revenge	-2,4,-3
A revolution	4,1,-6
A rewatch	8,-5,-4
A reynolds	-12,-1,8
A rhapsody	6,-5,-3
A rich	-4,3,0
A richard	1,1,-2
A ride	19,-17,-1
A right	2,0,-2
A ring	11,-8,-3
A ringing	4,-2,-1
A ripley	10,-7,-4
A rise	5,-1,-4
A ritchie	-6,-4,10
A river	5,0,-6
A road	-2,-1,3
A robot	4,-2,-1
A robots	-2,-5,9
A rock	10,-10,0
A roll	-4,7,-3
A roma	20,-18,-2
A romance	-1,2,-1
A romans	3,9,-14
A romantic	2,-4,1
A rome	3,-1,-3
A roof	1,4,-5
A room	3,-4,1
A round	-1,3,-2
A row	3,-3,0
A rubber	-1,2,-2
A rubbish	2,-3,1
A rude	-10,9,1
A rugby	8,-6,-5
A ruined	6,-8,2
A rule	21,-8,-13
A rules	-9,5,5
A run	-6,-3,8
A running	-2,0,2
A runs	0,3,-3
A rush	2,1,-4
A russell	-7,9,-4
A russian	-11,14,-5
A s	7,-6,-2
A sadness	10,-8,-2
A said	5,-6,1
A saint	8,-3,-5
A sake	7,-1,-7
A sala	4,-6,2
A salo	5,-3,-2
A salon	8,-6,-2
A salt	18,-6,-13
A saltburn	9,-6,-3
A same	3,-2,-1
A samurai	4,0,-5
A sand	11,-9,-2
A sandler	7,-12,5
A sandwiches	1,1,-5
A sang	5,2,-9
A sat	5,-4,0
A satire	-6,10,-5
A saturday	12,-8,-4
A saul	3,-4,1
A saving	4,5,-11
A saw	6,-5,-1
A say	2,-1,-1
A saying	4,2,-6
A says	5,-5,0
A scandal	-12,13,-2
A scared	11,1,-13
A scares	-2,-7,9
A scarf	3,-3,0
A scary	6,0,-7
A scene	3,-5,3
A scenes	-11,-4,14
A schon	6,2,-9
A school	-1,2,-1
A sci	-3,0,-1
A science	-11,2,9
A score	-11,14,-3
A scott	-3,0,1
A scream	1,-6,5
A screamed	8,-5,-4
A screaming	-4,4,-1
A screen	-4,3,1
A screensaver	11,-5,-6
A se	4,-3,-1
A sea	1,5,-6
A seaside	-9,11,-3
A season	-2,5,-2
A seat	3,-2,-2
A second	2,0,-2
A secret	-4,6,-3
A secrets	-2,3,-1
A seen	-3,1,1
A segunda	8,-5,-3
A sei	9,-6,-4
A send	-3,5,-4
A sense	2,-2,-1
A sent	7,-5,-2
A sequel	7,-7,-1
A serial	5,1,-7
A series	13,-9,-4
A serious	3,1,-4
A service	7,-10,2
A set	-2,2,0
A seven	6,-6,1
A seventies	-6,8,-2
A seventy	6,-4,-1
A sex	1,4,-6
A sexy	3,1,-4
A shades	18,-11,-9
A shake	13,-11,-2
A shaking	4,-2,-2
A shaky	0,0,-4
A share	-2,4,-4
A sharks	-7,2,3
A sharp	14,-5,-4
A shed	5,-1,-3
A sheep	0,-2,2
A shelf	10,-12,2
A shell	1,2,-3
A shift	-2,8,-6
A ship	-14,14,-1
A ships	1,3,-5
A shirt	-3,15,-15
A shirts	-2,1,0
A shoe	2,4,-8
A shoes	-3,7,-5
A sholay	-1,4,-4
A shooting	1,2,-3
A shop	-1,-2,4
A short	3,1,-4
A shorter	1,1,-2
A shot	-5,5,-1
A shouting	2,-2,-1
A shouts	-6,2,9
A show	12,-6,-6
A showed	4,-4,0
A shower	3,-1,-2
A showing	1,-16,14
A shown	2,-3,1
A shows	-1,-7,8
A shrug	14,-12,-2
A shut	6,-2,-4
A shy	-9,12,-3
A si	4,-5,0
A sick	1,-4,3
A side	2,-1,0
A sideways	11,-8,-3
A sign	2,0,-3
A silence	-2,5,-3
A silent	6,-4,-2
A silent quiet	9,-5,-4
A silk	4,0,-3
A silly stupid	10,-8,-2
A sim	5,0,-9
A similar	1,3,-4
A simple	4,-2,-2
A sin	9,-6,-3
A since	3,-2,0
A sing	8,-4,-4
A singer song	10,-8,-3
A singer song band	6,-4,-4
A singing	-3,2,1
A single	1,1,-3
A sings	13,-10,-3
A sinister	-4,6,-2
A sink	5,-2,-3
A sir	9,-7,-2
A sister	7,-6,-1
A sisters	-1,4,-3
A sit	10,-8,-3
A sits	21,-18,-3
A sitting	10,-9,0
A six	3,-3,1
A sixties	-8,10,-2
A sixty	8,-7,-1
A size	5,-4,-2
A skates	14,-10,-3
A ski	8,-19,7
A skin	9,-13,2
A skip	-3,1,2
A skipped	-9,-13,21
A slapstick	4,4,-8
A sleep	3,-9,5
A sleepover	-1,4,-4
A sleepy	3,-1,-2
A sleeve	3,-2,-2
A slept	10,-7,-3
A slow	2,0,-2
A slowly	-8,11,-6
A small	4,-1,-3
A smart	-3,-1,4
A smell	13,-11,-2
A smile	8,-7,-1
A smiled	10,-8,-2
A smith	1,4,-4
A smoke	-3,7,-4
A smoking	2,-1,-2
A smth	0,4,-7
A smug	8,-20,8
A snored	14,-12,-3
A snow	2,1,-3
A snowed	-2,0,1
A snowy	-15,19,-10
A so	4,-4,0
A sobbing	9,-6,-3
A sober	5,-2,-5
A society	-10,-8,18
A socks	15,-14,-2
A sofa	3,1,-4
A soft	-2,4,-2
A soir	-5,0,6
A soldiers	-9,10,-1
A solo	7,-4,-2
A some	-2,3,-1
A somebody	5,-4,-2
A someone	3,-3,0
A somewhere	-1,9,-8
A son	1,-3,2
A son children	4,1,-6
A song	9,-7,-2
A songs	0,3,-3
A sooner	11,-4,-7
A sorry	-3,-6,8
A sort	-9,7,3
A soul	9,-4,-4
A sound	7,-3,-4
A sounds	-5,6,-2
A soundtrack	-10,15,-7
A soup	8,-9,1
A south	-8,12,-4
A spaceship	4,11,-15
A spaghetti	5,-3,-2
A spain	-2,-3,4
A spanish	1,1,-2
A spare	-8,-7,14
A speak	-5,8,-3
A speaking	-3,6,-4
A speaks	6,2,-9
A speech	5,-4,-1
A speeches	2,0,-2
A speed	2,3,-6
A spencer	10,-5,-6
A spider	3,-10,7
A spielberg	-5,7,-2
A spies	-8,6,0
A spirit	1,-15,13
A split	4,0,-4
A spoke	10,-7,-3
A spoken	-7,5,2
A spooky	-6,7,-2
A sport	2,3,-4
A spot	8,0,-7
A spring	7,-6,-1
A springs	8,-6,-3
A spy	4,0,-6
A square	4,-2,-1
A stage	-4,-12,13
A stairs	-1,6,-6
A stand	-1,2,-1
A standing	-5,-13,16
A star	8,-5,-4
A stars	2,2,-4
A start	4,-2,-2
A started	5,-1,-4
A starting	4,-2,-5
A starts	14,-10,-4
A statham	-10,13,-5
A station	2,0,-2
A stay	-7,-5,11
A stayed	10,-8,-2
A staying	9,-6,-2
A stays	-16,0,16
A steam	-5,9,-5
A stick	12,-8,-4
A still	3,-2,-1
A stitches	2,0,-1
A stomach	6,-2,-5
A stone	15,-7,-9
A stood	7,-6,-2
A stop	3,-1,-2
A stopped	3,0,-3
A stops	2,0,-3
A stories	-10,5,4
A storm	-8,14,-6
A story	-2,1,0
A stove	10,-8,-2
A straight	8,-7,-1
A strange	5,0,-5
A stranger	-3,5,-2
A strangers	-3,7,-3
A streets	4,4,-10
A strike	1,3,-6
A stroke	6,-1,-5
A strong	7,2,-9
A stubborn	1,3,-3
A stuck	0,2,-3
A student	1,3,-4
A students	-4,13,-12
A stuff	-6,5,0
A stunts	4,-3,-1
A stupid	-8,8,0
A style	11,0,-12
A stylish	-7,-1,7
A substance	7,-4,-3
A subtitled	-5,10,-6
A such	-5,6,-1
A sugar	-3,-8,10
A sugary	-6,8,-3
A suit	-10,13,-3
A suits	-1,6,-5
A summer	1,1,-2
A sun	6,-1,-4
A sunday	8,-6,-2
A sung	-11,0,12
A sunny	-2,1,-1
A sunshine	4,-2,-2
A superhero	9,-3,-7
A superheroes	22,-6,-17
A supper	-2,-5,7
A sure	6,1,-9
A surprise	7,-3,-4
A survival	-11,-2,11
A suspense	3,-3,1
A swap	-6,10,-6
A swear	11,-10,-2
A swearing	5,-2,-3
A swearing words	1,4,-4
A swears	8,-1,-8
A sweat	2,1,-3
A sweating	-5,2,3
A sweaty	5,-2,-3
A swedish	-2,1,0
A sweet	3,-1,-2
A swimming	7,-2,-4
A sword	-6,4,4
A ta	-2,-16,15
A table	0,-3,2
A tablet	2,-2,-1
A take	-3,1,2
A taken	-1,2,-1
A takes	-8,7,1
A taking	3,-3,-1
A tale	-7,9,-1
A tales	-4,9,-6
A talk	-3,1,1
A talk conversation	7,-4,-3
A talked	0,3,-3
A talking	-2,7,-4
A talks	-1,-3,4
A talky	2,0,-4
A tall	-3,5,-3
A tango	-1,3,-3
A tank	13,-11,-2
A tanks	-1,-3,4
A tanto	9,-5,-5
A tap	-5,-9,10
A tape	2,1,-3
A tapes	11,-10,-2
A tar	4,-2,-2
A tarantino	0,-17,10
A taste	5,-2,-3
A tattoo	10,3,-14
A tax	3,0,-3
A taxi	-2,3,-1
A tea	2,0,-3
A teacher	3,0,-4
A teachers	8,0,-12
A team	7,-4,-4
A tears	-2,0,1
A technicolor	-8,9,-1
A teen	4,0,-4
A teenage	-2,7,-5
A teenager	6,-4,-3
A teenagers	1,-6,4
A teeth	3,-3,0
A television	3,-4,1
A tell	4,-6,2
A tells	6,-5,-2
A telly	5,-9,3
A tender	-1,4,-3
A tenet	2,-1,-4
A tense	-1,4,-3
A term	-1,-8,10
A terrible	13,-11,-2
A terrifier	24,-3,-21
A test	7,-3,-4
A than	3,0,-4
A thank	8,-10,1
A thanks	1,-8,6
A thats	-2,3,-1
A the	4,-2,-2
A theater musical	8,2,-10
A their	0,3,-3
A theirs	-1,8,-9
A them	1,-3,2
A then	3,-1,-3
A there	5,-3,-2
A thereabouts	-8,12,-6
A theres	-3,4,-2
A these	-1,-7,8
A they	2,-1,-1
A theyd	-2,-10,11
A theyre	9,2,-10
A theyve	-7,9,-4
A thieves	-3,6,-4
A thin	-1,7,-8
A thing	-3,1,2
A things	-3,0,2
A think	4,-6,2
A thinks	3,-2,-1
A third	4,0,-3
A thirteen	5,-7,2
A thirties	-2,6,-5
A thirty	0,2,-2
A this	2,-4,3
A tho	8,-4,-4
A those	6,-6,1
A though	1,1,-3
A thought	6,-4,-1
A thought provoking	9,-8,-1
A thread	5,0,-5
A three	5,-5,-1
A three hours	4,-2,-2
A threw	-13,-14,22
A thriller	1,6,-6
A through	4,-5,1
A throw	4,-9,4
A thrown	5,-12,12
A thunder	20,-18,-2
A thursday	9,-7,-2
A thyme	19,-16,-5
A ticket	-6,8,-2
A til	5,-9,4
A tiles	4,-3,-1
A till	4,-1,-3
A time weather	8,-5,-4
A times	3,-3,0
A tin	4,-3,-1
A tired	3,3,-7
A tissues	2,2,-5
A titane	12,-8,-4
A to	3,-3,0
A toast	5,-7,2
A today	4,-5,1
A together	0,3,-3
A tokyo	-7,10,-2
A told	2,-1,-2
A tom	12,-4,-9
A tomorrow	4,-6,2
A tonight	3,-6,2
A tonight night	5,-2,-3
A took	7,-5,-2
A tooth	0,8,-8
A top	14,-9,-5
A tops	-18,11,8
A toro	4,14,-20
A torture	15,-8,-9
A totoro	2,-2,-1
A touch	3,-2,-1
A touching	-4,6,-2
A tough	5,-9,4
A tour	12,-3,-9
A towards	10,-8,-1
A town	-5,7,-2
A tragic	-5,6,-4
A trailer	11,-6,-5
A train	6,-4,-2
A trains	3,-3,0
A tram	8,-4,-4
A treat	13,-11,-3
A tree	-3,6,-4
A trees	-1,5,-2
A trench	4,0,-4
A trial courtroom	2,-19,17
A triangle	-7,9,-3
A trick	-5,8,-3
A tried	5,-3,-2
A trier	-5,3,2
A trip	3,-1,-2
A trousers	15,-8,-5
A truck	-6,8,-1
A true	0,3,-2
A truth	-4,7,-3
A try	7,-5,-2
A tuesday	9,-3,-5
A tune	2,1,-3
A turkey	1,2,-4
A turn	11,-10,-2
A turned	4,0,-3
A turns	-10,2,8
A tv	7,-3,-4
A twelve	9,-10,1
A twenty	8,-6,-2
A twice	7,-6,-1
A twins	5,-4,-2
A twist	-14,13,0
A twisty	-2,-5,6
A two	2,-1,0
A type	-1,9,-8
A typing	8,-11,3
A u	10,-3,-10
A uncle	0,6,-6
A uncle aunt	-6,-3,9
A uncut	-4,8,-5
A under	0,4,-4
A understand	10,-7,-3
A understood	13,-9,-4
A underwater water	10,-7,-3
A uni	3,-2,0
A until	5,-6,1
A up	1,1,-2
A uplifting	-2,5,-4
A ups	-9,8,1
A upstairs	-2,-6,7
A us	3,-3,1
A used	3,-16,12
A vale	4,-2,-2
A valentine	15,-13,-2
A vampire	8,-6,-4
A vampires	-1,-5,3
A van	-6,3,3
A varda	-6,13,-8
A veces	4,0,-4
A vegan	9,-7,-2
A venice	8,-6,-5
A verdict	2,0,-3
A verse	8,-1,-7
A version	-1,-2,2
A vet	3,-1,-1
A vez	12,-11,-1
A vezes	5,-2,-3
A vhs	6,-5,-2
A vi	5,-2,-3
A vibes	-16,20,-5
A vicar	7,-6,-1
A vicars	-3,-4,7
A video	11,-15,5
A videos	5,-4,-1
A vienna	-5,7,-2
A village	-6,8,-1
A villain	-5,9,-6
A villeneuve	1,2,-3
A vingt	6,-4,-2
A violence	8,-3,-7
A violent	-1,4,-2
A visiting	13,-7,-6
A voice	-3,8,-5
A voices	-4,14,-11
A volume	5,-6,2
A vomit	0,1,-5
A von	6,-2,-4
A vote	2,2,-5
A voted	16,-7,-9
A vs	13,-10,-4
A w	5,2,-8
A wahlberg	11,-22,9
A wai	-7,12,-6
A wait	-3,0,3
A waiting	-2,5,-3
A wales	4,1,-6
A walk	-1,-1,2
A walked	-4,-7,11
A walking	-5,10,-5
A walks	-13,10,-1
A wall	2,-1,-1
A wallpaper	5,-6,0
A walls	-3,-8,15
A wanna	-2,5,-4
A want	3,-4,1
A wanted	9,-6,-3
A wanting	16,-13,-4
A wants	5,-1,-4
A war	1,0,-2
A ward	18,-7,-13
A wardrobe	11,-7,-4
A warm	-1,4,-4
A wartime	-21,19,-3
A was	4,-3,-1
A washing	3,-1,-2
A wasnt	7,-5,-1
A watch	6,-5,-1
A watched	6,-6,-1
A watches	-10,-4,13
A watching	1,-4,2
A water	7,-6,-1
A wave	-2,5,-4
A way	4,-2,-2
A wayne	1,-10,8
A we	2,-1,0
A weather	-2,3,-1
A wed	1,-5,4
A wedding	1,1,-2
A wedding marriage	1,1,-2
A weddings	-5,6,-1
A wednesday	7,-5,-2
A weekend	6,-4,-1
A weekly	7,-6,-2
A weeks	9,-4,-6
A weird	3,4,-10
A weird strange	15,-10,-5
A welcome	-3,9,-6
A well	0,3,-3
A welsh	13,-12,-2
A went	7,-5,-3
A wept	11,-7,-4
A werent	8,-5,-2
A west	6,-1,-7
A western	1,3,-4
A wet	1,1,-2
A weve	-2,0,3
A whale	2,0,-3
A whatever	-2,4,-3
A whats	-3,8,-6
A when	1,1,-2
A where	0,4,-4
A whereas	12,-10,-2
A whether	7,-5,-1
A which	3,-2,-1
A whichever	6,-3,-6
A while	-1,-3,5
A whisky	11,-7,-4
A whistling	9,0,-9
A white	-1,-1,2
A who	-2,4,-3
A whod	5,1,-7
A whoever	0,-8,6
A whole	0,-3,3
A whos	-8,7,0
A whose	6,-6,0
A why	-1,5,-4
A wicked	-1,4,-3
A widow	3,0,-4
A wife	2,-7,5
A wifes	3,-6,3
A wifi	4,-2,-2
A wigs	1,2,-3
A wild	-7,6,1
A wilder	9,-4,-6
A will	-2,-1,3
A williams	-7,9,-1
A win	-6,9,-3
A wind	-3,3,-1
A window	5,-5,1
A windows	16,-16,-1
A wine	-1,3,-3
A wine drinks	14,-8,-6
A winning	-10,17,-9
A wins	-21,23,-2
A winter	-7,4,4
A wish	11,-9,-3
A wit	-8,11,-3
A witches	-2,-4,7
A with	2,0,-2
A within	-9,-7,14
A without	-2,5,-3
A witty	2,-1,-2
A wives	3,-3,-1
A woke	3,-2,-1
A wolf	3,-2,-1
A woman	-1,3,-2
A woman wife	-1,3,-3
A women	0,2,-2
A won	15,-14,-1
A wonder	-2,3,-2
A wonderful	-2,-9,9
A wont	-1,-1,2
A woods	-6,11,-7
A woody	-8,18,-20
A word	0,1,-2
A words	0,7,-7
A wore	-2,-4,6
A work	-1,-1,3
A working	3,1,-3
A works	4,0,-4
A world	4,1,-6
A worn	9,-7,-1
A worse	4,-1,-3
A worst	7,-5,-2
A worth	15,-11,-4
A would	-4,2,2
A would like	7,-4,-3
A wouldnt	-1,6,-6
A wow	19,-14,-5
A wrecked	10,-8,-3
A writing	-18,9,4
A wrong	-1,5,-5
A wrote	5,0,-6
A x	9,-7,-2
A y	-6,-9,13
A ya	6,-2,-4
A year	2,0,-2
A year years	-3,5,-3
A years	2,0,-3
A yelling	4,-3,-1
A yellow	-3,6,-5
A yes	-2,4,-3
A yesterday	10,-7,-2
A yet	3,-1,-2
A york	-5,5,-1
A you	2,-1,-1
A young	0,3,-3
A younger	7,1,-9
A your	4,-3,0
A youre	6,-1,-4
A youth	-5,5,2
A youve	-7,0,4
A zero	9,-7,-3
A zombies	0,7,-8
A zone	-6,9,-4
A zulu	9,-8,-1
AA , 0	1,1,-3
AA , 00	3,1,-3
AA , 000	-3,5,-2
AA , 0000	-4,6,-2
AA , 0000s	1,1,-2
AA , 00s	4,0,-6
AA , FILM	2,0,-1
AA , a	-4,6,-2
AA , about	10,-10,-1
AA , absurd	-8,10,-2
AA , adventure	-3,6,-4
AA , after	2,-4,2
AA , alors	6,-5,-2
AA , also	1,2,-4
AA , although	4,6,-9
AA , always	-7,-4,10
AA , american	-2,5,-3
AA , an	-1,6,-4
AA , animated	6,0,-7
AA , any	-3,9,-5
AA , anything	1,-3,1
AA , as	-7,5,2
AA , at	6,-5,-1
AA , bad	-14,16,-3
AA , beautiful	-7,12,-5
AA , because	2,2,-5
AA , before	-5,8,-4
AA , berlin	-23,25,-3
AA , best	-5,5,0
AA , betrayal	-6,9,-4
AA , big	2,2,-3
AA , black	-6,7,-1
AA , both	8,-6,-1
AA , bring	-7,14,-10
AA , british	-5,7,-3
AA , brothers	9,-7,-2
AA , but	-1,3,-2
AA , by	-6,5,1
AA , came	5,-4,-2
AA , can	-6,12,-10
AA , cant	5,-5,-1
AA , cats	5,-3,-4
AA , cheeky	-5,8,-3
AA , class	17,-19,3
AA , clever	-2,6,-4
AA , cold	6,-3,-3
AA , colour	-8,9,0
AA , comedy	-5,6,-1
AA , comic	-2,5,-3
AA , cool	-4,8,-4
AA , could	2,0,-2
AA , dad	-10,3,7
AA , daft	-7,8,-5
AA , dance	8,-7,-3
AA , dancing	-5,9,-3
AA , dark	-5,6,-2
AA , deadpan	-3,6,-4
AA , desert	3,0,-3
AA , did	-3,1,2
AA , do	-11,15,-5
AA , does	-8,11,-3
AA , dog	-5,10,-6
AA , done	11,-7,-4
AA , dont	6,-4,-2
AA , drunk	-5,10,-5
AA , dry	-1,5,-4
AA , dubbed	9,-7,-6
AA , during	3,-2,-1
AA , eight	-7,9,-5
AA , eighties	-7,8,-2
AA , english	-15,14,-1
AA , enough	3,-28,19
AA , even	-7,6,1
AA , every	3,-16,11
AA , everybody	-7,-7,12
AA , everyone	7,-3,-2
AA , everything	-3,-3,4
AA , except	-1,9,-7
AA , family	2,6,-7
AA , fast	-1,4,-2
AA , feet	6,-5,-1
AA , fewer	-4,8,-5
AA , fifties	-6,8,-2
AA , find	-5,10,-3
AA , fine	-7,9,-3
AA , first	2,-1,-1
AA , five	0,2,-2
AA , fog	-2,4,-2
AA , folk	-8,9,-1
AA , football	-2,5,-2
AA , for	-4,4,0
AA , forties	-5,7,-2
AA , forty	13,-6,-11
AA , four	7,-3,-4
AA , french	-2,6,-4
AA , friends	-8,10,-2
AA , friendship	-2,5,-3
AA , from	-7,2,5
AA , funny	-10,11,-2
AA , gave	6,-4,-1
AA , gentle	3,3,-8
AA , german	-5,8,-3
AA , gern	-10,17,-10
AA , ghosts	7,-4,-3
AA , give	-7,3,4
AA , go	-4,6,-2
AA , god	1,1,-2
AA , good	2,-1,-1
AA , gossip	2,-1,-2
AA , got	-2,4,-2
AA , great	9,-4,-5
AA , grey	-5,8,-3
AA , had	2,0,-2
AA , half	5,-6,0
AA , hand	7,1,-9
AA , happy	-2,9,-12
AA , has	6,-6,0
AA , have	3,-3,0
AA , he	1,-3,2
AA , hed	-1,-2,4
AA , her	2,1,-3
AA , hes	-3,2,1
AA , his	3,-14,13
AA , hold	4,5,-7
AA , humour	-4,6,-1
AA , id	4,1,-5
AA , ideally	-7,6,1
AA , if	-2,4,-2
AA , ill	-10,11,0
AA , im	-1,2,-1
AA , in	1,2,-3
AA , irish	2,1,-4
AA , is	4,0,-4
AA , it	5,-3,-2
AA , italian	-3,8,-4
AA , its	-4,1,3
AA , ive	-6,2,4
AA , ja	-9,8,0
AA , japanese	-15,16,-2
AA , jazz	13,-12,-2
AA , just	-2,3,-1
AA , keep	-12,0,11
AA , kids	4,0,-7
AA , kind	10,-2,-8
AA , less	-1,2,-2
AA , let	-5,12,-8
AA , lets	5,-5,-1
AA , letters	-8,6,1
AA , light	8,-6,-2
AA , like	-4,7,-3
AA , little	-6,10,-4
AA , london	-6,9,-4
AA , lonely	1,0,-2
AA , long	-8,3,5
AA , longing	-1,2,-4
AA , loud	0,2,-1
AA , love	-3,-1,2
AA , loved	-10,4,3
AA , made	3,1,-7
AA , maverick	6,-5,-3
AA , maybe	-3,3,0
AA , me	6,-7,2
AA , melancholy	-4,6,-1
AA , men	-4,6,-3
AA , mine	4,-4,0
AA , minus	7,-6,0
AA , monsters	-6,8,-4
AA , more	2,0,-2
AA , mother	11,-10,0
AA , mothers	-10,11,-2
AA , mountains	4,-2,-2
AA , mud	4,-2,-3
AA , muddy	5,-3,-2
AA , mums	6,-7,1
AA , murder	-7,6,1
AA , music	-6,8,-2
AA , my	-6,3,3
AA , mystery	7,-6,-2
AA , need	6,-4,-1
AA , neighbours	-8,9,-2
AA , neither	12,-11,-2
AA , new	-8,9,0
AA , nice	17,-15,-3
AA , nine	8,-5,-3
AA , nineties	-5,8,-3
AA , ninety	4,-3,-2
AA , no	-3,3,0
AA , nobody	-1,2,-2
AA , none	1,-8,7
AA , nor	3,-9,4
AA , northern	-2,-8,12
AA , not	-2,3,-1
AA , nothing	-4,3,1
AA , now	9,-5,-4
AA , odd	4,-2,-3
AA , of	-3,6,-3
AA , off	9,-7,-4
AA , oh	-12,14,-2
AA , ok	5,-5,1
AA , old	-3,5,-3
AA , on	7,-3,-5
AA , once	6,-3,-4
AA , one	1,2,-3
AA , only	2,-2,0
AA , or	-2,3,-1
AA , otherwise	-1,-16,14
AA , our	5,-1,-3
AA , out	-1,-23,20
AA , over	-4,6,-3
AA , paris	-7,3,2
AA , past	4,-2,-1
AA , people	6,-3,-3
AA , perfect	12,-10,-2
AA , pg	-1,3,-3
AA , phone	-13,15,-3
AA , preferably	2,3,-4
AA , pretty	2,0,-3
AA , quiet	-3,4,-1
AA , rather	-7,5,2
AA , real	-14,3,10
AA , really	-4,-3,6
AA , red	4,-3,-3
AA , revenge	-8,11,-3
AA , rich	1,3,-6
AA , road	-5,14,-9
AA , romance	-7,1,7
AA , romantic	-4,6,-3
AA , sad	-4,7,-4
AA , said	-7,-7,13
AA , same	-3,7,-4
AA , saw	6,-5,0
AA , say	-9,8,-2
AA , says	7,-7,0
AA , sea	10,-8,-5
AA , seaside	-7,8,-2
AA , second	-5,6,-1
AA , secrets	-10,12,-2
AA , seen	-3,17,-16
AA , set	-7,10,-4
AA , seven	-6,-11,12
AA , seventies	-8,9,-1
AA , she	4,-6,2
AA , shed	7,-7,-1
AA , sheep	-8,12,-4
AA , shes	-2,-3,5
AA , short	-7,12,-4
AA , silent	-4,7,-4
AA , silly	-5,8,-5
AA , since	-4,5,-2
AA , six	7,-4,-3
AA , sixties	-13,15,-2
AA , slow	2,-3,2
AA , small	5,-3,-3
AA , snow	-5,7,-2
AA , so	4,-3,-1
AA , some	4,-10,7
AA , somebody	5,-3,-2
AA , songs	-4,6,-2
AA , spies	7,-6,-3
AA , still	4,-10,5
AA , strangers	-11,12,-2
AA , subtitles	-25,27,-4
AA , summer	-10,11,-1
AA , sun	-6,8,-2
AA , sweat	-1,3,-4
AA , sweaty	-5,8,-3
AA , sweet	-8,10,-2
AA , talking	-17,16,1
AA , tea	-7,10,-3
AA , tender	-4,7,-2
AA , tense	-9,11,-3
AA , thank	-1,-5,6
AA , thanks	-3,-1,4
AA , that	1,-3,2
AA , thats	-3,5,-3
AA , the	1,0,-2
AA , then	-1,2,-1
AA , there	1,-5,4
AA , theres	0,-7,6
AA , they	2,-7,5
AA , theyre	-5,-2,1
AA , thirties	-11,15,-4
AA , thirty	-4,8,-4
AA , this	5,-7,2
AA , though	-1,4,-3
AA , three	8,-5,-3
AA , to	-1,3,-2
AA , today	24,-17,-8
AA , tonight	-4,9,-6
AA , too	6,-7,1
AA , trains	6,-2,-4
AA , true	-7,8,-2
AA , twelve	13,-12,-3
AA , twice	9,-8,-1
AA , two	1,-2,1
AA , under	-4,6,-3
AA , very	6,-3,-3
AA , vi	12,-14,1
AA , village	-9,11,-2
AA , want	6,-7,0
AA , war	1,-9,11
AA , was	2,0,-2
AA , watch	8,-7,-1
AA , we	-2,1,1
AA , weddings	-5,7,-2
AA , well	3,0,-4
AA , were	-8,5,2
AA , wet	2,1,-4
AA , weve	-5,0,5
AA , what	1,3,-3
AA , whatever	1,3,-4
AA , whats	-4,10,-8
AA , when	10,-6,-5
AA , where	-2,4,-2
AA , whereas	11,-9,-3
AA , which	5,-5,0
AA , whichever	9,-5,-7
AA , while	-1,4,-4
AA , white	0,3,-3
AA , who	3,-2,-1
AA , whos	-4,7,-6
AA , why	2,5,-8
AA , wind	0,3,-4
AA , wine	-1,4,-3
AA , winter	-4,-5,12
AA , with	-3,5,-2
AA , without	-4,4,-1
AA , women	-1,3,-2
AA , would	10,-14,5
AA , yes	-1,3,-2
AA , yet	10,-5,-4
AA , you	-4,2,2
AA , young	4,0,-4
AA , zero	-6,7,-10
AA 0 ,	7,-3,-4
AA 0 .	7,-4,-3
AA 0 and	6,-4,-1
AA 0 to	-1,3,-2
AA 00 .	2,-4,2
AA 00 and	-7,12,-3
AA 00 mins	9,-7,-2
AA 00 minutes	-1,-2,2
AA 000 minutes	-3,7,-5
AA 0000 ,	4,1,-5
AA 0000 and	9,-8,-1
AA 0000s ,	5,-2,-4
AA 0000s .	-3,3,0
AA 00s .	2,3,-6
AA FILM ,	2,0,-2
AA FILM .	3,-1,-2
AA FILM a	2,-2,-1
AA FILM again	8,-3,-6
AA FILM as	11,-7,-5
AA FILM at	3,4,-7
AA FILM but	-6,8,-3
AA FILM by	3,-3,-1
AA FILM did	2,-1,-2
AA FILM for	5,-2,-3
AA FILM got	2,-2,-1
AA FILM had	4,-2,-2
AA FILM has	-4,8,-5
AA FILM have	1,-5,3
AA FILM i	2,-1,-3
AA FILM in	6,-5,-1
AA FILM made	3,-1,-2
AA FILM me	14,0,-14
AA FILM my	1,-5,5
AA FILM not	6,-5,-1
AA FILM on	1,1,-2
AA FILM or	0,-5,3
AA FILM the	5,-3,-2
AA FILM though	-22,15,9
AA FILM to	-1,2,-1
AA FILM with	8,-7,-1
AA a bad	-1,2,-2
AA a big	-6,8,-2
AA a bit	3,-1,-3
AA a box	6,-3,-3
AA a bus	-4,2,0
AA a car	-7,8,-2
AA a cat	1,1,-5
AA a cold	17,-8,-10
AA a day	1,3,-4
AA a documentary	0,2,-2
AA a dog	-16,-9,24
AA a fall	4,-3,-1
AA a film	6,-5,-2
AA a good	15,-14,-1
AA a half	-2,5,-3
AA a hat	3,0,-4
AA a headache	6,-5,-1
AA a heart	-7,-7,9
AA a hundred	10,-6,-5
AA a joke	8,2,-10
AA a living	5,-2,-4
AA a long	7,-4,-3
AA a lot	7,-3,-5
AA a man	-2,-6,9
AA a migraine	5,-3,-2
AA a movie	19,-17,-2
AA a new	5,-4,0
AA a phone	13,-10,-4
AA a second	-3,-2,5
AA a small	2,1,-3
AA a train	-13,8,5
AA a wedding	-4,6,-2
AA a week	-3,6,-2
AA a whole	-3,5,-2
AA a woman	-8,11,-3
AA a word	3,-2,-1
AA a year	5,-3,-2
AA about ,	5,0,-7
AA about .	-3,-2,4
AA about FILM	6,-4,-2
AA about a	15,-12,-3
AA about it	0,4,-5
AA about the	2,-2,1
AA adventure ,	-4,5,-1
AA african ,	3,0,-4
AA after ,	3,-1,-2
AA after .	4,-2,-2
AA after 0000	-15,17,-4
AA after FILM	-2,0,1
AA after the	1,-7,5
AA again ,	-4,2,2
AA again .	-2,0,2
AA ago .	-2,4,-2
AA all ,	5,2,-7
AA all .	-4,3,2
AA all at	-6,7,-1
AA all day	7,-1,-6
AA all in	10,-8,-3
AA all my	2,-8,6
AA all night	-1,3,-4
AA all of	0,-3,3
AA all the	-7,-1,7
AA all three	10,-11,1
AA all week	-5,-2,7
AA alone ,	2,1,-2
AA alone .	6,-1,-6
AA already .	9,-6,-4
AA also ,	5,-2,-4
AA also .	-4,-3,4
AA always ,	3,1,-10
AA american ,	0,2,-2
AA an hour	-2,4,-2
AA an old	-10,11,-2
AA and ,	-7,6,0
AA and FILM	7,-6,-1
AA and a	2,2,-4
AA and after	2,0,-1
AA and all	10,-11,2
AA and at	5,-3,-2
AA and by	12,-9,-3
AA and came	3,-3,-1
AA and cant	7,-6,-1
AA and clever	11,-14,-1
AA and daughters	-8,9,-1
AA and death	3,-2,0
AA and every	2,-1,-1
AA and for	0,3,-3
AA and funny	0,3,-4
AA and got	-4,5,-1
AA and has	-1,5,-4
AA and have	-2,5,-2
AA and he	2,-1,-1
AA and her	-5,-6,9
AA and hes	-2,-7,8
AA and i	2,-3,1
AA and id	0,-6,7
AA and ill	10,-12,2
AA and im	-3,1,2
AA and in	-5,7,-2
AA and is	9,-6,-3
AA and it	2,0,-2
AA and its	8,-9,0
AA and ive	5,-3,-2
AA and let	-10,12,-3
AA and me	6,-4,-2
AA and my	4,1,-4
AA and never	2,-1,-1
AA and no	-5,6,-1
AA and nobody	-7,9,-2
AA and none	-4,8,-5
AA and not	-5,6,-2
AA and nothing	-5,1,4
AA and now	2,-3,2
AA and old	3,0,-2
AA and on	5,-4,-1
AA and one	0,2,-1
AA and sat	2,-1,-1
AA and shes	3,0,-3
AA and so	5,-7,2
AA and still	-17,9,8
AA and that	0,1,-2
AA and thats	-1,-13,12
AA and the	2,0,-1
AA and then	7,-4,-4
AA and there	1,1,-2
AA and they	6,-3,-3
AA and to	1,4,-5
AA and two	9,-7,-1
AA and under	-20,11,7
AA and want	8,-6,-2
AA and wants	4,-3,0
AA and was	5,-4,-2
AA and we	4,-1,-3
AA and were	3,-6,4
AA and weve	4,-3,-2
AA and white	-1,2,-1
AA and with	-2,4,-2
AA animals ,	3,-2,-2
AA animals .	-14,16,-5
AA animated .	-14,15,-1
AA any more	-2,-7,5
AA anything ,	-3,-6,7
AA anything .	4,-14,9
AA anything with	7,-3,-5
AA anyway .	0,2,-3
AA as FILM	-5,2,1
AA as a	4,-2,-1
AA as good	6,-2,-4
AA as it	7,-4,-4
AA as its	12,-10,-3
AA as long	4,3,-7
AA as the	-9,7,-1
AA as you	-4,7,-3
AA asked for	8,-6,-2
AA asleep in	3,-2,-1
AA asleep on	11,-8,-2
AA at .	-7,9,-4
AA at 00	10,-15,4
AA at 0am	7,-5,-2
AA at FILM	4,-2,-2
AA at a	3,1,-4
AA at all	-8,10,-2
AA at every	-8,9,-2
AA at four	-9,10,-3
AA at home	9,-11,1
AA at home casa	-3,-4,6
AA at it	1,2,-3
AA at least	-3,-5,7
AA at me	9,0,-10
AA at midnight	7,-5,-1
AA at most	-16,19,-3
AA at my	3,-4,1
AA at night	-7,8,-2
AA at once	-8,9,-1
AA at our	1,-16,12
AA at six	10,-9,0
AA at work	5,-2,-3
AA away .	-3,4,-4
AA away from	4,-9,4
AA back ,	7,-6,-2
AA back .	-1,3,-2
AA back in	-12,14,-2
AA back to	8,-7,0
AA badly .	-6,9,-3
AA bath .	15,-13,-2
AA be a	-3,5,-2
AA beach ,	8,-7,-2
AA beautiful .	-9,11,-3
AA because i	-1,-2,2
AA bed .	5,-8,4
AA before .	10,-9,-1
AA before 0000	0,11,-12
AA before he	-11,19,-11
AA before my	1,-1,2
AA before of	-7,14,-8
AA before the	2,0,-2
AA behind the	-2,4,-3
AA best .	-13,16,-4
AA better ,	0,3,-4
AA better .	-3,6,-4
AA better than	13,-11,-2
AA bit .	-1,-21,17
AA bit of	-7,8,-2
AA black and	-4,8,-4
AA body .	6,-4,-2
AA book ,	-9,17,-6
AA both ,	10,-10,0
AA both .	-8,10,-3
AA both of	1,3,-3
AA box .	10,-8,-3
AA boy ,	1,0,-2
AA british ,	-1,4,-2
AA british .	-7,9,-2
AA brothers ,	-5,9,-6
AA bus .	-4,2,2
AA but FILM	2,1,-4
AA but a	2,-6,3
AA but for	-11,13,-2
AA but from	-13,17,-5
AA but funny	-3,6,-4
AA but i	5,-2,-3
AA but im	3,3,-8
AA but in	9,-6,-5
AA but it	3,-1,-2
AA but its	8,-5,-3
AA but less	-8,11,-3
AA but make	0,2,-4
AA but no	-5,9,-4
AA but not	-2,8,-5
AA but still	-13,-5,17
AA but the	-2,5,-3
AA but with	-1,6,-6
AA but without	-2,6,-6
AA by FILM	7,-5,-3
AA by a	-1,5,-4
AA cake .	-3,5,-2
AA came out	4,-2,-2
AA camera .	-17,4,12
AA can .	4,3,-11
AA can be	-9,13,-7
AA can keep	8,-24,12
AA can stay	-13,-7,16
AA cant .	-1,-10,7
AA car ,	4,-3,-2
AA car .	0,4,-4
AA cars ,	4,-3,-2
AA cheese .	3,1,-5
AA children ,	-1,5,-4
AA christmas .	-5,6,-1
AA cinema ,	4,-2,-2
AA cinema .	2,1,-2
AA city ,	-9,11,-2
AA city .	-2,7,-6
AA class ,	4,-3,-2
AA clever ,	-5,6,-2
AA clever .	0,1,-3
AA club ,	12,-7,-4
AA club .	17,-15,-3
AA coats .	-13,14,0
AA cold ,	5,-2,-3
AA cold .	7,-2,-5
AA colour ,	-2,7,-3
AA colour .	-2,3,1
AA colours ,	-4,5,-3
AA comedy ,	-4,6,-2
AA comedy .	-3,6,-4
AA comic ,	-9,10,-2
AA coming .	13,-8,-6
AA country ,	-2,9,-5
AA cried at	0,2,-2
AA crime .	0,-8,0
AA dad .	1,-4,3
AA dance .	1,2,-4
AA dancing ,	1,-4,3
AA dark ,	3,6,-9
AA dark .	-3,5,-3
AA date .	11,-4,-7
AA daughter ,	-8,10,-4
AA day ,	-3,9,-6
AA day .	7,-11,5
AA days ,	-8,5,3
AA days .	0,3,-3
AA dead .	1,0,-2
AA deadpan ,	-2,5,-4
AA desert ,	-6,8,-3
AA did .	3,-2,-2
AA did it	-5,-8,11
AA did not	11,-9,-2
AA did the	-1,5,-4
AA dinner ,	10,-6,-4
AA dinner .	-3,-2,7
AA do ,	11,-14,3
AA do .	4,-1,-4
AA do the	2,1,-3
AA does .	-6,-1,5
AA does the	2,0,-1
AA dog ,	-5,3,2
AA dog .	1,-12,10
AA dogs ,	-1,5,-2
AA done ,	0,-17,8
AA done .	9,-3,-5
AA door .	9,-7,-2
AA down ,	3,0,-3
AA down a	-7,14,-9
AA down to	5,-5,0
AA drama ,	9,-3,-7
AA drama .	-14,19,-6
AA dry ,	8,-5,-4
AA during FILM	5,-2,-4
AA each other	-9,0,9
AA early .	9,-6,-3
AA eight ,	-3,6,-4
AA eight .	10,-7,-4
AA eighties ,	-1,4,-4
AA either .	1,3,-5
AA else .	-4,8,-11
AA end ,	-6,2,3
AA end .	-15,8,4
AA end of	7,-6,-1
AA ending .	2,0,-2
AA english ,	-13,11,-3
AA enough ,	-5,-7,12
AA enough .	5,-3,-2
AA enough for	4,5,-14
AA even ,	-12,13,-1
AA even .	-13,17,-4
AA evening ,	-7,9,-2
AA evening .	3,2,-7
AA every time	-2,-13,13
AA every year	18,-13,-6
AA everyone .	-3,5,-2
AA everything .	0,-5,4
AA everywhere .	6,-4,-2
AA eyes .	0,2,-2
AA face .	4,1,-4
AA family ,	-6,1,6
AA family .	6,3,-12
AA fast .	-2,-9,14
AA father ,	10,-6,-4
AA feelings .	-4,6,-1
AA felt like	12,-11,-1
AA fi ,	-6,2,4
AA fifties ,	-7,8,-1
AA fifties .	3,-1,-3
AA fights .	-8,10,-1
AA film ,	-1,3,-2
AA film .	-1,3,-1
AA film about	-4,-3,6
AA film and	-5,4,1
AA film for	-7,11,-4
AA film in	11,0,-13
AA film that	-5,8,-5
AA film was	13,-10,-4
AA film where	4,2,-7
AA film with	-9,11,-1
AA films ,	1,-5,3
AA films .	-1,2,-3
AA films are	8,-7,-3
AA fine ,	-3,4,0
AA fine .	-1,5,-4
AA first .	11,-8,-2
AA five ,	5,-3,-1
AA five .	7,-5,-1
AA five minutes	-8,8,-1
AA flat ,	-7,-8,13
AA flower moon	7,-4,-3
AA fog ,	2,-1,-1
AA food .	-7,-4,8
AA football .	-1,3,-3
AA for ,	4,-2,-1
AA for .	6,-3,-4
AA for FILM	6,-5,-1
AA for a	-2,2,-1
AA for all	0,5,-5
AA for an	-5,6,-2
AA for days	14,-13,-1
AA for her	-7,4,6
AA for him	2,0,-2
AA for it	1,-4,3
AA for me	-8,3,5
AA for my	-5,10,-6
AA for once	-13,3,10
AA for one	0,-11,11
AA for our	-9,7,0
AA for ten	6,-1,-6
AA for that	-6,-3,9
AA for three	-7,-5,9
AA for us	-5,1,6
AA forever .	6,0,-6
AA forty years	-5,5,-1
AA four ,	-3,4,-2
AA four .	14,-8,-6
AA four hours	-2,5,-4
AA four times	3,-2,0
AA french ,	-2,6,-5
AA french .	3,1,-5
AA friday ,	12,-11,-1
AA friends ,	-6,9,-3
AA friendship ,	-10,11,-1
AA from 0	6,-5,-1
AA from FILM	2,-1,-1
AA from a	7,-3,-4
AA from me	4,-5,0
AA from my	-1,-8,8
AA from the	3,1,-4
AA front of	0,1,-2
AA full of	16,-13,-3
AA fun ,	12,-8,-4
AA fun .	-2,6,-6
AA funny ,	-4,7,-3
AA funny .	-3,9,-7
AA gave me	-3,1,2
AA gentle ,	-17,18,0
AA german ,	-5,8,-2
AA get out	-3,-8,7
AA ghosts ,	3,-1,-3
AA girl ,	1,2,-4
AA girls ,	-7,7,0
AA give me	-4,3,0
AA gives me	2,-13,11
AA go ,	-2,8,-9
AA go .	5,-2,-3
AA go to	7,-1,-5
AA god .	5,-2,-4
AA goes to	0,3,-4
AA gone .	3,-14,10
AA good ,	5,-2,-4
AA good .	4,-1,-3
AA got a	1,-6,4
AA got me	7,-10,2
AA got the	-1,4,-2
AA grown up	-9,12,-4
AA grown ups	3,-1,-2
AA gun ,	0,1,-2
AA had a	4,-5,1
AA had me	6,-2,-4
AA had the	-2,3,-1
AA had to	7,-6,-2
AA haha .	11,-11,-4
AA hair .	4,2,-8
AA half ,	0,4,-4
AA half .	7,-6,-2
AA half of	2,-5,2
AA hand .	4,-1,-2
AA has been	-4,-4,6
AA has the	17,-13,-5
AA hats ,	-6,7,-2
AA have .	-2,10,-9
AA have a	2,-3,1
AA have been	3,-2,-2
AA have crime	4,-2,-1
AA have i	2,-11,9
AA have me	6,-3,-3
AA have the	2,-6,4
AA have to	-14,3,9
AA have watch	13,-11,-1
AA he said	-4,0,4
AA he says	-4,1,3
AA he was	2,-4,1
AA head .	2,0,-2
AA heart ,	5,-1,-5
AA heart .	-6,8,-1
AA help .	-5,9,-4
AA her ,	6,-7,0
AA her .	-4,0,5
AA here ,	14,-10,-4
AA here .	8,-10,3
AA hes a	4,-9,5
AA him ,	3,-1,-3
AA him .	3,-1,-3
AA his ,	8,-4,-6
AA hold the	2,8,-8
AA holiday ,	-9,11,-2
AA home ,	0,2,-2
AA home .	0,-2,2
AA horas ,	5,-2,-4
AA horror ,	3,-3,0
AA horror .	4,2,-7
AA hour .	5,0,-5
AA hour and	-11,8,3
AA hours ,	-1,-4,3
AA hours .	-5,-1,5
AA hours and	4,3,-11
AA hours of	0,-6,4
AA house ,	-4,8,-4
AA house .	-5,5,0
AA humour ,	-5,7,-1
AA humour .	2,1,-3
AA hurt .	-14,11,0
AA i ,	2,-3,1
AA i am	6,-3,-3
AA i beg	-8,4,3
AA i can	-6,12,-8
AA i cant	-7,2,6
AA i could	9,-3,-5
AA i cried	0,3,-4
AA i did	6,-5,-1
AA i didnt	7,-2,-4
AA i dont	-8,0,8
AA i found	2,-1,-1
AA i get	-8,2,5
AA i go	-1,-9,10
AA i got	9,-7,-1
AA i had	1,-3,2
AA i have	-1,0,2
AA i havent	-3,10,-8
AA i is	-16,3,14
AA i just	-7,4,1
AA i know	4,0,-5
AA i laughed	3,-1,-1
AA i like	3,2,-5
AA i liked	3,0,-2
AA i me	0,8,-8
AA i mean	-9,4,0
AA i must	2,1,-3
AA i need	1,-3,2
AA i never	8,-6,-3
AA i not	11,-9,-3
AA i only	1,-7,5
AA i put	4,-2,-2
AA i said	18,8,-24
AA i saw	4,-2,-2
AA i say	3,-3,-2
AA i stayed	4,-2,-3
AA i still	9,-4,-5
AA i the	10,-8,-3
AA i think	3,-1,-3
AA i thought	7,-5,-2
AA i want	-1,-2,3
AA i was	3,-1,-2
AA i watch	9,-3,-7
AA i watched	2,-1,-1
AA i went	6,-4,-2
AA i wont	-8,5,3
AA id have	-2,-4,5
AA id like	4,1,-6
AA idea .	-3,10,-13
AA if i	1,-8,7
AA if it	-14,16,-2
AA if its	-1,6,-7
AA if possible	-2,-1,3
AA if theres	1,2,-5
AA if you	-3,5,-1
AA im a	12,-8,-4
AA im from	-12,6,2
AA im in	5,-11,5
AA im not	7,-8,0
AA im out	5,-13,7
AA in ,	6,-2,-4
AA in .	-4,8,-4
AA in 00	4,-1,-2
AA in 0000	4,-2,-3
AA in FILM	0,1,-2
AA in a	-2,2,1
AA in alex	9,-8,-1
AA in all	1,5,-2
AA in an	1,7,-12
AA in anything	-19,27,-10
AA in black	4,2,-10
AA in charge	-3,7,-4
AA in colour	7,-5,-4
AA in front	0,1,-2
AA in his	-5,6,-2
AA in it	-2,3,-1
AA in law	1,1,-2
AA in laws	11,-15,4
AA in leeds	10,-6,-4
AA in love	2,1,-3
AA in me	5,-3,-2
AA in my	2,0,-1
AA in one	7,-5,-1
AA in our	4,-7,2
AA in paris	-2,0,2
AA in space	-19,2,17
AA in spanish	-7,11,-6
AA in that	6,-3,-3
AA in the	3,-1,-1
AA in this	8,-8,0
AA in two	2,-1,-2
AA included .	10,-5,-5
AA instead .	-1,6,-3
AA into a	0,-4,4
AA into my	9,-4,-6
AA into the	8,-6,-2
AA irish ,	13,-13,0
AA is ,	-1,5,-4
AA is .	-5,0,2
AA is 00	5,-3,-1
AA is FILM	4,-1,-2
AA is a	1,-8,7
AA is about	13,-10,-3
AA is all	-2,4,-2
AA is better	-9,10,-3
AA is born	8,-6,-2
AA is called	5,-5,0
AA is fine	-11,12,-1
AA is for	3,-20,17
AA is from	17,-9,-9
AA is good	-8,11,-5
AA is i	8,-3,-4
AA is in	-11,12,-1
AA is it	8,1,-9
AA is just	21,-16,-6
AA is like	-1,6,-4
AA is my	3,-3,0
AA is not	-17,-12,22
AA is of	10,-5,-5
AA is off	-7,-10,12
AA is on	-5,9,-5
AA is out	-8,-9,12
AA is still	4,-2,-1
AA is that	1,1,-3
AA is the	7,-7,1
AA is there	-7,5,0
AA is welcome	9,1,-14
AA is what	-4,2,0
AA is where	-13,-9,17
AA islands ,	-9,13,-8
AA isnt a	-12,11,-2
AA it ,	-1,5,-5
AA it .	3,-3,0
AA it a	5,-3,-1
AA it again	3,-2,-1
AA it all	4,-4,-1
AA it and	0,-7,7
AA it at	12,-11,-1
AA it back	4,-3,-1
AA it for	0,-4,5
AA it in	-3,4,-1
AA it is	-4,0,4
AA it off	-3,-4,7
AA it on	9,-7,-2
AA it the	9,-4,-4
AA it to	0,4,-3
AA it up	-1,-7,7
AA it was	3,0,-3
AA it with	-1,-2,4
AA italian ,	5,-3,-1
AA italian .	-4,10,-8
AA its the	-7,4,3
AA ive a	-5,3,0
AA ive been	1,2,-3
AA ive got	2,8,-9
AA ive had	3,3,-5
AA ive seen	7,-14,6
AA jokes .	5,-2,-3
AA kids ,	-7,3,3
AA kids .	-9,7,2
AA kind ,	-5,3,1
AA kind .	-10,6,4
AA kind of	-11,13,-4
AA kitchen .	-3,5,-2
AA know ,	-1,7,-8
AA know .	9,-7,-3
AA kong ,	-6,8,-2
AA la land	7,-5,-3
AA language ,	-10,15,-8
AA last night	3,-2,-1
AA laugh ,	5,-4,-1
AA laugh .	1,5,-9
AA law ,	7,-6,-1
AA left .	7,0,-9
AA left me	-8,10,-4
AA lent me	7,-3,-4
AA less .	7,-6,-4
AA let me	3,-1,-2
AA life .	-2,7,-4
AA life and	6,-5,0
AA light ,	3,-1,-3
AA light .	2,-3,2
AA like ,	4,-2,-2
AA like .	6,-2,-3
AA like FILM	-8,9,-1
AA like a	6,-5,-1
AA like being	3,-3,-1
AA like it	8,-7,0
AA like that	4,-2,-2
AA like the	-4,5,-1
AA liked FILM	0,2,-1
AA likes FILM	-3,3,-1
AA line .	10,-5,-4
AA list ,	8,-7,-2
AA lives ,	-4,6,-1
AA lives .	-1,7,-11
AA lol .	2,6,-8
AA london ,	-6,0,4
AA long ,	6,-3,-4
AA long .	2,3,-5
AA long as	1,4,-7
AA look at	13,-8,-6
AA lot .	3,-4,1
AA lot of	-12,7,5
AA loud ,	4,-1,-4
AA loud .	3,-1,-3
AA love ,	-8,9,-2
AA love .	-13,2,9
AA love story	6,-16,9
AA loved FILM	-3,-1,3
AA loved it	4,-3,-1
AA lovely .	-2,4,-3
AA lunch .	-12,15,-5
AA made me	7,-6,-1
AA make it	4,-1,-4
AA make the	7,-6,-1
AA makes me	-1,-5,5
AA man ,	3,0,-2
AA man .	9,-11,2
AA man and	-5,6,-1
AA marriage ,	-2,5,-2
AA maybe ,	-5,8,-3
AA maybe .	-6,11,-5
AA me ,	2,-2,0
AA me FILM	5,-3,-3
AA me a	7,-4,-3
AA me about	2,0,-1
AA me and	2,-2,0
AA me at	7,-1,-6
AA me by	-5,-2,7
AA me for	6,-2,-4
AA me from	12,-9,-4
AA me have	10,-8,-2
AA me i	3,-2,-1
AA me in	2,5,-6
AA me is	1,-6,4
AA me like	2,-6,4
AA me off	4,-1,-3
AA me on	-8,10,-2
AA me out	-1,-8,9
AA me the	3,-4,1
AA me to	-6,-2,8
AA me up	-2,5,-5
AA me watch	3,-2,-1
AA me with	8,-6,-1
AA mean .	-4,7,-6
AA men ,	5,-3,-3
AA men .	-2,4,0
AA midnight .	6,-3,-2
AA mind .	6,-2,-6
AA mine ,	6,-19,14
AA mine .	8,-6,-2
AA minus the	2,4,-6
AA minutes ,	-2,-1,3
AA minutes .	-3,3,-1
AA minutes and	7,0,-8
AA minutes of	15,-13,-2
AA mistake .	6,-4,-1
AA monday .	6,-3,-2
AA month ,	6,-5,-1
AA month .	0,0,-2
AA more ,	-5,7,-3
AA more .	1,5,-6
AA more of	-7,14,-10
AA more than	4,-3,-2
AA mother ,	4,-6,1
AA mother .	6,-6,-1
AA mother in	3,-10,4
AA mothers ,	-15,10,5
AA motion ,	-7,5,2
AA movie ,	0,-3,4
AA movie .	2,3,-6
AA much .	-2,-2,3
AA murder .	2,-3,1
AA music ,	-5,3,2
AA my ,	12,-5,-6
AA my brain	-14,7,7
AA my brother	1,-2,2
AA my car	10,-9,-1
AA my cousin	9,-1,-8
AA my dad	1,8,-9
AA my daughter	2,-7,5
AA my ex	8,-9,0
AA my eyes	-3,-4,7
AA my face	3,-1,-1
AA my father	3,-5,1
AA my feet	-6,7,-3
AA my grandmother	3,-4,2
AA my head	-2,-2,3
AA my heart	10,-6,-5
AA my husband	1,-4,3
AA my kids	1,4,-6
AA my life	1,-2,0
AA my list	-5,4,2
AA my mother	9,-8,0
AA my mum	3,-7,1
AA my mums	-3,19,-20
AA my parents	11,-10,-1
AA my sister	3,0,-3
AA my son	-8,-2,9
AA my sons	4,-9,2
AA my whole	7,-1,-6
AA my wife	2,-6,4
AA my wifes	5,-4,-1
AA need a	5,0,-5
AA never .	9,-23,14
AA never again	-3,-12,15
AA never seen	5,-3,-2
AA new one	10,-8,-1
AA new york	-4,7,-4
AA next .	-1,4,-5
AA next door	5,-4,-1
AA next to	2,-1,-1
AA nice .	-2,5,-5
AA night ,	-3,6,-3
AA night .	8,-3,-7
AA night of	9,-6,-3
AA nine ,	12,-11,-1
AA nine .	11,-3,-9
AA nine and	1,-8,5
AA nineties ,	-4,7,-3
AA ninety minutes	-4,7,-4
AA no ,	-4,-12,15
AA no .	8,-17,9
AA no more	-5,4,0
AA no one	4,-1,-3
AA no thanks	9,-17,0
AA nobody gets	-9,13,-5
AA none .	-4,-22,16
AA none of	-1,4,-4
AA not ,	-7,-3,9
AA not .	1,-6,5
AA not FILM	-5,6,-1
AA not a	4,-1,-3
AA not american	-6,6,-2
AA not as	-4,14,-10
AA not for	0,4,-4
AA not from	-4,7,-4
AA not have	13,-5,-8
AA not in	-3,5,-3
AA not is	1,-2,0
AA not me	13,-8,-5
AA not of	7,-9,3
AA not one	4,-9,4
AA not so	-3,5,-2
AA not that	-2,-7,7
AA not the	1,5,-6
AA not to	7,-5,-2
AA not too	-9,8,2
AA not with	-1,-4,6
AA nothing ,	2,-4,1
AA nothing .	1,-6,3
AA nothing of	3,-9,4
AA nothing with	-6,6,0
AA now ,	-1,2,-2
AA now .	2,-3,1
AA obviously .	-12,13,0
AA of .	12,-9,-1
AA of 00	10,-7,-2
AA of FILM	-4,7,-3
AA of a	3,-1,-2
AA of all	0,-7,6
AA of him	4,-1,-3
AA of his	-1,4,-4
AA of interest	7,-3,-5
AA of it	2,-2,-1
AA of its	9,-8,-1
AA of life	8,-6,-2
AA of me	4,-5,1
AA of my	-1,2,-1
AA of sadness	7,-6,-1
AA of tea	-1,6,-6
AA of that	7,-9,2
AA of the	3,0,-2
AA of them	-3,-1,3
AA of thing	-8,10,-1
AA of three	4,-2,-2
AA of us	2,-1,-1
AA of your	7,-4,-3
AA off ,	4,-4,1
AA off .	-3,0,3
AA off and	3,0,-2
AA off in	-2,5,-2
AA off my	0,-16,12
AA off the	0,-12,11
AA off to	-1,-4,3
AA ok ,	-4,7,-5
AA ok .	-3,2,1
AA okay .	-16,-3,8
AA old ,	5,-3,-3
AA old .	3,2,-4
AA old and	3,-4,1
AA old one	-5,7,-4
AA on ,	2,-2,0
AA on .	4,-6,1
AA on FILM	3,-2,-1
AA on about	6,-5,-2
AA on and	4,-4,-1
AA on at	12,-8,-4
AA on fire	-3,5,-2
AA on for	4,-2,-1
AA on his	1,0,-2
AA on it	7,0,-8
AA on me	-5,-2,7
AA on monday	10,-8,-2
AA on my	3,0,-3
AA on our	2,-1,-1
AA on saturday	5,-4,-1
AA once ,	10,-8,-2
AA one ,	6,-2,-3
AA one about	-2,4,-2
AA one and	5,-4,-1
AA one for	-14,8,7
AA one i	10,-7,-3
AA one in	-4,7,-4
AA one more	10,-8,-2
AA one of	-3,7,-4
AA one that	9,-3,-7
AA one was	9,-8,-1
AA one with	-3,3,0
AA ones ,	-8,10,-3
AA ones .	-9,8,0
AA only .	-10,15,-6
AA open ,	4,-5,3
AA open .	3,1,-6
AA optional .	2,-9,8
AA or FILM	2,-8,6
AA or a	-8,6,1
AA or no	17,-5,-20
AA or not	4,2,-9
AA or similar	-13,16,-4
AA or so	-2,5,-4
AA or the	-3,10,-10
AA otherwise .	6,1,-10
AA out ,	-5,-3,8
AA out .	4,-8,4
AA out and	12,-6,-6
AA out the	3,0,-2
AA out to	5,-2,-3
AA over ,	8,-10,0
AA over .	2,0,-3
AA over FILM	6,-4,-1
AA over a	-16,1,12
AA over the	5,0,-5
AA paris ,	2,-8,5
AA paris .	-8,4,3
AA party ,	3,1,-4
AA party .	25,-4,-21
AA past lives	7,-6,-1
AA people ,	-2,1,1
AA people .	-5,5,0
AA people and	5,-15,7
AA people being	-11,-14,24
AA people in	-2,4,-4
AA people who	-4,8,-6
AA perfect .	4,-3,-2
AA perhaps .	-2,7,-5
AA pg ,	5,6,-12
AA pg .	6,-4,-3
AA phone .	-1,5,-4
AA please ,	1,1,-3
AA please .	-5,5,0
AA plot .	-3,7,-7
AA pls ,	-11,3,6
AA pls .	-3,4,-2
AA possible .	3,1,-4
AA put on	4,-4,-2
AA quiet ,	-1,2,-1
AA quiet .	1,1,-2
AA rain ,	-5,4,0
AA rain .	-2,0,0
AA rather than	-17,21,-6
AA ready .	11,-9,-4
AA really ,	-7,8,0
AA really .	5,1,-7
AA remote .	10,-2,-7
AA revenge ,	-11,12,-1
AA rich asians	12,-4,-7
AA rich people	-4,8,-8
AA right ,	8,-6,-2
AA right .	6,-3,-2
AA road ,	-9,11,-3
AA romance ,	7,-1,-7
AA romance .	-15,15,-1
AA romantic ,	-4,7,-5
AA romantic .	-8,8,0
AA room ,	7,-2,-6
AA round the	2,-1,0
AA running ,	16,-15,-1
AA sad ,	0,7,-10
AA sad .	6,-5,-1
AA said FILM	5,-4,-1
AA said my	-9,12,-5
AA saw FILM	7,-5,-1
AA say .	-3,7,-4
AA say FILM	6,-5,-2
AA says .	-2,0,1
AA says FILM	3,-3,0
AA says my	-17,7,11
AA says the	-7,20,-15
AA scary .	1,1,-4
AA scene ,	20,-11,-10
AA scene .	4,-1,-4
AA school ,	2,0,-2
AA school .	-2,1,0
AA sci fi	-7,3,0
AA screaming .	-4,1,0
AA screen ,	-7,8,-1
AA screen .	-8,10,-4
AA sea ,	-9,12,-2
AA sea .	3,0,-6
AA secrets .	-8,10,-2
AA see ,	-1,3,-3
AA see FILM	2,-2,0
AA seen .	3,-10,8
AA seen FILM	-6,8,-2
AA seen it	7,-9,1
AA set in	-2,5,-4
AA seventies ,	-1,4,-2
AA seventies .	-7,8,-1
AA she says	-12,14,-1
AA she wants	5,-3,-1
AA short ,	3,-2,-2
AA short .	-1,3,-2
AA shorter .	-7,9,-2
AA should be	11,-14,2
AA shouting .	7,3,-11
AA si is	-1,3,-1
AA side .	-10,12,-3
AA silly ,	3,1,-5
AA silly .	-4,7,-3
AA since .	2,1,-4
AA since 0000	2,0,-2
AA since i	-14,8,7
AA singing .	-2,9,-8
AA sisters ,	3,1,-6
AA sit through	5,-3,-2
AA six ,	8,-10,3
AA six .	-6,7,-2
AA sixties ,	3,-1,-2
AA sixties .	-13,14,-1
AA sleep .	10,4,-15
AA slow ,	-1,7,-5
AA slow .	-2,5,-4
AA small town	-2,5,-2
AA snow ,	-2,4,-1
AA snow .	-2,3,-1
AA so ,	3,0,-2
AA so .	6,-3,-4
AA so FILM	0,8,-9
AA so a	6,-11,2
AA so hard	4,-3,-2
AA so i	3,1,-4
AA so im	4,-1,-4
AA so its	-2,-4,6
AA so much	-3,-9,10
AA so no	11,-6,-5
AA so not	10,-15,4
AA so nothing	-3,7,-4
AA so something	9,-7,-1
AA so the	-6,11,-3
AA so we	-3,5,-3
AA sofa .	4,-1,-7
AA something .	0,5,-6
AA something with	12,-15,-1
AA son ,	16,-4,-13
AA songs ,	1,2,-4
AA songs .	-3,5,-2
AA sorry .	5,-11,4
AA sort .	-6,4,1
AA sort of	-8,14,-8
AA soup .	12,-9,-2
AA space .	3,-1,-2
AA spies ,	0,2,-2
AA still .	-8,7,-1
AA still in	-3,7,-3
AA stop .	-3,-12,12
AA story ,	-5,2,2
AA story .	-3,3,1
AA stuck in	6,-4,-4
AA stuff ,	1,2,-2
AA stuff .	1,3,-6
AA subtitles .	7,-4,-3
AA summer ,	-7,9,-2
AA sunday ,	-2,3,-1
AA sunday .	-2,-5,8
AA swearing .	-3,8,-10
AA swears by	5,-4,-1
AA sweet .	-4,7,-3
AA table .	-1,-2,4
AA tale ,	16,-14,-1
AA talk ,	-13,7,5
AA talk .	0,6,-6
AA talking ,	5,-7,3
AA talking .	3,0,-4
AA tea ,	-7,4,4
AA tea .	1,1,-4
AA teacher ,	9,-5,-4
AA teacher .	18,-14,-4
AA teeth .	-5,10,-6
AA telly ,	17,-17,-1
AA telly .	-10,-6,14
AA ten ,	1,1,-3
AA ten .	-2,-1,1
AA ten minutes	5,-8,3
AA ten years	-2,7,-5
AA tender ,	-2,4,-3
AA tense ,	-6,3,3
AA than FILM	6,-4,-2
AA than i	-4,-2,6
AA than it	12,-13,-2
AA than the	7,-3,-6
AA thank you	4,-8,3
AA thanks .	2,-8,3
AA that ,	18,-16,-2
AA that .	0,4,-4
AA that FILM	-1,7,-6
AA that doesnt	-15,17,-2
AA that i	-1,-1,2
AA that is	4,-1,-2
AA that isnt	-2,9,-7
AA that it	14,-11,-3
AA that me	6,-4,-2
AA that not	-1,6,-6
AA that one	0,5,-6
AA that sort	7,-4,-5
AA that the	-1,-1,2
AA that was	3,-2,-1
AA thats not	-6,12,-7
AA the FILM	2,-1,-2
AA the baby	2,-1,-1
AA the back	10,-7,-4
AA the bath	5,-2,-3
AA the best	3,-2,-1
AA the better	-14,16,-3
AA the boys	8,-15,5
AA the bus	-2,4,-3
AA the camera	3,-3,0
AA the car	1,-3,1
AA the cat	5,-6,2
AA the cinema	5,0,-4
AA the day	-3,-2,5
AA the dead	-21,-1,21
AA the dog	4,-4,1
AA the door	-5,-4,9
AA the eighties	4,0,-8
AA the end	-7,6,1
AA the family	-4,7,-3
AA the fifties	-3,7,-4
AA the film	3,2,-4
AA the fire	5,-4,-2
AA the first	3,-1,-3
AA the first time	5,-5,-1
AA the floor	6,-4,-2
AA the flower	6,-3,-3
AA the french	5,-3,-1
AA the good	-11,14,-4
AA the hall	6,-5,-2
AA the have	6,-6,0
AA the horse	-14,16,-4
AA the hospital	2,-1,-1
AA the house	6,-4,-2
AA the irishman	11,-9,-3
AA the kids	3,3,-6
AA the kitchen	-2,4,-3
AA the life	7,-5,-2
AA the lighthouse	-4,6,-2
AA the lot	-5,-11,15
AA the middle	6,-7,1
AA the more	-6,8,-2
AA the movie	5,-2,-2
AA the my	5,-5,0
AA the new	11,-7,-4
AA the night	2,-7,4
AA the nineties	-22,18,3
AA the of	-4,4,-4
AA the old	-3,-2,5
AA the one	0,-4,4
AA the only	8,-7,-2
AA the phone	-6,7,1
AA the piano	4,-3,0
AA the poster	5,-4,-1
AA the projector	0,2,-2
AA the remake	16,-13,-4
AA the remote	5,-1,-4
AA the rest	-9,8,-1
AA the road	-13,5,7
AA the room	2,-6,5
AA the same	-5,0,4
AA the sea	0,3,-3
AA the second	-1,3,-2
AA the seventies	-9,12,-4
AA the sixties	7,-5,-2
AA the snow	3,-8,4
AA the sofa	5,-3,-1
AA the songs	6,-5,-1
AA the table	-7,-8,12
AA the telly	2,0,-1
AA the thirties	3,0,-6
AA the time	9,-8,-1
AA the train	13,-12,-1
AA the two	0,4,-3
AA the van	4,-3,-1
AA the wall	9,-7,-2
AA the war	0,8,-8
AA the watch	-2,-6,7
AA the way	-2,4,-2
AA the wedding	10,-9,-1
AA the week	2,-1,-1
AA the whole	-2,3,-1
AA the world	-7,13,-6
AA the wrong	6,-5,-1
AA them ,	17,-15,-1
AA them .	10,-5,-5
AA them all	16,-16,-1
AA then ,	-18,14,4
AA then .	-11,12,-2
AA then i	2,-2,0
AA then the	13,-13,-1
AA there ,	8,-4,-4
AA there .	3,0,-2
AA there is	-9,1,9
AA there was	-2,3,-1
AA theres a	9,-6,-3
AA thing ,	2,1,-4
AA thing .	-5,2,3
AA things ,	2,-5,3
AA things .	-9,8,0
AA thinks hes	3,-2,-1
AA this .	6,-4,-4
AA this house	-6,4,1
AA this time	-12,11,1
AA this week	4,-4,0
AA this year	-2,-3,4
AA tho .	-1,4,-7
AA though ,	2,4,-6
AA though .	-1,-2,3
AA three ,	-1,3,-3
AA three .	6,0,-6
AA three hours	3,-4,1
AA three times	3,-1,-2
AA thriller ,	-12,15,-4
AA through .	13,-11,-2
AA through FILM	3,-2,-1
AA through the	11,-9,-2
AA till the	-1,-1,2
AA time ,	-3,-4,6
AA time .	-1,5,-4
AA time i	3,-5,2
AA time in	1,-4,3
AA times ,	4,-2,-2
AA times .	6,-4,-2
AA to .	-2,8,-7
AA to 0	8,-3,-5
AA to FILM	4,-2,-2
AA to a	0,-5,4
AA to be	-2,-3,5
AA to bed	-2,-4,5
AA to get	-3,8,-6
AA to go	7,-5,-2
AA to have	-8,14,-6
AA to it	6,-5,-1
AA to leave	3,-3,1
AA to look	-8,6,1
AA to make	5,-4,-1
AA to me	5,-7,1
AA to my	1,-3,2
AA to say	4,-3,-1
AA to see	4,-3,-2
AA to sleep	-4,-4,6
AA to watch	2,-1,-1
AA today ,	6,-6,0
AA today .	-5,8,-4
AA told me	6,-4,-3
AA tomorrow ,	13,-6,-7
AA tomorrow .	9,-2,-8
AA tonight ,	9,-9,-2
AA tonight .	-2,7,-6
AA too ,	2,-2,0
AA too .	7,-9,1
AA too long	3,0,-3
AA too much	-1,-5,6
AA town ,	-7,8,-1
AA train ,	2,-4,2
AA train .	6,-1,-5
AA trains ,	-11,13,-4
AA trier .	3,5,-10
AA trip ,	1,1,-2
AA tuesday .	13,-5,-8
AA turns up	-8,-16,24
AA twice ,	8,-5,-4
AA twice .	5,-7,3
AA two ,	5,-4,-3
AA two .	6,-4,-2
AA two and	-10,4,6
AA two hours	-2,1,2
AA under 00	1,0,-2
AA under 000	0,3,-3
AA under the	6,-8,1
AA under two	0,3,-3
AA until the	10,-6,-4
AA until to	7,-6,-1
AA up .	1,3,-5
AA up at	8,-7,-2
AA up for	-2,5,-3
AA up in	5,-3,-2
AA up on	6,-4,-4
AA up the	2,-7,5
AA up to	-13,7,5
AA up with	6,-4,-3
AA ups .	4,0,-6
AA us ,	2,-2,-1
AA us FILM	2,-2,0
AA village ,	-7,8,-1
AA von trier	5,-3,-2
AA walked out	5,-3,-2
AA wall .	3,-2,-1
AA want a	7,-9,2
AA want something	7,-4,-4
AA want to	-5,-4,6
AA wants FILM	5,-4,-1
AA wants a	10,-9,-2
AA wants to	-3,6,-3
AA war ,	-5,7,-1
AA war .	-2,4,-2
AA was .	9,-7,-2
AA was FILM	3,-2,0
AA was a	0,2,-2
AA was fine	7,-6,-1
AA was in	6,-5,0
AA was like	4,-3,0
AA was my	12,-8,-4
AA was ok	12,-11,-1
AA was on	9,-5,-3
AA was the	7,-5,-2
AA was too	4,-1,-3
AA watch ,	-2,8,-6
AA watch .	2,0,-2
AA watch FILM	2,-2,0
AA watch the	7,-6,-1
AA watched FILM	1,4,-8
AA watched it	13,-10,-3
AA way .	-4,8,-4
AA we all	5,-4,-2
AA we both	-2,2,0
AA we had	-7,-3,11
AA we have	8,-5,-5
AA we need	6,-5,-1
AA we want	3,-1,-1
AA we were	8,-5,-2
AA wedding ,	-6,7,-1
AA wedding .	12,-9,-3
AA week ,	0,-3,3
AA week .	8,-4,-4
AA weekend .	8,-8,1
AA welcome .	-6,8,-3
AA well ,	3,-1,-2
AA well .	6,5,-10
AA went to	3,-2,-1
AA wept at	6,-4,-3
AA weve got	6,4,-10
AA what a	10,-3,-7
AA whatever .	15,-14,-3
AA when he	-2,10,-8
AA when i	2,-1,-1
AA when she	-9,12,-5
AA when the	3,-2,-2
AA where i	4,-11,6
AA where nobody	-10,12,-3
AA where the	-3,5,-1
AA which i	12,-9,-2
AA which is	-10,12,-3
AA while i	-2,5,-4
AA white .	4,7,-13
AA who is	8,-1,-6
AA why not	-17,23,-11
AA wife ,	2,0,-1
AA will be	5,5,-10
AA will do	-12,9,-1
AA wine ,	3,0,-3
AA with .	6,-6,0
AA with FILM	5,-4,-1
AA with an	0,2,-3
AA with her	3,-2,-1
AA with it	-6,11,-5
AA with me	6,-4,-2
AA with more	-8,10,-1
AA with my	7,-5,-1
AA with no	0,4,-4
AA with one	-2,4,-2
AA with some	-19,21,-2
AA with something	11,-9,-2
AA with that	10,-11,1
AA with the	10,-6,-4
AA without a	1,4,-6
AA without being	8,-5,-4
AA without the	-12,16,-5
AA woman ,	-10,11,-1
AA woman .	-1,7,-8
AA women ,	-2,3,0
AA women .	-6,9,-4
AA wont have	-9,-2,10
AA word .	-10,6,4
AA work ,	-4,7,-3
AA work .	-5,10,-8
AA world ,	7,-6,-3
AA would be	-4,13,-9
AA would do	-16,19,-6
AA would like	-4,-6,6
AA wrong .	-14,19,-6
AA year ,	1,3,-5
AA year old	12,-11,-2
AA year olds	6,-4,-2
AA year years ,	9,-8,-2
AA years ,	5,-3,-3
AA years .	3,0,-3
AA years and	4,-2,-1
AA yes ,	4,1,-6
AA yes .	-3,8,-5
AA york ,	3,-2,-3
AA you ,	6,-6,0
AA you .	-1,-1,2
AA you can	0,-2,2
AA you have	-6,7,-1
AA you know	4,8,-14
AA you like	-13,16,-3
B 0	6,-5,0
B 00	3,0,-3
B 000	7,-6,-2
B 0000	1,3,-3
B 00a	11,-11,0
B 00s	-1,4,-3
B 00th	15,-7,-9
B 0am	8,-5,-3
B 0d	0,2,-2
B FILM	3,-2,-2
B a	0,2,-1
B a bit	-3,-6,9
B a24	10,-12,0
B abbey	5,-3,-1
B abide	2,-6,3
B above	-3,0,-1
B abroad	-9,6,0
B absolutely	1,-7,7
B absurd	0,1,-2
B accent	3,1,-3
B accident	5,-8,3
B achei	14,-12,-2
B across	0,3,-3
B act	-4,-5,9
B acting	10,-6,-6
B action	0,-4,4
B actor actress	-9,5,3
B actors	-6,6,0
B actual	6,-2,-3
B actually	11,-6,-6
B ad	7,-3,-4
B adam	1,-6,3
B adams	1,3,-7
B adaptation	-4,9,-4
B admired	3,-2,0
B adore	-9,11,-2
B adored	3,-1,-1
B adores	-3,7,-4
B adult	-6,8,-2
B adults	-19,22,-3
B adventure	-3,3,1
B afraid	15,-4,-12
B africa	-2,1,1
B african	-8,9,-1
B after	4,-2,-2
B afternoon	12,-6,-6
B aftersun	10,-7,-3
B afterwards	6,-4,-1
B again	-1,3,-2
B against	4,-3,-1
B agatha	1,2,-1
B age	-4,5,-1
B aged	3,-2,0
B ages	9,-11,1
B agnes	-5,8,-3
B ago	5,-4,-1
B agree	-3,8,-6
B agreed	-4,7,-4
B ainda	5,-3,-2
B air	10,-6,-4
B airport	12,-14,2
B al	0,-6,4
B alain	-7,5,2
B alex	-1,3,-8
B alice	-4,8,-7
B alien	-3,1,1
B aliens	1,-4,1
B alive	-2,-12,11
B all	2,-3,1
B allergic	3,-3,0
B allotment	4,-2,-2
B allowed	-2,-5,7
B almodovar	8,-3,-6
B almost	5,-5,-1
B alone	-2,3,-1
B along	5,-2,-2
B alors	-11,8,3
B already	13,-7,-6
B also	3,-1,-3
B although	4,-8,3
B always	1,-6,4
B am	1,-3,2
B american	-5,3,2
B americans	2,-5,2
B amour	9,-4,-5
B amsterdam	5,-3,-2
B amy	5,0,-8
B an	-1,2,0
B anatomy	10,-9,-1
B and	2,-1,-1
B anderson	-9,-5,15
B ang	6,2,-13
B angry	3,-2,-1
B animal	-7,-2,8
B animals	0,2,-2
B animals pets	-5,-2,3
B animated	-2,0,-1
B animated cartoon	-15,10,4
B animation	9,-1,-8
B animation cartoon	-10,1,5
B anime	-2,3,-2
B anna	-10,9,1
B anniversary	-2,4,-2
B anora	11,-5,-5
B anos	0,2,-3
B another	-5,6,-1
B answer	1,2,-4
B anthony	5,4,-12
B anybody	0,-7,6
B anyone	1,2,-3
B anything	-2,-2,3
B anyway	-3,6,-3
B apart	-1,-3,4
B apartment	12,-11,-1
B apparently	12,-10,-3
B april	3,-1,-3
B arent	-4,-5,8
B argentine	-6,9,-4
B argentinian	-2,6,-5
B argue	-1,-4,4
B arguing	-4,9,-5
B argument fight	7,-4,-5
B arm	7,-5,-3
B army	-3,2,0
B around	3,0,-4
B arrival	0,2,-4
B art	8,-11,1
B artist	-13,7,6
B asians	5,-4,-1
B aside	-11,13,-5
B ask question	8,-3,-5
B asking	2,1,-2
B asks	-10,12,-4
B asleep	0,2,-1
B assim	-11,10,0
B asteroid	7,-5,-2
B astra	8,-5,-4
B at	2,-1,-2
B at home	7,-3,-4
B at home with	6,-4,-2
B ate	9,-4,-5
B atonement	10,-8,-2
B au	4,-3,-1
B audrey	-7,10,-4
B august	5,-2,-3
B aunque	4,-3,-1
B aunt	3,-6,3
B auntie	7,-4,-3
B aunties	10,-7,-4
B aunts	6,-4,-2
B austen	0,3,-5
B australia	8,-7,-1
B australian	3,0,-4
B austrian	-12,10,4
B autumn	-9,7,1
B avatar	5,-4,-1
B avengers	6,-3,-3
B avoid	-1,-9,9
B awake	2,0,-2
B award	2,3,-4
B away	0,-7,7
B awesome	9,-7,-2
B awkward	-8,8,-1
B b	2,0,-3
B babies	7,-7,-1
B baby	2,-1,-2
B babylon	7,-5,-2
B babysitter	9,-3,-7
B babysitting	7,-4,-2
B back	3,-2,-1
B background	8,-5,-3
B bacurau	6,-4,-2
B bad	2,0,-2
B bag	8,-7,-1
B bakery	-7,9,0
B ball	-9,5,5
B ballet	-8,5,5
B band	-2,2,0
B bank	-3,5,-3
B banned	-3,-1,4
B banshees	5,-5,0
B banter	-14,11,1
B bar	-4,-17,20
B bar pub	-2,4,-1
B barbara	-1,4,-3
B barber	14,-8,-7
B barbie	8,-5,-3
B barn	-2,8,-5
B barring	-2,-4,5
B barry	-4,1,3
B based	-9,9,1
B basement	12,-9,-4
B basically	-1,2,-1
B bath	8,-5,-3
B batman	15,-13,-5
B bc	5,-4,-1
B beach	0,2,-3
B beaches	-5,1,4
B bear	4,-4,0
B beat	1,4,-6
B beats	7,-5,-3
B beau	9,-7,-2
B beautiful	6,-5,0
B beautiful nice	17,-14,-3
B because	5,-4,-1
B bee	6,-3,-5
B beekeeper	-2,-6,8
B been	5,-3,-2
B beer	11,-8,-3
B bees	4,1,-6
B before	1,-2,1
B beg	-9,10,-1
B began	4,-2,-2
B behind	2,2,-4
B being	-2,1,2
B bela	-10,4,6
B belfast	-6,-5,10
B believe	7,-5,-3
B bell	5,-5,-1
B ben	9,-4,-6
B benedetta	13,-10,-3
B berlin	2,3,-4
B beside	9,-9,-1
B best	0,3,-3
B betrayal	-14,13,1
B bette	-6,11,-7
B better	2,0,-2
B betty	9,-4,-5
B between	3,0,-2
B bickering	2,-1,-1
B bicycle	9,-6,-5
B big great	8,-5,-3
B bigger	-1,4,-5
B bike	11,-9,-1
B bikes	-6,7,-1
B bill	3,0,-3
B billy	5,-10,3
B biopic	-2,9,-9
B bird	9,-3,-7
B birds	7,-5,-3
B birth	9,-10,1
B birthday	8,-4,-4
B bit	1,0,-2
B bits	13,-12,-1
B bitte	4,-5,1
B bittersweet	-1,2,-2
B black	2,-1,-1
B black and white	-9,2,7
B blake	-3,5,-2
B blanket	19,-18,-1
B blankets	1,0,-2
B bleak	-5,5,0
B blind	-7,13,-7
B bloke	4,0,-5
B blonde	0,-5,2
B blood	-6,-2,8
B bloody	-14,19,-10
B blue	6,-4,-3
B boarding	-13,13,0
B boat	10,-4,-7
B boats	-6,8,-3
B boca	24,-22,-3
B body	10,-7,-2
B bohemian	5,-3,-3
B boiler	14,-14,-1
B bold	-4,8,-4
B bollywood	-9,14,-6
B bond	6,-6,-1
B bong	5,0,-6
B book	5,-2,-4
B book novel	5,-2,-2
B booked	12,-10,-3
B boot	2,-1,-1
B boots	5,-4,0
B bored	2,0,-2
B boring	5,-4,-1
B boss	2,-1,-1
B bossy	-17,15,2
B both	3,-1,-2
B bothered	12,-2,-10
B bottle	2,0,-3
B bought	8,-7,-2
B bout	-4,7,-2
B box	-1,3,-3
B boxing	-11,10,1
B boy	2,-3,1
B boyfriend	8,-5,-3
B boyfriend boy	-9,13,-7
B boyfriends	8,-6,-1
B boyhood	-5,7,-1
B boys	-1,3,-1
B brain	3,-1,-3
B branagh	3,-3,-2
B brass	-14,17,-4
B brave	-3,-3,7
B brazilian	8,0,-11
B bread	3,3,-6
B break	2,-1,-1
B breakfast	4,-2,-1
B breakup	5,-3,-2
B breath	3,-1,-1
B brendan	12,-7,-7
B brian	0,3,-4
B bride	-3,-4,6
B bridesmaids	11,-9,-2
B bridge	1,2,-4
B brief	7,-5,-2
B bright	-2,1,0
B brilliant	-5,-8,13
B bring	-2,5,-3
B brings	9,-6,-2
B british	1,-2,1
B british english	-14,16,-2
B broke	1,-3,1
B broken	7,-5,-3
B bronzes	6,-4,-2
B brooklyn	-1,9,-12
B brother in law	6,-5,-2
B brother siblings	16,-10,-5
B brothers	-3,6,-4
B brought	4,-3,-1
B brown	-10,9,2
B bruce	0,-7,7
B bruno	-7,-6,13
B brutalist	9,-7,-2
B bud	-1,5,-8
B budget	-7,-3,11
B bullet	3,-6,3
B bunch	17,-15,-2
B buried	11,-11,1
B burn	4,-2,-2
B burning	3,-1,-2
B burton	7,1,-13
B bus	5,-3,-2
B buses	-8,11,-4
B business	16,-12,-5
B buster	9,-4,-5
B but	-4,3,1
B butler	7,1,-8
B buy	8,-5,-4
B by	3,-1,-1
B c	6,-4,-2
B cabaret	-1,4,-3
B cabin	16,-8,-8
B cafe	14,-10,-6
B cage	4,1,-4
B caine	3,-10,8
B cake	7,-5,-1
B call	3,0,-3
B called	3,-1,-2
B calls	8,-5,-3
B calm	-15,9,8
B calm peaceful	27,-26,-4
B came	6,-4,-2
B camera	3,7,-11
B camillo	13,-12,-1
B camp	-9,11,-3
B camping	-1,2,-2
B canadian	2,-6,2
B canal	1,1,-2
B cancelled	2,1,-3
B cancer	-5,3,-2
B cannot	2,2,-4
B cant	1,-2,1
B capernaum	1,3,-6
B captain	-1,4,-4
B car	0,-2,2
B caravan	6,-4,-2
B card	0,5,-6
B cards	-5,10,-7
B care	-3,4,-1
B carer	14,-13,-1
B carol	7,-2,-5
B carpet	10,-9,0
B carried	0,2,-3
B carry	8,0,-10
B carry take	0,-6,6
B cars	-1,2,-2
B cartoon	-4,5,-1
B cartoons	-12,3,9
B cary	0,9,-10
B casa	11,-9,-3
B case	3,0,-2
B casino	6,-6,-1
B castle	0,2,-2
B cat	3,1,-4
B cat kitten	9,-7,-1
B catch	8,-7,-1
B catherine	0,5,-5
B cats	8,-3,-4
B caught	10,-7,-4
B ceiling	2,0,-2
B centre	-6,8,-4
B century	-9,7,2
B cgi	-3,-8,8
B chair	7,-5,-3
B chairs	10,-13,4
B challengers	9,-7,-2
B champagne	-5,3,3
B chan	5,-7,0
B chance	-2,4,-2
B change	4,-4,0
B changed	4,-3,0
B chaos	2,-2,0
B chaplin	8,-3,-2
B charlie	9,-5,-4
B charming	6,-3,-4
B chase	-8,5,3
B chases	-3,0,3
B cheap	7,-5,-2
B check	8,-5,-3
B checked	6,-4,-2
B cheeky	-13,18,-5
B cheered	5,-2,-3
B cheerful	-3,5,-1
B cheering	3,-1,-1
B cheese	-3,9,-6
B chef	-2,-1,3
B chemo	-1,-1,2
B chess	-2,1,-2
B chicago	14,-12,-3
B chicken	14,-6,-7
B child	-6,2,4
B child children	-2,-5,9
B childhood	0,4,-4
B chile	-2,6,-5
B chill	7,-7,-1
B chinese	-2,2,0
B chips	-4,7,-3
B chocolate	5,-10,4
B choice	4,-5,1
B choir	10,-8,-2
B choose	-2,2,-1
B choose choice	-2,-2,5
B chose	0,2,-3
B chosen	-5,-5,9
B christie	7,-5,-1
B christmas	4,-1,-3
B christopher	4,3,-9
B church	-1,-3,4
B ci	11,-10,-1
B cillian	-22,2,11
B cinco	9,-8,-1
B cincuenta	6,-4,-1
B cinema	2,1,-3
B cinema movie	9,-8,-1
B circus	-1,11,-12
B clapped	-1,3,-3
B class	3,-2,0
B classic	-9,10,-1
B claude	-7,10,-5
B clean	2,0,-3
B cleaning	3,-2,-1
B clear	-2,-2,3
B cleo	6,-4,-2
B clever	-2,1,1
B climb	9,-7,-1
B climbing	14,-9,-5
B clint	-4,8,-8
B clock	-7,14,-5
B clooney	7,-3,-4
B closed	-5,9,-4
B clown	-15,0,13
B clown circus	10,1,-13
B clowns	1,-8,4
B club	4,-3,-1
B clubs	13,-1,-12
B coach	1,2,-3
B coast	-3,5,-3
B coast lighthouse	7,-7,1
B coat	-12,9,3
B coats	0,4,-5
B coco	4,-3,-1
B coda	10,-7,-3
B coen	-5,-8,11
B coffee	8,-2,-6
B cold	3,0,-3
B colin	2,2,-5
B colleague	5,-3,-2
B colorful	13,-2,-12
B colour	2,-2,1
B colourful	-13,7,6
B colours	-5,9,-4
B columbus	7,-6,-1
B come	5,-5,0
B comedies	-3,9,-7
B comedy	-6,3,3
B comes	-1,5,-4
B comfort	0,2,-4
B comic	-2,2,-1
B coming	6,-3,-4
B community	5,-4,-2
B company	7,-4,-3
B compromise	-2,3,0
B con	-9,9,-1
B conclave	4,-2,-1
B contrario	14,-12,-2
B conversation talk	-6,-17,19
B cook	-6,3,4
B cooked	4,-3,-2
B cooking	-3,2,1
B cool	0,-4,4
B cop	-4,1,3
B coppola	-2,0,5
B cops	-12,6,5
B corner	-5,6,-2
B corridor	11,-6,-4
B corridors	-14,16,-3
B cost	0,2,-2
B costume	-4,1,2
B costumes	-12,9,4
B cosy	-4,5,-1
B cottage	2,0,-2
B couch	8,-3,-5
B couldnt	3,0,-3
B couldve	10,-7,-2
B council	-2,4,-2
B count	9,-9,-1
B country	2,-2,0
B countryside	-7,-3,9
B couple	-4,9,-5
B couples	-16,10,6
B course	3,0,-4
B court	11,-11,-1
B courtroom	-2,3,0
B cousin	-1,4,-2
B cousins	-6,5,1
B cow	-3,-5,9
B cowboys	8,-2,-7
B cows	-5,0,4
B craig	15,-8,-7
B crash	8,-5,-4
B crawdads	7,-4,-2
B crazy	4,-2,-3
B crazy madness	11,-9,-2
B credits	14,-9,-6
B creepy	-7,-2,8
B crew	-7,8,-1
B cricket	8,-5,-2
B cried	5,-3,-2
B cries	-7,5,1
B crime	2,2,-4
B cristo	3,-1,-1
B critics	18,-15,-4
B crooks	-23,13,10
B cross	5,2,-8
B crowd	2,-2,0
B crowe	19,-19,-7
B cruel	-7,6,1
B cruise	8,-6,-1
B cry	3,-1,-3
B crying	-6,-2,8
B cuban	-1,2,-1
B curry	3,3,-7
B curtains	7,1,-7
B cut	5,-1,-5
B cute	0,-9,8
B cyberpunk	-3,0,1
B czech	3,2,-5
B d	-3,-1,3
B da	12,-9,-2
B dad	1,1,-2
B dads	4,-3,-1
B daft	8,-7,0
B dagegen	12,-9,-3
B daily	6,-4,-2
B dame	-11,17,-7
B dance	-2,0,2
B danced	12,-8,-4
B dancing	2,-1,-1
B danish	-2,2,-1
B danny	-15,15,-3
B dare	-4,-5,7
B dark	3,-3,-1
B das	22,-12,-10
B date	9,-6,-3
B date night	5,3,-8
B datemi	-5,10,-8
B daughter	6,-4,-3
B daughters	-2,2,-1
B david	2,-2,0
B days	-2,5,-4
B dc	9,-3,-8
B de	-1,2,-1
B dead	-1,-5,5
B deadpan	-6,8,-2
B deaf	3,2,-4
B deal	8,-15,7
B dear	3,-1,-2
B death	-4,0,4
B death dead	4,-6,4
B decade	-2,4,-4
B december	-3,6,-3
B decent	-1,2,-1
B deep	1,-4,3
B defend	6,-3,-3
B dejo	6,-4,-2
B del	4,3,-6
B dench	8,-19,12
B deneuve	-9,12,-6
B denis	3,0,-3
B dentist	11,-10,-2
B denzel	-7,14,-10
B desert	-3,5,-1
B deserts	-8,9,-1
B desk	9,-7,-2
B detective	-13,7,6
B deu	9,-9,0
B devil	-2,4,-2
B dez	-3,8,-7
B di	8,1,-10
B dia	7,-6,-1
B dialogue	-1,6,-6
B dias	7,-3,-4
B dice	5,-2,-2
B did	5,-2,-4
B didnt	3,-3,0
B die	7,-1,-5
B died	5,-3,-2
B dielman	-3,6,-3
B dies	-4,-3,6
B diez	7,-2,-6
B different	-4,8,-5
B dinosaurs	-2,-1,2
B dio	7,-5,-1
B directed	-9,13,-4
B director	2,-1,-2
B directors	-7,3,3
B dirty	-2,4,-4
B disaster	1,2,-4
B disc	5,-4,-1
B discovered	-1,5,-4
B disney	-1,-6,5
B dispatch	10,-6,-4
B divorce	-1,6,-6
B divorced	-3,-16,18
B diwali	-10,13,-6
B dix	3,-2,-1
B doctor	3,0,-3
B doctors	-3,-5,6
B documentaries	-9,8,0
B does	3,-3,0
B doesnt	-5,-3,8
B dog	2,-2,0
B dog puppy	14,-8,-6
B doing	3,-3,0
B don	10,-4,-6
B donc	-15,13,4
B done	1,-2,1
B donkey	14,-10,-4
B dont	3,-5,1
B doomed	1,3,-5
B door	6,-5,-2
B doris	-6,10,-7
B dorm	13,-10,-3
B double	4,-5,1
B doubt	-10,13,-6
B down	2,-2,0
B downton	9,-6,-3
B drag	-14,5,7
B dragged	8,-5,-3
B drama	-6,5,1
B draw	-1,2,-1
B drawn	-15,11,3
B dread	14,-8,-7
B dream	0,-13,12
B dreams	2,0,-2
B dreamy	0,5,-7
B dress	19,-14,-5
B drink	-3,-1,4
B drive	6,-3,-3
B driver	4,-4,0
B drives	-8,10,-3
B driving	3,-3,-1
B drop	-8,-3,13
B dropped	6,-4,-1
B drove	3,-2,-1
B drunk	-11,2,11
B dry	-4,6,-1
B du	-2,7,-6
B dubbed	8,-2,-6
B dublin	17,-12,-10
B due	7,-3,-4
B duel	-14,16,-5
B dull	12,-7,-5
B dumb	-5,5,-3
B dune	6,-5,-2
B during	5,-4,-1
B dusty	-16,9,7
B dutch	7,-11,3
B dvd	8,-4,-4
B dvds	19,-16,-4
B dying	-12,7,4
B e	5,0,-5
B each	4,-3,-1
B ealing	-2,2,0
B early	-2,-1,4
B ears	-1,3,-2
B earth	6,-4,-2
B east	-9,10,-1
B easter	7,-6,-1
B eastern	-4,4,0
B easy	-3,3,1
B eat	5,-5,0
B eating	4,-9,5
B eats	-1,2,-2
B eccentric	-17,20,-3
B eda	-12,15,-5
B edge	1,1,-2
B eerie	-6,8,-4
B egyptian	4,1,-8
B eight	7,-4,-3
B eighties	-10,8,2
B eighty	5,-3,-2
B either	11,-3,-8
B el	2,5,-6
B eldest	2,2,-4
B elegant	2,-1,-2
B eleven	-1,-1,2
B else	-1,4,-2
B elvis	6,-2,-4
B embarrassing	2,-12,10
B emilia	7,-5,-3
B emma	8,-2,-8
B empire	1,0,-2
B empty	-4,0,3
B en	2,-3,1
B encanto	5,0,-5
B end	1,-3,2
B end finish	2,-3,1
B ended	7,-3,-5
B ending	3,-3,1
B ends	2,-1,-3
B endure	-2,-7,8
B energy	-7,8,-1
B english	1,1,-2
B enjoy	1,1,-2
B enjoyed	6,0,-6
B entire	5,-4,-2
B ephron	5,-3,-3
B epic	-16,13,3
B equally	-5,8,-4
B era	-1,7,-8
B erotic	-5,7,-1
B escape	7,-4,-3
B estate	6,-3,-2
B estonian	-11,13,-3
B et	8,-5,-3
B eu	1,-5,3
B european	-2,4,-2
B evan	4,-4,-1
B eve	5,-3,-2
B even	3,-1,-2
B evening	1,1,-3
B evenings	3,9,-12
B ever	5,-3,-2
B every	3,-3,0
B everybody	-2,1,0
B everybodys	-1,4,-3
B everyones	1,1,-3
B everywhere	-3,3,0
B evidence test	0,-5,4
B evil	-4,5,0
B ex	5,1,-6
B exactly	2,1,-2
B exam	-3,0,3
B exams	7,-8,1
B excellent	10,-8,-2
B except	0,-6,4
B exchange	7,-5,-1
B exhausted	11,-5,-6
B expecting	10,-8,-2
B explain	4,-1,-3
B explosions	0,5,-8
B express	18,-8,-12
B extra	-3,6,-4
B eye	-2,-3,4
B eyes	2,-2,1
B eyes gaze	-4,9,-6
B faces	-11,3,7
B failed	8,-6,-3
B fair	2,0,-2
B fairy	-9,10,-1
B fake	0,8,-8
B fall	4,2,-6
B fallen	2,1,-2
B falling	-7,9,-2
B falls	0,-3,3
B families	-8,11,-3
B famous	16,-9,-7
B fan	4,-3,-1
B fancy	-6,3,3
B fand	9,-6,-3
B fantasy	-3,-7,7
B far	6,-4,-2
B farce	7,2,-13
B farewell	13,-12,-1
B farm	-10,3,6
B farm farmer	9,-5,-4
B fashioned	-7,6,-1
B fassbinder	3,-8,0
B fast	2,0,-2
B fat	10,-12,1
B father	7,-4,-3
B fathers	-1,-3,3
B favorite	6,-3,-3
B favourite	5,-2,-3
B fear	-13,-17,26
B fed	-12,3,6
B fed up	2,-6,4
B feel	2,1,-2
B feelings	-6,1,6
B feels	-3,4,-3
B feet	5,-2,-3
B fell	3,-2,-2
B fella	10,-16,5
B felt	4,-4,-1
B female	-15,16,-2
B femme	-11,14,-4
B ferrari	20,-18,-1
B ferry	7,-6,-1
B fever	-1,2,-2
B few	-8,5,2
B fewer	-5,3,1
B fez	5,-3,-1
B fiance	-8,9,-2
B fiction	-6,5,0
B field	8,-7,-2
B fifteen	18,-17,-2
B fifth	10,-8,-1
B fifty	8,-5,-3
B fight	-1,-2,4
B fighting	-10,-10,14
B file	7,-4,-3
B filipino	-6,9,-4
B fill	-5,0,4
B filming	-4,6,-3
B films	-4,7,-3
B filthy	-5,6,1
B fin	6,-5,-1
B final	8,-3,-4
B finally	-2,4,-1
B find	0,2,-3
B finding	-5,12,-7
B finds	4,-7,2
B fine	1,-4,2
B finish	5,-1,-5
B finished	3,0,-4
B finnish	2,-1,-2
B fiquei	9,-7,-3
B fire	9,-9,-1
B first	3,-2,-1
B first time	6,-3,-3
B fish	4,0,-4
B fishing	-7,8,-3
B five	6,-6,0
B flat	2,0,-2
B flatmate	9,-7,-3
B flatmates	9,-8,-3
B flats	6,-3,-3
B flight	5,-3,-3
B flood	9,-7,-2
B floor	9,-4,-6
B floored	11,-6,-5
B florence	-18,24,-10
B florida	-2,-3,5
B flow	2,5,-10
B flower	-1,-2,3
B flowers	-3,4,-4
B flu	6,1,-9
B fly flight	13,-8,-5
B fog	-2,4,-1
B fois	4,5,-8
B folie	13,-4,-10
B folk	-2,4,-1
B follow	-4,-3,7
B fond	4,5,-10
B food	2,0,-3
B food cooking	-2,5,-4
B fools	2,1,-2
B foot	7,-5,-2
B footage	4,-2,-4
B football	-1,-1,2
B for	3,-1,-1
B forbidden taboo	-2,-18,18
B force	3,-1,-3
B ford	6,-8,3
B foreign	-4,6,-2
B forest	-5,9,-3
B forget	6,-10,3
B forgive	6,-4,-2
B forgiveness	18,-13,-6
B forgot	7,-6,-1
B forgotten	7,-5,-1
B forties	-8,1,4
B forty	5,-1,-4
B found	5,-4,-1
B four	5,-2,-3
B fourteen	-1,4,-5
B fourth	4,-6,2
B frame	8,-10,2
B france	6,-9,3
B frances	7,-2,-7
B free	8,-5,-3
B french	-5,2,3
B fridge	17,-14,-6
B friend	-3,3,-1
B friends	2,-4,3
B friendship	-5,4,0
B front	-2,4,-1
B frozen	10,-6,-5
B fu	4,2,-5
B fui	8,-5,-2
B full	3,-3,0
B fun	2,0,-2
B funeral	12,-9,-3
B funerals	3,-2,-2
B funes	16,-14,-1
B funnier	-2,-7,7
B future	-7,9,-1
B gabin	7,-6,-3
B game	16,-8,-8
B game play	-6,-5,11
B gang	-8,11,-4
B gangs	-2,7,-9
B gangster	7,-7,-1
B garden	-5,9,-4
B garden flowers	6,-3,-3
B gate	18,-8,-10
B gave	5,-4,-2
B gay	9,-19,9
B gems	-5,1,4
B gene	3,3,-7
B generations	3,-1,-3
B genius	3,-5,0
B gente	8,-6,-2
B gentle	4,-2,-3
B gentleman	8,-7,-1
B george	-3,-1,5
B georgian	-4,8,-4
B gerard	7,-7,0
B german	3,-1,-2
B germans	-6,9,-5
B germany	-1,3,-3
B gern	-7,4,3
B get	2,0,-2
B gets	-5,1,4
B getting	1,-7,4
B gf	12,-20,5
B ghibli	-4,-11,13
B ghost	2,-1,-1
B ghosts	-3,2,2
B gia	16,-12,-5
B giant	2,1,-3
B gibson	8,-8,-1
B gift	-3,8,-5
B gimme	3,-1,-4
B ging	6,-2,-4
B girl	-2,0,2
B girlfriend	2,-1,-1
B girlfriends	-4,-7,8
B girls	-3,3,0
B give	-2,3,-1
B given	2,-7,4
B gives	1,-4,3
B glad	3,0,-3
B gladiator	8,-4,-5
B glass	8,-3,-5
B glasses	1,-12,9
B gloria	5,-3,-4
B gloves	13,-9,-6
B go out	6,-2,-6
B god	4,-7,3
B god pope	-1,-5,6
B gods	-1,2,-2
B godzilla	16,-7,-9
B goes	5,-1,-3
B gold	-6,12,-6
B golden	4,-1,-7
B gone	2,-2,0
B gonna	2,4,-6
B good	0,2,-2
B gore	-2,6,-5
B gorgeous	3,-8,6
B gory	-6,6,-1
B gossip	7,-5,-1
B got	3,-1,-1
B gothic	-3,-2,4
B grace	-8,2,6
B gran	-3,3,0
B grand	3,-3,0
B grandad	1,3,-4
B grandchildren	11,-8,-2
B granddaughter	-2,3,-2
B granddaughters	6,-3,-3
B grandfather	9,-5,-4
B grandfather grandparents	7,-5,-3
B grandma	6,-8,1
B grandmas	9,-3,-7
B grandmother	6,-3,-3
B grandpa	6,-2,-4
B grandson	2,1,-3
B grans	-1,6,-5
B grant	7,-6,-1
B great	6,-4,-2
B greek	3,-2,-1
B green	4,-2,-2
B greta	18,-14,-6
B grew	-4,8,-5
B grey	3,-7,1
B grief	-10,6,1
B grim	5,-7,-1
B gripping	5,-7,2
B group	2,1,-4
B grown	-2,1,1
B grumpy	-4,8,-6
B guess	1,1,-2
B guests	0,3,-5
B guillermo	-2,13,-14
B guilt	1,1,-2
B guilty	6,-2,-5
B guitar	-3,10,-11
B gun	6,-5,-1
B guns	-13,2,9
B guy	2,1,-3
B gym	10,-7,-3
B ha	9,-5,-4
B had	3,-2,-1
B hadnt	8,-6,-1
B hair	10,-8,-2
B hal	0,3,-5
B half	2,-2,0
B hall	1,1,-2
B halloween	-6,9,-4
B halls	-1,5,-5
B hammer	9,-3,-6
B hand	2,-2,0
B handle	-10,3,2
B hands	5,-6,1
B handsome	-3,7,-4
B haneke	7,-8,-2
B hangover	3,0,-7
B hanks	-8,7,0
B hans	14,-9,-5
B happen	5,-1,-6
B happens	8,0,-10
B happily	3,-2,-2
B happy	3,0,-3
B harbour	-11,13,-2
B hard	1,-3,1
B hardly	-1,2,-1
B hardy	5,8,-17
B harry	4,2,-9
B hart	9,-3,-7
B has	2,0,-1
B hasnt	-4,5,-1
B hat	15,-13,-2
B hate	5,-4,-2
B hates	-8,-2,8
B hats	1,2,-3
B haunted	-3,1,1
B have	2,-1,-1
B havent	0,3,-3
B having	3,-1,-2
B he	3,-2,-1
B head	1,-2,0
B headache	15,-10,-5
B hear	1,3,-4
B heard	3,0,-3
B hearing	3,-1,-3
B heart	2,-2,0
B heartbreak	-5,2,3
B heat	2,-5,2
B heating	-6,8,-4
B heatwave	-9,11,-1
B heavy	-1,3,-2
B held	6,-5,-1
B helen	-2,5,-3
B hell	2,-12,8
B hello	5,-3,-1
B help	5,-5,-1
B hen	13,-10,-4
B hepburn	-11,12,-2
B her	2,-1,-1
B hereditary	2,-4,2
B heres	7,-5,-2
B hero	-3,-9,10
B heron	5,-5,-1
B hers	5,-3,-4
B herself	3,0,-2
B herzog	8,-9,1
B hes	4,-3,-1
B heures	4,-1,-2
B hide	5,-3,-2
B high	4,-7,2
B hiking	-8,-6,12
B hill	-2,1,0
B him	2,1,-3
B himself	-9,13,-5
B hindi	2,3,-7
B hip	-9,-8,19
B his	2,-2,-1
B history	-1,3,-2
B hit	1,-3,2
B hitchcock	5,-3,-4
B hits	5,0,-5
B hizo	5,-2,-2
B hm	3,-4,-2
B hmm	14,-14,-2
B ho	9,-5,-5
B hockey	16,-22,5
B hold	-1,-2,3
B holding	0,3,-2
B holdovers	6,-6,0
B holiday	5,-1,-5
B holmes	15,-12,-3
B holy	12,-2,-9
B home	2,-1,-1
B home house	7,-4,-4
B homesick	4,4,-8
B homework	13,-10,-3
B honest	-1,-4,5
B honestly	1,3,-4
B honeymoon	13,-11,-3
B hong	-8,7,1
B honour	-10,17,-6
B hope	1,-1,-6
B hopeful	-2,3,1
B hoping	-13,15,-2
B hora	11,-10,-1
B horas	8,-7,-1
B horror	-2,4,-3
B horse	-3,-1,4
B horses	0,-3,3
B hospice	13,-5,-8
B hospital	1,-5,3
B hot	-1,-2,2
B hotel	9,-5,-5
B hour	3,-2,-1
B hours	3,-2,0
B house	3,-2,-1
B housemates	-4,10,-5
B how	3,-1,-2
B however	2,0,-1
B hubby	5,0,-5
B hubbys	12,-8,-4
B hugh	2,-5,1
B human	14,-13,-1
B hummed	4,-3,-1
B humour	-1,-4,4
B hundred	0,2,-2
B hungarian	-7,10,-4
B hungry	-5,7,-4
B hunt	0,2,-2
B hurt	16,-14,-3
B husband	2,-1,-1
B husbands	-2,-2,5
B hype	5,-3,-2
B i	2,-1,-1
B ice	-1,-1,3
B iceland	-1,2,-1
B id	1,1,-2
B ida	15,-11,-5
B idea	8,-3,-5
B ideal	-4,1,3
B ideally	-8,11,-5
B idk	6,-5,-1
B if	-2,1,1
B ihn	4,-2,-2
B ii	-2,4,-3
B im	2,-1,-2
B imagine	3,4,-9
B in front of	8,-6,-3
B in laws	5,-5,0
B included	3,-3,-1
B including	5,-6,1
B india	2,-2,-1
B indian	1,1,-3
B ingrid	-12,3,8
B inheritance	-8,11,-3
B inisherin	-1,-2,3
B inside	11,0,-11
B inspiring	-16,24,-9
B instead	13,-6,-7
B interest	0,-4,3
B internet	8,-4,-4
B interval	12,-10,-1
B into	5,-2,-3
B intrigue	-24,23,1
B invasion	-8,10,-4
B invece	4,-3,-2
B invisible	-1,3,-1
B iranian	1,3,-5
B ireland	-11,2,8
B irish	-8,4,5
B irishman	3,-3,0
B ironing	4,-3,-2
B is	4,-3,-1
B isabelle	-5,11,-5
B ish	5,0,-10
B island	2,-4,1
B islands	-6,8,-3
B isnt	-1,-4,5
B istanbul	-2,-12,5
B it	2,-3,1
B italian	-3,-2,5
B italy	-10,5,4
B its	4,-1,-2
B itself	4,-1,-4
B ive	3,-2,-2
B ja	11,-11,0
B jack	2,0,-2
B jackie	6,-2,-6
B jacques	-8,8,0
B james	3,-3,0
B jane	5,-2,-4
B japan	4,0,-4
B japanese	-1,2,-1
B jared	1,-13,9
B jason	3,2,-7
B jazz	0,2,-1
B jean	1,2,-5
B jeanne	6,-1,-4
B jennifer	-4,-17,17
B jet	-2,4,-2
B jewish	6,-5,-1
B jim	1,1,-3
B job	0,5,-5
B joe	3,-2,-1
B john	0,1,-2
B johnny	8,-8,1
B jojo	3,-3,0
B joke	2,-4,2
B jokes	8,-2,-8
B jolly	-12,7,3
B joon	-7,11,-5
B jordan	2,3,-6
B journalists	-14,15,-3
B joy	9,-7,-4
B joyful	4,-9,6
B judge	-12,11,-3
B judi	-1,-3,4
B julia	13,-6,-7
B julie	-3,2,-1
B jump	-2,-3,5
B june	4,3,-12
B jungle	-5,8,-3
B jurassic	6,-4,-2
B jury	5,-2,-5
B just	3,-1,-2
B kabhi	4,-2,-2
B keaton	-9,12,-5
B keen	0,-2,2
B keep	-2,-5,7
B keeps	-6,5,-1
B keira	1,-8,7
B kelly	6,2,-11
B ken	1,1,-2
B kenneth	-11,0,12
B kept	5,-3,-2
B kerala	-13,14,-2
B kes	2,-3,0
B kevin	2,-7,5
B khan	3,-10,3
B kid	-5,4,1
B kids	-3,0,3
B kids child	-3,-2,5
B kids children	2,0,-2
B kill	-7,6,2
B killer	5,-1,-6
B killers	6,-2,-3
B kind	-6,-1,6
B kinda	9,-5,-4
B kindly	-13,4,7
B kindness	0,3,-3
B king	10,-8,-2
B kingdom	10,-5,-4
B kiss	6,-3,-3
B kissing	2,-4,1
B kitchens	-5,9,-5
B kiwi	-24,23,-3
B klaus	7,-13,5
B knees	4,-2,-1
B knew	5,-1,-4
B knight	17,-12,-5
B knitting	2,0,-2
B knocked	4,-2,-2
B know	4,-1,-2
B knows	7,-4,-4
B kong	1,-2,-1
B kore	4,-1,-5
B korean	3,-3,0
B kubrick	4,-3,-2
B kung	-1,3,-2
B kurosawa	18,-4,-16
B kurt	-2,3,-3
B la	6,-1,-5
B ladies	1,3,-4
B lado	4,-4,-1
B lads	4,0,-4
B lady	1,0,-2
B lagos	2,6,-8
B lake	5,-6,1
B land	10,-6,-5
B lane	3,-2,-2
B language	-3,1,0
B languages	-3,9,-7
B lanthimos	-4,6,-5
B laptop	6,-1,-6
B lars	-2,-6,7
B last	1,1,-2
B lasted	11,-9,-2
B late	-6,4,2
B lately last	4,-3,-1
B later	-7,8,-2
B latin	-1,5,-5
B laugh	1,-2,1
B laughed	8,-5,-2
B laughing	5,-3,-2
B laughs	10,-6,-4
B laughter	3,5,-8
B law	3,-2,0
B laws	3,-1,-1
B lawyer	-10,-7,15
B lawyers	2,-22,16
B le	4,-2,-2
B lean	-4,-2,7
B learning	11,-8,-4
B least	-6,0,6
B leave	1,-4,3
B leave departure	-11,0,11
B leaves	-7,11,-4
B leaving	1,1,-2
B lebanese	-3,5,-4
B lee	1,6,-7
B leeds	3,5,-9
B left	3,-2,-1
B legend	14,-8,-6
B leigh	-6,6,1
B lend	-2,3,-2
B les	12,-9,-3
B lesson	4,1,-5
B lessons	0,2,-3
B lets	-4,4,0
B letter	-3,7,-4
B letters	-11,11,0
B liam	2,-6,0
B library	3,0,-3
B lie	10,-4,-6
B lief	7,-5,-1
B lies	3,-5,1
B life	2,1,-3
B lift	9,-7,-2
B light	3,-3,0
B lighter	10,2,-16
B lighthouse	0,-4,5
B lights	2,1,-3
B like	-1,2,-2
B liked	0,2,-2
B likes	-2,4,-3
B limit	-19,-1,17
B line	3,0,-2
B lines	-8,18,-14
B lion	11,-8,-3
B lisbon	-9,1,9
B list	6,-7,1
B listen	13,-12,-1
B lit	6,-3,-3
B literally	-4,5,0
B literary	-5,5,-2
B little small	8,-7,-2
B live	2,-1,-1
B lived	8,-7,-2
B lives	4,-2,-2
B living	10,-8,-3
B loach	1,-3,2
B lobster	13,-9,-3
B locked	-6,10,-8
B lodger	8,-6,-2
B lodgers	11,-7,-4
B lol	0,-4,5
B london	-9,9,0
B lonely	-5,6,-1
B lonely alone	12,-10,-2
B long	2,0,-2
B longer	-5,5,0
B longing	-3,1,2
B look	1,1,-2
B looked	8,-5,-3
B looking	3,0,-2
B looks	13,-9,-5
B loop	4,-3,-1
B loren	11,-2,-10
B los	-1,2,-1
B lose	-3,1,0
B loss	3,2,-4
B lot	0,2,-3
B lots of	12,-10,-4
B loud	-2,4,-1
B lovely	4,-8,4
B lovers	-10,13,-2
B loves	4,-5,2
B low	-2,-3,5
B lucky	10,-6,-5
B luis	-5,9,-4
B lunch	7,-4,-3
B lunchbox	9,-8,-2
B lyon	11,-6,-5
B m	-3,-7,9
B ma	7,-6,-2
B machine	-4,-4,8
B mad	6,-4,-2
B made	2,0,-2
B mads	0,-3,0
B mafia	-6,3,5
B maggie	0,5,-8
B magic	-7,1,6
B majeure	4,-2,-2
B makes	7,-7,-1
B making	7,-6,-1
B mal	8,-7,-1
B malayalam	0,-4,5
B malick	-5,15,-12
B mam	-1,4,-3
B mamma	14,-9,-5
B manage	4,-1,-3
B mank	15,-14,-2
B mann	3,4,-9
B manner	-24,20,4
B manners	-29,30,-3
B mano	6,-5,-1
B mans	9,-8,-1
B many	1,-7,5
B marathon	12,-9,-3
B mark	7,-6,-4
B marriage	0,-5,4
B married	8,-7,-2
B martial	-9,10,-2
B marvel	5,0,-5
B mary	3,2,-7
B masterpiece	-1,5,-5
B match	12,-11,-1
B mates	5,-3,-2
B maths	-3,2,2
B matter	4,0,-4
B maverick	7,-6,-1
B max	0,0,-3
B maybe	-1,4,-3
B me	2,-1,-2
B mean	4,-6,2
B meaning	12,-9,-3
B means	-1,-1,2
B meant	-3,8,-5
B meanwhile	-3,4,-1
B medieval	-12,14,-2
B meet	-1,3,-3
B meetup	0,-3,3
B meg	-1,2,-1
B meh	8,-6,-1
B meia	11,-10,-1
B mel	-1,-2,3
B melancholia	14,-6,-8
B melancholy	-3,1,-3
B melodrama	-2,-8,5
B memories	7,-6,-2
B memories remember	14,-6,-8
B memory	-6,7,-3
B men	-2,0,2
B mend	-5,6,-2
B mentre	3,-1,-1
B menu	-7,10,-4
B merchant	1,7,-9
B mere	1,9,-12
B merry	-8,-5,11
B meryl	7,-1,-6
B mes	5,-3,-3
B messo	6,-4,-2
B met	9,-7,-2
B meta	5,-2,-3
B metal	4,-1,-3
B mexican	-3,6,-5
B mexico	-14,18,-6
B mezzo	14,-11,-3
B mi	10,-7,-4
B mia	4,-3,-1
B michael	-4,7,-3
B michelle	-1,3,-3
B middle	-3,3,0
B midnight	0,3,-4
B midsommar	9,-7,-2
B mientras	0,-6,5
B might	3,-1,-2
B mike	2,-1,-2
B miles	12,-13,-2
B milk	15,-8,-10
B minari	7,-5,-1
B mind	-3,5,-3
B mine	6,-4,-2
B miner	4,-2,-1
B miners	2,0,-3
B mins	7,-6,-1
B minus	-8,0,9
B minutos	-7,11,-5
B mira	7,-1,-5
B miracle	3,-3,0
B mirror	6,-5,-1
B mis	-4,-3,6
B miserables	25,-14,-16
B misery	0,-8,5
B miss	-3,8,-6
B missed	6,-3,-3
B missing	-11,12,-2
B missus	4,-3,-1
B mistake	11,-10,-1
B mistaken	-18,20,-3
B mister lady	13,-7,-5
B mixed	14,-11,-4
B miyazaki	0,5,-6
B modern	-12,11,1
B mois	14,-8,-6
B mom	1,1,-2
B moment	9,-10,1
B mon	10,-8,-3
B monday	7,-2,-5
B money	0,3,-3
B monica	6,-1,-6
B monks	-5,7,-4
B monster	0,2,-1
B monsters	-5,10,-5
B month	3,-1,-2
B months	5,1,-6
B mood	-9,5,3
B moon	1,-3,1
B moon stars	4,-3,-1
B more	-2,3,-1
B morning	10,-8,-2
B most	5,-2,-3
B mostly	13,-8,-7
B mother	2,-3,1
B mothers	-5,2,3
B motion	7,-4,-4
B mountain	8,-6,-2
B mountains	-3,1,2
B mouth	3,-1,-3
B move	-2,4,-2
B moved	6,-2,-4
B movie	-3,1,3
B movies	-6,4,-1
B moving	4,0,-4
B mr	6,-4,-2
B mrs	15,-14,-1
B mud	-5,6,-1
B mum	0,-2,2
B mums	2,-3,1
B murder	-1,4,-3
B music	-7,6,0
B musical	-7,6,0
B musicals	8,-5,-4
B must	-5,4,1
B my	3,-2,-2
B my child	12,-6,-6
B my girlfriend	7,-4,-3
B my husband	7,-5,-2
B my kids	7,-4,-5
B my parents	7,-4,-4
B my wife	15,-9,-6
B mystery	0,-6,6
B n	0,2,-2
B na	12,-4,-9
B nah	14,-8,-7
B naked	10,-19,5
B name	11,-7,-5
B named	8,-12,4
B nan	5,-2,-2
B nana	7,-4,-3
B nans	8,-6,-1
B nap	11,-9,-2
B naples	1,6,-5
B napoleon	7,-5,-3
B nasty	6,-1,-5
B naturally	-5,2,1
B nature	-9,8,1
B navy	-4,12,-12
B ne	4,-5,1
B near	3,-3,0
B nearly	3,-1,-2
B need	-4,4,0
B needed	5,-4,-1
B needs	-8,2,6
B neighbor	8,-6,-1
B neighbour	6,-5,-1
B neighbours	2,-1,-2
B neither	2,-3,1
B neon	-5,7,-2
B nephew	1,-3,3
B nephew grandchild	5,-3,-3
B nephews	5,-3,-2
B nervous	-6,9,-6
B netflix	12,-21,1
B never	2,2,-4
B new	2,2,-4
B new year	20,-15,-7
B newer	-6,7,0
B next	1,1,-2
B next to	-3,4,-3
B nice	2,1,-3
B nicolas	-9,3,5
B niece	4,-4,-1
B nigerian	-7,12,-5
B night	2,0,-1
B nightclub	-2,10,-8
B nightmare	7,-7,0
B nights	8,-7,-1
B nine	4,1,-5
B nineteen	12,-11,-1
B nineties	-4,12,-8
B ninety	3,-1,-2
B ninety minutes	-15,9,3
B niro	2,-8,5
B no	0,-2,2
B nobility	6,-7,1
B nobody	-1,-1,2
B nobodys	-9,-18,25
B noch	4,0,-4
B nodded	4,-3,-1
B noir	-2,3,-3
B noise	-1,3,-2
B noisy	-31,25,5
B nolan	18,-15,-9
B nomadland	7,-5,-2
B none	-3,0,3
B noodles	4,-1,-2
B noon	9,-7,-3
B nope	6,-6,-1
B nor	1,-3,1
B nora	-3,7,-5
B nordic	0,-5,2
B northern	-5,0,5
B northman	3,-6,2
B norway	7,-6,-2
B norwegian	6,-8,2
B nose	4,-2,-2
B nosferatu	12,-9,-3
B nostalgia	5,-14,8
B not	0,-2,2
B note	3,0,-3
B notes	11,-8,-2
B nothing	0,-3,3
B notice	10,-7,-4
B nove	-1,3,-3
B now	1,1,-2
B nudity	-2,6,-6
B number	1,2,-4
B numbers	-17,20,-4
B nun	12,-9,-4
B nuns	3,-2,0
B nuri	-7,4,2
B nurse	7,-6,-2
B nurses	4,3,-10
B obsessed	3,-3,-1
B obsession	-4,15,-8
B obviously	-4,7,-5
B ocean	-12,13,0
B ocho	14,-9,-6
B of	2,-1,-1
B off	2,-3,1
B office	7,-2,-5
B often	9,-7,-2
B oh	7,-10,3
B oil	-8,5,1
B oito	7,-3,-3
B okay	-3,4,0
B old	-5,6,-1
B old days	20,-17,-3
B older	-6,7,-2
B olds	-3,7,-5
B olivia	7,-2,-8
B once	1,-2,2
B one	1,1,-2
B ones	-7,6,1
B open	4,-2,-3
B opera	-5,5,-1
B opinion	9,-5,-4
B oppenheimer	9,-5,-4
B opposite	4,0,-5
B or	-2,1,1
B order	14,-12,-1
B ordered	-2,4,-1
B ordinary	-15,18,-3
B ore	15,-3,-13
B original	3,-2,-1
B oscar	-5,2,5
B oslo	-2,6,-4
B other	1,1,-2
B others	-9,15,-6
B otherwise	-6,10,-5
B otto	7,-5,-2
B our	5,-3,-2
B ours	2,-8,6
B ousmane	2,-1,-3
B out	2,-1,0
B outback	-5,0,5
B outside	11,-6,-4
B ove	16,-15,-1
B oven	6,-1,-4
B over	1,-2,1
B paddington	13,-10,-3
B paid	5,-4,-2
B pain	6,-5,-1
B paint	-9,3,5
B painted	-2,6,-7
B painting	7,-6,-1
B pair	5,-4,-1
B pal	14,-6,-9
B palestinian	0,-1,2
B palm	0,2,-1
B paper	-6,10,-4
B paranoia	-9,13,-4
B parasite	4,-1,-3
B parents	1,1,-2
B paris	-3,4,-1
B park	6,-3,-3
B part	-2,4,-2
B partner	6,-3,-4
B party	0,3,-4
B paso	-4,8,-6
B pass	-2,3,-2
B passed	-2,-5,6
B passenger	2,6,-8
B passion	-11,8,4
B past	6,-7,1
B patience	-11,-2,10
B patient	-7,9,-2
B paul	0,4,-4
B paused	5,-3,-2
B pay	2,-7,5
B pe	7,-1,-6
B peace	6,-3,-3
B pearl	8,-5,-3
B pedi	7,-6,-1
B pen	9,-2,-6
B penelope	2,-6,5
B pensioners	5,-2,-3
B people	-4,2,1
B perez	9,-8,-1
B perfect	10,-7,-3
B perfume	9,-7,-2
B perhaps	2,-4,3
B peril	8,1,-10
B period	4,-4,0
B person	-5,-1,6
B peru	3,1,-4
B peter	-7,5,0
B petrol	2,2,-3
B pg	-4,-4,8
B phantom	3,-7,3
B philip	-8,14,-8
B phone	2,-2,0
B phones	-5,-3,8
B physio	8,-2,-6
B piano	7,-4,-4
B pick	-2,1,2
B picked	7,-6,-2
B picks	-8,11,-5
B pie	4,-3,-1
B pieces	12,-9,-2
B pierce	8,-16,4
B pig	10,-6,-3
B pile	-6,7,-1
B pilot plane	-3,5,-3
B pink	-1,3,-3
B pirate	-11,8,-1
B pirates	-4,7,-4
B pixar	-1,3,-2
B pizza	10,-7,-3
B place	0,-2,2
B plague	5,10,-21
B plane	2,-1,-1
B planes	6,-10,4
B planet earth	16,-5,-13
B planned	-2,3,-3
B plants	-8,13,-4
B play	6,-2,-4
B played	-3,2,1
B playing	0,-4,3
B plays	3,1,-3
B pleasant	9,-8,-1
B please	1,-2,0
B plot	-12,8,3
B pls	2,-1,-2
B plumber	10,-8,-3
B plus	3,0,-5
B poetic	0,-5,4
B point	2,0,-3
B poison	-4,6,-4
B polanski	9,-18,6
B police	1,2,-4
B polish	6,-1,-5
B polite	7,-5,-2
B political	-1,0,2
B pool	-5,10,-8
B poor	-2,3,-1
B poor poverty	-5,8,-4
B popcorn	10,-8,-3
B portrait	6,-5,-2
B portuguese	-3,5,-2
B possession	-5,6,0
B possible	-10,0,8
B post	-1,4,-3
B poster	-1,6,-5
B potato	12,-10,-2
B potatoes	6,-4,-2
B powell	-7,11,-4
B power	-1,4,-3
B practical	-17,11,5
B pre	7,-6,1
B predator	20,-18,-2
B prefer	-7,3,4
B preferably	-16,17,-2
B prefers	8,-5,-2
B pregnant	6,-8,1
B pretty	6,-5,-1
B price	0,3,-4
B pride	11,-5,-6
B priest	0,2,-2
B priest nun	7,-7,-2
B priests	-6,4,-1
B princess	-7,6,-1
B priscilla	11,-9,-1
B prison	-9,10,-1
B private	-11,14,-3
B professor	1,2,-4
B project	2,-3,1
B projectionist	-3,5,-2
B projector	7,-6,-2
B promised	-11,14,-3
B proper	2,0,-3
B properly	-12,10,0
B proposed	5,-3,-3
B provided	-7,-6,11
B pub	-11,9,2
B pues	7,-3,-4
B pulled	7,-6,-2
B pune	1,1,-3
B puppets	0,-4,3
B pure	19,-12,-8
B puse	5,-3,-1
B put	3,-3,0
B puts	8,-8,0
B puzzle	1,4,-6
B quatre	13,-10,-3
B quatro	-6,8,-2
B que	-2,3,-1
B queen	9,-7,-2
B queue	4,-2,-1
B queued	5,-4,-1
B quick	-7,7,-1
B quid	11,-9,-3
B quiet	2,0,-1
B quindi	-13,0,11
B quirky	-2,-1,2
B quit	6,-7,-1
B quiz	7,-7,0
B quo	5,-3,-2
B quote	-2,-6,7
B quotes	8,-4,-4
B r	17,-13,-7
B rabbit	13,-13,-1
B rachel	4,3,-12
B racing	-11,-3,10
B racing cars	-5,-5,9
B railway	6,-3,-4
B raining	-10,11,-1
B rainy	3,-6,3
B raises	0,-4,4
B raj	-15,20,-7
B rams	8,-6,-1
B ran	6,-4,-1
B rang	5,-4,-1
B rate	7,-6,-1
B rated	1,-1,-2
B rates	6,-4,-2
B rather	-3,1,2
B raw	8,-6,-3
B ray	-1,4,-5
B read	2,-8,5
B reading	1,6,-7
B reads	2,-4,2
B ready	5,1,-6
B real	1,1,-2
B reason	-2,3,-2
B rebel	16,-13,-3
B recent	-4,4,0
B recommend	10,-7,-3
B recommended	2,1,-3
B record	-1,6,-5
B red	6,-4,-2
B redford	5,-2,-4
B regret	-17,10,4
B remake	9,-4,-4
B remakes	8,2,-11
B remember	3,2,-5
B remember memories	7,-5,-2
B remote	-5,10,-6
B rent	0,3,-3
B repeat	-2,0,1
B report	0,4,-4
B rescue	9,-7,-2
B rescue save	2,-10,7
B respect	13,-10,-4
B rest	9,-10,1
B restaurant	-15,16,-2
B retirement	-10,-3,11
B return	-3,5,-2
B return home	5,-2,-3
B reunion	0,3,-3
B revanche	12,-10,-1
B revenge	1,0,-2
B rewatch	7,-5,-1
B reynolds	2,6,-10
B rhapsody	5,-3,-2
B rich	-4,3,1
B richard	5,-5,-2
B ridley	-3,-1,1
B right	2,-5,2
B ring	6,-5,-1
B ringing	10,-9,-1
B rings	9,-7,-2
B rise	10,-7,-4
B rita	-5,9,-7
B river	6,9,-16
B road	-2,3,-1
B roast	21,-18,-4
B rob	-4,-22,24
B robbery	-9,8,3
B robert	-5,3,1
B roberts	17,-14,-3
B robin	-1,-3,4
B robots	-2,4,-2
B rock	-12,6,5
B roger	-8,6,0
B rohmer	13,-5,-10
B roll	-10,11,-2
B rolled	8,-3,-5
B rom	3,-2,-2
B roma	5,-7,2
B roman	1,-3,0
B romance	2,2,-4
B romanian	-9,11,-3
B romantic	4,-5,1
B romcom	-4,2,0
B rome	-4,5,-1
B roof	-1,2,-1
B room	7,-5,-2
B roommate	7,-5,-2
B roommate colleague	4,-2,-2
B roommates	6,-5,-1
B root	11,-8,-2
B round	8,-5,-3
B row	0,-6,6
B rrr	5,-2,-2
B rubber	-9,12,-4
B rude	-3,6,-4
B rugby	7,-4,-4
B ruined	7,-5,-2
B rukh	2,1,-3
B rule	-10,-2,12
B rules	3,4,-8
B run	2,1,-3
B running	0,-1,2
B runs	-3,1,2
B rural	-9,13,-5
B russell	4,-10,7
B russian	3,4,-8
B ryan	1,-9,7
B rye	10,-9,-2
B s	4,-2,-2
B sadness	4,-1,-3
B safe	7,1,-7
B said	3,-1,-2
B sailing	-4,5,-2
B saint	4,-1,-3
B sala	5,-2,-3
B salesman	9,-6,-5
B sali	13,-10,-3
B salle	3,-2,-1
B salo	7,-6,-1
B salon	7,-6,-1
B salt	2,10,-16
B saltburn	16,-15,-1
B same	4,-1,-3
B samurai	0,3,-4
B sand	2,3,-6
B sandra	-5,-2,3
B sang	-1,5,-4
B sass	-8,12,-5
B sat	3,-4,1
B satantango	10,-13,3
B satire	4,-1,-2
B saturday	5,-5,-1
B saul	-1,8,-8
B saving	-4,2,2
B saw	5,-2,-3
B say	3,0,-3
B saying	9,-5,-5
B says	2,0,-2
B scandal	-1,-5,8
B scared	4,-3,-1
B scares	5,-3,-2
B scarlett	9,1,-15
B scary	-6,6,-1
B scene	4,-4,0
B scenes	9,-1,-9
B schon	-4,-4,7
B school	3,-1,-2
B sci	-4,3,1
B science	-7,11,-5
B science fiction	-16,15,-1
B scorsese	5,-8,1
B scott	-4,-3,6
B scottish	-2,3,-1
B scouts	2,-1,-1
B scrap	1,5,-8
B scream	6,-12,7
B screaming	-1,-2,3
B screen	4,-1,-3
B screening	2,0,-3
B screwball	0,6,-7
B se	1,-2,0
B sean	-11,13,-4
B search	-19,21,-4
B seaside	-12,8,4
B second	4,-2,-2
B secret	-2,-2,2
B secrets	-12,1,11
B see	0,-2,2
B seeing	-5,-11,15
B seen	3,-1,-2
B segunda	9,-6,-4
B sei	12,-5,-7
B self	6,-8,2
B sembene	17,-15,-3
B send	-8,2,6
B sense	0,2,-2
B sent	9,-6,-2
B sequel	5,-4,-2
B serial	6,-11,4
B serious	14,-7,-6
B service	10,-8,-3
B set	-4,4,0
B settle	-9,11,-3
B seven	1,3,-5
B seventeen	5,-3,-4
B seventies	-6,5,0
B seventy	8,-5,-4
B sex	0,4,-4
B sexy	-6,5,1
B shah	2,4,-6
B shakespeare	-11,6,8
B shaky	3,-10,4
B shall	-6,-4,9
B shame	-8,10,-3
B share	11,-7,-4
B shark	11,-8,-3
B sharks	1,-3,-3
B sharp	-12,10,4
B shed	-1,5,-4
B sheep	11,-7,-5
B shelf	4,-3,-1
B shell	7,-13,7
B shes	4,-4,-1
B shift	2,2,-4
B ship	6,-1,-5
B ships	-3,-1,4
B shirley	-4,0,2
B shirt	5,-3,-3
B shock	6,-3,-5
B shoes	3,-5,2
B sholay	9,-6,-4
B shook	4,-3,-2
B shop	4,1,-6
B shoplifters	3,-2,-1
B short	-3,-2,5
B shorter	4,0,-4
B shouldve	10,-8,-2
B shout	-14,6,8
B shouting	-4,2,1
B show	-2,2,1
B showed	4,-4,0
B shower	16,-9,-8
B shown	3,-7,4
B shows	9,-13,3
B shut	-3,2,0
B sick	0,-5,5
B side	0,2,-2
B sideways	12,-11,-1
B sidney	0,2,-2
B sign	-5,9,-5
B signal	4,0,-4
B signed	10,-8,-2
B silence	5,-1,-4
B silent	-1,4,-2
B silent quiet	-1,5,-5
B silents	-14,12,3
B silver	8,-6,-1
B sim	1,0,-2
B similar	-4,7,-3
B simple	-6,8,-2
B since	4,-2,-3
B sing	0,3,-4
B singer song band	4,3,-7
B singing	-4,0,5
B single	-6,-3,10
B sings	10,-8,-2
B sink	4,-1,-3
B sister	2,-1,-1
B sit	1,-4,3
B sits	3,4,-8
B sitting	-7,-5,10
B six	1,-3,2
B sixteen	5,2,-7
B sixth	-5,6,-2
B sixties	-1,-2,3
B sixty	1,3,-5
B size	7,-8,0
B skin	8,-2,-5
B skip	-3,-6,9
B skipped	7,-5,-2
B sky heaven	10,-9,-1
B slapstick	1,0,-2
B slasher	-12,9,4
B sleep	11,-7,-4
B sleepover	3,7,-11
B slept	10,-7,-3
B small	-2,3,-1
B small little	-5,7,-2
B smart	-8,5,2
B smell	-5,7,-2
B smells	2,-7,3
B smile	10,-5,-5
B smiled	7,-5,-1
B smith	1,2,-5
B smoke	7,-4,-5
B smoking	-8,-3,11
B smth	-1,2,-1
B snored	4,-2,-2
B snow	2,2,-4
B snowy	-12,16,-5
B so	-4,4,0
B sobbed	5,-4,-1
B sobbing	1,-6,5
B social	4,-2,-2
B social criticism	7,-3,-4
B society	3,-1,-2
B sofa	4,-7,2
B sofia	0,2,-2
B soft	2,3,-5
B sogar	6,-4,-3
B sold	-2,9,-8
B soldiers	-17,8,8
B solid	21,-15,-8
B solo	6,-6,-1
B some	5,0,-4
B somebody	2,0,-2
B somebodys	7,-4,-4
B someone	-2,2,1
B something	-5,6,-1
B somewhere	1,4,-6
B son	5,-2,-3
B son children	2,0,-2
B song	-5,7,-3
B songs	1,2,-3
B sons	3,-3,-1
B sooner	-9,0,8
B soothing	-2,-2,4
B sopra	3,-4,1
B sorry	1,-3,2
B sort	-7,1,6
B soul	8,-4,-4
B sound	4,1,-5
B sounds	-4,6,-3
B soundtrack	8,-3,-5
B soup	-7,5,2
B south	-4,4,1
B south north	10,-5,-5
B southern	-9,12,-8
B space	-9,3,7
B spaghetti	-5,11,-5
B spanish	4,0,-4
B spare	-3,-2,5
B speak	4,-3,-1
B speaking	8,-5,-4
B speech	8,-3,-5
B speed	7,-4,-3
B spencer	7,-3,-5
B spent	8,-5,-2
B spider	7,-6,-1
B spielberg	11,3,-12
B spies	-1,2,-1
B spike	-2,4,-3
B spirit	5,-9,4
B split	-2,-1,1
B spoken	7,-4,-3
B spooky	1,-5,4
B sport	-11,14,-4
B sports	-12,9,3
B spot	-14,-4,16
B spring	11,-9,-3
B spy	-13,7,6
B stag	6,6,-12
B stage	5,-3,-2
B stairs	7,-6,-2
B stalker	-1,-3,5
B stallone	5,-8,2
B stand	3,-1,-1
B standing	20,-10,-11
B star	5,-6,0
B stars	-1,2,-2
B start	-7,9,-2
B started	-2,-7,9
B starts	-6,8,-5
B station	-2,6,-4
B stay	1,4,-5
B stayed	8,-3,-4
B staying	2,9,-10
B stays	-8,0,7
B stephen	4,-2,-3
B steve	-7,8,0
B stiff	2,-3,2
B still	2,0,-1
B stomach	-3,-10,11
B stone	5,-10,5
B stood	8,-6,-1
B stop	2,-2,0
B stopped	7,-4,-2
B stories	-8,10,-2
B storm	3,2,-6
B storms	-3,8,-5
B straight	4,0,-4
B strange	6,-2,-4
B stranger	-2,5,-3
B strangers	-1,-4,5
B street	-2,0,1
B strike	15,-20,6
B stubborn	-9,10,-1
B stuck	-5,7,-2
B student	7,-4,-3
B students	-3,6,-3
B studio	-1,2,-1
B stuff	-4,1,2
B stunden	12,-9,-4
B stupid	-4,7,-5
B style	-11,6,2
B stylish	-7,7,-3
B stylish elegant	3,-7,4
B submarine	-9,1,4
B substance	6,-4,-2
B subtitles	8,-5,-3
B such	7,-1,-7
B sugar	10,-11,1
B suggest	-25,10,11
B suitable	-9,9,0
B suits	-2,-7,9
B summer	-2,7,-5
B sun	-4,4,0
B sun sunny	3,1,-5
B sunday	7,-3,-3
B sung	-5,7,-2
B sunny	2,1,-3
B sunrise	5,-2,-3
B sunshine	-3,-4,6
B superhero	-5,-4,6
B superheroes	-8,8,-1
B supper	10,-9,-2
B sure	3,-12,8
B surprise	5,-2,-4
B survival	-8,-1,8
B survived	7,-5,-2
B suspense	3,-1,-4
B suspiria	16,-13,-4
B swap	-11,2,7
B swashbuckling	-3,5,-3
B swear	-7,9,-2
B swearing	3,0,-3
B swears	0,3,-4
B sweat	-5,7,-3
B sweaty	-14,9,5
B swedish	5,-2,-2
B sweet	0,-3,3
B swimming	-7,9,-2
B swinton	-3,7,-5
B swiss	-12,15,-2
B switched	4,-3,-2
B sword	-4,4,0
B swords	-17,8,10
B swore	-3,-5,6
B table	0,5,-4
B taken	-9,-4,13
B takes	1,-7,10
B tale	9,-4,-6
B tales	17,-17,-1
B talk	6,-5,-1
B talk conversation	4,-2,-2
B talked	7,-6,-1
B talking	-2,2,0
B talks	5,-8,4
B talky	3,0,-5
B tamil	-10,9,0
B tango	-10,13,-5
B tank	-1,3,-4
B tanto	12,-9,-3
B tap	-7,7,0
B tape	2,-1,-1
B tar	3,2,-6
B tarantino	8,-7,-1
B tarkovsky	4,3,-8
B taste	5,-2,-3
B tati	-8,3,4
B taught	7,-6,-1
B tax	7,-4,-3
B taxi	10,-5,-6
B tea	3,-2,-1
B teach	0,-2,1
B teacher	0,2,-2
B teachers	3,-1,-2
B team	5,-1,-4
B tear	-8,11,-4
B technicolor	6,-4,-2
B teenage	2,0,-1
B teenager	4,-8,4
B teenagers	1,-2,0
B teens	1,-12,9
B teeth	-4,-8,11
B television	6,-3,-3
B tell	6,-3,-3
B tells	5,-1,-4
B telly	0,2,-3
B ten	5,-1,-3
B tender	-1,-1,3
B tenet	-6,7,-1
B tense	0,-3,3
B tent	-8,10,-2
B tenu	4,-3,-1
B term	-9,5,5
B terrence	-5,-3,4
B terrible	10,-7,-3
B terry	-6,-2,7
B terza	7,-4,-3
B thai	0,-1,2
B than	-2,1,1
B thank	5,0,-5
B thanks	4,-5,0
B thanksgiving	-3,7,-6
B thats	4,-2,-2
B the	4,-2,-1
B the ending	8,-6,-1
B theater musical	-10,3,8
B theatre	-2,-3,2
B their	5,-3,-3
B theirs	7,-2,-5
B them	1,1,-2
B then	3,0,-4
B therapist	3,-3,0
B there	0,2,-2
B therefore	-12,16,-4
B theres	2,-2,0
B theyd	3,0,-4
B theyve	1,3,-4
B thief	4,-1,-4
B thin	8,-5,-3
B thing	-2,2,1
B things	-3,1,2
B think	3,-2,-1
B thinking	9,-2,-6
B thinks	6,-3,-3
B third	0,2,-2
B thirteen	12,-10,-2
B thirties	2,0,-3
B thirty	4,-2,-2
B this	3,0,-4
B thomas	-3,-4,5
B those	4,-6,2
B though	-4,3,0
B thought	6,-3,-4
B thought provoking	0,6,-6
B thoughtful	1,0,-3
B thoughts	0,3,-6
B three	5,-4,-1
B three hours	6,-5,-2
B threw	2,1,-5
B thriller	-5,8,-3
B thrillers	8,-2,-6
B through	4,-2,-2
B throw	6,-5,-2
B thrown	12,-12,0
B thru	-4,7,-4
B thumb	15,-12,-3
B thumbs	20,-13,-7
B thunder	13,-3,-10
B thursday	8,-6,-1
B ticket	6,-5,-1
B tickets	3,0,-3
B til	0,-8,6
B tilda	-4,3,2
B time weather	-1,10,-11
B times	5,-4,-1
B timothee	4,0,-3
B tin	0,2,-2
B tinker	21,-17,-6
B tiny	3,-1,-2
B tire	-7,13,-9
B tired	0,3,-2
B tissues	22,-20,-2
B titane	3,-2,-1
B title	17,-4,-15
B to	2,-1,0
B toast	-4,7,-2
B todavia	6,-3,-2
B today	2,-1,-1
B toddler	14,-7,-7
B together	6,-3,-3
B tokyo	-18,15,4
B told	0,2,-3
B tom	6,-7,1
B tomorrow	2,0,-2
B toni	-6,2,4
B tonight evening	5,-4,-1
B tonight night	1,-10,9
B tony	-7,5,0
B took	4,-2,-3
B top	3,-1,-2
B tops	4,-5,1
B toro	2,1,-4
B torture	-5,-16,17
B totoro	11,-5,-7
B touch	-2,0,1
B touching	4,0,-6
B tough	3,-10,6
B towards	14,-11,-3
B tower	11,-9,-2
B trailer	5,-2,-3
B train	2,1,-4
B trains	-2,5,-4
B trapped	1,2,-4
B trashy	-8,11,-4
B travel	-11,4,6
B travel journey	-1,6,-7
B treasure	-2,2,0
B treat	-2,6,-6
B tree	10,-7,-2
B trench	-20,17,0
B trial courtroom	-4,7,-4
B triangle	3,1,-4
B tried	2,-4,2
B trier	9,-3,-7
B trip	6,-4,-3
B trolls	7,-3,-4
B trouble	5,-3,-2
B truc	-9,3,6
B true	0,-2,3
B trust	11,-7,-5
B truth	4,-17,11
B try	-2,-1,2
B trying	8,-4,-5
B tuesday	1,2,-4
B tune	0,3,-3
B turin	13,-12,-1
B turkey	3,-2,-1
B turkish	-1,6,-6
B turn	1,3,-4
B turned	5,-3,-2
B turning	14,-3,-11
B turns	-7,6,2
B tv	-1,2,-3
B twelve	9,-7,-3
B twenty	4,-3,0
B twice	4,-6,2
B twilight	6,-3,-4
B twin	-3,2,2
B twins	-1,2,-2
B twist	7,-4,-2
B twisty	-1,-1,3
B two	2,-1,-1
B two hours	11,-6,-6
B type	-6,8,-2
B u	6,-3,-3
B ugly	2,0,-2
B ukrainian	9,-7,-3
B un	-7,20,-14
B uncle	-1,2,-1
B uncle aunt	4,-7,3
B uncles	12,-9,-3
B uncut	-2,2,0
B under	-4,5,-1
B underdog	6,-3,-5
B underdogs	5,-2,-4
B understand	11,-5,-7
B understood	11,-10,-2
B uni	-3,5,-2
B union	2,0,-2
B unique	7,-5,-2
B unless	-15,-1,14
B unlike	5,-4,-1
B until	5,-1,-4
B uplifting	4,-4,0
B ups	-2,5,-4
B upstairs	-5,8,-2
B use	-7,8,-2
B used	7,-5,-3
B usher	6,-4,-2
B v	7,-2,-5
B vale	0,-2,2
B vampire	-5,0,6
B vampires	2,2,-5
B van	6,0,-6
B vanishing	6,-5,-1
B varda	-2,5,-3
B vast	1,1,-2
B vegan	9,-11,1
B venetian	-4,6,-3
B venice	2,0,-2
B verdict	5,-3,-2
B verhoeven	21,-14,-12
B version	-4,6,-2
B very	4,-1,-3
B vet	4,-13,7
B vez	8,-4,-5
B vhs	5,-3,-2
B vi	7,-4,-2
B vicar	4,-1,-4
B vicars	5,-2,-4
B video	4,-6,-1
B vienna	0,1,-3
B vier	7,-12,3
B vietnamese	2,0,-3
B village	-5,4,1
B village small town	-8,12,-5
B villain	-7,8,-2
B vimos	10,-7,-2
B vincent	3,2,-8
B vingt	6,-5,0
B violence	0,-2,0
B violent	-7,11,-5
B visiting	6,0,-6
B visual	6,-2,-5
B viu	8,-5,-3
B voice	6,-4,-3
B volevo	12,-11,-2
B von	-4,0,3
B vote	-1,5,-5
B voted	-4,6,-2
B vs	17,-14,-4
B w	6,-5,-1
B wait	-3,4,-1
B waited	2,-2,-1
B waiting	2,-4,3
B wake	-2,1,1
B walk	8,-3,-5
B walked	4,-2,-2
B walking	1,3,-4
B walks	-20,8,12
B wall	6,-4,-2
B wallpaper	22,-13,-12
B waltz	-1,4,-2
B want	-5,5,0
B wanted	3,-1,-3
B wanting	8,-5,-5
B wants	-5,6,0
B ward	0,2,-1
B warm	4,-1,-2
B warned	13,-3,-10
B wartime	-3,5,-4
B was	5,-4,-1
B wasnt	9,-7,-2
B watch	2,-1,-1
B watched	2,-1,-1
B watches	-6,10,-7
B watching	4,-4,0
B water	9,-6,-3
B wave	0,-18,17
B way	2,-1,-1
B wayne	13,-9,-5
B weather	-11,9,1
B wed	0,3,-3
B wedding	4,-2,-1
B wedding marriage	2,1,-3
B weddings	-6,1,4
B wednesday	4,-2,-4
B wee	9,-7,-2
B week	4,1,-6
B weekend	2,3,-5
B weekly	6,-5,-2
B weeks	11,-11,1
B weird	0,-2,2
B weird strange	1,-2,0
B welcome	-5,-1,6
B well	0,3,-4
B went	6,-4,-2
B wept	8,-5,-4
B were	4,-2,-2
B werner	0,-3,3
B wes	3,-3,-1
B west	7,-1,-6
B western	-2,4,-1
B western cowboy	12,-6,-8
B westerns	-2,-1,2
B wet	4,-1,-3
B weve	1,-2,1
B whale	8,-7,-1
B what	2,0,-1
B whatever	-2,0,1
B whats	-1,3,-2
B whenever	-7,-4,10
B where	-9,8,2
B whereas	10,-7,-3
B whichever	-5,-3,11
B while	9,-6,-2
B whiplash	7,-4,-2
B whisky	4,-2,-2
B whispering	-12,5,7
B white	8,-4,-4
B who	-3,5,-1
B whod	-1,4,-4
B whodunit	3,1,-6
B whoever	3,-2,-1
B whole	4,-2,-2
B whom	11,-6,-5
B whos	1,3,-4
B whose	15,-7,-8
B why	1,1,-2
B wicked	0,3,-4
B wide	2,1,-5
B widow	-6,12,-4
B widows	-4,6,-3
B wifes	2,-1,-1
B wifi	-1,5,-5
B wild	3,3,-6
B wilder	5,-1,-5
B will	1,0,-2
B williams	-4,3,1
B wim	-6,9,-6
B win	11,-9,-2
B wind	2,3,-6
B window	4,-3,-2
B wine	4,-1,-3
B wine drinks	10,-8,-3
B winter	1,1,-2
B wise	-4,0,2
B wish	-5,5,0
B wit	-1,-9,11
B witch	-10,3,7
B witches	0,-4,5
B with parents	10,-7,-4
B without	1,-3,2
B witty	-3,9,-7
B woke	1,-7,4
B wolf	-4,1,3
B wolfwalkers	6,-4,-2
B wolves	-1,-4,4
B woman	-2,3,0
B woman wife	1,-3,2
B won	-2,-1,3
B wonder	2,-4,3
B wong	-1,2,-1
B wonka	9,-5,-5
B wont	-2,-4,6
B woods	-13,5,8
B woody	-2,-4,6
B word	5,-6,1
B wordless	-14,20,-11
B words	8,-5,-3
B wore	9,-6,-4
B work	6,-4,-1
B work job	8,-8,-1
B worked	10,-9,-1
B working	3,3,-6
B works	4,-4,0
B world	3,1,-4
B worn	-2,-3,4
B worse	-12,-11,21
B worst	4,-1,-3
B worth	15,-12,-3
B would	0,2,-2
B would like	-5,9,-4
B wouldve	10,-8,-3
B wow	10,-6,-6
B writing	12,-7,-6
B wrote	5,2,-9
B wry	-15,17,-3
B x	9,-8,-2
B y	2,-7,5
B ya	7,-4,-3
B yang	9,-13,4
B yeah	-3,5,-4
B year	2,0,-2
B year years	-2,5,-4
B years	6,-5,-1
B yellow	-12,13,-1
B yesterday	7,-5,-2
B yet	2,0,-2
B york	0,7,-8
B youd	-1,4,-4
B youll	6,-2,-4
B younger	-9,6,3
B youngest	3,0,-3
B your	8,-7,-1
B youre	19,-13,-6
B youth	2,1,-3
B youve	-2,2,-1
B zack	14,-17,1
B zealand	-2,5,-3
B zero	2,-2,0
B zhang	-1,4,-4
B zombies	-11,10,-1
B zone	-2,-2,5
B zulu	10,-9,-1
B ★★★★★	8,-4,-3
BB , 0	4,-4,-3
BB , 00	7,-5,-2
BB , 0000	0,7,-9
BB , 0000s	1,1,-3
BB , FILM	4,-2,-2
BB , a	-4,7,-3
BB , adventure	8,0,-11
BB , after	2,1,-3
BB , all	5,-2,-3
BB , also	-2,6,-4
BB , american	-3,7,-7
BB , an	-3,6,-3
BB , any	-4,2,0
BB , anything	-7,5,2
BB , as	-5,6,-1
BB , at	4,-3,-1
BB , bad	-6,7,-2
BB , beautiful	-3,6,-3
BB , because	3,-2,-1
BB , before	1,-4,4
BB , best	-6,-1,7
BB , big	5,-1,-5
BB , british	-4,4,2
BB , brothers	-8,10,-2
BB , but	-4,5,0
BB , by	1,-3,2
BB , can	4,-2,-4
BB , cant	4,-1,-4
BB , cat	-4,7,-5
BB , cats	8,-6,-2
BB , clever	-4,3,2
BB , cold	9,-7,-2
BB , comic	-10,10,0
BB , cool	4,-3,-1
BB , couldnt	7,-5,-2
BB , country	-15,17,-2
BB , dad	6,-3,-4
BB , dance	1,2,-4
BB , daniel	9,-6,-3
BB , dark	-5,8,-5
BB , dog	-3,-9,8
BB , dont	2,-4,2
BB , dry	-1,2,-2
BB , eight	10,-9,-1
BB , eighties	8,-5,-5
BB , en	2,1,-4
BB , english	2,4,-6
BB , even	-3,5,-2
BB , every	10,-8,-1
BB , everyone	-2,4,-3
BB , except	7,-4,-4
BB , family	-6,4,3
BB , fast	-9,10,-1
BB , fifties	9,-14,8
BB , first	11,-10,-2
BB , five	-4,6,-3
BB , fog	-3,6,-2
BB , for	2,1,-3
BB , forty	5,-4,-1
BB , four	6,-5,-2
BB , french	1,-3,2
BB , friends	-8,12,-3
BB , friendship	-11,5,5
BB , from	0,4,-4
BB , funny	-14,12,3
BB , gentle	5,-6,2
BB , gern	-8,11,-2
BB , ghosts	-8,12,-5
BB , girls	-7,13,-7
BB , give	-15,17,-3
BB , go	5,-1,-6
BB , good	-1,7,-6
BB , got	4,-2,-3
BB , great	8,-5,-4
BB , grey	-2,3,-1
BB , had	4,-2,-2
BB , half	-2,0,0
BB , hand	3,-1,-2
BB , has	4,-2,-1
BB , have	11,-8,-3
BB , he	2,-1,-1
BB , her	1,-2,1
BB , hes	1,-2,1
BB , his	2,0,-2
BB , hold	-3,-2,5
BB , hot	10,-16,6
BB , i	3,-2,-1
BB , id	2,-2,-1
BB , if	2,0,-2
BB , ill	3,1,-3
BB , im	4,-2,-2
BB , in	2,1,-3
BB , is	-1,4,-3
BB , italian	-6,9,-3
BB , its	4,-3,-1
BB , ive	6,-4,-2
BB , ja	5,-4,-1
BB , just	-9,10,-1
BB , keep	-15,5,3
BB , kids	9,-6,-2
BB , last	1,-8,7
BB , less	2,-2,-1
BB , lets	-11,13,-3
BB , letters	-11,13,-2
BB , light	-8,0,7
BB , like	11,-6,-5
BB , little	-4,6,-3
BB , long	-4,6,-2
BB , loud	-1,4,-2
BB , love	-15,17,-3
BB , low	-18,3,11
BB , made	-8,11,-4
BB , maybe	4,1,-5
BB , me	2,-1,-2
BB , men	-5,11,-8
BB , middle	5,-2,-4
BB , mine	8,-7,-1
BB , minus	-3,-4,6
BB , more	-1,8,-8
BB , mountains	-10,11,-1
BB , mums	-2,4,-2
BB , music	-3,4,-1
BB , my	4,-2,-2
BB , neither	-3,-7,7
BB , never	-9,6,3
BB , new	-10,10,-1
BB , nice	14,-8,-6
BB , nineties	0,-6,7
BB , no	-3,-4,7
BB , nor	-11,4,7
BB , northern	3,-7,4
BB , not	0,-5,4
BB , nothing	-4,-2,6
BB , now	-5,4,1
BB , nuns	4,2,-6
BB , odd	3,-2,-3
BB , of	-5,6,-1
BB , old	-4,6,-2
BB , on	2,0,-3
BB , once	6,-4,-1
BB , one	-1,3,-2
BB , only	-9,5,4
BB , or	-2,5,-4
BB , otherwise	3,1,-6
BB , our	6,-4,-2
BB , over	7,-1,-7
BB , paris	2,1,-4
BB , people	-3,1,2
BB , pg	-7,-1,6
BB , phone	-2,6,-4
BB , please	2,2,-4
BB , pretty	-1,4,-3
BB , quiet	-3,1,2
BB , quindi	-6,3,3
BB , rain	-5,2,3
BB , rather	-10,7,3
BB , real	-3,5,-2
BB , really	4,0,-5
BB , red	1,2,-2
BB , revenge	-3,-1,4
BB , road	-12,13,-1
BB , romance	-4,-2,6
BB , romantic	-10,9,0
BB , sad	1,2,-6
BB , said	6,-5,-1
BB , same	-2,5,-3
BB , saw	7,-6,-1
BB , says	1,2,-3
BB , sea	-3,10,-13
BB , second	-6,8,-3
BB , seen	0,5,-6
BB , seventies	-11,9,1
BB , she	2,-1,-1
BB , shes	5,-7,2
BB , short	13,-6,-10
BB , silent	-10,11,-2
BB , silly	-2,0,2
BB , since	3,-1,-1
BB , sixties	16,-9,-7
BB , slow	-9,7,1
BB , small	4,-3,-2
BB , snow	0,-2,2
BB , so	-4,4,0
BB , some	-3,5,-2
BB , somebody	-13,20,-10
BB , something	-6,8,-2
BB , songs	-7,6,2
BB , sorry	13,-9,-4
BB , spies	3,1,-5
BB , still	0,2,-2
BB , stubborn	2,-1,-1
BB , summer	-2,5,-1
BB , sun	-7,-8,11
BB , sweet	3,-8,5
BB , tea	5,-3,-2
BB , that	4,-2,-2
BB , thats	5,-4,-1
BB , the	2,-1,-2
BB , then	-1,3,-2
BB , there	5,-4,-1
BB , theres	10,-3,-6
BB , they	4,-5,1
BB , theyre	4,-9,4
BB , thirty	5,-3,-1
BB , this	-1,3,-2
BB , those	3,-4,1
BB , though	-6,-1,6
BB , three	-2,3,-1
BB , to	-1,3,-2
BB , today	14,-15,-3
BB , tonight	-5,8,-3
BB , too	9,-6,-3
BB , trains	5,-4,0
BB , twelve	7,-6,-1
BB , two	-1,4,-3
BB , under	-9,14,-7
BB , village	-2,4,-2
BB , want	-5,5,0
BB , war	-16,1,12
BB , warm	-5,2,1
BB , was	5,-4,-1
BB , watch	7,-14,6
BB , we	1,1,-3
BB , well	1,2,-4
BB , were	6,1,-6
BB , wet	2,0,-3
BB , weve	4,-9,5
BB , what	0,3,-3
BB , whatever	13,-7,-6
BB , whats	-11,19,-12
BB , when	6,-4,-1
BB , where	4,-6,3
BB , whereas	6,-3,-3
BB , which	2,-1,-2
BB , while	4,-4,-1
BB , white	2,0,-1
BB , who	6,-6,1
BB , whos	2,3,-5
BB , wine	2,-4,2
BB , with	-2,4,-2
BB , without	-4,-6,10
BB , women	-5,10,-5
BB , would	3,0,-3
BB , yes	-7,4,1
BB , you	4,-3,-2
BB , zero	-8,6,0
BB . 0	-15,9,7
BB . 00	2,0,-2
BB . 0000	8,-6,-3
BB . 00s	4,0,-5
BB . FILM	3,-2,-2
BB . a	0,3,-4
BB . about	-5,9,-6
BB . after	7,-5,-2
BB . again	-13,13,0
BB . all	5,-2,-3
BB . also	-10,6,2
BB . an	-7,3,4
BB . and	3,0,-2
BB . anime	-1,4,-7
BB . another	-2,5,-2
BB . any	-5,3,2
BB . anyone	-2,-5,7
BB . anything	-8,5,3
BB . anyway	-1,3,-2
BB . as	1,1,-2
BB . aunt	-2,-8,8
BB . australian	-8,10,-2
BB . based	-2,5,-4
BB . been	8,-7,-1
BB . before	-1,7,-7
BB . best	4,-5,0
BB . between	7,-5,-3
BB . big	-2,4,-3
BB . bit	-2,-2,4
BB . black	-2,-4,5
BB . bohemian	3,-3,-1
BB . british	-1,5,-3
BB . bruce	-12,16,-6
BB . but	2,0,-1
BB . by	-4,7,-4
BB . can	-5,5,0
BB . cant	1,-4,2
BB . cold	3,0,-4
BB . colin	0,2,-3
BB . could	5,-6,1
BB . couldnt	10,-7,-2
BB . crazy	7,-6,-1
BB . dad	10,-7,-3
BB . dads	8,-7,-1
BB . dark	12,-11,-1
BB . david	-8,5,2
BB . de	2,2,-9
BB . desert	-5,6,-4
BB . did	-5,7,-6
BB . didnt	10,-4,-8
BB . disney	-5,4,-4
BB . do	1,0,-2
BB . does	-5,9,-6
BB . dont	4,-8,4
BB . elvis	-1,3,-2
BB . en	0,2,-4
BB . english	-8,5,2
BB . enough	3,-18,14
BB . every	2,8,-11
BB . everybody	16,-15,-2
BB . everyone	3,-1,-1
BB . everything	-3,6,-3
BB . family	-13,13,-1
BB . fewer	-14,-5,15
BB . film	10,-6,-4
BB . find	-1,3,-2
BB . first	8,-3,-5
BB . for	5,-4,-1
BB . force	7,-5,-2
BB . forty	5,-2,-4
BB . found	4,0,-5
BB . four	10,-9,-2
BB . free	10,-9,-1
BB . french	-8,12,-5
BB . friends	3,-3,1
BB . from	2,0,-2
BB . funny	-10,10,1
BB . gave	6,-4,-2
BB . girls	-8,7,0
BB . give	-6,5,1
BB . good	2,0,-4
BB . got	-3,5,-3
BB . gran	5,-12,5
BB . grandad	5,0,-7
BB . greek	-8,6,2
BB . half	5,-4,-1
BB . hand	-7,8,-2
BB . hard	-1,4,-4
BB . haunted	5,-2,-3
BB . have	-3,7,-5
BB . havent	-2,5,-3
BB . he	2,-1,-1
BB . hed	3,4,-9
BB . her	5,-5,1
BB . hes	3,-3,0
BB . his	8,-6,-3
BB . hong	-10,5,3
BB . horror	-5,5,-3
BB . hot	2,1,-4
BB . how	15,-10,-6
BB . hugh	1,7,-7
BB . husband	7,-1,-6
BB . i	2,-1,-2
BB . ice	-1,5,-5
BB . id	-1,4,-3
BB . if	1,-2,0
BB . ill	-1,10,-9
BB . im	2,-2,0
BB . in	1,-2,1
BB . irish	-10,11,-2
BB . is	2,-1,-1
BB . it	3,0,-4
BB . italian	10,-9,-1
BB . its	4,-3,-1
BB . james	-7,2,1
BB . jane	-5,3,0
BB . japanese	-2,1,-3
BB . jean	0,4,-4
BB . jim	4,-2,-3
BB . john	3,-3,-3
BB . jojo	1,-4,2
BB . joker	-5,-8,10
BB . just	3,-3,1
BB . keep	-12,4,5
BB . kes	-2,4,-3
BB . kids	4,-3,0
BB . la	-1,4,-3
BB . late	9,-8,-3
BB . le	9,-8,-2
BB . leave	-6,-7,12
BB . les	-2,-5,7
BB . less	5,-5,-1
BB . let	-2,-1,2
BB . lets	0,4,-5
BB . like	3,-2,0
BB . little	4,0,-8
BB . long	8,-5,-5
BB . looking	2,-1,-1
BB . looking for	4,-2,-2
BB . love	3,-2,-4
BB . loved	9,-7,-2
BB . made	-7,16,-10
BB . make	7,-4,-4
BB . me	-3,1,2
BB . mel	1,4,-7
BB . michael	0,-5,0
BB . midsommar	6,-5,-3
BB . mine	4,-3,0
BB . more	-3,4,-1
BB . mother	1,3,-6
BB . mothers	-8,10,-3
BB . movie	-12,10,1
BB . mum	6,0,-6
BB . mums	4,-1,-3
BB . my	3,-2,-1
BB . nan	0,2,-1
BB . need	0,0,-4
BB . neither	6,-3,-4
BB . never	-4,7,-3
BB . new	0,6,-7
BB . next	-4,6,-2
BB . night	6,-4,-2
BB . no	1,-2,1
BB . nobody	2,-1,-2
BB . none	-15,-3,18
BB . not	-1,-1,2
BB . nothing	-5,0,4
BB . now	2,-4,2
BB . of	0,2,-2
BB . oh	7,-8,0
BB . ok	7,-4,-3
BB . old	3,-3,0
BB . on	2,-2,0
BB . once	10,-8,-2
BB . one	-5,9,-4
BB . only	-10,11,-4
BB . or	-2,6,-7
BB . oslo	5,-3,-2
BB . other	-3,4,-2
BB . our	5,-3,-2
BB . over	4,-1,-3
BB . parasite	3,-2,-1
BB . past	4,-2,-1
BB . paul	4,-3,-4
BB . people	6,-12,4
BB . perfect	4,-3,-1
BB . peter	-6,-4,6
BB . please	-4,3,1
BB . political	-13,5,8
BB . put	-12,17,-5
BB . quiet	-7,10,-5
BB . rather	-3,4,-3
BB . really	-4,-6,9
BB . red	5,-3,-2
BB . richard	-2,-4,3
BB . robert	0,4,-4
BB . roma	5,-14,9
BB . rome	1,1,-3
BB . ryan	3,-10,6
BB . sad	0,-12,6
BB . same	-4,4,-2
BB . saw	4,0,-4
BB . sci	0,-2,1
BB . se	-7,-4,11
BB . second	-9,8,-1
BB . seen	3,-8,4
BB . set	-5,7,-3
BB . seven	3,-17,11
BB . she	4,-2,-1
BB . shed	6,-3,-4
BB . shes	6,-4,-2
BB . short	1,1,-5
BB . show	1,3,-6
BB . silent	7,-3,-6
BB . since	4,-4,0
BB . sisters	-5,10,-5
BB . slow	-7,0,6
BB . small	-1,3,-1
BB . smth	5,-2,-4
BB . so	3,0,-3
BB . some	-5,9,-6
BB . somebody	4,-2,-3
BB . someone	-6,10,-4
BB . something	1,2,-2
BB . somewhere	-1,3,-4
BB . south	-3,6,-3
BB . space	2,4,-6
BB . spare	-4,-5,8
BB . stephen	-4,2,2
BB . steve	21,-18,-4
BB . still	-2,5,-4
BB . summer	7,-5,-4
BB . sunday	6,-5,-2
BB . that	1,1,-2
BB . thats	11,-8,-3
BB . the	2,-1,-2
BB . then	2,0,-3
BB . there	9,-3,-7
BB . theres	7,-3,-4
BB . theyre	5,-13,4
BB . theyve	-5,10,-7
BB . this	3,-5,2
BB . three	5,-5,-1
BB . thriller	1,-3,3
BB . time	-5,5,-3
BB . to	-1,2,-1
BB . today	-4,2,-2
BB . tom	-10,9,0
BB . tonight	0,3,-4
BB . tony	-7,2,3
BB . too	-6,-15,16
BB . took	6,-5,-1
BB . tried	6,-2,-3
BB . turkish	-5,6,-2
BB . two	2,2,-4
BB . uncle	6,-1,-5
BB . uncut	4,-2,-1
BB . under	-5,6,-1
BB . want	1,4,-6
BB . war	0,5,-6
BB . was	6,-4,-2
BB . watched	5,-2,-3
BB . we	5,-3,-2
BB . wed	3,-1,-2
BB . well	7,-5,-2
BB . went	5,-3,-2
BB . were	0,-2,2
BB . werner	-3,-7,5
BB . wes	-7,8,0
BB . what	4,-1,-4
BB . whatever	-7,10,-3
BB . whats	3,0,-2
BB . when	-1,-3,3
BB . where	10,-9,-1
BB . which	-3,6,-5
BB . who	9,-9,0
BB . whoever	-5,-9,11
BB . why	9,6,-19
BB . wife	1,3,-4
BB . wild	-3,5,-3
BB . with	0,1,-2
BB . without	5,-5,-1
BB . women	-7,9,-4
BB . would	1,-2,0
BB . would like	-1,2,-3
BB . wouldnt	-4,5,-1
BB . yes	-3,1,0
BB . yesterday	6,-4,-1
BB . you	7,-9,1
BB . zero	6,-12,2
BB 0 ,	6,-4,-1
BB 0 and	10,-7,-3
BB 0 to	4,-3,-1
BB 00 ,	-1,2,-1
BB 00 and	6,-4,-1
BB 00 mins	10,-9,0
BB 00 minutes	-3,9,-5
BB 00 year	1,-8,6
BB 00 years	6,-5,-1
BB 000 minutes	-1,5,-4
BB 0000 ,	-1,3,-2
BB 0000 and	6,-2,-4
BB 0000s ,	-6,2,5
BB FILM ,	2,0,-2
BB FILM 0	4,-3,-1
BB FILM 00	6,-2,-3
BB FILM a	3,-2,-2
BB FILM again	-9,6,3
BB FILM all	5,-5,-1
BB FILM also	-8,12,-7
BB FILM are	11,-7,-3
BB FILM as	-3,7,-3
BB FILM because	4,-3,-2
BB FILM but	-6,7,-1
BB FILM by	4,-3,-1
BB FILM can	7,-5,-3
BB FILM did	12,-11,-1
BB FILM even	11,-3,-9
BB FILM every	4,-3,-1
BB FILM for	2,-2,0
BB FILM from	7,-5,-2
BB FILM gave	3,-1,-2
BB FILM gets	4,-1,-4
BB FILM got	3,-2,-1
BB FILM had	3,-2,-1
BB FILM has	2,-1,-2
BB FILM have	0,2,-1
BB FILM he	3,-2,-1
BB FILM i	2,-2,-1
BB FILM id	2,0,-1
BB FILM in	4,-2,-2
BB FILM is	5,-3,-2
BB FILM isnt	8,-1,-7
BB FILM last	4,-3,0
BB FILM left	6,-5,0
BB FILM like	-7,11,-5
BB FILM made	5,-4,-1
BB FILM makes	2,-1,0
BB FILM me	3,-2,-1
BB FILM minus	-7,-6,12
BB FILM my	4,-3,-2
BB FILM never	2,-1,-1
BB FILM no	10,-4,-7
BB FILM not	2,-3,1
BB FILM of	1,2,-4
BB FILM ok	10,-7,-3
BB FILM only	-6,8,-2
BB FILM or	0,-2,1
BB FILM same	19,-17,-2
BB FILM she	4,-1,-2
BB FILM so	6,-3,-4
BB FILM still	3,-2,-1
BB FILM that	4,-3,-1
BB FILM the	5,-4,-1
BB FILM they	2,-2,-1
BB FILM though	-6,14,-11
BB FILM to	4,-3,-1
BB FILM too	4,-3,-1
BB FILM twice	4,-3,-2
BB FILM was	2,-4,2
BB FILM went	3,-2,-1
BB FILM when	8,-5,-3
BB FILM with	3,0,-3
BB FILM without	-5,-3,8
BB FILM would	5,-3,-1
BB FILM yes	3,1,-5
BB a 00	7,-4,-3
BB a FILM	-21,26,-7
BB a baby	-8,-2,10
BB a bad	-2,4,-3
BB a bank	-2,3,-4
BB a big	-4,6,-3
BB a bit	-6,5,0
BB a box	1,1,-3
BB a boy	-2,2,0
BB a broken	11,-9,-1
BB a bus	7,-8,1
BB a car	-6,-2,8
BB a cat	-4,6,-3
BB a cinema	18,-15,-4
BB a clever	10,-8,-5
BB a cold	3,2,-5
BB a comedy	-4,11,-6
BB a crime	1,0,-2
BB a decent	4,-3,-1
BB a different	-4,5,-2
BB a documentary	-6,5,1
BB a dog	-11,14,-4
BB a family	-3,5,-2
BB a film	1,2,-3
BB a first	8,-7,-1
BB a five	2,1,-3
BB a friend	2,4,-7
BB a girl	-4,6,-2
BB a good	-1,4,-3
BB a grown	-4,8,-5
BB a guy	4,0,-4
BB a half	-8,8,1
BB a happy	0,2,-4
BB a heist	10,-5,-7
BB a horror	5,1,-5
BB a hot	-5,8,-6
BB a hotel	-5,10,-6
BB a house	-6,12,-7
BB a hundred	17,-15,-2
BB a lady	-7,8,-2
BB a lighthouse	-7,2,3
BB a little	1,4,-6
BB a long	1,2,-3
BB a lot	-2,7,-6
BB a love	-4,7,-5
BB a lovely	6,-4,-2
BB a matter	3,-3,0
BB a movie	-4,7,-2
BB a musical	-5,11,-8
BB a new	5,-3,-1
BB a nice	-5,8,-3
BB a night	0,1,-2
BB a nine	9,-7,-2
BB a nurse	2,-3,0
BB a phone	-4,-3,6
BB a plane	8,-4,-3
BB a prison	3,-7,5
BB a proper	-5,13,-10
BB a quiet	-8,11,-2
BB a real	-3,4,-1
BB a retired	6,-4,-2
BB a road	-1,4,-3
BB a school	-2,5,-4
BB a second	14,-8,-7
BB a single	-6,-3,8
BB a slow	-3,5,-2
BB a small	-1,2,-1
BB a soft	-9,16,-10
BB a star	5,-3,-2
BB a strong	-9,10,-1
BB a ten	16,-12,-3
BB a thing	4,-1,-4
BB a thriller	-2,8,-7
BB a time	12,-11,-2
BB a train	-8,10,-3
BB a two	13,-10,-3
BB a very	5,-4,-2
BB a war	17,-15,-5
BB a wedding	2,-2,-1
BB a week	7,-1,-7
BB a western	0,2,-1
BB a whole	8,-2,-7
BB a woman	-5,7,-1
BB a word	1,-3,2
BB about ,	-2,2,-1
BB about FILM	5,-3,-2
BB about a	-4,3,0
BB about as	11,-5,-7
BB about it	-2,4,-3
BB about my	-3,-6,8
BB about the	-4,5,-1
BB absurd ,	0,2,-2
BB action ,	-7,6,1
BB adventure ,	0,5,-6
BB african ,	5,-3,-3
BB after ,	3,-2,-1
BB after FILM	2,-1,0
BB after a	10,-8,-2
BB after that	-1,2,-2
BB after the	6,-6,0
BB again ,	-2,4,-2
BB again but	-2,7,-10
BB again with	16,-9,-9
BB against the	-6,8,-2
BB age ,	8,-9,2
BB aliens ,	-11,0,9
BB all ,	-2,0,1
BB all day	-15,-1,12
BB all in	-6,0,7
BB all my	3,-1,-1
BB all of	2,0,-3
BB all that	-4,-5,8
BB all the	5,-5,0
BB all three	4,-1,-3
BB allergic to	1,-4,2
BB alone ,	7,-4,-3
BB also ,	4,-4,-1
BB always ,	8,-4,-4
BB am a	11,-8,-3
BB american ,	-6,10,-5
BB an hour	-6,6,0
BB an old	-6,8,-2
BB anatomy of	3,-3,0
BB and ,	16,-11,-6
BB and FILM	3,-1,-2
BB and a	-1,2,-1
BB and about	5,-1,-4
BB and after	-10,12,-3
BB and all	-4,-1,4
BB and at	2,-2,-1
BB and by	3,-2,-1
BB and came	-7,8,-2
BB and cant	17,-7,-10
BB and every	4,-2,-2
BB and fui	2,-1,-1
BB and got	3,-3,0
BB and had	3,-2,-1
BB and has	-10,0,9
BB and have	6,-4,-3
BB and her	2,2,-6
BB and hes	6,-7,0
BB and his	13,-3,-12
BB and i	3,-1,-2
BB and if	-18,15,0
BB and ill	3,-2,-1
BB and im	3,1,-3
BB and in	-3,6,-3
BB and is	8,-6,-1
BB and it	-2,2,0
BB and its	3,0,-4
BB and ive	0,2,-2
BB and leave	3,-24,14
BB and let	-16,17,-2
BB and me	6,-5,-1
BB and never	5,-3,-2
BB and no	1,-3,2
BB and nobody	-2,-1,3
BB and none	1,-4,4
BB and not	-2,0,2
BB and nothing	4,-14,10
BB and now	1,2,-2
BB and on	2,0,-2
BB and one	6,-4,-3
BB and only	3,3,-7
BB and please	-2,-16,16
BB and she	-7,6,1
BB and shes	8,-8,0
BB and so	4,-2,-2
BB and still	-4,5,-3
BB and that	-5,6,-1
BB and thats	2,-9,6
BB and then	3,0,-3
BB and there	4,-4,0
BB and they	-3,5,-2
BB and to	3,-1,-3
BB and two	5,-4,-1
BB and want	-16,19,-3
BB and was	4,-1,-3
BB and we	2,-1,-1
BB and were	-1,-5,6
BB and weve	6,-3,-3
BB and with	-2,-1,2
BB and you	-12,6,6
BB animals ,	3,2,-5
BB animated ,	-17,13,1
BB another with	-4,11,-7
BB any film	-1,-6,6
BB any more	3,1,-4
BB any other	0,4,-5
BB anyone but	0,-4,4
BB anything ,	12,-15,2
BB anything as	-9,10,-1
BB anything but	-1,-6,5
BB anything by	-22,11,10
BB anything else	-2,4,-2
BB anything from	-19,11,7
BB anything that	8,-7,-5
BB anything where	-6,8,-6
BB anything with	-7,2,4
BB apart from	-2,-5,6
BB are a	0,-15,13
BB around the	1,2,-4
BB as FILM	-10,6,3
BB as a	4,-4,1
BB as an	-6,11,-4
BB as far	-3,-8,11
BB as it	5,-7,2
BB as its	-8,4,4
BB as long	-18,11,4
BB as my	8,-5,-3
BB aside ,	-16,17,-4
BB ask for	-17,15,2
BB asked for	-17,20,-5
BB asking for	7,-3,-5
BB asleep ,	-6,9,-4
BB asleep in	8,-6,-1
BB at 00	-4,5,-1
BB at FILM	3,-2,-1
BB at a	2,1,-3
BB at all	-2,-4,4
BB at an	-1,-3,5
BB at every	4,-3,-1
BB at home	0,3,-4
BB at home casa	4,-4,0
BB at it	-2,3,-1
BB at least	2,4,-6
BB at me	1,7,-8
BB at my	4,-1,-3
BB at our	5,-4,-3
BB at the	1,-2,1
BB aunt ,	9,-6,-4
BB australian ,	-3,7,-4
BB away from	4,-6,-1
BB babylon ,	7,-4,-2
BB back from	13,-11,-1
BB back in	11,-9,-3
BB back to	-5,9,-4
BB bad ,	5,-2,-4
BB banshees of	-2,-2,4
BB based on	-13,11,2
BB be a	7,-9,2
BB be in	6,-6,-2
BB be no	-13,-9,20
BB be the	8,-6,-1
BB beach ,	-9,10,-2
BB beautiful ,	6,-1,-7
BB because i	0,-3,3
BB because of	2,-7,4
BB because the	7,-5,-1
BB bed ,	-5,7,-3
BB been a	3,-2,0
BB been in	6,-5,-1
BB been on	6,-4,-2
BB been to	5,-4,-1
BB before ,	5,-4,-1
BB before 0000	2,-2,-2
BB before he	-10,-14,19
BB before i	9,-3,-7
BB before my	1,1,-2
BB before of	11,-7,-4
BB before the	2,0,-3
BB behind the	5,-1,-4
BB berlin ,	-8,11,-4
BB best film	15,-14,-1
BB best thing	5,-4,-1
BB better ,	3,-3,0
BB better than	3,5,-9
BB between the	10,-9,-1
BB between two	-16,17,-3
BB birthday ,	15,-11,-5
BB bit of	-2,5,-4
BB bittersweet ,	2,0,-4
BB blood ,	0,3,-5
BB boat ,	-5,6,-2
BB boats ,	-3,5,-2
BB bohemian rhapsody	4,-2,-2
BB bollywood ,	-3,6,-4
BB book ,	-4,5,0
BB both ,	6,-4,-1
BB both of	3,-3,-1
BB bought a	4,-2,-2
BB bought the	4,-2,-1
BB box of	-2,3,-1
BB boy ,	15,-13,-3
BB boy and	3,-2,-1
BB boys ,	2,-1,-1
BB brazilian ,	-17,12,5
BB breakup dejo	7,-5,-3
BB bring me	-9,10,-3
BB brother in	4,-3,-2
BB brothers ,	-1,6,-5
BB bus ,	-6,7,-3
BB but FILM	3,0,-3
BB but a	-8,2,5
BB but about	-6,14,-10
BB but for	11,-7,-6
BB but from	0,3,-6
BB but i	-1,-1,2
BB but im	7,-7,-1
BB but in	-7,10,-3
BB but it	-1,7,-9
BB but its	7,-4,-4
BB but ive	12,-12,0
BB but less	-4,0,5
BB but make	-9,12,-4
BB but my	6,-4,-3
BB but no	-1,-6,7
BB but not	1,-8,6
BB but nothing	-3,-9,11
BB but of	-7,-3,7
BB but that	2,0,-6
BB but the	-4,0,4
BB but with	-6,6,0
BB but without	-3,-3,5
BB by a	-1,-3,4
BB by all	-2,4,-4
BB by my	3,-2,-1
BB by the	3,-2,-1
BB call it	10,-7,-4
BB called it	4,-3,-2
BB calm ,	-14,14,0
BB came home	-9,10,-2
BB came out	7,-3,-4
BB camp ,	-16,21,-9
BB can be	-1,-5,6
BB can do	-4,9,-7
BB can i	-3,-3,6
BB can keep	0,-20,12
BB can watch	7,-5,-2
BB can you	3,-5,1
BB cant be	-7,-8,13
BB cant bear	-17,-6,21
BB cant do	-2,-8,9
BB cant get	-2,15,-15
BB cant stand	2,-1,-1
BB car ,	-1,4,-4
BB cars ,	2,1,-5
BB cat ,	10,-9,-1
BB cats ,	-3,4,-2
BB chases ,	9,-8,0
BB childhood ,	-8,10,-2
BB children ,	-3,5,-2
BB chinese ,	-11,14,-2
BB choice ,	-4,10,-7
BB christmas ,	-7,5,0
BB ci is	1,-3,2
BB cinema ,	1,-2,1
BB city ,	-7,9,-3
BB class ,	-18,17,1
BB class of	3,-2,0
BB clever ,	-2,-2,4
BB club ,	4,-1,-4
BB club in	3,-2,-3
BB cold ,	3,1,-5
BB cold war	-1,4,-3
BB colleague from	0,3,-3
BB colour ,	7,-1,-7
BB colours ,	-7,11,-5
BB comedy ,	0,5,-7
BB comedy with	-8,5,3
BB coming of	0,2,-3
BB cool ,	-14,11,3
BB cops ,	-9,1,7
BB cost me	5,-3,-1
BB could be	-7,9,-2
BB could do	-18,10,7
BB could have	5,-4,-1
BB could you	6,-9,4
BB country ,	4,4,-11
BB countryside ,	-8,-5,12
BB courtroom ,	-10,12,-2
BB crazy rich	7,-5,-3
BB cried at	3,-3,-1
BB cries at	2,-1,-2
BB crime ,	-3,6,-7
BB cup of	1,-8,6
BB dad ,	3,-9,6
BB daft ,	-12,4,8
BB dance ,	9,-7,-3
BB dancing ,	-7,9,-6
BB danish ,	-4,-1,4
BB dark ,	-5,7,-3
BB daughter ,	3,0,-3
BB day ,	0,6,-6
BB day of	-2,3,-3
BB days ,	-4,0,3
BB deadpan ,	-8,11,-3
BB death ,	-5,5,1
BB death of	-13,1,10
BB desert ,	-8,10,-2
BB deserts ,	-6,6,-1
BB did ,	-4,4,-1
BB did FILM	4,-3,-1
BB did a	-1,4,-3
BB did i	7,-5,-2
BB did not	2,0,-2
BB did the	6,-4,-2
BB dies ,	3,-6,2
BB dinner ,	3,-1,-2
BB directed by	-19,21,-4
BB director ,	0,-5,5
BB do ,	-8,12,-6
BB do a	0,7,-8
BB do i	3,3,-7
BB do not	9,-9,-2
BB do the	2,-6,4
BB do with	9,-3,-6
BB do you	-5,8,-2
BB documentary ,	6,-4,-2
BB documentary about	2,-2,1
BB does the	7,1,-7
BB doesnt do	-6,-2,8
BB dog ,	-6,-1,7
BB dogs ,	-4,-3,5
BB doing the	-5,10,-6
BB done ,	3,0,-5
BB done with	-12,-4,16
BB dont do	-5,-5,9
BB dont get	7,-2,-5
BB dont mind	5,12,-22
BB dont want	0,-10,9
BB dont you	10,-12,-1
BB door ,	5,-2,-3
BB down ,	-1,2,-2
BB down a	-2,8,-6
BB down the	-15,-10,23
BB drama ,	-3,-2,4
BB drawn ,	-10,6,4
BB drive a	4,-2,-1
BB drive my	2,-1,0
BB dry ,	5,-3,-4
BB during FILM	4,-3,-1
BB during which	2,-1,0
BB eight ,	6,-3,-3
BB eight year	3,-1,-2
BB eighties ,	-3,1,3
BB eighty minutes	5,-12,6
BB else ,	8,-5,-4
BB else is	-12,9,4
BB emilia perez	2,-2,-1
BB end ,	11,-2,-9
BB end of	0,2,-2
BB ended up	3,-2,-1
BB ending ,	3,1,-4
BB english ,	4,6,-10
BB enjoyed the	-1,3,-3
BB enough ,	10,-7,-3
BB enough of	-10,6,3
BB even ,	-3,0,3
BB even the	5,-3,-2
BB evening ,	-1,-3,3
BB every face	3,-2,-1
BB every time	-7,12,-7
BB every year	6,-11,4
BB everyone at	3,-2,-1
BB everyone in	11,-9,-3
BB everything ,	8,-1,-6
BB everywhere ,	-8,13,-6
BB except the	0,-3,2
BB face ,	5,-3,-1
BB fairy tale	-3,6,-4
BB families ,	6,-4,-3
BB fancy a	-5,2,3
BB far as	0,-6,5
BB farce ,	-18,19,-1
BB farm ,	-5,8,-3
BB fast ,	-13,11,1
BB father ,	9,-6,-4
BB father and	-13,13,-1
BB father in	2,-1,-1
BB fathers and	-4,4,1
BB favourite ,	-2,4,-3
BB fed up	-3,-11,8
BB fell asleep	5,-3,-2
BB felt like	8,-7,-1
BB fi ,	-3,0,3
BB fifties ,	-4,1,5
BB film about	-8,8,0
BB film club	4,-2,-3
BB film for	12,-13,1
BB film in	-4,0,5
BB film my	3,-2,0
BB film that	-6,3,3
BB film thats	-9,7,1
BB film where	-6,8,-3
BB film with	-10,4,5
BB film without	-8,-12,19
BB films ,	2,0,-1
BB films about	-3,7,-4
BB films are	10,-15,4
BB films where	-6,15,-15
BB find it	4,-2,-2
BB find me	-9,13,-4
BB find the	-11,15,-5
BB find us	-3,5,-2
BB fine ,	-5,-1,6
BB finished the	10,-7,-2
BB fire ,	5,-3,-2
BB first ,	-4,6,-3
BB first FILM	6,-4,-3
BB first half	16,-12,-4
BB first time	4,-2,-1
BB five ,	-3,1,2
BB flat ,	11,-10,-2
BB fog ,	-2,4,-2
BB food ,	-9,8,1
BB football ,	-11,-6,16
BB for ,	4,-3,-1
BB for FILM	5,-4,-1
BB for a	6,-3,-3
BB for all	2,2,-4
BB for an	4,-5,1
BB for every	-14,15,-3
BB for grown	2,2,-5
BB for her	-1,3,-2
BB for his	6,-2,-5
BB for it	0,3,-3
BB for me	2,0,-2
BB for my	3,-2,-1
BB for once	-13,-4,15
BB for one	6,-2,-4
BB for our	10,-9,-1
BB for something	-9,11,-1
BB for the	4,-2,-2
BB for three	-9,-3,13
BB for two	8,-12,5
BB for us	6,-2,-3
BB force majeure	-2,4,-2
BB forest ,	-7,10,-3
BB forties ,	2,6,-9
BB forty years	-4,5,-1
BB found it	5,-3,-1
BB four ,	-12,13,-2
BB four hours	4,-2,-1
BB free solo	9,-11,1
BB french ,	-1,2,-2
BB friday ,	2,1,-2
BB friends ,	-10,8,2
BB friendship ,	-11,13,-2
BB from 0000	5,-3,-4
BB from a	0,4,-3
BB from my	6,-4,-2
BB from the	-2,2,0
BB front of	7,-3,-3
BB full of	6,-6,0
BB funny ,	-2,3,-1
BB funny and	-10,14,-5
BB gardens ,	-5,8,-3
BB gave it	5,-4,-1
BB gave me	5,-3,-2
BB gave the	3,-3,-1
BB gave up	-1,-4,5
BB gentle ,	-8,4,3
BB german ,	5,-4,-2
BB get a	4,-1,-4
BB get me	11,-5,-6
BB get the	7,-5,-2
BB ghost ,	-3,4,-1
BB ghosts ,	0,-4,6
BB girl ,	0,3,-3
BB girls ,	3,0,-4
BB give a	15,-14,-1
BB give us	-9,9,1
BB gives me	9,-15,3
BB go ,	-7,7,-1
BB go and	7,-5,-2
BB go for	-19,18,1
BB go to	2,3,-5
BB gods own	8,-7,-1
BB goes to	-9,4,4
BB going to	-1,2,-1
BB gone ,	-4,-9,15
BB gone to	4,-2,-1
BB good ,	-1,-3,4
BB gore ,	-2,1,-4
BB gossip ,	7,0,-11
BB got a	5,-6,0
BB got any	-6,6,-1
BB got anything	-8,10,-2
BB got me	8,-7,-2
BB got my	7,-6,-1
BB got one	-6,1,5
BB got the	5,-4,-1
BB got to	-3,6,-4
BB greek ,	2,0,-1
BB grew up	1,2,-4
BB grown up	-7,3,5
BB grown ups	-5,5,-1
BB had FILM	3,-2,0
BB had a	4,-2,-2
BB had enough	8,-9,-1
BB had it	-15,-2,16
BB had me	3,-2,-1
BB had my	1,-2,1
BB had the	7,-5,-2
BB had to	2,-1,-1
BB had us	3,-2,-1
BB half ,	-7,8,-1
BB half FILM	-7,9,-2
BB half a	1,-6,5
BB half an	8,-5,-4
BB half hours	-3,7,-3
BB half of	4,-3,-1
BB half the	3,-2,-2
BB hand ,	2,-2,0
BB happy ,	3,-1,-2
BB has a	1,3,-4
BB has been	6,-5,-1
BB has the	2,1,-3
BB has to	-5,8,-6
BB hasnt got	0,-7,6
BB hats ,	-4,7,-4
BB have ,	-3,5,-3
BB have FILM	3,-2,-1
BB have a	-3,3,-1
BB have an	-10,2,4
BB have been	5,-3,-2
BB have crime	6,-5,-1
BB have had	2,-1,0
BB have i	8,-4,-4
BB have in	6,-3,-5
BB have it	5,-4,-1
BB have me	3,-1,-2
BB have more	-3,6,-5
BB have my	5,-4,-1
BB have never	3,-1,-1
BB have one	-2,0,3
BB have something	4,0,-9
BB have the	8,-7,-1
BB have watch	9,-7,-1
BB have we	-2,-5,8
BB have you	-4,7,-3
BB havent got	8,-5,-2
BB he ,	2,-11,6
BB he can	4,-1,-4
BB he cant	7,1,-11
BB he has	12,-10,-1
BB he likes	1,3,-5
BB he said	7,-2,-5
BB he says	3,0,-4
BB he wants	-5,-1,6
BB he was	0,3,-2
BB heart ,	-4,-7,10
BB hed like	-21,22,-3
BB heist ,	-19,12,6
BB hen do	16,-15,-2
BB her ,	3,-4,1
BB here ,	-2,5,-3
BB hers ,	4,-1,-6
BB hes a	-4,-7,9
BB him ,	-3,3,0
BB hindi ,	-4,5,-3
BB his ,	-1,-5,4
BB hold the	-4,-3,8
BB holiday ,	-16,19,-5
BB hollywood ,	1,3,-4
BB home ,	0,2,-2
BB home from	2,1,-4
BB home with	11,-9,-2
BB hong kong	6,-4,-5
BB horas ,	0,4,-5
BB horror ,	2,0,-3
BB horror of	4,-11,5
BB horse ,	2,12,-21
BB horses ,	-8,11,-4
BB hospital ,	5,-9,4
BB hot ,	10,-7,-5
BB hour and	-6,4,2
BB hours ,	-4,5,-1
BB hours and	1,3,-6
BB hours horas	-8,2,8
BB hours of	4,-3,-1
BB house ,	-3,4,-2
BB house of	8,-5,-4
BB how about	4,3,-7
BB humour ,	-9,7,0
BB husband ,	-1,3,-3
BB i ,	6,-3,-3
BB i am	2,1,-3
BB i bought	2,-1,-1
BB i came	7,-3,-4
BB i can	-5,6,-1
BB i cannot	2,-4,1
BB i cant	-3,-5,8
BB i could	1,-2,1
BB i couldnt	7,-4,-2
BB i cried	3,-2,-1
BB i did	5,-2,-2
BB i didnt	8,-3,-5
BB i do	1,-3,2
BB i dont	0,-2,2
BB i drive	3,-1,-2
BB i drove	2,-1,-1
BB i en	4,-5,0
BB i fancy	-8,14,-10
BB i fell	2,-1,-1
BB i felt	6,-4,-3
BB i find	0,-4,3
BB i found	4,-3,-1
BB i gave	-3,-1,4
BB i get	-4,1,3
BB i go	7,-5,-2
BB i got	4,-1,-2
BB i had	5,-3,-1
BB i have	1,1,-2
BB i havent	-2,5,-4
BB i hear	9,-3,-5
BB i in	7,-5,-3
BB i is	4,-2,-2
BB i just	6,0,-5
BB i keep	6,-3,-3
BB i kept	4,-1,-3
BB i know	6,-3,-3
BB i laughed	2,-1,-1
BB i left	-3,-3,5
BB i like	-9,10,-4
BB i liked	2,0,-2
BB i live	11,-7,-3
BB i look	-8,11,-4
BB i looked	3,-2,0
BB i love	-10,17,-11
BB i loved	-5,8,-5
BB i made	5,-3,-1
BB i make	4,-1,-3
BB i me	3,-1,-3
BB i mean	-14,11,0
BB i must	7,-5,-2
BB i n	6,-1,-5
BB i nearly	2,-1,-1
BB i need	1,3,-4
BB i never	8,-1,-9
BB i not	17,-3,-13
BB i only	-2,5,-3
BB i put	8,-6,-2
BB i run	7,-6,-1
BB i said	1,-2,2
BB i sat	2,-2,-1
BB i saw	8,-7,-2
BB i say	-6,3,2
BB i see	2,0,-7
BB i stayed	2,-1,0
BB i still	9,-6,-3
BB i teach	8,-10,1
BB i the	3,-2,-1
BB i think	11,-9,-3
BB i thought	6,-4,-2
BB i took	3,-2,-1
BB i tried	7,-4,-3
BB i walked	2,-1,0
BB i want	-4,7,-2
BB i wanted	0,2,-2
BB i was	4,-2,-3
BB i watch	2,-4,2
BB i watched	5,-4,-2
BB i went	4,-3,-2
BB i will	12,0,-11
BB i wish	-2,1,0
BB i with	4,-3,-1
BB i wont	3,-7,3
BB i work	8,-2,-6
BB i would	0,2,-2
BB i would like	1,3,-8
BB i wouldnt	-8,-3,10
BB ice ,	-14,13,-4
BB iceland ,	-18,12,5
BB id been	5,-4,-1
BB id call	4,-3,-1
BB id have	1,3,-4
BB id like	-2,4,-1
BB id rather	1,1,-3
BB id say	3,3,-6
BB id sooner	-2,3,-2
BB id take	10,-8,-6
BB id watch	2,-1,-2
BB idea ,	0,-15,12
BB idea of	8,-7,0
BB if ,	8,-14,4
BB if i	7,-7,-1
BB if it	-9,-3,9
BB if its	-10,12,-6
BB if the	0,-5,3
BB if theres	-11,-8,18
BB if you	7,-3,-4
BB ill be	8,-5,-2
BB im 00	8,-6,-1
BB im a	5,-3,-2
BB im after	-13,17,-3
BB im an	8,-5,-3
BB im from	4,-1,-3
BB im in	4,0,-3
BB im more	1,1,-2
BB im not	4,-1,-2
BB im off	-4,-10,14
BB im on	5,-4,0
BB im the	4,-3,-1
BB im told	2,2,-5
BB in ,	-1,6,-5
BB in 00	12,-11,0
BB in 0000	10,-7,-3
BB in a	-1,0,3
BB in all	1,2,-2
BB in an	-2,4,-5
BB in and	-4,5,-2
BB in any	4,0,-6
BB in for	0,7,-7
BB in front	8,-6,-2
BB in his	6,-2,-5
BB in it	4,-5,1
BB in its	17,-14,-3
BB in law	2,-1,-1
BB in love	-7,1,6
BB in my	4,-2,-2
BB in one	4,0,-4
BB in our	3,-2,-1
BB in that	-3,-2,5
BB in the	2,0,-2
BB in this	7,-4,-3
BB in two	6,-5,-1
BB in which	-6,-1,7
BB into a	2,-12,6
BB into my	6,-3,-3
BB into the	4,-1,-4
BB irish ,	-2,-2,2
BB is ,	-3,4,-2
BB is FILM	4,-3,-1
BB is a	5,-3,-2
BB is about	2,-12,8
BB is all	3,1,-5
BB is fine	-9,-1,4
BB is for	7,-5,-3
BB is from	5,-1,-5
BB is her	2,-1,-3
BB is i	8,-5,-2
BB is in	4,-9,5
BB is it	1,-7,4
BB is just	16,-13,-4
BB is like	7,-6,-1
BB is me	14,-13,-2
BB is more	14,-9,-5
BB is my	4,-2,-1
BB is not	5,-4,-3
BB is of	3,-1,-2
BB is on	2,-1,-1
BB is our	3,-2,-1
BB is still	2,-1,0
BB is that	3,-4,2
BB is the	5,-3,-2
BB is there	-1,3,-3
BB is to	-4,0,6
BB is too	2,0,-3
BB is what	6,-5,-2
BB is where	5,-3,-3
BB island ,	0,-2,0
BB islands ,	-10,11,-3
BB isnt a	-1,-7,5
BB it ,	1,2,-2
BB it a	7,-5,-2
BB it again	3,-1,-2
BB it all	-8,-3,9
BB it and	4,-6,1
BB it as	-4,8,-5
BB it at	4,-3,-1
BB it be	-9,2,7
BB it but	6,-12,6
BB it every	-1,4,-3
BB it for	1,1,-2
BB it had	3,-1,-4
BB it has	-1,-4,4
BB it in	6,-4,-2
BB it is	1,1,-2
BB it isnt	3,-5,1
BB it off	2,-8,5
BB it on	8,-6,-2
BB it that	11,-5,-6
BB it the	2,0,-2
BB it to	-8,10,-2
BB it was	4,-3,-1
BB it with	5,-7,3
BB italian ,	-8,9,-1
BB italy ,	-1,3,-1
BB its a	7,-5,-2
BB its been	7,-6,-2
BB its for	8,-6,-1
BB its got	-4,1,1
BB its just	8,-7,-2
BB its my	-1,-2,3
BB its not	9,-1,-9
BB its the	1,-2,1
BB ive a	1,3,-3
BB ive an	6,-2,-6
BB ive been	4,-3,-1
BB ive got	5,-1,-4
BB ive had	3,-6,4
BB ive just	6,-3,-3
BB ive never	-7,13,-7
BB ive no	4,-4,-1
BB ive not	4,2,-7
BB ive seen	4,-3,-1
BB ive the	5,-4,-1
BB ja ,	-3,-11,11
BB jackie chan	1,-5,1
BB japan ,	4,0,-5
BB japanese ,	-9,9,-2
BB jazz ,	-3,4,-1
BB jeanne dielman	-6,7,-4
BB jojo rabbit	2,-4,1
BB joker ,	-4,-4,7
BB jokes ,	9,-5,-4
BB jungle ,	-9,3,3
BB just a	-7,11,-5
BB just got	-1,-8,8
BB keep it	-12,1,7
BB keep the	-6,1,3
BB kept me	3,-2,-1
BB kids ,	2,-4,2
BB kids have	11,-8,-3
BB killers of	2,-2,-1
BB kind ,	-11,5,5
BB kind of	-1,3,-1
BB kitchen ,	-4,7,-3
BB knives out	-4,8,-5
BB know ,	-9,11,-2
BB know by	5,-3,-1
BB know what	-1,3,-2
BB kong ,	-2,4,-2
BB korean ,	10,-10,0
BB kung fu	3,-1,-3
BB la la	4,-2,-1
BB lady on	-2,3,-2
BB lake ,	-10,10,-1
BB language ,	-9,1,6
BB lars von	-1,-4,4
BB last ,	3,-2,-2
BB last night	3,-2,-1
BB last time	1,-6,5
BB last week	3,-2,-1
BB laugh ,	2,0,-3
BB law ,	8,-7,-1
BB leave the	-1,-4,4
BB lee ,	0,1,-2
BB left ,	4,-3,0
BB left me	0,3,-2
BB left the	-7,-4,10
BB lent me	2,-1,-1
BB let it	-16,10,7
BB let me	0,7,-7
BB let the	1,0,-2
BB let us	-7,5,1
BB lets have	-1,7,-7
BB letters ,	0,2,-2
BB life and	5,-4,-1
BB light ,	8,-8,0
BB like ,	-5,4,2
BB like FILM	-3,6,-3
BB like a	5,-4,-2
BB like being	-1,-4,5
BB like it	-6,4,1
BB like my	-14,16,-2
BB like something	-3,5,-2
BB like that	-9,10,0
BB like the	2,1,-4
BB liked FILM	-5,7,-2
BB liked the	0,2,-3
BB likes FILM	16,-9,-8
BB list ,	10,-9,-1
BB live in	14,-10,-3
BB lives ,	4,-2,-2
BB london ,	-9,4,4
BB long ,	2,-3,0
BB long and	-9,6,0
BB long as	-11,4,6
BB longer than	-4,9,-5
BB longing ,	-12,14,-3
BB look ,	11,-4,-7
BB look at	-9,5,2
BB looked at	13,-8,-5
BB looking for	-7,10,-2
BB looking for a	-4,6,-3
BB lost me	6,-4,-1
BB lost my	6,-5,-1
BB lost the	3,-2,-1
BB lot of	7,-4,-3
BB loud ,	2,-2,1
BB love ,	-6,2,3
BB love and	20,-13,-10
BB love of	-1,-7,9
BB love story	-2,-6,9
BB loved FILM	5,-3,-1
BB loved the	2,-1,-4
BB lovers ,	3,1,-5
BB made ,	0,2,-2
BB made a	0,3,-2
BB made by	-16,19,-4
BB made in	1,-4,2
BB made me	4,-2,-2
BB made my	4,-3,-1
BB made the	-1,4,-3
BB made us	12,-10,-2
BB make ,	15,-14,-3
BB make a	11,-9,-2
BB make it	-1,3,-2
BB make me	-12,-5,15
BB make my	15,-12,-5
BB make the	1,2,-4
BB makes me	5,-5,0
BB makes my	4,-2,-2
BB man ,	4,-8,3
BB man and	-4,4,-1
BB man called	8,-7,-1
BB man of	10,-6,-4
BB man on	6,-4,-2
BB man who	0,-5,3
BB marriage story	13,-10,-3
BB matter of	3,-3,0
BB me ,	3,-1,-2
BB me FILM	2,-1,-1
BB me a	-2,1,2
BB me about	-2,-12,11
BB me and	8,-6,-3
BB me at	5,-3,-3
BB me by	2,-1,-1
BB me fez	5,-3,-1
BB me for	9,-5,-4
BB me from	-6,-4,8
BB me give	9,-2,-9
BB me have	2,0,-1
BB me i	5,-3,-2
BB me in	0,2,-2
BB me is	5,-3,-2
BB me leave	5,-1,-3
BB me like	12,-9,-3
BB me meetup	4,-2,-2
BB me more	-7,9,-2
BB me off	-7,-2,8
BB me on	-2,4,-2
BB me out	-1,2,-1
BB me something	0,2,-2
BB me the	4,-4,0
BB me through	6,-6,0
BB me to	-5,8,-3
BB me want	3,-1,-2
BB me watch	8,-4,-4
BB me with	-15,11,2
BB mean ,	10,-4,-10
BB mel gibson	6,-8,1
BB melancholy ,	-5,3,-1
BB men ,	5,-3,-4
BB men in	-6,7,-2
BB mine ,	8,-8,-1
BB mine is	13,-6,-7
BB minus the	-1,-15,16
BB minutes and	-1,2,-1
BB minutes of	4,0,-6
BB monday ,	9,4,-13
BB monster ,	-16,14,2
BB month ,	5,-4,-2
BB mood for	-8,2,4
BB more ,	2,-4,3
BB more about	-8,11,-2
BB more like	8,-3,-7
BB more of	-9,2,7
BB more than	-8,-3,10
BB more with	-10,12,-3
BB morning ,	5,-3,-3
BB most ,	-9,2,8
BB mother ,	-13,6,5
BB mother in	2,0,0
BB mother is	-6,8,-3
BB mothers ,	-14,5,9
BB mothers and	-7,8,-3
BB motion ,	-9,8,1
BB mountains ,	-6,-2,7
BB moved to	-4,5,-3
BB movie ,	-1,5,-4
BB movie about	-11,11,-1
BB movie of	-12,7,5
BB movie that	9,-5,-3
BB movie with	6,4,-11
BB much as	-6,-5,11
BB mum ,	-4,-16,17
BB murder ,	-9,20,-10
BB music ,	-4,8,-4
BB musical ,	-1,4,-4
BB musicals ,	-7,-1,8
BB must be	0,-1,-4
BB my ,	14,-12,-2
BB my aunt	3,-1,-1
BB my best	-11,13,-2
BB my book	2,-1,0
BB my boss	11,-9,-2
BB my boyfriend	4,-3,-1
BB my brain	5,-2,-2
BB my brother	2,-2,0
BB my brothers	6,-5,-1
BB my car	4,-3,-2
BB my cat	7,-5,-2
BB my class	7,-6,-1
BB my colleague	5,-4,-1
BB my cousin	-5,7,0
BB my cousins	4,-1,-3
BB my dad	-6,3,2
BB my daughter	3,-1,-1
BB my daughters	-5,4,0
BB my dog	6,-3,-3
BB my ex	4,-5,1
BB my eyes	12,-8,-3
BB my father	4,-2,-2
BB my favourite	3,-2,-1
BB my film	3,-2,0
BB my first	1,1,-2
BB my flatmate	5,-3,-3
BB my flatmates	0,5,-6
BB my four	5,-1,-4
BB my friend	0,-5,5
BB my friends	4,-3,-2
BB my girlfriend	3,-2,-1
BB my gran	-2,-2,3
BB my grandfather	4,-3,-1
BB my grandmother	3,-2,-1
BB my grandson	-4,6,-2
BB my head	6,-12,6
BB my heart	-7,8,-2
BB my husband	1,-2,1
BB my husbands	1,-7,5
BB my in	4,-3,-1
BB my in laws	6,-5,-1
BB my kids	8,-6,-1
BB my late	3,-1,-3
BB my life	13,-2,-11
BB my list	5,-3,-1
BB my little	11,-8,-2
BB my lot	5,0,-6
BB my mate	4,-3,-1
BB my mothers	12,-6,-6
BB my mum	-5,-2,7
BB my mums	-1,3,-2
BB my nan	3,-2,-1
BB my neighbour	5,-4,-1
BB my nephew	6,-4,-3
BB my niece	1,-3,2
BB my old	-3,4,-3
BB my other	2,-1,0
BB my own	3,-2,0
BB my parents	5,-4,-1
BB my partner	8,-6,-2
BB my phone	3,-1,-2
BB my roommate	8,-6,-1
BB my roommates	4,-4,0
BB my sisters	5,-3,-2
BB my son	2,-1,-1
BB my son children	8,-6,-3
BB my students	7,-6,-1
BB my teenage	2,-1,-1
BB my two	5,-4,0
BB my uncle	9,-8,-1
BB my whole	2,-1,-1
BB my wifes	2,-1,0
BB my woman wife	7,-3,-4
BB mystery ,	-11,6,4
BB n have	9,-5,-4
BB nasty ,	7,-5,-2
BB need a	-3,1,2
BB need something	-4,4,0
BB need to	8,0,-10
BB needs a	-6,-6,9
BB neighbours ,	-10,11,-1
BB neither of	-4,-2,6
BB neon ,	-6,9,-4
BB never been	7,-5,-2
BB never got	-3,5,-4
BB never seen	-4,6,-4
BB new one	12,-12,-1
BB new york	1,4,-5
BB new zealand	7,-4,-3
BB next ,	1,1,-2
BB next door	0,-7,5
BB next to	5,-3,-2
BB night ,	0,-3,3
BB night and	-1,3,-2
BB night in	9,-8,-1
BB night of	6,-5,-1
BB nine ,	-11,15,-4
BB nineties ,	-3,1,3
BB ninety minutes	-4,3,1
BB no ,	-4,7,-2
BB no dead	0,-7,6
BB no more	-2,3,-2
BB no one	-2,-1,1
BB no to	-9,0,9
BB nobody gets	-10,-4,11
BB nobody in	-5,-3,8
BB noir ,	-2,4,-2
BB none of	-9,-4,13
BB not ,	2,0,-3
BB not FILM	16,-6,-11
BB not a	0,-3,3
BB not about	-7,-4,12
BB not another	1,-10,5
BB not as	-2,-9,7
BB not by	-5,-6,10
BB not even	9,-9,-4
BB not from	3,-11,4
BB not have	3,-7,4
BB not in	-5,-5,10
BB not is	3,-7,3
BB not me	7,-1,-6
BB not of	5,-7,0
BB not one	-2,-7,8
BB not se	6,3,-12
BB not seen	3,2,-5
BB not so	5,-8,1
BB not that	11,-6,-6
BB not the	2,-7,5
BB not to	-3,-4,6
BB not too	-1,2,-1
BB not with	2,-6,5
BB nothing ,	-1,-5,5
BB nothing about	-9,0,9
BB nothing against	7,3,-11
BB nothing from	-7,-2,6
BB nothing in	0,-8,8
BB nothing of	-1,2,-1
BB nothing that	1,-13,9
BB nothing too	-3,-3,6
BB nothing where	-10,-7,16
BB nothing with	-4,-3,7
BB now ,	-5,-1,6
BB now i	-1,4,-4
BB now its	3,-2,-1
BB now something	4,-8,3
BB nuns ,	-9,5,4
BB of ,	-8,0,6
BB of 00	2,-1,-1
BB of FILM	-3,6,-3
BB of a	3,-1,-2
BB of all	-8,3,6
BB of his	1,-5,1
BB of inisherin	-1,-3,5
BB of it	-1,-3,3
BB of life	4,-1,-3
BB of me	-2,7,-5
BB of my	5,-3,-2
BB of our	7,-6,-3
BB of sadness	7,-1,-5
BB of ten	5,-3,-3
BB of that	4,-1,-3
BB of the	1,1,-2
BB of them	2,-3,1
BB of thing	-11,2,8
BB of this	7,-4,-5
BB of those	-5,2,2
BB of two	-5,-7,10
BB of us	5,-3,-2
BB of your	-1,-5,6
BB off ,	3,-1,-2
BB off a	6,-9,3
BB off and	8,-6,-3
BB off the	6,-8,2
BB off to	0,3,-5
BB ok ,	-9,5,4
BB ok so	4,-3,-1
BB okay ,	-10,6,4
BB old ,	-4,4,0
BB old and	-5,4,1
BB old fashioned	-11,8,3
BB old man	3,-1,-2
BB old one	3,-1,-2
BB on ,	8,-2,-6
BB on FILM	5,-4,-2
BB on a	3,-3,0
BB on about	7,-5,-2
BB on an	-2,-12,15
BB on at	5,-2,-3
BB on every	4,-3,-1
BB on fire	-2,3,-1
BB on for	3,-3,-1
BB on my	3,-2,-1
BB on while	12,-6,-6
BB once ,	7,-1,-5
BB one ,	4,-3,-1
BB one about	0,9,-11
BB one and	7,-5,-1
BB one film	-2,3,-1
BB one for	0,1,-2
BB one from	1,5,-6
BB one i	4,1,-5
BB one in	-4,8,-4
BB one is	-16,13,3
BB one more	-7,4,3
BB one night	-16,18,-4
BB one of	-2,-1,2
BB one room	-4,17,-16
BB one that	-10,2,7
BB one was	6,0,-5
BB one where	-9,12,-4
BB one with	-3,4,-2
BB ones ,	-4,2,2
BB only ,	1,1,-2
BB only film	15,-8,-7
BB only one	7,-8,0
BB only the	-2,6,-4
BB opera ,	-8,10,-2
BB or a	-4,5,-2
BB or is	0,-3,2
BB or not	6,-1,-9
BB or the	1,3,-6
BB other hand	2,-1,-1
BB out ,	-3,5,-2
BB out and	8,-6,-3
BB out of	7,-4,-3
BB out the	6,-4,-2
BB out to	0,-5,3
BB out with	5,-4,-1
BB over ,	6,-4,-2
BB over a	-5,2,2
BB over my	7,-3,-4
BB over the	2,8,-9
BB paid for	5,-3,-2
BB pain and	6,-5,-2
BB parasite ,	2,1,-5
BB paris ,	-2,2,-1
BB part two	2,-1,-1
BB party ,	-8,1,7
BB pass on	-1,-14,12
BB past lives	8,-7,-1
BB past the	0,-7,6
BB people ,	-2,2,-1
BB people and	-1,-4,4
BB people being	8,-3,-9
BB people in	-11,4,8
BB people who	-11,7,3
BB people with	-5,2,1
BB person in	2,-1,-2
BB pg ,	-4,0,4
BB phone ,	3,-2,-2
BB pirates ,	-8,10,-3
BB please ,	0,2,-2
BB please no	0,-8,7
BB plot ,	20,-15,-6
BB pls ,	1,1,-4
BB poison ,	-15,16,-2
BB polish ,	-6,8,-3
BB portrait of	7,-7,-2
BB portuguese ,	-2,4,-2
BB possible ,	0,-5,4
BB power of	8,-6,-3
BB pretty ,	-3,-2,7
BB put FILM	2,-1,-1
BB put it	5,-3,-2
BB put me	4,-6,0
BB put on	5,-3,-2
BB put the	-3,4,-2
BB quiet ,	-3,2,1
BB rain ,	2,-5,3
BB rang my	3,-3,-1
BB rather have	19,-14,-7
BB rather not	1,-7,4
BB rather than	-8,-1,7
BB read the	5,-3,-1
BB really ,	7,-6,-2
BB red ,	4,-8,3
BB revenge ,	-8,2,6
BB rich people	-6,11,-5
BB right ,	-3,6,-3
BB road ,	-18,19,-1
BB road trip	-7,8,-2
BB romance ,	-3,1,2
BB romantic ,	-16,14,2
BB room ,	10,-7,-3
BB room next	-7,-5,10
BB round ,	14,-8,-7
BB round the	-6,8,-3
BB rule ,	0,5,-6
BB run ,	-1,-2,3
BB run a	6,-4,-1
BB running ,	-13,2,10
BB russian ,	-17,21,-4
BB s is	5,-4,-1
BB sad ,	-8,12,-5
BB said ,	7,-7,0
BB said FILM	2,-1,0
BB said my	-11,-4,13
BB said the	5,-3,-2
BB same but	-11,8,0
BB same man	7,-6,0
BB sat in	3,-2,-1
BB sat there	4,-3,-1
BB sat through	-9,-5,13
BB saturday ,	-8,8,0
BB saw FILM	3,-2,-1
BB saw it	3,-2,-1
BB saw the	2,-1,-1
BB say ,	1,-2,1
BB say FILM	2,-2,0
BB say it	3,-7,4
BB say no	-24,21,3
BB say that	3,-2,0
BB say the	4,-3,-2
BB says ,	0,1,-5
BB says its	16,-16,-1
BB says my	2,-3,1
BB says the	1,2,-3
BB scared of	7,4,-14
BB scary ,	-3,-1,2
BB scene ,	9,-11,2
BB school ,	1,0,-2
BB sci fi	-6,7,0
BB screen ,	4,-2,-2
BB se me	2,-1,-1
BB sea ,	-4,4,1
BB second ,	7,-4,-3
BB secrets ,	-10,7,3
BB see ,	4,-1,-3
BB see FILM	3,-2,-1
BB see a	-9,12,-5
BB see the	-3,6,-3
BB seen ,	0,2,-3
BB seen FILM	3,-2,-1
BB seen a	-2,7,-9
BB seen it	5,-2,-2
BB seen the	4,-2,-1
BB set in	-11,9,2
BB seventies ,	-4,2,0
BB share a	2,2,-4
BB sharks ,	-12,3,2
BB she ,	-3,3,0
BB she has	2,0,-1
BB she likes	-2,5,-4
BB she to	11,-6,-5
BB she wants	4,2,-7
BB she was	9,-12,3
BB sheep ,	7,-5,-5
BB shes a	-2,-5,7
BB shift at	8,-5,-4
BB ship ,	-6,12,-6
BB short ,	5,-4,-1
BB short and	-10,-8,14
BB shorter than	-4,3,1
BB should be	6,-3,-3
BB should have	5,-3,-2
BB show me	-15,6,9
BB show to	15,-13,-3
BB si ,	2,-10,6
BB si is	7,-3,-3
BB sick of	-5,-1,5
BB side of	4,-7,3
BB silence ,	-5,6,-1
BB silent ,	-5,7,-3
BB silly ,	-4,4,0
BB sim ,	-4,3,-1
BB since the	5,0,-6
BB singing ,	-12,4,9
BB sister ,	-6,5,-2
BB sister in	7,-6,-2
BB sisters ,	-3,5,-1
BB sit through	1,-4,3
BB six ,	1,2,-3
BB six year	6,-6,0
BB sixties ,	-5,4,2
BB slapstick ,	-11,1,7
BB sleep ,	7,-4,-3
BB slow ,	-7,5,1
BB small ,	-6,8,-4
BB small town	-5,5,0
BB snow ,	2,-3,1
BB snow and	-13,16,-4
BB snowed in	-6,3,3
BB snowy ,	-6,9,-3
BB so ,	-1,3,-2
BB so FILM	-3,1,2
BB so a	-10,10,-1
BB so hard	5,-3,-3
BB so i	4,0,-4
BB so im	9,-7,-2
BB so its	6,-1,-6
BB so ive	-8,1,8
BB so long	-8,-1,7
BB so more	-11,13,-3
BB so much	6,-17,10
BB so naturally	-11,3,5
BB so no	-2,-4,5
BB so nothing	-13,-8,20
BB so something	-9,11,-3
BB so the	2,1,-5
BB so we	0,1,-2
BB so were	6,-5,-1
BB soft ,	-4,4,1
BB something about	-5,4,1
BB something as	6,-8,2
BB something else	-9,10,-1
BB something for	-4,7,-4
BB something from	-7,9,-2
BB something funny	7,-9,5
BB something in	3,-1,-2
BB something like	4,-6,-1
BB something of	-3,2,-1
BB something set	-7,8,-1
BB something that	-9,9,-3
BB something to	-3,6,-3
BB something truc	-18,12,4
BB something where	-11,19,-12
BB something with	-6,7,-1
BB son ,	2,-5,3
BB son children of	6,-3,-2
BB son in	2,-2,0
BB son of	2,3,-5
BB songs ,	-3,6,-2
BB sorry ,	7,-5,-1
BB sort ,	-9,12,-3
BB sort of	4,0,-5
BB sound of	7,-4,-2
BB space ,	1,12,-11
BB spanish ,	-16,11,5
BB spare me	-7,-6,12
BB spies ,	6,-3,-4
BB star is	9,-4,-5
BB stars ,	-1,3,-2
BB start ,	11,-4,-10
BB stay in	-7,13,-4
BB stayed for	3,-2,0
BB still ,	-4,5,0
BB still in	8,-5,-2
BB stop motion	0,4,-6
BB stories ,	2,0,-2
BB story ,	2,0,-1
BB story of	-14,16,-2
BB stuck in	12,-10,-2
BB stuff ,	-5,4,0
BB subtitles ,	-2,6,-4
BB such a	8,-6,-2
BB summer ,	-5,7,-3
BB sun ,	-3,-2,5
BB sunday ,	3,-1,0
BB swearing ,	-10,8,1
BB sweat ,	-5,7,-2
BB swedish ,	3,0,-4
BB table ,	-11,13,-2
BB take ,	2,-10,7
BB take a	2,2,-6
BB tale ,	3,1,-5
BB talk ,	-9,10,0
BB talking ,	-8,13,-5
BB talky ,	-4,0,1
BB taste ,	8,-6,-2
BB tea ,	-8,4,2
BB teacher ,	10,-14,3
BB tears ,	8,-3,-7
BB technicolor ,	7,-4,-2
BB tell me	6,3,-9
BB tell you	4,-3,-1
BB telly ,	0,4,-6
BB ten ,	6,-6,-1
BB ten minutes	9,-8,-1
BB ten year	-1,5,-4
BB tender ,	-1,-7,9
BB tense ,	-5,6,-2
BB than FILM	-4,7,-3
BB than a	-6,-2,7
BB than my	4,-2,-3
BB than the	5,-2,-5
BB thank you	4,-3,-2
BB thanks ,	1,0,-2
BB that ,	2,-2,0
BB that FILM	1,2,-3
BB that doesnt	-15,-3,17
BB that i	4,-3,0
BB that in	11,-9,-3
BB that is	-3,5,-1
BB that isnt	-8,-8,15
BB that it	2,-2,-2
BB that makes	-6,-8,12
BB that me	5,-3,-1
BB that my	6,-3,-3
BB that not	-2,0,2
BB that one	1,1,-4
BB that se	-10,22,-14
BB that sort	-5,1,4
BB that the	4,-3,-1
BB that to	-9,-13,22
BB that was	4,-2,-2
BB that we	-10,9,0
BB that with	1,8,-16
BB thats a	5,4,-11
BB thats my	0,2,-2
BB thats not	0,-11,8
BB thats the	3,-2,0
BB the FILM	-3,4,0
BB the american	4,-1,-4
BB the baby	4,-4,0
BB the back	0,-8,8
BB the banshees	4,-3,-2
BB the bath	7,-6,-1
BB the beach	4,-3,-1
BB the best	-2,3,-1
BB the better	6,-6,-1
BB the big	4,-10,5
BB the book	8,-6,-1
BB the boy	3,-7,3
BB the boys	2,0,-3
BB the bus	-3,4,-1
BB the car	4,-3,0
BB the cat	7,-5,-2
BB the children	6,-5,-2
BB the cinema	-8,10,-1
BB the day	4,-1,-2
BB the dead	-15,-5,19
BB the different	7,-5,-2
BB the door	11,-3,-7
BB the end	2,3,-6
BB the ending	0,-1,2
BB the english	-1,4,-3
BB the family	3,6,-10
BB the father	-6,6,-1
BB the favourite	-3,5,-2
BB the fifties	2,3,-5
BB the film	-2,2,1
BB the first	-1,-2,3
BB the first time	3,-2,-1
BB the floor	-4,6,-3
BB the florida	4,-2,-2
BB the flower	1,-2,1
BB the fourth	4,-3,0
BB the french	2,3,-5
BB the girls	10,-6,-4
BB the good	1,2,-2
BB the great	7,-4,-3
BB the green	8,-7,-1
BB the half	5,-2,-3
BB the have	5,-4,-1
BB the holdovers	8,-7,0
BB the house	5,-2,-2
BB the in	3,-2,-1
BB the irish	0,-10,10
BB the irishman	1,-2,1
BB the is	3,-2,0
BB the kids	1,-4,2
BB the kids child	6,-5,-1
BB the kind	-9,-3,12
BB the kitchen	7,-5,-2
BB the lads	2,-2,0
BB the lady	-1,2,-1
BB the last	0,3,-3
BB the library	-2,3,-1
BB the life	6,-7,1
BB the lighthouse	15,-12,-4
BB the little	-11,0,11
BB the long	6,-5,-1
BB the love	7,-9,1
BB the man	-4,6,-3
BB the menu	0,3,-4
BB the middle	1,1,-2
BB the mood	-13,7,4
BB the more	7,-6,-2
BB the most	-3,6,-4
BB the movie	3,-3,-1
BB the my	3,-6,3
BB the neighbor	3,-2,0
BB the neighbours	1,1,-3
BB the new	10,-6,-4
BB the next	-8,2,4
BB the of	6,-7,1
BB the office	6,-3,-3
BB the old	7,-5,-2
BB the one	6,-3,-3
BB the only	6,-4,-3
BB the opposite	4,-3,-2
BB the other	4,-2,-2
BB the phone	-5,-1,7
BB the piano	5,-2,-3
BB the plane	2,-1,-2
BB the power	5,-2,-3
BB the projector	3,-2,-1
BB the quiet	-5,6,-2
BB the really	-8,10,-2
BB the remake	4,-2,-2
BB the remote	-3,11,-10
BB the rest	2,-1,-1
BB the right	-4,6,-2
BB the room	-3,-4,7
BB the same	2,1,-3
BB the school	2,-2,0
BB the sea	-8,7,2
BB the second	-1,-2,3
BB the seventies	-4,13,-11
BB the sixties	-9,11,-3
BB the sort	7,2,-8
BB the sound	7,-6,-1
BB the table	3,-1,-2
BB the teacher	5,1,-3
BB the that	-2,1,2
BB the third	2,-4,2
BB the three	-1,-4,4
BB the time	1,5,-6
BB the train	4,-1,-3
BB the twins	3,-2,-1
BB the two	4,2,-6
BB the van	9,-8,0
BB the wall	3,-2,0
BB the war	6,-4,-3
BB the watch	8,-7,-2
BB the way	0,2,-1
BB the wedding	6,-5,-1
BB the week	4,-3,-1
BB the whole	5,-3,-2
BB the wife	3,-4,1
BB the wild	5,-1,-5
BB the world	1,3,-3
BB the worst	4,-3,-1
BB the wrong	-2,4,-5
BB the year	-5,8,-3
BB the zone	3,-1,-2
BB them ,	8,-5,-3
BB then ,	-4,5,-2
BB then FILM	3,-2,-1
BB then i	2,-1,-1
BB then my	2,-1,-2
BB then the	2,0,-1
BB there ,	2,-2,0
BB there a	6,-5,-3
BB there anything	10,-8,-1
BB there be	-15,8,4
BB there i	-1,2,-1
BB there is	-9,16,-9
BB there was	5,-2,-3
BB theres a	-1,-1,2
BB theres no	2,0,-2
BB they say	9,-7,-2
BB they want	-11,7,3
BB thing ,	0,3,-3
BB thing about	18,-21,3
BB thing with	3,0,-3
BB things ,	1,-2,1
BB think of	8,-7,-1
BB thinks the	5,-3,-2
BB thirties ,	-10,12,-4
BB this ,	-6,16,-10
BB this time	-17,7,9
BB this year	2,-5,4
BB though ,	-1,6,-5
BB though i	5,-3,-3
BB though my	5,-3,-4
BB though the	6,0,-6
BB thought it	5,-4,-1
BB three ,	8,-8,-1
BB three generations	-8,10,-4
BB three hours	3,-3,1
BB three of	4,-2,-2
BB three times	2,-1,-1
BB thriller ,	-6,7,-1
BB through FILM	5,-3,-2
BB through the	2,1,-3
BB till the	4,-5,1
BB time ,	-1,0,2
BB time i	-2,3,-1
BB time in	3,-1,-2
BB time to	10,-3,-8
BB times ,	4,-5,1
BB times and	2,-1,-1
BB to 0	4,-2,-1
BB to FILM	5,-4,-2
BB to a	4,-1,-4
BB to all	2,-1,-1
BB to be	2,-3,1
BB to do	5,0,-2
BB to every	3,-2,-1
BB to get	12,-11,-1
BB to go	14,-13,-1
BB to have	-7,10,-5
BB to it	2,-2,0
BB to leave	1,3,-3
BB to make	2,2,-5
BB to my	0,2,-2
BB to say	1,-5,4
BB to see	4,0,-4
BB to stop	2,-1,-1
BB to watch	-8,7,1
BB today ,	-15,18,-8
BB together ,	8,0,-9
BB told me	6,-4,-2
BB tom cruise	3,0,-1
BB tomorrow ,	10,-8,-2
BB tonight ,	1,2,-3
BB too ,	2,1,-3
BB too long	4,-4,-1
BB too many	5,-5,-2
BB too much	11,0,-11
BB took me	3,-2,0
BB top gun	3,-1,-1
BB train ,	7,-3,-5
BB train to	5,-5,0
BB trains ,	-3,2,0
BB triangle of	10,-5,-4
BB trip ,	-9,5,4
BB true story	-1,5,-7
BB turkish ,	-6,6,-1
BB turn ,	-14,17,-5
BB turned off	3,-2,-1
BB turns out	2,-4,5
BB twice ,	-3,-4,7
BB two ,	-2,7,-5
BB two and	-12,5,6
BB two hours	-3,2,1
BB two men	-4,7,-3
BB two of	-1,4,-4
BB two people	-1,3,-2
BB uncut gems	1,-2,1
BB under a	7,-5,-2
BB under the	1,1,-3
BB under two	6,-1,-7
BB until the	5,-2,-3
BB until to	-15,17,-3
BB up ,	-7,8,0
BB up a	5,-4,-1
BB up and	-1,4,-3
BB up at	-4,6,-3
BB up for	7,-6,0
BB up in	5,-6,1
BB up the	6,-4,-4
BB up to	-1,-2,3
BB up with	3,1,-5
BB us ,	3,-3,-1
BB us a	-8,9,-2
BB us in	8,-6,-2
BB us on	-5,8,-3
BB us something	-1,2,-1
BB us the	-2,-12,11
BB used to	11,-8,-4
BB very good	5,-5,0
BB vi the	3,-2,-2
BB village ,	-5,8,-5
BB wait ,	-4,-2,4
BB waiting for	5,-4,-2
BB walked out	5,-3,-2
BB want ,	-9,0,9
BB want a	-4,5,-1
BB want another	2,0,-2
BB want is	-17,9,11
BB want something	-3,4,0
BB want the	-9,6,2
BB want to	2,0,-2
BB wanted to	5,-3,-2
BB wants a	-14,3,12
BB wants to	0,-2,2
BB war ,	-3,5,-2
BB war film	13,-15,-2
BB warm ,	-3,0,2
BB was ,	-3,1,2
BB was FILM	3,-2,-2
BB was a	3,-3,0
BB was all	4,-10,6
BB was an	4,-2,-1
BB was in	6,-4,-1
BB was just	16,-7,-9
BB was last	9,-9,-1
BB was like	10,-9,-1
BB was my	3,-1,-1
BB was on	3,-2,-1
BB was the	5,-4,-1
BB was too	-12,0,12
BB watch ,	4,-1,-4
BB watch FILM	12,-9,-2
BB watch a	-5,-3,5
BB watch the	6,-3,-3
BB watch with	15,-13,-3
BB watched FILM	3,-2,0
BB watched it	4,-3,-1
BB watched the	3,-1,-2
BB way ,	-6,3,3
BB way of	-1,5,-4
BB we all	4,-3,-1
BB we are	8,-5,-4
BB we both	-4,7,-3
BB we can	-5,7,-5
BB we could	-9,11,-1
BB we did	5,-7,3
BB we do	-2,10,-9
BB we dont	4,-5,0
BB we got	2,-1,-1
BB we had	5,-3,-1
BB we have	0,4,-5
BB we is	3,0,-3
BB we need	-6,10,-5
BB we put	2,-2,-1
BB we s	7,-5,-2
BB we saw	4,-4,-1
BB we to	2,1,-2
BB we tried	4,-3,-1
BB we want	-9,7,1
BB we watched	6,-5,-1
BB we were	1,1,-2
BB wed like	-3,6,-2
BB wedding ,	10,-15,5
BB week ,	5,-4,-1
BB well ,	2,1,-3
BB welsh ,	-3,3,-1
BB went down	14,-12,-2
BB went for	8,-7,-1
BB went in	2,-2,-1
BB went to	6,-3,-3
BB wept at	6,-3,-3
BB were a	7,-4,-3
BB were all	16,-13,-4
BB were in	-4,6,-2
BB were on	4,-1,-2
BB wes anderson	14,-10,-5
BB western ,	-1,-3,5
BB weve a	5,-1,-3
BB weve been	5,-3,-4
BB weve got	2,1,-3
BB weve had	0,-4,4
BB what a	8,-7,-2
BB what about	-4,7,-4
BB what did	2,2,-5
BB what else	-7,10,-3
BB what i	4,-7,3
BB what id	10,-5,-6
BB what is	-7,9,-5
BB what my	2,-2,-1
BB what the	4,-2,-4
BB whatever ,	-5,3,2
BB whats the	4,-1,-4
BB when he	3,-1,-4
BB when i	4,-2,-2
BB when it	-10,9,0
BB when my	-12,15,-2
BB when the	2,-1,-2
BB when they	-14,15,-2
BB where a	-12,6,4
BB where i	4,-2,-3
BB where nobody	-12,2,7
BB where the	-10,11,-2
BB where they	-13,3,9
BB which i	3,-1,-2
BB which id	11,-10,-3
BB which is	-1,-8,10
BB which my	4,-3,0
BB which the	-8,14,-11
BB while i	2,-1,-1
BB white ,	-9,7,1
BB who has	9,-5,-6
BB who have	5,-11,3
BB whole of	6,-4,-1
BB why i	3,-2,-1
BB wicked ,	4,-4,-1
BB wife ,	4,-3,0
BB wife is	2,-1,0
BB wife says	7,-10,3
BB wifes a	12,-8,-4
BB wild ,	1,-2,-2
BB will be	15,-6,-8
BB wine ,	-6,11,-5
BB winter ,	-2,-8,9
BB with FILM	7,-6,-3
BB with a	-3,3,-1
BB with all	-10,3,7
BB with an	-9,11,-4
BB with her	1,3,-6
BB with less	1,-4,-1
BB with me	3,-2,-1
BB with more	3,-1,-2
BB with no	-3,-1,3
BB with one	-3,5,-2
BB with people	-20,15,5
BB with some	-3,5,-3
BB with something	-8,8,-1
BB with that	2,1,-3
BB with the	0,2,-2
BB with two	0,-2,1
BB without a	-5,3,1
BB without the	-1,-6,7
BB witty ,	-2,1,3
BB woman ,	-6,8,-3
BB women ,	0,3,-3
BB women in	-14,16,-4
BB wong kar	-6,5,0
BB wont have	-7,-6,10
BB word ,	2,-2,0
BB words ,	-4,2,2
BB work ,	3,-2,-1
BB work in	16,-9,-9
BB work job in	10,-7,-3
BB world ,	3,-2,-1
BB worst person	3,-2,-2
BB would be	8,-7,-1
BB would like	-9,11,-3
BB wrong ,	7,-3,-4
BB wrong with	7,3,-12
BB wry ,	-3,5,-2
BB year ,	3,0,-3
BB year 00	-8,12,-3
BB year old	-5,1,4
BB year olds	7,-6,-1
BB year years ,	8,-7,0
BB years and	3,-3,-1
BB years of	9,-6,-3
BB yes ,	2,-6,4
BB yesterday ,	-2,4,-3
BB yet ,	4,-3,-1
BB york ,	-4,3,0
BB you ,	7,-6,-1
BB you can	-4,2,3
BB you cant	-4,8,-4
BB you do	-6,3,5
BB you find	-10,10,0
BB you have	-10,13,-4
BB you know	5,-8,4
BB zombies ,	-20,-8,24
BB zone of	5,-3,-2
C 0	-2,0,1
C 00	4,0,-4
C 000	13,-5,-8
C 0000	3,0,-3
C 0000s	10,-8,-2
C 0000s ,	-6,8,-2
C 0000s .	-7,9,-2
C 00s	-4,5,-1
C FILM	4,-2,-1
C FILM 0	2,-1,0
C FILM a	0,1,-2
C FILM all	4,-3,-1
C FILM and	-2,2,0
C FILM as	-7,9,-4
C FILM at	-4,5,-1
C FILM beats	9,-7,-1
C FILM because	6,-4,-2
C FILM but	-14,15,-2
C FILM by	3,-3,-1
C FILM can	5,-3,-3
C FILM did	6,-2,-4
C FILM even	13,-3,-11
C FILM every	3,-3,0
C FILM felt	5,-4,-1
C FILM for	2,-2,-1
C FILM from	2,-1,-1
C FILM gave	3,-1,-2
C FILM gets	7,-5,-2
C FILM got	4,-3,-1
C FILM had	4,-2,-2
C FILM has	5,-3,-2
C FILM have	3,-2,-1
C FILM he	2,-1,-1
C FILM hits	9,-3,-6
C FILM i	3,-2,-1
C FILM id	5,-5,0
C FILM in	-1,2,-2
C FILM invece	2,-1,-1
C FILM is	6,-5,-1
C FILM isnt	12,-5,-7
C FILM ive	2,-1,0
C FILM left	5,-2,-2
C FILM made	4,-3,-1
C FILM makes	5,-4,-1
C FILM me	4,-3,-1
C FILM meets	2,-2,0
C FILM minus	3,-8,4
C FILM my	4,-3,-2
C FILM neither	3,-1,-2
C FILM never	2,-1,-1
C FILM no	8,-2,-7
C FILM not	2,-3,1
C FILM of	-1,3,-2
C FILM she	3,-1,-2
C FILM so	8,-6,-2
C FILM still	3,-2,0
C FILM taught	2,-1,0
C FILM that	5,-4,0
C FILM the	5,-4,-1
C FILM they	3,-2,-1
C FILM to	5,-4,0
C FILM too	-2,-4,6
C FILM took	3,-2,-1
C FILM turned	5,-3,-2
C FILM was	1,-4,3
C FILM watch	9,-7,-2
C FILM we	4,-3,-1
C FILM went	3,-2,-1
C FILM with	-2,5,-3
C a	-4,5,-2
C a big	-6,7,-1
C a bit	4,-3,-2
C a brighter	11,-8,-4
C a colleague	4,-4,0
C a comedy	-6,11,-5
C a documentary	4,-7,2
C a drama	-8,10,-2
C a family	-19,14,7
C a film	-3,6,-4
C a friend	5,-1,-4
C a ghost	8,-6,-5
C a girl	4,-1,-3
C a good	8,-8,-2
C a heist	-1,-8,9
C a long	-4,5,-4
C a love	2,1,-5
C a man	-1,3,-2
C a matter	4,-4,0
C a movie	-5,-8,12
C a musical	-4,-6,9
C a nice	-11,15,-4
C a quiet	16,-14,-1
C a real	4,-3,-2
C a road	-8,5,2
C a slow	1,2,-4
C a small	10,-11,1
C a star	12,-7,-6
C a thriller	-12,20,-9
C a war	3,-3,-3
C a wedding	-12,10,1
C a western	-10,11,-1
C a woman	-8,10,-3
C absurd	-3,4,-1
C ad	7,-3,-4
C ad astra	6,-3,-4
C adam	1,-14,10
C adventure	-8,7,0
C after	3,-2,-2
C after FILM	7,-6,0
C after a	-4,5,-2
C after that	-20,22,-3
C aftersun	9,-5,-4
C afterwards	5,-3,-2
C again	-11,15,-3
C against	7,-4,-3
C agatha	-3,5,-2
C agatha christie	-3,5,-2
C ainda	6,-2,-4
C alain	0,0,-8
C alec	-12,16,-6
C alec guinness	-12,16,-6
C alien	6,-5,-3
C aliens	6,-2,-7
C all	-1,-3,4
C all in	4,1,-5
C all of	1,2,-3
C all that	-3,-4,5
C all the	-7,6,-4
C all three	9,-7,-2
C allergic	9,-5,-6
C allergic to	9,-5,-6
C almost	21,-23,2
C alone	12,-12,0
C alors that	6,-4,-2
C also	3,-1,-2
C although	4,-10,4
C am	7,-7,0
C american	5,-6,-1
C amour	5,-2,-3
C an	-2,2,0
C an hour	0,2,-2
C an old	-6,7,-2
C and	1,-2,1
C and FILM	4,-1,-3
C and a	1,3,-4
C and by	3,-2,-1
C and every	3,-2,-1
C and for	-3,-6,9
C and have	6,-4,-2
C and he	15,-16,1
C and i	3,-2,-1
C and id	-2,0,2
C and if	-2,-15,11
C and im	9,-5,-4
C and in	-2,6,-4
C and it	-4,-1,5
C and its	-8,-2,11
C and ive	7,-5,-2
C and me	2,1,-2
C and my	6,-7,1
C and neither	-1,-5,5
C and no	-4,-5,9
C and nobody	0,-10,8
C and none	-4,-4,9
C and not	-1,-4,4
C and nothing	1,-12,11
C and now	-13,15,-2
C and she	-6,3,3
C and that	-2,-5,7
C and the	-1,2,0
C and then	4,-3,-1
C and there	5,-4,0
C and they	-4,6,-2
C and to	4,-1,-3
C and two	4,-3,0
C and we	3,-1,-1
C and weve	7,-5,-1
C and when	4,-2,-2
C and with	9,-5,-3
C angry	-22,25,-4
C animals	-13,-2,13
C animated	-6,10,-4
C animation	-3,-3,10
C anime	-10,1,5
C anora	3,-3,-1
C another	-5,8,-4
C another round	17,-13,-4
C another with	-2,4,-3
C anthony	-2,16,-17
C any	-5,2,3
C any film	-8,14,-10
C any more	-10,13,-4
C any other	-2,3,-2
C anyone but	-2,5,-4
C anything	-3,3,0
C anything as	-7,9,-1
C anything but	1,-9,6
C anything else	0,3,-2
C anything with	-13,9,2
C anyway	-2,3,0
C apart	4,-13,6
C apart from	3,-14,7
C are	6,-9,-1
C as a	2,0,-2
C as long	2,-11,8
C asked	3,-1,-2
C asteroid	6,-4,-1
C asteroid city	6,-4,-1
C at	3,-2,-1
C at the	2,-1,-1
C atonement	8,-6,-2
C audrey	-10,13,-4
C aunque	5,-4,-1
C aunt	3,-6,4
C australia	6,-4,-4
C australian	-8,10,-4
C baby	11,-6,-8
C back	9,-8,-1
C bad	-2,5,-3
C bar	0,-14,13
C barbara	-1,8,-6
C barbie	8,-5,-3
C based	-5,8,-3
C based on	-5,8,-3
C baz	-8,2,3
C baz luhrmann	-6,-2,5
C beach	0,2,-2
C beau	6,-4,-2
C beautiful	9,-6,-4
C because	5,-4,-2
C been	6,-5,-1
C before	-1,-9,9
C being	-2,6,-4
C bela	-18,6,7
C ben	-6,-2,3
C benvenuti	5,-4,-1
C benvenuti to	5,-4,-1
C berlin	-21,27,-5
C best	-4,2,2
C bette	-4,8,-5
C between	5,-3,-2
C big	2,1,-3
C big family	-9,11,-3
C bill	-1,0,-2
C bill murray	-4,-4,7
C billy	-18,20,0
C bird	12,-11,-1
C black	0,-2,1
C bleak	8,-3,-6
C bless	10,-8,-2
C blood	-7,-2,2
C blue	7,-4,-4
C boats	-19,23,-3
C bohemian	4,-3,-1
C bohemian rhapsody	3,-2,0
C bollywood	-3,-4,8
C bond	-13,-1,11
C book	-6,9,-7
C booksmart	17,-17,-1
C both	2,-1,-1
C bottle	15,-11,-5
C bought	7,-6,-2
C boy	-3,6,-2
C brass	-6,8,-2
C brass bands	-1,3,-2
C brazil	13,-9,-4
C breakup	0,3,-3
C brendan	-1,5,-7
C bring	0,2,-2
C bring me	-3,5,-2
C british	-2,4,-1
C british ,	-1,2,-1
C british .	-6,8,-1
C brothers	2,1,-4
C bruce	-13,15,-4
C bullet	7,-5,-2
C bullet train	7,-5,-2
C burning	10,-8,-2
C bus	2,0,-3
C but	-3,2,1
C but FILM	5,-2,-3
C but a	-2,9,-9
C but i	-5,-1,6
C but id	-9,12,-5
C but in	-5,9,-5
C but it	2,0,-1
C but ive	6,-5,0
C but make	-9,11,-2
C but my	-4,-3,7
C but no	-7,-6,13
C but not	0,-8,7
C but of	-14,9,1
C but the	-4,5,-1
C but then	3,-2,-1
C but with	-9,7,1
C but without	-1,-9,10
C by	2,-2,1
C by the	4,-2,-3
C cabaret	14,-12,-4
C call	9,-7,-3
C call me	3,-2,-1
C calm	-21,11,10
C came	7,-5,-2
C came out	8,-5,-2
C can	-2,4,-2
C can i	-10,6,3
C can we	-5,0,4
C can you	-5,8,-3
C cannot	-9,7,1
C cant	6,-5,-2
C cant be	-8,5,-2
C cant stand	0,-4,4
C car	-5,11,-10
C carry	-11,10,4
C carry take	4,-9,6
C cars	-13,12,1
C cat	-6,9,-5
C cats	6,1,-7
C charlie	0,5,-9
C cheap	1,1,-3
C cheeky	-5,6,0
C children	-13,17,-4
C chocolate	-4,6,-3
C christmas	-6,8,-3
C christopher	-7,-3,5
C cinco	2,-1,-1
C cinema	2,0,-3
C cinquanta	19,-16,-3
C city	-10,12,-3
C class	9,-6,-4
C clean	-17,22,-8
C clear	-1,4,-5
C cleo	5,-4,-1
C cleo from	5,-5,-1
C clever	-2,4,-1
C clever ,	-7,8,-1
C close	10,-8,-3
C clowns	-14,14,-2
C coda	4,-3,-1
C cold	1,2,-3
C cold war	2,0,-3
C colin	4,0,-8
C colleague	3,0,-3
C colour	-6,7,-1
C columbus	14,-11,-3
C comedy	-11,15,-5
C comedy ,	-3,4,-1
C comic	0,3,-2
C con	5,-3,-3
C cool	11,-13,1
C cosy	-1,3,-2
C could	-8,11,-3
C could there	12,-2,-14
C could we	-6,11,-6
C could you	-8,0,8
C couldnt	-1,4,-2
C count	-9,-8,13
C country	-8,10,-2
C courtroom	-10,8,0
C crash	6,-2,-4
C crazy	9,-7,-2
C crazy rich	4,-4,-1
C creepy	3,4,-8
C cricket	-7,9,-3
C cried	2,-2,0
C crime	-6,9,-4
C cry	8,-7,-1
C dad	7,-4,-3
C dads	8,-4,-4
C daft	2,0,-2
C dance	1,2,-4
C dangal	18,-9,-9
C daniel	7,-2,-5
C daniel blake	0,1,-2
C danish	-14,19,-4
C dark	-4,6,-4
C date	8,-7,-1
C daughter	9,-7,-1
C david	-4,-4,6
C day	11,-10,-1
C de	6,-4,-4
C de niro	-11,7,3
C dead	0,-19,14
C deadpan	4,-1,-5
C death	12,-7,-7
C decision	2,0,-1
C decision to	2,0,-1
C deep	-7,0,5
C desert	-4,6,-3
C desert ,	-1,2,0
C deserts	-21,25,-6
C detective	-20,24,-6
C did	2,1,-2
C didnt	12,-6,-6
C different	-7,9,-4
C dinner	-13,16,-4
C directed	-2,4,-3
C directed by	-2,4,-3
C disney	-4,-5,11
C divorce	11,-2,-7
C dix	7,-5,-3
C do	-5,3,2
C do not	2,-8,6
C do you	5,-1,-3
C doctor	5,2,-8
C documentaries	-3,-8,5
C documentary	-2,3,-4
C dog	4,-4,0
C dogs	0,5,-7
C done	17,-13,-4
C dont	-1,-6,6
C dont care	-8,7,-1
C dont tell	10,-3,-6
C dont want	1,-5,2
C dont you	-8,-3,9
C downton	6,-5,-2
C downton abbey	6,-5,-2
C drishyam	6,-4,-1
C drive	6,-5,-1
C drive my	2,-2,1
C dry	-3,6,-2
C dubbed	-1,-5,6
C dumb	-4,9,-6
C dune	-2,4,-2
C during	3,-2,-1
C during which	3,-2,-1
C dutch	5,-8,0
C ealing	-13,15,-2
C early	-3,4,-1
C easy	-12,11,2
C eight	12,-10,-1
C eighth	6,-4,-1
C eighth grade	6,-4,-2
C eighties	-1,3,-1
C eighties ,	-1,2,0
C eighty	2,0,-3
C either	12,-8,-4
C elegant	-3,4,-1
C eleven	11,-8,-2
C elvis	-1,4,-3
C emma	8,-5,-4
C en	1,2,-3
C enfin	9,-6,-3
C english	-9,0,7
C enough	-4,-19,22
C even	-1,3,-2
C even the	4,-3,-1
C ever	0,2,-2
C ever since	0,2,-2
C every	3,-4,1
C every christmas	7,-5,-2
C every time	-3,-2,4
C every year	2,-4,2
C everybody	0,3,-3
C everybodys	-6,9,-3
C everyone	2,-1,-2
C everyone at	5,-3,-2
C everyone in	9,-8,-1
C everyones	13,-10,-4
C everything	-1,-4,4
C everything everywhere	6,-8,2
C evil	2,0,-3
C ex	4,-2,-2
C exam	13,-9,-4
C exams	8,-5,-3
C except	0,-5,4
C except the	1,-3,1
C fairy	-1,7,-7
C fallen	8,-7,-1
C family	-2,5,-2
C family ,	-5,6,-2
C fancy	-7,15,-11
C far	-6,10,-5
C farm	-13,15,-3
C fast	-1,4,-3
C fed	0,-12,10
C fed up	3,-10,7
C feet	20,-18,-2
C fell	7,-5,-2
C fell asleep	4,-3,-2
C felt	9,-6,-2
C felt like	4,-3,-1
C female	-7,8,-1
C fewer	3,-5,0
C fifteen	3,-2,-1
C fifties	1,1,-2
C fifty	13,-10,-3
C film	0,3,-5
C films	-7,9,-3
C finally	5,-4,-1
C find	-2,1,1
C find me	-3,6,-4
C find us	-5,5,0
C fiquei	12,-11,-2
C fire	4,0,-5
C first	5,-2,-3
C first cow	6,-6,-1
C first man	2,-1,-1
C first night	7,-3,-3
C first time	3,-2,-1
C five	3,1,-4
C flat	10,-8,-2
C flow	7,-4,-5
C fog	-7,10,-3
C fog ,	2,-1,-1
C folie	16,-4,-13
C folk	1,2,-3
C food	-13,14,-1
C football	-7,7,-2
C for	4,-2,-2
C for a	9,-6,-3
C for me	3,1,-4
C for my	-3,5,-2
C for our	5,-3,-3
C for the	1,1,-2
C force	7,-5,-2
C force majeure	7,-5,-2
C ford	3,-1,-2
C ford v	3,-1,-2
C forgot	10,-8,-1
C forty	10,-7,-4
C forty years	2,-2,0
C found	4,-1,-3
C found footage	-5,1,1
C four	7,-5,-1
C free	-3,4,-1
C free solo	7,-6,0
C french	1,2,-4
C french ,	8,-6,-2
C french .	12,-10,-4
C friday	-4,5,-3
C friend	5,-3,-3
C friends	-4,7,-3
C friendship	-5,6,0
C friendship ,	-6,6,0
C from	2,1,-3
C from a	-5,6,-1
C from the	0,2,-2
C frozen	0,2,-2
C fui	8,-6,-1
C full	18,-15,-3
C fun	-1,4,-4
C funnier	6,-5,-3
C funny	4,-1,-2
C funny ,	-3,4,-1
C funny .	-12,13,-3
C gave	4,-3,-2
C gave the	4,-3,-2
C gene	-4,6,-5
C gentle	-4,7,-4
C gentle ,	-6,7,0
C george	-12,6,2
C gerard	-1,-1,2
C german	4,-7,3
C gern	-19,22,-4
C ghost	8,-4,-6
C ghosts	-11,1,10
C gimme	0,2,-7
C girls	-7,8,-1
C give me	2,1,-2
C give us	-1,4,-4
C gladiator	5,-3,-2
C gladiator ii	3,-2,-1
C glass	2,1,-2
C glass onion	7,-4,-2
C gloria	1,2,-5
C go	-2,5,-5
C go out	17,-9,-8
C god	14,-9,-5
C god pope	-6,-12,15
C gods	6,-5,-1
C gods own	6,-5,-1
C gone	2,-4,3
C good	-5,7,-4
C gorgeous	9,-7,-4
C got	4,0,-4
C got a	6,-5,-1
C got any	-11,20,-10
C got anything	-8,10,-3
C grace	4,4,-10
C gran	-1,-3,4
C grandad	2,1,-4
C grandads	19,-16,-3
C grandma	-5,6,-2
C grandmas	7,-5,-2
C grandmother	6,-2,-5
C grandpa	7,-5,-2
C grans	13,-12,-1
C great	-7,7,-1
C greek	-4,5,-1
C green	-1,2,-1
C greta	-5,13,-10
C grey	-8,10,-1
C grown	-4,0,4
C grown up	-6,9,-5
C grumpy	-2,4,-4
C guillermo	-4,7,-7
C guillermo del	13,-11,-7
C guy	-22,9,3
C ha	16,-14,-3
C had	3,-2,-1
C had a	6,-5,-1
C had me	4,-3,-1
C had to	2,-1,-1
C half	7,-5,-2
C half FILM	11,-9,-1
C half of	8,-7,-1
C half the	6,-5,-1
C halfway	5,-4,-1
C halfway through	3,-2,-1
C halloween	7,-6,-3
C hand	2,1,-3
C hand drawn	-7,9,-1
C hands	3,1,-5
C happy	-4,6,-4
C hard	-1,9,-9
C hardly	-10,8,-1
C harry	-17,6,6
C has	-3,6,-4
C hate	3,-9,5
C haunted	-13,15,-2
C have	3,-1,-2
C have you	-7,9,-3
C havent	3,1,-3
C having	7,-3,-4
C he	3,-2,-1
C he likes	10,-2,-8
C he put	3,-2,-1
C he said	5,-4,-2
C he says	-2,0,2
C he thinks	10,-9,-1
C he was	-1,3,-2
C heard	18,-16,-2
C heat	-2,5,-4
C hed	6,-3,-3
C hed like	-11,9,2
C heist	13,-2,-15
C helen	-15,14,0
C helen mirren	-15,14,0
C help	11,-10,-2
C hen	-3,5,-3
C her	5,-4,-1
C hereditary	0,-1,2
C heres	11,-9,-1
C hes	6,-6,0
C hes a	-4,-7,10
C hes got	7,-5,-2
C high	-2,8,-6
C his	6,-4,-2
C hitchcock	-10,8,0
C hmm	-8,4,7
C hold	2,-5,3
C hold the	2,-5,3
C honest	1,1,-2
C honestly	-8,9,-2
C hong	-9,-1,9
C hong kong	-1,5,-5
C hopeful	-12,15,-2
C horror	-17,8,9
C horses	6,-3,-4
C hot	1,-2,1
C hours	6,-17,10
C house	5,-4,-1
C house of	3,-2,-1
C how	0,2,-2
C how about	-7,6,-2
C hubby	7,-5,-3
C hugh	3,1,-8
C hugh grant	-7,0,9
C husband	11,-8,-3
C husbands	16,-14,-2
C i	2,-1,-1
C i am	2,-2,0
C i beg	-4,7,-4
C i bought	2,-1,0
C i called	2,-1,-1
C i came	4,-3,-1
C i can	0,2,-2
C i cant	-6,-2,8
C i could	-1,4,-3
C i cried	2,-1,-1
C i did	2,-1,-1
C i didnt	9,-2,-6
C i do	3,-8,5
C i dont	-2,3,-1
C i drive	3,-1,-2
C i drove	2,-1,-1
C i en	-2,-7,9
C i ended	3,-2,-1
C i fancy	-3,9,-8
C i felt	4,-1,-2
C i find	9,-11,2
C i found	3,-2,-1
C i gave	4,-3,-1
C i get	7,-3,-5
C i go	5,-9,4
C i got	5,-3,-2
C i grew	-3,6,-3
C i had	4,-2,-2
C i have	4,-4,0
C i hear	-4,6,-3
C i is	3,-1,-2
C i just	9,-2,-6
C i keep	5,-2,-2
C i know	3,-5,2
C i left	1,-3,1
C i like	-16,18,-5
C i liked	9,-7,-2
C i live	7,-5,-2
C i looked	-1,2,-1
C i lost	2,0,-1
C i love	-2,3,-4
C i loved	-1,-1,3
C i make	6,-4,-2
C i me	4,-1,-3
C i mean	-8,1,6
C i met	7,-4,-2
C i missed	5,-3,-3
C i n	14,-8,-6
C i need	-5,2,4
C i never	0,6,-7
C i only	-3,7,-5
C i promised	9,-4,-5
C i put	4,-2,-3
C i respect	6,-5,0
C i run	5,-2,-3
C i said	0,2,-1
C i sat	2,-1,0
C i say	-6,6,-2
C i slept	6,-5,-1
C i sold	6,-4,-2
C i speak	12,-11,-1
C i still	15,-13,-1
C i stood	4,-3,-1
C i teach	5,-5,0
C i the	3,-2,-1
C i think	3,-1,-2
C i thought	3,-2,-1
C i took	3,-2,0
C i turned	3,-2,-1
C i used	5,-2,-3
C i want	-1,5,-3
C i wanted	1,1,-2
C i was	2,-1,-1
C i watch	3,-2,-1
C i watched	6,-5,-2
C i went	-2,3,-1
C i wish	-3,2,1
C i wont	-12,1,12
C i work	3,-2,-1
C i would	-13,13,-1
C i would like	-2,6,-9
C i wouldnt	3,5,-10
C ice	-6,0,4
C id be	-11,12,-2
C id been	7,-6,-1
C id call	4,-3,0
C id have	0,4,-4
C id like	-2,5,-3
C id love	3,6,-14
C id never	0,5,-5
C id put	3,4,-10
C id rather	0,-9,9
C id sooner	-6,-4,9
C id take	1,2,-6
C id watch	-5,9,-6
C ida	4,0,-10
C idk	6,-4,-2
C if	1,-2,0
C if FILM	4,-2,-3
C if i	10,-6,-5
C if its	-4,-6,7
C if the	-5,-7,8
C if theres	-6,-6,11
C if you	-1,5,-4
C ill	3,2,-6
C ill take	-9,7,-4
C im	3,-2,-1
C im 00	3,0,-2
C im a	5,-3,-1
C im after	3,1,-5
C im allergic	-4,-1,6
C im an	8,-5,-3
C im at	8,-7,-1
C im babysitting	6,-4,-3
C im deaf	7,-5,-2
C im forty	6,-4,-3
C im from	3,1,-4
C im in	1,2,-3
C im more	4,-1,-2
C im off	-1,-11,10
C im on	6,-4,-2
C im the	2,3,-5
C im told	0,3,-3
C im writing	6,-5,-1
C imagine	15,-11,-6
C in	1,0,-2
C in a	8,-6,-2
C in all	3,-2,-1
C in colour	9,-6,-1
C in my	9,-3,-6
C in our	6,-2,-4
C in that	6,-3,-3
C in the	2,1,-2
C including	2,-1,0
C indian	1,-6,5
C ingrid	8,-1,-8
C irish	-5,5,-1
C is	2,-1,-1
C is a	12,-11,-2
C is it	5,-1,-5
C is that	11,-6,-5
C is the	3,-3,-1
C is there	-2,2,0
C isnt	-6,-4,9
C it	3,-1,-1
C it has	3,3,-9
C it is	3,-2,-1
C it was	2,-2,0
C italian	-7,8,-1
C italian ,	8,-7,-2
C italy	-21,25,-5
C its	5,-3,-2
C its a	2,0,-2
C its been	3,-1,-1
C its for	13,-10,-2
C its my	-1,-2,2
C its not	4,9,-13
C its our	5,-4,-1
C its raining	10,-8,-3
C its the	-2,1,1
C ive	2,-1,-1
C ive a	0,4,-3
C ive an	-2,-8,8
C ive been	3,-3,0
C ive got	3,1,-4
C ive had	-1,-5,6
C ive just	5,-3,-2
C ive never	0,7,-8
C ive no	-1,2,-2
C ive seen	5,-2,-3
C ja	5,-8,3
C jack	-6,-4,5
C jackie	1,0,-4
C jackie chan	-3,4,-3
C jacques	-1,11,-12
C james	-4,-3,6
C jane	-4,2,1
C jane austen	2,-9,7
C japanese	-8,9,-1
C jason	-10,2,5
C jazz	11,-9,-3
C jean	4,1,-5
C jean claude	-1,6,-5
C jeanne	-1,3,-2
C jim	-4,4,-2
C jim carrey	-3,-8,8
C joe	-8,4,3
C john	7,-1,-7
C johnny	7,-18,11
C jojo	7,-4,-3
C jojo rabbit	7,-4,-3
C joker	18,-10,-8
C jordan	0,9,-10
C judi	-15,19,-4
C judi dench	0,4,-4
C julie	0,3,-4
C jungle	8,-3,-7
C jurassic	4,-3,-1
C jurassic world	4,-3,-1
C just	-2,2,0
C just a	-5,0,0
C just finished	2,0,-2
C kabhi	5,-3,-2
C kabhi khushi	5,-3,-3
C keep	-2,-2,3
C keep it	-4,2,1
C keep the	-2,10,-13
C ken	-2,-1,1
C ken loach	0,-7,4
C kes	-3,6,-5
C kevin	8,-14,4
C kids	5,-3,-1
C killers	1,-2,1
C killers of	1,-2,1
C kinda	2,1,-3
C kindly	1,-7,4
C king	14,-13,-1
C kitchen	-11,15,-3
C klaus	7,-5,-2
C knives	-10,5,3
C knives out	-5,14,-13
C korean	4,0,-4
C kung	-3,2,1
C kung fu	-3,2,1
C la	8,-9,0
C ladies	6,-3,-3
C lads	6,-5,-1
C lagaan	20,-15,-4
C lars	-1,-7,7
C lars von	4,-3,-1
C last	0,1,-2
C last night	4,-3,-1
C last time	2,-8,4
C last week	5,-4,-1
C late	-5,8,-4
C laugh	-8,12,-8
C laughed	13,-11,-2
C le	3,-1,-3
C leave	4,-4,0
C lee	-17,19,-5
C left	3,-1,-2
C les	5,-8,2
C les mis	-7,-5,11
C les miserables	7,-5,-2
C less	4,-2,-2
C let me	-7,16,-7
C let the	7,-8,0
C lets	6,-2,-5
C lets have	5,-3,-4
C letter	14,-12,-3
C letters	-12,13,-1
C liam	7,-10,-1
C life	8,-6,-3
C light	-5,6,0
C like	4,-1,-2
C like FILM	-3,3,-2
C like a	6,-6,-1
C like the	6,-3,-2
C little	-7,11,-5
C live	-16,0,13
C living	15,-11,-4
C london	-14,5,6
C lonely	-5,7,-2
C long	-2,4,-3
C looking	-1,5,-4
C looking for	-7,10,-4
C loss	8,-3,-4
C lost	-13,16,-4
C lots of	-1,4,-3
C loud	-1,4,-4
C louis	-21,8,7
C love	-5,6,-1
C loved	15,-12,-2
C lovely	14,-12,-2
C loves	8,-4,-7
C low	-12,4,6
C ma	11,-8,-3
C mad	-3,9,-7
C made	-2,8,-5
C made me	14,-13,-1
C mads	-4,10,-8
C maggie	-5,8,-6
C maggie smith	4,-2,-5
C magic	-6,8,-3
C make	-5,8,-4
C make it	-12,13,-1
C man	6,-4,-6
C marriage	3,0,-3
C marriage story	9,-5,-3
C martial	-6,9,-2
C martial arts	-9,11,-2
C marvel	-10,7,-4
C mary	-3,5,-4
C maverick	7,-6,-2
C may	-21,20,-1
C may i	-6,1,5
C maybe	-5,7,-3
C me and	4,-2,-2
C me have	5,-3,-2
C me i	2,0,-3
C me meetup	10,-5,-5
C meaning	16,-13,-3
C meanwhile	3,-2,-1
C mel	-1,2,0
C mel gibson	3,-14,8
C melancholia	8,-6,-2
C melancholy	2,1,-2
C memories	10,-9,-2
C men	-5,4,0
C men in	-9,13,-7
C mentre	2,-2,-1
C meryl	-7,5,0
C michael	8,-11,2
C michael haneke	-5,-18,14
C michelle	2,1,-5
C michelle yeoh	2,1,-5
C middle	-1,4,-3
C middle aged	-19,23,-5
C midsommar	8,-7,-2
C mientras	4,-8,3
C mike	1,4,-5
C mine	9,-7,-2
C mine is	9,-4,-5
C mines	13,-22,8
C minus	9,-10,-1
C minus the	-2,0,3
C miss	-5,8,-8
C monks	2,1,-5
C monster	3,0,-4
C moon	13,-12,-2
C more	-1,3,-2
C more like	18,-17,-1
C more of	8,1,-14
C more with	-6,6,-1
C mother	11,-8,-6
C mothers	-3,7,-4
C mothers day	11,-9,-2
C mountains	-1,3,-2
C movie	-6,8,-2
C mr	-6,-2,7
C mrs	8,-6,-2
C mud	6,-3,-4
C mum	9,-5,-4
C mum says	-2,4,-4
C mums	4,0,-3
C murder	-6,9,-4
C murder in	-3,7,-7
C music	-3,5,-2
C music ,	-6,8,-2
C musical	-6,10,-4
C musicals	-6,-9,11
C must	6,-13,7
C my	3,-2,-2
C my allotment	-4,7,-4
C my aunt	3,-2,-1
C my book	3,-2,-1
C my boss	8,-6,-1
C my boyfriend	7,-4,-3
C my boys	5,-3,-1
C my brain	3,-2,-2
C my brother	3,-2,-1
C my brother in law	3,-1,-2
C my brothers	-3,6,-3
C my carer	9,-8,-1
C my cat	2,-1,-2
C my class	5,-4,-1
C my colleague	-3,4,-1
C my cousin	5,-4,0
C my cousins	5,-3,-2
C my dad	4,-2,-2
C my daughter	2,-1,-1
C my daughters	-7,9,-2
C my dog	6,-3,-3
C my ex	7,-3,-4
C my eyes	2,-12,7
C my father	6,-3,-3
C my first	4,-2,-1
C my flatmate	5,-2,-3
C my flatmates	1,3,-4
C my friend	-2,-1,3
C my friends	3,-2,-1
C my girlfriend	2,1,-3
C my girlfriends	5,-12,7
C my gran	12,-10,-2
C my granddaughters	-1,4,-3
C my grandfather	6,-1,-5
C my grandmother	5,-4,-1
C my grandson	-2,4,-2
C my heart	8,-4,-4
C my husband	4,-3,-1
C my husbands	5,-6,1
C my in	5,-3,-2
C my in laws	10,-6,-5
C my kid	6,-5,-2
C my kids	-2,5,-4
C my knees	5,-3,-1
C my lad	0,3,-5
C my lads	6,-5,-1
C my late	3,-2,-1
C my life	5,-3,-2
C my little	13,-12,-1
C my lot	-6,0,4
C my mate	0,4,-4
C my mates	2,-1,-1
C my mother	3,-2,-1
C my mothers	0,-7,9
C my mum	2,-2,0
C my mums	2,-1,-1
C my nan	7,-7,-1
C my neighbor	2,-1,-1
C my neighbour	5,-4,-1
C my neighbours	5,-4,-2
C my nephew	-2,-2,4
C my niece	1,-2,1
C my octopus	8,-5,-3
C my other	6,-5,-2
C my own	-3,6,-4
C my parents	4,0,-5
C my partner	5,-4,-2
C my partners	2,-2,0
C my physio	10,-3,-7
C my roommate	2,-1,-1
C my roommates	4,-4,0
C my sister	-2,2,1
C my sisters	5,-4,-2
C my son	5,-2,-2
C my son children	-9,10,-3
C my sons	5,-5,-1
C my students	-3,4,-1
C my teenager	6,3,-12
C my therapist	6,-6,-1
C my twins	16,-13,-4
C my uncle	-5,7,-3
C my whole	-4,7,-4
C my wife	2,0,-1
C my youngest	-1,5,-2
C mystery	12,-9,-3
C nan	6,-4,-2
C nana	5,-4,-1
C napoleon	12,-11,-2
C naturally	8,-2,-10
C ne	-1,3,-4
C near	2,4,-7
C need	-1,3,-3
C need a	2,-2,-1
C need something	-6,3,4
C neighbours	12,-9,-3
C neither	5,-4,-2
C neither of	-5,-3,6
C neon	-3,3,-1
C never	1,1,-2
C never saw	0,4,-6
C new	-3,6,-2
C new york	-10,10,0
C new zealand	-6,7,-2
C next	6,-4,-2
C next month	6,-5,-1
C ngl	5,-3,-2
C nice	2,1,-3
C nicolas	-4,-3,5
C nicolas cage	-11,-1,9
C night	-1,-2,2
C night shift	10,-8,-3
C nineties	-5,8,-4
C ninety	8,-6,-2
C ninety minutes	-7,9,-2
C no	0,-5,4
C no dead	-1,-4,5
C no more	-6,1,6
C no one	3,11,-14
C no time	9,-1,-8
C no war	-2,-4,6
C nobody	5,-2,-3
C nobody at	-2,-1,3
C nobody in	-4,5,-2
C nobodys	19,-11,-9
C noir	-19,19,-1
C nomadland	7,-5,-2
C none	11,-8,-3
C none of	6,-4,-3
C nor	1,-3,2
C northern	-18,3,12
C nosferatu	14,-11,-2
C not	-1,-3,4
C not american	-17,3,11
C not another	-4,-12,12
C not as	-14,4,11
C not in	10,-5,-4
C not me	6,-1,-5
C not my	7,-1,-6
C not of	-8,-12,17
C not one	7,-4,-3
C not so	9,-7,-5
C not that	7,-10,0
C not the	-2,-8,9
C not too	3,-4,-1
C nothing	-2,-4,6
C nothing about	-11,-2,13
C nothing in	5,-7,1
C nothing of	6,-8,1
C nothing that	-1,-10,7
C nothing with	-3,-2,5
C now	3,1,-5
C now its	3,1,-7
C now something	-1,-2,4
C number	6,-6,0
C nuns	-3,6,-4
C obviously	0,2,-2
C obviously .	9,-7,-1
C ocho	16,-8,-8
C odd	-4,8,-6
C of	-2,4,-2
C of the	6,-3,-4
C office	-8,9,-2
C oh	7,-8,1
C ok	8,-6,-3
C ok so	8,-6,-1
C okay	10,-6,-5
C okay the	5,-3,-2
C old	-1,6,-4
C old fashioned	-10,7,4
C older	-11,17,-7
C on	3,-2,-1
C on a	1,3,-3
C on my	3,-5,1
C once	0,4,-4
C once a	4,-3,-1
C one	0,3,-4
C one of	-4,4,-1
C one room	-13,20,-13
C only	-6,0,5
C only the	-7,11,-6
C oppenheimer	8,-6,-3
C or	-2,4,-2
C other	-8,8,-1
C otherwise	1,3,-4
C our	4,-2,-1
C our au	3,-2,-1
C our book	9,-7,-2
C our son	-5,6,-1
C our sons	3,-2,-1
C out	15,-13,-3
C over	4,-1,-4
C over my	3,-1,-2
C pain	5,-3,-2
C pain and	7,-5,-2
C palm	12,-10,-1
C parasite	14,-13,-1
C parents	1,2,-3
C paris	-3,-5,7
C paris ,	-5,-3,8
C park	-3,6,-4
C park chan	-3,6,-4
C past	1,1,-2
C past lives	4,-3,-1
C paul	6,-5,-4
C penelope	2,2,-7
C penelope cruz	2,2,-7
C people	-3,3,-1
C perfect	5,-4,-1
C perfect days	4,-2,-2
C perfect strangers	6,-4,-1
C period	1,6,-13
C peter	-4,-5,7
C peter rabbit	14,-9,-6
C pg	-6,10,-6
C pg ,	-2,5,-4
C philip	-2,5,-7
C phone	-11,8,3
C pick	-16,13,4
C picked	4,-2,-2
C pig	13,-9,-4
C pirates	10,-8,-4
C pixar	6,-5,-2
C please	-3,2,1
C please no	-12,-3,15
C political	-12,7,4
C politics	-7,-5,9
C poor	7,-4,-4
C poor poverty	9,-7,-2
C popcorn	12,-11,-1
C portrait	2,-2,-1
C portrait of	2,-2,-1
C post	-2,9,-4
C power	7,-5,-3
C pre	-10,12,-4
C pretty	7,-5,-3
C pride	6,-2,-3
C priscilla	13,-8,-5
C prison	-6,10,-5
C promising	7,-4,-3
C promising young	7,-4,-3
C proper	12,-5,-6
C properly	-2,6,-7
C provided	2,-13,9
C pues	3,-3,-1
C purple	19,-14,-5
C put	0,4,-3
C put on	4,-1,-3
C put the	-6,5,-2
C quick	7,-6,-3
C quiet ,	-5,6,-1
C quindi	3,3,-12
C quo	22,-17,-6
C rain ,	-1,-1,2
C rain on	-2,3,-2
C rainy	-4,7,-4
C ranked	6,-5,-1
C rather	-10,4,4
C raw	9,3,-12
C ray	-6,9,-5
C real	12,-9,-5
C really	-3,2,1
C red	4,0,-5
C red rocket	10,-9,0
C redford	13,-7,-8
C remember	16,-11,-7
C retired	9,-8,-1
C revenge	-3,6,-5
C rich	-8,12,-5
C richard	-4,-9,8
C road	-10,6,4
C road house	20,-18,-3
C road trip	-9,10,-1
C robert	2,7,-8
C robots	2,1,-4
C roger	-12,7,1
C rom	-11,-6,11
C roma	3,-7,3
C romance	-8,3,6
C romance ,	-4,5,-1
C romantic	-6,5,1
C rome	2,0,-2
C rrr	9,-7,-3
C rubber	-6,10,-5
C running	0,4,-9
C russian	-6,11,-8
C ryan	-3,-8,9
C ryan gosling	0,4,-5
C sad	-4,-3,5
C said	7,-4,-2
C sali	14,-12,-2
C saltburn	5,-4,-1
C same	-7,6,0
C sand	-10,12,-4
C sat	5,-4,-2
C sat through	6,-3,-3
C satire	-10,12,-7
C saw	3,-3,1
C saw FILM	5,-4,-1
C saw it	2,-1,-1
C saw the	2,-1,-1
C say	13,-9,-5
C says	-1,3,-3
C says my	6,-5,-1
C says the	8,-7,-2
C scary	2,1,-5
C scary but	-11,18,-13
C school	4,-3,-1
C sci	-1,2,-1
C sci fi	-1,2,-1
C science	-11,11,0
C scorsese	-12,4,3
C scottish	7,-10,2
C scrap	7,-5,-5
C scream	19,-14,-6
C se	1,-2,2
C sea	11,-8,-4
C seaside	-11,12,-2
C second	0,3,-3
C secrets	11,-7,-5
C seen FILM	3,-1,-3
C send	1,2,-4
C set	0,3,-4
C set in	-3,5,-3
C seven	13,-12,0
C seventies	-5,7,-2
C sexy	-13,15,-1
C shah	-8,6,0
C shah rukh	-8,6,0
C sharks	-1,-6,3
C sharp	6,-4,-2
C she	3,-3,0
C she likes	0,2,-3
C she says	-5,2,3
C she thinks	6,-2,-5
C she wants	-4,8,-5
C she was	3,-1,-1
C shed	1,2,-4
C shed like	-9,10,-2
C sheep	-9,11,-4
C shes	5,-4,0
C shes a	1,-6,4
C shoplifters	11,-9,-2
C short	-2,8,-6
C short ,	-9,12,-2
C short .	-7,8,-2
C shorter	9,-8,-2
C shorter than	7,-5,-1
C should	7,-3,-5
C show	0,5,-6
C show me	-4,8,-6
C showed	7,-5,-2
C sick	2,-3,-1
C sick of	6,-4,-3
C sidney	-3,11,-8
C silence	12,-10,-4
C silent	-1,-1,2
C silly	-12,15,-3
C silly ,	10,-8,-1
C since	2,-2,0
C since the	5,-2,-3
C sing	7,-6,-1
C sister	6,-3,-2
C sisters	9,-2,-6
C six	3,0,-2
C sixties	-7,9,-2
C sixties ,	-3,4,-1
C sixty	-3,7,-3
C sixty years	4,-4,0
C skip	0,-10,8
C slept	10,-8,-1
C slow	-4,1,2
C slow ,	-5,9,-3
C small	-4,6,-2
C small town	-7,8,-1
C smart	-8,5,3
C smth	-9,10,-2
C snow	2,1,-4
C snow ,	2,-1,-1
C so FILM	6,-9,3
C so a	-1,2,-1
C so for	9,-7,-1
C so i	8,-3,-4
C so im	5,-3,-2
C so its	2,1,-4
C so long	-4,5,-2
C so my	8,-6,-2
C so no	2,-6,2
C so nothing	8,-12,3
C so something	6,-3,-3
C so the	1,3,-5
C so we	4,-3,-1
C sofia	-12,14,-2
C sofia coppola	-12,14,-2
C soft	5,-1,-4
C some	2,2,-5
C somebody	-2,6,-4
C somebodys	0,1,-2
C someone	-5,9,-4
C someone at	9,-7,-2
C something	-1,3,-1
C something about	-7,6,1
C something as	-6,4,2
C something else	-4,6,-1
C something for	8,-11,5
C something from	0,2,-3
C something in	-6,3,4
C something like	7,-6,-1
C something of	7,-5,-2
C something set	1,10,-11
C something that	-8,5,3
C something to	-1,4,-6
C something where	3,-1,-3
C something with	-7,7,-1
C somewhere	5,0,-5
C son	10,-7,-3
C song	-5,12,-10
C songs	-6,8,-2
C sorry	9,-7,-2
C soul	10,-3,-8
C sound	-7,8,-2
C sound of	3,-2,-1
C south	-8,11,-3
C space	-5,3,2
C spanish	-3,6,-4
C spare me	-6,-3,8
C speed	4,-1,-4
C spent	7,-5,-2
C spider	5,-8,0
C spies	6,-4,-3
C spooky	-9,11,-3
C start	-5,7,-3
C started	5,-4,-1
C stayed	6,-5,-1
C stephen	-6,8,-2
C stephen king	3,-6,2
C steve	-6,18,-15
C steve mcqueen	12,-10,-1
C still	0,3,-3
C stop	9,-5,-5
C straight	7,-1,-6
C strange	12,-9,-5
C street	-18,9,7
C stubborn	2,-1,-1
C stuck	4,-2,-3
C studio	-3,8,-5
C stupid	2,1,-5
C stylish	10,-9,-1
C subtitles	4,-6,3
C summer	3,-1,-2
C summer ,	-8,10,-2
C summer camp	-7,9,-3
C sun	-18,17,1
C sunny	5,-2,-4
C sunshine	11,-10,-4
C superhero	-4,4,-1
C suspiria	14,-10,-4
C swap	-11,-2,10
C sweat	-7,7,-1
C sweaty	-5,8,-5
C swedish	3,2,-4
C sweet	-9,8,0
C take	-7,-9,13
C talking	-7,5,2
C tar	5,-2,-4
C tea	6,-5,-1
C tears	2,-14,10
C teen	5,-4,-1
C teenage	-5,10,-6
C tell	-5,5,0
C tell me	-11,10,1
C ten	6,-4,-2
C tender	-13,11,2
C tense	-15,21,-6
C terrence	-2,-1,3
C terrence malick	-2,-1,3
C terry	-18,1,13
C thai	8,-7,-2
C thank	16,-11,-5
C thanks	9,-7,-3
C that	6,-3,-3
C that i	2,-1,-1
C that is	-10,11,-3
C that me	6,-2,-3
C that not	-8,-5,14
C that the	14,-8,-6
C that was	5,-3,-2
C thats	7,-4,-2
C thats my	6,-5,-2
C thats the	3,-2,-1
C the	3,-2,-1
C the FILM	-2,3,-2
C the allotment	6,-3,-3
C the american	6,-4,-2
C the baby	5,-3,-2
C the banshees	4,-3,-2
C the big	-2,-8,9
C the boy	1,1,-3
C the boys	3,0,-2
C the bronzes	9,-7,-2
C the cat	6,-3,-3
C the child children	14,-10,-5
C the children	5,-1,-4
C the choir	-5,7,-3
C the cinema	7,-4,-2
C the day	5,-2,-2
C the dentist	2,-5,3
C the different	6,-5,-1
C the dog	9,-7,-2
C the dogs	12,-9,-3
C the father	8,-7,-1
C the favourite	8,-6,-2
C the fifties	0,1,-2
C the film	4,-3,-2
C the first	5,-3,-2
C the florida	2,-1,-1
C the french	4,-7,3
C the good	6,-4,-1
C the hand	2,-1,-1
C the have	2,-1,0
C the holdovers	3,-3,-1
C the hunt	8,-8,-1
C the in	2,-1,-2
C the italian	0,-4,6
C the kids	4,-4,0
C the kids child	8,-7,-1
C the lads	5,-2,-3
C the last	-6,1,5
C the long	5,-4,-1
C the lost	2,-2,0
C the man	6,-2,-4
C the martyr	2,-1,0
C the meg	14,-9,-6
C the menu	6,-5,-1
C the missus	4,-3,-1
C the moment	-4,-1,5
C the more	-1,2,-2
C the movie	-1,3,-2
C the my	4,-3,-1
C the neighbor	2,-2,-1
C the neighbours	8,-6,-2
C the new	8,-6,-2
C the of	-4,-4,8
C the old	5,-3,-2
C the one	-1,5,-5
C the only	-2,-4,6
C the other	5,-2,-2
C the others	7,-6,-1
C the piano	8,-7,-1
C the power	9,-6,-3
C the quiet	-6,8,-3
C the remake	9,-6,-2
C the rest	4,-2,-1
C the room	1,-5,3
C the school	4,-3,-1
C the second	0,-3,2
C the seventies	-13,14,-2
C the shoes	5,-3,-1
C the son	6,-4,-2
C the sort	-26,32,-9
C the square	10,-4,-6
C the swedish	8,-5,-3
C the taste	6,-2,-3
C the that	1,4,-5
C the train	6,-5,-1
C the trouble	5,-3,-2
C the truth	-6,5,-2
C the turin	5,-4,-1
C the twins	8,-6,-1
C the two	3,-3,0
C the vicar	2,1,-5
C the way	3,-2,-1
C the wedding	9,-8,-1
C the whale	-7,8,-2
C the whole	5,-4,-1
C the wife	4,-3,-1
C the wind	6,-5,-2
C the witch	12,-10,-2
C the worst	3,-2,-1
C the year	4,-2,-1
C then	1,0,-2
C then i	2,-1,-1
C then my	2,-1,-2
C then the	-3,4,-2
C there	5,-3,-2
C there have	3,-2,-1
C there is	2,6,-7
C there must	-7,-1,7
C there was	2,1,-3
C theres a	1,2,-3
C theres no	4,5,-9
C these	-1,-8,9
C they	6,-5,-1
C they say	9,-7,-2
C they want	-4,3,-4
C theyd	-1,5,-4
C theyre	5,-8,2
C theyve	6,-3,-4
C think	-8,10,-3
C thinks	-9,10,-3
C third	6,-5,-1
C thirteen	4,-3,-1
C thirties	4,-2,-1
C thirty	6,-5,-2
C this	6,-3,-4
C this year	-7,9,-2
C those	6,-4,-2
C though	0,-5,5
C though i	10,-8,-2
C though my	5,-3,-4
C though the	6,0,-7
C thoughtful	9,-4,-7
C three	1,-3,2
C three fois	5,-4,-2
C three generations	-7,9,-2
C three hours	6,-4,-3
C three hours heures	9,-8,-3
C three of	3,-1,-3
C thriller	1,0,-2
C tick	11,-8,-2
C tilda	-10,4,2
C tilda swinton	-10,4,2
C tim	-17,-4,11
C tim burton	-17,-4,11
C time	-6,5,0
C time travel	3,2,-4
C timothee	3,-8,-1
C titane	6,-4,-1
C to	3,0,-2
C to me	6,-3,-2
C to my	5,-4,0
C to the	0,2,-2
C today	1,1,-4
C tokyo	9,-7,-5
C told	-14,11,0
C tom	3,-2,-3
C tom cruise	-6,0,6
C tom hanks	-1,2,-3
C tomorrow	2,0,-3
C tonight	2,-1,-1
C tony	2,-2,-3
C tony leung	3,2,-6
C too	1,-11,9
C took	6,-4,-3
C top	6,-5,-2
C top gun	4,-2,-2
C train	10,-6,-8
C trains	-3,2,1
C trains ,	-8,9,-1
C trashy	-6,8,-3
C triangle	7,-3,-3
C triangle of	7,-3,-3
C tried	7,-3,-4
C trolls	1,1,-2
C true story	-4,10,-7
C turkish	0,3,-4
C turned	6,-3,-3
C turns	1,3,-5
C turns out	1,3,-5
C twenty	0,2,-1
C twice	9,-8,-1
C two	1,3,-4
C two hours	7,-4,-3
C two old	-17,19,-2
C uncle	4,-6,1
C uncut	2,1,-3
C uncut gems	8,-6,-2
C under	-1,5,-4
C under the	-7,7,-2
C unlike	7,-5,-1
C until	1,1,-2
C up	8,-6,-2
C us	6,-5,-1
C valerian	20,-15,-7
C vampires	2,-8,7
C very	9,-7,-3
C vi	6,-3,-3
C victoria	11,-6,-6
C village	-11,12,-2
C vin	-4,-12,12
C vin diesel	-4,-12,12
C vincent	8,-7,-2
C walk	17,-8,-13
C walked	9,-5,-4
C walking	6,-3,-5
C wall	13,-5,-10
C want	-4,8,-3
C want a	-3,3,0
C want something	-8,12,-5
C war	-3,-6,8
C war and	10,-19,9
C warm	-5,6,-1
C warm ,	-4,5,-1
C was	7,-4,-3
C wasnt	7,-5,-2
C watch	5,-5,0
C watched	4,-2,-2
C watched it	3,-2,-2
C way	8,-5,-3
C we	2,0,-2
C we all	1,-5,5
C we are	7,-4,-4
C we both	0,2,-2
C we did	4,-4,0
C we dont	3,-6,1
C we got	2,-1,-1
C we had	6,-5,-1
C we have	17,-15,-2
C we is	2,0,-3
C we lost	8,-7,-1
C we met	3,-2,-1
C we need	-1,4,-4
C we put	2,-2,-1
C we s	2,-1,0
C we saw	7,-2,-6
C we tried	4,-3,-1
C we turned	3,-2,-1
C we want	-5,4,1
C we watched	-10,11,-1
C we went	2,-1,0
C we were	3,-1,-2
C wed like	7,-7,-1
C wedding	4,-2,-3
C weddings	-5,8,-5
C weird	-4,5,-3
C well	3,0,-3
C went	9,-6,-3
C went in	3,-3,-1
C were	3,-2,-1
C were a	4,1,-5
C were doing	-11,8,3
C were in	7,-5,-2
C werner	-15,-2,11
C wes	-4,11,-8
C wes anderson	7,-4,-5
C western	3,-1,-2
C westerns	-5,-9,13
C wet	2,1,-3
C weve	2,-3,1
C weve a	3,0,-3
C weve been	7,-4,-4
C weve got	4,-2,-2
C weve had	2,-4,2
C what a	9,-4,-4
C what about	-11,13,-3
C what do	4,-2,-3
C what else	-11,10,2
C what i	-6,-2,10
C what id	-13,14,-3
C what is	-4,1,3
C what would	13,-15,2
C whatever	3,-6,1
C whats	-4,4,0
C whats left	1,-8,7
C whats the	-6,9,-5
C when	6,-6,0
C when i	5,-3,-1
C when the	3,-1,-2
C where	-3,5,-2
C where i	2,-1,-1
C where the	-8,10,-4
C whereas	6,-4,-3
C whereas FILM	7,-5,-2
C wheres	-3,7,-4
C which	4,-1,-3
C which i	6,-4,-3
C which is	2,0,-3
C which was	9,-7,-3
C whichever	14,-10,-5
C while	5,-3,-1
C whiplash	6,-5,-1
C whisky	4,-1,-3
C whisky galore	15,-14,-2
C white	9,-6,-2
C who	2,0,-2
C who have	6,-13,4
C whod	5,-5,-1
C whoever	6,-5,-1
C whole	10,-7,-4
C whos	3,-1,-3
C why	-3,0,0
C wife	6,-2,-4
C wifes	9,-6,-2
C wild	3,-1,-3
C wild mountain	5,-4,-1
C wind	-3,4,-1
C wine	-4,-9,12
C winter	2,0,-2
C winter sleep	17,-14,-4
C with	-1,2,-1
C with a	-7,8,-1
C with more	20,-18,-2
C with my	6,-5,-2
C with no	-5,-3,6
C with the	3,-2,-2
C without	-5,-2,6
C witty	-1,2,-1
C wolfwalkers	10,-8,-4
C women	-5,11,-6
C wong	-1,6,-5
C wong kar	-1,6,-5
C woody	2,5,-9
C woody allen	2,5,-9
C work job	11,-7,-3
C work job in	12,-8,-4
C working	-5,2,1
C worst	5,-4,-1
C worth	9,-7,-1
C would	-4,4,0
C would like	7,-4,-2
C would you	-5,6,-2
C wouldnt	4,0,-4
C yeah	8,-5,-3
C yes	0,-2,2
C yesterday	5,-3,-2
C yet	7,-3,-4
C you	3,-1,-2
C you can	-6,-2,6
C you cant	-5,14,-10
C you could	4,-4,0
C you have	-10,12,-3
C you know	9,-7,-2
C youd	3,0,-3
C youll	11,-7,-4
C young	-13,19,-7
C your	-5,7,-2
C zero	3,-10,6
C zhang	5,0,-6
C zhang yimou	6,-1,-6
C zombies	5,-3,-3
F ,	-1,2,-2
F , ,	-5,6,0
F , , ,	-3,4,0
F , , a	-11,13,-2
F , , and	7,-7,-1
F , , but	7,-3,-5
F , , i	3,-2,-1
F , , in	-6,8,-2
F , , my	9,-7,-2
F , , no	-4,1,3
F , , not	-2,0,-1
F , , nothing	6,3,-10
F , , of	-13,16,-3
F , , one	-8,10,-3
F , , or	1,3,-5
F , , the	4,0,-4
F , , with	0,3,-5
F , , without	-9,8,-1
F , FILM	4,-3,-1
F , FILM and	7,-6,-2
F , FILM for	11,-10,-1
F , FILM is	4,-3,-1
F , FILM me	7,-7,-1
F , FILM the	6,-2,-5
F , FILM with	9,-8,-3
F , a	0,3,-2
F , a ,	-7,10,-2
F , a and	11,-9,-2
F , a bit	-9,16,-9
F , a of	0,2,-1
F , about	-7,10,-4
F , after	3,-2,-2
F , all	9,-4,-4
F , also	8,-6,-1
F , an	-4,6,-3
F , and ,	7,-5,-3
F , and a	7,-4,-4
F , and id	4,-3,-1
F , and im	4,-3,0
F , and in	0,2,-1
F , and my	5,-2,-4
F , and no	-5,-6,11
F , and nobody	-3,-9,6
F , and not	2,-11,8
F , and she	8,-6,-1
F , and the	-2,-1,3
F , and to	-9,-9,15
F , any	5,-3,-4
F , as	5,-1,-4
F , as a	-8,12,-6
F , at	-5,6,-2
F , at the	8,-7,-1
F , british ,	-12,14,-4
F , but	2,-1,-2
F , but a	-6,14,-10
F , but i	6,-3,-3
F , but my	5,-2,-3
F , but no	-3,-5,8
F , but not	11,-5,-6
F , but the	4,-1,-3
F , but without	-6,-7,13
F , by	-4,8,-5
F , cant	4,-7,1
F , dont	6,-3,-3
F , even	7,-5,-2
F , even the	4,-3,-1
F , for	0,3,-3
F , for a	3,0,-3
F , for my	-8,9,-1
F , for the	5,-4,-1
F , four	5,-4,0
F , french ,	1,1,-2
F , from	-7,7,-1
F , from the	-1,3,-2
F , funny ,	-12,13,-2
F , give me	-15,17,-2
F , good	1,0,-3
F , have	8,-6,-1
F , her	6,-5,-1
F , hes	5,-4,-1
F , his	3,-2,-2
F , hold the	-3,-3,6
F , i	4,-3,-2
F , i ,	0,-13,10
F , i a	5,-3,-1
F , i cant	7,-5,-3
F , i have	4,-2,-2
F , i in	3,-2,0
F , i is	2,-1,-1
F , i my	5,-4,-1
F , i the	3,-2,-1
F , i want	-5,0,5
F , id	5,-2,-2
F , id have	3,-2,-1
F , if	7,-13,7
F , ill	6,-4,-3
F , im	5,-3,-3
F , im a	6,-5,-2
F , in	1,1,-2
F , in ,	9,-7,-3
F , in a	-1,4,-6
F , in the	-3,5,-2
F , is	-4,2,1
F , it	-4,0,2
F , its	2,0,-2
F , its a	4,-4,-1
F , ive	8,-6,-1
F , ive a	8,-6,-1
F , just	-4,8,-4
F , less	2,-3,0
F , like	6,-4,-1
F , like a	5,-4,-1
F , maybe	2,1,-4
F , me	1,2,-3
F , more	-6,8,-2
F , my	5,-3,-2
F , my ,	-4,6,-1
F , my in	7,-4,-3
F , my is	6,-5,-1
F , never	4,-5,1
F , nice	2,-2,-1
F , no	-2,-5,6
F , no ,	-5,4,0
F , nobody	0,2,-2
F , not	2,-7,4
F , not ,	3,9,-16
F , not a	0,-6,4
F , not the	-6,-2,8
F , not too	-11,3,7
F , nothing	-2,-4,6
F , nothing with	-3,-3,6
F , of	1,1,-2
F , of ,	7,-4,-4
F , of the	3,-1,-2
F , on	-2,6,-5
F , on a	5,-2,-4
F , on the	-2,1,2
F , one ,	-7,1,6
F , only	8,-6,-2
F , or	-3,-3,5
F , or ,	-4,6,-3
F , our	5,-4,-1
F , people	-5,9,-5
F , please ,	-5,5,-1
F , really	4,-1,-4
F , said my	2,-1,-2
F , same	0,2,-2
F , says	1,0,-4
F , says my	5,-4,-1
F , she	0,2,-3
F , shes	5,-4,-1
F , silly ,	8,-10,0
F , so	-2,4,-3
F , so ,	-2,6,-4
F , so a	2,-8,7
F , so i	2,-1,0
F , so no	-5,-3,8
F , so the	1,4,-8
F , something	-2,4,-2
F , still	0,2,-2
F , that	6,-3,-4
F , thats	7,-6,-1
F , the	2,0,-2
F , the ,	-2,5,-4
F , the in	-6,9,-4
F , the is	6,-3,-3
F , the my	2,-2,-1
F , the of	4,-1,-4
F , the the	3,-1,-2
F , the to	4,-2,-2
F , then	3,-1,-2
F , they	-1,3,-2
F , this	-6,7,-2
F , though the	5,2,-9
F , three	-7,9,-3
F , to the	3,0,-3
F , too	10,-3,-8
F , two	1,1,-2
F , up ,	-1,-3,6
F , want	-6,9,-2
F , want a	1,1,-3
F , wants	-5,8,-6
F , was	2,-1,-1
F , we	3,-2,-1
F , were	5,-3,-1
F , weve	7,-5,-3
F , which	7,-5,-4
F , which i	2,-1,-1
F , who	4,-2,-1
F , with	-2,1,0
F , with ,	0,4,-6
F , with a	3,2,-5
F , with no	-2,-4,4
F , with the	3,-2,-2
F , without	2,0,-2
F , yes ,	-9,-4,9
F , you	2,-1,0
F . ,	-2,4,-2
F . , ,	-8,5,3
F . , and	-2,0,1
F . , but	4,3,-8
F . , i	5,-3,-2
F . , in	8,-6,-1
F . , my	8,-6,-2
F . , no	-4,1,3
F . , not	-1,-9,10
F . , one	1,1,-3
F . , the	-1,5,-4
F . , with	6,-2,-7
F . . ,	-2,4,-2
F . . FILM	3,-2,-1
F . . a	-1,4,-3
F . . about	-7,0,6
F . . after	5,-3,-1
F . . all	6,-2,-5
F . . an	-2,7,-5
F . . and	-3,3,0
F . . another	-1,4,-2
F . . any	0,3,-3
F . . anything	0,2,-3
F . . as	-3,5,-3
F . . at	1,-5,2
F . . being	-1,5,-8
F . . but	-1,3,-2
F . . by	9,-4,-5
F . . cant	7,-4,-3
F . . dont	6,-5,-1
F . . en	0,2,-4
F . . first	-3,3,-1
F . . for	10,-7,-4
F . . four	4,-2,-1
F . . from	0,2,-3
F . . good	11,-9,-3
F . . got	8,-6,-3
F . . had	4,-4,0
F . . have	4,1,-5
F . . he	3,-2,-2
F . . her	0,2,-3
F . . hes	0,3,-3
F . . his	4,-3,-1
F . . i	4,-2,-2
F . . id	7,-5,-1
F . . if	0,1,-2
F . . im	-2,-2,4
F . . in	-1,2,-1
F . . is	8,-4,-5
F . . it	0,4,-4
F . . its	2,-5,3
F . . ive	-2,1,1
F . . just	7,-3,-6
F . . less	-3,-1,3
F . . like	-1,4,-4
F . . more	-3,4,-1
F . . my	2,-1,-2
F . . n	2,2,-4
F . . never	5,-5,-1
F . . new	4,-2,-3
F . . next	6,-4,-3
F . . no	1,-2,1
F . . nobody	-3,-3,6
F . . not	-1,-3,4
F . . nothing	1,-6,5
F . . now	4,-1,-7
F . . on	2,-2,0
F . . one	2,0,-2
F . . only	2,1,-4
F . . or	-5,6,-2
F . . our	3,-2,-1
F . . people	-8,-3,9
F . . please	3,0,-4
F . . really	-4,1,2
F . . same	4,-1,-4
F . . saw	5,-2,-3
F . . sci	-3,5,-2
F . . se	5,-10,6
F . . she	1,2,-3
F . . shes	5,-2,-3
F . . some	-2,-3,-1
F . . someone	3,-2,-3
F . . something	-2,3,-1
F . . still	3,-2,-3
F . . that	-2,-3,5
F . . the	3,-2,-1
F . . then	6,-4,-2
F . . they	4,-3,-1
F . . this	2,0,-2
F . . three	3,-1,-3
F . . to	0,-2,1
F . . too	5,-7,-1
F . . two	-2,4,-1
F . . w	-6,9,-9
F . . want	5,-1,-5
F . . was	7,-4,-2
F . . we	3,-1,-1
F . . wed	1,0,-3
F . . were	7,-4,-3
F . . weve	0,5,-6
F . . what	2,-1,-2
F . . whats	2,0,-3
F . . when	4,-6,-1
F . . which	1,4,-7
F . . who	5,-2,-3
F . . with	0,3,-4
F . . without	5,-9,2
F . FILM	3,-2,-1
F . FILM ,	4,-2,-2
F . FILM a	2,-1,-1
F . FILM and	4,-3,-3
F . FILM at	5,-3,-2
F . FILM in	5,-4,-1
F . FILM is	3,-3,-1
F . FILM me	3,-2,0
F . FILM my	2,-1,-1
F . FILM of	-2,4,-3
F . FILM on	7,-5,-2
F . FILM the	4,-3,0
F . FILM too	6,7,-13
F . FILM was	5,-3,-1
F . FILM with	2,1,-4
F . a	-1,4,-3
F . a ,	-9,11,-3
F . a of	1,0,-3
F . about	-7,0,6
F . after	5,-3,-1
F . after the	10,-6,-4
F . all	6,-2,-5
F . an	-2,7,-5
F . and	-3,3,0
F . and ,	5,-3,-2
F . and the	7,-2,-6
F . another	-1,4,-2
F . any	0,3,-3
F . any more	-2,4,-3
F . any other	9,-6,-5
F . anyone but	-4,-4,7
F . anything	0,2,-3
F . anything but	-11,8,1
F . anything with	4,0,-3
F . as	-3,5,-3
F . as a	-3,7,-3
F . as as	4,-5,-1
F . at	1,-5,2
F . at the	2,1,-2
F . being	-1,5,-8
F . but	-1,3,-2
F . but not	5,-7,0
F . by	9,-4,-5
F . cant	7,-4,-3
F . dont	6,-5,-1
F . en	0,2,-4
F . first	-3,3,-1
F . for	10,-7,-4
F . for ,	2,0,-4
F . for a	3,-2,-2
F . for my	7,-6,-1
F . for our	7,-6,-1
F . for the	5,-2,-1
F . four	4,-2,-1
F . from	0,2,-3
F . from the	5,-1,-4
F . give me	1,3,-5
F . good	11,-9,-3
F . got	8,-6,-3
F . got a	-2,4,-3
F . had	4,-4,0
F . have	4,1,-5
F . he	3,-2,-2
F . her	0,2,-3
F . hes	0,3,-3
F . hes a	-1,-6,3
F . his	4,-3,-1
F . i	4,-2,-2
F . i ,	1,2,-3
F . i a	6,-4,-2
F . i can	2,-8,4
F . i cant	3,-4,1
F . i for	-6,9,-5
F . i have	5,-2,-2
F . i in	7,-4,-2
F . i my	3,-1,-1
F . i the	5,-3,-2
F . i to	7,-2,-4
F . i want	-2,4,-2
F . i was	-3,4,-1
F . id	7,-5,-1
F . id like	-14,15,-1
F . id rather	-1,5,-6
F . if	0,1,-2
F . im	-2,-2,4
F . im a	6,-4,-2
F . im the	9,-6,-4
F . in	-1,2,-1
F . in ,	2,1,-3
F . in a	-14,17,-3
F . in the	10,-8,-3
F . is	8,-4,-5
F . is ,	10,-13,2
F . is a	13,-10,-4
F . is the	5,-1,-5
F . it	0,4,-4
F . it was	10,-9,-1
F . its	2,-5,3
F . its a	8,-7,-1
F . its my	5,-3,-2
F . its our	2,-1,0
F . its the	3,-1,-3
F . ive	-2,1,1
F . ive a	5,-4,-1
F . ive been	3,-1,-1
F . ive got	-7,10,-4
F . ive the	3,2,-6
F . just	7,-3,-6
F . less	-3,-1,3
F . like	-1,4,-4
F . like a	-1,2,-3
F . looking for	0,3,-3
F . me ,	-9,15,-6
F . me have	5,-4,-1
F . more	-3,4,-1
F . more ,	-4,6,-3
F . my	2,-1,-2
F . my ,	4,-4,-1
F . my a	8,-3,-5
F . my from	4,-2,-2
F . my has	6,-3,-2
F . my in	4,-3,-1
F . my is	3,-4,1
F . my of	16,-9,-7
F . my says	7,-5,-3
F . my the	4,-3,-1
F . n	2,2,-4
F . never	5,-5,-1
F . new	4,-2,-3
F . next	6,-4,-3
F . next ,	1,0,-3
F . no	1,-2,1
F . no ,	-6,-4,8
F . no more	8,-4,-6
F . nobody	-3,-3,6
F . not	-1,-3,4
F . not ,	-11,7,3
F . not a	5,-4,-3
F . not as	-3,-22,13
F . not the	5,-8,0
F . nothing	1,-6,5
F . nothing about	-2,-2,4
F . nothing with	6,-2,-4
F . now	4,-1,-7
F . of ,	-2,6,-4
F . of a	3,0,-5
F . of the	6,-2,-4
F . on	2,-2,0
F . on a	1,2,-5
F . on the	11,-6,-6
F . one	2,0,-2
F . only	2,1,-4
F . or	-5,6,-2
F . our	3,-2,-1
F . people	-8,-3,9
F . please	3,0,-4
F . please ,	-3,0,3
F . please no	-2,0,2
F . really	-4,1,2
F . same	4,-1,-4
F . saw	5,-2,-3
F . sci	-3,5,-2
F . se	5,-10,6
F . set in	-5,7,-2
F . she	1,2,-3
F . shes	5,-2,-3
F . so ,	-2,4,-1
F . so no	5,-2,-4
F . so the	5,-4,-1
F . some	-2,-3,-1
F . someone	3,-2,-3
F . something	-2,3,-1
F . something ,	-7,9,-2
F . something about	-6,8,-1
F . something and	-4,7,-2
F . something as	-12,13,-1
F . something with	-4,6,-2
F . still	3,-2,-3
F . that	-2,-3,5
F . thats the	2,-1,-1
F . the	3,-2,-1
F . the ,	8,-5,-4
F . the have	4,-3,-2
F . the in	7,-5,-2
F . the is	12,-8,-4
F . the me	5,-3,-1
F . the my	2,-1,-1
F . the of	4,-3,-2
F . the the	4,-1,-3
F . the to	2,-1,-1
F . the whole	2,-2,0
F . then	6,-4,-2
F . theres a	-1,4,-4
F . they	4,-3,-1
F . this	2,0,-2
F . three	3,-1,-3
F . to	0,-2,1
F . to the	-7,9,-2
F . too	5,-7,-1
F . two	-2,4,-1
F . w	-6,9,-9
F . want	5,-1,-5
F . was	7,-4,-2
F . we	3,-1,-1
F . we the	5,-4,-1
F . we want	-12,14,-3
F . wed	1,0,-3
F . were	7,-4,-3
F . were a	-7,10,-3
F . weve	0,5,-6
F . weve a	-3,5,-3
F . weve been	3,-1,-2
F . what	2,-1,-2
F . what a	7,-6,0
F . whats	2,0,-3
F . when	4,-6,-1
F . which	1,4,-7
F . who	5,-2,-3
F . with	0,3,-4
F . with ,	2,3,-6
F . with a	-6,10,-7
F . with my	10,-9,-2
F . with the	-4,7,-4
F . without	5,-9,2
F . yes ,	-6,3,4
F . you can	-3,-10,11
F 0 ,	6,-5,-1
F FILM	4,-2,-1
F FILM ,	3,-1,-2
F FILM , ,	8,-5,-3
F FILM , FILM	4,-4,-1
F FILM , a	3,-2,-1
F FILM , and	5,-3,-2
F FILM , but	-6,9,-4
F FILM , he	2,-2,-2
F FILM , i	3,-2,-1
F FILM , in	5,-4,-1
F FILM , no	0,-4,3
F FILM , of	-1,2,-4
F FILM , same	-5,6,-1
F FILM , she	2,-2,0
F FILM , so	8,-6,-4
F FILM , that	3,-2,-1
F FILM , the	-1,2,-2
F FILM , with	-1,5,-5
F FILM a	4,-2,-1
F FILM and	5,-3,-3
F FILM and i	3,-2,-2
F FILM and the	3,-1,-1
F FILM as a	10,-9,0
F FILM at	3,-3,-1
F FILM but	-2,4,-2
F FILM but in	-4,5,-1
F FILM but less	-5,4,-1
F FILM by	4,-3,-1
F FILM for the	4,-3,0
F FILM has	2,-1,0
F FILM has a	3,-3,0
F FILM have	8,-6,-1
F FILM in	4,-2,-2
F FILM in a	-8,10,-3
F FILM in the	-4,6,-2
F FILM is	3,-2,-1
F FILM is ,	-3,3,-2
F FILM is the	2,-1,-1
F FILM like	-8,11,-4
F FILM made my	2,-1,-1
F FILM me	3,-3,0
F FILM my	3,-3,-1
F FILM no	7,-2,-6
F FILM not	8,-4,-4
F FILM of	-2,5,-5
F FILM on	5,-4,-2
F FILM on a	3,-2,-2
F FILM on the	5,-4,-1
F FILM that	6,-5,-2
F FILM the	4,-3,-1
F FILM to	3,-3,0
F FILM too	2,-1,-3
F FILM was	4,-2,-2
F FILM was a	3,-2,-1
F FILM was my	2,-1,-1
F FILM with	7,0,-7
F FILM with a	-7,5,3
F FILM with my	5,-4,0
F FILM with the	8,-7,0
F FILM without the	-14,-2,16
F a ,	2,0,-2
F a , ,	-4,7,-4
F a , a	-7,9,-2
F a , and	4,-6,1
F a , i	-11,-3,13
F a , my	8,-6,-1
F a , no	19,-8,-16
F a , so	0,1,-2
F a , the	-3,5,-1
F a and	3,-6,3
F a and a	5,-2,-3
F a and the	6,-3,-3
F a at	7,-5,-2
F a at the	-13,-1,16
F a bit	-2,0,2
F a bit of	-3,5,-3
F a decent	2,-1,-2
F a film	3,-2,-1
F a film about	5,-4,-2
F a film with	5,1,-4
F a for	-4,2,0
F a for the	-12,13,-2
F a from	-1,-11,12
F a good	5,-2,-3
F a i	4,-2,-2
F a in	5,1,-6
F a in ,	7,-4,-4
F a in a	-10,11,-1
F a in the	-2,3,-1
F a little	4,1,-7
F a lot of	4,-2,-4
F a movie	-9,12,-2
F a new	10,-9,0
F a nice	1,1,-2
F a of	5,-2,-3
F a on	1,4,-7
F a on the	8,-5,-4
F a or a	-14,8,5
F a that	-23,24,-2
F a the	2,0,-3
F a to	2,-2,-1
F a two	3,-2,-3
F a who	-1,4,-5
F a whole	4,-3,-1
F a with	8,-2,-7
F about	1,1,-2
F about ,	9,-4,-5
F about a	-2,1,2
F about the	0,2,-3
F actually	1,-1,-4
F after	0,3,-2
F after ,	-2,4,-3
F after a	9,-8,-1
F after the	2,-2,1
F again	-2,-8,9
F again ,	7,-4,-4
F against	-6,4,3
F all	6,-3,-2
F all ,	0,2,-2
F all in	2,-14,9
F all of	9,-13,0
F all that	4,-8,4
F all the	1,-2,0
F allergic to	-9,-5,12
F also	1,2,-3
F always	5,-6,1
F am	5,-4,-1
F american	3,-11,4
F american ,	-7,-3,12
F an	0,2,-1
F an ,	-8,10,-4
F an and	3,-1,-3
F an and a	-12,14,-3
F and	0,2,-2
F and ,	4,0,-4
F and FILM ,	3,-3,-2
F and a	3,-1,-2
F and a of	7,-6,-2
F and and	4,1,-5
F and at	3,-1,-1
F and have	5,-3,-3
F and he	6,-5,-1
F and her	1,3,-7
F and his	6,5,-12
F and i	2,-1,-1
F and i have	-11,13,-4
F and id	3,-2,-1
F and im a	2,-1,-1
F and in	3,-1,-2
F and in the	-5,-5,8
F and is	8,-2,-6
F and it	7,-6,-1
F and its	-3,3,-1
F and ive	4,-2,-2
F and like	1,1,-2
F and me	2,-1,-1
F and my	2,0,-3
F and no	-3,-1,4
F and nobody	6,4,-10
F and not	-3,0,2
F and of	0,4,-5
F and she	-2,4,-1
F and still	-5,7,-3
F and that	0,3,-4
F and the	2,-3,1
F and then	2,-1,0
F and they	3,-3,-1
F and to	0,-6,6
F and to the	5,-4,-1
F and two	5,-4,-1
F and with	-4,12,-10
F another	-7,6,1
F another ,	-8,9,-1
F another with	-3,2,2
F any	2,2,-3
F any more	-2,4,-1
F any other	4,-1,-4
F anyone but	-4,-4,7
F anything	-3,1,2
F anything ,	9,-1,-9
F anything as	-5,7,-2
F anything but	-5,-3,5
F anything with	-6,0,4
F anything with a	-4,-2,4
F are	3,1,-3
F arent	6,0,-8
F as	3,0,-3
F as FILM but	6,-3,-6
F as a	3,-3,0
F as as	10,-8,-2
F as my	8,-7,-1
F as the	3,-4,1
F at	5,-4,-1
F at ,	4,-1,-3
F at a	1,2,-3
F at home	10,-4,-6
F at my	2,-1,0
F at our	6,-4,-3
F at the	2,-3,1
F at the ,	-6,8,-4
F avoid	2,-6,4
F back	7,-2,-5
F back from	14,-11,-2
F banshees of	2,-1,-1
F be	3,-1,-1
F be ,	-17,9,7
F be a	5,-7,3
F be the	6,-5,-1
F because	6,-4,-2
F because of the	5,-3,-1
F because the	7,-5,-1
F been	4,-2,-1
F been a	4,-3,-1
F been to	4,-3,0
F before	9,-18,5
F before ,	-6,1,4
F before he	-5,-14,13
F before my	6,-5,-2
F before the	5,-3,-2
F being	-2,1,1
F being a	-2,-3,5
F best	8,-5,-3
F better	-1,4,-4
F between	0,11,-11
F bit	0,-2,2
F bit of	-7,10,-3
F bohemian	2,0,-1
F book	4,-3,-2
F both	6,-5,-2
F both ,	2,-1,-2
F british ,	-2,0,0
F but	-2,3,0
F but ,	1,2,-3
F but FILM	16,-14,-1
F but a	-9,5,2
F but about	-1,4,-4
F but i	4,-2,-2
F but in	-4,5,-1
F but less	-3,-2,5
F but make it	6,-4,-5
F but my	5,-3,-2
F but no	-1,-4,6
F but not	1,-6,5
F but not a	-13,-7,20
F but not the	16,-7,-13
F but the	-4,1,3
F but with a	1,1,-3
F but without	-8,2,4
F by	-1,2,-2
F by ,	4,-1,-5
F by a	-5,1,4
F by my	5,-4,0
F by the	3,-1,-2
F by the same	5,-4,-1
F can	3,-2,-1
F cannot	9,-5,-5
F cant	2,0,-1
F cant be	-6,2,2
F cant do	5,-4,0
F cant stand	-7,-3,11
F cinema	4,0,-4
F cinema ,	-5,0,4
F clever ,	2,1,-5
F come	1,3,-5
F comedy ,	-5,5,-1
F comedy with	5,-10,9
F could	5,-6,1
F could the	4,-1,-5
F couldnt	4,-3,-2
F creepy	-5,-13,14
F cried at	2,-1,0
F crime	-5,6,-2
F dad	1,1,-2
F daughter	2,-1,-1
F de	1,2,-4
F dear	8,-5,-3
F decent	3,1,-5
F did	-4,7,-2
F did a	5,-2,-4
F did not	3,0,-3
F did the	8,-5,-3
F didnt	0,-2,2
F different	7,-6,-2
F do	1,3,-4
F do ,	-2,7,-8
F do the	1,-4,4
F does	1,7,-11
F does the	-2,4,-2
F doesnt	5,-1,-4
F doesnt do the	-9,-2,11
F done	-5,2,3
F dont	8,-2,-6
F dont want	1,-5,2
F down	-1,5,-4
F down a	-6,15,-9
F drama ,	6,1,-8
F during	6,-4,-1
F each	5,-3,-1
F eight	5,-3,-1
F else	1,8,-9
F else ,	1,1,-3
F else with	-5,3,2
F emilia	4,-2,-2
F en	3,0,-3
F end of	4,-2,-1
F english	4,-5,1
F english ,	9,-6,-3
F enough	-7,11,-4
F enough of	-9,6,1
F even	8,-6,-3
F even the	3,-1,-3
F evening ,	-4,9,-7
F ever	6,-3,-3
F every	-4,-5,9
F everybody	-9,12,-12
F everything	-1,5,-5
F except	-11,-2,8
F fancy a	3,-7,6
F feel	7,-2,-9
F fell	3,-2,-2
F felt	-1,-4,6
F fewer	-3,-7,8
F film	8,-7,-2
F film ,	1,2,-3
F film about	2,-3,1
F film about a	9,-5,-4
F film where	2,-4,0
F film where the	-8,11,-3
F film with	3,-1,-3
F film with a	-21,12,8
F films	6,-3,-4
F films ,	7,-3,-6
F films about	-6,12,-9
F finally	4,-4,0
F find	4,-7,2
F fine ,	1,-4,-1
F five	2,-4,1
F five ,	-5,7,-1
F flower	3,-2,-1
F for	2,-2,-1
F for ,	-4,2,1
F for , ,	-3,6,-3
F for a	7,-4,-3
F for an	5,-7,1
F for his	11,-6,-5
F for me	2,-1,-1
F for my	3,-2,-1
F for our	6,-5,-1
F for the	5,-3,-2
F for the ,	0,1,-2
F for two	8,-7,-2
F found	11,-8,-3
F four	3,-5,2
F four ,	9,-6,-4
F french	3,-2,-2
F french ,	1,3,-3
F from ,	15,-12,-3
F from a	4,0,-4
F from my	6,-4,-2
F from the ,	-1,2,-2
F from to	8,-5,-3
F full	5,0,-5
F full of	2,-4,3
F funny	2,2,-4
F funny ,	-3,5,-2
F get	3,-4,1
F get the	7,-5,-2
F gets	2,-14,11
F gimme	1,2,-4
F give	-5,1,3
F give me	-3,5,-2
F give me a	-7,3,7
F go	2,0,-3
F go ,	6,-15,10
F go for	-13,15,-3
F go to	4,-3,-1
F goes	-1,7,-9
F going	-4,6,-4
F good	2,-1,-2
F got	3,-4,1
F got a	2,-1,-1
F got the	4,-3,-1
F great	0,3,-3
F green	2,-1,-1
F had	5,-7,1
F had a	7,-5,-1
F had me	2,-1,0
F had my	3,-1,-1
F had the	6,-4,-3
F had to	2,0,-1
F has	2,1,-3
F has a	3,-3,0
F has the	8,-5,-3
F hasnt	3,-8,4
F hate	-3,3,-2
F hated	15,-10,-6
F hates	1,-11,4
F have ,	5,-3,-2
F have a	4,-2,-2
F have crime	5,-4,0
F have in	0,2,-2
F have my	3,-2,-1
F have of	15,-6,-8
F have the	3,-4,1
F have to	6,-5,-2
F have watch	8,-7,-2
F havent	7,-5,-2
F having	3,-5,3
F he	2,-1,-1
F he ,	1,2,-3
F he a	10,-8,-4
F he says	-11,13,-3
F he the	0,-9,8
F he was	-3,5,-3
F her	4,-2,-1
F her ,	0,5,-7
F here ,	12,-15,1
F hes	2,2,-3
F hes a	8,-8,-2
F him	4,-2,-2
F him ,	-5,-3,6
F his	3,-1,-2
F his ,	0,3,-3
F hold the	-7,-4,11
F home	15,-14,-3
F home ,	-12,15,-3
F hong	-6,9,-3
F horror	2,-5,4
F horror ,	-1,4,-4
F hours	0,5,-8
F hours ,	0,4,-5
F hours of	-1,-3,3
F how	6,1,-7
F i	4,-2,-2
F i ,	2,-2,0
F i a	5,-3,-1
F i am	5,-4,-1
F i at the	2,-1,-1
F i can	-8,8,-1
F i cant	5,-3,-2
F i could	7,-5,-1
F i didnt	4,-2,-3
F i dont	4,1,-5
F i for	-2,4,-3
F i for a	8,-7,-1
F i get	-3,-2,2
F i had	5,0,-5
F i have	0,3,-3
F i have a	4,-2,-3
F i have the	4,-2,-1
F i have to	2,-1,-1
F i in	6,-4,-1
F i in the	7,-5,-2
F i it	3,-2,-1
F i know	9,-6,-3
F i like	0,7,-10
F i my	4,-3,-1
F i need	0,4,-5
F i never	9,-3,-7
F i of	11,-6,-5
F i on the	3,-2,0
F i the	5,-4,-2
F i the have	2,-1,-1
F i to	7,-5,-3
F i to the	8,-5,-3
F i want	-4,4,0
F i want ,	15,-12,-4
F i want a	-7,12,-5
F i want to	6,-4,-4
F i was a	3,-2,-1
F i with	6,0,-6
F id	6,-4,-2
F id a	0,3,-3
F id be	11,-10,-1
F id have	2,-2,-1
F id like	1,1,-2
F id like a	-2,3,-2
F id like to	2,0,-2
F id rather	5,-1,-5
F id watch	-2,6,-7
F if	0,1,-2
F if its	-11,9,0
F if the	-4,-5,6
F ill	10,-7,-4
F im	5,-4,-1
F im ,	-6,10,-4
F im a	6,-4,-2
F im a ,	-1,4,-3
F im an	7,-5,-3
F im from	1,-9,7
F im in a	10,-7,-3
F im in the	7,-6,-1
F im not	10,-3,-7
F im on	-1,2,-3
F im the	-1,4,-3
F in ,	3,0,-3
F in , ,	3,1,-4
F in , and	14,-12,-3
F in , my	5,-4,-1
F in , no	2,-9,6
F in , the	3,-2,-1
F in a	-3,1,3
F in a ,	5,-2,-3
F in a in	2,-2,-1
F in an	-1,3,-5
F in and	6,-4,-1
F in his	9,-4,-5
F in it ,	-1,4,-4
F in law	2,-2,-1
F in laws	10,-9,-1
F in my	2,-1,-1
F in of	5,-8,3
F in one	4,-3,-1
F in our	2,-1,-1
F in that	1,-3,1
F in the	3,-2,-2
F in the ,	6,-5,-1
F in the and	10,-8,-1
F in the of	4,-2,-2
F in this	9,-5,-3
F in with a	11,-8,-3
F into	-6,10,-3
F into my	6,-3,-4
F into the	5,-1,-5
F irish	0,6,-7
F irish ,	-11,6,2
F is ,	3,2,-5
F is a	3,-2,-1
F is and	-8,-4,11
F is for	17,-16,-1
F is from	-7,1,6
F is in	1,-5,1
F is it	0,3,-3
F is my	4,-3,-1
F is of	11,-8,-2
F is on	5,-4,-3
F is our	2,-1,-1
F is that	10,-8,-3
F is the	1,1,-2
F is the only	6,-4,-3
F is there a	-3,5,-4
F is to	5,-6,2
F is too	6,-4,-2
F isnt	6,-3,-3
F isnt a	0,-5,1
F it	3,-1,-1
F it , the	-10,13,-4
F it a	7,-5,-2
F it and	8,-5,-3
F it at	6,-5,-1
F it be	0,4,-6
F it in	2,0,-2
F it in the	-2,4,-2
F it is	9,-6,-3
F it the	3,0,-4
F it was	1,1,-3
F it was a	5,-4,-1
F it was the	2,-1,-1
F it with	3,-8,5
F its	1,0,-2
F its ,	1,2,-4
F its a	5,-4,-2
F its my	5,-3,-2
F its our	2,-1,-1
F its the	-10,7,3
F ive	3,-2,-1
F ive a	9,-8,-1
F ive been	3,-2,-1
F ive got	4,0,-4
F ive got a	6,-5,-1
F ive had	1,-6,4
F ive had my	3,-1,-2
F ive my	3,-1,-2
F ive seen	6,-4,-3
F ive the	3,-1,-4
F ja	5,-3,-2
F japanese	11,-8,-5
F jojo	5,-3,-3
F jump	-11,-11,19
F just	6,-2,-4
F just a	2,2,-7
F just the	-9,5,3
F kind	5,-1,-8
F kind ,	-9,6,3
F kind of	-1,4,-5
F know	8,-6,-3
F know ,	-4,0,5
F law	2,-2,-1
F laws	12,-12,-2
F leave	-1,-3,3
F less	-5,1,5
F less than	23,-15,-12
F let the	-5,3,0
F lets	0,-11,11
F like	5,-1,-4
F like ,	5,-3,-2
F like FILM ,	-6,8,-2
F like FILM but	2,1,-1
F like a	0,2,-2
F like being	1,1,-2
F like something	2,-1,-2
F like the	1,2,-4
F like to	5,-4,-2
F liked	-1,4,-4
F likes	-13,13,0
F little	4,-4,0
F looking for	-6,9,-3
F lot of	4,-2,-4
F lots of	-13,18,-6
F love	-6,2,3
F love ,	4,0,-5
F loved	-4,-5,7
F loved the	0,3,-5
F made	5,-2,-4
F made me	3,-2,-1
F made my	-4,5,-1
F make	3,0,-4
F make it	0,3,-3
F makes me	2,-3,1
F makes my	4,-2,-2
F man	2,-1,-1
F many	-2,-6,4
F mate	6,-4,-3
F may	4,-3,-3
F maybe	-1,5,-4
F me	2,-1,-1
F me ,	-2,6,-4
F me , ,	-8,10,-3
F me , the	-5,-3,8
F me and	4,0,-4
F me and my	5,-4,-1
F me at the	3,-1,-1
F me from	-12,0,9
F me have	3,-1,-2
F me in	-3,4,-2
F me in the	4,-3,-1
F me is	5,-3,-2
F me my	4,-3,-2
F me of	3,-8,6
F me off	9,-12,-1
F me on the	6,-3,-4
F me something	-6,6,0
F me the	-1,2,-1
F me to	4,-1,-2
F me want to	8,-6,-2
F me with	-18,-1,17
F mean	-5,-3,9
F mind	1,-9,4
F minus the	-2,-4,5
F minutes	-4,6,-3
F minutes ,	1,1,-3
F minutes of	-3,5,-3
F mood for	-1,-1,-2
F more	-2,3,-1
F more ,	0,3,-4
F more , ,	-2,4,-2
F more and	-11,12,-1
F more of	-26,3,22
F more of a	8,-6,-2
F more than	3,-14,8
F more with	-5,7,-2
F most	5,-1,-7
F mother in	-6,8,-2
F mother in law	2,-2,0
F movie	-2,5,-2
F movie ,	1,1,-3
F movie about	1,6,-9
F movie of	-1,4,-4
F much	0,-1,2
F must	0,3,-4
F my	3,-1,-2
F my ,	3,-2,0
F my , ,	-4,6,-2
F my , a	18,-16,-1
F my , my	5,-4,0
F my , the	5,-3,-2
F my , who	5,-4,-1
F my a	8,-5,-4
F my and	4,-2,-2
F my are	10,-6,-4
F my at	3,-1,-2
F my at the	3,-1,-2
F my dad	-1,3,-2
F my daughter	2,-1,-1
F my for	-7,-1,6
F my four	6,-1,-4
F my from	8,-6,-2
F my grandmother	2,0,-1
F my has	5,-3,-1
F my in	5,-3,-2
F my in laws	8,-4,-5
F my in the	8,-6,-3
F my is	3,-3,0
F my is a	5,-3,-2
F my mother in	7,-6,-1
F my of	-1,-11,10
F my on	-5,5,-1
F my on the	3,-2,-1
F my own	6,-4,-2
F my parents	8,-7,-2
F my says	9,-7,-3
F my the	-2,3,-1
F my to	4,-2,-2
F my was	-8,-7,12
F my whole	4,-3,-2
F n	0,4,-6
F ne	0,8,-8
F need	-2,0,0
F need a	5,-2,-5
F neither	2,-2,1
F never	4,-3,0
F new	2,0,-2
F next	6,-5,-1
F next ,	6,-4,-2
F next , ,	-5,7,-1
F nice	0,3,-2
F nice ,	12,-10,-3
F night	4,-3,-1
F nine	8,-7,-1
F no	0,-4,4
F no ,	-1,-2,3
F no , my	-3,5,-2
F no , no	-8,-4,12
F no , or	-12,-23,32
F no , the	4,-10,5
F no more	-3,-5,9
F no one	1,-9,7
F no to	-4,-4,8
F nobody ,	13,-14,1
F none of that	7,-6,-3
F none of the	-22,-9,28
F nor	0,-6,5
F not	3,-4,1
F not ,	1,1,-3
F not , my	8,-6,-3
F not , not	-13,-1,14
F not , the	13,-9,-4
F not a	0,-3,3
F not about	8,-18,7
F not as	4,-2,-4
F not by	5,-7,1
F not from	5,-5,-1
F not have	2,-4,1
F not in	0,-7,7
F not is	1,-4,2
F not me	8,-4,-4
F not of	-12,-1,12
F not so	-4,-10,11
F not that	10,-3,-8
F not the	1,-5,3
F not to	4,2,-6
F not too	-8,1,6
F not with	-7,-10,16
F nothing	-1,-5,6
F nothing ,	12,-4,-10
F nothing about	-2,-2,4
F nothing against	1,7,-9
F nothing of	2,-4,3
F nothing with	0,-3,3
F nothing with a	-11,-6,17
F now	4,0,-3
F now ,	-3,5,-4
F of ,	5,-5,0
F of , ,	3,2,-7
F of , a	3,0,-5
F of , of	-6,8,-3
F of , the	-3,4,-2
F of FILM	4,-2,-1
F of FILM ,	-3,4,0
F of a	5,-4,-1
F of in	6,-6,-1
F of it	7,-6,-1
F of me	4,-3,-1
F of my	2,0,-3
F of of	17,-13,-4
F of that	12,-7,-6
F of the	2,-1,-1
F of the ,	-2,5,-4
F of the flower	3,-2,-1
F of them	-9,6,3
F of those	-9,7,1
F of to	1,2,-3
F of us	-1,5,-4
F of us ,	11,-10,-2
F of your	-9,-2,10
F off	-5,-2,7
F off ,	6,-2,-6
F off a	6,-11,4
F off the	6,-4,-2
F off to	-1,5,-5
F ok	10,-5,-5
F ok ,	1,-4,3
F on	2,0,-2
F on ,	4,0,-5
F on , ,	-11,13,-3
F on a ,	3,0,-3
F on at the	2,-1,-1
F on his	-1,3,-1
F on my	3,-2,-1
F on the	3,-3,1
F on the ,	5,-2,-3
F on the other	2,-1,0
F once	6,-1,-4
F one	2,0,-2
F one ,	2,-1,-1
F one , ,	-4,0,3
F one , one	3,-1,-1
F one about	-2,3,-3
F one in	9,-7,-2
F one more	6,-3,-4
F one of the	-6,0,6
F one with	2,-1,-2
F one with the	-5,8,-4
F ones	11,-6,-4
F ones ,	6,-3,-5
F only	7,-3,-3
F only the	-9,13,-4
F or ,	0,5,-4
F or , ,	-5,-2,6
F or a	-5,6,-2
F other	-3,6,-2
F our	4,-3,-1
F our ,	1,1,-2
F out	0,-8,8
F out of	0,2,-2
F out of the	12,-8,-5
F over	-6,-7,13
F over a	2,-6,4
F over my	3,-1,-2
F over the	5,3,-8
F own	3,-3,1
F past	5,-3,-2
F people	-4,2,2
F people ,	2,2,-3
F perfect	12,-10,-2
F please	6,-4,-2
F please ,	-2,2,-1
F please , ,	-2,4,-2
F please no	-6,-1,7
F put	1,-5,4
F put on	4,-3,-1
F put the	0,1,-2
F rather	7,-2,-4
F rather than	0,-7,4
F really	4,-5,1
F really ,	-3,7,-4
F right	-3,-1,4
F right ,	5,-3,-3
F rom	-15,10,2
F romance ,	-6,8,-2
F said	-12,15,-3
F said my	5,-1,-4
F said the	2,-1,-1
F same	2,0,-2
F same ,	2,0,-2
F same , same	17,-15,-1
F same but	-10,6,-2
F saw	5,0,-5
F saw the	2,-1,-1
F say	-5,10,-6
F says	-1,3,-2
F says my	4,-3,-1
F says the	3,-1,-2
F sci	-9,5,3
F se	-4,2,1
F see	2,-5,3
F see a	9,-7,-6
F see the	6,-4,-3
F seen	4,0,-4
F seen the	4,-2,-2
F set in	-6,5,0
F set in a	-12,9,2
F seven	-12,13,-1
F she	1,1,-2
F she likes	-5,9,-7
F she the	6,-4,-2
F she wants	3,2,-6
F shes	4,-1,-4
F shes a	13,-10,-4
F should	-6,11,-5
F should be	6,-3,-3
F si	2,4,-6
F sick of	-10,-4,12
F silly ,	2,-3,0
F sit through	1,-11,9
F six	8,-6,-2
F slow ,	5,-1,-5
F smth	-2,5,-4
F so	-5,5,0
F so ,	-1,4,-3
F so , ,	-4,9,-5
F so a	-5,4,0
F so i	3,-2,-1
F so no	-3,-4,7
F so something	-2,3,-3
F so the	6,-2,-4
F so we	18,-17,-3
F some	-5,11,-7
F somebody	-1,-3,4
F somebodys	-2,3,-1
F someone	2,-2,0
F something	-3,5,-2
F something ,	-5,7,-2
F something , ,	-13,5,7
F something about	0,4,-5
F something and	-8,11,-2
F something as	-7,8,-2
F something but	2,0,-3
F something in	0,7,-9
F something of	-6,9,-2
F something that	3,0,-4
F something to	6,-3,-5
F something with	-5,7,-2
F something with ,	4,-2,-1
F something with a	-12,14,-2
F somewhere	-9,11,-5
F sort of	-3,7,-5
F south	-6,8,-3
F spanish	-11,14,-4
F spanish ,	-4,5,-1
F spare me	-11,-3,14
F stand	-12,-3,15
F still	1,2,-3
F story	10,-6,-4
F story ,	-6,9,-2
F stuff ,	0,-4,5
F sunday	7,-6,-2
F take	-8,7,-2
F take a	-5,10,-7
F ten	2,0,-2
F than	9,-10,1
F than FILM ,	-1,4,-5
F than a	0,-8,6
F than my	4,-2,-3
F that	2,-1,-1
F that ,	-2,5,-4
F that , ,	-3,5,-2
F that i	3,-1,-2
F that is	0,3,-4
F that isnt	5,-8,2
F that me	4,-3,-1
F that not	7,-6,-2
F that of	-6,-11,11
F that sort of	1,-8,9
F that the	5,-5,0
F that to	2,-16,12
F that was	2,-1,-2
F thats	-3,4,-2
F thats a	13,-11,-3
F thats my	7,-5,-2
F thats the	3,-2,0
F the	3,-3,-1
F the ,	4,-1,-3
F the , ,	2,1,-4
F the , a	-2,5,-3
F the , and	2,-2,-1
F the , i	3,-2,-1
F the , my	3,-2,-1
F the , so	-4,12,-10
F the , the	-2,2,0
F the , to	8,-7,-1
F the , with	6,-4,-4
F the FILM of	-16,17,-2
F the a	1,-8,8
F the about	16,-11,-4
F the and	5,-2,-3
F the and the	-4,4,1
F the are	9,-9,-1
F the at	8,-6,-3
F the at the	4,-2,-2
F the banshees of	2,-1,-1
F the best	-3,4,-2
F the by	6,-5,-1
F the end of	4,-2,-1
F the flower	3,-2,-1
F the for	-7,4,3
F the for the	-6,8,-2
F the french	-1,5,-3
F the from	8,-5,-3
F the from the	11,-9,-3
F the good	4,-3,-1
F the great	9,-4,-5
F the have	4,-3,-1
F the i	1,1,-2
F the in	6,-3,-3
F the in ,	9,-7,-3
F the in the	4,-1,-3
F the is	1,2,-3
F the is a	-3,7,-5
F the is the	3,0,-3
F the little	-4,8,-7
F the me	4,-3,-1
F the mood for	2,-3,-1
F the my	2,-1,-1
F the new	1,1,-2
F the next	-5,-2,7
F the of	5,-3,-2
F the of ,	11,-9,-2
F the of a	2,0,-1
F the of my	-6,6,-1
F the of the	8,-7,-2
F the on	9,-7,-2
F the on the	0,3,-2
F the one	-3,-4,6
F the one ,	13,-11,-2
F the only	5,-3,-2
F the other	2,-1,-1
F the same	-1,2,-1
F the that	4,-2,-4
F the the	5,-2,-2
F the three	-4,-3,7
F the to	6,-5,-1
F the two	4,-2,-2
F the was	4,-3,-1
F the whole	3,-1,-2
F the with	17,-9,-8
F the with a	-3,6,-5
F the with the	-1,2,-1
F the worst	2,-2,0
F their	2,-1,-2
F them	-5,0,5
F then	4,-2,-1
F then ,	-3,5,-1
F then i	2,-2,-1
F then the	3,-2,-2
F there	3,0,-3
F there a	6,0,-8
F theres	6,-8,2
F theres a	-4,2,3
F theres no	-1,-4,5
F these	0,6,-7
F they the	-12,10,1
F theyre	5,-4,-2
F theyve	6,-5,-2
F thing	2,0,-1
F thing ,	3,1,-5
F things	-7,4,3
F things ,	-8,2,6
F think	3,3,-7
F this	2,2,-4
F this ,	5,-2,-3
F those	-2,2,-1
F though	-7,-4,11
F though ,	2,-6,6
F though the	4,1,-6
F three	4,-3,-1
F three ,	11,-9,-3
F three hours of	-9,1,7
F thriller ,	3,-1,-4
F through	7,-7,0
F through a	-6,2,2
F through the	2,1,-2
F till	9,-5,-4
F till the	3,-5,2
F time	0,-2,2
F time ,	5,-2,-3
F time i	6,-3,-2
F tired	5,-3,-3
F to	2,-1,-1
F to ,	5,-3,-3
F to , ,	-10,12,-2
F to , and	1,1,-3
F to , the	5,-4,-1
F to FILM ,	5,-3,-2
F to a	2,-1,0
F to and	3,7,-10
F to be	-3,3,0
F to be a	1,8,-9
F to have	-8,11,-6
F to in	8,-7,-2
F to me	-4,5,-1
F to my	-3,6,-3
F to of	9,-5,-4
F to see	-2,1,1
F to the	3,-2,0
F to the ,	-7,9,-3
F to watch	0,-3,5
F told me	3,-2,-1
F tonight	-6,0,6
F tonight ,	4,0,-4
F too	-3,-2,5
F too ,	9,-2,-8
F too many	-6,5,2
F too much	6,8,-14
F top	7,-5,-3
F tried	4,-2,-1
F try	1,1,-2
F two	3,-1,-2
F two ,	4,-2,-2
F two and a	0,-4,2
F two hours	1,1,-4
F under	-3,5,-1
F under a	3,-2,-2
F under the	4,-1,-3
F until	12,-10,-3
F until the	6,-3,-2
F up	3,-3,0
F up ,	4,-4,-1
F up the	4,0,-5
F us ,	-4,3,1
F us , ,	-2,4,-2
F us a	0,3,-3
F us the	2,-13,8
F very	-2,3,-2
F vi	6,-3,-3
F w	-6,1,4
F want	-1,3,-2
F want ,	0,3,-3
F want , ,	-17,6,7
F want a	-3,4,-1
F want and	-15,17,-3
F want something	3,-3,-1
F want the	-5,1,3
F want to	3,-4,1
F wanted	-9,12,-5
F wanted to	4,-3,-1
F wants	-5,7,-3
F wants a	-20,17,3
F war	-3,3,-1
F war ,	2,2,-5
F was	4,-3,-1
F was ,	4,-1,-3
F was a	3,-2,-1
F was and	9,-3,-5
F was in	3,-2,-1
F was in the	2,-2,0
F was my	2,-1,-1
F was on the	6,-4,-1
F was the	3,-2,-1
F was too	-10,-6,14
F wasnt	10,-8,-2
F watch	-2,1,1
F watch ,	-1,-3,5
F watch the	6,-2,-4
F watched	16,-3,-13
F watched FILM	4,-4,0
F way	-3,6,-4
F we	3,-3,0
F we a	-6,10,-5
F we all	2,-1,-1
F we both	8,-7,-2
F we did	4,-6,2
F we had	7,-6,-1
F we have	-4,6,-2
F we have a	8,-4,-7
F we the	6,-5,-1
F we to	5,-4,-1
F we want	-18,20,-3
F we were	3,-2,-1
F wed	3,-1,-3
F well	-7,6,1
F well ,	-2,3,-1
F were	5,-3,-2
F were a	4,0,-3
F were in	10,-7,-3
F western ,	-12,-5,14
F weve	2,2,-4
F weve a	-1,4,-2
F weve been	2,0,-2
F what	9,-7,-3
F what a	7,-5,-2
F what i	5,-4,-2
F what my	3,-2,-1
F what the	4,-2,-4
F whats	4,-2,-4
F when	-3,5,-3
F when the	5,-3,-2
F where	-4,-2,5
F where a	-8,0,6
F where i	3,-1,-1
F where nobody	-3,4,-3
F where the	1,-5,3
F which	7,-3,-5
F which i	2,-1,-1
F which is	-6,8,-3
F which my	2,-1,-2
F which the	4,2,-9
F while	7,-5,-2
F who	-2,4,-2
F who the	-7,5,4
F whole	3,-2,-1
F whole ,	-6,8,-2
F will	-10,3,6
F with ,	1,4,-5
F with , ,	-5,1,3
F with a	-2,1,0
F with a ,	-1,2,-1
F with an	-10,13,-3
F with and	-8,12,-4
F with and a	-6,8,-3
F with less	7,-1,-7
F with more	2,0,-2
F with my	2,-1,-1
F with no	-4,0,3
F with of	-3,-1,3
F with one	1,1,-2
F with or	-13,13,-1
F with something	-11,12,-2
F with that	1,7,-9
F with the	1,2,-2
F with the ,	14,-13,-2
F with the of	-6,-2,8
F with two	4,-2,-3
F without	-1,-2,3
F without ,	14,-16,0
F without a	-8,-3,8
F without the	-1,-6,7
F wont	3,0,-4
F worst	2,-2,0
F would	8,-5,-3
F would be	10,-8,-2
F would like	15,-13,-3
F wouldnt	1,7,-10
F yes	-4,-8,7
F yes ,	-6,-2,7
F you	6,-3,-3
F you ,	15,-13,-3
F you can	0,-6,5
F your	2,-5,2
F zero	5,-2,-4
K # ,	-4,7,-3
K # .	0,0,-2
K # I	6,-2,-3
K # and	5,-3,-4
K # hint	11,-9,-2
K # small	4,-1,-4
K # used	3,-7,5
K # word mood +	5,5,-10
K # word runtime +	-12,7,5
K # word unread	4,-4,0
K # word word +	7,-4,-3
K # · ,	4,0,-4
K # · .	-1,7,-8
K # · hint	7,-4,-3
K # · small	8,-5,-3
K , #	-3,6,-3
K , FILM	4,-3,-1
K , I	4,-3,-2
K , NAME	0,2,-3
K , NO	0,-3,3
K , and	0,-2,2
K , content	-1,5,-6
K , country	-4,9,-5
K , feeling disliked	9,-3,-6
K , feeling loved	0,3,-4
K , genre	6,0,-6
K , hint	-1,3,-2
K , is	4,-1,-3
K , moods	5,-2,-4
K , occasions	6,-5,-2
K , open	-3,6,-4
K , rare	0,2,-2
K , small	0,2,-2
K , telling	-2,6,-4
K , themes	-5,7,-2
K , they	1,0,-2
K , turn 	-1,2,0
K , used	1,2,-3
K , wish 	-1,5,-4
K , word country +	0,2,-2
K , word facet +	-4,4,0
K , word facet -	-8,1,2
K , word genre +	-4,4,0
K , word language +	0,3,-3
K , word mood +	-3,4,-1
K , word mood -	-8,-2,7
K , word person +	-3,-2,5
K , word runtime +	5,-2,-4
K , word unread	2,0,-2
K , word word +	-1,3,-3
K , word word -	0,-3,1
K , word years +	-1,3,-2
K , · #	-4,7,-3
K , · ,	-3,5,-2
K , · .	-2,4,-2
K , · FILM	4,-2,-2
K , · I	5,-4,0
K , · NAME	5,-4,-1
K , · NO	1,-7,6
K , · and	-1,-1,2
K , · content	0,0,-5
K , · country	0,4,-5
K , · feeling disliked	6,-3,-3
K , · feeling liked	11,-9,-2
K , · feeling loved	7,-5,-2
K , · feeling so-so	-5,1,4
K , · films	0,5,-4
K , · genre	-6,9,-3
K , · hint	1,1,-2
K , · is	4,-1,-4
K , · like 	8,-6,-1
K , · moods	3,1,-4
K , · occasions	7,-2,-5
K , · rare	4,-2,-2
K , · same 	-10,-3,12
K , · small	2,0,-1
K , · telling	-2,3,-1
K , · themes	-3,4,-1
K , · turn 	2,-1,-1
K , · used	4,-2,-1
K , · wish 	-3,-1,4
K . #	-2,1,1
K . .	-2,1,1
K . FILM	3,-2,-1
K . I	2,-1,-2
K . NAME	5,-4,-1
K . NO	0,-3,4
K . and	-5,-8,9
K . content	-11,6,5
K . country	1,2,-3
K . feeling disliked	6,-6,0
K . feeling hated	1,4,-6
K . feeling loved	-5,1,2
K . films	-3,6,-3
K . genre	-1,5,-4
K . hint	2,0,-2
K . is	3,-1,-1
K . like 	-2,3,-4
K . moods	-1,4,-3
K . occasions	-2,5,-3
K . open	2,0,-2
K . rare	-7,5,1
K . seen 	5,-2,-3
K . small	1,1,-3
K . standing	-10,9,-1
K . telling	-1,2,-1
K . themes	0,4,-4
K . they	4,-3,-1
K . turn 	3,-2,-1
K . used	-2,2,0
K . wish 	-2,3,-1
K . word country +	-3,4,-1
K . word facet +	-4,4,0
K . word facet -	-7,-3,7
K . word genre +	-8,2,6
K . word language +	1,1,-2
K . word mood +	-2,5,-3
K . word mood -	-7,2,3
K . word person +	-7,4,3
K . word person -	-15,-2,16
K . word runtime +	-3,-2,1
K . word unread	4,-1,-3
K . word word +	2,1,-3
K . word word -	-13,4,4
K . word years +	-1,3,-2
K . · #	7,-2,-5
K . · ,	-3,5,-2
K . · .	-4,3,0
K . · FILM	1,3,-4
K . · I	6,-3,-3
K . · NAME	4,-3,-1
K . · NO	4,-3,-1
K . · and	-4,5,-1
K . · content	-5,-4,7
K . · country	-1,7,-7
K . · feeling disliked	3,-13,8
K . · feeling liked	1,3,-4
K . · feeling loved	4,4,-10
K . · feeling so-so	-1,8,-10
K . · films	4,0,-3
K . · genre	-8,8,0
K . · hint	3,-2,-1
K . · is	2,-3,1
K . · like 	7,-3,-6
K . · moods	-3,4,-2
K . · occasions	3,2,-6
K . · rare	-5,5,0
K . · same 	-5,-5,7
K . · seen 	13,-11,-2
K . · small	4,-2,-2
K . · standing	-10,1,7
K . · telling	-2,3,-1
K . · themes	-2,3,-2
K . · they	17,-16,-1
K . · turn 	2,5,-7
K . · used	3,-2,-1
K FILM ,	1,0,-2
K FILM .	6,-1,-5
K FILM I	2,-2,0
K FILM NO	6,0,-6
K FILM feeling disliked	1,0,-3
K FILM hint	6,-5,-1
K FILM is	3,-2,-1
K FILM occasions	10,-8,-2
K FILM rare	8,-6,-2
K FILM small	0,2,-2
K FILM they	2,-1,-1
K FILM turn 	-1,3,-2
K FILM used	4,-3,-1
K FILM word facet +	0,3,-3
K FILM word unread	3,-2,-1
K FILM word word +	3,-3,0
K FILM · ,	4,-3,-1
K FILM · .	-2,1,1
K FILM · I	-1,2,-2
K FILM · NO	2,0,-1
K FILM · feeling disliked	4,-2,-2
K FILM · feeling liked	3,-3,-1
K FILM · films	5,-4,-1
K FILM · hint	6,-5,-2
K FILM · is	3,-2,-1
K FILM · like 	7,-6,0
K FILM · occasions	4,-2,-2
K FILM · rare	6,-3,-2
K FILM · small	2,-1,-1
K FILM · themes	8,-5,-3
K FILM · used	2,-1,-1
K I ,	3,0,-3
K I .	-4,2,4
K I I	4,-2,-2
K I NO	3,-1,-2
K I country	12,-8,-4
K I feeling liked	-3,6,-4
K I feeling loved	-2,6,-3
K I hint	3,-2,-2
K I is	4,-3,-1
K I moods	0,4,-5
K I occasions	6,-2,-5
K I rare	3,-2,-1
K I small	3,-1,-2
K I themes	7,-4,-3
K I used	1,-2,1
K I word facet +	0,4,-4
K I word facet -	13,-5,-8
K I word language +	11,-6,-4
K I word mood +	6,-2,-4
K I word unread	3,-2,-1
K I word word +	8,-6,-2
K I word word -	9,-4,-5
K I · #	10,-9,-1
K I · ,	4,-3,-1
K I · .	7,-4,-3
K I · FILM	3,-2,0
K I · I	3,-1,-2
K I · NAME	3,-1,-1
K I · NO	5,-2,-2
K I · and	2,-1,-1
K I · country	8,-5,-3
K I · feeling disliked	4,-3,-1
K I · feeling liked	3,-2,-1
K I · feeling loved	3,-3,0
K I · films	-1,-1,2
K I · hint	4,-2,-3
K I · is	2,0,-2
K I · like 	3,-1,-1
K I · moods	3,-1,-3
K I · occasions	-3,5,-2
K I · rare	6,-3,-2
K I · small	3,-1,-1
K I · telling	0,7,-7
K I · themes	7,-4,-3
K I · they	3,-1,-3
K I · used	3,-2,-1
K I · wish 	4,-2,-1
K NAME ,	9,-6,-3
K NAME .	6,-4,-3
K NAME I	5,-3,-2
K NAME NAME	6,-4,-2
K NAME NO	19,-3,-16
K NAME and	3,-1,-1
K NAME is	7,-7,0
K NAME moods	9,-8,-2
K NAME small	10,-9,-2
K NAME themes	8,-4,-4
K NAME word unread	4,-2,-2
K NAME word word +	11,-8,-2
K NAME · ,	5,-4,-2
K NAME · .	2,1,-3
K NAME · I	5,-2,-3
K NAME · NAME	5,-4,-2
K NAME · NO	6,-3,-3
K NAME · and	5,-3,-2
K NAME · feeling disliked	1,-8,4
K NAME · feeling liked	7,-6,-1
K NAME · hint	9,-7,-2
K NAME · is	6,-3,-3
K NAME · rare	8,-6,-2
K NAME · small	5,-3,-1
K NAME · themes	4,-2,-3
K NAME · turn 	14,-11,-4
K NAME · used	4,-2,-2
K NAME · wish 	5,-3,-1
K NO ,	-2,2,0
K NO .	-2,6,-4
K NO I	7,-2,-5
K NO NAME	5,-5,0
K NO NO	-4,-4,7
K NO content	-2,-2,3
K NO country	-1,-13,9
K NO films	-4,-5,7
K NO genre	-6,-8,13
K NO hint	-1,-4,6
K NO is	-1,2,0
K NO moods	-2,-9,10
K NO rare	0,-4,4
K NO seen 	5,2,-11
K NO small	0,-2,2
K NO telling	-4,-12,16
K NO themes	-2,-7,9
K NO used	4,-6,3
K NO wish 	-1,-8,5
K NO word country -	-3,-4,7
K NO word facet +	-3,0,3
K NO word facet -	-2,-3,4
K NO word genre -	-3,-7,9
K NO word language +	-6,1,4
K NO word language -	0,-9,8
K NO word mood +	-4,-4,6
K NO word mood -	-2,-3,5
K NO word person -	-2,-5,6
K NO word runtime +	-13,9,-5
K NO word unread	1,-5,3
K NO word word +	4,-1,-3
K NO word years +	-12,-1,10
K NO · ,	-2,-3,5
K NO · .	-1,-3,4
K NO · FILM	3,-2,-1
K NO · I	3,0,-3
K NO · NAME	8,-5,-3
K NO · NO	7,-5,-3
K NO · and	1,-2,0
K NO · content	1,-8,6
K NO · country	12,-8,-7
K NO · films	3,-7,3
K NO · genre	4,-6,1
K NO · hint	-4,-3,8
K NO · is	4,-4,0
K NO · moods	-3,-5,7
K NO · occasions	-2,-2,4
K NO · rare	-2,-4,6
K NO · telling	2,-7,4
K NO · themes	-3,-6,9
K NO · turn 	4,-8,2
K NO · used	-4,-3,7
K NO · wish 	1,0,-2
K and FILM	3,-2,-1
K and I	3,-2,-1
K and NAME	7,-5,-2
K and films	-3,4,-1
K and hint	-2,5,-4
K and is	0,-4,3
K and moods	0,-2,4
K and occasions	9,-6,-4
K and rare	7,0,-7
K and small	-1,2,-1
K and telling	-1,9,-10
K and themes	2,-7,1
K and they	4,-2,-1
K and used	-1,2,-1
K and wish 	-1,-6,7
K and word country +	-4,9,-6
K and word facet +	-3,3,0
K and word language +	-9,14,-6
K and word mood +	-2,2,0
K and word person +	2,-1,-3
K and word runtime +	-7,12,-7
K and word word +	0,3,-2
K and word word -	2,-11,8
K and word years +	5,-1,-7
K and · ,	-1,2,-1
K and · .	0,3,-3
K and · FILM	8,-6,-3
K and · I	6,-9,3
K and · NAME	7,-3,-4
K and · NO	-3,-1,3
K and · and	7,-2,-4
K and · hint	-4,2,2
K and · is	4,-7,3
K and · rare	-5,7,-3
K and · small	2,-1,-1
K and · themes	-2,4,-4
K and · used	-5,3,2
K and · wish 	-3,6,-3
K content ,	6,-3,-2
K content .	-3,8,-6
K content and	-17,10,8
K content content	-6,3,2
K content small	-4,-1,4
K content word facet +	-6,-9,17
K content word facet -	-3,0,3
K content word mood -	-5,-6,10
K content word unread	5,2,-7
K content word word +	9,-12,1
K content · ,	-3,-2,4
K content · .	-2,4,-3
K content · content	9,-7,-4
K content · small	-6,2,2
K country ,	-7,10,-3
K country .	4,3,-10
K country and	6,0,-6
K country hint	2,1,-3
K country is	2,4,-7
K country small	5,1,-6
K country themes	4,2,-6
K country used	2,1,-3
K country word country +	-6,8,-2
K country word facet +	-4,5,-3
K country word genre +	8,-1,-10
K country word mood +	7,-6,-3
K country word unread	3,-4,0
K country word word +	3,2,-5
K country · ,	1,3,-4
K country · .	0,-3,2
K country · and	11,-2,-10
K country · films	-10,-5,12
K country · hint	0,5,-4
K country · is	1,3,-5
K country · small	-1,0,2
K country · used	4,-1,-3
K feeling disliked ,	0,5,-5
K feeling disliked .	3,-1,-2
K feeling disliked and	-11,9,3
K feeling disliked feeling disliked	2,-6,4
K feeling disliked is	7,-4,-3
K feeling disliked small	-5,-5,8
K feeling disliked word facet -	2,9,-13
K feeling disliked word unread	1,-4,3
K feeling disliked word word -	6,-3,-4
K feeling disliked · ,	3,-7,4
K feeling disliked · .	3,-3,-1
K feeling disliked · and	3,-1,-2
K feeling disliked · feeling disliked	5,-3,-2
K feeling disliked · small	2,1,-2
K feeling hated ,	8,-5,-5
K feeling hated .	1,4,-6
K feeling hated feeling hated	3,-2,0
K feeling hated word unread	-2,-2,4
K feeling hated · .	12,-5,-7
K feeling hated · NAME	2,-2,0
K feeling hated · feeling hated	3,-2,-1
K feeling hated · small	5,-4,-1
K feeling liked ,	2,-2,0
K feeling liked .	2,-1,-2
K feeling liked NAME	11,-9,-2
K feeling liked and	1,4,-6
K feeling liked feeling liked	-2,2,1
K feeling liked is	0,2,-3
K feeling liked small	1,2,-3
K feeling liked used	5,-11,3
K feeling liked word facet +	0,0,-3
K feeling liked word person +	12,-5,-11
K feeling liked word unread	2,-1,-1
K feeling liked word word +	1,2,-4
K feeling liked · ,	-3,0,2
K feeling liked · .	2,0,-2
K feeling liked · and	-6,9,-3
K feeling liked · feeling liked	9,-8,0
K feeling liked · hint	-4,7,-6
K feeling liked · small	7,-4,-3
K feeling loved ,	3,-4,1
K feeling loved .	0,6,-8
K feeling loved NAME	0,3,-4
K feeling loved feeling loved	1,2,-3
K feeling loved small	-6,6,0
K feeling loved word word +	12,-12,-1
K feeling loved · ,	6,-6,0
K feeling loved · .	-6,7,-2
K feeling loved · NAME	4,1,-6
K feeling loved · hint	-1,6,-6
K feeling loved · small	-5,2,3
K feeling so-so ,	-2,0,2
K feeling so-so .	2,-7,1
K feeling so-so feeling so-so	3,0,-3
K feeling so-so word unread	5,-2,-3
K feeling so-so · ,	17,-14,-3
K feeling so-so · .	14,-9,-7
K feeling so-so · small	-4,6,-3
K films ,	0,3,-3
K films .	7,-2,-5
K films I	4,-3,-1
K films NO	9,-13,4
K films hint	-5,0,4
K films is	1,3,-4
K films small	0,2,-2
K films themes	0,3,-2
K films used	1,3,-5
K films wish 	3,-1,-2
K films word facet +	8,-5,-3
K films word mood +	-1,3,-2
K films word unread	5,-2,-3
K films word word +	2,0,-2
K films · ,	4,-1,-2
K films · I	5,-3,-2
K films · and	11,-9,-2
K films · hint	-3,6,-4
K films · is	13,-7,-6
K films · small	4,-1,-3
K films · themes	-6,6,-1
K films · used	9,-6,-2
K genre ,	-2,2,1
K genre .	7,-1,-7
K genre NO	-3,1,1
K genre and	-8,8,-1
K genre genre	0,5,-6
K genre is	9,-4,-6
K genre small	-3,7,-5
K genre themes	-15,18,-3
K genre turn 	-9,8,1
K genre word facet +	-19,10,6
K genre word facet -	-5,0,6
K genre word genre +	0,2,-3
K genre word genre -	2,-11,6
K genre word mood +	-7,11,-4
K genre word person +	-5,10,-5
K genre word unread	10,-5,-6
K genre word word +	6,-3,-4
K genre · ,	-3,3,-1
K genre · .	2,1,-3
K genre · NO	-5,2,5
K genre · small	-2,4,-2
K hint #	6,-4,-4
K hint ,	0,2,-1
K hint .	2,3,-5
K hint I	5,-3,-2
K hint NAME	4,-2,-1
K hint NO	5,-2,-4
K hint and	-1,3,-3
K hint films	12,-5,-7
K hint genre	6,-2,-6
K hint hint	5,-4,-1
K hint is	3,-2,-1
K hint like 	8,-7,-1
K hint moods	6,-3,-3
K hint occasions	7,-4,-2
K hint rare	5,-4,-1
K hint small	4,-4,0
K hint themes	4,-2,-3
K hint they	6,-3,-2
K hint turn 	4,-5,0
K hint used	3,-3,1
K hint wish 	2,-2,-1
K hint word country +	13,-12,-6
K hint word facet +	4,-1,-3
K hint word facet -	6,-12,4
K hint word genre +	-4,11,-7
K hint word language +	23,-21,-4
K hint word mood +	3,-3,0
K hint word mood -	16,-5,-12
K hint word person +	-4,4,0
K hint word person -	2,-2,-2
K hint word runtime +	3,-2,-2
K hint word unread	2,-1,-1
K hint word word +	2,0,-2
K hint word word -	-1,-5,6
K hint word years +	-5,10,-5
K hint · #	4,-2,-2
K hint · ,	1,2,-3
K hint · .	3,-2,-1
K hint · I	3,-2,-1
K hint · NAME	6,-4,-3
K hint · NO	8,-6,-3
K hint · and	-1,3,-2
K hint · country	9,-4,-5
K hint · feeling disliked	-5,10,-5
K hint · feeling liked	10,-9,-1
K hint · feeling loved	7,-3,-4
K hint · films	-7,9,-2
K hint · genre	-4,4,-1
K hint · hint	6,-6,0
K hint · is	4,0,-3
K hint · like 	8,-6,-1
K hint · moods	13,-14,1
K hint · occasions	3,-1,-2
K hint · rare	8,-6,-2
K hint · seen 	3,-2,0
K hint · small	2,-1,-1
K hint · telling	1,3,-4
K hint · themes	1,1,-3
K hint · turn 	-3,-5,7
K hint · wish 	-4,5,-1
K is ,	2,0,-1
K is .	1,3,-7
K is I	3,-2,-1
K is NAME	7,-3,-6
K is NO	9,-10,1
K is feeling disliked	3,-3,0
K is feeling hated	6,-3,-3
K is feeling loved	8,-5,-2
K is is	0,2,-1
K is like 	8,-6,-2
K is moods	14,-9,-4
K is occasions	3,-1,-2
K is open	2,0,-2
K is small	3,-2,0
K is themes	5,-3,-2
K is they	-8,10,-3
K is used	5,-2,-3
K is wish 	8,-5,-4
K is word country +	0,4,-8
K is word facet +	2,-1,-1
K is word facet -	4,-7,1
K is word genre +	-9,11,-2
K is word language +	-3,-12,10
K is word mood +	5,-1,-4
K is word mood -	1,-11,5
K is word person +	-3,3,0
K is word runtime +	-2,-3,3
K is word unread	3,-2,-1
K is word word +	4,-2,-2
K is word word -	-1,-3,3
K is · ,	1,0,-2
K is · .	2,-1,-2
K is · FILM	3,-2,-1
K is · I	1,-2,1
K is · NAME	6,2,-7
K is · NO	4,0,-4
K is · and	-3,3,-1
K is · feeling liked	3,-1,-1
K is · feeling loved	2,0,-2
K is · films	12,-13,3
K is · hint	2,-4,2
K is · is	4,-1,-2
K is · like 	2,0,-2
K is · moods	4,-10,5
K is · occasions	0,3,-2
K is · same 	1,1,-2
K is · small	4,-2,-1
K is · telling	-6,12,-7
K is · themes	7,-4,-3
K is · turn 	3,0,-3
K is · used	6,-5,-1
K is · wish 	4,-9,5
K like  NAME	2,0,-3
K like  is	11,-10,-1
K like  like 	4,-1,-4
K like  rare	-4,9,-8
K like  small	4,0,-4
K like  used	8,-4,-4
K like  word person +	-4,9,-5
K like  word unread	9,-6,-4
K like  word word +	7,-6,-3
K like  · ,	8,-4,-3
K like  · .	4,0,-4
K like  · NAME	6,-4,-5
K like  · like 	-2,4,-2
K like  · rare	0,5,-7
K like  · small	9,-7,-2
K moods ,	-3,4,-1
K moods .	3,4,-9
K moods I	4,-2,-1
K moods and	-6,3,2
K moods genre	8,2,-10
K moods hint	8,-7,-2
K moods is	8,-3,-6
K moods moods	-1,4,-3
K moods small	5,-1,-4
K moods themes	5,0,-4
K moods turn 	1,-3,0
K moods used	-6,5,0
K moods word facet +	2,3,-5
K moods word facet -	3,-8,3
K moods word genre +	-5,9,-6
K moods word mood +	-2,4,-2
K moods word unread	2,-1,-1
K moods word word +	3,-1,-3
K moods word word -	0,-6,4
K moods · ,	-1,2,-1
K moods · .	0,3,-3
K moods · I	11,-6,-5
K moods · NAME	11,-9,-3
K moods · NO	1,-8,5
K moods · and	4,-10,5
K moods · films	1,2,-4
K moods · genre	8,-3,-8
K moods · hint	2,1,-4
K moods · is	10,-6,-5
K moods · moods	6,1,-10
K moods · small	3,-1,-2
K moods · themes	-8,8,-1
K moods · used	3,0,-4
K moods · wish 	0,2,-1
K occasions ,	0,3,-3
K occasions .	-2,7,-6
K occasions I	2,-1,-1
K occasions NO	11,-6,-5
K occasions and	-2,6,-5
K occasions hint	8,-6,-2
K occasions is	11,-9,-2
K occasions occasions	2,0,-2
K occasions small	6,-4,-2
K occasions themes	9,-7,-1
K occasions used	9,-8,-1
K occasions word facet +	3,-1,-3
K occasions word facet -	6,-3,-3
K occasions word runtime +	10,-7,-3
K occasions word unread	4,-2,-1
K occasions word word +	1,2,-3
K occasions · ,	3,-2,-2
K occasions · .	7,-3,-4
K occasions · I	5,-3,-2
K occasions · NO	12,-10,-2
K occasions · and	5,-2,-4
K occasions · feeling liked	-9,11,-4
K occasions · feeling loved	0,3,-3
K occasions · hint	5,-2,-3
K occasions · is	3,-3,0
K occasions · occasions	1,1,-2
K occasions · rare	8,-4,-4
K occasions · small	2,1,-3
K occasions · themes	-2,4,-3
K occasions · used	6,-5,-1
K occasions · wish 	0,1,-2
K open genre	-12,14,-3
K open themes	6,-5,-1
K open word facet +	1,1,-3
K open word genre +	-12,14,-2
K open word mood +	2,1,-2
K open word unread	6,-4,-3
K open word word +	-1,2,-1
K open · ,	-4,6,-3
K open · .	5,-7,3
K open · rare	11,-9,-2
K open · small	0,4,-4
K rare .	6,-1,-5
K rare I	6,-4,-2
K rare NO	13,-5,-9
K rare and	1,2,-3
K rare hint	11,-6,-4
K rare is	7,-5,-1
K rare moods	12,-8,-4
K rare occasions	9,-7,-2
K rare open	7,-4,-2
K rare rare	9,-5,-4
K rare small	7,-4,-3
K rare themes	6,-6,-1
K rare they	7,-5,-2
K rare turn 	6,-5,-4
K rare used	7,-6,-1
K rare wish 	13,-8,-7
K rare word facet +	13,-8,-5
K rare word genre +	5,4,-15
K rare word mood +	14,-10,-5
K rare word person +	-6,5,1
K rare word person -	-7,-1,8
K rare word unread	2,0,-2
K rare word word +	6,-3,-2
K rare word word -	7,-9,1
K rare word years +	12,-8,-6
K rare · #	13,-9,-4
K rare · ,	-3,6,-3
K rare · FILM	7,-5,-1
K rare · I	2,-3,2
K rare · NO	-2,-5,6
K rare · and	2,-3,1
K rare · feeling liked	2,3,-6
K rare · films	5,2,-10
K rare · genre	-7,1,9
K rare · hint	1,-3,1
K rare · is	3,-1,-3
K rare · moods	-4,6,-3
K rare · occasions	1,3,-3
K rare · rare	5,-5,0
K rare · same 	16,-7,-12
K rare · small	2,0,-3
K rare · telling	-9,-3,12
K rare · themes	2,-2,0
K rare · turn 	2,1,-5
K rare · used	3,-5,2
K rare · wish 	0,-4,3
K same  ,	1,1,-2
K same  .	-2,4,-2
K same  same 	8,-6,-3
K same  small	1,2,-3
K same  word unread	-2,4,-3
K same  word word +	2,0,-2
K same  · ,	-6,8,-3
K same  · .	-2,6,-6
K seen  ,	3,-1,-3
K seen  FILM	2,-1,0
K seen  NAME	2,-1,-1
K seen  seen 	3,-1,-2
K seen  word word +	3,-1,-1
K seen  · ,	-3,5,-3
K seen  · .	-2,10,-9
K seen  · FILM	2,-1,0
K seen  · NAME	2,-1,-1
K seen  · rare	6,-2,-7
K seen  · small	4,-2,-3
K small #	0,2,-2
K small ,	1,0,-2
K small .	0,5,-5
K small FILM	3,-2,-1
K small I	4,-3,-2
K small NAME	6,-4,-2
K small and	5,-2,-3
K small content	0,-3,2
K small country	3,-2,-1
K small feeling disliked	-11,10,3
K small feeling liked	2,-1,0
K small feeling loved	9,-15,4
K small films	0,3,-3
K small is	1,0,-2
K small like 	1,3,-4
K small moods	3,0,-3
K small occasions	7,-4,-3
K small open	3,-3,-1
K small rare	3,-1,-3
K small seen 	4,-1,-3
K small small	1,0,-2
K small standing	6,-10,3
K small telling	-5,7,-2
K small they	4,-3,0
K small turn 	1,-6,3
K small used	3,-3,0
K small wish 	-2,2,-1
K small word country +	-3,7,-4
K small word country -	-17,3,12
K small word facet +	2,-1,-2
K small word facet -	1,1,-2
K small word genre +	-3,4,-1
K small word genre -	-7,2,3
K small word language +	-1,4,-3
K small word language -	0,-11,8
K small word mood -	-3,-2,6
K small word person +	4,-2,-2
K small word person -	2,-1,-2
K small word runtime +	-1,3,-3
K small word unread	3,-1,-2
K small word word +	2,0,-3
K small word word -	-1,-2,4
K small word years +	-6,6,0
K small · #	8,-5,-3
K small · ,	1,0,-2
K small · .	2,0,-1
K small · FILM	1,1,-2
K small · I	2,-1,-1
K small · NAME	6,-3,-3
K small · NO	5,-4,-2
K small · and	0,2,-1
K small · content	-6,-1,6
K small · country	1,1,-2
K small · feeling disliked	7,-4,-3
K small · feeling liked	6,-6,0
K small · feeling loved	0,3,-3
K small · feeling so-so	1,2,-4
K small · films	-2,2,-1
K small · genre	-6,4,2
K small · hint	2,-1,-1
K small · is	3,-1,-1
K small · moods	2,1,-3
K small · occasions	6,-4,-2
K small · open	6,-5,-1
K small · rare	2,-1,-2
K small · same 	4,-3,-2
K small · seen 	4,-3,-1
K small · small	2,0,-2
K small · standing	7,-6,-2
K small · telling	-4,1,2
K small · themes	-1,3,-2
K small · they	4,-1,-4
K small · turn 	3,0,-3
K small · used	4,-3,-1
K small · wish 	2,2,-4
K standing ,	0,-2,2
K standing small	9,1,-11
K standing standing	-6,7,0
K standing word facet +	-2,-1,3
K standing word unread	4,0,-6
K standing word word +	3,3,-7
K standing · ,	-6,-2,8
K standing · .	6,-3,-8
K standing · small	-7,2,2
K telling ,	-3,4,-1
K telling .	10,-6,-5
K telling and	-5,8,-3
K telling hint	-7,10,-3
K telling is	0,-3,1
K telling small	0,6,-6
K telling telling	-1,3,-3
K telling themes	7,-3,-5
K telling word facet +	-4,7,-3
K telling word facet -	-5,4,0
K telling word genre +	1,1,-2
K telling word mood +	-7,7,-1
K telling word mood -	-8,0,8
K telling word unread	4,-1,-3
K telling word word +	8,-6,-2
K telling · ,	1,1,-2
K telling · .	-4,4,0
K telling · NO	7,-8,-6
K telling · and	9,-6,-3
K telling · hint	3,2,-6
K telling · is	-1,2,-6
K telling · small	-4,1,3
K telling · telling	4,3,-8
K telling · themes	6,-1,-10
K themes ,	-3,4,-1
K themes .	3,0,-3
K themes I	8,-3,-5
K themes NAME	4,-2,-1
K themes and	-4,5,-1
K themes hint	4,-2,-1
K themes is	0,2,-1
K themes occasions	14,-9,-7
K themes rare	9,-8,-1
K themes telling	14,-10,-8
K themes themes	0,4,-4
K themes turn 	-3,1,2
K themes used	3,0,-3
K themes word facet +	1,1,-3
K themes word facet -	0,-7,7
K themes word genre +	14,-7,-8
K themes word mood +	-3,6,-3
K themes word mood -	-3,-6,10
K themes word person +	10,-8,-4
K themes word unread	2,-1,-1
K themes word word +	0,2,-2
K themes word word -	-8,0,8
K themes · #	7,-6,-3
K themes · ,	-1,2,-1
K themes · .	-2,2,-1
K themes · FILM	7,1,-8
K themes · I	0,-3,4
K themes · NAME	6,-4,-2
K themes · NO	2,4,-7
K themes · and	2,0,-2
K themes · feeling liked	-1,3,-4
K themes · films	-8,10,-2
K themes · genre	-5,9,-5
K themes · hint	-1,3,-3
K themes · is	5,-1,-4
K themes · moods	4,0,-6
K themes · occasions	17,-15,-3
K themes · rare	6,-4,-2
K themes · small	2,0,-2
K themes · telling	-8,1,6
K themes · themes	2,1,-3
K themes · turn 	-7,9,-2
K themes · used	7,-4,-3
K themes · wish 	2,1,-4
K they NO	-8,5,4
K they feeling liked	3,-1,-4
K they hint	-1,4,-4
K they is	6,-3,-2
K they rare	7,-3,-4
K they small	8,-6,-3
K they used	2,-2,0
K they wish 	-8,11,-4
K they word facet +	12,-9,-3
K they word unread	4,-2,-1
K they · ,	9,-5,-5
K they · I	7,-4,-2
K they · NAME	3,-2,0
K they · and	-4,6,-1
K they · feeling liked	10,-5,-6
K they · hint	2,0,-3
K they · is	5,-2,-2
K they · rare	3,-2,-1
K they · used	7,-5,-3
K turn  ,	7,-8,2
K turn  FILM	8,-7,-1
K turn  I	5,-2,-2
K turn  NO	-1,-5,5
K turn  content	5,-3,-3
K turn  hint	0,-2,0
K turn  is	3,1,-6
K turn  occasions	5,-2,-3
K turn  rare	3,-9,5
K turn  small	-1,3,-3
K turn  themes	-2,7,-6
K turn  they	-10,14,-4
K turn  turn 	4,-3,-1
K turn  used	15,-10,-6
K turn  wish 	-4,8,-4
K turn  word facet +	-6,8,-1
K turn  word mood +	-3,5,-1
K turn  word runtime +	2,1,-4
K turn  word unread	3,0,-2
K turn  word word +	3,0,-4
K turn  · ,	-5,6,-1
K turn  · .	-1,5,-4
K turn  · I	2,-5,2
K turn  · NO	-1,-13,16
K turn  · and	0,3,-4
K turn  · hint	4,-4,-2
K turn  · is	-3,-3,5
K turn  · rare	11,-16,4
K turn  · small	5,-4,-3
K turn  · themes	-4,7,-6
K turn  · used	2,-1,-2
K used #	9,-5,-5
K used ,	-1,2,-2
K used .	3,2,-5
K used FILM	5,-3,-1
K used I	2,1,-3
K used NAME	5,-2,-3
K used NO	6,-1,-6
K used and	2,2,-4
K used country	10,-6,-3
K used films	1,0,-2
K used hint	9,-5,-4
K used is	3,-1,-3
K used like 	-6,7,-2
K used moods	-3,2,-1
K used occasions	7,-7,-1
K used rare	6,-6,0
K used small	4,-3,-1
K used telling	5,0,-7
K used themes	5,-2,-3
K used they	1,-13,10
K used turn 	8,-4,-4
K used used	8,-7,-1
K used wish 	5,1,-6
K used word facet +	6,-6,-1
K used word genre +	-9,6,2
K used word language +	12,-19,5
K used word mood +	3,-1,-2
K used word person +	-4,2,2
K used word person -	2,-8,5
K used word unread	3,-2,0
K used word word +	2,-1,-1
K used word word -	4,-6,1
K used word years +	-2,5,-4
K used · #	12,-10,-2
K used · ,	0,2,-2
K used · FILM	10,-8,-2
K used · I	4,-3,-1
K used · NAME	4,-2,-1
K used · NO	2,0,-2
K used · and	-1,4,-3
K used · feeling liked	-1,6,-5
K used · feeling loved	8,-8,-1
K used · genre	-3,-1,1
K used · hint	2,0,-2
K used · is	3,-5,2
K used · like 	3,-2,-1
K used · moods	11,-5,-7
K used · occasions	8,-5,-2
K used · rare	5,-5,1
K used · same 	10,-6,-3
K used · small	4,-5,1
K used · telling	4,-2,-4
K used · themes	1,0,-2
K used · turn 	-2,5,-4
K used · used	4,-5,0
K used · wish 	6,-5,-1
K wish  ,	5,-1,-5
K wish  .	-6,11,-5
K wish  I	7,-3,-4
K wish  NO	0,-3,2
K wish  country	8,-5,-5
K wish  genre	-9,12,-3
K wish  hint	2,2,-5
K wish  is	-3,6,-4
K wish  moods	-11,9,3
K wish  open	-6,8,-2
K wish  rare	-4,5,-1
K wish  small	-2,3,-1
K wish  telling	1,-3,2
K wish  themes	-1,5,-4
K wish  used	-1,2,-1
K wish  wish 	-1,4,-2
K wish  word facet +	-3,5,-1
K wish  word genre +	-8,10,-2
K wish  word language +	-7,4,3
K wish  word mood +	-2,4,-2
K wish  word person +	-1,2,-2
K wish  word runtime +	9,-14,8
K wish  word unread	5,-2,-2
K wish  word word +	1,2,-3
K wish  word word -	3,-5,-2
K wish  word years +	9,-7,-4
K wish  · ,	-3,5,-2
K wish  · .	1,2,-3
K wish  · I	13,-10,-6
K wish  · NO	-2,5,-3
K wish  · and	-3,4,0
K wish  · country	11,-9,-1
K wish  · films	4,-1,-3
K wish  · genre	-5,8,-3
K wish  · hint	3,0,-3
K wish  · is	3,2,-5
K wish  · moods	-2,7,-6
K wish  · rare	-4,-1,4
K wish  · small	2,-1,-1
K wish  · telling	0,1,-3
K wish  · themes	0,2,-3
K wish  · turn 	-5,10,-4
K wish  · used	-3,2,-1
K wish  · wish 	1,3,-4
K · # ,	-1,4,-3
K · # .	1,-2,1
K · # and	9,-8,-1
K · # hint	5,-4,-1
K · # is	5,-3,-4
K · # small	3,-1,-3
K · # used	7,-7,0
K · , #	1,2,-2
K · , NAME	8,-4,-4
K · , NO	-2,3,0
K · , and	2,0,-2
K · , content	-7,11,-5
K · , country	-3,4,-3
K · , feeling disliked	-2,3,-1
K · , feeling hated	13,-9,-5
K · , feeling liked	2,-1,-1
K · , feeling loved	7,-4,-3
K · , feeling so-so	8,-6,-2
K · , films	4,-2,-1
K · , genre	-2,3,-1
K · , hint	-2,5,-3
K · , is	4,-2,-2
K · , like 	-5,6,0
K · , moods	0,4,-4
K · , occasions	2,0,-2
K · , open	-1,0,2
K · , rare	2,1,-3
K · , same 	2,-2,0
K · , seen 	-7,5,2
K · , standing	8,-4,-6
K · , telling	-6,8,-2
K · , themes	-4,7,-3
K · , turn 	0,2,-2
K · , used	-2,2,0
K · , wish 	0,-2,1
K · . #	3,-4,1
K · . FILM	3,0,-2
K · . I	3,-3,0
K · . NAME	3,-2,-1
K · . country	-5,9,-4
K · . feeling disliked	-6,-5,11
K · . feeling liked	6,-3,-4
K · . feeling loved	6,-2,-4
K · . feeling so-so	-2,1,0
K · . films	8,-3,-5
K · . genre	7,-3,-5
K · . hint	4,-3,-1
K · . is	3,-3,0
K · . like 	2,1,-4
K · . moods	8,-8,-1
K · . occasions	1,-3,2
K · . open	9,-6,-3
K · . rare	1,1,-2
K · . seen 	8,-2,-7
K · . small	3,-2,-1
K · . telling	8,-4,-3
K · . themes	3,-1,-1
K · . they	4,-3,-2
K · . turn 	2,-2,0
K · . used	5,-3,-2
K · FILM ,	2,0,-2
K · FILM .	0,2,-2
K · FILM and	4,-3,-1
K · FILM is	4,-3,-1
K · FILM small	5,-4,-1
K · I ,	8,-6,-2
K · I .	5,-2,-3
K · I FILM	7,-2,-5
K · I I	-1,-2,4
K · I NO	-3,-2,6
K · I feeling liked	6,-4,-1
K · I hint	1,-2,1
K · I is	6,-3,-2
K · I moods	8,-6,-4
K · I rare	6,-1,-4
K · I small	3,-1,-3
K · I themes	6,-4,-1
K · I used	4,-3,-1
K · I wish 	-7,6,0
K · NAME ,	3,0,-3
K · NAME I	7,-4,-4
K · NAME NAME	6,-4,-2
K · NAME NO	5,-7,1
K · NAME and	3,-1,-3
K · NAME hint	6,-4,-2
K · NAME is	6,-4,-3
K · NAME small	4,-3,-1
K · NAME themes	6,-5,-2
K · NAME used	9,-7,-1
K · NO ,	5,-13,8
K · NO .	0,-7,8
K · NO FILM	5,2,-7
K · NO I	-4,-10,13
K · NO NAME	7,-2,-4
K · NO NO	2,-2,0
K · NO content	1,3,-5
K · NO country	3,-12,8
K · NO genre	10,-6,-3
K · NO hint	8,-3,-5
K · NO is	2,-1,-1
K · NO moods	5,1,-7
K · NO rare	7,-5,-2
K · NO seen 	6,-3,-3
K · NO small	1,-3,2
K · NO telling	16,-9,-8
K · NO themes	8,0,-8
K · NO used	7,-6,-1
K · and FILM	0,-3,3
K · and I	2,-4,1
K · and NAME	5,-2,-2
K · and NO	1,3,-4
K · and content	0,-3,3
K · and country	-3,7,-4
K · and feeling disliked	-1,4,-3
K · and feeling liked	-3,7,-5
K · and films	2,0,-2
K · and genre	-2,-4,7
K · and hint	-1,2,-1
K · and is	1,-3,1
K · and moods	-2,6,-4
K · and occasions	0,3,-3
K · and rare	2,2,-5
K · and telling	-13,10,2
K · and themes	-3,3,0
K · and they	3,-4,2
K · and used	-6,9,-3
K · and wish 	3,-3,0
K · content ,	-4,-8,11
K · content .	-5,-4,7
K · content content	0,-1,2
K · content small	-3,4,-4
K · country ,	1,1,-2
K · country .	6,0,-7
K · country films	-12,13,-3
K · country hint	11,-6,-4
K · country small	12,-11,-1
K · feeling disliked ,	3,1,-5
K · feeling disliked .	8,-8,0
K · feeling disliked FILM	2,-1,-1
K · feeling disliked feeling disliked	1,-6,6
K · feeling disliked small	-2,3,-1
K · feeling hated .	3,-4,1
K · feeling hated feeling hated	6,-3,-3
K · feeling liked ,	4,-1,-3
K · feeling liked .	3,-1,-3
K · feeling liked FILM	4,-3,-1
K · feeling liked NAME	4,-2,-3
K · feeling liked feeling liked	6,-2,-4
K · feeling liked small	4,-3,-1
K · feeling loved ,	5,-3,-2
K · feeling loved .	-1,4,-4
K · feeling loved FILM	6,-4,-2
K · feeling loved NAME	0,4,-4
K · feeling loved feeling loved	7,-5,-1
K · feeling loved small	5,-5,-1
K · feeling so-so ,	4,0,-6
K · feeling so-so .	6,2,-9
K · feeling so-so feeling so-so	5,-3,-3
K · films ,	0,1,-2
K · films .	-2,3,0
K · films I	6,-4,-3
K · films NO	-5,4,1
K · films and	-4,7,-2
K · films hint	3,-5,1
K · films is	-6,7,-1
K · films small	0,2,-2
K · films turn 	-1,8,-8
K · films used	-5,4,0
K · films wish 	-4,5,-4
K · genre ,	-4,6,-2
K · genre .	-4,7,-2
K · genre NO	-8,-4,10
K · genre genre	0,5,-4
K · genre is	4,-1,-6
K · genre small	-6,6,0
K · genre themes	-4,9,-5
K · genre wish 	-8,8,-1
K · hint #	3,-1,-2
K · hint ,	-1,2,-1
K · hint .	0,2,-1
K · hint FILM	6,-5,-2
K · hint I	1,-7,6
K · hint NO	8,-6,-3
K · hint and	0,1,-2
K · hint country	4,-2,-2
K · hint feeling liked	4,2,-4
K · hint feeling loved	5,0,-6
K · hint films	4,0,-5
K · hint genre	-11,13,-5
K · hint hint	2,-3,1
K · hint is	3,-2,-1
K · hint like 	6,-5,-1
K · hint moods	5,-1,-4
K · hint occasions	3,-12,7
K · hint rare	7,-3,-4
K · hint same 	8,-10,1
K · hint small	4,-4,0
K · hint telling	0,-3,4
K · hint themes	5,-2,-4
K · hint turn 	-4,3,1
K · hint used	6,-8,2
K · hint wish 	0,2,-1
K · is #	9,-5,-4
K · is ,	2,-5,3
K · is I	-1,-1,2
K · is NAME	0,7,-6
K · is NO	3,-5,2
K · is country	11,-10,-1
K · is feeling disliked	2,-3,0
K · is feeling hated	9,-5,-4
K · is feeling liked	1,4,-4
K · is feeling loved	6,-7,0
K · is feeling so-so	-5,10,-6
K · is films	9,-8,-1
K · is genre	-5,11,-7
K · is hint	2,-1,-1
K · is is	5,-3,-2
K · is like 	-4,6,-2
K · is moods	5,-1,-4
K · is occasions	5,-3,-2
K · is rare	10,-6,-3
K · is small	2,-1,-1
K · is standing	-1,-3,0
K · is telling	-1,7,-7
K · is themes	4,0,-4
K · is they	10,-6,-4
K · is used	4,-2,-2
K · is wish 	5,-6,2
K · like  FILM	-1,-2,3
K · like  NAME	-1,3,-3
K · like  hint	4,-3,-1
K · like  like 	1,1,-4
K · like  rare	1,0,-2
K · like  small	0,2,-3
K · moods ,	3,0,-3
K · moods .	-4,3,1
K · moods NO	10,-1,-12
K · moods and	-2,4,-2
K · moods hint	-2,-9,6
K · moods is	12,-8,-5
K · moods moods	-3,3,-1
K · moods small	4,-1,-3
K · occasions ,	-1,2,-1
K · occasions .	3,2,-6
K · occasions and	14,-12,-3
K · occasions hint	5,-3,-3
K · occasions is	4,-2,-4
K · occasions occasions	2,1,-4
K · occasions small	0,2,-2
K · occasions themes	-2,3,-1
K · occasions used	8,-6,-2
K · open hint	2,-6,2
K · open rare	8,-6,-2
K · open small	10,-7,-4
K · rare #	14,-11,-4
K · rare ,	-5,7,-2
K · rare .	3,-2,-2
K · rare FILM	9,-4,-5
K · rare I	-2,-6,7
K · rare NO	4,-11,7
K · rare and	-2,0,1
K · rare films	5,1,-9
K · rare hint	2,-2,1
K · rare is	5,-5,0
K · rare moods	1,1,-3
K · rare occasions	19,-14,-6
K · rare rare	9,-8,-1
K · rare telling	0,-7,5
K · rare themes	9,-9,-1
K · rare turn 	-4,3,2
K · rare used	2,-5,3
K · rare wish 	0,-6,4
K · same  .	0,1,-2
K · same  same 	6,2,-8
K · same  small	3,-4,1
K · seen  FILM	4,-4,-1
K · seen  seen 	7,-5,-2
K · seen  small	5,-3,-2
K · small .	3,-1,-2
K · small FILM	2,0,-3
K · small I	2,-1,-1
K · small NAME	7,-5,-2
K · small NO	4,-4,0
K · small and	2,0,-1
K · small content	14,-7,-7
K · small country	3,0,-4
K · small feeling disliked	2,-1,-2
K · small feeling liked	5,-4,-2
K · small feeling loved	8,-6,-2
K · small feeling so-so	3,2,-5
K · small films	0,3,-3
K · small genre	3,1,-3
K · small is	2,-1,-1
K · small like 	-2,-3,4
K · small moods	5,-2,-2
K · small occasions	3,0,-3
K · small open	6,2,-9
K · small rare	7,-5,-3
K · small same 	-7,-4,11
K · small seen 	4,-3,-1
K · small small	1,0,-2
K · small standing	19,-8,-11
K · small telling	-1,4,-4
K · small themes	4,-3,-1
K · small they	0,4,-4
K · small turn 	14,-12,-2
K · small used	4,-3,0
K · small wish 	2,2,-4
K · standing ,	-1,-2,1
K · standing .	5,-9,-1
K · standing small	-6,-3,8
K · standing standing	-1,-3,2
K · telling ,	0,2,-2
K · telling .	-2,4,-2
K · telling and	-7,9,-5
K · telling films	5,-6,2
K · telling is	14,-10,-9
K · telling small	1,-7,4
K · telling telling	-4,4,0
K · telling themes	-6,2,4
K · themes ,	0,2,-1
K · themes .	-2,2,0
K · themes I	7,-6,-1
K · themes NAME	10,-9,-2
K · themes NO	-6,-2,7
K · themes and	-4,3,2
K · themes films	0,4,-4
K · themes genre	-7,11,-5
K · themes hint	6,-2,-5
K · themes is	8,-2,-6
K · themes moods	10,-7,-6
K · themes rare	8,-3,-4
K · themes small	0,2,-1
K · themes themes	-4,6,-2
K · themes turn 	-2,5,-6
K · themes wish 	0,6,-9
K · they hint	7,-5,-2
K · they rare	12,-7,-5
K · they used	-1,3,-1
K · turn  ,	2,-1,-2
K · turn  .	5,-3,-1
K · turn  FILM	3,1,-4
K · turn  I	4,-1,-4
K · turn  NO	-6,5,1
K · turn  feeling liked	-3,8,-5
K · turn  hint	4,-3,-2
K · turn  is	17,-12,-5
K · turn  moods	-8,11,-2
K · turn  rare	16,-9,-10
K · turn  small	5,-2,-4
K · turn  turn 	9,-7,-2
K · turn  used	5,3,-9
K · used #	9,-5,-4
K · used .	3,-2,0
K · used FILM	6,-5,-1
K · used I	2,-2,0
K · used NAME	3,-2,-1
K · used NO	0,2,-3
K · used and	3,-2,-1
K · used country	15,-13,-2
K · used feeling liked	0,3,-6
K · used feeling loved	11,-9,-2
K · used films	-2,3,-3
K · used genre	-19,8,7
K · used hint	3,0,-3
K · used is	5,-6,1
K · used like 	-3,6,-3
K · used moods	-1,-4,5
K · used occasions	9,-7,-1
K · used rare	8,-7,-1
K · used small	5,-5,0
K · used telling	1,0,-2
K · used themes	2,0,-3
K · used turn 	-4,4,1
K · used used	4,-8,4
K · used wish 	-5,5,0
K · wish  ,	-5,5,0
K · wish  .	-4,6,-2
K · wish  FILM	-4,4,-1
K · wish  hint	8,-8,-1
K · wish  is	2,0,-3
K · wish  moods	13,-8,-5
K · wish  rare	17,-13,-5
K · wish  small	3,-1,-1
K · wish  themes	10,-16,7
K · wish  used	4,-3,-2
K · wish  wish 	0,-2,1
L1 ,	-1,2,-1
L1 0	6,-8,3
L1 00	5,-2,-3
L1 000	4,-6,3
L1 0000	10,-1,-9
L1 FILM	3,-2,-1
L1 R1 , ,	-3,5,-2
L1 R1 , .	-2,4,-2
L1 R1 , 0	-5,6,-2
L1 R1 , 00	6,-2,-5
L1 R1 , 0000	-10,11,-2
L1 R1 , FILM	4,-2,-2
L1 R1 , a	-1,3,-3
L1 R1 , about	0,3,-6
L1 R1 , again	0,3,-4
L1 R1 , all	5,1,-8
L1 R1 , and	1,1,-2
L1 R1 , as	2,-1,-3
L1 R1 , at	-3,4,-2
L1 R1 , but	1,-3,3
L1 R1 , by	-3,6,-3
L1 R1 , even	-5,7,-4
L1 R1 , for	2,2,-4
L1 R1 , from	2,-1,-2
L1 R1 , have	5,-4,-1
L1 R1 , i	4,-3,0
L1 R1 , if	-8,11,-3
L1 R1 , is	8,-8,-1
L1 R1 , it	9,-11,2
L1 R1 , like	7,-6,-1
L1 R1 , love	-5,7,-2
L1 R1 , man	0,3,-4
L1 R1 , maybe	-1,2,-3
L1 R1 , me	4,-1,-2
L1 R1 , men	-3,5,-2
L1 R1 , minutes	-4,5,-2
L1 R1 , my	5,-4,-1
L1 R1 , no	-4,-14,14
L1 R1 , not	-3,-7,9
L1 R1 , of	2,1,-3
L1 R1 , off	3,-6,1
L1 R1 , on	-1,2,-2
L1 R1 , one	18,-15,-3
L1 R1 , ones	-6,10,-5
L1 R1 , optional	-4,8,-8
L1 R1 , or	-5,-3,8
L1 R1 , out	8,-6,-2
L1 R1 , people	11,-7,-7
L1 R1 , please	-11,16,-5
L1 R1 , than	12,-11,0
L1 R1 , that	4,-3,-2
L1 R1 , the	9,-6,-3
L1 R1 , time	6,-4,-2
L1 R1 , to	-1,4,-3
L1 R1 , town	-7,7,-1
L1 R1 , up	4,-1,-3
L1 R1 , was	5,-4,-1
L1 R1 , with	3,2,-5
L1 R1 . ,	-3,5,-2
L1 R1 . .	-4,3,0
L1 R1 . 0	10,-13,4
L1 R1 . 00	6,1,-9
L1 R1 . FILM	1,3,-4
L1 R1 . a	13,-11,-2
L1 R1 . about	6,0,-11
L1 R1 . again	-14,8,4
L1 R1 . and	-6,4,1
L1 R1 . are	-11,11,-2
L1 R1 . as	-17,10,2
L1 R1 . at	1,-2,2
L1 R1 . but	-1,8,-8
L1 R1 . by	8,-3,-6
L1 R1 . comedy	-7,10,-3
L1 R1 . crime	-7,7,-4
L1 R1 . day	-3,-2,6
L1 R1 . de	5,6,-13
L1 R1 . did	6,-1,-6
L1 R1 . fi	-2,4,-2
L1 R1 . film	-1,0,-3
L1 R1 . films	-17,1,11
L1 R1 . for	4,4,-8
L1 R1 . from	-2,7,-5
L1 R1 . got	13,-12,-2
L1 R1 . had	18,-15,-3
L1 R1 . has	0,4,-8
L1 R1 . have	2,1,-4
L1 R1 . horror	-10,3,6
L1 R1 . house	10,-3,-8
L1 R1 . i	3,-2,-1
L1 R1 . in	2,-1,-1
L1 R1 . is	1,-7,5
L1 R1 . it	11,-8,-3
L1 R1 . ive	5,-19,11
L1 R1 . lee	-12,16,-5
L1 R1 . like	-1,3,-4
L1 R1 . lives	2,-1,-1
L1 R1 . made	-4,8,-6
L1 R1 . man	11,-7,-4
L1 R1 . me	2,4,-8
L1 R1 . movie	-10,14,-8
L1 R1 . my	11,-8,-3
L1 R1 . n	-11,11,-2
L1 R1 . night	5,-2,-5
L1 R1 . no	-9,-11,17
L1 R1 . not	-5,4,-2
L1 R1 . of	6,-6,0
L1 R1 . on	2,1,-3
L1 R1 . one	11,-8,-3
L1 R1 . or	2,3,-7
L1 R1 . out	4,-5,1
L1 R1 . people	-7,11,-7
L1 R1 . please	-13,18,-6
L1 R1 . same	9,-6,-4
L1 R1 . says	6,-3,-4
L1 R1 . something	-1,5,-7
L1 R1 . story	15,-11,-4
L1 R1 . stuff	-3,4,-5
L1 R1 . than	-13,13,0
L1 R1 . that	-2,7,-6
L1 R1 . the	12,-9,-3
L1 R1 . then	0,4,-6
L1 R1 . time	3,-1,-2
L1 R1 . to	-3,4,0
L1 R1 . up	7,-2,-6
L1 R1 . war	-1,3,-3
L1 R1 . was	12,-9,-3
L1 R1 . we	7,-4,-4
L1 R1 . with	1,6,-8
L1 R1 . without	2,8,-11
L1 R1 . would	-7,10,-5
L1 R1 . years	2,0,-3
L1 R1 . yes	-3,7,-4
L1 R1 . you	-1,6,-4
L1 R1 00 ,	1,2,-4
L1 R1 00 .	0,4,-6
L1 R1 FILM ,	4,-3,-1
L1 R1 FILM .	-2,1,1
L1 R1 FILM a	2,-1,-1
L1 R1 FILM in	2,-1,-1
L1 R1 FILM like	8,-7,0
L1 R1 FILM me	-1,2,-1
L1 R1 FILM my	3,-2,-2
L1 R1 FILM one	5,-4,-1
L1 R1 FILM the	2,-1,0
L1 R1 FILM to	2,-2,-2
L1 R1 a .	3,-4,1
L1 R1 a FILM	-13,15,-2
L1 R1 a about	3,1,-4
L1 R1 a and	6,-4,-2
L1 R1 a at	-12,8,1
L1 R1 a but	-2,2,0
L1 R1 a by	1,2,-3
L1 R1 a called	6,-5,-1
L1 R1 a comedy	-5,6,-1
L1 R1 a date	-3,4,-1
L1 R1 a evening	11,-10,0
L1 R1 a for	6,-4,-3
L1 R1 a from	8,-6,-2
L1 R1 a girl	-2,4,-4
L1 R1 a hours	-16,4,10
L1 R1 a house	-12,14,-2
L1 R1 a i	-5,2,3
L1 R1 a id	-10,15,-8
L1 R1 a in	2,0,-2
L1 R1 a is	0,-2,2
L1 R1 a like	-6,9,-3
L1 R1 a man	-1,-3,4
L1 R1 a movie	-7,8,0
L1 R1 a night	17,-16,-1
L1 R1 a of	7,-5,-2
L1 R1 a on	3,-2,-1
L1 R1 a one	-3,3,1
L1 R1 a or	-12,9,3
L1 R1 a so	3,-1,-3
L1 R1 a story	-5,4,0
L1 R1 a that	-1,5,-4
L1 R1 a thing	12,-10,-3
L1 R1 a to	3,0,-3
L1 R1 a where	-2,10,-10
L1 R1 a who	4,1,-6
L1 R1 a with	-1,3,-1
L1 R1 a without	10,-5,-5
L1 R1 a woman	3,5,-8
L1 R1 about ,	3,-3,-1
L1 R1 about .	-2,-2,3
L1 R1 about and	8,-4,-5
L1 R1 about or	-11,10,1
L1 R1 actual .	-9,13,-7
L1 R1 after ,	-4,5,-1
L1 R1 after .	11,-11,-1
L1 R1 all ,	3,-2,-1
L1 R1 all .	-2,2,0
L1 R1 all and	7,-4,-2
L1 R1 also ,	2,2,-3
L1 R1 an ,	8,-7,-1
L1 R1 an .	1,-5,4
L1 R1 an and	-6,10,-4
L1 R1 and ,	1,1,-2
L1 R1 and .	-4,7,-3
L1 R1 and FILM	-3,6,-3
L1 R1 and and	-2,4,-3
L1 R1 and at	-6,-1,8
L1 R1 and for	-12,10,2
L1 R1 and in	-4,0,3
L1 R1 and is	-15,4,10
L1 R1 and it	-1,3,-2
L1 R1 and me	2,-1,-1
L1 R1 and of	3,-6,3
L1 R1 and on	1,2,-3
L1 R1 and the	2,0,-1
L1 R1 and to	9,-7,-2
L1 R1 another ,	-3,-1,3
L1 R1 another .	12,-8,-5
L1 R1 another one	2,4,-6
L1 R1 any ,	14,-15,-1
L1 R1 any .	10,-5,-8
L1 R1 anything ,	-8,-1,5
L1 R1 anything .	-11,9,2
L1 R1 are ,	3,-2,-2
L1 R1 are .	8,-3,-5
L1 R1 as ,	-1,5,-7
L1 R1 as .	-6,8,-3
L1 R1 as as	2,1,-3
L1 R1 as but	-10,12,-2
L1 R1 at .	3,-2,0
L1 R1 at and	2,-1,-1
L1 R1 bad .	1,-2,0
L1 R1 be ,	-4,3,0
L1 R1 be .	2,-2,0
L1 R1 be with	14,-7,-6
L1 R1 being ,	-5,6,-1
L1 R1 better .	3,-1,-1
L1 R1 big ,	2,0,-2
L1 R1 big .	-5,5,1
L1 R1 bit ,	-22,-1,16
L1 R1 bit .	6,-2,-4
L1 R1 both .	-2,4,-3
L1 R1 but ,	-9,7,1
L1 R1 but .	-1,4,-3
L1 R1 but and	-7,12,-5
L1 R1 by ,	0,2,-3
L1 R1 by .	5,-6,1
L1 R1 called ,	10,-7,-2
L1 R1 called .	10,-7,-3
L1 R1 can .	7,-2,-5
L1 R1 cant ,	-6,8,-4
L1 R1 cant .	10,-7,-3
L1 R1 cant FILM	5,-4,-1
L1 R1 car ,	-5,8,-4
L1 R1 car .	5,-13,7
L1 R1 de ,	0,10,-10
L1 R1 de .	8,-19,6
L1 R1 dead .	-1,-6,6
L1 R1 didnt .	9,-3,-5
L1 R1 different .	19,-16,-2
L1 R1 do ,	-2,-4,6
L1 R1 do .	-5,7,-2
L1 R1 doesnt .	-6,1,3
L1 R1 dont .	1,3,-5
L1 R1 dont me	7,-1,-6
L1 R1 en ,	-2,4,-1
L1 R1 en .	1,4,-6
L1 R1 even .	4,6,-13
L1 R1 ever .	6,-2,-4
L1 R1 every ,	6,-4,-1
L1 R1 every .	3,-5,2
L1 R1 everything all	4,-3,-1
L1 R1 family ,	-1,3,-3
L1 R1 family .	2,-3,-1
L1 R1 film ,	-2,3,-2
L1 R1 film .	-3,5,-3
L1 R1 first ,	-3,5,-2
L1 R1 first .	1,-4,3
L1 R1 for ,	-1,-2,2
L1 R1 for .	1,3,-3
L1 R1 for and	2,3,-4
L1 R1 for ups	9,-6,-6
L1 R1 for years	5,-5,-1
L1 R1 four ,	8,-6,-2
L1 R1 four .	13,-8,-5
L1 R1 french ,	-4,7,-3
L1 R1 from ,	7,-6,-1
L1 R1 from .	-2,-1,3
L1 R1 from and	6,-1,-5
L1 R1 from to	9,-6,-3
L1 R1 gets .	7,-2,-11
L1 R1 go ,	0,1,-3
L1 R1 go .	4,-1,-3
L1 R1 good ,	6,0,-6
L1 R1 good .	0,4,-4
L1 R1 got ,	-8,10,-3
L1 R1 got .	9,-5,-4
L1 R1 got to	7,-6,-1
L1 R1 great .	-2,3,-1
L1 R1 had .	10,-6,-4
L1 R1 has .	4,-2,-4
L1 R1 have ,	-8,3,5
L1 R1 have .	0,-5,5
L1 R1 have a	5,-4,0
L1 R1 have of	2,6,-8
L1 R1 have the	6,-5,-1
L1 R1 have to	3,-2,-2
L1 R1 he .	2,-1,-1
L1 R1 he at	6,-4,-1
L1 R1 he the	5,-3,-1
L1 R1 her ,	6,-4,-1
L1 R1 her .	-1,-1,2
L1 R1 hes ,	11,-6,-6
L1 R1 hes .	-9,8,-1
L1 R1 his ,	-5,7,-3
L1 R1 his .	7,-5,-3
L1 R1 hours .	-3,9,-11
L1 R1 i ,	6,-4,-3
L1 R1 i .	3,0,-4
L1 R1 i FILM	2,-1,-1
L1 R1 i a	2,-1,-1
L1 R1 i and	2,0,-1
L1 R1 i for	4,-2,-2
L1 R1 i her	2,-1,-1
L1 R1 i him	2,-2,0
L1 R1 i in	5,-4,-2
L1 R1 i it	2,-1,-2
L1 R1 i my	2,-1,0
L1 R1 i of	3,-1,-2
L1 R1 i off	3,-2,-2
L1 R1 i on	3,-2,-1
L1 R1 i out	2,-1,-1
L1 R1 i the	2,-1,-1
L1 R1 i them	2,-1,-1
L1 R1 i through	4,-2,-1
L1 R1 i up	2,-2,-1
L1 R1 i with	3,-2,-1
L1 R1 i you	3,-1,-3
L1 R1 id .	4,-3,-2
L1 R1 id for	9,-7,-2
L1 R1 id the	4,-3,-1
L1 R1 im ,	10,-7,-3
L1 R1 im .	8,-4,-4
L1 R1 im and	11,-8,-3
L1 R1 im in	-6,9,-5
L1 R1 im to	4,-2,-3
L1 R1 in and	7,1,-7
L1 R1 in for	-3,-1,4
L1 R1 in i	-2,-7,8
L1 R1 in in	4,-4,1
L1 R1 in is	3,-5,2
L1 R1 in of	8,-6,-3
L1 R1 in with	8,-7,-1
L1 R1 into .	-1,-8,5
L1 R1 is ,	3,-4,1
L1 R1 is .	5,-3,-1
L1 R1 is and	-2,2,1
L1 R1 is but	3,-2,-1
L1 R1 is for	0,2,-2
L1 R1 is in	11,-6,-6
L1 R1 is of	13,-9,-4
L1 R1 is the	3,-3,-1
L1 R1 is to	-2,-1,3
L1 R1 is with	8,-7,-2
L1 R1 isnt ,	-3,-11,11
L1 R1 isnt .	1,0,-2
L1 R1 it ,	-9,16,-7
L1 R1 it me	3,-2,-1
L1 R1 its ,	-5,4,0
L1 R1 its .	4,-3,-1
L1 R1 its and	7,-4,-3
L1 R1 ive the	4,-2,-2
L1 R1 john ,	-7,10,-5
L1 R1 just .	3,0,-4
L1 R1 lars trier	-6,-9,12
L1 R1 last ,	0,5,-5
L1 R1 last .	3,-1,-2
L1 R1 less ,	-9,0,6
L1 R1 less .	-11,0,11
L1 R1 less than	15,-11,-7
L1 R1 like ,	-7,5,2
L1 R1 like .	-9,12,-3
L1 R1 little ,	15,-12,-4
L1 R1 little .	-10,-2,11
L1 R1 long .	-6,3,3
L1 R1 many .	-1,4,-10
L1 R1 me ,	-2,3,-1
L1 R1 me .	4,-4,0
L1 R1 me a	4,-3,-2
L1 R1 me and	-9,11,-2
L1 R1 me at	5,-1,-4
L1 R1 me my	2,-1,-2
L1 R1 me of	6,-2,-5
L1 R1 me the	-3,5,-2
L1 R1 me to	3,-1,-2
L1 R1 me with	0,-3,1
L1 R1 more ,	6,-3,-3
L1 R1 more .	1,3,-4
L1 R1 more and	-6,7,0
L1 R1 more than	5,-3,-3
L1 R1 much .	2,-7,5
L1 R1 my ,	3,-1,-2
L1 R1 my .	6,-4,-2
L1 R1 my a	4,-2,-2
L1 R1 my and	-2,3,-2
L1 R1 my are	6,-4,-2
L1 R1 my at	2,-1,-1
L1 R1 my calls	4,-3,-2
L1 R1 my cant	5,-3,-4
L1 R1 my for	5,-3,-2
L1 R1 my from	3,-2,-2
L1 R1 my had	2,-2,0
L1 R1 my has	3,-2,-1
L1 R1 my have	6,-4,-2
L1 R1 my in	5,-4,-2
L1 R1 my is	5,-3,-2
L1 R1 my of	3,-2,-2
L1 R1 my on	4,-3,-2
L1 R1 my said	2,-1,0
L1 R1 my says	3,-2,-1
L1 R1 my teacher	4,-3,-1
L1 R1 my the	3,-2,-1
L1 R1 my thinks	2,-2,-1
L1 R1 my to	4,-2,-1
L1 R1 my wants	2,-1,0
L1 R1 my was	-1,2,-1
L1 R1 my with	9,-6,-3
L1 R1 my would	6,-3,-2
L1 R1 n .	2,3,-5
L1 R1 need .	0,7,-8
L1 R1 never ,	1,-9,8
L1 R1 new ,	-3,4,-1
L1 R1 new .	4,-1,-3
L1 R1 next ,	8,-5,-4
L1 R1 next .	-8,0,8
L1 R1 nice .	12,-10,-2
L1 R1 no ,	3,-4,1
L1 R1 no .	1,-3,2
L1 R1 no and	6,-11,3
L1 R1 no at	-2,5,-3
L1 R1 no in	-3,-8,9
L1 R1 no to	5,-1,-4
L1 R1 nobody ,	6,-5,0
L1 R1 nobody .	-5,2,1
L1 R1 not ,	1,-6,5
L1 R1 not .	-2,-2,4
L1 R1 not the	9,-1,-8
L1 R1 nothing ,	-4,-1,4
L1 R1 nothing .	-3,-4,6
L1 R1 of ,	1,1,-2
L1 R1 of and	4,0,-3
L1 R1 of for	10,-7,-3
L1 R1 of i	4,-1,-2
L1 R1 of in	5,-5,0
L1 R1 of is	-1,4,-3
L1 R1 of me	4,-2,-2
L1 R1 of of	10,-7,-4
L1 R1 of the	5,-6,0
L1 R1 of to	0,-3,3
L1 R1 of with	-2,-10,11
L1 R1 off ,	-4,-2,3
L1 R1 off .	-7,6,-1
L1 R1 old ,	3,-1,-2
L1 R1 old .	4,-5,2
L1 R1 old and	-10,12,-1
L1 R1 on and	8,-5,-3
L1 R1 one ,	7,-5,-1
L1 R1 one .	-1,3,-2
L1 R1 one and	-1,2,0
L1 R1 one of	6,-5,-1
L1 R1 only ,	0,5,-7
L1 R1 only .	-6,10,-4
L1 R1 or ,	-2,0,1
L1 R1 or .	3,-3,-3
L1 R1 other ,	6,-3,-3
L1 R1 other .	8,-8,-1
L1 R1 our ,	3,-2,-1
L1 R1 our .	6,-5,-2
L1 R1 our is	7,-6,-3
L1 R1 out .	8,-6,-2
L1 R1 over .	0,4,-8
L1 R1 own ,	-2,5,-2
L1 R1 own .	0,-6,6
L1 R1 people .	4,1,-8
L1 R1 pretty ,	4,-2,-3
L1 R1 rather .	-6,10,-6
L1 R1 real .	-1,4,-4
L1 R1 really ,	1,1,-3
L1 R1 really .	-7,13,-7
L1 R1 red .	-3,1,2
L1 R1 sad .	-17,2,9
L1 R1 same ,	12,-10,-2
L1 R1 same .	-3,5,-2
L1 R1 same as	-17,18,-2
L1 R1 says ,	-9,13,-5
L1 R1 sci ,	-14,4,5
L1 R1 second .	1,4,-5
L1 R1 she .	4,1,-5
L1 R1 she FILM	2,-1,0
L1 R1 she at	5,-4,-1
L1 R1 she it	9,-7,-3
L1 R1 she the	2,-1,0
L1 R1 shes .	5,1,-7
L1 R1 since .	12,-10,-3
L1 R1 small ,	6,-4,-1
L1 R1 so ,	-4,7,-3
L1 R1 so .	-2,5,-3
L1 R1 so and	-17,10,9
L1 R1 so as	24,-31,6
L1 R1 so i	0,8,-10
L1 R1 some .	8,1,-8
L1 R1 something ,	-3,4,-1
L1 R1 something .	-6,9,-4
L1 R1 something and	-6,7,-1
L1 R1 something but	-2,3,0
L1 R1 something for	-7,9,-2
L1 R1 something that	-6,8,-2
L1 R1 something to	-3,5,-1
L1 R1 something with	-8,9,-1
L1 R1 still .	9,-5,-4
L1 R1 than ,	-1,-4,3
L1 R1 than .	7,-8,0
L1 R1 that ,	3,-3,1
L1 R1 that .	2,-1,-1
L1 R1 that in	-16,20,-4
L1 R1 that of	7,-5,-2
L1 R1 that the	7,-4,-3
L1 R1 that to	5,-14,7
L1 R1 thats .	-2,3,-2
L1 R1 the .	2,0,-2
L1 R1 the 0	8,-7,0
L1 R1 the FILM	2,-1,-1
L1 R1 the a	-5,-1,7
L1 R1 the about	6,-4,-2
L1 R1 the after	9,-8,-1
L1 R1 the again	10,-6,-6
L1 R1 the all	10,-7,-2
L1 R1 the and	2,-1,0
L1 R1 the are	3,-4,0
L1 R1 the at	-2,5,-4
L1 R1 the before	5,-4,0
L1 R1 the bit	-7,-3,11
L1 R1 the but	3,1,-6
L1 R1 the by	6,-4,-2
L1 R1 the came	2,-1,0
L1 R1 the day	-15,7,8
L1 R1 the every	2,-2,-1
L1 R1 the film	9,-8,-1
L1 R1 the for	2,2,-4
L1 R1 the from	-7,4,4
L1 R1 the girl	0,1,-2
L1 R1 the got	-4,5,-2
L1 R1 the had	2,-1,0
L1 R1 the has	12,-9,-2
L1 R1 the have	2,0,-3
L1 R1 the home	6,-5,-1
L1 R1 the i	3,-2,0
L1 R1 the in	6,-2,-4
L1 R1 the is	0,2,-2
L1 R1 the man	4,-1,-2
L1 R1 the me	-18,12,6
L1 R1 the my	2,-1,-1
L1 R1 the next	2,-2,0
L1 R1 the of	-3,4,-2
L1 R1 the off	7,-2,-4
L1 R1 the ones	-5,7,-1
L1 R1 the or	7,-2,-8
L1 R1 the out	-8,-2,11
L1 R1 the scene	-7,9,-3
L1 R1 the side	-4,7,-3
L1 R1 the so	5,-3,-2
L1 R1 the that	4,-4,0
L1 R1 the the	4,-2,-2
L1 R1 the thing	5,-2,-3
L1 R1 the time	2,-2,0
L1 R1 the to	3,-4,1
L1 R1 the until	2,0,-1
L1 R1 the up	-7,9,-1
L1 R1 the want	5,-4,-1
L1 R1 the was	6,-5,-2
L1 R1 the we	3,-2,-1
L1 R1 the went	4,-2,-2
L1 R1 the who	-4,6,-5
L1 R1 the with	2,-1,-1
L1 R1 the would	10,-3,-10
L1 R1 their .	-10,9,-1
L1 R1 them .	-4,-5,8
L1 R1 then .	-4,6,-3
L1 R1 theres .	-3,-6,6
L1 R1 they ,	5,-3,-3
L1 R1 they .	-1,5,-4
L1 R1 they the	-1,-4,5
L1 R1 this ,	0,3,-3
L1 R1 this .	3,4,-7
L1 R1 three ,	3,-4,1
L1 R1 three .	5,-1,-4
L1 R1 three and	3,-2,-1
L1 R1 through .	7,-2,-5
L1 R1 time ,	-7,-2,8
L1 R1 to .	3,-2,-1
L1 R1 to FILM	-7,8,-1
L1 R1 to a	-9,7,1
L1 R1 to and	12,-3,-9
L1 R1 to for	6,-4,-2
L1 R1 to in	7,-5,-2
L1 R1 to it	14,-12,-3
L1 R1 to me	8,-5,-3
L1 R1 to my	-1,3,-1
L1 R1 to of	5,2,-8
L1 R1 to on	5,-4,-1
L1 R1 to the	3,-2,-1
L1 R1 to to	3,-1,-3
L1 R1 to with	5,-2,-3
L1 R1 too ,	-6,-1,6
L1 R1 too .	4,-3,-1
L1 R1 too for	0,2,-2
L1 R1 two ,	1,1,-2
L1 R1 two .	1,2,-4
L1 R1 two and	6,-5,-1
L1 R1 two of	-12,13,-3
L1 R1 up ,	15,-10,-8
L1 R1 up .	-10,5,5
L1 R1 us ,	5,-6,1
L1 R1 us .	-1,-5,3
L1 R1 very .	2,1,-3
L1 R1 w .	-2,1,1
L1 R1 want ,	-9,9,-1
L1 R1 want .	1,-2,1
L1 R1 want and	5,4,-8
L1 R1 wants ,	-9,11,-4
L1 R1 wants .	3,0,-5
L1 R1 was ,	6,-7,0
L1 R1 was .	6,-4,-2
L1 R1 was and	5,-4,-1
L1 R1 was but	7,-6,-3
L1 R1 was by	-7,10,-3
L1 R1 was in	-9,-4,12
L1 R1 was on	-8,10,-2
L1 R1 was to	3,-1,-2
L1 R1 watch .	-1,-11,11
L1 R1 we ,	5,-4,-2
L1 R1 we .	6,-6,-1
L1 R1 we a	2,-1,-1
L1 R1 we in	2,-1,-1
L1 R1 we the	2,-1,-1
L1 R1 we to	2,-1,-1
L1 R1 were ,	6,-5,0
L1 R1 were .	5,-4,-1
L1 R1 who ,	-15,15,1
L1 R1 who .	-13,9,4
L1 R1 who the	0,-8,7
L1 R1 whole ,	8,-7,0
L1 R1 whole .	-3,5,-2
L1 R1 with ,	0,3,-2
L1 R1 with .	-3,3,1
L1 R1 with and	-4,7,-3
L1 R1 with in	-1,5,-5
L1 R1 with of	-7,4,3
L1 R1 without ,	0,3,-2
L1 R1 worst in	2,-2,0
L1 R1 wrong .	-5,7,-5
L1 R1 year ,	2,-1,-1
L1 R1 year .	5,-2,-3
L1 R1 you ,	7,-3,-4
L1 R1 you .	8,-4,-3
L1 R1 you me	3,-2,-1
L1 R1 your ,	-4,7,-3
L1 R1 your .	9,-9,0
L1 about	-2,2,0
L1 actually	1,-1,-4
L1 adam	-15,-1,15
L1 after	2,0,-2
L1 again	3,-4,0
L1 against	6,-10,3
L1 all	3,-1,-2
L1 also	3,0,-4
L1 always	2,-3,1
L1 am	5,-4,-1
L1 american	1,-10,5
L1 an	1,1,-2
L1 and	0,2,-2
L1 another	-4,4,0
L1 any	1,3,-4
L1 anything	-3,-2,5
L1 are	3,1,-3
L1 arent	6,0,-8
L1 as	4,-1,-3
L1 asteroid	7,-5,-3
L1 at	3,-3,0
L1 au	-2,3,-2
L1 aunt	9,-6,-3
L1 baby	2,-6,4
L1 back	4,1,-5
L1 bad	-5,6,0
L1 bank	-11,13,-2
L1 be	2,-1,-1
L1 bear	-7,-2,4
L1 beats	9,-8,-1
L1 beautiful	7,-3,-4
L1 because	5,-3,-1
L1 been	4,-2,-1
L1 before	-4,-6,8
L1 being	-4,2,2
L1 ben	-16,3,11
L1 best	0,3,-4
L1 better	4,-1,-4
L1 between	-3,13,-11
L1 big	-1,3,-1
L1 bill	-8,9,-2
L1 billy	4,-3,-1
L1 bit	1,-4,3
L1 black	-14,8,7
L1 body	-20,15,5
L1 bohemian	4,-1,-3
L1 boss	6,-5,-1
L1 both	7,-5,-2
L1 boy	2,-1,-1
L1 boys	6,-5,-1
L1 brass	-17,19,-2
L1 broken	-3,5,-4
L1 brother	3,-2,0
L1 bullet	7,-6,-1
L1 bus	5,-4,-1
L1 but	-2,2,0
L1 by	1,1,-2
L1 called	8,-6,-3
L1 can	7,-4,-3
L1 cannot	8,-4,-4
L1 cant	5,0,-5
L1 car	-1,-4,5
L1 cat	9,-5,-5
L1 christmas	15,-13,-3
L1 christopher	-5,2,4
L1 church	5,-3,-2
L1 cinema	4,0,-4
L1 class	3,0,-3
L1 clear	-10,15,-6
L1 clever	-7,5,-1
L1 club	9,-8,-1
L1 cold	8,-6,-2
L1 colleague	5,-3,-2
L1 come	-1,4,-4
L1 con	-12,12,0
L1 could	5,-6,1
L1 couldnt	4,-3,-1
L1 country	3,0,-3
L1 cousin	10,-5,-4
L1 crazy	-1,5,-4
L1 crime	-4,5,-2
L1 dad	3,-1,-2
L1 dads	13,-10,-2
L1 daniel	1,-4,2
L1 dark	3,1,-4
L1 daughter	2,-2,-1
L1 daughters	3,0,-4
L1 david	-2,3,-3
L1 day	9,-6,-3
L1 de	-4,8,-5
L1 dead	-9,-4,13
L1 dear	8,-5,-3
L1 decent	0,3,-5
L1 desert	12,-13,1
L1 did	0,2,-2
L1 didnt	0,-2,2
L1 die	9,-5,-4
L1 different	5,-2,-2
L1 dinner	-14,11,4
L1 do	2,2,-4
L1 does	7,2,-13
L1 doesnt	4,-1,-4
L1 dog	-5,-1,5
L1 doing	-5,7,-6
L1 done	-12,5,7
L1 dont	5,-1,-4
L1 door	-1,3,-2
L1 double	-6,9,-3
L1 down	-3,6,-3
L1 downton	14,-9,-5
L1 dry	12,-8,-5
L1 during	5,-3,-2
L1 e	-4,-2,3
L1 each	5,-4,-1
L1 early	0,3,-3
L1 eat	-3,-3,6
L1 eating	-1,-12,12
L1 eight	-5,1,5
L1 eleven	6,-5,-2
L1 else	6,4,-10
L1 emilia	11,-6,-5
L1 en	1,2,-3
L1 ending	-8,7,3
L1 english	6,-7,1
L1 enough	-4,5,-2
L1 even	8,-7,-2
L1 ever	6,-3,-3
L1 every	2,-2,1
L1 everybody	-6,11,-12
L1 everyones	-5,-5,7
L1 everything	-3,6,-4
L1 ex	6,-5,-1
L1 eyes	12,-10,-2
L1 face	7,2,-9
L1 family	-4,5,-2
L1 fast	2,0,-2
L1 father	2,-3,1
L1 feel	7,-1,-10
L1 fell	3,-2,-2
L1 felt	-1,-5,7
L1 few	13,-11,-3
L1 fewer	-3,-5,6
L1 fifty	9,-3,-8
L1 film	3,-1,-2
L1 finally	4,-4,0
L1 find	0,-3,4
L1 fire	2,-1,-1
L1 fish	14,-12,-3
L1 five	2,-3,0
L1 flower	3,-2,-2
L1 folk	-5,7,-3
L1 for	2,-1,-2
L1 forty	2,0,-2
L1 found	-4,-1,5
L1 four	6,-5,-1
L1 free	-9,14,-6
L1 french	3,-2,-1
L1 friend	1,-7,6
L1 friends	8,-6,-2
L1 full	8,-5,-4
L1 funny	3,-5,2
L1 gave	4,-2,-1
L1 gentle	-4,9,-6
L1 gerard	-23,-2,20
L1 german	2,1,-5
L1 get	1,1,-3
L1 gets	4,-9,5
L1 getting	-6,-10,13
L1 ghost	-2,0,2
L1 girl	3,0,-4
L1 girls	6,-3,-4
L1 gladiator	6,1,-8
L1 glass	15,-13,-2
L1 go	10,-3,-8
L1 goes	-10,8,1
L1 going	-13,3,7
L1 gone	-13,16,-4
L1 good	-2,5,-2
L1 got	2,-1,-1
L1 gran	12,-8,-5
L1 grandmother	6,-5,-1
L1 great	0,3,-3
L1 greek	-3,13,-9
L1 green	6,0,-6
L1 grown	6,-4,-2
L1 guy	-13,4,6
L1 had	2,-5,3
L1 half	4,-6,2
L1 hand	6,-4,-2
L1 happy	3,9,-11
L1 hard	1,4,-5
L1 has	4,-2,-3
L1 hasnt	3,-9,6
L1 hate	3,-5,0
L1 hated	15,-9,-6
L1 hates	-8,-9,11
L1 haunted	-14,12,2
L1 havent	7,-6,-1
L1 he	3,-1,-1
L1 head	-3,0,4
L1 heart	6,-6,-1
L1 her	5,-4,-1
L1 hes	5,-2,-3
L1 high	-4,-2,5
L1 him	4,-2,-2
L1 home	-6,5,1
L1 hong	-10,4,4
L1 horror	5,-2,-4
L1 hospital	6,-10,5
L1 hot	-3,4,-2
L1 hotel	12,-5,-7
L1 hour	-5,9,-5
L1 hours	-2,1,1
L1 house	2,0,-3
L1 how	5,2,-7
L1 hugh	-1,-3,5
L1 husband	-1,2,-1
L1 husbands	10,-6,-4
L1 i	3,-1,-1
L1 ice	-6,3,2
L1 id	4,-3,-1
L1 if	-2,2,-2
L1 ill	9,-6,-3
L1 im	8,-4,-3
L1 into	-2,5,-2
L1 isnt	3,-3,-1
L1 it	4,-1,-3
L1 italian	12,-7,-4
L1 its	2,0,-2
L1 ive	4,-2,-2
L1 ja	5,-3,-1
L1 jack	-5,-4,10
L1 jackie	-1,11,-14
L1 jacques	-14,14,-1
L1 james	-19,12,6
L1 japanese	5,-2,-6
L1 jean	-10,16,-5
L1 jeanne	7,0,-6
L1 john	-9,9,-1
L1 johnny	-12,-2,15
L1 jojo	5,-3,-3
L1 jump	-5,-14,16
L1 just	1,2,-3
L1 keep	-6,-9,15
L1 keeps	7,-4,-4
L1 ken	3,-5,2
L1 kevin	-11,-10,18
L1 kid	-5,5,-4
L1 kids	5,-4,-1
L1 kitchen	4,-4,-1
L1 know	7,-5,-2
L1 kung	-4,5,-1
L1 la	8,-4,-3
L1 lars	-6,-9,12
L1 last	1,1,-2
L1 late	-1,3,-2
L1 law	2,-1,-1
L1 le	-14,17,-3
L1 leave	-7,-15,21
L1 left	4,-12,6
L1 les	4,-3,-2
L1 less	-4,0,4
L1 lets	16,-11,-8
L1 life	-3,3,-1
L1 like	3,0,-3
L1 liked	-1,4,-4
L1 likes	-2,3,-2
L1 little	-7,4,3
L1 live	5,0,-7
L1 long	-7,5,1
L1 looking for	3,-1,-4
L1 lost	7,-5,-1
L1 lots of	9,-5,-5
L1 loud	-7,1,8
L1 love	-8,1,6
L1 loved	-2,-1,0
L1 lovely	6,-5,-2
L1 low	-7,-3,6
L1 mad	-14,9,3
L1 made	4,0,-4
L1 maggie	-8,15,-8
L1 magic	-7,6,2
L1 many	-2,-2,1
L1 mark	-7,-5,9
L1 may	4,-4,-3
L1 maybe	-3,6,-3
L1 me	3,-1,-2
L1 mean	-9,3,5
L1 mel	-11,0,8
L1 men	-12,8,3
L1 michael	-10,2,6
L1 middle	4,0,-2
L1 mind	-7,4,-2
L1 mine	2,-2,-1
L1 minutes	-1,1,2
L1 money	8,0,-8
L1 most	2,1,-7
L1 mother	3,-1,-2
L1 mothers	4,-8,5
L1 movie	5,-3,-1
L1 mr	7,-5,-2
L1 much	-3,1,3
L1 mum	4,-3,-2
L1 mums	6,-10,4
L1 must	-3,6,-5
L1 my	3,-1,-2
L1 n	-7,6,-1
L1 nan	8,-7,-2
L1 ne	-2,8,-7
L1 near	-3,-7,9
L1 nearly	3,-2,-1
L1 need	-5,5,-3
L1 neighbours	9,-8,0
L1 neither	-3,-3,5
L1 never	2,-3,1
L1 new	-5,6,-2
L1 next	8,-8,0
L1 nice	-1,4,-2
L1 nicolas	1,6,-9
L1 night	-6,8,-2
L1 nine	5,-4,-1
L1 no	0,-3,3
L1 nobody	0,-3,3
L1 nor	-3,-6,7
L1 not	2,-3,1
L1 nothing	-1,-5,6
L1 now	1,2,-3
L1 odd	0,5,-6
L1 off	-2,-3,4
L1 office	-1,2,-2
L1 ok	7,-2,-6
L1 old	-3,4,-1
L1 older	2,0,-3
L1 on	0,2,-2
L1 once	3,1,-3
L1 one	3,0,-2
L1 only	6,-3,-3
L1 open	-13,11,2
L1 other	-2,5,-2
L1 our	4,-3,-1
L1 out	-1,-9,11
L1 over	-1,-7,7
L1 own	3,-4,1
L1 parents	1,-7,5
L1 past	2,-5,3
L1 paul	-6,11,-6
L1 people	-2,2,-1
L1 perfect	10,-9,-2
L1 period	-13,11,-2
L1 peter	-5,11,-9
L1 phone	-4,-1,4
L1 piano	-1,4,-4
L1 please	3,-2,-2
L1 power	5,-4,-1
L1 pretty	-5,7,-3
L1 prison	-2,6,-5
L1 proper	-2,6,-5
L1 quiet	-4,7,-4
L1 rather	7,-2,-5
L1 real	-4,6,-3
L1 really	-2,1,0
L1 red	-5,4,1
L1 retired	6,-5,-1
L1 rich	0,3,-4
L1 richard	8,-7,0
L1 right	1,-5,4
L1 road	6,-4,-3
L1 rom	-15,10,2
L1 room	5,-4,-1
L1 russell	-14,-14,26
L1 ryan	-15,-1,10
L1 sad	-8,4,4
L1 said	-5,9,-3
L1 same	1,1,-2
L1 saw	3,2,-5
L1 say	-7,12,-7
L1 says	-2,5,-4
L1 sci	-9,5,3
L1 science	5,-1,-6
L1 se	4,1,-6
L1 sea	0,7,-9
L1 second	2,0,-1
L1 see	-2,-1,3
L1 seen	3,0,-4
L1 serial	-8,-3,10
L1 seven	0,-5,5
L1 she	2,-1,-1
L1 shes	5,-3,-4
L1 should	7,-4,-4
L1 si	2,6,-7
L1 silent	2,1,-6
L1 since	8,-5,-3
L1 single	-4,5,-3
L1 sister	3,-2,-1
L1 six	6,-4,-2
L1 slow	-4,4,-1
L1 small	2,1,-3
L1 smth	-12,14,-3
L1 so	-3,3,0
L1 some	1,4,-6
L1 somebody	-4,-1,6
L1 someone	-4,9,-6
L1 something	-4,6,-2
L1 somewhere	-9,11,-5
L1 son	4,-3,-1
L1 sons	3,-2,-1
L1 south	-4,6,-3
L1 space	-1,4,-4
L1 spider	12,-8,-4
L1 steve	-10,13,-4
L1 still	2,1,-3
L1 stop	6,-1,-7
L1 story	12,-9,-3
L1 street	-1,8,-8
L1 strong	3,4,-8
L1 summer	-1,3,-2
L1 sunday	5,-4,-1
L1 take	-2,5,-7
L1 talking	-14,5,10
L1 tax	7,-4,-4
L1 tea	-4,5,-3
L1 teach	1,-10,6
L1 teenage	3,2,-4
L1 ten	2,1,-2
L1 than	8,-7,-1
L1 thats	-3,4,0
L1 the	3,-2,-1
L1 them	3,-5,1
L1 then	3,-2,-1
L1 there	3,-1,-2
L1 theres	3,-9,4
L1 these	12,-7,-7
L1 theyre	-3,2,0
L1 theyve	7,-6,-2
L1 thing	2,0,-2
L1 things	-7,5,2
L1 thinks	6,-3,-3
L1 third	5,-5,0
L1 thirty	5,-4,-1
L1 this	4,0,-4
L1 those	-3,3,0
L1 three	4,-4,-1
L1 through	5,-3,-2
L1 till	10,-6,-5
L1 time	-6,1,5
L1 tired	5,-3,-3
L1 to	2,-1,-1
L1 tom	-3,-10,11
L1 too	-3,-1,4
L1 top	8,-4,-4
L1 train	5,-3,-3
L1 try	-4,4,-2
L1 turned	5,-4,-1
L1 twelve	6,-5,-1
L1 twins	3,-2,-1
L1 two	3,-1,-2
L1 uncle	8,-8,0
L1 uncut	10,-9,-1
L1 under	5,-1,-4
L1 until	15,-12,-4
L1 up	2,-2,1
L1 van	-15,14,-3
L1 very	1,1,-2
L1 vi	7,-3,-4
L1 village	-9,13,-5
L1 von	-12,4,6
L1 w	-3,4,-1
L1 wall	-4,4,-1
L1 want	-3,3,0
L1 wanted	-8,11,-6
L1 wants	-1,6,-6
L1 war	4,-5,1
L1 warm	-1,5,-5
L1 was	4,-3,-1
L1 wasnt	9,-8,-1
L1 watch	-2,1,1
L1 watched	5,-2,-3
L1 way	-6,9,-4
L1 we	4,-3,-1
L1 wed	8,-6,-1
L1 wedding	-2,0,3
L1 week	4,-2,-3
L1 well	-2,2,0
L1 went	0,-5,5
L1 were	5,-3,-2
L1 wes	-8,-7,13
L1 weve	4,-1,-3
L1 what	4,-2,-3
L1 whats	2,1,-4
L1 when	1,-4,2
L1 where	7,-7,-1
L1 which	5,-1,-5
L1 while	8,-6,-2
L1 white	2,-5,4
L1 who	-4,5,-1
L1 whos	-1,4,-4
L1 wife	2,-1,-1
L1 wifes	3,-2,-1
L1 wild	2,3,-7
L1 will	-2,-6,7
L1 wine	7,-17,7
L1 with	-1,2,-1
L1 without	-2,-1,4
L1 woman	-5,8,-3
L1 women	2,1,-5
L1 wont	5,-3,-3
L1 woody	-7,-5,10
L1 working	0,2,-2
L1 world	6,-4,-3
L1 worst	2,-2,0
L1 would	12,-9,-3
L1 wouldnt	10,-6,-4
L1 wrong	-1,3,-4
L1 year	5,-3,-2
L1 you	5,-2,-3
L1 young	3,-5,2
L1 your	4,-4,1
L1 zero	3,-1,-3
L2 00	7,-3,-4
L2 0000	-1,2,-2
L2 0000s	-1,6,-5
L2 00s	5,-3,-4
L2 FILM	2,0,-2
L2 L1 , FILM	4,-3,-1
L2 L1 , a	0,3,-2
L2 L1 , about	-11,13,-3
L2 L1 , after	11,-10,-1
L2 L1 , all	-1,3,-3
L2 L1 , also	-7,10,-1
L2 L1 , an	-4,6,-3
L2 L1 , and	0,-2,2
L2 L1 , any	7,-3,-8
L2 L1 , as	-6,9,-3
L2 L1 , bad	-6,10,-6
L2 L1 , big	-1,3,-2
L2 L1 , but	-2,3,-1
L2 L1 , by	-3,6,-4
L2 L1 , cant	11,-7,-6
L2 L1 , dont	5,-2,-3
L2 L1 , every	2,-1,0
L2 L1 , first	3,-2,-1
L2 L1 , for	4,-1,-4
L2 L1 , four	5,-4,0
L2 L1 , from	0,2,-3
L2 L1 , good	1,0,-3
L2 L1 , have	9,-6,-2
L2 L1 , he	-1,3,-1
L2 L1 , her	5,-4,-1
L2 L1 , hes	6,-5,-1
L2 L1 , his	0,2,-1
L2 L1 , i	3,-2,-1
L2 L1 , id	3,-2,0
L2 L1 , ill	3,-1,-1
L2 L1 , im	5,-3,-3
L2 L1 , in	1,1,-2
L2 L1 , is	7,-4,-3
L2 L1 , it	-1,4,-3
L2 L1 , its	2,0,-3
L2 L1 , ive	3,-2,-1
L2 L1 , just	-4,6,-4
L2 L1 , less	3,-2,-3
L2 L1 , like	0,2,-1
L2 L1 , maybe	-3,6,-4
L2 L1 , me	5,-3,-3
L2 L1 , more	6,-5,-2
L2 L1 , my	4,-2,-1
L2 L1 , never	4,-6,1
L2 L1 , new	-9,10,-1
L2 L1 , nice	4,-4,-1
L2 L1 , no	-1,-3,4
L2 L1 , nobody	-2,1,0
L2 L1 , not	-2,-5,6
L2 L1 , nothing	1,-4,3
L2 L1 , of	-6,4,3
L2 L1 , old	1,1,-3
L2 L1 , on	3,-1,-3
L2 L1 , only	2,0,-2
L2 L1 , or	6,-1,-6
L2 L1 , our	6,-5,-1
L2 L1 , people	0,2,-3
L2 L1 , really	4,-1,-4
L2 L1 , same	-1,3,-2
L2 L1 , she	3,-1,-2
L2 L1 , shes	6,-5,-2
L2 L1 , slow	0,7,-9
L2 L1 , small	-7,9,-1
L2 L1 , so	2,-1,-1
L2 L1 , something	-1,3,-1
L2 L1 , still	4,-3,-2
L2 L1 , that	10,-7,-4
L2 L1 , thats	8,-7,-1
L2 L1 , then	0,1,-2
L2 L1 , they	5,-4,-2
L2 L1 , this	-1,3,-2
L2 L1 , three	-3,6,-3
L2 L1 , too	10,-3,-8
L2 L1 , two	-1,3,-3
L2 L1 , want	-6,8,-2
L2 L1 , we	3,-2,-1
L2 L1 , were	8,-7,-1
L2 L1 , which	8,-5,-4
L2 L1 , who	5,-4,-1
L2 L1 , with	-3,3,0
L2 L1 , without	5,-5,0
L2 L1 , you	2,-1,-1
L2 L1 . .	-2,1,1
L2 L1 . 00	-6,8,-2
L2 L1 . FILM	3,-2,-1
L2 L1 . a	-2,5,-3
L2 L1 . after	4,-2,-1
L2 L1 . an	-3,6,-3
L2 L1 . and	-5,-11,15
L2 L1 . another	1,1,-2
L2 L1 . any	-2,8,-6
L2 L1 . anything	-4,1,1
L2 L1 . as	-4,8,-4
L2 L1 . at	-9,-6,10
L2 L1 . big	-3,6,-5
L2 L1 . but	5,-5,-1
L2 L1 . by	-2,4,-4
L2 L1 . cant	7,-5,-1
L2 L1 . dont	9,-3,-5
L2 L1 . every	5,-1,-5
L2 L1 . first	0,2,-1
L2 L1 . for	7,-6,-2
L2 L1 . found	-12,6,3
L2 L1 . from	9,-8,-3
L2 L1 . good	-8,9,-1
L2 L1 . have	6,1,-8
L2 L1 . he	5,-4,-1
L2 L1 . her	8,-7,-1
L2 L1 . hes	8,-6,-3
L2 L1 . his	3,-2,-1
L2 L1 . i	3,-2,-1
L2 L1 . id	5,-4,-1
L2 L1 . if	0,-2,1
L2 L1 . im	6,-1,-4
L2 L1 . in	-3,7,-4
L2 L1 . is	-1,5,-5
L2 L1 . it	11,-10,-2
L2 L1 . its	2,-4,3
L2 L1 . ive	7,-4,-3
L2 L1 . just	-7,7,-1
L2 L1 . last	-3,6,-3
L2 L1 . less	-2,-1,1
L2 L1 . me	0,-3,2
L2 L1 . michael	-9,2,4
L2 L1 . more	-1,2,-1
L2 L1 . my	1,0,-2
L2 L1 . never	5,-5,0
L2 L1 . new	-2,4,-3
L2 L1 . next	13,-11,-4
L2 L1 . no	-4,-1,4
L2 L1 . nobody	5,-9,0
L2 L1 . not	3,-2,-1
L2 L1 . nothing	1,-6,4
L2 L1 . of	-9,1,6
L2 L1 . old	4,-2,-3
L2 L1 . on	11,-8,-3
L2 L1 . our	3,-2,-1
L2 L1 . paul	1,5,-9
L2 L1 . peter	-6,4,0
L2 L1 . please	3,1,-6
L2 L1 . robert	4,1,-6
L2 L1 . same	-1,4,-4
L2 L1 . saw	4,-2,-2
L2 L1 . sci	-2,2,1
L2 L1 . she	3,-2,-1
L2 L1 . shes	8,-6,-1
L2 L1 . so	0,5,-5
L2 L1 . something	-3,5,-1
L2 L1 . that	19,-13,-8
L2 L1 . the	-1,2,-2
L2 L1 . then	3,0,-2
L2 L1 . they	3,-2,-1
L2 L1 . this	-3,5,-2
L2 L1 . three	4,-2,-3
L2 L1 . to	1,2,-3
L2 L1 . tom	-4,-3,2
L2 L1 . too	-2,-5,4
L2 L1 . two	6,-4,-2
L2 L1 . want	-4,7,-4
L2 L1 . we	2,-1,-1
L2 L1 . were	5,-4,-1
L2 L1 . weve	-3,5,-3
L2 L1 . what	1,0,-2
L2 L1 . whats	-1,3,-3
L2 L1 . with	0,-3,1
L2 L1 . without	2,-3,0
L2 L1 0 ,	4,-2,-2
L2 L1 00 ,	0,2,-3
L2 L1 0000 ,	2,0,-2
L2 L1 FILM ,	1,0,-2
L2 L1 FILM .	6,-1,-5
L2 L1 FILM a	-1,2,-1
L2 L1 FILM and	1,1,-2
L2 L1 FILM at	4,-3,-2
L2 L1 FILM but	-3,4,-2
L2 L1 FILM by	4,-3,-1
L2 L1 FILM for	-3,0,2
L2 L1 FILM has	2,-1,0
L2 L1 FILM he	2,-1,0
L2 L1 FILM in	5,-2,-2
L2 L1 FILM is	3,-2,-1
L2 L1 FILM my	4,-3,-2
L2 L1 FILM not	8,-4,-4
L2 L1 FILM of	-7,10,-5
L2 L1 FILM on	-1,2,-1
L2 L1 FILM the	3,-2,-1
L2 L1 FILM to	3,-3,0
L2 L1 FILM too	1,0,-3
L2 L1 FILM was	4,-2,-1
L2 L1 FILM with	1,2,-5
L2 L1 a bad	-2,3,-3
L2 L1 a big	3,0,-3
L2 L1 a bit	-3,0,3
L2 L1 a decent	-1,2,-2
L2 L1 a film	4,-3,-1
L2 L1 a first	6,-5,-1
L2 L1 a good	-2,4,-2
L2 L1 a happy	8,0,-7
L2 L1 a long	-2,5,-4
L2 L1 a man	-3,5,-4
L2 L1 a new	4,-3,-2
L2 L1 a nice	-1,2,-2
L2 L1 a proper	1,2,-3
L2 L1 a retired	4,-2,-1
L2 L1 a single	-5,-1,3
L2 L1 a small	2,0,-4
L2 L1 a woman	-3,5,-1
L2 L1 about a	-2,0,1
L2 L1 after a	7,-6,-2
L2 L1 after the	2,-3,1
L2 L1 again ,	6,-3,-5
L2 L1 again .	9,-4,-6
L2 L1 all ,	4,-1,-3
L2 L1 all .	3,0,-5
L2 L1 all my	2,-1,0
L2 L1 all of	-1,-10,7
L2 L1 all that	-5,-4,8
L2 L1 all the	-3,4,-1
L2 L1 allergic to	-4,-5,7
L2 L1 an old	5,-3,-2
L2 L1 and FILM	3,-2,-1
L2 L1 and a	1,1,-2
L2 L1 and he	7,-6,0
L2 L1 and her	-2,5,-5
L2 L1 and i	2,-1,0
L2 L1 and id	3,-2,-1
L2 L1 and im	-1,2,-1
L2 L1 and in	-10,14,-5
L2 L1 and it	5,-4,-1
L2 L1 and its	3,-5,0
L2 L1 and ive	3,-2,-2
L2 L1 and me	2,-1,0
L2 L1 and my	2,-1,-3
L2 L1 and no	-4,1,3
L2 L1 and nobody	3,4,-7
L2 L1 and not	-2,2,-2
L2 L1 and one	-3,5,-1
L2 L1 and she	2,-1,-1
L2 L1 and the	2,-4,1
L2 L1 and then	2,-1,0
L2 L1 and they	3,-3,-1
L2 L1 and two	4,-3,-1
L2 L1 any more	-3,4,-2
L2 L1 any other	-12,14,-2
L2 L1 anything as	-5,7,-2
L2 L1 anything but	-5,-3,5
L2 L1 anything with	3,-1,-2
L2 L1 as my	4,-3,-1
L2 L1 as the	-2,2,3
L2 L1 at a	2,1,-4
L2 L1 at my	6,-2,-4
L2 L1 at our	3,-2,-2
L2 L1 at the	3,-3,0
L2 L1 banshees of	2,-1,-1
L2 L1 be a	-2,-1,3
L2 L1 been a	6,-4,-1
L2 L1 behind the	13,-9,-4
L2 L1 bit of	-4,9,-6
L2 L1 black and	-2,1,1
L2 L1 bought a	4,-2,-2
L2 L1 british ,	9,-6,-6
L2 L1 brother in	2,-1,-1
L2 L1 but FILM	8,-7,0
L2 L1 but a	-4,-5,8
L2 L1 but i	3,-1,-1
L2 L1 but in	-4,6,-2
L2 L1 but less	-2,-2,5
L2 L1 but my	7,-4,-3
L2 L1 but no	-1,-3,4
L2 L1 but not	0,-5,5
L2 L1 but the	0,-3,3
L2 L1 but with	-1,6,-5
L2 L1 but without	-8,7,-2
L2 L1 by a	-6,4,2
L2 L1 by my	4,-3,0
L2 L1 by the	0,2,-1
L2 L1 came out	7,-1,-5
L2 L1 cant be	-5,6,-6
L2 L1 cant do	6,-4,0
L2 L1 city ,	6,-3,-2
L2 L1 class ,	0,1,-2
L2 L1 clever ,	4,-2,-2
L2 L1 cold ,	-3,5,-4
L2 L1 colours ,	2,-1,-2
L2 L1 comedy ,	3,-4,0
L2 L1 country ,	3,-1,-4
L2 L1 day ,	-1,3,-3
L2 L1 desert ,	-3,4,-1
L2 L1 did not	3,0,-3
L2 L1 did the	9,-6,-3
L2 L1 do the	6,-6,0
L2 L1 does the	-6,8,-2
L2 L1 dog ,	-5,-9,13
L2 L1 dont want	-2,-3,3
L2 L1 drive my	2,-1,-1
L2 L1 eighties ,	-6,8,-4
L2 L1 else with	-6,3,3
L2 L1 english ,	1,1,-2
L2 L1 enough of	-7,0,4
L2 L1 even the	3,0,-3
L2 L1 family ,	-7,8,-1
L2 L1 father in	3,-2,-1
L2 L1 film ,	-2,5,-3
L2 L1 film .	11,-8,-5
L2 L1 film with	-2,4,-3
L2 L1 films about	1,5,-9
L2 L1 fine ,	-1,-2,0
L2 L1 fog ,	4,-2,-3
L2 L1 for a	2,0,-2
L2 L1 for an	-1,-1,2
L2 L1 for grown	13,-8,-6
L2 L1 for his	11,-6,-6
L2 L1 for my	2,0,-1
L2 L1 for our	5,-4,-1
L2 L1 for the	5,-3,-2
L2 L1 french ,	-1,3,-3
L2 L1 friends ,	-6,7,-1
L2 L1 friendship ,	-4,8,-4
L2 L1 from a	-2,6,-4
L2 L1 from my	6,-5,-2
L2 L1 funny ,	1,1,-2
L2 L1 gave me	3,-2,-1
L2 L1 ghosts ,	8,-7,-1
L2 L1 girls ,	7,-5,-4
L2 L1 go to	9,-7,-2
L2 L1 good ,	-2,-3,2
L2 L1 got a	2,-1,-1
L2 L1 got the	3,-2,-1
L2 L1 had a	8,-6,-1
L2 L1 had my	2,0,-1
L2 L1 had the	3,-2,-1
L2 L1 had to	2,0,-1
L2 L1 has a	1,-2,1
L2 L1 has the	5,-4,-2
L2 L1 have a	-2,5,-2
L2 L1 have crime	5,-4,0
L2 L1 have the	3,-3,0
L2 L1 he says	-11,13,-3
L2 L1 he was	-3,5,-3
L2 L1 hes a	5,-6,-1
L2 L1 him ,	-6,3,3
L2 L1 hold the	3,-4,1
L2 L1 home ,	4,-2,-2
L2 L1 hours ,	4,-2,-5
L2 L1 hours of	-2,-3,4
L2 L1 house ,	0,2,-2
L2 L1 i ,	6,-4,-1
L2 L1 i am	5,-4,-1
L2 L1 i can	3,0,-4
L2 L1 i cant	10,-4,-6
L2 L1 i could	7,-6,-1
L2 L1 i didnt	2,-1,-1
L2 L1 i dont	2,2,-4
L2 L1 i had	6,0,-5
L2 L1 i have	-2,4,-2
L2 L1 i is	2,-1,-1
L2 L1 i keep	6,-2,-5
L2 L1 i like	0,2,-5
L2 L1 i need	3,0,-5
L2 L1 i never	3,-2,-1
L2 L1 i teach	1,-11,7
L2 L1 i want	-6,5,0
L2 L1 i was	2,-1,-1
L2 L1 id be	9,-8,-1
L2 L1 id have	2,-2,-1
L2 L1 id like	-3,5,-1
L2 L1 id rather	1,3,-6
L2 L1 if its	-1,3,-5
L2 L1 im a	4,-2,-2
L2 L1 im from	12,-8,-4
L2 L1 im not	10,-3,-7
L2 L1 im on	-1,3,-3
L2 L1 im the	4,-3,-1
L2 L1 in a	-3,1,3
L2 L1 in an	-5,7,-5
L2 L1 in his	2,0,-3
L2 L1 in law	2,-1,-1
L2 L1 in my	3,-1,-1
L2 L1 in one	-4,9,-6
L2 L1 in our	2,-1,-1
L2 L1 in that	0,-2,3
L2 L1 in the	2,-1,-2
L2 L1 in this	9,-6,-4
L2 L1 into the	5,-2,-4
L2 L1 is a	3,-1,-2
L2 L1 is from	0,3,-5
L2 L1 is in	-4,-4,7
L2 L1 is it	-2,4,-3
L2 L1 is my	3,-3,-1
L2 L1 is of	-3,5,-2
L2 L1 is the	0,2,-2
L2 L1 is too	6,-4,-2
L2 L1 isnt a	0,-7,1
L2 L1 it .	2,-3,2
L2 L1 it a	8,-6,-3
L2 L1 it at	3,-3,-1
L2 L1 it be	0,4,-6
L2 L1 it in	1,0,-2
L2 L1 it is	-2,5,-3
L2 L1 it the	-1,3,-1
L2 L1 it was	1,2,-3
L2 L1 it with	9,-8,-3
L2 L1 its a	4,-2,-1
L2 L1 its my	4,-2,-2
L2 L1 its our	2,-1,-1
L2 L1 its the	-6,2,4
L2 L1 ive a	10,-9,-1
L2 L1 ive been	3,-2,-1
L2 L1 ive got	0,2,-4
L2 L1 ive seen	5,-3,-3
L2 L1 just a	7,-4,-5
L2 L1 keep the	-14,5,4
L2 L1 kind ,	-7,2,5
L2 L1 kind of	3,0,-5
L2 L1 know ,	-4,-3,7
L2 L1 lars von	-6,-5,9
L2 L1 leave the	-5,-4,8
L2 L1 left me	-6,9,-2
L2 L1 left the	6,-4,-3
L2 L1 let the	-5,-2,6
L2 L1 like a	-1,3,-2
L2 L1 like being	6,-7,0
L2 L1 like the	2,1,-5
L2 L1 like to	2,0,-2
L2 L1 liked the	-2,3,-1
L2 L1 london ,	-5,-4,9
L2 L1 lot of	4,-2,-4
L2 L1 love ,	5,-3,-2
L2 L1 loved the	-1,4,-5
L2 L1 made me	4,-3,-1
L2 L1 made my	4,-4,-1
L2 L1 make it	-7,10,-4
L2 L1 makes me	8,-7,-1
L2 L1 man ,	8,-5,-3
L2 L1 man called	5,-4,-1
L2 L1 me ,	-3,6,-3
L2 L1 me .	4,1,-6
L2 L1 me a	3,-3,-1
L2 L1 me have	2,0,-2
L2 L1 me in	-5,6,-1
L2 L1 me is	3,-3,0
L2 L1 me something	-6,6,0
L2 L1 me the	2,0,-3
L2 L1 me to	7,-6,-1
L2 L1 men ,	-3,5,-5
L2 L1 men in	1,-11,8
L2 L1 minus the	3,-4,0
L2 L1 minutes ,	-2,4,-2
L2 L1 minutes of	5,-3,-2
L2 L1 mood for	0,4,-8
L2 L1 more ,	5,1,-7
L2 L1 more with	-5,6,-1
L2 L1 mother in	-1,3,-1
L2 L1 movie ,	-4,6,-2
L2 L1 movie about	6,-1,-7
L2 L1 movie of	-1,4,-4
L2 L1 music ,	0,4,-5
L2 L1 my brother	3,-2,0
L2 L1 my dad	-3,5,-2
L2 L1 my daughter	2,-1,-1
L2 L1 my daughters	9,-8,-2
L2 L1 my ex	2,-2,-1
L2 L1 my first	-3,4,-2
L2 L1 my husband	2,-2,-1
L2 L1 my late	3,-2,-1
L2 L1 my mother	2,-1,-1
L2 L1 my own	6,-4,-2
L2 L1 my sister	2,-2,-1
L2 L1 my sons	3,-2,-1
L2 L1 my whole	5,-4,-2
L2 L1 my wife	2,-1,-1
L2 L1 my wifes	3,-2,-1
L2 L1 need a	-1,-1,2
L2 L1 next ,	7,-6,-2
L2 L1 night ,	-1,4,-4
L2 L1 no ,	3,-1,-4
L2 L1 no .	-5,6,1
L2 L1 no dead	-5,-4,8
L2 L1 no more	-4,-5,10
L2 L1 no one	7,-10,2
L2 L1 nobody gets	-11,4,6
L2 L1 not ,	4,-2,-3
L2 L1 not a	2,-2,0
L2 L1 not as	4,-3,-3
L2 L1 not from	5,-6,-1
L2 L1 not have	-1,-4,4
L2 L1 not in	5,-10,3
L2 L1 not is	-8,-4,11
L2 L1 not me	4,-1,-3
L2 L1 not of	8,-4,-5
L2 L1 not so	-4,-10,11
L2 L1 not the	6,-5,-2
L2 L1 not too	-7,3,3
L2 L1 not with	-2,-2,4
L2 L1 nothing about	-2,-2,5
L2 L1 nothing against	1,6,-7
L2 L1 nothing of	-1,-3,5
L2 L1 nothing with	-4,-3,6
L2 L1 of FILM	4,-2,-1
L2 L1 of my	4,-2,-3
L2 L1 of that	-7,-5,12
L2 L1 of them	8,-3,-6
L2 L1 of us	-1,4,-4
L2 L1 of your	-7,-2,9
L2 L1 off ,	-3,5,-3
L2 L1 off the	9,-7,-2
L2 L1 off to	-3,6,-6
L2 L1 old ,	-5,8,-4
L2 L1 on ,	4,-1,-3
L2 L1 on .	0,1,-4
L2 L1 on a	2,-1,-1
L2 L1 on every	3,-2,-1
L2 L1 on his	-3,5,-2
L2 L1 on my	3,-2,-1
L2 L1 on our	2,-1,-1
L2 L1 one ,	6,-3,-3
L2 L1 one .	-3,6,-4
L2 L1 one about	-1,2,-3
L2 L1 one in	8,-4,-5
L2 L1 one with	-3,1,-1
L2 L1 ones ,	-7,10,-5
L2 L1 only the	3,0,-3
L2 L1 or a	-4,4,0
L2 L1 out ,	-7,6,1
L2 L1 out .	-8,-15,19
L2 L1 out of	5,-3,-2
L2 L1 over my	3,-1,-2
L2 L1 over the	6,2,-7
L2 L1 people ,	1,3,-4
L2 L1 please ,	-3,1,1
L2 L1 please no	-7,-1,8
L2 L1 put on	5,-3,-1
L2 L1 put the	-1,2,-2
L2 L1 rain ,	2,-4,2
L2 L1 romance ,	6,-5,-2
L2 L1 room ,	6,-6,-1
L2 L1 said my	5,-1,-4
L2 L1 saw the	2,-1,-1
L2 L1 says my	4,-3,-1
L2 L1 says the	3,0,-3
L2 L1 school ,	-6,8,-2
L2 L1 sea ,	1,1,-3
L2 L1 see the	6,-4,-3
L2 L1 set in	-5,6,0
L2 L1 seventies ,	6,-4,-2
L2 L1 shes a	6,-1,-6
L2 L1 short ,	-2,4,-2
L2 L1 should be	3,0,-3
L2 L1 silly ,	-1,5,-6
L2 L1 since the	5,-1,-5
L2 L1 sisters ,	-1,3,-2
L2 L1 sixties ,	-4,6,-2
L2 L1 slow ,	2,2,-5
L2 L1 snow ,	-3,4,-2
L2 L1 so ,	-2,4,-2
L2 L1 so a	0,-2,1
L2 L1 so no	-3,-4,5
L2 L1 so something	1,0,-2
L2 L1 so the	2,2,-5
L2 L1 something about	-5,8,-3
L2 L1 something as	-9,11,-2
L2 L1 something of	-13,17,-5
L2 L1 something with	-3,3,0
L2 L1 songs ,	-5,7,-1
L2 L1 sort of	-2,5,-4
L2 L1 story ,	-6,8,-2
L2 L1 stuff ,	-1,6,-9
L2 L1 summer ,	6,-4,-2
L2 L1 take a	1,2,-6
L2 L1 than a	3,-3,-2
L2 L1 that ,	-2,4,-3
L2 L1 that .	-5,7,-4
L2 L1 that i	5,-1,-4
L2 L1 that is	0,3,-5
L2 L1 that isnt	3,-9,4
L2 L1 that not	5,-5,-1
L2 L1 that the	3,-2,-1
L2 L1 thats my	6,-4,-2
L2 L1 thats the	3,-2,-1
L2 L1 the best	-8,9,-2
L2 L1 the big	10,-8,-3
L2 L1 the cat	7,-5,-3
L2 L1 the dog	-4,1,2
L2 L1 the first	-3,-2,4
L2 L1 the flower	3,-2,-2
L2 L1 the french	6,-2,-2
L2 L1 the good	2,-1,-1
L2 L1 the have	4,-2,-1
L2 L1 the in	3,-2,-1
L2 L1 the last	1,0,-2
L2 L1 the little	1,4,-8
L2 L1 the my	3,-2,-1
L2 L1 the neighbours	2,-1,0
L2 L1 the new	2,0,-1
L2 L1 the night	4,-3,-1
L2 L1 the of	6,-5,-1
L2 L1 the old	5,-3,-2
L2 L1 the one	5,-4,-1
L2 L1 the only	5,-3,-2
L2 L1 the other	2,-1,0
L2 L1 the quiet	0,1,-2
L2 L1 the same	-1,2,-1
L2 L1 the second	4,-5,1
L2 L1 the whole	2,1,-3
L2 L1 the worst	2,-2,0
L2 L1 the wrong	-3,5,-4
L2 L1 then ,	-10,11,-1
L2 L1 then i	2,-2,-1
L2 L1 then the	-1,3,-2
L2 L1 there a	4,2,-9
L2 L1 theres a	-3,1,2
L2 L1 thing ,	-1,5,-4
L2 L1 though ,	2,-6,6
L2 L1 though the	5,2,-9
L2 L1 through the	1,2,-3
L2 L1 till the	0,-4,3
L2 L1 time ,	3,0,-3
L2 L1 time i	4,-2,-2
L2 L1 to a	1,-2,2
L2 L1 to be	-2,3,-1
L2 L1 to my	3,-1,-1
L2 L1 to see	-3,3,-1
L2 L1 told me	3,-2,-2
L2 L1 tonight ,	2,1,-4
L2 L1 too ,	-1,3,-1
L2 L1 too .	-4,4,0
L2 L1 too many	-1,4,-5
L2 L1 too much	-3,5,-4
L2 L1 trains ,	-3,6,-2
L2 L1 two hours	-7,8,-4
L2 L1 under the	-3,6,-3
L2 L1 until the	5,-2,-2
L2 L1 up ,	5,-5,0
L2 L1 up .	6,-3,-3
L2 L1 up in	9,-11,2
L2 L1 up the	2,2,-5
L2 L1 us ,	1,-11,9
L2 L1 us a	-1,5,-5
L2 L1 want a	-2,1,1
L2 L1 want something	5,-4,-1
L2 L1 want the	-8,2,7
L2 L1 want to	1,-2,1
L2 L1 war ,	7,-2,-6
L2 L1 was in	4,-2,-1
L2 L1 was my	2,-2,-1
L2 L1 was the	3,-2,-1
L2 L1 was too	-10,-6,14
L2 L1 watch ,	5,-8,3
L2 L1 watch the	5,-2,-3
L2 L1 we both	8,-8,-2
L2 L1 we had	4,-3,-1
L2 L1 we have	-4,6,-2
L2 L1 we want	-11,13,-2
L2 L1 we were	3,-1,-1
L2 L1 went to	4,-1,-3
L2 L1 were a	1,2,-3
L2 L1 weve a	6,-4,-2
L2 L1 weve been	2,0,-2
L2 L1 what a	7,-6,-1
L2 L1 what i	5,-4,-2
L2 L1 what my	4,-3,-1
L2 L1 when the	2,0,-2
L2 L1 where i	3,-1,-1
L2 L1 where nobody	2,-7,2
L2 L1 where the	4,-4,-2
L2 L1 which i	2,-1,-1
L2 L1 which is	6,-4,-2
L2 L1 white ,	-11,0,8
L2 L1 with a	-2,1,1
L2 L1 with an	-1,2,-3
L2 L1 with more	2,0,-2
L2 L1 with no	-3,3,-1
L2 L1 with one	-1,2,-2
L2 L1 with that	5,-2,-3
L2 L1 with the	2,0,-2
L2 L1 with two	-1,2,-2
L2 L1 without a	3,-4,-2
L2 L1 without the	3,-6,3
L2 L1 women ,	2,-1,-2
L2 L1 would be	10,-8,-2
L2 L1 year ,	5,-3,-4
L2 L1 year old	3,-2,-3
L2 L1 yes ,	-4,1,2
L2 L1 yes .	-11,3,8
L2 L1 york ,	-5,6,-1
L2 L1 you can	8,-3,-6
L2 L1 zone of	3,-1,-2
L2 a	0,2,-2
L2 about	0,2,-2
L2 action	-2,8,-6
L2 adventure	3,2,-6
L2 after	2,0,-3
L2 again	0,2,-2
L2 against	-5,10,-5
L2 age	7,-4,-5
L2 all	0,-4,4
L2 allergic	-4,-5,7
L2 alone	-2,5,-3
L2 also	5,-2,-4
L2 always	1,-7,6
L2 am	6,-3,-3
L2 american	4,2,-5
L2 an	-1,2,-1
L2 and	2,-1,-1
L2 animals	-3,-2,3
L2 another	-8,4,5
L2 any	-5,4,1
L2 anyone	-8,-3,9
L2 anything	2,1,-3
L2 are	9,-6,-4
L2 as	1,1,-2
L2 ask	9,-5,-6
L2 asked	1,3,-5
L2 asleep	-2,5,-3
L2 at	2,-1,-1
L2 away	-18,-5,19
L2 baby	3,-3,2
L2 back	3,-5,2
L2 bad	12,1,-14
L2 banshees	4,-3,-1
L2 basically	8,-5,-4
L2 bath	-7,9,-2
L2 be	1,-2,1
L2 beach	0,3,-2
L2 beats	2,-3,-4
L2 because	8,-5,-3
L2 bed	3,0,-3
L2 been	5,-3,-2
L2 before	5,-4,-2
L2 behind	10,-7,-3
L2 being	-2,5,-4
L2 best	2,0,-1
L2 better	2,5,-11
L2 between	0,2,-2
L2 big	3,0,-3
L2 birthday	0,2,-2
L2 bit	-4,6,-2
L2 black	-1,-1,2
L2 blue	12,-11,-1
L2 book	4,-2,-1
L2 bored	7,-13,4
L2 born	14,-11,-3
L2 both	4,1,-7
L2 bought	7,-5,-2
L2 box	2,0,-2
L2 boy	-7,1,7
L2 boyfriend	0,-3,1
L2 boys	1,2,-3
L2 brain	11,-7,-3
L2 break	3,-13,12
L2 breakup	0,2,-1
L2 bring	-5,8,-5
L2 british	5,-8,1
L2 broke	4,-1,-3
L2 brother	7,-6,-1
L2 brothers	-1,3,-2
L2 bus	3,0,-3
L2 but	-2,1,1
L2 by	2,0,-2
L2 call	5,-2,-4
L2 called	1,1,-3
L2 calls	10,-7,-4
L2 came	1,2,-2
L2 can	0,3,-3
L2 cant	-3,-3,5
L2 car	-2,-1,2
L2 cars	4,-4,1
L2 cat	2,0,-3
L2 cats	12,-8,-5
L2 change	-1,3,-4
L2 children	-3,-6,8
L2 christmas	3,1,-5
L2 cinema	6,-7,-1
L2 city	-7,6,1
L2 class	3,-1,-2
L2 clever	-6,10,-8
L2 club	5,-3,-3
L2 cold	3,-3,-1
L2 colour	-1,4,-5
L2 colours	2,-1,-2
L2 come	-1,-6,8
L2 comedy	-1,-5,8
L2 coming	-2,6,-6
L2 cool	-8,5,3
L2 could	4,1,-5
L2 couldnt	8,-5,-3
L2 country	-2,-6,12
L2 crazy	15,-13,-3
L2 crime	5,-2,-2
L2 cry	7,-5,-3
L2 cup	10,-6,-4
L2 dad	-10,5,4
L2 dads	3,-5,1
L2 dance	2,0,-4
L2 dancing	7,-4,-3
L2 dark	5,-1,-7
L2 daughter	2,2,-4
L2 daughters	-4,-7,8
L2 day	8,-9,0
L2 days	4,0,-6
L2 de	6,-3,-6
L2 dead	3,-6,1
L2 death	14,-11,-4
L2 desert	4,-2,-3
L2 did	5,-2,-3
L2 die	-5,-5,10
L2 different	-4,7,-5
L2 dinner	3,2,-5
L2 documentary	0,8,-12
L2 does	3,2,-4
L2 doesnt	-7,-1,4
L2 dog	6,-9,3
L2 dogs	1,1,-5
L2 doing	5,-1,-4
L2 done	4,-2,-2
L2 dont	8,-4,-4
L2 door	-5,-10,11
L2 down	0,-4,4
L2 drama	3,3,-8
L2 drive	2,0,-2
L2 each	6,-3,-4
L2 eat	-4,1,3
L2 eight	10,-4,-6
L2 eighties	15,-12,-7
L2 eleven	3,-1,-2
L2 else	-5,8,-3
L2 en	4,0,-3
L2 end	7,-5,-2
L2 end finish	8,-8,0
L2 ending	3,-6,3
L2 english	-9,9,1
L2 enjoyed	3,3,-9
L2 enough	-3,2,-1
L2 even	3,-1,-3
L2 evening	6,-4,-2
L2 every	6,-5,-1
L2 everyone	-1,6,-6
L2 everything	3,-2,-1
L2 except	4,-3,-1
L2 eyes	-2,7,-5
L2 face	10,-6,-5
L2 family	1,1,-2
L2 fancy	-7,2,3
L2 fast	1,1,-3
L2 father	4,-3,-3
L2 fathers	-11,11,0
L2 favourite	-3,5,-3
L2 feel	-1,8,-8
L2 ferry	3,-2,-2
L2 fifties	2,2,-6
L2 fifty	13,-9,-2
L2 film	1,0,-2
L2 films	3,4,-7
L2 find	1,4,-5
L2 fine	-8,4,2
L2 finished	-8,11,-7
L2 fire	2,0,-2
L2 first	1,-3,3
L2 five	3,-5,1
L2 flat	0,3,-2
L2 fog	0,3,-4
L2 food	-5,7,-2
L2 football	-9,2,5
L2 for	5,-3,-2
L2 forget	19,-14,-6
L2 forty	1,0,-3
L2 found	6,-5,-2
L2 four	4,-7,2
L2 free	-5,3,2
L2 french	3,1,-4
L2 friday	-1,2,-2
L2 friend	5,-2,-3
L2 friends	-1,4,-3
L2 friendship	-5,9,-4
L2 from	1,2,-2
L2 full	6,-6,0
L2 fun	8,-6,-3
L2 funny	2,4,-5
L2 gave	4,-2,-1
L2 gentle	-5,9,-4
L2 german	-1,4,-4
L2 get	7,-3,-4
L2 gets	-4,4,0
L2 ghosts	-3,-2,7
L2 girl	7,-10,3
L2 girls	-2,5,-4
L2 go	1,-5,3
L2 go out	-3,-7,5
L2 god	2,-3,1
L2 goes	5,-1,-4
L2 going	7,-1,-6
L2 gone	3,-1,-1
L2 got	2,-1,0
L2 gran	3,1,-5
L2 grandmother	4,-2,-2
L2 great	5,-3,-3
L2 greek	7,-14,4
L2 grown	12,-11,-3
L2 guy	-2,-4,5
L2 had	5,-3,-2
L2 half	2,-2,-1
L2 hall	2,-1,-1
L2 hand	10,-8,-1
L2 hands	-2,6,-4
L2 happy	6,-4,-2
L2 hard	7,1,-9
L2 hardly	-8,3,4
L2 hats	-4,6,-4
L2 have	0,2,-2
L2 havent	6,-4,-2
L2 having	-3,-4,6
L2 he	2,1,-3
L2 head	6,-4,-3
L2 hear	10,-9,-1
L2 heard	4,0,-4
L2 heart	-12,-4,13
L2 hed	-5,9,-6
L2 heist	2,0,-2
L2 held	-2,3,-2
L2 her	3,2,-4
L2 here	-2,0,2
L2 hes	10,-6,-4
L2 him	8,-3,-5
L2 his	0,-3,3
L2 hold	3,-4,1
L2 holiday	0,1,-2
L2 home	-2,2,-1
L2 horas	-6,-5,10
L2 horror	7,-6,-2
L2 hospital	9,-6,-3
L2 hot	2,2,-5
L2 hotel	3,0,-5
L2 hour	1,3,-4
L2 hours	1,0,-2
L2 house	-2,1,1
L2 how	3,-4,1
L2 husband	0,2,-2
L2 i	3,-1,-2
L2 id	2,1,-3
L2 if	0,-2,2
L2 ill	-5,1,2
L2 im	4,-3,0
L2 irish	5,-3,-4
L2 is	3,-3,0
L2 isnt	8,-6,-3
L2 italian	5,-3,-4
L2 its	2,-1,-1
L2 ive	2,-2,-1
L2 ja	8,-10,1
L2 japanese	-1,6,-6
L2 just	4,1,-4
L2 keep	-5,0,6
L2 kept	4,-2,-2
L2 kids	-7,8,0
L2 know	6,-3,-3
L2 la	2,2,-3
L2 ladies	2,0,-2
L2 lads	8,-7,-1
L2 lady	3,-2,-1
L2 lars	-9,-7,13
L2 last	-1,-2,4
L2 laugh	-1,-3,3
L2 laughed	5,-2,-2
L2 law	-4,7,-4
L2 laws	-5,7,-2
L2 least	4,0,-7
L2 leave	0,-8,7
L2 leaves	1,2,-3
L2 lee	-1,14,-17
L2 left	-1,5,-4
L2 lent	6,-5,-1
L2 less	-7,-1,6
L2 let	6,-6,0
L2 lets	-17,11,6
L2 life	1,-2,0
L2 light	2,1,-5
L2 like	4,-1,-3
L2 liked	6,-4,-2
L2 likes	-20,18,4
L2 line	-12,4,9
L2 list	2,-1,-1
L2 little	7,1,-10
L2 live	-13,11,4
L2 london	-7,0,8
L2 look	0,-8,4
L2 looking	-2,4,-3
L2 looking for	5,-2,-3
L2 lost	8,-6,-2
L2 lot	-1,5,-5
L2 loud	5,0,-4
L2 love	3,1,-4
L2 loved	5,-5,2
L2 made	2,-1,-1
L2 make	2,-5,3
L2 man	3,0,-3
L2 marriage	-7,5,2
L2 matter	6,-4,-2
L2 may	-4,-9,9
L2 maybe	-1,8,-10
L2 me	4,-2,-2
L2 mean	8,-3,-9
L2 men	-4,-1,5
L2 mind	3,-3,-2
L2 mine	6,-2,-4
L2 minus	0,-6,6
L2 minutes	5,0,-5
L2 missed	7,-5,-3
L2 monster	-1,3,-2
L2 month	1,2,-4
L2 mood	2,-4,2
L2 more	0,1,-2
L2 mother	4,-4,1
L2 mothers	-4,5,-1
L2 mountains	-8,10,-3
L2 moved	-7,8,-3
L2 movie	7,-1,-5
L2 much	1,-7,2
L2 mud	-4,7,-6
L2 mum	13,-6,-7
L2 mums	2,2,-2
L2 music	0,-6,6
L2 musical	1,4,-7
L2 must	8,-3,-6
L2 my	4,-2,-2
L2 mystery	-4,8,-6
L2 n	4,-4,0
L2 name	9,-4,-6
L2 near	2,-11,9
L2 need	2,2,-3
L2 needed	11,-6,-5
L2 needs	-3,-1,1
L2 neighbours	5,0,-5
L2 neither	9,-2,-7
L2 never	4,2,-6
L2 new	-8,11,-3
L2 next	1,2,-4
L2 nice	6,-3,-4
L2 night	2,1,-3
L2 nine	2,3,-5
L2 nineties	3,0,-6
L2 no	0,-4,5
L2 nobody	4,1,-5
L2 noch	3,3,-9
L2 nope	10,-5,-5
L2 not	0,-1,2
L2 nothing	-3,-2,5
L2 now	2,-1,-1
L2 nuns	5,3,-5
L2 nurse	9,-6,-3
L2 of	2,0,-1
L2 off	1,-4,3
L2 ok	-2,4,-3
L2 okay	2,-13,9
L2 old	-3,3,-1
L2 once	2,-4,2
L2 one	0,2,-2
L2 ones	0,-3,2
L2 or	-3,3,0
L2 our	5,-4,-2
L2 out	-4,-1,4
L2 over	3,-2,-2
L2 own	3,1,-3
L2 paris	-4,6,-2
L2 party	6,-2,-6
L2 pass	1,-15,11
L2 past	-2,-4,6
L2 people	-5,0,5
L2 phone	-6,8,-3
L2 pick	1,3,-5
L2 plot	-10,6,1
L2 pls	5,-7,2
L2 popcorn	8,-4,-4
L2 portuguese	24,-21,-4
L2 pretty	3,-1,-4
L2 put	2,-2,-1
L2 quiet	-13,11,1
L2 rain	0,1,-2
L2 rang	3,-2,0
L2 rather	-4,0,3
L2 read	11,-2,-11
L2 really	3,-1,-2
L2 red	-1,2,-2
L2 rest	-2,-14,12
L2 revenge	-6,12,-7
L2 right	2,2,-3
L2 road	-11,5,6
L2 romance	1,4,-4
L2 romantic	9,-8,0
L2 rome	3,-2,-2
L2 room	1,-4,3
L2 round	-3,6,-3
L2 run	10,-7,-2
L2 russian	14,-11,-4
L2 sad	1,-9,5
L2 said	11,-7,-4
L2 same	4,-2,-3
L2 sat	4,-2,-2
L2 saw	6,-3,-2
L2 say	6,0,-5
L2 says	-6,5,0
L2 scared	7,1,-10
L2 scary	6,-3,-4
L2 scene	4,-5,-2
L2 school	2,1,-2
L2 se	-5,-4,9
L2 sea	-7,3,0
L2 second	2,-1,-1
L2 see	4,-1,-3
L2 seen	-4,4,-1
L2 set	-4,3,0
L2 seven	3,3,-10
L2 seventies	1,0,-2
L2 she	-3,6,-2
L2 shed	2,1,-3
L2 shes	3,2,-5
L2 short	0,6,-7
L2 should	1,2,-3
L2 show	-4,6,-2
L2 showed	4,-4,0
L2 si	-2,-4,5
L2 sick	-3,0,6
L2 silent	0,3,-2
L2 silly	5,-2,-5
L2 since	3,0,-5
L2 singing	0,2,-2
L2 sister	7,-4,-3
L2 sisters	-2,6,-4
L2 sit	5,-6,1
L2 six	7,-5,-2
L2 sixties	-1,5,-4
L2 sleep	2,1,-3
L2 slow	8,-4,-4
L2 small	-12,8,3
L2 snow	2,2,-4
L2 so	-2,1,1
L2 sofa	9,5,-20
L2 some	8,0,-11
L2 somebody	3,-1,-3
L2 someone	14,-16,3
L2 something	-4,5,-1
L2 son	6,-2,-3
L2 son children	5,-3,-1
L2 songs	5,1,-6
L2 sons	-1,4,-2
L2 sort	-6,9,-3
L2 sound	7,-4,-3
L2 soup	-1,-6,8
L2 space	0,-3,3
L2 spare	-4,3,0
L2 speech	3,-1,-1
L2 spies	-5,7,-2
L2 stand	4,-2,-2
L2 star	7,-6,-2
L2 start	-2,6,-6
L2 still	0,2,-2
L2 stop	3,1,-3
L2 story	3,2,-6
L2 street	2,-1,-1
L2 students	2,2,-5
L2 stuff	5,-3,-3
L2 such	2,4,-8
L2 summer	11,-6,-3
L2 sunday	3,0,-3
L2 swedish	-3,6,-3
L2 table	2,1,-3
L2 take	-5,5,1
L2 tale	9,-7,-2
L2 talk	2,2,-6
L2 talking	-10,6,0
L2 taste	12,-9,-4
L2 tea	-1,-4,6
L2 teacher	-8,11,-4
L2 tears	3,-11,6
L2 teenager	3,-3,2
L2 tell	5,2,-6
L2 telly	-3,7,-6
L2 ten	3,0,-4
L2 than	2,-4,3
L2 thanks	-6,11,-6
L2 thats	7,-5,-1
L2 the	3,-3,0
L2 them	-3,2,2
L2 then	1,2,-4
L2 there	4,1,-6
L2 theres	0,-2,2
L2 they	2,-3,0
L2 thing	0,2,-2
L2 things	-5,0,6
L2 think	-3,7,-5
L2 thinks	0,4,-4
L2 third	0,-2,2
L2 this	2,2,-5
L2 those	4,-5,0
L2 though	-5,3,2
L2 thought	2,0,-1
L2 three	6,-2,-3
L2 thriller	0,2,-3
L2 through	1,-2,1
L2 till	0,-2,2
L2 time	3,-3,0
L2 times	9,-7,-1
L2 today	2,0,-5
L2 together	6,-5,-1
L2 told	-5,7,-2
L2 tom	-1,5,-5
L2 tomorrow	3,0,-3
L2 tonight	5,-2,-3
L2 too	-1,-1,2
L2 took	5,-4,-1
L2 town	-10,12,-4
L2 train	9,-7,-1
L2 trains	9,-3,-6
L2 tried	-4,-5,8
L2 try	-6,11,-7
L2 turned	5,-3,-1
L2 twice	8,-6,-2
L2 twins	5,-2,-3
L2 two	5,-4,-1
L2 uncle	10,-9,-1
L2 under	2,4,-5
L2 until	4,-2,-2
L2 up	5,-5,0
L2 us	2,-3,0
L2 very	-1,3,-2
L2 vi	5,-4,-1
L2 w	6,-10,3
L2 walk	-1,3,-2
L2 wall	3,0,-2
L2 want	-1,2,-1
L2 wanted	5,-2,-2
L2 wants	-3,-2,5
L2 war	3,-2,-2
L2 warm	3,1,-4
L2 was	5,-4,-1
L2 watched	6,-2,-3
L2 watching	2,2,-5
L2 water	2,1,-3
L2 way	9,-5,-4
L2 we	3,-3,-1
L2 wed	1,11,-13
L2 wedding	3,-1,-2
L2 weddings	-9,8,0
L2 week	4,-2,-2
L2 weekend	6,-2,-5
L2 well	0,1,-3
L2 went	9,-5,-4
L2 were	4,-1,-3
L2 western	-1,-3,4
L2 weve	-4,3,2
L2 what	1,2,-3
L2 whatever	11,-2,-11
L2 whats	12,-10,-4
L2 where	-2,1,1
L2 which	0,-3,3
L2 while	11,-7,-3
L2 white	-4,-2,4
L2 who	-6,10,-4
L2 whole	8,-4,-3
L2 whos	6,-3,-4
L2 why	4,8,-12
L2 wife	-3,6,-3
L2 wifes	6,-4,-1
L2 wild	8,-3,-7
L2 wish	-3,7,-4
L2 without	0,-5,5
L2 woman	-3,10,-7
L2 women	-7,8,-1
L2 wont	-2,2,-3
L2 word	9,-9,0
L2 words	2,8,-11
L2 work	3,0,-4
L2 world	-2,4,-3
L2 would	5,-1,-5
L2 wrong	-4,8,-4
L2 ya	7,-3,-4
L2 year	1,2,-3
L2 years	5,-4,-1
L2 yes	-4,-6,9
L2 yet	1,-6,5
L2 york	7,2,-9
L2 you	7,-2,-5
L2 zone	3,-1,-2
R1 ,	0,2,-1
R1 0	6,-3,-2
R1 00	-1,2,-1
R1 000	10,-13,3
R1 0000	8,-4,-4
R1 FILM	3,-2,-2
R1 R2 , 0	5,-2,-5
R1 R2 , 00	-1,4,-3
R1 R2 , 0000	6,-4,-2
R1 R2 , 0000s	-5,6,-1
R1 R2 , 00s	-2,6,-6
R1 R2 , a	-3,4,-1
R1 R2 , about	-7,7,0
R1 R2 , adventure	-3,5,-3
R1 R2 , after	4,-7,3
R1 R2 , all	2,2,-4
R1 R2 , also	-2,7,-5
R1 R2 , an	-3,5,-3
R1 R2 , and	1,1,-2
R1 R2 , animated	6,-2,-4
R1 R2 , any	-7,5,3
R1 R2 , anything	7,-2,-4
R1 R2 , as	-7,2,5
R1 R2 , at	5,-3,-1
R1 R2 , bad	-2,4,-2
R1 R2 , because	-4,6,-3
R1 R2 , before	5,-1,-5
R1 R2 , best	-13,7,7
R1 R2 , big	0,2,-2
R1 R2 , both	0,3,-1
R1 R2 , british	8,-7,-1
R1 R2 , brothers	-1,2,-2
R1 R2 , but	-2,4,-2
R1 R2 , by	-2,1,1
R1 R2 , cant	-3,-4,2
R1 R2 , clever	-4,6,-3
R1 R2 , cold	7,-6,-1
R1 R2 , colour	-5,4,1
R1 R2 , dad	-10,-5,12
R1 R2 , dry	1,1,-5
R1 R2 , eighties	2,-1,-2
R1 R2 , even	3,-3,0
R1 R2 , every	2,-10,6
R1 R2 , family	3,6,-9
R1 R2 , fast	-3,4,-1
R1 R2 , fine	-4,5,-2
R1 R2 , first	4,-2,-1
R1 R2 , fog	-8,9,-1
R1 R2 , for	-3,1,2
R1 R2 , four	14,-12,-1
R1 R2 , french	-1,-2,3
R1 R2 , friendship	-3,4,0
R1 R2 , from	-5,0,5
R1 R2 , funny	-1,2,0
R1 R2 , gentle	10,-3,-9
R1 R2 , give	-4,5,-2
R1 R2 , go	-5,4,0
R1 R2 , good	8,-9,1
R1 R2 , had	-2,4,-2
R1 R2 , half	7,-9,2
R1 R2 , her	1,3,-4
R1 R2 , hes	-2,2,0
R1 R2 , his	5,-11,8
R1 R2 , id	4,0,-4
R1 R2 , if	9,-3,-5
R1 R2 , ill	5,4,-14
R1 R2 , in	0,2,-1
R1 R2 , is	4,0,-4
R1 R2 , it	4,-5,1
R1 R2 , italian	-9,14,-5
R1 R2 , its	-3,2,1
R1 R2 , ive	-1,0,2
R1 R2 , just	-3,3,0
R1 R2 , keep	-10,2,6
R1 R2 , kids	0,-4,0
R1 R2 , less	0,6,-6
R1 R2 , like	-4,4,1
R1 R2 , london	-4,6,-2
R1 R2 , long	-10,7,3
R1 R2 , love	2,-6,4
R1 R2 , loved	-7,-3,7
R1 R2 , made	-10,12,-3
R1 R2 , maybe	-5,5,0
R1 R2 , me	2,-4,2
R1 R2 , mine	5,-6,1
R1 R2 , murder	-12,10,2
R1 R2 , music	0,2,-1
R1 R2 , my	-3,3,0
R1 R2 , never	0,2,-3
R1 R2 , new	-10,8,2
R1 R2 , nineties	0,3,-3
R1 R2 , nobody	0,-1,2
R1 R2 , not	-2,2,0
R1 R2 , nothing	-2,0,2
R1 R2 , now	6,-4,-2
R1 R2 , of	-6,9,-3
R1 R2 , old	-3,2,0
R1 R2 , on	2,1,-4
R1 R2 , one	1,1,-2
R1 R2 , only	-3,2,0
R1 R2 , or	4,-3,-1
R1 R2 , our	5,3,-9
R1 R2 , paris	-3,-8,8
R1 R2 , people	2,-14,11
R1 R2 , pg	-1,2,-2
R1 R2 , please	1,-2,1
R1 R2 , pretty	-3,0,2
R1 R2 , quiet	-3,4,-1
R1 R2 , rain	-4,3,1
R1 R2 , really	-5,6,-1
R1 R2 , romance	-5,1,6
R1 R2 , romantic	2,-2,-1
R1 R2 , sad	3,-1,-4
R1 R2 , said	-2,-9,9
R1 R2 , same	0,-6,6
R1 R2 , say	-6,3,0
R1 R2 , says	10,-5,-7
R1 R2 , sea	-1,3,-4
R1 R2 , seventies	-4,4,0
R1 R2 , she	1,-2,0
R1 R2 , shes	-8,2,5
R1 R2 , short	-2,4,-2
R1 R2 , silly	-3,6,-4
R1 R2 , sixties	3,-1,-1
R1 R2 , slow	-4,2,1
R1 R2 , small	-10,11,-1
R1 R2 , snow	-3,4,-1
R1 R2 , so	3,-2,-1
R1 R2 , something	6,-2,-4
R1 R2 , sorry	6,-7,0
R1 R2 , still	7,-5,-3
R1 R2 , summer	-5,5,0
R1 R2 , tea	-1,2,-2
R1 R2 , tender	-3,4,-1
R1 R2 , tense	-7,8,-2
R1 R2 , thank	-1,-8,7
R1 R2 , that	3,-3,0
R1 R2 , thats	3,5,-9
R1 R2 , the	1,0,-2
R1 R2 , there	-2,1,1
R1 R2 , theres	9,-7,-3
R1 R2 , they	2,-4,2
R1 R2 , this	-2,4,-2
R1 R2 , though	-7,4,3
R1 R2 , three	4,1,-5
R1 R2 , to	-5,6,-2
R1 R2 , too	4,-10,4
R1 R2 , trains	-4,6,-4
R1 R2 , true	-4,6,-1
R1 R2 , two	-3,1,2
R1 R2 , under	4,-2,-2
R1 R2 , want	0,-3,3
R1 R2 , warm	-9,10,-1
R1 R2 , was	6,-4,-3
R1 R2 , we	2,-4,2
R1 R2 , well	3,-1,-3
R1 R2 , were	-3,1,3
R1 R2 , weve	-4,-4,6
R1 R2 , what	2,0,-1
R1 R2 , whatever	5,-2,-4
R1 R2 , when	14,-9,-6
R1 R2 , where	0,2,-3
R1 R2 , which	4,-2,-2
R1 R2 , while	-2,6,-4
R1 R2 , who	7,-6,-1
R1 R2 , whos	-5,5,-2
R1 R2 , wine	0,2,-2
R1 R2 , with	4,-3,-1
R1 R2 , without	-2,0,1
R1 R2 , women	12,-11,-2
R1 R2 , would	-1,-7,7
R1 R2 , you	-3,-2,5
R1 R2 . 00	-6,0,7
R1 R2 . FILM	3,0,-2
R1 R2 . a	-2,2,1
R1 R2 . after	7,-5,-2
R1 R2 . again	4,-2,-4
R1 R2 . all	10,-9,-1
R1 R2 . and	-1,2,-1
R1 R2 . another	5,-4,-1
R1 R2 . any	4,3,-9
R1 R2 . anything	-2,6,-4
R1 R2 . at	0,3,-4
R1 R2 . but	-3,8,-5
R1 R2 . by	21,-2,-18
R1 R2 . can	-9,10,-2
R1 R2 . do	9,-1,-11
R1 R2 . dont	-11,9,0
R1 R2 . find	-1,-8,8
R1 R2 . for	3,-1,-2
R1 R2 . give	13,-11,-2
R1 R2 . got	8,-4,-3
R1 R2 . have	5,-1,-4
R1 R2 . he	2,-1,-2
R1 R2 . hed	10,-8,-2
R1 R2 . i	5,-4,-1
R1 R2 . id	-3,-1,3
R1 R2 . im	-6,2,5
R1 R2 . in	8,1,-9
R1 R2 . it	-6,6,-1
R1 R2 . its	3,-5,2
R1 R2 . ive	9,-10,0
R1 R2 . just	-27,3,16
R1 R2 . loved	-2,5,-6
R1 R2 . me	5,-1,-4
R1 R2 . mine	7,-6,-1
R1 R2 . more	6,-2,-3
R1 R2 . my	-1,-1,2
R1 R2 . never	10,-2,-9
R1 R2 . next	6,-1,-5
R1 R2 . no	-3,0,2
R1 R2 . nobody	-2,8,-10
R1 R2 . not	-3,0,3
R1 R2 . nothing	-2,5,-4
R1 R2 . now	9,-5,-4
R1 R2 . of	8,-6,-2
R1 R2 . on	2,2,-5
R1 R2 . one	1,-4,4
R1 R2 . or	-6,6,2
R1 R2 . please	11,-9,-1
R1 R2 . same	7,-1,-6
R1 R2 . she	4,-3,-1
R1 R2 . shes	2,1,-3
R1 R2 . so	5,-6,1
R1 R2 . something	4,-5,1
R1 R2 . that	1,3,-6
R1 R2 . thats	-5,1,1
R1 R2 . the	6,-3,-3
R1 R2 . there	-2,-5,6
R1 R2 . they	10,-7,-2
R1 R2 . to	-4,2,2
R1 R2 . tonight	1,-7,6
R1 R2 . two	11,-4,-7
R1 R2 . want	5,-6,0
R1 R2 . we	2,-2,0
R1 R2 . wed	12,-9,-4
R1 R2 . well	10,-9,-2
R1 R2 . were	0,5,-6
R1 R2 . weve	-8,2,8
R1 R2 . what	3,-1,-2
R1 R2 . with	-10,5,6
R1 R2 . yes	-5,10,-8
R1 R2 . you	-15,8,9
R1 R2 0 ,	0,3,-3
R1 R2 0 .	5,-1,-4
R1 R2 00 ,	-3,6,-4
R1 R2 00 .	0,-10,11
R1 R2 0000 ,	-4,5,0
R1 R2 0000 .	9,-9,-1
R1 R2 FILM ,	2,0,-2
R1 R2 FILM .	0,2,-2
R1 R2 FILM and	4,-3,-1
R1 R2 FILM for	2,-2,-1
R1 R2 FILM is	5,-4,-1
R1 R2 FILM with	6,-6,-1
R1 R2 a bit	2,2,-5
R1 R2 a film	4,-3,-1
R1 R2 a word	2,-1,-1
R1 R2 about FILM	5,-3,-2
R1 R2 about it	3,2,-7
R1 R2 about the	-2,1,1
R1 R2 after .	4,-3,-1
R1 R2 after FILM	3,0,-4
R1 R2 after the	-2,-7,8
R1 R2 again ,	-2,5,-3
R1 R2 again .	-3,1,1
R1 R2 all .	1,4,-7
R1 R2 all at	5,-4,-1
R1 R2 all day	4,1,-5
R1 R2 all of	8,-7,-1
R1 R2 all the	-3,10,-6
R1 R2 alone .	14,-8,-9
R1 R2 an hour	-3,5,-3
R1 R2 and FILM	4,-5,1
R1 R2 and a	4,0,-3
R1 R2 and all	5,-5,0
R1 R2 and funny	-4,9,-5
R1 R2 and have	8,-4,-4
R1 R2 and he	5,-2,-3
R1 R2 and i	2,-3,2
R1 R2 and id	4,-3,-1
R1 R2 and it	-2,4,-2
R1 R2 and its	-7,3,4
R1 R2 and ive	5,-3,-2
R1 R2 and me	2,-5,3
R1 R2 and never	2,-2,0
R1 R2 and no	-6,5,1
R1 R2 and nobody	3,-1,-3
R1 R2 and not	-4,4,-1
R1 R2 and now	14,-1,-12
R1 R2 and one	2,0,-2
R1 R2 and she	-2,-6,7
R1 R2 and then	9,-6,-3
R1 R2 and want	7,-5,-3
R1 R2 and we	2,-1,-1
R1 R2 and white	1,-2,0
R1 R2 as FILM	-5,1,4
R1 R2 as a	-3,0,3
R1 R2 as it	7,-4,-5
R1 R2 as its	12,-10,-2
R1 R2 as the	-4,6,-2
R1 R2 at 00	-5,-7,13
R1 R2 at FILM	4,-2,-1
R1 R2 at a	5,-2,-4
R1 R2 at all	1,3,-4
R1 R2 at home	11,-12,-2
R1 R2 at it	-2,4,-3
R1 R2 at me	-1,3,-3
R1 R2 at midnight	5,-3,-2
R1 R2 at my	0,-4,4
R1 R2 at the	1,-3,1
R1 R2 at work	2,1,-3
R1 R2 away from	3,-6,3
R1 R2 back .	1,2,-3
R1 R2 because of	-4,2,3
R1 R2 before the	-3,0,2
R1 R2 behind the	-8,5,1
R1 R2 but FILM	3,1,-4
R1 R2 but i	-2,5,-3
R1 R2 but less	7,-4,-3
R1 R2 but no	-3,6,-3
R1 R2 but not	-7,12,-5
R1 R2 but the	3,2,-7
R1 R2 but with	0,2,-1
R1 R2 by FILM	6,-2,-4
R1 R2 by a	5,1,-6
R1 R2 by the	1,-2,1
R1 R2 can stay	1,-3,-7
R1 R2 city ,	-5,6,-2
R1 R2 comedy ,	1,2,-2
R1 R2 comedy .	0,3,-4
R1 R2 date .	11,-5,-8
R1 R2 day ,	4,0,-5
R1 R2 day .	-2,2,0
R1 R2 did the	-2,6,-4
R1 R2 down ,	4,-3,-1
R1 R2 down .	-3,5,-3
R1 R2 drama ,	3,1,-6
R1 R2 enough .	11,-4,-8
R1 R2 family ,	-6,7,-2
R1 R2 fi ,	-7,-1,6
R1 R2 film ,	-1,3,-3
R1 R2 film .	-2,5,-3
R1 R2 film for	-8,13,-5
R1 R2 film that	-9,12,-5
R1 R2 film with	-4,5,-1
R1 R2 films .	-6,5,1
R1 R2 for ,	6,-4,-1
R1 R2 for .	13,-9,-5
R1 R2 for FILM	4,-2,-1
R1 R2 for an	2,0,-2
R1 R2 for it	-4,-3,5
R1 R2 for me	-5,9,-4
R1 R2 for my	-1,8,-9
R1 R2 for once	-8,-2,8
R1 R2 for one	-6,-13,17
R1 R2 for the	-2,2,0
R1 R2 for two	-2,1,0
R1 R2 friends ,	-9,13,-2
R1 R2 from FILM	2,-1,-2
R1 R2 from a	-4,6,-3
R1 R2 from my	6,-3,-3
R1 R2 from the	4,-2,-2
R1 R2 gave me	5,-3,-2
R1 R2 girl ,	-1,4,-5
R1 R2 got me	5,-4,-1
R1 R2 had a	16,-14,-3
R1 R2 had me	2,-1,-1
R1 R2 has a	5,-2,-3
R1 R2 has been	-6,0,2
R1 R2 has the	13,-11,-3
R1 R2 have i	2,-8,7
R1 R2 have me	7,-4,-4
R1 R2 her .	-1,-7,6
R1 R2 here ,	12,-9,-4
R1 R2 here .	7,-4,-3
R1 R2 him ,	10,-8,-1
R1 R2 him .	-2,4,-3
R1 R2 home ,	-9,11,-3
R1 R2 home .	-3,7,-3
R1 R2 horror ,	-7,-1,7
R1 R2 hours .	-3,-9,10
R1 R2 house ,	-8,9,-1
R1 R2 house .	-6,11,-7
R1 R2 i cant	-9,-4,11
R1 R2 i had	4,-2,-1
R1 R2 i have	1,-4,5
R1 R2 i know	-1,4,-4
R1 R2 i want	3,0,0
R1 R2 i was	4,-3,-1
R1 R2 if possible	-2,-2,7
R1 R2 if you	-2,3,-1
R1 R2 in ,	4,-4,-1
R1 R2 in .	-2,4,-3
R1 R2 in 00	5,-4,-1
R1 R2 in 0000	5,-4,-1
R1 R2 in FILM	-7,7,0
R1 R2 in a	-8,6,2
R1 R2 in front	-4,1,3
R1 R2 in his	3,2,-7
R1 R2 in law	0,2,-3
R1 R2 in love	-1,3,-4
R1 R2 in my	3,0,-2
R1 R2 in one	-7,9,-1
R1 R2 in our	4,-2,-1
R1 R2 in this	-1,-7,6
R1 R2 into the	6,-5,0
R1 R2 is .	-14,-2,10
R1 R2 is FILM	1,1,-3
R1 R2 is a	2,-4,2
R1 R2 is fine	-5,5,0
R1 R2 is from	8,-2,-6
R1 R2 is my	2,-3,-1
R1 R2 is on	1,1,-2
R1 R2 is out	-1,-14,9
R1 R2 is the	4,-4,0
R1 R2 is what	-1,1,-2
R1 R2 is where	-7,3,3
R1 R2 it ,	2,-3,2
R1 R2 it .	6,-2,-4
R1 R2 it for	2,-1,-1
R1 R2 it in	-4,5,-1
R1 R2 it is	-2,7,-5
R1 R2 it on	4,-3,0
R1 R2 it to	-8,9,0
R1 R2 it up	4,-2,-3
R1 R2 it was	6,-5,0
R1 R2 it with	-3,-2,6
R1 R2 like FILM	5,-6,0
R1 R2 like a	0,2,-1
R1 R2 like that	-4,7,-3
R1 R2 lives ,	-4,5,-1
R1 R2 lol .	-2,-1,2
R1 R2 love ,	-2,3,-1
R1 R2 love .	-2,7,-5
R1 R2 loved FILM	9,-7,-2
R1 R2 made me	5,-3,-1
R1 R2 makes me	-5,2,1
R1 R2 man ,	1,1,-3
R1 R2 man .	9,-8,-1
R1 R2 maybe .	2,1,-4
R1 R2 me ,	6,-4,-2
R1 R2 me .	-1,2,-1
R1 R2 me FILM	5,-2,-4
R1 R2 me a	6,-4,-2
R1 R2 me have	7,-4,-3
R1 R2 me in	7,-6,-1
R1 R2 me off	13,-4,-10
R1 R2 me out	12,-2,-11
R1 R2 me the	5,-2,-3
R1 R2 me to	4,-2,-2
R1 R2 me up	-5,7,-4
R1 R2 me with	8,-8,0
R1 R2 men ,	-10,11,-1
R1 R2 men .	2,-1,0
R1 R2 minutes ,	0,2,-3
R1 R2 minutes .	4,0,-6
R1 R2 more .	-5,9,-7
R1 R2 movie ,	-3,-2,6
R1 R2 movie .	3,4,-8
R1 R2 music ,	-9,1,6
R1 R2 my car	3,-2,-1
R1 R2 next .	-14,16,-4
R1 R2 next door	2,-1,-1
R1 R2 night ,	2,2,-4
R1 R2 night .	3,1,-6
R1 R2 no ,	1,-4,3
R1 R2 no .	6,1,-7
R1 R2 not ,	-6,-6,12
R1 R2 not .	-6,-3,7
R1 R2 not the	-5,8,-4
R1 R2 now .	0,5,-7
R1 R2 of .	3,5,-8
R1 R2 of 00	7,-4,-2
R1 R2 of FILM	-8,10,-2
R1 R2 of a	3,-1,-3
R1 R2 of interest	8,-3,-5
R1 R2 of it	2,2,-4
R1 R2 of life	-2,3,-1
R1 R2 of my	1,2,-3
R1 R2 of tea	1,3,-5
R1 R2 of that	3,-10,7
R1 R2 of the	3,0,-4
R1 R2 of them	5,-2,-2
R1 R2 off ,	13,-9,-4
R1 R2 off .	0,-4,3
R1 R2 off the	11,-16,4
R1 R2 old ,	-6,1,5
R1 R2 old .	12,-9,-4
R1 R2 on ,	3,2,-6
R1 R2 on .	8,-5,-3
R1 R2 on FILM	2,-1,-1
R1 R2 on a	1,-5,3
R1 R2 on me	-2,7,-6
R1 R2 on my	2,-4,1
R1 R2 once .	-1,4,-5
R1 R2 one ,	5,-2,-3
R1 R2 one is	-3,5,-2
R1 R2 one with	-7,3,6
R1 R2 ones ,	-3,2,1
R1 R2 ones .	0,-3,2
R1 R2 only .	4,2,-8
R1 R2 optional .	5,-1,-10
R1 R2 or a	-9,2,4
R1 R2 or not	13,-7,-11
R1 R2 out ,	0,-2,1
R1 R2 out .	6,-8,2
R1 R2 out of	-4,0,3
R1 R2 out to	5,-1,-3
R1 R2 over .	-1,6,-8
R1 R2 over FILM	5,-3,-1
R1 R2 people ,	10,-6,-5
R1 R2 people .	-11,5,7
R1 R2 please ,	-2,1,1
R1 R2 please .	-2,5,-3
R1 R2 pls .	4,-10,9
R1 R2 put on	3,-2,-2
R1 R2 rather than	-5,9,-9
R1 R2 room ,	11,-4,-10
R1 R2 scene .	4,-1,-5
R1 R2 school .	-9,-3,10
R1 R2 sci fi	-7,8,-1
R1 R2 should be	7,-9,0
R1 R2 since .	-1,4,-4
R1 R2 since the	5,-6,2
R1 R2 so i	4,1,-5
R1 R2 sort of	-3,10,-10
R1 R2 story ,	-2,4,-1
R1 R2 story .	4,-6,-2
R1 R2 stuff ,	6,-4,0
R1 R2 stuff .	-12,10,3
R1 R2 swears by	3,-2,0
R1 R2 ten minutes	-2,-6,7
R1 R2 than FILM	6,-5,-1
R1 R2 than the	1,3,-8
R1 R2 that .	3,-2,-1
R1 R2 that FILM	1,14,-17
R1 R2 that i	1,-2,1
R1 R2 that is	-13,16,-6
R1 R2 that isnt	5,0,-6
R1 R2 that not	-2,4,-3
R1 R2 that the	5,-6,0
R1 R2 the FILM	5,-3,-3
R1 R2 the better	-4,6,-2
R1 R2 the first	10,-9,-1
R1 R2 the have	6,-4,-1
R1 R2 the last	0,2,-3
R1 R2 the room	2,-1,-1
R1 R2 the same	-7,8,-1
R1 R2 the whole	-5,6,-2
R1 R2 them .	10,-5,-5
R1 R2 then ,	-2,3,0
R1 R2 then .	-3,5,-3
R1 R2 thing ,	1,1,-4
R1 R2 thing .	4,-8,3
R1 R2 things .	0,2,-3
R1 R2 this time	-9,11,-1
R1 R2 though .	-3,3,0
R1 R2 three ,	11,-10,-2
R1 R2 through FILM	2,-1,-2
R1 R2 through the	5,-4,-1
R1 R2 till the	0,-3,4
R1 R2 time ,	5,0,-5
R1 R2 time .	-2,6,-4
R1 R2 time i	2,-1,-1
R1 R2 to .	-9,14,-8
R1 R2 to FILM	4,-1,-3
R1 R2 to a	2,-8,6
R1 R2 to be	-1,3,-2
R1 R2 to go	4,0,-4
R1 R2 to it	5,-3,-1
R1 R2 to me	8,-5,-4
R1 R2 to my	4,-3,0
R1 R2 to say	3,-2,-2
R1 R2 to see	3,-2,0
R1 R2 told me	5,-4,-2
R1 R2 tonight ,	2,5,-8
R1 R2 tonight .	2,-4,3
R1 R2 too ,	1,-3,3
R1 R2 too .	-2,-1,2
R1 R2 too much	1,-3,1
R1 R2 town ,	-3,4,-1
R1 R2 two hours	-2,3,-6
R1 R2 under the	-9,9,-2
R1 R2 until the	5,-4,-1
R1 R2 up ,	-4,3,1
R1 R2 up .	1,1,-3
R1 R2 up and	-4,6,-1
R1 R2 up at	5,-4,-1
R1 R2 up for	-3,5,-3
R1 R2 up in	7,-3,-5
R1 R2 up on	2,-1,-1
R1 R2 up to	2,-12,8
R1 R2 up with	4,-1,-3
R1 R2 us .	2,-10,5
R1 R2 von trier	-10,-3,12
R1 R2 war ,	-7,6,3
R1 R2 was a	0,2,-3
R1 R2 was in	3,-2,-1
R1 R2 was the	4,-3,-1
R1 R2 week ,	8,-6,-2
R1 R2 week .	5,-3,-2
R1 R2 will do	-17,10,-2
R1 R2 with .	10,-4,-6
R1 R2 with FILM	4,-3,-2
R1 R2 with a	2,-2,-1
R1 R2 with it	1,1,-2
R1 R2 with me	5,-4,-1
R1 R2 with my	7,-6,-1
R1 R2 with no	1,2,-3
R1 R2 with the	4,-1,-4
R1 R2 without the	0,3,-4
R1 R2 woman ,	-2,3,-1
R1 R2 women ,	-8,7,2
R1 R2 would be	-1,4,-3
R1 R2 year ,	-1,4,-3
R1 R2 year .	1,2,-3
R1 R2 years .	-8,9,-2
R1 R2 yes ,	-5,9,-4
R1 R2 yes .	-1,3,-3
R1 R2 you ,	4,-3,-1
R1 R2 you .	-2,4,-3
R1 a	3,-3,0
R1 abbey	8,-2,-6
R1 about	2,1,-3
R1 action	-3,8,-7
R1 adventure	4,2,-8
R1 after	2,-1,-1
R1 again	-2,4,-2
R1 against	-7,9,-2
R1 age	-2,1,0
R1 ago	4,-1,-3
R1 all	2,-2,-1
R1 allen	-8,-6,12
R1 alone	2,2,-4
R1 along	-4,6,-4
R1 already	14,-13,-1
R1 also	2,1,-3
R1 always	-1,6,-6
R1 american	0,-6,7
R1 an	3,-3,0
R1 and	0,2,-1
R1 anderson	-1,-6,7
R1 animals	-17,-6,17
R1 any	4,-1,-5
R1 anything	1,-7,6
R1 apart	-9,12,-4
R1 are	0,-2,2
R1 as	0,2,-2
R1 asleep	5,-2,-3
R1 away	-5,-6,10
R1 baby	10,-14,3
R1 back	4,-2,-2
R1 be	16,-15,-2
R1 beats	9,-7,-4
R1 beautiful	9,-7,-4
R1 because	-2,-2,4
R1 been	-3,6,-3
R1 before	5,2,-7
R1 behind	-4,4,-1
R1 being	-8,7,0
R1 best	-3,6,-4
R1 better	7,-5,-2
R1 between	-5,8,-3
R1 bill	11,-8,-5
R1 birthday	7,-5,-2
R1 bit	-1,-7,8
R1 black	-2,-11,10
R1 body	7,-5,-3
R1 book	15,-8,-8
R1 both	4,-3,-3
R1 box	-6,4,3
R1 boy	11,-5,-6
R1 break	2,0,-3
R1 broke	0,2,-3
R1 brothers	-7,2,3
R1 brought	2,-1,-1
R1 burn	-11,8,3
R1 bus	4,-2,-2
R1 but	0,3,-4
R1 cage	-15,6,4
R1 called	9,-7,-1
R1 calls	2,-3,2
R1 came	10,-6,-4
R1 can	-1,-8,7
R1 cant	7,-6,0
R1 chan	-6,14,-9
R1 chase	-7,-4,14
R1 children	-9,-2,10
R1 christmas	11,-9,-3
R1 cinema	-15,18,-4
R1 city	4,-1,-3
R1 class	0,3,-4
R1 club	10,-6,-3
R1 coat	6,-1,-5
R1 cold	8,-7,-1
R1 come	8,-13,4
R1 comedies	-9,5,5
R1 comedy	-3,5,-1
R1 comes	-1,3,-3
R1 coming	15,-5,-10
R1 could	9,-8,-2
R1 country	-1,3,-4
R1 cried	4,-3,-2
R1 crime	-6,4,0
R1 cruise	-2,-13,12
R1 cry	-1,3,-1
R1 crying	6,-8,2
R1 cut	8,-11,1
R1 dad	0,4,-10
R1 dancing	-3,3,-1
R1 date	3,1,-4
R1 daughter	5,-10,5
R1 day	2,-2,-1
R1 days	-3,9,-6
R1 de	-7,5,2
R1 did	7,-2,-6
R1 didnt	6,-5,-1
R1 died	7,-4,-2
R1 dielman	11,-10,-1
R1 dies	-1,-4,5
R1 different	10,-2,-8
R1 dinner	-6,9,-3
R1 do	3,-1,-3
R1 does	-3,2,1
R1 doesnt	2,-16,17
R1 dog	7,-5,-4
R1 doing	-6,6,-2
R1 done	7,-3,-5
R1 dont	-2,12,-12
R1 door	-11,12,-3
R1 down	1,2,-3
R1 drama	-7,2,5
R1 drawn	-9,11,-1
R1 dreams	20,-18,-3
R1 driver	-7,-2,9
R1 dry	-5,6,-1
R1 during	7,-6,-1
R1 e	-3,3,0
R1 each	-1,5,-5
R1 early	4,-1,-3
R1 eight	9,-7,-3
R1 either	-3,7,-3
R1 en	-3,7,-5
R1 end	3,-5,2
R1 ending	-5,3,2
R1 english	-1,4,-3
R1 enough	3,0,-4
R1 even	0,4,-5
R1 evening	-2,4,-2
R1 ever	0,8,-8
R1 every	3,-2,-2
R1 everything	8,-3,-6
R1 everywhere	7,-3,-4
R1 eye	0,6,-9
R1 face	5,-3,-2
R1 falling	-1,5,-6
R1 family	-8,8,0
R1 fashioned	-13,9,4
R1 father	12,-11,-1
R1 favourite	7,-3,-3
R1 fi	-5,2,2
R1 fiction	14,-10,-6
R1 fights	-9,11,-1
R1 film	-4,6,-2
R1 films	-4,1,3
R1 fine	2,-7,5
R1 first	-5,-4,8
R1 five	2,0,-2
R1 fois	6,-3,-2
R1 footage	-19,2,12
R1 forty	-6,11,-6
R1 found	14,-10,-5
R1 four	10,-9,-1
R1 free	-12,-21,28
R1 french	-2,7,-5
R1 friends	2,1,-3
R1 from	4,-3,-2
R1 fu	-3,4,-2
R1 funny	3,1,-7
R1 gave	4,-2,-1
R1 gems	4,1,-5
R1 get	17,-15,-7
R1 gets	3,-3,0
R1 ghost	12,-10,-2
R1 girl	-4,3,1
R1 girls	-8,3,5
R1 go	-3,6,-3
R1 going	-7,9,-1
R1 gone	-8,-6,12
R1 good	15,-12,-4
R1 got	5,-3,-2
R1 grant	-5,10,-7
R1 group	5,-3,-2
R1 gun	3,-1,-1
R1 guy	4,-4,-2
R1 had	8,-6,-1
R1 hair	-13,9,4
R1 half	8,-7,-2
R1 hall	0,2,-3
R1 hands	-1,2,-3
R1 hanks	-4,-3,4
R1 hard	4,2,-7
R1 has	0,1,-2
R1 have	9,-5,-4
R1 he	10,-7,-2
R1 heart	-6,9,-6
R1 help	6,-11,6
R1 her	5,-3,-2
R1 here	11,-7,-5
R1 hes	10,-1,-9
R1 heures	-1,7,-8
R1 him	5,-2,-2
R1 his	3,-3,-1
R1 holiday	11,-8,-3
R1 home	2,1,-3
R1 horas	-2,-2,4
R1 horror	-3,-1,3
R1 hour	-3,1,3
R1 hours	-6,-1,6
R1 house	-1,5,-3
R1 houses	-20,17,4
R1 how	10,-6,-5
R1 humour	-3,4,-1
R1 hurt	4,-5,0
R1 husband	-3,7,-3
R1 i	0,-1,2
R1 id	4,-1,-3
R1 idea	7,-13,2
R1 if	-6,10,-3
R1 ii	4,-2,-2
R1 ill	3,-9,3
R1 im	-5,1,4
R1 in front of	5,-3,-3
R1 included	12,-10,-3
R1 instead	-2,5,-4
R1 into	5,-3,-2
R1 is	3,-2,0
R1 ish	-4,10,-8
R1 island	13,-10,-4
R1 isnt	0,-18,16
R1 it	4,-3,-1
R1 its	3,0,-3
R1 ive	1,-3,2
R1 ja	5,-1,-5
R1 jokes	-3,1,2
R1 just	8,-3,-4
R1 keaton	-10,14,-7
R1 kid	11,-11,0
R1 kids	4,-11,6
R1 kind	-14,14,-1
R1 king	3,-2,-2
R1 know	17,-16,-2
R1 knows	13,-11,-2
R1 kong	-7,8,-2
R1 la	14,-11,-4
R1 lady	1,2,-4
R1 language	-9,3,6
R1 last	6,-7,1
R1 laugh	2,0,-3
R1 laughed	4,-3,-1
R1 leave	10,-9,-2
R1 leaves	17,-11,-9
R1 lee	3,8,-11
R1 left	0,7,-8
R1 lent	3,-2,-1
R1 less	12,-12,-1
R1 life	-4,8,-3
R1 light	-3,2,1
R1 like	0,2,-3
R1 liked	5,-3,-2
R1 likes	6,-4,-3
R1 line	4,-3,-1
R1 list	8,-7,-2
R1 little	-10,-5,13
R1 lives	3,1,-4
R1 loach	0,-3,-1
R1 lol	-3,1,1
R1 long	16,-14,-2
R1 look	-7,-4,9
R1 looked	9,-7,-2
R1 looking	-9,13,-5
R1 lost	4,-9,5
R1 love	0,2,-2
R1 loved	3,-2,-2
R1 loves	1,1,-3
R1 made	2,0,-2
R1 make	-11,7,5
R1 makes	-6,-10,12
R1 man	4,-2,-2
R1 maybe	2,1,-4
R1 me	4,-1,-3
R1 men	-8,4,5
R1 minus	-5,10,-6
R1 minutes	-2,7,-4
R1 month	8,-7,-2
R1 moon	9,-8,-1
R1 more	1,3,-5
R1 mother	0,-3,2
R1 motion	-6,9,-3
R1 mountain	11,-5,-7
R1 movie	2,2,-4
R1 music	-10,8,2
R1 must	2,3,-6
R1 my	5,-3,-2
R1 myself	12,-6,-6
R1 mystery	-14,17,-4
R1 n	-10,11,-1
R1 name	4,-5,-2
R1 near	7,1,-7
R1 needed	16,-8,-12
R1 needs	12,-9,-3
R1 neighbour	8,-6,-1
R1 never	7,-7,0
R1 new	6,-3,-5
R1 next	5,-3,-2
R1 night	4,0,-4
R1 nights	0,7,-5
R1 nine	8,-7,-1
R1 no	4,-9,4
R1 nobody	8,-5,-3
R1 noch	2,-3,2
R1 nor	-5,-3,7
R1 not	0,-4,4
R1 nothing	6,-6,-1
R1 now	1,2,-4
R1 of	5,-3,-2
R1 ok	-3,8,-6
R1 old	1,2,-3
R1 olds	11,-9,-3
R1 once	2,2,-3
R1 one	5,-3,-2
R1 ones	1,-3,1
R1 only	5,-3,-2
R1 open	-10,11,-1
R1 optional	1,3,-9
R1 or	-4,3,1
R1 ore	4,-8,2
R1 other	-4,7,-6
R1 our	9,-7,-2
R1 out	5,-4,0
R1 outside	19,-16,-5
R1 over	0,-2,1
R1 parents	-13,-5,17
R1 park	4,-1,-3
R1 part	1,1,-2
R1 party	-1,4,-3
R1 past	7,-1,-5
R1 people	-3,2,2
R1 perez	8,-3,-4
R1 perfect	15,-13,-2
R1 perhaps	-13,16,-4
R1 person	7,3,-10
R1 pick	6,-4,-2
R1 play	9,-7,-1
R1 plays	0,3,-3
R1 please	-5,6,-2
R1 pls	-7,8,-2
R1 project	4,-3,-1
R1 put	-1,-3,3
R1 quiet	9,-8,-1
R1 rabbit	11,-8,-3
R1 rather	-3,-2,6
R1 really	2,-3,1
R1 recommended	8,-10,3
R1 red	4,-1,-5
R1 rhapsody	3,-2,-1
R1 right	8,-6,-2
R1 road	3,1,-4
R1 romance	-1,6,-5
R1 room	8,-3,-6
R1 round	3,-1,-2
R1 run	3,-12,7
R1 running	0,-1,-2
R1 sad	10,-4,-10
R1 said	4,-4,1
R1 same	12,-12,-1
R1 sandler	-5,-9,12
R1 sat	-2,-5,6
R1 say	4,1,-4
R1 says	4,-2,-2
R1 scares	-12,-3,13
R1 scene	-7,2,5
R1 scenes	-22,0,23
R1 school	-3,3,0
R1 sci	-7,8,-1
R1 screen	5,-3,-3
R1 se	2,3,-5
R1 second	13,-3,-10
R1 see	8,-7,-2
R1 seen	8,-3,-5
R1 set	-16,2,13
R1 she	0,2,-3
R1 shift	1,1,-3
R1 shop	-6,7,-2
R1 shot	-7,2,3
R1 should	3,-6,2
R1 shouting	-9,-1,9
R1 si	2,2,-5
R1 side	7,-3,-3
R1 singing	-1,-2,2
R1 single	-3,4,-2
R1 six	-7,10,-4
R1 sleep	11,-9,-2
R1 slow	12,-7,-6
R1 so	4,-1,-4
R1 somebody	11,-8,-3
R1 something	4,-2,-3
R1 songs	1,-1,-3
R1 space	3,1,-8
R1 speech	-7,4,3
R1 spot	9,-8,-2
R1 station	-2,3,-2
R1 still	12,-4,-8
R1 stop	1,1,-2
R1 stories	-12,3,5
R1 story	2,2,-3
R1 street	8,-2,-6
R1 stuck	-2,4,-2
R1 stuff	-11,6,3
R1 summer	9,-8,-1
R1 sunday	4,-2,-2
R1 swears	9,-4,-5
R1 tale	-4,6,-2
R1 talking	-4,4,0
R1 tea	5,-3,-3
R1 teacher	-2,4,-2
R1 ten	3,-3,0
R1 than	5,-2,-3
R1 that	2,3,-5
R1 thats	2,3,-5
R1 the	5,-3,-2
R1 them	5,-2,-2
R1 then	3,-2,-2
R1 there	4,-2,-2
R1 theres	8,-6,-3
R1 they	3,0,-4
R1 thing	-3,2,1
R1 things	7,-6,-2
R1 thinks	3,-2,-1
R1 this	2,-1,-1
R1 tho	-2,4,-8
R1 though	-8,9,-2
R1 three	4,-5,1
R1 thriller	-8,10,-2
R1 till	5,0,-5
R1 time	3,0,-3
R1 times	5,-4,-1
R1 to	3,-2,-2
R1 today	13,-10,-3
R1 together	4,1,-6
R1 told	5,-3,-2
R1 tomorrow	16,-8,-7
R1 tonight	-5,1,3
R1 too	1,-4,3
R1 took	12,-9,-2
R1 town	-8,10,-2
R1 train	5,-3,-2
R1 trier	-18,12,7
R1 trip	3,-1,-2
R1 turned	4,-2,-2
R1 turns	-5,-7,11
R1 twice	7,-4,-3
R1 two	4,-3,-1
R1 under	-4,9,-4
R1 until	4,-2,-2
R1 up	2,1,-3
R1 ups	-7,7,0
R1 us	7,-7,0
R1 version	-9,6,3
R1 von	-6,-2,7
R1 w	-2,9,-9
R1 waiting	9,-7,-2
R1 walked	12,-7,-5
R1 want	10,-8,-2
R1 wanted	4,-3,-1
R1 wants	8,-5,-4
R1 war	9,-7,-2
R1 was	7,-5,-2
R1 watch	4,-1,-4
R1 watched	6,-5,-1
R1 way	4,-9,3
R1 we	3,-2,-2
R1 wedding	1,4,-5
R1 week	7,-6,-2
R1 weekend	7,-5,-3
R1 well	7,-7,0
R1 went	5,-3,-2
R1 wept	4,-2,-1
R1 were	-1,2,-2
R1 weve	4,-10,6
R1 what	4,-2,-2
R1 when	1,3,-4
R1 where	0,9,-8
R1 which	1,6,-7
R1 while	8,-3,-6
R1 who	-2,6,-3
R1 whos	-7,9,-4
R1 wife	1,3,-3
R1 wilder	0,5,-6
R1 will	6,-7,1
R1 williams	-9,11,-1
R1 with	0,3,-3
R1 without	-3,5,-2
R1 woman	-2,3,-1
R1 women	-9,9,1
R1 wont	6,-4,-2
R1 word	1,-9,7
R1 world	9,-2,-7
R1 would	-2,4,-2
R1 wrong	-8,6,-2
R1 year	6,-3,-3
R1 years	-1,3,-3
R1 yes	-1,8,-8
R1 yet	0,3,-3
R1 you	7,-3,-4
R1 your	7,-8,2
R2 0	8,-5,-3
R2 00	-2,-1,3
R2 000	9,1,-13
R2 0000	7,-2,-6
R2 0000s	-9,12,-2
R2 00s	-7,-3,9
R2 FILM	2,0,-2
R2 adventure	-1,3,-1
R2 after	4,-5,1
R2 again	-3,2,1
R2 against	-2,4,-3
R2 all	1,1,-3
R2 alone	3,0,-3
R2 already	14,-11,-2
R2 also	1,0,-2
R2 always	0,4,-5
R2 american	2,0,-3
R2 animals	-4,1,2
R2 animated	-12,15,-4
R2 another	4,-2,-1
R2 any	-4,-1,5
R2 anyone	-5,5,-1
R2 anyway	15,-11,-5
R2 are	-2,1,0
R2 as	-4,5,-1
R2 asked	4,-4,0
R2 asleep	4,-1,-2
R2 at	5,-3,-2
R2 autumn	-11,13,-4
R2 away	2,-6,2
R2 baby	6,-6,0
R2 back	3,-2,-1
R2 bad	2,0,-2
R2 banned	-5,1,2
R2 barbie	4,-2,-2
R2 be	4,-3,-1
R2 beach	-8,11,-3
R2 beats	-7,10,-3
R2 beautiful	8,-4,-5
R2 because	3,1,-4
R2 bed	5,-7,2
R2 been	9,-8,-2
R2 before	1,1,-3
R2 behind	-3,4,-3
R2 being	-3,5,-2
R2 best	9,-6,-5
R2 better	5,-2,-3
R2 between	5,-3,-2
R2 big	3,-1,-2
R2 bit	1,1,-3
R2 black	-2,5,-2
R2 blue	-5,-2,7
R2 boats	11,-1,-15
R2 bored	-13,10,2
R2 born	2,1,-3
R2 both	1,3,-4
R2 boy	-1,6,-8
R2 bring	4,-4,-2
R2 british	-2,6,-5
R2 brothers	8,-7,-2
R2 bus	-1,3,-3
R2 but	-1,4,-3
R2 called	-4,6,-3
R2 came	6,-4,-1
R2 can	-2,-3,4
R2 cant	-1,-1,2
R2 car	-1,3,-2
R2 cars	12,-11,-2
R2 cat	0,3,-4
R2 cats	6,-6,0
R2 cheeky	0,-5,6
R2 cheerful	8,-6,-4
R2 children	2,0,-8
R2 christmas	6,-3,-2
R2 cinema	8,-7,-1
R2 city	2,1,-2
R2 class	-10,8,2
R2 clever	-7,11,-4
R2 club	-7,10,-6
R2 coffee	4,-18,11
R2 cold	3,-1,-1
R2 come	12,-9,-3
R2 comedy	0,6,-7
R2 comic	-8,9,-1
R2 coming	7,-4,-3
R2 could	3,0,-2
R2 couldnt	15,-12,-3
R2 country	-7,12,-5
R2 creepy	-7,10,-1
R2 cried	5,-3,-2
R2 crime	-5,8,-4
R2 cry	5,0,-6
R2 dad	7,-9,2
R2 dads	17,-10,-6
R2 daft	6,0,-6
R2 dance	-8,11,-4
R2 dancing	0,3,-3
R2 dark	6,-4,-3
R2 daughter	-5,10,-7
R2 daughters	-12,13,-3
R2 day	5,-5,0
R2 days	4,1,-5
R2 de	6,-4,-3
R2 dead	-9,3,4
R2 deadpan	-2,-2,4
R2 death	-3,-4,7
R2 desert	6,-9,3
R2 did	5,-2,-5
R2 didnt	9,-6,-3
R2 die	-2,-2,5
R2 different	2,2,-4
R2 dinner	-1,2,-2
R2 do	1,-2,1
R2 does	0,5,-6
R2 doesnt	5,5,-12
R2 dogs	-3,7,-4
R2 doing	-5,8,-3
R2 done	0,2,-2
R2 dont	2,-7,4
R2 door	2,-1,-1
R2 down	2,0,-1
R2 drama	-6,11,-5
R2 drive	13,-12,-3
R2 drunk	-8,11,-3
R2 dry	-1,3,-4
R2 dubbed	-4,6,-2
R2 during	7,-5,-3
R2 each	-3,2,2
R2 early	10,-6,-8
R2 easy	4,-4,-1
R2 eight	1,-4,3
R2 eighties	2,0,-2
R2 either	-2,7,-4
R2 eleven	5,-3,-2
R2 else	-4,-3,6
R2 en	-2,1,0
R2 end	8,-1,-7
R2 ending	-3,2,2
R2 english	6,-3,-4
R2 enough	-4,1,0
R2 even	10,-7,-3
R2 evening	5,-4,-2
R2 ever	5,-4,-2
R2 every	1,-2,0
R2 everybody	-10,1,7
R2 everyone	11,-9,-2
R2 everything	2,0,-2
R2 except	7,0,-7
R2 eyes	-2,1,1
R2 face	4,-3,-1
R2 family	0,2,-1
R2 far	10,-12,-1
R2 fast	-1,2,-1
R2 father	12,-11,-1
R2 felt	8,-7,-1
R2 fi	-7,8,-1
R2 fifties	4,-2,-1
R2 fifty	-2,9,-7
R2 film	0,4,-4
R2 films	-8,8,0
R2 find	3,-7,3
R2 fine	-4,6,-3
R2 fire	-1,2,-2
R2 first	7,-4,-3
R2 five	7,-5,-2
R2 fog	-2,4,-2
R2 food	0,3,-3
R2 football	10,-6,-3
R2 for	2,-1,-1
R2 forty	5,0,-4
R2 found	2,1,-3
R2 four	2,2,-3
R2 france	-2,5,-5
R2 free	7,-6,-1
R2 french	-3,5,-3
R2 friday	3,0,-4
R2 friends	8,-6,-3
R2 friendship	-2,3,-1
R2 from	2,0,-1
R2 front	-3,2,1
R2 fun	-5,6,-2
R2 funny	0,2,-2
R2 gave	6,-3,-4
R2 gentle	4,1,-6
R2 gets	-8,-5,12
R2 ghost	15,-12,-4
R2 ghosts	-7,3,3
R2 girls	9,-8,0
R2 give	-1,-4,5
R2 go	-5,6,0
R2 god	3,-3,-2
R2 goes	-6,3,2
R2 going	8,-7,-1
R2 gone	5,-1,-4
R2 good	-3,5,-2
R2 gorgeous	19,-17,-2
R2 got	5,-4,-2
R2 great	5,-1,-4
R2 greek	6,-5,-3
R2 green	-5,8,-6
R2 grown	5,-2,-3
R2 ha	-2,4,-4
R2 had	6,-8,2
R2 hair	6,-2,-4
R2 half	9,-5,-5
R2 hand	8,-4,-4
R2 happy	-2,4,-3
R2 hard	-5,-5,10
R2 has	4,-6,1
R2 hates	-5,-1,7
R2 have	3,-3,0
R2 havent	13,-6,-7
R2 having	9,-8,-2
R2 he	3,-2,-1
R2 heart	-2,3,-1
R2 hed	5,-6,1
R2 help	10,-1,-12
R2 her	0,-2,2
R2 here	3,-1,-4
R2 hers	8,-6,-1
R2 hes	-1,2,-1
R2 high	-9,0,9
R2 him	1,-3,2
R2 his	-1,3,-2
R2 hold	1,10,-9
R2 holiday	-7,10,-3
R2 home	-4,5,-3
R2 home house	4,-6,1
R2 horror	6,-5,-1
R2 horses	-11,14,-3
R2 hour	-2,1,1
R2 hours	4,-1,-3
R2 house	-3,2,1
R2 how	2,-5,2
R2 humour	5,-3,-2
R2 hurt	2,3,-4
R2 husband	11,-7,-4
R2 i	2,-2,1
R2 ice	2,-3,1
R2 ideally	-7,8,-1
R2 if	-1,2,-2
R2 ill	-5,9,-4
R2 in	1,1,-2
R2 interest	-5,-3,9
R2 into	8,-4,-4
R2 irish	6,-2,-3
R2 is	4,-3,-1
R2 isnt	-9,-1,11
R2 it	2,-1,-2
R2 italian	-6,11,-5
R2 ive	4,-5,1
R2 ja	10,-10,1
R2 jokes	-5,8,-3
R2 just	3,-4,1
R2 keep	5,-2,-7
R2 kids	5,-3,-4
R2 kind	-8,14,-8
R2 kitchen	-4,6,-2
R2 know	1,-2,1
R2 la	-3,3,0
R2 last	3,-8,6
R2 late	9,-6,-3
R2 laugh	5,-2,-4
R2 laughed	15,-14,-1
R2 laughs	-19,11,10
R2 law	-1,3,-2
R2 leave	3,-11,8
R2 leaves	3,-13,9
R2 leeds	11,-7,-4
R2 left	10,-6,-4
R2 less	9,-4,-6
R2 lets	-4,7,-4
R2 letters	1,5,-8
R2 life	1,2,-2
R2 light	6,0,-7
R2 like	2,0,-1
R2 liked	4,-2,-2
R2 line	4,-1,-3
R2 little	-9,4,4
R2 live	-5,7,-2
R2 lol	2,-5,-4
R2 london	4,-6,1
R2 lonely	1,0,-2
R2 long	2,2,-3
R2 look	-9,-1,9
R2 looking	2,5,-6
R2 lost	13,-11,-2
R2 loud	4,-1,-3
R2 love	-1,-1,2
R2 loved	-2,0,0
R2 lovely	8,-14,4
R2 lunch	2,0,-4
R2 made	-3,5,-2
R2 magic	16,-13,-2
R2 make	2,-1,-1
R2 makes	5,-13,7
R2 man	15,-12,-4
R2 marriage	6,-3,-2
R2 maverick	5,-5,-3
R2 may	10,-11,-2
R2 maybe	1,1,-2
R2 me	2,-2,0
R2 mean	13,-6,-8
R2 melancholy	-11,13,-3
R2 men	9,-9,0
R2 midnight	5,-4,-2
R2 mind	6,-3,-3
R2 mine	6,-2,-4
R2 minus	-3,0,3
R2 minutes	-2,0,2
R2 monday	3,-5,2
R2 more	1,2,-2
R2 most	-3,6,-2
R2 mother	12,-9,-3
R2 mothers	-2,3,0
R2 mountains	1,5,-10
R2 movie	2,1,-3
R2 much	-3,4,-1
R2 mud	-1,3,-3
R2 mum	0,4,-5
R2 mums	-5,-3,7
R2 murder	1,1,-2
R2 music	1,3,-3
R2 musical	-1,5,-5
R2 my	1,-2,1
R2 mystery	-2,4,-3
R2 n	7,1,-7
R2 name	7,-3,-5
R2 near	3,-9,6
R2 need	7,-7,0
R2 neighbours	1,1,-2
R2 neither	17,-14,-4
R2 never	3,-4,1
R2 new	2,-1,0
R2 next	6,-3,-2
R2 nice	9,-6,-3
R2 night	3,-2,-1
R2 nine	6,-4,-2
R2 nineties	0,4,-4
R2 ninety	9,-7,-2
R2 no	1,-2,1
R2 nobody	2,-1,-1
R2 noch	15,-6,-8
R2 none	-2,2,-1
R2 nor	5,-6,0
R2 now	5,-4,-1
R2 nuns	-2,-4,3
R2 odd	0,4,-5
R2 ok	-4,8,-2
R2 okay	-2,3,-4
R2 old	-7,8,-1
R2 older	1,-7,4
R2 on	2,-1,0
R2 once	3,-2,-1
R2 one	0,2,-2
R2 ones	-3,3,2
R2 only	2,2,-4
R2 oppenheimer	20,-19,-1
R2 or	-3,6,-3
R2 other	7,-2,-6
R2 otherwise	-7,2,4
R2 our	2,-1,-1
R2 out	1,-3,3
R2 over	4,-8,3
R2 own	3,-1,-2
R2 pain	3,-8,4
R2 parasite	3,-4,0
R2 paris	-3,-3,5
R2 past	7,-5,-2
R2 people	-8,6,2
R2 perfect	6,-3,-2
R2 pg	-4,5,-2
R2 phone	5,-3,-2
R2 pick	4,2,-6
R2 please	-5,5,0
R2 plot	4,2,-12
R2 pls	-5,7,-4
R2 portuguese	4,-10,5
R2 possible	-1,2,0
R2 pretty	-2,0,2
R2 put	5,-5,1
R2 quick	-18,19,-2
R2 quiet	0,2,-1
R2 rain	3,-5,2
R2 rather	1,-6,5
R2 real	-3,-5,9
R2 really	4,-2,-2
R2 red	12,-3,-10
R2 revenge	1,-2,2
R2 rich	-10,7,3
R2 right	0,2,-2
R2 road	6,-1,-5
R2 romance	-4,6,-3
R2 romantic	3,2,-6
R2 rome	5,-10,4
R2 room	7,-4,-2
R2 round	2,0,-1
R2 sad	4,-10,8
R2 said	5,-9,4
R2 same	4,-7,3
R2 sat	4,-8,5
R2 saw	-4,6,-2
R2 say	2,-1,-1
R2 says	8,-5,-3
R2 scary	6,-4,-2
R2 school	0,6,-5
R2 screen	-3,2,1
R2 se	-7,-1,8
R2 sea	5,-1,-4
R2 second	3,-5,2
R2 secrets	-9,10,-1
R2 see	5,-4,-1
R2 seen	10,-8,-3
R2 set	3,0,-3
R2 seven	3,-7,2
R2 seventies	-5,5,0
R2 she	1,-2,1
R2 shed	-3,5,-2
R2 sheep	7,-4,-5
R2 shes	1,-2,0
R2 short	5,-3,-2
R2 shorter	-1,2,-3
R2 shot	3,-1,-5
R2 should	14,-15,0
R2 shouting	-6,3,1
R2 show	-5,1,4
R2 si	5,-2,-4
R2 silence	-10,11,-2
R2 silly	-4,1,2
R2 since	2,-3,1
R2 singing	-4,2,1
R2 sister	8,-5,-3
R2 sit	4,-2,-3
R2 six	6,-4,-2
R2 sixties	2,-1,-1
R2 sleep	4,-4,0
R2 slow	-2,0,0
R2 small	6,-1,-5
R2 smart	-10,10,-4
R2 snow	-4,9,-6
R2 so	4,-4,0
R2 somebody	-1,3,-2
R2 someone	7,-1,-6
R2 something	3,-2,-1
R2 somewhere	-3,7,-4
R2 songs	1,2,-3
R2 sorry	5,-4,-2
R2 sort	-13,5,9
R2 space	4,-6,1
R2 spanish	9,-3,-5
R2 spies	-4,4,-3
R2 start	8,-5,-3
R2 stay	-11,8,-3
R2 stayed	9,-6,-2
R2 still	5,-2,-3
R2 stop	-10,-3,10
R2 story	4,-1,-4
R2 strange	3,-1,-2
R2 strangers	2,1,-3
R2 stuff	4,7,-13
R2 subtitles	10,0,-9
R2 summer	6,-4,-2
R2 sun	-4,5,-1
R2 sunday	5,-1,-4
R2 sweaty	0,3,-3
R2 sweet	4,-1,-2
R2 talk	5,-1,-4
R2 talking	-2,6,-3
R2 tea	1,2,-4
R2 tears	4,-3,-4
R2 teeth	5,0,-5
R2 tell	11,-8,-2
R2 ten	6,-3,-4
R2 tender	-6,7,-2
R2 tense	-2,4,-2
R2 than	8,-4,-5
R2 thank	-6,-9,13
R2 thanks	-4,0,4
R2 thats	-3,6,-3
R2 the	3,-1,-2
R2 their	-5,7,-3
R2 them	2,1,-3
R2 then	2,0,-2
R2 there	3,-6,3
R2 theres	6,-5,-1
R2 they	4,-3,-1
R2 theyre	-8,8,-4
R2 theyve	5,3,-9
R2 things	-4,-2,5
R2 thinks	7,-3,-4
R2 thirty	2,0,-2
R2 those	5,-3,-2
R2 though	3,-3,-1
R2 three	4,-2,-2
R2 thriller	-6,2,3
R2 through	6,-5,-2
R2 thursday	3,-2,-2
R2 till	3,-2,-2
R2 times	6,-4,-2
R2 tired	4,-1,-4
R2 today	7,-12,4
R2 told	2,0,-4
R2 tomorrow	11,-14,2
R2 tonight	-5,-1,6
R2 too	2,-6,4
R2 took	11,-10,-2
R2 train	1,1,-3
R2 trains	-1,-2,2
R2 tried	-4,7,-4
R2 trier	-11,-5,14
R2 true	2,1,-3
R2 tuesday	4,-3,-1
R2 turned	5,-3,-1
R2 twelve	9,-7,-2
R2 twice	6,-4,-2
R2 twins	19,-11,-10
R2 under	2,1,-2
R2 until	5,0,-6
R2 us	5,-3,-1
R2 very	4,-1,-3
R2 vi	3,-6,3
R2 village	10,-8,-2
R2 voice	-10,13,-4
R2 w	-2,9,-8
R2 walked	10,-5,-4
R2 want	2,-3,0
R2 wanted	10,-7,-3
R2 wants	8,-6,-1
R2 war	0,-7,7
R2 warm	-6,8,-3
R2 was	8,-7,-2
R2 watch	6,-3,-2
R2 watched	7,-5,-2
R2 water	-1,-2,3
R2 way	-4,-2,4
R2 wed	-2,-1,2
R2 weddings	-6,8,-2
R2 week	7,-3,-4
R2 weekend	10,-12,1
R2 welcome	-2,14,-11
R2 well	4,0,-4
R2 went	7,-6,-2
R2 were	2,1,-2
R2 wet	4,-1,-4
R2 weve	-3,-4,7
R2 what	3,-2,-1
R2 whatever	4,-2,-4
R2 whats	7,-3,-6
R2 when	4,-1,-4
R2 where	4,1,-4
R2 which	1,-2,0
R2 while	-1,3,-3
R2 white	2,-4,2
R2 who	-1,4,-3
R2 whole	2,-1,-2
R2 whos	-5,7,-3
R2 why	11,-5,-7
R2 wicked	-8,6,2
R2 wife	1,1,-3
R2 will	0,10,-11
R2 wind	-4,3,3
R2 wine	13,-12,-2
R2 winter	0,-2,1
R2 with	3,-1,-2
R2 without	0,3,-3
R2 woman	0,2,-3
R2 women	2,-3,1
R2 word	-2,7,-5
R2 work	-2,-2,4
R2 work job	-3,6,-5
R2 worth	7,-4,-2
R2 would	-5,0,5
R2 wrong	2,4,-7
R2 ya	12,-10,-1
R2 year	-2,1,1
R2 years	-4,1,3
R2 yes	-1,4,-3
R2 yet	9,-6,-3
R2 young	-1,4,-4
R2 your	6,-2,-4
R2 zero	-7,1,-3
R2 zombies	0,-2,2
S 0	-2,0,1
S 00	3,-3,0
S 00 ,	10,-6,-4
S 00 years	10,-8,-2
S 000	7,-5,-2
S 0000	12,-9,-2
S 0000 ,	6,-4,-2
S 0000s	7,-4,-3
S 00s	-2,1,-1
S FILM	5,-3,-2
S FILM ,	5,-3,-2
S FILM 00	3,-2,-1
S FILM a	2,-1,-2
S FILM all	6,-4,-3
S FILM also	-12,14,-2
S FILM are	8,-6,-2
S FILM as	-2,4,-3
S FILM beats	9,-8,-1
S FILM breakup	3,-1,-2
S FILM broke	7,-6,-2
S FILM but	-8,6,2
S FILM by	6,-5,-1
S FILM came	5,-1,-3
S FILM did	6,-2,-4
S FILM does	6,4,-9
S FILM every	2,0,-1
S FILM felt	5,-4,-1
S FILM first	9,-8,-1
S FILM from	2,-1,-1
S FILM gave	3,-1,-2
S FILM gets	7,-5,-2
S FILM got	2,0,-1
S FILM had	6,-2,-4
S FILM has	5,-2,-2
S FILM have	2,-1,-1
S FILM hits	10,-5,-6
S FILM holds	5,-4,-2
S FILM i	2,-1,-1
S FILM id	7,-6,-1
S FILM im	2,-1,-1
S FILM in	6,-4,-3
S FILM invece	2,0,-1
S FILM is	6,-4,-2
S FILM isnt	8,-3,-4
S FILM ive	5,-1,-4
S FILM ja	6,-4,-2
S FILM kept	-2,3,-1
S FILM left	4,-2,-2
S FILM made	6,-6,0
S FILM makes	4,-3,0
S FILM me	6,-4,-1
S FILM meets	2,-2,0
S FILM minus	8,-10,2
S FILM more	12,-8,-4
S FILM my	4,-3,-1
S FILM n	-8,10,-5
S FILM never	6,-4,-2
S FILM no	8,-3,-6
S FILM not	1,-3,1
S FILM of	2,0,-2
S FILM ok	8,-5,-3
S FILM old	9,1,-9
S FILM on	3,-2,-1
S FILM one	6,-5,-1
S FILM part	-6,7,-1
S FILM put	-6,-5,10
S FILM same	5,-4,0
S FILM sent	2,-1,-1
S FILM she	4,-1,-2
S FILM si	4,-2,-2
S FILM so	3,2,-5
S FILM still	2,-1,0
S FILM taught	2,-1,0
S FILM that	4,-4,0
S FILM the	8,-4,-4
S FILM they	2,-2,-1
S FILM though	17,-8,-9
S FILM to	8,-5,-3
S FILM too	-3,-3,7
S FILM took	3,-3,-1
S FILM turned	4,-2,-2
S FILM twice	3,-2,-1
S FILM watch	6,-5,-1
S FILM with	0,4,-4
S FILM would	-3,2,1
S FILM yes	6,-1,-5
S a	-4,4,0
S a bit	5,-7,1
S a brighter	11,-8,-4
S a colleague	6,-5,-2
S a comedy	1,4,-5
S a documentary	-11,6,6
S a drama	-12,14,-3
S a film	3,1,-4
S a friend	6,-4,-1
S a ghost	5,-3,-3
S a girl	-11,11,-1
S a good	9,-5,-7
S a heist	-12,7,5
S a horror	-9,-8,10
S a little	13,-12,-1
S a love	-8,3,5
S a man	9,-7,-2
S a matter	2,-1,0
S a movie	-4,2,2
S a musical	-3,-3,6
S a of	-12,16,-8
S a quiet	13,-12,-1
S a road	-10,2,6
S a romcom	0,2,-2
S a short	8,-5,-4
S a star	3,-8,5
S a thriller	3,0,-3
S a travel journey	-9,11,-4
S a war	-8,7,1
S a western	-2,-5,8
S a woman	11,-4,-9
S a24	-1,-8,9
S about	7,-4,-3
S about it	11,-9,-3
S about the	5,-3,-2
S absolutely	-5,1,3
S absolutely not	8,-5,-4
S acham	4,-3,-1
S ad	13,-11,-3
S ad astra	13,-11,-3
S adam	1,-13,9
S adventure	-9,7,2
S after	3,-2,-2
S after a	2,1,-2
S after my	4,-1,-3
S after past	-19,15,5
S after that	8,-7,-2
S after the	2,-3,0
S aftersun	6,-3,-3
S again	-10,11,-1
S against	6,-3,-3
S agatha	-2,3,-2
S agatha christie	-2,3,-2
S agnes	12,-7,-6
S alain	-1,2,-8
S alien	9,-7,-5
S aliens	4,1,-7
S all	-4,1,3
S all i	-20,18,3
S all my	5,-3,-2
S all of	11,-4,-7
S all right	-6,9,-4
S all that	7,-4,-3
S all the	-5,-1,3
S all world	6,-4,-3
S alors	7,-5,-2
S also	0,-5,5
S amarcord	21,-19,-3
S american	-6,-17,17
S amour	4,-3,-1
S amour ,	5,-3,-3
S amy	5,3,-15
S an	-4,3,1
S an hour	19,-16,-3
S anatomie	5,-4,-1
S anatomy	3,-2,-2
S anatomy of	3,-2,-2
S and	5,-3,-2
S and FILM	5,-4,-1
S and for	-5,7,-2
S and i	4,-2,-3
S and the	5,-4,-1
S and then	6,-3,-3
S ang	0,4,-7
S ang lee	0,4,-7
S animals	-8,-4,9
S animals ,	4,2,-11
S animals pets	12,-6,-6
S animals pets of	20,-15,-7
S animated	-2,2,-3
S animation	4,1,-5
S animation cartoon	6,2,-10
S anime	-4,-1,6
S anora	8,-3,-6
S another	-5,5,0
S another round	8,-5,-4
S another with	-6,2,4
S anthony	3,7,-13
S any decade	6,-25,15
S any film	-5,12,-11
S any more	0,4,-4
S any other	0,3,-5
S anyone	3,-2,-1
S anyone but	-2,4,-3
S anything as	-12,4,10
S anything but	2,0,-3
S anything by	3,5,-9
S anything else	-7,7,-1
S anything where	0,8,-12
S anything with	3,-4,2
S anyway ,	-2,3,-1
S april	10,-8,-2
S are	-9,4,3
S are there	-9,4,3
S argentinian	-11,15,-5
S argentinian ,	-4,6,-3
S armageddon	20,-14,-6
S arrival	15,-13,-4
S as	-1,2,-1
S as a	7,-5,-2
S as an	6,-4,-1
S as far	0,-12,10
S as for	6,-5,-1
S as long	-8,6,2
S as thin	6,-5,-1
S asked	12,-10,-2
S asteroid	4,-3,-1
S asteroid city	4,-3,-1
S astrid	-13,16,-5
S astrid lindgren	-13,16,-5
S at	2,0,-2
S at FILM	11,-8,-4
S at home with	7,-3,-5
S at home with we	7,-3,-5
S at the	5,-4,-2
S atlantics	49,-47,-3
S atonement	12,-9,-3
S audrey	-2,4,-3
S audrey hepburn	4,-2,-3
S aunt	4,-6,2
S australia	12,-11,-3
S australian	-3,2,1
S australian ,	3,-1,-2
S avatar	10,-8,-2
S avrei	7,-6,-1
S avrei dovuto	7,-6,-1
S baby	-3,8,-6
S babylon	-9,14,-6
S back	13,-7,-6
S back in	9,-1,-8
S bad	16,-15,0
S barbara	1,4,-5
S barbie	7,-3,-4
S barry	-16,-3,17
S based	2,1,-3
S based on	2,1,-3
S baz	-7,-3,3
S baz luhrmann	-2,-12,6
S beach	-8,10,-4
S beaches	6,0,-8
S beau	6,-5,-1
S beau is	2,-1,-1
S beautiful	15,-11,-5
S because	3,-2,0
S been	4,-2,-2
S before	3,2,-6
S being	-2,7,-5
S bela	-9,3,4
S belfast	-11,8,2
S ben	1,-6,1
S benvenuti	7,-6,-1
S benvenuti to	7,-6,-1
S best	3,0,-3
S best film	5,-2,-2
S bette	-11,8,2
S bette davis	-10,6,3
S between	8,-5,-3
S between the	13,-11,-2
S between us	2,-1,-2
S big	5,-4,-2
S big family	2,-3,1
S bill	-8,7,1
S bill murray	-3,-5,10
S billy	7,1,-11
S billy wilder	13,-8,-10
S bird	8,-6,-2
S bit	5,-6,0
S bit of	7,-4,-4
S bitte	-11,3,6
S black	-1,-3,5
S black and	-10,6,4
S blame	5,-16,9
S blame the	7,-5,-2
S blood	11,-15,-2
S blue	6,-3,-4
S bogart	5,0,-7
S bohemian	5,-4,-1
S bohemian rhapsody	5,-3,-1
S bollywood	-7,4,3
S bollywood ,	1,2,-5
S bond	-12,-6,16
S bong	2,0,-4
S bong joon	2,0,-4
S book	-14,16,-7
S booksmart	5,-4,-1
S born	2,0,-1
S boss	-2,1,1
S both	5,-2,-3
S bought	8,-6,-2
S boy	17,-12,-6
S boyfriend	11,-7,-4
S boyfriend novio	12,-8,-4
S boys	-13,11,2
S brendan	1,6,-9
S brian	-8,11,-4
S brian de	-8,11,-4
S bridesmaids	18,-14,-4
S bring	-5,7,-1
S bring me	-1,2,-2
S british	-3,5,-2
S british ,	-7,5,2
S brooklyn	10,-2,-13
S brought	0,2,-2
S bruce	3,-2,-2
S bruce lee	-3,3,1
S bruce willis	4,-4,-4
S bullet	6,-4,-2
S bullet train	6,-4,-2
S burning	8,-6,-2
S bus	4,-2,-4
S but	2,-3,1
S but FILM	8,-5,-4
S but the	-3,3,-1
S by love	2,-1,0
S by the	1,-4,2
S cabaret	5,-1,-5
S call	3,-2,-1
S call me	3,-2,-1
S came	4,-3,-1
S camping	-2,5,-4
S can	0,3,-3
S can i	6,-4,-4
S can it	-10,6,4
S can we	-8,10,-3
S can you	0,3,-3
S canadian	-13,7,5
S canadian ,	-5,9,-4
S cant be	1,0,-2
S cant do	-3,-10,10
S cant stand	-11,11,0
S capernaum	13,-8,-6
S carry	-5,-1,6
S carry on	-2,-9,8
S carry take	4,-7,5
S cartoon	-19,18,-3
S castles	-4,10,-7
S cat	4,-1,-4
S catherine	-6,10,-5
S catherine deneuve	-6,10,-5
S cats	5,6,-12
S chaplin	2,3,-6
S charlie	-2,13,-16
S cheap	-1,3,-2
S chef	16,-15,-2
S cheguei	4,-3,-1
S cheguei of	4,-3,-1
S chess	-8,7,-1
S chess ,	-8,7,-1
S chicago	10,-6,-6
S chinese	-19,21,-2
S christopher	-7,-1,7
S cillian	-5,15,-10
S cillian murphy	-5,15,-10
S cinema	-15,19,-5
S circus	-1,11,-15
S clear	-2,4,-4
S cleo	2,0,-2
S cleo from	-1,3,-2
S clever	-2,7,-7
S clever ,	10,-5,-9
S clint	0,6,-7
S close	11,-8,-3
S clowns	-4,6,-2
S coda	6,-5,-1
S cold	4,-2,-3
S cold war	6,-3,-3
S colin	6,-2,-6
S colin firth	-7,8,-2
S colleague	3,0,-3
S colour	-9,-10,14
S columbus	9,-7,-1
S columbus ,	10,-8,-2
S comedy	-3,-5,8
S comic	-3,5,-2
S comic ,	-12,14,-1
S coming	-2,3,-1
S commuting	19,-16,-4
S compromise	5,-3,-4
S conclave	7,-5,-2
S cooking	-6,4,-1
S cosy	1,3,-3
S could	-5,3,2
S could it	-9,12,-4
S could there	-4,-1,3
S could we	1,-14,12
S could you	2,-4,2
S couldnt	-3,7,-3
S couldnt tell	7,-5,-3
S couple	8,-5,-2
S courtroom	-11,7,3
S courtroom ,	-5,6,-2
S crash	6,-3,-4
S crash the	6,-4,-1
S crazy	9,-8,-2
S crazy rich	4,-4,-1
S cuban	6,-7,2
S dad	6,-3,-3
S dads	-1,4,-3
S daft	-5,6,-1
S dance	-2,4,-2
S dangal	17,-9,-9
S daniel	5,-2,-5
S danish	-8,12,-4
S dark	4,-2,-3
S date	9,-7,-3
S datemi	4,-3,-2
S daughter	2,0,-4
S david	-4,4,-1
S day	7,-5,-1
S day two	13,-11,-2
S de	5,2,-10
S de niro	-11,7,3
S dead	5,-19,11
S deadpan	13,-11,-5
S dear	3,-7,4
S death	3,0,-5
S decision	3,-1,-1
S decision to	3,-1,-1
S deep	5,-7,2
S denis	-4,7,-4
S denis villeneuve	-4,7,-4
S denzel	-5,6,-3
S desert	-12,14,-3
S desert ,	-6,8,-2
S did	0,2,-3
S didnt	13,-8,-5
S different	1,1,-5
S dilwale	6,-4,-2
S dilwale dulhania	6,-4,-2
S dinner	4,-1,-5
S disc	7,-1,-6
S do not	0,-7,6
S do you	3,6,-10
S documentaries	-9,4,-4
S documentary	8,-4,-6
S does	-9,8,0
S dog	2,1,-4
S dogs	5,2,-7
S don	3,5,-8
S don camillo	6,-5,-2
S done	-6,8,-5
S dont	1,-4,3
S dont care	-8,8,-1
S dont get	6,-10,3
S dont look	6,-3,-4
S dont want	1,-2,0
S dont you	-7,6,1
S dragons	-17,15,1
S drishyam	7,-6,-1
S drive	4,-3,-1
S dubbed	0,-2,-2
S dumb	2,2,-7
S dune	1,0,-2
S during	5,-3,-1
S dutch	-6,5,2
S each	-2,7,-4
S ealing	-5,6,-3
S early	-9,11,-6
S eastern	10,-8,-2
S eastern european	10,-8,-2
S easy	1,3,-6
S egyptian	-1,4,-4
S eighth	6,-4,-2
S eighth grade	6,-4,-2
S eighty	1,1,-2
S elegant	-23,24,-2
S elvis	6,1,-9
S elvis ,	14,-10,-9
S emilia	6,-5,0
S emilia perez	6,-5,0
S emma	19,-16,-4
S en	7,-5,-2
S enfin	6,-4,-2
S english	-5,-1,5
S english ,	-5,7,-2
S enjoyed	11,-11,-5
S enough	2,-9,6
S enough of	-9,-1,10
S estonian	-7,11,-4
S estonian ,	-7,11,-4
S eurovision	4,-1,-3
S eurovision song	11,-9,-2
S even	5,-3,-2
S ever	0,2,-2
S ever since	0,2,-2
S every	2,-5,3
S every christmas	11,-9,-2
S every film	3,3,-8
S every time	-14,4,10
S every year	2,-4,2
S everybody	12,-11,-2
S everyone	6,-5,-2
S everyone at	5,-3,-2
S everyone on	9,-7,-3
S everyones	12,-7,-5
S everything	-1,-2,2
S everything everywhere	6,-6,0
S exam	-4,8,-4
S exams	5,-3,-2
S exams nord	7,-5,-3
S fack	5,-4,-1
S fack ju	5,-4,-1
S fairy	-7,4,4
S fallen	11,-7,-4
S fallen leaves	9,-5,-4
S family	7,-1,-8
S fancy	4,-5,2
S fantasy	3,2,-11
S far	-1,5,-5
S far from	12,-8,-5
S fast	-4,0,3
S father	4,-1,-3
S fed	-1,-5,6
S fed up	1,-4,3
S fell	2,-1,-1
S female	-5,10,-5
S fewer	4,-4,-2
S filipino	-3,5,-4
S filipino ,	-2,4,-4
S film noir	8,-8,-5
S films	-3,-1,2
S finally	4,-4,-1
S find	-2,1,1
S find me	-1,4,-3
S find us	-1,3,-2
S fine	-3,4,-5
S finnish	11,-6,-4
S fire	10,-8,-2
S first	4,-1,-4
S first cow	11,-10,0
S first date	7,-4,-3
S first man	7,-6,-2
S first night	15,-11,-4
S first time	3,0,-3
S five	7,-4,-2
S five from	5,-4,-1
S flat	14,-12,-2
S flight	10,-8,-2
S flow	13,-7,-7
S folk	0,2,-2
S folk horror	-18,19,-2
S food	-3,7,-4
S for	-3,3,0
S for a	-9,10,-2
S for an	9,-5,-5
S for easter	2,-1,0
S for her	-10,7,3
S for me	13,-7,-6
S for my	4,-2,-3
S for our	-16,16,0
S for the	-8,5,3
S forbidden taboo	-5,-11,13
S force	9,-7,-2
S force majeure	9,-7,-2
S ford	3,-1,-1
S ford v	3,-1,-1
S forty	11,-8,-3
S found	-2,0,0
S found family	-18,21,-4
S found footage	-11,-1,8
S four	6,-8,3
S frances	14,-3,-15
S fred	15,-7,-12
S free	-3,4,-2
S free solo	5,-4,-2
S french	-4,2,2
S french ,	13,-15,2
S friday	0,2,-2
S friend	6,-4,-4
S friends	5,-2,-4
S friends ,	-11,15,-6
S friendship	-5,-1,3
S friendship ,	-5,-1,3
S from	-1,3,-2
S frozen	-1,2,-2
S fui	11,-9,-1
S funnier	-1,7,-8
S funnier than	2,4,-8
S funny	10,-10,-1
S funny ,	2,-3,2
S gangs	-1,5,-11
S gave	5,-3,-2
S gave the	4,-3,-2
S gene	-3,5,-5
S gentle	-14,15,-4
S gentle ,	4,-2,-4
S george	-6,3,-2
S gerard	-8,4,0
S german	-7,8,0
S get	-7,6,1
S get us	-5,8,-5
S ghibli	-3,5,-5
S ghost	4,2,-5
S ghosts	3,-12,7
S gimme	11,-8,-7
S girls	-11,9,2
S girls night	2,-3,1
S girls trip	14,-10,-5
S give	-4,5,-1
S give me	-2,5,-3
S give us	-4,6,-2
S gladiator	10,-7,-3
S gladiator ii	8,-7,-1
S gloria	1,2,-5
S go	-1,6,-7
S god	1,-2,1
S god pope	-5,-10,13
S god pope and	7,-2,-5
S gods	4,-3,-1
S gods own	4,-3,-1
S going	5,-1,-6
S gone	25,-25,0
S good	2,0,-4
S gorgeous	1,1,-3
S got	1,3,-5
S got a	2,-1,-1
S got any	-3,12,-11
S got anything	-7,8,-3
S got dragged	10,-9,-1
S got something	7,-4,-5
S got the	10,-9,-1
S gothic	-1,-2,0
S grace	10,-11,1
S gran	-6,0,7
S grandad was	4,-8,4
S grandma	8,-5,-2
S grandmas	7,-5,-3
S grandmother	-2,4,-2
S grandpa	4,-2,-1
S greek	-11,12,-1
S green	11,-9,-1
S green book	10,-9,-1
S greta	3,3,-8
S greta gerwig	-3,8,-9
S grown	-2,-2,3
S grown men	1,-12,10
S guillermo	-13,17,-5
S guillermo del	10,-7,-7
S guy	-5,-1,1
S guy ritchie	1,-11,7
S had	2,0,-2
S had a	-1,2,-1
S had i	12,-9,-3
S had the	4,-4,0
S had to	7,-5,-1
S hal	6,-2,-5
S hal hartley	-11,15,-5
S half FILM	-6,0,6
S half a	5,-4,-1
S half of	2,-1,-1
S half the	-4,5,-2
S halfway	5,-4,-1
S halfway through	3,-2,-1
S halloween	-2,2,-3
S hammer	-11,16,-4
S hammer horror	2,2,-3
S hand	-4,6,-2
S hand on	7,-5,-2
S hans	-21,-6,23
S happy	2,1,-5
S hard	4,0,-5
S harold	-16,20,-7
S harry	-4,-4,5
S has	-5,5,-4
S hate	4,-6,3
S hate to	4,-5,1
S hated	-10,6,3
S haunted	-4,7,-3
S haunted house	6,-4,-3
S have	-1,4,-3
S have a	6,-2,-4
S have something	-17,6,11
S have you	-4,6,-3
S havent	5,-1,-4
S havent got	3,-2,0
S having	5,-1,-4
S he	1,0,-2
S he left	4,-3,-3
S he likes	-6,2,3
S he prefers	7,-5,-3
S he says	0,-2,3
S he thinks	-1,3,-2
S he wants	-9,2,4
S he was	-5,6,-2
S heat	3,0,-6
S hed	0,2,-2
S hed have	-10,11,-1
S hed like	-12,8,5
S heist	7,-6,-1
S heist ,	2,3,-4
S hello	2,-1,-1
S help	-7,9,-3
S help me	-8,9,-2
S hen	2,0,-3
S her	5,-2,-2
S her mother	3,-1,-2
S hereditary	-2,-2,4
S heres	10,-7,-3
S heres the	5,-4,-1
S hes	3,-3,0
S hes a	0,-5,5
S hes allergic	-2,3,0
S hey	-16,9,7
S hi	-11,-3,13
S hi ,	-3,-6,8
S high	2,0,-1
S him	-9,1,4
S him ,	-16,6,7
S hindi	-8,4,3
S his	4,-2,-3
S hitchcock	4,-5,-2
S hmm	-3,1,2
S honest	7,-5,-3
S honestly	-3,1,2
S hong	-12,3,7
S hong kong	-4,9,-5
S horror	0,4,-5
S horror ,	-8,0,7
S hospital	-3,2,0
S hot	2,1,-3
S hotel	2,1,-5
S hotel in	14,-11,-4
S house	17,-16,-2
S how about	-6,5,-1
S hubby	12,-9,-4
S hugh	-1,5,-7
S hugh grant	-8,4,4
S husband	12,-8,-3
S husbands	7,-4,-5
S i ,	7,-5,-1
S i FILM	2,-1,0
S i adored	9,-6,-3
S i am	-2,2,-1
S i asked	9,-7,-3
S i bought	2,-1,0
S i came	-1,4,-4
S i can	-2,-1,3
S i cannot	5,-4,-1
S i cant	-7,6,2
S i clean	11,-9,-2
S i could	-2,6,-3
S i couldnt	3,0,-2
S i cried	2,-2,-1
S i did	8,-6,-2
S i didnt	-4,9,-5
S i do	0,-6,6
S i dont	1,-4,2
S i drive	0,-4,5
S i drove	3,-1,-1
S i ended	5,-4,-1
S i enjoyed	10,-9,-1
S i fell	2,-1,-1
S i find	-6,3,3
S i found	5,-3,-1
S i gave	3,-7,4
S i go	-2,0,3
S i got	6,-3,-3
S i grew	2,0,-3
S i have	2,-3,1
S i havent	3,2,-5
S i hear	15,-12,-3
S i is	3,-3,0
S i keep	4,-2,-2
S i kept	12,-12,0
S i know	2,-4,2
S i left	1,-4,3
S i like	10,-12,0
S i liked	2,-6,5
S i looked	-4,5,-1
S i love	-12,3,5
S i loved	-4,4,1
S i make	3,0,-3
S i mean	-8,9,-1
S i met	7,-4,-2
S i ne	-7,3,3
S i never	-1,7,-7
S i nodded	4,-1,-2
S i only	-6,9,-4
S i proposed	4,-3,-1
S i put	3,-2,-2
S i respect	11,-8,-4
S i run	-1,4,-3
S i said	-2,5,-3
S i sat	6,-5,-1
S i say	-8,12,-4
S i should	-11,3,6
S i sold	2,-1,-1
S i speak	7,-6,-1
S i teach	3,-3,-1
S i the	5,-4,-1
S i think	-6,4,2
S i thought	5,-3,-2
S i took	3,-2,-1
S i tried	2,-1,-1
S i turned	9,-3,-6
S i used	9,-6,-4
S i walked	2,-1,0
S i want	-6,5,1
S i wanted	5,-4,-2
S i was	4,-3,-1
S i watched	3,-2,-1
S i went	2,3,-4
S i wont	-6,-10,13
S i work	-10,1,9
S i would	-7,4,2
S i would like	-18,15,0
S i wouldnt	-3,-2,4
S ice	5,1,-7
S ice ,	-20,19,-4
S icelandic	-5,10,-7
S id	-1,2,0
S id ask	0,-6,5
S id be	-5,7,-1
S id been	9,-7,-1
S id call	14,-13,-1
S id fancy	-1,2,-2
S id go	-13,16,-4
S id like	-3,2,1
S id love	4,3,-9
S id never	6,-1,-6
S id put	4,2,-9
S id rather	1,-5,4
S id say	-7,6,1
S id settle	-7,8,-1
S id sooner	-6,-6,12
S id take	8,-2,-10
S id want	-9,4,5
S id watch	-10,14,-8
S ida	14,-10,-6
S idk	6,-4,-1
S if FILM	-1,3,-2
S if i	1,-6,4
S if is	1,-5,3
S if its	-3,-5,6
S if the	-7,-5,9
S if theres	-3,8,-7
S if you	4,0,-4
S ill	2,-4,2
S ill be	4,0,-3
S ill watch	-9,2,6
S im 00	8,-4,-4
S im a	2,-2,0
S im after	-4,4,1
S im allergic	1,-6,4
S im at	10,-8,-2
S im babysitting	6,-4,-3
S im deaf	-5,-4,9
S im forty	6,-5,-3
S im from	1,2,-4
S im in	-3,5,-2
S im learning	-11,11,0
S im no	7,6,-16
S im not	-2,1,1
S im off	-5,-5,10
S im on	-9,11,-2
S im the	3,1,-4
S im told	11,-9,-3
S imagine	11,-6,-6
S in	4,-3,-1
S in a	25,-23,-2
S in front of	7,-5,-3
S in my	8,-4,-5
S in our	2,1,-3
S in the	3,0,-2
S in weekend	8,-7,-1
S india	-1,3,-2
S india ,	-1,3,-2
S indian	6,-4,-5
S ingrid	0,3,-6
S ingrid bergman	-12,11,1
S iranian	-6,8,-1
S irish	-9,4,3
S irish ,	-18,6,7
S is	-2,1,1
S is he	2,-1,-1
S is it	5,-1,-5
S is of	-3,10,-7
S is the	-5,0,4
S is there	-2,2,-1
S isabelle	-8,11,-4
S isabelle huppert	-7,9,-3
S isnt	-6,8,-5
S it	2,0,-2
S it has	-4,2,0
S it is	3,-3,0
S it isnt	-3,-9,10
S it must	-12,7,5
S it should	-13,11,2
S it took	3,-2,-1
S it was	5,-3,-3
S italian	1,2,-3
S italy	4,2,-7
S its	2,-1,-1
S its a	3,-1,-2
S its dark	-4,5,-1
S its for	-14,9,4
S its my	-6,0,6
S its not	5,5,-10
S its only	7,-5,-3
S its our	6,-4,-2
S its the	6,-3,-4
S ive also	3,-2,-1
S ive an	-6,2,3
S ive been	3,-3,0
S ive got	2,1,-3
S ive had	-9,1,7
S ive never	0,5,-6
S ive no	2,-1,-2
S ive nothing	-2,-2,2
S ive owned	2,0,-2
S ive seen	0,-3,3
S ive watched	-1,2,-2
S ja	3,-5,1
S jack	0,-8,5
S jackie	-2,-8,8
S jackie chan	-6,-7,10
S jacques	-12,8,1
S james	-3,-3,5
S jane	-7,4,1
S jane austen	1,-8,7
S japanese	-3,2,1
S japanese ,	-10,12,-3
S jason	-6,-12,15
S jazz	-5,5,2
S jean	-3,8,-5
S jean claude	-9,12,-5
S jean gabin	-10,12,-3
S jeudi	11,-9,-2
S jeudi ,	11,-9,-2
S jewish	-2,5,-5
S jim	-4,5,-2
S jim carrey	1,-9,9
S joaquin	23,-25,-5
S joe	-7,4,4
S john	-2,3,-6
S johnny	7,-20,12
S jojo	5,-6,0
S jojo rabbit	5,-6,0
S joker	-1,-4,4
S joker ,	-5,-14,14
S jordan	-5,2,4
S jordan peele	-14,8,5
S judi	-4,9,-5
S judi dench	13,-8,-5
S julie	-2,2,-1
S jurassic	4,-2,-2
S jurassic world	4,-2,-2
S just a	-14,6,2
S just back	1,1,-2
S just finished	4,-2,-1
S kabhi	6,-3,-2
S keanu	-19,14,4
S keep	-1,-1,2
S keep it	3,6,-10
S keep me	-12,-3,5
S keep the	1,-2,-1
S kelly	-8,10,-4
S kelly reichardt	-8,10,-4
S ken	-8,0,5
S ken loach	-2,-8,6
S kes	8,-6,-3
S kes ,	22,-21,-2
S kevin	5,-6,0
S kevin hart	-9,3,5
S kid	-14,3,11
S kids	6,-1,-5
S kids in	-3,-7,8
S killers	2,-1,-1
S killers of	2,-1,-1
S kindly	0,-2,-1
S kindly provide	-3,5,-1
S king	14,-12,-1
S kitchen	-7,11,-4
S kitchen sink	-7,11,-4
S klaus	8,-5,-4
S knives	12,-5,-7
S knives out	12,-5,-7
S kore	-3,8,-7
S kore eda	-3,8,-7
S korean	-15,15,-1
S kramer	10,-6,-4
S kubrick	-4,-1,3
S kung	-8,8,1
S kung fu	-8,8,1
S kurosawa	10,-6,-4
S la	-2,1,-3
S ladies	4,1,-5
S ladies in	11,-5,-5
S lads	9,-8,-1
S lads night	14,-14,-1
S lagaan	12,-8,-4
S lake	19,-8,-14
S lars	-1,-7,7
S lars von	4,-3,-1
S last	0,2,-3
S last night	10,-6,-3
S last time	9,-6,-3
S last week	0,1,-2
S last years	-8,12,-6
S late	1,3,-4
S late ,	18,-13,-5
S le	7,-5,-2
S le carre	-11,13,-3
S le havre	16,-15,-1
S leave	-1,-2,3
S leave out	-4,-6,7
S left	4,-1,-3
S les	1,-11,11
S les mis	-20,-8,25
S les miserables	18,-16,-4
S less	-4,7,-4
S let	-2,4,-3
S let me	2,2,-3
S let the	-5,5,-1
S let us	-6,4,3
S lets	-2,3,-2
S lets find	6,-6,-1
S letter	11,-9,-3
S liam	-3,-13,9
S liam neeson	-6,-12,11
S life	2,0,-3
S like	-5,6,0
S like FILM	-10,2,7
S liked	-4,3,2
S limite	3,-1,-1
S limite ive	3,-1,-1
S listen	3,1,-4
S listen ,	3,1,-4
S little	-1,5,-7
S live	-21,-16,28
S living	27,-25,-2
S lol	15,-11,-4
S london	-9,12,-3
S lonely	-17,19,-3
S long	4,-2,-2
S long story	6,-5,-2
S longer	-1,5,-4
S longer than	2,1,-4
S look	-4,9,-3
S look ,	-8,10,-2
S looking	7,-3,-4
S looking for	-4,4,-1
S looking for a	-4,6,-4
S lorry	8,-4,-5
S loss	13,-5,-7
S loud	2,-5,-2
S louis	0,-3,3
S louis de	7,6,-14
S love	8,-5,-3
S love adore	4,-2,-6
S loved	2,1,-3
S loved FILM	-5,7,-3
S loved the	6,-4,-2
S lovely	13,-8,-4
S ma	7,-4,-2
S mad	-2,2,0
S made	2,9,-14
S mads mikkelsen	-10,7,0
S maggie	2,2,-5
S maggie smith	7,-5,-3
S magic	-2,5,-4
S make	4,-2,-3
S make it	-4,6,-1
S mandy	19,-17,-3
S mank	27,-20,-9
S marriage	7,-4,-3
S marriage story	7,-4,-3
S marvel	-10,8,-3
S mary	-4,7,-7
S mates	14,-11,-3
S may i	-4,1,2
S maybe	-14,5,8
S me ,	6,-3,-4
S me and	5,-4,-2
S me give	-2,0,-2
S me have	7,-5,-2
S me meetup	-8,-7,15
S meanwhile	6,-4,-2
S medieval	-15,17,-2
S meg	-12,13,-2
S meg ryan	-12,13,-2
S mel	-2,5,-4
S mel gibson	4,-16,8
S melancholia	9,-7,-3
S men	11,-25,12
S meryl	2,-3,7
S mexican	-4,6,-2
S mexican ,	-13,14,-1
S mexico	5,-4,-1
S mexico ,	-3,2,0
S mi	7,-6,-2
S mi addormento	7,-6,-2
S michael	5,-3,-3
S michael bay	1,-6,4
S michael caine	6,10,-16
S michael haneke	3,-17,6
S michelle	-4,7,-5
S michelle yeoh	-4,7,-5
S middle	-15,15,1
S midsommar	8,-6,-2
S mike	-6,5,1
S mike leigh	-6,8,-4
S minari	8,-6,-2
S mine	4,-5,1
S mine ,	8,-7,-1
S mine is	-7,4,5
S minus	-16,24,-11
S mom	-1,4,-3
S monday	3,-2,-1
S monsieur	13,-9,-3
S monster	2,2,-6
S moon	12,-11,-2
S more	-3,5,-2
S more like	-8,10,-2
S more of	5,-3,-2
S more short	14,-11,-5
S more with	-1,2,-1
S mother	7,-2,-5
S mother ,	20,-19,-1
S mother in	-11,12,-3
S mother india	5,-3,-3
S mothers	-6,10,-4
S mothers day	14,-11,-3
S movie	-3,3,0
S movie of	-5,6,-2
S mr	8,-13,6
S mrs	0,4,-5
S mum	6,-4,-3
S mum and	6,-4,-4
S mums	5,-2,-4
S mums got	3,0,-4
S murder	7,-14,8
S murnau	9,-3,-4
S music	-1,2,-1
S musical	-10,3,5
S musicals	6,-11,3
S must	-1,-10,12
S mustang	10,-8,-1
S my	2,-1,-1
S my allotment	3,-3,0
S my aunt	-7,6,1
S my best	-1,7,-7
S my book	9,-7,-2
S my boss	5,-2,-1
S my boy	6,-4,-1
S my boyfriend	5,-2,-3
S my boys	-1,0,2
S my brain	3,-4,1
S my brother	4,-5,0
S my brother in law	2,-1,-1
S my brothers	-7,5,-1
S my carer	2,-1,-1
S my cat	-7,8,-2
S my class	5,-5,0
S my colleague	-1,2,-1
S my cousin	2,-4,2
S my cousins	9,-6,-2
S my dad	3,0,-3
S my dads	10,-5,-5
S my daughter	-3,1,2
S my daughters	-5,7,-2
S my dog	7,-5,-2
S my eldest	-2,3,-1
S my ex	8,-2,-6
S my exs	-4,6,-1
S my father	9,-3,-6
S my first	5,-3,-2
S my flatmate	-6,9,-3
S my flatmates	0,4,-4
S my four	5,-4,-2
S my friend	-6,7,-1
S my friends	4,-2,-1
S my girlfriend	5,-1,-5
S my girlfriends	5,-12,7
S my gran	1,2,-3
S my granddaughter	2,-1,0
S my granddaughters	7,-4,-3
S my grandfather	5,-1,-4
S my grandmother	3,-1,-2
S my grandson	0,2,-2
S my housemates	-1,6,-4
S my husband	5,-3,-2
S my husband mann	6,-4,-2
S my husbands	-4,-8,12
S my in	1,-9,8
S my in laws	9,-7,-4
S my kid	8,-6,-3
S my kids	-4,7,-4
S my knees	2,-1,-1
S my lad	-2,-1,3
S my lads	4,-2,-3
S my late	6,-5,-1
S my life	-3,5,-2
S my lot	5,-10,3
S my mate	0,4,-4
S my mates	2,-1,-1
S my mother	7,-4,-3
S my mothers	0,-9,6
S my mum	5,-7,2
S my mums	3,-2,-1
S my nan	8,-7,-1
S my nans	-4,5,-2
S my neighbour	3,-2,-1
S my neighbours	4,-3,-1
S my nephew	-3,0,3
S my nephews	6,-4,-2
S my new	3,-5,2
S my niece	3,-1,-1
S my night	3,-1,-2
S my other	5,-4,-1
S my own	-1,3,-3
S my parents	3,0,-3
S my partner	6,-4,-3
S my partners	4,-3,-2
S my physio	7,-3,-5
S my shift	-16,18,-2
S my sister	-1,-1,2
S my sisters	7,-5,-2
S my son	5,-5,0
S my sons	5,-1,-4
S my stepson	9,-5,-4
S my student	9,-7,-3
S my surgeon	-5,1,1
S my teenage	3,-2,-1
S my therapist	2,-2,0
S my twins	4,-5,2
S my two	2,-2,-1
S my uncle	-2,9,-9
S my whole	5,-4,-1
S my wife	1,1,-2
S my wife frau	12,0,-14
S my wifes	3,-1,-2
S mystery	9,-7,-2
S nah	7,-2,-5
S nan	-1,2,0
S nana	6,-5,-1
S nans	7,-5,-1
S napoleon	-12,14,-4
S ne	-6,7,-3
S near	-1,7,-9
S need	-2,0,2
S need a	-6,6,0
S neither	2,1,-3
S neither FILM	6,-5,-1
S neither of	-2,8,-7
S never	2,2,-4
S never mind	-4,6,-2
S new	2,3,-6
S new zealand	-8,8,0
S next ,	1,1,-3
S next month	1,1,-2
S next time	-6,0,6
S next vote	10,-7,-2
S next week	2,-2,-1
S ngl	4,-3,-2
S nicolas	-4,2,-1
S nicolas cage	-12,5,3
S night	1,-3,2
S night shift	3,-3,0
S ninety	-4,8,-9
S no	0,-2,2
S no ,	2,1,-2
S no dead	4,-5,0
S no horror	-2,9,-6
S no more	7,-1,-6
S no offence	10,-2,-9
S no one	2,-13,7
S no subtitles	-5,18,-9
S no time	8,-2,-6
S no wait	-1,9,-8
S no war	-3,-8,10
S nobody	5,-2,-2
S nobody in	6,-5,-1
S nobody warned	3,-1,-2
S noir	11,-10,-3
S nollywood	-10,13,-4
S nomadland	6,-4,-2
S nomadland ,	5,-4,-2
S none	-5,6,-1
S none of	-5,6,-1
S nora	-1,4,-4
S nora ephron	3,0,-4
S nosferatu	12,-10,-1
S not FILM	5,-3,-2
S not a	3,-2,-2
S not another	4,-8,2
S not as	-13,8,8
S not for	-5,6,-2
S not gonna	1,6,-8
S not half	7,1,-9
S not have	8,-3,-6
S not in	8,-9,2
S not is	15,-4,-11
S not me	0,3,-3
S not my	-4,-4,9
S not of	-12,-7,17
S not one	4,-12,6
S not quite	-1,-7,9
S not seen	7,-4,-3
S not so	-6,8,-5
S not the	-9,4,5
S not to	9,-4,-4
S not too	-3,-2,2
S not want	2,-4,0
S nothing	2,-3,1
S nothing about	4,1,-5
S nothing above	5,-5,-1
S nothing against	9,1,-10
S nothing by	9,-11,0
S nothing from	0,-13,12
S nothing in	6,-6,-1
S nothing longer	-3,-15,15
S nothing that	0,-12,8
S nothing too	-14,7,7
S nothing with	3,-4,1
S now i	-10,5,7
S now id	11,-11,-1
S now im	5,-9,3
S now its	1,4,-7
S now something	-3,3,0
S now that	-12,12,-1
S nowt	1,-28,21
S nuns	-13,15,-3
S odd	-12,4,9
S of FILM	8,-6,-1
S of all	17,-11,-5
S of almodovar	14,-9,-5
S of community	10,-8,-1
S of older	7,-4,-3
S of the	-6,7,-1
S of three	5,-4,-1
S off	-6,2,2
S office	4,-2,-3
S oh	1,0,-2
S oh ,	-3,-4,7
S oh and	0,-1,2
S ok	-3,6,-3
S ok so	-2,1,1
S okay	-6,12,-6
S okay the	5,-3,-2
S old	2,2,-3
S old days	2,-1,-2
S old fashioned	-11,9,3
S older	-17,19,-3
S on	4,-1,-2
S on a	0,2,-2
S on edge	21,-19,-7
S on my	-6,5,0
S on our	3,-2,-1
S on paper	9,-7,-1
S once	3,1,-4
S once a	4,-3,-1
S once upon	12,-11,-1
S one	0,2,-3
S one cut	25,-15,-11
S one for	-6,7,-1
S one more	-9,5,2
S one of	6,-6,1
S only	3,-2,-2
S only the	16,-12,-4
S oppenheimer	6,-4,-3
S or	0,1,-4
S original	5,-1,-11
S oslo	-2,6,-5
S oslo ,	0,3,-3
S other	-3,6,-4
S our	0,2,-1
S our book	-6,8,-3
S our quiz	11,-7,-4
S our son	-2,3,-1
S our sons	2,-2,-1
S ousmane	-2,4,-3
S ousmane sembene	-2,4,-3
S out	2,0,-2
S out of	2,0,-2
S over	6,-4,-3
S over my	9,-6,-3
S paddington	4,-3,-2
S pain	7,-6,-1
S pain and	7,-6,-1
S palestinian	1,2,-5
S palm	6,-4,-2
S parasite	6,-1,-5
S parasite ,	9,4,-14
S paris	-8,1,6
S park	-2,5,-4
S park chan	-2,5,-4
S partner	8,-6,-3
S pass	5,-3,-1
S pass on	-1,2,0
S past	8,-7,-2
S past lives	7,-6,-1
S patricia	-5,9,-4
S patricia highsmith	-5,9,-4
S paul	-3,5,-2
S paul verhoeven	-13,18,-4
S pearl	17,-14,-3
S penelope	-6,8,-4
S penelope cruz	-6,8,-4
S people	5,-3,-1
S perfect	4,-7,3
S perfect days	-3,-4,6
S perfect strangers	12,-11,-2
S perhaps	-1,9,-7
S period	-2,5,-4
S peter	-13,1,9
S pg	-9,3,5
S philip	-1,7,-7
S phone	0,2,-3
S pick	0,4,-6
S picked	4,-1,-2
S picked up	3,-2,-1
S picture	12,-11,-1
S pig	3,0,-4
S pirates	9,-11,2
S pirates ,	1,-2,1
S pixar	-4,5,-2
S plants	10,-7,-3
S please ,	-1,2,-1
S please find	-16,18,-2
S please no	6,-12,5
S please nothing	-4,-11,14
S pls	-2,-2,3
S polish	3,2,-5
S political	-8,5,3
S politics	6,-4,-3
S poor poverty	11,-9,-1
S poor poverty beast creature	11,-9,-1
S portrait	3,-2,0
S portrait of	3,-2,0
S portuguese	-8,1,6
S possession	16,-18,0
S post	-1,3,-3
S powell	-3,6,-4
S powell and	-3,6,-4
S power	9,-7,-4
S pre	3,0,-5
S prefer	11,-6,-6
S pretty	15,-12,-2
S pride	13,-11,-3
S prison	-4,5,-1
S priya	4,-2,-1
S promising	20,-20,-1
S promising young	20,-20,-1
S provided	-8,3,5
S pues	4,-3,-1
S put	0,3,-3
S put the	0,1,-2
S quartet	13,-11,-2
S queen	13,-9,-4
S quentin	-18,1,13
S questions	5,-4,-1
S questions simple easy	5,-4,-1
S quick	-2,3,-2
S quick ,	5,-4,-2
S quiet	3,0,-4
S quite	13,-12,-1
S quite the	17,-16,-1
S racing	-3,-4,7
S rain	-3,6,-3
S rainy	16,-14,-4
S rams	25,-22,-4
S ranked	8,-4,-4
S ranked by	3,-3,-1
S ratcatcher	3,2,-6
S rated	5,3,-12
S rather	-6,-7,11
S ratings	3,-1,-2
S ray	-10,13,-5
S real	-18,20,-5
S really	-1,-1,2
S really ,	9,-6,-3
S recommend	-13,15,-3
S red	2,1,-4
S regency	-15,11,4
S remember	17,-10,-7
S revenge	-1,5,-4
S richard	-8,1,4
S right	-1,2,-1
S right ,	-1,2,-1
S rita	-13,16,-5
S road	-7,4,3
S road house	21,-18,-4
S road trip	-2,2,0
S roald	-1,1,-2
S roald dahl	-1,1,-2
S robert	3,4,-6
S robert altman	-12,13,-2
S robot	-4,4,0
S robots	1,7,-12
S roger	-2,-2,2
S romanian	-15,17,-2
S romantic	-25,21,4
S romcom	-7,12,-7
S rome	3,-1,-2
S room	4,-3,-1
S rrr	3,0,-3
S running	-9,8,2
S russian	-11,6,5
S russian ,	-13,5,7
S ryan	7,-3,-3
S ryan gosling	13,12,-23
S rye	6,-3,-3
S rye lane	6,-3,-3
S sad	-11,-3,10
S sailing	-19,20,-1
S saltburn	-1,3,-2
S same	-6,2,3
S samurai	3,10,-14
S sat	4,-3,-1
S satantango	3,-4,1
S satire	-4,-4,9
S saturday	14,-12,-2
S saturday ,	7,-5,-2
S saw	1,-2,1
S saw FILM	4,-2,-2
S saw the	2,-1,-1
S say	7,-7,0
S say what	8,-8,-1
S scary	10,-12,2
S school	-2,4,-3
S sci	-1,2,-1
S sci fi	-1,2,-1
S science	-8,7,1
S science fiction	-3,3,1
S scorsese	-10,9,-1
S scottish	-25,19,4
S scrap	6,-2,-5
S se	0,-9,8
S se is	6,-1,-4
S sea	-11,5,5
S sea ,	-2,-3,6
S second	-2,3,-2
S second half	17,-14,-6
S seeing	14,-8,-6
S seen	2,-5,2
S seen FILM	-2,-1,3
S send	-1,4,-2
S send me	8,-5,-2
S set in	-3,3,0
S seven	8,-7,-1
S seventies	3,-1,-5
S seventy	-1,5,-8
S sexy	-8,8,-3
S shah	-8,6,2
S shah rukh	-8,6,2
S sharks	-9,4,2
S sharp	-2,3,-1
S she	3,-3,1
S she ,	3,-1,-3
S she gave	12,-4,-8
S she has	5,-5,0
S she liked	-11,14,-5
S she likes	11,-6,-4
S she said	1,2,-3
S she showed	3,-2,-1
S she thinks	5,-2,-3
S she to	9,-7,-1
S she wants	-3,-5,7
S shed	3,-2,-2
S shed like	-10,8,2
S shell	-6,-3,12
S shes	2,-2,0
S shes a	-13,3,9
S shine	26,-22,-5
S shirley	5,1,-9
S shiva	2,-1,-1
S shiva baby	2,-1,-1
S sholay	7,-2,-5
S shoplifters	5,-3,-2
S short	-9,9,-1
S short ,	-1,-2,3
S shorter	-3,8,-4
S shorter than	-4,7,-4
S show	6,-5,-3
S show me	4,-5,0
S showed	8,-4,-4
S sick	0,-8,8
S sick of	-12,4,9
S sidney	-2,6,-5
S sidney poitier	2,4,-6
S silence	3,0,-4
S silly	-4,6,-1
S since	-4,3,1
S since the	-7,11,-4
S since you	7,-4,-4
S sing	8,-7,-2
S sis	3,-2,-2
S sister	3,-1,-2
S sisters	-1,-7,7
S sisters ,	-11,-2,13
S sitting	7,-5,-2
S six	5,-7,1
S six of	5,-11,3
S sixties	-7,8,0
S sixties ,	5,-1,-3
S sixty	7,-2,-5
S skip	3,-5,1
S slapstick	-3,0,6
S slept	9,-7,-1
S slept thru	11,-10,-3
S slow	-9,-1,10
S slow burn	-16,19,-3
S small	2,0,-1
S small ,	-11,12,0
S small town	-7,8,-2
S smth	6,-3,-3
S snow	2,2,-10
S so	-3,4,0
S so ,	-8,7,1
S so FILM	2,-4,2
S so a	-6,5,0
S so for	-1,3,-3
S so give	-9,9,1
S so im	7,-5,-2
S so its	-1,5,-4
S so lets	13,-19,2
S so my	5,-4,-1
S so no	-7,13,-7
S so the	7,-5,-2
S so to	-1,-3,3
S so we	8,0,-7
S sofia	-7,9,-3
S sofia coppola	-7,9,-3
S soft	-6,0,6
S soft ,	-8,-1,9
S some	-5,8,-3
S somebody	0,3,-2
S somebody have	4,-3,-1
S somebodys	4,-2,-2
S someone	-4,6,-2
S someone at	8,-7,-2
S something	-1,2,0
S something about	-4,1,2
S something as	-4,4,-1
S something else	-4,4,0
S something for	-7,4,4
S something from	-2,4,-3
S something funny	-5,0,6
S something hopeful	6,-3,-5
S something irish	2,-9,5
S something like	-6,6,-1
S something new	-9,11,-3
S something of	2,1,-4
S something romantic	-5,-17,16
S something set	5,7,-11
S something that	-12,6,8
S something to	2,3,-6
S something where	0,1,-2
S something with	-5,4,2
S somewhere	5,-1,-5
S somewhere between	1,2,-5
S son	13,-8,-5
S sorry	6,-12,5
S sound	3,-2,-1
S sound of	3,-2,-1
S south	-9,2,7
S south korean	-3,-9,12
S space	-8,6,1
S spaghetti	-6,5,0
S spanish	0,2,-3
S spare me	-3,-4,7
S spare us	-2,-3,5
S speed	3,0,-4
S spent	6,-5,-1
S spider	2,-3,0
S spies	-1,-6,7
S spike	-4,0,-1
S spike lee	-4,0,-1
S spooky	1,-2,0
S sports	-8,-1,10
S start	17,-14,-5
S start awesome	12,-8,-5
S started	6,-5,-1
S stay	8,-3,-8
S steer	11,-7,-5
S stephen	-4,5,0
S stephen king	3,-5,2
S steve	-1,7,-8
S steve mcqueen	1,2,-5
S stop	3,-2,-1
S story	-14,17,-5
S straight	2,2,-6
S street	-11,-4,15
S stuck	4,-4,-1
S stuck in	10,-11,0
S student	5,-4,-3
S studio	-4,6,-2
S studio ghibli	12,-15,2
S submarine	-9,13,-3
S subtitles	-1,-3,3
S summer	4,-8,5
S summer camp	-8,6,-2
S sunday	3,-2,-1
S sunday ,	6,-5,-1
S sunday lunch	-1,2,-2
S sunshine	10,-7,-6
S superhero	-9,9,-1
S suspiria	13,-10,-3
S swap	-10,-2,9
S swedish	-5,8,-3
S swedish ,	-13,13,-1
S sweet	-3,-1,3
S talk conversation	-13,9,3
S tampopo	14,-12,-3
S tangled	10,-6,-5
S tar	5,-1,-3
S tar ,	8,-4,-4
S tarantino	1,-3,1
S tarkovsky	-8,-8,11
S teen	-3,6,-3
S teenage	7,-3,-6
S tell	5,-5,-1
S ten	5,-3,-2
S ten canoes	6,-5,-1
S tenet	7,-3,-4
S terry	-6,-7,10
S thai	4,-2,-2
S thanks	11,-9,-2
S that	-3,4,-1
S that not	-2,-9,11
S that was	4,-3,-1
S thats	3,-2,-1
S thats my	-15,11,5
S the	4,-2,-2
S the FILM	-5,6,-2
S the albero	12,-2,-9
S the allotment	3,-4,0
S the american	5,-4,-2
S the au	4,-3,-1
S the baby	3,-2,-1
S the banshees	2,-1,-1
S the batman	-4,3,0
S the before	4,-2,-2
S the best	8,-7,-1
S the boiler	-14,17,-3
S the book	1,0,-2
S the boy	8,-4,-3
S the boys	2,-1,0
S the brief	-2,-1,0
S the bronzes	8,-6,-2
S the cat	7,-3,-4
S the children	2,0,-2
S the choir	-3,6,-2
S the cinema	6,-4,-2
S the dardennes	-17,13,5
S the day	5,-3,-2
S the dentist	-1,3,-3
S the different	7,-5,-2
S the dog	2,0,-3
S the ending	4,-3,-1
S the family	11,-9,-2
S the father	10,-9,-1
S the favourite	-1,3,-3
S the film	-2,0,2
S the first	4,-3,-1
S the first time	9,-8,-1
S the florida	-1,-3,4
S the french	-9,6,3
S the genou	12,-10,-3
S the girl	8,-7,-1
S the good	12,-8,-3
S the have	4,-3,-1
S the holdovers	3,-3,0
S the house	8,-7,-1
S the hunt	7,-5,-2
S the in	3,-3,-1
S the irishman	-2,-1,2
S the kids	-1,2,-2
S the kids child	5,-5,-1
S the lads	0,2,-3
S the lady	4,-3,-1
S the last	4,-14,10
S the life	5,-3,-1
S the little	-13,-10,17
S the little small	-2,4,-3
S the long	9,-6,-4
S the lost	5,-4,-2
S the lover	20,-13,-9
S the lunchbox	18,-16,-1
S the man	4,-2,-3
S the martyr	4,-1,-3
S the menu	6,-5,-1
S the miserables	22,-11,-13
S the movie	-4,1,4
S the my	0,5,-5
S the neighbor	-2,5,-3
S the neighbours	5,-4,-1
S the new	5,-1,-5
S the next	-5,14,-11
S the nun	15,-13,-3
S the of	5,-4,-1
S the old	10,-9,-1
S the one	-5,4,0
S the only	17,-23,4
S the other	-1,7,-5
S the others	5,-4,-2
S the passion	8,-6,-2
S the piano	12,-11,-1
S the power	8,-5,-4
S the quiet	17,-11,-6
S the remake	7,-4,-2
S the rest	6,-3,-2
S the room	1,-3,2
S the school	13,-8,-5
S the scouts	2,0,-3
S the second	9,-12,3
S the sequel	6,-3,-3
S the shoes	10,-8,-3
S the silly	17,-14,-3
S the square	10,-4,-6
S the swedish	10,-8,-2
S the taste	9,-6,-3
S the ten	1,-3,3
S the that	9,-15,5
S the thing	10,-7,-3
S the three	16,-14,-2
S the trailer	5,-3,-2
S the trainer	3,-2,-1
S the trouble	4,-2,-2
S the truth	14,-6,-10
S the turin	5,-3,-1
S the twins	-3,-1,4
S the two	12,-10,-1
S the vicar	3,1,-6
S the war	-5,-9,11
S the weddings	-3,6,-3
S the whale	13,-12,-2
S the whole	6,-4,-2
S the wife	2,-5,2
S the wind	1,0,-2
S the witch	7,-5,-2
S the worst	3,-2,-1
S the year	-6,9,-3
S the young	5,-3,-2
S thelma	5,-2,-8
S then	4,-2,-2
S then FILM	3,-2,-1
S then it	6,-5,-1
S there	-1,3,-2
S there are	7,-5,-2
S there must	-12,7,5
S there the	4,-3,-1
S there was	-11,14,-4
S there were	3,-2,-1
S therefore	2,-2,-3
S therell	-6,8,-6
S therell be	-6,8,-6
S theres	3,2,-5
S theres a	4,0,-4
S theres no	5,8,-12
S theres nothing	5,2,-8
S these	-5,-7,10
S they	4,-3,-2
S they ,	4,-2,-2
S they put	6,-4,-2
S they say	6,-5,-1
S they want	16,-8,-15
S theyd	-2,5,-4
S theyve	-5,9,-5
S think	-10,10,-1
S third	5,-1,-5
S third night	7,-7,-1
S thirteen	5,-4,-1
S thirty	21,-14,-8
S this time	-4,7,-4
S this year	-4,1,3
S thomas	2,-6,4
S though	8,-5,-2
S threads	14,-11,-4
S three	8,-8,0
S three generations	-4,10,-8
S three of	-1,-1,3
S thriller	-3,2,0
S thriller ,	-15,11,5
S thursday	9,-7,-2
S tick	7,-6,-1
S tick tick	4,-3,-1
S tilda	2,-5,1
S tilda swinton	2,-5,1
S tim	0,-5,5
S tim burton	0,-5,5
S timbuktu	36,-24,-18
S time	-6,4,2
S time travel	-10,10,0
S timothee	2,-5,2
S titane	9,-6,-3
S to	3,-1,-3
S to be	-3,4,0
S to me	5,-1,-5
S to my	-2,4,-1
S to the	5,-2,-3
S to watch	14,-3,-11
S today	0,3,-3
S tokyo	2,-8,7
S tom	5,0,-7
S tom cruise	-3,0,3
S tom hardy	-5,14,-13
S tomorrow	1,1,-3
S tonight	0,-1,2
S tonight its	11,-13,2
S tonight something	-15,16,-1
S tonights	10,-8,-3
S tony	0,2,-4
S tony leung	-1,6,-6
S too	-5,1,4
S took	7,-4,-3
S took a	11,-9,-2
S took my	5,-5,0
S top	7,-6,-2
S top gun	3,-2,-2
S toto	-6,11,-5
S toto ,	-8,11,-4
S train	7,-4,-7
S trains	2,-1,-4
S trashy	-6,8,-3
S triangle	8,-4,-4
S triangle of	8,-4,-3
S tried	3,-8,4
S tried FILM	-3,-13,12
S trouxe	3,-2,0
S trouxe me	3,-2,0
S true	9,-14,5
S try	-18,5,11
S trying	-10,-6,16
S trying to	-10,-6,16
S tuesday	-5,8,-5
S turkish	-11,14,-4
S turkish ,	-4,4,0
S turned	5,-4,-1
S turning	9,-9,1
S turns	1,2,-5
S turns out	1,2,-5
S twelve	6,-3,-3
S twenty	4,-1,-2
S twice	9,-7,-2
S two	4,0,-3
S two for	7,-6,-2
S two hours	11,-10,-3
S two thumbs	7,-6,-1
S two tickets	6,-1,-4
S ukrainian	-1,4,-4
S ukrainian ,	-1,4,-4
S uncle	4,-6,2
S uncles	7,-3,-4
S uncut	7,-5,-2
S uncut gems	7,-5,-2
S undemanding	-30,25,0
S under	-4,4,0
S under the	15,-16,-2
S uni	0,3,-3
S until	3,4,-9
S up	5,-3,-2
S up ,	19,-16,-3
S uplifting	-13,11,-1
S us	0,2,-2
S used	18,-17,-2
S valerian	20,-15,-6
S vampires	-10,15,-3
S venice	0,-5,4
S venice ,	-14,9,3
S very	13,-9,-5
S vi	2,-1,-1
S victoria	6,0,-7
S vietnamese	-14,16,-3
S vin	6,-11,4
S vin diesel	6,-11,4
S vincent	-2,2,-1
S viu	8,-7,-1
S viu se	8,-7,-1
S walking	-11,14,-4
S wanna	-2,2,0
S want	-3,2,2
S want a	3,-2,-1
S want something	0,0,-4
S wanted	-12,14,-3
S war	-1,3,-3
S war and	13,-10,-4
S warm	-2,3,-1
S wartime	4,-4,-1
S wartime ,	-2,4,-4
S was	11,-8,-2
S wasnt	7,-5,-2
S watch	-7,13,-9
S watched	8,-5,-3
S watched FILM	2,-2,0
S we	1,2,-2
S we ,	2,-1,-2
S we all	20,-5,-15
S we are	4,-2,-2
S we both	9,-8,-2
S we can	5,-1,-5
S we could	7,6,-15
S we did	5,-5,0
S we dont	3,-5,2
S we drove	5,-3,-2
S we got	2,-2,-1
S we had	2,0,-2
S we have	-2,-2,4
S we is	5,-3,-1
S we left	4,-3,0
S we lost	0,8,-8
S we met	10,-10,-1
S we missed	4,-2,-2
S we need	-5,5,0
S we put	5,-4,-1
S we saw	4,0,-5
S we started	5,2,-6
S we to	-2,2,1
S we tried	4,-3,-1
S we turned	5,-4,-1
S we want	-4,3,1
S we watched	-6,3,2
S we were	-5,7,-2
S wed	-4,3,1
S wed like	-6,5,1
S wed take	-3,-2,3
S wedding	10,-8,-1
S wednesdays	10,-9,-2
S week	6,-5,-1
S weekday	8,-5,-3
S well	0,2,-2
S well ,	3,0,-3
S well be	-1,4,-5
S went	7,-5,-2
S went in	5,-4,-1
S went to	3,-1,-1
S werckmeister	22,-19,-4
S werckmeister harmonies	22,-19,-4
S were	2,-2,0
S were a	2,2,-5
S were doing	-7,3,4
S were in	4,-3,-1
S were not	-10,-2,12
S were off	-7,2,5
S were on	6,-3,-2
S were two	15,-7,-9
S werner	-2,-3,4
S werner herzog	-3,17,-16
S wes	-7,8,-2
S wes anderson	-2,-3,1
S western	-7,10,-5
S westerns	0,-7,8
S wet	8,-6,-4
S weve	-2,0,3
S weve a	2,2,-3
S weve an	-1,5,-7
S weve got	7,-5,-2
S weve had	2,1,-4
S what	1,1,-2
S what FILM	-3,5,-3
S what a	6,-3,-4
S what about	2,-1,-3
S what did	1,1,-5
S what do	0,2,-3
S what else	-7,3,4
S what i	-2,1,0
S what id	-16,14,3
S what is	-2,0,0
S what my	-2,5,-4
S what our	6,-5,-1
S what would	4,-5,2
S whatever	-15,14,0
S whatever you	3,-19,12
S whats	-4,3,1
S whats left	-4,-3,7
S whats the	2,1,-4
S when i	4,-3,-1
S when my	4,-3,-1
S when the	5,-3,-2
S where	0,2,-2
S where do	-9,-1,8
S where is	-2,4,-3
S whereas	3,-2,-1
S which	4,-1,-3
S whiplash	7,-6,-1
S whisky	9,-7,-3
S whisky galore	8,-7,-1
S who	-1,5,-5
S who have	7,-14,3
S who me	2,1,-3
S why	2,-4,2
S wicked	3,1,-4
S wife	0,4,-3
S wifes	0,2,-2
S wild	5,-5,-1
S wild mountain	5,-5,-1
S wim	11,-7,-7
S wim wenders	2,2,-7
S wine	0,-3,4
S wish	3,-1,-3
S with	3,-2,-1
S with FILM	6,-5,-1
S with my	-2,8,-7
S with parents	4,1,-6
S with subtitles	11,-1,-10
S with the	2,-1,-1
S without	-1,2,0
S without want	9,-5,-4
S witty	20,-18,-2
S wolfwalkers	11,-8,-4
S women	-6,8,-2
S wonder	13,-9,-6
S wong	0,5,-5
S wong kar	0,5,-5
S wonka	19,-13,-7
S woody	1,1,-4
S woody allen	1,1,-4
S work job	-1,-8,8
S work job in	-2,-9,10
S working	-8,7,0
S worst	5,-4,-1
S would	2,-2,0
S would like	-8,10,-3
S would you	0,2,-2
S wouldnt	1,3,-4
S wouldnt call	10,-8,-2
S y	18,-21,3
S yeah	4,-2,-2
S year	10,-7,-2
S yes	4,-2,-2
S yes ,	0,5,-6
S yesterday	6,-4,-2
S you	3,-1,-2
S you can	-15,9,5
S you cant	-4,15,-10
S you could	14,-13,-2
S you have	1,1,-4
S you know	8,-6,-2
S you may	5,-2,-4
S youd	5,-2,-4
S youd have	4,-3,-2
S youll	5,-3,-2
S youll think	2,-1,0
S your	15,-5,-10
S zack	17,-25,8
S zama	9,-8,-1
S zero	6,-10,4
S zhang	-3,7,-5
S zhang yimou	-1,4,-5
S zombies	-11,-3,14
S zorba	14,-11,-3
S zorba the	14,-11,-3
asks elsewhere 	6,-3,-3
asks elsewhere ?	0,-4,4
asks elsewhere ? FILM	10,-7,-4
asks elsewhere ? FILM I	5,-4,-1
asks elsewhere ? FILM I NO negator open	5,-4,-1
asks elsewhere ? I	11,-9,-2
asks elsewhere ? I films wish	-1,2,-3
asks elsewhere ? I wish	7,-4,-4
asks elsewhere ? feeling wish	15,-12,-4
asks elsewhere ? films	3,1,-5
asks elsewhere ? films wish	-15,20,-6
asks elsewhere ? like	5,2,-7
asks elsewhere ? wish	-11,4,6
asks elsewhere FILM	6,-5,-1
asks elsewhere FILM I	3,-2,-1
asks elsewhere FILM I NO	4,-3,-1
asks elsewhere FILM I NO feeling	-5,5,0
asks elsewhere FILM I NO feeling negator	3,-2,-1
asks elsewhere FILM I NO feeling negator seen	2,-1,-1
asks elsewhere FILM I NO feeling negator turn	7,-4,-3
asks elsewhere FILM I NO feeling other	3,-2,-1
asks elsewhere FILM I NO feeling they	2,-1,-1
asks elsewhere FILM I NO films	4,-2,-2
asks elsewhere FILM I NO films negator other	8,-6,-3
asks elsewhere FILM I NO films negator turn	3,-1,-1
asks elsewhere FILM I NO negator	4,-2,-2
asks elsewhere FILM I NO negator seen	7,-5,-2
asks elsewhere FILM I NO negator they	3,-2,-2
asks elsewhere FILM I NO negator turn	4,-2,-2
asks elsewhere FILM I NO open	7,-5,-2
asks elsewhere FILM I NO other	-3,2,1
asks elsewhere FILM I NO other seen	2,-2,0
asks elsewhere FILM I NO they	4,-1,-3
asks elsewhere FILM I NO turn	5,-2,-2
asks elsewhere FILM I NO wish	5,-2,-3
asks elsewhere FILM I feeling	3,-2,-1
asks elsewhere FILM I feeling films	3,-2,-1
asks elsewhere FILM I feeling films turn	7,-5,-2
asks elsewhere FILM I feeling same	3,-2,0
asks elsewhere FILM I feeling they	-1,2,-1
asks elsewhere FILM I feeling turn	4,-3,-1
asks elsewhere FILM I feeling wish	5,-3,-1
asks elsewhere FILM I films	6,-5,-1
asks elsewhere FILM I films like	-10,12,-4
asks elsewhere FILM I films turn	14,-13,-2
asks elsewhere FILM I films wish	7,-6,-1
asks elsewhere FILM I like	5,-4,-1
asks elsewhere FILM I like they	3,-2,-1
asks elsewhere FILM I like turn	5,-3,-1
asks elsewhere FILM I open	2,-2,-1
asks elsewhere FILM I same	2,-1,-2
asks elsewhere FILM I seen wish	5,-4,-1
asks elsewhere FILM I they	4,-3,-1
asks elsewhere FILM I they turn	3,-2,-1
asks elsewhere FILM I they wish	2,-1,0
asks elsewhere FILM I turn	5,-4,-1
asks elsewhere FILM I wish	5,-4,-1
asks elsewhere FILM NO	3,-4,1
asks elsewhere FILM NO feeling	-3,-5,7
asks elsewhere FILM NO feeling films	4,-2,-2
asks elsewhere FILM NO feeling negator	8,-3,-5
asks elsewhere FILM NO films negator	13,-9,-4
asks elsewhere FILM NO films negator turn	10,-8,-2
asks elsewhere FILM NO negator	7,-3,-4
asks elsewhere FILM NO negator other	1,6,-9
asks elsewhere FILM NO negator turn	9,-5,-4
asks elsewhere FILM NO other	21,-11,-11
asks elsewhere FILM feeling	7,-5,-2
asks elsewhere FILM feeling films	6,-6,0
asks elsewhere FILM feeling same	3,-2,-1
asks elsewhere FILM feeling they	5,-4,-1
asks elsewhere FILM feeling turn	9,-5,-4
asks elsewhere FILM films	9,-7,-2
asks elsewhere FILM films they	11,-10,-1
asks elsewhere FILM like	2,0,-1
asks elsewhere FILM open	7,-6,-2
asks elsewhere FILM same	8,-6,-2
asks elsewhere FILM seen	3,-1,-1
asks elsewhere FILM they	6,-5,-1
asks elsewhere FILM turn	8,-7,-1
asks elsewhere FILM wish	6,-4,-2
asks elsewhere I	5,-3,-2
asks elsewhere I NO	3,-1,-2
asks elsewhere I NO feeling	12,-3,-9
asks elsewhere I NO feeling films	2,-9,5
asks elsewhere I NO feeling films negator	0,2,-2
asks elsewhere I NO feeling negator	5,-3,-2
asks elsewhere I NO feeling negator turn	3,-1,-1
asks elsewhere I NO feeling negator wish	10,-7,-3
asks elsewhere I NO feeling other	-4,7,-3
asks elsewhere I NO feeling wish	-2,-4,6
asks elsewhere I NO films	14,-6,-9
asks elsewhere I NO films negator	7,-9,2
asks elsewhere I NO films negator turn	4,-2,-2
asks elsewhere I NO films other	-15,13,1
asks elsewhere I NO films seen	8,-3,-5
asks elsewhere I NO like negator	6,-4,-2
asks elsewhere I NO negator	6,-3,-3
asks elsewhere I NO negator same	7,-5,-2
asks elsewhere I NO negator seen	5,-3,-2
asks elsewhere I NO negator they	3,-3,0
asks elsewhere I NO negator turn	13,-3,-10
asks elsewhere I NO negator wish	5,-3,-2
asks elsewhere I NO other	-1,-2,2
asks elsewhere I NO other wish	8,0,-9
asks elsewhere I NO seen	-10,-3,11
asks elsewhere I NO turn	2,-1,-1
asks elsewhere I NO wish	6,-4,-2
asks elsewhere I feeling	5,-3,-2
asks elsewhere I feeling films	5,-4,-3
asks elsewhere I feeling films wish	10,-9,-1
asks elsewhere I feeling like	10,-9,-2
asks elsewhere I feeling like same	3,-2,-1
asks elsewhere I feeling same	6,-5,-1
asks elsewhere I feeling they	3,-2,-1
asks elsewhere I feeling turn	3,-2,-1
asks elsewhere I feeling wish	-9,11,-2
asks elsewhere I films	7,-4,-3
asks elsewhere I films like	7,-6,-1
asks elsewhere I films seen	4,-11,5
asks elsewhere I films they	5,-4,-1
asks elsewhere I films turn	6,-5,-1
asks elsewhere I films wish	3,-1,-1
asks elsewhere I like	8,-6,-1
asks elsewhere I like open	5,-4,-1
asks elsewhere I open	9,-6,-3
asks elsewhere I open they	9,-7,-2
asks elsewhere I open turn	11,-7,-4
asks elsewhere I same	5,-3,-2
asks elsewhere I same they	4,-3,-1
asks elsewhere I seen	4,-3,-1
asks elsewhere I seen they	4,-3,-1
asks elsewhere I seen turn	3,-2,-1
asks elsewhere I they	5,-3,-2
asks elsewhere I they wish	2,-3,0
asks elsewhere I turn	5,-4,-1
asks elsewhere I turn wish	-1,2,-1
asks elsewhere I wish	5,-1,-4
asks elsewhere NO	7,-5,-1
asks elsewhere NO feeling	7,-10,3
asks elsewhere NO feeling negator	4,-5,1
asks elsewhere NO feeling negator turn	5,-3,-3
asks elsewhere NO feeling negator wish	-9,-6,12
asks elsewhere NO feeling other	-5,4,0
asks elsewhere NO feeling other wish	-1,2,-1
asks elsewhere NO feeling turn	-4,3,0
asks elsewhere NO films	-2,-1,4
asks elsewhere NO films negator	20,-10,-10
asks elsewhere NO films other	6,0,-7
asks elsewhere NO films other wish	-3,2,2
asks elsewhere NO like negator	-3,12,-10
asks elsewhere NO negator	4,0,-4
asks elsewhere NO negator other they turn wish	8,-13,5
asks elsewhere NO negator seen	3,4,-8
asks elsewhere NO negator they	9,-6,-2
asks elsewhere NO negator they wish	1,2,-2
asks elsewhere NO negator turn	0,-3,3
asks elsewhere NO negator wish	-3,-1,4
asks elsewhere NO other wish	-3,-1,5
asks elsewhere NO turn	9,-11,2
asks elsewhere NO turn wish	2,-3,2
asks elsewhere feeling	4,-1,-2
asks elsewhere feeling films	12,-9,-4
asks elsewhere feeling films wish	-9,12,-3
asks elsewhere feeling like	-1,3,-2
asks elsewhere feeling seen	12,-10,-3
asks elsewhere feeling they	4,-2,-2
asks elsewhere feeling they wish	2,1,-4
asks elsewhere feeling turn	12,-10,-3
asks elsewhere feeling wish	2,1,-3
asks elsewhere films	8,-4,-4
asks elsewhere films seen	-3,5,-4
asks elsewhere films they	2,-11,8
asks elsewhere films turn wish	4,-2,-2
asks elsewhere films wish	-6,8,-2
asks elsewhere like	7,-4,-3
asks elsewhere open	9,-6,-5
asks elsewhere open wish	1,2,-2
asks elsewhere same	8,-5,-3
asks elsewhere same they	6,-4,-2
asks elsewhere seen	3,-1,-2
asks elsewhere seen they	4,-4,-1
asks elsewhere they wish	9,-4,-6
asks elsewhere turn	4,0,-4
asks elsewhere turn wish	7,-5,-4
asks elsewhere wish	2,1,-3
asks nowhere else 	0,3,-2
asks nowhere else ?	1,-2,1
asks nowhere else ? FILM	-1,2,-1
asks nowhere else ? FILM I	5,-2,-2
asks nowhere else ? FILM I feeling	25,-20,-9
asks nowhere else ? FILM I wish	10,-9,-1
asks nowhere else ? FILM feeling	6,-2,-5
asks nowhere else ? I	-2,-5,7
asks nowhere else ? I NO feeling films negator wish	1,-3,3
asks nowhere else ? I feeling	0,-4,2
asks nowhere else ? I films wish	16,-12,-3
asks nowhere else ? I turn	-6,10,-5
asks nowhere else ? I wish	2,-4,0
asks nowhere else ? NO	-6,7,-2
asks nowhere else ? NO films negator	-18,11,4
asks nowhere else ? NO negator	-8,0,6
asks nowhere else ? NO negator wish	-5,6,-1
asks nowhere else ? NO other	-7,-1,5
asks nowhere else ? NO other wish	2,-9,6
asks nowhere else ? NO wish	2,-3,-2
asks nowhere else ? feeling	-1,-1,2
asks nowhere else ? feeling wish	-8,14,-5
asks nowhere else ? films	1,-2,1
asks nowhere else ? films wish	-16,20,-3
asks nowhere else ? like	-4,6,-2
asks nowhere else ? they	-4,7,-4
asks nowhere else ? turn	13,-8,-9
asks nowhere else ? wish	1,3,-5
asks nowhere else FILM	3,-1,-3
asks nowhere else FILM I	3,-1,-2
asks nowhere else FILM I NO	2,-2,-1
asks nowhere else FILM I NO feeling	5,-3,-2
asks nowhere else FILM I NO feeling films	11,-9,-1
asks nowhere else FILM I NO feeling films negator	2,-2,0
asks nowhere else FILM I NO feeling negator	2,0,-2
asks nowhere else FILM I NO feeling negator other turn	7,-5,-2
asks nowhere else FILM I NO feeling negator turn	-2,5,-2
asks nowhere else FILM I NO feeling negator wish	-3,8,-6
asks nowhere else FILM I NO feeling other	-1,-3,4
asks nowhere else FILM I NO feeling they	7,-6,-2
asks nowhere else FILM I NO feeling turn	-3,0,3
asks nowhere else FILM I NO feeling wish	-4,5,-3
asks nowhere else FILM I NO films	6,-3,-4
asks nowhere else FILM I NO films negator	3,-4,1
asks nowhere else FILM I NO films negator open	5,-3,-2
asks nowhere else FILM I NO films negator turn	8,-6,-1
asks nowhere else FILM I NO films negator wish	8,-6,-2
asks nowhere else FILM I NO films other turn	8,-5,-3
asks nowhere else FILM I NO like	-1,8,-7
asks nowhere else FILM I NO like negator	-8,2,6
asks nowhere else FILM I NO like turn	10,-19,5
asks nowhere else FILM I NO negator	3,-1,-1
asks nowhere else FILM I NO negator seen	3,-2,-1
asks nowhere else FILM I NO negator they	4,-2,-2
asks nowhere else FILM I NO negator they turn	8,-6,-2
asks nowhere else FILM I NO negator turn	2,0,-3
asks nowhere else FILM I NO negator wish	5,-3,-2
asks nowhere else FILM I NO other	7,-5,-2
asks nowhere else FILM I NO other turn	3,-2,-1
asks nowhere else FILM I NO other wish	0,-3,4
asks nowhere else FILM I NO they	3,-2,-1
asks nowhere else FILM I NO turn	-8,6,2
asks nowhere else FILM I feeling	3,-1,-2
asks nowhere else FILM I feeling films	3,-2,-2
asks nowhere else FILM I feeling films turn	3,-3,0
asks nowhere else FILM I feeling films wish	1,7,-8
asks nowhere else FILM I feeling like	-3,9,-6
asks nowhere else FILM I feeling like they wish	3,-2,-1
asks nowhere else FILM I feeling like turn	9,-8,-1
asks nowhere else FILM I feeling same	2,-2,0
asks nowhere else FILM I feeling they	-1,2,-2
asks nowhere else FILM I feeling turn	3,0,-3
asks nowhere else FILM I feeling turn wish	-6,3,2
asks nowhere else FILM I feeling wish	-4,5,0
asks nowhere else FILM I films	4,-3,-1
asks nowhere else FILM I films like	-5,6,-1
asks nowhere else FILM I films seen	7,-6,-1
asks nowhere else FILM I films turn	4,-1,-2
asks nowhere else FILM I films wish	7,-6,-3
asks nowhere else FILM I like	4,-3,-2
asks nowhere else FILM I like turn	6,-5,-1
asks nowhere else FILM I like turn wish	-3,4,-3
asks nowhere else FILM I like wish	1,1,-2
asks nowhere else FILM I open	8,-6,-2
asks nowhere else FILM I same	6,-5,-1
asks nowhere else FILM I same turn	12,-9,-3
asks nowhere else FILM I seen	3,-5,2
asks nowhere else FILM I seen they	5,-4,-1
asks nowhere else FILM I seen wish	5,-5,0
asks nowhere else FILM I they	7,-6,-1
asks nowhere else FILM I they turn	3,-2,-1
asks nowhere else FILM I they wish	10,-9,-1
asks nowhere else FILM I turn	5,-3,-1
asks nowhere else FILM I turn wish	2,0,-3
asks nowhere else FILM I wish	4,-1,-3
asks nowhere else FILM NO	-2,1,0
asks nowhere else FILM NO feeling	-2,2,0
asks nowhere else FILM NO feeling films	-4,-7,9
asks nowhere else FILM NO feeling films other	-14,10,5
asks nowhere else FILM NO feeling negator	6,-4,-3
asks nowhere else FILM NO feeling negator other	-6,5,1
asks nowhere else FILM NO feeling negator turn	2,0,-2
asks nowhere else FILM NO feeling negator turn wish	6,-2,-5
asks nowhere else FILM NO feeling other	-5,4,0
asks nowhere else FILM NO feeling turn	-9,5,3
asks nowhere else FILM NO feeling wish	3,-1,-2
asks nowhere else FILM NO films negator	7,-6,-2
asks nowhere else FILM NO films negator seen	4,-3,-1
asks nowhere else FILM NO films negator wish	-1,-17,17
asks nowhere else FILM NO films other	6,-11,5
asks nowhere else FILM NO like	-11,5,11
asks nowhere else FILM NO like negator	-5,3,4
asks nowhere else FILM NO like other turn	-9,13,-7
asks nowhere else FILM NO like turn	10,-23,12
asks nowhere else FILM NO negator	5,-1,-4
asks nowhere else FILM NO negator other turn wish	18,-16,-3
asks nowhere else FILM NO negator seen	7,-2,-4
asks nowhere else FILM NO negator they	10,-6,-5
asks nowhere else FILM NO negator turn	1,2,-4
asks nowhere else FILM NO negator wish	2,3,-5
asks nowhere else FILM NO other	4,-2,-1
asks nowhere else FILM NO other seen	4,8,-13
asks nowhere else FILM NO other turn	-2,9,-9
asks nowhere else FILM NO other wish	-4,1,1
asks nowhere else FILM NO they	6,-3,-3
asks nowhere else FILM NO turn	1,-3,2
asks nowhere else FILM NO turn wish	13,-5,-10
asks nowhere else FILM NO wish	2,1,-5
asks nowhere else FILM feeling	2,-1,-1
asks nowhere else FILM feeling films	4,-2,-2
asks nowhere else FILM feeling films wish	7,-6,-1
asks nowhere else FILM feeling like	-1,3,-3
asks nowhere else FILM feeling same	1,3,-4
asks nowhere else FILM feeling seen	5,-3,-1
asks nowhere else FILM feeling they	6,-5,-1
asks nowhere else FILM feeling turn	-4,5,-1
asks nowhere else FILM feeling turn wish	-10,-3,9
asks nowhere else FILM feeling wish	2,1,-4
asks nowhere else FILM films	1,2,-3
asks nowhere else FILM films like	-4,8,-4
asks nowhere else FILM films they	-5,8,-5
asks nowhere else FILM films turn	-5,9,-7
asks nowhere else FILM films wish	0,2,-2
asks nowhere else FILM like	3,-1,-2
asks nowhere else FILM like seen	5,-3,-1
asks nowhere else FILM like turn	-4,8,-5
asks nowhere else FILM like turn wish	7,-4,-3
asks nowhere else FILM like wish	2,0,-3
asks nowhere else FILM open	6,-4,-3
asks nowhere else FILM same	8,-3,-4
asks nowhere else FILM seen	1,1,-2
asks nowhere else FILM seen turn	8,-7,-1
asks nowhere else FILM seen wish	10,-6,-5
asks nowhere else FILM they	5,-3,-2
asks nowhere else FILM they wish	8,-6,-2
asks nowhere else FILM turn	-2,5,-3
asks nowhere else FILM wish	6,-2,-4
asks nowhere else I NO	0,-4,3
asks nowhere else I NO feeling	-3,-1,4
asks nowhere else I NO feeling films	-2,-1,3
asks nowhere else I NO feeling films negator	-6,10,-3
asks nowhere else I NO feeling films negator turn	-6,-5,9
asks nowhere else I NO feeling films negator wish	-2,5,-2
asks nowhere else I NO feeling films other	-2,-1,3
asks nowhere else I NO feeling films turn	-4,0,5
asks nowhere else I NO feeling films wish	-7,-1,9
asks nowhere else I NO feeling negator	-1,3,-2
asks nowhere else I NO feeling negator they	1,-4,2
asks nowhere else I NO feeling negator they wish	8,-11,2
asks nowhere else I NO feeling negator turn	2,0,-2
asks nowhere else I NO feeling negator turn wish	1,5,-7
asks nowhere else I NO feeling negator wish	4,-3,-1
asks nowhere else I NO feeling other	0,4,-4
asks nowhere else I NO feeling other turn	6,1,-7
asks nowhere else I NO feeling other wish	5,1,-6
asks nowhere else I NO feeling they	1,1,-2
asks nowhere else I NO feeling they turn	4,-3,-2
asks nowhere else I NO feeling they wish	9,-7,-3
asks nowhere else I NO feeling turn	0,-3,3
asks nowhere else I NO feeling turn wish	-5,-2,7
asks nowhere else I NO feeling wish	5,-7,2
asks nowhere else I NO films	-2,-8,8
asks nowhere else I NO films negator	-6,3,3
asks nowhere else I NO films negator other	-7,6,1
asks nowhere else I NO films negator they	-3,-2,6
asks nowhere else I NO films negator turn	9,-5,-4
asks nowhere else I NO films negator wish	-7,5,2
asks nowhere else I NO films other	2,-6,4
asks nowhere else I NO films other wish	-8,12,-4
asks nowhere else I NO films they	16,-13,-4
asks nowhere else I NO films wish	-5,-9,12
asks nowhere else I NO like	4,-1,-4
asks nowhere else I NO like other	6,-14,6
asks nowhere else I NO negator	0,-1,2
asks nowhere else I NO negator open	3,3,-7
asks nowhere else I NO negator other	3,-7,4
asks nowhere else I NO negator other wish	2,3,-6
asks nowhere else I NO negator same	0,-2,2
asks nowhere else I NO negator same turn wish	3,-3,0
asks nowhere else I NO negator same wish	2,0,-1
asks nowhere else I NO negator seen	-3,9,-7
asks nowhere else I NO negator they	-5,2,4
asks nowhere else I NO negator they wish	-7,2,4
asks nowhere else I NO negator turn	-4,0,4
asks nowhere else I NO negator turn wish	1,3,-4
asks nowhere else I NO open	-9,-1,7
asks nowhere else I NO other same wish	4,1,-6
asks nowhere else I NO other they	7,-3,-5
asks nowhere else I NO other they wish	16,-6,-12
asks nowhere else I NO other turn	0,-4,2
asks nowhere else I NO other turn wish	-10,9,1
asks nowhere else I NO other wish	2,-2,0
asks nowhere else I NO same	10,-6,-4
asks nowhere else I NO seen	8,-8,0
asks nowhere else I NO they	0,3,-4
asks nowhere else I NO turn	4,-3,-2
asks nowhere else I NO turn wish	4,0,-4
asks nowhere else I NO wish	-4,-1,5
asks nowhere else I feeling films	2,1,-4
asks nowhere else I feeling films they	0,1,-2
asks nowhere else I feeling films turn	-2,5,-4
asks nowhere else I feeling films wish	1,1,-2
asks nowhere else I feeling like	1,0,-2
asks nowhere else I feeling like they	-2,-4,6
asks nowhere else I feeling open	7,-6,-1
asks nowhere else I feeling same	9,-7,-3
asks nowhere else I feeling seen	7,-5,-2
asks nowhere else I feeling they wish	6,-1,-5
asks nowhere else I feeling turn	4,-4,0
asks nowhere else I feeling turn wish	-6,-1,6
asks nowhere else I films	-2,3,-1
asks nowhere else I films like	4,-2,-2
asks nowhere else I films same	-3,5,-2
asks nowhere else I films seen	10,-8,-2
asks nowhere else I films seen wish	10,-7,-3
asks nowhere else I films they	-4,5,-3
asks nowhere else I films turn	-4,4,0
asks nowhere else I films turn wish	7,-4,-4
asks nowhere else I films wish	-1,2,0
asks nowhere else I like	1,1,-2
asks nowhere else I like open	-11,12,-2
asks nowhere else I like they	4,-3,-1
asks nowhere else I like turn	2,0,-3
asks nowhere else I like wish	2,2,-4
asks nowhere else I open	0,1,-2
asks nowhere else I open they	-9,14,-6
asks nowhere else I open turn	6,-4,-2
asks nowhere else I open wish	0,5,-4
asks nowhere else I same they	12,-8,-4
asks nowhere else I seen	5,-3,-2
asks nowhere else I seen they	6,-5,-1
asks nowhere else I seen turn	5,-1,-4
asks nowhere else I seen wish	6,-4,-2
asks nowhere else I they	3,-2,-1
asks nowhere else I they turn wish	4,-3,-1
asks nowhere else I they wish	0,4,-3
asks nowhere else I turn	2,-1,0
asks nowhere else I turn wish	3,-3,-1
asks nowhere else NO feeling	-1,-2,3
asks nowhere else NO feeling films	0,-7,6
asks nowhere else NO feeling films negator	2,0,-3
asks nowhere else NO feeling films other	-6,-5,8
asks nowhere else NO feeling like	4,1,-5
asks nowhere else NO feeling negator	-2,3,-1
asks nowhere else NO feeling negator other	9,-17,8
asks nowhere else NO feeling negator turn	0,1,-2
asks nowhere else NO feeling negator wish	2,4,-7
asks nowhere else NO feeling other	-1,-1,2
asks nowhere else NO feeling other they wish	0,-2,0
asks nowhere else NO feeling other wish	-5,2,3
asks nowhere else NO feeling they	-7,7,-1
asks nowhere else NO feeling turn	-5,2,3
asks nowhere else NO feeling wish	-6,-1,6
asks nowhere else NO films	0,-2,2
asks nowhere else NO films negator	-4,-1,5
asks nowhere else NO films negator open	7,-15,5
asks nowhere else NO films negator other	14,-15,-2
asks nowhere else NO films negator seen	6,-4,-2
asks nowhere else NO films negator turn	-8,8,0
asks nowhere else NO films negator wish	-4,-5,8
asks nowhere else NO films other	0,-2,2
asks nowhere else NO films other turn wish	-4,11,-8
asks nowhere else NO films other wish	-3,-2,6
asks nowhere else NO films turn	-2,7,-6
asks nowhere else NO films wish	2,-4,2
asks nowhere else NO like	-1,4,-4
asks nowhere else NO like negator	4,1,-7
asks nowhere else NO like negator wish	-8,11,-3
asks nowhere else NO like other	-5,9,-7
asks nowhere else NO like turn	-13,6,6
asks nowhere else NO like wish	-12,13,-6
asks nowhere else NO negator open	-2,10,-10
asks nowhere else NO negator open turn	2,-2,-5
asks nowhere else NO negator other	2,-2,0
asks nowhere else NO negator other wish	7,-7,-1
asks nowhere else NO negator same	-9,13,-4
asks nowhere else NO negator seen	1,-4,3
asks nowhere else NO negator they	-5,3,2
asks nowhere else NO negator they wish	-8,3,5
asks nowhere else NO negator turn	-3,0,2
asks nowhere else NO negator wish	-2,1,1
asks nowhere else NO open	-8,8,-1
asks nowhere else NO other	-2,0,2
asks nowhere else NO other same	-3,-5,7
asks nowhere else NO other they	-3,2,0
asks nowhere else NO other turn	-7,4,2
asks nowhere else NO other turn wish	2,-4,1
asks nowhere else NO other wish	-2,2,-1
asks nowhere else NO same	-2,7,-8
asks nowhere else NO seen	10,-7,-4
asks nowhere else NO they	4,-3,-3
asks nowhere else NO they wish	1,-4,3
asks nowhere else NO turn	-5,4,1
asks nowhere else NO turn wish	-3,2,1
asks nowhere else NO wish	-3,2,2
asks nowhere else feeling	-1,3,-2
asks nowhere else feeling films	1,1,-2
asks nowhere else feeling films turn	2,-6,4
asks nowhere else feeling films wish	5,-2,-4
asks nowhere else feeling like	3,1,-5
asks nowhere else feeling like turn	18,-10,-12
asks nowhere else feeling open	27,-25,-4
asks nowhere else feeling same	5,-2,-3
asks nowhere else feeling they	3,0,-2
asks nowhere else feeling they wish	2,1,-3
asks nowhere else feeling turn wish	-2,2,2
asks nowhere else films	-1,3,-2
asks nowhere else films like	3,1,-4
asks nowhere else films open	2,1,-3
asks nowhere else films same	18,-16,-2
asks nowhere else films seen	0,4,-5
asks nowhere else films seen wish	7,-5,-4
asks nowhere else films they	-7,10,-4
asks nowhere else films turn	-1,5,-4
asks nowhere else films turn wish	3,-7,5
asks nowhere else like	0,4,-5
asks nowhere else like open	14,-10,-6
asks nowhere else like they	11,-8,-3
asks nowhere else like turn	-5,4,0
asks nowhere else like turn wish	1,3,-3
asks nowhere else like wish	-2,6,-4
asks nowhere else open	0,3,-3
asks nowhere else open they	0,4,-4
asks nowhere else open turn	4,0,-6
asks nowhere else open wish	-4,8,-4
asks nowhere else same	2,-6,4
asks nowhere else same wish	-3,3,0
asks nowhere else seen	7,-6,-1
asks nowhere else seen they	6,-4,-1
asks nowhere else seen wish	2,-3,1
asks nowhere else they	2,0,-1
asks nowhere else they turn	-2,6,-4
asks nowhere else they turn wish	0,2,-3
asks nowhere else they wish	3,0,-3
asks nowhere else turn	-1,3,-3
asks nowhere else turn wish	-1,2,-1
asks nowhere else wish	0,2,-2
does ?	-2,2,0
does FILM	3,-1,-2
does I	2,-1,-1
does like	2,0,-2
does open	2,1,-3
does same	3,-1,-3
does seen	4,-3,-2
does they	2,-1,-1
ends  of	15,-14,-1
ends ace	-2,-4,7
ends ach	7,-7,0
ends ack	4,-1,-3
ends act	-3,10,-9
ends acy	6,-12,5
ends ada	5,0,-5
ends ade	0,4,-5
ends ado	6,-8,2
ends ads	1,-2,2
ends ady	16,-15,-1
ends ael	-3,0,3
ends aft	1,-16,12
ends age	-4,4,-1
ends ago	6,-3,-3
ends aid	-2,4,-2
ends ail	9,-6,-4
ends air	-7,3,2
ends ais	2,-11,8
ends ait	8,-7,-1
ends ake	3,-6,3
ends aki	-6,11,-9
ends aks	-12,3,7
ends ale	-2,5,-3
ends ali	4,-7,0
ends alk	-1,-3,7
ends alo	14,-11,-3
ends als	-7,-1,7
ends ama	-9,10,-1
ends ame	6,-3,-3
ends ams	4,1,-6
ends amy	-14,20,-8
ends ana	4,-2,-2
ends and	0,2,-3
ends ane	2,1,-3
ends ank	8,-10,3
ends ann	0,0,-4
ends ano	-6,8,-2
ends ans	-5,4,0
ends ant	1,2,-3
ends any	5,-2,-3
ends ape	-9,10,-1
ends ara	2,2,-5
ends ard	-1,2,-2
ends are	-4,5,-1
ends ari	9,-6,-4
ends ark	4,-8,5
ends ars	-8,0,7
ends art	2,3,-7
ends ase	-4,5,-2
ends ash	14,-10,-4
ends ass	-5,14,-11
ends ast	5,-3,-2
ends asy	-3,3,-2
ends ata	8,-5,-3
ends ate	0,2,-2
ends ath	3,1,-4
ends ato	3,0,-3
ends ats	-6,9,-2
ends atu	6,-4,-3
ends aty	1,-2,1
ends ava	8,-6,-2
ends ave	-4,6,-2
ends awa	1,6,-7
ends aws	9,-9,1
ends ays	5,-2,-3
ends ber	3,-1,-2
ends bic	-8,4,1
ends bie	13,-8,-4
ends bit	13,-11,-2
ends ble	5,-1,-4
ends bli	-9,4,4
ends bly	-2,0,2
ends bon	-9,4,4
ends bor	9,-8,-2
ends box	9,1,-10
ends boy	7,-3,-5
ends bus	24,-17,-9
ends cal	-6,8,-2
ends can	-2,1,1
ends ced	5,-5,0
ends cer	2,-4,1
ends ces	-8,8,0
ends che	8,-5,-3
ends cht	-6,10,-4
ends chy	-11,12,0
ends cia	12,-13,1
ends cks	-14,9,5
ends cky	0,1,-2
ends cle	-4,2,2
ends com	-8,6,2
ends cry	12,-7,-6
ends cts	-5,2,2
ends cue	4,-12,4
ends cus	-2,-2,1
ends dad	5,-3,-4
ends dan	-5,12,-8
ends das	13,-9,-7
ends day	3,-2,-1
ends ded	5,-2,-4
ends den	-1,4,-3
ends der	-1,3,-2
ends dge	3,-3,0
ends dic	-22,18,5
ends die	-14,13,0
ends dio	1,4,-4
ends dle	5,-2,-3
ends dly	3,2,-6
ends dma	1,1,-2
ends dnt	2,0,-1
ends dog	-8,5,3
ends dom	-5,-3,8
ends don	6,-5,-2
ends dor	9,-7,-2
ends dos	-3,-7,8
ends dow	5,-3,-4
ends dpa	0,-6,7
ends dve	9,-7,-2
ends dys	2,1,-4
ends ead	7,-9,2
ends eak	6,-5,-2
ends eam	10,-4,-5
ends ear	-4,8,-5
ends eas	8,-4,-4
ends eat	4,-5,0
ends ece	2,0,-2
ends ect	2,1,-2
ends ede	-1,12,-12
ends edy	-3,7,-4
ends eed	8,-6,-2
ends een	7,-4,-2
ends eep	2,-2,0
ends eer	-4,6,-2
ends ees	8,-4,-3
ends eet	1,1,-2
ends eks	17,-15,-2
ends eky	-13,14,-2
ends eld	0,-1,2
ends ell	-2,-2,4
ends els	-10,9,1
ends ely	5,-1,-4
ends end	3,-3,-1
ends ene	-7,15,-7
ends ens	0,4,-4
ends ent	4,0,-4
ends eon	5,0,-6
ends eps	-4,0,0
ends ept	7,-3,-3
ends epy	-6,0,6
ends era	-5,8,-3
ends ere	9,-4,-6
ends erg	2,-9,6
ends ern	-8,6,2
ends ero	2,-7,6
ends ers	-4,3,1
ends ert	-1,2,-2
ends ery	-8,5,3
ends ese	-4,5,-2
ends ess	-3,6,-2
ends eta	6,-8,-1
ends ete	3,-2,-3
ends eth	0,-9,8
ends ets	-6,6,0
ends ett	9,-2,-10
ends ety	4,3,-7
ends eur	7,1,-6
ends eve	6,-4,-2
ends ews	2,-8,4
ends eys	-1,-7,8
ends fee	4,1,-6
ends fer	-9,-7,14
ends fes	5,-4,-2
ends fle	9,-7,-1
ends ful	-5,6,-1
ends gal	-21,5,15
ends gan	-4,-6,8
ends ged	4,1,-5
ends gen	3,7,-11
ends ges	-7,8,-1
ends get	8,-6,-3
ends ghs	-6,7,-3
ends ght	3,-1,-2
ends gia	6,-3,-3
ends gic	-4,3,1
ends gie	-2,6,-4
ends gle	-1,4,-2
ends gne	-3,5,-2
ends got	4,-3,-1
ends gth	4,0,-4
ends gue	0,3,-3
ends ham	-1,2,-2
ends hed	1,1,-2
ends hen	5,-3,-3
ends her	3,-1,-2
ends hes	-2,3,-1
ends hew	3,0,-2
ends hic	-22,27,-6
ends hie	-12,0,10
ends hin	15,-14,-7
ends hip	3,1,-4
ends hop	-5,11,-7
ends hts	-5,4,1
ends hty	0,3,-4
ends ial	4,-7,2
ends ian	-5,5,0
ends ica	-5,-1,4
ends ice	2,-2,0
ends ich	0,7,-7
ends ick	-4,-1,5
ends ico	2,1,-4
ends ics	1,-7,6
ends ict	-5,7,-2
ends ida	5,-3,-2
ends ide	-1,-4,4
ends ids	4,-3,-1
ends ied	3,-1,-2
ends ief	-16,19,-4
ends iel	8,-5,-2
ends ier	-1,4,-3
ends ies	-8,6,3
ends iet	8,-4,-7
ends iew	13,-10,-3
ends ife	1,1,-2
ends ift	5,-4,-2
ends ign	2,-2,-1
ends ike	7,-5,-1
ends ile	1,2,-3
ends ill	15,-23,7
ends ils	-8,-4,11
ends ily	2,1,-3
ends ima	-2,4,-4
ends ime	5,-4,-2
ends ina	-7,3,5
ends ind	4,-1,-3
ends ine	2,1,-3
ends ing	-2,1,0
ends ini	1,6,-9
ends ino	-7,5,2
ends ins	-3,4,-2
ends int	-1,6,-5
ends iny	-2,4,-4
ends iod	0,-2,-2
ends ion	1,-2,1
ends ips	-8,-4,10
ends ira	-4,-4,9
ends ire	-1,3,-2
ends iro	15,-6,-8
ends irs	9,-10,0
ends ise	10,-9,-2
ends ish	-4,4,1
ends ism	-11,4,8
ends ist	0,3,-2
ends ita	2,-6,4
ends ite	9,-7,-3
ends ito	8,-5,-3
ends its	-4,-5,10
ends ium	20,-15,-7
ends ius	8,-6,-1
ends ive	-2,3,-2
ends job	-5,8,-5
ends ked	3,-2,-1
ends ken	2,2,-4
ends ker	0,4,-5
ends kes	0,-5,5
ends ket	6,-1,-4
ends key	4,1,-5
ends kie	4,5,-10
ends kin	-14,2,6
ends kly	-2,2,0
ends kup	11,-12,0
ends lan	-13,0,10
ends lar	9,-6,-3
ends las	-3,5,-3
ends lay	6,-8,0
ends lds	-6,-1,6
ends led	7,-5,-2
ends lem	-7,7,-3
ends len	14,-8,-6
ends ler	-1,4,-2
ends les	-2,-2,4
ends let	1,1,-3
ends ley	-3,3,-1
ends lia	4,-4,0
ends lic	-13,13,-1
ends lie	19,-3,-19
ends lis	11,-2,-12
ends lit	-21,25,-4
ends lla	9,-5,-5
ends lle	7,-1,-5
ends llo	-3,11,-8
ends lly	8,-7,-2
ends lon	14,-10,-5
ends lor	1,5,-8
ends low	0,3,-2
ends lts	-2,7,-8
ends lty	-4,-3,7
ends lve	4,-2,-1
ends lyn	-7,5,0
ends mal	11,-1,-12
ends man	0,4,-2
ends mar	-2,0,3
ends mas	-4,3,2
ends mbs	5,-4,-2
ends med	4,-8,4
ends men	-7,3,0
ends mer	3,-1,-2
ends mes	10,-3,-7
ends mon	-3,-2,4
ends mos	3,-2,0
ends mps	2,0,-3
ends mpy	-1,2,-2
ends nal	3,2,-6
ends nas	-6,0,5
ends nce	-2,1,1
ends nch	-3,2,0
ends nco	-2,7,-10
ends ncy	0,5,-6
ends nda	-2,-8,8
ends nde	11,-7,-4
ends ndo	6,-1,-5
ends nds	-4,5,-1
ends ned	4,-3,-1
ends nel	0,4,-5
ends ner	4,-5,1
ends nes	-2,0,2
ends net	17,-13,-2
ends ney	-1,-1,2
ends nge	5,-6,1
ends ngo	6,1,-6
ends ngs	-8,4,3
ends nia	-3,3,0
ends nit	-14,15,-1
ends nks	4,-2,-2
ends nna	-12,1,11
ends nne	3,3,-7
ends nny	0,1,-2
ends nos	1,3,-4
ends now	-3,8,-8
ends nse	5,4,-8
ends nst	5,-2,-3
ends nta	12,-8,-5
ends nte	9,-5,-5
ends nth	14,-7,-8
ends nti	-5,9,-6
ends nto	16,-11,-5
ends nts	0,3,-3
ends nty	5,-1,-4
ends oad	4,-2,-2
ends oat	8,-5,-4
ends obe	-4,-11,13
ends ock	4,1,-5
ends ody	7,-2,-5
ends oes	-1,-4,4
ends ogs	-1,5,-7
ends ogy	7,0,-6
ends oid	-1,4,-5
ends oir	3,4,-6
ends oke	7,-5,-3
ends oks	1,4,-8
ends oky	-9,8,0
ends ola	10,-6,-4
ends old	1,2,-3
ends ole	8,-12,1
ends ols	0,-5,3
ends oly	-5,9,-6
ends oms	-14,6,9
ends omy	-9,-1,8
ends ond	3,0,-3
ends one	-4,0,4
ends ong	-1,5,-3
ends ony	-1,11,-13
ends ood	-4,2,2
ends ool	4,0,-4
ends oom	-2,3,0
ends oon	-4,6,-2
ends ope	-17,-1,13
ends ord	8,-3,-5
ends ore	4,-9,5
ends ork	6,-4,-2
ends oro	10,-8,-2
ends ors	-6,3,3
ends ort	1,-5,4
ends osa	3,-1,-2
ends ose	4,0,-5
ends oss	1,1,-2
ends ost	13,-7,-8
ends ote	9,-6,-3
ends oth	21,-16,-5
ends ots	-14,-1,14
ends our	1,3,-4
ends ous	-4,5,0
ends out	4,-7,2
ends ove	2,0,-3
ends own	2,-4,2
ends ows	6,-3,-2
ends oys	-3,2,-2
ends pan	-4,4,-1
ends ped	3,-1,-2
ends pen	-7,-3,11
ends per	-2,4,-2
ends pes	-18,13,6
ends pet	6,-11,4
ends phy	-2,-9,9
ends pic	-12,8,3
ends pid	-4,4,2
ends pie	1,1,-3
ends ple	1,1,-3
ends ppy	-2,1,1
ends pus	0,-8,7
ends que	8,-4,-3
ends rai	-7,6,0
ends ram	-8,3,6
ends ras	7,-2,-5
ends rce	5,-8,4
ends rch	2,1,-4
ends rdo	-5,-2,4
ends rds	-3,1,1
ends red	5,-4,0
ends ree	2,0,-1
ends ren	-4,1,3
ends rer	17,-13,-4
ends res	-3,2,1
ends ret	1,2,-2
ends rey	-1,-1,2
ends rge	-6,-1,7
ends rgy	3,-2,-2
ends ria	3,2,-4
ends ric	-3,5,-3
ends rid	-4,7,-7
ends rin	-6,7,-2
ends rio	-4,3,0
ends ris	4,-3,-1
ends rit	14,-13,-2
ends rks	-11,2,9
ends rly	6,-1,-5
ends rns	-10,5,3
ends rol	8,-3,-5
ends ror	-4,3,0
ends rot	9,-12,1
ends row	1,-10,8
ends rse	-4,3,1
ends rst	7,-5,-2
ends rth	7,-11,4
ends rty	-1,-1,2
ends rve	6,-3,-3
ends sad	1,18,-20
ends sch	-7,12,-7
ends sed	2,-1,-1
ends sel	-14,-4,13
ends sen	11,1,-13
ends ser	0,1,-2
ends ses	-6,5,1
ends shi	-3,0,1
ends shy	-15,8,7
ends sia	-8,1,7
ends sic	-4,0,4
ends sin	5,-3,-1
ends sip	-7,8,-2
ends sis	1,2,-4
ends ski	-14,-6,18
ends sky	-2,-4,3
ends sly	12,-8,-4
ends son	-3,4,-1
ends sor	-2,3,-2
ends sps	10,-6,-4
ends sse	4,-8,3
ends sso	-5,-12,12
ends ssy	-7,10,-4
ends sta	-4,4,-1
ends ste	0,-14,11
ends sto	8,-5,-2
ends sts	-6,0,6
ends sty	-8,5,-2
ends sun	8,-6,-2
ends sus	15,-12,-4
ends tal	-1,2,-1
ends tan	-2,9,-5
ends tar	13,-10,-4
ends tas	6,-2,-3
ends tch	4,-2,-4
ends ted	4,-3,0
ends tel	-4,5,-2
ends ten	3,-2,-1
ends ter	3,-1,-2
ends tet	17,-14,-4
ends the	12,-9,-3
ends ths	-8,-1,9
ends thy	-11,5,6
ends tia	-3,-10,11
ends tic	-7,8,-1
ends tie	8,-6,-2
ends tin	-5,6,-3
ends tle	0,2,-3
ends tly	4,-1,-3
ends ton	2,-1,-1
ends too	4,-3,-1
ends top	1,1,-2
ends tos	-6,4,3
ends tra	-5,8,-5
ends tre	2,0,-1
ends tro	9,-3,-7
ends try	3,1,-3
ends tte	1,-7,6
ends tti	0,4,-4
ends tto	1,-9,8
ends tty	-12,15,-5
ends ual	-1,3,-2
ends uck	12,-10,-2
ends ued	7,-5,-1
ends uei	9,-6,-2
ends uel	-5,3,0
ends ues	-4,3,1
ends ugh	3,6,-9
ends uit	-2,6,-4
ends ull	9,-7,-2
ends ult	-2,0,1
ends ume	9,-9,-1
ends umn	0,1,-2
ends und	-1,-1,2
ends ung	10,-3,-7
ends unk	-5,4,-1
ends urd	-10,12,-2
ends ure	2,0,-2
ends urg	-10,13,-6
ends urn	6,-3,-3
ends urs	-2,0,2
ends ury	-13,16,-4
ends use	-7,2,6
ends ust	6,-6,0
ends uth	9,-15,7
ends uto	17,-15,-3
ends uts	14,-5,-9
ends uty	-13,1,11
ends uve	-7,11,-3
ends val	2,-1,-1
ends van	3,1,-4
ends var	-11,10,-1
ends ved	7,-5,-2
ends vel	-2,0,2
ends ven	5,-4,-2
ends ver	3,-2,-1
ends via	-5,10,-7
ends vie	-3,4,-3
ends war	-11,1,9
ends way	-1,-3,5
ends wed	2,0,-3
ends wer	6,-2,-5
ends wig	8,-8,0
ends wns	-7,-2,6
ends yal	-3,2,1
ends yed	4,-2,-2
ends yer	-1,7,-8
ends zel	-4,9,-8
ends zen	12,-2,-11
ends zes	0,2,-2
ends zil	5,-1,-6
ends zle	-5,5,-1
hint 1800s	-7,7,-1
hint 1920s	-3,4,-1
hint 1930s	-4,6,-1
hint 1950s	1,2,-3
hint 1960s	4,-1,-3
hint 1970s	-3,4,-1
hint 1980s	1,2,-3
hint 1990s	-3,1,3
hint addiction	1,-3,2
hint after-a-break-up	3,-3,0
hint alien	-3,-6,7
hint ancient	-2,2,1
hint animal-harm	-4,-9,12
hint animals	-1,2,-1
hint anime	-2,2,0
hint anti-hero	-3,0,2
hint apocalypse	-2,0,2
hint art	-1,3,-2
hint artificial-mind	-3,3,0
hint awe	3,1,-5
hint awkward	-3,1,2
hint background	4,0,-4
hint berlin	-4,2,2
hint biography	1,-3,1
hint bittersweet	1,3,-4
hint black-and-white	-7,5,2
hint bleak	0,-3,3
hint blockbuster	4,-4,0
hint body-swap	3,1,-6
hint brain-off	1,1,-2
hint break-up	2,-1,-2
hint cannes	-4,-1,4
hint car-chases	-2,0,2
hint cat	4,0,-4
hint cat-and-mouse	-4,5,-1
hint chase	-3,2,1
hint cheer-me-up	1,1,-2
hint cheesy	-1,-4,5
hint child-harm	-1,-6,6
hint classic	1,1,-2
hint colonialism	3,2,-4
hint comfort-rewatch	2,2,-4
hint computer-animated	-1,-3,4
hint con	2,1,-3
hint conspiracy	-4,5,-1
hint corruption	1,1,-2
hint countryside	-2,2,0
hint courtroom	3,-1,-1
hint cowboy	-2,4,-2
hint cozy	1,2,-2
hint creepy	-2,1,1
hint criminal	-1,2,-1
hint critics-darling	2,0,-2
hint cult-and-sect	-4,0,4
hint cynical	1,2,-3
hint dance	-2,3,-1
hint dark-humour	-2,0,1
hint date-night	2,-1,-1
hint deadpan	-2,3,-2
hint death	0,-2,2
hint desert	-2,2,0
hint dialogue-driven	-3,3,0
hint dinosaur	-4,2,2
hint directors-debut	-4,-2,6
hint disability	2,-5,4
hint disaster	-4,3,1
hint disguise	0,3,-3
hint disturbing	-2,-1,3
hint divisive	4,-7,3
hint doctor	1,-2,2
hint dog	-1,0,2
hint dragon	-3,0,2
hint dread	0,2,-2
hint dreamy	2,-1,0
hint drugs	-1,-2,2
hint dystopia	0,-6,6
hint ensemble	1,2,-3
hint environment	1,6,-6
hint episodic	-10,-5,10
hint escape	3,-1,-2
hint exhilarating	-1,4,-3
hint experiment	0,5,-5
hint faith	-1,2,0
hint falling-in-love	-2,0,2
hint fame	1,-2,1
hint far-future	-8,2,5
hint fast-paced	-1,4,-3
hint fate	5,-4,0
hint fathers	2,-1,-1
hint feel-good	-1,2,-2
hint feminist	-4,5,0
hint few-words	-2,2,0
hint film-club	-4,3,1
hint first-contact	0,3,-3
hint first-love	0,-3,2
hint flying	-3,1,2
hint folklore	-4,4,0
hint food	2,-1,-1
hint forbidden-love	-2,3,-1
hint found-footage	-5,1,3
hint fourth-wall	5,-7,-1
hint friends-night	1,0,-2
hint funny	-1,3,-2
hint gangster	-2,3,-1
hint gentle	-1,2,-2
hint gore	-1,-2,4
hint grandparents	3,-2,-1
hint great-dialogue	-1,3,-1
hint great-performance	2,-3,1
hint great-score	-1,2,0
hint grief	1,-2,1
hint gunfights	-4,2,2
hint halloween	0,2,-2
hint halloween-night	0,2,-3
hint hand-drawn	-3,2,1
hint happy-ending	0,4,-4
hint haunted-place	-4,6,-2
hint heist	0,2,-2
hint hidden-gem	3,-1,-1
hint history	-2,1,2
hint hitman	0,3,-2
hint holiday-season	2,-1,-1
hint holiday-trip	1,1,-3
hint holocaust	-7,-7,14
hint hong-kong	0,5,-5
hint horse	-2,3,-1
hint hospital	-3,0,3
hint hotel	0,3,-2
hint house	-3,4,0
hint identity	1,2,-4
hint illness	-2,0,2
hint influential	21,-19,-2
hint interwoven	8,-7,-1
hint invasion	3,-13,9
hint investigation	0,1,-2
hint island	-1,2,-1
hint journalist	-4,5,0
hint journey	-1,4,-3
hint jumps	1,-2,1
hint jungle	-8,0,7
hint kidnapping	-6,3,3
hint kids-from-10	5,-3,-1
hint kids-from-4	-7,1,6
hint kids-from-7	1,-2,1
hint language	-2,0,3
hint las-vegas	-2,2,0
hint last-mission	4,-3,-1
hint laugh-out-loud	1,1,-2
hint lawyer	2,-1,-1
hint london	-2,0,2
hint long-takes	0,-1,-3
hint los-angeles	-4,-6,9
hint love-triangle	0,2,-2
hint madness	-1,3,-3
hint magical	-2,1,1
hint martial-arts	-3,4,-2
hint media	1,-2,0
hint medieval	-3,2,1
hint melancholy	-1,2,-1
hint memory	2,-4,2
hint mental-health	-3,0,4
hint mind-bending	-2,2,0
hint missing-person	3,-1,-2
hint mistaken-identity	0,2,-3
hint mostly-women	0,3,-3
hint mountains	-3,1,2
hint mumbai	-4,5,-1
hint mysterious	1,1,-2
hint nature	-2,4,-2
hint near-future	-6,1,6
hint needs-attention	2,-1,-1
hint neon	0,3,-3
hint new-york	2,0,-4
hint night	1,1,-2
hint noir	-2,2,0
hint non-stop	-1,3,-3
hint nonlinear	-2,3,0
hint nudity	-4,0,4
hint odd-couple	0,2,-1
hint one-night	3,0,-3
hint open-ending	1,8,-9
hint oscar-acting	-2,0,2
hint oscar-best-picture	-1,2,-1
hint oscar-international	-4,3,1
hint parallel-worlds	-6,4,2
hint paris	-2,2,0
hint parody	-2,6,-4
hint period-detail	-2,2,-1
hint philosophy	-4,-3,7
hint pirate	3,3,-6
hint political-intrigue	-5,7,-1
hint politics	-3,3,0
hint possession	0,-2,1
hint post-apocalypse	-2,-2,4
hint practical-effects	-3,-1,4
hint prison	-2,1,1
hint queer	3,1,-4
hint quirky	-2,1,1
hint real-time	2,2,-4
hint redemption	2,1,-3
hint rescue	-5,5,0
hint revenge	-3,3,0
hint rise-and-fall	1,2,-2
hint road-trip	-2,3,0
hint robot	3,0,-2
hint romantic	-1,2,-1
hint sad	-2,-2,3
hint sad-ending	-5,4,2
hint sadness	1,-2,1
hint samurai	1,1,-3
hint satirical	-2,3,0
hint scary	1,-2,1
hint sea	0,2,-2
hint second-chance	2,-1,-1
hint serial-killer	-3,2,2
hint sex	-4,2,2
hint sexual-violence	-6,-20,21
hint siblings	2,0,-3
hint sick-in-bed	6,-3,-4
hint silent	-2,0,1
hint silly	-3,3,0
hint simulated-world	-7,7,-1
hint slasher	-3,-1,4
hint slow-burn	1,1,-3
hint snow	-3,5,-2
hint so-bad-its-good	-1,2,-1
hint spectacle	-2,1,1
hint stop-motion	-7,7,-1
hint strong-female-lead	-2,4,-1
hint stylised-violence	-4,4,0
hint suburb	-2,5,-3
hint suicide	-1,-9,12
hint summer	-3,5,-3
hint superhero	-2,-1,2
hint surreal	-2,1,1
hint survival	-2,3,-1
hint teacher	-3,5,-1
hint team-gathers	-2,3,-1
hint technology	1,-2,0
hint teen-life	-3,3,0
hint teenagers	4,-4,0
hint tense	-2,1,0
hint thrilling	-1,2,-2
hint time-loop	3,-2,-1
hint time-travel	7,-8,1
hint tokyo	-1,5,-5
hint train	-1,4,-2
hint twist	0,3,-3
hint undercover	-5,2,2
hint underdog	-4,1,3
hint underwater	-3,3,0
hint unreliable-narrator	2,-1,-1
hint uplifting	-1,2,-2
hint venice	-3,4,0
hint villain	-1,3,-2
hint violence	-2,-1,2
hint visually-stunning	-1,3,-1
hint war-and-its-cost	-7,4,2
hint war-mission	2,-2,0
hint warm	0,2,-2
hint wedding	2,-2,0
hint werewolf	-8,4,4
hint whimsical	-6,6,-1
hint whodunnit	-1,2,0
hint witch	-1,2,0
hint with-parents	2,-1,0
hint witty	-2,3,-1
hint work	1,1,-2
hint world-war-one	-4,5,-1
hint writing	2,0,-3
hint wrongly-accused	3,1,-3
hint zombie	-5,6,-1
no -1 0 0	7,-5,-2
no -1 0 1	2,-1,-1
no -1 0 unread	4,-3,-2
no -1 1 0	5,-2,-3
no -1 1 1	5,-2,-3
no -1 1 facet +	0,2,-2
no -1 1 unread	6,-4,-2
no -1 1 word +	3,0,-4
no -1 2 0	4,-2,-2
no -1 2 1	-1,2,0
no -1 2 facet +	2,2,-4
no -1 2 mood +	-4,7,-5
no -1 2 word +	2,0,-3
no 0 0 0	0,-3,4
no 0 0 country -	-3,-4,7
no 0 0 facet +	-3,0,3
no 0 0 facet -	-2,-3,4
no 0 0 genre -	-3,-7,9
no 0 0 language +	-6,1,4
no 0 0 language -	0,-9,8
no 0 0 mood +	-4,-4,6
no 0 0 mood -	-2,-3,5
no 0 0 person -	-2,-5,6
no 0 0 runtime +	-13,9,-5
no 0 0 unread	1,-5,3
no 0 0 word +	4,-1,-3
no 0 0 years +	-12,-1,10
no 1 0 0	-1,-4,5
no 1 0 country -	-7,-11,17
no 1 0 facet +	-2,-9,10
no 1 0 facet -	-1,-6,7
no 1 0 genre -	2,-5,1
no 1 0 language -	-17,-2,16
no 1 0 mood +	-11,-1,11
no 1 0 mood -	-1,-4,6
no 1 0 person +	-8,5,3
no 1 0 person -	-7,0,7
no 1 0 runtime +	-17,16,-1
no 1 0 unread	1,-4,4
no 1 0 word +	-1,-9,10
no 1 0 word -	1,-3,2
no 1 0 years +	-7,-12,16
no 1 1 facet +	-8,18,-13
no 1 1 mood +	-8,0,8
no 1 1 unread	6,-5,-1
no 1 1 word +	5,-3,-2
no 2 0 0	-2,-4,6
no 2 0 1	0,6,-5
no 2 0 facet +	-5,-3,7
no 2 0 facet -	3,-8,4
no 2 0 mood +	-4,1,3
no 2 0 mood -	-7,4,2
no 2 0 person +	2,0,-5
no 2 0 person -	-10,6,-1
no 2 0 runtime +	-8,-1,6
no 2 0 unread	0,-3,3
no 2 0 word +	-6,-9,14
no 2 0 word -	1,-6,4
no 2 1 0	2,0,-2
no 2 1 1	6,1,-8
no 2 1 facet +	-2,3,-1
no 2 1 facet -	3,5,-8
no 2 1 genre +	-1,7,-6
no 2 1 mood +	-4,7,-4
no 2 1 person +	-7,-2,7
no 2 1 unread	4,-1,-3
no 2 1 word +	4,-1,-4
no 2 1 years +	-11,18,-9
no 2 2 0	-5,3,1
no 2 2 mood +	-3,4,0
no 2 2 unread	-2,0,3
no 2 2 word +	5,-3,-3
no 3 0 0	-2,-1,3
no 3 0 1	1,4,-5
no 3 0 facet +	-7,12,-6
no 3 0 facet -	5,-5,-3
no 3 0 mood +	8,-1,-8
no 3 0 word +	-2,-4,6
no 3 0 word -	-1,-2,1
no 3 1 0	2,1,-3
no 3 1 1	1,0,-2
no 3 1 facet -	6,0,-7
no 3 1 genre +	-11,16,-6
no 3 1 mood +	-1,6,-5
no 3 1 unread	2,-1,-2
no 3 1 word +	3,1,-3
no 3 2 0	-1,2,-1
no 3 2 1	-3,6,-3
no 3 2 mood +	-1,6,-4
no 3 2 unread	-1,4,-2
no 3 2 word +	-1,2,-2
no by a	-1,2,-2
no by abide	2,-5,3
no by about	-11,-4,15
no by again	-3,8,-6
no by aint	-14,3,6
no by always	-2,-6,6
no by another	2,-11,7
no by any	-7,-4,9
no by arent	-3,-4,7
no by avoid	0,-9,8
no by barring	2,-7,4
no by be	4,-8,3
no by being	11,-15,4
no by but	3,-2,-1
no by by	-7,-3,9
no by cannot	0,7,-6
no by couldnt	4,-1,-3
no by didnt	3,-4,0
no by do	-2,-4,6
no by doesnt	-8,4,4
no by dont	3,-3,0
no by enough	0,3,-3
no by except	3,-4,0
no by face	7,-6,-1
no by fewer	-7,5,1
no by for	-10,-8,16
no by from	2,-5,2
no by got	1,-2,1
no by had	-5,4,1
no by hardly	1,4,-6
no by hasnt	1,0,-2
no by hate	1,-2,1
no by hates	-2,-2,2
no by have	1,-5,4
no by havent	2,2,-3
no by having	1,-7,5
no by if	-9,-5,13
no by is	-5,-10,14
no by isnt	2,-4,2
no by keep	6,-13,4
no by leave	-5,2,3
no by less	1,1,-2
no by like	-17,10,6
no by me	0,-7,8
no by minus	12,-6,-6
no by more	-2,-2,4
no by much	-5,5,-4
no by ne	11,1,-13
no by need	-7,-6,10
no by neither	0,-2,2
no by never	2,0,-3
no by no	0,-2,2
no by noch	4,0,-3
no by non	10,0,-11
no by nor	5,-5,0
no by not	2,-3,1
no by of	-3,0,3
no by on	-2,-5,6
no by one	-4,0,3
no by shouldnt	-2,8,-9
no by single	-7,-2,8
no by skip	3,-6,3
no by so	8,-8,-1
no by than	-5,-7,11
no by that	-5,-4,9
no by the	-3,-2,4
no by those	-10,3,8
no by through	6,-1,-5
no by too	-3,1,2
no by want	-3,-4,7
no by watch	-12,0,8
no by where	-13,-6,17
no by with	0,-6,7
no by wont	4,-9,5
no by wouldnt	1,-2,2
no by your	7,-15,6
no by zero	0,-2,2
no refusal country +	-1,4,-3
no refusal facet +	1,1,-2
no refusal genre +	-2,3,-1
no refusal genre -	-10,-2,11
no refusal language +	0,3,-2
no refusal language -	-1,5,-7
no refusal mood +	-1,3,-2
no refusal mood -	-7,0,6
no refusal person +	-3,3,0
no refusal person -	1,-5,4
no refusal runtime +	2,0,-2
no refusal unread	3,-1,-2
no refusal word +	2,0,-2
no refusal word -	4,-4,0
no refusal years +	-1,3,-2
place first	5,-5,-1
place last	-1,3,-2
place mid	8,-5,-3
place only	-3,3,-1
ruled country +	-1,3,-3
ruled country -	-4,-4,8
ruled facet -	-1,-2,3
ruled genre +	-2,3,-1
ruled genre -	-4,-3,6
ruled language +	-2,3,-1
ruled language -	-5,2,2
ruled mood +	-1,3,-2
ruled mood -	-3,-3,5
ruled person +	-3,3,0
ruled person -	-3,-2,5
ruled runtime +	0,2,-2
ruled unread	3,-2,-1
ruled word +	2,0,-2
ruled word -	1,-2,2
ruled word country +	-1,3,-3
ruled word country -	-4,-4,8
ruled word facet -	-1,-2,3
ruled word genre +	-2,3,-1
ruled word genre -	-4,-3,6
ruled word language +	-2,3,-1
ruled word language -	-5,2,2
ruled word mood +	-1,3,-2
ruled word mood -	-3,-3,5
ruled word person +	-3,3,0
ruled word person -	-3,-2,5
ruled word runtime +	0,2,-2
ruled word unread	3,-2,-1
ruled word word +	2,0,-2
ruled word word -	1,-2,2
ruled word years +	-1,3,-1
ruled years +	-1,3,-1
says -animal-harm	6,-2,-3
says -cheesy	4,-8,3
says -child-harm	1,-5,5
says -death	-2,-6,8
says -drugs	-2,-4,5
says -gore	0,-7,7
says -happy-ending	2,-10,7
says -illness	-1,-12,13
says -language	-5,2,3
says -monster	3,-9,7
says -needs-attention	4,-2,-2
says -nudity	6,-2,-4
says -sad	4,-1,-4
says -sex	6,-4,-1
says -violence	5,-3,-2
says 1920s	-3,4,-1
says 1950s	2,4,-6
says 1960s	-1,3,-2
says 1970s	-3,4,-1
says 1980s	-2,4,-3
says 1990s	0,-2,2
says addiction	0,-2,2
says after-a-break-up	4,-6,2
says ageing	1,0,-2
says alien	-2,-1,3
says ancient	-11,14,-2
says animals	-3,4,-2
says anime	-8,5,3
says anthology	2,1,-4
says anti-hero	8,-8,0
says art	0,2,-2
says awe	5,-2,-5
says background	3,-3,0
says big-city	7,-8,1
says big-screen	9,-5,-4
says biography	-6,-2,8
says bittersweet	4,-1,-4
says black-and-white	3,2,-6
says body-swap	-3,1,2
says boston	3,-3,0
says brain-off	1,1,-2
says camp	0,4,-4
says cannes	-3,6,-5
says cat	5,0,-5
says cat-and-mouse	-4,2,-1
says cheer-me-up	5,-3,-2
says cheesy	-4,-3,6
says child-harm	-9,4,5
says christmas	3,-2,-1
says class	2,-1,-1
says classic	3,-1,-2
says colonialism	-5,10,-7
says computer-animated	-8,7,1
says con	-3,7,-4
says conspiracy	-5,6,-1
says cool	0,2,-2
says cop	-1,-5,5
says countryside	-2,3,-1
says courtroom	0,2,-1
says cowboy	-3,2,1
says cozy	0,5,-5
says creepy	5,0,-5
says critics-darling	3,-3,0
says cult	-1,-3,3
says cult-and-sect	2,3,-5
says dance	-2,5,-2
says dark-humour	2,0,-2
says death	-2,-1,3
says detective	-3,2,1
says dinosaur	-4,1,3
says directors-debut	6,-5,-1
says disability	1,-3,2
says disaster	-3,3,0
says disguise	1,2,-3
says disturbing	-1,-2,3
says divisive	1,-12,10
says divorce	-1,0,2
says doctor	2,-3,0
says dog	-1,-1,2
says dragon	-3,2,0
says dreamy	2,-3,2
says drugs	-1,-3,4
says dystopia	-10,1,9
says ensemble	-12,15,-3
says environment	-9,13,-7
says epic	2,0,-1
says escape	3,0,-4
says espionage	-1,-2,3
says exhilarating	-5,0,5
says experiment	0,3,-6
says experimental	2,1,-3
says fame	9,-5,-3
says family	3,-1,-3
says fantasy-world	1,-10,9
says fast-paced	-3,3,0
says fate	4,-2,-2
says fathers	5,-3,-2
says feminist	2,-2,0
says few-words	2,2,-4
says film-club	6,-5,-1
says first-contact	6,3,-14
says first-love	-7,2,4
says flop-now-loved	-10,9,0
says folklore	-2,5,-3
says forbidden-love	-5,5,-1
says found-footage	-3,-2,4
says fourth-wall	6,-7,-1
says friends-night	9,-7,-1
says friendship	2,1,-2
says from-novel	4,-2,-2
says funny	2,-1,-1
says games	-2,2,0
says gangster	-5,1,4
says gentle	2,0,-3
says gore	-4,1,3
says grandparents	7,-5,-1
says great-dialogue	-5,2,3
says great-performance	2,-1,-2
says great-score	-12,3,9
says great-soundtrack	-2,-2,3
says grief	-2,0,2
says gritty	1,1,-2
says gunfights	-8,4,4
says halloween	2,0,-2
says hand-drawn	2,0,-2
says heist	-5,7,-2
says hidden-gem	5,-4,-1
says hitman	3,2,-5
says holiday-trip	3,-2,-2
says hong-kong	-8,6,2
says hopeful	-1,3,-2
says horse	-1,2,0
says hospital	-4,1,2
says hotel	-2,4,-2
says house	3,1,-4
says identity	5,-3,-3
says illness	1,-6,4
says immigration	0,4,-4
says infidelity	-6,-5,11
says influential	-3,2,1
says interwoven	7,-6,-1
says island	-1,2,-1
says it 3	2,-1,-1
says it 4	5,-2,-4
says journalist	0,3,-3
says journey	0,3,-3
says jumps	-7,-3,8
says jungle	-7,0,7
says justice	-2,4,-2
says kidnapping	-10,-2,11
says kids-from-10	5,-3,-1
says kids-from-4	1,2,-1
says kids-from-7	-5,6,-2
says language	-2,-2,4
says las-vegas	3,1,-5
says lawyer	4,-3,0
says leisurely	-1,2,-1
says london	-7,5,2
says loneliness	-4,6,-2
says long-takes	8,-4,-5
says los-angeles	1,0,-2
says love-triangle	-12,0,10
says magic-and-illusion	-8,3,5
says magical	0,2,-3
says martial-arts	-2,5,-4
says media	-3,6,-3
says medieval	-6,6,0
says melancholy	0,5,-5
says memory	4,-3,0
says mental-health	-4,-7,10
says mentor-and-pupil	0,-3,3
says mind-bending	-2,2,-1
says minimalist	5,-3,-3
says missing-person	4,-2,-2
says mistaken-identity	-5,1,3
says money	-3,2,0
says mostly-women	-1,2,-1
says mothers	2,-1,-1
says mountains	-2,6,-4
says mumbai	-9,14,-4
says music	-3,4,0
says musical	-2,-1,2
says mysterious	2,0,-3
says nature	0,3,-3
says near-future	1,3,-5
says needs-attention	-1,0,2
says neon	3,-1,-2
says new-orleans	-4,-5,6
says new-york	-1,3,-2
says night	2,-1,0
says noir	-8,6,2
says nonlinear	-6,-3,8
says nudity	1,-2,1
says obsession	5,-6,0
says odd-couple	-9,11,-3
says old-people	-1,3,-1
says oscar-best-picture	7,-6,-1
says oscar-international	-4,-3,5
says outsider	-5,3,1
says paris	-3,3,0
says parody	3,-1,-3
says philosophy	2,-6,3
says pirate	-5,10,-5
says political-intrigue	-4,8,-5
says politics	-1,2,-1
says possession	1,-4,4
says post-apocalypse	4,-2,-2
says practical-effects	-7,9,-2
says prison	-7,3,4
says queer	2,1,-3
says race	1,3,-4
says realistic	-1,4,-3
says redemption	5,0,-4
says rescue	2,1,-3
says revenge	-6,7,-2
says rise-and-fall	14,-8,-7
says road-trip	-2,3,0
says robot	-3,0,4
says romantic	2,0,-2
says rome	-4,9,-4
says royalty	-2,2,0
says sad	1,-2,0
says sad-ending	-8,2,6
says samurai	-5,4,1
says satirical	0,3,-3
says scary	3,-3,-1
says scientist	-4,4,1
says sea	-1,3,-2
says second-chance	1,1,-2
says serial-killer	-3,2,1
says sex	-1,-11,11
says siblings	-1,2,-2
says sick-in-bed	5,-2,-2
says siege	-6,7,-2
says silent	-4,-2,6
says simulated-world	3,-1,-3
says slasher	-12,0,11
says slow-burn	6,0,-7
says small-town	-5,5,0
says snow	-2,4,-2
says so-bad-its-good	3,-1,-3
says spectacle	2,-4,2
says strong-female-lead	3,-3,0
says suburb	0,3,-3
says summer	-1,2,-2
says superhero	1,-2,0
says surreal	4,-2,-2
says survival	6,-4,-2
says sword-fights	-5,7,-2
says teacher	0,3,-2
says team-gathers	-1,3,-2
says tear-jerking	1,-2,1
says technology	1,-2,1
says teen-life	-3,1,2
says teenagers	2,0,-2
says theatre	-4,5,-2
says thought-provoking	1,3,-4
says time-loop	5,-2,-2
says time-travel	4,-4,-2
says tokyo	-3,5,-3
says tournament	-5,4,0
says train	0,3,-3
says twist	4,0,-4
says underdog	-3,7,-4
says underwater	-6,8,-2
says uplifting	-11,11,0
says vampire	0,2,-2
says venice	4,-1,-3
says venice-prize	12,-9,-3
says vietnam-war	-13,8,4
says violence	0,-3,3
says visually-stunning	2,1,-2
says warm	1,1,-3
says wedding	3,-4,2
says werewolf	-10,3,8
says whodunnit	0,3,-3
says witch	0,1,-2
says with-parents	2,3,-5
says witty	1,1,-3
says work	-7,11,-4
says world-war-one	-4,2,2
says world-war-two	1,-2,1
says writing	-1,2,-2
says wrongly-accused	7,-5,-2
says zombie	-5,-1,6
sentence  country +	-4,6,-2
sentence  facet -	0,4,-4
sentence  genre +	-3,4,-1
sentence  language +	-4,8,-4
sentence  mood +	-1,3,-3
sentence  person +	-4,4,0
sentence  runtime +	1,5,-6
sentence  unread	4,-2,-3
sentence  word +	2,1,-3
sentence  word -	6,3,-10
sentence  years +	-5,8,-4
sentence ? FILM I unread	2,-1,-1
sentence ? FILM feeling unread	-3,8,-4
sentence ? FILM word +	-2,0,2
sentence ? I feeling unread	0,-8,8
sentence ? I films wish unread	2,0,-3
sentence ? I turn unread	-2,5,-4
sentence ? I unread	0,3,-3
sentence ? I wish word +	2,1,-5
sentence ? NO negator word +	21,-14,-9
sentence ? country +	3,-2,-3
sentence ? facet +	-4,2,3
sentence ? feeling unread	-6,8,-4
sentence ? feeling wish word +	7,-6,-1
sentence ? feeling word +	8,-8,-1
sentence ? films mood +	-14,17,-3
sentence ? films wish word +	-7,10,-4
sentence ? films word +	2,3,-6
sentence ? genre +	-4,-3,5
sentence ? like word +	1,3,-4
sentence ? mood +	1,1,-2
sentence ? person +	0,-11,10
sentence ? they word +	5,-3,-3
sentence ? turn word +	-4,7,-4
sentence ? unread	7,0,-9
sentence ? wish facet +	-7,7,0
sentence ? wish genre +	-6,10,-5
sentence ? wish mood +	0,3,-3
sentence ? wish person +	-4,5,-2
sentence ? wish unread	3,1,-4
sentence ? wish word +	-2,2,0
sentence ? word +	-3,3,1
sentence FILM I NO facet +	-2,4,-3
sentence FILM I NO feeling films negator unread	2,-2,0
sentence FILM I NO feeling films other unread	6,-4,-2
sentence FILM I NO feeling films unread	11,-9,-1
sentence FILM I NO feeling negator other turn unread	7,-5,-2
sentence FILM I NO feeling negator they unread	3,-1,-1
sentence FILM I NO feeling negator turn unread	0,3,-2
sentence FILM I NO feeling negator unread	2,0,-2
sentence FILM I NO feeling other turn unread	-3,5,-2
sentence FILM I NO feeling other unread	4,-2,-2
sentence FILM I NO feeling seen turn unread	-20,12,8
sentence FILM I NO feeling they unread	5,-4,-2
sentence FILM I NO feeling unread	2,-1,-2
sentence FILM I NO films negator open unread	4,-2,-1
sentence FILM I NO films negator other unread	-2,5,-4
sentence FILM I NO films negator they unread	2,-1,-1
sentence FILM I NO films negator turn unread	4,-3,-1
sentence FILM I NO films negator unread	3,-2,-1
sentence FILM I NO films other turn unread	4,-2,-2
sentence FILM I NO films unread	4,-2,-2
sentence FILM I NO like negator unread	4,-2,-2
sentence FILM I NO like word +	1,-12,8
sentence FILM I NO negator facet +	6,-7,1
sentence FILM I NO negator facet -	5,-5,-1
sentence FILM I NO negator seen they unread	3,-2,-1
sentence FILM I NO negator seen unread	4,-3,-1
sentence FILM I NO negator they turn unread	6,-4,-2
sentence FILM I NO negator they unread	2,-1,-1
sentence FILM I NO negator turn facet +	7,-5,-2
sentence FILM I NO negator turn unread	2,0,-2
sentence FILM I NO negator unread	2,0,-1
sentence FILM I NO negator wish unread	2,-1,-1
sentence FILM I NO negator wish word +	5,-4,-1
sentence FILM I NO open unread	5,-3,-2
sentence FILM I NO other facet +	19,-17,-2
sentence FILM I NO other seen unread	4,-2,-2
sentence FILM I NO other turn unread	3,-1,-1
sentence FILM I NO other unread	0,-5,5
sentence FILM I NO other wish unread	-6,8,-2
sentence FILM I NO they unread	4,-1,-2
sentence FILM I NO turn unread	-5,4,1
sentence FILM I NO unread	2,-1,0
sentence FILM I facet +	5,-3,-2
sentence FILM I facet -	2,-1,-1
sentence FILM I feeling films they unread	-5,6,-2
sentence FILM I feeling films turn unread	6,-4,-1
sentence FILM I feeling films unread	3,-2,-2
sentence FILM I feeling films wish unread	5,3,-9
sentence FILM I feeling like turn unread	8,-7,-1
sentence FILM I feeling like unread	-3,8,-5
sentence FILM I feeling same unread	2,-2,0
sentence FILM I feeling they unread	-1,2,-1
sentence FILM I feeling turn unread	4,-1,-2
sentence FILM I feeling turn wish unread	-7,-3,8
sentence FILM I feeling unread	3,-2,-2
sentence FILM I feeling wish unread	-2,5,-2
sentence FILM I feeling wish word +	3,0,-2
sentence FILM I films facet +	4,-2,-3
sentence FILM I films like word +	5,-4,-2
sentence FILM I films mood +	8,-7,-1
sentence FILM I films seen unread	5,-4,-1
sentence FILM I films they unread	2,-1,-1
sentence FILM I films turn unread	3,-1,-2
sentence FILM I films unread	4,-3,-1
sentence FILM I films wish unread	2,-2,-1
sentence FILM I genre +	7,-5,-3
sentence FILM I like facet +	17,-15,-2
sentence FILM I like they unread	3,-3,-1
sentence FILM I like turn unread	3,-2,-1
sentence FILM I like turn word +	2,-1,-1
sentence FILM I like wish unread	7,-6,-1
sentence FILM I like wish word +	5,-4,0
sentence FILM I like word +	3,-2,-2
sentence FILM I mood +	8,-5,-3
sentence FILM I negator unread	2,-2,-1
sentence FILM I open facet +	5,-4,-1
sentence FILM I open unread	5,-3,-1
sentence FILM I other unread	-6,-3,8
sentence FILM I person +	4,2,-10
sentence FILM I same they unread	5,-3,-1
sentence FILM I same turn unread	5,-4,0
sentence FILM I same unread	5,-4,-2
sentence FILM I seen facet +	7,-6,-1
sentence FILM I seen they unread	4,-4,-1
sentence FILM I seen unread	3,-2,-1
sentence FILM I seen wish unread	3,-2,0
sentence FILM I seen wish word +	7,-6,0
sentence FILM I they facet +	4,-3,-2
sentence FILM I they turn unread	3,-2,-1
sentence FILM I they unread	4,-3,-1
sentence FILM I they wish unread	6,-5,0
sentence FILM I they wish word +	8,-7,-1
sentence FILM I turn facet +	7,-3,-4
sentence FILM I turn unread	4,-3,-1
sentence FILM I turn wish facet +	-12,14,-2
sentence FILM I turn wish word +	9,-6,-4
sentence FILM I unread	3,-1,-1
sentence FILM I wish facet +	7,-5,-3
sentence FILM I wish mood +	12,-9,-3
sentence FILM I wish unread	4,-3,-1
sentence FILM I wish word +	3,-2,-1
sentence FILM I word +	6,-5,-2
sentence FILM NO facet +	-19,5,11
sentence FILM NO facet -	4,-16,9
sentence FILM NO feeling films unread	-2,-4,5
sentence FILM NO feeling negator other unread	-4,3,1
sentence FILM NO feeling negator turn unread	-2,2,0
sentence FILM NO feeling negator unread	7,-4,-3
sentence FILM NO feeling they unread	8,-2,-6
sentence FILM NO feeling turn unread	-4,5,-1
sentence FILM NO feeling unread	-2,1,1
sentence FILM NO films negator turn word +	2,-1,0
sentence FILM NO films negator unread	7,-4,-3
sentence FILM NO films negator word +	-1,-2,1
sentence FILM NO films negator word -	6,-3,-4
sentence FILM NO mood +	1,4,-6
sentence FILM NO negator facet +	8,-6,-3
sentence FILM NO negator facet -	3,-7,2
sentence FILM NO negator mood +	-2,1,0
sentence FILM NO negator person +	2,5,-8
sentence FILM NO negator seen unread	2,-1,-1
sentence FILM NO negator seen word +	3,-2,-1
sentence FILM NO negator they word +	10,-7,-3
sentence FILM NO negator turn unread	16,-7,-10
sentence FILM NO negator turn word +	5,-2,-5
sentence FILM NO negator turn word -	8,-1,-7
sentence FILM NO negator unread	3,-3,0
sentence FILM NO negator wish word +	-7,6,1
sentence FILM NO negator word +	1,1,-2
sentence FILM NO negator word -	11,-3,-8
sentence FILM NO other mood +	-3,7,-4
sentence FILM NO other unread	2,-4,3
sentence FILM NO other wish word +	5,-1,-5
sentence FILM NO other word +	4,-2,-4
sentence FILM NO other word -	4,-3,-1
sentence FILM NO turn facet -	2,-5,0
sentence FILM NO turn unread	7,-12,4
sentence FILM NO turn word +	3,-3,0
sentence FILM NO unread	3,3,-5
sentence FILM NO wish word +	3,-1,-2
sentence FILM NO word +	-1,5,-4
sentence FILM NO word -	-5,-4,8
sentence FILM country +	-9,10,-2
sentence FILM facet +	3,-1,-3
sentence FILM facet -	2,6,-7
sentence FILM feeling films they unread	6,-3,-3
sentence FILM feeling films unread	4,-2,-2
sentence FILM feeling like unread	-3,5,-2
sentence FILM feeling same unread	1,2,-3
sentence FILM feeling seen they unread	2,-1,0
sentence FILM feeling seen unread	5,-3,-2
sentence FILM feeling they unread	5,-4,-1
sentence FILM feeling turn unread	0,2,-2
sentence FILM feeling unread	3,-2,-1
sentence FILM feeling wish unread	6,-4,-2
sentence FILM feeling wish word +	1,2,-4
sentence FILM films facet +	3,-1,-4
sentence FILM films like word +	4,0,-3
sentence FILM films mood +	10,-5,-6
sentence FILM films they word +	-5,8,-4
sentence FILM films turn word +	13,-12,-1
sentence FILM films unread	2,-1,-1
sentence FILM films wish word +	1,1,-2
sentence FILM films word +	5,-2,-2
sentence FILM genre +	7,-3,-5
sentence FILM like facet +	2,-1,-3
sentence FILM like mood +	-1,3,-2
sentence FILM like turn wish word +	-6,8,-2
sentence FILM like turn word +	-6,8,-3
sentence FILM like unread	3,-1,0
sentence FILM like wish word +	-5,6,-2
sentence FILM like word +	0,2,-2
sentence FILM mood +	6,-4,-2
sentence FILM open word +	5,-3,-2
sentence FILM person +	7,3,-10
sentence FILM runtime +	-6,7,-2
sentence FILM same unread	-2,4,-2
sentence FILM same word +	5,-4,-2
sentence FILM seen unread	-5,7,-1
sentence FILM seen wish word +	4,-2,-2
sentence FILM seen word +	8,-6,-1
sentence FILM they facet +	8,-6,-2
sentence FILM they unread	4,-3,-1
sentence FILM they wish word +	-2,3,-2
sentence FILM they word +	5,-4,-1
sentence FILM turn facet +	-2,6,-4
sentence FILM turn mood +	-6,5,0
sentence FILM turn unread	3,-7,3
sentence FILM turn wish word +	-3,6,-2
sentence FILM turn word +	-1,5,-3
sentence FILM unread	5,-3,-3
sentence FILM wish facet +	2,1,-3
sentence FILM wish mood +	-2,5,-4
sentence FILM wish person +	-3,9,-11
sentence FILM wish unread	6,-3,-3
sentence FILM wish word +	7,-4,-4
sentence FILM word +	3,-2,-2
sentence FILM years +	-7,1,6
sentence I NO facet +	-2,3,-2
sentence I NO facet -	2,-7,3
sentence I NO feeling facet +	0,6,-8
sentence I NO feeling facet -	1,-4,2
sentence I NO feeling films negator unread	4,-2,-2
sentence I NO feeling films negator word +	1,2,-2
sentence I NO feeling films other unread	8,-2,-6
sentence I NO feeling films unread	8,-6,-2
sentence I NO feeling films word +	11,-8,-3
sentence I NO feeling mood +	-10,2,8
sentence I NO feeling mood -	3,-5,0
sentence I NO feeling negator facet +	-5,8,-3
sentence I NO feeling negator mood +	-3,5,-3
sentence I NO feeling negator they unread	-3,-4,6
sentence I NO feeling negator turn unread	4,-2,-1
sentence I NO feeling negator turn wish unread	-14,20,-8
sentence I NO feeling negator unread	5,-1,-3
sentence I NO feeling negator wish unread	4,-5,0
sentence I NO feeling negator wish word +	6,-3,-3
sentence I NO feeling negator word +	-2,3,-1
sentence I NO feeling negator word -	2,-8,4
sentence I NO feeling other unread	-2,4,-3
sentence I NO feeling other wish word -	9,-6,-4
sentence I NO feeling other word +	5,-2,-3
sentence I NO feeling they turn unread	4,-3,-2
sentence I NO feeling they unread	9,-6,-2
sentence I NO feeling turn unread	10,-6,-4
sentence I NO feeling turn word +	4,-2,-2
sentence I NO feeling unread	1,-2,2
sentence I NO feeling wish unread	8,-7,-1
sentence I NO feeling wish word +	8,-4,-5
sentence I NO feeling word +	-2,2,1
sentence I NO feeling word -	1,-9,5
sentence I NO films negator other unread	1,-2,1
sentence I NO films negator they unread	1,-6,6
sentence I NO films negator turn unread	5,-3,-2
sentence I NO films negator unread	-1,-1,2
sentence I NO films negator wish unread	8,-5,-3
sentence I NO films negator wish word +	-8,11,-4
sentence I NO films other unread	0,-3,3
sentence I NO films other wish unread	0,8,-7
sentence I NO films other wish word +	-6,7,-2
sentence I NO films seen unread	-5,-13,15
sentence I NO films unread	1,-7,5
sentence I NO like negator unread	12,-7,-4
sentence I NO like unread	-2,2,-3
sentence I NO mood +	7,-1,-7
sentence I NO mood -	-10,-5,14
sentence I NO negator country +	7,-4,-6
sentence I NO negator facet -	2,-1,-1
sentence I NO negator genre +	3,-5,3
sentence I NO negator mood +	0,-2,1
sentence I NO negator mood -	-2,6,-5
sentence I NO negator open unread	5,2,-7
sentence I NO negator other unread	5,-1,-5
sentence I NO negator person +	-2,-15,15
sentence I NO negator person -	-5,-2,7
sentence I NO negator runtime +	1,-17,13
sentence I NO negator same unread	4,-7,3
sentence I NO negator seen turn unread	5,-2,-2
sentence I NO negator seen unread	-1,3,-3
sentence I NO negator they turn unread	7,-4,-4
sentence I NO negator they wish word +	-2,-3,5
sentence I NO negator turn facet +	-2,-3,4
sentence I NO negator turn unread	5,-2,-3
sentence I NO negator turn wish unread	5,-1,-4
sentence I NO negator turn wish word +	4,1,-6
sentence I NO negator unread	2,-1,-1
sentence I NO negator wish facet +	0,-3,4
sentence I NO negator wish facet -	9,-5,-7
sentence I NO negator wish mood +	-8,2,6
sentence I NO negator wish mood -	4,-14,7
sentence I NO negator wish person +	-12,7,3
sentence I NO negator wish unread	-3,1,2
sentence I NO negator wish word +	5,-5,-1
sentence I NO negator wish word -	1,-3,1
sentence I NO negator word +	2,-3,1
sentence I NO negator word -	-2,5,-6
sentence I NO open unread	7,-15,5
sentence I NO other facet -	-2,-2,3
sentence I NO other mood +	-3,3,0
sentence I NO other mood -	-3,-4,7
sentence I NO other they unread	5,-4,-1
sentence I NO other turn unread	-3,2,0
sentence I NO other wish facet +	-10,7,3
sentence I NO other wish mood -	1,-3,2
sentence I NO other wish unread	6,-7,0
sentence I NO other wish word +	-5,2,3
sentence I NO other wish word -	8,-6,-2
sentence I NO other word +	3,-1,-2
sentence I NO person -	-14,10,3
sentence I NO same unread	9,-5,-4
sentence I NO seen unread	5,-3,-2
sentence I NO they unread	-5,8,-3
sentence I NO turn unread	4,-3,-1
sentence I NO unread	3,-6,2
sentence I NO wish facet +	1,3,-4
sentence I NO wish mood +	-10,6,3
sentence I NO wish unread	4,-5,1
sentence I NO wish word +	-2,0,2
sentence I NO wish word -	-5,-14,15
sentence I NO word +	11,-5,-7
sentence I country +	-2,-5,7
sentence I facet -	-8,0,8
sentence I feeling facet +	-6,6,-1
sentence I feeling films unread	2,0,-1
sentence I feeling films wish unread	4,-2,-2
sentence I feeling films wish word +	5,-4,-1
sentence I feeling films word +	-1,5,-5
sentence I feeling like facet +	5,-4,-2
sentence I feeling like unread	4,-2,-1
sentence I feeling like word +	1,0,-2
sentence I feeling mood +	-1,2,-1
sentence I feeling open word +	3,-2,-1
sentence I feeling person +	-9,-5,13
sentence I feeling same unread	6,-4,-2
sentence I feeling seen unread	7,-5,-2
sentence I feeling they unread	4,-2,-2
sentence I feeling they word +	-6,8,-3
sentence I feeling turn facet +	3,-2,-2
sentence I feeling turn unread	6,-3,-2
sentence I feeling turn wish unread	-8,-9,17
sentence I feeling turn word +	1,4,-6
sentence I feeling unread	3,0,-2
sentence I feeling wish facet +	-3,6,-4
sentence I feeling wish mood +	0,3,-3
sentence I feeling wish unread	4,-3,-2
sentence I feeling wish word +	-2,2,-1
sentence I feeling word +	4,-2,-2
sentence I films language +	2,2,-5
sentence I films mood +	6,-4,-2
sentence I films person +	4,-5,-1
sentence I films same unread	0,3,-4
sentence I films seen unread	-3,-2,6
sentence I films they unread	4,-3,-1
sentence I films turn unread	3,-1,-3
sentence I films unread	2,0,-2
sentence I films wish facet +	5,-1,-6
sentence I films wish mood +	4,-1,-2
sentence I films wish unread	2,0,-3
sentence I films word +	3,-1,-5
sentence I films years +	6,-3,-3
sentence I genre +	0,-6,6
sentence I language +	-6,13,-7
sentence I like facet +	-5,9,-3
sentence I like mood +	6,-2,-6
sentence I like open unread	4,-3,0
sentence I like person +	13,-23,11
sentence I like same unread	2,-1,-1
sentence I like turn unread	-13,16,-3
sentence I like unread	5,-2,-2
sentence I like wish word +	4,-1,-2
sentence I like word +	4,-2,-2
sentence I mood +	-2,-2,3
sentence I open facet +	7,-4,-4
sentence I open mood +	-2,-3,5
sentence I open they unread	-5,9,-4
sentence I open turn unread	5,-3,-2
sentence I open unread	3,0,-3
sentence I open wish unread	1,1,-2
sentence I open wish word +	-2,4,-3
sentence I person +	-3,-1,4
sentence I runtime +	-5,10,-4
sentence I same facet +	5,-4,-2
sentence I same they unread	5,-4,-1
sentence I same turn unread	8,-6,-2
sentence I same unread	4,-2,-2
sentence I seen facet +	7,-5,-1
sentence I seen they unread	5,-4,-1
sentence I seen turn unread	2,2,-4
sentence I seen unread	2,-2,1
sentence I seen wish unread	4,-1,-2
sentence I they facet +	7,-5,-2
sentence I they mood +	6,-15,7
sentence I they person +	1,5,-10
sentence I they unread	4,-2,-1
sentence I they wish unread	2,0,-1
sentence I they wish word +	8,-6,-2
sentence I they word +	-4,5,-1
sentence I turn facet +	6,-3,-4
sentence I turn mood +	0,-5,3
sentence I turn person +	-8,2,8
sentence I turn unread	4,-3,-1
sentence I turn wish facet +	-1,6,-6
sentence I turn wish person +	-11,3,7
sentence I turn wish unread	3,-4,1
sentence I turn wish word +	11,-2,-8
sentence I unread	3,-1,-2
sentence I wish country +	-3,7,-4
sentence I wish facet +	0,2,-2
sentence I wish genre +	8,-3,-7
sentence I wish language +	8,-4,-4
sentence I wish mood +	-4,5,-1
sentence I wish person +	-5,4,1
sentence I wish runtime +	8,-14,6
sentence I wish word +	2,-1,0
sentence I wish years +	-6,8,-2
sentence I years +	-6,4,1
sentence NO facet +	-3,-2,5
sentence NO facet -	0,-9,8
sentence NO feeling facet +	-6,6,2
sentence NO feeling facet -	3,-5,0
sentence NO feeling films word +	2,2,-3
sentence NO feeling mood +	-7,9,-4
sentence NO feeling mood -	3,-2,0
sentence NO feeling negator facet +	-9,4,4
sentence NO feeling negator mood +	-15,14,1
sentence NO feeling negator turn word +	7,-6,-2
sentence NO feeling negator unread	-1,6,-5
sentence NO feeling negator wish mood +	9,-11,3
sentence NO feeling negator wish word +	7,-13,4
sentence NO feeling negator word +	-2,3,-1
sentence NO feeling negator word -	3,-2,-2
sentence NO feeling other facet -	-3,-7,7
sentence NO feeling other mood +	-2,5,-3
sentence NO feeling other turn unread	-9,7,1
sentence NO feeling other turn word +	10,-5,-7
sentence NO feeling other turn word -	10,-3,-7
sentence NO feeling other wish mood +	-10,11,-1
sentence NO feeling other wish word +	4,-3,-1
sentence NO feeling other word +	2,1,-3
sentence NO feeling other word -	-12,-5,17
sentence NO feeling person +	-16,0,12
sentence NO feeling person -	-8,-1,9
sentence NO feeling they unread	1,-4,3
sentence NO feeling turn word +	-2,1,2
sentence NO feeling unread	2,-6,4
sentence NO feeling wish facet +	-16,0,10
sentence NO feeling wish unread	9,-11,-1
sentence NO feeling wish word +	3,3,-8
sentence NO feeling word +	-4,3,1
sentence NO feeling word -	1,1,-2
sentence NO films mood +	-2,7,-5
sentence NO films negator facet +	-3,-2,3
sentence NO films negator mood +	-7,13,-7
sentence NO films negator mood -	-1,7,-5
sentence NO films negator person +	-1,4,-5
sentence NO films negator unread	3,-2,0
sentence NO films negator wish mood +	-1,-4,2
sentence NO films negator wish word +	-4,1,1
sentence NO films negator wish word -	-4,5,-1
sentence NO films negator word +	1,-4,2
sentence NO films negator word -	-1,-8,8
sentence NO films other mood +	3,-1,-2
sentence NO films other unread	1,-4,2
sentence NO films other wish word +	-2,4,-3
sentence NO films other wish word -	-4,-9,11
sentence NO films other word +	8,-8,0
sentence NO films other word -	1,-11,7
sentence NO films unread	-2,0,1
sentence NO films wish word +	1,4,-6
sentence NO films word +	-3,2,0
sentence NO films word -	3,-13,7
sentence NO genre +	-16,9,5
sentence NO like negator word +	0,-6,7
sentence NO like word +	2,3,-9
sentence NO mood -	-4,-3,7
sentence NO negator country +	-4,8,-4
sentence NO negator country -	-6,0,5
sentence NO negator genre +	-11,9,3
sentence NO negator genre -	-2,-2,3
sentence NO negator language +	-3,6,-3
sentence NO negator language -	-11,0,9
sentence NO negator mood +	-5,5,0
sentence NO negator mood -	-5,1,4
sentence NO negator open word +	4,-1,-5
sentence NO negator other wish word -	6,-2,-11
sentence NO negator other word +	1,-2,0
sentence NO negator other word -	9,-6,-4
sentence NO negator person +	-10,5,4
sentence NO negator person -	-6,-8,13
sentence NO negator runtime +	-12,4,6
sentence NO negator same word +	-1,6,-6
sentence NO negator seen unread	-4,9,-6
sentence NO negator seen word +	-4,-5,8
sentence NO negator they unread	-1,4,-5
sentence NO negator they wish word +	-9,-2,11
sentence NO negator they word +	6,-7,1
sentence NO negator they word -	1,-3,1
sentence NO negator turn mood +	-1,8,-8
sentence NO negator turn unread	5,-7,1
sentence NO negator turn wish word +	-4,3,-1
sentence NO negator turn word +	4,3,-8
sentence NO negator turn word -	-2,2,-4
sentence NO negator unread	0,2,-1
sentence NO negator wish country +	-6,-7,11
sentence NO negator wish facet +	-4,0,3
sentence NO negator wish facet -	-4,-5,9
sentence NO negator wish genre +	2,1,-2
sentence NO negator wish mood +	-5,4,1
sentence NO negator wish mood -	-10,-2,13
sentence NO negator wish person +	-13,5,5
sentence NO negator wish person -	-18,15,0
sentence NO negator wish unread	5,-8,2
sentence NO negator wish word +	2,-1,-1
sentence NO negator wish word -	0,2,-3
sentence NO negator word +	5,-1,-5
sentence NO negator word -	4,-4,1
sentence NO negator years +	-16,4,10
sentence NO other country +	5,0,-5
sentence NO other facet +	-1,4,-2
sentence NO other facet -	-3,-2,4
sentence NO other genre +	9,-5,-3
sentence NO other genre -	-3,5,-2
sentence NO other language +	-15,5,6
sentence NO other mood +	-2,5,-3
sentence NO other mood -	-1,-2,3
sentence NO other person +	-8,-8,15
sentence NO other person -	3,-6,3
sentence NO other runtime +	-14,10,3
sentence NO other turn mood +	-7,11,-5
sentence NO other turn wish word +	1,0,-2
sentence NO other turn word +	-5,5,-2
sentence NO other turn word -	-10,-8,18
sentence NO other unread	-3,4,-1
sentence NO other wish facet -	5,-11,7
sentence NO other wish mood +	-6,3,3
sentence NO other wish mood -	-1,-8,8
sentence NO other wish person -	7,-5,-1
sentence NO other wish unread	5,-5,0
sentence NO other wish word +	-1,3,-3
sentence NO other wish word -	2,-6,4
sentence NO other word +	-1,3,-2
sentence NO other word -	-1,-2,3
sentence NO other years +	-7,-4,8
sentence NO person +	-10,5,2
sentence NO person -	-7,-3,9
sentence NO seen unread	-4,-5,6
sentence NO they unread	-8,1,7
sentence NO they wish word +	-2,-3,2
sentence NO they word +	-12,16,-6
sentence NO turn facet -	-1,4,-5
sentence NO turn mood +	-7,3,2
sentence NO turn person -	-2,-2,4
sentence NO turn unread	3,-7,3
sentence NO turn wish unread	3,-3,-2
sentence NO turn wish word +	1,3,-6
sentence NO turn word +	-9,0,8
sentence NO turn word -	-2,-4,2
sentence NO unread	5,-3,-2
sentence NO wish facet +	-5,6,-2
sentence NO wish facet -	5,-15,8
sentence NO wish mood +	-7,3,3
sentence NO wish mood -	-3,2,-2
sentence NO wish unread	7,-3,-4
sentence NO wish word +	-3,0,3
sentence NO wish word -	-5,2,5
sentence NO word +	3,-1,-2
sentence NO word -	-5,0,6
sentence feeling country +	3,7,-12
sentence feeling facet +	-2,3,-2
sentence feeling facet -	-1,2,-1
sentence feeling films facet +	1,3,-4
sentence feeling films mood +	4,-5,1
sentence feeling films person +	7,5,-12
sentence feeling films unread	10,-7,-4
sentence feeling films wish mood +	-7,9,-2
sentence feeling films wish unread	1,1,-3
sentence feeling films wish word +	1,1,-4
sentence feeling films word +	4,-4,-1
sentence feeling genre +	-15,18,-6
sentence feeling language +	4,-13,5
sentence feeling like unread	-3,8,-9
sentence feeling like word +	-2,3,-1
sentence feeling mood +	0,2,-1
sentence feeling person +	-2,9,-7
sentence feeling same unread	11,-7,-2
sentence feeling same word +	20,-17,-3
sentence feeling they unread	-6,9,-3
sentence feeling they wish word +	0,3,-3
sentence feeling they word +	6,-2,-3
sentence feeling turn facet +	3,2,-7
sentence feeling turn mood +	-3,4,-2
sentence feeling turn unread	5,0,-6
sentence feeling turn wish unread	-2,-15,15
sentence feeling turn word +	8,-3,-6
sentence feeling unread	2,-1,-1
sentence feeling wish facet +	8,-7,-1
sentence feeling wish mood +	-1,4,-3
sentence feeling wish person +	1,0,-3
sentence feeling wish unread	-4,2,2
sentence feeling word +	1,2,-3
sentence feeling word -	7,-10,1
sentence feeling years +	-8,11,-3
sentence films country +	10,-8,-3
sentence films facet +	-1,4,-4
sentence films facet -	4,6,-15
sentence films language +	-4,7,-4
sentence films like word +	14,-12,-3
sentence films person +	-1,4,-3
sentence films seen unread	-8,11,-4
sentence films they word +	-6,5,0
sentence films turn mood +	0,2,-3
sentence films turn wish word +	-9,12,-5
sentence films turn word +	4,-2,-3
sentence films unread	2,-1,-1
sentence films wish facet +	2,-2,1
sentence films wish mood +	-3,4,-1
sentence films wish unread	9,-5,-5
sentence films wish word +	2,0,-2
sentence films word +	1,1,-2
sentence films years +	6,-3,-4
sentence like facet +	-8,10,-3
sentence like mood +	7,-4,-4
sentence like person +	8,1,-12
sentence like turn word +	-5,10,-5
sentence like unread	-1,3,-3
sentence like wish mood +	-8,10,-2
sentence like wish unread	16,-15,-1
sentence like wish word +	0,2,-3
sentence like word +	4,0,-4
sentence open facet +	4,-1,-4
sentence open mood +	3,0,-2
sentence open person +	-7,14,-7
sentence open unread	9,-6,-5
sentence open wish mood +	-3,5,-3
sentence open wish word +	-1,5,-5
sentence open word +	2,0,-2
sentence same facet +	3,4,-12
sentence same person +	3,-13,5
sentence same they unread	3,-2,-1
sentence same turn word +	6,-3,-2
sentence same unread	7,-5,-2
sentence same wish unread	10,-9,-1
sentence same word +	6,-12,6
sentence seen facet +	11,-10,-1
sentence seen they unread	3,-2,0
sentence seen wish word +	4,-2,-2
sentence seen word +	8,-5,-3
sentence they facet +	4,4,-9
sentence they genre +	10,-3,-10
sentence they mood +	10,-6,-4
sentence they person +	-10,8,1
sentence they turn unread	3,-2,-1
sentence they turn wish word +	-11,13,-2
sentence they turn word +	2,1,-3
sentence they unread	5,0,-4
sentence they wish facet +	-7,12,-7
sentence they wish mood +	4,-9,2
sentence they wish unread	10,-9,-2
sentence they wish word +	3,1,-5
sentence turn facet +	-11,15,-4
sentence turn genre +	3,0,-5
sentence turn mood +	-2,5,-3
sentence turn person +	1,5,-7
sentence turn unread	5,-4,-1
sentence turn wish facet +	-9,12,-3
sentence turn wish mood +	-4,5,-2
sentence turn wish unread	1,2,-4
sentence turn word +	0,5,-5
sentence wish country +	3,0,-2
sentence wish facet +	-1,3,-2
sentence wish facet -	5,2,-11
sentence wish genre +	-1,3,-2
sentence wish language +	-8,6,1
sentence wish mood +	-3,3,0
sentence wish person +	-2,2,0
sentence wish runtime +	0,-9,7
sentence wish unread	2,1,-4
sentence wish word +	1,2,-4
sentence wish years +	0,3,-3
w 0000s	-9,11,-2
w 0000s years +	-4,5,-1
w 00s	-13,6,7
w 00s years +	-7,0,7
w 00th	10,-8,-2
w 0am	10,-7,-3
w 0am unread	10,-7,-3
w =animal	-5,4,1
w =animal mood +	-5,1,3
w =animal mood -	7,-11,1
w =anime	-5,3,2
w =anime mood +	-9,4,3
w =boxing	-9,6,2
w =boxing mood +	-4,7,-3
w =generation	0,2,-3
w =generation facet +	-2,4,-4
w =news	8,-5,-3
w =office	-2,2,-1
w =office mood +	1,2,-2
w =past	3,-1,-2
w =past unread	5,-2,-3
w =past word +	11,-8,-4
w =police	-13,-2,13
w abbei	4,1,-5
w about	6,-3,-3
w about unread	6,-3,-3
w absurd	-2,4,-2
w absurd mood +	-2,4,-2
w accent	-3,-3,5
w accent unread	6,-12,5
w accent word +	-2,6,-5
w accid	-8,-4,11
w account	4,-2,-1
w ach	-2,7,-5
w across	5,-4,-2
w act	0,-3,2
w act facet +	8,-3,-10
w act unread	-8,-6,12
w act word +	5,-1,-3
w action	-7,12,-5
w action genre +	-3,5,-1
w actor	3,-1,-3
w actual	13,-7,-6
w actual unread	2,-1,0
w actual word +	5,-3,-3
w ad	-2,4,-2
w adam	-14,1,11
w adam person +	-14,5,4
w adapt	12,-10,-5
w admir	7,-6,-1
w admir unread	7,-6,-1
w ador	4,-3,-1
w ador unread	4,-3,-1
w adult	-5,9,-7
w adult word +	-14,16,-3
w adventur	-6,8,-3
w adventur genre +	-6,8,-3
w advert	4,-8,4
w africa	-4,5,-1
w africa country +	10,-8,-3
w african	-6,8,-2
w african country +	-7,10,-2
w after	5,-3,-1
w after unread	5,-3,-1
w aftersun	8,-6,-2
w aftersun unread	5,-3,-2
w afterward	5,-3,-1
w afterward unread	3,-2,-1
w ag	-3,4,-1
w ag facet +	-12,15,-6
w ag mood +	-4,6,-3
w ag unread	3,-2,-1
w ag word +	-7,0,9
w against	5,-2,-3
w against unread	5,-2,-3
w ago	4,-2,-3
w ago unread	3,-2,-2
w agre	4,-2,-3
w agre unread	2,-2,-1
w ainda	6,-3,-3
w air	4,-2,-3
w air word +	-1,4,-3
w airplan	20,-21,0
w airport	-18,0,16
w alien	-13,7,7
w alien mood +	-4,-3,5
w alien unread	17,-11,-7
w aliv	-25,23,4
w allen	-17,-10,23
w allerg	5,-3,-3
w allerg unread	5,-3,-3
w allot	0,2,-3
w allot unread	16,-14,-3
w allow	16,-12,-5
w allow unread	9,-4,-5
w almodovar	-11,10,-1
w almodovar person +	6,1,-13
w almost	19,-16,-4
w alon	5,-1,-4
w alon unread	3,-2,0
w alon word +	1,0,-2
w alor	11,-8,-3
w also	15,-13,-2
w also facet +	3,-2,-2
w america	-6,-9,11
w american	-5,-2,7
w american country +	0,-4,5
w american country -	-4,7,-3
w american unread	-4,-1,5
w american word +	4,-10,4
w amour	13,-10,-4
w amour unread	12,-8,-4
w anatomi	3,-2,-1
w anderson	-5,-4,4
w anderson person +	-1,-3,-3
w angel	10,-8,-4
w angri	3,0,-4
w angri facet +	4,-1,-4
w anim	-4,4,0
w anim genre +	-1,4,-2
w anniversari	4,-3,-2
w anniversari facet +	3,-2,-3
w annoi	2,-10,7
w annoi unread	5,-6,-1
w anora	11,-8,-3
w answer	0,3,-3
w answer unread	-2,2,0
w anywher	15,-5,-15
w apart	0,4,-4
w apart unread	8,-3,-6
w apart word +	-8,14,-8
w appar	15,-12,-3
w april	11,-8,-3
w argu	-5,1,4
w argu unread	7,-5,-2
w argu word +	-12,2,8
w argument	7,2,-9
w arm unread	4,-3,-1
w armi	-13,8,6
w arriv	8,-5,-4
w arriv word +	7,-6,-1
w art	7,-5,-2
w art mood +	5,-3,-3
w artist	4,2,-10
w asian	-5,8,-4
w ask	6,-3,-4
w ask unread	4,-2,-2
w ask word +	10,-5,-5
w asleep	4,-2,-3
w asleep unread	0,2,-1
w asleep word +	7,-5,-2
w asteroid	13,-10,-4
w at	6,-3,-3
w at unread	5,-3,-4
w audrei	3,4,-13
w august	11,-8,-3
w aunt	1,2,-4
w aunt unread	6,-4,-2
w aunt word +	6,-2,-6
w aunti	10,-7,-3
w aunti word +	13,-10,-4
w austen	-19,7,6
w australian	-7,6,1
w australian country +	4,-2,-2
w austrian	-5,-4,8
w autumn	-8,9,-2
w autumn word +	-5,6,-3
w avoid	10,-6,-4
w avoid unread	10,-6,-4
w aw	-4,13,-10
w awak	0,-5,5
w awak unread	6,-5,-2
w award	6,-1,-4
w awkward	-6,9,-4
w awkward facet +	11,-8,-3
w b	12,-10,-2
w b unread	2,-1,-2
w babi	1,-5,5
w babi unread	-2,-4,7
w babi word +	6,-4,-3
w babylon	8,-5,-4
w babylon unread	3,-2,-1
w babysitt	5,-3,-2
w babysitt unread	2,-1,-1
w bad	1,1,-2
w bad facet +	-1,5,-6
w bad unread	2,-4,1
w bad word +	-5,7,-4
w badli	0,4,-4
w bag	8,-4,-3
w bag unread	6,-4,-1
w bakeri	-3,7,-7
w ball	-5,10,-6
w ball unread	-9,5,6
w ballet	-3,4,-1
w ballet mood +	-5,8,-4
w ban	11,-6,-5
w ban word +	11,-6,-6
w band	0,3,-4
w band mood +	12,-9,-4
w bang	-8,5,2
w bank	-6,4,2
w bank unread	0,5,-5
w bank word +	-8,2,6
w banshe	5,-4,0
w bar	6,-8,2
w bar unread	13,-12,-2
w bar word +	1,-3,2
w barbi	9,-6,-3
w barbi unread	3,-2,-1
w barn	3,1,-5
w basement	0,2,-5
w bath	6,-7,0
w bath unread	5,-8,3
w bath word +	7,-5,-3
w bathroom	7,-5,-3
w battl	-12,3,8
w bawl	4,-10,3
w beach	7,-2,-5
w beach mood +	5,-3,-3
w beach unread	4,-3,-1
w bean	-2,-7,7
w bear	-1,2,-2
w bear unread	-1,2,-2
w bear word +	-3,6,-3
w beard	9,0,-12
w beast	21,-10,-13
w beat	6,-5,-1
w beat unread	17,-4,-13
w beat word +	1,2,-4
w beauti	6,-3,-2
w beauti mood +	2,0,-2
w bed	1,-4,4
w bee	-6,2,3
w bee word +	-4,8,-5
w beer	2,0,-2
w beer unread	-11,13,-2
w beg	8,-5,-3
w beg unread	7,-5,-3
w begin	-2,-3,4
w begin word +	-12,3,9
w behind	5,-1,-3
w behind unread	4,-3,-2
w behind word +	6,-3,-2
w belfast	-2,4,-3
w belfast unread	-4,6,-3
w belgian	-4,5,-1
w belgian country +	4,-3,-3
w believ	1,2,-2
w believ unread	-2,4,-3
w believ word +	19,-17,-2
w bell	4,1,-8
w ben	-2,-6,5
w bergman	-8,6,3
w bergman person +	11,-2,-9
w berlin	2,-3,2
w berlin mood +	0,-4,5
w besid	9,-8,-2
w besid unread	9,-7,-2
w best	14,-12,-3
w best unread	10,-8,-3
w bicycl	-13,10,1
w bicycl word +	-7,9,-4
w big	2,0,-2
w big facet +	-2,4,-3
w big unread	10,-7,-2
w big word +	1,2,-3
w bigger	1,2,-5
w bike	-2,4,-2
w bike unread	1,0,-2
w bike word +	-4,5,-3
w bill	2,2,-5
w bill person +	6,-6,-6
w billi	2,1,-4
w billi person +	-4,3,2
w bin	8,-6,-2
w bin unread	3,-2,-1
w biopic	-10,-2,9
w biopic mood +	-14,4,8
w biopic mood -	5,-4,-2
w bird	3,2,-5
w bird unread	-3,8,-5
w bird word +	-1,3,-3
w birth	-9,5,1
w birthdai	1,-4,3
w birthdai unread	4,-2,-1
w birthdai word +	8,-7,-2
w biscuit	17,-15,-3
w bite	-6,12,-5
w bittersweet	-7,8,-1
w bittersweet mood +	-5,6,-1
w black	-1,-2,3
w black mood +	0,-3,3
w black unread	4,1,-5
w black word +	-9,5,4
w blanket	8,-7,-1
w blanket unread	3,-2,-1
w bleak	-9,8,1
w bleak mood +	4,-1,-6
w bless	7,-5,-1
w bless word +	10,-8,-1
w blind	0,2,-3
w blind word +	2,1,-4
w bloke	12,-9,-4
w blond	1,3,-5
w blood	0,-3,2
w blood mood +	6,-11,0
w blood mood -	3,2,-6
w bloodi	-12,6,5
w blue	-2,0,3
w blue unread	-9,2,9
w blue word +	0,3,-6
w board	4,-2,-2
w boat	0,1,-2
w boat word +	1,-4,3
w bodi	-2,0,2
w bodi unread	8,-8,-2
w bodi word +	-3,12,-9
w bohemian	14,-3,-10
w bohemian unread	4,-3,-2
w boi	4,-2,-2
w boi unread	2,0,-2
w boi word +	6,-3,-3
w boiler	8,-7,-1
w bollywood	-9,1,4
w bollywood country +	8,-14,6
w bond	2,-7,2
w bond person +	4,1,-8
w bone	-3,3,-1
w book	4,-2,-2
w book facet +	5,-2,-3
w book unread	3,-1,-1
w book word +	2,-1,-2
w boot	0,-8,8
w boot unread	-8,-2,10
w bore	12,-6,-7
w bore facet +	10,-9,-1
w born	7,-5,-2
w born unread	2,-2,0
w born word +	10,-8,-2
w boss	5,-3,-1
w boss facet +	4,-4,0
w bother	14,-7,-7
w bottl	5,-3,-3
w bottl word +	-1,4,-5
w bought	5,-2,-3
w bought unread	2,-1,-1
w bout	9,-20,11
w box	-1,-3,4
w box unread	-5,-4,8
w box word +	6,-2,-4
w boyfriend	-1,3,-2
w boyfriend unread	7,-5,-2
w brain	1,4,-6
w brain facet +	3,4,-6
w brain unread	-3,5,-4
w brain word +	8,-5,-6
w brass	-11,13,-2
w brass word +	-14,16,-2
w brave	4,0,-5
w brave unread	14,-6,-8
w brave word +	-1,3,-2
w brazil	5,-1,-6
w brazilian	-6,3,1
w brazilian country +	4,-1,-4
w bread	2,5,-9
w bread word +	-2,3,-1
w break mood +	-10,12,-4
w break unread	7,-5,-2
w break word +	-3,-3,6
w breakfast	-1,2,-1
w breakup	-4,-4,6
w breath	4,2,-6
w breath unread	3,-2,-2
w bridg	-2,5,-4
w bridg unread	-9,10,-1
w bright	-8,8,-1
w bright unread	-1,2,-3
w bright word +	-10,12,-4
w brilliant	13,-10,-2
w bring	9,-7,-1
w bring unread	8,-7,-1
w bring word +	12,-11,-2
w british	-1,-1,2
w british country +	2,1,-1
w broke	2,0,-2
w broke unread	5,-3,-2
w broken	4,-2,-3
w broken unread	3,-2,-1
w broken word +	4,-2,-2
w brother mood +	2,1,-3
w brother word +	8,-7,-1
w brought	3,-2,-1
w brought unread	2,-2,-1
w bu	6,-3,-2
w bu unread	6,-4,-3
w bu word +	-4,2,3
w bucket	11,4,-12
w bui	-1,-10,9
w build	-2,5,-4
w build word +	-7,9,-4
w bullet	7,-4,-2
w bullet unread	7,-6,-2
w buri	-1,-4,5
w burn	-3,-1,4
w burn mood +	-6,4,3
w burn unread	14,-12,-3
w burn word +	-4,3,0
w burton	-7,6,-6
w burton person +	-3,-3,2
w buse	-9,18,-13
w busi	20,-6,-15
w butcher	8,-6,-1
w butler	-18,9,9
w cabin	5,-3,-2
w cage	-5,-7,11
w cage person +	5,1,-8
w cake	2,0,-2
w cake unread	6,-4,-1
w cake word +	0,2,-3
w call	3,-3,1
w call unread	3,-2,0
w call word +	4,-6,2
w calm	5,-2,-4
w calm facet +	-3,6,-3
w came	5,-3,-1
w came unread	3,-2,-1
w came word +	10,-9,-1
w camel	0,4,-6
w camera	-8,-1,9
w camera word +	2,4,-10
w camp facet +	3,1,-5
w can	5,-2,-3
w can unread	5,-2,-3
w canal	2,1,-3
w cancel	6,-4,-1
w cancel unread	3,-2,-1
w cancer	-6,-5,10
w candl	9,-5,-5
w candl unread	9,-6,-4
w candl word +	8,-4,-5
w cape	-6,2,4
w caper	-4,6,-4
w caper mood +	-4,6,-4
w car	-3,2,1
w car facet +	6,-2,-5
w car unread	10,-7,-3
w car word +	0,4,-4
w caravan	1,1,-3
w card	-6,9,-4
w card unread	5,-1,-4
w care	1,1,-2
w care unread	9,-6,-3
w carer	8,-6,-2
w carpet	1,-3,2
w carri	-1,-3,3
w carri unread	-9,4,6
w cartoon	-3,1,2
w cartoon genre +	-3,3,0
w casa	8,-14,3
w cast	3,-1,-2
w castl	0,5,-4
w castl word +	-9,11,-2
w cat	5,0,-6
w cat mood +	5,-3,-2
w cat unread	0,1,-2
w catch	6,-1,-7
w caught	5,-4,-1
w cave	9,-12,2
w ceil	-5,7,-1
w centr	2,0,-2
w centuri	-4,7,-4
w chair	3,-5,2
w chair unread	-3,-6,9
w chan	-4,11,-9
w chan person +	-2,3,-2
w chanc	11,-8,-2
w chang	4,0,-4
w chang unread	5,-3,-2
w chang word +	-4,6,-5
w chao	-4,6,-5
w chaplin	7,-12,3
w charg	1,1,-4
w charg word +	-2,4,-4
w charm	4,0,-4
w chase	-6,2,4
w chase mood +	-12,4,4
w chase word +	4,-7,2
w cheap	-1,0,2
w cheap word +	-2,5,-4
w cheat	-8,-3,7
w check	6,-4,-1
w check unread	2,-1,-1
w cheeki	-5,6,-2
w cheeki unread	0,1,-3
w cheer	-5,8,-3
w cheer facet +	5,-3,-4
w cheer mood +	-4,7,-4
w cheer unread	3,-2,-1
w chees	2,1,-4
w chees facet +	2,2,-5
w cheesi	-2,-3,4
w chef	-2,5,-5
w chess	-4,5,-1
w chess mood +	-1,4,-4
w chicken	9,-6,-4
w child	-5,0,5
w child unread	-12,1,10
w child word +	-8,13,-9
w childhood	4,-3,-1
w childhood mood +	1,2,-3
w children	0,-3,3
w children unread	-3,-2,5
w children word +	-17,11,7
w chill	4,3,-5
w chines	3,-3,-1
w chip	7,-5,-1
w chip unread	7,-6,-2
w chocol	6,-4,-4
w choic unread	-3,3,-1
w choic word +	6,-4,-2
w choir	-3,4,-4
w choos	13,-9,-4
w chose	9,-8,-2
w chose unread	5,-4,-2
w christma facet +	4,-2,-3
w christma mood +	5,0,-5
w christma unread	-9,9,0
w christoph	-5,-1,5
w church	-4,6,-3
w church word +	4,-2,-2
w circu	-9,6,-1
w citi	-5,1,4
w citi unread	5,-5,1
w citi word +	-10,14,-4
w claim	8,-6,-3
w clap	7,-10,3
w clap unread	2,-2,0
w class	1,2,-3
w class facet -	7,5,-10
w class mood +	3,-1,-2
w class unread	8,-7,-1
w classic	-8,8,0
w claustrophob	-13,1,8
w clean	3,-5,2
w clean facet +	-2,-4,4
w clean unread	10,-8,-2
w clear	0,4,-4
w clear unread	4,0,-5
w clear word +	-5,7,-3
w cleo	10,-8,-2
w cleo unread	3,-2,-1
w clever	-5,4,0
w clever facet +	-5,8,-3
w clever unread	3,-6,0
w climb	3,1,-3
w climb unread	5,-4,-1
w clint	-8,4,2
w clock	-1,7,-7
w close	4,-3,-1
w close unread	3,-4,1
w close word +	3,0,-5
w cloth	1,3,-6
w clown	-10,0,7
w clown unread	-16,3,10
w clown word +	-12,3,3
w club	7,-4,-2
w club facet +	5,-3,-1
w club unread	6,-5,-2
w club word +	4,-2,-2
w coach	5,-9,4
w coast	-11,5,6
w coat	3,0,-3
w coat unread	6,-3,-3
w coat word +	-2,5,-2
w coda	5,-4,-2
w coen	-13,6,5
w coen person +	-11,-7,14
w coffe	5,-1,-4
w coffe unread	3,-2,-1
w coffe word +	1,0,-3
w cold	9,-7,-1
w cold unread	7,-4,-3
w cold word +	6,-3,-3
w colleagu	10,-8,-1
w colleagu unread	5,-4,-1
w color	-3,8,-5
w colour	-5,7,-2
w colour facet -	-10,14,-4
w colour mood +	-3,4,-1
w colour unread	2,0,-2
w colour word +	-1,2,-3
w com	-4,4,2
w come	7,2,-9
w come unread	8,-6,-2
w comedi	-2,3,-1
w comedi genre +	4,0,-3
w comedi genre -	-15,-2,14
w comfort	-5,7,-1
w comfort facet +	-8,9,-2
w comic	-8,10,-1
w comic facet +	-7,9,-2
w complain	6,-3,-3
w compromis	16,-14,-5
w con	-7,9,-3
w con mood +	-4,5,-2
w conclav	14,-11,-3
w confus	12,-18,7
w convers	-5,3,1
w convers facet +	-4,-3,6
w cook	-5,9,-3
w cook mood +	-17,19,-5
w cook unread	5,-3,-3
w cook word +	-5,9,-5
w cop mood +	0,6,-7
w copi	12,-11,-2
w coppola	-1,6,-5
w corner	13,-12,-1
w correct	4,-2,-3
w corridor	-3,6,-4
w corridor word +	2,1,-4
w cosi	-7,5,2
w cosi facet +	-7,8,-2
w cost	7,-4,-4
w cost unread	2,-2,-2
w costum	-10,11,-1
w couch	8,-7,-2
w couldv	3,-2,-1
w count	9,-3,-6
w count unread	9,-4,-6
w count word +	12,-7,-4
w countri	4,0,-4
w countri unread	4,-1,-3
w countri word +	3,-3,-1
w countrysid	-17,19,-2
w coupl	-8,1,6
w coupl unread	-5,-7,10
w coupl word +	-10,8,1
w cours	15,-7,-8
w cours unread	11,-6,-5
w court	7,-12,4
w courtroom	-10,7,2
w courtroom mood +	-4,7,-3
w cousin	4,-2,-2
w cousin unread	2,-1,-1
w cousin word +	12,-10,-4
w cover	6,-12,7
w cow	2,-3,2
w cow unread	1,-3,2
w cow word +	4,-2,-4
w cowboi	2,-10,4
w crack	20,-19,-4
w crash	-2,-3,4
w crash unread	-2,-7,9
w crazi	9,-6,-3
w crazi facet +	6,-4,-4
w cream	-6,9,-3
w creatur	-7,7,0
w credit	13,-10,-3
w creepi	-7,3,2
w creepi mood +	0,6,-6
w crew	-1,3,-3
w cri	3,-3,0
w cri unread	3,-1,-2
w cri word +	9,-6,-4
w cricket	0,6,-8
w cricket word +	-22,23,-3
w crime	4,0,-4
w crime genre +	5,0,-5
w cring	-15,9,4
w crisp	3,2,-4
w critic	7,0,-8
w crook	1,1,-4
w crook word +	0,2,-4
w cross	3,0,-2
w cross unread	6,-4,-2
w crowd	-6,7,-2
w crowd word +	-6,8,-3
w cruel	3,-10,4
w cruel facet +	-8,-1,5
w cruis	-4,-6,9
w cry facet +	9,-11,3
w cry mood +	-8,8,-1
w cry unread	-2,6,-3
w cry word +	1,3,-5
w cult	-11,3,8
w cup	7,-4,-4
w cup unread	5,-3,-2
w cure	6,-24,14
w curtain	0,3,-4
w cushion	7,-5,-2
w cushion unread	5,-4,-1
w cut	2,-1,-2
w cut unread	1,-3,2
w cut word +	1,3,-5
w cute	-10,-4,12
w czech	-9,10,-2
w czech country +	-7,8,-2
w da	23,-20,-4
w dad	6,-4,-3
w dad facet +	7,-4,-3
w dad unread	5,-4,-1
w dad word +	7,-4,-2
w daft	0,3,-2
w daft facet +	-1,4,-3
w dai	6,-5,-1
w dai facet +	7,-3,-4
w dai unread	8,-6,-2
w dai word +	4,-5,1
w danc mood +	1,1,-3
w danc unread	5,-4,-2
w danger	-15,-6,17
w daniel	2,1,-3
w danish	-5,3,3
w danish language +	-2,-2,5
w dare	7,-2,-5
w dare unread	9,-4,-5
w dare word +	8,-1,-9
w dark	-4,5,-1
w dark facet +	1,5,-7
w dark mood +	3,2,-7
w date	6,-4,-2
w date facet +	4,-2,-2
w date unread	0,-4,3
w daughter	-4,5,-1
w daughter facet -	8,-5,-3
w daughter unread	-4,6,-1
w daughter word +	5,-2,-4
w david	7,-3,-7
w david person +	-7,1,4
w dawn	-14,16,-2
w de	0,5,-6
w de person +	-3,9,-9
w dead	-1,-3,3
w dead unread	7,-6,-1
w dead word +	-19,9,9
w dead word -	-9,-3,11
w deadpan	-4,5,-1
w deadpan facet +	-4,7,-4
w deaf	1,3,-7
w deaf word +	-8,11,-6
w death	4,-4,0
w death mood +	-2,2,-1
w death unread	6,1,-6
w decad	0,2,-3
w decad unread	3,0,-5
w decemb	4,-1,-5
w decemb facet +	11,-9,-1
w deep	4,0,-5
w deep facet +	6,-10,3
w degre	6,-4,-1
w demand	2,-8,6
w deni	-16,21,-8
w dentist	10,-8,-2
w dentist unread	5,-3,-2
w denzel	-4,9,-8
w denzel person +	6,2,-13
w depress	-3,-5,7
w desert	-9,11,-2
w desert mood +	2,0,-2
w deserv	3,-1,-2
w detect	-9,7,0
w detect mood +	6,-7,2
w di	-2,1,2
w di facet -	-13,11,-6
w di unread	10,-7,-3
w dialogu	3,1,-5
w dialogu mood +	11,2,-16
w die	-1,-6,7
w die unread	4,-5,1
w dielman	10,-8,-2
w differ	12,-6,-7
w differ unread	13,-6,-7
w dig	1,2,-4
w dinner	-3,4,-1
w dinner unread	1,4,-6
w dinner word +	-4,6,-5
w dinosaur	-5,5,0
w dinosaur mood +	-1,6,-6
w director	9,-7,-2
w director unread	-4,3,0
w director word +	9,-7,-3
w dirti	3,-1,-2
w disc	6,-5,0
w disnei	-5,-3,7
w disnei person +	10,-12,4
w divorc	-2,0,3
w divorc mood +	-1,-1,2
w doctor	-1,-6,8
w doctor word +	5,-6,-3
w documentari	-6,1,5
w documentari genre +	-3,4,0
w documentari genre -	-8,-7,15
w dog	0,-3,3
w dog facet -	-10,4,4
w dog mood +	5,-5,0
w dog mood -	0,-5,4
w dog unread	-1,2,0
w doing	13,-7,-6
w doing unread	7,-3,-4
w doing word +	17,-15,-4
w donkei	-1,4,-5
w doom	-15,17,-2
w door	1,2,-3
w door unread	2,2,-4
w door word +	2,0,-2
w doubl	5,-3,-4
w doubl unread	6,-3,-3
w doubl word +	0,2,-3
w doubt	8,3,-15
w downton	8,-3,-5
w drag	0,6,-6
w drag unread	10,-3,-7
w dragon	-3,2,0
w dragon mood +	6,-7,0
w drama	-5,2,3
w drama genre +	1,-2,0
w draw	12,-7,-5
w drawn	-9,12,-2
w drawn genre +	-8,9,-1
w dread	10,-4,-7
w dread facet +	-6,11,-10
w dream	-5,-7,12
w dream mood +	14,-8,-7
w dream unread	2,-2,0
w dream word +	-15,-9,17
w dress	-7,6,2
w dress word +	-5,9,-7
w drink	-4,-3,6
w drink unread	6,2,-8
w drive	-2,1,1
w drive word +	3,1,-4
w driver	-4,-1,3
w driver unread	-2,-3,5
w driver word +	-2,6,-6
w drop	3,-1,-2
w drop unread	7,-6,-2
w drown	-14,-9,21
w drug	-4,-11,15
w drum	10,-2,-13
w drunk	1,4,-6
w drunk word +	-11,14,-4
w dry	5,-3,-3
w dry facet +	3,-4,0
w dry unread	7,-3,-5
w dub	-11,2,8
w dub unread	-4,8,-5
w dub word +	-10,6,3
w dub word -	-14,-10,23
w due	9,-8,-1
w duel	1,6,-9
w dull	13,-10,-3
w dumb	-9,0,7
w dumb word +	-9,13,-6
w dump	10,-9,-2
w dune	13,-12,-1
w dune unread	4,-3,-1
w dusti	-15,7,10
w dutch	-3,3,-1
w dvd	7,-6,-1
w dvd unread	3,-2,-1
w dy	-11,2,9
w dy word -	-8,-8,16
w e	7,-4,-6
w eal	3,5,-9
w ear	1,2,-3
w ear unread	3,-1,-1
w ear word +	-3,4,-3
w earli	9,-6,-3
w earli unread	16,-14,-3
w earli word +	11,-10,-4
w earn	-5,7,-2
w earth	11,-8,-4
w easi	6,-2,-4
w easi facet +	-4,5,-2
w easter	14,-12,-2
w easter facet +	9,-7,-1
w eat	-1,-2,3
w eat unread	2,-4,1
w eat word +	-3,-4,6
w eaten	1,-10,8
w eccentr	-13,16,-3
w eccentr facet +	-6,9,-2
w edg	1,1,-5
w eeri	-14,16,-3
w eeri mood +	-14,17,-4
w eh	20,-15,-4
w eighti	-5,5,-1
w eighti unread	-1,-2,3
w eighti years +	-6,8,-2
w either	15,0,-16
w either unread	1,3,-6
w either word +	3,-2,-2
w eleg	-6,7,0
w eleg mood +	-6,7,0
w eleph	8,-7,-2
w eleven	5,-4,-2
w eleven unread	4,-3,-2
w eleven word +	5,-4,-1
w embarrass	1,-4,1
w emilia	8,-4,-4
w emilia unread	9,-4,-5
w emma	-2,10,-12
w empti	0,-4,3
w empti unread	1,-9,6
w encanto	11,-9,-2
w encanto unread	3,-1,-2
w end mood +	-3,8,-5
w end unread	3,0,-3
w end word +	12,-5,-7
w endur	9,-4,-5
w energi	5,-3,-1
w energi word +	9,-8,-1
w engin	0,3,-4
w engin word +	-4,8,-5
w english	1,-2,1
w english country +	-4,6,-2
w english language +	1,-3,3
w english unread	6,-1,-5
w english word +	-1,4,-4
w enough	11,-5,-7
w enough unread	13,-5,-8
w epic	-8,4,3
w epic mood +	-7,11,-4
w equal	26,-25,-2
w era	1,1,-6
w escap	-6,9,-3
w escap word +	3,-2,-3
w european	-2,3,-1
w european country +	-12,14,-2
w even	9,-6,-2
w even unread	7,-5,-1
w every	6,-4,-2
w every unread	4,-2,-1
w every word +	10,-8,-1
w everyon	-3,0,4
w everyon unread	-3,0,4
w everywher	5,-3,-2
w everywher unread	4,-2,-2
w everywher word +	5,-3,-2
w evil	9,-7,-3
w ex	1,-3,2
w ex unread	2,-1,-1
w ex word +	6,-4,-2
w exam	9,-5,-4
w exam unread	5,-3,-2
w exam word +	6,-3,-5
w except	12,-9,-3
w except unread	11,-8,-3
w excit	-1,5,-9
w exhaust	18,-13,-7
w exist	17,-13,-4
w exist word +	19,-16,-3
w expect	6,-3,-3
w expect unread	4,-3,0
w explain	1,-9,8
w explain unread	-3,-2,6
w explos	-10,7,3
w explos facet +	-10,17,-10
w ey	-1,-1,2
w ey unread	4,-5,1
w ey word +	-3,-3,4
w face	9,-4,-5
w face unread	3,2,-4
w face word +	0,-7,6
w fail	12,-10,-1
w fair	-2,4,-1
w fair unread	4,-3,-1
w fairi	8,-5,-4
w fairi mood +	3,0,-4
w fake	-4,6,-4
w fall	-5,3,1
w fall unread	-6,4,2
w fall word +	-1,6,-7
w famili	-2,4,-2
w famili facet +	-11,7,4
w famili mood +	3,-3,0
w famili unread	-6,8,-2
w famou	16,3,-20
w fanci	14,-8,-5
w fanci unread	12,-7,-5
w fantasi	0,-3,2
w fantasi genre +	1,-2,-1
w far	10,-5,-5
w far unread	8,-7,-1
w far word +	6,-2,-4
w farm	-2,4,-3
w farm word +	-8,10,-1
w farmer	-11,16,-5
w fashion	-13,8,4
w fashion word +	-10,12,-3
w fast	2,-1,-1
w fast unread	-4,6,-2
w father facet +	3,-2,-1
w father mood +	4,-1,-3
w father unread	-4,6,-2
w father word +	-2,-5,7
w fault	6,-4,-3
w favorit	5,-4,-1
w fear	-3,1,5
w fear facet +	-7,1,8
w fed	5,2,-8
w feel	-1,-3,3
w feel word +	-5,-3,5
w feet	1,-2,0
w feet unread	-5,-2,7
w feet word +	4,-2,-5
w fell	5,-4,-2
w fell unread	4,-3,-1
w fella	10,-10,-2
w felt	6,-5,-1
w felt unread	2,-1,0
w felt word +	9,-8,-2
w femal	-7,8,-1
w ferri	4,-2,-3
w ferri unread	2,-1,-2
w fever	5,-4,-1
w fewer	10,-10,0
w fewer unread	6,-7,1
w fi	-8,5,3
w fi genre +	-10,6,3
w fiction	3,5,-8
w field	-3,-3,7
w fifteen	11,-7,-4
w fifti	0,5,-5
w fifti unread	-5,7,-3
w fifti years +	-7,11,-4
w fight facet +	-16,11,3
w fight unread	5,-6,1
w fight word +	0,-5,2
w figur	2,1,-3
w file	1,1,-2
w fill	7,-5,-2
w fill unread	2,0,-2
w film	-6,-1,6
w final	11,-5,-6
w finger	-2,-1,4
w finger unread	8,-6,-3
w finish	-2,4,-3
w finish unread	4,-2,-1
w finnish	-1,5,-6
w fire	3,-4,0
w fire unread	4,-2,-3
w fire word +	7,-5,-4
w first	3,-3,0
w first facet +	4,-3,-1
w first mood +	0,3,-3
w first unread	2,0,-1
w first word +	6,-7,1
w fish	0,-3,3
w fish unread	9,-5,-3
w fish word +	-5,-3,8
w fit	5,3,-11
w fix	-6,1,4
w flat	2,-3,1
w flat unread	7,-7,0
w flat word +	0,2,-3
w flatmat	8,-7,-1
w flatmat unread	-3,3,-1
w flight	12,-9,-2
w flight word +	7,-6,-1
w flood	4,-7,3
w floor	1,1,-2
w floor word +	3,0,-4
w flower unread	-2,3,-1
w flu	-3,5,-3
w fly	-2,0,2
w fly word +	1,6,-7
w fog	1,2,-3
w fog word +	-2,5,-3
w foi	13,-9,-3
w folk	3,0,-3
w folk word +	4,-1,-3
w follow	-1,2,-2
w follow unread	7,-2,-5
w follow word +	-5,-2,7
w food	-2,3,0
w food mood +	-2,3,-2
w food unread	-6,6,0
w fool	2,-1,-2
w foot	6,-4,-2
w foot unread	5,-3,-1
w footag	-9,-2,9
w footbal	-2,-4,6
w footbal mood +	4,-9,5
w forbidden	3,-6,1
w forc	-3,5,-2
w foreign	-3,-5,5
w foreign language -	4,-1,-6
w forest	-5,8,-2
w forest word +	-6,9,-3
w forev	10,-6,-4
w forev unread	6,-3,-4
w forget	6,-11,4
w forget unread	2,0,-2
w forgiv	3,1,-4
w forgiv unread	8,-7,-1
w forgot	5,-4,-1
w forgotten	0,3,-1
w form	10,-9,-3
w forti	1,1,-2
w forti runtime +	3,-1,-1
w forti unread	5,-2,-3
w forti word +	6,-5,-2
w forti years +	-18,14,4
w found unread	4,-2,-2
w found word +	2,-1,-2
w fourteen	6,-4,-2
w fourth	17,-15,-2
w fourth unread	4,-1,-2
w frame	7,-4,-3
w franc	-7,2,6
w free	13,-9,-4
w free unread	11,-7,-5
w free word +	7,-5,-3
w french	-5,4,1
w french country +	4,-2,-2
w french language +	0,4,-5
w french unread	-3,3,0
w french word +	-20,13,2
w fridg	3,-9,6
w friend	-1,2,-2
w friend unread	3,-2,-1
w friend word +	2,0,-2
w friendship	-4,5,-1
w friendship mood +	-3,4,-1
w frighten	6,-8,2
w frock	-7,9,-5
w front	-2,7,-5
w front unread	-3,5,-2
w frozen	9,1,-11
w fu	2,3,-6
w fu mood +	-3,4,-1
w fui	6,-4,-2
w fun	9,-1,-8
w fun facet +	0,2,-2
w fun unread	6,-4,-2
w funer	-2,-2,4
w funer unread	11,-8,-3
w funer word +	-2,5,-3
w funni	-3,7,-4
w funni facet +	7,-4,-5
w funni genre +	9,-7,-4
w funni mood +	-4,8,-3
w funni unread	-12,11,0
w furiou	12,-9,-4
w futur	1,3,-5
w game	4,-5,-1
w game unread	2,1,-4
w gangster	-8,1,8
w gangster mood +	2,-4,2
w garden	-4,7,-3
w garden unread	-4,7,-3
w garden word +	-5,7,-3
w gave	3,-1,-1
w gave unread	3,-1,-2
w gave word +	6,-5,-1
w gem	8,-5,-4
w gem unread	9,-7,-2
w geniu	-4,1,4
w gentl	-1,3,-2
w gentl facet +	-3,6,-4
w gerard	-21,-4,20
w german	-3,0,3
w german language +	1,3,-4
w ghibli	-9,4,4
w ghibli person +	-4,12,-7
w ghost mood +	1,-2,0
w ghost mood -	-4,3,1
w ghost unread	1,0,-4
w giant	-2,3,-2
w gibson	-8,-11,17
w giggl	3,-1,-2
w girl facet +	-1,4,-7
w girl word +	1,2,-4
w give	6,-2,-4
w give unread	4,0,-4
w given	6,-5,-1
w given unread	5,-4,-1
w glad	-4,5,-2
w glad unread	6,-4,-2
w gladiat	8,-6,-2
w gladiat unread	6,-4,-2
w glass unread	4,-1,-3
w glass word +	-1,-3,3
w gloomi	-2,-2,1
w glove	8,-6,-4
w glove word +	0,2,-5
w go	11,-7,-4
w go unread	11,-6,-4
w goat	3,1,-5
w goat unread	2,0,-2
w goat word +	-2,4,-2
w god	7,-5,-3
w god unread	5,-3,-3
w god word +	6,-2,-4
w gold	-5,-1,3
w gold word +	-17,6,6
w gone	4,-3,-1
w gone unread	2,-1,-1
w gone word +	7,-6,-2
w gore	-14,4,5
w gore mood -	-3,-5,8
w gorgeou	11,-8,-5
w gorgeou mood +	14,-12,-3
w gori	-8,1,6
w gossip	-7,8,-2
w gothic	-9,12,-4
w grace	1,6,-8
w gran	3,-1,-1
w gran unread	-2,3,-1
w gran word +	10,-7,-3
w grand	4,0,-3
w grand mood +	3,0,-3
w grandad	0,2,-2
w grandad word +	-1,3,-1
w grandchildren	8,-5,-3
w granddaught	3,-2,0
w grandfath	6,-4,-2
w grandma	7,-1,-6
w grandma word +	2,0,-2
w grandmoth facet +	7,-5,-2
w grandmoth unread	4,-3,-2
w grandmoth word +	-11,6,5
w grandpa	2,-6,5
w grandpa word +	1,-10,10
w grandson	5,-3,-2
w grandson unread	2,-1,0
w granni	5,-2,-4
w grant	-2,5,-5
w grant person +	3,-4,0
w greek	-4,5,0
w greek language +	8,-6,-2
w green	7,-3,-4
w green unread	7,-6,-1
w green word +	2,0,-2
w grew	6,-5,-1
w grew unread	3,-2,-1
w grief	-5,4,0
w grief mood +	-2,8,-7
w grim	5,-6,2
w grin	2,-1,0
w grip	2,1,-3
w grip mood +	-5,8,-6
w grip unread	6,-5,-1
w ground	3,-1,-4
w group	5,-3,-2
w group unread	8,-7,-1
w grow	-1,-1,2
w grown	0,2,-2
w grown facet -	19,-14,-10
w grown unread	-2,-1,2
w grown word +	-4,6,-2
w grumpi	-11,12,-2
w guess	2,4,-7
w guest	10,-7,-3
w guest unread	5,-2,-2
w gui	4,-5,2
w gui unread	5,-2,-3
w gui word +	3,-4,2
w guilt	-14,1,12
w guilti	9,-6,-4
w guitar	0,2,-3
w guitar word +	-4,9,-7
w gun	-5,3,2
w gun facet -	0,-7,6
w gun unread	-6,11,-4
w ha	14,-12,-2
w ha word +	14,-12,-2
w hadnt	4,-3,-1
w hadnt unread	3,-2,-1
w hair	-3,1,2
w hair unread	-1,5,-5
w hair word +	4,-1,-4
w half runtime +	2,2,-5
w half word +	7,-6,0
w halfwai	7,-3,-5
w halfwai unread	7,-3,-5
w hall	5,-3,-2
w hall unread	2,-1,-1
w hall word +	3,-1,-1
w halloween	12,-8,-7
w hammer	-6,1,5
w hand	3,0,-3
w hand genre +	-6,8,-1
w hand unread	5,-3,-2
w hand word +	4,-1,-4
w handsom	-3,7,-3
w hang	4,-1,-5
w hank	-2,0,-2
w happen	2,8,-11
w happen unread	8,1,-10
w happen word +	2,-1,-2
w happen word -	-3,17,-18
w happi	0,4,-4
w happi facet +	1,1,-2
w hard	6,-4,-3
w hard unread	8,-4,-3
w hard word +	1,1,-4
w hardli	-1,4,-4
w hardli unread	-1,4,-5
w harri	2,-8,5
w hat	1,5,-6
w hat unread	-1,6,-5
w hat word +	2,3,-6
w hate	9,-6,-4
w hate unread	7,-4,-4
w haunt	-1,2,0
w haunt mood +	4,-4,0
w have	12,-10,-2
w have unread	2,-2,0
w head	-2,0,2
w head unread	-6,1,4
w head word +	4,-2,-4
w headach	5,-4,-1
w headach unread	4,-4,-1
w hear	7,-5,-2
w hear unread	2,-1,-1
w hear word +	13,-11,-2
w heard	1,3,-4
w heard unread	-4,7,-3
w heard word +	3,2,-6
w heart	2,0,-2
w heart facet +	-8,3,6
w heart mood +	4,-1,-3
w heart unread	3,1,-3
w heart word +	7,-2,-5
w heartbreak	-11,9,1
w heat	9,-2,-8
w heat unread	8,-6,-1
w heat word +	1,1,-2
w heaven	5,0,-5
w heaven unread	12,-4,-8
w heaven word +	-2,3,-3
w heavi	3,-9,7
w heavi facet +	-1,-8,9
w hed	7,-10,3
w hed unread	-5,-5,9
w hed word +	17,-15,-3
w height	-7,-6,9
w heist	-8,7,1
w heist mood +	-1,2,-1
w held unread	-3,4,-1
w help	17,-15,-3
w hen	2,1,-3
w hen facet +	3,-1,-2
w hepburn	-12,17,-6
w hereditari	13,-3,-9
w hereditari unread	6,-3,-2
w hero	-2,0,2
w hero word +	-2,6,-5
w heur	0,7,-9
w heur runtime +	-3,10,-11
w hidden	3,0,-6
w hide	0,2,-2
w hide unread	6,-5,-1
w high	2,-5,3
w high mood +	-9,0,7
w high unread	8,-4,-4
w hike	7,-6,-1
w hill	2,4,-6
w hindi	-4,8,-5
w hindi language +	-9,11,-2
w hip	9,-13,3
w hip facet +	1,-11,8
w his	16,-8,-8
w his unread	16,-8,-8
w histori word +	-2,6,-7
w hit	6,-4,-2
w hit unread	5,-3,-2
w hitchcock	-8,13,-5
w hitchcock person +	-4,10,-6
w hold	4,-1,-2
w hold unread	6,-4,-2
w hold word +	-4,6,-3
w holdov	3,-2,-1
w holdov unread	3,-2,-1
w holi	5,3,-7
w holidai	2,1,-5
w holidai mood +	11,-9,-2
w holidai unread	2,1,-4
w hollywood	-4,-5,10
w hollywood mood +	-6,1,3
w home	2,1,-3
w home unread	-1,4,-3
w homesick	5,1,-7
w homework	8,-8,2
w honest	0,1,-2
w honest unread	3,-1,-2
w honest word +	-3,4,-3
w honeymoon	8,-10,3
w hong	-16,7,6
w hong country +	-9,10,-2
w honour	2,0,-3
w hoot	14,-2,-11
w hope	-3,7,-4
w hope mood +	-2,2,-1
w hora	2,-6,3
w hora runtime +	3,-1,-6
w hora unread	-3,0,3
w hora word +	0,-15,12
w horror genre +	-5,6,-2
w horror genre -	-2,-7,6
w hors mood +	5,-1,-4
w hors unread	0,-2,1
w hospit	-2,0,2
w hospit unread	-4,1,3
w hospit word +	-3,4,-1
w hospit word -	-10,-5,15
w hot	6,-2,-3
w hot facet +	4,-4,0
w hotel	-5,6,0
w hotel unread	7,-5,-1
w hotel word +	-2,5,-4
w hour	-3,-1,4
w hour runtime +	1,1,-2
w hour unread	-9,-1,9
w hour word +	15,-11,-5
w hous	0,3,-4
w hous unread	6,-4,-2
w hous word +	-10,13,-3
w howl	19,-15,-5
w hr	6,-9,0
w hug	1,-3,3
w hugh	-4,-3,3
w hugh person +	2,-5,2
w hum	5,-4,-2
w hum unread	3,-2,-2
w human	1,3,-4
w human word +	-4,1,3
w humour	-2,1,1
w humour facet +	4,-2,-3
w hundr	-2,6,-4
w hundr unread	5,-3,-2
w hungarian	-12,2,8
w hungri	-6,4,2
w hunt	-2,-3,4
w hunt unread	1,-7,6
w hurt	4,-4,-2
w hurt unread	-3,-4,6
w hurt word +	-3,-6,7
w husband	2,-2,-1
w husband unread	3,-3,-1
w husband word +	-1,3,-2
w i	7,-4,-3
w i unread	6,-4,-2
w ic	-2,4,-3
w ic unread	4,-2,-1
w ic word +	-10,10,-3
w iceland	-4,5,-2
w ida	4,-1,-6
w ida unread	12,-10,-3
w idiot	4,1,-9
w ii	5,0,-6
w ii unread	7,-2,-6
w imagin	13,-12,-1
w impress	7,-6,-2
w includ	11,-10,-2
w includ word +	17,-15,-3
w india	-8,7,1
w indian	1,5,-6
w inisherin	2,-1,-1
w inisherin unread	2,-1,-1
w insid	5,-7,2
w insist	19,-17,-2
w inspir	-6,-5,10
w interest	-6,-2,8
w interest unread	4,-1,-3
w invec	2,-1,-1
w invec unread	2,-1,-1
w invent	0,2,-2
w iranian	2,0,-2
w irish	-3,5,-3
w irish country +	6,-5,-2
w irish word +	-14,15,-1
w irishman	5,-3,-2
w irishman unread	5,-3,-2
w iron	5,-4,-1
w iron unread	11,-9,-2
w iron word +	14,-11,-3
w is	12,-7,-6
w is unread	10,-5,-6
w island	4,-2,-2
w island mood +	13,-10,-4
w island unread	2,-2,0
w island word +	-12,15,-4
w itali	-13,12,3
w italian	-2,3,0
w italian language +	1,2,-2
w italian word +	-5,7,-4
w ja	12,-10,-2
w ja unread	7,-5,-2
w jack	-3,-5,3
w jacki	0,9,-10
w jacqu	-24,24,-1
w jame	-13,8,2
w jame person +	-5,1,1
w jane	6,-2,-1
w jane person +	2,3,-1
w japan	2,-2,-1
w japanes	1,3,-4
w japanes country +	-6,6,0
w japanes language +	8,-6,-2
w jazz	2,0,-3
w jazz mood +	0,2,-3
w jean	-2,6,-6
w jean person +	-6,11,-10
w jeann	6,0,-6
w jeann unread	2,-1,-1
w job	0,2,-2
w job unread	4,-3,-3
w job word +	-10,11,-2
w john	-2,1,-1
w john person +	-10,6,1
w johnni	-10,0,7
w joi	1,4,-5
w joi unread	-1,4,-4
w joi word +	-2,5,-3
w join	2,-1,-3
w jojo	7,-5,-2
w jojo unread	5,-4,-1
w joke	3,0,-3
w joke facet +	-7,6,0
w joke unread	-6,5,1
w joke word +	13,-12,-1
w joker	6,-11,2
w joker unread	3,-7,3
w jolli	-2,5,-4
w jolli facet +	-2,5,-4
w judg	6,-5,-1
w judg unread	2,-2,0
w judi	1,4,-4
w judi person +	5,0,-5
w juli	10,-5,-6
w julia	8,0,-9
w jump	2,-12,9
w jump facet -	-6,-6,12
w jumper	2,0,-4
w jungl	-1,9,-10
w jungl mood +	0,7,-8
w juri	-5,13,-6
w ke	18,-13,-5
w keaton	-17,17,-3
w keep	8,-5,-3
w keep unread	8,-4,-4
w keep word +	14,-10,-4
w kei	-1,4,-5
w ken	4,-6,0
w kept	6,-4,-2
w kept unread	2,-2,-1
w kevin	-8,-14,20
w kick	4,-1,-5
w kick word +	4,0,-5
w kid facet +	-11,9,4
w kid facet -	-6,4,-1
w kid genre +	-6,9,-6
w kid unread	5,-4,-1
w kill	3,-8,5
w kill unread	-1,3,-5
w killer	-5,5,1
w killer unread	-3,-3,5
w kind	-1,3,-2
w kind facet +	-4,6,-2
w king	6,2,-9
w king unread	5,-3,-2
w kiss	-7,2,5
w kiss facet +	-9,-1,10
w kiss facet -	-8,-1,5
w kiss unread	-6,10,-7
w kitchen	-1,3,-2
w kitchen unread	5,-4,0
w kitchen word +	-6,9,-4
w klau	8,-25,13
w knee	-3,2,0
w knee unread	0,-3,3
w knew	10,-9,-2
w knew unread	2,0,-1
w knight	-12,10,-2
w knit	8,-7,-3
w knit unread	2,-1,-1
w knive	7,-12,5
w knive unread	11,-5,-6
w knock	6,-3,-3
w know	4,3,-8
w know unread	2,4,-8
w kong	0,3,-3
w kong country +	-1,3,-1
w korean	-9,8,1
w korean language +	-1,7,-7
w kubrick	3,-10,2
w kung	-3,4,-2
w kung mood +	-2,3,-1
w kurosawa	1,6,-7
w la	4,-3,-1
w la unread	14,-13,-1
w la word +	-14,7,4
w lad	3,-1,-3
w lad unread	4,-1,-3
w lad word +	9,-8,-1
w ladi	1,2,-3
w ladi facet +	8,-6,-4
w ladi unread	2,0,-2
w ladi word +	-2,5,-3
w lago	0,5,-5
w lake	-1,-6,7
w lake unread	5,-3,-3
w lake word +	-12,-2,14
w lamb	15,-11,-6
w lamp	5,-3,-2
w land	5,-2,-3
w land unread	4,-2,-2
w land word +	16,-14,-2
w languag unread	5,2,-8
w languag word +	1,1,-3
w lanthimo	-16,7,8
w laptop	2,0,-2
w lar	-17,-5,20
w last	6,-2,-4
w last unread	6,-4,-3
w last word +	3,-1,-2
w late	-1,2,-1
w late unread	-3,4,-2
w late word +	3,0,-4
w latin	-7,11,-6
w laugh	4,-2,-3
w laugh facet +	2,-1,-1
w laugh genre +	-4,4,-1
w laugh unread	4,-3,0
w laughter	-1,4,-3
w law facet +	-2,5,-2
w law unread	1,1,-2
w law word +	14,-13,-1
w lawyer	-7,1,5
w le	-1,2,-2
w le unread	7,-2,-4
w lead	-10,5,4
w lean	7,-3,-5
w learn	-3,-3,6
w learn unread	3,-1,-1
w leav	4,-1,-3
w leav unread	4,-3,-1
w leav word +	3,2,-5
w lectur	0,-7,5
w lee	1,9,-10
w lee person +	-2,7,-5
w leed	7,-5,-2
w leed unread	3,-2,-1
w left	8,-5,-2
w left unread	3,-1,-2
w left word +	20,-16,-4
w leg	-6,2,2
w legend	9,-7,-3
w length	-3,5,-4
w length word +	-6,8,-5
w lent	4,-2,-2
w lent unread	4,-2,-2
w lesson	0,-7,7
w lesson unread	5,-3,-3
w let	2,0,-4
w let unread	10,-7,-3
w letter	-5,7,-2
w letter unread	0,1,-2
w letter word +	-8,10,-2
w level	16,-14,-2
w li	8,-4,-8
w librari	-1,3,-2
w librari word +	-5,6,-1
w lie	7,-3,-4
w lie unread	-5,8,-4
w life	-1,4,-3
w life mood +	-1,4,-3
w life unread	3,-2,-1
w life word +	-3,6,-5
w lift	-1,-2,2
w lift unread	-2,3,-1
w lift word +	6,-5,-3
w light facet +	0,3,-3
w light mood +	0,1,-2
w light unread	0,-3,2
w light word +	2,-5,2
w lighthous	4,-1,-4
w lighthous unread	5,-3,-3
w lighthous word +	1,4,-8
w like	14,-9,-6
w limit	14,-12,-2
w lion	12,-10,-3
w lisbon	-14,8,5
w listen	0,2,-3
w littl	3,0,-4
w littl unread	5,-2,-6
w live	-3,7,-4
w live word +	1,3,-4
w loach	-1,-4,4
w lock	-12,5,7
w lodger	8,-7,-1
w lodger unread	5,-4,-1
w london	-9,4,4
w london mood +	-7,6,0
w lone	-2,4,-2
w lone facet +	-11,12,-2
w long	4,-1,-3
w long facet +	6,-2,-5
w long runtime +	7,-5,-3
w long word +	3,2,-5
w longer	-3,8,-5
w longer runtime +	8,-5,-10
w longer unread	0,10,-11
w look	3,-1,-3
w look unread	5,-3,-2
w look word +	-2,3,-2
w loop	1,2,-3
w lose	-7,8,-2
w lose unread	6,-2,-4
w lose word +	-14,16,-3
w loss	3,-1,-2
w lost	1,0,-2
w lost unread	3,-2,-2
w lost word +	5,-3,-2
w loud unread	4,2,-7
w loud word +	4,-1,-3
w loud word -	-8,7,2
w love	6,-4,-2
w love facet +	5,-3,-2
w love mood +	6,-4,-3
w love unread	6,-5,-1
w lover	-11,11,0
w lover word +	-12,13,-3
w low	11,-8,-3
w low word +	-1,2,-2
w luck	12,-8,-6
w lunch	3,1,-4
w lunch unread	5,-3,-1
w lunch word +	-5,11,-8
w lunchbox	3,-2,0
w ly	-2,4,-2
w lynch	8,-3,-10
w mad	-3,0,4
w mad unread	0,2,-5
w mad word +	0,1,-2
w mafia	-8,6,2
w maggi	-6,11,-5
w maggi person +	-7,11,-6
w magic	-2,3,-1
w magic mood +	-3,5,-4
w make unread	4,-5,0
w man	3,-2,-1
w man unread	3,-3,0
w man word +	4,0,-4
w man word -	3,-9,2
w manag	9,-5,-4
w manag unread	6,-6,-1
w manner	11,-9,-3
w manner word +	-2,4,-3
w map	-13,8,4
w march	12,-9,-3
w mari	8,-5,-4
w mark	-9,-2,10
w mark unread	-5,8,-4
w marri	4,-2,-2
w marri unread	4,-1,-2
w marriag	4,0,-4
w marriag mood +	6,-2,-3
w marriag unread	7,-2,-5
w marvel	9,-8,-3
w marvel person -	2,-2,0
w mask	0,4,-3
w masterpiec	4,-3,-1
w masterpiec unread	4,-3,-1
w match	20,-14,-6
w mate	2,0,-1
w mate unread	2,-1,-1
w math	-1,4,-3
w matter	12,-6,-6
w maverick	3,-2,-1
w maverick unread	3,-2,-1
w max	-6,10,-8
w mayb	10,-8,-2
w mayb unread	10,-8,-2
w me	9,-6,-3
w me unread	9,-6,-3
w mean	7,-3,-5
w mean unread	2,0,-2
w mean word +	10,-8,-2
w meant	5,-3,-2
w meant unread	5,-4,-2
w meet	5,-3,-1
w meet unread	7,-6,-1
w meetup	8,-5,-3
w meetup unread	4,-2,-3
w meg	15,-6,-10
w mel	-18,3,12
w melancholi	2,3,-6
w melancholi mood +	3,-2,-1
w melancholia	19,-14,-5
w memori	0,4,-3
w memori mood +	8,-3,-4
w men	-8,5,2
w men unread	-7,1,6
w men word +	0,4,-5
w mention	8,-5,-3
w mention unread	3,-1,-2
w menu	8,-7,-1
w menu unread	9,-9,-1
w mere	14,-7,-7
w met	9,-7,-2
w met unread	3,-1,-2
w mexican	-13,16,-3
w mexico	-11,13,-2
w mi	1,-4,2
w michael	-9,5,4
w michael person +	-6,1,4
w middl	1,1,-3
w middl unread	1,1,-3
w middl word +	-1,2,-4
w midnight	2,0,-2
w midnight unread	2,0,-2
w midsommar	11,-5,-6
w midsommar unread	11,-5,-6
w migrain	7,0,-10
w mike	11,-3,-9
w mile	18,-10,-11
w mile unread	4,2,-8
w milk	6,-5,-1
w min	-2,5,-4
w min runtime +	-6,9,-5
w mind	0,4,-5
w mine	7,-3,-3
w mine unread	6,-4,-2
w mine word +	5,-3,-2
w miner	-2,4,-3
w miner word +	-2,4,-4
w minu	13,-10,-2
w minu unread	13,-10,-2
w minut	8,-3,-5
w minut unread	7,-3,-4
w minuto	-3,-3,5
w miracl	8,-9,4
w mirror	-6,6,1
w miser	0,-3,3
w miseri	1,-20,11
w miss	1,0,-2
w miss unread	2,-1,-1
w miss word +	0,2,-3
w mistak	8,-7,-1
w mix	10,-3,-7
w modern	-2,-1,0
w mom	2,1,-4
w moment	12,-9,-3
w moment unread	8,-4,-4
w monei	9,-2,-8
w monei unread	5,-4,-1
w monei word +	-5,6,-2
w monk	-10,13,-4
w monkei	4,-6,1
w monster	-1,2,0
w monster mood +	4,-2,-3
w month	8,-6,-2
w month unread	6,-5,-1
w month word +	9,-6,-2
w moon	1,2,-4
w moon mood +	7,-5,-5
w moon unread	3,-1,-2
w moor	-4,-7,10
w moral	-26,5,21
w mother	1,0,-2
w mother facet +	-5,7,-3
w mother unread	3,-2,-1
w mother word +	-1,2,-1
w motorbik	-15,8,10
w motorbik word +	-3,10,-8
w mountain	0,5,-5
w mountain mood +	3,4,-8
w mountain unread	1,1,-3
w moustach	-6,7,-3
w moustach word +	-9,12,-5
w mouth	4,-2,-2
w move	4,-1,-3
w move mood +	4,-1,-4
w move unread	3,-1,-3
w move word +	5,-3,-2
w mr	7,-8,0
w mr unread	1,-6,5
w mr word +	14,-10,-4
w mud	-1,4,-4
w mud word +	-9,11,-4
w mum	5,-4,-1
w mum facet +	6,-5,-2
w mum unread	2,-2,1
w mum word +	3,-5,1
w mumbl	2,-15,10
w murder	-4,6,-2
w murder mood +	6,-3,-3
w murder unread	-17,4,13
w music	-2,2,-1
w music genre +	-5,-2,6
w music genre -	1,-3,0
w music mood +	6,-1,-7
w music unread	-15,15,-2
w must	13,-10,-4
w must unread	11,-8,-2
w mysteri	-1,3,-3
w mysteri genre +	0,2,-3
w n	10,-8,-2
w n unread	10,-8,-2
w nail	3,0,-4
w nake	20,-20,0
w name	8,-3,-5
w name unread	3,-1,-1
w name word +	6,-5,-1
w nan	7,-6,-1
w nan unread	5,-4,-1
w nan word +	9,-7,-3
w nap	4,-2,-3
w nap unread	5,-3,-3
w napl	-2,5,-6
w napoleon	10,-7,-6
w narrat	-9,11,-4
w nasti	-8,3,3
w nasti unread	-11,11,-3
w natur	3,0,-4
w natur mood +	-17,20,-3
w natur unread	22,-20,-3
w nazi	-15,-10,21
w ne	12,-8,-4
w ne unread	12,-8,-4
w near	6,-4,-2
w near unread	7,-2,-5
w near word +	6,-4,-3
w nearli	5,-4,-1
w nearli unread	3,-2,-1
w nearli word +	11,-10,-1
w need	8,-4,-4
w need unread	9,-5,-4
w needl	-16,-11,24
w neighbor	7,-5,-2
w neighbor unread	2,-2,-1
w neighbour	4,-2,-2
w neighbour facet +	9,-7,-1
w neighbour unread	4,-3,-1
w neighbour word +	2,1,-3
w neither	10,-6,-3
w neither unread	9,-6,-3
w neon	-10,13,-2
w neon facet +	-10,12,-2
w nephew	8,-6,-2
w nephew unread	3,-1,-2
w never	8,-7,-2
w never unread	8,-7,-2
w new	4,-4,-3
w newer	2,2,-7
w newer years +	-3,6,-9
w next	13,-11,-2
w next unread	12,-10,-2
w nice	6,-4,-2
w nice unread	16,-15,-2
w nicola	-6,6,-4
w niec	6,-4,-1
w niec unread	3,-2,-1
w night	4,-2,-3
w night facet +	4,-1,-2
w night unread	5,-3,-1
w nightmar	12,-9,-3
w nineteen	9,-8,-2
w nineti	-4,2,3
w nineti runtime +	-4,5,-1
w nineti unread	0,-7,7
w nineti years +	-14,9,3
w no	20,-15,-6
w no word +	16,-13,-5
w nobodi	8,-2,-5
w nobodi facet -	8,7,-29
w nobodi unread	5,-1,-4
w nobodi word +	7,-5,-4
w nod	6,-5,-1
w nod unread	5,-4,-1
w noir	-9,3,7
w noir mood +	0,3,-5
w nois	5,-19,13
w nolan	-14,-7,19
w nomadland	12,-9,-3
w nomadland unread	12,-9,-3
w none	16,-15,-1
w none unread	5,-6,1
w nonsens	10,-2,-12
w nonsens facet +	8,-6,-3
w noodl	3,0,-3
w nor	14,-4,-10
w nor unread	13,-3,-9
w northern	-11,3,8
w northern word +	-7,11,-4
w norwegian	-10,10,-1
w nose	-3,-5,8
w nosferatu	6,-4,-3
w not	13,-3,-10
w not unread	13,-3,-10
w note	17,-4,-13
w note unread	6,-2,-4
w noth	13,-9,-4
w noth unread	13,-10,-4
w notic	10,-5,-5
w notic unread	2,-1,-1
w nuditi	-20,5,15
w number	4,0,-5
w number unread	4,-2,-3
w number word +	-13,3,9
w nun	-11,7,5
w nun word +	-1,5,-5
w nurs	3,1,-4
w nurs unread	4,-2,-3
w nurs word +	-2,7,-7
w obsess	5,0,-4
w obvious	16,-11,-6
w obvious word +	16,-15,-1
w odd	3,-1,-2
w odd facet +	6,-1,-5
w old	1,0,-2
w old facet +	0,3,-3
w old word +	-2,5,-2
w old years +	9,-10,0
w onion	2,-1,-1
w onion unread	2,0,-1
w only	2,2,-4
w only unread	2,3,-4
w open	-3,5,-2
w open unread	3,0,-3
w open word +	2,2,-5
w opera	-7,8,-2
w opera word +	-9,11,-4
w opinion	10,-7,-3
w opinion unread	6,-4,-2
w oppenheim	11,-6,-4
w oppenheim unread	6,-3,-3
w opposit	3,-1,-3
w opposit word +	0,2,-4
w option	8,-3,-12
w option unread	12,-10,-4
w or	5,-10,4
w order	7,-3,-4
w order unread	3,-2,-1
w order word +	9,-6,-3
w ordinari	-5,7,-3
w ordinari word +	-1,3,-4
w origin mood +	5,1,-7
w oscar	-5,2,3
w other	17,-15,-2
w other unread	8,-6,-2
w other word +	25,-23,-1
w otherwis	15,-11,-4
w otherwis unread	15,-11,-4
w ought	3,-2,-1
w our	6,-7,1
w our unread	-4,-3,6
w outback	-23,16,6
w outsid	11,-7,-3
w outsid unread	-1,3,-2
w outsid word +	5,-3,-3
w oven	8,-5,-2
w ow	3,-1,-1
w ow unread	3,-1,-1
w pack	9,-7,-1
w paddington	8,-7,-3
w pai	6,-3,-3
w pai unread	3,-2,-1
w paid	7,-5,-3
w paid unread	2,-1,-1
w pain	15,-13,-1
w pain unread	4,-1,-4
w paint	-4,7,-3
w paint unread	-7,8,-1
w paint word +	2,1,-5
w pair	3,-3,0
w palm	2,3,-5
w palm unread	9,-8,-1
w paper	5,-3,-3
w paper word +	4,-1,-4
w parasit	7,-5,-2
w parasit unread	6,-4,-2
w parent	2,-6,3
w parent facet +	7,-3,-3
w parent unread	-4,-6,9
w pari mood +	-5,4,1
w park	5,-2,-2
w park unread	6,-4,-2
w parti	0,5,-5
w parti unread	-5,9,-4
w parti word +	3,0,-4
w partner	6,-4,-2
w partner unread	5,-4,-2
w pass	6,-3,-4
w pass unread	8,-6,-3
w pass word +	2,1,-4
w passion	-2,4,-2
w pat	1,-3,3
w patienc	-5,11,-7
w patienc unread	6,-3,-3
w patient	-3,8,-6
w paul	-10,16,-6
w paul person +	11,1,-16
w paus	3,8,-11
w paus unread	2,-1,-1
w peac	7,-4,-4
w peac word +	23,-21,-3
w peak	8,-6,-3
w peel	-2,8,-6
w penguin	-3,9,-11
w pension	-4,7,-4
w perez	12,-7,-6
w perfect	-3,5,-3
w perfect unread	9,-7,-2
w period	0,-1,-2
w period word +	3,-1,-4
w person	3,2,-6
w person unread	10,-6,-4
w person word +	0,2,-2
w peter	-8,9,-2
w peter person +	-6,3,1
w pg	-15,16,-1
w pg unread	-15,16,-1
w phone	1,-2,1
w phone word +	-1,-3,4
w piano	-8,10,-3
w piano unread	7,-6,-1
w pick	5,-4,-1
w pick unread	3,-2,-1
w pick word +	9,-8,-1
w pie	18,-15,-5
w piec	3,0,-3
w pig	5,-1,-5
w pig word +	-3,4,-1
w pilot	-5,11,-8
w pink	5,-10,5
w pirat	-9,12,-4
w pirat mood +	-14,17,-3
w piti	-1,-16,14
w pixar	-1,1,-2
w pixar person +	2,4,-9
w pizza	5,-4,-1
w pizza unread	2,-1,-1
w place	4,2,-6
w place unread	2,0,-1
w place word +	-1,3,-3
w plai unread	-1,-2,3
w plai word +	3,-1,-3
w plan	6,-1,-5
w plane	1,-4,4
w plane unread	4,-9,5
w plane word +	-3,1,2
w plant	-4,5,-2
w plaster	9,-15,4
w pleasant	14,-11,-3
w plenti	7,-4,-3
w plumber	8,-5,-3
w point	4,2,-8
w poison	5,3,-6
w poison word +	-5,8,-2
w polish	0,3,-3
w polish language +	-6,9,-3
w polit	0,-3,2
w polit mood +	11,-17,5
w polit mood -	5,-8,4
w polit unread	7,-3,-3
w pool	-2,1,0
w poor	2,2,-4
w poor unread	9,-6,-4
w poor word +	-2,4,-4
w popcorn	8,-6,-1
w popcorn facet +	11,-6,-5
w portrait	6,-5,-1
w portugues	-6,1,4
w possess	-4,-11,13
w post	-4,0,-2
w poster	5,-4,-2
w poster unread	3,-2,0
w poster word +	7,-6,-1
w potato	1,-2,0
w potato unread	8,-5,-3
w potato word +	-8,2,4
w power	5,-2,-4
w power mood +	5,-1,-6
w power unread	-5,7,-2
w pre	-5,4,2
w pre years +	-7,5,3
w preachi	1,-9,5
w prefer	18,-14,-4
w prefer unread	8,-1,-6
w pregnant	5,-7,1
w present	-1,-9,8
w pretend	4,-2,-2
w pride	4,-1,-3
w pride word +	2,0,-3
w priest	-3,1,1
w priest facet +	10,-7,-2
w priest word +	-10,14,-5
w princess	-8,-11,17
w prison	-5,7,-2
w prison mood +	5,2,-8
w problem	-3,-1,2
w project	4,0,-3
w projector	3,1,-4
w projector facet +	4,-2,-2
w promis unread	3,-1,-1
w proper	0,5,-9
w proper unread	6,-4,-4
w proper word +	8,-5,-3
w properli	-1,3,-3
w properli unread	-10,12,-3
w propos	-3,4,-1
w propos unread	7,-6,-1
w proud	11,-9,-2
w provid	23,-14,-10
w pub	-1,7,-5
w pull	4,-1,-4
w pull word +	-10,1,8
w punch	-6,2,2
w puppet	-4,-3,7
w put	11,-7,-4
w put unread	6,-2,-3
w puzzl	-16,16,-1
w question	16,-3,-13
w quick	1,0,-3
w quick runtime +	13,-12,-4
w quiet	0,2,-3
w quiet facet +	-1,3,-2
w quiet unread	2,-1,-1
w quit	9,-6,-2
w quiz	9,-5,-4
w quot	8,-7,-2
w quot unread	3,-1,-2
w r	-18,20,-5
w rabbit	3,-3,-1
w rabbit unread	-4,7,-4
w race	-9,7,2
w radio	3,-2,-2
w rage	12,3,-14
w railwai	-4,7,-4
w rain facet +	8,-6,-2
w rain unread	-4,-2,6
w rain word +	-2,5,-3
w raincoat	12,-8,-5
w raini	-3,6,-5
w raini word +	3,1,-7
w rais	5,-4,-1
w rais unread	11,-6,-6
w ran	3,-2,-1
w ran unread	2,-1,-1
w rank	12,-11,-2
w rat	4,-26,15
w rate	4,-6,2
w rate unread	5,-7,3
w rave	10,-5,-5
w raw	3,-15,10
w reach	8,-4,-4
w read	5,-1,-4
w read unread	2,-4,1
w read word +	-1,3,-3
w readi	10,-8,-2
w readi unread	5,-3,-2
w real	5,-2,-3
w real facet +	19,-16,-4
w real unread	-4,3,1
w real word +	-1,5,-5
w reason	11,-1,-11
w reason unread	-3,5,-1
w reason word +	8,-7,-1
w recent	-2,5,-4
w recent years +	-6,7,-1
w record	-12,19,-6
w red unread	8,-6,-3
w red word +	-5,4,0
w reel	4,-3,-1
w regret	13,4,-18
w remak	3,-7,4
w remak mood +	8,-8,-1
w rememb	1,5,-5
w rememb unread	3,-1,-2
w rememb word +	-6,5,0
w remot	11,-3,-8
w remot unread	3,-1,-2
w remot word +	7,-6,-1
w rent	7,-5,-3
w rent unread	5,-2,-3
w repeat	9,-7,-2
w repeat unread	3,-2,-1
w report	1,2,-3
w request	15,-13,-3
w rescu	2,0,-3
w respect	0,2,-2
w respect unread	5,-4,-1
w rest	12,-8,-4
w rest unread	4,-1,-3
w rest word +	18,-15,-2
w restaur	-12,13,-2
w retir unread	5,-3,-1
w retir word +	3,-1,-4
w return	8,-5,-3
w return unread	6,-4,-2
w return word +	7,-6,-2
w reveng	-11,9,2
w reveng mood +	-1,6,-6
w review	8,-3,-5
w rewatch	7,-5,-2
w rewatch facet +	3,-2,-2
w rhapsodi	4,-1,-3
w rhapsodi unread	2,-1,-1
w rich	-11,6,4
w rich word +	4,1,-8
w richard	8,-7,0
w richard person +	7,-8,0
w ride	10,-7,-5
w ring	3,-4,1
w ring unread	-2,-2,4
w ring word +	9,-7,-2
w river	-2,5,-4
w river word +	-3,7,-4
w road	-2,4,-2
w road mood +	4,-3,-2
w road unread	3,-6,3
w road word +	-10,13,-4
w rob	13,-18,5
w robert	1,3,-2
w robert person +	4,-1,-1
w robot mood +	-2,4,-3
w robot unread	6,-4,-3
w rock	-6,-1,6
w roll	-6,10,-5
w roll unread	2,1,-3
w rom	-13,2,6
w roma	6,-4,-3
w roma unread	14,-11,-3
w roman	-10,5,7
w romanc	-14,7,7
w romanc genre +	-10,5,5
w romanc genre -	-16,1,9
w romant	-1,4,-3
w romant mood +	-4,9,-5
w rome	5,-2,-4
w rome mood +	2,0,-5
w rome unread	-2,3,-3
w roof	3,2,-6
w room	5,-1,-4
w room facet +	4,-2,-2
w room unread	3,0,-3
w room word +	3,0,-4
w round	5,-3,-4
w round word +	12,-10,-2
w row	-4,5,-1
w row unread	-2,5,-2
w row word +	-4,4,0
w rrr	11,-8,-4
w rubber	-4,6,-4
w rubbish	5,1,-9
w rude	-3,7,-2
w rude word +	-6,8,-4
w rugbi	-6,7,-2
w ruin	4,-2,-2
w ruin unread	5,-3,-2
w rule	9,-6,-4
w rule unread	6,-4,-2
w rule word +	9,-7,-2
w run	3,-4,0
w run unread	9,-6,-4
w run word +	2,-4,2
w russel	-9,-3,13
w russian	-13,-1,14
w russian language +	4,1,-6
w ryan	1,-6,4
w ryan person +	-4,-5,5
w sad facet +	0,4,-4
w sad facet -	8,7,-14
w sad mood +	6,-2,-3
w sad mood -	3,-5,1
w sad unread	-17,6,10
w safe	-3,5,-2
w sai	3,2,-5
w sai unread	1,1,-2
w saint	12,-9,-6
w sake	14,-7,-7
w sake word +	10,-9,-1
w salt	9,7,-20
w saltburn	6,-4,-3
w saltburn unread	6,-4,-2
w samurai	-1,3,-2
w samurai mood +	-20,12,5
w sand	7,-6,0
w sand unread	3,-4,1
w sandler	1,-14,13
w sandwich	13,-11,-3
w sang	7,2,-9
w sat	3,-2,-1
w sat unread	2,-1,-1
w sat word +	4,-3,-2
w satantango	9,-5,-3
w satantango unread	7,-3,-4
w satir	-4,7,-3
w satir mood +	-6,7,-1
w save	3,2,-5
w save unread	7,-5,-2
w saw	1,-3,3
w saw unread	0,-3,3
w scare	2,-2,0
w scare facet +	13,-17,3
w scare facet -	-14,6,6
w scare unread	0,6,-5
w scari	-2,7,-6
w scari mood +	-8,9,-2
w scari mood -	-8,8,-1
w school	-1,2,-1
w school unread	-1,2,-1
w sci	-6,2,2
w sci genre +	-6,2,2
w scienc	-1,-2,3
w scientist	-4,3,0
w score	28,-23,-7
w scorses	-3,-11,8
w scottish	-7,7,-1
w scottish country +	12,-4,-6
w scrap	15,-5,-10
w scream	-3,-2,5
w scream unread	-7,3,5
w screen	-2,3,-1
w screen unread	3,0,-2
w screen word +	2,0,-1
w sea	-6,6,0
w sea unread	-3,4,-3
w sea word +	-10,8,2
w search	5,-2,-4
w seasid	-13,15,-2
w seasid word +	-16,17,-1
w season	0,3,-4
w seat	3,-1,-2
w seat unread	4,-3,-1
w second	3,0,-3
w second unread	2,-1,-1
w second word +	8,-6,-2
w secret unread	5,-4,-2
w secret word +	-4,6,-3
w see	11,-8,-3
w self	2,-4,5
w sell	6,1,-6
w send	11,-9,-2
w send unread	11,-9,-1
w sens	1,4,-6
w sens unread	-3,4,-1
w sent	5,0,-4
w sequel	6,-16,7
w seri	21,-6,-15
w serial	-11,-8,15
w seriou	10,-9,-2
w seriou facet +	12,-8,-3
w settl	4,-2,-2
w seventi	-4,4,0
w seventi unread	-5,3,0
w seventi years +	-6,6,0
w sex	-4,-3,8
w sexi	-1,-2,3
w sexi mood +	-7,10,-3
w shake	8,-4,-3
w shake unread	4,-1,-2
w shall	6,-4,-2
w shame	21,-11,-10
w share	11,-9,-2
w share unread	4,-2,-2
w shark	4,-1,-4
w shark mood +	5,-6,1
w sharp	-3,5,-3
w sharp word +	-8,10,-3
w shed	4,-6,1
w shed unread	5,-3,-2
w shed word +	12,-10,-4
w sheep	-2,5,-4
w sheep word +	-2,4,-3
w sheet	6,-3,-3
w shelf	4,-4,0
w shelf unread	6,-3,-4
w shelf word +	7,-6,-1
w shell	11,-7,-5
w shift	2,0,-2
w shift unread	5,-3,-2
w ship	-7,9,-3
w ship word +	-1,3,-3
w shirt	4,1,-6
w shirt word +	-3,5,-2
w shoe	3,0,-3
w shoe unread	8,-6,-2
w shoe word +	-1,4,-4
w shoot	5,-14,10
w shop	-5,3,1
w shop unread	0,1,-2
w shop word +	-4,8,-4
w shoplift	14,-11,-4
w short	1,3,-4
w short runtime +	4,-1,-3
w short unread	-5,9,-5
w short word +	0,2,-3
w shorter	-3,5,-3
w shorter runtime +	5,-3,-3
w shorter word +	-11,12,-3
w shot	3,-5,2
w shot unread	5,-5,1
w shot word +	6,-3,-5
w shout	-5,-3,8
w shout unread	6,-8,1
w shout word +	-7,-7,14
w shout word -	-19,7,5
w show	4,-4,-1
w show unread	3,-3,-2
w shower	7,-6,-1
w shown	2,5,-9
w shown unread	4,-3,0
w shrug	22,-20,-3
w shut	8,-4,-4
w shut unread	5,-4,-1
w sick	6,-3,-3
w sick unread	4,-1,-3
w side unread	4,-3,-1
w side word +	-6,7,-2
w sigh	11,-8,-2
w sign	8,-2,-6
w sign unread	8,-1,-7
w sign word +	7,-5,-2
w silenc	-2,5,-4
w silenc unread	-1,4,-4
w silenc word +	-3,5,-3
w silent	-5,3,2
w silent facet +	6,-2,-5
w silent mood +	-2,3,-1
w silli	-2,3,-1
w silli facet +	4,0,-5
w silli mood +	-1,3,-3
w silli unread	-10,8,2
w simpl	-4,6,-3
w simpl facet +	2,1,-3
w since	5,-3,-2
w since unread	2,-2,0
w since word +	8,-6,-2
w since years +	6,-3,-3
w sing	-1,-2,3
w sing genre +	-1,-2,1
w sing unread	5,-1,-4
w sing word +	2,4,-7
w singer	8,-11,2
w singer word +	-12,6,4
w singl	-2,2,1
w singl unread	1,-3,-1
w singl word +	3,-1,-3
w sink	0,-7,7
w sister	4,-2,-2
w sister mood +	9,-5,-4
w sister word +	8,-6,-3
w sit	10,-9,-1
w sixti	0,3,-3
w sixti unread	1,3,-4
w sixti years +	-6,8,-1
w size	12,-10,-5
w ski	-9,14,-7
w skin	8,-10,1
w skin unread	4,-2,-3
w skip	13,-9,-4
w skip unread	8,-6,-3
w slap	7,-6,-3
w slap unread	4,-3,-2
w slapstick	-11,0,10
w slapstick mood +	-13,6,6
w slasher	-10,-1,11
w sleep	8,-4,-4
w sleep facet +	8,-6,-2
w sleep unread	1,-2,1
w sleep word +	9,-8,-1
w sleepov	4,-2,-2
w sleepov facet +	4,-2,-2
w slept	4,-3,-1
w slept word +	9,-7,-1
w slow	-6,3,3
w slow facet +	-4,3,1
w slow mood +	-7,5,2
w slow unread	-7,1,6
w small	-1,3,-2
w small mood +	-3,5,-2
w small unread	5,-3,-2
w small word +	-5,8,-3
w smart	-5,8,-3
w smart facet +	-5,8,-3
w smell	-3,5,-2
w smell unread	3,-2,-1
w smile	0,2,-2
w smile unread	7,-6,-1
w smile word +	-4,8,-5
w smith	2,-5,1
w smith person +	0,-3,0
w smoke	-1,-2,3
w smug	-6,-15,16
w snore	6,-4,-1
w snore unread	2,-1,-1
w snow facet +	5,-4,-3
w snow mood +	5,-1,-6
w snow unread	-8,3,5
w so	13,-11,-2
w so unread	14,-13,-2
w sob	7,-6,-3
w sob facet +	4,-7,0
w sob unread	4,-3,-1
w sober	-3,6,-4
w social	-3,6,-3
w soft	-2,4,-1
w soft facet +	-7,9,-2
w soldier	-19,11,8
w solo	14,-11,-3
w son	3,-1,-2
w son facet +	-7,8,-3
w son facet -	4,-2,-2
w son unread	4,-3,-2
w son word +	2,0,-2
w song	2,-3,1
w song facet +	-6,8,-2
w song facet -	-6,-12,18
w sooner	5,-4,-2
w sooner unread	4,-3,-2
w sooth	1,9,-14
w soppi	-10,-4,14
w soppi facet -	-7,-2,10
w soul	6,2,-8
w soul unread	7,0,-6
w soul word +	2,1,-2
w soundtrack	13,-10,-6
w soup	-1,2,-2
w soup unread	-2,4,-2
w soup word +	-2,3,-1
w south	-10,12,-2
w south word +	-4,6,-2
w space	-8,3,4
w space mood +	-12,8,3
w spaceship	-11,3,3
w spaghetti	2,2,-3
w spanish	-1,4,-3
w spanish country +	5,-2,-3
w spanish language +	-10,11,-1
w spanish word +	-9,10,-2
w spare	10,-2,-8
w spare unread	15,-9,-7
w speak	6,0,-6
w speak unread	5,-3,-2
w speak word +	2,0,-3
w speech	-3,-2,5
w speech unread	0,4,-2
w speech word +	4,0,-6
w speed	-6,9,-6
w spencer	4,2,-8
w spent	5,-3,-2
w spi	-6,7,-1
w spi mood +	-5,6,-1
w spider	-4,-11,12
w spider unread	-10,-10,15
w spielberg	-1,7,-8
w spirit	4,-1,-4
w spirit unread	11,-9,-2
w spirit word +	-2,4,-5
w split	-5,7,-3
w spoken	4,-1,-4
w spooki	-9,8,0
w spooki mood +	3,4,-8
w spoon	11,-10,-1
w sport	-12,2,10
w sport word +	-9,13,-5
w spot	15,-9,-6
w spot unread	11,-5,-6
w spring	11,-9,-3
w spring unread	6,-5,-2
w spy	-1,7,-7
w spy mood +	-6,10,-6
w stage	9,-9,0
w stai	2,0,-2
w stai unread	1,3,-3
w stai word +	0,-2,2
w stair	6,-6,0
w stair unread	2,0,-1
w stalker	8,-20,10
w stand	6,-3,-4
w stand unread	7,-3,-4
w stand word +	6,-3,-3
w star	4,-2,-2
w star word +	4,-2,-2
w stare	2,-1,-2
w start	7,-3,-4
w start unread	6,-5,-2
w start word +	5,-2,-3
w state	-15,2,12
w station	2,0,-3
w station unread	8,-5,-3
w station word +	-6,7,-2
w step	-5,7,-3
w steve	-9,13,-5
w steve person +	-5,16,-11
w stick	12,-7,-7
w stomach	15,-8,-7
w stomach unread	11,-3,-8
w stone	0,-6,5
w stone unread	5,-2,-4
w stood	3,-3,-1
w stood unread	2,-2,0
w stop	3,2,-5
w stop mood +	-17,20,-4
w stop unread	4,-2,-2
w stop word +	3,-1,-2
w storm	-1,4,-3
w storm unread	1,1,-2
w storm word +	-3,5,-3
w straight	5,-6,2
w straight unread	-9,5,4
w strang	-1,4,-4
w strang facet +	3,0,-4
w stranger	-2,2,-2
w stranger facet +	-5,6,-2
w stranger unread	7,-8,-1
w stranger word +	-7,9,-2
w street	2,1,-3
w street unread	-1,3,-2
w street word +	-3,6,-5
w strike	-5,8,-3
w strike word +	-3,6,-3
w strong	8,-3,-4
w strong unread	9,-6,-3
w strong word +	1,0,-3
w stubborn	-11,12,-1
w stuck	3,-1,-3
w stuck unread	2,1,-3
w stuck word +	4,-1,-2
w student	2,0,-2
w student facet +	6,-3,-3
w student unread	5,-4,-1
w studi	6,-3,-3
w studi unread	2,1,-3
w stupid	-12,10,3
w stupid word +	-2,4,-4
w stylish	-4,5,-2
w stylish mood +	-10,10,-2
w submarin	-11,7,2
w submarin mood +	1,-6,4
w substanc	8,-4,-4
w subtitl	-3,-2,4
w subtitl language +	-3,0,0
w subtitl language -	7,3,-17
w subtitl unread	-5,3,3
w subtitl word +	4,-10,4
w suffer	-4,-10,14
w sugar	8,-13,2
w suit	-3,2,1
w suit unread	-8,-2,8
w suit word +	3,0,-6
w summer	2,0,-2
w summer mood +	4,-1,-2
w summer unread	-2,5,-2
w sun	-2,4,-4
w sun word +	7,-6,-4
w sundai	8,-7,-1
w sundai unread	2,-2,-1
w sunni	-5,7,-3
w sunni facet +	-5,8,-3
w sunset	8,-3,-7
w sunshin	0,-3,3
w sunshin word +	0,1,-2
w superhero	-14,-4,18
w superhero mood +	-6,4,2
w superhero mood -	-3,-3,7
w suppos	8,-5,-3
w suppos unread	3,-2,0
w surpris	7,-5,-3
w surpris unread	2,-1,-2
w surviv	-8,10,-2
w surviv mood +	-13,14,-1
w suspens	-11,11,0
w suspens mood +	-4,7,-3
w swap	-5,9,-7
w swear	1,-6,6
w swear facet +	6,-6,-1
w swear facet -	-5,-5,10
w swear unread	0,-8,7
w sweat	3,0,-2
w sweat unread	6,-5,-1
w sweat word +	4,1,-3
w sweati	-11,9,3
w sweati unread	-8,3,5
w swedish	-2,1,0
w swedish language +	-3,-1,2
w sweet	-1,6,-5
w sweet facet +	-3,5,-3
w sweet unread	6,-1,-7
w swim	-5,6,-2
w swim word +	-8,10,-2
w swiss	-7,11,-5
w switch	5,-1,-6
w sword	-6,5,1
w tabl unread	13,-11,-2
w tabl word +	-7,9,-2
w tablet	8,-7,-2
w take	13,-6,-7
w take unread	12,-6,-6
w taken	6,-6,0
w talk	-3,3,1
w talk facet +	5,-5,1
w talk unread	-2,2,0
w talk word +	-5,8,-3
w talk word -	-6,-5,10
w talki	-7,9,0
w talki facet +	-2,5,-3
w tank	-16,15,0
w tank word +	-8,5,2
w tap	-10,14,-2
w tape	3,1,-5
w tape unread	6,-4,-2
w tar	6,-10,4
w tar unread	-1,-8,7
w tarantino	-12,-3,12
w tarantino person +	-11,-3,10
w tarkovski	-1,-1,-3
w tast	0,-2,3
w tast unread	9,-8,-2
w tattoo	5,-2,-3
w tattoo unread	5,-2,-3
w taught	4,-3,-1
w taught unread	4,-3,-1
w tax	12,-7,-7
w taxi	2,0,-3
w taxi unread	3,-1,-1
w tea	2,1,-3
w tea unread	-2,4,-1
w tea word +	2,2,-4
w teach	6,-5,-2
w teach unread	3,-2,-2
w teacher	-1,3,-2
w teacher facet +	-2,4,-3
w teacher mood +	8,-4,-5
w teacher unread	-1,2,-1
w team	7,-4,-2
w tear	-4,1,3
w tear facet +	2,-7,4
w technicolor	-6,7,-2
w teen	2,4,-7
w teen mood +	3,1,-6
w teenag	5,-6,1
w teenag facet +	18,-16,-1
w teenag mood +	11,-12,1
w teeth unread	-2,-7,7
w teeth word +	-7,6,0
w televis	7,-8,1
w tell	3,1,-4
w tell unread	4,-1,-3
w telli	7,-4,-4
w telli unread	6,-4,-3
w tender	-3,7,-3
w tender mood +	-1,2,-1
w tenet	17,-11,-7
w tenet unread	12,-7,-6
w tens	-5,3,2
w tens facet +	-4,7,-5
w terribl	9,-6,-3
w test	16,-13,-4
w text	7,-5,-1
w thai	-5,8,-6
w the	12,-10,-2
w theater	0,3,-3
w therapist	9,-5,-4
w there	19,-17,-3
w there unread	2,0,-2
w thief	10,-7,-5
w thiev	-11,13,-4
w think	4,-2,-2
w think unread	4,-2,-1
w third	10,-9,-1
w third unread	3,-2,-1
w third word +	21,-20,-1
w thirti	2,0,-1
w thirti unread	-3,0,3
w thirti years +	-18,20,-3
w this	12,-10,-2
w this unread	13,-10,-2
w thought	8,-6,-3
w thought mood +	-1,5,-4
w thread	6,-2,-4
w three	8,-6,-3
w three unread	5,-3,-2
w thrill	-5,14,-11
w thriller	-4,5,0
w thriller genre +	-3,5,-3
w throw	1,-9,9
w thrown	3,-15,11
w thumb	10,-8,-2
w thumb unread	8,-5,-2
w tick	-1,3,-3
w ticket	5,-4,-1
w ticket unread	3,-3,0
w tiger	12,-7,-6
w time	4,-4,-2
w tin	0,2,-2
w tire	2,2,-3
w tire facet +	6,-4,-4
w tire unread	-9,11,-3
w tissu	7,-1,-7
w tissu facet +	3,0,-4
w titan	10,-5,-6
w titan unread	9,-3,-6
w toast	-2,0,3
w toast unread	6,-3,-2
w toddler	7,-9,2
w toddler facet +	7,-10,2
w togeth	3,0,-3
w togeth unread	8,-8,-1
w togeth word +	12,-9,-3
w toi	-13,10,-3
w tokyo	-9,13,-4
w tokyo mood +	3,1,-5
w tom	4,-10,5
w tom unread	-6,-18,18
w tomorrow	7,-5,-1
w tomorrow unread	3,-2,-1
w toni	1,7,-13
w took	3,-2,-1
w took unread	2,-1,-1
w took word +	6,-5,-1
w top	1,1,-2
w top unread	6,-5,-1
w tortur	-6,-10,16
w tortur mood -	-5,-3,8
w touch	11,-2,-8
w touch unread	-5,11,-2
w tough	6,-4,-3
w tour	-4,7,-4
w town	-2,5,-3
w town mood +	-3,6,-3
w town word +	-7,10,-4
w tragic	-12,5,7
w trailer	6,-3,-3
w train mood +	5,-2,-5
w train unread	2,-1,-2
w train word +	-2,6,-4
w tram	-9,5,4
w trashi	-14,9,6
w trashi facet +	-1,4,-2
w travel	-4,5,-2
w travel mood +	8,-6,-3
w travel word +	-7,8,-2
w treasur	1,4,-6
w treat	8,-7,-2
w tree	-3,5,-2
w tree word +	-10,12,-3
w trench	-6,2,3
w trial	-13,10,2
w trial mood +	4,-7,1
w triangl	-11,-2,11
w trick	1,12,-15
w trier	-10,3,6
w trip	5,-2,-3
w troll	7,-3,-8
w troubl	-18,7,10
w truck	-13,9,2
w true	-3,1,2
w true mood +	-6,2,3
w true word +	2,2,-4
w truth	-3,4,-2
w truth unread	5,-2,-3
w truth word +	-4,6,-5
w tune	1,2,-2
w turkish	4,2,-7
w turn	4,1,-5
w turn unread	2,-2,0
w turn word +	3,-1,-2
w tv	2,0,-3
w twelv	4,-2,-1
w twelv unread	2,-2,0
w twelv word +	-3,4,-2
w twenti	3,-3,0
w twenti unread	0,2,-2
w twenti word +	5,-3,-2
w twice	9,-4,-5
w twice unread	4,-3,-1
w twice word +	12,-8,-4
w twin	2,1,-4
w twin mood +	6,-3,-4
w twin unread	4,-3,-1
w twist	-10,4,6
w twist mood +	-4,-1,5
w twisti	-1,6,-7
w twisti mood +	-1,6,-7
w two	11,-8,-2
w two unread	2,-1,-1
w u	-6,9,-4
w u unread	-3,6,-4
w ugli	-4,9,-5
w uncl	5,-3,-2
w uncl unread	4,-2,-2
w uncl word +	9,-6,-3
w uncut	6,-3,-4
w uncut unread	1,2,-4
w underdog	-2,6,-5
w underr	13,-11,-2
w understand	8,-6,-2
w understand unread	5,-3,-2
w understood	3,-1,-1
w understood unread	3,-1,-2
w uni	7,-4,-3
w until	3,-2,-1
w up	-7,5,3
w up facet -	15,-10,-6
w up word +	-6,9,-3
w uplift	-3,-1,3
w uplift mood +	8,-5,-4
w upstair	-1,3,-3
w us	2,-1,-1
w us unread	4,-3,-1
w valentin	12,-12,0
w valentin facet +	17,-14,-3
w vampir	-4,4,-1
w vampir mood +	-6,5,0
w van	-2,-1,2
w van unread	6,-5,-1
w van word +	5,1,-4
w varda	-13,19,-9
w vegan	6,-3,-2
w venic	4,-2,-4
w venic word +	10,-8,-3
w verdict	7,-3,-4
w verdict unread	9,-3,-5
w vet	-1,-2,2
w vicar	3,-5,1
w vicar unread	-6,3,3
w video	-8,-2,7
w video unread	-5,2,2
w vienna	-4,7,-5
w view	1,1,-3
w villag	-5,6,-1
w villag word +	-7,7,0
w villain	-6,8,-3
w villain word +	-18,20,-2
w violenc	-4,-4,6
w violent	0,4,-7
w violin	-9,-10,16
w visual	-8,10,-2
w voic	5,1,-7
w voic unread	11,-5,-7
w voic word +	-4,5,-2
w volcano	-10,11,-3
w vomit	-12,-13,22
w von	-5,-3,7
w vote	6,-2,-3
w vote unread	6,-5,-2
w vote word +	5,-1,-6
w vs	17,-15,-2
w wait	11,-2,-9
w wait unread	4,-2,-2
w wait word +	-2,4,-1
w wake	3,-3,1
w wake unread	4,-3,-1
w wale	-12,15,-5
w walk	-1,2,-1
w walk unread	4,-2,-1
w walk word +	-7,8,-1
w wall	-1,-4,5
w wall unread	-2,-1,3
w wall word +	-4,-4,8
w wallpap	14,-8,-6
w waltz	4,-2,-8
w want	8,-4,-4
w want unread	8,-4,-4
w war	-2,0,2
w war mood +	-1,-3,3
w war mood -	-4,6,-2
w war unread	6,-8,1
w ward	-4,3,-1
w warm	-3,5,-2
w warm facet +	-2,5,-2
w warn	15,-11,-4
w warn unread	5,0,-4
w wartim	-6,10,-3
w wartim mood +	-6,10,-3
w wash	5,-3,-3
w wast	8,-3,-5
w watch	5,-3,-2
w watch unread	3,-1,-2
w water	2,-5,3
w water unread	6,-11,5
w water word +	3,1,-4
w wave	-2,-6,6
w wayn	3,-23,18
w we	-20,4,11
w weather	-1,4,-3
w weather word +	-5,9,-5
w wed	-2,1,1
w wed mood +	8,-3,-5
w wed word +	-9,13,-5
w week	6,-4,-2
w week unread	4,-2,-2
w week word +	8,-7,-1
w weep	0,-7,6
w weep unread	-7,-4,11
w weepi	-15,5,9
w weird	-6,7,-2
w weird mood +	6,-4,-4
w welcom	15,-9,-7
w welcom word +	13,-10,-4
w welsh	-8,7,1
w went	4,-3,-2
w went unread	4,-3,-1
w went word +	5,-3,-1
w wept	6,-4,-2
w wept unread	3,-2,-2
w west	4,-3,-4
w western	-7,4,3
w western genre +	-4,0,4
w western genre -	-5,8,-5
w wet unread	9,-7,-2
w wet word +	5,-3,-3
w whale	-5,8,-4
w whale unread	3,0,-4
w whale word +	-3,8,-6
w wherea	2,-1,-1
w wherea unread	2,-1,-1
w whichev	11,-10,-3
w whichev word +	12,-10,-3
w whiski	7,-4,-4
w whisper	-1,-1,3
w whisper unread	-7,-1,7
w whistl	6,-6,-1
w whistl word +	8,-5,-3
w white	-1,-2,3
w white mood +	-2,0,1
w white unread	-3,-1,4
w white word +	4,-6,1
w who	1,2,-3
w who unread	1,2,-3
w whod	9,-8,-1
w whoever	15,-17,3
w whoever unread	-5,-5,8
w whoever word +	13,-11,-3
w wick	-4,5,0
w wick unread	5,-6,1
w wick word +	-13,15,-3
w widow	0,3,-3
w widow unread	6,-5,-2
w widow word +	-8,11,-5
w wife	2,-1,-1
w wife unread	4,-2,-2
w wife word +	8,-5,-3
w wig	-6,-3,9
w wig word +	5,-12,5
w wild	4,1,-5
w wild facet +	7,-4,-2
w wild person +	0,3,-4
w wild unread	-10,11,-2
w william	-9,13,-6
w win	-3,3,-1
w win word +	4,-5,2
w wind	-5,4,1
w wind unread	2,1,-4
w wind word +	-4,7,-3
w window	-6,3,2
w window unread	5,-4,-2
w window word +	-6,8,-5
w wine	6,-6,-1
w wine unread	8,-7,-1
w wine word +	-4,8,-6
w winner	-12,-1,14
w winter	6,-2,-4
w winter unread	-2,4,-2
w winter word +	1,2,-4
w wish	9,-7,-2
w wish unread	2,-1,-1
w wit	-11,17,-9
w wit facet +	3,-1,-3
w witch	-2,1,1
w witch mood +	-6,7,-2
w witti	2,1,-3
w witti mood +	-8,9,-1
w woke	7,-7,0
w wolf	0,-5,4
w wolfwalk	8,-6,-4
w wolfwalk unread	8,-6,-4
w woman	-3,5,-2
w woman unread	6,-3,-4
w woman word +	-9,9,0
w women	-4,7,-3
w women unread	12,-9,-4
w women word +	-3,4,-1
w won	10,1,-13
w won unread	4,-1,-3
w wonder	-4,7,-3
w wonder unread	11,-9,-3
w wood	-10,10,0
w wood word +	-7,13,-7
w woodi	-13,-9,19
w word	3,2,-4
w word unread	8,-5,-2
w word word +	9,-7,-2
w word word -	-6,28,-27
w wore	7,-4,-3
w work	3,0,-2
w work unread	3,-2,-1
w work word +	1,3,-4
w world	0,3,-2
w world unread	0,2,-2
w world word +	6,-5,-2
w worn	13,-7,-7
w worri	14,-8,-7
w wors	2,1,-3
w worst	9,-8,-1
w worst unread	8,-7,-1
w worth	9,-7,-2
w worth unread	5,-3,-2
w worth word +	17,-15,-2
w wow	19,-17,-3
w wreck	-8,4,5
w write	7,-5,-3
w write unread	-1,3,-2
w wrong	5,0,-4
w wrong unread	4,-1,-2
w wrong word +	-3,5,-2
w wrote	27,-25,-2
w x	5,1,-7
w x unread	12,-10,-1
w yawn	-2,-10,10
w year facet +	1,1,-3
w year word +	1,2,-2
w year years +	-18,21,-4
w yell	-2,-4,4
w yellow	-3,5,-3
w yesterdai	12,-9,-3
w york	-10,7,2
w york mood +	-5,6,-2
w youll	6,-5,-1
w young	2,-3,0
w young unread	3,1,-5
w young word +	-6,1,5
w youth	3,-1,-2
w zealand	-14,16,-3
w zero	8,-4,-4
w zero unread	8,-4,-4
w zombi	-3,-4,6
w zombi mood +	2,-2,-1
w zombi mood -	-4,-2,6
w zone	-1,5,-5
w zone unread	-1,5,-6
zone history false false unread	2,-1,-1
zone history false true unread	-3,1,2
zone history true false country +	7,-6,-2
zone history true false facet +	-3,4,-1
zone history true false facet -	-5,-3,8
zone history true false genre +	-2,-4,5
zone history true false genre -	-6,-7,11
zone history true false language +	-3,1,1
zone history true false mood +	-2,2,-1
zone history true false mood -	-2,-4,6
zone history true false person +	-4,5,-1
zone history true false person -	-7,-3,10
zone history true false runtime +	-13,10,4
zone history true false word +	3,0,-3
zone history true false word -	0,-4,5
zone history true false years +	-7,5,1
zone history true true facet +	8,-7,-1
zone history true true mood +	6,-3,-3
zone history true true unread	5,-4,-1
zone open false false unread	7,-5,-2
zone open false true unread	6,-3,-3
zone open true false country +	0,3,-3
zone open true false country -	-3,3,-1
zone open true false genre +	0,2,-2
zone open true false genre -	-5,-3,7
zone open true false language +	0,3,-3
zone open true false language -	-2,-7,7
zone open true false mood +	-1,3,-2
zone open true false mood -	-3,-2,5
zone open true false person +	-3,5,-2
zone open true false person -	-4,0,4
zone open true false runtime +	1,1,-2
zone open true false unread	2,-1,-1
zone open true false word +	2,0,-2
zone open true false word -	2,-2,0
zone open true false years +	-2,4,-2
zone open true true country +	4,0,-4
zone open true true country -	-2,-6,9
zone open true true facet +	3,-2,-1
zone open true true facet -	2,-4,1
zone open true true genre +	1,-8,5
zone open true true language +	4,-3,-1
zone open true true language -	-10,9,-1
zone open true true person +	-3,-3,6
zone open true true person -	-3,-2,5
zone open true true runtime +	3,-1,-1
zone open true true unread	3,-1,-1
zone open true true years +	3,-2,-1
zone wish false false unread	6,-5,-1
zone wish true false country +	-7,8,-1
zone wish true false country -	-7,-1,4
zone wish true false facet +	-3,4,-2
zone wish true false facet -	-4,-2,5
zone wish true false genre +	-7,8,-2
zone wish true false genre -	-3,-1,2
zone wish true false language +	-7,8,-1
zone wish true false language -	-4,10,-10
zone wish true false mood +	-4,5,0
zone wish true false mood -	-2,-7,9
zone wish true false person +	-8,5,4
zone wish true false person -	1,-6,5
zone wish true false runtime +	-5,8,-4
zone wish true false unread	1,1,-2
zone wish true false word +	1,1,-2
zone wish true false word -	-2,-2,5
zone wish true false years +	-1,3,-2`;
