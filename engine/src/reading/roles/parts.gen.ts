/** Made by npm run learn:roles -- --write from sentences of our own (engine/test/marked-sentences, CC0); in twentieths. */
export const parts = `A 0	2,0,-2
A 00	2,1,-3
A 000	1,2,-3
A 0000s	-1,3,-1
A 00a	-1,2,-2
A 00s	-2,5,-3
A 00st	-2,3,-1
A 00th	-3,-3,4
A 0am	1,-16,9
A 0h	-3,5,-1
A 0yo	-2,3,-1
A FILM	1,1,-2
A abba	-1,2,-1
A abbey	8,-2,-6
A abdicated	4,-4,-1
A about	2,0,-1
A above	1,-7,2
A absolutely	-1,2,-1
A absolutely not	2,-1,-2
A absurd	4,-3,-1
A abuse	-2,1,1
A accent	-2,-5,7
A accents	-9,-15,20
A accident	2,-4,1
A accidentally	-5,6,0
A accurate	-2,3,-1
A ache	2,-3,2
A achei	8,-7,-1
A across	-2,4,-2
A act	-4,2,1
A acted	-1,7,-6
A action	-3,6,-3
A actor actress	-5,6,-1
A actors	-5,3,2
A acts	16,-15,-1
A actual	0,5,-3
A actually	4,0,-3
A adam	4,-5,0
A adorable	9,-8,-1
A adultery	-3,8,-5
A adults	1,3,-5
A adventure	-4,0,3
A adventures	-5,7,-1
A advert	3,-3,0
A aeroplanes	-1,2,-1
A affairs	-5,7,-2
A africa	-11,11,1
A african	3,-2,-1
A after	1,-3,2
A afternoon	11,-8,-4
A afterwards	14,-11,-3
A against	6,-3,-2
A agatha	-2,2,-1
A age	-10,11,-1
A aged	16,-12,-5
A ages	-2,4,-2
A agree	-12,14,-8
A agreed	8,-16,6
A aint	-2,4,-1
A air	-3,6,-3
A airport	0,-5,5
A airports	9,-6,-4
A aladin	6,-7,0
A alarm	3,3,-5
A alcohol	-1,2,0
A alcohol drunk	5,-8,2
A ale	-5,6,-2
A alex	13,-12,-2
A alien	6,-1,-4
A aliens	7,-6,-2
A alive	-2,4,-1
A alkoholproblem	-4,-1,5
A all	2,-1,-1
A allen	-2,1,0
A allergic	7,-4,-3
A allowed	-3,4,-1
A almodovar	-12,13,-1
A alone	2,-2,0
A alone lonely	-5,4,0
A along	-2,6,-5
A alors	6,-4,-2
A alpenpanorama	-6,7,-2
A already	5,-3,-2
A als	4,-3,-1
A also	0,-2,1
A although	0,2,-7
A always	-6,4,2
A am	-7,8,-2
A america	-1,3,-2
A american	-3,4,-1
A amerique	13,-9,-5
A amnesia	-2,3,-1
A among	-16,17,-7
A amusing	2,-1,-2
A ancestors	-2,5,-2
A ancient	-1,2,-1
A ancient rome	-3,7,-4
A andy	-3,3,-1
A angeles	-3,3,0
A angels	-5,7,-2
A angry	-4,1,3
A animal	1,1,-3
A animals	-2,0,2
A animals pets	-3,4,-2
A animated	-3,5,-1
A anime	-2,6,-4
A ankles	2,-1,0
A anniversary	-12,13,-3
A anos	2,-1,0
A another	-6,12,-6
A answers	-15,-20,22
A anthology	-7,9,-2
A antiga	-2,2,-1
A anybody	-3,0,3
A anything	0,-1,2
A anyway	7,-12,7
A anywhere	-3,5,-2
A apart	-1,4,-3
A apes	-7,12,-6
A apparently	5,-4,-1
A approved	4,-3,-1
A arabia	4,-3,-2
A arabien	4,-3,-2
A archery	7,-5,-4
A arctic	3,-1,-2
A are	3,-6,3
A argentina	-3,4,-1
A argue	1,1,-2
A argued	5,-4,-2
A arguing	-3,4,-1
A arguments	-2,0,3
A armed	-5,10,-5
A armies	-4,5,-1
A arms	3,-1,-2
A around	-1,4,-4
A arrastrandose	7,-4,-3
A arrived	-8,12,-3
A art	5,6,-14
A artists	-4,4,0
A arts	-1,2,-1
A as	-1,2,-1
A ashamed	5,-13,5
A asian	-2,-5,5
A asians	3,-2,-1
A aside	7,-8,1
A asinella	6,-4,-2
A ask	4,-2,-2
A ask question	5,0,-7
A asked	8,-5,-2
A asking	-5,2,4
A asks	9,-8,-2
A asleep	-1,2,-1
A asteroid	27,-26,-7
A at home	2,-9,3
A at the end of my rope	-12,15,-3
A ate	12,-9,-3
A atmosphere	1,1,-3
A attacks	-1,2,-1
A august	3,-2,-1
A aunt	-3,-9,12
A auntie	-1,3,-2
A aunties	5,-4,-2
A aunts	-4,-14,15
A australian	9,2,-11
A austria	2,-2,0
A austrian	10,-5,-6
A autumn	-8,10,-2
A autumnal	-4,9,-5
A avoid	-7,-12,12
A avuto	-1,2,-1
A awake	-4,6,-1
A away	-10,7,3
A awful	14,-8,-5
A awkward	-6,8,-2
A axes	0,-4,2
A babies	-2,-1,4
A baby	3,-6,1
A babyish	-5,4,2
A babysitter	-3,8,-8
A back	1,4,-5
A backstage	-4,6,-2
A bad mood	-7,9,-4
A badly	0,2,-2
A baked	-2,3,-2
A bakery	-16,14,1
A baking	-2,4,-2
A balconies	2,1,-1
A ball	-4,6,-3
A ballet	-3,7,-4
A ballon	4,-3,-1
A balloons	-10,12,-2
A balls	-4,8,-6
A bands	-4,4,1
A banger	4,-3,-1
A banjos	-3,5,-2
A bank	-3,-5,8
A banks	-2,3,-1
A banned	-1,-7,9
A banter	-2,5,-3
A bar	-1,5,-3
A barbed	-2,3,-1
A barbie	12,-9,-4
A barely	-6,0,5
A barn	3,-1,-5
A baroque	-3,4,-1
A barricades	-7,9,-1
A barro	-1,3,-1
A baseball	-1,3,-1
A based	-3,5,-2
A basically	6,1,-9
A bath	8,-11,1
A bathing	1,1,-2
A baths	0,1,-2
A beach	3,-2,-1
A bear	-2,-2,4
A beard	12,-5,-9
A beards	-2,3,-1
A bears	-2,5,-3
A beast	11,-5,-7
A beast creature	11,-9,-3
A beaten	-1,-6,7
A beats	7,-4,-3
A beautifully	8,-5,-5
A because	-3,0,3
A bed	-7,5,1
A bedside	-6,8,-2
A bedtime	5,-1,-4
A been	0,-1,2
A beer	-3,6,-4
A bees	18,-14,-4
A before	-4,3,0
A begging	6,-2,-5
A begin	-11,3,9
A beginning	5,-3,-2
A behind	-2,5,-4
A being	-3,2,1
A belgi	8,-4,-4
A belgian	-6,8,-2
A believe	1,1,-2
A belly	5,-4,-2
A below	-7,-10,15
A ben	-3,3,-1
A bench	0,2,-2
A bending	-5,7,-2
A beneath	2,0,-3
A bergman	-4,6,-2
A berlin	1,1,-3
A best	4,-1,-3
A besteira	-1,2,-1
A betrayal	-2,3,-1
A better	1,0,-2
A between	3,-2,-1
A beyond	-14,9,4
A biceps	-1,2,-1
A bickering	-7,10,-3
A bicycle	-9,11,-3
A bicycles	-3,4,-1
A bigger	-3,6,-3
A bikes	-4,6,-2
A bill	-2,1,1
A billy	-1,6,-7
A bing	-3,4,-1
A biopic	2,-2,2
A bird	10,-8,-2
A birth	-6,8,-1
A birthday	3,-2,-2
A births	1,2,-3
A bit	-2,1,0
A bite	-14,12,2
A bits	5,-6,1
A bitte	-5,3,1
A bittersweet	16,-14,-3
A black	-3,4,-1
A blackpool	-2,2,-1
A blanket	5,-4,-1
A blase	7,-5,-3
A blasphemy	-2,-4,6
A bleak	-3,5,-2
A bless	2,-2,-1
A blimp	3,-2,-1
A blind	1,2,-3
A blinds	-3,4,-1
A block	-3,1,3
A blondes	-7,8,-2
A blood	3,4,-6
A blood bloody	1,0,-2
A bloodbath	-6,7,-1
A bloodless	-12,16,-6
A bloodthirsty	-2,2,0
A bloody	-3,5,-2
A blue	3,-4,0
A blues	5,-4,-1
A boarding	-10,13,-4
A boat	1,2,-3
A boats	2,-2,-1
A bob	2,0,-5
A boca	-6,8,-2
A bodies	12,-10,-4
A body	-6,7,0
A bold	1,3,-3
A bollywood	4,-4,-1
A bond	-2,7,-5
A bones	6,-4,-2
A bonkers	-1,2,-2
A bonnie	-8,10,-2
A bono	-5,-2,7
A book	1,-2,1
A bookshop	-3,1,2
A booth	8,-5,-3
A boots	12,-9,-3
A borderline	-3,5,-1
A bore	-7,-11,16
A bored	1,0,-2
A boredom	-16,-9,19
A boring	2,2,-4
A born	0,4,-3
A boss	-3,0,3
A bossy	-3,1,2
A boston	-1,-6,6
A both	3,-1,-2
A bother	3,-4,1
A bottle	12,-10,-3
A bought	8,-8,1
A bourgeois	7,-6,-3
A bout	-8,8,0
A boxes	-3,0,3
A boxing	-2,7,-5
A boy	2,-2,0
A boyfriend	-2,-5,7
A boys	0,-4,4
A brad	7,0,-4
A brain	-6,6,0
A brains	-2,5,-3
A branagh	-2,3,-2
A branco	12,-11,-1
A brass	1,-2,1
A brave	-1,3,-2
A brawls	-8,11,-4
A brazilian	8,-5,-4
A bread	-2,6,-4
A break	7,-5,-3
A breakup	-1,-4,5
A breathe	11,-8,-3
A bride	10,-7,-4
A bridesmaids	1,-3,2
A bridges	-1,2,0
A brief	-8,10,-3
A bright	13,-11,-4
A bright sunny	-2,4,-2
A brilliant	10,-7,-4
A bristol	-1,2,-1
A british	0,2,-1
A british english	5,-3,-3
A brittany	4,-3,-2
A bro	-9,-23,24
A broke	-13,14,-3
A broken	8,-9,1
A brothels	-11,12,-1
A brother	4,-3,0
A brothers	1,2,-2
A brown	-8,10,-2
A brughiera	-4,6,-6
A bucket	3,-7,5
A buco	-3,4,-1
A budapest	7,-5,-2
A budget	-2,5,-3
A building	-3,-1,4
A bullfighting	4,-1,-3
A bullied	-2,5,-3
A bullying	-4,11,-7
A bumbling	-1,2,-1
A bunch	-4,6,-4
A bungled	-2,2,-1
A bunker	-1,2,-1
A bureaucracy	-5,8,-3
A bureaucrats	-4,5,-1
A buried	-2,0,3
A burn	-6,7,-2
A bursting	-2,2,-1
A burton	2,0,0
A bus	4,-2,-2
A busan	3,-2,-2
A buses	0,3,-4
A buster	2,-1,-1
A but	0,2,-2
A butler	-4,7,-4
A butlers	-2,3,-1
A butter	-2,3,-1
A buttons	2,-2,0
A by	2,-1,-1
A cabaret	13,-4,-14
A cackled	10,-9,-1
A cafe	4,-2,-1
A cage	5,-2,-4
A cages	-4,-10,13
A cake	4,0,-4
A call	1,-6,5
A called	1,2,-2
A calls	3,2,-6
A calm	4,-1,-3
A came	7,-9,1
A camels	-2,3,0
A camera	0,9,-10
A camp	-2,4,-2
A campy	-6,7,-1
A can	-1,-2,3
A cancer	-4,-3,6
A candle	7,-7,-1
A candlelight	0,3,-2
A candlelit	-3,2,1
A candles	7,-5,-3
A candles sailing	8,-7,-3
A candy	3,-2,-1
A cannibalistic	-1,3,-2
A cannot	6,-6,0
A canoes	-3,4,-2
A cant	2,-3,1
A cant stand hate	-2,4,-1
A caper	-6,8,-2
A capes	-14,13,-1
A captain	-1,-1,2
A cards	3,-4,0
A care	0,-1,2
A carefully	-5,-2,7
A carita	7,-5,-1
A carne	-6,11,-6
A carnival	-8,17,-9
A carol	2,4,-9
A cars	6,-5,-1
A cartoon	5,-2,-3
A cary	-3,3,0
A casa	2,-9,3
A case	-1,2,-2
A castle	3,-8,5
A castles	-1,2,-1
A cat	2,-3,1
A catch	7,-8,0
A cats	5,-2,-3
A caught	12,-11,-1
A caves	-2,-2,3
A celda	-4,6,-3
A century	-4,8,-5
A ceux	-1,3,-1
A cgi	1,2,-3
A chainsaws	-2,6,-4
A chairs	3,-1,-4
A chan	-5,6,0
A chance	1,3,-4
A change	0,6,-6
A changes	-9,10,-2
A chaos	-4,5,-1
A chaplin	-2,3,-1
A characters	-14,15,-2
A charge	-3,3,-1
A charm	-4,6,-2
A charming	-1,2,-1
A chase	6,-5,-1
A chasing	-2,3,-1
A chatty	-3,9,-7
A cheap	-2,3,-1
A cheeky	0,2,-2
A cheer	-2,4,-2
A cheerful	-4,6,-1
A cheerleaders	-2,-2,3
A cheese	0,2,-3
A cheesy	2,1,-2
A cheesy sappy	-3,4,-1
A cheesy sentimental	-5,7,-2
A chefs	4,-3,-1
A chekhov	3,-2,-3
A chess	-10,13,-4
A child	-5,6,-1
A child children	2,-5,3
A childhood	-1,3,-1
A childhood children	-2,5,-3
A children	-1,-1,2
A choice	-1,2,-1
A choirs	-5,8,-2
A choked	6,-4,-4
A choose	20,-14,-6
A choosy	-2,4,-2
A chosen	-2,-5,7
A chris	-1,4,-3
A christie	-2,2,-1
A christmas	4,-2,-2
A christopher	-1,2,-1
A church	9,-4,-5
A ci	3,-5,1
A cigarettes	-7,8,-2
A cigars	-2,-1,3
A cime	6,-3,-3
A cinema	2,-2,0
A circus	-11,5,3
A cities	-12,14,-3
A city	-1,3,-2
A claim	2,0,-2
A claims	3,-15,11
A class	-2,5,-3
A classics	-4,9,-6
A claws	-5,5,-1
A clean	-2,3,-1
A clear	0,4,-4
A clerk	-7,8,-1
A clever	2,0,-1
A cliff	-2,4,-2
A cliffs	-24,12,9
A climate	-2,2,-1
A clocks	-3,5,-2
A close	-3,1,1
A closed	-15,16,-6
A closer	-4,5,-1
A closing	-2,4,-2
A clothes	2,0,-3
A clothes dress	-7,-8,13
A clouds	-1,0,-2
A clown	-4,7,-4
A clowns	-16,8,9
A clubs	-2,5,-3
A clumsy	-4,6,-2
A coat	5,-2,-4
A coats	-5,9,-3
A cobbles	-2,4,-2
A codebreakers	-5,7,-3
A coens	5,-4,-1
A coffee	2,-1,-1
A cold	2,-3,1
A cold war	-2,3,-1
A colleagues	3,-2,-1
A colonial	-3,7,-4
A color	-2,3,-2
A colorful	-2,5,-3
A colour	-1,2,-1
A colourful	1,2,-2
A colours	-1,2,-1
A come	-2,3,0
A comedies	-5,7,-3
A comedy	-3,5,-1
A comes	-4,6,-2
A comforting	11,-9,-1
A comic	-1,3,-1
A coming	7,-7,0
A comment	-4,5,-1
A commentary	-2,-6,7
A common	-1,5,-3
A company	3,-3,-2
A competition	-7,1,5
A complaint	7,9,-13
A computer	-6,11,-4
A con	2,4,-5
A conductor	-6,1,5
A conspiracy	3,-2,-1
A contact	0,3,-4
A conversation talk	3,-2,-1
A cook	0,3,-3
A cooked	11,-9,-2
A cooking	-2,6,-3
A cool	8,-6,-2
A cop	-6,6,-1
A cope	-2,3,-1
A cops	-6,8,-1
A corn	5,-3,-1
A corner	2,-1,-1
A cornfields	-2,0,2
A correct	1,5,-8
A correspondents	6,-5,-1
A corridors	1,-2,-1
A corrupt	-2,4,-1
A corruption	-5,7,-1
A corsets	2,0,-4
A cost	-2,-14,13
A costume drama period	-2,4,-1
A cosy	-2,1,2
A cottage	-4,5,-1
A couch	4,-2,-1
A could	6,-2,-4
A couldnt	16,-14,-4
A couloir	-4,8,-3
A council	-1,3,-3
A count	0,-9,9
A country	-2,5,-3
A countryside	-5,6,-1
A counts	-3,5,-3
A couples	4,-6,2
A courage	-3,4,-2
A course	14,-16,5
A court	-3,-4,6
A courtroom	2,0,-2
A courtyards	-4,5,-1
A cousin	15,-9,-6
A cousins	4,-1,-4
A cover	13,-11,-3
A cow	-2,5,-6
A cowards	-3,4,-2
A cowboys	3,-1,-1
A cows	2,-1,-2
A crackers	0,7,-8
A cranky	-2,3,-1
A crash	-5,2,2
A crashes	-3,3,-1
A crazy	-5,10,-5
A crazy madness	-2,3,-2
A cream	-6,7,-3
A creatures	-4,3,0
A creeping	-2,4,-1
A creepy	-1,-1,2
A crew	-2,4,-2
A cricket	-16,10,7
A cried	1,1,-3
A cries	2,-7,5
A crime	3,0,-2
A cringe	1,2,-3
A crisps	9,-8,-1
A croatian	5,-4,-1
A crooks	-4,8,-4
A cross	-1,-3,4
A crossed	-3,9,-6
A crowds	-1,3,-1
A crowe	8,-1,-6
A croyais	5,-4,-1
A crude	-2,3,-1
A cruel	-1,3,-2
A cruelty	2,4,-6
A cruise	5,-2,-4
A crumpet	18,-16,-2
A cry	4,-3,-1
A crying	-2,-12,12
A cuddly	-1,2,-1
A cups	6,-5,-1
A curse	6,-2,-4
A curtains	1,7,-9
A cushing	-4,5,-1
A custard	8,-5,-3
A custody	7,-6,-2
A cut	7,-15,6
A cute	-1,4,-3
A cynical	3,-1,-3
A czech	-4,5,-2
A da	-2,2,-1
A dads	4,-4,1
A daft	-1,3,-3
A dam	-5,6,0
A dame	-1,2,-1
A dames	-2,3,-1
A damp	9,-7,-3
A dance	3,-1,-2
A dancing	-4,5,-1
A danger	-3,2,1
A danger threat	-2,0,2
A dangerous	3,-3,-1
A dangerous danger	-7,10,-2
A dare	-11,14,-4
A date	6,-4,-2
A datemi	3,-1,-2
A daughter	7,-7,-1
A daughters	-4,6,-1
A davis	-12,20,-9
A dawn	-6,7,-1
A day	2,0,-1
A days	2,2,-3
A dc	0,-6,5
A de	-1,4,-3
A dead	2,-4,2
A deadpan	-4,6,-2
A deaf	-2,3,-1
A dear	1,-2,1
A death dead	-3,4,-1
A deaths	4,-1,-3
A decade	2,0,-4
A december	-8,-9,11
A decent	2,2,-3
A decided	6,-4,-2
A decisions	-2,3,-2
A deep	0,3,-2
A defiant	-1,2,-1
A degree	12,-9,-3
A del	15,-10,-7
A delicious	5,-4,-1
A dench	2,-1,-1
A denzel	2,0,-3
A depp	6,-5,-2
A depressing	-6,9,-7
A depressing downer	-2,4,-2
A desert	2,-1,-1
A deserts	-3,4,-1
A deserved	8,-5,-3
A desillusions	-8,10,-1
A desks	-1,-3,3
A destroyed	2,-7,3
A detective	-13,6,7
A devessere	-2,4,-1
A devil	-1,3,-2
A di	-6,10,-8
A dialogue	-3,4,-6
A dico	-1,2,-1
A dictatorship	-6,7,-1
A did	6,-2,-4
A didnt	3,-1,-2
A die	0,-2,3
A died	14,-12,-2
A dies	-1,3,-3
A diesel	-8,9,-1
A diet	-2,-1,3
A different	7,-5,-2
A dignity	-2,4,-2
A diners	-6,8,-1
A dinner	2,-5,3
A dino	-3,4,-1
A dinosaurs	5,-3,-2
A dio	-2,3,-1
A directed	1,1,-2
A directing	5,-3,-2
A director	-8,10,-2
A dirty	7,-6,0
A dirty gritty	10,-5,-6
A disaster	-10,12,-3
A discovered	7,-6,-1
A disegnata	-9,13,-4
A disguise	-5,6,-1
A disgusting	7,-3,-5
A disney	-2,3,-2
A dispatch	11,-10,-1
A divorce	2,-5,3
A divorced	-2,4,-2
A diz	6,-5,-2
A dizzy	-19,20,-5
A do	-1,-1,2
A doctor	6,-2,-5
A doctors	-14,6,5
A documentaries	18,-9,-16
A documentary	-1,2,-1
A does	-2,2,0
A dog	2,0,-2
A dog puppy	10,-9,-1
A dogs	3,0,-3
A dogtooth	3,-1,-3
A doing	6,-3,-3
A dolls	-1,-5,7
A domestic	-3,5,-1
A donc	2,-1,-1
A donkey	11,-6,-7
A dont	-2,3,-1
A doom	-5,6,-1
A doomed	-2,3,-1
A door	-2,2,-1
A doors	3,3,-7
A doorway	-7,8,-1
A double	-3,7,-4
A doubles	1,3,-4
A doubt	-2,4,-2
A doubts	-2,3,-1
A douglas	-4,5,-1
A doves	5,-1,-4
A down	5,-2,-3
A downloadable	-2,3,-1
A downstairs	6,-4,-2
A drag	2,1,-3
A dragon	6,-1,-6
A dragons	-1,9,-9
A drags	8,-6,-3
A dramas	6,-8,2
A draw	-7,-10,15
A drawn	-5,9,-4
A draws	2,-7,0
A dream	1,1,-2
A dreams	2,0,-3
A dreamworks	6,-6,-1
A dreamy	-1,2,0
A dress	-4,9,-5
A dressed	-2,1,1
A drier	16,-15,-2
A drilling	4,5,-7
A drink	6,0,-5
A drinking	-3,3,1
A drive	9,-7,-4
A driver	1,-4,1
A drives	-21,21,-7
A driving	-2,3,-2
A drought	-5,6,-1
A drueber	2,-1,-1
A drugs	-1,2,-1
A drums	-9,12,-3
A drunk	0,3,-2
A dry	-4,3,1
A dubbed	-4,2,2
A dubbing	15,-11,-3
A due	5,-3,-1
A duel	-5,6,-1
A dull	3,1,-3
A dumped	11,-12,2
A dundee	6,-4,-3
A dune	15,-12,-2
A dure	-5,0,2
A during	0,5,-5
A dusty	-6,9,-3
A dutch	1,1,-2
A duty	-2,5,-2
A dvd	7,-6,-1
A dvds	7,-5,-1
A dying	2,0,-2
A dysfunctional	-2,4,-2
A e	-4,8,-4
A each	1,4,-5
A ealing	-2,4,-1
A ears	5,-11,7
A earth	2,1,-2
A east	-7,7,-1
A easter	23,-3,-22
A eastern	1,0,-2
A eastwood	-2,4,-2
A easy	-2,2,0
A eat	8,-7,-1
A eating	3,1,-5
A eats	4,-7,2
A eccentrics	-2,4,-2
A eda	3,0,-4
A edward	6,-5,-2
A edwardian	-4,11,-7
A eerie	-6,-2,6
A eh	-6,12,-9
A eighteenth	3,-2,-1
A eighties	-4,5,-1
A eighty	4,-3,-2
A either	4,-2,-3
A elegant	-2,4,-2
A eleganza	-4,6,-2
A elephants	-1,4,-3
A elevator	-8,11,-3
A eleven	14,-12,-2
A eleventh	-7,-5,11
A elliott	-4,6,-2
A else	-2,-2,4
A elves	0,4,-4
A embarrassing	2,-1,-1
A empire	6,-5,-1
A empty	7,-9,2
A en	0,2,-2
A end finish	-1,-3,4
A ended	17,-8,-10
A ending	1,1,-2
A endings	-9,-14,19
A endless long	-2,3,-1
A ends	8,-4,-3
A enemies	-2,2,-1
A energy	-7,10,-3
A engine	-2,5,-3
A engines	-2,7,-5
A enough	0,-5,5
A entao	-15,17,-2
A entirely	-5,5,-4
A ephron	-4,6,-5
A epics	-5,-4,7
A equally	-3,5,-2
A equals	4,-1,-3
A era	-1,3,-2
A erotic	-4,6,-2
A errands	-4,5,-2
A errol	-6,8,-1
A escape	-10,13,-3
A especially	-4,-14,11
A etc	4,-1,-3
A europe	-3,5,-1
A european	-2,4,-2
A eve	10,-9,-1
A even	-1,-4,5
A evening	1,-6,6
A ever	-1,-2,3
A every	5,-5,-1
A everybody	-3,1,2
A everyone	0,2,-2
A everyones	5,-2,-3
A everything	4,-1,-3
A everywhere	4,-2,-2
A evil	-1,-1,2
A ew	8,-7,-2
A ex	8,-2,-5
A exams	4,-6,3
A excellent	14,-10,-6
A except	-5,10,-5
A exception	14,-11,-5
A excluded	-1,-9,8
A exhausted	7,-13,7
A exist	0,2,-2
A existe	-5,6,-2
A exists	-3,8,-4
A expect	2,-1,-1
A expense	11,-8,-3
A explain	-2,-2,4
A explaining	-6,0,5
A explains	-2,-1,3
A explicaciones	-7,8,-1
A explicit	-2,3,-1
A explosions	-8,9,-1
A extra	4,-14,5
A eye	-4,-1,5
A eyed	4,-7,2
A eyes	8,-5,-3
A eyes gaze	-2,3,-1
A fab	11,-9,-2
A face	3,-4,1
A faces	-4,-8,11
A factory	5,-2,-3
A failing	-4,1,3
A fair	5,0,-5
A fairy	-4,5,-1
A fake	-5,8,-4
A fall	-4,5,-1
A falling	-4,4,-1
A falls	-2,4,-1
A familiar	3,-2,-2
A families	5,-3,-2
A family	-1,3,-2
A family drama	-2,5,-2
A family friendly	-3,1,2
A famous	-2,3,0
A fan	20,-17,-4
A fancy	0,-3,3
A fand	10,-5,-6
A fanfare	-4,6,-2
A fangs	-4,5,-1
A fans	-9,11,-3
A far	1,-6,4
A farce	-4,5,-1
A farm	-1,4,-3
A farm animals	5,-1,-7
A farm farmer	-2,4,-2
A fashion costumes	-2,2,-1
A fashioned	-1,2,-1
A fast	-2,3,-1
A fasting	-6,-3,9
A fat	3,5,-9
A fatale	-5,7,-3
A fate	-1,2,-1
A father	3,-1,-2
A fathers	-3,4,-2
A favor	10,-13,5
A favourite	5,-3,-2
A feathers	-3,4,-1
A featuring	-1,3,-2
A feel	2,0,-1
A feelgood	-2,5,-3
A feeling	3,-3,0
A feelings	-8,8,0
A feet	12,-11,0
A fell	7,-3,-4
A fellini	6,-4,-2
A felt	14,-11,-4
A female	-2,3,-1
A femme	-7,10,-4
A ferry	-1,3,-3
A fesselt	11,-9,-2
A festens	-2,3,-1
A feud	-8,10,-3
A few	0,3,-4
A fewer	-4,6,-2
A fi	-3,3,0
A fiance	-13,14,-3
A field	0,-2,3
A fields	-2,5,-3
A fifteen	11,-12,0
A fifties	-3,5,-2
A fifty	1,0,-2
A fighting	0,-7,5
A fights	-5,6,-1
A files	-2,3,-1
A fill	-8,0,7
A films	-4,5,-1
A filthy	-2,5,-4
A finally	8,-6,-2
A find	4,-1,-3
A finds	10,-9,-1
A fine	-7,10,-3
A fingers	-1,11,-10
A finish	5,-2,-4
A finished	4,1,-8
A fire	-11,12,-3
A fired	-9,10,-1
A firemen	3,-2,-6
A first	0,2,-2
A fish	-5,-11,13
A fishing	-7,14,-6
A fit	2,-1,-2
A five	8,-3,-6
A flat	5,-4,0
A flatmate	-2,1,1
A flatmates	-12,9,0
A flats	-15,15,-1
A flex	11,-9,-2
A flirting	-5,1,4
A flood	-1,2,-1
A floor	-4,5,-1
A flow	8,-5,-3
A flowers	4,-2,-1
A flying	-7,0,6
A fog	-1,3,-2
A fois	13,-24,10
A folk	-1,3,-1
A follow	-1,-6,6
A followable	-2,2,0
A fond	5,-5,1
A fondly	-3,4,-1
A food	-2,-2,3
A food cooking	5,-4,-2
A foodwise	3,-2,-1
A foot	-2,2,0
A footage	0,4,-4
A for years	8,-7,-2
A fora	-4,-3,8
A forbid	3,-10,5
A forbidden	-4,1,4
A force	-2,3,-1
A foreign	2,0,-3
A foreigner	-16,18,-1
A forest	-5,6,-1
A forever	7,0,-11
A forget	-2,6,-6
A forgiveness	2,-6,2
A forgot	0,-3,2
A forma	-8,-9,16
A forty	11,-7,-4
A forward	14,-12,-2
A found	4,-1,-2
A fourteen	3,-7,7
A fourth	15,-12,-4
A framing	-3,4,-2
A france	1,0,-2
A frankreich	-3,5,-2
A frantic	-2,4,-2
A fred	-1,3,-2
A fredda	-2,3,-1
A free	-2,-7,9
A freedom	-1,3,-2
A freeman	6,-4,-2
A french	2,-1,-1
A freundin	-2,-1,4
A friday	12,-6,-7
A fridge	10,-10,-1
A friend	4,-1,-3
A friendly	-1,3,-2
A friendship	-3,4,-1
A fries	-2,3,-1
A frightening	-2,13,-11
A frocks	-5,6,-1
A from france	-3,5,-2
A from hit	6,-3,-3
A front	3,-5,2
A fsk	-4,4,-2
A fu	5,1,-5
A full	2,-3,1
A fumo	-6,8,-1
A fun	-3,4,-2
A fun entertaining	-4,6,-2
A funeral	1,2,-2
A funerals	-16,15,1
A funnier	6,-5,-2
A funny	-1,2,-1
A funny strange	-8,10,-2
A fur	-2,0,1
A fura	3,-2,-1
A furious	3,-2,-1
A furs	-5,6,-2
A fussy	-2,9,-8
A future	-4,6,-3
A fuzz	13,-10,-6
A g	6,-2,-6
A gabin	17,-16,-2
A gadgets	-3,5,-3
A gaiola	-2,4,-2
A gambling	-3,1,2
A game	5,-7,1
A game play	-16,19,-3
A games	9,-10,-2
A gangs	-1,-1,2
A gangster	-3,4,-2
A gangsters	-3,6,-3
A gap	4,-2,-2
A garbage	-4,4,-1
A gardens	2,-6,3
A gaslight	-2,6,-3
A gave	2,-2,0
A gdansk	0,5,-5
A geese	-9,10,-1
A gelato	-8,10,-2
A general	-1,-2,3
A generally	4,2,-10
A generation	3,-1,-1
A generations	8,-6,-2
A genius	-2,18,-15
A genre	-2,3,-1
A gentle	1,3,-4
A gentler	-2,3,-1
A gerard	8,-4,-3
A german	-4,4,0
A germans	-3,3,-1
A germany	-7,9,-3
A gern	-3,5,-3
A gerne	-1,2,-1
A get	3,0,-3
A gets	-4,4,1
A getting	-5,1,4
A gf	14,-21,12
A ghibli	2,0,-2
A ghost	-3,4,-1
A ghostly	-3,6,-4
A gia	5,-2,-3
A giant	-1,2,0
A giant dwarf	8,-5,-2
A gibson	0,1,-2
A gimme	-4,-7,9
A gin	-3,6,-3
A girl	1,2,-3
A girlfriend	-2,3,-4
A girls	2,-1,0
A give	-1,-4,5
A gives	7,-7,-3
A gladiator	8,-6,-3
A gladiators	6,-10,3
A gladly	-3,4,-2
A glam	-1,3,-1
A glamour	-1,2,-1
A glances	-3,1,1
A glass	16,-14,-3
A glitter	-1,-5,6
A gloom	-7,2,3
A gloomy	-1,3,-2
A glorious	-2,3,-1
A gloves	1,0,-2
A glower	-8,10,-4
A go	-2,2,0
A go out	-7,-3,9
A goat	-5,6,-2
A goats	-2,3,-1
A god	2,-3,1
A gods	-1,3,-1
A goes	-3,2,1
A going	6,-8,3
A gold	2,-12,9
A golden	6,-5,-2
A golf	-4,5,-1
A gone	-3,0,3
A good	3,-1,-3
A goodbye	-2,-1,0
A gore	-6,8,-2
A gory	-1,4,-2
A gossip	0,2,-2
A goth	6,-5,-4
A gothic	-1,3,-1
A gould	-4,6,-2
A governess	-2,3,-1
A gowns	-7,9,-1
A gran	2,-8,3
A grandad	-4,5,-1
A grandchildren	13,-11,-1
A grandfather	-11,0,9
A grandmas	-4,-4,5
A grandmother	-4,-2,3
A grandmothers	-2,4,-2
A grandpa	3,-13,9
A grannies	-7,9,-4
A grant	-2,3,-1
A grass	14,-13,-1
A grave	-9,12,-3
A grazie	1,-6,5
A grease	-6,6,-1
A great	-3,-1,3
A greed	-16,20,-4
A green	3,-4,0
A grew	-8,9,-2
A grey	-4,6,-2
A grief	-4,5,-1
A grim	2,3,-5
A gripping	5,0,-6
A grotesque	-3,4,-1
A ground	-1,5,-3
A growing	-1,3,-1
A grown	-2,3,-1
A grumps	-1,2,-1
A grumpy	11,-9,-3
A guest	-4,4,0
A guests	-4,3,1
A guillermo	6,2,-7
A guilt	-4,5,-1
A guitar	4,-2,-1
A gun	5,-4,-1
A gunman	-2,3,-1
A guns	-4,5,-1
A guy	-3,2,1
A ha	3,-4,0
A hackers	-3,3,1
A had	4,-4,0
A haha	-4,5,-1
A haired	-3,10,-7
A half	-3,4,-1
A hall	6,1,-6
A halloween	-8,12,-6
A halt	11,-8,-3
A ham	2,-2,0
A hamburg	10,-9,-4
A hamma	14,-11,-4
A hand	-1,6,-5
A hands	4,-6,2
A handsome	3,-1,-1
A hang	-1,2,-1
A hanging	-8,11,-5
A happened	18,-17,-2
A happening	-6,-3,7
A happens	19,-17,-3
A happiness	-7,9,-2
A happy	-5,5,0
A happy ending	-3,5,-2
A harbour	-3,5,-2
A hard	7,-5,-2
A hardly	-2,4,-2
A hardy	5,-2,-2
A harmed	-4,-4,8
A harmonica	-2,4,-2
A hasnt	1,-2,0
A hat	2,0,-3
A hate	3,1,-4
A hated	-15,16,-5
A hates	-5,4,1
A hats	-1,4,-2
A have	1,-2,1
A havent	2,2,-3
A having	3,-2,-2
A hay	5,-2,-3
A head	2,-5,3
A heads	3,-1,-1
A hear	4,-14,10
A heard	6,-11,6
A hearing	0,9,-10
A heart	2,-1,-1
A heartbreak	-1,3,-1
A hearted	-2,3,-1
A hearts	-1,3,-2
A heat	-4,7,-4
A heat hot	2,0,-2
A heater	19,-19,0
A heaven	4,-2,-2
A heavens	-4,3,1
A heavy	1,-2,0
A heights	5,4,-8
A heist	-3,-2,5
A held	8,-6,-2
A hell	2,-2,-2
A hells	0,-3,1
A help	6,-4,-1
A hen	0,5,-6
A hepburn	4,-3,-2
A her	3,-3,0
A hereditary	4,-6,1
A hero	-10,17,-5
A heroes	-8,7,0
A herring	-1,3,-1
A hers	11,-9,-4
A herself	3,1,-4
A hiding	3,-1,-3
A high	0,2,-2
A hiking	4,-1,-3
A hilarious	2,0,-3
A hill	10,-5,-5
A him	1,1,-2
A himalayas	-5,6,-1
A himself	-3,-4,7
A hippies	9,-8,-2
A history	3,-1,-2
A hit	-11,3,8
A hitman	-4,8,-4
A hives	-3,-10,14
A hizo	5,-3,-2
A hmm	-5,-7,11
A hockey	-6,-2,7
A hoechstens	-3,3,-1
A hold	-1,4,-3
A holiday	5,-4,-1
A holidays	-3,5,-1
A home	-1,-1,3
A home house	2,0,-2
A homesick	5,-3,-3
A honestly	9,-7,-1
A honour	-4,8,-3
A hoods	-6,8,-3
A hope	-2,4,-2
A hopeful	2,0,-2
A hopeless	-4,7,-3
A hopkins	6,-4,-2
A hora	-3,-4,8
A horas	-1,-2,3
A horizon	-3,3,-1
A horrid	-4,7,-4
A horse	-2,4,-3
A horses	-4,3,1
A hospital	15,-10,-4
A hospitals	4,0,-3
A hot	3,-4,0
A hotel	-2,4,-1
A hour	-4,4,0
A household	-9,10,-1
A houses	-4,6,-2
A how	2,-3,1
A however	3,-3,-2
A howling	8,-5,-3
A hrs	11,-10,-2
A hug	14,-12,-2
A huge	-15,17,-8
A hugh	-1,2,-1
A huile	-2,2,0
A human	-4,4,0
A humanity human	-4,17,-14
A humming	5,-3,-2
A humor	-6,7,-2
A hundred	5,-4,-2
A hungover	-3,5,-3
A hungry	6,-5,-1
A hunter	-5,8,-4
A hunter hunt	-6,8,-2
A hunters	9,-7,-3
A hurt	4,-2,-1
A hurts	-2,-14,14
A husband	2,-3,1
A hush	5,-3,-2
A hymns	-4,5,-2
A ice	-2,3,-1
A iceland	2,0,-2
A icy	-3,6,-2
A id	2,-2,-1
A idea	10,-3,-7
A ideal	-4,7,-2
A ideally	-4,5,-1
A ideas	5,2,-6
A idee	-1,3,-1
A idiot	3,-1,-1
A idiots	-8,4,4
A idk	-2,3,-1
A idris	3,1,-8
A ie	-1,3,-2
A if	-2,3,-1
A ii	5,-5,-1
A ill	-3,2,1
A illness	10,-9,-1
A im	0,-2,2
A imagine	13,-10,-5
A immeuble	-3,6,-3
A impermeables	-6,8,-2
A impossible	1,-1,-2
A impress	0,2,-3
A in front of	2,-4,2
A incident	3,-3,0
A included	0,2,-1
A incluido	-10,11,-1
A incomprehensible	5,-2,-4
A indecision	-7,8,-1
A independent	-2,4,-2
A india	-6,8,-1
A indian	0,-2,1
A indians	-4,5,-1
A indoors	-6,7,-1
A ingrid	-5,5,-1
A inheritance	-1,2,-2
A inklusive	-6,9,-3
A inn	-1,4,-3
A innit	9,-6,-3
A insects	-5,7,-2
A inside	-11,17,-5
A insider	6,-2,-5
A insomnia	1,3,-4
A inspirational	-2,-3,5
A instead	-2,5,-2
A instead of	-8,12,-3
A intended	12,-10,-4
A interest	-9,-8,16
A interlude	-3,4,-1
A interrompido	-5,7,-1
A intimate	-8,13,-6
A into	4,-3,-1
A intrigue	4,-6,3
A invented	-5,1,4
A inventive	2,-1,-2
A invited	-5,-1,5
A involved	-1,-4,6
A ip	-4,7,-3
A iran	-4,6,-2
A ireland	0,2,-1
A irene	-1,2,-1
A ironically	-3,4,-2
A ironing	14,-14,0
A is	2,-3,1
A ish	-1,4,-3
A island	3,0,-3
A islands	-4,6,-2
A isnt	-3,3,-1
A issues	-2,-2,4
A istanbul	0,2,-1
A italian	0,2,-2
A italiana	-4,6,-2
A italy	-6,7,-1
A itch	-4,-12,10
A itd	12,-6,-6
A itll	-3,0,3
A its	3,-3,0
A itself	4,-1,-3
A ive	0,-2,2
A j	-22,7,17
A ja	5,-3,-3
A jack	11,-7,-5
A jackets	6,-4,-2
A jackie	2,0,-1
A jacques	0,3,-3
A jahren	5,-4,-2
A jam	-2,-5,6
A james	-7,12,-5
A january	14,-12,-3
A japan	-3,4,-2
A japanese	-2,3,-2
A jazz	-2,3,-2
A jealous	-3,15,-13
A jealousy	-9,10,-2
A jean	14,-12,-3
A jeanne	6,-3,-1
A jeff	-1,2,0
A jersey	-4,7,-3
A jewish	-2,1,1
A jilted	-2,2,-1
A job	-4,0,3
A jobs	5,-2,-2
A john	-2,4,-1
A johnny	9,-6,-5
A joke	11,-8,-3
A joking	1,0,-2
A jokingly	5,-2,-4
A jolly	-3,5,-2
A journalists	-11,6,4
A journey	-1,4,-3
A joy	-5,8,-3
A joyful	-1,2,-1
A judi	2,0,-1
A jukebox	-6,8,-2
A jump	-2,0,2
A jump scare	-2,5,-3
A jumper	15,-11,-5
A jumpers	-3,5,-2
A jumpy	-4,7,-3
A june	6,-8,3
A jungle	-2,1,0
A junior	4,-2,-1
A jury	2,0,-1
A just	2,-3,0
A justice	-15,17,-5
A jy	6,-3,-3
A kaurismaeki	-3,5,-2
A keaton	-2,4,-1
A keep	-4,-3,7
A keeper	-7,9,-2
A keepers	-1,3,-3
A keeps	-5,7,-2
A keinohrhasen	-3,4,-1
A kelly	-10,2,3
A ken	2,4,-6
A kenneth	-1,3,-1
A kent	2,-1,-1
A kept	7,-5,-2
A kerala	-3,5,-3
A kestrels	-1,3,-2
A kevin	2,2,-4
A key	-4,6,-1
A khan	-3,5,-2
A kid	1,-4,1
A kid friendly	10,-6,-6
A kids child	-2,1,1
A kids children	-12,10,3
A kill	-8,11,-3
A killer	-3,4,-1
A killers	8,5,-13
A kind	0,2,-3
A kinda	-1,2,-1
A kinder	22,-20,-3
A kindness	-1,3,-2
A king	5,-4,-1
A kings	-2,4,-2
A kingsley	-3,3,-1
A kinski	-4,9,-5
A kiss	3,-2,-2
A kissed	5,-4,0
A kissing	1,4,-6
A kitchen	1,2,-3
A kittens	2,-2,0
A kkk	-5,7,-2
A klaus	-1,2,-1
A knees	0,-3,3
A knickers	3,-3,-1
A knight	4,-3,-2
A knitwear	-2,-2,5
A knives	-10,10,1
A know	4,0,-3
A known	2,-2,0
A knows	10,-7,-3
A kong	2,-1,-2
A kore	3,0,-4
A korean	-4,4,-1
A kostueme	-1,2,-1
A kubrick	8,-7,-2
A kung	3,-1,-2
A kurosawa	-3,0,4
A la	2,-1,-1
A labrador	15,-14,-2
A lacrosse	-7,-15,18
A lad	8,-11,1
A ladders	-3,4,-1
A ladies	-4,7,-3
A lado	3,-2,-1
A lads	6,-10,3
A lady	17,-16,-2
A land	-1,4,-3
A landing	-3,5,-3
A landlady	-1,2,-1
A landlords	9,-5,-4
A landscapes	2,-5,3
A language	0,2,-3
A languid	-4,5,-1
A laptop	12,-10,-3
A lasers	-2,-3,4
A last	0,-3,3
A late	2,0,-2
A later	-2,2,0
A latin	-4,6,-2
A lau	-3,3,-1
A laugh	1,3,-4
A laughed	3,-2,-1
A laughs	2,-1,0
A laughter	-1,4,-3
A lawnmower	10,-5,-6
A laws	4,-7,3
A lawyer	-7,10,-3
A lawyers	-14,9,5
A lead	-1,3,-2
A leads	-2,3,-1
A league	10,-9,-1
A lear	-5,5,-1
A learned	7,-4,-4
A learns	-2,3,-1
A least	-1,3,-1
A leather	2,0,-1
A leave	-7,0,7
A leaves	-6,5,2
A leaving	-2,4,-2
A lectures	0,2,-1
A led	7,-5,-1
A lee	-2,4,-2
A leeds	-3,2,0
A leering	-8,13,-5
A left	3,-5,2
A legal	11,-10,-2
A legally	-3,3,0
A legislation	-1,3,-2
A leone	-2,5,-3
A les	14,-13,-2
A leslie	-2,3,0
A less	2,1,-3
A lesson	-1,3,-2
A lessons	6,-10,4
A let	-1,2,0
A lets	4,-4,-1
A letter	-3,6,-3
A letters	-3,4,-2
A level	-10,2,7
A levels	3,-1,-2
A lianes	-8,10,-1
A liars	-2,3,-1
A library	2,-1,-1
A library bookshop	-5,5,-1
A lie	5,-17,11
A lieblingsfilm	4,-2,-1
A lies	2,1,-3
A lifes	-1,2,0
A lift	7,-1,-6
A light	4,-1,-3
A lighter	-2,4,-2
A lighthouse	2,-1,-1
A lightly	-2,4,-2
A lights	2,-1,-1
A lightsabers	-2,-2,4
A liked	-3,7,-6
A likely	-7,8,-2
A likes	18,-17,-3
A likey	5,-4,-1
A limbs	-5,11,-8
A line	-1,-12,12
A linen	-1,2,-1
A liner	-6,7,-1
A liners	-7,5,1
A lion	7,-6,-2
A lions	4,-2,-2
A lisbon	-10,11,-1
A list	8,-10,4
A literally	4,-3,0
A little	-5,1,4
A little dialogue	-2,3,-1
A little movie	1,1,-2
A little small	0,2,-2
A live	-2,-1,3
A lived	10,-7,-3
A liverpool	-2,3,-1
A lives	0,2,-3
A living	-5,1,5
A loach	3,6,-11
A locked	-6,7,-2
A locker	6,-4,-2
A loco	13,-11,-2
A lodger	20,-16,-12
A loeffel	-5,6,-1
A lol	3,3,-7
A london	-2,4,-1
A loneliness	-3,6,-2
A lonely	-2,0,2
A lonely alone	-7,0,6
A loners	-2,3,-1
A long	0,2,-3
A longer	-5,2,3
A longing	6,-4,-2
A look	-5,3,2
A looked	4,-5,1
A looking	-1,-5,6
A looking for	9,-8,-2
A looks	3,-2,-2
A loop	12,-8,-3
A loops	-2,3,-1
A los	-8,9,-2
A loser	-5,6,-1
A losers	-7,8,-1
A loses	-3,4,-1
A losing	-6,7,0
A loss	-4,6,-3
A lost	-2,4,-3
A lot	6,-6,1
A lots	-3,6,-3
A lots of	-5,6,-1
A lottery	-3,5,-2
A louder	11,-5,-8
A love adore	10,-9,-1
A lovely	3,-6,1
A loves	3,-2,-2
A loving	-3,3,-1
A low	-3,6,-4
A loyal	-3,5,-1
A lubitsch	2,0,-2
A luck	2,-3,2
A lucky	18,-16,-2
A lush	2,1,-3
A lynch	-4,5,-1
A lyon	3,-2,-1
A machine	1,3,-4
A macho	-2,-2,4
A mad	-7,11,-7
A madness	-3,4,-2
A mads	-6,7,-1
A mafia	-2,3,-1
A maggie	-2,3,-1
A magic	-6,7,-1
A magical	-4,8,-3
A magicians	-3,5,-2
A maid butler	-3,4,-1
A majeure	-2,3,-1
A make	-2,1,1
A makeover	-3,4,0
A makes	-3,0,4
A making	4,-1,-3
A mal	14,-1,-17
A malayalam	2,1,-3
A mam	-1,2,0
A mammoths	-8,-4,11
A man	3,-2,-2
A manage	-4,5,-2
A managed	-11,8,0
A mandatory	-3,4,0
A mando	-11,1,8
A mann	17,-15,-3
A manner	-7,9,-2
A manners	-3,7,-4
A mansion	3,1,-6
A many	-5,4,0
A maps	-3,4,-1
A mardi	9,-5,-5
A margaritas	6,-4,-3
A maria	-1,5,-4
A mark	1,-4,2
A marketa	-5,7,-3
A marriage	-2,5,-3
A married	-11,15,-5
A marseille	-7,8,-1
A martial	-1,2,-1
A marvel	5,0,-6
A mask	-9,-8,14
A masks	2,-1,-1
A massacre	3,-2,-1
A master	11,-8,-3
A match	7,-6,-2
A mate	8,-5,-3
A mates	4,-2,-2
A maths	3,2,-5
A matter	7,-7,-2
A max	-3,5,-1
A maximum	2,-6,3
A may	-1,2,-1
A maybe	-4,5,-2
A me	2,-3,1
A meal	12,-8,-7
A mean	-6,12,-7
A mean evil villain	6,-2,-6
A meaning	-4,0,5
A means	4,-4,0
A meant	-3,4,0
A mediocre	13,-8,-7
A medium	-2,3,-1
A meet	-6,9,-4
A meetings	-14,15,-4
A meets	-12,17,-6
A meetup	10,-8,-2
A meg	2,-11,9
A meh	16,-14,-2
A mel	0,1,-2
A melancholy	-1,3,-2
A melodrama	-2,4,-2
A melting	-2,3,-1
A melville	-6,7,-1
A meme	8,-7,-1
A menace	-5,6,-1
A menu	-1,3,-3
A mercy	-2,3,-1
A mermaids	10,-3,-13
A merrier	-8,10,-1
A meryl	-4,8,-4
A mes	9,-6,-4
A mess	6,-5,-1
A messy	-2,6,-4
A mexico	-7,1,6
A michael	1,2,-2
A micros	-2,3,-1
A middle	-3,4,-1
A midwife	4,-3,-1
A might	1,1,-2
A migraine	12,-4,-9
A mike	11,-10,-2
A mild	5,-4,-2
A milder	-5,6,-1
A miles	0,2,-2
A milk	7,-1,-5
A mime	-1,-1,2
A min	-1,2,-1
A mind	-2,0,2
A mine	-6,2,3
A miners	-1,-1,3
A mines	-8,10,-3
A minimum	-3,-3,5
A miniskirts	-2,3,-1
A mins	-1,4,-2
A minus	0,3,-3
A minute	5,-5,0
A minutes	1,2,-3
A mira	4,-2,-2
A mirror	-2,3,-1
A misbehaving	-5,7,-2
A mischief	13,-12,-2
A miser	-1,2,-1
A misery	-2,3,-1
A misogyny	0,2,-1
A miss	3,2,-4
A missed	3,-4,0
A missus	0,-3,4
A mist	11,-5,-6
A mistake	2,0,-5
A mix	-4,5,-1
A mixed	-2,6,-4
A mob	1,4,-9
A moda	-2,2,-1
A modern	-10,4,6
A mole	-3,3,-1
A moment	13,-11,-2
A monday	10,-9,-1
A money	5,-4,-1
A monicelli	-2,3,-1
A monkeys	1,1,-3
A monks	4,-2,-2
A monochrome	4,-2,-2
A monster	0,2,-1
A monsters	0,-3,2
A montage	-4,3,1
A month	-3,4,-1
A mood	1,0,-3
A moon	7,3,-11
A moonlight	-1,2,-1
A mop	-1,2,-1
A moral	-1,0,2
A morgan	4,-3,-2
A mortgage	-2,-3,6
A mosque	-4,-2,5
A mostly	-3,-8,10
A mother	2,-4,1
A mothers	-2,6,-4
A motorbike	-3,4,-1
A motorbikes	-9,10,-2
A mountain	4,-4,1
A mountains	-1,4,-4
A mouse	11,-10,-2
A moustache	-5,6,-1
A moustaches	-5,6,-1
A moved	-5,7,-3
A movie	4,-2,-2
A movies	-6,7,-1
A moving	-2,-8,10
A mr	10,-8,-1
A mrs	13,-7,-7
A much	2,-3,1
A muddy	-7,9,-2
A mum	-5,3,2
A mumbling	-6,4,-1
A mummy	13,-8,-4
A mums	-4,4,0
A murder	0,1,-2
A murders	-10,12,-3
A muscles	7,-5,-1
A museum	-3,4,-2
A mushrooms	-4,6,-3
A music	-1,2,0
A music soundtrack	2,2,-4
A musical	7,-1,-5
A musicians	-5,3,1
A mustnt	-15,7,8
A my	1,-3,2
A my girlfriend	-2,-1,4
A myself	0,3,-4
A mystery	-1,5,-4
A n	0,3,-3
A na	-8,-2,10
A nachgeholt	4,-1,-2
A name	-8,-4,11
A named	5,-4,-1
A namens	-3,4,-1
A nan	-2,3,-1
A nap	3,1,-5
A naples	5,-2,-3
A narcos	-2,4,-2
A narrated	-4,8,-4
A narrators	-5,4,1
A nasty	-3,2,1
A naturally	0,1,-2
A nature	1,2,-2
A naughty	-3,4,-2
A nazis	1,-4,3
A ne	1,-7,5
A near	-5,5,0
A nearer	-4,4,0
A nearly	2,0,-1
A necessarily	-3,5,-2
A need	4,-1,-3
A needed	5,-1,-5
A needs	8,-1,-7
A neighbour	-2,4,-1
A neighbours	-4,8,-4
A neither	9,-8,-2
A neo	-1,2,-1
A neon	6,3,-9
A neonlicht	-5,7,-4
A neons	-4,5,-2
A nephew	2,1,-4
A nerves	10,-9,-2
A nerves nervous	11,-7,-7
A nervous	-8,10,-3
A network	6,0,-7
A neurotic	-11,4,7
A nevertheless	8,-7,-1
A new	0,1,-2
A newman	-2,3,-2
A news	-3,-2,4
A next	5,-3,-1
A nice	3,-4,1
A nicely	19,-16,-6
A nicht	2,-4,3
A nicolas	-7,9,-2
A nielsen	-2,3,0
A night	0,3,-3
A nightclub	3,-1,-1
A nightmare	9,-5,-4
A nights	5,-4,-1
A nikkatsu	-6,8,-3
A nile	3,-2,-1
A nine	9,-2,-7
A nineties	-1,3,-2
A ninety	3,-2,-1
A ninotchka	-10,11,-1
A niro	1,4,-4
A nobly	-4,2,3
A nobody	-2,3,-1
A nobodys	2,1,-3
A noch	19,-15,-4
A noir	-3,1,2
A noise	-3,-9,9
A noises	-3,0,4
A nollywood	6,-2,-5
A non	-8,-7,12
A nonsense	-5,7,-2
A nonsense meaning	3,-2,0
A noodles	-1,3,-4
A nope	-1,-12,12
A nor	-1,-1,2
A nora	-4,6,-5
A nord	0,3,-2
A northern	-2,-3,6
A northman	4,-1,-4
A norway	-8,10,-1
A norwegian	-1,3,-2
A nose	-3,0,3
A notice	-3,4,-1
A now	1,-4,3
A nowhere	2,-7,5
A nowt	-1,-1,2
A nuclear	4,-2,-1
A nude	-7,-13,16
A nudity	-3,2,1
A number	2,-1,-1
A numbers	-3,4,-1
A numerosa	-5,8,-3
A nun	7,-6,-1
A nuns	-3,3,1
A nurse	-18,11,6
A nurses	5,11,-20
A nuts	15,-13,-3
A obsession	-1,2,-1
A obvious	-2,2,0
A obviously	4,-2,-1
A oceans	-17,18,-2
A october	-6,-1,7
A octopus	3,-1,-2
A octopuses	-5,7,-2
A odd	1,1,-3
A of	2,-1,-2
A of it	1,-2,1
A off	1,-2,0
A office	3,1,-4
A oh	-2,2,-1
A ok	1,1,-2
A okay	-4,6,-2
A old	0,2,-2
A old age elderly	-3,4,0
A old fashioned classic	-2,2,-1
A older	-2,4,-2
A olds	2,-1,-2
A once	3,-1,-1
A one	2,-1,-1
A ones	-3,3,0
A only	0,2,-3
A open	-1,-6,4
A opens	-8,2,7
A opera	-3,4,-1
A operacao	-5,6,-1
A optimistic	-2,4,-2
A or	-2,3,-1
A order	4,-1,-3
A orders	0,2,-5
A ordinary	-2,3,-1
A ore	8,-4,-4
A organ	6,-4,-4
A orgies	-3,4,-1
A origin	-7,8,-1
A original	5,-6,1
A orleans	-5,6,-1
A orphan	-2,2,0
A other	-2,5,-3
A others	-7,11,-5
A otherwise	-2,2,0
A ottanta	3,-2,-1
A our	-1,2,-1
A ours	-1,-3,4
A out	-2,-3,4
A outback	-1,2,-1
A outside	3,-1,-1
A outwit	-3,4,-1
A owl	-1,2,0
A own	2,0,-2
A pace	2,0,-1
A pain	10,-10,-1
A paint	7,-5,-2
A painter	-6,11,-6
A painting	-1,2,-2
A pancakes	11,-10,-2
A pandas	-4,5,-1
A papas	-1,2,-1
A paper	-1,-3,4
A papers	-4,-3,6
A paradox	-1,4,-2
A paranoia	-2,1,1
A paranoid	2,0,-1
A parche	8,-8,-1
A paredes	3,-2,-1
A parent	11,-12,-1
A parents	-3,3,1
A paris	-2,2,0
A parish	-16,17,-1
A park	4,-2,-2
A party	8,-5,-4
A pass	15,-14,-1
A passed	0,-3,3
A passing	-6,8,-1
A passion	-1,2,-1
A past	3,0,-3
A pastel	-5,6,-1
A pastry	-2,2,-1
A patient	-2,4,-2
A patriotismo	-3,4,-2
A patronising	-1,3,-2
A paul	-12,11,2
A pauline	4,-4,1
A pay	3,2,-5
A peace	14,-11,-5
A peak	5,-4,-1
A pedian	4,-3,-1
A pena	8,-7,-1
A penelope	-6,7,-1
A pensioners	-5,6,-1
A people	-2,0,1
A perdicion	-17,18,-1
A perfect	13,-11,-3
A perfection	9,-5,-7
A perfetti	5,-4,-1
A perhaps	3,-2,-1
A peril	5,1,-8
A period	1,1,-2
A person	-3,4,-2
A pet	0,2,-3
A peter	4,-2,-2
A peu	-2,-1,3
A pezzi	-3,4,-1
A pg	1,2,-3
A phase	10,-14,1
A philosophical	4,-2,-2
A phone	-2,4,-2
A photos	-4,7,-9
A physical	-1,2,-1
A piano	5,1,-7
A pick	-11,8,2
A picked	-14,10,3
A pictures	5,-2,-5
A pie	12,-11,0
A pieces	5,-4,-1
A pig	10,-8,-2
A pigeons	-1,2,-2
A pigs	7,-8,2
A pine	2,-10,8
A pink	14,-12,-4
A pirates	9,-9,0
A pit	-6,7,-2
A pizza	6,-4,-2
A pjs	-3,8,-5
A place	10,-7,-5
A plains	-2,2,-1
A plan	-3,6,-3
A plane	8,1,-12
A planeado	-1,2,-1
A planes	8,1,-9
A planet earth	2,0,-2
A planning	1,3,-4
A play	-3,9,-7
A played	3,0,-4
A player	-4,11,-7
A playful	-2,5,-3
A playing	-9,6,4
A plays	5,-2,-3
A please	-2,4,-1
A plenty	-4,2,1
A plot	-5,9,-4
A plot twist	-1,2,-1
A plots	-5,-1,5
A pls	-3,3,-1
A plus	4,-2,-2
A plz	2,0,-3
A podcast	-2,-1,3
A poetic	4,-1,-4
A point	-5,7,-8
A pointless	-3,4,-1
A poirot	-5,17,-14
A poison	-3,4,-1
A poland	-1,4,-5
A policemen	-5,6,-1
A polish	-5,8,-2
A polite	-2,4,-2
A political	2,-2,0
A politics	1,-3,2
A ponies	-1,4,-4
A pools	-5,4,1
A poor	-4,3,1
A poor poverty	-10,14,-4
A poorly	-4,7,-3
A pop	-2,4,-3
A popcorn	-4,-9,12
A porter	2,4,-6
A portland	-1,2,-1
A portugal	-4,5,-1
A portuguese	2,0,-2
A posh	-7,11,-3
A poss	-8,9,-3
A possession	-4,3,0
A possibilmente	-1,2,-1
A poster	2,-2,-1
A potato	10,-5,-4
A potatoes	-6,-1,7
A powdered	-1,2,-1
A power	4,-3,-1
A prairie	-2,3,-1
A pratfalls	-3,5,-2
A pre	-4,6,-2
A preachy	-1,2,-1
A precisely	-10,13,-8
A prefer	6,-8,4
A preferably	-3,4,-1
A preference	-2,4,-2
A preferencia	-6,7,-2
A preferisco	7,-6,-2
A preferred	5,-1,-6
A prefers	11,-12,-2
A pregnancy	4,-3,0
A premiere	8,-7,-2
A prequel	17,-8,-13
A present	1,4,-6
A presents	-2,4,-3
A pressburger	-2,4,-1
A pressure	3,0,-2
A priest	-3,-6,8
A priest nun	1,-2,0
A priests	-8,10,-2
A princess	3,1,-3
A priscilla	2,2,-3
A prison	-1,2,-1
A private	-5,8,-3
A priya	-1,2,-1
A problem	0,10,-13
A problems	-2,1,1
A profound	4,-3,0
A project	2,2,-4
A promise	-4,6,-2
A pronto	9,-8,-2
A properly	-9,13,-6
A prophecies	-4,1,3
A proposal	-2,2,0
A protest	-5,6,-2
A provided	-2,3,-1
A psycho	10,1,-11
A psychological	-2,4,-2
A pub	1,-7,3
A public	-2,3,-1
A pull	2,0,-5
A pumpkins	-7,11,-9
A punching	-1,9,-8
A punished	-2,2,-1
A punk	4,-2,-2
A puns	4,-5,2
A pupil	-14,13,1
A puppets	-2,1,1
A pure	10,-9,-1
A purple	-2,-11,8
A put	9,-6,-3
A puts	-3,-4,7
A quaker	-3,-4,7
A quanto	6,-3,-3
A quarrel	-11,15,-7
A quarrels	-3,3,0
A quase	-4,5,-1
A que	11,-6,-5
A queens	1,3,-7
A questions	-3,-3,7
A questordine	-9,10,-1
A quick	-2,3,-1
A quiet	6,-5,-1
A quietly	-4,-4,7
A quindi	7,-5,-2
A quips	-2,-1,3
A quite	-1,0,2
A quotes	4,-13,5
A quoting	3,-2,-1
A r	-5,-7,10
A rabbit	2,3,-4
A race	-3,4,-1
A racing	-6,3,3
A racing cars	-5,-1,6
A racism	-3,4,-1
A radio	10,-19,7
A rage	5,-1,-6
A raincoats	-4,6,-2
A rainy	-2,4,-2
A raising	-12,-8,10
A rang	3,-2,-1
A rap	-3,4,-1
A rather	-1,4,-3
A rather not	-3,-6,7
A rats	11,2,-14
A raw	9,-6,-3
A ray	-2,6,-4
A razor	-10,11,-2
A read	-2,2,0
A reading	-4,7,-5
A ready	-5,7,-4
A real	-1,2,-2
A realism	3,-3,0
A really	4,-3,-1
A reason	0,-2,3
A reasons	2,-4,2
A rebellion	-3,4,-1
A reboots	16,-4,-14
A recent	-3,2,1
A recent new	4,-1,-2
A recently	13,-11,-5
A reckon	-2,-3,5
A recommended	11,-14,3
A recommends	10,-8,-2
A red	1,-4,3
A redemption	-2,3,-1
A regret	-4,5,-2
A relatives	-3,5,-2
A relentless	-2,4,-3
A religious	-1,2,-1
A remake	3,-5,2
A remakes	-2,-7,9
A remember	-2,7,-7
A remembering	-3,-5,7
A remote	9,-6,-4
A renoir	-4,5,-2
A renowned	-1,3,-2
A rent	12,-10,-4
A repeat	6,-5,-1
A report	-4,6,-2
A reputation	10,-9,-2
A required	5,-3,-3
A rescue	9,-14,5
A respect	21,-5,-16
A respectable	-4,7,-5
A rest	2,-11,7
A restaurants	-2,3,-1
A resto	8,-7,-1
A result	-10,-6,14
A retired	2,-1,-2
A returned	16,-11,-7
A reunion	1,2,-2
A revenge	-6,4,1
A reviravolta	-1,2,-1
A revista	-7,11,-4
A revival	-5,6,-1
A rewatch	3,-5,2
A rich	-1,5,-3
A richard	-1,2,-1
A ridiculous	2,0,-2
A ridley	-1,6,-7
A righteous	-3,4,-1
A rights	1,-9,6
A ring	-4,-6,9
A ringing	4,-3,-1
A rise	-7,8,0
A risi	-2,3,-1
A risk	-3,4,-1
A ritchie	-3,5,-2
A rival	2,1,-3
A rivalry	-2,3,-1
A rivals	-1,2,-1
A river	-4,5,-1
A riviera	-6,7,-2
A rko	-12,14,-2
A road	1,-5,3
A roast	3,1,-3
A rob	1,1,-3
A robbed	12,-5,-6
A robbery	-7,0,6
A robots	-4,3,2
A rock	9,-8,-1
A rockets	-4,8,-4
A rodrigo	7,-4,-3
A rogue	2,-2,0
A rohmer	5,-1,-4
A roll	-3,4,-2
A roller	6,-4,-3
A roma	15,-15,-1
A romance	-3,5,-2
A romania	-2,2,-1
A romans	4,4,-9
A romantic	6,-4,-2
A rome	-10,13,-2
A romero	-1,2,-1
A romp	-1,-2,3
A romulus	24,-23,-4
A rooftops	-5,6,-1
A room	4,-1,-2
A rope	2,-1,-1
A rough	-12,4,3
A round	5,-2,-3
A row	-3,4,-2
A rubbish	-2,3,-1
A rude	-2,-1,4
A rugby	-8,14,-6
A ruined	7,-3,-4
A ruins	5,-3,-2
A rukh	-3,5,-2
A rule	12,0,-14
A rules	-7,4,3
A run	-8,-5,12
A running	-1,-2,3
A runnings	7,-6,-1
A runs	-5,7,-2
A rural	2,0,-1
A russell	8,-1,-6
A russian	-12,15,-4
A sachen	-4,11,-7
A sacrifice	-6,7,-2
A sad	0,-2,3
A sadness	3,-2,-1
A sadness melancholy	-1,3,-1
A safe	-6,9,-4
A saga	4,-3,-1
A said	5,-4,-1
A sailors	-2,6,-4
A saint	-2,5,-3
A sake	3,-3,0
A salao	-5,6,-2
A salesman	-4,5,-1
A saltburn	6,-2,-4
A salzburg	2,-2,-1
A same	8,-6,-2
A samurai	1,1,-2
A sand	2,-1,-1
A sandwich	12,-20,4
A santa	14,-15,2
A sat	8,-9,1
A satire	-1,3,-1
A saturday	-4,6,-3
A saunas	15,-15,-1
A savage	-6,6,-1
A saved	-1,3,-7
A saves	-2,3,-2
A saving	-3,17,-15
A saw	5,-8,2
A saxophones	-2,4,-1
A sayin	7,-5,-2
A saying	11,-10,-2
A says	4,-4,0
A scandal	-4,4,0
A scanniamo	3,-5,0
A scared	8,-2,-5
A scares	-3,-1,3
A scary	4,-1,-2
A scene	8,-6,-3
A scenery	-3,4,0
A scenes	-4,-4,8
A schmaltz	-4,5,-1
A schon	1,4,-6
A school	-3,4,-1
A schoolgirls	-2,4,-2
A schools	7,-7,1
A sci	-3,3,0
A science	-3,5,-2
A scientist	-3,8,-5
A scientists	-1,4,-3
A sconosciuti	5,-4,-1
A score	-1,4,-3
A scorsese	-3,8,-4
A scotland	-4,6,-4
A scott	3,-3,-1
A scrap	22,-14,-12
A scream	-4,-7,11
A screaming	-2,3,-3
A screen	-6,2,4
A screwball	3,0,-4
A scurvy	2,-10,6
A se	4,-3,-1
A sea	0,2,-2
A sea ocean	-3,4,-2
A search	19,-21,-4
A searching	-5,7,-2
A seasick	-1,-4,4
A seaside	-2,4,-1
A season	-7,8,0
A seat	4,-3,-1
A second	-1,4,-4
A secret	1,1,-2
A secret agent	0,4,-4
A secrets	-3,4,-1
A seduction femme fatale	-2,2,-1
A see	0,1,-2
A seen	3,-2,0
A selton	9,-7,-3
A sense	-4,8,-4
A sensitive	-4,-6,7
A sensual	-3,4,-1
A seoul	-1,2,-1
A separated	-5,7,-2
A sequel	-4,0,4
A sequins	-4,6,-3
A serial	-5,6,-1
A series	-1,4,-3
A serious	-3,3,0
A seriously	11,-18,4
A servant	-4,8,-5
A service	0,-3,2
A set	-2,4,-1
A seth	-3,7,-3
A sets	-6,-12,17
A setting	-1,3,-2
A seven	8,-12,0
A seventies	-3,5,-1
A seventy	0,2,-2
A sexy	3,0,-3
A shades	-2,3,-1
A shah	-5,7,-3
A shaky	-3,-4,7
A share	-21,20,-3
A shark	8,-9,2
A sharks	-2,-1,3
A sharp	2,5,-6
A sharper	-13,15,-1
A shed	3,0,-3
A sheen	2,0,-3
A sheep	-5,0,6
A sheets	-9,13,-5
A shelf	2,-4,2
A shell	7,-7,0
A sheriff	-4,6,-2
A sherry	-2,4,-2
A shes	0,-4,3
A ship	-14,3,10
A ship boat	-2,2,0
A ships	6,-5,-1
A shirley	-2,-7,11
A shirt	5,-1,-4
A shirtless	3,-2,-2
A shirts	-14,13,-1
A shoes	0,3,-3
A sholay	6,-3,-5
A shooting	-6,3,4
A shop	-2,-2,4
A shops	-5,9,-7
A short	1,1,-2
A shorter	-2,4,-1
A shot	-2,3,0
A should	-5,6,-1
A shouldnt	10,-9,-2
A shouldve	5,-3,-3
A shout	-1,-4,-1
A shouting	-2,3,-1
A shouts	10,-20,14
A shouty	7,-1,-7
A show	13,-11,-3
A shown	0,-5,4
A shows	1,-6,4
A shut	11,-10,-3
A shy	-3,5,-2
A si	3,-2,-1
A siblings	-6,7,-1
A sick	2,-5,3
A side	2,0,-2
A sight	-5,-3,8
A signed	11,-19,3
A silence	-1,4,-3
A silent	-3,3,0
A silent quiet	-6,7,-1
A silk	-1,3,-2
A silly	-4,5,0
A silly stupid	3,-1,-2
A sim	0,1,-2
A similar	-1,3,-1
A simple	-4,-1,4
A since	2,-3,2
A sing	4,-1,-3
A singer song	4,-2,-3
A singers	-6,1,5
A singing	-2,2,-1
A single	4,-2,-2
A sinister	-9,7,2
A sink	4,-3,-1
A sinner	20,-19,-1
A sir	-2,3,-2
A sister	0,3,-3
A sisters	-4,5,-2
A sit	13,-9,-6
A sitting	13,-11,-4
A six	4,-5,0
A sixteen	13,-9,-4
A sixth	5,-2,-3
A sixties	-1,3,-1
A size	3,-2,-1
A skates	6,-4,-3
A skint	4,-2,-1
A sky	-2,4,-2
A slamming	-3,4,-1
A slap	6,-6,0
A slapstick	4,2,-6
A slasher	-3,7,-5
A sleep	0,-4,4
A sleepy	6,-5,-1
A slept	3,-1,-6
A slick	-1,2,0
A slide	-6,9,-3
A slow	-2,1,0
A slowly	2,2,-7
A small	0,2,-2
A smart	-4,5,-1
A smashing	-13,13,-3
A smoke	-3,5,-2
A smoking	-5,7,-2
A smth	-3,7,-4
A smug	11,-8,-3
A snake	-5,7,-2
A snakes	-14,11,3
A snappy	-4,7,-3
A snobs	-3,6,-3
A snored	8,-6,-2
A snow	-3,4,-2
A snowed	15,-13,-4
A snowy	-3,3,0
A so	2,-1,-1
A sobbing	-5,8,-3
A soccer	-7,11,-4
A social	-2,2,0
A society	-8,11,-5
A socks	6,-4,-2
A sofa	3,-4,2
A soft	-3,3,-1
A soir	-5,-5,7
A soldier	-8,12,-3
A soldiers	-10,11,-2
A solid	24,-24,-3
A solidarity	5,-7,2
A solo	16,-9,-13
A solve	-1,3,-2
A some	0,3,-3
A somebody	5,-2,-2
A something	1,0,-2
A sometimes	-5,4,-2
A somewhat	-3,3,-1
A somewhere	-2,5,-4
A son	3,-7,4
A song	6,-1,-5
A songs	-1,2,-1
A sons	-3,2,1
A soon	-1,-10,10
A soppy	-1,2,-1
A sorry	-2,-7,9
A sort	-2,3,-1
A sos	0,-6,5
A soul	3,-8,6
A sound	2,0,-3
A sounds	-3,0,3
A soundtrack	-6,9,-2
A soundtracks	-1,3,-2
A soup	4,-13,8
A south	-5,8,-2
A southern	-1,3,-1
A soviet	-2,4,-2
A space	-5,4,0
A spaceship	-3,12,-8
A spacey	-2,-4,6
A spain	-2,3,-2
A spanish	1,1,-3
A sparatutto	-3,5,-2
A spare	6,-3,-3
A sparkle	-2,0,2
A speak	-1,4,-3
A speaker	15,-11,-4
A speaking	-1,2,-1
A speaks	3,2,-6
A speech	0,-5,4
A spider	-6,4,-2
A spielberg	3,-3,-1
A spies	-4,3,1
A spirit	-6,-15,18
A spirits	-2,2,1
A split	-2,8,-6
A spoken	-3,6,-3
A sport	-3,5,-1
A sports	-3,6,-3
A spot	8,-3,-5
A spy	0,2,-2
A squeamish	-4,-1,6
A squelch	9,-7,-2
A squid	7,-6,0
A stabbing	0,2,-2
A stadium	-10,12,-2
A stag	7,-4,-3
A stairs	3,0,-5
A stallone	-6,8,-3
A stamps	-4,10,-6
A stand	-2,4,-2
A standing	2,-11,10
A stares	-5,9,-4
A stars	2,0,-2
A start	-2,-2,3
A starting	-9,12,-4
A starts	9,-6,-4
A statham	-7,7,0
A station	-4,5,-1
A stay	-3,-2,5
A stayed	14,-11,-2
A staying	-1,2,0
A stays	-12,1,8
A steam	-9,12,-2
A steelworkers	-2,3,-1
A steppe	-2,3,-1
A steve	0,2,-2
A stevens	-17,18,-1
A stiff	-3,-3,6
A still	2,-3,0
A stillman	-3,4,0
A stills	-1,2,0
A stomach	6,-1,-5
A stone	19,-14,-8
A stop	4,-2,-2
A stories	3,3,-7
A storm	-4,6,-2
A straight	4,-3,0
A strange	2,-1,-2
A strangers	-5,8,-3
A street	4,-2,-2
A streets	6,-1,-6
A strike	22,-20,-10
A strings	-11,16,-6
A strobe	-2,2,-1
A strong	-1,4,-4
A stubborn	-6,9,-3
A stuck	-8,13,-4
A student	-9,13,-4
A students	-4,10,-7
A stuff	-2,3,-1
A stunning	5,-3,-1
A stunts	-3,3,1
A stupid	-2,5,-3
A style	-1,2,-1
A stylish	-10,1,9
A stylish elegant	-2,3,-1
A submarines	-1,3,-3
A subtitled	-3,5,-2
A subtitles	0,2,-2
A succede	-2,9,-8
A such	-5,7,-2
A sudden	-4,6,-2
A suffering	-3,-4,6
A sugar	-1,-8,6
A suggested	22,-18,-5
A suit	-2,4,-2
A suitable	-2,4,-3
A suits	1,-2,1
A summer	-1,2,-1
A sun	3,-1,-2
A sunday	3,2,-6
A sung	-1,3,-1
A sunglasses	-7,8,-3
A sunnier	-8,11,-4
A sunny	0,-3,3
A sunset sunrise	12,-7,-6
A sure	7,-3,-4
A surprise	1,5,-7
A survival	-5,6,-2
A suspense	-3,0,3
A suspiria	-2,0,2
A swap	-3,4,-1
A swashbuckling	-2,-5,9
A swearing	0,5,-5
A swearing words	5,-1,-9
A swears	14,-8,-8
A sweary	4,0,-3
A sweat	3,1,-3
A sweating	-8,9,-1
A sweaty	2,0,-2
A sweden	6,-5,-2
A swedish	-5,3,2
A sweet	0,1,-2
A sweethearts	-3,6,-2
A sweltering	-1,2,0
A swimming	7,-3,-1
A swindon	2,-1,-1
A swirling	-2,3,-1
A sword	-5,10,-5
A synths	-4,6,-2
A ta	-10,-10,15
A table	-5,3,2
A taiwan	-7,8,0
A take	-3,1,2
A taken	-6,8,-2
A takes	-3,5,-2
A taking	4,-5,1
A tale	-5,6,-1
A tales	-4,6,-2
A talk	-3,5,-2
A talk conversation	2,-1,-1
A talked	-2,5,-3
A talkers	15,-12,-8
A talky	-2,5,-3
A tall	-4,5,-1
A tamer	11,-10,-2
A tango	-2,3,-1
A tanks	4,-3,0
A tap	-13,1,10
A tapping	-2,5,-2
A tarkovsky	10,-9,-1
A taste	-7,9,-2
A tasteful	0,-6,3
A tattoo	4,0,-4
A tattoos	-7,8,-3
A tavolo	2,-2,0
A tax	-4,7,-8
A taxi	-7,9,-2
A tbh	-2,4,-2
A tea	-2,4,-2
A teach	-2,1,1
A teacher	2,0,-1
A teachers	1,5,-6
A teacups	-1,2,-1
A team	5,-3,-2
A tears	-5,7,-2
A teaspoon	-3,4,-1
A technicolor	-3,4,-1
A techno	-1,3,-1
A teenage	-17,20,-4
A teenagers	-2,-6,9
A teeth	3,-2,0
A tehran	6,-5,-2
A television	-3,-8,9
A tell	-3,-8,11
A tell story	-6,6,-1
A tells	6,-4,-3
A telly	2,-1,0
A tempers	-21,22,-1
A ten	-2,0,2
A tender	-2,4,-1
A tenderness	-2,2,0
A tense	-2,2,0
A tent	-5,7,-1
A tenure	5,-3,-1
A term	-9,2,6
A terrible	-2,3,-2
A terrifier	17,-5,-17
A test	-5,7,-2
A texas	9,-6,-3
A texture	-2,-2,4
A thai	-1,2,-1
A than	4,-1,-3
A thank	4,-6,2
A thanks	0,-6,6
A thanksgiving	8,-13,4
A that	0,2,-1
A thatd	-9,11,-3
A theater musical	8,2,-12
A theft	-8,7,0
A theirs	2,1,-3
A them	2,0,-2
A theme	2,-1,-1
A themed	17,-15,-3
A themselves	4,-3,0
A therapy	3,-3,-1
A there	3,-3,0
A thereabouts	-3,5,-2
A theres	-2,4,-2
A these	-4,-4,6
A they	2,-1,-1
A theyre	2,3,-7
A theyve	-2,2,-3
A thief	10,-7,-3
A thieves	1,1,-2
A thin	1,3,-4
A thing	-1,-1,2
A thingy	-3,6,-2
A think	2,-4,2
A thinking	0,4,-3
A thinks	5,-3,-1
A third	4,-3,-1
A thirteen	-6,-5,8
A thirties	-1,3,-1
A thirty	4,-3,-1
A though	-1,2,-1
A thought	11,-8,-4
A thoughtful	-3,4,-2
A three hours	1,1,-2
A thriller	-1,4,-2
A through	3,-7,4
A thrown	5,-16,10
A thunder	11,-8,-1
A thyme	7,-4,-2
A tick	-5,15,-12
A tidy	-8,12,-4
A til	6,-13,4
A till	1,-3,1
A time weather	5,-3,-3
A times	4,-2,-1
A tin	4,0,-2
A tired	-3,5,-2
A tired exhausted	-2,3,-1
A tissues	0,4,-4
A titles	-15,17,-3
A toast	6,-10,3
A today	3,-3,-1
A togas	10,0,-9
A together	14,-10,-4
A tokyo	-6,8,-3
A tomorrow	10,-9,-3
A ton	6,-5,-1
A tone	-3,-3,5
A tonight	0,-3,3
A took	10,-7,-3
A top	-1,2,-2
A topic	5,-14,1
A tops	-6,7,-1
A toro	15,-10,-7
A torture	1,2,-4
A tortured	-4,5,-1
A totoro	1,1,-3
A touch	-6,7,-1
A touching	-1,2,-1
A tough	-11,0,6
A tour	6,-6,-1
A tower	-4,5,-1
A town	-3,4,-2
A toys	-1,2,-1
A tracks	-1,2,0
A tradition	5,-4,-1
A tragedy	-1,3,-1
A tragic	-4,5,-1
A trailer	15,-9,-8
A train	3,-1,-3
A train corpse	-6,7,-1
A train station	-4,6,-3
A training	-3,4,-1
A transit	-3,5,-2
A trapeze	11,-10,-3
A trash	-2,3,-1
A trauma	-2,4,-2
A travel	-2,-5,5
A tread	-6,-7,12
A treasure	-8,9,-3
A tree	-4,5,-1
A trees	6,-8,-3
A triangle	-9,14,-7
A triangles	-7,-2,7
A trick	-4,2,2
A tricks	-3,4,-1
A trip	-6,9,-3
A trippy	-2,-6,8
A trolley	4,-3,-1
A truce	11,-10,-3
A truck	1,2,-2
A trucks	0,3,-5
A true	-2,4,-1
A trumpet	0,2,-2
A truth	-4,5,-1
A truthful	1,0,-2
A tuesday	12,-9,-2
A tummy	-1,2,-1
A tunnel	20,-12,-11
A turin	-1,2,-1
A turkey	-2,5,-2
A turkish	13,-8,-6
A turn	9,-9,0
A turns	-4,-1,5
A twee	-2,5,-4
A tweed	-5,7,-3
A twelve	3,-16,8
A twenties	-8,9,-2
A twenty	-9,6,1
A twice	10,-8,-2
A twilight	-10,4,7
A twin	-8,8,1
A twins	0,-2,1
A twist	-1,2,-1
A twisted	-3,4,-1
A twists	-2,-1,3
A twisty	-2,4,-2
A two	2,-1,-1
A type	-2,6,-4
A u	8,-2,-6
A umbrella	-3,6,-2
A uncle	-8,6,2
A uncle aunt	-3,-6,6
A uncles	-2,-3,4
A uncomfortable	-3,5,-2
A under	-1,3,-2
A under two hours	-5,8,-3
A undercover	-2,4,-2
A underdogs	-1,2,-2
A underneath	-4,6,-1
A understand	6,-2,-4
A unharmed	-9,-13,18
A unhinged	-3,12,-10
A university	4,-3,-1
A unknown	-2,3,0
A unless	-10,7,-3
A unsolved	-2,3,-1
A until	4,-3,-1
A up	-2,1,0
A uplifting	-2,3,-1
A upside	-3,4,-1
A us	2,-3,1
A ustinov	-1,3,-1
A usual	12,-11,-1
A vampire	0,-4,4
A vampires	-8,7,-1
A van	-2,-5,6
A vaults	-1,2,-1
A ve	13,-10,-5
A vegans	6,-5,-2
A velvet	-16,17,-2
A venetian	-2,3,-1
A venimos	-3,4,-1
A ventanni	-3,4,-1
A ventilador	9,-7,-2
A verdict	-4,7,-5
A version	-2,-4,3
A very	-4,5,-1
A vespas	-3,3,-1
A vest	4,-2,-2
A vetoed	4,-17,12
A vez	6,-4,-2
A vi	2,-2,1
A vibes	-4,7,-3
A vicar	4,-3,-1
A vicars	-4,2,1
A victim	-4,7,-3
A victorian	-6,-2,6
A video	20,-19,-4
A videos	8,-7,-3
A vienna	-1,2,-1
A viggo	-2,4,-2
A villa	-2,3,0
A village	-6,8,-2
A village small town	-2,3,-1
A villain	7,-5,-2
A villains	-2,2,0
A vineyards	-5,8,-3
A violence	0,5,-5
A violent	-5,1,3
A violin	-4,3,1
A violinist	-4,5,-2
A violins	-18,1,15
A virtual	-1,-2,3
A visitors	16,-15,-2
A vito	10,-8,-1
A vodka	2,-1,-2
A voice	-11,13,-2
A voices	-6,7,-1
A void	2,-2,-1
A volate	5,-4,-1
A volcanoes	5,-4,-1
A volume	6,-15,8
A von	0,5,-5
A voodoo	-4,6,-2
A vote	18,-16,-3
A vs	22,-17,-7
A vulgarite	-1,2,-1
A w	-1,4,-3
A wahlberg	9,3,-12
A wait	-15,-4,19
A waiting	-9,10,-2
A wales	9,-6,-3
A walk	3,-2,-1
A walked	-6,-4,10
A walking	-4,4,-1
A walks	-12,8,2
A wall	-3,1,2
A wallow	-5,6,-2
A wallpaper	-1,-2,3
A waltz	5,-2,-2
A waltzes	-1,2,-1
A wanda	-3,4,-1
A wanna	1,0,-2
A wanted	8,-6,-2
A wanting	8,-4,-4
A wants	2,1,-2
A war	-1,2,0
A ward	6,6,-13
A wardrobe	7,-4,-3
A wards	-3,-4,8
A warm	-3,4,-1
A warmer	-4,5,-1
A warmth	-7,9,-2
A wartime	-7,6,3
A was	5,-4,-1
A washing	9,-8,-2
A wasted	16,-15,-2
A watch	4,-4,-1
A watched	5,-4,-2
A watches	3,-6,3
A watching	-2,2,0
A water	5,-2,-3
A wave	-2,1,1
A waves	-4,4,0
A way	2,-1,-1
A wayne	-2,4,-2
A we	2,-2,0
A wears	13,-11,-3
A weather	-1,2,-1
A wed	3,-12,7
A wedding	3,-3,0
A wedding marriage	-1,2,-1
A weddings	-6,8,-2
A wednesday	3,-2,-2
A weekend	5,-5,-1
A weeks	1,4,-6
A weight	-2,3,-1
A weight diet	-1,4,-3
A weird	-2,6,-3
A weird strange	3,0,-4
A welcome	-7,9,-2
A well	-4,4,0
A wells	9,-7,-2
A went	5,-3,-2
A wept	14,-13,-2
A were	2,-2,0
A werewolves	-1,-8,10
A west	5,-3,-3
A western	12,-5,-8
A westerns	3,-4,1
A wet	-2,5,-3
A weve	3,-6,3
A whale	2,-1,-1
A whales	-3,9,-5
A what	0,-2,1
A whatever	2,0,-2
A whats	2,-2,0
A whatsoever	-2,3,-1
A when	-2,1,1
A where	-3,4,-2
A whether	1,1,-3
A which	3,-2,-1
A whichever	6,-4,-2
A while	0,-3,3
A whimsy	10,-8,-6
A whisky	1,1,-3
A whispering	1,5,-8
A whistling	-3,5,-2
A whit	-3,4,0
A white	-3,4,-1
A who	-1,3,-2
A whod	8,-3,-4
A whoever	4,-3,-5
A whole	4,-1,-3
A wholl	10,-5,-7
A whom	-2,7,-4
A whos	-6,6,0
A whose	11,-13,2
A whove	-3,4,0
A why	-11,15,-3
A whyyy	7,-5,-4
A wicked	-2,3,-1
A wide	-12,-5,11
A widow	-4,6,-2
A wie	-3,5,-3
A wife	-1,-5,5
A wig	-5,0,5
A wigs	0,1,-2
A wild	0,2,-2
A wild savage	11,-11,-4
A wild zany	4,-4,-1
A wilder	0,2,-3
A will	-2,-2,3
A wilson	-1,2,0
A wimps	-2,2,-1
A win	-3,6,-3
A win victory	-4,-2,5
A wind	0,-2,-1
A window	-2,3,-1
A windows	6,-4,-3
A wine	-2,5,-2
A wine drinks	3,-1,-2
A wins	-4,7,-2
A winter	-6,7,-1
A wise	7,-11,4
A wise wisdom	10,-4,-6
A wisecracks	-8,7,2
A wit	-6,7,-2
A witch	6,-3,-3
A witches	-7,-7,12
A without	-2,5,-2
A witness	-1,4,-4
A witty	-2,4,-2
A witty dialogue	-2,3,-1
A wolf	2,-2,0
A woman	-1,2,-1
A woman wife	2,0,-2
A women	2,0,-2
A wont	-2,3,-2
A woods	1,2,-2
A word	4,-2,-2
A wordless	-7,8,-1
A words	-1,5,-4
A wore	9,-5,-5
A work	-4,1,3
A work job	9,-8,-2
A working	3,-1,-1
A works	3,-2,-1
A world	4,0,-4
A worlds	-1,-1,2
A worms	0,2,-2
A worn	1,2,-3
A worse	13,-12,-1
A worth	16,-14,-1
A worth watching	4,-3,-1
A would	3,-2,-2
A would like	3,-3,-1
A wouldnt	-5,10,-5
A wouldve	10,-9,-2
A wow	20,-15,-8
A wrapping	-6,8,-3
A wrecked	4,-2,-1
A wrong	1,1,-2
A wrote	-2,3,-2
A wry	-2,3,-1
A xmas	7,-6,-2
A ya	7,-8,0
A yacht	-6,9,-3
A yang	6,-5,-2
A yeah	8,-7,-2
A year	3,-1,-2
A year years	-7,8,-2
A years	0,2,-3
A yeehaw	-8,10,-2
A yelling	-9,7,3
A yellow	-2,3,-1
A yes	1,1,-2
A yet	-1,2,-1
A york	0,3,-2
A young	-1,-1,2
A your	2,0,-1
A youre	-3,6,-3
A youve	-6,4,2
A zealand	-4,3,1
A zero	2,0,-4
A zombie	-4,6,-3
A zone	8,-10,-1
AA , 0	-3,4,-2
AA , 00	2,-1,-2
AA , 000	0,3,-2
AA , 0000s	-1,3,-1
AA , 00s	-1,5,-4
AA , a	-1,3,-2
AA , absolutely	1,1,-2
AA , absurd	-2,3,-1
AA , abuse	-2,1,1
AA , adam	1,-4,1
AA , adorable	9,-8,-1
AA , adventure	-4,7,-3
AA , aeroplanes	-1,2,-1
AA , africa	-3,4,-1
AA , after	0,-7,6
AA , again	-6,8,-1
AA , against	-7,9,-3
AA , agatha	-2,2,-1
AA , alors	4,-2,-2
AA , also	2,1,-3
AA , although	0,2,-7
AA , american	-2,2,-1
AA , amnesia	-2,3,-1
AA , amusing	-1,2,-1
AA , an	1,3,-5
AA , ancestors	-1,2,-1
AA , ancient	-1,2,-1
AA , angels	-9,11,-2
AA , angry	-2,4,-2
AA , animals	-1,2,-1
AA , animated	-3,6,-3
AA , anos	-3,4,-1
AA , any	-4,5,-1
AA , anything	1,2,-4
AA , apart	1,1,-3
AA , armies	-4,5,-1
AA , as	-4,-1,4
AA , asian	-2,4,-3
AA , at	-1,2,-1
AA , australian	-4,4,0
AA , awkward	-2,3,-1
AA , axes	-3,5,-2
AA , baby	9,-13,-2
AA , bad	-4,3,1
AA , baking	-2,3,-1
AA , balconies	-6,8,-1
AA , banter	-3,5,-3
AA , bar	2,-1,-1
AA , barricades	-14,15,-1
AA , baseball	-1,3,-1
AA , bath	-11,2,6
AA , be	-3,4,0
AA , beach	1,1,-2
AA , beards	-2,3,-1
AA , bears	-2,4,-2
AA , beautiful	-1,4,-3
AA , because	3,-1,-2
AA , before	-3,5,-2
AA , belgian	-3,3,-1
AA , believe	4,-3,-2
AA , berlin	-6,8,-3
AA , best	-6,7,-1
AA , betrayal	-1,2,-1
AA , biceps	-1,2,-1
AA , bickering	2,-1,-2
AA , bicycles	-3,4,-1
AA , big	-1,2,-1
AA , bikes	-4,6,-2
AA , bitte	-11,21,-16
AA , bittersweet	-4,6,-2
AA , black	-3,4,-1
AA , bleak	-5,6,-2
AA , bless	2,-2,-1
AA , blood	-1,3,-1
AA , blues	-1,2,0
AA , boats	6,-10,1
AA , bold	-4,6,-3
AA , bookshop	-3,4,-1
AA , brass	-4,3,2
AA , brave	-2,3,-1
AA , bread	-4,5,-1
AA , break	-3,4,-1
AA , bring	-6,9,-3
AA , british	-3,4,-1
AA , british english	6,-4,-2
AA , bungled	-2,2,-1
AA , bunker	-1,2,-1
AA , bureaucrats	-4,5,-1
AA , bus	-10,11,-2
AA , buster	3,-1,-1
AA , but	-1,2,-2
AA , butlers	-2,3,-1
AA , butter	-3,4,-2
AA , by	-1,2,-1
AA , camels	-2,3,0
AA , campy	-6,7,-1
AA , can	-7,16,-10
AA , candlelight	-7,8,-2
AA , candles	18,-18,-1
AA , canoes	-2,3,-2
AA , cant	-2,-13,12
AA , car	-3,6,-3
AA , cards	-6,8,-2
AA , castle	9,-6,-4
AA , castles	-1,2,-1
AA , cat	13,-11,-3
AA , cats	4,-2,-3
AA , celda	-2,2,0
AA , certificate	-3,1,1
AA , champagne	-1,2,-1
AA , chance	-2,3,-1
AA , chaos	-2,2,0
AA , charm	-3,6,-2
AA , charming	-2,3,-1
AA , chase	-2,3,0
AA , chases	-1,2,-1
AA , chatty	-2,3,-2
AA , cheeky	0,1,-2
AA , cheerful	-2,3,-1
AA , cheese	-1,2,0
AA , chekhov	3,-2,-3
AA , childhood	-3,3,0
AA , children	-4,6,-2
AA , christmas	7,-2,-7
AA , christopher	-1,2,-1
AA , church	4,-2,-2
AA , city	-2,3,-1
AA , clear	-8,10,-2
AA , clever	-2,3,-1
AA , closer	-4,5,-1
AA , clumsy	-4,6,-2
AA , coffee	-4,5,-2
AA , cold	2,1,-3
AA , cold war	-2,3,-1
AA , color	-2,3,-2
AA , colour	-1,2,-1
AA , colourful	-1,2,0
AA , come	-6,7,-2
AA , comedy	-6,6,0
AA , coming	-5,6,-2
AA , cool	4,-2,-2
AA , cops	-7,8,-2
AA , corrupt	-4,6,-2
AA , corruption	-6,7,-1
AA , corsets	-14,15,-2
AA , costume drama period	-1,2,-1
AA , cosy	-2,3,-1
AA , could	-1,2,-1
AA , couloir	-3,6,-3
AA , count	-3,-6,7
AA , country	-2,3,-1
AA , countryside	-1,2,-1
AA , courage	-3,4,-2
AA , courtroom	-5,6,-1
AA , courtyards	-4,5,-1
AA , cowards	-3,4,-2
AA , cows	1,0,-2
AA , cranky	-2,3,-1
AA , crazy	-5,6,-1
AA , crazy madness	-2,3,-2
AA , creepy	2,0,-2
AA , crime	0,1,-2
AA , crooks	-2,3,-1
AA , crowds	-1,3,-1
AA , cups	-2,2,0
AA , cynical	4,-3,-3
AA , dad	2,-8,6
AA , daft	-3,4,-1
AA , dames	-2,3,-1
AA , dance	11,-10,-2
AA , dancing	-4,5,-1
AA , dark	-3,5,-1
AA , daughters	-3,5,-2
AA , dc	-2,-14,9
AA , deadpan	-2,4,-1
AA , dear	4,-6,2
AA , death	-1,2,-1
AA , defiant	-1,2,-1
AA , denzel	-6,6,-1
AA , desert	2,0,-1
AA , deserts	-3,4,-1
AA , did	-2,2,-4
AA , didnt	-2,3,0
AA , diners	-6,8,-1
AA , dinner	-10,15,-5
AA , directed	-3,4,-1
AA , disguise	-5,6,-1
AA , divorce	5,-3,-3
AA , divorced	-4,5,-2
AA , do	-6,7,-1
AA , doctors	-21,8,8
AA , documentary	-1,4,-2
AA , dog	-3,0,-1
AA , domestic	-3,5,-1
AA , donc	2,-2,0
AA , done	-1,2,-2
AA , dont	3,-2,0
AA , doom	-6,8,-1
AA , doubt	-5,7,-2
AA , doves	5,-1,-4
AA , drag	3,-2,-2
AA , drama	-2,5,-3
AA , drawn	-2,3,-1
AA , dreams	-3,3,0
AA , dressed	4,-3,-1
AA , drunk	-3,3,-1
AA , dry	-1,2,-1
AA , dubbed	-3,1,3
AA , dysfunctional	-2,4,-2
AA , early	-1,3,-1
AA , eastern	1,0,-2
AA , eat	8,-7,-1
AA , eating	12,-11,-4
AA , eccentrics	-1,3,-2
AA , edward	6,-5,-2
AA , eight	-8,8,-1
AA , eighties	-2,3,-1
AA , eighty	-4,5,-1
AA , elegant	-1,2,-1
AA , eleganza	-4,6,-2
AA , elephants	-5,7,-2
AA , elliott	-4,6,-2
AA , en	-3,-9,12
AA , enemies	-2,2,-1
AA , english	-4,5,-2
AA , enough	4,-6,2
AA , europe	-3,5,-1
AA , european	-1,2,-2
AA , even	-6,4,1
AA , ever	3,-2,-1
AA , every	3,-14,8
AA , everybody	-4,-2,3
AA , everyone	5,-3,-2
AA , everything	0,1,-5
AA , everywhere	18,-16,-2
AA , ex	-2,5,-3
AA , except	-3,7,-4
AA , face	5,-4,-1
AA , factory	3,-1,-2
AA , fairy	-5,6,-1
AA , fake	-5,8,-4
AA , familiar	3,-1,-2
AA , family	-1,4,-3
AA , family drama	-3,6,-3
AA , family friendly	-3,1,2
AA , fancy	3,-9,7
AA , farce	4,2,-7
AA , farm	-1,4,-3
AA , farm animals	5,-1,-7
AA , fast	-2,4,-2
AA , fate	-1,2,-1
AA , father	-1,2,-1
AA , fathers	-2,3,-1
AA , feathers	-3,4,-1
AA , feelgood	-3,6,-3
AA , female	-1,2,-1
AA , femme	-4,5,-1
AA , few	-3,3,0
AA , fewer	-7,8,-1
AA , fields	-5,7,-2
AA , fifties	-1,2,-2
AA , fight	5,-2,-3
AA , fine	-10,11,-1
AA , first	-2,3,-1
AA , five	0,2,-3
AA , flee	-2,3,-1
AA , flow	6,-6,-1
AA , flowers	-3,4,-1
AA , flying	-4,7,-3
AA , fog	-3,4,-1
AA , folk	-4,5,-1
AA , food	-2,3,-1
AA , football	-3,4,-1
AA , for	-1,3,-1
AA , forbidden	-3,4,-2
AA , foreign	4,-3,-2
AA , forty	20,-18,-4
AA , found	-2,2,-1
AA , four	0,1,-2
AA , france	-5,7,-2
AA , freedom	-3,4,-2
AA , french	3,-1,-2
AA , friends	-4,5,-1
AA , friendship	-2,3,-1
AA , fries	-2,3,-1
AA , from	-2,3,-1
AA , fsk	-4,4,-2
AA , fun	-9,10,0
AA , funeral	-2,2,-1
AA , funny	1,2,-3
AA , fur	-1,2,-1
AA , gangster	-4,5,-2
AA , gangsters	-6,7,-1
AA , garbage	-4,4,-1
AA , gardens	-5,6,-2
AA , gaslight	-2,6,-3
AA , gelato	-8,9,-1
AA , gentle	1,2,-5
AA , german	-2,3,-1
AA , germans	-5,5,-1
AA , ghostly	-3,7,-5
AA , gimme	-7,-5,11
AA , girls	0,2,-3
AA , give	-4,-3,6
AA , gladiators	10,-7,-3
AA , glamour	-1,2,-1
AA , gloom	5,-3,-1
AA , glorious	-2,3,-1
AA , gloves	8,-6,-2
AA , go	-2,2,0
AA , goats	-2,3,-1
AA , god	-4,1,2
AA , gold	-2,4,-1
AA , good	-1,4,-3
AA , goodbye	17,-23,4
AA , gorgeous	4,-4,-1
AA , got	-4,-1,3
AA , gothic	-4,4,0
AA , grandmothers	-2,2,-1
AA , grannies	-1,2,-1
AA , great	2,0,-2
AA , greek	1,-2,2
AA , green	-3,6,-3
AA , grey	-4,5,-1
AA , grief	-3,5,-2
AA , grim	-2,2,-1
AA , gripping	-4,6,-2
AA , grotesque	-3,4,-1
AA , growing	-3,5,-1
AA , grumps	-1,2,-1
AA , grumpy	19,-17,-4
AA , ha	2,-3,1
AA , had	2,-1,0
AA , haha	13,-15,2
AA , hair	8,-7,-1
AA , half	3,-4,1
AA , handmade	-2,2,0
AA , handsome	5,-3,-1
AA , hang	-1,2,-1
AA , happy	-5,10,-6
AA , hard	2,-3,0
AA , has	6,-6,0
AA , have	2,-1,-1
AA , heat hot	-3,4,-1
AA , heavy	0,-4,6
AA , her	-1,2,-1
AA , herring	-2,3,-2
AA , hers	-2,3,-1
AA , hes	0,-5,4
AA , high	-1,3,-1
AA , hills	-6,7,-2
AA , himalayas	-5,6,-1
AA , his	-2,-6,7
AA , hitman	-4,8,-4
AA , hmm	-2,4,-2
AA , hoechstens	-3,3,-1
AA , hold	-1,3,-2
AA , holidays	-3,5,-1
AA , hong	-6,7,-1
AA , hopeless	-4,6,-2
AA , horizon	-3,3,-1
AA , horse	10,-9,-2
AA , horses	-4,5,-1
AA , hot	-1,-2,4
AA , humour	-2,3,-1
AA , hush	10,-8,-2
AA , ice	-5,1,3
AA , id	2,4,-6
AA , ideally	-3,3,-1
AA , ie	-8,10,-2
AA , if	-1,2,-1
AA , ill	2,2,-7
AA , impermeables	-6,8,-2
AA , in	5,-4,0
AA , indecision	-7,8,-1
AA , indian	-7,-1,5
AA , ingrid	-5,5,-1
AA , inspiring	-3,3,0
AA , invented	0,4,-3
AA , inventive	2,0,-3
AA , ip	-4,7,-3
AA , irish	-2,1,1
AA , ironically	-3,4,-2
AA , is	2,-1,-1
AA , islands	-7,8,-1
AA , isnt	1,-4,4
AA , italian	-2,3,-1
AA , italy	-3,3,-1
AA , ive	-4,-2,7
AA , ja	-4,6,-3
AA , jackie	4,-3,-1
AA , japanese	-2,3,-1
AA , jealous	-2,3,0
AA , jealousy	-9,10,-2
AA , jeff	-1,2,0
AA , jewish	-3,1,1
AA , john	-1,3,-2
AA , jokes	-9,11,-2
AA , joyful	-1,2,-1
AA , jukebox	-6,8,-2
AA , just	1,-2,1
AA , jy	2,-2,-1
AA , keaton	-2,3,-1
AA , keep	-3,-4,7
AA , kids	4,0,-3
AA , kids child	-2,-2,4
AA , killer	-1,3,-2
AA , kind	-6,8,-3
AA , kinda	-1,2,-1
AA , kindness	-1,1,-2
AA , kitchen	-6,9,-3
AA , kitchens	2,1,-3
AA , kkk	-5,7,-2
AA , klaus	-1,2,-1
AA , knives	-3,-5,8
AA , korean	-6,7,-1
AA , kostueme	-1,2,-1
AA , ladders	-3,5,-2
AA , lake	-6,7,-2
AA , land	-8,11,-6
AA , landlady	-1,2,-1
AA , late	-4,7,-2
AA , laughing	-1,2,-1
AA , leather	2,-1,-1
AA , leaves	-8,10,-4
AA , leaving	-3,5,-2
AA , let	1,1,-2
AA , lets	1,-2,0
AA , letters	-3,4,-2
AA , library bookshop	-5,5,-1
AA , lies	-2,2,0
AA , light	4,-3,-2
AA , like	-1,3,-1
AA , linen	-1,2,-1
AA , little	-3,5,-2
AA , liverpool	-2,3,-1
AA , london	-1,2,-1
AA , loneliness	-1,2,-1
AA , lonely	-4,4,-1
AA , loners	-2,3,-1
AA , long	-5,4,2
AA , longing	6,-4,-2
AA , lots	-4,10,-5
AA , lots of	-6,7,-1
AA , lottery	-3,5,-2
AA , loud	-6,7,-1
AA , love	1,3,-4
AA , loved	8,-7,-2
AA , lovers	-3,3,0
AA , loves	4,-7,3
AA , low	1,2,-4
AA , loyal	-4,5,-1
AA , lubitsch	-7,10,-2
AA , lush	-2,4,-1
AA , made	-7,8,-2
AA , mafia	-2,4,-2
AA , magic	-3,3,-1
AA , make	4,-9,3
AA , makeover	-3,4,0
AA , man	3,0,-4
AA , mansion	-11,13,-2
AA , maps	-3,4,-1
AA , margaritas	-3,4,-2
AA , marriage	-3,4,-2
AA , marseille	-1,2,-1
AA , martial	-2,3,-1
AA , masks	3,-2,-1
AA , maximum	2,-11,5
AA , maybe	-5,6,0
AA , me	7,-7,1
AA , means	10,-7,-4
AA , medium	-2,3,-1
AA , mel	0,1,-2
AA , melancholy	-3,4,-2
AA , memory	-3,4,-1
AA , men	-3,4,-1
AA , menace	-5,6,-1
AA , mermaids	10,-3,-13
AA , messy	-2,5,-3
AA , middle	-4,6,-2
AA , milk	7,1,-9
AA , mind	8,-6,-2
AA , miners	-6,2,4
AA , miniskirts	-2,3,-1
AA , miss	-1,2,-1
AA , modern	-3,5,-2
AA , money	6,-3,-3
AA , monster	11,-8,-3
AA , monsters	5,-3,-4
AA , mothers	-13,14,-1
AA , mountains	10,-9,-2
AA , moustaches	-5,6,-1
AA , much	-6,7,-1
AA , mud	2,0,-2
AA , muddy	-3,5,-1
AA , mum	-7,0,6
AA , mums	-2,-5,5
AA , murder	-4,4,0
AA , murders	-6,8,-3
AA , music	-2,3,-1
AA , musical	3,-2,-1
AA , must	9,-6,-3
AA , my	-2,-1,3
AA , mystery	-3,9,-6
AA , naturally	-1,3,-3
AA , nature	5,-3,-1
AA , naughty	-3,4,-1
AA , nearer	-4,4,0
AA , need	-4,6,-2
AA , neighbours	-2,4,-2
AA , neon	-1,2,0
AA , neonlicht	-4,7,-4
AA , neons	-4,5,-2
AA , neurotic	-5,7,-3
AA , never	-4,3,0
AA , new	-4,4,0
AA , nice	17,-14,-4
AA , night	-12,12,-1
AA , nightclub	-1,2,-1
AA , nineties	-1,2,-1
AA , ninety	4,-2,-2
AA , nobody	-5,5,0
AA , noir	-1,2,-1
AA , none	-1,2,0
AA , noodles	-7,8,-2
AA , nor	4,-2,-3
AA , northern	-5,-2,7
AA , norwegian	-3,4,-2
AA , now	3,-1,-3
AA , nowt	-1,-1,2
AA , nuns	-3,4,-1
AA , nurse	14,-29,5
AA , obsession	-1,2,-1
AA , obviously	1,2,-3
AA , odd	4,-1,-2
AA , of	-4,5,-1
AA , oh	-2,2,0
AA , old	-1,2,-1
AA , older	-9,12,-1
AA , on	3,0,-4
AA , one	1,1,-2
AA , ones	12,-16,4
AA , only	-2,1,0
AA , open	-2,3,-2
AA , opera	-4,5,-1
AA , or	-1,2,-1
AA , ordinary	-2,3,-1
AA , other	-6,9,-3
AA , otherwise	5,-11,8
AA , ottanta	3,-2,-1
AA , our	5,-5,0
AA , out	6,-22,14
AA , over	-3,0,2
AA , owl	-1,2,0
AA , pain	-9,12,-3
AA , painting	-2,4,-2
AA , pandas	-4,5,-1
AA , paranoia	-2,3,-2
AA , paranoid	2,0,-1
AA , paris	-2,0,2
AA , passion	-3,5,-2
AA , pastel	-6,7,-2
AA , paul	-5,5,0
AA , pensioners	-1,3,-1
AA , people	4,-11,6
AA , peter	-1,3,-1
AA , pg	-1,4,-3
AA , phone	-5,6,-2
AA , physical	-1,2,-1
AA , pick	-7,-2,8
AA , pigeons	-1,2,-2
AA , pirates	1,1,-2
AA , planes	-5,6,-1
AA , playful	-3,3,-1
AA , please	-2,2,1
AA , plenty	-4,-1,4
AA , plot twist	-1,2,-1
AA , poetic	4,-1,-7
AA , poison	-1,2,-2
AA , polish	-5,6,0
AA , polite	-2,2,-1
AA , political	-3,4,-1
AA , politics	-1,-2,3
AA , ponies	-6,7,-1
AA , popcorn	-1,2,-1
AA , possession	-3,2,1
AA , possibilmente	-1,2,-1
AA , powdered	-1,2,-1
AA , preferably	-3,5,-2
AA , pretty	-2,0,2
AA , priest nun	3,-1,-4
AA , prison	-5,8,-3
AA , private	-1,4,-3
AA , prom	-2,5,-3
AA , proper	-3,1,2
AA , prophecies	-4,0,4
AA , provided	-2,3,0
AA , puns	-2,3,-1
AA , puppets	-2,3,-1
AA , quanto	9,-6,-4
AA , quick	-2,3,-1
AA , quindi	9,-7,-3
AA , quite	4,-6,2
AA , quoting	3,-2,-1
AA , rain	2,-2,0
AA , raincoats	-1,2,-1
AA , rainy	-2,5,-3
AA , rap	-3,4,-1
AA , rated	3,-2,-1
AA , real	-7,7,-1
AA , really	-9,-1,10
AA , rebellion	-1,2,0
AA , recent	-3,7,-4
AA , red	6,-4,-3
AA , redemption	-2,2,0
AA , regret	-5,7,-2
AA , relentless	-3,6,-3
AA , rescue	13,-11,-3
AA , restaurants	-2,3,-1
AA , retired	1,0,-3
AA , revenge	-4,6,-3
AA , rich	-2,8,-8
AA , righteous	-3,4,-1
AA , rise	-3,4,0
AA , rival	-6,9,-3
AA , rivals	-1,2,-1
AA , river	-5,6,-1
AA , riviera	-5,5,-1
AA , road	6,-2,-4
AA , robots	-3,4,-1
AA , rock	-5,5,-1
AA , rockets	-4,8,-4
AA , romance	-3,4,-1
AA , rome	4,-3,-2
AA , rooftops	-6,8,-1
AA , rubber	-5,6,-1
AA , rural	2,0,-1
AA , russian	-2,3,-1
AA , sad	-3,6,-3
AA , said	4,-13,8
AA , same	7,-5,-4
AA , savage	-6,6,-1
AA , saxophones	-2,4,-1
AA , say	-5,8,-5
AA , says	7,-7,-2
AA , scared	-3,10,-8
AA , school	-5,6,-1
AA , science	-1,3,-2
AA , scorsese	-1,3,-2
AA , sea	1,2,-3
AA , seaside	-2,3,-1
AA , second	3,-2,-2
AA , secret	0,2,-3
AA , secrets	-8,9,-1
AA , seduction femme fatale	-1,2,-1
AA , seen	-2,7,-5
AA , sensual	-4,5,-1
AA , seoul	-2,3,-1
AA , sequins	-4,6,-3
AA , seriously	-5,0,6
AA , set	-1,3,-1
AA , seventies	-1,3,-1
AA , sexy	5,-3,-1
AA , shah	-3,5,-2
AA , sharp	-7,10,-1
AA , shed	2,-1,0
AA , sheep	-5,7,-2
AA , shes	0,-4,4
AA , ships	13,-12,-1
AA , shirtless	-2,3,-1
AA , short	-2,3,-1
AA , shorter	-1,2,0
AA , shouting	-8,9,-2
AA , si	1,3,-4
AA , sick	3,-2,-2
AA , silence	-1,2,-2
AA , silent	-2,3,-1
AA , silent quiet	-6,7,-1
AA , silly	-6,7,-1
AA , silly stupid	-3,4,-1
AA , similar	-3,5,-3
AA , since	3,0,-3
AA , singing	-5,6,-1
AA , sinister	-2,3,-2
AA , six	0,2,-2
AA , sixties	-3,4,-1
AA , slapstick	-3,5,-1
AA , slick	-1,2,0
AA , slide	-6,9,-3
AA , slow	-3,4,-1
AA , small	0,2,-2
AA , smoke	-3,5,-1
AA , smug	10,-9,-2
AA , snobs	-3,5,-2
AA , snow	-3,4,-1
AA , snowed	-3,4,-1
AA , snowy	-3,3,-1
AA , so	2,-2,-1
AA , some	9,-9,0
AA , something	2,-2,0
AA , son	6,-1,-5
AA , song	3,-2,-1
AA , songs	-2,2,0
AA , soothing	1,1,-2
AA , soppy	-5,5,0
AA , sorry	3,-4,1
AA , sound	-1,3,-3
AA , south	-3,7,-4
AA , spain	-2,4,-2
AA , spanish	3,-2,-2
AA , spies	-2,2,0
AA , spooky	-3,5,-2
AA , sport	-2,3,-1
AA , stamps	-4,10,-6
AA , stars	-6,8,-3
AA , steelworkers	-2,3,-1
AA , steppe	-2,3,-1
AA , still	7,-5,-1
AA , storm	-3,6,-4
AA , strange	-1,3,-2
AA , strangers	-2,3,0
AA , street	0,2,-3
AA , strict	-3,4,-1
AA , stubborn	-1,2,0
AA , students	0,3,-5
AA , stupid	11,-7,-4
AA , stylish	-1,3,-2
AA , stylish elegant	-3,4,-1
AA , subtitles	-3,4,-1
AA , suburbs	-1,2,0
AA , summer	-2,4,-1
AA , sun	-4,6,-1
AA , sunburn	-1,2,-1
AA , sung	-2,3,-1
AA , sure	0,2,-3
AA , surveillance	-2,4,-2
AA , survival	-8,10,-2
AA , suspense	-3,-1,4
AA , swashbuckling	7,-4,-3
AA , sweat	3,-1,-3
AA , sweaty	-4,5,-1
AA , sweden	12,-11,-1
AA , sweet	-3,3,-1
AA , swimming	-3,4,-1
AA , synths	-4,6,-2
AA , ta	-1,-5,6
AA , talking	-4,3,0
AA , tattoos	-7,9,-3
AA , tea	-2,4,-2
AA , teacups	-1,2,-1
AA , technicolor	-1,2,-1
AA , techno	-3,3,-1
AA , teenagers	-2,2,-1
AA , tender	1,1,-2
AA , tense	-3,5,-1
AA , texas	11,-10,-2
AA , thank	-3,-6,8
AA , thanks	2,-4,2
AA , that	0,1,-2
AA , thats	-1,3,-2
AA , then	-5,5,0
AA , there	4,-7,2
AA , theres	2,-3,1
AA , they	3,-7,3
AA , thin	7,-6,-1
AA , thinks	9,-6,-3
AA , thirties	-2,2,-1
AA , thirty	0,3,-2
AA , this	4,2,-8
AA , though	-7,7,0
AA , three	2,-2,0
AA , thriller	-3,3,-1
AA , time	-5,7,-2
AA , to	-4,7,-2
AA , today	7,-5,-2
AA , tom	-3,4,-2
AA , too	6,-7,2
AA , torture	13,-14,1
AA , touching	-1,2,-1
AA , tough	-6,10,-4
AA , tower	-3,4,-1
AA , tragic	-2,3,-1
AA , train	-4,5,0
AA , training	-3,4,-1
AA , treasure	-10,11,-3
AA , trench	-3,4,-1
AA , trick	-4,5,-2
AA , trolley	8,-7,-2
AA , true	-1,3,-2
AA , truthful	1,0,-2
AA , turin	-1,2,-1
AA , turkey	2,0,-1
AA , tuscany	-2,3,-1
AA , twenties	-3,4,-2
AA , twisted	-3,4,-1
AA , twisty	-2,4,-2
AA , two	4,-1,-3
AA , umbrella	-3,6,-2
AA , under	-4,6,-1
AA , under two hours	-6,9,-4
AA , underdog	-1,3,-3
AA , underdogs	-1,2,-2
AA , unknown	-2,3,0
AA , unsolved	-2,3,-1
AA , vampires	-2,-1,3
AA , vaults	-1,2,-1
AA , velvet	-16,17,-2
AA , vespas	-1,2,-1
AA , victorian	-6,8,-4
AA , viggo	-2,4,-2
AA , village	-5,7,-2
AA , village small town	-2,4,-1
AA , violin	-6,9,-3
AA , vodka	-6,8,-1
AA , want	4,-5,0
AA , war	-4,-1,4
AA , warm	-2,3,-2
AA , warmth	-5,7,-3
AA , watch	0,-5,5
AA , watched	13,-9,-5
AA , we	-5,3,2
AA , weather	-3,4,-1
AA , weddings	-2,3,-1
AA , weird	-1,0,-2
AA , well	-5,7,-2
AA , were	-2,0,1
AA , werewolves	-1,-11,12
AA , wet	-2,4,-2
AA , weve	2,-4,3
AA , whales	-1,2,0
AA , what	-3,6,-3
AA , whatever	2,3,-5
AA , whats	-4,6,-2
AA , when	4,-3,-1
AA , where	-3,4,-2
AA , which	4,-4,0
AA , whichever	7,-5,-3
AA , whimsy	10,-8,-6
AA , whit	-3,4,0
AA , white	-3,5,-3
AA , who	9,-8,-1
AA , whos	0,1,-2
AA , why	-3,5,-3
AA , wife	-2,5,-3
AA , wild	5,-5,-2
AA , wine	2,2,-4
AA , winter	-3,4,-1
AA , witches	-3,6,-3
AA , with	-2,3,-1
AA , without	-4,6,-2
AA , witness	4,-2,-3
AA , witty	-2,5,-3
AA , woman	8,-6,-1
AA , woods	-2,5,-2
AA , wordless	-7,8,-1
AA , working	-1,2,-1
AA , would	8,-11,4
AA , wow	15,-7,-11
AA , year	5,-2,-3
AA , yes	4,-2,-2
AA , yet	1,-2,1
AA , you	0,2,-3
AA , young	-2,4,-1
AA , youth	6,-5,-3
AA , zero	-9,10,-2
AA 0 ,	15,-13,-4
AA 0 .	5,-4,-2
AA 0 hours	-12,13,-1
AA 0 hrs	11,-10,-2
AA 00 ,	4,-1,-3
AA 00 .	-2,3,-1
AA 00 at	-3,4,-1
AA 000 ,	12,-12,-1
AA 000 minutes	-2,3,-2
AA 0000 ,	5,-3,-2
AA 0000 .	-2,1,0
AA 0000 and	5,-4,-2
AA 0000 or	-2,3,-1
AA 0000 the	4,-2,-2
AA 0000s ,	-3,4,-2
AA 0000s .	3,-1,-1
AA 00s ,	1,1,-2
AA 00s .	-1,2,-1
AA 00s stuff	-8,9,-1
AA 0yo can	-2,3,-1
AA FILM ,	2,0,-2
AA FILM .	1,2,-3
AA FILM and	-5,4,1
AA FILM but	7,-7,0
AA FILM did	8,-3,-5
AA FILM every	12,-11,-2
AA FILM for	5,-4,-1
AA FILM has	-8,9,-2
AA FILM in	7,-7,-1
AA FILM is	8,-7,-1
AA FILM ish	-6,8,-2
AA FILM makes	-3,7,-11
AA FILM not	-10,9,1
AA FILM of	4,0,-4
AA FILM or	-2,4,-1
AA FILM to	7,-6,-1
AA FILM was	10,-10,-1
AA FILM where	1,14,-11
AA FILM with	11,-10,-1
AA a bad	3,-1,-2
AA a ball	7,-4,-2
AA a bicycle	-5,7,-3
AA a big	-6,8,-2
AA a bit	-4,3,1
AA a black and white	2,-1,0
AA a boy	5,-3,-2
AA a bucket	5,-4,-1
AA a bus	4,-3,-2
AA a car	4,-1,-4
AA a cartoon	11,-9,-2
AA a cat	5,-4,-1
AA a child	-1,2,0
AA a child children	-3,-4,7
AA a cliff	-1,2,0
AA a cold	19,-18,-3
AA a comedy	6,-2,-4
AA a cottage	-4,5,-1
AA a dam	-5,6,0
AA a day	0,1,-2
AA a decent	6,-1,-5
AA a dinner	-10,11,-1
AA a dog	-1,-1,2
AA a doorway	-7,8,-1
AA a farm	3,-1,-3
AA a fight	-6,7,-1
AA a film	11,-10,-1
AA a first	6,-4,-1
AA a fish	-3,4,-1
AA a four	-1,3,-3
AA a funeral	8,-6,-2
AA a funny	-3,2,2
AA a girl	6,-5,-1
AA a good	17,-16,-1
AA a grown	-2,-4,5
AA a happy	-5,6,-1
AA a heart	-8,-5,10
AA a horror	6,-4,-4
AA a house	0,-3,4
AA a human	1,-9,6
AA a hundred	5,-4,-2
AA a joke	10,-5,-6
AA a killer	-2,3,0
AA a la	5,-4,-1
AA a laugh	2,4,-8
AA a letter	5,-3,-1
AA a lighthouse	4,-2,-1
AA a lot	17,-12,-10
AA a lovely	7,-5,-4
AA a man	0,2,0
AA a massacre	3,-2,-1
AA a migraine	12,-4,-9
AA a minimum	-3,-4,6
AA a month	-1,5,-5
AA a motorbike	-2,0,2
AA a mouse	11,-10,-2
AA a murder	4,-3,-1
AA a mystery	-1,3,-1
AA a nasty	-2,3,-1
AA a nice	-2,1,0
AA a night	3,-1,-2
AA a no	-15,-5,11
AA a of	-2,1,0
AA a piano	-4,5,-1
AA a plane	2,0,-2
AA a promise	-6,8,-4
AA a rainy	-2,4,-1
AA a roast	-3,7,-4
AA a robot	-3,3,-1
AA a running	-10,0,9
AA a saint	-4,6,-4
AA a school	-16,3,4
AA a scientist	-4,12,-7
AA a single	-2,5,-3
AA a sleepover	-2,-1,3
AA a small	6,-4,-3
AA a storm	-6,5,-1
AA a strong	3,-1,-2
AA a taxi	-14,15,-3
AA a train	4,-3,-2
AA a twist	-1,2,-1
AA a van	-9,-5,13
AA a very	-7,8,-1
AA a villa	-3,3,0
AA a village	-3,4,-1
AA a war	-1,-5,5
AA a wardrobe	6,-4,-2
AA a wedding	2,-1,-1
AA a week	-1,2,-2
AA a woman	-7,8,-1
AA a word	3,-2,-1
AA a yacht	-7,10,-3
AA a yes	-6,10,-4
AA about .	7,-5,-3
AA about FILM	17,-14,-3
AA about a	12,-10,-4
AA about bees	-7,9,-2
AA about bread	-2,16,-15
AA about codebreakers	-5,7,-3
AA about death	-7,8,-2
AA about food	-3,-11,12
AA about grown	-3,4,-1
AA about it	-9,10,-3
AA about ordinary	-3,4,-1
AA about rich	-2,3,0
AA about siblings	-2,2,0
AA about tavolo	2,-2,0
AA about tea	7,-6,-1
AA about the	4,-7,2
AA absolutely not	5,-6,0
AA absurd ,	-3,4,-1
AA accent ,	-3,-4,7
AA accents .	-6,10,-5
AA action .	-2,19,-18
AA actually really	3,-2,-1
AA adam driver	1,-4,1
AA adults ,	-1,2,-1
AA adventure ,	-3,2,1
AA adventure .	-3,4,-1
AA advert .	5,-4,-1
AA aeroplanes ,	-1,2,-1
AA africa ,	-4,-1,4
AA african ,	3,-2,-1
AA after 0000	5,-1,-4
AA after FILM	-2,-1,3
AA after a	-10,11,-5
AA after dark	11,-11,0
AA after that	0,3,-6
AA after the	-8,-11,15
AA again ,	-1,3,-2
AA again .	-2,-4,6
AA again but	-5,8,-6
AA again like	-1,2,-1
AA again please	-6,9,-3
AA against the	-8,10,-2
AA agatha christie	-2,2,-1
AA age ,	-7,10,-4
AA aint soppy	-3,5,-2
AA air ,	8,-4,-4
AA aliens ,	4,-3,-2
AA aliens how	9,-7,-1
AA all ,	2,1,-4
AA all .	1,2,-3
AA all day	14,-11,-5
AA all i	-6,9,-2
AA all italiana	-4,6,-2
AA all means	-2,4,-2
AA all my	-2,-7,8
AA all of	-1,-1,2
AA all right	-2,3,0
AA all three	-2,-1,3
AA all world	1,1,-2
AA allergic to	6,-5,-2
AA allowed .	-5,7,-4
AA alone ,	8,-6,-2
AA along .	-10,12,-3
AA already .	5,-3,-2
AA also .	-1,-4,4
AA also sad	-5,7,-4
AA also the	5,-4,-3
AA america ,	-4,5,-1
AA american ,	-1,2,-1
AA american .	-10,-2,10
AA an empty	6,-4,-2
AA an island	-1,2,-1
AA an old	-4,6,-2
AA ancestors ,	-4,7,-2
AA and ,	-7,9,-2
AA and FILM	3,-2,-2
AA and a	0,2,-2
AA and all	8,-9,1
AA and alpenpanorama	-6,7,-2
AA and as	-2,4,-1
AA and bono	-5,-2,7
AA and bread	-1,2,0
AA and cant	3,-1,-2
AA and clever	1,-4,3
AA and daft	-4,7,-3
AA and dont	-5,7,-2
AA and drinking	-1,4,-2
AA and feel	8,-4,-5
AA and for	-3,5,-2
AA and foreign	-2,3,-1
AA and friendship	0,2,-1
AA and from	-5,6,-1
AA and funny	-3,4,-1
AA and furious	2,-1,-1
AA and gentle	8,-1,-7
AA and gin	-2,7,-5
AA and got	6,-5,-1
AA and happy	-4,5,-2
AA and has	3,-1,-2
AA and he	4,-1,-3
AA and her	4,-2,-3
AA and hes	2,-9,7
AA and his	-3,-5,7
AA and home	-4,5,0
AA and hugh	-2,3,-1
AA and i	0,-4,5
AA and id	1,-15,10
AA and if	2,-1,0
AA and ill	-2,0,2
AA and im	-2,-1,3
AA and is	15,-10,-8
AA and isnt	-19,16,-1
AA and it	0,3,-3
AA and its	7,-4,-2
AA and ive	3,0,-3
AA and jokes	-4,7,-2
AA and keep	-2,5,-3
AA and knickers	3,-3,-1
AA and lawyers	-2,-19,20
AA and leave	-5,3,2
AA and less	19,-18,-3
AA and let	-11,13,-2
AA and little	1,1,-2
AA and lost	3,-2,0
AA and mark	-5,6,-1
AA and me	4,-7,2
AA and memory	2,-1,-1
AA and my	2,1,-3
AA and naturally	5,-4,-1
AA and never	-2,3,-1
AA and new	-3,4,-1
AA and nice	-3,4,-2
AA and night	-3,3,-1
AA and no	-2,3,-1
AA and nobody	5,-1,-4
AA and none	3,-1,-2
AA and not	-2,3,-1
AA and nothing	1,1,-2
AA and now	2,-7,6
AA and old	-2,4,-3
AA and only	1,1,-2
AA and pastry	-2,2,-1
AA and please	-1,3,-2
AA and pratfalls	-4,6,-2
AA and pressburger	-2,4,-1
AA and quick	-1,2,-1
AA and rain	-9,4,2
AA and recent	-2,4,-2
AA and romantic	-1,2,-1
AA and sad	6,-5,-1
AA and she	9,-8,-1
AA and shell	7,-4,-2
AA and shes	3,1,-3
AA and short	-1,-1,2
AA and silence	-2,5,-2
AA and so	1,-3,2
AA and stupid	-4,6,-1
AA and then	8,-5,-2
AA and they	6,-4,-3
AA and thinks	4,-3,-1
AA and this	-2,3,-1
AA and two	2,0,-1
AA and under	-8,14,-6
AA and wants	4,-4,-1
AA and was	13,-6,-6
AA and we	4,-1,-3
AA and were	11,-12,1
AA and werewolves	-1,-4,5
AA and white	-2,4,-2
AA and wicked	-7,8,-2
AA and with	5,-3,-2
AA and without	-2,-1,3
AA and wont	5,-2,-3
AA and would	8,-7,-2
AA and yellow	-2,2,0
AA and you	3,-2,-3
AA angry ,	-3,5,-2
AA animal ,	-2,2,0
AA animal one	-1,2,-1
AA animals .	-4,-2,6
AA animated ,	-1,6,-5
AA animated .	-7,8,-2
AA another day	-2,3,-1
AA antiga ,	-2,2,-1
AA any ,	-7,8,-2
AA any country	-2,4,-1
AA any day	-15,3,8
AA any decade	-2,4,-2
AA any good	12,-10,-6
AA any language	2,-1,-1
AA any more	-1,-12,11
AA any sort	-4,7,-4
AA anybody .	-6,-8,11
AA anybody else	-3,4,-1
AA anything ,	-4,-10,12
AA anything .	-4,6,-2
AA anything but	-2,-1,3
AA anything with	19,-17,-5
AA anyway .	10,-13,5
AA anywhere else	-4,6,-2
AA apart .	-9,12,-4
AA are a	-1,1,-4
AA are all	3,-8,4
AA are banned	-11,-13,19
AA are borderline	-3,5,-1
AA are from	6,-4,-2
AA are here	5,-4,-1
AA are off	-4,-8,10
AA are out	-12,5,-2
AA are the	-12,-1,12
AA are tired	-3,5,-2
AA arent .	-10,3,5
AA arent new	5,-4,-2
AA argentina ,	-6,7,-2
AA arts .	-2,3,-1
AA as FILM	0,1,-2
AA as a	-5,8,-3
AA as an	-1,6,-5
AA as good	0,4,-3
AA as in	-2,4,-3
AA as long	-8,14,-6
AA as loving	-3,3,-1
AA as my	-12,9,-1
AA as people	-17,17,1
AA as possible	-5,-1,5
AA as rude	-3,4,-1
AA as the	-2,3,-1
AA as thoughtful	-4,5,-1
AA as toast	2,-1,-1
AA as u	-8,11,-3
AA as well	-8,2,4
AA as wrong	-1,2,-1
AA as you	-4,6,-2
AA asian ,	-2,3,-2
AA aside ,	5,-10,3
AA aside .	7,-1,-6
AA asinella my	6,-4,-2
AA asked for	7,-4,-4
AA at FILM	5,-4,-1
AA at a	0,3,-4
AA at all	-7,7,0
AA at an	-8,-1,7
AA at any	3,-3,1
AA at birth	-6,8,-1
AA at christmas	0,3,-2
AA at eleven	7,-6,-1
AA at every	-16,18,-6
AA at five	9,-8,-1
AA at four	-3,6,-3
AA at half	23,-20,-5
AA at his	-2,7,-5
AA at home	9,-8,-1
AA at least	4,-4,1
AA at me	-2,-5,8
AA at midnight	9,-6,-4
AA at most	-3,5,-2
AA at my	6,-5,-2
AA at night	-4,5,-1
AA at our	10,-14,1
AA at school	-4,6,-4
AA at sea	-6,8,-2
AA at seventy	1,0,-2
AA at the	1,-2,1
AA autumn ,	-6,5,-1
AA autumn .	-6,6,-2
AA avuto a	-1,2,-1
AA away from	0,-6,6
AA awkward ,	-2,4,-1
AA baby ,	14,-13,-4
AA back ,	-11,13,-3
AA back .	6,-6,-1
AA badly .	-4,7,-3
AA baking .	-3,6,-3
AA ball .	12,-9,-4
AA banned it	3,-1,-2
AA banter ,	-1,2,-1
AA banter .	-2,4,-2
AA barbed than	-2,3,-1
AA barricades .	-6,8,-2
AA based on	-1,3,-2
AA basically ,	-2,2,-1
AA bath .	9,-6,-4
AA battles ,	-1,4,-3
AA battles .	-2,3,-2
AA be ,	-5,-3,8
AA be .	2,-18,12
AA be a	-8,-2,8
AA be angry	-1,2,-1
AA be doomed	-3,4,-1
AA be in	1,5,-6
AA beach ,	2,-1,-1
AA beard .	-11,16,-7
AA bears .	-2,5,-3
AA beast ,	2,-2,0
AA beast creature .	9,-7,-3
AA beautiful ,	1,1,-2
AA beautiful .	-4,6,-3
AA because im	-4,-1,3
AA because the	-2,-1,3
AA been in	6,-1,-5
AA bees ,	-14,16,-3
AA before .	7,-6,-1
AA before 0000	-2,3,-1
AA before he	-3,9,-6
AA before of	-1,4,-4
AA before the	-5,7,-2
AA beg ,	-6,-6,11
AA beg you	-6,-1,8
AA behind the	-8,-1,8
AA being a	-4,12,-7
AA being icy	0,3,-3
AA being nasty	-1,3,-2
AA being rude	-8,-8,11
AA believe me	-3,3,-1
AA bending .	-5,7,-2
AA bergman .	-6,9,-3
AA berlin ,	4,-2,-2
AA berlin .	-16,17,-4
AA best .	6,-2,-5
AA besteira .	-1,2,-1
AA betrayal ,	-1,2,-1
AA better ,	-1,3,-3
AA better .	0,3,-3
AA better be	-3,4,-1
AA better than	7,-6,-1
AA between old	-3,4,-1
AA bickering ,	6,-4,-3
AA bicycle ,	-5,6,-1
AA bicycles .	-9,10,-1
AA big city	-2,3,-2
AA big girls	-6,8,-2
AA big ideas	-4,4,0
AA big on	-4,-8,11
AA bikes ,	-3,5,-2
AA biopic .	11,-10,-2
AA birthday ,	5,-3,-1
AA birthday .	1,-4,2
AA bit ,	6,-6,-1
AA bit .	1,-15,14
AA bit of	-2,3,0
AA bit sad	-2,3,-1
AA bit spooky	-1,2,-1
AA bits .	1,-3,1
AA bitte ,	-3,10,-6
AA bitte .	-8,-6,13
AA black and	-2,4,-2
AA black and white e	2,-1,0
AA blanket and	-4,5,-2
AA blasphemy ,	-2,-5,6
AA bleak .	-7,9,-2
AA bless it	3,-2,0
AA blinds ,	-4,5,-2
AA blondes being	-2,2,-1
AA blood .	9,-7,-4
AA blood bloody .	-2,2,0
AA blood in	-4,6,-2
AA blue .	10,-7,-3
AA boats .	-4,6,-2
AA bollywood .	-10,12,-3
AA bookshop ,	-3,4,-1
AA borderline .	-3,5,-1
AA bore me	-12,-8,17
AA bored .	-7,10,-2
AA boring .	1,1,-2
AA boston .	1,-5,3
AA both .	-2,3,-2
AA both of	-3,5,-2
AA box .	11,-9,-1
AA boy ,	2,0,-1
AA boys want	10,-8,-2
AA brains .	-3,6,-4
AA brains haha	-1,2,-1
AA branagh .	-1,3,-2
AA brass bands	-2,3,-1
AA brazilian .	-1,3,-2
AA bread ,	-7,8,-1
AA bread .	-1,11,-10
AA breaks .	-2,-5,6
AA bright sunny ,	-2,4,-2
AA brilliant .	9,-7,-1
AA bring me	0,-2,3
AA british .	-3,4,-1
AA british english ,	10,-8,-2
AA brother ,	5,-4,-1
AA brothers ,	6,-4,-1
AA bucket of	5,-4,-1
AA budget of	-4,5,-1
AA burn ,	-2,3,-2
AA bus .	-6,4,3
AA buster keaton	6,-3,-2
AA but .	2,-16,12
AA but a	-3,-1,3
AA but bitte	-2,-3,5
AA but calm	-4,5,0
AA but can	-2,3,-1
AA but clean	-2,3,-1
AA but cosy	-4,5,-1
AA but decent	-3,3,-1
AA but followable	-2,2,0
AA but for	-6,7,-1
AA but from	-4,5,-1
AA but fun	-3,3,-1
AA but funny	-4,5,-2
AA but gentle	-1,2,-1
AA but guy	-3,5,-2
AA but humor	-3,5,-2
AA but i	5,-2,-3
AA but im	-1,3,-2
AA but in	5,-4,-2
AA but it	2,2,-3
AA but its	10,-7,-3
AA but ive	-4,6,-2
AA but leave	-6,11,-5
AA but less	-4,10,-6
AA but like	-1,2,-2
AA but live	-5,6,-1
AA but make	-3,6,-3
AA but mercy	-2,3,-1
AA but more	-2,6,-4
AA but my	-2,3,-1
AA but never	-2,3,-1
AA but no	-3,5,-2
AA but not	-1,5,-3
AA but nothing	-10,12,-2
AA but of	-5,9,-3
AA but one	-2,8,-6
AA but pg	-1,2,-1
AA but sadness melancholy	-1,2,-1
AA but school	-5,6,-1
AA but seen	-3,4,-1
AA but shorter	-1,5,-3
AA but since	2,-2,0
AA but smart	-2,3,-1
AA but that	1,1,-3
AA but the	0,4,-3
AA but three	-7,9,-2
AA but two	-6,6,-1
AA but under	-3,5,-2
AA but w	7,-6,-2
AA but with	-2,5,-3
AA but without	-2,4,-2
AA but women	-2,3,0
AA buttons n	2,-2,0
AA by a	-3,8,-4
AA by all	-2,2,0
AA by anybody	-3,4,-1
AA by it	2,-1,-1
AA by leone	-2,5,-3
AA by mistake	0,1,-3
AA by pensioners	-8,9,-1
AA by somebody	0,1,-2
AA by the	-1,-2,3
AA cafe ,	4,-2,-1
AA calm ,	5,-4,-1
AA calm .	-4,6,-1
AA came out	3,-1,-2
AA camels .	-3,4,-1
AA camera .	-3,7,-4
AA camp ,	-2,3,-1
AA camp .	-3,4,-1
AA campy ,	-6,7,-1
AA can ,	-4,-2,5
AA can .	-2,3,-1
AA can actually	-3,8,-4
AA can argue	-4,6,-1
AA can be	-2,9,-7
AA can do	-4,-16,18
AA can go	3,-7,3
AA can is	-5,9,-5
AA can keep	-3,-10,13
AA can stay	-5,-1,6
AA can stomach	-3,4,-7
AA can take	-16,8,8
AA can watch	6,-2,-8
AA can you	11,-1,-9
AA candlelight .	6,-1,-5
AA candles sailing .	9,-8,-3
AA cant be	8,-2,-6
AA cant do	1,-11,9
AA cant hear	2,-5,3
AA cant look	4,-2,1
AA cant mop	-1,2,-1
AA cant watch	-5,-5,7
AA caper .	-4,5,-2
AA caper in	-9,11,-2
AA capes .	-1,2,-1
AA car ,	-5,8,-3
AA car .	2,0,-2
AA car chases	-3,2,2
AA car park	6,-3,-4
AA cards man	8,-7,-2
AA care .	6,-3,-3
AA care home	0,2,-1
AA cars ,	-5,7,-2
AA cary grant	-3,4,0
AA cast .	-5,9,-4
AA castles ,	-1,2,-1
AA cat ,	12,-8,-5
AA cats ,	-8,11,-4
AA caves ,	-3,0,2
AA century ,	-4,9,-7
AA certificate u	-3,1,2
AA chairs .	-1,-5,4
AA chaos .	-3,4,-1
AA charm ,	-3,6,-2
AA charming .	2,-1,0
AA chase .	-3,4,-1
AA chases ,	-1,2,-1
AA cheap ,	-1,2,-1
AA cheeky ,	1,0,-2
AA cheerful .	-7,9,-1
AA cheese .	8,-2,-7
AA chekhov ,	3,-2,-3
AA child ,	-3,5,-1
AA childhood ,	-2,3,-1
AA children ,	-6,2,4
AA children .	-2,0,2
AA choosy ,	-3,4,-1
AA christmas ,	-8,8,-1
AA christopher lee	-1,2,-1
AA church ,	9,-2,-8
AA cinema ,	-4,1,3
AA city ,	-1,2,-1
AA city .	0,2,-2
AA claim ,	2,0,-2
AA class ,	-7,8,-1
AA class of	-3,3,0
AA clean .	-2,3,-1
AA clear faces	-3,6,-3
AA clever .	-4,7,-2
AA clever for	6,-12,7
AA cliff ,	-1,2,0
AA close .	-1,2,-1
AA closer to	-4,5,-1
AA clothes ,	-4,5,-1
AA clown ,	4,-7,3
AA clowns .	-6,18,-13
AA club ,	-5,6,-1
AA club .	10,-8,-2
AA club in	13,-12,-2
AA clubs and	-2,1,1
AA coats .	-11,12,-1
AA codebreakers .	-5,7,-3
AA coens .	-15,17,-1
AA cold ,	5,-5,-1
AA cold .	3,0,-5
AA cold in	13,-12,-2
AA cold war	-1,2,-1
AA colour ,	-1,2,-1
AA colour .	-3,2,1
AA colour for	-1,2,-1
AA colourful .	-3,14,-12
AA colours ,	-2,4,-2
AA colours .	-2,3,0
AA comedies .	7,-3,-9
AA comedy ,	-2,4,-3
AA comedy .	-3,4,0
AA comedy but	-10,11,-2
AA comedy please	0,3,-2
AA comedy with	-2,3,-1
AA comes from	2,2,-4
AA comic ,	-3,3,-1
AA common ground	-1,5,-3
AA conductor ,	-6,1,5
AA cook ,	-5,10,-7
AA cool ,	-4,6,-3
AA cop ,	-2,3,-1
AA corsets ,	15,-13,-4
AA costume drama period costumes	-1,2,-1
AA costumes ,	4,-3,-1
AA cosy ,	-2,3,-2
AA cosy .	-3,4,0
AA cottage ,	-4,5,-1
AA could be	-2,3,-1
AA could both	11,-9,-3
AA could do	13,-10,-6
AA count in	-2,-5,7
AA count me	-4,-6,7
AA country ,	-1,4,-3
AA country .	4,-2,-1
AA country house	-5,6,-1
AA countryside ,	-3,3,-1
AA couple ,	-4,3,-2
AA court ,	-3,-4,6
AA courtyards ,	-4,5,-1
AA cowboys ,	2,-1,-1
AA cows ,	-1,2,-1
AA crazy guest	-5,6,-1
AA creatures ,	-4,2,1
AA creepy .	-5,7,-2
AA crew ,	0,4,-4
AA crew .	-3,4,-1
AA cried at	-2,4,-2
AA crime ,	-2,3,-1
AA crime .	1,1,-2
AA crooks ,	-2,2,0
AA crooks by	-7,8,-2
AA crying ,	-2,-4,5
AA crying .	14,-8,-8
AA cuddly ,	-1,2,-1
AA curtains .	24,-22,-3
AA custody .	7,-6,-2
AA cute ,	-1,2,0
AA cynical ,	4,-3,-3
AA dad ,	1,6,-10
AA dad .	2,-5,2
AA dads .	-4,6,-3
AA dads in	-6,3,2
AA daft ,	-7,9,-1
AA daft .	-2,3,-1
AA dames n	-2,3,-1
AA dance ,	5,-4,-1
AA dance .	0,1,-2
AA dance and	7,-6,-1
AA dancing ,	-1,2,-1
AA dancing .	0,2,-2
AA dark ,	1,1,-2
AA dark humour	-6,8,-2
AA day ,	0,3,-3
AA day .	4,-7,4
AA days ,	-2,5,-4
AA days .	-4,6,-2
AA days the	6,-4,-2
AA deadpan ,	-2,4,-1
AA death ,	-6,4,2
AA decade between	-8,10,-2
AA decent ,	-2,3,-1
AA decent .	-1,6,-9
AA desert ,	-4,6,-2
AA did a	9,-6,-5
AA did not	3,-2,-1
AA did the	8,-6,-2
AA didnt expect	2,-1,-1
AA dies nobly	-4,4,-1
AA dinner ,	5,-1,-5
AA dinner party	5,-4,-1
AA director ,	-9,11,-1
AA disaster .	-14,15,-2
AA divorce ,	2,2,-3
AA divorced .	-2,2,-1
AA do ,	8,-10,2
AA do .	-2,4,-2
AA do i	-13,14,-2
AA do it	0,-3,5
AA do me	-7,9,-3
AA do that	-1,2,-1
AA do the	1,1,-3
AA doctor and	-1,2,-1
AA doctors ,	-1,-12,12
AA documentary ,	3,0,-2
AA does it	1,1,-2
AA does not	-6,7,-1
AA does westerns	-2,2,0
AA doesnt do	-2,3,-1
AA doesnt end	0,3,-2
AA doesnt go	12,-5,-5
AA dog .	0,-8,10
AA dogs ,	4,-2,-2
AA dolls ,	-2,-8,9
AA done ,	2,-14,11
AA done .	4,-1,-4
AA done all	-4,-3,7
AA done and	12,-9,-3
AA dont ask	6,-4,-1
AA dont do	-4,-3,6
AA dont fancy	-3,-3,5
AA dont look	4,-3,-3
AA dont mind	-2,7,-5
AA down .	-2,0,2
AA dragons ,	-3,5,-2
AA drama ,	-1,3,-2
AA drama .	-2,8,-6
AA drama about	-2,3,-1
AA drawn ,	-2,3,-1
AA dreams ,	4,-3,-2
AA dressed as	1,-5,3
AA drunk ,	-3,3,-1
AA dry .	-5,7,-3
AA dry humour	-4,6,-2
AA dubbed ,	0,10,-9
AA dumped .	15,-18,3
AA dying .	-4,3,2
AA dysfunctional family	-2,3,-1
AA each ,	-2,4,-2
AA each other	13,-9,-6
AA early .	5,-7,-1
AA east germany	-7,7,-1
AA eastwood .	-1,4,-2
AA eating .	-9,0,9
AA edward yang	9,-7,-2
AA eight minutes	0,1,-4
AA eight year	-5,6,-1
AA eighties ,	-1,2,-1
AA eighties .	-6,7,-1
AA eighty minutes	-1,2,-1
AA either ,	2,-2,-1
AA either .	11,-5,-6
AA elegant ,	-1,2,-1
AA else .	9,-7,-2
AA else is	3,-1,-1
AA elves .	-4,8,-4
AA embarrassing ,	-11,13,-2
AA empty cinema	6,-4,-2
AA end ,	4,-1,-2
AA end .	-9,5,5
AA ending ,	-3,3,0
AA ending .	8,-5,-3
AA english ,	-2,4,-1
AA english .	-11,3,10
AA english people	-1,3,-2
AA enough ,	-10,-5,14
AA enough .	10,-5,-5
AA enough for	-11,22,-17
AA enough romance	-2,4,-2
AA enough to	0,3,-3
AA equals joy	9,-8,-1
AA era .	-4,5,-2
AA especially .	-5,-17,13
AA european .	-1,4,-3
AA eve ,	10,-9,-1
AA even ,	-4,5,0
AA even .	-6,9,-4
AA even better	-1,3,-2
AA evening ,	-4,4,-1
AA evening .	-12,16,-6
AA ever ,	-1,-1,2
AA ever .	4,-1,-5
AA ever made	2,-1,0
AA every age	-1,2,-1
AA every film	1,-7,6
AA every time	-2,-18,14
AA every year	5,-3,-2
AA everyone .	4,-3,-2
AA everything ,	3,-2,-1
AA everything .	5,-1,-4
AA everywhere ,	3,-3,-1
AA ew .	4,-3,-1
AA exams all	13,-10,-3
AA excellent .	14,-10,-6
AA expect to	2,-1,-1
AA explaining it	-5,2,1
AA explains it	-2,-1,3
AA eyes .	11,-6,-6
AA fab .	13,-12,-3
AA face ,	5,-4,-1
AA face .	12,-10,-3
AA faces ,	-3,6,-3
AA faces .	-9,-4,10
AA factory .	9,-6,-3
AA falling in	-3,3,0
AA families ,	-1,3,-1
AA family ,	-4,5,-1
AA family .	0,3,-4
AA family drama	-2,3,-1
AA family secrets	-2,3,-2
AA famous .	-6,7,-1
AA fan service	-2,5,-2
AA fans and	-1,3,-4
AA farce ,	4,2,-7
AA farm ,	5,-4,-2
AA fashioned ,	-2,2,-1
AA fast ,	-2,4,-2
AA fast .	-1,0,2
AA fast talk	-3,3,-1
AA fasting .	-6,-3,9
AA fatale .	-2,3,-1
AA fate ,	-1,2,-1
AA father ,	11,-9,-7
AA father and	-6,9,-4
AA fathers and	-4,5,-2
AA featuring a	-1,3,-2
AA feel .	-9,10,-1
AA feel like	15,-10,-7
AA feelings .	-2,5,-2
AA fell asleep	-1,-7,8
AA female cop	-2,3,-1
AA femme fatale	-10,12,-2
AA feud ,	-9,11,-2
AA feud .	-7,10,-5
AA few words	-2,2,0
AA fi ,	-3,4,-1
AA fi .	-2,3,0
AA fifteen year	6,-4,-2
AA fifties ,	-5,8,-3
AA fifties .	-4,7,-2
AA fifties or	-4,5,-1
AA fifties setting	-1,2,-1
AA fifty years	0,2,-1
AA fight me	5,-2,-3
AA fights .	-6,6,-1
AA film ,	-3,3,0
AA film .	2,0,-2
AA film about	5,-10,6
AA film and	-2,1,0
AA film because	2,-2,0
AA film but	-4,5,-1
AA film by	0,2,-1
AA film ever	2,-1,0
AA film for	-5,5,0
AA film in	0,3,-3
AA film minus	-2,5,-4
AA film not	-2,4,-2
AA film please	-2,3,-1
AA film that	-2,8,-6
AA film thats	-2,3,-2
AA film to	-8,9,-1
AA film w	-1,4,-3
AA film was	7,-5,-1
AA film where	-4,11,-7
AA film which	-3,5,-2
AA film will	-4,7,-3
AA film with	-4,5,-1
AA film without	-3,7,-3
AA films ,	5,-4,-2
AA films .	4,-3,-1
AA films are	1,4,-4
AA films but	-1,3,-2
AA films or	3,-10,4
AA films that	-3,7,-4
AA films where	9,-4,-6
AA fine ,	2,1,-2
AA fine .	-7,9,-2
AA fingers .	3,13,-20
AA first ,	3,0,-2
AA first .	2,-5,3
AA first date	8,-6,-2
AA first half	10,-8,-2
AA first love	-5,6,-1
AA first one	13,-11,-4
AA fish namens	-3,4,-1
AA five .	6,-4,-1
AA five hours	16,-13,-2
AA flat ,	-4,-11,13
AA flee ,	-2,3,-1
AA floor .	-1,2,-1
AA flow ,	6,-6,-1
AA flowers ,	-3,4,-1
AA fog ,	-2,4,-1
AA fog .	-6,7,-1
AA followable .	-2,2,0
AA food ,	-3,8,-5
AA food .	-3,-8,9
AA food in	-2,3,0
AA football ,	0,2,-2
AA for .	-11,13,-3
AA for FILM	7,-5,-2
AA for a	-1,2,-1
AA for adults	-1,3,-1
AA for after	0,6,-5
AA for all	4,-3,-2
AA for an	6,-6,0
AA for anything	7,-9,-3
AA for both	2,0,-1
AA for choice	-2,3,-1
AA for christmas	-8,9,-1
AA for eight	-2,3,0
AA for every	-1,2,-1
AA for four	-3,4,-1
AA for grown	-3,6,-2
AA for halloween	-1,2,-1
AA for her	1,-8,6
AA for him	-3,4,0
AA for his	7,-14,7
AA for kids	-6,9,-4
AA for later	-1,2,-1
AA for lent	-9,-6,14
AA for me	-2,-3,5
AA for my	-4,8,-4
AA for once	-4,0,5
AA for our	0,3,-3
AA for people	-2,4,-2
AA for preference	-1,3,-1
AA for she	-2,4,-1
AA for ten	8,-5,-3
AA for that	-2,0,5
AA for three	1,-2,1
AA for two	-1,-5,4
AA for us	11,-22,7
AA for wimps	-2,2,-1
AA for years jahren	5,-4,-2
AA forbidden love	-2,4,-1
AA foreign .	-2,3,-1
AA foreign correspondents	8,-7,-1
AA forest ,	-3,5,-2
AA forget the	5,-3,-3
AA forties .	-5,7,-2
AA found family	-2,2,-1
AA four ,	-3,5,-3
AA four and	3,-2,-2
AA four generations	-3,4,-1
AA four hours	0,3,-4
AA four times	7,-6,0
AA france ,	4,-2,-3
AA france .	-2,3,-1
AA frankreich ,	-3,5,-2
AA french ,	-2,3,-1
AA french .	2,0,-2
AA friday ,	14,-11,-3
AA friends ,	5,-3,-1
AA friendship ,	0,2,-1
AA friendship .	-6,7,-2
AA from a	15,-10,-4
AA from any	-6,-14,16
AA from anywhere	-4,5,-2
AA from before	-4,6,-2
AA from france	-4,5,-1
AA from france frankreich	-3,5,-2
AA from french	-1,2,-1
AA from latin	-4,4,-1
AA from me	-5,-3,7
AA from mexico	-4,5,-1
AA from my	-11,-3,13
AA from romania	-2,2,-1
AA from some	2,-1,-3
AA from somewhere	-4,5,-1
AA from south	-5,6,-2
AA from the	2,0,-2
AA front of	-1,3,-1
AA fsk 0	-4,5,-2
AA full stop	6,-25,7
AA fun ,	4,-2,-1
AA fun .	-11,12,-1
AA funeral incluido	-2,2,-1
AA funnier than	-2,3,-1
AA funny ,	-1,2,-2
AA funny .	-1,7,-6
AA funny crew	-2,3,-2
AA funny games	10,-9,-1
AA furs .	-2,2,-1
AA gadgets ,	-1,3,-3
AA games .	2,2,-3
AA gangster ,	-1,3,-2
AA gangsters ,	-6,7,-1
AA gardening film	0,2,-3
AA gardens ,	4,-2,-2
AA gaslight ,	-2,6,-3
AA gave it	4,-3,0
AA gave me	-2,-2,3
AA gentle ,	-2,3,0
AA gentle .	8,-1,-7
AA german ,	-1,3,-1
AA german or	-3,5,-1
AA german side	-2,3,-1
AA germany ,	-9,11,-4
AA get me	-11,14,-4
AA gets a	6,-9,3
AA ghibli ,	-2,5,-3
AA ghostly .	-3,7,-5
AA giant robots	-1,6,-5
AA girl ,	1,3,-4
AA girls .	-2,3,-1
AA give me	3,-1,-2
AA give us	-7,-2,9
AA gives me	0,-5,5
AA glam .	-1,3,-1
AA glamorous ,	4,-3,-1
AA glitter ,	-2,1,2
AA gloomy .	0,3,-4
AA gloves .	3,-2,-2
AA go ,	-4,6,-2
AA go .	2,-2,0
AA go on	-3,8,-5
AA go out	0,2,-3
AA go to	-7,11,-9
AA gods ,	-1,2,-1
AA goes as	-1,2,-1
AA goes wrong	-1,2,-1
AA going on	5,-4,0
AA gold ,	-2,4,-1
AA gold .	-3,-8,7
AA gone a	-2,3,-2
AA gone wrong	-4,6,-3
AA good .	10,-2,-7
AA good as	-8,9,-1
AA good for	11,-10,0
AA good manners	-2,3,-1
AA goodbye .	8,-2,-8
AA gore ,	-1,3,-2
AA gorgeous ,	8,-6,-3
AA gorgeous .	1,1,-2
AA gossip ,	5,-3,-2
AA got a	-7,5,2
AA got dumped	-4,0,4
AA got it	8,-4,-8
AA got under	0,2,-1
AA gran talked	-7,9,-4
AA gran wont	-1,3,-2
AA grandad and	2,-1,-1
AA grannies .	-1,2,-1
AA grass .	2,-1,0
AA great soundtracks	-1,3,-2
AA greca ,	-1,2,-1
AA greek gods	-1,2,-1
AA green ,	-10,-5,11
AA grew up	10,-13,3
AA grief ,	-4,5,-1
AA grown up	-5,11,-6
AA guest ,	-3,3,0
AA gunman ,	0,2,-1
AA guy .	9,-8,-2
AA guy ritchie	-3,6,-2
AA ha .	7,-6,-3
AA ha ha	7,-5,-2
AA hackers ,	-3,1,2
AA had a	17,-12,-7
AA had been	6,-4,-2
AA had better	4,-4,-1
AA had enough	-6,-4,9
AA had my	-2,-3,4
AA had one	-1,-5,4
AA had the	-5,7,-2
AA had them	24,-2,-24
AA had to	11,-6,-6
AA haha .	11,-13,2
AA hair .	-7,10,-3
AA halloween for	-1,2,-1
AA halt peak	4,-4,-1
AA hand flex	11,-9,-2
AA handmade .	-2,2,0
AA hands ,	19,-18,-3
AA handsome men	-7,9,-2
AA hang on	-1,2,-1
AA happiness .	-7,9,-2
AA happy .	-1,5,-6
AA happy ending	-3,3,-1
AA has ,	-4,6,-2
AA has a	8,-8,0
AA has been	7,-12,4
AA has it	4,-2,-2
AA has the	13,-11,-3
AA has to	-10,13,-5
AA hasnt got	2,-7,4
AA hats ,	-3,4,-1
AA hats .	2,4,-6
AA have a	1,-3,2
AA have avuto	-1,2,-1
AA have crime	11,-6,-8
AA have i	5,-19,11
AA have in	-1,-4,4
AA have me	6,-4,-3
AA have never	8,-2,-6
AA have the	-6,-9,12
AA have to	-6,8,-3
AA have watch	4,-3,-1
AA having adventures	-5,7,-1
AA having to	2,-1,-1
AA hay .	18,-14,-3
AA he ,	0,-5,5
AA he can	-2,-3,4
AA he got	4,-1,-4
AA he has	3,-1,-2
AA he says	-2,2,0
AA he thinks	7,-5,-3
AA he wants	-2,4,-1
AA he was	5,0,-5
AA he watches	-7,-3,9
AA heart ,	10,-5,-4
AA heart .	-4,6,-2
AA heart attacks	-1,2,-1
AA heart of	-11,-9,14
AA hearts .	3,-2,-1
AA heat ,	-2,4,-1
AA heat hot ,	-3,4,-1
AA heaven .	9,-7,-2
AA heavy ,	1,1,-2
AA heist ,	4,-2,-2
AA heist in	-4,7,-2
AA help .	-3,4,-1
AA her birthday	-7,-1,7
AA here ,	8,-8,-1
AA here .	12,-10,-1
AA heroes ,	-4,2,2
AA herring .	-2,3,-1
AA hers another	-2,3,-1
AA hes not	-5,-12,15
AA hill ,	1,3,-7
AA hills ,	4,-3,-1
AA him ,	13,-6,-7
AA him .	0,1,-2
AA him in	6,-1,-9
AA his ,	-4,5,-2
AA his .	-4,6,-3
AA his favourite	2,-1,-1
AA his most	-2,7,-5
AA hit the	3,-1,-2
AA hizo laugh	4,-3,-1
AA hockey ,	-7,-8,14
AA hoechstens 00	-3,2,-1
AA hold the	0,2,-2
AA holiday ,	-1,3,-2
AA hollywood ,	-3,3,-1
AA hollywood .	4,-4,1
AA home ,	1,2,-2
AA home from	0,6,-6
AA home house .	4,-1,-3
AA home over	12,-8,-4
AA hong kong	3,-2,-3
AA hopeless ,	-1,4,-2
AA hora .	8,-2,-6
AA horizon ,	-3,3,-1
AA horror ,	-3,-2,2
AA horror .	2,1,-3
AA horror thats	-5,6,0
AA horse ,	5,-1,-5
AA horses ,	-4,5,-1
AA horses .	-2,-4,6
AA hot ,	-1,3,-2
AA hotels .	7,-7,1
AA hour .	-1,-1,2
AA hours ,	1,2,-4
AA hours .	0,-3,1
AA hours horas	-2,-3,5
AA hours ore	6,-5,-1
AA house ,	-5,11,-6
AA household .	-9,10,-1
AA houses ,	-2,3,-1
AA how did	6,-5,-1
AA howling .	8,-5,-3
AA huge ,	-15,17,-8
AA hugh grant	-2,3,-2
AA huile like	-2,2,0
AA humor ,	-1,3,-2
AA humour ,	-4,5,-1
AA humour .	0,2,-1
AA hurt .	-9,-8,16
AA hurts ,	-4,-6,7
AA husband ,	15,-9,-9
AA hush .	0,2,-3
AA i ,	-3,4,-2
AA i ask	1,0,-3
AA i can	-3,-1,4
AA i cant	-2,-3,5
AA i clothes dress	-7,-8,13
AA i could	6,-2,-5
AA i cried	-3,7,-4
AA i didnt	8,-6,-2
AA i dont	-2,2,-1
AA i draw	-2,-3,5
AA i fancy	0,5,-5
AA i get	6,-4,-2
AA i had	0,-2,0
AA i hate	1,1,-5
AA i have	2,-8,5
AA i is	-14,6,7
AA i know	17,-18,0
AA i learned	7,-4,-4
AA i lived	6,-2,-4
AA i mean	-8,10,-5
AA i meant	-12,7,1
AA i must	-2,3,-1
AA i need	-1,4,-3
AA i only	-2,-1,4
AA i read	-3,-5,8
AA i said	14,8,-22
AA i saw	7,-6,-2
AA i thought	9,-6,-4
AA i told	4,-2,-2
AA i wanna	-11,13,-2
AA i wanted	1,1,-3
AA i was	6,1,-7
AA i watch	14,-2,-12
AA i went	2,-1,-1
AA i wont	-3,1,2
AA ice hockey	-7,-4,7
AA icy .	0,4,-3
AA id have	10,-7,-3
AA id rather	3,6,-8
AA idea .	-4,10,-8
AA ideally .	-9,10,-2
AA ideally funnier	-2,3,-1
AA ideas lol	-2,3,-1
AA idk .	-2,-1,3
AA if ,	12,-8,-5
AA if anything	10,-9,-1
AA if funny	-7,12,-7
AA if hes	-4,5,-2
AA if it	-5,6,-2
AA if its	-4,3,1
AA if possible	-1,2,-1
AA if such	-1,6,-5
AA if that	-3,4,-2
AA if thats	4,-5,0
AA if there	-2,4,-2
AA if theres	-7,10,-3
AA if they	-5,7,-2
AA if you	-2,3,-1
AA if youve	-5,8,-3
AA ill .	-12,9,-5
AA illness ,	10,-10,-1
AA im a	2,0,-3
AA im after	-9,14,-6
AA im all	10,-8,-2
AA im begging	11,-3,-10
AA im choosy	-3,4,-1
AA im explosions	-11,14,-6
AA im fasting	-6,-3,9
AA im from	8,-3,-4
AA im going	4,-6,3
AA im in	-3,-3,6
AA im into	-12,16,-4
AA im not	9,-13,4
AA im off	-4,-9,12
AA im out	-5,-3,8
AA im scared	10,-9,-2
AA im stuck	-12,18,-9
AA im sure	13,-10,-5
AA im tired	2,-1,-1
AA impermeables ,	-6,8,-2
AA impress and	-4,5,-1
AA in ,	3,-6,1
AA in .	-8,12,-6
AA in 00	3,-1,-2
AA in 0000	5,-4,-1
AA in 0000s	-11,13,-5
AA in a	-2,1,0
AA in alex	13,-12,-2
AA in all	-7,10,-4
AA in an	-12,15,-5
AA in any	-9,-8,12
AA in anything	-7,12,-5
AA in bristol	-1,2,-1
AA in cages	-4,-10,13
AA in charge	-2,3,-2
AA in church	-2,3,-1
AA in colour	-3,3,0
AA in danger	-5,0,5
AA in english	12,-10,-6
AA in films	18,-17,-3
AA in for	4,-5,-3
AA in four	19,-13,-7
AA in front	-1,2,-1
AA in furs	-5,6,-2
AA in his	6,-4,-8
AA in it	-4,5,-1
AA in italian	11,-8,-5
AA in its	5,-7,2
AA in law	2,0,-2
AA in laws	2,-11,7
AA in love	-1,3,-1
AA in my	2,-3,1
AA in naples	-3,4,-1
AA in norway	-13,15,-2
AA in of	-3,5,-2
AA in one	-2,3,-2
AA in our	-2,-14,14
AA in paris	-1,3,-2
AA in real	5,-3,-1
AA in screen	-3,1,1
AA in sight	-5,-3,8
AA in something	-6,7,-1
AA in space	-6,5,2
AA in spanish	-5,10,-5
AA in suits	17,-14,-4
AA in that	4,-6,2
AA in their	6,-4,-2
AA in them	-4,5,-2
AA in this	8,-12,3
AA in tokyo	-3,4,-1
AA in which	-4,8,-4
AA incluido ,	-10,11,-1
AA indians ,	-4,-1,5
AA ingrid bergman	-5,5,-1
AA inheritance ,	8,-7,-2
AA innit .	9,-6,-3
AA inspirational ,	-2,-3,5
AA instead ,	-3,3,-1
AA instead .	6,-2,-4
AA instead of	-5,7,-3
AA invented ,	0,2,-1
AA inventive ,	2,0,-3
AA ironically .	-3,4,-2
AA is ,	-6,9,-4
AA is .	-5,5,0
AA is FILM	2,0,-2
AA is a	2,-3,0
AA is about	4,-2,-3
AA is all	-3,5,-2
AA is at	4,-3,-1
AA is best	22,-20,-3
AA is better	-4,8,-6
AA is cheesy sappy	-3,4,-1
AA is death dead	-2,3,-1
AA is fine	-1,-11,12
AA is for	10,-9,-1
AA is from	17,-17,-6
AA is going	5,-2,-2
AA is good	-6,16,-12
AA is halt	4,-4,-1
AA is his	2,-1,-1
AA is in	-5,6,-3
AA is it	4,-1,-4
AA is least	-7,8,-2
AA is my	4,-4,-1
AA is not	1,-9,6
AA is of	3,-2,-1
AA is off	-2,1,1
AA is on	4,-2,-3
AA is one	10,-8,-2
AA is out	2,-12,5
AA is the	-1,-1,2
AA is what	4,-6,1
AA is where	-3,-9,10
AA is with	3,-1,-2
AA ish ,	-2,3,-1
AA ish .	-1,9,-8
AA island ,	6,-2,-4
AA islands .	3,-2,-1
AA isnt .	-1,-4,4
AA isnt FILM	-1,2,-1
AA isnt a	-9,9,-3
AA isnt about	3,0,-4
AA isnt american	-2,-5,7
AA isnt cringe	-1,3,-2
AA isnt tragic	-3,4,-1
AA istanbul ,	4,-3,-1
AA it ,	0,5,-5
AA it .	-2,-2,3
AA it all	-9,9,0
AA it and	3,-1,-2
AA it cant	10,-6,-5
AA it exist	-2,3,-1
AA it for	-4,-2,6
AA it has	4,-2,-3
AA it is	-2,0,2
AA it isnt	-2,3,-1
AA it must	-4,5,-1
AA it mustnt	-4,-3,6
AA it out	-6,-1,6
AA it says	6,-6,-1
AA it was	-3,3,0
AA it with	3,-2,-2
AA it would	-13,14,-2
AA italian ,	-1,2,-1
AA italian or	-2,2,0
AA italy ,	-4,4,-2
AA itch .	-2,-8,10
AA its a	-5,2,1
AA its all	-6,-3,8
AA its embarrassing	-8,9,-2
AA its for	-2,3,0
AA its my	-5,12,-11
AA its october	-4,-3,7
AA its well	-1,7,-6
AA ive a	-6,13,-7
AA ive been	4,-13,8
AA ive done	-6,-2,6
AA ive got	-4,3,1
AA ive had	6,0,-7
AA ive mortgage	-2,-3,6
AA ive seen	6,-1,-4
AA ja long	5,-4,0
AA ja vi	-3,6,-4
AA jackie chan	-5,6,0
AA jam .	-2,-7,8
AA japanese ,	-1,2,-1
AA jazz ,	-5,5,0
AA jazz .	-4,1,3
AA jazz club	-10,12,-4
AA jilted .	-2,2,-1
AA john wayne	-2,3,-2
AA joke .	2,-2,0
AA jokes ,	-12,10,2
AA jokes .	-2,4,-2
AA joy .	6,-6,-1
AA judi dench	4,-3,-1
AA jump scare ,	-1,3,-2
AA jump scares	-5,-1,4
AA junior .	4,-2,-1
AA just did	20,-1,-20
AA just got	-4,-3,7
AA just had	2,-12,7
AA just left	-13,-14,22
AA just nice	-2,-6,8
AA just tell	-4,-2,5
AA keaton ,	-3,3,0
AA keaton over	-2,2,-1
AA keep it	-14,1,11
AA keep out	5,-2,-4
AA keep the	-9,0,7
AA kids ,	-3,3,0
AA kids .	-7,5,2
AA kids are	-5,-5,9
AA kids have	-10,5,3
AA killer .	-5,8,-2
AA kind ,	-4,5,-1
AA kind .	-1,-2,3
AA kind to	-1,3,-2
AA kind with	-2,1,1
AA kinda want	-1,2,-1
AA kindness ,	-7,8,-2
AA kissing ,	4,-2,-2
AA kitchen ,	-3,4,-1
AA kitchen .	-6,9,-3
AA knitwear .	-4,6,-3
AA knives out	-2,-2,3
AA know .	15,-12,-3
AA kong ,	-7,8,-2
AA kore eda	9,-8,-1
AA korean ,	-6,9,-3
AA korean .	-10,11,-1
AA korean or	-1,2,-1
AA kubrick ,	8,-7,-2
AA kung fu	-12,13,-2
AA kurosawa ,	-3,12,-9
AA la land	8,-6,-1
AA la lubitsch	12,-11,-1
AA ladders ,	-3,5,-2
AA lake ,	-4,5,-1
AA lake but	-1,2,-1
AA land .	2,0,-1
AA landlady ,	-1,2,-1
AA language ,	-5,8,-4
AA last ,	3,1,-4
AA last night	11,-9,-3
AA last ten	-4,6,-3
AA last week	2,-4,1
AA late ,	3,-2,-1
AA late .	3,0,-2
AA late eighties	12,-9,-2
AA late husband	-7,0,6
AA later .	-1,2,-1
AA latin america	-4,4,-1
AA laugh .	-4,10,-6
AA laugh at	6,-1,-7
AA laughing .	-1,3,-2
AA laughs ,	-5,1,4
AA laughs .	-2,4,-2
AA laughter ,	-2,4,-1
AA laurel and	-1,2,-1
AA law ,	4,-4,-1
AA law is	10,-7,-4
AA lawyer ,	6,-4,-2
AA lawyers ,	-3,1,1
AA lawyers .	-1,0,2
AA leads ,	-2,3,-1
AA least likely	-7,8,-2
AA leather ,	-3,4,0
AA leave john	-3,5,-1
AA leave me	6,-5,0
AA leaves me	5,-3,-2
AA leaving home	-3,5,-2
AA lee in	-1,2,-1
AA left .	-2,5,-2
AA legal .	-3,4,-1
AA lent .	-9,-6,14
AA lent me	6,-4,-2
AA leone ,	-2,5,-3
AA leslie nielsen	-2,3,0
AA less so	12,-5,-7
AA less than	-4,6,-1
AA let .	22,-18,-6
AA let me	1,2,-2
AA let us	-2,5,-2
AA letters ,	-1,2,-1
AA lieblingsfilm .	4,-2,-1
AA lies ,	-4,4,0
AA life ,	-2,1,1
AA life .	-2,3,-2
AA light ,	3,0,-3
AA light .	-2,4,-2
AA lighter than	-2,3,-1
AA lighthouse ,	-5,6,-2
AA lighthouse .	-2,3,-1
AA like ,	10,-8,-2
AA like .	6,-4,-2
AA like FILM	-4,5,-1
AA like a	8,-6,-2
AA like in	-6,7,-1
AA like it	-2,2,-2
AA like me	-7,9,-2
AA like of	-5,7,-2
AA like our	12,-12,-1
AA like that	2,0,-2
AA like this	-1,2,-1
AA like when	-1,2,-1
AA likely to	-7,8,-2
AA likey .	5,-4,-1
AA liner ,	-6,7,-1
AA live .	-5,11,-6
AA live action	2,-4,2
AA live alone	-8,-11,17
AA lived through	-2,-1,3
AA liverpool ,	-2,3,-1
AA lives .	2,1,-5
AA lol .	7,0,-9
AA london .	-3,4,-1
AA lonely ,	-2,3,-1
AA long ,	1,2,-4
AA long .	-8,11,-5
AA long as	-6,9,-3
AA longing ,	5,-4,-1
AA look ,	-4,4,-1
AA look at	8,-5,-5
AA look up	4,-3,-3
AA looking ,	-3,5,-3
AA looks .	-6,7,-1
AA los angeles	-3,3,0
AA lot ,	-2,-6,6
AA lot .	12,-6,-8
AA lots of	-3,3,0
AA loud ,	-2,2,-1
AA loud .	10,-9,-1
AA love ,	-3,4,-1
AA love .	1,3,-4
AA love and	-1,2,-1
AA love story	-6,-2,6
AA lovers ,	-3,3,-1
AA loving as	-3,3,-1
AA low volume	10,-8,-6
AA lubitsch ,	2,-1,-1
AA luck .	-4,-4,9
AA made a	0,3,-4
AA made in	-1,2,-1
AA made me	8,-6,0
AA made of	-3,5,-1
AA madness .	-4,6,-3
AA mafia ,	-2,3,-1
AA make it	-2,5,-3
AA make me	-1,-11,11
AA makes him	-8,1,4
AA makes me	-2,-5,6
AA man ,	7,-5,-2
AA man .	3,-8,5
AA man ew	4,-3,-1
AA man out	9,-6,-2
AA manners ,	-2,3,-1
AA manners .	-3,4,-1
AA many uncles	-2,-3,4
AA mark wahlberg	9,3,-12
AA marriage ,	-4,5,-1
AA marseille ,	-7,8,-1
AA martial arts	-1,2,-1
AA marvel ,	9,-2,-8
AA masks ,	-4,4,-1
AA master ,	4,-1,-3
AA mate .	7,-3,-6
AA mate keeps	7,-5,-2
AA mates .	5,-3,-2
AA maximum axes	2,-11,5
AA maybe ,	0,2,-2
AA maybe .	-5,9,-3
AA maybe laurel	-1,2,-1
AA me ,	-4,-1,5
AA me a	8,-5,-4
AA me boring	5,-4,-1
AA me by	-3,-4,6
AA me give	-1,-6,7
AA me hizo	5,-3,-2
AA me humming	5,-3,-2
AA me ideas	-2,3,-1
AA me in	7,2,-10
AA me itch	-2,-8,10
AA me like	8,-3,-5
AA me likey	5,-4,-1
AA me off	-2,2,0
AA me out	4,-13,7
AA me seasick	-1,-7,7
AA me the	8,-4,-5
AA me they	-3,3,-1
AA me to	3,-7,3
AA me twice	-4,-7,10
AA me up	-12,13,-5
AA mean ,	5,-1,-4
AA means .	-4,5,-2
AA means never	7,-6,-2
AA meant a	-9,11,-3
AA medium funny	-2,3,-1
AA mel gibson	0,1,-2
AA melancholy .	-3,4,-1
AA melodrama ,	-3,5,-2
AA memory ,	-2,3,-1
AA men ,	4,-2,-2
AA men .	-5,7,-1
AA men shouting	-1,3,-2
AA men with	-2,-2,3
AA menu ,	-14,13,2
AA mexico .	-4,5,-1
AA middle aged	-1,2,-1
AA might be	8,-6,-2
AA mind .	8,-6,-2
AA mind all	3,-3,0
AA mind bending	-5,7,-2
AA minimum .	-3,-4,6
AA minus the	-2,4,-2
AA minutes ,	8,-7,-2
AA minutes .	-5,6,-2
AA minutes and	17,-15,-2
AA minutes before	-1,-3,4
AA miss it	10,-7,-3
AA moda antiga	-2,2,-1
AA monday .	3,-2,-1
AA money ,	14,-5,-11
AA money order	-3,4,-1
AA monks ,	-1,2,-1
AA monster ,	-5,6,-1
AA monsters ,	5,-13,9
AA montage .	-3,1,3
AA month ,	-12,6,0
AA mood .	3,6,-13
AA more .	5,-7,0
AA more barbed	-2,3,-1
AA more of	-2,4,-2
AA more than	5,-2,-3
AA more the	-8,10,-1
AA most unhinged	-2,7,-5
AA mother in	2,-8,2
AA mothers ,	-12,15,-3
AA mothers .	-4,6,-1
AA motion ,	-3,3,0
AA motorbike ,	-1,3,-2
AA mountain thyme	8,-6,-3
AA mountains ,	4,-2,-2
AA moustache .	-5,5,0
AA movie ,	-4,4,-1
AA movie .	-1,8,-7
AA movie alone	3,-3,-1
AA movie from	-1,2,-1
AA movie that	-2,4,-2
AA movie with	2,-1,-3
AA much .	-8,-2,10
AA mud ,	-5,6,0
AA muddy .	-3,5,-2
AA mum .	7,-6,-3
AA mums ,	11,-7,-4
AA murder ,	-6,6,-1
AA murder .	-2,-2,4
AA murders ,	-2,3,-1
AA muscles ,	7,-5,-1
AA music .	0,2,-1
AA musical .	-7,12,-5
AA musicals .	-4,1,3
AA must .	-2,3,-1
AA must be	5,0,-4
AA must make	-4,-2,7
AA my ,	11,-8,-3
AA my .	4,-3,-1
AA my 0yo	-2,3,-1
AA my boyfriend	-8,2,6
AA my brain	-14,-6,15
AA my brothers	1,-3,1
AA my cat	7,-5,-2
AA my cousin	7,1,-8
AA my dad	-9,12,-11
AA my dads	-3,-1,3
AA my daughter	-2,-1,2
AA my ex	-4,-2,6
AA my flatmate	-3,3,1
AA my gran	-7,9,-4
AA my grandfather	-5,-11,14
AA my grandmother	-3,-5,5
AA my head	-2,-1,3
AA my hen	0,13,-13
AA my husband	-3,-5,7
AA my in	8,-10,1
AA my jam	-2,-7,8
AA my job	-5,-3,7
AA my kids	-9,4,4
AA my knees	0,-3,3
AA my lads	-18,3,13
AA my late	-7,0,6
AA my lot	5,-12,3
AA my mate	7,-5,-2
AA my mother	-3,-2,6
AA my mum	5,-8,4
AA my mums	-6,14,-9
AA my nephew	3,1,-5
AA my own	1,2,-4
AA my podcast	-2,-1,3
AA my sister	1,5,-5
AA my son	9,-6,-5
AA my student	-10,12,-2
AA my teeth	1,-8,3
AA my thing	15,-11,-14
AA my uncle	1,2,-2
AA my uncle aunt	-3,-6,6
AA my wife	5,-7,2
AA my woman wife	8,-5,-4
AA mystery ,	-3,3,0
AA mystery .	-3,13,-12
AA n aliens	9,-7,-1
AA n all	2,-2,0
AA n im	16,-10,-9
AA n still	5,-2,-3
AA n the	-10,11,-1
AA naples .	-3,4,-1
AA nasty ,	-1,2,-1
AA naturally .	-1,3,-3
AA nature .	-2,1,2
AA naughty .	-4,6,-2
AA nazis n	8,-4,-4
AA near it	-5,-4,9
AA need a	9,-4,-6
AA needed .	12,-6,-10
AA needs a	3,-2,0
AA neighbours ,	-1,2,-2
AA neither one	-2,3,-1
AA neon ,	-1,2,0
AA neon .	-5,8,-2
AA neons .	-4,5,-2
AA nephew set	7,-6,-1
AA neurotic ,	-4,5,-2
AA never ,	-6,-15,17
AA never again	-2,-10,11
AA never having	7,-6,-2
AA new orleans	-5,6,-1
AA new to	5,-4,-2
AA new york	-4,7,-2
AA new zealand	-3,-2,4
AA newman ,	-10,12,-1
AA next door	5,-4,-1
AA nice .	-10,12,-3
AA nice music	-6,8,-2
AA nicely .	-6,10,-5
AA night ,	1,2,-2
AA night .	3,1,-4
AA night and	8,-7,-1
AA night driving	-3,3,-1
AA nights with	5,-2,-4
AA nineties ,	1,4,-6
AA nineties .	-2,3,-1
AA ninety minutes	-1,2,-1
AA no ,	2,-10,8
AA no .	7,-18,11
AA no FILM	-7,10,-4
AA no animals	-2,-1,2
AA no bears	-2,5,-3
AA no bedside	-6,8,-2
AA no biopic	7,-5,-2
AA no births	1,2,-3
AA no cancer	-2,-1,4
AA no capes	-1,2,-1
AA no children	0,-1,2
AA no eastwood	-1,4,-2
AA no elves	-2,4,-2
AA no family	-2,4,-2
AA no giant	-1,6,-5
AA no heart	-1,2,-1
AA no jump	-6,10,-5
AA no kissing	11,-9,-3
AA no leslie	-2,3,0
AA no lightsabers	-2,-2,4
AA no men	-10,10,0
AA no misogyny	0,3,-2
AA no more	-2,4,-2
AA no murder	-8,10,-2
AA no nonsense	-3,3,0
AA no nudity	-3,4,-1
AA no one	1,1,-2
AA no pigs	-5,10,-6
AA no plot	-3,15,-12
AA no prom	-2,-3,5
AA no quips	-2,-2,4
AA no remakes	-1,11,-9
AA no sharks	-4,6,-2
AA no shooting	-7,13,-6
AA no shouting	-6,8,-2
AA no sparkle	-3,-2,5
AA no story	6,-5,-1
AA no talking	-2,0,2
AA no thanks	-1,-15,12
AA no tragedy	-1,4,-2
AA no violence	-2,2,0
AA no war	-1,3,-2
AA no words	-5,12,-12
AA nobody dies	-4,6,-3
AA nobody gets	-5,6,-1
AA nobody is	9,-8,-2
AA nobody jilted	-2,2,-1
AA noir ,	-2,3,0
AA noise .	-5,-16,17
AA none .	2,-10,7
AA none of	-1,2,-2
AA nonsense .	-7,9,-1
AA noodles ,	-4,7,-5
AA nor indians	-4,-1,5
AA northern ,	-7,12,-4
AA northern if	-2,3,-1
AA norwegian ,	-2,3,-2
AA nose .	1,3,-4
AA not ,	3,-6,3
AA not .	1,-9,8
AA not FILM	-4,2,2
AA not a	4,1,-4
AA not about	-6,3,1
AA not american	1,2,-4
AA not as	-4,10,-7
AA not babyish	-5,4,2
AA not battles	-2,5,-4
AA not bergman	-6,8,-3
AA not bollywood	-2,3,0
AA not branagh	-1,3,-2
AA not by	-3,7,-4
AA not can	-4,-4,7
AA not ceux	-1,3,-1
AA not cgi	-1,5,-4
AA not cheesy sentimental	-3,5,-2
AA not childhood children	-2,5,-3
AA not disney	-1,3,-2
AA not dull	-7,11,-4
AA not embarrassing	-1,2,-2
AA not even	-7,-8,15
AA not ever	-3,-2,4
AA not for	1,4,-5
AA not from	2,-3,1
AA not ghibli	-2,5,-3
AA not glamorous	-2,3,-1
AA not gory	-1,2,-1
AA not heavy	-1,4,-2
AA not horror	-5,8,-4
AA not in	9,-4,-5
AA not inspirational	-2,-3,5
AA not involved	-2,-6,8
AA not is	-4,8,-3
AA not made	-1,2,-1
AA not marvel	-4,12,-10
AA not mumbling	0,2,-2
AA not my	-2,-7,8
AA not necessarily	-1,3,-2
AA not obviously	-5,7,-2
AA not once	4,-1,-2
AA not one	-3,-2,4
AA not outback	-2,3,-2
AA not romans	-6,10,-6
AA not russell	10,-3,-6
AA not scary	-3,5,-3
AA not science	-1,3,-3
AA not shouting	-4,14,-11
AA not silly stupid	-5,6,-1
AA not so	5,2,-6
AA not soppy	-5,4,1
AA not stupid	-2,5,-4
AA not that	-4,-1,5
AA not the	-1,3,-2
AA not three	-3,6,-3
AA not too	-2,0,2
AA not twee	-2,5,-4
AA not want	1,-2,1
AA nothing ,	3,-1,-3
AA nothing after	8,-3,-5
AA nothing else	-1,3,-3
AA nothing happens	7,-5,-2
AA nothing loud	9,-10,0
AA nothing of	-3,-9,11
AA nothing over	-1,13,-11
AA nothing preachy	-1,3,-2
AA nothing who	-1,3,-1
AA now ,	-1,5,-5
AA now .	0,-7,3
AA nuns ,	-6,5,3
AA nuns .	-3,0,3
AA obsession ,	-1,2,-1
AA obviously .	-3,4,0
AA obviously a	-5,7,-2
AA october .	-5,2,3
AA odd ,	3,-2,-1
AA odd .	-7,16,-10
AA of 00	3,-2,-1
AA of FILM	-7,12,-5
AA of a	3,-2,-1
AA of all	8,-8,0
AA of any	-4,2,1
AA of arabia	4,-3,-2
AA of cups	13,-12,-2
AA of different	-1,3,-1
AA of exams	13,-10,-3
AA of festens	-2,3,-1
AA of fun	-1,6,-5
AA of god	5,-3,-1
AA of gold	-12,4,8
AA of hearts	3,-2,-1
AA of his	-6,10,-3
AA of it	-1,-3,4
AA of manners	-4,5,-1
AA of me	3,-2,-1
AA of men	4,-3,-1
AA of night	9,-7,-3
AA of one	5,-3,-2
AA of people	-5,0,4
AA of preferencia	-4,4,0
AA of sad	-3,8,-6
AA of salao	-5,6,-2
AA of singers	-5,-1,7
AA of that	2,1,-4
AA of the	-1,3,-3
AA of them	3,0,-3
AA of there	4,-1,-3
AA of thieves	-4,6,-2
AA of thing	-2,2,-1
AA of three	6,-5,-1
AA of truth	-4,3,1
AA of us	2,-1,-1
AA of ventanni	-6,6,-1
AA of wall	4,-3,-1
AA off ,	-11,3,6
AA off .	-4,3,0
AA off a	16,-12,-9
AA off my	-3,-8,11
AA off the	-2,-12,14
AA ok ,	1,1,-2
AA ok .	1,-2,1
AA old ,	-1,2,-1
AA old .	2,2,-4
AA old age elderly ,	-3,4,0
AA old and	-1,2,0
AA old fashioned	-2,2,-1
AA old fashioned classic moda	-2,2,-1
AA old friends	-1,3,-2
AA old hollywood	-5,6,-2
AA old man	6,-5,-2
AA old men	-1,-1,2
AA old people	-3,3,-1
AA old world	4,-4,0
AA older man	-1,-1,2
AA on ,	2,0,-1
AA on .	1,-4,2
AA on FILM	5,-5,-1
AA on a	-3,-1,3
AA on about	4,-4,-1
AA on at	8,-6,-1
AA on fire	-8,9,-2
AA on me	0,-6,7
AA on mushrooms	-4,6,-3
AA on my	7,-4,-3
AA on nachgeholt	4,-1,-2
AA on nights	-3,-6,6
AA on one	-3,5,-4
AA on repeat	6,-5,-1
AA on screen	-8,7,0
AA on that	-3,4,-2
AA on the	5,-2,-2
AA on when	6,-1,-5
AA once .	1,1,-2
AA one ,	6,-3,-3
AA one a	-2,2,-1
AA one about	0,5,-4
AA one by	-3,4,-2
AA one dies	-2,4,-1
AA one for	-9,11,-2
AA one in	-10,11,-1
AA one is	3,-2,-1
AA one laptop	3,-3,-2
AA one more	8,-4,-5
AA one night	-6,8,-4
AA one of	-1,6,-5
AA one room	-11,11,-1
AA one set	-1,2,-1
AA one side	-12,14,-4
AA one that	3,-1,-2
AA one wants	5,-3,-2
AA one where	5,-1,-5
AA one with	5,-4,-1
AA one working	5,-2,-3
AA ones ,	2,1,-3
AA ones .	-4,4,0
AA ones for	-1,5,-4
AA ones with	-13,20,-9
AA only .	-5,8,-4
AA only not	-4,12,-10
AA only the	1,-4,3
AA open ,	9,-7,-2
AA open road	-2,3,-2
AA optional .	-5,1,4
AA or FILM	-4,3,0
AA or a	-2,2,1
AA or blasphemy	-3,-6,8
AA or both	-5,5,-1
AA or british	6,-5,-1
AA or failing	-1,3,-2
AA or gangs	-1,-1,2
AA or greek	-1,2,0
AA or haunted	-1,-2,3
AA or in	-10,12,-3
AA or just	-2,2,0
AA or musicals	-3,-4,5
AA or near	-8,11,-3
AA or no	11,-3,-11
AA or not	-10,15,-4
AA or nothing	-15,17,-3
AA or of	-1,3,-1
AA or otherwise	-2,5,-3
AA or plains	-1,2,-1
AA or religion	-1,-1,2
AA or sixties	-6,6,-1
AA or so	-2,4,-2
AA or something	-13,14,-2
AA or sun	-2,3,-1
AA or the	-5,7,-2
AA or thereabouts	-5,8,-3
AA or whatever	-4,6,-4
AA or zombies	-1,-2,3
AA order .	4,-3,-1
AA original .	3,-2,-1
AA otherwise .	-2,6,-3
AA otherwise sounds	-2,3,-1
AA our boy	-7,9,-9
AA out ,	-2,-3,4
AA out .	0,-3,1
AA out and	11,-13,2
AA out at	8,-4,-4
AA out in	-3,-9,10
AA out of	-5,2,4
AA outside ,	10,-7,-4
AA outside and	-2,2,-1
AA outside at	3,-2,0
AA outsiders ,	-1,2,0
AA over .	-3,9,-9
AA over a	-6,10,-3
AA over chaplin	-2,2,-1
AA over scary	-3,3,0
AA over sexy	-3,4,-1
AA over sixty	-1,2,-1
AA over the	7,-4,-2
AA over two	-1,2,-1
AA own country	7,-6,-2
AA pace ,	-2,2,0
AA pain .	7,-5,-3
AA painting or	-2,4,-2
AA paranoia ,	-2,3,-1
AA paranoid ,	4,-2,-3
AA paris ,	0,-4,4
AA paris .	3,-1,-2
AA paris pls	-2,4,-1
AA park ,	-3,4,-1
AA party ,	7,-5,-5
AA party .	14,2,-16
AA patient ,	4,-2,-2
AA pensioners ,	-9,10,-1
AA pensioners .	-1,2,-1
AA people ,	-5,-2,7
AA people .	-5,11,-6
AA people and	-5,-10,14
AA people claim	2,0,-2
AA people outwit	-3,4,-1
AA people where	-3,5,-1
AA people who	-2,3,-1
AA perfect days	0,2,-4
AA perhaps .	-5,7,-3
AA period ,	-5,8,-3
AA person ,	-8,10,-3
AA person .	5,-5,-1
AA peter cushing	-1,2,0
AA peter ustinov	-2,3,-1
AA pg ,	-3,6,-4
AA pg .	5,-3,-2
AA phone ,	5,-2,-4
AA pick one	-3,-1,4
AA pigs .	10,-11,3
AA pirates ,	-7,8,-1
AA plains ,	-2,3,0
AA planeado ,	-1,2,-1
AA planes .	-5,11,-6
AA played for	-4,-1,4
AA playful .	-2,6,-4
AA please ,	-1,2,-1
AA please .	-5,4,2
AA please no	2,-3,1
AA plenty of	-4,-1,4
AA plots ,	-6,1,3
AA pls ,	-3,2,2
AA pls .	-2,3,-1
AA podcast diet	-2,-1,3
AA poison ,	-5,6,-1
AA poison .	8,-6,-3
AA polish i	-5,6,0
AA polite crime	-2,3,-1
AA politics ,	-5,1,3
AA ponies ,	-2,2,-1
AA poor people	-3,2,0
AA possibilmente with	-1,2,-1
AA possible ,	-2,-4,6
AA possible .	-3,6,-3
AA pratfalls ,	-4,6,-2
AA preachy .	-1,3,-2
AA preferred .	5,-1,-6
AA pressburger ,	-4,6,-2
AA pressure .	-1,3,-2
AA priest nun ,	5,-3,-4
AA prison ,	-4,7,-4
AA private eye	-1,4,-3
AA problems .	-3,5,-2
AA prom ,	-2,-3,5
AA prom .	-2,5,-3
AA properly .	-10,11,-1
AA protest ,	-5,6,-2
AA provided it	-2,3,-1
AA provided its	-2,3,-2
AA puns ,	-3,4,-1
AA puppets ,	-6,-1,6
AA puts me	-4,-2,6
AA quanto more	4,-1,-4
AA quarrel ,	-3,4,-1
AA quick ,	-2,3,-1
AA quick .	-2,3,-1
AA quiet ,	-6,8,-2
AA quiet .	3,-1,-3
AA quoting some	3,-2,-1
AA racing cars .	-10,0,8
AA rage ,	-5,5,0
AA rain ,	-6,3,2
AA rain .	-4,3,1
AA raincoats .	-1,2,-1
AA rainy sunday	-2,3,-1
AA rather than	-2,5,-4
AA rats .	2,-1,-1
AA real thing	-12,14,-2
AA really ,	-11,-1,11
AA really .	-6,13,-7
AA really brazilian	-1,3,-2
AA really good	-2,3,-2
AA really huile	-2,2,0
AA really planeado	-1,2,-1
AA reasons .	-3,0,2
AA rebellion ,	-2,2,-1
AA recent .	-2,5,-3
AA red ,	-1,3,-2
AA redemption ,	-2,2,0
AA relentless .	-1,2,-1
AA religion .	-2,2,0
AA remakes .	-1,11,-9
AA report .	-4,6,-2
AA required .	12,-11,-3
AA rescue ,	-2,4,-1
AA restaurants ,	-2,3,-1
AA retired ,	1,0,-3
AA retired policemen	-5,6,-1
AA reunion ,	1,2,-2
AA revenge ,	-6,6,0
AA revenge .	-3,-1,4
AA rich ,	-2,3,0
AA rich asians	3,-2,-1
AA rich people	-2,7,-5
AA right .	-15,16,-3
AA risi or	-2,3,-1
AA river ,	-6,7,-1
AA road ,	-4,6,-2
AA road .	-2,3,-1
AA robot .	-10,7,3
AA robot is	-3,3,-1
AA robots .	-7,3,4
AA rohmer and	8,-7,-2
AA romance ,	1,3,-4
AA romance .	-3,0,2
AA romance like	4,-3,-1
AA romans .	-6,10,-6
AA romantic ,	-3,4,-1
AA romantic .	-4,-1,4
AA room ,	10,-7,-2
AA room .	-3,5,-2
AA rope ,	-1,2,-1
AA round a	-15,17,-3
AA round the	-1,3,-1
AA rubber suit	6,-5,-1
AA rude .	-3,8,-5
AA rude as	-3,4,-1
AA rules out	-3,-4,6
AA run ,	-9,11,-2
AA running ,	-4,4,0
AA runnings for	6,-6,0
AA russian ,	-6,8,-2
AA sacrifice .	-6,7,-1
AA sad .	3,-2,-1
AA sad and	-5,7,-4
AA sad to	5,-4,-1
AA sadness ,	-5,4,0
AA sadness melancholy ,	-1,2,-1
AA saga ,	-2,5,-2
AA said my	7,3,-15
AA said no	9,-5,-4
AA said of	2,-1,-1
AA sake .	6,-8,1
AA same .	-6,8,-2
AA same man	23,-18,-8
AA satire ,	-4,5,-1
AA satire .	-1,2,-1
AA savage .	-7,7,-1
AA saves the	-1,3,-2
AA saw it	8,-8,-2
AA saxophones ,	-1,2,-1
AA say .	-1,0,2
AA say FILM	2,-2,-1
AA says ,	-11,7,3
AA says he	2,-7,5
AA says never	7,-1,-7
AA says the	7,4,-14
AA scandal ,	-6,18,-13
AA scared of	3,1,-4
AA scary ,	-4,11,-9
AA scary .	3,0,-3
AA scary over	-3,3,0
AA scary to	4,-3,0
AA scene .	4,-4,-1
AA scenery ,	-1,2,0
AA scenes ,	-15,-10,21
AA school .	-4,5,-2
AA sci fi	-3,3,0
AA science .	-1,3,-3
AA scorsese not	-1,3,-2
AA screen ,	-10,6,0
AA screen .	-8,5,2
AA sea ,	-3,7,-4
AA sea .	-1,4,-3
AA seaside ,	-2,3,-1
AA seaside .	-2,4,-2
AA seat .	4,-3,-1
AA secret ,	-1,2,-1
AA secret in	12,-10,-3
AA secrets .	-2,4,-1
AA seduction femme fatale fatale	-1,2,-1
AA seen .	13,-12,-3
AA seen FILM	-10,11,-3
AA seen fondly	-3,4,-1
AA seen them	6,-10,1
AA sensual ,	-4,5,-1
AA separated at	-3,4,0
AA sequel ,	-5,-1,6
AA sequins ,	-2,2,-1
AA served ,	0,-2,2
AA service ,	-2,5,-2
AA set in	-1,2,-1
AA setting .	-1,3,-2
AA seven of	6,-5,-1
AA seventies ,	-3,4,-1
AA seventies .	-5,8,-3
AA sexy .	-4,5,-1
AA sexy ones	-2,4,-2
AA sharks ,	-6,7,-1
AA sharks .	0,-9,9
AA she does	-6,7,-1
AA she likes	10,-9,-3
AA she says	-2,2,-2
AA she wants	11,-6,-7
AA she was	2,-1,-1
AA shed only	2,-2,0
AA sheep .	-7,11,-4
AA shes from	2,-2,-1
AA shes had	4,-2,-3
AA shes seen	-6,4,2
AA ship boat ,	-2,2,0
AA shoes .	8,-7,-2
AA short ,	-2,2,0
AA short .	-3,5,-1
AA shorter .	-1,5,-3
AA should be	0,-10,3
AA should it	-8,14,-7
AA should me	-6,8,-4
AA shout at	-6,8,-2
AA shouting ,	-6,8,-2
AA shouting .	9,3,-13
AA shouting about	-8,13,-6
AA shouty way	10,-3,-8
AA show .	8,-3,-8
AA si ,	7,-3,-6
AA si to	8,-4,-4
AA sick of	-7,-7,12
AA side .	-2,4,-2
AA silence ,	-1,2,-2
AA silence .	-5,7,-2
AA silent ,	-12,15,-6
AA silent .	6,-6,-2
AA silent days	-2,3,-1
AA silly ,	-2,3,-1
AA silly .	-7,9,-2
AA silly stupid ,	-6,10,-3
AA silly stupid .	-5,7,-2
AA sim ,	-3,4,-2
AA since .	16,-14,-2
AA since 0000	2,-1,-1
AA since i	-2,0,3
AA since school	-4,6,-3
AA since the	-5,4,-1
AA since were	17,-15,-6
AA singers ,	-5,-1,7
AA singing ,	-4,3,1
AA singing .	4,-4,-5
AA singing and	-2,8,-6
AA sinister .	-2,3,-2
AA sisters ,	4,-3,-1
AA six people	-3,5,-2
AA sixties ,	4,-2,-2
AA sixties .	-4,5,-1
AA sixties perhaps	-3,3,-1
AA sixty .	-2,3,-1
AA slapstick ,	-2,3,0
AA sleepover ,	-2,-1,3
AA slick and	-1,2,0
AA slow ,	-2,1,0
AA slow .	-9,12,-2
AA slow burn	-4,7,-2
AA small ,	-3,3,-1
AA small .	6,-4,-3
AA small ones	-2,4,-2
AA small town	-5,6,-2
AA smart .	-4,5,-1
AA smoking indoors	-2,3,-1
AA snow ,	-2,3,-1
AA snow .	-2,7,-5
AA snow and	6,-2,-4
AA snowed in	-2,3,-1
AA snowy ,	-1,2,0
AA snowy .	-5,8,-3
AA so ,	-6,7,-1
AA so .	5,-2,-3
AA so a	7,-10,4
AA so bad	6,-2,-3
AA so good	2,1,-3
AA so i	-1,2,-2
AA so its	-8,4,4
AA so ive	6,-3,-2
AA so long	-4,6,-2
AA so much	0,-6,6
AA so no	12,-10,-1
AA so not	-2,-7,7
AA so nothing	12,-9,-3
AA so something	8,-6,-2
AA so the	-14,17,-3
AA so we	6,-2,-3
AA sofa .	-2,4,-4
AA soldiers ,	-1,-2,3
AA some days	3,-2,0
AA some like	-2,-1,5
AA some other	0,2,-2
AA somebody else	6,-5,-2
AA somebody must	2,-5,3
AA something ,	-11,14,-3
AA something .	-4,7,-3
AA something lighter	-2,3,-1
AA something that	6,1,-8
AA something with	9,-9,1
AA somewhere else	-4,5,-1
AA son ,	5,-3,-4
AA son .	6,-1,-5
AA songs ,	-1,2,-1
AA songs .	-2,5,-3
AA soppy ,	-4,0,3
AA soppy .	-4,5,-2
AA soppy an	-3,5,-2
AA soppy music	-2,5,-3
AA sorry ,	-3,-1,3
AA sorry .	-3,-13,12
AA sort ,	10,-9,-2
AA sort .	-6,0,6
AA sort apart	-4,7,-4
AA sort of	-10,13,-3
AA soul on	4,-1,-2
AA sounds brilliant	-2,3,-1
AA sounds like	6,-5,-1
AA soundtracks .	-1,3,-2
AA south ,	-1,3,-2
AA south .	-3,5,-3
AA space ,	-8,11,-2
AA space .	-6,5,2
AA space is	2,-2,0
AA spain ,	-2,4,-3
AA spanish ,	-5,10,-4
AA spanish .	-4,7,-2
AA speaking ,	-3,4,-2
AA spectacle .	-3,4,-1
AA speech ,	-9,15,-7
AA speeches .	-3,5,-2
AA spies ,	-4,6,-2
AA spies .	-3,-5,8
AA spooky ,	-2,3,-1
AA spooky .	-5,7,-2
AA sport ,	-3,5,-2
AA sport .	-8,9,-2
AA spy ,	-5,7,-2
AA stares ,	-5,5,0
AA station ,	-2,3,-1
AA station .	-6,7,-2
AA stay .	-4,9,-6
AA stay at	-6,-5,9
AA stay until	9,-5,-5
AA steppe ,	-2,3,-1
AA stevens on	-17,18,-1
AA still ,	-6,7,-1
AA still dull	6,-3,-3
AA still welcome	-10,12,-3
AA stone ,	6,-5,-1
AA stop .	-5,-8,9
AA stop motion	-2,4,-2
AA storm ,	-5,5,-1
AA story ,	-1,3,-2
AA story .	7,-9,2
AA story for	-3,4,-1
AA story was	4,-3,-1
AA story where	-6,7,-1
AA story with	-1,3,-2
AA straight to	12,-12,0
AA strange .	0,1,-2
AA strangers ,	-12,16,-5
AA street .	-1,3,-1
AA streets .	-3,7,-5
AA strettamente surveillance	2,-1,0
AA strong woman	-1,2,-1
AA stuck in	-8,13,-5
AA student days	-10,12,-2
AA students ,	4,-4,-1
AA stuff ,	-2,3,-3
AA stuff and	-2,-8,9
AA stuff before	-2,5,-3
AA stuff but	-2,4,-2
AA stuff from	-4,6,-2
AA stuff is	-10,13,-4
AA stuff like	4,-2,-3
AA stuff only	-4,7,-3
AA stunts and	-4,5,-2
AA stupid ,	8,-6,-1
AA stupid .	-2,5,-4
AA stylish .	0,2,-1
AA stylish elegant ,	-2,3,-1
AA subtitles .	1,5,-7
AA suburbs ,	-1,2,0
AA such a	-1,6,-5
AA suffering .	-4,-4,5
AA suit .	-2,3,-1
AA suits ,	3,-1,-2
AA suits .	8,-6,-2
AA suits me	-8,11,-5
AA summer ,	-4,5,-1
AA summer camp	-1,3,-1
AA sun ,	-3,4,-1
AA sunburn ,	-1,2,-1
AA sunday .	4,-1,-7
AA sung ,	-2,3,-1
AA sunny .	-4,-8,10
AA sunshine ,	-1,3,-1
AA sure ,	-6,9,-3
AA sure .	8,-7,-3
AA surveillance ,	-2,4,-2
AA survival .	-4,5,-2
AA swashbuckling ,	7,-4,-3
AA swearing .	4,4,-8
AA sweat ,	3,-1,-2
AA sweaty ,	-5,7,-1
AA swedish ,	-10,13,-5
AA swedish one	5,-3,-2
AA sweet ,	4,-2,-1
AA sweet .	-1,3,-2
AA table ,	-8,0,8
AA table .	-2,4,-2
AA taken lightly	-2,4,-2
AA tales ,	-6,7,-2
AA talk ,	-4,5,-2
AA talk .	-2,0,2
AA talked about	-2,5,-3
AA talking ,	-4,4,0
AA talking animals	-2,-6,8
AA talking to	2,-1,-1
AA taste ,	3,-2,-1
AA tattoo ,	10,-3,-8
AA tavolo ,	2,-2,0
AA taxi 0	5,-3,-1
AA tea .	3,-3,1
AA teachers ,	4,-4,-1
AA teachers on	11,-1,-10
AA teacups .	-1,2,-1
AA technicolor ,	-4,5,-1
AA teenager ,	-1,2,-1
AA teenagers ,	-2,3,-1
AA teeth .	-2,6,-4
AA teeth but	-2,3,-1
AA television .	0,-12,6
AA tell me	-4,-2,5
AA telly ,	14,-14,1
AA ten .	-3,-5,8
AA tender ,	5,-3,-3
AA tender .	-1,2,-1
AA tense ,	-3,2,1
AA texas ,	9,-7,-1
AA texture makes	-2,-2,4
AA than FILM	6,-3,-4
AA than anyone	3,-3,-1
AA than my	18,-13,-9
AA than scary	4,-3,0
AA than the	-3,5,-3
AA than two	-4,6,-1
AA thank you	5,-8,2
AA thanks ,	-4,-7,11
AA thanks .	1,-9,8
AA that ,	6,-1,-5
AA that .	4,-1,-4
AA that FILM	2,6,-12
AA that aint	-2,4,-1
AA that arent	-7,11,-5
AA that bad	-2,3,-1
AA that decade	12,-11,-5
AA that doesnt	-3,6,-3
AA that fall	-4,6,-3
AA that goes	-1,2,-1
AA that gossip	-2,5,-2
AA that gran	-1,3,-2
AA that has	-4,5,-1
AA that i	4,-3,-1
AA that is	3,-2,-1
AA that isnt	-4,7,-4
AA that it	9,-8,-2
AA that laugh	6,-1,-7
AA that make	1,4,-8
AA that makes	-3,2,2
AA that not	-2,6,-4
AA that one	3,1,-4
AA that se	-1,-1,2
AA that shouty	10,-3,-8
AA that sort	12,-10,-2
AA that texture	-2,-2,4
AA that the	-5,-1,6
AA that wont	-2,4,-2
AA that would	-4,7,-4
AA thats cheap	-1,2,-1
AA thats legal	-3,4,-1
AA thats my	-9,-3,7
AA thats not	-5,8,-4
AA thats on	-6,10,-3
AA thats the	-3,5,-2
AA thats what	2,-5,3
AA the FILM	14,-6,-8
AA the airport	-8,1,6
AA the autumn	-10,12,-4
AA the baby	10,-7,-2
AA the best	3,-2,0
AA the better	-13,14,-2
AA the big	-11,-12,16
AA the blondes	-2,2,-1
AA the blood	-3,9,-18
AA the boys	4,-7,4
AA the budget	-4,5,-1
AA the bus	-1,4,-3
AA the butler	-11,13,-5
AA the camera	6,-2,-5
AA the car	3,-2,-1
AA the care	-1,2,-1
AA the cheese	10,-10,-2
AA the cinema	2,-1,0
AA the city	-1,5,-5
AA the coens	-12,13,-1
AA the coffee	3,-2,-1
AA the cold	0,1,-2
AA the common	-1,5,-3
AA the dark	4,-3,-1
AA the day	-2,-1,3
AA the desert	2,1,-2
AA the different	12,-12,0
AA the dinner	7,-8,0
AA the dog	7,-1,-6
AA the door	-3,-6,8
AA the drunk	-1,2,-1
AA the eighties	-15,17,-1
AA the end	-3,1,2
AA the field	3,-8,8
AA the fifties	-4,6,-3
AA the film	10,-5,-8
AA the first	7,-5,-2
AA the floor	-1,2,-1
AA the forest	0,2,-2
AA the forties	2,-4,1
AA the garden	3,-2,-1
AA the german	-2,3,-1
AA the girl	-3,4,-2
AA the good	-5,8,-3
AA the grass	2,-1,0
AA the harmonica	-2,4,-2
AA the have	4,-6,2
AA the hiking	-4,8,-4
AA the horse	-5,7,-3
AA the house	15,-12,-4
AA the hurt	6,-4,-2
AA the kids	1,-3,2
AA the kind	-5,4,0
AA the kitchen	-4,6,-2
AA the last	7,-8,0
AA the late	5,-2,-2
AA the lighthouse	2,-1,-1
AA the lights	-4,5,-1
AA the like	-5,7,-2
AA the lions	4,-2,-2
AA the list	-2,-8,9
AA the melancholy	-1,6,-4
AA the menu	-14,13,2
AA the middle	-1,-1,3
AA the moon	-4,5,-1
AA the more	-2,4,-1
AA the music	-10,5,2
AA the neighbor	3,-2,-1
AA the new	9,-9,-2
AA the night	4,0,-3
AA the nile	4,-2,-1
AA the nineties	-2,9,-7
AA the of	-8,11,-5
AA the old	-3,-10,11
AA the old age elderly	-3,4,0
AA the one	8,-4,-3
AA the ones	-3,-11,14
AA the only	8,-5,-3
AA the opera	4,-3,0
AA the pancakes	8,-7,-1
AA the politics	-1,4,-2
AA the premiere	8,-7,-2
AA the princess	13,-12,-1
AA the rain	-2,3,-2
AA the real	-9,11,-2
AA the red	2,0,-2
AA the remake	4,-3,-1
AA the remote	6,-3,-3
AA the room	11,-9,-5
AA the run	-8,10,-3
AA the same	4,-2,-3
AA the schmaltz	-4,5,-1
AA the sea	-1,3,-2
AA the sea ocean	-2,5,-2
AA the seventies	-7,8,-1
AA the shoes	7,-3,-5
AA the sixties	6,-4,-1
AA the slow	-1,3,-1
AA the small	-2,4,-2
AA the smoking	-2,3,-1
AA the snow	-1,-3,3
AA the sort	-4,5,-2
AA the south	-3,4,-1
AA the swedish	-3,-6,9
AA the table	-8,-1,8
AA the teacher	-1,4,-2
AA the that	12,-14,2
AA the thirties	0,3,-3
AA the train	10,-10,-1
AA the truth	-4,5,-2
AA the twenties	-10,11,-2
AA the twins	2,-4,2
AA the two	-3,3,0
AA the type	-3,7,-4
AA the usual	12,-11,-1
AA the ventilador	5,-4,-1
AA the village	-11,12,-4
AA the void	2,-2,-1
AA the wall	5,-4,-1
AA the war	6,2,-7
AA the whole	5,-3,-2
AA the women	-2,3,-1
AA the woods	-3,4,0
AA the word	-3,4,-1
AA the year	-7,9,-2
AA their eyes	9,-8,-2
AA them ,	12,-9,-3
AA them .	6,-4,-4
AA themselves .	5,-5,1
AA then ,	-6,7,-1
AA then .	-7,6,0
AA then are	-3,5,-1
AA then maybe	-1,2,-1
AA then the	13,-11,-2
AA there ,	12,-9,-4
AA there .	2,4,-4
AA there is	-15,5,11
AA there was	-5,9,-4
AA theres a	13,-10,-5
AA they dont	-4,5,-1
AA they make	-6,-4,7
AA they say	6,-11,3
AA thin film	7,-6,-1
AA thing ,	3,0,-2
AA thing .	-9,5,3
AA things ,	8,-7,-1
AA things .	1,3,-4
AA thingy .	-3,6,-2
AA thinks hes	4,-3,-1
AA thirteen year	7,-6,-1
AA thirties ,	-2,2,0
AA thirties .	5,-4,-2
AA this house	1,2,-5
AA this month	-16,15,0
AA this time	-1,4,-3
AA this year	-11,-6,16
AA tho pls	-3,4,-1
AA though ,	8,1,-10
AA though FILM	-4,4,0
AA though not	-1,8,-7
AA thoughtful as	-4,5,-1
AA three .	5,-2,-2
AA three generations	-1,3,-2
AA three of	-3,4,-1
AA three times	3,-2,-1
AA thriller ,	-4,6,-1
AA thriller .	-1,2,-2
AA thriller with	-3,4,-1
AA thriller without	-2,3,0
AA through ,	12,-9,-4
AA thyme .	5,-3,-3
AA thyme he	3,-2,-1
AA till the	-3,5,-2
AA time ,	-5,-4,9
AA time .	-1,8,-7
AA times and	3,-2,-1
AA tired of	-1,4,-3
AA to FILM	12,-5,-7
AA to be	-3,-8,11
AA to busan	8,-6,-2
AA to cheer	-9,11,-1
AA to death	-7,-13,17
AA to fifteen	6,-4,-2
AA to go	-2,6,-2
AA to have	-8,10,-6
AA to him	5,-4,-2
AA to impress	-4,5,-1
AA to me	5,-3,-2
AA to miss	2,-1,-1
AA to my	-1,-5,6
AA to priest nun	2,-1,0
AA to say	4,-2,-2
AA to sea	2,-1,-1
AA to see	5,-3,-2
AA to this	5,-2,-2
AA today ,	2,-6,4
AA today charming	4,-3,0
AA together ,	8,-5,-5
AA tokyo ,	-3,3,-1
AA told me	6,-4,-1
AA tomorrow .	9,-3,-6
AA tonight ,	-2,-2,3
AA tonight .	-5,10,-5
AA too ,	-3,2,0
AA too .	9,-5,-3
AA too close	-5,-7,9
AA too many	-5,4,-1
AA too much	2,-9,7
AA too violent	-1,3,-3
AA torture .	-1,6,-5
AA touching ,	-1,4,-2
AA tour .	-4,4,0
AA tower of	-3,4,-1
AA town ,	-5,5,-2
AA toys .	-2,2,-1
AA tragic ,	-2,3,-1
AA tragic .	-3,3,-1
AA train ,	-1,-7,7
AA train corpse .	-6,7,-1
AA trains ,	-4,6,-2
AA trains .	8,-4,-4
AA trash energy	-3,4,-1
AA treasure ,	-3,5,-3
AA trench coats	-3,5,-1
AA trick films	-4,5,-2
AA tricks ,	-3,4,-1
AA trippy ,	-2,0,3
AA trolley problem	8,-7,-2
AA trolls ,	11,-10,-1
AA true ,	-6,7,-1
AA true .	-1,4,-5
AA true story	-3,4,-1
AA truth ,	-3,3,0
AA truth .	-6,9,-3
AA tuesday .	5,-1,-3
AA tunnel ,	20,-12,-11
AA turns up	-3,-6,9
AA tuscany .	2,0,-1
AA twenties ,	-2,2,-1
AA twice ,	12,-8,-4
AA twice .	4,-7,3
AA twins ,	-3,-2,4
AA twisted .	-3,4,-1
AA twists .	-1,-6,7
AA twisty ,	-3,5,-2
AA two ,	11,-5,-4
AA two hours	-3,3,-1
AA two men	-1,2,-1
AA two people	-1,3,-1
AA two please	-3,6,-3
AA two retired	-5,6,-1
AA u ,	-1,4,-2
AA u .	5,-8,1
AA u ship boat	-2,2,0
AA uncle .	-10,12,-5
AA uncle would	-7,9,-5
AA under 00	-1,2,0
AA under 000	-5,6,-1
AA under three	-1,2,-1
AA under two	-2,1,1
AA undercover female	-2,4,-2
AA underdog ,	0,5,-4
AA unless theyre	-7,20,-19
AA unsolved ,	-3,5,-1
AA until mardi	9,-5,-5
AA up ,	-8,10,-2
AA up .	-3,6,-7
AA up to	-11,6,4
AA ups ,	-4,5,-1
AA upside down	-3,4,-1
AA ustinov ,	-3,5,-2
AA vampires ,	-3,-6,10
AA vampires .	-2,3,-1
AA van ,	8,-5,-4
AA vaults ,	-1,2,-1
AA very tired	-1,2,-1
AA vibes .	-4,6,-2
AA villa ,	-3,3,0
AA village ,	-2,3,-1
AA village .	7,-5,-3
AA village life	-7,9,-1
AA violence .	-3,5,-2
AA violin ,	-5,2,2
AA violins .	-1,7,-5
AA voice .	-11,13,-2
AA volate .	2,-1,-1
AA volcanoes ,	6,-6,-1
AA volume ,	6,-15,8
AA w brains	-1,4,-2
AA w feelings	-3,4,-1
AA w my	-4,-2,6
AA w nice	-6,8,-2
AA w teeth	-2,2,-1
AA w the	-4,5,-1
AA w women	-6,13,-8
AA waiting room	-3,6,-5
AA wall street	0,2,-1
AA wall to	-8,13,-7
AA wanna .	4,-4,0
AA wanna see	-11,13,-3
AA want FILM	-6,8,-2
AA want a	15,-11,-5
AA want different	7,-5,-4
AA want no	-7,8,-1
AA want something	-4,6,-2
AA want the	3,-1,-2
AA want to	-2,-9,12
AA wanted to	10,-7,-3
AA wants FILM	7,-6,-1
AA wants a	8,-6,-2
AA wants to	-2,3,-3
AA war ,	-5,7,-2
AA war .	-3,2,1
AA war and	-1,-10,11
AA war at	4,-3,-1
AA warm ,	-3,4,-1
AA was ,	6,-5,-1
AA was .	4,0,-3
AA was a	1,1,-2
AA was born	6,-3,-3
AA was in	13,-4,-10
AA was on	3,-2,-1
AA was still	4,-4,0
AA was the	4,-3,-1
AA was too	5,-3,-2
AA was wrong	5,-4,-1
AA wasted a	7,-6,-2
AA watch ,	3,4,-8
AA watch .	5,-6,1
AA watched it	7,-4,-2
AA watches everything	-7,-3,9
AA wave ,	-2,0,2
AA way ,	-8,10,-2
AA way .	-10,5,6
AA we all	14,-7,-8
AA we both	-5,5,1
AA we can	-4,6,-2
AA we had	-1,-4,6
AA we have	2,1,-3
AA we need	11,-9,-2
AA we want	3,0,-4
AA weather ,	1,2,-1
AA wedding ,	0,2,-1
AA wedding .	13,-8,-7
AA weddings ,	-2,3,0
AA weddings .	-2,4,-3
AA week ,	5,-5,0
AA week .	3,-1,-3
AA weird ,	-2,3,0
AA welcome ,	13,-11,-5
AA welcome .	-5,7,-2
AA welcome for	-2,4,-1
AA well .	12,-3,-14
AA well acted	-1,7,-6
AA well away	-2,-4,6
AA went on	15,-11,-6
AA went to	3,-2,-1
AA were a	-4,-4,7
AA were all	-2,-5,8
AA were having	-2,-2,4
AA were in	-7,10,-3
AA were not	6,-7,1
AA werewolves ,	-2,-6,9
AA werewolves off	-1,-4,5
AA western .	5,-2,-5
AA westerns ,	-2,1,1
AA wet ,	-2,4,-2
AA wet .	-3,5,-1
AA wet shirt	-2,2,-1
AA weve been	-1,-1,3
AA weve done	3,-10,8
AA weve got	5,-2,-5
AA weve had	-3,7,-3
AA weve just	-2,-1,3
AA weve stopped	-2,-2,4
AA whales ,	-1,2,0
AA what a	-7,11,-6
AA what else	10,-7,-3
AA what id	8,-2,-6
AA what im	-7,12,-6
AA what our	-13,15,-9
AA what we	12,-10,-2
AA whatever ,	-5,4,1
AA whatever .	7,-7,0
AA when he	-1,7,-7
AA when hes	-6,-1,4
AA when i	6,-3,-3
AA when the	4,-2,-1
AA where i	-9,-9,16
AA where it	-12,13,-3
AA where neither	-2,3,-1
AA where no	-2,4,-2
AA where nobody	-4,5,-1
AA where nobodys	-5,8,-4
AA where nothing	7,-5,-2
AA where people	5,6,-12
AA where the	2,0,-2
AA where they	3,1,-4
AA which doesnt	-3,5,-2
AA which is	-3,4,-1
AA which the	-5,9,-4
AA whichever .	8,-5,-3
AA whisky .	0,2,-4
AA who are	1,-2,2
AA who does	-8,10,-4
AA who dont	9,-6,-4
AA who hate	-2,4,-2
AA who hates	7,-5,-3
AA who is	-1,2,-2
AA who isnt	-6,10,-4
AA who stay	-4,8,-4
AA whos decent	-2,3,-1
AA why .	13,-10,-3
AA why not	-2,5,-3
AA whyyy .	7,-5,-4
AA wicked ,	5,-3,-2
AA widow ,	-2,3,-1
AA wife grew	-2,5,-4
AA wife is	0,-4,5
AA wigs .	0,2,-2
AA will be	7,-5,-2
AA will do	-7,5,2
AA will not	-2,-14,15
AA will only	6,-10,5
AA wine ,	-2,-2,4
AA wine .	-2,2,0
AA winter ,	-2,2,0
AA winter .	-6,7,-2
AA witches ,	-4,8,-4
AA with FILM	7,-4,-2
AA with alkoholproblem	-4,-1,5
AA with big	-2,3,0
AA with brains	-3,6,-4
AA with branagh	-1,2,-1
AA with class	-3,3,0
AA with doctor	-1,2,-1
AA with drink	-3,-5,8
AA with enough	-2,4,-2
AA with fashion costumes	-1,2,-2
AA with feelings	-2,0,3
AA with friendship	-5,5,-2
AA with gloves	-3,4,-1
AA with good	-2,2,-1
AA with grandad	2,-1,-1
AA with great	-1,3,-2
AA with him	-3,2,1
AA with intrigue	5,-4,-2
AA with it	-7,13,-7
AA with jokes	-2,4,-1
AA with live	-2,4,-2
AA with lots of	-8,9,-1
AA with love	6,-5,0
AA with mates	-5,8,-3
AA with me	15,-11,-5
AA with music	-2,3,-1
AA with my	8,-5,-3
AA with no	-1,2,-2
AA with nobody	-2,7,-6
AA with none	-3,8,-5
AA with of	7,-6,-1
AA with pace	-5,6,-2
AA with problems	-1,3,-2
AA with puppets	-2,6,-3
AA with robots	-1,-2,4
AA with slapstick	-2,3,0
AA with someone	2,-2,-1
AA with soul mate	-6,8,-2
AA with stunts	-4,5,-2
AA with subtitles	11,-6,-8
AA with teeth	-2,3,-1
AA with that	6,-5,-3
AA with the	8,-7,-1
AA with trains	-3,5,-1
AA with u	-2,2,0
AA with ustinov	-3,5,-2
AA with young	-3,-4,7
AA without a	0,3,-2
AA without ballon	4,-3,-1
AA without being	-2,4,-3
AA without fan	-2,5,-2
AA without gore	-1,3,-2
AA without him	-1,3,-1
AA without jump scare	-1,3,-1
AA without mean	-2,3,-1
AA without nuns	-1,2,-1
AA without soppy	-2,5,-3
AA without that	-3,6,-5
AA without the	-7,12,-4
AA wolf of	4,-3,0
AA woman ,	-6,7,-1
AA woman .	-1,5,-4
AA women ,	-4,6,-2
AA women .	-6,11,-6
AA women and	-9,10,-2
AA women in	-4,5,-1
AA wont have	6,-6,0
AA wont see	-6,1,9
AA wont solve	-1,3,-2
AA wont watch	-2,-5,6
AA woods ,	-1,3,-2
AA woods .	-3,3,0
AA words ,	-7,19,-15
AA words .	-3,4,0
AA words and	9,-8,-2
AA work ,	4,-3,-2
AA work .	-2,3,-3
AA work job ,	6,-5,-2
AA working class	-1,2,-1
AA works .	4,-3,-2
AA world ,	3,-2,-1
AA world .	5,5,-10
AA world cry	3,-3,0
AA worn out	0,-1,-4
AA worth watching la	8,-7,-1
AA would be	-5,9,-4
AA would do	-2,5,-3
AA would help	-3,4,-1
AA would like	5,-2,-5
AA would say	-4,-11,13
AA wow .	17,-16,-1
AA wrecked my	6,-4,-1
AA wrong ,	-1,2,-1
AA wrong .	4,0,-4
AA year ,	8,-4,-4
AA year 00	-5,7,-2
AA year olds	1,0,-2
AA years .	5,-3,-2
AA yeehaw .	-8,10,-2
AA yelling .	-11,13,-2
AA yes ,	1,2,-3
AA yes .	-2,5,-3
AA yes but	-3,4,0
AA yes please	-2,2,0
AA yet cuddly	-1,2,-1
AA york ,	0,1,-2
AA york .	-2,3,0
AA you ,	9,-6,-3
AA you .	-5,-2,7
AA you can	-5,-3,8
AA you gave	-13,2,12
AA you get	-2,3,-1
AA you have	-8,10,-2
AA you know	3,5,-9
AA you like	-5,7,-2
AA young ,	-2,4,-1
AA young .	6,-7,1
AA youve got	-7,8,-2
AA zealand .	-3,4,-1
B 0	5,-3,-3
B 00	2,0,-2
B 000	5,-4,-2
B 0000	4,-2,-2
B 0000s	-3,2,1
B 00st	4,-9,5
B 00th	16,-6,-13
B 0d	3,-2,-1
B FILM	3,-2,-1
B a	-1,2,-1
B a24	4,-3,-3
B abba	8,-11,2
B abide	1,-2,1
B able	1,-8,6
B aboriginal	-6,9,-2
B about	-1,2,0
B above	4,1,-4
B abroad	-11,9,-1
B absolutely	-2,-2,5
B absolutely not	-6,-4,9
B absurd	-2,3,-1
B abuela	4,-2,-1
B accent	-6,-1,4
B accesi	-1,3,-1
B accurate	11,-10,-3
B acha	4,-3,-1
B acquainted	-3,3,0
B across	-3,2,2
B act	-2,0,2
B acting	12,-4,-10
B action	-2,1,1
B actor actress	-2,4,-1
B actors	-5,6,-2
B actresses	-2,4,-2
B acts	7,-4,-2
B actual	7,-5,-3
B adam	5,0,-5
B adams	7,-3,-5
B adaptation	-8,11,-4
B adaptations	9,-4,-5
B adapted	-2,3,-1
B add	1,-3,-5
B admire	15,-13,-2
B adores	3,-1,-3
B adriatic	-1,2,-1
B adult	-17,18,-1
B adults	-6,5,0
B adventure	-2,1,1
B affleck	7,-3,-6
B africa	-2,2,0
B african	-3,3,0
B after	-1,2,-1
B afternoon	3,-1,-2
B aftersun	5,-1,-4
B afterwards	3,-2,0
B again	-3,4,-1
B against	2,0,-3
B agatha	-6,3,3
B age	-7,9,-2
B aged	8,-7,-1
B ages	2,-2,0
B agnes	-3,4,-1
B ago	2,-1,0
B agosto	5,-4,0
B agree	-2,4,-3
B agreed	0,6,-5
B ai	1,2,-3
B aint	-5,0,4
B air	8,-6,-2
B aires	1,0,-3
B airport	11,-12,0
B alain	-3,4,-1
B alan	4,-3,-2
B alien	-1,5,-3
B aliens	-6,4,2
B alive	3,-7,3
B allen	-3,0,1
B allergic	-2,-1,3
B allora	-3,4,0
B almeno	5,-4,-1
B almodovar	7,-2,-6
B alone	-4,6,-2
B alors	-4,5,-1
B alps	-1,2,-1
B already	-3,-5,4
B also	-2,1,1
B alternative	-2,2,-1
B altman	-10,11,-2
B always	1,-6,5
B am	8,-12,4
B amarcord	6,-5,-2
B amateurs	-4,-1,5
B amazing	2,-1,-1
B america	-17,18,-3
B americans	-5,0,5
B amiche	6,-4,-2
B amigos	5,-4,-1
B amish	-7,9,-3
B amnesia	-3,-2,5
B amour	11,-5,-7
B amy	4,2,-6
B anatomy	7,-6,-1
B anderson	-3,3,0
B andersson	-2,3,-1
B ando	7,-5,-2
B androgyn	-2,3,0
B ang	5,-1,-6
B angeles	-2,3,-1
B angels	-1,2,-1
B angry	-4,1,3
B animal	2,-9,6
B animals	0,2,-2
B animals pets	5,-2,-2
B animated	-5,6,-1
B animated cartoon	-6,7,-3
B animation	6,0,-6
B animation cartoon	-3,0,2
B anna	-7,4,5
B annees	-5,6,-1
B anora	12,-10,-3
B anos	11,-9,-2
B another	-3,4,-1
B ans	-5,5,-1
B answer	-2,3,-1
B antarctic	4,-14,5
B antebellum	-2,3,-1
B anthony	-3,5,-2
B antonio	-4,5,-1
B anybody	3,-3,-1
B anyone	1,-2,1
B anything	-1,-1,2
B anyway	0,3,-2
B anywhere	-5,5,0
B apago	8,-5,-5
B apart	-3,-2,4
B apes	4,0,-5
B apichatpong	-1,2,-1
B apocalypse	1,4,-4
B apology	7,-6,-2
B apprentice	2,-1,-1
B april	9,-8,-1
B arabic	-5,14,-10
B archaeology	6,-4,-2
B architects	7,-5,-2
B architecture	-4,5,-1
B arent	1,-5,3
B argentina	1,1,-2
B argentine	-2,3,-1
B argentinian	1,1,-3
B argue	-14,1,8
B argument	2,-1,0
B argument fight	17,-14,-4
B armageddon	8,-4,-4
B armenian	3,-2,0
B around	-2,5,-3
B arrival	1,2,-8
B artist	-12,7,8
B artists	8,-7,-2
B arts	-2,-4,6
B arty	-3,8,-6
B ashes	7,-6,-2
B asian	-6,4,2
B aside	-8,9,-1
B asimov	5,-2,-2
B ask question	8,-3,-5
B asked	1,1,-2
B asking	3,-2,-1
B asks	-2,-4,4
B asleep	0,2,-2
B assalto	-3,5,-2
B assim	-2,2,-1
B assume	-3,6,-3
B astronauts	-2,-5,7
B at	2,-1,-1
B at home	6,-5,-3
B atanarjuat	8,-6,-3
B atheist	6,-4,-2
B atlantics	13,-11,-2
B attenborough	3,-1,-4
B attention	-18,-4,14
B au	0,1,-2
B audrey	4,-2,-3
B aunt	1,-3,2
B aunties	3,3,-7
B aussie	-6,8,-3
B austen	-2,5,-2
B austere	-1,6,-5
B australia	2,-1,-1
B australian	-3,2,0
B austrian	-4,5,-1
B autumn	-4,4,-1
B autumnal	-2,4,-2
B avant	6,-5,-1
B avoid	1,-5,5
B away	0,-5,5
B awful	-1,2,-1
B awkward	-6,7,-1
B babies	-4,-2,6
B baby	14,-2,-13
B babylon	8,-6,-2
B babysitter	3,-2,-4
B back	0,3,-2
B background	-2,4,-2
B backpackers	-4,-2,5
B backstage	3,0,-3
B backwards	-2,2,0
B bacurau	-3,5,-1
B baffes	-1,2,-1
B bakers	-1,2,-1
B bakery	-9,9,0
B baking	-3,6,-3
B balada	4,-3,-1
B balance	10,-5,-6
B balkan	-3,4,-2
B ball	-3,5,-2
B ballet	-3,-2,5
B banderas	-4,5,-1
B bandits	5,-1,-4
B bank	-3,5,-2
B banned	-2,-10,7
B banshees	1,0,-2
B banter	-5,7,-2
B bar	0,-9,8
B bar pub	-5,7,-2
B barbara	-6,4,2
B barbie	12,-5,-7
B barely	-3,1,1
B barn	-4,1,3
B barring	-4,0,4
B baseball	-1,2,-1
B basically	3,-2,-8
B bassoon	6,-4,-3
B bastard	-2,3,-1
B bastille	15,-13,-3
B bat	-2,4,-1
B bath	10,-6,-4
B bathing	-1,2,-1
B batman	7,-3,-4
B bawled	16,-14,-2
B bay	12,-5,-11
B be afraid	-7,8,-1
B bea	-2,5,-3
B beach	3,1,-3
B beaches	0,3,-2
B bear	6,-9,3
B beard	-6,8,-3
B beards	-2,-1,3
B bears	-2,3,-1
B beat	-3,7,-4
B beaten	-1,2,-1
B beats	4,3,-6
B beautiful	2,-3,2
B beautiful nice	14,-10,-4
B beautiful story	-1,2,-1
B beauty	2,0,-1
B because	3,-5,1
B bed	-1,-2,3
B been	4,-2,-2
B beer	8,-4,-10
B bees	3,-1,-2
B beg	-4,3,0
B beginnings	-1,2,-1
B beige	-2,3,-1
B being	2,-1,-1
B belgian	-3,4,-2
B believe	-2,7,-6
B bell	8,-11,1
B belly	0,2,-1
B ben	5,-2,-3
B bench	-3,4,-1
B beneath	6,-2,-3
B bengali	4,-1,-4
B bergman	6,-3,-3
B best	6,-1,-5
B better	2,1,-3
B bf	0,8,-8
B bi	3,-3,0
B bible	9,-2,-9
B bicycle	3,-2,-2
B bicycles	-2,3,-1
B big	1,1,-2
B bikes	-3,4,-1
B bilingual	-2,3,-1
B bill	2,0,-2
B billy	1,-3,2
B binoche	-3,4,-1
B biopic	-3,2,1
B biopics	8,-13,-1
B birds	-3,3,-1
B birth	-8,6,1
B birthday	1,1,-2
B bit	3,-1,-2
B bitchy	-1,3,-1
B bitte	1,-3,1
B bitter	-3,5,-2
B bittersweet	-3,2,1
B black	-1,2,-1
B black and white	-8,0,6
B blake	4,-2,-2
B blankets	-3,4,-1
B bleak	-4,3,0
B bleakly	-2,3,-1
B blind	-6,10,-4
B blockbuster	-6,6,1
B bloody	-2,3,-1
B blue	9,-8,-2
B blumhouse	-4,6,-2
B board	-1,3,-2
B boarding	6,-4,-3
B boat	0,2,-1
B boats	-3,3,-1
B bob	4,-8,5
B bodies	-1,2,-1
B body	6,-3,-4
B boer	-1,2,-1
B bogart	2,0,-5
B bohemian	3,-2,-1
B boiled	0,-2,-3
B boiler	10,-9,-1
B boiling	4,-3,-1
B bol	-1,2,-1
B bold	-3,4,-1
B bollywood	-3,4,-1
B bond	2,1,-3
B bong	-2,3,0
B bonkers	-2,3,-1
B book	2,0,-1
B bookish	-8,9,-2
B bookshop	-3,4,-1
B boot	10,-6,-4
B booth	17,-14,-3
B border	4,-1,-3
B boring	9,-6,-3
B born	4,3,-7
B boss	5,-4,-1
B bossy	0,2,-5
B both	2,0,-2
B bothered	9,-3,-6
B bottle	2,-1,-1
B bought	6,-4,-1
B bout	-11,14,-4
B bowie	14,-11,-5
B box	3,0,-3
B boxing	-3,0,2
B boy	-2,-6,6
B boyfriends	12,-11,-2
B boyhood	-5,6,-1
B boys	-2,3,-2
B braiding	4,-2,-2
B brain	1,1,-3
B branagh	1,0,-2
B brass	-6,7,-2
B brat	-2,3,-1
B brave	-5,-1,6
B brawls	9,-8,0
B brazil	10,-3,-10
B brazilian	4,-2,-2
B brazilian backlands	3,-1,-2
B bread	2,0,-2
B break	-7,3,2
B breakup	1,5,-7
B breezy	-3,4,-2
B bridesmaids	4,-2,-2
B bridge	3,-2,-1
B brief	-2,4,-4
B bright	2,0,-2
B brilliant	19,-14,-6
B bring	0,2,-3
B british	-1,2,-1
B british english	-5,7,-2
B broke	1,1,-3
B brokeback	9,-6,-3
B broken	5,-3,-3
B bromance	-1,2,-1
B brooding	-5,-1,5
B brooklyn	-1,2,-2
B brosnan	4,0,-4
B brothers	-2,3,-1
B brought	3,-2,0
B brown	-7,10,-2
B bruce	-1,-2,3
B brutal	-2,3,0
B budding	6,-6,-1
B buenos	0,1,-5
B build	10,-9,-2
B bullet	4,-7,3
B bullied	-2,3,-1
B bullock	-13,-3,11
B bullying	6,-6,0
B bumblebee	4,1,-4
B bureaucracy	-2,3,-1
B burglars	-5,-2,7
B burgled	-4,-2,6
B burn	-4,4,0
B burning	-2,4,-3
B burns	0,2,-1
B burton	2,12,-15
B buses	-2,4,-2
B business	12,-9,-4
B buster	11,-9,-2
B butler	-1,3,-2
B cabaret	2,-1,-1
B cabin	-2,4,-1
B cage	-3,3,-1
B caine	5,-3,-3
B call	4,-2,-2
B called	5,-2,-3
B calls	7,-11,3
B calm	-3,1,1
B calm peaceful	-1,2,-1
B came	10,-7,-2
B camera	7,-9,-3
B camp	-2,0,2
B campfire	-3,5,-1
B campy	-2,3,-1
B canada	10,-8,-2
B canadian	-4,2,2
B canal	3,3,-9
B cancel	20,-18,-5
B cancer	-7,5,2
B candy	-1,2,-1
B cannot	-1,2,-1
B canoe	9,-6,-4
B cantankerous	-1,2,-1
B cantonese	-3,5,-1
B capes	-2,-2,1
B captain	2,1,-3
B captions	6,-5,-1
B caraibi	3,-3,-1
B caravan	5,-3,-3
B cards	-4,6,-2
B care	-6,5,0
B carnival	-3,5,-2
B carnivorous	3,-1,-3
B carol	8,-5,-3
B carpenter	-2,3,-1
B carpet	8,-7,-1
B carriage	-1,6,-6
B cars	-5,4,1
B carteiro	0,-4,0
B cartoon	-5,7,-1
B cartoons	-9,12,-4
B casa	5,-3,-2
B case	-1,6,-5
B casino	2,-1,-1
B cassavetes	4,-2,-5
B cast	-2,-1,3
B castle	-3,4,-1
B castles	-4,6,-3
B casually	6,-5,-1
B cat	4,-1,-3
B catalan	7,-3,-7
B catastrophe	4,-4,-1
B catch	12,-10,-3
B catherine	-4,6,-2
B cats	5,-2,-3
B caves	-2,3,-1
B ceca	4,-3,-1
B central	-8,9,-1
B century	-6,4,1
B certainly	5,-3,-3
B cgi	-6,-2,7
B chain	-3,4,-1
B chalk	12,-7,-6
B challengers	16,-14,-4
B chan	-2,-2,4
B chance	-2,4,-2
B chances	-2,2,2
B change	1,1,-2
B changed	-3,5,-2
B chaos	-3,4,-1
B chapel	-1,2,-1
B chaplin	16,-14,-3
B chapters	-2,5,-3
B chariots	-12,4,6
B charming	-1,2,-1
B chase	-3,0,3
B chases	-2,3,-1
B cheap	-1,2,-1
B cheating	4,1,-7
B cheek	-2,-1,3
B cheeky	-5,9,-3
B cheer	7,-7,-3
B cheerful movie	-4,6,-2
B cheese	-10,11,-1
B chef	-3,-4,7
B chefs	8,-4,-4
B chega	3,-1,-2
B chekhov	-5,7,-2
B chemo	-9,7,3
B cher	-1,2,0
B chess	-4,0,4
B chicago	3,-1,-2
B chiede	-20,21,-2
B child	4,-5,0
B child children	3,0,-2
B childhood	2,0,-1
B childish	2,-1,-1
B chile	5,-2,-1
B chilean	-3,-1,4
B chileno	-1,3,-2
B chimney	-1,2,-1
B china	10,-8,-2
B chinese	-7,7,0
B chips	-3,5,-4
B choc	-2,8,-6
B chocolate	-10,0,10
B choir	-2,-2,4
B choirs	-3,5,-1
B choose	1,1,-2
B choose choice	-2,4,-2
B choosing	-3,3,-1
B chorei	9,-6,-3
B chose	0,2,-2
B chosen	-3,2,1
B chris	1,-18,12
B christmas	1,0,-2
B christopher	-3,4,-2
B chuck	-2,6,-8
B church	-4,6,-3
B church religion faith	-2,8,-6
B cillian	-8,9,-1
B cinema	4,0,-4
B circus	1,2,-2
B claims	17,-12,-6
B claire	-3,4,-1
B class	-3,4,-1
B classes	11,-9,-5
B classic	-10,12,-2
B classroom	-2,3,-2
B clay	-2,1,1
B claymation	-2,3,-1
B clean	2,0,-2
B cleanser	-3,3,-1
B clear	2,-1,0
B clever	-3,3,0
B cleverer	9,-7,-2
B cliche	3,0,-5
B cliff	-2,3,-1
B climb	5,-3,-1
B clint	4,-1,-6
B cloaks	-2,3,-2
B clock	-10,12,-2
B clooney	0,2,-3
B close	-1,3,-2
B closed	0,2,-2
B clothes	7,-6,-2
B clown	-21,7,12
B clown circus	1,3,-4
B club	6,-4,-2
B coast	-3,5,-2
B coast lighthouse	-9,-4,9
B coats	-3,5,-2
B coen	-17,19,-4
B coens	-3,0,3
B coffee chocolate	4,-2,-1
B coisa	-14,15,-3
B cold	1,2,-2
B coldplay	-5,6,-1
B colin	-1,2,-1
B colleague	7,-3,-4
B college	-1,3,-2
B colonial	1,1,-2
B colorful	-2,6,-4
B colourful	-2,-1,3
B colours	-2,4,-2
B columbus	-4,6,-4
B columnists	-3,4,0
B com	-2,3,-1
B combine	1,1,-2
B come	7,-6,-2
B comedies	-2,4,-1
B comedy	-2,2,0
B comes	-8,10,-3
B comet	-2,4,-1
B comfort	-4,8,-4
B comforting	-7,5,2
B comic	-2,3,0
B coming	-2,3,-1
B company	6,-3,-4
B complete	9,-7,-2
B composer	-4,6,-2
B compromise	7,-7,-1
B comptes	-3,4,-1
B concern	2,-1,-1
B concert	-4,2,2
B condition	-11,6,5
B confined	-2,2,-1
B conjugale	4,-2,-2
B consecutively	2,-2,0
B conspiracy	-2,6,-8
B conversation	1,3,-5
B conversation talk	-4,-10,10
B cooking	-7,8,-2
B cop	-8,7,1
B copper	0,-8,7
B coppola	1,0,-2
B cops	-3,1,3
B corelli	-4,5,0
B coringa	6,-4,-4
B cornered	15,-14,-2
B cornish	-9,11,-3
B corridor	9,-6,-5
B corridors	-10,12,-2
B corrupt	-4,6,-1
B corsets	-3,7,-4
B costume	-4,0,4
B costumes	-2,2,-1
B cosy	-4,3,1
B cottage	-4,5,-1
B could	0,1,-2
B couldnt	5,-3,-3
B council	8,-7,-2
B count	-2,4,-3
B country	1,1,-2
B countryside	9,-9,-1
B couple	0,1,-3
B courtroom	-4,2,2
B cousin	-10,9,-2
B cousins	-8,9,-2
B cow	3,-3,0
B cowboys	7,0,-5
B cows	-3,4,-1
B cozy warm	-2,3,-1
B crackers	-1,2,0
B craft	9,-6,-4
B cranky	-3,1,1
B crash	5,-2,-4
B crawl	10,-8,-2
B crazy	-2,3,-1
B crazy madness	0,2,-1
B creature	-3,3,-1
B creatures	-5,7,-3
B credits	2,1,-1
B creepy	-5,7,-1
B crete	-2,3,-1
B crew	-11,11,-1
B cried	0,-3,3
B crime	-4,7,-2
B crime detective	-8,10,-3
B crime mystery	-3,-2,4
B cringe	11,-7,-9
B crisp	-2,3,-1
B cristo	5,-3,-1
B croatian	-7,3,4
B crooked	-2,-1,2
B crooks	-4,6,-2
B cross	1,4,-5
B crowds	-3,3,-1
B crowe	5,-4,-2
B crowns	-3,24,-23
B cruel	-3,3,0
B cruelty	-2,-3,5
B cruise	4,-3,-2
B cruz	2,0,-2
B crying	-4,7,-1
B cub	9,-7,-3
B cuban	-5,6,-1
B cube	6,-5,-2
B cuddly	-2,3,-1
B cult	-4,6,-2
B cult sect	3,-1,-3
B cults	-2,4,-2
B curry	3,1,-6
B curses	-2,-1,4
B cut	-3,4,0
B cute	-2,-4,6
B cyberpunk	4,-3,-1
B cynical	-11,16,-3
B czech	-1,3,-2
B d	-4,5,-1
B dad	4,-1,-4
B dads	3,-3,0
B dahl	3,-5,1
B daiei	-4,5,-2
B dales	-1,2,0
B dame	0,1,-2
B damp	2,-1,-1
B dance	1,-2,1
B dancing	-3,3,0
B danes	-8,11,-3
B daniel	4,-2,-2
B danny	-9,10,-1
B dardenne	3,-3,-1
B dare	6,-15,9
B dark	-1,3,-1
B dark gloomy	-3,2,2
B darker	2,0,-2
B dash	-10,5,1
B date	3,-2,-1
B date night	4,0,-4
B datemi	-2,5,-2
B daughter	1,-4,3
B daughters	-2,5,-3
B david	2,0,-3
B davis	3,-1,-2
B davon	-2,4,-1
B dawn	12,-12,-1
B days	3,-2,-2
B dc	5,-1,-5
B dead	0,-4,4
B deadpan	1,-3,2
B deaf	-8,9,-2
B deal	11,-10,-1
B dear	2,2,-4
B death dead	-13,7,5
B debt	3,-4,1
B decade	0,3,-5
B decadent	-3,4,-1
B decided	0,2,-1
B deeper	-2,3,0
B deer	-4,4,0
B defa	6,-4,-2
B degree	0,-2,2
B dejo	8,-3,-6
B del	2,-5,3
B delon	-3,4,-1
B demanding	-1,-2,2
B demons	0,-1,2
B deneuve	-4,6,-2
B denis	5,-2,-4
B denmark	2,1,-4
B dentist	7,-8,0
B denzel	-5,10,-7
B department	-2,4,-1
B depression	-2,5,-3
B deserts	-3,2,1
B deserve	-2,2,-1
B detective	-2,-2,4
B dez	-2,2,-1
B di	5,2,-8
B dial	-10,-3,7
B dialect	0,-4,1
B dialogue	-2,0,1
B diamond	-5,6,-2
B diamonds	-3,4,-2
B dice	3,0,-3
B dickens	-6,-1,6
B dickensian	-1,2,-1
B did	5,-3,-3
B didnt	4,-7,3
B die	9,-2,-7
B died	-3,4,-1
B dies	-3,3,0
B different	-3,5,-2
B digo	2,-1,-1
B dinners	5,2,-8
B dinosaurs	-3,-4,7
B dior	-1,3,-1
B directed	-6,8,-1
B directing	5,-2,-5
B director	-7,6,1
B directors	-2,3,-2
B dirty	0,2,-3
B dirty gritty	5,-3,-4
B dirty raw	7,-8,1
B disaster	-3,3,0
B disastrose	5,-4,-1
B distraction	-3,7,-3
B disturbing	-2,4,-2
B ditch	-5,1,5
B divorce	0,2,-2
B divorced	5,-12,7
B divorcees	-2,3,-1
B diz	8,-5,-3
B do	-2,2,0
B doce	-1,4,-3
B dock	-3,4,-1
B docks	-3,4,-2
B doctor	8,-12,2
B doctors	-4,-1,3
B documentaries	-4,3,0
B documentary	-1,3,-1
B does	3,0,-3
B doesnt	0,-5,4
B dog	-1,4,-3
B dog puppy	-1,-1,3
B dogs	-2,2,0
B dogtooth	23,-17,-8
B doing	1,-2,1
B dolls	-2,4,-3
B domain	-3,3,-1
B donc	-3,3,0
B dont	0,-3,3
B doomed	-2,3,-1
B door	8,-5,-3
B doris	-3,2,2
B dorm	19,-16,-4
B double	5,-4,0
B doubt	3,1,-4
B down	-2,-1,2
B downstairs	-1,3,-3
B dracula	2,-1,-1
B drag	0,-2,0
B dragon	5,1,-6
B dragons	-3,-2,5
B drama	-2,1,2
B draw	6,-4,-1
B drawn	-6,9,-3
B dread	-3,3,-1
B dream	-7,0,7
B dreams	7,-4,-3
B dreamy	1,2,-3
B dress	3,-1,-3
B dressing	-3,4,-1
B drink	0,1,-2
B drive	9,-7,-2
B driver	10,-7,-4
B drives	-3,5,-3
B driving	-6,7,-2
B drop	2,-3,2
B drowning	6,-4,-4
B druggy	-2,3,-1
B drunk	-7,2,4
B dubbed	1,2,-3
B dubbing	6,-4,-1
B dublin	15,-13,-3
B due	3,-1,-2
B duel	-11,14,-2
B dumb	-4,6,-1
B duna	10,-8,-1
B dundee	5,-4,-1
B dune	3,-1,-2
B during	9,-6,-3
B dusty	-12,1,11
B dutch	11,-9,-3
B duty	-4,6,-2
B dvd	8,-7,-1
B dvds	12,-9,-3
B dying	4,-4,-1
B dystopian	-3,4,-1
B e	6,-2,-4
B each	-1,3,-2
B eager	-3,4,-1
B ealing	2,-1,-1
B early	-4,5,0
B earth	19,-16,-2
B east	-6,7,-1
B easter	-1,2,-1
B eastern europe	5,-4,-2
B eastwood	4,-1,-6
B easy	-4,3,2
B eat	2,-6,1
B eating	-1,2,-1
B eccentric	-5,4,1
B eda	-5,6,-1
B edges	-4,-4,6
B edition	6,-4,-2
B eerie	3,-1,-2
B effects	3,-3,-1
B efira	-4,5,-1
B eggers	10,-9,-1
B egyptian	-3,5,-3
B eight	6,-1,-5
B eighties	-4,5,-1
B eighty	4,-6,1
B einziger	4,-3,-3
B either	6,-3,-4
B elderly	-3,5,-3
B eldest	-7,9,-2
B elegant	-3,4,-2
B eleven	4,-3,-1
B elf	5,-3,-1
B else	-3,6,-3
B elvira	32,-29,-9
B emigration	-4,5,-2
B emilia	8,-3,-4
B emily	-1,-2,3
B emma	3,-4,1
B empire	7,-3,-4
B empty	1,3,-5
B en	1,-6,4
B end	0,-4,3
B end finish	-3,-1,3
B ended	9,-8,-1
B ending	1,-2,1
B ends	8,-4,-4
B endure	-6,-4,8
B energy	-14,8,5
B engines	-6,7,-2
B english	0,2,-2
B enieme	-3,-4,7
B enjoy	-2,3,-2
B enjoyed	18,-15,-4
B ennio	4,-3,-1
B enough	-2,2,-1
B enter	3,-2,-2
B envie	-7,8,-1
B ephron	3,-1,-2
B epic	-4,6,-2
B epic fantasy	-6,0,5
B equally	-3,4,-2
B era	-2,5,-3
B erm	-3,5,-3
B erotic	-3,4,-1
B escape	3,-1,-2
B estonian	-4,5,-2
B et	-3,6,-3
B ethics	0,1,-2
B ethiopia	-2,3,-1
B european	-2,5,-3
B eurovision	9,-8,-1
B eve	12,-12,-2
B even	3,-1,-2
B evening	1,-3,2
B evenings	-1,5,-5
B ever	4,2,-7
B every	4,-4,0
B everybody	-3,3,0
B everyone	3,-2,-2
B everyones	-3,14,-10
B everything	-1,2,-1
B everywhere	-2,4,-2
B evil	6,-6,-1
B ex	3,-1,-2
B exactly	-3,7,-4
B exam	-10,12,-2
B except	-5,-3,8
B exception	-7,-3,9
B excessively	-3,-3,6
B exchange	2,-1,-1
B exes	-3,-1,4
B existe	-6,7,-1
B exorcisms	-4,-7,11
B expect	13,-10,-3
B explained	-1,-4,4
B explosions	5,-4,-2
B ey	4,-4,-1
B eye	-11,-3,11
B eyes	7,-3,-4
B fabelmans	7,-3,-4
B faces	-2,3,-1
B fact	8,-6,-1
B facts	4,-3,-1
B failed	4,-2,-2
B failing	-2,1,1
B fairy tale	7,-6,-1
B fairytale	-1,-1,3
B faith	-4,3,1
B fake	4,0,-3
B falconry	-2,2,-1
B fall	4,0,-2
B fallen	7,-6,-1
B falling	3,0,-3
B falls	7,-5,-2
B families	0,1,-2
B famille	7,-5,-3
B familys	-10,10,0
B famous	2,-1,-1
B fan	1,1,-2
B fancy	-4,4,0
B fand	11,-6,-5
B fantasy	-4,-2,6
B far	9,-10,0
B far away	-6,8,-3
B farce	-1,3,-1
B farm	-6,1,5
B farm animals	-2,3,-1
B farm farmer	3,-1,-1
B farmers	-4,6,-2
B fashioned	-3,3,0
B fast	3,0,-3
B fat	4,-7,3
B fate	-2,5,-3
B father	6,-4,-1
B fathers	-4,3,1
B favour	-6,2,4
B favourite	-4,9,-4
B fear	-4,-13,13
B fear scary	11,-5,-7
B feast	-2,-2,3
B feather	9,-7,-1
B fed	-3,-2,5
B feel	-6,2,4
B feel feelings	-2,3,-1
B feelgood	-6,1,7
B feeling	-4,3,-1
B feelings	7,-7,0
B feels	7,-6,-1
B feet	14,-11,-3
B fella	1,-8,3
B fellini	-15,2,14
B felt	-3,6,-3
B female	-3,5,-2
B feminist	-4,5,-1
B femme	-4,6,-3
B ferry	7,-5,-2
B festive	-12,-2,11
B feud	-1,2,0
B feverish	3,-2,-1
B few	-3,2,1
B fewer	-7,6,0
B fi	-2,3,-2
B ficcion	-2,2,-1
B fiction	-7,7,0
B field	10,-5,-5
B fields	-3,4,-1
B fifteen	-3,6,-3
B fifties	-1,2,-1
B fifty	4,-4,0
B fighting	-2,1,1
B fights	-2,4,-2
B fill	-5,2,3
B filmindustri	-3,5,-1
B filming	5,-4,-1
B films	-3,3,1
B filthy	-5,6,-2
B finally	-4,5,-2
B find	-2,2,0
B finds	3,-4,1
B fine	-5,1,5
B finished	2,4,-6
B finnish	-8,8,0
B finns	-3,5,-2
B fire	6,-4,-2
B fireside	-4,5,-2
B first	4,-3,-1
B firth	-6,7,-1
B fish	7,-5,-2
B fishing	-2,5,-2
B fit	1,1,-2
B five	3,-2,-1
B fjords	-2,0,3
B flat	-2,3,-1
B flatmate	8,-6,-2
B flatmates	8,-4,-4
B flats	2,1,-3
B flavor taste	-1,2,-1
B flies	-7,8,-1
B floor	8,-3,-5
B flow	5,-3,-2
B flower	5,-3,-1
B flowers	-2,0,2
B fluffy	-4,6,-2
B flying	2,-2,-1
B fog	-2,2,0
B foghorn	7,-6,-1
B foil	-5,0,4
B fold	-4,5,-1
B folk	-1,2,-1
B follow	-9,7,2
B fond	8,-1,-9
B food	-3,5,-2
B food cooking	-3,7,-5
B foodfight	3,-2,-1
B football	0,-2,2
B for love	15,-12,-5
B forbidden	-1,-8,10
B forbidden love	-1,2,-1
B forbidden taboo	2,-6,4
B force	2,-1,-2
B ford	-5,6,-2
B foreign	-8,10,-3
B forest	-4,7,-2
B forma	22,-18,-5
B formidable	-2,3,-1
B forties	-2,-6,6
B fortune	-2,2,0
B forty	3,1,-4
B foster	-13,-3,14
B found	6,-4,-2
B fountains	-2,3,-1
B four	3,-1,-3
B fourteen	-3,5,-2
B fractals	-3,4,-1
B frame	12,-9,-4
B france	-3,0,2
B frankenstein	17,-14,-3
B free	1,3,-4
B freedom	1,2,-2
B freeman	13,-6,-12
B fresa	5,-5,-1
B friday	-5,13,-8
B fried	-3,-3,8
B friend	3,2,-4
B friendly	-5,0,5
B friends	1,-3,1
B friendship	1,3,-4
B frightens	4,-1,-4
B fritz	-5,7,-2
B frogs	12,-8,-5
B from	-1,2,-1
B from the nineties	-3,4,-1
B front	-4,4,-1
B frothy	-2,-1,3
B fsk	-3,4,-3
B fu	2,-1,-2
B fui	15,-11,-4
B full	-6,0,5
B fun	-4,0,4
B funeral	9,-9,-1
B funerals	-1,2,-1
B funes	6,-4,-1
B fungi	-5,8,-3
B funny	-2,2,0
B fuori	6,-12,5
B furniture	-3,5,-2
B fussy	-1,-3,4
B future	-6,9,-3
B g	-5,8,-3
B gabin	12,-10,-2
B game	2,4,-6
B gang	-3,5,-1
B gangs	-2,4,-4
B gangster	-5,1,4
B gangsters	-8,8,-2
B garde	6,-5,-1
B garden	2,0,-1
B gardens	-3,0,2
B gate	6,-1,-5
B gaumont	-1,3,-2
B gave	8,-7,-1
B gay	-3,-4,6
B geese	7,-4,-5
B gene	-6,7,-2
B general	-7,7,0
B generations	-2,4,-2
B genius	3,-11,7
B genre	-10,12,-2
B gentle	-3,2,0
B gently	-2,2,-1
B geology	-3,-6,9
B george	0,2,-3
B georgian	-3,5,-2
B gerard	14,-1,-15
B germans	-5,7,-3
B germany	-5,6,-1
B gern	-8,5,3
B gerne	-5,7,-2
B get	2,-1,-1
B gets	1,-2,1
B getting	-10,-4,12
B ghibli	-6,-2,7
B ghosts	0,2,-1
B gia	9,-6,-3
B giallo	-4,3,1
B giant	-2,2,-1
B giggle	-4,5,0
B gimme	8,-4,-5
B giorni	-1,2,-1
B girl	-2,4,-2
B girl daughter	-2,-4,7
B girlfriend friend	10,-6,-4
B girls	1,0,-2
B girls night	2,-2,0
B giro	17,-14,-3
B given	-2,-11,7
B gives	-3,5,-2
B gladiator	4,-3,-2
B glam	0,2,-2
B glamorous	-4,5,0
B glamour	-2,1,2
B glasgow	3,0,-3
B glass	18,-14,-5
B gloom	-2,-2,4
B gloomy	0,3,-4
B glossy	9,-9,-1
B gloves	6,-5,-1
B go out	1,6,-15
B goat	6,-5,-1
B god	3,-2,-1
B god pope	4,-3,-1
B gods	-13,11,-2
B goehte	10,-4,-7
B going	-6,9,-3
B gold	-2,3,-1
B golden	8,-6,-2
B gone	6,-3,-2
B gonna	-2,7,-5
B good	3,-1,-3
B goodbye	2,-1,-1
B gore	-1,4,-3
B gorgeous	-1,3,-2
B gory	0,2,-4
B gosling	-1,-2,1
B gossip	-3,3,0
B got	0,1,-2
B goth	-2,3,-1
B gothic	-4,4,-1
B gotta	-4,3,0
B gowns	-3,4,-1
B grace	-12,7,6
B gran	1,1,-2
B grand	2,0,-2
B grandad	4,-1,-3
B grandchildren	8,-7,-1
B grandfather	11,-9,-3
B grandfather grandparents	5,-3,-2
B grandma	7,-8,0
B grandmother	2,0,-2
B grandpa	3,-3,-1
B grandson	-7,9,-3
B grandsons	3,-1,-2
B grant	4,-2,-2
B gratuitous	-4,-4,8
B gravity	9,-5,-4
B gray bleak	5,-5,-1
B grazie	-2,3,-1
B great	5,-2,-3
B greek	-3,3,-1
B green	5,-2,-3
B greta	5,-4,-1
B grew	1,3,-4
B grey	-2,3,-1
B grief	-7,4,2
B grim	-3,3,0
B grimdark	-1,2,-1
B grimy	-3,4,-1
B gritty	-3,3,0
B growing	-1,2,-2
B grown	-3,3,1
B gruelling	13,-11,-3
B gruff	-4,6,-3
B grumpy	-4,7,-2
B guaranteed	-1,2,-1
B guess	8,-8,1
B guillermo	1,1,-2
B guilt	6,-5,-1
B guilty	7,-3,-3
B guitar	3,-1,-2
B guitars	5,-10,5
B gun	9,-5,-5
B gunfights	-3,6,-3
B guns	6,-6,0
B guy	-7,9,-2
B gym	10,-8,-3
B gymslips	-3,4,-2
B hackers	-9,1,8
B had	4,-2,-2
B hair	6,-4,-3
B haired	-10,3,6
B hal	-4,6,-2
B half	0,1,-2
B halfway	-1,2,-2
B hall	2,1,-2
B halle	2,-2,-1
B hallmark	-1,2,-1
B halloween	-7,8,-1
B halls	1,1,-4
B hammer	2,2,-4
B hana	3,-3,0
B hand	0,-2,2
B handle	-6,3,3
B hands	1,-6,5
B handsome	1,4,-4
B hangover	18,-15,2
B hanks	-2,5,-2
B hans	0,3,-2
B hanukkah	-2,-1,3
B happen	4,-1,-3
B happens	9,-7,-2
B hard	2,2,-4
B hardly	2,-4,2
B harlem	-4,5,-1
B harmonies	10,-9,-2
B hartley	-2,4,-2
B hasnt	0,1,-2
B hat	15,-14,-2
B hate	1,-4,2
B hated	-7,1,2
B hates	-4,3,1
B hats	0,2,-2
B haunted	-1,2,-1
B havana	-6,-11,7
B havent	1,1,-2
B having	1,1,-3
B hawaii	-11,4,7
B he	3,-1,-1
B head	3,3,-6
B heads	-6,3,4
B hear	8,-4,-4
B heard	-1,4,-4
B heart	-1,2,-1
B heartbreak	0,2,-2
B heartbreaking	-2,-2,3
B hearted	-1,2,-1
B hearts	1,-5,4
B heartwarming	6,1,-9
B heat	2,1,-3
B heat hot	-1,2,-1
B heather	-1,2,-1
B heatwave	-4,5,-2
B heavens	2,2,-4
B heavy	-4,-3,5
B hed	0,3,-3
B heights	-4,3,2
B heist	-2,2,0
B heist robbery	-2,6,-4
B held	17,-14,-6
B hell	-3,-1,3
B help	3,-1,-2
B hen	14,-11,-4
B hence	-2,4,-2
B hepburn	-4,3,1
B her	0,2,-1
B here	-2,3,-1
B hereditary	-10,12,-3
B heres	15,-13,-4
B hermit	-4,5,-1
B hero	7,-12,5
B heroes	7,-5,-4
B heron	6,-5,0
B herself	-1,2,-1
B herzog	-2,2,0
B hes	4,-3,-1
B hi	2,0,-2
B hidden	7,-4,-4
B hides	-3,-15,14
B high	2,-2,0
B hiking	-10,12,-3
B hill	2,-4,2
B hills	5,-2,-4
B him	1,0,-2
B hindi	-3,2,1
B hip	-5,-8,11
B his	3,-2,-1
B histoire	-2,0,1
B history	2,1,-2
B hit	-12,15,-5
B hitchcock	8,-8,-2
B hmm	14,-8,-7
B ho	4,-3,-2
B hockey	10,-8,-3
B hogg	6,-5,-2
B hold	-1,-3,4
B holding	3,-1,-4
B holiday	-1,3,-1
B holidays	2,0,-3
B hollywood	-2,1,1
B home house	6,-5,-1
B homework	11,-10,-2
B honest	2,-2,-1
B honestly	-9,6,0
B honeymoon	-1,3,-3
B hong	-3,2,0
B honour	-3,3,0
B hook	-1,2,-1
B hope	11,-6,-5
B hopeful	-7,7,0
B hopeless	-1,3,-2
B hoping	-2,2,-1
B hopkins	-7,10,-6
B hopping	-11,19,-14
B horas	1,-2,0
B horrid	-5,6,-3
B horror	-1,3,-2
B horror scary	9,-14,-2
B horse	-4,8,-6
B horses	-2,-3,5
B hospital	-1,-2,3
B hospitals	-4,4,-1
B hot	1,-4,3
B hotel	0,3,-3
B hour	1,2,-4
B hours	3,-2,-1
B house	2,-1,-1
B housemates	-6,7,-2
B however	14,-11,-3
B huge	-1,2,-1
B hugh	10,-12,0
B huit	-5,5,-1
B humor	2,1,-5
B humour	-3,3,0
B hundred	-4,-6,8
B hungarian	-9,12,-4
B hungarians	-10,11,-1
B hungover	14,-19,5
B hungry	-1,2,-1
B hunter	-1,2,-1
B huppert	-2,4,-1
B hurt	10,-11,0
B husband	4,-3,-1
B husbands	4,-7,-2
B hushed	-5,7,-1
B hustle	-3,4,0
B hypnotic	5,-3,-2
B hypocrites	-5,8,-3
B hysterical	-1,2,0
B i	2,-1,-1
B ice	-1,2,-1
B icelandic	-8,12,-3
B id	0,1,-2
B ida	11,-9,-2
B idea	8,-6,-3
B ideal	-8,0,4
B ideally	-1,2,-1
B idiots	-10,10,-3
B ii	6,-4,-2
B ill	-1,2,-1
B illegal	6,-4,-3
B illness	0,-6,10
B im	1,0,-2
B imagine	8,-2,-6
B imaginense	4,-2,-1
B immigration refugees	-2,4,-2
B in	2,-1,-1
B in hospital	9,-7,-3
B in law	8,-7,-2
B in laws	3,-2,0
B in the mood for	-6,1,3
B included	4,-2,-1
B india	8,-2,-5
B indian	-3,1,2
B indonesian	-3,5,-1
B inheritance	-3,5,-2
B inisherin	-3,4,-1
B inn	-3,3,-1
B inside	9,-9,-1
B inspirational	-5,2,1
B inspiring	-5,14,-9
B insurance	1,4,-8
B interstellar	5,-2,-3
B intimate	-9,10,-1
B into	2,1,-3
B intricato	-4,5,-1
B intrigue	-6,9,-3
B inuit	7,-5,-3
B invece	5,-3,-1
B inventions	-4,5,-1
B invisible	-4,6,-3
B iranian	-2,4,-3
B iraniana	-9,9,-3
B irish	-2,-1,3
B ironed	5,-2,-3
B ironing	2,0,-4
B irony	8,-7,-2
B is	2,-2,0
B isaac	5,-2,-2
B isabelle	-1,3,-1
B ish	18,-9,-16
B island	-1,3,-2
B islanda	-3,5,-2
B isnt	2,-3,2
B isolation	5,-6,2
B istanbul	-2,-2,1
B italian	1,-3,2
B italian comedy	-3,4,-1
B italienne	-3,5,-1
B italy	-3,5,-2
B its	2,0,-2
B itself	3,5,-11
B ive	2,-1,-1
B ja	11,-13,2
B jackie	-1,-2,3
B jacques	-2,7,-5
B james	9,-6,-3
B jane	-3,2,1
B japan	-3,5,-1
B japanese	-1,2,-1
B jar	5,-4,-2
B jason	16,2,-20
B jaws	5,-4,-1
B jazz	2,1,-3
B jealous	-4,5,-2
B jean	3,-1,-3
B jeanne	11,-9,-4
B jewel	-8,10,-2
B jewish	-2,3,-1
B jfk	7,-4,-6
B joanna	6,-5,-2
B job	-1,4,-2
B jobs	-2,3,-1
B joe	-16,12,3
B johansson	-8,9,-2
B john	2,0,-3
B johnny	5,-2,-3
B jojo	4,-2,-2
B joke	5,-10,5
B joker	12,-6,-7
B jokes	5,-4,0
B jollier	7,-2,-12
B jolly	-4,4,-1
B joon	-2,3,0
B journalism	-2,4,-1
B journalists	-2,4,-2
B journey	-5,1,4
B joy	1,3,-4
B joyeux	-4,6,-2
B joyful	-2,-1,3
B judge	1,-6,4
B judo	-3,5,-2
B jukebox	-3,4,-1
B julia	8,-6,-3
B julie	2,-1,-3
B juliette	-3,4,-1
B jump	-3,8,-5
B jumpers	6,0,-6
B jungle	-5,6,0
B just	0,2,-2
B justice	-8,-8,11
B kajillionaire	4,-3,-3
B kate	-2,4,-2
B katja	3,-1,-2
B kaurismaeki	13,-8,-8
B kazakh	-2,4,-1
B keaton	-9,7,2
B kedi	13,-10,-5
B keen	-5,-4,8
B keep	-2,-2,4
B keeps	-8,12,-6
B keira	9,-7,-1
B kelly	10,-7,-4
B ken	4,-1,-3
B kenneth	1,0,-2
B kept	7,-6,-2
B kerala	1,1,-2
B kes	-2,3,-2
B kev	6,-7,0
B kevin	2,2,-5
B khan	-3,2,1
B kid	-3,6,-5
B kidding	-5,7,-4
B kiddy	-2,4,-2
B kidman	-2,4,-2
B kidnap	-2,3,-1
B kids	2,0,-3
B kids child	1,-8,7
B kids children	0,2,-2
B kids film	-4,8,-4
B kieslowski	13,-11,-5
B kill	-10,12,-3
B killer	-9,12,-4
B killers	3,-2,-1
B kilts	-2,3,-1
B kind	-3,2,1
B kinda	-1,2,-1
B kinder	11,-10,-2
B kindly	-6,4,2
B kindness	-4,4,0
B king	2,-2,0
B kingdom	6,-5,-1
B kings	-3,1,2
B kingsley	2,-1,0
B kissing	6,-3,-3
B kitchen	0,2,-2
B kitchens	-6,5,2
B kites	-6,8,-3
B klaus	5,-4,-1
B knight	-7,9,-1
B knives	-2,3,-1
B know	4,-1,-3
B knows	5,2,-11
B kon	0,-2,2
B kong	-2,2,0
B kore	-5,6,-1
B korean	-1,2,-1
B kubrick	-3,2,1
B kung	3,-1,-2
B kurdish	-7,11,-4
B kurosawa	5,-5,1
B kurt	4,0,-6
B kusturica	13,-6,-11
B l	17,-15,-4
B la	-1,4,-3
B lack	-9,11,-4
B laconico	3,-2,-1
B lad	-3,1,2
B ladies	-2,2,0
B lado	4,-2,-1
B lads	-1,3,-2
B lady	-7,9,-1
B lagos	-3,5,-2
B lake	2,0,-2
B land	5,-3,-2
B landing	-3,1,2
B landlords	4,-2,-2
B landscapes	-3,-6,7
B language	0,-2,2
B languages	8,-4,-5
B lanthimos	3,0,-3
B laptop	-3,4,-1
B large	-2,2,1
B last	2,-1,0
B late	-6,5,1
B later	-3,1,2
B latin	0,2,-2
B laugh	1,-3,2
B laughed	14,-10,-5
B laughs	11,-8,-4
B laundry	0,2,-1
B law	0,-4,4
B laws	-2,6,-5
B lawyer	-4,-6,10
B lawyers	5,-15,6
B lay	-2,-5,7
B le	4,-3,-1
B lead	-13,17,-5
B lean	-18,18,0
B learn	7,-4,-5
B learning	-1,4,-3
B least	-8,-1,9
B leather	-6,0,4
B leave	-2,-3,5
B leaves	-4,5,-2
B leaving	-8,6,-1
B lebanon	21,-18,-5
B lecture	5,-4,-2
B lee	-3,6,-3
B leeds	6,-2,-4
B left	4,-2,-2
B leigh	-6,7,-1
B lemons	-1,3,-1
B length	-8,6,2
B leningrad	2,-2,-1
B lent	14,-6,-8
B leprechauns	5,-3,-3
B les	-1,-7,5
B lesbian	-2,3,0
B lessons	3,-4,2
B let	-3,2,1
B lets	-1,2,-1
B letter	1,1,-2
B leung	-3,4,-1
B levels	-13,13,-1
B liam	3,-1,-1
B liberation	5,-4,-1
B library	1,1,-2
B lie	1,3,-4
B lies	-4,-4,7
B life	2,1,-3
B lift	6,-4,-3
B lighthearted	-3,4,-2
B lighthouse	-5,2,3
B lights	-5,7,-2
B like	0,2,-1
B likes	4,-3,-1
B liking	5,-3,-2
B limit	-12,6,2
B line	8,-4,-4
B linear	7,-1,-12
B liner	-3,4,-1
B lion	5,-3,-1
B list	12,-7,-5
B lista	-3,4,-1
B literary	-4,6,-3
B little	3,-2,-1
B little movie	8,-3,-4
B little small	10,-7,-2
B live	2,-2,0
B lives	2,0,-2
B living	11,-9,-2
B liz	3,-2,-3
B llewyn	9,-9,-1
B loach	5,-3,-2
B loachs	-5,6,-1
B lockdown	5,-4,0
B lodgers	15,-14,-3
B lol	-3,4,-1
B london	-3,3,0
B loneliness	-3,4,0
B lonely	-2,3,-1
B loners	-4,5,-2
B longing	3,-7,4
B looked	12,-9,-3
B looking for	-3,4,-2
B looks	2,-2,-1
B loop	1,-2,1
B los	-2,3,-1
B lose	-6,6,1
B lot	3,-2,-2
B lots of	3,1,-3
B lotte	-6,7,-1
B loud	-3,3,-1
B louder	-6,7,-1
B louis	0,1,-2
B lounge	-1,3,-2
B love	-2,2,0
B love adore	5,-4,-1
B loved	0,-2,2
B lovely	11,-9,-3
B lovers	-1,2,-2
B loves	-1,-2,2
B low	-13,8,3
B luck	2,0,-1
B lucky	14,-8,-5
B luis	-3,6,-3
B lunch	7,-2,-6
B lunchbox	21,-19,-4
B lynch	-9,10,-1
B ma	2,-4,2
B macbeth	13,-10,-6
B machine	-3,1,2
B machines	-3,5,-1
B mad	-2,1,1
B made	1,1,-2
B madness	-2,3,-2
B mads	-4,1,3
B mafia	-2,2,0
B maggie	-5,6,-4
B magical	-3,-2,4
B magicians	-5,8,-4
B magnani	-7,4,5
B majeure	2,-1,-2
B make do	-1,2,-1
B makeovers	-1,3,-2
B maker	-5,5,0
B makes	5,-3,-2
B making	-5,-14,14
B mal	6,0,-3
B malala	5,-4,-2
B malayalam	-3,6,-2
B malick	-2,5,-4
B mall	-6,5,1
B maltese	1,1,-4
B maman	5,-6,1
B mamma	4,-3,-1
B man	0,2,-2
B manage	6,-4,-2
B manchester	-8,10,-2
B mandy	8,-7,-1
B maneiras	5,-3,-1
B mann	-2,3,-1
B manner	-16,17,-1
B manners	-4,2,2
B many	8,-6,-1
B map	3,-2,-2
B mardi	-3,-2,5
B marilyn	1,-3,2
B mark	7,-3,-5
B marmalade	-2,3,-1
B marooned	-1,5,-2
B married	8,-7,-1
B marseille	-4,-6,10
B martial	-2,-4,6
B marvel	6,-6,0
B mary	4,-4,-1
B masks	-4,6,-3
B masterpiece	0,1,-2
B match	-3,1,1
B matchmakers	-2,3,-1
B mate	-17,9,2
B mates	3,0,-4
B maths	-4,5,-1
B matter	0,3,-3
B maverick	16,-13,-3
B max	-3,5,-2
B maybe	-3,5,-1
B mayor	-1,3,-1
B mcqueen	2,-6,3
B mean	2,-3,0
B mean evil villain	-2,3,-1
B meaning	13,-11,-3
B means	0,-4,4
B meanwhile	-5,6,-1
B medical	-3,-3,6
B medieval	-4,5,-1
B medina	-4,5,-1
B medium	-2,4,-1
B meet	-3,5,-2
B meetup	7,-10,2
B meg	-5,-6,8
B mein	4,-3,-1
B mel	9,-5,-5
B melancholia	8,-4,-4
B melancholy	-2,1,1
B melodrama	-3,-3,6
B memoria	5,-2,-3
B memory	-3,1,2
B mend	-5,8,-3
B mendonca	11,-10,-1
B mention	0,-11,3
B menu	-1,8,-9
B mere	-8,11,-4
B merely	1,6,-6
B mermaids	9,0,-9
B merry	-7,-1,8
B meryl	5,-1,-4
B mes	0,5,-5
B mescal	13,-12,-3
B messy	-7,8,-1
B met	2,-1,0
B metade	5,-3,-1
B method	1,-3,0
B metropolis	9,-8,-2
B mexican	-2,3,-1
B mexico	-2,3,-3
B mezza	10,-8,-2
B michael	1,3,-5
B michelle	-4,5,-1
B middle	-2,2,-1
B midnight	-5,6,-1
B midsommar	12,-7,-6
B mike	-5,6,-1
B mikkelsen	-5,1,4
B mile	2,-1,-1
B miles	10,-13,2
B military	-2,3,-1
B milk	14,-8,-7
B mime	-4,-2,5
B mind	-1,0,2
B mine	6,-4,-2
B miners	-4,6,-2
B minghella	-2,2,0
B mins	5,-5,-1
B minus	-4,-4,7
B minute	2,3,-7
B mira	6,-2,-6
B mis	-3,-5,5
B mischievous	-9,10,-2
B misery	4,2,-6
B miss	14,-10,-5
B missed	7,-4,-3
B mistake	15,-11,-4
B misunderstanding	-2,2,0
B misunderstood	-5,6,-1
B mix	-5,7,-2
B miyazaki	2,3,-7
B mmm	4,-3,-1
B mo	-14,16,-7
B modern	-3,2,1
B mois	7,-4,-4
B moment	5,-5,-1
B monday	1,3,-4
B money	-4,0,2
B mongolian	3,-1,-2
B monica	-2,4,-1
B monsoon	-3,5,-2
B monster	-3,4,-2
B monsters	-8,9,-1
B month	3,-1,-2
B mood	-6,3,3
B moody	-1,-1,2
B moon	-4,4,0
B moonlight	-11,12,-3
B moonlit	-2,3,-1
B moonstruck	-10,11,-1
B moore	7,-1,-13
B moorland	-2,3,-1
B moral	-2,-3,5
B more	-1,2,0
B more like this	-2,4,-1
B morning	3,-2,-2
B moroccan	-2,3,-1
B morocco	6,-2,-4
B morricone	4,-3,-1
B most	4,-2,-2
B mostly	-12,14,-4
B motel	8,-7,-2
B mothers	-1,-1,2
B motion	3,-3,-1
B motor	-4,6,-2
B motorbike	-9,10,0
B motorbikes	-2,1,1
B motorway	12,-10,-3
B mountain	7,-6,-2
B mountains	-3,3,1
B moustache	9,-6,-3
B mouth	4,-2,-1
B moved	-3,4,-2
B movie	-2,3,0
B movie about grief	-2,3,-1
B movies	-13,3,5
B moving	-2,2,-1
B mr	6,-4,-4
B mrs	5,-4,-1
B mud	0,4,-5
B muddy	-1,2,-1
B mum	3,-3,0
B mumbling	12,-5,-8
B mums	-1,3,-2
B muppet	7,-6,-2
B murder	1,1,-2
B murder mystery	-9,11,-2
B murphy	-8,10,-2
B murray	2,1,-2
B music	-2,0,1
B musical	0,6,-5
B musicals	2,1,-3
B mustang	9,-7,-1
B my	2,-1,-1
B my parents	5,-2,-6
B my wife	15,-9,-9
B myself	4,-4,0
B mystery	1,-4,3
B n	-1,3,-2
B nah	7,-5,-3
B nairobi	6,-4,-2
B naked	2,-1,-1
B name	6,-2,-4
B named	4,-6,2
B nana	-2,5,-3
B naomi	-3,4,-1
B nap	-2,3,-1
B naples	-1,3,-1
B napoleon	1,2,-3
B narrowboat	-4,5,0
B nasties	-3,6,-3
B nasty	10,-6,-5
B national	5,-4,-2
B native	-3,5,-1
B nativity	4,-3,-1
B naturally	-4,2,2
B naughty	-2,9,-7
B navy	-7,8,-5
B nay	5,-4,-1
B nazis	1,-3,3
B ne	7,-9,2
B nearly	-4,6,-3
B nee	-11,10,1
B need	-1,2,-1
B needs	-5,2,4
B neeson	3,-1,-1
B neigh	5,-4,-1
B neighbor	-4,5,-2
B neighbour	5,-3,-2
B neighbourhood	4,-2,-1
B neighbours	2,-2,-1
B neither	0,-7,7
B neon	-3,5,-1
B nepalese	-4,5,-2
B nephew	-1,-2,2
B nephew grandchild	1,1,-2
B neruda	5,-4,-1
B nervous	-6,8,-2
B netflix	9,-7,-1
B neurotic	3,-1,-1
B neutral	5,-3,-1
B never	0,4,-4
B new	0,2,-2
B newer	-5,7,-2
B next	-3,3,-1
B nicolas	-3,3,-2
B nicole	6,-4,-2
B niece	-3,-5,6
B nigerian	-2,4,-2
B night	0,2,-1
B nightclub	2,0,-2
B nights	0,-6,2
B nine	1,1,-2
B nineties	-1,2,-1
B ninetieth	-2,2,-1
B ninety minutes	5,-3,-2
B niven	-3,4,-1
B no	-1,-2,2
B nobility	3,-7,4
B nobody	0,-2,2
B nobodys	-1,-11,10
B noch	3,-1,-2
B noir	1,2,-4
B noise	-3,6,-3
B noisy	-3,3,0
B nolan	5,-4,-1
B nollywood	-5,6,-1
B none	-1,-4,5
B nonsense	-5,7,-2
B noodles	2,0,-1
B nor	2,-2,-1
B nora	2,0,-1
B nord	-10,11,-1
B nordic	-2,3,0
B nordic scandinavian	7,0,-5
B norris	-2,6,-8
B north	-2,8,-6
B northern	-3,3,0
B norway	-5,3,0
B nosferatu	2,1,-3
B nostalgia	-1,2,-1
B nostalgic	-2,3,-1
B not	0,-3,3
B notch	0,4,-5
B nothing	-1,-3,3
B notting	9,-4,-5
B nove	-2,2,-1
B novel	-4,7,-4
B november	-2,3,-1
B now	0,2,-1
B nowt	-6,-7,13
B nuclear	2,-7,5
B nudity	8,-7,-1
B numbed	-4,-3,7
B number	8,-2,-7
B numbers	-9,13,-4
B nun	6,-4,-2
B nuns	-4,3,1
B nurse	2,-2,0
B nurses	-8,6,1
B objections	9,-1,-8
B obsession	-3,2,1
B obviously	-8,11,-4
B occult	-3,3,-1
B occupied	-5,6,-1
B ocean	-4,1,3
B oclock	-6,6,0
B octopus	3,0,-4
B odd	0,2,-2
B office	18,-15,-3
B ogres	-3,4,-1
B oh	5,-6,1
B ok	-2,1,1
B okay	2,0,-4
B okja	6,-4,-2
B old	-4,5,-1
B old days	14,-11,-3
B old movie	-5,7,-2
B oldboy	10,-7,-4
B older	-6,0,5
B olds	-2,3,-1
B olive	-3,-2,5
B omit	-1,-5,5
B on	2,-1,-2
B once	-1,0,2
B ones	1,-2,0
B open	6,-3,-3
B opening	7,-4,-4
B openly	-5,7,-2
B opera	-2,0,3
B oppenheimer	0,2,-1
B opposed	-4,9,-6
B opposite	-4,8,-3
B optional	-7,-1,7
B options	-2,3,-1
B or	-2,1,1
B ora	10,-8,-2
B ordinary	-7,9,-2
B ore	13,-11,-3
B original	-5,6,-1
B originals	-5,0,6
B orphan	-3,4,-1
B orphans	-3,3,1
B orson	-3,4,-1
B oscar	1,1,-2
B oslo	0,7,-8
B other	3,-3,-1
B others	-2,4,-2
B otherwise	-3,6,-4
B otto	21,-19,-3
B our	0,1,-2
B ours	-3,-6,9
B ousmane	-1,3,-3
B out	2,-1,-1
B outback	-2,-2,4
B outdoors	-2,1,1
B outside	-5,4,-4
B overly	-5,0,5
B owe	-1,2,-1
B own	-3,3,0
B owner	4,-3,-1
B owns	10,-6,-5
B ozploitation	-4,6,-2
B pablo	5,-4,-1
B pace	-5,11,-7
B pact	10,-7,-2
B pain	7,-6,-1
B paint	-1,-3,7
B painter	-3,6,-3
B pair	1,0,-2
B pajamas cozy	-6,4,2
B pakistani	-5,7,-2
B palate	-3,3,-1
B palermo	-2,3,-1
B palestinian	-4,6,-1
B palm	-1,2,-1
B panzern	-2,3,-1
B paper	-2,4,-2
B parajanov	7,-7,0
B paranoia	3,-3,1
B paranoid	-3,5,-2
B parents	6,-4,-2
B paris	-3,3,0
B park	2,-1,-1
B part	0,2,-2
B parties	8,-7,-2
B partner	-2,4,-4
B party	-7,9,-2
B pas	-1,-4,4
B pass	-3,0,2
B passion	-16,16,2
B past	1,1,-2
B pastel	-7,9,-2
B pat	3,-3,-1
B patch	7,-1,-5
B pathe	-4,5,-2
B patience	-4,4,1
B patient	-4,5,-1
B patisserie	-2,4,-2
B paul	5,-2,-2
B pay	1,-2,2
B peace	12,-10,-3
B peaceful	-3,15,-12
B peacock	6,-4,-2
B peco	-4,4,-1
B penelope	2,0,-2
B people	-2,1,1
B per	-4,7,-3
B perfect	6,-4,-1
B perhaps	1,-2,1
B period	-1,3,-1
B person	1,1,-2
B persuasions	-12,14,-1
B peru	-2,3,-1
B peter	-1,5,-5
B petite	9,-8,-2
B petrol	-11,14,-4
B petty	-3,5,-2
B peu	5,-4,-2
B pg	-2,0,2
B phase	-3,-3,6
B philip	6,-5,-1
B philomena	10,-9,-1
B phone	-3,2,1
B physics	5,-2,-2
B pi	18,-17,-9
B pianist	9,-9,-1
B piano	3,-2,-1
B pick	-1,3,-2
B picked	5,-4,-1
B picks	3,-2,-1
B picture	-3,5,-2
B pictures	-12,9,3
B piedone	8,-7,-2
B pierce	4,0,-4
B pig	5,-3,-2
B pirate	-7,4,3
B pirates	-2,3,0
B pis	0,2,-1
B pit	-5,3,1
B pitie	3,-4,1
B pittsburgh	12,-10,-3
B pixar	-2,-1,2
B pizza	1,1,-7
B place	-11,0,6
B plague	7,2,-9
B plain	-9,12,-3
B plan	3,0,-3
B plane	2,-2,0
B planes	6,-4,-1
B planet earth	-2,3,-1
B plaster	-4,6,-2
B plasticine	-4,5,-1
B play	3,-1,-2
B played	-4,0,4
B playful	-3,5,-2
B plays	13,-12,-1
B pleased	-21,4,9
B pleasure	5,-2,-4
B plenty	-4,3,0
B pluck	3,3,-8
B plumber	-2,2,0
B plus	-4,7,-4
B po	-8,9,-1
B poetic	4,-2,-2
B poirot	4,-2,-4
B poison	-4,5,-1
B polanski	-3,-8,9
B poles	-2,4,-1
B police	-2,4,-3
B policeman	4,-2,-2
B polish	-3,6,-3
B polite	1,1,-2
B political	7,-5,-1
B politicians	-1,-3,3
B politics	5,-2,-2
B pompes	14,-12,-3
B ponies	2,0,-2
B pool	-3,5,-2
B poor	-4,1,2
B poor poverty	-1,2,-1
B pop	7,-5,-1
B popcorn	1,2,-2
B popes	11,-10,-2
B portrait	11,-9,-3
B portuguese	0,2,-2
B poseidon	8,-6,-2
B posh	2,0,-2
B possession	-3,2,1
B possibilmente	-3,6,-3
B possible	-5,3,2
B post	3,-1,-2
B poster	-3,-7,5
B postman	3,-3,-1
B potatoes	2,0,-2
B potes	-5,9,-3
B poverty	-3,-13,16
B powell	-5,7,-2
B power	-2,3,-1
B practical	3,-2,-1
B practise	-2,4,-2
B pratfall	-8,-9,13
B pratt	-9,-14,17
B pre	-6,4,1
B preachy	-4,10,-8
B predator	11,-9,-2
B prefer	-1,-2,3
B preferably	-6,7,-2
B preferred	1,4,-4
B prefiero	-6,10,-5
B pregnancy	-5,-3,7
B prejudice	6,-3,-3
B prepared	0,2,-3
B presidents	-2,3,-1
B pretty	-1,-3,3
B pride	19,-6,-14
B priest	4,-3,-1
B priest nun	3,0,-3
B priests	-9,10,-2
B primary	8,-6,-2
B princess	-1,4,-3
B principle	1,-4,3
B prison	-6,7,-1
B prisons	-3,0,4
B private	-4,5,-2
B problems	0,2,-1
B projectionist	-3,5,-2
B projector	6,-5,-1
B promised	0,2,-3
B proper	1,2,-3
B properly	-2,4,-2
B propongo	-10,12,-3
B proposed	3,-1,-2
B prosecco	3,-3,1
B protest	-3,12,-10
B prove	-3,4,-1
B provided	-5,0,4
B psychological	-3,4,-1
B pub	-6,3,3
B public	6,-4,-3
B pumpkins	-17,-3,17
B punk	8,-7,-3
B puns	-5,6,-1
B puppets	-2,0,3
B pure	10,-9,-4
B put	2,0,-2
B puts	6,-4,-1
B q	-3,-1,4
B quanto	-4,8,-7
B quarrels	-2,4,-2
B quatre	10,-8,-2
B que	-2,6,-4
B quebec	-8,10,-2
B queen	5,-4,-1
B quest	-2,2,-1
B questions	-1,0,2
B quests	4,-2,-3
B quick	-3,1,2
B quickly	-2,3,-1
B quiet	-3,4,-2
B quietly	-2,3,-2
B quindi	-5,4,1
B quirky	-1,-1,2
B quite	4,-2,-2
B quiz	15,-10,-5
B quotable	5,-4,-1
B quotes	7,-3,-4
B r	3,-2,-2
B rabbit	25,-22,-4
B rabbits	-3,6,-2
B race	-3,4,-1
B rachel	6,-3,-4
B racing	-3,-1,4
B racism	8,-14,5
B rags	-1,3,-1
B railway	-6,4,0
B rain	-1,2,-1
B rain rainy	-1,2,-1
B raining	-2,3,-1
B rainy	-4,2,2
B raised	6,-3,-3
B raising	7,-4,-5
B raj	-3,9,-5
B ramadan	1,10,-11
B ran	13,-12,-2
B ranch	-2,12,-9
B rang	6,-5,-1
B ranked	-4,6,-2
B rascals	11,-8,-4
B rats	-6,8,-3
B ray	3,0,-2
B read	6,-7,0
B reading	3,-1,-4
B ready	-3,-1,4
B real	2,0,-2
B reality	1,-2,2
B reasonable	-2,2,0
B reasons	1,-4,3
B rebecca	12,-8,-9
B rebel	9,-6,-3
B rebellion	-2,3,-1
B rec	7,-5,-2
B recent	-3,1,2
B recent new	7,-4,-3
B recife	-3,4,-1
B recipe	-4,6,-2
B recommend	7,-3,-4
B recommended	6,-5,-2
B red	10,-8,-2
B redford	-2,3,-1
B redor	2,-1,-2
B refill	-1,2,-1
B refugee	-2,3,-1
B refuse	-9,-2,10
B regency	-3,5,-2
B reign	6,-6,-1
B relentless	-3,9,-6
B religion	0,-3,4
B religious	-2,3,-1
B remake	5,-4,-1
B remakes	-2,0,-2
B remember	5,0,-6
B remembered	-8,11,-4
B remembers	-1,-2,-2
B remote	3,-2,-1
B remove	-9,-3,9
B renoir	5,-3,-2
B rent	-4,6,-3
B rep	-5,5,-1
B repeat	2,-1,0
B replacement	-1,3,-1
B request	0,2,-2
B rescue	18,-17,-1
B resistance	6,-4,-2
B rest	-2,1,2
B restaurant	-4,5,-1
B restaurants	-3,4,-1
B retired	2,0,-2
B retirement	0,-9,10
B return	5,-2,-2
B return home	6,-1,-6
B revenge	3,-1,-1
B reviews	-1,4,-2
B revolt	-2,3,-1
B reward	-2,3,-1
B rhapsody	3,-2,-1
B rich	0,2,-1
B richard	-6,6,-1
B riches	-1,3,-1
B rickman	4,-2,-2
B riders	5,-3,-2
B ridiculous	1,5,-7
B ridley	0,-2,2
B riemann	3,-1,-2
B riga	-6,7,-1
B right	1,-4,3
B rigid	-6,8,-3
B ring	7,-4,-3
B rings	9,-7,-3
B ritual	-1,2,-2
B rivalry	-3,4,-1
B rivals	4,-2,-4
B river	-6,10,-4
B rivers	-4,6,-1
B riviera	-3,4,-1
B road	-4,4,0
B road trip	5,-4,-2
B roald	3,-5,1
B robbery	-6,6,-1
B robert	2,0,-1
B roberts	5,-4,-3
B robot	4,-2,-3
B robotica	-3,5,-2
B rock	-6,3,2
B rock star	-1,2,-1
B rohmer	12,-9,-4
B roll	-4,6,-3
B roller	-1,2,-2
B rom	-2,3,-1
B roma	9,-6,-3
B roman	2,-2,-1
B romanian	7,-5,-2
B romans	-3,4,-2
B romantic	1,-3,2
B romantic comedy	-2,5,-2
B romcom	-2,2,0
B rome	1,0,-2
B romeo	-3,4,-1
B roof	-12,14,-9
B room	5,-4,-1
B roomies	-1,4,-3
B rose	-7,8,-1
B rotten	-3,4,-2
B rough	-4,6,-2
B round	2,-1,-1
B routine	-2,3,-1
B row	5,-4,0
B rowdy	5,-1,-5
B roy	-2,3,-1
B rubber	-6,8,-2
B rug	-1,2,-1
B rugby	6,-3,-3
B ruin	6,-5,-1
B ruined	4,-1,-2
B rukh	-4,1,3
B rule	-11,-2,13
B rules	17,-8,-13
B rumpled	-4,6,-2
B run	4,-2,-2
B runaway	-4,5,-2
B rural	-3,4,-2
B rush	-1,3,-2
B rushmore	4,-4,-1
B russell	2,-1,-3
B russian	3,3,-5
B russians	-3,4,-2
B ryan	-2,-10,4
B sad	-3,2,2
B sadder	-2,4,-1
B saga	-6,7,-1
B said	9,-7,-2
B saint	-1,-6,7
B sake	-5,-3,8
B salesman	7,-5,-1
B salt	8,-2,-7
B saltburn	17,-16,-2
B sami	6,-4,-5
B samurai	0,3,-2
B san	3,1,-3
B sand	3,-1,-4
B sandals	-1,3,-2
B sandra	2,-10,7
B sanity	-5,-3,8
B santa	12,-11,-2
B sat	3,-5,2
B satire	2,4,-8
B satoshi	-4,-2,3
B saturday	6,-4,-3
B satyajit	-4,5,-1
B saving	-13,13,-1
B saw	4,-2,-2
B say	0,2,-2
B scam	-9,12,-2
B scandal	-2,1,1
B scandinavian	0,2,-1
B scare	0,3,-3
B scared	6,-4,-3
B scares	-2,5,-4
B scarier	-2,4,-2
B scary	-2,2,0
B scenes	3,-2,-2
B school	0,-2,2
B schrader	3,-1,-2
B schwoert	6,-3,-3
B sci	-2,3,-2
B science	-2,6,-4
B science fiction	-1,2,-1
B scientists	-16,0,12
B scorsese	-2,-5,7
B scotland	-1,-2,3
B scott	7,-6,0
B scottish	-3,-1,3
B scrap	2,-1,-1
B scratch	-10,-16,18
B scream	10,-8,-2
B screaming	-17,9,10
B screen	13,-8,-7
B screwball	-6,3,3
B se	1,1,-2
B sea ocean	-5,9,-3
B seal	16,-13,-3
B seamstress	-1,2,-1
B search	-9,10,-1
B seasick	7,-6,-3
B seaside	-3,1,3
B secret	5,-5,0
B secrets	-3,1,2
B see	0,-2,2
B seeing	2,-5,2
B seen	3,-1,-2
B self discovery	-5,9,-3
B sembene	-1,3,-3
B send	-5,1,4
B senegal	5,-2,-2
B sense	-2,3,-1
B sensual	-3,3,0
B seoul	-6,8,-2
B separate	15,-7,-10
B separated	-2,3,-1
B sequels	12,-11,0
B sequins	-2,3,-1
B serial	2,-1,0
B serious	0,2,-2
B servants	-2,0,1
B serve	-1,2,-1
B served	-4,5,-1
B service	8,-7,-2
B services	12,-10,-3
B set	-5,4,1
B sete	19,-16,-3
B sets	1,2,-2
B settle	5,-3,-2
B settling scores	-3,4,-1
B seven	3,4,-8
B seventh	7,-4,-4
B seventies	-6,4,2
B seventy	7,-5,-2
B seville	3,-4,1
B sexy	-2,-1,3
B shades	-3,-2,5
B shadows	-1,2,-1
B shah	-2,5,-3
B shame	-5,7,-3
B shark	6,-2,-3
B sharks	2,2,-5
B sharp	-10,8,2
B shawshank	6,-6,-1
B she	2,0,-1
B shed	0,3,-3
B sheep	5,-2,-3
B shelf	10,-10,-1
B shell	-7,0,7
B shelter	4,-2,-1
B shes	3,-2,-1
B shield	-4,-3,5
B shift	1,0,-3
B ship	-3,5,-2
B shipboard	-3,3,-1
B ships	0,-2,2
B shipwrecks	-5,-2,7
B shirley	6,-5,-2
B shirt	14,0,-15
B shock	2,1,-7
B shoes	2,-11,11
B shook	7,-6,-2
B shooting	-6,2,4
B shootout	9,-8,-1
B shop	2,2,-6
B shoplifters	5,-4,-1
B short	0,-2,2
B shorter	-2,2,-1
B shot	-5,2,4
B should	-1,2,0
B shout	-12,6,7
B shouting	-4,6,-3
B show	-4,5,-1
B showed	11,-13,1
B showgirls	5,-3,-1
B showing	2,-1,-1
B shown	2,0,-2
B shows	8,-6,-2
B shrek	-10,10,0
B shut	4,-3,-1
B shy	-3,5,-1
B si	8,-5,-2
B siblings	-3,4,-2
B sica	5,-4,-2
B sicily	-3,6,-3
B sick	-3,-3,6
B side	8,-6,-2
B sideways	4,-3,-1
B siete	6,-5,-1
B signal	3,-1,-9
B silent	-1,2,-1
B silents	-6,3,5
B silly stupid	4,0,-5
B silver	5,-3,-2
B similar	-8,5,-1
B simple	-6,8,-2
B sin	11,-8,-3
B since	3,-1,-2
B sing	-4,7,-6
B singing	1,-2,1
B single	-8,4,4
B sinister	4,-1,-4
B sissi	8,-5,-2
B sister	1,1,-2
B sisters	-1,2,-1
B six	1,-6,6
B sixties	-4,3,2
B sixty	10,-5,-5
B skates	-1,3,-2
B skating	9,-8,-2
B ski	-6,10,-4
B skin	-6,11,-7
B skip	-4,-1,5
B sky heaven	7,-6,-1
B skyfall	8,-6,-2
B skyscraper	-1,2,-1
B skyscrapers	-2,2,-1
B slapstick	0,-1,2
B slasher	-4,2,3
B slavery	-5,6,-1
B sleep	5,-2,-4
B sleepover	0,4,-4
B slept	7,-5,-2
B slide	-6,8,-2
B slip	-7,10,-3
B slow	-3,1,2
B slower	-4,5,-1
B slug	3,-1,-3
B sly	-1,3,-2
B small	-1,2,-1
B small little	1,1,-2
B smart	-4,6,-2
B smiled	15,-9,-14
B smiles	10,-9,-1
B smith	0,1,-4
B smoke	4,4,-7
B smoking	-7,-7,13
B smth	0,2,-2
B snores	5,-15,10
B snow	0,2,-2
B snowbound	-3,3,-1
B snowy	-3,4,-1
B so	-2,2,0
B sobbed	7,-6,-1
B social criticism	5,-1,-4
B sofa	-4,2,3
B sofia	2,-2,-2
B soft	-4,8,-4
B softer	-6,9,-3
B sold	-14,19,-14
B soldier	-1,2,-1
B soldiers	-1,2,-1
B solid	7,-5,-4
B solidarity	-3,4,-1
B solo	5,-3,-2
B solving	0,2,-1
B some	1,1,-2
B somebody	-13,9,3
B someones	-2,-16,15
B something	-3,4,-1
B something funny	-3,3,0
B something romantic	-3,-1,4
B something suspenseful	-4,5,-1
B something warm	-5,6,-2
B somewhat	-4,-2,6
B somewhere	-4,6,-3
B son	3,-1,-2
B son children	8,-6,-2
B song	4,2,-7
B songs	-2,4,-2
B sons	3,-1,-2
B soon	1,2,-3
B sooner	-1,-9,5
B soot	-5,1,5
B soothing	-4,1,3
B soppy	-8,8,-1
B sorry	0,3,-2
B sort	-2,-1,4
B soul mate	4,-3,-2
B sound	5,-2,-3
B sounds	5,1,-6
B soundtrack	1,2,-2
B soup	-8,5,2
B soviet	1,0,-2
B space	-4,1,3
B spacey	-1,4,-6
B spag	-1,2,-1
B spaghetti	2,0,-1
B spanish	-1,3,-2
B spannendes	-6,7,-3
B spare	-2,-2,4
B speak	9,-4,-5
B speaker	-2,3,-1
B speaking	2,0,-2
B speaks	8,-5,-4
B special effects	2,-1,0
B spectacle	-1,3,-1
B spent	9,-7,-2
B spider	15,-11,-6
B spielberg	11,-7,-6
B spies	-2,1,1
B spike	6,-5,-3
B spinsters	5,-3,-2
B spiral	-1,2,-1
B spirit	1,1,-3
B spiritual	-2,5,-3
B spite	-5,7,-4
B split	7,-8,2
B spoken	6,-4,-2
B sponsor	16,-15,-3
B sport	-3,4,-1
B sports	-8,5,3
B spot	-11,-4,11
B sprawling	-3,5,-2
B spring	-7,9,-1
B springs	5,-5,-1
B spy	-3,2,1
B squeezed	3,-2,-1
B sry	-4,0,2
B stag	7,4,-11
B stage	-6,0,5
B stage show	6,-3,-2
B staircase	-1,2,-1
B stalker	-15,7,8
B stallion	5,-5,0
B stamping	5,-4,-2
B stand	1,-2,1
B stanwyck	-4,5,-1
B star	7,-3,-4
B starring	-5,11,-8
B stars	9,-1,-8
B start	-4,6,-2
B started	8,-5,-4
B starting over	-9,11,-2
B starts	-5,7,-2
B statham	-5,10,-10
B station	-3,7,-6
B stayed	6,-4,-2
B stays	-3,4,-2
B steamy	5,-3,-3
B steer	-5,-1,6
B stepdads	-4,5,-1
B stephen	-3,3,0
B steppe	-4,6,-1
B steve	5,-6,0
B sth	-9,10,-1
B stillness	-4,6,-3
B stitches	2,-1,-1
B stomach	0,-3,3
B stone	-6,-26,18
B stoner	-4,1,3
B stopped	12,-10,-3
B store	-2,4,-1
B stories	-1,3,-1
B storm	7,-9,1
B storms	-5,4,0
B straight	-5,11,-6
B straightforward	-3,4,-1
B strange	0,3,-3
B stranger	-10,11,-2
B strangers	-2,0,2
B streep	-8,12,-5
B street	-3,0,3
B strict	-23,26,-8
B strike	-5,-7,10
B strikes	4,4,-8
B stubborn	-2,1,1
B stuck	-1,3,-2
B students	-4,8,-4
B studio	-10,-3,10
B studying	2,1,-3
B stuff	-6,1,5
B stunden	-4,5,-2
B stunts	-12,14,-2
B stupid	-1,3,-2
B style	-5,6,-1
B stylish	2,-1,-1
B stylish elegant	-3,1,2
B subject	-4,6,-2
B submarine	-7,-1,8
B subs	6,-4,-1
B subtitled	2,-1,-1
B subtitles	3,0,-3
B subtler	3,-1,-3
B suburbs	-1,3,-1
B suburra	-2,3,-2
B subway	-2,3,-1
B such	3,0,-2
B sudan	-4,6,-2
B sudden	-3,4,-1
B suffolk	-3,0,4
B sugar	-1,3,-1
B suggest	-6,1,2
B suicide	11,-5,-6
B suitable	3,-4,2
B suits	-3,4,-1
B summer	-3,2,1
B summery	-2,2,-1
B sun	-1,2,-1
B sunday	0,2,-2
B sung	-3,-2,4
B sunny	0,2,-3
B sunset sunrise	-4,9,-6
B sunshine	-1,2,-1
B superhero	-4,4,0
B superheroes	-8,7,0
B supper	-2,2,-1
B suppose	-3,4,-1
B supposed	11,-7,-6
B sur	-2,3,-1
B sure	-9,-9,15
B surely	3,-1,-3
B surf	-9,11,-1
B surfers	-1,3,-2
B surfing	16,-23,2
B surgery	-4,4,1
B surprise ending	8,-7,-1
B surprisingly	7,-6,-2
B surreal absurd	1,1,-2
B survival	-4,9,-4
B suspects	-1,2,-1
B suspended	-2,9,-8
B suspense	2,0,-2
B suspenseful	-4,10,-6
B suspiria	9,-7,-2
B svankmajer	1,2,-2
B svensk	-3,5,-1
B swamp	-2,3,0
B swap	2,0,-3
B swashbuckling	4,-2,-1
B swearing	0,3,-5
B swears	-1,2,-1
B sweat	-3,4,-1
B sweaty	-3,1,2
B swedish	0,1,-2
B sweeping	-1,2,-1
B sweeps	-1,2,-1
B sweet	2,-1,-1
B sweethearts	6,-4,-2
B sweetness	-8,9,-2
B swimming	-2,3,-2
B swims	-13,18,-4
B swing	15,-14,-1
B swinton	0,5,-4
B swiss	-6,8,-1
B swordfights	-1,2,-1
B swords	-9,3,6
B swore	-6,1,3
B sydow	-7,-3,9
B table	-4,7,-4
B tabu	11,-10,-4
B tace	-7,9,-2
B tailor	4,-3,-1
B taken	7,-1,-7
B takes	-8,13,-5
B taking	-1,3,-10
B tales	7,-4,-4
B talk conversation	-1,-3,5
B talking	-2,2,0
B talky	0,1,-2
B tamara	2,1,-5
B tamil	-3,2,2
B tangerine	-4,8,-3
B tangled	6,-5,-2
B tango	5,-2,-3
B tank	10,-8,-1
B tantrums	-4,5,-1
B tap	-3,3,0
B tar	1,3,-8
B tarantino	9,-9,0
B tarkovsky	-2,10,-8
B taste	3,0,-3
B tattoo	14,-11,-3
B taught	6,-5,-1
B tavolo	7,-6,-1
B taxi	12,-6,-7
B tea	3,-1,-2
B teach	-1,-5,5
B teacher	2,-1,-1
B teachers	-8,10,-2
B teaching	4,-1,-3
B team	7,-4,-4
B tear	6,-4,-3
B tears	-1,12,-13
B technicolor	-4,5,-1
B teen	-5,1,5
B teenage	-1,4,-3
B teenager	-5,1,4
B teenagers	3,-1,-2
B teens	-4,0,3
B teeth	3,-4,1
B tehran	7,1,-9
B television	5,-4,-2
B tell	-1,2,0
B tells	-1,2,-1
B telly	4,-6,3
B ten	6,-2,-5
B tender	2,0,-2
B tenet	-1,-4,3
B tense	-2,1,1
B term	-7,7,0
B terrence	-2,5,-4
B terror	9,-4,-6
B terry	0,3,-9
B teta	4,-3,-2
B texas	-3,3,0
B thank	11,-7,-5
B thanks	-2,3,-1
B thanksgiving	-5,6,-1
B thatd	5,-5,-1
B thatll	-1,2,-1
B the	2,-1,-1
B theatre	-3,3,0
B their	4,-2,-1
B theme	2,0,-3
B themselves	5,-3,-2
B then	2,1,-2
B therapist	-3,-5,7
B there	-1,3,-2
B therefore	-7,10,-2
B theres	5,-4,-1
B theyd	4,-2,-3
B theyre	2,0,-2
B theyve	13,-11,-3
B thin	7,-4,-3
B things	2,-2,0
B think	5,-3,-2
B thinking	3,-1,-1
B thinks	4,-2,-3
B third	-3,3,0
B thirteen	-7,8,-1
B thirteenth	-13,15,-2
B thirties	2,1,-3
B thirty	3,-1,-2
B this	5,0,-5
B those	3,-5,3
B thought	3,-1,-2
B thought provoking	-7,10,-4
B thoughtful	2,1,-3
B threads	9,-5,-4
B three	3,-1,-2
B three hours	-4,5,-2
B throat	3,-1,-2
B through	3,-1,-3
B thru	-5,8,-6
B thumbs	10,-6,-4
B thunder	6,5,-13
B tidying	-4,6,-1
B tigers	-2,-1,2
B til	-4,7,-2
B tilda	0,5,-4
B till	-1,2,-1
B timbuktu	9,-7,-2
B time weather	5,-1,-4
B times	3,-2,0
B timing	5,-5,0
B timothee	13,-7,-9
B tinker	4,-3,-1
B tira	-1,-1,3
B tired	1,2,-5
B titles	3,-6,2
B tiver	-2,-2,4
B to	2,0,-2
B toast	-1,6,-5
B toca	2,0,-4
B today	1,-3,2
B toei	-6,8,-3
B togas	-7,8,-2
B together	-5,6,-2
B told	5,-2,-3
B tolerance	-5,1,4
B tom	11,-3,-8
B tomorrow	0,2,-2
B toni	-10,2,7
B tonight	0,1,-2
B tony	-3,4,-1
B took	4,-1,-4
B top	0,7,-9
B tormented	-1,2,-1
B toro	1,-2,0
B torture	-3,-2,5
B tortured	-4,0,4
B tosar	-2,2,0
B totale	-2,3,-1
B toto	-3,4,-2
B totoro	4,-1,-3
B touch	2,-6,3
B touching	3,-1,-1
B tough	-10,-1,9
B tower	10,-6,-5
B town	-2,3,-1
B tra	4,-3,-1
B track	-8,-1,9
B train	1,1,-2
B trains	0,2,-1
B tramp	-3,4,-1
B trapeze	-5,6,-2
B trash	-3,4,-1
B trashy	1,1,-3
B travel	-7,4,2
B travelling	-5,6,-1
B treasure	-3,-1,4
B trees	-4,3,1
B trial	-4,3,1
B trial courtroom	-6,7,-1
B triangle	5,-4,-2
B tried	5,-7,3
B trier	8,-2,-5
B trintignant	-3,5,-3
B trip	-2,0,1
B trolls	1,1,-2
B tropical	-2,3,-1
B truc	-6,-2,8
B truce	-2,3,0
B truck	-3,4,-1
B true story	-3,1,2
B truth	6,-4,-3
B try	-1,2,-1
B trying	2,0,-2
B tschirner	-3,4,-1
B tuesday	-6,8,-3
B tunes	-4,0,3
B turco	-8,8,-1
B turin	3,-2,-1
B turkey	0,-4,4
B turkish	2,2,-3
B turn	-3,6,-4
B turned	10,-8,-3
B turns	2,4,-8
B tv	-6,9,-2
B tweed	17,-16,-3
B twelve	4,-1,-3
B twenties	-2,5,-3
B twenty	7,-3,-4
B twice	7,-8,1
B twilight	2,0,-3
B twin	-3,4,-1
B twins	-5,4,1
B twist	8,-6,-3
B twisty	9,-8,-2
B type	-7,1,6
B typo	-4,0,2
B u	-3,2,2
B ufa	-8,9,-2
B ugly	-4,6,-2
B ukrainian	5,-2,-3
B un	-5,11,-6
B uncle	1,-6,5
B undecided	-2,3,-1
B undemanding	-4,13,-11
B undercover	-6,10,-4
B underdog	0,1,-2
B underdogs	-3,4,-2
B underrated	8,-3,-8
B understand	7,-2,-5
B understood	12,-11,-2
B unhappy	5,-4,-2
B unhinged	-1,2,-1
B uni	0,1,-2
B universal	5,-7,0
B university student	4,-3,0
B unless	-1,-2,3
B unreliable	-7,9,-3
B until	4,-2,-2
B unusual	-2,3,-1
B ups	0,3,-3
B upset	10,-6,-5
B upstairs	6,-5,-1
B uruguayo	3,-2,-1
B used	10,-9,-1
B ustinov	-4,5,-1
B va	4,-3,-1
B valentines	-5,8,-2
B vampire	-4,3,1
B vampires	5,-2,-3
B vampiri	-13,4,10
B van	4,5,-12
B vans	-13,3,5
B varda	-5,6,-1
B vast	-1,2,-1
B ve	-2,2,-1
B vegas	-9,-2,11
B vegetables	-4,5,-1
B vein	-1,3,-1
B venice	2,1,-3
B verdict	-6,9,-3
B verhoeven	5,-4,-2
B verpeilt	-3,4,-1
B version	-3,5,-1
B very	4,-1,-3
B vespa	21,-17,-5
B vet	0,-3,3
B vi	11,-6,-4
B vibe	-10,3,8
B victim	3,-7,4
B victorian	-2,4,-2
B video	1,3,-4
B vie	5,-4,-1
B vienna	-7,9,-2
B vietnamese	-4,5,-1
B vikings	-2,-12,8
B village	-3,4,-1
B village small town	-6,8,-2
B villain	9,-8,-1
B vimos	5,-4,-1
B vinterberg	0,4,-7
B vinto	13,-9,-3
B vio	5,-3,-4
B violence	-5,5,-1
B violent	-7,7,0
B violin	-13,16,-5
B virginie	-4,5,-1
B visiting	2,3,-5
B visual	3,-1,-2
B vitti	-2,4,-1
B vittorio	-2,4,-1
B voglia	-1,2,-1
B voice	-2,3,-3
B voices	6,-5,0
B volcanoes	-4,-4,8
B volume	-3,-2,4
B von	-2,-4,6
B vote	-8,10,-1
B voted	0,3,-4
B vraie	-3,4,-1
B vs	9,-7,-1
B w	3,-3,0
B waehlen	-6,7,-2
B wahlberg	7,-3,-5
B wait	-1,5,-4
B wake	-3,2,1
B walk	11,-4,-6
B walked	8,-3,-5
B walking	5,-2,-3
B walks	-17,7,7
B wall	5,-5,0
B waltz	-2,1,-2
B waltzes	-4,5,-1
B wanna	15,-12,-5
B want	-2,3,-1
B wants	-1,2,-2
B wardrobe	-4,7,-4
B wartime	-4,7,-4
B wartime resistance fascism	-6,6,-1
B was	5,-4,-2
B washington	-3,0,3
B wasnt	6,-5,-1
B waste	10,-8,-3
B watch	3,-1,-2
B watched	10,-6,-3
B watches	-7,10,-4
B watching	3,-2,0
B water	2,-1,-1
B waterloo	3,-2,0
B wave	1,0,-2
B way	4,-2,-2
B weakness	-9,11,-2
B wears	-7,8,-1
B weather	-5,3,2
B wed	-2,3,-1
B wedding	-1,3,-3
B wedding marriage	7,-5,-3
B weddings	-7,6,0
B week	3,1,-4
B weekend	6,-3,-4
B weeks	10,-10,0
B weepie	-13,15,-3
B weepy	-5,1,3
B welcome	-5,4,1
B well	2,1,-2
B welles	-3,4,-1
B welsh	-1,3,-2
B went	6,-4,-2
B werckmeister	10,-9,-2
B were	4,-2,-2
B werewolf	-6,7,-3
B werner	-4,2,2
B wes	-7,8,-2
B west	8,-6,-3
B western	1,-2,1
B westerns	-4,5,-1
B wet	0,2,-2
B whale	3,-4,2
B whales	5,-3,-2
B what	2,1,-3
B whats	0,3,-3
B when	-3,3,0
B where	-2,3,-1
B whether	2,-1,-2
B which	2,-2,-1
B whichever	-9,8,0
B while	10,-6,-4
B whimsical	3,0,-4
B whistled	2,-1,-1
B white	2,-3,0
B who	-2,2,1
B whodunnit	-3,4,-1
B whoever	4,-3,-1
B whole	4,-2,-2
B whole family	7,-5,-3
B whom	6,-3,-2
B whos	-3,4,-2
B why	-3,0,1
B wicked	4,-1,-3
B widow	-2,3,-1
B wife	5,-4,-1
B wifes	3,-3,0
B wild	2,3,-5
B wild zany	8,-3,-4
B wilder	1,-2,0
B will	-3,2,1
B williams	5,-5,-1
B win	-1,2,-2
B wind	5,-1,-5
B windows	4,-2,-3
B wine	-5,3,2
B wine drinks	3,1,-3
B winners	17,-15,-3
B winslet	-2,4,-2
B winstone	-3,4,-1
B wise	-6,4,2
B wisecracks	-1,3,-2
B wish	-2,2,0
B wisteria	-3,4,-1
B wistful	-2,3,-1
B wit	1,-2,1
B witch wizard	-3,4,-1
B witches	-3,-2,5
B with kids	-9,9,-3
B with me	16,-9,-13
B withnail	8,-7,-2
B without	0,-3,3
B wives	-11,11,0
B wizards	-4,6,-2
B wolf	5,-3,-2
B wolverine	4,-3,-1
B wolves	-1,-3,4
B woman	-2,1,1
B women	-3,4,0
B won	2,0,-2
B wonder	3,-1,-2
B wont	-3,-2,4
B woodland	-4,5,-2
B woods	-4,2,2
B woody	-2,4,-2
B wook	-1,2,-1
B wool	5,-3,-3
B word	0,-1,2
B wordless	-3,4,-1
B words	1,1,-2
B work	3,-3,0
B work job	2,-2,0
B worked	13,-11,-3
B workers	-3,-3,6
B working	-2,4,-1
B world	-1,3,-2
B worn	-3,-5,7
B would	1,0,-2
B would like	-1,2,-1
B wouldnt	2,1,-3
B wow	-4,8,-5
B writers	-1,4,-3
B writing	15,-10,-6
B wrong	-3,1,2
B wrote	16,-11,-4
B wry	-3,5,-2
B x	13,-13,-4
B y	24,-21,-4
B ya	-2,4,-2
B yang	9,-8,-1
B yeah	-4,5,-2
B year	2,-3,1
B year years	-1,3,-1
B years	7,-4,-3
B yeoh	-4,5,-1
B yes	-2,1,0
B yesterday	9,-5,-5
B yesterday last night	2,-2,-1
B yimou	1,1,-2
B york	2,0,-1
B youd	10,-9,-1
B youll	7,-2,-5
B young	4,-1,-3
B young kid	-5,5,-1
B younger	7,-6,0
B youngest	1,0,-2
B youre	22,-20,-4
B youth	3,-1,-3
B youve	2,0,-2
B yugoslav	-12,13,-2
B zealand	-4,5,-2
B zero	1,-2,1
B zhang	1,1,-2
B zimmers	7,-6,-1
B zither	-1,2,-1
B zombie	-1,3,-2
B zombies	-2,-1,3
B zorba	5,-4,-1
BB , 0	2,0,-3
BB , 00	4,-5,0
BB , 000	8,-6,-2
BB , 0000	-10,12,-2
BB , 0000s	-1,-1,2
BB , 00s	-4,4,-1
BB , a	-1,3,-2
BB , about	-3,5,-2
BB , absurd	-2,3,-1
BB , actresses	-3,5,-2
BB , adam	6,-4,-4
BB , adventure	0,2,-2
BB , africa	-2,3,-1
BB , after	7,-4,-3
BB , aliens	-1,2,-1
BB , all	10,-8,-2
BB , alors	-5,6,-2
BB , alps	-1,2,-1
BB , also	-5,7,-3
BB , american	-3,6,-4
BB , and	-3,0,3
BB , androgyn	-2,3,0
BB , angels	10,-9,-2
BB , animals	-2,0,2
BB , animated	-1,3,-2
BB , any	-1,3,-3
BB , anything	-8,1,7
BB , argentine	-1,2,-1
BB , as	-1,-3,5
BB , at	2,0,-2
BB , autumn	-3,4,-1
BB , autumnal	-2,4,-2
BB , awful	-1,2,-1
BB , backstage	-4,5,-1
BB , bad	-5,6,-1
BB , bar	5,-11,5
BB , bar pub	-4,6,-2
BB , bastard	-2,3,-1
BB , bathing	-1,2,-1
BB , be	-7,8,-2
BB , beach	-2,5,-3
BB , beaches	-2,2,0
BB , bears	-2,3,-1
BB , beautiful	-7,11,-4
BB , before	-2,-2,2
BB , beige	-2,3,-1
BB , berlin	-3,5,-2
BB , best	4,-3,-1
BB , bickering	-4,5,-1
BB , bicycles	-2,3,-1
BB , big	1,3,-4
BB , bikes	-3,5,-1
BB , bit	-10,11,-2
BB , black	-4,1,2
BB , bleak	0,2,-2
BB , boats	-4,3,0
BB , bob	10,-9,-1
BB , boer	-1,2,-1
BB , bold	-3,4,-1
BB , bookish	-2,3,-2
BB , bored	-12,13,-2
BB , boy	3,-5,-3
BB , brass	-2,4,-2
BB , brave	-1,2,0
BB , brazilian backlands	-3,5,-1
BB , bread	-7,8,-1
BB , bright	-3,5,-2
BB , bring	5,-2,-3
BB , british	-2,3,-1
BB , british english	-5,6,-1
BB , brothers	-3,2,1
BB , brown	-1,2,-1
BB , bureaucracy	-2,3,-1
BB , bus	-5,6,-1
BB , but	-3,2,1
BB , call	5,-3,-2
BB , calm	-1,3,-1
BB , camp	-2,4,-2
BB , campfire	-3,5,-1
BB , campy	-2,3,-1
BB , can	-2,4,-2
BB , cannot	2,-6,3
BB , cant	-1,2,-1
BB , cars	-3,4,-2
BB , cartoon	-1,2,-1
BB , castle	-4,5,-1
BB , castles	-6,8,-3
BB , catastrophe	-5,6,-1
BB , cats	6,-2,-5
BB , chase	-4,8,-3
BB , chases	-1,2,-2
BB , cheap	6,-6,-1
BB , cheeky	-2,6,-4
BB , chekhov	-4,5,-1
BB , childhood	-5,5,-1
BB , children	0,2,-2
BB , christmas	3,-2,-1
BB , city	-2,3,-1
BB , class	-2,3,-1
BB , clever	-3,3,0
BB , cloaks	-2,3,-2
BB , coast lighthouse	-2,5,-2
BB , cold	3,-1,-2
BB , colour	-2,3,-1
BB , colourful	-1,2,-2
BB , comedy	3,-3,-1
BB , cosy	-6,8,-2
BB , could	-3,4,-1
BB , count	-4,11,-7
BB , country	-2,3,-1
BB , countryside	-2,3,-1
BB , courtroom	-1,2,-1
BB , cows	-4,5,-1
BB , cranky	-3,4,-1
BB , creepy	4,-2,-3
BB , cry	7,-6,-2
BB , curry	16,-15,-2
BB , curses	-2,-1,4
BB , cut	-6,7,-1
BB , cynical	-1,2,-1
BB , dads	12,-9,-5
BB , daft	-7,-1,8
BB , dame	-6,7,-2
BB , dance	-2,4,-1
BB , dancing	-2,4,-2
BB , danish	-3,5,-1
BB , dark	-2,4,-2
BB , deadpan	-3,3,-1
BB , decent	-3,1,2
BB , desert	-1,2,-1
BB , deserts	-1,4,-4
BB , detective	-3,4,-1
BB , diamonds	-6,6,0
BB , different	-1,3,-5
BB , divorcees	-2,3,-1
BB , dog	0,-6,6
BB , dogs	-3,3,-1
BB , done	4,-4,0
BB , dont	-1,-4,6
BB , doomed	-2,2,0
BB , drawn	-3,5,-2
BB , drunk	-8,11,-3
BB , dry	2,-1,-2
BB , dubbing	6,-4,-1
BB , eastern	5,-3,-2
BB , eighties	-1,4,-2
BB , elegant	-1,2,-1
BB , english	-2,3,-1
BB , epic	-4,5,-1
BB , erotic	-1,3,-1
BB , even	2,0,-2
BB , every	17,-13,-6
BB , everyone	6,-5,-1
BB , evil	-3,5,-2
BB , except	-1,-3,2
BB , eyes	7,-6,-1
BB , family	-2,2,-1
BB , farce	-1,2,-1
BB , farm	-2,4,-2
BB , farm animals	-2,3,-1
BB , father	-2,2,-2
BB , fathers	-6,7,-1
BB , feverish	5,-4,-2
BB , fewer	-3,0,-2
BB , fifties	4,-3,-2
BB , filming	5,-4,-1
BB , first	9,-5,-5
BB , five	0,1,-2
BB , fog	-1,2,-1
BB , folk	-1,2,-1
BB , food	-1,2,0
BB , football	-5,4,1
BB , for	7,-5,-2
BB , forest	-1,2,-1
BB , forget	5,-11,6
BB , formidable	-2,3,-1
BB , forties	4,-1,-4
BB , fountains	-2,3,-1
BB , four	-1,2,-2
BB , freedom	-5,8,-3
BB , french	-3,4,-1
BB , friends	-5,7,-1
BB , friendship	-3,2,1
BB , from	-1,3,-2
BB , funerals	-1,3,-2
BB , funny	-3,3,-1
BB , gangster	-2,5,-4
BB , garden	-6,7,-1
BB , gardens	-4,7,-2
BB , gentle	-5,3,2
BB , gern	-4,6,-2
BB , ghosts	-4,6,-1
BB , gimme	-4,6,-2
BB , girls	-2,3,-1
BB , give	-4,5,-1
BB , glasgow	-2,3,-1
BB , gloves	7,-6,-1
BB , go	5,-4,-2
BB , good	-3,8,-6
BB , gossip	-3,4,0
BB , got	1,1,-3
BB , gothic	-2,1,1
BB , gotta	-2,3,-1
BB , gowns	-3,3,-1
BB , gray bleak	4,-4,-1
BB , grazie	-2,3,-1
BB , greek	-4,7,-2
BB , green	-6,8,-2
BB , grey	-2,3,-1
BB , grief	-3,5,-1
BB , grown	-4,1,2
BB , guitars	12,-10,-6
BB , guns	9,-14,-2
BB , had	4,-2,-2
BB , half	-4,4,0
BB , happy	1,2,-2
BB , has	1,2,-4
BB , hats	3,-3,-1
BB , have	4,1,-6
BB , he	5,-2,-3
BB , heat	-2,4,-2
BB , heist	-2,4,-2
BB , hell	-8,11,-5
BB , hes	13,-7,-6
BB , high	5,-1,-5
BB , his	4,0,-5
BB , hold	-3,-2,5
BB , holiday	-1,2,0
BB , home	-9,10,-1
BB , honour	-1,2,-1
BB , hopeless	-1,2,-2
BB , horses	-9,12,-2
BB , hot	10,-7,-4
BB , house	-8,12,-5
BB , how	6,-4,-2
BB , humour	-1,2,-1
BB , hustle	-3,4,0
BB , i	3,-3,0
BB , ice	-6,0,5
BB , id	10,-8,-3
BB , ideally	-7,8,-1
BB , if	5,-3,-4
BB , ill	1,1,-2
BB , im	6,-4,-2
BB , imaginense	4,-2,-1
BB , in	4,-1,-2
BB , indian	-3,4,-1
BB , inheritance	-2,3,-2
BB , inventive	-1,2,0
BB , is	6,-4,-2
BB , island	7,-4,-6
BB , isnt	-2,0,2
BB , istanbul	-6,7,-2
BB , it	5,-3,-3
BB , italian	-1,5,-4
BB , italy	-2,4,-1
BB , its	11,-9,-3
BB , ive	8,-5,-3
BB , japanese	-2,3,-2
BB , jazz	-2,3,-1
BB , jealous	-3,5,-2
BB , jewish	-2,4,-1
BB , jungle	-2,3,0
BB , just	-1,2,-1
BB , keep	-5,4,0
BB , kids	6,0,-5
BB , kind	-4,7,-4
BB , kindness	-3,4,-1
BB , korean	5,0,-6
BB , kung	-1,2,-1
BB , laconico	-6,7,-1
BB , lake	-3,3,-1
BB , laughs	7,-7,-1
BB , leather	-6,0,4
BB , lemons	-2,4,-2
BB , leningrad	2,-2,-1
BB , less	2,-2,1
BB , let	-2,3,-1
BB , lets	-4,5,-1
BB , letters	-3,4,-1
BB , levels	-1,2,-1
BB , light	-3,4,-1
BB , like	14,-11,-3
BB , little	-5,6,-1
BB , london	-3,-3,5
BB , lonely	8,-7,-1
BB , long	-1,3,-2
BB , longing	-2,3,-1
BB , looking	-1,3,-1
BB , looking for	-8,9,-1
BB , loud	-2,3,-1
BB , love	-6,6,0
BB , lovers	-2,3,0
BB , low	-6,2,1
BB , mad	-6,8,-4
BB , made	1,1,-2
BB , madness	-2,3,-2
BB , make	-12,14,-2
BB , mall	-7,12,-5
BB , marooned	-2,4,-2
BB , maybe	-4,6,-3
BB , me	0,1,-3
BB , medium	-2,4,-2
BB , melancholy	5,-3,-2
BB , melodrama	-2,4,-2
BB , memory	-3,1,1
BB , men	-5,9,-5
BB , middle	-3,5,-1
BB , minus	-3,0,4
BB , monks	2,-1,-1
BB , monster	-3,3,-1
BB , monsters	-2,3,-1
BB , moral	-2,-3,5
BB , more	-2,4,-2
BB , motorbike	-2,3,-1
BB , mountain	-2,3,-1
BB , mountains	-2,2,0
BB , mud	15,-10,-5
BB , muddy	-1,2,0
BB , mums	2,1,-4
BB , murder	-14,18,-4
BB , music	-2,2,-1
BB , musical	-1,2,0
BB , my	3,-2,-1
BB , mystery	-2,3,-1
BB , nasty	-14,17,-5
BB , nature	-2,4,-4
BB , need	-6,7,-1
BB , neighbours	1,1,-3
BB , neither	-16,-9,20
BB , neon	-4,5,0
BB , neurotic	-3,3,-1
BB , neutral	-2,2,0
BB , never	6,-7,1
BB , new	-3,5,-2
BB , nice	-7,8,-1
BB , nicolas	-3,-2,4
BB , night	-3,4,-1
BB , nineties	-3,3,0
BB , no	-1,-4,5
BB , nobody	5,-6,-1
BB , noir	-15,17,-3
BB , noisy	-1,3,-1
BB , none	3,-6,2
BB , noodles	5,-3,-1
BB , nor	-8,2,5
BB , northern	-1,2,-1
BB , nostalgic	-2,3,-1
BB , not	-1,-4,5
BB , nothing	-2,-2,4
BB , nowt	-1,-6,7
BB , nuns	-2,3,-2
BB , occupied	-4,5,0
BB , odd	-2,3,-3
BB , of	-9,10,-1
BB , old	-5,7,-2
BB , on	2,-2,-1
BB , one	-2,2,-1
BB , only	-6,4,2
BB , opera	-1,2,-1
BB , or	-1,4,-2
BB , otherwise	-3,5,-2
BB , our	5,-3,-2
BB , outdoors	3,-2,-2
BB , outsiders	-1,2,-1
BB , palm	-2,3,-1
BB , paranoia	7,-5,-3
BB , paris	0,2,-2
BB , pass	4,-3,0
BB , pastel	-7,9,-2
BB , patient	-4,5,-1
BB , people	-4,8,-4
BB , petty	-4,5,-1
BB , pg	-2,-2,5
BB , pick	-2,2,-1
BB , pink	-2,2,0
BB , please	1,-2,2
BB , plenty	-4,3,0
BB , poison	-6,6,-1
BB , polish	7,-4,-2
BB , pop	-2,4,-2
BB , possibilmente	-3,6,-3
BB , power	-3,3,0
BB , preferably	-3,2,0
BB , pretty	-5,0,4
BB , princess	-1,2,0
BB , properly	-4,6,-2
BB , prosecco	6,-4,-2
BB , provided	-2,-1,3
BB , public	-6,9,-2
BB , puns	-6,7,-1
BB , quarrels	-2,3,-2
BB , quests	4,-2,-3
BB , quindi	-4,5,-1
BB , rabbits	-3,6,-3
BB , rain	0,2,-2
BB , rainy	-7,2,5
BB , rather	-3,4,-1
BB , real	-5,7,-2
BB , really	6,-1,-4
BB , rebellion	-2,3,-1
BB , rescue	3,-2,-1
BB , revenge	-2,3,-1
BB , revolt	-3,4,-1
BB , rich	-7,8,-1
BB , riders	5,-3,-2
BB , rivalry	-3,5,-1
BB , river	4,-2,-3
BB , road	-5,7,-2
BB , romance	3,-5,2
BB , romantic	-3,0,3
BB , rubber	-6,7,-1
BB , rural	-3,4,-1
BB , russian	-2,2,-1
BB , sad	-1,2,-1
BB , same	3,-1,-2
BB , sand	3,-1,-4
BB , saw	2,-2,0
BB , say	-3,4,-1
BB , says	5,-2,-3
BB , scared	-5,-10,11
BB , school	-6,6,-1
BB , science	-3,4,-1
BB , sea	5,-4,-2
BB , seaside	-2,4,-1
BB , second	-3,4,-2
BB , secrets	-2,1,1
BB , sequins	-2,4,-1
BB , set	-12,15,-3
BB , seventies	-2,3,-1
BB , sharp	-5,-2,6
BB , she	1,2,-3
BB , shed	-3,4,-1
BB , sheep	5,-3,-3
BB , shes	1,-4,3
BB , ships	-2,5,-3
BB , short	-7,5,2
BB , shorter	0,-4,4
BB , show	-5,7,-2
BB , sick	-5,4,0
BB , silence	-2,4,-4
BB , silent	-3,4,-1
BB , silly	-4,4,-1
BB , sisters	-3,4,-2
BB , six	7,-4,-4
BB , sixties	-4,6,-2
BB , slapstick	2,-1,-2
BB , slide	-7,10,-3
BB , slow	-2,0,2
BB , small	10,-7,-4
BB , snow	3,-1,-2
BB , snowy	-3,5,-2
BB , so	-3,2,2
BB , solidarity	-2,3,-1
BB , some	-2,7,-6
BB , something	-4,5,-2
BB , songs	-2,3,0
BB , soothing	-4,5,-2
BB , sorry	7,-4,-2
BB , sound	-3,4,0
BB , south	-1,3,-1
BB , space	-1,3,-2
BB , spare	-2,4,-1
BB , spectacle	-1,3,-1
BB , spies	-2,3,-1
BB , spooky	-1,2,-1
BB , sport	-4,7,-3
BB , stage	-3,4,-1
BB , steppe	-2,4,-1
BB , still	-2,4,-2
BB , stop	-5,6,-1
BB , storm	8,-6,-2
BB , storms	-5,4,0
BB , strangers	-4,3,0
BB , street	-2,1,1
BB , stubborn	-2,3,-1
BB , stupid	-4,6,-1
BB , stylish	5,-4,-1
BB , stylish elegant	-2,1,1
BB , subtitled	-3,3,-1
BB , subway	-2,3,-1
BB , summer	-2,3,0
BB , sun	-4,3,1
BB , sunny	4,-3,-1
BB , sunshine	-1,3,-2
BB , surreal absurd	8,-7,-1
BB , swamp	-3,4,-1
BB , swashbuckling	3,-1,-2
BB , sweat	-1,2,0
BB , sweaty	-5,7,-2
BB , swing	15,-14,-1
BB , swiss	-3,4,-1
BB , take	10,-20,10
BB , talking	-8,11,-3
BB , tango	-2,2,0
BB , tea	13,-10,-2
BB , teenagers	6,1,-7
BB , teens	-1,2,-1
BB , tell	-5,6,-1
BB , texas	-4,5,-1
BB , thanksgiving	-3,4,-1
BB , that	2,-2,0
BB , thatd	5,-5,-1
BB , thats	7,-4,-2
BB , the	1,1,-2
BB , then	-3,4,-2
BB , there	2,-2,0
BB , theres	20,-7,-13
BB , they	4,-2,-2
BB , theyre	0,4,-6
BB , thirties	-1,2,0
BB , thirty	2,0,-1
BB , this	8,-6,-3
BB , though	-1,-3,3
BB , three	-2,5,-3
BB , to	1,2,-4
BB , today	13,-12,0
BB , tokyo	-4,2,2
BB , tom	2,-1,-2
BB , too	5,-7,0
BB , tormented	-1,2,-1
BB , trapeze	-5,6,-2
BB , trees	-3,4,-1
BB , twist	0,3,-4
BB , twisty	-4,3,1
BB , two	-3,5,-2
BB , underdog	-3,4,-2
BB , underdogs	-6,7,-2
BB , until	10,-8,-2
BB , vampires	-4,-6,9
BB , very	0,2,-2
BB , victorian	-1,3,-2
BB , village	-3,2,1
BB , walking	2,-1,-1
BB , want	-4,7,-2
BB , wants	-10,12,-2
BB , war	-4,-4,9
BB , warm	-3,0,3
BB , wartime	-4,5,-1
BB , was	9,-8,-1
BB , water	-6,7,-1
BB , we	0,2,-2
BB , weather	-4,-1,6
BB , wedding	5,-2,-4
BB , weddings	-3,4,-1
BB , weird	9,-7,-3
BB , well	2,2,-4
BB , were	1,2,-4
BB , wet	2,0,-1
BB , whale	6,-5,-1
BB , whales	-5,6,-2
BB , whatever	0,2,-2
BB , whats	-12,16,-2
BB , where	-7,6,1
BB , which	6,-7,1
BB , whichever	-10,2,8
BB , who	5,-4,-2
BB , whos	4,-1,-6
BB , wine	-2,3,-1
BB , winter	-1,2,-1
BB , wise	-5,6,-1
BB , wit	-2,3,-1
BB , with	-2,2,-1
BB , without	-3,-4,8
BB , witty	-1,2,-1
BB , women	-4,5,-1
BB , wont	-5,7,-10
BB , woods	-2,2,0
BB , working	-1,2,0
BB , wry	-2,3,-1
BB , year	5,-3,-3
BB , year years	-2,3,-1
BB , yes	-3,1,1
BB , yet	3,2,-3
BB , you	-3,4,-3
BB , young	0,1,-3
BB , zero	-5,-5,9
BB , zombies	-7,0,6
BB . 00	5,-4,-2
BB . 0000	10,-7,-4
BB . 0000s	-3,4,-1
BB . 00s	4,-2,-2
BB . FILM	3,-1,-2
BB . a	-2,3,-2
BB . about	-1,8,-8
BB . absolutely	-2,-3,5
BB . actually	-1,2,-1
BB . adventure	-8,0,5
BB . after	7,-5,-1
BB . again	-8,14,-6
BB . all	-10,7,1
BB . allergic	-2,-2,4
BB . also	-13,10,2
BB . amarcord	6,-5,-2
BB . american	4,-8,0
BB . an	-5,5,-1
BB . and	3,1,-3
BB . ando	10,-7,-3
BB . ang	-5,6,-1
BB . angry	-1,2,-1
BB . animals	6,0,-7
BB . animated	-3,4,-1
BB . animation	15,-5,-16
BB . animation cartoon	-9,5,3
BB . anime	-1,-3,4
BB . another	-2,4,-2
BB . anthony	-2,2,0
BB . antonio	-4,5,-1
BB . any	-4,4,0
BB . anyone	-6,-3,9
BB . anything	-3,3,-1
BB . anyway	1,2,-3
BB . apichatpong	-3,5,-1
BB . are	-2,5,-4
BB . argentine	-2,3,-1
BB . art	-3,4,-2
BB . as	-3,3,-1
BB . ask	4,-2,-2
BB . asking	6,-6,-1
BB . at	-5,7,-3
BB . atlantics	13,-11,-2
BB . australian	-2,3,-1
BB . austrian	-3,5,-2
BB . balkan	-3,5,-2
BB . ballet	-6,1,3
BB . been	10,-8,-3
BB . before	-1,6,-4
BB . belgian	-3,5,-2
BB . belly	-3,5,-1
BB . berlin	0,0,-2
BB . best	4,-2,-2
BB . bicycle	9,-8,-2
BB . big	1,1,-2
BB . billy	6,-10,2
BB . bit	4,-2,-2
BB . bitte	-4,-6,7
BB . bitter	-3,5,-2
BB . black	1,2,-3
BB . blood	-4,8,-4
BB . blumhouse	-4,6,-2
BB . bollywood	-3,4,-1
BB . bored	-3,-5,9
BB . brass	-4,6,-1
BB . brazilian	-6,4,1
BB . breezy	-3,4,-2
BB . bring	-5,7,-1
BB . brooding	-7,9,-2
BB . bullet	6,-5,-1
BB . but	-3,3,-1
BB . by	4,2,-7
BB . cabaret	6,-5,-1
BB . calm	-10,-4,9
BB . can	-2,2,0
BB . canadian	-4,2,2
BB . cant	-1,-1,2
BB . cantankerous	-1,2,-1
BB . cars	-22,9,7
BB . cartoon	-4,2,2
BB . cats	6,-2,-4
BB . cheap	-5,6,-1
BB . chega	3,-1,-2
BB . chess	-5,7,-2
BB . chicago	3,-1,-2
BB . chinese	-5,7,-2
BB . chuck	-2,6,-8
BB . cinema	1,0,-3
BB . circus	-6,6,0
BB . classic	-3,5,-2
BB . claymation	-2,3,-1
BB . clean	-1,2,-1
BB . clever	2,2,-3
BB . coens	-6,8,-1
BB . cold	3,-1,-1
BB . colour	1,-13,12
BB . come	8,-1,-7
BB . comedy	8,-6,-5
BB . coming	10,-9,-4
BB . compromise	-4,0,4
BB . confined	-1,2,-1
BB . cool	-2,4,-3
BB . cosy	-10,1,7
BB . couldnt	8,-10,2
BB . count	-1,-4,6
BB . country	-7,8,-1
BB . courtroom	-6,4,1
BB . croatian	-1,2,-1
BB . cuban	-3,5,-2
BB . cube	3,-2,-1
BB . cults	-2,4,-2
BB . dads	1,3,-5
BB . dales	-1,2,0
BB . dance	-12,13,-3
BB . danish	-5,7,-2
BB . dark	-1,-1,3
BB . de	-2,4,-4
BB . dead	9,-5,-4
BB . defa	6,-4,-2
BB . denzel	-5,6,-1
BB . desert	-3,4,-1
BB . detective	-9,12,-2
BB . directed	-3,6,-2
BB . disney	-3,2,0
BB . divorced	10,-7,-7
BB . do	-2,2,-1
BB . documentaries	-2,3,-1
BB . documentary	3,1,-3
BB . does	-4,7,-3
BB . dogs	7,-5,-4
BB . done	11,-11,-1
BB . dont	-1,-4,6
BB . dragons	-3,-1,4
BB . drama	-2,5,-4
BB . drive	4,-3,-1
BB . dubbed	5,-4,-3
BB . dumb	-4,7,-3
BB . duna	10,-8,-1
BB . dune	8,-5,-2
BB . during	2,-1,-1
BB . dutch	2,-1,-4
BB . ealing	-7,9,-2
BB . early	-6,7,-1
BB . eastern	-4,5,-1
BB . easy	-4,4,0
BB . egyptian	0,2,-5
BB . eighty	-7,8,-1
BB . emilia	4,-3,-2
BB . english	-4,5,-2
BB . enough	-7,-3,10
BB . epic fantasy	-6,0,5
BB . erm	-3,5,-3
BB . et	-6,7,-1
BB . every	6,-2,-3
BB . everything	-9,-3,11
BB . existe	-5,6,-2
BB . ey	4,-4,-1
BB . fairy	-6,10,-4
BB . fairy tale	8,-7,-1
BB . fallen	11,-10,-1
BB . fancy	-1,5,-4
BB . fantasy	-4,2,2
BB . fast	-4,7,-3
BB . fathers	-3,4,-1
BB . feast	-2,5,-3
BB . fed	-2,-11,12
BB . female	-1,2,0
BB . fewer	-8,-1,6
BB . film	1,1,-3
BB . find	-3,5,-1
BB . fine	-2,10,-8
BB . finnish	-4,5,-1
BB . fire	12,-10,-2
BB . first	8,-6,-1
BB . flow	6,-3,-2
BB . folk	-2,4,-1
BB . food	-2,3,-1
BB . foodfight	3,-2,-1
BB . for	1,2,-3
BB . force	5,-5,-1
BB . found	-4,6,-2
BB . free	3,-2,-1
BB . french	-3,4,-1
BB . fresa	5,-4,-1
BB . from	-5,8,-3
BB . funny	-2,-1,4
BB . gang	-2,4,-2
BB . gangs	-11,13,-2
BB . gardens	-1,3,-2
BB . gay	-3,-2,6
BB . gentle	-2,3,-1
BB . georgian	-5,7,-2
BB . german	-8,12,-3
BB . ghost	-9,11,-1
BB . ghosts	-2,-1,3
BB . giallo	-4,3,1
BB . giant	-3,4,-1
BB . gimme	2,-1,-2
BB . girl	-5,7,-3
BB . girls	7,-4,-4
BB . give	-3,4,-1
BB . gladiator	5,-4,-2
BB . go	4,-7,3
BB . good	2,1,-5
BB . goodbye	6,-4,-2
BB . gore	-2,7,-5
BB . got	0,4,-4
BB . grand	8,-7,-2
BB . grandad	1,1,-3
BB . greek	-4,3,0
BB . green	11,-10,-1
BB . greta	5,-4,-1
BB . gritty	-2,3,-1
BB . grown	9,-16,1
BB . gruelling	13,-11,-3
BB . guillermo	-2,3,-2
BB . had	2,-3,0
BB . half	5,-4,-2
BB . hammer	-4,6,-3
BB . hard	-4,1,1
BB . has	-14,16,-6
BB . hate	-5,-2,7
BB . haunted	-3,5,-2
BB . have	-1,5,-4
BB . havent	-8,12,-3
BB . he	2,-2,0
BB . hed	2,1,-3
BB . heist	3,3,-5
BB . hell	-3,-7,7
BB . hence	-2,4,-2
BB . her	-1,-2,0
BB . hermit	-4,5,-1
BB . herzog	9,-8,-2
BB . hes	-1,1,-2
BB . him	-11,12,0
BB . hindi	-2,5,-4
BB . his	3,-2,-1
BB . hong	-6,8,-3
BB . horror	-8,4,4
BB . hot	-2,4,-4
BB . house	13,-12,-1
BB . how	4,-1,-3
BB . hugh	-2,-5,6
BB . hushed	-5,7,-1
BB . ice	0,2,-3
BB . icelandic	-8,10,-2
BB . id	-1,4,-3
BB . ida	11,-10,-1
BB . if	-2,0,2
BB . ill	-5,6,-1
BB . im	3,-1,-3
BB . imagine	4,-3,-1
BB . in	2,0,-2
BB . india	-5,7,-1
BB . indonesian	-3,5,-1
BB . inventions	-3,4,-1
BB . iranian	-3,4,-2
BB . irish	-3,3,0
BB . is	2,-3,0
BB . isnt	-3,-5,8
BB . istanbul	-9,0,6
BB . it	2,1,-3
BB . italian	2,-2,0
BB . italy	-1,3,-1
BB . its	4,-1,-3
BB . jackie	-5,0,4
BB . james	-1,3,-3
BB . jane	-4,6,-2
BB . jazz	8,-10,-3
BB . jewel	-4,6,-2
BB . jfk	-4,5,-2
BB . johnny	8,-5,-3
BB . jojo	5,-2,-3
BB . judo	-2,3,-1
BB . juliette	-3,4,-1
BB . just	4,-4,0
BB . kaurismaeki	-7,8,-2
BB . keep	-5,1,4
BB . ken	2,2,-5
BB . kenneth	1,0,-2
BB . kes	-2,4,-2
BB . kidman	-3,4,-2
BB . kidnap	-2,3,-1
BB . kids	6,-4,-2
BB . killers	2,-1,-1
BB . kindly	-3,-1,4
BB . klaus	5,-4,-1
BB . korean	-5,4,1
BB . la	0,1,-4
BB . ladies	3,-1,-5
BB . lake	10,-5,-6
BB . language	-2,3,-2
BB . last	1,-4,3
BB . late	-3,5,-2
BB . latin	-2,3,-1
BB . lawyer	6,-4,-4
BB . leave	-4,-4,8
BB . lesbian	-2,3,-1
BB . less	-2,-1,1
BB . let	-10,6,4
BB . lets	-4,5,-1
BB . light	-8,2,6
BB . like	3,1,-5
BB . little	13,-15,-4
BB . london	-2,3,-1
BB . lonely	-9,11,-2
BB . long	2,1,-3
BB . looking	-3,4,-1
BB . looking for	-3,5,-2
BB . lots of	9,-7,-2
BB . loud	-2,3,-1
BB . love	-4,5,-3
BB . mad	-6,9,-4
BB . made	-6,12,-7
BB . mads	-2,4,-2
BB . magic	-3,5,-2
BB . malayalam	-1,3,-2
BB . manchester	3,-1,-3
BB . mandy	5,-4,-1
BB . marvel	12,-15,3
BB . maybe	-3,6,-3
BB . me	3,-6,2
BB . medium	-2,4,-1
BB . mein	5,-3,-1
BB . melancholia	12,-6,-6
BB . men	7,-18,11
BB . meryl	13,-10,-5
BB . metropolis	8,-7,-2
BB . mexican	-3,4,-2
BB . michael	5,-4,-1
BB . middle	-4,1,3
BB . midsommar	6,-5,-1
BB . mike	-1,4,-3
BB . mine	0,-5,2
BB . mischievous	-1,4,-2
BB . mmm	4,-3,-1
BB . monster	11,-8,-3
BB . more	-2,3,-1
BB . mothers	-5,7,-2
BB . motor	-4,6,-3
BB . movie	-4,7,-4
BB . mum	7,-3,-3
BB . mums	-2,3,-3
BB . murder	-8,9,-1
BB . mustang	9,-7,-1
BB . my	2,-1,-1
BB . my wife	14,-12,-8
BB . mystery	6,-3,-6
BB . nan	7,-8,1
BB . naples	-7,10,-3
BB . napoleon	2,2,-4
BB . national	5,-4,-2
BB . native	-3,5,-1
BB . near	3,-1,-2
BB . neither	14,-6,-10
BB . neon	-3,4,-1
BB . nepalese	-4,5,-2
BB . neurotic	4,-3,-2
BB . never	-5,9,-4
BB . new	-3,4,-2
BB . next	-2,4,-1
BB . nice	-4,-5,2
BB . nineties	-6,9,-4
BB . no	-1,-1,2
BB . nobody	-6,-5,10
BB . noir	7,-5,-2
BB . nollywood	-1,2,-1
BB . none	-8,-2,10
BB . north	5,-4,-2
BB . northern	-1,2,-1
BB . nosferatu	12,-10,-3
BB . not	-1,-2,3
BB . nothing	-2,-1,4
BB . nowt	-11,-7,16
BB . nuclear	8,-5,-6
BB . of	-3,3,0
BB . office	1,0,-2
BB . ogres	-3,4,-1
BB . oh	2,-5,4
BB . ok	0,3,-4
BB . okja	6,-4,-2
BB . old	2,-2,-1
BB . oldboy	10,-7,-4
BB . omit	-3,-6,8
BB . on	2,-1,-1
BB . one	-4,8,-3
BB . only	-4,4,1
BB . oppenheimer	6,-4,-1
BB . or	-3,8,-5
BB . other	-7,7,0
BB . otherwise	-4,7,-3
BB . our	0,2,-3
BB . ozploitation	-4,6,-2
BB . pakistani	-4,6,-2
BB . palermo	-2,3,-1
BB . palestinian	-2,3,0
BB . paul	2,1,-3
BB . peco	-5,5,-1
BB . penelope	5,-3,-1
BB . people	-12,-3,9
BB . perfect	3,-2,-1
BB . period	-5,7,-2
BB . pg	-1,0,2
BB . philomena	10,-9,-1
BB . pick	-9,12,-4
BB . pirates	-2,3,-1
BB . pixar	-9,-10,18
BB . plague	-2,3,-1
BB . please	-2,1,1
BB . pls	-2,-1,3
BB . polanski	-3,-8,9
BB . political	-5,5,0
BB . poor poverty	3,-3,0
BB . practical	11,-16,0
BB . predator	11,-9,-2
BB . presidents	-2,3,-1
BB . pretty	-6,-3,8
BB . pride	8,-7,-1
BB . primary	8,-6,-2
BB . prison	-9,10,-2
BB . properly	-4,8,-4
BB . provided	-5,-6,9
BB . put	-7,9,-2
BB . quebec	-1,2,-1
BB . quiet	-2,4,-2
BB . rachel	6,-3,-4
BB . rainy	-2,3,-1
BB . ray	12,-10,-3
BB . really	-3,-4,8
BB . rec	6,-4,-2
BB . recommend	-5,7,-3
BB . red	0,1,-2
BB . refill	-1,2,-1
BB . regency	-3,5,-2
BB . religious	-2,3,-1
BB . resistance	-2,4,-1
BB . revenge	-3,4,-1
BB . ridley	-6,-1,4
BB . right	-2,4,-4
BB . rivers	-4,6,-1
BB . robert	9,-9,-1
BB . robots	-4,10,-6
BB . roma	4,-1,-3
BB . romanian	-2,3,-1
BB . romantic	-2,-5,7
BB . rome	2,1,-2
BB . rude	-3,4,-1
BB . rule	-3,-6,8
BB . rumpled	-4,6,-2
BB . russian	-4,5,-2
BB . ryan	4,-11,1
BB . sad	-10,-11,15
BB . sailing	-1,2,-1
BB . same	-6,10,-5
BB . sami	6,-4,-5
BB . samurai	1,1,-3
BB . saw	10,-7,-3
BB . scarier	-3,4,-1
BB . school	1,2,-6
BB . sci	-6,2,3
BB . science	-5,0,4
BB . scorsese	-3,-7,9
BB . scottish	-5,-2,6
BB . scrap	0,-5,4
BB . scream	6,-4,-3
BB . se	-3,-8,9
BB . sea	-3,5,-3
BB . seen	9,-7,-2
BB . set	5,-2,-5
BB . seventy	3,-2,-1
BB . sexy	-2,-1,4
BB . shadows	-5,6,-2
BB . she	-1,5,-4
BB . shed	7,-5,-2
BB . sheep	15,-13,-1
BB . shes	4,0,-3
BB . short	-3,4,-1
BB . show	-4,5,-3
BB . sick	7,-7,-1
BB . silent	1,2,-3
BB . silents	-5,-3,6
BB . sisters	-5,6,-2
BB . skip	-2,-2,4
BB . skyscrapers	-2,2,-1
BB . slapstick	-2,4,-2
BB . slept	11,-9,-3
BB . slow	-4,3,0
BB . small	2,0,-3
BB . smth	2,0,-2
BB . snow	-3,4,-1
BB . so	1,2,-3
BB . soft	-3,5,-2
BB . solid	7,-5,-4
BB . solidarity	-3,5,-1
BB . some	0,5,-5
BB . someone	-17,21,-8
BB . something	-3,4,-2
BB . something funny	-2,5,-3
BB . something suspenseful	-1,2,-1
BB . somewhere	3,-1,-2
BB . south	-2,3,-1
BB . soviet	6,-3,-5
BB . space	-3,2,0
BB . spag	-1,2,-1
BB . spanish	-3,3,0
BB . spare	-2,-2,5
BB . spielberg	16,-5,-13
BB . spike	6,-5,-3
BB . spooky	-3,-3,6
BB . sports	-4,0,5
BB . stay	6,-7,0
BB . steer	-5,-1,6
BB . stephen	-6,5,-2
BB . steve	19,-18,-3
BB . sth	-5,7,-1
BB . still	4,-2,-3
BB . stoner	-5,3,1
BB . stop	9,-7,-1
BB . story	-3,4,-1
BB . strange	2,1,-2
BB . stylish	-4,6,-1
BB . summer	6,-4,-4
BB . summery	-2,3,-1
BB . surprisingly	7,-6,-2
BB . suspiria	10,-8,-3
BB . svankmajer	-3,4,-2
BB . swedish	-5,6,-1
BB . sweeping	-1,2,-1
BB . sweet	-6,9,-2
BB . tabu	12,-10,-1
BB . taiwanese	-7,8,-1
BB . talky	2,-1,-1
BB . tangled	6,-5,-2
BB . tap	-4,4,0
BB . tarantino	11,-13,3
BB . taxi	12,-5,-8
BB . teaching	2,-1,-1
BB . teen	-2,3,-2
BB . teenage	-5,11,-7
BB . tenet	5,-3,-3
BB . tense	-4,5,-1
BB . thai	-1,4,-2
BB . that	3,-2,-1
BB . thats	8,-4,-3
BB . the	2,0,-2
BB . then	2,0,-3
BB . there	5,-4,-1
BB . theres	4,0,-3
BB . they	-2,6,-4
BB . theyd	-15,17,-2
BB . theyre	8,-9,1
BB . think	-7,3,4
BB . this	5,-7,2
BB . thoughtful	-1,3,-2
BB . three	15,-14,-2
BB . thriller	-6,6,-1
BB . thumbs	10,-6,-4
BB . tilda	3,6,-8
BB . timbuktu	10,-7,-3
BB . time	-8,13,-5
BB . tinker	4,-3,-1
BB . to	3,-3,0
BB . today	-3,5,-2
BB . toei	-6,8,-3
BB . tokyo	4,-4,-4
BB . tonight	-2,4,-2
BB . tony	-5,6,-1
BB . too	-2,-5,7
BB . train	15,-14,-1
BB . trashy	3,-2,-4
BB . trees	-8,10,-3
BB . true	-4,5,-1
BB . try	-2,3,-1
BB . trying	-1,2,-1
BB . turkish	-1,3,-3
BB . two	3,0,-3
BB . u	-4,6,-4
BB . ufa	-8,9,-2
BB . ugly	-4,6,-2
BB . under	-1,-3,4
BB . underdog	2,0,-2
BB . universal	9,-8,-3
BB . unless	-7,-1,5
BB . until	-2,3,-1
BB . venice	-2,4,-1
BB . vietnamese	-3,4,-1
BB . village small town	-3,3,-1
BB . want	-2,4,-1
BB . war	-6,9,-2
BB . wartime resistance fascism	-6,6,-1
BB . watch	-11,13,-8
BB . watched	2,-1,-1
BB . we	3,-1,-2
BB . wed	-2,3,-1
BB . week	6,-5,-2
BB . weird	-4,5,-1
BB . well	0,1,-2
BB . welsh	7,-6,-2
BB . were	-3,3,0
BB . werewolf	-6,7,-3
BB . werner	-5,-2,8
BB . west	2,1,-4
BB . western	-3,4,-1
BB . weve	-2,4,-3
BB . what	0,4,-4
BB . whatever	-4,8,-4
BB . whats	-1,2,-1
BB . when	2,0,-2
BB . where	2,-1,-7
BB . which	5,-1,-4
BB . whimsical	11,-10,-1
BB . who	0,-3,3
BB . why	3,0,-4
BB . wish	-3,3,-1
BB . witches	-2,0,2
BB . with	4,-3,-2
BB . without	0,-2,3
BB . witty	5,-3,-3
BB . wolves	-3,0,3
BB . woman	9,-8,-3
BB . women	-4,6,-2
BB . woody	-2,-1,3
BB . wordless	2,-1,-1
BB . work job	7,-5,-2
BB . working	-2,3,-1
BB . would	-11,9,1
BB . would like	-4,5,-1
BB . wouldnt	5,-2,-2
BB . yes	-2,4,-2
BB . you	3,-6,2
BB . youll	5,-5,-2
BB . zero	1,-4,3
BB . zhang	-10,11,-2
BB . zombies	-1,-9,10
BB 0 ,	5,-2,-3
BB 0 laptop	-2,3,0
BB 00 ,	2,-1,-1
BB 00 and	3,-1,-2
BB 00 mins	6,-6,0
BB 00 minutes	0,3,-2
BB 00 or	11,-8,-4
BB 00 the	3,-2,-1
BB 000 mins	-4,6,-2
BB 000 minutes	4,-4,0
BB 0000 and	-1,2,-2
BB 0000s ,	-2,2,1
BB 00s ,	-4,3,1
BB 00th ,	9,-9,-1
BB FILM ,	1,0,-2
BB FILM 0	3,-2,-2
BB FILM a	-1,2,-3
BB FILM at	-4,5,-1
BB FILM because	8,-7,-2
BB FILM but	-5,7,-1
BB FILM by	7,-6,-1
BB FILM comedy	-13,16,-3
BB FILM did	6,-6,0
BB FILM every	6,-5,-2
BB FILM from	6,-2,-4
BB FILM gave	3,-2,-1
BB FILM got	6,-6,-1
BB FILM had	4,-3,-1
BB FILM has	11,-10,-1
BB FILM have	3,-2,-1
BB FILM i	10,-10,0
BB FILM if	20,-18,-2
BB FILM in	8,-6,-2
BB FILM invece	5,-3,-1
BB FILM is	5,-4,-1
BB FILM isnt	3,0,-2
BB FILM left	-3,4,-2
BB FILM lol	-3,4,-1
BB FILM made	3,-2,-1
BB FILM makes	5,-4,-2
BB FILM me	10,-8,-3
BB FILM more	1,1,-3
BB FILM mostly	2,-2,0
BB FILM my	2,-2,-1
BB FILM never	8,-7,-1
BB FILM no	16,-10,-5
BB FILM of	5,-3,-1
BB FILM on	3,-2,0
BB FILM once	3,-2,-1
BB FILM please	-4,6,-2
BB FILM really	11,-10,-3
BB FILM ruined	2,-1,-1
BB FILM speaking	5,-4,-1
BB FILM style	-2,2,-1
BB FILM the	6,-5,-1
BB FILM to	2,-1,-1
BB FILM too	9,-9,-2
BB FILM type	-4,0,4
BB FILM wants	4,-1,-4
BB FILM we	1,-2,1
BB FILM when	6,-5,-1
BB FILM where	-4,8,-3
BB FILM with	5,-3,-3
BB FILM without	0,-5,3
BB a 00	-3,4,-2
BB a 00a	5,-3,-2
BB a FILM	-9,10,-2
BB a animal	-1,3,-1
BB a bad	-3,4,-2
BB a ballet	2,-1,-1
BB a bank	-4,5,-1
BB a beautiful story	-1,2,-1
BB a belgian	-7,7,-1
BB a better	-1,3,-4
BB a big	-3,7,-4
BB a biopic	-3,3,0
BB a boat	13,-10,-5
BB a box	-7,9,-3
BB a boy	6,-15,6
BB a break	-21,13,7
BB a budding	6,-6,-1
BB a caravan	2,1,-3
BB a cat	-2,2,0
BB a cheerful movie	-3,4,-1
BB a child	-2,3,-1
BB a circus	3,-1,-4
BB a clever	9,-8,-2
BB a cold	2,-1,-1
BB a comedy	0,2,-3
BB a comet	-2,3,-1
BB a complete	9,-7,-2
BB a composer	-4,5,-1
BB a compromise	0,2,-1
BB a courtroom	-3,-3,6
BB a crime detective	-5,6,-1
BB a czech	8,-8,-2
BB a dance	-7,4,2
BB a danish	-5,6,-2
BB a detective	-3,-9,12
BB a different	4,-3,-1
BB a documentary	-4,3,1
BB a dog	-4,7,-3
BB a drama	-7,4,3
BB a fairy	2,2,-4
BB a family	3,-5,2
BB a fan	-2,-4,6
BB a favour	-6,2,4
BB a feminist	-4,6,-1
BB a feud	-1,2,0
BB a film	-4,7,-3
BB a flavor taste	-1,2,-1
BB a flying	6,-5,-1
BB a food	-5,8,-2
BB a funny	-2,8,-6
BB a gay	-2,1,2
BB a gentle	-4,5,-3
BB a ghost	-3,3,0
BB a girl	-5,7,-2
BB a good	-1,2,-1
BB a guilt	-3,4,-1
BB a half	-7,9,-2
BB a happy	-7,8,-1
BB a heart	4,1,-4
BB a heist	-3,5,-2
BB a horror	-9,13,-5
BB a horse	6,-5,-5
BB a hospital	-7,6,1
BB a house	5,-4,-2
BB a human	-6,6,-1
BB a jar	5,-4,-2
BB a jazz	1,1,-2
BB a killer	-7,9,-2
BB a lawyer	-12,-3,10
BB a lesbian	-4,1,3
BB a letter	-2,7,-4
BB a little	3,0,-4
BB a lonely	-2,3,-2
BB a long	2,0,-2
BB a lot	0,1,-2
BB a love	-5,3,1
BB a man	-4,6,-1
BB a matter	3,-2,-1
BB a monsoon	-3,5,-2
BB a mother	-5,4,1
BB a motorbike	-7,9,-4
BB a movie	-3,5,-1
BB a murder mystery	-11,13,-2
BB a music	-2,2,-1
BB a musical	-2,2,-1
BB a mystery	-10,12,-2
BB a nasty	-7,8,-1
BB a nice	-3,5,-2
BB a notch	5,-1,-6
BB a of	4,-1,-4
BB a phone	-11,12,-1
BB a plot	-7,5,3
BB a political	15,-15,-1
BB a priest	4,-6,2
BB a prison	-6,3,2
BB a proper	1,3,-3
BB a quiet	-6,7,-2
BB a restaurant	-4,5,-1
BB a robbery	-4,6,-2
BB a romance	-3,6,-3
BB a rough	-4,6,-2
BB a sad	-2,4,-1
BB a school	4,-1,-4
BB a secret	-7,8,-1
BB a self discovery	-1,2,-1
BB a shipboard	-3,3,-1
BB a short	1,1,-2
BB a silent	-1,2,-1
BB a sin	11,-8,-3
BB a single	-9,-5,13
BB a slasher	-9,11,-2
BB a small	-5,6,-1
BB a smart	-4,4,-1
BB a story	-4,6,-2
BB a strong	2,0,-3
BB a swedish	-2,3,-1
BB a sweet	4,-3,-2
BB a taiwanese	7,-5,-2
BB a tangerine	-4,8,-3
BB a thing	3,0,-2
BB a third	-8,9,-1
BB a thriller	-3,2,1
BB a time	4,0,-4
BB a touch	-4,-4,8
BB a tough	-3,6,-4
BB a train	5,-4,-1
BB a trial courtroom	-5,6,-2
BB a true	-5,6,-1
BB a u	-2,4,-3
BB a very	7,-5,-3
BB a vet	2,-3,2
BB a village	-3,5,-2
BB a walk	-2,4,-2
BB a war	8,-8,0
BB a weakness	-9,11,-2
BB a wedding	7,-5,-2
BB a week	8,0,-13
BB a weepie	-13,15,-3
BB a western	-6,6,0
BB a whole	10,-7,-6
BB a woman	-4,6,-1
BB a word	10,-7,-1
BB a year	5,-3,-1
BB able to	4,-2,-2
BB about ,	8,-6,-3
BB about a	-4,6,-1
BB about an	-7,8,-1
BB about as	-3,6,-6
BB about emily	-1,-2,3
BB about rome	-3,3,0
BB about school	-2,-2,4
BB about the	-4,2,1
BB about time	7,-6,-2
BB abroad ,	-6,4,-2
BB absolutely no	-4,1,4
BB absolutely not pas	-5,-5,8
BB absurd ,	-2,3,-1
BB accent ,	-14,7,5
BB accesi ,	-1,3,-1
BB accurate ,	-6,6,-1
BB acha the	3,-2,0
BB across an	-2,-2,3
BB act ,	-4,5,0
BB action ,	-8,10,-2
BB action film	13,-12,-2
BB actor actress ,	-3,5,-1
BB actresses ,	-3,5,-2
BB actually no	-1,2,-1
BB adam driver	5,-3,-4
BB adaptation with	-1,2,-1
BB adores mary	4,-4,-1
BB adults ,	-4,5,-2
BB adventure ,	-1,2,-1
BB adventure with	-5,6,-2
BB africa ,	-2,3,-1
BB african ,	-3,2,1
BB african please	-1,2,-1
BB after FILM	5,-5,-1
BB after a	-5,7,-3
BB after another	-3,4,-1
BB after that	-2,0,2
BB after the	2,0,-2
BB after want	-2,2,-1
BB after yang	7,-6,-1
BB after year years	-12,13,-1
BB afterwards the	3,-2,0
BB again ,	-2,4,-3
BB again but	-5,5,-2
BB again mal	-6,10,-5
BB again or	-5,-6,11
BB again please	-4,6,-2
BB against a	-2,5,-3
BB against the	-2,4,-3
BB agatha christie	-7,5,1
BB age ,	-8,9,-1
BB aged ,	-9,10,-2
BB agnes varda	-3,4,-1
BB alien ,	5,-2,-2
BB aliens ,	-1,-1,3
BB alive who	-1,-4,5
BB all ,	-4,1,3
BB all about	1,1,-4
BB all but	-2,3,-1
BB all day	-3,-5,7
BB all i	-6,10,-4
BB all in	6,-3,-5
BB all my	4,-2,-2
BB all of	3,-6,1
BB all that	-11,-2,10
BB all the	4,-3,-2
BB all three	-5,6,-2
BB all week	2,-1,-1
BB allen ,	-3,2,0
BB allen type	-1,3,-2
BB allergic to	-2,-4,5
BB almodovar ,	-7,5,1
BB alone ,	3,-1,-2
BB alps ,	-1,2,-1
BB alternative quickly	-2,2,-1
BB always ,	-4,5,-2
BB amarcord peacock	6,-5,-2
BB american ,	-3,8,-5
BB american remakes	4,-1,-3
BB american with	8,-4,-4
BB amnesia ,	-3,-2,5
BB amour ,	13,-2,-10
BB amy adams	4,2,-6
BB an hour	3,-3,0
BB an island	4,0,-4
BB an old	0,2,-2
BB an underdog	-4,6,-2
BB anatomy of	7,-6,-1
BB and ,	7,-5,-2
BB and 0000	-9,10,-2
BB and FILM	5,-2,-2
BB and a	-1,4,-3
BB and after	-18,20,-2
BB and all	-22,-10,25
BB and beautiful	-2,4,-3
BB and between	-2,3,-1
BB and bleakly	-2,3,-1
BB and cant	14,-7,-8
BB and certainly	5,-3,-3
BB and cheerful	-3,4,-1
BB and clear	-3,3,-1
BB and coffee chocolate	6,-5,-1
BB and cold	-2,5,-2
BB and daughter	9,-7,-4
BB and diamonds	-1,2,-4
BB and find	7,-2,-6
BB and for	-2,0,1
BB and funny	-5,5,-1
BB and has	-5,7,-3
BB and he	2,-9,7
BB and i	3,0,-3
BB and id	-6,2,3
BB and if	-9,8,1
BB and im	-2,7,-4
BB and it	8,-11,3
BB and its	3,2,-4
BB and ive	-10,9,0
BB and keep	-9,-7,16
BB and leave	0,-9,8
BB and me	7,-4,-2
BB and mother	-6,7,-2
BB and my	0,3,-3
BB and no	-1,-3,4
BB and nobody	-8,-8,14
BB and none	-2,-2,4
BB and not	1,-6,6
BB and nothing	-2,-8,10
BB and now	-4,6,-1
BB and old	-4,5,-1
BB and one	4,-2,-5
BB and pajamas cozy	-5,6,-1
BB and please	-5,-7,12
BB and put	9,-5,-4
BB and quietly	-2,4,-2
BB and she	-4,3,1
BB and sisters	-2,3,-1
BB and something	-5,7,-3
BB and stupid	5,-2,-2
BB and that	-1,11,-17
BB and the	2,-1,-1
BB and then	6,-3,-3
BB and they	-6,7,-2
BB and want	-2,5,-5
BB and we	4,-5,1
BB and white	-3,3,0
BB and with	-6,8,-1
BB and without	-3,-6,9
BB anderson ,	-3,4,0
BB androgyn ,	-2,3,0
BB ang lee	-2,1,-1
BB angeles ,	-2,3,-1
BB angels ,	5,-4,-1
BB angry ,	-3,2,1
BB animal ,	-2,4,-1
BB animals ,	-1,2,-1
BB animals get	11,-7,-5
BB animated ,	-2,2,0
BB animation ,	13,-4,-10
BB anime ,	-1,-4,5
BB anna magnani	-7,4,5
BB annees 00	-7,8,-1
BB another ,	-1,2,-1
BB another meal	-1,2,-1
BB another one	-5,7,-2
BB another prison	-9,20,-15
BB another round	6,-6,-1
BB another snowy	-1,2,-1
BB another such	-2,1,1
BB another with	-5,8,-3
BB answer ,	-2,3,-1
BB antarctic ,	4,-14,5
BB antebellum free	-2,3,-1
BB anthony mann	-2,2,0
BB antonio banderas	-4,5,-1
BB any ,	11,-8,-3
BB any adaptation	-1,2,-1
BB any film	2,-4,3
BB any good	9,-6,-4
BB any more	-1,3,-3
BB any other	-2,5,-3
BB anyone but	2,-2,0
BB anything ,	6,-4,-2
BB anything but	-1,-5,6
BB anything by	-5,8,-3
BB anything czech	-2,5,-4
BB anything else	-1,4,-2
BB anything except	-1,-5,6
BB anything from	2,-2,0
BB anything proper	3,-1,-2
BB anything scorsese	-1,-2,3
BB anything that	-4,2,3
BB anything too	-1,-5,6
BB anything w	-2,5,-2
BB anything where	-1,-1,-2
BB anyway ,	-3,5,-2
BB anyway glamour	-3,4,-1
BB apart from	2,-7,5
BB apichatpong ,	-1,2,-1
BB apocalypse ,	1,4,-4
BB arabic ,	-5,14,-11
BB are all	10,-6,-5
BB are there	-2,5,-4
BB argentina ,	1,1,-2
BB argentine ,	-2,3,-1
BB arts ,	-2,5,-2
BB as FILM	-10,4,5
BB as a	3,-2,-1
BB as an	2,0,-4
BB as far	-3,-8,7
BB as feminist	3,-2,0
BB as he	-13,2,8
BB as in	5,-4,-1
BB as it	0,-7,7
BB as its	-10,9,0
BB as long	-7,7,-1
BB as my	16,-6,-12
BB as she	-1,-2,3
BB as the	-1,5,-4
BB as theres	-9,8,0
BB aside ,	-10,12,-2
BB ask for	-9,6,2
BB ask me	4,-2,-2
BB asked for	-3,7,-4
BB asked what	6,-2,-5
BB asking for	3,-2,-1
BB asleep ,	-7,8,-2
BB asleep with	6,-5,-2
BB assalto ,	-3,5,-2
BB astronauts ,	-2,4,-2
BB at ,	-7,8,-1
BB at 00	-6,7,-1
BB at a	2,1,-3
BB at all	-4,3,0
BB at every	4,-2,-2
BB at five	-4,5,-2
BB at his	0,1,-3
BB at least	-3,5,-2
BB at most	-3,5,-2
BB at my	3,-2,-1
BB at night	-6,3,3
BB at nine	-3,5,-2
BB at sea	1,2,-3
BB at supper	-2,2,-1
BB at the	2,-1,-1
BB at work	-4,-3,8
BB at worst	-6,7,-1
BB attention ,	10,-1,-8
BB au pair	0,1,-3
BB audrey hepburn	-7,9,-1
BB aunt adores	4,-4,-1
BB aunt bea	-2,2,-1
BB aunt pis	2,1,-2
BB austen but	-2,14,-12
BB australian ,	-2,4,-2
BB australian outback	-2,6,-3
BB australian stuff	-2,3,-2
BB austrian ,	-2,4,-1
BB autumn ,	-3,4,-1
BB autumnal ,	-2,4,-2
BB avant garde	6,-5,-1
BB away from	4,-5,-1
BB away with	-4,-2,5
BB awful ,	-1,2,-1
BB back ,	-2,5,-4
BB back from	4,-2,-2
BB back teeth	-4,-3,6
BB background ,	-2,4,-2
BB backpackers ,	-4,-2,5
BB backstage ,	-3,4,-1
BB backwards ,	-2,2,0
BB bad ,	0,5,-8
BB bad luck	2,0,-1
BB bakery ,	-2,3,-1
BB ball ,	6,-9,2
BB ballet ,	-7,9,-3
BB bank robbery	-5,7,-1
BB bastard ,	-2,3,-1
BB be ,	5,-2,-4
BB be a	0,1,-2
BB be about	-4,-7,8
BB be doing	-1,-8,8
BB be famous	-3,4,-1
BB be illegal	5,-4,-2
BB be in	8,-1,-7
BB be my	-2,4,-2
BB be no	-5,-3,7
BB be spooky	-3,1,1
BB be the	7,-5,-1
BB bea ,	-2,2,-1
BB beach ,	-1,3,-3
BB beaches ,	-4,5,-1
BB bear cub	9,-7,-3
BB beard ,	9,-9,-1
BB beards ,	-2,-1,3
BB bears in	-1,2,0
BB beat her	-2,3,0
BB beautiful ,	5,-2,-4
BB beautiful suits	-2,2,-1
BB because of	0,-18,12
BB because the	5,-4,-2
BB bed ,	-3,5,-3
BB bed at	-1,2,-1
BB bed for	5,-3,-3
BB been ,	-3,4,-2
BB been a	-3,5,-3
BB been on	8,-5,-3
BB been through	12,-5,-7
BB been to	5,-3,-2
BB been told	2,-1,0
BB bees ,	6,-3,-2
BB before 0000	-2,5,-3
BB before he	6,-17,7
BB before of	3,-1,-3
BB before the	6,-4,-2
BB beg ,	-2,1,2
BB beginnings ,	-1,2,-1
BB beige ,	-2,3,-1
BB being looked	10,-8,-2
BB being scared	4,-1,-4
BB belgian ,	-4,5,-2
BB ben affleck	7,-3,-6
BB bench ,	-3,4,-1
BB bergman ,	1,1,-2
BB berlin ,	-3,4,-1
BB best ,	-4,4,0
BB best film	9,-9,-1
BB best something	-10,11,-2
BB better ,	1,0,-2
BB between flats	-2,3,-1
BB bible but	-10,11,-1
BB bickering ,	-3,4,-1
BB bickering men	-3,4,-1
BB bicycle ,	-2,4,-2
BB bicycles ,	-2,3,-1
BB big ,	-2,2,-1
BB big family	0,2,-1
BB big hearts	7,-5,-1
BB big house	3,2,-7
BB big noisy	-5,2,1
BB big on	-4,5,0
BB bikes ,	-3,5,-1
BB bill murray	2,1,-2
BB billy wilder	6,-10,2
BB biopic ,	-4,7,-2
BB biopic of	-4,4,0
BB birds ,	-3,3,-1
BB birth to	12,-10,-4
BB birthday ,	-3,4,-1
BB birthday of	10,-8,-3
BB bit less	-10,-2,6
BB bit of	2,0,-3
BB bitte nothing	-3,-5,6
BB bitter ,	-3,5,-2
BB black and	-2,1,1
BB bleak ,	-2,2,1
BB bleak but	-1,2,-1
BB blood ,	2,0,-2
BB blood im	-3,5,-3
BB bloody ,	-2,3,-1
BB blumhouse ,	-4,6,-2
BB board ,	-1,3,-2
BB boats ,	-3,3,0
BB bodies ,	-1,2,-1
BB body swap	7,-7,-1
BB bohemian rhapsody	3,-2,-1
BB boiler ,	10,-9,-1
BB bol n	-1,2,-1
BB bold ,	-4,5,-2
BB bollywood ,	-6,7,-1
BB bond ,	-7,11,-4
BB bonkers ,	-2,3,-1
BB book have	3,-2,0
BB bookish ,	-2,3,-2
BB border ,	-5,8,-4
BB bored ,	-2,4,-2
BB bored of	-2,-3,5
BB boss acha	3,-2,0
BB boss is	-1,3,-1
BB boss says	2,-1,-1
BB both dont	-2,-5,7
BB both liked	-2,4,-2
BB box ,	2,1,-3
BB boxing ,	-2,-4,7
BB boy ,	17,-14,-5
BB boy where	-7,-3,9
BB boyfriend girlfriend for	2,-1,0
BB boyhood ,	-6,7,0
BB boys want	-6,8,-1
BB brave girl	-1,2,0
BB brawls ,	9,-8,0
BB brazilian ,	-6,5,0
BB brazilian backlands ,	3,-1,-2
BB bread ,	1,2,-3
BB break ,	-2,3,-1
BB break that	-4,-7,9
BB breakup dejo	8,-3,-6
BB bridge backwards	-2,2,0
BB bridge of	10,-8,-2
BB bright ,	6,-2,-4
BB bright and	8,-5,-3
BB bring me	-3,6,-3
BB british ,	-3,7,-4
BB british english ,	-2,3,-1
BB british period	9,-16,3
BB brno ,	-1,2,0
BB brooklyn ,	-4,5,-1
BB brothers ,	-3,1,2
BB brothers and	-2,2,0
BB brown ,	-1,2,-1
BB bullied ,	-2,3,-1
BB bureaucracy ,	-2,3,-1
BB burglars ,	-5,-2,7
BB burn ,	-3,4,-1
BB burning ,	-3,4,-2
BB bus ,	-5,5,-1
BB buses ,	-2,4,-2
BB but a	-4,4,0
BB but about	1,0,-3
BB but also	-3,4,-1
BB but always	-2,3,-2
BB but animated	-4,6,-2
BB but funny	11,-9,-3
BB but id	-5,8,-3
BB but in	-6,9,-4
BB but its	5,-2,-3
BB but less	-6,7,-3
BB but make	-6,8,-2
BB but maybe	-5,-3,7
BB but no	-2,-4,6
BB but nobody	9,-5,-6
BB but none	-4,-4,8
BB but not	-1,-5,5
BB but nothing	-3,-8,11
BB but of	-1,4,-2
BB but please	-2,-5,7
BB but q	-3,-1,4
BB but still	-5,4,1
BB but thats	3,-13,7
BB but the	-4,5,-1
BB but tonight	-13,15,-2
BB but warm	-1,2,-1
BB but we	-3,5,-2
BB but with	-3,3,0
BB but without	-4,1,2
BB butler ,	5,0,-6
BB by ,	5,-4,-1
BB by a	-3,0,3
BB by the	0,3,-4
BB by women	-5,6,-1
BB cabin ,	-3,4,-1
BB cage ,	-3,-2,4
BB cage at	0,1,-3
BB caine ,	-4,5,-1
BB call ,	-3,4,-1
BB call it	9,-6,-3
BB called ,	-3,3,0
BB called romeo	-3,4,-1
BB calm ,	-1,2,-1
BB calm peaceful ,	-1,2,-1
BB came out	9,-6,-5
BB camera ,	-5,8,-2
BB camp ,	-7,11,-4
BB camp film	-1,-1,3
BB campy ,	-2,3,-1
BB can ,	-4,5,-2
BB can be	-1,3,-4
BB can board	-1,3,-2
BB can do	-6,10,-4
BB can have	-3,-2,5
BB can i	-9,-1,9
BB can is	-4,6,-3
BB can it	-4,6,-2
BB can keep	7,-8,2
BB can never	-10,15,-6
BB can separate	15,-7,-10
BB can stay	4,-4,-1
BB can stomach	-2,-9,6
BB can we	-5,3,2
BB can you	-1,9,-8
BB canadian ,	-4,2,2
BB cannot abide	-4,-3,6
BB cannot be	0,-2,1
BB cant ,	-3,0,3
BB cant abide	6,0,-6
BB cant be	-6,0,6
BB cant bear	-12,-2,13
BB cant cope	-3,-2,4
BB cant do	-2,-3,5
BB cant get	0,4,-4
BB cant handle	-4,-1,4
BB cant have	-7,4,3
BB cant look	7,-4,-3
BB cant sleep	-1,3,-1
BB cant stomach	-2,-6,8
BB cant watch	3,-8,4
BB cantankerous ,	-1,2,-1
BB cantonese ,	-3,5,-1
BB capes ,	-11,-7,16
BB captain ,	-2,2,-1
BB car ,	5,-4,0
BB caravan ,	5,-2,-4
BB caravan film	-6,7,-2
BB cards ,	-5,8,-3
BB care home	-1,3,-1
BB carnival ,	-3,5,-2
BB carnivorous slug	3,-1,-3
BB cars ,	-4,5,-2
BB cartoon ,	-1,-3,4
BB cartoons ,	-2,8,-5
BB cast ,	-1,2,-1
BB castle ,	-4,5,-1
BB castles ,	-5,6,-3
BB cat is	-1,3,-4
BB catalan ,	11,-9,-7
BB catastrophe ,	4,-4,-1
BB cats ,	1,0,-2
BB cats is	4,-1,-2
BB ceca ,	2,-1,0
BB century ,	-6,4,1
BB certainly not	5,-3,-3
BB chan ,	1,1,-3
BB chan wook	-1,2,-1
BB chance ,	-2,3,-1
BB chaos ,	-3,4,-1
BB charming ,	-2,3,-1
BB chase ,	-1,4,-2
BB chases ,	-2,1,1
BB cheap ,	-1,2,-1
BB cheap and	3,-2,-1
BB cheating ,	-8,11,-3
BB cheeky ,	-5,9,-3
BB cheerful ,	-1,-1,2
BB chef hat	3,-2,-1
BB chega of	3,-1,-2
BB chekhov ,	-4,5,-1
BB cher ,	-1,2,0
BB chicago ,	3,-1,-2
BB child ,	-2,3,-1
BB childhood ,	1,1,-2
BB children ,	2,0,-1
BB children and	6,-4,-2
BB chilean ,	-1,3,-2
BB chileno ,	-1,3,-2
BB chinese ,	2,0,-2
BB choirs ,	-3,5,-1
BB choose ,	-4,4,0
BB choose choice ,	-9,10,-1
BB choosing ,	-1,2,0
BB christmas ,	-2,3,-1
BB christmas film	-2,-1,2
BB christmas without	-12,17,-7
BB chuck norris	-2,6,-8
BB cinema ,	4,-3,-2
BB cinema chileno	-1,3,-2
BB cinema with	6,-5,-1
BB circus ,	-5,5,0
BB city ,	-5,7,-1
BB claire denis	-5,6,-1
BB class ,	-8,11,-3
BB class and	-2,3,-1
BB claymation ,	-2,3,-1
BB clean ,	-1,2,-1
BB clear ,	0,2,-1
BB clear and	-4,4,-1
BB clear speech	-2,1,2
BB clever ,	-2,0,2
BB climb cristo	5,-3,-1
BB clint eastwood	4,-1,-6
BB cloaks n	-2,3,-2
BB clothes ,	7,-6,-2
BB clown circus ,	-4,7,-3
BB clowns ,	-1,-2,3
BB club ,	1,2,-2
BB club in	-2,3,-1
BB coast ,	-3,5,-2
BB coast lighthouse ,	-9,-4,9
BB coens ,	-6,8,-1
BB cold ,	3,0,-3
BB cold man	11,-10,-1
BB cold so	-2,4,-2
BB coldplay yesterday	-5,6,-1
BB colin ,	-2,2,-1
BB colleague from	8,-7,-1
BB college in	-1,3,-2
BB colorful ,	-3,9,-6
BB colour ,	-2,3,-1
BB colourful ,	-2,4,-2
BB colours ,	-2,5,-3
BB com ,	-2,3,-1
BB comedies ,	-5,7,-2
BB comedy ,	0,2,-2
BB comedy ceca	2,-1,0
BB comedy with	-2,5,-3
BB comes after	11,-10,-1
BB comes to	-3,4,-1
BB comet then	-2,3,-1
BB comforting ,	-2,-3,5
BB comic ,	-2,2,0
BB company of	-2,5,-4
BB composer ,	-4,5,-1
BB compromise ,	-2,1,1
BB comptes but	-3,4,-1
BB con ,	-4,8,-4
BB con men	-1,2,-1
BB concern ,	2,-1,-1
BB confined ,	-1,2,-1
BB consecutively ,	2,-2,0
BB conversation ,	-4,5,-1
BB cooking ,	-6,7,-1
BB cool ,	-3,4,-1
BB cool so	-5,6,-2
BB cope with	3,-4,1
BB copper ,	6,-5,-3
BB cops ,	-2,1,1
BB corridors ,	-10,12,-2
BB corrupt them	-7,8,-1
BB corsets ,	-3,7,-4
BB cosy ,	-13,3,10
BB cottage ,	-4,5,-1
BB couch ,	-1,3,-2
BB could be	-5,6,-1
BB could do	-11,13,-3
BB could i	-8,9,-2
BB could it	-5,1,3
BB could see	-6,7,-1
BB could the	-1,3,-4
BB could there	-2,-7,8
BB could we	12,-8,-6
BB could you	4,-6,1
BB couldnt be	1,6,-11
BB couldnt face	1,-3,2
BB count me	-1,4,-3
BB count out	-2,-5,7
BB country ,	1,0,-2
BB country house	5,-5,-2
BB country music	0,2,-1
BB countryside ,	-2,3,-1
BB couple ,	-7,8,-1
BB couples ,	1,1,-2
BB courtroom ,	-2,3,-2
BB cow ,	4,-6,1
BB cow has	5,-4,-1
BB cowboys ,	-3,4,-1
BB cows ,	-3,4,-1
BB creature ,	-3,3,-1
BB creatures ,	-5,7,-3
BB credits ,	6,-4,-1
BB crete ,	-2,3,-1
BB crew ,	-11,11,-1
BB crime ,	-14,15,-1
BB crime laugh	4,-2,-1
BB crisp ,	-2,3,-2
BB cristo ,	5,-3,-1
BB croatian ,	-1,2,-1
BB crooks ,	-1,2,-1
BB cruelty to	-3,-6,8
BB cruise ,	3,-11,5
BB cry ,	2,-1,-1
BB crying ,	0,7,-7
BB cub ,	9,-7,-3
BB cuban ,	-2,3,-2
BB cube old days	7,-6,-2
BB cuddly ,	-1,2,-1
BB cults but	-2,4,-2
BB curry ,	3,1,-6
BB curses or	-2,-1,4
BB cut paper	-6,7,-1
BB cute ,	-1,-1,2
BB cynical ,	-1,2,-1
BB czech or	-1,2,-1
BB czech with	-2,5,-4
BB dad ,	12,-12,-2
BB dad whos	-7,9,-2
BB dads 00	-6,8,-2
BB dads in	-3,-7,8
BB dads wake	-2,3,-1
BB daft ,	-3,-1,4
BB dales ,	-1,2,0
BB dame a	-6,7,-2
BB damp n	5,-4,-1
BB dance ,	-3,5,-2
BB dance numbers	-4,4,0
BB dancing ,	-2,3,-1
BB dancing and	-1,2,-1
BB daniel blake	4,-2,-2
BB danish ,	-3,2,1
BB dardenne it	3,-3,-1
BB dare suggest	-1,-1,2
BB dark humour	-4,0,4
BB dark water	5,-4,-1
BB datemi a	-3,5,-2
BB daughter ,	5,-2,-3
BB daughter asked	5,-3,-2
BB daughter wont	-6,-4,10
BB daughters ,	-13,14,-1
BB davis beard	9,-9,-1
BB davon ,	-2,3,-1
BB day ,	-3,4,-1
BB day i	-1,3,-3
BB day of	-3,4,0
BB days ,	-10,0,9
BB de comptes	-3,4,-1
BB de funes	5,-4,0
BB de niro	-5,4,1
BB de sica	5,-4,-2
BB dead snow	6,-3,-3
BB deadpan ,	-3,3,-1
BB death ,	-5,-1,6
BB debt ,	-3,1,2
BB decent people	-5,-2,6
BB decided on	-1,3,-2
BB del toro	2,-1,-1
BB delon ,	-3,4,-1
BB demons or	-1,-3,4
BB desert ,	-2,0,2
BB deserts ,	-4,1,1
BB deserve ,	-2,2,-1
BB detective ,	-1,2,-1
BB detective in	9,-6,-3
BB dez ,	-2,2,-1
BB dialogue ,	3,-2,0
BB dialogue like	-3,4,-1
BB diamonds ,	1,0,-2
BB did ,	-2,2,1
BB did a	1,0,-2
BB did it	4,-2,-1
BB did the	3,-2,-1
BB dies ,	-3,0,3
BB directed by	-4,8,-4
BB director ,	-8,1,6
BB disaster ,	-8,5,4
BB disastrose ,	5,-4,-1
BB divorce though	-7,9,-3
BB divorced dad	-7,9,-2
BB divorcees ,	-2,3,-1
BB do ,	-4,6,-2
BB do a	-7,13,-8
BB do i	1,1,-2
BB do it	0,-3,3
BB do not	-9,-6,12
BB do that	-3,4,-1
BB do the	2,-7,5
BB do want	-6,9,-3
BB do with	4,-3,-2
BB do you	-7,9,-1
BB dock workers	-5,5,-1
BB docks ,	-3,4,-2
BB documentaries ,	-3,4,-2
BB documentaries about	-3,-3,7
BB documentaries with	-1,2,-1
BB documentary about	-2,3,-1
BB does a	-3,5,-2
BB does enough	4,-4,-1
BB does that	10,-9,-3
BB does the	12,-6,-8
BB doesnt do	-2,-1,3
BB doesnt like	-7,4,1
BB dog ,	-3,4,-3
BB dogs ,	-3,3,-1
BB dogs named	10,-10,-1
BB dogtooth ,	28,-22,-11
BB doing with	-1,-5,5
BB dolls ,	0,2,-1
BB done ,	7,-2,-8
BB done the	5,-3,-3
BB done to	4,-4,1
BB done with	-6,-4,10
BB dont care	-7,13,-7
BB dont do	0,-3,3
BB dont fancy	-3,-8,11
BB dont know	7,-4,-3
BB dont like	-4,-7,11
BB dont mind	-6,9,-3
BB dont tell	-13,22,-7
BB dont want	-5,-6,11
BB dont we	-2,4,-2
BB dont you	-1,-1,2
BB down ,	11,-8,-3
BB down a	-8,13,-10
BB down as	5,-3,-1
BB down the	-12,-18,21
BB drag ,	-7,-6,7
BB dragons ,	-2,0,2
BB drama ,	-4,0,4
BB drama about	-7,8,-1
BB draw the	-7,-2,8
BB drawn ,	-1,2,-1
BB dreamy about	-4,4,-1
BB dress ,	-1,3,-2
BB drive my	4,-2,-2
BB druggy and	-2,3,-1
BB drunk ,	-7,-7,11
BB dry ,	1,1,-2
BB dubbed ,	4,-1,-3
BB dubbing is	6,-4,-1
BB due giorni	-1,2,-1
BB dundee ,	-2,2,0
BB dune part	4,-2,-1
BB during the	3,-1,-2
BB dutch ,	-5,6,-2
BB ealing ,	10,-8,-2
BB early ,	-4,5,-1
BB eastern ,	-3,-1,4
BB eastern europe ,	5,-4,-2
BB eastern european	5,-4,-2
BB eastwood ,	4,-1,-6
BB easy ,	-6,4,3
BB easy on	7,-14,7
BB eat ,	11,-7,-4
BB eda ,	-7,8,-1
BB edges than	-1,2,-1
BB eerie ,	2,-1,0
BB effects ,	-3,2,1
BB eggers ,	8,-7,-1
BB eight ,	0,4,-4
BB eighties ,	-5,4,1
BB eighty minutes	-2,1,2
BB either very	-4,5,-1
BB elegant ,	-1,2,-1
BB else ,	0,3,-3
BB else has	-8,9,-1
BB else is	-9,9,-1
BB else with	-5,7,-2
BB embarrassing ,	-3,4,-1
BB emily in	-1,-2,3
BB end finish ,	-4,0,4
BB end of	5,-2,-3
BB ending ,	-1,2,-1
BB ends tonight	2,-1,-1
BB engines ,	-6,7,-2
BB enough for	1,1,-2
BB enough of	-3,2,0
BB enter the	3,-2,-2
BB ephron ,	-2,3,-1
BB epic ,	-3,5,-1
BB erm ,	-3,5,-3
BB erotic thriller	-5,8,-3
BB estonian ,	-4,6,-2
BB european ,	1,3,-3
BB even ,	-3,4,-1
BB evening ,	-10,-4,11
BB evening after	-1,2,-1
BB evening please	-8,9,-2
BB everyone cant	4,-4,0
BB everyone in	8,-7,-1
BB everywhere ,	-6,8,-3
BB evil ,	6,-6,-1
BB exams robotica	-3,5,-2
BB exception of	-7,-3,9
BB existe the	-5,6,-2
BB exists ,	-1,-1,2
BB explosions ,	10,-9,-3
BB explosions and	-3,4,-1
BB eyes ,	-1,3,-2
BB eyes go	5,-5,-1
BB face so	-4,-3,7
BB faces ,	-2,3,-1
BB facts at	4,-3,-1
BB fairy tale of	8,-7,-1
BB fake ,	5,-4,-1
BB fall asleep	7,-5,-2
BB fall in	3,-1,-2
BB fallen leaves	11,-10,-1
BB falling asleep	4,-1,-2
BB falling in	-2,5,-2
BB falls apart	5,-5,-1
BB families ,	2,-1,-2
BB family dinner	-1,2,0
BB family drama	-5,-1,6
BB famous ,	-3,4,-1
BB fan of	-2,-4,6
BB fancy a	-2,-3,4
BB fancy something	-2,3,-1
BB far apart	-3,5,-1
BB far away really	-5,8,-3
BB farce ,	-1,3,-1
BB farm ,	-8,9,-1
BB farm animals ,	-2,3,-1
BB farmers ,	-2,3,-1
BB fashioned ,	-1,2,-1
BB fast ,	-2,3,0
BB fast and	3,-2,-2
BB fast talk	-3,4,-2
BB fate ,	-4,7,-3
BB father ,	3,-2,-2
BB father and	-5,5,-1
BB fathers ,	-6,8,-1
BB favour and	-6,2,4
BB fear scary of	11,-5,-7
BB feast ,	-2,-2,3
BB fed up	-4,-2,6
BB feel feelings the	-2,3,-2
BB feel good	-4,7,-3
BB feel of	-5,5,-1
BB feelings ,	-4,5,-2
BB fellini ,	-9,7,2
BB felt like	4,-3,-1
BB female serial	-1,2,-1
BB feud ,	-1,2,0
BB feverish ,	5,-4,-2
BB few people	1,2,-4
BB few words	-4,3,1
BB fi ,	3,-1,-1
BB field of	14,-8,-6
BB fifties ,	-2,3,-1
BB fifties for	-2,2,-1
BB fifties or	-5,6,-1
BB fifty and	7,-5,-3
BB fight only	-2,4,-1
BB fill of	-3,-3,6
BB film about	-1,2,-2
BB film by	-9,16,-8
BB film for	7,-6,-1
BB film from	-7,9,-3
BB film in	-5,0,4
BB film minus	-2,-3,5
BB film my	4,-3,-1
BB film noir	6,-4,-3
BB film on	2,0,-2
BB film set	-11,14,-3
BB film so	-3,4,-1
BB film that	-1,-1,2
BB film to	6,-4,-2
BB film was	6,-5,-1
BB film where	-4,2,2
BB film with	-4,5,-1
BB film without	-5,-10,14
BB filmindustri ,	-3,5,-1
BB filming disastrose	5,-4,-1
BB films ,	-1,3,-2
BB films about	6,1,-9
BB films are	2,-13,11
BB films that	-16,4,11
BB films where	-7,7,-1
BB films with	-7,11,-4
BB filthy and	-3,4,-1
BB final answer	-1,2,-1
BB find a	3,0,-3
BB find me	-2,3,-1
BB find one	8,-7,-2
BB find some	-1,2,-1
BB find something	2,-1,-1
BB find us	-3,4,-1
BB finds george	8,-5,-4
BB fine ,	-4,-3,7
BB fine w	-4,0,3
BB finnish ,	-2,3,-1
BB finns ,	-3,5,-2
BB first ,	-5,6,-2
BB first cow	6,-6,-1
BB first love	-2,2,-1
BB first time	-3,5,-1
BB fish tank	10,-8,-1
BB fishing and	-5,9,-4
BB five ,	5,-1,-4
BB five minutes	-3,4,-1
BB flats ,	-5,6,-1
BB flats a	7,-5,-2
BB floor ,	-11,11,-1
BB flow ,	5,-3,-3
BB flow the	3,-3,-1
BB flowers ,	-2,0,2
BB fog ,	-5,5,-1
BB foghorn gives	7,-6,-1
BB folk horror	-3,4,-2
BB follow ,	-3,4,-2
BB food ,	-3,1,1
BB foodfight is	3,-2,-1
BB football ,	-5,2,3
BB for FILM	7,-6,-3
BB for a	1,1,-2
BB for adults	-8,10,-3
BB for any	-1,2,-1
BB for anything	-5,2,3
BB for aunt	-2,2,-1
BB for bored	6,-5,-1
BB for carnivorous	3,-1,-3
BB for grown	-9,10,-1
BB for halloween	-2,3,-1
BB for heavens	-3,-3,6
BB for her	-6,8,-3
BB for him	-1,2,-1
BB for his	6,-4,-2
BB for horror	-7,0,4
BB for kids	-10,12,-2
BB for me	1,1,-3
BB for more	-4,4,-1
BB for mums	2,-2,-1
BB for my	2,-2,-1
BB for once	-6,-2,7
BB for one	7,-4,-3
BB for our	6,-5,-1
BB for refugee	-2,3,-1
BB for saturday	-2,3,-1
BB for siete	2,-1,0
BB for something	-4,6,-2
BB for the	4,-2,-2
BB for their	5,-4,-1
BB for them	-6,8,-2
BB for two	6,-7,1
BB for us	-3,4,-2
BB for valentines	-2,3,-2
BB for was	-5,6,-1
BB for weird	7,-6,-1
BB forbidden taboo of	3,-1,-2
BB force majeure	2,-1,-2
BB forest ,	-2,3,-1
BB forget the	4,0,-4
BB formidable ,	-2,3,-1
BB forties ,	1,2,-3
BB fortune hunter	-2,2,0
BB forty years	3,-1,-2
BB found family	-3,4,-1
BB fountains ,	-2,3,-1
BB four ,	-9,12,-4
BB four hours	-3,4,-2
BB fractals ,	-3,4,-1
BB france ,	-3,1,2
BB free costume	-2,3,-1
BB free please	12,-10,-2
BB free silly	-1,2,-1
BB free solo	5,-4,-1
BB freedom ,	-5,8,-3
BB french ,	-2,-1,2
BB french one	2,-2,-1
BB fresa and	5,-5,-1
BB friday ,	2,-1,-1
BB friendly ,	-5,0,5
BB friends ,	1,1,-3
BB friendship ,	-6,13,-7
BB from a	1,1,-2
BB from an	7,-5,-2
BB from anything	13,-18,-5
BB from before	-1,4,-3
BB from bollywood	-3,5,-2
BB from france	-1,0,2
BB from lagos	-2,3,-2
BB from me	-7,1,6
BB from that	-6,8,-3
BB from the	-2,4,-2
BB from work	-5,5,-1
BB front of	4,-2,-3
BB fu ,	-4,4,-1
BB full ,	0,4,-5
BB fun ,	-2,-3,5
BB funerals ,	-1,2,-1
BB funes ,	5,-4,0
BB funny ,	-2,2,0
BB funny about	-3,4,-1
BB funny and	-5,6,-1
BB funny but	-5,2,2
BB funny even	-2,3,-1
BB funny over	-4,8,-4
BB funny than	7,-3,-3
BB funny that	-15,6,6
BB future ,	-6,7,-1
BB gang ,	-3,5,-2
BB gangster ,	-2,-2,3
BB gangsters ,	-8,8,-2
BB garde for	6,-5,-1
BB garden ,	2,0,-1
BB gardens ,	-2,3,-1
BB gate isnt	7,-2,-6
BB gave me	10,-8,-3
BB gave up	-10,-5,14
BB gene kelly	7,-6,-2
BB gentle ,	-3,2,1
BB gentle crooks	-1,2,-1
BB gently ,	-1,2,0
BB george clooney	0,2,-3
BB georgian ,	-4,6,-2
BB gerard butler	9,-4,-8
BB german ,	-1,2,-2
BB germans ,	10,-8,-2
BB germany ,	-5,6,-1
BB get a	-1,3,-2
BB get enough	-3,8,-4
BB get hurt	11,-7,-5
BB get me	10,-7,-5
BB get something	-7,12,-6
BB get us	-1,2,-1
BB gets amnesia	-2,-4,7
BB gets bullied	-2,3,-1
BB gets the	-4,6,-3
BB ghibli ,	-4,-4,5
BB ghost ,	4,-3,-1
BB ghost stories	3,-3,-1
BB ghosts ,	-2,1,1
BB ghosts but	-2,-1,3
BB giggle ,	-4,5,0
BB gimme 00s	5,-5,-1
BB giorni ,	-1,2,-1
BB girl ,	-3,6,-3
BB girl and	-10,11,-2
BB girl with	5,-3,-1
BB girlfriend friend ,	10,-6,-4
BB girls ,	5,-3,-3
BB give it	-4,6,-2
BB give me	-2,2,0
BB give something	-3,5,-2
BB give us	-3,4,-2
BB gives the	7,-6,-1
BB glam more	-2,5,-2
BB glamour ,	-3,-2,5
BB glamour of	-2,3,-1
BB glasgow ,	-2,3,-1
BB gloom ,	-2,3,-1
BB gloves ,	7,-6,-1
BB go ,	4,-3,-2
BB go easy	-10,-2,12
BB go for	-3,6,-2
BB go im	-1,2,0
BB go on	4,-3,-1
BB go to	2,5,-7
BB goat ,	6,-5,-1
BB god no	11,-13,-1
BB goes to	-5,-4,7
BB goes wrong	-2,2,0
BB going to	-5,5,0
BB gold ,	-3,5,-2
BB gone ,	16,-5,-13
BB gone wrong	-3,5,-2
BB good as	15,-2,-9
BB good maneiras	5,-3,-1
BB good one	-1,2,-1
BB good pianist	9,-9,-1
BB goodbye ,	2,-1,-1
BB gore ,	-2,7,-8
BB gore i	-2,7,-5
BB gorgeous ,	-1,3,-2
BB gory ,	4,-3,-5
BB gosling being	-7,8,-2
BB gossip ,	-3,4,0
BB got a	7,-8,1
BB got any	-6,8,-4
BB got anything	-3,6,-3
BB got my	12,-9,-3
BB got round	3,0,-3
BB got something	-5,8,-3
BB got the	7,-6,-1
BB goth ,	-2,3,-1
BB gothic ,	-2,1,0
BB gotta be	-4,5,-1
BB gowns ,	-3,4,-1
BB gran is	0,2,-2
BB grandpa ,	-3,0,0
BB grandsons learning	10,-7,-3
BB gray bleak ,	4,-4,-1
BB grazie ,	-2,3,-1
BB great beauty	2,0,-1
BB greek ,	-2,4,-2
BB green ,	-3,6,-3
BB grew up	0,4,-5
BB grief ,	-4,3,1
BB grim n	-2,2,-1
BB grimdark ,	-1,2,-1
BB grimy ,	-3,-1,3
BB grown men	-10,-6,14
BB grown up	-3,2,0
BB grown ups	1,2,-3
BB gruff husband	-3,4,-1
BB guillermo del	2,-1,-1
BB guilt free	-3,4,-1
BB guilty pleasure	9,-5,-4
BB guitars ,	12,-10,-6
BB gun w	3,-3,-1
BB gunfights ,	-3,6,-3
BB guns ,	2,-5,3
BB gymslips ,	-3,4,-2
BB had ,	-1,2,0
BB had a	1,2,-4
BB had better	-5,5,0
BB had enough	1,1,-3
BB had it	-2,-2,3
BB had me	4,-2,-2
BB had my	-1,-3,4
BB had showgirls	5,-4,-2
BB half ,	-3,4,-1
BB half of	12,-10,-3
BB half the	13,-11,-3
BB halloween ,	-2,3,-1
BB halloween please	-2,2,0
BB halls ,	-2,2,-2
BB hammer ,	-2,4,-3
BB hand ,	8,-6,-2
BB hand drawn	-1,2,-1
BB hands ,	-1,3,-2
BB hanks ,	-4,7,-3
BB happy ending	1,1,-2
BB hardly any	0,-8,8
BB harlem ,	-4,5,-1
BB harmonies ,	10,-8,-2
BB hartley ,	-2,4,-2
BB has ,	0,-6,6
BB has a	3,-3,0
BB has more	4,-3,-1
BB has no	10,-5,-5
BB has to	-2,5,-3
BB hasnt got	6,-10,3
BB hat wolf	4,-2,-1
BB hated the	-4,-3,6
BB hats ,	2,1,-3
BB hats and	-2,2,0
BB haunted dolls	0,2,-1
BB haunted house	-5,1,3
BB have a	-1,2,0
BB have all	-3,3,0
BB have an	-8,3,5
BB have anything	-4,5,-1
BB have been	2,-1,-1
BB have crime	7,-5,-2
BB have me	6,-5,-2
BB have past	6,-3,-3
BB have read	4,-2,-2
BB have something	-6,8,-3
BB have the	10,-4,-7
BB have to	-5,7,-3
BB have vinto	3,-2,0
BB have watch	6,-4,-2
BB have we	5,-2,-3
BB have you	6,-3,-5
BB havent got	8,-6,-2
BB havent seen	-4,6,-3
BB he can	5,-4,-1
BB he cannot	7,-1,-6
BB he does	3,-1,-2
BB he doesnt	-2,-6,8
BB he has	5,-4,-2
BB he liked	-5,7,-2
BB he likes	-4,6,-2
BB he me	-1,2,-1
BB he only	-6,-5,8
BB he put	3,-3,0
BB he thinks	3,-2,0
BB he wants	0,-2,1
BB he went	-3,-8,7
BB heard a	15,-13,-4
BB heard of	-5,7,-1
BB heart ,	-4,3,0
BB heartbreak ,	-2,4,-2
BB hearted ,	-1,2,-1
BB hearts ,	5,-6,0
BB heat ,	2,-1,-2
BB heatwave ,	-5,6,-2
BB heavens gate	7,-2,-6
BB heavens sake	-3,-3,6
BB heavy ,	7,-2,-5
BB hed have	-7,8,-2
BB hed want	-4,5,-1
BB heist ,	-6,2,3
BB heist in	-2,4,-2
BB heist with	-6,7,-2
BB hence ,	-2,4,-2
BB hepburn ,	-2,-1,3
BB her ,	3,-1,-1
BB her a	-3,4,-1
BB her own	5,-1,-4
BB here ,	-5,8,-2
BB here and	10,-9,-1
BB here with	-5,2,2
BB hereditary was	5,-3,-1
BB hermit ,	-4,5,-1
BB hero ,	4,-15,9
BB herzog ,	-4,7,-3
BB hes a	-2,-5,8
BB hes all	10,-8,-2
BB high school	-2,-1,3
BB him ,	-2,-1,3
BB him but	-2,3,-1
BB him round	-2,2,0
BB him then	-1,2,-1
BB hindi ,	-2,0,2
BB his ,	11,-12,4
BB his eyes	5,-5,-1
BB his most	0,1,-3
BB his mother	6,-4,-2
BB history ,	-6,7,-2
BB hitchcock ,	-7,8,-2
BB ho ,	-2,3,0
BB hockey ,	-7,8,-2
BB hold the	-4,-2,6
BB holiday ,	-10,11,0
BB holidays ,	2,0,-3
BB hollywood ,	-3,2,2
BB holocaust ,	0,2,-2
BB home from	-5,9,-5
BB home lounge	-1,3,-2
BB honest ,	1,1,-2
BB honeymoon in	-8,10,-2
BB honour ,	-4,6,-2
BB hook him	-1,2,-1
BB hope ,	-2,3,-1
BB hopeful ,	-4,0,4
BB hopeless ,	-1,2,-2
BB hoping for	-4,5,-1
BB horas ,	-7,12,-5
BB horror ,	3,3,-6
BB horror thats	8,-3,-5
BB horror with	-4,5,-2
BB horse ,	-6,15,-12
BB horses ,	0,2,-3
BB hospital ,	-9,4,5
BB hospital but	-3,8,-5
BB hot ,	6,-3,-4
BB hour of	5,-5,-1
BB hours ,	-1,-3,4
BB hours horas	0,-6,4
BB hours of	3,-1,-2
BB hours on	10,-7,-3
BB house ,	-2,4,-2
BB house and	7,-6,-2
BB housemates ,	-6,9,-2
BB housemates vote	-4,5,-1
BB how about	-2,4,-2
BB how is	9,-4,-6
BB how sad	8,-4,-4
BB hugh on	9,-8,-1
BB human id	-6,6,-1
BB humour ,	-4,5,-2
BB hungarian ,	-3,6,-4
BB hungarians ,	-10,11,-1
BB hunter ,	-2,2,0
BB huppert being	-2,4,-2
BB hurt ,	5,-3,-2
BB husband ,	1,1,-3
BB husband does	5,-4,-1
BB husband is	8,-4,-5
BB husband thinks	14,-10,-5
BB hustle ,	-3,4,0
BB hysterical ,	-1,2,0
BB i ,	1,3,-4
BB i and	-10,12,-3
BB i asked	3,-2,-2
BB i beg	-5,4,1
BB i call	3,-2,-1
BB i can	-2,4,-2
BB i cannot	-3,-6,8
BB i cant	3,-4,2
BB i could	6,-3,-3
BB i digo	2,-1,-1
BB i dont	1,-3,2
BB i draw	-7,-2,8
BB i en	-10,-3,5
BB i fancy	-3,5,-2
BB i find	-4,-9,9
BB i gave	-4,-2,6
BB i get	-3,2,1
BB i had	3,-1,-2
BB i have	8,-5,-3
BB i havent	0,2,-3
BB i is	5,-3,-2
BB i keep	-2,-5,6
BB i know	10,-4,-6
BB i lecture	5,-4,-2
BB i left	3,-2,-1
BB i like	1,2,-5
BB i look	2,0,-2
BB i looking for	7,-5,-2
BB i love	-7,10,-3
BB i mean	3,-5,0
BB i mind	-12,-10,16
BB i nearly	11,-9,-1
BB i need	-2,2,0
BB i never	2,2,-9
BB i pass	-1,2,-1
BB i prefer	5,-4,-1
BB i propongo	-10,12,-3
BB i rang	2,-1,-1
BB i run	5,-4,-1
BB i said	2,-4,2
BB i saw	6,-5,-1
BB i say	-1,-2,2
BB i see	-8,1,5
BB i should	-8,-3,9
BB i still	17,-16,-2
BB i stopped	5,-2,-3
BB i teach	3,-6,1
BB i think	8,-6,-2
BB i thought	7,-5,-2
BB i took	2,-1,0
BB i want	-4,5,-2
BB i wanted	4,-2,-4
BB i was	6,-4,-2
BB i watch	-4,1,3
BB i went	4,-3,-1
BB i wont	-5,4,1
BB i work	11,-5,-6
BB i work job	6,-4,-2
BB i would	-12,6,3
BB i would like	-5,6,-1
BB ice ,	-5,4,1
BB ice hockey	5,-3,-4
BB iceland ,	-11,10,2
BB icelandic ,	-8,10,-2
BB id do	-3,5,-2
BB id fancy	-1,2,-1
BB id have	13,-4,-10
BB id like	-2,3,-1
BB id love	-4,10,-6
BB id pass	-2,-3,4
BB id prefer	-9,3,4
BB id put	1,2,-4
BB id rather	-2,0,2
BB id say	-3,2,0
BB id settle	-10,11,-2
BB id take	4,1,-6
BB id watch	0,2,-3
BB ida ,	6,-6,-1
BB if ,	3,-14,9
BB if i	9,-12,3
BB if is	-9,-5,13
BB if it	-4,-3,6
BB if its	-8,8,1
BB if not	-3,3,0
BB if possible	-8,5,1
BB if the	-3,-4,5
BB if theres	0,-8,7
BB if you	2,0,-2
BB ill pass	-3,-15,16
BB ill take	-3,12,-10
BB ill watch	-9,14,-6
BB illegal ,	5,-4,-2
BB im 00	-3,5,-1
BB im a	2,1,-4
BB im after	-6,8,-1
BB im allergic	6,-5,-2
BB im bored	-3,4,-2
BB im choosing	-1,2,-1
BB im done	-2,-2,4
BB im easy	-10,12,-2
BB im for	-1,3,-3
BB im happy	-5,7,-3
BB im in	-7,10,-5
BB im not	1,-2,1
BB im off	-5,-1,6
BB im on	7,-15,2
BB im over	-9,-7,11
BB im thinking	-2,2,-1
BB imaginense the	4,-2,-1
BB immigration refugees ,	-2,4,-2
BB in ,	-1,2,-2
BB in 0000	16,-19,-2
BB in 0000s	-5,7,-2
BB in all	-1,3,-2
BB in an	12,-14,3
BB in and	-6,7,-2
BB in anything	1,1,-2
BB in brno	-1,2,0
BB in colour	-2,3,-1
BB in english	5,-2,-3
BB in every	-5,6,-1
BB in for	-2,4,-3
BB in front	8,-5,-4
BB in it	-3,1,3
BB in japanese	-2,-3,4
BB in law	-2,5,-4
BB in little	10,-8,-2
BB in love	5,-4,-1
BB in may	-2,3,-1
BB in my	-7,8,-2
BB in nairobi	-2,3,-1
BB in of	-10,11,-1
BB in one	0,3,-6
BB in open	-3,4,-1
BB in portuguese	-1,2,-1
BB in seoul	-3,4,-2
BB in some	-4,6,-2
BB in something	-5,6,-2
BB in stitches	2,-1,-1
BB in that	0,2,-2
BB in the	2,-1,-1
BB in their	10,-9,-1
BB in this	15,-8,-7
BB in which	-4,3,1
BB in with	0,2,-3
BB india ,	3,-1,-2
BB indian ,	-3,4,-1
BB indian films	-4,5,-1
BB inheritance ,	-3,5,-2
BB into france	-2,3,0
BB into the	4,0,-5
BB inventions ,	-4,5,-1
BB inventive ,	-1,2,0
BB iraniana with kids	-9,9,-3
BB ireland ,	-5,-2,6
BB ireland or	0,2,-2
BB irish ,	-6,4,2
BB irish and	-3,5,-2
BB ironed in	5,-2,-3
BB is ,	-6,3,3
BB is 000	3,-2,-1
BB is FILM	7,-7,-1
BB is a	4,-2,-2
BB is about	13,-11,-2
BB is all	-2,4,-4
BB is fine	-2,-7,8
BB is for	6,-3,-2
BB is from	2,1,-4
BB is german	-10,11,-1
BB is in	10,-9,-1
BB is it	8,-4,-8
BB is my	1,3,-4
BB is nearly	3,-2,0
BB is never	4,-1,-2
BB is not	9,-8,-2
BB is of	-2,0,2
BB is off	16,-14,-4
BB is ok	-3,-1,4
BB is out	-4,6,-5
BB is something	-2,3,-2
BB is that	14,-10,-3
BB is the	5,-4,-1
BB is there	0,1,-2
BB is to	2,-2,-1
BB is toni	-7,8,-2
BB is visiting	3,1,-5
BB is what	2,-1,0
BB isabelle huppert	-1,3,-1
BB island ,	0,2,-2
BB islanda ,	-3,5,-2
BB islands ,	-6,9,-3
BB isnt ,	-4,-3,6
BB isnt a	-3,-9,10
BB isnt about	-6,-9,15
BB isnt sad	-4,10,-6
BB isnt the	3,-4,0
BB isolation ,	-7,3,4
BB istanbul ,	-5,-6,8
BB it ,	-1,2,0
BB it a	6,-5,-1
BB it about	-5,1,4
BB it and	7,-8,1
BB it as	-1,4,-6
BB it at	6,-4,-2
BB it away	0,-5,5
BB it be	-2,3,-2
BB it cant	-8,-6,12
BB it comes	-3,4,-1
BB it has	-3,1,2
BB it in	12,-11,-1
BB it is	2,2,-4
BB it may	2,-1,-1
BB it needs	0,2,-1
BB it not	-8,-8,15
BB it on	2,-1,0
BB it please	-2,4,-2
BB it should	-4,4,-1
BB it up	13,-12,-3
BB it was	3,-2,-2
BB it with	-4,-6,10
BB it would	-5,2,2
BB italian ,	5,-1,-4
BB italian but	-4,-2,5
BB italy ,	-3,5,-2
BB its a	2,0,-2
BB its been	8,-6,-3
BB its dark	-4,-4,7
BB its for	5,-4,-1
BB its got	-7,0,6
BB its just	5,-4,-1
BB its my	4,-3,-1
BB its not	6,-2,-5
BB its only	-2,4,-2
BB its shut	-2,3,-1
BB its so	13,-10,-2
BB its the	1,2,-3
BB its to	10,-6,-7
BB its toast	-4,5,-1
BB ive a	4,0,-4
BB ive been	-2,5,-4
BB ive done	9,-6,-4
BB ive got	5,-3,-3
BB ive had	-3,-5,8
BB ive never	7,-4,-3
BB ive seen	2,-2,-1
BB ja that	6,-4,-2
BB jackie chan	-1,-2,3
BB jane austen	-4,1,3
BB japan ,	-4,5,-1
BB japanese ,	-5,5,0
BB japanese but	-3,-1,5
BB jaws ,	3,-3,0
BB jazz ,	-3,4,-1
BB jazz on	7,-6,-3
BB jewish ,	-1,2,-1
BB job gone	-3,5,-2
BB jobs and	-2,3,-1
BB johnny guitar	9,-7,-3
BB jojo rabbit	6,-2,-4
BB joke ,	1,-6,6
BB jokes ,	-2,2,0
BB jolly ,	-5,4,-1
BB joy and	-7,9,-3
BB joyful ,	-2,-4,5
BB judo ,	-2,3,-1
BB julia roberts	7,-6,-3
BB juliette binoche	-3,4,-1
BB jump scares	-3,8,-5
BB jungle ,	-5,0,5
BB just a	-11,12,-1
BB just as	-1,2,-3
BB just back	8,-6,-3
BB just me	7,-6,-1
BB just not	-7,-8,14
BB just something	-3,4,-2
BB just the	-6,10,-5
BB just want	-7,11,-4
BB kaurismaeki ,	3,-2,-2
BB keaton ,	6,-4,-2
BB keen on	-5,-4,8
BB keep it	-4,1,2
BB keep the	-5,0,4
BB keep zombies	-3,-2,5
BB ken loach	5,-3,-2
BB ken loachs	-5,6,-1
BB kenneth branagh	1,0,-2
BB kes ,	7,-6,-2
BB khan ,	-2,4,-2
BB kidding ,	0,3,-3
BB kidman with	-3,4,-2
BB kidnap but	-2,3,-1
BB kids ,	-2,0,2
BB kids at	-3,3,-1
BB kids want	5,-4,-1
BB kill them	-10,12,-3
BB killer ,	-1,2,-1
BB killers of	5,-3,-1
BB kilts ,	-2,3,-1
BB kind ,	-6,5,1
BB kind of	-10,1,7
BB kind with	-3,-3,6
BB kinda want	-1,2,-1
BB kindness ,	-2,3,-1
BB kindness to	-5,7,-2
BB kingdom of	2,-1,-1
BB kings ,	-1,3,-2
BB kingsley scared	2,-2,0
BB kitchen ,	-1,3,-2
BB kitchens ,	-10,8,3
BB knight ,	-7,9,-1
BB know ,	-1,2,-1
BB know the	3,-1,-1
BB kon ,	-4,-2,3
BB kore eda	-7,8,-1
BB korean ,	4,-4,-1
BB kubrick ,	-9,-1,9
BB kung fu	3,-1,-2
BB kurosawa ,	-2,4,-2
BB la ,	6,-4,-3
BB laconico ,	-6,7,-1
BB ladies ,	-1,2,-1
BB lads ,	-3,5,-1
BB lagos ,	-1,3,-1
BB lake ,	-3,4,0
BB landing ,	-4,0,3
BB language ,	1,-2,1
BB lanthimos ,	-9,11,-2
BB laptop ,	-2,3,0
BB last day	-3,4,0
BB last month	10,-8,-2
BB last night	10,-8,-1
BB last time	2,-8,5
BB last week	6,-6,-1
BB last year	3,1,-5
BB late 00s	-12,15,-4
BB late so	-1,2,-1
BB latin ,	-3,5,-2
BB latin american	-1,-1,2
BB laugh ,	-5,5,-2
BB laughs ,	5,-4,-1
BB lay off	-6,-7,12
BB learning about	10,-7,-3
BB leave if	-14,-3,12
BB leave out	-2,-2,4
BB leaves ,	4,-3,-1
BB leaving home	-4,1,3
BB lecture on	5,-4,-2
BB lee ,	8,-6,-1
BB left a	2,-2,0
BB left me	-1,2,-3
BB left my	5,-3,-1
BB leigh ,	-4,2,2
BB leigh pls	-1,2,-1
BB leigh when	-1,6,-5
BB lemons ,	-2,4,-2
BB length ,	-9,10,-1
BB leprechauns and	5,-3,-3
BB les mis	-9,-4,10
BB less talky	4,-1,-3
BB lessons ,	13,-12,-1
BB lessons or	-2,-3,5
BB let it	-11,-3,11
BB let me	1,3,-4
BB let the	-6,9,-2
BB let there	-7,10,-4
BB let us	-7,10,-3
BB lets do	-2,3,-1
BB lets go	-6,8,-2
BB lets have	-4,6,-2
BB lets run	-1,3,-1
BB lets say	-2,3,-1
BB letter ,	-3,4,-1
BB letter of	7,-6,-1
BB letters ,	2,-1,-1
BB leung as	-3,3,-1
BB levels ,	-1,2,-1
BB liam neeson	2,-1,-2
BB lie ,	-3,4,-1
BB lies ,	-8,-4,9
BB life ,	2,0,-2
BB life and	4,-2,-1
BB lift and	9,-6,-3
BB light ,	2,-1,-2
BB light with	-2,2,-1
BB lighthouse ,	-3,-2,5
BB like FILM	-2,4,-2
BB like being	4,-4,1
BB like but	-5,-14,16
BB like early	-3,3,-2
BB like it	-3,5,-2
BB like of	1,-5,3
BB like snow	-4,6,-2
BB like something	-1,2,-1
BB like that	-2,3,0
BB like the	1,3,-4
BB like to	-2,2,0
BB liked trains	-3,6,-2
BB limit for	-12,6,2
BB line ,	6,-3,-3
BB line at	0,-4,3
BB liner ,	-2,2,0
BB little ,	-2,0,2
BB little china	10,-8,-2
BB little is	6,-1,-5
BB little ones	9,-7,-2
BB little small the	4,-3,-1
BB live ,	-6,8,-2
BB live action	-5,-7,9
BB lives ,	1,0,-2
BB living ,	-1,2,-1
BB lol ,	-3,4,-1
BB london ,	-4,3,1
BB lonely ,	3,-2,-1
BB loners ,	-5,6,-2
BB long ,	-1,3,-2
BB long as	-7,3,4
BB long story	10,-8,-3
BB longer than	-4,9,-4
BB longing ,	-11,14,-3
BB look ,	13,-11,-3
BB look at	2,-2,1
BB look for	-4,5,-2
BB look like	11,-9,-3
BB looked at	10,-8,-2
BB looking for	2,-1,-1
BB looking for a	-3,4,-2
BB looking for something	-1,2,0
BB looking for something suspenseful	-6,7,-1
BB loop ,	-4,6,-2
BB lost my	4,-3,-1
BB lot of	0,1,-2
BB lot want	-6,8,-2
BB loud and	-4,4,-1
BB lounge ,	-1,3,-2
BB love ,	-2,-1,3
BB love a	-3,4,-1
BB love across	-2,-2,3
BB love actually	4,-3,-1
BB love and	6,2,-9
BB love in	-4,6,-2
BB love more	-3,5,-2
BB love of	4,-4,0
BB love really	-2,-4,7
BB love something	-8,4,4
BB love story	-4,1,3
BB love the	7,-7,-1
BB loved the	0,1,-2
BB lovely ,	-2,-2,4
BB lovers ,	-2,4,-2
BB low volume	-3,5,-4
BB luck ,	-2,2,-1
BB luis tosar	-2,2,0
BB lumet ,	-2,3,-1
BB machines ,	-3,5,-1
BB made a	-7,12,-7
BB made before	-2,8,-8
BB made boats	-3,3,-1
BB made me	3,-1,-2
BB made the	10,-9,-2
BB madness ,	-2,3,-2
BB mads mikkelsen	-2,5,-2
BB mafia ,	-1,2,-1
BB magical ,	-3,-2,4
BB magicians ,	-4,6,-2
BB make a	7,-5,-2
BB make it	-4,5,-1
BB make me	-3,-4,6
BB make mine	-2,3,-1
BB make the	-5,6,-1
BB makeovers ,	-1,3,-2
BB makes me	8,-7,-1
BB makes my	3,-1,-2
BB malala ,	5,-4,-2
BB mall ,	-6,5,1
BB maltese ,	1,1,-4
BB man ,	4,-4,0
BB man and	-3,10,-9
BB mandy ,	5,-4,-1
BB maneiras metade	5,-3,-1
BB mann does	-2,3,-1
BB mark wahlberg	10,-2,-8
BB marooned ,	-2,4,-2
BB marriage story	10,-9,-1
BB martial arts	-2,-4,6
BB marvel ,	0,-4,4
BB match please	-2,4,-2
BB matter of	3,-2,-1
BB may ,	-3,4,-1
BB may be	-1,-10,9
BB may concern	2,-1,-1
BB may we	-5,8,-4
BB maybe ,	-4,5,-1
BB maybe a	-3,4,-1
BB maybe nature	-1,2,-1
BB maybe with	-1,3,-1
BB mcqueen the	7,-6,-3
BB me FILM	-6,8,-3
BB me a	-2,1,1
BB me about	11,-7,-4
BB me and	4,-1,-4
BB me cold	-2,6,-7
BB me en	4,-2,-2
BB me fake	7,-5,-4
BB me for	8,-6,-3
BB me from	-7,-1,6
BB me give	18,-9,-12
BB me have	0,2,-2
BB me hereditary	5,-3,-1
BB me i	-4,6,-5
BB me in	3,-2,-1
BB me like	11,-9,-4
BB me malala	5,-4,-2
BB me monica	-2,4,-1
BB me must	3,-1,-1
BB me out	-1,4,-3
BB me portrait	11,-10,-1
BB me smth	-1,2,-1
BB me soldiers	-1,2,-1
BB me something	-4,5,-1
BB me sunshine	-1,2,-1
BB me the	-2,2,0
BB me to	1,0,-2
BB me up	-3,2,1
BB me want	4,-3,-1
BB me watch	8,-7,-2
BB me with	-8,3,5
BB mean the	-4,6,-3
BB medium scary	-2,4,-2
BB meg ryan	-5,-6,8
BB mein chef	3,-2,-1
BB melancholy ,	-3,4,-2
BB melancholy and	8,-6,-3
BB melodrama ,	5,-3,-3
BB memory ,	-3,1,1
BB men being	6,-2,-3
BB men in	9,-8,-3
BB men shouting	2,0,-3
BB men with	-10,-5,13
BB merry ,	-8,-2,10
BB meryl streep	-12,17,-6
BB mexican ,	-3,4,-2
BB michael caine	-4,5,-1
BB middle aged	-9,10,-2
BB middle ages	-2,4,-1
BB middle of	-6,7,-2
BB middle way	-1,2,-1
BB might try	-2,2,-1
BB mike leigh	-2,5,-4
BB mile for	-3,4,-1
BB miles davis	10,-10,0
BB mime ,	-1,7,-6
BB mind ,	0,3,-2
BB mind which	-2,3,-2
BB mine ,	8,-6,-2
BB mine a	-2,3,-1
BB mins ,	9,-10,2
BB mins pls	-4,6,-2
BB minus the	-3,-7,11
BB minutes ,	-3,2,1
BB minutes and	3,-5,1
BB minutes because	12,-7,-6
BB minutes of	3,0,-2
BB mis ,	-9,-4,10
BB missed the	4,-1,-4
BB misunderstanding ,	-2,2,0
BB mmm her	4,-3,-1
BB mob ,	2,2,-3
BB moment ,	10,-6,-4
BB monday ,	5,6,-10
BB money ,	1,-6,4
BB monica vitti	-2,4,-1
BB monks ,	-9,10,-2
BB monster ,	-10,11,-1
BB monsters ,	-2,3,-1
BB mood again	-3,4,-1
BB mood for	-2,0,1
BB moon ,	-4,5,-1
BB moral lessons	-2,-3,5
BB more ,	-2,-1,2
BB more 0000	-3,5,-1
BB more australian	-1,3,-2
BB more by	-5,6,-1
BB more dystopian	-4,5,-1
BB more fake	5,-4,-1
BB more for	-2,2,-1
BB more funny	-5,6,0
BB more gentle	-1,3,-3
BB more glam	-2,5,-2
BB more hand	-1,2,-1
BB more hysterical	-1,2,0
BB more like	-6,6,-1
BB more like this davon	-2,4,-1
BB more puppets	-8,9,-1
BB more than	2,-3,1
BB more the	7,-3,-5
BB more with	-2,4,-2
BB most ,	-1,2,-1
BB mostly for	2,-2,0
BB mother ,	-12,8,2
BB mother in	-3,4,-2
BB mother is	0,2,-3
BB mother want	-6,7,-2
BB mothers ,	-6,-2,7
BB motion ,	-4,5,-1
BB motorbikes ,	-7,7,-1
BB mountains ,	-2,4,-1
BB moved to	-5,6,-4
BB movie ,	-8,10,-3
BB movie about grief sur	-2,4,-2
BB movie heist	-2,3,-1
BB movie in	8,-5,-5
BB movie is	3,-3,-1
BB movie night	2,0,-1
BB movie of	-5,4,1
BB movie portuguese	-4,7,-3
BB movie that	-11,6,-2
BB movie vampire	-1,5,-4
BB movie where	-2,-3,6
BB movie with	-6,7,0
BB mud ,	1,3,-6
BB muddy ,	-1,2,0
BB mum ,	-2,-6,8
BB mum says	-6,10,-4
BB murder in	-2,5,-3
BB murray ,	-3,4,-2
BB musical ,	-2,2,0
BB musicals ,	-10,9,0
BB must choose choice	-9,10,-1
BB must not	-3,-11,13
BB must of	-2,3,-1
BB must que	3,-2,-1
BB my actual	4,-3,-1
BB my boss	6,-5,-1
BB my boyfriend	-3,-8,10
BB my boys	-1,2,-2
BB my brother	3,-3,1
BB my brothers	5,-3,-3
BB my car	7,-4,-3
BB my colleague	2,-1,-1
BB my comfort	2,0,-2
BB my cousin	-7,9,-2
BB my daughter	3,-6,3
BB my daughters	-1,1,-3
BB my face	-10,2,5
BB my father	10,-4,-6
BB my feet	5,-2,-3
BB my fill	-3,-3,6
BB my first	6,-3,-3
BB my flatmate	8,-6,-2
BB my flatmates	4,-1,-2
BB my friend	4,0,-4
BB my german	8,-6,-3
BB my husband	2,-2,0
BB my husbands	2,-10,3
BB my job	-3,4,-1
BB my life	0,10,-11
BB my little	11,-8,-3
BB my little small	4,-3,-1
BB my lot	0,1,-2
BB my mates	4,-2,-3
BB my nan	-9,0,9
BB my neighbour	5,-1,-4
BB my nephew	6,-3,-3
BB my octopus	5,-4,-2
BB my own	2,-1,-1
BB my parents	3,-3,-1
BB my recipe	-4,6,-2
BB my sense	10,-9,-1
BB my sister	5,-2,-3
BB my sisters	8,-6,-2
BB my son	-2,-1,1
BB my sons	4,-2,-2
BB my student	6,-5,-1
BB my two	11,-9,-2
BB my uncle	7,-5,-2
BB my wife	4,-5,1
BB my wifes	5,-4,-1
BB my youngest	1,0,-2
BB myself for	4,-3,-1
BB mystery ,	-2,1,1
BB n grim	-2,2,-1
BB n shawshank	6,-6,-1
BB nairobi ,	-2,3,-1
BB naked gun	3,-3,-1
BB named my	8,-6,-2
BB nan wants	-7,9,-1
BB naples ,	-1,3,-2
BB nasty ,	1,2,-4
BB national treasure	5,-4,-2
BB native american	-2,3,-1
BB nativity is	4,-3,-1
BB nature ,	-2,4,-4
BB nature or	-2,3,-1
BB ne want	-4,-5,8
BB near it	-3,4,0
BB nearly the	3,-2,0
BB need FILM	-4,6,-2
BB need a	0,3,-3
BB need serve	-1,2,-1
BB need something	2,-1,-1
BB needed ,	-3,1,2
BB needs a	10,-7,-2
BB neigh ,	5,-4,-1
BB neon ,	-3,6,-2
BB nepalese ,	-4,5,-2
BB nephew grandchild that	4,-2,-2
BB nephew thinks	4,-2,-2
BB neruda ,	5,-4,-1
BB neurotic ,	-3,3,-1
BB neutral ,	-2,2,0
BB never again	-3,-10,6
BB never got	5,-2,-3
BB never say	-2,6,-5
BB never seen	-4,6,-2
BB new beginnings	-1,2,-1
BB new one	5,-3,-2
BB new wave	4,-2,-2
BB new year	4,-3,-3
BB new zealand	4,-2,-3
BB next ,	-2,4,-1
BB next heatwave	-4,5,-1
BB next month	-4,5,-3
BB next one	-7,0,7
BB nice ,	4,-6,1
BB nicolas cage	2,-3,0
BB nigerian ,	-2,3,-2
BB night ,	-4,4,0
BB night before	0,3,-3
BB night theme	-3,5,-2
BB nine ,	-5,7,-2
BB ninetieth im	-2,2,-1
BB ninety minutes	2,-4,2
BB niro ,	1,-5,4
BB niven ,	-3,4,-1
BB no ,	3,2,-5
BB no animals	-2,7,-5
BB no blood	-3,5,-3
BB no boxing	-2,-10,12
BB no burglars	-5,-2,7
BB no cars	-3,-4,6
BB no cartoons	-2,11,-9
BB no cheating	5,-1,-9
BB no children	-2,-2,3
BB no clowns	-2,-1,4
BB no country	10,-3,-8
BB no couples	-11,13,-2
BB no dead	-3,-7,10
BB no dying	-9,5,2
BB no film	-5,-4,9
BB no ghosts	-2,-4,6
BB no horror	-7,15,-8
BB no long	-5,-5,10
BB no me	2,-5,1
BB no more	-1,-4,5
BB no musicals	0,4,-5
BB no nudity	13,-2,-12
BB no one	-2,-2,4
BB no puppets	-2,-3,5
BB no r	-2,5,-3
BB no sex	3,-2,-2
BB no songs	-3,6,-3
BB no subtitles	-6,11,-5
BB no swearing	-2,-6,7
BB no talking	-2,-4,6
BB no tarantino	-1,-1,2
BB no thanks	-3,1,2
BB no to	-6,1,5
BB no vampires	-5,-8,9
BB no wait	-8,10,-3
BB no war	2,-2,0
BB no westerns	-5,5,-2
BB no words	-6,8,-4
BB no zombies	-1,-1,2
BB nobody dies	-8,10,-4
BB nobody in	-10,-1,12
BB noch the	3,-1,-2
BB noir ,	0,2,-3
BB noir but	-6,7,-2
BB nolan ,	-2,3,-1
BB nollywood ,	-5,6,-1
BB none of	-2,-4,6
BB nonsense ,	-5,7,-2
BB noodles ,	5,-3,-2
BB noodles and	4,-3,-1
BB nora ephron	5,-3,-2
BB norris isnt	12,-5,-8
BB northern ,	-1,2,-1
BB northern n	-1,2,-1
BB norwegian ,	7,-7,-1
BB nosferatu the	6,-4,-1
BB nostalgic ,	-2,3,-1
BB not ,	4,-1,-3
BB not FILM	7,-1,-6
BB not a	0,-3,4
BB not about	-3,-4,5
BB not against	-1,7,-6
BB not american	-2,7,-6
BB not another	-3,-6,8
BB not as	0,-6,5
BB not be	-7,-10,14
BB not by	-3,-3,6
BB not embarrassing	-3,4,-1
BB not endure	-6,-4,8
BB not even	10,-5,-6
BB not for	0,-5,5
BB not from	6,-3,-4
BB not give	-6,0,5
BB not have	-4,-4,9
BB not in	-5,0,5
BB not is	-3,-7,10
BB not keen	-5,-4,8
BB not like	-9,-5,12
BB not me	3,0,-2
BB not merely	-7,13,-7
BB not mumbling	-3,-3,6
BB not of	-2,-4,7
BB not one	-4,-5,9
BB not only	-3,6,-3
BB not overly	-4,2,2
BB not quite	8,-6,-2
BB not really	-4,-6,10
BB not romantic	-1,-3,4
BB not scared	-3,10,-8
BB not scary	-7,7,-5
BB not see	-1,-3,4
BB not set	-6,-3,9
BB not so	3,-6,2
BB not that	17,-20,1
BB not the	2,-4,2
BB not too	-2,-2,4
BB not very	-7,5,0
BB not want	-3,-3,6
BB not wild	14,-5,-11
BB not with	-3,-9,11
BB not yet	-1,-5,6
BB nothing ,	-1,-7,6
BB nothing about	-3,-2,5
BB nothing by	-4,-9,12
BB nothing in	-5,-3,8
BB nothing like	7,-2,-6
BB nothing of	-5,1,4
BB nothing says	-3,7,-4
BB nothing sudden	-4,7,-2
BB nothing that	-5,-6,10
BB nothing thats	-4,-3,7
BB nothing to	-3,0,-2
BB nothing too	-2,-2,3
BB nothing where	-3,-8,10
BB nothing with	-2,-3,5
BB notting hill	9,-4,-5
BB now ,	-10,7,4
BB now a	4,-3,-1
BB now i	-6,8,-2
BB now its	5,-4,-2
BB now on	-3,3,-1
BB now something	-5,6,-1
BB now want	-8,10,-2
BB now whats	-1,2,-2
BB nowt with	-1,-1,2
BB nuclear in	-8,10,-2
BB nudity ,	10,-7,-4
BB numbers ,	-6,9,-3
BB nuns ,	-1,-1,2
BB nurse i	3,-2,-1
BB obsession ,	-4,5,-2
BB ocean ,	-3,-3,6
BB ocean liner	-2,2,0
BB odd ,	8,-7,-2
BB of ,	2,0,-1
BB of FILM	-8,10,-2
BB of a	3,-1,-2
BB of age	-5,6,-1
BB of all	-16,7,3
BB of beach	-1,2,-1
BB of bloody	-2,3,-1
BB of both	-2,3,-1
BB of fight	-2,4,-1
BB of fire	6,-5,-1
BB of grimdark	-1,2,-1
BB of hope	2,-2,-1
BB of hours	-9,-1,9
BB of humour	-4,5,-1
BB of immigration refugees	-2,4,-2
BB of india	-1,2,0
BB of it	0,-5,4
BB of laugh	8,-5,-3
BB of life	6,-3,-3
BB of me	2,8,-12
BB of mine	7,-5,-1
BB of movie	-3,-2,5
BB of my	6,-5,-1
BB of night	3,-1,-3
BB of our	10,-8,-1
BB of people	-9,-6,14
BB of settling scores	-3,4,-1
BB of something	10,4,-17
BB of suburra	-2,3,-2
BB of summer	0,9,-6
BB of term	-10,13,-1
BB of that	0,4,-3
BB of the	2,0,-1
BB of them	-7,-2,8
BB of thing	-6,2,4
BB of this	2,0,-2
BB of those	-2,-3,5
BB of toro	-5,7,-2
BB of train	-6,8,-1
BB of us	6,-3,-3
BB of villain	-2,3,0
BB of wall	6,-4,-2
BB of your	-4,-3,6
BB off ,	1,1,-2
BB off tarantino	4,0,-5
BB off the	5,-3,-2
BB ogres ,	-3,4,-1
BB oil ,	-3,3,0
BB ok ,	-5,0,5
BB ok final	-1,2,-1
BB ok tea	4,-3,-1
BB okay if	-2,3,-1
BB okja giant	6,-4,-2
BB old ,	-6,4,2
BB old fashioned	-3,2,1
BB old friends	-6,7,-1
BB old ladies	-5,7,-4
BB old man	-1,6,-5
BB old one	6,-5,-1
BB old people	-3,3,1
BB old school	-2,4,-1
BB olds ,	-6,4,2
BB olds and	-6,1,5
BB olds at	6,-5,-1
BB omit gratuitous	-3,-6,8
BB on ,	4,2,-6
BB on a	5,-1,-5
BB on an	3,-2,-2
BB on and	4,-3,-1
BB on at	4,-3,-1
BB on every	3,-2,-1
BB on in	14,-14,-1
BB on monday	-3,0,2
BB on my	12,-9,-4
BB on our	3,-3,-1
BB on saturday	-2,2,-1
BB on that	3,-3,0
BB on with	1,2,-3
BB once ,	3,0,-4
BB once not	-7,-6,13
BB one ,	6,-3,-3
BB one about	7,2,-10
BB one bad	-4,4,-1
BB one by	11,-9,-5
BB one film	4,-2,-2
BB one for	4,-4,1
BB one from	-3,2,1
BB one gets	-9,8,-2
BB one in	4,-2,-4
BB one is	-3,-6,8
BB one man	4,-2,-2
BB one more	-5,0,4
BB one night	-6,9,-3
BB one of	-3,-1,4
BB one room	4,8,-19
BB one that	-1,-3,4
BB one thats	-8,18,-12
BB one thing	4,-9,2
BB one though	-3,4,-1
BB one wants	4,1,-5
BB one where	-8,8,-1
BB one with	1,1,-2
BB ones ,	-3,1,2
BB only a	-1,2,-1
BB only film	7,-3,-4
BB only if	-14,4,8
BB only likes	4,-12,3
BB only make	-3,5,-2
BB only not	-4,-11,14
BB only one	-2,-3,4
BB only that	-2,4,-1
BB only the	-1,3,-3
BB only whether	-1,4,-2
BB only with	6,-2,-6
BB open ,	-3,7,-7
BB open city	-3,4,-1
BB opera ,	-1,2,-1
BB opposite ,	-3,4,-1
BB optional ,	-7,-1,7
BB options ,	-2,3,-1
BB or ,	10,-4,-6
BB or FILM	-1,3,-4
BB or a	-5,0,5
BB or animals	-2,3,-1
BB or anything	-5,2,3
BB or is	-2,3,-2
BB or just	8,-7,-2
BB or makeovers	-1,3,-2
BB or moon	-2,5,-3
BB or murder	-3,-1,4
BB or near	-3,4,0
BB or new	-12,13,-2
BB or other	2,3,-5
BB or sixties	-5,6,-1
BB or so	-10,11,-2
BB or something	-6,8,-1
BB or sun	9,-8,-3
BB ordinary people	-4,5,-1
BB other ,	-5,1,4
BB other hand	10,-9,0
BB other options	-2,3,-1
BB other senegal	5,-2,-2
BB other than	-10,6,3
BB others ,	-3,4,-1
BB our next	9,-8,0
BB our silver	7,-4,-2
BB ousmane sembene	-4,5,-2
BB out ,	-2,4,-2
BB out and	11,-6,-4
BB out but	-5,3,1
BB out if	-9,-13,17
BB out of	11,-7,-4
BB out the	-1,-3,4
BB outdoors ,	2,-3,1
BB outsiders ,	-1,2,-1
BB over ,	-3,2,2
BB over call	-1,2,0
BB own on	-2,2,-1
BB own sanity	-5,-3,8
BB ozploitation ,	-4,6,-2
BB pablo neruda	5,-4,-1
BB pain ,	9,-7,-1
BB pair is	6,-5,-1
BB pajamas cozy ,	-6,4,2
BB pakistani ,	-5,7,-2
BB palermo ,	-2,3,-1
BB palestinian ,	-5,6,-1
BB palestinian and	-2,3,-1
BB panzern ,	-2,3,-1
BB parajanov ,	7,-7,0
BB paranoia ,	7,-5,-3
BB paranoia and	-3,-2,5
BB parents ,	-3,-8,10
BB paris ,	-2,3,-1
BB part two	4,-2,-2
BB parties ,	16,-15,-2
BB pass on	-3,-5,8
BB pass out	-1,2,-1
BB past lives	7,-6,-2
BB pat ,	3,-3,-1
BB patch on	2,-1,-2
BB patience ,	-7,8,-2
BB patience for	-2,-1,3
BB patient ,	-4,5,-1
BB paul mescal	13,-12,-3
BB peacock in	6,-5,-2
BB penelope cruz	5,-3,-1
BB people ,	-5,5,0
BB people and	-7,4,3
BB people being	5,-4,-1
BB people in	-3,-7,10
BB people poor poverty	-1,3,-2
BB people who	-1,-1,-3
BB perfect ,	-2,3,-1
BB perhaps ,	-5,1,4
BB period ,	4,-2,-2
BB person ,	3,-7,4
BB peru in	-2,3,-1
BB pg ,	-2,0,2
BB philip glass	6,-5,-1
BB pianist ,	9,-9,-1
BB piano teacher	2,-1,-1
BB pick a	5,-2,-6
BB pick one	-3,4,-2
BB pick up	-1,2,0
BB picks ,	-5,8,-2
BB pierce brosnan	4,0,-4
BB pink ,	-2,2,0
BB pirates ,	-6,5,1
BB pittsburgh ,	12,-10,-3
BB pixar ,	-4,4,0
BB pixar to	4,-3,-2
BB plague ,	-8,9,-2
BB planes ,	-2,2,0
BB planet earth ,	-1,2,-1
BB played for	-6,1,5
BB playful ,	-3,1,2
BB please a	-8,9,-2
BB please be	-2,4,-2
BB please find	-5,6,0
BB please have	7,-4,-4
BB please no	1,-4,4
BB please not	-4,-3,6
BB please nothing	-5,-1,6
BB please something	-5,7,-4
BB please spare	-3,-5,7
BB plenty of	-4,3,0
BB plot ,	5,-4,0
BB pls ,	3,-1,-2
BB pls no	1,-4,1
BB poetic horror	-2,3,-1
BB poison ,	-5,7,-3
BB poles ,	-2,4,-1
BB polish ,	-5,6,-2
BB polish thats	-3,3,-1
BB political ,	1,4,-6
BB political thriller	-3,4,0
BB politics ,	4,-1,-4
BB poor people	-5,4,1
BB poor poverty and	-3,4,-2
BB popcorn ,	-4,7,-3
BB portrait of	13,-9,-4
BB portuguese ,	-3,5,-2
BB posh people	6,-5,-2
BB possible ,	-1,-2,3
BB powell and	-5,7,-2
BB power of	4,-3,-1
BB power ranked	-3,4,-1
BB practical effects	-3,2,1
BB practise ,	-2,3,-2
BB pre 0000	-6,3,2
BB prefer a	-8,11,-4
BB prefer my	9,-7,-3
BB prefer spinsters	-4,6,-2
BB preferably not	-3,2,0
BB preferably with	-3,4,0
BB presidents okay	-2,3,-1
BB pretty ,	-7,-1,8
BB pretty girls	16,-15,-2
BB priest ,	6,-6,-1
BB princess ,	4,1,-6
BB prison ,	-4,5,-1
BB prison break	-2,-1,2
BB projector on	5,-4,-3
BB proper sleepover	-2,7,-6
BB prosecco and	6,-4,-2
BB provided its	-3,5,-2
BB provided no	-2,-1,3
BB public domain	-3,3,-1
BB puns ,	-6,7,-1
BB puppets ,	1,-3,3
BB put a	-5,6,-2
BB put on	3,-1,-2
BB put the	-6,7,-2
BB q not	-3,-1,4
BB quarrels ,	-2,4,-2
BB que is	3,-2,-1
BB quebec ,	-1,2,-1
BB queen of	5,-4,-1
BB quest ,	-2,2,-1
BB quests ,	4,-2,-3
BB quick ,	-8,8,1
BB quickly ,	-2,3,-1
BB quiet ,	-2,3,-1
BB quiet and	-7,9,-1
BB quindi datemi	-1,2,-1
BB quirky ,	1,3,-4
BB quite like	6,-4,-2
BB quite so	-8,-3,10
BB r rated	-2,5,-3
BB rabbit ,	9,-2,-6
BB rabbit left	2,-2,0
BB racing ,	-2,4,-2
BB rain ,	0,2,-2
BB rain always	-4,5,-2
BB rain rainy ,	-4,4,-1
BB raining ,	-3,4,-2
BB raj ,	-5,11,-7
BB ranch ,	-2,2,0
BB ranked ,	-3,4,-1
BB rascals ,	11,-8,-4
BB rated ,	-3,6,-3
BB rather antebellum	-2,3,-1
BB rather not	1,-5,3
BB rather peu	-3,4,-1
BB rather something	-1,2,-1
BB rather something warm	-5,6,-2
BB rather soviet	-5,7,-1
BB rather than	-4,-5,9
BB ray ,	-7,8,-1
BB ray winstone	-3,4,-1
BB ready for	-4,-6,10
BB real time	-3,4,-1
BB reality ,	-3,0,2
BB really ,	-2,1,1
BB really into	-7,0,3
BB reasonable ,	-2,2,0
BB rebellion ,	-2,3,-1
BB rec best	4,-3,-1
BB recipe for	-4,6,-2
BB recommend a	3,-1,-2
BB redor ,	-3,4,-1
BB refill ,	-1,2,-1
BB refugee week	-2,3,-1
BB regency ,	-3,4,-1
BB reign of	6,-6,-1
BB religion ,	0,-5,3
BB religious but	-2,3,-1
BB remake ,	1,-3,2
BB remakes ,	-6,11,-9
BB remakes of	5,-2,-4
BB remote ,	-2,4,-2
BB remote ends	-4,4,-1
BB resistance ,	-2,3,-1
BB rest of	-2,-1,2
BB restaurant ,	-2,3,0
BB restaurants ,	-3,4,-1
BB retired ,	-4,6,-2
BB return of	3,-2,-1
BB revenge ,	-2,3,-1
BB revenge served	-4,5,-1
BB reviews ,	-1,4,-2
BB revolt ,	-3,4,-1
BB rich people	-4,5,-1
BB riches ,	-3,5,-2
BB riders of	5,-3,-2
BB ridley scott	-2,-3,0
BB riga ,	-7,9,-1
BB right ,	-3,4,-2
BB rivalry ,	-3,5,-1
BB rivals ,	4,-2,-4
BB river ,	4,-2,-3
BB rivers ,	-4,6,-1
BB riviera ,	-4,5,-1
BB road ,	-2,3,-1
BB road house	14,-13,-2
BB road movie	12,-10,-3
BB road trip	-9,10,-1
BB robbery ,	-4,5,-1
BB robert eggers	8,-7,-1
BB robotica ,	-3,5,-2
BB robots ,	2,-1,-1
BB robots in	-3,3,0
BB rohmer ,	5,-4,-2
BB roll ,	-5,6,-2
BB rom com	-3,3,-1
BB romance ,	-2,3,-1
BB romanian ,	-2,3,-1
BB romantic ,	-2,4,-1
BB romantic but	-7,-8,13
BB romantic without	-2,-5,7
BB romcom ,	-1,-3,3
BB rome ,	-10,11,-1
BB rome at	-3,3,0
BB rome in	-6,6,-1
BB romeo ,	-3,4,-1
BB room ,	11,-10,-2
BB room with	8,-3,-5
BB round ,	4,-3,-1
BB round something	-2,2,0
BB round to	3,0,-3
BB routine ,	-1,2,0
BB rug ,	-1,2,-1
BB rule ,	-6,2,3
BB rule out	-3,-6,8
BB running ,	-1,2,0
BB running on	4,-4,0
BB rural ,	-3,4,-1
BB rushmore then	4,-4,-1
BB russell crowe	6,-4,-3
BB russian ,	-6,7,-1
BB russian mob	-2,5,-4
BB russians ,	-3,4,-2
BB ryan gosling	4,-11,1
BB sad ,	-3,7,-4
BB sad film	-2,4,-1
BB sadness ,	0,-2,3
BB saga ,	-4,5,-1
BB said ,	-4,-8,10
BB said its	7,-3,-4
BB said the	5,-3,-2
BB sailing ,	-1,2,-1
BB sake no	-6,-1,7
BB same autumn	-1,2,-1
BB sat in	4,-3,0
BB satire ,	-6,17,-12
BB satoshi kon	-4,-2,3
BB saturday ,	-7,9,-3
BB saturday we	-2,3,-1
BB satyajit ray	-4,5,-1
BB saw coldplay	-5,6,-1
BB saw in	2,-2,0
BB saw it	7,-5,-2
BB saw the	4,-3,-2
BB say ,	5,-4,-1
BB say it	11,-7,-4
BB say no	-6,6,-1
BB say train	-1,2,0
BB say yes	-4,-1,5
BB says his	5,-5,-1
BB says im	-6,7,-1
BB says my	-3,-2,5
BB says sunday	-3,7,-4
BB says the	6,-4,-1
BB scare the	4,-3,-1
BB scared my	3,-2,0
BB scares ,	-4,5,-1
BB scarier than	-3,4,-1
BB scary ,	-2,-2,3
BB scary but	-9,15,-10
BB scenes ,	1,-3,0
BB school ,	2,-3,0
BB school night	-3,4,-1
BB schwoert on	6,-3,-3
BB science ,	-2,3,-1
BB science fiction	-5,12,-8
BB scorsese without	-1,-2,3
BB scottish ,	-2,-2,4
BB scrap that	-3,-1,3
BB scrap the	-2,6,-4
BB se retired	-5,6,-2
BB se tiver	-2,-2,4
BB sea ,	1,-2,1
BB seaside ,	-2,3,-1
BB second go	2,-2,-1
BB second thoughts	2,-1,-1
BB secret ,	-6,8,-1
BB secrets ,	-3,3,-1
BB see ,	-2,1,2
BB see a	-2,3,-1
BB see me	7,-5,-4
BB see the	4,-3,-1
BB seen FILM	2,0,-1
BB seen a	0,3,-4
BB seen anything	2,0,-3
BB seen it	6,-5,-2
BB seen the	6,-5,-3
BB self discovery ,	-1,2,-1
BB sembene ,	8,-7,-2
BB sense of	3,-2,-1
BB seoul ,	-3,4,-2
BB separated by	-2,3,-1
BB sequins ,	-2,4,-1
BB serial killer	-1,2,-1
BB serious ,	-2,6,-5
BB servants ,	-2,0,1
BB serve a	-1,2,-1
BB service ,	11,-9,-3
BB set in	-6,2,4
BB set it	7,-5,-6
BB set on	-15,16,-2
BB settle for	-8,9,-1
BB settling scores de	-3,4,-1
BB seventies ,	-2,-2,4
BB sex ,	-1,-2,2
BB sex scenes	12,-8,-7
BB sexy and	-2,-4,6
BB shadows ,	-5,6,-2
BB sharks ,	11,-3,-13
BB sharp ,	-4,5,-1
BB shawshank ,	6,-6,-1
BB she ,	-4,5,-1
BB she likes	-5,4,1
BB she means	8,-7,-1
BB she says	-9,3,6
BB she thought	2,-2,0
BB she wants	-2,5,-3
BB she was	6,-9,4
BB shed like	-6,7,-1
BB sheep ,	-1,3,-2
BB shes a	2,-3,2
BB shes for	2,-1,-1
BB shift at	2,-1,-3
BB ship ,	-7,11,-4
BB ships ,	-2,-3,5
BB shirt optional	-6,7,-1
BB shook for	7,-6,-2
BB short and	-9,-9,15
BB short credits	6,-4,-1
BB short stories	-2,4,-2
BB shorter than	-5,7,-2
BB should be	5,-3,-1
BB should it	3,-4,1
BB shout at	-8,10,-3
BB shouting ,	2,2,-3
BB show me	-4,3,1
BB showgirls down	5,-3,-1
BB shut ,	-2,3,-1
BB shy scientist	-2,3,-1
BB si ,	-1,-2,3
BB siblings ,	-4,6,-2
BB sicily ,	-3,6,-2
BB sick ,	13,-10,-6
BB sick of	-6,-1,8
BB side of	3,-2,-1
BB sidney lumet	-2,3,-1
BB silence ,	-2,-2,4
BB silent ,	-2,3,-1
BB silent and	-3,4,-1
BB silent era	7,-6,-2
BB silent film	-1,2,-1
BB silent films	-1,3,-2
BB silent one	12,-10,-1
BB silents that	-5,-3,6
BB silly ,	-3,3,0
BB simple ,	-8,10,-2
BB since FILM	-5,6,-1
BB since the	0,2,-2
BB singing ,	-7,-1,6
BB single sick	-8,-3,10
BB sinister ,	-4,-1,5
BB sissi ,	6,-4,-1
BB sister had	5,-4,-2
BB sisters ,	-2,3,-1
BB sit through	-3,0,2
BB six ,	-1,2,-1
BB six year	-7,-2,11
BB sixties ,	-4,4,0
BB sixties london	-1,-1,2
BB skates ,	-1,3,-2
BB skip ,	-3,4,-1
BB skip anything	-8,-3,10
BB skip the	-3,-6,9
BB skyscrapers ,	-2,2,-1
BB slapstick ,	1,-3,1
BB slapstick from	-3,5,-2
BB slasher ,	3,-2,-1
BB sleep ,	-1,3,-1
BB sleepover ,	-5,10,-6
BB sleepover without	-2,7,-6
BB slow ,	-3,3,0
BB slow and	-4,7,-3
BB slow burn	-1,3,-1
BB slow speech	-2,3,-2
BB small ,	-6,8,-2
BB small little love	4,-3,-1
BB small town	2,0,-1
BB smiles of	11,-10,-1
BB smoke ,	-2,0,2
BB snow ,	2,0,-2
BB snow and	-7,10,-3
BB snowbound ,	-3,3,0
BB snowy ,	-2,3,0
BB so ,	-1,2,0
BB so 00	-2,4,-1
BB so a	-5,5,0
BB so animals	-8,8,-1
BB so any	-7,1,6
BB so anything	-3,6,-3
BB so clever	-2,4,-2
BB so dancing	-2,4,-1
BB so either	-4,5,-1
BB so find	-5,6,-1
BB so funny	-3,7,-3
BB so go	-13,16,-4
BB so good	-11,13,-3
BB so i	6,-2,-4
BB so in	-2,3,-1
BB so it	-2,4,-1
BB so its	-1,3,-2
BB so leave	-4,-9,11
BB so like	-3,6,-3
BB so little	-3,3,0
BB so long	-5,0,4
BB so magic	0,2,-1
BB so maybe	-3,9,-5
BB so more	-4,8,-4
BB so much	4,-10,4
BB so my	0,2,-1
BB so naturally	-4,6,-3
BB so no	1,-4,3
BB so not	4,-1,-2
BB so nothing	-5,-5,10
BB so ok	-5,5,-3
BB so pls	-3,2,1
BB so polish	-3,4,-1
BB so short	-8,10,-1
BB so something	-3,4,-1
BB so tell	-1,2,-1
BB so the	-1,3,-3
BB so to	-1,5,-3
BB so tonight	-2,4,-2
BB so trains	-1,2,-1
BB so visual	-4,6,-2
BB so we	-1,2,-1
BB so yes	-7,13,-6
BB sofa ,	-3,4,-1
BB soft ,	-2,3,-1
BB softer edges	-1,2,-1
BB soldiers ,	-1,2,-1
BB solidarity ,	-3,4,-1
BB some like	11,-8,-3
BB some middle	-1,2,-1
BB some other	10,-8,-3
BB someone else	-2,3,-1
BB someone told	5,-3,-1
BB something about	-4,5,-1
BB something as	4,-3,-2
BB something black	-3,4,-1
BB something but	8,-6,-3
BB something chose	-4,5,-1
BB something dog	-4,5,-2
BB something dreamy	0,3,-2
BB something druggy	-2,3,-1
BB something else	-5,8,-2
BB something equally	-3,4,-1
BB something fantasy	-1,2,0
BB something filthy	-3,4,-1
BB something for	3,-1,-4
BB something from	-3,4,-2
BB something funny	0,-4,3
BB something funny truc	-4,2,2
BB something hill	-3,4,-1
BB something hopeful	-9,12,-5
BB something i	-7,9,-3
BB something in	-1,4,-3
BB something joyful	-3,-7,9
BB something like	-4,7,-3
BB something nigerian	-6,7,-2
BB something of	-4,5,-2
BB something polish	-3,3,-1
BB something set	-3,5,-2
BB something short	-2,3,-1
BB something so	-5,6,-2
BB something spooky	5,-7,2
BB something sweeping	0,2,-1
BB something that	-7,12,-5
BB something to	-5,6,-1
BB something truc	-2,4,-1
BB something uplifting	3,-1,-1
BB something where	-2,3,-1
BB something with	-2,3,-1
BB somewhere between	1,2,-3
BB son ,	-8,-1,9
BB son wants	2,1,-4
BB songs ,	-3,4,-1
BB soon avoid	12,-11,-3
BB soppy ,	-5,2,3
BB sorry ,	6,-4,-1
BB sort ,	-3,6,-3
BB sort of	1,2,-3
BB sound ,	7,-4,-3
BB sound of	7,-3,-5
BB sound to	-3,4,-1
BB soundtrack ,	-3,4,-1
BB soup ,	-3,4,-1
BB south ,	-5,-2,6
BB south africa	-3,-2,5
BB south african	-1,2,-1
BB south korean	-4,5,-1
BB soviet and	-5,7,-1
BB space ,	-1,3,-1
BB space adventure	-1,2,-1
BB space opera	-4,0,3
BB spag bol	-1,2,-1
BB spanish ,	-3,5,-2
BB spanish language	-5,2,2
BB spare ,	-2,4,-1
BB spare me	-3,-2,6
BB spare us	-4,-1,6
BB speaker ,	-2,3,-1
BB speaking ,	-6,10,-4
BB speaking as	4,-3,0
BB spectacle ,	-1,3,-1
BB spielberg ,	4,-4,-2
BB spies ,	-2,3,-1
BB spike lee	6,-5,-3
BB spinsters ,	5,-3,-2
BB spoken ,	2,-1,-2
BB spooky but	4,-5,1
BB spooky yet	-1,2,-1
BB sport ,	-4,5,-1
BB sports ,	-8,3,5
BB spot for	-9,4,3
BB spring ,	-7,10,-1
BB springs ,	5,-5,-1
BB squeezed in	3,-2,-1
BB sry typo	-4,0,2
BB stage ,	-3,4,-1
BB stage show of	5,-3,-2
BB stallion half	3,-3,0
BB stand FILM	4,-4,0
BB start ,	0,3,-4
BB start with	-6,8,-2
BB stay ,	0,2,-2
BB stay in	-2,3,-1
BB stay me	-4,-2,5
BB stays ,	-2,3,-2
BB stephen king	0,-3,2
BB steppe ,	-4,6,-1
BB still ,	-3,4,-1
BB still for	-6,-7,12
BB still in	10,-7,-6
BB still walking	5,-4,-1
BB still want	10,-8,-2
BB stitches at	2,-1,-1
BB stop colin	-2,2,-1
BB stop motion	3,-1,-2
BB stories ,	-1,2,-1
BB stories film	3,-3,-1
BB storm ,	8,-6,-2
BB storms ,	-5,4,0
BB story ,	3,-3,0
BB story of	-3,5,-1
BB story that	-2,0,1
BB story where	-2,-3,5
BB story with	-2,1,1
BB strange ,	2,1,-2
BB strangers ,	-7,3,4
BB strangers at	-2,2,-1
BB strangers the	16,-14,-3
BB street ,	-3,4,-2
BB stuck in	7,-5,-3
BB students ,	-5,8,-4
BB stuff ,	-6,2,4
BB stupid ,	-4,6,-2
BB style of	-5,5,-1
BB stylish ,	-6,7,-1
BB stylish elegant ,	-2,1,1
BB subtitled ,	-3,3,-1
BB subtitles ,	3,1,-4
BB subtler to	6,-4,-3
BB suburra ,	-2,3,-2
BB subway ,	-2,3,-1
BB such ,	-2,2,0
BB such an	12,-11,-3
BB sudan ,	-4,6,-2
BB sudden ,	-4,7,-2
BB suggest a	-9,2,2
BB suits ,	-2,2,-1
BB summer ,	-3,4,-1
BB summer camp	2,-1,0
BB summery ,	-2,3,-1
BB sun ,	-5,7,-2
BB sunday like	-3,7,-4
BB sunny ,	-5,7,-2
BB sunshine ,	-1,2,-2
BB superheroes ,	-10,7,0
BB supper ,	-2,2,-1
BB supposed to	11,-7,-6
BB sur le	-2,4,-2
BB surfers evening	-1,3,-2
BB surreal absurd ,	8,-7,-1
BB suspense ,	-3,4,-2
BB suspense since	0,2,-3
BB suspiria speaking	3,-2,0
BB svankmajer ,	-3,4,-2
BB svensk filmindustri	-3,5,-1
BB swamp ,	-2,3,0
BB swap the	-4,5,-2
BB swashbuckling ,	3,-1,-2
BB swearing ,	-6,5,1
BB sweat ,	-3,4,-1
BB sweaty ,	-2,3,-2
BB swedish ,	-1,2,0
BB swedish but	6,-4,-1
BB sweeping ,	-1,3,-2
BB sweeps ,	-1,2,-1
BB sweet and	-2,5,-2
BB sweet little	-3,4,-2
BB swimming pool	0,2,-1
BB swing ,	15,-14,-1
BB swinton ,	-3,7,-4
BB swinton have	-4,5,-1
BB swordfights ,	-1,2,-1
BB table ,	-7,9,-2
BB taiwanese ,	-6,7,-1
BB take ,	-9,11,-2
BB take a	-3,5,-2
BB take an	-3,4,-2
BB take another	-8,5,3
BB tale ,	-3,3,0
BB tale of	0,3,-7
BB tales ,	5,-2,-3
BB talk ,	-4,1,3
BB talking ,	-4,5,-1
BB tamil ,	-2,5,-3
BB tangerine but	-4,8,-3
BB tango ,	-1,2,-1
BB tantrums ,	-4,5,-1
BB tea ,	-3,6,-4
BB tea and	-2,4,-2
BB teacher ,	-1,-3,4
BB technicolor ,	-4,5,-1
BB teenage ,	-3,4,-2
BB teenager ,	-3,4,-1
BB teenagers ,	-2,3,-1
BB teens n	-1,2,-1
BB teeth with	-4,-3,6
BB tell ,	-2,2,-1
BB tell me	-5,7,-3
BB tell us	8,-2,-6
BB telly ,	-5,3,2
BB ten ,	23,-22,-2
BB ten minutes	12,-5,-6
BB tender ,	2,-5,2
BB tenet ,	-1,-5,3
BB tense but	-2,4,-1
BB term ,	-12,15,-1
BB terror and	-10,11,-1
BB teta scare	4,-3,-1
BB texas ,	-3,3,0
BB thai ,	-1,3,-1
BB than 000	-4,2,2
BB than 0000	-1,-4,5
BB than FILM	-1,2,-1
BB than a	-4,0,5
BB than my	9,-7,-1
BB than that	-8,12,-8
BB thanks ,	-1,6,-4
BB thanks to	-2,-3,6
BB thanksgiving ,	-3,4,-1
BB that FILM	0,2,-2
BB that a	1,1,-2
BB that aint	-1,-6,7
BB that are	-10,3,7
BB that arent	-1,-12,11
BB that but	-5,2,3
BB that doesnt	-9,-5,14
BB that goes	6,-5,-1
BB that has	-5,6,-2
BB that have	-3,-4,7
BB that i	5,-3,-2
BB that im	10,-6,-4
BB that is	1,4,-6
BB that isnt	-1,-5,7
BB that kind	-3,6,-3
BB that little movie	8,-3,-4
BB that live	-4,4,0
BB that more	-2,4,-1
BB that much	-12,14,-3
BB that must	3,-2,-1
BB that not	-4,0,4
BB that or	-3,4,-1
BB that please	-1,2,-1
BB that rain	-4,5,-2
BB that says	-6,7,-1
BB that se	-8,11,-5
BB that the	3,-5,2
BB that vein	-1,2,-1
BB that was	6,-4,-2
BB that with	-12,14,-3
BB thatd be	5,-5,-1
BB thats a	4,6,-10
BB thats cheap	-1,2,-1
BB thats less	4,-6,2
BB thats my	3,-2,-2
BB thats not	-6,-6,11
BB thats the	4,-3,0
BB thats what	4,-2,-3
BB thats wicked	-2,2,0
BB the 00s	-4,-1,5
BB the FILM	8,-6,-1
BB the accent	0,2,-5
BB the back	-4,-3,6
BB the background	-2,4,-2
BB the bad	6,-4,-3
BB the bakery	-2,4,-1
BB the batman	7,-3,-4
BB the best	3,-1,-2
BB the better	3,-1,-2
BB the big	-1,2,-2
BB the birthday	4,-2,-2
BB the boys	0,2,-2
BB the camera	-2,3,-1
BB the car	8,-7,-1
BB the care	-1,3,-2
BB the cat	4,-3,-1
BB the cinema	2,0,-2
BB the country	-2,4,-2
BB the craft	9,-6,-4
BB the cruel	9,-8,-2
BB the dardenne	3,-3,-1
BB the day	2,0,-2
BB the desert	0,2,-2
BB the dog	0,3,-3
BB the dragon	4,3,-7
BB the drunk	-6,-15,17
BB the eight	12,-5,-7
BB the end	4,-2,-2
BB the evening	-1,2,-1
BB the exception	-7,-3,9
BB the feel	-5,5,-1
BB the film	-7,9,-2
BB the find	3,-2,0
BB the finns	-3,5,-2
BB the first	-5,-1,5
BB the floor	-2,3,-1
BB the flower	5,-3,-1
BB the forest	-1,2,-1
BB the french	9,-5,-4
BB the germans	-8,9,-1
BB the girl	5,-3,-2
BB the girls	-4,6,-2
BB the glamour	-2,3,-1
BB the goat	2,-2,0
BB the good	7,-6,-2
BB the great	6,-4,-1
BB the green	6,-4,-2
BB the half	3,-2,0
BB the have	3,-2,-1
BB the holocaust	0,2,-2
BB the horror	-3,6,-3
BB the house	-2,1,0
BB the hungarians	-10,11,-1
BB the irish	-10,-2,8
BB the islanda	-3,5,-2
BB the italian	13,-11,-3
BB the jungle	-3,4,-1
BB the kids	8,-1,-7
BB the kind	-6,-2,8
BB the king	4,-2,-2
BB the kingdom	2,-1,-1
BB the kitchen	-2,3,-2
BB the lads	-3,4,-1
BB the last	3,-1,-2
BB the life	9,-8,-1
BB the line	3,-3,-1
BB the lion	5,-3,-1
BB the list	13,-12,-1
BB the little	-3,-9,7
BB the little small	14,-12,-3
BB the longer	-2,2,0
BB the love	4,-4,0
BB the menu	4,-1,-6
BB the middle	-4,5,-1
BB the mood	-2,1,1
BB the moon	-5,6,-1
BB the more	1,1,-2
BB the morning	0,1,-2
BB the most	4,-3,-1
BB the mother	-5,6,0
BB the movie	4,-5,0
BB the muppet	7,-6,-2
BB the my	5,-5,1
BB the neighbours	-7,7,-2
BB the new	6,-3,-4
BB the next	-9,10,-2
BB the office	4,-3,-1
BB the old	3,-1,-2
BB the one	4,-4,-1
BB the ones	4,-12,3
BB the only	5,-2,-2
BB the opposite	-1,2,0
BB the other	3,-2,-1
BB the others	3,-1,-2
BB the phone	3,-1,-4
BB the piano	2,-1,-1
BB the plane	2,-1,-2
BB the poles	-2,4,-1
BB the poseidon	8,-6,-2
BB the poster	-3,4,-2
BB the power	4,-3,-1
BB the remote	-1,3,-2
BB the rest	-2,-1,2
BB the right	2,-1,-1
BB the riviera	-4,6,-1
BB the run	-7,9,-1
BB the russian	3,-2,-1
BB the russians	-3,4,-2
BB the same	2,1,-3
BB the science fiction	6,-4,-3
BB the sea	-10,3,8
BB the seventies	-1,2,0
BB the silent	12,-10,-1
BB the silly	8,-6,-2
BB the sixties	-8,11,-3
BB the so	9,-8,-3
BB the sofa	-15,-2,9
BB the sort	-2,7,-5
BB the sound	7,-3,-5
BB the soundtrack	3,0,-2
BB the spanish	-1,2,-2
BB the stag	-4,6,-1
BB the story	5,-3,-3
BB the style	-5,5,-1
BB the swedish	3,-2,-2
BB the swimming	5,-4,-1
BB the table	2,1,-3
BB the teacher	6,0,-9
BB the teta	3,-2,-2
BB the thing	4,-7,-2
BB the third	-4,0,4
BB the three	7,-11,4
BB the truth	-13,16,-4
BB the turin	4,-3,-1
BB the twenties	-1,2,-1
BB the two	0,5,-9
BB the un	-1,2,0
BB the vio	5,-3,-4
BB the way	17,-14,-3
BB the week	5,-4,-1
BB the whole	4,-2,-2
BB the wild	1,5,-5
BB the witches	-2,3,-1
BB the with	7,-4,-3
BB the wolf	4,-3,-1
BB the world	-7,8,-1
BB the worst	7,-5,-3
BB the year	9,-8,-2
BB theatre ,	-3,8,-5
BB their eyes	13,-12,-1
BB them ,	3,1,-3
BB them gently	-1,2,0
BB them to	-1,4,-3
BB them with	-7,13,-5
BB theme is	-7,9,-2
BB then ,	0,2,-2
BB then a	-5,5,-1
BB then he	3,-2,-1
BB then i	-1,2,-1
BB then something	-5,6,-1
BB then the	-7,9,-2
BB there a	-2,4,-2
BB there any	-1,2,-1
BB there anything	2,0,-3
BB there be	-4,2,2
BB there is	-14,2,8
BB there more	-2,4,-2
BB there must	-6,1,5
BB there one	-6,2,5
BB there some	-1,2,-1
BB there something	-4,5,-1
BB thereabouts ,	4,-4,1
BB theres a	3,-3,0
BB theres one	-1,2,-1
BB they deserve	-2,2,-1
BB they have	7,-3,-3
BB they say	9,-8,-2
BB they want	1,0,-2
BB theyre showing	2,-1,-1
BB thieves ,	-4,5,-1
BB thing as	-3,-2,4
BB thing but	-3,-5,8
BB thing with	0,3,-3
BB things ,	1,-3,2
BB think ,	19,-18,-2
BB think a	-13,13,-1
BB think of	6,-4,-2
BB thinks herself	2,-1,-1
BB thinks its	4,-3,0
BB thinks that	4,-2,-2
BB thinks the	9,-5,-3
BB third act	1,-6,5
BB thirties ,	-3,7,-5
BB thirty of	8,-6,-2
BB this movie	-3,5,-3
BB this projector	5,-4,-3
BB this time	-9,6,3
BB though ,	3,-2,-1
BB though no	-4,-3,5
BB though the	2,2,-4
BB thought it	5,-4,-1
BB thoughts ,	6,-6,-1
BB three ,	8,-7,0
BB three for	-4,5,-1
BB three generations	0,2,-2
BB thriller ,	-2,3,-1
BB thriller about	-3,4,-2
BB thriller american	8,-4,-4
BB through ,	-7,8,-1
BB through FILM	6,-3,-3
BB through a	3,-2,-3
BB through eastern europe	-6,7,-1
BB through the	7,-2,-6
BB thru a	-1,4,-3
BB thunder ,	14,-2,-15
BB tidying up	-5,6,-1
BB tilda swinton	1,5,-6
BB till the	5,-4,-2
BB timbuktu ,	7,-4,-2
BB time ,	-2,5,-3
BB time a	-12,15,-3
BB time i	-1,-7,9
BB time loop	-3,5,-2
BB time of	-3,4,-1
BB time travel	-5,4,1
BB time without	2,-9,3
BB timing in	5,-5,0
BB tinker tailor	4,-3,-1
BB tired of	2,-1,-5
BB to ,	-3,4,-1
BB to FILM	-4,7,-2
BB to a	2,1,-4
BB to avoid	-11,-1,9
BB to be	2,1,-3
BB to bed	0,9,-16
BB to choose	1,0,-2
BB to dez	-2,2,-1
BB to do	12,-12,-2
BB to every	2,-2,-1
BB to fall	8,-6,-2
BB to feel	-12,15,-8
BB to find	5,-4,-2
BB to fond	-5,5,-1
BB to ghost	-5,6,0
BB to giggle	-4,5,0
BB to go	16,-17,-1
BB to have	-3,4,-2
BB to here	-5,-2,8
BB to hitchcock	-2,3,0
BB to laugh	2,-6,4
BB to make	7,-6,-1
BB to me	-1,3,-2
BB to move	2,-1,-1
BB to my	-5,6,-2
BB to myself	5,-3,-2
BB to redor	2,-1,-2
BB to riches	-3,5,-2
BB to see	2,-1,-1
BB to siblings	-4,6,-2
BB to silent	-1,3,-2
BB to stay	12,-10,-2
BB to the	3,-3,0
BB to thriller	2,-11,5
BB to walk	6,-3,-2
BB to watch	-5,2,3
BB to waterloo	4,-4,0
BB to york	-2,3,-1
BB toast and	-4,5,-1
BB today ,	13,-6,-13
BB today in	9,-7,-2
BB today noch	3,-1,-2
BB today not	15,-13,0
BB togas ,	-3,4,-2
BB together ,	-1,2,-1
BB tokyo ,	-2,1,1
BB told FILM	2,-1,0
BB told me	7,-5,-2
BB tolerance for	-3,-4,7
BB tom cruise	13,-11,-5
BB tomorrow ,	11,-9,-2
BB toni college	-1,3,-2
BB tonight ,	0,2,-2
BB tonight is	10,-9,-3
BB tonight something	-2,3,-1
BB tonight the	15,-13,-2
BB tony leung	-5,6,-1
BB too ,	-2,1,-1
BB too many	4,-5,1
BB too much	8,-3,-7
BB too sad	-4,9,-6
BB too violent	-1,-4,5
BB took me	6,-6,-1
BB took the	2,-2,-1
BB top ,	-6,9,-6
BB tormented ,	-1,2,-1
BB toro ,	-5,3,2
BB toro in	9,-8,-2
BB torture ,	-2,2,0
BB tosar ,	-2,2,0
BB toto ,	-4,6,-2
BB track ,	-13,0,14
BB trains ,	-2,3,0
BB trapeze ,	-5,6,-2
BB trashy ,	-1,2,-1
BB travel ,	-6,8,-3
BB travel but	-1,-5,6
BB treasure ,	4,-2,-2
BB trees ,	-4,3,1
BB trial courtroom ,	-5,4,1
BB trial courtroom de	-5,6,-2
BB triangle of	5,-3,-2
BB trintignant drives	-3,5,-3
BB trip ,	-3,5,-2
BB trip to	-3,4,-2
BB truce ,	-1,2,0
BB truck ,	-3,4,-1
BB true story	-1,4,-3
BB truth ,	13,-12,-3
BB try ,	-1,3,-2
BB trying to	2,0,-2
BB tunes ,	-4,0,3
BB turkish ,	-8,10,-2
BB turn ,	-9,12,-3
BB twelve and	1,5,-8
BB twenties ,	-2,5,-3
BB twenty six	-3,4,0
BB twice ,	3,-10,7
BB twilight i	-2,2,-1
BB twins ,	2,-1,-1
BB twist ,	0,3,-4
BB twisty ,	-4,3,1
BB two actor actress	-4,6,-2
BB two elderly	14,-13,-1
BB two girlfriend friend	10,-6,-4
BB two hours	-3,3,0
BB two in	8,-4,-6
BB two men	-5,6,-1
BB two of	-4,6,-5
BB two people	-6,-3,8
BB typo ,	-4,0,2
BB u ,	-2,4,-3
BB undemanding ,	-4,13,-11
BB under 00	-1,2,-1
BB under has	-5,6,-2
BB under two	-3,5,-2
BB underdog ,	-3,4,-2
BB underdog in	-4,6,-2
BB underdogs ,	6,-5,-2
BB unless i	3,-2,-1
BB unless its	-7,-1,5
BB until the	3,-2,-1
BB until then	-5,6,-1
BB up ,	-4,5,-1
BB up a	13,-12,-3
BB up at	-1,3,-2
BB up for	-3,-6,9
BB up in	2,0,-3
BB up of	-5,1,4
BB up the	3,2,-10
BB up to	-2,-2,4
BB up with	-6,2,3
BB uplifting ,	-3,4,-1
BB ups ,	2,-2,-1
BB us ,	-1,2,-3
BB us a	-5,3,1
BB us another	-4,6,-2
BB us are	6,-5,-2
BB us have	-3,6,-3
BB us in	3,-3,-2
BB us the	-4,-1,6
BB used to	14,-12,-2
BB valentines ,	-2,3,-2
BB vampire ,	-5,9,-4
BB vampires ,	5,-3,-2
BB varda ,	-3,4,-1
BB vein ,	-1,2,-1
BB venice ,	-3,5,-1
BB venice but	-2,3,-1
BB verhoeven ,	-2,3,0
BB version of	-3,4,-1
BB vespa ,	21,-17,-5
BB vet ,	2,-3,2
BB vi in	3,-3,0
BB vietnamese ,	-1,2,-1
BB village ,	-3,3,0
BB village life	-1,-1,2
BB village small town ,	-3,3,-1
BB village that	-1,2,-1
BB villain and	-2,3,0
BB vimos the	2,-2,-1
BB vinto the	3,-2,0
BB vio ,	5,-3,-4
BB violence ,	-3,2,1
BB violent ,	-3,3,0
BB violin ,	-6,11,-5
BB visiting glasgow	-2,3,-1
BB visual ,	-4,5,-2
BB vitti being	-2,4,-1
BB voglia di	-1,2,-1
BB voices ,	4,-3,-2
BB volume ,	-3,-2,4
BB vote ,	-4,4,-1
BB vraie about	-3,4,-1
BB w ,	4,-1,-5
BB w dad	3,-3,-1
BB waehlen ,	-1,2,-1
BB wait ,	3,2,-7
BB wake ,	-2,3,-1
BB walk ,	-2,4,-2
BB walking ,	4,-3,-1
BB wall street	5,-4,-1
BB want ,	-3,-1,4
BB want FILM	-15,16,-2
BB want a	-2,3,-1
BB want all	-3,9,-9
BB want another	-1,2,-1
BB want anything	-4,-5,9
BB want black	-2,4,-2
BB want calm peaceful	-1,2,-1
BB want different	-7,9,-2
BB want docks	-1,2,-1
BB want feel feelings	-2,3,-2
BB want hot	-3,4,-1
BB want is	-8,4,4
BB want mean	-8,9,-1
BB want more	-6,8,-2
BB want my	5,-4,0
BB want nor	-4,-5,8
BB want real	-2,2,-1
BB want shootout	6,-6,0
BB want the	-8,5,2
BB want to	2,-1,0
BB want watch	-7,3,3
BB wants a	-5,3,1
BB wants it	14,-11,-4
BB wants to	10,-9,-2
BB wants twilight	-2,2,-1
BB war and	-4,-2,6
BB war film	4,-8,5
BB wartime ,	-3,5,-1
BB wartime resistance fascism ,	-6,6,-1
BB was a	5,-3,-1
BB was about	3,-2,-1
BB was at	7,-6,0
BB was decent	3,-3,-1
BB was in	3,-2,-1
BB was it	6,-2,-4
BB was last	5,-5,-1
BB was like	7,-4,-3
BB was more	5,-3,-2
BB was on	3,-2,-1
BB was our	2,-1,-1
BB was promised	3,-2,-1
BB was so	-4,-6,9
BB was the	5,-3,-3
BB waste this	5,-4,-2
BB watch ,	7,3,-9
BB watch FILM	8,-7,-1
BB watch anything	4,-2,-2
BB watch every	6,-5,-1
BB watch of	-6,8,-2
BB watch paint	-6,1,4
BB watch the	6,-4,-1
BB watch with	12,-9,-3
BB watched FILM	8,-6,-2
BB watched it	12,-11,-1
BB watches films	-7,10,-4
BB watching ,	-6,10,-5
BB water ,	-3,2,1
BB water damp	5,-4,-1
BB waterloo ,	4,-4,0
BB wave ,	0,2,-2
BB way ,	-1,2,-1
BB we all	0,-5,5
BB we anything	-4,5,-2
BB we are	5,-2,-3
BB we both	-1,2,-1
BB we can	2,1,-5
BB we cant	4,0,-4
BB we did	4,-4,0
BB we do	-8,11,-4
BB we dont	-1,-3,4
BB we had	12,-7,-4
BB we have	1,3,-4
BB we is	1,2,-6
BB we like	4,-2,-3
BB we me	6,-3,-4
BB we might	-2,2,-1
BB we need	4,-2,-2
BB we please	6,-12,6
BB we ran	11,-10,-2
BB we tried	8,-6,-2
BB we want	-2,3,-1
BB weakness for	-9,11,-2
BB weather ,	-4,2,2
BB wed like	0,2,-1
BB wed rather	-6,-2,7
BB wed take	-3,5,-2
BB wedding ,	5,-3,-3
BB weddings ,	-3,4,-1
BB week ,	3,-3,-1
BB week of	-5,6,-3
BB week until	2,-1,-1
BB weeks was	-6,-1,6
BB weird ,	4,-2,-3
BB weird he	5,-4,-2
BB welcome ,	-6,4,2
BB well ,	1,1,-2
BB well be	0,2,-3
BB welsh ,	-3,3,-1
BB went into	14,-13,-1
BB werckmeister harmonies	10,-8,-2
BB were a	14,-11,-5
BB were all	13,-10,-3
BB were doing	-6,11,-7
BB were in	12,-9,-4
BB were not	0,-2,1
BB were over	-8,-1,9
BB werner herzog	-3,4,-2
BB western ,	-4,1,3
BB western with	-4,5,-2
BB westerns ,	-3,-3,3
BB wet ,	5,-4,-1
BB weve a	13,-10,-4
BB weve got	-9,11,-2
BB whale ,	6,-5,-1
BB whales ,	5,-3,-2
BB what ,	-7,8,-1
BB what FILM	10,-10,-1
BB what a	9,-8,-1
BB what about	-4,6,-3
BB what can	4,1,-4
BB what did	3,-1,-3
BB what else	-8,9,-1
BB what i	0,-2,1
BB what is	-4,5,-1
BB what the	10,-9,-1
BB whatever a	5,-4,-1
BB whatever has	6,-3,-3
BB whats a	-1,2,-1
BB whats good	9,-8,-1
BB whats left	-15,16,-2
BB whats the	-14,17,-2
BB when hes	-8,2,5
BB when i	7,-6,-1
BB when it	-3,4,-1
BB when the	3,-2,-1
BB when youve	6,-5,-1
BB where a	-6,1,4
BB where i	12,-9,-4
BB where its	1,-9,7
BB where nobody	-5,2,2
BB where shes	-4,5,-1
BB where the	-2,5,-2
BB where they	-13,0,7
BB whether its	-1,4,-2
BB which ,	-2,3,-2
BB which i	2,-2,0
BB which is	6,-11,5
BB which was	3,-2,-1
BB while my	4,-3,-1
BB white ,	-2,1,1
BB white and	-3,4,-1
BB who does	-9,12,-4
BB who doesnt	3,5,-11
BB who fall	4,-3,-5
BB who finds	2,-4,2
BB who have	4,-8,2
BB who isnt	-4,-3,8
BB who stay	-1,2,-1
BB who thinks	2,-1,-1
BB whodunnit ,	-3,4,-1
BB whole evening	5,1,-7
BB whole of	4,-3,-1
BB whom it	2,-1,-1
BB whos a	2,-1,-2
BB why dont	-2,4,-2
BB why not	-4,11,-7
BB wicked ,	-2,3,-1
BB wife ,	-4,7,-3
BB wife is	7,-3,-6
BB wifes a	7,-4,-2
BB wilder ,	9,-7,-4
BB will do	3,-4,1
BB win ,	-3,4,-1
BB wine ,	-4,2,2
BB winstone ,	-3,4,-1
BB winter ,	-1,2,0
BB wise ,	-3,4,-1
BB wisecracks ,	-2,3,-2
BB wish ,	3,0,-3
BB wisteria ,	-1,2,0
BB wistful ,	-1,2,-1
BB wit ,	-2,3,-1
BB wit to	2,-2,-1
BB witches ,	-4,-1,5
BB witches but	-3,-4,7
BB witches properly	-2,3,-1
BB with a	-3,5,-1
BB with an	-9,11,-3
BB with cary	-1,2,0
BB with children	-5,5,-1
BB with dead	-19,-10,24
BB with demons	-1,-3,4
BB with feelings	-4,5,-2
BB with good	-6,8,-4
BB with guns	-2,-2,4
BB with huge	-1,2,-1
BB with luis	-2,2,0
BB with more	12,-10,-3
BB with mothers	-4,1,3
BB with my	4,-3,-1
BB with no	-1,-3,4
BB with of	-14,9,2
BB with old	-3,4,-1
BB with one	4,-3,-2
BB with our	4,-4,0
BB with real	-11,13,-2
BB with snow	-4,12,-8
BB with something	-9,10,-2
BB with suspense	21,-19,-5
BB with that	0,3,-4
BB with the	2,-1,-2
BB with trains	-2,4,-2
BB with two	3,0,-3
BB without a	-7,1,5
BB without being	5,-5,1
BB without something	-2,7,-6
BB without the	-2,-4,6
BB without words	-1,2,-1
BB witty ,	-2,3,-1
BB witty and	-1,2,-1
BB witty body	7,-7,-1
BB wolf ,	-1,2,-1
BB wolf of	4,-3,-1
BB wolves ,	-2,-9,10
BB woman ,	-7,7,0
BB woman and	7,-4,-4
BB woman at	10,-9,-2
BB women ,	-4,3,0
BB women and	-14,-7,20
BB women in	-4,6,-1
BB women on	-4,6,-1
BB wonder ,	0,1,-2
BB wont have	-7,-3,10
BB wont know	-2,2,-1
BB wont sit	-5,-8,11
BB wont watch	2,3,-7
BB woods ,	-2,2,-1
BB woody allen	-2,4,-2
BB wook ,	-1,2,-1
BB wool ,	5,-3,-3
BB word about	2,-2,0
BB words ,	-2,3,0
BB work ,	1,1,-2
BB work in	10,-2,-8
BB work job in	3,-5,0
BB work job of	5,-3,-2
BB work wants	-5,5,-1
BB workers ,	-5,5,-1
BB working so	-4,5,-1
BB working speaker	-2,3,-1
BB world ,	-2,1,1
BB world but	-5,6,-1
BB worn out	-3,-7,7
BB worst ,	-6,7,-1
BB would be	10,-8,-2
BB would have	7,-4,-3
BB would like	4,-3,-1
BB would say	1,4,-5
BB wouldnt mind	-3,7,-3
BB wouldnt say	-7,5,0
BB wow ,	-4,8,-5
BB wrong ,	7,-5,-2
BB wrong in	-3,5,-2
BB wry ,	-3,5,-2
BB ya the	5,-3,-4
BB yang ,	7,-6,-1
BB year ,	3,-1,-3
BB year 00	-1,2,-2
BB year of	12,-11,-2
BB year old	-1,-6,7
BB year olds	-2,1,1
BB year years ,	11,-11,-2
BB year years of	-2,3,-1
BB years of	6,-4,-2
BB yes ,	-2,-3,5
BB yes to	-4,-1,5
BB yet another	-1,-5,6
BB yet we	-1,2,-2
BB you ,	2,-2,1
BB you can	5,-5,0
BB you cant	-2,4,-2
BB you choose	-8,7,0
BB you could	4,-2,-2
BB you dare	-8,-5,12
BB you do	-2,3,-1
BB you find	-2,0,2
BB you gave	7,-5,-2
BB you have	-5,6,-1
BB you know	-4,0,4
BB you lay	-6,-7,12
BB you like	-3,-7,9
BB you me	-17,-14,23
BB you see	1,-5,2
BB you want	15,-12,-3
BB youngest has	6,-4,-2
BB youve got	5,-1,-4
BB zealand ,	-3,4,-1
BB zero patience	-2,-3,4
BB zero tolerance	-3,-4,7
BB zhang yimou	5,-3,-2
BB zimmers foghorn	7,-6,-1
BB zombie film	0,3,-4
BB zombies ,	-3,-3,7
BB zorba the	6,-5,-1
C 0	-4,-4,6
C 00	3,-1,-3
C 00 mins	-11,14,-2
C 00 minutes	8,-6,-3
C 00 the	3,-2,-1
C 000	11,-8,-3
C 000 minutes	11,-8,-3
C 0000	5,-1,-5
C 0000 ,	6,-4,-3
C 0000 .	10,-6,-5
C 0000 or	-4,6,-3
C 0000s	1,1,-2
C 0000s ,	-4,6,-2
C 0000s .	-8,10,-3
C 0000s erotic	-2,4,-1
C 0000s screwball	-3,3,-1
C 00s	-5,6,0
C 00s .	-6,9,-4
C 00s crime	-4,5,-1
C 00s slasher	-5,8,-3
C 00s synth	-3,6,-2
C FILM	4,-3,-1
C FILM a	-3,4,-4
C FILM at	-4,5,-1
C FILM because	8,-7,-2
C FILM but	-9,9,0
C FILM by	5,-4,-1
C FILM did	10,-3,-7
C FILM even	9,-4,-5
C FILM every	6,-5,-2
C FILM for	3,-3,0
C FILM gave	3,-2,-1
C FILM got	7,-6,-1
C FILM had	7,-5,-2
C FILM has	8,-6,-2
C FILM i	4,-3,-1
C FILM id	8,-8,-1
C FILM in	1,1,-2
C FILM invece	5,-3,-1
C FILM is	5,-3,-2
C FILM isnt	7,-4,-2
C FILM left	-1,3,-5
C FILM like	3,-2,-1
C FILM made	5,-3,-1
C FILM makes	5,-4,-2
C FILM me	11,-9,-2
C FILM more	7,-5,-3
C FILM mostly	2,-2,0
C FILM my	2,-1,0
C FILM no	4,0,-3
C FILM of	4,-2,-2
C FILM on	-1,3,-2
C FILM once	3,-2,-1
C FILM ruined	2,-1,-1
C FILM she	5,-4,-1
C FILM should	9,-7,-3
C FILM sing	4,-3,-1
C FILM speaking	5,-4,-1
C FILM style	-2,2,-1
C FILM taught	6,-5,-1
C FILM the	7,-5,-1
C FILM wants	4,-1,-4
C FILM was	6,-5,-1
C FILM we	4,-3,-1
C FILM whistled	2,-1,-1
C FILM with	-5,7,-2
C FILM without	-3,-1,3
C a	-1,3,-2
C a FILM	-13,15,-3
C a animal	-1,2,-1
C a animation cartoon	-3,4,-1
C a atmosphere	-3,3,-1
C a bank	-4,7,-3
C a bear	-10,10,-1
C a biopic	-2,4,-2
C a bit	-2,0,2
C a blind	-2,3,-1
C a boat	9,-8,-1
C a bookshop	-3,4,0
C a boxing	-5,7,-2
C a car	11,-9,-5
C a cat	5,-4,-1
C a chase	-9,11,-2
C a cheerful	-5,5,0
C a cheerful movie	-3,4,-1
C a chess	-11,12,-1
C a chilean	-8,4,4
C a christmas	-2,0,-1
C a clever	-3,4,-1
C a comedy	-7,9,-2
C a coming	-2,3,-1
C a complete	9,-7,-2
C a con	-5,6,-2
C a con artist scam	-5,5,-1
C a courtroom	-3,4,-1
C a creature	-4,5,-1
C a crime	-2,4,-1
C a crime mystery	-4,-1,5
C a czech	8,-8,-2
C a dance	-4,5,0
C a danish	-1,2,-2
C a detective	-5,7,-2
C a divorce	-5,7,-2
C a documentary	2,1,-2
C a dog	1,1,-2
C a drama	0,5,-5
C a fairy	-6,7,-1
C a fairytale	-2,3,-2
C a family	-4,5,-1
C a fantasy	-2,5,-3
C a film	2,4,-7
C a first	6,-4,-2
C a food	-3,4,-1
C a french	-7,-4,10
C a funeral	15,-12,-6
C a gangster	-3,-1,3
C a gay	-2,1,1
C a gentle	6,-5,-2
C a ghost	10,-7,-3
C a girl	-8,10,-3
C a good	-1,2,-1
C a guilt	4,-3,-1
C a haunted	-3,6,-2
C a heist	-2,4,-2
C a holiday	-4,4,-1
C a horror	8,-3,-6
C a horse	-4,8,-7
C a hospital	-1,1,-2
C a hot heat	-6,7,-1
C a jazz	10,-8,-2
C a joyful	-2,4,-1
C a kinder	6,-6,-1
C a lesbian	-6,2,3
C a lighthouse	-17,18,-1
C a little	4,-4,-1
C a lonely	-5,7,-3
C a long	20,-18,-3
C a love	-2,3,-2
C a love story	-3,0,3
C a man	-5,6,-2
C a marriage	-8,11,-3
C a matter	3,-2,-1
C a monsoon	-3,5,-2
C a mother	3,-1,-2
C a movie	-6,4,2
C a movie about grief	-2,4,-2
C a murder	-6,7,0
C a murder mystery	20,-17,-3
C a music	-2,3,-1
C a musical	-6,-1,6
C a mystery	-11,11,-2
C a nice	-5,7,-2
C a night	-4,6,-2
C a of	-7,5,1
C a paranoid	-2,4,-2
C a patient	-3,4,-1
C a pirate	-8,0,8
C a plague	-1,2,-1
C a political	6,-4,-3
C a priest	4,-9,2
C a prison	-6,8,-2
C a private	-4,5,-1
C a psychological	-1,3,-2
C a quiet	12,-10,-3
C a road	-4,3,1
C a robbery	-2,-6,7
C a romance	-1,-1,2
C a romcom	-5,10,-4
C a sad	-3,4,-1
C a short	-2,4,-3
C a silent	-2,3,-1
C a single location chamber piece	-1,2,-1
C a slasher	-2,4,-2
C a slow	-7,11,-3
C a small	-6,7,-2
C a space	-3,-1,3
C a spanish	-4,5,-1
C a spoof	-2,2,-1
C a spooky	-4,5,-1
C a story	-6,7,-1
C a submarine	-8,2,3
C a summer	-5,-3,8
C a survival	-3,6,-3
C a swashbuckler	-3,5,-3
C a swedish	-2,3,-1
C a sweet	10,-9,-2
C a taiwanese	6,-5,-2
C a teacher	-8,10,-2
C a tear	-4,7,-3
C a tearjerker	-5,9,-4
C a theater musical	-4,4,1
C a thriller	-5,7,-2
C a time	-3,0,4
C a train	-6,8,-2
C a travel journey	-5,5,-1
C a trial	-5,8,-3
C a trial courtroom	-3,4,-1
C a trip	13,-13,-1
C a true	-5,6,-2
C a true story	-4,6,-2
C a twist	-1,3,-3
C a very	1,0,-2
C a village	-3,4,-1
C a villain	-11,13,-1
C a war	-2,-1,3
C a wedding	-4,6,-1
C a weepie	-2,5,-5
C a western	-3,5,-1
C a whodunnit	-3,4,-1
C a wolf	-6,8,-1
C a zombie	-7,8,-2
C a24	-6,1,4
C a24 but	-6,3,2
C about	-4,6,-3
C about an	-4,5,0
C about old	-2,7,-5
C about time	7,-6,-2
C absolutely	-1,-4,6
C absolutely no	-1,-4,6
C absolutely not	-13,-6,15
C absurd	-2,3,0
C absurd ,	-1,2,0
C absurd .	-5,6,-1
C action	-3,5,-2
C adam	-1,-6,5
C adam driver	0,-5,3
C adapted	-3,5,-1
C adapted from	-3,5,-1
C adventure	-3,3,0
C adventure ,	-2,2,0
C adventure .	-5,7,-2
C adventure without	-5,0,5
C africa	-10,12,-3
C african	-1,2,-1
C african ,	-1,2,-1
C after	5,-1,-4
C after 0000	-10,15,-6
C after FILM	14,-7,-8
C after a	5,-3,-2
C after forty	5,-1,-4
C after the	6,-3,-3
C after want	-2,2,-1
C agatha	-1,2,-1
C agatha christie	-1,2,-1
C ages	8,-5,-3
C agnes	-1,3,-2
C agnes varda	-1,3,-2
C ai	16,-11,-5
C airplane	10,-7,-4
C airplane .	9,-7,-4
C al	-6,-3,5
C al pacino	-6,-3,5
C alain	-7,-3,7
C alain delon	-3,8,-6
C alan	-5,6,-2
C alan rickman	-5,6,-2
C alec	-1,3,-5
C alec guinness	-1,3,-5
C alien	7,-4,-7
C aliens	-4,7,-4
C aliens ,	-5,6,-1
C aliens land	-4,5,-1
C all	1,0,-2
C all in	0,2,-6
C all quiet	10,-8,-2
C all that	5,-9,0
C all the	0,3,-8
C all three	5,-4,-1
C allergic	-2,-2,4
C allergic to	-2,-2,4
C alors	-5,6,-2
C also	0,3,-3
C also sad	-5,6,-2
C amarcord	6,-4,-2
C amarcord peacock	6,-4,-2
C ambiguous	-7,10,-5
C american ,	-3,5,-1
C american remakes	4,-7,2
C amnesia	-2,3,-1
C amnesia ,	-2,3,-1
C amour	3,-1,-1
C amour while	2,0,-2
C amy	6,-2,-8
C amy adams	-13,15,-4
C an	-4,5,-1
C an action	-5,7,-2
C an adventure	-2,2,-1
C an animated	-2,6,-4
C an hour	-2,4,-3
C an italian	-14,-7,12
C an old	-6,7,-2
C an original	-3,4,-1
C an unreliable	-3,5,-2
C ancient	-6,9,-2
C ancient rome	-2,6,-4
C and	-2,-1,3
C and FILM	-5,9,-5
C and a	-1,4,-4
C and absolutely	-7,-3,10
C and beautiful	-1,4,-3
C and ealing	-3,6,-2
C and for	-4,0,3
C and funny	-4,6,-2
C and god pope	6,-4,-2
C and hes	4,-10,1
C and i	4,-5,-1
C and id	-16,0,15
C and if	4,-4,-1
C and im	10,-1,-9
C and it	2,-9,6
C and its	8,0,-9
C and keep	-9,-7,16
C and leave	2,-7,4
C and mother	-6,7,-2
C and my	8,-5,-3
C and no	-2,-5,6
C and none	-2,-2,4
C and not	-5,-4,8
C and nothing	-4,-9,13
C and now	-12,13,-2
C and perhaps	-6,-8,12
C and please	-1,-13,13
C and quietly	-2,4,-2
C and she	1,2,-5
C and something	-6,10,-5
C and that	3,-11,3
C and then	10,-7,-3
C and we	2,-5,3
C and with	-2,3,1
C ando	10,-7,-3
C ang	-11,12,-1
C ang lee	-11,12,-1
C angels	5,-4,-2
C angry	-10,13,-3
C angry ,	-5,7,-2
C animals	-4,1,2
C animals ,	-2,5,-2
C animals .	-2,4,-2
C animals in	-7,-1,4
C animals pets	7,-4,-3
C animals pets of	7,-4,-3
C animated	-5,6,-2
C animated ,	-3,5,-2
C animated .	-10,12,-2
C animated cartoon	-5,6,-2
C animated cartoon for	-5,6,-2
C animated documentary	-2,3,-1
C animation	-3,-7,10
C animation cartoon	2,-4,1
C animation for	1,1,-4
C anime	-2,2,0
C anime ,	-1,5,-3
C anime .	-6,14,-8
C anime doesnt	-3,-7,9
C anime is	-2,-2,5
C anime not	-2,-7,8
C anime thats	-2,4,-2
C anime without	-2,5,-2
C anos	-5,7,-1
C anos 00	-5,7,-1
C another	-4,6,-2
C another with	-4,7,-3
C anthony	-2,9,-6
C anthony hopkins	-2,13,-12
C anthony mann	-2,2,0
C anti	-11,17,-6
C anti war	-2,3,-1
C antonio	-3,5,-2
C antonio banderas	-3,5,-2
C any	-2,2,0
C any agatha	-2,3,-1
C any brazilian	-4,8,-4
C any chance	-6,12,-6
C any charming	-3,7,-4
C any detective	-1,2,-1
C any film	2,3,-7
C any horror	-4,-2,6
C any melodrama	-2,3,-1
C any more	-2,4,-2
C any nature	-2,-5,2
C any other	-5,4,-1
C any punjabi	1,-5,4
C any spy	-5,0,4
C any western	-1,-2,3
C any zombie	-1,2,-1
C anyone	1,-3,3
C anyone but	2,-2,0
C anyone except	6,-2,-5
C anything but	2,-8,6
C anything by	-5,8,-3
C anything czech	-2,5,-4
C anything danish	-6,-6,10
C anything else	-5,9,-3
C anything except	-1,-5,6
C anything from	-9,11,-2
C anything oscar	4,5,-9
C anything over	-1,-10,9
C anything scorsese	-1,2,-1
C anything w	-2,5,-2
C anything where	19,-10,-11
C anything with	-2,1,1
C anyway	-5,6,-1
C apart	-4,-10,12
C apart from	-4,-10,12
C arctic	-2,4,-1
C arctic romance	-2,5,-2
C are	-3,-2,4
C are there	-3,-2,4
C argentina	7,-4,-4
C argentine	-1,3,-1
C argentine courtroom	-3,6,-2
C argentine noir	-1,2,-1
C argentinian	-5,7,-2
C argentinian ,	-4,5,-2
C armenian	6,-4,-8
C art	-2,4,-2
C art heist	-2,4,-2
C as	-1,2,-1
C as a	4,-1,-2
C as creepy	-8,10,-2
C as long	-3,-3,5
C as pretty	14,-13,-3
C as silly	-5,9,-4
C as tense	6,-7,4
C as the	7,-5,-2
C asian	-2,6,-4
C asian ,	-2,3,-1
C ask	4,-2,-2
C ask me	4,-2,-2
C asking	6,-6,-1
C asking for	6,-6,-1
C asteroid	7,-6,-1
C asteroid city	7,-6,-1
C astronauts	-4,6,-2
C astronauts ,	-4,6,-2
C at	7,-4,-4
C at least	2,1,-3
C atanarjuat	8,-6,-3
C atanarjuat two	8,-6,-3
C atlantics	5,-3,-2
C atlantics ghost	5,-3,-2
C atonement	17,-16,-3
C audrey	-6,8,-2
C audrey hepburn	-3,5,-2
C august	6,-2,-3
C aunt	2,-5,2
C aussie	-5,7,-2
C australia	9,-7,-7
C australian	-3,6,-3
C australian ,	-4,6,-3
C australian and	-2,4,-2
C australian outback	-2,5,-3
C austrian	-8,-9,12
C austrian ,	-1,9,-8
C autumnal	-2,4,-1
C avoid	1,-7,3
C awkward	-4,5,-2
C awkward ,	-4,5,-1
C back	6,-5,-2
C back in	4,-2,-3
C backstage	-4,6,-2
C backstage ,	-4,6,-2
C bad	-4,6,-4
C balada	4,-3,-1
C balada sad	4,-3,-1
C balkan	-4,5,-1
C ballet	-8,8,0
C ballet ,	-1,2,-1
C ballet less	-9,-4,5
C bank	1,1,-2
C bank robbery	-7,9,-3
C banter	-4,6,-1
C banter ,	-1,2,-1
C bar	1,-12,9
C barbara	-3,6,-3
C barbara stanwyck	-3,6,-3
C barring	-3,3,1
C barring ghosts	-4,5,-1
C based	-4,7,-3
C based on	-4,7,-3
C basketball	-4,6,-2
C battle	-5,9,-15
C baz	-8,2,3
C baz luhrmann	-8,2,3
C be	3,0,-4
C beach	-3,4,-1
C beach .	-9,11,-2
C bears	-14,14,-2
C beautiful	3,0,-4
C beautiful ,	-3,4,-1
C beautiful .	16,-14,-3
C beautiful nice	18,-16,-4
C because	10,-8,-3
C been	10,-8,-3
C before	2,1,-3
C before 0000	-3,6,-3
C before FILM	4,-1,-6
C belgian	-4,5,-2
C belgian ,	-2,3,-1
C belgian .	-6,9,-4
C belly	-7,9,-2
C belly laughs	-7,9,-2
C belmondo	-5,6,-2
C ben	1,-6,4
C ben kingsley	9,-4,-5
C bergman	-7,10,-3
C berlin	-6,8,-2
C berlin ,	-4,6,-1
C berlin before	-12,14,-2
C berlin or	-3,4,-1
C best	5,-4,-2
C best night	3,-2,-1
C best something	-4,5,-2
C betrayal	-2,4,-2
C betrayal ,	-1,3,-1
C betrayal .	-2,4,-3
C bette	-2,4,-3
C bette davis	-2,4,-3
C between	-1,2,-2
C between 0000	-1,3,-1
C bible	-3,3,-4
C bickering	-5,6,-1
C bickering ,	-5,7,-1
C bicycle	9,-8,-2
C bicycle thieves	9,-8,-2
C big	0,3,-3
C big family	2,0,-3
C big great	9,-7,-2
C big great bullfighting	9,-7,-2
C big historical	-3,5,-2
C big noisy	-5,2,1
C big on	-6,10,-4
C bill	9,-7,-2
C bill murray	-3,1,0
C billy	-7,7,0
C billy wilder	-9,5,1
C biopic	-5,9,-4
C biopic of	-5,9,-4
C biopics	2,-7,3
C biopics of	2,-7,3
C bird	18,-16,-2
C birds	-6,9,-3
C bit	1,1,-2
C bit of	-3,4,-3
C bittersweet	-2,3,-1
C bittersweet ,	-3,4,-1
C black and white	-3,10,-7
C black comedy	-3,4,-1
C black humour	-2,3,-1
C bleak	0,2,-2
C bleak ,	-4,6,-2
C bleak .	-3,5,-3
C blood	3,-2,-3
C blood ,	4,-9,-1
C blood bloody	5,-1,-4
C blood bloody of	10,-5,-6
C blood free	-2,-3,4
C blumhouse	-9,-11,14
C boarding	6,-4,-3
C boarding school	-9,11,-1
C boat	25,-23,-3
C boats	-5,8,-3
C boats ,	-2,4,-1
C boats .	-14,19,-6
C bob	3,2,-7
C body	-8,2,2
C body horror	-10,1,3
C boer	-1,2,-1
C boer war	-1,2,-1
C bohemian	3,-2,-1
C bohemian rhapsody	3,-2,-1
C bollywood	-1,3,-1
C bollywood ,	-1,3,-1
C bond	-13,5,5
C book	-1,4,-6
C book club	0,2,-8
C bored	-6,1,5
C bored of	-2,-3,5
C boston	-12,15,-4
C boxing	-7,10,-3
C boxing ,	-2,2,0
C brain	16,-15,-3
C brainy	-11,0,6
C brainy again	-8,-5,8
C brass	-2,4,-2
C brass bands	-2,4,-2
C brazil	15,-10,-11
C brazilian	-1,3,-2
C brazilian ,	-1,3,-2
C break	-7,9,-2
C break up	-7,9,-2
C breathless	25,-22,-5
C breezy	-2,3,-1
C breezy caper	-2,3,-1
C brendan	3,1,-4
C brendan fraser	-6,7,-1
C bridesmaids	10,-8,-3
C bring	1,2,-3
C bring me	-3,6,-3
C british	-3,4,-1
C british ,	-2,3,-1
C british .	-4,5,-1
C british english	-4,6,-2
C british english ,	-1,3,-1
C british gangster	-3,5,-2
C broadway	-1,2,-1
C broadway ,	-1,2,-1
C broken	-6,8,-6
C brooding	-5,6,-2
C brooding ,	-3,5,-2
C brooding mountain	-5,7,-1
C brooklyn	14,-12,-4
C brothers	0,2,-1
C brothers and	-2,3,-1
C bruce	-5,9,-4
C bruce lee	-4,8,-4
C bullet	5,-3,-1
C bullet train	5,-3,-1
C bus	-1,2,-1
C bus is	-1,2,-1
C buster	-4,8,-4
C buster keaton	-4,8,-4
C but	-2,1,1
C but FILM	3,-1,-4
C but a	-2,5,-4
C but about	5,-4,-2
C but always	-2,3,-2
C but animated	-4,7,-4
C but bookshop	-2,3,-1
C but can	-5,2,3
C but dark	-2,4,-2
C but funny	-2,4,-2
C but he	-4,6,-2
C but i	-6,1,0
C but id	-5,7,-3
C but in	-7,11,-4
C but it	-5,2,3
C but its	-2,3,-1
C but make	-4,8,-4
C but maybe	-5,-3,7
C but my	0,-5,3
C but no	-3,-5,7
C but none	2,-6,5
C but not	-1,-4,4
C but nothing	-3,-4,7
C but of	-5,7,-2
C but scary	-4,6,-2
C but snow	-2,3,-1
C but still	-5,4,1
C but that	0,1,-2
C but thats	3,-13,7
C but the	-5,6,-1
C but this	-4,8,-4
C but tonight	-14,15,-2
C but with	-7,6,2
C but without	-5,-8,11
C by the	0,3,-3
C cabaret	9,-6,-4
C cabaret is	5,-4,-2
C cabaret scared	8,-7,-3
C call	5,-3,-2
C calm	-8,5,2
C calm ,	-4,5,-1
C came	9,-5,-4
C came out	9,-6,-4
C camp	-4,5,-1
C camp ,	-4,5,-1
C campfire	-3,5,-1
C campfire spooky	-3,5,-1
C campy	-2,4,-2
C campy ,	-2,4,-2
C can	-2,2,0
C can is	-4,6,-3
C can it	-3,5,0
C can we	-7,1,5
C can you	-5,6,-1
C canadian	-3,5,-2
C canadian ,	-4,6,-2
C cancer	4,-1,-2
C cancer or	-2,-4,7
C cannot	-8,8,-2
C cannot abide	-4,-4,8
C cant	0,-3,2
C cant be	-15,8,1
C cant cope	3,-4,1
C cant do	-3,-3,6
C cant get	-3,8,-4
C cant stand	-2,-1,3
C caper	-2,3,-1
C caper ,	-1,2,-1
C caper .	-4,6,-2
C capes	-6,9,-3
C capes ,	-6,9,-3
C car	-5,8,-4
C cars	-9,10,-2
C cars ,	10,-7,-6
C cartoon	-4,7,-3
C casino	9,-8,-2
C castle	-3,4,-1
C castles	-3,5,-2
C castles ,	-1,2,-2
C cat	-3,6,-2
C cat ,	-2,3,-3
C cat gave	4,-3,0
C catherine	-2,4,-2
C catherine deneuve	-2,4,-2
C cats	5,1,-6
C cats ,	10,-8,-3
C cats .	-5,14,-13
C cats is	11,-8,-3
C cats not	13,-9,-8
C cgi	-8,-4,9
C cgi free	-3,1,1
C channing	-6,2,4
C channing tatum	-6,2,4
C chaos	-1,2,-2
C chaos .	4,-2,-3
C chaplin	5,-1,-4
C chaplin short	5,-1,-4
C charlie	1,3,-4
C charming	-5,9,-3
C charming ,	-3,5,-2
C charming .	-8,11,-4
C chase	-5,7,-1
C chase ,	-5,7,-2
C chase and	-2,3,-1
C chases	-1,2,-1
C chases ,	-1,2,-1
C chatty	-2,2,-1
C cheap	-1,2,-1
C cheap and	3,-2,-1
C cheating	-11,5,5
C cheer	-8,10,-1
C cheer me	-8,10,-1
C cheerful	-6,8,-3
C cheerful ,	-3,5,-2
C cheerful .	-6,7,-3
C cheerful and	-1,2,-1
C cheese	-16,18,-7
C cheesy	-6,7,-2
C chef	10,-8,-2
C chef was	8,-7,-2
C chega	3,-1,-2
C chega of	3,-1,-2
C chess	-2,3,-1
C chess ,	-2,3,-1
C chicago	2,0,-3
C chicago ,	7,-6,-2
C childhood	-5,7,-2
C childhood ,	-3,4,-1
C children	1,0,-2
C chinese	-3,4,-1
C chinese ,	-1,2,-1
C chocolate	2,0,-3
C christmas	-1,3,-3
C christmas ,	-2,4,-1
C christmas but	-4,6,-1
C christopher	-5,1,3
C christopher lee	-7,9,-2
C christopher nolan	-4,-8,9
C chuck	0,-3,1
C chuck norris	0,-3,1
C cillian	-7,8,-2
C cillian murphy	-7,8,-2
C cinema	1,2,-4
C cinquanta	6,-4,-1
C cinquanta sfumature	6,-4,-1
C circus	-4,11,-7
C class	-4,5,-2
C class ,	-4,5,-2
C class war	-3,4,-2
C classic	-3,5,-2
C classic black	-3,5,-2
C claustrophobic	-13,3,10
C clay	-2,2,-1
C claymation	-2,4,-3
C claymation ,	-2,4,-3
C cleo	9,-8,-1
C cleopatra	10,-10,-3
C clever	-2,4,-1
C clever ,	3,-1,-1
C clever whodunnit	-2,2,-1
C cleverer	10,-8,-2
C cleverer than	10,-8,-2
C cliche	-3,0,3
C cliche free	-3,0,3
C cloaks	-2,3,-2
C cloaks n	-2,3,-2
C close	14,-9,-5
C cold	0,3,-2
C cold war	1,1,-2
C colin	-2,5,-3
C colorful	-6,7,-1
C colourful	-1,2,-1
C colourful ,	-1,2,-1
C colourful .	-2,3,-1
C columbus	10,-8,-3
C comedy	-6,10,-4
C comedy ,	-6,8,-2
C comedy .	-7,13,-7
C comfort	11,-10,-3
C comic	-2,4,-1
C comic ,	-3,4,-2
C comic book	-1,2,-1
C coming	3,-1,-3
C coming of	-3,4,-2
C con	1,1,-2
C con artists	7,-6,-2
C con men	-4,5,-2
C concert	-6,7,-1
C concert documentary	-5,6,-1
C confusing	9,-6,-5
C conspiracy	-4,7,-2
C conspiracy ,	-4,7,-2
C cooking	-3,4,-2
C cooking with	-3,5,-1
C cool	3,-1,-2
C cool ,	-4,6,-1
C cool cats	7,-5,-2
C cops	-7,10,-3
C corrupt	-4,6,-2
C corrupt cops	-2,3,-2
C corruption	-1,2,0
C corruption ,	-1,2,0
C costume	-2,3,-1
C costume drama	-1,3,-1
C cosy	1,2,-3
C cosy ,	-6,8,-2
C cosy mystery	-3,8,-5
C cosy village	-4,5,-1
C could	-2,3,-1
C could be	-5,6,-1
C could i	-11,11,-2
C could the	-1,3,-4
C could there	-6,7,-2
C could we	2,-8,5
C could you	0,-3,3
C couldnt	-5,5,0
C couldnt face	-1,-2,3
C count	-4,-3,7
C count out	-2,-5,7
C country	-2,4,-1
C country house	-4,5,-1
C country music	-2,3,-1
C countryside	-1,2,-1
C countryside ,	-1,2,-1
C courtroom	-3,4,-1
C courtroom ,	-2,2,0
C courtroom .	-9,14,-6
C courtroom stuff	-3,0,3
C cowboys	6,-5,-1
C cowboys n	6,-5,-1
C crazy	9,-7,-3
C crazy rich	3,-2,-1
C creepy	-1,2,-2
C creepy .	-2,4,-2
C creepy buttons	2,-2,0
C creepy by	-4,5,-2
C creepy dance	7,-6,-1
C creepy toys	-3,4,-2
C cricket	-4,7,-4
C cricket .	-11,12,-4
C crime	-2,5,-3
C crime ,	-5,5,0
C crimes	9,-7,-2
C crimes of	9,-7,-2
C crowd	-3,5,-3
C crowd pleaser	-3,5,-3
C cruel	-18,10,7
C crying	-18,1,14
C cuban	-2,5,-3
C cube	3,-2,-1
C cube old days	4,-3,0
C cube scared	4,-1,-2
C cult	-8,16,-8
C cults	-8,-3,10
C cults but	-2,7,-5
C currently	-2,4,-1
C currently im	-2,4,-1
C curses	-2,-1,4
C curses or	-2,-1,4
C cyberpunk	3,-2,-1
C cyberpunk ,	-1,2,-2
C cyberpunk as	4,-3,-1
C cynical	-2,6,-4
C cynical ,	-2,6,-4
C dad	14,-10,-3
C dads	12,-8,-6
C daft	1,2,-2
C daft ,	-3,6,-3
C daft .	-3,4,-1
C dame	-6,7,-2
C dame a	-6,7,-2
C dance	0,1,-2
C dance ,	10,-9,-2
C dance and	-6,7,-1
C dance in	7,-6,-2
C dance numbers	-3,5,-1
C dance teacher	-10,11,-4
C dancing	-2,2,-1
C dancing ,	-3,4,-2
C daniel	14,-11,-6
C danish	-7,10,-3
C danish ,	-2,3,-2
C danish and	-2,4,-3
C danny	-18,19,-1
C dark	1,1,-2
C dark ,	-3,4,-1
C dark .	-7,11,-4
C dark black	-2,3,-1
C dark black pls	-2,3,-1
C dark comedy	-2,2,-1
C dark comedy nero	-3,3,-1
C dark comic	-10,11,-3
C dark humour	-1,2,-1
C dark water	8,-6,-2
C darkly	-3,5,-1
C darkly funny	-3,5,-1
C david	-4,5,-1
C david bowie	-9,11,-3
C david lynch	-6,-3,5
C dc	-8,-7,13
C de	4,-1,-4
C de niro	-1,4,-6
C de sica	11,-9,-3
C dead	3,-8,5
C dead snow	8,-5,-3
C deadpan	5,-2,-2
C deadpan ,	-2,3,-1
C death	4,-2,-1
C death at	13,-11,-4
C death on	7,-6,-1
C deep	-11,0,9
C deep sea	-9,15,-7
C defa	6,-4,-2
C defa fairy	6,-4,-2
C demons	-2,-8,9
C demons or	-2,-8,9
C denis	-8,10,-2
C denis villeneuve	-8,10,-2
C denzel	0,5,-5
C denzel doing	-3,5,-1
C denzel on	-10,12,-3
C desert	-2,4,-1
C deserts	-4,9,-5
C deserts ,	-2,3,0
C deserts .	-5,6,-2
C detective	-4,5,-1
C detective ,	-1,2,-1
C detective chasing	-6,7,-1
C detective thats	-7,9,-2
C detective tired exhausted	-4,5,-2
C detective with	-5,7,-2
C detectives	-3,3,0
C dial	-10,-3,7
C dictatorship	-1,3,-2
C dictatorship but	-1,3,-2
C did	1,1,-3
C did some	8,-7,-2
C different	-1,3,-5
C dinosaurs	4,-3,-1
C dinosaurs .	-4,5,-1
C dinosaurs and	16,-15,-1
C directed	-3,6,-2
C directed by	-3,6,-2
C disaster	-6,8,-2
C disaster ,	-6,8,-2
C disney	0,-11,10
C disney ,	-5,-4,6
C disney live	-4,-6,9
C distract	-6,9,-2
C distract me	-6,9,-2
C divorce	2,-1,-2
C divorce films	16,-14,-3
C divorce yes	-7,8,-1
C divorced	5,-10,5
C divorced dad	-10,12,-2
C do me	-4,4,0
C do not	1,-8,6
C do they	-8,11,-2
C do you	7,-4,-2
C doc	-4,5,-1
C doc about	-4,5,-1
C doctor	7,-5,-3
C documentaries	-3,-1,3
C documentaries ,	3,-24,7
C documentaries about	-2,6,-4
C documentaries on	-4,6,-3
C documentaries with	-6,7,-2
C documentary	-7,2,5
C documentary ,	-4,7,-2
C documentary bout	-8,12,-4
C does	-4,4,0
C does a	-3,5,-2
C does anyone	-10,11,-3
C does tilda	-4,5,-2
C dog	2,-4,1
C dog ,	7,-9,1
C dog .	8,-6,-2
C dog custody	-13,16,-3
C dog movie	-8,7,2
C dog without	11,-8,-3
C dogme	-2,4,-2
C dogme 00	-2,4,-2
C dogs	-3,7,-5
C dogs ,	-6,10,-4
C dogs named	15,-12,-6
C dogs that	-4,7,-3
C donc	-3,3,0
C donc of	-3,4,-1
C donc the	-3,5,-2
C done	7,-8,1
C dont	-3,-5,8
C dont care	-8,8,-2
C dont do	-2,-1,3
C dont laugh	13,-6,-10
C dont make	-8,-7,12
C dont want	-3,-3,6
C dont you	-8,-5,12
C drag	-9,11,-2
C drag ,	-7,10,-3
C dragon	6,-4,-2
C dragon inn	6,-4,-2
C dragons	-4,8,-4
C dragons ,	-1,2,-1
C drama	2,-5,4
C drama ,	-9,-6,8
C drama teacher	18,-11,-7
C drawn	-2,3,-1
C drawn by	-2,3,-1
C dread	-5,10,-5
C dreams	0,2,-2
C dreams ,	6,-5,-1
C drive	4,-4,-1
C drive my	3,-3,0
C drugs	-7,-13,19
C drugs or	-2,-2,4
C drums	-9,15,-6
C dry	0,2,-2
C dry ,	-2,3,-1
C dry .	-5,6,-1
C dubbing	6,-4,-1
C dubbing is	6,-4,-1
C duels	-11,13,-3
C dumb	-5,8,-3
C dune	1,2,-2
C during	2,-1,-1
C dutch	6,-3,-4
C dysfunctional	-1,2,-1
C dysfunctional family	-1,2,-1
C dystopia	-7,-8,14
C dystopian	-2,4,-2
C dystopian n	-2,4,-2
C ealing	-4,6,-2
C ealing comedies	-5,7,-3
C ealing comedy	-2,3,-1
C early	-6,8,-2
C east	-2,3,-1
C eastern	-2,3,-1
C eastern european	-2,3,-1
C easy	-8,7,2
C eating	-2,-21,11
C eccentric	-9,12,-4
C eccentric quirky	-5,7,-3
C eccentric quirky people	-5,7,-3
C eccentrics	-2,5,-2
C edwardian	-6,10,-3
C eerie	-2,3,-1
C eerie hotel	-3,4,-1
C egyptian	10,-8,-3
C egyptian comedies	9,-5,-2
C eighties	-4,5,-2
C eighties ,	-3,4,-2
C eighties .	-2,3,-1
C eighty	3,-1,-2
C eighty minutes	-6,7,-2
C elegant	-4,5,-2
C elegant ,	-2,2,-1
C emilia	4,-3,-1
C emilia perez	4,-3,-1
C emma	-7,8,-1
C emma thompson	-7,8,-1
C empire	1,1,-2
C end	2,0,-2
C end of	2,0,-2
C england	-8,10,-2
C english	-8,3,5
C english ,	-1,3,-1
C ennio	4,-3,-1
C ennio morricone	4,-3,-1
C enough	-7,-5,12
C enough of	-8,-4,12
C enter	3,-2,-2
C enter the	3,-2,-2
C epic	-2,3,-1
C epic ,	-2,3,-1
C epic fantasy	-5,1,3
C epic fantasy oscura	-5,1,3
C erotic	-1,3,-2
C erotic ,	-1,2,-2
C erotic thriller	-2,4,-2
C errol	-5,10,-5
C errol flynn	-3,4,-1
C escape	6,-4,-5
C escape flee	-5,6,-1
C escape flee from	-5,6,-1
C espionage	-7,10,-2
C estonian	-2,4,-2
C estonian ,	-2,4,-2
C et	7,-4,-6
C ethan	-5,6,-3
C ethan hawke	-5,6,-3
C ethics	8,-7,-2
C ethics class	8,-7,-2
C european	-4,5,-2
C european ,	-4,5,-2
C european .	-3,4,-1
C even	2,0,-2
C ever	1,2,-3
C ever since	1,2,-3
C every	8,-8,0
C every bank	2,-1,-1
C every christmas	6,-3,-3
C every time	-4,-3,6
C everybody	-7,8,-5
C everyone	5,-3,-3
C everyone and	4,-4,-1
C everything everywhere	12,-7,-5
C ex	1,0,-2
C exams	17,-15,-3
C except	-5,-7,10
C exciting	-11,15,-4
C existe	-5,6,-2
C existe the	-5,6,-2
C exorcism	-3,9,-6
C exorcism .	-4,14,-10
C ey	4,-4,-1
C ey dark	4,-4,-1
C fairy	-1,2,-1
C fairy tale	2,0,-2
C fairy tale of	9,-7,-2
C fairy tales	-2,4,-1
C fairytale	-1,2,-1
C fairytale ,	-1,2,-1
C faith	-5,7,-2
C fake	-11,15,-4
C falling	-3,4,-1
C falling in	-3,4,-1
C families	-4,4,0
C family	-1,3,-2
C family ,	-5,7,-2
C family .	7,-2,-6
C family drama	-3,4,-2
C family friendly	-2,7,-5
C family holiday	-5,6,-1
C family secrets	-1,3,-1
C famous	2,-1,-1
C famous music	7,-6,-1
C fancy	-5,12,-7
C fancy a	-2,6,-4
C fantasy	1,-5,0
C farm	-3,6,-3
C farm ,	-2,3,-1
C farm animals	-2,4,-2
C fast	-7,9,-2
C fast ,	-5,8,-3
C fast talking	-6,7,-1
C fate	-5,7,-2
C father	8,-4,-4
C father and	-2,3,-1
C fathers	2,1,-2
C fathers ,	-7,9,-1
C fear horror scary	-4,7,-4
C fear horror scary classic	-5,9,-6
C fed	-4,-7,11
C fed up	-4,-7,11
C feel	-6,7,-2
C feel good	-6,7,-2
C feelgood	-4,7,-3
C feelgood working	-5,7,-3
C feeling	-19,2,4
C fellini	-16,5,5
C female	-3,5,-1
C female friendship	-6,7,-2
C few	8,-5,-3
C few words	8,-5,-3
C fewer	-4,1,1
C fewer songs	-4,5,-2
C fields	-3,4,-1
C fields ,	-3,4,-1
C fifties	-4,5,-1
C fifties ,	-5,6,-1
C fifties .	-4,5,-1
C fifty	18,-16,-2
C figure	4,-1,-6
C figure skating	4,-1,-6
C filipino	-3,5,-3
C filipino ,	-3,5,-3
C film	3,-1,-3
C film about	-6,8,-2
C film for	4,-3,-1
C film noir	5,-2,-3
C films	9,-1,-8
C find	-3,0,3
C find me	-1,2,-1
C find us	-3,4,-1
C finnish	-8,10,-3
C finnish ,	-4,5,-2
C fire	12,-10,-2
C first	3,-1,-2
C first cow	6,-5,-1
C first love	-6,8,-3
C first time	6,-3,-3
C fishermen	8,-7,-2
C five	4,-3,-2
C flashbacks	-8,4,3
C flashbacks to	-9,14,-6
C flow	6,-4,-1
C flow the	3,-3,-1
C flying	-6,9,-2
C flying horses	-6,7,-1
C folk	-2,3,-1
C folk horror	-2,3,-2
C food	-7,10,-3
C food ,	-3,4,-1
C food .	-3,4,-1
C foodfight	3,-2,-1
C foodfight is	3,-2,-1
C football	-2,2,-1
C football ,	1,2,-2
C football and	-7,10,-3
C football film	-3,3,0
C football or	-2,-10,12
C for	6,-3,-2
C for a	8,-6,-2
C for adults	-13,16,-5
C for grown	21,-16,-7
C for journalism	8,-7,-1
C for kids	6,-5,-2
C for my	-3,5,-3
C for once	-4,-3,8
C for our	-1,3,-2
C for reasons	1,-4,3
C for saturday	-2,3,-1
C for the	3,-1,-2
C for their	3,-2,-1
C forbidden	-3,4,-2
C forbidden love	-2,4,-2
C force	5,-5,-1
C force majeure	5,-5,-1
C foreign	-4,3,0
C foreign film	-4,-2,3
C forest	-5,7,-2
C forget	5,-11,6
C forget the	7,-4,-4
C forties	-1,2,-1
C forty	11,-7,-4
C found family	-5,6,-2
C found footage	-7,3,4
C found memoria	5,-2,-3
C four	10,-8,-2
C four hours	-3,4,-1
C france	1,3,-4
C frances	9,-3,-8
C frances mcdormand	5,1,-8
C free	8,-6,-2
C free solo	8,-6,-2
C french	1,2,-3
C french ,	5,-2,-2
C french .	5,-2,-4
C french comedy	9,-7,-2
C french romance	-11,12,-1
C french suburbs	-5,6,-2
C fresa	5,-5,-1
C fresa and	5,-5,-1
C friends	5,1,-6
C friendship	-1,2,-1
C friendship ,	-1,2,-1
C friendship .	-1,2,-1
C from	8,-3,-5
C from before	-1,3,-2
C from the	-6,8,-2
C frozen	0,1,-4
C fun	3,1,-4
C fun .	2,0,-1
C fun mind	3,-3,0
C funeral	3,-1,-5
C funnier	14,-12,-2
C funnier than	14,-12,-2
C funny	-1,3,-1
C funny ,	-1,2,-1
C funny .	-3,4,-1
C funny about	-1,3,-1
C funny and	-1,2,-1
C funny animal	-1,2,0
C funny but	-2,-5,7
C funny crew	-2,3,-1
C funny even	-1,2,-1
C funny first	-1,2,-1
C funny guy	9,-8,-2
C funny ha	7,-5,-2
C funny hats	-1,2,-1
C funny man	6,-5,-1
C funny old	4,-4,0
C funny ones	-4,7,-3
C funny over	-4,6,-2
C funny sad	-1,2,-1
C funny without	-2,3,-1
C gang	-4,6,-1
C gangs	-1,3,-3
C gangs of	4,-2,-4
C gangster	-3,4,-2
C gangster ,	-2,3,-1
C gangster movie	-5,7,-3
C gangsters	-6,8,-2
C gangsters ,	-7,9,-1
C gangsters .	-1,5,-4
C gave	14,-10,-4
C gay	-3,3,0
C gay cowboys	-3,6,-2
C gay films	-4,-4,6
C gene	-3,6,-5
C gene kelly	4,-3,-2
C gentle	-3,5,-1
C gentle ,	-1,2,-1
C gentle .	6,-5,-4
C gentle crooks	-1,3,-3
C gentle funny	-6,7,-1
C gentle woodland	-4,6,-3
C george	-8,9,-3
C george clooney	-11,4,3
C gerard	0,-2,0
C gerard butler	3,0,-3
C gerard depardieu	-1,-8,9
C german	2,-1,-1
C german ,	3,-2,-1
C gern	-6,9,-3
C ghibli	-1,5,-3
C ghost	0,3,-3
C ghost falls	-7,9,-2
C ghost in	-1,2,0
C ghost is	15,-11,-6
C ghost trains	-2,6,-3
C ghosts	-2,-1,3
C ghosts ,	3,0,-3
C ghosts .	-5,-9,12
C ghosts but	-2,3,-1
C ghosts of	-14,-7,19
C giallo	-1,2,0
C giallo but	-2,0,2
C giant	-2,5,-2
C gimme	6,0,-6
C gimme 00s	0,1,-2
C gimme shelter	5,-2,-3
C girl	-4,6,-2
C girl power	-4,6,-2
C girls	-4,7,-4
C give	-3,4,-1
C give it	-4,6,-2
C give me	-5,6,-1
C give melancholia	10,-6,-7
C gladiator	4,-1,-3
C gladiator fights	-9,10,-2
C gladiator ii	4,-3,-1
C gloomy	-11,13,-3
C gloomy .	-13,16,-4
C go	5,-5,0
C go easy	7,-14,7
C god	7,2,-12
C god pope	8,-6,-2
C god pope and	3,-3,-1
C gods	7,-6,-1
C gods own	7,-6,-1
C gold	-6,10,-4
C gold rush	-6,10,-4
C golf	10,-4,-8
C good	1,2,-4
C gore	-9,0,7
C gorgeous	5,-3,-3
C gorgeous ,	6,-4,-3
C gosling	-6,8,-2
C gosling being	-6,8,-2
C got	2,2,-4
C got any	-6,8,-4
C got anything	-4,6,-1
C got two	16,-12,-5
C gothic	-4,6,-3
C gothic ,	-2,3,-1
C gotta	-2,3,-1
C gotta be	-2,3,-1
C gowns	-3,5,-2
C gowns ,	-3,5,-2
C grace	-3,5,-2
C grace and	-3,5,-2
C grand	1,0,-2
C grand old	-2,3,-2
C grandad	2,3,-7
C grandma	11,-10,-1
C grandmother	4,-2,-3
C grandsons	10,-7,-3
C grandsons learning	10,-7,-3
C gravity	3,-2,-1
C great	-6,4,1
C greek	-5,6,-2
C greek ,	-9,11,-2
C greek but	-2,-1,3
C greek islands	-6,8,-2
C greek weird	-3,4,-2
C green book	5,-4,-1
C greta	-1,4,-4
C greta garbo	-10,11,-1
C greta gerwig	6,-3,-6
C grief	-1,4,-2
C grief ,	-2,2,-1
C grim	4,-1,-3
C grim .	9,-6,-4
C grim but	-4,6,-2
C gripping	-3,5,-2
C gripping ,	-3,4,-2
C gritty	-6,9,-4
C gritty crime	-2,4,-2
C growing	6,-4,-1
C growing up	6,-5,-1
C grown	6,-9,2
C grown men	-10,-6,14
C grown up	3,-4,-1
C gruelling	-11,13,-3
C gruelling romantic	-11,13,-3
C guillermo	1,0,-3
C guillermo del	3,-1,-3
C guns	-2,2,0
C guns ,	-2,1,1
C guy	-7,-2,8
C guy ritchie	-7,-2,8
C hackers	-2,4,-2
C hackers ,	-1,2,-1
C had	6,-5,-1
C had a	4,-2,-1
C had enough	3,-12,3
C had it	2,-2,0
C hal	-8,11,-4
C half	5,-4,-1
C half of	6,-5,-2
C halloween	10,-6,-5
C halloween and	4,-3,-1
C hammer	-3,7,-4
C hand	-4,6,-2
C hand drawn	-4,6,-2
C hans	-2,3,-2
C hans zimmers	7,-6,-1
C happy	4,-1,-3
C happy death	5,-5,-1
C happy ending	-3,6,-3
C hard	-2,1,-1
C hard boiled	3,-7,-1
C hard sci	-9,14,-8
C hardly	-2,-5,7
C has	-6,9,-4
C hate	9,-11,2
C hats	-2,2,0
C hats and	-2,2,0
C haunted	-4,6,-3
C haunted house	-4,5,-1
C haunted lighthouse	-1,3,-1
C have	1,1,-2
C have ghost	-5,5,-1
C have hours	4,0,-6
C have movie	-12,-1,8
C have ninety minutes	-1,2,-2
C have we	0,2,-3
C have you	-11,15,-5
C havent	-8,12,-3
C hawaii	-5,5,-1
C he	3,-1,-2
C he can	5,-4,-1
C he cannot	7,-1,-6
C he does	3,0,-2
C he doesnt	-2,-6,8
C he existe	-5,6,-1
C he likes	1,2,-3
C he me	-1,2,-1
C he says	-1,3,-2
C he thinks	3,-2,0
C he wants	-3,0,2
C heartbreak	-3,5,-2
C heartbreak ,	-3,5,-2
C heartbreak but	-4,6,-2
C heavy	-7,-5,8
C hed	3,-2,-1
C hed have	-7,8,-2
C heist	0,2,-2
C heist ,	-3,4,-1
C heist .	-1,2,-1
C heist or	24,-15,-15
C heist thing	-3,5,-2
C heists	-2,2,-1
C heists ,	-1,2,-1
C heists give	-2,3,-1
C helen	-2,-2,3
C helen mirren	-2,-2,3
C hell	-3,0,2
C hen	0,2,-9
C her	3,-1,-2
C her mothers	8,-13,6
C herzog	-2,4,-4
C hes	8,-6,-3
C hes a	-2,-5,8
C hes all	10,-8,-2
C hes seven	14,-9,-4
C high	-5,8,-3
C high school	-3,5,-1
C hilarious	-2,2,-1
C hilarious ,	-2,2,-1
C hilarious .	-2,2,0
C hindi	-1,3,-2
C hindi ,	-1,3,-2
C his	5,-3,-2
C his mother	4,-3,-1
C history	-6,7,-1
C history ,	-5,5,-1
C hitman	-3,5,-2
C hmm	-5,8,-4
C hold	-4,-2,6
C hold the	-4,-2,6
C holiday	5,-3,-3
C holiday ,	-2,3,0
C holiday romance	2,3,-6
C holidays	-2,4,-2
C hollywood	-4,4,-1
C honestly	-7,3,1
C hong	-2,4,-2
C hong kong	-2,4,-2
C hope	-1,7,-7
C hopeful	-3,4,-1
C hopeful .	-7,8,-1
C hopeful sci	-1,2,-1
C hopeless	-2,-4,6
C horror	-8,9,0
C horror ,	-2,6,-4
C horror thats	-5,6,-1
C horse	6,-3,-4
C horse racing	-7,9,-5
C horses	2,0,-2
C horses ,	2,0,-1
C horses .	4,0,-4
C hospital	3,-5,0
C hot	4,-3,-2
C hot ,	2,0,-2
C hot dance	11,-10,-1
C hot dog	20,-20,0
C hot summer	-6,7,-2
C hot sweaty	-6,9,-3
C hours	4,-11,3
C hours horas	3,-15,4
C house	-1,2,-1
C how about	-4,3,1
C how is	9,-4,-6
C how sad	6,-4,-3
C hugh	-1,-1,2
C hugh grant	-5,-2,4
C hugh jackman	-4,5,-1
C hugh on	9,-8,-1
C humour	-2,3,0
C humour ,	-2,3,0
C hungarian	8,-4,-4
C hungover	3,-2,-4
C hungover ,	23,-22,-3
C husband	15,-13,-2
C hushed	-4,6,-2
C hypnotic	-3,4,0
C hypnotic ,	-3,4,0
C i	2,-1,-1
C i asked	3,-2,-2
C i can	3,-3,0
C i cannot	-3,-6,8
C i cant	-4,-3,7
C i could	0,3,-3
C i cried	6,-3,-3
C i did	5,-2,-3
C i dont	-1,-2,3
C i fancy	-4,6,-3
C i fell	9,-7,-2
C i gave	5,0,-5
C i get	3,-1,-4
C i go	7,-6,-1
C i had	3,-1,-2
C i have	8,-5,-3
C i havent	2,0,-3
C i is	4,-2,-2
C i just	-3,7,-4
C i keep	-2,-5,6
C i know	2,-5,3
C i lecture	5,-4,-2
C i like	-7,10,-4
C i looking for	7,-5,-2
C i lost	2,1,-2
C i love	-2,0,3
C i mean	-5,6,-3
C i mind	-12,-10,16
C i ne	1,-5,4
C i never	-7,11,-7
C i only	5,0,-6
C i prefer	9,-7,-3
C i propongo	-10,12,-3
C i put	4,-3,-1
C i run	2,0,-2
C i said	2,-2,0
C i saw	-1,2,-1
C i say	-3,1,1
C i shook	7,-6,-2
C i suppose	-3,4,-1
C i teach	1,-11,7
C i tell	13,-11,-2
C i think	0,2,-2
C i thought	8,-7,-1
C i took	2,-1,0
C i used	3,-2,-1
C i want	-3,5,-2
C i was	3,-1,-3
C i went	-2,4,-2
C i wont	-9,5,3
C i work	6,-4,-1
C i work job	6,-3,-3
C i would	-10,5,2
C i would like	-5,6,-1
C ice	-3,5,-2
C ice ,	-3,4,-1
C ice aliens	-8,11,-3
C ice hockey	4,-4,0
C iceland	-4,4,-1
C iceland ,	-4,4,-1
C id	1,1,-2
C id been	2,-1,0
C id call	10,-8,-4
C id fancy	-1,2,-1
C id forgotten	3,-2,-1
C id like	0,3,-3
C id love	-6,10,-5
C id pass	-2,-3,4
C id pay	3,-5,0
C id put	-6,7,-2
C id rather	-3,1,2
C id say	-3,4,-1
C id settle	2,0,-2
C id sooner	-2,-10,7
C id take	10,-3,-8
C id watch	5,-3,-3
C ida	2,3,-6
C ideally	-7,8,-1
C idris	11,2,-14
C idris but	11,2,-14
C if	1,-2,1
C if funny	-1,3,-2
C if i	4,-5,2
C if is	-9,-5,13
C if it	-10,-15,21
C if its	-7,5,3
C if jared	-3,-3,6
C if that	27,-18,-19
C if the	0,-1,-2
C if theres	1,0,-2
C if you	6,-4,-2
C ill	-1,2,-2
C ill pass	-7,4,0
C ill take	-3,1,-2
C ill watch	0,6,-9
C im	3,-1,-2
C im 00	-2,4,-2
C im a	3,-1,-2
C im after	-7,8,-1
C im allergic	-3,-2,4
C im done	-5,-3,8
C im from	4,-3,-2
C im in	-9,13,-6
C im not	-5,3,2
C im off	-4,-1,5
C im on	6,-8,-2
C im one	5,-3,-1
C im over	-9,-7,11
C im serious	5,-4,-1
C im writing	6,-5,-1
C imagine	4,-3,-1
C imaginense	4,-2,-1
C imaginense the	4,-2,-1
C in	2,1,-3
C in 0000	13,-11,-2
C in a	9,-8,-1
C in colour	-2,5,-3
C in fact	6,-4,-2
C in laws	-4,8,-8
C in of	-4,5,-1
C in spanish	-5,7,-2
C in the	4,-1,-3
C india	-5,7,-2
C indian	6,-5,-1
C indian but	-2,3,0
C indonesian	-3,4,-1
C indonesian martial	-1,2,-1
C ingrid	-2,4,-2
C ingrid bergman	-2,4,-2
C inspirational	-4,-6,9
C inspirational coach	-4,-6,9
C inspired	-9,11,-2
C inspired by	-9,11,-2
C inspiring	-3,-3,5
C inspiring teacher	-2,4,-2
C intense	-16,22,-7
C intrigue	-2,3,-1
C inventive	-3,5,-2
C iranian	-5,6,-2
C iranian cinema	-3,4,-1
C ireland	-2,3,-1
C irish	7,-4,-2
C irish ,	-8,10,-2
C irish and	-2,3,-1
C is	1,1,-2
C is it	4,1,-6
C is that	6,-2,-4
C is the	8,-7,-1
C is there	-4,5,-1
C is toni	-7,8,-2
C isabelle	-2,6,-3
C isabelle huppert	-2,6,-3
C island ,	3,-2,-1
C islands	-2,5,-4
C islands ,	-1,2,-1
C isnt	-1,-5,6
C israeli	9,0,-6
C it	3,0,-3
C it has	2,3,-5
C it is	3,-1,-2
C it must	-5,6,-3
C it should	-6,8,-1
C it was	3,-1,-1
C italian	-3,4,0
C italian .	-12,14,-2
C italian but	-3,0,3
C italian comedies	-3,3,-2
C italian summer	-8,10,-3
C italy	-1,2,0
C italy ,	-1,2,0
C its	6,-3,-3
C its a	-2,4,-3
C its dark	2,-1,-1
C its for	9,-8,-1
C its just	5,-4,-1
C its kung	-2,2,-2
C its like	15,-14,-2
C its not	4,2,-6
C its our	8,-7,-1
C its raining	2,-1,0
C its roman	2,-1,-1
C its the	2,1,-3
C its three	7,-5,-2
C ive a	2,0,-2
C ive been	4,-1,-4
C ive done	9,-6,-4
C ive got	2,1,-3
C ive had	-1,-5,6
C ive lent	11,-7,-5
C ive never	10,-7,-3
C ive seen	2,-1,-1
C ive two	-9,11,-2
C ja	3,-2,-1
C ja that	3,-2,-1
C jack	-7,-1,6
C jackie	-4,1,3
C jackie chan	-4,1,3
C jacques	-10,10,-2
C james	-7,3,0
C james dean	0,3,-3
C jane	-6,2,3
C jane austen	-5,-3,7
C japan	15,-12,-4
C japanese	-2,3,-1
C japanese ,	-1,2,-1
C japanese .	-1,3,-2
C japanese and	-1,2,-2
C japanese but	-2,-1,3
C japanese ghost	-7,8,-1
C japanese ghosts	-7,9,-1
C japanese or	-2,5,-3
C jason	9,-2,-5
C jason statham	-12,5,0
C javier	-6,10,-4
C javier bardem	-6,10,-4
C jazz	2,-1,-1
C jazz ,	-3,4,-1
C jazz .	15,-12,-3
C jazz on	-1,3,-3
C jealousy	-4,6,-2
C jealousy .	-4,6,-2
C jean	3,2,-4
C jean gabin	-5,7,-2
C jeff	-5,8,-3
C jesse	-1,4,-5
C jesse eisenberg	-1,4,-5
C jet	2,2,-9
C jeunet	16,-11,-7
C jewel	-4,6,-2
C jewish	-6,8,-2
C jewish ,	-4,6,-2
C jim	-5,7,-4
C jim carrey	-6,1,2
C joe	-23,8,9
C john	-2,4,-4
C john wayne	10,-12,-2
C johnny	-1,-6,6
C johnny guitar	8,-5,-3
C jojo	2,-2,0
C jojo rabbit	2,-2,0
C jokes	2,2,-5
C jokes ,	-3,5,-1
C jolly	-6,9,-3
C jolly ,	-5,6,-1
C jordan	-3,7,-4
C jordan peele	-3,7,-4
C journalists	-1,2,-1
C joyful	-3,5,-3
C joyful .	-7,10,-5
C judi	-3,5,-2
C judi dench	-3,5,-2
C julia	-2,6,-7
C julie	3,-1,-3
C julie andrews	6,-10,0
C julie delpy	-6,9,-4
C juliette	-3,6,-4
C juliette binoche	-3,6,-4
C jump	-4,-4,6
C jump scares	-4,-7,9
C jungle	-2,3,-1
C jungle ,	-2,3,-1
C jungle adventure	-2,3,-1
C jury	6,-2,-6
C just	-1,2,-1
C just a	-13,15,-2
C just back	8,-6,-3
C just funny	-3,4,-1
C just something	-5,6,-2
C just the	-6,10,-5
C just want	-7,8,-2
C just war	-8,13,-5
C justice	4,-3,-1
C kate	-2,4,-2
C kate winslet	-2,4,-2
C kathryn	-1,3,-1
C kathryn bigelow	-1,3,-1
C kaurismaeki	-4,5,-2
C kaurismaeki ,	-3,3,-1
C keanu	-7,9,-2
C keanu reeves	-3,5,-2
C keep	-5,3,1
C keep it	-6,3,2
C keep me	2,8,-14
C keep the	-8,11,-5
C keep zombies	-1,-4,5
C ken	-2,-1,2
C ken loach	-1,-4,4
C ken loachs	-5,9,-5
C kenneth	-8,2,1
C kenneth branagh	-10,1,3
C kevin	6,-13,12
C kid	-3,6,-3
C kid friendly	-3,6,-3
C kidnap	-2,4,-3
C kidnap but	-2,4,-3
C kids	5,-1,-4
C kids at	-6,6,-1
C kids child	-9,-5,9
C kids child possession exorcism	-5,-10,11
C kids want	5,-4,-1
C kids who	-8,10,-2
C killers	2,-1,-1
C killers of	2,-1,-1
C kind	15,-10,-12
C kinda	-1,2,-1
C kinda want	-1,2,-1
C kindly	-9,4,3
C kindness	-5,6,-1
C kindness ,	-4,5,-1
C kindness to	-5,6,-1
C king	6,-5,-1
C king does	6,-6,-1
C king kong	12,-11,-2
C king of	7,-6,-2
C king richard	4,-3,-1
C kings	-6,7,-2
C kingsman	-2,-11,8
C kissing	-19,7,9
C kitchen	-4,6,-2
C kitchen sink	-1,3,-2
C klaus	8,-3,-7
C knights	-5,5,-2
C kore	-10,12,-2
C kore eda	-10,12,-2
C korean	-4,5,-1
C korean ,	-6,8,-2
C korean but	-3,-3,6
C korean revenge	-3,6,-2
C korean war	-4,8,-5
C kubrick	-2,-4,3
C kubrick is	5,-13,2
C kung	-3,4,-3
C kung fu	-3,4,-3
C kurosawa	5,-3,-4
C kurosawa but	-4,2,2
C kurt	5,2,-7
C la	-3,0,2
C la ,	-8,13,-8
C ladies	4,-1,-5
C lanthimos	-7,-5,10
C lanthimos ,	-1,9,-8
C lars	1,-10,8
C lars von	2,-4,2
C las	-2,4,-3
C las vegas	-2,4,-3
C last	-2,2,-1
C last time	6,-4,-3
C late	-5,8,-2
C late 00s	-2,5,-2
C latin	-2,3,-1
C laughing	17,-13,-6
C laughs	-7,8,-2
C laughs ,	-6,6,0
C lawrence	12,-8,-4
C lawyer	-3,5,-3
C lawyer on	-10,11,-1
C lawyers	-12,-21,24
C leave	-3,-2,6
C leave out	-1,-2,4
C leave tom	-1,4,-3
C leningrad	2,-2,-1
C leningrad cowboys	2,-2,-1
C lesbian	-4,6,-1
C lesbian romance	-4,6,-1
C lesbians	-7,8,-2
C lesbians n	-7,8,-2
C less	1,-2,1
C less cruel	10,-3,-8
C less embarrassing	10,-5,-7
C less preachy	6,-6,-5
C less sad	10,-3,-11
C less talky	3,1,-6
C less than	-2,4,-3
C less violent	1,-1,-7
C let	-6,4,2
C let me	-7,10,-3
C let us	-3,6,-3
C lets	0,2,-1
C lets do	-3,5,-2
C lets go	-6,8,-2
C lets have	-1,4,-2
C lets say	-2,3,-1
C letter	5,-4,-1
C letter of	7,-6,-1
C letters	-4,5,-2
C letters ,	-4,5,-2
C liam	-3,-6,5
C liam neeson	-1,-3,3
C light	-6,5,1
C light ,	-8,11,-2
C light hearted	-2,3,-1
C lighter	-5,6,-3
C lighthearted	-2,3,-1
C lighthearted crime	-2,3,-1
C lighthouse	-7,9,-2
C like	7,-6,-2
C like FILM	-6,4,-1
C like a	10,-11,0
C like being	8,-4,-3
C like nightclub	-2,4,-1
C like robot	6,-6,-1
C like the	7,-7,-2
C literary	-6,9,-3
C literary period	-4,6,-3
C little	-3,5,-4
C live	-10,1,8
C live action	-10,1,8
C london	-3,1,2
C london ,	-2,-3,4
C london .	-3,6,-3
C london underworld	-4,6,-1
C loneliness	-2,3,-1
C loneliness ,	-1,2,0
C loneliness in	-3,4,-2
C lonely	-6,8,-1
C lonely ,	5,-4,0
C lonely in	-3,4,-1
C long	7,-6,-1
C long and	-8,4,3
C longer	2,-1,-4
C longer than	2,-1,-4
C longing	1,3,-3
C longing ,	-6,9,-3
C looking	-3,3,-1
C looking for	-4,5,-2
C looking for a	-3,5,-3
C looking for something suspenseful	-5,6,-1
C looking for suspense	-7,8,-1
C lots of	-3,6,-3
C loud	-2,3,-1
C loud and	-4,4,-1
C louis	-7,-4,8
C louis de	-2,17,-17
C love ,	-2,4,-1
C love across	-4,5,-2
C love actually	8,-7,-2
C love affairs	-4,8,-3
C love and	7,-5,-2
C love triangle	-11,-6,15
C lovely	12,-10,-2
C lovers	2,0,-3
C lovers ,	-3,4,-1
C lovers separated	-5,7,-3
C low	-8,3,4
C luc	-8,4,4
C luc besson	-9,6,2
C lush	-3,3,-1
C lush ,	-3,4,-1
C ma	2,-4,2
C mad	-6,9,-4
C made	-1,6,-5
C mads	-2,4,-3
C mads mikkelsen	-2,4,-3
C mafia	-1,2,0
C mafia ,	-2,3,-1
C maggie	-7,11,-5
C maggie smith	-3,5,-2
C magic	-2,3,-1
C magic ,	-3,4,-1
C magic but	-4,5,-1
C magic school	-4,7,-3
C magic tricks	-1,3,-2
C magical	-3,4,-3
C magical ,	-3,5,-3
C magical .	-2,3,-1
C magical ones	-1,3,-3
C make	-3,4,-1
C make a	9,-7,-2
C make it	-6,6,-1
C make me	-5,3,3
C makoto	8,-11,5
C makoto shinkais	8,-11,5
C malayalam	-2,3,-1
C man	-6,7,-4
C manchester	13,-12,-2
C manchester trenches front	13,-12,-2
C marie	3,-1,-4
C marilyn	-5,11,-6
C marion	-4,6,-3
C marion cotillard	-4,6,-3
C marriage	2,-1,-1
C marriage ,	-4,5,-1
C marriage story	8,-7,-1
C martial	-5,3,2
C martial arts	-4,3,1
C marvel	-15,11,1
C maths	-3,6,-2
C matt	6,-12,4
C matt damon	6,-12,4
C may	-6,-1,7
C maybe	-4,7,-3
C maybe a	-3,4,-1
C me	4,-6,1
C me have	6,-4,-2
C me i	-4,6,-5
C mean	11,-9,-3
C medieval	-2,3,-1
C medieval monks	-2,3,-1
C medium	-2,4,-1
C medium funny	-2,4,-2
C medium scary	-2,3,-1
C meg	-5,0,3
C meg ryan	-5,0,3
C mein	4,-3,-1
C mein chef	4,-3,-1
C mel	1,-5,4
C mel brooks	-2,7,-5
C mel gibson	3,-13,9
C melancholia	7,-4,-4
C melancholia is	6,-3,-2
C melancholia put	8,-7,-1
C melancholy ,	-1,2,-1
C melancholy .	-2,3,-1
C melancholy and	5,-4,-2
C melancholy jazz	-1,3,-2
C melodrama	-4,6,-1
C melodrama ,	-4,6,-1
C memory ,	-2,2,0
C men	-13,2,10
C mermaids	-5,8,-2
C meryl	2,0,-3
C meryl singing	9,-2,-11
C meryl streep	-16,10,3
C metropolis	10,-8,-3
C metropolis on	5,-4,-2
C mexican	-6,8,-2
C mexican ,	-6,8,-2
C mexico	7,-2,-5
C michael	4,-9,2
C michael bay	-2,-1,0
C michael caine	-1,4,-3
C michael haneke	4,-8,2
C michelle	-3,5,-3
C michelle yeoh	-3,5,-3
C middle	-3,5,-1
C middle ages	-2,4,-1
C midlife	-3,6,-3
C midsommar	12,-7,-6
C mike	-1,4,-3
C mike leigh	-1,4,-3
C mild	-1,2,-1
C mild ,	-1,2,-1
C mind	-1,3,-2
C mind bending	-1,3,-2
C mindless	-5,7,-2
C mindless car	-5,7,-2
C minimal	2,-11,5
C minimal romance	2,-11,5
C minus	-4,-3,7
C minus the	-3,-1,4
C mischievous	-8,9,-2
C mischievous old	-8,9,-2
C mistaken	-3,6,-3
C mistaken identity	-3,6,-3
C mizoguchi	-7,-1,4
C mmm	4,-3,-1
C mmm her	4,-3,-1
C mockumentary	-2,3,-1
C mockumentary ,	-2,3,-1
C mockumentary please	-1,2,-1
C money and	-3,1,1
C mongolian	3,-1,-2
C mongolian throat	3,-1,-2
C monks	5,-3,-2
C monks .	1,1,-5
C monks and	9,-8,-1
C monks plus	9,-8,-1
C monster	5,-3,-2
C monster ,	2,-1,-1
C monster by	5,-4,-2
C monster the	12,-11,-1
C monsters	-4,6,-1
C monsters ,	-3,4,-1
C monsters .	-10,15,-5
C moody	-3,3,-1
C moody yet	-3,3,-1
C moon	3,-2,-3
C moral	-4,1,3
C moral lessons	-3,-8,10
C more	-2,4,-2
C more blaxploitation	-6,8,-3
C more brutal	-12,13,-1
C more dystopian	-3,5,-2
C more food	-2,4,-2
C more frightening	15,-14,-2
C more glam	-2,5,-2
C more hand	-1,2,-1
C more indian	-3,4,-1
C more mud	-4,6,-2
C more of	-3,7,-5
C more ridiculous	-2,3,-1
C more romantic	18,-17,-1
C more with	-2,3,-1
C more women	-2,3,-1
C morgan	-2,-2,4
C morgan freeman	-2,-2,4
C most	10,-8,-3
C motel	17,-16,-3
C mother	12,-5,-7
C mother in	-9,11,-8
C mother something	-2,3,-1
C motherhood	-6,8,-2
C motherhood with	-6,8,-2
C mothers	-6,9,-3
C mothers ,	-8,10,-1
C mothers and	-4,5,-1
C motorbike	-3,4,-1
C motorbike onto	-4,5,-1
C mountain	-2,4,-2
C mountain adventure	-2,3,-1
C mountain village	-4,5,-2
C mountains	-4,6,-2
C mountains ,	-8,9,-2
C mountains .	-4,7,-2
C movie	-6,8,-3
C movie night	2,0,-1
C movie of	-3,2,0
C movie turco	-6,8,-1
C movie vampire	-1,5,-3
C moving	6,-2,-4
C mum	10,-6,-4
C mum says	-7,10,-3
C mums	4,0,-4
C murder	-3,6,-3
C murder ,	-10,12,-3
C murder .	-7,11,-4
C murder all	-4,1,3
C murder in	0,4,-4
C murders	-3,5,-2
C murders ,	-2,3,-2
C murnau	-8,10,-3
C music	-2,3,-2
C music ,	-2,3,-1
C music .	-5,6,-2
C music documentary	-5,7,-2
C music of	-9,10,-2
C music teacher	12,-11,-2
C musical	-1,3,-1
C musical ,	-2,4,-2
C musicals	-2,-3,5
C musicals .	-4,-12,15
C musicals are	2,-4,1
C musicals make	-4,-7,9
C musicians	-4,8,-7
C my	4,-2,-2
C my american	9,-6,-3
C my best	-4,5,-6
C my boss	10,-7,-2
C my boyfriend	7,-9,3
C my boys	12,-9,-3
C my brain	3,-1,-2
C my brothers	1,6,-3
C my cat	9,-8,-2
C my cats	3,-2,-1
C my child	20,-16,-7
C my class	10,-6,-4
C my cleaner	9,-3,-5
C my colleague	-2,4,-2
C my comfort	-3,4,-1
C my dad	7,-5,-2
C my daughter	4,-3,-2
C my daughters	-9,11,-2
C my ex	1,-4,1
C my father	8,-4,-4
C my first	7,-3,-3
C my flatmates	4,-1,-2
C my friend	-5,5,-1
C my german	-3,5,-3
C my girlfriend	-1,4,-5
C my girlfriends	-2,-6,7
C my gran	8,-7,-2
C my grandfather	5,-3,-2
C my grandmother	7,-3,-3
C my grandson	-5,6,-3
C my husband	2,-1,-1
C my husbands	2,-10,3
C my in	4,-2,-2
C my in laws	9,-5,-5
C my in laws maman	9,-5,-5
C my kids	1,1,-4
C my kids fils	3,-1,-2
C my lad	2,4,-6
C my little	11,-9,-3
C my little small	4,-3,-1
C my lot	0,2,-2
C my mates	4,-2,-3
C my mother	6,-4,-2
C my mothers	10,-8,-3
C my mum	4,-6,2
C my nan	0,-6,5
C my neighbour	6,-5,-2
C my neighbours	3,-2,-1
C my nephew	-1,-3,4
C my new	10,-10,-1
C my niece	0,-6,3
C my octopus	4,-3,-1
C my parents	8,-5,-4
C my partner	3,-2,0
C my physics	5,-3,-3
C my priest	15,-11,-4
C my roomies	-1,4,-3
C my roommates	9,-9,1
C my sisters	9,-7,-2
C my son	10,-7,-3
C my sons	9,-7,-2
C my student	4,-3,-1
C my students	-4,7,-2
C my teenager	5,3,-9
C my therapist	2,-5,3
C my therapists	6,-4,-3
C my uncle	0,2,-4
C my wife	5,-4,-1
C my wifes	3,-1,-1
C my youngest	1,0,-2
C mystery	1,2,-4
C mystery ,	-4,5,-1
C nah	7,-5,-3
C naked	11,-7,-6
C nan	9,-7,-2
C napoleon	0,2,-2
C napoleon by	7,-4,-3
C national	5,-4,-2
C national treasure	5,-4,-2
C nativity	4,-3,-1
C nativity is	4,-3,-1
C nature	-4,6,-3
C nature ,	-3,5,-2
C near	6,-2,-4
C near dark	8,-4,-5
C need	-2,3,-1
C need a	6,-3,-4
C need serve	-1,2,-1
C need something	0,-2,2
C need space	-4,7,-2
C need wedding	-2,5,-3
C neighbours	7,-4,-4
C neighbours ,	-2,3,-1
C neither	2,-7,3
C neither cowboys	6,-2,-5
C neon	-3,6,-4
C neon ,	-3,6,-4
C neorealism	-3,4,-1
C neorealism .	-3,4,-1
C neurotic	5,-4,-2
C neurotic new	5,-4,-2
C never	0,3,-3
C never again	-6,-8,11
C never got	3,-1,-3
C never seen	4,-3,-3
C new	-2,3,-2
C new hollywood	-8,10,-2
C new orleans	-3,5,-1
C new york	-1,2,-2
C new zealand	2,1,-3
C next	-3,4,-2
C next slasher	-2,3,-1
C nice	-4,6,-4
C nick	11,-8,-3
C nick cave	11,-8,-3
C nicolas	-2,-2,4
C nicolas cage	-3,-2,4
C nigerian	-5,9,-6
C night	-3,-5,6
C night ,	-8,10,-3
C night before	9,-6,-3
C nineties	-3,5,-2
C nineties ,	-1,2,-1
C nineties .	-4,6,-2
C ninety	1,2,-3
C ninety minutes	0,3,-4
C ninjas	-10,12,-3
C no	-2,-3,5
C no aliens	-2,-4,5
C no american	10,-8,-4
C no animals	3,-7,6
C no anime	-1,-1,2
C no biopics	8,-1,-7
C no boxing	-4,-3,7
C no british	-7,-6,12
C no brooding	-3,-2,5
C no cancer	-3,-1,3
C no car	-2,-3,4
C no children	-1,-4,6
C no christmas	2,-6,3
C no class	-3,-1,4
C no cops	-3,-3,6
C no country	10,-3,-8
C no cowboys	-1,-2,3
C no creepy	-1,-1,2
C no dead	-6,-6,12
C no dementia	-2,-1,3
C no dialogue	7,6,-14
C no documentaries	-1,-4,6
C no doubt	-5,8,-3
C no explosions	-2,-8,11
C no fighting	14,-1,-14
C no film	-3,-7,8
C no ghosts	-2,-2,3
C no have	-8,13,-5
C no hollywood	-1,-1,2
C no horror	-2,-5,7
C no hospital	-5,-1,6
C no john	-4,-2,5
C no jump	-3,-1,4
C no kids	-9,-10,16
C no kissing	5,5,-8
C no long	-5,-5,10
C no longer	-5,-9,11
C no me	2,-5,1
C no more	-1,0,2
C no murder	-2,-6,8
C no musical	-4,-4,8
C no musicals	-1,-3,4
C no nazis	-2,-3,5
C no nudity	-1,-2,3
C no old	-5,-3,9
C no one	1,-3,3
C no plot	-9,1,5
C no poverty	-1,-1,2
C no racism	1,-2,1
C no remakes	13,-2,-13
C no romance	-3,-4,6
C no romcoms	-3,-2,5
C no russell	3,-2,-2
C no sad	-6,-2,9
C no serial	0,-2,2
C no sex	-1,-2,3
C no sharks	-3,-4,8
C no singing	-9,-11,14
C no snow	-4,-3,6
C no songs	-5,-15,18
C no stalking	-7,7,-4
C no stoner	-2,-2,4
C no subtitles	5,-7,2
C no superheroes	-1,-2,2
C no swearing	-1,-2,4
C no talking	0,-8,8
C no thanks	-2,-3,6
C no to	-3,-10,12
C no torture	-1,-1,2
C no twins	-4,-4,7
C no twist	-4,-1,5
C no vampires	-1,-1,2
C no violence	-2,-2,3
C no volcanoes	-3,-6,9
C no war	-2,-3,6
C no weddings	-3,-3,6
C no westerns	0,-4,5
C no woody	-5,-4,10
C no zombies	-1,-3,4
C nobody	4,-8,3
C noir	-6,7,-1
C noir ,	-5,6,-1
C noir but	-4,5,-1
C noir of	-17,18,-1
C nolan	-4,-1,3
C nollywood	-5,9,-5
C nollywood ,	-2,3,-1
C none	1,-4,4
C none of	1,-4,4
C nonsense	3,-2,-3
C nonsense .	3,-2,-3
C noodles	4,-3,-1
C noodles and	4,-3,-1
C nor	-8,2,5
C nora	-6,7,-2
C nora ephron	-6,7,-2
C nordic	-8,10,-2
C north	5,-3,-4
C northern	-1,2,-1
C northern n	-1,2,-1
C norwegian	-5,7,-2
C norwegian ,	-1,2,-2
C nosferatu	8,-6,-2
C nosferatu the	5,-3,-1
C nostalgia	4,-2,-3
C nostalgic	-3,4,0
C nostalgic ,	-3,4,0
C not	-2,-4,5
C not about	-3,-3,5
C not against	-2,8,-6
C not american	-4,6,-2
C not anime	-2,-3,4
C not another	-3,-6,8
C not as	2,-2,-1
C not bergman	-3,-5,7
C not by	-8,-7,13
C not death dead	4,-3,-2
C not disney	-2,-2,3
C not even	-1,-2,2
C not for	4,-2,-3
C not from	-4,-22,25
C not gore	-1,-2,3
C not gory	-5,-1,6
C not hollywood	-12,-6,16
C not in	3,-10,6
C not me	3,0,-2
C not merely	-7,13,-7
C not more	-7,8,-4
C not mumbling	-3,-3,6
C not of	-4,-7,11
C not one	-3,-2,5
C not only	-5,7,-4
C not quite	8,-6,-2
C not really	-5,-5,9
C not romantic	-2,-3,5
C not russell	8,-3,-6
C not scared	-3,10,-8
C not scary	-5,1,3
C not so	9,-4,-7
C not soppy	-1,-2,3
C not stop	-2,-2,4
C not the	0,-4,4
C not too	-3,-4,7
C not want	-7,-3,10
C not yet	-1,-5,6
C nothing	-3,-3,6
C nothing about	-3,-2,5
C nothing after	-7,-13,18
C nothing american	-4,-12,15
C nothing before	-8,-1,6
C nothing bleak	-1,-3,3
C nothing by	-2,0,2
C nothing cruel	-6,-5,9
C nothing frightening	-8,-4,11
C nothing gory	-7,-1,8
C nothing heavy	-8,-7,12
C nothing horror	6,-5,-2
C nothing in	-11,-3,14
C nothing like	10,-2,-9
C nothing longer	-9,14,-6
C nothing loud	-6,-11,15
C nothing of	-3,-2,4
C nothing over	-4,-10,13
C nothing preachy	-4,4,2
C nothing religious	-6,-4,10
C nothing sad	10,-3,-6
C nothing says	-3,7,-4
C nothing scary	-3,-3,5
C nothing that	3,-1,-2
C nothing to	1,-2,1
C nothing too	-2,-2,4
C nothing violent	-1,-2,3
C nothing where	-4,-6,10
C nothing with	-2,-3,6
C now a	4,-3,-1
C now hes	-4,5,-1
C now id	10,-9,-2
C now its	0,1,-2
C now something	-5,6,-1
C now want	2,4,-7
C now whats	4,-3,-1
C now you	7,-5,-4
C nowt	-6,-7,13
C nowt with	-1,-1,2
C nuclear	8,-5,-6
C nuclear in	-8,10,-2
C nun	11,-10,-2
C nun and	11,-10,-2
C nuns	-2,5,-3
C nuns ,	4,-3,-2
C nuns .	-9,14,-5
C nurse	18,-12,-10
C obsession	-6,8,-2
C obsession ,	-5,6,-2
C ocean	-5,6,0
C ocean liner	-6,7,-1
C oceans	8,-7,-4
C odd	-1,3,-3
C odd ,	5,-3,-2
C odd .	-9,11,-2
C of	-5,5,0
C of japanese	-3,0,3
C of kleber	-4,8,-10
C of the	-6,10,-4
C office	-5,7,-1
C office comedy	0,2,-3
C office satire	-8,9,-1
C oh	4,-6,3
C ok	2,2,-3
C ok so	4,-3,-1
C ok tea	4,-3,-1
C okja	6,-4,-2
C okja giant	6,-4,-2
C old	-1,4,-3
C old ,	-1,2,-1
C old .	3,-2,-2
C old age	11,-10,-1
C old fashioned	-5,3,2
C old friends	3,-1,-3
C old hollywood	-3,4,-2
C old man	-2,10,-9
C old people	4,-3,-2
C old woman	-14,17,-4
C oldboy	10,-7,-4
C older	-22,18,-3
C on	4,-4,-1
C on a	2,-1,0
C on my	7,-12,3
C on our	4,-4,0
C on the	4,-3,-1
C once	-4,8,-8
C one	0,2,-2
C one for	-2,5,-4
C one liners	-3,5,-2
C one location	5,-3,-1
C one night	-2,4,-3
C one of	-2,1,-2
C one room	0,9,-11
C one take	6,-2,-5
C one where	10,-14,8
C only	-4,1,3
C only dont	-15,-6,18
C only if	-14,4,8
C only make	-3,5,-2
C only not	-8,-2,9
C only the	3,0,-4
C only whether	-1,4,-2
C opera	-9,13,-4
C opera ,	-2,2,0
C or	1,2,-3
C or a	-3,5,-2
C or is	3,-2,-2
C or undercover	-5,7,-2
C original	-2,6,-6
C original swedish	-10,10,-1
C orson	-9,10,-2
C orson welles	-9,10,-2
C other	-1,3,-2
C other hand	-2,3,-1
C otherwise	-5,8,-3
C our	4,-1,-2
C our book	3,-3,-1
C our girl	5,-6,1
C our son	9,-5,-4
C our teacher	-6,7,-1
C out	4,-3,-1
C out of	4,-3,-1
C outsiders	-2,3,-1
C outsiders ,	-2,3,-1
C over	-3,8,-5
C over three	-3,7,-5
C ozu	12,-11,-5
C painter	-1,3,-1
C pakistani	-2,4,-2
C pakistani ,	-2,4,-2
C palestinian	-3,5,-1
C palestinian and	-2,3,-1
C paranoid	-3,4,-2
C paranoid ,	-2,3,-1
C paris	-4,-2,5
C paris ,	-3,3,0
C paris .	-5,13,-8
C park	-2,5,-3
C park chan	-2,5,-3
C pass	-1,-2,4
C pass on	-5,-1,6
C patient	-11,12,-2
C patient ,	-11,12,-2
C patrick	-7,8,-3
C patrick swayze	-7,8,-3
C paul	1,1,-4
C paul thomas	5,-3,-6
C pearl	10,-8,-6
C pearl harbor	10,-8,-6
C penelope	2,2,-4
C penelope cruz	2,2,-4
C penguins	-10,12,-2
C people beautiful	-6,9,-3
C people poor poverty	-1,2,-1
C people who	-1,3,-4
C perfect	2,-2,-1
C perfect strangers	2,-2,-1
C period	-3,5,-1
C peter	-3,4,-1
C petty	-3,5,-2
C philip	-6,13,-10
C philomena	10,-9,-1
C philomena lovely	10,-9,-1
C philosophical	-3,5,-2
C pick	-4,7,-4
C piedone	8,-7,-2
C piedone the	8,-7,-2
C pierce	4,-7,2
C pierce brosnan	4,-7,2
C pig	10,-7,-3
C pig ,	-2,4,-1
C pig i	7,-6,-1
C pilots	-6,8,-1
C pirate	0,3,-3
C pirate or	-3,3,-1
C pirates	-1,3,-2
C pirates ,	-2,3,-1
C pirates .	-5,6,-2
C pirates or	-3,6,-4
C pixar	-5,5,-1
C pixar ,	-1,7,-6
C plague	5,-4,-2
C plague dogs	10,-9,-2
C planes	17,-16,-3
C playful	-5,6,-2
C please find	-3,9,-6
C please no	-5,-2,7
C please not	7,0,-7
C pls	-1,-2,2
C pls no	2,-3,-1
C poets	-20,21,-2
C polanski	-5,-9,12
C police	-11,-19,24
C polish	-3,4,-1
C polish ,	-2,2,-1
C political	-3,7,-4
C political ,	-2,4,-2
C political satire	-2,7,-6
C politics	-3,-3,5
C politics ,	-8,10,-4
C ponies	-9,11,-2
C pool	-16,18,-5
C poor	7,-4,-3
C poor poverty	6,-5,-1
C poor poverty beast creature	6,-5,-1
C poor things	16,-12,-5
C pop	6,-3,-3
C popcorn	9,-7,-1
C popcorn was	7,-6,-1
C portuguese	-1,5,-3
C portuguese ,	-1,5,-3
C posh	6,-5,-2
C posh people	6,-5,-2
C possession	-1,-10,10
C possession ,	-1,-5,3
C possibilmente	-3,6,-3
C post	5,-3,-2
C postwar	-3,3,-1
C postwar ,	-3,3,-1
C powell	-4,6,-2
C powell and	-4,6,-2
C power	4,0,-7
C practical	4,-1,-4
C pre	-7,10,-3
C pre 0000	-11,15,-5
C pre code	-1,2,-1
C predator	11,-9,-2
C predator commando	4,-2,-1
C preferably	-3,1,1
C preferably not	-3,2,0
C preferably with	-3,0,3
C prefiero	-6,10,-5
C prefiero less	-6,10,-5
C presidents	-2,3,-1
C presidents okay	-2,3,-1
C pretty	3,1,-3
C pretty ,	-3,5,-2
C pretty landscapes	-3,6,-3
C pretty people	-4,6,-2
C pride	7,-5,-2
C pride and	5,-3,-2
C priest	-5,9,-3
C priests	-7,12,-5
C princess	-8,11,-3
C princess ,	-6,7,-1
C princess who	-1,2,-1
C prison	5,-2,-3
C prison ,	-5,6,-1
C prison break	-6,8,-2
C private	-2,3,-1
C private eye	-2,3,-1
C prom	-1,7,-11
C properly	-4,7,-3
C properly frightening	-4,6,-2
C properly scary	-4,8,-4
C provided	-6,-5,11
C psychedelic	-2,2,0
C psychedelic without	-2,2,0
C puppets	-6,4,2
C puppets that	-7,2,5
C put	-7,9,-2
C put a	-3,5,-2
C put explosion	-5,8,-3
C puzzle	-5,9,-4
C quatre	10,-8,-2
C quatre wedding marriage	10,-8,-2
C quebec	-1,3,-2
C quebec ,	-1,3,-2
C queen	5,-4,-2
C queen of	5,-4,-2
C quentin	1,-7,6
C quentin tarantino	1,-7,6
C quest	-2,3,-1
C quest ,	-2,3,-1
C quick	14,-13,-3
C quick ,	8,-6,-3
C quick .	14,-14,-2
C quiet	-3,5,-1
C quiet ,	-2,3,-1
C quiet .	-17,18,0
C quiet family	-4,7,-3
C quiet little	9,-8,-1
C quieter	-3,0,2
C quieter than	18,-20,9
C quindi	-4,5,-1
C quindi datemi	-1,2,-1
C quirky	-1,2,-1
C quirky but	-1,2,-1
C quirky not	-2,3,-1
C rabbits	2,1,-4
C rachel	-2,4,-3
C rachel weisz	-6,8,-2
C racing	-4,7,-4
C rainy	-4,1,3
C rainy noir	-2,3,-1
C rap	-9,12,-3
C rather not	-3,-6,8
C rather peu	7,-5,-2
C rather something warm	-7,8,-2
C rather soviet	-5,7,-1
C rats	0,-4,4
C raunchy	2,1,-3
C raunchy girls	5,-3,-4
C raw	0,6,-12
C real	2,0,-2
C real ones	20,-18,-4
C really	2,-3,2
C rebellion	-1,2,-1
C rebellion ,	-1,2,-1
C rec	6,-4,-2
C rec best	4,-3,-1
C recent	-9,11,-2
C recent spanish	-5,6,-2
C recommend	-8,11,-4
C red	9,-8,-2
C redemption	-1,2,-1
C redemption ,	-1,2,-1
C redford	1,2,-3
C redford alone	-14,16,-3
C redford and	5,-3,-4
C reign	6,-6,-1
C reign of	6,-6,-1
C religious	-2,3,-1
C religious but	-2,3,-1
C renoir	-7,10,-3
C rescue	2,-1,-1
C rescue in	8,-8,-1
C resistance	-3,5,-1
C resistance ,	-2,3,-1
C resnais	-4,9,-6
C resnais when	-4,9,-6
C revenge	-2,3,-1
C revenge ,	-1,2,-1
C revenge but	-2,3,-1
C revenge on	-2,5,-3
C revenge served	-3,5,-3
C rich	-4,6,-3
C rich people	2,0,-3
C richard	-11,2,4
C riders	5,-3,-2
C riders of	5,-3,-2
C ridley	-6,5,-2
C ridley scott	-6,5,-2
C rise	-8,10,-2
C rivalry	-3,4,-1
C rivalry ,	-3,4,-1
C river	-3,5,-2
C rivers	-2,4,-1
C rivers ,	-1,3,-1
C road	-1,3,-2
C road house	14,-13,-2
C road movie	-3,5,-3
C road trip	-4,5,-1
C robert	0,5,-5
C robert altman	-2,5,-2
C robert eggers	-6,8,-3
C robert pattinson	2,3,-7
C robin	-2,8,-6
C robin williams	-2,8,-6
C robot	5,-3,-3
C robot ,	-3,5,-2
C robot dreams	9,-8,-2
C robot wild savage	5,-3,-4
C robots	2,0,-2
C robots ,	-4,7,-2
C robots .	13,-12,-3
C robots in	-2,3,-1
C rock	-3,4,-1
C rock and	-3,4,-1
C rock star	-3,8,-5
C rock star n	-3,8,-5
C roger	-10,4,-2
C roger moore	-9,0,1
C rohmer	-3,5,-3
C rom	-5,-4,7
C rom com	-4,1,1
C roma	11,-9,-3
C romance ,	-2,3,-1
C romance instead	-4,-2,5
C romance or	-1,6,-6
C romanian	7,-6,-3
C romans	-12,15,-4
C romantic	-2,1,1
C romantic ,	-1,2,-1
C romantic .	-7,11,-5
C romantic and	-1,3,-2
C romantic but	-4,-1,5
C romantic without	-2,-1,2
C romcom	-2,5,-3
C romcom ,	-2,6,-4
C romcom w	-3,5,-1
C romcoms	-12,-8,17
C rome	2,1,-3
C rome but	-6,6,0
C rome in	-9,10,-1
C romero	4,0,-4
C rousing	-5,7,-3
C rousing sea	-5,7,-3
C rugby	-8,13,-5
C rule	-3,-6,8
C rule out	-3,-6,8
C running	3,0,-4
C running ,	-10,11,-3
C running on	10,-4,-5
C rural	-3,5,-1
C rushmore	4,-4,-1
C rushmore then	4,-4,-1
C russell	-12,-5,12
C russell crowe	-12,-5,12
C russian	-3,4,-2
C russian ,	-3,5,-2
C ryan	0,-13,10
C ryan gosling	4,-6,-3
C sad ,	7,-4,-3
C sad .	-1,4,-4
C sad but	2,-1,-2
C sad ones	-3,5,-3
C sad robots	-3,-7,10
C sad songs	-2,10,-8
C sad without	-2,4,-1
C sailing	-8,11,-3
C sailors	8,-5,-6
C sailors dancing	-6,8,-1
C same	-6,6,0
C same autumn	-1,2,-1
C samurai	-2,3,-2
C samurai spirit	2,-1,-3
C sand	-6,8,-3
C sandra	-7,14,-7
C saoirse	-9,13,-2
C saoirse ronan	-9,13,-2
C satire	-3,5,-3
C satire ,	-4,6,-2
C satire as	2,0,-2
C satyajit	-2,4,-3
C satyajit ray	-2,4,-3
C saw	3,0,-4
C saw the	3,-2,0
C say	11,-7,-4
C says	7,-5,-3
C says my	7,-4,-2
C says the	7,-6,-2
C scam	-5,6,-1
C scam artists	-5,6,-1
C scandal	-1,2,-1
C scandal ,	-1,2,-1
C scandinavian	-11,11,0
C scare	-11,12,-2
C scare me	-11,12,-2
C scared	12,-18,2
C scarier	12,-10,-2
C scarier than	12,-10,-2
C scarlett	-7,8,-1
C scarlett johansson	-7,8,-1
C scary	-3,4,-2
C scary ,	-2,2,-1
C scary but	-4,7,-3
C scary movie	3,-3,-1
C scary of	-3,5,-2
C scary without	-1,3,-2
C school ,	-5,8,-3
C school film	-2,-1,3
C school of	8,-4,-5
C school trip	8,-5,-4
C sci	-2,2,0
C sci fi	-2,2,0
C science	-3,5,-1
C science ,	-3,4,-1
C science but	-1,3,-2
C science fiction	3,-3,0
C science saves	-2,4,-2
C scientists	0,5,-8
C scorsese	-4,4,-1
C scorsese but	-3,3,0
C scorsese not	-4,3,0
C scotland	-4,5,-1
C scottish	-2,6,-3
C scottish ,	-3,7,-5
C scrap	6,-3,-5
C scrap the	-2,6,-4
C scream	6,-4,-3
C screwball	-4,6,-2
C screwball ,	-3,4,-1
C se	4,-4,0
C se tiver	-2,-2,4
C sea	0,3,-3
C sea ,	-3,5,-2
C sea .	2,0,-7
C sea monster	4,-2,-2
C seaside	-4,6,-2
C seaside ,	-1,2,-1
C seaside .	-1,3,-1
C second	-4,8,-4
C second world	-3,3,-1
C seeing	5,-3,-1
C seeing that	5,-3,-1
C seen	5,-2,-3
C send	-6,10,-4
C sensual	-3,4,0
C sensual ,	-3,4,0
C serial killer	-4,8,-4
C set	-4,7,-4
C set in	-4,7,-2
C set it	7,-5,-6
C seventies	-2,3,-1
C seventies ,	-3,4,-1
C seventies .	-1,2,-1
C seventy	3,-2,-2
C sex	-6,-6,12
C sex scenes	-7,-4,11
C sexy	-6,8,-2
C sexy and	-4,8,-4
C sexy but	-8,9,-1
C sexy without	-2,3,-1
C shah	-3,2,1
C shah rukh	-3,2,1
C shakespeare	-3,2,1
C shark	1,4,-5
C sharks	2,1,-3
C sharks ,	-5,7,-1
C sharks .	14,-9,-8
C sharks and	-11,12,-1
C sharks but	-5,1,4
C she	3,0,-2
C she does	2,-6,1
C she find	3,-3,-1
C she has	13,-7,-7
C she likes	-5,3,2
C she said	2,-1,-1
C she says	-2,4,-2
C she thought	2,-2,0
C she wants	0,2,-2
C shed	-2,4,-2
C shed like	-11,11,-1
C shed love	-2,4,-1
C shell	-6,5,1
C shes	8,-7,-1
C shes for	2,-1,-1
C shes twelve	13,-12,-3
C shirley	2,0,-2
C shirley valentine	5,-4,-1
C short	-6,8,-2
C short ,	-8,10,-2
C short .	-1,3,-2
C short and	-5,9,-4
C shorter	13,-12,-1
C shorter and	-3,0,2
C shorter than	-1,2,-1
C show	-2,4,-2
C show me	-2,3,-2
C shyamalan	-11,-2,9
C si	-3,7,-3
C si can	-2,2,0
C siblings	-13,19,-8
C sick	-5,1,5
C sick of	-5,-1,6
C sidney	-3,5,-3
C sidney lumet	-3,4,-1
C sidney poitier	-2,6,-4
C siete	6,-5,-1
C siete boyfriend girlfriend	6,-5,-1
C sigourney	-2,4,-1
C sigourney weaver	-2,4,-1
C silent	-3,4,0
C silent ,	-3,1,2
C silent .	-10,12,-3
C silent and	-2,4,-2
C silent era	8,-6,-3
C silent film	-9,4,4
C silent heist	-2,3,-1
C silent hollywood	-3,6,-2
C silent quiet	-7,9,-2
C silent w	-2,4,-2
C silents	-5,-3,6
C silents that	-5,-3,6
C silly	-3,4,-1
C silly ,	-2,3,-1
C silly .	-5,6,-2
C silly gadgets	0,3,-2
C silly hats	-5,9,-7
C silly spy	-3,4,-1
C silly stupid	-8,9,-2
C simon	-3,2,0
C simon pegg	-3,2,0
C simple	12,-11,-2
C since	4,-9,4
C sing	-1,3,-2
C sing along	-1,3,-2
C singalong	-5,7,-2
C singalong .	-5,7,-2
C singing	-2,5,-3
C singing ,	-3,6,-3
C sinister	-4,6,-3
C sinister ones	-7,10,-4
C sisters	2,1,-3
C sisters ,	-3,5,-1
C sixties	-2,3,-1
C sixties ,	-1,3,-1
C sixties .	-4,5,-1
C sixty	0,2,-2
C skiing	-11,15,-4
C skip	-2,-2,4
C skip anything	-4,-3,7
C skip the	-2,-1,3
C slapstick	-2,2,0
C slapstick ,	-1,2,-1
C slapstick .	-5,7,-2
C slapstick from	-3,4,-1
C slapstick hurts	-4,-6,7
C slapstick silly	-3,4,-1
C slapstick silly ,	-3,4,-1
C slapstick would	-3,4,-1
C slasher	-6,8,-2
C slasher in	-10,12,-4
C slasher w	-5,6,-2
C sleazy	-3,4,-1
C sleazy n	-3,4,-1
C sleepover	4,-2,-3
C slept	10,-7,-4
C sleuth	5,-4,-1
C sleuth ,	5,-4,-1
C slick	-7,9,-2
C slovak	-5,9,-4
C slow	-3,3,1
C slow ,	-2,4,-2
C slow and	-2,5,-3
C slow burn	-2,4,-3
C slow friendship	-2,3,-1
C slow not	-4,0,2
C slow sad	-5,11,-6
C small	1,2,-2
C small town	-3,4,-1
C smart	-4,6,-2
C smth	-1,3,-2
C smth spooky	3,-1,-3
C snappy	-2,4,-2
C snow	-2,3,-1
C snow ,	-2,3,-1
C snow .	-1,2,-1
C snow and	-3,4,-1
C snow or	11,-13,-2
C snow outside	-4,5,-1
C snowed	5,-4,-2
C snowed in	5,-4,-2
C snowy	-7,10,-3
C snowy ,	-9,11,-2
C so a	-6,5,0
C so an	0,5,-7
C so animals	2,1,-3
C so any	-3,4,-1
C so anything	-2,3,-1
C so cowboys	5,-4,-2
C so eighty	-5,0,5
C so either	-4,5,-1
C so for	-5,7,-2
C so funny	-3,5,-2
C so gangsters	-1,2,-1
C so ghosts	14,-11,-3
C so happy	2,2,-4
C so hit	-11,13,-4
C so i	8,-3,-4
C so im	11,-10,-5
C so it	-10,12,-3
C so its	3,-2,-1
C so long	-2,-1,4
C so magic	-7,9,-2
C so maybe	-6,12,-8
C so more	-4,5,-1
C so no	5,-3,-2
C so not	-19,16,-7
C so nothing	-2,-5,7
C so now	4,-2,-3
C so scary	-1,2,-1
C so sick	-6,7,-1
C so something	-4,5,-1
C so space	-6,8,-3
C so the	-3,4,-3
C so war	-6,8,-3
C so we	3,-1,-2
C so whodunit	-4,5,-1
C sobbing	2,-18,11
C sofia	-5,7,-4
C sofia coppola	-5,7,-4
C soft	-8,9,-1
C soft ,	-2,3,-1
C soldiers	-10,16,-6
C solid	7,-5,-4
C some	-1,6,-5
C some gore	-4,-4,5
C some stupid	-13,15,-8
C somebody	-6,4,2
C somebody recommend	-4,-3,7
C someone	-1,3,-2
C someone quoted	2,0,-2
C someone told	5,-3,-1
C someone who	-12,15,-4
C something	-2,3,-2
C something about	-3,5,-2
C something as	-2,2,-1
C something australian	-4,-3,8
C something british	-2,3,-2
C something chose	-4,5,-1
C something clever	-3,4,-1
C something desert	-2,3,-1
C something dreamy	-1,2,-1
C something druggy	-1,2,-1
C something else	0,3,-3
C something filthy	-2,3,-1
C something for	11,-9,-4
C something from	-1,2,-2
C something funny	-1,2,-1
C something funny lustiges	-3,5,-3
C something funny truc	-3,2,1
C something gentle	-2,3,0
C something heartwarming	7,-1,-9
C something hopeful	-4,6,-4
C something in	0,4,-3
C something light	-3,4,-1
C something like	-4,7,-3
C something medieval	-1,2,-1
C something melancholy	-4,6,-3
C something of	-2,3,-1
C something peruana	-4,-6,8
C something romantic	-2,-1,3
C something romantic romantisches	-3,5,-2
C something set	-4,5,-2
C something spicy	-2,3,-1
C something spooky	-1,0,2
C something suspenseful	-1,3,-2
C something suspenseful spannendes	-1,3,-2
C something that	-7,10,-3
C something to	-6,7,-1
C something truc	-5,7,-2
C something uplifting	1,1,-2
C something violence	-3,-4,7
C something warm	-2,4,-1
C something wartime	-1,2,-1
C something was	9,-3,-6
C something where	-13,12,1
C something with	-1,3,-2
C somewhere	1,1,-2
C somewhere between	1,2,-3
C song	1,2,-4
C songs	-3,4,-1
C songs ,	-1,3,-1
C songs from	-3,4,-1
C soothing	-4,6,-1
C soothing music	-2,3,-1
C sorcerer	10,-9,-1
C sorry	4,-1,-3
C sort	18,-17,-2
C sort of	18,-17,-2
C sound	16,-15,-2
C south	-2,3,-1
C south africa	-2,3,-1
C south african	-3,5,-3
C south korean	-1,2,-1
C soviet	3,2,-5
C space	-4,6,-2
C space ,	-6,8,-2
C space .	-15,19,-8
C space adventure	-2,3,-2
C space but	-1,3,-1
C space opera	-3,2,0
C space plus	-2,4,-2
C spaceship	-9,13,-6
C spaceships	-11,2,3
C spag	-1,2,-1
C spag bol	-1,2,-1
C spaghetti	-2,4,-1
C spaghetti western	-2,4,-2
C spaghetti westerns	-3,3,0
C spanish	-4,6,-2
C spanish ,	-3,4,0
C spanish or	-3,7,-5
C spare	3,-4,2
C spare me	-3,-2,5
C spare us	-4,-1,6
C special effects	5,-4,-1
C special effects night	5,-4,-1
C spectacle	-6,8,-2
C spent	8,-6,-2
C spielberg	0,-4,3
C spielberg ,	-6,10,-4
C spies	-2,3,-1
C spies ,	-1,2,-1
C spies .	-3,5,-2
C spies though	-9,10,-1
C spike	-5,8,-4
C spike lee	-5,8,-4
C spoof	-2,3,-1
C spoof ,	-2,3,-1
C spooky	-2,4,-1
C spooky ,	-4,5,-1
C spooky .	-2,3,-1
C spooky is	-6,10,-4
C spooky without	-1,2,-1
C spooky yet	-1,2,-1
C sport	-4,8,-4
C sport ,	-2,3,-1
C sports	-3,0,4
C sports ,	-2,-8,9
C sports film	-5,8,-2
C spy	-2,3,-2
C stage show	4,-2,-2
C stage show of	4,-2,-2
C stalker	10,-4,-6
C stallone	-4,0,3
C starring	-11,17,-11
C statham	-14,11,0
C stay	3,-5,2
C stay me	-4,-2,5
C stayed	6,-4,-2
C steamy	-3,3,-1
C steamy ,	-1,2,-1
C steamy but	-3,3,-1
C steer	-5,-1,6
C stephen	-3,1,2
C stephen chow	-4,7,-3
C stephen king	-3,-1,3
C steve	-2,5,-4
C steve martin	-4,8,-4
C steve mcqueen	-1,4,-4
C sth	-2,3,-1
C still	3,1,-5
C still want	-4,6,-1
C stock	-5,10,-5
C stock market	-5,10,-5
C stoner	-4,4,0
C stoner comedy	-4,6,-2
C stop	0,2,-2
C stop motion	0,2,-2
C story	-4,5,-2
C story of	-4,5,-2
C straight	-11,17,-9
C straightforward	-4,7,-3
C straightforward cops	-5,7,-2
C strange	3,-1,-2
C strange ,	-3,4,-2
C stranger	8,-6,-2
C stranger things	13,-12,-3
C street	-12,-6,15
C strike	-7,0,3
C strike off	3,-15,4
C stubborn	-3,4,-1
C student	1,2,-4
C students	-7,8,-2
C studio	-1,4,-2
C studio ghibli	-2,5,-4
C stylish ,	-2,3,-1
C stylish .	-4,6,-2
C stylish crooks	10,-9,-2
C stylish elegant	-1,2,0
C stylish elegant ,	-1,2,0
C stylish thriller	-2,3,-1
C submarine	-5,6,-1
C submarine ,	-2,3,-1
C submarines	-3,8,-5
C subtitled	0,5,-5
C subway	9,-8,-2
C suffragette	5,-4,-2
C suffragette bit	5,-4,-2
C suicide	-3,-3,5
C suicide is	-3,-3,5
C summer	-2,3,-1
C summer ,	-4,4,0
C summer .	-4,5,-2
C summer camp	-1,4,-2
C sunny	1,1,-2
C sunny islands	7,-5,-5
C sunny noir	-3,3,-1
C sunshine	9,-7,-3
C sunshine ,	-7,8,-1
C sunshine .	-9,10,-5
C superhero	-4,3,0
C superhero but	-2,5,-3
C superheroes	-5,12,-7
C surfing	4,0,-4
C surfing ,	-4,5,-1
C surfing docu	9,-7,-7
C surprisingly	7,-6,-2
C surprisingly moving	7,-6,-2
C surreal absurd	-4,5,0
C surreal absurd ,	-4,5,0
C survival	-2,3,-1
C survival .	-3,4,-1
C suspense	-2,4,-2
C suspense i	-2,7,-5
C suspiria	9,-7,-2
C suspiria speaking	3,-2,0
C swashbuckling	-2,3,-1
C swashbuckling ,	-2,3,-1
C swearing	-8,8,0
C swearing free	-4,-2,5
C swears	7,-5,-2
C swears on	7,-5,-2
C swedish	-1,4,-3
C swedish ,	-8,11,-4
C swedish but	4,-2,-2
C sweeping	-1,2,-1
C sweeping ,	-4,5,-1
C sweeping .	3,-2,-2
C sweet	-4,6,-2
C sweet ,	-3,4,-1
C swimming	-2,4,-2
C swimming brothers	-2,3,-1
C swinging	-3,4,-1
C swinging london	-3,4,-1
C swiss	-8,12,-5
C sword	-6,9,-4
C swords	-5,8,-3
C take	-2,-4,8
C talking	-8,9,-2
C talking animals	-6,-1,5
C talky	2,0,-2
C talky ,	-5,7,-2
C tamil	-5,5,0
C tap	-5,9,-4
C tap dancing	-5,9,-4
C tarantino	-1,-7,7
C tarantino dialogue	7,-5,-6
C tarantino hasnt	0,-3,1
C tarkovsky	-10,-6,10
C taxi	12,-5,-8
C teacher	-2,3,-1
C teacher ,	-4,5,-2
C teachers	2,0,-3
C teaching	5,-3,-2
C teaching media	5,-3,-2
C tear	-6,7,-2
C tear jerker	0,2,-2
C tear jerker llorar	-6,9,-3
C tears	6,-3,-5
C tears .	22,-20,-5
C technicolor	-1,3,-2
C technicolor ,	2,-1,-2
C technicolor .	-6,8,-2
C technicolour	-2,6,-4
C teen	0,2,-2
C teen movies	-12,14,-3
C teen witches	-5,2,1
C teenagers	-6,7,-1
C teenagers ,	-4,7,-2
C teenagers in	7,-13,1
C teens	-2,4,-2
C teens n	-2,4,-2
C tell	-3,3,0
C tell me	-6,5,1
C tender	-4,5,-1
C tender ,	-4,5,-1
C tender .	-6,7,-1
C tennessee	-4,9,-6
C tennessee williams	-4,9,-6
C tense	-4,6,-2
C tense ,	-3,5,-2
C tense .	-3,4,-1
C tense but	-1,2,0
C tense chess	-1,3,-1
C terrence	-9,1,2
C terrence malick	-9,1,2
C terry	-8,-1,5
C terry gilliam	-10,-2,6
C thai	11,-9,-4
C thanksgiving	11,-10,-1
C that beach	5,-5,-1
C that eerie	-8,9,-2
C that green	2,-2,-1
C that is	-4,6,-2
C that little movie	8,-3,-4
C that not	-6,-5,10
C that or	-3,4,-1
C that romanian	-4,6,-4
C that wafer	5,-4,-1
C that was	5,-4,-2
C that yugoslav	4,-3,-2
C thatd	5,-5,-1
C thatd be	5,-5,-1
C thats	7,-4,-3
C thats a	9,-8,0
C thats my	3,-2,-2
C thats what	4,-2,-3
C the	2,-1,-2
C the 0000	-2,5,-5
C the FILM	12,-9,-2
C the artist	7,-5,-3
C the banshees	8,-5,-3
C the bassoon	6,-4,-3
C the beach	5,-4,-1
C the big	6,-5,-1
C the black	5,-3,-2
C the book	4,-3,-1
C the book adaptation	3,-3,-1
C the boys	4,0,-4
C the bridge	10,-8,-2
C the cat	6,-4,-2
C the cat kitten	3,-2,-1
C the cats	4,-3,-2
C the child children	5,-3,-2
C the choir	-11,12,-6
C the christian biblical	5,-3,-2
C the classroom	-1,3,-3
C the clay	-8,9,-1
C the company	10,-8,-3
C the craft	9,-6,-4
C the cruel	11,-10,-2
C the czechs	-14,15,-2
C the dardennes	-16,6,5
C the death	8,-5,-3
C the dentist	0,-2,2
C the devil	13,-11,-4
C the dog	8,-6,-2
C the dogs	10,-6,-4
C the dutch	-8,9,-2
C the father	11,-7,-4
C the fifties	3,-1,-2
C the film	6,-5,-2
C the flats	7,-5,-2
C the forest	-4,4,-1
C the french	-2,5,-3
C the full	-12,16,-8
C the funny	-4,6,-2
C the german	-4,6,-3
C the ghost	7,-5,-2
C the girl	6,-4,-1
C the good	5,-3,-1
C the great	9,-8,-1
C the green	4,-3,0
C the in laws	4,-3,-1
C the internet	1,0,-2
C the jokes	0,1,-2
C the kids	3,3,-2
C the kids child	17,-15,-3
C the killing	9,-7,-3
C the kingdom	5,-4,-1
C the kissing	13,-10,-5
C the lads	-1,2,-1
C the lady	3,-2,-2
C the last	7,-5,-2
C the life	4,-4,-1
C the lighthouse	14,-13,-2
C the lion	4,-2,-2
C the little	-1,-7,5
C the man	8,-2,-6
C the marriage	7,-6,-1
C the more	1,1,-2
C the mother	-14,15,-2
C the movie	0,2,-2
C the muppet	7,-6,-2
C the my	6,-4,-1
C the naked	14,-11,-4
C the neighbor	9,-7,-2
C the neighbour	5,-4,-1
C the neighbours	4,-3,0
C the new	10,-5,-5
C the night	-17,18,-2
C the nineties	-7,-4,9
C the old	9,-7,-2
C the one	-10,14,-4
C the other	14,-2,-13
C the others	8,-6,-3
C the piano	6,-5,-1
C the poseidon	8,-6,-2
C the power	6,-4,-1
C the projector	9,-7,-2
C the quiet	-6,8,-1
C the remake	9,-6,-3
C the rendido	7,-4,-3
C the ritual	-1,2,-2
C the rock	-14,2,7
C the sea	-15,16,-2
C the seventies	-7,8,-2
C the shark	3,-3,-1
C the ships	12,-9,-3
C the singing	13,-11,-2
C the snow	1,2,-4
C the songs	27,-24,-5
C the sort	-6,8,-1
C the stage show	4,-3,-1
C the story	4,-3,-1
C the summer	3,-2,0
C the swedish	6,-5,-2
C the sweet life	5,-4,-1
C the sweetness	-10,11,-2
C the swimming	5,-4,-1
C the teacher	8,-7,-1
C the teta	4,-3,-2
C the thirties	-8,10,-3
C the three	2,-1,-1
C the tizio	8,-5,-3
C the train	7,-6,-1
C the trouble	8,-2,-6
C the turin	3,-2,-1
C the twins	11,-8,-3
C the twist	1,0,-3
C the unique	8,-6,-2
C the vicar	1,5,-6
C the war	-6,-6,10
C the wedding	4,-4,-1
C the weekend	5,-3,-2
C the whale	6,-5,-3
C the whole	4,-3,-1
C the wild	4,-3,-1
C the witch	8,-7,-1
C the with	5,-4,0
C the year	0,3,-3
C their	5,-3,-1
C then	1,1,-2
C then i	2,0,-1
C there	3,-4,1
C there must	-6,2,4
C there was	4,0,-6
C theres	4,-1,-3
C theres a	2,1,-3
C theres no	12,-3,-9
C theres nothing	1,2,-6
C they	5,-2,-3
C they have	5,-3,-3
C they land	4,-2,-2
C they say	9,-8,-2
C they want	9,-7,-2
C theyd	4,-2,-3
C theyre	6,-6,-1
C theyre showing	2,-1,-1
C thief	21,-19,-4
C think	-7,5,1
C third	21,-16,-8
C thirties	-2,4,-1
C thirties ,	-2,4,-2
C thirties .	-2,3,-1
C this	6,-2,-4
C this may	0,4,-6
C this time	-6,3,4
C this year	0,1,-2
C this years	-7,7,-1
C thisll	6,-5,-2
C thisll sound	6,-5,-2
C though	-3,-1,3
C though no	-4,-3,5
C though not	-8,-7,14
C though the	0,5,-5
C thoughtful	1,1,-2
C thoughtful sci	-2,4,-1
C thoughtful science	10,-8,-3
C three	8,-5,-3
C three for	-4,5,-1
C three generations	4,-2,-2
C three hours	6,-3,-4
C three sisters	5,-5,-1
C thriller	-4,5,-2
C thriller ,	-2,4,-2
C thriller about	-7,11,-4
C thriller but	-1,-1,2
C thrillers	-7,11,-4
C thumbs	10,-6,-4
C tilda	1,-2,0
C tilda swinton	1,-2,0
C tim	-9,-2,7
C tim burton	-9,-2,7
C time	-4,6,-2
C time loop	-1,3,-2
C time travel	-3,4,-1
C timothee	-4,-3,-3
C tinker	4,-3,-1
C tinker tailor	4,-3,-1
C tired	-9,3,8
C tissues	-1,2,-4
C to	4,0,-4
C to me	6,-5,-2
C to my	6,-5,-1
C to the	-3,5,-4
C today	-1,3,-2
C today in	7,-6,-2
C today noch	3,-1,-2
C tokyo at	0,1,-2
C tom	2,-5,0
C tom cruise	3,-10,5
C tom hanks	-6,0,6
C tom hardy	-18,10,-3
C tonight	0,2,-2
C tonight something	-1,2,0
C tony	-4,8,-5
C tony leung	-2,3,-1
C too	1,-6,5
C too many	1,-10,5
C too scary	-1,-1,2
C took	6,-1,-5
C torture	-3,-7,10
C torture ,	-5,-6,9
C torture .	3,-7,2
C totoro	9,-5,-3
C totoro is	8,-4,-5
C touching	4,-1,-3
C tough	8,-7,-3
C toys	-4,9,-11
C tragic	-3,4,-1
C tragic .	-3,6,-4
C train	0,3,-3
C train ,	16,-14,-3
C train .	-11,15,-3
C train dreams	8,-6,-2
C train robbery	-8,10,-2
C train station	-4,6,-2
C train strettamente	8,-7,-1
C train thriller	6,-3,-2
C train to	8,-6,-2
C training	7,-5,-4
C training day	13,-12,-3
C trains	4,-2,-2
C trains ,	-4,6,-2
C trains .	-1,-2,1
C trashy	0,3,-3
C trashy ,	-4,5,-1
C trashy horror	6,-3,-6
C travel	-4,1,3
C treasure	-2,5,-2
C treasure hunt	-2,5,-2
C trees	-5,7,-3
C trees ,	-5,7,-3
C trial courtroom	-3,4,-1
C trial courtroom ,	-3,4,-1
C triangle	4,-3,-1
C triangle of	4,-3,-1
C troll	13,-10,-6
C trolls	-1,3,-2
C trolls gave	5,-4,-2
C true crime	8,-6,-7
C true story	-5,7,-2
C trying	5,-4,-2
C trying to	5,-4,-2
C turkey	5,-4,-2
C turkish	0,3,-3
C turkish ,	-3,4,-1
C turns	1,1,-3
C turns out	1,1,-3
C twins	-5,8,-3
C twins ,	-9,12,-4
C twist	-1,4,-3
C twist ,	5,-4,-2
C twisty	-4,7,-3
C twisty ,	-2,3,-2
C two	2,1,-3
C two and	1,0,-3
C two elderly	15,-14,-1
C two hours	7,-5,-3
C two minutes	-3,5,-5
C two nuns	-2,3,-4
C two old	-16,18,-4
C two police	-2,3,-1
C two sisters	12,-10,-2
C u	-2,-1,4
C u got	-2,-1,4
C ugly	-6,9,-3
C ugly gritty	-6,8,-3
C ukrainian	-4,6,-2
C ukrainian ,	-4,6,-2
C undemanding	-5,6,-1
C undemanding ,	-3,3,0
C under	-2,3,-1
C under 0	-5,9,-4
C under 00	-2,4,-2
C under 000	-3,4,-2
C under an	-2,5,-2
C under three	4,-2,-2
C under two	-4,5,-2
C undercover	-6,8,-5
C undercover cop	-6,8,-5
C underdog	1,1,-2
C underdog ,	-1,3,-2
C underdog football	6,-4,-2
C underdog sports	-3,6,-2
C underdogs	4,-3,-2
C underdogs ,	4,-3,-2
C underrated	7,-5,-2
C underrated .	8,-6,-2
C universal	-1,4,-4
C universal monsters	2,1,-5
C unless	-7,-1,5
C unless its	-7,-1,5
C unsettling	9,-6,-6
C until	2,0,-2
C until then	-5,6,-1
C uplifting	-2,5,-2
C uplifting ,	-2,5,-2
C us	16,-9,-8
C vampire	-1,2,-1
C vampires	-2,2,0
C vampires .	-3,5,-2
C vampires and	-3,-2,5
C vampires are	-1,5,-3
C vampires for	-3,6,-3
C vampires kiss	5,-4,-1
C vampires then	-3,5,-1
C vampires who	-3,5,-2
C vengeance	-2,3,-1
C vengeance .	-2,3,-1
C venice	-2,3,-1
C venice but	-2,3,-1
C verhoeven	7,-4,-6
C very	0,2,-2
C victorian	-4,5,-1
C video	-8,-3,8
C vietnam	-5,8,-3
C vietnamese	-2,4,-2
C vikings	-3,4,-1
C vikings ,	-2,3,-1
C village	-4,5,-1
C village ,	-4,5,-1
C village life	-4,5,-1
C village small town	-2,4,-1
C villain	-2,4,-2
C vin	0,-6,4
C vin diesel	0,-6,4
C vincent	-6,11,-5
C vincent price	-2,5,-3
C vineyards	-8,11,-4
C violence	-5,2,4
C volcano	1,3,-4
C wall	3,0,-3
C wall street	3,0,-3
C wanna	-10,13,-5
C want	-5,6,-2
C want a	-2,3,0
C want black	-2,3,-1
C want something	-11,13,-2
C want swashbuckling	-1,2,-1
C want to	-13,15,-4
C wants	-10,12,-2
C war	-1,-1,2
C war ,	-5,-3,8
C war and	8,-10,2
C war at	6,-2,-5
C war film	-2,5,-4
C war films	-3,-13,14
C war reporter	-5,11,-6
C war romance	-2,3,-1
C war sim	-3,4,-2
C war without	-2,1,1
C warm	-4,6,-2
C warm ,	-3,5,-1
C wartime	-5,6,-1
C wartime ,	-3,4,-1
C was	10,-8,-2
C was told	8,-7,-1
C watch	-11,8,4
C watch with	11,-8,-3
C watched	2,-1,-1
C watching	7,-5,-1
C watching FILM	5,-4,-1
C we	1,1,-2
C we all	-1,-6,7
C we are	1,1,-4
C we cant	-6,10,-5
C we did	7,-5,-1
C we dont	-1,-4,4
C we had	14,-10,-4
C we have	8,-6,-2
C we is	2,1,-5
C we just	7,-4,-4
C we like	4,-2,-3
C we need	8,-6,-4
C we ran	11,-10,-2
C we swore	-13,5,5
C we tried	7,-5,-1
C we want	-5,5,0
C we were	7,-5,-2
C wed	0,2,-1
C wed like	1,0,-2
C wed rather	-6,-2,7
C wed take	-3,6,-3
C wedding	2,-1,-1
C wedding ,	9,-8,-2
C wedding chaos	-3,4,0
C weddings	-5,6,-1
C weddings ,	-7,8,-1
C week	6,-5,-2
C week of	6,-5,-2
C weekend	8,-6,-4
C weepie	-3,5,-3
C weepie .	-3,5,-3
C weird	-1,2,-2
C weird ,	-4,5,-2
C weird 00s	4,-2,-3
C weird but	-6,4,2
C weird creatures	-1,2,-1
C weird nature	-5,8,-3
C well	4,-1,-3
C well be	-4,6,-3
C welsh	5,-4,-1
C welsh ,	-3,4,-1
C went	10,-4,-6
C were	1,1,-2
C were a	8,-6,-3
C were all	11,-9,-5
C were art	7,-6,-1
C were doing	-6,11,-7
C were not	0,-2,1
C were over	-8,-1,9
C werewolf	-6,8,-3
C werewolf romance	-2,4,-1
C werewolves	-4,-2,5
C werewolves ,	-1,-4,5
C werewolves .	-4,9,-5
C werewolves or	-5,-8,9
C werner	-5,4,1
C werner herzog	-3,5,-2
C werner nobility	-11,0,4
C wes	-8,11,-3
C wes anderson	-4,3,1
C west	-2,5,-4
C western	-3,6,-3
C western ,	-1,4,-3
C western .	-7,13,-8
C western with	-3,4,-1
C westerns	-10,-1,10
C westerns ,	-5,-14,17
C weve	2,0,-3
C weve been	10,-6,-4
C weve got	-3,5,-2
C whales	-3,6,-3
C what	0,2,-3
C what FILM	10,-10,-1
C what a	5,-2,-3
C what about	-4,5,-3
C what can	-1,3,-3
C what comes	10,-8,-2
C what did	6,-4,-3
C what do	-9,11,-2
C what else	-6,8,-2
C what has	-9,8,0
C what i	-11,4,6
C what is	2,-1,-1
C whatever	-6,3,1
C whatever a	5,-4,-1
C whats	-2,6,-4
C whats good	9,-8,-1
C whats left	-8,9,-2
C whats the	-7,9,-3
C when	5,-3,-2
C when i	5,-4,-1
C when it	-3,4,-1
C where	-3,5,-2
C where animal	-1,-5,6
C where do	-2,4,-1
C where is	0,2,-1
C where the	-11,12,-5
C which	4,-2,-2
C which is	7,-5,-3
C which slasher	-7,8,-2
C which version	-5,6,-2
C which was	8,-6,-2
C whimsical ,	-1,2,-1
C whimsical whodunits	4,-3,-2
C whimsy	3,-4,2
C whistleblower	-7,11,-5
C who	1,1,-2
C who doesnt	3,5,-11
C who have	4,-8,2
C who on	3,-2,-2
C who thinks	2,-1,-1
C whodunit	-3,7,-4
C whodunit with	-5,8,-2
C whodunnit	-2,3,-1
C whodunnit ,	-2,3,-1
C whoever	3,-7,3
C whole family	16,-14,-5
C whos	2,-4,-2
C why	2,3,-5
C why dont	-2,4,-2
C why not	-4,11,-7
C wild	11,-8,-2
C wild .	-7,9,-2
C wild mountain	2,-2,-1
C wild zany	7,-4,-4
C wild zany date night	7,-4,-4
C wilderness	-4,6,-2
C will	-10,-8,14
C willem	-7,11,-4
C willem dafoe	-7,11,-4
C wim	4,-1,-5
C wine	-8,3,4
C wine ,	-6,8,-3
C winter	0,2,-1
C winter ,	-5,6,0
C winter sleep	18,-14,-5
C winter war	-3,5,-2
C wintry	-1,2,-1
C wit	-5,8,-3
C wit ,	-5,8,-3
C witches	-3,4,-1
C witches ,	-3,5,-3
C witches but	-2,0,2
C with	-1,3,-2
C with a	-4,7,-2
C with divorce	-1,2,-1
C with everything	-4,8,-3
C with grandma	7,-5,-3
C with grandma mamie	7,-5,-3
C with jungle	-4,4,-2
C with mountains	-3,5,-2
C with music	-4,7,-4
C with my	12,-11,-2
C with no	-4,3,-1
C with parents	12,-12,-2
C with suspense	-2,3,0
C with that	0,2,-2
C with the	-4,4,-1
C without	-1,-6,6
C without war	-1,-2,3
C witty	-1,3,-1
C witty ,	-1,2,-1
C witty .	-5,6,-3
C witty and	-1,2,0
C witty body	3,-2,-2
C witty dialogue	-7,11,-4
C woke	16,-12,-4
C wolves	-7,11,-4
C wolves snow	-3,5,-2
C woman	0,2,-3
C women	-5,8,-3
C women in	-3,5,-3
C wonder	2,-1,-3
C wong	-2,5,-4
C wong kar	-2,5,-4
C woodland	-4,6,-2
C woodland magic	-4,6,-2
C woods	-1,2,-1
C woods ,	-1,2,-1
C woody	-2,1,0
C woody allen	-2,1,0
C wordless	-6,8,-1
C wordless ,	-2,3,-1
C work job	9,-7,-2
C work job in	8,-6,-3
C working	-2,3,-1
C working class	-2,3,-1
C world	-3,5,-3
C world war	-5,7,-3
C would like	5,-4,-1
C would like not	11,-9,-2
C would like pilot plane	-14,14,-2
C would say	-4,8,-4
C would you	-9,8,-1
C wouldnt	5,1,-5
C wouldnt say	-7,5,0
C ww2	-3,1,2
C ww2 ,	-1,2,-1
C ww2 but	-4,2,1
C ww2 no	-4,-3,7
C year	0,2,-3
C year 00	0,2,-3
C years	3,-2,0
C yes	4,-2,-3
C yes singing	-5,7,-2
C yesterday	9,-2,-7
C yesterday anora	3,-2,0
C yesterday last night	5,-5,-2
C yesterday last night vimos	5,-5,-2
C yet	3,2,-3
C yet we	-1,2,-2
C yorgos	-8,-1,4
C you	4,-1,-3
C you can	-2,0,2
C you cant	1,5,-6
C you have	-6,7,-3
C you want	9,-8,-2
C youd	6,-4,-1
C youd make	6,-5,-3
C youll	4,-3,-1
C young	-9,11,-3
C zero	-1,-4,6
C zero patience	-2,-3,4
C zero tolerance	-3,-4,7
C zhang	4,-2,-3
C zhang yimou	4,-2,-3
C zombies	-1,-2,3
C zombies ,	-5,4,-2
C zombies .	-6,15,-8
C zorba	5,-3,-1
C zorba the	5,-3,-1
F ,	-1,2,-1
F , ,	-2,3,-1
F , , a	-5,7,-2
F , , about	-4,6,-3
F , , all	5,-4,-1
F , , and	3,-5,2
F , , but	5,-2,-2
F , , from	-4,5,-2
F , , i	-5,7,-3
F , , in	2,-1,0
F , , its	-1,2,-2
F , , less	4,-10,1
F , , no	-4,-3,7
F , , not	-3,3,0
F , , nothing	2,-3,1
F , , of	-10,13,-3
F , , or	-5,5,0
F , , people	-6,9,-3
F , , the	4,-2,-2
F , , though	-1,2,-2
F , , want	-5,6,-1
F , , with	-6,10,-4
F , , without	-2,-3,4
F , FILM	7,-6,-1
F , FILM ,	3,-3,0
F , FILM is	5,-4,-1
F , a	-1,3,-2
F , a ,	-1,3,-1
F , a bit	-7,9,-1
F , a nice	-6,7,-1
F , a of	-1,2,-2
F , about	-4,7,-3
F , adventure ,	5,2,-8
F , africa ,	-2,3,-1
F , after want	-2,2,-1
F , all	5,-3,-1
F , also	0,1,-2
F , american ,	-1,2,-1
F , an	0,2,-2
F , and ,	-1,2,-2
F , and a	-4,5,-2
F , and its	-1,2,-1
F , and no	-3,-4,7
F , and not	-2,-6,8
F , and something	-1,2,-1
F , and the	1,-4,3
F , and want	-1,2,-1
F , animated ,	-3,5,-2
F , any	1,1,-3
F , anything	-4,-4,7
F , anything ,	-1,3,-1
F , anything but	-7,-3,10
F , as	0,4,-4
F , as a	-6,10,-3
F , as the	-3,4,-1
F , at	6,-4,-2
F , at ,	-3,4,-1
F , awful ,	-1,2,-1
F , best	4,-3,-1
F , bit	-3,5,-2
F , british ,	-2,3,-1
F , but	-2,2,-1
F , but ,	-3,4,-1
F , but a	-5,7,-2
F , but always	-2,3,-2
F , but its	-2,3,-1
F , but no	-2,-3,5
F , but not	3,-2,-1
F , but of	-4,6,-2
F , but still	-1,3,-2
F , but the	-5,4,1
F , but with	-5,2,3
F , but without	-4,-8,11
F , by	0,3,-4
F , cannot abide	-5,-3,8
F , cartoon ,	-1,2,-1
F , clever ,	-5,6,-2
F , comedy ,	3,-3,-1
F , could be	-2,3,-1
F , creepy	4,-2,-3
F , does	0,2,-2
F , dont	12,-5,-6
F , dont do	-2,-1,2
F , dry ,	-8,10,-2
F , english ,	-2,3,-1
F , enough for	-8,9,-2
F , epic ,	-3,4,-1
F , fewer	-3,0,-2
F , five	0,1,-2
F , for	2,3,-6
F , for a	12,-11,-1
F , for the	6,-5,-1
F , french ,	-1,4,-2
F , from	-5,7,-2
F , from the	-7,8,-1
F , funny ,	-2,3,-1
F , funny over	-4,5,-1
F , gern	-1,2,-1
F , gimme	-4,6,-2
F , give me	-5,7,-2
F , go	3,-1,-3
F , good	8,-7,0
F , good ,	-7,9,-1
F , gotta be	-1,2,0
F , had	8,-3,-5
F , has	4,-1,-3
F , hates	16,-9,-8
F , he	8,-6,-3
F , he its	3,-3,0
F , heist ,	-2,3,-2
F , hes	7,-6,-1
F , hes a	5,-2,-3
F , hm ,	0,1,-2
F , hold the	-3,-2,5
F , home ,	-5,7,-3
F , how	7,-6,-2
F , i	3,-6,2
F , i ,	1,-7,6
F , i is	3,-1,-2
F , i like	-5,6,-1
F , i need	-10,11,-1
F , i say	2,-1,-4
F , i want	-1,3,-2
F , ideally	-10,11,-1
F , if	-8,6,1
F , im	3,-1,-2
F , im a	15,-13,-3
F , in	6,-4,-2
F , in ,	4,-1,-3
F , in a	-2,6,-4
F , in the	-1,2,-2
F , indian ,	-5,6,-1
F , is	8,-5,-3
F , is a	3,-2,-1
F , isnt	-2,-6,7
F , it	-4,-2,3
F , it has	4,-2,-1
F , italy ,	-3,5,-1
F , its	6,-4,-3
F , ive	11,-9,-2
F , ive a	9,-6,-3
F , ive got	9,-8,-1
F , just	-5,7,-2
F , just the	-5,-2,5
F , just want	-7,8,-2
F , less	1,-4,2
F , lets say	-2,3,-1
F , like	2,-1,-2
F , like the	2,-1,-1
F , little	-2,5,-4
F , love	-4,8,-3
F , love ,	-3,5,-2
F , maybe	-3,6,-3
F , me	-1,4,-4
F , minus the	-3,-1,4
F , minutes ,	2,-1,-1
F , more	-3,4,-2
F , musical ,	-1,2,0
F , my	3,-3,-1
F , my wants	-5,5,-1
F , mystery ,	-2,3,-1
F , need	-7,7,-1
F , never	-4,-4,6
F , no	-2,-3,6
F , no ,	-4,0,3
F , nobody	-3,-3,4
F , noir ,	-1,2,-1
F , not	-2,-5,7
F , not ,	-8,14,-6
F , not a	-1,-4,5
F , not about	-11,-7,16
F , not even	-1,-2,2
F , not of	-5,-8,13
F , not the	-1,-2,3
F , not too	-3,-2,6
F , nothing	-1,-3,5
F , nothing ,	-7,9,-2
F , nothing of	-3,-2,4
F , nothing too	-1,-2,3
F , nothing with	-2,-3,5
F , now	-8,10,-2
F , now ,	1,1,-2
F , of	-2,4,-2
F , of ,	-2,0,1
F , of the	5,-2,-3
F , on	-2,4,-3
F , on a	2,-2,0
F , on the	-7,8,-2
F , one	1,1,-2
F , one ,	-4,-3,7
F , one for	-10,15,-5
F , only	2,-1,-2
F , only its	-1,4,-2
F , or	-1,-2,3
F , or ,	-4,3,1
F , or a	-3,5,-2
F , our	5,-3,-2
F , over	2,-9,5
F , people	-5,8,-3
F , people ,	-3,4,-1
F , people and	-1,3,-2
F , please ,	1,-3,2
F , preferably with	-3,3,0
F , quindi	-4,5,-1
F , rather	-4,6,-2
F , rather peu	-3,4,-1
F , rather than	-4,-5,9
F , really	7,-3,-4
F , romance ,	-3,4,-2
F , romantic ,	-2,3,-1
F , same	-4,5,-1
F , says my	4,-2,-2
F , she likes	-1,3,-2
F , shes	-2,5,-3
F , silly ,	-5,7,-1
F , slapstick ,	-4,5,-1
F , slow ,	-2,-1,3
F , so	-3,4,-1
F , so ,	-3,5,-2
F , so a	-11,0,9
F , so any	-3,4,-1
F , so no	-3,-3,7
F , so something	-2,3,-1
F , so very	-4,5,-1
F , something	-3,4,-1
F , something ,	-1,2,-1
F , something and	-3,4,-1
F , something with	-7,9,-2
F , sound ,	-5,6,0
F , still	-9,10,-2
F , still ,	5,-4,-1
F , still want	-4,6,-1
F , thanksgiving ,	-3,4,-1
F , that	7,-5,-2
F , that is	-1,3,-3
F , that of	4,-11,5
F , the	2,1,-3
F , the ,	8,-6,-2
F , the a	10,-8,-3
F , the of	20,-16,-3
F , the want	-3,4,-1
F , then	8,-6,-2
F , they want	-7,8,-1
F , though	6,-4,-2
F , though no	-4,-3,5
F , three	-12,13,-2
F , three for	-4,5,-1
F , to	6,-11,5
F , to ,	-6,7,-1
F , to a	5,-4,-1
F , to the	1,4,-5
F , too	8,-4,-5
F , two	-3,5,-2
F , up	-6,2,3
F , up ,	-2,3,-1
F , very	0,2,-2
F , want	-4,7,-2
F , want a	-1,2,-1
F , wants	-2,4,-2
F , war	-5,7,-2
F , were	6,-5,-1
F , whatever a	5,-4,-1
F , where	-2,-5,6
F , which	10,-7,-2
F , who	6,-2,-4
F , who herself	2,-1,-1
F , with	-1,2,-1
F , with ,	-8,10,-3
F , with a	-4,5,-1
F , with and	-7,9,-2
F , with no	-4,3,-1
F , with that	0,2,-2
F , with the	-1,2,-1
F , without	-4,-5,8
F , yes ,	-4,-3,7
F , yet	-4,5,-2
F .	0,1,-2
F . ,	-1,3,-2
F . , ,	-5,5,0
F . , a	2,0,-2
F . , and	12,-12,-1
F . , be	5,-5,-1
F . , but	2,3,-5
F . , im	8,-6,-4
F . , in	10,-10,-1
F . , like	-3,4,-1
F . , my	3,-2,-1
F . , no	-3,-4,6
F . , not	-6,-6,12
F . , of	-1,4,-4
F . , that	11,-10,-3
F . , the	-3,7,-4
F . .	0,1,-2
F . . ,	-1,3,-2
F . . .	0,1,-2
F . . FILM	3,-1,-2
F . . a	-1,3,-2
F . . about	-14,-6,14
F . . american	1,-4,0
F . . an	-5,8,-4
F . . and	1,1,-2
F . . another	-3,4,-1
F . . any	-3,6,-3
F . . anything	-2,5,-3
F . . are	6,-2,-4
F . . argentine	-2,3,-1
F . . as	-4,4,-1
F . . at	1,2,-3
F . . australian	-2,5,-3
F . . back	9,-8,-1
F . . being	-8,11,-2
F . . best	15,-11,-4
F . . british	4,0,-2
F . . but	-1,3,-3
F . . by	1,-8,7
F . . cant	9,-10,-2
F . . chinese	-4,6,-2
F . . cinema	2,-1,-3
F . . comedies	-3,5,-2
F . . did	9,-7,-3
F . . does	-2,3,-1
F . . dont	0,-2,1
F . . drama	7,-7,-1
F . . fewer	-2,-9,10
F . . film	0,3,-4
F . . for	11,-8,-3
F . . french	-5,6,-2
F . . from	2,2,-5
F . . gimme	1,1,-2
F . . give	-5,-8,5
F . . good	10,-6,-5
F . . got	9,-5,-8
F . . have	0,4,-4
F . . having	5,-2,-3
F . . he	8,-7,-2
F . . her	-3,5,-4
F . . hes	1,2,-8
F . . his	2,-1,-1
F . . i	6,-3,-3
F . . id	3,-2,0
F . . if	2,-2,-3
F . . im	4,-2,-2
F . . in	3,0,-3
F . . is	12,-8,-4
F . . isnt	6,-5,-1
F . . it	-5,11,-6
F . . its	3,-5,2
F . . ive	-7,4,0
F . . japanese	-4,5,-2
F . . just	10,-4,-9
F . . less	-2,-3,3
F . . like	-6,8,-3
F . . little	13,-15,-4
F . . looking	9,-7,-2
F . . looking for	-3,4,-1
F . . lots of	9,-7,-2
F . . maybe	-3,6,-3
F . . me	-6,-3,5
F . . more	-2,4,-1
F . . movie	-3,4,-1
F . . my	1,2,-3
F . . n	-9,11,-3
F . . need	-5,4,1
F . . neither	1,-3,2
F . . next	-2,4,-2
F . . nice	1,0,-6
F . . no	-2,-1,3
F . . not	1,-4,3
F . . nothing	-1,-3,5
F . . now	-3,7,-3
F . . of	2,0,-2
F . . on	1,1,-2
F . . one	-1,2,-2
F . . or	-2,5,-3
F . . other	-3,6,-4
F . . otherwise	-1,2,-1
F . . our	9,-7,-2
F . . out	-3,-6,7
F . . rather	-3,6,-3
F . . really	8,-12,5
F . . same	-2,4,-2
F . . says	-10,6,4
F . . se	-11,-2,12
F . . shes	1,2,-4
F . . skip	-2,-2,3
F . . smth	-5,7,-2
F . . so	2,-1,-1
F . . solid	-8,9,-4
F . . some	-4,3,1
F . . something	-2,4,-2
F . . sth	-2,3,-1
F . . still	12,-10,-2
F . . that	4,-1,-4
F . . the	3,-1,-1
F . . their	3,-2,-1
F . . then	4,-2,-3
F . . theyre	4,-3,-1
F . . time	1,3,-5
F . . to	6,-5,-2
F . . too	-4,-3,7
F . . two	1,1,-3
F . . type	-1,3,-2
F . . w	-8,11,-2
F . . want	-2,4,-2
F . . wants	-8,12,-3
F . . war	6,-4,-1
F . . was	9,-6,-3
F . . we	0,4,-4
F . . were	8,-6,-2
F . . weve	3,0,-6
F . . what	4,-3,-1
F . . whats	-2,4,-2
F . . when	1,2,-4
F . . which	4,-2,-4
F . . who	-1,3,-3
F . . with	-2,-1,3
F . . without	-6,-5,11
F . . zero	-5,-1,6
F . FILM	3,-1,-2
F . FILM ,	4,-2,-2
F . FILM a	-3,4,-4
F . FILM at	5,-4,0
F . FILM but	-5,5,-1
F . FILM by	3,-3,0
F . FILM for	-8,7,4
F . FILM in	6,-5,-1
F . FILM is	3,-2,-1
F . FILM isnt	3,0,-2
F . FILM like	-12,13,-2
F . FILM made	5,-4,-1
F . FILM me	-2,5,-4
F . FILM of	6,-4,-2
F . FILM style	-2,2,-1
F . FILM the	4,-2,-2
F . FILM with	6,-4,-4
F . a	-1,3,-2
F . a ,	-1,3,-1
F . a comedy	-1,2,-1
F . a crime	-3,4,-1
F . a good	-7,8,-1
F . a little	1,1,-3
F . a movie	-1,3,-1
F . a nice	-4,6,-3
F . a of	-6,7,-1
F . a taiwanese	9,-7,-2
F . a the	-2,4,-2
F . a with	-3,5,-2
F . about	-14,-6,14
F . adventure ,	-1,2,-1
F . after of	9,-6,-3
F . after the	10,-9,-1
F . again but	-7,1,4
F . all the	1,1,-8
F . allergic to	-2,-2,4
F . american	1,-4,0
F . american ,	-2,-5,8
F . american of	5,-2,-4
F . an	-5,8,-4
F . and	1,1,-2
F . and ,	5,-4,-2
F . and and	2,3,-6
F . and the	13,-7,-9
F . animated ,	-5,6,-1
F . another	-3,4,-1
F . another with	-4,7,-3
F . any	-3,6,-3
F . any more	-1,2,-1
F . any other	1,1,-3
F . anyone but	-3,-1,4
F . anything	-2,5,-3
F . anything ,	-3,3,0
F . anything but	2,-4,2
F . anything by	-5,8,-3
F . anything except	-1,-6,6
F . anything w	-2,5,-2
F . anything with	-5,7,-2
F . anything without	-1,-2,3
F . anyway ,	-4,5,-1
F . are	6,-2,-4
F . argentine	-2,3,-1
F . as	-4,4,-1
F . as a	1,2,-3
F . as an	2,0,-4
F . as as	-1,-2,3
F . at	1,2,-3
F . australian	-2,5,-3
F . austrian ,	-3,5,-2
F . back	9,-8,-1
F . before ,	9,-8,-1
F . being	-8,11,-2
F . best	15,-11,-4
F . bollywood ,	-2,3,-1
F . bored of	-1,-3,4
F . british	4,0,-2
F . british ,	-2,3,-1
F . but	-1,3,-3
F . but ,	-3,4,-2
F . but no	-2,-2,4
F . but not	1,-5,4
F . but with	2,3,-8
F . by	1,-8,7
F . by ,	-11,-4,12
F . can is	-4,7,-3
F . cant	9,-10,-2
F . cant do	-3,-3,6
F . cant stand	-2,-1,4
F . chega of	3,-1,-2
F . chinese	-4,6,-2
F . chinese ,	-7,8,-2
F . cinema	2,-1,-3
F . claymation ,	-2,3,-1
F . clever ,	7,-2,-5
F . comedies	-3,5,-2
F . comedy ,	5,-3,-3
F . could the	-1,3,-4
F . couldnt face	-1,-2,3
F . did	9,-7,-3
F . did the	4,-2,-1
F . documentary ,	-2,3,0
F . does	-2,3,-1
F . dont	0,-2,1
F . dont want	-2,-5,7
F . drama	7,-7,-1
F . english ,	-1,2,-1
F . enough of	-1,-2,2
F . fewer	-2,-9,10
F . film	0,3,-4
F . film ,	-5,6,-2
F . film about	-4,9,-4
F . for	11,-8,-3
F . for ,	-3,5,-1
F . for a	-11,13,-3
F . for bored	6,-5,-1
F . for our	7,-5,-2
F . for the	6,-3,-4
F . french	-5,6,-2
F . french ,	-2,4,-2
F . from	2,2,-5
F . funny ,	-3,4,-2
F . gimme	1,1,-2
F . give	-5,-8,5
F . give it	-4,6,-2
F . give me	2,2,-4
F . give us	-1,3,-1
F . good	10,-6,-5
F . got	9,-5,-8
F . got anything	-1,4,-2
F . had enough	0,-13,7
F . has more	5,-4,-1
F . have	0,4,-4
F . having	5,-2,-3
F . he	8,-7,-2
F . he likes	-3,5,-2
F . he says	-8,9,-2
F . he wants	-8,10,-4
F . her	-3,5,-4
F . her ,	-3,0,-1
F . hes	1,2,-8
F . hes a	3,-6,4
F . his	2,-1,-1
F . horror ,	-8,3,5
F . horror thats	-5,6,0
F . horror with	-2,4,-2
F . how about	6,-1,-3
F . i	6,-3,-3
F . i can	-3,-6,6
F . i for	-3,4,-3
F . i had	6,-4,-2
F . i have	6,-3,-3
F . i like	9,-6,-7
F . i love	-2,4,-2
F . i mean	-9,8,1
F . i my	6,-2,-4
F . i need	-5,7,-2
F . i of	6,-3,-3
F . i said	-9,11,-3
F . i say	-7,10,-2
F . i the	9,-6,-3
F . i want	-3,4,-1
F . id	3,-2,0
F . id like	-3,4,-1
F . id rather	-2,3,-1
F . id say	-3,4,-1
F . if	2,-2,-3
F . if its	-3,0,3
F . if the	5,-8,3
F . im	4,-2,-2
F . im a	-5,9,-4
F . im after	-2,3,-1
F . im off	-5,-1,6
F . im over	-9,-7,11
F . in	3,0,-3
F . in a	0,4,-4
F . in the	8,-5,-2
F . into the	11,-8,-2
F . irish and	-2,3,-1
F . is	12,-8,-4
F . is a	12,-10,-3
F . is never	4,-1,-2
F . is the	4,-3,-1
F . isnt	6,-5,-1
F . it	-5,11,-6
F . it was	8,-7,-1
F . its	3,-5,2
F . its a	2,-1,0
F . its for	5,-4,-1
F . its my	4,-3,-2
F . its not	12,-5,-7
F . its the	1,2,-3
F . ive	-7,4,0
F . ive a	6,-4,-2
F . japan ,	-4,5,-1
F . japanese	-4,5,-2
F . just	10,-4,-9
F . less	-2,-3,3
F . lets do	-3,5,-2
F . lets have	-5,7,-3
F . like	-6,8,-3
F . like a	6,-5,-1
F . little	13,-15,-4
F . looking	9,-7,-2
F . looking for	-3,4,-1
F . looking for a	-3,4,-2
F . lots of	9,-7,-2
F . love actually	4,-3,-1
F . maybe	-3,6,-3
F . me	-6,-3,5
F . me ,	5,1,-10
F . me from	-7,-17,19
F . me have	6,-4,-2
F . mexican ,	-2,3,-2
F . minus the	-4,-4,8
F . minutes ,	-4,5,-1
F . more	-2,4,-1
F . more ,	-2,2,-1
F . more more	-2,5,-2
F . more with	-6,8,-2
F . movie	-3,4,-1
F . movie of	-2,3,-1
F . my	1,2,-3
F . my ,	8,-6,-3
F . my a	12,-4,-9
F . my for	-9,-13,16
F . my from	7,-3,-3
F . my has	7,-4,-3
F . my in	2,-2,-1
F . my is	-11,3,8
F . my of	11,-8,-2
F . my wants	9,-5,-6
F . my was	-10,-8,13
F . mystery ,	0,1,-2
F . n	-9,11,-3
F . n n	-2,2,-1
F . need	-5,4,1
F . need a	9,-7,-3
F . neither	1,-3,2
F . next	-2,4,-2
F . next ,	-3,4,-1
F . nice	1,0,-6
F . no	-2,-1,3
F . no me	2,-5,1
F . no more	4,-4,0
F . not	1,-4,3
F . not ,	1,2,-3
F . not a	3,-7,4
F . not against	-1,7,-6
F . not another	7,-5,-3
F . not as	9,-4,-7
F . not of	-1,-1,2
F . not only	-5,7,-4
F . not the	-10,-4,13
F . not too	-2,-3,5
F . not want	-1,-2,3
F . nothing	-1,-3,5
F . nothing ,	23,-15,-16
F . nothing about	-2,-1,4
F . nothing with	0,-2,3
F . now	-3,7,-3
F . now ,	-7,0,7
F . of	2,0,-2
F . of ,	-5,8,-3
F . of a	-2,6,-8
F . of the	0,2,-3
F . ok ,	-2,2,0
F . okay if	-2,3,-1
F . on	1,1,-2
F . on the	3,-1,-2
F . one	-1,2,-2
F . one ,	-4,7,-3
F . only the	-13,14,-1
F . or	-2,5,-3
F . other	-3,6,-4
F . otherwise	-1,2,-1
F . our	9,-7,-2
F . our is	10,-9,-1
F . out	-3,-6,7
F . out of	14,-12,-8
F . over a	-8,2,4
F . pakistani ,	-2,3,-2
F . palestinian and	-2,3,-1
F . people ,	-6,8,-2
F . people who	4,-2,-5
F . please ,	0,3,-2
F . please no	-3,-2,6
F . pls ,	-1,2,-1
F . put the	-3,4,-2
F . quebec ,	-1,2,-1
F . rather	-3,6,-3
F . really	8,-12,5
F . rec best	4,-3,-1
F . romantic without	-2,-5,7
F . same	-2,4,-2
F . says	-10,6,4
F . scary ,	-2,4,-2
F . sci fi	-1,2,-1
F . scrap the	3,-11,4
F . se	-11,-2,12
F . she likes	-4,7,-3
F . she wants	-3,5,-2
F . shes	1,2,-4
F . show me	-2,3,-1
F . sick of	-1,0,2
F . skip	-2,-2,3
F . skip the	-2,-1,3
F . slow ,	-4,8,-5
F . smth	-5,7,-2
F . so	2,-1,-1
F . so ,	-1,3,-1
F . so a	5,2,-8
F . so no	17,0,-16
F . so the	8,-5,-4
F . solid	-8,9,-4
F . some	-4,3,1
F . something	-2,4,-2
F . something ,	-2,4,-2
F . something about	-3,5,-3
F . something and	-4,6,-2
F . something as	-2,2,-1
F . something but	-4,7,-2
F . something of	-2,2,0
F . something to	-6,7,-1
F . something with	-3,5,-2
F . somewhere between	-5,5,0
F . spanish ,	-2,-3,6
F . spare me	-2,0,2
F . sth	-2,3,-1
F . still	12,-10,-2
F . still ,	-6,7,-1
F . taiwanese ,	-7,8,-1
F . that	4,-1,-4
F . that ,	-2,3,-1
F . that arent	-5,-3,6
F . thats my	3,-2,-1
F . the	3,-1,-1
F . the ,	9,-6,-2
F . the in	6,-4,-2
F . the is	4,-3,-1
F . the more	2,-1,-1
F . the my	2,-1,-1
F . the of	12,-11,-1
F . the says	6,-3,-4
F . the the	-4,8,-5
F . the was	8,-7,-1
F . their	3,-2,-1
F . then	4,-2,-3
F . then the	4,-4,-1
F . theres a	-6,10,-3
F . theyre	4,-3,-1
F . though ,	-1,4,-2
F . thriller ,	9,-6,-4
F . time	1,3,-5
F . to	6,-5,-2
F . to ,	-4,5,-1
F . to my	-15,19,-6
F . tonight ,	-7,10,-4
F . tonight something	-1,2,0
F . too	-4,-3,7
F . too many	-16,-3,17
F . try ,	-2,3,-1
F . two	1,1,-3
F . type	-1,3,-2
F . w	-8,11,-2
F . w ,	13,-12,-3
F . want	-2,4,-2
F . want ,	-3,4,-1
F . want a	-2,2,-1
F . wants	-8,12,-3
F . wants a	-8,13,-6
F . war	6,-4,-1
F . war ,	-4,6,-2
F . was	9,-6,-3
F . we	0,4,-4
F . we want	-3,4,-1
F . wed like	7,-6,-2
F . were	8,-6,-2
F . were a	-9,10,-1
F . were over	-8,-1,9
F . weve	3,0,-6
F . weve done	-10,6,3
F . what	4,-3,-1
F . what a	7,-6,-1
F . what about	-3,5,-5
F . what did	-3,5,-2
F . what is	-4,5,-1
F . whats	-2,4,-2
F . when	1,2,-4
F . when hes	-2,6,-4
F . which	4,-2,-4
F . who	-1,3,-3
F . with	-2,-1,3
F . with ,	-2,2,-1
F . with a	-12,15,-3
F . with the	18,-14,-8
F . without	-6,-5,11
F . without being	-4,-6,11
F . yes ,	-6,-3,9
F . you can	-6,-4,8
F . you want	9,-8,-2
F . zero	-5,-1,6
F . zero for	-2,-2,3
F FILM	4,-3,-2
F FILM ,	3,-1,-2
F FILM , ,	-2,3,-2
F FILM , a	16,-13,-2
F FILM , an	4,-2,-4
F FILM , and	10,-8,-2
F FILM , but	-9,12,-4
F FILM , i	9,-4,-5
F FILM , less	3,-9,5
F FILM , my	5,-3,-2
F FILM , no	7,-1,-6
F FILM , one	7,-6,-1
F FILM , so	-2,3,-2
F FILM , that	3,-1,-1
F FILM , the	5,-4,-2
F FILM , want	-3,4,-1
F FILM , with	-2,5,-4
F FILM a	-3,4,-4
F FILM a ,	8,-7,-1
F FILM and	6,-1,-6
F FILM and its	12,-10,-4
F FILM as a	5,-4,-1
F FILM at	5,-4,0
F FILM but	-4,5,-1
F FILM but the	-5,6,-2
F FILM by	3,-3,0
F FILM comedy ,	-13,16,-3
F FILM for	-6,6,1
F FILM for the	4,-3,-1
F FILM had me	3,-2,-1
F FILM in	8,-6,-2
F FILM in a	1,1,-2
F FILM in the	7,-6,-1
F FILM is	4,-3,-1
F FILM is a	8,-6,-2
F FILM is my	3,-2,0
F FILM is the	5,-3,-2
F FILM isnt	3,0,-2
F FILM like	-4,5,-2
F FILM lol ,	-3,4,-1
F FILM made	5,-4,-1
F FILM made me	3,-1,-1
F FILM me	-2,5,-4
F FILM of	4,-3,-2
F FILM on	3,-3,0
F FILM please ,	-4,6,-2
F FILM style	-2,2,-1
F FILM the	5,-2,-2
F FILM wants	4,-1,-4
F FILM was	2,-1,-1
F FILM was the	3,-2,-1
F FILM with	2,1,-4
F FILM with a	4,-4,-2
F FILM with the	7,-6,0
F FILM without the	-5,-6,8
F a ,	-1,3,-2
F a , ,	1,0,-2
F a , a	-5,6,-2
F a , an	-4,7,-2
F a , and	5,-8,3
F a , but	-5,3,2
F a , by	-10,11,-3
F a , no	-3,-5,8
F a , so	-3,-5,7
F a , the	-4,5,-1
F a FILM	7,-5,-2
F a FILM with	-16,14,-1
F a a	5,-4,-2
F a and	1,-7,6
F a and a	11,-9,-3
F a beautiful story	-1,2,-1
F a better	-9,10,-3
F a bit	2,-1,-2
F a bit ,	-7,9,-2
F a bit less	-10,-2,6
F a bit of	-6,8,-2
F a but a	-3,8,-5
F a by	2,1,-4
F a comedy	-5,9,-4
F a comedy ,	-4,5,-1
F a comedy with	-2,4,-1
F a crime	-3,4,-1
F a different	2,-1,-1
F a fan of	-2,-4,6
F a film	7,-5,-3
F a film ,	-4,-2,4
F a film thats	-6,7,-2
F a film where	5,-12,5
F a film with	-6,8,-3
F a for	-9,12,-3
F a from	0,-16,9
F a good	-1,3,-1
F a horror	-8,14,-6
F a id like	-6,6,-1
F a in	-7,10,-4
F a in ,	-5,7,-3
F a in a	7,-5,-3
F a little	1,2,-3
F a lot of	0,1,-2
F a movie	-3,4,-1
F a movie about	-4,4,1
F a movie of	-2,3,-1
F a nice	-2,4,-2
F a of	3,0,-3
F a of ,	-2,5,-2
F a of a	-5,6,-1
F a of and	3,-2,-1
F a on a	-7,9,-3
F a on the	4,-2,-3
F a or a	0,-5,4
F a school ,	-3,4,-1
F a slasher ,	-9,11,-2
F a so	-1,4,-3
F a so funny	-2,5,-2
F a story of	-1,2,0
F a taiwanese	9,-7,-2
F a the	4,-2,-3
F a thriller ,	-3,4,-1
F a to	14,-9,-9
F a very	3,-2,-2
F a western ,	-4,-5,10
F a with	3,0,-3
F a with ,	-3,6,-3
F a with a	7,-5,-3
F abide	1,-2,1
F about ,	-4,2,2
F about , ,	-3,4,-1
F about , no	-2,-2,4
F about , the	6,-4,-3
F about a	-2,3,-1
F about a ,	-1,2,-1
F about an	-5,7,-1
F about and	3,-1,-2
F about in	-1,-2,3
F about that isnt	3,-4,0
F about the	-4,4,0
F absolutely no	-1,-4,5
F action ,	-2,3,-1
F action , ,	0,3,-3
F actually	2,-1,-2
F actually no ,	-1,2,-1
F adores	-11,13,-3
F adventure ,	2,3,-5
F adventure , ,	-3,3,-1
F adventure with	-5,6,-2
F africa ,	-2,3,-1
F african ,	-4,5,-1
F after	4,-1,-3
F after a	2,1,-4
F after of	9,-6,-3
F after that	2,1,-3
F after the	5,-3,-2
F after want	-2,2,-1
F again	-1,-9,10
F again ,	5,-4,-2
F again , ,	2,-1,-1
F again , but	-1,2,-1
F again but	-7,1,4
F again but without	-4,13,-12
F aint	-1,-6,7
F all	4,-3,-1
F all ,	-3,6,-3
F all about	0,5,-5
F all about the	10,-8,-2
F all in the	7,-5,-2
F all of	8,-11,1
F all the	5,-2,-3
F all until the	2,-1,-1
F allergic to	-4,-5,9
F also	5,-2,-3
F always	5,-2,-6
F american	-2,-4,4
F american ,	-2,-1,2
F american of	5,-2,-4
F american with the	8,-4,-4
F an	-1,3,-2
F an ,	6,-5,-1
F an , a	7,-6,-2
F an in some	-4,6,-2
F and	1,1,-2
F and ,	1,1,-2
F and , a	-10,11,-2
F and , not	-2,-4,6
F and , or	6,-4,-3
F and a	2,1,-3
F and a bit	-2,3,-1
F and and	-1,5,-5
F and between ,	-2,3,-1
F and certainly not	5,-3,-3
F and find a	-5,8,-3
F and for the	6,-5,-1
F and her	7,-1,-6
F and i	6,-4,-2
F and i want	-6,8,-3
F and id like	-3,5,-2
F and im	8,-7,-1
F and im a	16,-11,-5
F and in	-4,6,-4
F and its	0,2,-2
F and little ,	-4,6,-2
F and my	7,-4,-3
F and no	-3,-2,5
F and not	2,-5,3
F and not a	-6,-2,9
F and not the	6,-9,2
F and not too	-2,-3,4
F and nothing	-5,-3,8
F and nothing with	-3,-2,4
F and of	3,4,-9
F and one	5,-4,-4
F and she likes	-4,7,-3
F and something	-5,6,-1
F and the	4,-4,0
F and the is	-1,2,-1
F and then	-1,2,-1
F and they want	-6,7,-2
F and want	-4,5,-1
F and without	-3,-6,9
F animated	-2,4,-2
F animated ,	-3,4,-1
F animation	19,-18,-4
F animation , ,	-2,3,0
F animation cartoon	-5,7,-3
F another	-3,3,0
F another , ,	-1,2,-1
F another with	-7,4,2
F any	-3,4,-1
F any other	-2,5,-3
F anyone but	-3,-1,4
F anything	-4,0,3
F anything , ,	-1,2,-1
F anything and	-4,5,-1
F anything but	0,-4,4
F anything by	-5,8,-3
F anything else with	-1,3,-2
F anything except	-1,-6,6
F anything that	-6,8,-2
F anything w	-2,5,-2
F anything where shes	-4,5,-1
F anything with	-3,2,0
F anything with ,	-4,-4,6
F anything with a	-2,4,-3
F anything without	-8,-5,12
F anyway ,	-4,5,-1
F are	8,-5,-3
F are all	10,-6,-5
F are there any	-1,2,-1
F arent	1,4,-4
F argentina ,	4,-2,-2
F argentine	-2,3,-1
F around	3,-1,-2
F as	-1,3,-2
F as FILM ,	-1,4,-3
F as a	4,-2,-1
F as an	2,0,-4
F as as	2,-5,2
F as in ,	-3,4,-1
F as its	-5,11,-5
F as my	10,-10,-1
F as the	4,1,-4
F ask me about	4,-2,-2
F asking for	6,-4,-1
F at	3,-2,-1
F at ,	-2,4,-1
F at , my	-4,-3,7
F at a	-1,4,-3
F at his most	0,1,-3
F at most ,	-4,7,-3
F at my	3,-2,-1
F at the	6,-4,-1
F at the ,	-16,17,-4
F australian	-2,5,-3
F australian ,	-3,5,-2
F australian , ,	-2,2,-1
F austrian ,	-2,4,-1
F austrian , ,	-3,4,-1
F avoid	-5,-2,7
F avoid ,	0,-6,3
F away from	-8,-3,10
F awful ,	-1,2,-1
F back	10,-8,-1
F back with	-4,-3,6
F background , ,	-1,2,-1
F barring	-2,-4,6
F be	2,0,-2
F be ,	-2,2,0
F be , ,	-1,2,-1
F be , how	5,-4,-2
F be , just	-3,4,-1
F be a	2,0,-2
F be about	-4,-7,8
F be no	-6,-4,9
F be with	10,-12,0
F beautiful ,	3,-3,-1
F beautiful story	-1,2,-1
F because	11,-9,-2
F because the	5,-4,-2
F been	4,-1,-4
F been a	-3,5,-3
F before	-2,-10,12
F before ,	3,1,-4
F before the	16,-15,-1
F best	4,-2,-2
F better	7,-5,-3
F better ,	-4,5,-1
F between	1,6,-7
F between ,	-3,5,-1
F between and ,	-9,10,-2
F bit	3,-1,-2
F bit ,	-7,9,-2
F bit less	-10,-2,6
F bit of	-9,11,-2
F bollywood ,	-2,3,-1
F bollywood , a	-3,5,-2
F bored	6,-5,-1
F bored ,	-3,4,-2
F bored of	-2,-3,5
F boss is ,	-10,11,-1
F boss says	2,-1,-1
F boss the of	4,-3,-1
F both	10,-7,-3
F both dont want	-2,-5,7
F bring me a	-3,5,-1
F british	6,-5,1
F british ,	-2,2,1
F british , ,	-2,5,-3
F but	-2,2,0
F but ,	-2,3,-1
F but FILM like	-6,6,-1
F but a	-5,2,3
F but always	-2,3,-2
F but in	-8,6,2
F but in a	-6,10,-4
F but its	-5,7,-3
F but less	-6,7,-3
F but make it	-2,4,-2
F but no	-2,-3,6
F but no ,	-6,6,0
F but nobody	9,-5,-6
F but not	0,-4,5
F but not a	-5,-4,9
F but not by	-1,-3,4
F but not is	-3,-1,4
F but not of	-3,-3,6
F but not the	-9,-7,14
F but not with	-4,-4,9
F but of	-4,6,-2
F but still	-1,3,-2
F but the	-7,7,0
F but with	2,1,-3
F but with a	-4,8,-4
F but without	-3,1,1
F by	2,-1,-1
F by ,	5,-4,-1
F by , the	12,-10,-3
F by a	-4,-2,5
F by the	-3,5,-2
F can	2,-3,0
F can ,	-2,4,-1
F can do	-7,12,-5
F can is	-4,6,-3
F can it be	-4,6,-1
F can we do	-3,5,-3
F cannot abide	-5,-3,8
F cannot be with	0,-2,1
F cant	0,-4,4
F cant ,	2,1,-4
F cant a	4,3,-6
F cant abide	6,0,-6
F cant be	-3,4,-2
F cant cope with	-3,-2,4
F cant do	-2,-3,5
F cant handle	-4,-4,7
F cant sleep ,	-1,2,-1
F cant stand	-2,-2,4
F cant the	6,-3,-2
F care home ,	-1,2,-1
F cartoon ,	-2,3,-2
F certainly not	5,-3,-3
F chega of	3,-1,-2
F chilean ,	-1,3,-2
F chinese	-4,6,-2
F chinese ,	-6,7,-2
F choose	7,-3,-6
F cinema	3,-1,-3
F claymation ,	-2,3,-1
F clever ,	-2,3,-1
F clever , ,	-2,3,-1
F coldplay yesterday ,	-5,6,-1
F com ,	-1,2,-1
F comedies	-5,7,-1
F comedy	-5,-1,4
F comedy ,	-1,3,-2
F comedy , ,	4,-2,-2
F comedy with	-2,6,-4
F comes to	-3,4,-1
F comfort	11,-10,-1
F cool ,	-3,4,-1
F cool so	-5,6,-2
F cope with	-3,-2,4
F could	12,-4,-8
F could be	-2,3,-1
F could be a	-5,6,-1
F could see a	-6,7,-1
F could the	-1,3,-4
F couldnt face	-1,-2,3
F creepy	1,-4,4
F crime	-1,2,-1
F crime ,	-1,2,-1
F cuban ,	-2,3,-2
F daughter wont have	-2,-1,4
F davon , ,	-1,3,-1
F de	4,-2,-2
F de but	-3,4,-1
F decent	-6,7,-2
F decent ,	-1,3,-2
F di	-7,9,-3
F di , of	6,-4,-3
F did	2,0,-2
F did a	-3,5,-3
F did the	4,-2,-1
F different	12,-11,-2
F do	-3,2,1
F do ,	-4,5,-1
F do the	4,-10,5
F do with	0,1,-3
F documentaries ,	-6,8,-3
F documentaries with a	-1,2,-1
F documentary ,	-3,6,-3
F does	-1,8,-7
F does enough	4,-4,-1
F doesnt do the	-2,-1,3
F doesnt like	-7,4,1
F done	2,-2,0
F done the	9,-6,-3
F done to	9,-5,-3
F done with	-3,-3,7
F dont	8,-3,-5
F dont do	-3,-2,5
F dont fancy	-3,-4,7
F dont like	-4,-7,11
F dont want	-2,-4,7
F dont want a	-3,-3,5
F dont we do	-2,4,-2
F dont you suggest	-1,-1,2
F down as	5,-3,-1
F drama	4,-2,-1
F drama ,	4,-1,-4
F drama , not	-6,-4,9
F dry ,	-7,9,-2
F due , quindi	-1,2,-1
F during	10,-8,-2
F during the	3,-1,-2
F eastern european ,	5,-4,-2
F easy on the	-9,-7,16
F eight	11,-5,-6
F else	-2,5,-2
F else ,	-2,3,-1
F else , ,	-1,2,-1
F else with	-3,5,-3
F en	9,-3,-6
F end ,	-9,11,-3
F english	0,2,-3
F enough	-3,5,-3
F enough for	4,-1,-5
F enough of	-2,3,0
F epic ,	-3,4,-1
F equally	-3,4,-1
F european ,	3,-1,-2
F even	6,-1,-5
F even ,	-4,5,-2
F evening ,	-9,13,-5
F evening after ,	-1,2,-1
F evening please a	-4,5,-1
F ever	-1,4,-2
F everyone	2,0,-2
F except	-8,3,4
F face	3,-3,0
F fairy tale ,	-1,2,-1
F families ,	-3,4,-1
F fan of	-2,-4,6
F fancy	-3,1,3
F fancy a	-2,-3,4
F fancy something	-2,3,-1
F fancy something and	-3,4,-1
F fantasy ,	-1,2,0
F fed up with	-1,-4,5
F feel	-4,6,-2
F feel of a	-5,5,-1
F feeling	-16,1,6
F fewer	-5,-2,5
F fi	-4,6,-3
F fi ,	0,3,-4
F fi , ,	-3,8,-5
F fill of	-3,-3,6
F film	7,-4,-3
F film ,	-1,2,0
F film , ,	-1,3,-1
F film about	5,-2,-2
F film about a	-4,5,-2
F film by a	-2,4,-1
F film for a	9,-5,-4
F film for our	8,-6,-1
F film in which	-4,1,3
F film minus the	-2,-3,5
F film my	4,-3,-1
F film so pls	-3,4,-1
F film that isnt	-7,-3,10
F film thats	-1,3,-1
F film was decent	3,-3,-1
F film where	1,-4,3
F film where the	-4,4,0
F film with	-5,7,-2
F film with a	-11,12,-2
F films	2,2,-4
F films ,	8,-6,-2
F films about	6,1,-9
F films where	-7,7,-1
F find	0,-5,6
F find a	3,0,-3
F find me	-5,7,-3
F find me a	-2,3,-1
F find me something	-1,2,-1
F find something	-3,4,-3
F find us a	-4,5,-1
F finds	-1,-4,5
F fine ,	-5,-3,6
F fine w	-4,0,3
F finns ,	-3,5,-2
F five	0,1,-2
F five ,	6,-4,-3
F for ,	-2,3,-1
F for , ,	7,-6,-2
F for , want	-4,9,-6
F for , were	7,-6,-1
F for FILM ,	7,-6,-3
F for a	3,-1,-2
F for a ,	-17,18,-2
F for any	-1,2,-1
F for anything	-6,2,3
F for bored	6,-5,-1
F for her ,	1,0,-2
F for him ,	-2,5,-2
F for his	6,-4,-2
F for me ,	11,-9,-1
F for my	7,-6,-2
F for my ,	2,-1,-1
F for no	-6,-1,7
F for of	9,-3,-6
F for our	7,-5,-1
F for something	-1,3,-2
F for the	5,-3,-2
F for the ,	0,2,-3
F for their	5,-4,-1
F for two	10,-9,-2
F found	9,-7,-2
F four	10,-8,-2
F four ,	-6,8,-2
F france ,	-2,5,-3
F france , ,	-3,4,-1
F french	2,1,-4
F french ,	-2,5,-3
F friendly ,	-3,4,-1
F from ,	4,-6,2
F from , no	-2,-2,5
F from , the	8,-7,-1
F from a	3,-2,-2
F from an	7,-5,-2
F from the	-2,4,-3
F from the ,	-8,9,-1
F from wants	-5,5,-1
F full	6,-2,-4
F funny	-1,3,-2
F funny ,	-2,4,-1
F funny , ,	-1,2,-2
F funny , no	-3,-5,8
F funny but	-5,2,2
F funny over	-4,5,-1
F funny than	7,-3,-3
F gangsters ,	-1,-1,2
F germans ,	-2,3,-1
F gern	-7,10,-6
F gern ,	-2,-7,13
F get	-1,-7,4
F get enough of	-3,7,-4
F get something	-7,12,-6
F gets	2,-6,3
F gets , a	-2,5,-3
F gets the	-4,6,-3
F gimme	-3,5,-2
F give	0,0,-3
F give it	-4,6,-2
F give me	1,1,-2
F give me a	4,-2,-3
F give me the	-8,13,-5
F give us	-1,2,-1
F give us ,	-2,3,-2
F give us a	-4,4,-1
F go , go	-12,13,-3
F go for	-4,9,-4
F go im ,	-1,2,0
F goat ,	6,-5,-1
F goes	1,2,-8
F goes ,	-2,2,0
F good	5,-2,-3
F good ,	-2,2,0
F got	3,-2,-2
F got ,	-6,8,-4
F got a	3,-6,3
F got anything	-1,5,-4
F got the	7,-6,-1
F got to	3,0,-3
F gotta be	-4,4,-1
F great	7,-5,-1
F had	4,-3,-2
F had , ,	-1,2,0
F had a	3,-1,-3
F had down as	5,-3,-1
F had enough	-7,4,2
F had it with	-4,-2,6
F had me	5,-3,-3
F handle	-4,-4,7
F has	2,-1,-1
F has ,	3,-2,-2
F has , so	5,-4,-2
F has a	4,-2,-1
F has more	4,-3,-1
F has no	8,-2,-5
F has the	-5,6,-2
F has to be	-3,5,-4
F has to have	-9,10,-1
F hasnt got a	6,-1,-6
F hate	-2,2,-2
F hates	0,-6,7
F have	2,-2,0
F have ,	-2,3,-1
F have , ,	-4,6,-2
F have all ,	-3,3,0
F have an	-5,5,0
F have me	6,-5,-2
F have of	4,-5,0
F have or ,	-3,-3,6
F have the	-5,-2,7
F have this	7,-7,-1
F have watch	2,-2,-1
F have we anything	-4,5,-2
F havent seen anything	-4,6,-3
F having	-2,0,2
F he	2,-2,0
F he doesnt like	-2,-6,8
F he its	3,-3,0
F he likes	-4,6,-2
F he likes and	-8,10,-2
F he put on	3,-3,0
F he says	-5,8,-3
F he the	-2,-13,11
F he to	9,-7,-4
F he wants	-10,14,-5
F he wants a	-5,-12,15
F heist ,	-1,2,-1
F heist , ,	-2,4,-2
F heist in	-2,4,-2
F heist with a	-6,7,-2
F her	2,2,-5
F her ,	-2,2,-1
F her , ,	4,-3,-1
F here ,	6,-3,-2
F here with	-5,-2,8
F herself	2,-1,-1
F hes a	3,-4,5
F him	5,-4,-2
F him ,	-8,-1,8
F him , ,	-3,4,0
F his	4,-1,-2
F his ,	2,0,-2
F his , no	-8,-3,11
F his go	5,-5,-1
F his most	0,1,-3
F hm ,	0,1,-2
F hold the	-4,-2,6
F hollywood	-1,-3,4
F hollywood ,	-3,1,1
F home	8,-4,-5
F home ,	-3,4,-2
F home , ,	-3,3,-1
F horror	0,-4,3
F horror , no	17,-8,-11
F horror thats	8,-3,-5
F horror with	-2,4,-2
F hours ,	4,-2,-2
F hours , ,	-2,6,-3
F hours of	-3,3,0
F hours on a	10,-7,-3
F how	1,2,-3
F how about	6,-1,-3
F how about a	-1,2,-1
F i	4,-4,0
F i ,	3,-7,3
F i , no	-2,-3,5
F i can	-6,2,4
F i can do	-9,14,-6
F i cant	2,-2,0
F i cant ,	8,-4,-4
F i cant abide	7,-1,-7
F i dont do	-6,-1,7
F i dont fancy	-3,-4,7
F i fancy	-4,7,-5
F i fancy something	-2,3,-1
F i for	1,2,-4
F i for a	7,-6,-1
F i for the	7,-6,-1
F i had	5,-3,-2
F i had a	-6,8,-3
F i have	7,-3,-3
F i have a	4,-3,-1
F i in	9,-7,-3
F i is	5,-3,-2
F i it a	3,-2,-1
F i know ,	3,0,-5
F i like	6,-3,-5
F i love	-2,4,-2
F i mean	-10,1,5
F i mean ,	-6,2,3
F i my	5,-2,-3
F i my to	5,-4,-2
F i need	-4,6,-2
F i need a	-6,8,-2
F i of	2,1,-3
F i on the	6,-4,-2
F i said	-9,11,-3
F i saw the	2,-1,-1
F i say	-1,3,-3
F i the	9,-7,-2
F i want	-2,4,-2
F i want ,	-2,4,-1
F i want a	-3,5,-2
F i want is	-3,6,-5
F i want the	-2,-10,10
F i want to	15,-13,-3
F i was	5,-3,-2
F i was in	2,-1,-1
F i with	10,-5,-6
F iceland , ,	-2,3,-2
F id	8,-5,-4
F id fancy something	-1,2,-1
F id like	-1,3,-1
F id like a	4,-3,-1
F id like and	-7,9,-2
F id like something	-2,3,0
F id pass on	-2,-3,4
F id rather	-4,0,4
F id say	-3,4,-1
F id watch	-10,11,-3
F ideally	-10,11,-1
F if	-4,3,1
F if its	-8,6,1
F if its not	10,-3,-8
F if not ,	-3,9,-5
F if the	5,-8,3
F if theres	-2,-9,9
F if theres a	-7,-8,11
F im	4,-1,-2
F im ,	-4,6,-2
F im a	3,0,-4
F im after	-2,3,-1
F im allergic to	-3,-2,4
F im done with	-1,-3,4
F im for	0,2,-3
F im in for	-3,5,-3
F im not	13,-2,-13
F im off	-5,-1,6
F im over	-9,-7,11
F in	2,-1,-2
F in ,	5,-3,-2
F in , ,	-5,7,-2
F in , and	12,-9,-4
F in , no	-4,-3,6
F in , the	8,-6,-2
F in a ,	-1,3,-1
F in an	-4,-1,5
F in anything	-1,3,-2
F in at	2,-1,-1
F in english ,	4,-1,-3
F in for	-2,4,-3
F in it ,	-9,10,-2
F in may ,	-2,3,-1
F in my	3,-2,-1
F in of	-1,-6,5
F in portuguese ,	2,-2,-1
F in some	-4,6,-2
F in something	-3,4,-1
F in that	0,2,-5
F in the	4,-3,0
F in the ,	4,-3,-2
F in the of	8,-7,-1
F in the with	6,-4,-2
F in which	-4,-1,5
F in with a	-11,13,-3
F india ,	-4,5,-1
F india , ,	-1,2,0
F indian ,	-5,6,-2
F into	1,4,-5
F into the	4,0,-5
F ireland , not	-2,-2,4
F irish	-8,15,-6
F irish ,	-13,2,6
F irish , ,	-1,2,-1
F irish and	-3,5,-2
F is	3,-1,-1
F is ,	-3,6,-3
F is , ,	-3,4,-2
F is , but	11,-4,-9
F is , the	-18,19,-1
F is a	3,-1,-2
F is and	-2,2,-1
F is from	-19,0,15
F is in	6,-1,-5
F is in anything	-1,3,-2
F is my	3,-3,0
F is never	4,-1,-2
F is not	8,-8,-2
F is of	-2,-1,2
F is out ,	-4,6,-5
F is that	14,-12,-3
F is the	2,0,-2
F is the only	3,-2,-1
F is there	1,1,-5
F is there a	2,0,-2
F is there more	-2,2,-1
F is there some	-1,2,-1
F is to	8,-4,-4
F islanda , ,	-3,3,-1
F isnt	2,-3,1
F isnt , a	-4,10,-6
F isnt a	-1,-5,5
F isnt about the	-6,-9,14
F isnt the	7,-2,-6
F it	0,3,-2
F it ,	0,2,-2
F it , ,	-2,2,-1
F it , a	-2,2,0
F it , no	-2,-4,6
F it , the	-2,5,-4
F it a	6,-4,-1
F it about	-5,1,4
F it at	6,-4,-2
F it be	0,3,-3
F it cant be	-8,-6,12
F it comes to	-3,4,-1
F it has	1,-7,6
F it in	2,0,-1
F it is	8,-6,-2
F it isnt	5,-8,2
F it may ,	2,-1,-1
F it must be	9,-8,-2
F it please be	-2,4,-2
F it should be	-1,2,0
F it was	3,-2,-1
F it was a	4,-3,-1
F it was about	3,-2,-1
F it was more	4,-3,0
F it with	-7,-6,12
F it would be	-9,12,-5
F italy ,	-2,4,-1
F italy , ,	-5,7,-2
F its ,	-3,5,-1
F its a	3,-1,-2
F its and	-4,5,-1
F its for	5,-4,-1
F its got	-2,1,0
F its got a	-3,-16,13
F its my	4,-3,-2
F its not	3,-5,2
F its not a	6,-1,-5
F its so	13,-10,-2
F its the	1,2,-3
F ive	-5,4,-1
F ive a	9,-7,-3
F ive got	-2,4,-3
F ive got a	5,-4,-2
F ive seen	4,-3,-1
F japan ,	-4,5,-1
F japanese	13,-11,-3
F japanese ,	-2,4,-2
F japanese , not	-2,-2,4
F just	3,0,-3
F just as	-1,2,-3
F just the	-5,-2,5
F just want	-7,8,-2
F kind ,	-2,3,-1
F kind , ,	-3,4,-1
F kind with	-1,-2,4
F kinda want	-1,2,-1
F know ,	-2,1,1
F know , ,	-2,2,-1
F know the	4,-2,-1
F latin american ,	-2,3,-1
F laughs ,	-3,5,-1
F least	-6,9,-4
F leave out the	-1,-3,4
F less	-3,-1,3
F let it be	3,0,-5
F let there be	-4,5,-1
F lets , ,	-1,2,-1
F lets do	-3,5,-2
F lets have	-4,5,-2
F lets say	-2,3,-1
F like	1,2,-2
F like ,	-1,2,-2
F like , ,	-8,10,-1
F like FILM ,	-1,3,-2
F like FILM but	4,-1,-3
F like a	1,1,-2
F like and	-7,9,-2
F like being	3,-5,2
F like something	-2,3,0
F like something ,	-3,4,-1
F like that ,	-3,4,-1
F like the	4,-1,-3
F like the of	-6,8,-1
F like to	4,-2,-2
F like to with	6,-5,-2
F liked	1,1,-2
F liked , and	-3,6,-2
F likes	-5,5,-1
F likes and	-8,10,-2
F line at	0,-4,3
F little	3,-1,-2
F little ,	-4,6,-2
F little , ,	-2,2,0
F lol ,	-3,4,-1
F look ,	13,-11,-3
F look at	-3,-3,4
F look at a	8,-5,-3
F looking	4,-3,-2
F looking for	-3,4,-1
F looking for a	-3,4,-2
F looking for any	-1,2,-1
F lot of	0,1,-2
F lots of	0,2,-2
F love	-5,9,-4
F love ,	-3,5,-2
F love a	-2,4,-1
F love actually	4,-3,-1
F love in	-6,8,-2
F love more	-1,2,-1
F love of	8,-6,-2
F love really ,	-1,2,-2
F love story where	-2,-6,8
F loved the	1,1,-2
F loves	6,-3,-7
F made me	4,-3,-1
F made me want	0,1,-3
F made me watch	5,-3,-2
F mafia ,	-2,3,-2
F make	-1,6,-6
F make a	-2,3,-1
F make it	-4,6,-3
F make it about	-5,1,4
F makes	-2,-3,5
F makes me	5,-3,-1
F many	2,-4,2
F may ,	-1,3,-2
F may be	-1,-10,9
F maybe	-1,3,-3
F maybe , maybe	-4,4,-2
F maybe a	-3,4,-1
F maybe or ,	-2,3,-1
F me ,	3,1,-3
F me , ,	-3,4,-1
F me , no	-5,-1,5
F me a	-2,2,0
F me a ,	-3,4,-1
F me a beautiful story	-1,2,-1
F me about	7,-4,-3
F me and	13,-10,-4
F me and the	7,-6,-1
F me being	-2,4,-1
F me for	8,-6,-3
F me from	-7,-1,6
F me have	4,-3,-1
F me look at	-2,-4,3
F me must of	-1,2,-1
F me smth	-1,2,-1
F me something	-4,5,-1
F me the	2,-1,-1
F me the of	-2,3,-1
F me to	3,-1,-2
F me want	0,1,-3
F me was	5,-3,-1
F me watch	5,-3,-2
F me with	-6,-4,10
F mean	-9,0,7
F mean ,	-5,3,2
F mean the	9,-7,-2
F mexican ,	-2,3,-2
F might try	-2,3,-1
F mind	-11,-13,17
F minus the	-1,-3,4
F minutes ,	-1,3,-2
F minutes , nothing	-1,-3,4
F minutes of	3,0,-2
F mood for	4,-5,0
F mood for a	-12,13,-2
F more	-1,2,0
F more ,	-1,2,-1
F more , ,	-2,3,-1
F more , more	-2,3,-1
F more , the	5,-4,-1
F more funny than	7,-3,-3
F more more	-2,5,-2
F more of	-8,0,7
F more of a	3,-2,-1
F more of those	-3,-5,8
F more than	4,-1,-4
F more than a	-4,0,5
F more the	4,-3,-2
F more with	-4,6,-2
F more with ,	-2,4,-1
F most	7,-4,-4
F most ,	-4,7,-3
F mostly for the	2,-2,0
F motion ,	-5,5,-1
F movie	-2,4,-1
F movie ,	14,-12,-3
F movie , ,	4,-3,-1
F movie is	3,-3,-1
F movie of	-4,2,2
F movie where a	-3,-4,7
F movie with	-7,5,2
F mum	8,-6,-2
F musical ,	-1,2,0
F must	-6,7,-2
F must be	-2,3,-3
F must of	-1,2,-1
F must que is	3,-2,-1
F my	3,-1,-2
F my ,	4,-3,0
F my , ,	-3,4,-1
F my , a	8,-7,-3
F my , no	-2,-4,6
F my , the	15,-13,-3
F my a	9,-4,-5
F my are	11,-9,-2
F my at the	8,-4,-4
F my boss says	2,-1,-1
F my does enough	4,-4,-1
F my fill of	-3,-3,6
F my for	-9,3,4
F my for a	-4,6,-2
F my from	6,-2,-3
F my from wants	-5,5,-1
F my had	5,-4,-2
F my has	7,-4,-3
F my in	3,-2,-1
F my in the	9,-5,-4
F my is	-7,1,5
F my is a	13,-8,-4
F my mum	8,-6,-2
F my of	15,-12,-2
F my of ,	2,0,-2
F my own	6,-3,-3
F my son wants	-9,11,-3
F my the	-5,6,-2
F my to	3,-2,-1
F my wants	1,1,-4
F my was	-4,-7,7
F myself for the	4,-3,-1
F mystery ,	-2,4,-2
F n	-5,8,-4
F n n	-2,2,-1
F need	-1,3,-1
F need ,	-2,3,-1
F need , ,	0,2,-1
F need a	0,2,-3
F need something	-4,5,-1
F needs	-14,-2,11
F needs ,	-2,6,-4
F needs a	10,-7,-2
F neither	-1,-4,3
F never	6,-10,4
F never a	-2,5,-5
F never seen a	-4,6,-2
F new	11,-9,-2
F new ,	3,0,-2
F new zealand ,	-5,6,-1
F next	-1,3,-3
F next ,	-3,3,0
F next , ,	-4,4,-1
F nice	0,2,-2
F night theme is	-3,5,-2
F nine ,	-7,11,-4
F nine , so	-1,2,-1
F no	-2,-3,4
F no ,	-1,-1,2
F no , ,	-9,10,-1
F no , a	-2,4,-2
F no , and	1,-2,-4
F no , no	-2,-2,4
F no , only	-8,14,-5
F no , or	-3,-6,9
F no , so	15,-9,-7
F no in	-8,-9,16
F no me	2,-5,1
F no more	-1,-5,5
F no of	3,-13,1
F no one gets	-2,-4,6
F no thanks to	-2,-3,6
F no to	0,5,-5
F no to a	-5,7,-4
F no westerns ,	-3,-4,5
F nobody	-4,-4,7
F nobody gets	-3,-6,8
F noir ,	-4,4,-1
F noir but	-6,7,-2
F none of that	4,-5,0
F none of the	-7,-5,12
F none of your	-2,-3,5
F nor	1,-5,4
F not	1,-4,3
F not ,	3,-1,-3
F not , my	4,-3,-1
F not , not	-3,-2,5
F not a	1,-5,4
F not about	-5,-8,11
F not about the	-4,-5,7
F not against	-1,7,-6
F not another	5,-5,-1
F not as	9,-3,-6
F not as a	-14,-11,22
F not by	0,-5,5
F not even	1,-2,1
F not give me	-6,-5,8
F not have	-1,-3,5
F not have a	-10,-6,12
F not in	3,-8,4
F not is	0,-3,4
F not of	-2,-4,6
F not only	-5,7,-4
F not really	-3,-5,8
F not scared of	-3,10,-8
F not scary	-6,3,-2
F not see	3,-6,3
F not so	0,-6,5
F not the	0,-4,4
F not to	-15,12,-2
F not too	-3,-4,7
F not too ,	0,2,-3
F not too many	-4,-2,5
F not want	-2,-3,5
F not with	-4,-4,9
F not with a	-2,-17,18
F not without	-7,21,-16
F not yet another	0,-3,3
F nothing	-2,-3,5
F nothing ,	12,-6,-8
F nothing , nothing	-1,-4,5
F nothing , the	5,-3,-2
F nothing , where	-1,-5,6
F nothing about	-3,-1,5
F nothing about the	-3,3,-1
F nothing by	-2,0,2
F nothing of	-4,-1,5
F nothing that	1,-8,6
F nothing thats	-4,-3,7
F nothing to	-15,14,-5
F nothing too	-2,-2,4
F nothing where the	-4,-5,8
F nothing with	-3,-3,6
F nothing with ,	-1,3,-2
F nothing with or	-1,-3,4
F now	7,-4,-4
F now ,	-3,-1,2
F of , ,	3,0,-3
F of , a	3,0,-3
F of , of	-4,5,-2
F of , the	-3,4,-1
F of , want	-1,2,-1
F of FILM but	-2,3,-1
F of a	2,0,-2
F of and	-1,2,0
F of de but	-3,4,-1
F of in	-1,-2,3
F of it	8,-5,-4
F of my	7,-6,-1
F of of	13,-6,-7
F of our	3,-2,-1
F of something	-7,8,-1
F of term ,	-1,2,0
F of that	5,-5,-1
F of that ,	-6,8,-1
F of the	2,-2,-1
F of the ,	-7,8,-1
F of them	-5,1,3
F of thing ,	-2,2,-1
F of those	-4,-3,8
F of us	-3,6,-6
F of your	-4,-3,6
F off	0,-7,7
F off ,	-2,3,-2
F off the	7,-8,1
F off the ,	-8,11,-4
F ok ,	-3,-2,5
F okay if	-2,3,-1
F on	2,-2,0
F on ,	-2,3,-1
F on , ,	-9,10,-1
F on a	3,0,-4
F on a ,	0,5,-7
F on an	2,-2,0
F on our	3,-3,-1
F on saturday ,	-2,2,-1
F on something	-10,11,-3
F on the	2,-3,1
F on the ,	2,2,-5
F on with	1,2,-3
F once ,	5,-8,0
F one	3,0,-2
F one ,	-1,2,-1
F one , a	10,-9,-1
F one , one	8,-7,-2
F one , so	-5,6,-1
F one film ,	-3,4,0
F one for	-3,-2,5
F one for the	9,-6,-4
F one gets	-2,-4,6
F one in at	2,-1,-1
F one more	-1,-1,3
F one of the	-1,-1,2
F one that	-1,3,-2
F one thats	-6,7,-1
F one wants	4,1,-5
F one where	-4,-3,5
F one with	5,-4,-2
F one with the	-8,8,-1
F ones ,	-1,4,-2
F ones , ,	-2,4,-1
F ones , not	-1,-4,5
F only	2,1,-3
F only a so	-2,4,-2
F only its	-1,4,-2
F only make it	-3,5,-2
F only that more	-2,4,-1
F only the	-14,15,-1
F only who finds	-1,-4,5
F or ,	-1,2,0
F or , ,	-3,5,-2
F or , no	-3,-1,4
F or , or	-8,12,-4
F or a	-4,2,1
F or is	-8,10,-3
F or it ,	-3,4,0
F or so ,	-2,3,-1
F or something as	-3,4,-1
F other ,	-7,9,-2
F other of ,	2,-2,-1
F otherwise	-3,5,-2
F our	4,-3,-2
F our is	10,-9,-1
F out	3,-5,2
F out ,	-2,5,-4
F out , so	-1,2,-1
F out of	5,0,-6
F out of the	12,-8,-6
F out the	-1,-3,4
F over	3,-9,7
F over ,	-6,7,-2
F over a	-3,-1,2
F own	-3,-5,11
F pakistani ,	-2,3,-2
F palestinian and	-2,3,-1
F pass on	-3,-3,6
F patience for	-2,-3,4
F people	-2,1,1
F people ,	-3,5,-2
F people , ,	-6,8,-2
F people and	-1,3,-2
F people who	0,-8,2
F people who in	-5,7,-2
F peu	-3,4,-1
F pick one ,	-1,2,-1
F please	-2,-3,5
F please ,	-1,3,-1
F please , ,	-2,1,1
F please , a	-2,4,-2
F please , and	-5,2,2
F please , no	-2,-2,4
F please a	-4,5,-1
F please be	-2,4,-2
F please no	-3,-2,6
F please not	6,-3,-4
F please nothing with	-8,0,9
F please spare me	-3,-5,7
F pls	-5,9,-4
F pls ,	3,-1,-2
F pls no	0,-4,2
F portuguese , ,	-1,2,-1
F preferably with	-3,3,0
F projector on	5,-4,-3
F put	3,-2,-1
F put on	2,-1,-1
F put the	-3,4,-2
F que is	3,-2,-1
F quebec ,	-1,2,-1
F quindi	-4,5,-1
F quite so	-8,-3,10
F rather	2,0,-2
F rather not have	6,-4,-2
F rather peu	-3,4,-1
F rather soviet and	-5,7,-1
F rather than	-4,-5,9
F really ,	-3,6,-3
F rec best	4,-3,-1
F right	9,-8,-1
F right ,	3,-1,-3
F right , ,	-3,4,-1
F rom com ,	-1,2,-1
F romance	-3,7,-5
F romance ,	-2,3,-1
F romance , ,	-3,5,-2
F romantic ,	-2,3,-1
F romantic without	-2,-5,7
F russians ,	-3,4,-2
F said	2,3,-6
F same	-2,4,-1
F same ,	-6,9,-2
F saturday ,	10,-8,-4
F saw	15,-12,-3
F saw the	4,-3,-2
F say	-1,4,-3
F say no to	-5,6,-3
F say yes to	-4,-1,5
F says	-1,4,-2
F says , no	-2,-2,4
F says his go	5,-5,-1
F says my	4,-2,-2
F says the	6,-5,-1
F scared of	-8,2,4
F scary	-1,-4,1
F scary ,	3,0,-2
F scary , also	-5,6,-2
F school ,	-3,4,-1
F sci fi	-4,6,-3
F sci fi ,	0,3,-4
F scottish ,	-2,-2,5
F scrap the	-2,6,-4
F se	-9,5,-1
F se ,	-3,1,2
F se , ,	-5,0,5
F see	2,-4,1
F see ,	-5,6,-1
F see , no	-3,-2,5
F see a	-2,4,-1
F see and the	3,-2,0
F seen	4,-2,-2
F seen a	-4,6,-2
F seen anything	-4,6,-3
F seen the	6,-5,-3
F serve a movie	-1,2,-1
F set	-2,-4,7
F set in	-3,5,-1
F set in ,	-5,6,-2
F set in a	-11,-6,15
F she	-5,10,-7
F she ,	-1,3,-1
F she likes	-3,6,-3
F she says	-8,10,-2
F she wants	-3,5,-2
F shes	2,1,-3
F shes a	18,-14,-4
F shes for	2,-1,-1
F should be	-1,3,-2
F show	3,-10,5
F show me	-2,2,-1
F show me a	-5,7,-1
F show me being	-2,4,-1
F show me something	-1,3,-2
F sick of	-6,-1,8
F silly ,	-4,5,-1
F since the	5,-3,-1
F sit through a	-11,1,6
F skip	-3,-4,7
F skip the	-3,-6,9
F slapstick ,	-3,5,-2
F slapstick , ,	8,-6,-2
F slapstick from the	-3,5,-2
F slasher ,	8,-6,-2
F sleep ,	-1,2,-1
F sleepover ,	-2,3,-1
F sleepover without something	-2,7,-6
F slow ,	-2,1,1
F slow , ,	-2,4,-2
F smth	-4,6,-2
F so	-2,3,-1
F so ,	-2,4,-1
F so , ,	-3,3,0
F so , no	-3,-5,7
F so a	-3,1,1
F so a different	-6,7,-1
F so any	-3,4,-1
F so clever ,	-2,4,-2
F so funny	-2,5,-2
F so its and	-4,5,-1
F so more	-4,7,-3
F so much	8,-4,-6
F so no	3,-4,1
F so nothing	-4,-4,7
F so nothing thats	-4,-3,7
F so nothing with	-4,-4,7
F so pls	-3,4,-1
F so something	-2,3,-1
F so something and	-1,2,-1
F so the	8,-5,-3
F so very	-4,5,-1
F so yes ,	-6,11,-8
F solid	-2,4,-4
F some	-3,4,-2
F some way ,	-1,2,-1
F somebody	-1,-21,20
F someone	-6,1,2
F something	-3,5,-2
F something ,	-2,4,-1
F something , ,	-6,6,-1
F something about	-3,5,-2
F something about ,	-1,-11,11
F something and	-5,7,-2
F something as	-2,3,-1
F something but	-3,5,-1
F something fantasy ,	-1,2,0
F something of	-4,6,-2
F something that	0,1,-2
F something thats	-3,3,-1
F something to	2,-1,-2
F something truc	-2,4,-1
F something with	-3,6,-2
F something with ,	2,-2,0
F something with a	-3,6,-3
F something with and	-3,4,-1
F something with no	-2,-9,10
F somewhere	-8,9,-1
F somewhere between	-5,5,0
F son wants	-9,11,-3
F sort , ,	-1,2,-1
F sort of	-5,8,-5
F sound ,	-5,6,0
F sound of	7,-3,-5
F south	-2,5,-3
F south african ,	-1,2,-1
F soviet and	-5,7,-1
F spanish	-3,4,-1
F spanish ,	-3,3,0
F spanish , ,	-5,6,-1
F spare me	-4,-2,6
F spare me the	-6,-4,8
F spare us the	-4,-1,6
F spooky	1,3,-4
F stand	-4,-3,7
F stand FILM ,	4,-4,0
F stay ,	2,-1,-1
F sth	-2,3,-1
F still	0,2,-3
F still ,	2,-1,-1
F still , ,	-7,8,-1
F still want	-4,6,-1
F stop motion ,	-5,5,-1
F story	4,-1,-3
F story , ,	3,-1,-1
F story of	-1,2,0
F story where	-2,-6,8
F stuff ,	-4,-2,6
F stuff , the	-2,3,-2
F style	-2,2,-1
F style of	-5,5,-1
F such ,	-3,7,-4
F such an	12,-11,-3
F suggest	-1,-1,2
F suggest a	-8,-3,5
F sunday ,	-1,3,-3
F sunday , want	-2,3,-1
F sunday like a	-3,7,-4
F suspense ,	-4,5,-2
F sweet and ,	-2,5,-2
F taiwanese	9,-7,-2
F taiwanese ,	-7,8,-1
F take	-9,15,-6
F take a	-3,5,-2
F take another	-8,5,3
F tale ,	-1,2,-1
F tale , ,	-3,3,-1
F tales ,	5,-2,-3
F teenager , ,	-4,6,-2
F tell	6,-2,-4
F tell me a	-5,7,-1
F tell me smth	-1,2,-1
F term ,	-1,2,0
F than	2,-3,1
F than FILM ,	-5,6,-2
F than a	-4,0,5
F than my	8,-7,-1
F than pls ,	-4,6,-2
F thank	9,-7,-3
F thanks ,	-2,6,-4
F thanks to	-2,-3,6
F thanksgiving ,	-3,4,-1
F that	2,-1,-1
F that ,	-2,4,-2
F that , ,	-4,5,-1
F that , a	-1,5,-4
F that , but	-8,-1,9
F that , no	-5,-3,8
F that FILM is	4,-2,-2
F that aint	-1,-6,7
F that are	-7,8,-2
F that arent	3,-5,2
F that i	2,-5,2
F that im	7,-4,-3
F that is	0,2,-2
F that isnt	1,-5,4
F that more	-2,4,-1
F that not have	-4,-1,5
F that not is	-4,-4,8
F that of	4,-11,5
F that please ,	-1,2,-1
F that se ,	-3,5,-1
F that sort of	3,-11,6
F that the	11,-12,2
F that the find	3,-2,0
F that was	4,-3,-2
F that was a	7,-5,-2
F thats	1,2,-2
F thats ,	-2,3,0
F thats less	4,-6,2
F thats my	3,-2,-2
F thats not	-4,-2,5
F thats the	4,-3,0
F the	3,-2,-1
F the ,	0,2,-2
F the , a	2,-2,-1
F the , or	2,4,-7
F the , so	-7,9,-2
F the , the	6,-3,-3
F the FILM ,	3,-3,0
F the a	4,-1,-3
F the and	1,3,-5
F the and the	7,-4,-3
F the back with	-4,-3,6
F the best	-2,3,-2
F the better ,	-4,5,-1
F the but	3,-1,-3
F the de	4,-2,-2
F the eight	12,-5,-7
F the find	3,-2,0
F the finns ,	-3,5,-2
F the for	-4,2,1
F the for ,	-2,2,-1
F the french	4,-2,-3
F the germans ,	-2,3,-1
F the goat ,	2,-2,0
F the good ,	10,-7,-3
F the great	6,-4,-1
F the have	6,-4,-2
F the i	3,-2,-1
F the in	5,-4,-1
F the in the	-3,5,-2
F the is	7,-5,-1
F the is a	2,-1,-2
F the it is	4,-3,0
F the kind with	-1,-2,4
F the line at	0,-4,3
F the little	-1,5,-5
F the love of	8,-6,-2
F the me	8,-4,-4
F the mood for	4,-5,0
F the most	3,-2,-1
F the movie is	3,-3,-1
F the my	3,-2,-1
F the of	6,-5,-1
F the of my	7,-6,-1
F the of the	8,-7,-1
F the on the	-3,3,-1
F the one	6,-5,-1
F the one ,	6,-4,-2
F the one with	12,-19,2
F the only	3,-2,-1
F the russians ,	-3,4,-2
F the said	-6,12,-7
F the same	0,2,-1
F the same ,	-6,9,-2
F the says	6,-3,-4
F the so	-13,15,-4
F the sound of	7,-3,-5
F the spanish	-4,5,-1
F the style of	-5,5,-1
F the the	3,0,-3
F the the have	4,-3,-1
F the to	4,-3,0
F the to the	-4,6,-2
F the want	-5,6,-1
F the was	8,-7,-1
F the whole	4,-2,-2
F the with	12,-9,-4
F the with the	0,2,-3
F their	4,-2,-2
F them	-8,6,2
F them ,	-4,5,-1
F them with ,	-4,8,-5
F theme is	-7,9,-2
F then	4,-2,-3
F then ,	-1,2,-1
F then , ,	-2,3,-1
F then , but	-5,7,-2
F then , with	-4,5,-1
F then a	-5,5,-1
F then the	-7,9,-2
F there	3,0,-5
F there a	4,-3,-2
F there any	-1,2,-1
F there be	-4,5,-1
F there be a	-2,4,-2
F there more	-2,2,-1
F there some	-1,2,-1
F theres	0,-3,2
F theres a	2,-5,3
F theres no	1,-3,3
F they	1,2,-3
F they want	-1,3,-2
F they want a	5,-3,-2
F theyre	10,-8,-3
F thing	7,-3,-3
F thing ,	6,-3,-2
F thing , ,	-1,3,-1
F thing as a	-1,3,-1
F thing with	4,-2,-5
F things	-2,0,2
F things ,	-8,5,2
F think , ,	-2,9,-8
F this	7,1,-7
F this ,	-4,5,-1
F this projector on	5,-4,-3
F this time	-5,11,-5
F those	0,-5,5
F though	3,0,-4
F though ,	9,-7,-2
F though , an	-3,4,-1
F though no	-4,-3,5
F though the	-2,6,-5
F three	-2,2,-1
F three ,	2,0,-3
F three for	-4,5,-1
F thriller	-6,3,1
F thriller ,	2,0,-2
F thriller , ,	-6,8,-3
F through	5,-3,-3
F through a	-8,0,5
F through the	0,4,-4
F till the	5,-4,-2
F time	3,-3,0
F time ,	4,-3,-1
F time i	5,-4,-1
F tired of	7,-8,-2
F to ,	1,0,-2
F to , ,	-3,4,-1
F to , and	3,-3,0
F to , if	-1,3,-2
F to , so	-5,6,-1
F to , the	5,-3,-2
F to , with	17,-14,-3
F to a	0,3,-3
F to avoid ,	-15,-1,10
F to be	-2,6,-3
F to be a	5,0,-5
F to be about	-1,-5,4
F to do with	1,-2,1
F to find something	-1,2,-1
F to have	-3,6,-3
F to her ,	-1,3,-2
F to here with	-5,-2,8
F to my	-6,9,-5
F to not see	3,-5,0
F to see a	0,2,-1
F to the	3,-3,0
F to watch	-10,3,8
F to with	-1,-13,13
F told me was	5,-3,-1
F tonight	13,-7,-9
F tonight ,	-2,5,-4
F tonight , something	-4,4,-1
F tonight something	-1,2,0
F too	-2,-1,3
F too ,	7,-4,-4
F too , nothing	-1,-4,5
F too many	-3,-2,5
F too much	3,1,-7
F trashy ,	-1,2,-1
F tried	6,-4,-2
F truc	-2,4,-2
F try	-2,3,-1
F try ,	-2,3,-1
F two	5,-2,-3
F two ,	-2,4,-2
F two , ,	-2,4,-1
F two and a	6,-5,-2
F two hours ,	-9,11,-3
F two people ,	-2,2,-1
F type	-3,5,-2
F under ,	-2,4,-2
F under has the	-5,6,-2
F under minutes ,	-1,2,-1
F until	10,-8,-2
F until the	6,-4,-2
F until then a	-5,5,-1
F up	2,-3,0
F up ,	1,2,-2
F up , ,	0,2,-1
F up for	6,-12,6
F up in ,	-5,6,-2
F up with	-6,-12,17
F up with the	-3,4,-3
F us	-3,3,-1
F us ,	3,-1,-3
F us , ,	-4,5,-2
F us a	-4,5,-1
F us another	-3,5,-1
F us one ,	-3,3,0
F us something thats	-3,3,-1
F us the	-4,-1,6
F us with	-5,7,-2
F visiting , ,	-5,8,-2
F w	-2,1,1
F w ,	0,2,-3
F want	-2,3,-1
F want ,	-1,2,0
F want , ,	-5,3,1
F want a	-2,3,-1
F want and	-7,11,-4
F want another	-2,3,-1
F want anything	-7,-4,10
F want is	-10,3,3
F want something	-1,3,-1
F want the	1,-5,4
F want to	1,-7,7
F want to ,	-2,3,0
F want to be	-10,11,0
F want to see	-15,11,-4
F wanted	-6,10,-4
F wants	-3,4,-1
F wants , wants	5,-4,-2
F wants a	-5,3,1
F wants i want	-2,2,-1
F wants to	-3,4,-1
F war	2,0,-1
F war ,	0,2,-2
F war , ,	-6,7,-1
F war , a	12,-9,-4
F war , no	-2,-3,5
F wartime ,	-2,4,-2
F was	5,-3,-1
F was ,	5,-3,-1
F was a	6,-5,-1
F was a ,	-2,5,-2
F was about	3,-2,-1
F was cool so	-5,6,-2
F was decent	3,-3,-1
F was in	6,-3,-4
F was more	4,-3,0
F was so	-4,-6,9
F was the	6,-3,-3
F wasnt	7,-2,-5
F watch	-2,2,0
F watch ,	3,-7,4
F watch anything	4,-4,-2
F watch anything with	7,-10,1
F watch the	4,-3,-1
F watch with	18,-13,-5
F watched	9,-2,-8
F watches films where	-7,10,-4
F watching	6,-2,-3
F way ,	-1,2,-1
F we	4,1,-5
F we ,	2,-2,-1
F we anything	-4,5,-2
F we can	6,-4,-5
F we do	-2,4,-3
F we dont do	-1,-3,5
F we like	4,-2,-3
F we might try	-2,3,-1
F we need a	-2,4,-4
F we need something	-6,7,0
F we want	-4,5,-1
F we want a	-2,3,-1
F we want and	-8,10,-2
F wed like	0,2,-2
F wed take a	-2,3,-2
F well ,	7,-5,-2
F welsh ,	-1,2,-1
F were	8,-5,-3
F were a	4,-2,-6
F were not	0,-2,1
F were over	-8,-1,9
F western ,	-4,-4,8
F western with	-4,5,-2
F westerns ,	-3,-4,5
F weve	-5,-1,6
F weve done	-10,6,3
F weve done to	9,-5,-3
F weve got the	6,-4,-1
F what	10,-8,-3
F what a	7,-6,-1
F what about	-3,5,-5
F what about a	-2,2,0
F what did	-3,5,-2
F what is	-4,5,-1
F what the	11,-10,-2
F whatever ,	-5,6,-1
F whatever a	5,-4,-1
F whats	-2,5,-2
F whats a	3,-3,-1
F when	1,2,-4
F when hes	-8,2,5
F when the	3,-2,-1
F where	-2,-1,2
F where a	-6,1,4
F where its not	-7,-3,9
F where nobody	-4,0,3
F where nobody gets	-3,-6,8
F where shes	-4,5,-1
F where the	-3,0,2
F which	3,-3,-1
F which ,	19,-18,-5
F which the	2,1,-8
F which was more	3,-2,-1
F who	4,-4,-1
F who finds	-1,-4,5
F who herself	2,-1,-1
F who in	-5,7,-2
F who isnt a	-5,-3,8
F whodunnit ,	-4,5,-1
F whole	5,-2,-3
F whole of	7,-5,-1
F whole of the	5,-3,-1
F why	7,-5,-3
F wise ,	-3,3,-1
F with ,	-2,3,-1
F with , ,	-3,2,1
F with , a	-4,5,-1
F with , and	-3,5,-2
F with , in	-7,3,3
F with , nothing	-2,-4,6
F with , with	-6,-12,16
F with a	-2,3,-1
F with a ,	-5,6,-1
F with a and	-2,4,-1
F with an	-9,8,0
F with and	-2,3,-1
F with and and	-5,6,-2
F with being	-5,9,-3
F with my	2,-1,-1
F with no	-1,-4,4
F with of	6,-5,-3
F with or	-4,4,0
F with our	4,-4,0
F with something	-2,3,-1
F with that	3,0,-4
F with the	2,1,-3
F with the ,	13,-12,-1
F with the of	-7,-4,10
F with two ,	-7,8,-1
F without	-3,-2,5
F without ,	7,-2,-8
F without , ,	6,-5,-2
F without a	-9,-3,9
F without being	5,-5,1
F without something	-2,7,-6
F without the	-2,-5,6
F wont have	-5,-2,7
F wont watch anything	4,-4,-2
F would	1,1,-2
F would be	10,-8,-2
F would be a	12,-11,-2
F ya the ,	5,-3,-4
F yes	-5,7,-2
F yes ,	-4,-2,7
F yes to	-4,-1,5
F yesterday ,	-5,6,-1
F yet	-4,5,-1
F yet another	0,-3,3
F you	-4,5,-2
F you can	-6,-4,8
F you can ,	-5,6,-3
F you cant be	6,-3,-3
F you could	-3,3,0
F you have a	-2,3,-1
F you know ,	-6,0,6
F you me	-3,-5,8
F you suggest	-1,-1,2
F you want	9,-8,-2
F your	-3,-1,4
F zealand ,	-5,6,-1
F zero	1,-4,3
F zero ,	4,-1,-5
F zero for	-2,-2,3
F zero patience for	-2,-3,4
K # ,	-2,4,-2
K # .	-5,1,5
K # mood +	3,0,-2
K # themes +	-1,2,-1
K # · ,	-10,14,-3
K # · .	5,0,-5
K # · films	-3,5,-2
K # · genre	-1,2,-1
K , #	-5,7,-4
K , FILM	8,-7,-1
K , I	6,-4,-2
K , NO	-1,-3,5
K , and	-2,1,1
K , content +	-4,3,1
K , content -	-3,0,3
K , country	-7,10,-3
K , country +	-1,2,-1
K , facet +	5,-3,-2
K , feeling disliked	8,-4,-5
K , feeling liked	4,-3,-3
K , feeling loved	0,2,-4
K , films	4,-2,-2
K , genre	-2,4,-2
K , genre +	-2,3,-1
K , genre -	-5,2,2
K , hint	-1,3,-2
K , is	5,-3,-2
K , language +	-2,0,1
K , language -	6,2,-7
K , like 	-1,2,-1
K , mood +	-2,2,-1
K , mood -	-2,-2,4
K , moods	2,0,-2
K , moods +	-1,3,-1
K , occasions +	2,-1,-2
K , occasions -	2,1,-3
K , open	0,1,-2
K , person -	4,-7,1
K , rare	4,0,-3
K , runtime +	0,1,-2
K , same 	2,-1,-2
K , small	0,2,-2
K , standing +	-1,2,-1
K , telling	-3,4,-1
K , telling +	-2,4,-2
K , themes	-1,2,-1
K , themes +	-1,2,-1
K , themes -	-1,-3,4
K , they	4,-3,-2
K , turn 	-1,2,-1
K , used	2,0,-2
K , wish 	-3,4,-1
K , years +	-2,3,-2
K , · ,	-1,3,-1
K , · .	-2,4,-2
K , · FILM	-5,6,-1
K , · I	3,-1,-2
K , · NO	-1,-3,4
K , · country	-3,6,-3
K , · feeling liked	2,1,-4
K , · feeling so-so	-13,14,-2
K , · films	-4,5,-1
K , · genre	-1,2,-2
K , · hint	0,1,-2
K , · is	3,-2,-2
K , · like 	9,-7,-3
K , · moods	-2,4,-2
K , · occasions	0,2,-3
K , · same 	2,-3,0
K , · small	2,-1,-1
K , · themes	-2,2,0
K , · used	3,-1,-1
K , · wish 	-1,3,-2
K . #	4,-1,-4
K . .	-2,2,0
K . FILM	2,0,-2
K . I	2,0,-2
K . NO	-2,-2,4
K . and	-4,5,-2
K . content	12,-10,-3
K . content +	0,2,-2
K . content -	3,-2,-1
K . country	2,2,-4
K . country +	-1,3,-2
K . facet +	7,-5,-2
K . feeling disliked	-4,-3,7
K . films	-1,4,-2
K . genre	-4,11,-8
K . genre -	-5,-3,9
K . hint	4,-3,-1
K . is	6,-4,-2
K . language +	-2,4,-1
K . language -	-18,8,2
K . like 	2,-1,-4
K . mood -	-7,-2,4
K . moods	-3,3,0
K . moods +	0,2,-2
K . moods -	1,-4,1
K . occasions	-21,24,-7
K . occasions +	5,-1,-4
K . open	-3,5,-2
K . person +	-4,2,2
K . person -	-5,-5,10
K . rare	10,-6,-4
K . small	0,2,-1
K . standing	-2,8,-7
K . standing +	-6,0,4
K . telling	6,-2,-4
K . telling +	-2,1,1
K . telling -	1,-2,1
K . themes	3,1,-5
K . themes -	-3,-4,5
K . they	10,-8,-2
K . turn 	-5,6,-1
K . used	4,-2,-2
K . wish 	-2,4,-2
K . years +	-2,3,-1
K . · #	11,-6,-7
K . · ,	-2,4,-1
K . · .	-3,3,0
K . · FILM	9,-4,-7
K . · I	2,-5,2
K . · NO	-3,2,1
K . · and	-1,3,-2
K . · content	-6,3,3
K . · country	-1,4,-3
K . · feeling liked	-5,9,-5
K . · feeling loved	-9,8,-1
K . · feeling so-so	-3,6,-4
K . · films	0,4,-3
K . · genre	-5,7,-2
K . · hint	4,-2,-2
K . · is	0,-1,2
K . · like 	8,-5,-4
K . · moods	-1,5,-4
K . · occasions	-1,4,-4
K . · rare	15,-7,-7
K . · same 	-4,2,-1
K . · seen 	9,-8,-3
K . · small	0,1,-2
K . · standing	-13,1,6
K . · telling	-8,8,1
K . · themes	1,1,-2
K . · turn 	-4,7,-3
K . · used	1,-4,3
K . · wish 	-3,0,3
K FILM ,	1,1,-2
K FILM .	9,-4,-5
K FILM NO	3,6,-9
K FILM and	1,1,-3
K FILM hint	9,-8,-2
K FILM is	3,-2,-1
K FILM moods +	-8,9,-3
K FILM occasions +	7,-6,-2
K FILM small	1,1,-2
K FILM telling +	5,-4,-2
K FILM themes +	0,1,-2
K FILM turn 	-2,3,-2
K FILM used	6,-4,-1
K FILM wish 	-2,7,-7
K FILM years +	-11,12,-3
K FILM · ,	-1,3,-2
K FILM · .	-1,2,-2
K FILM · hint	10,-8,-2
K FILM · small	5,-4,-1
K FILM · used	3,-3,0
K I ,	0,3,-4
K I .	-1,11,-10
K I I	7,-3,-4
K I NO	8,-7,-1
K I content +	9,-4,-5
K I country	13,-12,-1
K I country +	7,-5,-1
K I feeling liked	-2,5,-3
K I feeling loved	-2,4,-2
K I hint	6,-3,-2
K I is	4,-3,-1
K I language +	1,-4,3
K I mood +	7,-5,-2
K I moods	0,3,-2
K I moods +	2,2,-5
K I moods -	16,-5,-12
K I occasions +	-1,2,-1
K I person +	7,-13,6
K I rare	3,0,-3
K I runtime +	-10,12,-5
K I small	4,-3,-2
K I standing +	2,0,-3
K I telling +	4,-2,-2
K I themes	6,-4,-2
K I themes +	4,-1,-2
K I used	-1,0,2
K I wish 	-1,3,-2
K I · ,	4,-2,-2
K I · .	9,-6,-4
K I · I	3,-1,-2
K I · NO	15,-10,-5
K I · and	-2,5,-3
K I · feeling loved	10,-7,-4
K I · films	16,-14,-3
K I · hint	-1,5,-3
K I · is	-3,6,-4
K I · moods	6,-5,-1
K I · rare	6,-3,-3
K I · small	3,-2,-1
K I · themes	2,-1,-1
K I · used	6,-2,-4
K I · wish 	5,-4,-1
K NAME ,	12,-10,-2
K NAME .	-18,2,14
K NO ,	-4,3,2
K NO .	5,-1,-4
K NO I	11,-5,-8
K NO NO	-2,-4,6
K NO content -	-2,0,2
K NO country	1,-10,6
K NO country -	-1,-2,3
K NO films	3,-5,1
K NO genre	-7,-2,8
K NO genre -	-1,-2,3
K NO hint	-3,-4,7
K NO is	-3,-1,4
K NO language -	-2,-4,6
K NO mood +	-4,0,3
K NO mood -	-1,-1,2
K NO moods	-1,-3,4
K NO moods +	4,-4,-2
K NO occasions -	3,-4,1
K NO person -	1,-3,2
K NO rare	-6,-1,7
K NO runtime +	-8,2,3
K NO small	-1,-5,6
K NO standing -	2,-2,0
K NO telling	-5,2,3
K NO telling -	-2,-1,2
K NO themes	1,-4,4
K NO themes +	0,-3,3
K NO used	8,-8,0
K NO wish 	3,-3,0
K NO years +	-1,-6,5
K NO · ,	-2,-3,5
K NO · .	-1,-4,5
K NO · I	-6,-3,8
K NO · NO	0,-5,4
K NO · and	-3,-2,5
K NO · films	0,-6,6
K NO · genre	0,2,-1
K NO · hint	-5,0,5
K NO · is	2,-4,2
K NO · like 	3,-5,0
K NO · moods	-1,-2,3
K NO · occasions	-9,-5,13
K NO · rare	1,-2,1
K NO · small	0,-2,2
K NO · telling	-4,-2,6
K NO · themes	-5,-2,7
K NO · turn 	-4,-4,9
K NO · used	-2,0,2
K NO · wish 	-3,-5,8
K and I	-1,-2,3
K and NO	-2,-13,14
K and content +	-2,1,1
K and country +	2,0,-3
K and genre +	-3,0,3
K and hint	4,-2,-2
K and is	0,2,-2
K and language +	-4,7,-3
K and moods +	2,0,-2
K and occasions +	4,-3,-1
K and occasions -	6,-3,-3
K and open	3,-1,-2
K and person +	2,-2,-2
K and rare	8,-7,-2
K and runtime +	9,-7,-3
K and small	-2,2,0
K and telling	-2,6,-3
K and telling +	-4,1,2
K and themes	-5,5,0
K and themes +	-2,3,-1
K and themes -	-1,-5,6
K and used	-2,5,-3
K and wish 	2,-2,-2
K and years +	-4,7,-4
K and · ,	-1,3,-2
K and · .	2,2,-3
K and · I	-4,-9,10
K and · NO	-6,3,3
K and · and	-1,2,-1
K and · films	-4,7,-3
K and · is	-2,-12,5
K and · themes	-7,9,-2
K and · used	-7,3,4
K and · wish 	-3,1,2
K content ,	-2,1,1
K content .	-2,7,-6
K content NO	-5,0,5
K content and	-4,4,-1
K content small	-7,-1,5
K content themes +	10,-11,2
K content turn 	-3,5,-1
K content used	-6,6,-3
K content · ,	-13,12,1
K content · .	-1,-4,1
K country ,	-3,5,-2
K country .	3,2,-7
K country and	-1,3,-3
K country country	15,-9,-9
K country genre +	3,2,-4
K country hint	12,-9,-3
K country is	3,3,-5
K country mood +	5,-7,1
K country moods +	0,3,-3
K country small	3,3,-6
K country themes	1,3,-4
K country themes +	3,-1,-2
K country wish 	-4,6,-2
K country years +	-6,9,-4
K country · ,	4,0,-4
K country · .	-2,3,-3
K country · NO	-3,6,-3
K country · and	15,-10,-7
K country · films	1,-14,12
K country · genre	3,-3,0
K country · hint	-5,6,-1
K country · small	1,-2,0
K feeling disliked ,	-4,4,-1
K feeling disliked .	-19,17,1
K feeling disliked and	-6,3,3
K feeling disliked feeling disliked	-2,-7,9
K feeling disliked is	13,-9,-5
K feeling disliked mood -	1,-3,2
K feeling disliked moods -	0,7,-7
K feeling disliked small	-15,3,11
K feeling disliked · ,	-3,-3,5
K feeling disliked · .	8,-9,-3
K feeling disliked · and	-1,-2,3
K feeling disliked · is	-11,0,7
K feeling disliked · small	2,1,-4
K feeling hated ,	7,-4,-2
K feeling hated .	18,-7,-13
K feeling liked .	3,-5,1
K feeling liked and	-6,11,-4
K feeling liked feeling liked	-2,1,0
K feeling liked is	6,-8,4
K feeling liked mood +	-11,5,3
K feeling liked moods +	3,-7,3
K feeling liked person +	2,3,-6
K feeling liked small	6,-3,-3
K feeling liked themes +	-1,5,-4
K feeling liked · ,	-2,-1,3
K feeling liked · .	-2,1,-3
K feeling liked · and	1,1,-3
K feeling liked · films	-7,7,0
K feeling liked · small	0,3,-3
K feeling liked · themes	9,-4,-7
K feeling loved ,	5,-4,-1
K feeling loved .	-6,11,-6
K feeling loved feeling loved	-9,12,-4
K feeling loved person +	-4,5,-2
K feeling loved small	-5,8,-3
K feeling loved themes +	-3,4,-3
K feeling loved · .	-6,8,-4
K feeling loved · films	-5,7,-2
K feeling so-so ,	-6,2,4
K feeling so-so .	-9,12,-5
K feeling so-so small	4,-3,-1
K feeling so-so · .	10,-5,-5
K films .	-4,8,-4
K films NO	4,-13,4
K films country	-7,8,-3
K films country +	-4,7,-3
K films hint	7,-4,-5
K films language +	-10,11,-3
K films mood +	0,3,-3
K films moods +	7,-6,-2
K films occasions +	10,-9,-1
K films small	-1,3,-2
K films themes	-1,2,-1
K films themes +	7,-5,-3
K films used	-3,6,-4
K films wish 	0,1,-2
K films years +	-2,3,-1
K films · ,	3,-1,-2
K films · .	2,0,-3
K films · hint	6,-6,-1
K films · small	-2,4,-3
K genre ,	-1,3,-1
K genre .	-1,4,-3
K genre NO	1,-10,9
K genre and	-4,3,2
K genre country +	-6,5,1
K genre genre	-2,5,-3
K genre genre +	-5,7,-2
K genre is	4,1,-4
K genre mood +	-3,3,-1
K genre moods +	-5,5,1
K genre small	-5,7,-2
K genre themes	-12,8,3
K genre themes +	3,1,-4
K genre used	3,-4,2
K genre years +	-4,8,-4
K genre · ,	-1,2,0
K genre · .	-4,6,-3
K genre · NO	4,0,-3
K genre · and	13,-12,-1
K genre · small	-3,1,1
K hint ,	-1,2,-2
K hint .	1,3,-4
K hint I	4,-1,-3
K hint NO	0,2,-2
K hint and	-1,3,-2
K hint content +	5,-5,0
K hint country	-3,-5,6
K hint country +	17,-15,-5
K hint facet +	-5,7,-4
K hint genre	-2,-7,8
K hint genre +	-1,4,-3
K hint hint	7,-5,-2
K hint language +	13,-11,-2
K hint like 	12,-9,-2
K hint mood +	2,-1,-1
K hint mood -	4,-4,-2
K hint moods	10,-8,-3
K hint moods +	6,-4,-3
K hint moods -	1,-8,5
K hint occasions +	2,0,-3
K hint open	-1,3,-2
K hint person +	2,-2,-2
K hint person -	6,-5,-1
K hint rare	9,-9,-1
K hint runtime +	8,-8,-1
K hint standing +	6,-1,-6
K hint telling +	5,-2,-3
K hint telling -	0,-8,7
K hint themes	-3,3,-1
K hint themes +	1,1,-2
K hint themes -	1,-3,2
K hint turn 	-7,5,2
K hint used	6,-5,-1
K hint years +	8,-3,-4
K hint · #	6,-4,-2
K hint · .	2,-2,-1
K hint · I	10,-9,-2
K hint · NO	9,-5,-4
K hint · and	1,2,-3
K hint · films	3,0,-3
K hint · hint	9,-5,-3
K hint · is	3,-2,-2
K hint · occasions	-6,6,-1
K hint · rare	15,-11,-4
K hint · small	4,-2,-2
K hint · telling	-6,7,-2
K hint · themes	2,0,-2
K hint · turn 	7,-4,-4
K hint · used	2,-1,-1
K hint · wish 	6,-5,-1
K is ,	7,-5,-2
K is .	5,-1,-5
K is I	4,-3,-2
K is NO	-1,-3,4
K is content +	2,-10,2
K is country +	5,-2,-3
K is feeling so-so	10,-6,-5
K is genre +	-3,2,1
K is hint	3,-1,-2
K is is	2,1,-3
K is language +	7,-10,1
K is mood +	3,-1,-2
K is mood -	1,-4,2
K is moods +	3,-2,-1
K is moods -	0,2,0
K is occasions +	0,2,-2
K is occasions -	-2,4,-3
K is open	6,-5,-1
K is person +	-6,3,1
K is person -	-14,14,-7
K is rare	-2,6,-3
K is runtime +	-4,0,3
K is small	4,-2,-2
K is standing +	9,-6,-4
K is telling +	2,-2,0
K is themes	4,-3,-1
K is themes +	4,-2,-2
K is themes -	1,1,-4
K is used	0,2,-3
K is wish 	0,2,-1
K is years +	-9,13,-5
K is · ,	2,-1,-2
K is · .	2,0,-1
K is · I	-4,-4,7
K is · NO	-9,-1,7
K is · and	2,1,-3
K is · feeling liked	1,1,-2
K is · hint	-1,2,0
K is · is	2,0,-2
K is · occasions	6,-5,0
K is · rare	5,-3,-1
K is · same 	9,-6,-3
K is · small	6,-4,-3
K is · telling	-3,2,1
K is · themes	-6,8,-2
K is · turn 	4,-2,-3
K is · used	4,0,-4
K is · wish 	5,-3,-2
K like  ,	-1,2,0
K like  like 	-4,7,-3
K like  mood +	7,-6,-1
K like  person +	-2,4,-3
K like  small	4,-1,-2
K like  themes +	6,-5,-2
K like  · ,	-4,6,-2
K like  · .	12,-8,-4
K like  · and	-6,6,-1
K like  · moods	-4,4,0
K like  · small	7,-5,-6
K moods ,	-1,2,-1
K moods .	-6,9,-3
K moods NO	-5,-4,10
K moods and	-2,3,-1
K moods country +	2,1,-3
K moods genre	-2,6,-4
K moods genre +	-3,3,0
K moods hint	-3,6,-3
K moods is	4,-7,1
K moods mood +	2,0,-1
K moods mood -	0,4,-3
K moods moods	1,2,-3
K moods moods +	1,1,-2
K moods occasions +	-10,5,4
K moods small	5,-2,-3
K moods telling +	0,8,-4
K moods themes	-5,8,-3
K moods themes -	-4,0,3
K moods turn 	-4,5,-1
K moods used	-6,7,-2
K moods years +	16,-14,-3
K moods · ,	-1,2,-1
K moods · .	1,0,-2
K moods · NO	-2,5,-3
K moods · films	-2,5,-2
K moods · genre	-2,4,-1
K moods · hint	2,-2,-1
K moods · is	5,-4,-3
K moods · rare	4,-2,-2
K moods · themes	-1,4,-2
K moods · turn 	-4,6,-2
K moods · used	-4,4,-1
K moods · wish 	-2,2,0
K occasions ,	-3,5,-2
K occasions .	-4,8,-4
K occasions and	6,-1,-7
K occasions hint	3,-1,-2
K occasions is	8,-6,-3
K occasions occasions	6,-5,-1
K occasions small	2,0,-2
K occasions themes	4,-3,-1
K occasions themes +	1,1,-3
K occasions used	8,-4,-4
K occasions wish 	-1,4,-3
K occasions · ,	8,-5,-4
K occasions · .	4,-4,0
K occasions · small	5,0,-5
K open genre	-4,5,-2
K open genre +	-3,4,-1
K open moods +	5,-4,-1
K open small	-2,1,0
K open telling +	0,2,-1
K open themes	-4,5,-1
K open themes +	-2,4,-2
K open · ,	-2,4,-2
K open · .	-5,7,-2
K open · genre	-2,4,-2
K open · hint	-2,1,1
K open · moods	-3,4,-1
K open · small	2,0,-2
K open · used	3,-1,-1
K rare ,	1,2,-2
K rare .	7,-2,-5
K rare I	8,0,-8
K rare NO	5,-4,-1
K rare and	3,1,-3
K rare content +	-2,9,-8
K rare facet +	-6,8,-3
K rare genre	6,-3,-3
K rare genre +	4,-2,-2
K rare hint	15,-11,-5
K rare is	6,-2,-4
K rare mood +	4,-2,-2
K rare moods +	7,-4,-3
K rare occasions +	8,-5,-3
K rare person +	-13,7,4
K rare rare	7,-2,-5
K rare runtime +	2,-7,2
K rare small	7,-5,-2
K rare telling +	8,-5,-2
K rare themes +	5,-2,-3
K rare they	6,-4,-2
K rare turn 	6,-2,-5
K rare used	5,-3,-2
K rare wish 	0,4,-5
K rare years +	5,-1,-6
K rare · ,	1,1,-2
K rare · .	2,2,-4
K rare · I	5,-9,2
K rare · NO	4,-6,2
K rare · and	5,-4,-1
K rare · feeling liked	3,-1,-1
K rare · films	2,3,-5
K rare · hint	11,-9,-2
K rare · is	13,-8,-4
K rare · like 	9,-8,-2
K rare · moods	13,-11,-2
K rare · rare	15,-11,-4
K rare · small	8,-4,-4
K rare · turn 	5,1,-8
K rare · used	13,-12,-1
K rare · wish 	0,2,-1
K same  .	-4,8,-4
K same  same 	6,-8,2
K same  small	-2,4,-2
K same  · ,	-2,-1,2
K same  · .	3,-1,-2
K same  · small	2,4,-5
K seen  seen 	7,-6,-2
K seen  small	5,-4,-2
K seen  themes +	4,-3,-1
K seen  · .	12,-5,-8
K seen  · small	2,-1,-2
K small #	-5,9,-4
K small ,	-1,2,-1
K small .	1,3,-3
K small FILM	3,-1,-2
K small I	5,-3,-3
K small NO	-2,-1,3
K small and	12,-6,-6
K small content	2,-3,0
K small content +	0,-5,4
K small content -	1,-2,1
K small country	3,-1,-3
K small country +	0,2,-1
K small facet +	2,-2,-1
K small feeling disliked	2,3,-5
K small feeling liked	3,-4,1
K small feeling loved	0,5,-5
K small films	3,0,-3
K small genre	-2,4,-1
K small genre -	-5,0,3
K small hint	2,0,-2
K small is	4,-2,-3
K small language +	0,2,-1
K small language -	0,-3,0
K small like 	1,1,-2
K small mood -	-1,-1,2
K small moods	2,1,-2
K small moods +	2,0,-1
K small moods -	4,-5,0
K small occasions	12,-8,-4
K small occasions +	5,-2,-4
K small occasions -	5,-5,0
K small open	5,-3,-2
K small person +	3,-1,-2
K small person -	0,-2,2
K small rare	0,3,-3
K small runtime +	2,1,-3
K small small	2,0,-2
K small standing +	2,-1,-1
K small telling	-7,7,-1
K small telling +	2,0,-2
K small themes	3,-1,-2
K small themes +	1,1,-2
K small themes -	-1,-3,3
K small they	8,-2,-5
K small turn 	4,-17,11
K small wish 	-4,3,2
K small years +	2,-1,-2
K small · #	11,-9,-3
K small · .	2,0,-2
K small · FILM	1,3,-4
K small · I	3,-1,-2
K small · NO	-1,2,-1
K small · and	0,1,-2
K small · content	-5,2,3
K small · country	1,-5,3
K small · feeling disliked	5,-2,-2
K small · feeling hated	7,-4,-2
K small · feeling liked	5,-5,0
K small · genre	-4,3,1
K small · hint	2,-1,-1
K small · is	2,0,-2
K small · like 	3,-1,-1
K small · moods	2,2,-4
K small · occasions	1,2,-3
K small · rare	2,-2,1
K small · same 	4,2,-7
K small · seen 	5,-4,-1
K small · standing	1,1,-3
K small · telling	-2,4,-2
K small · themes	-1,3,-2
K small · they	2,-1,-1
K standing ,	-6,4,0
K standing .	3,-2,-2
K standing small	0,3,-3
K standing standing	-3,7,-4
K standing · ,	-9,-16,19
K telling ,	-3,4,-1
K telling .	-3,8,-6
K telling and	-3,5,-2
K telling genre +	2,1,-3
K telling hint	-4,6,-2
K telling is	2,0,-2
K telling mood +	-3,6,-2
K telling moods +	2,0,-2
K telling small	5,-1,-4
K telling telling	3,-1,-3
K telling themes	-3,-6,9
K telling themes +	0,1,-2
K telling used	12,-8,-5
K telling · ,	-1,5,-5
K telling · films	-2,4,-1
K telling · is	6,-4,-1
K telling · small	6,-3,-4
K telling · themes	-6,8,-3
K themes ,	-2,3,0
K themes .	2,3,-4
K themes I	3,-2,-1
K themes NO	-7,-2,9
K themes and	-1,2,-1
K themes films	0,3,-3
K themes genre	3,-2,-1
K themes genre +	6,-3,-3
K themes hint	-3,1,1
K themes is	2,-1,-1
K themes moods	19,-17,-3
K themes moods +	8,-8,-2
K themes occasions +	6,-4,-3
K themes person +	9,-6,-5
K themes rare	-5,1,4
K themes small	1,1,-2
K themes telling	15,-12,-4
K themes themes	1,0,-2
K themes themes +	0,2,-2
K themes themes -	0,-5,6
K themes turn 	1,1,-2
K themes used	0,3,-3
K themes wish 	-1,3,-1
K themes years +	3,0,-5
K themes · ,	2,0,-2
K themes · .	0,1,-2
K themes · I	0,1,-2
K themes · NO	5,0,-7
K themes · and	-5,8,-4
K themes · feeling liked	-3,4,-1
K themes · films	-4,4,0
K themes · genre	-5,6,-1
K themes · hint	4,-4,0
K themes · is	4,-3,-1
K themes · rare	-4,5,-1
K themes · small	2,0,-1
K themes · themes	15,-12,-3
K themes · turn 	-2,4,-1
K themes · used	10,-7,-3
K themes · wish 	-6,10,-5
K they NO	-4,2,0
K they feeling liked	-4,6,-2
K they feeling loved	2,1,-4
K they hint	-1,4,-3
K they moods +	5,-8,2
K they rare	-6,8,-3
K they small	6,-1,-5
K they themes +	2,1,-6
K they used	-8,-5,11
K they wish 	-4,6,-2
K they · ,	6,-3,-3
K they · .	-1,-7,7
K they · hint	7,-5,-2
K they · small	4,-2,-3
K turn  ,	8,-6,-2
K turn  .	-9,13,-6
K turn  I	8,-6,-3
K turn  NO	1,-2,2
K turn  genre +	0,2,-2
K turn  hint	4,-7,4
K turn  is	0,3,-3
K turn  language +	8,-6,-3
K turn  mood +	-2,3,-1
K turn  moods +	-4,6,-2
K turn  person +	-4,-8,8
K turn  runtime +	-2,5,-4
K turn  small	0,2,-2
K turn  telling +	-6,9,-5
K turn  telling -	-5,-8,8
K turn  themes +	0,2,-2
K turn  used	14,-22,4
K turn  years +	13,-11,-2
K turn  · ,	-2,2,0
K turn  · .	-1,4,-3
K turn  · I	-3,-11,13
K turn  · NO	0,-8,8
K turn  · and	7,-4,-3
K turn  · films	4,-6,1
K turn  · hint	-1,3,-3
K turn  · is	-4,-2,5
K turn  · small	-7,5,3
K turn  · themes	-6,10,-4
K turn  · used	-5,10,-5
K turn  · wish 	-6,9,-3
K used #	10,-5,-6
K used ,	-1,3,-1
K used .	1,3,-5
K used I	-1,6,-6
K used NO	8,-4,-5
K used and	3,0,-2
K used content +	7,-7,-1
K used country	-5,7,-4
K used facet +	-3,5,-4
K used films	-11,12,-1
K used genre +	-4,2,2
K used hint	7,-2,-5
K used is	0,2,-2
K used language +	5,-3,-4
K used like 	3,0,-3
K used mood +	2,0,-2
K used moods +	6,-2,-4
K used occasions +	0,-2,1
K used occasions -	0,2,-2
K used person +	-1,-5,4
K used rare	6,-5,-2
K used runtime +	2,3,-4
K used small	3,-3,0
K used standing +	9,-7,-1
K used telling	12,-4,-13
K used telling +	1,-4,2
K used themes	0,2,-1
K used themes -	2,-6,4
K used turn 	-6,9,-2
K used used	6,-4,-2
K used wish 	-2,1,1
K used years +	0,3,-5
K used · ,	0,2,-2
K used · I	4,0,-4
K used · NO	3,-8,4
K used · genre	-3,3,-1
K used · hint	3,0,-3
K used · is	6,-5,-1
K used · moods	-7,-4,9
K used · rare	9,-4,-5
K used · small	4,-4,0
K used · used	5,-4,-1
K used · wish 	16,-13,-3
K wish  #	-5,6,-1
K wish  .	-7,9,-2
K wish  I	1,2,-3
K wish  NO	-2,-2,4
K wish  content +	-5,6,0
K wish  content -	2,-3,0
K wish  country	9,-6,-4
K wish  country +	-4,5,-1
K wish  feeling liked	0,2,-2
K wish  films	4,0,-4
K wish  genre	3,1,-4
K wish  hint	-3,4,-1
K wish  is	-1,4,-3
K wish  language +	-3,2,1
K wish  mood +	1,0,-2
K wish  mood -	1,-2,2
K wish  moods	-3,6,-3
K wish  moods +	-3,3,-1
K wish  occasions +	4,-4,0
K wish  open	-2,3,-2
K wish  person +	-3,2,1
K wish  rare	-10,8,3
K wish  runtime +	-2,-2,2
K wish  same 	-3,4,-1
K wish  small	-2,3,-2
K wish  telling +	-4,6,-2
K wish  themes	-1,3,-2
K wish  themes +	0,3,-3
K wish  turn 	-9,10,-2
K wish  used	-3,3,-1
K wish  wish 	-1,2,-1
K wish  years +	0,-5,4
K wish  · ,	-3,4,-1
K wish  · .	-1,4,-2
K wish  · NO	0,2,-3
K wish  · and	-3,4,-1
K wish  · films	6,-4,-2
K wish  · genre	-2,4,-2
K wish  · hint	-3,4,-1
K wish  · is	6,3,-9
K wish  · like 	-2,3,-1
K wish  · moods	-3,5,-2
K wish  · occasions	-2,3,-2
K wish  · rare	-6,8,-2
K wish  · standing	-2,2,-1
K wish  · themes	-5,7,-2
K wish  · turn 	-1,2,-1
K wish  · used	-12,8,4
K wish  · wish 	-4,5,-2
K · # ,	9,-5,-5
K · # .	4,-3,-1
K · # small	8,-5,-3
K · # used	10,-6,-3
K · , #	2,0,-2
K · , NAME	0,2,-1
K · , NO	-2,2,-1
K · , content	-2,4,-2
K · , country	-3,3,-1
K · , feeling disliked	-2,2,0
K · , feeling hated	16,-16,-2
K · , feeling liked	0,1,-2
K · , feeling loved	2,-1,-1
K · , feeling so-so	-1,2,0
K · , films	5,-3,-2
K · , genre	-2,3,-1
K · , hint	-1,3,-1
K · , like 	-3,4,-1
K · , moods	-2,4,-2
K · , occasions	-1,-1,2
K · , open	-3,5,-2
K · , other 	-1,8,-7
K · , rare	-2,3,-1
K · , same 	0,2,-2
K · , seen 	-2,3,-2
K · , standing	0,2,-3
K · , telling	-3,5,-2
K · , themes	-1,3,-1
K · , turn 	-1,2,-1
K · , used	-2,2,-1
K · , wish 	-1,2,-1
K · . #	0,3,-4
K · . .	0,2,-1
K · . FILM	2,0,-2
K · . I	1,-3,2
K · . NAME	2,-4,1
K · . NO	-4,1,2
K · . and	-4,3,0
K · . country	0,2,-3
K · . feeling disliked	-9,-3,10
K · . feeling liked	-1,5,-4
K · . feeling loved	9,-7,-2
K · . films	3,1,-8
K · . genre	9,-5,-5
K · . hint	1,-3,2
K · . is	1,-2,0
K · . like 	6,-4,-1
K · . moods	7,-6,-1
K · . occasions	-3,-10,10
K · . rare	1,3,-3
K · . seen 	-1,7,-9
K · . small	4,-3,-1
K · . standing	10,-10,-1
K · . telling	9,-7,-2
K · . themes	3,-3,1
K · . they	6,-6,0
K · . turn 	-7,6,1
K · . used	6,-5,-2
K · . wish 	2,-2,0
K · FILM ,	2,3,-5
K · FILM .	-1,-1,2
K · FILM small	5,-4,-1
K · FILM used	12,-10,-4
K · I ,	11,-8,-3
K · I .	10,-7,-3
K · I NO	-2,-2,5
K · I hint	4,-8,3
K · I is	8,-4,-4
K · I moods	6,-4,-2
K · I rare	4,-1,-4
K · I used	7,-5,-2
K · I wish 	2,-1,-1
K · NO ,	0,-6,7
K · NO .	-1,-5,6
K · NO FILM	-6,8,-4
K · NO I	-2,-7,8
K · NO NO	-2,3,-1
K · NO content	-2,5,-2
K · NO country	-4,-1,5
K · NO genre	-3,-7,9
K · NO hint	3,2,-5
K · NO moods	-3,9,-5
K · NO rare	4,-5,-1
K · NO small	2,-4,2
K · NO telling	0,8,-8
K · NO themes	-3,6,-3
K · NO used	1,-4,2
K · and ,	-4,1,2
K · and FILM	2,-2,-1
K · and I	1,-2,2
K · and NO	5,-3,-2
K · and content	-7,4,3
K · and country	1,0,-2
K · and feeling liked	-1,3,-2
K · and films	1,2,-3
K · and genre	-2,-1,3
K · and hint	-3,3,0
K · and moods	-1,3,-2
K · and occasions	-3,-1,0
K · and open	2,-1,-1
K · and rare	6,-1,-5
K · and same 	-2,-1,3
K · and seen 	11,-9,-2
K · and small	-1,3,-2
K · and telling	-4,4,0
K · and they	8,-5,-3
K · and used	-5,8,-3
K · and wish 	8,-8,-1
K · content .	4,-2,-1
K · content content	-4,7,-2
K · country ,	-2,4,-2
K · country .	14,-12,-4
K · country hint	7,-5,-3
K · country small	-4,0,3
K · feeling disliked .	-1,-5,5
K · feeling disliked feeling disliked	7,-5,-2
K · feeling hated feeling hated	6,-2,-3
K · feeling liked ,	-2,4,-2
K · feeling liked .	-6,4,1
K · feeling liked feeling liked	1,1,-2
K · feeling liked small	4,-3,-1
K · feeling loved .	1,3,-4
K · feeling so-so ,	-2,5,-4
K · feeling so-so .	-4,5,-2
K · feeling so-so feeling so-so	4,0,-4
K · films ,	4,-2,-2
K · films and	-3,1,2
K · films feeling liked	-9,10,-2
K · films hint	8,-5,-3
K · films is	-2,2,0
K · films like 	1,0,-2
K · films occasions	0,3,-3
K · films small	-3,3,-1
K · films themes	-4,6,-2
K · films turn 	10,-1,-9
K · films used	-3,7,-3
K · films wish 	-6,9,-4
K · genre ,	-2,3,-1
K · genre .	-3,5,-2
K · genre I	-6,6,0
K · genre NO	-4,0,5
K · genre and	-9,4,4
K · genre films	-4,7,-3
K · genre genre	-5,7,-2
K · genre hint	-2,3,-1
K · genre like 	-15,16,-1
K · genre occasions	-2,9,-10
K · genre small	-5,3,2
K · genre telling	-5,6,-2
K · genre themes	-9,11,-4
K · genre wish 	-1,3,-1
K · hint #	7,-5,-2
K · hint ,	-1,2,-1
K · hint .	1,1,-2
K · hint FILM	14,-11,-6
K · hint I	6,-10,4
K · hint NO	3,0,-3
K · hint and	-5,4,2
K · hint feeling disliked	-9,-4,8
K · hint films	-11,15,-5
K · hint genre	12,-11,-3
K · hint hint	6,-6,0
K · hint is	-1,-2,3
K · hint moods	-2,4,-2
K · hint rare	1,-3,0
K · hint small	4,-2,-2
K · hint themes	-3,5,-2
K · hint used	9,-9,0
K · hint wish 	5,-3,-2
K · is #	3,-1,-1
K · is ,	-1,-11,12
K · is .	6,-13,5
K · is FILM	5,-3,-2
K · is I	2,-7,4
K · is NO	-1,2,-1
K · is country	5,-1,-7
K · is feeling disliked	7,-4,-4
K · is feeling hated	6,0,-7
K · is feeling liked	10,0,-9
K · is feeling loved	1,-3,2
K · is feeling so-so	1,4,-7
K · is films	6,-6,-1
K · is genre	-3,6,-3
K · is is	15,-13,-2
K · is like 	2,-1,-4
K · is moods	-1,4,-3
K · is occasions	2,1,-4
K · is rare	8,-8,-1
K · is standing	-4,-5,8
K · is telling	-1,3,-1
K · is themes	3,2,-4
K · is used	0,-3,3
K · is wish 	0,2,-5
K · like  FILM	3,-4,2
K · like  like 	6,-4,-2
K · like  small	2,-1,-1
K · like  used	-3,5,-1
K · moods ,	-1,2,-1
K · moods .	-1,3,-2
K · moods films	-4,6,-2
K · moods hint	2,-2,-1
K · moods is	3,1,-5
K · moods moods	-2,2,0
K · moods small	4,-4,-1
K · occasions ,	-7,7,0
K · occasions .	-8,9,-3
K · occasions occasions	4,-2,-2
K · occasions small	-2,4,-3
K · occasions themes	-6,6,-1
K · open small	9,-8,-1
K · rare ,	2,2,-4
K · rare .	4,-5,1
K · rare I	1,-2,0
K · rare NO	-4,3,1
K · rare and	-2,-7,7
K · rare feeling disliked	4,-3,-1
K · rare hint	3,1,-5
K · rare is	8,-9,1
K · rare open	10,-8,-3
K · rare rare	13,-17,4
K · rare small	11,-5,-6
K · rare themes	2,0,-4
K · rare used	14,-9,-5
K · same  ,	-3,-2,7
K · same  .	10,-1,-9
K · same  same 	4,3,-10
K · same  small	5,-10,5
K · seen  seen 	8,-7,-2
K · seen  small	4,-3,-2
K · small #	2,-1,-1
K · small FILM	4,0,-4
K · small I	2,-1,0
K · small and	5,-5,0
K · small content	8,1,-9
K · small country	0,3,-3
K · small feeling disliked	5,-3,-4
K · small feeling liked	7,-3,-4
K · small feeling loved	7,-5,-2
K · small feeling so-so	-11,11,-1
K · small films	4,-2,-2
K · small genre	0,2,-2
K · small like 	3,-1,-1
K · small moods	5,-2,-2
K · small occasions	8,-3,-5
K · small open	2,1,-3
K · small rare	7,-4,-3
K · small same 	-8,-1,7
K · small seen 	6,-5,-1
K · small telling	-3,5,-3
K · small themes	2,0,-1
K · small they	1,3,-3
K · small turn 	4,2,-6
K · small used	5,-2,-3
K · small wish 	3,1,-5
K · standing ,	-6,3,2
K · standing .	-10,3,7
K · standing FILM	3,10,-15
K · standing small	-3,-5,6
K · standing standing	-2,2,-1
K · telling ,	-3,3,0
K · telling .	-7,9,-2
K · telling NO	-17,3,10
K · telling films	-9,-3,7
K · telling genre	-6,6,-1
K · telling hint	-1,5,-3
K · telling small	-2,2,0
K · telling telling	-4,8,-4
K · telling themes	-3,4,-1
K · themes ,	-1,2,0
K · themes I	9,-5,-4
K · themes NO	-3,4,-1
K · themes and	-8,1,5
K · themes films	-1,3,-2
K · themes genre	0,2,-2
K · themes hint	3,-1,-3
K · themes is	6,-4,-2
K · themes moods	-2,1,1
K · themes occasions	-5,-11,14
K · themes small	1,2,-2
K · themes telling	-2,4,-2
K · themes themes	-2,3,-1
K · themes turn 	-2,4,-2
K · themes used	2,0,-2
K · themes wish 	-2,3,-1
K · they rare	7,-5,-2
K · they small	1,-2,1
K · turn  ,	-1,3,-2
K · turn  .	0,2,-1
K · turn  I	-1,2,-1
K · turn  NO	-1,2,-1
K · turn  content	-5,8,-3
K · turn  feeling liked	-2,4,-3
K · turn  feeling so-so	-3,4,-1
K · turn  hint	0,2,-2
K · turn  is	6,-2,-4
K · turn  like 	-1,2,-2
K · turn  moods	-2,3,-1
K · turn  rare	14,-12,-3
K · turn  small	-3,4,-2
K · turn  telling	-4,7,-3
K · turn  themes	-5,6,-1
K · turn  used	-2,3,-1
K · turn  wish 	6,-2,-4
K · used #	3,-2,-1
K · used .	1,-4,2
K · used FILM	-2,-1,2
K · used I	-1,-3,3
K · used NO	5,4,-9
K · used and	5,-4,-1
K · used country	15,-9,-7
K · used feeling liked	-7,9,-3
K · used genre	-7,2,5
K · used hint	4,-2,-2
K · used is	2,-6,4
K · used like 	15,-10,-9
K · used moods	-2,-3,4
K · used rare	3,-11,6
K · used small	2,-3,1
K · used telling	5,-2,-3
K · used themes	-1,3,-2
K · used they	5,-8,0
K · used wish 	4,-7,2
K · wish  ,	-2,-2,3
K · wish  .	-4,5,-1
K · wish  I	9,-8,-1
K · wish  NO	1,-4,3
K · wish  country	9,-8,-2
K · wish  is	-1,3,-3
K · wish  rare	13,-6,-9
K · wish  small	-1,-6,6
K · wish  themes	-3,1,-1
K · wish  turn 	-5,6,-1
K · wish  used	-1,3,-3
K · wish  wish 	1,-3,2
L1 ,	-1,3,-1
L1 .	-1,2,-1
L1 0	9,-7,-4
L1 0000	4,0,-5
L1 0000s	-3,4,-1
L1 00s	-5,8,-2
L1 FILM	4,-2,-2
L1 R1 , ,	-1,3,-1
L1 R1 , .	-2,4,-2
L1 R1 , FILM	-5,6,-1
L1 R1 , adventure	10,-6,-6
L1 R1 , again	-10,11,-1
L1 R1 , all	-1,4,-2
L1 R1 , allowed	-9,12,-4
L1 R1 , animal	-1,2,0
L1 R1 , animals	-2,1,1
L1 R1 , as	4,1,-5
L1 R1 , being	-3,2,0
L1 R1 , between	-7,10,-5
L1 R1 , but	-1,2,-1
L1 R1 , buttons	2,-2,0
L1 R1 , by	6,-2,-5
L1 R1 , camp	-4,5,-1
L1 R1 , cant	6,-2,-5
L1 R1 , city	8,-7,0
L1 R1 , creatures	-3,4,-1
L1 R1 , crew	-5,6,-1
L1 R1 , crooks	-5,6,-2
L1 R1 , dance	9,-7,-1
L1 R1 , does	5,-5,-1
L1 R1 , drama	-2,3,-2
L1 R1 , even	-4,5,-1
L1 R1 , feel	-13,15,-2
L1 R1 , first	-1,2,-1
L1 R1 , for	4,0,-3
L1 R1 , gave	4,-3,0
L1 R1 , give	-2,3,-1
L1 R1 , gone	-2,4,-2
L1 R1 , hair	-1,4,-3
L1 R1 , has	6,-4,-2
L1 R1 , hats	-2,4,-2
L1 R1 , here	6,-6,-1
L1 R1 , i	-1,3,-2
L1 R1 , ideally	-2,4,-3
L1 R1 , if	-3,5,-2
L1 R1 , is	5,-6,1
L1 R1 , ish	-2,3,-1
L1 R1 , isnt	-6,-7,12
L1 R1 , it	4,-15,10
L1 R1 , kiss	5,-4,-1
L1 R1 , life	-4,6,-1
L1 R1 , liner	-6,7,-1
L1 R1 , made	-5,5,-1
L1 R1 , man	2,0,-2
L1 R1 , me	11,-9,-3
L1 R1 , means	2,-1,-1
L1 R1 , movie	3,-3,-1
L1 R1 , n	-5,7,-3
L1 R1 , no	4,-7,3
L1 R1 , not	1,-3,1
L1 R1 , of	7,-5,-2
L1 R1 , old	4,-4,0
L1 R1 , on	1,-7,6
L1 R1 , one	-12,13,-2
L1 R1 , ones	-5,8,-3
L1 R1 , only	0,2,-2
L1 R1 , or	-2,1,1
L1 R1 , outside	-4,5,-1
L1 R1 , over	-2,4,-2
L1 R1 , people	-4,6,-2
L1 R1 , please	-3,5,-1
L1 R1 , required	-7,-1,6
L1 R1 , samurai	-2,3,0
L1 R1 , says	6,-5,-1
L1 R1 , so	4,-2,-3
L1 R1 , station	-6,8,-2
L1 R1 , story	6,-5,-1
L1 R1 , stuff	2,-8,7
L1 R1 , talking	-5,7,-2
L1 R1 , than	16,-14,-2
L1 R1 , that	-4,0,3
L1 R1 , the	8,-7,-2
L1 R1 , then	7,-5,-3
L1 R1 , things	4,-2,-3
L1 R1 , this	10,-6,-5
L1 R1 , to	2,0,-3
L1 R1 , too	-3,0,2
L1 R1 , toys	-2,2,-1
L1 R1 , underneath	-2,4,-1
L1 R1 , up	1,1,-3
L1 R1 , upside	-3,4,-1
L1 R1 , was	5,-3,-2
L1 R1 , welcome	8,-6,-4
L1 R1 , who	3,-2,-2
L1 R1 , will	-4,8,-4
L1 R1 , with	2,1,-4
L1 R1 , without	-12,-7,15
L1 R1 , woman	-2,2,0
L1 R1 , would	-1,2,-3
L1 R1 , yet	-2,2,-1
L1 R1 . ,	-2,4,-1
L1 R1 . .	-3,3,0
L1 R1 . 0	14,-13,-5
L1 R1 . 00	7,-6,0
L1 R1 . 0000	3,6,-15
L1 R1 . 00s	-5,7,-2
L1 R1 . FILM	9,-4,-7
L1 R1 . about	2,2,-4
L1 R1 . adventure	-2,3,-2
L1 R1 . again	-8,-3,10
L1 R1 . also	5,9,-19
L1 R1 . are	-11,2,7
L1 R1 . as	-6,10,-4
L1 R1 . at	-1,4,-3
L1 R1 . beast creature	9,-7,-2
L1 R1 . before	-5,13,-7
L1 R1 . behind	-9,10,-6
L1 R1 . being	-5,12,-7
L1 R1 . bore	-11,-13,19
L1 R1 . but	-4,7,-3
L1 R1 . by	6,-8,3
L1 R1 . camp	-3,4,0
L1 R1 . can	-11,-9,21
L1 R1 . cant	2,-10,6
L1 R1 . chasing	-2,3,-1
L1 R1 . cinema	-2,3,-1
L1 R1 . comedies	-15,16,-2
L1 R1 . comedy	-10,13,-4
L1 R1 . coming	7,-2,-6
L1 R1 . crime	-2,4,-2
L1 R1 . dad	-4,9,-13
L1 R1 . day	-11,14,-7
L1 R1 . did	4,0,-4
L1 R1 . directing	-6,3,1
L1 R1 . doesnt	-7,-13,18
L1 R1 . doing	-8,24,-20
L1 R1 . drama	-9,-1,8
L1 R1 . dreams	11,-9,-3
L1 R1 . en	3,2,-6
L1 R1 . era	-9,10,-2
L1 R1 . falls	3,-2,-2
L1 R1 . families	-11,14,-3
L1 R1 . film	-5,7,-2
L1 R1 . fine	4,-2,-4
L1 R1 . first	14,-11,-3
L1 R1 . for	-4,11,-8
L1 R1 . free	-7,-2,10
L1 R1 . from	-3,7,-4
L1 R1 . girls	-11,13,-2
L1 R1 . gives	-3,-9,12
L1 R1 . go	5,0,-7
L1 R1 . guy	9,-8,-2
L1 R1 . ha	7,-5,-2
L1 R1 . had	15,-13,-3
L1 R1 . has	8,-4,-3
L1 R1 . hats	-3,-6,12
L1 R1 . have	10,-11,-2
L1 R1 . here	14,-15,-5
L1 R1 . horror	-6,8,-2
L1 R1 . hurts	-4,-6,7
L1 R1 . i	-2,4,-2
L1 R1 . if	-4,7,-3
L1 R1 . im	-9,-7,15
L1 R1 . in	-2,4,-3
L1 R1 . is	0,-5,6
L1 R1 . isnt	2,-9,5
L1 R1 . it	8,-3,-6
L1 R1 . ive	11,-9,-2
L1 R1 . jazz	-10,9,-5
L1 R1 . leave	-7,-9,16
L1 R1 . leaves	5,-3,-2
L1 R1 . less	5,0,-6
L1 R1 . like	-1,8,-8
L1 R1 . made	7,-1,-6
L1 R1 . make	-4,-7,9
L1 R1 . makes	-5,-15,16
L1 R1 . man	9,-7,-2
L1 R1 . maybe	-12,13,-2
L1 R1 . me	2,0,-5
L1 R1 . mind	3,-3,0
L1 R1 . minus	-1,5,-4
L1 R1 . movie	-6,8,-3
L1 R1 . my	10,-17,4
L1 R1 . n	-4,10,-7
L1 R1 . named	5,-3,-1
L1 R1 . never	-3,-11,13
L1 R1 . next	9,-17,2
L1 R1 . night	14,-12,-5
L1 R1 . no	-10,-10,19
L1 R1 . of	7,-7,0
L1 R1 . off	8,-18,3
L1 R1 . old	19,-11,-11
L1 R1 . on	2,5,-7
L1 R1 . one	5,3,-10
L1 R1 . ones	5,-12,7
L1 R1 . only	6,2,-10
L1 R1 . or	-2,10,-8
L1 R1 . otherwise	-5,6,-1
L1 R1 . out	-7,-11,16
L1 R1 . own	7,-6,-1
L1 R1 . people	-7,-2,7
L1 R1 . please	-6,12,-6
L1 R1 . pls	-6,13,-6
L1 R1 . puts	-6,-6,10
L1 R1 . really	6,-18,5
L1 R1 . reunion	1,2,-2
L1 R1 . revenge	-1,2,-1
L1 R1 . rich	3,-2,-1
L1 R1 . richard	4,-3,-1
L1 R1 . romance	6,2,-9
L1 R1 . says	4,-2,-1
L1 R1 . sci	-5,6,-1
L1 R1 . shes	5,-11,3
L1 R1 . si	8,-3,-6
L1 R1 . sim	-3,4,-2
L1 R1 . singing	-19,8,3
L1 R1 . sleep	12,-8,-5
L1 R1 . so	-17,16,-5
L1 R1 . sort	-4,5,-1
L1 R1 . still	10,-5,-5
L1 R1 . story	4,-1,-3
L1 R1 . stuck	-10,12,-2
L1 R1 . stuff	1,4,-6
L1 R1 . talking	-8,17,-9
L1 R1 . teacher	9,-5,-5
L1 R1 . than	-4,6,-3
L1 R1 . that	-2,7,-6
L1 R1 . thats	-3,7,-4
L1 R1 . the	13,-12,-1
L1 R1 . then	-5,10,-5
L1 R1 . thing	3,0,-2
L1 R1 . things	0,2,-4
L1 R1 . though	2,3,-6
L1 R1 . thriller	-6,7,-1
L1 R1 . to	10,-11,1
L1 R1 . too	-14,-9,19
L1 R1 . trains	-17,-2,12
L1 R1 . under	-24,25,-4
L1 R1 . w	-4,8,-3
L1 R1 . want	13,-9,-4
L1 R1 . wants	4,-1,-3
L1 R1 . was	9,-6,-3
L1 R1 . welcome	-3,6,-3
L1 R1 . when	-7,3,2
L1 R1 . where	-2,6,-5
L1 R1 . who	-5,10,-5
L1 R1 . will	1,-15,14
L1 R1 . with	-2,5,-3
L1 R1 . without	-6,10,-4
L1 R1 . would	-4,5,0
L1 R1 . yes	-3,7,-4
L1 R1 0000s .	-5,7,-2
L1 R1 00s ,	-3,6,-2
L1 R1 FILM ,	-1,3,-2
L1 R1 FILM .	-1,2,-2
L1 R1 FILM in	2,-2,0
L1 R1 a ,	-1,2,-1
L1 R1 a .	1,-2,0
L1 R1 a FILM	-8,11,-3
L1 R1 a a	12,-11,-1
L1 R1 a about	-2,1,2
L1 R1 a advert	3,-3,0
L1 R1 a after	11,-11,-2
L1 R1 a and	1,0,-2
L1 R1 a animal	-1,2,-1
L1 R1 a as	0,1,-2
L1 R1 a at	-3,5,-2
L1 R1 a between	-3,5,-1
L1 R1 a but	-3,4,-1
L1 R1 a by	-8,9,-1
L1 R1 a club	9,-7,-3
L1 R1 a comedy	0,2,-2
L1 R1 a crime	3,-1,-1
L1 R1 a day	-8,10,-2
L1 R1 a drama	-3,6,-4
L1 R1 a evening	8,-7,-2
L1 R1 a film	-1,2,-1
L1 R1 a for	11,-7,-4
L1 R1 a from	-4,5,-1
L1 R1 a girl	-5,7,-3
L1 R1 a gone	0,5,-5
L1 R1 a holiday	8,-6,-2
L1 R1 a household	-9,10,-1
L1 R1 a i	-2,3,-1
L1 R1 a if	-3,5,-2
L1 R1 a in	0,3,-3
L1 R1 a is	4,-2,-2
L1 R1 a like	-2,3,-1
L1 R1 a love	-1,2,-2
L1 R1 a man	5,-2,-3
L1 R1 a match	1,1,-3
L1 R1 a maybe	-1,2,0
L1 R1 a minus	-1,2,-1
L1 R1 a movie	-3,7,-4
L1 R1 a not	5,-3,-3
L1 R1 a of	5,-3,-3
L1 R1 a off	-8,-4,8
L1 R1 a on	4,-5,0
L1 R1 a once	8,-6,-3
L1 R1 a one	-2,1,0
L1 R1 a or	-5,6,-1
L1 R1 a park	-3,5,-2
L1 R1 a person	4,-3,-1
L1 R1 a place	10,-5,-6
L1 R1 a player	-5,12,-9
L1 R1 a provided	-2,3,-2
L1 R1 a really	-1,2,-1
L1 R1 a so	8,-5,-4
L1 R1 a spot	8,-7,-1
L1 R1 a station	-3,4,-1
L1 R1 a story	6,-3,-5
L1 R1 a taste	2,-2,0
L1 R1 a that	-2,3,-1
L1 R1 a thats	3,-2,-2
L1 R1 a thing	10,-5,-8
L1 R1 a thriller	-1,2,-1
L1 R1 a through	4,-1,-3
L1 R1 a time	-2,3,-3
L1 R1 a to	6,-2,-4
L1 R1 a way	-6,7,-2
L1 R1 a western	-7,7,-1
L1 R1 a where	-3,4,-1
L1 R1 a who	-1,3,-2
L1 R1 a whos	-8,12,-3
L1 R1 a with	1,2,-2
L1 R1 a without	0,4,-5
L1 R1 a woman	4,-1,-4
L1 R1 a would	-7,9,-3
L1 R1 a yes	-2,3,-1
L1 R1 abide ,	0,-2,1
L1 R1 about .	-4,2,1
L1 R1 about and	6,-2,-4
L1 R1 about at	4,-7,2
L1 R1 about in	-2,6,-4
L1 R1 about please	-3,3,0
L1 R1 about that	-1,3,-2
L1 R1 about who	-4,7,-3
L1 R1 act .	1,-6,5
L1 R1 actual .	-14,18,-6
L1 R1 actually cards	4,-3,-1
L1 R1 after ,	-1,4,-3
L1 R1 after .	1,-8,5
L1 R1 against .	2,-11,6
L1 R1 all .	-5,2,2
L1 R1 always .	5,-2,-6
L1 R1 american ,	12,-6,-8
L1 R1 an ,	-3,2,0
L1 R1 an .	3,-3,0
L1 R1 an and	-3,4,-1
L1 R1 an film	-3,4,0
L1 R1 an musical	-4,5,-1
L1 R1 an thriller	-2,3,-2
L1 R1 and ,	0,2,-2
L1 R1 and .	2,1,-3
L1 R1 and all	-4,6,-2
L1 R1 and and	3,-2,-2
L1 R1 and but	-3,5,-2
L1 R1 and for	-2,-6,7
L1 R1 and has	-9,-5,11
L1 R1 and in	8,-10,1
L1 R1 and is	-2,-13,6
L1 R1 and of	3,-2,0
L1 R1 and on	-2,4,-3
L1 R1 and or	-7,9,-2
L1 R1 and tonight	-4,5,-1
L1 R1 and train corpse	-6,7,-1
L1 R1 animal ,	-1,3,-1
L1 R1 another ,	-4,1,3
L1 R1 another .	-12,9,2
L1 R1 another family	0,-2,2
L1 R1 another film	-2,3,-1
L1 R1 another one	3,8,-9
L1 R1 another with	-4,2,3
L1 R1 any ,	-2,-3,5
L1 R1 any .	-4,10,-6
L1 R1 any but	-2,4,-3
L1 R1 any film	-1,4,-3
L1 R1 any films	-1,2,-1
L1 R1 any had	-3,4,-1
L1 R1 any not	-1,2,-1
L1 R1 any that	-3,7,-4
L1 R1 anything ,	-6,-2,8
L1 R1 anything .	-5,3,2
L1 R1 anything and	-8,-13,17
L1 R1 anything that	-1,3,-2
L1 R1 anything with	-3,-2,4
L1 R1 are ,	4,-2,-2
L1 R1 are .	12,-9,-4
L1 R1 arent ,	4,-5,0
L1 R1 arent .	-5,10,-7
L1 R1 argentine ,	-1,2,-1
L1 R1 art in	-3,4,-1
L1 R1 as ,	-3,5,-2
L1 R1 as .	-1,3,-5
L1 R1 as as	2,0,-2
L1 R1 as is	-3,-4,6
L1 R1 at ,	5,-3,-1
L1 R1 at .	3,-3,0
L1 R1 at again	1,-2,0
L1 R1 autumn thing	-1,2,-1
L1 R1 avoid ,	-3,-2,5
L1 R1 back ,	12,-11,-1
L1 R1 bad .	6,1,-8
L1 R1 ballet ,	2,-1,-1
L1 R1 bank ,	2,-2,0
L1 R1 bar ,	-4,-6,10
L1 R1 be ,	-3,3,0
L1 R1 be .	6,-6,-1
L1 R1 be and	-5,6,-1
L1 R1 be because	-10,6,1
L1 R1 be cute	-1,2,0
L1 R1 bear ,	-5,-2,7
L1 R1 beautiful story ,	-1,2,-1
L1 R1 before .	-5,1,1
L1 R1 being ,	0,-1,2
L1 R1 being .	-2,1,0
L1 R1 being in	4,-3,-1
L1 R1 belly .	-4,5,-1
L1 R1 best ,	10,-8,-2
L1 R1 best .	-4,5,-1
L1 R1 best film	2,-1,-1
L1 R1 better .	2,-1,-4
L1 R1 between and	-1,3,-2
L1 R1 big ,	7,-6,-1
L1 R1 big and	-5,8,-3
L1 R1 bit ,	-4,5,-1
L1 R1 bit .	9,-6,-5
L1 R1 bleakly again	-2,3,-1
L1 R1 bloody .	-2,3,-1
L1 R1 blue .	6,-5,-1
L1 R1 boarding ,	-10,12,-1
L1 R1 both .	12,-10,-3
L1 R1 brass .	-3,5,-2
L1 R1 breezy .	-3,4,-2
L1 R1 british ,	-3,6,-2
L1 R1 british .	2,-2,2
L1 R1 bullet ,	7,-5,-2
L1 R1 bullet .	3,-1,-2
L1 R1 but ,	-3,3,0
L1 R1 but .	-1,2,-1
L1 R1 but and	5,-1,-4
L1 R1 but if	-4,7,-3
L1 R1 but in	-4,-10,12
L1 R1 but not	-2,-2,3
L1 R1 but ones	11,-6,-9
L1 R1 by ,	4,-4,-1
L1 R1 by .	2,-6,4
L1 R1 camp pls	11,-10,-4
L1 R1 campfire .	-3,5,-1
L1 R1 chinese ,	-4,6,-2
L1 R1 cinema ,	-11,12,-2
L1 R1 clever ,	-1,2,-1
L1 R1 clever .	8,-6,-4
L1 R1 clooney ,	8,-5,-4
L1 R1 comedies ,	-5,7,-1
L1 R1 comedy ,	-1,3,-2
L1 R1 comedy .	-11,-4,10
L1 R1 costume ,	-2,3,-1
L1 R1 country ,	-1,2,-1
L1 R1 cried .	4,-2,-2
L1 R1 czech for	-9,9,-1
L1 R1 dads ,	10,-7,-4
L1 R1 dads .	12,-8,-4
L1 R1 datemi greca	-1,2,-1
L1 R1 de .	4,-2,-2
L1 R1 dead ,	-4,-7,10
L1 R1 decent .	3,-3,-1
L1 R1 defa .	6,-4,-2
L1 R1 di ,	-7,9,-3
L1 R1 different ,	3,-2,-2
L1 R1 do ,	-4,-1,5
L1 R1 do .	-5,2,4
L1 R1 does ,	-2,3,-1
L1 R1 doing .	-2,4,-2
L1 R1 done .	-12,16,-5
L1 R1 done to	-8,-8,13
L1 R1 dont .	12,-5,-9
L1 R1 drama .	7,-7,-1
L1 R1 driver ,	4,-2,-3
L1 R1 dumb ,	-2,2,0
L1 R1 dying .	0,-5,6
L1 R1 dystopian from	-4,5,-1
L1 R1 early ,	-6,8,-2
L1 R1 emilia ,	11,-4,-8
L1 R1 en ,	-1,6,-5
L1 R1 en .	2,-16,9
L1 R1 ending .	2,1,-3
L1 R1 enough ,	-8,8,0
L1 R1 enough for	6,-6,-1
L1 R1 even ones	-5,-2,7
L1 R1 every ,	2,-1,-2
L1 R1 every .	5,-3,-2
L1 R1 every at	7,-5,-5
L1 R1 every film	-12,2,10
L1 R1 everyone ,	4,-4,-1
L1 R1 everyone .	11,-10,-2
L1 R1 ex ,	8,-6,-2
L1 R1 except .	-8,4,0
L1 R1 family ,	-1,3,-3
L1 R1 family .	-1,3,-2
L1 R1 fancy ,	-3,-3,5
L1 R1 fancy .	-5,2,1
L1 R1 female ,	-3,5,-3
L1 R1 fewer ,	11,-16,3
L1 R1 fewer .	-4,-23,26
L1 R1 fi .	-4,6,-3
L1 R1 fifties ,	5,-4,-2
L1 R1 film ,	1,1,-3
L1 R1 film .	-11,11,0
L1 R1 film in	12,-10,-2
L1 R1 find ,	7,-3,-3
L1 R1 first ,	6,-4,-3
L1 R1 first .	-1,-15,8
L1 R1 flower ,	7,-6,-1
L1 R1 flying ,	-5,6,-1
L1 R1 for .	-2,4,-3
L1 R1 for after	-9,10,-4
L1 R1 for and	4,0,-9
L1 R1 for old	-2,-2,3
L1 R1 found ,	-2,3,-1
L1 R1 free ,	-5,13,-9
L1 R1 free for	-6,6,-4
L1 R1 french ,	6,-4,-2
L1 R1 french .	7,-5,-6
L1 R1 from ,	-3,4,-1
L1 R1 from .	4,-6,2
L1 R1 gay ,	-2,4,-2
L1 R1 gentle .	-3,5,-2
L1 R1 gets ,	5,-5,1
L1 R1 gets .	-4,-7,10
L1 R1 gimme .	-4,6,-2
L1 R1 girls ,	1,1,-2
L1 R1 go ,	1,1,-3
L1 R1 go .	2,0,-3
L1 R1 good .	-6,7,-5
L1 R1 got ,	-11,5,1
L1 R1 got for	0,1,-2
L1 R1 got in	-2,-2,-5
L1 R1 green ,	-1,2,0
L1 R1 had .	6,-4,-2
L1 R1 has .	7,-4,-2
L1 R1 hate ,	6,-2,-4
L1 R1 hate .	-7,-2,5
L1 R1 hates ,	-12,-8,19
L1 R1 hates .	10,-5,-8
L1 R1 have ,	1,2,-3
L1 R1 have .	-11,3,6
L1 R1 have but	-10,14,-6
L1 R1 have music	-2,-1,4
L1 R1 have since	-4,-1,5
L1 R1 have that	0,2,-2
L1 R1 her ,	9,-8,-3
L1 R1 her .	3,1,-4
L1 R1 herself ,	2,-1,-1
L1 R1 hes ,	-3,5,-6
L1 R1 hes .	-2,-2,3
L1 R1 him ,	4,-3,-2
L1 R1 his .	7,-9,3
L1 R1 hollywood ,	-5,-2,6
L1 R1 home .	6,-3,-5
L1 R1 horror .	-2,5,-4
L1 R1 hot .	3,-1,-1
L1 R1 house ,	7,-5,-2
L1 R1 how .	-5,11,-7
L1 R1 i ,	-2,3,-1
L1 R1 i .	5,0,-6
L1 R1 i in	14,-7,-7
L1 R1 ice .	-3,5,-2
L1 R1 if .	3,2,-5
L1 R1 if turns	-2,-3,4
L1 R1 im ,	12,-9,-3
L1 R1 im .	4,-2,-2
L1 R1 im and	14,-12,-3
L1 R1 in .	1,1,-2
L1 R1 in and	5,-3,-2
L1 R1 in for	-4,-4,6
L1 R1 in in	-12,10,2
L1 R1 indonesian ,	-1,2,-1
L1 R1 into ,	-4,6,-4
L1 R1 into .	1,7,-8
L1 R1 is ,	3,-4,1
L1 R1 is .	0,2,-2
L1 R1 is and	3,1,-5
L1 R1 is best	-6,7,-1
L1 R1 is but	3,-3,0
L1 R1 is enough	-4,5,-1
L1 R1 is in	4,0,-4
L1 R1 is of	4,-2,-2
L1 R1 is than	4,-4,0
L1 R1 isnt ,	-2,-5,7
L1 R1 isnt .	6,-1,-4
L1 R1 isnt and	-2,-7,9
L1 R1 isnt any	12,-5,-8
L1 R1 it ,	-1,8,-7
L1 R1 it .	2,-4,1
L1 R1 its .	-1,5,-4
L1 R1 its and	5,-3,-1
L1 R1 its at	8,-7,-1
L1 R1 its outside	3,-2,-1
L1 R1 its than	-3,7,-4
L1 R1 its with	9,-6,-3
L1 R1 ive and	-12,14,-3
L1 R1 japanese ,	8,-6,-2
L1 R1 just .	1,3,-4
L1 R1 keep ,	-3,-3,6
L1 R1 keep and	0,-2,2
L1 R1 keep away	-5,-3,7
L1 R1 keep well	-2,-4,6
L1 R1 kids .	3,5,-10
L1 R1 korean ,	-2,3,-1
L1 R1 korean .	-5,11,-7
L1 R1 ladies .	3,-5,3
L1 R1 leave out	-3,-4,7
L1 R1 leningrad ,	2,-2,-1
L1 R1 less ,	-13,-6,12
L1 R1 less .	-8,-3,9
L1 R1 less than	11,-8,-5
L1 R1 less that	-18,31,-22
L1 R1 life ,	2,0,-1
L1 R1 like ,	-6,6,0
L1 R1 like .	-2,5,-3
L1 R1 like in	-6,8,-2
L1 R1 likes ,	-7,10,-4
L1 R1 likes .	-8,-2,8
L1 R1 likes and	-3,4,-2
L1 R1 likes films	-3,6,-3
L1 R1 little ,	0,2,-3
L1 R1 loachs ones	-5,6,-1
L1 R1 lonely .	-2,3,-2
L1 R1 long .	-2,3,-1
L1 R1 looking .	9,-8,-2
L1 R1 looking for with	-2,3,0
L1 R1 love ,	-4,5,-1
L1 R1 loved ,	-1,-5,5
L1 R1 loves ,	13,-8,-7
L1 R1 mad ,	-3,6,-3
L1 R1 made .	-1,-7,7
L1 R1 many .	9,-2,-8
L1 R1 maybe ,	5,-2,-3
L1 R1 maybe .	-4,6,-3
L1 R1 me ,	-4,2,1
L1 R1 me .	6,-3,-4
L1 R1 me and	-8,10,-3
L1 R1 me in	-4,6,-3
L1 R1 me the	11,-7,-6
L1 R1 me to	8,-5,-3
L1 R1 me with	6,-8,-1
L1 R1 mean .	-8,7,-1
L1 R1 medium ,	-2,3,-1
L1 R1 medium .	-2,4,-2
L1 R1 mikkelsen ,	-2,3,-2
L1 R1 monsoon all	-3,5,-2
L1 R1 more ,	1,4,-4
L1 R1 more .	-4,3,0
L1 R1 more films	-3,1,3
L1 R1 more in	2,-1,-1
L1 R1 more ones	-5,6,-1
L1 R1 more stuff	-1,2,-1
L1 R1 more than	4,-3,-1
L1 R1 more that	3,-2,-1
L1 R1 more with	-2,-2,4
L1 R1 most ,	16,-15,-2
L1 R1 most .	-21,22,-5
L1 R1 mountain .	-1,2,-1
L1 R1 movie .	-11,5,7
L1 R1 movie with	-4,5,-1
L1 R1 much .	-15,11,3
L1 R1 mumbling .	1,-6,5
L1 R1 music ,	3,-2,-2
L1 R1 must his	-6,7,-2
L1 R1 my ,	1,1,-2
L1 R1 my .	10,-8,-2
L1 R1 my after	3,-2,-1
L1 R1 my and	2,-2,-1
L1 R1 my are	9,-6,-2
L1 R1 my is	8,-6,-1
L1 R1 my on	5,-3,-2
L1 R1 my pressure	8,-6,-2
L1 R1 my to	12,-9,-3
L1 R1 my want	7,-6,-1
L1 R1 my was	2,-1,-1
L1 R1 n ,	11,-8,-4
L1 R1 n .	-4,6,-3
L1 R1 nasty ,	-6,7,-2
L1 R1 need ,	-4,7,-3
L1 R1 need .	-3,5,-2
L1 R1 needs ,	-7,11,-6
L1 R1 neither nor	-9,-3,11
L1 R1 never ,	-4,-2,6
L1 R1 next ,	-2,3,-1
L1 R1 nice .	16,-14,-2
L1 R1 nice that	-1,3,-2
L1 R1 no ,	0,-4,4
L1 R1 no .	-2,-4,6
L1 R1 no and	-3,-6,9
L1 R1 no at	-3,5,-2
L1 R1 no because	-2,-2,4
L1 R1 no being	0,-3,3
L1 R1 no bits	-5,-2,7
L1 R1 no either	7,-3,-3
L1 R1 no films	-14,-8,20
L1 R1 no for	-3,-1,4
L1 R1 no in	2,-2,0
L1 R1 no of	0,-4,4
L1 R1 no older	-1,-1,2
L1 R1 no on	-1,-5,5
L1 R1 no out	-3,-1,4
L1 R1 no please	-4,-4,8
L1 R1 no this	0,-5,6
L1 R1 no tonight	-4,-3,5
L1 R1 no with	-2,-3,6
L1 R1 nobody ,	-6,-3,8
L1 R1 nobody .	6,-7,1
L1 R1 not ,	-2,-4,6
L1 R1 not .	0,-3,3
L1 R1 not again	9,-7,-3
L1 R1 not and	-8,-6,13
L1 R1 not for	-5,-8,15
L1 R1 not idk	-2,-1,3
L1 R1 not in	6,-3,-4
L1 R1 not people	-7,-1,8
L1 R1 not trippy	-2,0,3
L1 R1 not with	8,-8,-4
L1 R1 nothing ,	-4,-2,6
L1 R1 nothing .	-2,-4,7
L1 R1 now ,	1,1,-2
L1 R1 of ,	0,2,-2
L1 R1 of and	-3,2,1
L1 R1 of at	-7,2,5
L1 R1 of but	2,1,-2
L1 R1 of films	10,-10,-3
L1 R1 of go	-5,-3,8
L1 R1 of in	10,-6,-5
L1 R1 of is	5,-3,-2
L1 R1 of keep	5,-2,-4
L1 R1 of not	4,-7,2
L1 R1 of on	-3,6,-5
L1 R1 of that	-12,-4,9
L1 R1 of the	6,1,-9
L1 R1 of who	0,3,-4
L1 R1 of with	-7,4,2
L1 R1 of without	3,-2,-1
L1 R1 off ,	-1,-10,10
L1 R1 off .	2,-10,4
L1 R1 office ,	6,-5,-2
L1 R1 old ,	-5,6,-1
L1 R1 old .	0,3,-5
L1 R1 old and	-15,15,-1
L1 R1 old days ,	4,-3,0
L1 R1 on ,	4,-3,-1
L1 R1 on .	3,-2,-2
L1 R1 on games	3,-3,0
L1 R1 on with	-8,11,-4
L1 R1 one ,	4,-2,-2
L1 R1 one .	0,2,-1
L1 R1 one and	3,-3,-1
L1 R1 only ,	4,1,-5
L1 R1 only .	0,-1,-2
L1 R1 only and	2,0,-3
L1 R1 only i	3,-3,-1
L1 R1 or ,	-2,4,-1
L1 R1 or children	-1,-3,4
L1 R1 or for	17,-14,-6
L1 R1 or kids	-2,-1,4
L1 R1 or or	-2,2,0
L1 R1 or please	-2,-3,5
L1 R1 other .	-12,1,11
L1 R1 our ,	5,-4,-1
L1 R1 our .	3,-2,-1
L1 R1 out .	2,-4,0
L1 R1 outback .	-3,-3,5
L1 R1 over ,	16,-9,-8
L1 R1 over .	-10,-6,10
L1 R1 over in	-8,-1,9
L1 R1 over over	-4,5,-1
L1 R1 own .	-2,-7,10
L1 R1 people ,	-3,2,1
L1 R1 people .	3,-1,-2
L1 R1 petty ,	-3,5,-2
L1 R1 peu ,	-3,4,-1
L1 R1 proper .	-5,10,-6
L1 R1 proper in	-2,3,-1
L1 R1 properly ,	-4,8,-4
L1 R1 properly .	-1,2,-2
L1 R1 quietly .	-4,5,-2
L1 R1 rainy vibes	-2,3,-1
L1 R1 rather ,	3,-1,-3
L1 R1 rather .	-7,13,-6
L1 R1 real ,	-1,2,0
L1 R1 real w	-2,2,-1
L1 R1 really ,	-8,-2,13
L1 R1 really .	-3,3,0
L1 R1 really like	-3,-3,6
L1 R1 red ,	4,-4,-2
L1 R1 russian ,	2,1,-3
L1 R1 sad .	-7,-5,11
L1 R1 said ,	4,1,-8
L1 R1 said .	-6,12,-7
L1 R1 same ,	-3,4,-1
L1 R1 same .	-6,9,-2
L1 R1 say ,	-4,6,-1
L1 R1 say .	-8,12,-5
L1 R1 says ,	4,0,-5
L1 R1 says .	-7,12,-5
L1 R1 scary .	-11,8,-2
L1 R1 sea ,	-8,-7,11
L1 R1 see ,	1,-4,3
L1 R1 see .	9,-5,-5
L1 R1 served .	-4,5,-1
L1 R1 shes .	10,-8,-3
L1 R1 showing at	3,-2,-1
L1 R1 shy ,	-4,5,-1
L1 R1 silent ,	-1,2,-1
L1 R1 silly for	-1,2,-1
L1 R1 since .	9,-7,-3
L1 R1 single .	1,-4,2
L1 R1 sixties ,	-6,10,-5
L1 R1 skip ,	-3,-1,4
L1 R1 small .	8,-4,-6
L1 R1 smart ,	-3,5,-2
L1 R1 smth but	-2,3,-1
L1 R1 smth for	-1,2,-1
L1 R1 so ,	-3,5,-2
L1 R1 so .	-3,5,-3
L1 R1 so and	-7,2,4
L1 R1 so arent	5,-4,-2
L1 R1 so as	-9,-2,11
L1 R1 so but	-5,9,-3
L1 R1 so i	10,-3,-8
L1 R1 so is	-2,5,-2
L1 R1 so its	1,1,-4
L1 R1 so n	-6,7,-2
L1 R1 so undercover	-2,4,-2
L1 R1 someone .	-1,-3,2
L1 R1 something ,	-4,6,-2
L1 R1 something .	-3,5,-2
L1 R1 something and	-4,6,-2
L1 R1 something for	-3,5,-2
L1 R1 something from	-4,5,-1
L1 R1 something in	-5,6,-1
L1 R1 something of	-1,2,-1
L1 R1 something that	-1,2,-1
L1 R1 something to	-5,6,-1
L1 R1 something tonight	-1,2,-1
L1 R1 something with	0,2,-2
L1 R1 spaghetti .	12,-8,-9
L1 R1 speak ,	16,-13,-4
L1 R1 stand ,	-1,-4,4
L1 R1 still .	7,-5,-3
L1 R1 still please	-1,3,-2
L1 R1 story .	-6,8,-3
L1 R1 street .	-8,12,-4
L1 R1 stubborn ,	-3,4,-1
L1 R1 stupid again	-4,6,-2
L1 R1 stupid and	-5,6,-1
L1 R1 style minus	-2,2,-1
L1 R1 suggest .	-1,-1,2
L1 R1 summer .	-7,10,-4
L1 R1 swap .	7,-7,-1
L1 R1 sweaty .	-9,11,-2
L1 R1 sweet ,	10,-10,-2
L1 R1 talking ,	-6,6,-1
L1 R1 talking .	-1,-10,12
L1 R1 teacher games	2,-1,0
L1 R1 than .	6,-8,2
L1 R1 than to	7,-3,-3
L1 R1 that ,	1,-2,0
L1 R1 that .	5,-4,-2
L1 R1 that one	30,-29,-1
L1 R1 thats ,	-6,7,-2
L1 R1 thats .	3,-1,-2
L1 R1 the .	5,-3,-2
L1 R1 the FILM	14,-6,-9
L1 R1 the about	2,-1,0
L1 R1 the again	1,-2,1
L1 R1 the and	4,-4,0
L1 R1 the are	4,-7,2
L1 R1 the at	-2,6,-3
L1 R1 the away	4,-16,11
L1 R1 the been	17,-10,-4
L1 R1 the better	3,-3,0
L1 R1 the bit	4,-5,1
L1 R1 the bossy	-3,5,-4
L1 R1 the but	-3,6,-2
L1 R1 the by	3,-1,-2
L1 R1 the came	8,-5,-2
L1 R1 the can	1,4,-5
L1 R1 the clown	-12,9,-1
L1 R1 the doesnt	-5,-10,14
L1 R1 the film	7,0,-7
L1 R1 the films	9,-5,-7
L1 R1 the for	5,-4,-2
L1 R1 the from	-2,0,2
L1 R1 the gave	5,-3,-2
L1 R1 the gets	4,3,-6
L1 R1 the girl	14,-12,-2
L1 R1 the goes	4,-4,-1
L1 R1 the had	5,-5,-1
L1 R1 the hall	8,-7,-1
L1 R1 the has	8,-2,-5
L1 R1 the have	2,-2,0
L1 R1 the he	3,-1,-2
L1 R1 the i	-6,1,1
L1 R1 the id	7,-5,-2
L1 R1 the if	-1,-4,4
L1 R1 the in	0,2,-2
L1 R1 the is	-1,4,-3
L1 R1 the isnt	1,3,-6
L1 R1 the keeps	11,-8,-2
L1 R1 the kind	-6,5,1
L1 R1 the like	10,-7,-4
L1 R1 the my	-6,7,-3
L1 R1 the needs	6,-5,-2
L1 R1 the no	-16,21,-15
L1 R1 the not	6,-5,-1
L1 R1 the of	-2,2,0
L1 R1 the on	2,0,-1
L1 R1 the one	4,-2,-3
L1 R1 the ones	-10,6,3
L1 R1 the over	5,-4,-1
L1 R1 the park	4,-3,-1
L1 R1 the party	5,-5,-1
L1 R1 the robot	9,-8,-1
L1 R1 the room	3,-1,-3
L1 R1 the sea	8,-7,-1
L1 R1 the side	0,2,-2
L1 R1 the so	6,-5,-1
L1 R1 the stuff	-13,9,1
L1 R1 the tattoo	5,-3,-2
L1 R1 the teacher	4,-6,1
L1 R1 the that	4,-8,2
L1 R1 the the	-7,8,-2
L1 R1 the thing	-7,-3,9
L1 R1 the to	3,-5,2
L1 R1 the want	4,-2,-2
L1 R1 the wants	12,-10,-2
L1 R1 the was	6,-5,-1
L1 R1 the where	-4,5,-1
L1 R1 the will	10,-9,-2
L1 R1 the with	6,-3,-3
L1 R1 the would	6,-4,-3
L1 R1 their .	-4,6,-4
L1 R1 then ,	0,2,-3
L1 R1 there .	2,0,-4
L1 R1 theres .	0,-3,2
L1 R1 theyre ,	5,-4,0
L1 R1 things .	0,5,-7
L1 R1 this ,	5,-2,-3
L1 R1 this .	-8,17,-19
L1 R1 those .	8,-10,-1
L1 R1 three ,	6,-5,-2
L1 R1 three .	5,-1,-4
L1 R1 thriller ,	-2,4,-3
L1 R1 through .	1,-3,-1
L1 R1 time .	-1,4,-3
L1 R1 to .	2,-3,1
L1 R1 to about	-12,14,-2
L1 R1 to im	-3,4,-1
L1 R1 to the	9,-8,-1
L1 R1 to with	2,-1,-1
L1 R1 tokyo .	7,-5,-6
L1 R1 too ,	-4,-1,5
L1 R1 too .	-2,-3,5
L1 R1 too and	-1,-1,2
L1 R1 too for	2,2,-4
L1 R1 try ,	-2,3,-1
L1 R1 two ,	-10,12,-2
L1 R1 two .	1,1,-3
L1 R1 two and	5,-4,-2
L1 R1 un kind	-1,2,0
L1 R1 up ,	3,4,-8
L1 R1 up .	-3,-7,7
L1 R1 us ,	-3,7,-4
L1 R1 very ,	1,-6,6
L1 R1 very .	-9,12,-3
L1 R1 very or	-4,5,-1
L1 R1 vs ,	10,-8,-1
L1 R1 w ,	-3,18,-15
L1 R1 want ,	-1,2,-1
L1 R1 want .	-2,4,-2
L1 R1 want again	-2,3,-1
L1 R1 want and	-4,6,-1
L1 R1 want old fashioned classic	-2,2,-1
L1 R1 want or	-1,2,-1
L1 R1 want w	-7,9,-1
L1 R1 want with	-1,2,-1
L1 R1 wanted ,	-12,13,-4
L1 R1 wants ,	-7,5,1
L1 R1 wants .	4,0,-4
L1 R1 wants and	-4,5,-2
L1 R1 war ,	-6,7,-1
L1 R1 war .	0,2,-2
L1 R1 was ,	2,-1,-1
L1 R1 was .	7,-5,-2
L1 R1 was and	4,-3,-1
L1 R1 watch ,	-6,13,-8
L1 R1 watch .	-2,-3,4
L1 R1 we ,	-4,8,-9
L1 R1 weird .	-7,10,-2
L1 R1 went .	-2,-9,9
L1 R1 went for	2,-1,0
L1 R1 were ,	14,-13,-2
L1 R1 west ,	3,-4,-2
L1 R1 whats and	-4,6,-2
L1 R1 where ,	-4,-11,14
L1 R1 where .	-3,3,-1
L1 R1 where and	4,4,-9
L1 R1 which ,	13,-14,-1
L1 R1 which .	8,-3,-6
L1 R1 which is	-1,4,-4
L1 R1 whimsical only	11,-10,-1
L1 R1 white .	4,-2,-3
L1 R1 who .	-8,4,2
L1 R1 who the	-4,5,-1
L1 R1 whole ,	4,-3,0
L1 R1 whole .	-2,3,-3
L1 R1 whos .	-7,9,-2
L1 R1 wild thyme	4,-3,-2
L1 R1 with .	0,2,-2
L1 R1 with again	-2,0,2
L1 R1 with and	0,3,-3
L1 R1 with being	0,5,-4
L1 R1 with but	-6,-9,14
L1 R1 with for	3,-1,-2
L1 R1 with getting	-3,4,-1
L1 R1 with if	-5,7,-3
L1 R1 with in	-2,1,1
L1 R1 with not	-6,-3,6
L1 R1 with of	3,2,-5
L1 R1 with on	-5,9,-6
L1 R1 with or	-4,6,-1
L1 R1 with since	-10,-3,12
L1 R1 with that	-2,-3,6
L1 R1 with truth	-2,3,0
L1 R1 with where	-1,4,-4
L1 R1 without ,	-4,-2,6
L1 R1 without .	-2,-6,8
L1 R1 without and	-4,1,2
L1 R1 without if	-1,-3,3
L1 R1 without in	-8,10,-6
L1 R1 women ,	-3,5,-2
L1 R1 yet ,	-1,2,-1
L1 R1 your .	-3,-2,4
L1 R1 zero ,	-3,-1,5
L1 R1 zero .	-7,-9,15
L1 abide	1,-2,1
L1 act	1,-6,5
L1 actual	9,-6,-4
L1 actually	2,-1,-2
L1 adams	9,-3,-5
L1 after	5,-3,-1
L1 again	-1,-9,10
L1 against	2,-3,2
L1 aint	-1,-6,7
L1 all	1,-2,0
L1 also	-7,9,-3
L1 always	5,-2,-6
L1 american	-2,-4,4
L1 an	-1,2,-1
L1 and	0,1,-2
L1 animal	-1,2,0
L1 animated	-2,4,-2
L1 animation	19,-18,-4
L1 animation cartoon	-5,7,-3
L1 another	-3,3,0
L1 any	-3,3,-1
L1 anything	-3,0,4
L1 are	8,-5,-3
L1 arent	1,4,-4
L1 argentine	-1,2,-1
L1 around	3,-1,-2
L1 art	3,-1,-1
L1 as	0,2,-2
L1 at	3,-3,0
L1 atlantics	3,-2,-1
L1 autumn	-1,2,-1
L1 avoid	-5,-2,7
L1 babylon	9,-7,-2
L1 back	11,-9,-2
L1 bad	-2,-1,3
L1 ballet	2,-1,-1
L1 bank	1,0,-2
L1 bar	-5,-9,13
L1 barring	-2,-4,6
L1 be	2,-1,-2
L1 bear	-2,-2,3
L1 beats	4,-4,-1
L1 beautiful	-1,3,-2
L1 beautiful story	-1,2,-1
L1 because	11,-9,-2
L1 been	4,-1,-4
L1 before	-2,-10,12
L1 belly	-3,4,-1
L1 best	4,-2,-2
L1 better	7,-5,-3
L1 between	1,6,-7
L1 big	3,-1,-2
L1 bit	3,-1,-2
L1 black	17,-13,-3
L1 bleakly	-2,3,-1
L1 bloody	-2,3,-1
L1 blue	5,-3,-2
L1 boarding	7,-5,-4
L1 boat	-6,8,-3
L1 boer	-1,2,-1
L1 both	10,-7,-3
L1 bought	7,-6,-1
L1 brass	-7,9,-2
L1 breezy	-3,4,-2
L1 british	5,-2,-1
L1 brokeback	9,-6,-3
L1 brooding	-2,0,2
L1 brosnan	4,0,-4
L1 brothers	6,-3,-4
L1 bullet	4,-3,-1
L1 but	-2,2,0
L1 by	2,-1,-1
L1 called	12,-8,-5
L1 camp	12,-9,-6
L1 campfire	-3,5,-1
L1 can	4,0,-5
L1 cant	12,-8,-6
L1 cat	3,-3,-1
L1 children	-7,4,5
L1 chinese	-4,6,-2
L1 choose	7,-3,-6
L1 cinema	1,1,-3
L1 class	-3,1,2
L1 clever	-1,4,-3
L1 clooney	1,2,-3
L1 cold	10,-8,-2
L1 comedies	-5,7,-1
L1 comedy	-5,-1,4
L1 comfort	11,-10,-1
L1 complete	0,2,-1
L1 cool	8,-7,-1
L1 costume	-2,3,-1
L1 cosy	-5,8,-3
L1 could	9,-3,-5
L1 country	-1,2,-1
L1 couple	-11,12,-1
L1 creepy	1,-4,4
L1 cried	4,-2,-2
L1 crime	-1,2,-1
L1 crowe	2,-4,0
L1 cruel	2,0,-3
L1 cute	-2,-2,3
L1 czech	4,-4,-1
L1 dads	14,-11,-3
L1 dance	-9,11,-2
L1 dark	4,-2,-2
L1 datemi	-1,2,-1
L1 daughters	8,-6,-5
L1 day	4,-1,-3
L1 de	9,-5,-4
L1 dead	1,-6,5
L1 decent	-6,7,-2
L1 defa	6,-4,-2
L1 denzel	4,-3,-2
L1 detective	-1,4,-3
L1 di	-7,9,-3
L1 did	-1,3,-2
L1 die	9,-3,-6
L1 different	10,-9,-2
L1 dirty	15,-13,-2
L1 divorce	-2,3,-1
L1 do	-4,2,1
L1 does	0,8,-8
L1 dog	0,1,-2
L1 doing	1,1,-3
L1 done	2,-2,0
L1 dont	3,-2,-1
L1 drama	4,-2,-1
L1 drawn	-13,17,-9
L1 driver	4,-2,-2
L1 drunk	-11,12,-1
L1 dumb	-4,6,-2
L1 dusty	-15,2,12
L1 dying	-1,-5,7
L1 dystopian	-4,5,-1
L1 ealing	-4,5,-2
L1 early	-4,6,-2
L1 eight	4,-3,-2
L1 either	-6,10,-8
L1 elderly	-11,12,-3
L1 else	-1,2,-1
L1 emilia	8,-3,-5
L1 en	1,-5,4
L1 ending	2,0,-2
L1 english	0,2,-3
L1 enough	-3,5,-3
L1 epic	0,3,-2
L1 equally	-3,4,-1
L1 erotic	-2,3,-1
L1 even	4,-1,-4
L1 every	2,-2,0
L1 everyone	2,0,-2
L1 evil	4,-6,1
L1 ex	8,-6,-2
L1 except	-8,3,4
L1 face	6,-3,-3
L1 fake	-3,5,-3
L1 family	-1,3,-2
L1 fancy	-3,1,3
L1 farm	-1,2,-1
L1 fashioned	-3,4,-1
L1 feel	-4,6,-2
L1 feeling	-16,1,6
L1 female	-3,5,-3
L1 feminist	-1,2,-1
L1 fewer	-5,0,3
L1 fi	-4,6,-3
L1 fifties	5,-4,-2
L1 film	5,-2,-2
L1 films	2,2,-4
L1 find	0,-5,6
L1 fire	8,-6,-1
L1 first	3,-5,1
L1 five	0,1,-2
L1 flatmates	14,-12,-3
L1 flower	5,-3,-1
L1 folk	-2,3,-1
L1 found	-3,4,-1
L1 four	7,-5,-2
L1 free	-10,15,-6
L1 french	0,3,-4
L1 gay	-3,6,-3
L1 gentle	-3,5,-2
L1 german	11,-10,-1
L1 gern	-7,10,-6
L1 gets	2,-6,3
L1 ghost	3,-2,-1
L1 giant	-3,-3,6
L1 gimme	-7,10,-3
L1 girls	7,-5,-2
L1 give	0,0,-3
L1 glass	6,-5,-1
L1 go	3,-1,-3
L1 go out	-10,10,-2
L1 goes	1,2,-8
L1 good	3,0,-3
L1 got	-2,2,-2
L1 gratuitous	-10,-4,14
L1 greek	-2,3,-1
L1 green	8,-3,-5
L1 gritty	-6,4,1
L1 gruelling	-9,11,-2
L1 had	6,-5,-1
L1 half	1,1,-2
L1 handle	-4,-4,7
L1 happy	0,3,-4
L1 hard	-9,11,-3
L1 hate	-5,2,0
L1 hates	0,-6,7
L1 having	-10,4,5
L1 he	1,4,-5
L1 her	7,-3,-4
L1 herself	2,-1,-1
L1 herzog	-2,3,-2
L1 him	5,-4,-2
L1 his	3,-1,-2
L1 holiday	-1,2,-2
L1 hollywood	-1,-3,4
L1 home	8,-4,-5
L1 horror	-7,6,1
L1 horse	-2,4,-6
L1 hot	6,-5,-1
L1 house	4,-1,-2
L1 how	0,3,-3
L1 hushed	-4,6,-2
L1 i	6,-4,-2
L1 ice	-6,8,-2
L1 id	3,-2,-1
L1 ideally	-3,4,0
L1 if	-5,3,2
L1 im	4,-1,-3
L1 in	2,0,-1
L1 indonesian	-1,2,-1
L1 inspirational	-5,-2,7
L1 into	-1,5,-4
L1 irish	-8,15,-6
L1 is	2,-1,-1
L1 isnt	2,-3,1
L1 it	1,3,-4
L1 italian	-5,5,-2
L1 ive	-2,5,-4
L1 japanese	13,-11,-3
L1 jewel	-9,11,-2
L1 johnny	6,-3,-3
L1 jojo	2,-1,-1
L1 jungle	-3,4,-1
L1 just	2,2,-3
L1 keep	-4,-5,9
L1 kids	2,5,-7
L1 kong	10,-6,-6
L1 korean	-3,5,-3
L1 ladies	-2,1,0
L1 last	-4,-3,8
L1 late	-8,10,-2
L1 least	-6,9,-4
L1 leave	-2,-9,11
L1 leningrad	2,-2,-1
L1 lesbian	-2,4,-2
L1 less	-1,-3,4
L1 life	2,0,-1
L1 like	1,1,-2
L1 liked	1,1,-2
L1 likes	-5,5,-1
L1 little	-2,4,-2
L1 loachs	-5,6,-1
L1 lonely	-2,3,-2
L1 long	-4,6,-1
L1 looking	4,-3,-2
L1 looking for	-3,4,-1
L1 lost	4,-1,-2
L1 lots of	4,-3,-2
L1 love	1,1,-4
L1 loved	-1,-5,5
L1 lovely	10,-9,-2
L1 loves	6,-3,-7
L1 mad	-8,2,6
L1 make	3,3,-6
L1 makes	-2,-3,5
L1 man	-8,5,4
L1 many	3,-4,1
L1 maybe	0,2,-2
L1 me	2,1,-2
L1 mean	-9,0,7
L1 means	9,-6,-3
L1 medium	-2,4,-1
L1 meetup	11,-8,-2
L1 men	-4,1,2
L1 mention	0,-11,3
L1 merely	2,7,-8
L1 metade	5,-3,-1
L1 mikkelsen	-2,3,-2
L1 mind	-11,-13,17
L1 modern	-7,8,-1
L1 monsoon	-3,5,-2
L1 more	-1,2,0
L1 most	7,-4,-4
L1 mother	10,-9,-1
L1 mothers	5,-6,1
L1 mountain	-1,2,-1
L1 movie	-2,3,-1
L1 mumbling	1,-6,5
L1 mums	14,-11,-3
L1 music	-1,2,-1
L1 must	5,-2,-3
L1 my	3,-1,-2
L1 n	-2,4,-2
L1 nasty	9,-7,-5
L1 near	-1,-5,7
L1 need	-2,3,-1
L1 needs	-14,-2,11
L1 neighbours	-5,6,-2
L1 neither	-1,-4,3
L1 netflix	14,-11,-5
L1 never	-2,-5,7
L1 new	5,-3,-2
L1 next	0,2,-3
L1 nice	1,1,-2
L1 night	3,-1,-3
L1 nightclub	-4,8,-4
L1 nineties	-5,9,-4
L1 no	-1,-3,4
L1 nobody	-4,-4,7
L1 noisy	-4,8,-4
L1 nor	1,-5,4
L1 not	0,-4,4
L1 nothing	-2,-3,5
L1 now	0,3,-2
L1 octopus	5,-4,-2
L1 odd	-13,16,-4
L1 off	-1,-8,8
L1 office	6,-4,-2
L1 old	-3,5,-2
L1 old days	4,-3,0
L1 one	3,0,-2
L1 only	2,1,-3
L1 original	-7,9,-1
L1 other	-3,3,-1
L1 otherwise	-3,5,-2
L1 our	3,-1,-2
L1 out	3,-5,2
L1 outback	-4,-4,8
L1 over	3,-10,7
L1 own	-2,-6,8
L1 people	-1,-2,3
L1 perfect	11,-9,-2
L1 period	-7,7,-3
L1 petty	-3,5,-2
L1 peu	-3,4,-1
L1 phone	10,-10,-1
L1 piano	-2,2,0
L1 please	-2,-2,1
L1 polite	-2,4,-4
L1 political	11,-10,-4
L1 poor poverty	3,-3,0
L1 pop	-4,-1,5
L1 promised	3,-2,-1
L1 proper	1,3,-4
L1 properly	-2,4,-2
L1 psychological	-5,6,-2
L1 put	3,-2,-1
L1 quiet	-8,9,-2
L1 quietly	-4,5,-2
L1 rainy	-2,5,-3
L1 rang	2,-1,-1
L1 rather	3,-1,-2
L1 read	6,-16,2
L1 real	-4,4,-2
L1 really	-2,1,2
L1 red	6,-5,-2
L1 ring	9,-7,-3
L1 robot	3,-3,0
L1 rough	-4,6,-2
L1 rubber	-11,15,-3
L1 ruined	3,-2,-1
L1 russian	1,2,-3
L1 sad	-4,-1,5
L1 said	2,3,-6
L1 same	-3,5,-1
L1 saw	15,-12,-3
L1 say	-1,4,-3
L1 says	-2,4,-2
L1 scary	-8,1,2
L1 school	-11,12,-2
L1 scream	6,-2,-3
L1 sea	-4,0,4
L1 see	0,-3,3
L1 seen	4,-2,-2
L1 served	-4,5,-1
L1 set	-3,-7,9
L1 seventies	-5,9,-3
L1 she	2,2,-10
L1 shed	16,-15,-2
L1 shes	4,-2,-3
L1 shirley	5,-4,-1
L1 short	-3,4,-2
L1 show	3,-10,5
L1 showing	3,-2,-1
L1 shy	-5,6,-1
L1 sica	5,-4,-2
L1 silent	-1,2,-1
L1 silly	-1,2,-1
L1 since	8,-6,-3
L1 single	-9,7,-3
L1 sixties	-4,8,-4
L1 skip	-3,-4,7
L1 sleep	6,-3,-6
L1 slow	2,1,-3
L1 small	7,-3,-5
L1 smart	-2,4,-1
L1 smth	-3,5,-1
L1 snow	0,2,-1
L1 so	-2,3,-1
L1 solid	-2,4,-4
L1 solo	3,-2,-1
L1 some	-3,3,-1
L1 somebody	-1,-21,20
L1 someone	-4,4,-1
L1 something	-3,5,-2
L1 something suspenseful	-2,3,-1
L1 somewhere	-8,9,-1
L1 south	-2,4,-2
L1 space	-3,-5,8
L1 spaghetti	12,-8,-9
L1 spanish	-3,4,-1
L1 speak	16,-12,-4
L1 spooky	1,3,-4
L1 stand	-2,-3,4
L1 sth	-2,3,-1
L1 still	3,0,-3
L1 stomach	-2,-7,6
L1 story	2,1,-3
L1 street	-5,9,-3
L1 strict	-11,18,-8
L1 strong	5,-3,-3
L1 stubborn	-3,4,-1
L1 student	5,-4,-1
L1 stupid	-6,8,-2
L1 style	-2,2,-1
L1 suggest	-1,-1,2
L1 suitable	12,-9,-3
L1 summer	-3,5,-3
L1 sunny	-4,5,0
L1 swap	7,-7,-1
L1 sweaty	-6,8,-2
L1 swedish	2,1,-3
L1 sweet	10,-10,-2
L1 swimming	-1,2,-2
L1 take	-10,16,-7
L1 talking	-4,2,2
L1 talky	16,-14,-2
L1 tap	-4,4,0
L1 teach	-3,-5,8
L1 teacher	4,-3,-1
L1 teaching	5,-2,-2
L1 teen	-5,2,3
L1 teenage	-1,7,-5
L1 tell	6,-2,-4
L1 tense	-3,4,-1
L1 than	2,-3,1
L1 that	2,-1,-1
L1 thats	1,2,-3
L1 the	2,-1,-1
L1 their	4,-2,-2
L1 them	-7,1,5
L1 then	4,-2,-3
L1 there	7,-3,-5
L1 theres	0,-3,2
L1 they	1,2,-3
L1 theyre	14,-11,-4
L1 thing	7,-3,-3
L1 things	-2,0,2
L1 thinks	-7,9,-6
L1 thirty	13,-11,-2
L1 this	6,2,-7
L1 those	2,-4,1
L1 though	3,0,-4
L1 thoughtful	13,-4,-3
L1 three	1,2,-3
L1 thriller	-4,-2,5
L1 through	4,-4,-2
L1 time	5,-6,1
L1 tokyo	1,1,-5
L1 tonight	10,-5,-7
L1 too	-2,-1,2
L1 took	4,-4,-1
L1 tortured	-7,-1,7
L1 train	4,-3,-1
L1 truc	-2,4,-2
L1 try	-2,3,-1
L1 turin	3,-2,-1
L1 two	2,0,-2
L1 un	-5,11,-6
L1 underdog	-5,6,-2
L1 until	11,-9,-3
L1 up	2,-3,0
L1 us	-4,4,-1
L1 very	2,-1,-1
L1 village	-5,7,-2
L1 vs	10,-8,-1
L1 w	-2,1,1
L1 want	-1,3,-2
L1 wanted	-2,5,-4
L1 wants	-3,4,-1
L1 war	3,-1,-1
L1 was	4,-3,0
L1 wasnt	7,-2,-5
L1 watch	-1,-1,2
L1 watched	11,-2,-10
L1 we	3,1,-5
L1 wedding	-4,6,-3
L1 weird	6,-4,-3
L1 went	6,-10,2
L1 were	9,-6,-3
L1 west	3,-4,-2
L1 weve	-11,4,8
L1 what	10,-8,-3
L1 whats	-6,8,-2
L1 when	1,2,-4
L1 where	-3,2,1
L1 which	3,-3,-1
L1 whimsical	11,-10,-1
L1 white	6,-3,-3
L1 who	-3,2,1
L1 whole	4,-2,-2
L1 whos	-4,6,-1
L1 why	10,-7,-4
L1 wifes	11,-10,-1
L1 wild	5,-4,-1
L1 winter	-1,3,-1
L1 without	-3,-2,5
L1 women	0,2,-1
L1 woodland	-4,5,-2
L1 work	8,-5,-3
L1 working	-5,7,-2
L1 would	6,-5,-1
L1 would like	1,0,-2
L1 yes	-5,7,-2
L1 yet	-4,5,-1
L1 you	-4,5,-2
L1 your	-3,0,3
L1 zero	1,-4,3
L2 0	5,-3,-2
L2 00	1,1,-2
L2 0000	-2,2,0
L2 0000s	-5,6,-2
L2 00a	-3,5,-3
L2 00s	-1,3,-2
L2 FILM	3,0,-3
L2 L1 , 0	2,0,-7
L2 L1 , FILM	8,-7,-1
L2 L1 , a	0,2,-2
L2 L1 , about	-4,6,-2
L2 L1 , all	5,-3,-2
L2 L1 , also	-5,6,-2
L2 L1 , an	0,1,-2
L2 L1 , and	-2,-1,3
L2 L1 , any	1,1,-3
L2 L1 , anything	-4,-4,7
L2 L1 , as	0,4,-4
L2 L1 , bar	-7,-6,10
L2 L1 , big	3,0,-3
L2 L1 , boer	-1,2,-1
L2 L1 , brass	-2,4,-2
L2 L1 , but	-2,2,-1
L2 L1 , by	7,-3,-4
L2 L1 , campfire	-3,5,-1
L2 L1 , creepy	4,-2,-3
L2 L1 , ex	1,0,-2
L2 L1 , family	-3,4,-1
L2 L1 , farm	-1,2,-1
L2 L1 , fewer	-5,4,-7
L2 L1 , five	0,1,-2
L2 L1 , flying	-5,6,-1
L2 L1 , folk	-1,2,-1
L2 L1 , for	15,-11,-6
L2 L1 , from	-5,7,-2
L2 L1 , gentle	-3,5,-2
L2 L1 , gern	-1,2,-1
L2 L1 , gimme	-4,6,-2
L2 L1 , girls	2,-1,-1
L2 L1 , go	3,-1,-3
L2 L1 , good	3,-2,-1
L2 L1 , great	-2,3,-1
L2 L1 , had	8,-3,-5
L2 L1 , hes	7,-6,-1
L2 L1 , how	6,-6,0
L2 L1 , i	8,-3,-5
L2 L1 , ideally	-3,4,0
L2 L1 , if	-8,0,6
L2 L1 , im	3,-1,-2
L2 L1 , in	0,2,-2
L2 L1 , is	13,-10,-3
L2 L1 , isnt	-2,-6,7
L2 L1 , its	-1,3,-2
L2 L1 , ive	10,-8,-2
L2 L1 , just	-4,8,-4
L2 L1 , leningrad	2,-2,-1
L2 L1 , less	0,-4,3
L2 L1 , like	-1,2,-1
L2 L1 , looking for	-3,3,0
L2 L1 , love	-4,8,-3
L2 L1 , maybe	-2,5,-3
L2 L1 , medium	-2,4,-2
L2 L1 , more	-1,3,-3
L2 L1 , mountain	-1,2,-1
L2 L1 , my	4,-2,-1
L2 L1 , need	-7,7,-1
L2 L1 , never	-4,-4,6
L2 L1 , no	-2,-3,5
L2 L1 , nobody	-3,-3,4
L2 L1 , not	-2,-4,6
L2 L1 , nothing	-1,-3,4
L2 L1 , now	-8,10,-2
L2 L1 , of	-10,10,-1
L2 L1 , old	-2,3,-1
L2 L1 , one	4,-2,-2
L2 L1 , only	2,-1,-2
L2 L1 , or	-4,4,-1
L2 L1 , people	-1,3,-2
L2 L1 , properly	-4,6,-2
L2 L1 , rather	-4,6,-2
L2 L1 , real	-3,5,-2
L2 L1 , really	7,-3,-4
L2 L1 , sad	-1,4,-2
L2 L1 , same	-4,5,-1
L2 L1 , shes	-2,5,-3
L2 L1 , silent	-1,2,-1
L2 L1 , slow	-1,2,-1
L2 L1 , so	-3,4,-1
L2 L1 , something	-3,4,-1
L2 L1 , still	-9,10,-2
L2 L1 , stubborn	-3,4,-1
L2 L1 , sunny	-4,5,0
L2 L1 , that	12,-11,-1
L2 L1 , the	0,2,-3
L2 L1 , then	8,-6,-2
L2 L1 , though	6,-4,-2
L2 L1 , three	-12,13,-2
L2 L1 , too	8,-4,-5
L2 L1 , two	-5,6,-2
L2 L1 , very	0,2,-2
L2 L1 , want	-4,6,-2
L2 L1 , weird	8,-6,-3
L2 L1 , were	5,-5,-1
L2 L1 , where	-2,1,0
L2 L1 , who	11,-7,-4
L2 L1 , with	-2,2,0
L2 L1 , without	-2,-4,7
L2 L1 . .	-2,2,0
L2 L1 . 0000s	-1,2,-1
L2 L1 . 00s	-4,6,-2
L2 L1 . FILM	2,0,-2
L2 L1 . a	-2,3,-2
L2 L1 . american	1,-4,0
L2 L1 . an	-3,5,-2
L2 L1 . and	11,-11,-1
L2 L1 . another	-3,5,-1
L2 L1 . any	-3,6,-3
L2 L1 . anything	-4,8,-3
L2 L1 . argentine	-1,2,-1
L2 L1 . art	-3,4,-1
L2 L1 . as	-1,3,-3
L2 L1 . atlantics	3,-2,-1
L2 L1 . big	-1,4,-3
L2 L1 . breezy	-3,4,-2
L2 L1 . british	-3,6,-2
L2 L1 . bullet	5,-3,-1
L2 L1 . but	-4,4,0
L2 L1 . by	4,2,-7
L2 L1 . chinese	-4,6,-2
L2 L1 . cinema	2,-1,-3
L2 L1 . clever	-2,3,-1
L2 L1 . cosy	-3,6,-3
L2 L1 . defa	6,-4,-2
L2 L1 . dont	0,-2,1
L2 L1 . dumb	-5,8,-3
L2 L1 . early	-6,7,-1
L2 L1 . emilia	4,-3,-2
L2 L1 . every	6,-2,-3
L2 L1 . fewer	-2,-9,10
L2 L1 . folk	-1,3,-1
L2 L1 . for	13,-12,-1
L2 L1 . found	-8,10,-2
L2 L1 . french	-5,6,-2
L2 L1 . gay	-2,4,-2
L2 L1 . ghost	-9,10,0
L2 L1 . give	-5,-8,5
L2 L1 . good	-9,10,-5
L2 L1 . greek	-3,5,-2
L2 L1 . gruelling	-9,11,-2
L2 L1 . have	-5,10,-6
L2 L1 . he	13,-11,-2
L2 L1 . her	5,-2,-3
L2 L1 . hes	-4,6,-8
L2 L1 . his	2,-1,-1
L2 L1 . hot	8,-8,0
L2 L1 . hushed	-4,6,-2
L2 L1 . i	2,-7,4
L2 L1 . ice	-7,8,-1
L2 L1 . id	3,-2,-1
L2 L1 . im	3,0,-2
L2 L1 . in	0,3,-4
L2 L1 . indonesian	-1,2,-1
L2 L1 . is	6,-1,-5
L2 L1 . italian	-8,9,-2
L2 L1 . its	4,-5,1
L2 L1 . ive	5,-1,-4
L2 L1 . japanese	-4,5,-2
L2 L1 . jewel	-3,5,-2
L2 L1 . johnny	6,-3,-3
L2 L1 . jojo	2,-1,-1
L2 L1 . just	1,1,-3
L2 L1 . keep	-1,-4,5
L2 L1 . korean	-3,6,-3
L2 L1 . ladies	4,-1,-5
L2 L1 . late	-7,9,-2
L2 L1 . leave	-6,-5,10
L2 L1 . less	-1,-2,2
L2 L1 . like	2,-1,-4
L2 L1 . looking for	-2,4,-2
L2 L1 . lots of	9,-7,-2
L2 L1 . mad	-5,8,-4
L2 L1 . maybe	-3,6,-3
L2 L1 . me	3,-15,7
L2 L1 . medium	-2,3,-1
L2 L1 . more	-2,3,-1
L2 L1 . movie	-4,6,-1
L2 L1 . mums	17,-16,-2
L2 L1 . music	-1,2,-2
L2 L1 . my	0,3,-3
L2 L1 . need	-5,0,5
L2 L1 . neither	1,-3,2
L2 L1 . next	-2,3,-1
L2 L1 . nice	1,0,-6
L2 L1 . nineties	-6,9,-4
L2 L1 . no	-2,0,3
L2 L1 . not	0,-3,4
L2 L1 . nothing	-2,-3,5
L2 L1 . now	-1,4,-2
L2 L1 . of	-13,3,8
L2 L1 . office	3,-1,-2
L2 L1 . old	-7,8,-1
L2 L1 . on	17,-9,-8
L2 L1 . one	4,-3,-3
L2 L1 . or	-4,5,-2
L2 L1 . other	-3,7,-5
L2 L1 . otherwise	-1,2,-1
L2 L1 . our	6,-4,-2
L2 L1 . poor poverty	3,-3,0
L2 L1 . properly	-4,8,-4
L2 L1 . rainy	-2,3,-1
L2 L1 . rather	9,-6,-4
L2 L1 . red	4,-4,-2
L2 L1 . sad	-10,-4,9
L2 L1 . shes	9,-4,-4
L2 L1 . sixties	-2,5,-3
L2 L1 . skip	-2,-2,3
L2 L1 . slow	10,-2,-8
L2 L1 . smth	-4,6,-1
L2 L1 . so	2,1,-2
L2 L1 . solid	-8,9,-4
L2 L1 . some	-5,-1,4
L2 L1 . something	-2,4,-2
L2 L1 . south	-2,4,-2
L2 L1 . sth	-2,3,-1
L2 L1 . that	5,-3,-4
L2 L1 . the	0,2,-2
L2 L1 . then	5,-2,-3
L2 L1 . theyre	7,-4,-2
L2 L1 . to	9,-6,-4
L2 L1 . tokyo	4,-4,-4
L2 L1 . too	-4,-3,7
L2 L1 . train	8,-7,-1
L2 L1 . two	2,0,-3
L2 L1 . underdog	-5,6,-2
L2 L1 . want	-4,6,-3
L2 L1 . war	-3,5,-1
L2 L1 . we	-4,5,-2
L2 L1 . were	11,-10,-1
L2 L1 . weve	-2,5,-7
L2 L1 . whats	-8,9,-2
L2 L1 . which	4,-2,-4
L2 L1 . whimsical	11,-10,-1
L2 L1 . with	7,-12,3
L2 L1 . without	-4,-1,5
L2 L1 . zero	-5,-1,6
L2 L1 0 ,	12,-10,-2
L2 L1 0 .	3,2,-4
L2 L1 00 ,	-2,4,-2
L2 L1 0000 ,	1,2,-3
L2 L1 0000 .	-7,-13,18
L2 L1 0000s ,	-3,4,0
L2 L1 00a ,	-3,5,-3
L2 L1 00s ,	-4,5,-2
L2 L1 FILM ,	1,1,-2
L2 L1 FILM .	9,-4,-5
L2 L1 FILM a	-3,4,-4
L2 L1 FILM and	1,1,-3
L2 L1 FILM at	5,-4,0
L2 L1 FILM but	-4,5,-1
L2 L1 FILM by	3,-3,0
L2 L1 FILM for	-6,6,1
L2 L1 FILM in	9,-4,-4
L2 L1 FILM is	4,-3,-1
L2 L1 FILM isnt	3,0,-2
L2 L1 FILM like	-6,7,-2
L2 L1 FILM made	5,-4,-1
L2 L1 FILM of	7,-5,-2
L2 L1 FILM on	2,-1,0
L2 L1 FILM style	-2,2,-1
L2 L1 FILM the	2,-1,-1
L2 L1 FILM wants	4,-1,-4
L2 L1 FILM was	2,-1,-1
L2 L1 FILM with	1,3,-4
L2 L1 a animal	-1,3,-1
L2 L1 a bad	-3,4,-2
L2 L1 a ballet	2,-1,-1
L2 L1 a bank	4,-3,-1
L2 L1 a beautiful story	-1,2,-1
L2 L1 a better	-9,10,-3
L2 L1 a big	-3,4,-2
L2 L1 a bit	2,-1,-2
L2 L1 a clever	12,-10,-3
L2 L1 a comedy	-6,9,-4
L2 L1 a complete	0,2,-1
L2 L1 a crime	-3,4,-1
L2 L1 a czech	4,-3,-1
L2 L1 a different	1,0,-2
L2 L1 a family	-6,8,-3
L2 L1 a feminist	-4,6,-1
L2 L1 a film	6,-5,-2
L2 L1 a flying	6,-5,-1
L2 L1 a gentle	-4,5,-3
L2 L1 a good	0,1,-2
L2 L1 a little	3,0,-4
L2 L1 a lonely	-2,3,-2
L2 L1 a long	-6,8,-2
L2 L1 a monsoon	-3,5,-2
L2 L1 a movie	-3,4,-1
L2 L1 a music	-2,2,-1
L2 L1 a nice	-2,4,-2
L2 L1 a of	-5,6,-1
L2 L1 a proper	3,2,-4
L2 L1 a quiet	-4,5,-1
L2 L1 a rough	-4,6,-2
L2 L1 a small	-6,7,-1
L2 L1 a smart	-1,2,-1
L2 L1 a strong	5,-3,-3
L2 L1 a sweet	10,-10,-2
L2 L1 about a	-2,3,-1
L2 L1 about an	-5,7,-1
L2 L1 about the	-5,3,2
L2 L1 absolutely no	-1,-4,5
L2 L1 absurd ,	-1,2,0
L2 L1 action ,	-2,3,-1
L2 L1 adam driver	4,-2,-3
L2 L1 adventure ,	2,3,-5
L2 L1 africa ,	-2,3,-1
L2 L1 african ,	-4,5,-1
L2 L1 after .	-13,14,-3
L2 L1 after that	2,1,-3
L2 L1 after the	4,-3,-2
L2 L1 after want	-2,2,-1
L2 L1 again ,	5,-4,-2
L2 L1 again .	5,-3,-2
L2 L1 again but	-7,1,4
L2 L1 against the	-2,4,-3
L2 L1 age ,	-1,2,0
L2 L1 aliens ,	-1,2,-1
L2 L1 all ,	-3,6,-5
L2 L1 all .	16,-13,-6
L2 L1 all about	0,5,-5
L2 L1 all of	8,-11,1
L2 L1 all the	4,-2,-2
L2 L1 allen ,	-3,2,0
L2 L1 allergic to	-4,-5,9
L2 L1 already .	-5,6,-2
L2 L1 american ,	-1,2,-1
L2 L1 an old	-4,5,-2
L2 L1 and a	1,2,-3
L2 L1 and bleakly	-2,3,-1
L2 L1 and i	12,-9,-3
L2 L1 and im	8,-7,-1
L2 L1 and its	0,2,-2
L2 L1 and leave	0,-11,9
L2 L1 and no	-2,-2,4
L2 L1 and not	3,-4,1
L2 L1 and nothing	-5,-3,8
L2 L1 and quietly	-2,4,-2
L2 L1 and something	-2,3,-1
L2 L1 and stupid	-4,6,-2
L2 L1 and the	2,-2,0
L2 L1 and then	-1,2,-1
L2 L1 and want	-5,6,-2
L2 L1 and white	-5,8,-2
L2 L1 and with	-10,12,-5
L2 L1 and without	-3,-6,9
L2 L1 angels ,	10,-9,-2
L2 L1 angry ,	-3,5,-2
L2 L1 animals ,	-1,2,-1
L2 L1 animated ,	-3,4,-1
L2 L1 anos .	3,-3,0
L2 L1 another ,	-1,2,-1
L2 L1 another with	-3,6,-3
L2 L1 answer ,	-3,4,-1
L2 L1 any other	-9,11,-2
L2 L1 anyone but	-3,-1,4
L2 L1 anything ,	4,-2,-2
L2 L1 anything .	-4,5,-1
L2 L1 anything but	0,-4,4
L2 L1 anything by	-5,8,-3
L2 L1 anything except	-1,-5,6
L2 L1 anything that	-6,8,-2
L2 L1 anything w	-2,5,-2
L2 L1 anything with	-2,0,1
L2 L1 as a	5,-4,-1
L2 L1 as an	2,0,-4
L2 L1 as its	-5,11,-5
L2 L1 as the	4,1,-4
L2 L1 asked for	-15,20,-7
L2 L1 asked what	6,-2,-5
L2 L1 asking for	6,-4,-1
L2 L1 asleep ,	-3,4,-3
L2 L1 asleep with	6,-5,-2
L2 L1 at a	-3,5,-3
L2 L1 at every	3,-1,-1
L2 L1 at the	8,-4,-3
L2 L1 australian ,	-3,5,-2
L2 L1 australian outback	-2,6,-3
L2 L1 austrian ,	-2,4,-1
L2 L1 autumn ,	-3,4,-1
L2 L1 away from	-8,-3,10
L2 L1 away with	-4,-2,5
L2 L1 awful ,	-1,2,-1
L2 L1 back .	3,-3,-1
L2 L1 ballet ,	-5,9,-4
L2 L1 bath .	-1,3,-1
L2 L1 be ,	-3,4,-1
L2 L1 be a	0,1,-2
L2 L1 be about	-1,-4,4
L2 L1 be no	-6,-4,9
L2 L1 bea ,	-2,2,-1
L2 L1 beach ,	3,-1,-1
L2 L1 beautiful ,	7,-6,-1
L2 L1 because the	5,-4,-2
L2 L1 bedtime .	-5,8,-4
L2 L1 been a	10,-8,-3
L2 L1 bees ,	4,-3,-2
L2 L1 before the	6,-5,-1
L2 L1 berlin ,	-4,5,-2
L2 L1 bickering ,	-4,5,-1
L2 L1 bicycle ,	-11,11,-1
L2 L1 bicycles ,	-2,3,-1
L2 L1 big ,	-2,2,0
L2 L1 big on	-4,5,0
L2 L1 bikes ,	-3,5,-1
L2 L1 biopic ,	-6,9,-3
L2 L1 birthday ,	-4,5,-2
L2 L1 bit less	-10,-2,6
L2 L1 bit of	-6,9,-4
L2 L1 bitter ,	-2,2,-1
L2 L1 bittersweet ,	-1,2,-1
L2 L1 bleak but	-1,2,-1
L2 L1 blood .	-5,14,-10
L2 L1 boats ,	-3,5,-2
L2 L1 body swap	7,-7,-1
L2 L1 bol n	-1,2,-1
L2 L1 bold ,	-4,5,-2
L2 L1 bollywood ,	-2,3,-1
L2 L1 bonkers ,	-2,3,-1
L2 L1 bookish ,	-2,3,-2
L2 L1 bored ,	-3,4,-2
L2 L1 bored of	-2,-3,5
L2 L1 bottle .	-3,5,-2
L2 L1 box ,	9,-6,-5
L2 L1 boxing ,	-3,0,3
L2 L1 boys .	-3,4,-1
L2 L1 boys want	-6,8,-1
L2 L1 brazilian backlands ,	8,-6,-2
L2 L1 bread ,	0,3,-4
L2 L1 british ,	-2,3,-1
L2 L1 brother .	9,-8,-2
L2 L1 bureaucracy ,	-2,3,-1
L2 L1 bus ,	-4,4,0
L2 L1 bus .	-8,10,-3
L2 L1 but a	-3,-2,5
L2 L1 but always	-2,3,-2
L2 L1 but its	-5,7,-3
L2 L1 but less	-6,7,-3
L2 L1 but no	-2,-3,6
L2 L1 but nobody	9,-5,-6
L2 L1 but not	-1,-4,4
L2 L1 but still	-1,3,-2
L2 L1 but the	-8,8,0
L2 L1 but with	2,1,-3
L2 L1 but without	-1,3,-1
L2 L1 by the	-3,5,-2
L2 L1 caine ,	-5,6,-1
L2 L1 calm ,	-1,2,-1
L2 L1 came .	-15,15,-1
L2 L1 camp ,	-1,3,-2
L2 L1 campy ,	-2,3,-1
L2 L1 can ,	-4,5,-2
L2 L1 can .	-13,19,-9
L2 L1 can do	-7,12,-5
L2 L1 can is	-4,6,-3
L2 L1 can keep	-6,-4,8
L2 L1 can stomach	-2,-9,6
L2 L1 cannot abide	-5,-3,8
L2 L1 cant ,	-2,7,-5
L2 L1 cant .	-6,4,2
L2 L1 cant abide	6,0,-6
L2 L1 cant be	-5,6,-2
L2 L1 cant bear	-7,-1,8
L2 L1 cant do	-2,-3,5
L2 L1 cant handle	-4,-4,7
L2 L1 cant stand	-2,-3,4
L2 L1 cantonese ,	-3,5,-1
L2 L1 car .	-1,2,-1
L2 L1 care .	-2,3,-1
L2 L1 cartoon ,	-1,2,-1
L2 L1 cast ,	-1,2,-1
L2 L1 castles ,	-4,5,-2
L2 L1 cats ,	5,-5,-1
L2 L1 chance ,	-2,3,-1
L2 L1 chase ,	-1,3,-2
L2 L1 chases ,	-1,3,-2
L2 L1 cheap and	8,-7,-1
L2 L1 chess ,	4,-2,-2
L2 L1 chicago ,	1,1,-2
L2 L1 child ,	-1,2,-1
L2 L1 children ,	3,-1,-2
L2 L1 children and	6,-4,-2
L2 L1 chilean ,	-1,3,-2
L2 L1 chinese ,	-2,4,-2
L2 L1 choosing ,	-1,2,0
L2 L1 christmas ,	-2,4,-1
L2 L1 city ,	-2,3,-1
L2 L1 class ,	3,-2,-1
L2 L1 class and	-2,3,-1
L2 L1 claymation ,	-2,3,-1
L2 L1 clean ,	-1,2,-1
L2 L1 clear and	-4,4,-1
L2 L1 clever ,	-2,0,2
L2 L1 clothes ,	7,-6,-2
L2 L1 coats .	4,0,-4
L2 L1 coffee chocolate .	-3,4,0
L2 L1 cold ,	3,-1,-2
L2 L1 cold so	-2,4,-2
L2 L1 cold war	6,-5,-1
L2 L1 colin ,	-2,2,-1
L2 L1 colour ,	-2,3,-1
L2 L1 colourful ,	-2,3,-2
L2 L1 colours ,	-3,4,-2
L2 L1 com ,	-1,2,-1
L2 L1 comedy ,	1,1,-2
L2 L1 comedy with	-2,6,-4
L2 L1 comes to	-3,4,-1
L2 L1 comic ,	-3,5,-1
L2 L1 coming .	0,2,-1
L2 L1 compromise ,	-1,2,-1
L2 L1 comptes but	-3,4,-1
L2 L1 concern ,	2,-1,-1
L2 L1 concrete .	16,-12,-9
L2 L1 cool ,	-3,4,-1
L2 L1 cope with	-3,-2,4
L2 L1 cops ,	-2,0,2
L2 L1 cottage ,	-4,5,-1
L2 L1 could be	-2,3,-1
L2 L1 count out	-2,-5,7
L2 L1 country ,	9,-8,-4
L2 L1 countryside ,	-2,3,-1
L2 L1 couples ,	-7,9,-2
L2 L1 courtroom ,	-1,2,-1
L2 L1 cows ,	-4,5,-1
L2 L1 crime ,	-1,2,-1
L2 L1 crooks ,	-1,2,-1
L2 L1 cruelty to	-3,-6,8
L2 L1 cube old days	4,-3,0
L2 L1 curses or	-2,-1,4
L2 L1 czech with	-2,5,-4
L2 L1 dad ,	3,-3,-1
L2 L1 dad whos	-7,9,-2
L2 L1 dads in	-3,-7,8
L2 L1 daft ,	-3,6,-2
L2 L1 damp .	-9,11,-3
L2 L1 damp n	5,-4,-1
L2 L1 dance ,	-3,5,-2
L2 L1 dancing ,	-2,2,-1
L2 L1 dancing and	-1,2,-1
L2 L1 danish ,	-3,4,-1
L2 L1 dare suggest	-1,-1,2
L2 L1 daughter ,	-3,5,-2
L2 L1 day ,	-8,11,-3
L2 L1 day .	2,0,-3
L2 L1 de sica	5,-4,-2
L2 L1 deadpan ,	-2,3,-2
L2 L1 demons or	-1,-3,4
L2 L1 desert ,	-4,5,-1
L2 L1 detective ,	-1,2,-1
L2 L1 did a	-3,5,-3
L2 L1 did the	4,-2,-1
L2 L1 directed by	-3,6,-2
L2 L1 disney ,	0,3,-2
L2 L1 do ,	-5,7,-2
L2 L1 do .	-3,5,-2
L2 L1 do the	6,-14,6
L2 L1 do with	0,1,-3
L2 L1 docks ,	-3,4,-2
L2 L1 documentary ,	-3,6,-3
L2 L1 does enough	4,-4,-1
L2 L1 doesnt like	-7,4,1
L2 L1 dog .	6,-6,-1
L2 L1 doing with	-1,-5,5
L2 L1 done .	-2,2,0
L2 L1 done the	9,-6,-3
L2 L1 done with	-3,-3,7
L2 L1 dont do	-3,-2,5
L2 L1 dont fancy	-3,-4,7
L2 L1 dont like	-4,-7,11
L2 L1 dont want	-2,-3,5
L2 L1 drama ,	-4,8,-4
L2 L1 drawn ,	-1,2,-1
L2 L1 dread .	-5,5,-1
L2 L1 drive my	2,-2,0
L2 L1 druggy and	-2,3,-1
L2 L1 dry ,	2,-1,-1
L2 L1 dubbed ,	13,-12,-2
L2 L1 easy ,	-1,2,-1
L2 L1 eat ,	-1,2,-1
L2 L1 eating .	-4,5,-2
L2 L1 eight .	-12,13,-2
L2 L1 eighties ,	4,-3,-1
L2 L1 either very	-4,5,-1
L2 L1 elegant ,	-1,2,-1
L2 L1 else with	-3,5,-3
L2 L1 emily in	-1,-2,3
L2 L1 ending ,	-1,3,-2
L2 L1 english ,	-2,4,-1
L2 L1 enough .	2,0,-2
L2 L1 enough for	-8,9,-2
L2 L1 enough of	-2,3,0
L2 L1 enter the	3,-2,-2
L2 L1 epic ,	-3,4,-1
L2 L1 european ,	3,-2,-2
L2 L1 even ,	-4,5,-2
L2 L1 exception of	-7,-3,9
L2 L1 exist .	-4,6,-3
L2 L1 eyes ,	-4,5,-1
L2 L1 eyes go	5,-5,-1
L2 L1 fall in	-6,8,-3
L2 L1 falling in	-2,5,-2
L2 L1 families ,	-3,4,-1
L2 L1 family ,	-4,5,-1
L2 L1 fan of	-2,-4,6
L2 L1 fancy a	-1,-6,7
L2 L1 fancy something	-2,3,-1
L2 L1 fantasy ,	-1,2,0
L2 L1 farce ,	-2,3,-1
L2 L1 farm ,	-1,3,-1
L2 L1 farm animals ,	-2,3,-1
L2 L1 farmers ,	-2,3,-1
L2 L1 fast and	3,-2,-2
L2 L1 father ,	3,-1,-3
L2 L1 fi ,	0,3,-4
L2 L1 fifties ,	-2,3,-2
L2 L1 fill of	-3,-3,6
L2 L1 film ,	-2,1,0
L2 L1 film .	11,-8,-3
L2 L1 film about	4,-2,-2
L2 L1 film thats	-5,6,-1
L2 L1 film where	-4,-1,5
L2 L1 film with	-3,5,-2
L2 L1 films .	-5,7,-2
L2 L1 films about	6,1,-9
L2 L1 films where	-5,5,0
L2 L1 filthy and	-3,4,-1
L2 L1 find a	3,0,-3
L2 L1 find me	-5,7,-3
L2 L1 find something	-3,4,-3
L2 L1 fine ,	-5,-3,6
L2 L1 fine w	-4,0,3
L2 L1 finnish ,	-2,3,-1
L2 L1 five .	-5,7,-1
L2 L1 flats ,	-2,3,-1
L2 L1 fog ,	0,2,-1
L2 L1 football ,	-3,-1,4
L2 L1 for a	2,0,-2
L2 L1 for any	-1,2,-1
L2 L1 for anything	-6,2,3
L2 L1 for his	6,-4,-2
L2 L1 for my	7,-6,-2
L2 L1 for our	8,-6,-1
L2 L1 for something	-1,3,-2
L2 L1 for the	5,-3,-2
L2 L1 forest ,	-2,3,0
L2 L1 forget the	6,-4,-3
L2 L1 formidable ,	-2,3,-1
L2 L1 forties ,	5,-2,-4
L2 L1 free costume	-2,3,-1
L2 L1 free silly	-1,2,-1
L2 L1 free solo	3,-2,-1
L2 L1 french ,	-3,5,-3
L2 L1 friendly ,	-3,4,-1
L2 L1 friendship ,	-4,4,-1
L2 L1 from a	2,-2,-1
L2 L1 from an	7,-5,-2
L2 L1 from the	2,0,-2
L2 L1 fu ,	-1,2,-1
L2 L1 funerals ,	-1,3,-2
L2 L1 funny ,	-2,4,-1
L2 L1 funny about	-3,4,-1
L2 L1 funny and	-6,8,-1
L2 L1 funny but	-5,2,2
L2 L1 funny over	-4,5,-1
L2 L1 funny than	7,-3,-3
L2 L1 gang ,	-2,4,-3
L2 L1 gangsters ,	-1,-1,2
L2 L1 garden ,	11,-10,-1
L2 L1 garden .	-8,11,-4
L2 L1 gardens ,	-2,3,-1
L2 L1 gave me	4,-3,-2
L2 L1 gentle ,	-1,2,-1
L2 L1 george clooney	1,2,-3
L2 L1 georgian ,	-3,4,-1
L2 L1 german ,	2,0,-3
L2 L1 germans ,	-2,3,-1
L2 L1 get something	-7,12,-6
L2 L1 gets the	-4,6,-3
L2 L1 ghosts ,	-2,-1,2
L2 L1 girls ,	3,0,-3
L2 L1 give me	1,1,-2
L2 L1 give us	-1,2,-1
L2 L1 glamour ,	-4,6,-2
L2 L1 glasgow ,	-2,3,-1
L2 L1 gloves ,	8,-4,-1
L2 L1 go for	-4,9,-4
L2 L1 goat ,	6,-5,-1
L2 L1 godparents .	-3,4,-2
L2 L1 good .	-7,9,-2
L2 L1 goodbye ,	3,-1,-1
L2 L1 gossip ,	-2,4,-2
L2 L1 got a	3,-6,3
L2 L1 got anything	-1,5,-4
L2 L1 got the	7,-6,-1
L2 L1 gothic ,	-2,3,-1
L2 L1 gotta be	-4,4,-1
L2 L1 gowns ,	-3,5,-2
L2 L1 grandpa ,	-3,0,0
L2 L1 grant ,	-1,2,0
L2 L1 greek ,	-3,5,-2
L2 L1 green ,	-2,2,-1
L2 L1 grief ,	-4,4,0
L2 L1 grim n	-2,2,-1
L2 L1 grown up	-2,-1,2
L2 L1 guns ,	-7,2,4
L2 L1 had a	10,-8,-2
L2 L1 had enough	-7,4,2
L2 L1 had me	3,-2,-1
L2 L1 hand drawn	-2,3,-1
L2 L1 happy ,	-2,3,-2
L2 L1 harlem ,	-4,5,-1
L2 L1 has ,	7,-6,-2
L2 L1 has a	3,-2,-1
L2 L1 has more	4,-3,-1
L2 L1 has no	8,-2,-5
L2 L1 hats ,	-3,6,-3
L2 L1 have an	-7,5,1
L2 L1 have me	6,-5,-2
L2 L1 have the	-2,6,-6
L2 L1 he likes	-4,6,-2
L2 L1 he says	-5,8,-3
L2 L1 he wants	-10,14,-5
L2 L1 heist ,	-1,2,-1
L2 L1 heist in	-2,4,-2
L2 L1 her ,	-8,2,8
L2 L1 her .	-7,8,-1
L2 L1 here ,	-4,4,-1
L2 L1 here .	-11,13,-2
L2 L1 hereditary was	5,-3,-1
L2 L1 hes a	3,-4,5
L2 L1 him ,	-11,0,10
L2 L1 him .	-7,1,5
L2 L1 hindi ,	-4,0,4
L2 L1 his most	0,1,-3
L2 L1 hm ,	0,1,-2
L2 L1 hold the	-4,-2,6
L2 L1 holiday ,	-7,8,0
L2 L1 hollywood ,	-3,0,2
L2 L1 home ,	-3,4,-2
L2 L1 honest ,	-5,6,-2
L2 L1 honour ,	-4,6,-2
L2 L1 hopeless ,	-1,3,-2
L2 L1 horror ,	5,-2,-4
L2 L1 horror thats	8,-3,-5
L2 L1 horror with	-2,4,-2
L2 L1 horses ,	4,-3,-2
L2 L1 hot ,	0,2,-4
L2 L1 hotels ,	-1,2,-1
L2 L1 hour of	3,-3,-1
L2 L1 hours ,	2,1,-2
L2 L1 hours .	-9,10,-2
L2 L1 hours of	-3,3,0
L2 L1 house ,	-1,3,-3
L2 L1 house .	-8,10,-1
L2 L1 howling .	-4,9,-6
L2 L1 humour ,	-3,4,-1
L2 L1 huppert being	-2,4,-2
L2 L1 husband is	9,-5,-6
L2 L1 i ,	11,-6,-6
L2 L1 i cant	7,-3,-4
L2 L1 i fancy	-4,7,-5
L2 L1 i had	5,-3,-2
L2 L1 i have	2,1,-3
L2 L1 i is	6,-3,-3
L2 L1 i like	7,-4,-5
L2 L1 i love	-2,4,-2
L2 L1 i mean	-10,1,5
L2 L1 i need	-4,6,-2
L2 L1 i rang	2,-1,-1
L2 L1 i said	-9,11,-3
L2 L1 i say	-1,3,-3
L2 L1 i teach	-3,-5,8
L2 L1 i want	-2,4,-2
L2 L1 i was	5,-4,-2
L2 L1 i watch	-5,-7,10
L2 L1 ice ,	-4,2,2
L2 L1 id like	-1,3,-1
L2 L1 id say	-3,4,-1
L2 L1 ida ,	6,-6,-1
L2 L1 if its	-8,6,1
L2 L1 if the	-3,-4,5
L2 L1 if theres	-2,-9,9
L2 L1 im a	2,1,-3
L2 L1 im for	0,2,-3
L2 L1 im not	13,-2,-13
L2 L1 im off	-10,-1,11
L2 L1 in ,	-2,3,0
L2 L1 in .	-8,10,-3
L2 L1 in 0000s	-5,7,-2
L2 L1 in a	-2,0,2
L2 L1 in anything	-1,3,-2
L2 L1 in for	-2,4,-3
L2 L1 in my	4,-2,-2
L2 L1 in something	-3,4,-1
L2 L1 in that	-1,3,-6
L2 L1 in the	4,-3,-1
L2 L1 in which	-4,-1,5
L2 L1 indian ,	-5,6,-2
L2 L1 inheritance ,	-2,2,0
L2 L1 into the	4,0,-5
L2 L1 inventive ,	-1,2,0
L2 L1 irish ,	-13,2,6
L2 L1 is ,	2,-1,-1
L2 L1 is a	2,0,-2
L2 L1 is my	5,-4,-1
L2 L1 is never	4,-1,-2
L2 L1 is not	8,-8,-2
L2 L1 is of	-2,-1,2
L2 L1 is that	14,-12,-3
L2 L1 is the	4,-3,-2
L2 L1 is there	5,-4,-5
L2 L1 island ,	-2,3,-1
L2 L1 isnt .	-6,8,-1
L2 L1 isnt a	-1,-5,5
L2 L1 isnt the	7,-2,-6
L2 L1 istanbul ,	-6,0,3
L2 L1 it ,	1,1,-2
L2 L1 it .	7,-3,-3
L2 L1 it a	4,-3,-1
L2 L1 it about	-5,1,4
L2 L1 it at	5,-4,-2
L2 L1 it be	0,3,-3
L2 L1 it has	1,-7,6
L2 L1 it in	2,0,-1
L2 L1 it is	4,-1,-2
L2 L1 it isnt	5,-8,2
L2 L1 it was	3,-2,-1
L2 L1 it with	-10,-6,16
L2 L1 italian ,	5,0,-6
L2 L1 italy ,	-1,2,-1
L2 L1 its a	5,-4,-1
L2 L1 its got	-2,1,0
L2 L1 its not	3,-5,2
L2 L1 its so	13,-10,-2
L2 L1 its the	-1,3,-3
L2 L1 ive a	10,-7,-3
L2 L1 ive got	-2,4,-3
L2 L1 ive seen	6,-4,-1
L2 L1 japan ,	-4,5,-1
L2 L1 japanese ,	-2,4,-2
L2 L1 jazz ,	-1,2,-1
L2 L1 jewish ,	-2,3,-1
L2 L1 joyful ,	-1,5,-4
L2 L1 judge .	-4,6,-1
L2 L1 jungle ,	-2,2,0
L2 L1 just as	-1,2,-3
L2 L1 just the	-6,10,-5
L2 L1 keep it	-5,3,0
L2 L1 keep the	-5,0,4
L2 L1 ken loachs	-5,6,-1
L2 L1 kes ,	7,-6,-2
L2 L1 khan ,	-2,4,-2
L2 L1 kidnap but	-2,3,-1
L2 L1 kids ,	-3,4,-1
L2 L1 kids at	-1,2,-1
L2 L1 kids want	5,-4,-1
L2 L1 killer ,	-1,2,-1
L2 L1 kind ,	-3,3,-1
L2 L1 kind with	-1,-2,3
L2 L1 kinda want	-1,2,-1
L2 L1 kindness ,	-2,3,-2
L2 L1 kitchen ,	-3,4,-1
L2 L1 know the	4,-2,-1
L2 L1 korean ,	6,-5,-1
L2 L1 la ,	0,1,-4
L2 L1 lads ,	-2,3,-2
L2 L1 lake ,	-3,4,-1
L2 L1 landlady .	-2,3,-1
L2 L1 language ,	-5,4,2
L2 L1 laugh .	-8,9,-2
L2 L1 leaves ,	6,-5,-1
L2 L1 lee ,	-7,8,-1
L2 L1 left a	2,-2,0
L2 L1 left me	-6,6,-2
L2 L1 lessons or	-2,-3,5
L2 L1 lets do	-3,5,-2
L2 L1 lets have	-4,5,-2
L2 L1 lets say	-2,3,-1
L2 L1 letter of	2,-1,0
L2 L1 letters ,	-4,5,-1
L2 L1 life ,	-3,5,-3
L2 L1 life and	4,-2,-1
L2 L1 light ,	-2,3,-1
L2 L1 lighthouse ,	-3,6,-2
L2 L1 like a	1,1,-2
L2 L1 like being	2,-6,2
L2 L1 like something	-1,2,0
L2 L1 like the	3,0,-4
L2 L1 like to	3,-1,-3
L2 L1 limit for	-12,6,2
L2 L1 line .	-2,3,-1
L2 L1 lists .	-6,6,-1
L2 L1 little ,	-4,6,-2
L2 L1 live ,	-5,7,-2
L2 L1 living ,	-1,2,-1
L2 L1 london ,	-2,-4,5
L2 L1 loners ,	-7,8,-2
L2 L1 long ,	-5,9,-4
L2 L1 long .	-4,5,-1
L2 L1 long as	-3,-3,5
L2 L1 look at	-6,-2,6
L2 L1 looking for a	-3,5,-2
L2 L1 lot of	-1,2,-2
L2 L1 loud ,	-2,3,-1
L2 L1 loud .	5,-4,-1
L2 L1 lounge ,	-1,3,-2
L2 L1 lousy .	-3,4,-1
L2 L1 love ,	-1,3,-1
L2 L1 love a	-3,5,-2
L2 L1 love actually	4,-3,-1
L2 L1 love in	-6,8,-2
L2 L1 love of	8,-6,-2
L2 L1 loved the	1,1,-2
L2 L1 lovers ,	-3,3,-1
L2 L1 luck ,	-2,2,-1
L2 L1 made me	5,-5,-1
L2 L1 madness ,	-2,3,-2
L2 L1 mads mikkelsen	-2,3,-2
L2 L1 mafia ,	-1,2,-1
L2 L1 magic ,	-1,2,-1
L2 L1 make it	-4,6,-3
L2 L1 man ,	-2,3,-1
L2 L1 man .	7,-5,-3
L2 L1 mandy ,	5,-4,-1
L2 L1 mann does	-2,2,0
L2 L1 marvel ,	-1,-9,8
L2 L1 may be	-1,-10,9
L2 L1 maybe ,	-1,2,-1
L2 L1 maybe a	-3,4,-1
L2 L1 me ,	-6,9,-3
L2 L1 me .	2,0,-2
L2 L1 me about	7,-4,-3
L2 L1 me for	8,-6,-3
L2 L1 me from	-7,-1,6
L2 L1 me smth	-1,2,-1
L2 L1 me something	-4,5,-1
L2 L1 me the	-3,2,1
L2 L1 me to	3,-2,-1
L2 L1 me want	0,1,-3
L2 L1 me with	-7,-6,12
L2 L1 mean ,	-5,3,2
L2 L1 melancholy ,	-3,4,-1
L2 L1 melancholy and	-6,7,-1
L2 L1 melodrama ,	-2,3,-1
L2 L1 men ,	4,-1,-3
L2 L1 men being	6,-2,-3
L2 L1 men in	-8,-8,14
L2 L1 mexican ,	-2,3,-2
L2 L1 might try	-2,3,-1
L2 L1 mind .	1,4,-6
L2 L1 mine .	-5,7,-2
L2 L1 minus the	-1,-3,4
L2 L1 minutes ,	-1,3,-2
L2 L1 minutes .	-15,16,-2
L2 L1 minutes of	3,0,-2
L2 L1 mob ,	3,0,-3
L2 L1 money ,	5,0,-2
L2 L1 monster ,	-3,3,-1
L2 L1 monsters ,	-2,3,-1
L2 L1 month ,	2,-2,0
L2 L1 month .	-7,11,-4
L2 L1 mood for	6,-5,-1
L2 L1 more ,	-1,2,-1
L2 L1 more .	6,-5,-2
L2 L1 more dystopian	-4,5,-1
L2 L1 more the	4,-3,-2
L2 L1 more with	-1,2,-1
L2 L1 mother want	-1,2,-1
L2 L1 mothers ,	-4,-3,6
L2 L1 motion ,	-5,5,-1
L2 L1 mountains ,	-1,2,-1
L2 L1 movie ,	6,-4,-3
L2 L1 movie is	3,-3,-1
L2 L1 movie of	-2,3,-1
L2 L1 mud ,	-4,5,-1
L2 L1 muddy ,	-1,2,0
L2 L1 mum says	-10,14,-4
L2 L1 murder ,	-9,10,-3
L2 L1 must be	-2,3,-3
L2 L1 must of	-1,2,-1
L2 L1 my actual	4,-3,-1
L2 L1 my brothers	6,-3,-4
L2 L1 my first	2,-1,0
L2 L1 my octopus	5,-4,-2
L2 L1 my own	10,-4,-6
L2 L1 my wifes	11,-10,-1
L2 L1 mystery ,	-3,5,-2
L2 L1 nan wants	-7,9,-1
L2 L1 nasty ,	8,-7,-3
L2 L1 need a	1,1,-3
L2 L1 need something	-4,5,-1
L2 L1 needles .	-3,5,-1
L2 L1 needs a	10,-7,-2
L2 L1 neighbours ,	-3,4,-1
L2 L1 neon ,	-4,4,0
L2 L1 next ,	-2,4,-1
L2 L1 night ,	-3,3,-1
L2 L1 night .	-7,9,-3
L2 L1 nine .	-5,7,-2
L2 L1 nineties ,	-2,3,-1
L2 L1 no ,	-4,-1,5
L2 L1 no .	4,1,-6
L2 L1 no more	-1,-4,5
L2 L1 no talking	-2,-3,5
L2 L1 no to	-8,0,7
L2 L1 nobody gets	-3,-6,8
L2 L1 noir ,	-4,4,-1
L2 L1 noir but	-6,7,-2
L2 L1 nonsense ,	-5,7,-2
L2 L1 noodles and	4,-3,-1
L2 L1 norris isnt	12,-5,-8
L2 L1 north .	-1,2,-1
L2 L1 northern ,	-1,2,-1
L2 L1 nostalgic ,	-2,3,-1
L2 L1 not ,	-3,4,-1
L2 L1 not .	5,-3,-2
L2 L1 not a	0,-5,5
L2 L1 not about	-1,-4,5
L2 L1 not another	6,-6,-2
L2 L1 not as	9,-3,-6
L2 L1 not by	-3,-5,7
L2 L1 not even	-2,-2,4
L2 L1 not have	0,-3,4
L2 L1 not in	0,-7,6
L2 L1 not is	0,-3,4
L2 L1 not mumbling	-3,-3,6
L2 L1 not of	-2,-1,3
L2 L1 not only	-5,7,-4
L2 L1 not really	-3,-5,8
L2 L1 not scary	-6,3,-2
L2 L1 not so	0,-6,5
L2 L1 not the	-1,-4,4
L2 L1 not too	-2,-4,6
L2 L1 not want	-2,-3,5
L2 L1 not with	-3,-3,6
L2 L1 nothing about	-3,-1,5
L2 L1 nothing by	-2,0,2
L2 L1 nothing of	-4,-1,5
L2 L1 nothing that	1,-8,6
L2 L1 nothing thats	-4,-3,7
L2 L1 nothing too	-2,-2,4
L2 L1 nothing with	-3,-3,6
L2 L1 now ,	-7,-3,8
L2 L1 nowt with	-1,-1,2
L2 L1 nuns ,	-1,2,-1
L2 L1 nuns .	6,-4,-3
L2 L1 odd ,	9,-8,-2
L2 L1 of ,	-3,5,-1
L2 L1 of a	5,-2,-2
L2 L1 of bloody	-2,3,-1
L2 L1 of fire	3,-2,-1
L2 L1 of it	5,-5,-2
L2 L1 of my	7,-6,-1
L2 L1 of our	3,-2,-1
L2 L1 of something	-7,8,-1
L2 L1 of that	-5,-3,7
L2 L1 of them	-3,-5,7
L2 L1 of this	-11,11,-1
L2 L1 of those	-1,-1,2
L2 L1 of us	-3,6,-6
L2 L1 of your	-4,-2,6
L2 L1 off ,	-2,3,-2
L2 L1 off .	-5,6,-1
L2 L1 off the	-1,0,2
L2 L1 ogres ,	-3,4,-1
L2 L1 oil ,	-4,5,-1
L2 L1 ok ,	-4,-5,8
L2 L1 ok .	-4,6,-2
L2 L1 okay if	-2,3,-1
L2 L1 old ,	-4,3,1
L2 L1 old .	-6,-1,6
L2 L1 old fashioned	-3,4,-1
L2 L1 on ,	-1,2,-1
L2 L1 on .	15,-13,-3
L2 L1 on a	5,-1,-4
L2 L1 on an	2,-2,0
L2 L1 on every	4,-3,-1
L2 L1 on our	3,-3,-1
L2 L1 on the	2,-3,1
L2 L1 on with	1,2,-3
L2 L1 once ,	5,-8,0
L2 L1 once .	-2,3,-2
L2 L1 one .	-4,6,-2
L2 L1 one for	-7,1,6
L2 L1 one gets	-2,-4,6
L2 L1 one is	-3,-6,8
L2 L1 one more	-5,-2,7
L2 L1 one that	-1,3,-2
L2 L1 one thats	-6,7,-1
L2 L1 one wants	4,1,-5
L2 L1 one where	-2,6,-4
L2 L1 one with	5,-4,-2
L2 L1 ones ,	-1,4,-2
L2 L1 only .	15,-13,-8
L2 L1 only the	-5,7,-3
L2 L1 opposite ,	-1,2,0
L2 L1 optional ,	-5,0,5
L2 L1 or a	-4,2,1
L2 L1 out ,	-3,6,-4
L2 L1 out .	-6,-9,13
L2 L1 out of	5,0,-6
L2 L1 out the	-1,-3,4
L2 L1 outdoors ,	3,-1,-2
L2 L1 over ,	-6,7,-2
L2 L1 over .	6,-1,-7
L2 L1 over a	-3,-1,2
L2 L1 pajamas cozy ,	-5,6,-1
L2 L1 pakistani ,	-2,3,-2
L2 L1 palermo ,	-2,3,-1
L2 L1 palestinian and	-2,3,-1
L2 L1 paris ,	-8,9,-2
L2 L1 pass on	-3,-3,6
L2 L1 patience for	-2,-3,4
L2 L1 patient ,	-4,5,-1
L2 L1 people ,	-3,5,-2
L2 L1 people .	8,-7,-2
L2 L1 pg ,	0,3,-3
L2 L1 philip glass	6,-5,-1
L2 L1 piano teacher	2,-1,0
L2 L1 pick .	1,1,-3
L2 L1 pierce brosnan	4,0,-4
L2 L1 pink ,	-2,2,0
L2 L1 pirates ,	-2,3,-1
L2 L1 played for	-6,1,5
L2 L1 please .	-2,4,-2
L2 L1 please a	-4,5,-1
L2 L1 please be	-2,4,-2
L2 L1 please no	-4,-2,6
L2 L1 please not	6,-3,-4
L2 L1 pls ,	1,1,-2
L2 L1 poison ,	-3,4,-1
L2 L1 polish ,	-3,4,-1
L2 L1 polish thats	-3,3,-1
L2 L1 poor poverty and	-1,3,-2
L2 L1 possible .	4,-2,-2
L2 L1 powell and	-5,7,-2
L2 L1 preferably with	-3,3,0
L2 L1 pretty ,	-3,9,-6
L2 L1 princess ,	-1,2,0
L2 L1 provided its	-3,5,-2
L2 L1 purpose .	7,-5,-2
L2 L1 put a	-3,5,-2
L2 L1 put on	3,-2,-1
L2 L1 put the	-3,4,-2
L2 L1 quarrels ,	-2,3,-1
L2 L1 que is	3,-2,-1
L2 L1 quebec ,	-1,2,-1
L2 L1 quickly ,	-2,3,-1
L2 L1 quiet ,	-3,4,-1
L2 L1 quindi datemi	-1,2,-1
L2 L1 quirky ,	-4,5,-1
L2 L1 quite so	-8,-3,10
L2 L1 racing ,	-2,4,-2
L2 L1 rain ,	1,2,-3
L2 L1 raining .	-3,5,-3
L2 L1 ranked ,	-3,3,0
L2 L1 rated ,	-3,6,-3
L2 L1 rather peu	-3,4,-1
L2 L1 rather than	-4,-5,9
L2 L1 ready .	-4,6,-2
L2 L1 really ,	-2,4,-3
L2 L1 rec best	4,-3,-1
L2 L1 redemption ,	0,2,-1
L2 L1 redor ,	-3,4,-1
L2 L1 religion ,	0,-5,3
L2 L1 religious but	-2,3,-1
L2 L1 remakes .	-4,5,0
L2 L1 remakes of	5,-2,-4
L2 L1 resistance ,	-2,3,-1
L2 L1 restaurant ,	-2,3,0
L2 L1 restaurants ,	-3,4,-1
L2 L1 revenge ,	-2,3,-1
L2 L1 revenge served	-4,5,-1
L2 L1 riders of	5,-3,-2
L2 L1 ring .	-3,4,-1
L2 L1 river ,	6,-3,-4
L2 L1 riviera ,	-4,5,-1
L2 L1 robots ,	-3,9,-7
L2 L1 romance ,	-2,3,-1
L2 L1 romantic ,	-2,3,-1
L2 L1 rome ,	-11,12,-1
L2 L1 room .	6,-5,-1
L2 L1 round to	3,0,-3
L2 L1 run ,	4,-2,-1
L2 L1 rural ,	-3,4,-1
L2 L1 russell crowe	2,-4,0
L2 L1 russian ,	-2,3,-1
L2 L1 russians ,	-3,4,-2
L2 L1 sad ,	-3,11,-8
L2 L1 sadness ,	0,-3,4
L2 L1 saga ,	-5,6,-1
L2 L1 sailing ,	-1,2,-1
L2 L1 sake no	-6,-1,7
L2 L1 salesman ,	-2,3,-1
L2 L1 same autumn	-1,2,-1
L2 L1 satire ,	-6,7,-1
L2 L1 saturday ,	-6,9,-3
L2 L1 saw the	4,-3,-2
L2 L1 says my	7,-3,-3
L2 L1 scared of	-8,2,4
L2 L1 scene .	-7,9,-6
L2 L1 school ,	-4,4,-1
L2 L1 sci fi	-4,6,-3
L2 L1 scientist ,	-1,2,-1
L2 L1 scorsese without	-1,-2,3
L2 L1 scottish ,	-2,-2,5
L2 L1 scrap the	-2,6,-4
L2 L1 screwball .	-1,5,-4
L2 L1 sea ,	-5,8,-4
L2 L1 seaside ,	-1,3,-2
L2 L1 see a	-2,4,-1
L2 L1 seen a	-4,6,-2
L2 L1 seen the	6,-5,-3
L2 L1 sense of	10,-10,-1
L2 L1 set in	-3,5,-3
L2 L1 seventies ,	-2,4,-2
L2 L1 sharp ,	-3,4,-1
L2 L1 she likes	-3,6,-3
L2 L1 she says	-8,10,-2
L2 L1 she wants	-3,5,-2
L2 L1 sheep ,	0,1,-2
L2 L1 shes a	6,-3,-3
L2 L1 shes for	2,-1,-1
L2 L1 short ,	-5,3,2
L2 L1 short and	-5,7,-2
L2 L1 should be	-4,5,-1
L2 L1 show me	-2,2,-1
L2 L1 sick of	-6,-1,8
L2 L1 silence ,	-6,9,-4
L2 L1 silence .	15,-13,-2
L2 L1 silent ,	-3,4,-1
L2 L1 silent and	-3,4,-1
L2 L1 silly ,	-4,6,-1
L2 L1 since the	5,-3,-2
L2 L1 sister had	5,-4,-2
L2 L1 six ,	-2,2,0
L2 L1 six .	-7,11,-4
L2 L1 sixties ,	-3,4,-1
L2 L1 skip the	-3,-6,9
L2 L1 slapstick ,	-3,5,-2
L2 L1 slasher ,	8,-6,-2
L2 L1 sleep ,	-1,2,-1
L2 L1 sleepover ,	-2,3,-1
L2 L1 slipper .	-4,4,-1
L2 L1 slow ,	-2,-1,2
L2 L1 small ,	-2,3,0
L2 L1 snow ,	0,1,-2
L2 L1 snow and	-1,5,-4
L2 L1 snowy ,	-1,2,-1
L2 L1 so ,	-3,4,-1
L2 L1 so a	-2,-2,3
L2 L1 so any	-3,4,-1
L2 L1 so funny	-1,2,-1
L2 L1 so more	-4,7,-3
L2 L1 so much	8,-4,-6
L2 L1 so no	3,-4,1
L2 L1 so nothing	-4,-4,7
L2 L1 so something	-2,3,-1
L2 L1 so the	9,-6,-4
L2 L1 sofa .	-8,17,-11
L2 L1 solidarity ,	-2,3,0
L2 L1 something .	-16,17,-2
L2 L1 something about	-3,5,-3
L2 L1 something as	-2,3,-1
L2 L1 something of	-5,6,-3
L2 L1 something so	-3,4,-1
L2 L1 something that	-5,6,-2
L2 L1 something to	-7,8,-2
L2 L1 something truc	-2,4,-1
L2 L1 something with	-3,5,-2
L2 L1 somewhere between	-5,5,0
L2 L1 son wants	-9,11,-3
L2 L1 songs ,	-2,3,-1
L2 L1 sort of	-4,7,-5
L2 L1 sound of	7,-3,-5
L2 L1 soup ,	-5,5,-1
L2 L1 soup .	-4,-6,7
L2 L1 soviet and	-5,7,-1
L2 L1 space ,	-2,4,-2
L2 L1 spanish ,	-2,4,-2
L2 L1 spare me	-4,-1,5
L2 L1 speech ,	-2,3,-1
L2 L1 spies ,	-2,3,-1
L2 L1 sport .	7,-4,-7
L2 L1 sports ,	-2,-3,4
L2 L1 spot for	-9,4,3
L2 L1 start with	-6,8,-2
L2 L1 stay ,	2,-1,-1
L2 L1 steppe ,	-2,4,-1
L2 L1 still ,	-4,5,-1
L2 L1 still want	-4,6,-1
L2 L1 stitches at	2,-1,-1
L2 L1 story ,	-4,6,-3
L2 L1 story of	-2,3,-1
L2 L1 story where	-2,-6,8
L2 L1 strange ,	3,-2,-1
L2 L1 strangers ,	-1,2,-1
L2 L1 stuff ,	-1,8,-6
L2 L1 style of	-5,5,-1
L2 L1 stylish elegant ,	-2,3,-1
L2 L1 subtitled ,	-3,3,-1
L2 L1 such ,	-3,7,-4
L2 L1 suggest a	-8,-3,5
L2 L1 summer ,	-2,3,-1
L2 L1 summer camp	11,-10,-4
L2 L1 sun ,	-4,5,0
L2 L1 sunday ,	-1,3,-3
L2 L1 sunshine ,	-1,3,-2
L2 L1 supper ,	-2,2,-1
L2 L1 svankmajer ,	-2,2,-1
L2 L1 swearing ,	-4,2,0
L2 L1 sweat ,	-1,2,-1
L2 L1 sweaty ,	-2,4,-2
L2 L1 swedish but	-4,5,-1
L2 L1 table ,	-3,6,-3
L2 L1 taiwanese ,	-7,8,-1
L2 L1 take a	-3,5,-2
L2 L1 take another	-8,5,3
L2 L1 tale ,	-3,5,-1
L2 L1 talk ,	-5,1,4
L2 L1 talking ,	-6,3,4
L2 L1 talking .	-4,5,-1
L2 L1 talky ,	-4,5,0
L2 L1 tea and	-2,4,-2
L2 L1 teachers .	-4,6,-2
L2 L1 teen .	-3,4,-1
L2 L1 teenagers .	-6,10,-4
L2 L1 teens n	-1,2,-1
L2 L1 teeth with	-4,-3,6
L2 L1 tense ,	6,-4,-2
L2 L1 tense but	-1,2,-1
L2 L1 term ,	-1,2,0
L2 L1 thai ,	-2,5,-3
L2 L1 thanks ,	-2,6,-4
L2 L1 thanks .	-15,17,-4
L2 L1 thanksgiving ,	-3,4,-1
L2 L1 that ,	5,-2,-4
L2 L1 that .	-10,14,-4
L2 L1 that aint	-1,-6,7
L2 L1 that are	-7,8,-2
L2 L1 that arent	3,-5,2
L2 L1 that im	7,-4,-3
L2 L1 that is	0,2,-2
L2 L1 that isnt	1,-5,4
L2 L1 that more	-2,4,-1
L2 L1 that the	-3,0,3
L2 L1 thatd be	5,-5,-1
L2 L1 thats less	4,-6,2
L2 L1 thats my	3,-2,-2
L2 L1 thats not	-4,-2,5
L2 L1 thats the	4,-3,0
L2 L1 the best	-7,10,-2
L2 L1 the cat	4,-3,-1
L2 L1 the cruel	9,-8,-2
L2 L1 the dog	3,-3,-1
L2 L1 the find	3,-2,0
L2 L1 the first	-15,0,12
L2 L1 the flower	5,-3,-1
L2 L1 the french	9,-7,-2
L2 L1 the girls	6,-5,-1
L2 L1 the green	8,-5,-3
L2 L1 the have	5,-4,-2
L2 L1 the little	-1,5,-5
L2 L1 the more	-3,4,0
L2 L1 the most	3,-2,-1
L2 L1 the my	4,-3,-1
L2 L1 the old	0,1,-3
L2 L1 the one	8,-6,-2
L2 L1 the only	3,-2,-1
L2 L1 the piano	2,-1,0
L2 L1 the same	-2,3,-1
L2 L1 the spanish	-4,5,-1
L2 L1 the swedish	7,-6,-2
L2 L1 the turin	3,-2,-1
L2 L1 the un	-1,2,0
L2 L1 the whole	4,-2,-2
L2 L1 them ,	-5,6,-1
L2 L1 them .	-8,11,-3
L2 L1 theme is	-7,9,-2
L2 L1 then ,	-1,2,-1
L2 L1 then .	1,2,-4
L2 L1 then the	-10,12,-2
L2 L1 there .	-6,8,-2
L2 L1 there a	4,-3,-2
L2 L1 there any	-1,2,-1
L2 L1 there be	-4,5,-1
L2 L1 there more	-2,2,-1
L2 L1 theres a	2,-3,0
L2 L1 theres no	1,-3,3
L2 L1 they want	-1,3,-2
L2 L1 theyre showing	3,-2,-1
L2 L1 thing ,	6,-3,-2
L2 L1 thing .	-18,27,-10
L2 L1 thing with	4,-2,-5
L2 L1 things ,	-8,2,5
L2 L1 thinks herself	2,-1,-1
L2 L1 thinks its	4,-3,0
L2 L1 third act	1,-6,5
L2 L1 this time	-5,11,-5
L2 L1 though ,	9,-7,-2
L2 L1 though .	-9,13,-6
L2 L1 though the	-2,6,-5
L2 L1 three for	-4,5,-1
L2 L1 thriller ,	2,0,-2
L2 L1 through a	-7,-5,10
L2 L1 through the	0,2,-2
L2 L1 thursday .	-11,12,-2
L2 L1 till the	5,-4,-2
L2 L1 timbuktu ,	9,-5,-3
L2 L1 time ,	-3,4,-1
L2 L1 times .	-4,4,-1
L2 L1 tired of	7,-8,-2
L2 L1 to ,	-5,6,-1
L2 L1 to a	2,0,-2
L2 L1 to be	1,4,-3
L2 L1 to have	-3,6,-3
L2 L1 to me	2,-1,-1
L2 L1 to my	11,-10,-1
L2 L1 to see	-2,1,1
L2 L1 to the	3,-4,0
L2 L1 to watch	-9,6,3
L2 L1 toast and	-4,5,-1
L2 L1 tokyo ,	-3,4,-1
L2 L1 tolerance for	-2,-2,3
L2 L1 tomorrow .	-1,3,-2
L2 L1 tonight ,	-1,5,-4
L2 L1 tonight .	8,-6,-3
L2 L1 tonight something	-1,2,0
L2 L1 too .	-6,12,-6
L2 L1 too many	-2,-2,5
L2 L1 too much	3,1,-7
L2 L1 tormented ,	-1,2,-1
L2 L1 toro ,	-4,6,-2
L2 L1 torture ,	-2,2,0
L2 L1 tosar ,	-2,2,0
L2 L1 town ,	5,-4,-1
L2 L1 train ,	4,-3,-1
L2 L1 trapeze ,	-2,3,-1
L2 L1 trashy ,	-1,2,-1
L2 L1 travel ,	-2,3,-1
L2 L1 travel but	-1,4,-3
L2 L1 triangle of	5,-3,-2
L2 L1 truce ,	-1,2,0
L2 L1 true ,	-1,3,-1
L2 L1 try .	-2,5,-8
L2 L1 twenties ,	-1,2,0
L2 L1 twice ,	5,-4,-1
L2 L1 twice .	-12,15,-3
L2 L1 twins ,	2,-1,-1
L2 L1 underdog ,	-3,6,-2
L2 L1 underdogs ,	11,-9,-3
L2 L1 unless its	-7,-1,5
L2 L1 until the	3,-2,-1
L2 L1 up ,	1,2,-2
L2 L1 up .	0,4,-5
L2 L1 up with	-6,-12,17
L2 L1 ups ,	-2,3,0
L2 L1 us ,	6,-4,-3
L2 L1 us a	-3,4,-1
L2 L1 us another	-3,5,-1
L2 L1 vampires ,	-2,-3,5
L2 L1 venice ,	-3,5,-1
L2 L1 venice but	-2,3,-1
L2 L1 village ,	-2,2,0
L2 L1 visual ,	-2,4,-2
L2 L1 vitti being	-2,4,-1
L2 L1 voices .	-8,14,-6
L2 L1 w ,	5,-2,-5
L2 L1 wait ,	-1,2,-1
L2 L1 wake ,	-2,3,-1
L2 L1 walking ,	8,-7,-1
L2 L1 wall street	-6,8,-2
L2 L1 want ,	-2,-1,4
L2 L1 want a	-2,3,-1
L2 L1 want another	-2,3,-1
L2 L1 want anything	-7,-4,10
L2 L1 want hot	-3,4,-1
L2 L1 want is	-11,2,4
L2 L1 want my	5,-4,0
L2 L1 want real	-2,2,-1
L2 L1 want something	-2,4,-2
L2 L1 want the	2,-7,5
L2 L1 want to	0,-7,8
L2 L1 wants a	-5,3,1
L2 L1 wants to	-3,4,-1
L2 L1 war ,	3,-1,-2
L2 L1 warm ,	-2,0,2
L2 L1 wartime ,	-2,4,-2
L2 L1 was a	7,-5,-1
L2 L1 was about	3,-2,-1
L2 L1 was decent	3,-3,-1
L2 L1 was in	2,-1,-1
L2 L1 was more	4,-3,0
L2 L1 was promised	3,-2,-1
L2 L1 was so	-4,-6,9
L2 L1 was the	4,-2,-2
L2 L1 watch .	-7,9,-5
L2 L1 watch anything	4,-4,-2
L2 L1 watch every	6,-5,-1
L2 L1 watch the	5,-4,-1
L2 L1 waterloo ,	4,-4,0
L2 L1 way ,	-1,2,-1
L2 L1 way .	-4,6,-1
L2 L1 we can	6,-4,-5
L2 L1 we do	-3,5,-3
L2 L1 we want	-4,5,-1
L2 L1 weakness for	-9,11,-2
L2 L1 weather ,	-5,-1,5
L2 L1 wed like	3,-2,-2
L2 L1 wedding ,	3,-1,-4
L2 L1 week .	-1,3,-1
L2 L1 welsh ,	-1,2,-1
L2 L1 went to	4,-2,-2
L2 L1 were a	4,-2,-6
L2 L1 were not	0,-2,1
L2 L1 were over	-8,-1,9
L2 L1 werner herzog	-2,3,-2
L2 L1 western ,	-4,-4,8
L2 L1 western .	-3,6,-3
L2 L1 western with	-4,5,-2
L2 L1 westerns ,	-3,-4,5
L2 L1 wet ,	5,-4,-1
L2 L1 weve done	-10,6,3
L2 L1 whales ,	-1,2,-2
L2 L1 what a	7,-6,-1
L2 L1 what about	-3,5,-5
L2 L1 what did	-10,12,-3
L2 L1 what is	-4,5,-1
L2 L1 what the	11,-10,-2
L2 L1 whatever ,	-5,6,-1
L2 L1 when hes	-8,2,5
L2 L1 when the	3,-2,-1
L2 L1 where a	-6,2,3
L2 L1 where nobody	-4,0,3
L2 L1 where shes	-4,5,-1
L2 L1 where the	-3,0,2
L2 L1 whether its	-1,4,-2
L2 L1 white and	-3,4,-1
L2 L1 whodunnit ,	-4,5,-1
L2 L1 whos a	2,-1,-2
L2 L1 wicked ,	-2,2,-1
L2 L1 wilder ,	9,-7,-4
L2 L1 wine ,	-2,3,-1
L2 L1 wine drinks .	-2,4,-1
L2 L1 winstone ,	-3,4,-1
L2 L1 winter ,	-1,2,0
L2 L1 wish ,	-3,3,-1
L2 L1 wistful ,	-1,2,-1
L2 L1 wit ,	-2,3,-1
L2 L1 witches ,	-5,8,-3
L2 L1 witches properly	-2,3,-1
L2 L1 with a	-2,2,-1
L2 L1 with an	-6,5,0
L2 L1 with my	3,-2,-1
L2 L1 with no	-1,-4,4
L2 L1 with something	-2,3,-1
L2 L1 with that	4,0,-4
L2 L1 with the	4,-1,-3
L2 L1 with two	7,-5,-5
L2 L1 without a	-7,5,0
L2 L1 without being	5,-5,1
L2 L1 without something	-2,7,-6
L2 L1 without the	-4,-5,8
L2 L1 witty ,	-2,3,-1
L2 L1 wolf of	3,-2,-1
L2 L1 woman ,	-5,6,-1
L2 L1 woman at	7,-5,-1
L2 L1 women ,	-3,4,-1
L2 L1 won .	-7,9,-3
L2 L1 wont have	-5,-2,7
L2 L1 woods ,	-2,3,-1
L2 L1 word about	1,-2,1
L2 L1 words ,	-2,5,-2
L2 L1 work job in	8,-6,-3
L2 L1 work job of	4,-3,-2
L2 L1 world but	-5,6,-1
L2 L1 would be	10,-8,-2
L2 L1 wrong ,	1,3,-4
L2 L1 wry ,	-3,3,-1
L2 L1 yeah .	-4,7,-3
L2 L1 year ,	2,0,-2
L2 L1 year .	-8,11,-4
L2 L1 year old	19,-15,-5
L2 L1 years of	5,-4,-1
L2 L1 yes ,	-4,-2,6
L2 L1 yes .	-1,-13,11
L2 L1 yes to	-6,-4,8
L2 L1 yet another	0,-3,3
L2 L1 york ,	-2,4,-2
L2 L1 you .	-16,18,-3
L2 L1 you could	-3,3,0
L2 L1 you want	9,-8,-2
L2 L1 yum .	-1,2,-1
L2 L1 zombies ,	-4,-1,4
L2 L1 zombies .	2,2,-5
L2 a	-1,3,-2
L2 about	-2,2,0
L2 absolutely	2,-6,3
L2 absurd	-1,2,0
L2 across	-6,7,-1
L2 action	-2,3,-1
L2 adam	4,-2,-3
L2 adventure	0,4,-4
L2 africa	-7,9,-3
L2 african	-4,5,-1
L2 after	-2,4,-2
L2 again	3,-1,-2
L2 against	-1,4,-2
L2 age	-1,2,0
L2 ages	6,-5,-1
L2 aliens	-1,2,-1
L2 all	3,-4,0
L2 allen	-2,1,-1
L2 allergic	-4,-5,9
L2 already	6,-1,-5
L2 also	4,-2,-3
L2 always	5,-3,-2
L2 american	-2,0,2
L2 an	-2,3,-2
L2 angels	10,-9,-2
L2 angry	-3,4,-1
L2 animals	-3,4,-1
L2 animated	-4,5,-2
L2 anos	3,-2,0
L2 another	-4,1,3
L2 answer	-3,4,-1
L2 any	0,3,-3
L2 anybody	-2,3,-4
L2 anyone	-2,-1,3
L2 apart	-3,2,1
L2 are	2,-3,2
L2 art	6,-2,-6
L2 artists	11,-11,-1
L2 as	2,-2,0
L2 ask	8,-5,-3
L2 asked	-6,11,-6
L2 asking	5,-3,-1
L2 asleep	1,1,-2
L2 austen	-1,3,-1
L2 australian	-3,5,-2
L2 austrian	-6,9,-3
L2 autumn	-3,4,-2
L2 away	-9,3,6
L2 awful	-1,2,-1
L2 ballet	-8,12,-3
L2 bank	-2,4,-2
L2 bar	4,-11,1
L2 bath	-1,3,-1
L2 bathroom	0,11,-12
L2 bea	-2,2,-1
L2 beach	5,-3,-1
L2 bear	-17,11,4
L2 beats	7,1,-10
L2 beautiful	6,-3,-4
L2 because	5,-4,-2
L2 bed	12,-10,-3
L2 bedtime	-5,8,-4
L2 been	10,-7,-3
L2 bees	3,-1,-2
L2 before	5,-4,-3
L2 begging	-3,8,-4
L2 being	11,-9,-3
L2 berlin	-3,5,-2
L2 best	2,1,-3
L2 better	-13,22,-12
L2 bickering	-4,5,-1
L2 bicycle	-11,11,-1
L2 bicycles	-2,3,-1
L2 big	0,2,-2
L2 bikes	-3,5,-1
L2 biopic	-6,9,-3
L2 birthday	-5,6,-2
L2 bit	-6,6,-1
L2 bitte	10,-7,-4
L2 bitter	-2,2,-1
L2 bittersweet	-1,2,-1
L2 bleak	-1,-2,2
L2 blood	-1,8,-7
L2 blue	23,-22,-2
L2 boats	-3,5,-2
L2 bob	10,-9,-1
L2 body	9,-8,-2
L2 bol	-1,2,-1
L2 bold	-4,5,-2
L2 bollywood	-2,3,-1
L2 bond	1,12,-19
L2 bonkers	-2,3,-1
L2 bookish	-2,3,-2
L2 bookshop	-4,5,-2
L2 bored	7,-8,0
L2 boss	13,-10,-3
L2 both	4,0,-4
L2 bottle	-2,3,-1
L2 bought	6,-5,-1
L2 bout	-5,7,-2
L2 box	4,-2,-3
L2 boxing	-3,0,3
L2 boy	0,-11,14
L2 boyfriend	2,-1,-1
L2 boys	1,2,-2
L2 branagh	13,-9,-4
L2 brazilian backlands	8,-6,-2
L2 bread	2,2,-3
L2 break	5,-10,7
L2 bright	-4,6,-2
L2 bring	-6,12,-7
L2 british	-1,2,0
L2 brother	9,-8,-2
L2 bureaucracy	-2,3,-1
L2 bus	-5,6,-1
L2 but	-1,-1,2
L2 butler	-6,6,-1
L2 by	1,2,-3
L2 cage	-4,3,4
L2 caine	15,-13,-3
L2 cake	22,-20,-4
L2 call	6,-1,-5
L2 called	6,-4,-2
L2 calls	0,-15,8
L2 calm	-1,2,-1
L2 came	1,2,-3
L2 camera	2,-1,-2
L2 camp	-1,3,-2
L2 campy	-2,3,-1
L2 can	-2,2,0
L2 cannot	4,-5,0
L2 cantonese	-3,5,-1
L2 capes	0,-2,1
L2 car	6,-3,-2
L2 care	-7,11,-5
L2 carol	8,-5,-3
L2 cars	-2,-3,4
L2 cartoon	-3,6,-2
L2 cast	-1,2,-1
L2 castles	-3,5,-3
L2 cat	2,3,-4
L2 cats	7,-5,-2
L2 chance	-2,3,-1
L2 change	2,-1,-1
L2 chase	-2,4,-2
L2 chases	-1,3,-2
L2 cheap	9,-7,-1
L2 cheerful	-2,3,-1
L2 cheese	-5,7,-1
L2 chess	-2,-4,6
L2 chicago	1,1,-2
L2 child	-1,2,-1
L2 childhood	-4,4,0
L2 children	1,-2,0
L2 chilean	-1,3,-2
L2 chinese	-2,4,-2
L2 choc	-2,8,-6
L2 choosing	-1,2,0
L2 chose	-4,5,-1
L2 chosen	-2,3,-1
L2 christmas	3,0,-4
L2 cinema	7,-1,-7
L2 circus	14,-13,-6
L2 city	-1,3,-3
L2 class	4,-2,-1
L2 claymation	-2,3,-1
L2 clean	-1,2,-1
L2 clear	-4,2,2
L2 clever	-2,0,2
L2 clothes	7,-6,-2
L2 club	7,-4,-3
L2 coat	-10,12,-2
L2 coats	4,0,-4
L2 coffee chocolate	-3,4,-1
L2 cold	1,-2,2
L2 colin	-2,2,-1
L2 colour	-2,3,-1
L2 colourful	-2,3,-2
L2 colours	-3,4,-2
L2 com	-1,2,-1
L2 comedy	-3,3,-1
L2 comes	-3,4,-1
L2 comforting	-2,5,-3
L2 comic	-3,5,-1
L2 coming	8,-6,-4
L2 company	5,-1,-6
L2 compromise	-1,2,-1
L2 comptes	-3,4,-1
L2 concern	2,-1,-1
L2 concrete	16,-12,-9
L2 cooking	-3,4,-1
L2 cool	-3,4,-1
L2 cop	-3,0,3
L2 cope	-3,-2,4
L2 cops	-2,0,2
L2 cosy	-3,5,-3
L2 cottage	-4,5,-1
L2 could	4,0,-4
L2 couldnt	11,-11,0
L2 count	-3,3,0
L2 country	13,-10,-3
L2 countryside	-2,3,-1
L2 couples	-7,9,-2
L2 courtroom	7,-6,-1
L2 cousin	-8,10,-3
L2 cowboys	16,-2,-14
L2 cows	-4,5,-1
L2 crash	-1,5,-5
L2 creature	-2,3,-1
L2 crime	-2,4,-2
L2 cringe	-17,19,-6
L2 croatian	-1,3,-2
L2 crooks	-1,2,-1
L2 cruel	0,-5,4
L2 cruelty	-3,-6,8
L2 cruise	-3,-5,7
L2 cruz	-8,9,-1
L2 cry	0,2,-2
L2 cube	4,-3,0
L2 curses	-2,-1,4
L2 curtis	-15,17,-1
L2 cut	-1,-1,3
L2 cyberpunk	10,-9,-1
L2 czech	-2,5,-3
L2 dad	-5,6,-2
L2 dads	2,-6,2
L2 daft	-3,6,-2
L2 damp	-3,5,-2
L2 dance	-1,3,-1
L2 dancing	-2,2,-1
L2 danish	-6,8,-2
L2 dare	13,-16,-2
L2 dark	3,-2,-2
L2 daughter	4,-2,-3
L2 daughters	8,-7,-1
L2 day	-9,7,2
L2 days	2,0,-3
L2 de	-4,6,-2
L2 deadpan	-2,3,-2
L2 decent	-4,10,-6
L2 degrees	-2,4,-1
L2 demons	-1,-3,4
L2 desert	-4,5,-1
L2 detective	-2,3,-2
L2 dialogue	-2,4,-2
L2 did	-2,5,-3
L2 different	-9,11,-3
L2 dinner	10,-9,-2
L2 directed	-3,6,-2
L2 disney	0,3,-2
L2 divorce	-11,12,-2
L2 do	-2,1,1
L2 docks	-3,4,-2
L2 documentaries	-2,5,-3
L2 documentary	-4,7,-2
L2 does	-3,5,-3
L2 doesnt	7,-4,-3
L2 dog	7,1,-8
L2 dogs	-1,6,-5
L2 doing	-3,-5,4
L2 dont	2,-4,3
L2 down	-10,0,6
L2 drama	-3,5,-2
L2 drawn	-1,2,-1
L2 dread	-5,10,-4
L2 dreamy	-4,6,-1
L2 drive	6,-5,-1
L2 drop	7,-11,8
L2 druggy	-2,3,-1
L2 drunk	2,-6,2
L2 dry	2,-1,-1
L2 dubbed	13,-12,-2
L2 during	3,-1,-2
L2 easy	-3,5,-2
L2 eat	-1,2,-1
L2 eating	-4,5,-2
L2 effects	10,-4,-6
L2 eight	1,5,-7
L2 eighties	2,1,-3
L2 either	-5,5,-1
L2 elegant	-1,2,-1
L2 else	-1,3,-2
L2 emily	-1,-2,3
L2 end	-7,8,-2
L2 ending	-1,3,-1
L2 ends	7,-6,-2
L2 endure	-6,-4,8
L2 english	-2,4,-1
L2 enough	-1,3,-1
L2 enter	3,-2,-2
L2 epic	-3,4,-1
L2 erotic	-1,3,-2
L2 escape	5,-3,-3
L2 european	3,-2,-2
L2 even	12,-6,-6
L2 evening	8,-4,-4
L2 ever	4,1,-7
L2 every	3,0,-3
L2 everything	10,-12,1
L2 exams	2,0,-5
L2 except	-2,-3,4
L2 exception	-7,-3,9
L2 exist	-4,6,-3
L2 explosions	-7,9,-3
L2 eyes	4,-3,-2
L2 face	1,4,-6
L2 fairy	-5,5,-3
L2 fall	-6,8,-3
L2 falling	1,2,-3
L2 families	-3,4,-1
L2 family	-7,8,-2
L2 fan	-2,-4,6
L2 fancy	-6,5,1
L2 fantasy	-1,4,-3
L2 far	9,-12,2
L2 farce	-3,5,-1
L2 farm	-1,3,-1
L2 farm animals	-2,3,-1
L2 farm farmer	11,-8,-3
L2 farmers	-2,3,-1
L2 fast	3,-1,-4
L2 fasting	-10,7,3
L2 father	5,-3,-3
L2 feel	1,-6,4
L2 fi	-3,11,-8
L2 field	8,-5,-3
L2 fifties	-2,3,-2
L2 fifty	0,3,-2
L2 fight	-1,5,-4
L2 fill	-3,-3,6
L2 films	-1,2,-1
L2 filthy	-3,4,-1
L2 find	-7,11,-4
L2 fine	-5,1,4
L2 finnish	-3,4,-1
L2 fishing	-1,2,0
L2 five	-6,8,-2
L2 flats	3,-1,-2
L2 flow	5,-5,-2
L2 fog	-3,7,-4
L2 food	-1,2,-1
L2 football	-3,-1,4
L2 for	4,-2,-1
L2 forbidden taboo	4,-6,3
L2 forest	-2,3,0
L2 forget	6,-4,-3
L2 formidable	-2,3,-1
L2 forties	5,-2,-4
L2 found	4,-2,-3
L2 four	-1,2,-2
L2 france	-9,15,-7
L2 free	-2,4,-1
L2 french	0,3,-3
L2 friday	-3,18,-16
L2 friendly	-3,4,-1
L2 friendship	-5,7,-2
L2 from	3,0,-3
L2 fu	-1,2,-1
L2 full	8,-10,2
L2 funerals	-1,3,-2
L2 funny	-3,5,-2
L2 gang	-3,6,-3
L2 gangs	-17,21,-7
L2 gangsters	-1,-1,2
L2 garden	5,-4,-3
L2 gardens	-2,3,-1
L2 gave	9,-6,-3
L2 gentle	-1,3,-1
L2 george	1,2,-3
L2 georgian	15,-14,-5
L2 german	3,-1,-3
L2 germans	-2,3,-1
L2 gern	-11,4,6
L2 get	-3,4,0
L2 gets	2,2,-5
L2 ghost	6,-6,0
L2 ghosts	-3,1,2
L2 gia	13,-10,-6
L2 giant	7,-5,-2
L2 gimme	-2,3,-1
L2 girls	-2,5,-3
L2 gives	-4,5,-3
L2 glam	2,-1,-2
L2 glamour	-3,5,-2
L2 glasgow	-2,3,-1
L2 gloves	6,-1,-3
L2 go	0,-3,2
L2 goat	5,-4,-1
L2 god	-6,4,1
L2 godparents	-3,4,-2
L2 goes	-13,6,6
L2 gold	-3,4,-1
L2 gone	1,-7,6
L2 good	2,-2,-1
L2 goodbye	3,-1,-1
L2 gore	5,2,-9
L2 gosling	7,-1,-9
L2 gossip	-2,4,-2
L2 got	5,-4,-1
L2 gothic	-2,3,-1
L2 gotta	-4,4,-1
L2 gowns	-3,5,-2
L2 gran	11,-10,-1
L2 grandmother	2,-1,-1
L2 grandpa	-3,0,0
L2 grant	-1,2,0
L2 gray bleak	-3,3,0
L2 great	15,-10,-9
L2 greek	-3,5,-2
L2 green	-2,2,-1
L2 greta	5,-4,-1
L2 grief	-3,3,0
L2 grim	-1,2,-1
L2 grown	1,-5,3
L2 guilt	4,-2,-2
L2 guitar	-1,3,-1
L2 guitars	10,-18,8
L2 guns	-7,2,4
L2 had	6,-5,-2
L2 half	-6,8,-2
L2 hall	-4,7,-3
L2 hand	0,2,-2
L2 happy	-2,3,-2
L2 hard	13,-5,-15
L2 harlem	-4,5,-1
L2 has	2,0,-2
L2 hate	3,-9,3
L2 hats	-3,7,-3
L2 havent	-2,4,-2
L2 having	2,0,-4
L2 he	0,3,-4
L2 headache	11,-9,-3
L2 hear	8,-4,-4
L2 heart	-7,8,-2
L2 heartbreak	-4,7,-3
L2 heat hot	-1,2,-1
L2 hed	5,-1,-8
L2 heist	-2,3,-2
L2 hell	-13,7,0
L2 hepburn	-7,9,-1
L2 her	-2,1,0
L2 here	-5,6,-1
L2 hereditary	-8,10,-2
L2 heroes	8,-5,-4
L2 hes	12,-10,-2
L2 him	1,1,-3
L2 hindi	-4,0,4
L2 his	0,-6,3
L2 history	3,-2,-1
L2 hm	-1,4,-5
L2 hold	-4,-2,6
L2 holiday	-10,12,0
L2 hollywood	-3,0,2
L2 home	2,2,-3
L2 honest	-1,3,-2
L2 honour	-4,6,-2
L2 hope	18,-9,-18
L2 hopeless	-1,3,-2
L2 horas	-11,3,9
L2 horror	7,-6,-1
L2 horses	4,-3,-2
L2 hot	1,3,-4
L2 hotels	-9,9,-1
L2 hour	-3,10,-8
L2 hours	1,2,-2
L2 house	-3,5,-2
L2 how	-6,-1,9
L2 howling	-4,9,-6
L2 humour	-3,4,-1
L2 hungry	-4,6,-2
L2 huppert	-1,3,-1
L2 hurt	15,-10,-6
L2 husband	6,-3,-4
L2 husbands	0,-15,9
L2 i	3,-2,-1
L2 ice	6,-6,0
L2 id	-2,4,-2
L2 ida	2,-2,-1
L2 idea	1,1,-3
L2 ideally	3,-1,-4
L2 if	-1,-2,3
L2 ill	-5,17,-15
L2 im	3,0,-3
L2 indian	5,0,-5
L2 inheritance	-2,2,0
L2 into	4,-1,-3
L2 inventive	-1,2,0
L2 iranian	-4,5,-2
L2 ireland	-1,2,-1
L2 irish	-11,4,5
L2 is	4,-3,-1
L2 island	-2,3,-1
L2 isnt	2,-5,2
L2 istanbul	-6,0,3
L2 it	2,-1,-1
L2 italian	0,-3,3
L2 italy	-1,2,-1
L2 its	6,-4,-1
L2 ive	4,-4,0
L2 jackman	-8,4,4
L2 japan	-4,5,-1
L2 japanese	-2,4,-2
L2 jazz	-1,2,-1
L2 jewish	-2,3,-1
L2 jokes	9,-7,-2
L2 joyful	-3,6,-4
L2 judge	-4,6,-1
L2 julia	14,-13,-1
L2 jungle	-2,2,0
L2 just	0,1,-2
L2 keaton	1,-8,7
L2 keep	-5,3,2
L2 ken	-1,2,-1
L2 kes	7,-6,-2
L2 khan	-2,4,-2
L2 kidman	-1,4,-3
L2 kidnap	-2,3,-1
L2 kids	-4,7,-3
L2 killer	-1,2,-1
L2 kind	-4,6,-3
L2 kinda	-1,2,-1
L2 kindly	-6,-6,11
L2 kindness	-4,5,-1
L2 king	4,-4,0
L2 kitchen	-1,2,-1
L2 kong	4,-2,-1
L2 korean	3,-2,-2
L2 la	0,2,-4
L2 lads	-2,4,-1
L2 lady	7,-6,-1
L2 lake	5,-1,-4
L2 landlady	-2,3,-1
L2 language	6,-7,0
L2 laptop	-3,11,-9
L2 last	-3,5,-2
L2 late	-9,-2,10
L2 laugh	-4,8,-5
L2 law	-8,9,-3
L2 lawyer	-4,8,-4
L2 learning	2,2,-5
L2 least	1,2,-3
L2 leaves	3,-2,-3
L2 lebanon	5,-3,-1
L2 lee	-6,7,-1
L2 left	-2,4,-1
L2 less	1,2,-5
L2 lessons	-2,-3,5
L2 let	1,-2,1
L2 lets	-4,5,-1
L2 letter	3,0,-2
L2 letters	-4,5,-1
L2 levels	-17,17,-1
L2 life	2,-1,-1
L2 lighthouse	-2,5,-2
L2 like	1,1,-2
L2 liked	15,-10,-5
L2 limit	-12,6,2
L2 liners	-10,16,-9
L2 lists	-6,6,-1
L2 little	9,-6,-3
L2 live	-7,1,5
L2 lives	2,-1,-2
L2 living	-13,14,-2
L2 london	-2,-4,5
L2 lonely	-10,12,-2
L2 loners	-7,8,-2
L2 long	-3,1,1
L2 longing	-2,3,-1
L2 look	3,-5,1
L2 looking	-3,4,-1
L2 loop	7,-5,-2
L2 lot	1,0,-2
L2 lounge	-1,3,-2
L2 lousy	-3,4,-1
L2 love	0,2,-2
L2 loved	1,1,-2
L2 lovely	3,2,-7
L2 lovers	1,1,-2
L2 luck	2,0,-1
L2 lunchbox	-11,12,-1
L2 mad	3,2,-6
L2 made	-1,6,-4
L2 madness	-2,3,-2
L2 mads	-2,3,-2
L2 mafia	-1,2,-1
L2 magic	1,-3,2
L2 make	0,2,-3
L2 makes	5,-3,-1
L2 man	0,2,-2
L2 manage	5,-4,-1
L2 mandy	5,-4,-1
L2 mann	-2,2,0
L2 marvel	-1,-9,8
L2 masterpiece	-11,15,-4
L2 may	-3,-5,4
L2 maybe	7,-3,-4
L2 means	-3,7,-4
L2 melancholy	-4,6,-1
L2 melodrama	-6,0,5
L2 men	-1,-2,3
L2 menu	4,-1,-6
L2 mexican	-2,3,-2
L2 might	-2,3,-1
L2 mind	4,3,-7
L2 mine	-1,3,-1
L2 mins	18,-16,-5
L2 minus	1,-4,3
L2 minute	-5,7,-1
L2 minutes	1,2,-2
L2 mis	5,-6,-2
L2 miss	6,-3,-3
L2 missed	14,-12,-3
L2 mob	3,0,-3
L2 money	4,2,-3
L2 monks	4,-2,-3
L2 monster	2,-1,-1
L2 monsters	-2,0,2
L2 month	-1,4,-2
L2 mood	2,-8,4
L2 moonlight	10,-8,-1
L2 mother	6,-7,1
L2 mothers	-3,-4,4
L2 motion	-5,6,-2
L2 mountain	6,-5,-4
L2 mountains	-8,10,-2
L2 movie	-1,3,-1
L2 much	6,-4,-4
L2 mud	-3,5,-3
L2 muddy	-1,2,0
L2 mum	1,2,-3
L2 murder	-9,10,-3
L2 musical	-5,8,-3
L2 musicals	-3,7,-6
L2 must	-8,10,-2
L2 my	4,-1,-3
L2 mystery	-3,5,-2
L2 n	5,-1,-5
L2 name	5,-2,-6
L2 nan	-5,7,-1
L2 napoleon	2,2,-4
L2 nasty	8,-7,-3
L2 nature	1,4,-4
L2 ne	17,-13,-4
L2 nearly	3,1,-5
L2 needed	4,2,-8
L2 needles	-3,5,-1
L2 needs	10,-7,-2
L2 neighbours	6,-4,-4
L2 neon	-4,4,0
L2 neutral	-2,3,0
L2 never	3,1,-4
L2 new	-14,17,-4
L2 next	-2,4,-2
L2 nice	-3,5,-1
L2 night	-6,8,-1
L2 nine	-6,8,-2
L2 nineties	3,-2,-1
L2 no	-1,-4,5
L2 nobility	1,-12,9
L2 nobody	-4,-6,10
L2 nobodys	-11,-3,10
L2 noch	4,-1,-3
L2 noir	-4,5,-1
L2 nonsense	-5,7,-2
L2 nor	-6,2,2
L2 norris	-2,6,-8
L2 north	1,2,-4
L2 northern	-2,3,-1
L2 norwegian	-3,4,-1
L2 nostalgic	-2,3,-1
L2 not	0,-3,3
L2 nothing	-3,-4,6
L2 now	3,-4,1
L2 nowt	-5,-7,12
L2 nuns	1,1,-2
L2 nurse	-4,6,-3
L2 obviously	-11,10,-4
L2 odd	7,-6,-2
L2 of	2,-1,-1
L2 off	-2,1,1
L2 ogres	-3,4,-1
L2 oil	-4,5,-1
L2 ok	-2,2,1
L2 okay	-16,19,-4
L2 old	-6,5,1
L2 olds	-3,7,-4
L2 on	4,-2,-1
L2 once	4,-3,-1
L2 ones	2,2,-3
L2 only	-3,3,0
L2 opera	-1,5,-4
L2 opposite	-1,2,0
L2 optional	-5,0,5
L2 or	-1,2,-1
L2 orphans	-4,5,-1
L2 other	11,-14,2
L2 others	-1,2,-2
L2 our	12,-10,-2
L2 out	-2,0,2
L2 outdoors	3,-1,-2
L2 over	3,-1,-2
L2 own	-5,5,0
L2 pair	0,1,-3
L2 pajamas cozy	-5,6,-1
L2 pakistani	-2,3,-2
L2 palermo	-2,3,-1
L2 palestinian	-2,4,-1
L2 paranoia	-5,7,-2
L2 parents	-3,1,2
L2 paris	-8,9,-2
L2 party	-13,13,-1
L2 pas	-5,-3,7
L2 pass	-2,-5,6
L2 patience	-4,-2,6
L2 patient	-4,5,-1
L2 people	-2,2,0
L2 perhaps	-8,11,-3
L2 pg	-3,6,-4
L2 philip	6,-5,-1
L2 phone	-4,6,-4
L2 piano	2,-1,0
L2 pick	1,2,-4
L2 pierce	4,0,-4
L2 pink	-2,2,0
L2 pirates	-3,5,-2
L2 pit	-2,3,-1
L2 pixar	17,-13,-8
L2 place	-10,0,8
L2 plague	-5,7,-2
L2 plane	3,-1,-3
L2 played	-4,0,4
L2 plot	-9,11,-2
L2 pls	-3,-1,4
L2 poison	-3,4,-1
L2 polish	-3,4,-1
L2 politics	6,-4,-4
L2 poor	-2,1,0
L2 poor poverty	-1,3,-2
L2 portuguese	3,-2,-1
L2 possibilmente	-3,6,-3
L2 possible	-4,4,0
L2 poster	2,-1,-3
L2 powell	-5,7,-2
L2 prefer	-2,-6,8
L2 preferably	-3,13,-12
L2 preferred	-1,9,-8
L2 pretty	-3,8,-5
L2 pride	2,0,-2
L2 priest nun	3,0,-3
L2 princess	-1,3,-1
L2 prison	-3,4,-1
L2 provided	-6,-3,8
L2 purpose	7,-5,-2
L2 put	4,-2,-2
L2 quarrels	-2,3,-1
L2 que	3,-2,-1
L2 quebec	-1,2,-1
L2 quickly	-3,6,-3
L2 quiet	-2,3,-1
L2 quindi	-1,2,-1
L2 quirky	-3,3,1
L2 quite	2,-4,1
L2 racing	-2,4,-2
L2 radio	14,-13,-2
L2 rain	1,2,-3
L2 raining	-3,5,-3
L2 ranked	-3,3,0
L2 rated	-3,6,-3
L2 rather	-3,0,3
L2 read	-1,-4,4
L2 ready	-7,-1,7
L2 really	2,1,-4
L2 rec	4,-3,-1
L2 recent	-5,7,-3
L2 recommend	8,-7,-3
L2 redemption	0,2,-1
L2 redford	-6,7,0
L2 redor	-3,4,-1
L2 regency	-4,5,-2
L2 religion	0,-5,3
L2 religious	-2,3,-1
L2 remakes	-1,5,-7
L2 remember	-2,4,-3
L2 rent	-6,10,-4
L2 resistance	-2,3,-1
L2 restaurant	-2,3,0
L2 restaurants	-3,4,-1
L2 return home	13,-8,-8
L2 revenge	-3,4,-1
L2 riders	5,-3,-2
L2 ridley	1,3,-4
L2 right	7,-4,-3
L2 ring	-3,4,-1
L2 river	2,1,-4
L2 riviera	-4,5,-1
L2 road	-1,3,-3
L2 robbery	-4,6,-2
L2 robert	14,-14,-1
L2 robots	-4,9,-6
L2 roma	4,-2,-1
L2 romance	-2,4,-2
L2 romantic	-2,-2,4
L2 rome	-6,7,-1
L2 room	3,-8,4
L2 round	8,-6,-2
L2 rude	-2,3,-1
L2 rule	-2,-3,5
L2 rules	-6,11,-5
L2 run	3,-2,-1
L2 rural	-3,4,-1
L2 russell	-3,2,-3
L2 russians	-3,4,-2
L2 ryan	-6,-3,2
L2 sad	-7,-4,6
L2 sadness	0,-3,4
L2 saga	-5,6,-1
L2 said	7,-10,3
L2 sailing	-1,2,-1
L2 sake	-5,-3,8
L2 salesman	-2,3,-1
L2 same	-3,4,-1
L2 samurai	-5,7,-2
L2 sand	-3,5,-2
L2 satire	3,-1,-1
L2 saturday	-6,9,-3
L2 saw	5,-4,-1
L2 say	6,-10,3
L2 says	-4,2,1
L2 scared	4,-4,-1
L2 scary	5,-2,-4
L2 scene	-7,9,-6
L2 scenes	7,-9,0
L2 school	1,2,-2
L2 sci	-4,6,-3
L2 science	-2,3,-1
L2 scientist	-1,2,-1
L2 scorsese	-2,-4,6
L2 scottish	-2,-2,5
L2 scrap	-2,6,-4
L2 screwball	-1,4,-3
L2 se	-5,-5,9
L2 sea	-2,5,-4
L2 seaside	-1,3,-2
L2 secret	1,4,-6
L2 see	0,2,-3
L2 seen	0,2,-2
L2 sensual	-2,4,-2
L2 serious	2,0,-2
L2 set	-5,8,-3
L2 seventies	-2,4,-2
L2 shadows	-6,8,-2
L2 sharp	-5,7,-2
L2 she	-3,5,-2
L2 shed	5,-1,-3
L2 sheep	13,-11,-3
L2 shes	5,-2,-2
L2 short	-5,5,1
L2 should	-9,11,-2
L2 show	-9,14,-5
L2 si	1,4,-6
L2 sick	-2,-3,5
L2 side	2,-1,-1
L2 sideways	23,-21,-4
L2 silence	3,-1,-3
L2 silent	-3,4,-1
L2 silly	-4,6,-1
L2 since	6,-4,-2
L2 singing	-6,7,-3
L2 single	-6,8,-2
L2 sister	6,-4,-2
L2 sit	10,-10,-3
L2 six	3,-1,-2
L2 sixties	-3,5,-2
L2 skip	-3,-3,6
L2 slapstick	-3,5,-2
L2 slasher	8,-6,-2
L2 sleep	-3,5,-1
L2 sleepover	4,-2,-2
L2 slipper	-4,4,-1
L2 slow	-1,-3,4
L2 small	-7,9,-1
L2 smth	-9,12,-3
L2 snow	0,2,-2
L2 snowy	-1,2,-1
L2 snyder	20,-14,-14
L2 sofa	-5,15,-10
L2 solidarity	-2,3,0
L2 some	6,-4,-3
L2 something	-2,5,-3
L2 something funny	-2,5,-3
L2 somewhere	-5,5,0
L2 son	5,-1,-6
L2 songs	-2,3,-1
L2 sort	-2,4,-2
L2 sound	6,-3,-4
L2 soundtrack	-6,8,-2
L2 soup	-9,2,8
L2 south	0,2,-2
L2 soviet	9,-8,-2
L2 space	-5,4,1
L2 spanish	-2,4,-2
L2 spare	-2,-1,4
L2 spectacle	-2,3,-1
L2 speech	2,-1,-1
L2 spielberg	-13,3,9
L2 spies	-2,3,-1
L2 spiritual	-3,4,-1
L2 spoken	7,-6,-2
L2 spooky	4,-2,-1
L2 sport	6,-3,-4
L2 sports	-4,2,2
L2 spot	-9,4,3
L2 stand	-3,-5,7
L2 start	-8,10,-2
L2 stay	4,-3,-1
L2 steamy	0,4,-3
L2 steppe	-2,4,-1
L2 still	-2,2,1
L2 stitches	2,-1,-1
L2 stomach	2,-6,4
L2 stopped	4,-3,-1
L2 story	-1,2,0
L2 strange	-2,3,-2
L2 street	4,-5,0
L2 strike	5,1,-7
L2 students	6,-3,-2
L2 stuff	-4,6,-2
L2 stupid	9,-7,-2
L2 style	-5,5,-1
L2 stylish elegant	-2,3,-1
L2 subtitled	-3,3,-1
L2 suburbs	10,-9,-1
L2 such	7,-4,-4
L2 suggest	-8,-3,5
L2 suits	12,-11,-1
L2 sun	4,-3,-2
L2 sunday	-1,3,-3
L2 sunny	-5,7,-2
L2 sunshine	-2,3,-2
L2 supper	-2,3,-1
L2 suspense	-11,12,-2
L2 svankmajer	-2,2,-1
L2 swap	10,-9,-1
L2 swearing	-5,3,-1
L2 swearing words	3,-1,-2
L2 sweat	-1,2,-1
L2 sweaty	-2,4,-2
L2 swedish	-2,3,0
L2 sweet	-12,13,-2
L2 swinton	-9,11,-2
L2 swords	-9,2,7
L2 table	7,-3,-4
L2 taiwanese	0,2,-2
L2 take	-6,5,0
L2 tale	3,0,-2
L2 tales	7,-5,-3
L2 talk	2,-5,2
L2 talk conversation	13,-5,-8
L2 talking	-7,5,2
L2 talky	-4,5,0
L2 tamil	-3,1,2
L2 taxi	5,-4,0
L2 tea	-1,4,-2
L2 teacher	-2,4,-3
L2 teachers	1,0,-2
L2 teen	2,0,-2
L2 teenager	4,0,-4
L2 teenagers	-5,8,-4
L2 teens	-1,2,-1
L2 teeth	-4,0,3
L2 television	0,5,-5
L2 ten	-8,11,-3
L2 tender	11,-10,-2
L2 tense	4,-2,-1
L2 term	-1,2,0
L2 thai	-2,5,-3
L2 than	-6,3,2
L2 thanks	-7,9,-1
L2 thanksgiving	-3,4,-1
L2 thatd	5,-5,-1
L2 thats	5,-5,0
L2 the	2,-1,-2
L2 their	5,-4,-1
L2 them	-1,-2,3
L2 theme	-1,3,-2
L2 then	-6,8,-2
L2 there	1,2,-2
L2 theres	4,-5,1
L2 they	6,-3,-3
L2 theyre	3,0,-5
L2 thieves	-6,7,-2
L2 thing	2,1,-3
L2 things	-2,-1,3
L2 think	13,-8,-6
L2 thinks	4,-3,-2
L2 third	0,-2,2
L2 this	10,-6,-5
L2 those	5,-5,-1
L2 though	-2,1,0
L2 thought	6,-3,-6
L2 three	-3,2,1
L2 thriller	-2,5,-3
L2 through	-3,-2,4
L2 thursday	-11,12,-2
L2 till	5,-4,-2
L2 timbuktu	9,-5,-3
L2 time	2,-4,2
L2 tired	7,-8,-2
L2 titane	13,-9,-6
L2 to	0,2,-2
L2 toast	2,-1,-1
L2 today	6,-2,-8
L2 told	1,2,-5
L2 tolerance	-2,-2,3
L2 tom	6,1,-14
L2 tomorrow	3,-1,-2
L2 tonight	1,3,-4
L2 took	7,-6,0
L2 tormented	-1,2,-1
L2 toro	-1,3,-2
L2 torture	-2,2,0
L2 tosar	-2,2,0
L2 town	5,-4,-1
L2 train	4,-2,-2
L2 trains	4,1,-4
L2 trapeze	-2,3,-1
L2 trashy	-6,7,-1
L2 travel	-2,4,-2
L2 treasure	-1,2,-1
L2 treat	3,0,-4
L2 trial courtroom	-5,5,-1
L2 triangle	5,-3,-2
L2 tried	6,-4,-2
L2 truce	-1,2,0
L2 trucks	-3,4,-2
L2 true	0,3,-3
L2 try	-3,6,-6
L2 turkish	4,0,-4
L2 twenties	-1,2,0
L2 twice	-2,4,-2
L2 twins	2,-1,-1
L2 twist	13,-12,-2
L2 two	7,-6,0
L2 type	-3,1,1
L2 underdog	-3,6,-2
L2 underdogs	11,-9,-3
L2 unless	-7,-1,5
L2 until	6,-4,-3
L2 up	-3,2,1
L2 uplifting	1,2,-3
L2 ups	-2,3,0
L2 us	1,1,-2
L2 vampires	-4,-2,5
L2 vein	-2,3,-1
L2 venice	3,0,-3
L2 verhoeven	6,-5,-1
L2 vi	5,-4,0
L2 village	-2,2,0
L2 vinterberg	0,4,-7
L2 visual	-2,4,-2
L2 vitti	-2,4,-1
L2 voice	2,1,-4
L2 voices	-8,13,-5
L2 w	15,-14,-3
L2 wait	-2,0,3
L2 wake	-2,3,-1
L2 walk	6,-3,-2
L2 walking	1,1,-2
L2 wall	2,0,-2
L2 waltz	-5,8,-3
L2 waltzes	-5,6,-1
L2 want	-4,3,1
L2 wanted	-1,3,-3
L2 wants	-8,8,-2
L2 war	0,0,2
L2 warm	-2,1,1
L2 wars	10,-4,-8
L2 wartime	-2,4,-2
L2 was	7,-6,-2
L2 watch	1,2,-3
L2 watched	3,-2,-2
L2 watching	-2,-4,5
L2 water	-15,17,-4
L2 waterloo	4,-4,0
L2 way	-2,3,-1
L2 we	5,-2,-3
L2 weakness	-9,11,-2
L2 weather	-5,-1,5
L2 wed	-1,4,-3
L2 wedding	-2,4,-4
L2 weddings	-1,2,-1
L2 week	1,0,-2
L2 weepie	-6,9,-4
L2 welcome	-3,-7,10
L2 well	15,-8,-8
L2 welsh	-1,2,-1
L2 went	9,-7,-3
L2 were	3,-2,-2
L2 werner	-2,3,-2
L2 western	-4,0,4
L2 westerns	-3,-4,5
L2 wet	4,-2,-1
L2 whales	8,-7,-2
L2 what	-1,3,-3
L2 whatever	-2,4,-1
L2 whats	5,-3,-3
L2 when	1,-2,2
L2 where	-7,5,2
L2 whether	-1,4,-2
L2 which	2,2,-5
L2 while	9,-6,-4
L2 whisky	19,-16,-5
L2 who	5,-1,-4
L2 whodunnit	-4,5,-1
L2 whoever	-7,-7,6
L2 whos	10,-4,-7
L2 why	-2,7,-6
L2 wicked	-8,10,-2
L2 wife	7,-3,-3
L2 wilder	4,-6,-1
L2 will	1,-11,7
L2 wine	-3,8,-5
L2 wine drinks	-2,4,-1
L2 winstone	-3,4,-1
L2 winter	-1,2,0
L2 wise	-2,4,-2
L2 wish	-3,3,-1
L2 wistful	-1,2,-1
L2 wit	-2,3,-1
L2 witches	-4,6,-2
L2 with	-1,2,-2
L2 without	-3,-4,7
L2 wolf	3,-2,-1
L2 wolves	-2,3,-1
L2 woman	6,1,-9
L2 women	-4,5,-1
L2 won	-7,9,-3
L2 wont	-7,7,-1
L2 woods	-2,3,-1
L2 word	9,-5,-4
L2 wordless	-6,6,-1
L2 words	-3,11,-6
L2 work job	8,-5,-2
L2 workers	-3,-8,11
L2 world	-1,2,-1
L2 worlds	18,-17,-7
L2 would	3,1,-4
L2 wrong	-2,7,-6
L2 wry	-3,3,-1
L2 yeah	-5,8,-3
L2 year	-2,5,-3
L2 years	5,-2,-3
L2 yes	-2,-5,7
L2 yet	0,-3,3
L2 yimou	-10,11,-2
L2 york	4,-2,-2
L2 you	-4,5,-1
L2 youngest	1,0,-2
L2 your	-5,3,4
L2 yum	-1,2,-1
R1 ,	-1,2,-1
R1 0	7,-4,-4
R1 00	7,-6,-2
R1 0000	6,1,-7
R1 00s	-4,6,-2
R1 FILM	5,-2,-3
R1 R2 , 00	4,-3,-2
R1 R2 , 000	3,1,-3
R1 R2 , 0000	2,0,-1
R1 R2 , 0000s	-1,2,-1
R1 R2 , 00s	1,0,-2
R1 R2 , a	-1,3,-2
R1 R2 , about	-6,5,0
R1 R2 , absolutely	4,0,-3
R1 R2 , absurd	-2,4,-2
R1 R2 , abuse	-2,1,1
R1 R2 , adam	4,-2,-3
R1 R2 , adventure	-3,6,-3
R1 R2 , after	2,-7,5
R1 R2 , agatha	-2,2,-1
R1 R2 , all	-1,3,-2
R1 R2 , also	1,4,-5
R1 R2 , although	0,2,-7
R1 R2 , american	-2,3,-1
R1 R2 , amnesia	-2,2,-1
R1 R2 , an	-3,5,-2
R1 R2 , angry	-2,4,-2
R1 R2 , animals	-1,2,-1
R1 R2 , animated	-1,5,-4
R1 R2 , any	-3,3,0
R1 R2 , anything	0,3,-3
R1 R2 , as	-4,3,0
R1 R2 , asian	-2,3,-2
R1 R2 , at	4,-2,-1
R1 R2 , awkward	-2,3,-1
R1 R2 , bad	-6,6,0
R1 R2 , baking	-3,5,-2
R1 R2 , banter	-2,3,-1
R1 R2 , bar	1,1,-2
R1 R2 , baseball	-1,3,-1
R1 R2 , bath	-12,-3,9
R1 R2 , be	-3,5,-2
R1 R2 , beach	1,0,-2
R1 R2 , beards	-1,2,-1
R1 R2 , beautiful	-1,2,-1
R1 R2 , because	3,-2,-1
R1 R2 , before	-1,4,-2
R1 R2 , believe	4,-3,-2
R1 R2 , berlin	1,0,-2
R1 R2 , best	-13,13,-1
R1 R2 , betrayal	-1,2,-1
R1 R2 , bickering	2,-1,-2
R1 R2 , bicycles	-4,5,-1
R1 R2 , big	2,-1,0
R1 R2 , bikes	-4,6,-2
R1 R2 , bittersweet	-5,6,-1
R1 R2 , black	-2,3,-1
R1 R2 , bleak	-7,9,-2
R1 R2 , blood	-1,3,-1
R1 R2 , bold	-4,6,-3
R1 R2 , bookshop	-3,4,-1
R1 R2 , brass	-2,3,-1
R1 R2 , bread	-2,3,-1
R1 R2 , bring	0,2,-1
R1 R2 , british	-1,2,-1
R1 R2 , british english	-10,11,-2
R1 R2 , brothers	6,-4,-1
R1 R2 , buster	6,-3,-2
R1 R2 , but	-1,3,-2
R1 R2 , by	-1,2,-1
R1 R2 , can	-6,13,-7
R1 R2 , cant	-2,-13,12
R1 R2 , car	-3,6,-3
R1 R2 , castles	-1,2,-1
R1 R2 , certificate	-3,1,1
R1 R2 , champagne	-1,2,0
R1 R2 , chaos	-2,2,0
R1 R2 , charming	-2,4,-1
R1 R2 , chases	-1,2,-1
R1 R2 , chatty	-2,3,-2
R1 R2 , cheeky	-1,2,-1
R1 R2 , chekhov	3,-2,-3
R1 R2 , childhood	-3,3,0
R1 R2 , children	-4,7,-3
R1 R2 , christmas	10,-6,-9
R1 R2 , christopher	-1,2,-1
R1 R2 , city	-1,2,0
R1 R2 , clever	-2,3,-1
R1 R2 , closer	-4,5,-1
R1 R2 , coffee	-7,9,-2
R1 R2 , cold	2,0,-4
R1 R2 , colour	-1,2,-1
R1 R2 , colourful	-1,2,0
R1 R2 , comedy	-2,2,1
R1 R2 , comic	-5,6,-2
R1 R2 , cool	4,-2,-2
R1 R2 , costume drama period	-1,2,-1
R1 R2 , cosy	-2,3,-2
R1 R2 , could	-3,5,-1
R1 R2 , count	-3,-5,6
R1 R2 , country	-2,3,-1
R1 R2 , courtroom	-5,6,-1
R1 R2 , courtyards	-4,5,-1
R1 R2 , cows	-6,7,-1
R1 R2 , cranky	-1,2,0
R1 R2 , creepy	-2,4,-3
R1 R2 , crime	0,1,-2
R1 R2 , crooks	-2,3,-1
R1 R2 , cynical	4,-3,-3
R1 R2 , dad	2,-8,6
R1 R2 , dads	-2,-1,3
R1 R2 , daft	-1,2,0
R1 R2 , dancing	-5,6,-1
R1 R2 , dark	-2,3,-2
R1 R2 , deadpan	-2,3,-1
R1 R2 , denzel	-6,6,-1
R1 R2 , deserts	-3,4,-2
R1 R2 , divorce	1,2,-3
R1 R2 , divorced	-2,2,-1
R1 R2 , do	-10,11,-1
R1 R2 , documentary	4,-2,-2
R1 R2 , does	3,-1,-1
R1 R2 , dog	-3,0,-1
R1 R2 , domestic	-3,5,-1
R1 R2 , donc	2,-2,0
R1 R2 , done	1,2,-3
R1 R2 , dont	4,-3,0
R1 R2 , doves	5,-1,-4
R1 R2 , drama	-2,4,-3
R1 R2 , drawn	-2,3,-1
R1 R2 , dreams	-3,3,0
R1 R2 , dressed	4,-3,-1
R1 R2 , dubbed	-3,-1,4
R1 R2 , dysfunctional	-2,3,-1
R1 R2 , early	-1,2,-1
R1 R2 , eating	12,-11,-4
R1 R2 , eighty	-4,5,-1
R1 R2 , elegant	-1,2,-1
R1 R2 , elephants	-5,7,-2
R1 R2 , enemies	-3,0,3
R1 R2 , english	-3,4,-1
R1 R2 , enough	3,-3,0
R1 R2 , even	-12,-3,13
R1 R2 , ever	3,-2,-1
R1 R2 , every	1,-16,9
R1 R2 , everybody	-4,-7,8
R1 R2 , everyone	0,1,-2
R1 R2 , everywhere	9,-7,-2
R1 R2 , ex	1,1,-2
R1 R2 , except	-2,4,-2
R1 R2 , factory	3,-1,-2
R1 R2 , familiar	3,-1,-2
R1 R2 , family	-1,4,-3
R1 R2 , family friendly	-3,1,2
R1 R2 , farce	5,4,-10
R1 R2 , farm	-1,2,0
R1 R2 , fast	-2,3,-1
R1 R2 , fate	-1,2,-1
R1 R2 , father	-3,-1,-2
R1 R2 , feelgood	-3,6,-3
R1 R2 , female	-1,2,-1
R1 R2 , femme	-4,5,-1
R1 R2 , few	-3,3,0
R1 R2 , fewer	-4,6,-1
R1 R2 , fifties	-3,5,-2
R1 R2 , fight	4,0,-3
R1 R2 , first	-2,3,-1
R1 R2 , five	-2,3,-1
R1 R2 , flowers	-3,4,-1
R1 R2 , flying	-4,7,-3
R1 R2 , fog	-3,4,-1
R1 R2 , folk	-3,4,-1
R1 R2 , food	-2,3,-1
R1 R2 , football	-3,4,-1
R1 R2 , for	-2,2,-1
R1 R2 , forbidden	-2,4,-1
R1 R2 , forty	5,-4,0
R1 R2 , found	-2,2,-1
R1 R2 , four	10,-9,-3
R1 R2 , france	-5,7,-2
R1 R2 , french	-1,2,0
R1 R2 , friends	-5,6,-1
R1 R2 , friendship	-3,4,-1
R1 R2 , from	-2,1,1
R1 R2 , fun	-9,10,0
R1 R2 , funeral	-2,2,-1
R1 R2 , funny	-2,6,-4
R1 R2 , gangsters	-6,7,-1
R1 R2 , gardens	-5,6,-2
R1 R2 , gelato	-8,9,-1
R1 R2 , gentle	2,-1,-1
R1 R2 , german	-3,5,-2
R1 R2 , ghosts	-2,3,-1
R1 R2 , gimme	-7,-5,11
R1 R2 , girls	6,-4,-3
R1 R2 , give	-6,2,3
R1 R2 , glamour	-1,2,-1
R1 R2 , gloom	5,-3,-1
R1 R2 , gloves	5,-4,-1
R1 R2 , go	-6,5,1
R1 R2 , goats	-1,3,-1
R1 R2 , gold	-2,4,-1
R1 R2 , good	-2,6,-4
R1 R2 , goodbye	6,-10,4
R1 R2 , gorgeous	6,-5,-1
R1 R2 , got	-2,-4,3
R1 R2 , grannies	-1,2,-1
R1 R2 , great	-3,5,-2
R1 R2 , greek	-4,1,3
R1 R2 , green	-3,7,-4
R1 R2 , grief	-2,2,0
R1 R2 , grumps	-3,4,-1
R1 R2 , ha	2,0,-5
R1 R2 , had	2,-1,0
R1 R2 , haha	13,-15,2
R1 R2 , hair	8,-8,-1
R1 R2 , half	4,-5,1
R1 R2 , handmade	-2,2,0
R1 R2 , handsome	6,-5,-2
R1 R2 , hang	-1,2,-1
R1 R2 , happy	-5,10,-7
R1 R2 , hard	3,2,-6
R1 R2 , have	2,-1,-1
R1 R2 , he	-3,1,2
R1 R2 , heat hot	-3,4,-1
R1 R2 , herring	-1,3,-2
R1 R2 , hers	-2,3,-1
R1 R2 , hes	-1,-5,5
R1 R2 , high	-2,3,-1
R1 R2 , his	-2,-6,7
R1 R2 , hoechstens	-3,2,-1
R1 R2 , hold	1,1,-2
R1 R2 , holidays	-2,4,-1
R1 R2 , hong	-6,6,-2
R1 R2 , horizon	-3,3,-1
R1 R2 , horses	-5,6,-2
R1 R2 , hot	-3,1,2
R1 R2 , humour	-2,2,0
R1 R2 , i	0,-2,1
R1 R2 , ice	-5,0,4
R1 R2 , id	-2,9,-9
R1 R2 , ideally	-2,2,0
R1 R2 , ie	-7,9,-2
R1 R2 , ill	3,7,-13
R1 R2 , in	4,-3,-1
R1 R2 , indian	-7,-1,5
R1 R2 , invented	0,4,-3
R1 R2 , inventive	2,0,-3
R1 R2 , ironically	-3,4,-2
R1 R2 , is	-3,3,0
R1 R2 , islands	-7,8,-1
R1 R2 , isnt	1,-4,4
R1 R2 , italian	-3,4,-1
R1 R2 , italy	-2,3,-1
R1 R2 , its	1,1,-2
R1 R2 , ive	-1,-3,4
R1 R2 , ja	-2,3,-1
R1 R2 , japanese	-1,2,-1
R1 R2 , jewish	-3,1,2
R1 R2 , john	-2,3,-1
R1 R2 , joyful	-1,2,-1
R1 R2 , just	2,-4,1
R1 R2 , jy	2,-2,-1
R1 R2 , keaton	-2,2,-1
R1 R2 , keep	-3,-2,3
R1 R2 , kids	1,3,-4
R1 R2 , kind	-6,9,-3
R1 R2 , kinda	-1,2,-1
R1 R2 , kindness	-3,4,-2
R1 R2 , kitchen	-6,7,-1
R1 R2 , korean	-7,8,-1
R1 R2 , lake	-4,5,-1
R1 R2 , landlady	-1,2,-1
R1 R2 , leather	2,-1,-1
R1 R2 , leaves	-2,2,-1
R1 R2 , less	-3,5,-2
R1 R2 , let	1,1,-2
R1 R2 , lets	1,-2,1
R1 R2 , letters	-4,5,-2
R1 R2 , like	-2,3,-1
R1 R2 , linen	-1,2,-1
R1 R2 , little	-2,4,-2
R1 R2 , liverpool	-2,3,-1
R1 R2 , london	-2,3,-1
R1 R2 , lonely	-4,5,-1
R1 R2 , loners	-2,4,-1
R1 R2 , long	-5,3,2
R1 R2 , longing	-1,2,-2
R1 R2 , loud	-5,6,-1
R1 R2 , love	3,-1,-1
R1 R2 , loves	4,-7,3
R1 R2 , low	3,-1,-4
R1 R2 , made	-7,8,-2
R1 R2 , make	16,1,-14
R1 R2 , marseille	-1,2,-1
R1 R2 , martial	-2,3,-1
R1 R2 , masks	3,-2,-1
R1 R2 , maybe	-2,2,0
R1 R2 , me	3,0,-3
R1 R2 , means	10,-7,-4
R1 R2 , medium	-2,3,-1
R1 R2 , mel	5,2,-8
R1 R2 , melancholy	-2,3,-1
R1 R2 , memory	-2,2,-1
R1 R2 , men	-1,2,-1
R1 R2 , messy	-2,5,-4
R1 R2 , middle	-2,4,-2
R1 R2 , mind	8,-5,-3
R1 R2 , miners	-6,2,4
R1 R2 , minus	0,1,-2
R1 R2 , miss	-1,2,-1
R1 R2 , modern	-3,5,-2
R1 R2 , money	-3,4,-1
R1 R2 , monsters	-2,5,-2
R1 R2 , more	1,-2,1
R1 R2 , mountains	10,-9,-2
R1 R2 , moustaches	-5,6,-1
R1 R2 , mud	-2,4,0
R1 R2 , mum	-7,0,6
R1 R2 , mums	-2,-8,11
R1 R2 , murder	-6,5,1
R1 R2 , music	-1,2,-1
R1 R2 , musical	-1,2,0
R1 R2 , must	9,-6,-3
R1 R2 , my	-3,1,2
R1 R2 , mystery	-3,9,-6
R1 R2 , naturally	-1,3,-3
R1 R2 , nature	-3,3,0
R1 R2 , naughty	-4,5,-1
R1 R2 , neighbours	-1,2,-2
R1 R2 , neon	-1,2,0
R1 R2 , neurotic	-4,6,-2
R1 R2 , never	-8,5,1
R1 R2 , new	-4,4,0
R1 R2 , night	-12,12,-1
R1 R2 , nightclub	-1,2,-1
R1 R2 , ninety	4,-2,-2
R1 R2 , noir	-1,2,0
R1 R2 , northern	-1,3,-2
R1 R2 , norwegian	-2,3,-2
R1 R2 , not	-3,3,0
R1 R2 , now	3,-1,-3
R1 R2 , nowt	-1,-1,2
R1 R2 , nuns	-3,4,-1
R1 R2 , obsession	-1,2,-1
R1 R2 , obviously	-1,2,0
R1 R2 , odd	0,4,-3
R1 R2 , of	-3,4,0
R1 R2 , on	4,-2,-2
R1 R2 , one	4,-1,-2
R1 R2 , only	-4,4,0
R1 R2 , open	-2,3,-2
R1 R2 , or	-2,3,-1
R1 R2 , other	-1,2,-1
R1 R2 , our	9,-7,-2
R1 R2 , out	6,-22,14
R1 R2 , outsiders	-1,2,0
R1 R2 , over	-2,3,-1
R1 R2 , paranoia	-2,4,-2
R1 R2 , paranoid	4,-2,-3
R1 R2 , paris	-2,-3,5
R1 R2 , paul	-5,5,0
R1 R2 , people	-9,-13,18
R1 R2 , pg	0,3,-4
R1 R2 , phone	-4,5,-1
R1 R2 , pirates	1,1,-2
R1 R2 , please	-1,3,-2
R1 R2 , plenty	-5,-2,5
R1 R2 , poison	6,-6,-1
R1 R2 , polite	-2,3,-1
R1 R2 , political	-3,5,-1
R1 R2 , politics	-1,-2,3
R1 R2 , ponies	-2,2,-1
R1 R2 , preferably	-2,3,-2
R1 R2 , pretty	1,2,-4
R1 R2 , priest nun	-12,13,-2
R1 R2 , prison	-4,4,-1
R1 R2 , prom	-2,5,-3
R1 R2 , provided	-2,3,0
R1 R2 , puns	-3,4,-1
R1 R2 , puppets	-3,4,-1
R1 R2 , quick	-2,3,-1
R1 R2 , quiet	-5,7,-2
R1 R2 , quite	3,-7,5
R1 R2 , rain	-3,1,2
R1 R2 , raincoats	-1,2,-1
R1 R2 , rainy	-2,2,-1
R1 R2 , rated	4,-4,-1
R1 R2 , rather	-5,3,3
R1 R2 , real	-7,8,-1
R1 R2 , really	-10,2,8
R1 R2 , rebellion	-2,2,-1
R1 R2 , recent	-3,7,-4
R1 R2 , red	-5,6,-1
R1 R2 , redemption	-2,2,0
R1 R2 , rescue	8,-6,-3
R1 R2 , retired	1,0,-3
R1 R2 , revenge	-5,8,-4
R1 R2 , rich	-2,4,-3
R1 R2 , rise	-5,6,-1
R1 R2 , rivals	-1,2,-1
R1 R2 , river	-5,6,-1
R1 R2 , road	-4,7,-3
R1 R2 , robots	-3,4,-1
R1 R2 , romance	-3,4,-1
R1 R2 , romantic	2,-3,1
R1 R2 , rope	-5,6,-2
R1 R2 , rubber	-5,6,-1
R1 R2 , russian	-2,3,-1
R1 R2 , sad	-1,3,-2
R1 R2 , said	5,-14,7
R1 R2 , same	3,-6,1
R1 R2 , say	-6,10,-6
R1 R2 , says	8,-8,-2
R1 R2 , scared	-3,10,-8
R1 R2 , scorsese	-1,3,-2
R1 R2 , sea	-3,9,-5
R1 R2 , seaside	-2,3,-1
R1 R2 , second	4,-2,-2
R1 R2 , secrets	-3,4,-1
R1 R2 , seduction femme fatale	-1,2,-1
R1 R2 , seen	-11,10,1
R1 R2 , sensual	-4,5,-1
R1 R2 , sequins	-4,6,-3
R1 R2 , seriously	-5,0,6
R1 R2 , set	-2,3,-1
R1 R2 , seventies	-2,4,-1
R1 R2 , sexy	-3,5,-1
R1 R2 , sheep	-5,8,-2
R1 R2 , shes	0,-4,3
R1 R2 , shirtless	-2,3,-1
R1 R2 , short	-4,5,-1
R1 R2 , shorter	-1,2,0
R1 R2 , sick	3,-2,-2
R1 R2 , silence	-1,2,-2
R1 R2 , silent	-1,2,-2
R1 R2 , silent quiet	-6,7,-1
R1 R2 , silly	-1,2,-1
R1 R2 , silly stupid	-3,4,-1
R1 R2 , since	-8,8,-1
R1 R2 , singing	-1,2,-1
R1 R2 , sinister	-2,3,-2
R1 R2 , six	-3,5,-2
R1 R2 , sixties	-3,4,-1
R1 R2 , slapstick	-3,5,-1
R1 R2 , slow	-5,5,0
R1 R2 , small	-2,4,-2
R1 R2 , smoke	-4,5,-1
R1 R2 , snobs	-3,5,-2
R1 R2 , snow	-3,3,-1
R1 R2 , snowed	-3,4,-1
R1 R2 , snowy	-1,2,-1
R1 R2 , so	2,-2,0
R1 R2 , some	10,-10,0
R1 R2 , somebody	-3,2,1
R1 R2 , son	6,-1,-5
R1 R2 , song	3,-2,-1
R1 R2 , songs	-2,3,0
R1 R2 , soothing	4,-1,-3
R1 R2 , sorry	5,-3,-2
R1 R2 , spain	-2,4,-2
R1 R2 , spanish	6,-5,-2
R1 R2 , spies	-2,2,0
R1 R2 , spooky	-3,5,-2
R1 R2 , sport	-2,4,-2
R1 R2 , steppe	-2,3,-1
R1 R2 , still	7,-6,-2
R1 R2 , stop	-2,4,-2
R1 R2 , strange	-1,3,-2
R1 R2 , strangers	-1,2,0
R1 R2 , street	1,1,-3
R1 R2 , stubborn	-1,2,0
R1 R2 , students	1,1,-4
R1 R2 , stylish	-1,3,-2
R1 R2 , stylish elegant	-3,4,-1
R1 R2 , subtitles	-3,4,-2
R1 R2 , summer	-3,4,-1
R1 R2 , sun	-2,3,-1
R1 R2 , sung	-2,3,-1
R1 R2 , sunshine	2,0,-1
R1 R2 , sure	0,2,-3
R1 R2 , swashbuckling	7,-4,-3
R1 R2 , sweat	4,-3,-2
R1 R2 , sweaty	-4,5,-1
R1 R2 , sweet	-3,3,-1
R1 R2 , talking	-4,3,0
R1 R2 , tea	-5,7,-2
R1 R2 , technicolor	-1,2,0
R1 R2 , teenagers	-2,4,-2
R1 R2 , tender	-4,5,-1
R1 R2 , tense	-2,4,-1
R1 R2 , texas	9,-7,-1
R1 R2 , thank	-3,-6,8
R1 R2 , thanks	6,-7,1
R1 R2 , then	-6,5,0
R1 R2 , theres	0,-4,3
R1 R2 , they	6,-4,-2
R1 R2 , thinks	9,-6,-3
R1 R2 , thirties	-1,2,-1
R1 R2 , this	-3,10,-9
R1 R2 , though	-6,6,0
R1 R2 , three	0,3,-4
R1 R2 , time	-2,4,-2
R1 R2 , to	-3,7,-4
R1 R2 , today	7,-5,-2
R1 R2 , tom	-3,4,-2
R1 R2 , too	1,-7,6
R1 R2 , touching	-2,3,-2
R1 R2 , tough	-6,10,-4
R1 R2 , tower	-3,4,-1
R1 R2 , tragic	-2,3,-1
R1 R2 , train	-3,4,-1
R1 R2 , trench	-1,2,-1
R1 R2 , trick	-4,5,-2
R1 R2 , true	-4,5,-1
R1 R2 , turkey	5,-3,-2
R1 R2 , twisted	-3,4,-1
R1 R2 , two	7,-4,-3
R1 R2 , under	-3,3,-1
R1 R2 , under two hours	-6,9,-4
R1 R2 , underdog	0,4,-3
R1 R2 , vampires	-2,-2,4
R1 R2 , vaults	-1,2,-1
R1 R2 , village	-2,3,-2
R1 R2 , want	-4,2,1
R1 R2 , war	-4,-2,5
R1 R2 , warm	-4,5,-1
R1 R2 , we	-1,-3,4
R1 R2 , weddings	-2,2,0
R1 R2 , well	-3,4,-2
R1 R2 , were	-4,0,5
R1 R2 , werewolves	-1,-4,5
R1 R2 , wet	-2,3,-2
R1 R2 , weve	-3,-1,4
R1 R2 , whales	-1,2,0
R1 R2 , what	-1,5,-5
R1 R2 , whatever	1,5,-6
R1 R2 , whats	3,-1,-2
R1 R2 , when	4,-3,-1
R1 R2 , where	-3,4,-2
R1 R2 , which	-1,-1,2
R1 R2 , whichever	2,0,-3
R1 R2 , who	6,-6,-1
R1 R2 , whos	0,1,-2
R1 R2 , why	-15,16,-3
R1 R2 , wife	-2,5,-3
R1 R2 , wine	-3,0,3
R1 R2 , winter	-4,5,-1
R1 R2 , witches	-3,6,-3
R1 R2 , without	-3,3,0
R1 R2 , witness	4,-2,-3
R1 R2 , witty	-2,4,-1
R1 R2 , women	2,-1,-2
R1 R2 , woods	-3,5,-2
R1 R2 , working	-1,2,-1
R1 R2 , would	2,-9,7
R1 R2 , year	-3,4,-1
R1 R2 , yes	3,-1,-1
R1 R2 , yet	1,-2,1
R1 R2 , you	-1,2,-1
R1 R2 , young	-2,4,-1
R1 R2 . .	0,2,-1
R1 R2 . 00	-5,8,-2
R1 R2 . 000	7,-4,-4
R1 R2 . 0000s	-12,12,-5
R1 R2 . FILM	2,0,-2
R1 R2 . a	5,-3,-2
R1 R2 . again	1,5,-9
R1 R2 . aidez	3,-3,-1
R1 R2 . and	9,-1,-8
R1 R2 . another	6,-4,-1
R1 R2 . anything	-10,7,2
R1 R2 . as	-23,25,-2
R1 R2 . best	18,-4,-16
R1 R2 . bette	-3,5,-3
R1 R2 . bicycle	-3,4,-1
R1 R2 . both	-10,12,-3
R1 R2 . british	-10,13,-7
R1 R2 . but	-7,13,-7
R1 R2 . by	12,-6,-5
R1 R2 . can	0,-2,3
R1 R2 . courtroom	13,-6,-8
R1 R2 . deserts	4,2,-5
R1 R2 . do	6,-3,-6
R1 R2 . done	-11,10,-1
R1 R2 . dont	-5,3,2
R1 R2 . dusty	4,0,-8
R1 R2 . every	13,-7,-6
R1 R2 . fairy tale	-3,-1,4
R1 R2 . for	7,-1,-7
R1 R2 . french	4,-1,-5
R1 R2 . fun	9,-8,-2
R1 R2 . give	7,-2,-5
R1 R2 . go	-25,27,-5
R1 R2 . good	3,-3,0
R1 R2 . grandad	-14,4,11
R1 R2 . great	11,-9,-3
R1 R2 . he	10,-8,-1
R1 R2 . help	4,3,-13
R1 R2 . hes	-4,9,-6
R1 R2 . him	-6,-2,2
R1 R2 . his	11,-8,-3
R1 R2 . how	-11,15,-7
R1 R2 . i	5,-4,-1
R1 R2 . id	3,-5,2
R1 R2 . im	-9,1,8
R1 R2 . in	7,-3,-7
R1 R2 . is	6,-5,-1
R1 R2 . it	3,0,-4
R1 R2 . its	2,-8,5
R1 R2 . ive	5,-10,6
R1 R2 . japanese	-6,-5,11
R1 R2 . just	-16,7,8
R1 R2 . let	1,-3,1
R1 R2 . like	0,2,-1
R1 R2 . london	-5,-3,7
R1 R2 . long	15,-12,-4
R1 R2 . me	1,1,-5
R1 R2 . mine	-1,3,-3
R1 R2 . more	10,-7,-3
R1 R2 . mothers	-3,5,-1
R1 R2 . mum	-8,3,4
R1 R2 . my	3,-4,1
R1 R2 . nah	-8,-8,11
R1 R2 . never	5,0,-7
R1 R2 . next	12,-8,-4
R1 R2 . nice	13,-12,-3
R1 R2 . no	-8,4,4
R1 R2 . nobody	0,4,-6
R1 R2 . not	-4,-5,8
R1 R2 . now	16,-10,-10
R1 R2 . oh	-2,2,-1
R1 R2 . on	5,-4,-2
R1 R2 . once	0,3,-4
R1 R2 . one	-4,9,-7
R1 R2 . only	-6,0,2
R1 R2 . or	-6,5,1
R1 R2 . our	4,-3,-2
R1 R2 . over	-12,-24,31
R1 R2 . please	9,-7,-2
R1 R2 . polanski	-2,3,-1
R1 R2 . put	3,-2,-2
R1 R2 . rams	0,2,-4
R1 R2 . rather	2,-21,10
R1 R2 . sad	-1,-10,10
R1 R2 . same	-7,11,-6
R1 R2 . scrap	-5,10,-5
R1 R2 . sea	3,-3,0
R1 R2 . seen	9,-7,-5
R1 R2 . she	9,-7,-2
R1 R2 . sheep	10,-9,-1
R1 R2 . sheila	-3,-1,4
R1 R2 . shes	10,-8,-2
R1 R2 . silence	-1,-2,3
R1 R2 . skip	6,-5,-2
R1 R2 . snow	-13,16,-7
R1 R2 . so	2,0,-2
R1 R2 . something	-5,3,1
R1 R2 . spectacle	5,-4,-3
R1 R2 . still	2,1,-3
R1 R2 . that	6,-4,-2
R1 R2 . thats	-5,0,3
R1 R2 . then	9,-6,-3
R1 R2 . there	10,-1,-8
R1 R2 . they	7,-3,-4
R1 R2 . theyre	-2,2,0
R1 R2 . to	-3,-15,10
R1 R2 . today	-4,-18,17
R1 R2 . volcano	5,2,-10
R1 R2 . want	-6,9,-5
R1 R2 . well	23,-22,-6
R1 R2 . were	-8,11,-3
R1 R2 . weve	-11,2,8
R1 R2 . what	-4,2,0
R1 R2 . where	-3,11,-9
R1 R2 . who	1,-11,8
R1 R2 . with	-10,0,11
R1 R2 . yes	-10,15,-6
R1 R2 . you	-8,2,2
R1 R2 0 hrs	3,-2,0
R1 R2 00 ,	-4,5,-2
R1 R2 00 .	5,-5,-1
R1 R2 0000 .	11,-10,-2
R1 R2 00s .	-5,7,-2
R1 R2 FILM ,	2,3,-5
R1 R2 FILM .	-1,-1,2
R1 R2 a la	12,-11,-1
R1 R2 a week	2,-2,0
R1 R2 about a	7,-4,-4
R1 R2 about bees	-7,9,-2
R1 R2 about death	-1,2,-1
R1 R2 about rich	-2,3,0
R1 R2 about the	-3,-5,5
R1 R2 adventure .	-4,5,-1
R1 R2 advert .	5,-4,-1
R1 R2 after FILM	11,-5,-8
R1 R2 after that	-5,5,-1
R1 R2 again ,	1,1,-2
R1 R2 again .	-3,-3,4
R1 R2 again but	-5,8,-6
R1 R2 again like	-1,2,-1
R1 R2 again please	-6,9,-3
R1 R2 all day	9,-6,-6
R1 R2 all of	9,-7,-1
R1 R2 and FILM	11,-9,-2
R1 R2 and a	-2,4,-2
R1 R2 and all	10,-11,1
R1 R2 and bread	-1,2,0
R1 R2 and clever	3,0,-3
R1 R2 and daft	-4,7,-3
R1 R2 and foreign	-2,3,-1
R1 R2 and friendship	4,-3,-1
R1 R2 and funny	-2,3,-1
R1 R2 and furious	2,-1,-1
R1 R2 and got	4,-3,-1
R1 R2 and happy	-4,5,-2
R1 R2 and he	9,-5,-4
R1 R2 and hes	4,-6,3
R1 R2 and his	-3,-5,7
R1 R2 and i	-1,-10,10
R1 R2 and it	-3,5,-3
R1 R2 and its	-4,5,-2
R1 R2 and ive	10,-6,-4
R1 R2 and jokes	-4,7,-2
R1 R2 and little	1,2,-2
R1 R2 and me	0,-8,7
R1 R2 and my	3,-4,0
R1 R2 and new	-3,4,-1
R1 R2 and no	-4,4,0
R1 R2 and nobody	-6,8,-3
R1 R2 and nothing	14,-9,-9
R1 R2 and now	6,-3,-3
R1 R2 and one	1,2,-3
R1 R2 and only	1,1,-2
R1 R2 and pressburger	-3,4,-1
R1 R2 and quick	-1,2,-1
R1 R2 and rain	-8,4,5
R1 R2 and recent	-1,2,-1
R1 R2 and romantic	-1,2,-1
R1 R2 and sad	6,-5,-1
R1 R2 and stupid	-4,6,-1
R1 R2 and the	-2,2,0
R1 R2 and then	2,-1,-1
R1 R2 and thinks	4,-3,-1
R1 R2 and two	2,0,-1
R1 R2 and under	-8,14,-6
R1 R2 and wants	2,-1,0
R1 R2 and we	-1,2,-1
R1 R2 and werewolves	-1,-4,5
R1 R2 and with	-3,5,-2
R1 R2 and without	-1,-4,4
R1 R2 and wont	5,-2,-3
R1 R2 and would	12,-10,-3
R1 R2 and you	3,-3,-3
R1 R2 animal ,	-1,2,0
R1 R2 animal one	-1,2,-1
R1 R2 any day	-15,3,8
R1 R2 any more	0,-4,3
R1 R2 anybody .	-6,-8,11
R1 R2 are all	3,-8,4
R1 R2 are from	6,-4,-2
R1 R2 are here	5,-4,-1
R1 R2 are off	-13,-6,15
R1 R2 are the	-9,11,-8
R1 R2 arent new	5,-4,-2
R1 R2 as FILM	5,-3,-1
R1 R2 as a	-4,8,-4
R1 R2 as an	-1,6,-5
R1 R2 as in	0,2,-3
R1 R2 as my	-12,9,-1
R1 R2 as possible	-5,-1,5
R1 R2 as rude	-3,4,-1
R1 R2 as the	-3,1,1
R1 R2 as thoughtful	-4,5,-1
R1 R2 as u	-8,11,-3
R1 R2 as well	1,6,-11
R1 R2 as you	-4,6,-2
R1 R2 aside ,	4,-11,7
R1 R2 asked for	8,-5,-3
R1 R2 at FILM	5,-4,-1
R1 R2 at a	0,3,-3
R1 R2 at all	-8,11,-4
R1 R2 at christmas	0,3,-2
R1 R2 at his	-2,7,-5
R1 R2 at home	10,-9,-2
R1 R2 at night	-2,2,-1
R1 R2 at school	-4,6,-6
R1 R2 at sea	-6,8,-2
R1 R2 at the	0,-1,2
R1 R2 away from	0,-7,5
R1 R2 banned it	3,-1,-2
R1 R2 based on	-2,4,-2
R1 R2 because im	-4,-1,3
R1 R2 because of	0,-2,1
R1 R2 because the	-3,0,2
R1 R2 before he	5,4,-10
R1 R2 before of	-1,4,-4
R1 R2 before the	-8,3,4
R1 R2 behind the	-8,-5,11
R1 R2 being icy	0,3,-3
R1 R2 being rude	-6,9,-7
R1 R2 best .	-8,10,-4
R1 R2 better than	5,-4,-1
R1 R2 between old	-3,4,-1
R1 R2 bit ,	6,-6,-1
R1 R2 bits .	1,-3,1
R1 R2 bitte ,	-2,8,-7
R1 R2 blinds ,	-4,5,-2
R1 R2 but calm	-4,5,0
R1 R2 but clean	-2,3,-1
R1 R2 but for	-5,5,-1
R1 R2 but from	-4,5,-1
R1 R2 but fun	-2,3,-1
R1 R2 but funny	-4,5,-2
R1 R2 but gentle	-1,2,-1
R1 R2 but i	2,3,-4
R1 R2 but in	2,0,-2
R1 R2 but its	10,-9,-2
R1 R2 but like	-1,2,-2
R1 R2 but make	-2,6,-5
R1 R2 but my	-2,3,-1
R1 R2 but never	-2,3,-1
R1 R2 but no	-2,4,-3
R1 R2 but not	-2,6,-3
R1 R2 but pg	-1,2,-1
R1 R2 but sadness melancholy	-1,2,-1
R1 R2 but school	-5,6,-1
R1 R2 but shorter	-1,5,-3
R1 R2 but smart	-2,3,-1
R1 R2 but under	-3,5,-2
R1 R2 but w	7,-6,-2
R1 R2 but with	-3,5,-1
R1 R2 but without	-1,3,-1
R1 R2 buttons n	2,-2,0
R1 R2 by a	6,4,-10
R1 R2 by all	-4,7,-3
R1 R2 by mistake	-5,7,-3
R1 R2 by somebody	3,-3,-1
R1 R2 by the	-7,-8,15
R1 R2 camp ,	-3,4,-1
R1 R2 can go	3,-7,3
R1 R2 can stay	-4,0,4
R1 R2 caper .	-3,5,-2
R1 R2 cards man	4,-3,-1
R1 R2 chaos .	-4,6,-1
R1 R2 children .	-3,-1,4
R1 R2 cinema ,	-4,1,3
R1 R2 city ,	-1,2,-1
R1 R2 class ,	5,-3,-1
R1 R2 club ,	-4,5,-1
R1 R2 cold in	13,-12,-2
R1 R2 comedies .	11,-8,-10
R1 R2 comedy ,	-4,7,-4
R1 R2 comedy .	0,2,-2
R1 R2 comedy with	-2,3,-1
R1 R2 creatures ,	-4,1,2
R1 R2 crew ,	4,-2,-2
R1 R2 crew .	-2,3,-1
R1 R2 crime ,	-2,3,-1
R1 R2 crime .	2,-1,-1
R1 R2 cute ,	-1,2,0
R1 R2 dad .	2,-1,-2
R1 R2 dance and	7,-6,-1
R1 R2 day ,	-6,7,-2
R1 R2 day .	7,-5,-1
R1 R2 days ,	-3,7,-5
R1 R2 did not	3,-2,-1
R1 R2 did the	10,-7,-3
R1 R2 doesnt do	-3,-7,9
R1 R2 drama ,	0,1,-3
R1 R2 drama .	-2,8,-7
R1 R2 drama about	-2,3,-1
R1 R2 dreams ,	9,-7,-2
R1 R2 each ,	-2,4,-2
R1 R2 either ,	2,-2,-1
R1 R2 either .	8,-3,-6
R1 R2 enough .	15,-5,-11
R1 R2 enough to	0,3,-3
R1 R2 eve ,	2,-2,-1
R1 R2 even ,	-6,7,0
R1 R2 even .	-3,4,-1
R1 R2 even better	-1,3,-2
R1 R2 evening ,	-4,6,-3
R1 R2 every year	8,-4,-4
R1 R2 family ,	-5,7,-2
R1 R2 family .	-12,6,2
R1 R2 feel .	-9,11,-1
R1 R2 film ,	-1,5,-3
R1 R2 film .	-1,3,-2
R1 R2 film about	-1,-8,7
R1 R2 film and	-3,2,1
R1 R2 film but	-4,5,-1
R1 R2 film by	0,2,-1
R1 R2 film ever	2,-1,0
R1 R2 film for	-2,4,-2
R1 R2 film in	-3,6,-3
R1 R2 film minus	-2,4,-3
R1 R2 film not	-2,4,-2
R1 R2 film please	-3,4,-2
R1 R2 film that	-2,8,-6
R1 R2 film thats	-2,3,-2
R1 R2 film to	-4,5,-1
R1 R2 film w	-1,4,-3
R1 R2 film where	-1,3,-1
R1 R2 film which	-3,5,-2
R1 R2 film with	-4,5,-1
R1 R2 film without	-3,7,-3
R1 R2 films ,	2,-1,-3
R1 R2 films are	-3,6,-4
R1 R2 films that	-3,7,-4
R1 R2 films where	9,-4,-6
R1 R2 fine ,	7,-4,-4
R1 R2 fingers .	3,15,-23
R1 R2 first ,	2,0,-1
R1 R2 for FILM	5,-2,-2
R1 R2 for a	-3,3,-1
R1 R2 for adults	-1,2,-1
R1 R2 for all	9,-7,-3
R1 R2 for an	6,-6,0
R1 R2 for both	4,-4,-1
R1 R2 for choice	-2,3,-1
R1 R2 for christmas	-9,9,-1
R1 R2 for eight	-4,4,-1
R1 R2 for grown	-5,8,-3
R1 R2 for halloween	-1,2,-1
R1 R2 for him	-4,5,-2
R1 R2 for later	-1,2,-1
R1 R2 for lent	-9,-6,14
R1 R2 for me	-3,6,-3
R1 R2 for my	-10,13,-4
R1 R2 for once	-5,-4,9
R1 R2 for one	-3,1,1
R1 R2 for people	-2,4,-2
R1 R2 for ten	9,-5,-3
R1 R2 for that	-1,-4,6
R1 R2 for the	7,-3,-3
R1 R2 for three	1,-2,1
R1 R2 for two	1,-2,-2
R1 R2 friendship ,	-1,2,0
R1 R2 from a	2,-1,-1
R1 R2 from france	-4,5,-1
R1 R2 from france frankreich	-3,5,-2
R1 R2 from latin	-4,4,-1
R1 R2 from mexico	-4,5,-1
R1 R2 from somewhere	-4,5,-1
R1 R2 from the	5,-3,-2
R1 R2 gadgets ,	-1,3,-1
R1 R2 games .	-1,5,-5
R1 R2 gave it	4,-3,0
R1 R2 gets a	6,-9,3
R1 R2 girl ,	-3,6,-3
R1 R2 give me	-2,3,-1
R1 R2 go ,	-4,6,-2
R1 R2 go .	3,-1,-2
R1 R2 gone wrong	-12,15,-3
R1 R2 greca ,	-1,2,-1
R1 R2 guy .	9,-8,-2
R1 R2 ha ha	7,-5,-2
R1 R2 had been	6,-4,-2
R1 R2 had better	4,-4,-1
R1 R2 had the	7,-6,-2
R1 R2 hair .	-11,15,-6
R1 R2 has been	5,-13,6
R1 R2 has it	4,-2,-2
R1 R2 hats .	6,-17,7
R1 R2 have a	4,-3,-1
R1 R2 have i	13,-8,-8
R1 R2 have me	6,-3,-3
R1 R2 having adventures	-5,7,-1
R1 R2 heart ,	12,-11,-2
R1 R2 here ,	10,-7,-3
R1 R2 here .	15,-12,-4
R1 R2 him .	1,-3,-1
R1 R2 his ,	-6,7,-2
R1 R2 horror ,	-4,-2,3
R1 R2 horror .	-5,8,-2
R1 R2 hours .	14,-12,-1
R1 R2 household .	-9,10,-1
R1 R2 hurts ,	-4,-6,7
R1 R2 i can	-7,6,0
R1 R2 i cant	-15,3,9
R1 R2 i dont	-11,-8,15
R1 R2 i have	4,-7,1
R1 R2 i havent	6,-5,-1
R1 R2 i want	13,-8,-4
R1 R2 i wont	-5,1,6
R1 R2 idk .	-2,-1,3
R1 R2 if i	2,-1,-1
R1 R2 if it	-10,11,-2
R1 R2 if its	-1,4,-3
R1 R2 if possible	-2,2,-1
R1 R2 if thats	-3,4,-1
R1 R2 if theres	-3,6,-2
R1 R2 if you	-5,8,-3
R1 R2 im choosy	-3,4,-1
R1 R2 im out	-3,-1,5
R1 R2 in ,	6,-18,12
R1 R2 in .	-5,6,-4
R1 R2 in 0000	5,-3,-2
R1 R2 in 0000s	-11,13,-5
R1 R2 in FILM	-5,8,-3
R1 R2 in a	-2,2,1
R1 R2 in an	-13,18,-5
R1 R2 in any	-9,-8,12
R1 R2 in anything	-7,10,-3
R1 R2 in cages	-4,-10,13
R1 R2 in films	16,-15,-3
R1 R2 in front	-3,3,-1
R1 R2 in his	11,0,-18
R1 R2 in it	-3,4,-1
R1 R2 in law	2,0,-3
R1 R2 in love	-2,2,-1
R1 R2 in my	2,-1,0
R1 R2 in one	8,-7,-2
R1 R2 in paris	-2,4,-1
R1 R2 in screen	-3,1,1
R1 R2 in sight	-5,-2,7
R1 R2 in something	-4,5,-1
R1 R2 in space	-2,1,0
R1 R2 in that	7,1,-8
R1 R2 in the	3,0,-3
R1 R2 in them	-4,5,-2
R1 R2 in this	-3,-6,5
R1 R2 in which	-5,11,-6
R1 R2 innit .	6,-3,-3
R1 R2 instead .	5,-1,-4
R1 R2 instead of	-5,7,-4
R1 R2 is .	-10,-3,7
R1 R2 is FILM	2,0,-2
R1 R2 is all	-4,6,-3
R1 R2 is at	5,-3,-1
R1 R2 is better	-3,4,-4
R1 R2 is going	2,0,-2
R1 R2 is good	-16,23,-16
R1 R2 is in	0,10,-11
R1 R2 is it	-1,3,-6
R1 R2 is least	-7,8,-2
R1 R2 is my	9,-11,0
R1 R2 is not	-7,-11,16
R1 R2 is off	-4,1,2
R1 R2 is on	4,-1,-3
R1 R2 is one	10,-10,-2
R1 R2 is out	2,-12,5
R1 R2 is the	-2,4,-4
R1 R2 is what	0,4,-4
R1 R2 is where	-1,-4,5
R1 R2 ish ,	-2,3,-1
R1 R2 ish .	4,8,-14
R1 R2 isnt .	-2,-6,7
R1 R2 isnt a	-17,10,-3
R1 R2 it .	7,-4,-4
R1 R2 it is	2,2,-3
R1 R2 keep out	5,-2,-4
R1 R2 kids ,	-2,-1,4
R1 R2 kind ,	-3,5,-1
R1 R2 kind .	2,-5,3
R1 R2 kiss ,	5,-4,-1
R1 R2 la land	5,-4,-1
R1 R2 leaves me	5,-3,-2
R1 R2 less so	8,-6,-2
R1 R2 like FILM	3,-2,-2
R1 R2 like a	-9,10,-2
R1 R2 like in	-6,7,-1
R1 R2 like that	-3,4,-1
R1 R2 like the	13,-18,3
R1 R2 like this	-1,2,-1
R1 R2 liner ,	-6,7,-1
R1 R2 love story	-4,5,-1
R1 R2 made me	4,-3,0
R1 R2 made of	-3,5,-1
R1 R2 makes me	-6,-1,5
R1 R2 man ,	3,-1,-2
R1 R2 man .	8,-6,-2
R1 R2 man out	9,-6,-2
R1 R2 maybe .	-7,12,-4
R1 R2 me .	14,-11,-5
R1 R2 means never	2,-1,-1
R1 R2 mind all	3,-3,0
R1 R2 minus the	-2,4,-2
R1 R2 monster ,	-2,5,-2
R1 R2 montage .	-6,2,4
R1 R2 mountain thyme	4,-1,-3
R1 R2 movie ,	-3,4,-1
R1 R2 movie alone	3,-3,-1
R1 R2 movie from	-1,2,-1
R1 R2 movie that	-2,4,-2
R1 R2 movie with	-1,4,-3
R1 R2 murder ,	-4,2,2
R1 R2 music ,	-2,1,1
R1 R2 music .	-1,-1,2
R1 R2 my ,	11,-8,-3
R1 R2 my gran	-7,9,-4
R1 R2 my husband	8,-5,-3
R1 R2 n aliens	9,-7,-1
R1 R2 n still	1,1,-4
R1 R2 needs a	3,-2,0
R1 R2 never ,	-3,-11,13
R1 R2 next door	2,-1,-1
R1 R2 night ,	-11,13,-2
R1 R2 night .	1,0,-3
R1 R2 no ,	3,-5,2
R1 R2 no .	-6,5,1
R1 R2 nor indians	-4,-1,5
R1 R2 not ,	-8,-7,15
R1 R2 not .	1,-8,6
R1 R2 not by	-2,5,-3
R1 R2 not involved	-3,-10,13
R1 R2 not made	-1,2,-1
R1 R2 not my	-2,-7,8
R1 R2 not science	-1,4,-3
R1 R2 not the	2,3,-4
R1 R2 now ,	-2,6,-5
R1 R2 now .	-2,5,-5
R1 R2 nuns .	-3,0,3
R1 R2 of 00	3,-2,-1
R1 R2 of FILM	-10,14,-5
R1 R2 of a	5,-4,-1
R1 R2 of any	-4,2,1
R1 R2 of arabia	4,-3,-2
R1 R2 of cups	13,-12,-2
R1 R2 of god	5,-3,-1
R1 R2 of hearts	3,-2,-1
R1 R2 of his	-1,2,-1
R1 R2 of it	5,-3,-2
R1 R2 of manners	-4,5,-1
R1 R2 of men	4,-3,-1
R1 R2 of my	8,-5,-3
R1 R2 of singers	-5,-1,7
R1 R2 of thieves	-4,6,-2
R1 R2 off .	1,-8,6
R1 R2 off my	-6,-3,9
R1 R2 off the	3,-13,10
R1 R2 ok .	4,-1,-2
R1 R2 old fashioned classic moda	-2,2,-1
R1 R2 old men	-2,-2,3
R1 R2 old world	4,-4,0
R1 R2 older man	-1,-1,2
R1 R2 on .	9,-7,-2
R1 R2 on a	1,-14,11
R1 R2 on me	-2,-2,3
R1 R2 on mushrooms	-4,6,-3
R1 R2 on my	6,-5,-1
R1 R2 on repeat	5,-5,-1
R1 R2 on screen	-8,7,0
R1 R2 on the	2,3,-4
R1 R2 one ,	6,-3,-3
R1 R2 one .	3,-3,-1
R1 R2 one set	-1,2,-1
R1 R2 one that	-3,4,-1
R1 R2 one with	5,-3,-1
R1 R2 ones ,	4,-6,0
R1 R2 ones .	-2,1,1
R1 R2 ones for	-1,3,-3
R1 R2 only .	0,4,-5
R1 R2 or FILM	-9,8,1
R1 R2 or a	-3,2,1
R1 R2 or both	-4,5,-1
R1 R2 or no	24,-20,-8
R1 R2 or nothing	-15,17,-3
R1 R2 or of	-1,3,-1
R1 R2 or so	-2,4,-2
R1 R2 or the	-5,7,-2
R1 R2 or thereabouts	-4,6,-2
R1 R2 otherwise .	-4,10,-6
R1 R2 out of	-3,-1,4
R1 R2 outside ,	10,-7,-4
R1 R2 outside at	3,-2,0
R1 R2 over scary	-3,3,0
R1 R2 over sexy	-4,5,-1
R1 R2 own country	7,-6,-2
R1 R2 party ,	2,0,-4
R1 R2 people ,	-9,7,2
R1 R2 people .	-9,1,9
R1 R2 people claim	2,0,-2
R1 R2 perhaps .	-5,7,-2
R1 R2 person ,	4,-3,-1
R1 R2 please ,	-4,3,1
R1 R2 please .	-3,4,-1
R1 R2 plots ,	-6,1,3
R1 R2 pls ,	-4,3,1
R1 R2 pls .	-1,-2,2
R1 R2 pressure .	-1,3,-2
R1 R2 provided its	-2,3,-2
R1 R2 puts me	-4,-2,6
R1 R2 rather than	1,3,-3
R1 R2 really huile	-2,2,0
R1 R2 really planeado	-1,2,-1
R1 R2 required .	-7,-1,6
R1 R2 reunion ,	1,2,-2
R1 R2 rich asians	3,-2,-1
R1 R2 robot .	-10,7,3
R1 R2 robots .	-4,-7,13
R1 R2 romance ,	6,2,-9
R1 R2 romance .	-2,3,-1
R1 R2 satire ,	-1,2,-1
R1 R2 says .	3,-3,-1
R1 R2 scene .	5,-5,-1
R1 R2 sci fi	-3,4,0
R1 R2 sea .	2,2,-5
R1 R2 secrets .	-1,3,-2
R1 R2 set in	-2,3,-1
R1 R2 should it	-8,14,-7
R1 R2 si ,	7,-3,-6
R1 R2 side .	-2,4,-2
R1 R2 sim ,	-3,4,-2
R1 R2 since 0000	2,-1,-1
R1 R2 since school	-4,6,-3
R1 R2 since the	-5,5,-3
R1 R2 small .	8,-6,-4
R1 R2 so bad	6,-2,-3
R1 R2 so good	2,1,-3
R1 R2 so i	3,-2,0
R1 R2 so no	4,-4,-1
R1 R2 something with	15,-14,-1
R1 R2 songs ,	-3,4,-1
R1 R2 sort ,	-1,3,-2
R1 R2 sort of	-13,14,0
R1 R2 sounds like	6,-5,-1
R1 R2 speeches .	-3,4,-1
R1 R2 station .	-6,6,-2
R1 R2 story ,	0,3,-3
R1 R2 story .	14,-10,-4
R1 R2 story was	4,-3,-1
R1 R2 students .	8,-8,0
R1 R2 stuff ,	2,-5,1
R1 R2 stuff .	-9,10,0
R1 R2 stuff and	-2,-8,9
R1 R2 stuff from	-5,8,-3
R1 R2 suits me	-8,11,-5
R1 R2 survival .	-4,6,-2
R1 R2 swedish ,	-4,5,-1
R1 R2 talk ,	-3,4,-1
R1 R2 talk .	-1,-2,4
R1 R2 talking ,	-7,3,4
R1 R2 taste ,	8,-6,-1
R1 R2 teacher ,	5,-4,-1
R1 R2 teachers ,	4,-4,-1
R1 R2 than FILM	7,-4,-3
R1 R2 than anyone	3,-3,-1
R1 R2 than scary	4,-3,0
R1 R2 that FILM	2,6,-12
R1 R2 that aint	-2,3,-1
R1 R2 that doesnt	-4,6,-3
R1 R2 that goes	-1,2,-1
R1 R2 that gran	-1,3,-2
R1 R2 that has	-4,6,-1
R1 R2 that i	10,-4,-6
R1 R2 that is	-4,7,-3
R1 R2 that isnt	-4,5,-3
R1 R2 that makes	-3,2,2
R1 R2 that not	-2,3,-1
R1 R2 that wont	-2,4,-2
R1 R2 thats not	-3,7,-4
R1 R2 the better	-14,15,-2
R1 R2 the first	15,-14,-2
R1 R2 the kids	5,-4,-1
R1 R2 the old	-2,6,-4
R1 R2 the only	6,-5,-1
R1 R2 the void	2,-2,-1
R1 R2 then ,	-5,5,-1
R1 R2 then .	-2,6,-4
R1 R2 then are	-3,5,-1
R1 R2 there .	7,-4,-3
R1 R2 thing ,	2,1,-2
R1 R2 thing .	-8,5,3
R1 R2 things ,	-2,-4,5
R1 R2 things .	5,-2,-2
R1 R2 this time	0,3,-3
R1 R2 tho .	-1,-2,3
R1 R2 though ,	0,3,-3
R1 R2 three times	4,-3,-1
R1 R2 thriller ,	-5,6,-1
R1 R2 thriller .	-1,2,-2
R1 R2 thriller without	-2,3,0
R1 R2 time .	-2,3,-3
R1 R2 to FILM	10,-2,-8
R1 R2 to a	-1,-6,4
R1 R2 to busan	8,-6,-2
R1 R2 to death	-8,-8,13
R1 R2 to go	-7,9,-2
R1 R2 to me	6,-3,-3
R1 R2 to miss	2,-1,-1
R1 R2 to the	1,-2,-1
R1 R2 today ,	2,-6,4
R1 R2 together ,	12,-8,-8
R1 R2 tomorrow .	10,-7,-4
R1 R2 tonight ,	-1,-2,3
R1 R2 tonight .	-5,5,0
R1 R2 too ,	-3,-2,7
R1 R2 too .	9,-6,-4
R1 R2 too much	7,-7,-1
R1 R2 town ,	-6,7,0
R1 R2 toys .	-2,2,-1
R1 R2 train corpse .	-6,7,-1
R1 R2 trippy ,	-2,0,3
R1 R2 truth ,	-2,3,0
R1 R2 turns up	-3,-6,9
R1 R2 twice ,	8,-5,-3
R1 R2 undercover female	-2,4,-2
R1 R2 up to	-10,-2,10
R1 R2 upside down	-3,4,-1
R1 R2 vibes .	-2,4,-2
R1 R2 village .	9,-7,-2
R1 R2 voice .	9,-8,-2
R1 R2 w brains	-1,3,-1
R1 R2 w teeth	-2,2,-1
R1 R2 w women	-6,13,-8
R1 R2 wants to	-5,7,-4
R1 R2 war .	-2,3,-1
R1 R2 was a	5,-3,-2
R1 R2 was born	6,-3,-3
R1 R2 was in	3,-3,-1
R1 R2 was on	2,-1,-2
R1 R2 was the	2,-1,-1
R1 R2 watch ,	15,-12,-3
R1 R2 watched it	2,-2,0
R1 R2 wave ,	-3,1,3
R1 R2 way ,	-8,10,-2
R1 R2 way .	-3,5,-2
R1 R2 welcome .	-7,9,-2
R1 R2 well away	-2,-4,6
R1 R2 western .	-7,7,-1
R1 R2 when hes	-6,-1,4
R1 R2 where neither	-2,3,-1
R1 R2 where no	-3,5,-2
R1 R2 where nobody	-4,5,-1
R1 R2 where people	-3,14,-12
R1 R2 where the	-3,5,-2
R1 R2 where they	-4,5,-1
R1 R2 who are	-3,5,-2
R1 R2 who does	-8,10,-4
R1 R2 who dont	9,-6,-4
R1 R2 who isnt	-7,11,-4
R1 R2 who stay	-4,8,-4
R1 R2 will be	12,-11,-2
R1 R2 will do	-7,5,3
R1 R2 with a	2,-2,0
R1 R2 with brains	-4,8,-5
R1 R2 with class	-3,3,0
R1 R2 with doctor	-1,2,-1
R1 R2 with feelings	-4,0,3
R1 R2 with friendship	-5,5,-2
R1 R2 with good	-2,2,-1
R1 R2 with great	-1,3,-2
R1 R2 with jokes	-3,5,-3
R1 R2 with live	-2,4,-2
R1 R2 with love	-1,2,-1
R1 R2 with my	4,-3,-1
R1 R2 with no	-1,4,-2
R1 R2 with problems	-3,5,-2
R1 R2 with puppets	-2,6,-3
R1 R2 with someone	2,-2,-1
R1 R2 with teeth	-2,3,-1
R1 R2 with that	6,-5,-3
R1 R2 with the	6,-3,-3
R1 R2 with trains	-9,10,-2
R1 R2 with two	-1,2,-1
R1 R2 with u	-2,2,0
R1 R2 with ustinov	-3,5,-2
R1 R2 without a	2,1,-3
R1 R2 without being	-2,4,-3
R1 R2 without fan	-2,5,-2
R1 R2 without gore	-1,3,-2
R1 R2 without him	-2,4,-2
R1 R2 without mean	-2,3,-1
R1 R2 without soppy	-2,5,-3
R1 R2 without that	-3,6,-5
R1 R2 without the	-1,4,-4
R1 R2 woman ,	-4,5,-1
R1 R2 woman .	6,-3,-3
R1 R2 work .	-2,3,-3
R1 R2 would be	-9,12,-5
R1 R2 would do	-2,5,-3
R1 R2 would help	-3,4,-1
R1 R2 yes ,	-3,5,-3
R1 R2 yes .	-8,12,-5
R1 R2 yes but	-3,4,0
R1 R2 yet cuddly	-1,2,-1
R1 R2 you can	3,0,-3
R1 a	6,-5,-2
R1 abbey	17,-8,-9
R1 about	-1,2,-1
R1 action	-2,5,-3
R1 actually	5,-3,-2
R1 adventure	2,1,-3
R1 advert	3,-3,0
R1 afterwards	3,-1,-1
R1 air	-11,14,-6
R1 allowed	-9,12,-4
R1 alone	1,1,-2
R1 also	6,2,-8
R1 always	-3,7,-4
R1 american	-6,-2,7
R1 an	2,-3,1
R1 animals	-7,-2,9
R1 any	5,-6,0
R1 anybody	-6,-8,11
R1 are	1,-4,3
R1 arent	9,-12,3
R1 as	-1,3,-2
R1 aside	5,-10,5
R1 asked	6,-3,-2
R1 ate	12,-9,-3
R1 aunt	-7,11,-6
R1 away	1,-10,8
R1 back	4,2,-7
R1 bad	0,4,-5
R1 banned	-5,-5,7
R1 based	-2,4,-2
R1 bath	20,-19,-2
R1 beast creature	15,-12,-2
R1 beats	11,-8,-3
R1 beautiful	5,-4,-1
R1 because	-4,-2,5
R1 been	1,8,-5
R1 before	-1,3,-2
R1 behind	-1,6,-5
R1 being	-6,5,1
R1 best	-4,7,-3
R1 better	4,-3,-1
R1 between	0,3,-3
R1 bit	4,-4,0
R1 bits	0,-2,2
R1 bitte	-3,-7,10
R1 blinds	-4,5,-2
R1 blue	11,-8,-3
R1 bore	-4,-11,12
R1 bossy	-8,-2,7
R1 box	-3,6,-4
R1 bride	9,-5,-4
R1 british	0,3,-3
R1 budapest	7,-5,-2
R1 but	-2,4,-2
R1 buttons	2,-2,0
R1 by	3,-2,-1
R1 called	14,-10,-3
R1 calls	11,-9,-2
R1 came	8,-4,-4
R1 camp	-3,5,-2
R1 can	5,-10,4
R1 cant	11,-9,-2
R1 caper	-3,6,-2
R1 cards	-3,-3,7
R1 cartoon	-1,4,-5
R1 chaos	-3,5,-1
R1 chasing	-2,3,-1
R1 child	-7,10,-3
R1 children	-3,-1,4
R1 ci	7,-5,-4
R1 cinema	-2,1,1
R1 class	5,-3,-1
R1 clown	-12,9,-1
R1 club	5,-3,-1
R1 cold	13,-11,-2
R1 comedies	3,-1,-2
R1 comedy	-5,8,-3
R1 comes	-4,3,-4
R1 coming	11,-6,-5
R1 con	7,0,-7
R1 corridors	6,-11,2
R1 could	22,-19,-5
R1 country	2,0,-6
R1 couple	4,-9,4
R1 crash	-2,-5,7
R1 creatures	-4,1,1
R1 crime	0,1,-2
R1 crooks	-4,5,-1
R1 cry	2,-1,-1
R1 cut	14,-7,-9
R1 cute	-2,3,-1
R1 dad	2,2,-6
R1 dads	-3,2,2
R1 dance	3,-1,-2
R1 dancer	0,1,-2
R1 dancing	-5,6,-2
R1 day	3,-1,-3
R1 days	3,0,-4
R1 deserved	8,-5,-3
R1 did	4,2,-4
R1 didnt	3,-2,0
R1 died	16,-13,-3
R1 dinner	-3,4,-1
R1 directing	-6,3,1
R1 director	-8,10,-2
R1 disaster	-10,11,-3
R1 divorce	6,-4,-3
R1 diz	4,-3,-1
R1 do	-5,6,-1
R1 documentary	-1,2,-1
R1 does	2,2,-5
R1 doesnt	-4,-9,13
R1 doing	5,2,-8
R1 done	1,4,-5
R1 dont	4,-1,-4
R1 drama	-3,2,2
R1 dreams	10,-9,-2
R1 during	9,-3,-6
R1 dying	-4,-3,8
R1 each	2,0,-3
R1 either	3,2,-7
R1 en	4,-1,-3
R1 end	9,-6,-4
R1 ending	-5,7,-2
R1 ends	17,-16,-2
R1 enough	1,3,-5
R1 entao	-15,17,-2
R1 entirely	-5,5,-4
R1 era	-10,11,-2
R1 eve	2,-2,-1
R1 even	-4,5,-1
R1 evening	2,2,-4
R1 ever	-5,5,-2
R1 every	1,2,-4
R1 except	1,4,-5
R1 faces	-9,-6,11
R1 falling	-3,4,-2
R1 falls	-3,7,-3
R1 families	-8,10,-2
R1 family	-9,9,0
R1 father	5,-4,-2
R1 feel	1,2,-3
R1 fights	-3,2,1
R1 film	-1,3,-1
R1 films	2,-2,0
R1 find	5,-5,0
R1 fine	0,2,-3
R1 fingers	-2,19,-23
R1 first	4,-4,0
R1 food	2,-1,-2
R1 for	1,1,-2
R1 fora	-4,-10,14
R1 four	7,-6,-1
R1 free	-7,-10,17
R1 french	-20,24,-7
R1 friendship	-1,2,0
R1 from	2,0,-1
R1 from france	-3,5,-2
R1 funny	-1,4,-3
R1 fuzz	13,-10,-6
R1 gadgets	-1,3,-1
R1 games	-1,5,-5
R1 gave	7,-3,-4
R1 gern	-5,13,-9
R1 get	4,-2,-2
R1 gets	-3,1,2
R1 getting	-8,10,-2
R1 ghost	-1,2,-1
R1 gia	17,-16,-3
R1 girl	0,2,-3
R1 girls	-4,5,-2
R1 give	-2,3,-1
R1 gives	-3,-9,12
R1 go	-4,4,-1
R1 goes	3,-6,4
R1 going	2,-4,2
R1 gone	-3,-2,5
R1 good	23,-15,-11
R1 greca	-1,2,-1
R1 group	3,2,-6
R1 gun	8,-6,-2
R1 guy	-1,3,-4
R1 ha	7,-5,-2
R1 had	7,-6,-2
R1 hair	-9,3,4
R1 hall	-2,3,-3
R1 has	3,-4,1
R1 hats	3,-4,1
R1 have	8,-5,-3
R1 having	-5,7,-1
R1 he	4,-5,1
R1 heart	14,-10,-4
R1 heist	-3,5,-1
R1 here	10,-7,-3
R1 him	4,-5,-1
R1 his	1,2,-4
R1 hit	-5,-11,12
R1 hockey	-5,1,4
R1 holiday	3,-1,-1
R1 hollywood	7,-6,-3
R1 home	4,0,-4
R1 horror	-5,5,1
R1 hotel	-4,6,-3
R1 hours	7,-6,-1
R1 house	2,1,-3
R1 household	-9,10,-1
R1 how	8,-6,-2
R1 humour	0,2,-2
R1 hurts	0,-5,3
R1 id	2,-4,2
R1 ideally	-2,4,-3
R1 idk	-2,-1,3
R1 if	-4,6,-2
R1 ii	5,-4,-1
R1 ill	10,-23,7
R1 im	-6,1,5
R1 innit	6,-3,-3
R1 instead	-1,4,-3
R1 into	3,-7,5
R1 is	2,-2,1
R1 ish	0,4,-5
R1 isnt	0,-10,11
R1 it	6,-5,-1
R1 its	4,-1,-2
R1 ive	16,-17,1
R1 ja	2,1,-4
R1 jazz	-10,9,-5
R1 just	7,-5,-2
R1 keep	5,-2,-4
R1 keeps	9,-5,-3
R1 kid	3,-5,4
R1 kids	6,-11,4
R1 kind	-2,1,0
R1 kiss	5,-4,-1
R1 knight	4,-2,-1
R1 la	5,-4,-1
R1 landing	7,-6,-3
R1 landscapes	-10,15,-5
R1 language	7,-1,-6
R1 last	1,-5,3
R1 laugh	1,8,-9
R1 lawyer	-11,14,-4
R1 league	10,-9,-1
R1 leave	-1,-7,9
R1 leaves	5,-3,-2
R1 left	16,-13,-5
R1 less	0,3,-3
R1 let	8,-7,-1
R1 life	-4,5,-1
R1 like	1,2,-3
R1 liner	-6,7,-1
R1 little	10,-8,-4
R1 live	-8,4,2
R1 lives	9,-3,-12
R1 look	15,-13,-3
R1 looking	-2,8,-6
R1 looks	4,-2,-2
R1 losing	-6,6,1
R1 lot	4,-3,-1
R1 love	-2,3,-2
R1 loves	-4,3,-6
R1 made	1,2,-3
R1 magic	-2,3,-1
R1 make	-1,-8,5
R1 makes	-7,-7,12
R1 man	4,-2,-3
R1 match	1,1,-3
R1 maybe	-4,6,-3
R1 me	5,-2,-3
R1 means	4,-3,-1
R1 men	-1,3,-1
R1 might	6,-5,-1
R1 mike	11,-10,-2
R1 mind	3,-3,0
R1 minus	-2,5,-3
R1 minutes	4,3,-7
R1 misery	-2,1,0
R1 monster	-2,5,-2
R1 montage	-6,2,4
R1 more	4,-2,-2
R1 motion	7,-4,-4
R1 mountain	1,1,-2
R1 movie	-3,5,-2
R1 movies	-6,7,-1
R1 murder	-3,-1,4
R1 music	-2,0,1
R1 musical	-4,5,-1
R1 must	13,-11,-2
R1 my	6,-6,0
R1 mystery	-3,6,-4
R1 n	-3,5,-3
R1 name	-5,-4,5
R1 named	5,-3,-1
R1 ne	-4,9,-7
R1 nearly	-3,5,-2
R1 needs	5,-4,-2
R1 never	-3,-1,5
R1 next	6,-5,-2
R1 night	-3,5,-2
R1 no	1,-4,3
R1 noch	7,-5,-2
R1 nonsense	-7,9,-2
R1 nor	-6,-3,9
R1 nord	1,1,-2
R1 not	1,-3,2
R1 now	-2,2,-3
R1 numbers	-3,4,-1
R1 nuns	-3,0,3
R1 of	5,-4,-1
R1 off	5,-7,3
R1 ok	0,2,-3
R1 okay	-8,9,-3
R1 old	4,0,-5
R1 old fashioned classic	-2,2,-1
R1 older	-1,-1,2
R1 once	6,-1,-5
R1 one	2,0,-2
R1 ones	-1,-1,2
R1 only	9,-4,-5
R1 open	16,-13,-7
R1 or	-2,3,0
R1 otherwise	-4,6,-3
R1 out	-3,-3,6
R1 outside	5,-3,-1
R1 over	4,-3,-2
R1 own	7,-6,-2
R1 party	4,-2,-2
R1 people	-3,-2,5
R1 perfect	11,-9,-4
R1 perhaps	-4,6,-2
R1 period	7,-11,-1
R1 person	-1,2,-1
R1 place	10,-5,-6
R1 played	10,-8,-3
R1 player	-5,12,-9
R1 please	-3,4,0
R1 plots	-5,-1,5
R1 pls	-2,1,1
R1 pools	-4,1,2
R1 pressure	4,-2,-2
R1 provided	-2,3,-2
R1 psychological	-2,4,-2
R1 put	7,-6,-1
R1 puts	-4,-4,8
R1 r	3,-14,13
R1 rage	-8,14,-6
R1 rather	1,2,-2
R1 really	3,-2,-1
R1 recommended	-2,-7,9
R1 remakes	-4,-16,18
R1 required	-7,-1,6
R1 reunion	1,2,-2
R1 revenge	-4,6,-2
R1 rich	1,3,-4
R1 richard	4,-3,-1
R1 right	-2,5,-3
R1 robbery	-2,5,-2
R1 robots	-4,-7,13
R1 romance	-3,8,-4
R1 room	4,-1,-3
R1 round	-4,11,-8
R1 running	1,-7,6
R1 same	3,-7,2
R1 samurai	-2,3,0
R1 sat	0,-9,10
R1 says	6,-2,-3
R1 scene	14,-12,-2
R1 sci	-3,4,0
R1 sea	0,3,-4
R1 secrets	-2,0,2
R1 separated	-5,6,-2
R1 set	-5,7,-2
R1 she	5,-3,-2
R1 shes	2,-11,7
R1 shirt	18,-18,-1
R1 should	4,-7,2
R1 si	7,-3,-6
R1 side	1,1,-2
R1 sim	0,1,-2
R1 since	-4,0,4
R1 singing	-6,-1,4
R1 sleep	11,-7,-4
R1 small	-1,3,-4
R1 snow	-1,2,-1
R1 so	3,0,-3
R1 somebody	14,-8,-7
R1 something	2,2,-4
R1 songs	-3,4,-1
R1 sort	-9,9,0
R1 soul	7,-4,-3
R1 soundtrack	8,-6,-2
R1 spanish	5,-2,-3
R1 speech	-9,-3,10
R1 speeches	-2,0,2
R1 spot	8,-7,-1
R1 spy	4,-2,-2
R1 stares	-1,6,-5
R1 station	-4,6,-1
R1 stays	-6,-14,16
R1 still	7,-3,-5
R1 stories	4,2,-7
R1 story	3,0,-3
R1 stuck	-5,6,-1
R1 students	-2,4,-3
R1 stuff	-2,1,1
R1 suits	-7,9,-3
R1 survival	-3,5,-2
R1 swedish	-4,5,-1
R1 tales	-3,4,-1
R1 talk	-2,1,1
R1 talking	2,-1,-1
R1 talky	-7,9,-2
R1 taste	8,-6,-1
R1 tattoo	5,-3,-1
R1 teacher	-1,3,-2
R1 teachers	4,-3,-1
R1 team	11,-10,-1
R1 teen	13,-9,-3
R1 than	7,-4,-3
R1 that	-1,3,-2
R1 thats	2,1,-2
R1 the	8,-5,-3
R1 themselves	7,-6,-1
R1 then	0,3,-3
R1 there	2,-11,7
R1 they	9,-6,-3
R1 thing	-2,2,0
R1 things	3,-1,-2
R1 thinks	2,-1,-1
R1 this	-2,1,1
R1 tho	-1,-1,2
R1 though	-1,2,-1
R1 three	11,-9,-2
R1 thriller	-3,4,-1
R1 through	4,-8,4
R1 thyme	4,-3,-2
R1 till	4,2,-6
R1 time	3,-2,-1
R1 to	5,-3,-2
R1 today	3,-8,4
R1 together	12,-8,-7
R1 told	4,-1,-2
R1 tomorrow	16,-7,-12
R1 tonight	-5,2,3
R1 too	4,-5,0
R1 town	-5,6,-2
R1 toys	-2,2,-1
R1 train corpse	-6,7,-1
R1 trains	6,-14,9
R1 trippy	-2,0,3
R1 truth	-2,3,0
R1 turns	-3,-6,9
R1 twice	7,-4,-3
R1 under	-13,14,-2
R1 undercover	-2,4,-2
R1 underneath	-2,4,-1
R1 unless	-11,12,-9
R1 until	2,1,-2
R1 up	-12,9,4
R1 upside	-3,4,-1
R1 version	-15,2,12
R1 vibes	-2,4,-2
R1 village	4,-2,-2
R1 voice	5,-4,-2
R1 w	-5,7,-2
R1 waiting	12,-10,-2
R1 want	10,-7,-2
R1 wants	7,-4,-3
R1 war	-3,3,1
R1 was	7,-5,-1
R1 watch	-1,4,-3
R1 watched	2,-2,0
R1 water	11,-8,-3
R1 wave	-3,1,3
R1 way	3,-1,-3
R1 we	4,-1,-3
R1 week	8,-6,-4
R1 weekend	16,-14,-3
R1 welcome	5,-2,-4
R1 well	-2,-4,6
R1 went	3,-2,-1
R1 western	-7,7,-1
R1 when	-2,5,-4
R1 where	-3,6,-3
R1 who	-4,7,-3
R1 whos	-8,11,-4
R1 will	0,-3,3
R1 with	0,2,-2
R1 without	-2,5,-3
R1 woman	9,-6,-2
R1 women	-2,4,-4
R1 work	-2,3,-3
R1 world	7,6,-12
R1 would	-1,6,-4
R1 wrecked	4,-2,0
R1 yes	-3,7,-4
R1 yet	1,0,-2
R1 you	10,-8,-2
R2 0	-2,-2,2
R2 00	3,-1,-2
R2 000	6,0,-3
R2 0000	2,0,-3
R2 0000s	-3,5,-2
R2 00s	1,0,-2
R2 FILM	3,-1,-2
R2 about	-1,-1,2
R2 absolutely	-3,-18,18
R2 absurd	7,-5,-2
R2 abuse	-2,1,1
R2 actors	-9,3,6
R2 adam	4,-2,-3
R2 adults	-1,2,-1
R2 adventures	-5,7,-1
R2 african	-3,3,-1
R2 after	2,-1,-1
R2 afterwards	19,-14,-7
R2 again	3,-1,-2
R2 against	2,-1,-3
R2 agatha	-2,2,-1
R2 aidez	3,-3,0
R2 aint	-2,3,-1
R2 aliens	6,-4,-1
R2 all	-3,4,-2
R2 alone	3,-3,-1
R2 along	-3,3,-1
R2 already	14,-10,-5
R2 also	1,-2,1
R2 although	0,2,-7
R2 american	-2,3,-1
R2 amnesia	-2,2,-1
R2 angry	-2,4,-2
R2 animals	5,-5,-1
R2 animals pets	-3,4,-2
R2 animated	-3,8,-5
R2 another	-2,4,-1
R2 any	-3,0,2
R2 anyone	2,0,-2
R2 anything	-2,5,-3
R2 apart	-2,4,-3
R2 arabia	4,-3,-2
R2 are	7,-5,-3
R2 arent	-10,14,-3
R2 argentina	4,-1,-3
R2 as	-2,1,1
R2 asian	-2,3,-2
R2 asians	3,-2,-1
R2 at	5,-4,-1
R2 australian	-4,4,-1
R2 autumn	-8,9,-1
R2 away	-2,-4,6
R2 awkward	-2,3,-1
R2 baby	3,-3,-2
R2 back	4,-2,-2
R2 bad	-4,6,-2
R2 baking	-3,6,-2
R2 banned	-4,-5,8
R2 banter	-1,3,-1
R2 bar	1,1,-2
R2 baseball	-1,3,-1
R2 basically	-13,16,-2
R2 bath	1,-10,7
R2 battles	-2,5,-3
R2 be	-3,4,-2
R2 beach	1,0,-2
R2 beards	-1,2,-1
R2 beautiful	-1,2,-1
R2 because	-2,0,3
R2 been	11,-9,-2
R2 bees	14,-10,-4
R2 before	-2,0,1
R2 being	-3,-5,7
R2 belgian	-8,9,-2
R2 believe	4,-3,-2
R2 best	10,-2,-8
R2 betrayal	-1,2,-1
R2 bette	-3,5,-3
R2 better	-1,3,-2
R2 bickering	2,-1,-2
R2 bicycle	-3,3,-1
R2 bicycles	-4,5,-1
R2 bikes	-4,6,-2
R2 bit	-3,4,-2
R2 bitte	-6,-2,7
R2 bittersweet	3,-1,-2
R2 black	-1,4,-2
R2 bleak	-6,8,-2
R2 blood	-1,3,-1
R2 boat	6,-4,-1
R2 boats	10,-9,-2
R2 bold	-4,6,-3
R2 bollywood	-6,8,-3
R2 bookshop	-3,4,-1
R2 bored	-6,8,-1
R2 born	1,3,-4
R2 both	3,-1,-2
R2 boy	4,-2,-2
R2 brad	14,-4,-10
R2 brains	-3,7,-4
R2 brass	-2,3,-1
R2 bread	-2,2,-1
R2 bright	10,-8,-4
R2 british	-2,4,-1
R2 british english	-10,11,-2
R2 brothers	6,-4,-1
R2 bus	14,-12,-3
R2 busan	8,-6,-2
R2 buster	0,2,-2
R2 but	-1,4,-2
R2 cages	-4,-10,13
R2 called	-8,9,-4
R2 calm	3,-2,-1
R2 came	6,-5,-2
R2 camels	-3,4,-1
R2 can	-6,1,5
R2 candlelight	6,-1,-5
R2 candles	4,-2,-3
R2 cant	-6,-3,7
R2 capes	-2,2,0
R2 car	0,2,-2
R2 cary	-3,4,0
R2 castles	-6,10,-5
R2 cats	7,-7,1
R2 certificate	1,-2,1
R2 cgi	4,-1,-5
R2 champagne	-1,2,0
R2 chaos	-2,2,0
R2 charming	-3,4,-1
R2 chases	-3,4,-1
R2 chatty	-2,3,-2
R2 cheap	-1,2,-1
R2 cheeky	-1,2,-1
R2 cheerful	-4,6,-1
R2 cheesy	-6,11,-6
R2 chekhov	3,-2,-3
R2 childhood	-2,3,0
R2 children	-2,-4,5
R2 choice	-1,2,-1
R2 choked	6,-4,-4
R2 choosy	-3,4,-1
R2 christmas	0,3,-3
R2 christopher	-1,2,-1
R2 church	-5,5,-1
R2 cinema	0,-6,2
R2 cities	-2,5,-4
R2 claim	2,0,-2
R2 class	-2,2,0
R2 clean	-2,3,-1
R2 clear	-3,5,-3
R2 clever	-3,5,-2
R2 closer	-4,5,-1
R2 club	-5,10,-6
R2 coffee	3,-11,5
R2 cold	-4,0,5
R2 colour	-1,2,-1
R2 colourful	-2,6,-5
R2 come	8,-6,-2
R2 comedy	0,3,-2
R2 comic	-5,6,-2
R2 coming	7,0,-7
R2 cool	4,-2,-2
R2 corrupt	7,2,-7
R2 costume drama period	-1,2,-1
R2 cosy	1,2,-3
R2 could	-2,4,-3
R2 count	-2,-5,5
R2 country	3,-1,-2
R2 countryside	-3,3,-1
R2 courtroom	6,-1,-5
R2 courtyards	-4,5,-1
R2 cows	-6,7,-1
R2 cranky	-1,2,0
R2 crazy	-9,11,-3
R2 creepy	0,2,-1
R2 crime	2,-1,-2
R2 crooks	-2,3,-1
R2 cuddly	-1,2,-1
R2 cups	7,-6,-1
R2 cynical	4,-3,-3
R2 czech	-3,5,-2
R2 dad	11,-11,0
R2 dads	3,-3,1
R2 daft	-2,3,-1
R2 dancing	4,-2,-2
R2 dark	-2,3,-1
R2 date	7,-6,-1
R2 day	0,-2,1
R2 days	3,0,-4
R2 deadpan	-5,0,5
R2 death	-2,-1,4
R2 decent	-5,9,-4
R2 desert	6,-4,-2
R2 deserts	-1,4,-3
R2 did	10,-8,-2
R2 didnt	-2,3,-1
R2 die	2,-8,6
R2 different	-3,5,-2
R2 dinner	-1,8,-6
R2 dinosaurs	1,2,-3
R2 disaster	-5,7,-2
R2 divorce	1,2,-3
R2 divorced	-2,2,-1
R2 do	2,-2,0
R2 doctor	6,-3,-4
R2 documentary	-2,5,-3
R2 does	-2,1,1
R2 doesnt	0,3,-3
R2 dog	-5,3,-1
R2 dogs	-5,8,-3
R2 domestic	-3,5,-1
R2 donc	2,-2,0
R2 done	-2,2,0
R2 dont	0,-5,5
R2 door	2,-1,-1
R2 doubts	-2,3,-1
R2 doves	5,-1,-4
R2 down	4,-3,-2
R2 dragons	-1,2,-1
R2 drama	-2,4,-2
R2 drawn	-2,3,-1
R2 dread	-2,4,-2
R2 dreams	-3,3,0
R2 dressed	4,-3,-1
R2 drink	8,3,-11
R2 drunk	0,3,-2
R2 dry	-1,2,-2
R2 dubbed	-3,-1,4
R2 dusty	2,3,-6
R2 dutch	8,-6,-4
R2 dysfunctional	-2,3,-1
R2 each	8,-3,-5
R2 early	-1,2,-1
R2 easy	5,1,-6
R2 eating	12,-11,-4
R2 eerie	-5,9,-3
R2 eight	1,1,-2
R2 eighty	4,-2,-1
R2 elegant	-1,2,-1
R2 elephants	-5,7,-2
R2 en	-20,1,8
R2 ending	7,-6,-3
R2 enemies	-3,0,3
R2 engines	-2,7,-5
R2 english	-6,7,-1
R2 enough	-2,-3,4
R2 even	7,-5,-2
R2 ever	3,-2,-2
R2 every	2,-3,1
R2 everybody	-2,5,-3
R2 everyone	3,-1,-2
R2 everyones	8,-3,-6
R2 everything	3,0,-4
R2 everywhere	8,-6,-2
R2 ex	1,1,-2
R2 exams	10,-7,-2
R2 excellent	14,-10,-6
R2 except	-2,4,-2
R2 explosions	-6,8,-2
R2 eye	-5,-8,11
R2 fab	9,-7,-2
R2 factory	2,0,-2
R2 fairy	-5,7,-2
R2 fairy tale	-3,-1,4
R2 fall	12,-11,-2
R2 familiar	3,-1,-2
R2 family	-1,3,-3
R2 family friendly	-3,1,2
R2 fan	1,2,-2
R2 fancy	14,-10,-2
R2 farce	5,4,-10
R2 farm	-1,2,0
R2 fate	-1,2,-1
R2 father	2,-1,-2
R2 feel	6,-4,-1
R2 feelgood	-3,6,-3
R2 feelings	-3,1,2
R2 female	-2,3,-1
R2 femme	-4,5,-1
R2 few	-3,3,0
R2 fewer	-4,6,-1
R2 fi	-3,4,0
R2 fifties	-3,5,-2
R2 fight	8,-3,-4
R2 film	3,-1,-3
R2 films	0,5,-5
R2 find	3,-9,6
R2 fine	-5,6,-1
R2 fingers	4,-4,0
R2 first	3,-1,-2
R2 fishing	-7,14,-6
R2 five	4,-4,-1
R2 flow	5,-2,-5
R2 flowers	-3,4,-1
R2 flying	14,-10,-7
R2 fog	-3,5,-2
R2 folk	-3,4,-1
R2 food	-3,6,-3
R2 food cooking	5,-4,-2
R2 football	2,-1,-1
R2 forbidden	-2,4,-1
R2 foreign	-2,3,-1
R2 forget	12,-11,-1
R2 forty	1,0,-2
R2 found	0,2,-3
R2 four	10,-6,-4
R2 france	0,1,-2
R2 frankreich	-3,5,-2
R2 friends	11,3,-14
R2 friendship	-2,3,-1
R2 front	-1,4,-2
R2 fu	7,-3,-6
R2 full	-4,2,-2
R2 fun	-1,2,-1
R2 funeral	-2,2,-1
R2 funny	-2,4,-2
R2 furious	2,-1,-1
R2 gangsters	-7,10,-4
R2 garden	-1,3,-2
R2 gardens	1,0,-2
R2 gelato	-8,9,-1
R2 gentle	-2,0,2
R2 germany	-8,12,-5
R2 get	8,-9,1
R2 gets	2,-4,3
R2 ghost	20,-15,-13
R2 ghosts	-2,1,2
R2 gimme	-7,-5,11
R2 girl	23,-23,-2
R2 girls	6,-4,-3
R2 give	1,-2,2
R2 gladiators	7,-4,-2
R2 glamorous	4,-3,-1
R2 glamour	-1,2,-1
R2 glitter	-3,-4,8
R2 gloom	5,-3,-1
R2 gloves	5,-4,-1
R2 go	-10,10,-1
R2 goats	-1,3,-1
R2 god	15,-5,-10
R2 goes	4,-2,-3
R2 going	9,-8,0
R2 gold	-9,1,7
R2 gone	9,-5,-4
R2 good	0,3,-3
R2 goodbye	1,-3,2
R2 gore	-1,3,-2
R2 gorgeous	4,-2,-2
R2 gossip	9,-7,-2
R2 got	-2,-2,3
R2 gran	-8,-12,19
R2 grandad	-8,2,6
R2 grannies	-1,2,-1
R2 grazie	-8,-4,12
R2 great	8,-6,-2
R2 green	0,3,-3
R2 grief	-2,3,-1
R2 grim	2,-1,-1
R2 grown	4,-2,-2
R2 grumps	-3,4,-1
R2 ha	4,-1,-4
R2 had	1,-3,2
R2 haha	13,-15,2
R2 hair	15,-13,-2
R2 half	4,-2,-1
R2 halloween	-1,2,-1
R2 hand	7,9,-16
R2 handmade	-2,2,0
R2 handsome	4,-3,-2
R2 hang	-1,2,-1
R2 happy	-6,8,-3
R2 happy ending	-1,2,-1
R2 hard	1,-12,11
R2 hardly	-1,3,-2
R2 harmed	-8,-5,11
R2 has	6,-7,2
R2 hates	-2,6,-4
R2 hats	-4,5,0
R2 haunted	3,-2,0
R2 have	5,-8,3
R2 havent	6,-4,-2
R2 he	1,-2,0
R2 heart	2,2,-5
R2 hearts	-1,3,-2
R2 heat hot	-3,4,-1
R2 hed	11,-6,-7
R2 hell	-19,14,4
R2 help	6,0,-7
R2 her	0,-4,4
R2 here	-6,5,-5
R2 hereditary	-1,7,-6
R2 herring	-1,3,-2
R2 hers	5,-4,-2
R2 high	-5,7,-1
R2 hills	3,-2,-1
R2 him	-1,-1,2
R2 hmm	-4,5,-2
R2 hoechstens	-3,2,-1
R2 hold	1,1,-2
R2 holidays	-2,4,-1
R2 home	1,4,-4
R2 hong	-6,6,-2
R2 horizon	-3,3,-1
R2 horror	13,-12,-3
R2 horse	11,-10,-1
R2 horses	-5,6,-2
R2 hot	-3,1,2
R2 hotels	9,-7,-3
R2 hours	-7,5,3
R2 how	-3,10,-8
R2 hrs	3,-2,0
R2 huge	-15,14,1
R2 huile	-2,2,0
R2 humour	-2,2,0
R2 husband	10,-7,-3
R2 i	2,-3,0
R2 ice	-5,4,1
R2 icy	-3,6,-2
R2 id	3,-3,-1
R2 ideally	-4,4,-1
R2 ie	-7,9,-2
R2 if	3,-1,-1
R2 ill	-2,5,-4
R2 im	-1,-2,3
R2 impossible	-2,0,2
R2 in	1,1,-2
R2 indian	-7,-1,5
R2 indians	-4,-1,5
R2 into	16,-7,-10
R2 invented	-8,1,7
R2 inventive	2,0,-3
R2 involved	-3,-10,13
R2 ironically	-3,4,-2
R2 is	2,-4,2
R2 ish	-4,5,-1
R2 island	3,0,-2
R2 islands	-7,8,-1
R2 isnt	-3,4,-1
R2 istanbul	4,-3,-1
R2 italian	-2,3,-1
R2 italy	-3,2,0
R2 itll	11,-14,2
R2 ive	2,-5,4
R2 ja	12,-11,-2
R2 japanese	0,-3,2
R2 jazz	-1,2,-1
R2 jeanne	7,-4,-3
R2 jewish	-3,1,2
R2 john	-2,2,-1
R2 jokes	0,3,-3
R2 joy	6,-6,-1
R2 joyful	2,0,-2
R2 judi	6,-4,-1
R2 jury	1,2,-3
R2 just	-2,-1,3
R2 jy	2,-2,-1
R2 keaton	-2,2,-1
R2 keep	-1,-4,4
R2 keeps	4,-2,-1
R2 kids	1,2,-3
R2 kids child	-1,-4,5
R2 killer	-10,12,-3
R2 kind	-6,8,-3
R2 kinda	-1,2,-1
R2 kindness	2,-1,-2
R2 kitchen	-3,4,-1
R2 know	1,1,-2
R2 kore	9,-8,-1
R2 korean	-2,3,-1
R2 kubrick	8,-7,-2
R2 la	4,-2,-1
R2 lake	-4,5,-1
R2 land	4,-3,-1
R2 landlady	-1,2,-1
R2 language	10,-6,-5
R2 last	-8,0,3
R2 late	4,-1,-2
R2 later	-1,2,-1
R2 latin	-3,4,-1
R2 laugh	6,-4,-3
R2 laughs	-3,1,3
R2 laughter	-2,4,-1
R2 law	2,0,-3
R2 lawyers	-3,1,2
R2 least	-6,4,2
R2 leather	2,-1,-1
R2 leave	-15,-1,11
R2 leaves	4,-3,-3
R2 lent	-5,-5,9
R2 less	8,-5,-3
R2 let	-1,-3,4
R2 lets	5,-5,-1
R2 letters	-4,5,-2
R2 lies	-4,5,-1
R2 light	2,3,-4
R2 like	2,0,-2
R2 linen	-1,2,-1
R2 little	-1,3,-2
R2 live	1,0,-2
R2 liverpool	-2,3,-1
R2 lol	12,-7,-8
R2 london	-2,1,1
R2 loneliness	-1,4,-2
R2 lonely	-4,5,-1
R2 loners	-2,4,-1
R2 long	-4,4,-1
R2 longing	-1,2,-2
R2 look	-2,-19,12
R2 lost	3,-2,-1
R2 lots	-8,13,-5
R2 loud	2,1,-3
R2 louder	15,-9,-11
R2 love	0,2,-2
R2 loved	3,-2,-1
R2 loves	5,-7,2
R2 low	3,-1,-4
R2 mad	-4,7,-3
R2 made	2,1,-3
R2 magical	9,-6,-3
R2 make	6,-3,-4
R2 makes	-2,-8,9
R2 man	1,-7,5
R2 mando	-15,2,10
R2 manners	-4,5,-1
R2 margaritas	11,-9,-3
R2 marseille	-7,8,-1
R2 martial	-2,3,-1
R2 masks	3,-2,-1
R2 mate	5,-2,-3
R2 maybe	-1,2,-1
R2 me	2,-1,0
R2 mean	3,0,-3
R2 means	10,-7,-4
R2 medium	-2,3,-1
R2 mel	5,2,-8
R2 melancholy	-2,3,-1
R2 memory	-2,3,-1
R2 men	5,-4,0
R2 messy	-2,5,-4
R2 mexican	-2,3,-1
R2 mexico	-4,5,-1
R2 middle	-2,4,-2
R2 midnight	-2,4,-4
R2 mind	4,-1,-3
R2 mine	-5,4,0
R2 miners	-6,2,4
R2 minus	-1,4,-3
R2 mischief	-11,12,-2
R2 misery	4,-5,1
R2 missed	11,-8,-4
R2 mistake	1,2,-3
R2 moda	-2,2,-1
R2 modern	-3,5,-2
R2 monday	4,-5,0
R2 money	3,-4,1
R2 monks	-2,2,0
R2 monster	-1,2,-1
R2 monsters	-2,5,-2
R2 month	-1,-1,3
R2 more	5,-3,-1
R2 most	2,-1,-1
R2 mostly	-3,-8,10
R2 mother	10,-11,0
R2 mothers	-4,6,-2
R2 mountains	0,2,-3
R2 moustaches	-5,6,-1
R2 movie	0,3,-4
R2 mr	8,-6,-2
R2 much	-1,2,-1
R2 mud	-2,6,-3
R2 mum	-9,9,-2
R2 mums	-2,-7,9
R2 murder	3,-2,-1
R2 mushrooms	-4,6,-3
R2 music	-1,2,-1
R2 musical	-1,2,0
R2 must	8,-5,-3
R2 my	0,-2,2
R2 mystery	3,2,-5
R2 n	3,1,-4
R2 nah	-8,-8,11
R2 naples	7,-5,-3
R2 nasty	-3,6,-3
R2 naturally	-1,3,-3
R2 nature	-3,3,0
R2 naughty	-4,5,-1
R2 near	-6,5,1
R2 neighbours	-1,2,-2
R2 neither	-2,3,-1
R2 neon	-3,4,-1
R2 neurotic	-4,5,-2
R2 never	1,-2,1
R2 new	-3,4,-1
R2 next	9,-6,-3
R2 nice	6,-3,-3
R2 night	3,0,-3
R2 nightclub	-1,2,-1
R2 nights	10,-3,-7
R2 nine	0,-3,2
R2 nineties	-3,4,-1
R2 ninety	4,-2,-2
R2 nobody	-2,1,1
R2 nobodys	7,-4,-2
R2 noir	-1,3,-2
R2 none	-2,3,-1
R2 noodles	-11,12,-3
R2 northern	-1,3,-2
R2 nose	3,0,-4
R2 not	-2,3,-1
R2 now	3,-5,2
R2 nowt	-1,-1,2
R2 nuns	-3,4,-1
R2 obsession	2,0,-2
R2 obviously	3,-1,0
R2 odd	0,3,-3
R2 of	-1,2,-2
R2 off	-3,1,1
R2 office	5,-3,-3
R2 oh	-1,2,-1
R2 ok	-5,7,-3
R2 old	-3,5,-1
R2 older	9,-4,-6
R2 once	-1,-1,2
R2 one	2,0,-2
R2 ones	-7,10,-8
R2 only	1,1,-2
R2 open	2,-1,-2
R2 or	-4,4,0
R2 other	-6,10,-4
R2 otherwise	-3,1,2
R2 our	4,-6,3
R2 out	0,-4,4
R2 outsiders	-1,2,0
R2 over	-5,-1,6
R2 pain	-3,-8,9
R2 paranoia	-2,3,-2
R2 paranoid	4,-2,-3
R2 paris	-1,-1,2
R2 pass	2,-9,6
R2 patient	-7,8,-1
R2 paul	-15,17,-2
R2 peace	18,-17,-6
R2 pensioners	-4,5,-1
R2 people	-8,2,6
R2 perfect	7,-6,-2
R2 perhaps	-3,4,-1
R2 period	-3,9,-7
R2 peter	-3,5,-1
R2 pg	1,3,-4
R2 phone	1,2,-3
R2 pick	-7,9,-3
R2 pig	12,-11,-2
R2 pirate	18,-16,-5
R2 pirates	1,1,-2
R2 plains	-2,3,0
R2 planeado	-1,2,-1
R2 playful	-2,2,0
R2 please	-1,3,-2
R2 plenty	-1,-2,3
R2 pls	0,3,-4
R2 plus	6,-6,1
R2 poison	3,-2,-2
R2 poland	9,-7,-2
R2 polanski	-2,3,-1
R2 polish	-6,7,-1
R2 political	-3,5,-1
R2 politics	-5,-5,9
R2 ponies	5,-3,-1
R2 poor	2,2,-4
R2 portuguese	6,-3,-2
R2 possible	-2,4,-1
R2 potato	7,-6,-1
R2 potatoes	-8,-2,9
R2 pratfalls	-4,6,-2
R2 preferably	-2,2,-1
R2 pressburger	-3,4,-1
R2 pretty	-2,5,-3
R2 priest nun	2,-1,-2
R2 prison	17,-14,-6
R2 problems	-3,5,-2
R2 prom	-2,5,-3
R2 properly	-14,19,-10
R2 prophecies	-5,0,7
R2 provided	-2,3,0
R2 puns	-3,4,-1
R2 puppets	-2,4,-2
R2 put	12,-9,-4
R2 quick	-1,2,-1
R2 quiet	-1,3,-2
R2 quite	3,-7,5
R2 rain	-3,1,2
R2 raincoats	-3,5,-2
R2 rainy	-1,2,-1
R2 rams	0,2,-4
R2 rated	4,-4,-1
R2 rather	-3,-1,3
R2 rats	2,-1,-1
R2 real	-5,7,-2
R2 really	-2,-5,7
R2 rebellion	-2,2,-1
R2 recent	-2,5,-3
R2 red	4,4,-9
R2 redemption	-2,2,0
R2 remembering	-2,-8,10
R2 repeat	5,-5,-1
R2 rescue	3,-10,5
R2 rest	13,-15,3
R2 retired	1,0,-3
R2 revenge	-4,6,-2
R2 rich	-2,3,-1
R2 right	3,-2,-3
R2 rise	-5,6,-1
R2 rivals	-1,2,-1
R2 river	-5,6,-1
R2 road	2,6,-7
R2 robots	-1,3,-2
R2 rock	10,-6,-4
R2 romance	-3,4,-1
R2 rome	-2,2,1
R2 room	20,-19,-4
R2 rope	-5,6,-2
R2 rubber	-5,6,-1
R2 rude	-2,5,-4
R2 ruins	5,-3,-2
R2 running	-2,4,-2
R2 russian	2,-1,-2
R2 sad	2,-4,2
R2 sadness melancholy	-1,2,-1
R2 said	6,-14,6
R2 sailors	-2,6,-4
R2 sat	5,-4,-1
R2 saw	6,-4,-2
R2 say	1,2,-3
R2 says	9,-8,-4
R2 scared	5,0,-4
R2 scary	2,-1,-2
R2 scene	11,-4,-7
R2 school	-5,7,-3
R2 science	-1,3,-2
R2 scorsese	-5,11,-8
R2 scrap	-1,5,-4
R2 screen	-6,5,1
R2 se	1,2,-2
R2 sea	-2,5,-3
R2 seaside	-2,3,-1
R2 second	3,0,-4
R2 secrets	-3,3,-1
R2 seduction femme fatale	-1,2,-1
R2 see	14,-9,-5
R2 seen	2,-1,-1
R2 sensual	-4,5,-1
R2 sequins	-4,6,-3
R2 seriously	-5,0,6
R2 set	-1,2,-1
R2 seventies	-2,3,-1
R2 seventy	-1,3,-3
R2 sharp	8,1,-8
R2 she	2,-2,-1
R2 shed	4,-4,-1
R2 sheep	1,1,-2
R2 sheets	-3,4,-1
R2 sheila	-3,-1,4
R2 shes	3,-4,0
R2 shirt	-12,20,-14
R2 shirtless	-2,3,-1
R2 shorter	-2,4,-2
R2 shot	-5,3,1
R2 shouting	2,6,-7
R2 show	-2,-4,6
R2 shy	-3,5,-1
R2 si	3,0,-4
R2 sick	-3,-7,9
R2 sight	-5,-2,7
R2 silent	-2,-1,3
R2 silent quiet	-6,7,-1
R2 silly	-2,5,-3
R2 silly stupid	2,-1,-1
R2 similar	-2,5,-2
R2 simple	-6,12,-6
R2 since	3,-4,1
R2 singers	-5,-1,7
R2 singing	-1,3,-2
R2 single	6,-5,-4
R2 sinister	-2,4,-2
R2 sisters	4,-3,-1
R2 six	-3,5,-2
R2 sixties	-3,4,-1
R2 skip	6,-5,-2
R2 slapstick	-3,5,-1
R2 sleepy	6,-5,-1
R2 slow	-5,5,0
R2 small	0,2,-3
R2 smart	3,0,-3
R2 smoke	-4,5,-1
R2 snobs	-3,5,-2
R2 snow	-2,5,-3
R2 snowed	1,1,-2
R2 snowy	-1,3,-1
R2 so	2,-3,1
R2 soft	7,-3,-4
R2 some	7,-1,-9
R2 somebody	8,-5,-2
R2 someone	2,-2,-1
R2 something	2,-1,-1
R2 somewhere	-4,6,-1
R2 son	6,-1,-5
R2 song	3,-3,-1
R2 songs	-1,2,-1
R2 soothing	4,-1,-3
R2 soppy	6,-3,-4
R2 sorry	5,-3,-2
R2 sort	-3,7,-3
R2 sounds	-7,9,-1
R2 south	-3,4,-2
R2 space	-2,2,0
R2 spain	-2,4,-2
R2 spanish	5,-4,-2
R2 spectacle	3,-2,-3
R2 spies	-3,4,-1
R2 spooky	-3,5,-2
R2 sport	-2,4,-2
R2 stallone	1,5,-9
R2 start	3,-2,-1
R2 stay	-4,2,1
R2 steam	-10,11,-1
R2 steppe	-2,3,-1
R2 still	-2,6,-3
R2 stop	-7,0,6
R2 story	-2,3,-1
R2 straight	0,-1,2
R2 strange	10,-7,-3
R2 strangers	-3,4,0
R2 street	2,0,-2
R2 stubborn	-1,2,0
R2 students	1,1,-4
R2 stuff	-2,7,-4
R2 stunning	5,-3,-1
R2 stunts	-2,3,-1
R2 stupid	5,-3,-2
R2 stylish elegant	-2,3,-1
R2 subtitles	6,-3,-5
R2 summer	-2,3,-1
R2 sun	-2,3,-1
R2 sunday	-2,5,-3
R2 sung	-2,3,-1
R2 sunshine	2,0,-1
R2 sure	2,0,-3
R2 surveillance	2,-1,-2
R2 survival	-2,4,-2
R2 suspense	-4,9,-5
R2 swap	-2,3,-1
R2 swashbuckling	7,-4,-3
R2 swearing	-5,5,-1
R2 sweat	4,-3,-2
R2 sweaty	-4,5,-1
R2 swedish	0,4,-5
R2 sweet	-5,6,-2
R2 sword	-6,11,-5
R2 take	13,-6,-7
R2 taking	17,-14,-4
R2 talking	-2,3,-1
R2 talky	-4,8,-4
R2 tea	1,1,-2
R2 tears	2,0,-1
R2 technicolor	-1,2,0
R2 teenagers	-2,4,-2
R2 teeth	6,-4,-2
R2 ten	7,-4,-3
R2 tender	-4,5,-1
R2 tenet	2,-3,1
R2 tense	2,0,-2
R2 term	-13,8,9
R2 terrifier	17,-5,-17
R2 texas	4,-2,-2
R2 than	7,3,-10
R2 thank	-11,-6,16
R2 thanks	5,-6,1
R2 that	2,0,-3
R2 thats	-5,4,1
R2 their	-8,10,-1
R2 theirs	3,0,-3
R2 them	-8,7,1
R2 then	-4,3,1
R2 there	-2,-3,5
R2 thereabouts	-4,6,-2
R2 they	3,-1,-2
R2 theyre	-1,13,-13
R2 thieves	-4,6,-2
R2 thing	-4,4,-1
R2 things	1,-5,5
R2 thinks	6,-5,-2
R2 thirties	-1,2,-1
R2 thirty	2,1,-3
R2 those	1,-2,1
R2 though	2,2,-4
R2 thoughtful	-3,4,-2
R2 three	6,-4,-2
R2 thriller	-2,4,-1
R2 through	4,-18,13
R2 thyme	4,-1,-3
R2 till	6,-4,-2
R2 time	-4,5,0
R2 times	3,-2,-1
R2 tired	-4,11,-8
R2 to	-2,3,-1
R2 toast	12,-11,-2
R2 today	2,-13,9
R2 togas	-5,7,-2
R2 tokyo	-1,2,-1
R2 tom	-3,4,-2
R2 tonight	-6,7,-3
R2 too	-6,-4,9
R2 touching	-4,8,-3
R2 tough	-11,0,6
R2 tour	-5,5,-1
R2 tower	-3,4,-1
R2 tragic	-2,3,-1
R2 train	-2,2,-1
R2 trains	-2,3,-1
R2 treasure	-2,3,-2
R2 trench	-1,2,-1
R2 trick	-4,5,-2
R2 true	-8,10,-2
R2 turkey	5,-3,-2
R2 twenty	13,-12,-1
R2 twisted	-3,4,-1
R2 two	2,1,-3
R2 u	-5,7,-2
R2 uncle	-13,15,-4
R2 under	-2,3,-1
R2 under two hours	-4,6,-3
R2 underdog	0,4,-3
R2 unless	-3,2,1
R2 until	10,-6,-4
R2 up	-6,4,1
R2 uplifting	1,1,-2
R2 us	18,-15,-4
R2 ustinov	-3,5,-2
R2 vampires	-2,-2,4
R2 vaults	-1,2,-1
R2 vi	8,-9,1
R2 vienna	-3,5,-2
R2 village	-2,3,-2
R2 village small town	-1,2,-1
R2 villain	-2,4,-2
R2 vineyards	-10,12,-2
R2 violin	-3,1,3
R2 void	2,-2,-1
R2 volcano	5,2,-10
R2 w	7,-5,-2
R2 walking	-7,6,2
R2 wall	0,2,-1
R2 wanted	12,-9,-4
R2 wants	6,-2,-4
R2 war	-3,-2,5
R2 wardrobe	11,-7,-5
R2 warm	-5,7,-2
R2 wartime	-12,13,-4
R2 was	7,-5,-1
R2 watch	5,-2,-3
R2 watched	10,-6,-4
R2 we	1,-2,2
R2 weather	5,-2,-2
R2 wedding	10,-6,-5
R2 weddings	-2,3,-1
R2 week	1,2,-3
R2 weeks	-3,7,-7
R2 weird	-3,9,-6
R2 welcome	-6,8,-2
R2 well	6,-4,-2
R2 went	15,-12,-4
R2 were	-5,4,1
R2 werewolves	6,-3,-3
R2 wet	-3,4,-1
R2 weve	-4,-1,5
R2 whales	-2,3,-1
R2 what	0,1,-2
R2 whatever	1,4,-6
R2 whats	-5,10,-5
R2 when	4,0,-4
R2 where	-3,3,-1
R2 whichever	2,0,-3
R2 while	6,-4,-3
R2 who	-2,0,1
R2 whos	-2,3,-2
R2 why	-1,3,-3
R2 wicked	-3,-1,5
R2 wide	-12,-5,11
R2 wife	-2,5,-3
R2 wild	3,-1,-2
R2 will	-5,8,-3
R2 wine	-3,0,3
R2 witches	-3,6,-3
R2 without	-2,3,-1
R2 witness	4,-2,-3
R2 witty	-2,4,-1
R2 women	1,2,-2
R2 wont	4,-3,-1
R2 woods	-2,4,-2
R2 work	-2,-6,7
R2 work job	6,-6,0
R2 working	-3,-1,5
R2 works	4,-3,-2
R2 world	7,-6,0
R2 worn	4,1,-10
R2 would	2,-3,0
R2 wouldnt	4,7,-9
R2 wrong	-6,7,-1
R2 xmas	7,-6,-2
R2 yeah	-1,5,-5
R2 year	-2,1,2
R2 years	4,-3,-1
R2 yes	0,2,-2
R2 yet	1,-2,1
R2 you	-1,3,-2
R2 young	-3,1,3
R2 your	5,-3,-4
R2 youve	-7,6,0
R2 zero	-11,10,1
R2 zone	8,-10,-1
S 0	-3,-6,8
S 0 of	-2,3,0
S 00	4,-1,-4
S 00 mins	-4,6,-3
S 00 minutes	2,1,-5
S 00 the	3,-2,-1
S 00 years	8,-5,-4
S 000	5,-3,-3
S 000 minutes	5,-3,-3
S 0000	9,-5,-5
S 0000 ,	3,0,-3
S 0000 .	5,-2,-4
S 0000s	8,-6,-3
S 0000s ,	-7,10,-2
S 0000s erotic	-3,5,-2
S 0000s screwball	-2,3,-1
S 00s	0,-2,2
S 00s crime	-6,8,-3
S 00s slasher	12,-10,-4
S 00s synth	-3,6,-2
S FILM	5,-3,-2
S FILM ,	5,-3,-2
S FILM 0	14,-3,-11
S FILM a	-1,2,-3
S FILM and	-3,1,2
S FILM at	2,0,-2
S FILM but	-9,8,0
S FILM by	6,-5,-1
S FILM chess	13,-12,-2
S FILM comedy	5,-3,-3
S FILM did	10,-3,-7
S FILM does	19,-12,-8
S FILM every	3,-3,-1
S FILM ex	5,-2,-3
S FILM gave	3,-2,-1
S FILM german	16,-15,-2
S FILM gia	3,-3,0
S FILM got	4,-3,-1
S FILM had	4,-2,-2
S FILM has	8,-6,-2
S FILM i	5,-3,-1
S FILM id	8,-8,-1
S FILM in	3,-2,-2
S FILM is	4,-2,-2
S FILM isnt	7,-4,-2
S FILM it	-7,12,-5
S FILM ja	7,-6,-2
S FILM left	-1,3,-5
S FILM lesson	12,-10,-3
S FILM like	-4,5,-1
S FILM lol	-3,4,-1
S FILM made	5,-3,-1
S FILM makes	6,-5,-2
S FILM minus	17,-10,-12
S FILM more	10,-9,-2
S FILM mostly	2,-2,0
S FILM my	5,-4,-2
S FILM never	12,-11,-2
S FILM no	13,-9,-3
S FILM of	4,-2,-2
S FILM on	3,-1,-2
S FILM once	3,-2,-1
S FILM only	-1,2,-1
S FILM pretty	13,-12,-1
S FILM ruined	2,-1,-1
S FILM she	5,-4,-1
S FILM should	9,-7,-3
S FILM sing	10,-8,-2
S FILM so	2,1,-3
S FILM speaking	5,-4,-1
S FILM style	-2,2,-1
S FILM taught	6,-5,-1
S FILM the	5,-4,-1
S FILM then	15,-10,-2
S FILM three	5,-4,0
S FILM to	13,-11,-3
S FILM too	3,-4,-1
S FILM twice	4,-3,-1
S FILM type	-4,6,-3
S FILM we	0,-2,1
S FILM with	-1,3,-2
S FILM without	-3,-1,3
S FILM ya	5,-3,-4
S a	-1,2,-1
S a FILM	-13,15,-3
S a animation cartoon	-3,4,-1
S a bakery	-9,12,-3
S a bank	-6,8,-2
S a baseball	-1,2,-1
S a bear	1,1,-3
S a biopic	-1,3,-2
S a bit	2,-7,4
S a bittersweet	-6,1,5
S a blind	-2,3,-1
S a boxing	-3,5,-2
S a boy	12,-10,-4
S a bridge	8,-7,-1
S a chabrol	-7,10,-4
S a chase	-9,11,-2
S a cheerful movie	-4,6,-2
S a chess	-5,4,0
S a chilean	-8,4,4
S a christmas	4,-5,-2
S a classic	9,-8,-1
S a colleague	5,-4,-1
S a comedy	0,2,-2
S a comet	-3,4,-1
S a coming	-2,3,-1
S a complete	7,-5,-4
S a composer	-5,3,2
S a con artist scam	-4,5,-1
S a couple	0,-6,3
S a creature	-4,5,-1
S a crime	-2,4,-1
S a crime mystery	-4,-1,5
S a croatian	-4,-5,7
S a curious	11,-9,-4
S a czech	4,-2,-3
S a dance	5,-3,-2
S a danish	1,1,-2
S a detective	-5,-1,6
S a different	17,-14,-3
S a divorce	-5,7,-2
S a dog	-5,8,-4
S a drama	-5,9,-4
S a fairy	-2,3,-1
S a fairytale	-2,4,-2
S a family	-2,1,1
S a fantasy	-2,2,0
S a film	3,2,-5
S a french	-7,-4,10
S a funeral	4,-2,-3
S a gang	-7,6,1
S a gangster	-3,-1,3
S a gay	-2,1,1
S a gentle	-6,7,-2
S a ghost	10,-7,-4
S a girl	-8,10,-3
S a good	-6,7,-1
S a guilt	4,-3,-1
S a haunted	-5,4,1
S a heist	-2,4,-2
S a holiday	-3,4,-1
S a horror	9,-5,-6
S a horse	-11,5,4
S a hospital	2,-8,5
S a hot heat	-1,3,-2
S a house	-17,8,9
S a jazz	-4,5,-1
S a joyful	-2,4,-1
S a korean	3,1,-4
S a lesbian	-6,2,3
S a literary	-3,2,2
S a little	9,-8,0
S a lonely	-5,7,-3
S a love	-2,2,0
S a love story	-3,0,3
S a matter	2,-1,-1
S a melodrama	-3,5,-3
S a missing	-5,8,-2
S a monastery	-2,2,-1
S a mother	-6,8,-2
S a movie	-2,2,0
S a movie about grief	-2,3,-1
S a murder mystery	13,-11,-2
S a music	-2,3,-1
S a musical	-3,-2,6
S a nice	-4,6,-2
S a notch	-3,4,-1
S a of	-4,4,0
S a pal	8,-5,-3
S a patient	-3,4,-1
S a pirate	-8,0,8
S a plague	-3,9,-5
S a political	3,-2,-2
S a priest	-5,3,2
S a prison	-6,8,-2
S a private	-4,5,-1
S a psychological	-1,3,-2
S a punk	3,-3,-3
S a quiet	12,-10,-3
S a rather	-2,3,-1
S a road	-3,2,1
S a road trip	1,1,-3
S a robbery	-2,-6,7
S a romance	-2,0,2
S a romantic comedy	-6,3,3
S a romcom	8,-4,-6
S a sad	-3,4,-1
S a samurai	-2,1,0
S a satire	-4,4,0
S a sheriff duel	-3,4,0
S a silent	-3,-2,5
S a single location chamber piece	-1,2,-1
S a slasher	-4,7,-3
S a slow	-3,3,0
S a slower	-4,4,-1
S a small	-7,8,-2
S a soap opera	-6,6,-2
S a space	-3,-1,3
S a spaghetti western	-6,9,-3
S a spanish	-4,5,-1
S a spoof	-4,5,-1
S a spooky	-4,5,-1
S a story	-5,6,-1
S a submarine	-8,2,3
S a summer	-7,-4,10
S a sunday	-12,14,-2
S a survival	-3,6,-3
S a swedish	-1,2,0
S a sweet	10,-10,-1
S a swimming	-7,8,-1
S a swindle	-12,14,-2
S a taiwanese	5,-3,-2
S a teacher	-8,10,-2
S a tear	-4,7,-3
S a tearjerker	-5,9,-4
S a theater musical	-4,4,1
S a things	3,-7,2
S a time	-3,-2,5
S a train	-6,7,-2
S a travel journey	-10,12,-2
S a trial	-5,8,-3
S a trial courtroom	8,-1,-9
S a trip	13,-13,-1
S a true	-5,6,-2
S a true story	-5,7,-2
S a two	1,1,-2
S a u	-2,4,-3
S a village	-5,8,-3
S a war	-5,-5,9
S a wedding	-3,5,-2
S a weeks	10,-5,-5
S a weepie	-1,4,-4
S a western	1,-3,2
S a western cowboy	-2,3,-1
S a whodunnit	-5,6,-1
S a whole	3,2,-6
S a wolf	-3,5,-1
S a zombie	-7,8,-2
S a24	-8,3,5
S a24 ,	-10,4,5
S a24 but	-6,3,2
S aamir	-2,6,-3
S aamir khan	-2,6,-3
S aardman	-7,11,-4
S aboriginal	-5,8,-3
S aboriginal ,	-4,6,-2
S about	-1,5,-4
S absolutely	-4,3,3
S absolutely no	-4,3,3
S absolutely not	3,-2,-1
S absolutely not pas	2,-1,-1
S action	-4,5,-1
S actually	-3,4,-1
S actually no	-3,4,-1
S adam	-1,-6,5
S adam driver	0,-5,3
S adapted	-3,4,-1
S adapted from	-3,4,-1
S add	-13,1,6
S add a	-13,1,6
S addiction	1,2,-6
S addiction somebody	1,2,-6
S adele	-5,6,-1
S adele haenel	-5,6,-1
S adventure	-5,5,0
S adventure ,	-3,3,-2
S adventure .	-8,11,-4
S adventure without	-5,0,5
S afghan	-3,7,-6
S afghan ,	-3,5,-2
S african	-3,0,3
S after 0000	-8,12,-5
S after FILM	3,2,-6
S after a	2,0,-2
S after forty	4,-1,-3
S after hereditary	-10,8,1
S after much	-1,-2,3
S after past	-5,1,4
S after the	2,-2,0
S after yang	9,-7,-1
S again	-5,8,-3
S again ,	-5,6,-1
S agatha	-3,3,-1
S agatha christie	-3,3,-1
S agnes	-2,4,-1
S agnes varda	-2,4,-1
S ai	16,-11,-5
S airplane	10,-7,-4
S airplane .	9,-7,-4
S airships	-6,7,-1
S airships ,	-6,7,-1
S al	-6,-3,5
S al pacino	-6,-3,5
S alain	-5,-1,6
S alain delon	-3,5,-3
S alan	-5,6,-2
S alan rickman	-5,6,-2
S albanian	-7,10,-5
S albanian ,	-7,10,-5
S albert	-1,4,-2
S albert finney	-1,4,-2
S alice	-3,4,-2
S alien	7,-4,-7
S aliens	-3,8,-6
S aliens land	-4,5,-1
S all	-5,4,0
S all but	-2,3,-1
S all genres	0,-5,4
S all i	-7,10,-3
S all it	6,-7,0
S all quiet	10,-8,-2
S all right	-5,4,0
S all that	5,-9,0
S all the	-3,1,2
S allergic	-2,0,1
S allergic to	-2,0,1
S almeno	10,-9,-1
S almeno a	10,-9,-1
S almodovar	-10,7,3
S almodovar ,	-10,7,3
S alors	5,-3,-1
S alors me	5,-3,-1
S also	-6,-5,9
S amarcord	6,-4,-2
S amarcord peacock	6,-4,-2
S ambiguous	-7,10,-5
S american	-1,-4,3
S american football	-7,-15,18
S american remakes	4,-7,2
S amish	-9,13,-5
S amish country	-9,13,-5
S amnesia	-3,5,-2
S amnesia ,	-3,5,-2
S amour	2,0,-1
S amour while	2,0,-2
S amy	6,-2,-8
S amy adams	-13,15,-4
S an	-1,3,-2
S an action	-5,7,-2
S an adventure	-1,2,-1
S an animated	-2,6,-4
S an assassin	-6,8,-2
S an egyptian	-2,2,-1
S an hour	7,-3,-2
S an italian	-14,-7,12
S an unreliable	-6,6,-1
S ancient	-8,10,-3
S ancient rome	-2,4,-2
S and	2,0,-2
S and give	-2,2,1
S and god pope	6,-4,-2
S and id	-5,6,-1
S and none	-5,-1,5
S and the	15,-12,-3
S ando	3,-2,-1
S ando looking for	-3,4,-1
S ang	6,0,-7
S ang lee	6,0,-7
S angry	-6,9,-3
S angry ,	-2,3,-1
S animals	-2,-3,5
S animals ,	4,-1,-3
S animals as	-12,16,-5
S animals on	-7,18,-12
S animals pets	9,-6,-3
S animals pets of	9,-6,-3
S animated	-3,3,0
S animated ,	-3,2,0
S animated cartoon	-6,7,-3
S animated cartoon for	-6,7,-3
S animation	4,-5,1
S animation ,	15,3,-17
S animation cartoon	-1,2,-2
S animation cartoon adults	-2,6,-4
S animation cartoon without	1,-4,2
S animation for	1,1,-3
S anime	-2,2,0
S anime ,	-1,2,0
S anime .	-6,14,-8
S anime doesnt	-3,-7,9
S anime is	2,-2,1
S anime not	-2,-7,8
S anime thats	-2,4,-2
S anime without	-4,7,-3
S anos	-5,7,-1
S anos 00	-5,7,-1
S another	-4,4,0
S another ,	-3,2,0
S another for	-6,-5,11
S another french	-3,4,-1
S another from	-1,-2,3
S another mexican	-4,5,-1
S another one	-6,8,-2
S another prison	-5,13,-9
S another private	-1,2,-1
S another sea	-5,6,-1
S another small	-1,2,0
S another such	-2,0,2
S another to	-4,6,-2
S another unusual	-1,2,-1
S another with	-4,2,1
S anthony	-2,6,-3
S anthony hopkins	-3,10,-8
S anthony mann	-2,3,-1
S anthony minghella	-2,2,0
S antonio	-3,5,-2
S antonio banderas	-3,5,-2
S any	-2,2,0
S any adaptation	-1,2,-1
S any agatha	-2,3,-1
S any brazilian	-4,8,-4
S any chance	-6,12,-6
S any charming	-3,7,-4
S any film	-2,5,-5
S any horror	-4,-2,6
S any melodrama	-2,3,-1
S any mood	3,-13,8
S any more	-2,4,-2
S any nature	-2,-5,2
S any other	-1,3,-3
S any punjabi	1,-5,4
S any spy	-5,0,4
S any western	-1,-2,3
S any zombie	-1,2,-1
S anyone	-1,-3,3
S anyone but	0,-2,2
S anyone except	6,-2,-5
S anything beautiful	5,-3,-4
S anything but	3,-8,4
S anything by	-3,5,-2
S anything czech	-1,3,-2
S anything danish	-7,-6,12
S anything else	-3,4,-2
S anything except	-1,-5,6
S anything from	-9,11,-2
S anything goofy	-2,1,0
S anything italian	-5,4,1
S anything nineties	-1,2,-1
S anything oscar	4,5,-9
S anything scorsese	-1,2,-1
S anything tamil	-3,6,-4
S anything w	-2,5,-2
S anything where	7,-5,-2
S anything with	-2,0,2
S anyway ,	-2,3,-2
S anyway glamour	-3,4,-1
S apart	-3,7,-4
S apart from	-3,7,-4
S apichatpong	-3,5,-1
S apichatpong ,	-3,5,-1
S aprils	0,-6,1
S aprils birthday	0,-6,1
S are	-3,-1,3
S are there	-3,-1,3
S argentina	2,0,-2
S argentina ,	2,0,-2
S argentine	-2,3,-1
S argentine courtroom	-3,6,-2
S argentine noir	-1,2,-1
S argentinian	-7,9,-2
S argentinian ,	-7,9,-2
S armenian	7,-5,-4
S armenian ,	-11,13,-1
S art	-2,4,-2
S art heist	-2,4,-2
S as	-2,2,0
S as a	5,-2,-2
S as clever	20,-20,1
S as creepy	-8,10,-2
S as i	9,-8,-2
S as little	-2,-7,9
S as long	-4,4,-1
S as mad	-6,-4,8
S as pretty	14,-13,-3
S as tense	6,-7,4
S as the	7,-4,-3
S as twisty	-6,6,0
S asian	-5,1,4
S asian horror	-5,1,4
S ask	4,-2,-2
S ask me	4,-2,-2
S asking	6,-6,-1
S asking for	6,-6,-1
S asteroid	6,-4,-2
S asteroid city	6,-4,-2
S astronauts	-3,-1,3
S astronauts ,	-3,-1,3
S at	-2,5,-2
S at 00	-2,2,0
S at sea	-4,7,-3
S atlantics	13,-11,-2
S atlantics ghost	5,-3,-2
S atlantics sea	17,-16,-2
S atonement	12,-10,-2
S atonement the	6,-5,-1
S audrey	2,1,-2
S audrey hepburn	-1,3,-2
S audrey yes	-8,10,-2
S aunt	2,-4,2
S aunties	-3,7,-4
S aunties over	3,1,-6
S aussie	-5,8,-3
S aussie comedy	-5,7,-3
S australian	-2,2,0
S australian ,	-1,2,-1
S australian and	-3,0,3
S australian outback	-2,5,-3
S austrian	-8,-5,11
S austrian ,	-2,8,-6
S avalanche	-5,6,-1
S avalanche ,	-5,6,-1
S avant	0,2,-1
S avant garde	0,2,-1
S avoid	9,-9,-3
S awkward	-3,4,-2
S awkward ,	-3,4,-2
S baby	1,2,-4
S baby boss	-3,4,-1
S babylon	3,-1,-2
S babylon berlin	3,-1,-2
S back	6,-3,-3
S back in	6,-2,-4
S backpackers	-5,-1,4
S backpackers ,	-5,-1,4
S backstage	-5,8,-2
S backstage ,	-5,8,-2
S balada	4,-3,-1
S balada sad	4,-3,-1
S balkan	-2,4,-2
S balkan chaos	-3,4,-1
S ballet	-7,6,1
S ballet ,	-3,1,2
S ballet less	-9,-4,5
S baltic	-6,8,-2
S baltic ,	-6,8,-2
S bandits	14,-11,-4
S bandits with	14,-11,-4
S bank	-5,7,-2
S bank clerk	-4,5,-2
S bank robbery	-7,9,-3
S bar	-12,5,4
S bar the	-12,5,4
S barbara	-3,5,-3
S barbara stanwyck	-3,5,-3
S barely	-3,1,1
S barely any	-3,1,1
S barring	0,1,-2
S barring ghosts	0,1,-2
S based	-10,12,-2
S based on	-10,12,-2
S basketball	-7,9,-2
S basketball ,	-9,11,-2
S basque	-5,7,-3
S basque ,	-5,7,-3
S battle	-5,9,-15
S baz	-5,-4,6
S baz luhrmann	-5,-4,6
S beards	-2,-1,3
S beards ,	-2,-1,3
S beatles	5,4,-7
S beatles film	5,4,-7
S beautiful	14,-10,-4
S beautiful thing	18,-16,-2
S because	3,-1,-4
S been	3,-2,-2
S been a	1,0,-2
S before	2,-1,-2
S before 0000	-7,9,-1
S before FILM	2,-5,4
S before my	11,-8,-4
S belgian	-5,7,-3
S belgian ,	-3,5,-2
S belly	-7,9,-2
S belly laughs	-7,9,-2
S belmondo	-5,6,-2
S ben	1,-6,4
S ben kingsley	9,-4,-5
S bengali	-6,8,-4
S bengali ,	-6,8,-4
S bergman	-5,6,-1
S bergman ,	-4,4,-1
S berlin	2,-1,-2
S berlin ,	-2,3,-1
S berlin before	12,-11,-2
S best	2,-1,-2
S best something	-4,5,-2
S bette	-4,6,-2
S bette davis	-4,6,-2
S between	-3,5,-2
S between 0000	-5,7,-2
S bible	-1,-2,-3
S bible epics	14,-20,-3
S bickering	-4,4,-1
S bickering men	-4,4,-1
S bicycle	9,-8,-2
S bicycle thieves	9,-8,-2
S big	-1,2,-1
S big ,	-2,2,-1
S big cats	-2,3,-2
S big family	1,-8,8
S big great	9,-7,-2
S big great bullfighting	9,-7,-2
S big historical	-3,5,-2
S big noisy	-5,2,1
S bill	-3,-3,6
S bill murray	-6,-2,7
S billy	7,-3,-4
S billy wilder	8,-4,-4
S biopic	-5,9,-4
S biopic of	-5,9,-4
S biopics	2,-7,3
S biopics of	2,-7,3
S bit	4,-2,-3
S bit of	2,0,-3
S bitte	-3,-5,7
S bitte nothing	-1,-5,6
S bitter	-4,6,-2
S bitter ,	-4,6,-2
S bittersweet	-3,3,0
S bittersweet ,	-3,1,1
S black	-2,-2,4
S black and	-5,-1,6
S black and white	-3,0,2
S black and white bianco	-2,8,-6
S black and white gern	-3,-6,7
S black stallion	11,-9,-5
S blood	6,-6,-2
S blood ,	2,-5,-2
S blood bloody	10,-5,-6
S blood bloody of	10,-5,-6
S blood free	-2,-3,4
S blumhouse	-5,-5,9
S blumhouse ,	-3,10,-7
S boat	20,-18,-3
S boats	-6,8,-3
S boats ,	-1,2,0
S bob	-4,5,-2
S body	-8,2,2
S body horror	-10,1,3
S bogart	-8,12,-5
S bogart ,	-8,12,-5
S bohemian	3,-2,-1
S bohemian rhapsody	3,-2,-1
S bollywood	-5,5,-1
S bollywood ,	-5,5,-1
S bollywood with	-6,9,-4
S bond	-11,-5,12
S bong	-2,3,-1
S bong joon	-2,3,-1
S bonjour	-1,-6,5
S bonjour ,	-1,-6,5
S bonkers	-3,4,-1
S bonkers ,	-3,4,-1
S book	-6,8,-7
S bored	-4,-1,5
S bored of	-2,-3,5
S bored rigid	-6,8,-3
S born	-11,15,-7
S bosnian	-8,13,-5
S bosnian ,	-8,13,-5
S both	7,-4,-4
S boxing	-8,12,-4
S boxing ,	-2,5,-2
S boy	7,-4,-4
S boy ,	7,-4,-4
S boyfriend	5,1,-9
S boyfriend novio	5,1,-9
S brain	7,-6,-2
S brain in	5,-4,-2
S brainy	-8,-5,8
S brainy again	-8,-5,8
S brass	5,-2,-4
S brass bands	6,-3,-4
S brazil	15,-10,-11
S brazilian	-5,5,-1
S brazilian ,	-5,5,-1
S break	11,-9,-5
S break up	11,-9,-5
S breezy	-2,3,-1
S breezy caper	-2,3,-1
S brendan	3,4,-7
S brendan fraser	11,-5,-8
S brendan gleeson	-14,17,-6
S bridesmaids	10,-8,-3
S bridesmaids at	8,-6,-2
S bring	-4,5,-1
S bring me	-3,4,-1
S bring on	-4,5,-1
S british	-2,2,0
S british ,	-2,2,0
S british gangster	-2,0,3
S brooding	-5,6,-1
S brooding mountain	-5,7,-1
S brooklyn	15,-12,-3
S brooklyn ,	-15,16,-1
S brothers	-4,5,-1
S brothers ,	-4,5,-1
S bruce	-3,5,-1
S bruce lee	-3,4,-1
S bullet	6,-5,-1
S bullet train	6,-5,-1
S bullying	-5,-3,7
S bullying is	-5,-3,7
S bumblebee	4,1,-4
S bunuel	2,2,-3
S bunuel ,	2,2,-3
S bus	8,-7,-1
S bus ,	-3,5,-1
S bus is	-1,2,-1
S buster	5,-2,-3
S buster keaton	5,-2,-3
S but FILM	4,-2,-3
S but crooked	-1,2,-1
S but for	4,-3,-1
S but funny	-2,3,-2
S but gore	-5,-4,8
S but lets	-3,4,-1
S but make	-5,11,-6
S but my	-1,-3,3
S but no	4,-2,-3
S but not	-4,-3,7
S but thats	3,-13,7
S but the	5,-2,-3
S by	0,2,-1
S by pitie	-3,-4,7
S by way	-5,6,-1
S cabaret	9,-6,-4
S cabaret is	5,-4,-2
S cabaret scared	8,-7,-3
S calm	-13,5,4
S can i	2,-2,0
S can it	-7,2,4
S can my	0,2,-3
S can we	-1,2,-1
S can you	-3,3,0
S canadian	-4,4,0
S canadian ,	-4,4,0
S canoe	2,1,-4
S canoe trip	2,1,-4
S cant be	-15,8,1
S cant do	-2,-3,5
S cant get	-3,8,-4
S cant like	4,-4,0
S cant stand	0,-1,2
S cant stomach	-3,3,-1
S cantankerous	-1,2,-1
S cantankerous ,	-1,2,-1
S caper	-4,6,-2
S caper .	-4,6,-2
S car	-10,12,-6
S caravan	5,-2,-3
S caravan ,	5,-2,-3
S carole	-2,3,-1
S carole lombard	-2,3,-1
S cars	-18,18,-2
S cars but	-6,-6,4
S cartoon	-5,7,-3
S cartoon ,	-2,1,2
S cartoon saloon	-2,3,-2
S cassavetes	4,-2,-5
S cassavetes ,	4,-2,-5
S castles	-7,2,6
S castles ,	-8,-2,10
S castles burning	-5,5,-1
S cat	-7,10,-5
S catalan	-7,10,-4
S catalan ,	-7,10,-4
S cate	-5,6,-1
S cate blanchett	-5,6,-1
S catherine	-3,6,-2
S catherine deneuve	-3,6,-2
S cats	10,-6,-4
S cats ,	16,-13,-3
S cats .	8,-6,-5
S cats is	11,-8,-3
S cats not	13,-9,-8
S cgi	-8,-4,9
S cgi free	-3,1,1
S chaos	10,-7,-4
S chaplin	5,-1,-4
S chaplin short	5,-1,-4
S charlie	1,3,-4
S charlize	-8,10,-4
S charlize theron	-8,10,-4
S charming	-4,3,1
S charming ,	-2,-1,2
S chase	-10,-4,10
S chase obligatoires	-10,-4,10
S cheap	-4,5,-1
S cheap and	-6,7,-1
S cheating	-9,6,2
S cheating ,	-5,0,4
S cheerful	-3,4,0
S cheerful ,	-2,2,1
S chef	7,-8,0
S chef made	7,-9,3
S chef was	8,-7,-2
S chega	5,-3,-2
S chega of	5,-3,-2
S cher	-1,2,0
S cher ,	-1,2,0
S chess	-1,3,-2
S chess ,	-1,3,-2
S chicago	2,-1,-2
S chicago ,	3,-1,-2
S childhood	-9,13,-4
S chilean	-4,7,-3
S chilean ,	-4,7,-3
S chimneys	-5,1,5
S chimneys ,	-5,1,5
S chinese	-4,6,-2
S chinese ,	-4,5,-1
S chinese epic	0,2,-1
S christmas	-10,12,-4
S christmas but	-4,6,-1
S christopher	-2,-1,3
S christopher nolan	-4,-8,9
S christopher walken	-1,4,-3
S chuck	-7,5,1
S chuck norris	-7,5,1
S church priest nun	-4,7,-4
S church priest nun ,	-4,7,-4
S cillian	-7,8,-2
S cillian murphy	-7,8,-2
S cinema	0,2,-2
S cinema chileno	-3,4,-2
S cinema uruguayo	-2,3,-2
S cinquanta	6,-4,-1
S cinquanta sfumature	6,-4,-1
S circus	-6,7,-2
S circus ,	-6,6,-1
S circus out	-6,8,-3
S claire	-3,4,-1
S claire denis	-3,4,-1
S classic	-3,5,-2
S classic black	-3,5,-2
S clay	-2,3,-1
S clay still	-2,3,-1
S claymation	-2,4,-2
S claymation ,	-2,4,-2
S clean	-8,12,-5
S clean ,	-3,6,-3
S cleo	-1,5,-3
S cleo from	-6,9,-3
S clever	-1,5,-3
S clever ,	14,-10,-4
S clever whodunnit	-2,2,-1
S cliche	-3,0,3
S cliche free	-3,0,3
S clint	-12,19,-6
S clint eastwood	-12,19,-6
S close	14,-9,-5
S clown circus	-6,8,-3
S clown circus ,	-6,8,-3
S coco	4,-2,-1
S coco with parents	4,-2,-1
S coen	-1,4,-3
S coen brothers	-1,4,-3
S coens	-5,7,-2
S coens ,	-5,7,-2
S cold	0,2,-1
S colin	-4,6,-2
S colin firth	-4,5,-1
S colour	-4,-2,6
S colour blind	-2,6,-8
S columbus	10,-8,-3
S columnists	-3,4,0
S columnists ,	-3,4,0
S come	2,1,-4
S come on	-3,4,-2
S comedy	1,4,-3
S comedy ,	-1,2,-2
S comfort	8,-5,-8
S comforting	-11,12,-2
S comforting ,	-2,3,-1
S comic	-5,5,0
S comic ,	-5,5,0
S coming	-1,2,-2
S coming of	-7,9,-2
S compromise	10,-11,1
S compromise ,	10,-11,1
S con	2,0,-3
S con artists	7,-6,-2
S con men	-8,10,-3
S con scam	-4,6,-2
S con scam ,	-4,6,-2
S concert	1,1,-2
S concert film	1,1,-2
S conclave	5,-3,-2
S conclave eight	4,-3,-1
S confined	-7,-4,10
S confined ,	-4,10,-7
S conspiracy	-5,8,-3
S conspiracy ,	-5,8,-3
S cooking	-4,6,-2
S cooking ,	-7,8,-2
S cooking with	-3,5,-1
S cool	1,2,-2
S cool cats	7,-5,-2
S cops	-5,6,-1
S cops ,	-5,6,-1
S corpse	12,-8,-5
S corpse bride	12,-8,-5
S corrupt	-2,5,-2
S corrupt cops	-2,5,-3
S costume	-1,3,-1
S costume drama	-1,3,-1
S cosy	-6,4,2
S cosy ,	-7,-1,8
S cosy mystery	-3,8,-5
S cosy village	-3,4,-1
S could	-3,4,-1
S could be	-6,7,-1
S could i	-10,10,-1
S could it	-3,4,-1
S could the	-6,9,-5
S could there	-5,6,-2
S could we	2,-8,5
S could you	-4,2,2
S couldnt	-6,7,-2
S couldnt face	-1,-2,3
S count	-4,-3,7
S count out	-3,3,0
S country	-4,5,-1
S country music	-2,3,-1
S courtroom	-5,6,-2
S courtroom ,	-2,4,-2
S courtroom again	-9,10,-2
S courtroom stuff	-3,0,3
S cowboys	6,-5,-1
S cowboys n	6,-5,-1
S crazy	14,-11,-4
S crazy rich	9,-7,-2
S creature	-3,3,-1
S creature ,	-3,3,-1
S creepy	-4,5,-2
S creepy by	-4,5,-2
S cricket	-15,18,-6
S cricket .	-6,8,-4
S crimes	9,-7,-2
S crimes of	9,-7,-2
S croatian	-2,3,-1
S croatian ,	-2,3,-1
S cronenberg	-19,0,13
S cross	-3,4,-1
S cross dressing	-3,4,-1
S crowd	-3,3,1
S crowd pleaser	-3,3,1
S cuban	-2,4,-2
S cuban ,	-2,4,-3
S cuban comedy	-2,3,-1
S cube	6,-5,-2
S cube old days	7,-6,-2
S cube scared	4,-1,-2
S cult	-4,7,-3
S cult ,	-2,5,-2
S cults	-8,-3,10
S cults but	-2,7,-5
S currently	-2,4,-1
S currently im	-2,4,-1
S cyberpunk	2,-1,-1
S cyberpunk ,	-2,4,-2
S cyberpunk as	4,-3,-1
S cycling	-9,12,-3
S cycling ,	-9,12,-3
S dad	5,-2,-2
S dad doesnt	-4,6,-2
S dad jokes	13,-11,-3
S dads	1,3,-5
S dads 00	-6,8,-2
S daft	-2,2,0
S daft ,	-2,2,0
S dales	-1,2,0
S dales ,	-1,2,0
S dance	-2,3,-1
S dance film	-6,0,4
S dance numbers	-4,6,-1
S dance teacher	-10,11,-4
S dancing	-11,4,7
S daniel	6,-4,-5
S danish	-3,5,-2
S danish ,	-2,3,-2
S danish and	-2,4,-3
S danny	-6,6,-1
S danny boyle	-6,6,-1
S dark	2,-1,0
S dark black	-4,6,-1
S dark black pls	-4,6,-1
S dark comic	-10,11,-3
S dark gloomy	-3,9,-6
S dark gloomy ,	-3,9,-6
S dark humour	-4,-4,7
S dark outside	5,-3,-3
S dark water	8,-6,-2
S date	-1,4,-2
S datemi	-4,1,2
S datemi a	-4,1,2
S david	-5,5,0
S david attenborough	7,-6,-3
S david bowie	-10,13,-3
S david lynch	-21,4,8
S dawn	4,-2,-3
S dawn ,	4,-2,-3
S de	4,-1,-4
S de niro	-1,4,-6
S de sica	11,-9,-3
S dead	5,-5,0
S dead snow	8,-5,-3
S deafness	-6,11,-5
S deafness ,	-6,11,-5
S dear matinee	8,-7,-2
S death	8,-4,-4
S death at	13,-11,-4
S death on	12,-10,-2
S deck	13,-15,1
S deck hand	-5,-2,7
S deep	-8,2,6
S deeper	7,-5,-1
S deeper into	7,-5,-1
S deer	-4,4,0
S deer that	-4,4,0
S defa	6,-4,-2
S defa fairy	6,-4,-2
S denis	-4,6,-2
S denis villeneuve	-4,6,-2
S denzel	-1,4,-4
S denzel doing	-3,5,-1
S denzel on	-10,12,-3
S depression	-1,3,-5
S depression era	-1,3,-5
S desert	-5,7,-2
S desert ,	-3,4,-1
S deserts	-5,12,-7
S deserts ,	-1,2,0
S detective	-5,7,-2
S detective ,	-3,4,-1
S detective chasing	-6,7,-1
S detective thats	-7,9,-2
S detective with	-5,7,-2
S detectives	-3,3,0
S dial	-8,0,8
S did	-6,9,-3
S didnt	3,-1,-2
S dinosaurs	-7,8,-1
S directed	-4,8,-4
S directed by	-4,8,-4
S disaster	-5,7,-1
S disaster ,	-5,7,-1
S disney	-3,-1,3
S disney ,	-2,-2,3
S disney classics	-9,13,-6
S disney live	-4,-6,9
S disneys	6,-3,-3
S disneys FILM	6,-3,-3
S distraction	-2,3,-1
S distraction totale	-2,3,-1
S ditch	-5,1,5
S ditch the	-5,1,5
S divorce	0,1,-2
S divorce films	16,-14,-3
S divorce though	-5,7,-2
S divorce yes	-7,8,-1
S divorced	9,-6,-5
S divorced dad	-10,12,-2
S do	1,1,-2
S do find	-1,2,-1
S do me	-4,4,0
S do not	-5,-4,7
S do pick	6,-3,-3
S do they	-8,11,-2
S do you	6,3,-9
S doc	-7,9,-2
S doc about	-7,9,-2
S documentaries	-3,1,1
S documentaries ,	2,-20,7
S documentaries about	-3,10,-7
S documentaries on	-4,6,-3
S documentaries with	-6,7,-2
S documentary	-3,-1,4
S documentary ,	2,2,-4
S documentary bout	-8,12,-4
S does	-7,5,1
S does a	-3,5,-2
S does anyone	-10,11,-3
S does tilda	-4,5,-2
S dog	6,-4,-2
S dog ,	15,-12,-5
S dog film	-6,7,-1
S dog movie	-8,7,2
S dog without	11,-8,-3
S dogme	-2,4,-2
S dogme 00	-2,4,-2
S dogs	-2,5,-4
S dogs called	23,-19,-5
S dogs named	10,-8,-2
S dogs that	-4,6,-2
S done	8,-6,-2
S done ,	9,-7,-3
S done alien	9,-6,-3
S donnie	-4,7,-3
S donnie yen	-4,7,-3
S dont	-1,-3,4
S dont care	-8,6,1
S dont fancy	-7,0,4
S dont get	4,-1,-5
S dont laugh	12,-8,-9
S dont make	-8,-7,12
S dont mind	-4,7,-3
S dont need	-4,6,-3
S dont want	1,-7,6
S dont you	-3,-1,5
S drag	-10,-2,9
S drag ,	-10,-2,9
S dragons	-4,6,-2
S dragons ,	-1,2,-1
S dragons yes	-3,0,4
S drama	3,-7,5
S drama ,	-13,-5,8
S drama teacher	18,-11,-7
S dreamy	-15,16,-1
S dreamy ,	-15,16,-1
S drop	-10,4,4
S drop the	-10,4,4
S dry	-3,5,-2
S dry ,	-3,5,-2
S dubbed	8,-5,-6
S duel	12,-10,-3
S duel on	12,-10,-3
S dumb	-4,7,-3
S dumb action	-1,2,-1
S duna	10,-8,-1
S dune	1,2,-2
S during	2,-1,-1
S dutch	3,0,-6
S dutch ,	-9,11,-4
S dystopian	-2,4,-2
S dystopian n	-2,4,-2
S dziga	17,-14,-6
S dziga vertov	17,-14,-6
S ealing	-4,5,-1
S ealing ,	-4,3,1
S ealing comedies	-5,7,-3
S ealing comedy	-5,7,-1
S ealing sort	-1,2,-1
S early	-7,9,-3
S east	-4,5,-1
S east end	-5,7,-2
S eastern	-2,3,-1
S eastern european	-2,3,-1
S easy	-4,5,-1
S easy ,	0,6,-6
S easy on	-3,-2,7
S eating	9,-1,-8
S eating sushi	9,-1,-8
S egyptian	-3,6,-2
S egyptian comedies	7,-6,-1
S eighty	3,-2,-2
S eighty minutes	-7,8,-1
S elegant	-7,10,-3
S elegant crooks	-9,11,-2
S elegant people	-5,8,-3
S emilia	4,-3,-2
S emilia perez	4,-3,-2
S emma	-1,4,-2
S emma thompson	-7,8,-1
S end	2,0,-2
S end of	2,0,-2
S english	-7,2,5
S english ,	-1,3,-1
S ennio	4,-3,-1
S ennio morricone	4,-3,-1
S enough	-5,-2,7
S enough of	-5,-1,5
S enough remake	-5,-7,12
S enough with	-4,1,3
S epic	-4,5,-1
S epic fantasy	-3,1,2
S epic fantasy oscura	-3,1,2
S erm	-3,5,-3
S erm ,	-3,5,-3
S erotic	-2,4,-2
S erotic thriller	-2,4,-2
S errol	-3,8,-5
S errol flynn	-2,3,-1
S escape	12,-10,-5
S escape flee	-5,6,-1
S escape flee from	-5,6,-1
S estonian	-3,5,-2
S estonian ,	-3,5,-2
S et	6,-3,-5
S et ,	13,-9,-4
S ethan	-3,5,-3
S ethan hawke	-3,5,-3
S ethics	3,-1,-2
S ethics class	3,-1,-2
S eurovision	9,-8,-1
S eurovision song	9,-8,-1
S ever	1,2,-3
S ever since	1,2,-3
S every	2,-5,3
S every christmas	6,-3,-3
S every time	-4,-3,6
S everyone	7,-5,-3
S everyone and	4,-4,-1
S everything	10,-9,-1
S everything everywhere	12,-8,-4
S existe	-5,6,-2
S existe the	-5,6,-2
S exorcism	-4,10,-7
S exorcism ,	-4,8,-5
S exorcism .	-4,14,-10
S ey	4,-4,-1
S ey dark	4,-4,-1
S fack	10,-4,-7
S fack ju	10,-4,-7
S failing	-5,3,2
S failing that	-5,3,2
S fairy	-5,7,-2
S fairy tale	2,0,-2
S fairy tale of	9,-7,-2
S fairy tales	-3,5,-2
S falconry	-2,3,-1
S falconry ,	-2,3,-1
S fallen	9,-7,-1
S fallen leaves	9,-7,-1
S families	-8,9,-2
S families telling	-8,9,-2
S family	4,-1,-2
S family friendly	-7,3,5
S family party	-11,13,-2
S family vote	6,-3,-3
S fancy	-3,2,0
S fancy a	-3,3,-1
S fancy something	-2,0,2
S fantasy	0,-4,1
S fantasy ,	-11,3,6
S fantasy with	-6,7,-1
S far away	-6,8,-3
S far away really	-6,8,-3
S farmers	-5,6,-2
S farmers ,	-5,6,-2
S fast	-4,4,-1
S fast ,	-4,6,-2
S fast please	-3,2,1
S fast talking	-6,7,-1
S father	10,-7,-3
S father want	4,-1,-3
S fathers	2,1,-3
S fathers ,	-5,7,-1
S fear horror scary	-5,9,-6
S fear horror scary classic	-5,9,-6
S feast	-8,11,-3
S feast ,	-8,11,-3
S fed	-2,-2,4
S fed up	-2,-2,4
S feel	-5,9,-3
S feel good	-5,9,-3
S feelgood	-5,7,-3
S feelgood working	-5,7,-3
S fellini	-16,5,5
S female	-3,5,-2
S female director	-1,2,0
S female friendship	-5,7,-2
S female lead	-2,5,-3
S fernandel	-6,8,-5
S fernandel as	-6,8,-5
S festive	-10,1,7
S festive yes	-2,-13,14
S fewer	-7,6,0
S fewer songs	-4,5,-2
S fields	-4,4,-1
S fields ,	-4,4,-1
S figure	4,-1,-6
S figure skating	4,-1,-6
S filipino	-3,5,-3
S filipino ,	-3,5,-3
S film	3,-2,-1
S film about	-5,6,0
S film for	4,-3,-1
S film needed	-1,-4,3
S film noir	7,-4,-3
S film to	-3,1,1
S films	4,-2,-3
S films from	4,-2,-4
S find	-2,1,0
S find me	0,2,-2
S find some	-2,2,-1
S find us	-2,3,-1
S fine	-3,3,0
S fine ,	-4,5,-1
S fine w	-4,0,3
S finnish	-6,8,-3
S finnish ,	-3,4,-1
S fire	12,-10,-2
S first	2,0,-2
S first FILM	2,1,-4
S first cow	7,-6,-1
S first date	2,-4,1
S first time	0,1,-2
S fjords	-7,11,-3
S fjords ,	-5,7,-2
S flow	6,-4,-2
S flow ,	7,-4,-3
S flow the	3,-3,-1
S flowers	-2,0,2
S flowers ,	-2,0,2
S folk	-2,3,-1
S folk horror	-2,3,-1
S food	-7,11,-4
S food ,	1,1,-2
S foodfight	3,-2,-1
S foodfight is	3,-2,-1
S football	1,1,-2
S football ,	10,-7,-3
S football film	-3,3,0
S for	-2,3,-1
S for a	-2,3,0
S for anyone	7,-4,-4
S for bastille	8,-6,-3
S for farmers	13,-12,-2
S for future	6,-5,-2
S for hanukkah	-2,1,1
S for her	-3,4,-1
S for journalism	3,-2,-1
S for me	15,-10,-7
S for my	-2,2,0
S for next	-4,6,-3
S for nurses	4,-2,-2
S for once	-4,-3,8
S for our	-7,6,1
S for ourselves	-5,7,-2
S for ramadan	-5,15,-12
S for reasons	1,-4,3
S for saturday	-1,2,0
S for thanksgiving	-7,8,-1
S for the	-4,5,-1
S for tonight	-1,2,-1
S for two	6,-6,0
S for valentines	-1,2,-2
S for watch	-1,6,-6
S forbidden love	-1,2,-1
S forbidden love liebe	-1,2,-1
S force	5,-5,-1
S force majeure	5,-5,-1
S foreign	-4,-2,3
S foreign film	-4,-2,3
S forgot	-4,6,-2
S forgot to	-4,6,-2
S forty	13,-11,-2
S found family	-6,7,-1
S found footage	-5,1,2
S found memoria	5,-2,-3
S four	8,-7,-2
S four girls	8,-7,-2
S fractals	-3,4,-1
S fractals ,	-3,4,-1
S frances	9,-3,-8
S frances mcdormand	5,1,-8
S free	5,-3,-2
S free solo	4,-2,-2
S french ,	5,-5,0
S french .	6,-3,-13
S french comedy	4,-3,-2
S french crime	-12,14,-2
S french horror	2,2,-4
S french suburbs	-5,6,-2
S fresa	5,-5,-1
S fresa and	5,-5,-1
S friday	-15,16,-3
S friends	15,-8,-9
S friendship	-3,1,2
S friendship ,	-3,1,3
S from	2,0,-3
S from kenya	-12,14,-4
S from lebanon	-11,14,-3
S from manchester	4,-1,-3
S from mongolia	-9,12,-3
S from new	-5,5,-1
S from reykjavik	12,-11,-1
S from serbia	-6,10,-3
S from the	-3,2,1
S from the nineties	-3,4,-2
S from the nineties annees	-3,4,-2
S frozen	0,1,-4
S fun	5,0,-5
S fun mind	2,-2,0
S funnier	2,2,-5
S funnier than	2,2,-5
S funny ,	-1,3,-2
S funny .	-13,14,-3
S funny about	-1,3,-1
S funny but	-2,-5,7
S funny guy	9,-8,-2
S funny ha	7,-5,-2
S funny man	6,-5,-1
S funny ones	-4,7,-3
S funny without	5,-3,-2
S gael	-4,7,-4
S gael garcia	-4,7,-4
S gang	-4,6,-2
S gang ,	-4,6,-2
S gang with	-5,6,-1
S gangs	5,-3,-2
S gangs ,	-6,7,-1
S gangs of	12,-10,-3
S gangster	-5,7,-3
S gangster movie	-5,7,-3
S gangsters	-1,2,-1
S gangsters .	-1,5,-4
S gardens	-1,3,-2
S gardens ,	-1,3,-2
S gaumont	-4,5,-2
S gaumont ,	-4,5,-2
S gay	-3,2,1
S gay cowboys	-3,5,-2
S gay films	-4,-4,6
S gcse	-5,6,-2
S gcse macbeth	-5,6,-2
S gene	-3,6,-5
S gene kelly	4,-3,-2
S gentle	-6,7,-1
S gentle ,	-2,3,-1
S gentle woodland	-4,6,-3
S george	7,-3,-6
S george clooney	5,-9,-1
S georgian	10,-6,-6
S georgian ,	-5,8,-2
S gerard	-3,2,0
S gerard butler	-3,4,-3
S gerard depardieu	-1,-8,9
S german	-6,8,-2
S german ,	-3,4,-1
S get	-4,4,-1
S get me	-4,5,-1
S get the	-5,3,2
S get us	-2,3,-1
S getting	-7,-3,8
S getting tired	-7,-3,8
S ghibli	-1,5,-3
S ghost	0,3,-3
S ghost falls	-7,9,-2
S ghost is	15,-11,-6
S ghost trains	-2,4,-3
S ghosts	-3,-3,6
S ghosts ,	-5,9,-4
S ghosts but	-2,3,-1
S ghosts yes	8,2,-10
S giallo	-2,3,-1
S giallo ,	-3,5,-3
S giallo but	-2,0,2
S giant	-3,5,-2
S giant monster	-1,2,-1
S gimme	15,-10,-7
S gimme 00s	0,1,-2
S gimme shelter	5,-2,-3
S girl	-4,6,-2
S girl power	-4,6,-2
S girls	-9,10,-2
S girls breaking	-8,7,1
S girls night	5,-1,-3
S girls night tra	16,-14,-1
S girls trip	5,-4,-3
S give	-2,3,-1
S give it	-4,6,-2
S give me	-4,5,-1
S give melancholia	8,-5,-5
S give rango	8,-6,-2
S give something	-6,3,3
S give us	1,1,-2
S gladiator	7,-5,-3
S gladiator fights	-9,10,-2
S gladiator ii	9,-8,-2
S glenda	4,-2,-1
S glenda jackson	4,-2,-1
S go	2,-1,-3
S go easy	-3,2,-3
S go stranger	-11,13,-2
S god pope	8,-6,-2
S god pope and	3,-3,-1
S gods	6,-1,-5
S gods own	6,-1,-5
S going	-2,3,-1
S going back	-3,4,-1
S gold	-4,3,1
S gold ,	-4,0,4
S gold rush	-6,10,-4
S golden	0,-2,-1
S golden bear	1,3,-8
S gone	-1,-1,2
S good	0,3,-5
S goodbye	6,-4,-2
S goodbye ,	6,-4,-2
S gore	-6,3,3
S gore i	-2,0,2
S gorgeous	-4,6,-2
S gorgeous ,	-4,6,-2
S gosling	-6,8,-2
S gosling being	-6,8,-2
S got	-2,6,-4
S got a	12,-11,-1
S got any	2,1,-3
S got anything	-3,5,-2
S got the	2,1,-3
S gothic	-4,7,-4
S governess	-7,9,-1
S governess ,	-7,9,-1
S grace	-2,2,0
S grace and	-3,4,-2
S grace is	-1,-3,4
S gran	-11,16,-4
S grand	2,0,-2
S grand budapest	11,-9,-3
S grand old	-2,3,-2
S grandad	-2,0,-1
S grandad wants	-3,4,-1
S grandad was	-9,3,2
S grandma	5,-3,-2
S grandmother	-1,3,-2
S grandmother is	5,-2,-3
S grandmother zefa	-9,11,-1
S grandsons	8,-6,-2
S grandsons learning	8,-6,-2
S gravity	3,-2,-1
S gravity in	3,-2,-1
S great	-6,6,1
S great aunt	-6,6,1
S greek	-5,6,-1
S greek ,	-7,8,-2
S greek but	-2,-1,3
S greek weird	-3,5,-2
S green	10,-9,-1
S green book	11,-10,-1
S green mile	6,-6,-1
S greta	-1,4,-4
S greta garbo	-10,11,-1
S greta gerwig	6,-3,-6
S grifters	-2,4,-2
S grifters ,	-2,4,-2
S grindhouse	-7,11,-5
S grindhouse ,	-7,11,-5
S gripping	-3,5,-2
S gritty	-1,3,-2
S gritty crime	-2,3,-1
S grown	7,-9,2
S grown men	-10,-6,14
S grown up	8,-5,-3
S gruelling	10,-8,-3
S gruelling romantic	10,-8,-3
S guillermo	0,1,-2
S guillermo del	1,1,-2
S guillermo of	-1,2,-1
S guns	-4,7,-3
S guns ,	-4,7,-3
S guy	-1,-7,2
S guy ritchie	-1,-7,2
S hackers	-3,6,-3
S hackers ,	-2,4,-2
S had	2,-2,0
S had a	-3,2,0
S had enough	2,-7,2
S had it	1,-2,1
S hal	-5,8,-3
S hal hartley	-4,6,-2
S half	0,3,-2
S half irish	7,-5,-2
S half of	-1,2,-1
S half remembered	0,3,-3
S half the	-3,6,-3
S halloween	5,-3,-3
S halloween coming	7,-11,3
S halloween please	-5,6,-1
S hammer	-3,6,-3
S hammer ,	-3,6,-4
S hammer horror	-3,4,-1
S hans	-3,5,-2
S hans zimmers	7,-6,-1
S happy	-1,4,-4
S happy ending	-6,11,-5
S hard	-3,0,1
S hard boiled	2,-1,-6
S hard sci	-8,2,5
S hardly	-2,-10,10
S harlem	-6,9,-3
S harlem ,	-6,9,-3
S harvest	-8,11,-3
S harvest ,	-8,11,-3
S has	-4,6,-2
S has to	2,-2,-1
S hate	-5,-2,7
S haunted	-4,7,-3
S haunted house	-5,6,-1
S haunted lighthouse	-1,3,-2
S have	2,0,-2
S have ghost	-5,5,-1
S have hours	4,0,-6
S have movie	-12,-1,8
S have ninety minutes	-1,2,-2
S have watch	8,-7,-1
S have we	0,2,-3
S have you	-11,15,-5
S havent	2,2,-4
S havent had	-5,7,-5
S hawaii	-4,6,-2
S hawaii ,	-1,3,-2
S hawaii but	-6,9,-2
S he cannot	7,-1,-6
S he diz	6,-4,-2
S he doesnt	-5,0,5
S he existe	-12,13,-2
S he liked	-5,8,-2
S he likes	-6,5,1
S he loves	11,-9,-3
S he named	5,-4,-2
S he rain rainy	7,-5,-2
S he says	-5,7,-3
S he wants	-2,-1,3
S he wont	-11,-10,16
S he y	-6,8,-2
S heart	5,-1,-5
S heart surgery	5,-1,-5
S heartbreak	-4,6,-2
S heartbreak but	-4,6,-2
S hebrew	-4,5,-1
S hebrew or	-4,5,-1
S hed have	-5,5,-2
S hed like	-3,2,1
S hed want	-3,5,-1
S heist ,	-4,2,1
S heist or	12,-12,-1
S heist thing	-2,2,0
S heists	-1,2,-1
S heists ,	-1,2,-1
S helen	-11,4,5
S helen mirren	-11,4,5
S hell	2,-8,4
S help	-6,8,-1
S help me	-6,9,-1
S hen	3,-1,-7
S hen weekend	-2,3,-6
S hence	4,2,-8
S hence ,	-2,7,-5
S her	6,-6,0
S her ,	11,-27,5
S her ladyship	-24,27,-7
S her mothers	8,-13,6
S heres	6,-4,-2
S heres the	2,-1,-2
S hermit	-4,5,-1
S hermit ,	-4,5,-1
S hero	17,-15,-3
S herzog	-4,7,-4
S herzog ,	-8,10,-2
S hes	2,-2,0
S hes a	1,-6,4
S hes all	3,-1,-2
S hes allergic	-8,5,3
S hes into	5,-4,0
S heyyy	-3,4,0
S heyyy pyjama	-3,4,0
S hi	-5,3,2
S hi ,	-4,4,0
S hi so	-5,-1,5
S high	-5,2,3
S high fantasy	-6,4,3
S high school	-4,1,3
S him	-5,5,-1
S him ,	-5,5,-1
S hindi	-2,3,-1
S hindi ,	-2,3,-1
S hip	-9,-15,19
S hip doctors	-9,-15,19
S his	3,-2,-1
S his mother	4,-3,-1
S history	-4,5,-1
S hitchcock	-8,12,-4
S hitman	-4,6,-2
S hmm	0,5,-5
S holiday	6,-1,-5
S holiday romance	2,3,-6
S hollywood	-5,8,-4
S hollywood writers	-5,8,-4
S honeymoon	6,-4,-4
S honeymoon in	6,-4,-4
S hong	-2,5,-2
S hong kong	-2,5,-2
S horror	-5,3,2
S horror ,	-4,4,1
S horror si	-15,7,1
S horror thats	6,-1,-5
S horse	-7,9,-5
S horse racing	-7,9,-5
S horses	22,-21,-4
S hospital	-5,1,1
S hot	-5,3,2
S hot ,	-5,4,1
S hot day	-17,0,15
S hot dog	20,-20,0
S hot summer	-5,3,0
S hot sweaty	-6,9,-3
S house	18,-15,-3
S house the	15,-11,-3
S how	-2,3,-1
S how about	-4,4,0
S how is	9,-4,-6
S hugh	5,-6,0
S hugh grant	8,-11,0
S hugh jackman	-4,5,-1
S hugh on	9,-8,-1
S hungarian	-7,8,-2
S hungarian ,	-7,8,-2
S hushed	-5,7,-1
S i ask question	3,1,-4
S i asked	6,-5,-3
S i broke	-3,4,-1
S i can	3,-4,1
S i cannot	-4,-2,6
S i cant	-4,1,3
S i could	4,-1,-3
S i couldnt	4,-3,-1
S i did	5,-3,-2
S i dont	-5,-1,7
S i draw	7,-2,-6
S i fancy	-5,6,-3
S i fell	4,-2,-2
S i find	-1,-16,11
S i gave	0,-5,5
S i get	0,1,-3
S i had	-5,6,-2
S i have	5,-5,0
S i havent	2,0,-3
S i just	-13,2,8
S i keep	-2,-5,6
S i know	4,-6,2
S i laughed	14,-10,-3
S i lecture	10,-9,-2
S i like	-2,5,-4
S i look	-8,9,-1
S i looking for	-10,13,-2
S i lost	-1,3,-2
S i love	-2,-1,4
S i loved	-11,4,6
S i make	8,-11,2
S i mean	-5,7,-1
S i mind	-12,-10,16
S i named	-2,3,-1
S i ne	-7,1,4
S i need	-2,3,-1
S i never	-7,11,-7
S i play	5,-3,-2
S i prefer	7,-5,-2
S i propongo	-10,12,-3
S i reckon	-12,15,-4
S i run	2,-2,0
S i said	-2,2,-1
S i say	-12,14,-2
S i shook	7,-6,-2
S i should	-2,-1,2
S i speak	-2,3,-2
S i still	14,-13,-2
S i suppose	-3,3,1
S i teach	8,-7,-1
S i think	4,-2,-2
S i took	9,-6,-3
S i tried	2,-1,-1
S i used	3,-2,-1
S i want	-4,5,-1
S i was	3,0,-3
S i went	-3,5,-2
S i wont	-5,1,3
S i work	-1,-2,3
S i work job	0,3,-3
S i would	-15,8,5
S i would like	-7,8,-1
S i wouldnt	3,-4,0
S ice	-1,4,-4
S ice ,	-3,5,-2
S ice aliens	-8,11,-3
S ice hockey	6,-3,-4
S iceland	-2,3,-2
S iceland ,	-2,3,-2
S icelandic	1,2,-3
S icelandic ,	2,1,-3
S id appreciate	-4,6,-2
S id as	12,-11,-3
S id ask	-2,3,-1
S id been	3,-2,0
S id call	9,-6,-3
S id fancy	-1,2,-1
S id forgotten	3,-2,0
S id gone	11,-3,-9
S id have	2,-1,-1
S id heard	13,-10,-4
S id like	-2,2,1
S id love	-5,8,-3
S id pass	-2,-3,4
S id pay	3,-5,0
S id say	-2,2,0
S id settle	2,0,-1
S id sooner	3,-15,10
S id take	8,-5,-4
S id walk	-3,4,-1
S id want	-3,5,-1
S id watch	-2,4,-4
S id welcome	-3,4,-2
S ida	6,-4,-2
S ida beautiful	20,-20,-2
S ida lupino	-14,18,-7
S idris	11,2,-14
S idris but	11,2,-14
S if FILM	-4,7,-3
S if i	4,-5,2
S if is	-9,-5,13
S if it	-7,-8,12
S if its	-5,2,3
S if jared	5,-9,2
S if not	-2,-1,3
S if really	-6,9,-3
S if the	4,-7,1
S if theres	1,4,-5
S if titane	9,-6,-4
S ill	0,-2,1
S ill be	5,-3,-2
S ill pass	-7,4,0
S ill take	-3,1,-2
S ill watch	-3,0,1
S im 00	-3,5,-1
S im a	-1,2,-1
S im after	-4,4,-1
S im allergic	1,-3,2
S im between	-2,3,-1
S im chinese	3,-1,-5
S im done	-5,-3,8
S im dutch	18,-17,-2
S im for	-9,11,-2
S im from	5,-4,-1
S im in	-9,9,-2
S im learning	-12,12,0
S im looking	2,1,-4
S im more	0,6,-4
S im not	-7,5,1
S im off	4,-7,4
S im on	-7,8,0
S im one	5,-3,-1
S im over	-9,-7,11
S im prepared	-3,4,-1
S im reliving	-1,3,-1
S im serious	3,-2,-1
S imagine	4,-3,-1
S impossible love	-4,6,-6
S impossible love amore	-4,6,-6
S in	2,1,-3
S in 0000	5,-3,-1
S in a	18,-17,-2
S in all	11,-10,-1
S in arabic	-6,8,-1
S in cantonese	-3,4,-1
S in english	0,3,-6
S in fact	6,-4,-2
S in japanese	-2,0,2
S in portuguese	-5,6,-2
S in the	-1,3,-2
S in the mood for	-1,2,-1
S in the mood for voglia	-1,2,-1
S india	-5,7,-1
S india ,	-5,7,-1
S indian	10,-9,-1
S indian but	-6,7,-1
S indie	-6,9,-3
S indie ,	-6,9,-3
S indonesian	-2,4,-1
S indonesian action	-1,2,-1
S indonesian martial	-1,2,-1
S ingrid	-2,4,-3
S ingrid bergman	-2,4,-3
S inside	9,-9,-1
S inside llewyn	9,-9,-1
S inspirational	-4,-6,9
S inspirational coach	-4,-6,9
S inspired	-3,6,-3
S inspired by	-3,6,-3
S inspiring	-2,4,-2
S inspiring teacher	-2,4,-2
S intense	-13,19,-9
S interstellar	4,0,-5
S interstellar crying	2,2,-4
S intrigue	-6,6,0
S intrigue in	-6,6,0
S inuit	8,-6,-3
S inuit ,	8,-6,-3
S inventions	-3,4,-1
S inventions ,	-3,4,-1
S iranian	-6,7,-2
S iranian cinema	-3,4,-1
S iranian or	-3,4,-1
S irish	-3,6,-2
S irish ,	-7,11,-3
S irish and	-2,3,-1
S is	-1,2,-1
S is it	0,8,-9
S is lawyer	-7,-6,10
S is new	-9,10,-2
S is the	8,-6,-2
S is there	-3,4,-1
S is three	-2,7,-8
S is toni	-7,8,-2
S isaac	5,-2,-2
S isaac asimov	5,-2,-2
S isabelle	-2,5,-2
S isabelle huppert	-2,5,-2
S island	-6,8,-1
S island deserta	-6,8,-1
S islands	-4,7,-3
S islands ,	-4,7,-3
S isnt	-5,3,1
S isnt disney	-3,3,0
S isnt english	-6,3,2
S israel	18,-14,-10
S israel ,	18,-14,-10
S israeli	4,-2,-3
S israeli ,	-5,5,0
S istanbul	-4,-3,5
S istanbul ,	-3,-13,15
S it is	8,-5,-3
S it must	1,0,-2
S it should	-4,3,1
S italian	4,-3,0
S italian ,	22,-19,-4
S italian but	-3,0,3
S italian comedies	-4,4,-1
S italian summer	-8,10,-3
S italian then	6,-5,-1
S italy	-4,5,-1
S italy ,	-4,5,-1
S itd	-2,3,-1
S itd be	-2,3,-1
S itll	-6,7,-2
S itll have	-6,7,-2
S its	2,-1,-2
S its a	6,-4,-3
S its boiling	4,-3,-1
S its derby	-5,7,-2
S its for	1,2,-2
S its friday	2,-1,-1
S its got	2,1,-4
S its just	5,-4,-1
S its like	15,-14,-2
S its my	-3,2,1
S its not	3,3,-6
S its only	6,-6,0
S its our	5,-4,-1
S its raining	3,-2,-1
S its roman	2,-1,-1
S its so	-1,3,-1
S its sunday	0,2,-1
S its the	-4,1,3
S its three	7,-5,-2
S its too	7,-11,1
S ive a	4,-2,-2
S ive an	-6,2,3
S ive been	2,-2,-1
S ive done	9,-8,-2
S ive got	3,-1,-2
S ive had	-2,-6,7
S ive killers	7,-5,-2
S ive lent	14,-10,-4
S ive lost	3,-2,-1
S ive never	2,1,-2
S ive one	5,-4,-1
S ive two	-9,11,-2
S ive watched	6,-5,-2
S ja	4,-2,-1
S ja that	3,-2,-1
S jack	-7,-1,6
S jackie	-5,0,5
S jackie chan	-5,0,5
S jacques	-1,6,-5
S jacques tati	-1,9,-8
S james	-4,2,0
S james bond	-3,9,-7
S james dean	0,3,-3
S jane	-6,2,3
S jane austen	-5,-2,7
S japan	-6,8,-3
S japan ,	-6,8,-3
S japanese	-4,5,-1
S japanese ,	-6,8,-2
S japanese and	-2,3,0
S japanese animation	-2,1,0
S japanese but	-2,-1,3
S japanese ghost	-7,8,-1
S japanese ghosts	-7,8,-1
S japanese or	-2,5,-3
S japanese would	3,-5,2
S jason	7,-5,-1
S jason statham	-20,2,6
S javier	-6,9,-3
S javier bardem	-6,9,-3
S jaws	8,-7,-3
S jaws every	8,-7,-3
S jazz	-4,5,-1
S jazz ,	-3,2,1
S jazz on	-4,6,-2
S jean	1,3,-3
S jean gabin	-5,7,-2
S jeans	-9,12,-4
S jeans on	-9,12,-4
S jesse	10,-7,-4
S jesse eisenberg	10,-7,-4
S jet	-7,9,-2
S jet lag	-7,7,-1
S jeunet	12,-8,-6
S jeunet and	-13,15,-2
S jewel	-4,6,-2
S jewels	-6,8,-2
S jewels ,	-6,8,-2
S jewish	-5,6,-2
S jewish ,	-3,4,-1
S jfk	7,-4,-6
S jfk conspiracy	7,-4,-6
S jim	-6,5,-2
S jim carrey	-6,1,2
S joanna	6,-5,-2
S joanna hogg	6,-5,-2
S jodie	-1,3,-2
S jodie foster	-1,3,-2
S joe	0,-13,11
S joe dante	4,4,-18
S john	-5,7,-3
S john williams	6,-11,2
S johnny	-1,-6,6
S johnny guitar	8,-5,-3
S jojo	4,-2,-2
S jojo rabbit	4,-2,-2
S jordan	-3,7,-4
S jordan peele	-3,7,-4
S journalists	-10,11,-2
S judi	-4,6,-2
S judi dench	-4,6,-2
S judo	-3,5,-2
S judo ,	-3,5,-2
S julia	9,-6,-5
S julia roberts	10,-8,-3
S julie	3,-1,-3
S julie andrews	6,-10,0
S julie delpy	-6,9,-4
S juliette	-4,6,-3
S juliette binoche	-4,6,-3
S jump	-4,2,1
S jump scares	-3,0,3
S jungle	-3,4,-2
S jungle ,	-4,6,-2
S jungle adventure	-2,3,-1
S jury	4,-4,1
S jury service	9,-9,1
S just a	-8,9,-1
S just as	-15,16,-1
S just back	6,-4,-2
S just between	-5,8,-3
S just cosy	-11,7,2
S kajillionaire	4,-3,-3
S kajillionaire so	4,-3,-3
S kate	-2,4,-2
S kate winslet	-2,4,-2
S katharine	-6,7,0
S katharine hepburn	-6,7,0
S kathryn	-2,4,-2
S kathryn bigelow	-2,4,-2
S kaurismaeki	-6,7,-2
S kaurismaeki ,	-5,6,-1
S kazakh	-2,4,-1
S kazakh ,	-2,4,-1
S keanu	-3,5,-2
S keanu reeves	-3,5,-2
S kedi	13,-10,-5
S kedi ,	13,-10,-5
S keep	-3,1,2
S keep it	-1,8,-7
S keep me	-4,2,2
S keep zombies	-2,-1,3
S ken	-2,0,2
S ken loach	-2,-2,3
S ken loachs	-5,9,-5
S kenneth	-1,-2,1
S kenneth branagh	-1,-3,2
S kes	1,2,-3
S kes ,	11,-9,-4
S kevin	0,-3,5
S kevin hart	-9,4,6
S kid	-2,4,-2
S kid friendly	-2,4,-2
S kidman	-3,4,-2
S kidman with	-3,4,-2
S kidnap	-2,4,-3
S kidnap but	-2,4,-3
S kids	2,0,-2
S kids are	-1,4,-3
S kids birthday	-2,3,-1
S kids film	-4,8,-4
S kids film per	-4,8,-4
S kids want	5,-4,-1
S kids who	-8,10,-2
S killers	2,-1,-1
S killers of	2,-1,-1
S kind	9,-6,-5
S kind of	-7,10,-4
S kinda	-1,2,-1
S kinda want	-1,2,-1
S kindly	-4,-2,5
S kindly provide	-3,0,3
S king	8,-7,-1
S king kong	12,-11,-2
S king of	7,-6,-2
S king richard	4,-3,-1
S kings	-3,4,-1
S kings ,	-3,4,-1
S kingsman	-2,-11,8
S kitchen	-1,3,-2
S kitchen sink	-1,3,-2
S klaus	13,-5,-10
S knights	-4,7,-4
S kore	-2,4,-1
S kore eda	-2,4,-1
S korean	-3,3,0
S korean but	-3,-3,6
S korean revenge	-3,4,-1
S korean war	-4,8,-5
S kubrick	-4,0,3
S kubrick is	1,-4,1
S kung	-4,5,-2
S kung fu	-4,5,-2
S kurosawa	5,-5,-1
S kurosawa ,	-2,-1,3
S kurosawa but	-4,2,2
S kurt	8,0,-7
S kusturica	2,-8,5
S kusturica i	2,-8,5
S la	-5,1,5
S la ,	0,4,-7
S ladies	3,-1,-5
S ladies detective	-13,14,-2
S lake	6,-2,-4
S lake ,	-3,3,0
S language	-2,3,-2
S language ,	-2,3,-2
S lanthimos	1,-3,4
S lanthimos ,	3,2,-4
S large	-2,2,1
S large adventure	-2,2,1
S lars	1,-10,8
S lars von	2,-4,2
S las	-3,1,2
S las vegas	-3,1,2
S last	-2,3,-2
S last night	10,-6,-4
S last time	7,-5,-3
S last week	-2,2,-1
S late	-4,7,-2
S late 00s	-3,7,-3
S late night	-2,3,-1
S latin	-2,4,-1
S latin american	-2,4,-1
S latvian	-5,9,-4
S latvian ,	-5,9,-4
S lavish	6,-1,-6
S lavish ,	6,-1,-6
S lawrence	10,-5,-4
S lawyer	2,1,-4
S lawyer here	18,-13,-6
S lawyer on	-9,11,-2
S le	5,-4,-2
S le havre	5,-4,-1
S learning	26,-25,-7
S leave	-4,1,3
S leave kevin	-5,10,-5
S leave no	-2,-6,7
S leave out	-4,8,-4
S leave tom	-1,4,-3
S length	-2,0,2
S lent	-1,-9,6
S les	-2,-9,6
S les mis	-12,-5,12
S lesbian	-4,3,0
S lesbian romance	-4,3,0
S lesbians	-7,8,-2
S lesbians n	-7,8,-2
S less	-2,2,0
S less cgi	-4,4,0
S less gloomy	5,3,-18
S less sad	6,1,-7
S less than	-5,4,2
S less violence	-8,13,-5
S less violent	-6,10,-6
S let	-5,5,0
S let it	-13,17,-7
S let me	-5,7,-3
S let us	-2,4,-2
S lets	-2,3,-1
S lets do	-6,9,-2
S lets find	3,-2,0
S lets go	-4,5,-1
S lets have	-2,3,-1
S lets run	-2,3,0
S lets see	-4,5,-2
S letter	3,-2,-2
S letter ,	-3,5,-2
S letter of	7,-6,-1
S letters	-7,7,0
S letters ,	-7,7,0
S liam	3,-6,2
S liam neeson	5,-5,1
S light	-9,8,2
S light on	-4,-3,7
S lighter	13,-6,-11
S lighthearted	-2,3,-1
S lighthearted crime	-2,3,-1
S lighthouse	-5,4,0
S lighthouse keeper	-5,4,0
S like	-1,2,-1
S like FILM	-5,3,1
S like a	4,-8,3
S like early	-3,3,-2
S like gusto	2,-1,-4
S like nightclub	-2,4,-1
S like of	-4,5,-2
S like that	-7,9,-3
S like was	-3,8,-5
S literary	-6,9,-3
S literary period	-4,6,-3
S lithuanian	-5,7,-2
S lithuanian ,	-5,7,-2
S little	-7,10,-6
S little women	15,-10,-5
S live	-7,-4,9
S live action	-7,-4,9
S london	-3,5,-2
S london ,	-1,2,-1
S london underworld	-4,6,-1
S loneliness	-3,4,-2
S loneliness in	-3,4,-2
S lonely	-9,11,-2
S lonely in	-3,4,-1
S lonely space	-3,4,-1
S long	3,-2,-1
S long ,	2,0,-2
S long and	-8,4,3
S long answer	-3,4,-1
S long flight	-3,5,-3
S long si	1,1,-2
S long story	9,-7,-3
S longer	-1,3,-3
S longer than	-1,3,-3
S look	-3,6,-3
S look ,	-8,10,-2
S look ill	3,-1,-2
S looking	-2,5,-2
S looking for	-3,5,-2
S looking for a	-3,5,-3
S looking for dialogue	-3,4,-1
S looking for something	-1,2,0
S looking for something suspenseful	-5,6,-1
S looking for this	-2,9,-8
S los	-2,5,-3
S los angeles	-2,5,-3
S lots of	9,-7,-2
S loud	-5,2,2
S loud and	-4,4,-1
S loud stupid	-2,3,-1
S louder	-4,6,-2
S louder than	-4,6,-2
S louis	0,-5,5
S louis de	2,7,-9
S love	0,3,-3
S love actually	8,-7,-2
S love adore	-2,2,-1
S love adore love	-2,2,-1
S love and	27,-17,-14
S love story	-1,2,-2
S loved	2,1,-3
S loved FILM	2,1,-3
S lovely	12,-10,-2
S lovers	-4,5,-2
S lovers separated	-4,5,-2
S luc	-8,4,4
S luc besson	-9,6,2
S lucky	14,-8,-5
S lynch	0,5,-5
S macbeth	13,-10,-6
S macbeth polanskis	13,-10,-6
S mad	-3,4,-1
S mad as	6,-5,-1
S mad kings	-7,6,1
S made	-6,12,-6
S mads	-3,2,1
S mads mikkelsen	-3,1,2
S mafia	-3,4,-2
S mafia ,	-3,4,-2
S maggie	3,3,-5
S maggie smith	8,-6,-3
S magic	1,1,-2
S magic ,	-2,3,-1
S magic mike	12,-11,-2
S magic school	-4,7,-3
S magic tricks	-3,4,-2
S magical	-5,5,0
S magical ,	-5,5,0
S make	-1,2,-1
S make a	9,-7,-2
S make it	-7,7,-1
S make me	-5,3,3
S make mine	-2,3,-1
S makoto	8,-11,5
S makoto shinkais	8,-11,5
S malayalam	-1,3,-2
S malayalam mystery	-1,3,-2
S man	-2,3,-5
S manchester	3,-1,-3
S manchester trenches front	13,-12,-2
S mandy	8,-7,-2
S mandy ,	5,-4,-1
S maquis	-10,11,-3
S maquis ,	-10,11,-3
S marie	3,-1,-4
S marilyn	-6,4,2
S marilyn in	-8,4,4
S marion	-5,7,-2
S marion cotillard	-5,7,-2
S mark	0,-4,5
S mark wahlberg	0,-4,5
S marriage	7,-5,-1
S marriage story	7,-5,-1
S marriages	-4,-3,8
S marriages yes	-4,-3,8
S martial	-9,4,5
S martial arts	-7,4,3
S martial arts samurai	6,-3,-3
S martial arts samurai ,	6,-3,-3
S marvel	-9,10,-2
S mates	5,-2,-5
S maths	-4,3,1
S maths ,	-4,3,1
S may	-11,1,5
S maybe	-7,4,4
S maybe chess	-9,2,7
S me ,	6,-2,-4
S me give	4,-2,-1
S me have	6,-4,-2
S me i	-4,6,-5
S me inspiring	2,0,-5
S me recommend	-3,7,-3
S mean	8,-8,0
S medieval	-3,4,-1
S medieval monks	-3,5,-1
S medium	-2,4,-1
S medium scary	-2,4,-1
S meg	-5,4,0
S meg ryan	-5,4,0
S mein	4,-3,-1
S mein chef	4,-3,-1
S mel	1,-4,2
S mel brooks	-4,10,-6
S mel gibson	4,-14,8
S melancholia	8,-4,-4
S melancholia is	7,-5,-3
S melancholia put	8,-7,-1
S melancholy	-3,4,-2
S melancholy jazz	-1,3,-2
S melodrama	5,-3,-2
S melodrama ,	5,-3,-2
S men	9,-17,7
S men screaming	-7,-6,11
S meryl	3,-2,-3
S meryl singing	9,-2,-11
S meryl streep	-14,3,3
S metropolis	11,-10,-3
S metropolis looks	11,-9,-3
S metropolis on	5,-4,-2
S mexican	-2,4,-2
S mexican ,	-2,4,-2
S mexico	4,-5,1
S mexico ,	-10,8,2
S michael	3,-5,1
S michael bay	5,-6,-1
S michael caine	-9,12,-3
S michael haneke	4,-8,2
S michelle	-3,5,-2
S michelle yeoh	-3,5,-2
S middle	-3,4,0
S middle ages	-5,7,-3
S middle eastern	-2,-1,2
S midsommar	12,-7,-6
S mike	-5,8,-3
S mike leigh	-5,8,-3
S mild	-5,6,-1
S mild ,	-5,6,-1
S milos	-7,9,-4
S milos forman	-7,9,-4
S mindless	-5,7,-2
S mindless car	-5,7,-2
S mine	0,-5,2
S mine ,	0,-5,2
S minimal	2,-11,5
S minimal romance	2,-11,5
S minus	-7,3,3
S minus jack	-8,5,3
S mira	-10,14,-4
S mira nair	-10,14,-4
S mischievous	-8,9,-2
S mischievous old	-8,9,-2
S mistaken	-5,8,-4
S mistaken identity	-5,8,-4
S mix	-4,6,-2
S mix horror	-4,6,-2
S miyazaki	-7,8,-2
S miyazaki ,	-7,8,-2
S mizoguchi	-8,1,3
S mmm	4,-3,-1
S mmm her	4,-3,-1
S mockumentary	-2,3,-1
S mockumentary ,	-2,3,-1
S mockumentary please	-2,3,-1
S money	-3,1,1
S money and	-3,1,1
S mongolian	3,-1,-2
S mongolian throat	3,-1,-2
S monks	1,1,-5
S monks .	1,1,-5
S monster	8,-6,-3
S monster ,	-2,3,-1
S monster by	5,-4,-2
S monster saw	9,-7,-5
S monster the	17,-15,-1
S moonlight	-8,10,-7
S moonlit	-2,2,-1
S moonlit ,	-2,2,-1
S more	-3,3,0
S more ,	-2,3,-1
S more about	-11,15,-4
S more african	-2,0,2
S more americans	-2,3,-1
S more aristocrats	-7,8,-1
S more australian	-2,0,2
S more blaxploitation	-6,8,-3
S more boyhood	-1,2,0
S more brutal	-8,9,-1
S more by	-2,3,0
S more dance	-1,2,-1
S more dystopian	-3,5,-2
S more food	-4,5,-2
S more for	-1,2,-1
S more french	-3,4,-2
S more frightening	15,-14,-2
S more gentle	-2,-1,2
S more glam	-2,5,-2
S more hand	-2,2,0
S more heat	-3,5,-1
S more hysterical	-2,3,-1
S more in	-2,2,-1
S more indian	-3,4,-1
S more like	-5,6,-2
S more like this	-1,2,-1
S more like this davon	-1,2,-1
S more little	7,-5,-1
S more of	-2,3,-1
S more old	-2,4,-1
S more poetic	-2,4,-1
S more practical	5,-4,-2
S more puppets	2,-5,2
S more racing	-1,4,-2
S more ridiculous	-2,3,-1
S more romantic	18,-15,-5
S more sandals	-2,-1,2
S more short	-1,2,-1
S more such	0,2,-1
S more that	-6,10,-3
S more visual	-3,5,-2
S more witches	0,-9,9
S more with	-3,1,2
S more without	-2,3,-2
S more women	-1,2,-1
S morgan	1,-2,-3
S morgan freeman	1,-2,-3
S moroccan	-3,4,-1
S moroccan ,	-3,4,-1
S mother	-1,8,-11
S motherhood	-6,8,-2
S motherhood with	-6,8,-2
S mothers	-1,5,-4
S mothers ,	2,1,-2
S motor	-4,6,-3
S motor racing	-4,6,-3
S mountains	1,1,-2
S mountains .	-6,11,-3
S mountains FILM	12,-12,-1
S movie	0,2,-2
S movie before	-3,3,-1
S movie for	14,-13,-1
S movie heist	-2,3,-1
S movie in	5,-4,-1
S movie night	8,-6,-2
S movie of	-1,2,-1
S movie turco	-6,8,-1
S movie vampire	0,-2,3
S moving	-1,6,-6
S mr	9,-7,-3
S mr patel	3,-2,-1
S mrs	2,2,-5
S mrs wojcik	2,2,-5
S mum	5,-4,0
S mum says	-13,7,4
S mums	-2,4,-2
S murder	-2,3,-1
S murder all	-4,1,3
S murder in	1,0,-2
S murnau	-1,3,-3
S murnau ,	-3,6,-3
S music	-1,3,-1
S music ,	-6,6,0
S music documentary	-5,7,-2
S music of	-7,8,-2
S music teacher	13,-11,-2
S musical	-2,5,-3
S musical ,	-2,5,-3
S musicals	-2,-4,6
S musicals ,	-4,7,-5
S musicals .	-4,-12,15
S musicals are	2,-4,1
S musicals make	-4,-7,9
S mustang	9,-7,-1
S my	2,-1,-1
S my american	9,-6,-3
S my best	-4,5,-6
S my big	6,-5,-1
S my boss	3,-1,-2
S my boyfriend	4,-4,0
S my brain	-1,-3,4
S my brother	2,-2,1
S my brothers	-12,5,7
S my cat	2,0,-3
S my class	5,-5,-1
S my cleaner	9,-3,-5
S my colleague	-1,2,-1
S my comfort	-6,8,-2
S my cosy	-11,13,-4
S my cousin	-13,-4,15
S my dad	7,-4,-3
S my dads	5,-3,-2
S my daughter	6,-6,-1
S my daughters	-8,11,-2
S my dog	8,-8,0
S my eldest	-1,3,-3
S my ex	3,-2,-3
S my father	11,-7,-4
S my fella	13,-10,-3
S my fiance	-1,-5,6
S my first	7,-3,-3
S my flatmate	-2,3,-1
S my flatmates	5,-2,-3
S my flats	-1,-12,12
S my friend	-4,7,-3
S my german	-3,5,-3
S my girlfriend	-3,5,-3
S my girlfriends	-2,-6,7
S my gran	2,0,-3
S my grandfather	3,-1,-2
S my grandmother	5,-2,-2
S my grandson	-5,6,-3
S my grannys	-2,5,-6
S my guilty	-8,10,-2
S my housemates	-6,7,-2
S my husband	4,-2,-1
S my husbands	-2,-18,12
S my in laws	3,-4,1
S my in laws maman	3,-4,1
S my kids	-3,5,-5
S my kids fils	-2,3,-1
S my kung	-18,20,-5
S my lad	-12,6,6
S my lot	4,-3,-1
S my mates	2,0,-3
S my monday	-20,21,-2
S my mother	7,-5,-3
S my mothers	8,-6,-3
S my mum	6,-10,4
S my nan	-2,-6,7
S my neighbour	6,-4,-2
S my neighbours	3,-2,-1
S my new	2,-3,1
S my octopus	4,-3,-1
S my old age elderly	-2,7,-6
S my parents	5,-2,-4
S my parents pere	1,2,-4
S my partner	3,-2,0
S my partners	-1,3,-2
S my roomies	-3,3,0
S my roommates	1,1,-2
S my shift	-5,8,-3
S my sister	0,-2,2
S my sisters	7,-7,-1
S my son	9,-8,-2
S my sons	10,-8,-1
S my student	5,-4,-1
S my students	10,-8,-3
S my surgeon	-3,-6,9
S my syndic	-3,4,-1
S my therapist	2,-5,2
S my therapists	6,-4,-3
S my three	-13,-14,14
S my two	-1,3,-2
S my ugly	-14,16,-2
S my uncle	-3,8,-6
S my week	4,-3,-3
S my wife	5,-3,-2
S my wife femme	4,-3,-1
S my wife frau	4,4,-10
S my wifes	5,-3,-2
S my wrist	-2,4,-2
S my year	-4,7,-3
S my youngest	6,-4,-2
S mystery	3,-2,-2
S mystery ,	-7,7,-1
S mystery illness	18,-14,-9
S nah	7,-5,-3
S naked	8,-5,-3
S naked gun	6,-5,-1
S nan	3,-2,-1
S nan remembers	3,1,-6
S nan wait	4,-3,-1
S naples	-7,10,-3
S naples ,	-7,10,-3
S napoleon	-2,4,-2
S napoleon ,	-14,15,-1
S napoleon by	7,-4,-3
S national	5,-4,-2
S national treasure	5,-4,-2
S native	-3,5,-2
S native american	-3,5,-2
S nativity	-8,9,-3
S nativity is	4,-3,-1
S nature	-4,7,-3
S near	2,1,-3
S near dark	8,-4,-5
S near future	-7,8,-1
S need a	-1,3,-1
S need serve	-1,2,-1
S need wedding	-2,4,-2
S neighbours	28,-26,-5
S nein	-2,5,-4
S nein ,	-2,5,-4
S neither	3,1,-4
S neither cowboys	1,-2,0
S neither twin	-2,11,-8
S neo	-2,3,-1
S neo noir	-2,3,-1
S neon	-2,3,-1
S neon ,	-2,3,-1
S nepalese	-4,5,-2
S nepalese ,	-4,5,-2
S neurotic	4,-3,-2
S neurotic new	5,-4,-2
S never	-1,5,-4
S never again	-6,-8,11
S never got	3,-1,-3
S never kubrick	-5,-4,8
S never mind	-1,2,0
S never seen	2,-2,1
S new	-4,5,-1
S new french	2,2,-3
S new hollywood	-8,10,-2
S new york	-2,3,-1
S new zealand	-5,6,-1
S next	-2,3,-1
S next ,	-2,2,0
S next heatwave	-3,4,-1
S next month	-3,4,-2
S next please	-1,-6,7
S next skip	-2,10,-8
S next slasher	-3,4,-1
S next time	-2,2,-1
S next week	-2,0,1
S nice	-8,0,0
S nick	11,-8,-3
S nick cave	11,-8,-3
S nicolas	-2,0,2
S nicolas cage	-3,0,3
S nicole	-5,7,-2
S nicole kidman	-5,7,-2
S nigerian	-4,7,-4
S nigerian ,	-3,4,0
S night	-1,-7,6
S night before	9,-6,-3
S night buses	-14,18,-8
S nineties	-7,9,-3
S ninety	6,-1,-7
S ninjas	-10,12,-3
S no ,	6,6,-13
S no amnesia	-4,-3,7
S no animals	10,-7,-7
S no anime	-1,-1,2
S no biopics	-2,-6,6
S no black	-5,2,2
S no bond	-4,0,4
S no boxing	-3,-1,4
S no british	-7,-6,12
S no bullying	7,-6,-1
S no cartoons	-3,-2,5
S no comedies	-5,3,2
S no cops	-3,-7,10
S no country	10,-3,-8
S no de	-3,-5,7
S no dead	0,-7,5
S no death dead	-2,-1,3
S no dementia	-11,-5,12
S no documentaries	-2,1,2
S no doubt	-5,8,-3
S no explosions	-2,-2,4
S no ghibli	-2,4,-3
S no ghosts	-3,-1,4
S no have	-8,13,-5
S no high	-2,-2,3
S no hollywood	-1,-1,2
S no horror	-3,2,2
S no idea	0,4,-4
S no john	8,-5,-3
S no jump	1,-2,1
S no kidding	-5,7,-5
S no kids	-11,-3,13
S no longer	-12,-9,14
S no marvel	-4,-3,7
S no me	2,-5,1
S no more	-1,3,-2
S no musicals	-1,-1,2
S no need	1,2,-4
S no netflix	-5,0,6
S no nudity	-2,-1,3
S no objections	9,-1,-8
S no offence	2,1,-3
S no older	-8,12,-5
S no one	-4,-9,13
S no plot	-11,13,-3
S no poirot	1,7,-12
S no politicians	-2,-2,4
S no r	-2,5,-3
S no racism	1,-2,1
S no remake	5,-5,0
S no remakes	27,-7,-29
S no ridley	4,-13,9
S no robots	-1,-2,3
S no romance	3,-5,2
S no russell	3,-2,-2
S no school	13,-7,-10
S no sex	-3,-1,5
S no sharks	-1,0,2
S no signal	5,-2,-10
S no snow	-2,-2,4
S no stomach	-6,8,-3
S no stoner	-2,-2,4
S no subtitles	-8,3,1
S no sudden	5,-6,1
S no superheroes	-3,3,0
S no swearing	8,-5,-3
S no talking	19,-9,-14
S no tarantino	-2,-1,3
S no thanks	-2,-3,6
S no to	1,-10,7
S no torture	-1,-1,2
S no troubles	5,0,-4
S no twins	3,-4,1
S no twist	-6,-2,8
S no vampires	-3,-3,6
S no wait	-4,11,-9
S no war	0,-3,3
S no weddings	-2,0,2
S no westerns	-2,-4,5
S no woody	-5,4,2
S no zombies	-1,-3,4
S nobody	3,-5,2
S nobody murdered	-9,10,0
S nobodys	17,-12,-5
S nobodys perfect	7,-5,-1
S noir	6,-4,-3
S noir ,	8,-4,-4
S noir but	-1,2,-1
S noir of	3,-2,-3
S nolan	-10,6,0
S nolan ,	-12,1,4
S nollywood	-4,6,-3
S nollywood ,	-3,4,-1
S non	0,1,-2
S non nothing	0,1,-2
S none	-2,-2,4
S none of	-2,-2,4
S nora	-2,3,-2
S nora ephron	-1,3,-2
S nora tschirner	-3,4,-1
S north	3,-1,-3
S northern	-1,2,-1
S northern n	-1,2,-1
S nosferatu	8,-6,-2
S nosferatu the	5,-3,-1
S nostalgia	12,-8,-3
S not	-1,-1,2
S not FILM	-4,1,3
S not a	1,2,-2
S not against	-2,8,-6
S not all	-5,0,4
S not angelina	11,-15,3
S not another	0,-2,2
S not as	5,0,-7
S not australian	-5,-3,7
S not big	-3,-1,4
S not black	6,-16,9
S not bothered	-2,6,-5
S not cops	-4,-3,6
S not death dead	4,-3,-2
S not excessively	-3,-3,6
S not feeling	-10,8,-1
S not from	-6,-4,9
S not gentle	-6,-3,8
S not going	5,-3,-1
S not gonna	-4,9,-5
S not gore	-14,12,2
S not in	0,-6,6
S not in the mood for	6,-13,5
S not lanthimos	2,-4,2
S not later	-2,5,-2
S not longer	-3,7,-3
S not me	6,-3,-3
S not merely	-7,13,-7
S not miyazaki	-8,8,-4
S not more	-4,8,-4
S not my	8,-10,0
S not nudity	0,-6,6
S not of	-8,-6,12
S not one	-3,-2,4
S not only	-4,7,-3
S not opposed	-4,9,-6
S not overly	-4,2,2
S not quite	5,-3,-2
S not really	-5,-1,5
S not romantic	-2,1,1
S not russell	8,-3,-6
S not sad	-5,2,4
S not scared	-8,2,4
S not scary	-4,-3,6
S not so	-3,3,1
S not stop	-2,-2,4
S not that	-12,-1,12
S not the	-7,0,6
S not tom	-11,4,6
S not tonight	2,-1,-2
S not too	-2,1,0
S not very	-7,8,-2
S not want	-7,2,4
S not without	-3,15,-13
S not yet	-1,-5,6
S nothing	0,-2,2
S nothing about	-2,-2,4
S nothing after	-4,-8,12
S nothing american	-4,-2,5
S nothing before	-1,2,-1
S nothing by	-1,-7,6
S nothing childish	-8,10,-2
S nothing from	0,-14,13
S nothing gloomy	-10,7,0
S nothing gory	1,-5,2
S nothing heavy	-3,-6,7
S nothing horror	6,-5,-2
S nothing horror scary	9,-14,-2
S nothing later	-2,8,-6
S nothing like	10,-2,-9
S nothing longer	9,-1,-7
S nothing preachy	-6,7,-1
S nothing russian	14,-1,-13
S nothing sad	-3,-3,6
S nothing says	-3,7,-4
S nothing that	3,-1,-2
S nothing too	-2,-2,4
S nothing violent	-1,-3,5
S nothing with	0,-2,2
S now	-1,2,-1
S now ,	0,-11,9
S now hes	-3,4,-1
S now i	7,-10,2
S now its	-1,2,-2
S now quickly	-2,3,-1
S now shes	-2,3,-1
S now the	-15,16,-1
S now want	-6,7,-1
S now what	-6,8,-2
S now whats	0,2,-1
S now you	7,-5,-4
S nowt	-6,-7,13
S nowt with	-1,-4,6
S nuclear	2,-7,5
S nuclear in	-8,10,-2
S nuns	-7,10,-2
S nuns ,	-4,6,-1
S nuns .	-9,14,-5
S nurse	5,-6,3
S nurse in	5,-6,3
S obsession	-9,10,-1
S obsession ,	-9,10,-1
S occult	-3,3,-1
S occult ,	-3,3,-1
S ocean	-2,2,-1
S ocean ,	-2,2,-1
S odd	-1,4,-2
S odd ,	-11,12,-1
S of	-2,2,0
S of FILM	-7,8,-1
S of baffes	-1,2,-1
S of cook chef	-11,-4,14
S of japanese	-3,0,3
S of kleber	-3,7,-7
S of slow	-9,12,-3
S of the	-4,4,0
S of visuals	-5,9,-4
S of witch wizard	-4,5,-2
S of wolf	-5,7,-2
S off	-4,6,-2
S off duty	-3,4,-1
S off to	-2,3,-1
S office	0,3,-3
S office comedy	5,1,-5
S office satire	-8,8,-1
S ogres	-3,4,-1
S ogres ,	-3,4,-1
S oh	5,-4,-1
S oh ,	3,-3,0
S oh go	2,0,-1
S oh please	5,-7,2
S oh spare	2,-3,1
S ok	1,2,-3
S ok final	12,1,-13
S ok grandpa	-1,2,-1
S ok tea	4,-3,-1
S ok w	-5,4,2
S okay	-1,4,-4
S okay so	6,-4,-2
S okja	6,-4,-2
S okja giant	6,-4,-2
S old	3,0,-4
S old age	11,-10,-1
S old fashioned	-7,6,1
S old hollywood	-3,4,-1
S old lovers	-3,4,-1
S old man	-8,16,-10
S old people	-4,5,-3
S old spies	-3,4,-1
S oldboy	10,-7,-4
S omit	-1,-5,5
S omit gratuitous	-1,-5,5
S on	1,2,-2
S on condition	-3,1,3
S on edge	17,-14,-3
S on edge of	17,-14,-3
S on my	-4,0,6
S on our	6,-4,-2
S on principle	3,-4,1
S on the	1,3,-4
S on tuesday	4,-3,-2
S on valentines day	-8,12,-3
S once	-2,4,-3
S once wed	-8,9,-1
S one	-2,4,-2
S one bad	-4,4,-1
S one big	-2,1,1
S one crime	7,-6,-2
S one cut	7,-5,-3
S one for	5,-2,-3
S one from	-4,6,-2
S one like	-7,7,0
S one location	-8,10,-2
S one more	-4,6,-1
S one of	1,-6,2
S one room	-8,17,-12
S one woman	-16,16,-1
S only	2,0,-1
S only if	-6,6,0
S only make	-3,5,-2
S only the	6,-4,-4
S opening	4,-1,-3
S opening night	4,-1,-3
S oppenheimer	6,-4,-1
S or	-4,2,1
S or anything	-2,0,3
S or undercover	-5,7,-2
S original	3,-1,-2
S original language	15,-13,-2
S original swedish	-10,10,-1
S orson	0,3,-3
S orson welles	0,3,-3
S oslo	10,-7,-4
S other	-2,3,-1
S other hand	-2,3,-1
S other options	-2,1,1
S otherwise	-4,7,-3
S our	1,0,-2
S our anniversary	0,1,-2
S our april	-4,5,-1
S our au	4,-2,-2
S our book	4,-3,-1
S our small little	7,-6,-2
S our son	12,-9,-4
S our teacher	-8,9,-1
S our thirtieth	-4,5,0
S our toddlers	4,-2,-3
S ousmane	-1,3,-3
S ousmane sembene	-1,3,-3
S over	-9,11,-2
S over three	-10,11,-3
S ozploitation	-6,8,-2
S ozploitation ,	-6,8,-2
S ozu	0,2,-7
S pacino	-11,-4,10
S pact	10,-7,-2
S pact of	10,-7,-2
S pakistani	-4,6,-2
S pakistani ,	-4,6,-2
S palermo	-2,3,-1
S palermo ,	-2,3,-1
S palestinian	-5,6,-1
S palestinian ,	-4,5,-1
S palestinian and	-2,3,-1
S palestinian films	-2,2,0
S palm springs	5,-5,-1
S paris	-4,-11,14
S paris ,	-3,8,-5
S paris yes	17,-17,-1
S park	-1,3,-2
S park chan	-1,3,-2
S pass	-5,-1,6
S pass on	-5,-1,6
S past	6,-4,-1
S past lives	6,-4,-1
S patisserie	-2,4,-2
S patisserie ,	-2,4,-2
S patrick	0,2,-3
S patrick swayze	0,2,-3
S paul	1,2,-3
S paul thomas	12,-10,-5
S paul verhoeven	-6,7,-2
S peaceful	-4,14,-11
S peaceful protest	-4,14,-11
S peco	-4,4,-1
S peco redemption	-4,4,-1
S penelope	-2,5,-3
S penelope cruz	-2,5,-3
S penguins	-10,12,-2
S people	-2,-3,4
S people who	-1,3,-4
S perfect	11,-9,-2
S perfect strangers	11,-9,-2
S period	-5,9,-5
S peter	-2,3,-2
S pets	-4,5,-2
S pets ,	-4,5,-2
S pg	-3,3,1
S pg ,	-3,2,2
S pg at	-3,3,0
S philomena	10,-9,-1
S philomena lovely	10,-9,-1
S phone	9,-7,-3
S pick	-3,5,-3
S picture	9,-8,-1
S picture this	3,-2,-1
S piedone	8,-7,-2
S piedone the	8,-7,-2
S pierce	1,-9,6
S pierce brosnan	1,-9,6
S pig	6,-3,-4
S pig ,	-6,8,-2
S pig i	7,-6,-1
S pirate film	1,-7,2
S pirates .	-8,9,-3
S pirates or	-8,2,4
S pixar	-5,4,1
S pixar ,	-3,3,-1
S plague	3,-2,-1
S plague ,	-6,7,-1
S plague dogs	10,-9,-2
S plasticine	-2,3,-1
S plasticine ,	-2,3,-1
S play	-1,2,0
S play us	-1,2,0
S please ,	-4,2,2
S please find	-6,10,-4
S please give	-2,2,-1
S please hand	-1,3,-2
S please help	7,-7,-2
S please no	5,-7,2
S please not	9,-5,-6
S please nothing	-2,-7,8
S pls	-1,-2,2
S pls no	2,-3,-1
S plumber	-2,2,0
S plumber ,	-2,2,0
S poker	-3,5,-1
S poker ,	-3,5,-1
S polanski	-4,-7,10
S polanski ,	-4,-13,14
S polanski is	-3,3,-1
S polish	2,0,-1
S polish ,	-1,2,0
S polish movie	7,-5,-2
S political	-3,5,-1
S political ,	-3,7,-3
S political satire	-4,2,1
S politics	-2,1,1
S politics ,	-8,11,-4
S politics free	7,-10,3
S politics is	-6,1,6
S poor	13,-9,-6
S poor poverty	6,-5,-1
S poor poverty beast creature	6,-5,-1
S poor things	13,-9,-6
S popcorn	7,-6,-1
S popcorn was	7,-6,-1
S portuguese	-2,4,-3
S portuguese ,	-2,4,-3
S possession	2,-13,6
S possession ,	2,-13,6
S post	0,2,-2
S post apocalypse	-8,9,-2
S post apocalyptic	-4,5,-1
S post war	-1,2,-1
S powell	2,1,-3
S powell and	2,1,-3
S practical	2,-2,-1
S practical effects	-9,7,1
S pre	-7,10,-4
S pre code	-1,2,-1
S predator	11,-9,-2
S predator commando	4,-2,-1
S prefer	-4,3,0
S prefer not	-4,3,0
S prefiero	-6,10,-5
S prefiero less	-6,10,-5
S presidents	-2,3,-1
S presidents okay	-2,3,-1
S pretty	9,-8,-2
S pretty ,	-18,11,5
S pride	7,-5,-2
S pride and	5,-3,-2
S priest	-5,10,-5
S priest nun	-5,6,-2
S priest nun ,	-5,6,-2
S priests	-3,7,-4
S priests ,	-3,7,-4
S primary	8,-6,-2
S primary school	8,-6,-2
S princess	-10,15,-6
S princess who	-1,2,-1
S prison	8,-5,-4
S prison ,	-9,10,-1
S prison break	-7,9,-1
S prohibition	-7,8,-2
S prohibition ,	-7,8,-2
S prom	-9,2,4
S prom horrors	7,-21,11
S properly	0,2,-2
S properly scary	0,2,-2
S provided	-6,2,4
S provided nobody	-2,3,-1
S provided the	-10,5,7
S psychedelic	-2,2,0
S psychedelic without	-2,2,0
S puppets	-7,2,5
S puppets that	-7,2,5
S pure	12,-9,-2
S pure serotonin	12,-9,-2
S put	-3,4,-2
S put a	3,-2,-2
S put explosion	-5,8,-3
S put on	0,1,-3
S quebec	-6,8,-2
S quebec ,	-6,8,-2
S queen	7,-5,-2
S queen of	7,-5,-2
S quentin	-11,7,3
S quentin tarantino	1,-7,6
S quest	-3,4,-1
S quest ,	-3,4,-1
S quick	1,0,-2
S quick ,	1,0,-2
S quiet	-6,8,-2
S quiet ,	-3,5,-1
S quiet family	-4,7,-3
S quieter	-4,5,-2
S quieter than	9,-9,3
S quirky	-3,1,3
S quirky but	-1,2,-1
S quirky not	-5,0,5
S quiz	-3,5,-2
S quiz question	-3,5,-2
S rachel	3,1,-3
S rachel weisz	0,3,-3
S racing	-5,1,3
S racing ,	-5,-3,6
S rainy	-2,4,-1
S rainy noir	-2,3,-1
S ranch	-8,10,-4
S ranch ,	-8,10,-4
S rated	4,-1,-4
S rated r	-6,11,-6
S rather not	-4,1,3
S rather something warm	-7,8,-2
S rather soviet	-5,7,-1
S rather year years	0,3,-2
S rats	0,-6,6
S raunchy	5,-3,-4
S raunchy girls	5,-3,-4
S ray	8,-5,-3
S ray winstone	-3,4,-2
S real	-7,10,-3
S really	-5,0,4
S rec	7,-4,-2
S rec best	6,-4,-2
S recent	-5,6,-2
S recent spanish	-5,6,-2
S recommend	-5,7,-3
S red	3,-1,-3
S redford	1,1,-3
S redford alone	6,-5,-3
S refill	-1,2,-1
S refill ,	-1,2,-1
S regency	-3,4,-2
S regency ,	-3,4,-1
S reign	6,-6,-1
S reign of	6,-6,-1
S religion	-4,-3,7
S religion is	-4,-3,7
S religious	-2,3,-1
S religious but	-2,3,-1
S remove	-9,-3,9
S remove the	-9,-3,9
S replacement	-1,3,-1
S replacement needed	-1,3,-1
S resistance	-2,4,-1
S resistance ,	-2,4,-1
S resnais	-4,9,-6
S resnais when	-4,9,-6
S restaurant	7,-4,-5
S restaurant ,	7,-4,-5
S revenge	-2,3,-1
S revenge ,	-1,2,-1
S revenge but	-2,3,-1
S revenge served	-3,5,-3
S reward	-2,3,-1
S reward film	-2,3,-1
S rich	-9,10,-2
S rich voices	-9,10,-2
S richard	-10,3,5
S richard attenborough	-7,10,-5
S richard linklater	-4,12,-9
S riches	-2,0,2
S riches to	-2,0,2
S ridley	-6,5,-2
S ridley scott	-6,5,-2
S right	-3,5,-3
S right ,	-3,5,-3
S rivers	-3,4,-1
S rivers ,	-3,4,-1
S road	-1,3,-2
S road house	14,-13,-2
S road movie	-8,9,-2
S road trip	-2,4,-2
S roald	-3,-7,7
S roald dahl	-3,-7,7
S robert	0,4,-4
S robert altman	-6,9,-3
S robert de	0,1,-2
S robert eggers	5,-3,-2
S robert pattinson	2,3,-7
S robert redford	13,-12,-3
S robin	-2,7,-5
S robin williams	-2,7,-5
S robot	5,-2,-3
S robot ,	-1,4,-4
S robot dreams	9,-8,-2
S robots	5,-2,-2
S robots ,	-4,6,-3
S robots in	-2,2,-1
S rock	-6,7,-2
S rock and	-6,7,-2
S rock star	-5,0,5
S rock star ,	-6,-3,8
S rock star n	-3,8,-5
S roger	-9,0,1
S roger moore	-9,0,1
S rom	-4,-4,7
S rom com	-3,0,2
S roma	7,-5,-3
S romance	-5,-3,7
S romance ,	-5,-3,7
S romanian	-2,4,-1
S romanian ,	-2,4,-1
S romantic	-2,-1,2
S romantic without	-2,-1,2
S romcom	-2,5,-3
S romcom ,	-2,5,-3
S romcom w	-3,5,-1
S romcoms	-11,-4,14
S romcoms are	-2,3,-1
S rome	5,-3,-2
S rome ,	-3,4,-2
S rome as	-11,13,-2
S rome but	-6,6,0
S rome in	-8,9,-1
S rome that	20,-18,-2
S rousing	-5,7,-3
S rousing sea	-5,7,-3
S routine	-2,3,-1
S routine ,	-2,3,-1
S roy	-4,6,-2
S roy andersson	-4,6,-2
S rude	-3,4,-1
S rude ,	-3,4,-1
S rule	-3,-6,8
S rule out	-3,-6,8
S rumpled	-4,6,-2
S rumpled detective	-4,6,-2
S running	-4,5,-1
S running ,	-5,6,-1
S rushmore	4,-4,-1
S rushmore then	4,-4,-1
S russian	-3,5,-2
S russian ,	-4,5,-1
S russian mob	-3,5,-3
S rwanda	-3,-10,9
S rwanda ,	-3,-10,9
S ryan	5,-6,-2
S ryan gosling	9,3,-17
S sad	-7,3,3
S sad but	-4,5,-2
S sad robots	-5,-18,19
S sad songs	-2,10,-9
S sad stuff	2,-11,8
S sad without	-2,4,-1
S sailing	-3,3,0
S sailing ,	-4,5,-1
S sailing round	-4,2,2
S sailors	6,-4,-8
S saint	10,-5,-5
S saint maud	10,-5,-5
S saltburn	-2,4,-2
S saltburn put	-2,4,-2
S same	0,-2,2
S same as	5,-6,-1
S same autumn	-1,2,-1
S same big	-8,11,-2
S same gang	-7,-2,8
S same sort	-16,5,5
S sami	6,-4,-5
S sami blood	17,-17,-5
S samurai	-2,5,-2
S samurai one	-5,7,-1
S samurai spirit	2,-1,-3
S san	-4,6,-2
S san francisco	-4,6,-2
S sandra	-10,2,5
S sandra bullock	-11,2,6
S saoirse	-9,13,-2
S saoirse ronan	-9,13,-2
S satire	2,0,-3
S satire ,	5,-3,-2
S satire as	0,2,-2
S satoshi	-4,4,-1
S satoshi kon	-4,4,-1
S satyajit	-3,5,-2
S satyajit ray	-3,5,-2
S saw	1,3,-4
S saw coldplay	-5,6,-1
S say	16,-12,-5
S scam	-6,8,-2
S scam artists	-6,8,-2
S scandinavian crime	1,3,-4
S scarier	6,-4,-2
S scarier than	6,-4,-2
S scarlett	-7,8,-1
S scarlett johansson	-7,8,-1
S scary	-3,4,-1
S scary ,	-2,2,-1
S scary but	-4,5,-2
S scary of	-3,5,-2
S scary without	0,2,-1
S school film	-3,1,1
S school of	8,-4,-5
S school reunion	-5,8,-3
S school trip	8,-5,-4
S sci	-2,3,0
S sci fi	-2,3,0
S science	-5,5,0
S science ,	-2,3,-1
S science fair	-2,6,-4
S science fiction	-2,1,1
S science fiction old	8,-7,-2
S scientists	-1,-3,2
S scientists in	-13,4,4
S scorsese	-3,4,-1
S scorsese ,	-3,13,-10
S scorsese but	-3,3,0
S scorsese not	-4,6,-2
S scottish	-9,7,1
S scottish ,	-2,0,2
S scrap	3,-3,1
S scrap that	-3,1,1
S scrap the	1,-3,1
S scratch	-10,-16,18
S scream	6,-4,-3
S screwball	-6,8,-3
S se	0,-5,5
S se forbidden taboo	-4,-11,13
S se me	2,3,-5
S se tiver	-2,-2,4
S sea	-8,9,-1
S sea monster	-4,7,-2
S second	-4,6,-2
S second baby	-2,2,0
S second half	0,4,-5
S second thoughts	-6,2,3
S second world	-3,3,-1
S seeing	11,-8,-3
S seeing that	11,-8,-3
S seen	7,-5,-3
S seen FILM	-3,5,-2
S send	-3,5,-2
S send me	-3,3,-1
S send something	-2,3,-1
S set	-3,6,-3
S set in	-5,6,-2
S set it	7,-5,-6
S seven	13,-7,-8
S seven oclock	-6,6,0
S seventies	-2,4,-2
S seventies ,	-1,2,-1
S seventy five	-5,7,-1
S seventy odd	-3,4,-2
S seventy year	15,-13,-2
S sex	-2,-5,7
S sex scenes	-2,-5,7
S sexy and	-4,0,3
S sexy but	0,1,-2
S sexy without	-2,3,-1
S shadows	-5,6,-2
S shadows ,	-5,6,-2
S shah	-3,3,0
S shah rukh	-3,3,0
S shakespeare	-3,2,1
S shark	5,6,-14
S shark again	5,6,-14
S sharks	2,0,-3
S sharks ,	-7,9,-2
S sharks and	-11,12,-1
S sharks but	-5,1,4
S she	3,-2,-1
S she ,	-2,4,-2
S she had	2,-2,-1
S she has	4,-3,-1
S she likes	-4,7,-3
S she said	2,-1,-1
S she says	-6,7,-1
S she thought	2,-2,0
S she wants	-3,-1,3
S shed	1,2,-2
S shed like	-7,8,-1
S sheep	15,-13,-1
S sheep ,	15,-13,-1
S shell	-6,5,1
S shes	2,-2,-1
S shes a	-10,7,3
S shes eager	-3,3,-1
S shes eight	8,-8,0
S shes for	3,-1,-2
S shes into	-12,13,-2
S shes twelve	13,-12,-3
S shield	-3,-1,4
S shield me	-3,-1,4
S shirley	0,3,-2
S shock	2,1,-7
S shoplifters	4,-2,-1
S short	-3,5,-2
S short ,	-4,7,-2
S short and	6,-3,-4
S short stories	-7,8,-2
S shorter	-2,6,-4
S shorter court	9,-4,-7
S shorter than	-18,20,-4
S should	6,-4,-3
S should be	6,-4,-3
S show	-3,4,-1
S shyamalan	-11,-2,9
S si	-7,1,5
S si can	-2,2,0
S si to	-14,-2,10
S sick	2,-6,4
S sick of	-5,-1,6
S sidney	-2,4,-2
S sidney lumet	-2,3,-1
S sidney poitier	-2,5,-3
S siete	6,-5,-1
S siete boyfriend girlfriend	6,-5,-1
S silent	-2,2,0
S silent ,	-4,0,4
S silent and	-2,4,-2
S silent era	8,-6,-3
S silent film	-10,17,-6
S silent hollywood	-5,10,-5
S silent nearly	-2,4,-2
S silent w	-2,4,-2
S silents	-5,-3,6
S silents that	-5,-3,6
S silly	-3,5,-2
S silly ,	-3,4,-1
S silly spy	-3,4,-1
S similar	-4,6,-2
S similar to	-4,6,-2
S simon	-3,2,0
S simon pegg	-3,2,0
S since	-2,2,0
S since recovering	-1,2,-1
S since the	-1,5,-4
S since weve	-3,4,-1
S singalong	-5,7,-2
S singalong .	-5,7,-2
S sinister	-7,10,-4
S sinister ones	-7,10,-4
S sisters	2,0,-2
S sisters ,	-3,4,-1
S sisters at	22,-21,-4
S six	2,0,-2
S six of	2,0,-2
S sixties	-2,4,-2
S sixties ,	-3,3,-1
S sixties czech	-1,6,-4
S sixties london	-2,2,0
S sixty	6,-2,-4
S skinamarink	8,-7,-1
S skinamarink ,	8,-7,-1
S skip	-4,2,2
S skip anything	-4,-3,7
S skip the	-6,7,-2
S skyscrapers	-4,6,-2
S skyscrapers ,	-4,6,-2
S slapstick	-3,1,2
S slapstick ,	-2,4,-2
S slapstick .	-7,10,-3
S slapstick from	-3,4,-1
S slapstick hurts	-5,-9,9
S slapstick silly	-3,4,-1
S slapstick silly ,	-3,4,-1
S slapstick would	-3,4,-1
S slasher	-8,10,-3
S slasher in	-10,12,-4
S slasher w	-5,6,-2
S slept	10,-8,-2
S sleuth	10,-9,-1
S sleuth ,	10,-9,-1
S slovak	-5,9,-4
S slow	-4,-1,4
S slow ,	-3,6,-3
S slow burn	-5,5,0
S slow burning	-5,7,-2
S slow clear	-7,12,-6
S slow sad	-5,11,-6
S small	-2,3,-1
S small ,	-6,4,0
S small town	-5,7,-1
S smart	-8,10,-2
S smart teenagers	-10,12,-2
S smth	2,0,-2
S smth spooky	3,-1,-3
S snappy	-2,4,-1
S snow	-9,10,-2
S snow ,	-3,4,-2
S snow and	-2,3,-1
S so	-1,2,-2
S so ,	-1,3,-1
S so 00	-1,2,0
S so a	-2,1,1
S so africa	-1,2,-1
S so again	-2,3,-1
S so anything	-2,1,1
S so as	-4,5,-1
S so bittersweet	-1,2,0
S so butler	-5,2,3
S so choose	-2,3,-1
S so conversation	-5,7,-2
S so do	-14,17,-4
S so european	11,-10,-2
S so families	1,1,-2
S so find	-1,2,-1
S so for	-4,5,-1
S so funny	-2,5,-3
S so future	-4,4,-1
S so gangsters	-5,4,1
S so ghosts	15,-13,-2
S so give	-9,6,3
S so happy	2,2,-4
S so i	-9,-3,10
S so in	6,-3,-3
S so it	0,2,-1
S so itd	-1,2,-1
S so its	-2,3,-1
S so japanese	11,-9,-3
S so leave	-7,-2,8
S so lets	5,-3,-2
S so like	-3,0,4
S so lorries	-3,5,-2
S so magic	-4,2,2
S so maybe	-3,7,-4
S so midlands	-2,3,-1
S so more	-3,7,-3
S so mothers	-5,2,2
S so music	-3,7,-5
S so musical	-10,13,-3
S so no	4,4,-8
S so nothing	-1,-1,2
S so one	-10,4,6
S so quiet	-4,4,0
S so sick	-6,7,-1
S so something	-3,4,-1
S so space	0,3,-2
S so sweets	-2,3,-1
S so the	8,-5,-4
S so to	-5,3,2
S so tonight	-3,0,2
S so trains	-2,3,-1
S so we	2,-2,0
S so what	7,-6,-4
S so whodunit	-4,5,-1
S so wisteria	-5,3,1
S soap opera	3,-1,-3
S soap opera my	3,-1,-3
S sofia	0,3,-3
S sofia coppola	0,3,-3
S soft	-5,2,2
S soft ,	-5,1,2
S softer	-6,9,-3
S softer edges	-1,2,-1
S soldiers	-13,5,5
S solid	7,-5,-4
S solid train	20,-19,-1
S solidarity	-3,5,-1
S solidarity ,	-3,5,-1
S some	2,1,-3
S some gore	-4,-4,5
S some other	-2,3,-1
S some speak	16,-10,-7
S some stupid	-13,15,-8
S somebody	6,-7,1
S somebody recommend	-4,-3,7
S someone	-1,2,-1
S someone brave	1,-3,2
S someone else	-2,3,-1
S someone quoted	2,0,-2
S someone told	5,-3,-1
S someone who	-12,15,-4
S someones	10,-8,-2
S someones nicked	10,-8,-2
S something	-1,2,-1
S something FILM	-2,0,2
S something about	-2,3,-1
S something as	-3,5,-2
S something australian	-1,-4,5
S something based	-4,-2,6
S something bonkers	-1,2,-1
S something british	-2,2,-1
S something chose	-3,1,1
S something clever	-2,-2,5
S something colorful	-2,2,0
S something cozy warm	-2,3,-1
S something desert	-2,3,-1
S something dreamy	-1,2,-1
S something druggy	-1,2,-1
S something else	0,2,-2
S something fantasy	9,-7,-2
S something feel	-1,-1,2
S something for	-2,1,0
S something from	-2,3,-2
S something funny	-3,2,1
S something funny lustiges	-3,5,-3
S something funny truc	-3,0,3
S something gentle	-2,3,0
S something gothic	-3,4,-1
S something heartwarming	7,-1,-9
S something hopeful	-4,6,-3
S something in	1,2,-2
S something irish	-3,0,4
S something joyful	-2,-4,6
S something light	3,0,-3
S something light easy	-2,3,-1
S something like	-3,4,-1
S something long	9,-9,-1
S something medieval	-1,2,-1
S something more	3,-2,-1
S something new	-4,6,-1
S something nordic	1,-3,1
S something norwegian	-1,2,-1
S something original	-3,3,0
S something parecido	-3,4,-1
S something peruana	-4,-6,8
S something quirky	1,2,-4
S something romantic	-3,-2,4
S something romantic romantisches	-4,2,2
S something set	-1,2,-1
S something she	-2,2,-1
S something short	-3,4,-1
S something slow	0,3,-3
S something so	-6,7,-2
S something spanish	-4,4,-1
S something spooky	-1,0,2
S something suspenseful	-2,3,-2
S something suspenseful spannendes	-2,3,-2
S something that	-5,6,-2
S something to	0,2,-2
S something truc	-2,2,1
S something uplifting	1,1,-2
S something violence	-3,-4,7
S something was	9,-3,-6
S something where	-6,7,-1
S something with	-1,2,-1
S somewhere	0,1,-2
S somewhere between	0,1,-2
S song	6,-3,-5
S song kang	6,-3,-5
S soothing	-4,-4,7
S soothing i	-4,-4,7
S sorrentino	-6,11,-5
S sorrentino again	-6,11,-5
S sorry	1,-4,2
S sorry ,	2,-9,4
S sort	10,-9,-2
S sort of	10,-9,-2
S south	-3,2,1
S south africa	-2,-1,3
S south african	-2,1,1
S south korean	-3,2,1
S south london	-7,11,-4
S soviet	12,-7,-4
S soviet ,	22,-21,-4
S space	-3,3,0
S space ,	-3,2,1
S space adventure	-2,3,-1
S space but	-3,5,-2
S space opera	-3,2,0
S spaceships	-8,6,1
S spaceships ,	-6,2,3
S spag	-1,2,-1
S spag bol	-1,2,-1
S spaghetti	-2,3,-1
S spaghetti western	-2,3,-2
S spaghetti westerns	-2,2,0
S spanish	-1,2,-1
S spanish ,	-3,4,-1
S spanish or	-3,7,-5
S spanish perhaps	5,-3,-3
S spare	2,-4,1
S spare me	-3,-2,5
S spare my	4,-1,-3
S spare us	-1,-2,4
S spent	8,-6,-2
S spielberg	7,-1,-6
S spielberg ,	1,2,-3
S spies	-4,3,0
S spies ,	-3,1,2
S spies please	0,2,-2
S spies though	-9,10,-1
S spoof	11,1,-14
S spoof ,	11,1,-14
S spooky is	-5,5,-1
S spooky without	6,-4,-3
S spooky yes	-3,1,2
S sports	-3,-3,6
S sports ,	-3,-8,9
S sports film	-5,8,-2
S sprawling	-4,6,-1
S sprawling ,	-4,6,-1
S spy	-2,5,-3
S sry	-4,0,2
S sry typo	-4,0,2
S stage show	4,-2,-2
S stage show of	4,-2,-2
S stallone	5,-15,7
S starring	-11,17,-11
S stately	-3,4,-1
S stately home	-3,4,-1
S stay	7,-7,-1
S stay me	4,-5,1
S steamy ,	-3,5,-2
S steer	3,-8,2
S steer clear	4,-5,2
S stephen	-4,3,2
S stephen king	-2,0,3
S steve	-4,3,0
S steve martin	10,-8,-2
S steve mcqueen	-7,6,1
S sth	-8,9,-1
S sth trippy	-8,10,-1
S still	5,-2,-2
S still ,	-3,3,0
S stock	-5,10,-5
S stock market	-5,10,-5
S stoner	1,0,-2
S stoner comedy	2,0,-3
S stop	-1,2,-2
S stop colin	-2,2,-1
S stop motion	0,2,-2
S story	-4,6,-2
S story of	-4,6,-2
S straightforward	-4,7,-3
S straightforward cops	-5,7,-2
S strange	5,-2,-3
S strange ,	1,1,-2
S stranger	7,-5,-3
S stranger things	7,-5,-3
S street	-9,-4,12
S strike	3,-15,4
S strike off	3,-15,4
S stuck	-13,12,2
S stuck in	-5,2,4
S student	2,1,-3
S student flat	5,-2,-3
S studio	-5,1,3
S studio era	-6,9,-4
S studio ghibli	-4,-4,6
S stylish	-3,4,-1
S stylish ,	-3,4,-1
S stylish thriller	-2,3,-1
S submarine	-4,6,-1
S submarine ,	-1,2,-1
S submarines	-5,10,-5
S subtitles	-9,4,3
S subtle	-8,9,-1
S subtle ,	-8,9,-1
S such	8,-7,-1
S suicide	1,-4,3
S suicide is	1,-4,3
S summer	3,0,-3
S summer camp	0,3,-3
S summery	-3,4,-1
S summery ,	-3,4,-1
S sunny	-14,17,-4
S sunny ,	-9,12,-4
S sunset sunrise	6,-1,-5
S sunset sunrise ,	6,-1,-5
S sunshine	2,1,-4
S sunshine til	9,-6,-4
S superhero	-3,3,0
S superhero but	-2,4,-2
S superhero free	-4,0,4
S superheroes	-5,12,-7
S surely	4,-1,-3
S surely theres	-8,11,-2
S surfing	4,-2,-1
S surfing ,	-7,4,3
S surfing docu	9,-7,-7
S surprisingly	7,-6,-2
S surprisingly moving	7,-6,-2
S suspense	-3,4,-1
S suspense ,	-3,4,-1
S suspiria	9,-7,-2
S suspiria speaking	3,-2,0
S svankmajer	-3,4,-2
S svankmajer ,	-3,4,-2
S svensk	-3,5,-1
S svensk filmindustri	-3,5,-1
S swearing	-8,8,1
S swearing free	-4,-2,5
S sweaty	-3,8,-4
S sweaty ,	-3,8,-4
S swedish	-1,2,0
S swedish ,	-5,5,1
S swedish but	4,-2,-2
S sweeping	-2,3,-1
S sweeping ,	-2,3,-1
S sweet	-2,3,-2
S sweet ,	-6,3,3
S sweet and	-6,8,-2
S sweet shop	-3,13,-8
S swiss	-4,10,-7
S sword	-5,4,1
S swords	-1,6,-6
S swords ,	3,2,-6
S tabu	11,-10,-4
S tabu crocodile	12,-11,-1
S taiwanese	-5,7,-1
S taiwanese ,	-5,7,-1
S tales	15,-12,-6
S tales of	15,-12,-6
S talk conversation	-3,1,1
S talk conversation by	-3,1,1
S talking	-11,-3,12
S tamara	2,1,-5
S tamara jenkins	2,1,-5
S tamil	-2,1,1
S tangled	10,-6,-4
S tap	-4,6,-2
S tap dancing	-4,6,-2
S tarantino	-1,-9,9
S tarantino dialogue	7,-5,-6
S tarantino hasnt	0,-3,1
S tarkovsky	-10,-6,10
S taxi	12,-5,-8
S teaching	5,-3,-2
S teaching media	5,-3,-2
S team	-1,3,-4
S team falls	-1,3,-4
S tear	3,-1,-3
S tear jerker	-1,-1,2
S tear jerker llorar	-7,2,5
S tears	5,-3,-6
S technicolor	-12,15,-3
S teen	0,2,-2
S teen movies	-12,14,-3
S teen witches	-5,2,1
S teenage	-4,8,-4
S teenagers	11,-8,-1
S teenagers in	11,-8,-1
S tell	-3,2,0
S tell me	-5,4,1
S tender	-4,5,-1
S tender ,	-7,8,-1
S tenet	5,-3,-3
S tenet ,	5,-3,-3
S tennessee	-4,9,-6
S tennessee williams	-4,9,-6
S tense	-8,9,-3
S tense ,	-5,6,-1
S tense chess	-1,3,-1
S terrence	-9,8,0
S terrence malick	-9,8,0
S terry	-3,-4,3
S terry gilliam	-10,-2,6
S terry wants	2,-1,-2
S thai	-5,6,-2
S thai ,	-6,8,-2
S that beach	8,-7,-1
S that eerie	3,-1,-3
S that green	5,-2,-3
S that is	-2,2,0
S that liberation	5,-4,-1
S that not	-4,-7,10
S that or	-3,4,-1
S that romanian	-4,6,-4
S that sort	-2,3,-1
S that wafer	5,-4,-1
S that yugoslav	4,-3,-2
S thats	5,-3,-3
S thats my	3,-2,-1
S thats next	-3,3,0
S the	2,-1,-2
S the 0000	6,-4,-4
S the FILM	6,-5,-1
S the alps	-5,15,-10
S the apartment	2,0,-4
S the artist	7,-5,-3
S the austrians	-12,7,5
S the banshees	1,1,-2
S the bassoon	6,-4,-3
S the belgians	-8,10,-2
S the big	6,-5,-1
S the black	6,-5,-1
S the boiler	-8,9,-1
S the book	4,-3,-1
S the book adaptation	8,-6,-1
S the boy	-1,3,-3
S the brazilians	-12,18,-6
S the bride	12,-9,-3
S the bridge	10,-8,-2
S the brief	-4,2,2
S the canadians	-6,9,-3
S the cat	7,-4,-3
S the cat kitten	3,-2,-1
S the cats	10,-8,-2
S the choir	-11,12,-6
S the christian biblical	5,-3,-2
S the church	3,-2,-1
S the classroom	4,-1,-4
S the clay	-8,9,-1
S the company	10,-8,-3
S the cornish	-9,11,-3
S the craft	9,-6,-4
S the czechs	-11,14,-3
S the danes	-23,26,-2
S the dardennes	-16,6,5
S the death	8,-5,-3
S the devil	14,-12,-4
S the dog	14,-11,-1
S the dogs	9,-7,-3
S the dutch	-2,4,-3
S the end	-8,10,-2
S the energy	-4,6,-2
S the father	12,-8,-4
S the favourite	-11,13,-4
S the fifties	-8,9,-1
S the finns	-8,10,-2
S the flats	7,-5,-2
S the food	-18,18,-2
S the french	-10,7,3
S the funny	-6,8,-2
S the german	-4,6,-3
S the ghost	7,-5,-2
S the girl	2,-2,0
S the good	12,-10,-3
S the grand	6,-3,-2
S the grandchildren	4,-3,-1
S the great	4,-2,-1
S the greeks	-7,12,-6
S the green	4,-3,0
S the guy	7,-5,-3
S the heatings	-2,4,-1
S the holiday	4,-3,-1
S the hungarians	-9,10,-1
S the in	7,-5,-3
S the in laws	4,-4,-1
S the internet	1,0,-2
S the irish	-10,13,-3
S the island	6,-5,-1
S the kids	-4,6,-2
S the kingdom	5,-4,-1
S the koreans	-9,15,-7
S the lads	-1,2,-1
S the lady	5,-4,-2
S the life	4,-4,-1
S the lighthouse	10,-10,-2
S the lion	4,-2,-2
S the little	-3,-3,4
S the little small	-8,8,-1
S the man	8,-2,-6
S the maroc	-9,11,-2
S the men	2,-2,0
S the more	-14,15,-3
S the mouth	5,-3,-1
S the movie	2,0,-2
S the muppet	7,-6,-2
S the my	0,3,-3
S the neighbor	-2,5,-3
S the neighbour	5,-4,-1
S the neighbours	3,-3,0
S the next	-3,4,-1
S the of	4,-6,-1
S the old	10,-9,-1
S the one	-4,6,-3
S the other	3,6,-14
S the perfect	5,-4,-1
S the piano	6,-5,-1
S the po	1,2,-2
S the poles	-5,7,-2
S the poseidon	8,-6,-2
S the power	5,-3,-2
S the projector	3,-2,-1
S the quiet	11,-9,-2
S the remake	6,-2,-3
S the rendido	7,-4,-3
S the ritual	-1,2,-2
S the russians	-6,8,-2
S the seventies	-6,5,1
S the ships	12,-9,-3
S the silly	13,-11,-2
S the small	-12,14,-1
S the snow	13,-10,-3
S the sort	-7,8,-2
S the summer	-14,14,-1
S the sweetness	-10,11,-2
S the teacher	8,-7,-1
S the teta	4,-3,-2
S the thais	-11,10,0
S the that	2,-10,3
S the three	12,-11,-1
S the tizio	8,-5,-3
S the ton	10,-7,-2
S the trouble	8,-2,-6
S the turin	4,-3,-1
S the twins	-1,-2,2
S the twist	1,0,-3
S the two	11,-10,-2
S the unique	8,-6,-2
S the vicar	-3,11,-8
S the war	-3,-3,6
S the weekend	5,-3,-2
S the whale	17,-14,-3
S the white	12,-9,-4
S the whole	5,-4,-1
S the wild	4,-3,-1
S the with	19,-17,-2
S the year	0,3,-3
S their	5,-3,-1
S then	2,0,-2
S then animated	-8,10,-3
S then lets	-3,3,-1
S there	2,-2,0
S there ,	14,-12,-3
S there must	-5,3,1
S there was	10,-6,-4
S therefore	-6,4,1
S therefore something	-6,3,0
S therell	-16,17,-1
S therell be	-16,17,-1
S theres	3,-1,-2
S theres a	5,-3,-2
S theres no	17,-10,-7
S theres nothing	1,2,-6
S theres one	-5,5,0
S they have	5,-3,-3
S they met	-3,4,-1
S they only	-7,8,-1
S they want	22,-20,-3
S theyd	-14,16,-2
S theyre	2,-1,-1
S theyre asking	3,2,-5
S theyre both	-2,3,0
S theyre coming	5,-3,-2
S theyre showing	2,-1,-1
S thief	9,-7,-3
S things	2,-2,0
S things to	2,-2,0
S think	-9,11,-2
S think neon	-2,8,-7
S thirties	-4,4,0
S thirties or	-8,10,-2
S this	0,2,-2
S this evening	-5,6,-1
S this may	0,4,-6
S this ones	-10,13,-3
S this time	-2,2,0
S this year	-2,2,1
S this years	-7,7,-1
S thisll	6,-5,-2
S thisll sound	6,-5,-2
S thoughtful	-2,4,-1
S thoughtful sci	-2,4,-1
S threads	9,-5,-4
S three	4,-1,-2
S three films	-1,2,-2
S three generations	-2,2,-1
S three hours	2,1,-8
S three lads	1,2,-4
S three more	-3,4,0
S three sisters	5,-5,-1
S thriller	-4,3,1
S thriller ,	-5,3,1
S thriller but	-1,-1,2
S thrillers	-7,11,-4
S thumbs	10,-6,-4
S till	0,2,-2
S till then	0,2,-2
S tim	-9,-2,7
S tim burton	-9,-2,7
S timbuktu	9,-6,-3
S timbuktu ,	8,-5,-3
S time	-4,6,-2
S time loop	0,3,-2
S time travel	-4,4,-1
S time travel ,	-2,4,-2
S timothee	-1,-5,-2
S timothee chalamet	-3,-1,-1
S tinker	4,-3,-1
S tinker tailor	4,-3,-1
S tired	0,-7,6
S tired of	-9,-1,9
S to	1,1,-3
S to me	6,-4,-2
S to whom	-1,-2,3
S today	2,0,-2
S today in	7,-6,-2
S today is	5,-3,-2
S today want	-6,7,-1
S toei	-6,8,-3
S toei wizards	-6,8,-3
S tokyo	0,1,-2
S tokyo at	0,1,-2
S tom	2,-6,0
S tom cruise	-11,-8,15
S tom hardy	5,4,-15
S tomboy	12,-10,-2
S tomboy seventy	12,-10,-2
S tonight ,	-3,5,-2
S tonight a	-4,6,-1
S tonight is	2,-4,2
S tonight its	-2,-3,4
S tonight ive	-3,4,-1
S tonight something	-3,4,-1
S tony	-4,8,-3
S tony leung	-4,5,-1
S too many	1,-10,5
S too quirky	3,-4,1
S too scary	-1,-1,2
S took	9,-2,-8
S toro	7,-5,-1
S toro wild zany	7,-5,-1
S torture	-3,-6,8
S torture ,	-4,-2,5
S torture .	3,-7,2
S toto	-4,6,-2
S toto ,	-4,6,-2
S totoro	9,-5,-5
S totoro is	8,-4,-5
S touching	19,-17,-5
S touching the	5,-4,-1
S toys	-4,9,-11
S train	0,3,-4
S train dreams	8,-6,-2
S train robbery	-8,10,-2
S train thriller	14,-12,-2
S training	13,-12,-3
S training day	13,-12,-3
S trains	-3,6,-4
S trains then	-6,6,-1
S trashy	2,0,-3
S trashy ,	-3,4,-1
S trashy horror	6,-3,-6
S travel	-5,0,5
S treasure	-2,5,-2
S treasure hunt	-2,5,-2
S trees	-7,10,-3
S trees ,	-7,10,-3
S trial	-5,6,-1
S trial ,	-5,6,-1
S trial courtroom	2,0,-2
S trial courtroom ,	2,0,-2
S triangle	5,-3,-2
S triangle of	5,-3,-2
S tried	-2,-6,8
S tried dune	10,-7,-2
S troll	13,-10,-6
S trollhunter	25,-23,-7
S trolls	6,-5,-2
S trolls gave	5,-4,-2
S true	1,-3,1
S true crime	7,-5,-7
S true story	-4,6,-3
S trumpet	9,-9,-1
S trumpet ,	9,-9,-1
S try	-2,3,-2
S try ,	-1,3,-2
S trying	-5,-6,10
S trying to	-5,-6,10
S turkish	0,3,-3
S turkish ,	-2,3,-1
S turn	-12,16,-6
S turns	-1,3,-2
S turns out	-1,3,-2
S twenty	-1,2,-1
S twenty two	-1,2,-1
S twin	-4,7,-2
S twin sisters	-4,7,-2
S twins	-8,13,-5
S two	1,1,-2
S two and	-16,17,-4
S two child children	-2,-4,6
S two dads	18,-17,-4
S two elderly	15,-14,-1
S two girlfriend friend	7,-5,-3
S two hours	8,-5,-4
S two nuns	-4,9,-3
S two teenagers	10,-6,-4
S u	-6,0,3
S u got	-2,-1,4
S ufa	-8,9,-2
S ufa musicals	-8,9,-2
S uff	0,3,-3
S uff the	0,3,-3
S ufos	-7,10,-3
S ufos ,	-7,10,-3
S ugly	-4,6,-2
S ugly crying	-3,4,-2
S ugly gritty	-6,8,-3
S ukrainian	4,-3,-2
S ukrainian ,	4,-3,-2
S un	-18,5,13
S un love	-18,5,13
S undemanding	-4,12,-7
S undemanding ,	-3,11,-8
S under	-4,4,1
S under 0	-2,5,-3
S under 00	-2,3,-1
S under 000	-6,7,-1
S under a	-8,9,-1
S under an	-5,4,2
S under two	-5,9,-4
S undercover	-6,8,-5
S undercover cop	-6,8,-5
S underdog	3,-1,-2
S underdog football	6,-4,-2
S underdog sports	-3,6,-2
S underdogs	8,-6,-3
S underdogs ,	8,-6,-3
S underrated	9,-7,-3
S underrated ,	9,-8,-1
S underrated .	9,-6,-3
S universal	2,1,-5
S universal monsters	2,1,-5
S university student	0,5,-5
S university student is	0,5,-5
S unless	-4,1,2
S unless its	-4,1,2
S until then	-5,6,-1
S untouchables	12,-6,-7
S untouchables the	12,-6,-7
S up	13,-8,-11
S uplifting	-3,5,-2
S uplifting ,	-3,5,-2
S urban	-3,3,-1
S urban ,	-3,3,-1
S us	11,-8,-6
S ustinov	-3,4,-1
S ustinov ,	-3,4,-1
S vacation	11,-10,-2
S vacation annullata	11,-10,-2
S vampire	-4,5,-1
S vampire films	-6,8,-2
S vampires	-3,5,-2
S vampires ,	-3,5,-2
S vampires .	-9,13,-4
S vampires are	-1,5,-3
S vampires for	-3,1,1
S vampires then	-3,5,-1
S vampires who	-3,5,-2
S vans	-13,3,5
S vans ,	-13,3,5
S vegetables	-3,4,-1
S vegetables ,	-3,4,-1
S venice	-2,4,-1
S venice ,	-3,5,-1
S venice but	-2,3,-1
S verhoeven	14,-12,-4
S verhoeven ,	-12,14,-2
S victorian	-8,9,-1
S video	-9,-6,11
S vietnam	-6,10,-4
S vietnamese	-3,4,-1
S vietnamese ,	-2,3,-1
S vietnamese cinema	-4,5,-1
S vietnamese would	-4,5,-1
S vikings	-3,4,-1
S vikings ,	-2,3,-1
S village	-4,5,-2
S village small town	1,2,-3
S village small town ,	1,2,-3
S vin	5,-7,-1
S vin diesel	5,-7,-1
S vincent	1,4,-5
S vinterberg	-11,18,-14
S viola	-3,5,-2
S viola davis	-3,5,-2
S violence	-5,2,3
S violence is	-5,2,3
S virus	-7,6,-3
S virus films	-7,6,-3
S visconti	-1,6,-6
S visconti ,	10,-9,-1
S visiting	-2,3,-1
S visiting glasgow	-2,3,-1
S volcano	3,-1,-6
S walking	-4,-7,9
S walking ,	-10,-7,11
S wall	3,0,-3
S wall street	3,0,-3
S wanna	-10,7,3
S wanna surprise	-12,6,5
S want	-3,5,-2
S want ,	-1,3,-1
S want a	-1,2,-1
S want feel feelings	-2,3,-1
S want in the mood for	2,0,-2
S want in the mood for ai	2,0,-2
S want irandhir	-3,5,-1
S want this	-6,8,-1
S want to	-13,15,-4
S war ,	-15,-7,16
S war and	9,-4,-5
S war at	8,-6,-3
S war colonial	-7,10,-4
S war film	-2,5,-4
S war films	-6,-12,14
S war reporter	-3,7,-3
S war romance	-2,3,-1
S war sim	-3,4,-2
S warm	-5,8,-4
S warm ,	-7,9,-2
S wartime	-3,5,-3
S wartime ,	-3,5,-3
S wartime resistance fascism	-3,4,-1
S wartime resistance fascism ,	-3,4,-1
S was	10,-7,-3
S was told	8,-7,-1
S washington	7,-8,-2
S washington insider	7,-8,-2
S wasnt	10,-3,-8
S watch	-7,8,-1
S watch with	2,-3,2
S watched	5,-4,0
S watched FILM	6,-6,0
S watching	1,-2,1
S watching FILM	5,-4,-1
S watching alone	-1,-1,2
S watching in	-2,3,-1
S watergate	9,-6,-6
S watergate ,	9,-6,-6
S we all	13,-7,-6
S we are	-2,4,-3
S we cant	2,1,-4
S we could	6,0,-10
S we did	8,-6,-2
S we dont	-1,-1,2
S we had	-7,1,4
S we have	-1,3,-2
S we is	3,-1,-3
S we just	7,-4,-4
S we light	3,-1,-2
S we looking for	-6,6,0
S we need	5,-4,0
S we ran	11,-10,-2
S we search	-5,5,0
S we started	-6,9,-3
S we swore	-13,5,5
S we took	3,-2,-1
S we tried	7,-5,-1
S we turned	5,-2,-2
S we want	-3,4,-1
S we watched	5,-5,-1
S we were	0,2,-2
S we wouldnt	5,-2,-3
S wed all	-3,-1,4
S wed both	12,-10,-2
S wed like	1,1,-2
S wed manage	-7,8,-1
S wed now	-6,7,-2
S wed planned	1,2,-4
S wed prefer	-4,6,-2
S wed rather	-1,-4,4
S wed settle	2,3,-5
S wed start	4,-3,-1
S wed take	-3,1,2
S wed watch	-6,7,-1
S week	0,2,-2
S week of	0,2,-2
S weepie	-3,5,-3
S weepie .	-3,5,-3
S weimar	-4,5,-2
S weimar ,	-4,5,-2
S weird	0,2,-3
S weird ,	-4,10,-7
S weird one	11,-9,-3
S well	1,1,-2
S well be	0,2,-1
S well have	-9,11,-2
S well meet	-3,4,-1
S well take	-3,3,0
S welsh	1,1,-2
S welsh ,	-6,7,-2
S welsh actors	6,-3,-3
S went	17,-12,-5
S werckmeister	10,-9,-2
S werckmeister harmonies	10,-9,-2
S were a	3,-1,-3
S were after	-13,15,-3
S were all	8,-4,-4
S were at	7,-3,-4
S were doing	-6,11,-7
S were flying	-2,2,-1
S were four	-2,0,4
S were not	-7,-1,8
S were off	-3,1,2
S were over	-8,-1,9
S werewolf	-5,7,-2
S werewolf romance	-2,4,-1
S werewolves	-3,8,-5
S werewolves ,	-2,5,-4
S werewolves .	-4,9,-5
S werner	-2,3,-2
S werner herzog	-4,7,-3
S werner nobility	-1,-3,0
S wes	-7,10,-3
S wes anderson	-4,4,1
S west	2,1,-4
S western	-3,7,-4
S western ,	-1,5,-4
S western with	-3,4,-1
S westerns	-7,-1,7
S westerns ,	2,-14,10
S westerns are	-4,-2,6
S weve a	13,-10,-4
S weve been	2,-1,-1
S weve done	-2,1,0
S weve gone	9,-7,-3
S weve got	-1,3,-2
S weve now	-5,6,-1
S weve something	-3,4,-2
S whales	2,2,-6
S what	1,2,-2
S what FILM	3,-2,-1
S what a	7,-5,-3
S what about	-2,3,-3
S what can	0,2,-1
S what comes	10,-8,-2
S what did	6,-4,-3
S what do	-7,8,-2
S what else	-3,4,-2
S what has	-9,8,0
S what i	-5,5,1
S what id	-6,8,-1
S what is	-4,3,2
S what might	-3,3,-1
S what our	5,-3,-2
S what was	5,0,-7
S what would	-6,8,-2
S whatever	-4,1,2
S whatever you	2,-6,3
S whats	3,1,-3
S whats a	-4,6,-2
S whats czech	-5,6,-2
S whats good	8,-7,-1
S whats left	-5,6,-3
S whats that	-5,5,-1
S whats the	0,1,-2
S when	4,-2,-2
S when gene	-2,3,-1
S when i	5,-4,-1
S when it	-5,7,-3
S when return home	-9,12,-3
S when were	5,-4,-3
S where	-2,6,-5
S where do	-2,4,-2
S where is	0,2,-1
S which	5,-1,-4
S which slasher	-7,8,-2
S whimsical	4,-3,-2
S whimsical whodunits	4,-3,-2
S who	-5,6,-1
S who doesnt	3,5,-11
S who have	4,-8,2
S who me	-5,6,-1
S whodunit	-3,7,-4
S whodunit with	-5,8,-2
S whodunnit	-2,3,-1
S whodunnit ,	-2,3,-1
S whoever	1,-4,2
S whole family	11,-9,-4
S whole family famille	11,-9,-4
S why	2,3,-5
S why dont	-2,4,-2
S why not	-4,11,-7
S wife	4,1,-5
S wife wants	4,1,-5
S wild	11,-9,-2
S wild mountain	2,-2,-1
S wild was	1,0,-2
S will	-10,-8,14
S willem	-7,11,-4
S willem dafoe	-7,11,-4
S wim	4,-1,-5
S wine	-7,-1,9
S wish	-3,5,-2
S wish ,	-3,5,-2
S wistful	-1,2,-1
S wistful ,	-1,2,-1
S witches	-3,4,-1
S witches ,	-5,8,-3
S witches but	-2,1,0
S with	1,1,-2
S with adriano	-7,13,-6
S with everything	-4,8,-3
S with luis	-4,6,-3
S with my	1,1,-4
S with nicolas	3,9,-12
S with parents	-3,6,-3
S with parents mi	-2,4,-3
S with parents mia	3,-2,-2
S with the	1,-7,6
S without	4,-6,2
S without my	-2,4,-1
S witty	0,2,-2
S witty ,	-2,3,-1
S witty body	3,-2,-2
S wolves	-6,6,0
S wolves ok	-5,-1,4
S wolves snow	-3,5,-2
S woman	9,-8,-3
S woman at	9,-8,-3
S women	-3,5,-2
S women ,	-2,3,-1
S women in	-3,4,-1
S wonder	10,-9,-1
S wonder ,	12,-11,-2
S wonder woman	6,-5,-1
S wong	5,-2,-4
S wong kar	5,-2,-4
S woodland	-4,6,-2
S woodland magic	-4,6,-2
S woody	-2,1,1
S woody allen	-2,1,1
S wordless	-1,2,-1
S wordless ,	-1,2,-1
S work	-1,3,-4
S work job	4,-7,3
S work job in	4,-7,4
S working	-2,3,-1
S working class	-2,3,-1
S world	-5,7,-3
S world war	-5,7,-3
S worn	-2,-2,2
S worn out	-2,-2,2
S would like	-2,3,-1
S would like a	-6,8,-2
S would like apetece	-8,11,-3
S would like de	-5,6,-1
S would like far	8,-7,-2
S would like pilot plane	-14,14,-2
S would you	-3,4,-1
S wouldnt	0,3,-4
S wouldnt kick	0,6,-6
S wouldnt say	-5,6,-1
S ww2	-4,0,3
S ww2 but	-4,2,1
S ww2 no	-4,-3,7
S x	-5,8,-5
S x rated	-5,8,-5
S year	2,-1,-2
S year 00	-1,2,-2
S years	3,-2,-1
S years ago	2,0,-1
S yes	-2,4,-2
S yes singing	-5,7,-2
S yesterday	8,-3,-6
S yesterday anora	3,-2,0
S yesterday last night	8,-5,-4
S yesterday last night vimos	8,-5,-4
S yorgos	2,-6,3
S you	3,-1,-3
S you can	-2,0,2
S you cant	1,5,-6
S you have	-6,7,-3
S you want	9,-8,-2
S youd	6,-4,-1
S youd make	6,-5,-3
S youll	3,-1,-2
S youll think	5,-3,-2
S zack	18,-18,-8
S zero patience	-2,-1,3
S zero politics	3,-5,0
S zero tolerance	-4,0,3
S zhang	0,2,-2
S zhang yimou	0,2,-2
S zombies	-6,-3,9
S zombies ,	-6,-1,6
S zorba	7,-5,-1
S zorba the	7,-5,-1
asks elsewhere 	4,-1,-2
asks elsewhere ?	4,-10,6
asks elsewhere ? FILM	8,-5,-5
asks elsewhere ? FILM wish	-9,10,-1
asks elsewhere ? I NO films other wish	-5,4,0
asks elsewhere ? I NO negator turn	-4,5,-1
asks elsewhere ? I films wish	-5,6,0
asks elsewhere ? NO feeling negator other turn wish	-1,-1,2
asks elsewhere ? NO feeling wish	3,1,-5
asks elsewhere ? NO films wish	-3,0,3
asks elsewhere ? NO wish	-12,6,6
asks elsewhere ? feeling	0,3,-4
asks elsewhere ? feeling wish	6,-6,-1
asks elsewhere ? films	-1,5,-4
asks elsewhere ? films wish	-9,12,-1
asks elsewhere ? like they	-6,8,-2
asks elsewhere ? wish	-4,7,-3
asks elsewhere FILM	4,-2,-2
asks elsewhere FILM I	8,-6,-2
asks elsewhere FILM I NO	7,-6,-1
asks elsewhere FILM I NO films wish	4,-2,-4
asks elsewhere FILM I NO negator	7,-5,-2
asks elsewhere FILM I NO negator turn	6,-4,-1
asks elsewhere FILM I NO other	-1,2,-2
asks elsewhere FILM I feeling films wish	3,-3,0
asks elsewhere FILM I films	3,-2,-1
asks elsewhere FILM I films wish	5,-4,-1
asks elsewhere FILM I they	6,-4,-3
asks elsewhere FILM I turn	8,-7,-1
asks elsewhere FILM I wish	10,-8,-2
asks elsewhere FILM NO	-4,-13,10
asks elsewhere FILM NO negator	9,-6,-3
asks elsewhere FILM NO negator other	-2,3,-1
asks elsewhere FILM NO negator they	5,-2,-4
asks elsewhere FILM NO other	20,-16,-5
asks elsewhere FILM NO they	4,-2,-2
asks elsewhere FILM NO wish	1,2,-4
asks elsewhere FILM feeling they turn wish	-2,2,-1
asks elsewhere FILM feeling wish	15,-14,-1
asks elsewhere FILM films	14,-13,-1
asks elsewhere FILM films like wish	-6,8,-2
asks elsewhere FILM films they	4,-3,-1
asks elsewhere FILM like	-2,3,-1
asks elsewhere FILM open	4,-3,-1
asks elsewhere FILM seen	5,-5,-1
asks elsewhere FILM they	8,-5,-2
asks elsewhere FILM turn	10,-7,-3
asks elsewhere FILM wish	-2,3,-1
asks elsewhere I	8,-5,-3
asks elsewhere I NO	-2,-2,3
asks elsewhere I NO feeling	9,1,-10
asks elsewhere I NO feeling negator	-2,-4,5
asks elsewhere I NO feeling other	-8,4,4
asks elsewhere I NO feeling wish	-5,2,3
asks elsewhere I NO films	11,-9,-4
asks elsewhere I NO films negator	3,-14,10
asks elsewhere I NO films other	-11,11,-1
asks elsewhere I NO films other turn	-3,3,-1
asks elsewhere I NO like negator	-2,2,1
asks elsewhere I NO like other wish	0,2,-2
asks elsewhere I NO negator	6,-3,-3
asks elsewhere I NO negator they	5,-6,1
asks elsewhere I NO negator turn	7,-3,-7
asks elsewhere I NO negator wish	9,-3,-6
asks elsewhere I NO other	-2,1,1
asks elsewhere I NO other same wish	5,-2,-4
asks elsewhere I NO other they	-1,-2,3
asks elsewhere I NO other turn	4,-2,-4
asks elsewhere I NO other turn wish	-2,-1,2
asks elsewhere I NO other wish	-9,10,-2
asks elsewhere I NO turn	-4,4,0
asks elsewhere I NO wish	9,-3,-6
asks elsewhere I feeling	-1,2,-1
asks elsewhere I feeling films	5,-4,-1
asks elsewhere I feeling films turn	10,-9,-2
asks elsewhere I feeling same	-2,-2,3
asks elsewhere I feeling they	3,-2,-1
asks elsewhere I feeling they wish	-3,3,-1
asks elsewhere I feeling turn wish	3,-2,-2
asks elsewhere I feeling wish	-3,4,-1
asks elsewhere I films	5,-3,-2
asks elsewhere I films same	12,-5,-8
asks elsewhere I films wish	5,-4,-2
asks elsewhere I like	10,-8,-3
asks elsewhere I open	7,-5,-2
asks elsewhere I seen	5,-4,-1
asks elsewhere I they	6,-2,-3
asks elsewhere I they wish	-10,1,9
asks elsewhere I wish	3,0,-3
asks elsewhere NO	-2,3,-1
asks elsewhere NO feeling	-6,-4,9
asks elsewhere NO feeling films	11,-10,-1
asks elsewhere NO feeling films negator	-3,0,3
asks elsewhere NO feeling films negator turn	-5,4,1
asks elsewhere NO feeling films negator wish	-5,-2,7
asks elsewhere NO feeling films other	0,-5,5
asks elsewhere NO feeling like negator turn wish	-1,2,-1
asks elsewhere NO feeling negator wish	-3,-1,5
asks elsewhere NO feeling other they wish	-3,3,0
asks elsewhere NO feeling other turn	-2,3,-1
asks elsewhere NO feeling other wish	-2,2,0
asks elsewhere NO feeling turn	-7,3,4
asks elsewhere NO feeling wish	-2,5,-2
asks elsewhere NO films like other wish	-2,0,2
asks elsewhere NO films negator	17,-11,-8
asks elsewhere NO films negator they wish	-3,-2,5
asks elsewhere NO films negator turn	-4,4,0
asks elsewhere NO films other	-2,2,1
asks elsewhere NO films other wish	-4,4,0
asks elsewhere NO like negator	-2,4,-2
asks elsewhere NO like other wish	-3,3,0
asks elsewhere NO negator	2,-2,0
asks elsewhere NO negator other they turn wish	-2,-2,4
asks elsewhere NO negator other they wish	5,-6,1
asks elsewhere NO negator other wish	-6,7,-2
asks elsewhere NO negator seen	-3,4,-1
asks elsewhere NO negator they	10,-9,0
asks elsewhere NO negator turn	-2,2,0
asks elsewhere NO negator wish	0,-2,2
asks elsewhere NO other	-2,2,0
asks elsewhere NO other same wish	-1,2,0
asks elsewhere NO other they turn	-1,-3,4
asks elsewhere NO other turn wish	-2,3,-1
asks elsewhere NO other wish	-3,1,1
asks elsewhere NO same wish	-2,7,-5
asks elsewhere NO turn wish	0,-3,3
asks elsewhere feeling films	3,-2,-1
asks elsewhere feeling films they turn	11,-9,-4
asks elsewhere feeling films turn	-5,11,-6
asks elsewhere feeling films wish	-8,10,-3
asks elsewhere feeling they	-5,8,-2
asks elsewhere feeling turn	7,-4,-3
asks elsewhere films	6,-4,-2
asks elsewhere films seen	1,1,-2
asks elsewhere films seen turn wish	-3,3,-1
asks elsewhere films they	0,-9,7
asks elsewhere films turn wish	-5,6,-1
asks elsewhere films wish	-2,4,-1
asks elsewhere like	4,-3,-2
asks elsewhere like open wish	-3,4,-1
asks elsewhere like wish	-1,2,-1
asks elsewhere open	7,-6,-2
asks elsewhere open wish	7,-6,-2
asks elsewhere same	-4,-2,5
asks elsewhere seen	10,-8,-3
asks elsewhere they	5,-1,-3
asks elsewhere they turn wish	-3,4,-1
asks elsewhere they wish	4,-1,-2
asks elsewhere turn	-2,3,-1
asks elsewhere turn wish	-3,4,-1
asks elsewhere wish	-1,2,-1
asks nowhere else 	-1,3,-2
asks nowhere else ?	1,-2,1
asks nowhere else ? FILM	-2,7,-5
asks nowhere else ? FILM I	0,2,-1
asks nowhere else ? FILM NO wish	-10,11,-5
asks nowhere else ? FILM films	7,-7,0
asks nowhere else ? FILM like turn	-8,9,-1
asks nowhere else ? FILM wish	3,-2,-3
asks nowhere else ? I	0,-4,4
asks nowhere else ? I NO feeling	7,-6,-3
asks nowhere else ? I NO feeling negator	-8,4,3
asks nowhere else ? I NO negator	5,-5,-1
asks nowhere else ? I NO other	6,-1,-5
asks nowhere else ? I NO other wish	-6,7,-1
asks nowhere else ? I feeling	3,-2,-1
asks nowhere else ? I films	-7,10,-2
asks nowhere else ? I films open	1,2,-6
asks nowhere else ? I films wish	3,-1,-1
asks nowhere else ? I they turn	-2,3,-1
asks nowhere else ? I wish	0,-6,5
asks nowhere else ? NO	3,-1,-2
asks nowhere else ? NO feeling	2,-1,-2
asks nowhere else ? NO feeling films wish	0,2,-3
asks nowhere else ? NO feeling negator	8,-7,-1
asks nowhere else ? NO feeling other same	0,2,-1
asks nowhere else ? NO feeling wish	-6,-1,6
asks nowhere else ? NO films negator	-4,0,4
asks nowhere else ? NO films negator wish	-5,-1,6
asks nowhere else ? NO negator	-9,-3,10
asks nowhere else ? NO negator open wish	-9,4,6
asks nowhere else ? NO negator they	-11,14,-5
asks nowhere else ? NO negator turn	-5,5,-1
asks nowhere else ? NO negator wish	-2,5,-3
asks nowhere else ? NO other	-9,-1,9
asks nowhere else ? NO other wish	-3,2,2
asks nowhere else ? NO wish	-3,6,-2
asks nowhere else ? feeling	1,-7,6
asks nowhere else ? feeling films	-4,7,-3
asks nowhere else ? feeling they wish	-12,13,-2
asks nowhere else ? feeling wish	-4,5,-2
asks nowhere else ? films	0,3,-3
asks nowhere else ? films turn wish	0,4,-6
asks nowhere else ? films wish	-6,9,-4
asks nowhere else ? like	6,-5,-1
asks nowhere else ? they	-7,9,-2
asks nowhere else ? turn	7,-4,-3
asks nowhere else ? turn wish	-2,3,-1
asks nowhere else ? wish	-2,4,-2
asks nowhere else FILM	2,0,-2
asks nowhere else FILM I	4,-2,-3
asks nowhere else FILM I NO	9,-4,-5
asks nowhere else FILM I NO feeling like negator turn wish	-1,3,-2
asks nowhere else FILM I NO films like negator	-7,9,-1
asks nowhere else FILM I NO films negator	2,0,-2
asks nowhere else FILM I NO films negator wish	2,0,-2
asks nowhere else FILM I NO films other wish	-5,5,0
asks nowhere else FILM I NO films wish	2,1,-4
asks nowhere else FILM I NO like	12,-4,-9
asks nowhere else FILM I NO like negator wish	7,-5,-2
asks nowhere else FILM I NO like other	-1,-7,8
asks nowhere else FILM I NO like turn wish	7,-10,1
asks nowhere else FILM I NO negator	5,-3,-2
asks nowhere else FILM I NO negator other turn wish	-11,12,-2
asks nowhere else FILM I NO negator they	6,-4,-1
asks nowhere else FILM I NO negator turn	3,0,-2
asks nowhere else FILM I NO negator wish	6,-4,-1
asks nowhere else FILM I NO other	6,-4,-2
asks nowhere else FILM I NO other same wish	-2,-3,4
asks nowhere else FILM I NO other turn wish	-13,21,-16
asks nowhere else FILM I NO other wish	2,-6,4
asks nowhere else FILM I NO wish	-9,10,-1
asks nowhere else FILM I feeling	-10,12,-3
asks nowhere else FILM I feeling films wish	-1,4,-3
asks nowhere else FILM I feeling like turn	8,-7,-1
asks nowhere else FILM I feeling like wish	-2,5,-3
asks nowhere else FILM I feeling turn	-3,5,-3
asks nowhere else FILM I feeling wish	-13,-1,11
asks nowhere else FILM I films	5,-5,0
asks nowhere else FILM I like	5,-4,-2
asks nowhere else FILM I like wish	-13,15,-3
asks nowhere else FILM I same	-3,4,-2
asks nowhere else FILM I seen	8,-6,-1
asks nowhere else FILM I they	0,3,-2
asks nowhere else FILM I turn	5,-3,-2
asks nowhere else FILM I turn wish	-1,2,-1
asks nowhere else FILM I wish	3,-1,-2
asks nowhere else FILM NO	-2,2,0
asks nowhere else FILM NO feeling films other	-1,2,-1
asks nowhere else FILM NO feeling films turn wish	-3,0,3
asks nowhere else FILM NO feeling like negator	-6,8,-3
asks nowhere else FILM NO feeling like turn	-1,7,-9
asks nowhere else FILM NO feeling like wish	-2,2,0
asks nowhere else FILM NO feeling negator other they turn wish	-2,3,-1
asks nowhere else FILM NO feeling other	-5,6,-1
asks nowhere else FILM NO feeling other wish	-3,5,-2
asks nowhere else FILM NO feeling turn wish	-2,3,-1
asks nowhere else FILM NO feeling wish	-2,3,-1
asks nowhere else FILM NO films like negator they	7,-4,-5
asks nowhere else FILM NO films negator	9,-4,-5
asks nowhere else FILM NO films negator wish	-3,4,-1
asks nowhere else FILM NO films other	7,-6,-1
asks nowhere else FILM NO films other wish	15,-13,-6
asks nowhere else FILM NO like negator	2,-5,1
asks nowhere else FILM NO like negator turn	-4,6,-2
asks nowhere else FILM NO like other	-5,4,0
asks nowhere else FILM NO like other turn	-3,6,-3
asks nowhere else FILM NO like other turn wish	-2,0,2
asks nowhere else FILM NO like turn	4,-17,11
asks nowhere else FILM NO negator other	5,-8,4
asks nowhere else FILM NO negator same	-4,4,-1
asks nowhere else FILM NO negator same turn	9,-8,-1
asks nowhere else FILM NO negator seen	10,-7,-3
asks nowhere else FILM NO negator turn	4,-1,-3
asks nowhere else FILM NO negator wish	2,2,-4
asks nowhere else FILM NO other	3,-1,-2
asks nowhere else FILM NO other turn	-4,8,-4
asks nowhere else FILM NO other turn wish	-2,0,2
asks nowhere else FILM NO other wish	-10,12,-3
asks nowhere else FILM NO same	6,-4,-2
asks nowhere else FILM NO seen turn	-4,6,-3
asks nowhere else FILM NO seen wish	-7,-3,9
asks nowhere else FILM NO turn	-4,1,1
asks nowhere else FILM NO turn wish	4,-1,-3
asks nowhere else FILM NO wish	-1,2,-1
asks nowhere else FILM feeling	-8,10,-2
asks nowhere else FILM feeling turn wish	6,-3,-4
asks nowhere else FILM feeling wish	-1,4,-4
asks nowhere else FILM films	3,-1,-1
asks nowhere else FILM films like	-4,5,-1
asks nowhere else FILM films they	3,0,-3
asks nowhere else FILM films turn	5,-1,-4
asks nowhere else FILM films turn wish	-7,8,-2
asks nowhere else FILM like	1,0,-2
asks nowhere else FILM like open	-3,5,-2
asks nowhere else FILM like open turn	-3,4,-1
asks nowhere else FILM like open wish	-10,13,-4
asks nowhere else FILM like seen	-3,4,-1
asks nowhere else FILM like seen wish	14,-13,-1
asks nowhere else FILM like turn	-5,7,-1
asks nowhere else FILM like turn wish	1,1,-2
asks nowhere else FILM negator	4,-2,-1
asks nowhere else FILM open	8,-7,-2
asks nowhere else FILM same	3,1,-3
asks nowhere else FILM same they	6,-3,-3
asks nowhere else FILM seen	6,-4,-3
asks nowhere else FILM seen wish	11,-8,-3
asks nowhere else FILM they	4,-3,-2
asks nowhere else FILM turn	0,2,-3
asks nowhere else FILM turn wish	0,2,-3
asks nowhere else FILM wish	2,1,-2
asks nowhere else I	1,-2,1
asks nowhere else I NO	-1,-1,2
asks nowhere else I NO feeling	-2,-1,4
asks nowhere else I NO feeling films	-3,-1,4
asks nowhere else I NO feeling films like negator wish	-6,0,5
asks nowhere else I NO feeling films negator	-6,4,2
asks nowhere else I NO feeling films negator they turn	-1,2,-2
asks nowhere else I NO feeling films negator turn	-3,1,2
asks nowhere else I NO feeling films negator turn wish	7,-5,-5
asks nowhere else I NO feeling films negator wish	-2,1,1
asks nowhere else I NO feeling films other	-4,-3,7
asks nowhere else I NO feeling films other turn wish	-10,10,0
asks nowhere else I NO feeling films they wish	-12,6,5
asks nowhere else I NO feeling films turn	-1,-2,3
asks nowhere else I NO feeling like they	-5,-1,5
asks nowhere else I NO feeling like wish	-9,-1,9
asks nowhere else I NO feeling negator open turn	2,-5,2
asks nowhere else I NO feeling negator they wish	-3,2,1
asks nowhere else I NO feeling negator turn	-1,3,-2
asks nowhere else I NO feeling negator turn wish	-2,1,3
asks nowhere else I NO feeling negator wish	-1,2,-2
asks nowhere else I NO feeling other	-3,3,0
asks nowhere else I NO feeling other same wish	-2,2,-1
asks nowhere else I NO feeling other seen wish	-1,2,-1
asks nowhere else I NO feeling other they	1,-1,2
asks nowhere else I NO feeling other turn	-8,5,3
asks nowhere else I NO feeling other turn wish	-1,2,-1
asks nowhere else I NO feeling other wish	1,2,-3
asks nowhere else I NO feeling they	-5,9,-4
asks nowhere else I NO feeling turn	6,-8,2
asks nowhere else I NO feeling turn wish	-2,3,0
asks nowhere else I NO feeling wish	-2,1,1
asks nowhere else I NO films like negator	-1,-4,3
asks nowhere else I NO films negator open	8,-6,-1
asks nowhere else I NO films negator other	-8,8,0
asks nowhere else I NO films negator other wish	-16,13,0
asks nowhere else I NO films negator seen	-13,16,-3
asks nowhere else I NO films negator they wish	-5,6,-1
asks nowhere else I NO films negator wish	-3,2,2
asks nowhere else I NO films other	1,-2,1
asks nowhere else I NO films other turn	-3,2,0
asks nowhere else I NO films other turn wish	-2,-7,8
asks nowhere else I NO films other wish	-2,2,0
asks nowhere else I NO films wish	2,0,-2
asks nowhere else I NO like	6,-2,-5
asks nowhere else I NO like negator turn	-9,11,-2
asks nowhere else I NO like other	-1,2,-1
asks nowhere else I NO negator	-1,-1,2
asks nowhere else I NO negator open	5,-2,-4
asks nowhere else I NO negator open turn	-1,-1,2
asks nowhere else I NO negator open turn wish	4,-3,-2
asks nowhere else I NO negator other	2,-5,3
asks nowhere else I NO negator other same	-1,-2,3
asks nowhere else I NO negator other wish	-2,2,0
asks nowhere else I NO negator same	3,3,-5
asks nowhere else I NO negator same wish	-2,2,0
asks nowhere else I NO negator seen	8,-3,-5
asks nowhere else I NO negator seen they	1,2,-3
asks nowhere else I NO negator they	-5,5,-1
asks nowhere else I NO negator they turn wish	5,-1,-3
asks nowhere else I NO negator they wish	3,-2,-2
asks nowhere else I NO negator turn	4,-3,-2
asks nowhere else I NO other	1,-2,1
asks nowhere else I NO other same seen	10,-5,-4
asks nowhere else I NO other they turn	2,-4,2
asks nowhere else I NO other they wish	2,-1,-1
asks nowhere else I NO other turn	3,-5,2
asks nowhere else I NO other turn wish	-4,4,-1
asks nowhere else I NO other wish	0,-2,2
asks nowhere else I NO seen	-8,7,2
asks nowhere else I NO seen turn wish	5,1,-6
asks nowhere else I NO seen wish	4,-2,-3
asks nowhere else I NO they	5,-2,-3
asks nowhere else I NO they turn wish	8,-7,-2
asks nowhere else I NO they wish	-2,5,-6
asks nowhere else I NO turn wish	5,-3,-3
asks nowhere else I NO wish	-2,1,1
asks nowhere else I feeling films	1,1,-2
asks nowhere else I feeling films seen	9,-7,-1
asks nowhere else I feeling like open they	4,-3,-1
asks nowhere else I feeling seen	10,-4,-6
asks nowhere else I feeling they	-6,3,0
asks nowhere else I feeling they wish	11,-9,-3
asks nowhere else I feeling turn	5,-4,-1
asks nowhere else I feeling wish	2,0,-2
asks nowhere else I films like	-3,6,-3
asks nowhere else I films like turn	-6,7,-2
asks nowhere else I films open wish	-7,9,-3
asks nowhere else I films same	-4,2,2
asks nowhere else I films seen	5,-3,-2
asks nowhere else I films seen wish	6,-5,-2
asks nowhere else I films they	-3,4,-4
asks nowhere else I films turn	-11,5,3
asks nowhere else I films wish	1,0,-2
asks nowhere else I like open	7,-4,-8
asks nowhere else I like wish	4,-2,-2
asks nowhere else I open	1,1,-2
asks nowhere else I open they	4,-2,-2
asks nowhere else I open wish	3,-1,-2
asks nowhere else I same	0,-3,3
asks nowhere else I seen wish	-1,2,-1
asks nowhere else I they	3,-3,0
asks nowhere else I they wish	-1,4,-3
asks nowhere else I wish	0,2,-2
asks nowhere else NO feeling	-1,-2,3
asks nowhere else NO feeling films	-8,-2,10
asks nowhere else NO feeling films like other turn wish	2,-2,0
asks nowhere else NO feeling films negator	-2,-1,3
asks nowhere else NO feeling films negator they turn wish	-3,2,0
asks nowhere else NO feeling films negator turn	-5,6,-1
asks nowhere else NO feeling films negator wish	-2,-2,4
asks nowhere else NO feeling films other turn	1,0,-2
asks nowhere else NO feeling films turn wish	-3,-2,7
asks nowhere else NO feeling like	5,-1,-4
asks nowhere else NO feeling like negator turn wish	-2,-7,9
asks nowhere else NO feeling negator	-2,3,-1
asks nowhere else NO feeling negator same	0,-13,12
asks nowhere else NO feeling negator they turn	-4,5,-1
asks nowhere else NO feeling negator they wish	-2,2,-1
asks nowhere else NO feeling negator turn	4,0,-4
asks nowhere else NO feeling negator turn wish	2,-4,2
asks nowhere else NO feeling negator wish	-1,2,-1
asks nowhere else NO feeling open wish	-2,1,2
asks nowhere else NO feeling other	0,-1,2
asks nowhere else NO feeling other seen turn	15,-13,-2
asks nowhere else NO feeling other they	12,-7,-8
asks nowhere else NO feeling other turn	1,-2,1
asks nowhere else NO feeling other turn wish	-3,4,-2
asks nowhere else NO feeling other wish	-2,1,0
asks nowhere else NO feeling they	-5,1,4
asks nowhere else NO feeling they wish	-7,8,-1
asks nowhere else NO feeling turn	1,1,-2
asks nowhere else NO feeling wish	-2,-1,4
asks nowhere else NO films	0,-2,2
asks nowhere else NO films like negator wish	-2,9,-8
asks nowhere else NO films like other	-7,-6,12
asks nowhere else NO films like turn	10,-1,-13
asks nowhere else NO films like wish	2,-5,2
asks nowhere else NO films negator	-2,-1,2
asks nowhere else NO films negator open	3,-6,3
asks nowhere else NO films negator other	10,-8,-5
asks nowhere else NO films negator other wish	4,-2,-4
asks nowhere else NO films negator same	-6,1,5
asks nowhere else NO films negator seen turn	0,-2,3
asks nowhere else NO films negator seen wish	-7,4,1
asks nowhere else NO films negator they	-1,-11,7
asks nowhere else NO films negator they wish	-4,-3,7
asks nowhere else NO films negator turn	-4,1,3
asks nowhere else NO films negator wish	-2,1,1
asks nowhere else NO films other	1,-4,3
asks nowhere else NO films other turn	-1,2,-1
asks nowhere else NO films other turn wish	-3,1,0
asks nowhere else NO films other wish	-2,-1,2
asks nowhere else NO films they wish	-4,4,0
asks nowhere else NO films turn	-2,0,1
asks nowhere else NO films wish	-6,-12,16
asks nowhere else NO like	0,-2,2
asks nowhere else NO like negator wish	-4,4,0
asks nowhere else NO like other	7,-9,3
asks nowhere else NO like other turn wish	-2,4,-2
asks nowhere else NO like same	7,-9,1
asks nowhere else NO like wish	-7,9,-2
asks nowhere else NO negator open	-2,6,-7
asks nowhere else NO negator open they	0,3,-4
asks nowhere else NO negator open turn	-4,4,0
asks nowhere else NO negator open turn wish	4,-7,4
asks nowhere else NO negator open wish	-2,4,-1
asks nowhere else NO negator other	0,-2,2
asks nowhere else NO negator other same	-2,1,0
asks nowhere else NO negator other wish	1,-2,1
asks nowhere else NO negator same	-2,5,-2
asks nowhere else NO negator same turn wish	-10,-1,7
asks nowhere else NO negator same wish	-2,0,1
asks nowhere else NO negator seen	1,-3,3
asks nowhere else NO negator they turn	-13,11,-2
asks nowhere else NO negator they wish	-3,0,2
asks nowhere else NO negator turn wish	-5,2,3
asks nowhere else NO negator wish	-2,0,2
asks nowhere else NO open	3,0,-3
asks nowhere else NO open wish	-3,6,-3
asks nowhere else NO other same	-3,2,1
asks nowhere else NO other seen	7,-9,2
asks nowhere else NO other seen wish	2,0,-2
asks nowhere else NO other they	-1,-1,2
asks nowhere else NO other turn	-2,1,1
asks nowhere else NO other turn wish	-2,1,1
asks nowhere else NO other wish	-2,1,1
asks nowhere else NO same	5,7,-11
asks nowhere else NO same turn	1,3,-5
asks nowhere else NO seen	-1,-2,3
asks nowhere else NO they	3,-1,-2
asks nowhere else NO they turn	-3,0,2
asks nowhere else NO turn	-1,3,-2
asks nowhere else NO turn wish	-3,2,1
asks nowhere else NO wish	-3,2,1
asks nowhere else feeling	1,1,-2
asks nowhere else feeling films	4,-2,-2
asks nowhere else feeling films they	-2,2,-1
asks nowhere else feeling films turn	0,6,-5
asks nowhere else feeling films wish	-4,6,-2
asks nowhere else feeling like	-2,4,-2
asks nowhere else feeling like turn	-9,14,-15
asks nowhere else feeling like turn wish	11,-9,-2
asks nowhere else feeling like wish	-3,5,-1
asks nowhere else feeling same	-8,9,-1
asks nowhere else feeling seen	5,-2,-3
asks nowhere else feeling they	3,0,-2
asks nowhere else feeling they wish	0,2,-2
asks nowhere else feeling turn	1,1,-2
asks nowhere else feeling turn wish	-3,4,-1
asks nowhere else films	-1,3,-2
asks nowhere else films like	-1,2,-1
asks nowhere else films like turn	-4,6,-3
asks nowhere else films same wish	-3,4,-2
asks nowhere else films seen	-3,6,-3
asks nowhere else films seen turn	-1,-5,5
asks nowhere else films they	-8,9,-2
asks nowhere else films turn	2,0,-2
asks nowhere else films turn wish	4,-2,-2
asks nowhere else films wish	-1,3,-2
asks nowhere else like	0,3,-3
asks nowhere else like open	-4,6,-3
asks nowhere else like they	16,-13,-3
asks nowhere else like turn	-3,4,-2
asks nowhere else like turn wish	-6,7,-1
asks nowhere else like wish	-2,4,-2
asks nowhere else open	-3,5,-2
asks nowhere else open same	4,-2,-2
asks nowhere else open seen	8,-7,-1
asks nowhere else open turn	-11,13,-3
asks nowhere else open wish	-5,7,-2
asks nowhere else same	0,-3,3
asks nowhere else same wish	-7,9,-1
asks nowhere else seen	4,-2,-2
asks nowhere else seen turn	-3,4,-1
asks nowhere else seen wish	-7,4,2
asks nowhere else they	0,2,-3
asks nowhere else they turn	-3,7,-4
asks nowhere else they turn wish	-4,6,-1
asks nowhere else they wish	0,2,-2
asks nowhere else turn	-2,5,-2
asks nowhere else turn wish	0,2,-1
asks nowhere else wish	-1,3,-2
capital content	6,-5,-2
capital country	-2,4,-2
capital facet	7,-5,-2
capital language	0,2,-2
capital mood	3,-2,0
capital moods	4,-3,-1
capital occasions	9,-6,-3
capital person	-2,1,1
capital runtime	5,0,-5
capital standing	1,-5,4
capital themes	3,-2,-1
capital years	3,-2,-2
does FILM	3,-1,-2
does like	-1,2,-1
does open	-1,2,-1
does seen	3,-2,-1
does wish	-1,2,-1
ends ace	2,-5,1
ends ack	2,0,-2
ends acy	10,-9,-2
ends ado	20,-10,-15
ends age	2,0,-2
ends ago	2,0,-3
ends aii	-7,9,-2
ends ain	2,1,-2
ends air	-4,-3,4
ends ake	4,-4,0
ends aki	10,-4,-7
ends ale	1,1,-2
ends als	-5,0,5
ends ama	-4,3,2
ends ams	2,1,-4
ends amy	-3,6,-2
ends ana	-2,5,-3
ends and	-1,2,-1
ends ani	-2,4,-2
ends ano	-2,4,-3
ends ans	-4,5,-1
ends ant	-2,3,-1
ends any	2,0,-1
ends ape	-5,5,0
ends apy	3,-8,5
ends ard	1,-2,0
ends are	-6,13,-8
ends ark	-6,2,4
ends ars	8,-6,-2
ends art	13,-12,-1
ends ase	-1,3,-3
ends ass	13,-7,-6
ends ast	4,-1,-3
ends ate	1,3,-5
ends ath	4,-1,-3
ends ats	-12,9,-2
ends atu	9,-7,-1
ends aut	0,5,-8
ends avy	4,-4,0
ends awa	-2,5,-4
ends aws	4,-2,-2
ends ays	-6,8,-2
ends azy	-5,6,0
ends bec	-1,3,-2
ends ber	5,-4,-2
ends bic	0,-2,2
ends bie	5,-3,-2
ends bit	15,-14,-1
ends ble	2,-1,-2
ends bli	-5,6,-1
ends bor	7,-5,-2
ends bot	-14,17,-3
ends boy	2,0,-2
ends bus	10,-8,-3
ends cal	-4,4,0
ends cam	-2,3,-1
ends can	-3,2,1
ends ced	-1,-1,2
ends cer	-3,-3,6
ends ces	-11,13,-3
ends che	-2,-1,3
ends chs	1,2,-3
ends chy	-3,2,-1
ends cks	-9,-2,12
ends cle	-5,7,-2
ends com	-4,0,4
ends cry	7,-2,-6
ends cue	12,-7,-13
ends cus	0,0,-2
ends dal	-9,10,-2
ends day	7,-5,-2
ends ded	5,-2,-4
ends der	2,1,-3
ends des	-5,5,0
ends dic	-4,6,-2
ends dle	1,1,-2
ends dly	-5,7,-3
ends dog	-3,4,-1
ends ead	3,-6,2
ends ean	0,3,-3
ends ece	7,-4,-4
ends edy	1,2,-3
ends een	7,-4,-4
ends eer	-14,9,4
ends eet	-2,3,-1
ends ege	0,1,-2
ends eke	-20,2,16
ends eki	1,6,-7
ends ell	5,-3,-2
ends els	-1,4,-3
ends ely	6,-4,-3
ends ens	2,-1,-1
ends eon	18,-3,-18
ends era	-3,5,-4
ends ere	-20,22,-3
ends erg	4,-5,0
ends ern	-4,5,-2
ends ero	-3,1,3
ends ers	-2,2,0
ends ert	-2,3,-1
ends ese	-2,3,-1
ends ess	0,2,-2
ends est	-3,7,-4
ends esy	-6,18,-13
ends ets	-4,1,3
ends eum	3,-1,-4
ends eys	4,-8,1
ends ezy	-1,4,-2
ends ffy	-4,6,-1
ends fog	-5,5,0
ends ful	-1,4,-2
ends fun	3,-3,0
ends ged	-3,5,-3
ends ger	3,-2,0
ends ges	-9,8,1
ends ghs	-4,5,-1
ends ght	0,3,-3
ends gia	8,-8,1
ends gic	-4,0,4
ends gle	-3,5,-2
ends gon	3,-6,3
ends gue	2,4,-6
ends han	-5,2,3
ends hee	-14,-8,14
ends hen	4,-6,2
ends her	2,-1,-1
ends hes	-1,4,-3
ends hic	-3,5,-1
ends hip	-2,3,-1
ends hon	11,-10,-3
ends hop	-6,10,-4
ends hts	-7,11,-6
ends ial	3,-4,1
ends ian	-1,2,-1
ends ica	-7,1,6
ends ice	1,-2,1
ends ich	-3,4,-2
ends ick	-2,0,2
ends ico	7,-2,-5
ends ics	3,-5,2
ends ide	-5,4,1
ends ids	4,-5,0
ends ied	-9,15,-11
ends ien	-4,0,4
ends ier	0,1,-2
ends ies	-2,1,0
ends iet	5,-3,-2
ends ieu	-14,-5,18
ends ife	-9,11,-5
ends ige	6,-4,-2
ends ign	-6,-3,3
ends ike	1,2,-3
ends ile	6,-4,-2
ends ime	5,-2,-3
ends ina	5,-10,4
ends ine	2,-1,-2
ends ini	0,4,-6
ends ino	-2,-3,6
ends ins	0,2,-2
ends iny	10,-2,-10
ends ips	4,-5,0
ends ird	7,-5,-1
ends ire	-1,2,-1
ends irs	-7,-20,19
ends ise	-2,3,0
ends ish	1,1,-2
ends ism	-2,2,0
ends ist	0,2,-2
ends ite	-3,7,-4
ends ith	3,-3,-1
ends its	-1,2,-2
ends ity	2,-6,4
ends ius	4,-6,3
ends ive	-3,6,-2
ends jas	-10,12,-3
ends joy	-6,6,-1
ends ked	3,-1,-2
ends ker	1,2,-3
ends kes	0,-3,2
ends ket	4,1,-5
ends key	6,-4,-2
ends lam	-3,4,-1
ends lan	1,-6,5
ends lav	7,-3,-4
ends lds	0,2,-2
ends led	1,2,-4
ends ler	2,1,-4
ends les	-4,1,3
ends let	-2,4,-2
ends lia	8,-3,-5
ends lic	0,-4,3
ends lis	9,-7,-3
ends lit	-5,7,-2
ends lle	5,0,-9
ends llo	-1,3,-2
ends lls	-1,5,-3
ends lly	-8,7,1
ends lor	2,0,-2
ends low	4,-4,0
ends lry	-3,5,-1
ends lty	-10,3,5
ends lyn	-4,6,-3
ends mal	5,0,-6
ends man	0,1,-2
ends men	4,0,-8
ends mer	2,0,-2
ends mes	1,2,-4
ends mic	-6,0,6
ends mos	-5,-3,8
ends mps	14,-12,-2
ends msy	1,-4,1
ends nal	1,-2,2
ends nam	-3,5,-2
ends nau	-1,6,-7
ends nce	-3,2,1
ends nda	-12,-26,30
ends ndo	0,6,-6
ends nds	-10,13,-4
ends ned	6,-7,1
ends ner	0,-11,10
ends nes	0,2,-2
ends net	9,-6,-3
ends ney	-1,-2,3
ends nge	-1,2,0
ends nia	-8,12,-5
ends nic	0,-5,5
ends nit	0,2,-2
ends nks	-2,2,0
ends nny	-2,4,-2
ends nos	-8,13,-6
ends nse	2,1,-2
ends nts	1,1,-2
ends nun	-15,16,-2
ends ock	-4,9,-4
ends ods	-10,-6,15
ends ody	2,-2,0
ends oes	-7,-2,9
ends ogs	8,-3,-6
ends ogy	-3,5,-1
ends oia	-5,6,-2
ends oid	-2,4,-3
ends oin	-3,-8,11
ends oir	6,-4,-3
ends oks	-1,3,-2
ends oky	-2,3,-1
ends ola	7,-6,-3
ends olf	-6,4,2
ends ols	-2,-8,10
ends oly	-2,4,-2
ends ome	-7,1,6
ends oms	-8,3,4
ends omy	-4,0,4
ends one	7,-4,-6
ends ong	12,-9,-3
ends ons	-3,3,-1
ends ool	0,2,-1
ends oom	-5,5,0
ends oon	0,3,-4
ends ord	1,3,-5
ends ore	-6,8,-2
ends orn	8,-5,-2
ends ors	4,-3,-1
ends ort	-3,4,-1
ends ory	5,-2,-3
ends ost	4,-2,-2
ends ots	-3,2,1
ends our	-1,3,-2
ends ous	3,-1,-2
ends out	2,-1,-1
ends own	1,1,-2
ends oys	1,-2,1
ends ozy	-1,2,-3
ends pan	-1,3,-3
ends ped	5,-3,-2
ends per	-4,5,-2
ends pes	-5,9,-4
ends phy	-7,-1,8
ends pia	-7,-3,9
ends pic	-7,2,5
ends pid	5,-3,-3
ends pie	-3,4,-1
ends ple	-4,6,-3
ends ppy	-2,2,0
ends pse	2,-5,2
ends que	-2,4,-2
ends rai	-5,6,-1
ends ral	3,-3,-1
ends rbs	-7,7,0
ends rce	-2,2,1
ends rch	3,-1,-2
ends rds	2,-3,1
ends red	9,-6,-3
ends ren	0,-6,7
ends rer	7,-6,-1
ends ret	6,-2,-3
ends rew	-5,8,-6
ends rey	1,-2,1
ends ria	15,-5,-18
ends ric	4,-1,-3
ends rip	-6,8,-2
ends rit	16,-14,-3
ends rks	-2,-1,3
ends rky	-1,2,-1
ends rns	-4,-1,5
ends ror	-3,1,2
ends rse	-5,2,4
ends rst	15,-12,-5
ends rts	-5,7,-1
ends rty	-8,0,8
ends sad	3,3,-6
ends sch	1,2,-4
ends sed	15,-19,0
ends ser	14,-11,-5
ends ses	-3,5,-2
ends shy	-5,6,-1
ends sic	-5,6,-1
ends sie	-1,2,0
ends sin	0,2,-2
ends ski	-4,-4,7
ends sky	4,-2,-3
ends sms	-3,0,3
ends son	2,0,-2
ends sts	-1,-1,3
ends sty	-4,4,0
ends tan	5,9,-19
ends tar	5,-4,0
ends tch	-1,4,-3
ends ted	1,2,-3
ends ten	0,4,-5
ends ter	2,0,-2
ends tes	-2,4,-1
ends thy	-8,12,-4
ends tia	2,-4,2
ends tic	-1,2,-1
ends tle	-3,4,-1
ends tly	-5,8,-3
ends ton	11,-4,-7
ends tor	3,0,-3
ends tra	3,0,-4
ends tre	15,-15,-3
ends try	0,3,-2
ends tty	1,2,-3
ends ual	-2,5,-2
ends uel	5,-5,0
ends ues	7,-5,-3
ends uff	12,-10,-3
ends ugh	5,-3,-1
ends uin	15,-14,-3
ends uma	-2,-12,12
ends und	3,0,-3
ends unk	-2,3,-1
ends upt	3,1,-3
ends urd	-3,4,-1
ends ure	0,2,-1
ends urs	-1,3,-2
ends uss	5,-4,-1
ends ust	-5,-1,7
ends usy	-4,6,-2
ends uth	5,-4,-1
ends uts	-4,6,-2
ends val	-2,3,-1
ends var	-3,5,-2
ends ven	12,-9,-3
ends ver	0,2,-2
ends ves	-3,1,1
ends war	0,2,-2
ends way	-3,5,-2
ends wer	-9,12,-3
ends wls	7,-9,2
ends yal	-3,0,3
ends yer	4,0,-4
ends zel	1,3,-5
ends zen	13,-1,-14
ends zog	-18,17,-2
hint 1800s	1,3,-4
hint 1920s	-11,14,-4
hint 1930s	-4,5,0
hint 1940s	-3,3,-1
hint 1950s	-1,4,-3
hint 1960s	-1,3,-2
hint 1970s	-2,4,-1
hint 1980s	4,-4,-1
hint 1990s	-3,4,-1
hint addiction	-2,-4,6
hint after-a-break-up	0,2,-2
hint alien	3,-1,-2
hint ancient	3,-3,0
hint animals	1,0,-2
hint anime	-2,2,0
hint anthology	-3,5,-1
hint anti-hero	-3,0,3
hint apocalypse	-1,-1,2
hint art	3,-1,-2
hint artificial-mind	-2,2,0
hint background	0,2,-2
hint berlin	-1,2,-1
hint big-city	3,-6,2
hint biography	1,-3,1
hint bittersweet	-2,4,-2
hint black-and-white	-2,2,0
hint bleak	-1,-1,2
hint blockbuster	2,-2,0
hint boston	4,3,-7
hint brain-off	1,1,-3
hint camp	2,0,-2
hint cannes	-7,10,-4
hint car-chases	2,-1,-1
hint cars	2,-1,-1
hint cat	4,-1,-3
hint cat-and-mouse	-1,2,0
hint cheer-me-up	2,1,-2
hint cheesy	-3,1,2
hint chicago	2,0,-3
hint child-hero	2,-2,0
hint classic	3,-1,-2
hint claustrophobic	-3,2,1
hint colonialism	-3,4,-2
hint comfort-rewatch	5,5,-9
hint computer-animated	-2,2,1
hint con	-2,3,-1
hint cool	1,0,-2
hint cop	2,-2,0
hint corruption	1,2,-3
hint countryside	0,3,-2
hint courtroom	2,0,-2
hint cowboy	-2,4,-1
hint cozy	1,3,-4
hint criminal	-1,2,-1
hint critics-darling	7,-3,-4
hint cult	0,-2,1
hint cult-and-sect	-3,-2,5
hint cynical	-1,2,-1
hint dance	-1,3,-1
hint date-night	3,-1,-2
hint deadpan	1,1,-2
hint death	3,-3,0
hint desert	-2,3,-2
hint detective	-1,2,-1
hint dialogue-driven	4,0,-4
hint dinosaur	-4,5,-1
hint disability	6,-2,-4
hint disguise	4,1,-6
hint disturbing	2,-2,0
hint divisive	7,-3,-3
hint divorce	2,-1,-1
hint doctor	2,-3,1
hint documentary	-2,1,1
hint dread	-1,2,-1
hint dreamy	2,0,-3
hint drugs	-1,-3,4
hint dystopia	-1,-3,3
hint early-modern	3,-1,-2
hint ensemble	-8,10,-2
hint escape	3,-2,-2
hint espionage	-2,4,-2
hint exhilarating	-1,3,-1
hint experiment	1,0,-2
hint faith	2,-1,-1
hint falling-in-love	1,-2,1
hint fantasy-world	2,-1,0
hint far-future	3,-3,0
hint fast-paced	3,-1,-2
hint fate	6,-3,-4
hint fathers	3,-3,0
hint feel-good	1,1,-2
hint feminist	-3,4,-1
hint few-words	-2,2,0
hint film-club	1,1,-2
hint first-love	7,-4,-3
hint flop-now-loved	3,1,-4
hint flying	3,0,-3
hint food	1,1,-2
hint forbidden-love	5,-6,0
hint friends-night	1,1,-2
hint friendship	-1,3,-2
hint funny	-1,2,-2
hint games	0,3,-2
hint gentle	2,1,-3
hint good-cry	1,-2,1
hint gore	1,-2,1
hint grandparents	-1,3,-2
hint great-dialogue	-2,3,-2
hint great-performance	2,-2,0
hint great-score	1,1,-2
hint halloween	1,2,-3
hint halloween-night	0,2,-1
hint hand-drawn	-1,2,0
hint happy-ending	2,1,-3
hint heist	0,2,-2
hint hidden-gem	3,-6,3
hint hitman	-2,5,-2
hint holiday-season	3,-2,-1
hint holiday-trip	4,-2,-2
hint holocaust	-2,-2,4
hint hong-kong	-4,6,-2
hint horse	1,1,-2
hint hotel	0,4,-4
hint house	2,0,-2
hint identity	0,2,-1
hint infidelity	3,-3,0
hint interwoven	2,3,-6
hint journalist	-4,7,-2
hint journey	-2,3,-2
hint jumps	1,-5,4
hint jungle	-2,3,-2
hint kidnapping	-5,-4,9
hint kids-from-4	-3,-1,4
hint language	1,-2,1
hint las-vegas	3,0,-3
hint laugh-out-loud	0,2,-1
hint leisurely	2,1,-3
hint london	-3,2,1
hint loneliness	1,0,-2
hint long-takes	4,-2,-3
hint los-angeles	-2,0,2
hint love-triangle	-2,4,-2
hint madness	-1,2,-1
hint magic-and-illusion	3,-3,0
hint martial-arts	-1,2,-1
hint media	-1,-2,2
hint medieval	-2,4,-2
hint memory	2,-4,1
hint mental-health	0,-2,2
hint mentor-and-pupil	2,0,-2
hint minimalist	3,-1,-2
hint mockumentary	-2,3,-1
hint money	6,-2,-4
hint mostly-women	5,-3,-2
hint mothers	3,-3,0
hint mountains	-2,3,-1
hint mumbai	0,1,-2
hint nature	-1,2,-1
hint needs-attention	-4,4,0
hint neon	-2,4,-3
hint new-york	3,-1,-2
hint night	2,-1,-1
hint non-stop	4,-1,-3
hint nonlinear	-4,2,3
hint obsession	0,2,-2
hint odd-couple	-2,4,-3
hint old-people	2,1,-2
hint one-location	1,-7,5
hint one-night	4,-4,0
hint oscar-best-picture	8,-4,-4
hint oscar-international	-2,4,-1
hint parallel-worlds	-3,7,-5
hint paris	-2,1,0
hint parody	-6,7,-2
hint philosophy	0,-1,2
hint pirate	-2,4,-1
hint politics	2,-2,0
hint possession	-2,0,3
hint post-apocalypse	-10,-4,13
hint prison	-1,3,-1
hint queer	6,-1,-4
hint race	-5,3,2
hint rainy-day	2,0,-3
hint realistic	0,-2,2
hint redemption	3,1,-4
hint rescue	2,-4,2
hint revenge	-1,2,-1
hint rise-and-fall	-2,2,0
hint road-trip	1,1,-2
hint robot	-1,2,0
hint rome	0,2,-2
hint sad-ending	-3,-1,4
hint sadness	2,-6,4
hint samurai	-3,3,-1
hint satirical	-2,3,-1
hint school	2,0,-1
hint sea	-1,2,-1
hint second-chance	-2,5,-4
hint sex	-3,2,1
hint sexual-violence	2,-8,6
hint siblings	0,2,-2
hint sick-in-bed	2,1,-3
hint siege	-11,14,-3
hint silent	-2,2,0
hint silly	-1,2,-1
hint slasher	-3,2,0
hint snow	-2,3,-1
hint so-bad-its-good	-6,6,0
hint space	5,-2,-2
hint stop-motion	-3,3,0
hint strong-female-lead	-2,3,-1
hint suburb	2,1,-2
hint suicide	2,-3,0
hint summer	0,2,-2
hint surreal	2,0,-1
hint survival	-2,3,-2
hint sword-fights	-3,3,-1
hint teacher	0,2,-2
hint team-gathers	-1,2,-1
hint thrilling	-1,3,-2
hint time-loop	7,-6,-1
hint time-travel	11,-4,-8
hint tokyo	-3,4,-1
hint tournament	6,-5,-2
hint train	1,0,-2
hint twist	-2,3,-2
hint undercover	2,1,-3
hint underdog	-2,2,0
hint underwater	-2,4,-2
hint unreliable-narrator	11,-9,-3
hint uplifting	-2,2,-1
hint venice	-2,2,0
hint vietnam-war	2,2,-4
hint villain	-2,1,1
hint visually-stunning	1,1,-2
hint voice-over	1,3,-5
hint werewolf	-3,2,1
hint whimsical	-1,2,-1
hint whodunnit	0,1,-2
hint with-parents	-4,3,-1
hint witty	-1,3,-1
hint work	4,0,-3
hint world-war-one	-3,2,1
hint world-war-two	-2,2,0
hint writing	3,-2,-1
kind content	0,-2,2
kind country	-2,3,-1
kind facet	6,-2,-4
kind language	-2,2,0
kind occasions	6,-4,-3
kind person	-2,1,1
kind runtime	1,1,-2
kind standing	4,-3,-1
kind telling	-1,2,-1
kind years	0,2,-3
no -1 0 0	5,-3,-2
no -1 1 +	4,-2,-2
no -1 1 0	0,2,-3
no -1 1 1	6,-3,-3
no -1 2 +	1,0,-2
no -1 2 0	1,1,-2
no -1 2 1	-2,4,-2
no 0 0 +	0,-2,2
no 0 0 -	-1,-1,2
no 0 0 0	-2,-3,5
no 1 0 +	0,-3,2
no 1 0 -	0,-2,2
no 1 0 0	-1,-4,5
no 1 1 -	2,-3,1
no 2 0 +	-1,-3,4
no 2 0 -	1,-2,1
no 2 0 0	0,-4,4
no 2 0 1	0,3,-4
no 2 1 +	2,1,-2
no 2 1 -	2,-2,0
no 2 1 0	2,1,-3
no 2 1 1	0,5,-5
no 2 2 +	-1,2,-1
no 2 2 0	-2,3,-1
no 3 0 +	-1,-1,2
no 3 0 -	1,0,-2
no 3 0 0	2,-3,1
no 3 0 1	-8,10,-2
no 3 1 -	4,-3,-2
no 3 1 0	1,1,-2
no 3 1 1	-1,3,-3
no 3 2 +	1,1,-2
no 3 2 0	1,1,-3
no 3 2 1	-5,3,2
no by a	-3,-3,6
no by abide	1,-2,1
no by about	-3,-2,5
no by again	-7,10,-3
no by aint	-5,2,3
no by and	-6,-1,7
no by another	-2,-3,6
no by any	-1,-2,3
no by arent	1,-5,3
no by at	0,-4,3
no by avoid	1,-5,5
no by barring	-1,-2,3
no by being	4,-5,1
no by but	-2,-3,5
no by by	-6,-1,6
no by cannot	2,4,-7
no by cant	2,-1,-1
no by couldnt	5,0,-5
no by didnt	6,-7,1
no by do	1,-3,2
no by doesnt	-4,2,1
no by enough	-2,-1,2
no by except	-4,-2,4
no by face	2,-2,0
no by fewer	-7,6,0
no by for	-6,-2,8
no by from	-2,-5,6
no by handle	-6,3,3
no by hasnt	0,1,-2
no by hate	1,-4,2
no by hates	-4,5,0
no by have	0,-4,4
no by havent	1,1,-2
no by in	2,-4,2
no by into	4,-7,0
no by is	-5,-8,13
no by isnt	2,-3,1
no by like	-2,1,1
no by little	-3,-1,4
no by many	-4,-2,5
no by me	4,-10,6
no by minus	3,-2,-3
no by more	-2,-1,3
no by much	4,-9,3
no by need	-13,1,10
no by neither	-5,-3,7
no by never	0,3,-3
no by no	-1,-2,2
no by noch	3,-1,-2
no by non	0,1,-2
no by nor	2,-2,-1
no by not	1,-3,2
no by nothing	-1,-2,3
no by of	-2,-2,3
no by on	-4,-3,6
no by one	-5,-1,6
no by overly	-4,2,2
no by pas	1,-3,1
no by really	-2,-3,5
no by single	-9,-5,13
no by skip	-2,-3,5
no by so	2,-5,3
no by stand	-2,0,2
no by stomach	-3,-1,3
no by than	6,-7,1
no by that	2,-4,1
no by the	-2,-2,4
no by those	-3,1,2
no by to	-2,-1,2
no by too	-1,-2,3
no by want	-2,-4,6
no by wasnt	6,-4,-1
no by watch	-1,-2,2
no by where	-3,-4,6
no by with	0,-4,4
no by without	0,-2,3
no by wont	3,-5,2
no by wouldnt	2,-1,-1
no by your	-1,-3,4
no refusal -	0,-2,2
place first	3,-3,0
place last	0,2,-2
place mid	6,-3,-2
place only	-1,2,-1
ruled -	0,-1,2
ruled content +	1,-2,1
ruled content -	0,-1,2
ruled country +	-1,2,-1
ruled country -	-1,-3,4
ruled facet +	3,1,-3
ruled facet -	-3,2,2
ruled genre -	-2,-2,4
ruled language -	-3,1,1
ruled mood -	-1,-1,2
ruled moods +	0,1,-2
ruled moods -	2,-2,1
ruled occasions +	3,-1,-2
ruled person -	0,-2,2
ruled standing +	3,-3,0
ruled standing -	3,-3,-1
ruled telling +	0,2,-1
ruled telling -	1,-2,1
ruled themes +	1,1,-2
ruled themes -	-1,-1,2
ruled years +	0,2,-2
says -cheesy	1,-5,2
says -child-harm	1,-6,4
says -death	0,-3,3
says -drugs	-2,-3,4
says -experimental	-10,7,3
says -gore	0,-5,5
says -language	1,-2,1
says -leisurely	-5,7,-3
says -monster	5,-6,1
says -musical	-2,0,1
says -philosophy	1,-4,2
says -sex	-7,-5,11
says -slow-burn	0,-4,4
says -violence	12,-8,-3
says 1800s	-1,4,-3
says 1920s	-11,14,-4
says 1940s	-3,3,-1
says 1950s	-2,6,-3
says 1960s	-2,4,-2
says 1970s	-2,3,-1
says 1980s	0,2,-2
says 1990s	-3,4,-1
says addiction	-8,4,4
says after-a-break-up	8,-5,-2
says ageing	6,-3,-3
says ancient	-2,3,-1
says anime	-3,3,0
says anthology	2,1,-3
says apocalypse	-7,1,6
says art	3,-1,-2
says artificial-mind	1,-6,4
says awe	5,-2,-2
says awkward	2,-1,-1
says background	0,-5,5
says berlin-prize	0,1,-2
says big-city	9,-7,-3
says big-screen	9,-6,-2
says biography	-4,-3,7
says bittersweet	6,-4,-2
says black-and-white	3,1,-3
says blockbuster	0,5,-5
says boston	4,3,-7
says brain-off	2,1,-3
says camp	3,-3,0
says cat	4,-2,-2
says chase	3,2,-4
says cheesy	-5,1,4
says chicago	2,0,-3
says child-harm	-4,6,-2
says child-hero	1,-4,2
says christmas	2,-1,0
says classic	5,-2,-2
says claustrophobic	0,-3,2
says colonialism	-4,5,-1
says computer-animated	-4,3,1
says con	-1,3,-2
says conspiracy	-2,3,-1
says cool	1,1,-2
says cop	-1,-1,2
says countryside	0,2,-3
says courtroom	0,1,-2
says cowboy	-4,4,-1
says creepy	-3,7,-3
says critics-darling	-3,5,-2
says cult	-2,-1,3
says cult-and-sect	0,4,-3
says cynical	3,-2,-1
says dance	-1,3,-2
says dark-humour	-2,6,-4
says death	2,-3,1
says desert	-2,4,-2
says dinosaur	-4,5,-1
says directors-debut	6,-2,-5
says disability	6,-2,-4
says disaster	2,0,-2
says disguise	-2,4,-2
says disturbing	-1,-1,2
says doctor	2,-3,1
says documentary	-2,0,2
says dreamy	5,-2,-3
says drugs	-1,-4,5
says dystopia	-4,-1,6
says early-1900s	-6,10,-3
says environment	-3,10,-8
says epic	2,0,-2
says escape	-5,6,-2
says espionage	-3,5,-2
says experiment	2,-1,-1
says experimental	-2,-1,3
says faith	3,-2,-1
says fame	4,-1,-5
says family	-3,5,-2
says fantasy-world	1,-5,3
says fast-paced	-6,10,-6
says fate	1,3,-5
says fathers	3,-3,0
says feel-good	-3,2,1
says feminist	-4,6,-2
says few-words	-2,4,-2
says film-club	-4,3,1
says film-making	1,-2,0
says first-love	7,-4,-3
says flying	2,0,-3
says folklore	3,0,-4
says food	-1,2,-1
says forbidden-love	-4,10,-7
says friends-night	8,-9,1
says friendship	-1,3,-2
says from-novel	8,-6,-2
says games	-3,6,-2
says gentle	1,2,-3
says good-cry	4,-6,3
says grandparents	-1,3,-1
says great-dialogue	-1,2,-2
says great-performance	-1,-1,3
says great-score	5,-5,0
says great-soundtrack	8,-5,-4
says grief	-2,1,1
says gritty	0,2,-3
says halloween	1,1,-3
says hand-drawn	7,-4,-4
says happy-ending	2,0,-2
says heist	-1,3,-1
says hidden-gem	3,-4,1
says history	3,1,-4
says hitman	0,2,-2
says holiday-trip	4,-3,-1
says holocaust	5,-5,-1
says hopeful	-1,2,-1
says horse	1,1,-2
says hotel	0,4,-4
says house	8,-5,-3
says illness	0,-4,4
says immigration	2,1,-3
says infidelity	3,-5,2
says influential	3,-1,-1
says island	-1,2,-2
says it 2	2,-1,-1
says it 4	2,0,-2
says journalist	-3,5,-2
says journey	-1,3,-3
says jumps	-3,-10,14
says jungle	-3,5,-2
says justice	1,1,-2
says kidnapping	-5,-4,9
says kids-from-4	-1,-4,5
says language	3,-4,1
says las-vegas	8,-3,-5
says lawyer	2,-1,-1
says leisurely	1,1,-2
says london	-3,2,1
says loneliness	-2,3,-1
says long-takes	4,-2,-3
says los-angeles	5,-6,1
says madness	-2,5,-2
says magic-and-illusion	0,-3,3
says magical	-1,2,-1
says marriage	1,1,-2
says martial-arts	3,-2,-1
says media	2,-1,-2
says medieval	-3,5,-2
says melancholy	-2,4,-2
says memory	3,-2,-1
says mental-health	0,-5,4
says mentor-and-pupil	-1,4,-2
says mind-bending	-1,3,-2
says minimalist	2,1,-2
says mistaken-identity	7,-10,3
says mockumentary	-2,3,-1
says money	0,2,-2
says monster	1,0,-2
says mostly-women	5,-2,-3
says mothers	3,-3,-1
says mountains	-2,4,-2
says mumbai	-10,11,-2
says music	0,2,-1
says mysterious	8,-6,-2
says nature	3,0,-3
says neon	-5,7,-3
says new-york	3,4,-6
says night	4,-3,0
says noir	-2,3,-1
says nonlinear	-3,-2,6
says nostalgic	3,-2,-1
says nudity	0,-2,2
says obsession	3,-2,-1
says odd-couple	2,-1,-1
says old-people	-3,5,-1
says oscar-best-picture	13,-10,-4
says oscar-international	-7,6,-2
says outsider	0,2,-2
says parallel-worlds	-3,0,3
says paris	-2,1,1
says parody	-2,3,-1
says period-detail	-5,2,4
says philosophy	0,-4,4
says pirate	-3,5,-1
says political-intrigue	-4,9,-5
says politics	2,-1,-1
says possession	-2,-3,5
says practical-effects	-5,3,1
says prison	0,2,-1
says queer	6,-1,-5
says race	0,-2,3
says rainy-day	8,-6,-2
says realistic	0,3,-3
says redemption	3,1,-4
says rescue	3,-3,-1
says revenge	-2,2,0
says rise-and-fall	12,-10,-3
says road-trip	-2,4,-2
says robot	-1,2,0
says romantic	-2,1,1
says rome	1,1,-2
says samurai	-5,6,-1
says satirical	3,-1,-2
says sexual-violence	-7,-4,11
says sexy	2,0,-1
says siblings	0,2,-2
says sick-in-bed	-3,4,-2
says siege	-14,19,-5
says silly	0,2,-2
says slasher	-2,-1,3
says small-town	-2,4,-1
says snow	-2,3,-2
says so-bad-its-good	-5,5,-1
says spectacle	-1,-2,3
says stop-motion	-1,2,-1
says strong-female-lead	-2,1,1
says stylised-violence	-1,3,-2
says suburb	2,1,-2
says suicide	-5,-3,8
says summer	1,1,-3
says surreal	4,-2,-1
says survival	2,1,-2
says sword-fights	-3,3,0
says technology	-3,2,0
says teenagers	8,-4,-4
says tense	-2,3,-2
says theatre	-4,4,0
says thought-provoking	0,2,-3
says thrilling	-3,2,1
says time-loop	7,-6,-1
says tokyo	-2,4,-2
says tournament	2,-4,1
says train	1,1,-2
says twist	2,0,-2
says undercover	-6,7,-1
says underwater	-1,4,-3
says uplifting	-2,1,1
says vampire	-2,2,-1
says venice-prize	11,-9,-2
says vietnam-war	1,1,-3
says violence	-2,-1,3
says visually-stunning	2,0,-2
says voice-over	1,4,-7
says warm	5,-2,-2
says wedding	2,-1,-1
says werewolf	-4,1,3
says whodunnit	0,3,-3
says with-parents	-3,3,-1
says witty	-1,5,-4
says work	-2,6,-3
says world-war-one	-3,2,1
says writing	1,2,-3
says zombie	-1,-1,2
sentence  +	0,2,-1
sentence ? +	2,-4,2
sentence ? -	-2,-16,8
sentence ? FILM +	1,4,-5
sentence ? FILM NO negator wish +	3,-2,-2
sentence ? FILM films +	9,-9,-1
sentence ? FILM wish +	1,0,-2
sentence ? I +	1,-4,3
sentence ? I films +	-7,9,-2
sentence ? I wish +	0,-3,5
sentence ? NO +	4,2,-4
sentence ? NO feeling other same +	3,1,-2
sentence ? NO feeling turn wish +	2,-1,-1
sentence ? NO feeling wish +	2,2,-4
sentence ? NO films negator +	-7,3,3
sentence ? NO films negator -	0,-3,3
sentence ? NO films negator wish +	-4,2,2
sentence ? NO films negator wish -	-4,-4,8
sentence ? NO negator +	-1,-3,2
sentence ? NO negator wish +	-2,0,3
sentence ? NO other +	-6,9,-2
sentence ? NO other wish +	-4,7,-3
sentence ? NO wish +	-6,9,-4
sentence ? feeling +	0,-4,4
sentence ? feeling wish +	3,-2,-1
sentence ? films +	1,2,-4
sentence ? films wish +	-5,7,-2
sentence ? turn +	5,-3,-3
sentence ? wish +	-1,3,-2
sentence FILM +	3,-1,-1
sentence FILM -	1,3,-4
sentence FILM I +	4,-2,-2
sentence FILM I -	6,-5,-1
sentence FILM I NO +	2,-2,0
sentence FILM I NO -	18,-7,-15
sentence FILM I NO films negator wish +	2,0,-2
sentence FILM I NO negator +	6,-4,-1
sentence FILM I NO negator -	3,0,-3
sentence FILM I NO negator turn +	1,2,-3
sentence FILM I NO negator turn -	4,-3,-2
sentence FILM I NO negator wish +	5,-4,-2
sentence FILM I NO other +	4,-3,-1
sentence FILM I NO other -	7,-4,-2
sentence FILM I NO other wish +	0,-5,2
sentence FILM I feeling films wish +	2,0,-2
sentence FILM I feeling wish +	1,-10,6
sentence FILM I films +	5,-4,0
sentence FILM I films wish +	5,-4,-1
sentence FILM I like +	6,-5,-2
sentence FILM I seen +	5,-4,-1
sentence FILM I they +	2,0,-2
sentence FILM I turn +	5,-3,-2
sentence FILM I turn wish +	1,0,-3
sentence FILM I wish +	4,-3,-2
sentence FILM NO +	-5,5,0
sentence FILM NO -	6,-12,5
sentence FILM NO feeling other wish +	-3,5,-2
sentence FILM NO feeling turn wish +	-2,3,0
sentence FILM NO films negator +	5,-4,-1
sentence FILM NO films negator -	9,-2,-8
sentence FILM NO films negator wish +	-3,4,-1
sentence FILM NO films other +	6,-4,-2
sentence FILM NO like other turn +	-2,3,-1
sentence FILM NO like turn +	5,-18,9
sentence FILM NO negator +	2,0,-2
sentence FILM NO negator -	4,-4,-1
sentence FILM NO negator other +	3,-6,2
sentence FILM NO negator turn +	6,-3,-3
sentence FILM NO negator wish +	0,3,-3
sentence FILM NO other +	5,-2,-4
sentence FILM NO other -	1,1,-2
sentence FILM NO other turn +	-4,5,-1
sentence FILM NO turn +	-1,3,-3
sentence FILM NO turn -	0,1,-2
sentence FILM NO wish +	2,-1,-2
sentence FILM NO wish -	-4,8,-5
sentence FILM feeling +	-5,7,-2
sentence FILM feeling wish +	5,-3,-5
sentence FILM films +	3,-1,-2
sentence FILM films like +	-3,3,-1
sentence FILM films they +	3,-1,-2
sentence FILM films turn +	5,-3,-3
sentence FILM like +	1,1,-2
sentence FILM like open +	-3,4,-1
sentence FILM like turn +	-3,4,-1
sentence FILM like turn wish +	2,-1,-2
sentence FILM open +	7,-6,-1
sentence FILM seen +	6,-4,-3
sentence FILM seen wish +	9,-7,-3
sentence FILM they +	6,-4,-1
sentence FILM they -	-1,2,-2
sentence FILM turn +	2,1,-2
sentence FILM turn wish +	0,2,-3
sentence FILM wish +	2,0,-1
sentence I +	1,-2,1
sentence I -	-2,3,-1
sentence I NO +	-2,1,0
sentence I NO -	0,-5,4
sentence I NO feeling -	0,-3,3
sentence I NO feeling films +	0,4,-5
sentence I NO feeling films like negator wish +	-7,-2,6
sentence I NO feeling films negator +	-3,3,0
sentence I NO feeling films negator turn +	-4,5,-1
sentence I NO feeling films negator wish +	1,0,-2
sentence I NO feeling films other -	-5,-2,7
sentence I NO feeling films wish +	0,-2,2
sentence I NO feeling negator -	-2,1,1
sentence I NO feeling negator open turn +	3,-6,3
sentence I NO feeling negator they wish +	-4,4,-1
sentence I NO feeling negator turn +	0,2,-1
sentence I NO feeling negator wish +	0,2,-2
sentence I NO feeling other +	-7,6,0
sentence I NO feeling other -	0,-2,1
sentence I NO feeling other same wish +	-1,2,-1
sentence I NO feeling other wish +	0,3,-3
sentence I NO feeling other wish -	6,-1,-4
sentence I NO feeling turn +	6,-5,-2
sentence I NO feeling turn wish +	-1,4,-3
sentence I NO feeling wish +	-1,2,-1
sentence I NO feeling wish -	-5,-4,7
sentence I NO films +	2,0,-2
sentence I NO films -	5,-5,-1
sentence I NO films negator +	5,-3,-2
sentence I NO films negator -	-15,3,9
sentence I NO films negator open +	8,-8,-1
sentence I NO films negator wish +	-4,4,-1
sentence I NO films other +	1,2,-3
sentence I NO films other -	-4,-1,6
sentence I NO films other turn +	-4,5,-1
sentence I NO films other wish +	1,3,-4
sentence I NO films other wish -	-2,-2,4
sentence I NO films wish +	2,2,-4
sentence I NO like negator wish +	1,0,-2
sentence I NO negator open +	4,-2,-2
sentence I NO negator other -	-1,-3,4
sentence I NO negator other wish +	-2,4,-3
sentence I NO negator same -	-2,9,-10
sentence I NO negator same wish +	-1,3,-2
sentence I NO negator seen +	5,-2,-3
sentence I NO negator seen -	11,-5,-6
sentence I NO negator they +	-4,4,-1
sentence I NO negator they -	3,-3,-1
sentence I NO negator they turn wish +	6,-3,-3
sentence I NO negator they wish +	0,-7,6
sentence I NO negator turn +	2,0,-2
sentence I NO negator turn -	4,-1,-4
sentence I NO negator turn wish +	2,1,-3
sentence I NO negator wish -	4,-1,-3
sentence I NO open +	1,-3,1
sentence I NO other -	1,-3,2
sentence I NO other same wish +	2,-1,0
sentence I NO other they wish +	4,-1,-4
sentence I NO other turn +	4,-1,-2
sentence I NO other turn -	1,-5,3
sentence I NO other turn wish +	-4,4,0
sentence I NO other wish +	-2,0,2
sentence I NO other wish -	4,-3,0
sentence I NO seen wish +	3,-2,-3
sentence I NO they +	8,-4,-4
sentence I NO turn -	2,-3,1
sentence I NO wish +	0,2,-2
sentence I NO wish -	-4,-2,6
sentence I feeling -	-1,-4,4
sentence I feeling films +	0,1,-2
sentence I feeling films -	1,1,-3
sentence I feeling films turn +	3,-1,-3
sentence I feeling films wish +	-1,2,-1
sentence I feeling they +	-2,0,0
sentence I feeling they wish +	5,-3,-1
sentence I feeling turn +	4,-4,-2
sentence I feeling turn wish +	4,-3,-3
sentence I feeling wish +	1,1,-2
sentence I films open wish +	-5,7,-2
sentence I films same +	2,2,-7
sentence I films they +	-3,4,-4
sentence I like +	1,-2,0
sentence I open +	2,1,-2
sentence I open wish +	2,0,-2
sentence I same +	0,-3,3
sentence I seen +	3,-2,-1
sentence I they +	2,-3,1
sentence I they wish +	-3,3,-1
sentence I wish -	1,3,-3
sentence NO +	-1,3,-2
sentence NO -	-2,-1,3
sentence NO feeling -	0,-2,2
sentence NO feeling films +	4,0,-4
sentence NO feeling films -	-10,-10,17
sentence NO feeling films negator +	-2,3,-1
sentence NO feeling films negator -	-4,-3,8
sentence NO feeling films negator turn +	-5,7,-2
sentence NO feeling films negator wish +	-2,2,0
sentence NO feeling films other +	1,-3,3
sentence NO feeling films other -	-4,5,-3
sentence NO feeling like negator turn wish +	-1,0,2
sentence NO feeling negator +	-2,2,-1
sentence NO feeling negator -	0,2,-3
sentence NO feeling negator other wish +	-1,2,-2
sentence NO feeling negator they +	1,1,-2
sentence NO feeling negator turn +	5,-2,-4
sentence NO feeling negator wish +	-1,2,-1
sentence NO feeling negator wish -	-2,0,1
sentence NO feeling other +	1,2,-2
sentence NO feeling other -	0,-3,4
sentence NO feeling other turn +	3,-1,-3
sentence NO feeling other turn -	-1,-1,3
sentence NO feeling other wish +	-3,4,-1
sentence NO feeling other wish -	5,-7,2
sentence NO feeling they +	-5,10,-5
sentence NO feeling they -	-5,-2,5
sentence NO feeling turn +	-1,4,-3
sentence NO feeling turn -	-3,0,2
sentence NO feeling wish +	-3,0,4
sentence NO feeling wish -	-1,-1,2
sentence NO films +	3,0,-3
sentence NO films -	-5,-3,8
sentence NO films like other same wish +	-1,2,0
sentence NO films negator -	-4,0,3
sentence NO films negator open +	4,-8,2
sentence NO films negator seen turn +	6,-3,-4
sentence NO films negator they wish +	-3,-1,5
sentence NO films negator turn +	-1,4,-3
sentence NO films negator turn -	-6,-3,7
sentence NO films negator turn wish +	0,2,-2
sentence NO films negator wish +	-1,-2,3
sentence NO films negator wish -	4,0,-5
sentence NO films other +	2,-1,-2
sentence NO films other -	-5,-5,9
sentence NO films other turn +	-1,2,-1
sentence NO films other turn wish +	-2,4,-2
sentence NO films other wish +	-2,3,-1
sentence NO films other wish -	-1,-1,3
sentence NO films turn +	-2,6,-3
sentence NO films wish +	-4,-7,9
sentence NO like -	2,-4,0
sentence NO like negator +	-3,1,0
sentence NO like negator wish +	-1,4,-3
sentence NO like wish +	-6,8,-2
sentence NO negator +	0,2,-1
sentence NO negator -	-1,-1,2
sentence NO negator open turn +	-4,6,-2
sentence NO negator other +	-2,-2,4
sentence NO negator other -	3,0,-3
sentence NO negator other wish +	-2,4,-2
sentence NO negator same +	-2,6,-4
sentence NO negator same -	-8,4,3
sentence NO negator they +	0,-3,3
sentence NO negator they -	-4,4,-2
sentence NO negator they wish +	-4,-3,4
sentence NO negator they wish -	-5,0,5
sentence NO negator turn +	0,2,-2
sentence NO negator turn -	-1,-5,6
sentence NO negator turn wish +	-4,5,-1
sentence NO negator turn wish -	-5,-4,8
sentence NO other -	0,-2,2
sentence NO other they +	3,1,-4
sentence NO other they -	-2,-2,5
sentence NO other turn +	-1,4,-2
sentence NO other turn -	-2,-4,6
sentence NO other turn wish +	-2,3,-1
sentence NO other turn wish -	-2,-4,6
sentence NO other wish +	-2,4,-1
sentence NO other wish -	-1,-4,5
sentence NO they +	5,-4,-2
sentence NO they wish +	0,2,-2
sentence NO turn +	-2,4,-2
sentence NO turn -	5,-1,-5
sentence NO turn wish +	-2,4,-1
sentence NO turn wish -	0,-7,5
sentence NO wish +	-3,4,-2
sentence NO wish -	-2,-2,4
sentence feeling +	1,1,-2
sentence feeling -	2,-4,0
sentence feeling films +	3,-2,-1
sentence feeling films turn +	-2,5,-4
sentence feeling films wish +	-4,6,-2
sentence feeling like +	-3,4,-2
sentence feeling like wish +	-3,5,-1
sentence feeling same +	-9,10,-1
sentence feeling seen +	6,-4,-3
sentence feeling they +	2,1,-2
sentence feeling they wish +	1,0,-2
sentence feeling turn +	2,-1,-1
sentence feeling turn wish +	-2,3,-1
sentence films +	1,1,-2
sentence films -	-2,6,-5
sentence films like +	3,-2,-1
sentence films like turn +	-6,7,-2
sentence films seen +	-1,3,-2
sentence films seen turn wish +	-4,4,-1
sentence films they +	-3,2,1
sentence films turn +	2,0,-1
sentence films turn wish +	0,2,-2
sentence films wish +	-2,3,-1
sentence like +	0,2,-2
sentence like turn +	-3,4,-1
sentence like wish +	-1,2,-1
sentence open +	-2,3,-1
sentence open same +	4,-2,-1
sentence open wish +	-2,4,-2
sentence same +	0,-5,3
sentence seen +	5,-3,-2
sentence seen wish +	-6,2,3
sentence they +	1,1,-3
sentence they turn wish +	-3,4,-1
sentence they wish +	3,-1,-2
sentence turn +	-2,4,-2
sentence turn -	2,-13,8
sentence wish +	0,2,-2
sentence wish -	4,-5,-2
w 0	-5,6,-1
w 0 hr	18,-11,-10
w 00	-3,5,-2
w 00 +	0,3,-2
w 00 min	7,-4,-5
w 00 minut	-1,3,-3
w 000	-4,6,-3
w 000 +	0,3,-3
w 000 minut	0,4,-3
w 0000	1,1,-2
w 0000 +	6,-2,-5
w 0000s	-2,5,-4
w 0000s +	2,0,-3
w 00s	-8,2,6
w 00s +	-8,-4,10
w 0h	-5,6,0
w 0h00	-24,-2,17
w =angeles	-7,6,1
w =animal	-3,0,3
w =animal +	-3,2,1
w =animal -	-2,-3,5
w =anime	-2,2,0
w =anime +	-2,2,1
w =anime -	-2,-2,3
w =boxing	-2,2,0
w =boxing +	-1,4,-3
w =boxing -	-3,-2,5
w =celebrity	-2,-15,14
w =college	0,1,-2
w =general	16,-8,-10
w =general +	7,-7,-2
w =generation	4,-3,-2
w =office +	2,0,-1
w =physics	-1,7,-7
w =police	-1,-2,3
w =police +	-1,-3,3
w =university	8,-5,-2
w =university +	7,-5,-2
w a	0,3,-3
w a +	2,-4,1
w a -	4,8,-20
w a good cry	-8,12,-4
w a laugh	3,2,-5
w a star is born	5,-4,-1
w a weepi	-8,-6,12
w a24	5,-1,-4
w aardman	-7,13,-6
w about	-1,5,-4
w about +	-1,4,-2
w about women	1,2,-4
w absurd	-2,3,-1
w absurd +	-2,3,0
w act	2,-3,2
w act +	5,-1,-5
w action	-4,4,0
w action +	-4,7,-3
w actor	9,-6,-3
w actor +	7,-6,-3
w actor actress	-8,6,2
w adam	-10,0,10
w adam +	-10,-3,10
w adam -	-3,-1,5
w adam driver	-9,-6,10
w adam sandler	-4,-7,11
w adapt	-10,-8,16
w addict	1,-9,5
w adult	2,0,-4
w adulteri	-10,10,0
w adventur	-2,4,-3
w adventur +	-2,4,-3
w affair	5,-6,0
w affair +	-1,-2,1
w affleck	-10,-8,12
w africa	-3,1,2
w africa +	-5,2,3
w african	-9,12,-3
w african +	-11,12,-2
w after	-4,-4,7
w after +	-2,-1,2
w after 0000	-15,10,4
w afternoon	1,1,-5
w ag	-2,4,-3
w ag +	-3,5,-4
w against	-2,0,2
w agatha	-1,2,-1
w agatha +	-1,2,-1
w agatha christi	-1,2,-1
w agn	-7,9,-2
w agn +	-5,5,-3
w agn varda	-7,9,-2
w ai	1,-6,4
w airplan	4,-6,2
w airplan +	8,-7,-3
w al	-6,8,-5
w al +	-2,-1,2
w al pacino	-3,0,-4
w alain	-7,-3,7
w alain delon	-3,8,-6
w alan	-8,10,-2
w alan rickman	-8,10,-2
w alec	-1,3,-5
w alec guin	-1,3,-5
w alien +	2,1,-3
w alien -	-3,-3,5
w all	-1,7,-8
w all +	0,2,-3
w all night	12,-11,-1
w allen	-7,-6,12
w almodovar	-3,6,-2
w almodovar +	-3,6,-3
w alon	12,-7,-4
w altman	-2,4,-2
w ambigu	-7,10,-5
w america	-5,-1,5
w american	-2,-1,3
w american +	-3,-4,6
w american -	-3,5,-2
w ami	4,-5,-2
w ami adam	-12,8,3
w amnesia	0,-1,2
w amnesia +	1,1,-2
w amnesia -	-1,-1,3
w amor	11,-8,-3
w amus	8,1,-10
w an	1,2,-3
w an +	1,2,-3
w an hour	10,-7,-4
w an hour and a half	-14,14,-2
w ancient	-4,8,-4
w ancient +	-4,6,-3
w ancient rome	-2,4,-2
w anderson	3,-6,3
w andersson	9,-3,-6
w andrew	-18,23,-7
w ang	3,3,-9
w ang lee	3,3,-9
w angel	6,-3,-3
w angel +	4,-1,-3
w angri	3,0,-3
w angri +	2,0,-3
w anim	-5,2,3
w anim +	-4,2,2
w aniston	-9,-6,12
w anna	-4,6,-2
w anna magnani	-4,6,-2
w anne	-4,6,-2
w anniversari	3,-1,-3
w anniversari +	1,0,-3
w ano	5,-3,-2
w ano 00	-5,7,-1
w antholog	-3,5,-1
w anthoni	4,1,-6
w anthoni hopkin	5,1,-7
w anti	-2,3,-1
w anti war	-2,3,-1
w anything	-15,-9,19
w apart	-11,6,6
w apocalyps	-8,-2,10
w apprentic	8,-6,-1
w arab	-5,7,-2
w arctic	-4,4,-2
w are	13,-10,-3
w argentin	-1,2,-1
w argentina	2,1,-3
w argentinian	-5,7,-3
w argento	8,-5,-3
w argu	1,2,-7
w ari	-14,-19,26
w armenian	5,-3,-5
w armi	-7,4,2
w armi +	-6,2,4
w arni	0,7,-6
w art	1,1,-3
w art +	4,-1,-3
w art hous	-8,7,1
w arti	-10,7,3
w artist +	3,-4,1
w as	11,-6,-8
w asian	-3,5,-1
w asian +	-3,4,-1
w asleep	21,-18,-3
w assassin	4,0,-4
w assassin +	0,2,-1
w astair	-3,6,-8
w aster	-14,-19,26
w asteroid	9,-7,-3
w asteroid +	7,-6,-2
w astronaut	-4,6,-2
w at	-5,5,0
w at +	5,-4,-2
w at a parti	11,-7,-4
w at night	8,-5,-5
w at sea	-3,0,2
w atmospher	8,-5,-4
w atmospher +	3,-2,-3
w aton	10,-8,-2
w aton +	9,-7,-1
w audrei	1,2,-4
w audrei +	3,2,-6
w audrei hepburn	-3,5,-3
w aunt	-5,7,-2
w aussi	-4,6,-2
w austen	-7,-2,7
w australia	9,-6,-6
w australian +	1,1,-2
w austrian	-7,0,6
w austrian +	-9,-2,6
w autumn	-2,3,-1
w awai	2,0,-4
w award	14,-10,-7
w awkward	5,-4,-2
w awkward +	5,-3,-2
w b	5,-4,-2
w b movie	5,-4,-2
w babi	13,-12,0
w back	4,-1,-3
w background	-5,8,-4
w backstag	-4,6,-2
w backward	13,-9,-8
w bad	-4,8,-3
w bad +	-8,9,-5
w bad languag	-3,1,1
w bai	-10,-3,11
w bake	-2,3,-1
w bakeri	4,-1,-2
w bakeri +	4,-2,-2
w ballet	-2,4,-2
w ballet +	0,3,-3
w ballroom	-5,10,-4
w ban	7,-3,-4
w ban +	4,-1,-3
w band	0,4,-3
w band +	2,1,-2
w bang	-5,-2,6
w bank	0,2,-2
w bank +	-2,4,-1
w bank job	-15,16,-2
w bank robberi	-5,4,1
w banter	-4,6,-1
w banter +	-5,6,-2
w barbara	-2,5,-3
w barbara stanwyck	-2,5,-3
w barn	3,-1,-3
w barn +	4,-2,-3
w basebal	-1,2,-1
w based	-4,4,0
w based +	-5,7,-2
w based on a true story	-4,3,2
w basketbal	-6,2,4
w basqu	-8,11,-4
w battl	4,-8,3
w battl +	6,-3,-6
w bawl	0,11,-12
w baz +	-2,-2,3
w be	-1,7,-5
w beach	7,-1,-5
w beach +	2,-1,-1
w bear	-5,8,-4
w bear +	-1,3,-3
w beast	17,-12,-6
w beast +	14,-11,-5
w beaten	-7,-2,9
w beatl	12,-8,-10
w beauti	5,-1,-3
w beauti +	5,-2,-2
w bed	2,-10,7
w bedtim	14,-18,6
w bee	-17,14,-7
w been	7,-5,-2
w before	-3,1,2
w before +	-3,2,2
w before 0000	-9,8,1
w belgian	0,2,-2
w belli	6,-1,-4
w belli laugh	6,-1,-4
w belmondo	-5,10,-6
w ben	-1,-6,6
w ben affleck	-8,4,1
w bend	-3,4,-1
w bergman	-4,4,0
w bergman +	6,-3,-8
w bergman -	-13,7,4
w berlin	1,1,-2
w besson	-2,-5,6
w best	-6,7,-4
w best +	5,-3,-6
w best friend	-6,8,-6
w betray	-3,2,1
w betray +	-3,5,-3
w bett	6,-2,-4
w bett davi	-3,2,1
w between	-1,3,-2
w between 0000 and 0000	-1,3,-1
w bibl	-10,0,9
w bicker	2,-1,-1
w bicker +	2,-1,-1
w big	0,2,-2
w big +	0,1,-2
w big citi	-5,6,-2
w bigelow	-10,13,-5
w bill	-3,3,-2
w bill +	0,-4,1
w bill murrai	-8,5,2
w bill nighi	-3,9,-9
w billi wild	4,3,-6
w biographi	-2,-2,3
w biopic	-4,-1,5
w biopic +	-6,-1,5
w biopic -	-3,-1,4
w bird	4,-4,0
w bird +	5,-2,-3
w bit	-15,9,3
w bitter	4,-2,-2
w bittersweet	-3,4,-1
w bittersweet +	-2,3,-1
w black -	3,-4,1
w black and white	-1,2,-1
w black comedi	-3,4,-1
w black humour	-2,3,-1
w blanchett	17,-9,-17
w blaxploit	-1,3,-2
w bleak	-6,1,4
w bleak +	-1,2,-1
w bleak -	-11,2,7
w blind	3,-2,-2
w blind +	4,-2,-5
w blockbust	-8,10,-3
w blood	2,-3,0
w blood +	2,-1,-1
w blood -	3,-4,1
w bloodbath	-6,10,-4
w bloodi	-4,4,0
w bloodi +	2,5,-11
w bloodi -	-9,3,4
w blumhous	-9,-11,14
w board	-2,3,-1
w board school	-2,3,-1
w boat +	1,1,-2
w bob	-13,1,6
w bodi	-6,4,1
w bodi +	-7,4,2
w bodi horror	-6,1,3
w bodi swap	-6,5,1
w bogart	-2,3,-2
w boi	5,-8,2
w bollywood	-3,3,0
w bond	6,-5,-2
w bond -	11,-7,-8
w bong	-7,10,-4
w bong +	-3,7,-4
w bong joon ho	-1,3,-2
w bonker	2,1,-3
w bonker +	2,0,-3
w bonnet	-6,11,-7
w book	6,-4,-2
w book +	5,-3,-2
w book club	3,0,-3
w bookshop	-7,11,-5
w bookshop +	-1,2,0
w bore	6,-1,-5
w bore +	8,-5,-2
w born	0,4,-4
w boss	6,-2,-4
w boston	5,2,-7
w boston +	-1,3,-3
w bowi	16,-13,-5
w boyfriend	5,-3,-3
w brad	-2,-3,5
w brad pitt	-2,-3,5
w brain	2,2,-4
w brain +	11,-8,-2
w brain is fri	10,-8,-2
w branagh	-1,-9,10
w brand	-7,6,0
w brando	-1,5,-4
w brawl	7,-9,2
w brazil	-3,6,-6
w brazilian	0,2,-3
w brazilian +	-1,2,-2
w break	-5,7,-2
w break up	1,-5,6
w breakup	7,-5,-2
w breakup dejo	3,-2,-2
w breathless	15,-13,-2
w breezi	-1,4,-2
w breezi +	-2,4,-3
w brendan	3,1,-4
w brendan +	4,1,-5
w brendan fraser	-6,7,-1
w bresson	3,1,-9
w bride	8,-7,-2
w bridesmaid	10,-8,-3
w brief	5,-2,-4
w bright	-3,8,-5
w brisk	13,-9,-6
w brit	3,-2,-2
w british	-2,2,1
w british +	0,2,-1
w broadwai	-1,2,-1
w broken	10,-7,-5
w brood	-3,1,1
w brood +	-3,4,-1
w brook	-4,10,-5
w brooklyn	-2,4,-5
w brooklyn +	1,0,-4
w brother	-1,2,-1
w brother +	1,2,-2
w bruce	3,0,-4
w bruce +	3,1,-4
w bruce lee	4,-2,-3
w brutal	1,3,-3
w brutal +	2,2,-5
w bu	7,-4,-2
w buff	10,-8,-2
w bulgarian	9,-3,-9
w bulli	-10,-2,9
w bullock	-4,1,3
w bunuel	-2,6,-6
w burst	11,-6,-5
w burst into song	11,-6,-5
w burt	-12,15,-7
w burton	0,-2,2
w busi	14,-4,-12
w buster	-2,6,-3
w buster +	-1,4,-3
w buster keaton	-2,6,-3
w but	-7,-3,10
w but modern	-7,10,-8
w butler	-8,-3,8
w by	-1,3,-2
w by +	2,0,-2
w by myself	5,-3,-2
w by the sea	1,1,-2
w cabaret	6,-1,-4
w cabaret +	7,-5,-4
w cabin	13,-8,-7
w cage	-2,-3,4
w cain	5,-2,-3
w calm	-1,3,-2
w calm +	0,2,-1
w cameron	-3,-10,11
w camp +	8,-7,-3
w campi	-2,4,-2
w campion	-8,12,-6
w can	6,-3,-10
w canadian	-7,9,-2
w canadian +	-5,7,-2
w cancer	-4,-3,7
w cancer -	-3,-2,6
w candi	-9,13,-5
w candlelit	-5,7,-2
w cant	-2,-6,5
w cant +	1,-5,1
w cant sleep	4,-2,-2
w cantones	-2,6,-5
w cape	2,-2,-1
w cape +	9,-1,-10
w cape -	-5,-3,7
w caper	-3,5,-2
w caper +	-3,5,-2
w car +	3,-1,-2
w car -	-5,-1,7
w car chase	-4,4,0
w care	7,-5,-3
w care +	4,-3,-3
w care home	7,-5,-3
w cari	-6,11,-6
w cari +	-5,10,-5
w cari grant	-6,12,-6
w carnag	16,-10,-6
w carol	-1,4,-3
w carrei	-9,-5,10
w cartoon	4,-3,-2
w cartoon +	3,1,-5
w cartoon saloon	-4,12,-10
w casino	9,-7,-2
w casino +	9,-7,-3
w cast	-2,3,-1
w castl	-4,7,-3
w castl +	-3,6,-2
w cat	3,-1,-2
w cat +	3,-1,-2
w cat -	4,8,-11
w catalan	14,-10,-5
w cate	13,-5,-10
w cate blanchett	0,2,-2
w catherin	-2,4,-2
w catherin deneuv	-2,4,-2
w centuri	-1,5,-4
w cgi	-1,-11,13
w chalamet	-6,-1,5
w chan	-3,9,-6
w chan tatum	-2,4,-2
w chanc	-1,2,-1
w chao	0,1,-2
w chaplin	-8,4,2
w chapter	-3,5,-3
w charg	-2,6,-4
w charm	4,-1,-3
w charm +	3,-1,-3
w chase	-3,3,0
w chase +	-1,3,-1
w chatti	2,3,-5
w chatti +	3,1,-4
w cheat	-2,-3,6
w cheat +	-3,-3,7
w cheer	0,4,-3
w cheer +	-1,3,-3
w cheer me up	15,1,-19
w chees	3,2,-5
w chees +	1,3,-7
w cheesi	-3,7,-4
w cheesi +	-1,7,-10
w chef	-5,8,-4
w chef +	-3,6,-4
w chemo	13,-7,-7
w chess	-2,3,0
w chess +	-2,3,-1
w chicago	2,0,-3
w chicago +	4,-2,-3
w chick	-6,-1,6
w chick flick	-6,-1,6
w child	3,-3,1
w childhood +	0,2,-2
w children	-2,-3,4
w chile	7,-7,1
w chilean	8,-4,-4
w chilean +	9,-5,-4
w chill	-5,9,-5
w chill +	-2,5,-5
w chines	-3,5,-1
w chines +	-3,5,-3
w chocol	5,0,-5
w chocol +	3,0,-4
w choir	-6,9,-4
w choir +	-1,2,-4
w chow	-4,7,-3
w chri	-3,-9,10
w christi	-2,3,-1
w christian	-5,4,2
w christma	3,-2,0
w christma +	4,-2,-2
w christma -	-2,-3,5
w christma film	10,-7,-3
w christoph	-2,1,0
w christoph +	-2,-1,1
w christoph lee	4,1,-4
w christoph nolan	-4,-8,9
w church	2,0,-2
w church +	4,-2,-1
w cillian	-5,8,-4
w cillian murphi	-5,8,-4
w cinema	0,4,-4
w circu	1,2,-3
w citi	-3,5,-3
w civil	5,-2,-3
w civil +	5,-2,-4
w civil war	8,-5,-4
w clai	-1,2,-1
w clai +	-2,3,-2
w class	4,-2,-3
w class +	2,-1,-2
w classic	6,-4,-4
w classic +	-1,3,-4
w claud	-16,18,-6
w claustrophob	0,-3,2
w claustrophob +	4,-4,1
w claymat	-2,4,-3
w clean	6,-7,2
w clean +	-2,-5,6
w cleaner	-13,-19,20
w cleopatra	13,-11,-3
w clever	-3,4,-1
w clever +	-1,3,-2
w clich	-12,11,2
w cliffhang	5,-6,1
w climb	2,2,-5
w clint	-10,5,4
w clint eastwood	-9,9,-1
w cloonei	-3,-11,13
w close	11,-7,-5
w clown	1,-3,2
w club	7,-4,-4
w coach	4,-8,4
w coast	-13,-1,8
w coast +	-11,-4,6
w code	-1,2,-1
w coen	-12,6,6
w coen +	-14,4,9
w coen brother	-26,5,16
w coffe	0,1,-2
w cold	7,-5,-1
w cold +	6,-3,-3
w cold war	6,-6,0
w colin	-7,11,-4
w colin firth	-8,11,-3
w colman	-4,9,-4
w color	6,-2,-3
w color +	6,-4,-4
w colour	-3,5,-3
w colour +	-3,4,-2
w columbu	11,-10,-3
w com	-5,2,3
w come	-1,3,-3
w come +	-4,6,-2
w come of ag	-4,5,-2
w comedi +	3,0,-2
w comedi -	-7,0,6
w comfort	-3,5,-2
w comfort +	-1,2,-2
w comic	-3,5,-3
w comic +	-2,4,-2
w comic book	-1,2,-1
w competit	-10,-16,24
w compos	9,-6,-6
w comput	-5,2,3
w con	-4,6,-2
w con +	-4,5,-1
w con artist	-6,9,-2
w con men	-3,5,-2
w concert	1,1,-3
w confus	7,-11,5
w confus +	11,-13,2
w conneri	8,-4,-5
w conspiraci	1,-2,1
w contest	10,3,-12
w convers	0,3,-3
w convers +	-1,3,-3
w cook	-6,8,-2
w cook +	-6,8,-4
w cool	3,-1,-2
w cool +	3,-1,-3
w cop	-3,2,2
w cop +	-1,3,-2
w cop -	-6,0,6
w coppola	1,2,-3
w corden	-1,-8,10
w corps	5,-4,-1
w corrupt	0,1,-2
w corrupt cop	-2,3,-2
w corset	-9,-21,26
w cosi	-3,5,-3
w cosi +	-2,4,-2
w costner	-4,-6,7
w costum	-4,6,-3
w costum +	-4,5,-3
w costum drama	-3,4,-1
w cotillard	-4,6,-3
w cottag	-7,10,-2
w cottag +	-5,6,-3
w countri	5,-3,-2
w countri +	4,-2,-2
w countri hous	-6,8,-2
w countri music	-3,5,-2
w countrysid	-2,3,-1
w countrysid +	-2,3,-1
w coupl	-13,14,-1
w court	21,-18,-6
w courtroom	-2,3,-1
w courtroom +	-3,5,-2
w courtroom -	0,-2,-3
w cowboi	1,-2,1
w cowboi +	3,-1,-1
w cowboi -	-2,-2,4
w cozi	2,1,-3
w cozi +	0,3,-4
w craig	-3,0,0
w crazi	9,-5,-4
w crazi +	7,-3,-3
w cream	7,-5,-2
w creatur	-4,6,-1
w creatur +	-4,7,-3
w creatur featur	-4,5,-1
w creepi	-2,2,0
w creepi +	-1,2,-1
w creepi -	-2,-2,4
w cricket	3,3,-6
w cricket +	0,3,-4
w crime	5,-2,-2
w crime +	5,-2,-3
w crimin	-4,6,-2
w cring	-3,0,5
w cring -	-5,-3,9
w crisi	-9,13,-4
w croatian	-1,4,-4
w crocodil	17,-14,-3
w cronenberg	8,-7,-3
w crook	-1,2,-2
w crook +	-2,3,-1
w cross	-7,9,-2
w crow	-4,-6,10
w crowd	-2,3,-2
w crowd +	-2,3,-1
w crowd pleaser	-2,4,-3
w crown	8,-5,-3
w cruel	-1,-3,4
w cruel -	-2,-5,5
w cruis	-2,-3,5
w crush	12,-9,-4
w cruz	-6,0,5
w cry +	2,-7,3
w cry -	2,-2,0
w cuaron	-6,11,-5
w cuban	-10,-1,11
w cuban +	-7,-2,10
w cult	1,-2,0
w cult +	-2,-1,2
w cup	11,-9,-3
w cup of tea	11,-9,-3
w curti	-3,-13,14
w cute	-5,1,4
w cute -	-3,-7,9
w cyberpunk	-2,3,-1
w cyberpunk +	-1,2,-1
w cynic	-7,6,2
w czech	-7,9,-3
w czech +	-6,7,-1
w d	-22,-1,7
w dad	10,-7,-3
w dafo	-5,2,2
w daft	-2,4,-2
w daft +	-1,4,-3
w dai	4,-5,1
w dai +	10,-8,-3
w damm	-5,7,-2
w damon	-9,-2,6
w danc	-2,3,-1
w danc +	-1,2,-2
w danc -	-7,2,1
w dancer	0,2,-3
w dane	-7,9,-4
w danger	-6,-3,9
w daniel	2,1,-2
w daniel +	5,0,-8
w daniel craig	-6,3,2
w danish	-3,1,2
w danish +	-4,0,4
w danni	-23,26,-8
w dardenn	-18,13,3
w darin	-10,14,-6
w dark	2,0,-1
w dark +	2,0,-1
w dark -	3,-5,-1
w dark humour	-2,4,-1
w dark negra	-2,2,-1
w dark nero	-3,3,-1
w darkli	-4,5,-1
w darkli funni	-4,5,-1
w date	4,-2,-2
w date +	4,-2,-2
w date night	12,-10,-2
w daughter	2,1,-3
w davi	-3,3,0
w david	3,4,-8
w david +	-5,3,0
w david fincher	-5,9,-5
w david lynch	10,-4,-7
w dc	-5,-4,9
w dc -	-5,-1,6
w de	-5,9,-4
w de niro	-6,8,-2
w dead	0,-13,11
w dead children	-6,-1,8
w deadpan	-1,3,-3
w deadpan +	0,2,-2
w deaf	7,-3,-3
w deaf +	6,-4,-3
w dean	-6,12,-6
w death	2,-3,1
w death +	3,-3,1
w death -	0,-3,3
w decemb	4,-2,-2
w decemb +	3,-2,-1
w deep	1,-2,0
w deep +	2,-4,2
w dejo	3,-2,-2
w del	0,7,-8
w delon	-3,5,-2
w dementia	2,-4,2
w demi	-7,12,-6
w demon	-1,-6,7
w dench	2,0,-2
w deneuv	-2,4,-2
w deni	0,2,-1
w deni villeneuv	0,2,-1
w denzel	-1,5,-4
w denzel +	0,4,-5
w denzel washington	-10,11,-2
w depardieu	-9,-7,15
w depp	0,-8,8
w depress	-3,1,2
w depress -	-5,0,5
w desert	-2,4,-3
w desert +	-2,4,-1
w desert island	6,-1,-7
w detect	-1,2,-1
w detect +	2,-2,0
w detect story	-1,2,-1
w devast	-6,-7,9
w devil	4,-2,-2
w di	-4,-6,10
w dialogu	3,4,-6
w dialogu +	6,1,-8
w diari	-5,6,-1
w dicken	-2,5,-3
w dictatorship	-5,1,4
w die	-22,-11,23
w diesel	-18,-16,27
w dinosaur	-3,4,-1
w dinosaur +	-2,4,-2
w dirti	-1,2,-1
w dirti +	-1,2,-3
w disast	3,0,-3
w disast +	2,0,-2
w discuss	5,-4,-1
w disguis	-2,4,-2
w disgust	10,1,-11
w disnei	-3,-3,6
w disnei +	0,-4,1
w disnei -	-4,-2,6
w distract	2,2,-4
w distract me	0,2,-3
w disturb	-10,12,-3
w divorc -	-1,-3,3
w do	5,-8,4
w doc	6,-3,-2
w doc +	6,-3,-2
w doctor	4,-6,2
w doctor +	7,-5,-3
w doctor -	-9,-4,11
w documentari	-2,0,2
w documentari -	-2,-2,5
w dog -	-2,-3,4
w dog di	-3,-7,10
w dog dy	-9,-7,12
w dog that live	-4,8,-3
w dogm	-2,4,-2
w dogm 00	-2,4,-2
w dolan	1,0,-14
w dont	-24,13,10
w doom	-5,3,1
w dori	-9,13,-5
w dori dai	-9,13,-5
w doubl	-1,5,-5
w downton	20,-10,-8
w drag	2,4,-7
w drag +	-5,6,-2
w drag queen	-17,17,-3
w drama	-3,1,2
w drama +	-3,-2,3
w draw	13,-11,-3
w drawn	-3,4,-1
w drawn +	-4,5,-1
w drawn by hand	-4,5,-1
w dread	6,1,-7
w dread +	4,0,-7
w dream	2,0,-1
w dream +	3,-1,-1
w dreami	-1,3,-2
w dreami +	-1,3,-2
w dreamwork	-7,-9,13
w dress	-16,17,-2
w drift	-3,5,-2
w drink	1,-6,4
w drink +	1,-5,2
w driver	-8,-2,6
w drole	-1,4,-2
w drug	-4,-6,9
w drug -	-2,-2,3
w drum	-2,6,-4
w drunk	-7,5,0
w dry	1,2,-2
w dry +	1,1,-2
w dry humour	-5,10,-4
w du	-6,10,-4
w duel	-11,13,-3
w dull	7,-7,0
w dull +	8,-6,-2
w dumb	-5,8,-3
w dump	19,-15,-5
w dutch	1,3,-4
w dutch +	3,-1,-3
w dy	-8,-3,11
w dy +	2,2,-4
w dy -	-4,-3,7
w dysfunct	-1,2,-1
w dysfunct famili	-1,2,-1
w dystopia	-5,-5,11
w dystopian	-2,4,-2
w e	-7,3,2
w eal	1,2,-3
w eal +	1,1,-2
w eal comedi	-1,3,-2
w earli	-3,6,-2
w earth	11,-7,-4
w easi	2,0,-2
w easi +	2,-1,-2
w east	-4,7,-4
w easter	7,-5,-2
w easter +	6,-5,-2
w eastern	-1,3,-2
w eastern european	-2,3,-1
w eastwood	-12,5,7
w eat	5,-14,9
w eat +	3,-16,12
w eccentr	-5,8,-3
w eccentr +	-4,6,-2
w eda	5,-3,-4
w eddi	2,-4,3
w edg	-8,12,-4
w educ	-2,-1,4
w edward	-2,8,-6
w edward yang	-2,8,-6
w edwardian	-6,10,-3
w eeri	-6,8,-2
w eeri +	-5,7,-2
w effect	-7,10,-2
w egger	2,1,-3
w egyptian	-7,8,-1
w eight	7,-2,-6
w eighti	0,2,-3
w eighti +	-2,3,-2
w eighti minut	-5,7,-2
w eleg	-3,5,-2
w eleg +	-3,5,-1
w eleph	-2,5,-3
w eleven	11,-10,-1
w elf	22,-12,-18
w elv	-10,0,9
w elv -	-8,-4,14
w embarrass	10,-10,-1
w emma	2,4,-8
w emma +	-1,5,-8
w emma thompson	2,1,-7
w empir	11,-11,-1
w empir +	11,-9,-2
w en	-3,6,-11
w end	-3,2,1
w end +	3,0,-3
w end of the world	0,2,-1
w engin	3,1,-6
w england	-8,10,-2
w english	2,-4,2
w english +	0,-4,3
w ephron	-1,3,-3
w epic	-3,5,-2
w epic +	-4,5,-1
w era	-2,4,-3
w erot	-2,2,-1
w erot +	-1,2,-1
w errol	-7,13,-6
w errol flynn	-5,6,-1
w escap	6,-4,-3
w escap +	4,-2,-3
w espionag	-7,10,-2
w estonian	-6,10,-5
w et	13,-10,-3
w et +	10,-7,-3
w ethan	-8,2,4
w ethan hawk	-8,2,4
w ethic	7,-5,-1
w european	-1,2,-1
w european +	0,1,-2
w ev	15,-12,-3
w even	10,-6,-5
w everyon	5,0,-6
w exam	16,-10,-6
w exam +	12,-9,-3
w excit	6,-2,-5
w excit +	3,2,-5
w exhaust	9,-7,-3
w exhaust +	2,-1,-3
w exorc	-3,4,-1
w exorc +	-5,9,-5
w experiment	-9,7,3
w explos	-2,4,-2
w explos +	-1,5,-5
w explos -	-3,0,0
w expression	-7,9,-4
w ey	-2,3,-1
w fairi tale	-2,3,-1
w fairytal	-1,2,-1
w fairytal +	-1,2,-1
w faith	-5,7,-3
w fall	1,3,-4
w fall +	-4,7,-4
w fall in love	-2,6,-4
w famili	-2,3,-1
w famili -	-10,14,-7
w famili film	-11,15,-3
w famili friendli	-3,6,-2
w famili secret	-3,-1,3
w famou	14,-3,-14
w famou +	6,-4,-3
w fantasi +	-1,0,-3
w farhadi	-16,-2,11
w farm	-4,5,-1
w farm +	-3,4,0
w farm life	-8,13,-5
w farmer	0,5,-5
w farmer +	4,-1,-3
w fashion	-4,6,-2
w fassbind	0,3,-6
w fast	2,0,-2
w fast +	3,-1,-2
w fatal	-7,10,-4
w fate	-3,5,-2
w father	3,-2,-1
w father +	3,-2,-1
w father -	1,-2,0
w father and daughter	-6,8,-2
w father and son	-1,2,-1
w fear	-1,-2,2
w fear +	-1,-3,0
w feast	2,2,-4
w featur	-4,5,-1
w feel	-1,4,-2
w feel +	-2,4,-1
w feel good	-4,6,-2
w feelgood	-3,4,-2
w fell	9,-7,-2
w fellini	5,1,-7
w fellini +	2,2,-9
w femal	-3,5,-2
w femal +	-2,3,-1
w feminist	-3,4,-1
w feminist +	-3,4,-1
w femm	-7,11,-4
w femm +	-6,10,-5
w femm fatal	-7,11,-4
w ferrel	-6,-4,9
w few	2,0,-3
w few +	2,0,-2
w few word	2,0,-3
w fi	-7,6,0
w fiction	0,2,-3
w field	3,0,-2
w fifteen	14,-13,-5
w fifti	-6,8,-3
w fifti +	-1,2,-1
w fifti shade	12,-7,-6
w fight	-2,4,-1
w fight +	-2,2,0
w filipino	-4,6,-3
w film	2,0,-2
w film +	9,-7,-2
w film club	6,-2,-4
w film noir	7,-5,-3
w film set	22,-22,-2
w filthi	-9,13,-5
w final	-1,3,-3
w fincher	-5,11,-6
w fine	-6,7,0
w finnish	9,-6,-3
w finnish +	10,-8,-3
w first	1,1,-2
w first +	2,1,-2
w first date	5,-4,-1
w first love	-2,3,-2
w first time	8,-6,-2
w firth	-8,11,-3
w fish	-13,16,-4
w fishermen	0,4,-11
w five	13,-11,-2
w flashback	-10,-7,16
w flat	3,-2,-1
w flat +	4,-1,-5
w flick	-6,-1,6
w flight	17,-6,-12
w flood	10,-8,-1
w flood +	8,-7,-1
w florenc	-4,7,-4
w florenc pugh	-4,7,-4
w flu	10,-6,-4
w fluffi	-4,6,-1
w fluffi +	-4,5,-1
w fly	2,-2,0
w fly +	6,-2,-6
w flynn	-5,6,-1
w fog	-6,7,0
w folk	-5,6,-1
w folk +	-3,4,-1
w folk horror	-1,3,-1
w follow	3,0,-7
w food	-2,3,-1
w food +	-2,3,-1
w food -	-2,-2,3
w footag	-5,0,5
w footbal -	3,-3,-2
w for	10,-6,-4
w for +	8,-5,-3
w for -	5,-1,-4
w for adult	-8,9,-3
w for children	2,0,-1
w for christma	-4,5,-2
w for eight year old	16,-14,-2
w for grown up	11,-8,-3
w for laugh	-3,4,-1
w for my mum	10,-5,-5
w for my parent	2,-1,-1
w for the kid	0,2,-3
w forbidden	-2,4,-2
w forbidden +	-3,3,-1
w forbidden love	-3,4,-2
w ford	8,-4,-7
w foreign	-2,-3,1
w foreign -	2,0,-8
w forest	-4,6,-1
w forest +	-4,5,-1
w forgiv	7,6,-13
w forgotten	7,-2,-5
w forgotten +	3,-2,-1
w forti	-7,8,-1
w forti +	5,-2,-2
w forti minut	11,-7,-5
w found	-5,1,4
w found +	-5,4,1
w found -	-2,-9,11
w found famili	-2,4,-2
w found footag	-6,0,5
w four	17,-14,-3
w fourteen	14,-12,-3
w franc	-2,5,-2
w franc +	-1,4,-3
w franc mcdormand	-11,14,-3
w francisco	1,1,-2
w fraser	-6,7,-1
w fred	0,2,-6
w fred astair	0,2,-6
w freeman	8,-8,2
w french	-2,2,0
w french +	0,3,-3
w french new wave	-6,8,-2
w fri	10,-8,-2
w friend	-1,5,-4
w friend +	1,2,-3
w friendli	-3,6,-2
w friendship	-3,4,-1
w friendship +	-3,3,-1
w frighten	4,-4,-1
w frighten +	7,-6,-1
w frog	24,-23,-6
w from +	2,0,-3
w from 0000	14,-9,-5
w from brazil	-10,10,-1
w from iceland	-8,12,-7
w from the 00s	-2,7,-5
w from the fifti	-3,4,-2
w from the seventi	-2,4,-2
w from the sixti	-7,8,-1
w from there	12,-11,-2
w frontier	3,0,-4
w frontier +	5,-3,-4
w frothi	-4,7,-3
w frozen	13,-1,-14
w fu	-4,5,-1
w fun	5,-1,-4
w fun +	2,0,-4
w fune	-7,-4,8
w funer	3,-2,-1
w funer +	3,-1,-2
w funer -	1,-5,2
w funni	-2,3,-1
w funni +	-1,2,-1
w funni -	3,-3,-1
w furiou	6,-3,-2
w furiou +	3,-2,-1
w futur	3,1,-4
w gabin	8,-4,-5
w gadget	-1,0,2
w gai	-2,5,-3
w gai +	-3,5,-2
w gambl	2,-4,2
w game	2,-6,3
w gang	-3,4,-2
w gang +	-1,3,-3
w gangster	-3,3,0
w gangster +	-4,4,0
w gangster -	-2,-3,3
w gaspar	-4,-5,10
w gaspar noe	-4,-5,10
w gem	2,2,-9
w gene	-8,12,-5
w gene +	-5,7,-4
w gene hackman	0,4,-6
w gene wild	-9,11,-3
w geniu	4,-6,3
w geniu +	7,-3,-6
w gentl	-2,4,-2
w gentl +	-1,3,-2
w georg	-12,3,11
w georg +	-14,1,6
w georg cloonei	-14,-4,16
w georgian	14,-11,-5
w gerard	-10,-7,15
w gerard +	-9,-6,11
w gerard butler	-8,-3,8
w gerard depardieu	-4,-8,12
w german	-4,3,0
w german +	-1,3,-2
w german expression	-7,9,-4
w germani	-8,11,-4
w gervai	-2,-4,6
w gerwig	-2,3,-2
w get +	-2,5,-5
w get lost in	-6,8,-1
w ghibli	-4,5,-1
w ghibli +	-5,8,-4
w ghost -	-3,-1,4
w ghost story	14,-9,-6
w ghostli	-5,8,-3
w giallo	-1,3,-2
w giant	-14,14,-1
w gibson	-4,-4,8
w giggl	11,-9,-4
w gilliam	4,-7,-4
w girl	1,0,-2
w girl +	4,-1,-5
w gladiat	5,-1,-4
w gladiat +	4,-1,-2
w gloom	2,-1,-4
w gloomi	-4,-1,4
w gloomi +	-5,6,-1
w gloomi -	1,-9,6
w go	9,-17,5
w go mad	3,-5,1
w goat	-2,3,-4
w god	7,-5,-2
w god +	7,-4,-3
w god -	5,-8,-1
w godard	-9,-9,13
w goe	-10,1,6
w goe mad	-10,1,6
w goldblum	7,-2,-10
w golf	-5,0,5
w gong	-13,14,-2
w good	1,3,-5
w good +	7,-5,-4
w good cry	-13,17,-4
w good laugh	13,-12,-6
w goofi	-1,4,-2
w goosebump	19,-15,-3
w gore	-4,-3,7
w gore +	-11,-1,9
w gore -	1,-3,2
w gorgeou	4,-2,-3
w gorgeou +	4,-2,-3
w gori	-2,1,0
w gori +	-8,3,0
w gori -	3,-2,-2
w gosl	1,1,-6
w got	-5,4,-1
w got +	11,-10,-3
w got dump	19,-16,-7
w gothic	-3,5,-1
w gothic +	-3,4,-1
w gover	-3,4,-1
w gown	-6,8,-3
w gran	8,-5,-2
w grand	6,-4,-2
w grand +	6,-4,-1
w grandchildren	16,-14,-4
w grandfath	6,-4,-3
w grandmoth	9,-6,-3
w grandson	17,-18,-3
w grant	-1,2,-2
w great	4,0,-3
w great +	2,0,-2
w greed	-13,14,-2
w greek	-7,7,-1
w greek +	-1,4,-3
w greek island	-5,8,-2
w greta	-2,4,-2
w greta gerwig	-2,4,-2
w grief	-1,3,-2
w grief +	-1,2,-1
w grim -	1,-4,3
w grindhous	-4,0,4
w grip	-1,4,-3
w grip +	0,4,-3
w gritti	-8,7,1
w gritti +	-5,7,-2
w gross	1,-8,6
w gross out	-10,-5,13
w group	9,-7,-4
w grow	8,-4,-4
w grow +	5,-3,-2
w grow up	9,-6,-5
w grown	13,-8,-5
w gruselig	-1,3,-2
w guerra	17,-16,-7
w gui	-14,8,2
w gui ritchi	-4,-4,6
w guillermo	1,5,-7
w guillermo del toro	4,4,-10
w guilti	5,-3,-6
w guilti pleasur	5,-3,-6
w guin	-3,6,-5
w guitar	5,-4,0
w guitar +	5,-2,-4
w gun	-2,-4,6
w gun +	-3,2,2
w gun -	-2,-4,6
w gunfight	-3,15,-7
w gut	7,-2,-6
w gwyneth	-3,-9,11
w gwyneth paltrow	-6,-12,16
w hacker	-3,3,1
w hacker +	-4,2,1
w hackman	0,4,-6
w hal	-8,11,-4
w half	-5,3,2
w hall	-4,8,-8
w halloween	12,-9,-4
w halloween +	4,-3,-3
w hammer +	1,3,-3
w hammer horror	-1,2,-1
w hand	-3,4,-1
w hand +	-2,3,-1
w hand drawn	-3,4,-1
w hanek	-4,-7,7
w hangov	2,4,-14
w hank	1,-3,-1
w hante	-3,-1,4
w happi	0,2,-2
w happi +	0,2,-2
w happi end	-6,6,0
w harbour	-10,13,-3
w hard	3,2,-4
w hardi	-9,2,2
w harm	-7,-11,17
w harrison	12,-33,23
w harrow	-10,3,6
w hart	-8,-9,15
w harvest	1,0,-2
w hate	13,-10,-6
w haunt	-3,5,-3
w haunt +	-2,4,-2
w haunt hante	-3,-1,4
w haunt hous	-3,4,-1
w have	-1,4,-3
w have +	3,-1,-4
w hawaii	-7,9,-2
w hawk	2,1,-4
w he	11,-6,-5
w he +	8,-5,-4
w head	16,-14,-3
w heard	12,-10,-4
w heartbreak	-1,2,-1
w heartbreak +	-2,3,-1
w heartwarm	-8,11,-2
w heartwarm +	-7,9,-1
w heat	10,-1,-9
w heaven	9,-7,-2
w heaven +	7,-5,-2
w heavi	3,-8,5
w heavi +	5,-9,0
w heist	-1,2,-1
w heist +	-2,3,-1
w helen	4,-2,-6
w helen mirren	4,-2,-6
w helicopt	-13,7,5
w hen	0,2,-4
w hen +	2,0,-4
w hen do	7,-6,-4
w hepburn	-4,7,-3
w hero	-5,-13,16
w heroin	-7,6,3
w herzog	5,-2,-4
w heur	2,6,-9
w hidden	2,2,-9
w hidden gem	2,2,-9
w high	-2,3,-1
w high +	-2,4,-2
w high school	-2,3,-1
w hike	7,-5,-2
w hike +	7,-5,-2
w hilari	-1,-1,2
w hill	9,-1,-13
w hindi	-7,8,-2
w hip	6,-7,1
w hip +	4,-6,3
w his	-2,3,-1
w histoir	-1,2,-1
w histoir of love	-1,2,-1
w histor	-8,10,-4
w histor +	-6,8,-2
w histori	6,-2,-4
w histori +	6,-2,-4
w hitchcock	-10,14,-3
w hitchhik	-17,18,-2
w hitman	-3,5,-2
w ho	-9,12,-3
w hockei	-6,8,-2
w holidai	4,-2,-2
w holidai +	3,-1,-2
w hollywood	-2,-1,3
w hollywood +	-2,-3,5
w hollywood -	-3,-1,5
w holocaust	-2,-2,4
w holocaust -	-4,-1,6
w home +	-3,2,1
w home invas	-11,-14,21
w honeymoon	10,-9,-1
w honeymoon +	8,-8,0
w hong	-7,9,-2
w hong +	-7,8,-1
w hong kong	-6,8,-2
w hope	0,4,-4
w hope +	-1,3,-2
w hopeless	-3,7,-3
w hopkin	2,4,-7
w hora	-5,-1,5
w horror	-3,2,1
w horror -	-3,-3,6
w hors +	1,1,-2
w hors -	-6,2,4
w hospit	-2,0,1
w hospit +	2,-2,-3
w hospit -	-2,-4,5
w hospit bed	-5,-10,14
w hot	7,-4,-3
w hot +	5,-3,-2
w hotel	-3,6,-3
w hotel +	-1,3,-3
w hour	0,2,-2
w hour +	2,-9,6
w hour hora	5,-7,1
w hour or	15,-12,-3
w hous	-4,6,-1
w howard	1,3,-6
w hr	1,-19,13
w hugh grant	2,-3,0
w hugh jackman	-7,3,2
w humor	0,2,-2
w humor +	0,2,-1
w humour	-4,6,-2
w humour +	-1,4,-4
w hundr	-3,5,-3
w hungarian	-1,3,-2
w hungarian +	1,1,-3
w hungov	4,-3,-3
w hungov +	3,-2,-1
w hunt	-4,7,-3
w huppert	-4,8,-4
w hurt	15,-19,2
w husband	3,-1,-2
w hypnot	1,0,-2
w hypnot +	1,1,-2
w i	1,1,-3
w i can follow	6,-3,-10
w i fell asleep	9,-7,-2
w ic	-2,5,-3
w ic +	0,2,-2
w ic cream	13,-11,-2
w iceland	-5,7,-2
w iceland +	-3,3,-1
w ici	-1,3,-1
w ici +	-2,3,-1
w ident	-3,4,-1
w idri	-9,14,-6
w if	9,-13,7
w ii	4,0,-4
w ill	0,-6,5
w ill -	-4,-3,7
w im	-5,4,1
w imax	7,-5,-2
w immigr	-2,4,-2
w in	0,2,-2
w in +	0,3,-4
w in -	-5,6,-3
w in 00	6,-4,-2
w in 0000	15,-11,-4
w in black and white	2,3,-9
w in colour	-4,7,-3
w in english	4,1,-6
w in french	6,-3,-4
w in german	-10,6,4
w in law	4,-2,-2
w in spanish	-5,7,-2
w in the background	11,-7,-4
w in the cinema	7,-4,-3
w in the seventi	0,3,-2
w in welsh	-10,11,-3
w indi	4,0,-4
w indi +	4,-2,-3
w india	-4,-1,2
w india +	5,-4,-2
w indian	3,1,-3
w indian +	2,0,-4
w indonesia	-7,10,-3
w indonesian	-8,9,-2
w ingrid	-2,4,-2
w ingrid bergman	-2,4,-2
w insomnia	-3,4,-3
w inspir	-2,0,2
w inspir +	-3,1,-1
w inspir -	-1,-3,4
w intens	10,-4,-6
w intens +	6,-4,-4
w internet	7,-4,-3
w into	9,-5,-3
w intrigu	0,3,-5
w intrigu +	0,4,-4
w invas	0,-11,8
w invent	-3,5,-2
w investig	-4,-2,4
w iran	3,-1,-3
w iranian	4,0,-4
w iranian +	5,-2,-4
w irish	8,-5,-2
w irish +	5,-3,-1
w iron	-6,5,-1
w is	11,-5,-6
w isabel	-7,-7,14
w isabel +	-8,-3,8
w isabel huppert	-4,8,-4
w island	0,2,-2
w island +	0,1,-3
w isol	-2,2,-1
w isra	9,0,-6
w it	3,-2,-2
w itali	-1,2,0
w italian	-1,4,-2
w italian +	0,1,-2
w its	7,-3,-5
w iv	-3,9,-8
w j	5,-2,-4
w j horror	5,-2,-4
w jack	-8,3,5
w jack +	-6,4,2
w jack black	-6,-5,12
w jackass	16,-10,-8
w jacki	-4,12,-8
w jacki +	-2,3,-3
w jacki chan	-4,13,-9
w jackman	-7,3,2
w jackson	2,-9,7
w jacqu	-10,12,-4
w jacqu +	-10,11,-3
w jacqu demi	-2,10,-9
w jacqu tati	-4,4,-1
w jame	-12,7,5
w jame +	-8,2,3
w jame cameron	-3,-10,11
w jame corden	-1,-8,10
w jane	-3,0,2
w jane +	-1,-5,3
w jane austen	-7,-2,7
w jane campion	-8,12,-6
w japan	9,-15,0
w japanes	-4,4,-1
w japanes +	-1,3,-1
w jare	-4,-7,11
w jare +	-5,-8,12
w jare leto	-4,-7,11
w jarmusch	2,4,-6
w jason	-7,-4,8
w jason +	-5,0,1
w jason statham	-5,-3,5
w jazz +	2,0,-1
w jealousi	-4,6,-2
w jean	-1,6,-4
w jean +	-1,5,-4
w jean gabin	-7,10,-3
w jeann	3,3,-7
w jeann moreau	3,3,-7
w jeff	-8,11,-4
w jennif	5,-12,5
w jennif aniston	-9,-6,12
w jerker	-4,6,-1
w jet	2,2,-9
w jewish	-4,6,-2
w jewish +	-4,6,-2
w jim	-8,-1,6
w jim +	-7,-2,5
w jim carrei	-9,-5,10
w joan	-9,10,-5
w job	-5,6,-1
w john	-6,6,-1
w john +	-9,7,1
w john -	5,-6,0
w john candi	-9,13,-5
w john wayn	2,-10,7
w johnni	-6,-5,11
w johnni depp	-6,-5,11
w jolli	-4,6,-2
w jolli +	-3,5,-2
w joon	-1,3,-2
w jordan	-3,7,-4
w jordan peel	-3,7,-4
w journalist	-3,4,-1
w journalist +	-3,5,-2
w journei	3,2,-6
w journei +	2,2,-4
w joy	-2,4,-3
w joy +	-2,3,-1
w jude	-8,9,-2
w jude law	-8,9,-2
w judi	2,0,-2
w judi +	2,0,-2
w judi dench	2,0,-2
w juli	-8,13,-5
w julia	-10,-5,11
w julia robert	-6,15,-10
w juliann	-4,7,-5
w juliann moor	-4,7,-5
w jump	-3,-7,10
w jump -	-2,-3,5
w jump scare	-3,-5,8
w jungl	-3,5,-2
w jungl +	-3,5,-2
w juri	4,0,-5
w juri +	3,0,-5
w justic	2,0,-2
w justic +	2,0,-2
w kar	-6,6,0
w kate	-2,4,-2
w kate winslet	-2,4,-2
w katharin	-5,9,-4
w katharin hepburn	-4,9,-4
w kathryn	-10,13,-5
w kathryn bigelow	-10,13,-5
w kaurismaeki	1,6,-7
w kaurismaeki +	-4,5,-3
w keanu	-18,23,-9
w keaton	-8,7,1
w keep	-13,11,2
w keira	-1,-9,10
w kelli	-7,17,-11
w ken	0,-2,2
w ken +	1,-2,2
w ken loach	0,-2,2
w kenneth	-5,-4,7
w kenneth branagh	-6,-9,12
w kevin	-6,-7,13
w kevin +	-10,-8,14
w kevin -	2,0,-1
w kevin costner	-2,-7,6
w kevin hart	-8,-9,15
w kevin spacei	-7,-3,9
w khan	-2,7,-4
w kid +	-3,0,1
w kid -	-2,3,-1
w kid are final asleep	13,-11,-3
w kid friendli	-3,6,-3
w kidnap	-6,-3,8
w kill	6,-4,-1
w kill +	8,-5,-3
w killer	-3,-2,5
w kind	3,0,-2
w kind +	3,-1,-2
w king	3,2,-5
w king +	4,-2,-2
w kingdom	11,-9,-2
w kingsman	6,-13,4
w kinski	-5,-8,8
w kiss	-2,-3,5
w kiss +	-4,-4,5
w kiss -	1,-2,0
w kitano	-3,5,-3
w kitchen	1,0,-2
w kitchen +	3,-1,-2
w kitchen -	-7,6,-3
w kitchen sink	-1,2,-1
w kiwi	13,-9,-6
w klau	2,-17,10
w klau kinski	2,-17,10
w knight	-2,3,-2
w knight +	-1,2,-2
w knightlei	-8,-14,19
w know	10,-4,-7
w kon	-2,4,-2
w kong	-7,9,-2
w kore	5,-3,-4
w kore +	3,-1,-4
w kore eda	5,-3,-4
w korea	-4,1,3
w korean	4,-1,-3
w korean +	-5,7,-2
w kubrick	-4,-5,6
w kubrick +	7,-8,-3
w kung	-4,5,-1
w kung +	-4,6,-1
w kung fu	-4,5,-1
w kurosawa	-2,6,-4
w kurosawa +	1,-3,3
w kurt	-6,11,-6
w kurt russel	-6,11,-6
w kusturica	-12,-10,21
w l	-1,1,-5
w la	4,-4,0
w la +	1,-4,2
w la vega	-2,4,-3
w lad	15,-10,-5
w ladi	5,-2,-3
w ladi +	4,-2,-3
w land	0,4,-4
w landscap	-3,7,-3
w landscap +	-4,6,-3
w languag	-1,-5,4
w lanthimo	-6,6,0
w lanthimo +	-5,-3,6
w lar	-6,-6,11
w lar +	-7,-8,11
w lar von trier	-6,-3,9
w last	3,0,-3
w last +	7,-4,-3
w last year	7,-3,-4
w late	-3,6,-3
w later	-6,12,-8
w latin	3,2,-5
w latin +	4,2,-5
w latin american	-5,7,-1
w laugh	3,1,-3
w laugh +	1,2,-3
w laugh rider	-8,10,-2
w laughter	3,0,-5
w law	5,-2,-3
w lawrenc	15,-10,-5
w lawrenc +	9,-6,-3
w lawyer +	1,-3,2
w lawyer -	-5,10,-3
w le	11,-4,-9
w lead	-3,5,-2
w lean	8,-2,-9
w learn	4,-2,-5
w learn +	6,-5,-4
w least	-18,19,-2
w lee	2,4,-6
w legal	4,1,-8
w legend	3,1,-6
w leigh	-8,8,-2
w leonardo	-14,-4,10
w lesbian	10,-9,-1
w lesbian +	7,-6,-1
w less	1,2,-3
w less +	-3,6,-3
w leto	-4,-7,11
w letter	-8,10,-2
w letter +	-5,7,-2
w leung	-2,2,-1
w li	3,1,-4
w liam	-7,1,4
w liam neeson	-8,-1,6
w librari	-2,3,-1
w librari +	-1,2,-2
w lieb	-10,14,-5
w life	1,2,-3
w light	2,0,-2
w light +	3,0,-2
w light heart	-2,3,-1
w lighthous	3,0,-3
w lighthous +	2,1,-3
w like	4,-2,-3
w liner	-3,5,-2
w lion	6,-4,-2
w literari	-1,3,-3
w littl	-8,10,-4
w littl +	-10,10,-4
w live	-2,7,-5
w live -	2,2,-6
w live action	2,1,-2
w llorar	6,3,-12
w lo	-9,8,0
w lo =angeles	-7,6,1
w loach	-1,-2,3
w locat	5,-3,-1
w london	-3,3,1
w london +	-4,2,2
w lone	0,3,-3
w lone +	1,1,-2
w loneli	-2,4,-1
w loneli +	-3,4,-1
w loner	-7,8,-2
w long	8,-6,-2
w long +	9,-6,-4
w long take	12,-10,-5
w longer	-2,0,0
w longer +	-4,-5,2
w look	-4,0,3
w loop	-1,2,-1
w loop +	7,-6,-1
w loren	-4,2,2
w lost	5,-3,-1
w loud	-6,-4,10
w loui	-6,0,6
w loui de fune	-2,17,-17
w love	3,-3,0
w love +	4,-4,1
w love -	5,-4,-1
w love de amor	-2,3,-1
w love stori	-4,5,-1
w love story	1,1,-2
w love triangl	-7,-3,10
w lover +	1,1,-2
w low	-5,10,-4
w luc	-2,-5,6
w luc besson	-2,-5,6
w lumet	1,2,-3
w lush	-4,6,-3
w lush +	-2,4,-2
w lustig	-3,5,-2
w lynch	10,-4,-6
w lynch +	7,0,-8
w mad	-6,6,0
w mad +	-6,8,-2
w mad mikkelsen	-1,4,-3
w made	4,-1,-4
w made +	4,0,-4
w made me cry	5,-2,-3
w mafia	-2,2,0
w mafia +	-3,4,-2
w mafia -	-2,-1,3
w maggi	-4,8,-4
w maggi +	-3,8,-5
w maggi smith	-2,6,-4
w magic	-2,4,-2
w magic +	-1,3,-2
w magic -	-4,4,0
w magician	-5,11,-6
w magnani	-4,6,-2
w make +	-5,1,2
w makes	6,-2,-4
w makes +	5,-3,-4
w makes me laugh	7,-7,0
w malayalam	-3,4,-1
w malick	-2,-6,3
w man	7,-4,-3
w man +	7,-6,-1
w mansion	-8,13,-5
w marathon	11,-10,-3
w marilyn	-6,5,0
w marion	-4,6,-3
w marion cotillard	-4,6,-3
w marisa	-4,7,-6
w marisa tomei	-4,7,-6
w mark	4,-10,5
w mark +	4,-12,2
w mark wahlberg	4,-10,5
w marlon	-2,5,-2
w marlon brando	-2,5,-2
w marri	-8,10,-5
w marriag	3,-1,-2
w marriag +	2,-1,-1
w martial	-4,7,-3
w martial +	-3,6,-2
w martial art	-4,7,-3
w martin	-4,10,-8
w marvel +	-2,3,-3
w marvel -	1,-4,1
w masterpiec	8,-4,-4
w math	-6,8,-1
w matt	-9,-2,6
w matt damon	-9,-2,6
w max	-8,11,-3
w mcdormand	-11,14,-3
w mcqueen	0,3,-4
w me	2,1,-3
w mean	12,-9,-3
w mean of life	12,-10,-2
w media	-4,5,-1
w medic	-5,-4,9
w mediev	-3,4,-2
w mediev +	-2,4,-2
w meer	-3,5,-2
w meg	15,-2,-16
w meg ryan	-5,13,-11
w mel	-3,-2,5
w mel +	-5,-1,5
w mel -	-1,-2,4
w mel brook	-2,7,-5
w mel gibson	-4,-4,8
w melancholi	-2,3,-2
w melancholi +	-1,2,-1
w melancholia	7,-4,-4
w melancholia +	6,-3,-3
w melodrama	-4,3,1
w melodrama +	-3,4,-1
w memori	4,-2,-2
w memori +	3,-1,-2
w men	-3,3,0
w mermaid	-4,4,0
w mermaid +	0,4,-4
w merri	-5,6,-2
w meryl	-3,0,3
w meryl +	1,1,-5
w meryl streep	-7,1,6
w metropoli	9,-7,-3
w mexican	-1,4,-3
w mexican +	-2,4,-3
w mexico	4,0,-5
w mi	9,-5,-5
w michael	-9,4,5
w michael +	-9,5,1
w michael -	-2,-7,8
w michael bai	-10,-3,11
w michael cain	-1,4,-3
w michael hanek	5,-8,1
w michel	-3,5,-3
w michel +	-3,4,-2
w michel yeoh	-3,5,-3
w middl	-1,2,-1
w middl +	-1,3,-2
w middl ag	-1,2,-1
w midlif	-3,6,-3
w migrain	7,-3,-4
w migrain +	4,-1,-4
w mike	5,-2,-3
w mike +	3,0,-3
w mike leigh	-8,8,-2
w mikkelsen	-1,4,-3
w mild	-6,8,-3
w milder	15,-13,-3
w min	0,3,-5
w mind	-4,8,-6
w mind +	-7,8,-1
w mind bend	-3,4,-1
w mindless	-4,5,-2
w minut	-1,4,-3
w minuto	-8,5,-1
w mirren	4,-2,-6
w miser	3,-7,4
w miseri	-1,-9,10
w miseri +	-3,-10,8
w miss	-8,10,-9
w mistaken	-3,4,0
w mistaken +	-3,6,-3
w mistaken ident	-3,4,0
w miyazaki	-3,8,-7
w mob	-2,-2,5
w mockumentari	-2,3,-1
w mockumentari +	-2,3,-1
w modern	-9,5,4
w monei	7,-2,-6
w monei +	2,-1,-2
w monk	-5,7,-3
w monk +	-3,5,-3
w monkei	3,-5,1
w monkei +	2,-5,3
w monochrom	9,-7,-3
w monster +	1,0,-2
w moon	4,-1,-4
w moon +	2,0,-4
w moon -	9,-4,-6
w moor	-10,2,7
w moral	-9,-5,11
w moral +	-8,4,0
w more	-2,4,-3
w more +	1,-5,2
w more fun	12,-12,-1
w more go on	14,-11,-5
w more joke	-15,19,-6
w more recent	8,-5,-4
w moreau	3,3,-7
w morgan	-2,-2,3
w morgan freeman	-2,-2,3
w moroccan	-2,4,-2
w most	-7,10,-2
w motel	10,-2,-10
w mother	4,-2,-2
w mother +	3,-2,-1
w mother -	-3,-2,5
w mother and daughter	-6,8,-2
w mother in law	-8,10,-6
w motion	-3,4,-1
w motorbik	-4,4,-1
w motorbik +	-1,4,-3
w mountain	-1,2,-1
w mountain +	0,2,-2
w move	6,-3,-2
w move +	5,-3,-3
w movies	-4,3,0
w multivers	-3,0,3
w mum	7,-2,-5
w murder	0,1,-2
w murder +	3,-1,-2
w murder -	-8,8,-1
w murder mysteri	-2,3,-1
w murnau	-1,6,-7
w murphi	-4,7,-3
w murrai	-8,5,2
w museum	3,-1,-4
w musician	-12,1,8
w musician +	-12,0,7
w my	7,-4,-3
w my +	5,-3,-2
w my -	7,-3,-4
w my boss	10,-5,-4
w my childhood	7,-6,0
w my class	12,-8,-4
w my dad	7,-4,-3
w my daughter	9,-7,-2
w my father	7,-5,-3
w my gran	8,-5,-2
w my grandfath	5,-3,-3
w my grandmoth	5,-2,-3
w my husband and i	12,-10,-2
w my kid	3,3,-7
w my mother	7,-4,-3
w my mum	7,-4,-4
w my nan	10,-5,-4
w my parent	4,-3,-2
w my son	8,-6,-2
w my stomach	12,-5,-6
w my teacher	12,-9,-4
w my teenag	16,-10,-6
w my wife and i	-5,9,-8
w myself	5,-3,-2
w mysteri	-3,5,-2
w mysteri +	-3,5,-3
w myth	-12,14,-3
w nake	10,-5,-5
w nake +	6,-1,-4
w nan	9,-6,-4
w napl	12,-11,-3
w napoleon	18,-1,-21
w narrat	0,5,-5
w natur	-3,5,-3
w natur +	-3,5,-2
w navi	3,-3,-1
w navi +	5,-4,-1
w nazi	0,-7,8
w nazi -	-3,-4,6
w need	-18,13,5
w neeson	-8,-1,6
w negra	-2,2,-1
w neighbor	7,-5,-2
w neighbour	3,-1,-2
w neighbour +	3,-1,-2
w neon	-6,9,-4
w neon +	-6,7,-3
w neoreal	-3,4,-1
w nephew	12,-8,-7
w nerd	-13,7,1
w nero	-3,5,-1
w nervou	12,-11,-1
w never	-2,6,-4
w never +	1,2,-4
w never heard of	12,-10,-4
w new	-2,4,-2
w new +	-2,4,-2
w new -	-2,-4,6
w new orlean	-3,5,-1
w new york	-3,4,-1
w new zealand	-5,10,-5
w newer	-4,-9,21
w newman	3,3,-9
w newspap	3,0,-3
w newspap +	2,1,-3
w nice	7,-1,-8
w nicer	3,-2,-1
w nichol	18,-16,-4
w nicola	-7,2,4
w nicola +	-9,4,1
w nicola cage	-7,2,4
w niec	11,-7,-6
w nigerian	-4,5,0
w nigerian +	-3,5,-4
w nighi	-3,9,-9
w night	5,-3,-2
w night +	3,-3,0
w night in	5,-4,-1
w nightmar	8,-6,-2
w nightmar +	7,-6,-2
w nine	11,-8,-4
w nineti	-1,2,-1
w nineti +	0,2,-2
w nineti minut	4,1,-4
w ninja	8,-5,-4
w ninja +	6,-3,-4
w no	-2,-7,9
w no +	-4,-6,9
w no -	4,-6,1
w no cartoon	1,-17,12
w no children	-1,-5,5
w no dialogu	9,-7,-5
w no kid	1,-9,7
w no plot	1,-5,1
w no sing	-8,-9,13
w no song	-7,-13,17
w no subtitl	4,-7,3
w no talk	0,-8,6
w nobodi	5,-12,6
w nobodi +	16,-14,-6
w nobodi -	-6,1,3
w nobodi di	-4,-3,7
w nobodi know	14,-7,-11
w nod	8,-5,-4
w nod off	8,-5,-4
w noe	-3,-9,13
w noir	0,2,-1
w noir +	-3,4,-1
w nolan	-7,-4,11
w nolan +	-4,1,0
w nollywood	-5,9,-5
w nonsens	13,-4,-10
w nonsens +	7,-7,-2
w nora	-1,3,-3
w nora +	0,3,-2
w nora ephron	-1,3,-3
w nordic	-5,7,-1
w norwegian	-3,6,-3
w norwegian +	-2,4,-3
w nosferatu	9,-7,-1
w nosferatu +	8,-7,-1
w nostalg	-1,2,0
w nostalg +	-2,2,0
w nostalgia	-1,-9,8
w not	-4,-8,12
w not +	-5,-2,6
w not -	2,-11,8
w not in english	-12,-12,19
w not over two hour	-2,-19,21
w not too long	-13,14,-8
w noth	-2,-10,12
w noth +	-3,-10,12
w noth after 0000	-6,-10,15
w noth before 0000	-6,3,1
w noth heavi	-8,-7,12
w noth loud	-6,-11,15
w noth subtitl	-6,-13,15
w nouvel	6,-5,-2
w nouvel vagu	6,-5,-2
w nude	10,-2,-11
w nuditi	-4,-1,5
w nuditi -	-3,1,2
w nun +	0,2,-2
w nurs	1,3,-4
w nurs +	1,2,-3
w obsess	4,-1,-3
w obsess +	4,-2,-2
w ocean	2,1,-2
w ocean +	2,0,-2
w odd	3,0,-3
w odd +	2,0,-3
w of	-3,3,0
w of +	0,3,-2
w off	2,1,-2
w old	5,-2,-3
w old +	2,0,-2
w old ag	3,-6,0
w old fashion	-4,6,-3
w old friend	-1,3,-2
w old hollywood	-3,4,-2
w old man	3,0,-3
w old men	-2,0,2
w old one	13,-11,-3
w old peopl	0,2,-2
w old woman	-10,12,-3
w olivi	-1,5,-8
w olivia	-4,9,-4
w olivia colman	-4,9,-4
w on	3,0,-3
w on +	0,2,-2
w on a boat	4,-2,-3
w on a train	11,-10,-3
w on earth	6,-3,-3
w on holidai	6,-4,-2
w on my own	8,-6,-2
w on my phone	8,-6,-2
w on the bu	6,-4,-2
w on the edg	-14,13,-1
w on the run	-9,11,-2
w on the train	18,-16,-2
w one	1,1,-3
w one dai	-5,10,-4
w one liner	-3,5,-2
w one locat	5,-3,-1
w one night	5,-1,-5
w one room	6,-4,-3
w one take	6,-2,-4
w only	-6,9,-7
w open	-15,8,2
w opera	1,2,-2
w opera +	1,1,-3
w or	-7,7,0
w or +	-11,5,3
w orchestra	2,0,-3
w orchestra +	3,-1,-3
w origin	2,-1,-1
w origin +	4,-2,-2
w origin -	-1,-3,4
w orlean	-3,5,-1
w orson	6,-3,-3
w orson well	6,-3,-3
w oscar	-9,1,5
w our	10,-8,-3
w our +	8,-6,-1
w our anniversari	7,-5,-2
w out	-2,2,0
w outback	-8,7,1
w outback +	-10,11,-3
w outdoor	12,-11,-3
w outsid	-6,9,-3
w over	-2,-4,5
w over +	-5,-1,4
w over three hour	-6,0,5
w over two hour	-3,0,1
w own	8,-6,-2
w ozu	-6,9,-5
w pacino	-6,-4,2
w paint	1,2,-2
w paint +	0,2,-1
w painter	-4,5,-1
w painter +	-3,4,-1
w pakistani	-2,4,-2
w palestinian	-5,7,-2
w paltrow	-6,-12,16
w pandem	-3,-11,13
w paranoia	-5,6,-2
w paranoia +	-5,7,-2
w paranoid	-2,4,-1
w paranoid +	-3,4,-1
w parent	6,-4,-2
w parent +	9,-7,-1
w pari	-3,2,1
w pari +	-3,0,3
w park	3,-1,-2
w park chan wook	-2,5,-3
w parti	-7,11,-7
w pasolini	-4,5,-3
w patel	-9,13,-8
w patient	-3,5,-3
w patient +	-1,3,-3
w patrick	8,-3,-11
w patrick swayz	-7,8,-3
w pattinson	-12,0,8
w paul	-5,11,-8
w paul +	-1,4,-6
w paul newman	-1,6,-10
w paul thoma anderson	10,-8,-7
w pedro	-9,19,-12
w peel	1,3,-3
w penelop	-6,0,5
w penelop +	-6,3,1
w penelop cruz	-6,0,5
w penguin	1,6,-7
w penguin +	2,0,-4
w pension	2,-1,-1
w pension +	2,-1,-1
w peopl	0,4,-4
w perez	8,-3,-5
w perez +	11,-4,-7
w peril	-13,-7,17
w period	-4,7,-2
w period +	-6,11,-5
w period -	-3,-1,4
w period drama	-4,3,1
w period piec	-3,-1,4
w pet	-2,5,-3
w peter	-12,15,-4
w peter +	-8,11,-3
w peter jackson	2,-9,7
w philosoph	2,0,-2
w philosophi	-8,-2,8
w phone	5,-3,-1
w piano	-4,9,-2
w piano +	-7,3,2
w picture	6,-13,2
w piec	-3,-1,4
w pig	5,-2,-4
w pig +	5,-2,-4
w pilot	-3,9,-7
w pilot +	1,7,-7
w pirat	-3,5,-1
w pirat +	-2,4,-1
w pitt	-2,-3,5
w pixar	-3,2,1
w pixar +	-2,2,0
w plagu	-1,7,-7
w plagu +	-3,7,-4
w plane	7,-6,-2
w plane +	5,-3,-1
w planet	9,-4,-5
w planet +	7,-4,-5
w play	-3,5,-2
w play +	-3,5,-2
w pleaser	-2,4,-3
w pleasur	5,-3,-6
w plot	-5,-2,7
w plot +	-9,1,7
w plot twist	-12,-6,15
w poet	0,3,-4
w poetri	2,2,-3
w poitier	-1,3,-2
w poker	-6,10,-3
w polanski	-3,-10,13
w polanski +	-1,-10,10
w polish	-2,5,-3
w polish +	0,3,-2
w polit	-1,-1,2
w polit -	0,-3,3
w politician	-9,9,1
w poni	2,0,-2
w poni +	2,0,-2
w pool	10,-4,-7
w pool +	3,-2,-3
w poor	0,4,-3
w poor +	-1,3,-4
w popcorn	6,-4,-2
w popcorn +	8,-5,-3
w porn	-10,-8,14
w portugues +	-4,2,2
w possess	-1,-6,7
w possess +	1,-5,1
w post	-4,6,-1
w post +	-3,4,-1
w postwar	-3,3,-1
w poverti	-4,-15,17
w powel	-8,10,-2
w power	6,-2,-4
w power +	6,-3,-3
w practic	-7,10,-2
w practic effect	-7,10,-2
w pratfal	-8,9,0
w pratt	-7,-4,10
w pre	-2,3,-2
w pre +	6,-5,-1
w pre 0000	11,-10,-3
w pre code	-1,2,-1
w preachi	-1,-4,3
w preachi -	-4,-3,5
w pregnanc	0,-4,4
w pregnant	1,-7,5
w presid	-1,3,-2
w press	11,-10,-1
w pressburg	-4,5,-2
w prestig	6,-4,-2
w pretenti	1,-4,2
w pretti	5,-1,-3
w pretti +	5,-1,-3
w price	-2,5,-3
w priest	2,0,-1
w priest +	-1,4,-4
w princess +	1,1,-3
w princess -	-4,-3,7
w prison	-2,4,-2
w prison +	-1,3,-2
w prison -	-9,7,-3
w prison break	-7,13,-6
w privat	-2,3,-1
w privat +	-2,2,0
w privat ey	-2,3,-1
w prize	-8,10,-5
w professor	-4,6,-3
w profound	9,-5,-4
w projectionist	16,-14,-2
w projector	2,-1,-2
w projector +	-1,2,-2
w prom	4,-1,-2
w prom +	5,-2,-5
w protest	8,-1,-7
w psycholog	-5,7,-2
w pugh	-4,7,-4
w punch	1,2,-3
w punch +	-3,6,-6
w punk	-3,5,-3
w puppet	-5,3,1
w puppet +	-6,1,3
w puppi	1,-6,0
w pure	12,-9,-3
w pure +	9,-7,-3
w puzzl	6,-5,1
w queasi	12,-8,-4
w quebec	-1,3,-2
w queen	3,-4,0
w queen +	9,-7,-2
w queer	-2,3,-1
w quentin	-10,-7,17
w quentin tarantino	-10,-7,17
w quest +	2,-1,-1
w quick	7,-4,-4
w quick +	5,-3,-3
w quiet	2,0,-3
w quiet +	2,0,-3
w quirki	-1,2,-1
w quirki +	-1,2,-1
w quotabl	-7,8,-2
w rabbit	6,-7,1
w rabbit +	7,-7,0
w race	-7,4,4
w race +	-6,7,-4
w rachel	0,3,-3
w rachel weisz	0,3,-3
w racism	-4,-1,5
w rai	-5,12,-7
w raid	3,-1,-4
w railwai	-17,18,-2
w rain	4,-2,-2
w rain +	4,-3,-1
w raj	-6,9,-3
w ranch	8,-5,-6
w rap	-9,12,-3
w rape	-7,-4,11
w rat	12,-12,-5
w rat +	5,-11,6
w rate	-14,18,-10
w raunchi	-10,13,-2
w rave	10,-7,-4
w raw	5,0,-7
w raw +	4,0,-6
w real	6,-3,-2
w real life	-2,6,-3
w real on	20,-18,-4
w real one	5,-4,-1
w real time	-13,15,-3
w realist	1,-2,1
w rebellion	-5,8,-3
w reboot	-10,-8,14
w recent	-1,4,-5
w recent +	-7,10,-3
w redempt	-4,3,1
w redempt +	-3,4,-1
w redford	11,-7,-5
w reev	0,7,-12
w refuge	15,-13,-6
w relentless	-7,9,-2
w religi	4,-3,-2
w religi +	4,-3,-2
w religi -	5,-2,-3
w religion	-1,-4,5
w religion +	0,-5,3
w religion -	-3,-3,6
w remak	4,-5,1
w remak +	2,-5,3
w remak -	0,-4,2
w remak of	9,-1,-7
w rememb	-10,15,-9
w renoir	-3,6,-3
w rescu	8,-4,-5
w rescu +	6,-4,-4
w resist	-6,9,-2
w resist +	-6,8,-1
w restaur	3,2,-5
w retir	4,-5,-1
w reveng	-3,5,-1
w reveng +	-3,5,-2
w revolut	-14,16,-5
w rewatch	3,-1,-2
w rewatch +	2,-1,-2
w reynold	-15,-5,18
w ricardo	-9,12,-6
w ricardo darin	-9,12,-6
w rich	-4,8,-5
w rich peopl	2,0,-2
w richard	3,-6,3
w richard +	3,-4,2
w richard burton	8,1,-14
w richard curti	0,-19,18
w ricki	-2,-4,6
w ricki gervai	-2,-4,6
w rickman	-1,4,-3
w rider	-8,10,-2
w ridicul	-5,0,6
w ridlei	-1,-7,7
w riot	5,-2,-3
w ritchi	-4,-4,6
w rival	1,2,-3
w rivalri	-3,5,-1
w river	1,1,-2
w river +	2,-1,-1
w road	-5,6,-2
w road +	-3,5,-2
w road movie	-2,4,-2
w road trip	-4,6,-2
w rob	7,-6,-2
w robberi	-4,5,-1
w robberi +	-4,5,-1
w robert	-4,1,3
w robert +	-4,3,1
w robert altman	-3,5,-2
w robert bresson	3,1,-9
w robert egger	-6,8,-3
w robert pattinson	-12,0,8
w robert redford	0,2,-4
w robin	2,-3,1
w robin william	2,-3,1
w robot	-1,2,-1
w robot +	0,2,-2
w robot -	-1,-3,4
w rock	-6,9,-3
w rock +	-7,10,-2
w rock and roll	-3,5,-2
w rogen	-5,5,-2
w roger	-15,9,-1
w roger moor	-4,-3,5
w rohmer	-10,14,-5
w rohmer +	-4,5,-4
w roll	-5,4,1
w rom	-5,2,3
w rom +	-4,2,0
w rom com	-5,2,3
w roman	-6,2,4
w roman +	-7,5,2
w roman holidai	16,-15,-2
w romanc	-4,3,1
w romanc +	-4,4,0
w romanc -	-5,-1,5
w romanian	-3,4,-2
w romant -	-2,-2,4
w romant romantica	-4,6,-2
w romantica	-4,6,-2
w romantisch	-3,5,-2
w romcom	-7,1,5
w romcom -	-3,-2,5
w rome	2,0,-2
w rome +	3,-1,-2
w room	9,-5,-5
w rowdi	-16,16,-1
w royal	4,-16,8
w rugbi	6,-5,-2
w rugbi +	6,-4,-4
w rukh	-2,5,-3
w run	0,2,-2
w run +	3,-3,0
w rural	-4,6,-1
w rural +	-3,4,-1
w rush	13,-15,-4
w russel	-6,2,4
w russel -	-4,-1,5
w russel brand	-6,-2,9
w russel crow	-4,-6,10
w russian	-5,3,2
w russian +	-2,4,-2
w ryan	-8,-1,10
w ryan +	-3,-4,1
w ryan gosl	1,1,-6
w ryan reynold	-3,-8,11
w sad -	1,0,-2
w sad end	-3,2,1
w saga	-4,6,-2
w sai	-13,1,7
w sail	-6,8,-2
w sailor	5,-2,-6
w sailor +	4,-2,-6
w saint	12,-7,-10
w saloon	-30,34,-12
w same	-3,4,-1
w samurai	-6,6,0
w samurai +	-5,6,0
w san	1,1,-2
w san francisco	1,1,-2
w sand	6,-4,-3
w sand +	2,0,-3
w sandler	-1,-8,9
w sandra	-7,7,0
w sandra bullock	-4,1,3
w sappi	-5,6,-2
w satir	-6,9,-3
w satir +	-5,6,-2
w satoshi	-2,4,-2
w satoshi kon	-2,4,-2
w satyajit	-2,4,-2
w satyajit rai	-2,4,-2
w sauci	-10,10,0
w save	1,2,-4
w save +	6,-2,-6
w scandal	3,1,-4
w scandal +	1,1,-4
w scandinavian	-13,-8,13
w scare +	6,-2,-4
w scare me	3,2,-5
w scari +	-1,2,-1
w scene	-3,-2,5
w scheme	-3,5,-2
w school +	2,1,-3
w school -	-5,3,1
w schwarzenegg	-3,4,-2
w sci	-7,6,0
w sci +	-7,5,1
w sci fi	-7,6,0
w scienc	-4,2,1
w scienc +	-3,5,-2
w scienc fiction	2,0,-3
w scientist	0,1,-2
w scientist +	2,0,-3
w scifi	-4,7,-4
w scifi +	-3,4,-4
w score	19,-15,-6
w scorses	-2,-6,8
w scorses +	-2,-5,5
w scot	-12,13,-4
w scotland	-4,6,-2
w scott	-3,-1,3
w scottish	5,0,-5
w scottish +	6,-2,-4
w screen	4,-1,-3
w screwbal	-5,7,-2
w screwbal +	-4,6,-2
w sea	-4,5,-1
w sea +	-4,3,0
w sea monster	-1,4,-3
w sean	-10,7,3
w sean conneri	-16,21,-7
w seasid	-5,7,-2
w seasid +	-5,6,-1
w second	-6,10,-4
w second +	-6,9,-2
w second chanc	-1,2,-1
w second world war	-2,3,-1
w secret	-2,0,1
w see	9,-7,-2
w self	-4,7,-3
w sens	10,-3,-9
w sensual	-2,3,-1
w sentiment	2,-15,9
w separ	20,-18,-5
w sequel	3,-8,4
w sequel -	-4,-1,5
w serial	-2,-2,4
w serial +	-4,6,-3
w serial -	-2,-3,4
w serial killer	-2,-2,4
w seriou	12,-9,-3
w seriou +	5,-6,1
w set	7,-5,-3
w set +	-9,10,-2
w seth	-5,5,-2
w seth rogen	-5,5,-2
w seven	8,-1,-8
w seventi	-4,5,-1
w seventi +	-2,3,-1
w sex	-1,-3,4
w sex -	-1,-2,3
w sex scene	-3,-1,5
w sexi	0,3,-2
w sexi +	0,3,-2
w shade	12,-7,-6
w shah	-2,5,-3
w shah rukh khan	-2,5,-3
w shakespear	-6,8,-1
w shark +	1,2,-3
w shark -	-2,-4,6
w sharknado	20,-10,-15
w she	11,-9,-2
w she +	11,-8,-2
w sheriff	-6,7,-1
w ship	-5,6,-1
w ship +	-3,5,-2
w shirlei	-3,10,-9
w shootout	7,-7,-1
w short	1,2,-3
w short +	1,1,-2
w short film	0,3,-3
w short stori	-5,6,-1
w shorter	3,1,-4
w shorter +	4,-1,-4
w shot	5,-1,-4
w shriek	0,5,-4
w shyamalan	-14,5,5
w sibl	-4,5,-2
w sibl +	-2,4,-2
w sica	0,6,-9
w sick	5,-4,-1
w side	10,-8,-3
w sidnei	0,3,-2
w sidnei +	1,2,-2
w sidnei lumet	1,2,-3
w sidnei poitier	-1,3,-2
w sieg	-6,9,-2
w sigournei	-8,13,-5
w sigournei weaver	-8,13,-5
w silent	-2,2,-1
w silent film	-2,3,-1
w silli	-1,2,-2
w silli +	-2,3,-1
w simon	-7,12,-8
w simpl	-2,4,-3
w simpl +	-1,2,-2
w since	4,1,-4
w since +	3,1,-4
w since 0000	13,-8,-6
w sing	-1,-1,3
w sing +	-1,-2,3
w sing -	-1,-3,3
w singalong	-5,7,-2
w singer	8,2,-10
w singer +	-3,6,-3
w singl	-8,6,1
w sinist	-2,6,-5
w sinist +	-5,7,-2
w sister	2,0,-2
w sister +	2,0,-2
w six	10,-5,-6
w sixti	-3,5,-2
w sixti +	-3,4,-1
w ski	-2,6,-5
w slapstick	-2,2,0
w slapstick +	-3,2,0
w slasher	-2,-1,3
w slasher +	-2,-2,4
w slave	4,-6,1
w slaveri	-1,2,0
w sleep	16,-12,-5
w sleepi	4,-3,-1
w sleepless	-1,4,-5
w sleepov	8,-4,-4
w sleepov +	5,-2,-5
w sleuth	4,-3,-1
w sleuth +	4,-4,-1
w slick	4,-1,-4
w slovak	-5,9,-4
w slow	-3,3,-1
w slow +	-3,2,1
w slow -	6,-2,-4
w slow burn	-3,2,1
w small	-2,4,-2
w small +	-2,3,-1
w small town	-3,5,-2
w smart	-7,9,-2
w smart +	-7,8,-2
w smith	-3,2,0
w smuggler	4,-2,-4
w smut	-7,-5,11
w snappi	-3,5,-2
w snappi +	-3,4,-1
w snow	-1,2,0
w snow +	-1,2,-2
w snow -	-8,-1,9
w snow in	2,1,-3
w snowi	-4,8,-4
w snowi +	-5,8,-3
w snyder	-3,-10,12
w so	-6,8,-2
w soap	-3,5,-4
w sob	8,-9,0
w sob +	6,-8,1
w soccer	-2,1,2
w social	4,-2,-3
w social +	5,-2,-3
w sofia	-5,7,-4
w sofia +	-7,8,-3
w sofia coppola	-5,7,-4
w soft	-1,3,-2
w soft +	-1,2,-1
w soldier	-2,0,1
w soldier +	-5,-3,3
w something	0,3,-4
w something +	4,-2,-5
w son	3,0,-3
w song	-2,0,2
w song +	-1,5,-3
w song -	2,-9,5
w sooth	-4,6,-2
w sooth +	-4,5,-2
w sophia	-4,2,2
w sophia loren	-4,2,2
w soppi	-6,-6,12
w soppi -	-4,-4,8
w sorcer	8,-7,-1
w sorrentino	-12,-1,10
w sound	13,-5,-13
w soundtrack	6,-3,-4
w soundtrack +	5,-3,-3
w south	-3,5,-2
w south +	-1,2,-1
w south african	-3,5,-3
w soviet	13,-9,-3
w space	-5,5,0
w space +	-3,2,1
w space -	-4,-4,8
w space opera	-1,3,-2
w spacei	-6,-6,10
w spaceship	-5,5,-1
w spaceship +	-6,4,-2
w spaghetti	-2,4,-2
w spaghetti +	-2,4,-3
w spaghetti western	-2,4,-2
w spain	-2,0,2
w spanish	-2,7,-5
w spanish +	4,-1,-3
w spannend	-2,3,-1
w spare	11,-6,-6
w speak	-1,-2,4
w special	-2,0,0
w spectacl	-5,7,-2
w spell	1,6,-13
w spencer	-13,19,-8
w spi	-3,4,-1
w spi +	-2,3,-1
w spielberg	1,-4,2
w spike	-4,7,-3
w spike +	-3,6,-2
w spike lee	-4,7,-3
w spirit	8,-3,-5
w spirit +	9,-5,-4
w spiritu	-2,9,-7
w splatter	-11,2,7
w spoof	-2,3,-1
w spoof +	-2,3,-1
w spooki	-2,3,-1
w spooki +	-2,3,-1
w sport	-3,2,2
w sport +	-3,1,1
w spy	-5,8,-3
w spy +	-4,7,-3
w squeamish	18,-3,-17
w stage	6,-4,-2
w stai	5,-3,-2
w stai +	6,-5,-2
w stai in	8,-5,-2
w stalk	7,-10,4
w stalker	7,-10,3
w stalker +	7,-12,1
w stallon	-5,-14,18
w stallon +	4,-6,-2
w stanwyck	-2,5,-3
w star	18,-14,-4
w start	-1,4,-3
w statham	-5,-2,5
w steami	-6,10,-4
w steami +	-5,6,-1
w stephen +	2,-2,1
w stephen chow	-4,7,-3
w stephen king	2,-3,1
w steve	-2,6,-3
w steve +	-2,8,-4
w steve martin	-8,11,-4
w steve mcqueen	0,2,-4
w stewart	-11,15,-10
w stomach	12,-6,-6
w stone	0,3,-6
w stoner	0,2,-2
w stop	-3,4,-1
w stop +	-3,5,-2
w stop motion	-3,4,-1
w stori	-9,6,3
w straight	13,-12,-2
w straightforward	-5,7,-3
w strang	5,-3,-2
w strang +	4,-3,-2
w stranger	5,-3,-2
w stranger +	4,-2,-2
w streep	-8,-2,9
w street	2,0,-2
w strike	5,0,-6
w strike +	3,1,-7
w strong	-1,2,-1
w strong +	0,2,-2
w strong woman	-4,6,-2
w strong women	-1,2,-1
w student	9,-7,-2
w student +	7,-6,-2
w studio	-4,6,-2
w studio +	-3,4,-2
w studio era	-5,6,-1
w studio ghibli	-1,4,-3
w stuff	-8,-8,14
w stun	3,-2,-1
w stunden	-6,9,-5
w stupid	-7,-7,11
w stylish	-4,5,-1
w stylish +	-4,5,-1
w submarin	-3,5,-2
w submarin +	-4,3,1
w subtitl	-7,-5,11
w subtl	2,-7,5
w suburb	-11,13,-1
w suburb +	-10,11,-2
w subwai	9,-8,-2
w success	18,-17,-2
w suffer	0,-15,14
w sugari	2,-2,-1
w suicid	-5,-3,8
w summer	-1,3,-1
w summer +	-1,2,-1
w summer camp	-7,10,-3
w sun	-4,5,-1
w sundai	1,3,-8
w sundai afternoon	-3,5,-7
w sunni	-4,6,-2
w sunni +	-3,5,-2
w sunshin	7,-5,-3
w sunshin +	6,-4,-3
w superhero	-5,-3,8
w superhero +	-9,-3,9
w superhero -	-3,-2,5
w supernatur	-23,-10,27
w surf	-10,13,-2
w surf +	-8,10,-2
w surgeri	2,-12,7
w surpris	1,1,-4
w surreal	-7,8,-1
w surreal +	-6,7,-1
w surveil	1,1,-2
w surviv	-6,9,-3
w surviv +	-1,3,-2
w suspens	-1,2,-1
w suspens +	-1,2,-2
w swap	-6,5,1
w swashbuckl	-2,3,-2
w swashbuckl +	-2,3,-1
w swayz	-7,8,-3
w swear	0,-2,1
w swear -	-2,-3,4
w sweden	-12,14,-3
w swedish +	2,0,-2
w sweet	0,3,-3
w swim +	1,1,-2
w swindl	-10,13,-3
w swinton	-6,2,4
w swiss	-5,8,-3
w swiss +	-1,3,-3
w sword	-5,5,0
w sword +	-4,6,-2
w sword fight	-6,10,-4
w taiwanes	-3,4,-1
w take	2,1,-4
w tale	-2,3,-1
w talk	4,-4,-1
w talk +	5,0,-8
w talk -	8,-12,-2
w talk =animal	-5,-1,5
w talki	-3,0,3
w talki +	-2,4,-2
w tame	7,-7,-4
w tamil	-3,8,-5
w tango	4,-1,-4
w tap	-4,6,-2
w tap danc	-4,6,-2
w tarantino	-9,-1,10
w tarantino +	-11,-1,5
w tarantino -	-3,-1,4
w tarkovski	4,-2,-3
w tarkovski +	-14,3,1
w tast	-14,19,-7
w tati	-2,8,-12
w tatum	-2,4,-2
w taylor	0,6,-13
w tea	11,-9,-3
w teach	6,-5,-2
w teacher	1,1,-2
w teacher +	1,1,-2
w tear	3,-2,-1
w tear +	3,-6,1
w tear jerker	-4,6,-1
w tear llorar	6,3,-12
w tearjerk	-10,14,-3
w tearjerk +	-8,11,-2
w technicolor	-3,5,-2
w technicolor +	3,-3,-1
w technicolor -	1,2,-3
w technicolour	-2,6,-4
w teen +	1,2,-4
w teen -	-4,-3,6
w teenag	2,-4,2
w teenag +	-1,-3,3
w televis	4,-10,7
w ten	12,-8,-3
w tender	-3,5,-2
w tender +	-4,6,-2
w tens	-1,2,-2
w tens +	0,3,-3
w terrenc	-2,-6,3
w terrenc +	-11,-1,5
w terrenc malick	-12,-1,8
w terri	-3,-3,1
w terri gilliam	-3,-3,1
w terror	-9,-1,10
w thai	2,1,-5
w thai +	2,1,-4
w than	-6,7,-1
w thanksgiv	4,-3,-2
w thanksgiv +	5,-4,-2
w the	-1,4,-3
w the +	5,-4,-2
w the -	-9,11,-6
w the 0000	-3,5,-2
w the boss	7,-6,-2
w the devil	8,-5,-3
w the dog live	-3,12,-9
w the fifti	-5,7,-1
w the forti	-14,7,5
w the futur	11,-5,-8
w the game	19,-16,-8
w the priest	16,-10,-6
w the seventi	-7,8,-2
w the thirti	-8,10,-3
w the vicar	9,-5,-4
w theater	-4,0,5
w therapi	5,-9,3
w therapist	10,-5,-5
w there	15,-10,-4
w they	-1,4,-3
w they +	6,-4,-3
w thief	9,-6,-3
w thief +	5,-4,-2
w thiev	-4,6,-2
w thiev +	-3,4,-2
w things	22,-20,-8
w think	-5,1,-1
w thirteen	13,-11,-2
w thirti	-10,12,-2
w thirti +	-2,3,-1
w this	7,-2,-5
w this +	7,-1,-5
w this year	9,-3,-5
w thoma	5,-3,-6
w thompson	1,2,-5
w thought	5,-1,-3
w thought +	0,2,-2
w three	4,-2,-2
w three +	4,-2,-2
w three =generation	4,-3,-2
w three hour	3,-1,-2
w three hour twenti	10,-8,-2
w thrill	-4,7,-2
w thrill +	-4,6,-2
w thriller	-4,6,-1
w thriller +	-1,3,-2
w through	0,4,-5
w tiger	17,-11,-7
w tiger +	9,-7,-5
w tilda	-6,2,4
w tilda +	-4,1,2
w tilda swinton	-6,2,4
w tim	-6,-3,7
w tim burton	-6,-3,7
w time	-5,5,0
w time +	-3,5,-2
w time loop	-6,7,0
w timothe	-10,-3,10
w timothe +	-10,-5,8
w timothe chalamet	-6,-1,5
w tire	3,0,-3
w tire +	1,1,-3
w tissu	6,-4,-3
w tissu +	3,-2,-2
w to	-2,5,-3
w to +	9,-9,-2
w tochter	8,-6,-5
w toddler	-6,-2,7
w toddler +	-2,-4,5
w toi	-15,5,4
w tokyo	-8,9,-1
w tokyo +	-7,8,-1
w tom	1,-6,4
w tom +	4,-7,1
w tom -	-3,-3,5
w tom cruis	1,-7,6
w tom hank	-4,3,2
w tom hardi	-6,5,-6
w tomei	-4,7,-6
w toni	-4,11,-7
w toni leung	-2,2,-1
w tonight	12,-9,-3
w too	-5,0,3
w top	-7,9,-2
w toro	-1,7,-6
w tortur	1,-5,4
w tortur +	6,-5,-2
w tortur -	-2,-3,6
w tortur porn	-11,-11,16
w touch	4,-1,-3
w touch +	6,-4,-2
w tough	6,-5,-3
w tough +	6,-5,-1
w tourist	-2,-9,10
w town	-3,5,-2
w tragedi	-1,-2,3
w tragedi +	-1,-10,5
w tragic	-3,1,2
w tragic +	-4,3,-1
w tragic -	-3,-4,6
w train	2,0,-2
w train +	3,0,-3
w trashi	-8,8,-1
w trashi +	-8,9,-1
w trauma	-2,-12,12
w travel	-2,3,-2
w travel +	-3,5,-2
w treasur	-2,3,-1
w treasur +	-2,3,-1
w treasur hunt	-2,3,-1
w tree	-4,6,-2
w tree +	-2,4,-3
w trench	-3,2,1
w trial	-2,2,0
w trial +	-2,1,1
w triangl	-7,-3,10
w trier	-9,3,6
w trip	0,2,-2
w trip +	5,-4,-2
w trippi	-3,1,2
w trippi +	-4,0,3
w troll	6,-4,-4
w troll +	4,-2,-3
w truck	-4,7,-3
w truck +	-3,5,-2
w true	-2,1,1
w true crime	6,-6,-1
w true stori	-15,-19,25
w true story	-5,7,-2
w truffaut	0,5,-8
w turkei	2,0,-2
w turkish	-3,5,-2
w turkish +	-3,4,-1
w turn	0,3,-3
w turn +	0,3,-3
w tuscani	-1,4,-2
w twee	-9,-18,25
w twelv	8,-7,-1
w twenti	-3,9,-6
w twin	1,1,-2
w twin +	0,2,-2
w twin -	4,-3,-3
w twist	-4,1,3
w twist +	-2,3,-2
w twist -	-4,-3,6
w twist end	-2,-4,7
w twisti	-3,7,-4
w twisti +	-3,6,-3
w two	1,2,-3
w two +	6,-2,-4
w two and a half hour	1,0,-2
w two hour	3,3,-6
w two hour top	-7,9,-2
w two sister	4,-1,-4
w ugli	3,0,-4
w ugli cry	3,0,-4
w ukrainian	-4,6,-2
w undemand	-4,6,-1
w undemand +	-4,5,0
w under	-3,6,-2
w under +	-3,5,-2
w under 00 minut	-3,5,-2
w under 000 min	-3,5,-2
w under 000 minut	-2,3,-1
w under an hour	-4,6,-3
w under three hour	1,1,-3
w under two hour	-5,8,-3
w undercov	-2,3,-1
w undercov +	-3,4,-1
w undercov cop	-2,4,-2
w underdog	-2,4,-2
w underdog +	-2,4,-2
w underr	4,-3,-2
w underr +	4,-3,-2
w underwat	5,-1,-3
w unhing	-3,5,-3
w unhing +	-4,5,-3
w uniqu	6,-5,-1
w unknown	5,-2,-2
w unknown +	3,-1,-2
w unreli	-3,5,-2
w unreli narrat	-3,5,-2
w unsettl	9,-6,-6
w up	4,1,-5
w uplift	-2,2,0
w uplift +	-2,4,-2
w uplift -	-1,-2,4
w us	-8,-20,21
w vacat	6,-4,-1
w vagu	6,-5,-2
w valentin	11,-8,-3
w valentin +	7,-5,-2
w vampir	-1,2,0
w vampir +	-1,2,-2
w vampir -	-2,0,2
w vampiri	-1,2,-1
w van	-4,2,1
w varda	-6,10,-3
w vega	-4,10,-8
w venetian	-4,5,-2
w vengeanc	-2,3,-1
w verhoeven	0,4,-5
w vh	19,-18,-3
w vicar	9,-5,-4
w victorian	0,3,-3
w victorian +	-5,7,-1
w vietnam	-3,5,-2
w vietnames	-5,8,-2
w vike	-5,6,-1
w vike +	-5,6,0
w villa	-5,6,-1
w villag	-2,3,-1
w villag +	-1,2,-1
w villain +	-3,6,-4
w villeneuv	-10,12,-3
w vin	-11,-4,14
w vin diesel	-11,-4,14
w vincent	-6,11,-5
w vincent price	-2,5,-3
w vineyard	-8,11,-4
w vingt	11,-9,-3
w vinterberg	-8,4,1
w viola	-2,5,-2
w viola davi	-2,5,-2
w violenc	0,-5,4
w violenc +	2,-1,-3
w violenc -	0,-3,3
w violent	1,-3,2
w violent +	5,-1,-8
w violent -	1,-2,1
w violin	-5,3,2
w visual	-3,5,-1
w visual +	-4,5,-1
w vittorio	-7,13,-7
w volcano	-5,7,-4
w volcano +	-1,3,-5
w von	-6,-4,9
w von trier	-5,-4,10
w wahlberg	4,-10,5
w wale	-15,19,-4
w wall	-1,2,-1
w wall +	0,2,-3
w wall street	-1,2,-1
w waltz	-13,15,-5
w want	-2,-1,1
w war +	0,-2,1
w war -	-3,3,1
w war film	-4,0,4
w war films	0,-3,2
w ward	1,4,-8
w warm	3,0,-2
w warm +	3,-1,-2
w wartim	-4,5,-1
w wartim +	-3,5,-1
w was	-17,18,-2
w washington	-1,3,-6
w wave	-2,4,-1
w wayn	2,-10,7
w we	-7,5,3
w we +	-4,0,2
w we anderson	-2,-4,6
w weaver	-8,13,-5
w wed -	-3,1,2
w weekend	3,-3,-6
w weepi	-12,6,7
w weepi +	-6,9,-3
w weepi -	-11,-3,10
w weird +	2,1,-2
w weird -	-1,-3,3
w weisz	0,3,-3
w well	8,-2,-6
w well act	15,-9,-8
w welsh	-3,4,-2
w welsh +	-2,2,-2
w werewolf	-6,4,2
w werewolv	-4,-1,4
w werewolv +	-5,-3,6
w werner	1,7,-8
w werner +	1,7,-7
w werner herzog	4,-3,-1
w western	-3,4,-1
w western +	-3,3,0
w western -	-4,6,-2
w whale	-5,9,-3
w whale +	-3,6,-3
w what	0,1,-2
w whimsi	1,-4,1
w whimsic	-3,5,-1
w whimsic +	-3,4,0
w whistleblow	-2,3,-1
w who	18,-9,-9
w whodunit	4,-2,-2
w whodunit +	2,-1,-3
w whodunnit	-1,2,-1
w whodunnit +	-1,2,-1
w whole	17,-15,-5
w wholesom	-9,12,-2
w wholesom +	-7,9,-2
w widow	-5,7,-3
w widow +	-3,5,-3
w wife	-7,9,-2
w wild	4,0,-4
w wild +	2,0,-2
w wilder	-4,6,-2
w will	-6,-4,8
w will ferrel	-7,-4,11
w will smith	-4,-11,8
w willem	-5,2,2
w willem dafo	-5,2,2
w william	-8,7,-2
w wilson	-1,2,-1
w wim	4,-1,-5
w win	-14,22,-8
w wine	11,-8,-4
w wine +	5,-7,1
w winslet	-2,4,-2
w winter	3,-1,-2
w winter +	1,0,-2
w wintri	-3,4,-1
w wisecrack	-5,-8,12
w wist	-4,5,-1
w wit	-2,6,-4
w wit +	-1,3,-4
w witch	-2,2,0
w witch +	-2,2,0
w with	2,1,-3
w with +	-1,3,-2
w with -	9,-6,-7
w with a happi end	6,-5,-3
w with a heart	-7,1,4
w with joke	-8,12,-5
w with my daughter	7,-6,-2
w with my mother	4,-2,-2
w with subtitl	5,-1,-6
w with the grandchildren	16,-14,-4
w with women	-5,7,-3
w without	-9,-7,15
w witti	-1,3,-2
w witti +	-1,2,-1
w wizard +	0,2,-2
w woke	7,-7,0
w wolf	1,1,-2
w wolf +	0,2,-2
w wolv	-4,4,0
w wolv +	-2,5,-4
w woman	-1,4,-3
w woman +	-4,6,-2
w women	0,3,-2
w women in charg	-2,6,-4
w wonder	6,-3,-3
w wonder +	5,-3,-3
w wong	-6,6,0
w wong +	-5,8,-3
w wong kar wai	-6,6,0
w wood	-5,4,2
w wood +	-1,4,-3
w woodi	-7,-5,12
w woodi +	-8,-6,12
w woodi allen	-6,-2,8
w wook	-2,5,-3
w word	-3,0,3
w wordless	-2,4,-1
w wordless +	-2,3,-1
w work	-7,9,-1
w work class	-2,3,-1
w world	2,1,-3
w worldwar1	-5,6,-1
w worldwar2	-2,2,1
w worldwar2 +	-1,3,-2
w worn	12,-6,-7
w worn +	10,-6,-4
w worn out	12,-6,-7
w wreck	1,-4,3
w wreck +	2,-1,-2
w wrestl	13,-8,-9
w write	9,-7,-2
w writer	1,-4,1
w wuxia	-8,2,5
w xma	-1,-8,5
w yang	-2,8,-6
w year	6,-2,-4
w year +	-10,11,-3
w year 00	-3,5,-3
w yearn	-4,10,-7
w yeoh	-3,5,-3
w yimou	-5,8,-3
w yorgo	-10,6,0
w york	-3,4,-1
w young	22,-19,-6
w youth	16,-13,-4
w yr	21,-20,-4
w yugoslav	7,-3,-4
w zack	-6,-12,16
w zack snyder	-6,-12,16
w zealand	-4,8,-3
w zen	-16,22,-11
w zhang	-5,8,-3
w zhang yimou	-5,8,-3
w zombi	-1,-1,2
w zombi -	-3,-3,6
zone history true false -	-1,-1,3
zone history true true -	1,-4,3
zone open true false -	-1,-1,2
zone open true true +	2,-1,0
zone open true true -	2,-2,0
zone wish true false +	-1,2,-1
zone wish true false -	0,-2,3`;
