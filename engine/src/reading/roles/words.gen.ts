/** Made by npm run learn:roles -- --write from sentences of our own (engine/test/marked-sentences, CC0); in twentieths. */
export const words = `A 0	3,0,-4
A 00	2,0,-2
A 000	9,-5,-4
A 0000	-1,4,-4
A 0000s	-2,3,0
A 00s	0,-5,4
A 00st	7,-5,-3
A FILM	1,0,-2
A a bit	0,-5,3
A about	2,1,-3
A absolutely not	-3,7,-10
A accent	-2,2,0
A accents	-6,-3,9
A accident	-1,-5,-2
A achei	5,-5,0
A act	3,-2,-1
A acting	-3,6,-2
A action	-2,5,-6
A actor actress	-14,15,-1
A actors	5,-7,2
A actual	-2,7,-5
A actually	0,2,-2
A adams	-4,0,4
A adore	2,7,-5
A adores	13,-2,-11
A adults	7,0,-9
A adventure	-12,3,6
A advert	6,-5,-1
A afraid	15,-8,-12
A african	15,-13,-3
A after	3,-6,2
A afternoon	18,-14,-4
A aftersun	-1,4,-3
A afterwards	10,-8,-2
A again	3,-3,0
A against	8,-3,-5
A age	1,3,-6
A aged	15,-13,-4
A agreed	-2,-11,11
A ainda	3,-3,0
A air	-8,9,-6
A airport	-2,-12,10
A alcohol	-5,6,-1
A alien	-9,1,6
A allen	-3,-6,7
A allowed	-9,11,-5
A alone	4,0,-4
A along	-11,4,2
A alors	6,-4,-1
A already	-8,10,-3
A also	6,-7,0
A always	1,-4,1
A am	-5,8,-2
A america	-8,9,-1
A american	1,1,-3
A an	5,-5,0
A anatomy	8,-7,-1
A anderson	-6,1,1
A andersson	-5,8,-3
A angry	-5,0,5
A animals	-8,16,-11
A animals pets	-8,9,-2
A anniversary	-3,4,-3
A anora	23,-21,-4
A anos	3,0,-3
A another	-4,11,-8
A answer	13,-12,-1
A any	-2,-3,5
A anyone	-1,2,-2
A anything	-3,2,1
A anyway	7,-6,-1
A apparently	7,-4,-3
A april	-6,9,-6
A aquilo	3,-2,-2
A are	4,-5,0
A arent	-3,5,1
A argue	-17,18,-1
A argument fight	6,-4,-2
A arms	-8,15,-9
A arnold	8,-4,-7
A arrival	-8,11,-6
A art	5,14,-17
A as	-1,3,-2
A asian	2,-4,2
A aside	2,-14,11
A ask	3,-1,-3
A ask question	-2,12,-6
A asked	5,-4,-1
A asking	-4,5,-2
A asleep	5,-3,-2
A at	2,-3,1
A at home	0,-5,5
A at the end of my rope	-11,12,-3
A audience	7,-4,-3
A august	7,-6,-1
A aun	15,-13,-1
A aunt	9,-6,-4
A auntie	-18,21,-2
A aunties	4,-3,-1
A autumn	-13,14,-4
A awake	0,1,-3
A away	-9,3,4
A awful	17,-15,-7
A babies	-9,4,8
A baby	7,-4,-4
A back	3,0,-3
A bad	0,2,-1
A bad mood	-2,-4,3
A badly	-6,7,-4
A bags	3,-3,0
A ball	-10,12,-4
A ballet	8,-7,-2
A bands	-11,13,-3
A banned	1,-17,12
A barbie	14,-9,-6
A barn	10,-7,-2
A based	-15,21,-6
A bath	7,-10,4
A bay	-1,-4,3
A be	2,-2,0
A beach	5,-4,0
A bear	-3,-4,5
A beard	5,0,-7
A beards	-11,13,-2
A beast creature	8,-7,-3
A beautiful	4,-1,-3
A beautiful nice	15,-13,-2
A because	-3,6,-3
A bed	5,-11,5
A bee	1,3,-8
A been	4,-3,0
A beer	0,5,-5
A bees	8,-6,-5
A before	-6,10,-3
A beginning	3,1,-5
A behind	-8,8,-3
A being	-1,-3,5
A belgian	-9,11,-5
A believe	13,-10,-3
A bene	-9,13,-7
A bergman	3,0,-3
A berlin	6,-3,-3
A best	7,-5,-2
A betrayal	-11,14,-3
A better	-10,9,-2
A between	4,-5,0
A bicycle	1,1,-4
A big	0,2,-3
A bill	9,-8,-1
A biopic	16,-16,-1
A bird	4,-2,-4
A birthday	-3,-6,8
A biscuits	11,-10,-2
A bit	5,-3,-2
A bits	-2,0,2
A bitte	-5,4,0
A black	-2,2,-1
A blanket	8,-8,-2
A bleak	5,-4,-1
A bless	11,-10,-2
A blind	3,0,-4
A blood	4,2,-13
A blood bloody	19,-15,-6
A blue	3,-9,7
A boat	-5,7,-2
A boats	1,1,-5
A bollywood	21,-19,-6
A bond	5,1,-8
A bonkers	6,-3,-5
A book	5,-8,3
A bored	5,-4,-1
A boring	-7,11,-5
A born	12,-9,-3
A boss	-4,6,-2
A bossy	4,-8,5
A both	7,-5,-1
A bought	1,-10,10
A box	2,3,-5
A boxing	-6,4,3
A boy	-1,2,1
A boyfriend	-13,13,-1
A boys	6,-10,3
A brain	-11,14,-5
A branagh	2,0,-5
A brasil	9,-7,-2
A brave	8,-6,-5
A brazilian	9,-6,-3
A bread	-2,16,-17
A break	12,-8,-4
A breakfast	-7,11,-5
A breakup	5,-5,0
A bresson	-5,9,-4
A brian	2,-1,-2
A bright	14,-17,5
A bright sunny	3,-1,-3
A brilliant	12,-9,-4
A bring	3,-8,5
A bringing	-6,8,-5
A british	0,2,-4
A british english	5,-4,-3
A broke	-6,8,-3
A broken	10,-8,-2
A brother	7,-4,-3
A brothers	-7,-2,3
A budget	-4,5,-1
A burn	1,5,-8
A burton	-5,2,1
A bus	-5,6,-2
A but	-1,4,-3
A butler	-8,0,5
A by	-2,2,0
A cage	5,-1,-7
A cake	9,-6,-8
A call	-1,-9,13
A called	2,-1,-3
A calls	6,2,-9
A calm peaceful	15,-4,-13
A came	6,-10,4
A camera	-10,19,-11
A camp	5,-3,-4
A can	-3,-5,8
A cancelled	9,-24,14
A candles	4,-3,-1
A cant	1,-3,2
A car	-4,7,-3
A care	8,-4,-6
A cars	3,-14,6
A cartoon	8,-11,1
A casa	0,-5,5
A cast	-2,-5,5
A castle	4,-2,-1
A cat	1,-7,2
A cats	5,-2,-5
A cemetery grave	-7,12,-14
A centre	10,-9,0
A century	-23,28,-8
A certificate	-2,2,-1
A chan	-3,9,-8
A change	6,-8,0
A charming	6,-4,-2
A chase	2,1,-4
A cheap	-5,4,1
A cheating	-24,26,-3
A cheeky	17,-16,-3
A cheerful	4,-2,-2
A cheese	10,-9,-2
A chefs	-5,0,4
A chess	0,3,-7
A chicken	4,-9,4
A child	-2,3,-1
A child children	1,-5,5
A children	9,-11,2
A chile	11,-10,-3
A chocolate	-1,4,-3
A choose	6,1,-7
A chooses	10,-8,-4
A chow	8,-4,-6
A chris	-3,8,-9
A christmas	7,-4,-2
A christopher	-12,15,-3
A ci	4,-7,0
A cinema	0,-7,6
A city	-4,5,-3
A claro	2,-1,-1
A class	0,-2,2
A clear	-15,14,-3
A clever	-3,3,0
A climbing	2,-5,5
A close	2,1,-4
A closed	-11,12,-3
A clothes	6,-3,-4
A clouds	7,-9,1
A club	-1,-2,2
A coast lighthouse	-18,-6,16
A coat	9,-5,-3
A coats	-12,14,-3
A coffee chocolate	7,-5,-3
A coisa	8,-4,-8
A cold	7,-8,2
A colin	7,-6,-2
A color	-2,3,-2
A colorful	-3,6,-3
A colour	-1,-7,6
A come	-5,-1,5
A comedies	-9,9,-1
A comedy	-4,5,-3
A comes	-2,6,-2
A coming	8,-8,1
A commander	4,-3,0
A con	2,2,-5
A confusing	6,-2,-7
A contact	2,4,-5
A conversation talk	7,-5,-2
A cooked	11,-9,-3
A cooking	-15,18,-6
A cop	2,3,-3
A corre	1,1,-3
A corridor	14,-9,-7
A cost	0,-10,8
A couch	4,-1,-3
A could	2,1,-3
A couldnt	6,-5,-1
A count	-1,-10,10
A country	7,-4,-3
A course	14,-15,1
A cousin	11,-2,-10
A cousins	12,-10,-3
A cow	15,-11,-4
A craig	-3,5,-3
A crash	-3,5,-3
A crazy madness	14,-10,-5
A creepy	-7,-7,11
A cried	5,-3,-2
A crime	1,0,-5
A crooks	-13,16,-7
A cross	0,2,-4
A crowe	-9,-8,14
A cruise	1,-6,4
A cry	12,-5,-6
A crying	-14,11,1
A cup	3,-3,0
A curtains	-2,3,-1
A cut	-1,-10,8
A cute	1,6,-7
A czech	3,1,-5
A d	9,-4,-5
A dad	-3,1,0
A dads	11,-9,-1
A daft	-9,14,-4
A dame	-3,-7,6
A damme	-7,6,0
A dance	4,-4,0
A dancing	6,-4,-4
A daniel	3,-1,-6
A danish	9,-3,-8
A darin	-13,14,-10
A dark	-1,-2,0
A date	5,-3,-3
A date night	3,-2,0
A daughter	3,-1,-2
A davis	3,-2,-5
A days	1,1,-2
A dc	7,-11,1
A de	-1,4,-4
A dead	0,-7,9
A deaf	4,-10,4
A death	0,-6,6
A death dead	2,1,-3
A decade	10,-5,-8
A decent	5,-3,-3
A decisions	-2,3,-1
A deja	-10,4,7
A dejo	9,-4,-5
A depardieu	4,-14,5
A des	7,-5,-2
A desert	-7,8,-4
A detective	-9,0,8
A dez	7,-6,-2
A di	-1,6,-4
A dialogue	-13,9,2
A did	5,0,-5
A didnt	1,0,-3
A die	6,-11,6
A died	18,-12,-7
A dielman	12,-10,-2
A dies	3,-1,-5
A different	9,-3,-5
A dinner	-9,3,8
A diop	-13,15,-6
A directing	-4,12,-7
A directors	-5,8,-4
A dirty	17,-15,-5
A dirty gritty	-1,4,-3
A dispenso	-6,-15,15
A divorce	2,-15,8
A diz	18,-15,-4
A do	-10,7,3
A doctor	16,-13,-6
A documentary	-6,7,-2
A does	-2,3,-1
A doesnt	5,-2,-4
A dog	-1,4,-3
A dog puppy	-3,2,1
A dogs	-2,4,-3
A doing	1,5,-6
A doll	-10,9,-2
A donc	6,-5,-1
A done	-7,6,-1
A donkey	14,-7,-15
A dont	1,2,-3
A door	-10,9,0
A down	11,-9,-2
A draw	-10,-16,16
A dream	3,-3,-1
A dreams	7,-6,-2
A drink	-2,3,-1
A drive	2,2,-6
A drives	-2,5,-3
A driving	-4,2,0
A drunk	-6,-12,10
A dry	1,0,-2
A du	7,-2,-5
A dubbed	0,2,-2
A duck	11,-12,0
A due	5,-4,-1
A duel	9,-7,-4
A dune	16,-16,0
A during	1,1,-2
A dvd	3,-3,-1
A dying	2,-7,5
A e	3,-4,-2
A each	3,3,-5
A ealing	-2,3,-2
A early	-8,8,0
A ears	-8,-4,7
A earth	6,1,-9
A easter	14,-5,-9
A eastwood	-6,12,-13
A easy	9,-8,-1
A eat	-6,7,-1
A eating	-13,19,-10
A ecco	26,-24,-4
A eda	7,-5,-5
A edge	10,-3,-9
A eh	4,5,-14
A eight	0,-5,4
A eighties	10,-6,-3
A eleven	12,-8,-4
A else	-9,5,3
A elves	8,-1,-8
A embarrassing	14,-12,-6
A emptied	8,-5,-3
A en	4,-2,-3
A encanto	16,-15,-2
A end	-7,8,-1
A end finish	0,-3,4
A ending	10,-5,-3
A english	5,-2,-4
A enough	-2,-3,4
A epics	3,-6,-2
A era	-6,7,-3
A escape	-16,17,-2
A et	-4,-1,4
A european	-9,10,-2
A even	3,-7,3
A evening	-2,4,-3
A every	3,-2,-1
A everybody	3,-12,7
A everyone	6,-3,-3
A everyones	8,2,-13
A everything	3,-8,4
A everywhere	11,-8,-2
A evil	-11,9,3
A ex	6,-7,1
A exactly	-8,9,-4
A exams	15,-23,3
A except	0,7,-7
A exception	15,-13,-3
A exchange	11,-8,-3
A excluded	-3,-9,12
A exhausted	-7,3,4
A explosions	-2,8,-9
A extra	4,-7,2
A eye	1,2,-2
A eyes	-1,-4,6
A eyes gaze	-4,5,-2
A face	13,-14,1
A faces	2,-4,0
A fall	-1,9,-10
A falling	-9,11,-3
A family	0,4,-4
A family friendly	-9,7,1
A fan	22,-21,-2
A fancies	-2,3,-4
A fand	17,-7,-10
A far	2,-6,4
A farm animals	-3,10,-13
A farm farmer	-2,3,-2
A fast	2,2,-3
A fatale	-12,12,-3
A father	9,-7,-1
A favorite	7,-6,-2
A features	2,0,-8
A feel	7,-3,-3
A feeling	-9,11,-3
A feelings	6,-5,-1
A feet	14,-11,-3
A fell	2,-3,1
A felt	7,-6,-1
A ferry	8,-6,-2
A festival	-4,7,-6
A few	-3,5,-4
A fi	-13,13,0
A fiction	-2,5,-4
A fields	6,-4,-2
A fifteen	12,-14,-2
A fifties	-3,6,-4
A fifty	-10,11,-3
A fight	2,-2,-2
A fights	-20,22,-3
A film buff	7,-6,-2
A films	-6,6,-1
A fin	11,-9,-2
A final	8,-6,-2
A finally	20,-18,-4
A find	13,-11,-2
A fine	-7,11,-5
A fingers	-7,19,-11
A finish	6,3,-11
A fire	-4,5,-4
A first	2,-5,3
A fish	2,-11,8
A five	4,-3,-1
A flat	13,-11,0
A floored	6,-5,-1
A flu sick in bed	4,-2,-4
A flying	-20,8,7
A fog	-5,8,-3
A fois	6,-11,5
A food	-3,-11,10
A food cooking	15,-14,-1
A football	1,-8,7
A for	-1,2,-1
A fora	-5,-9,12
A forbidden	-4,-19,17
A foreign	6,-3,-3
A forget	4,-3,-3
A forgiveness	-1,7,-7
A forma	-22,13,5
A forty	8,-6,-2
A found	7,-6,-1
A four	4,-3,-1
A fourth	14,-9,-5
A frame	4,-3,-1
A france	3,0,-3
A freedom	3,3,-6
A freeman	2,-5,4
A french	1,1,-2
A friday	7,-3,-4
A friend	10,-6,-4
A friends	3,1,-4
A friendship	3,0,-2
A from	2,-1,-1
A front	-1,5,-3
A frozen	8,-6,-2
A fsk	-1,2,-1
A fu	0,3,-4
A full	-4,0,2
A fun	0,2,-4
A funeral	3,-1,-5
A funny	2,-1,0
A furious	-1,3,-1
A furniture	4,-3,-1
A gabin	24,-22,-1
A game	-7,0,9
A gar	2,-17,11
A garden	-11,12,-4
A gardens	13,-17,5
A gave	1,1,-2
A generation	-5,7,-2
A genre	3,-1,-4
A gentle	-7,13,-5
A geology	29,-24,-8
A german	-9,8,1
A germany	-9,11,-5
A gern	-3,9,-7
A get	2,3,-7
A gets	-1,-4,4
A getting	0,4,-5
A ghibli	13,-4,-13
A ghost	4,1,-5
A ghosts	13,-12,0
A gia	13,-16,3
A gibson	-7,-6,6
A gin	2,-1,-2
A girl	0,-2,-4
A girlfriend	-4,8,-8
A girls	5,-4,-2
A give	1,-4,4
A given	7,-7,-2
A gives	-3,-13,8
A go	-3,2,0
A go out	-1,-5,5
A god	-11,19,-10
A god pope	-9,4,4
A goes	-3,7,-3
A going	6,-4,-2
A gone	0,-3,1
A good	4,0,-3
A gore	-7,8,-4
A gorgeous	12,-8,-3
A gossip	-4,7,-2
A got	8,-3,-4
A grace	6,-4,-2
A gran	3,-4,-1
A grandfather	-12,-3,21
A grandmother	-7,-9,14
A grandpa	6,-4,-3
A grant	2,-3,-1
A gravity	7,-6,-1
A grazie	-18,9,2
A great	-7,-4,10
A greek	4,-5,2
A green	12,-12,0
A grim	4,2,-7
A group	-6,5,0
A grown	-9,11,-5
A guitar	4,-1,-10
A gun	1,3,-5
A guns	2,0,-4
A ha	19,-18,-5
A had	5,-5,1
A hair	4,3,-6
A half	-1,2,-1
A hall	8,-5,-4
A halls	3,-3,0
A halt	4,-9,5
A hand	9,-8,-3
A handle	-13,7,0
A hands	1,-6,2
A haneke	6,-10,1
A hang	1,1,-3
A hanks	-6,-1,7
A happened	15,-8,-8
A happy	-13,17,-5
A happy ending	-9,12,-3
A hard	9,-3,-6
A hart	4,-10,2
A has	-4,3,1
A hasnt	6,-2,-5
A hat	3,0,-3
A hate	11,-7,-3
A hated	-7,10,-4
A hates	-6,6,-1
A hats	-4,0,3
A have	2,-2,0
A havent	4,-3,-1
A having	-7,2,3
A head	-4,2,-2
A headache	9,-7,-3
A hear	21,-22,0
A heart	7,-1,-6
A heartbreak	3,-2,-2
A hearts	-7,8,-1
A heat	0,4,-5
A heat hot	-2,3,-1
A heavens	6,-7,1
A heavy	6,-4,-3
A hed	14,-10,-6
A heist	9,-10,1
A held	7,-6,-1
A hell	16,-15,-1
A help	8,-6,-3
A her	7,-5,-2
A here	1,-5,4
A hero	-5,8,-4
A hers	10,-8,-4
A herself	8,-5,-6
A hes	-2,5,-4
A heures	3,4,-6
A hiding	7,-6,-4
A high	3,-1,-3
A hiking	-3,7,-4
A hill	1,1,-5
A him	2,2,-4
A himself	-3,-15,7
A hip	10,-8,-2
A his	-5,4,0
A hit	3,-1,-5
A hm	11,-11,0
A hoffman	-6,9,-8
A hold	12,-2,-10
A holes	4,-4,0
A holiday	23,-19,-5
A hollywood	0,2,-5
A holy	4,-1,-2
A home	-3,6,-4
A home house	-1,-2,2
A homesick	2,-1,-1
A hong	-6,7,0
A honour	-11,12,-3
A hopkins	14,-11,-7
A hora	-2,-6,4
A horas	-1,3,-2
A horrid	-1,4,-3
A horror	5,-9,4
A horse	11,-8,-4
A horses	-16,8,8
A hospital	5,2,-2
A hot	7,-1,-7
A hotel	5,-1,-5
A hour	4,-2,-2
A hours	-5,-1,5
A how	-1,3,-2
A hueller	-17,-2,8
A huge	-17,19,-7
A humor	7,-5,-2
A humour	-7,10,-5
A hundred	15,-11,-5
A hunt	1,0,-4
A hurt	16,-18,-1
A hurts	5,-15,9
A husband	7,-8,1
A ice	-9,-3,13
A id	3,-3,0
A idea	3,3,-8
A ideally	10,-5,-7
A idee	-15,16,-3
A ie	7,-2,-9
A if	0,5,-4
A ihn	9,-5,-3
A ii	11,-6,-5
A ill	-6,1,3
A im	1,-2,1
A important	1,2,-4
A in front of	6,-5,-2
A in laws	13,-4,-9
A inception	7,-5,-2
A included	13,-5,-7
A including	3,-2,-1
A inside	-2,5,-3
A instead	-16,17,-4
A invece	12,-10,-1
A involved	-6,-10,14
A iran	16,-15,-3
A irish	2,-7,3
A is	2,-3,1
A island	9,-5,-5
A isnt	-8,9,0
A it	4,-3,-1
A italian	1,3,-5
A italy	-4,5,-3
A its	4,-4,0
A itself	0,2,-2
A ive	4,-6,2
A ivory	-3,5,-8
A ja	10,-8,-2
A jackie	21,-16,-7
A jacques	-2,5,-4
A january	10,-8,-3
A japan	3,0,-5
A japanese	-12,11,0
A jarmusch	0,4,-5
A jazz	-1,-4,7
A jewish	0,-3,3
A jim	-4,5,-2
A job	8,-6,-2
A john	7,-3,-6
A joke	15,-10,-7
A joker	5,-3,-2
A jokes	-9,6,4
A joy	15,-7,-13
A jumper	16,-15,-8
A june	22,-20,-5
A jury	-5,10,-8
A just	-4,5,-2
A jy	12,-8,-5
A kaurismaeki	6,-5,-2
A keaton	-4,6,-4
A keep	1,-9,8
A keeps	-13,15,-4
A ken	-8,8,-1
A khan	-4,12,-8
A kid	16,-14,-7
A kid friendly	0,4,-10
A kids	3,-1,-2
A kids child	-6,4,3
A kids children	-6,5,1
A killer	1,-2,1
A kind	-11,18,-9
A king	-3,1,1
A kiss	15,-13,-4
A kissing	2,-11,5
A kitchen	-6,6,2
A kitchens	-6,6,-3
A knight	7,-5,-2
A knitwear	-5,8,-4
A knives	-5,6,-3
A know	4,3,-6
A knows	10,-6,-3
A kong	-2,4,-3
A korean	-6,11,-6
A l	3,-1,-1
A la	0,2,-3
A lack	-14,8,2
A lad	9,-7,-2
A lads	12,-12,-2
A land	-2,3,-1
A language	2,-4,0
A languages	7,-6,0
A laptop	20,-9,-12
A lars	7,-2,-5
A last	2,-4,2
A late	2,4,-6
A latin	-8,9,-1
A laugh	3,2,-5
A laughed	3,-2,-1
A laughing	-11,12,-6
A laws	-8,0,5
A lawyer	-2,5,-3
A learned	8,-4,-4
A learning	-18,20,-4
A least	-8,8,-2
A leave	-5,-8,15
A leave departure	-1,4,-10
A leaves	-5,6,-2
A leche	-4,-6,4
A lee	-4,9,-5
A leeds	6,-3,-3
A left	7,-1,-6
A lenin	23,-20,-1
A lent	1,-6,3
A les	17,-9,-9
A less	5,1,-6
A lessons	7,-5,-1
A let	-1,4,-3
A leto	-4,-11,12
A lets	4,-4,0
A lie	0,-18,11
A lies	0,3,-4
A life	0,3,-3
A lift	4,-14,9
A light	6,-1,-5
A lighthouse	-4,6,-4
A lights	7,-9,1
A like	3,-1,-1
A liked	5,-1,-4
A likes	-1,3,-2
A line	4,-7,2
A list	-8,7,-2
A lista	5,-4,-1
A little	-4,3,1
A little small	11,-9,-4
A live	-3,5,-3
A lived	13,-21,9
A lives	9,-10,1
A living	7,-7,0
A loach	5,-3,-2
A lodger	14,-7,-10
A lol	-19,16,3
A london	-18,8,7
A lonely alone	0,5,-4
A long	2,0,-2
A longer	4,-3,-2
A longing	14,-12,-4
A loo	6,-2,-5
A look	-12,2,8
A looked	11,-9,-2
A looking	0,-6,8
A looking for	18,-17,-3
A los	-1,5,-6
A loss	-10,12,-3
A lost	-6,2,2
A lot	13,-18,5
A lots	8,-2,-10
A lots of	-3,5,-2
A loud	5,-3,-3
A love adore	12,-9,-5
A loved	-4,5,-1
A lovely	-3,-4,7
A loves	3,0,-2
A luck	4,-4,-1
A luhrmann	-6,1,2
A lynch	0,5,-10
A m	9,-15,-3
A made	-3,4,-1
A mafia	8,2,-13
A maggie	4,-1,-2
A magnificent	6,-6,0
A makes	0,-10,6
A making	-17,18,-2
A mal	16,-4,-14
A malick	-4,-2,2
A man	2,2,-4
A manage	-14,-3,16
A manca	3,-1,-5
A mann	-2,6,-4
A manner	-1,4,-3
A mansion	7,-6,-3
A maria	12,-9,-5
A marriage	-4,5,-2
A married	-7,9,-8
A martin	-8,15,-8
A marvel	19,-10,-12
A mask	-2,1,0
A masks	10,-8,-2
A master	10,-7,-4
A masterpiece	9,-7,-1
A match	9,-5,-3
A match game	1,1,-4
A maureen	17,-15,-4
A max	4,-1,-3
A may	-5,4,2
A maybe	-2,3,-3
A me	3,-3,1
A mean	2,5,-10
A media	15,-13,-7
A medicina	2,-1,-1
A mediocre	13,-10,-4
A meetup	0,-6,5
A melancholy	-4,6,-2
A memories remember	4,-3,0
A memory	15,-14,-4
A men	4,-2,-3
A mes	11,-10,-2
A metade	3,-3,-1
A mi	5,-3,-2
A michael	12,-7,-5
A middle	-2,6,-7
A midnight	6,-2,-3
A might	-1,4,-4
A migraine	6,-18,7
A mind	2,-2,1
A mine	1,1,-4
A minute	10,-10,-1
A minutes	2,0,-2
A mira	15,-14,-4
A mis	0,-7,7
A miss	11,-9,-2
A miss longing homesick	3,-1,-5
A missed	3,-3,1
A mistake	-2,3,-2
A moment	6,-4,-3
A monday	4,-7,4
A money	6,-4,-8
A monster	0,3,-4
A month	3,-1,-2
A mood	-1,4,-7
A moon	19,-17,-4
A moore	-19,12,-1
A more	3,-1,-1
A morning	33,-30,-16
A most	3,1,-4
A mother	10,-6,-5
A mothers	-14,16,-4
A motorbike	-14,17,-5
A mountain	6,-6,0
A mountains	0,2,-3
A mouth	0,-4,4
A moved	-15,16,-1
A movie	9,-4,-4
A mr	13,-11,-2
A much	-5,0,4
A muddy	-9,11,-6
A mum	5,-1,-5
A mums	-3,0,2
A murder	-10,11,-2
A murder crime	-4,-4,7
A murders	-15,16,-2
A murray	-4,0,0
A music	-8,10,-3
A musical	3,-2,-3
A musicals	1,0,-3
A must	8,-1,-6
A my	2,-2,0
A my wife	4,-3,-1
A myself	5,0,-4
A mystery	-4,-2,0
A na	-2,-6,8
A name	-1,-7,5
A nan	4,-1,-7
A nap	-3,4,-3
A naples	8,-6,-2
A nasty	0,7,-5
A natuerlich	1,1,-2
A naughty	0,3,-2
A ne	6,-3,-6
A near	-6,-3,8
A need	5,-1,-4
A needed	5,2,-11
A needs	16,-14,-2
A neighbour	10,-9,-1
A neighbours	-17,16,-1
A neon	-1,3,-1
A nephew	5,-4,0
A nerves nervous	8,-6,-3
A nervous	0,-8,3
A network	-4,6,-2
A new	3,1,-4
A next	11,-8,-2
A nice	-3,0,3
A nicht	3,-8,2
A niece	-3,0,2
A night	4,-1,-3
A nightclub	9,-7,-2
A nightmare	4,-3,-1
A nightmares	9,-7,-2
A nights	14,-11,-4
A nighy	7,0,-16
A nine	11,-9,-2
A nineties	-6,10,-6
A ninety	5,-3,-4
A niro	3,-4,0
A no	-4,2,2
A nobody	-1,4,-3
A noch	10,-16,1
A noir	-7,9,2
A non	7,-12,1
A none	2,0,-2
A noodles	-15,21,-11
A nor	0,-8,5
A norway	-7,11,-4
A norwegian	-8,9,-2
A nose	5,-9,1
A nosferatu	7,-6,-1
A nothing	1,-3,2
A nove	11,-10,-3
A november	8,-6,-3
A now	1,-2,0
A nowhere	-14,-13,17
A number	-2,4,-4
A nuns	7,-6,-1
A nuts	20,-16,-5
A obviously	3,0,-5
A october	-2,-3,5
A odd	-2,5,-6
A of it	4,-5,1
A off	3,-4,0
A often	5,-3,-2
A ok	11,-12,1
A old	0,3,-2
A olds	7,-4,-3
A olivier	1,4,-12
A on	2,-2,1
A once	3,-1,-2
A one	0,2,-2
A ones	-1,-2,2
A onion	10,-9,-2
A only	-3,7,-3
A open	0,-6,8
A opera	-7,8,-1
A optional	-1,3,-2
A or	-4,6,-3
A order	-10,12,-3
A ore	7,-7,1
A original	12,-8,-12
A oscar	4,-4,0
A other	-2,-2,-1
A others	-6,13,-7
A otherwise	-3,4,-2
A our	-4,4,-1
A ours	17,-16,-4
A out	-3,-2,6
A outside	-1,5,-4
A over	-3,4,-1
A own	0,2,-2
A pain	13,-18,6
A painting	1,6,-6
A paper	-4,-7,8
A parent	11,-11,-1
A parents	0,-1,-2
A paris	1,-6,4
A part	7,-6,-2
A party	1,-3,1
A pass	16,-12,-5
A passion	5,-5,0
A past	6,-9,3
A paul	-7,13,-7
A pay	1,3,-5
A peace	-5,7,-3
A peak	16,-14,-3
A pearl	8,-6,-2
A pensioners	2,-2,0
A people	-6,1,5
A perez	10,0,-14
A perfect	4,-3,-1
A perfection	10,-8,-6
A perhaps	-12,13,-3
A period	2,3,-5
A person	-4,5,-3
A personality	3,-2,0
A peru	-6,7,-3
A peter	-4,-1,5
A peu	0,1,-4
A pg	1,3,-4
A phase	-13,-6,16
A phone	1,2,-3
A piano	3,-1,-3
A pick	-14,2,7
A picked	2,2,-4
A pictures	6,-4,-4
A pie	15,-13,-2
A pig	17,-12,-6
A pirates	15,-10,-1
A pis	10,-9,-2
A pitie	-3,-14,18
A pitt	-1,2,0
A place	5,-3,-4
A plan	-2,5,-5
A plane	18,-9,-15
A planet earth	0,3,-4
A planning	3,1,-5
A play	-16,19,-5
A played	13,-28,11
A plays	4,-2,-1
A please	-5,6,-2
A plot	-14,13,-5
A plot twist	10,-9,-2
A plus	7,-5,-2
A poetic	9,-12,-1
A poison	-14,15,-4
A police	-5,7,-4
A polish	2,0,-2
A polite	4,-1,-3
A politics	11,-18,4
A poor	5,-7,3
A popcorn	-4,-10,10
A portuguese	-1,2,-3
A possible	-9,8,1
A poster	-6,-7,11
A potato	16,-14,-3
A potatoes	3,-1,-1
A pre	-20,22,-2
A preferably	-3,4,-1
A preferencia	-13,14,-1
A preferisco	11,-9,-3
A present	-4,6,-5
A pretty	2,0,-3
A priest nun	12,-12,1
A prince	13,-10,-3
A prison	1,3,-4
A problem	6,-1,-11
A project	14,-8,-7
A provided	6,-6,-1
A psycho	-4,11,-6
A psychological	-2,3,-1
A pub	0,-1,2
A pure	11,-16,3
A purple	-6,8,-5
A put	4,-1,-3
A quanto	9,-8,-1
A quatre	-4,5,0
A que	-2,9,-12
A quiet	3,-1,-3
A quindi	11,-9,-3
A rabbit	6,1,-15
A racing cars	-7,-3,7
A rain	-2,5,-5
A raincoats	-12,13,-2
A rated	-3,6,-4
A rather	2,-2,-1
A ray	-1,5,-4
A read	-12,1,8
A ready	8,-7,-2
A real	-7,-2,7
A really	6,-5,-1
A reason	0,-2,5
A recent new	17,-15,-4
A recently	19,-18,-2
A relatives	-3,3,-2
A remake	17,-11,-9
A remakes	-7,-13,19
A remote	6,-11,2
A rent	-1,6,-7
A required	-1,2,-4
A respect	20,-11,-15
A rest	5,-13,12
A retired	2,-4,2
A revenge	1,0,-2
A revista	14,-8,-11
A revolution	4,-1,-4
A reynolds	-16,13,-1
A rhapsody	6,-3,-3
A rich	-15,13,2
A right	5,-1,-3
A ring	12,-12,-1
A ripley	-12,14,-3
A road	-9,6,2
A rob	-1,4,-6
A robot	2,-8,5
A robots	-14,14,0
A roger	-9,11,-3
A rohmer	7,0,-7
A romance	-11,1,6
A romantic	7,-8,1
A rome	1,1,-3
A room	-8,7,0
A round	-4,10,-6
A rude	-12,-1,9
A ruined	-5,-2,10
A rule	11,-8,-1
A rules	-2,-6,10
A run	-2,-16,15
A running	-1,-10,8
A russell	-9,2,5
A russian	-4,7,-3
A sad	1,-9,8
A sadness	10,-9,-1
A saga	3,-1,-3
A said	14,-11,-3
A sake	-1,3,-1
A salle	1,0,-2
A saltburn	4,-4,-1
A same	-1,-4,5
A samurai	1,0,-2
A sandler	3,-8,4
A sandwich	9,-19,10
A sandwiches	4,-2,-4
A sang	7,-5,-2
A santa	0,2,-3
A sat	11,-21,6
A satantango	12,-11,-1
A saturday	6,-3,-4
A saul	3,-3,0
A saves	-5,6,-1
A saw	3,-2,-1
A say	2,-2,0
A scared	2,-1,-1
A scary	10,-4,-8
A scene	15,-12,-3
A schneider	-3,-1,-1
A schon	4,5,-12
A school	0,2,-2
A science	-1,3,-3
A scorsese	-6,12,-8
A scream	4,-9,5
A screen	-12,13,0
A se	5,-2,-3
A sea	10,-4,-8
A sean	10,-6,-5
A season	-6,4,1
A secret	1,1,-3
A secrets	-19,20,-2
A see	-4,3,0
A seen	1,-2,1
A sei	19,-13,-8
A seis	8,-24,10
A sense	1,1,-2
A sequel	4,-2,-2
A series	16,-15,-6
A serious	14,-11,-3
A set	-5,8,-4
A seven	8,-2,-8
A seventies	-2,4,-2
A seventy	10,-9,-2
A sex	1,-3,-2
A sexy	2,0,-2
A shades	14,-12,-4
A share	-17,18,-3
A sharks	-12,9,-1
A she	2,-1,-1
A shed	3,-1,-2
A sheep	3,-9,4
A shelf	6,-11,6
A shes	2,-4,2
A ship	-2,3,-2
A shirt	2,1,-4
A shirts	-7,12,-11
A shoe	1,6,-5
A shoes	2,1,-3
A shop	-11,11,1
A short	2,1,-3
A shorter	-1,2,-2
A shorts	3,3,-9
A shot	-5,7,-6
A shouting	0,3,-3
A shouts	-5,-10,14
A show	4,-2,-5
A shut	19,-18,-2
A si	4,-2,-3
A siblings	-18,19,-3
A sick	-6,-7,11
A side	8,-5,-5
A sight	4,-8,2
A silence	4,0,-4
A silent	0,3,-3
A silent quiet	2,0,-2
A silents	-3,5,-3
A silly	-8,11,-3
A silly stupid	6,-6,-1
A sim	-5,8,-7
A since	7,-5,-1
A singer song	-3,6,-3
A singing	-12,7,4
A single	-6,10,-4
A sings	-3,7,-4
A sissi	4,-3,-2
A sister	5,-1,-4
A sisters	-9,10,-2
A six	5,-3,-2
A sixteen	6,-5,-1
A sixties	-4,8,-4
A sixty	11,-9,-2
A size	-7,9,-5
A ski	6,-14,4
A slap	6,-5,-1
A sleep	4,-6,2
A sleepover	-5,7,-4
A slept	12,-11,-2
A slow	-5,6,-2
A small	2,1,-4
A smith	-4,7,-5
A snow	7,-4,-3
A so	3,-2,-1
A society	-6,-11,21
A sofa	3,-1,-4
A soir	8,-11,2
A some	-5,4,1
A somebody	8,-4,-4
A someone	4,-3,-1
A something	3,-1,-2
A somewhere	7,-1,-8
A son	-1,-2,2
A son children	2,1,-3
A sorpasso	1,0,-5
A sorry	0,-10,6
A sort	8,-10,-1
A soul mate	-1,4,-2
A sound	11,-7,-3
A soundtrack	-11,15,-4
A soup	6,-9,4
A space	-1,5,-4
A spanish	8,-4,-4
A spare	-6,8,-3
A speak	2,-1,-1
A speaks	9,-3,-8
A special effects	-13,14,-4
A speech	-9,9,1
A spencer	6,-3,-5
A spider	-12,-8,14
A spielberg	4,-1,-5
A spies	-15,17,-4
A spirit	-7,-13,17
A split	1,3,-4
A spoken	-1,5,-5
A sport	-4,7,-4
A spot	7,1,-11
A spring	6,-7,1
A spy	6,-4,-2
A stairs	-6,8,-5
A stalker	6,-2,-5
A stand	-6,6,1
A standing	-4,-16,17
A stanwyck	-6,12,-6
A stars	5,-2,-4
A start	-1,2,-2
A starts	13,-12,-3
A statham	3,-1,-2
A station	5,0,-5
A stay	-9,-6,15
A stays	4,-10,6
A steve	-1,4,-3
A still	0,2,-2
A stillman	-7,8,-1
A stone	13,-3,-17
A stop	4,1,-8
A stories	-13,-5,15
A story	2,-2,-1
A strange	5,-4,-1
A strangers	-15,15,-4
A street	3,-4,1
A streets	-2,6,-12
A strong	13,-10,-5
A student	-10,12,-4
A students	-8,15,-14
A stuff	-6,8,-5
A stupid	-2,-1,0
A style	6,-5,-2
A substance	5,-3,-3
A subtitles	2,-5,2
A subtle delicate	-5,-16,14
A such	-1,6,-11
A sugar	4,-2,-2
A suggested	15,-14,-2
A suit	-1,3,-6
A summer	0,2,-2
A sun	-2,4,-5
A sunday	9,-7,-2
A sure	-3,8,-8
A surreal absurd	-10,12,-9
A survival	-8,10,-6
A swearing	5,-6,-9
A swearing words	3,0,-3
A swears	5,-2,-4
A sweat	19,-15,-6
A swedish	1,0,-4
A sweet	0,1,-4
A swimming	9,-7,-3
A table	0,-4,2
A take	-9,13,-4
A taken	6,-10,2
A talk conversation	-2,1,0
A talked	-8,10,-3
A talking	3,-1,-3
A tank	26,-23,-6
A tanto	6,-3,-9
A taste	10,-9,-1
A taxi	-3,6,-4
A tea	9,-4,-5
A teacher	3,2,-3
A teachers	6,1,-5
A team	12,-11,-3
A tears	-2,-2,3
A teen	8,-6,-4
A teenager	11,-9,-3
A teeth	2,-7,3
A telephones	-4,6,-3
A television	-2,-9,7
A tell	9,-14,4
A telly	6,-4,-3
A ten	7,-4,-3
A tender	6,-2,-5
A tenet	3,-2,-1
A tense	1,1,-4
A term	-2,-3,5
A terrible	5,-3,-3
A terrifier	5,-5,0
A than	1,4,-4
A thank	11,-15,-1
A thanks	3,-8,4
A thats	0,6,-6
A the	2,-2,0
A theater musical	8,0,-7
A their	-7,7,-3
A them	-1,-1,2
A then	1,1,-3
A there	1,-2,1
A thereabouts	-12,14,-5
A theres	-6,4,2
A they	2,-5,3
A theyre	-1,3,-5
A theyve	-2,5,-5
A thieves	6,-6,-1
A thin	-10,14,-6
A thing	-3,3,0
A things	0,-2,3
A think	11,-9,-2
A thinking	-2,4,-2
A thinks	5,-5,-1
A third	5,-3,-2
A thirteen	-5,-7,11
A thirties	11,-5,-12
A thirty	-1,6,-5
A this	-1,-2,3
A tho	-1,9,-15
A those	0,7,-8
A though	-1,2,0
A thought	3,-2,0
A three	3,-2,-1
A thriller	-4,6,-2
A through	4,-1,-2
A till	9,-4,-5
A time	-2,2,0
A time weather	4,-1,-2
A times	1,-4,3
A tired	2,0,-2
A tired exhausted	3,0,-2
A tissues	5,-2,-2
A titane	18,-15,-4
A to	3,-3,0
A today	4,-4,0
A told	1,2,-4
A tom	6,0,-7
A tomorrow	1,-7,4
A tonight	0,-2,1
A too	-1,-2,3
A took	5,-3,-4
A top	18,-15,-4
A toro	5,5,-18
A torture	14,-9,-7
A tough hard	7,-3,-3
A town	-1,4,-3
A tragedy tragic	2,-13,5
A train	5,-4,-2
A train station	12,-8,-5
A trains	-5,-1,7
A trap	0,1,-3
A tried	5,-3,-1
A trier	-5,0,2
A trip	1,1,-5
A trousers	12,-10,-3
A truc	16,-13,-6
A true	-18,21,-6
A truth	-12,13,-1
A try	14,-12,-2
A tuesday	6,-4,-2
A turn	9,-9,0
A turned	-1,2,-1
A turns	-5,-2,7
A tv	3,2,-6
A twelve	8,-14,7
A twenty	15,-14,-3
A twice	9,-8,-2
A twins	11,-8,-1
A twist	-12,4,6
A two	3,-4,1
A u	-2,4,-3
A uncle	-13,12,0
A uncle aunt	-2,-6,4
A under	-2,5,-3
A understand	7,-4,-3
A university	13,-12,-2
A until	3,-7,4
A ups	-1,3,-2
A us	4,-4,-1
A vampires	-2,3,-3
A van	-5,7,-2
A varda	2,6,-8
A verse	3,0,-5
A version	-4,0,5
A very	-1,3,-3
A vespas	-3,4,-3
A vez	22,-19,-5
A vhs	5,-3,-2
A vi	1,-2,1
A vicar	-1,-1,2
A vicars	-3,0,3
A vida	3,-2,-1
A vienna	-2,3,-3
A village	-9,13,-3
A villain	-4,13,-11
A villeneuve	3,-2,-2
A violence	-4,6,-2
A virginia	8,-4,-4
A voice	-26,29,-13
A voices	-5,6,-2
A von	3,-3,1
A voted	9,-6,-5
A wahlberg	1,-7,0
A wai	-9,15,-9
A waiting	-5,6,-5
A walk	11,-11,0
A walked	14,-11,-4
A walking	-4,13,-10
A wall	2,0,-3
A want	6,-4,-2
A wanted	13,-11,-3
A wants	4,-1,-3
A war	1,0,-2
A wardrobe	14,-11,-3
A warm	2,-1,-2
A warming	5,-4,-1
A was	8,-7,-1
A wasnt	6,-5,-1
A watch	6,-6,0
A watched	11,-15,5
A watches	5,-2,-3
A watching	12,-4,-3
A water	-4,4,-1
A way	9,-4,-4
A wayne	-4,-1,4
A we	1,-2,0
A wed	7,-5,-3
A wedding	13,-9,-5
A wedding marriage	-5,5,-1
A weddings	0,4,-6
A wednesday	11,-9,-2
A week	0,2,-2
A weekend	11,-9,-3
A weeks	8,-4,-4
A weight diet	-14,16,-5
A weird strange	14,-12,-1
A welcome	-23,24,-9
A well	-9,8,-1
A went	1,1,-2
A wept	23,-20,-4
A were	3,-3,1
A west	0,1,-2
A western	5,-4,-3
A wet	3,-1,-3
A weve	-1,-1,2
A what	3,-2,0
A whatever	15,-17,2
A when	0,6,-5
A where	-4,9,-5
A which	13,-10,-2
A while	-1,3,-2
A whisky	10,-7,-3
A white	-2,7,-6
A who	-3,5,-2
A whoever	6,-10,2
A whole	2,1,-3
A whos	-7,7,-1
A why	-13,15,-5
A wicked	-2,3,-2
A widow	-6,8,-3
A wife	3,-10,8
A wifes	6,-6,0
A wild	-4,2,3
A wild savage	15,-11,-5
A wild zany	10,-7,-3
A wilder	-3,6,-7
A will	1,-5,4
A win	0,2,-2
A wind	-5,-1,0
A wine	4,-1,-5
A wine drinks	4,-2,-1
A winter	-7,7,-1
A wise wisdom	13,-6,-7
A wish	20,-16,-6
A witch	9,-4,-5
A witches	-12,-2,10
A with	2,0,-2
A with me	6,-3,-3
A without	-2,4,-2
A witty dialogue	-1,2,-1
A wolf	4,-8,3
A woman	-5,8,-3
A woman wife	2,-2,0
A women	-4,6,-1
A won	21,-17,-2
A wonder	1,-3,2
A wont	2,-6,5
A woolf	14,-8,-8
A word	7,-6,-2
A words	16,-1,-17
A wore	-4,-4,8
A work	2,0,-2
A work job	-3,1,2
A world	4,0,-5
A worn	10,-6,-7
A worst	8,-5,-3
A worth	5,-3,-2
A would	7,-3,-4
A would like	5,-4,-1
A wrecked	16,-13,-2
A wrong	-4,7,-4
A y	-8,-15,20
A ya	14,-11,-3
A year	4,-1,-3
A year years	-1,2,-1
A years	0,3,-3
A yes	5,-1,-5
A yet	-7,7,1
A york	-3,9,-7
A young	-11,12,-3
A youngest	1,3,-5
A your	1,3,-4
A youre	13,-11,-3
A youth	-3,5,-5
A zero	-3,6,-6
A zither	9,-9,-1
A zombies	-3,4,-2
AA , 0	0,2,-3
AA , 00	0,4,-5
AA , 000	-1,3,-4
AA , 0000	-7,10,-4
AA , 0000s	5,-2,-4
AA , FILM	2,-1,-2
AA , a	-2,5,-3
AA , about	-4,7,-2
AA , after	6,-5,-1
AA , all	-5,7,-5
AA , also	3,-2,-2
AA , american	-1,2,-3
AA , an	-4,2,5
AA , anos	-8,10,-4
AA , any	-4,6,-2
AA , anything	0,-2,-1
AA , as	-11,10,1
AA , at	4,-3,0
AA , bad	-1,2,-2
AA , beach	-4,6,-2
AA , beautiful	-13,15,-2
AA , because	1,2,-2
AA , before	-9,11,-3
AA , best	-18,11,5
AA , big	-5,6,-1
AA , black	-9,11,-1
AA , british	-9,10,-1
AA , british english	2,0,-4
AA , but	-1,4,-3
AA , by	-22,7,13
AA , can	-2,3,-5
AA , cant	5,-3,-2
AA , certificate	-10,11,0
AA , cold	13,-9,-5
AA , comedy	-3,0,-1
AA , czech	-3,5,-2
AA , dance	17,-16,-2
AA , did	-1,-1,-3
AA , do	-6,15,-8
AA , does	-1,3,-2
AA , done	5,-4,-3
AA , dont	6,-4,-3
AA , dubbed	-9,12,-2
AA , eight	-5,9,-7
AA , eighties	3,0,-3
AA , en	14,-15,2
AA , enough	6,-17,7
AA , even	-2,6,-5
AA , every	-10,-16,19
AA , everyone	6,-5,-3
AA , except	-3,9,-8
AA , family	-15,25,-16
AA , fast	4,-3,-2
AA , fifties	-3,6,-3
AA , five	2,0,-2
AA , fog	-7,8,-1
AA , for	-4,5,-1
AA , four	10,-6,-4
AA , french	-1,-1,2
AA , from	-5,10,-8
AA , funny	0,3,-3
AA , give	-5,-2,7
AA , good	-1,3,-3
AA , got	4,-3,0
AA , have	8,-9,0
AA , he	-1,-1,2
AA , hes	-6,7,-2
AA , his	-3,-18,20
AA , i	1,-3,1
AA , id	2,1,-4
AA , if	-2,7,-5
AA , ill	-14,12,2
AA , im	4,-3,-1
AA , in	4,-5,0
AA , is	6,-5,-2
AA , it	0,-2,2
AA , italian	-1,3,-2
AA , its	-2,1,1
AA , ive	-3,-3,6
AA , ja	-2,0,0
AA , jazz	17,-16,-3
AA , just	0,-3,2
AA , keep	0,2,-2
AA , korean	-1,3,-4
AA , less	-1,4,-3
AA , let	2,3,-9
AA , lets	-3,0,2
AA , light	9,-8,-1
AA , like	-7,9,-1
AA , little	-10,12,-1
AA , long	-6,-1,4
AA , longing	10,-10,-4
AA , loud	-5,6,-2
AA , love	-4,8,-7
AA , loved	-13,14,-3
AA , made	2,2,-7
AA , maybe	2,-3,0
AA , me	3,-6,2
AA , melancholy	-3,5,-1
AA , men	-12,13,-3
AA , more	-4,3,0
AA , mum	0,4,-6
AA , mums	-4,1,2
AA , murder	-7,9,-2
AA , my	-4,0,4
AA , need	0,0,-2
AA , never	4,-3,-1
AA , nice	17,-13,-7
AA , nine	6,-5,0
AA , nineties	-7,9,-4
AA , no	-4,4,1
AA , nobody	-13,10,-1
AA , not	-2,3,-2
AA , nothing	-2,1,0
AA , now	12,-8,-3
AA , obviously	-10,14,-7
AA , of	-5,7,-2
AA , old	-13,14,-2
AA , on	3,0,-2
AA , once	-2,5,-7
AA , one	1,1,-2
AA , ones	16,-19,4
AA , only	9,-10,1
AA , or	0,-4,6
AA , our	5,-6,-1
AA , paris	-2,-6,12
AA , people	-1,-2,2
AA , perfect	7,-6,-1
AA , pg	-3,7,-7
AA , pirates	-2,3,-2
AA , please	-4,5,-2
AA , prison	7,-4,-4
AA , rain	-1,3,-2
AA , rated	-12,12,-1
AA , rather	9,-11,-1
AA , really	-12,2,6
AA , revenge	-6,9,-6
AA , sad	-8,10,-3
AA , said	18,-16,-3
AA , say	-2,5,-6
AA , says	12,-12,-5
AA , sea	10,-7,-5
AA , secret	1,0,-3
AA , seen	-13,22,-14
AA , seven	-9,11,-6
AA , seventies	-12,13,-2
AA , she	3,-5,0
AA , shes	1,-5,3
AA , short	5,-3,-3
AA , silent quiet	0,2,-3
AA , silly	-2,7,-5
AA , six	4,-3,-2
AA , sixties	-1,4,-6
AA , slow	-14,16,-2
AA , small	15,-15,-2
AA , snow	-3,6,-2
AA , so	3,-2,-1
AA , some	0,-5,4
AA , somebody	7,-6,-1
AA , something	3,-1,-3
AA , sorry	10,-12,2
AA , summer	-10,12,-2
AA , sun	3,-1,-5
AA , tense	-9,12,-4
AA , thanks	9,-3,-5
AA , that	1,1,-2
AA , thats	-1,8,-8
AA , there	0,-18,11
AA , theres	-4,-15,16
AA , they	0,-17,16
AA , this	-2,-5,7
AA , though	-9,2,9
AA , three	14,-12,-2
AA , to	-8,9,-1
AA , today	21,-14,-11
AA , tom	2,-1,-1
AA , tonight	-6,8,-2
AA , too	4,-13,5
AA , train	-14,15,-1
AA , trains	-7,8,-3
AA , twelve	15,-12,-6
AA , two	-5,3,2
AA , under	-7,9,-3
AA , want	-2,0,-1
AA , watch	3,-6,2
AA , we	-5,2,1
AA , were	-13,14,-3
AA , weve	-7,1,5
AA , what	-7,10,-6
AA , when	15,-14,-1
AA , where	-3,5,-1
AA , which	6,-4,-2
AA , who	-4,7,-3
AA , whos	-9,11,-6
AA , wine	10,-6,-8
AA , with	-7,5,2
AA , without	-8,9,-1
AA , year	4,-2,-4
AA , yes	1,1,-3
AA , you	2,-7,5
AA 0 ,	7,-4,-5
AA 0 .	10,-9,-1
AA 0 die	3,-1,-2
AA 00 ,	-2,5,-2
AA 00 .	3,-1,-2
AA 00 minutes	6,-5,-2
AA 00 or	-8,8,-2
AA 000 minutes	-3,5,-4
AA 0000 ,	-1,6,-6
AA 0000 .	4,-1,-3
AA 0000 and	2,-1,-1
AA 0000 one	11,-10,-1
AA 00s ,	-11,-7,12
AA FILM ,	5,-4,-1
AA FILM .	0,4,-5
AA FILM and	-1,4,-4
AA FILM but	-2,7,-8
AA FILM for	-1,4,-3
AA FILM is	6,-5,-1
AA FILM not	2,-2,-3
AA FILM of	8,-8,-1
AA FILM on	-2,3,-1
AA FILM the	7,-4,-3
AA FILM was	4,-1,-5
AA FILM with	12,-11,-1
AA a big	-4,4,-1
AA a bit	0,2,-2
AA a bus	7,-9,0
AA a car	-1,2,-2
AA a cat	2,3,-11
AA a film	8,-8,0
AA a first	9,-7,-4
AA a funny	1,-7,-2
AA a half	-1,2,-2
AA a lot	1,2,-3
AA a month	3,-1,-5
AA a movie	9,-7,-1
AA a train	-4,0,1
AA a week	-2,3,-2
AA a woman	-18,19,-3
AA a word	7,-6,-1
AA a year	8,-7,-1
AA about .	-1,-12,13
AA about a	4,-3,-3
AA about it	-4,9,-3
AA about the	2,-5,3
AA action ,	1,1,-4
AA after .	4,-2,-1
AA after the	1,-12,10
AA again ,	0,5,-5
AA again .	-9,-6,12
AA again with	2,-1,-1
AA all ,	8,-7,-2
AA all day	2,1,-5
AA all of	6,-6,0
AA all the	-1,-9,11
AA all three	2,-1,-1
AA all world	0,2,-4
AA allowed .	6,-1,-8
AA alone .	-1,5,-4
AA already .	3,-3,0
AA also .	0,-6,2
AA always ,	-22,24,-7
AA an hour	6,-5,-1
AA and FILM	6,-6,-1
AA and a	-4,5,-1
AA and all	6,-9,2
AA and clever	9,-8,-2
AA and commander	4,-3,0
AA and furious	4,-3,-1
AA and have	1,-3,-5
AA and he	-3,-5,6
AA and i	2,-6,3
AA and id	4,-3,-1
AA and im	-5,5,-1
AA and is	19,-14,-3
AA and it	11,-7,-5
AA and its	3,-1,-3
AA and ive	10,-3,-7
AA and me	7,-1,-7
AA and my	1,5,-6
AA and no	-10,11,-1
AA and nobody	-5,8,-4
AA and not	-1,5,-4
AA and nothing	-11,5,7
AA and now	-4,-4,7
AA and one	-4,5,1
AA and says	6,-5,-1
AA and she	-1,-5,5
AA and shes	6,-3,-3
AA and so	5,-8,3
AA and that	-6,8,-1
AA and thats	5,-8,0
AA and the	3,-3,0
AA and then	15,-11,-4
AA and want	5,-2,-3
AA and wants	7,-6,-2
AA and we	6,-6,-1
AA and were	3,-4,1
AA and white	-1,5,-5
AA and with	0,2,-1
AA and would	12,-11,-1
AA and yes	-7,8,-1
AA anos .	11,-8,-5
AA anything ,	-3,6,-3
AA anything .	6,-4,-7
AA anything with	14,-8,-7
AA anyway .	8,-8,0
AA are my	18,-14,-10
AA as FILM	1,4,-7
AA as a	1,-2,0
AA as an	-7,19,-14
AA as good	2,0,-3
AA as long	2,3,-9
AA as the	-12,15,-5
AA at .	3,-2,-1
AA at 00	7,-20,9
AA at FILM	5,-4,-1
AA at a	-3,8,-9
AA at all	8,-6,-3
AA at home	22,-20,-5
AA at home casa	-3,-3,6
AA at least	-4,2,3
AA at me	6,-2,-4
AA at midnight	12,-8,-3
AA at our	12,-18,5
AA at the	1,1,-2
AA away .	-4,6,-4
AA away from	4,-14,7
AA back .	-2,3,-2
AA bath .	13,-12,-2
AA be a	-7,2,2
AA bed .	9,-6,-4
AA before 0000	-1,2,-1
AA before he	-6,8,-4
AA before of	-12,18,-9
AA before the	2,-1,0
AA best .	-3,6,-4
AA better ,	3,-2,-4
AA better .	-6,7,-2
AA better than	12,-11,-1
AA bill .	2,-2,0
AA bitte ,	-5,8,-2
AA black and	-8,15,-11
AA blood .	0,1,-3
AA body .	3,-2,-1
AA book .	11,-6,-5
AA british ,	-7,10,-4
AA british .	-10,12,-1
AA bus .	0,-7,9
AA but .	13,-19,8
AA but a	3,-8,2
AA but in	-5,10,-6
AA but its	8,-7,-2
AA but no	-7,10,-6
AA but not	-5,10,-4
AA but of	-14,20,-7
AA but that	-2,5,-2
AA but the	2,4,-7
AA but with	-2,6,-6
AA but without	-9,10,-2
AA by a	1,4,-7
AA by the	-3,-11,12
AA can .	-8,14,-10
AA can stay	-23,-2,18
AA car ,	2,-1,-1
AA car .	4,1,-9
AA christmas .	-5,6,-3
AA cinema ,	0,2,-1
AA cinema .	5,2,-8
AA cold ,	12,-10,-2
AA cold .	-1,5,-4
AA comedies .	-5,-1,2
AA comedy ,	2,3,-4
AA comedy .	-2,4,-2
AA count .	2,-10,8
AA cried at	-1,2,-1
AA cry ,	2,-2,-1
AA dad .	12,-7,-7
AA date .	9,-8,-1
AA day ,	3,4,-6
AA day .	7,-13,6
AA day of	-3,4,-1
AA dead .	6,-2,-3
AA die hard	2,-1,-1
AA died we	9,-8,-2
AA do ,	11,-10,0
AA documentary ,	-6,7,-3
AA done .	2,2,-8
AA down .	3,-6,3
AA drama ,	2,0,-2
AA drama .	-7,14,-11
AA drama about	-10,11,-2
AA easter .	12,-8,-8
AA eight ,	4,1,-7
AA eighties ,	-23,23,-4
AA end ,	-5,-2,3
AA ending .	2,-3,1
AA english ,	-6,7,-1
AA enough .	-2,-1,4
AA enough for	3,3,-10
AA every year	11,-9,-3
AA eyes .	3,1,-6
AA face .	2,0,-1
AA family ,	-4,5,-2
AA family .	4,15,-17
AA film ,	-1,3,-5
AA film .	-3,-3,6
AA film about	0,-14,7
AA film and	-6,10,-3
AA film for	-14,18,-7
AA film night	6,-6,-1
AA film that	-11,13,-4
AA film was	4,-3,-1
AA film where	6,3,-10
AA film with	-6,9,-4
AA films ,	-2,-8,5
AA films .	-5,1,4
AA fine ,	-15,19,-6
AA fine .	-13,14,-2
AA first .	7,-12,6
AA fog ,	5,-4,-1
AA for FILM	3,-3,-1
AA for a	3,-2,-1
AA for all	15,-10,-6
AA for my	-2,8,-8
AA for once	-1,-12,13
AA for our	-6,14,-16
AA for that	0,-11,9
AA for the	3,0,-4
AA for two	1,4,-5
AA forget the	19,-18,-3
AA four ,	2,0,-3
AA four .	7,-4,-3
AA four hours	4,0,-6
AA french ,	4,-2,-3
AA french .	2,1,-5
AA friends ,	8,-6,-3
AA from a	7,-4,-5
AA from before	-16,18,-4
AA from my	7,-17,6
AA from the	-2,6,-3
AA funny ,	-10,12,-3
AA funny .	-4,10,-7
AA gave me	-3,6,-5
AA get out	0,4,-8
AA girl .	-4,5,-3
AA girls ,	5,-3,-2
AA girls .	-8,1,7
AA give me	9,-9,-2
AA go ,	-2,7,-7
AA go .	9,-5,-7
AA go to	8,-5,-4
AA good ,	6,-5,-3
AA good .	11,-3,-9
AA got me	6,-5,-1
AA gran .	15,-14,-2
AA had a	7,-6,-1
AA had the	-2,2,0
AA had to	17,-16,-1
AA halt .	11,-7,-6
AA has a	-2,-6,8
AA have a	14,-12,-3
AA have crime	5,-4,-1
AA have i	4,-17,8
AA have me	5,-4,-1
AA have the	4,-9,5
AA have watch	9,-7,-2
AA he says	-7,-5,13
AA heart .	0,3,-4
AA her .	7,-2,-5
AA here ,	16,-11,-6
AA here .	7,-11,1
AA hers .	6,-4,-1
AA hes a	3,-10,6
AA hill ,	1,0,-5
AA him ,	7,-5,-2
AA him .	2,2,-4
AA his ,	9,-6,-5
AA home .	2,-9,7
AA home house .	10,-6,-8
AA hong kong	4,-3,-1
AA horror ,	-11,9,1
AA horror .	15,-11,-6
AA hours ,	-4,-5,7
AA hours .	4,-10,5
AA hours horas	10,-9,-2
AA hours of	-6,-8,12
AA hours ore	7,-5,-3
AA house ,	0,4,-7
AA house .	11,-7,-3
AA humour .	-1,2,-2
AA i ,	-5,1,5
AA i cant	3,1,1
AA i could	1,1,-4
AA i cried	0,3,-2
AA i dont	3,-2,-2
AA i had	3,-3,0
AA i have	2,-5,2
AA i havent	-3,3,-1
AA i know	0,9,-12
AA i me	-1,9,-13
AA i mean	6,0,-13
AA i need	5,-2,-4
AA i want	2,-1,-2
AA i was	3,-3,0
AA id like	1,0,-2
AA idea ,	1,-4,0
AA if i	7,-6,-3
AA if possible	-12,13,-1
AA if theres	-8,11,-4
AA if you	-11,7,1
AA im not	1,-16,14
AA im out	3,-20,14
AA in .	-19,15,1
AA in 00	7,-6,-1
AA in 0000	5,0,-5
AA in FILM	-2,4,-1
AA in a	-4,4,-1
AA in all	-16,17,-2
AA in any	-28,-4,23
AA in anything	-7,14,-11
AA in it	-4,6,-3
AA in law	3,-1,-3
AA in laws	-9,-13,15
AA in love	-4,6,-3
AA in my	3,-5,1
AA in our	6,-12,5
AA in paris	-2,3,1
AA in that	8,-15,2
AA in the	3,-3,-1
AA in their	8,-6,-3
AA in this	1,-3,1
AA into a	4,-3,0
AA is .	-7,3,4
AA is FILM	10,-9,0
AA is a	-4,-4,7
AA is better	6,-5,-1
AA is from	8,-7,-1
AA is in	-12,10,-2
AA is it	7,-4,-3
AA is my	2,-11,4
AA is not	4,-13,6
AA is of	6,-3,-2
AA is off	-8,2,6
AA is out	0,-18,13
AA is really	4,-1,-2
AA is that	7,-7,-2
AA is the	8,-10,2
AA is there	2,0,-3
AA is what	0,8,-17
AA is where	-5,-8,9
AA isnt FILM	5,-2,-3
AA isnt a	-23,-2,12
AA it ,	4,0,-4
AA it .	6,-6,0
AA it and	5,-4,-1
AA it at	23,-21,-3
AA it has	10,-8,-3
AA it is	5,-5,0
AA it the	10,-8,-2
AA it was	5,-4,-1
AA italian ,	-4,5,-1
AA its a	-7,7,-1
AA ive got	0,3,-3
AA ja vi	-1,5,-4
AA jokes .	-7,5,2
AA kids .	-12,3,9
AA kind ,	-5,6,0
AA kind .	-3,0,4
AA know ,	-9,11,-5
AA know i	4,-2,-1
AA kong ,	-4,7,-3
AA laugh .	-5,9,-5
AA leave .	-10,-10,16
AA less .	17,-11,-7
AA life ,	-4,0,4
AA life .	0,3,-6
AA light .	8,-4,-7
AA like .	10,-9,-1
AA like FILM	-7,10,-3
AA like a	6,-3,-2
AA like that	3,-2,-1
AA like the	6,-8,4
AA long ,	13,-7,-9
AA long .	2,1,-3
AA love .	1,-10,9
AA made me	9,-8,-1
AA make it	-3,5,-4
AA makes me	-5,-17,14
AA man ,	18,-15,-4
AA man .	9,-3,-8
AA man on	11,-9,-5
AA marvel ,	12,-5,-10
AA maybe ,	-1,4,-10
AA maybe .	-2,11,-8
AA me ,	2,1,-4
AA me a	11,-7,-4
AA me and	2,-4,0
AA me for	7,-2,-5
AA me have	5,-6,-1
AA me in	3,-3,-1
AA me the	7,-4,-2
AA me to	0,-12,9
AA me up	-8,10,-5
AA men ,	7,-6,-4
AA might be	0,2,-4
AA minutes .	4,-1,-4
AA minutes and	-3,3,-1
AA minutes of	17,-16,-2
AA month ,	8,-7,-2
AA month .	3,-2,-1
AA more .	15,-7,-14
AA more of	8,-3,-7
AA more than	3,-2,-1
AA mother in	4,-2,-3
AA movie ,	-2,3,-1
AA movie .	2,1,-2
AA movie about	4,-4,0
AA murder .	7,-8,2
AA my .	8,-6,-2
AA my boys	-6,-7,8
AA my brother	9,-5,-4
AA my dad	11,-7,-6
AA my father	8,-4,-12
AA my kids	0,6,-12
AA my life	-1,-2,3
AA my mother	15,-5,-12
AA my mum	4,-3,-2
AA my sister	3,1,-4
AA my son	5,-19,8
AA my wife	9,-10,1
AA my wifes	6,-6,0
AA need a	3,0,-5
AA never seen	7,-6,-1
AA never watch	3,-1,-2
AA new one	8,-5,-2
AA new york	8,-5,-5
AA next .	-14,15,-4
AA night ,	1,1,-3
AA night .	3,2,-6
AA nightmares .	11,-9,-2
AA nine ,	3,-3,0
AA ninety minutes	-8,9,-5
AA no ,	4,-24,16
AA no .	10,-15,4
AA no thanks	-1,-8,5
AA none of	6,-3,-3
AA not ,	-9,1,9
AA not .	-1,-5,8
AA not FILM	-1,4,-5
AA not a	4,-2,-2
AA not as	-4,10,-7
AA not for	-1,4,-3
AA not in	-2,7,-7
AA not involved	-7,-11,15
AA not is	-9,3,4
AA not of	5,-8,2
AA not the	7,-3,-6
AA not too	-11,8,-2
AA not with	3,-1,-2
AA nothing ,	6,0,-4
AA nothing .	2,-11,8
AA nothing of	6,-12,2
AA nothing with	-8,2,3
AA now .	-3,4,-3
AA obviously .	-11,8,3
AA of .	6,-15,9
AA of FILM	-1,3,-2
AA of a	1,3,-4
AA of all	-6,-9,16
AA of brian	3,0,-3
AA of course	26,-25,-3
AA of him	7,-4,-3
AA of it	3,-3,-1
AA of my	-1,4,-2
AA of sadness	13,-11,-3
AA of that	-12,6,5
AA of the	1,2,-3
AA of them	7,-9,1
AA of those	-4,4,-1
AA of us	10,-9,-1
AA off ,	1,1,-7
AA off the	0,-21,16
AA old ,	6,-3,-2
AA old .	-2,3,-1
AA old and	19,-15,-3
AA on ,	4,-4,-1
AA on .	3,-1,-3
AA on a	1,-3,3
AA on it	0,5,-8
AA on my	10,-8,-3
AA on the	3,1,-4
AA once ,	8,-8,0
AA once .	-4,6,-5
AA one ,	8,-4,-4
AA one .	6,-4,-2
AA one about	19,-17,-3
AA one and	10,-9,-1
AA one i	17,-15,-1
AA one of	3,-2,-2
AA one with	-11,11,-1
AA ones ,	-3,3,-3
AA ones .	-10,11,-4
AA only .	-10,12,-4
AA open ,	-1,-2,4
AA optional .	-1,3,-2
AA or FILM	4,-13,5
AA or a	-8,10,-3
AA or in	3,2,-5
AA or not	-9,13,-7
AA ore .	4,-3,-1
AA out ,	-8,-5,9
AA out .	10,-14,3
AA out of	-5,1,2
AA over the	-1,2,-3
AA parents .	3,5,-10
AA party ,	16,-10,-10
AA people ,	-3,1,1
AA people .	-6,7,-1
AA people and	-7,8,-1
AA perfect .	3,-2,-1
AA pg .	-4,6,-2
AA phone .	-3,4,-1
AA please ,	2,0,-2
AA please .	-8,5,2
AA possible .	-9,9,-2
AA prison ,	1,1,-4
AA put on	3,-3,0
AA rain ,	-4,5,-2
AA rain .	-14,5,8
AA rather than	-5,8,-4
AA really ,	-9,7,2
AA really .	-6,8,-3
AA reynolds .	-14,-1,10
AA right .	0,1,-2
AA room ,	9,-8,-2
AA room .	-3,-1,4
AA sad ,	-4,6,-4
AA sad .	1,-2,0
AA sake .	6,-3,-4
AA says the	-13,23,-14
AA scared of	-3,4,-1
AA scene ,	13,-9,-4
AA school ,	11,-9,-3
AA scream .	2,-2,0
AA sea ,	-4,6,-5
AA sea .	9,-8,-2
AA seen .	11,-9,-3
AA set in	-5,8,-3
AA seventies ,	1,2,-4
AA she is	-10,4,4
AA she likes	18,-13,-2
AA she says	-8,13,-5
AA shoes .	11,-8,-3
AA should be	8,-18,5
AA si ,	-1,4,-4
AA silly ,	5,-4,-1
AA since .	12,-9,-3
AA since 0000	5,-3,-3
AA since the	-14,15,-1
AA sixties ,	-4,4,-1
AA slow ,	1,1,-3
AA snow ,	6,-5,-1
AA so i	2,-2,0
AA so no	15,-11,-6
AA so nothing	10,-8,-2
AA so the	3,3,-10
AA something truc	14,-12,-3
AA something with	14,-14,1
AA son ,	14,-10,-14
AA stay .	-4,7,-8
AA story ,	5,0,-4
AA story .	-2,-5,0
AA stuff .	-14,0,5
AA subtitles .	1,2,-2
AA summer ,	-7,10,-3
AA swears by	11,-9,-1
AA swedish ,	-11,13,-7
AA teacher ,	8,-4,-4
AA teeth .	1,4,-10
AA television .	0,-9,4
AA telly ,	8,-7,-1
AA ten ,	14,-11,-3
AA ten years	-8,9,-1
AA tense ,	-4,7,-4
AA term ,	10,-8,-1
AA than FILM	12,-10,-3
AA than i	4,-3,-1
AA thank you	3,-9,0
AA thanks .	2,0,-3
AA that .	13,-10,-3
AA that FILM	-8,9,-3
AA that i	-1,2,-4
AA that is	1,-3,4
AA that isnt	-7,12,-5
AA that make	17,-15,-5
AA that not	1,2,-3
AA that se	3,-1,-3
AA that the	-14,7,5
AA that was	4,-3,-1
AA thats not	-7,18,-12
AA the 0000	11,-10,-1
AA the accent	2,1,-4
AA the best	2,-1,0
AA the better	-22,24,-6
AA the big	2,0,-2
AA the boys	0,-10,8
AA the camera	-1,-2,-1
AA the car	8,-7,-1
AA the cat	4,-12,1
AA the cinema	2,-2,0
AA the dog	-2,-6,6
AA the door	-4,-7,7
AA the early	-16,22,-7
AA the eighties	17,-14,-5
AA the end	-12,13,-3
AA the fifties	0,4,-6
AA the film	10,-2,-10
AA the first	8,-11,2
AA the good	-14,15,-2
AA the hiking	0,1,-2
AA the horse	5,-2,-3
AA the house	9,-7,-2
AA the kids	3,1,-5
AA the last	2,-4,2
AA the movie	6,-4,-3
AA the my	8,-5,-2
AA the new	8,-8,0
AA the night	15,-15,-1
AA the of	4,4,-9
AA the old	-7,9,-2
AA the one	10,-7,-3
AA the only	3,-2,-1
AA the other	2,-1,-1
AA the remote	4,-3,-2
AA the same	-11,-3,12
AA the seventies	-7,8,-1
AA the story	6,-5,-1
AA the table	-5,-6,10
AA the two	-5,9,-5
AA the village	1,3,-4
AA the week	2,-1,-1
AA the whole	14,-12,-2
AA the world	-4,8,-7
AA their eyes	10,-8,-4
AA them .	6,-1,-6
AA then ,	-19,16,2
AA then .	-1,5,-6
AA then the	16,-15,-2
AA there ,	8,-5,-2
AA there .	2,4,-5
AA thing ,	0,3,-5
AA thing .	9,-2,-9
AA things ,	1,-4,3
AA things .	-9,11,-5
AA this house	-1,12,-12
AA this time	-19,17,3
AA this year	1,-6,4
AA tho .	-3,10,-19
AA though .	1,-11,11
AA three ,	3,-2,-3
AA three .	10,-4,-8
AA three hours	1,-8,6
AA three times	5,-3,-2
AA through a	-7,6,1
AA time ,	1,-5,2
AA time .	-8,13,-8
AA times .	7,-6,-1
AA tissues .	2,-2,-1
AA to .	12,-12,-2
AA to FILM	7,-4,-3
AA to a	0,1,-2
AA to be	-3,-15,15
AA to bed	6,-4,-1
AA to have	-4,10,-6
AA to me	9,-4,-4
AA to my	3,-4,1
AA to school	3,-2,-1
AA to see	8,-7,-1
AA today ,	13,-10,-5
AA today not	-5,-13,11
AA tonight ,	-12,-3,8
AA tonight .	-1,3,-7
AA tonight soir	-7,-3,8
AA too ,	-2,0,2
AA too .	7,-9,1
AA too much	-7,-5,7
AA trains ,	-3,4,-3
AA trousers .	16,-15,-2
AA tuesday .	7,-3,-5
AA twice .	5,-4,-2
AA two .	4,-3,-1
AA two hours	-1,-4,3
AA under 000	-5,6,-1
AA under two	8,-9,-1
AA until to	13,-10,-3
AA up ,	-6,4,0
AA up .	3,0,-3
AA up to	-16,11,6
AA us .	-2,3,-4
AA von trier	-1,-3,3
AA wall .	-4,1,3
AA want to	-6,-8,12
AA wants a	14,-12,-2
AA wants to	-9,10,-2
AA war ,	-8,10,-2
AA war .	8,-7,-1
AA was .	4,-1,-3
AA was a	-2,3,-2
AA was in	9,-7,-1
AA was last	6,-4,-2
AA was on	14,-8,-6
AA was the	7,-6,-1
AA watch ,	-4,6,-4
AA watch .	3,-3,0
AA watch and	10,-11,3
AA we have	3,5,-5
AA we need	5,-5,-1
AA we want	-2,4,-2
AA wedding .	10,-9,-2
AA week ,	5,-4,-2
AA week .	9,-6,-2
AA weve done	16,-14,-3
AA weve got	8,-5,-3
AA when i	6,-5,0
AA when she	-1,5,-6
AA where i	-7,-10,12
AA where nobody	-6,7,-1
AA where the	-9,9,0
AA which is	-12,18,-6
AA with .	8,-13,2
AA with me ,	5,-3,-4
AA with my	4,-3,-1
AA with no	5,-3,-1
AA with the	7,-4,-4
AA without a	1,3,-6
AA without the	-2,7,-7
AA woman ,	-5,5,-1
AA woman .	6,-3,-5
AA woolf .	12,-3,-10
AA world .	-4,8,-8
AA would be	-9,10,-5
AA year ,	8,-5,-4
AA year .	2,-5,3
AA year 00	-10,12,-3
AA year old	2,-1,-4
AA year olds	9,-7,-2
AA year years ,	5,-4,-1
AA years .	5,-3,-2
AA yes ,	0,7,-10
AA yes .	1,1,-4
AA you .	0,-3,3
AA you can	0,4,-5
AA you know	12,-3,-9
B 0	4,-3,-2
B 00	3,0,-3
B 000	7,-6,-1
B 0000	3,-1,-2
B 0000s	-1,4,-5
B 00a	14,-12,-3
B 00mm	5,-4,-3
B 00s	-7,8,-1
B 0d	4,-3,-1
B FILM	4,-3,-1
B a	0,2,-2
B abide	5,-2,-4
B about	-3,4,-1
B above	-8,11,-3
B absolutely	-1,-19,11
B absolutely not	-8,-4,12
B accent	-4,-1,4
B acha	4,-3,-1
B achei	3,-2,-1
B action	-11,4,7
B actor actress	-14,14,1
B actors	-11,11,2
B actual	7,-4,-3
B actually	-1,3,-4
B adam	-4,1,4
B adams	2,2,-6
B adaptations	12,-8,-4
B adapted	-6,7,-3
B adore	-11,13,-4
B adored	5,-3,-2
B adores	-4,8,-5
B adult	-10,9,2
B adults	-17,18,-3
B adventure	3,1,-5
B african	-21,22,-3
B after	4,-2,-2
B afternoon	11,-7,-5
B aftersun	8,-4,-5
B afterwards	7,-7,-1
B again	-1,4,-4
B against	6,-5,-2
B age	-14,15,-3
B agnes	-1,3,-4
B agree	-2,6,-6
B agreed	11,-9,-3
B air	19,-17,-4
B airport	10,-5,-5
B al	-5,-4,3
B alice	-1,2,-2
B alien	-14,5,8
B all	2,-2,0
B allen	-4,-1,3
B allergic	2,-1,-6
B allora	-9,11,-3
B allotment	8,-6,-2
B allowed	-4,-7,11
B almodovar	23,-10,-17
B alone	-5,6,-2
B alors	-7,5,1
B already	-3,-8,9
B also	2,0,-2
B always	1,-5,5
B am	4,-5,1
B american	-9,3,6
B amore	-16,18,-4
B amour	11,-9,-2
B amy	5,-1,-5
B an	3,-2,-1
B anatomie	0,3,-5
B anatomy	11,-10,-2
B anderson	3,-13,8
B ando	-7,9,-4
B andy	-2,-7,8
B ang	7,-3,-5
B angry	15,-22,3
B animal	-14,2,12
B animals	5,-4,-1
B animals pets	2,-7,4
B animated	-8,12,-5
B animation	10,-10,-7
B animation cartoon	-12,9,4
B annees	-17,19,-1
B anora	7,-5,-2
B anos	5,-4,-2
B another	-10,10,0
B answer	3,-3,0
B ante	4,-3,-1
B anyone	-2,8,-7
B anything	-4,-1,4
B anyway	8,-7,-1
B aparecer	0,-2,3
B apellidos	6,-4,-3
B appetizing food	5,-4,-4
B april	16,-15,-3
B are	0,-2,2
B argentinian	-12,14,-6
B argento	-6,9,-5
B argument fight	5,-4,-2
B armenian	-4,5,-1
B around	-2,4,-3
B arrival	1,0,-3
B art	4,-9,3
B artist	-3,-9,10
B as	2,-1,-1
B ask	-13,-1,6
B asked	-3,4,-2
B asking	3,0,-4
B asleep	1,1,-4
B asteroid	7,-5,-1
B at	2,-1,-1
B at home	7,-3,-4
B atmosphere mood	0,5,-9
B atomic	9,-6,-4
B attenborough	11,-10,-2
B au	-5,6,-3
B audrey	-2,4,-3
B august	18,-14,-4
B aunt	1,-7,4
B aunts	4,-5,1
B austrian	-8,9,-4
B avoid	-9,-8,15
B away	-2,-14,14
B baby	4,-5,1
B babylon	13,-12,-5
B babys	8,-6,-3
B babysitter	-3,6,-6
B back	2,2,-2
B bacurau	3,-2,-1
B bad	5,-3,-2
B ball	-1,4,-3
B ballet	-4,-8,9
B bank	-7,8,-1
B banned	-2,-4,6
B banshees	3,-3,0
B baptism	10,-8,-2
B barbara	-2,7,-7
B barbie	5,-3,-2
B barek	16,-2,-24
B barry	7,-4,-3
B based	-9,11,-4
B basement	14,-14,-5
B batman	17,-13,-5
B baz	2,-4,2
B beach	2,1,-3
B bear	9,-17,5
B beast creature	10,-8,-1
B beat	7,-9,2
B beau	8,-6,-2
B beautiful	9,-5,-5
B beautiful nice	13,-10,-4
B because	9,-7,-2
B bed	-2,0,2
B bee	14,-11,-4
B beekeeper	-2,-3,5
B been	6,-5,-2
B beer	1,4,-8
B before	4,-8,3
B beginning	-3,5,0
B behalf	-11,10,0
B behind	8,-5,-3
B being	-4,3,1
B belgian	5,-4,-1
B bell	3,-4,1
B ben	14,-6,-11
B benedetta	16,-16,-1
B bergman	10,-8,-3
B berlin	9,-9,-1
B best	-1,3,-2
B better	2,0,-2
B between	-2,-2,2
B bicycle	4,-2,-2
B big	-1,2,-2
B bill	-1,4,-5
B billy	6,-14,8
B biopic	8,-2,-6
B biopics	21,-14,-12
B bird	-2,6,-4
B birds	16,-8,-10
B birth	7,-5,-4
B birthday	6,-4,-2
B bit	0,4,-4
B bitte	3,-7,4
B bittersweet	-12,9,3
B black	-4,4,-1
B black and white	-2,-3,5
B blair	8,-6,-2
B blake	2,-2,-1
B blanket	20,-19,-2
B blankets	-16,18,-1
B blind	-12,13,-2
B blonde	12,-10,-4
B blood	-10,0,9
B blood bloody	20,-15,-9
B bloody	-7,10,-10
B blue	0,1,-2
B boat	9,-6,-9
B bob	-10,4,4
B body	4,0,-5
B bohemian	7,-4,-2
B bollywood	-9,10,-1
B bond	-1,5,-4
B book	8,-7,-1
B bored	-5,10,-8
B boring	10,-9,-1
B born	8,-4,-4
B boss	5,-5,-1
B bossy	-14,17,-3
B both	-1,4,-3
B bottle	-7,8,-2
B bought	11,-9,-1
B box	-7,7,1
B boy	-4,-1,3
B boyfriend	5,-3,-2
B boyfriend boy	2,5,-11
B boyfriend girlfriend	4,-4,0
B boyhood	-6,7,-2
B boys	-3,6,-3
B brain	2,0,-1
B branagh	5,-4,-4
B brass	1,1,-3
B brave	5,-5,-1
B brave courage	9,-7,-1
B brazil	-1,4,-3
B brazilian	4,-2,-2
B bread	-7,11,-4
B break	-3,-1,4
B breakfast	11,-9,-1
B breakup	3,0,-3
B brendan	11,-7,-9
B brian	3,-1,-2
B bridesmaids	7,-7,0
B bridge	12,-10,-3
B brief	19,-16,-4
B bright	9,-8,-2
B bring	-5,9,-6
B british	2,0,-2
B british english	-13,15,-2
B broke	3,1,-4
B broken	11,-7,-6
B bronzes	6,-4,-3
B brooklyn	-9,11,-3
B brooks	10,-9,-1
B brother	4,-2,-2
B brother siblings	9,-8,-1
B brothers	-7,10,-3
B bruce	6,-5,0
B bruges	8,-7,-2
B bruno	0,-19,8
B bud	1,1,-4
B budget	-11,-6,13
B bunch	22,-20,-3
B buried	-2,4,-3
B burt	-12,17,-5
B bus	-4,5,-2
B buster	10,-6,-6
B by	3,-1,-2
B bye	11,-10,-1
B cabeca	9,-7,-2
B cafe	10,-9,-3
B cage	10,-6,-1
B caine	21,-20,-3
B call	4,-2,-3
B called	9,-5,-5
B calls	6,-4,-3
B calm	-25,13,7
B came	10,-8,-2
B camp	-12,15,-2
B cancelled	7,-5,-2
B cancer	6,-8,0
B cannot	7,-12,1
B cant	2,-3,1
B captain	4,-2,-2
B car	1,1,-3
B caramel	5,-4,-2
B caravan	4,-2,-2
B card	10,-8,-1
B cards	2,0,-4
B care	-14,18,-9
B carol	5,-3,-2
B cars	-1,-6,2
B carteiro	16,-9,-10
B cartoon	-13,12,-1
B cary	5,-4,-2
B casa	5,-4,-1
B cast	9,-8,0
B cat	5,-2,-3
B catherine	-1,5,-6
B cats	11,-6,-6
B centre	-1,3,-3
B certificate	-16,17,-2
B challengers	9,-7,-2
B chan	7,-7,-1
B change	11,-14,2
B chaos	3,-2,-2
B charming	3,-1,-3
B chase	-5,0,7
B che	6,-4,-1
B cheerful	-2,1,1
B cheese	2,-1,-1
B cheesy sappy	1,5,-7
B chef	8,-6,-2
B chefs	6,-5,-1
B chega	0,-3,1
B chess	1,-12,9
B chicken	7,-3,-4
B childhood	1,5,-4
B children	-3,5,-1
B chinese	-10,12,-5
B chocolate	-9,-6,12
B choose	7,-6,-1
B choose choice	1,0,-3
B chose	-5,8,-3
B christie	10,-9,-3
B christmas	4,-4,0
B christopher	3,-2,-1
B church	11,-9,-2
B church religion faith	8,-3,-7
B ci	21,-20,-2
B cinema	1,4,-4
B city	1,3,-2
B civil	15,-12,-2
B class	-1,2,-2
B claude	-6,9,-8
B clear	-10,-2,10
B climb	7,-4,-3
B clooney	9,-6,-5
B close	-2,4,-2
B cloud	4,-4,-1
B clown	-14,-6,16
B clown circus	8,-2,-7
B club	5,-4,-2
B clubs	9,-5,-5
B coast lighthouse	1,-3,2
B coat	-9,-2,6
B coen	5,-8,6
B coisa	-24,26,-6
B cold	9,-7,-2
B colin	-2,5,-5
B colleague	8,-6,-1
B color	14,-13,-3
B colorful	-2,6,-4
B colour	-7,12,-5
B come	7,-3,-4
B comedies	-10,14,-6
B comes	-9,12,-5
B comic	8,-6,-2
B coming	0,4,-5
B community	7,-4,-2
B composer	-18,15,0
B con	-1,0,2
B conspiracy	-5,11,-7
B contact	-7,-9,15
B conversation talk	-1,-13,13
B cooked	-2,3,-1
B cooking	-6,-4,4
B cool	2,-1,-1
B cop	-10,1,4
B cops	-10,10,-2
B coringa	5,-2,-3
B corridor	0,2,-4
B cosa	-9,-13,15
B cost	5,-2,-3
B costume	-1,-4,4
B couch	4,-8,4
B couldnt	8,-5,-3
B country	11,-14,2
B countryside	-4,5,-2
B couple	6,-4,-1
B couple partner	-12,-5,9
B course	5,-4,-1
B courtroom	-2,-1,1
B cousin	-7,12,-4
B cousins	-7,8,-2
B cow	5,-14,11
B craig	3,-1,-3
B crash	7,-5,-2
B crazy	10,-9,-2
B creepy	5,-6,1
B cried	5,-2,-2
B crime	3,-1,-2
B crime detective	-9,13,-4
B crime mystery	-3,-6,7
B cristo	4,-3,-1
B crocodile	5,-4,0
B crowd	8,-7,-2
B cruel	-4,-4,7
B cruise	2,-4,1
B culkin	-3,-12,13
B cult sect	0,1,-2
B cup	7,-5,-5
B cut	10,-6,-4
B czech	-9,10,-2
B d	-10,0,15
B dad	3,0,-3
B dads	7,-5,-3
B daft	0,-9,4
B dame	-11,13,-4
B dance	-4,1,4
B dancing	5,-1,-5
B daniel	5,-4,-1
B danish	0,-6,6
B dare	4,-9,2
B dark	-2,2,0
B dark gloomy	-12,9,3
B darker	-2,4,-1
B das	9,-6,-3
B date	13,-11,-2
B date night	4,0,-6
B datemi	-12,15,-6
B daughter	5,-2,-4
B daughters	0,4,-4
B david	1,0,-3
B davis	-1,4,-4
B davon	1,1,-2
B day	-1,2,-1
B days	-5,4,0
B dc	1,-4,1
B de	3,0,-2
B dead	4,-7,3
B deaf	-1,5,-5
B deal	22,-19,-7
B dean	10,-5,-6
B dear	8,-4,-4
B death	7,-8,-1
B death dead	1,-8,7
B decade	-2,-6,9
B decent	-4,5,-2
B deep	-4,0,2
B deja	-3,-8,7
B dejo	11,-8,-3
B del	2,-5,-5
B denis	1,2,-4
B dentist	18,-10,-11
B denzel	-11,15,-9
B depardieu	3,-8,1
B desert	1,2,-4
B deserts	-6,8,-5
B desk	6,-5,-2
B detective	-4,7,-4
B di	5,0,-6
B dialogue	-16,15,2
B diane	2,0,-2
B dice	3,-2,-2
B did	4,-4,-1
B didnt	8,-5,-3
B die	5,-2,-3
B died	1,1,-3
B dies	0,-8,8
B different	-7,9,-2
B digo	7,-6,-1
B dinner	7,-6,-2
B diop	6,-5,-1
B directed	-5,7,-2
B director	0,-5,4
B directors	0,2,-2
B dirty	5,-2,-3
B dirty gritty	9,-7,-4
B dirty raw	7,-7,-2
B disney	2,-7,2
B distraction	-6,7,-5
B divorce	-5,6,-3
B diz	6,-5,-2
B do	-2,0,1
B doce	3,-3,-2
B doctor	-4,3,-2
B documentaries	-18,15,6
B documentary	2,-5,4
B does	1,-3,1
B doesnt	-4,-7,9
B dog	3,-1,-1
B dog puppy	13,-12,-1
B dogs	5,-3,-4
B doing	-2,0,3
B dona	4,-3,-1
B done	0,-4,4
B donkey	10,-9,-2
B dont	3,-5,2
B door	9,-8,0
B doris	-8,6,0
B double	11,-10,-2
B down	1,-4,3
B downton	13,-6,-8
B dragon	4,-3,-1
B drama	-5,4,0
B draw	2,-3,1
B dream	12,-8,-3
B drink	7,-4,-5
B drive	9,-6,-4
B driver	3,-2,0
B drives	4,-2,-5
B du	7,-5,-2
B dubbed	-1,5,-5
B due	3,0,-7
B duel	-11,12,-1
B duna	10,-9,-2
B dune	5,-3,-2
B dutch	12,-10,-4
B dvd	8,-6,-1
B e	-7,7,-1
B each	6,-7,1
B ealing	3,-1,-3
B early	-8,2,4
B earth	5,-4,-1
B east	3,-1,-2
B easy	-12,10,1
B eat	-5,9,-6
B eating	8,-7,-1
B edgar	-5,7,-2
B edward	-7,3,3
B eggers	23,-22,-2
B eight	5,-3,-2
B eighties	-7,9,-3
B eighty	-13,11,3
B eleven	-2,1,1
B elf	9,-7,-2
B else	-6,8,-2
B elvis	3,1,-4
B elyas	-6,-2,-2
B embarrassing	-2,-6,6
B emilia	15,-7,-9
B emma	7,-1,-7
B empty	-18,12,8
B en	2,-5,2
B encanto	3,-2,-2
B enchanted	2,-2,-2
B end	6,-10,3
B end finish	-2,-5,6
B ends	7,-6,-1
B english	-2,7,-4
B enough	2,4,-8
B ephron	15,-14,-3
B equally	-4,5,-4
B era	10,-9,-2
B escape	11,-10,-1
B espias	-18,19,-2
B et	8,-6,-2
B eurovision	11,-10,-2
B even	6,-3,-3
B evening	10,-10,-1
B ever	6,-7,0
B every	4,-3,-1
B everybody	-2,-2,5
B everyone	0,3,-3
B everyones	3,2,-3
B everything	2,3,-6
B everywhere	0,1,-2
B evil	-6,8,-3
B ex	3,3,-5
B exactly	2,1,-2
B exams	7,-7,0
B except	-2,-1,3
B exception	2,-1,-1
B exchange	5,-4,-1
B exhausted	11,-9,-1
B eyes	3,0,-3
B eyes gaze	-3,5,-4
B face	2,3,-6
B fairy tale	5,-3,-1
B fake	-2,7,-8
B fall	1,2,-6
B fallen	12,-11,-1
B falling	7,-5,-2
B family	0,2,-2
B fancy	-9,13,-5
B fand	8,-5,-3
B fanfare	4,-2,-2
B fantasy	-1,-7,6
B far	21,-19,-1
B farm animals	-16,4,8
B farm farmer	7,-6,-3
B fast	1,5,-5
B father	10,-8,-3
B fathers	-2,3,-3
B favor	11,-12,-1
B favorite	7,-6,-2
B favour	0,-3,1
B favourite	3,-2,-1
B fear	-19,-19,29
B fear scary	5,-3,-6
B fed	-2,-11,14
B fed up	4,-9,1
B feel	-5,9,-5
B feeling	-12,3,6
B fell	4,-3,0
B felt	4,-3,-1
B femme	-4,6,-2
B ferrari	13,-12,-1
B festival	-10,11,-3
B few	4,-3,-2
B fewer	-10,1,3
B fi	-1,5,-5
B fiance	-9,11,-2
B fiction	-5,4,0
B fifteen	14,-13,-3
B fifties	-9,10,-1
B fifty	19,-15,-4
B fight	2,1,-3
B filipino	-15,17,-5
B fill	-15,8,11
B film	-2,3,-1
B filming	-11,12,-3
B films	-5,5,-1
B fin	4,-3,0
B final	0,2,-3
B finally	6,-3,-4
B find	-3,2,0
B finds	12,-20,7
B fine	-2,-2,3
B finish	9,-2,-11
B finished	0,1,-4
B finnish	2,1,-7
B fire	17,-14,-4
B first	3,-2,-1
B fish	9,-4,-8
B fishing	-5,6,-4
B five	4,-5,0
B flat	8,-3,-6
B flatmate	13,-12,-2
B flatmates	0,4,-9
B flow	-5,11,-9
B fog	-8,5,3
B fois	8,-8,-1
B folk	0,5,-5
B food	0,3,-3
B food cooking	-7,11,-6
B footage	8,-6,-5
B football	4,-9,5
B for	2,0,-2
B fora	7,-5,-2
B forbidden taboo	4,-16,9
B ford	2,1,-3
B foreign	0,5,-6
B forget	-2,4,-4
B forgiveness	23,-16,-11
B forty	6,-4,-3
B found	5,-4,0
B four	5,-3,-2
B france	12,-14,0
B frances	6,-2,-5
B francis	11,1,-13
B frau	14,-7,-10
B free	5,-4,-1
B freeman	8,-2,-9
B french	-8,6,2
B freundin	6,-3,-4
B friday	1,2,-7
B fried	5,-2,-6
B friend	2,0,-1
B friends	0,-2,1
B friendship	-12,10,0
B fritz	-15,17,-1
B from	2,-1,-1
B front	-4,9,-3
B frozen	2,-1,0
B fsk	12,-10,-3
B fu	9,-5,-3
B fui	13,-12,-1
B full	4,-6,1
B fun	14,-11,-3
B funeral	5,-6,1
B funny	-2,2,0
B future	-8,13,-7
B gabin	9,-7,-2
B game	18,-9,-14
B game play	1,1,-4
B gap	8,-6,-1
B garden	-3,5,-2
B gave	6,-5,-1
B geek fan	1,0,-5
B gene	2,0,-3
B generations	-2,4,-3
B gente	10,-8,-3
B gentle	-8,9,1
B george	-1,-2,1
B georgian	11,-7,-4
B gerard	3,-10,1
B german	-3,5,-1
B germany	8,-5,-4
B gern	-14,7,6
B get	-1,4,-3
B gets	-1,-7,6
B ghibli	-4,-10,9
B ghost	7,-6,0
B ghosts	10,-10,-2
B gia	12,-9,-4
B giant	5,-2,-6
B gibson	11,-6,-7
B gimme	-5,0,5
B girl	9,-7,-2
B girlfriend	0,2,-2
B girls	0,2,-3
B girls night	10,-13,-3
B give	-5,6,-1
B given	6,-15,5
B gives	6,-14,0
B gladiator	11,-6,-6
B glass	9,-7,-4
B go out	-3,8,-6
B god	1,-10,4
B god pope	2,-5,5
B godard	11,-1,-13
B godfather	3,-3,-1
B gods	2,-2,0
B godzilla	9,-7,-2
B goes	1,5,-9
B golden	2,0,-3
B goldie	16,-14,-4
B gone	3,0,-4
B gonna	4,3,-6
B good	3,0,-3
B goonies	8,-7,-2
B gorgeous	-2,5,-3
B gosling	-3,-1,2
B got	4,-1,-3
B gotta	-9,10,-3
B grace	6,-3,-3
B gran	8,-4,-4
B grand	-6,8,-3
B grandad	7,-4,-2
B grandchildren	14,-11,-3
B grandfather	14,-13,-3
B grandmother	6,-3,-3
B grandpa	9,-4,-6
B grandson	-7,8,-4
B grant	13,-11,-3
B gravity	10,-8,-2
B grazie	-18,19,-5
B great	1,0,-2
B greek	9,-7,-3
B green	1,2,-3
B greta	15,-7,-9
B grew	0,1,-4
B group	6,-5,-1
B grown	-7,9,-2
B guests	4,-3,-1
B guillermo	1,7,-13
B guilty	-15,16,-3
B gun	11,-9,-1
B guy	-18,18,-7
B hackman	5,-4,0
B had	6,-4,-2
B hal	-13,15,-3
B half	3,-2,-1
B hall	-3,6,-2
B halle	16,-4,-15
B halloween	-2,3,-5
B hammer	11,-5,-7
B hand	-1,-2,3
B handle	-22,11,7
B hands	6,-5,-3
B haneke	3,-2,-1
B hangover	7,-6,-3
B hans	11,-5,-7
B happy ending	18,-14,-9
B hard	0,-6,7
B hardy	10,5,-19
B hart	6,-2,-4
B has	4,-1,-3
B hasnt	1,5,-10
B hat	14,-12,-2
B hate	7,-6,-1
B hated	3,-1,-2
B hates	-2,2,-3
B haunted	4,-3,-2
B have	3,-1,-2
B havent	0,2,-2
B having	10,-11,1
B he	3,-1,-2
B head	1,-5,4
B hear	0,3,-2
B heart	1,1,-4
B heartbreak	-11,12,-3
B heat	3,-2,-1
B heat hot	-3,5,-1
B heavens	-4,-5,8
B heavy	5,-2,-4
B hed	-1,5,-5
B heist	0,-3,0
B held	4,-3,-1
B helen	-3,-1,0
B hell	7,-7,1
B hen	10,-9,-3
B her	5,-5,0
B here	3,-2,-1
B hereditary	5,-2,-2
B heretic	0,2,-5
B hero	1,-6,7
B heures	8,-4,-5
B high	6,-3,-3
B hiking	2,0,-1
B him	4,-2,-2
B hindi	10,2,-20
B his	5,-2,-2
B history	8,-7,-1
B hm	8,-5,-3
B hold	-9,-3,3
B holiday	-9,11,-4
B hollywood	-4,2,2
B holocaust	6,-2,-5
B home	-6,8,-2
B home house	3,0,-4
B honestly	8,-6,-2
B honeymoon	3,-2,0
B hong	-7,1,6
B hopeful	-5,3,5
B horas	7,-5,-3
B horrid	-6,8,-2
B horror	-2,6,-4
B horse	2,-3,-1
B horses	14,-12,-2
B hospital	-2,-6,5
B hot	11,-12,0
B hotel	6,-4,-2
B hour	2,0,-3
B hours	3,-3,0
B house	8,-8,-1
B housemates	-13,14,-2
B how	2,2,-4
B hugh	4,-2,-3
B humor	-9,18,-10
B hundred	8,-6,-2
B hungarian	-9,12,-5
B hunger	8,-7,-2
B hurt	17,-10,-8
B husband	6,-5,0
B husbands	3,-2,-2
B i	2,-1,-2
B ice	-6,-2,6
B ice queen	4,-4,-1
B id	-4,4,0
B ida	19,-16,-4
B idea	5,-4,-1
B ie	-12,15,-3
B if	-3,1,2
B ii	-2,4,-4
B ill	-2,2,0
B im	2,0,-2
B in	2,-1,-1
B in hospital	4,-3,-1
B in laws	6,-6,0
B in the mood for	-11,10,0
B indian	15,-7,-13
B indie	-6,9,-2
B inside	16,-15,-1
B inspiring	-18,17,-1
B interstellar	5,-4,-1
B into	0,4,-5
B invece	6,-5,-1
B ireland	-5,0,0
B irish	-3,-5,8
B is	3,-3,0
B isabelle	-16,16,-5
B island	-3,3,2
B islands	-8,9,-4
B isnt	1,-5,3
B istanbul	0,-10,8
B italian	2,-5,1
B italy	-1,-5,5
B its	3,-2,-1
B itself	-11,13,-2
B ive	3,-2,-1
B ja	9,-9,-1
B jack	-3,-16,17
B jackie	8,-2,-4
B jacques	-3,4,-1
B james	2,-4,1
B japan	-1,-4,4
B japanese	-2,5,-4
B jared	-3,-11,11
B jason	0,4,-7
B jazz	8,-8,-1
B jean	1,2,-3
B jeanne	14,-11,-4
B jim	5,-2,-4
B job	3,-1,-2
B joe	0,-2,-9
B johnny	4,-5,1
B jojo	8,-7,-1
B joke	10,-6,-6
B joker	12,-7,-5
B jokes	-3,12,-9
B joy	6,-4,-2
B judi	7,-3,-4
B julianne	-11,15,-4
B julie	-7,10,-5
B jungle	-5,11,-9
B jury	-5,11,-8
B just	3,1,-3
B keaton	-4,-1,6
B kedi	7,-5,-2
B keep	-3,-8,9
B keeps	-1,5,-2
B keira	3,-19,11
B kelly	10,-2,-15
B ken	2,-1,-2
B kenneth	-8,5,0
B kerala	5,-3,-3
B kevin	1,-6,6
B khan	-4,-6,7
B kid	-5,9,-8
B kid friendly	-9,7,5
B kids	0,2,-2
B kids child	0,-3,3
B kids children	-4,0,6
B kill	4,-3,-2
B killers	13,-12,-2
B killing	12,-10,-2
B kind	-9,3,6
B kindly	-11,2,9
B kindness	2,-6,4
B king	11,-5,-6
B kingdom	3,-1,-2
B kinski	1,2,-3
B kiss	16,-15,-2
B kissing	9,3,-11
B kitchens	0,1,-2
B klaus	8,-7,-3
B knight	8,-6,-1
B knives	2,-2,0
B knocked	4,-3,-1
B know	1,1,-2
B knows	-4,6,-4
B kong	1,-3,3
B korean	1,0,-2
B kubrick	2,-3,3
B kung fu	-1,2,-1
B kurosawa	5,-3,-2
B kurt	3,-3,-2
B l	28,-29,-5
B la	1,4,-6
B labour	14,-13,-2
B lack	-10,11,-3
B lad	7,-5,-1
B ladies	12,-8,-4
B ladj	13,-2,-15
B lado	3,-4,1
B lads	8,-3,-5
B lady	-2,6,-6
B lagos	-4,7,-4
B language	9,-7,-3
B lanthimos	-5,7,-5
B laptop	9,-4,-7
B lars	1,-6,4
B late	-9,6,2
B latin	-5,10,-10
B laugh	-4,4,0
B laughed	7,-5,-2
B law	1,-2,1
B lawrence	3,-2,0
B laws	10,-6,-3
B lawyer	-8,-9,14
B le	4,-5,0
B lean	-11,0,8
B learning	2,-1,-4
B least	-8,10,-3
B leave	0,-9,9
B leave departure	-14,3,12
B leaves	-4,6,-2
B leaving	0,4,-3
B lee	-1,3,-2
B left	4,-2,-3
B lent	6,-4,-3
B leonardo	-14,0,8
B les	4,-7,3
B lesbian	3,-2,-5
B less	-5,2,2
B lesson teach	8,-3,-5
B let	-5,3,1
B leto	11,-1,-10
B lets	-10,11,-2
B letter	-1,4,-2
B letters	-2,-6,2
B liam	-4,-2,6
B library	-5,5,-4
B lie	4,3,-8
B lies	-5,-3,5
B life	5,-4,-1
B lift	5,-2,-3
B light	6,-5,-1
B lighthouse	1,1,-3
B liked	4,-1,-3
B likes	-1,3,-3
B line	4,-5,0
B linea	11,-9,-2
B lisbon	1,0,-5
B list	8,-5,-2
B literary	-4,5,-4
B little	-3,5,-2
B little small	12,-10,-2
B live	-2,-1,3
B lived	11,-10,-2
B lives	4,-2,-2
B living	26,-21,-3
B loach	-3,-1,5
B lockdown	-2,5,-6
B london	-2,-10,11
B longer	-2,7,-6
B longing	-1,-2,2
B longing nostalgia	5,-3,-2
B look	4,-4,1
B looked	14,-13,-2
B looking	10,-12,1
B looking for	-1,5,-4
B looks	-1,2,-1
B lopes	6,-4,-2
B los	1,1,-3
B lost	6,-2,-4
B lot	-1,3,-3
B lots of	13,-8,-5
B loud	-9,10,-1
B louder	-15,17,-6
B louis	-6,3,4
B louise	12,-10,-2
B love adore	4,-2,-3
B loved	2,0,-3
B lovely	5,-3,-3
B loves	6,-7,-4
B low	-16,6,9
B luca	16,-15,-4
B luck	2,-1,-1
B lucky	6,-5,-2
B luis	-6,11,-5
B ly	14,-2,-17
B m	5,-8,-1
B ma	4,-4,-1
B macbeth	22,-16,-8
B mad	-8,9,-6
B made	1,3,-4
B madre	7,-7,-1
B mafia	-6,8,-2
B maggie	0,5,-8
B make	-2,1,0
B makes	8,-7,-1
B mal	3,-3,0
B malick	1,3,-7
B malta	1,1,-3
B maman	5,-4,-2
B mamma	9,-5,-4
B man	4,0,-3
B manchester	2,-1,-4
B mann	13,-5,-10
B manner	-19,20,-1
B mans	13,-12,-3
B many	11,-10,-4
B mario	12,-9,-5
B mark	5,-4,-1
B marriage	8,-14,5
B married	4,-3,-1
B martin	9,-3,-8
B marvel	1,-5,3
B match	9,-9,0
B match game	1,1,-2
B mate	4,-6,3
B mates	5,-2,-3
B mati	-2,3,-2
B matilda	4,-3,-1
B matt	7,-4,-4
B matter	0,4,-8
B max	-3,5,-4
B may	-4,-3,6
B maybe	-1,6,-5
B mcqueen	-2,-4,9
B mean	-1,-3,5
B mean evil villain	-8,10,-2
B means	10,-6,-5
B media	7,-5,-2
B meeting	-8,11,-4
B meetup	5,-7,0
B meg	-6,1,6
B mein	4,-3,-2
B mel	2,-3,1
B melancholia	7,-5,-2
B melancholy	-4,-8,5
B melodrama	-11,-6,7
B members	-13,6,6
B memories remember	8,-3,-6
B men	6,-7,1
B menu	6,-6,0
B meryl	-1,2,-5
B met	5,-3,-3
B mexeu	3,-2,-1
B mexican	1,0,-4
B mexico	8,-5,-5
B mi	8,-4,-4
B mia	9,-8,-1
B michael	-1,8,-7
B michelle	-2,4,-5
B middle	0,2,-2
B midnight	-1,5,-5
B midsommar	12,-9,-2
B mike	3,-4,1
B mind	-8,6,1
B mine	9,-6,-2
B minions	2,-2,0
B minus	-7,7,0
B minute	9,-6,-3
B minutes	2,0,-2
B mis	1,-7,7
B missed	11,-8,-3
B miyazaki	19,-17,-2
B mois	8,-6,-3
B moment	11,-22,4
B monday	6,-4,-2
B money	3,-4,0
B monica	1,2,-5
B monster	-3,4,-2
B monsters	-22,24,-3
B month	5,-1,-5
B mood	-13,14,-4
B moon	1,3,-4
B moon stars	3,-2,-2
B moore	25,-22,-10
B more	-2,2,0
B more like this	1,1,-2
B morgan	5,-3,-2
B morning	9,-7,-3
B most	3,1,-4
B mother	-1,2,0
B mothers	-4,1,2
B mothers day	16,-14,-2
B motion	17,-13,-6
B motorbike	-12,14,-3
B motorway	0,2,-2
B mountain	19,-16,-1
B mountains	0,-6,4
B mouth	3,-2,-1
B moved	9,-3,-10
B movie	-5,4,0
B movies	-15,11,6
B mr	4,-1,-2
B much	-1,-4,2
B mum	-1,2,-1
B mumbling	18,-10,-12
B mums	5,-3,-2
B murder	-4,5,-1
B murnau	8,-6,-2
B music	4,-8,6
B music musician	-1,2,-3
B music soundtrack	-4,10,-7
B musical	-10,8,0
B musicals	12,-3,-15
B must	0,2,-1
B my	3,-2,-1
B my child	6,-2,-8
B my father	10,-7,-2
B my girlfriend	6,-3,-4
B my husband	6,-6,0
B my kids	13,-11,-4
B my parents	8,-4,-5
B my wife	13,-6,-8
B myself	6,-8,1
B mystery	-8,-9,13
B n	-8,10,-7
B name	8,-4,-2
B nan	4,-2,-2
B nana	-4,9,-5
B nap	5,-4,-1
B nasty	8,-5,-6
B ne	3,-9,7
B near	3,2,-7
B nearly	-8,9,-4
B need	-2,6,-4
B needed	-10,3,5
B needs	-5,8,-3
B neighbor	-1,2,-1
B neighbour	5,-4,-1
B neighbours	-6,6,-2
B neither	5,-9,6
B nephew	9,-8,-1
B netflix	0,-12,9
B network	-7,8,-4
B never	3,1,-4
B new	1,5,-5
B new york	3,-1,-5
B next	-6,8,-2
B next to	-9,11,-2
B nice	-2,5,-3
B nicolas	-8,4,1
B niece	11,-8,-3
B night	1,2,-2
B nightclub	-12,14,-3
B nights	10,-5,-5
B nine	3,0,-3
B nineties	2,11,-13
B ninety	1,1,-3
B ninety minutes	-8,6,3
B niro	4,-6,0
B no	0,-2,2
B nobility	8,-5,-3
B nobody	0,-4,5
B nobodys	-9,-19,20
B noch	8,-9,-2
B noir	2,0,-4
B nomadland	15,-14,-1
B non	12,-6,-8
B none	-2,-9,5
B noon	4,-2,-1
B nope	5,-5,0
B nor	0,-3,1
B nora	1,2,-4
B nordic scandinavian	1,3,-6
B norway	4,-1,-5
B norwegian	2,1,-3
B not	1,-4,3
B nothing	-2,-4,6
B now	-3,7,-3
B nowhere	11,-2,-9
B nudity	2,-15,9
B number	-9,12,-4
B nun	14,-13,-1
B nuno	5,-4,-2
B nuns	1,2,-3
B nurses	7,-2,-5
B ocho	7,-4,-4
B odd	3,-2,-1
B oder	8,-5,-3
B of	1,0,-2
B off	-3,1,1
B office	17,-13,-8
B oh	7,-7,-1
B oil	-14,13,2
B ok	-5,7,-2
B okay	-3,4,-4
B old	-5,6,-1
B old age elderly	16,-21,2
B olds	-3,4,-1
B olivier	-16,7,-3
B on	1,1,-2
B once	4,-2,-2
B one	2,-1,-1
B ones	2,-1,-3
B only	-3,3,-1
B open	-2,3,-3
B opinions	-4,10,-9
B oppenheimer	12,-7,-5
B opposite	8,-1,-10
B or	-3,3,0
B order	13,-12,0
B ore	5,-2,-3
B original	-11,13,-4
B original different	8,-4,-4
B orlando	14,-13,-3
B oscar	1,4,-4
B other	2,-1,-1
B others	-7,9,-3
B otherwise	-13,15,-4
B otto	7,-4,-5
B our	4,-3,-2
B out	-1,3,-2
B outside	7,-4,-4
B own	-1,-1,2
B owner	9,-7,-1
B pablo	-10,-6,13
B pace	-1,2,-3
B paddington	6,-5,-1
B pain	5,-5,-1
B pair	4,-3,-3
B pal	9,-4,-5
B paper	-2,5,-4
B parents	8,-4,-4
B paris	8,-5,-4
B park	4,2,-6
B parrocchia	10,-7,-4
B part	1,-1,-2
B partner	-4,6,-6
B party	1,1,-2
B pas	-6,-5,10
B pass	0,-13,7
B past	9,-4,-5
B patrick	5,-3,-2
B paul	-3,6,-4
B pay	4,-7,2
B pensioners	4,-3,-2
B people	-2,3,-1
B per	-8,13,-6
B perez	5,-4,-1
B perfect	13,-11,-2
B period	-9,10,-1
B person	-9,2,2
B personal	19,-17,-5
B peter	0,5,-6
B petite	5,-4,-1
B pg	-6,3,1
B philip	-4,8,-4
B phone	2,1,-4
B piano	6,-5,-1
B picked	12,-11,-1
B picks	2,-5,-3
B picture	-14,7,7
B pig	21,-18,-4
B pile	-3,4,-1
B pilot plane	-6,7,-2
B pirate	-15,16,-1
B pirates	-8,10,-5
B piscine	10,-9,-2
B pit	-8,5,-3
B pixar	8,-14,0
B pizza	12,-8,-4
B place	-6,3,3
B plain	-7,7,-1
B plane	11,-11,-2
B planet earth	14,-8,-8
B planned	2,0,-2
B play	5,-2,-3
B plays	-1,4,-4
B please	-3,2,1
B plot	-5,3,-1
B plot twist	5,-4,-1
B po	-7,8,-3
B point	6,-3,-3
B polanski	11,-10,-1
B police	2,1,-3
B polish	1,1,-5
B polite	12,-11,-1
B political	-10,12,-2
B politics	-1,-2,2
B poor	-4,-2,6
B poor poverty	-5,7,-4
B portrait	12,-10,-3
B portuguese	1,1,-3
B possession	5,3,-4
B possible	-7,2,1
B post	-4,6,-4
B poster	-8,12,-8
B potatoes	3,-3,-1
B powell	-3,5,-3
B power	-2,-2,2
B pre	1,1,-2
B precisely	4,-2,-1
B predator	19,-17,-2
B prefer	9,-18,6
B preferencia	-18,18,-1
B prefiro	-11,19,-12
B pregnant	1,-4,4
B prestige	5,-22,12
B pretty	10,-8,-3
B pride	6,-5,-1
B priest	5,-3,-4
B priest nun	8,-4,-6
B princess	8,-5,-4
B priscilla	4,-3,-2
B prison	-10,7,3
B prof	6,-3,-3
B projector	17,-16,-2
B promised	-2,-1,3
B properly	-5,8,-7
B psychological	-13,12,0
B pub	-7,4,5
B pure	15,-14,-2
B purple	8,-6,-2
B puts	6,-4,-1
B pyjama	-2,4,-4
B quanto	-8,9,-3
B quatre	6,-5,-1
B que	-3,5,-5
B queen	5,-2,-2
B queens	9,-13,4
B quiet	4,1,-5
B quindi	-11,2,9
B quite	5,-2,-4
B quo	7,-5,-2
B rabbit	20,-19,-3
B rachel	8,1,-7
B racing cars	-4,-2,6
B rain	1,2,-3
B rain rainy	6,-4,-2
B raj	-14,18,-3
B ran	13,-12,0
B raoul	9,-6,-2
B ratcatcher	18,-17,-4
B rated	2,0,-2
B rather	-1,4,-2
B rats	-5,7,-3
B ray	2,1,-4
B read	6,-7,2
B real	-3,6,-3
B really	4,-2,-1
B recent new	8,-5,-2
B recommend	9,-4,-6
B recommended	4,-2,-2
B red	8,-6,-2
B redford	0,1,-2
B refugee	11,-10,-2
B religion	-5,-5,9
B remake	4,-5,2
B remakes	3,-4,-1
B remember	14,-6,-19
B remembers	-5,6,-1
B remote	9,-6,-4
B repeat	2,-3,1
B rest	-1,-1,2
B resta	11,-9,-1
B retired	-4,7,-4
B return home	4,1,-4
B revolution	10,-8,-5
B rhapsody	7,-5,-2
B rich	-14,10,5
B rickman	16,-12,-4
B ridiculous	-2,8,-8
B right	4,-8,4
B ring	3,-3,-1
B ripley	12,-10,-2
B rita	-7,10,-4
B road	-2,5,-4
B rob	9,-12,2
B robby	1,5,-8
B robert	2,1,-3
B robin	-6,2,3
B robocop	5,-4,-2
B robot	-11,12,2
B robots	11,-11,-1
B rock	-6,8,-5
B rock star	-14,13,-1
B roger	-2,4,-4
B rohmer	20,-18,-5
B roma	6,-5,-1
B roman	5,-7,2
B romance	-4,2,1
B romantic	3,-5,0
B romantic comedy	-13,19,-6
B romcom	3,-2,-2
B rome	-3,3,-1
B romy	-2,3,-3
B room	10,-10,0
B roommate	13,-11,-1
B roommates	5,-6,1
B round	5,-2,-3
B row	6,-5,-2
B rude	10,-7,-4
B ruined	2,-1,-1
B rukh	-2,3,-2
B rule	-6,1,4
B run	4,-4,0
B running	-11,-4,12
B russell	0,-7,6
B ryan	-3,-8,8
B sad	0,-5,5
B saga	-13,14,-2
B said	4,-2,-2
B salle	6,-4,-2
B salo	9,-8,-1
B saltburn	18,-17,-1
B sam	12,-7,-10
B same	2,1,-3
B sami	-11,-3,8
B sat	0,-7,7
B satire	1,4,-6
B saturday	21,-20,-3
B saw	6,-3,-2
B say	1,0,-2
B says	1,0,-2
B scandinavian	-3,5,-3
B scared	8,-6,-3
B scary	-2,6,-5
B scene	3,-4,1
B scheming	-4,2,5
B schon	5,-9,3
B school	1,-3,1
B schrader	-14,14,-1
B sci	-2,6,-5
B science	-4,14,-12
B science fiction	-1,2,0
B scrap	1,7,-7
B scream	13,-7,-7
B screen	1,3,-4
B sea	5,-7,2
B sea ocean	-14,19,-4
B sean	-18,16,-1
B secret	4,-3,-2
B secret agent	2,-1,-1
B secrets	-7,3,1
B see	2,-2,0
B seen	5,-2,-2
B send	-9,1,5
B sense	-8,9,-3
B sequel	6,-8,3
B sergio	-10,14,-6
B serious	3,5,-7
B set	-1,5,-5
B sete	11,-9,-3
B seven	0,-2,0
B seventeen	7,-6,-1
B seventh	14,-12,-4
B seventies	-2,7,-6
B seventy	0,5,-6
B sex	-4,0,4
B shah	-1,4,-4
B shared	6,-4,-2
B shark	18,-7,-11
B shed	-10,13,-5
B sheep	9,-4,-6
B shell	2,-3,1
B shelley	21,-15,-9
B shes	4,-4,0
B ships	4,-3,-1
B shirts	-2,3,-3
B shock	6,-5,-1
B shoes	6,-4,-2
B shootout	9,-6,-10
B short	-4,-6,7
B shorter	5,-3,-2
B shot	-10,12,-4
B should	-2,2,0
B shouting	-13,15,-4
B show	-4,0,2
B showed	5,-5,1
B shows	14,-8,-7
B si	-2,5,-4
B sick	-2,-5,5
B side	-7,7,-1
B sidney	-4,8,-3
B siete	8,-6,-3
B signs	10,-9,-1
B silent	-11,10,0
B silents	-2,3,-1
B silly	4,-5,-1
B silly stupid	-3,-2,2
B similar	-4,3,-1
B since	4,0,-3
B sing	-8,12,-7
B singer song	5,-4,0
B singing	-5,3,0
B singing singer	10,-8,-2
B single	-9,9,-2
B sissi	8,-6,-1
B sister	3,-3,0
B sisters	4,-2,-2
B sit	-4,3,0
B six	2,-5,1
B sixteen	3,-2,-1
B sixth	-5,8,-4
B sixties	1,1,-3
B sixty	17,-11,-10
B skip	4,-7,3
B sky heaven	9,-8,-1
B skyfall	16,-15,-1
B slasher	-19,20,-3
B sleep	10,-6,-3
B sleepover	3,-2,0
B slept	17,-13,-1
B slow	-2,2,-1
B small little	-7,11,-3
B snakes	3,-1,-2
B snow	4,3,-8
B snow snowed in	4,-14,8
B snowed	3,-8,3
B so	-4,3,0
B soap opera	-3,5,-2
B social	5,-4,-2
B society	18,-16,-3
B sofia	7,-5,-5
B soft	-2,11,-11
B soir	9,-5,-6
B solaris	4,-11,6
B soldier	-6,7,-3
B solo	4,-3,0
B some	3,0,-4
B somebody	-5,8,-3
B someone	-4,0,4
B someones	6,-17,5
B something	-5,7,-2
B something suspenseful	-6,8,-1
B somewhere	-2,6,-5
B son	-1,3,-2
B son children	2,0,-2
B song	0,-3,1
B sons	12,-9,-2
B sooner	-11,-10,10
B sorry	15,-12,-2
B sort	-11,12,-2
B sound	11,-7,-4
B soup	-15,-4,12
B south	-6,6,2
B space	-9,12,-3
B spaghetti	-1,5,-7
B spanish	2,1,-3
B spannendes	-3,5,-2
B spare	-10,-2,12
B speak	6,-4,-4
B speaking	8,-7,-3
B speech	7,-6,-1
B spell	-4,-4,6
B spencer	4,-2,-4
B spider	8,-10,0
B spies	-2,0,0
B spirit	11,-5,-7
B split	5,-4,0
B spoken	9,-6,-4
B spooky	5,-10,3
B sports	-16,2,10
B spot	-18,-8,19
B spring	-4,5,-2
B spy	-16,12,4
B stage	14,-19,-2
B stairs	6,-4,-2
B stalker	0,-4,3
B stallion	11,-9,-2
B stallone	4,1,-6
B stand	4,-4,-1
B standing	23,-12,-14
B star	13,-10,-4
B starring	-9,13,-6
B stars	6,-3,-3
B start	-3,3,0
B started	1,-8,4
B starts	-2,4,-4
B stay	-2,2,-1
B stays	7,-3,-3
B stephen	1,-4,3
B steve	2,-2,0
B still	-1,2,-1
B stillman	8,-5,-2
B stop	-4,-7,12
B stories	0,5,-5
B storm	5,-2,-6
B story	-2,3,-2
B strange	3,0,-3
B strangers	-3,-7,9
B streep	0,6,-12
B street	4,-6,2
B strong	2,-2,-1
B student	4,-1,-4
B students	4,-1,-3
B studies	7,-6,-1
B studio	-1,6,-3
B stuff	-12,3,9
B stunden	12,-10,-1
B stupid	-17,18,-3
B style	4,-3,-2
B stylish elegant	-2,0,4
B substance	-3,4,-1
B subtitles	1,-5,3
B subtle delicate	11,-9,-2
B such	8,-6,-4
B suggest	-13,0,9
B suitable	10,-15,4
B summer	-1,7,-7
B sunday	4,-1,-3
B sunrise	-8,13,-5
B sunshine	-6,7,-1
B superhero	-13,2,11
B surprise	-1,8,-7
B surreal absurd	2,-1,-1
B suspense	8,-7,-3
B suspiria	12,-10,-4
B swearing	-8,13,-4
B swears	-10,11,-3
B sweat	4,-3,-2
B sweaty	-8,11,-2
B swedish	0,2,-1
B sweeney	3,-2,-2
B sweet	-3,-4,6
B swinton	-9,10,-1
B swiss	-10,11,-1
B table	-7,9,-3
B taiwanese	16,-8,-7
B take	-4,-1,4
B tale	-7,7,-2
B talented	4,-2,-2
B talk	4,2,-9
B talk conversation	-2,-1,-1
B talking	-1,1,2
B tar	4,-2,-1
B tarantino	16,-13,-2
B tarkovsky	4,-1,-3
B taste	8,-7,-3
B tati	8,-5,-4
B taught	2,-2,0
B taxi	6,-3,-4
B tea	8,-5,-3
B teach	-2,-2,-1
B teacher	6,-6,0
B teachers	-12,13,-2
B team	-1,2,-4
B tear	5,-3,-4
B tears	-2,6,-7
B teen	-8,1,3
B teenage	3,5,-6
B teenager	-4,1,3
B teenagers	-6,7,-4
B tell	5,-2,-4
B telly	1,-3,2
B ten	4,-1,-3
B tender	9,-10,1
B tenete	-6,-4,8
B tense	-5,-5,8
B term	-13,4,2
B terrence	-1,2,-3
B terrible	4,-3,-2
B terror	-1,3,-4
B thai	1,-3,3
B than	2,-1,-1
B thank	12,-7,-5
B thanksgiving	-2,5,-4
B thats	5,-5,-1
B the	3,-2,-2
B theater musical	7,-7,-1
B theatre	3,-9,5
B them	1,2,-3
B then	2,4,-4
B there	-2,4,-2
B they	2,0,-3
B theyd	-3,6,-6
B theyre	-1,2,-2
B theyve	0,2,-2
B thief	12,-10,-2
B thieves	5,-3,-1
B thin	15,-12,-2
B things	2,0,-2
B think	10,-7,-3
B thinking	14,-11,-4
B thinks	2,1,-3
B third	1,0,-3
B thirteen	6,-5,-2
B thirty	1,2,-3
B this	3,0,-3
B thomas	-7,-6,9
B those	0,-2,1
B though	5,-4,-1
B thought	6,-4,-1
B thought provoking	-5,9,-5
B three	4,-3,-1
B three hours	2,0,-3
B thriller	-1,3,-3
B through	3,0,-2
B tigers	2,-1,-1
B tilda	-10,11,-2
B till	4,-2,-4
B time	-1,2,-1
B time travel	-6,6,-2
B time weather	-8,12,-5
B times	3,-3,0
B tira	3,-2,-2
B tired	3,6,-13
B titane	3,-2,0
B title	15,-9,-13
B to	2,-2,0
B tochter	-8,9,-5
B today	4,-4,0
B todd	-1,3,-2
B told	-6,9,-3
B tom	9,-9,-1
B tomorrow	8,-5,-4
B ton	3,-2,-2
B toni	-6,-1,6
B tonight	6,-3,-3
B tony	-7,4,-3
B too	3,-3,0
B took	6,-4,-4
B top	1,2,-3
B toro	7,-11,1
B toto	-4,7,-3
B totoro	10,-4,-7
B touch	10,-9,-2
B touching	15,-3,-13
B town	-2,5,-4
B tra	10,-7,-7
B tragedy	8,-8,0
B train	2,0,-2
B trains	-2,5,-5
B travel journey	2,1,-4
B treat	1,0,-4
B trial courtroom	-1,5,-5
B triangle	4,-2,-2
B tried	3,-5,2
B trier	7,-4,-4
B trip	0,1,-3
B trolls	-1,3,-1
B truc	-3,-3,3
B true	-1,3,-4
B true story	-6,7,-1
B truffaut	1,2,-7
B tuesday	2,1,-5
B turkish	7,-5,-3
B turn	-4,7,-3
B turned	6,-2,-5
B turns	-2,6,-5
B twelve	5,-4,-1
B twenty	2,0,-1
B twice	7,-7,1
B twilight	18,-15,-4
B twins	-3,6,-2
B twist	9,-8,-2
B two	2,1,-2
B two hours	12,-4,-8
B type	-5,18,-9
B u	-7,-2,7
B ukrainian	2,-1,-1
B un	-30,25,1
B uncle	2,-4,2
B uncut	1,1,-2
B under	0,3,-3
B understand	6,-2,-4
B understood	10,-9,-2
B uni	-2,3,-3
B until	-2,5,-3
B up	-1,2,-2
B upon	2,0,-1
B ups	-11,11,3
B us	3,-1,-2
B used	21,-17,-5
B vale	-9,5,2
B vampire	-14,10,5
B vampires	10,-3,-13
B van	6,-1,-8
B varda	3,-2,-2
B ve	-5,7,-3
B verdict	13,-12,-2
B verhoeven	7,-3,-6
B very	2,0,-2
B vez	6,-5,-1
B vi	8,-5,-3
B vicar	8,-4,-6
B video	5,-5,-5
B vienna	2,0,-2
B village	-5,8,-4
B village small town	-16,18,-3
B villain	-6,8,-5
B vimos	13,-12,-1
B vincent	-1,3,-3
B vingt	2,-1,0
B violence	7,-5,-3
B violent	-3,6,-3
B vittorio	-8,12,-10
B von	-3,-1,3
B vote	-5,6,-3
B voted	1,4,-7
B vs	5,-4,-1
B wait	-4,-3,7
B waiting	3,-2,-1
B walk	12,-8,-5
B walked	10,-6,-6
B walking	6,-5,-3
B wall	12,-10,-1
B want	-4,4,-1
B wanted	3,0,-4
B wants	-4,6,-1
B war	1,-2,1
B warm	0,-3,3
B was	5,-4,-1
B wasnt	9,-3,-6
B watched	7,-3,-4
B watches	-16,18,-4
B watching	10,-7,-4
B way	12,-9,-3
B wayne	10,-5,-5
B weak	-18,20,-6
B wed	-9,11,-2
B wedding	2,-1,-2
B wedding marriage	3,-1,-4
B weddings	-5,7,-1
B week	3,2,-3
B weekend	-2,7,-6
B weird	2,-2,2
B weisz	9,-1,-7
B well	4,-1,-3
B welsh	11,-9,-3
B went	4,-2,-2
B were	4,-2,-2
B werner	1,2,-3
B wes	2,0,-4
B west	4,-3,-2
B western	-8,2,4
B western cowboy	14,-14,-1
B wet	-11,18,-8
B weve	2,-2,1
B what	2,0,-1
B whatever	-4,-1,5
B whats	-5,6,-2
B when	-5,6,-1
B where	-6,8,-2
B which	-7,11,-4
B while	10,-7,-2
B whit	3,-1,-2
B white	4,-1,-2
B who	-6,6,0
B whoever	1,4,-5
B whole	3,0,-3
B whos	7,-5,-2
B why	-3,-3,6
B wicked	9,-6,-4
B wide	5,-4,-2
B wifes	2,0,-2
B wild	18,-10,-9
B wild zany	10,-6,-7
B wilder	2,-5,3
B will	-6,6,1
B williams	3,-11,13
B win	11,-10,-2
B wind	0,2,-3
B windows	-10,11,-1
B wine drinks	5,-3,-2
B winter	5,-4,-2
B witch	-5,-2,6
B witches	-3,-3,2
B with	-1,2,0
B with me	8,-5,-5
B with parents	8,-6,-2
B without	-1,-2,3
B witty dialogue	-3,5,-1
B wizards	-7,8,-1
B wolf	-6,0,5
B wolfwalkers	10,-9,-1
B woman	0,-2,2
B woman wife	6,-4,-3
B women	-4,4,0
B womens	17,-14,-4
B won	-1,4,-2
B wong	-6,8,-4
B wont	-11,-10,19
B woody	-5,-1,5
B word	-2,0,2
B work	6,-7,1
B work job	6,-5,0
B worked	12,-12,1
B working	6,-1,-12
B world	-3,6,-2
B worst	13,-11,-2
B worth	8,-6,-2
B would	2,1,-3
B would like	-5,7,-2
B wouldnt	-4,13,-15
B wrong	-13,8,4
B y	0,-7,5
B ya	-6,5,-3
B yang	8,-16,4
B year	2,-1,-1
B year years	1,2,-3
B years	1,3,-3
B yeoh	-2,3,-5
B yes	3,-6,3
B yesterday	8,-5,-2
B yet	6,-5,-2
B york	2,12,-16
B youd	-7,8,-4
B young	-13,9,2
B youngest	-1,5,-3
B your	5,-3,-1
B youre	14,-12,-2
B youve	-6,10,-4
B zero	2,-4,1
B zhang	3,-2,-4
B zombie	10,-7,-3
B zombies	-12,5,0
BB , 0	4,-3,-2
BB , 00	4,-3,-2
BB , 000	16,-11,-7
BB , 0000	1,5,-8
BB , 0000s	-10,11,-4
BB , a	-2,5,-2
BB , about	-5,5,0
BB , after	4,-1,-2
BB , all	6,-3,-2
BB , also	-7,9,-1
BB , american	-9,10,-3
BB , an	-13,14,-2
BB , and	-2,0,1
BB , any	-10,5,5
BB , anything	3,5,-10
BB , as	-12,10,2
BB , at	4,-2,-3
BB , bad	-11,12,-2
BB , beach	1,0,-2
BB , before	-3,-6,8
BB , best	-2,-7,6
BB , big	0,3,-3
BB , black	5,-4,-2
BB , british	0,1,-2
BB , but	-1,2,-2
BB , by	2,-12,11
BB , can	3,0,-3
BB , cat	3,-2,0
BB , colorful	-11,12,-5
BB , couldnt	4,-2,-2
BB , dance	-1,3,-2
BB , daniel	12,-9,-5
BB , different	-10,12,-5
BB , donc	-11,9,2
BB , dont	6,-14,2
BB , eight	10,-9,-2
BB , eighties	-3,4,-1
BB , en	-4,7,-6
BB , even	-1,4,-4
BB , every	10,-5,-5
BB , fast	-11,12,-2
BB , father	3,-2,-1
BB , first	15,-13,-3
BB , five	-11,12,-2
BB , fog	-7,8,-1
BB , for	3,-1,-2
BB , forty	4,-4,-1
BB , four	8,-8,-1
BB , french	4,-1,-5
BB , from	-5,6,-1
BB , funny	-12,13,2
BB , gern	-7,10,-4
BB , give	-7,8,-1
BB , good	7,3,-20
BB , have	15,-14,-1
BB , he	4,-1,-3
BB , hes	-1,3,-2
BB , his	5,-3,-2
BB , hold	6,-3,-4
BB , hours	-2,-6,10
BB , i	2,-1,0
BB , id	6,-1,-8
BB , if	14,-4,-9
BB , ill	4,-3,-2
BB , in	0,3,-4
BB , is	4,-2,-2
BB , it	4,0,-4
BB , italian	-15,17,-5
BB , its	4,-2,-2
BB , ive	6,-2,-4
BB , ja	2,-1,0
BB , john	-5,0,5
BB , just	-10,8,0
BB , keep	-13,-6,10
BB , korean	8,-5,-6
BB , la	8,-7,-1
BB , let	1,1,-4
BB , lets	-9,10,-3
BB , like	15,-10,-5
BB , little	2,-1,-1
BB , loud	-9,11,-2
BB , love	-11,10,3
BB , made	-9,9,-1
BB , make	-7,8,-2
BB , maybe	6,-1,-4
BB , me	-1,4,-4
BB , more	3,-1,-4
BB , mum	-6,-10,8
BB , mums	-6,8,-4
BB , my	3,-1,-1
BB , need	-3,4,-4
BB , never	10,-8,-2
BB , no	-5,-1,6
BB , nobody	-5,3,-3
BB , not	-1,-4,5
BB , nothing	-6,-2,7
BB , now	2,-5,4
BB , of	-9,9,-1
BB , old	-5,8,-2
BB , on	4,-3,-2
BB , one	5,-1,-4
BB , ones	15,-10,-6
BB , only	-11,3,8
BB , or	-6,5,1
BB , our	5,-4,-1
BB , people	-5,2,3
BB , please	8,-9,0
BB , quindi	-2,5,-7
BB , rain	-6,7,-4
BB , rather	-8,11,-3
BB , really	2,-2,-1
BB , sad	1,0,-3
BB , said	8,-7,-1
BB , saw	6,-2,-4
BB , says	-2,3,-1
BB , seventies	-19,19,-1
BB , she	4,-2,-2
BB , shes	1,-8,5
BB , silly	5,-2,-5
BB , slow	0,0,-2
BB , small	11,-9,-4
BB , snow	14,-13,-2
BB , so	-9,5,4
BB , some	1,2,-5
BB , something	-4,6,-2
BB , still	1,0,-2
BB , summer	-4,5,-2
BB , that	4,-3,0
BB , thats	6,-4,-2
BB , the	1,1,-2
BB , then	-5,9,-3
BB , there	11,-8,-3
BB , theres	1,5,-10
BB , they	-3,5,-1
BB , theyre	10,-6,-5
BB , theyve	5,-3,-2
BB , this	0,1,-2
BB , those	-4,-5,3
BB , though	5,-5,0
BB , three	-2,5,-4
BB , to	-4,7,-4
BB , today	13,-12,0
BB , tom	-8,11,-7
BB , too	2,-3,1
BB , train	7,-6,-2
BB , trains	15,-15,-1
BB , twelve	6,-5,-1
BB , two	1,1,-2
BB , want	-7,10,-4
BB , watch	3,-11,7
BB , we	0,2,-2
BB , were	11,-4,-8
BB , weve	0,1,-2
BB , what	-2,4,-3
BB , where	-7,-4,7
BB , which	6,-3,-4
BB , who	7,-5,-2
BB , whos	4,-3,-1
BB , with	-6,5,1
BB , without	-11,-2,11
BB , year	-6,7,-3
BB , you	8,-4,-5
BB . 00	7,-6,-2
BB . 0000	11,-6,-4
BB . FILM	4,-2,-1
BB . a	0,2,-2
BB . about	-15,16,-4
BB . after	11,-9,-3
BB . all	-12,4,8
BB . also	-12,12,-1
BB . american	8,-16,6
BB . amy	-9,10,-5
BB . an	-3,-4,4
BB . and	5,-7,1
BB . ando	6,-4,-3
BB . another	-5,8,-3
BB . any	-3,2,3
BB . anyone	0,-2,3
BB . anything	-9,7,2
BB . as	7,-5,-2
BB . at	-2,-4,5
BB . based	-4,6,-5
BB . before	7,-1,-6
BB . ben	0,-3,-3
BB . best	-2,-4,7
BB . bicycle	7,-5,-2
BB . big	0,3,-7
BB . black	-8,9,-3
BB . bohemian	3,-3,-1
BB . boy	5,-3,-2
BB . bruce	5,0,-5
BB . but	-8,4,0
BB . by	-3,6,-8
BB . can	2,3,-5
BB . cant	2,-1,0
BB . che	8,-6,-2
BB . cinema	-12,13,-2
BB . close	9,-7,-3
BB . could	-15,2,9
BB . crash	0,3,-7
BB . crazy	8,-6,-2
BB . crocodile	5,-4,0
BB . dad	8,-7,-1
BB . dance	-11,13,-9
BB . david	-6,3,2
BB . de	4,-1,-5
BB . death	8,-6,-3
BB . directed	-3,5,-2
BB . disney	-4,-4,9
BB . do	0,-1,-3
BB . does	0,6,-6
BB . dont	3,-4,0
BB . elvis	1,4,-4
BB . english	-1,-2,2
BB . every	15,-12,-4
BB . everything	-4,7,-4
BB . family	0,5,-4
BB . film	0,2,-3
BB . first	4,-4,-1
BB . for	5,-3,-2
BB . four	5,-5,-1
BB . frances	6,-3,-6
BB . free	7,-7,-1
BB . french	-10,13,-5
BB . george	-8,6,-1
BB . gerard	3,-7,-3
BB . give	-4,6,-3
BB . gladiator	11,-10,-1
BB . good	4,4,-4
BB . got	9,-8,-1
BB . hard	7,-4,-6
BB . have	-3,7,-4
BB . he	4,-1,-3
BB . hed	-6,9,-5
BB . heist	-12,13,-1
BB . her	-4,-2,7
BB . hes	-1,-2,2
BB . his	5,-4,-1
BB . how	12,-9,-4
BB . hugh	-7,5,-2
BB . id	-1,5,-4
BB . if	1,-8,7
BB . im	2,2,-5
BB . in	2,0,-1
BB . is	6,-5,-1
BB . it	2,0,-4
BB . its	4,-1,-3
BB . ive	-2,3,-2
BB . jacques	8,-1,-9
BB . james	-2,1,-3
BB . japanese	-8,10,-3
BB . jean	0,2,-3
BB . jim	7,-3,-7
BB . joe	-6,8,-10
BB . john	12,-10,-5
BB . johnny	2,-6,6
BB . just	1,-3,1
BB . keep	-2,2,-2
BB . kenneth	-7,6,-4
BB . kids	2,-2,-3
BB . la	12,-10,-1
BB . last	5,-4,-1
BB . late	-2,4,-2
BB . le	9,-7,-2
BB . les	2,-9,5
BB . less	0,-7,4
BB . let	0,-4,-1
BB . lets	-1,3,-3
BB . like	9,-6,-4
BB . look	13,-11,-2
BB . looking for	2,0,-1
BB . lucky	2,0,-4
BB . make	1,1,-2
BB . marvel	-20,12,4
BB . me	-4,0,3
BB . mel	3,-1,0
BB . michael	-2,-2,0
BB . more	-4,3,0
BB . movie	-9,12,-3
BB . mums	6,-5,-1
BB . my	4,-2,-2
BB . my wife	16,-8,-11
BB . nan	9,-7,-2
BB . need	2,-1,-2
BB . neither	15,-5,-12
BB . never	-16,15,-2
BB . new	-15,17,-4
BB . next	-1,2,-2
BB . nobody	2,-5,0
BB . not	3,-3,0
BB . nothing	-4,-1,6
BB . now	1,1,-4
BB . of	-4,0,4
BB . oh	7,-9,1
BB . ok	5,-4,-1
BB . on	6,-5,0
BB . once	5,-4,-1
BB . one	-5,5,-1
BB . only	-7,9,-4
BB . or	-12,6,-3
BB . our	4,-2,-1
BB . over	-7,10,-3
BB . paul	-12,6,-1
BB . please	2,-2,-2
BB . put	-10,12,-2
BB . rachel	1,2,-5
BB . rather	-8,9,-2
BB . really	3,-15,5
BB . richard	-8,4,5
BB . road	6,-5,-2
BB . robert	-1,4,-3
BB . rome	-10,11,-3
BB . ryan	8,-8,-4
BB . same	-3,4,-5
BB . saw	8,-1,-6
BB . sci	-7,8,-1
BB . se	-7,-11,15
BB . second	-21,20,2
BB . seen	5,-2,-2
BB . seven	0,-12,5
BB . shah	-7,10,-5
BB . she	2,-2,-1
BB . shes	-1,3,-2
BB . short	2,0,-4
BB . show	-13,16,-5
BB . slow	1,2,-5
BB . so	-1,7,-7
BB . some	-2,5,-3
BB . somebody	13,-11,-3
BB . someone	0,2,-2
BB . something	-4,7,-3
BB . song	-5,8,-6
BB . south	-3,2,1
BB . spanish	0,3,-4
BB . stephen	3,-7,6
BB . steve	16,-15,-2
BB . still	11,-9,-2
BB . that	-2,4,-2
BB . thats	9,-7,-2
BB . the	4,-2,-2
BB . then	5,-3,-2
BB . there	7,-1,-8
BB . theres	6,-2,-5
BB . they	5,-2,-3
BB . theyre	4,-16,8
BB . this	6,-5,-2
BB . three	7,-5,-4
BB . thriller	-12,8,-1
BB . to	2,1,-3
BB . today	-8,10,-3
BB . tom	2,-9,4
BB . tony	-8,1,3
BB . too	-3,-16,11
BB . turkish	-7,9,-4
BB . two	-3,5,-5
BB . uncut	4,-3,-1
BB . video	-4,-4,3
BB . want	-2,3,-3
BB . watch	-5,9,-7
BB . we	4,-1,-4
BB . wed	5,-3,-5
BB . well	9,-8,-3
BB . were	3,-1,-2
BB . wes	-12,12,0
BB . weve	-2,2,0
BB . what	1,3,-5
BB . whatever	-7,14,-10
BB . whats	-2,4,-3
BB . when	3,-1,-2
BB . where	1,0,-2
BB . which	4,-1,-4
BB . who	3,-5,3
BB . with	-1,2,-1
BB . without	7,-4,-2
BB . wolfwalkers	9,-8,-1
BB . would	-2,-2,3
BB . would like	-4,5,-2
BB . yesterday	5,-3,-2
BB . you	-5,-11,11
BB 0 ,	5,-4,-2
BB 00 ,	4,-1,-3
BB 00 and	-2,5,-3
BB 00 minutes	4,-2,-2
BB 00 or	15,-14,-2
BB 000 minutes	4,-1,-3
BB 0000 ,	6,-2,-5
BB 0000 and	-3,5,-4
BB 0000 one	13,-7,-6
BB 0000s ,	-11,12,-3
BB 00s ,	-6,1,6
BB FILM ,	1,1,-2
BB FILM a	5,-4,-1
BB FILM all	4,-3,-2
BB FILM and	2,-4,1
BB FILM are	9,-7,-1
BB FILM as	5,-3,-2
BB FILM at	3,-2,0
BB FILM because	7,-4,-3
BB FILM but	-10,11,-1
BB FILM by	7,-6,0
BB FILM can	5,-4,-1
BB FILM doesnt	6,-3,-4
BB FILM for	2,-1,-1
BB FILM from	10,-8,-1
BB FILM got	4,-2,-2
BB FILM had	5,-3,-2
BB FILM has	0,1,-2
BB FILM have	6,-3,-2
BB FILM he	2,-1,0
BB FILM i	-3,5,-2
BB FILM in	8,-7,-1
BB FILM is	4,-4,0
BB FILM last	7,-5,-1
BB FILM like	2,-1,-5
BB FILM made	5,-3,-2
BB FILM me	10,-9,-1
BB FILM my	3,-1,-2
BB FILM never	5,-3,-2
BB FILM no	16,-5,-11
BB FILM not	5,0,-6
BB FILM of	6,-5,-1
BB FILM on	0,1,-3
BB FILM the	5,-4,0
BB FILM to	2,-2,-1
BB FILM too	7,-6,-1
BB FILM was	2,-2,-1
BB FILM watch	6,-4,-2
BB FILM we	1,-3,2
BB FILM with	4,-1,-3
BB a 0	-9,10,-1
BB a big	-2,4,-2
BB a bit	-5,8,-4
BB a bus	10,-9,-2
BB a car	-7,8,-1
BB a comedy	-5,11,-5
BB a cop	-12,4,8
BB a crime	1,1,-2
BB a documentary	-2,5,-3
BB a drama	-7,8,-1
BB a family	-15,16,-1
BB a film	-1,2,-1
BB a first	5,-4,0
BB a funeral	7,-5,-3
BB a good	-4,4,-2
BB a half	-9,9,-3
BB a happy	-9,10,-3
BB a horror	-3,6,-2
BB a hundred	18,-19,-3
BB a little	0,4,-5
BB a long	5,-3,-1
BB a lot	-14,18,-9
BB a love	0,1,-2
BB a man	-1,-2,3
BB a movie	-3,4,-2
BB a musical	2,2,-6
BB a of	-4,5,-3
BB a quiet	4,-3,-1
BB a road	5,-3,-3
BB a romantic comedy	-3,4,-1
BB a seven	-13,15,-3
BB a small	6,-5,-1
BB a strong	-2,4,-3
BB a theater musical	2,-1,-1
BB a thing	11,-9,-4
BB a thriller	-3,4,-2
BB a train	3,-2,-3
BB a two	22,-21,-2
BB a wedding	-3,3,4
BB a western	-3,-1,5
BB a woman	3,1,-4
BB about ,	-1,3,-5
BB about a	-3,4,-1
BB about my	7,-2,-5
BB about the	-6,3,2
BB acha the	5,-4,-1
BB action ,	-8,9,-2
BB after a	-1,4,-2
BB after the	2,-4,3
BB again ,	4,3,-9
BB again please	-9,9,-1
BB all ,	-8,6,3
BB all of	14,-10,-3
BB all the	-2,0,2
BB all three	3,-1,-1
BB allergic to	1,-6,4
BB alone ,	8,-6,-3
BB also ,	10,-8,-1
BB always ,	-3,5,-3
BB american ,	-11,14,-3
BB an hour	0,-3,4
BB an old	-5,7,-2
BB and FILM	3,-4,2
BB and a	-5,4,0
BB and all	-5,-14,11
BB and cant	14,-3,-12
BB and for	4,-4,0
BB and have	13,-9,-5
BB and he	13,-21,4
BB and i	6,-3,-2
BB and ill	1,-3,2
BB and im	1,2,-3
BB and is	8,-4,-3
BB and it	-7,9,-4
BB and its	4,-1,-2
BB and ive	3,-2,-1
BB and leave	-7,-12,14
BB and me	10,-7,-2
BB and no	1,-5,3
BB and nobody	-3,3,7
BB and not	-7,1,7
BB and nothing	-6,-8,11
BB and now	-1,2,-1
BB and one	4,-1,-1
BB and she	6,-2,-6
BB and that	-3,11,-15
BB and the	2,-2,0
BB and then	3,-2,-1
BB and want	-16,17,-2
BB and we	7,-5,-2
BB and white	0,2,-1
BB and with	2,1,-4
BB and without	0,-4,3
BB ang lee	4,-3,-3
BB animals ,	8,-3,-4
BB anos 00	5,-4,-2
BB another with	-4,13,-8
BB any ,	10,-7,-5
BB any film	2,-8,9
BB any good	17,-8,-13
BB any more	1,2,-4
BB anyone but	-2,-2,5
BB anyone who	9,-7,-2
BB anything ,	11,-9,-2
BB anything by	-6,4,1
BB anything else	1,2,-3
BB anything from	-14,15,-2
BB anything that	8,-11,0
BB anything where	-2,5,-6
BB anything with	-4,-6,8
BB argento ,	-6,9,-5
BB as FILM	-13,10,-1
BB as a	4,-3,-2
BB as in	-4,7,-9
BB as long	-13,7,3
BB as my	6,-5,-1
BB as the	-13,10,1
BB asked for	-18,22,-6
BB asking for	7,-7,0
BB at a	0,2,-4
BB at home casa	4,-2,-2
BB at least	-14,15,-5
BB at my	4,-3,0
BB at our	7,-2,-6
BB at the	5,-3,-2
BB based on	-9,12,-3
BB be a	4,-3,-3
BB be in	7,-5,-1
BB beach ,	-4,6,-3
BB beautiful ,	8,-7,-5
BB because of	6,-4,-2
BB been in	2,-2,0
BB been through	13,-7,-9
BB before 0000	-2,6,-3
BB before he	-8,-7,14
BB before of	12,-10,-3
BB before the	4,0,-3
BB best film	10,-8,-2
BB better ,	8,-8,-1
BB birthday ,	9,-8,-2
BB bit of	-7,8,-1
BB bitte ,	5,-2,-3
BB black and	-2,4,-2
BB bohemian rhapsody	3,-2,-1
BB boring ,	7,-6,-1
BB boy ,	8,-7,-2
BB brain is	6,-4,-1
BB brazilian ,	-18,20,-2
BB breakup dejo	15,-9,-5
BB bring me	-6,8,-4
BB british ,	-4,6,-3
BB british english ,	-5,6,-1
BB brother in	2,-1,0
BB but i	2,-5,4
BB but in	-9,11,-4
BB but no	-4,-3,8
BB but not	1,-8,7
BB but of	-6,3,2
BB but that	2,0,-2
BB but the	-5,0,2
BB but tonight	0,3,-5
BB but with	-3,5,-3
BB but without	-3,-2,4
BB by a	-4,-1,4
BB by my	3,-2,-1
BB by the	0,4,-5
BB call it	13,-11,-5
BB camp ,	-20,21,-2
BB can i	3,-6,3
BB can keep	0,-15,8
BB can we	2,1,-8
BB can you	5,-1,-3
BB cant stand	2,-3,1
BB car ,	-6,6,-2
BB children ,	-5,6,-1
BB christmas ,	3,0,-4
BB cinema ,	2,-1,-2
BB city ,	-6,10,-3
BB class ,	-13,14,-2
BB clever ,	9,-12,0
BB club ,	6,-2,-5
BB club in	5,-4,-1
BB cold ,	3,-2,-3
BB comedy ,	-2,5,-2
BB comedy with	-6,-3,6
BB comes from	-1,4,-4
BB conspiracy ,	-14,16,-4
BB could be	-9,11,-3
BB could have	5,-3,-3
BB could you	4,-11,6
BB cry ,	0,-11,7
BB dad ,	9,-8,-1
BB dance ,	17,-14,-1
BB daniel craig	4,-1,-3
BB dark ,	-6,5,0
BB daughter ,	-16,15,-6
BB daughter has	6,-5,0
BB day ,	-9,10,-1
BB de niro	7,-4,-7
BB dead ,	6,-4,-2
BB did a	6,-5,-2
BB directed by	-8,10,-2
BB dirty gritty ,	-8,9,-3
BB do ,	-19,23,-4
BB do i	0,5,-5
BB do not	5,-6,-1
BB do the	16,-14,-3
BB documentary about	2,-5,5
BB does the	9,-6,-4
BB done the	6,-5,-1
BB dont want	-7,-6,12
BB dont you	2,-4,0
BB drama ,	-9,4,3
BB drama about	-12,13,-3
BB dubbed ,	-2,-4,0
BB dvd ,	3,-2,-2
BB easy ,	-3,0,0
BB eight ,	1,0,-3
BB eighties ,	-1,4,-3
BB else ,	3,-3,-2
BB else with	-16,7,5
BB english ,	-12,12,0
BB enough ,	14,-9,-8
BB even the	7,-6,-1
BB even though	6,-1,-5
BB evening ,	-5,-7,4
BB except the	-7,-4,8
BB family ,	-2,-3,5
BB farm animals ,	-16,4,8
BB father ,	10,-8,-2
BB father in	4,-4,-1
BB felt like	5,-5,0
BB fifties ,	-9,9,-1
BB film ,	-4,1,1
BB film about	-2,5,-3
BB film and	-2,3,-2
BB film for	6,-5,-2
BB film from	-7,7,-1
BB film in	-11,-1,10
BB film night	4,-3,-1
BB film that	-2,0,0
BB film thats	7,-5,-3
BB film where	-2,6,-3
BB film with	-16,8,7
BB film without	-13,-8,19
BB films ,	12,-13,-1
BB films about	-18,17,1
BB films where	0,3,-6
BB films with	-9,10,-1
BB find me	-7,12,-8
BB find the	-18,19,-4
BB fine ,	-7,-5,13
BB five ,	-7,8,-2
BB fog ,	-11,11,0
BB football ,	-10,-3,14
BB for FILM	-8,10,-3
BB for a	4,-1,-3
BB for heavens	-5,-2,7
BB for me	-1,6,-4
BB for my	1,-3,2
BB for our	7,-6,-2
BB for something	-11,12,-2
BB for the	5,-3,-3
BB for two	9,-12,4
BB forget the	9,-6,-4
BB four hours	3,-3,-1
BB four year	5,-5,-1
BB french ,	-2,3,-2
BB friends ,	7,-6,-1
BB from a	-2,6,-4
BB from before	-7,10,-8
BB from my	6,-4,-1
BB from that	-9,10,-2
BB from the	0,1,-2
BB funny ,	-3,-2,3
BB gave me	7,-5,-2
BB gentle ,	-1,3,-1
BB german ,	5,-5,1
BB ghost ,	12,-11,0
BB ghosts ,	11,-10,-2
BB girl ,	15,-9,-1
BB girls ,	1,1,-4
BB give me	-2,3,-2
BB give us	-1,2,-1
BB go ,	3,-2,-2
BB go for	-22,23,-3
BB go to	5,1,-3
BB gone ,	0,3,-9
BB good ,	9,-5,-5
BB got a	14,-16,3
BB got me	3,-2,-2
BB got the	7,-5,-1
BB gravity in	5,-4,0
BB greek ,	5,-4,-1
BB green book	6,-4,-3
BB grew up	-4,6,-5
BB had a	2,1,-4
BB had me	2,-1,-1
BB had my	-3,-5,6
BB had the	9,-8,-1
BB had to	4,-3,0
BB half hours	-5,7,-4
BB has ,	-1,-8,10
BB has a	-1,8,-10
BB has been	5,-5,-2
BB has the	-6,7,-3
BB has to	-4,5,-2
BB have an	-11,13,-3
BB have crime	6,-5,-1
BB have i	15,-10,-5
BB have me	4,-3,-2
BB have something	-1,6,-8
BB have the	4,-6,1
BB have watch	5,-4,-1
BB have you	1,1,-7
BB he cant	6,-7,1
BB he does	5,-3,-4
BB he likes	-4,5,-2
BB he says	4,-3,-2
BB he wants	5,-1,-6
BB he was	-3,7,-6
BB heavy ,	2,1,-6
BB hed like	-21,22,-3
BB heist ,	-13,13,-1
BB hen do	7,-5,-3
BB her ,	2,-14,13
BB here ,	-3,4,-1
BB hes a	3,-7,7
BB him ,	5,-7,2
BB him with	14,-11,-5
BB hindi ,	-3,3,-3
BB his ,	0,-1,3
BB hold the	-1,-4,4
BB hollywood ,	8,-7,-1
BB home ,	-13,14,-2
BB hong kong	4,-8,0
BB horror ,	-5,7,-3
BB horse ,	8,-6,-2
BB hours ,	-1,2,0
BB hours horas	-5,1,4
BB hours of	4,-1,-3
BB hours ore	4,-1,-2
BB house and	10,-8,-2
BB how about	9,-7,-4
BB hugh grant	3,-1,-5
BB i ,	1,2,-4
BB i am	9,-5,-2
BB i and	-4,7,-2
BB i can	-1,10,-11
BB i cant	0,-4,5
BB i could	17,-14,-3
BB i couldnt	2,-2,0
BB i cried	2,-1,-1
BB i did	10,-6,-5
BB i do	6,-8,3
BB i dont	-2,2,-2
BB i fell	4,-3,-1
BB i find	0,-9,7
BB i get	-8,-1,13
BB i had	0,2,-2
BB i have	6,-3,-3
BB i havent	8,-6,-2
BB i is	4,-2,-2
BB i know	8,-7,-1
BB i like	2,-4,1
BB i love	-15,21,-9
BB i me	8,-3,-4
BB i need	-1,2,-2
BB i never	-1,9,-7
BB i only	-2,4,-4
BB i said	-3,1,2
BB i say	-7,0,3
BB i teach	5,-18,3
BB i the	7,-5,-1
BB i want	-7,9,-2
BB i was	4,-3,-1
BB i work	10,-5,-7
BB i would	-16,18,-8
BB id have	-4,5,0
BB id like	-2,3,-1
BB id love	-1,3,-3
BB id rather	3,-4,2
BB idea ,	1,-7,4
BB if is	-17,-5,17
BB if its	-17,4,12
BB if the	3,-9,1
BB if theres	-3,-8,9
BB if you	10,-2,-7
BB ill be	12,-8,-4
BB im a	9,-5,-3
BB im from	6,-4,-4
BB im not	5,-4,-1
BB im off	-8,-7,11
BB im on	14,-9,-2
BB in 0000	6,-3,-3
BB in all	3,-1,-2
BB in an	-13,15,-3
BB in his	8,-6,-3
BB in it	-1,-4,5
BB in law	0,2,-2
BB in laws	6,-5,-2
BB in love	-4,7,-8
BB in my	3,-1,-3
BB in one	-3,5,-3
BB in our	8,-5,-3
BB in that	-12,6,4
BB in the	2,0,-2
BB in their	9,-8,-2
BB in this	5,-4,-1
BB into the	10,-9,-1
BB irish ,	-8,2,7
BB is ,	0,3,-3
BB is 00	5,-2,-3
BB is a	7,-7,0
BB is about	12,-11,0
BB is every	4,-2,-2
BB is from	2,0,-2
BB is in	6,-11,4
BB is it	19,-14,-5
BB is my	2,-1,-2
BB is of	4,-3,-1
BB is off	9,-7,-2
BB is on	3,-2,-1
BB is really	8,-3,-5
BB is the	4,-2,-2
BB is there	3,-1,-2
BB is to	2,0,-2
BB is where	4,-3,-1
BB islands ,	-4,5,-3
BB it ,	-3,5,-2
BB it a	6,-5,-2
BB it about	8,-12,3
BB it and	3,-8,5
BB it be	-8,9,-2
BB it has	-4,5,-3
BB it in	-1,3,-3
BB it is	2,1,-3
BB it was	5,-6,1
BB it with	14,-14,-3
BB italian ,	-2,4,-4
BB italy ,	-3,2,-3
BB its a	7,-6,-1
BB its got	-6,-2,7
BB its my	4,-3,-1
BB its not	1,-7,3
BB its the	6,-4,-1
BB ive a	10,-8,-2
BB ive been	4,-1,-3
BB ive got	3,0,-4
BB ive had	-1,-8,10
BB ive never	2,-1,0
BB ive seen	6,-5,0
BB ja ,	-7,-6,10
BB ja vi	3,-2,-1
BB jackie chan	4,-4,1
BB japan ,	-1,-4,4
BB john wayne	11,-6,-5
BB keep it	-10,-2,6
BB keira ,	6,-5,-2
BB ken loach	3,-1,-3
BB kids and	-7,0,7
BB kind ,	-10,9,1
BB knives out	6,-3,-7
BB know ,	-4,6,-2
BB kong ,	0,2,-1
BB la piscine	11,-10,-1
BB lads ,	13,-12,-2
BB lars von	0,-4,2
BB last night	10,-9,-2
BB last time	5,-5,-1
BB last years	9,-7,-2
BB laugh ,	7,-7,-1
BB law ,	4,-2,-1
BB lee in	-2,2,-1
BB les mis	-1,-11,9
BB less of	-11,19,-7
BB let it	-15,8,6
BB let me	-9,15,-8
BB lets have	-3,6,-10
BB lies ,	-9,-2,6
BB life of	0,2,-4
BB light ,	1,-1,-2
BB like ,	4,-2,-2
BB like FILM	-4,8,-5
BB like a	7,-6,-1
BB like it	0,3,-3
BB like of	0,-5,1
BB like something	-4,5,-3
BB like that	-11,14,-4
BB like the	-1,2,-3
BB like to	-2,0,1
BB long ,	-9,8,0
BB long as	-16,9,6
BB look ,	-6,9,-9
BB looking for	-14,15,-1
BB looking for a	-2,2,-1
BB loud ,	-11,13,-1
BB love ,	-9,9,-1
BB loved FILM	8,-7,-2
BB loved the	-1,2,-4
BB made by	-15,16,-2
BB made in	13,-8,-7
BB made me	6,-4,-3
BB made my	4,-3,-2
BB made us	4,-3,-1
BB make ,	2,-1,-1
BB make a	7,-6,-1
BB make it	-3,5,-3
BB make me	-7,-11,17
BB make my	7,-2,-4
BB makes me	14,-10,-4
BB makes my	4,-2,-2
BB man ,	10,-5,-3
BB man of	6,-4,-3
BB manner ,	-12,12,0
BB marvel ,	2,-14,11
BB me ,	6,-4,-2
BB me a	-4,4,1
BB me about	3,-12,3
BB me and	7,-5,-3
BB me from	-9,-5,11
BB me give	16,-11,-6
BB me have	1,2,-3
BB me i	0,1,-2
BB me in	7,-4,-3
BB me is	7,-6,-1
BB me meetup	11,-7,-7
BB me something	10,-7,-8
BB me the	4,-2,-2
BB me to	0,3,-4
BB mean ,	15,-12,-8
BB mel gibson	11,-7,-6
BB men ,	22,-22,2
BB men in	4,-3,-1
BB minutes ,	3,-1,-2
BB minutes and	0,-4,3
BB minutes of	4,-1,-4
BB mood for	2,-2,0
BB more ,	7,-5,-3
BB more of	-13,-2,13
BB more with	-26,24,-9
BB most ,	-2,3,-3
BB mother ,	-16,16,-3
BB mother in	-3,5,-4
BB mother is	7,-4,-3
BB mountains ,	-2,-9,7
BB moved to	0,1,-2
BB movie ,	-11,14,-5
BB movie about	-5,8,-4
BB movie in	-16,12,3
BB movie of	-12,5,6
BB movie that	12,-11,-3
BB movie with	1,2,-3
BB much as	-13,-4,14
BB mum ,	-6,-5,9
BB mum says	-4,4,0
BB must be	-1,-5,7
BB my best	-3,5,-7
BB my boss	13,-12,-2
BB my boyfriend	4,-4,-1
BB my boys	2,0,-3
BB my brother	4,-3,-1
BB my brothers	13,-10,-4
BB my class	9,-7,-1
BB my cousin	-5,8,-5
BB my dad	0,4,-3
BB my daughter	2,0,-2
BB my daughters	-2,5,-1
BB my dead	8,-5,-3
BB my ex	3,-2,-2
BB my father	7,-5,-3
BB my favourite	-6,7,0
BB my flatmate	5,-3,-2
BB my friend	-3,-2,-1
BB my girlfriend freundin	6,-3,-4
BB my grandmother	4,-3,-1
BB my head	-12,-5,14
BB my husband	1,-4,3
BB my in	7,-6,-1
BB my kids	9,-7,-2
BB my lot	2,1,-6
BB my mates	3,-2,-1
BB my mother	1,0,-2
BB my mum	2,0,-2
BB my nan	2,-2,0
BB my nephew	11,-9,-1
BB my own	6,-14,6
BB my roommates	5,-4,-1
BB my sister	6,-3,-2
BB my son	7,-6,-1
BB my sons	6,-5,-1
BB my students	5,-3,-1
BB my teenager	15,-12,-4
BB my uncle	7,-6,-3
BB my whole	-1,3,-2
BB my wife	6,-6,0
BB my wifes	5,-2,-2
BB my woman wife	4,-4,-2
BB need a	0,2,-3
BB need something	-10,4,5
BB need to	3,-2,-4
BB never seen	3,-1,-3
BB next ,	-4,5,-1
BB nice ,	-2,-6,6
BB night ,	-1,-1,2
BB nine ,	-10,12,-2
BB nineties ,	-3,5,-2
BB ninety minutes	-6,6,-2
BB no ,	5,0,-6
BB no more	3,-7,1
BB no movie	6,-7,1
BB no not	17,-7,-12
BB no to	-17,-2,11
BB noir ,	13,-12,-2
BB not ,	0,-2,2
BB not FILM	5,-5,-1
BB not a	4,-5,2
BB not about	-10,0,8
BB not another	-3,-7,8
BB not as	-9,-9,12
BB not by	-7,-9,10
BB not even	6,-6,-3
BB not for	-2,-6,5
BB not give	-8,6,-1
BB not have	5,-6,1
BB not in	-3,-10,8
BB not is	-4,-7,10
BB not me	10,-2,-9
BB not of	-2,-5,6
BB not one	-6,-6,10
BB not the	1,-6,3
BB not to	6,-7,-2
BB not too	-10,3,4
BB not want	-5,-9,12
BB not with	4,-5,0
BB nothing ,	-9,-8,10
BB nothing about	-8,-3,10
BB nothing against	7,0,-12
BB nothing else	8,-8,-4
BB nothing of	-4,0,3
BB nothing that	11,-14,-6
BB nothing where	-13,-8,18
BB nothing with	-6,-5,10
BB now want	-5,7,-2
BB of a	2,0,-2
BB of his	1,1,-2
BB of hours	-17,6,8
BB of it	-2,-5,4
BB of me	0,1,-3
BB of movie	-11,3,4
BB of my	6,-5,-1
BB of really	4,-21,7
BB of sadness	2,-1,-1
BB of that	-4,3,-1
BB of them	-7,4,3
BB of this	6,-3,-4
BB of those	2,-6,2
BB of us	6,-4,-2
BB off the	-4,-2,7
BB okay ,	-3,5,-5
BB old ,	-3,-2,4
BB old and	-7,2,2
BB olds ,	5,-4,-3
BB on ,	5,4,-9
BB on a	4,-2,-2
BB on my	6,-5,-1
BB one ,	9,-6,-3
BB one about	-5,7,-3
BB one for	-7,8,-6
BB one from	-11,10,1
BB one i	5,-4,0
BB one more	-9,10,0
BB one of	3,-8,4
BB one that	-7,0,7
BB one thing	2,-13,6
BB one where	-6,3,2
BB one with	-5,3,3
BB ones ,	4,-2,-5
BB only film	7,-3,-5
BB only the	1,1,-3
BB or a	-9,11,-3
BB or in	-4,6,-3
BB or is	0,1,-2
BB or the	7,-3,-5
BB out ,	-2,1,0
BB out of	4,1,-7
BB over my	7,-5,-2
BB over the	-1,4,-5
BB paris ,	4,-1,-4
BB part two	4,-4,-1
BB people ,	-9,5,4
BB people being	7,-5,-7
BB people who	-2,-4,1
BB period ,	-10,12,-5
BB pg ,	-8,4,1
BB please ,	-1,5,-3
BB please no	-7,-3,10
BB plot ,	11,-4,-7
BB portuguese ,	-5,6,-1
BB possible ,	9,-8,-3
BB power of	6,-4,-2
BB pretty ,	-4,5,-1
BB priest nun ,	-1,1,-2
BB prison ,	-10,12,-2
BB put on	8,-6,-2
BB put the	2,-1,-2
BB quiet ,	-2,3,0
BB rain ,	9,-7,-3
BB rather than	-5,-5,9
BB really ,	-1,1,2
BB red ,	11,-10,0
BB revenge ,	-10,0,9
BB right ,	-2,3,-2
BB right thing	7,-4,-2
BB romance ,	-11,4,8
BB room ,	9,-8,0
BB round a	7,-6,-1
BB round the	-11,15,-4
BB rukh khan	1,0,-4
BB rule ,	-4,5,-1
BB sad ,	-12,14,-3
BB said my	3,-2,-1
BB sat through	-7,-8,11
BB saw the	4,-2,-3
BB says my	11,-9,-1
BB says the	4,-3,-1
BB scared of	6,-3,-3
BB scene ,	8,-4,-2
BB school ,	2,-2,0
BB sci fi	-1,5,-5
BB screen ,	0,1,-2
BB sea ,	3,-1,-5
BB secret of	6,-6,-2
BB see a	-6,7,-4
BB see the	-12,15,-4
BB seen FILM	3,-3,0
BB seen a	-8,11,-4
BB seen it	11,-11,-1
BB seen the	4,-2,-1
BB sequel ,	2,-7,6
BB set in	-4,10,-7
BB set on	-9,11,-1
BB seven year	-4,6,-2
BB seventies ,	-1,4,-6
BB shah rukh	-1,4,-4
BB she has	-9,10,-2
BB she likes	0,2,-2
BB she says	6,-4,-2
BB she wants	-4,7,-6
BB she was	2,-3,1
BB shes a	8,-6,-2
BB should be	12,-10,-2
BB show me	-17,8,7
BB si ,	17,-16,-3
BB silly ,	1,2,-5
BB since the	-1,4,-5
BB sister ,	7,-3,-4
BB six ,	-10,11,0
BB six year	7,-6,-1
BB sixties ,	-10,12,-4
BB slow ,	-2,1,0
BB small ,	-1,3,-4
BB snow ,	7,-6,-2
BB so ,	-15,11,1
BB so a	-3,0,3
BB so its	-10,12,-2
BB so much	3,-14,10
BB so no	-3,0,1
BB so nothing	-8,-8,14
BB so the	12,-9,-4
BB so we	0,1,-2
BB something about	-7,10,-3
BB something else	-10,11,-2
BB something for	-7,8,-3
BB something from	-6,8,-1
BB something in	5,-3,-5
BB something like	3,-1,-3
BB something of	1,2,-3
BB something that	-6,8,-5
BB something to	-3,4,-2
BB something truc	-11,14,-3
BB something with	-9,9,0
BB son ,	10,-9,-1
BB sort of	-2,3,-3
BB sound of	13,-8,-5
BB spanish ,	-10,10,-1
BB spare me	-13,-2,14
BB speaking as	8,-7,-1
BB spies ,	-2,3,-4
BB start with	-8,12,-7
BB stay me	3,-4,1
BB stories ,	-1,2,-2
BB story ,	-4,7,-5
BB story of	-15,18,-2
BB stupid ,	-10,10,-2
BB suggest a	-11,-1,8
BB summer ,	-2,7,-6
BB sun ,	-12,5,5
BB sunday ,	3,0,-3
BB sunday and	4,-3,-1
BB sweat ,	-4,5,-2
BB swedish ,	-6,6,-1
BB table ,	-9,11,-3
BB take ,	8,-7,-1
BB talking ,	-6,4,1
BB taught my	2,-2,0
BB teacher ,	11,-13,3
BB teenager ,	-3,6,-2
BB tell me	10,-4,-7
BB telly ,	5,-4,0
BB ten ,	21,-19,-1
BB tense ,	-10,12,-2
BB than FILM	8,0,-8
BB that ,	2,0,-2
BB that FILM	-5,8,-4
BB that i	10,-6,-3
BB that in	-4,-15,16
BB that is	-15,17,-2
BB that isnt	-5,-9,13
BB that not	-3,2,0
BB that one	-4,8,-4
BB that se	-4,15,-13
BB that si	-9,10,-2
BB that the	6,-8,1
BB that was	3,-1,-3
BB thats my	0,2,-2
BB thats the	4,-3,-1
BB the 0000	7,-6,-1
BB the FILM	3,-1,-3
BB the best	2,0,-1
BB the big	5,-4,-1
BB the book	4,-3,-2
BB the boys	0,3,-3
BB the cat	8,-4,-4
BB the cinema	-14,13,-4
BB the day	8,-7,-3
BB the dog	6,-4,-2
BB the ending	-2,-3,3
BB the family	-6,8,-6
BB the film	-3,6,-2
BB the french	8,-6,-1
BB the friends	8,-7,-2
BB the girls	4,-2,-2
BB the good	2,-1,0
BB the have	4,-3,-1
BB the irish	-2,-6,5
BB the kids	6,-2,-5
BB the kids child	3,-2,-1
BB the last	2,0,-2
BB the late	-8,10,-2
BB the life	4,-3,-1
BB the little	-10,-1,5
BB the little small	8,-6,-2
BB the man	3,-2,0
BB the menu	4,-4,0
BB the mood	-2,3,-1
BB the most	-7,8,-2
BB the movie	5,-6,2
BB the my	2,-3,1
BB the neighbor	8,-8,0
BB the neighbours	3,-2,-1
BB the of	8,-12,2
BB the old	3,-1,-2
BB the one	2,1,-3
BB the only	9,-6,-2
BB the other	6,-5,-1
BB the piano	10,-10,-1
BB the rest	0,-3,2
BB the right	6,-4,-1
BB the same	-2,3,-1
BB the sea	-5,0,5
BB the second	8,-8,1
BB the seventies	2,0,-4
BB the social	4,-3,-2
BB the sound	9,-6,-3
BB the table	0,1,-2
BB the that	1,4,-7
BB the three	-3,-2,5
BB the two	-7,11,-5
BB the wedding	3,-3,-1
BB the whole	12,-9,-2
BB the wind	8,-7,0
BB the wolf	6,-5,-1
BB the wrong	-8,8,-3
BB the year	-15,16,-3
BB them ,	7,-7,-2
BB then ,	-6,8,-2
BB then the	13,-11,-3
BB there a	3,1,-5
BB there anything	9,-7,-4
BB theres a	3,-3,-2
BB theres an	17,-13,-4
BB theres no	17,-6,-14
BB thing ,	-3,4,-2
BB things ,	8,-5,-2
BB this movie	4,-2,-1
BB this time	-13,14,-2
BB though ,	4,-3,0
BB though the	6,-5,-2
BB three ,	-5,-13,13
BB three generations	-2,5,-3
BB three hours	2,-1,-1
BB three of	5,-4,0
BB through a	6,1,-9
BB through the	-2,4,-3
BB time ,	-6,4,1
BB time in	2,0,-1
BB times ,	2,-4,1
BB to a	5,0,-7
BB to be	4,-2,-3
BB to have	-14,17,-6
BB to me	0,3,-3
BB to my	2,0,-2
BB to see	2,0,0
BB to walk	9,-8,-2
BB to watch	-2,3,-1
BB today not	7,-13,4
BB told me	6,-5,-3
BB tom cruise	6,-5,-3
BB tonight ,	-12,13,-2
BB too ,	5,-7,2
BB too long	3,-2,-1
BB too much	7,-4,-4
BB top ,	-10,11,-4
BB train ,	-4,5,-1
BB trains ,	-8,10,-3
BB trial courtroom ,	-7,7,1
BB triangle of	5,-2,-3
BB two ,	-3,5,-2
BB two and	-8,10,-4
BB two hours	-7,9,-2
BB two of	0,3,-8
BB under the	3,-2,-3
BB until the	6,-5,-2
BB up ,	-6,8,-3
BB up for	3,-8,2
BB up with	2,-8,3
BB us ,	7,-7,0
BB us a	-7,10,-4
BB us have	-17,11,4
BB us in	7,-5,-1
BB us something	-5,6,-1
BB vi in	3,-2,-1
BB vi the	3,-2,-1
BB village ,	-4,7,-4
BB wait ,	-8,-3,11
BB want ,	-10,-5,14
BB want a	-3,3,0
BB want is	-19,11,7
BB want something	-5,7,-1
BB want the	-8,10,-2
BB want to	5,-1,-5
BB wants a	-19,8,11
BB wants to	-7,9,-3
BB war ,	-10,13,-3
BB warm ,	0,-4,4
BB was a	8,-7,-2
BB was in	8,-5,-3
BB was last	4,-3,0
BB was my	3,-1,-3
BB was the	4,-3,-1
BB watch ,	6,-1,-5
BB watch FILM	12,-11,-1
BB watch and	8,-6,-2
BB watch the	1,2,-3
BB watch with	20,-18,-8
BB watched FILM	8,-6,-2
BB we all	10,-7,-3
BB we did	6,-6,0
BB we do	-11,13,-2
BB we dont	0,-6,5
BB we had	9,-7,-3
BB we have	0,6,-8
BB we is	5,-1,-5
BB we like	4,-2,-4
BB we me	5,-2,-3
BB we need	3,-2,-2
BB we tried	5,-2,-3
BB we want	-6,7,-1
BB wed like	-11,12,-2
BB wedding ,	14,-12,-2
BB week ,	7,-6,-2
BB week of	-2,3,-3
BB went to	7,0,-6
BB were a	2,-1,-2
BB were having	5,-4,-1
BB were in	6,-5,-3
BB were not	-9,-4,11
BB western ,	5,-13,7
BB weve a	1,1,-4
BB weve been	5,-3,-2
BB weve done	-2,1,-4
BB weve got	1,1,-2
BB weve had	8,-5,-3
BB what a	7,-5,-2
BB what about	3,-1,-4
BB what did	0,1,-6
BB what else	-11,12,-2
BB what i	4,-15,6
BB what my	4,-3,-1
BB whats the	-14,15,-2
BB when i	5,-4,-1
BB where i	7,-5,-1
BB where it	-19,23,-6
BB where nobody	-4,-1,6
BB where the	-10,11,-2
BB which is	-3,4,-2
BB who finds	0,-10,3
BB who have	8,-9,-1
BB wife ,	-5,4,-1
BB wife is	-3,-1,4
BB wifes from	6,-5,-1
BB wind ,	6,-5,-1
BB with a	-6,6,0
BB with an	-3,5,-5
BB with no	-1,4,-3
BB with of	-11,6,7
BB with old	-12,13,-1
BB with people	-14,15,-4
BB with something	-13,14,-1
BB with that	-2,4,-4
BB with the	3,1,-4
BB with tom	11,-6,-9
BB without a	0,-8,5
BB without the	0,-8,4
BB wolf of	8,-6,-2
BB woman ,	-1,3,-1
BB work in	11,-6,-8
BB work job in	9,-7,-3
BB would be	15,-14,-2
BB would like	8,-7,-3
BB wrong ,	9,-7,-7
BB ya the	14,-9,-6
BB year ,	6,-1,-6
BB year 00	-15,18,-3
BB year old	-4,-4,6
BB year olds	0,-2,0
BB year years ,	9,-7,-1
BB yes ,	-4,-2,4
BB you ,	7,-4,-3
BB you can	-6,2,0
BB you dare	-2,-13,9
BB you do	-7,0,7
BB you me	-3,-13,13
BB you want	-9,3,-2
C 0	2,0,-3
C 0 mois	16,-14,-3
C 00	11,-9,-1
C 00 years	2,-2,-1
C 000	11,-6,-5
C 0000	2,2,-4
C 0000s	16,-15,-4
C 0000s ,	-8,9,0
C 00s	-9,11,-2
C FILM	5,-3,-2
C FILM 0	7,-1,-7
C FILM a	7,-6,-1
C FILM and	-4,-1,4
C FILM are	6,-5,-1
C FILM at	3,-2,0
C FILM because	8,-5,-5
C FILM but	-14,15,-3
C FILM by	7,-7,0
C FILM did	7,-7,-1
C FILM doesnt	6,-3,-4
C FILM even	5,-1,-5
C FILM every	11,-9,-3
C FILM forever	2,-2,0
C FILM from	2,-1,-1
C FILM got	4,-3,-1
C FILM had	5,-4,-1
C FILM has	1,-2,-1
C FILM have	5,-3,-3
C FILM i	2,1,-2
C FILM in	8,-7,-1
C FILM invece	3,-3,-1
C FILM is	6,-4,-2
C FILM made	5,-3,-2
C FILM me	9,-7,-1
C FILM minus	7,-4,-4
C FILM my	4,-2,-3
C FILM not	6,-1,-5
C FILM of	6,-3,-3
C FILM on	-8,10,-4
C FILM pre	2,-1,-1
C FILM ruined	2,-1,-1
C FILM speaking	2,-2,-1
C FILM taught	2,-1,-2
C FILM the	4,-3,0
C FILM to	7,-6,-1
C FILM too	6,-2,-4
C FILM was	3,-2,-1
C FILM watch	5,-2,-4
C FILM we	6,-4,-2
C FILM with	4,-1,-3
C FILM y	4,-2,-1
C a	-2,4,-2
C a bit	-10,11,-2
C a colleague	5,-4,-1
C a comedy	-12,18,-6
C a couple	2,-3,2
C a documentary	-2,-1,1
C a drama	-9,10,-1
C a film	0,9,-9
C a french	-8,-4,10
C a friend	8,-7,-1
C a funeral	14,-9,-10
C a good	-1,1,-2
C a hundred	3,0,-3
C a little	-7,8,-1
C a love	2,-1,-3
C a man	7,-6,-2
C a movie	-10,1,9
C a musical	-4,-9,10
C a nice	0,1,-3
C a of	-8,8,0
C a psychological	-13,14,-4
C a real	-4,4,-1
C a road	-10,10,-1
C a romantic comedy	-16,19,-8
C a russian	3,-9,1
C a thriller	-13,14,-2
C a western	-9,11,-2
C a woman	-9,10,-2
C about	-12,13,-1
C absolutely not	-8,-6,11
C adam	3,-14,10
C after	2,0,-3
C after a	-3,5,-1
C after the	3,1,-4
C aftersun	10,-8,-1
C against	6,-4,-3
C agatha	-6,8,-2
C agatha christie	-6,8,-2
C ainda	7,-2,-6
C ainda is	3,-1,-2
C alex	-21,25,-6
C alice	-5,8,-2
C alien	1,2,-6
C all of	5,-5,0
C all the	-10,9,-5
C all world	5,-4,-1
C also	-1,2,-2
C also i	4,-3,-1
C american	11,-12,-3
C american remakes	8,-9,-4
C amour	4,-2,-2
C amy	5,0,-11
C an	-10,3,3
C and	-1,-2,3
C and FILM	2,-1,-1
C and a	10,-8,-2
C and for	-2,-9,8
C and i	5,-2,-3
C and id	-8,5,4
C and im	8,-7,-2
C and it	-6,9,-4
C and leave	5,-12,6
C and me	7,-7,-1
C and my	4,-5,2
C and no	2,-6,3
C and nobody	-14,-7,18
C and not	-3,-7,8
C and nothing	-2,-7,5
C and now	-8,9,-1
C and she	-7,10,-2
C and that	1,-7,4
C and the	-8,10,-4
C and we	3,-2,-2
C ando	22,-20,-5
C andy	-14,-9,18
C ang	-15,14,-1
C ang lee	-15,14,-1
C anos	-7,8,-1
C another	-4,7,-4
C another round	17,-15,-4
C any	-9,7,3
C any film	-7,10,-6
C any more	-5,7,-2
C any other	-5,9,-8
C anyone	7,-6,-2
C anyone but	9,-5,-5
C anyone who	10,-9,-1
C anything	0,1,-2
C anything by	3,1,-3
C anything cosa	1,-14,4
C anything oscar	-3,11,-9
C anything where	9,-6,-7
C anything with	-9,16,-9
C armageddon	14,-14,-3
C as a	-4,5,-2
C as long	0,-13,9
C asking	13,-11,-2
C at	5,-9,2
C audrey	0,5,-6
C aunt	-1,-10,9
C auntie	11,-9,-4
C aviso	7,-6,-2
C aviso ja	7,-6,-2
C babe	24,-19,-7
C back	6,-4,-2
C bad	2,-1,-2
C bad luck	-5,6,-1
C balada	7,-4,-3
C balada sad	7,-4,-3
C barbie	5,-4,-1
C based	-4,6,-5
C based on	-4,6,-5
C baz	-6,-2,7
C baz luhrmann	-6,-2,7
C beau	9,-6,-4
C beautiful	9,-8,-1
C because	4,-2,-1
C before	10,-10,-1
C believe	3,-2,-1
C believe it	3,-2,-1
C ben	2,-2,-3
C ben kingsley	12,-10,-1
C berlin	-20,21,-4
C best	1,-3,4
C best if	-9,4,10
C bicycle	4,-2,-2
C bicycle thieves	6,-5,-2
C big	-2,5,-4
C big family	-1,3,-3
C big great	8,-6,-1
C big great bullfighting	8,-6,-1
C bill murray	-9,3,6
C billy	3,-1,-4
C bit	5,-5,-1
C black	0,3,-3
C black and	-2,3,0
C black narcissus	11,-10,-1
C black stallion	12,-7,-5
C blue	-8,8,-1
C bohemian	4,-3,-1
C bohemian rhapsody	4,-3,-1
C book	3,1,-5
C book club	3,1,-5
C boy	-1,4,-2
C brass	-8,10,-3
C breakup	11,-5,-7
C brendan	-22,28,-9
C brian	0,3,-3
C brian de	0,3,-3
C bridgerton	10,-8,-2
C bring	-1,3,-4
C bring me	-2,4,-4
C british	-4,5,-2
C british ,	-1,2,0
C broken	-6,7,-2
C brooklyn	15,-12,-3
C bruce	-2,4,-1
C bruce lee	-2,3,-1
C but	-3,2,0
C but after	6,-5,-2
C but i	2,-4,3
C but no	-4,-1,5
C but not	2,-7,4
C but of	-8,4,3
C but that	-4,-1,2
C but the	-4,7,-4
C but three	13,-10,-5
C but tonight	-10,13,-5
C but with	-18,22,-6
C but without	-7,-5,11
C by	-7,-3,8
C cabaret	12,-9,-5
C call	4,-2,-2
C call me	2,-1,-1
C can	1,-2,0
C can we	-5,-3,8
C can you	-3,6,-3
C cant	4,3,-5
C capote	9,-7,-3
C captain	8,-6,-3
C captain fantasy	8,-6,-3
C cars	-1,0,-2
C cat	-2,4,-3
C cats	8,-3,-8
C certificate	-4,5,-3
C certificate u	5,-5,-2
C che	18,-15,-4
C chega	4,-5,-1
C chega of	4,-5,-1
C chicken	4,-3,-1
C chicken run	3,-2,-1
C christopher	-13,2,9
C cinquanta	7,-6,-1
C cinquanta sfumature	7,-6,-1
C clear	-9,13,-8
C cleo	8,-5,-2
C cleo of	5,-3,-2
C clever	-2,3,-1
C close	8,-6,-3
C close by	5,-4,-2
C coda	5,-3,-2
C cold war	6,-5,-1
C colin	2,3,-6
C colin farrell	12,-7,-4
C comedy	-12,14,-3
C corre	1,3,-6
C costume	-5,9,-5
C could	-9,8,-2
C could be	-9,11,-3
C could you	-8,3,4
C couldnt	8,-6,-3
C couldnt stand	5,-3,-2
C couple	7,-5,-1
C crash	7,-5,-3
C crash course	4,-2,0
C crazy	10,-8,-2
C crocodile	7,-5,-2
C crocodile dundee	7,-5,-2
C cube	9,-6,-2
C dad	12,-8,-4
C dads	8,-6,-2
C dance	-5,7,-3
C dance and	5,-5,0
C daniel	12,-8,-5
C daniel blake	3,-3,-1
C daniel day	12,-7,-6
C das	15,-10,-5
C david	0,1,-3
C david lean	4,-10,3
C david lynch	11,-7,-11
C de	5,-6,-4
C de niro	-4,-1,-1
C de sica	8,-6,-4
C death	12,-9,-2
C death on	2,-1,0
C deja	-1,-10,5
C deja fuera	-1,-10,5
C denis	-8,11,-3
C denis villeneuve	-8,11,-3
C denzel	4,-1,-6
C dial	-8,-8,7
C did	-1,3,-4
C die	12,-5,-7
C die hard	2,-1,-1
C different	-10,12,-5
C dilwale	6,-4,-4
C dilwale dulhania	6,-4,-4
C directed	-5,7,-2
C directed by	-5,7,-2
C disney	0,-7,6
C do	1,0,-3
C do not	4,-8,2
C do us	-1,-9,6
C do you	6,-4,-3
C doctor	22,-15,-9
C documentaries	-2,6,-8
C does	-8,5,0
C dog	13,-11,-3
C dona	5,-3,-1
C dona garden flowers	5,-3,-1
C done	0,-6,3
C done the	8,-7,-1
C dont	-3,-7,9
C dont care	-2,-6,5
C dont want	-9,-1,10
C dont you	-5,-6,8
C downton	9,-7,-2
C drive	7,-5,-2
C drive my	6,-5,0
C dubbed	3,-1,-8
C duel	13,-11,-3
C duna	11,-10,-2
C dune	2,0,-2
C dune dune	-2,4,-3
C dunkirk	5,-4,0
C dutch	11,-9,-6
C ealing	-18,21,-3
C eighties	-7,7,-1
C eleven	4,-3,-1
C elf	9,-7,-2
C elvis	2,4,-7
C emilia	8,-4,-4
C emilia perez	8,-4,-4
C en	2,3,-7
C english	-15,2,7
C enough	2,-9,5
C even	-1,4,-4
C even the	6,-5,-1
C every	6,-8,0
C every time	-10,1,7
C every year	-1,-6,5
C everybody	-1,3,-9
C everyone	-12,13,-4
C everyones	11,-8,-3
C everything	-1,4,-3
C everything everywhere	7,-7,0
C evil	1,0,-2
C ex	7,-5,-2
C exams	10,-7,-4
C except	7,-5,-5
C except the	2,-2,-1
C fairy tale	7,-5,-2
C fairy tale of	7,-5,-2
C family	2,0,-2
C family friendly	-6,12,-10
C fargo	13,-10,-3
C fast	-9,10,-1
C father	2,-1,-1
C father war	4,-4,-1
C favorite	8,-7,-2
C favorite food cooking	8,-7,-2
C fed	3,-8,6
C fed up	3,-8,6
C fewer	12,-17,5
C fifties	-7,8,-2
C fifty	9,-8,-1
C film	-1,3,-2
C film noir	-7,8,-2
C films	-16,18,-3
C find	4,-13,6
C first	6,-4,-2
C flow	5,-1,-6
C fog	-7,7,-1
C fog ,	-4,4,-1
C folk	2,1,-5
C football	-7,9,-5
C for	7,-7,1
C for a	14,-12,-2
C for me	-5,9,-10
C for my	-4,4,-1
C for our	-1,2,-2
C for the	-1,3,1
C forbidden taboo	-14,-8,17
C foreign	-14,8,2
C forget	17,-17,0
C forget the	17,-17,0
C forty	14,-11,-3
C found	-12,-3,13
C found footage	-12,-3,13
C four	4,-3,-1
C frances	4,0,-9
C free	3,-1,-2
C free solo	7,-6,-1
C french	-1,2,-2
C french ,	13,-9,-4
C french .	-1,6,-5
C french no	2,-10,3
C from	2,0,-3
C from the	1,2,-3
C fui	14,-12,-2
C fun	-3,6,-4
C fun mind	5,-4,-1
C funnier	12,-9,-4
C funnier than	12,-9,-4
C funny	-1,2,-2
C funny ,	-5,5,-1
C fury	13,-10,-2
C gave	4,-3,-1
C gene	0,2,-5
C george	-7,7,-2
C george clooney	-5,-15,17
C gerard	-3,0,-4
C gerard butler	4,-3,-1
C gern	-13,15,-5
C gimme	2,-4,0
C girls	-6,8,-4
C girls trip	15,-12,-5
C give	0,4,-3
C give me	0,4,-4
C give us	2,-1,-2
C gladiator	9,-8,-2
C gladiator ii	7,-6,-2
C go	-5,5,-1
C god pope	0,-8,7
C god pope and	4,-2,-4
C god pope me	-4,-13,9
C gods	4,-3,-1
C gods own	4,-3,-1
C godzilla	13,-12,-2
C good	-6,11,-5
C got	6,-4,-2
C got any	-10,10,-1
C grace	10,-5,-6
C gran	4,0,-3
C grandad	6,-3,-4
C grandma	2,0,-3
C grandmother	17,-13,-4
C grandpa	8,-5,-3
C gravity	5,-5,0
C greek	-8,9,-1
C green	5,-3,-3
C greta	2,11,-16
C grew	3,-2,-5
C grew up	3,-2,-5
C guillermo	0,4,-4
C guillermo del	5,-1,-4
C had	8,-7,-1
C half	3,-2,-1
C halfway	7,-5,-2
C halfway through	7,-5,-2
C halloween	6,-5,-4
C hand	10,-5,-4
C hans	-7,-8,9
C hans zimmers	-7,-8,9
C hard	0,3,-4
C hard pass	1,-2,0
C hate	2,-9,5
C have	4,-1,-2
C have a	6,-4,-2
C have movie	-7,-3,7
C have ninety minutes	3,0,-6
C have the	11,-10,-3
C have you	3,2,-5
C he	3,0,-2
C he likes	1,2,-4
C he lives	-9,9,-1
C he says	-3,4,-1
C he was	13,-8,-5
C he won	7,-6,-2
C hed	0,2,-2
C hed like	-9,9,-1
C heist	-1,4,-3
C heist ,	-1,4,-3
C helen	4,-5,-3
C helen mirren	4,-5,-3
C her	11,-9,-2
C hes a	3,-8,5
C hes stopped	7,-5,-2
C high	5,-5,-1
C his	6,-3,-2
C hold	0,-5,3
C hold the	0,-5,3
C honestly	-8,11,-6
C hong	-13,-6,15
C hong kong	-3,15,-12
C hours	3,-8,2
C hours horas	2,-9,4
C how	3,0,-3
C how about	-4,5,-3
C hugh	-8,3,1
C hugh grant	-3,-5,5
C husband	5,-4,0
C i	2,-1,-1
C i can	-1,10,-11
C i cant	-2,-4,6
C i could	0,1,-4
C i cried	2,-2,-1
C i do	1,-7,6
C i dont	0,3,-4
C i fancy	1,1,-3
C i fell	4,-3,-1
C i had	4,4,-7
C i have	3,-4,1
C i hear	4,-3,-1
C i is	6,-4,-2
C i know	5,-4,-1
C i laughed	6,-4,-2
C i like	-2,2,-2
C i looking for	5,-4,-1
C i love	-12,15,-6
C i me	8,-3,-5
C i mean	7,-9,1
C i met	9,-7,-5
C i need	-4,5,-2
C i never	-1,9,-7
C i only	-5,8,-3
C i owe	9,-4,-6
C i play	7,-4,-3
C i promised	-2,-1,3
C i propongo	-1,2,-2
C i run	10,-7,-3
C i said	-1,1,2
C i say	0,5,-7
C i teach	6,-11,2
C i think	5,-4,0
C i took	11,-5,-6
C i turned	2,-1,-1
C i want	-2,3,-1
C i was	5,-3,-1
C i work	4,-4,-1
C i would	-7,11,-6
C i would like	0,2,-4
C ice	-19,4,9
C id	0,3,-3
C id have	0,1,-2
C id like	-2,5,-4
C id love	-8,8,-2
C id rather	12,-3,-8
C id settle	-5,6,-2
C id sooner	-2,-19,13
C id take	7,0,-17
C id watch	-3,5,-8
C ida	0,5,-9
C ie	5,-3,-4
C if i	10,-8,-2
C if is	-3,-7,9
C if its	-6,-8,12
C if jared	-3,-12,10
C if the	4,-10,1
C if theres	-11,7,1
C ill	1,4,-7
C im	3,-1,-2
C im after	7,-6,-1
C im allergic	6,-8,0
C im babysitting	6,-6,0
C im forty	9,-9,0
C im in	5,-2,-4
C im off	-4,-7,6
C in	-2,4,-3
C in a	10,-11,-3
C in all	2,-2,0
C in that	0,3,-7
C in the	7,-4,-3
C inside	5,-3,-2
C intense	-16,17,-7
C irish	-18,20,-5
C is	3,-2,0
C is it	12,-7,-7
C is jorge	3,-2,-2
C is the	10,-6,-5
C is there	-7,7,0
C istanbul	-6,27,-23
C it	4,-2,-2
C it is	-1,2,-2
C it must	-5,8,-2
C it was	4,-2,-2
C italian	-7,10,-3
C italian ,	5,1,-4
C its	3,-1,-2
C its a	-9,11,-3
C its the	6,-4,-1
C ive a	9,-7,-2
C ive been	12,-9,-3
C ive got	1,2,-3
C ive had	1,-6,6
C ive never	5,-2,-3
C ive seen	4,-3,-1
C ja	9,-6,-2
C ja vi	5,-3,-1
C jackie	4,-3,-3
C jackie chan	0,1,-4
C jacques	3,5,-9
C james	-4,0,2
C james dean	-2,9,-8
C japanese	-8,10,-3
C jaws	6,-5,-1
C jazz	10,-8,-4
C jean	6,-1,-6
C jean claude	-13,14,-5
C jean de	8,-8,0
C jesse	-2,6,-10
C jesse eisenberg	-2,6,-10
C jim	0,-3,1
C jim carrey	-1,-13,7
C joe	-17,11,1
C john	6,-6,-3
C john wayne	-1,-15,8
C johnny	5,-10,6
C johnny guitar	15,-10,-7
C jojo	9,-8,-1
C jojo rabbit	9,-8,-1
C joy	10,-7,-2
C julie	9,-2,-8
C just	-11,9,1
C jy	9,-3,-6
C kabhi	8,-8,-1
C kabhi khushi	8,-8,-1
C keep	-4,-3,4
C keep it	-5,-3,0
C keep jared	9,-9,1
C keep me	-5,10,-12
C ken	7,-2,-6
C ken loach	10,-10,0
C kenneth	-6,1,1
C kenneth branagh	-6,-4,6
C kes	14,-11,-3
C kevin	6,-14,8
C kids	1,1,-2
C kids birthday	5,-4,-1
C kids child	-17,0,13
C kindly	3,-3,0
C king	13,-12,-1
C klaus	12,-11,-3
C klaus kinski	11,-11,-3
C korean	-8,11,-6
C kurt	-10,4,-3
C la	2,-1,-2
C la piscine	20,-19,-2
C lars	-1,-7,7
C lars von	2,-4,0
C last	-3,5,-2
C last time	8,-7,-1
C last years	-5,6,-2
C late	-7,10,-4
C late 00s	-4,6,-3
C laura	15,-12,-3
C lawrence	16,-12,-6
C lawrence of	17,-14,-7
C le	6,-3,-6
C leave	-2,-2,1
C leonard	7,-4,-5
C leonard bernstein	7,-4,-5
C les	5,-4,-1
C les mis	-4,-5,10
C less	6,-12,5
C lets	6,-2,-5
C letter	12,-10,-4
C life	0,3,-3
C lift	4,-3,-1
C lift to	4,-3,-1
C like	5,-2,-4
C like FILM	-1,-2,-1
C like a	10,-10,0
C like the	8,-7,-3
C little	-9,10,-2
C long	-2,6,-6
C looking	2,1,-7
C looking for	-8,11,-2
C looking for a	2,-1,-1
C lots of	-12,11,-3
C loud	6,-2,-6
C love	-16,18,-1
C love adore	4,-1,-4
C loved	15,-13,-3
C lovely	17,-14,-3
C luc	-8,-3,7
C lucky	-3,5,-6
C m	-1,8,-11
C made	-13,16,-11
C maggie	-11,18,-9
C make	0,2,-1
C make a	8,-7,-1
C make it	-10,11,-2
C mal	16,-14,-3
C man	0,1,-3
C marie	8,-5,-7
C marvel	-17,6,0
C mary	-15,16,-7
C matewan	6,-5,-1
C matewan salt	6,-5,-1
C matilda	4,-3,-2
C matilda the	5,-4,-1
C matt	5,-20,9
C matt damon	5,-20,9
C may	-16,17,-4
C may i	-2,0,1
C maybe	-2,7,-6
C me	1,-2,1
C me give	7,-5,-2
C me have	7,-5,-2
C me i	-2,1,-2
C mein	7,-5,-3
C mein chef	7,-5,-3
C mel	1,-5,4
C mel brooks	-4,9,-7
C mel gibson	6,-11,6
C melancholia	5,-3,-2
C melancholy	3,-2,-3
C members	5,-12,4
C memories	6,-4,-2
C memories of	6,-4,-2
C men	-10,12,-5
C meryl	-6,4,-2
C meryl streep	-21,14,3
C metropolis	18,-16,-2
C michael	5,-11,4
C michael haneke	3,-6,1
C michelle	9,-8,-4
C michelle yeoh	9,-8,-4
C midsommar	16,-14,-4
C mine	9,-8,-1
C minus	6,-20,4
C money	-4,2,3
C more	-2,6,-4
C more of	-8,12,-9
C morgan	-1,-4,5
C morgan freeman	-1,-4,5
C mother	2,0,-6
C mothers	-2,4,-3
C movie	-7,8,-2
C movie of	-3,-2,5
C mum	9,-8,-2
C mums	3,0,-3
C murder	-14,15,-3
C musicals	-8,7,3
C must	17,-14,-4
C my	3,-2,-2
C my aunt	3,-2,-1
C my book	3,-2,-1
C my boyfriend	6,-6,-1
C my boyfriends	7,-6,-1
C my boys	6,-4,-2
C my brain	1,1,-3
C my brother	3,-2,-1
C my brothers	-4,9,-5
C my child	11,-9,-2
C my class	6,-5,-1
C my colleague	-4,6,-2
C my cousin	5,-4,0
C my dad	2,1,-3
C my daughter	7,-6,-2
C my daughters	-6,8,-3
C my east	4,-2,-2
C my ex	9,-3,-7
C my father	8,-5,-3
C my flatmate	6,-4,-2
C my flatmates	-2,7,-8
C my four	5,-3,-1
C my friend	-4,5,-1
C my girlfriend	0,3,-4
C my girlfriend freundin	6,-3,-4
C my girlfriends	6,-14,11
C my grandmother	4,-3,-1
C my grandson	-3,3,-1
C my husband	7,-6,-1
C my in	5,-3,-1
C my italian	15,-14,-2
C my kids	0,2,-2
C my lad	-2,4,-2
C my late	4,-2,-1
C my lot	-8,3,2
C my mates	2,-2,-1
C my mother	-1,-2,3
C my mothers	-1,-8,9
C my mum	-3,-2,4
C my nan	2,-1,0
C my neighbour	9,-7,-1
C my nephew	2,-1,-1
C my parents	4,-1,-5
C my phd	5,-3,-2
C my roommate	2,-1,-1
C my roommates	7,-6,-1
C my sister	2,-2,0
C my son	3,-3,0
C my sons	5,-4,-1
C my student	6,-5,0
C my students	-3,4,-1
C my teenager	7,-4,-3
C my terrence	19,-11,-11
C my therapist	5,-3,-2
C my two	11,-8,-4
C my uncle	1,2,-4
C my uncle aunt	7,-5,-3
C my wife femme	5,-4,-1
C my wifes	1,1,-2
C nan	10,-7,-3
C near	9,-5,-5
C near dark	9,-5,-5
C need a	6,-4,-2
C neither	7,-6,0
C neither of	-4,-1,4
C never	4,1,-4
C never again	2,-15,8
C never saw	2,-1,0
C new	-8,10,-4
C new zealand	6,-5,-3
C next	5,-4,-2
C next month	-1,1,-2
C nice	8,-7,-5
C nicolas	-7,2,3
C night	1,-17,11
C nineties	4,-1,-3
C ninety	1,0,-3
C no	-1,-3,4
C no animals	6,-9,-2
C no horror	0,-7,7
C no more	-3,-5,6
C no movie	6,-6,-1
C no to	2,-25,14
C nobody me	2,-1,-1
C nobodys	9,-3,-6
C noir	-21,21,-2
C none	4,-6,-1
C none of	2,-9,1
C nor	-16,-9,18
C nora	-16,18,-5
C not	-2,-4,5
C not a	-7,1,4
C not another	-1,-6,6
C not as	2,-9,1
C not even	-2,-6,5
C not gonna	-2,8,-6
C not me	8,-2,-7
C not of	-3,-5,6
C not scary	-5,1,7
C not the	4,-5,-1
C not too	-7,2,5
C not want	-2,-4,6
C not with	9,-12,0
C nothing	-1,-4,5
C nothing about	-9,-2,11
C nothing of	1,-5,2
C nothing that	2,-14,3
C nothing with	-1,-3,4
C now	2,1,-4
C nun	10,-9,-2
C nun and	10,-9,-2
C nuns	-1,4,-10
C nurse	13,-10,-3
C obviously	9,-8,0
C obviously .	9,-8,0
C of	-2,2,0
C of kleber	-4,8,-9
C of preferencia	16,-13,-6
C of the	-2,7,-7
C oh	4,-5,2
C ok	6,-5,-1
C ok so	5,-4,-1
C old	-14,16,-2
C oldboy	13,-9,-7
C om	6,-5,-2
C om shanti	6,-5,-2
C on	6,-4,-1
C on behalf	4,-3,-1
C on best	-5,6,-5
C on the	5,-4,-1
C once	0,3,-4
C once upon	11,-10,-1
C one	1,0,-2
C one of	9,-14,3
C ones	1,1,-6
C only	-4,-1,5
C only the	-1,3,-4
C oppenheimer	9,-8,-3
C original	-11,12,-4
C our	4,-3,0
C our book	6,-4,-2
C our street	2,-1,-1
C over	-13,16,-5
C paddington	-1,2,-3
C pain	9,-7,-2
C pain and	9,-7,-2
C pappa	5,-1,-3
C pappa ante	5,-1,-3
C park	-7,12,-7
C park chan	-7,12,-7
C past	5,-4,-1
C past lives	5,-4,-1
C paul	-5,4,1
C paul newmans	10,-5,-5
C people	-1,3,-2
C people who	-14,18,-10
C perfect	2,-1,-1
C perfect strangers	3,-1,-1
C peter	-6,9,-6
C pg	-11,12,-1
C philip	-3,7,-2
C philip seymour	-4,8,-3
C pierce	11,-9,-3
C pierce brosnan	11,-9,-3
C pig	9,-9,-1
C pirates	6,-3,-3
C please	-3,2,-2
C please no	-8,-6,12
C point	7,-5,-3
C point break	7,-5,-3
C polanski	1,-9,5
C politics	-9,-5,13
C poor poverty	7,-6,-1
C poor poverty beast creature	7,-6,-1
C post	0,1,-5
C pre	-13,16,-4
C predator	12,-10,-2
C pride	7,-6,-1
C pride and	5,-4,-1
C priscilla	4,-3,-2
C prison	6,-5,-5
C provided	5,-7,1
C purple	11,-8,-3
C purple noon	11,-8,-3
C put	-3,4,-2
C put a	-5,7,-2
C put explosion	-5,6,-2
C put the	1,-1,-2
C quatre	12,-11,-3
C questanno	8,-7,-2
C questanno in	8,-7,-2
C quiet	-1,2,-2
C quindi	-2,5,-7
C quo	21,-19,-4
C rachel	-1,3,-3
C rachel weisz	-16,18,-3
C rain	8,-5,-3
C rain ,	4,-2,-3
C rated	-3,4,-2
C rather	1,7,-8
C ray	-11,14,-6
C real	4,-1,-6
C really	0,-4,2
C rebecca	16,-14,-3
C red	11,-10,-4
C redford	9,-6,-5
C redford and	17,-15,-5
C revenge	5,-2,-6
C richard	5,-9,6
C rita	-13,17,-5
C road	-2,3,-3
C roba	-2,4,-5
C robert	1,4,-6
C robert pattinson	-4,5,-2
C robocop	8,-6,-2
C robot	20,-16,-10
C roger	-7,0,4
C roger moore	-4,-6,5
C roma	13,-11,-3
C romantic	-16,4,10
C rome	0,2,-3
C ruben	2,-11,6
C ruben oestlund	2,-11,6
C rushmore	10,-9,-2
C rushmore then	10,-9,-2
C ryan	10,-4,-9
C ryan gosling	10,-4,-9
C sad	-9,6,0
C said	7,-6,-1
C same	-8,9,-4
C saw	-1,-2,4
C saw the	4,-2,-3
C say	17,-14,-4
C says	10,-6,-2
C scary	-10,12,-2
C school	-2,-3,4
C school of	10,-5,-9
C sci	-1,3,-1
C sci fi	-1,3,-1
C science	-6,4,1
C science fiction	4,-4,0
C scottish	-10,9,0
C scrap	6,-5,0
C scrap the	-1,-4,2
C scream	10,-6,-5
C se	5,-6,1
C se is	5,0,-5
C se the	-5,-2,6
C sea	10,-10,-2
C second	-3,5,-3
C secret	5,-4,-2
C seen	-6,9,-2
C seen worst	3,-3,-1
C seven	1,-9,5
C seventies	-5,8,-3
C seventy	0,1,-2
C shah	-6,5,1
C shah rukh	-6,5,1
C she	6,-7,0
C she has	12,-10,-2
C she likes	1,0,-2
C she wants	-2,5,-6
C shed	-3,6,-2
C shell	11,-11,-1
C shes	1,-2,1
C shock	6,-5,-1
C shock corridor	6,-5,-1
C short	-5,9,-6
C shorter	-3,3,-1
C show	2,3,-6
C show me	0,5,-8
C si	-8,10,-3
C signs	8,-7,-1
C silent	-3,5,-1
C silent quiet	-10,11,-1
C silly	-15,17,-4
C silly ,	9,-7,-2
C since	12,-11,-1
C singing singer	7,-5,-3
C singing singer street	7,-5,-3
C sixties	-9,9,-1
C slow	3,0,-3
C slow ,	-4,5,0
C small	0,3,-6
C so	-3,2,1
C so a	1,-5,3
C so for	3,0,-4
C so naturally	10,-20,4
C so no	0,-3,1
C so nothing	-9,-8,16
C so the	7,-3,-3
C sofia	-10,14,-10
C sofia coppola	-10,14,-10
C some	-5,7,-5
C some days	15,-14,-2
C somebody	2,-3,2
C someone	8,-4,-4
C someones	0,-15,7
C something	-5,6,-2
C something about	1,1,-2
C something else	0,2,-1
C something for	-5,-3,3
C something from	8,-5,-2
C something funny	-4,7,-3
C something hopeful	-13,17,-3
C something like	5,-4,-2
C something of	-10,10,0
C something spanish	13,-12,-1
C something that	2,-3,2
C something to	-4,5,-3
C something truc	-13,13,-3
C something with	-12,15,-4
C song	3,1,-9
C south	-5,7,-1
C spanish	-11,13,-3
C sport	-14,16,-4
C starring	-2,9,-7
C stay	7,-7,0
C stay me	7,-7,0
C stephen	-6,1,2
C stephen king	1,-7,5
C steve	2,7,-8
C steve martin	-4,14,-10
C steve mcqueen	6,-3,-5
C still	7,-6,-2
C stop	10,-8,-4
C story	15,-14,-5
C student	-6,10,-8
C subtitles	4,-7,2
C summer	-2,4,-3
C sunshine	4,0,-4
C suspiria	15,-12,-6
C swears	10,-7,-1
C swears on	10,-7,-1
C sweeney	6,-5,-1
C sweeney todd	6,-5,-1
C sweet	2,1,-5
C talking	1,0,-4
C tarantino	5,-10,3
C taxi	15,-11,-6
C taxi driver	4,-4,0
C teaching	0,3,-2
C teaching media	0,3,-2
C tear jerker	-3,5,-6
C teen	5,-3,-3
C tell	-9,5,4
C ten	8,-6,-2
C ten minutes	7,-6,-1
C tenete	-3,-4,5
C tenete sylvester	-3,-4,5
C tense	-16,18,-3
C tense ,	-1,4,-3
C that	2,-2,0
C that i	5,-4,-2
C that is	-14,17,-3
C that not	-3,-6,6
C that one	1,12,-12
C thats	4,-2,-2
C thats my	6,-4,-2
C thats the	5,-4,-1
C the	3,-1,-2
C the FILM	14,-13,0
C the banshees	4,-3,0
C the beach	5,-5,0
C the best	-5,6,-2
C the big	5,-4,0
C the book	3,-1,-2
C the boy	-4,6,-4
C the cat	6,-5,-2
C the dog	3,-2,-1
C the father	9,-8,-1
C the french	4,-1,-3
C the friends	6,-5,-2
C the gaiola	4,-2,-2
C the ghost	3,-2,-1
C the girl	16,-16,-2
C the good	7,-6,-1
C the holdovers	3,-3,0
C the iron	7,-6,-1
C the italian	7,-6,-1
C the kids	6,-3,-4
C the kids child	7,-5,-2
C the killing	10,-9,-1
C the kingdom	13,-10,-2
C the last	7,-6,-1
C the life	3,-2,-1
C the little	-6,-1,5
C the little small	9,-7,-2
C the lost	3,-2,-1
C the man	5,-3,-3
C the menu	6,-5,0
C the moment	-6,-1,7
C the movie	2,1,-3
C the my	5,-3,-1
C the neighbor	6,-5,0
C the neighbours	3,-3,0
C the new	10,-7,-3
C the night	-2,7,-4
C the of	-3,-4,6
C the old	7,-5,-5
C the one	-12,16,-3
C the party	15,-14,-2
C the power	7,-5,-2
C the projet	6,-4,-2
C the remake	6,-3,-2
C the rest	7,-5,-3
C the sete	6,-4,-1
C the shoes	3,-2,-2
C the singing	8,-5,-4
C the social	8,-6,-2
C the that	-5,10,-5
C the three	9,-8,-2
C the two	8,-7,0
C the vicar	-6,10,-8
C the weekend	2,-1,-1
C the whale	7,-3,-5
C the whole	4,-3,0
C the year	-5,6,-1
C thelma	13,-12,-2
C then	1,2,-3
C then the	-1,3,-3
C there	0,0,-2
C theres	4,-4,-1
C theres a	7,-4,-2
C theres only	0,-15,9
C they	4,-2,-2
C theyre	9,-12,2
C theyve	-1,4,-2
C third	13,-12,-1
C thirty	11,-10,-1
C this	-1,5,-4
C this man	9,-8,-1
C this may	1,1,-2
C those	1,-5,0
C though	7,-5,-1
C though the	4,-3,-2
C three	6,-4,-2
C three generations	3,-2,0
C three hours	12,-11,-3
C tinker	8,-6,-2
C tinker tailor	8,-6,-2
C tired	-10,11,-2
C titane	9,-7,-1
C to	2,1,-3
C to me	10,-7,-3
C to my	16,-15,0
C to the	-4,6,-3
C today	-1,3,-2
C tom	4,-7,0
C tom cruise	-3,-3,6
C tom hardy	-11,12,-2
C toni	-3,7,-6
C toni erdmann	11,-10,-1
C tonight	10,-8,-2
C tony	-3,0,-4
C tony leung	11,-8,-11
C too	-3,-9,8
C top	5,-4,-1
C top gun	3,-2,-1
C totoro	10,-7,-5
C train	7,-4,-5
C trains	-8,8,0
C triangle	4,-1,-3
C triangle of	4,-1,-3
C trolls	15,-12,-2
C true	-1,-8,5
C true crime	0,-6,-2
C turkish	17,-10,-8
C turns	3,2,-10
C turns out	3,2,-10
C twenty	-2,2,-1
C twenty two	10,-10,-1
C twice	5,-5,0
C two	2,4,-6
C two hours	13,-12,-4
C two police	-11,12,-1
C un	-2,8,-20
C uncut	2,0,-2
C uncut gems	7,-5,-2
C under	-5,8,-3
C under 000	5,-4,-2
C until	7,-6,-1
C us	5,-3,-2
C video	-10,-5,5
C vincent	-1,5,-6
C walking	8,-7,-1
C walking home	4,-3,-2
C want	-12,14,-3
C want a	1,0,-2
C war	0,-4,4
C warm	3,-2,-2
C was	17,-11,-4
C wasnt	7,-4,-3
C watch	4,-1,-2
C watch in	9,-8,-1
C watched	3,-2,-1
C we	2,1,-3
C we all	10,-6,-3
C we are	6,-4,-4
C we did	4,-3,-1
C we dont	5,-2,-3
C we got	2,-1,-1
C we had	5,-4,0
C we have	18,-16,-1
C we is	4,1,-6
C we need	-1,2,-3
C we tried	5,-3,-2
C we want	-3,4,-1
C we watch	6,-5,-2
C we watched	2,-2,-1
C we were	9,-8,-2
C wed	2,1,-3
C wed like	-3,5,-3
C wed planned	9,-8,-3
C well	3,1,-5
C well be	-2,7,-9
C were a	2,0,-3
C were doing	-1,5,-4
C were having	4,-3,-1
C were in	6,-5,-2
C were not	-6,-4,9
C wes	-7,8,-4
C wes anderson	11,-8,1
C west	-5,7,-2
C weve	2,-1,-1
C weve a	0,2,-4
C weve been	6,-4,-2
C weve got	2,-1,-2
C weve had	7,-5,-3
C what	2,-1,-1
C what a	7,-6,-1
C what about	3,-1,-4
C what did	7,-5,-5
C what else	-12,13,-2
C what i	-12,-5,13
C whatever	1,5,-6
C whats	6,-5,-2
C whats the	-3,6,-5
C when	6,-5,-1
C when gene	11,-10,-1
C when i	5,-3,-1
C where	-3,2,0
C where do	1,3,-5
C where eagles	11,-4,-8
C where is	-1,3,-4
C wheres	5,-4,-2
C wheres the	5,-4,-2
C which	6,-3,-5
C whiplash	7,-6,-1
C who	8,-4,-5
C who have	7,-9,0
C whoever	6,-3,-4
C whos	5,-4,-1
C wild	3,-3,-1
C wine	-3,-11,17
C winter	3,-2,-1
C winter sleep	10,-7,-3
C with	-2,2,0
C with a	-5,9,-4
C with mountains	-7,8,-1
C with my	13,-10,-2
C with parents	9,-8,-2
C with the	-8,10,-5
C withnail	3,-2,0
C without	-3,-3,5
C witness	17,-15,-7
C wolfwalkers	15,-12,-6
C women	-14,15,-5
C wong	-14,16,-7
C wong kar	-14,16,-7
C woody	4,0,-7
C woody allen	4,0,-7
C work job	9,-6,-3
C work job in	12,-9,-4
C world	-12,14,-4
C worth	7,-6,-1
C would	-2,2,0
C would like	8,-7,-2
C would like piacerebbe	7,-6,-2
C would the	5,-4,-2
C year	-3,4,-1
C year 00	4,-3,0
C yes	9,-6,-3
C yesterday	6,-3,-3
C yet	6,-5,-2
C you	3,2,-6
C you can	-6,5,-1
C you dont	5,-2,-4
C youd	4,-1,-4
C youd make	10,-8,-5
C zero	-1,-4,3
C zhang	2,-1,-8
C zhang yimou	2,-1,-8
C zodiac	20,-17,-6
C zorba	5,-4,-1
C zorba the	5,-4,-1
F ,	0,2,-2
F , ,	-5,6,-1
F , , ,	0,4,-4
F , , a	-13,14,-1
F , , and	10,-9,-3
F , , i	2,0,-1
F , , in	6,-5,-3
F , , my	5,-4,-2
F , , no	-8,4,3
F , , not	-4,-2,6
F , , of	-11,12,-3
F , , our	3,-2,0
F , , the	8,-5,-4
F , , with	-9,16,-7
F , , without	-13,11,-2
F , FILM	3,-2,-1
F , FILM ,	-5,1,4
F , FILM with	-2,5,-3
F , a	2,0,-3
F , a ,	-13,14,-2
F , about	-3,5,-3
F , all	1,2,-3
F , and a	17,-16,-2
F , and my	5,-3,-2
F , and no	-7,-5,12
F , and the	-3,6,-4
F , any	-1,2,-2
F , as a	-16,20,-6
F , before the	2,-1,0
F , but	2,-3,-1
F , but no	-4,-1,5
F , but not	10,-4,-7
F , but of	-3,8,-6
F , but the	1,2,-4
F , but without	-6,-7,11
F , by	-3,4,-2
F , done the	7,-7,-1
F , even the	6,-5,-1
F , for	12,-11,-1
F , for a	7,-6,0
F , for the	9,-8,-1
F , four	3,-3,0
F , from	-9,12,-5
F , he	4,-2,-3
F , his	4,-4,0
F , i	2,-4,1
F , i cant	-3,-3,5
F , i have	4,-2,-1
F , i is	2,-1,-1
F , i know	6,-4,-2
F , i want	-2,-1,4
F , if	0,5,-5
F , im	5,-4,-1
F , im a	6,-5,-1
F , in	0,2,-3
F , in ,	4,-3,-2
F , in a	3,-1,-2
F , in the	6,-5,-1
F , is	-4,6,-2
F , it	-12,4,6
F , its	6,-5,-2
F , ive	6,-4,-3
F , just	-6,10,-5
F , like	5,-3,-3
F , like a	7,-7,0
F , maybe	6,-3,-3
F , me	-4,7,-4
F , minutes ,	-4,5,-1
F , more	-7,7,-2
F , my	4,-2,-1
F , my is	13,-12,-3
F , never	4,-1,-3
F , no	-3,-2,5
F , no ,	-9,12,-4
F , nobody	-7,1,-2
F , not	0,-6,5
F , not a	8,-6,0
F , not of	-4,-5,8
F , not the	4,-2,-3
F , not too	-6,-2,8
F , nothing	-1,-5,4
F , nothing of	-3,-2,5
F , nothing with	-6,-3,8
F , of	-2,4,-2
F , of ,	-5,6,-2
F , on	13,-13,-3
F , on a	10,-8,-2
F , on the	-6,6,-1
F , one	4,-2,-2
F , one ,	6,-5,-2
F , only	9,-6,-5
F , or	-3,-1,3
F , or ,	-1,3,-5
F , our	5,-4,-1
F , people	-14,15,-4
F , please ,	-5,6,-1
F , really	6,-2,-7
F , she	-2,5,-3
F , shes	-2,4,-3
F , slow ,	0,2,-5
F , so	-3,4,-1
F , so ,	-3,5,-4
F , so no	-19,0,18
F , something	-1,2,-1
F , that	-1,3,-2
F , that of	3,-8,0
F , thats my	3,-1,-2
F , the	3,-1,-2
F , the ,	-4,5,-2
F , the is	4,0,-4
F , the of	10,-9,-1
F , the the	4,-3,-1
F , the to	3,-2,-2
F , then	5,-5,-1
F , then the	1,2,-3
F , they	-7,7,-1
F , this	-8,9,-3
F , three	3,-2,-1
F , to	2,-6,3
F , to the	7,-3,-6
F , two	2,-1,-1
F , want	-13,15,-4
F , we	3,-2,-1
F , were	10,-9,0
F , which	7,-6,0
F , who	3,-2,-1
F , with	-4,0,3
F , with a	6,-2,-4
F , without	-9,2,4
F .	1,1,-2
F . ,	1,1,-2
F . , ,	-7,5,2
F . , a	15,-14,-4
F . , and	3,-2,-2
F . , but	2,1,-6
F . , in	17,-16,-3
F . , my	7,-6,-1
F . , no	-12,-7,12
F . , not	-8,-2,9
F . , the	3,1,-4
F . .	1,1,-2
F . . ,	1,1,-2
F . . .	1,1,-2
F . . FILM	2,-1,-1
F . . a	-3,5,-2
F . . about	-6,0,7
F . . after	5,-4,-2
F . . all	12,-5,-7
F . . american	-5,-5,8
F . . an	-8,11,-4
F . . and	-3,1,1
F . . another	3,0,-5
F . . any	-3,6,-4
F . . anything	3,-1,-3
F . . as	-10,11,-2
F . . at	-10,5,4
F . . but	0,4,-5
F . . by	9,-4,-5
F . . en	4,-1,-4
F . . for	11,-9,-3
F . . good	1,-1,-3
F . . have	0,6,-7
F . . he	7,-6,-1
F . . hes	3,1,-8
F . . i	4,-2,-2
F . . id	9,-6,-4
F . . if	-3,4,-2
F . . im	1,1,-2
F . . in	4,1,-5
F . . is	8,-3,-5
F . . it	-3,5,-4
F . . its	4,-3,-1
F . . ive	-6,-5,8
F . . less	3,-2,-5
F . . like	-9,10,-3
F . . looking for	-3,4,-1
F . . me	-1,-4,4
F . . more	-3,5,-2
F . . movie	0,1,-2
F . . my	1,1,-2
F . . never	6,-5,-2
F . . not	-3,-1,3
F . . nothing	-1,-4,3
F . . on	4,-3,-2
F . . once	4,-3,-1
F . . one	10,-9,-2
F . . or	-3,4,0
F . . our	5,-3,-1
F . . really	-2,-6,5
F . . sci	-3,5,-2
F . . se	0,-11,3
F . . shes	8,-6,-2
F . . so	-2,-3,3
F . . somebody	6,-18,10
F . . something	-3,5,-1
F . . that	3,-5,1
F . . the	5,-3,-2
F . . they	2,-1,-1
F . . this	6,-5,-3
F . . to	4,-8,1
F . . two	-1,2,-3
F . . want	3,0,-4
F . . was	7,-3,-3
F . . we	4,-2,-3
F . . were	2,0,-2
F . . weve	4,3,-11
F . . whats	-4,4,-1
F . . when	7,-6,-3
F . . with	2,1,-2
F . . without	0,-8,6
F . FILM	2,-1,-1
F . FILM ,	7,-7,0
F . FILM at	3,-3,-1
F . FILM he	2,-1,-1
F . FILM i	2,-1,0
F . FILM in	4,-3,-1
F . FILM is	2,-2,0
F . FILM me	-9,11,-4
F . FILM of	8,-6,-3
F . FILM on	12,-11,0
F . FILM the	2,-1,-1
F . FILM was	2,-1,0
F . FILM with	2,-1,-3
F . a	-3,5,-2
F . a ,	-5,7,-4
F . a good	-1,2,-3
F . a movie	-8,10,-2
F . a of	-11,11,-1
F . about	-6,0,7
F . after	5,-4,-2
F . all	12,-5,-7
F . american	-5,-5,8
F . an	-8,11,-4
F . and	-3,1,1
F . and ,	15,-14,-4
F . another	3,0,-5
F . any	-3,6,-4
F . anyone but	-2,-2,5
F . anything	3,-1,-3
F . anything by	-5,9,-3
F . anything with	-3,6,-5
F . as	-10,11,-2
F . as a	5,-2,-5
F . at	-10,5,4
F . before he	-11,-9,16
F . but	0,4,-5
F . by	9,-4,-5
F . comedy ,	-10,11,-3
F . en	4,-1,-4
F . for	11,-9,-3
F . for ,	-9,13,-3
F . for a	7,-6,-1
F . for my	8,-6,-1
F . for our	6,-4,-2
F . for the	0,4,-1
F . from the	8,-6,-4
F . give me	7,-4,-4
F . good	1,-1,-3
F . have	0,6,-7
F . he	7,-6,-1
F . her ,	4,-1,-3
F . hes	3,1,-8
F . hes a	1,-4,5
F . i	4,-2,-2
F . i ,	-2,3,-1
F . i have	15,-10,-7
F . i like	6,-4,-13
F . i the	7,-5,-2
F . i want	0,2,-2
F . i was	8,-8,-2
F . id	9,-6,-4
F . if	-3,4,-2
F . im	1,1,-2
F . im a	-1,5,-3
F . in	4,1,-5
F . in a	-18,21,-4
F . in the	8,-6,-3
F . is	8,-3,-5
F . is ,	17,-13,-7
F . is a	14,-12,-2
F . is the	9,-7,-2
F . it	-3,5,-4
F . its	4,-3,-1
F . its my	4,-3,-2
F . its the	3,-2,-1
F . ive	-6,-5,8
F . ive got	-3,5,-6
F . less	3,-2,-5
F . like	-9,10,-3
F . looking for	-3,4,-1
F . me	-1,-4,4
F . me ,	-7,10,-6
F . me have	10,-8,-2
F . more	-3,5,-2
F . movie	0,1,-2
F . movie of	-2,5,-3
F . my	1,1,-2
F . my ,	8,-7,-2
F . my a	16,-12,-5
F . my in	4,-3,0
F . my is	6,-4,-2
F . never	6,-5,-2
F . no more	3,-3,-2
F . not	-3,-1,3
F . not ,	5,-8,-2
F . not a	-3,-1,5
F . nothing	-1,-4,3
F . nothing with	3,-2,0
F . of ,	-12,13,-2
F . of a	1,2,-4
F . of the	4,-1,-4
F . on	4,-3,-2
F . on a	0,1,-2
F . on the	2,-1,-2
F . once	4,-3,-1
F . one	10,-9,-2
F . or	-3,4,0
F . our	5,-3,-1
F . please ,	-15,14,-1
F . really	-2,-6,5
F . sci	-3,5,-2
F . se	0,-11,3
F . shes	8,-6,-2
F . so	-2,-3,3
F . so ,	3,-2,-1
F . so a	-8,13,-14
F . somebody	6,-18,10
F . something	-3,5,-1
F . something ,	-5,6,-3
F . something to	8,-7,-2
F . something with	-2,4,-3
F . that	3,-5,1
F . thats the	6,-5,-2
F . the	5,-3,-2
F . the ,	13,-10,-3
F . the in	12,-10,-1
F . the is	5,-4,0
F . the my	4,-3,-1
F . the of	11,-8,-3
F . the the	-5,7,-1
F . the to	4,-4,-1
F . they	2,-1,-1
F . this	6,-5,-3
F . to	4,-8,1
F . to my	-11,13,-7
F . to the	7,-6,-1
F . two	-1,2,-3
F . want	3,0,-4
F . was	7,-3,-3
F . we	4,-2,-3
F . we want	-15,16,-2
F . were	2,0,-2
F . were a	-4,5,-2
F . weve	4,3,-11
F . what a	7,-7,0
F . what about	0,2,-5
F . whats	-4,4,-1
F . when	7,-6,-3
F . with	2,1,-2
F . with ,	-2,4,-5
F . with a	-9,12,-5
F . with the	7,-4,-6
F . without	0,-8,6
F . you can	-2,-15,10
F 0 ,	6,-4,-3
F FILM	4,-3,-1
F FILM ,	3,-4,0
F FILM , ,	16,-13,-4
F FILM , a	-1,2,-1
F FILM , and	7,-6,-2
F FILM , he	3,-2,0
F FILM , i	6,-5,-1
F FILM , no	4,-8,-1
F FILM , of	4,-2,-3
F FILM , the	3,-2,-1
F FILM and	8,-4,-4
F FILM and the	6,-2,-3
F FILM as a	3,-3,-1
F FILM at	3,-2,-1
F FILM but	9,-12,3
F FILM for	-4,5,-2
F FILM for the	9,-9,0
F FILM he	2,-1,-1
F FILM i	2,-1,0
F FILM in	3,-2,-1
F FILM is	2,-2,-1
F FILM is a	4,-3,-1
F FILM is the	5,-4,-2
F FILM made my	4,-3,0
F FILM me	-2,4,-3
F FILM not	6,-2,-4
F FILM of	6,-5,-2
F FILM on	-9,9,-2
F FILM on a	10,-9,-1
F FILM the	3,-2,-1
F FILM too	3,-2,-2
F FILM was	2,-1,-1
F FILM with	0,3,-3
F FILM with the	14,-14,0
F a ,	1,2,-3
F a , ,	-18,19,-3
F a , a	-16,17,-2
F a , my	10,-9,0
F a a	6,-12,5
F a and	5,-10,4
F a and a	4,-3,-2
F a bit	3,-2,-2
F a bit of	-9,10,-3
F a film	8,-7,-1
F a film about	-14,16,0
F a film where	-1,5,-9
F a film with	4,-1,-5
F a five	16,-16,-1
F a for	-23,11,8
F a good	4,-3,-2
F a in	-2,5,-3
F a in ,	-7,8,-3
F a in a	0,3,-6
F a little	3,1,-6
F a movie	-9,10,-1
F a movie about	-4,2,0
F a movie of	3,0,-5
F a nice	-4,5,-1
F a of	8,-5,-4
F a seven	-13,15,-3
F a the	5,-5,-3
F a to	4,-6,-1
F a with	1,2,-5
F a with a	11,-7,-7
F about	-1,2,-1
F about ,	4,-1,-2
F about a	-1,3,-1
F about the	-2,3,1
F after	3,-1,-3
F after a	-4,7,-2
F after the	1,-4,4
F again	-5,-9,11
F against	-5,3,0
F all	2,-2,-1
F all ,	4,-2,-3
F all of	21,-20,-8
F all of us	9,-8,0
F all the	-6,2,-1
F allergic to	-6,-7,11
F also	4,-1,-5
F american	-2,-7,12
F american ,	-7,-8,13
F an	1,2,-3
F an and a	-12,13,-2
F and	-1,2,-1
F and ,	7,-4,-3
F and a	3,1,-3
F and and	1,4,-8
F and i	2,-1,-1
F and im	5,-4,-1
F and is	5,1,-6
F and its	3,0,-3
F and ive	3,-2,-2
F and me	7,-1,-3
F and my	7,-5,-3
F and my the	-16,10,6
F and no	-4,-4,7
F and nobody	6,3,-8
F and not	5,-5,-1
F and of	4,0,-4
F and the	4,-5,1
F and we	5,-5,-2
F and without	0,-5,2
F another	-9,0,10
F any	8,-4,-5
F any more	-3,4,-1
F anyone but	-2,-2,5
F anything	-3,-2,4
F anything by	-9,7,1
F anything with	-4,-5,6
F are	10,-6,-3
F as	1,3,-5
F as a	5,-4,-2
F as as	-3,-4,6
F at	5,-5,0
F at ,	3,-1,-3
F at a	4,-2,-5
F at home	8,-1,-7
F at our	8,-2,-7
F at the	6,-4,-2
F back	13,-10,-3
F be	1,-3,2
F be a	1,1,-4
F been	9,-8,-1
F before	-5,-12,14
F before he	-7,-8,15
F before the	7,-4,-3
F being	3,-4,1
F best	-4,6,-3
F better	-3,5,-2
F between	1,8,-10
F between and	2,1,-8
F bit	6,-5,-2
F bit of	-15,15,-2
F book	-4,5,-2
F both	10,-6,-2
F british ,	-1,2,-2
F but	1,-2,0
F but ,	2,-1,-2
F but for	12,-11,-2
F but in	2,-4,0
F but no	-6,-3,9
F but not	3,-6,3
F but not with	-2,-2,4
F but of	-3,8,-6
F but the	-9,3,3
F but with	6,-2,-5
F but without	-9,2,5
F by	1,3,-4
F by ,	0,4,-9
F by a	-7,2,4
F by my	4,-3,-1
F by the	-1,2,-2
F can	0,-5,4
F cant	-2,1,0
F cinema	0,2,-2
F comedy ,	-2,3,-1
F comedy with	3,-9,6
F could	5,-5,0
F couldnt	6,-4,-3
F crime	-4,6,-2
F dad	2,-2,-1
F de	2,3,-6
F did	-8,10,-3
F different	14,-13,-2
F do	-2,-1,2
F do ,	-12,14,-3
F do the	14,-13,-1
F does	-2,10,-9
F does the	9,-5,-5
F doesnt	4,-6,1
F done the	7,-6,-1
F dont	9,-2,-7
F eight	1,-2,-1
F eight , a	18,-17,-1
F else	12,-2,-11
F else ,	4,-3,-2
F en	4,1,-5
F english ,	4,-2,-3
F enough	-16,12,-2
F even	12,-6,-7
F even the	6,-5,-1
F ever	4,-3,-2
F everyone	1,2,-5
F everything	4,-2,-3
F except	-15,4,8
F fewer	-10,1,3
F film	9,-8,-1
F film ,	3,-3,-1
F film about	3,-4,0
F film about a	5,-4,-2
F film for my	10,-9,-1
F film where	2,-6,3
F film where the	-4,5,-2
F film with	2,1,-5
F film with a	-17,2,11
F films ,	13,-12,-2
F films where	-4,10,-10
F finally	4,-3,-1
F find	13,-20,7
F five	9,-9,-1
F five ,	-5,6,-1
F for	2,0,-2
F for ,	-2,6,-4
F for a	4,-2,-2
F for a five	16,-16,-1
F for a seven	-13,15,-3
F for our	7,-6,-2
F for the	1,0,-2
F for the ,	0,4,-3
F four	6,-4,-1
F french	0,3,-4
F from	2,0,-2
F from ,	8,-7,-1
F from , the	12,-11,-2
F from a	9,-5,-4
F from my	6,-4,-1
F from the	0,2,-2
F from the ,	-1,2,-1
F full	9,-6,-4
F funny	-4,5,-3
F funny ,	6,-4,-5
F get	-10,2,5
F gets	3,-6,2
F give	0,9,-11
F give me	-1,0,-3
F go	12,-9,-3
F good	5,-5,-2
F got	0,2,-3
F got a	0,-3,3
F got the	6,-5,-2
F great	-6,7,-3
F had	7,-7,0
F had a	6,-5,-2
F had my	2,0,-2
F had the	3,-1,-2
F has	3,-1,-3
F has , ,	-3,4,-1
F has the	0,1,-4
F hated	2,-1,0
F have ,	-3,4,-1
F have a	6,-4,-1
F have my	16,-15,-1
F have of	-1,-11,6
F have the	0,-6,6
F have to	4,-3,-2
F have watch	3,-3,0
F having	-3,-7,8
F he	2,-1,-1
F he likes	5,-4,-2
F he says	0,1,-3
F her	5,-5,1
F her ,	4,-1,-3
F hes	1,1,-2
F hes a	5,-5,3
F him	5,-4,-2
F him ,	5,-3,-2
F him with	14,-11,-5
F his	6,-2,-4
F his ,	9,-7,-1
F hong	-4,11,-7
F horror	1,0,-2
F horror ,	-2,0,-2
F hours	1,0,-3
F hours ,	1,0,-3
F hours of	-3,5,-3
F i	4,-3,-1
F i ,	4,-3,-1
F i a	8,-6,-2
F i can	-1,8,-8
F i cant	1,-4,3
F i could	11,-8,-4
F i dont	4,-2,-2
F i had a	-9,9,-2
F i have	6,-2,-4
F i have a	10,-9,-1
F i have to	5,-4,-2
F i in	5,-3,-2
F i is	4,-2,-2
F i know	4,-3,-2
F i like	6,-4,-13
F i my	3,-1,-1
F i need	2,0,-3
F i the	10,-8,-2
F i want	-5,4,0
F i want ,	5,-3,-4
F i want a	-10,11,-2
F i was	4,-4,-1
F id	6,-4,-2
F id like	-13,14,-2
F if	-5,6,-1
F if the	-3,-9,6
F ill	8,-4,-4
F im	7,-5,-2
F im ,	-5,8,-5
F im a	4,-1,-2
F im not	12,-7,-8
F in	0,2,-1
F in ,	7,-5,-2
F in a	-3,1,2
F in a ,	-4,6,-1
F in and	14,-13,0
F in from	2,-1,0
F in my	4,-2,-3
F in our	4,-3,-1
F in that	-3,-2,1
F in the	2,-2,-1
F in the ,	8,-8,-1
F in this	5,-4,0
F into	-6,9,-5
F into the	10,-9,-1
F irish ,	-7,3,5
F is ,	-1,5,-5
F is a	4,-4,0
F is and	-8,-2,11
F is from	-1,2,-2
F is in	12,-10,-4
F is it	4,-3,0
F is my	4,-2,-3
F is of	8,-10,1
F is the	0,2,-2
F is the only	8,-6,-2
F is there a	4,-1,-6
F is to	6,-3,-3
F it	2,-2,0
F it ,	1,1,-3
F it , the	-11,12,-3
F it a	7,-5,-3
F it be	-3,6,-4
F it is	16,-15,-2
F it that	-1,7,-9
F it the	11,-9,-2
F it was	4,-3,-1
F its	3,-2,-1
F its a	8,-8,-1
F its my	4,-3,-1
F its the	3,-2,-1
F ive	-1,-3,3
F ive a	10,-8,-2
F ive been	4,-3,-2
F ive got	1,2,-6
F ive got a	7,-3,-4
F just	5,-1,-4
F know	5,-3,-2
F less	-8,1,4
F less of	11,-4,-14
F like	2,2,-4
F like a	-1,3,-2
F like the	-1,3,-3
F likes	-6,9,-2
F likes and	-7,9,-4
F little	5,-1,-4
F looking for	-3,3,-1
F looking for a	-4,4,-1
F lots of	-9,13,-4
F love	-9,8,1
F loved the	-3,5,-5
F made me	7,-6,-1
F made my	3,-2,-2
F make	-7,11,-6
F make it	-3,4,-3
F makes me	3,0,-3
F makes my	4,-2,-2
F many	7,-4,-4
F may	7,-12,3
F maybe	-1,3,-3
F me	1,0,-2
F me ,	-3,6,-3
F me , ,	-3,4,-1
F me , the	2,-1,-1
F me a	-4,2,2
F me have	6,-3,-3
F me in the	3,-2,-2
F me of	-1,-4,5
F me the	4,-1,-3
F me to	8,-2,-5
F me with	-19,9,10
F mind	-3,-7,8
F minutes ,	6,-4,-2
F minutes of	4,0,-5
F mood for a	-13,14,0
F more	-2,4,-2
F more ,	12,-10,-3
F more of	-15,-2,11
F most	3,-1,-3
F mother in	-5,10,-5
F movie	0,2,-2
F movie ,	10,-8,-5
F movie about	4,-2,-3
F movie of	-8,-1,9
F movie of ,	-11,12,-3
F movie with	-16,9,7
F much	-2,-2,2
F must	1,2,-1
F my	3,-1,-2
F my ,	7,-6,-2
F my , the	-3,5,-3
F my a	13,-10,-4
F my boyfriend	4,-2,-2
F my cant	6,-4,-2
F my dad	2,-2,-1
F my from	6,-4,-1
F my has	11,-7,-4
F my in	5,-4,-1
F my is	9,-7,-2
F my is a	12,-10,-1
F my of	11,-8,-3
F my parents	8,-8,-1
F my that	3,-2,-2
F my the	-3,0,3
F my three	10,-6,-4
F my to	12,-5,-7
F my wants	-9,10,-2
F my whole	7,-6,-1
F ne	1,4,-7
F need	-2,4,-4
F need a	9,-8,-2
F never	6,-2,-4
F new	6,-5,-3
F next	9,-7,-2
F nice	-5,7,-3
F night	11,-10,0
F nine	10,-8,-2
F no	-2,-3,5
F no ,	0,1,-3
F no , no	-8,-4,12
F no , the	10,-8,-2
F no more	-4,-5,5
F nobody	-3,2,1
F nor	-3,-6,6
F not	2,-4,1
F not ,	2,0,-3
F not , my	5,-3,-3
F not , the	8,-6,-2
F not a	5,-3,0
F not about	8,-10,-2
F not by	5,-4,-3
F not have	1,-5,4
F not in	3,-8,0
F not is	0,-4,4
F not of	-4,-1,4
F not the	0,-7,6
F not too	-9,0,7
F not want	-3,-7,9
F not with	-10,-4,13
F nothing	-2,-4,6
F nothing ,	8,-6,-2
F nothing of	-5,-3,7
F nothing with	-2,-4,6
F now	6,-4,-2
F of ,	5,-3,-3
F of , ,	1,2,-3
F of , a	10,-8,-2
F of , of	-8,10,-2
F of , the	1,1,-2
F of a	4,-2,-2
F of and	11,-5,-6
F of in	2,0,-2
F of is	5,-4,-1
F of me	7,-5,-1
F of my	2,-1,-1
F of of	7,-1,-6
F of that	3,-9,4
F of the	4,-2,-1
F of the ,	2,1,-3
F of us	-7,12,-4
F of us ,	10,-10,-1
F off	-2,-13,12
F off the	10,-8,-2
F on	1,2,-3
F on ,	4,-2,-3
F on a	-4,5,-2
F on my	5,-5,-1
F on the	5,-3,-2
F on the ,	7,-5,-3
F once	4,-2,-3
F one	3,-1,-2
F one ,	1,1,-2
F one for the	2,0,-7
F one with	16,-12,-5
F one with the	-14,14,-1
F only	6,-2,-3
F or	-2,1,1
F or ,	4,-1,-3
F or a	-7,9,-3
F or the	2,-6,3
F other	-7,10,-4
F our	4,-3,-1
F out of	-6,11,-14
F over	8,-10,0
F over my	7,-6,-2
F over the	1,2,-6
F own	11,-9,-2
F people	-1,2,-3
F please	9,-6,-5
F please ,	-7,7,-1
F please , ,	-8,9,-2
F please no	-5,-4,8
F put on	6,-5,-1
F rather	-2,4,-3
F really	4,-5,2
F really ,	3,-2,-2
F recommended	6,-3,-3
F said	-10,12,-5
F same	5,-4,-2
F saw	6,-2,-4
F saw the	3,-2,-2
F say	-12,14,-6
F says	-6,8,-3
F says the	6,-5,-2
F schon	11,-8,-3
F sci	-5,7,-3
F science fiction	-12,13,-2
F se	-6,6,0
F se ,	-2,-3,9
F see	2,-7,1
F seen	3,-1,-2
F seen a	2,1,-3
F seen the	4,-3,-2
F seven	-10,6,5
F she	3,0,-3
F she likes	-1,4,-4
F she wants	-1,4,-7
F shes	5,-3,-3
F shes a	8,-6,-2
F should	6,-3,-7
F should be	6,-4,-1
F si	5,2,-9
F six	5,-4,-1
F slow ,	-1,3,-3
F so	-6,6,0
F so ,	3,1,-5
F so , ,	4,1,-10
F so a	-4,0,3
F so the	9,-5,-4
F some	3,-1,-3
F somebody	-6,2,1
F someone	-4,-4,7
F something	-4,6,-1
F something ,	-2,3,-2
F something about	6,-2,-4
F something and	-13,14,-1
F something of	-12,16,-5
F something that	7,-7,-3
F something to	8,-7,-2
F something truc	-3,5,-3
F something with	-8,10,-3
F spanish ,	-6,7,0
F starring	-17,19,-6
F still	0,2,-2
F story	9,-7,-2
F take	-1,-7,2
F ten	3,-1,-2
F than	9,-18,7
F that	2,0,-2
F that ,	-5,7,-2
F that i	7,-2,-4
F that in	-18,2,14
F that is	9,-5,-5
F that isnt	6,-12,1
F that not	12,-7,-6
F that not is	-6,-5,11
F that of	3,-8,0
F that se	-15,15,0
F that the	4,-3,-2
F thats	-3,3,2
F thats my	3,-1,-2
F thats the	5,-4,-1
F the	3,-1,-2
F the ,	2,2,-3
F the , ,	1,2,-4
F the , a	6,-5,-1
F the , and	17,-16,-3
F the , i	3,-2,0
F the , or	10,-6,-8
F the , that	4,-3,-1
F the , the	6,-5,-2
F the and	6,-3,-3
F the and the	9,-7,-3
F the best	-5,6,-2
F the for	6,-4,-3
F the french	7,-6,-2
F the good	5,-5,0
F the have	5,-4,-1
F the have watch	4,-3,0
F the in	3,0,-2
F the in the	8,-5,-3
F the is	6,-6,0
F the is a	11,-10,-1
F the me	7,-6,-1
F the most	-3,4,-1
F the my	3,-2,-1
F the of	6,-4,-2
F the of ,	7,-6,-1
F the of a	-3,4,-3
F the of my	3,-3,0
F the of the	9,-7,-1
F the one ,	5,-4,-1
F the only	7,-6,-1
F the other	8,-7,0
F the that	5,-3,-6
F the the	0,2,-2
F the to	3,-3,-1
F the was	4,-3,0
F the whole	5,-3,-2
F the with	15,-12,-4
F the with the	3,-1,-3
F their	2,-1,0
F them	2,4,-8
F then	4,-2,-1
F then the	3,-3,-3
F there	-2,4,-3
F there a	8,-4,-6
F theres	-2,-10,9
F theres a	-3,0,-1
F theyre	9,-4,-8
F theyve	15,-12,-2
F thing	-2,4,-3
F things ,	5,-1,-3
F this	4,-2,-4
F this ,	8,-7,-1
F those	-11,-3,10
F though the	6,-5,-1
F three	2,-2,-1
F thriller	-17,9,1
F through	8,-6,-2
F through a	-2,2,0
F through my	-7,-7,13
F through the	-8,9,-3
F time	15,-10,-7
F time ,	23,-22,-5
F tired	2,-2,-1
F to	2,-1,-1
F to ,	2,0,-2
F to , the	5,-4,-1
F to a	8,-5,-5
F to be	9,-7,-4
F to my	-8,10,-3
F to see	-7,1,2
F to the	1,-3,1
F to watch	6,-4,-1
F told me	6,-5,-3
F too	-4,0,3
F too ,	3,-1,-3
F too much	-6,6,-3
F tried	5,-2,-3
F truc	-3,5,-3
F two	5,-3,-2
F two and a	2,0,-4
F two hours	5,-4,-5
F two hours ,	-3,4,-2
F under	2,6,-7
F until	10,-8,-3
F until the	7,-5,-2
F up	-2,-2,1
F up ,	3,-1,-3
F us	0,2,-5
F us ,	-5,6,-2
F us a	-9,14,-5
F very	5,-2,-3
F vi	11,-8,-4
F want ,	3,0,-3
F want , ,	-12,13,0
F want a	-10,8,1
F want the	-4,5,-2
F want to	4,0,-4
F wants	-5,1,1
F war	-1,3,-3
F war ,	-11,16,-3
F was	4,-4,0
F was ,	10,-10,0
F was a	7,-6,-2
F was the	4,-3,-1
F watch ,	4,-12,5
F watch and	4,-4,0
F watched	14,-4,-9
F we	5,-4,-1
F we ,	7,-6,-3
F we did	7,-6,-1
F we had	9,-8,0
F we have	-4,6,-3
F we have a	-1,2,-1
F we like	5,-3,-4
F we the	2,-2,0
F we want	-19,20,-2
F well	-2,3,-2
F were	7,-5,-1
F were a	-4,5,-2
F weve	-6,2,5
F weve a	-6,7,-4
F what	17,-17,-1
F what a	7,-5,-2
F what about	0,2,-5
F what my	5,-4,-1
F whats	-3,4,-2
F when	-3,5,-5
F where	-5,3,2
F where i	2,-2,-1
F where people	-13,18,-10
F where the	-4,5,-2
F which	4,-2,-2
F who	-3,1,2
F whole	6,-4,-1
F will	2,-5,1
F with	-2,1,0
F with ,	-2,4,-1
F with , ,	-19,14,5
F with , the	14,-9,-7
F with a	-3,1,2
F with and	-10,13,-3
F with my	2,0,-1
F with no	-1,5,-3
F with of	-2,-2,4
F with that	-8,11,-3
F with the	2,3,-5
F with the ,	6,-6,0
F without	-1,-2,2
F without ,	16,-10,-6
F without a	1,-8,3
F without the	1,-9,3
F would	11,-8,-3
F would like	16,-16,-2
F year	0,1,-2
F yes ,	-7,-1,3
F you	7,-1,-6
F you ,	7,-5,-3
F you can	0,-12,8
F you do	-2,2,-1
F you me	4,-7,1
F your	2,-3,1
F zero	-3,-4,5
K # ,	-2,4,-3
K # .	-1,3,3
K # and	4,-3,-2
K # hint	8,-7,-1
K # small	-2,4,-3
K # word runtime +	-12,8,2
K # word unread	12,-11,-1
K # word word +	9,-8,-1
K # · ,	9,-8,-3
K # · .	-7,8,-3
K # · hint	7,-5,-2
K # · small	11,-11,-1
K , #	-6,7,-2
K , FILM	3,-2,-1
K , I	4,-2,-2
K , NAME	3,-3,-1
K , NO	-2,-3,5
K , and	3,-3,0
K , country	-4,6,-4
K , films	3,-2,-3
K , genre	-4,6,-3
K , hint	-4,4,-1
K , is	6,-4,-3
K , like 	4,-3,-1
K , moods	4,-5,0
K , occasions	9,-8,-1
K , open	-6,8,-2
K , rare	-3,4,-1
K , small	1,1,-2
K , telling	-1,3,-2
K , themes	-1,3,-1
K , they	4,-2,-2
K , turn 	-2,1,-1
K , used	2,1,-3
K , wish 	-3,5,-2
K , word country +	-1,3,-3
K , word facet +	-4,7,-3
K , word facet -	-12,3,2
K , word genre +	-7,10,-3
K , word language +	3,-1,-2
K , word mood +	-2,2,0
K , word person +	-1,-1,2
K , word rating +	-6,7,-1
K , word runtime +	4,-7,-2
K , word unread	0,2,-2
K , word word +	1,1,-2
K , word word -	-2,-2,-2
K , word years +	-3,5,-1
K , · #	2,1,-3
K , · ,	-4,5,-1
K , · .	-1,5,-3
K , · I	6,-4,-1
K , · NAME	4,-2,-1
K , · NO	3,-6,3
K , · and	-2,-1,3
K , · content	-9,14,-9
K , · feeling liked	-4,6,-3
K , · films	-2,4,-3
K , · genre	-2,4,-2
K , · hint	2,2,-5
K , · is	2,-4,1
K , · moods	9,-4,-4
K , · occasions	8,-4,-5
K , · seen 	7,-2,-4
K , · small	2,1,-3
K , · telling	0,2,-3
K , · turn 	8,-11,1
K , · used	3,0,-3
K , · wish 	-4,-1,5
K . #	2,1,-2
K . .	-2,2,0
K . FILM	4,-4,0
K . I	4,-2,-2
K . NAME	12,-10,-6
K . NO	1,-2,1
K . and	-12,-2,5
K . country	-2,4,-2
K . feeling disliked	8,-7,1
K . films	-6,8,-4
K . genre	3,-2,-3
K . hint	3,-2,-1
K . is	7,-3,-4
K . moods	-1,5,-5
K . occasions	-5,10,-4
K . open	-4,5,-2
K . rare	-6,3,2
K . seen 	7,-2,-4
K . standing	-8,1,1
K . telling	-1,3,-3
K . themes	0,2,-2
K . they	4,-3,-1
K . used	0,2,-2
K . word country +	-6,6,0
K . word facet +	-6,9,-5
K . word facet -	-19,-13,20
K . word genre +	2,-5,0
K . word language +	-11,9,0
K . word mood +	-1,6,-6
K . word person +	-7,3,4
K . word person -	-9,1,7
K . word rating +	-7,8,-6
K . word runtime +	2,-7,7
K . word unread	2,1,-3
K . word word +	4,-2,-2
K . word word -	-6,1,1
K . word years +	-3,4,-4
K . · #	4,1,-6
K . · ,	-1,4,-3
K . · .	-4,3,0
K . · FILM	-5,8,-4
K . · I	10,-6,-3
K . · NAME	14,-9,-6
K . · NO	4,-1,-4
K . · content	-2,-10,8
K . · country	-4,8,-8
K . · feeling disliked	2,-12,6
K . · feeling liked	-6,10,-5
K . · films	2,-1,-1
K . · genre	-12,13,-2
K . · hint	4,-2,-3
K . · is	2,-6,3
K . · like 	5,-4,-4
K . · moods	-2,5,-5
K . · occasions	1,3,-7
K . · open	9,-8,0
K . · rare	-4,4,0
K . · seen 	7,-5,-2
K . · small	3,-1,-2
K . · standing	-34,5,11
K . · themes	-1,1,-2
K . · they	5,-4,-2
K . · turn 	1,3,-6
K . · used	3,-1,-1
K . · wish 	-2,4,-5
K FILM .	13,-8,-6
K FILM I	2,-1,-1
K FILM NO	1,6,-7
K FILM and	4,-2,-1
K FILM feeling disliked	3,-2,-2
K FILM hint	7,-6,-1
K FILM is	3,-2,-1
K FILM rare	4,-2,-2
K FILM small	4,-2,-2
K FILM turn 	-2,1,1
K FILM used	4,-3,-1
K FILM word unread	5,-3,-2
K FILM word word +	5,-6,0
K FILM · ,	6,-4,-2
K FILM · .	-5,-5,8
K FILM · hint	5,-3,-2
K FILM · is	3,-3,-1
K FILM · rare	4,-2,-3
K FILM · small	3,-2,-2
K FILM · used	2,-1,-1
K I ,	3,-2,-3
K I .	-13,0,7
K I I	3,-2,-2
K I NO	7,-4,-4
K I country	5,-3,-1
K I feeling liked	-3,5,-6
K I feeling loved	3,-1,-1
K I hint	2,0,-2
K I is	5,-4,-1
K I moods	5,0,-7
K I occasions	4,1,-6
K I rare	3,1,-3
K I small	3,-1,-2
K I themes	5,-2,-4
K I used	0,-4,4
K I wish 	-6,7,-2
K I word facet +	-1,3,-2
K I word facet -	9,-1,-8
K I word mood +	6,-2,-2
K I word person +	7,-13,0
K I word rating +	-16,10,-4
K I word unread	4,-3,-2
K I word word +	7,-5,-2
K I · ,	6,-4,-2
K I · .	6,-4,-2
K I · FILM	5,-4,0
K I · I	4,-2,-2
K I · NO	6,-3,-3
K I · and	-2,4,-3
K I · country	5,-4,-1
K I · feeling disliked	9,-6,-5
K I · feeling liked	5,-4,-1
K I · feeling loved	7,-4,-3
K I · films	2,-7,5
K I · hint	3,-1,-2
K I · is	1,1,-2
K I · moods	10,-6,-4
K I · occasions	-1,3,-4
K I · rare	7,-4,-4
K I · small	3,-1,-2
K I · themes	8,-6,-2
K I · used	3,-1,-2
K I · wish 	4,-3,-1
K NAME ,	4,-2,-3
K NAME NAME	9,-7,-2
K NAME themes	12,-3,-9
K NAME word unread	4,-3,-1
K NAME · ,	3,0,-3
K NAME · .	-2,0,1
K NAME · NAME	4,-3,-2
K NO ,	-2,2,-2
K NO .	-1,4,-4
K NO I	11,-2,-9
K NO NAME	-3,-15,9
K NO NO	-2,-4,6
K NO content	-4,5,-4
K NO genre	-1,-11,7
K NO hint	-1,-7,6
K NO is	-4,2,0
K NO moods	4,-9,3
K NO rare	-3,-3,6
K NO small	1,-4,3
K NO telling	-7,-10,12
K NO themes	-12,-5,16
K NO used	2,-6,4
K NO word country -	1,-3,2
K NO word facet +	-1,-2,2
K NO word facet -	-3,-2,5
K NO word genre -	-1,-8,9
K NO word language -	5,-9,0
K NO word mood -	-6,-1,7
K NO word person +	-7,-1,4
K NO word person -	-1,-5,6
K NO word runtime +	-3,14,-10
K NO word unread	2,-5,2
K NO word word +	1,1,-4
K NO word word -	2,-2,0
K NO · ,	-1,-4,5
K NO · .	0,-2,2
K NO · FILM	3,-2,-1
K NO · I	3,-8,3
K NO · NO	-2,-2,3
K NO · and	3,-6,2
K NO · content	6,-4,-3
K NO · country	13,-6,-8
K NO · films	-1,-12,6
K NO · hint	-4,-1,4
K NO · is	4,0,-3
K NO · moods	-13,-7,19
K NO · occasions	-6,4,-2
K NO · rare	-6,-3,8
K NO · telling	-3,-9,9
K NO · themes	-1,-8,8
K NO · turn 	-4,-2,6
K NO · used	-7,3,0
K NO · wish 	3,-4,1
K and I	2,-3,1
K and NO	-3,-5,6
K and films	-3,3,-1
K and hint	3,0,-4
K and is	1,-4,1
K and occasions	4,-3,0
K and open	7,-6,-2
K and rare	7,-2,-4
K and small	-2,5,-2
K and telling	-3,6,-7
K and themes	3,0,-6
K and they	6,-4,-2
K and used	0,-3,2
K and word country +	0,2,-4
K and word facet +	2,-2,-1
K and word language +	-7,10,-5
K and word mood +	-4,7,-4
K and word person +	-4,2,0
K and word unread	2,0,-1
K and word years +	-7,11,-5
K and · ,	0,2,-2
K and · .	0,2,-2
K and · NO	-14,8,6
K and · and	3,-1,-2
K and · hint	-6,6,-1
K and · is	-7,-9,12
K and · rare	-4,4,-1
K and · small	4,-5,1
K and · themes	4,0,-7
K and · used	3,0,-4
K content ,	-4,9,-6
K content .	-3,6,-6
K content content	-6,-5,9
K content small	3,-4,0
K content word facet +	-7,-10,13
K content word facet -	2,-8,3
K content word mood +	-16,-13,19
K content word unread	-3,10,-15
K content word word +	4,-1,-4
K content · ,	5,-9,0
K content · .	-9,7,0
K content · small	0,-10,6
K country ,	-6,9,-4
K country .	1,4,-10
K country and	2,3,-5
K country hint	-1,5,-7
K country small	13,-9,-5
K country word country +	1,0,-4
K country word genre +	-2,7,-10
K country word language +	-1,-6,7
K country word mood +	16,-22,5
K country word unread	5,-4,-1
K country word word +	5,-2,-4
K country · ,	2,0,-2
K country · .	6,-6,2
K country · rare	5,3,-9
K country · used	0,9,-13
K feeling disliked ,	-4,7,-4
K feeling disliked .	-1,-3,4
K feeling disliked feeling disliked	-2,-8,7
K feeling disliked small	6,-9,4
K feeling disliked word unread	8,-4,-3
K feeling disliked · ,	1,-8,5
K feeling disliked · .	2,-6,5
K feeling disliked · feeling disliked	10,-6,-6
K feeling disliked · small	7,-3,-4
K feeling hated word unread	5,-4,-2
K feeling hated · small	3,-2,-1
K feeling liked ,	0,-3,0
K feeling liked .	19,-15,-5
K feeling liked feeling liked	3,0,-3
K feeling liked rare	1,6,-11
K feeling liked small	3,2,-5
K feeling liked word person +	3,1,-9
K feeling liked word unread	-2,5,-3
K feeling liked word word +	3,-2,-1
K feeling liked · ,	-8,11,-2
K feeling liked · .	18,-17,-2
K feeling liked · and	-15,17,-4
K feeling liked · rare	-3,6,-8
K feeling liked · small	6,-5,-2
K feeling loved ,	11,-10,-1
K feeling loved feeling loved	2,0,-4
K feeling loved small	-10,6,4
K feeling loved word person +	4,9,-17
K feeling loved word unread	-3,5,-3
K feeling loved word word +	12,-10,-5
K feeling loved · ,	15,-10,-6
K feeling loved · .	-6,9,-7
K feeling loved · small	-15,16,-2
K feeling so-so ,	-5,-8,12
K feeling so-so .	3,3,-11
K feeling so-so feeling so-so	0,2,-4
K feeling so-so word unread	-1,4,-5
K feeling so-so · .	6,-1,-11
K films ,	1,1,-2
K films .	4,0,-6
K films I	4,-4,-1
K films NO	8,-7,-4
K films is	2,1,-4
K films small	3,-1,-2
K films themes	-1,2,-2
K films used	7,-2,-9
K films word country +	-13,14,-3
K films word facet +	18,-16,-4
K films word unread	5,-2,-3
K films word word +	4,-2,-1
K films · ,	0,2,-3
K films · .	1,-2,1
K films · hint	-2,2,-1
K films · small	-1,5,-3
K genre ,	1,1,-2
K genre .	3,-2,-5
K genre NO	4,-10,5
K genre genre	-13,15,-3
K genre is	-2,5,-7
K genre small	-5,7,-2
K genre word facet +	-19,4,6
K genre word genre +	-1,5,-4
K genre word genre -	-5,-8,8
K genre word mood +	-3,9,-6
K genre word rating +	2,0,-4
K genre word unread	0,3,-6
K genre word word +	7,-6,-3
K genre · ,	2,0,-3
K genre · .	-3,3,-5
K genre · NO	-17,12,5
K genre · genre	-4,6,-3
K genre · small	-9,7,2
K hint #	3,-1,-2
K hint ,	0,2,-3
K hint .	7,1,-9
K hint I	3,0,-3
K hint NO	0,0,-3
K hint and	0,2,-2
K hint films	11,-6,-5
K hint hint	7,-6,-2
K hint moods	12,-10,-3
K hint occasions	5,-4,-2
K hint rare	6,-7,1
K hint small	5,-4,-1
K hint themes	8,-6,-3
K hint they	4,-2,-1
K hint used	3,-1,-3
K hint wish 	-3,3,-3
K hint word facet +	-2,4,-2
K hint word genre +	-5,9,-4
K hint word language +	3,-2,-2
K hint word mood +	6,-7,0
K hint word person +	-8,1,6
K hint word person -	-8,-4,11
K hint word rating +	-1,3,-2
K hint word runtime +	1,-2,0
K hint word unread	3,-2,-1
K hint word word +	2,1,-3
K hint word word -	-2,-5,5
K hint word years +	-1,2,-3
K hint · #	5,-4,-2
K hint · ,	1,1,-2
K hint · .	2,-2,0
K hint · I	13,-6,-7
K hint · NO	5,0,-4
K hint · and	-2,2,-1
K hint · feeling liked	10,-9,-1
K hint · films	-2,4,-4
K hint · genre	-7,1,3
K hint · hint	6,-3,-3
K hint · is	1,0,-2
K hint · moods	13,-12,-3
K hint · occasions	6,-4,-2
K hint · rare	6,-3,-3
K hint · small	2,-1,-1
K hint · telling	-12,5,6
K hint · themes	-2,5,-2
K hint · wish 	1,2,-3
K is I	3,-2,-1
K is NO	7,-5,-1
K is feeling disliked	3,3,-7
K is hint	0,2,-3
K is is	5,-3,-3
K is moods	6,-3,-3
K is occasions	7,-4,-3
K is open	4,-3,-3
K is rare	-4,2,1
K is small	2,0,-2
K is wish 	8,-7,-2
K is word country +	1,2,-7
K is word facet +	4,-6,2
K is word facet -	1,-8,3
K is word mood +	2,2,-4
K is word mood -	7,-7,-5
K is word person +	-10,7,0
K is word unread	4,-3,-1
K is word word +	3,0,-3
K is word word -	5,0,-6
K is · ,	2,0,-2
K is · .	2,0,-1
K is · I	7,-5,-2
K is · NO	10,-4,-8
K is · and	5,-2,-3
K is · feeling liked	6,-5,-2
K is · hint	4,-3,-1
K is · is	9,-6,-3
K is · moods	-6,-6,13
K is · occasions	0,1,-2
K is · rare	-6,3,2
K is · small	5,-2,-3
K is · themes	10,-9,-1
K is · turn 	6,-4,-2
K is · used	5,-3,-3
K like  NAME	1,1,-3
K like  like 	-8,10,-4
K like  rare	-11,16,-7
K like  small	0,2,-2
K like  word person +	-4,7,-6
K like  word unread	10,-9,-2
K like  word word +	2,1,-3
K like  · .	-2,7,-8
K like  · NAME	4,-3,-3
K like  · like 	9,-8,-1
K like  · rare	-1,4,-6
K like  · small	21,-20,-1
K moods ,	1,2,-3
K moods .	7,-2,-7
K moods I	5,-5,-1
K moods and	-8,-4,8
K moods hint	-2,-1,1
K moods is	0,2,-7
K moods moods	-2,4,-5
K moods themes	4,-2,-2
K moods word facet +	-4,7,-4
K moods word facet -	21,-9,-14
K moods word genre +	-7,9,-2
K moods word mood +	-6,3,1
K moods word unread	-2,3,-1
K moods word word +	3,1,-5
K moods · ,	-5,4,0
K moods · .	2,2,-5
K moods · hint	11,-9,-4
K moods · is	11,-9,-1
K moods · small	5,-1,-3
K moods · used	-2,-3,0
K occasions ,	1,2,-4
K occasions .	11,-6,-8
K occasions NO	9,-3,-6
K occasions hint	11,-9,-3
K occasions is	3,-1,-2
K occasions occasions	1,1,-2
K occasions small	4,-2,-2
K occasions themes	5,-3,-2
K occasions used	11,-9,-3
K occasions word facet +	3,0,-2
K occasions word facet -	17,-9,-11
K occasions word rating +	4,-3,-1
K occasions word runtime +	6,-5,-3
K occasions word unread	9,-8,-1
K occasions word word +	6,-4,-1
K occasions word years +	9,-5,-5
K occasions · ,	4,-3,-1
K occasions · .	7,-2,-4
K occasions · NO	10,-8,-2
K occasions · and	9,-5,-4
K occasions · hint	6,-5,-1
K occasions · is	5,-4,-1
K occasions · occasions	0,3,-5
K occasions · rare	11,-5,-5
K occasions · small	5,-2,-3
K occasions · themes	-3,6,-3
K occasions · used	10,-9,-1
K open genre	0,1,-3
K open small	1,-3,-1
K open themes	-8,9,-1
K open word facet +	7,-6,-2
K open word genre +	-3,5,-2
K open word mood +	-2,4,-2
K open word unread	0,4,-3
K open word word +	-3,1,2
K open · ,	-6,7,-1
K open · .	2,-6,2
K open · genre	-3,3,-1
K open · moods	-6,7,-2
K open · small	-2,5,-3
K rare #	-1,4,-5
K rare ,	3,-2,0
K rare .	9,-2,-8
K rare I	7,-4,-3
K rare NO	8,-1,-8
K rare and	5,-3,-3
K rare genre	8,-7,-3
K rare hint	8,-7,-2
K rare is	4,-3,-1
K rare moods	13,-9,-7
K rare occasions	13,-10,-5
K rare open	4,-1,-5
K rare rare	12,-6,-7
K rare small	4,-3,-1
K rare themes	4,-6,3
K rare they	8,-4,-3
K rare turn 	16,-14,-4
K rare used	5,-4,-1
K rare wish 	0,4,-8
K rare word facet +	12,-9,-4
K rare word genre +	7,-1,-9
K rare word mood +	14,-13,-4
K rare word person +	-6,5,1
K rare word person -	-7,-2,9
K rare word unread	1,1,-2
K rare word word +	4,-2,-2
K rare word word -	1,-7,4
K rare word years +	5,-2,-3
K rare · #	16,-11,-7
K rare · ,	-4,5,-1
K rare · .	2,0,-1
K rare · I	-1,2,-2
K rare · NO	-7,-3,8
K rare · and	5,-5,-2
K rare · feeling liked	-4,10,-8
K rare · films	-11,14,-7
K rare · genre	-5,0,2
K rare · is	5,-3,-2
K rare · moods	0,7,-5
K rare · occasions	1,1,-4
K rare · rare	1,-4,3
K rare · small	2,0,-2
K rare · themes	3,-3,-1
K rare · turn 	3,-1,-4
K rare · used	-1,-5,6
K rare · wish 	-9,7,-1
K same  small	6,-2,-6
K same  word unread	-3,5,-3
K seen  ,	0,1,-3
K seen  NAME	2,-1,-1
K seen  seen 	3,-2,-1
K seen  small	5,-3,-2
K seen  word unread	4,-3,-2
K seen  word word +	9,-4,-6
K seen  · ,	9,-2,-6
K seen  · .	3,-2,-1
K seen  · NAME	5,-3,-3
K seen  · rare	3,0,-2
K seen  · small	3,-1,-1
K small #	4,0,-5
K small ,	2,1,-3
K small .	2,0,-2
K small I	5,-4,-2
K small NAME	2,5,-12
K small NO	1,1,-3
K small and	13,-10,-3
K small content	-8,-2,5
K small country	6,-2,-4
K small feeling liked	1,2,-5
K small films	3,0,-2
K small genre	-3,1,0
K small hint	2,0,-1
K small is	2,-1,-1
K small like 	7,-5,-4
K small moods	-1,5,-4
K small occasions	10,-7,-2
K small open	1,-9,4
K small rare	2,-1,-1
K small seen 	5,-1,-4
K small telling	-6,10,-5
K small they	3,-3,-1
K small turn 	7,-14,4
K small word country +	1,3,-4
K small word facet -	2,-4,0
K small word genre +	-2,2,-1
K small word genre -	-8,-6,13
K small word language +	-4,5,-2
K small word language -	-11,3,7
K small word mood +	-2,3,-1
K small word mood -	-4,0,2
K small word person -	1,1,-4
K small word rating +	0,4,-4
K small word runtime +	-3,5,-3
K small word unread	3,-2,-1
K small word word +	1,1,-2
K small word word -	2,-7,5
K small word years +	-4,7,-4
K small · #	-1,3,-3
K small · .	2,0,-2
K small · FILM	8,-6,-2
K small · I	2,1,-2
K small · NAME	-1,4,-4
K small · NO	3,-3,-1
K small · and	-2,4,-2
K small · content	-4,-13,13
K small · country	-8,8,0
K small · feeling disliked	15,-12,-3
K small · feeling liked	9,-5,-3
K small · feeling loved	-2,3,-2
K small · films	-2,5,-3
K small · genre	-5,3,2
K small · hint	3,-2,-1
K small · is	1,1,-2
K small · like 	5,-4,-2
K small · moods	3,0,-3
K small · occasions	8,-7,-1
K small · rare	-2,1,0
K small · same 	2,1,-4
K small · seen 	5,-4,0
K small · small	2,-1,-1
K small · standing	8,-8,-1
K small · telling	-4,3,0
K small · themes	-2,4,-3
K small · they	8,-6,-3
K small · turn 	8,-4,-6
K small · used	4,-3,-1
K small · wish 	4,-3,-1
K standing ,	-3,-6,8
K standing small	-3,7,-9
K standing standing	-5,6,-3
K standing word facet +	-3,1,-3
K standing · ,	-4,-6,2
K telling ,	-7,10,-3
K telling .	15,-10,-8
K telling and	-10,12,-2
K telling hint	4,-3,-1
K telling small	2,3,-4
K telling telling	-3,5,-3
K telling word facet +	-4,4,-2
K telling word facet -	-5,7,-8
K telling word mood +	-7,9,-2
K telling word mood -	1,-8,5
K telling word unread	1,-2,-1
K telling word word +	2,-2,-1
K telling word years +	11,-9,-5
K telling · ,	-1,3,-2
K telling · .	-6,6,0
K telling · small	0,-5,0
K telling · telling	6,-5,-5
K themes ,	-2,3,0
K themes .	4,-2,-3
K themes I	14,-4,-9
K themes NO	10,-8,-3
K themes and	-4,5,0
K themes hint	3,-3,0
K themes is	-4,4,0
K themes rare	12,-9,-3
K themes small	0,2,-2
K themes themes	-5,8,-3
K themes used	1,2,-4
K themes wish 	-7,9,-2
K themes word facet +	-4,4,-1
K themes word genre +	4,-2,-4
K themes word mood +	-3,6,-3
K themes word mood -	-3,-10,11
K themes word person +	14,-19,2
K themes word unread	2,-3,1
K themes word word +	0,3,-3
K themes word word -	-10,-3,10
K themes · #	12,-10,-1
K themes · ,	-3,3,0
K themes · .	-2,1,0
K themes · I	0,-3,5
K themes · NO	1,7,-12
K themes · and	3,0,-5
K themes · feeling liked	-1,2,-2
K themes · films	-6,7,-1
K themes · hint	-3,2,0
K themes · is	8,-4,-5
K themes · rare	7,-5,-2
K themes · small	-1,2,-1
K themes · themes	3,-1,-4
K themes · turn 	-8,9,-3
K themes · used	5,-2,-4
K themes · wish 	12,-10,-6
K they NO	-7,10,-9
K they feeling liked	1,2,-3
K they hint	3,-1,-3
K they small	8,-7,-2
K they used	-5,-4,7
K they wish 	0,2,-6
K they word facet +	10,-7,-3
K they word unread	4,-3,-1
K they word word +	2,0,-2
K they · ,	7,-6,-1
K they · .	-4,-3,7
K they · I	8,-6,-2
K they · hint	4,-3,-1
K they · is	7,-5,-1
K they · small	4,-3,-1
K turn  ,	17,-15,-4
K turn  I	6,-5,-1
K turn  NO	-4,0,3
K turn  small	1,3,-4
K turn  used	13,-18,1
K turn  word facet +	-6,8,-3
K turn  word mood +	-3,8,-5
K turn  word person +	0,-10,7
K turn  word unread	-2,3,-2
K turn  word word +	7,-7,-3
K turn  · ,	-4,6,-2
K turn  · .	-6,9,-4
K turn  · NO	7,-9,2
K turn  · hint	7,-15,1
K turn  · is	9,-14,4
K turn  · rare	6,-8,3
K turn  · small	7,-5,-4
K used #	10,-7,-5
K used ,	-1,3,-3
K used .	3,3,-6
K used I	1,1,-3
K used NO	-1,2,-2
K used and	6,-2,-5
K used films	5,-5,0
K used hint	8,-4,-3
K used is	2,2,-4
K used moods	-5,7,-2
K used occasions	5,-5,-1
K used small	2,0,-2
K used themes	3,-1,-2
K used turn 	-4,6,-2
K used used	8,-8,0
K used wish 	11,-9,-3
K used word facet +	6,-7,0
K used word genre +	-15,7,4
K used word language +	20,-18,-2
K used word mood +	1,1,-2
K used word person +	-6,4,1
K used word person -	-2,-6,7
K used word rating +	-9,2,7
K used word unread	3,-1,-2
K used word word +	3,-1,-1
K used word word -	4,-3,-2
K used word years +	6,-4,-4
K used · #	5,-3,-3
K used · ,	0,2,-2
K used · .	1,1,-2
K used · I	5,-1,-5
K used · NO	-2,-10,10
K used · and	-6,6,-2
K used · films	6,-9,1
K used · genre	6,-10,4
K used · hint	4,-2,-3
K used · is	3,-1,-2
K used · moods	6,-6,-2
K used · occasions	6,-4,-3
K used · rare	4,-5,1
K used · small	1,-3,1
K used · telling	4,1,-6
K used · themes	-4,5,-1
K used · used	9,-10,2
K used · wish 	-3,-4,1
K wish  ,	-3,5,-2
K wish  .	2,0,-4
K wish  I	5,-2,-3
K wish  NO	2,-6,2
K wish  genre	-4,6,-3
K wish  hint	-13,14,-1
K wish  is	-5,6,-2
K wish  moods	-11,5,6
K wish  open	-4,4,-1
K wish  rare	5,-2,-3
K wish  small	-5,7,-2
K wish  telling	-11,14,-4
K wish  themes	-3,5,-4
K wish  used	1,0,-2
K wish  wish 	0,2,-2
K wish  word country +	5,-9,3
K wish  word facet +	-5,7,-2
K wish  word genre +	-11,12,-2
K wish  word language +	-5,6,-1
K wish  word mood +	-2,4,-3
K wish  word unread	7,-3,-3
K wish  word word +	0,3,-2
K wish  word years +	4,-4,-2
K wish  · ,	-5,6,-1
K wish  · .	0,3,-2
K wish  · NO	0,7,-8
K wish  · and	-5,1,4
K wish  · country	17,-16,-3
K wish  · hint	3,0,-3
K wish  · is	4,4,-9
K wish  · moods	-2,4,-2
K wish  · small	8,-4,-4
K wish  · themes	-9,10,-1
K wish  · turn 	-2,2,0
K wish  · used	-6,9,-2
K · # ,	-1,3,-3
K · # .	3,-2,-1
K · # and	4,-3,0
K · # hint	3,-1,-2
K · # small	0,3,-3
K · # used	10,-8,-6
K · , #	1,3,-4
K · , NAME	5,0,-5
K · , NO	-1,2,-1
K · , and	-2,2,0
K · , content	2,2,-5
K · , country	-3,5,-2
K · , feeling disliked	-8,6,1
K · , feeling liked	5,-3,-2
K · , feeling loved	7,-6,-1
K · , films	4,-4,0
K · , genre	-2,3,-1
K · , hint	-3,5,-2
K · , is	2,1,-3
K · , like 	-4,4,0
K · , moods	-7,10,-3
K · , occasions	4,-3,-1
K · , open	-1,6,-7
K · , rare	-1,3,-2
K · , same 	6,-4,-2
K · , seen 	-5,6,-4
K · , standing	11,-7,-6
K · , telling	-8,10,-2
K · , themes	-4,7,-3
K · , they	1,-3,1
K · , turn 	0,2,-1
K · . #	-6,10,-6
K · . .	1,1,-2
K · . FILM	-1,5,-4
K · . NAME	5,0,-6
K · . NO	-3,2,0
K · . and	-4,4,1
K · . country	-2,1,0
K · . feeling disliked	-4,-7,10
K · . feeling liked	-2,-2,2
K · . films	13,-10,-7
K · . genre	10,-8,-2
K · . hint	-2,2,1
K · . is	3,2,-5
K · . moods	0,1,-2
K · . occasions	-5,-14,14
K · . open	8,-7,-1
K · . rare	-3,5,-3
K · . seen 	4,-1,-4
K · . small	4,-3,-1
K · . telling	10,-7,-3
K · . themes	-1,-4,3
K · . they	4,-2,-3
K · . turn 	-6,10,-3
K · . used	3,-1,-2
K · . wish 	3,0,-3
K · FILM ,	3,-1,-2
K · FILM .	2,0,-3
K · FILM and	6,-3,-3
K · FILM is	7,-6,-1
K · I ,	11,-8,-4
K · I .	9,-6,-3
K · I hint	4,-2,-3
K · I is	5,-4,-1
K · I moods	7,-3,-4
K · I rare	9,-2,-6
K · I small	3,-1,-2
K · I used	8,-4,-3
K · I wish 	-3,6,-4
K · NAME ,	-3,2,-2
K · NAME .	-7,4,3
K · NAME NAME	7,-3,-4
K · NO ,	7,-17,8
K · NO .	1,-9,7
K · NO FILM	7,-4,-4
K · NO NO	-1,3,-2
K · NO content	3,-2,0
K · NO genre	7,-9,0
K · NO hint	0,3,-4
K · NO is	5,4,-12
K · NO rare	10,-7,-4
K · NO themes	8,-3,-5
K · NO used	2,-5,4
K · and FILM	-3,-4,8
K · and I	2,-3,1
K · and NO	6,-3,-5
K · and content	1,-1,-2
K · and country	-1,4,-3
K · and feeling liked	0,3,-3
K · and hint	-2,2,-1
K · and is	-4,1,-1
K · and moods	-2,5,-4
K · and open	-10,12,-4
K · and rare	1,-2,1
K · and small	-2,4,-2
K · and telling	-1,5,-7
K · and themes	-4,4,0
K · and they	-1,-7,7
K · and used	-1,6,-5
K · and wish 	-3,4,-2
K · content ,	-2,-7,13
K · content .	2,-8,5
K · content content	0,-3,2
K · content small	-8,6,0
K · country ,	2,0,-1
K · country .	16,-10,-12
K · country hint	2,-1,-1
K · country small	5,-6,0
K · feeling disliked ,	7,-3,-4
K · feeling disliked .	8,-5,-4
K · feeling disliked feeling disliked	2,-8,5
K · feeling disliked small	2,-1,0
K · feeling liked ,	6,-3,-3
K · feeling liked .	3,0,-4
K · feeling liked feeling liked	1,1,-3
K · feeling liked small	4,-2,-1
K · feeling loved ,	6,-4,-1
K · feeling loved .	-2,5,-4
K · feeling loved feeling loved	3,-2,-1
K · films ,	3,0,-3
K · films NO	-14,12,1
K · films and	-2,12,-12
K · films hint	5,-3,-4
K · films is	-6,-2,9
K · films small	-6,7,-1
K · films used	-6,1,5
K · genre ,	-9,8,1
K · genre .	1,1,-3
K · genre NO	-10,-1,11
K · genre genre	0,4,-6
K · genre small	-3,2,0
K · genre themes	-7,9,-1
K · hint #	-1,2,-2
K · hint .	3,0,-3
K · hint I	5,-10,4
K · hint NO	0,-2,1
K · hint films	-5,-5,6
K · hint genre	-8,11,-5
K · hint hint	5,-5,-1
K · hint is	-3,2,0
K · hint moods	4,0,-4
K · hint small	5,-2,-3
K · hint themes	14,-8,-7
K · hint used	7,-9,2
K · hint wish 	-5,8,-4
K · is .	9,-18,7
K · is FILM	4,0,-5
K · is I	3,-4,0
K · is NO	-12,6,6
K · is country	0,2,-3
K · is feeling liked	10,-8,-3
K · is feeling loved	6,-3,-3
K · is feeling so-so	0,3,-6
K · is genre	-6,7,-1
K · is hint	3,-1,-2
K · is is	8,-6,-3
K · is like 	-3,3,-3
K · is moods	2,0,-3
K · is occasions	8,-5,-4
K · is rare	13,-9,-4
K · is standing	-5,3,0
K · is telling	-2,10,-6
K · is themes	-4,4,0
K · is wish 	10,-9,-2
K · like  FILM	6,-8,3
K · like  small	6,-5,-2
K · moods ,	2,-3,0
K · moods .	1,3,-3
K · moods hint	-2,-17,10
K · moods moods	-6,10,-4
K · moods small	-1,-4,6
K · moods used	3,0,-7
K · occasions ,	1,1,-2
K · occasions .	6,-3,-3
K · occasions occasions	3,1,-4
K · occasions small	-4,7,-4
K · occasions themes	5,-4,-3
K · open small	5,-2,-2
K · rare ,	-5,8,-3
K · rare I	-4,-2,3
K · rare NO	1,-10,9
K · rare and	-2,-1,3
K · rare feeling liked	-14,17,-6
K · rare films	1,-1,-4
K · rare genre	-14,-4,6
K · rare hint	5,-3,-2
K · rare is	3,-2,-1
K · rare moods	1,5,-12
K · rare occasions	8,-4,-8
K · rare rare	7,-8,1
K · rare small	-2,0,2
K · rare telling	-6,2,0
K · rare themes	10,-12,2
K · rare turn 	-4,1,2
K · rare used	0,-6,5
K · rare wish 	-8,0,5
K · same  ,	-11,-3,11
K · same  .	0,-2,2
K · same  same 	2,1,-8
K · same  small	18,-11,-9
K · seen  ,	6,-4,-1
K · seen  seen 	4,-2,-2
K · seen  small	5,-4,-3
K · small #	2,-2,0
K · small ,	2,0,-2
K · small .	-1,2,-1
K · small FILM	5,1,-5
K · small I	2,-2,0
K · small NAME	6,-2,-4
K · small NO	3,-2,0
K · small and	-1,3,-4
K · small content	5,-5,0
K · small country	7,-3,-5
K · small feeling liked	10,-8,-2
K · small feeling loved	12,-10,-2
K · small films	-3,4,-1
K · small genre	-6,9,-5
K · small hint	2,-2,-1
K · small is	4,-3,-1
K · small moods	5,-1,-4
K · small occasions	6,-2,-5
K · small open	9,0,-10
K · small rare	6,-4,-2
K · small seen 	1,1,-2
K · small small	1,0,-2
K · small standing	16,-11,-11
K · small telling	-4,3,1
K · small themes	3,-1,-2
K · small they	3,3,-6
K · small turn 	14,-9,-8
K · small used	6,-4,-3
K · small wish 	1,3,-4
K · standing ,	-11,4,-1
K · standing small	1,-2,0
K · standing standing	0,-7,2
K · telling ,	-7,5,2
K · telling .	-3,4,-1
K · telling hint	0,2,-6
K · telling small	6,-9,3
K · telling telling	-4,8,-4
K · themes ,	-2,4,-3
K · themes .	-3,1,1
K · themes I	7,-3,-4
K · themes NO	0,2,-6
K · themes and	0,-3,2
K · themes films	-3,10,-8
K · themes genre	5,-4,-2
K · themes hint	3,0,-5
K · themes is	3,0,-4
K · themes rare	4,1,-6
K · themes small	-1,3,-3
K · themes themes	2,-1,-1
K · themes used	-1,3,-4
K · they hint	6,-5,-2
K · they rare	8,-3,-5
K · they small	7,-5,-1
K · turn  ,	8,-9,2
K · turn  .	-5,5,-1
K · turn  NO	-6,3,2
K · turn  hint	1,1,-2
K · turn  moods	-10,12,-1
K · turn  small	5,-2,-4
K · turn  used	-7,11,-4
K · used #	14,-12,-5
K · used ,	0,2,-1
K · used .	4,-2,-2
K · used I	-2,-4,4
K · used NO	5,1,-6
K · used and	2,2,-4
K · used films	-3,6,-3
K · used hint	3,0,-4
K · used is	5,-7,3
K · used moods	2,-3,1
K · used occasions	4,-3,-1
K · used rare	3,-8,4
K · used small	5,-4,-1
K · used themes	6,-1,-5
K · used used	3,-7,4
K · used wish 	-6,5,0
K · wish  ,	-3,3,-3
K · wish  .	-7,14,-5
K · wish  NO	-9,-9,9
K · wish  hint	16,-13,-4
K · wish  is	1,0,-3
K · wish  rare	19,-17,-3
K · wish  small	-4,1,4
K · wish  themes	2,-7,5
K · wish  used	0,2,-3
K · wish  wish 	-1,-2,2
L1 ,	0,2,-1
L1 .	0,1,-2
L1 0	-1,2,-2
L1 00	1,0,-2
L1 000	4,-12,2
L1 0000	6,-3,-3
L1 FILM	5,-4,-1
L1 R1 , ,	-4,5,-1
L1 R1 , .	-1,5,-3
L1 R1 , 0	-6,8,-3
L1 R1 , 00	1,1,-2
L1 R1 , 0000	4,-1,-3
L1 R1 , and	0,-2,2
L1 R1 , at	-2,2,-1
L1 R1 , but	3,-6,0
L1 R1 , for	-11,15,-5
L1 R1 , have	8,-5,-2
L1 R1 , i	8,-6,-1
L1 R1 , if	-3,8,-8
L1 R1 , in	6,-4,-2
L1 R1 , is	12,-19,4
L1 R1 , it	9,-7,-2
L1 R1 , me	6,-2,-3
L1 R1 , minutes	-16,16,0
L1 R1 , no	-1,-9,5
L1 R1 , not	0,-7,5
L1 R1 , of	4,0,-4
L1 R1 , on	-1,3,-2
L1 R1 , or	-4,-1,2
L1 R1 , people	7,-3,-12
L1 R1 , please	-12,15,-4
L1 R1 , that	-3,5,-3
L1 R1 , the	7,-5,-2
L1 R1 , to	-1,3,-3
L1 R1 , two	10,-7,-2
L1 R1 , up	7,-3,-4
L1 R1 , with	6,-5,-2
L1 R1 . ,	-1,4,-3
L1 R1 . .	-4,3,0
L1 R1 . 00	1,3,-4
L1 R1 . 0000	6,-2,-10
L1 R1 . FILM	-5,8,-4
L1 R1 . a	13,-10,-3
L1 R1 . about	-1,3,-7
L1 R1 . again	-11,9,1
L1 R1 . and	-2,3,-1
L1 R1 . as	-18,8,11
L1 R1 . at	-15,6,13
L1 R1 . before	3,1,-11
L1 R1 . but	-13,16,-2
L1 R1 . by	14,-11,-3
L1 R1 . crime	3,-6,-4
L1 R1 . day	-16,2,12
L1 R1 . de	8,-3,-9
L1 R1 . did	16,-14,-3
L1 R1 . film	-7,6,-3
L1 R1 . films	-15,2,7
L1 R1 . for	0,6,-13
L1 R1 . from	5,-1,-6
L1 R1 . good	17,-16,-6
L1 R1 . had	6,-4,-7
L1 R1 . has	-1,3,-6
L1 R1 . i	-1,-2,4
L1 R1 . in	6,3,-6
L1 R1 . is	7,-10,1
L1 R1 . it	9,-6,-4
L1 R1 . lee	-5,10,-6
L1 R1 . like	7,-5,-4
L1 R1 . me	3,3,-6
L1 R1 . movie	-10,15,-11
L1 R1 . my	21,-18,-7
L1 R1 . night	7,-3,-6
L1 R1 . no	-3,-20,12
L1 R1 . not	-5,9,-8
L1 R1 . of	4,-5,1
L1 R1 . on	-1,-2,2
L1 R1 . or	-5,8,-6
L1 R1 . out	-5,-2,2
L1 R1 . please	-20,20,-2
L1 R1 . really	21,-11,-18
L1 R1 . something	11,-10,-3
L1 R1 . than	-7,8,-3
L1 R1 . that	3,4,-14
L1 R1 . the	9,-8,-1
L1 R1 . then	-2,5,-7
L1 R1 . time	7,-5,-2
L1 R1 . to	3,-9,6
L1 R1 . up	9,-6,-9
L1 R1 . was	14,-10,-5
L1 R1 . we	4,-2,-1
L1 R1 . with	8,2,-9
L1 R1 . without	-11,13,-5
L1 R1 . yes	0,1,-6
L1 R1 FILM ,	6,-4,-2
L1 R1 FILM .	-5,-5,8
L1 R1 a ,	-2,2,0
L1 R1 a .	2,-2,1
L1 R1 a about	9,-7,-4
L1 R1 a and	4,-4,0
L1 R1 a at	-12,14,-5
L1 R1 a comedy	-3,5,-2
L1 R1 a day	10,-8,-1
L1 R1 a film	-6,2,3
L1 R1 a for	6,-1,-8
L1 R1 a from	6,-5,0
L1 R1 a hours	1,1,-5
L1 R1 a in	-8,5,3
L1 R1 a is	-2,7,-7
L1 R1 a like	-7,8,-1
L1 R1 a man	-3,-2,8
L1 R1 a movie	11,-1,-13
L1 R1 a night	10,-9,-1
L1 R1 a of	7,-5,-2
L1 R1 a on	4,-12,5
L1 R1 a one	-1,3,-3
L1 R1 a or	-7,10,-3
L1 R1 a so	9,-7,-5
L1 R1 a story	-3,5,-6
L1 R1 a teacher	4,-3,-1
L1 R1 a that	-3,-2,5
L1 R1 a to	1,-7,2
L1 R1 a who	-8,9,-1
L1 R1 a with	-3,4,-1
L1 R1 about ,	-7,6,1
L1 R1 about .	5,-5,-1
L1 R1 about and	5,-3,-3
L1 R1 adam .	-11,8,4
L1 R1 all ,	1,1,-3
L1 R1 all .	-10,1,5
L1 R1 an ,	8,-7,-3
L1 R1 an .	7,-11,-1
L1 R1 an and	0,2,-2
L1 R1 and ,	2,-1,-1
L1 R1 and .	-4,6,-2
L1 R1 and and	3,-1,-2
L1 R1 and is	-12,-7,10
L1 R1 and of	-10,-2,11
L1 R1 and the	3,-1,-2
L1 R1 any ,	14,-13,-3
L1 R1 any .	-4,5,-4
L1 R1 anything .	-13,13,-1
L1 R1 are .	-4,6,-4
L1 R1 as ,	-3,4,-3
L1 R1 as .	2,9,-16
L1 R1 as as	14,-11,-5
L1 R1 at ,	-3,6,-4
L1 R1 at .	9,-5,-6
L1 R1 bad .	0,-2,4
L1 R1 be ,	-11,4,7
L1 R1 be .	-2,4,-5
L1 R1 being .	-10,5,3
L1 R1 between and	-7,8,-1
L1 R1 big .	-7,7,-2
L1 R1 but ,	-8,11,-3
L1 R1 but .	-8,10,-3
L1 R1 by ,	3,2,-6
L1 R1 by .	8,-9,2
L1 R1 called .	8,-6,-2
L1 R1 can .	10,-7,-2
L1 R1 do .	-16,4,12
L1 R1 dont .	6,-3,-2
L1 R1 en ,	1,1,-4
L1 R1 en .	-7,2,1
L1 R1 every ,	13,-8,-4
L1 R1 every .	6,-5,-1
L1 R1 film ,	5,-4,-1
L1 R1 first ,	3,-2,-2
L1 R1 first .	7,-5,-2
L1 R1 for ,	-2,-4,6
L1 R1 for .	-2,4,-4
L1 R1 for sake	8,-2,-7
L1 R1 four ,	6,-5,0
L1 R1 french ,	-4,5,-2
L1 R1 french .	5,-4,-4
L1 R1 from ,	5,-3,-3
L1 R1 from and	7,-3,-4
L1 R1 go .	13,-12,-3
L1 R1 good ,	5,-2,-4
L1 R1 good .	2,-1,-2
L1 R1 got ,	-3,4,-2
L1 R1 got .	-6,7,-3
L1 R1 great .	6,-5,-4
L1 R1 have ,	-9,-1,11
L1 R1 have .	0,-4,3
L1 R1 have of	9,-2,-7
L1 R1 have the	9,-8,-2
L1 R1 he ,	5,-5,0
L1 R1 he .	-5,10,-7
L1 R1 her ,	8,-7,-1
L1 R1 her .	-3,-3,5
L1 R1 hes .	-10,7,6
L1 R1 his ,	-8,9,-3
L1 R1 his .	10,-7,-3
L1 R1 hours .	0,3,-3
L1 R1 hours and	9,-10,-1
L1 R1 i ,	5,-3,-3
L1 R1 i .	4,-3,-1
L1 R1 i for	3,-2,-2
L1 R1 i in	6,-2,-3
L1 R1 i my	5,-4,-1
L1 R1 i the	3,-1,-2
L1 R1 i to	3,-2,-2
L1 R1 i with	3,-2,-1
L1 R1 im ,	16,-15,-2
L1 R1 im .	4,-2,-1
L1 R1 im and	11,-10,-1
L1 R1 im to	4,-2,-1
L1 R1 in ,	-1,2,-1
L1 R1 in .	2,-2,0
L1 R1 in and	2,3,-5
L1 R1 in from	4,-4,0
L1 R1 in of	10,-5,-4
L1 R1 is ,	3,-4,0
L1 R1 is .	5,-6,2
L1 R1 is and	5,-2,-2
L1 R1 is in	3,0,-4
L1 R1 is of	10,-11,-3
L1 R1 is the	4,-3,-1
L1 R1 isnt .	-8,2,0
L1 R1 it ,	-8,13,-5
L1 R1 it .	-2,-1,-1
L1 R1 its ,	-2,3,-3
L1 R1 its .	4,-2,-2
L1 R1 just .	-2,4,-3
L1 R1 lars trier	-1,-8,6
L1 R1 last ,	-2,2,-1
L1 R1 last .	5,-4,-1
L1 R1 last of	7,-3,-3
L1 R1 less than	26,-13,-18
L1 R1 less that	-16,23,-17
L1 R1 like ,	-15,14,1
L1 R1 like .	-3,7,-7
L1 R1 little .	-10,12,-6
L1 R1 long .	-15,17,-3
L1 R1 lovely .	5,-5,-1
L1 R1 many .	7,-4,-4
L1 R1 me ,	-5,2,1
L1 R1 me .	9,-8,0
L1 R1 me and	-10,15,-3
L1 R1 me of	11,-2,-9
L1 R1 me the	5,-3,-2
L1 R1 me to	7,-1,-6
L1 R1 mind .	-7,15,-32
L1 R1 more ,	4,-3,-1
L1 R1 more .	-6,6,-5
L1 R1 movie ,	11,-10,0
L1 R1 much .	5,-7,0
L1 R1 my ,	4,-2,-2
L1 R1 my .	6,-4,-2
L1 R1 my a	3,-2,-1
L1 R1 my and	-3,6,-3
L1 R1 my are	8,-7,-2
L1 R1 my cant	7,-5,-2
L1 R1 my from	4,-4,0
L1 R1 my has	9,-8,-1
L1 R1 my have	4,-4,-1
L1 R1 my in	6,-4,-2
L1 R1 my is	8,-6,-1
L1 R1 my not	5,-3,-2
L1 R1 my of	6,-4,-1
L1 R1 my says	5,-4,-1
L1 R1 my the	3,-1,-2
L1 R1 my thinks	5,-4,-1
L1 R1 my to	2,-1,-1
L1 R1 my wants	2,-2,-1
L1 R1 my was	2,-1,0
L1 R1 never .	7,-4,-3
L1 R1 new ,	-2,3,-2
L1 R1 new .	2,-1,-2
L1 R1 nice .	10,-9,-4
L1 R1 no ,	1,-5,3
L1 R1 no .	-1,-1,2
L1 R1 no and	10,-8,-6
L1 R1 nobody .	4,-1,-4
L1 R1 not ,	2,-6,3
L1 R1 not .	-2,0,2
L1 R1 not the	8,-1,-8
L1 R1 nothing ,	-5,-2,6
L1 R1 nothing .	6,-4,-4
L1 R1 of ,	-1,4,-3
L1 R1 of .	5,-2,-4
L1 R1 of and	3,0,-2
L1 R1 of in	11,-9,-3
L1 R1 of is	7,-4,-3
L1 R1 of not	-5,-3,7
L1 R1 of of	2,1,-3
L1 R1 of the	10,-8,-1
L1 R1 of with	-4,4,0
L1 R1 old ,	-4,5,-1
L1 R1 old .	7,-5,-4
L1 R1 old and	-14,15,-2
L1 R1 on ,	0,2,-3
L1 R1 on .	7,-7,0
L1 R1 on and	10,-6,-4
L1 R1 one ,	1,0,-2
L1 R1 one .	3,0,-2
L1 R1 one of	7,-6,-1
L1 R1 only ,	6,-5,-2
L1 R1 only .	-9,13,-6
L1 R1 or ,	3,2,-5
L1 R1 or .	-5,4,-1
L1 R1 other ,	4,-3,-3
L1 R1 our ,	11,-10,-2
L1 R1 our .	5,-4,-1
L1 R1 over .	-9,11,-5
L1 R1 people .	-6,7,1
L1 R1 people in	6,-10,0
L1 R1 really ,	9,-8,-3
L1 R1 really .	-9,11,-5
L1 R1 same ,	-3,4,-2
L1 R1 same .	-13,17,-3
L1 R1 se ,	12,-3,-11
L1 R1 she .	12,-8,-7
L1 R1 shes .	13,-11,-2
L1 R1 small ,	-4,5,-2
L1 R1 so ,	-13,15,-3
L1 R1 so .	-11,2,5
L1 R1 so and	-7,0,6
L1 R1 something ,	-6,7,-1
L1 R1 something .	-3,6,-3
L1 R1 something and	-6,7,-1
L1 R1 something that	-8,11,-3
L1 R1 something with	-9,9,-1
L1 R1 still .	12,-10,-2
L1 R1 that ,	6,-2,-4
L1 R1 that .	5,-1,-4
L1 R1 that the	13,-9,-3
L1 R1 thats .	3,1,-4
L1 R1 the about	3,-3,-1
L1 R1 the and	8,-7,-1
L1 R1 the are	-6,2,4
L1 R1 the at	-4,7,-7
L1 R1 the but	0,2,-4
L1 R1 the have	-7,8,-1
L1 R1 the i	-8,11,-3
L1 R1 the in	9,-6,-3
L1 R1 the is	-3,6,-2
L1 R1 the me	-21,24,-2
L1 R1 the of	3,-3,0
L1 R1 the off	-2,4,-3
L1 R1 the one	-2,5,-3
L1 R1 the ones	-10,5,0
L1 R1 the or	3,3,-7
L1 R1 the that	-5,3,3
L1 R1 the the	-6,6,-1
L1 R1 the thing	17,-14,-4
L1 R1 the time	5,-5,-1
L1 R1 the to	2,-3,1
L1 R1 the want	7,-5,-3
L1 R1 the was	6,-3,-3
L1 R1 the with	-4,6,-2
L1 R1 their .	-15,14,-5
L1 R1 this ,	4,-2,-4
L1 R1 this .	8,-4,-5
L1 R1 three ,	1,0,-2
L1 R1 three .	6,-5,-2
L1 R1 three and	4,-3,-2
L1 R1 to ,	-2,6,-3
L1 R1 to .	8,-8,0
L1 R1 to in	15,-14,-2
L1 R1 to it	17,-16,-1
L1 R1 to of	8,-7,-4
L1 R1 too ,	-8,2,6
L1 R1 too .	4,-3,-2
L1 R1 too for	8,-5,-4
L1 R1 two ,	9,-7,-2
L1 R1 two .	8,-6,-2
L1 R1 two and	-2,2,-2
L1 R1 up .	-9,4,3
L1 R1 want ,	-7,6,1
L1 R1 want .	4,-3,-1
L1 R1 wants ,	-6,9,-4
L1 R1 wants .	-5,7,-5
L1 R1 was ,	5,-4,-1
L1 R1 was .	6,-4,-2
L1 R1 watch .	-7,-2,7
L1 R1 we .	3,-2,0
L1 R1 were .	3,-2,-1
L1 R1 who .	-11,4,2
L1 R1 with ,	-5,3,1
L1 R1 with .	-3,-1,2
L1 R1 with and	-3,7,-4
L1 R1 with in	-12,15,-5
L1 R1 without ,	-5,1,2
L1 R1 without .	1,-7,4
L1 R1 wrong .	-5,6,-2
L1 R1 year ,	2,-2,0
L1 R1 year .	1,0,-2
L1 R1 you .	1,0,-2
L1 R1 your ,	-8,10,-3
L1 R1 your .	14,-11,1
L1 about	-4,4,-1
L1 actual	10,-9,-2
L1 adam	-12,2,14
L1 after	6,-4,-2
L1 again	-1,-6,6
L1 against	-4,0,0
L1 also	1,5,-6
L1 american	-4,-7,13
L1 an	0,2,-3
L1 and	0,2,-1
L1 another	-4,-1,6
L1 any	8,-4,-4
L1 anything	-5,-2,6
L1 are	8,-5,-3
L1 as	6,0,-7
L1 at	3,-3,0
L1 baby	2,-1,0
L1 back	13,-10,-3
L1 bad	-3,1,1
L1 be	2,-3,1
L1 beautiful	2,0,-2
L1 been	11,-10,-2
L1 before	-2,-14,17
L1 being	1,-2,1
L1 ben	-9,6,4
L1 best	-4,6,-4
L1 between	0,6,-9
L1 big	-5,5,-1
L1 bill	3,2,-6
L1 bit	6,-5,-2
L1 black	-3,5,-4
L1 bohemian	5,-3,-2
L1 book	2,0,-2
L1 boss	4,-3,-1
L1 both	10,-6,-2
L1 brother	4,-4,-1
L1 by	1,2,-3
L1 called	9,-8,-1
L1 can	6,-8,2
L1 cant	3,2,-5
L1 car	2,-3,0
L1 cat	9,-5,-6
L1 cinema	0,2,-2
L1 cold	13,-13,-1
L1 could	6,-6,-1
L1 couldnt	6,-4,-3
L1 crime	-1,3,-2
L1 cruise	10,-1,-9
L1 dad	7,-6,-1
L1 dads	13,-10,-3
L1 daniel	7,-8,0
L1 dark	3,-2,-2
L1 daughters	11,-10,-1
L1 david	4,5,-13
L1 de	-1,5,-4
L1 dead	-1,-7,7
L1 di	11,-8,-4
L1 did	-6,8,-2
L1 die	6,-2,-3
L1 different	14,-13,-2
L1 do	1,-2,2
L1 does	4,5,-12
L1 doesnt	4,-6,1
L1 dog	-4,-1,6
L1 doing	-9,4,3
L1 dont	8,-2,-6
L1 eight	-12,5,9
L1 else	11,0,-9
L1 enough	-16,12,-2
L1 even	12,-8,-7
L1 ever	3,-2,-1
L1 every	4,-4,0
L1 everyone	1,1,-4
L1 everything	4,-2,-3
L1 ex	4,-3,-1
L1 exchange	6,-5,-1
L1 family	2,-1,-1
L1 film	2,-1,-1
L1 finally	4,-3,-1
L1 find	6,-12,7
L1 fire	0,2,-3
L1 first	4,-3,-2
L1 five	9,-8,-2
L1 forty	4,-3,-2
L1 four	6,-5,-1
L1 french	3,0,-4
L1 from	0,1,-2
L1 full	9,-4,-4
L1 funny	11,-9,-3
L1 gene	-14,19,-8
L1 gerard	-15,-5,11
L1 get	-4,0,4
L1 gets	8,-11,1
L1 girl	-12,14,-3
L1 girls	-2,3,-2
L1 give	-5,10,-7
L1 glass	17,-14,-5
L1 go	14,-11,-3
L1 good	1,2,-3
L1 got	0,3,-3
L1 great	-2,4,-3
L1 green	6,-1,-3
L1 grown	4,-3,-5
L1 had	6,-7,1
L1 half	3,-2,-2
L1 happy	12,-4,-8
L1 hard	10,-4,-5
L1 has	8,-6,-2
L1 having	1,-1,-2
L1 he	2,1,-3
L1 her	4,-5,1
L1 hes	8,-7,-1
L1 high	1,2,-5
L1 him	5,-4,-2
L1 his	6,-1,-4
L1 hong	-13,5,6
L1 horror	1,0,-2
L1 hot	13,-10,-3
L1 hour	2,1,-7
L1 hours	-5,4,0
L1 house	-5,6,-3
L1 hugh	-2,2,-3
L1 husband	-2,3,-1
L1 i	5,-3,-2
L1 id	6,-4,-2
L1 if	-9,8,-1
L1 ill	8,-4,-4
L1 im	7,-6,-1
L1 into	0,1,-4
L1 it	5,-3,-2
L1 italian	5,-3,-4
L1 its	2,0,-2
L1 ive	6,-3,-4
L1 jackie	-4,15,-12
L1 jacques	-15,14,5
L1 james	-13,5,6
L1 jean	-6,9,-4
L1 john	-15,8,1
L1 johnny	-2,-6,12
L1 just	2,1,-4
L1 keep	2,-15,10
L1 ken	3,-4,-1
L1 kevin	-14,-11,18
L1 know	6,-4,-2
L1 korean	0,1,-4
L1 la	3,-2,-2
L1 lars	-1,-8,6
L1 late	-11,12,-2
L1 law	2,-2,0
L1 leave	-13,-17,22
L1 les	-1,-5,3
L1 less	-7,4,0
L1 let	6,-12,0
L1 life	3,-1,-2
L1 like	1,2,-3
L1 likes	-1,3,-2
L1 little	-3,6,-4
L1 live	3,-1,-3
L1 long	-1,3,-2
L1 looking for	-2,2,-1
L1 lost	12,-8,-7
L1 love	-9,8,1
L1 lovely	5,-4,-1
L1 maggie	-6,15,-10
L1 make	1,3,-4
L1 man	2,-1,-1
L1 many	7,-4,-4
L1 mark	2,-5,0
L1 may	7,-12,3
L1 maybe	-7,9,-3
L1 me	4,-1,-3
L1 mel	-11,-5,11
L1 michael	-8,6,-1
L1 mind	-12,8,3
L1 more	2,0,-3
L1 most	0,2,-4
L1 mother	15,-13,-2
L1 mothers	10,-8,-2
L1 movie	2,-3,-1
L1 much	-4,0,3
L1 mum	3,-1,-1
L1 mums	13,-10,-3
L1 must	3,0,-4
L1 my	3,-2,-2
L1 my parents	11,-10,-1
L1 nan	6,-5,-1
L1 ne	-5,7,-4
L1 need	3,1,-6
L1 never	4,-1,-2
L1 new	-8,8,-2
L1 next	10,-9,-2
L1 nice	-4,6,-4
L1 nicolas	-5,12,-10
L1 night	0,3,-7
L1 nine	9,-7,-2
L1 no	-1,-3,4
L1 nobody	-3,-2,5
L1 nor	2,-7,1
L1 not	2,-2,0
L1 nothing	-2,-4,6
L1 now	3,-1,-2
L1 off	-1,-12,10
L1 old	-7,10,-3
L1 on	-1,4,-3
L1 once	4,-2,-2
L1 one	0,2,-2
L1 only	4,0,-4
L1 or	-2,1,0
L1 other	-7,10,-4
L1 our	3,-2,-1
L1 out	-3,-10,8
L1 over	4,-6,0
L1 own	11,-9,-2
L1 past	8,-7,-2
L1 paul	-12,17,-8
L1 people	0,2,-2
L1 perfect	7,-7,0
L1 peter	-6,16,-14
L1 phone	13,-9,-5
L1 please	10,-7,-5
L1 prison	-3,5,-4
L1 rather	-3,5,-4
L1 real	-2,7,-6
L1 really	-2,-1,2
L1 red	-1,2,-2
L1 richard	-1,-5,7
L1 road	-2,4,-2
L1 robert	-3,6,-3
L1 ryan	-8,1,4
L1 said	-9,11,-5
L1 same	-6,7,-3
L1 saw	6,-2,-4
L1 say	-12,14,-6
L1 says	-7,9,-3
L1 schon	11,-8,-3
L1 sci	-5,7,-3
L1 science fiction	-12,13,-2
L1 se	9,7,-17
L1 second	0,2,-3
L1 see	1,-6,1
L1 seen	4,-2,-2
L1 seven	-4,-6,8
L1 she	6,-3,-3
L1 shes	5,-2,-3
L1 si	0,6,-9
L1 since	7,-5,-3
L1 single	5,-6,1
L1 sister	2,-2,0
L1 six	5,-4,-1
L1 sleep	8,-5,-2
L1 slow	1,2,-4
L1 small	7,-4,-4
L1 so	-2,3,-1
L1 some	7,-4,-4
L1 somebody	-4,-1,1
L1 someone	3,3,-6
L1 something	-5,7,-1
L1 south	-6,11,-6
L1 steve	-12,15,-4
L1 still	1,1,-2
L1 story	11,-8,-2
L1 street	4,-1,-2
L1 student	-2,4,-1
L1 take	6,-6,-10
L1 talking	-14,7,9
L1 teenage	7,1,-8
L1 ten	2,0,-2
L1 than	9,-13,2
L1 that	2,-1,-2
L1 thats	0,-2,2
L1 the	2,-1,-1
L1 their	-4,3,2
L1 them	4,0,-6
L1 then	2,-1,-1
L1 there	-1,3,-2
L1 theres	-2,-10,9
L1 they	6,-5,-1
L1 theyre	-1,6,-6
L1 third	9,-8,-1
L1 this	7,-4,-4
L1 three	4,-4,-1
L1 through	1,1,-2
L1 time	-3,-2,7
L1 to	3,-2,-1
L1 today	13,-12,-1
L1 tom	-1,-10,9
L1 too	-3,1,1
L1 train	-9,9,-2
L1 truc	-2,3,0
L1 twelve	6,-5,-1
L1 two	3,-2,0
L1 under	10,1,-12
L1 until	12,-9,-4
L1 up	-2,-2,1
L1 us	0,1,-3
L1 very	5,-2,-3
L1 von	-6,1,4
L1 wall	-5,6,-2
L1 want	-2,2,0
L1 wants	-1,5,-6
L1 war	6,-4,-2
L1 was	2,-3,1
L1 watch	-3,2,0
L1 watched	9,-3,-7
L1 we	5,-4,-2
L1 wedding	-5,4,4
L1 well	5,-4,-2
L1 went	2,-9,2
L1 were	6,-5,-1
L1 wes	-9,-6,12
L1 west	9,-8,-2
L1 weve	-7,2,6
L1 what	17,-17,-1
L1 whats	-3,4,-2
L1 when	6,-5,-5
L1 which	5,-2,-4
L1 white	11,-8,-4
L1 who	-5,2,2
L1 whole	6,-4,-1
L1 whos	0,3,-5
L1 wife	3,-2,-1
L1 will	-7,-3,5
L1 with	-3,3,0
L1 without	-3,-1,2
L1 woman	-6,10,-5
L1 women	-4,4,-2
L1 woody	-7,-3,7
L1 world	0,2,-1
L1 would	11,-8,-3
L1 wrong	-5,5,-2
L1 year	6,-5,-1
L1 years	10,-9,0
L1 you	6,-1,-6
L1 your	3,-2,-1
L2 0	5,-3,-2
L2 00	8,-5,-3
L2 0000	-5,5,-1
L2 0000s	-10,11,-4
L2 00s	-5,9,-4
L2 FILM	3,-1,-2
L2 L1 , FILM	3,-2,-1
L2 L1 , a	2,1,-3
L2 L1 , about	-8,9,-1
L2 L1 , all	-2,5,-4
L2 L1 , and	3,-1,-1
L2 L1 , any	-1,2,-2
L2 L1 , but	-3,2,0
L2 L1 , for	7,-5,-4
L2 L1 , four	3,-3,0
L2 L1 , he	3,1,-3
L2 L1 , i	5,-4,-2
L2 L1 , im	5,-4,-1
L2 L1 , in	-1,3,-2
L2 L1 , is	7,-4,-2
L2 L1 , its	1,1,-2
L2 L1 , ive	6,-4,-3
L2 L1 , like	3,-2,-2
L2 L1 , little	16,-15,-2
L2 L1 , maybe	-7,9,-3
L2 L1 , me	9,-6,-3
L2 L1 , more	10,-9,-2
L2 L1 , my	3,-1,-1
L2 L1 , no	-2,-1,3
L2 L1 , nobody	-8,1,-2
L2 L1 , not	-3,-5,7
L2 L1 , nothing	2,-5,1
L2 L1 , of	-5,4,0
L2 L1 , one	4,-2,-2
L2 L1 , or	3,-11,4
L2 L1 , our	2,-1,0
L2 L1 , really	0,3,-6
L2 L1 , she	4,-3,-1
L2 L1 , shes	-2,4,-3
L2 L1 , so	2,0,-1
L2 L1 , something	-3,4,-1
L2 L1 , that	9,-8,-1
L2 L1 , the	2,0,-2
L2 L1 , then	5,-5,-1
L2 L1 , they	8,-8,0
L2 L1 , this	-4,4,-3
L2 L1 , three	4,-4,0
L2 L1 , two	-4,5,-1
L2 L1 , we	2,-1,0
L2 L1 , which	7,-6,0
L2 L1 , who	3,-2,0
L2 L1 , with	-3,2,0
L2 L1 , without	-6,1,3
L2 L1 . .	-2,2,0
L2 L1 . 0000	7,-4,-3
L2 L1 . FILM	4,-4,0
L2 L1 . a	-1,2,-1
L2 L1 . an	-11,13,-3
L2 L1 . and	1,-26,12
L2 L1 . another	2,-1,-1
L2 L1 . any	-4,7,-4
L2 L1 . anything	-3,1,-2
L2 L1 . as	4,-4,-1
L2 L1 . david	-5,9,-7
L2 L1 . for	13,-11,-2
L2 L1 . good	-11,12,-4
L2 L1 . have	-1,7,-12
L2 L1 . he	4,-3,-1
L2 L1 . hes	6,-3,-7
L2 L1 . i	5,-4,-2
L2 L1 . id	9,-7,-1
L2 L1 . if	-1,-3,1
L2 L1 . im	5,-4,-2
L2 L1 . in	-6,8,-6
L2 L1 . is	1,4,-6
L2 L1 . it	11,-10,-2
L2 L1 . its	6,-5,-1
L2 L1 . ive	9,-3,-6
L2 L1 . jean	0,3,-4
L2 L1 . less	3,-2,-5
L2 L1 . me	12,-11,-1
L2 L1 . michael	-4,-6,3
L2 L1 . more	0,3,-2
L2 L1 . my	2,0,-2
L2 L1 . never	6,-5,-1
L2 L1 . new	-13,15,-3
L2 L1 . no	-2,-1,1
L2 L1 . not	3,0,-3
L2 L1 . nothing	-3,-3,5
L2 L1 . of	-10,3,7
L2 L1 . on	11,-9,-2
L2 L1 . one	-3,4,-3
L2 L1 . our	6,-4,-2
L2 L1 . paul	-3,8,-5
L2 L1 . robert	-4,8,-4
L2 L1 . shes	9,-7,-2
L2 L1 . so	2,1,-5
L2 L1 . something	-2,4,-1
L2 L1 . that	19,-14,-6
L2 L1 . the	-1,3,-2
L2 L1 . tom	-6,-7,10
L2 L1 . two	0,2,-3
L2 L1 . want	-11,13,-2
L2 L1 . we	3,-3,0
L2 L1 . were	3,-2,-1
L2 L1 . whats	-4,4,-1
L2 L1 . with	-3,-4,1
L2 L1 . without	8,-3,-2
L2 L1 . yesterday	2,-1,-1
L2 L1 0 ,	4,-2,-3
L2 L1 0 .	11,-10,-3
L2 L1 00 ,	0,3,-3
L2 L1 0000 ,	9,-6,-3
L2 L1 0000 .	-6,-1,3
L2 L1 FILM .	13,-8,-6
L2 L1 FILM and	4,-2,-1
L2 L1 FILM at	3,-2,-1
L2 L1 FILM but	-7,5,1
L2 L1 FILM for	-5,5,-2
L2 L1 FILM i	2,-1,0
L2 L1 FILM in	3,-2,-1
L2 L1 FILM is	2,-2,-1
L2 L1 FILM not	6,-2,-4
L2 L1 FILM of	6,-5,-1
L2 L1 FILM on	-8,9,-2
L2 L1 FILM the	3,-2,-1
L2 L1 FILM too	3,-2,-2
L2 L1 FILM was	2,-2,-1
L2 L1 FILM with	1,1,-2
L2 L1 a big	2,-1,-1
L2 L1 a bit	3,-2,-2
L2 L1 a good	2,-1,-2
L2 L1 a long	-2,2,-2
L2 L1 a man	-2,3,-1
L2 L1 a movie	-12,13,-1
L2 L1 a nice	-4,5,-1
L2 L1 about a	-1,2,-1
L2 L1 about the	-6,-1,5
L2 L1 after the	1,-4,5
L2 L1 again ,	-1,2,-2
L2 L1 all the	-6,2,-1
L2 L1 and a	0,3,-3
L2 L1 and i	2,-1,-1
L2 L1 and im	2,-1,-1
L2 L1 and its	4,-1,-4
L2 L1 and ive	3,-2,-2
L2 L1 and my	6,-3,-3
L2 L1 and no	-3,-3,6
L2 L1 and nobody	6,3,-8
L2 L1 and not	7,-4,-5
L2 L1 and one	-3,3,-1
L2 L1 and the	3,-5,2
L2 L1 anything by	-13,10,4
L2 L1 anything with	5,-9,1
L2 L1 at a	2,0,-6
L2 L1 at the	6,-4,-2
L2 L1 be a	-5,7,-4
L2 L1 before he	-7,-4,8
L2 L1 before of	7,-6,-1
L2 L1 before the	3,0,-3
L2 L1 bit of	-9,10,-3
L2 L1 black and	-2,4,-2
L2 L1 british ,	8,-7,-2
L2 L1 but in	-3,4,-6
L2 L1 but no	-5,-3,9
L2 L1 but not	4,-6,3
L2 L1 but the	-6,-3,5
L2 L1 but with	6,-3,-4
L2 L1 but without	-11,6,1
L2 L1 by a	-9,4,4
L2 L1 by the	-1,2,-2
L2 L1 comedy ,	-8,9,-2
L2 L1 dance ,	4,-3,-1
L2 L1 day ,	-5,6,-2
L2 L1 do the	14,-13,-1
L2 L1 english ,	-3,5,-2
L2 L1 film ,	-4,1,0
L2 L1 film .	13,-12,-2
L2 L1 film about	3,-4,0
L2 L1 film with	8,-5,-4
L2 L1 films where	8,-3,-12
L2 L1 for a	4,-2,-2
L2 L1 for my	-2,3,-1
L2 L1 for our	7,-6,-2
L2 L1 for the	-1,2,-2
L2 L1 french ,	-3,4,-2
L2 L1 from a	2,2,-4
L2 L1 from my	7,-6,-1
L2 L1 from the	-2,4,-2
L2 L1 gave me	6,-4,-3
L2 L1 give me	5,-4,-3
L2 L1 got a	2,-3,0
L2 L1 got the	6,-5,-2
L2 L1 had a	13,-12,-1
L2 L1 had my	2,0,-1
L2 L1 had the	2,-1,-1
L2 L1 has a	5,-3,-1
L2 L1 have a	0,2,-2
L2 L1 have the	-2,-3,4
L2 L1 have watch	4,-3,0
L2 L1 he likes	1,-1,-2
L2 L1 he says	0,1,-3
L2 L1 hes a	6,-6,4
L2 L1 him ,	3,-1,-2
L2 L1 hours ,	3,-3,-2
L2 L1 hours of	-3,5,-3
L2 L1 i ,	9,-8,-2
L2 L1 i cant	10,-4,-6
L2 L1 i dont	3,-2,0
L2 L1 i have	0,4,-3
L2 L1 i is	4,-2,-2
L2 L1 i want	-2,3,-2
L2 L1 i was	2,-1,0
L2 L1 im a	0,5,-2
L2 L1 im not	12,-7,-8
L2 L1 in a	0,-2,3
L2 L1 in my	4,-2,-3
L2 L1 in our	5,-4,-1
L2 L1 in that	-3,-2,1
L2 L1 in this	6,-5,-1
L2 L1 is a	2,-2,0
L2 L1 is from	-2,3,-2
L2 L1 is it	4,-3,0
L2 L1 is my	3,-1,-1
L2 L1 is of	-6,2,1
L2 L1 is the	-1,3,-2
L2 L1 it ,	-2,3,-3
L2 L1 it .	15,-12,-4
L2 L1 it be	-7,10,-3
L2 L1 it is	-1,3,-3
L2 L1 it was	4,-3,-1
L2 L1 its a	8,-7,-1
L2 L1 its my	2,-1,-1
L2 L1 ive a	7,-6,-1
L2 L1 ive got	4,0,-8
L2 L1 ive seen	2,-1,-1
L2 L1 lars von	-3,-6,6
L2 L1 like a	-7,9,-2
L2 L1 like the	-1,3,-3
L2 L1 looking for a	-4,4,-1
L2 L1 made me	8,-7,-1
L2 L1 made my	4,-3,-2
L2 L1 make it	-4,4,-3
L2 L1 makes me	5,-3,-3
L2 L1 me ,	0,1,-2
L2 L1 me .	2,-10,3
L2 L1 me a	0,-3,3
L2 L1 me have	4,-1,-4
L2 L1 me is	6,-5,-2
L2 L1 me the	6,-4,-2
L2 L1 minutes ,	-1,3,-2
L2 L1 minutes of	3,1,-4
L2 L1 more of	-14,-2,11
L2 L1 mother in	0,6,-4
L2 L1 moved to	-5,6,-2
L2 L1 movie ,	-4,5,-1
L2 L1 movie about	4,-1,-3
L2 L1 movie of	-6,1,4
L2 L1 my brother	4,-3,0
L2 L1 my dad	2,-2,0
L2 L1 my husband	2,-1,-1
L2 L1 my mother	2,0,-2
L2 L1 my whole	8,-7,-1
L2 L1 my wife	3,-2,-1
L2 L1 need a	3,-2,-2
L2 L1 night ,	3,-2,-1
L2 L1 no .	5,-5,-2
L2 L1 no more	1,-6,1
L2 L1 not ,	-1,1,-3
L2 L1 not a	4,-3,1
L2 L1 not have	3,-5,1
L2 L1 not in	5,-7,-2
L2 L1 not is	-6,-5,10
L2 L1 not of	1,-3,1
L2 L1 not the	-1,-5,5
L2 L1 not too	-9,1,3
L2 L1 not with	-6,-3,9
L2 L1 nothing of	-4,-2,6
L2 L1 nothing with	-3,-2,6
L2 L1 of a	3,0,-3
L2 L1 of my	5,-3,-2
L2 L1 of that	2,-9,4
L2 L1 of the	0,2,-1
L2 L1 of us	-7,9,-2
L2 L1 off the	10,-8,-2
L2 L1 old ,	-5,6,-2
L2 L1 on a	6,-5,-2
L2 L1 on my	3,-3,-1
L2 L1 on the	0,2,-2
L2 L1 one ,	-1,3,-2
L2 L1 one .	1,4,-9
L2 L1 or a	-7,9,-3
L2 L1 out ,	-5,-2,6
L2 L1 out of	1,4,-13
L2 L1 over the	1,2,-6
L2 L1 people ,	8,-6,-4
L2 L1 please ,	-3,4,-2
L2 L1 rain ,	2,-1,-2
L2 L1 saw the	3,-2,-2
L2 L1 she likes	-1,5,-4
L2 L1 since the	1,3,-4
L2 L1 slow ,	-1,2,-2
L2 L1 so ,	-3,5,-6
L2 L1 so a	-4,-1,3
L2 L1 so the	9,-6,-4
L2 L1 something about	-4,7,-3
L2 L1 something truc	-2,3,0
L2 L1 something with	-9,11,-2
L2 L1 that .	0,2,-4
L2 L1 that isnt	4,-12,4
L2 L1 that not	13,-8,-6
L2 L1 thats the	3,-2,-1
L2 L1 the best	-5,6,-2
L2 L1 the big	7,-7,0
L2 L1 the dog	4,-4,0
L2 L1 the first	0,2,-1
L2 L1 the french	16,-15,-2
L2 L1 the good	6,-5,0
L2 L1 the have	7,-5,-1
L2 L1 the last	3,-2,0
L2 L1 the only	3,-2,0
L2 L1 the same	0,1,-2
L2 L1 the second	7,-6,-2
L2 L1 the whole	5,-3,-2
L2 L1 the wrong	-5,5,-2
L2 L1 there ,	-4,4,0
L2 L1 there a	3,0,-6
L2 L1 theres a	-5,5,0
L2 L1 through a	-6,5,2
L2 L1 through the	-5,6,-3
L2 L1 to a	1,2,-9
L2 L1 to be	5,-1,-4
L2 L1 to my	6,-4,-3
L2 L1 to see	-7,2,-1
L2 L1 to the	-3,-1,3
L2 L1 to watch	8,-6,-2
L2 L1 told me	4,-4,-1
L2 L1 tom cruise	10,-1,-9
L2 L1 too much	-4,2,-1
L2 L1 under the	3,-2,-3
L2 L1 us ,	9,-8,0
L2 L1 want a	-7,5,2
L2 L1 want the	-8,8,-2
L2 L1 want to	11,-8,-4
L2 L1 was a	7,-6,-2
L2 L1 was the	4,-3,-1
L2 L1 watch ,	4,-7,1
L2 L1 we have	-4,6,-3
L2 L1 were a	-7,8,-2
L2 L1 what a	9,-6,-3
L2 L1 where i	2,-2,-1
L2 L1 where the	3,-2,-3
L2 L1 with a	-5,3,2
L2 L1 with my	0,2,-1
L2 L1 with no	-1,5,-3
L2 L1 with that	2,1,-1
L2 L1 with the	4,-1,-4
L2 L1 without a	3,-8,1
L2 L1 without the	0,-9,4
L2 L1 year old	4,-1,-3
L2 L1 yes ,	-8,-1,3
L2 L1 you can	7,-2,-4
L2 a	1,2,-3
L2 about	-2,1,1
L2 action	4,-3,-1
L2 after	0,3,-3
L2 again	-7,3,0
L2 against	8,0,-5
L2 all	4,-4,1
L2 alone	-4,4,-3
L2 also	0,4,-3
L2 always	2,-7,5
L2 american	0,3,-3
L2 an	2,0,-3
L2 animals	6,-8,1
L2 another	-15,1,16
L2 any	-8,9,-2
L2 anyone	6,-6,1
L2 anything	-4,5,-2
L2 are	9,-6,-3
L2 as	-5,6,-2
L2 asked	1,2,-5
L2 asleep	3,-1,-4
L2 away	-22,-2,22
L2 back	6,-5,-3
L2 bad	12,-4,-10
L2 be	1,-3,1
L2 beach	-1,2,-2
L2 beautiful	2,1,-6
L2 because	14,-10,-4
L2 been	5,-4,-1
L2 before	7,-7,-1
L2 being	-9,10,-3
L2 best	-5,2,3
L2 better	6,-5,-2
L2 big	3,1,-5
L2 birthday	2,-2,-1
L2 bit	-10,13,-4
L2 bitte	0,-7,-1
L2 black	4,-1,-3
L2 book	10,-9,-1
L2 boy	-8,-1,8
L2 boys	0,3,-2
L2 british	7,-6,-2
L2 brother	14,-14,-1
L2 bus	-12,14,-4
L2 by	-1,3,-3
L2 can	-5,7,-3
L2 cant	-6,-7,13
L2 car	-4,-2,5
L2 cat	12,-10,-5
L2 cinema	7,-2,-10
L2 class	0,3,-2
L2 club	-5,8,-3
L2 cold	1,-10,7
L2 comedy	-8,-4,8
L2 comes	5,-4,-4
L2 coming	2,1,-9
L2 could	8,-3,-6
L2 crash	10,-5,-6
L2 crime	8,-6,-2
L2 cry	14,-12,-4
L2 dance	3,-1,-2
L2 dark	-6,8,-2
L2 daughter	-2,4,-1
L2 day	4,-2,-3
L2 de	5,-4,-2
L2 did	3,0,-4
L2 die	-4,-8,11
L2 do	7,-6,0
L2 documentary	4,0,-5
L2 does	12,-9,-4
L2 dog	19,-21,-2
L2 doing	7,4,-12
L2 done	-12,12,0
L2 dont	9,-7,-4
L2 down	-9,-5,12
L2 drama	-8,12,-5
L2 eight	16,-11,-6
L2 eighties	-3,6,-3
L2 else	-6,5,0
L2 en	6,-3,-4
L2 ending	-5,2,4
L2 english	-3,5,-2
L2 enough	-1,5,-4
L2 even	3,1,-4
L2 every	7,-6,0
L2 everything	11,-8,-6
L2 except	1,-7,2
L2 eyes	2,0,-3
L2 family	6,-5,-2
L2 fand	8,-5,-3
L2 fast	-1,2,-1
L2 father	3,-2,-1
L2 favourite	5,-2,-2
L2 fifties	0,4,-5
L2 films	-3,7,-5
L2 find	0,7,-6
L2 fine	-13,5,7
L2 first	4,-3,-1
L2 five	4,-3,-1
L2 fog	-5,6,-1
L2 for	5,-2,-3
L2 four	4,-2,-2
L2 french	-2,5,-5
L2 friend	8,-4,-3
L2 friends	-9,11,-3
L2 from	2,1,-3
L2 full	-3,-10,11
L2 funny	9,-4,-7
L2 gave	9,-6,-2
L2 gern	-8,-3,9
L2 get	19,-18,-2
L2 gets	-2,7,-8
L2 girls	0,5,-3
L2 give	0,4,-4
L2 go	0,2,-3
L2 go out	-7,-4,8
L2 goes	5,-2,-8
L2 good	0,-4,2
L2 got	-2,3,-1
L2 green	0,2,-2
L2 had	9,-7,-2
L2 half	-1,3,-2
L2 hard	2,3,-4
L2 have	1,1,-2
L2 he	-2,5,-4
L2 hed	-2,4,-2
L2 heist	8,-5,-2
L2 her	7,-3,-4
L2 hes	3,-1,-1
L2 him	5,0,-5
L2 his	-5,3,1
L2 home	1,2,-4
L2 horas	-5,-1,5
L2 horror	9,-6,-4
L2 hours	7,-5,-2
L2 house	8,-5,-4
L2 husband	5,-3,-3
L2 i	2,-2,0
L2 id	9,-4,-5
L2 if	1,-5,5
L2 im	3,-2,-3
L2 into	1,1,-5
L2 isnt	11,-8,-5
L2 it	2,-1,-1
L2 italian	4,1,-6
L2 ive	2,-2,2
L2 jean	-6,9,-3
L2 just	-3,5,-5
L2 keep	-11,5,4
L2 kids	3,4,-8
L2 kind	-7,10,-7
L2 know	8,-6,-2
L2 la	3,-2,-1
L2 lads	8,-7,-2
L2 lars	-5,-9,10
L2 last	-3,-1,4
L2 laugh	7,-4,-3
L2 law	2,0,-2
L2 leave	-3,-11,9
L2 lee	-9,10,-4
L2 left	-12,13,-4
L2 less	-10,-13,14
L2 let	7,-9,3
L2 lets	-10,12,-4
L2 life	1,1,-4
L2 like	3,0,-4
L2 likes	-18,21,-7
L2 little	8,-1,-7
L2 long	3,-4,0
L2 look	11,-16,-1
L2 looking for	2,-1,-1
L2 lost	10,-7,-3
L2 lot	4,-2,-3
L2 loud	2,1,-4
L2 love	5,-6,0
L2 loved	-5,7,-5
L2 made	-5,9,-4
L2 make	2,-6,2
L2 makes	6,-4,-3
L2 man	11,-9,-2
L2 may	4,-23,10
L2 maybe	-3,10,-10
L2 mean	-3,5,-5
L2 men	5,-3,-3
L2 minutes	5,-1,-4
L2 more	-7,4,2
L2 mother	0,-4,0
L2 mothers	-4,5,-3
L2 moved	-5,6,-2
L2 much	8,-7,-4
L2 mum	5,-3,-2
L2 mums	3,-1,-3
L2 must	5,-2,-5
L2 my	3,-1,-2
L2 need	4,3,-3
L2 never	3,2,-5
L2 next	-5,6,-2
L2 night	2,0,-2
L2 nine	4,-2,-3
L2 nineties	-2,4,-2
L2 no	-3,-3,7
L2 nobody	9,-14,1
L2 not	0,-4,3
L2 nothing	-6,2,4
L2 now	5,-3,-1
L2 off	-2,3,-3
L2 ok	15,-14,-1
L2 old	-8,11,-4
L2 olds	5,-3,-4
L2 on	2,0,-1
L2 once	6,-3,-3
L2 one	-4,7,-3
L2 ones	8,-9,-2
L2 only	-4,3,0
L2 or	-7,5,2
L2 other	10,-8,-4
L2 our	6,-5,-1
L2 out	-17,2,16
L2 over	12,-8,-6
L2 paris	-5,6,-3
L2 party	-5,5,-1
L2 past	10,-9,-2
L2 people	4,-5,-1
L2 portuguese	16,-14,-3
L2 priest nun	4,-4,-2
L2 prison	-10,9,-3
L2 put	5,-7,2
L2 quiet	-2,0,-1
L2 rain	-2,3,-2
L2 rather	-13,8,5
L2 read	7,-2,-5
L2 really	0,5,-6
L2 rest	-9,5,5
L2 revenge	-6,10,-6
L2 right	11,-9,-3
L2 round	-1,2,-1
L2 rule	-6,11,-4
L2 run	12,-10,-1
L2 sad	8,-16,5
L2 said	14,-12,-3
L2 saw	3,-2,-2
L2 say	3,2,-7
L2 says	9,-7,-1
L2 scared	7,-4,-3
L2 school	-7,9,-4
L2 se	-6,-3,7
L2 sea	1,1,-6
L2 secret	1,0,-2
L2 see	10,-10,0
L2 seen	-2,5,-2
L2 set	-5,7,-2
L2 seventies	-11,12,-2
L2 she	-6,9,-4
L2 shes	13,-9,-4
L2 short	0,2,-4
L2 should	-7,10,-4
L2 si	12,-7,-6
L2 since	-1,4,-3
L2 sister	4,-1,-3
L2 sisters	8,-6,-4
L2 six	-2,3,0
L2 sixties	-3,4,-1
L2 sleep	6,-1,-7
L2 slow	-3,5,-3
L2 small	-13,4,11
L2 snow	2,-1,-2
L2 so	2,0,-4
L2 someone	10,-16,6
L2 something	1,2,-3
L2 son	4,-3,-1
L2 spanish	-1,2,-1
L2 start	0,6,-6
L2 still	2,1,-2
L2 story	3,0,-2
L2 street	-4,6,-4
L2 students	4,1,-3
L2 suggest	-9,-7,13
L2 summer	12,-11,-2
L2 swedish	-6,6,-1
L2 take	-7,3,4
L2 teacher	-2,4,-3
L2 teenager	-4,-4,7
L2 tell	4,0,-4
L2 ten	12,-12,-1
L2 than	6,-12,2
L2 thats	4,-3,-2
L2 the	4,-3,-1
L2 them	-1,-4,2
L2 then	-5,9,-5
L2 there	3,1,-4
L2 theres	3,1,-5
L2 they	7,-4,-4
L2 theyre	16,-6,-13
L2 thing	10,-7,-4
L2 things	-8,6,5
L2 think	9,-4,-8
L2 thinks	-2,1,-3
L2 this	5,-2,-2
L2 those	4,-6,4
L2 though	-8,13,-8
L2 three	7,-5,-3
L2 through	-4,6,-2
L2 time	6,-3,-3
L2 to	-1,2,-1
L2 today	10,-5,-11
L2 told	0,2,-3
L2 tom	8,0,-9
L2 tonight	6,-3,-3
L2 too	-9,-5,10
L2 took	5,-4,-1
L2 train	0,1,-2
L2 trains	3,-2,-5
L2 tried	5,-3,-1
L2 two	3,-3,-1
L2 under	0,6,-7
L2 until	4,-2,-3
L2 up	-2,3,-4
L2 us	5,-4,-2
L2 vi	5,-4,0
L2 want	-1,2,-1
L2 wanted	-3,6,-4
L2 wants	-8,0,4
L2 war	-2,3,0
L2 was	8,-6,-3
L2 watch	4,-1,-4
L2 watched	8,-3,-5
L2 we	1,1,-3
L2 wed	-7,8,-3
L2 week	3,-1,-2
L2 went	17,-16,-1
L2 were	3,1,-5
L2 what	-4,8,-3
L2 whatever	16,-12,-9
L2 whats	11,-10,-3
L2 where	-4,4,0
L2 which	5,-10,4
L2 while	11,-8,-2
L2 who	-8,9,-2
L2 whos	13,-9,-1
L2 why	4,-1,-2
L2 wife	-9,10,0
L2 will	5,-13,2
L2 without	0,-6,6
L2 woman	4,4,-11
L2 woman wife	-9,10,-3
L2 women	-1,7,-9
L2 work	10,-9,-2
L2 work job	12,-10,-4
L2 world	-3,4,-2
L2 would	11,-7,-6
L2 year	3,0,-3
L2 yes	-5,-1,2
L2 you	6,-1,-5
L2 your	6,-5,0
R1 ,	-1,2,-1
R1 .	1,1,-2
R1 0	2,0,-3
R1 00	-4,6,-2
R1 000	16,-13,-2
R1 0000	5,-4,-2
R1 FILM	4,-2,-2
R1 R2 , 0	4,-2,-4
R1 R2 , 00	-5,7,-4
R1 R2 , 0000	7,-6,-2
R1 R2 , 0000s	-3,7,-5
R1 R2 , a	0,3,-3
R1 R2 , about	-8,10,-2
R1 R2 , after	8,-7,-4
R1 R2 , all	4,5,-13
R1 R2 , any	-7,9,-2
R1 R2 , anything	10,-4,-12
R1 R2 , as	-8,3,7
R1 R2 , at	8,-7,-1
R1 R2 , before	5,-3,-3
R1 R2 , british	-5,6,-1
R1 R2 , but	-1,3,-2
R1 R2 , dance	0,1,-2
R1 R2 , dont	11,-8,-4
R1 R2 , fog	-4,5,-1
R1 R2 , for	4,-2,-5
R1 R2 , four	14,-12,-2
R1 R2 , french	-3,-1,4
R1 R2 , from	-4,5,-2
R1 R2 , funny	-4,9,-6
R1 R2 , give	-8,-2,9
R1 R2 , good	7,-7,-2
R1 R2 , have	7,-8,1
R1 R2 , he	0,-2,2
R1 R2 , hes	2,0,-2
R1 R2 , i	-1,-2,3
R1 R2 , id	6,-4,-6
R1 R2 , if	6,0,-6
R1 R2 , ill	12,3,-18
R1 R2 , im	4,-5,-5
R1 R2 , in	-2,2,0
R1 R2 , is	1,5,-5
R1 R2 , it	1,-4,4
R1 R2 , italian	-10,11,-1
R1 R2 , its	-2,2,-2
R1 R2 , ive	3,-5,2
R1 R2 , just	-2,-3,4
R1 R2 , lets	-7,2,3
R1 R2 , like	-5,5,1
R1 R2 , long	-12,6,0
R1 R2 , maybe	-8,7,1
R1 R2 , me	3,-6,1
R1 R2 , more	4,-7,3
R1 R2 , my	-5,5,-1
R1 R2 , never	3,-2,0
R1 R2 , nobody	-3,0,-1
R1 R2 , not	-4,4,-1
R1 R2 , nothing	1,-3,1
R1 R2 , now	4,-2,-1
R1 R2 , of	-8,10,-3
R1 R2 , on	2,2,-3
R1 R2 , one	2,0,-2
R1 R2 , only	-7,8,-1
R1 R2 , or	-2,3,3
R1 R2 , our	7,-3,-3
R1 R2 , people	-4,-3,8
R1 R2 , please	2,-4,1
R1 R2 , rain	-5,7,-2
R1 R2 , rather	-10,5,6
R1 R2 , really	-7,6,-1
R1 R2 , say	-9,4,2
R1 R2 , she	4,-2,-1
R1 R2 , shes	2,-9,4
R1 R2 , short	2,-1,-3
R1 R2 , silly	2,-1,-1
R1 R2 , slow	-9,11,-1
R1 R2 , snow	4,-4,-1
R1 R2 , so	2,-3,0
R1 R2 , some	-1,-8,7
R1 R2 , something	9,-9,0
R1 R2 , summer	-5,5,-1
R1 R2 , that	2,1,-3
R1 R2 , thats	1,4,-7
R1 R2 , then	-5,6,0
R1 R2 , they	6,-11,3
R1 R2 , three	2,0,-2
R1 R2 , to	-8,8,0
R1 R2 , today	14,-7,-10
R1 R2 , two	-4,-1,5
R1 R2 , under	1,0,-4
R1 R2 , want	-2,-3,0
R1 R2 , we	0,-6,7
R1 R2 , were	0,6,-2
R1 R2 , weve	-7,2,4
R1 R2 , what	-5,7,-4
R1 R2 , where	-4,6,-1
R1 R2 , which	-1,2,-1
R1 R2 , who	4,-2,-2
R1 R2 , whos	-5,6,-1
R1 R2 , with	3,-4,2
R1 R2 , year	-5,7,-3
R1 R2 , yes	1,1,-3
R1 R2 , you	4,-8,3
R1 R2 . .	1,1,-2
R1 R2 . 00	-6,9,-7
R1 R2 . 0000	17,-18,1
R1 R2 . FILM	-1,5,-4
R1 R2 . a	1,4,-6
R1 R2 . and	2,2,-12
R1 R2 . another	6,-3,-3
R1 R2 . any	2,1,-6
R1 R2 . anything	5,-3,-6
R1 R2 . but	-7,15,-13
R1 R2 . dont	-19,12,2
R1 R2 . for	5,-2,-5
R1 R2 . he	9,-5,-6
R1 R2 . hes	-8,8,-3
R1 R2 . i	2,-2,-1
R1 R2 . id	11,-11,-1
R1 R2 . im	-9,-4,9
R1 R2 . in	17,-7,-15
R1 R2 . is	-2,5,-4
R1 R2 . it	-3,3,-1
R1 R2 . its	4,-6,2
R1 R2 . ive	5,-7,3
R1 R2 . me	5,-1,-6
R1 R2 . more	3,-2,-5
R1 R2 . my	-6,1,5
R1 R2 . no	4,-12,7
R1 R2 . not	4,-3,-3
R1 R2 . nothing	-12,13,-2
R1 R2 . now	14,-8,-6
R1 R2 . of	17,-15,-3
R1 R2 . or	-6,5,1
R1 R2 . put	6,-4,-2
R1 R2 . she	4,-8,3
R1 R2 . so	2,-4,1
R1 R2 . something	4,-2,-2
R1 R2 . that	0,3,-7
R1 R2 . thats	10,-6,-9
R1 R2 . the	-2,1,1
R1 R2 . there	-11,-6,11
R1 R2 . they	4,-3,-3
R1 R2 . two	12,-6,-8
R1 R2 . we	-4,1,1
R1 R2 . well	14,-12,-3
R1 R2 . were	-4,8,-10
R1 R2 . what	8,-2,-8
R1 R2 . with	-6,10,-8
R1 R2 . you	-12,4,7
R1 R2 0 ,	-4,7,-4
R1 R2 0 .	7,-7,0
R1 R2 00 ,	-3,4,-2
R1 R2 00 .	10,-9,-2
R1 R2 00 minutes	-9,10,-2
R1 R2 0000 .	-1,-3,2
R1 R2 FILM ,	3,-1,-2
R1 R2 FILM .	2,0,-3
R1 R2 FILM and	4,-3,-1
R1 R2 about a	4,-3,-3
R1 R2 about it	4,4,-5
R1 R2 about the	-8,10,-2
R1 R2 again ,	0,5,-5
R1 R2 again .	-4,-4,5
R1 R2 all .	-6,9,-6
R1 R2 all of	7,-5,-2
R1 R2 all the	10,-9,-1
R1 R2 and FILM	6,-11,3
R1 R2 and a	2,1,-2
R1 R2 and all	4,-8,2
R1 R2 and have	10,-8,-3
R1 R2 and i	-2,-1,2
R1 R2 and im	-1,5,-3
R1 R2 and its	-1,3,-3
R1 R2 and me	6,-4,-2
R1 R2 and my	-2,1,3
R1 R2 and no	-9,6,2
R1 R2 and not	-4,5,-2
R1 R2 and now	6,-3,-2
R1 R2 and the	5,-7,2
R1 R2 and then	11,-8,-2
R1 R2 and we	4,-2,-1
R1 R2 and white	3,0,-6
R1 R2 as a	-10,1,7
R1 R2 at a	15,-8,-9
R1 R2 at the	2,0,-2
R1 R2 before the	-10,4,3
R1 R2 but not	-11,14,-3
R1 R2 but with	-12,16,-3
R1 R2 by a	16,-14,-4
R1 R2 by the	1,-11,7
R1 R2 comedy ,	-2,5,-5
R1 R2 date .	6,-6,-1
R1 R2 day ,	-5,11,-7
R1 R2 day .	6,-3,-1
R1 R2 do ,	13,-11,-1
R1 R2 drama ,	6,-6,-2
R1 R2 enough .	5,-3,-2
R1 R2 film ,	-3,7,-5
R1 R2 film .	1,4,-7
R1 R2 film about	-8,-14,8
R1 R2 film that	-11,13,-4
R1 R2 films ,	-3,-7,5
R1 R2 films .	-5,-2,4
R1 R2 for FILM	4,-3,-1
R1 R2 for me	-7,6,2
R1 R2 for my	-1,8,-14
R1 R2 for the	4,-2,-2
R1 R2 four .	7,-4,-3
R1 R2 from the	3,-1,-2
R1 R2 gave me	12,-9,-4
R1 R2 had a	12,-8,-5
R1 R2 had the	-2,3,0
R1 R2 has a	13,-11,-5
R1 R2 have i	14,-11,-4
R1 R2 here ,	7,-6,-1
R1 R2 here .	9,-5,-3
R1 R2 him ,	3,-1,-2
R1 R2 him .	-5,6,-5
R1 R2 i have	4,-3,-1
R1 R2 i know	-7,8,-2
R1 R2 if possible	-12,12,0
R1 R2 if theres	-1,3,-4
R1 R2 if you	-6,2,5
R1 R2 in .	-14,9,4
R1 R2 in 0000	5,-4,-1
R1 R2 in FILM	5,-2,-2
R1 R2 in a	-9,8,1
R1 R2 in it	1,-3,2
R1 R2 in law	3,-1,-3
R1 R2 in my	3,-4,-1
R1 R2 in our	9,-6,-3
R1 R2 in this	-1,-11,1
R1 R2 is .	-12,3,10
R1 R2 is a	2,-3,1
R1 R2 is in	-11,1,6
R1 R2 is my	-2,-9,8
R1 R2 is off	-14,5,8
R1 R2 is the	3,-1,-1
R1 R2 is where	-6,2,2
R1 R2 it ,	4,-2,-2
R1 R2 it .	8,-5,-3
R1 R2 it is	5,-3,-3
R1 R2 like FILM	2,0,-7
R1 R2 like a	-9,10,-2
R1 R2 made me	10,-9,-1
R1 R2 man .	7,-5,-1
R1 R2 maybe .	7,-1,-6
R1 R2 me ,	-4,8,-3
R1 R2 me .	11,-8,-4
R1 R2 me a	6,-6,0
R1 R2 me have	5,-4,-2
R1 R2 me the	7,-6,-1
R1 R2 me up	-10,11,-5
R1 R2 minutes ,	-3,4,-2
R1 R2 minutes .	6,-4,-4
R1 R2 movie ,	-3,4,-1
R1 R2 movie .	-9,11,-2
R1 R2 night ,	1,-2,-1
R1 R2 night .	-6,7,-2
R1 R2 no ,	-1,-5,5
R1 R2 no .	-1,4,-4
R1 R2 not ,	-1,-12,11
R1 R2 not .	-1,-4,3
R1 R2 now .	-6,8,-4
R1 R2 of FILM	-5,6,-2
R1 R2 of a	4,0,-4
R1 R2 of it	0,4,-4
R1 R2 of my	2,0,-1
R1 R2 of the	3,0,-3
R1 R2 off .	-9,5,7
R1 R2 off the	10,-11,1
R1 R2 old ,	2,-2,0
R1 R2 old .	-1,2,-2
R1 R2 on ,	11,-10,-1
R1 R2 on .	11,-9,-3
R1 R2 on a	7,-10,3
R1 R2 on the	-1,4,-4
R1 R2 once .	2,-1,-2
R1 R2 one ,	2,2,-5
R1 R2 one .	8,-5,-4
R1 R2 ones ,	7,-10,0
R1 R2 ones .	-7,3,2
R1 R2 optional .	-5,6,-3
R1 R2 out ,	0,-6,5
R1 R2 out .	2,-12,8
R1 R2 out of	-5,3,3
R1 R2 people ,	7,-9,-1
R1 R2 please ,	0,0,-6
R1 R2 please .	2,7,-6
R1 R2 scene ,	4,-3,-1
R1 R2 should be	5,-9,2
R1 R2 si ,	4,-1,-4
R1 R2 story ,	-5,7,-1
R1 R2 stuff .	-14,0,5
R1 R2 teacher ,	13,-12,-1
R1 R2 than FILM	10,-7,-4
R1 R2 that FILM	-2,9,-12
R1 R2 that isnt	2,1,-6
R1 R2 that not	0,2,-3
R1 R2 that the	-4,1,3
R1 R2 the have	8,-5,-2
R1 R2 the movie	8,-4,-5
R1 R2 them .	9,-6,-3
R1 R2 then ,	-4,5,-3
R1 R2 then .	-5,8,-5
R1 R2 thing ,	0,3,-6
R1 R2 things .	-3,4,-5
R1 R2 time ,	8,-2,-7
R1 R2 to me	7,-1,-7
R1 R2 to my	3,-2,-1
R1 R2 too ,	-6,-4,8
R1 R2 too .	-4,-8,11
R1 R2 up ,	-2,4,-3
R1 R2 up .	3,-2,-2
R1 R2 von trier	-5,-3,6
R1 R2 was a	0,1,-2
R1 R2 was the	5,-4,-1
R1 R2 with a	2,-4,0
R1 R2 with my	3,-2,0
R1 R2 with no	0,1,-2
R1 R2 with the	3,2,-6
R1 R2 without the	2,0,-4
R1 R2 would be	-22,24,-1
R1 R2 year .	4,-2,-3
R1 R2 yes ,	-3,4,-6
R1 R2 yes .	-13,15,-5
R1 R2 you .	3,0,-3
R1 R2 you can	13,-11,-3
R1 a	9,-6,-2
R1 about	4,1,-5
R1 after	1,-2,1
R1 all	4,-5,1
R1 alone	-1,2,-3
R1 also	-4,4,-2
R1 always	-5,7,-5
R1 and	-1,2,-1
R1 any	6,-5,-4
R1 anything	5,-6,0
R1 are	-2,-3,3
R1 as	-2,6,-5
R1 asked	8,-8,-1
R1 asleep	7,-4,-3
R1 away	5,-3,-2
R1 back	5,-3,-2
R1 be	7,-9,2
R1 beautiful	11,-10,-3
R1 because	-9,10,-1
R1 been	0,2,-7
R1 before	2,1,-4
R1 behind	-14,9,-3
R1 being	-5,7,-2
R1 best	-8,12,-6
R1 better	6,-5,-2
R1 between	-2,2,-1
R1 birthday	9,-4,-5
R1 bit	13,-12,-2
R1 black	-5,-5,9
R1 blue	14,-14,-1
R1 book	11,-6,-4
R1 box	-9,10,-4
R1 break	-4,6,-4
R1 broke	-2,4,-3
R1 broken	3,-2,-1
R1 but	-4,5,-2
R1 cage	-11,9,1
R1 called	12,-10,-3
R1 calls	8,-7,-3
R1 can	9,-7,-4
R1 cant	7,-4,-3
R1 chan	-7,11,-8
R1 christmas	2,-1,0
R1 cinema	-8,11,-5
R1 class	17,-15,-5
R1 club	8,-4,-4
R1 comedies	-12,9,1
R1 comedy	-12,5,4
R1 could	15,-11,-5
R1 crime	-1,-1,-4
R1 cruise	-10,-7,15
R1 cry	7,-5,-2
R1 cut	11,-3,-8
R1 dad	-9,11,-8
R1 dark	-3,4,-2
R1 date	-2,3,-2
R1 day	4,-6,2
R1 de	-4,8,-5
R1 did	5,-1,-7
R1 didnt	8,-4,-5
R1 died	5,-3,-2
R1 dies	4,0,-12
R1 do	4,-1,-4
R1 does	-8,13,-8
R1 done	-3,6,-7
R1 down	0,1,-2
R1 drama	-3,1,2
R1 en	-3,2,0
R1 english	-1,2,-1
R1 enough	10,-4,-7
R1 evening	-4,6,-3
R1 ever	-7,7,2
R1 every	2,1,-3
R1 eyes	-6,8,-4
R1 face	2,0,-1
R1 family	-6,7,-1
R1 fi	-3,6,-3
R1 film	-2,1,0
R1 films	-6,-3,8
R1 first	2,-18,15
R1 five	2,-4,3
R1 fois	10,-7,-4
R1 for	-2,3,-1
R1 four	14,-12,-3
R1 french	1,2,-7
R1 friends	5,-3,-5
R1 from	5,-3,-2
R1 fu	-8,8,-1
R1 gave	7,-5,-3
R1 get	4,-1,-3
R1 gets	-2,-4,0
R1 girl	5,-4,-2
R1 girls	-2,-3,4
R1 go	-10,9,0
R1 goes	1,1,-4
R1 going	0,-3,3
R1 gone	6,-3,-3
R1 good	17,-10,-10
R1 got	8,-6,-2
R1 grant	-5,0,0
R1 group	1,1,-6
R1 had	9,-8,-2
R1 half	10,-8,-2
R1 hard	8,-7,-2
R1 has	0,3,-3
R1 have	8,-4,-4
R1 he	16,-15,-2
R1 her	4,-3,-1
R1 here	7,-5,-2
R1 hes	14,-6,-8
R1 heures	3,6,-10
R1 him	0,1,-3
R1 his	2,0,-2
R1 home	6,-4,-1
R1 horas	-7,1,1
R1 hours	0,-4,5
R1 house	1,0,-2
R1 humour	-5,7,-2
R1 i	1,1,-2
R1 id	11,-4,-7
R1 idea	5,-8,0
R1 if	-8,12,-3
R1 ii	15,-8,-7
R1 im	-3,-3,5
R1 into	3,-1,-1
R1 is	1,-2,0
R1 isnt	2,-13,8
R1 it	5,-3,-3
R1 its	8,-6,-2
R1 ive	17,-14,-2
R1 ja	0,4,-4
R1 just	3,-1,-3
R1 keaton	-14,13,-2
R1 kind	-12,12,2
R1 knows	11,-9,-1
R1 kong	-3,6,-5
R1 la	12,-8,-5
R1 language	7,-16,2
R1 last	-3,-2,5
R1 laugh	-3,9,-8
R1 leave	12,-7,-5
R1 lee	2,5,-7
R1 left	8,-7,-2
R1 life	1,3,-6
R1 like	4,-1,-3
R1 liked	11,-10,-1
R1 list	6,-5,-1
R1 little	4,-3,-3
R1 lives	7,-4,-2
R1 loach	3,-6,2
R1 long	12,-11,-1
R1 love	3,0,-4
R1 lynch	7,-1,-13
R1 made	8,-6,-3
R1 make	-5,1,4
R1 makes	5,-18,3
R1 mal	14,-11,-5
R1 man	7,-7,1
R1 maybe	-3,8,-7
R1 me	4,0,-4
R1 men	-4,6,-3
R1 minutes	-11,13,-3
R1 month	12,-10,-2
R1 more	2,3,-6
R1 mountain	17,-10,-7
R1 movie	1,6,-8
R1 must	2,0,-4
R1 my	6,-5,0
R1 ne	-13,9,2
R1 never	11,-15,6
R1 new	6,-4,-3
R1 next	1,2,-4
R1 night	4,-2,-2
R1 nine	6,-5,0
R1 no	-2,-4,6
R1 noch	0,-5,4
R1 not	1,-3,2
R1 nothing	8,-1,-8
R1 now	-4,8,-7
R1 number	-6,7,-5
R1 of	3,-3,-1
R1 off	6,-5,0
R1 old	7,-6,-1
R1 olds	9,-7,-3
R1 once	2,0,-2
R1 one	3,1,-4
R1 ones	-5,-1,5
R1 only	10,-9,-3
R1 open	-8,7,2
R1 optional	-5,6,-3
R1 or	-9,11,-2
R1 ore	7,-8,0
R1 our	16,-13,-3
R1 out	3,-7,3
R1 over	5,-2,-3
R1 parents	-9,-5,10
R1 party	14,-9,-6
R1 person	-2,2,-2
R1 plays	-4,8,-2
R1 please	-2,5,-2
R1 put	7,-1,-5
R1 rather	-6,8,-8
R1 ray	-4,10,-6
R1 really	6,0,-6
R1 reynolds	-13,-4,13
R1 rhapsody	6,-3,-3
R1 romance	-14,17,-4
R1 room	5,-2,-4
R1 round	-3,4,-1
R1 run	2,-7,4
R1 sad	9,-6,-5
R1 said	2,-1,0
R1 sake	8,-2,-7
R1 sandler	-4,-6,10
R1 says	-2,5,-2
R1 scene	-4,7,-1
R1 screen	7,-4,-3
R1 se	-4,7,-7
R1 seen	4,-2,-3
R1 set	-8,10,-9
R1 she	5,2,-8
R1 should	-2,-4,5
R1 shouting	4,-2,-5
R1 si	6,-3,-3
R1 side	12,-10,-3
R1 since	-3,6,-1
R1 six	-12,13,-3
R1 sleep	11,-8,-4
R1 slow	7,-3,-5
R1 so	0,2,-2
R1 something	13,-13,-3
R1 speech	-4,4,4
R1 stay	7,-17,6
R1 still	12,-7,-8
R1 stories	-24,-4,20
R1 story	5,0,-4
R1 street	7,-2,-5
R1 stuff	-4,4,-2
R1 talking	-2,4,-1
R1 teacher	4,0,-3
R1 ten	8,-6,-2
R1 than	6,0,-6
R1 that	1,2,-2
R1 thats	0,3,-4
R1 the	4,-2,-1
R1 them	10,-6,-4
R1 then	-4,7,-3
R1 there	5,-2,-2
R1 they	-2,4,-2
R1 thing	-6,8,-3
R1 things	0,1,-3
R1 thinks	4,-4,-1
R1 this	-3,0,3
R1 though	2,-6,4
R1 three	15,-12,-2
R1 thriller	-9,11,-2
R1 through	11,-9,-2
R1 till	9,-6,-6
R1 time	5,-2,-3
R1 times	3,-2,-1
R1 to	5,-4,-1
R1 today	10,-15,3
R1 tomorrow	19,-13,-11
R1 tonight	-14,6,12
R1 too	0,-4,4
R1 took	11,-9,-3
R1 trier	-10,5,0
R1 twice	7,-5,-2
R1 two	6,-4,-1
R1 under	10,-8,-4
R1 until	0,4,-4
R1 up	1,1,-2
R1 ups	-5,5,-2
R1 us	6,-5,-1
R1 vi	1,-4,3
R1 von	-1,-3,4
R1 want	10,-8,-3
R1 wants	6,-3,-3
R1 war	9,-7,-3
R1 was	10,-6,-4
R1 watch	3,0,-3
R1 we	3,-1,-1
R1 week	6,-5,-2
R1 weekend	6,-6,-3
R1 well	1,-8,5
R1 went	6,-4,-3
R1 were	5,-2,-2
R1 weve	10,-9,-1
R1 what	6,-3,-3
R1 when	-5,12,-10
R1 where	-3,7,-4
R1 who	-8,10,-3
R1 will	-4,6,-3
R1 with	-1,3,-3
R1 without	-3,3,-3
R1 woman	3,3,-4
R1 word	12,-11,-2
R1 would	-10,14,-6
R1 year	13,-11,-2
R1 yes	-10,13,-7
R1 you	4,-1,-2
R2 ,	-1,2,-1
R2 0	5,-2,-3
R2 000	12,-10,-4
R2 0000	6,-2,-3
R2 0000s	-5,12,-8
R2 FILM	1,1,-2
R2 about	2,-3,0
R2 after	6,-7,1
R2 again	-6,-1,5
R2 against	-8,10,-5
R2 all	1,4,-6
R2 allowed	-11,6,-2
R2 already	6,-5,-1
R2 also	0,-4,2
R2 always	-3,6,-8
R2 american	9,-7,-4
R2 an	2,-2,0
R2 another	6,-4,-3
R2 any	-4,3,0
R2 anything	7,1,-8
R2 are	3,-7,4
R2 as	-10,8,1
R2 at	0,4,-4
R2 away	-10,-5,9
R2 back	13,-12,-1
R2 bad	-7,5,4
R2 be	5,-4,-1
R2 beautiful	8,-5,-5
R2 because	-2,5,-4
R2 bed	9,-6,-4
R2 been	12,-10,-3
R2 before	-1,5,-4
R2 being	-1,2,-4
R2 best	12,-9,-6
R2 better	5,-3,-2
R2 bicycle	-6,7,-1
R2 big	6,-3,-4
R2 black	-6,9,-2
R2 blue	-11,1,7
R2 both	4,-2,-2
R2 brazilian	-9,11,-2
R2 bring	-8,11,-5
R2 british	-3,4,-1
R2 but	-2,4,-2
R2 by	-3,-1,3
R2 can	-5,2,4
R2 cant	-3,8,-13
R2 car	7,-1,-6
R2 christmas	2,-1,-2
R2 cinema	9,-1,-8
R2 clever	-2,4,-2
R2 club	-8,12,-10
R2 cold	-8,4,6
R2 comedy	5,-4,0
R2 could	1,2,-3
R2 cried	4,-2,-1
R2 cry	5,-2,-3
R2 dad	9,-18,9
R2 dance	-10,13,-7
R2 dancing	-2,3,-3
R2 dark	5,-1,-5
R2 day	10,-13,2
R2 death	-13,-7,15
R2 did	-1,2,-3
R2 die	1,-10,5
R2 different	1,6,-6
R2 dinner	11,-7,-9
R2 do	7,2,-11
R2 doctor	4,3,-7
R2 does	2,8,-11
R2 dog	-1,-6,6
R2 done	-1,5,-6
R2 dont	5,-6,1
R2 down	1,-2,1
R2 drama	-12,18,-6
R2 each	9,-4,-3
R2 eight	-7,0,6
R2 eighties	10,-8,-1
R2 en	3,-5,1
R2 ending	-1,3,-5
R2 english	2,0,-4
R2 enough	-5,1,1
R2 even	11,-4,-9
R2 ever	-1,-2,3
R2 every	-1,2,-1
R2 everyone	8,-7,-1
R2 everything	-4,-1,5
R2 exams	12,-7,-4
R2 except	0,7,-9
R2 eyes	5,0,-5
R2 family	2,-2,1
R2 fast	9,-7,-3
R2 father	9,-9,-1
R2 fight	2,-9,3
R2 film	1,-5,4
R2 films	1,3,-7
R2 find	4,-3,-1
R2 fine	-10,10,-3
R2 fire	-15,16,-4
R2 first	12,-8,-3
R2 five	14,-9,-1
R2 fog	-2,3,-1
R2 for	1,2,-4
R2 forty	10,-9,-2
R2 four	0,2,-4
R2 french	-2,1,0
R2 friends	9,-6,-5
R2 from	3,-2,-1
R2 furious	2,-1,-1
R2 get	-15,18,-8
R2 give	8,-13,3
R2 go	-12,13,-4
R2 gone	-1,4,-4
R2 good	0,2,-4
R2 got	10,-7,-3
R2 gran	-18,9,7
R2 great	11,-8,-5
R2 green	-2,4,-5
R2 grown	2,2,-5
R2 had	11,-9,-1
R2 half	3,-1,-3
R2 hand	15,-14,-3
R2 hard	7,-2,-4
R2 has	-2,4,-3
R2 have	5,-6,0
R2 he	4,-2,-2
R2 heart	8,-8,0
R2 her	5,-1,-3
R2 here	21,-15,-8
R2 hes	-3,8,-4
R2 him	2,-6,4
R2 home	-3,5,-4
R2 horror	16,-12,-5
R2 hours	9,-7,-3
R2 house	2,0,-4
R2 i	0,-2,2
R2 id	5,-7,2
R2 if	5,2,-7
R2 ill	17,-5,-15
R2 in	0,4,-3
R2 into	-1,5,-8
R2 is	3,-4,1
R2 isnt	-9,-3,10
R2 it	3,-3,0
R2 italian	-5,8,-3
R2 ive	6,-7,1
R2 ja	4,-7,1
R2 jokes	-3,3,0
R2 just	4,-4,0
R2 keep	11,1,-21
R2 kids	2,-1,-2
R2 kind	-21,14,0
R2 know	-1,3,-3
R2 korean	10,-9,-3
R2 la	-4,5,-1
R2 last	5,-4,-1
R2 laugh	0,6,-7
R2 law	3,-1,-3
R2 leave	10,-15,3
R2 less	6,-2,-7
R2 let	-7,3,4
R2 life	-3,4,-2
R2 light	12,-10,-8
R2 like	4,-2,-1
R2 little	0,6,-5
R2 long	3,-2,-3
R2 loud	-2,3,-3
R2 love	-4,6,-4
R2 loved	-5,8,-4
R2 lovely	15,-17,8
R2 made	-5,6,-2
R2 make	8,-7,-3
R2 makes	3,-15,6
R2 man	15,-14,-2
R2 may	12,-19,1
R2 maybe	-10,11,-3
R2 me	1,-2,1
R2 men	10,-9,0
R2 mine	3,4,-8
R2 minutes	-3,3,0
R2 more	3,0,-4
R2 most	2,1,-2
R2 movie	3,-1,-3
R2 mum	-15,16,-3
R2 murder	1,1,-3
R2 ne	10,-7,-5
R2 need	10,-9,-2
R2 never	11,-11,0
R2 new	11,-10,-3
R2 next	-4,5,-2
R2 nice	18,-13,-7
R2 night	-3,3,1
R2 nine	3,-2,-2
R2 nineties	-2,4,-3
R2 no	2,-5,2
R2 nobody	1,-1,-5
R2 none	10,-7,-3
R2 not	-2,2,0
R2 nothing	-3,1,1
R2 now	7,-4,-2
R2 of	0,2,-2
R2 off	-8,5,2
R2 old	-6,9,-2
R2 on	-2,4,-2
R2 one	0,3,-3
R2 ones	-14,7,5
R2 only	-2,3,-1
R2 or	-3,8,-3
R2 ore	2,-1,-1
R2 other	0,4,-8
R2 our	7,-5,-1
R2 out	-2,-6,7
R2 over	9,-17,9
R2 paris	7,-17,15
R2 people	-1,-6,8
R2 perfect	3,-2,-1
R2 pg	-5,8,-5
R2 please	-6,6,0
R2 portuguese	3,-7,3
R2 possible	-11,11,0
R2 put	9,-8,-1
R2 quiet	-1,2,-2
R2 rain	-1,-4,3
R2 rather	-1,2,-3
R2 really	4,-3,-2
R2 red	15,-10,-8
R2 romantic	-3,-4,2
R2 room	10,-9,-1
R2 sad	10,-10,0
R2 same	2,0,-8
R2 saw	-8,0,7
R2 say	1,-2,1
R2 says	17,-12,-7
R2 school	-3,7,-4
R2 screen	-10,9,1
R2 se	6,-2,-4
R2 sea	8,-6,-5
R2 seen	13,-10,-3
R2 seven	1,1,-4
R2 she	1,-4,2
R2 short	11,-9,-3
R2 show	3,-1,-1
R2 si	7,-3,-4
R2 silly	-4,5,-2
R2 since	6,-9,2
R2 singing	7,-3,-5
R2 six	7,-6,-2
R2 slow	-2,4,-1
R2 small	-3,5,-3
R2 snow	-5,9,-7
R2 so	3,-4,1
R2 some	0,-11,6
R2 somebody	4,-1,-5
R2 someone	7,-6,0
R2 something	4,-2,-1
R2 sorry	2,1,-1
R2 start	11,-8,-2
R2 stay	-15,8,6
R2 still	0,0,-4
R2 story	-6,8,-3
R2 subtitles	8,-4,-8
R2 summer	1,1,-2
R2 sunday	6,-4,-2
R2 swedish	-4,7,-4
R2 take	-11,14,-5
R2 talking	-2,7,-6
R2 tears	5,-2,-4
R2 ten	12,-10,-3
R2 tense	4,-2,-2
R2 term	-11,-1,10
R2 than	6,-3,-4
R2 thanks	-5,-3,2
R2 thats	-1,6,-6
R2 their	-5,2,0
R2 them	5,2,-8
R2 then	-1,2,-2
R2 there	-6,-6,10
R2 theres	-3,-2,0
R2 they	4,-3,-1
R2 theyre	-7,8,-6
R2 theyve	7,-6,-2
R2 things	-12,-4,11
R2 this	-2,-4,5
R2 though	-2,-4,6
R2 three	0,-2,3
R2 thriller	2,2,-4
R2 through	3,-5,1
R2 time	-2,2,0
R2 times	6,-5,0
R2 tired	-4,5,0
R2 to	0,3,-3
R2 today	-1,-7,5
R2 tonight	-11,4,4
R2 too	5,-9,2
R2 train	-3,3,-2
R2 trains	-6,1,5
R2 trier	-6,-4,9
R2 true	-7,10,-7
R2 twelve	-7,-8,11
R2 twice	6,-4,-1
R2 two	2,0,-1
R2 under	2,1,-4
R2 until	5,0,-8
R2 up	-5,6,-1
R2 us	9,-7,-2
R2 vi	-2,-6,8
R2 wall	-3,-5,8
R2 want	5,-3,-3
R2 wants	10,-8,-3
R2 war	-4,-5,9
R2 was	13,-5,-8
R2 watch	8,-4,-5
R2 we	1,-4,3
R2 week	5,-3,-2
R2 well	-3,-1,0
R2 were	-3,8,-6
R2 weve	1,-5,3
R2 what	5,0,-5
R2 whats	9,3,-18
R2 when	1,4,-6
R2 where	1,5,-6
R2 which	-2,-1,4
R2 white	3,1,-5
R2 who	3,0,-3
R2 whos	-3,4,-2
R2 why	7,-4,-7
R2 without	-3,5,-3
R2 women	4,-2,-2
R2 work job	1,-4,2
R2 world	-5,7,-4
R2 would	8,-3,-7
R2 year	1,-2,0
R2 years	2,-1,-1
R2 yes	-7,11,-6
R2 yet	11,-4,-9
R2 you	1,0,-2
R2 your	4,0,-5
S 0	6,-4,-2
S 0 mois	12,-11,-2
S 00	8,-5,-3
S 000	7,-6,-1
S 0000	15,-12,-3
S 0000 ,	21,-20,-3
S 00s	-9,13,-6
S 00⁄0	8,-7,-1
S 00⁄0 ,	8,-7,-1
S FILM	5,-4,-2
S FILM ,	7,-5,-2
S FILM 0	7,-1,-7
S FILM all	7,-6,-2
S FILM and	-6,4,1
S FILM are	6,-4,-1
S FILM as	7,-6,-1
S FILM at	5,-4,-2
S FILM beautiful nice	13,-7,-5
S FILM but	-17,14,1
S FILM by	5,-5,-1
S FILM did	7,-7,-1
S FILM doesnt	5,-2,-4
S FILM every	9,-9,0
S FILM for	-1,2,-1
S FILM forever	2,-1,-1
S FILM german	23,-22,-2
S FILM give	-7,8,-1
S FILM got	4,-3,-1
S FILM had	8,-7,-1
S FILM has	2,-1,-2
S FILM have	-6,7,-1
S FILM he	2,-1,0
S FILM holds	7,-6,-1
S FILM i	-2,0,2
S FILM id	18,-17,-2
S FILM in	7,-6,-1
S FILM is	4,-3,-1
S FILM like	-5,3,2
S FILM made	7,-5,-3
S FILM makes	9,-7,-2
S FILM me	4,-3,-1
S FILM minus	6,-4,-3
S FILM more	-4,6,-4
S FILM my	3,-2,-1
S FILM never	7,-6,-1
S FILM not	6,0,-5
S FILM oder	8,-5,-3
S FILM of	5,-3,-3
S FILM on	7,-4,-2
S FILM pre	2,-1,-1
S FILM ruined	2,-1,-1
S FILM seen	8,-8,0
S FILM speaking	2,-2,-1
S FILM taught	2,-1,-2
S FILM the	6,-4,-1
S FILM then	4,-2,-1
S FILM they	2,-1,-2
S FILM though	6,-6,-1
S FILM to	13,-6,-7
S FILM too	6,-6,-1
S FILM took	5,-4,-1
S FILM was	2,-1,-1
S FILM we	-5,-3,8
S FILM with	4,0,-4
S FILM y	6,-3,-4
S FILM yes	9,-6,-2
S a	-3,4,-1
S a chase	0,1,-3
S a cheerful movie	-2,3,-2
S a classic	9,-8,-2
S a colleague	8,-7,-1
S a comedy	0,4,-4
S a composer	-3,-1,4
S a couple	2,-2,2
S a courtroom	-16,17,-6
S a croatian	-10,-19,17
S a czech	-3,5,-4
S a danish	7,-5,-2
S a detective	-5,8,-1
S a documentary	-9,5,4
S a drama	-8,9,-2
S a film	6,0,-6
S a french	-8,-4,10
S a friend	6,-4,-2
S a good	-1,1,-2
S a horse	-6,6,-2
S a little	13,-12,-1
S a long	25,-23,-2
S a love	-8,10,-4
S a man	17,-15,-2
S a mate	11,-9,-2
S a movie	-2,1,1
S a murder mystery	4,-3,-4
S a musical	0,-11,10
S a nice	-2,5,-3
S a of	0,5,-5
S a pal	6,-4,-1
S a philip	-1,4,-6
S a prison	-3,5,-2
S a psychological	-13,14,-4
S a quiet	15,-13,-2
S a road	1,1,-4
S a road trip	5,-4,-4
S a romantic comedy	-21,10,6
S a russian	3,-9,1
S a slasher	3,-2,-1
S a slice	-2,3,-2
S a soap opera	-5,6,-1
S a spaghetti western	-20,22,-2
S a story	-16,17,-2
S a swedish	-5,4,1
S a sweet	21,-20,-3
S a swindle	-16,18,-4
S a theater musical	-14,13,0
S a things	-7,-3,8
S a thriller	-4,4,-1
S a travel journey	-8,9,-2
S a trial courtroom	0,3,-5
S a war	-7,-12,9
S a western	-4,-2,6
S a western cowboy	4,-3,-1
S a24	-4,-1,2
S a24 but	-4,-1,2
S about	-5,7,-3
S about priest nun	11,-8,-4
S absolutely not	0,-2,2
S absolutely not kein	5,-2,-3
S adam	4,-12,8
S adam mckay	5,-1,-4
S adapted	-3,6,-6
S adapted from	-3,6,-6
S adele	2,0,-4
S adele haenel	2,0,-4
S afghan	-1,2,-3
S afghan made	-1,2,-3
S after	-2,3,-1
S after a	-3,5,-1
S after hereditary	-2,-3,4
S after i	-5,12,-4
S after of	2,-1,-2
S after past	-15,14,-1
S after the	4,-4,0
S aftersun	3,-1,-1
S agatha	0,2,-1
S agatha christie	0,2,-1
S agnes	3,1,-5
S agnes varda	3,1,-5
S ainda	11,-6,-8
S ainda is	11,-6,-8
S airport	17,-13,-7
S alex	-12,15,-4
S alice	-3,5,-2
S alice guy	-8,9,-3
S alien	6,-3,-5
S alien comunque	3,-2,-2
S all	-6,7,-1
S all it	8,-10,2
S all of	9,-5,-6
S all parlano	12,-6,-6
S all the	-11,11,-4
S almeno	9,-7,-1
S almeno a	9,-7,-1
S alors	7,-5,-2
S alors me	4,-3,-2
S also fantasy	-6,-6,8
S also i	3,-2,0
S american	-5,-10,14
S american remakes	8,-9,-5
S amour	4,-2,-2
S amy	9,-4,-11
S an	-4,-1,3
S and	7,-6,0
S and the	13,-11,-4
S ando	3,0,-5
S ando looking for	3,-2,-2
S andrzej	13,-9,-6
S andrzej wajda	13,-9,-6
S ang	8,-4,-4
S ang lee	8,-4,-4
S animals	-5,2,3
S animals pets	18,-14,-7
S animals pets of	18,-14,-7
S animation cartoon	-1,3,-2
S animation cartoon adults	-4,8,-5
S animation cartoon without	5,-9,3
S anime	-3,-6,7
S another	-4,8,-5
S another round	17,-15,-4
S anurag	-16,12,4
S anurag kashyap	-16,12,4
S any	-6,4,3
S any film	-2,5,-7
S any more	-5,7,-2
S any other	-5,8,-7
S anyone	6,-6,-2
S anyone but	9,-5,-5
S anything by	1,2,-3
S anything cosa	4,-12,7
S anything oscar	-3,11,-9
S anything period	12,-6,-6
S anything with	0,4,-5
S anyway	10,-9,-1
S apart	4,-3,-2
S apart from	4,-3,-2
S aprils	3,-4,-1
S aprils birthday	3,-4,-1
S aracnofobia	10,-9,-1
S aracnofobia to	10,-9,-1
S archaeology	-2,2,-3
S archaeology ,	-2,2,-3
S argentinian	-9,9,-8
S armageddon	12,-11,-2
S armageddon dad	14,-13,-3
S as	1,1,-2
S as a	5,-2,-2
S as long	2,-10,3
S as newlyweds	-2,11,-12
S as quotable	-5,5,-3
S asif	11,-3,-8
S asif kapadia	11,-3,-8
S asking	13,-11,-2
S asking for	9,-7,-2
S at	-4,1,3
S at home with	10,-7,-7
S at home with we	10,-7,-7
S attention	-9,-5,11
S attention ,	-9,-5,11
S audrey	8,-4,-7
S aunt	-4,-10,11
S aunt carol	14,-11,-6
S austrian	-11,1,8
S avant	3,-2,-3
S avant garde	3,-2,-3
S aviso	7,-6,-2
S aviso ja	7,-6,-2
S ay	0,0,-3
S ay not	0,0,-3
S babylon	3,1,-3
S babylon berlin	3,1,-3
S bad	9,-8,-2
S bad phone	16,-15,-2
S bae	10,-7,-8
S bae doona	10,-7,-8
S balada	7,-4,-3
S balada sad	7,-4,-3
S balkan	-1,3,-3
S balkan chaos	-1,3,-3
S barrandov	6,-3,-3
S barrandov sixties	6,-3,-3
S based	4,-1,-4
S based on	4,-1,-4
S baz	-4,-13,8
S baz luhrmann	-4,-13,8
S beautiful	17,-16,-1
S beautiful thing	15,-14,-1
S before	8,-8,-2
S belfast	10,-4,-7
S believe	6,-5,-1
S believe it	6,-5,-1
S ben	7,-3,-3
S ben kingsley	8,-7,-1
S ben wheatley	-1,3,-5
S berlin	-1,0,2
S best	-1,2,-2
S best man	13,-5,-10
S bette	-8,13,-6
S bette davis	-8,13,-6
S between	-2,4,-3
S bicycle	6,-5,-2
S bicycle thieves	6,-5,-2
S big	2,0,-2
S big family	8,-12,5
S big great	8,-6,-1
S big great bullfighting	8,-6,-1
S bill	-15,10,4
S bill murray	-8,-1,7
S billy	10,-8,-4
S bit	8,-7,-2
S bit of	8,-7,-2
S black	0,2,-2
S black and	-8,8,0
S black and white	-13,4,3
S black narcissus	11,-10,-1
S black stallion	22,-17,-5
S blind	3,-2,-3
S blind cousin	3,-2,-3
S bob	1,6,-15
S bohemian	6,-5,-1
S bohemian rhapsody	6,-5,-1
S bollywood	-4,5,-1
S bollywood ,	-4,5,-1
S bosnia	-1,3,-2
S bosnia ,	-1,3,-2
S boy	6,-3,-3
S boy ,	8,-4,-4
S brendan	3,5,-10
S brian	0,3,-3
S brian de	0,3,-3
S bridesmaids	10,-7,-5
S bridesmaids at	11,-8,-5
S bridgerton	7,-5,-2
S brief	10,-6,-6
S brief encounter	10,-6,-6
S bring	-2,4,-4
S bring me	-2,4,-4
S broken	2,3,-15
S brooklyn	21,-18,-4
S bruce	6,-5,-1
S bruce lee	-9,9,1
S bruges	11,-10,-3
S bruges er	11,-10,-3
S bud	-13,15,-6
S bud spencer	-13,15,-6
S bumblebee	8,-7,-2
S bumblebee admittedly	8,-7,-2
S but	-6,4,0
S but the	-7,11,-5
S by	0,0,-4
S by pitie	4,-12,5
S bye	6,-4,-2
S bye bye	6,-4,-2
S cabaret	12,-9,-5
S calendar	5,-4,-1
S calendar girls	5,-4,-1
S call	8,-7,-1
S call me	8,-7,-1
S can	-1,4,-4
S can i	14,-5,-10
S can is	-13,8,2
S can it	-7,9,-2
S can we	-5,13,-11
S can you	-2,5,-4
S cant	3,3,-7
S cant stand hate	2,-12,4
S cant stand hate movie	2,-12,4
S capote	9,-7,-3
S captain	8,-6,-3
S captain fantasy	8,-6,-3
S caramel	15,-13,-3
S caramel ,	15,-13,-3
S cards	7,-5,-4
S cards on	7,-5,-4
S cars	-20,16,-5
S cartoon	-10,11,-1
S cassavetes	-1,-11,15
S cat	-6,7,-4
S cat preto	17,-17,-2
S cats	3,3,-11
S challengers	15,-13,-2
S che	5,-2,-3
S che t	3,-1,-3
S cheerful	-6,1,2
S cheerful ,	-6,1,2
S chega	4,-5,-1
S chega of	4,-5,-1
S chiamami	8,-5,-3
S chiamami with	8,-5,-3
S chicago	1,1,-5
S chicago ,	15,-14,-5
S chicken	5,-3,-1
S chicken run	3,-2,0
S christopher	-1,-9,12
S christopher nolan	-1,-9,12
S cinema	-4,12,-5
S cinquanta	7,-6,-1
S cinquanta sfumature	7,-6,-1
S cleo	8,-5,-2
S cleo of	5,-3,-2
S cleopatra	4,-3,-1
S cleopatra ,	4,-3,-1
S clever	4,4,-6
S close	8,-5,-3
S close by	5,-4,-2
S clown circus	-12,13,-3
S clown circus ,	-12,13,-3
S coco	11,-9,-2
S coco with parents	11,-9,-2
S coda	4,-3,-1
S cold	5,-4,-3
S cold war	5,-4,-3
S colin	-5,8,-7
S comedy	-19,21,-4
S comic	5,-3,-1
S comic strips	5,-3,-1
S concert	5,-3,-3
S concert film	5,-3,-3
S conclave	6,-5,-1
S conclave eight	6,-5,-1
S conspiracy	-3,4,0
S conspiracy ,	-3,4,0
S costume	-12,3,5
S could	-9,7,1
S could be	-5,6,-3
S could it	-5,7,-3
S could the	-11,13,-4
S could you	-3,-1,3
S couldnt	-5,8,-4
S couldnt stand	5,-3,-2
S couple	5,-4,-2
S couple next	7,-6,-1
S couple of	3,-2,-2
S courtroom	-17,18,-1
S cousin	12,-6,-6
S cousin patrick	12,-6,-6
S crash	7,-4,-3
S crash course	4,-2,0
S crazy	8,-7,-2
S crocodile	7,-5,-2
S crocodile dundee	7,-5,-2
S crowd	-1,2,-2
S crowd pleaser	-1,2,-2
S cube	13,-12,-2
S cyprus	1,0,-3
S cyprus born	1,0,-3
S dad	13,-9,-4
S dance	-5,6,-7
S daniel	12,-7,-6
S daniel day	12,-7,-6
S das	15,-10,-5
S date	8,-7,-3
S david	-3,3,-1
S david attenborough	1,2,-2
S david bowie	3,-2,-4
S david lean	4,-10,3
S david lynch	-9,12,-4
S de	7,-4,-7
S de niro	-4,-1,-1
S de sica	13,-6,-15
S dear	0,-1,2
S dear matinee	10,-6,-5
S death	13,-11,-3
S death on	5,-4,0
S deja	-1,-10,5
S deja fuera	-1,-10,5
S denis	6,-3,-2
S denis villeneuve	6,-3,-2
S denzel	4,-1,-6
S denzel on	-20,20,-2
S deserts	-21,23,-5
S dial	-8,-8,7
S did	-3,4,-3
S die	13,-5,-8
S dilwale	6,-4,-4
S dilwale dulhania	6,-4,-4
S directed	-1,4,-2
S directed by	-1,4,-2
S disney	-3,2,1
S do	-1,2,0
S do not	-3,-10,12
S do us	-1,-6,5
S do you	6,-5,-3
S documentaries	-2,7,-7
S documentaries about	-13,19,-9
S does	-14,11,0
S dog	13,-11,-3
S dona	5,-3,-1
S dona garden flowers	5,-3,-1
S done	14,-12,-5
S dont	-1,-5,6
S dont look	4,-3,-1
S dont want	-4,-2,6
S dont you	-3,0,4
S downton	9,-7,-2
S drive	7,-5,-2
S drive my	6,-5,0
S duel	18,-15,-4
S duna	14,-13,-2
S dune	5,-4,-2
S dune dune	-2,4,-3
S dunkirk	5,-4,0
S dunkirk father	5,-4,-1
S dutch	4,0,-7
S ealing	-7,10,-2
S ecce	15,-12,-3
S ecce bomb	15,-12,-3
S edgar	-13,14,-4
S edgar allan	-13,14,-4
S egipto	7,-4,-5
S egipto or	7,-4,-5
S eighty	-9,10,-4
S elf	9,-7,-2
S elvis	2,3,-6
S elvis ,	16,-16,-1
S elyas	-8,-8,6
S elyas m	-8,-8,6
S embarrassing	-4,1,4
S embarrassing should	-4,1,4
S en	5,0,-6
S english	-9,0,5
S english ,	-4,6,-2
S ennio	-3,5,-3
S ennio morricone	-3,5,-3
S enough	7,-7,-2
S enough remake	-2,-9,8
S epic fantasy	-5,4,1
S epic fantasy oscura	-5,4,1
S erotic	1,0,-2
S erotic thriller	1,0,-2
S errol	-15,24,-15
S errol morris	3,1,-4
S et	8,-6,0
S et ,	4,-3,-1
S eurovision	10,-8,-2
S eurovision song	10,-8,-2
S every	-2,-7,6
S every year	-1,-6,5
S everything	5,-3,-3
S everything everywhere	7,-6,-1
S ex	6,-4,-3
S fack	13,-7,-7
S fack ju	13,-7,-7
S fairy tale	7,-5,-2
S fairy tale of	7,-5,-2
S family	5,-1,-3
S fancy	-5,3,0
S fancy a	-5,3,0
S fast	-8,4,1
S father	12,-11,-2
S fatih	-2,5,-4
S fatih akin	-2,5,-4
S favorite	8,-7,-2
S favorite food cooking	8,-7,-2
S fed	3,-8,6
S fed up	3,-8,6
S feel	1,3,-5
S feel good	1,3,-5
S fernandel	-1,3,-6
S fernandel as	-1,3,-6
S fernando	7,0,-6
S fernando meirelles	7,0,-6
S filipino	1,2,-4
S filipino ,	1,2,-4
S film noir	-4,5,-2
S find	-2,-2,2
S first	-1,2,-2
S first FILM	10,-8,-1
S first date	5,-12,5
S first time	5,1,-4
S flow	4,-1,-6
S folk	2,1,-5
S for	-3,3,0
S for bastille	13,-13,-2
S for journalism	2,1,-3
S for me	14,-10,-6
S for my	6,-5,-1
S for our	-12,10,0
S for pride	7,-6,-2
S for remembrance	20,-19,-2
S for the	-8,6,2
S forbidden taboo	-10,-5,13
S forbidden taboo nominee	16,-7,-11
S ford	8,-4,-4
S ford v	8,-4,-4
S forgot	5,-2,-3
S forgot to	5,-2,-3
S forman	-7,8,-2
S forman in	-7,8,-2
S found	-5,-4,8
S found footage	-5,-4,8
S four	7,-6,-2
S four girls	6,-5,-2
S frances	5,-1,-7
S free	3,-1,-2
S free solo	7,-6,-1
S french	5,-6,-1
S french ,	0,-4,-3
S french no	2,-10,3
S friday	-14,16,-3
S friday pizza	9,-7,-4
S from	-8,9,-2
S from reykjavik	4,-4,-2
S fui	16,-14,-2
S fun	10,-7,-3
S fun mind	5,-4,-1
S funnier	10,-7,-3
S funnier than	10,-7,-3
S funny	16,-14,-3
S fury	13,-10,-2
S gangs	14,-13,-2
S gangs of	14,-13,-2
S gcse	3,-1,-6
S gcse macbeth	3,-1,-6
S gebt	-4,10,-13
S gebt me	-4,10,-13
S george	-3,3,-4
S george clooney	-2,-14,13
S gerard	-9,7,-3
S gerard butler	-6,2,1
S ghana	11,-9,-2
S ghana is	11,-9,-2
S gilda	10,-7,-5
S gilda ,	10,-7,-5
S gimme	2,-4,0
S girls	-6,8,-3
S girls night	-4,4,-2
S girls trip	1,2,-3
S give	-5,5,-2
S give me	-4,7,-3
S give something	2,-6,6
S give the	-1,2,-1
S give us	7,-5,-2
S gladiator	13,-12,-2
S gladiator ii	12,-11,-2
S glengarry	12,-7,-6
S glengarry is	12,-7,-6
S god pope	0,-8,7
S god pope and	4,-2,-4
S god pope me	-4,-13,9
S godard	-17,6,4
S gods	5,-4,-1
S gods own	5,-4,-1
S godzilla	10,-8,-3
S godzilla vs	10,-8,-3
S golden	-6,5,3
S golden bear	9,-6,-5
S gone	14,-13,-3
S gone ,	14,-13,-3
S good	3,3,0
S got	-8,9,-2
S got any	-10,10,-1
S grace	7,-4,-3
S gran	-1,5,-5
S grandad	5,-2,-4
S grandma	2,0,-2
S grandma likes	-7,8,-1
S grandmother	-1,3,-2
S grandmother is	4,-1,-2
S grandmother zefa	-6,7,-2
S grandsons	18,-18,-3
S grandsons learning	18,-18,-3
S gravity	9,-8,-1
S greek	-6,8,-4
S greta	12,-2,-14
S grew	3,-2,-5
S grew up	3,-2,-5
S guillermo	0,3,-3
S guillermo del	5,-1,-4
S guillermo of	-4,6,-2
S hal	-4,7,-3
S hal hartley	-2,5,-3
S half	2,-2,0
S half the	3,-2,-1
S halfway	7,-5,-2
S halfway through	7,-5,-2
S halloween	6,-5,-4
S hammer	-1,2,-1
S hammer horror	-1,2,-1
S hans	-7,-8,9
S hans zimmers	-7,-8,9
S hard	2,1,-4
S hard boiled	22,-24,-6
S hard pass	1,-3,2
S harry	-6,-13,5
S hate	-5,-5,8
S have	0,4,-3
S have a	1,1,-2
S have movie	-7,-3,7
S have ninety minutes	6,-3,-5
S have the	1,2,-5
S have watch	6,-4,-2
S have you	3,2,-5
S he	-1,2,-1
S he diz	12,-11,-1
S he existe	-19,20,-3
S he likes	4,-3,-1
S he lives	10,-10,-1
S hed	0,1,-2
S hed like	-6,5,0
S hedd	10,-8,-4
S hedd wyn	10,-8,-4
S heist	-6,0,3
S heist ,	-6,0,3
S helen	-15,11,-1
S helen mirren	-15,11,-1
S hello	6,-5,0
S hello ,	6,-5,0
S hen	-3,4,-4
S hen weekend	0,0,-4
S her	14,-18,3
S her ,	2,-14,13
S her name	4,-1,-3
S heres	6,-5,-1
S heres the	6,-5,-1
S hes	0,-5,4
S hes a	3,-10,6
S hes allergic	-14,11,2
S hes stopped	7,-5,-2
S hey	-5,10,-7
S hey so	-6,8,-3
S heyyy	4,-2,-3
S heyyy pyjama	4,-2,-3
S hi	-3,-4,6
S hi ,	1,-2,0
S hi so	-3,-5,7
S his	5,-4,-1
S his ex	2,-4,2
S honestly	-9,12,-8
S hope	3,-2,-1
S hope you	3,-2,-1
S horrible	23,-22,-2
S horror	-4,2,-5
S house	14,-13,-1
S house of	8,-7,0
S how	3,0,-3
S how about	-4,5,-3
S hugh	0,1,-3
S hugh grant	3,-5,1
S hunger	10,-10,-1
S i ,	7,-6,-1
S i adored	9,-5,-4
S i am	9,-3,-5
S i ask question	0,6,-9
S i asked	2,1,-4
S i can	-2,-1,0
S i cant	-9,-2,11
S i come	5,-4,-1
S i could	-5,3,3
S i couldnt	4,-3,-1
S i did	7,-6,-2
S i do	1,-7,6
S i dont	-2,-10,11
S i fell	4,-3,-1
S i habs	5,-2,-3
S i had	-5,7,1
S i have	0,-2,2
S i hear	6,-4,-1
S i is	4,-5,1
S i know	7,-6,-2
S i laughed	5,-3,-2
S i like	1,-1,-2
S i looking for	-16,17,-2
S i love	-1,4,-4
S i make	-3,-3,6
S i mean	-2,2,0
S i met	9,-7,-5
S i n	8,-3,-6
S i need	2,-1,-2
S i never	-1,9,-7
S i owe	9,-4,-6
S i play	6,-3,-2
S i promised	-2,-1,3
S i propongo	-17,19,-4
S i said	-1,2,1
S i say	-11,14,-4
S i shared	6,-4,-2
S i stood	11,-9,-2
S i take	-12,-3,13
S i teach	13,-8,-8
S i think	7,-6,-1
S i want	-6,7,-1
S i was	5,-3,-1
S i work	-9,0,8
S i work job	5,-3,-4
S i would	-7,11,-6
S i would like	-10,12,0
S i you	3,-4,1
S icelandic	-16,18,-2
S icelandic or	-16,18,-2
S id	-3,4,-1
S id call	20,-19,-2
S id have	-13,14,-1
S id like	-2,1,1
S id love	4,-3,-3
S id rather	7,2,-11
S id settle	2,0,-1
S id sooner	-1,-7,8
S id take	9,-3,-12
S id watch	-3,5,-8
S ida	15,-10,-8
S if i	10,-8,-2
S if is	4,-7,1
S if its	-5,-7,11
S if jared	5,-14,9
S if really	-5,7,-5
S if the	-3,2,1
S if theres	-12,5,5
S if you	5,-3,-7
S ill	1,-3,0
S ill watch	-7,3,1
S im	-1,3,-2
S im a	-9,8,0
S im after	8,-8,-1
S im babysitting	6,-6,0
S im chinese	4,-3,-1
S im forty	9,-9,0
S im hosting	14,-13,-1
S im in	0,4,-6
S im learning	-14,12,2
S im off	-4,-7,6
S im the	5,-4,-4
S impossible love	-2,3,-5
S impossible love amore	-2,3,-5
S in	2,3,-5
S in all	2,-2,0
S in home house	26,-21,-9
S in place	-14,6,6
S in the	0,2,-3
S in westen	8,-6,-4
S inside	14,-12,-1
S inside llewyn	16,-16,-1
S interstellar	12,-8,-4
S interstellar platz	7,-4,-2
S intrigue	-11,10,4
S intrigue in	-11,10,4
S inuit	7,-4,-10
S inuit ,	7,-4,-10
S irish	-4,9,-4
S irish language	3,-2,-2
S ironing	9,-6,-3
S ironing pile	15,-13,-2
S is a	8,-3,-4
S is it	17,-8,-11
S is jorge	3,-2,-2
S is new	-11,10,1
S is of	4,2,-7
S is the	11,-9,-2
S is there	-4,5,-1
S is three	-9,4,4
S isabelle	-4,7,-5
S isabelle huppert	-4,7,-5
S istanbul	-5,-7,8
S it	4,1,-4
S it is	4,-3,-2
S it man	21,-4,-19
S it must	-9,11,-2
S it should	-20,20,-1
S it vi	11,-10,-2
S it was	4,-2,-2
S italian	5,-3,-3
S italy	-6,9,-3
S its	-2,2,0
S its a	1,1,-4
S its dark	-5,6,-1
S its derby	-4,7,-4
S its eurovision	-3,4,-2
S its for	0,-10,9
S its my	-2,3,-1
S its our	-7,7,-2
S its roman	10,-9,0
S its sunday	-2,3,-3
S its the	-2,-2,4
S ive	2,-2,0
S ive a	9,-7,-2
S ive an	6,-2,-4
S ive been	6,-9,1
S ive got	2,2,-3
S ive never	5,-3,-3
S ive seen	7,-6,-1
S ive two	12,-3,-14
S ive watched	1,1,-3
S ja	5,-3,-4
S ja that	-2,2,0
S jackie	-4,-1,6
S jackie chan	-4,-1,6
S jacques	-1,9,-8
S james	-1,-2,0
S james dean	-2,9,-8
S japan	-6,8,-3
S japan ,	-6,8,-3
S japanese	-11,13,-3
S japanese monster	-8,10,-2
S jason	4,-1,-3
S jason statham	4,-1,-3
S jaws	8,-7,-2
S jaws every	8,-7,-2
S jazz	-7,9,-6
S jean	0,4,-5
S jean claude	-13,14,-5
S jean de	8,-8,0
S jean gabin	-14,15,-1
S jean paul	5,-4,-3
S jesse	6,-1,-7
S jesse eisenberg	6,-1,-7
S jesus	17,-10,-9
S jesus films	17,-10,-9
S jeunet	14,-12,-7
S jeunet and	-6,7,-3
S jim	1,-6,3
S jim carrey	2,-10,3
S joe	0,-3,0
S joe dante	13,-8,-11
S joel	7,-6,-1
S joel did	7,-6,-1
S john	13,-8,-9
S johnny	5,-10,6
S johnny guitar	15,-10,-7
S jojo	8,-7,-1
S jojo rabbit	8,-7,-1
S joker	8,-3,-4
S joker si	10,-4,-5
S joy	8,-6,-2
S judi	6,-3,-5
S judi dench	6,-3,-5
S julie	-3,8,-7
S july	6,-10,5
S july must	6,-10,5
S jury	6,-8,-2
S jury service	6,-8,-2
S just	-3,6,-5
S just between	-2,5,-4
S kabhi	8,-8,-1
S kabhi khushi	8,-8,-1
S kedi	19,-18,-4
S keep	0,-4,2
S keep it	2,5,-9
S keep jared	9,-9,1
S keep me	-4,-1,2
S kelly	-4,5,-4
S kelly reichardt	-4,5,-4
S ken	-2,1,2
S ken loach	2,-7,5
S kenneth	-7,3,1
S kenneth branagh	0,-8,6
S kes	14,-11,-3
S kevin	-2,-2,5
S kevin hart	-8,1,5
S kids	1,3,-3
S kids are	6,-5,-3
S kids birthday	4,0,-5
S kids finally	0,2,-5
S kids verdict	10,-9,-1
S kids want	16,-14,-3
S kindly	6,-7,-2
S kindly no	7,-6,-3
S king	9,-8,-1
S king kong	6,-5,0
S klaus	14,-10,-7
S klaus kinski	14,-10,-9
S knives	13,-12,-3
S knives out	13,-12,-3
S kore	-8,12,-4
S kore eda	-8,12,-4
S kubrick	4,-10,3
S kung	-14,15,-1
S kung fu	-14,15,-1
S kurt	-6,-9,6
S la	-4,11,-12
S la ,	-2,10,-17
S ladies	21,-15,-10
S ladj	-12,13,-2
S ladj ly	-12,13,-2
S lads	14,-13,-2
S lady	2,2,-8
S lanthimos	1,-11,5
S lanthimos ,	4,0,-8
S lars	-1,-7,7
S lars von	2,-4,0
S lasciatemi	0,-8,5
S lasciatemi is	0,-8,5
S last	-3,7,-4
S last day	8,-6,-1
S last time	9,-8,-1
S last years	-8,9,-2
S late	-15,17,-3
S lawrence	10,-7,-6
S le	5,-2,-4
S le carre	-18,19,-3
S leave	-4,-1,2
S leonard	7,-4,-5
S leonard bernstein	7,-4,-5
S les	2,-7,5
S les mis	-9,-11,16
S lesbian	-5,1,4
S lesbian romance	-5,1,4
S less	-14,11,0
S less preachy	16,-5,-13
S less sad	8,-3,-10
S less violence	2,-7,-2
S let it	-4,9,-8
S lets	1,1,-2
S lets have	-1,2,-3
S letter	10,-8,-3
S letter ,	1,1,-4
S liam	4,-18,10
S liam neeson	4,-18,10
S lift	4,-3,-1
S lift to	4,-3,-1
S like	-5,7,-2
S like FILM	-4,-5,11
S like film buff	16,-15,-1
S like gusto	9,-7,-3
S listen	-6,10,-5
S listen ,	-6,10,-5
S little	-9,11,-4
S long	8,-7,-2
S long answer	4,-4,-1
S longer	3,1,-5
S longer than	3,1,-5
S look	-3,8,-4
S look ,	-2,7,-5
S look whos	9,-7,-3
S looking	-1,-1,-2
S looking for	-5,8,-4
S looking for a	1,2,-3
S looking for dialogue	0,1,-2
S looking for something suspenseful	3,0,-2
S lotte	-7,13,-7
S lotte reiniger	-7,13,-7
S louis	-7,-9,12
S louis de	1,7,-11
S louise	-5,6,-3
S louise brooks	-5,6,-3
S love adore	2,0,-3
S love adore alice	1,1,-4
S love adore love	8,-5,-3
S loved	0,4,-5
S loved the	7,-5,-2
S lovely	8,-6,-3
S luc	-8,-3,6
S lucasfilm	4,-3,-4
S lucasfilm without	4,-3,-4
S lucky	1,1,-4
S lucky luke	-13,14,-4
S m	-1,8,-11
S mad	-3,3,0
S maestro	18,-14,-4
S maggie	4,0,-5
S magic	8,-7,-3
S main thing	3,-11,3
S make	-1,2,-1
S make a	8,-7,-1
S make it	-9,10,-1
S makoto	5,-16,10
S makoto shinkais	5,-16,10
S manche	8,-6,-2
S manche like want	8,-6,-2
S marie	8,-5,-7
S marvel	-9,10,-5
S marvel carne	-4,8,-4
S mary	-15,16,-7
S matewan	6,-5,-1
S matewan salt	6,-5,-1
S matilda	14,-11,-4
S matilda the	5,-4,-1
S matilda went	16,-13,-7
S may	-7,6,-1
S may i	-2,0,1
S me	-4,2,1
S me ,	1,3,-4
S me give	3,-3,0
S me have	6,-4,-1
S me i	1,1,-2
S me meetup	-7,-4,9
S me recommend	5,-2,-4
S me sacaron	6,-3,-3
S meanwhile	4,-3,0
S meanwhile something	4,-3,0
S meg	-7,4,3
S meg ryan	-7,4,3
S mein	7,-5,-3
S mein chef	7,-5,-3
S mel	2,1,-2
S mel brooks	-5,10,-6
S melancholia	5,-4,-1
S members	5,-12,4
S memories	6,-4,-2
S memories of	6,-4,-2
S meryl	4,-8,0
S meryl streep	-13,6,7
S metropolis	15,-14,-1
S metropolis on	6,-5,-1
S michael	6,-8,1
S michael bay	0,-6,4
S michael haneke	6,-8,-2
S michelle	-3,5,-5
S michelle yeoh	-3,5,-5
S midsommar	18,-16,-5
S mientras	-3,-7,6
S mientras not	-3,-7,6
S mine	11,-10,-1
S minus	-3,10,-11
S minus jar	-3,10,-11
S mix	3,2,-3
S mix horror	3,2,-3
S monica	18,-8,-14
S monica bellucci	18,-8,-14
S moonlight	4,-3,-3
S moonrise	9,-8,-1
S moonrise kingdom	9,-8,-1
S more hitmen	-3,4,-2
S more of	9,-8,-5
S morgan	4,-4,1
S morgan freeman	4,-4,1
S mosfilm	-2,4,-3
S mosfilm comedy	-2,4,-3
S mother	-12,14,-10
S mothers	-1,3,-4
S movie	-2,3,-1
S movie argentino	-6,7,-1
S movie for	6,-5,-2
S movie in	6,-4,-2
S movie night	19,-17,-2
S movie spy	-5,6,-2
S movie vampire	4,-10,5
S mum	8,-7,-1
S mum ,	20,-19,-1
S mum and	4,0,-5
S mums	3,-2,-2
S mums bought	-2,4,-4
S mums on	5,-4,-2
S murnau	-5,7,-3
S murnau with	7,-4,-3
S music	8,-11,2
S musicals	5,-6,-2
S musicals make	-1,-6,6
S mussolini	6,-4,-3
S mussolini era	6,-4,-3
S my	2,-1,-1
S my allotment	5,-3,-1
S my big	13,-12,-2
S my book	7,-5,-2
S my boss	19,-18,-2
S my boyfriend	4,-3,-2
S my boyfriends	7,-6,-1
S my boys	0,-4,3
S my brain	4,-5,1
S my brothers	-7,10,-2
S my class	8,-8,-2
S my colleague	-9,10,-1
S my dad	3,2,-5
S my daughter	-2,-4,5
S my daughters	-5,7,-2
S my dog	9,-10,2
S my east	4,-2,-2
S my ex	6,2,-10
S my father	9,-7,-2
S my fella	19,-18,-2
S my flatmate	2,0,-2
S my flatmates	-1,5,-8
S my four	5,-4,-1
S my friend	-3,6,-3
S my friends	4,-3,-2
S my gap	-13,4,11
S my german	3,-2,0
S my girlfriend	3,0,-4
S my girlfriends	6,-14,11
S my grandmother	4,-3,-1
S my grandson	-4,4,0
S my grannys	-6,7,-3
S my housemates	-6,8,-2
S my husband	7,-6,-1
S my in laws	8,-3,-6
S my in laws maman	8,-3,-6
S my kids	-2,4,-3
S my knittings	-5,8,-3
S my lad	-1,3,-3
S my late	4,-2,-1
S my lot	6,-9,1
S my mates	6,-5,-2
S my mother	10,-7,-2
S my mum	4,-9,5
S my nan	2,-1,0
S my neighbour	9,-7,-1
S my nephew	-6,7,-2
S my niece	2,-1,0
S my old age elderly	-4,8,-12
S my parents	7,-4,-3
S my parents pere	-1,4,-7
S my partners	5,-4,0
S my phd	5,-3,-2
S my roomies	-5,4,0
S my sister	2,0,-2
S my sons	3,-2,-1
S my student	9,-5,-4
S my students	4,-3,-1
S my surgeon	3,-6,5
S my syndic	-16,18,-5
S my terrence	8,0,-10
S my therapist	5,-2,-2
S my two	-2,1,1
S my uncle	0,2,-4
S my week	8,-7,-2
S my wife	1,1,-2
S my wife frau	14,-6,-11
S my wifes	-4,5,-1
S nan	4,-2,-3
S nan remembers	-1,4,-5
S napoleon	-10,13,-5
S napoleon ,	-14,16,-5
S near	9,-5,-5
S near dark	9,-5,-5
S need	0,3,-2
S need a	-1,3,-3
S nein	-2,7,-8
S nein ,	-2,7,-8
S neither	4,0,-4
S neither cowboys	0,2,-1
S never	4,0,-4
S never again	2,-15,8
S never saw	2,-1,0
S new	-3,8,-5
S new hollywood	20,-18,-3
S new zealand	4,-3,-2
S next	0,2,-2
S next ,	4,1,-5
S next month	-2,3,-1
S nic	6,-7,3
S nic cage	6,-7,3
S nice	-1,-1,-6
S night	3,-14,11
S night before	16,-10,-7
S nineties	-3,17,-19
S ninety	8,-5,-5
S ninety four	6,0,-5
S no ,	6,5,-12
S no animals	16,-13,-10
S no horror	-2,3,-3
S no more	5,-7,0
S no not	15,-7,-10
S no offence	10,-5,-6
S no remake	9,-8,-1
S no remakes	17,-9,-13
S no to	-3,-5,2
S no wait	-1,-3,4
S no war	-25,-2,26
S nobody	5,-6,-1
S nobody me	2,-1,-1
S nobodys	9,-3,-6
S noir	8,-5,-5
S nora	2,1,-4
S nora ephron	4,-1,-4
S nora tschirner	-4,7,-4
S not	3,-4,1
S not FILM	3,-2,-1
S not a	8,0,-5
S not bothered	2,2,-6
S not gonna	-2,8,-6
S not in	4,-1,-3
S not in the mood for	5,-10,1
S not into	-16,8,4
S not me	8,-2,-6
S not of	-14,-5,18
S not one	4,-4,-1
S not se	11,-4,-9
S not since	3,0,-3
S not tell	-5,-2,6
S not the	-7,-1,8
S not want	-3,2,-2
S nothing	3,-5,1
S nothing about	0,-4,3
S nothing above	0,3,-7
S nothing against	5,6,-12
S nothing before	5,-2,-4
S nothing that	7,-12,0
S nothing too	-3,-5,6
S nothing with	2,-5,3
S now	-5,4,0
S now i	-16,6,9
S ocho	8,-4,-4
S ocho apellidos	8,-4,-4
S of	-5,2,3
S of kleber	-3,7,-6
S of matteo	-7,9,-5
S of the	-8,10,-2
S of wolf	-12,12,-2
S oh	7,-6,-1
S oh and	-3,0,3
S ok	-2,7,-4
S ok final	18,-8,-13
S ok so	5,-4,-1
S ok tea	6,-5,-1
S okay	-14,14,-2
S okay ,	-27,28,-2
S old	1,1,-4
S oldboy	12,-8,-6
S om	6,-5,-2
S om shanti	6,-5,-2
S on	2,0,-1
S on best	-2,3,-3
S on edge	16,-12,-4
S on edge of	16,-12,-4
S on my	-10,11,-4
S on our	6,-5,-1
S on principle	2,-2,2
S on valentines day	8,-5,-6
S once	11,-9,-4
S once upon	12,-11,-1
S one cut	12,-8,-5
S one for	-1,4,-4
S one of	-4,0,1
S only	-1,3,-2
S only the	0,1,-4
S opening	-3,3,-4
S opening night	-3,3,-4
S oppenheimer	7,-6,-2
S or	-12,8,-3
S original	1,1,-5
S original language	14,-12,-8
S orlando	8,-6,-3
S orlando ein	8,-6,-3
S orson	-4,4,0
S orson welles	-4,4,0
S other	-24,26,-4
S our clubs	7,-3,-3
S our exchange	10,-3,-8
S our small little	7,-5,-1
S our street	2,-1,-1
S our teenage	6,-5,-1
S our thursday	16,-11,-6
S our toddlers	2,1,-3
S ousmane	1,1,-3
S ousmane sembene	1,1,-3
S over	-10,11,-3
S over my	8,-6,-2
S paddington	1,0,-2
S paddington number	-5,6,-3
S pappa	5,-3,-3
S pappa ante	5,-3,-3
S park	1,4,-5
S park chan	1,4,-5
S past	5,-4,-1
S past lives	5,-4,-1
S patricia	-2,4,-3
S patricia highsmith	-2,4,-3
S patrick	1,7,-8
S patrick swayze	1,7,-8
S paul	-6,6,-1
S paul giamatti	4,-2,-3
S paul newmans	10,-5,-5
S paul verhoeven	1,3,-6
S people	7,-3,-8
S perfect	3,-1,-1
S perfect strangers	3,-1,-1
S pg	-9,10,-2
S pg at	-2,2,-1
S philip	-1,4,-3
S philip seymour	-1,4,-3
S philomena	7,-6,-1
S philomena together	7,-6,-1
S pick	2,0,-2
S pick us	2,-2,-2
S piedone	16,-16,-1
S piedone the	16,-16,-1
S pig	9,-9,-1
S pirates	12,-11,-3
S pixar	3,2,-5
S please	4,-1,-3
S please ,	4,-3,-3
S please no	2,-7,4
S please nothing	-9,-3,10
S point	7,-5,-3
S point break	7,-5,-3
S polanski	3,-16,8
S polish	5,-4,-3
S polish movie	5,-4,-3
S poor poverty	9,-8,-1
S poor poverty beast creature	9,-8,-1
S portugal	-1,3,-2
S portugal was	-1,3,-2
S post	0,1,-5
S powell	2,1,-4
S powell and	2,1,-4
S pre	1,1,-5
S predator	12,-10,-2
S pride	7,-5,-1
S pride and	5,-4,-1
S priscilla	7,-5,-2
S programme	2,0,-3
S programme note	4,-2,-3
S proud	19,-18,-1
S proud owner	7,-6,0
S psychedelic	-6,-1,7
S psychedelic without	-6,-1,7
S puppys	4,-1,-4
S puppys first	4,-1,-4
S put	-2,3,-2
S put a	9,-8,-2
S put explosion	-5,6,-2
S questanno	8,-7,-2
S questanno in	8,-7,-2
S rachel	7,-2,-7
S rachel weisz	2,3,-9
S racing	4,-5,-1
S racing in	4,-5,-1
S rain	12,-11,-2
S ratcatcher	5,-2,-5
S ratcatcher ,	1,2,-5
S rather	6,-4,-2
S rather year years	2,0,-1
S ratings	3,-2,-1
S ratings since	3,-2,-1
S ray	-11,14,-6
S real	-19,20,-1
S really	-5,0,5
S red	5,-4,-4
S reward	10,-10,-1
S reward film	10,-10,-1
S riccardo	-4,3,2
S riccardo scamarcio	-4,3,2
S richard	-1,-3,4
S right	-5,6,-3
S right ,	-5,6,-3
S rita	-10,12,-3
S rita blanco	-4,5,-1
S road	-2,3,-2
S roald	3,-16,9
S roald dahl	3,-16,9
S roba	-2,3,-4
S roba eighties	-2,3,-4
S robby	-2,6,-5
S robby mueller	-2,6,-5
S robert	1,3,-5
S robert de	-5,6,-1
S robert eggers	13,-10,-5
S robert pattinson	-8,9,-2
S robot	-10,5,7
S rock	-6,8,-4
S rock and	-11,12,-2
S rock star	-12,5,5
S rock star ,	-12,5,5
S roger	-4,-6,5
S roger moore	-4,-6,5
S roma	9,-7,-2
S roma on	6,-5,-1
S rome	8,-6,-2
S rome city	18,-17,-1
S romy	-3,5,-4
S romy fashion designer	-3,5,-4
S ruben	2,-11,6
S ruben oestlund	2,-11,6
S rungano	-4,7,-3
S rungano nyoni	-4,7,-3
S rushmore	10,-9,-2
S rushmore then	10,-9,-2
S ryan	10,-4,-9
S ryan gosling	10,-4,-9
S sally	-1,2,-5
S sally potter	-1,2,-5
S sam	-2,11,-24
S same	-4,5,-5
S sami	-5,-5,5
S sandrine	-9,11,-3
S sandrine kiberlain	-9,11,-3
S satyajit	5,0,-8
S satyajit ray	5,0,-8
S saudi	5,-1,-10
S saudi ,	5,-1,-10
S saw	1,-3,2
S saw speed	3,-1,-2
S saw the	5,-2,-4
S saw wicked	7,-5,-3
S say	10,-10,0
S say what	9,-13,1
S say you	4,-1,-2
S scandinavian	-2,-2,0
S scandinavian crime	-2,-2,0
S scary	6,-5,-3
S school	-4,-1,3
S school of	4,0,-6
S sci	-4,6,-1
S sci fi	-4,6,-1
S science	-10,5,3
S science fiction old	3,-3,-3
S scottish	-9,-1,8
S scrap	11,-1,-9
S scrap the	12,-1,-10
S scream	10,-6,-5
S se	2,-9,7
S se forbidden taboo	1,-22,13
S se is	5,0,-5
S se me	3,0,-4
S se the	-5,-2,6
S sea	-2,5,-7
S sea ,	-2,5,-7
S second	-9,9,-1
S seen	5,-2,-3
S seen the	2,-1,0
S seen worst	3,-3,-1
S send	-3,5,-2
S send something	-1,2,-1
S set	-1,14,-20
S seven	-2,-4,5
S seventy	-6,9,-5
S seventy year	21,-20,-2
S sexier	2,-10,6
S sexier than	2,-10,6
S shah	-6,5,1
S shah rukh	-6,5,1
S she	6,-6,-1
S she has	6,-7,1
S she wants	9,-7,-4
S she was	0,1,-2
S shed	-5,7,-3
S shes	-8,9,-1
S shes a	-2,-1,2
S shes eight	22,-21,-1
S shock	6,-5,-1
S shock corridor	6,-5,-1
S short	3,1,-6
S short and	-6,8,-4
S shorter	-2,4,-4
S shorter than	1,1,-4
S show	-1,3,-2
S show me	-2,1,-1
S si	-10,0,7
S siete	13,-11,-2
S siete boyfriend girlfriend	13,-11,-2
S signs	8,-7,-1
S silent	-11,12,-2
S silent ,	-11,12,-2
S since	-3,6,-2
S since the	3,-2,-3
S since weve	-12,15,-4
S singing singer	7,-5,-3
S singing singer street	7,-5,-3
S sissi	12,-10,-3
S six	0,-4,4
S six of	0,-4,4
S slapstick silly	1,0,-4
S slapstick silly ,	1,0,-4
S slow	9,-6,-3
S slow ,	-4,5,-1
S snow	-14,16,-5
S snow and	-2,4,-5
S so	-3,6,-4
S so ,	-4,2,0
S so a	-1,2,-2
S so anything	-4,1,3
S so its	1,4,-2
S so japanese	17,-12,-2
S so leave	-7,1,2
S so no	-1,20,-18
S so the	7,-5,-3
S so uh	-4,4,1
S so we	9,-8,0
S soap opera	-3,5,-2
S soap opera my	-3,5,-2
S sofia	-2,5,-7
S sofia coppola	-2,5,-7
S soft	-10,5,7
S soft ,	-10,5,7
S some	-5,6,-4
S somebody	12,-13,2
S someone	-4,4,-1
S someone brave	4,-6,1
S someone in	-3,-2,5
S someones	15,-11,-6
S someones nicked	14,-10,-7
S something about	0,0,-2
S something chose	-8,9,-2
S something cozy	1,1,-5
S something dreamy	-1,2,-1
S something else	0,2,-1
S something for	-9,1,2
S something from	-13,14,-2
S something funny	-1,-2,0
S something hopeful	-2,7,-5
S something in	-7,6,0
S something light	11,-9,-3
S something like	-2,-1,1
S something of	4,-3,-1
S something on	8,-11,-2
S something set	4,9,-12
S something so	5,-3,-4
S something spanish	2,-2,0
S something that	-11,7,6
S something to	11,-10,-3
S something truc	-8,7,-3
S something we	-6,0,3
S something with	-2,0,2
S somewhere	2,1,-5
S somewhere between	0,1,-2
S son children	5,-2,-3
S son children of	5,-2,-3
S song	5,-1,-10
S south	-6,1,5
S spaghetti	-5,9,-7
S spanish	4,-1,-3
S spies	-3,-1,3
S sports	-6,-9,12
S sports ,	-4,-18,20
S starring	-2,9,-7
S stay	8,-6,-2
S stay me	8,-6,-2
S steer	10,-7,-6
S steer clear	10,-7,-6
S stefano	5,-11,6
S stefano accorsi	5,-11,6
S stephen	0,-6,4
S stephen king	0,-6,4
S steve	2,-1,0
S steve martin	13,-10,-4
S steve mcqueen	-9,5,4
S still	10,-8,-1
S stoner	-4,8,-5
S stoner comedy	-4,8,-5
S stop	-4,5,-4
S story	-8,10,-4
S story of	-8,10,-4
S street	-3,-7,8
S street all	-3,-7,8
S studio	6,-4,-3
S studio ghibli	6,-4,-3
S submarine	-9,11,-2
S subtitles	-7,-4,12
S sudan	-15,17,-6
S sudan ,	-15,17,-6
S summer	-7,1,6
S sunday	11,-10,-1
S sunshine	1,2,-4
S surprise	-2,3,-3
S surprise me	-2,3,-3
S suspiria	12,-10,-4
S sweeney	6,-5,-1
S sweeney todd	6,-5,-1
S sydney	-15,-3,10
S talk conversation	-9,-1,4
S talk conversation by	-9,-1,4
S talking	6,-5,-3
S talking heads	6,-5,-3
S tar	15,-12,-5
S tarantino	6,-15,7
S teach	-3,4,-4
S teach us	-3,4,-4
S teaching	0,3,-2
S teaching media	0,3,-2
S tear jerker	-3,0,2
S teen	1,3,-8
S tell	-2,-2,5
S ten	7,-6,-1
S ten minutes	7,-6,-1
S tenete	-3,-4,5
S tenete sylvester	-3,-4,5
S terrence	-4,4,-4
S terrence malick	-4,4,-4
S thai	-2,0,3
S thai but	-2,0,3
S that green	15,-10,-7
S that liberation	21,-18,-7
S that not	-1,-11,11
S that one	4,6,-12
S that sunday	-6,9,-4
S thats	-14,10,3
S thats my	-25,18,5
S thats the	5,-4,-2
S the	5,-3,-3
S the FILM	3,0,-3
S the albero	7,-2,-5
S the banshees	5,-4,-1
S the beach	5,-5,0
S the best	10,-8,-1
S the big	5,-4,0
S the black	13,-13,-2
S the boiler	-2,3,-1
S the book	3,-1,-2
S the book adaptation	5,-4,-1
S the boy	-2,4,-3
S the branquelas	18,-16,-2
S the bronzes	8,-7,-1
S the carteiro	11,-3,-9
S the cat	10,-8,-2
S the cat kitten	15,-11,-5
S the chaudiere	6,-5,-1
S the christian biblical	12,-11,-2
S the church	-4,5,-2
S the dardennes	-3,-3,6
S the dentist	2,3,-8
S the dog	3,-2,-1
S the dutch	-9,10,-1
S the farewell	14,-8,-8
S the father	13,-12,-2
S the favourite	13,-10,-4
S the fifties	-4,4,-1
S the gaiola	4,-2,-2
S the ghost	12,-11,-1
S the godfather	7,-6,-1
S the good	19,-17,-4
S the grand	-5,5,-1
S the green	5,-5,0
S the holdovers	4,-3,0
S the holiday	7,-6,-2
S the imortais	3,-2,0
S the irish	-11,13,-4
S the iron	4,-2,-1
S the island	14,-11,-2
S the kids	1,1,-3
S the kids child	5,-3,-2
S the lads	4,-3,-2
S the last	6,-4,-1
S the life	9,-7,-2
S the little	8,-2,-7
S the little small	-11,13,-3
S the man	5,-2,-3
S the maroc	-2,4,-3
S the menu	6,-5,0
S the moment	-6,-1,7
S the mouth	14,-13,-3
S the movie	-2,2,-1
S the my	2,1,-3
S the neighbour	3,-2,0
S the night	-14,18,-2
S the nobility	7,-3,-4
S the of	-1,-3,4
S the one	8,-5,-3
S the perfect	7,-6,-1
S the power	10,-7,-2
S the projet	6,-4,-2
S the remake	5,-2,-3
S the sete	6,-4,-1
S the social	8,-6,-2
S the stomach ache	15,-13,-1
S the teacher	5,-4,0
S the that	-1,-10,7
S the three	13,-12,-1
S the tizio	2,1,-6
S the ton	-4,5,-2
S the tribe	8,-4,-4
S the two	11,-9,-1
S the war	7,-6,-3
S the weekend	2,-1,-1
S the white	10,-7,-3
S the whole	6,-5,-1
S the year	-5,6,-1
S the ze	5,-1,-4
S thelma	13,-12,-2
S then	-3,6,-2
S there	-5,3,1
S there ,	8,-7,-1
S there i	-7,9,-1
S therell	12,-12,0
S therell be	12,-12,0
S theres	4,-5,-1
S theres a	6,-3,-3
S they	7,-4,-2
S they only	-4,6,-1
S theyre	-2,-5,6
S theyre coming	-1,4,-7
S theyve	-13,15,-3
S theyve said	-17,18,-2
S thirty	7,-5,-1
S thirty years	7,-5,-1
S this	-2,4,-3
S this man	9,-8,-1
S this may	1,1,-2
S this ones	-9,9,0
S thomas	-2,-16,9
S thomas hardy	-2,-16,9
S three	3,-1,-3
S three generations	8,-8,-1
S three of	4,-3,-2
S thriller	-9,8,-1
S thriller ,	-12,9,-3
S timbuktu	29,-20,-15
S time travel	-13,16,-6
S timothee	-3,-5,0
S timothee chalamet	-3,-5,0
S tinker	8,-6,-2
S tinker tailor	8,-6,-2
S to	2,2,-4
S to cineforum	9,-6,-3
S to me	9,-6,-3
S to watch	12,0,-12
S today	-3,5,-2
S today is	5,-3,-3
S toei	-10,13,-5
S toei wizards	-10,13,-5
S tom	5,-9,0
S tom cruise	-15,-1,16
S tom hardy	1,8,-11
S toni	-7,2,3
S toni erdmann	11,-10,-1
S tonight	9,-7,-3
S tonight noche	0,1,-3
S tony	-5,6,-7
S tony leung	3,1,-12
S too	3,-5,1
S top	8,-6,-2
S top gun	3,-1,-1
S torture	-10,-2,7
S toto	-6,11,-3
S totoro	11,-7,-6
S touchstone	5,-4,-3
S touchstone comedies	5,-4,-3
S trial courtroom	-2,3,-1
S trial courtroom ,	-2,3,-1
S triangle	5,-3,-3
S triangle of	5,-3,-3
S tried	1,-5,3
S tried solaris	1,-5,3
S true	4,-15,7
S true crime	0,-6,-2
S turkish	-4,7,-3
S turkish ,	-14,15,-1
S twelve	2,-1,-1
S twenty	6,-5,-1
S twenty two	6,-4,-1
S twice	8,-7,-1
S twice ive	8,-7,-1
S two	1,1,-3
S two child children	1,-10,5
S two girlfriend friend	10,-9,-2
S two hours	7,-3,-4
S two police	7,-6,-1
S two tickets	1,5,-10
S uff	-3,4,-1
S uff the	-3,4,-1
S ukrainian	-2,3,-2
S ukrainian ,	-2,3,-2
S un	-9,0,6
S un love	-10,-6,12
S uncles	8,-6,-2
S uncles in	8,-6,-2
S uncut	7,-5,-2
S uncut gems	7,-5,-2
S undemanding	-17,19,-3
S undemanding ,	-17,19,-3
S under	-1,-5,4
S ungheresi	6,-6,-2
S ungheresi to	6,-6,-2
S university student	0,3,-6
S university student is	0,3,-6
S unrated	-12,14,-6
S unrated ,	-12,14,-6
S until	8,-8,-1
S until half	8,-8,-1
S up	11,-9,-2
S up the	7,-6,-1
S urban	-8,10,-1
S urban ,	-8,10,-1
S us	-6,8,-3
S us lost	6,-3,-3
S used	15,-14,-2
S valerie	9,-6,-2
S valerie to	9,-6,-2
S verhoeven	18,-13,-13
S video	-10,-5,5
S village small town	-5,6,-2
S village small town ,	-5,6,-2
S vincent	7,-2,-5
S vincent cassel	-1,5,-5
S visconti	-2,9,-7
S visconti ,	0,6,-4
S volcano	0,1,-6
S wagner	-1,6,-6
S wagner moura	-1,6,-6
S walking	4,-3,-2
S walking home	4,-3,-2
S wanna	1,-5,6
S wanna surprise	1,-5,6
S want	-2,4,-3
S want ,	-16,17,-1
S want a	4,-2,-3
S want horror	10,-6,-6
S want irandhir	-15,17,-3
S want something	-5,5,-1
S want this	-9,9,0
S war	5,-2,-5
S war colonial	-12,14,-4
S wartime resistance fascism	-13,14,-12
S wartime resistance fascism ,	-13,14,-12
S wasnt	6,-4,-2
S watch	-10,11,-4
S watch in	7,-5,-3
S watch with	-7,7,-3
S watched	4,-3,0
S watergate	3,-1,-5
S watergate ,	3,-1,-5
S we	1,1,-2
S we are	6,-3,-4
S we cant	2,-1,-1
S we did	7,-6,-1
S we dont	-11,-13,17
S we got	2,-1,-1
S we had	2,-2,0
S we have	2,0,-1
S we is	5,-3,-1
S we missed	9,-7,-2
S we need	1,1,-3
S we only	-11,15,-5
S we search	-12,11,1
S we showed	-5,6,-2
S we sit	13,-10,-4
S we started	6,0,-7
S we tried	5,-3,-2
S we watch	-1,2,-1
S we watched	4,-3,-1
S we were	3,1,-4
S wed	-1,0,2
S wed like	-8,1,7
S wed planned	8,-4,-5
S wed take	-2,1,-1
S weder	1,-13,4
S weder schweighoefer	1,-13,4
S week	9,-7,-1
S week of	9,-7,-1
S weird	0,2,-6
S well	6,-4,-4
S well be	3,3,-5
S welsh	4,-1,-6
S welsh actors	4,-1,-6
S were	4,-3,-1
S were a	7,-5,-3
S were all	7,-4,-5
S were doing	-1,5,-4
S were having	9,-8,-1
S were in	6,-5,-2
S were not	-7,-3,10
S were three	0,0,-3
S werner	-2,9,-11
S werner herzog	-5,14,-12
S werner nobility	0,1,-3
S wes	-8,8,-4
S wes anderson	4,-4,0
S weve a	-2,4,-5
S weve been	0,5,-6
S weve done	-7,4,1
S weve got	4,-1,-3
S weve ruled	-10,-14,18
S weve seen	4,-3,0
S what	2,1,-3
S what a	6,-4,-1
S what about	4,-1,-5
S what did	3,0,-6
S what do	4,-2,-3
S what else	-10,11,-2
S what i	-2,1,-1
S what id	-20,21,-4
S whatever	2,2,-3
S whatever you	0,-6,5
S whats	-3,4,-2
S whats good	8,-6,-1
S whats that	5,-3,-3
S whats the	7,-4,-5
S when	-3,5,-1
S when gene	2,-1,-1
S when i	2,-2,-1
S when the	14,-12,-1
S when we	11,-7,-6
S where	2,4,-4
S where do	1,4,-5
S where eagles	11,-4,-8
S where i	9,-7,-3
S where is	1,1,-3
S which	9,-6,-4
S whiplash	10,-9,-3
S who	3,3,-5
S who have	7,-9,0
S who me	-5,6,-1
S whodunit	-5,7,-5
S whoever	1,3,-4
S whoever cooked	-6,12,-7
S whoever does	3,0,-5
S wicked	13,-10,-6
S wicked me	13,-10,-6
S wifes in	-2,0,1
S wild	14,-13,-1
S with	2,-2,0
S with adriano	-2,5,-4
S with luis	8,-4,-5
S with margherita	-5,-16,14
S with my	-1,5,-2
S with nicolas	14,-7,-5
S with parents	-1,3,-2
S with parents a	2,1,-2
S with parents mi	-6,9,-1
S with parents mia	6,-5,-1
S with penelope	7,-22,17
S with tar	10,-6,-6
S with the	7,-3,-7
S without	9,-6,-4
S without kitano	-3,-1,4
S witty dialogue	-10,12,-3
S witty dialogue afiados	-10,12,-3
S wolfwalkers	17,-15,-5
S women	-12,13,-5
S wong	8,-4,-6
S wong kar	8,-4,-6
S woody	2,0,-4
S woody allen	2,0,-4
S work job	1,-7,4
S work job in	1,-8,5
S would	0,-2,1
S would like	-4,6,-2
S would like apetece	-14,15,-2
S would like de	-8,9,-1
S would like far	7,-6,-2
S would like piacerebbe	7,-6,-2
S would the	5,-4,-2
S x	25,-14,-20
S xavier	-12,7,1
S xavier dolan	-12,7,1
S year	3,-1,-2
S year 00	-9,11,-2
S year ten	16,-15,-1
S yesterday	5,-2,-2
S yesterday babylon	4,-1,-3
S yesterday last night	12,-8,-4
S yesterday last night vimos	12,-8,-4
S yesterday tea	4,-1,-2
S you	-4,10,-4
S you can	-6,5,-1
S youd	4,-1,-4
S youd make	9,-6,-4
S youll	4,-2,-2
S zero	3,-7,4
S zhang	0,2,-8
S zhang yimou	0,2,-8
S zombies	-12,6,3
S zorba	4,-3,-1
S zorba the	4,-3,-1
asks elsewhere 	5,-1,-4
asks elsewhere ?	-10,3,3
asks elsewhere ? films	-18,21,-7
asks elsewhere ? films wish	-16,17,-2
asks elsewhere ? wish	-20,22,-3
asks elsewhere FILM	5,-2,-3
asks elsewhere FILM I	3,-2,-1
asks elsewhere FILM I feeling	-2,4,-2
asks elsewhere FILM I films	4,-4,-1
asks elsewhere FILM NO feeling	5,-3,-2
asks elsewhere FILM NO negator	16,-12,-7
asks elsewhere FILM NO seen	7,0,-7
asks elsewhere FILM feeling	8,-7,0
asks elsewhere FILM films	6,-6,-2
asks elsewhere FILM open	6,-5,-1
asks elsewhere FILM they	6,-3,-2
asks elsewhere I	6,-5,-1
asks elsewhere I NO	2,0,-2
asks elsewhere I NO feeling films negator	9,-3,-6
asks elsewhere I NO films negator	-4,-16,14
asks elsewhere I NO negator	5,-1,-4
asks elsewhere I NO negator seen	2,-2,0
asks elsewhere I NO negator turn	9,-2,-7
asks elsewhere I NO negator wish	1,-7,6
asks elsewhere I NO turn	-6,4,2
asks elsewhere I NO wish	1,-10,8
asks elsewhere I feeling	1,4,-6
asks elsewhere I feeling films	4,-2,-2
asks elsewhere I films	5,-2,-2
asks elsewhere I films like	3,0,-5
asks elsewhere I films they	7,-4,-3
asks elsewhere I films wish	-6,5,-2
asks elsewhere I open	5,-4,0
asks elsewhere I same	7,-6,-1
asks elsewhere I seen	6,-5,-1
asks elsewhere I they	7,-6,-2
asks elsewhere I they wish	-6,-9,12
asks elsewhere I wish	4,-2,-2
asks elsewhere NO	6,-12,2
asks elsewhere NO feeling	3,-6,4
asks elsewhere NO feeling films	21,-20,-3
asks elsewhere NO films negator	24,-9,-17
asks elsewhere NO negator	6,4,-13
asks elsewhere NO negator seen	-1,8,-9
asks elsewhere NO negator turn	3,-5,1
asks elsewhere NO negator wish	-1,-3,3
asks elsewhere NO other	4,0,-5
asks elsewhere NO wish	-5,-5,6
asks elsewhere feeling	3,-1,-2
asks elsewhere feeling films	13,-12,-2
asks elsewhere feeling seen	3,-3,-1
asks elsewhere feeling wish	-2,4,-3
asks elsewhere films	22,-19,-3
asks elsewhere films seen	1,1,-3
asks elsewhere films they	8,-13,5
asks elsewhere films wish	-5,6,-2
asks elsewhere like	-4,6,-3
asks elsewhere open	6,-5,-1
asks elsewhere seen	7,-6,-1
asks elsewhere they	12,-11,-1
asks elsewhere turn	0,-6,2
asks elsewhere turn wish	4,-3,0
asks elsewhere wish	0,2,-2
asks nowhere else 	1,2,-2
asks nowhere else ?	0,-4,3
asks nowhere else ? FILM	-9,3,6
asks nowhere else ? FILM feeling	-2,5,-4
asks nowhere else ? I	2,-7,2
asks nowhere else ? I NO	5,-6,-3
asks nowhere else ? I NO feeling negator	-3,-3,5
asks nowhere else ? I NO other	3,9,-16
asks nowhere else ? I films	-7,12,-7
asks nowhere else ? I they wish	0,1,-3
asks nowhere else ? I turn	-5,5,-7
asks nowhere else ? I wish	16,-24,-1
asks nowhere else ? NO	4,3,-11
asks nowhere else ? NO feeling negator	8,-6,-1
asks nowhere else ? NO feeling turn wish	6,-6,-2
asks nowhere else ? NO films	-2,2,-5
asks nowhere else ? NO films negator	-14,6,7
asks nowhere else ? NO negator	-14,3,7
asks nowhere else ? NO negator same	5,-4,-2
asks nowhere else ? NO negator wish	-6,-3,7
asks nowhere else ? NO other	-11,-12,16
asks nowhere else ? NO other wish	-7,-3,9
asks nowhere else ? NO wish	2,-1,1
asks nowhere else ? feeling	3,0,-4
asks nowhere else ? feeling they wish	-19,20,-3
asks nowhere else ? films	0,-6,7
asks nowhere else ? films they	0,3,-4
asks nowhere else ? films turn wish	1,1,-2
asks nowhere else ? films wish	-6,9,-4
asks nowhere else ? like turn wish	-14,16,-2
asks nowhere else ? open wish	5,-2,-3
asks nowhere else ? turn	9,-5,-7
asks nowhere else ? wish	-3,7,-4
asks nowhere else FILM	3,-2,-1
asks nowhere else FILM I	3,-1,-2
asks nowhere else FILM I NO	5,-4,0
asks nowhere else FILM I NO feeling	4,-1,-4
asks nowhere else FILM I NO feeling films	3,-3,0
asks nowhere else FILM I NO feeling films other	-6,6,-1
asks nowhere else FILM I NO feeling negator	0,0,-2
asks nowhere else FILM I NO feeling negator seen	2,-1,0
asks nowhere else FILM I NO feeling negator turn	-2,0,2
asks nowhere else FILM I NO feeling other they turn	0,-4,3
asks nowhere else FILM I NO feeling turn	-2,-4,6
asks nowhere else FILM I NO films negator	-1,3,-2
asks nowhere else FILM I NO films negator wish	7,-4,-4
asks nowhere else FILM I NO like other	3,-6,5
asks nowhere else FILM I NO negator	3,-1,-3
asks nowhere else FILM I NO negator seen	4,-2,-2
asks nowhere else FILM I NO negator they	2,-1,-1
asks nowhere else FILM I NO negator wish	7,-6,-1
asks nowhere else FILM I NO other	2,-7,4
asks nowhere else FILM I NO other wish	2,-5,4
asks nowhere else FILM I feeling	3,-1,-1
asks nowhere else FILM I feeling films	4,-2,-2
asks nowhere else FILM I feeling films wish	6,-2,-6
asks nowhere else FILM I feeling seen they	-7,8,-1
asks nowhere else FILM I feeling they	-4,6,-2
asks nowhere else FILM I feeling turn	4,-3,-1
asks nowhere else FILM I feeling wish	-6,-6,10
asks nowhere else FILM I films seen	7,-6,-1
asks nowhere else FILM I like	5,-4,0
asks nowhere else FILM I like turn	10,-10,0
asks nowhere else FILM I they	-9,10,-1
asks nowhere else FILM I turn	7,-5,-1
asks nowhere else FILM I turn wish	-2,4,-3
asks nowhere else FILM I wish	1,1,-2
asks nowhere else FILM NO	4,1,-5
asks nowhere else FILM NO feeling	-2,-1,4
asks nowhere else FILM NO feeling films	-7,-1,7
asks nowhere else FILM NO feeling films wish	-3,-1,3
asks nowhere else FILM NO feeling negator	3,-6,3
asks nowhere else FILM NO feeling negator turn	-7,5,2
asks nowhere else FILM NO feeling negator wish	14,-11,-3
asks nowhere else FILM NO feeling other	-6,7,-1
asks nowhere else FILM NO feeling turn	-14,7,4
asks nowhere else FILM NO films	7,-3,-4
asks nowhere else FILM NO films negator	3,-3,-1
asks nowhere else FILM NO films negator wish	0,-12,9
asks nowhere else FILM NO films seen	-12,8,2
asks nowhere else FILM NO like other turn	-11,13,-6
asks nowhere else FILM NO like turn	-3,-10,11
asks nowhere else FILM NO negator	0,2,-3
asks nowhere else FILM NO negator other	15,-12,-7
asks nowhere else FILM NO negator same turn	9,-8,-2
asks nowhere else FILM NO negator seen	8,-4,-4
asks nowhere else FILM NO negator turn	6,-1,-5
asks nowhere else FILM NO negator wish	8,-1,-7
asks nowhere else FILM NO other	1,4,-5
asks nowhere else FILM NO same	4,-3,-1
asks nowhere else FILM NO wish	9,-1,-12
asks nowhere else FILM feeling	2,0,-2
asks nowhere else FILM feeling films	7,-5,-1
asks nowhere else FILM feeling same	4,-2,-1
asks nowhere else FILM feeling seen	4,-3,-1
asks nowhere else FILM feeling seen turn	-7,9,-5
asks nowhere else FILM feeling they	3,-2,-1
asks nowhere else FILM feeling they wish	4,-3,-1
asks nowhere else FILM feeling turn	4,-3,-2
asks nowhere else FILM feeling turn wish	-10,1,8
asks nowhere else FILM feeling wish	3,-2,-1
asks nowhere else FILM films	2,0,-3
asks nowhere else FILM like	2,0,-3
asks nowhere else FILM like open	-7,9,-1
asks nowhere else FILM like seen	4,-4,-1
asks nowhere else FILM like seen wish	17,-17,-1
asks nowhere else FILM like turn	-4,11,-8
asks nowhere else FILM like turn wish	9,-7,-4
asks nowhere else FILM open	8,-6,-2
asks nowhere else FILM same	9,-4,-5
asks nowhere else FILM seen	2,0,-2
asks nowhere else FILM seen turn	5,-4,-1
asks nowhere else FILM seen wish	8,-5,-3
asks nowhere else FILM they	6,-5,-1
asks nowhere else FILM turn	6,-3,-3
asks nowhere else FILM turn wish	-9,9,-3
asks nowhere else FILM wish	5,-2,-3
asks nowhere else I NO	1,-2,1
asks nowhere else I NO feeling	-4,-1,5
asks nowhere else I NO feeling films	-4,-3,7
asks nowhere else I NO feeling films they wish	1,-5,6
asks nowhere else I NO feeling films turn	2,-2,2
asks nowhere else I NO feeling like they	-3,-5,7
asks nowhere else I NO feeling negator	-2,0,2
asks nowhere else I NO feeling negator open turn	-4,3,3
asks nowhere else I NO feeling negator other	7,-4,-4
asks nowhere else I NO feeling negator turn	-4,6,-2
asks nowhere else I NO feeling negator wish	4,0,-5
asks nowhere else I NO feeling other	-9,7,-1
asks nowhere else I NO feeling other wish	4,4,-10
asks nowhere else I NO feeling turn	4,-6,0
asks nowhere else I NO feeling wish	2,3,-5
asks nowhere else I NO films	-1,3,-2
asks nowhere else I NO films negator	-2,2,-1
asks nowhere else I NO films negator open	5,-4,-1
asks nowhere else I NO films negator other wish	-14,12,2
asks nowhere else I NO films negator wish	-7,9,-2
asks nowhere else I NO films other	-2,-2,3
asks nowhere else I NO films wish	-6,13,-8
asks nowhere else I NO like other turn	2,-1,-2
asks nowhere else I NO like turn wish	4,-6,3
asks nowhere else I NO negator	2,-4,2
asks nowhere else I NO negator open	10,-1,-9
asks nowhere else I NO negator open turn wish	-1,-10,6
asks nowhere else I NO negator other	0,-2,3
asks nowhere else I NO negator other they	-2,-3,3
asks nowhere else I NO negator other wish	-2,-1,2
asks nowhere else I NO negator same they	-3,10,-11
asks nowhere else I NO negator same wish	2,-3,0
asks nowhere else I NO negator seen	2,0,-1
asks nowhere else I NO negator they	-4,0,4
asks nowhere else I NO negator they turn wish	-9,3,2
asks nowhere else I NO negator they wish	1,-3,1
asks nowhere else I NO negator turn	8,-4,-4
asks nowhere else I NO negator turn wish	0,3,-3
asks nowhere else I NO negator wish	-2,4,-2
asks nowhere else I NO open	-2,1,-2
asks nowhere else I NO other	1,-2,1
asks nowhere else I NO other they wish	4,0,-5
asks nowhere else I NO other wish	1,-5,3
asks nowhere else I NO seen	7,-4,-2
asks nowhere else I NO seen turn wish	-2,5,-5
asks nowhere else I NO they	1,2,-2
asks nowhere else I NO they turn wish	7,-6,-2
asks nowhere else I NO they wish	-6,7,-3
asks nowhere else I NO turn	8,-4,-5
asks nowhere else I NO wish	-2,0,2
asks nowhere else I feeling	1,-2,1
asks nowhere else I feeling films	-3,6,-3
asks nowhere else I feeling films seen	9,-8,0
asks nowhere else I feeling films they	9,-8,-1
asks nowhere else I feeling films wish	8,-4,-4
asks nowhere else I feeling like open they	7,-6,-1
asks nowhere else I feeling seen	8,-5,-3
asks nowhere else I feeling seen wish	6,-3,-4
asks nowhere else I feeling they	-1,3,-3
asks nowhere else I feeling they turn wish	4,-3,0
asks nowhere else I feeling turn	0,-2,2
asks nowhere else I feeling wish	-1,2,-2
asks nowhere else I films	-3,3,0
asks nowhere else I films open wish	-9,12,-2
asks nowhere else I films same	7,-6,0
asks nowhere else I films seen	3,-2,-1
asks nowhere else I films seen wish	10,-9,-2
asks nowhere else I films they	-2,4,-2
asks nowhere else I films wish	0,2,-2
asks nowhere else I like	14,-10,-4
asks nowhere else I like wish	2,1,-5
asks nowhere else I open	-1,4,-3
asks nowhere else I open they	3,-1,-3
asks nowhere else I open wish	1,1,-2
asks nowhere else I same	5,-4,-1
asks nowhere else I seen	5,-1,-4
asks nowhere else I seen they	5,-4,-2
asks nowhere else I seen wish	9,-8,-3
asks nowhere else I they	5,-4,-1
asks nowhere else I they wish	5,-1,-4
asks nowhere else I turn	-3,5,-2
asks nowhere else I turn wish	3,0,-2
asks nowhere else I wish	0,2,-1
asks nowhere else NO	0,2,-2
asks nowhere else NO feeling	-2,1,1
asks nowhere else NO feeling films	0,-11,8
asks nowhere else NO feeling films negator they turn wish	1,-5,4
asks nowhere else NO feeling films other	-3,-12,13
asks nowhere else NO feeling negator	2,2,-3
asks nowhere else NO feeling negator other	7,-6,0
asks nowhere else NO feeling negator turn	8,-6,-4
asks nowhere else NO feeling negator wish	3,0,-3
asks nowhere else NO feeling other	-5,-1,5
asks nowhere else NO feeling other they wish	-8,2,2
asks nowhere else NO feeling other wish	8,-2,-9
asks nowhere else NO feeling they	-7,-2,9
asks nowhere else NO feeling wish	0,-7,9
asks nowhere else NO films negator	-3,-4,7
asks nowhere else NO films negator open	3,-7,4
asks nowhere else NO films negator other	10,-10,-3
asks nowhere else NO films negator seen turn	4,-10,5
asks nowhere else NO films negator they wish	-2,-2,7
asks nowhere else NO films negator turn	-5,0,5
asks nowhere else NO films negator turn wish	-5,-7,8
asks nowhere else NO films negator wish	-4,-1,5
asks nowhere else NO films other	1,-6,5
asks nowhere else NO films other wish	-4,-4,5
asks nowhere else NO films turn	-3,6,-5
asks nowhere else NO films wish	-20,-3,11
asks nowhere else NO like negator wish	-3,4,0
asks nowhere else NO like wish	-8,7,1
asks nowhere else NO negator open	-7,16,-12
asks nowhere else NO negator open they	-4,11,-13
asks nowhere else NO negator open turn	-3,-1,3
asks nowhere else NO negator open turn wish	0,-6,8
asks nowhere else NO negator other	4,-6,2
asks nowhere else NO negator other wish	7,-7,-4
asks nowhere else NO negator same	-9,9,-3
asks nowhere else NO negator same turn wish	-2,-1,3
asks nowhere else NO negator seen	-2,-13,12
asks nowhere else NO negator they	2,-1,-2
asks nowhere else NO negator they wish	-6,4,2
asks nowhere else NO negator turn	-2,0,1
asks nowhere else NO negator turn wish	-3,4,-1
asks nowhere else NO negator wish	-3,1,2
asks nowhere else NO open	-6,6,1
asks nowhere else NO other turn	-2,4,-2
asks nowhere else NO other turn wish	10,-10,1
asks nowhere else NO other wish	-4,4,0
asks nowhere else NO seen	14,-9,-9
asks nowhere else NO they	11,-3,-8
asks nowhere else NO turn	-3,3,-1
asks nowhere else NO turn wish	3,2,-7
asks nowhere else NO wish	-2,0,1
asks nowhere else feeling	1,1,-2
asks nowhere else feeling films	-2,6,-4
asks nowhere else feeling films turn	-3,-5,7
asks nowhere else feeling films wish	6,-5,-3
asks nowhere else feeling like	0,2,-3
asks nowhere else feeling like turn	8,3,-15
asks nowhere else feeling like wish	0,1,-2
asks nowhere else feeling same	3,1,-5
asks nowhere else feeling seen	7,-5,-2
asks nowhere else feeling they	4,-2,-3
asks nowhere else feeling turn	5,-5,0
asks nowhere else feeling turn wish	4,-2,-4
asks nowhere else feeling wish	2,1,-3
asks nowhere else films	-1,3,-2
asks nowhere else films like	7,-5,-3
asks nowhere else films like turn	3,-2,-2
asks nowhere else films same wish	-5,6,-2
asks nowhere else films seen	-1,3,-2
asks nowhere else films seen turn	5,-3,-3
asks nowhere else films seen wish	5,-3,-3
asks nowhere else films they	-9,12,-5
asks nowhere else films turn	1,2,-4
asks nowhere else films wish	-5,5,0
asks nowhere else like	1,2,-3
asks nowhere else like they	3,0,-5
asks nowhere else like wish	-1,2,-1
asks nowhere else open	2,1,-3
asks nowhere else open same	2,-1,-2
asks nowhere else open seen	10,-10,-1
asks nowhere else open they	-2,3,-3
asks nowhere else open they wish	7,-5,-3
asks nowhere else open turn	-4,6,-4
asks nowhere else open wish	-7,9,-3
asks nowhere else same	5,-10,4
asks nowhere else same wish	6,-4,-3
asks nowhere else seen	4,-4,0
asks nowhere else seen wish	-3,-1,4
asks nowhere else they	3,-1,-2
asks nowhere else they turn	-1,4,-4
asks nowhere else they wish	2,2,-5
asks nowhere else turn	-2,6,-4
asks nowhere else turn wish	6,-4,-2
asks nowhere else wish	0,3,-3
capital word	-2,2,1
does ?	-2,3,-1
does FILM	2,-1,-1
does open	0,2,-2
does same	5,-3,-2
does seen	4,-4,-1
does they	2,-1,-1
does wish	-1,2,-1
ends ace	-7,0,4
ends ach	3,-14,7
ends ack	0,3,-5
ends act	-5,10,-5
ends ada	5,1,-9
ends ade	-3,8,-7
ends ado	14,-18,-1
ends ael	2,-6,0
ends age	4,-2,-1
ends agh	-22,5,5
ends aid	-10,12,-4
ends ail	11,-8,-5
ends ain	-2,-1,1
ends air	-21,10,6
ends ais	0,-6,4
ends ait	7,-6,-1
ends ake	3,-8,5
ends aks	-8,3,5
ends ala	2,0,-1
ends ale	-4,9,-5
ends ali	-10,7,5
ends all	-4,4,0
ends alo	9,-7,-5
ends als	-13,1,10
ends ama	-6,6,0
ends ams	5,-1,-5
ends ana	2,0,-4
ends and	-1,3,-1
ends ane	9,-8,-3
ends ann	6,-6,-2
ends ano	-12,13,-2
ends ans	-4,4,0
ends ant	-1,2,-1
ends any	-2,4,-4
ends ape	-3,0,3
ends ara	4,2,-9
ends ard	-8,2,4
ends are	-2,7,-7
ends ark	12,-5,-10
ends ars	-5,5,1
ends art	5,2,-14
ends ary	-4,5,-2
ends ase	8,-2,-8
ends ash	13,-10,-4
ends ast	6,-4,-1
ends asy	1,-1,-4
ends ata	6,-4,-2
ends ate	0,3,-3
ends ath	8,-6,-2
ends ato	0,2,-3
ends ats	8,-6,-3
ends ave	-8,7,0
ends ays	5,-4,-2
ends bed	-6,4,0
ends ber	4,-3,-2
ends bic	-28,9,2
ends bie	20,-15,-6
ends bit	12,-13,2
ends ble	4,0,-5
ends bli	-11,8,-1
ends bon	0,4,-3
ends bor	2,-1,-1
ends boy	9,-7,-2
ends cal	-6,7,-1
ends can	-6,2,4
ends ced	10,-3,-12
ends cer	13,-4,-6
ends ces	-3,7,-3
ends che	10,-8,-2
ends cia	11,-19,2
ends cks	-11,7,5
ends cle	3,0,-5
ends cry	6,-4,-2
ends cus	-10,-2,8
ends dad	11,-9,-2
ends dan	-2,8,-6
ends das	6,-3,-5
ends day	10,-10,-1
ends ded	12,-9,-3
ends den	0,5,-7
ends der	3,0,-4
ends des	-4,-2,3
ends dge	13,-10,-3
ends die	-11,12,2
ends dle	-6,8,-4
ends dly	-7,14,-12
ends dnt	3,-2,-1
ends don	-1,-1,2
ends dor	4,-3,-1
ends dos	10,-7,-3
ends dow	-3,6,-4
ends dpa	-4,-4,7
ends dys	11,-7,-6
ends ead	12,-10,-2
ends eak	3,0,-4
ends eam	8,-4,-4
ends ean	-9,7,-1
ends ear	-6,7,-1
ends eat	1,-4,1
ends eca	16,-9,-11
ends ece	6,-4,-2
ends ect	8,-5,-3
ends edy	-5,7,-2
ends eed	8,-5,-3
ends een	5,-2,-3
ends eep	6,-5,-1
ends ees	0,2,-2
ends eet	-1,3,-3
ends ein	-20,-11,18
ends eke	-4,-4,3
ends ell	-3,3,-2
ends els	-4,-2,0
ends ely	8,-7,-1
ends end	0,4,-3
ends ens	3,1,-4
ends ent	5,-2,-3
ends ept	10,-3,-8
ends epy	0,2,-4
ends era	-4,6,-4
ends ere	4,1,-5
ends erg	-5,-9,10
ends ern	0,4,-4
ends ero	0,-3,-2
ends ers	-5,4,2
ends ert	2,2,-4
ends ery	-1,4,-3
ends ess	-2,1,1
ends est	2,-1,-1
ends eta	16,3,-16
ends ete	16,-13,-4
ends eth	-2,-7,4
ends ets	-6,12,-6
ends ety	4,-1,-4
ends eve	14,-12,-2
ends fes	3,-1,-2
ends ful	-4,6,-3
ends gal	-15,-4,12
ends gan	-14,9,-2
ends ged	-1,6,-7
ends gen	-1,4,-6
ends ger	2,-1,0
ends ges	-10,13,-5
ends get	6,-2,-5
ends ght	2,2,-4
ends gic	-8,8,1
ends gie	-8,12,-4
ends gle	-1,4,-2
ends gry	1,1,-2
ends gue	2,2,-4
ends ham	0,4,-5
ends hed	5,-3,-2
ends hen	3,-5,1
ends her	-1,2,-1
ends hes	-8,11,-2
ends hew	-3,6,-3
ends hip	1,2,-3
ends his	11,-9,-1
ends hts	4,-3,-2
ends hty	5,-1,-5
ends ial	6,-8,1
ends ian	-3,4,-1
ends ica	-6,-5,8
ends ice	2,-3,1
ends ich	-1,7,-5
ends ick	-3,-1,3
ends ico	-13,15,-4
ends ics	-6,-3,5
ends ide	-5,1,5
ends ids	8,-4,-5
ends ied	1,0,-2
ends iel	9,-9,-1
ends ien	-19,20,-2
ends ier	2,-2,-1
ends ies	-5,6,0
ends iet	-3,5,-3
ends ieu	-15,-1,14
ends ife	-3,0,2
ends ign	5,0,-3
ends ike	3,-7,3
ends ile	2,1,-3
ends ilm	-11,2,6
ends ils	5,-11,9
ends ily	4,-1,-3
ends ime	1,-7,1
ends ina	-10,11,-1
ends ind	3,0,-3
ends ine	5,1,-5
ends ini	-1,8,-19
ends ino	-3,-3,6
ends ins	-5,3,2
ends iod	-1,2,-1
ends ira	-9,-2,14
ends ire	-7,11,-5
ends iro	12,-7,-4
ends irs	4,-8,2
ends ise	11,-12,1
ends ish	-5,6,-1
ends ism	-8,5,1
ends ist	-3,5,-3
ends ite	5,-3,-2
ends ito	1,1,-7
ends its	4,-3,-3
ends ity	2,-3,1
ends ius	16,-14,-3
ends ive	11,-6,-4
ends job	0,2,-4
ends ked	0,-2,2
ends ken	2,1,-3
ends ker	-7,7,-2
ends ket	-1,5,-5
ends key	4,-9,1
ends kie	-1,6,-8
ends kin	-6,11,-6
ends kup	3,-10,1
ends lan	-15,10,10
ends lar	4,-1,-3
ends las	-2,5,-4
ends lds	-7,-1,6
ends led	4,-2,-2
ends lem	4,-4,-3
ends len	11,-9,-2
ends ler	-6,5,1
ends les	-1,-1,2
ends let	-6,9,-3
ends ley	-6,2,2
ends lia	14,-14,-2
ends lin	-5,4,1
ends lis	6,3,-15
ends lla	8,-7,-2
ends lle	9,-3,-9
ends lls	6,-2,-9
ends lly	17,-15,-2
ends lon	13,-7,-7
ends lor	-1,7,-10
ends low	0,2,-4
ends lts	-12,15,-7
ends lty	-6,7,-1
ends lve	3,-2,-1
ends lyn	-4,7,0
ends mal	-7,9,-2
ends man	-1,8,-7
ends mar	2,-16,10
ends mas	-5,4,0
ends med	12,-9,-5
ends men	-12,11,-7
ends mer	0,2,-3
ends mes	2,1,-4
ends mos	1,-10,9
ends nal	7,-2,-8
ends nch	-3,1,1
ends nco	-1,3,-5
ends nda	-15,3,11
ends nde	7,-3,-4
ends ndo	20,-14,-8
ends nds	-5,7,-2
ends ned	6,-6,0
ends ner	-1,-4,5
ends nes	-1,-3,4
ends ney	-4,-1,5
ends nge	4,-1,-3
ends ngs	-9,6,3
ends nia	-2,3,-3
ends nks	1,-2,1
ends nna	-11,-14,18
ends nne	10,-5,-6
ends nny	-7,6,1
ends now	5,0,-5
ends nse	0,2,-2
ends nta	15,-11,-7
ends nte	22,-21,-2
ends nth	10,-7,-5
ends nto	18,-13,-8
ends nts	1,0,-2
ends nty	4,-2,-3
ends oat	18,-16,-2
ends ock	8,-11,2
ends ody	9,-1,-7
ends oes	-4,-6,4
ends ogy	6,0,-10
ends oid	-5,7,-6
ends oir	-7,10,-6
ends oks	-8,11,-4
ends ola	15,-13,-3
ends old	3,0,-5
ends ole	4,-12,13
ends oly	-4,5,-1
ends ome	-1,-6,3
ends omy	1,1,-2
ends ond	4,1,-5
ends one	-3,7,-6
ends ong	-2,5,-3
ends ons	-3,2,0
ends ony	-5,16,-15
ends ood	-4,4,-2
ends ool	3,2,-7
ends oom	-5,-4,8
ends oon	-10,7,5
ends ora	21,-20,-3
ends ord	11,-7,-7
ends ore	5,-3,-4
ends ork	8,-5,-2
ends orn	9,-10,-4
ends oro	11,-10,-2
ends ors	2,-5,0
ends ort	-4,-4,8
ends ory	3,-1,-5
ends ose	3,0,-4
ends oss	4,-4,-1
ends ost	18,-13,-9
ends ote	17,-12,-5
ends ots	-5,0,5
ends our	6,-1,-5
ends ous	3,0,-3
ends ove	-10,12,-5
ends own	-1,-3,1
ends ows	11,-3,-13
ends pas	-9,10,-7
ends ped	-1,3,-3
ends pen	-13,9,5
ends per	-5,6,-2
ends pic	-19,6,8
ends pid	-3,4,0
ends ple	3,-3,-1
ends ppy	-5,6,-2
ends pse	19,-17,-2
ends que	7,-3,-4
ends rai	-3,0,-4
ends ral	0,-2,1
ends ras	7,-4,-5
ends ray	-4,-4,6
ends rce	-2,2,-4
ends rch	4,0,-3
ends rdo	-6,0,5
ends rds	-9,9,-1
ends red	6,-4,-3
ends rer	7,-6,-3
ends res	1,-3,2
ends ret	-3,6,-3
ends rey	-9,-2,9
ends rge	2,-10,1
ends ria	4,-1,-5
ends rid	-19,21,-4
ends rio	-2,7,-7
ends ris	6,-9,3
ends rit	16,-15,-4
ends rks	-18,-1,15
ends rly	-2,3,-3
ends rns	-23,2,14
ends ron	-10,5,3
ends ror	-4,6,-2
ends ros	-3,-8,5
ends row	8,-8,0
ends rra	19,-17,-9
ends rse	1,-3,0
ends rst	14,-12,-1
ends rth	8,-5,-3
ends rto	-15,17,-3
ends rts	-4,2,2
ends rty	-2,5,-6
ends sad	7,6,-12
ends sch	-4,7,-6
ends sed	3,2,-4
ends sen	0,4,-5
ends ser	0,-5,1
ends ses	-6,5,1
ends sia	-12,14,-4
ends ski	-14,10,2
ends sky	0,-5,2
ends sly	8,-5,-3
ends son	-4,3,0
ends sse	-5,-4,6
ends ssy	0,2,-3
ends sta	-3,-1,3
ends ste	6,-5,-1
ends sts	-2,0,2
ends sun	13,-12,-1
ends tal	-1,4,-3
ends tar	17,-13,-6
ends tay	9,-7,-2
ends tch	-2,3,-2
ends ted	3,-4,1
ends tel	-7,9,-2
ends ten	0,-4,2
ends ter	1,2,-3
ends tes	-6,1,4
ends the	16,-11,-9
ends ths	-18,9,10
ends thy	-18,21,-7
ends tic	-5,7,-3
ends tie	2,-1,-1
ends tin	-15,18,-8
ends tle	-3,7,-4
ends tly	3,3,-7
ends ton	0,5,-6
ends tor	6,-3,-4
ends tos	-11,6,-1
ends tre	7,-9,3
ends tro	-2,4,-3
ends try	7,-3,-4
ends tta	10,-3,-6
ends tte	-8,-5,11
ends tti	-3,5,-3
ends tty	-12,15,-4
ends ual	9,-5,-4
ends uel	-5,6,-1
ends ues	-9,8,-1
ends ugh	0,3,-5
ends ume	2,-1,-2
ends und	-8,8,1
ends ung	11,-8,-3
ends urd	-13,14,-1
ends ure	3,-1,-3
ends urg	-5,7,-5
ends urn	6,-2,-4
ends urs	-7,6,-1
ends ury	-14,15,-1
ends use	-5,1,5
ends ust	6,-7,0
ends uth	-4,-4,10
ends uts	10,-7,-6
ends uve	-4,7,-5
ends val	2,0,-2
ends var	-9,12,-4
ends ved	9,-8,-1
ends vel	3,-6,2
ends ven	9,-5,-4
ends ves	1,4,-5
ends vie	-13,5,6
ends war	-1,4,-2
ends way	1,1,-3
ends wed	5,-3,-2
ends wer	11,-10,0
ends wns	-6,14,-11
ends yed	19,-15,-8
ends yer	9,-8,-2
ends zel	-6,10,-7
ends zen	10,-8,-2
ends zes	-3,6,-7
hint 1800s	-4,3,1
hint 1920s	-6,7,-2
hint 1930s	-13,8,0
hint 1950s	0,3,-2
hint 1960s	1,2,-2
hint 1970s	-5,7,-2
hint 1980s	-4,4,-1
hint 1990s	-4,4,0
hint addiction	1,-3,2
hint after-a-break-up	2,-3,0
hint ageing	-2,1,1
hint alien	4,-1,-6
hint ancient	-4,1,1
hint animal-harm	-17,-12,20
hint animals	-1,2,-1
hint anime	-2,0,0
hint art	3,1,-4
hint artificial-mind	-5,7,-4
hint awe	9,-5,-3
hint awkward	-3,4,0
hint background	0,4,-4
hint big-city	-2,3,-1
hint big-screen	2,-2,0
hint biography	2,-5,3
hint bittersweet	2,4,-4
hint black-and-white	-6,5,1
hint bleak	1,-4,3
hint blockbuster	5,-6,0
hint brain-off	3,-1,-2
hint break-up	3,-2,-1
hint camp	-2,3,-2
hint cannes	-3,0,0
hint car-chases	-1,2,-1
hint cat	8,-2,-7
hint cat-and-mouse	-5,6,-3
hint chase	-2,3,0
hint cheer-me-up	-1,4,-3
hint cheesy	-7,1,5
hint child-harm	-1,-4,6
hint christmas	2,0,-3
hint class	-2,0,0
hint classic	-2,2,0
hint colonialism	-1,2,-2
hint comfort-rewatch	1,0,-2
hint coming-of-age	2,-1,0
hint computer-animated	1,-1,2
hint con	2,0,-3
hint conspiracy	0,2,-2
hint corruption	3,2,-4
hint countryside	-2,3,-1
hint courtroom	3,-2,-1
hint cowboy	-2,3,-2
hint cozy	0,3,-3
hint creepy	0,2,-2
hint criminal	3,-2,-2
hint critics-darling	0,1,-2
hint cult	2,-2,0
hint cult-and-sect	4,-6,0
hint cynical	5,-1,-5
hint date-night	2,-3,0
hint deadpan	-1,5,-4
hint death	0,-2,2
hint desert	2,-3,1
hint detective	4,-2,-2
hint dialogue-driven	-3,2,0
hint dinosaur	-11,-2,6
hint directors-debut	-8,-9,12
hint disability	5,-5,0
hint disguise	0,1,-2
hint disturbing	-3,0,3
hint divisive	9,-7,-3
hint divorce	1,-2,1
hint doctor	0,-3,1
hint dog	-3,2,2
hint dragon	-6,5,3
hint dreamy	4,-1,-3
hint drugs	-2,-5,7
hint dystopia	2,-7,3
hint early-modern	2,2,-9
hint ensemble	3,-1,-3
hint environment	0,3,-4
hint epic	-3,3,-1
hint escape	4,-2,-2
hint espionage	0,1,-2
hint exhilarating	1,2,-4
hint experiment	-8,10,-5
hint experimental	3,-2,-1
hint faith	-2,4,-2
hint falling-in-love	-1,2,-1
hint fame	-3,1,2
hint family	3,-2,-1
hint fantasy-world	-1,4,-3
hint far-future	-7,7,0
hint fast-paced	-2,6,-3
hint fate	5,-4,-1
hint fathers	2,-1,-1
hint feel-good	-2,3,-2
hint feminist	2,-2,0
hint few-words	-5,1,4
hint film-club	-1,5,-4
hint film-making	2,-2,-1
hint first-contact	-1,3,-4
hint fish-out-of-water	8,-4,-4
hint flop-now-loved	7,-5,1
hint flying	-2,2,0
hint folklore	-6,5,1
hint found-footage	-6,3,2
hint fourth-wall	7,-6,-4
hint friendship	1,0,-2
hint funny	-2,3,0
hint gangster	-2,5,-3
hint ghost	-4,4,-1
hint gore	-2,0,2
hint grandparents	5,-4,0
hint great-dialogue	1,4,-5
hint great-performance	6,-6,0
hint great-score	-5,5,-1
hint great-soundtrack	2,-2,0
hint grief	0,-4,3
hint gritty	2,0,-2
hint gunfights	1,-4,3
hint halloween-night	-6,3,3
hint hand-drawn	0,1,-3
hint happy-ending	2,-6,-3
hint haunted-place	-2,0,1
hint heist	-2,3,-2
hint hidden-gem	4,-5,0
hint hitman	3,-2,0
hint holiday-season	1,2,-3
hint holiday-trip	3,-4,1
hint holocaust	-11,1,10
hint home-invasion	4,-3,-2
hint hong-kong	-1,8,-7
hint hopeful	-1,3,-2
hint horse	-1,3,-2
hint hospital	-7,1,6
hint hotel	1,2,-4
hint house	-2,1,1
hint identity	0,3,-4
hint illness	-6,3,2
hint immigration	3,-3,0
hint interwoven	20,-18,-3
hint investigation	2,-1,-1
hint island	3,-2,-3
hint journalist	2,1,-3
hint journey	-1,4,-3
hint jumps	0,-4,3
hint jungle	-2,-3,6
hint justice	2,-4,2
hint kidnapping	-12,9,3
hint kids-from-10	4,-3,0
hint kids-from-4	-13,-1,14
hint kids-from-7	3,-1,-2
hint language	-4,-2,5
hint las-vegas	2,7,-4
hint last-mission	-3,-3,6
hint laugh-out-loud	0,2,-1
hint leisurely	1,1,-2
hint london	-4,3,1
hint loneliness	-2,3,-1
hint long-takes	-2,0,-3
hint los-angeles	-6,-7,11
hint love-triangle	4,-3,-1
hint madness	0,5,-6
hint magic-and-illusion	2,1,-5
hint magical	-1,2,-1
hint media	4,-5,0
hint medieval	-6,9,-3
hint melancholy	-2,5,-2
hint memory	-2,-4,6
hint mental-health	-5,0,4
hint mentor-and-pupil	2,-1,-2
hint mind-bending	-6,3,2
hint missing-person	2,0,-2
hint mistaken-identity	-3,5,-3
hint money	-4,-3,5
hint monster	-5,3,1
hint mostly-women	1,0,-2
hint mumbai	5,1,-7
hint music	0,2,-2
hint musical	2,-2,0
hint mysterious	5,-1,-4
hint nature	-4,4,0
hint near-future	0,-6,7
hint needs-attention	-2,3,-2
hint neon	-4,7,-4
hint new-orleans	-2,-2,5
hint new-york	-6,4,-6
hint night	-1,3,-2
hint non-stop	1,1,-2
hint nonlinear	8,-7,-1
hint nostalgic	3,0,-3
hint nudity	-1,-7,7
hint obsession	3,0,-4
hint odd-couple	2,0,-2
hint one-location	1,-5,5
hint one-night	2,-1,-2
hint open-ending	0,5,-5
hint oscar-best-picture	2,-1,0
hint oscar-international	-3,4,-1
hint outsider	3,1,-4
hint parallel-worlds	-4,5,0
hint paris	-2,0,3
hint parody	-5,6,-6
hint philosophy	-2,-5,6
hint pirate	0,4,-5
hint political-intrigue	-1,3,-1
hint possession	-8,6,1
hint post-apocalypse	-9,9,0
hint practical-effects	-7,1,6
hint prison	-8,4,-1
hint queer	-4,7,-4
hint quirky	-3,2,0
hint race	-5,3,2
hint rainy-day	-1,3,-2
hint real-time	9,-5,-4
hint realistic	-1,4,-3
hint redemption	4,0,-4
hint rescue	-4,6,-1
hint revenge	1,4,-5
hint rise-and-fall	1,2,-3
hint road-trip	-2,3,0
hint robot	5,-1,-3
hint rome	0,2,-1
hint royalty	-1,3,-2
hint sad	0,-2,2
hint sad-ending	-4,1,2
hint sadness	1,-4,2
hint samurai	0,3,-3
hint satirical	-1,-1,2
hint scares	2,-4,1
hint school	3,-1,-2
hint scientist	-1,4,-3
hint second-chance	0,-3,3
hint serial-killer	1,1,-3
hint sex	0,-4,4
hint sexy	-2,2,-1
hint sick-in-bed	6,-2,-4
hint siege	-10,8,1
hint silent	-7,2,5
hint silly	-1,2,-2
hint simulated-world	-8,13,-5
hint slasher	-4,1,1
hint slow-burn	2,1,-4
hint small-town	-2,1,0
hint snow	-4,5,-2
hint so-bad-its-good	-5,6,-1
hint space	-3,5,-2
hint spectacle	-3,3,0
hint sport	1,-2,1
hint stop-motion	-4,8,-10
hint strong-female-lead	-3,4,-1
hint stylised-violence	-3,0,3
hint suburb	-1,2,-3
hint suicide	5,-6,0
hint summer	-5,6,-2
hint survival	-4,6,-2
hint sword-fights	0,1,-2
hint teacher	0,2,-3
hint team-gathers	5,-3,-2
hint technology	6,-5,-2
hint teenagers	3,-7,5
hint tense	-1,3,-3
hint thought-provoking	-2,2,0
hint thrilling	-2,3,-2
hint time-loop	6,-3,-3
hint time-travel	9,-6,-3
hint tokyo	-1,5,-5
hint tournament	-2,-5,6
hint train	0,2,-3
hint undercover	4,-6,-1
hint underdog	-6,3,3
hint underwater	-2,3,-1
hint unreliable-narrator	5,-3,-2
hint uplifting	-1,2,-2
hint vampire	2,-2,-1
hint venice	-16,20,-6
hint vietnam-war	-10,5,3
hint villain	-1,2,-1
hint violence	-1,-1,3
hint visually-stunning	-1,2,-1
hint voice-over	-6,6,0
hint war-and-its-cost	-6,2,4
hint warm	1,1,-3
hint wedding	3,-4,0
hint werewolf	-5,-2,4
hint whimsical	-6,6,0
hint whodunnit	-4,4,0
hint witch	-3,5,-3
hint with-parents	3,-2,-1
hint witty	-2,3,-1
hint world-war-one	-17,18,-3
hint writing	3,-1,-2
hint wrongly-accused	-2,4,-2
hint zombie	-4,0,2
no -1 1 0	6,-3,-3
no -1 1 1	10,-6,-4
no -1 1 unread	4,-1,-3
no -1 1 word +	9,-7,-2
no -1 2 0	1,0,-2
no -1 2 1	-5,7,-2
no -1 2 facet +	2,0,-3
no -1 2 unread	0,4,-5
no -1 2 word +	3,0,-3
no 0 0 0	0,-3,3
no 0 0 country -	1,-3,2
no 0 0 facet +	-1,-2,2
no 0 0 facet -	-3,-2,5
no 0 0 genre -	-1,-8,9
no 0 0 language -	5,-9,0
no 0 0 mood -	-6,-1,7
no 0 0 person +	-7,-1,4
no 0 0 person -	-1,-5,6
no 0 0 runtime +	-3,14,-10
no 0 0 unread	2,-5,2
no 0 0 word +	1,1,-4
no 0 0 word -	2,-2,0
no 1 0 0	-2,-5,6
no 1 0 facet +	1,-14,12
no 1 0 facet -	-3,-5,7
no 1 0 genre -	-2,-3,4
no 1 0 language -	-13,-13,17
no 1 0 mood +	-12,-10,17
no 1 0 mood -	4,-7,2
no 1 0 person +	-5,-12,14
no 1 0 person -	-6,-1,7
no 1 0 runtime +	-12,19,-12
no 1 0 unread	0,-4,4
no 1 0 word +	5,-10,4
no 1 0 word -	-1,-3,4
no 1 1 0	3,-1,-2
no 1 1 mood +	-13,0,9
no 1 1 person +	-19,2,7
no 1 1 unread	7,-5,-3
no 1 1 word +	8,-4,-5
no 2 0 0	-2,-5,7
no 2 0 1	-10,1,2
no 2 0 facet +	-6,-2,2
no 2 0 facet -	-2,1,0
no 2 0 mood +	-19,-7,17
no 2 0 mood -	3,-8,2
no 2 0 person +	4,-4,-3
no 2 0 person -	-22,16,-1
no 2 0 runtime +	-8,-6,10
no 2 0 unread	1,-4,3
no 2 0 word +	-5,-12,15
no 2 0 word -	4,-8,3
no 2 1 0	2,0,-1
no 2 1 1	14,-11,-6
no 2 1 facet +	1,-2,2
no 2 1 genre +	-10,12,-4
no 2 1 mood +	3,0,-4
no 2 1 person +	4,0,-4
no 2 1 rating +	1,2,-6
no 2 1 unread	4,-2,-3
no 2 1 word +	3,-1,-2
no 2 2 0	-5,2,3
no 2 2 mood +	1,0,-4
no 2 2 unread	4,-17,9
no 2 2 word +	7,-5,-2
no 3 0 0	1,-4,3
no 3 0 1	2,4,-6
no 3 0 mood +	14,-10,-6
no 3 0 unread	3,-6,2
no 3 0 word +	-7,-1,6
no 3 0 word -	3,-6,1
no 3 1 0	3,-2,-1
no 3 1 1	4,-2,-2
no 3 1 facet +	-12,4,6
no 3 1 mood +	4,1,-6
no 3 1 person +	-6,7,-4
no 3 1 unread	1,-2,0
no 3 1 word +	5,-2,-2
no 3 2 0	2,2,-4
no 3 2 1	-5,-5,10
no 3 2 facet +	7,-5,-3
no 3 2 mood +	7,-4,-4
no 3 2 unread	2,1,-3
no 3 2 word +	-1,4,-2
no by a	-3,-6,8
no by abide	5,-2,-4
no by about	-16,-2,17
no by again	2,9,-10
no by against	-15,9,7
no by another	2,-7,4
no by avoid	-7,-7,14
no by but	-5,-7,11
no by by	-5,-9,9
no by cannot	4,-13,2
no by cant	2,-2,0
no by couldnt	2,1,-3
no by de	0,-2,-1
no by didnt	8,-6,-2
no by doesnt	1,-6,3
no by dont	2,-4,2
no by enough	-4,-5,9
no by except	0,-2,-1
no by face	13,-3,-12
no by fewer	-10,1,3
no by fora	5,-4,-2
no by has	7,-6,-5
no by hasnt	1,5,-10
no by hate	5,-2,-2
no by hates	-2,2,-3
no by have	0,-9,6
no by havent	-1,2,-1
no by having	-3,-4,7
no by into	-16,8,4
no by is	-3,-10,12
no by isnt	2,-5,3
no by leave departure	4,-3,-1
no by less	-2,2,0
no by like	-19,1,19
no by little	-12,13,-3
no by me	-11,-6,15
no by minus	13,-10,-4
no by more	3,-6,2
no by ne	20,-7,-17
no by need	0,-2,3
no by neither	-2,-7,9
no by never	3,1,-4
no by nobody	-1,-3,5
no by noch	8,-10,-2
no by non	9,-3,-7
no by nor	-4,2,1
no by not	2,-4,2
no by nothing	1,-4,2
no by really	-6,-11,14
no by skip	4,-1,-4
no by stand	3,-3,0
no by than	3,-10,5
no by the	-2,-1,2
no by to	-1,5,-5
no by too	-4,0,2
no by want	-4,-5,8
no by wasnt	5,-3,-2
no by watch	-13,-1,14
no by where	-14,-5,18
no by with	-3,-6,9
no by without	-1,-1,2
no by wont	10,-10,1
no by zero	4,-4,0
no refusal country +	-1,3,-2
no refusal facet +	1,2,-2
no refusal facet -	1,-5,2
no refusal genre +	-2,4,-2
no refusal genre -	-2,-6,6
no refusal language +	-1,4,-2
no refusal language -	-9,6,-2
no refusal mood +	-1,3,-3
no refusal mood -	-14,3,9
no refusal person +	-5,4,1
no refusal person -	1,-10,8
no refusal rating +	-1,3,-2
no refusal unread	3,-1,-2
no refusal word +	2,0,-3
no refusal word -	1,-8,6
no refusal years +	-2,4,-2
place first	3,-1,-2
place last	2,0,-2
place mid	7,-3,-5
ruled country +	0,2,-2
ruled country -	-3,-5,7
ruled facet +	0,1,-2
ruled facet -	-2,-3,5
ruled genre +	-2,4,-2
ruled genre -	-4,-4,8
ruled language +	-3,3,-1
ruled language -	-8,2,4
ruled mood +	-1,3,-3
ruled mood -	-3,-3,5
ruled person +	-5,3,2
ruled person -	-4,-2,6
ruled rating +	-1,4,-2
ruled runtime +	-1,3,-2
ruled unread	3,-2,-2
ruled word +	2,0,-2
ruled word -	1,-4,2
ruled word country +	0,2,-2
ruled word country -	-3,-5,7
ruled word facet +	0,1,-2
ruled word facet -	-2,-3,5
ruled word genre +	-2,4,-2
ruled word genre -	-4,-4,8
ruled word language +	-3,3,-1
ruled word language -	-8,2,4
ruled word mood +	-1,3,-3
ruled word mood -	-3,-3,5
ruled word person +	-5,3,2
ruled word person -	-4,-2,6
ruled word rating +	-1,4,-2
ruled word runtime +	-1,3,-2
ruled word unread	3,-2,-2
ruled word word +	2,0,-2
ruled word word -	1,-4,2
ruled word years +	-2,4,-2
ruled years +	-2,4,-2
says -animal-harm	6,-7,1
says -cheesy	6,-9,1
says -child-harm	0,-5,5
says -death	2,-11,8
says -drugs	-2,-11,7
says -gore	7,-12,3
says -illness	15,-13,-1
says -language	-2,-2,4
says -madness	2,-3,-1
says -monster	0,-6,4
says -musical	-3,0,2
says -needs-attention	6,-3,-4
says -nudity	10,-5,-5
says -sex	5,-2,-6
says -violence	10,-6,-4
says 1920s	-5,7,-3
says 1950s	5,-2,-4
says 1960s	0,2,-2
says 1970s	-3,4,-2
says 1980s	-5,3,3
says 1990s	0,3,-2
says addiction	-6,4,-1
says after-a-break-up	3,-6,0
says ageing	2,0,-2
says alien	-2,4,-3
says ancient	-12,14,-5
says animals	-7,7,0
says anime	-12,3,7
says anthology	0,3,-4
says art	9,-4,-4
says awe	9,-3,-6
says awkward	3,-2,-1
says background	6,-4,-3
says berlin-prize	1,1,-3
says big-screen	11,-8,-3
says biography	-12,-9,18
says bittersweet	4,-2,-2
says black-and-white	8,-11,1
says bleak	6,-3,-3
says blockbuster	2,-3,0
says boston	17,-8,-10
says brain-off	-1,2,-2
says camp	-3,6,-4
says cat	7,-2,-7
says chase	-5,5,1
says cheesy	-11,6,5
says child-harm	-16,2,9
says christmas	3,-2,-2
says class	-2,2,0
says classic	5,-4,-3
says claustrophobic	-5,-5,3
says colonialism	-16,15,1
says comfort-rewatch	1,2,-5
says computer-animated	-10,12,-2
says con	1,4,-5
says cool	0,2,-2
says cop	-5,-2,7
says countryside	2,0,-2
says courtroom	2,-2,-1
says cowboy	-6,7,-1
says cozy	-6,8,-2
says creepy	13,-5,-9
says critics-darling	3,-16,7
says cult	2,-1,-2
says cult-and-sect	1,2,-4
says cynical	4,-1,-4
says dance	5,-2,-3
says dark-humour	1,3,-5
says deadpan	-5,3,1
says death	-1,-2,3
says desert	-10,5,3
says detective	3,-1,-3
says dinosaur	-10,-3,9
says directors-debut	6,-4,-3
says disability	6,-6,0
says disaster	-3,3,0
says disguise	1,3,-5
says disturbing	-2,2,-1
says divisive	2,-12,6
says divorce	4,-3,-3
says doctor	1,-2,0
says documentary	2,-1,-2
says dog	-1,-1,2
says dragon	-8,5,4
says dreamy	4,-2,-2
says drugs	1,-4,4
says dystopia	-8,-1,9
says environment	-6,7,-4
says epic	3,-1,-2
says episodic	-5,-14,11
says escape	8,-6,-3
says espionage	0,-2,0
says exhilarating	-7,0,6
says experiment	-6,9,-4
says experimental	0,3,-4
says faith	5,-2,-3
says fame	4,-2,-3
says family	-1,-6,6
says fantasy-world	-7,3,3
says fast-paced	-3,6,-3
says fate	3,-4,0
says fathers	2,-1,-1
says feel-good	2,-2,-1
says feminist	4,-1,-3
says few-words	0,3,-3
says film-club	12,-6,-5
says film-making	1,-3,1
says flop-now-loved	-11,11,3
says flying	-3,1,2
says folklore	-15,17,-7
says food	0,3,-3
says found-footage	-5,5,-1
says fourth-wall	7,-6,-4
says friends-night	8,-7,0
says friendship	2,0,-1
says from-novel	6,-3,-3
says funny	3,-1,-2
says games	-4,4,-1
says gangster	-2,-2,5
says gentle	1,1,-2
says ghost	0,-2,-1
says gore	-4,3,-1
says grandparents	7,-6,-1
says great-dialogue	-3,3,1
says great-performance	3,0,-4
says great-score	-9,-2,13
says grief	-2,-1,1
says gritty	-1,2,-1
says gunfights	-1,-4,4
says halloween	3,-3,1
says hand-drawn	11,-8,-5
says happy-ending	3,-2,-1
says heist	-4,2,1
says hidden-gem	8,-9,1
says history	1,1,-3
says hitman	5,-1,-3
says holiday-trip	10,-12,2
says hong-kong	-8,6,1
says hopeful	4,2,-6
says horse	2,0,-2
says hospital	-4,3,3
says hotel	0,3,-4
says house	4,-1,-3
says identity	6,-3,-6
says illness	1,-3,2
says immigration	-2,5,-4
says infidelity	0,-3,2
says influential	-3,-4,7
says island	-1,4,-3
says it 0	-1,2,0
says it 2	2,0,-2
says it 3	3,-1,-2
says it 4	4,-1,-3
says journalist	0,1,-2
says journey	-1,2,-2
says jumps	-6,-8,12
says jungle	8,-5,-2
says justice	9,-5,-6
says kids-from-10	4,-3,0
says kids-from-4	3,-12,8
says language	-6,1,6
says las-vegas	7,1,-7
says lawyer	5,-4,-1
says leisurely	-3,3,-1
says london	-7,3,3
says long-takes	7,-4,-7
says los-angeles	5,-3,-4
says love-triangle	1,-7,6
says madness	-5,4,-1
says magic-and-illusion	-11,12,-4
says magical	7,-4,-2
says martial-arts	-3,5,-4
says media	0,0,-2
says medieval	-12,13,-1
says melancholy	-5,7,-2
says memory	3,-3,0
says mental-health	-8,-5,10
says mentor-and-pupil	3,-4,0
says mind-bending	-2,0,2
says minimalist	14,-11,-7
says missing-person	4,-3,-2
says mistaken-identity	6,-5,-3
says money	3,1,-3
says mostly-women	2,-2,-1
says mothers	4,-2,-2
says mountains	1,6,-7
says music	-6,8,-2
says musical	-5,2,3
says mysterious	7,-6,-1
says nature	6,-3,-3
says needs-attention	2,-2,0
says neon	4,-1,-4
says new-york	1,7,-10
says night	2,-3,0
says noir	-6,11,-5
says nostalgic	2,1,-2
says obsession	16,-12,-5
says old-people	-3,3,0
says oscar-best-picture	9,-5,-4
says oscar-international	-4,-1,1
says outsider	-4,-1,4
says paris	-4,1,3
says parody	2,-2,-3
says period-detail	3,0,-3
says philosophy	9,-12,1
says pirate	-6,11,-7
says possession	-5,-2,6
says post-apocalypse	4,-2,-2
says practical-effects	-11,15,-10
says prison	-11,5,3
says queer	-2,2,1
says quirky	3,0,-3
says race	-2,2,1
says realistic	-2,7,-5
says redemption	6,-1,-4
says rescue	5,-7,1
says revenge	-4,7,-4
says road-trip	-5,5,0
says robot	-6,-2,8
says romantic	4,-3,-1
says rome	-4,7,-6
says royalty	-8,8,-1
says sad	2,-4,1
says samurai	-9,12,-2
says satirical	9,-6,-3
says scary	2,-4,1
says school	4,-1,-3
says scientist	-2,5,-3
says sea	-1,2,-1
says second-chance	-9,4,5
says serial-killer	-4,3,0
says sexy	5,-4,-2
says siblings	-2,3,-1
says sick-in-bed	7,-4,-3
says siege	-13,16,-6
says silent	-7,-4,11
says silly	2,-2,-1
says slasher	-21,6,8
says slow-burn	7,-5,-8
says small-town	-4,0,4
says snow	1,2,-3
says so-bad-its-good	2,1,-4
says soldier	2,-4,2
says space	-2,5,-3
says spectacle	6,-10,3
says sport	3,-2,-1
says strong-female-lead	4,-3,-1
says suburb	0,2,-2
says summer	-2,2,0
says superhero	-3,0,3
says surreal	-2,4,-2
says survival	5,-2,-7
says sword-fights	-3,6,-4
says teacher	0,2,-3
says technology	2,-3,1
says teen-life	-2,-1,4
says teenagers	-1,3,-3
says theatre	8,-7,-1
says thought-provoking	2,3,-5
says thrilling	-2,2,0
says time-loop	1,3,-4
says time-travel	2,-2,-3
says tokyo	5,-3,-4
says tournament	-5,1,3
says train	0,2,-3
says twist	-2,4,-2
says underwater	-3,10,-11
says unreliable-narrator	4,-3,-2
says vampire	-6,3,2
says vietnam-war	-7,7,-6
says villain	-4,2,1
says violence	-1,-3,4
says visually-stunning	3,-1,-3
says voice-over	-1,4,-2
says warm	2,1,-3
says wedding	5,-8,1
says werewolf	-7,3,-4
says whodunnit	-2,2,-4
says witch	-3,5,-3
says with-parents	1,3,-5
says witty	2,3,-5
says world-war-two	2,-2,0
says writing	0,3,-4
says zombie	-8,5,3
sentence  country +	-2,6,-4
sentence  facet +	0,2,-2
sentence  facet -	-22,11,-3
sentence  genre +	-2,5,-4
sentence  language +	-6,10,-5
sentence  mood +	0,3,-3
sentence  person +	-6,3,3
sentence  person -	-2,-8,9
sentence  rating +	2,0,-2
sentence  runtime +	-3,7,-6
sentence  unread	3,0,-3
sentence  word +	3,0,-3
sentence  years +	-7,10,-4
sentence ? FILM feeling unread	-2,5,-4
sentence ? FILM word +	-11,2,10
sentence ? I facet +	5,-3,-4
sentence ? I person +	8,-22,6
sentence ? I unread	7,-10,1
sentence ? NO negator person +	-21,-1,17
sentence ? NO negator same word +	4,-2,-2
sentence ? NO negator wish word +	1,-13,6
sentence ? country +	-7,10,-6
sentence ? facet +	-11,-5,14
sentence ? feeling unread	-3,7,-6
sentence ? feeling word +	7,-6,-3
sentence ? films wish mood +	-12,13,-2
sentence ? films wish word +	-8,11,-3
sentence ? films word +	-4,0,5
sentence ? genre +	-8,-11,16
sentence ? mood +	5,1,-9
sentence ? person +	3,-13,10
sentence ? turn word +	-15,17,-3
sentence ? unread	-15,20,-13
sentence ? wish facet +	-14,15,-2
sentence ? wish mood +	-7,9,-2
sentence ? wish person +	-9,13,-5
sentence ? wish unread	0,1,-2
sentence ? wish word +	-2,4,-3
sentence ? word +	-2,1,1
sentence FILM I NO feeling films other unread	-6,6,-1
sentence FILM I NO feeling films unread	3,-3,0
sentence FILM I NO feeling negator seen unread	2,-1,0
sentence FILM I NO feeling negator turn unread	-4,2,3
sentence FILM I NO feeling negator unread	0,0,-2
sentence FILM I NO feeling other they turn unread	0,-4,3
sentence FILM I NO feeling turn unread	-2,-4,6
sentence FILM I NO feeling unread	4,-1,-4
sentence FILM I NO films negator unread	-1,4,-3
sentence FILM I NO negator other unread	2,0,-2
sentence FILM I NO negator person +	5,0,-5
sentence FILM I NO negator seen unread	3,-1,-1
sentence FILM I NO negator they unread	2,-1,-1
sentence FILM I NO negator unread	-3,1,2
sentence FILM I NO negator wish word +	4,-3,-1
sentence FILM I NO other unread	3,-9,4
sentence FILM I NO other wish unread	-6,9,-4
sentence FILM I NO unread	3,-3,-1
sentence FILM I facet +	8,-7,-2
sentence FILM I feeling films unread	4,-2,-2
sentence FILM I feeling films wish unread	-3,6,-4
sentence FILM I feeling they unread	-10,13,-3
sentence FILM I feeling turn unread	5,-4,-1
sentence FILM I feeling unread	3,-1,-1
sentence FILM I films facet +	-4,5,-1
sentence FILM I films seen unread	3,-2,-1
sentence FILM I like turn word +	4,-3,0
sentence FILM I like unread	-2,2,-1
sentence FILM I like word +	-1,2,0
sentence FILM I person +	7,2,-19
sentence FILM I rating +	3,-3,0
sentence FILM I same unread	3,-2,0
sentence FILM I they unread	6,-5,-1
sentence FILM I turn unread	3,-3,-1
sentence FILM I turn wish word +	13,-11,-4
sentence FILM I unread	3,-1,-1
sentence FILM I wish facet +	5,-4,-1
sentence FILM I wish unread	5,-4,0
sentence FILM I wish word +	-4,5,-2
sentence FILM NO feeling films unread	-7,-1,7
sentence FILM NO feeling films wish unread	-3,-1,3
sentence FILM NO feeling negator turn unread	-7,5,2
sentence FILM NO feeling negator unread	3,-6,3
sentence FILM NO feeling other unread	-4,6,-2
sentence FILM NO feeling turn unread	-14,7,4
sentence FILM NO feeling unread	-2,-1,3
sentence FILM NO films negator word +	1,-5,5
sentence FILM NO negator facet +	-9,12,-3
sentence FILM NO negator mood -	-4,-3,4
sentence FILM NO negator other unread	-5,5,-1
sentence FILM NO negator person +	0,8,-5
sentence FILM NO negator seen unread	4,-2,-3
sentence FILM NO negator turn word +	11,-8,-1
sentence FILM NO negator unread	8,-4,-6
sentence FILM NO negator word +	3,0,-3
sentence FILM NO negator word -	19,-3,-17
sentence FILM NO other word +	2,0,-2
sentence FILM NO other word -	-4,-11,9
sentence FILM NO unread	-3,11,-9
sentence FILM NO word -	3,-4,-1
sentence FILM facet +	8,-6,-2
sentence FILM feeling films unread	6,-5,-1
sentence FILM feeling same unread	6,-4,-1
sentence FILM feeling seen turn unread	-7,9,-5
sentence FILM feeling seen unread	4,-3,-1
sentence FILM feeling they unread	8,-7,-1
sentence FILM feeling they wish unread	4,-3,-2
sentence FILM feeling turn unread	2,0,-2
sentence FILM feeling unread	3,-1,-2
sentence FILM feeling wish unread	-2,4,-1
sentence FILM films word +	0,3,-3
sentence FILM genre +	-5,6,-3
sentence FILM like genre +	2,-1,-3
sentence FILM like mood +	-9,10,-2
sentence FILM like wish mood +	-5,6,0
sentence FILM like wish word +	0,2,-2
sentence FILM like word +	7,-5,-2
sentence FILM mood +	7,-9,2
sentence FILM open word +	-1,3,-1
sentence FILM person +	6,3,-10
sentence FILM rating +	-10,10,-4
sentence FILM same unread	-4,7,-4
sentence FILM same word +	5,-3,-1
sentence FILM seen unread	-6,7,-1
sentence FILM seen wish word +	7,-6,-1
sentence FILM seen word +	12,-10,-1
sentence FILM they facet +	2,-1,-1
sentence FILM they unread	2,-1,-2
sentence FILM they word +	4,-2,-1
sentence FILM turn facet +	16,-15,-2
sentence FILM turn unread	8,-7,-2
sentence FILM turn word +	1,2,-3
sentence FILM unread	5,-4,-1
sentence FILM wish person +	10,-7,-9
sentence FILM wish unread	9,-8,-3
sentence FILM wish word +	7,-5,-3
sentence FILM word +	3,-2,-2
sentence FILM years +	-22,13,10
sentence I NO facet +	-3,4,-2
sentence I NO facet -	0,-13,8
sentence I NO feeling films negator word +	5,-3,-1
sentence I NO feeling films word +	2,-1,-3
sentence I NO feeling mood +	-5,8,-6
sentence I NO feeling negator mood +	-9,0,4
sentence I NO feeling negator unread	2,4,-7
sentence I NO feeling negator wish unread	9,-4,-6
sentence I NO feeling negator wish word +	3,-2,-1
sentence I NO feeling negator word +	-1,-3,3
sentence I NO feeling negator word -	5,-2,-4
sentence I NO feeling unread	-2,-2,3
sentence I NO feeling word +	1,1,-2
sentence I NO feeling word -	-7,-8,14
sentence I NO films negator person +	10,-4,-7
sentence I NO films other unread	6,-4,-2
sentence I NO films other wish unread	12,-11,-1
sentence I NO films unread	-2,2,0
sentence I NO mood +	-10,9,-5
sentence I NO mood -	-2,-8,6
sentence I NO negator facet +	5,-5,1
sentence I NO negator facet -	7,2,-9
sentence I NO negator mood +	1,0,-2
sentence I NO negator mood -	0,-4,2
sentence I NO negator open unread	11,2,-13
sentence I NO negator other they unread	-2,-3,3
sentence I NO negator other wish unread	6,-1,-5
sentence I NO negator person +	3,-14,8
sentence I NO negator person -	-4,-6,9
sentence I NO negator same they unread	-3,10,-11
sentence I NO negator seen unread	0,2,-1
sentence I NO negator they unread	-6,-1,7
sentence I NO negator they wish word +	-8,4,1
sentence I NO negator turn person +	-8,-2,5
sentence I NO negator turn unread	8,-4,-4
sentence I NO negator turn wish word +	4,-3,-2
sentence I NO negator unread	3,-3,0
sentence I NO negator wish facet +	5,-1,-4
sentence I NO negator wish mood +	-12,2,8
sentence I NO negator wish person +	-9,6,1
sentence I NO negator wish unread	-10,7,4
sentence I NO negator wish word +	7,-3,-4
sentence I NO negator wish word -	-7,-7,11
sentence I NO negator word +	4,1,-4
sentence I NO negator word -	-5,-2,7
sentence I NO negator years +	-3,4,-4
sentence I NO open unread	4,-13,6
sentence I NO other facet +	-12,5,7
sentence I NO other facet -	-2,-4,5
sentence I NO other mood +	-1,6,-8
sentence I NO other mood -	-4,-3,7
sentence I NO other person -	11,-14,-4
sentence I NO other unread	0,-2,2
sentence I NO other wish facet +	-11,2,8
sentence I NO other wish unread	7,-11,3
sentence I NO other wish word +	1,2,-3
sentence I NO other wish word -	-4,-6,7
sentence I NO seen unread	2,0,-2
sentence I NO they turn wish word +	0,1,-3
sentence I NO they unread	-5,9,-4
sentence I NO turn unread	14,-5,-9
sentence I NO unread	3,-2,-2
sentence I NO wish unread	8,-3,-5
sentence I NO wish word +	-4,-4,8
sentence I NO wish word -	-7,-4,8
sentence I NO word +	4,-2,-1
sentence I country +	2,-22,15
sentence I facet +	1,1,-2
sentence I feeling facet +	-9,3,6
sentence I feeling films facet +	5,-4,-2
sentence I feeling films seen word +	10,-9,0
sentence I feeling films unread	-7,8,-2
sentence I feeling films word +	-4,6,-2
sentence I feeling like open they word +	2,-1,-1
sentence I feeling mood +	3,-1,-4
sentence I feeling person +	-5,1,5
sentence I feeling they unread	9,-7,-4
sentence I feeling they word +	-7,8,-2
sentence I feeling turn facet +	-1,4,-7
sentence I feeling turn unread	6,-3,-2
sentence I feeling turn word +	2,3,-6
sentence I feeling unread	3,0,-3
sentence I feeling wish facet +	4,-2,-3
sentence I feeling wish mood +	1,1,-2
sentence I feeling wish unread	3,0,-2
sentence I feeling wish word +	3,-1,-2
sentence I feeling word +	3,-4,1
sentence I feeling word -	9,-5,-5
sentence I films language +	9,-7,-3
sentence I films mood +	0,-2,2
sentence I films person +	1,-7,3
sentence I films same unread	3,-2,0
sentence I films seen unread	3,-2,-1
sentence I films seen wish word +	6,-6,-4
sentence I films they unread	4,-4,-1
sentence I films wish facet +	11,-9,-2
sentence I films wish mood +	-7,8,-2
sentence I films wish unread	0,3,-3
sentence I films wish word +	6,-4,-2
sentence I films years +	0,1,-3
sentence I genre +	1,-3,1
sentence I language +	0,4,-6
sentence I like unread	7,-3,-3
sentence I like wish word +	11,-9,-3
sentence I like word +	2,-1,-1
sentence I mood +	-8,5,2
sentence I open facet +	3,-1,-1
sentence I open mood +	4,-2,-4
sentence I open they unread	-1,3,-4
sentence I open unread	-3,6,-3
sentence I open wish unread	6,-3,-3
sentence I open wish word +	-2,3,-2
sentence I person +	-3,-5,7
sentence I rating +	2,-1,-2
sentence I runtime +	-2,6,-7
sentence I same unread	4,-3,-1
sentence I seen facet +	5,-5,0
sentence I seen person +	3,13,-20
sentence I seen they unread	6,-4,-2
sentence I seen unread	4,-3,-2
sentence I seen wish word +	9,-8,-3
sentence I they facet +	11,-9,-4
sentence I they mood +	10,-7,-3
sentence I they runtime +	-8,-7,10
sentence I they unread	6,-4,-2
sentence I they wish unread	3,0,-3
sentence I they wish word +	2,0,-4
sentence I turn person +	-24,10,2
sentence I turn unread	5,-1,-4
sentence I turn wish facet +	1,0,-2
sentence I turn wish person +	-3,5,-2
sentence I turn wish unread	5,-3,-2
sentence I turn wish word +	1,3,-4
sentence I unread	3,-2,-2
sentence I wish country +	-11,18,-5
sentence I wish facet +	0,3,-3
sentence I wish genre +	4,-5,-1
sentence I wish mood +	-5,3,1
sentence I wish person +	-8,6,1
sentence I wish unread	3,-1,-2
sentence I wish word +	3,0,-3
sentence I wish years +	-11,11,-1
sentence I word +	4,-2,-2
sentence I years +	0,1,-2
sentence NO facet +	-13,7,5
sentence NO facet -	-8,-10,16
sentence NO feeling facet +	-5,7,-5
sentence NO feeling films other word +	7,-3,-7
sentence NO feeling films word +	2,-2,0
sentence NO feeling films word -	0,-4,3
sentence NO feeling mood +	5,-4,-3
sentence NO feeling mood -	-2,-12,7
sentence NO feeling negator facet +	-25,23,2
sentence NO feeling negator mood +	-6,9,-5
sentence NO feeling negator other word +	11,-10,-1
sentence NO feeling negator turn word +	11,-10,-3
sentence NO feeling negator unread	0,4,-6
sentence NO feeling negator word +	2,-1,-2
sentence NO feeling negator word -	7,-4,-5
sentence NO feeling other word +	3,2,-5
sentence NO feeling person -	-11,-3,13
sentence NO feeling unread	5,-9,2
sentence NO feeling wish facet +	-2,-6,17
sentence NO feeling word +	-1,-2,1
sentence NO feeling word -	7,4,-13
sentence NO films negator mood +	3,1,-9
sentence NO films negator open word +	0,3,-6
sentence NO films negator person +	4,-5,-3
sentence NO films negator they wish word +	4,-3,-2
sentence NO films negator unread	4,-7,-2
sentence NO films negator wish mood +	-3,5,-2
sentence NO films negator wish word +	7,-1,-4
sentence NO films negator word +	-2,1,1
sentence NO films negator word -	-2,-8,9
sentence NO films other unread	-8,-5,11
sentence NO films other wish mood -	-2,-5,8
sentence NO films other wish word -	-9,-4,12
sentence NO films other word +	7,-4,-3
sentence NO films unread	13,-11,-3
sentence NO films word +	4,-2,-2
sentence NO films word -	8,-9,-3
sentence NO genre +	-14,15,-5
sentence NO like negator wish word +	-5,5,-1
sentence NO mood +	-1,7,-8
sentence NO mood -	12,-10,-7
sentence NO negator facet +	11,-8,-4
sentence NO negator facet -	-11,7,0
sentence NO negator genre +	-9,14,-6
sentence NO negator genre -	-10,-3,11
sentence NO negator language +	-2,5,-4
sentence NO negator mood +	-1,5,-5
sentence NO negator mood -	-9,-8,17
sentence NO negator open word +	-4,9,-3
sentence NO negator other word -	5,-2,-3
sentence NO negator person +	-6,9,-4
sentence NO negator person -	-11,6,5
sentence NO negator rating +	-13,16,-5
sentence NO negator seen word +	-7,-2,7
sentence NO negator they unread	4,1,-5
sentence NO negator they wish word +	10,-8,-3
sentence NO negator they word +	6,-8,-2
sentence NO negator turn mood +	-8,11,-3
sentence NO negator turn mood -	-15,-3,17
sentence NO negator turn unread	19,-10,-14
sentence NO negator turn wish word +	4,-14,4
sentence NO negator turn word +	-2,0,2
sentence NO negator turn word -	-1,-5,2
sentence NO negator unread	2,-1,-1
sentence NO negator wish country +	-13,-5,11
sentence NO negator wish facet +	-10,13,-4
sentence NO negator wish facet -	-8,3,4
sentence NO negator wish mood +	0,2,-2
sentence NO negator wish mood -	-11,-4,13
sentence NO negator wish person +	-13,-4,12
sentence NO negator wish person -	-11,5,2
sentence NO negator wish unread	6,-6,1
sentence NO negator wish word +	4,-8,2
sentence NO negator wish word -	8,-4,-9
sentence NO negator word +	6,-2,-4
sentence NO negator word -	1,-3,2
sentence NO open word +	-11,-1,6
sentence NO other facet +	1,-8,7
sentence NO other facet -	2,-4,0
sentence NO other genre +	6,0,-12
sentence NO other genre -	-9,10,-6
sentence NO other mood +	-4,10,-7
sentence NO other mood -	-10,0,9
sentence NO other person +	-3,-14,15
sentence NO other person -	-1,-14,13
sentence NO other turn unread	0,5,-6
sentence NO other unread	10,-7,-6
sentence NO other wish mood +	-2,3,-1
sentence NO other wish mood -	6,-11,1
sentence NO other wish person -	-1,-1,2
sentence NO other wish unread	15,-8,-7
sentence NO other wish word +	2,2,-6
sentence NO other wish word -	-6,-5,7
sentence NO other word +	1,5,-6
sentence NO other word -	-4,3,1
sentence NO person +	-3,3,-3
sentence NO person -	-7,-2,9
sentence NO rating +	12,-8,-4
sentence NO turn mood +	-8,8,-1
sentence NO turn person -	-6,-3,8
sentence NO turn unread	5,-3,-4
sentence NO turn wish unread	10,10,-14
sentence NO turn wish word +	3,-1,-4
sentence NO turn word -	-1,-10,9
sentence NO unread	5,-1,-5
sentence NO wish facet +	-10,5,2
sentence NO wish facet -	2,-20,14
sentence NO wish mood +	-5,4,0
sentence NO wish mood -	-11,4,1
sentence NO wish unread	5,1,-5
sentence NO wish word +	-4,2,-1
sentence NO wish word -	-4,-3,5
sentence NO word +	-1,-1,2
sentence NO word -	-3,-1,2
sentence feeling films mood +	-5,7,-2
sentence feeling films unread	8,-7,-1
sentence feeling films wish word +	-1,2,-4
sentence feeling films word +	1,1,-3
sentence feeling genre +	-13,14,-1
sentence feeling language +	12,-11,-3
sentence feeling mood +	-5,1,2
sentence feeling person +	-10,7,-1
sentence feeling seen word +	8,-6,-2
sentence feeling they person +	-18,22,-5
sentence feeling they unread	-10,11,-2
sentence feeling they wish word +	-8,11,-4
sentence feeling they word +	2,0,-3
sentence feeling turn mood +	-2,4,-4
sentence feeling turn unread	3,1,-5
sentence feeling turn word +	7,-5,-3
sentence feeling unread	2,1,-4
sentence feeling wish facet +	6,-4,-1
sentence feeling wish mood +	-3,5,-1
sentence feeling wish person +	-10,10,2
sentence feeling wish unread	0,3,-4
sentence feeling wish word +	2,-1,-2
sentence feeling word +	3,0,-3
sentence feeling years +	-5,6,-1
sentence films country +	3,-1,-3
sentence films facet +	-4,6,-4
sentence films language +	6,-4,-4
sentence films mood +	2,1,-4
sentence films person +	0,5,-5
sentence films seen facet +	9,-9,0
sentence films seen unread	-3,4,-2
sentence films they word +	-16,17,-4
sentence films turn word +	-2,5,-4
sentence films unread	-6,4,1
sentence films wish facet +	-1,2,-2
sentence films wish mood +	-8,12,-3
sentence films wish unread	3,1,-6
sentence films wish word +	-3,3,-1
sentence films word +	2,-1,-1
sentence films years +	-5,7,-2
sentence like facet +	-8,10,-2
sentence like open wish word +	-5,6,-2
sentence like person +	6,-3,-7
sentence like unread	4,-2,-3
sentence like wish mood +	-7,8,0
sentence like wish unread	21,-19,-2
sentence like wish word +	-6,8,-1
sentence like word +	-1,4,-3
sentence open facet +	6,-3,-4
sentence open genre +	-4,5,-1
sentence open mood +	-1,3,-1
sentence open person +	-8,12,-5
sentence open same word +	2,-1,-3
sentence open turn word +	5,-3,-4
sentence open unread	14,-12,-4
sentence open wish genre +	-3,3,0
sentence open wish mood +	4,-1,-3
sentence open wish word +	-9,11,-4
sentence open word +	2,0,-3
sentence same person +	16,-16,-2
sentence same unread	1,2,-3
sentence same word +	6,-11,5
sentence seen facet +	5,-5,0
sentence seen unread	0,-4,5
sentence seen wish word +	-5,7,-3
sentence seen word +	8,-5,-4
sentence they facet +	4,-2,-2
sentence they mood +	11,-9,-2
sentence they person +	-13,13,-2
sentence they unread	7,-4,-3
sentence they wish word +	12,-9,-3
sentence turn facet +	-11,13,-6
sentence turn person +	-7,12,-9
sentence turn rating +	10,-10,-1
sentence turn unread	6,-4,-3
sentence turn wish unread	6,-5,-1
sentence turn wish word +	4,-3,-2
sentence turn word +	-4,9,-5
sentence wish country +	1,2,-4
sentence wish facet +	-1,4,-3
sentence wish genre +	9,-4,-6
sentence wish language +	-14,16,-2
sentence wish mood +	-3,5,-2
sentence wish person +	-2,-4,4
sentence wish rating +	-3,4,-2
sentence wish runtime +	2,-5,5
sentence wish unread	4,-1,-3
sentence wish word +	1,3,-3
sentence wish years +	-8,9,-1
w 0000s	-9,11,-4
w 0000s years +	3,0,-5
w 00s	-12,1,8
w 00s years +	-7,-3,9
w =animal	1,-2,0
w =animal mood +	-5,1,3
w =animal mood -	6,-3,-2
w =boxing	-15,16,-3
w =generation	-3,4,-2
w =office	-2,1,2
w =past	5,-4,-2
w =past unread	4,-2,-2
w =past word +	6,-5,-2
w =police	-11,3,12
w about	8,-4,-5
w about unread	8,-4,-5
w accent	5,-4,-1
w accent word +	5,-4,-1
w act	7,-7,-3
w act facet +	3,-3,-5
w act word +	7,-6,-1
w action	-9,4,4
w action genre +	-1,4,-5
w actor	1,-8,3
w actual	11,-7,-5
w actual unread	-6,6,0
w actual word +	14,-12,-2
w adam	-16,2,11
w adam person -	-5,-1,6
w adapt	11,-12,-3
w ador	4,-2,-2
w ador unread	4,-2,-2
w adult	-12,16,-11
w adventur	-2,5,-4
w adventur genre +	-2,5,-4
w affair	2,0,-3
w african	-6,9,-3
w aftersun	13,-12,-1
w ag	-5,7,-2
w ag rating +	-3,4,-4
w agre	2,-1,-1
w agre unread	3,-1,-1
w air	8,-4,-5
w air word +	5,-4,-1
w airport	-5,-5,11
w airport unread	-9,4,5
w alien	-3,4,-3
w alien word +	-21,22,-6
w allen	-7,-7,9
w allen person +	-7,-7,9
w allow	7,-4,-3
w allow unread	6,-3,-3
w allow word +	7,-5,-1
w almodovar	-9,12,-4
w almodovar person +	-10,14,-3
w alon	0,4,-4
w alon word +	1,0,-2
w alor	13,-10,-4
w also	11,-9,-3
w also unread	4,-3,-1
w also word +	23,-22,-3
w america	-17,-2,13
w american	-7,-5,10
w american country +	-11,3,6
w american country -	-2,-4,5
w american word +	5,-9,0
w amour	20,-17,-5
w anatomi	5,-5,0
w angri	-1,4,-6
w angri facet +	-6,8,-5
w anim	-2,4,-3
w anim genre +	-2,5,-6
w anniversari	-3,9,-4
w anniversari facet +	-2,6,-5
w ano	4,-1,-2
w anora	15,-14,-2
w answer word +	3,-2,-1
w ap	4,1,-4
w apart	-5,0,6
w appar	14,-13,-2
w april	18,-15,-3
w argu	-3,8,-5
w argument	-5,8,-4
w arm	-1,4,-4
w arriv	14,-10,-4
w art	18,-18,-1
w ask	7,-3,-3
w ask unread	4,-3,-1
w ask word +	7,-4,-3
w asleep	7,-6,-1
w aunt	0,2,-3
w aunt unread	8,-4,-4
w aunt word +	9,-7,-3
w aunti	5,-4,-1
w aunti word +	14,-13,-1
w autumn	-11,11,-1
w babi	2,-4,2
w babi unread	-1,-3,4
w babi word +	7,-5,-2
w bad	-1,4,-4
w bad unread	7,-6,-1
w bad word +	-5,6,-3
w ball	-9,16,-11
w ballet	-4,5,-2
w ballet mood +	-2,4,-2
w ban	3,-2,-1
w ban word +	8,-6,-1
w band	-8,8,-3
w bank	-14,5,9
w bar	-9,7,3
w barbi	8,-4,-3
w bath	9,-7,-2
w beach	9,-2,-12
w beach mood +	3,-1,-4
w bear	-3,5,-3
w bear unread	9,-11,-1
w beard	6,0,-9
w beast	14,-12,-2
w beat	-3,-8,8
w beat word +	3,2,-4
w beauti	1,0,-2
w beauti mood +	9,-7,-2
w bee	-10,5,7
w bee word +	1,2,-8
w begin	-3,7,-4
w begin word +	-6,10,-5
w behind	9,-7,-4
w belgian	-6,7,-3
w belgian country +	-10,12,-3
w believ	6,-5,0
w ben	-3,1,2
w bergman	-2,0,-9
w berlin	7,-5,-4
w berlin mood +	8,-5,-4
w best	18,-16,-2
w best unread	12,-10,-1
w bicycl	-6,8,-4
w bicycl word +	-8,9,-4
w big	-1,0,2
w big mood +	5,-4,-2
w big unread	6,-5,-1
w big word +	-1,2,-3
w bill	-4,8,-7
w bill person +	1,-4,-1
w biopic	-16,-5,18
w biopic mood -	-4,-2,5
w bird	-6,8,-3
w bird word +	-7,8,-3
w birth	4,-3,-1
w birthdai	2,-7,4
w birthdai unread	7,-3,-3
w biscuit	14,-13,-1
w black	-3,2,0
w black mood +	-2,4,-2
w black word +	-6,9,-5
w blanket	9,-5,-4
w blind	-5,6,-1
w blood	7,-4,-3
w blood mood +	14,-9,-9
w bloodi	2,9,-13
w blue	0,2,-3
w blue word +	6,-3,-4
w boat	0,1,-5
w boat word +	-9,11,-5
w bodi	-7,6,0
w bodi unread	4,-12,3
w bohemian	6,-3,-3
w boi	8,-5,-2
w boi unread	3,-2,-1
w boi word +	12,-10,-3
w bond	-11,-2,11
w book	6,-3,-3
w book facet +	5,-4,-4
w book unread	-3,4,-1
w book word +	4,-3,-1
w bore	3,-1,-2
w bore facet +	11,-10,-1
w born	12,-10,-1
w boss	3,-2,0
w bother	8,-4,-4
w bottl	-4,5,-1
w bought	2,-1,-1
w box	6,-5,-1
w box word +	5,-4,-1
w boyfriend	-2,3,-1
w brain	4,-2,-4
w brain facet +	0,2,-6
w brave	11,-8,-2
w brave unread	6,-3,-3
w brave word +	15,-13,-2
w brazilian	-3,4,-1
w brazilian country +	-7,9,-2
w break	-5,4,1
w break word +	-4,-1,5
w breath	5,-3,-2
w bridg	4,-3,0
w bright	-11,8,3
w bright word +	-7,9,-1
w brilliant	11,-11,-1
w bring	10,-8,-1
w bring unread	12,-9,-1
w british	-3,5,-2
w british country +	-4,5,-2
w broken	9,-7,-1
w brother mood +	-7,10,-6
w brother unread	5,-3,-1
w brother word +	19,-18,-3
w brutal	-11,3,-3
w bu	-2,-1,2
w bu word +	-4,-1,4
w build	2,2,-9
w burn	-4,-8,6
w cage	3,-3,0
w cage person +	-3,3,-2
w call	5,-3,-1
w call unread	3,-2,0
w call word +	6,-5,-1
w calm	5,-3,-4
w calm facet +	-1,3,-2
w came	7,-6,-2
w came unread	5,-3,-2
w camera	0,2,-5
w camp	13,-12,-1
w can	3,1,-4
w can unread	3,1,-4
w cancer	-3,2,-1
w candl	5,-4,-2
w candl word +	1,1,-2
w car	-1,2,-1
w car facet +	13,-12,0
w car unread	13,-12,-1
w car word +	-4,8,-7
w card	4,-2,-4
w care	10,-8,-2
w care unread	11,-9,-2
w cartoon	1,1,-3
w cartoon genre +	0,1,-5
w casa	-3,-5,8
w cat	7,-2,-7
w cat mood +	8,-4,-3
w certif	-1,2,-2
w chair	2,-7,2
w chan	-4,13,-9
w chan person +	-4,5,-1
w chang	7,-6,-1
w chang unread	6,-5,-1
w chang word +	5,-4,-1
w charm	5,-3,-2
w chase	-5,6,-1
w chase mood +	-11,12,-2
w chase word +	-3,3,-1
w cheap	-6,4,5
w cheer	-3,4,-2
w cheer mood +	-14,15,-1
w cheesi	-14,9,2
w chef	9,-12,2
w chess	-9,10,-6
w chicken	5,-2,-2
w child	-6,6,1
w child word +	2,1,-2
w childhood	9,-11,1
w children	4,-5,1
w children word +	4,-3,-2
w chocol	8,-6,-1
w choos	16,-14,-1
w christma	2,0,-4
w christma facet +	19,-18,-1
w christma mood +	-7,9,-7
w christoph	-10,4,2
w church	-1,3,-2
w citi	-7,9,-2
w citi word +	-15,16,-2
w class	1,1,-2
w class mood +	22,-22,-2
w class rating +	4,-4,-1
w classic	1,0,-5
w clear	-9,13,-9
w clever	-4,4,-1
w clever facet +	-9,11,-1
w close	-1,2,-1
w close unread	5,-4,0
w close word +	-5,6,-2
w cloth	-13,15,-2
w clown	-10,2,3
w club	7,-5,-3
w club facet +	2,-1,-1
w club unread	5,-4,0
w coast	-10,-10,13
w coast word +	-12,-9,14
w coat unread	0,2,-2
w coen	-2,-3,2
w coffe	6,-4,-2
w cold	15,-13,-4
w cold unread	6,-5,-1
w cold word +	2,1,-8
w colin	11,-7,-10
w colleagu	9,-8,-1
w color	1,2,-6
w color facet +	0,2,-8
w colour	-9,11,-3
w come	5,-2,-3
w come unread	4,-2,-3
w comedi genre +	0,4,-4
w comedi genre -	-12,-3,15
w comfort	-7,7,-1
w condit	23,-20,-4
w confus	19,-20,-2
w convers	-4,5,-2
w convers facet +	4,-3,-1
w cook	-8,11,-3
w cook mood +	-23,24,-2
w cook unread	7,-6,-2
w cop	-7,1,7
w coppola	9,-7,-4
w costum	8,-6,-3
w count	9,-4,-5
w count word +	7,-3,-4
w countri	9,-5,-4
w countri word +	2,-1,-2
w coupl	-10,-1,9
w coupl word +	2,1,-3
w cours	16,-10,-7
w cours unread	11,-10,-1
w court	16,-10,-10
w courtroom	-17,5,8
w cousin	7,-4,-3
w cousin unread	5,-2,-4
w cousin word +	11,-10,-1
w cover	10,-10,0
w cow	12,-5,-11
w cow word +	3,-1,-2
w cozi	6,-3,-4
w crash	7,-5,-2
w crash word +	8,-7,-1
w crazi	15,-14,-2
w crazi facet +	16,-15,-3
w creepi	-8,10,-4
w cri	4,-2,-2
w cri unread	2,-1,-1
w cricket	-13,16,-12
w crime	3,-1,-4
w crime genre +	3,-1,-3
w cronenberg	7,-14,1
w cross	11,-8,-5
w cruel	0,-3,3
w cruis	-2,-9,9
w cry facet +	5,-3,-6
w cry unread	0,4,-5
w cut	12,-8,-5
w czech	-10,11,-2
w dad	8,-6,-2
w dad facet +	9,-8,-1
w dad unread	4,-3,-2
w dad word +	10,-8,-2
w daft	-6,8,-3
w daft facet +	-7,9,-5
w dai	3,-3,0
w dai mood +	11,-9,-2
w dai unread	4,-2,-3
w dai word +	5,-9,4
w danc	2,0,-3
w danc mood +	-3,4,-3
w danger	-9,8,8
w daniel	6,-6,-3
w danish	-2,3,-1
w danish language +	3,-2,-1
w dare	8,-1,-6
w dark	0,4,-4
w dark facet +	-7,9,-3
w dark mood +	0,2,-2
w date	6,-4,-2
w date facet +	2,-1,-1
w date unread	5,-3,-3
w daughter	-4,5,-2
w daughter rating +	-7,8,-2
w daughter unread	6,-4,-2
w david	9,0,-11
w david person +	-6,10,-7
w de	0,4,-4
w de person +	-4,8,-7
w dead	7,-7,-2
w dead unread	12,-2,-10
w deaf	12,-11,-3
w death	11,-13,-1
w death mood +	6,-3,-4
w decad	11,-9,-3
w deni	-15,17,-6
w dentist	8,-7,-1
w dentist unread	6,-4,-1
w denzel	-6,10,-7
w depardieu	-15,-7,17
w depress	4,-3,-3
w desert	-5,6,-3
w desert mood +	-1,1,-3
w detect	7,-4,-10
w di	-5,3,-1
w di unread	7,-5,-2
w dialogu	13,-6,-11
w die	-3,-7,10
w die unread	1,-4,2
w die word +	4,-8,1
w differ	10,-2,-10
w differ unread	10,-2,-10
w dinner	3,-1,-4
w dinner unread	4,-2,-3
w dinner word +	3,-1,-4
w dinosaur	-2,11,-9
w director	3,0,-6
w director word +	-1,2,-5
w dirti	6,-5,-2
w dirti facet +	3,-3,-2
w disnei	-1,-4,4
w disnei person +	10,-5,-6
w divorc	-5,5,-4
w divorc mood +	-4,6,-4
w diz	7,-5,-2
w doctor	-7,4,3
w doctor word +	-3,5,-8
w documentari	-2,-4,4
w documentari genre +	2,-8,3
w dog	2,-5,3
w dog mood +	6,-6,0
w doing	15,-5,-12
w doing unread	4,-2,-1
w doing word +	12,-9,-8
w door	1,2,-4
w door word +	-5,6,-2
w doubl	7,-6,-3
w dragon	-8,5,4
w dragon mood +	1,0,-3
w drama	-3,3,0
w draw	6,-2,-6
w dream	-5,-3,6
w dream mood +	4,-2,-2
w dress	-11,7,8
w dress word +	-6,8,-6
w drink	-1,-8,7
w drink word +	5,0,-6
w drive	4,-3,-1
w drive unread	2,-1,0
w drive word +	6,-4,-2
w dry	0,2,-2
w dry facet +	-3,4,-2
w dub	-9,0,8
w dub word +	4,-2,-9
w duel	-4,7,-3
w duel word +	-6,10,-4
w dune	17,-11,-6
w dutch	-1,2,-4
w dvd	6,-4,-1
w dy	-14,6,8
w eal	8,-4,-6
w earli	4,-1,-6
w earth	20,-18,-2
w easi	-2,3,-2
w easter	11,-10,-3
w eat	-1,-6,6
w edg	8,-6,-3
w eighti	-7,4,4
w eighti years +	-3,6,-4
w eleven	5,-4,0
w eleven unread	3,-2,-1
w elf	16,-6,-11
w embarrass	-1,-7,0
w end	3,-3,1
w end unread	4,-3,-1
w end word +	9,-8,-5
w english	1,-4,3
w english country +	-13,17,-4
w english language +	8,-12,4
w enough	10,-4,-6
w enough unread	10,-4,-6
w epic	6,-4,-6
w era	0,2,-3
w escap	-6,8,-4
w et	21,-16,-8
w every	5,-4,-2
w every unread	4,-3,-1
w every word +	6,-5,-2
w everyon	3,-9,6
w everywher	9,-8,-3
w evil	2,-1,-2
w ex	-4,-6,8
w exam	7,-4,-4
w exam word +	-5,7,-2
w except	10,-4,-6
w except unread	11,-4,-8
w exchang	10,-9,-1
w exhaust	3,-1,-2
w exhaust facet +	4,-2,-2
w exist	15,-13,-3
w exist word +	15,-13,-3
w explain	-3,-5,8
w explos	-7,3,-1
w explos facet +	-10,12,-5
w ey	0,3,-3
w ey unread	8,-3,-6
w ey word +	-6,7,-1
w face	19,-5,-13
w face unread	3,-3,-1
w face word +	9,-7,-1
w fairi	12,-10,-6
w fall	-5,7,-3
w fall word +	-8,9,-3
w famili	1,1,-2
w famili rating +	-8,9,0
w famili unread	4,-3,0
w fanci	11,-10,0
w fantasi	1,-3,-4
w far	13,-11,-2
w far unread	9,-7,-2
w farm	-4,3,1
w farm word +	-8,8,-1
w farmer	-10,13,-4
w fast facet +	0,2,-2
w father	2,-3,1
w father facet +	4,-3,-1
w father mood +	6,-5,-1
w father word +	-12,0,5
w favorit	4,-3,-1
w fear	-9,5,9
w fear facet +	-9,1,12
w fed	10,-4,-9
w feel	2,-1,-1
w feet	19,-6,-14
w fell	7,-5,-1
w fell unread	7,-6,-2
w felt	5,-5,0
w felt word +	7,-7,0
w fi	-5,7,-3
w fi genre +	-5,7,-3
w fiction	1,7,-12
w fifteen	7,-6,-2
w fifti	-1,2,-3
w fifti years +	-12,13,-1
w fight	-7,0,3
w fight unread	-5,0,4
w fight word +	5,-3,-5
w fill	12,-11,-3
w film	1,2,-8
w find	3,0,-2
w find unread	3,0,-2
w finger	-6,12,-9
w finish	-4,6,-3
w finish unread	2,1,-3
w fire	4,-10,5
w fire word +	12,-8,-4
w first	2,-1,-1
w first facet +	7,-6,-1
w first mood +	-10,12,-3
w first unread	5,-4,-2
w first word +	6,-4,-2
w fish	8,-5,-3
w fish word +	4,-2,-1
w flat	5,-4,-1
w flat word +	2,-1,-1
w flatmat	7,-7,-1
w flatmat unread	8,-8,0
w flow	17,-12,-6
w flu	4,-1,-5
w fog	-12,12,-1
w foi	7,-5,-2
w follow	-1,2,-3
w food	0,3,-3
w food mood +	-6,8,-5
w footbal	1,-7,6
w footbal mood +	5,-7,-1
w forbidden	-6,0,1
w foreign	0,-2,1
w foreign language -	5,0,-3
w forget	10,-8,-1
w forget word +	14,-13,-1
w forgiv	-2,3,-2
w forti word +	5,-5,0
w found	-2,-2,3
w fourth	13,-11,-2
w franc	-3,-5,6
w free	-9,11,-7
w french	-3,2,2
w french country +	10,-5,-4
w french language +	3,3,-6
w french unread	-1,-6,5
w french word +	-21,15,1
w friend	2,2,-3
w friend unread	8,-5,-4
w friend word +	14,-13,-1
w friendship	-4,6,-3
w friendship mood +	5,-2,-3
w front	4,0,-5
w front unread	-1,5,-6
w frozen	12,-9,-2
w fu	-3,7,-4
w fun	6,-4,-3
w fun facet +	9,-7,-4
w funer	-3,-3,7
w funer word +	3,-3,0
w funni	-5,7,-1
w funni mood +	-8,11,-2
w funni unread	-1,3,-3
w furiou	4,-2,-3
w furiou facet +	3,-1,-3
w game	-5,-3,3
w game word +	14,-13,-4
w garden	-1,3,-2
w garden unread	-4,5,-3
w gave	2,-1,-1
w gave word +	7,-6,0
w gene	-3,5,-4
w gene person +	-3,5,-4
w gentl	1,1,-2
w gentl facet +	-7,8,-2
w gerard	-15,-5,11
w gerard person +	-11,-6,9
w german	-2,1,1
w german language +	5,-4,-1
w german unread	-3,5,-4
w ghibli	-11,8,-1
w ghost	1,-1,2
w ghost mood +	12,-6,4
w ghost mood -	-9,8,3
w giant	2,3,-5
w giant word +	-2,4,-4
w girl	-1,2,-2
w girl facet +	-13,15,-4
w girl unread	-2,4,-2
w girl word +	6,-3,-3
w give	9,-4,-6
w give unread	7,-3,-4
w given	10,-8,-2
w gladiat	6,-2,-5
w glass	-1,3,-2
w glass word +	6,-5,-1
w go	13,-10,-3
w go unread	13,-10,-3
w god	14,-6,-8
w god unread	3,-3,0
w god word +	8,-5,-3
w gone	9,-8,-1
w gone word +	12,-12,-1
w gore	-8,0,2
w gorgeou	16,-15,-2
w grace	5,-3,-2
w gran	7,-6,-2
w gran facet +	4,-2,-2
w gran word +	12,-10,-1
w grandad	5,-4,-1
w grandad word +	5,-4,-1
w grandfath	6,-5,-3
w grandma	14,-11,-5
w grandmoth	5,-2,-3
w grandmoth facet +	8,-5,-4
w grandpa	-2,-6,6
w grandpa word +	-2,-8,6
w grandson	14,-13,-1
w grant	-3,1,0
w grant person +	2,-4,0
w graviti	16,-8,-12
w greek	-3,-1,-1
w green	4,-3,-3
w green word +	4,-3,-1
w grief	-10,10,-3
w group	5,-3,-1
w group unread	6,-5,-1
w grown word +	-1,2,-1
w gui	-3,0,3
w guitar	-4,6,-3
w guitar word +	-4,6,-3
w gun	-7,3,2
w ha	12,-11,-3
w ha word +	12,-11,-3
w hair	10,-8,-2
w hair word +	11,-9,-2
w half	4,-2,-2
w half runtime +	-8,9,-4
w half unread	4,-3,-1
w half word +	7,-6,-1
w hall	4,-2,-3
w hall unread	2,-1,-1
w halloween	14,-11,-10
w hand	4,-3,-1
w hand unread	6,-5,-1
w hand word +	3,-2,-1
w handl	12,-7,-5
w handl unread	12,-7,-5
w hanek	-4,-4,3
w hang	9,-7,-1
w happen	4,0,-6
w happi	2,-6,-3
w hard	7,-5,-2
w hard unread	2,-2,-2
w hard word +	3,-2,-3
w hat	3,5,-13
w hat word +	13,-5,-12
w hate	9,-6,-4
w hate unread	6,-3,-4
w haunt	4,-2,-3
w head unread	7,-5,-3
w headach	5,-4,-1
w hear	4,-3,-1
w hear unread	3,0,-2
w hear word +	5,-5,0
w heart	4,-2,-2
w heart unread	5,-4,-1
w heart word +	9,-7,-2
w heartbreak	-7,10,-4
w heat	15,-3,-12
w heaven	5,-4,-3
w heaven word +	1,0,-3
w heavi	0,-6,4
w hed	10,-9,-2
w hed word +	13,-12,-2
w heist	-4,7,-2
w heist mood +	-5,6,-2
w hen	-6,7,-3
w hen facet +	-6,7,-3
w hero	3,-14,3
w hero word +	6,-5,-4
w heur	-3,9,-8
w heur runtime +	-4,10,-8
w high	2,-1,-2
w his	17,-12,-5
w his unread	17,-12,-5
w histori	-10,11,-4
w hit	10,-7,-3
w hit unread	10,-7,-3
w hm	24,-24,-1
w hold	2,0,-1
w hold unread	3,-2,-1
w holidai	8,-7,-1
w holidai mood +	10,-8,-2
w hollywood	-8,-7,13
w hollywood mood +	-10,-13,17
w home	3,-9,1
w hong	-12,0,9
w hope	0,4,-4
w hora	-6,0,7
w hora word +	-10,-6,10
w horror	0,-1,-2
w horror genre +	-8,12,-4
w horror genre -	-13,-3,16
w hors	0,2,-3
w hors mood +	12,-11,-3
w hospit	1,-6,2
w hospit word +	-8,0,2
w hot	9,-5,-5
w hot facet +	12,-10,-2
w hotel	-5,7,-6
w hotel word +	0,2,-5
w hour	-2,-3,4
w hour runtime +	2,0,-2
w hour unread	-10,-12,17
w hous	2,0,-2
w hous unread	5,-3,-1
w hous word +	2,0,-2
w hugh	-5,3,-4
w hugh person +	2,-2,-4
w human	0,8,-14
w humour	-5,7,-3
w hundr	0,1,-2
w hunger	7,-6,-1
w hunt	-2,-8,9
w hurt	9,-10,1
w hurt word +	-7,-7,12
w husband	4,-3,-1
w husband unread	3,-2,-1
w i	9,-4,-4
w i unread	8,-4,-4
w ic	-7,8,-2
w ic word +	-19,18,-1
w ida	10,-6,-5
w ii	10,-2,-14
w ill	2,-9,5
w includ	10,-8,-1
w indian	12,-1,-12
w insid	10,-8,-2
w inspir	3,-2,-1
w irish	-13,17,-1
w irish country +	8,-12,1
w iron	4,-2,-2
w iron word +	12,-10,-2
w is	13,-7,-6
w is unread	12,-5,-6
w island	-1,3,-3
w island mood +	9,-7,-3
w italian	7,-4,-3
w italian language +	2,-1,-2
w italian word +	1,1,-3
w ja	12,-10,-4
w ja unread	12,-10,-6
w jacki	-1,6,-8
w jacqu	-20,17,7
w jame	-11,0,4
w jame person +	-5,-2,2
w japan	7,-7,-2
w japanes	-5,8,-5
w jazz	3,-3,-1
w jazz mood +	5,-4,-3
w jean	-3,9,-8
w jean person +	-2,10,-9
w job	-6,7,-2
w job word +	-8,9,-2
w john	-2,-2,-4
w john person +	-15,6,2
w johnni	4,-13,10
w joi	14,-6,-9
w joke	2,-2,-1
w joke facet +	-10,9,1
w joke unread	1,-7,6
w joker	3,-5,0
w joker unread	8,-3,-4
w juli	1,2,-6
w jump	-6,-8,12
w jungl	5,-4,-2
w jungl mood +	5,-4,-2
w juri	-17,20,-5
w keaton	-11,14,-2
w keaton person +	8,-5,-3
w keep	7,-3,-5
w keep unread	11,-6,-6
w keep word +	11,-8,-3
w ken	11,-8,-4
w kenneth	-22,9,3
w kevin	-15,-17,24
w kid	-2,3,-1
w kid mood +	-13,2,7
w kid rating +	-7,8,-2
w kid unread	8,-5,-3
w kid word +	2,-2,0
w kill	7,-7,0
w kind	3,-1,-3
w kind facet +	-2,3,-2
w king	-3,10,-13
w king mood +	18,-18,-1
w kiss	-5,11,-12
w kiss word +	7,-6,-4
w kitchen	-3,6,-4
w kitchen facet +	4,-4,0
w knee	-7,9,-4
w knight	-6,7,-3
w knive	20,-14,-8
w know	9,-5,-5
w know unread	6,-4,-2
w kong	-1,7,-6
w korean	-20,13,5
w korean language +	-2,5,-4
w kung	-8,8,-1
w la	5,-4,-3
w la unread	17,-15,-2
w la word +	-10,11,-4
w lad	4,-4,-1
w lad unread	2,-1,-1
w lad word +	11,-11,-1
w ladi	-1,2,-3
w ladi word +	9,-8,-2
w land	11,-9,-3
w languag	8,-12,4
w languag word +	6,-4,-3
w lanthimo	-9,-6,11
w lar	-6,-4,9
w lar person +	-6,-4,7
w last	4,-3,-2
w last unread	4,-3,-1
w last word +	5,-3,-1
w last years +	-1,3,-3
w late	-7,2,5
w late unread	-4,8,-5
w late years +	5,-3,-3
w laugh	-3,5,-2
w laugh facet +	2,1,-3
w laugh genre +	-12,12,-2
w laugh unread	5,-4,0
w law	3,-1,-2
w law facet +	0,4,-3
w law unread	3,-2,-1
w law word +	17,-14,-1
w lawyer	0,-2,3
w lawyer mood +	9,-7,-3
w le	2,-4,0
w le word +	-4,-5,6
w learn	3,-4,0
w leav	2,-1,-1
w leav unread	6,-7,1
w leav word +	0,6,-7
w lee	-3,9,-7
w lee person +	-4,9,-5
w left	8,-7,-1
w left word +	19,-17,-1
w lent	11,-9,-2
w let	13,-8,-6
w let unread	8,-5,-3
w letter	-8,10,-3
w letter word +	-6,7,-4
w li	-6,7,-2
w lie	15,-13,-2
w life	5,-1,-3
w life unread	5,-3,-1
w life word +	-2,3,-2
w lift	7,-6,-2
w light	-3,5,-2
w light facet +	-4,14,-5
w light mood +	-3,3,0
w light unread	-1,-10,9
w lighthous	-2,-3,2
w lighthous word +	-3,5,-4
w like	14,-12,-2
w limit	6,-3,-4
w littl	1,1,-2
w littl unread	1,1,-2
w live	1,2,-4
w live unread	3,-1,-3
w live word +	3,-1,-2
w loach	2,-4,-1
w london	-13,6,5
w lone	-2,4,-6
w long	7,-3,-4
w long facet +	21,-20,-4
w long runtime +	10,-1,-10
w long unread	-1,2,-1
w long word +	0,2,-3
w longer	-12,14,-5
w longer runtime +	-12,13,-5
w look	3,-2,-1
w look unread	4,-2,-2
w look word +	5,-3,-3
w lost	-2,3,-2
w lost unread	4,-2,-2
w lost word +	11,-10,-1
w loud	2,-3,-1
w loud unread	-12,12,-6
w loud word +	8,-7,-3
w love	5,-4,-2
w love facet +	3,-1,-2
w love unread	13,-12,-1
w lucki	-2,4,-3
w lynch	10,-5,-7
w m	-10,-4,10
w mad	-11,10,3
w mafia	-8,8,0
w maggi	-9,13,-4
w magic	5,-3,-3
w make	3,0,-2
w make unread	5,-3,-2
w man	7,-5,-2
w man unread	5,-3,-1
w man word +	4,-2,-1
w man word -	1,-8,2
w manner	16,-15,-2
w mark	1,-6,3
w marri	3,-2,-1
w marriag	5,-3,-2
w marriag mood +	10,-9,-1
w martin	3,3,-6
w marvel	9,-6,-5
w marvel person -	5,-6,-5
w mask	-5,8,-4
w master	14,-14,-1
w master word +	14,-14,-1
w match	14,-11,-3
w match word +	12,-9,-3
w mate	-8,9,-2
w mate unread	5,-4,-2
w me	11,-6,-5
w me unread	11,-6,-5
w mean	3,-1,-2
w mean unread	2,0,-1
w mean word +	3,-2,-2
w meet	2,0,-3
w meet unread	7,-6,-1
w meetup	6,-5,-2
w mel	-18,-1,10
w melancholi	-2,3,-1
w melancholi mood +	-4,5,-1
w melancholia	8,-6,-3
w melancholia facet +	8,-6,-3
w member	7,-4,-3
w member unread	5,-3,-1
w memori	0,1,-4
w memori mood +	15,-14,-2
w men	5,-6,0
w men unread	-11,3,8
w men word +	13,-11,-3
w mention	9,-5,-3
w meryl	1,-3,-2
w meryl person +	2,-3,-3
w mexican	-15,16,-3
w michael	-8,6,1
w michael person +	-8,6,-2
w midnight	6,-3,-3
w midnight unread	6,-3,-3
w midsommar	4,-2,-2
w mine	9,-5,-3
w mine unread	8,-1,-6
w mine word +	6,-4,-2
w miner	2,-1,0
w minut	7,-5,-3
w miss	1,1,-3
w miss unread	6,-5,-1
w miss word +	1,1,-3
w mondai	4,-2,-1
w monei	7,2,-7
w monei word +	-8,8,-3
w monster	4,-8,-2
w monster mood +	5,-5,-3
w month	7,-5,-2
w month unread	3,-1,-3
w month word +	10,-8,-2
w moon	5,-2,-6
w moon mood +	7,-6,-4
w moor	-4,1,3
w mother	0,3,-3
w mother facet +	-1,4,-2
w mother unread	1,-4,3
w mother word +	-4,6,-4
w motorbik	-9,5,7
w motorbik word +	-2,4,-5
w mountain	2,3,-5
w mountain mood +	6,-2,-7
w moustach	-6,7,-1
w moustach word +	-6,7,-1
w mouth	-1,3,-3
w move	4,-2,-2
w move unread	3,-2,-1
w move word +	7,-4,-4
w mum	7,-5,-2
w mum facet +	8,-7,-1
w mum unread	4,-3,-3
w mum word +	7,-5,-2
w murder	-9,6,-2
w murder mood +	17,-16,-1
w music	1,0,-2
w music genre +	-10,4,5
w music genre -	10,-8,-4
w music mood +	7,-3,-6
w must	16,-15,-2
w must unread	14,-13,-2
w mysteri	8,-6,-4
w mysteri genre +	5,-2,-5
w name	9,-8,-3
w name unread	4,0,-3
w nan	6,-4,-1
w nap	1,4,-7
w nasti	-5,4,0
w nasti unread	-9,14,-8
w natur	9,0,-10
w ne	15,-12,-4
w ne unread	15,-12,-4
w near	6,-4,-2
w near unread	3,-1,-3
w neighbour	4,-3,-2
w neighbour word +	3,-2,-3
w neither	10,-7,-4
w neither unread	10,-7,-4
w neon	-16,17,-3
w nephew	9,-8,-1
w nephew unread	2,-1,-1
w new	8,-6,-5
w next	10,-8,-1
w next unread	10,-8,-1
w nicola	-5,8,-4
w niec	8,-6,-2
w night facet +	-6,7,-3
w night mood +	9,-7,-5
w night unread	6,-4,-2
w night word +	0,-5,4
w nightmar	14,-9,-5
w nineti	-4,4,0
w nineti runtime +	-3,1,1
w nineti unread	-5,5,2
w nineti years +	-3,6,-2
w no	15,-6,-10
w no word +	11,-7,-5
w nobodi	11,-5,-6
w nobodi unread	3,0,-3
w nobodi word +	15,-10,-8
w noir	-5,5,-1
w noir mood +	-5,5,-1
w nois	17,-18,1
w nolan	-8,7,2
w none	4,-8,3
w none unread	2,-6,3
w nope	15,-13,-5
w nope word +	14,-12,-5
w norwegian	-13,13,-2
w not	12,-3,-9
w not unread	12,-4,-10
w noth	14,-11,-3
w noth unread	15,-12,-3
w nuditi	-9,-5,13
w number	-5,-5,7
w number unread	0,2,-3
w number word +	-5,-11,14
w nun	-14,8,0
w nun word +	0,3,-6
w nurs	10,-7,-3
w obvious	8,-5,-4
w obvious word +	8,-7,0
w odd	5,-2,-3
w odd facet +	3,-1,-2
w old	2,1,-2
w old facet +	1,1,-4
w old rating +	6,-5,-2
w old unread	-2,4,-3
w old word +	-5,6,-3
w old years +	15,-14,0
w onion	12,-4,-8
w only	1,7,-9
w open	-2,3,-1
w open unread	4,-2,-2
w open word +	-1,2,-3
w opera	-7,8,-5
w opera word +	-7,9,-6
w oppenheim	21,-14,-11
w opposit	2,0,-2
w opposit word +	2,0,-2
w option	1,0,-4
w or	2,-7,3
w or runtime +	2,-8,5
w order	12,-10,-2
w order word +	11,-10,-2
w origin	-1,-4,5
w origin mood +	14,-12,-4
w other	18,-12,-2
w our	9,-7,-2
w outsid	10,-7,-2
w pai	5,-4,-1
w pai word +	7,-5,-1
w pain	9,-5,-3
w pain word +	9,-9,0
w paint	-3,5,-5
w paper	4,-2,-2
w parent unread	5,-2,-2
w parent word +	0,2,-5
w pari	-1,-4,6
w pari mood +	-3,-2,5
w parti	0,3,-3
w parti unread	-14,15,-4
w parti word +	17,-13,-4
w pass	6,-4,-2
w pass unread	7,-4,-2
w paul	-15,19,-9
w paul person +	-4,10,-11
w perfect	-7,10,-4
w perfect unread	8,-6,-2
w period	-1,2,-1
w person	9,-8,-2
w peter	-5,13,-8
w peter person +	-1,8,-11
w pg	-12,17,-5
w pg rating +	-7,12,-6
w philip	-8,13,-8
w phone	1,-7,5
w phone unread	-2,-8,8
w phone word +	4,-3,-1
w pi	17,-14,-4
w piano	-7,6,0
w piano word +	-2,-1,4
w pick	3,-3,0
w pick unread	3,-2,0
w pie	8,-7,-1
w pig	6,-6,1
w pig word +	5,-2,-6
w pilot	-10,15,-6
w pirat	-5,6,-3
w pirat mood +	-3,4,-3
w piti	-4,-13,15
w pixar	-1,3,-1
w pixar person +	-1,3,-1
w place	8,-3,-6
w place word +	2,1,-1
w plai	3,-2,0
w plai unread	-1,-1,2
w plai word +	7,-5,-3
w plan	5,-1,-6
w plan unread	6,-5,0
w plane	1,-3,1
w point	12,-10,-3
w polanski	-7,-12,12
w polanski person +	-7,-12,12
w polish	-5,6,-1
w polish language +	-10,11,-1
w polit	-2,0,2
w polit mood +	5,-8,0
w polit mood -	-1,-2,3
w poni	-2,-6,3
w poor	5,-2,-3
w poor word +	6,-4,-5
w popcorn	6,-11,0
w portugues	-6,2,2
w possess	1,-7,6
w poster	7,-4,-2
w potato	4,-3,-2
w potato word +	4,-3,-2
w power	13,-11,-3
w power mood +	4,-3,-3
w pre	-13,8,5
w pre years +	-14,8,5
w pregnant	-2,-7,4
w pride	7,-5,-2
w pride word +	7,-5,-2
w priest	-9,11,-4
w priest facet +	11,-10,-3
w priest word +	-16,16,-5
w princess	-2,-7,5
w prison	-3,3,-2
w prison mood +	9,-6,-5
w problem	-1,-3,0
w programm	7,-5,-2
w programm word +	7,-5,-1
w project	7,-1,-6
w projector	-2,3,-2
w projector facet +	-2,3,-2
w promis	5,-3,-2
w provid	15,-14,-3
w psycholog	-2,3,0
w pure	11,-9,-3
w put	12,-8,-4
w put unread	8,-3,-5
w queen	12,-14,-2
w quiet	-2,4,-2
w quiet facet +	1,1,-2
w rabbit	11,-14,3
w race	-10,-1,9
w rai	-7,11,-5
w rain facet +	6,-5,-2
w rain unread	0,-4,4
w rain word +	-2,4,-3
w rank	21,-18,-3
w rat	8,-15,5
w rate	9,-5,-3
w read	7,-3,-4
w read unread	4,-2,-2
w real	5,-1,-7
w reason	7,-6,-1
w reason word +	9,-8,-1
w recent	-3,4,-3
w recent years +	-1,1,-3
w red	-3,4,-2
w red word +	-4,6,-2
w remak	-6,-5,9
w rememb	-3,3,-4
w rememb word +	-5,4,-2
w remot	14,-9,-5
w respect	8,-6,-2
w respect unread	2,-2,0
w rest	16,-4,-12
w rest unread	2,-1,-1
w rest word +	10,-7,-3
w retir	-4,-2,7
w return	11,-5,-5
w reveng	-14,16,-4
w reveng mood +	-12,14,-3
w rewatch	14,-13,-2
w reynold	-14,-5,16
w rhapsodi	5,-3,-2
w rich	-11,6,3
w rich word +	-3,6,-7
w richard	-5,2,-1
w ring	3,-2,0
w road mood +	-6,7,-1
w road word +	1,0,-2
w robert	3,-1,-5
w robert person +	-2,3,-4
w robot	2,1,-5
w robot mood +	-2,4,-3
w rock	-1,3,-4
w rock word +	-4,7,-6
w roma	12,-10,-3
w romanc	-17,11,2
w romanc genre +	-10,-1,8
w romanc genre -	-16,11,0
w romant	-4,6,-4
w romant mood +	-6,10,-7
w rome	4,-1,-6
w room	3,1,-3
w room unread	4,-2,-2
w room word +	11,-8,-2
w round	6,-3,-2
w round unread	5,-4,-1
w round word +	8,-6,-3
w row	6,-4,-3
w rude	-13,15,-5
w ruin	4,-2,-2
w ruin unread	3,-1,-1
w rule	14,-11,-2
w rule unread	15,-13,-3
w rule word +	9,-7,-2
w run	1,3,-3
w run unread	5,-3,-2
w run word +	6,-4,-2
w russel	-8,2,4
w russian	-5,3,2
w ryan	-5,-5,7
w ryan person +	-3,-1,1
w sad	0,1,-3
w sad facet +	6,-3,-3
w sad facet -	6,3,-14
w sad mood +	0,-2,1
w sad mood -	-1,-6,4
w sai	3,4,-6
w sai unread	-1,5,-5
w sake	16,-3,-12
w saltburn	14,-10,-5
w samurai	4,0,-4
w sandler	-2,-9,11
w sandler person -	-1,-4,4
w sandwich	16,-14,-3
w sandwich word +	14,-12,-3
w sat	7,-2,-5
w save	-4,-3,1
w saw	-2,-2,4
w saw unread	-2,-2,4
w scare facet +	-2,-9,10
w scare unread	1,2,-6
w scari	-4,5,-2
w scari mood +	-14,15,-2
w scari mood -	-4,-3,5
w school	0,2,-3
w school mood +	2,1,-5
w school unread	2,-1,-1
w sci	-3,6,-3
w sci genre +	-3,6,-3
w scienc	-1,2,-9
w scientist	-4,5,-2
w scorses	-3,-8,9
w scrap	14,-3,-11
w scream	-3,-6,9
w scream word +	6,-5,-1
w screen word +	9,-9,0
w sea	1,3,-5
w sea facet +	-8,11,-10
w sea mood +	4,-1,-5
w sea word +	3,1,-3
w season	13,-11,-3
w second	1,3,-5
w second unread	1,2,-4
w second word +	10,-9,-2
w secret	-3,3,-1
w secret word +	-8,9,-1
w sequel	-5,-7,11
w seriou	17,-15,-3
w seriou facet +	17,-16,-2
w seventi years +	-7,7,-1
w sex	-9,-7,12
w sexi	-8,9,-3
w share	9,-10,0
w shark	-6,3,3
w shark mood +	2,1,-5
w shed	10,-8,-3
w shed unread	4,-3,-1
w sheep	10,-7,-4
w shelf	8,-6,-2
w ship	-2,1,1
w shirt	5,-5,-5
w shirt word +	4,-3,-2
w shoe	8,-6,-2
w shoe word +	-1,4,-3
w shop	-3,5,-3
w shop word +	-4,6,-2
w short	1,2,-4
w short runtime +	4,-2,-3
w short unread	-12,13,-2
w short word +	9,-8,-3
w shorter	-5,6,-3
w shorter runtime +	-1,3,-4
w shot	6,-4,-4
w shot word +	-4,6,-4
w shout	-4,-6,9
w shout unread	5,-3,-1
w shout word +	6,-13,3
w show	4,-2,-1
w shut	4,-4,0
w sick	6,1,-6
w sick unread	6,-5,-2
w side	17,-16,0
w side unread	2,-1,0
w sign	11,-6,-5
w sign word +	7,-7,0
w silenc	8,-5,-3
w silent	-3,2,1
w silent facet +	0,4,-8
w silent mood +	-1,4,-5
w silli	-6,2,2
w silli facet +	5,-3,-3
w silli mood +	-4,6,-3
w since	8,-5,-3
w since unread	3,-2,-2
w since word +	8,-7,-1
w sing	-4,-3,6
w sing genre +	-12,-9,16
w sing unread	3,1,-10
w sing word +	6,3,-15
w singer	11,-2,-12
w singer word +	-8,9,-2
w singl	1,6,-6
w singl unread	10,-2,-8
w sister	4,-2,-1
w sister mood +	1,0,-2
w sister unread	5,-3,-1
w sister word +	6,-6,-1
w sixteen	4,-2,-2
w sixti	-2,4,-3
w sixti years +	-5,6,-1
w ski	-6,11,-5
w skip	8,-6,-3
w skip unread	8,-6,-3
w slap	8,-5,-8
w sleep	10,-6,-4
w sleep unread	2,-1,-1
w sleep word +	7,-6,0
w slept	7,-6,-2
w slow	-1,2,-1
w slow facet +	-8,5,-2
w slow mood +	-4,6,-2
w small	0,3,-3
w small word +	1,2,-3
w smile	-4,4,0
w smith	-10,-2,9
w smith person +	-12,1,7
w snow	1,2,-3
w snow mood +	-3,6,-4
w snow unread	8,-8,0
w so	7,-6,0
w so unread	8,-8,-1
w sob	4,0,-6
w sob facet +	4,0,-7
w soldier	-15,-6,12
w son	-1,4,-2
w son rating +	2,1,-3
w son word +	-4,5,-1
w song	9,-8,1
w soul	3,-2,-2
w soundtrack	19,-17,-5
w soup	4,-3,-1
w south	-6,9,-3
w space	-7,7,-2
w space mood +	-8,10,-5
w spaceship	-12,13,-6
w spaghetti	-7,9,-3
w spanish	1,3,-5
w spanish country +	11,-9,-5
w speak	6,-1,-4
w speak unread	5,0,-5
w speak word +	9,-8,-3
w speech	-1,-4,4
w speech word +	3,2,-7
w spi	-6,9,-4
w spi mood +	-6,9,-4
w spider	1,-6,3
w spirit	5,-3,-3
w spirit word +	0,2,-5
w split	-11,10,-2
w sport	-10,-2,9
w spring	2,5,-15
w spy	-8,10,-5
w spy mood +	-8,10,-5
w stai	3,2,-7
w stai unread	-6,11,-8
w stand	2,1,-2
w stand unread	3,-2,-2
w stand word +	1,2,-3
w star	9,-2,-9
w start	8,-5,-3
w start unread	7,-6,-2
w start word +	11,-8,-2
w station	-1,4,-3
w steve	-5,13,-9
w steve person +	-5,14,-10
w stone	-3,-14,5
w stop	3,0,-4
w stop unread	4,-3,-1
w storm	-5,6,-2
w stranger	4,-2,-3
w street	0,3,-3
w street unread	-10,9,-3
w street word +	10,-5,-5
w strike	-2,4,-3
w strong	9,-7,-2
w student	5,-3,-2
w student facet +	2,0,-2
w student unread	6,-4,-1
w studi	11,-7,-3
w stupid	-13,12,2
w submarin	-7,8,-2
w substanc	4,-1,-2
w subtitl	-5,1,1
w subtitl language -	7,-4,-5
w subtitl word +	6,-9,3
w suit	-5,7,-5
w summer	1,1,-3
w summer mood +	10,-8,-1
w sun	5,-4,-3
w sun word +	7,-6,-3
w sunni	-11,13,-3
w sunset	12,-11,-2
w sunshin	1,0,-4
w superhero	-13,1,9
w surpris	17,-15,-1
w surviv	-18,19,-3
w suspens	-7,7,-1
w suspens mood +	-7,8,-1
w swear	-3,-9,11
w swear facet +	8,-12,-3
w swear facet -	-6,-5,10
w sweat	-2,4,-2
w sweat word +	-3,4,-3
w swedish	8,-7,-2
w swedish language +	8,-7,-2
w sweet	2,0,-4
w sweet facet +	4,-3,-3
w sweet unread	-7,7,0
w tabl	0,2,-2
w tabl word +	-1,2,-2
w take	12,-6,-8
w talk	-5,3,2
w talk facet +	10,-7,-4
w talk unread	-5,4,1
w talk word +	0,3,-3
w tank	-5,8,-6
w tank word +	-6,8,-7
w tarantino	-14,1,9
w tarkovski	-2,0,-3
w tast	9,-6,-3
w taxi	6,-5,-4
w tea	9,-8,-1
w tea word +	4,-3,-1
w teach	4,-4,0
w teach unread	3,-3,0
w teacher	0,2,-3
w teacher mood +	1,1,-3
w teacher unread	12,-11,-1
w teacher word +	-4,5,-6
w tear	-2,-4,4
w tear facet +	3,-16,4
w teen	3,-1,-5
w teen mood +	1,1,-5
w teenag	3,-8,6
w teenag facet +	10,-10,1
w teeth	-3,-9,10
w teeth word +	9,-4,-6
w televis	7,-12,1
w tell	8,-7,-5
w tell unread	8,-7,-5
w telli	3,-2,-1
w telli unread	3,-2,-1
w tender	-1,4,-4
w tenet	25,-19,-13
w tens	-5,2,4
w tens facet +	-3,5,-4
w tens mood +	-1,3,-1
w terribl	9,-8,-3
w theater	-6,1,5
w therapist	11,-6,-4
w there	10,-9,-1
w think	2,-1,-1
w think unread	2,-1,-1
w third	15,-14,-1
w third word +	17,-16,-2
w thirti	-3,8,-6
w thirti unread	4,-3,0
w this	13,-12,-1
w this unread	11,-10,-1
w three	5,-2,-3
w three unread	2,-1,-1
w thriller	-6,6,-1
w thriller genre +	-5,5,-1
w through	12,-11,-1
w through unread	12,-11,-1
w time	2,-2,-3
w tire	-5,9,-6
w tire facet +	2,-1,-2
w tissu	8,-4,-5
w tissu facet +	8,-5,-6
w titan	9,-8,-2
w tom	1,-15,7
w tom person +	8,-8,-6
w took	2,-1,0
w top	1,-5,4
w tortur	-14,-10,17
w toto	-2,8,-7
w touch	1,0,-2
w town	-5,7,-3
w train	-1,3,-3
w train mood +	4,-2,-4
w train word +	-7,9,-3
w trashi	-14,15,-2
w travel	-8,1,3
w trial	-7,3,-1
w trial mood +	-7,3,-1
w trier	-5,-1,6
w trier person +	-6,-1,6
w trip	9,-5,-3
w troubl	-17,6,13
w trouser	23,-22,-1
w true	-7,1,2
w true mood +	-7,3,-3
w true word +	4,3,-9
w truth	-4,5,-5
w truth word +	-4,5,-5
w tuesdai	7,-5,-3
w turn	1,2,-2
w turn unread	7,-4,-3
w turn word +	9,-7,-1
w twelv	3,-2,-1
w twelv unread	5,-5,0
w twenti	3,-2,-2
w twenti unread	-6,7,-3
w twenti word +	3,-2,-2
w twice	8,-4,-4
w twice unread	3,-2,-1
w twice word +	12,-5,-7
w twin	-7,9,-3
w twin mood +	5,-3,-3
w twist	-8,1,3
w twist mood +	-12,14,-4
w two	9,-11,2
w two unread	0,-5,6
w u	-18,20,-2
w u unread	-10,12,-3
w uncl	6,-3,-2
w uncl unread	6,-4,-2
w uncl word +	5,-4,-1
w understand	4,-2,-3
w understand unread	3,-1,-2
w up	-5,7,-5
w us	4,-2,-2
w vampir	-2,4,-3
w vampir mood +	-8,10,-4
w van	2,-1,-1
w varda	-15,18,-6
w version	5,3,-11
w version word +	-1,4,-5
w vicar	-8,0,7
w video	-4,-3,6
w vienna	-8,10,-4
w villag	-7,8,-1
w villag word +	-10,11,-1
w villain	-10,0,6
w violenc	4,-9,5
w violent	2,-5,5
w voic	11,-9,-4
w volcano	-6,8,-8
w von	0,-7,5
w von person +	-1,-8,6
w vote	12,-7,-5
w vote unread	10,-8,-2
w wait	20,-7,-14
w walk	4,-2,-4
w walk unread	9,-6,-4
w walk word +	-1,3,-4
w wall	-6,3,3
w wall unread	-7,-5,11
w wall word +	1,1,-2
w want	9,-6,-3
w want unread	9,-6,-3
w war mood +	2,-3,1
w warm	-5,6,-1
w warm facet +	-10,11,-1
w watch	3,0,-2
w watch unread	2,0,-2
w water	11,-10,-2
w we	-21,2,9
w wed	-2,1,-1
w wed mood +	0,1,-3
w wed unread	3,-1,-1
w wednesdai	11,-10,0
w week	7,-4,-3
w week unread	5,-3,-3
w week word +	5,-5,0
w weepi	-16,7,5
w weird	-2,0,-1
w weird mood +	11,-9,-3
w went	8,-4,-5
w went unread	5,-4,-1
w went word +	11,-2,-9
w wept	13,-8,-5
w west	14,-12,-2
w western	-3,3,-1
w western genre +	-2,2,0
w wet	-8,10,-2
w whale	-15,15,-2
w whale word +	-3,9,-6
w whiski	16,-14,-7
w white	5,-5,0
w white mood +	-6,8,-2
w who	10,-6,-5
w who unread	9,-3,-7
w who word +	10,-8,-4
w whoever	12,-9,-3
w whoever word +	15,-12,-4
w wick	3,-1,-2
w widow	0,3,-4
w wife	1,1,-2
w wife unread	6,-3,-2
w wild	4,2,-8
w wild facet +	1,1,-2
w wild person +	-3,6,-6
w win	2,-3,0
w win word +	5,-8,3
w wind	-3,-1,3
w wind word +	-9,13,-7
w window	1,2,-3
w wine	1,-7,5
w wine word +	-6,8,-3
w winter	10,-7,-5
w wish	10,-3,-8
w witch	-3,4,0
w witch mood +	0,2,-3
w wolf	9,-13,2
w woman	0,2,-3
w woman mood +	-8,9,-1
w woman unread	6,-5,-2
w woman word +	2,-2,0
w women	1,-3,-1
w women word +	4,-1,-3
w won	17,-14,-1
w wonder	-2,4,-3
w woodi	-16,-5,14
w woodi person +	-6,-2,5
w word	7,4,-9
w word unread	7,-2,-2
w word word +	14,-14,0
w work	3,-4,2
w work unread	0,-6,6
w work word +	2,1,-2
w world	7,-1,-7
w world unread	-1,2,-1
w world word +	-3,4,-1
w worst	9,-8,-2
w worst unread	8,-7,-3
w worth	3,-3,0
w worth unread	3,-3,0
w wreck	-2,4,-3
w wrong	-4,6,-2
w wrong unread	-8,9,-2
w wrong word +	-5,5,0
w year	0,1,-2
w year rating +	7,-6,-1
w year word +	1,0,-2
w year years +	-5,7,-2
w yesterdai	7,-6,-2
w yesterdai unread	5,-3,-1
w york	-10,10,-1
w york mood +	-10,11,-3
w young	-3,-4,7
w young unread	10,-7,-3
w young word +	-4,3,1
w zero	9,-4,-5
w zero unread	9,-4,-5
w zombi	-3,-3,4
w zombi mood +	0,-2,-2
zone history false true unread	-2,2,1
zone history true false country +	20,-17,-5
zone history true false facet +	-4,3,0
zone history true false facet -	-7,-9,15
zone history true false genre +	-1,4,-6
zone history true false genre -	-12,-4,12
zone history true false language +	-3,2,1
zone history true false mood +	2,-1,-1
zone history true false mood -	-5,-3,6
zone history true false person +	-7,4,2
zone history true false person -	-5,-3,7
zone history true false rating +	9,-8,-1
zone history true false runtime +	-7,8,-8
zone history true false unread	4,-2,-2
zone history true false word +	3,-1,-1
zone history true false word -	1,-5,4
zone history true false years +	-8,7,2
zone history true true facet +	-10,11,-4
zone history true true unread	11,-8,-2
zone open false false unread	0,4,-4
zone open false true unread	6,-3,-3
zone open true false country +	-1,5,-5
zone open true false country -	4,-3,-1
zone open true false facet +	1,1,-2
zone open true false facet -	-5,2,2
zone open true false genre +	-1,3,-2
zone open true false genre -	-7,-2,8
zone open true false language +	-3,4,0
zone open true false language -	-7,-5,5
zone open true false mood +	-1,4,-3
zone open true false mood -	-6,0,6
zone open true false person +	-3,4,-1
zone open true false person -	-6,0,6
zone open true false rating +	-3,7,-4
zone open true false runtime +	2,0,-3
zone open true false unread	5,-2,-3
zone open true false word +	3,-1,-2
zone open true false word -	2,-3,1
zone open true false years +	-2,3,-1
zone open true true country +	2,-8,4
zone open true true facet +	3,-1,-2
zone open true true facet -	5,-5,0
zone open true true language +	0,3,-3
zone open true true language -	-7,6,-1
zone open true true mood -	1,-3,1
zone open true true person +	-5,-2,6
zone open true true person -	-2,-4,5
zone open true true rating +	3,-3,0
zone open true true runtime +	-1,-3,2
zone open true true unread	3,-1,-2
zone open true true years +	2,2,-4
zone wish false false unread	10,-9,0
zone wish true false country +	-8,8,-1
zone wish true false facet +	-5,7,-1
zone wish true false facet -	-4,-3,6
zone wish true false genre +	-9,11,-1
zone wish true false genre -	5,-10,7
zone wish true false language +	-1,2,-1
zone wish true false mood +	-4,5,-1
zone wish true false mood -	-2,-5,7
zone wish true false person +	-6,4,2
zone wish true false person -	-1,-8,8
zone wish true false rating +	-5,6,-2
zone wish true false runtime +	-10,12,-3
zone wish true false word +	0,3,-2
zone wish true false word -	-2,-3,4
zone wish true false years +	-4,6,-3`;
