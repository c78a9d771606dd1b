/** Made by npm run learn:roles -- --write from sentences of our own (engine/test/marked-sentences, CC0); in twentieths. */
export const parts = `A 0	2,0,-2
A 00	1,1,-2
A 000	4,-2,-2
A 0000	1,1,-2
A 0000s	-2,3,-1
A 00a	-4,5,-2
A 00s	-2,4,-1
A 00st	-3,5,-2
A 0am	10,-8,-2
A 0h	-5,6,-1
A FILM	2,1,-2
A about	1,2,-3
A absolutely not	1,2,-3
A abuse	-5,2,1
A accent	-2,-2,4
A achei	7,-6,-1
A act	-3,3,-1
A acting	-7,10,-2
A action	-5,8,-2
A actor actress	-5,6,-1
A actually	-1,4,-3
A adorable	8,-7,-2
A adultery	-3,4,-2
A adults	-5,6,-1
A adventure	-8,0,6
A affairs	-8,9,-1
A african	2,-2,-1
A after	5,-9,3
A afternoon	10,-8,-2
A afterwards	11,-7,-4
A again	2,-2,-1
A against	3,2,-5
A age	-11,12,-4
A aged	18,-16,-3
A aladin	6,-5,-1
A alcohol	-4,5,-1
A alcohol drunk	5,-6,1
A ale	-4,5,-1
A alkoholproblem	-6,1,4
A all	2,0,-1
A allergic	3,-3,0
A allowed	-9,11,-3
A alone	2,1,-4
A alone lonely	-5,5,0
A along	-9,10,-3
A alors	4,-2,-1
A alpenpanorama	-4,6,-1
A already	9,-5,-3
A als	3,-2,-1
A also	2,-7,4
A always	-4,7,-3
A am	-8,10,-1
A america	3,0,-2
A american	-4,4,0
A amerique	6,-6,-5
A amnesia	-1,2,-1
A among	-14,18,-6
A ancient rome	-3,8,-4
A andy	-3,4,-1
A angels	-4,5,-2
A angry	-2,-2,4
A animal	-5,6,-2
A animals	-6,9,-3
A animals pets	-4,5,-1
A antiga	-1,2,0
A any	-3,-1,4
A anything	-1,-1,2
A apart	-5,6,-1
A apparently	6,-5,-1
A arabien	6,-4,-2
A are	2,-6,3
A argento	0,2,-2
A argue	-2,2,0
A arguing	-3,4,-1
A armies	-7,8,-3
A arms	-5,8,-4
A arrastrandose	7,-5,-2
A art	11,2,-17
A as	-2,4,-2
A asian	-1,-12,13
A aside	-20,-1,14
A asimov	6,-3,-3
A asinella	5,-4,-2
A ask	6,-3,-2
A ask question	3,1,-4
A asked	9,-7,-3
A asking	-2,3,-1
A asleep	-3,5,-3
A at home	1,-7,6
A at the end of my rope	-11,14,-4
A atmosphere	-8,13,-6
A aunt	-6,9,-5
A auntie	-2,4,-1
A aunties	2,1,-2
A aunts	-4,-7,8
A austria	5,-4,-1
A autumn	-9,11,-4
A awake	-2,3,-1
A away	-7,-2,4
A awful	16,-14,-5
A babies	0,4,-4
A baby	12,-9,-3
A back	-1,4,-3
A bad	2,-1,-2
A bad mood	-6,6,-5
A badly	6,-4,-2
A ball	1,2,-3
A ballon	4,-3,-1
A band	-4,7,-3
A bands	-4,5,-1
A banger	3,-2,-1
A barbie	9,-7,-2
A barro	-1,2,-1
A based	-5,7,-2
A bath	7,-16,10
A be	3,-4,1
A beach	1,-2,2
A bear	3,-16,10
A beard	13,-8,-9
A beast	7,-6,-1
A beast creature	11,-9,-2
A because	-3,3,0
A bed	-8,3,7
A been	2,0,-4
A beer	-6,7,-1
A bees	23,-21,-7
A before	-4,6,-3
A beg	-5,-1,6
A begging	5,-2,-3
A beginning	4,-2,-1
A behind	-4,4,0
A being	-3,1,1
A belgi	7,-4,-4
A belgian	-5,9,-5
A believe	8,-6,-3
A bergman	0,2,-1
A berlin	11,-10,-2
A best	0,3,-3
A besteira	-1,2,0
A betrayal	-4,5,-2
A between	-4,4,0
A bickering	-16,20,-4
A bicycle	-10,13,-3
A big	2,0,-2
A biopic	4,-4,1
A bird	8,-7,-2
A birthday	2,-1,-1
A bit	2,-1,-1
A bits	1,-3,2
A bitte	-5,7,-1
A blanket	4,-2,-2
A blase	6,-4,-3
A bless	3,-2,-2
A blind	-3,4,-1
A blood	-2,9,-11
A blood bloody	3,-2,-1
A blue	2,-7,5
A boat	-9,11,-2
A boats	-7,12,-5
A boca	-8,10,-2
A bonnie	-5,8,-2
A bono	-5,-4,9
A book	9,-7,-3
A bookshop	-2,3,-1
A bored	3,-1,-2
A boring	-2,7,-6
A born	2,-1,-1
A boss	-1,2,-1
A bossy	-5,2,2
A both	6,-4,-1
A bought	10,-9,-1
A box	-5,6,-3
A boy	-2,2,0
A boyfriend	-5,0,4
A boys	4,-8,4
A brain	-2,6,-4
A branagh	-1,3,-1
A branco	16,-15,-2
A brass	-2,4,-1
A brazilian	3,-1,-2
A bread	-1,15,-14
A breaks	1,-8,5
A breakup	-1,-3,4
A breathe	4,-2,-4
A bride	8,-5,-3
A bright	16,-15,-3
A bright sunny	-2,4,-2
A bring	-1,-4,5
A bristol	-1,2,-1
A british	1,1,-2
A british english	3,0,-2
A brittany	6,-6,-2
A broken	18,-17,-1
A brother	3,-2,-1
A brothers	5,-5,0
A brughiera	-4,5,-6
A buco	-7,9,-1
A bunch	-2,4,-3
A bungled	-1,2,-1
A bunker	-3,4,-1
A burn	-9,10,-2
A burton	4,-2,-3
A bus	-5,4,0
A busan	3,-3,-1
A buster	12,-10,-3
A but	-1,2,-1
A by	3,-2,-1
A cabaret	9,4,-14
A cake	2,3,-7
A call	-7,-6,11
A called	-3,6,-3
A calls	7,5,-13
A came	2,-12,8
A camera	-8,11,-8
A camp	-2,4,-2
A can	0,-3,3
A cancer	2,-4,3
A candles	7,-7,-1
A candles sailing	6,-4,-1
A cannibalistic	-1,3,-2
A cant	4,-3,-1
A cant stand hate	-4,5,-1
A car	0,1,-2
A care	-1,3,-1
A carita	6,-5,-2
A carne	-5,10,-6
A cartoon	4,-2,-4
A casa	1,-7,6
A case	2,-1,-1
A cast	3,-6,2
A cat	9,-8,-2
A cats	-4,6,-2
A celda	-3,5,-3
A century	-4,7,-3
A certificate	2,-1,0
A ceux	-1,3,-1
A chairs	1,-3,2
A champagne	4,-3,-1
A chaplin	-1,2,-1
A chase	12,-12,-2
A cheap	-2,3,-1
A cheeky	6,-4,-3
A cheerful	-2,3,-1
A cheese	-2,3,-1
A cheesy sappy	-3,4,-1
A cheesy sentimental	-5,8,-3
A chefs	3,-2,-1
A chess	-15,17,-6
A child children	0,-4,3
A childhood	5,-2,-3
A childhood children	-3,5,-3
A children	1,-4,3
A choosy	-2,3,-1
A chow	2,-1,-2
A christmas	6,-4,-2
A christopher	-1,3,-2
A church	17,-12,-7
A ci	1,-2,2
A cime	5,-3,-2
A cinema	4,-3,-1
A city	2,0,-3
A claims	0,-18,17
A clapping	3,-2,-1
A class	-2,-2,3
A claws	-5,3,1
A clear	-19,22,-4
A climbing	-4,-4,8
A close	-4,8,-5
A closed	-18,20,-5
A clothes	4,-2,-2
A clothes dress	-5,-9,12
A clouds	-4,-1,2
A club	2,0,-3
A clumsy	-5,7,-2
A coat	6,-2,-4
A coconuts	3,-2,-1
A codebreakers	-5,6,-2
A coffee	3,-2,-1
A cold	9,-14,4
A cold war	-3,3,0
A color	-2,3,-2
A colorful	-2,5,-3
A colour	2,-3,1
A come	1,-12,7
A comedies	-4,7,-4
A comedy	-3,4,-2
A comes	4,-2,-2
A comforting	8,-7,-1
A coming	5,-1,-4
A commentary	0,-12,9
A con	5,1,-6
A conspiracy	5,-3,-1
A contact	-3,5,-4
A conversation talk	3,-2,-1
A cooking	-9,10,-1
A correspondents	5,-3,-2
A corrupt	-1,3,-2
A cost	-4,-14,14
A costume drama period	-2,4,-1
A costumes	-2,4,-1
A cosy	-1,2,-1
A cottagecore	-1,2,-1
A couch	2,0,-2
A could	5,-2,-3
A couloir	-5,8,-3
A count	-2,-9,9
A country	4,0,-4
A countryside	-7,9,-1
A course	13,-21,5
A cousin	14,-5,-12
A cousins	7,-4,-3
A cover	16,-11,-3
A cow	11,-8,-4
A cows	7,-5,-2
A crash	-1,8,-7
A crazy	0,4,-5
A crazy madness	-3,3,0
A creepy	-9,3,5
A crew	-3,6,-4
A cried	3,0,-4
A crime	3,0,-3
A cringe	2,-1,-1
A crooks	-4,6,-1
A cross	1,1,-3
A crossed	-6,6,-1
A crowds	-3,5,-2
A croyais	2,-2,-1
A cruelty	-3,5,-3
A cruise	8,5,-11
A crumpet	11,-9,-4
A cry	5,-1,-4
A crying	-9,10,-2
A curse	11,-6,-4
A custard	9,-8,0
A cut	5,-9,4
A cute	-1,5,-4
A cyborg android	9,-8,-2
A dad	-4,0,0
A dads	2,-10,8
A daft	0,2,-2
A dance	3,0,-3
A dancing	-2,3,-1
A danger threat	-3,0,3
A dangerous danger	-6,9,-2
A danish	0,-3,4
A dare	-1,6,-5
A date	3,-1,-2
A datemi	4,-2,-1
A days	-1,3,-3
A dc	4,-8,3
A de	0,2,-2
A dead	-1,-4,6
A deaf	8,-6,-3
A death	1,-2,1
A death dead	-1,2,0
A decade	7,0,-6
A decent	15,-8,-5
A decisions	-3,4,-2
A del	13,-6,-9
A denzel	-7,11,-4
A depressing downer	-2,4,-2
A desillusions	-7,8,-2
A destroyed	3,-8,5
A detective	-13,5,7
A deux	-1,2,-1
A devessere	-4,5,-1
A di	-5,10,-4
A dico	-2,4,-1
A did	1,1,-3
A didnt	1,4,-6
A die	2,-9,6
A died	20,-16,-6
A dies	10,-5,-6
A different	8,-5,-3
A dinner	-2,-4,4
A dinners	-7,8,-2
A dino	-3,4,-1
A dio	-2,3,0
A directing	1,2,-4
A director	-9,12,-4
A dirty	4,-3,-1
A dirty gritty	7,-3,-5
A disegnata	-8,11,-3
A disney	-1,3,-1
A dispatch	12,-10,-2
A divorce	2,-6,4
A diz	8,-6,-2
A dizzy	-15,18,-3
A do	2,-3,1
A doctor	6,-4,-3
A documentary	0,2,-2
A does	-2,3,-1
A doesnt	1,0,-2
A dog	-2,4,-2
A dog puppy	8,-7,-1
A dogs	4,-3,-2
A doing	1,6,-10
A donc	2,0,-1
A done	-4,1,2
A donkey	2,2,-6
A dont	3,2,-5
A door	-10,6,-2
A double	-6,6,-1
A down	11,-7,-3
A downloadable	-3,4,-1
A downstairs	5,-3,-2
A dragons	-1,3,-3
A drama	-2,4,-2
A draw	-6,-11,11
A dreamworks	5,-7,3
A drier	14,-13,-2
A drink	-12,14,-2
A drive	8,-5,-4
A drueber	2,-1,-1
A drunk	10,-8,-1
A dry	-5,6,-1
A dubbed	-4,6,-2
A due	3,-3,0
A duel	-6,7,-1
A dure	-5,-2,6
A dying	-3,2,0
A e	-8,11,-7
A each	-2,6,-5
A ealing	-3,4,-1
A early	-7,5,0
A easter	11,-5,-8
A easy	-5,-1,4
A edward	5,-4,-1
A eh	-2,10,-9
A eight	-1,3,-1
A eighties	-1,3,-2
A eleganza	-5,7,-2
A eleven	15,-14,-1
A eleventh	-6,-3,9
A else	-4,-3,5
A elves	0,4,-4
A embarrassing	-2,3,-1
A empty	-10,0,8
A en	0,2,-2
A end	-4,6,-2
A end finish	-1,-2,3
A ending	6,-4,-2
A endless long	-2,4,-1
A ends	14,-12,-3
A english	1,0,-2
A enough	-2,-2,4
A entao	-20,21,-2
A epics	-8,-2,9
A equally	-4,6,-2
A era	-1,3,-2
A et	-1,2,-1
A etc	17,-13,-5
A eve	15,-14,-1
A even	-1,-8,8
A evening	0,-5,2
A ever	0,-5,5
A every	6,-6,0
A everybody	-5,-2,5
A everyone	-2,5,-3
A everyones	8,-5,-3
A everything	3,0,-3
A everywhere	5,-3,-2
A exams	-1,-10,7
A except	-13,17,-13
A exception	15,-11,-4
A excluded	-2,-7,6
A exist	-1,4,-3
A existe	-3,4,-1
A explicaciones	-7,9,-1
A explosions	-7,10,-3
A eye	3,-2,-1
A eyes	8,-6,-2
A eyes gaze	-1,2,0
A face	7,-5,-2
A faces	-3,-7,10
A factory	2,-1,-1
A fake	-5,7,-3
A fall	-9,13,-5
A falling	-6,9,-2
A family	-2,5,-3
A family drama	-2,5,-3
A family friendly	-2,2,1
A famous	-6,9,-3
A fand	6,-1,-11
A fanfare	-4,5,-1
A fangs	-1,3,-2
A farm	2,0,-3
A farm animals	3,1,-5
A farm farmer	-3,4,-1
A fashion costumes	-1,2,-1
A fast	0,3,-3
A fatale	-3,6,-3
A father	16,-13,-3
A favor	5,-10,4
A featuring	-1,3,-2
A feel	5,-3,-2
A feeling	1,2,-2
A feelings	-1,2,-1
A feet	15,-14,-1
A felt	12,-9,-4
A fesselt	9,-9,-2
A few	6,-4,-4
A fi	-8,3,5
A fiance	-10,11,-2
A fifteen	8,-9,0
A fifties	-2,4,-2
A fifty	3,-3,-1
A fight	2,2,-6
A fights	-15,15,-1
A films	-10,11,-1
A finally	5,-3,-1
A find	7,-6,-2
A fine	-10,12,-2
A fingers	-5,18,-15
A finish	1,2,-8
A fire	-10,11,-5
A first	2,-1,-1
A fish	-8,-7,12
A fishing	-3,4,-1
A fits	-3,4,-3
A five	7,-2,-5
A flat	7,-12,4
A flatmate	-5,7,-3
A fog	3,2,-5
A fois	12,-20,5
A follow	10,-8,-4
A food	-2,-9,10
A food cooking	4,-2,-2
A foot	-5,7,-1
A football	6,-5,-2
A for years	8,-7,-2
A fora	-4,-5,9
A forbidden	-8,-9,13
A foreigner	-6,8,-1
A forest	4,-2,-4
A forget	-1,4,-6
A forgot	-1,2,-1
A forma	-15,-9,16
A forty	11,-9,-3
A found	10,-8,-4
A four	2,-1,-1
A fourth	18,-13,-8
A france	10,-9,-1
A frankreich	-1,2,-1
A fredda	-3,3,0
A freedom	-6,8,-2
A freeman	2,-2,-1
A french	1,1,-2
A freundin	-2,-1,3
A friday	6,-3,-5
A friends	10,-8,-2
A friendship	2,1,-2
A fries	-2,4,-1
A from	-1,2,-1
A from france	-1,2,-1
A from hit	5,-2,-2
A front	0,-2,3
A fsk	-3,4,0
A fu	12,-5,-6
A full	0,-3,3
A fumo	-7,7,-1
A fun	7,-4,-2
A fun entertaining	-5,7,-2
A funeral	-3,5,-2
A funnier	8,-7,-2
A funny	-2,2,0
A funny strange	-8,9,-1
A fura	3,-2,-1
A furious	4,-2,-2
A g	6,-1,-5
A gabin	16,-15,-2
A gadgets	-2,6,-4
A gaiola	-5,6,-2
A game play	-16,18,-1
A games	5,-4,-2
A garden	-13,13,-3
A gardens	1,-16,11
A gave	2,0,-2
A generation	0,4,-3
A generations	-1,3,-1
A genius	-10,22,-18
A genre	-3,3,-1
A gentle	-8,12,-4
A german	-8,6,2
A germany	-5,9,-5
A gern	-2,5,-2
A gerne	-2,3,-1
A get	0,2,-3
A gets	-10,3,6
A getting	-4,6,-4
A ghibli	-2,1,2
A ghost	1,3,-8
A ghosts	2,-1,-1
A gia	3,-1,-2
A giant dwarf	8,-6,-3
A gibson	-2,9,-7
A gin	-2,3,-1
A girl	8,-5,-3
A girlfriend	-6,8,-5
A girls	1,2,-3
A give	0,-2,2
A gladiator	4,-2,-2
A gladiators	8,-6,-2
A gloves	10,-9,-3
A go	-3,3,0
A go out	-10,-3,8
A god	1,-6,4
A goes	0,2,-2
A going	8,-7,-2
A gone	-3,-1,4
A good	8,-6,-2
A gore	3,1,-4
A gorgeous	-1,2,-1
A gossip	-4,6,-2
A got	6,1,-6
A gran	4,-3,-1
A grandchildren	10,-9,-2
A grandpa	1,-8,5
A grazie	0,-4,4
A grease	-4,5,-1
A great	-12,2,7
A greca	2,-1,-2
A greek	9,-5,-4
A green	3,-5,1
A grey	1,4,-6
A grim	-2,4,-3
A gripping	8,-3,-6
A group	-8,5,0
A grown	-4,5,-2
A guests	-10,9,1
A guillermo	9,-1,-7
A gujarati	-3,3,-1
A guns	-4,7,-2
A guy	-1,2,-2
A ha	7,-6,-2
A had	6,-5,-1
A hair	-8,11,-4
A hall	9,-5,-3
A halloween	-8,14,-8
A halt	14,-8,-6
A hamma	9,-7,-3
A hand	14,-9,-5
A hands	1,-7,4
A hang	-1,2,-1
A happy	-8,7,0
A happy ending	-2,3,-1
A hard	3,-2,-2
A hardy	-1,2,-1
A has	3,-2,0
A hat	-5,6,-2
A hate	3,0,-3
A hated	-12,13,-6
A hates	-6,7,0
A hats	0,2,-4
A have	2,-2,0
A havent	5,0,-4
A having	-3,4,-1
A he	2,-1,-1
A hear	7,-15,8
A heard	1,6,-8
A heart	3,-1,-2
A heartbreak	-2,4,-2
A heat hot	2,0,-2
A heavy	3,0,-3
A heist	-7,2,6
A held	8,-5,-2
A hell	19,-16,-3
A help	2,1,-3
A her	6,-6,-1
A here	6,-5,-3
A hero	-16,17,-2
A hes	-1,2,-2
A heures	-1,2,-1
A hiding	3,-2,0
A high	4,-2,-3
A hiking	-1,4,-4
A hill	-5,12,-9
A him	3,2,-4
A himalayas	-8,9,-1
A himself	-3,-5,7
A his	-3,2,1
A hit	6,-12,8
A hizo	5,-3,-2
A hockey	-5,-10,13
A hoechstens	-2,3,-1
A hold	3,-1,-2
A hollywood	-8,9,-2
A home	-2,1,1
A home house	2,0,-2
A homesick	8,-5,-4
A hong	3,-1,-1
A honour	-6,11,-6
A hoods	-6,8,-2
A hora	-2,-3,5
A horas	0,-2,2
A horror	3,-6,3
A horse	0,2,-2
A hospital	5,-2,-4
A hospitals	0,1,-2
A hot	2,1,-4
A hotel	-2,5,-3
A hour	2,0,-2
A house	1,-7,6
A household	-5,6,-2
A how	3,-2,-3
A huge	-19,21,-9
A huile	-2,2,-1
A humanity human	-4,10,-8
A humor	-3,5,-1
A humour	-7,9,-1
A hungover	2,0,-1
A hungry	6,-6,-1
A hunter hunt	-3,4,-2
A hurt	14,-13,0
A hurts	3,-10,5
A husband	6,-6,0
A ice	2,-3,1
A id	6,-6,-1
A idea	7,-2,-9
A idee	-1,2,-1
A idiots	-8,9,-2
A ie	2,0,-3
A if	-2,4,-3
A ii	6,-5,-1
A ill	0,-2,-1
A illness	12,-12,1
A im	1,-4,3
A immeuble	-3,4,-2
A impermeables	-4,6,-2
A in front of	4,-4,-1
A incluido	-9,10,-2
A inconsolable	-1,2,-1
A india	-1,2,-1
A indians	-3,-1,4
A inklusive	-8,11,-3
A insects	-5,6,-1
A inside	-10,12,-3
A insider	1,4,-6
A inspirational	-3,-3,6
A inspiring	3,-2,-1
A instead	-6,7,-1
A instead of	-4,5,-3
A interrompido	-6,8,-2
A intimate	-8,11,-3
A into	2,-1,-2
A involved	-1,-2,4
A ip	-6,8,-3
A ireland	-3,7,-5
A irene	-2,3,-1
A irish	7,-6,-2
A ironically	-3,5,-1
A is	2,-3,1
A island	10,-6,-6
A isnt	-5,7,-2
A it	2,-2,0
A italian	-2,3,-1
A italiana	-5,7,-3
A italy	-1,3,-2
A its	4,-3,-1
A itself	-1,3,-3
A ive	3,-4,1
A ja	7,-4,-2
A jacques	-2,7,-5
A jahren	3,-2,-1
A january	12,-10,-2
A japanese	-5,7,-2
A jazz	1,1,-2
A jean	14,-13,-3
A jewish	-2,0,2
A john	0,2,-1
A joker	8,-4,-3
A jokes	1,2,-2
A jokingly	4,-2,-2
A joy	-3,5,-2
A jump	-2,-1,3
A jump scare	-3,6,-3
A junior	5,-4,-2
A jury	1,1,-2
A jy	4,-2,-1
A keaton	2,0,-2
A keep	-3,-5,8
A keeps	-5,7,-2
A keinohrhasen	-5,6,-1
A ken	2,4,-8
A kenneth	-1,3,-1
A khan	-1,3,-1
A kid	11,-9,-3
A kid friendly	10,-2,-7
A kids	-2,2,-1
A kids child	-3,0,4
A kids children	-9,7,2
A kind	0,4,-4
A kinda	-1,3,-1
A kinski	-2,5,-3
A kiss	6,-4,-2
A kissed	6,-6,-1
A kitchen	-3,4,-1
A kitchens	-5,-2,7
A kittens	3,-3,-1
A kkk	-3,4,-1
A klaus	-2,5,-3
A knee	14,-9,-6
A knickers	3,-3,-1
A knight	6,-4,-2
A knitwear	-3,6,-3
A knives	-24,25,-5
A know	8,-3,-5
A known	2,-1,0
A knows	13,-9,-4
A kong	5,-4,-2
A korean	-7,8,-2
A kostueme	-1,2,-1
A la	6,-4,-2
A lacrosse	-5,-10,13
A lado	3,-2,-1
A lads	9,-3,-8
A land	0,2,-3
A language	-1,3,-3
A laptop	6,-5,-2
A last	1,-4,2
A late	4,0,-4
A latin	0,2,-1
A lau	-3,4,-1
A laugh	0,6,-7
A laughed	2,0,-1
A laughing	-4,12,-2
A laughter	2,-1,-2
A laurel	-2,2,-1
A laws	-3,1,0
A lawyer	-7,9,-4
A lawyers	-12,0,8
A learned	13,-9,-5
A least	-5,6,0
A leave	-8,-3,10
A leaves	2,0,-4
A lee	-3,4,-2
A left	12,-6,-8
A leone	-3,5,-2
A less	4,-1,-3
A lessons	6,-5,-1
A let	-2,2,-1
A lets	3,-2,-1
A letter	-8,10,-3
A letters	-8,9,-2
A lianes	-5,7,-1
A library bookshop	-6,6,-1
A lie	5,-18,11
A lieblingsfilm	4,-3,-1
A lies	3,1,-4
A life	1,-2,1
A lifes	-4,0,4
A light	3,2,-5
A lighter	-3,4,-1
A lighthouse	-1,2,-1
A like	2,0,-1
A liked	2,3,-7
A likely	-5,7,-3
A likes	7,-5,-3
A line	-3,0,3
A lions	3,-2,-1
A list	11,-8,-6
A little	-6,2,5
A little dialogue	-4,5,-1
A little movie	1,2,-3
A little small	-3,4,-1
A live	2,-2,-1
A lived	16,-14,-8
A lives	7,-13,6
A loach	3,5,-11
A locker	3,-2,-1
A lodger	12,-5,-9
A loeffel	-7,8,-2
A lonely alone	-4,1,4
A longing	9,-8,-3
A look	-6,5,-1
A looking	-1,-6,6
A looking for	9,-8,-2
A looks	10,-8,-1
A los	-6,9,-3
A loser	-4,5,-1
A loses	-3,5,-2
A loss	-7,10,-2
A lost	-8,9,-3
A lot	7,-11,2
A lots	-4,14,-10
A lots of	-3,5,-2
A loud	1,1,-2
A love	3,-1,-2
A love adore	10,-9,-1
A loved	2,-2,0
A lovely	-2,-5,6
A loves	6,-5,-3
A low	-5,9,-4
A lyon	7,-5,-2
A machines	9,-8,-4
A made	-2,6,-4
A mafia	-2,3,-1
A magic	-1,3,-2
A maid butler	-2,3,-1
A make	-3,-1,4
A makeover	-5,6,-1
A makes	-1,-5,5
A mal	16,-1,-18
A mamie	4,-3,-2
A man	1,2,-3
A mandatory	-5,6,-1
A mando	-6,2,4
A mann	9,-7,-2
A manner	-5,7,-3
A mansion	7,-6,-2
A mardi	8,-5,-4
A maria	1,3,-4
A mark	-2,3,-2
A marseille	-1,2,-1
A marvel	9,-5,-6
A mask	-9,6,5
A master	12,-8,-3
A match	5,-3,-3
A max	-3,5,-2
A may	-6,-1,6
A maybe	-2,3,-1
A me	1,-3,2
A mean	-2,5,-5
A mean evil villain	9,-7,-4
A meaning	-2,-1,4
A means	9,-5,-5
A mediocre	9,-6,-4
A meetup	9,-7,-3
A mel	-2,9,-7
A melancholy	0,2,-2
A melodrama	-2,5,-3
A melville	-2,2,-1
A meme	8,-7,-2
A memory	9,-7,-3
A men	3,-2,-2
A metade	3,-3,0
A mexico	-6,1,3
A micros	-2,3,-1
A middle	-4,9,-5
A midnight	-4,5,-2
A might	3,1,-4
A mind	5,-7,3
A mine	-10,7,-2
A minecraft	4,-2,-2
A minimum	-5,6,-1
A mint	-2,3,0
A minute	8,-9,0
A minutes	1,1,-2
A mira	5,-4,-1
A miss	1,2,-3
A mistake	-2,4,-3
A mixed	-8,10,-4
A moda	-1,2,0
A mole	-3,4,-1
A monday	9,-6,-4
A money	12,-13,0
A monicelli	-3,4,-1
A monster	-4,9,-4
A month	-4,6,-4
A moody	14,-13,-4
A mop	-1,2,-1
A morgan	2,-1,-1
A most	-1,3,-3
A mother	9,-6,-3
A mothers	-7,8,-3
A motorbike	-9,12,-5
A mountain	2,1,-3
A mountains	-1,2,0
A mouse	9,-7,-2
A moustache	-2,3,-1
A movie	5,-3,-3
A movies	-6,9,-3
A much	-9,-3,12
A mud	2,0,-2
A mum	-3,4,-3
A mums	-11,10,0
A murder	-3,5,-2
A music	-4,6,-2
A music soundtrack	3,2,-5
A musical	2,2,-5
A musicals	-3,-2,4
A must	1,2,-4
A my	1,-2,1
A my girlfriend	-2,-1,3
A myself	5,-2,-4
A mystery	-5,7,-3
A n	-11,14,-1
A na	-8,-2,9
A nachgeholt	5,-3,-3
A name	-4,-2,5
A namens	-2,4,-2
A nan	-10,14,-5
A nap	-5,8,-5
A naples	5,-3,-3
A narcos	-2,3,-1
A nasty	-1,6,-7
A naughty	-8,9,-2
A nazis	-4,-2,5
A ne	1,-4,2
A near	-4,3,1
A nearer	-4,5,-2
A need	6,-2,-4
A needs	13,-11,-3
A neighbours	-12,13,-2
A neo	-2,4,-2
A neon	-2,3,-1
A neonlicht	-6,9,-3
A neons	-4,4,-2
A nerves nervous	9,-4,-6
A nervous	-9,11,-1
A neurotic	-9,1,7
A never	0,-2,3
A nevertheless	8,-7,-2
A new	2,1,-3
A next	12,-10,-3
A nice	0,-3,3
A nicht	2,-6,2
A night	2,0,-2
A nightclub	9,-8,-2
A nikkatsu	-6,8,-2
A nile	4,-3,-1
A nine	7,-4,-3
A nineties	-4,6,-2
A ninety	2,1,-4
A ninotchka	-6,8,-2
A no	-2,1,1
A nobody	-3,5,-2
A noch	14,-11,-3
A noir	-8,-1,6
A noises	-1,-5,6
A non	-6,-8,14
A none	-1,3,-3
A nonsense meaning	3,-3,-1
A noodles	-15,18,-5
A nor	3,-2,-1
A nord	-1,3,-3
A northman	1,3,-3
A norwegian	-7,8,-2
A not	-1,2,-1
A nothing	-2,0,1
A now	-1,-1,2
A nowhere	3,-8,5
A nudity	-2,3,-1
A number	-4,6,-5
A numerosa	-6,8,-2
A nuns	-4,1,3
A nurse	-18,6,8
A obviously	3,0,-3
A october	-5,-1,6
A octopuses	-7,13,-8
A odd	1,3,-7
A of it	-1,-2,3
A off	-2,3,-1
A ok	10,-8,-2
A old	0,2,-2
A old age elderly	-2,2,0
A old fashioned classic	-1,2,0
A older	2,1,-4
A olds	2,2,-3
A once	4,-1,-3
A one	2,-1,-1
A ones	-4,1,3
A only	-2,5,-3
A open	5,-13,7
A opera	-3,4,-1
A operacao	-6,6,-1
A optional	-1,2,-1
A or	-2,4,-2
A order	9,-7,-4
A ore	7,-2,-5
A other	-4,8,-5
A others	-11,17,-6
A our	-4,4,0
A ours	-5,-1,6
A out	-2,-1,2
A outback	-3,5,-2
A outsiders	-2,2,-1
A outwit	-3,5,-1
A over	-3,4,0
A own	5,-2,-2
A pace	-4,4,-1
A padelle	-1,2,-1
A pain	10,-13,3
A painting	-1,3,-1
A pancakes	7,-6,-2
A pandas	-3,4,-1
A papas	-2,3,-1
A paper	0,-5,8
A paranoid	-1,2,-1
A parche	4,-4,-1
A paredes	3,-2,-1
A parents	-6,0,5
A paris	-2,2,0
A park	9,-8,-2
A party	5,-7,2
A pass	17,-14,-3
A passion	4,-2,-1
A past	8,-5,-4
A patriotismo	-3,5,-1
A paul	-6,3,4
A peak	3,-2,-1
A pedian	5,-4,-2
A pena	6,-5,-1
A penelope	-6,7,-1
A pensioners	-1,3,-1
A people	-3,-1,3
A perdicion	-15,15,0
A perfect	9,-7,-2
A perfection	11,-7,-9
A perfetti	5,-3,-2
A period	5,-2,-3
A person	-6,7,-1
A peter	-3,5,-2
A peu	5,-6,1
A pezzi	-4,5,-1
A pg	0,2,-3
A phone	1,1,-2
A pick	-25,14,6
A pictures	12,-10,-4
A pie	13,-12,-1
A pieces	1,0,-2
A pigs	9,-8,-2
A pirates	5,-7,2
A place	14,-12,-2
A plan	-2,4,-2
A plane	15,2,-18
A planet earth	2,0,-3
A planning	3,-1,-4
A play	-7,11,-7
A plays	10,-9,-2
A please	-3,6,-3
A plot	-16,22,-10
A plot twist	-1,2,-1
A pls	-5,9,-3
A plus	9,-4,-3
A plz	3,-1,-2
A poetic	13,-11,-7
A pointless	-2,4,-1
A poison	4,-1,-3
A poland	0,5,-4
A policemen	-7,9,-2
A polite	4,-3,-1
A politics	1,-7,6
A pools	-2,-1,3
A poor	-3,-1,3
A poor poverty	-9,14,-5
A popcorn	-3,-12,15
A portland	-1,2,-1
A portuguese	0,1,-2
A possibilmente	-1,2,0
A possible	-1,2,-1
A poster	1,-2,0
A potato	11,-9,-2
A pre	-8,11,-3
A precisely	-6,8,-5
A preferably	-7,7,0
A preferencia	-4,5,-2
A preferisco	10,-8,-2
A prequel	-2,-3,4
A present	4,2,-5
A pretty	-2,3,-1
A princess	-5,9,-4
A prison	-5,7,-2
A priya	-1,2,-1
A problem	1,5,-8
A project	3,-1,-2
A pronto	5,-4,-1
A provided	-3,3,0
A psychological	-2,3,-1
A punk	-6,7,-2
A pure	10,-12,1
A put	10,-8,-2
A puts	-6,-3,8
A quanto	5,-2,-2
A quase	-2,3,-1
A que	8,-2,-6
A questordine	-7,7,-2
A quick	-2,3,-1
A quiet	-6,10,-4
A quindi	5,-3,-1
A racing cars	-6,0,5
A racism	-4,5,-1
A rain	1,1,-3
A raincoats	-4,6,-1
A rap	-4,4,0
A rated	-6,4,1
A rather	3,1,-4
A rather not	-5,-5,7
A rats	4,5,-11
A ray	2,5,-4
A read	-5,-4,4
A ready	3,-2,-1
A real	0,1,-2
A reason	2,-6,4
A recent	-2,0,2
A recent new	4,-2,-2
A red	-3,5,-2
A relatives	-4,5,-3
A remakes	-6,-15,16
A remembering	-5,-3,6
A remote	13,-10,-3
A renoir	-2,3,-1
A renowned	-1,3,-2
A required	-3,5,-2
A respectable	-5,8,-4
A rest	-4,-2,5
A resto	14,-14,-2
A retired	4,-3,-2
A revenge	-4,2,2
A revista	-3,5,-2
A rewatch	4,-8,3
A rich	-1,4,-2
A richard	2,-1,-1
A risi	-3,4,-1
A riviera	-4,4,-1
A rko	-2,3,-1
A road	-6,5,1
A rob	4,0,-3
A robot	2,-1,-1
A robotica	9,-8,-2
A robots	-9,7,2
A rodrigo	6,-5,-3
A rohmer	6,-5,-1
A roma	6,-5,-1
A romance	-7,6,1
A romantic	13,-15,1
A rome	-8,9,-2
A rooftops	-2,3,0
A room	-1,-2,2
A rope	3,-2,-1
A round	-3,7,-4
A rubber	9,-8,-2
A rude	-7,3,10
A ruined	2,0,-2
A ruins	3,-2,-1
A rukh	-1,3,-1
A rules	-6,-1,6
A run	-10,-10,19
A running	-6,0,6
A russian	-4,7,-6
A sachen	-3,8,-5
A sad	-2,3,-1
A sadness melancholy	-2,3,-1
A saga	6,-3,-3
A said	6,-5,0
A saint	-3,4,-2
A sake	-7,6,0
A salao	-6,7,-1
A salesman	-5,6,-1
A saltburn	5,-3,-2
A salzburg	9,-8,-5
A same	2,0,-3
A samurai	3,-2,-2
A sang	5,-3,-2
A sat	7,-13,3
A saw	7,-5,-2
A say	7,-3,-4
A saying	12,-9,-3
A says	4,-2,-2
A scanniamo	2,-2,0
A scared	6,-3,-4
A scary	6,-5,-1
A scene	16,-14,-3
A schon	0,6,-7
A school	-3,4,-1
A sci	-8,3,5
A scientist	5,3,-9
A sconosciuti	5,-3,-2
A scorsese	-4,8,-4
A scream	-5,-7,9
A screen	-13,9,3
A se	2,-1,-1
A sea	0,4,-4
A sea ocean	-6,8,-2
A seasick	-1,0,2
A season	-4,3,1
A second	12,-5,-8
A secret	2,0,-2
A secret agent	1,2,-4
A secrets	-9,10,-1
A seduction femme fatale	-1,3,-2
A see	-5,5,0
A seen	4,-1,-4
A selton	9,-5,-3
A sequel	-3,-1,4
A seriously	11,-16,6
A set	-5,7,-2
A seth	-4,6,-2
A seven	16,-16,-2
A seventies	-2,3,-1
A shah	-1,3,-1
A sharks	-2,2,0
A shed	5,-2,-4
A sheen	1,0,-5
A shes	0,-7,6
A ship boat	-2,2,0
A shirley	-5,-6,8
A shirt	5,-1,-6
A shirts	-16,19,-6
A shoes	5,-1,-4
A shop	-13,11,3
A short	-1,3,-2
A shorter	3,-1,-2
A should	-3,3,0
A shouting	-7,11,-5
A show	11,-8,-5
A shut	13,-10,-2
A si	4,-3,-2
A siblings	-4,5,-1
A side	5,-1,-3
A silence	-3,5,-2
A silent	-4,6,-3
A silent quiet	-6,8,-2
A silly	-6,7,-1
A silly stupid	3,-2,-1
A sim	-1,2,-1
A similar	-3,5,-2
A since	5,-7,1
A singer song	3,-1,-2
A singers	-5,-2,7
A singing	-3,6,-2
A single	4,-2,-3
A sinister	-2,2,0
A sister	-1,3,-2
A six	5,-3,-2
A sixteen	13,-12,-2
A sixties	-4,8,-3
A sixty	2,0,-2
A slap	5,-4,-1
A slapstick	-4,5,-1
A sleep	0,-3,4
A sleepover	-5,7,-2
A slow	-3,4,-1
A small	-5,9,-3
A snappy	-6,8,-2
A snow	-2,4,-2
A snowy	-1,2,-1
A soccer	-1,3,-2
A sofa	4,-6,1
A soldier	-7,9,-2
A soldiers	-11,9,1
A somebody	6,-2,-4
A someone	-1,3,-2
A something	2,0,-2
A somewhere	8,-2,-10
A son	4,1,-8
A song	13,-9,-9
A soppy	-4,5,-1
A sorry	-4,-6,11
A sort	-7,4,-1
A soul	5,-3,-3
A soul mate	1,1,-3
A soundtrack	-13,16,-4
A soundtracks	-1,2,-1
A soup	-6,-24,16
A space	-5,6,-1
A spaceship	-8,12,-8
A spain	-3,3,0
A spanish	7,-4,-3
A sparatutto	-3,5,-2
A speak	-7,10,-3
A speaks	9,-5,-8
A speech	-11,3,4
A speeches	5,-4,-1
A spielberg	8,-8,-2
A spies	-11,14,-3
A spirit	-7,-13,16
A spot	6,-3,-3
A spy	-3,4,-2
A stairs	-2,5,-5
A stand	-13,12,0
A standing	-5,-15,16
A stares	-2,5,-3
A start	-5,8,-5
A started	-4,5,-1
A starting	-5,6,-2
A starts	8,-4,-6
A station	-6,7,-2
A stay	-2,-2,4
A stephen	2,-1,-2
A steve	-5,8,-4
A still	5,-4,-2
A stillman	-4,5,-2
A stone	21,-19,-9
A storm	-7,9,-2
A story	7,-6,-1
A strange	7,-5,-3
A strangers	-16,21,-2
A street	4,-2,-2
A streets	9,-5,-7
A strict	1,1,-5
A student	-10,11,-2
A students	3,2,-7
A stuff	-3,5,-2
A stupid	-7,4,1
A style	-1,2,-1
A stylish elegant	-2,3,-1
A subtitles	3,-3,-2
A succede	-1,7,-6
A such	-5,7,-2
A suffering	-1,-2,3
A sugar	4,-1,-3
A suggested	18,-15,-5
A suit	5,-3,-3
A suitable	0,2,-4
A suits	-2,9,-13
A summer	1,1,-2
A sun	4,-1,-2
A sunday	11,-10,-1
A sunset sunrise	8,-4,-5
A sure	7,-4,-3
A surveillance	2,-1,-1
A survival	-7,8,-1
A suspiria	-3,1,1
A swearing	3,3,-8
A swearing words	4,1,-4
A swears	5,-3,-3
A sweat	4,-2,-2
A sweating	-1,5,-4
A swedish	-4,3,0
A sweet	-5,7,-1
A swindon	3,-2,-1
A table	-7,5,2
A take	3,4,-10
A takes	2,-1,-3
A talk	-3,0,3
A talk conversation	2,0,-1
A talked	-1,4,-3
A talking	0,3,-2
A tanks	1,1,-3
A taste	-12,13,-5
A tattoo	3,-2,-1
A tavolo	2,-1,0
A taxi	-6,8,-2
A tea	4,2,-6
A teacher	2,-1,-2
A teachers	-1,2,-1
A team	5,-2,-3
A tears	-2,0,2
A teen	7,-6,-3
A teenager	1,-3,2
A teeth	0,-4,4
A television	-6,-4,10
A tell	1,-15,9
A tell story	-3,4,-1
A telly	2,1,-3
A ten	2,0,-2
A tender	3,-1,-2
A tense	2,0,-3
A term	-6,3,3
A terrible	-2,3,-1
A test	-1,3,-2
A than	4,0,-4
A thank	4,-7,0
A thanks	4,-10,6
A that	0,2,-1
A thats	-3,6,-3
A the	2,-1,-1
A theater musical	8,3,-8
A their	-2,2,1
A them	3,2,-6
A themed	10,-9,-2
A there	7,-5,-1
A thereabouts	-6,9,-4
A theres	-12,11,-1
A they	-2,2,0
A theyre	1,3,-6
A thin	1,7,-8
A thing	-2,-1,3
A things	2,-6,3
A think	6,-3,-4
A thinking	-13,15,-4
A thinks	5,-4,-1
A thirteen	-8,-6,11
A thirties	8,-6,-3
A thirty	0,4,-4
A this	-2,1,1
A tho	1,0,-2
A though	-1,4,-3
A thoughtful	-1,3,-2
A three	1,0,-2
A three hours	0,2,-1
A thriller	-3,5,-2
A through	7,-6,-1
A thyme	5,-3,-2
A til	-3,-3,5
A till	5,1,-6
A time weather	6,-4,-3
A times	2,0,-2
A tired exhausted	-2,3,-1
A tissues	6,-4,-2
A today	4,-5,1
A together	14,-12,-3
A told	-3,6,-3
A tom	1,-3,2
A tomorrow	7,-11,2
A ton	4,-4,-1
A tonight	2,-6,3
A too	3,-3,0
A toro	13,-6,-9
A tortured	-5,8,-2
A town	-8,9,-1
A tracks	-4,5,-1
A tradition	6,-4,-2
A tragic	-1,2,-1
A train	2,-2,0
A train corpse	-4,5,-1
A train station	-4,8,-4
A trains	-6,1,5
A tree	-1,4,-3
A trick	-5,5,-1
A trippy	-2,-6,7
A trolley	6,-5,-2
A true	-5,9,-5
A truth	-2,3,0
A tuesday	18,-14,-6
A turn	2,-3,1
A turns	-6,-1,7
A twelve	4,-16,5
A twenty	-1,1,-2
A twice	9,-7,-3
A twilight	-9,1,8
A twist	-1,5,-4
A two	4,-3,-1
A u	2,0,-2
A uncle	-7,6,1
A uncle aunt	-6,-6,9
A under	-3,4,-2
A under two hours	-6,8,-3
A underdogs	-2,3,-1
A understand	10,-4,-6
A university	4,-3,-1
A unless	-12,11,-7
A until	6,-5,-1
A up	-5,5,0
A ustinov	-1,2,-1
A vampires	-10,11,-2
A van	-5,6,-1
A ve	8,-6,-2
A venimos	-1,2,-1
A ventanni	-4,5,-1
A ventilador	8,-6,-2
A verschuette	-2,1,1
A version	-2,-7,12
A vespas	-3,4,-1
A vetoed	2,-8,6
A vez	6,-4,-1
A vi	3,-3,0
A vicar	3,-5,2
A videos	4,-1,-2
A vienna	15,-13,-2
A village	-11,13,-2
A village small town	-3,5,-2
A villain	5,2,-8
A violence	0,2,-2
A violent	-2,3,-1
A violin	-2,1,2
A visitors	13,-13,-3
A volano	-1,2,-1
A volate	3,-2,-1
A volcanoes	6,-4,-1
A volume	-4,-11,13
A voted	3,-3,0
A vs	9,-8,-4
A vulgarite	-1,2,-1
A wahlberg	-2,3,-2
A waiting	-14,15,-2
A walk	8,-7,-2
A walking	-6,16,-11
A wall	1,1,-2
A wanda	-2,4,-2
A want	2,-1,-1
A wanted	13,-10,-3
A wants	2,1,-3
A war	-2,1,0
A wardrobe	8,-5,-3
A warm	1,1,-2
A was	9,-9,0
A wasted	4,-3,-1
A watch	2,-2,0
A watched	4,-11,5
A watching	-4,7,-6
A water	-1,3,-2
A way	-1,2,-1
A wayne	-2,4,-2
A we	2,-3,1
A wedding	13,-11,-3
A weddings	-7,9,-5
A wednesday	3,-1,-2
A week	-5,7,-2
A weekend	9,-7,-4
A weight diet	-3,7,-4
A weird	-2,3,-1
A weird strange	0,1,-2
A welcome	-34,36,-6
A well	-18,18,1
A went	1,1,-3
A wept	13,-12,-1
A were	1,1,-2
A west	-3,6,-4
A western	-1,2,-2
A westerns	-1,-1,2
A wet	-2,3,-2
A weve	5,-6,0
A what	-2,-3,3
A whatever	8,-10,2
A when	-1,6,-5
A where	-1,2,-1
A which	5,-3,-2
A whichever	0,4,-3
A whisky	-2,5,-3
A whit	-4,5,-2
A white	1,3,-5
A who	-4,6,-2
A whole	1,2,-3
A wholl	7,-2,-5
A whos	-6,3,3
A wicked	-5,7,-1
A wie	-3,5,-2
A wife	-3,-8,10
A wild	-3,4,-1
A wild savage	12,-11,-3
A wild zany	3,-3,0
A wilder	4,-2,-7
A will	2,-1,-1
A wimps	-2,2,-1
A win victory	-6,-2,8
A wind	1,-4,4
A wine	-2,4,-1
A wine drinks	7,-2,-6
A wise wisdom	9,-5,-5
A witch	2,0,-3
A with	0,2,-2
A with grandma	4,-3,-2
A without	-2,4,-2
A witness	1,0,-2
A witty dialogue	-2,4,-2
A wolf	1,-3,2
A woman	0,3,-3
A women	-2,5,-2
A wont	-7,3,3
A woods	-5,6,-2
A word	15,-13,-2
A words	2,5,-7
A wore	11,-11,-1
A work job	5,-5,-1
A working	3,0,-3
A works	-1,3,-2
A world	4,0,-4
A worn	1,2,-4
A worth	13,-12,-1
A worth watching	3,-2,-1
A would	5,-4,-1
A would like	6,-5,-1
A wow	18,-13,-5
A wrecked	3,-2,-1
A wrong	-3,6,-3
A ya	3,-3,0
A yang	5,-4,-1
A year	2,1,-3
A year years	-5,7,-2
A years	0,3,-3
A yes	4,-3,-1
A yet	-3,3,0
A york	12,-7,-6
A young	-1,-3,4
A your	0,-2,3
A youre	2,-1,-1
A youve	-9,5,3
A zero	-7,10,-5
AA , 0	-7,8,-2
AA , 00	2,0,-3
AA , 000	-3,6,-3
AA , 0000	2,1,-2
AA , 0000s	-2,3,-1
AA , 00s	-3,4,-1
AA , a	0,2,-2
AA , about	-3,5,-1
AA , abuse	-5,2,1
AA , accent	-1,2,-1
AA , adorable	8,-7,-2
AA , adventure	-5,11,-7
AA , after	1,-8,4
AA , all	-1,4,-3
AA , alors	3,-2,-1
AA , also	3,0,-4
AA , american	-5,7,-2
AA , amnesia	-1,2,-1
AA , angels	-6,7,-2
AA , anos	-2,3,-1
AA , any	-4,6,-2
AA , anything	11,-7,-4
AA , armies	-7,8,-3
AA , as	-4,4,1
AA , asian	-1,4,-2
AA , at	-2,3,-1
AA , bad	-3,4,-2
AA , beach	3,0,-1
AA , beautiful	-1,2,-1
AA , because	5,-4,-1
AA , before	-5,7,-2
AA , best	-6,9,-2
AA , betrayal	-1,2,-1
AA , big	0,2,-2
AA , bitte	-8,18,-19
AA , black	-6,10,-4
AA , bless	3,-2,-2
AA , bookshop	-2,3,-1
AA , boy	-1,2,-2
AA , brass	-2,3,0
AA , bring	-8,10,-2
AA , british	-5,7,-1
AA , british english	4,-1,-2
AA , brothers	5,-5,-2
AA , bungled	-1,2,-1
AA , bunker	-3,4,-1
AA , but	-1,3,-1
AA , by	-3,5,-1
AA , can	-6,4,1
AA , candles	15,-14,-1
AA , celda	-2,2,0
AA , certificate	-2,3,-1
AA , cheap	-2,3,-1
AA , cheeky	3,-2,-1
AA , christopher	-1,3,-2
AA , clear	-14,17,-4
AA , clever	-3,3,-1
AA , clumsy	-5,7,-2
AA , cold	4,6,-13
AA , cold war	-3,3,0
AA , color	-2,3,-2
AA , comedy	-12,7,4
AA , corrupt	-1,3,-2
AA , couloir	-3,4,-2
AA , cows	7,-5,-2
AA , crazy madness	-3,3,0
AA , crowds	-3,5,-2
AA , daft	-9,9,-1
AA , dance	8,-7,-2
AA , dc	6,-17,6
AA , denzel	-5,5,0
AA , did	-4,6,-3
AA , documentary	-2,3,-3
AA , does	3,-2,-2
AA , donc	1,-2,1
AA , dont	8,-6,1
AA , drama	-2,3,-2
AA , dubbed	-4,6,-2
AA , edward	5,-4,-1
AA , eight	0,1,-2
AA , eighties	-11,13,-1
AA , eleganza	-5,7,-2
AA , en	-1,-13,14
AA , enough	0,-3,3
AA , even	-9,11,-5
AA , everybody	-6,-4,5
AA , everyone	7,-5,-2
AA , everything	1,3,-5
AA , face	5,-4,-1
AA , fake	-5,7,-3
AA , family	-5,9,-6
AA , family drama	-3,6,-3
AA , family friendly	-2,2,1
AA , farm animals	3,1,-5
AA , fast	3,-1,-2
AA , few	-8,9,-1
AA , fifties	0,2,-2
AA , fifty	2,-2,0
AA , fine	-3,4,-1
AA , first	-5,6,-3
AA , fishing	-3,4,-1
AA , five	3,2,-7
AA , flee	-2,3,-1
AA , fog	-1,2,-1
AA , football	-2,3,-1
AA , for	-4,4,0
AA , forty	17,-15,-2
AA , four	8,-6,-3
AA , french	-1,2,-1
AA , fries	-2,4,-1
AA , from	-1,7,-9
AA , fsk	-3,4,0
AA , funny	2,-1,-1
AA , gentle	-4,5,-1
AA , gern	-1,2,-1
AA , give	-4,-1,5
AA , gladiators	8,-6,-2
AA , go	-5,6,-1
AA , good	-1,2,-2
AA , gorgeous	3,-2,-1
AA , had	3,-2,-2
AA , hang	-1,2,-1
AA , have	5,-5,0
AA , he	-1,-2,2
AA , heat hot	-4,5,-1
AA , hes	3,-2,-1
AA , himalayas	-8,9,-1
AA , his	-2,-15,14
AA , hoechstens	-3,4,-1
AA , hong	-7,9,-1
AA , horse	12,-10,-2
AA , id	-1,3,-3
AA , ideally	-2,2,1
AA , ie	-5,7,-4
AA , if	0,2,-2
AA , ill	-2,5,-8
AA , im	2,-1,-1
AA , impermeables	-4,6,-2
AA , in	3,-2,-1
AA , inconsolable	-1,2,-1
AA , ip	-6,8,-3
AA , ironically	-3,5,-1
AA , is	6,-3,-3
AA , it	-9,7,2
AA , italian	-4,5,-1
AA , its	-3,0,3
AA , ive	-4,-2,5
AA , ja	-4,7,-3
AA , japanese	-6,7,-1
AA , jazz	4,-2,-2
AA , jewish	-3,1,2
AA , john	2,-1,-2
AA , just	-1,-2,3
AA , jy	2,-1,-1
AA , keaton	-1,2,-1
AA , keep	6,-3,-4
AA , kids child	-2,-3,7
AA , kinda	-1,3,-1
AA , kkk	-3,4,-1
AA , klaus	-2,5,-3
AA , korean	-3,4,-1
AA , kostueme	-1,2,-1
AA , land	-4,5,-1
AA , late	-2,4,-2
AA , less	1,1,-2
AA , lets	-2,0,3
AA , letters	-8,9,-2
AA , library bookshop	-6,6,-1
AA , lies	-3,4,-1
AA , like	-1,2,-1
AA , little	-3,4,-1
AA , long	-11,6,3
AA , longing	9,-8,-3
AA , lots of	-8,10,-2
AA , loud	-7,9,-2
AA , loved	14,-12,-3
AA , loves	2,-7,5
AA , low	-5,9,-4
AA , lubitsch	-6,8,-2
AA , made	-8,5,-1
AA , mafia	-3,4,-2
AA , make	3,-6,-1
AA , makeover	-5,6,-1
AA , mansion	-10,11,-2
AA , marseille	-1,2,-1
AA , maybe	-3,2,0
AA , me	1,-3,2
AA , mel	-2,9,-7
AA , melancholy	-4,5,-1
AA , men	-6,6,-2
AA , mistake	7,-5,-1
AA , more	-3,5,0
AA , mud	4,-1,-4
AA , mums	0,-1,2
AA , murder	-6,8,-2
AA , must	8,-6,-3
AA , my	-2,-1,2
AA , nearer	-4,5,-2
AA , neonlicht	-6,8,-4
AA , neons	-4,4,-2
AA , nervous	-2,2,-1
AA , nineties	-5,6,-1
AA , no	-4,3,1
AA , nobody	-12,12,-1
AA , none	-1,5,-5
AA , nor	4,-2,-3
AA , not	-2,3,-1
AA , obviously	-1,3,-5
AA , of	-4,5,-1
AA , old	-3,5,-2
AA , on	3,-1,-3
AA , one	2,0,-2
AA , ones	17,-21,6
AA , or	-2,-1,3
AA , other	-3,5,-3
AA , our	2,0,-2
AA , over	-2,3,-1
AA , padelle	-1,2,-1
AA , painting	-1,3,-1
AA , pandas	-3,4,-1
AA , paranoid	-1,2,-1
AA , paris	1,-6,5
AA , pensioners	-1,3,-1
AA , people	0,-9,6
AA , peter	0,3,-2
AA , pg	-4,8,-3
AA , pirates	-5,5,-1
AA , please	-1,2,-1
AA , polite	-2,2,0
AA , portuguese	-1,2,-1
AA , possibilmente	-1,2,0
AA , pretty	-2,3,-1
AA , priest nun	2,0,-3
AA , prison	-6,9,-3
AA , provided	-3,3,1
AA , quanto	6,-5,-2
AA , quick	-2,3,-1
AA , quiet	-4,5,-1
AA , quindi	7,-5,-2
AA , rain	1,2,-3
AA , rap	-4,4,0
AA , rated	-2,2,0
AA , rather	4,-6,1
AA , really	-10,0,9
AA , recent	-2,4,-2
AA , retired	1,-1,-5
AA , riviera	-5,5,-1
AA , roma	6,-5,-1
AA , romantic	-3,-5,9
AA , rooftops	-2,3,0
AA , rope	3,-2,-1
AA , sad	-3,5,-2
AA , said	5,-7,0
AA , same	-2,4,-4
AA , say	-7,12,-10
AA , says	11,-8,-5
AA , scorsese	-1,3,-2
AA , sea	3,3,-10
AA , secret	-7,9,-1
AA , seduction femme fatale	-1,4,-3
AA , seen	-4,10,-11
AA , seventies	-3,4,-1
AA , shah	-1,3,-1
AA , shed	2,-1,0
AA , shes	2,-4,2
AA , shirtless	-5,6,-1
AA , short	0,2,-1
AA , si	-1,3,-3
AA , silent quiet	-6,9,-3
AA , silly	-9,12,-4
AA , silly stupid	-2,3,-1
AA , similar	-3,5,-2
AA , since	11,-10,-2
AA , six	0,1,-2
AA , sixties	-4,7,-4
AA , slapstick	-4,5,0
AA , slow	-5,7,-1
AA , small	-4,6,-3
AA , snow	-6,8,-2
AA , snowy	-1,2,-1
AA , some	4,-3,0
AA , somebody	2,0,-3
AA , something	7,-6,-1
AA , sorry	-2,-1,4
AA , stephen	2,-1,-2
AA , still	10,-8,-2
AA , stylish elegant	-2,4,-1
AA , subtitles	-2,4,-1
AA , summer	-2,3,-2
AA , sun	-8,10,-2
AA , survival	-7,8,-1
AA , sweat	6,-5,-2
AA , tender	5,-3,-4
AA , tense	-4,7,-3
AA , thanks	6,-2,-4
AA , thats	-4,6,-4
AA , then	-3,4,-1
AA , they	4,-11,9
AA , thirty	-8,8,-1
AA , this	6,-2,-3
AA , those	1,4,-4
AA , three	12,-11,-2
AA , to	-4,6,-1
AA , today	6,-4,-2
AA , tom	-3,4,-2
AA , too	4,-8,2
AA , train	-4,4,0
AA , trains	-2,4,-2
AA , trick	-5,5,-1
AA , trolley	6,-5,-2
AA , two	3,-1,-2
AA , under	-3,4,-1
AA , under two hours	-5,8,-4
AA , underdogs	-2,3,-1
AA , vampires	-4,5,-1
AA , village small town	-4,6,-2
AA , want	-8,4,2
AA , war	-5,-3,8
AA , warm	1,1,-3
AA , watch	1,-4,4
AA , watched	18,-9,-9
AA , we	-9,8,2
AA , were	-8,8,-3
AA , wet	-7,8,-3
AA , weve	2,-3,0
AA , what	-20,22,-4
AA , whatever	8,-6,-2
AA , where	-2,4,-1
AA , which	3,-3,-1
AA , whit	-4,5,-2
AA , who	9,-8,-1
AA , wholl	2,0,-1
AA , whos	-1,2,-2
AA , wine	-2,4,-2
AA , with	-2,2,1
AA , with grandma	4,-3,-2
AA , without	-4,6,-2
AA , witness	1,0,-2
AA , wow	18,-13,-5
AA , year	3,0,-4
AA , yes	-2,6,-4
AA , yet	2,-4,2
AA , you	6,-4,-2
AA 0 ,	15,-12,-4
AA 0 .	5,-3,-2
AA 00 ,	4,-1,-3
AA 00 .	-3,4,-1
AA 00 minutes	2,-1,-1
AA 000 minutes	0,2,-2
AA 0000 ,	-1,4,-2
AA 0000 .	-2,4,-3
AA 0000 the	3,-2,-1
AA 0000s ,	-3,3,-1
AA 00s ,	-2,4,-2
AA 00s or	-3,3,0
AA FILM .	-3,6,-4
AA FILM and	-2,5,-4
AA FILM but	-4,9,-6
AA FILM every	8,-7,-2
AA FILM is	8,-7,-1
AA FILM not	-7,7,0
AA FILM of	2,-2,-1
AA FILM with	8,-6,-2
AA a bad	4,-3,-1
AA a ball	6,-5,-2
AA a bit	-2,2,0
AA a black and white	3,-2,0
AA a blanket	-2,3,-1
AA a bus	-2,-1,4
AA a cartoon	6,-4,-3
AA a cat	-1,3,-5
AA a child children	-2,-2,5
AA a comedy	-2,4,-2
AA a decent	-10,13,-5
AA a farm	5,-3,-4
AA a first	8,-5,-3
AA a fish	-2,4,-2
AA a funeral	5,-2,-2
AA a funny	-2,0,2
AA a girl	1,1,-3
AA a happy	-4,6,-3
AA a horror	13,-10,-2
AA a la	8,-7,-1
AA a lighthouse	-2,3,-2
AA a lovely	2,-1,-1
AA a man	-1,2,-2
AA a month	-2,5,-6
AA a mouse	9,-7,-2
AA a of	-2,0,2
AA a plane	-3,4,-3
AA a single	0,2,-3
AA a taxi	-12,13,-3
AA a train	0,-4,3
AA a twist	-1,5,-5
AA a village	-8,8,-1
AA a war	7,-6,-1
AA a wardrobe	5,-3,-2
AA a wedding	-2,2,0
AA a week	-5,6,-2
AA a woman	-2,2,0
AA about .	14,-11,-4
AA about a	10,-9,-4
AA about codebreakers	-5,6,-2
AA about death	-2,2,-1
AA about food	-8,-12,13
AA about grown	-2,3,-1
AA about it	-11,12,-1
AA about rich	-2,2,-1
AA about siblings	-2,3,-2
AA about tea	6,-6,-1
AA about the	2,-4,2
AA actually really	3,-2,-2
AA african ,	2,-2,-1
AA after 0000	4,1,-5
AA after the	-12,-7,14
AA afterwards ,	2,-1,-1
AA again ,	2,1,-4
AA again .	0,-7,5
AA again please	-12,14,-4
AA age ,	-11,12,-4
AA all ,	5,-5,-1
AA all .	-5,10,-6
AA all day	9,-6,-3
AA all italiana	-5,7,-3
AA all of	2,-2,-1
AA all the	2,-5,3
AA all world	2,0,-3
AA allowed .	-7,12,-7
AA alone ,	16,-13,-3
AA along .	-9,10,-3
AA also .	-3,0,1
AA also the	2,-1,-1
AA america ,	-3,4,-1
AA and FILM	1,2,-3
AA and a	-1,3,-2
AA and all	5,-7,2
AA and alpenpanorama	-4,6,-1
AA and bono	-5,-4,9
AA and clever	6,-2,-4
AA and eleven	2,-2,0
AA and for	2,-2,-1
AA and friendship	-1,2,-1
AA and gin	-2,2,-1
AA and happy	-2,5,-3
AA and he	0,2,-3
AA and i	-6,-3,9
AA and im	-1,-1,2
AA and it	7,-3,-6
AA and its	5,-4,-2
AA and ive	2,1,-5
AA and knickers	3,-3,-1
AA and lawyers	-2,-14,15
AA and let	-3,7,-4
AA and mark	-2,3,-2
AA and me	1,1,-2
AA and my	-3,7,-6
AA and nice	-3,5,-3
AA and nobody	0,2,-1
AA and not	-3,5,-2
AA and nothing	2,0,-1
AA and now	-1,-10,6
AA and old	-3,5,-2
AA and one	-2,-1,2
AA and rain	-12,-2,12
AA and recent	-1,2,-2
AA and sad	3,-3,-1
AA and shes	4,0,-5
AA and silence	-3,4,-1
AA and so	0,-3,2
AA and the	1,-3,2
AA and then	12,-8,-5
AA and wants	5,-3,-1
AA and we	6,-5,-1
AA and were	10,-8,-1
AA and white	3,4,-7
AA and wicked	-5,7,-1
AA and with	4,-2,-1
AA and without	-4,-3,7
AA and would	5,-3,-1
AA and you	1,2,-5
AA animals ,	-1,-3,4
AA animals pets ,	2,-1,-1
AA antiga ,	-1,2,0
AA any country	-2,3,-1
AA any more	0,-8,6
AA anything ,	-3,5,-3
AA anything .	-9,11,-1
AA are from	5,-4,-1
AA arent .	-1,-10,7
AA arent new	6,-4,-2
AA as FILM	7,-5,-4
AA as a	-3,7,-4
AA as an	-3,9,-5
AA as good	0,2,-2
AA as in	-11,12,-2
AA as the	-4,6,-2
AA asinella my	5,-4,-2
AA asked for	4,-2,-2
AA at a	0,5,-5
AA at christmas	0,2,-3
AA at eleven	6,-5,-1
AA at four	-6,7,-2
AA at home	12,-13,2
AA at least	-4,2,2
AA at midnight	7,-6,-2
AA at our	11,-13,1
AA at school	-7,9,-4
AA at the	1,1,-2
AA away from	-4,-11,9
AA based on	-1,4,-3
AA be a	-13,-2,11
AA be angry	-1,2,-1
AA be in	-3,5,-3
AA beach ,	3,-3,-1
AA beast creature .	8,-7,-3
AA beautiful ,	-5,7,-3
AA because the	-3,-2,5
AA before .	6,-5,-1
AA before 0000	-1,2,0
AA before he	-2,4,-2
AA before of	-1,4,-4
AA before the	-4,3,1
AA beg you	-5,-1,6
AA best .	2,2,-3
AA best is	-1,2,-3
AA besteira .	-1,2,0
AA better ,	0,2,-3
AA better .	6,-5,-1
AA better than	1,0,-3
AA bitte ,	-3,6,-3
AA black and	2,3,-6
AA black and white e	3,-2,0
AA blanket and	-2,3,-1
AA bless it	3,-2,0
AA blood .	5,-4,-4
AA blood bloody .	-2,2,0
AA boring .	-1,4,-3
AA both .	-3,5,-2
AA both of	-3,4,-2
AA boy ,	-1,2,-2
AA boys want	9,-7,-1
AA brass bands	-2,3,0
AA brazilian .	-1,2,-1
AA bright sunny ,	-2,4,-2
AA bring me	-1,2,-1
AA british ,	0,1,-2
AA british .	-4,6,-2
AA british english ,	8,-7,-2
AA brother ,	3,-2,-1
AA but .	7,-19,10
AA but a	-3,0,5
AA but bitte	-3,-1,4
AA but cosy	-1,2,-1
AA but for	-5,6,-1
AA but from	-2,5,-2
AA but grown	-1,2,0
AA but humor	-3,4,-2
AA but im	4,-2,-2
AA but in	-4,5,-1
AA but its	1,2,-3
AA but ive	-9,11,-3
AA but more	-2,3,-1
AA but no	-2,5,-3
AA but not	-2,5,-3
AA but of	-6,10,-5
AA but pg	-3,4,-2
AA but sadness melancholy	-2,3,-1
AA but that	3,-1,-2
AA but the	0,5,-6
AA but with	-6,10,-4
AA but without	-3,4,-1
AA by a	-7,8,-2
AA by leone	-3,5,-2
AA by somebody	-4,6,-2
AA camp ,	-1,4,-3
AA can argue	-3,3,0
AA can is	-6,9,-5
AA can stay	-5,-8,11
AA can you	12,-13,0
AA candles sailing .	7,-5,-2
AA cant mop	-1,2,-1
AA car ,	-3,5,-2
AA car .	-1,3,-3
AA century ,	-4,6,-2
AA certificate u	-3,4,-1
AA chairs .	2,-7,5
AA charming .	2,-2,-1
AA cheeky ,	3,-2,-1
AA children .	-1,-2,3
AA choosy ,	-2,3,-1
AA chow .	2,-1,-2
AA christmas ,	-6,6,-1
AA christopher lee	-1,3,-2
AA ci scanniamo	4,-2,-2
AA class ,	5,-4,-3
AA class of	-2,2,0
AA clever ,	5,-4,-1
AA club in	14,-13,-1
AA codebreakers .	-5,6,-2
AA cold ,	16,-12,-7
AA colour ,	-2,2,0
AA comedy ,	-3,6,-3
AA comedy .	2,-4,0
AA comedy with	-3,4,-1
AA comes from	1,4,-5
AA cosy .	-1,2,-1
AA country .	3,-1,-2
AA countryside ,	-5,6,-1
AA cows ,	-4,6,-1
AA crew ,	-3,6,-4
AA cried at	-3,4,-1
AA crime ,	-2,2,0
AA crime .	6,-5,-1
AA cringe and	-1,2,0
AA dad .	3,1,-8
AA daft .	-2,4,-2
AA dance ,	4,-3,-1
AA dance and	4,-3,-1
AA dark .	-5,7,-2
AA day ,	6,-2,-4
AA day .	3,-9,5
AA days .	2,-2,0
AA days the	3,-2,-1
AA de deux	-1,2,-1
AA death ,	-3,-3,6
AA decade between	-5,8,-2
AA did a	14,-11,-5
AA dinner ,	8,-3,-5
AA do ,	9,-8,-1
AA do the	8,-7,0
AA doctor and	-1,2,-1
AA documentary ,	3,-2,-2
AA does not	-3,4,-1
AA does the	11,-11,-2
AA does westerns	-1,2,-1
AA dog and	9,-8,-2
AA done .	12,-10,-4
AA dont want	4,-4,-1
AA drama ,	-2,3,-1
AA drama .	-2,9,-8
AA drama about	-2,3,-1
AA easter .	11,-5,-8
AA edward yang	8,-7,-1
AA eight and	2,-2,0
AA eight year	-4,6,-2
AA eighties ,	-13,15,-2
AA embarrassing ,	-10,11,-2
AA enough ,	-4,-6,10
AA eve ,	15,-14,-1
AA everywhere ,	6,-5,-1
AA exams all	15,-10,-6
AA eyes .	10,-8,-6
AA face ,	5,-4,-1
AA family ,	-6,9,-3
AA family .	3,7,-13
AA fatale .	-1,2,-1
AA featuring a	-1,3,-2
AA feeling ,	-5,5,-1
AA fifteen year	7,-5,-1
AA fifties .	-4,7,-3
AA fifty minute	2,-2,0
AA film ,	-6,8,-5
AA film .	-4,5,-2
AA film about	5,-12,-1
AA film by	-2,3,-1
AA film for	-12,14,-2
AA film where	-5,11,-6
AA film with	-5,7,-1
AA film without	-3,7,-3
AA films ,	9,-7,-4
AA films .	-3,-3,5
AA films but	-1,2,-1
AA films that	-7,11,-4
AA fine ,	-8,10,-2
AA fine .	-9,11,-4
AA first date	8,-5,-3
AA fish namens	-2,4,-2
AA fishing ,	-3,4,-1
AA five hours	9,-7,-2
AA flee ,	-2,3,-1
AA fog ,	-1,2,-1
AA football ,	-1,2,-1
AA for FILM	8,-6,-2
AA for a	3,-1,-2
AA for after	2,1,-3
AA for all	11,-10,-1
AA for both	-3,4,-2
AA for christmas	-7,8,-1
AA for eight	-2,2,0
AA for him	-2,2,0
AA for me	-9,3,3
AA for my	-6,10,-4
AA for once	-4,-4,6
AA for one	-4,0,4
AA for our	-2,7,-5
AA for people	-1,3,-2
AA for she	-3,4,-1
AA for ten	7,-6,-1
AA for that	-3,-7,10
AA for the	-1,5,-3
AA for their	5,-2,-3
AA for three	0,-5,3
AA for two	-5,6,-1
AA for wimps	-2,2,-1
AA for years jahren	3,-2,-1
AA foreign correspondents	8,-7,-1
AA forest ,	-6,8,-3
AA four ,	-4,5,-2
AA four hours	7,-5,-5
AA frankreich ,	-1,2,-1
AA french ,	-2,3,-1
AA french .	-2,4,-2
AA friendship .	-4,4,-1
AA from a	14,-7,-7
AA from before	-1,3,-1
AA from france	-2,3,-1
AA from france frankreich	-1,2,-1
AA from french	-2,2,-1
AA from latin	-3,4,-1
AA from mexico	-4,5,-1
AA from the	-2,5,-2
AA fsk 0	-4,5,-1
AA funny ,	-4,5,-1
AA funny .	-3,7,-5
AA funny games	8,-7,-2
AA games .	5,-4,-2
AA gardens ,	9,-7,-3
AA gave me	2,1,-7
AA german side	-1,2,-1
AA ghibli ,	-1,4,-2
AA gia to	4,-2,-2
AA girl ,	4,-3,-1
AA girls ,	3,-1,-3
AA give me	1,-3,2
AA go ,	-4,6,-2
AA go to	-5,10,-5
AA going on	6,-5,-1
AA good .	7,-4,-3
AA good for	7,-7,-1
AA gran talked	-8,10,-2
AA great soundtracks	-1,2,-1
AA greca ,	-2,3,-1
AA grown up	-4,8,-4
AA grown ups	2,-4,2
AA gujarati ,	-3,3,-1
AA guy .	7,-6,-1
AA ha .	7,-6,-2
AA ha ha	5,-5,-1
AA had the	2,-2,0
AA had to	8,-6,-3
AA halt peak	4,-3,-1
AA hands ,	11,-10,-3
AA hang on	-1,2,-1
AA has a	4,-4,-1
AA has been	9,-8,-2
AA has the	8,-6,-2
AA hats .	3,-4,1
AA have a	6,-4,-2
AA have crime	12,-7,-5
AA have i	4,-19,10
AA have me	4,-3,-1
AA have never	6,-2,-4
AA have the	-11,-8,14
AA have watch	4,-3,-1
AA having to	2,-1,-1
AA he ,	-1,-3,4
AA he says	-9,9,0
AA he thinks	4,-4,-1
AA heard of	11,-8,-3
AA heart .	-10,11,-1
AA hearts .	2,-2,-1
AA heat hot ,	-4,5,-1
AA heavy ,	3,1,-3
AA her husband	6,-3,-4
AA here ,	14,-11,-6
AA here .	19,-21,1
AA hills ,	3,-2,-1
AA him ,	7,-2,-5
AA him .	-3,5,-4
AA his ,	-3,4,-1
AA his .	-11,13,-3
AA hizo laugh	4,-3,-1
AA hockey ,	-5,-10,13
AA hoechstens 00	-1,2,0
AA home house .	5,-2,-4
AA hong kong	3,-1,-2
AA hora .	8,-2,-6
AA horror .	11,-8,-6
AA horse ,	7,-6,-2
AA hours .	10,-12,1
AA hours horas	-1,-3,3
AA hours ore	3,-2,-1
AA house ,	-3,11,-9
AA household .	-5,6,-2
AA huge ,	-19,21,-9
AA huile like	-2,2,-1
AA humor ,	-2,4,-1
AA humour .	-3,3,-1
AA husband ,	9,-5,-5
AA i ,	-1,5,-5
AA i beg	-5,-1,6
AA i can	2,-9,6
AA i cant	-1,-4,5
AA i clothes dress	-5,-9,12
AA i could	8,-5,-7
AA i cried	-4,8,-5
AA i dont	-4,8,-5
AA i draw	-2,-4,7
AA i have	4,-10,5
AA i havent	0,3,-3
AA i is	-18,4,11
AA i mean	-9,12,-7
AA i must	-1,2,-1
AA i need	11,-7,-3
AA i read	-7,-14,16
AA i said	14,-6,-9
AA i want	3,-2,-1
AA i was	-2,3,-1
AA i wont	-1,-4,4
AA id like	-11,12,-1
AA if ,	14,-10,-4
AA if i	-6,9,-4
AA if it	-5,6,-1
AA if possible	-4,8,-4
AA if theres	-12,14,-2
AA if you	-4,7,-3
AA im choosy	-2,3,-1
AA im from	6,-4,-3
AA im not	1,-11,10
AA im off	-4,-6,9
AA im out	-7,-7,12
AA im sure	12,-7,-5
AA impermeables ,	-4,6,-2
AA in 00	8,-7,0
AA in 0000	5,-3,-3
AA in 0000s	-4,5,-2
AA in FILM	-8,8,-1
AA in a	-1,3,-1
AA in all	-8,11,-4
AA in anything	-6,10,-5
AA in bristol	-1,2,-1
AA in colour	-3,3,1
AA in french	7,-6,-1
AA in gujarati	-3,3,-1
AA in his	5,-7,3
AA in it	-7,8,-1
AA in its	6,-7,3
AA in law	5,-5,0
AA in laws	-3,-11,10
AA in love	-2,3,-1
AA in my	0,-6,5
AA in of	-5,8,-4
AA in paris	-1,3,-1
AA in space	-2,4,-2
AA in that	-5,-2,7
AA in the	6,-5,-1
AA in their	5,-3,-2
AA in this	-6,-3,4
AA incluido ,	-9,10,-2
AA inconsolable .	-1,2,-1
AA indians ,	-3,-1,4
AA inspirational ,	-3,-3,6
AA instead ,	-3,4,-1
AA ironically .	-3,5,-1
AA is ,	-4,5,-1
AA is .	-6,-1,6
AA is a	2,-3,1
AA is best	14,-13,-3
AA is cheesy sappy	-3,4,-1
AA is halt	4,-3,-1
AA is in	0,12,-12
AA is least	-5,7,-3
AA is my	7,-11,0
AA is not	4,-15,10
AA is of	2,-1,-1
AA is off	-4,4,-2
AA is that	3,-1,-3
AA is the	-4,1,3
AA is what	7,-1,-7
AA is where	-5,-13,11
AA isnt FILM	-4,5,-2
AA isnt a	-8,9,-2
AA isnt about	-1,6,-4
AA isnt cringe	-1,2,0
AA isnt tragic	-1,2,-1
AA it ,	0,6,-6
AA it .	2,-4,2
AA it has	5,-3,-2
AA it is	1,-5,3
AA it must	-4,4,-1
AA it was	10,-8,-3
AA italian ,	-2,3,-1
AA italy ,	-3,4,-2
AA its dark	-1,3,-2
AA its october	-6,-2,7
AA ive a	1,2,-3
AA ja long	4,-3,0
AA ja vi	-3,5,-3
AA john wayne	-2,4,-2
AA jokes .	0,2,-2
AA jump scare ,	-3,6,-4
AA junior .	5,-4,-2
AA just nice	-2,-6,7
AA keaton over	-1,2,-1
AA keep it	-3,6,-3
AA keep out	6,-1,-5
AA kids are	-3,-9,12
AA kind ,	-2,3,-1
AA kind .	-6,3,3
AA kinda want	-1,3,-1
AA kiss ,	2,-1,-1
AA knitwear .	-4,8,-4
AA korean or	-1,2,0
AA la lubitsch	8,-7,-1
AA language ,	-12,14,-3
AA late .	0,4,-4
AA late eighties	13,-12,-2
AA latin america	-3,4,-1
AA laugh .	-11,18,-7
AA laurel and	-1,2,-1
AA lawyer ,	4,-2,-2
AA least likely	-5,7,-3
AA lee in	-1,3,-2
AA leone ,	-3,5,-2
AA let .	16,-15,-3
AA let us	-5,6,-2
AA lieblingsfilm .	4,-2,-1
AA lies ,	-7,8,-1
AA light .	-1,3,-3
AA lighter than	-3,4,-1
AA lighthouse .	-2,3,-2
AA like .	4,-3,-2
AA like FILM	-3,4,-1
AA like a	6,-4,-3
AA like in	-8,8,-1
AA like the	7,-6,-1
AA likely to	-5,7,-3
AA live action	-4,-3,5
AA long ,	5,-1,-5
AA long .	-13,16,-6
AA long as	-7,10,-3
AA love ,	-3,4,-1
AA made in	-1,2,-1
AA mafia ,	-3,4,-1
AA make it	-4,5,-2
AA make me	0,-10,12
AA makes me	-5,-11,14
AA mamie deaf	4,-3,-2
AA man ,	16,-15,-3
AA man .	5,-3,-3
AA mark wahlberg	-2,3,-2
AA marseille ,	-1,2,-1
AA marvel ,	9,-5,-6
AA maybe ,	3,0,-4
AA maybe .	-4,8,-4
AA maybe laurel	-1,2,-1
AA me ,	5,-2,-3
AA me .	-3,3,-2
AA me a	11,-8,-4
AA me boring	5,-2,-2
AA me give	-1,-5,5
AA me hizo	5,-3,-2
AA me the	6,-3,-3
AA mean ,	8,-6,-6
AA means never	2,-1,-1
AA mel gibson	-2,9,-7
AA men ,	5,-4,-3
AA mexico .	-4,5,-1
AA might be	13,-8,-6
AA minutes ,	7,-6,-1
AA minutes .	1,0,-2
AA moda antiga	-1,2,0
AA more .	9,-5,-5
AA mother in	6,-3,-2
AA mothers .	-7,10,-4
AA mountains ,	-2,3,0
AA movie ,	-7,8,-1
AA movie .	0,9,-9
AA movie from	-2,2,-1
AA movie with	0,2,-3
AA murder ,	0,1,-2
AA must .	-1,2,-1
AA my ,	9,-6,-4
AA my .	6,-4,-2
AA my brother	3,-3,-1
AA my cousin	4,5,-12
AA my cousins	5,-2,-3
AA my gran	-8,10,-2
AA my husband	1,-6,5
AA my in	6,-12,4
AA my life	-4,-3,6
AA my mother	11,-2,-8
AA my mum	7,-4,-3
AA my nan	2,0,-1
AA my sister	-3,7,-4
AA my student	-10,11,-2
AA my uncle aunt	-6,-6,9
AA my wife	11,-12,0
AA my woman wife	8,-7,-1
AA mystery .	-2,17,-16
AA need a	5,-1,-4
AA neons .	-4,4,-2
AA nervous ,	-2,2,-1
AA never again	4,-9,5
AA never having	2,-1,-1
AA new to	6,-4,-2
AA new york	-2,8,-6
AA night ,	-2,3,-2
AA night .	-2,6,-5
AA nineties ,	-3,7,-5
AA no ,	8,-20,9
AA no .	3,-14,11
AA no animals	-1,-3,4
AA no biopic	6,-5,-2
AA no cancer	-2,-2,4
AA no fuss	-1,2,-1
AA no nudity	-1,2,-1
AA no one	-3,8,-8
AA no pigs	-4,6,-2
AA no sex	1,-2,1
AA no story	8,-7,-2
AA no violence	-2,3,0
AA no words	-6,9,-10
AA nobody dies	-4,8,-4
AA none .	8,-8,0
AA none of	-3,7,-4
AA nor indians	-3,-1,4
AA not ,	-5,0,4
AA not .	0,-11,11
AA not FILM	-1,4,-3
AA not a	4,-1,-3
AA not about	-3,2,0
AA not american	-4,3,-2
AA not as	-4,11,-6
AA not bergman	-2,4,-2
AA not by	-2,5,-2
AA not can	-12,-8,11
AA not ceux	-1,3,-1
AA not cheesy sentimental	-3,6,-4
AA not childhood children	-3,5,-3
AA not embarrassing	-1,2,-1
AA not even	-6,-7,16
AA not for	2,2,-4
AA not ghibli	-1,4,-2
AA not heavy	-2,4,-3
AA not in	0,6,-7
AA not inspirational	-3,-3,6
AA not involved	-2,-3,6
AA not is	-4,7,-4
AA not made	-1,2,-1
AA not obviously	-1,3,-2
AA not of	1,-2,1
AA not one	-1,3,-2
AA not outback	-1,2,-1
AA not shouting	-7,8,-2
AA not silly stupid	-4,5,-1
AA not that	-8,-3,9
AA not the	3,0,-4
AA not too	-3,4,-2
AA not want	-1,-2,2
AA nothing ,	-1,3,-6
AA nothing else	1,2,-5
AA nothing of	-2,-11,13
AA nothing that	2,-5,3
AA nothing who	-1,2,-1
AA now .	0,3,-6
AA nuns .	-3,0,3
AA obviously a	-1,3,-2
AA of FILM	-8,9,-1
AA of a	4,-2,-3
AA of all	11,-10,-1
AA of different	-3,4,-2
AA of dog	9,-8,-2
AA of eight	2,-2,0
AA of exams	15,-10,-6
AA of hearts	2,-2,-1
AA of it	2,-4,3
AA of jazz	-3,4,-1
AA of my	1,1,-2
AA of night	6,-5,-2
AA of one	9,-9,-1
AA of preferencia	-4,4,-1
AA of salao	-6,7,-1
AA of singers	-5,-2,7
AA of the	-1,4,-3
AA of truth	-3,3,1
AA of us	5,-4,-2
AA of ventanni	-3,4,-1
AA of wall	3,-2,-1
AA off ,	-3,4,-1
AA off .	-9,9,-1
AA off the	-4,-20,18
AA old ,	-1,2,-1
AA old .	-13,15,-1
AA old age elderly ,	-2,2,0
AA old fashioned classic moda	-1,2,0
AA on .	9,-7,-2
AA on a	-4,-1,4
AA on about	4,-3,-1
AA on my	12,-8,-4
AA on nachgeholt	5,-3,-3
AA on one	-8,10,-6
AA on the	2,1,-4
AA on when	5,-1,-4
AA once ,	8,-9,-1
AA once .	7,-4,-3
AA one ,	6,-3,-4
AA one .	4,-1,-3
AA one about	8,-6,-3
AA one for	-7,9,-2
AA one laptop	6,-5,-2
AA one of	1,2,-4
AA one where	-3,6,-3
AA one with	7,-6,-2
AA ones ,	-2,-3,0
AA ones .	-4,4,-1
AA only .	-7,10,-6
AA only not	-6,10,-4
AA open ,	8,-7,-2
AA optional .	-1,3,-2
AA or FILM	-5,6,-1
AA or a	-5,6,-1
AA or both	-3,5,-2
AA or in	-6,11,-3
AA or just	-5,6,-1
AA or not	-11,16,-4
AA or so	-9,10,-1
AA or thereabouts	-6,9,-4
AA others but	-3,3,0
AA our boy	2,0,-3
AA out ,	-5,-1,6
AA out .	10,-15,2
AA out at	11,-7,-3
AA out of	-9,7,1
AA outside and	-1,2,-1
AA outside at	4,-3,-1
AA over chaplin	-1,2,-1
AA over scary	-2,2,0
AA over sexy	-2,3,-1
AA over sixty	-2,3,-1
AA over the	2,-1,-1
AA own country	3,-2,-1
AA padelle that	-1,2,-1
AA painting or	-1,3,-1
AA paris ,	2,-7,6
AA paris .	4,-2,-2
AA party ,	14,-9,-5
AA people ,	-5,-5,9
AA people .	-7,10,-5
AA people and	-4,-5,9
AA people outwit	-3,5,-1
AA people who	-1,3,-2
AA person ,	-3,3,-1
AA pg ,	-4,6,-1
AA pg .	6,-3,-2
AA pigs .	9,-8,-2
AA please ,	-3,5,-2
AA please .	-6,5,1
AA pls .	-5,9,-3
AA poison .	8,-7,-4
AA polite crime	-2,2,0
AA poor people	-2,2,0
AA possibilmente with	-2,3,-1
AA possible .	-6,7,-2
AA poster ,	1,-2,0
AA priest nun ,	4,-1,-3
AA prison ,	-4,4,-1
AA provided its	-1,3,-2
AA psychological ,	-1,2,-1
AA puts me	-10,-3,12
AA quanto more	3,-2,-2
AA quick ,	-2,3,-1
AA quiet ,	-4,5,-1
AA racing cars .	-11,2,8
AA rain ,	-6,8,-2
AA rather than	0,4,-7
AA real thing	-2,3,-1
AA really .	-6,8,-5
AA really brazilian	-1,2,-1
AA really good	-3,4,-2
AA really huile	-2,2,-1
AA recent .	-2,3,-1
AA required .	-3,0,3
AA retired ,	1,-1,-5
AA retired policemen	-7,9,-2
AA revenge ,	-11,10,-2
AA rich ,	-2,2,-1
AA risi or	-3,4,-1
AA robotica ,	9,-8,-2
AA rohmer and	6,-5,-1
AA roma for	6,-5,-1
AA romance like	4,-3,-2
AA room .	-4,7,-4
AA rules out	-5,-6,10
AA running ,	-9,11,-3
AA sad ,	-2,2,-2
AA sad .	-2,2,0
AA sad to	6,-5,-1
AA sadness melancholy ,	-2,3,-1
AA saga ,	-3,4,-1
AA said my	9,-7,-3
AA say .	5,-4,-1
AA says .	-7,8,-2
AA says he	2,-5,4
AA scanniamo gia	4,-2,-2
AA scared of	10,-8,-3
AA scary over	-2,2,0
AA scary to	3,-3,0
AA school ,	7,-5,-2
AA sci fi	-8,3,5
AA scorsese not	-1,3,-2
AA sea .	8,-5,-2
AA secret in	15,-13,-3
AA seduction femme fatale fatale	-1,2,-1
AA seen .	7,-6,0
AA sequel ,	-4,-2,6
AA set in	-2,4,-2
AA seventies ,	-2,3,-1
AA sexy .	-2,3,-1
AA sharks .	4,-3,-2
AA she does	-3,4,-1
AA she likes	6,-4,-5
AA she was	-3,4,-1
AA shed only	2,-1,0
AA ship boat ,	-2,2,0
AA short .	2,-2,-1
AA should it	-9,12,-5
AA should me	-4,6,-3
AA show .	7,-3,-5
AA si ,	6,-2,-5
AA si to	7,-4,-4
AA side .	-3,8,-5
AA silent ,	-7,11,-4
AA silly stupid ,	-1,3,-2
AA silly stupid .	-2,4,-2
AA sim ,	-3,5,-1
AA since i	-4,4,0
AA since the	-12,12,-3
AA singers ,	-5,-2,7
AA singing .	-1,-3,4
AA singing and	-3,9,-7
AA six people	-4,6,-2
AA sixties ,	-5,6,-2
AA sixties .	-4,10,-7
AA sixty .	-2,3,-1
AA slapstick ,	-3,4,-1
AA slow ,	-1,2,-1
AA slow burn	-9,10,-2
AA small ones	-1,2,-1
AA so .	4,-1,-5
AA so a	1,-14,10
AA so i	-2,3,-1
AA so its	-7,11,-4
AA so ive	4,-2,-2
AA so no	6,-9,3
AA so not	-8,-3,9
AA so the	-4,9,-8
AA sofa .	4,-2,-6
AA some days	3,-3,0
AA somebody else	-4,6,-2
AA something .	-5,10,-6
AA something lighter	-4,5,-1
AA something that	7,0,-9
AA something with	5,-8,1
AA soul mate ,	2,0,-3
AA soul on	5,-3,-3
AA soundtracks .	-1,2,-1
AA spies ,	-10,11,-1
AA stares ,	-2,2,-1
AA stay until	8,-5,-4
AA stephen chow	2,-1,-2
AA storm ,	-7,9,-2
AA story ,	-1,2,-2
AA street .	1,0,-2
AA strettamente surveillance	2,-1,-1
AA student days	-10,11,-2
AA stuff ,	3,-1,-2
AA stuff .	-10,8,2
AA stuff but	-1,2,0
AA stylish elegant ,	-2,3,-1
AA subtitles .	8,-5,-6
AA suffering .	-1,-4,5
AA summer ,	-1,2,0
AA summer camp	-2,6,-4
AA sun ,	-4,6,-1
AA swedish ,	-7,9,-4
AA swedish one	3,-2,-1
AA sweet .	-1,2,-1
AA table ,	-10,5,5
AA talk ,	-3,4,-2
AA talked about	-1,4,-3
AA talking ,	-2,3,-1
AA taste ,	5,-4,-1
AA taxi 0	5,-3,-2
AA teacher ,	0,2,-3
AA teachers ,	5,-4,0
AA teenager ,	3,-1,-1
AA tender ,	11,-8,-4
AA tense ,	-3,6,-3
AA than FILM	6,-3,-3
AA than scary	3,-3,0
AA thank you	6,-9,-3
AA that .	11,-9,-1
AA that FILM	9,-1,-10
AA that decade	12,-6,-7
AA that end finish	-1,2,-1
AA that fall	-5,6,-1
AA that gossip	-2,4,-2
AA that i	0,-2,2
AA that is	7,-6,-1
AA that isnt	-4,7,-3
AA that make	1,3,-7
AA that not	-3,6,-3
AA that one	8,-4,-4
AA that se	-2,1,1
AA that the	-9,1,8
AA that volano	-1,2,-1
AA thats not	-2,7,-5
AA thats on	1,3,-6
AA the baby	7,-7,0
AA the better	-10,11,-2
AA the big	2,-1,-1
AA the blood	2,4,-16
AA the boys	9,-7,-1
AA the car	3,-2,-1
AA the cat	9,-9,-1
AA the coffee	4,-3,-1
AA the day	4,-2,-1
AA the different	13,-12,-1
AA the dog	3,-2,-1
AA the door	1,-4,3
AA the fifties	-5,7,-2
AA the film	3,7,-13
AA the first	15,-14,0
AA the forest	8,-5,-4
AA the german	-1,2,-1
AA the good	-7,8,-2
AA the have	4,-6,2
AA the hiking	-1,4,-4
AA the house	11,-7,-5
AA the hurt	3,-2,-1
AA the kids	-4,-1,5
AA the last	9,-14,4
AA the late	5,-4,-2
AA the lions	3,-2,-1
AA the melancholy	-1,8,-8
AA the neighbor	3,-2,-1
AA the new	9,-8,-1
AA the night	4,-3,-1
AA the nile	5,-4,-1
AA the nineties	-2,5,-4
AA the of	-7,8,-2
AA the old age elderly	-2,2,0
AA the one	8,-6,-3
AA the others	-3,3,0
AA the pancakes	6,-6,-2
AA the poster	1,-2,0
AA the real	-2,3,-1
AA the remote	2,-1,-1
AA the sea ocean	-3,5,-2
AA the sixties	-2,6,-3
AA the small	-1,2,-1
AA the table	-7,-1,7
AA the that	5,-9,5
AA the thirties	8,-6,-3
AA the train	12,-11,-2
AA the two	-7,8,-2
AA the ventilador	5,-4,-1
AA the village	-6,7,-4
AA the wall	3,-2,0
AA the way	5,-8,4
AA the whole	14,-14,-1
AA the woods	-5,6,-2
AA their eyes	8,-5,-3
AA them .	9,-1,-15
AA then ,	-10,11,-2
AA then .	-4,8,-5
AA then the	18,-16,-2
AA there ,	8,-7,-1
AA there .	4,3,-7
AA they say	6,-5,-1
AA thing ,	-1,5,-8
AA things ,	14,-16,-1
AA things .	1,1,-2
AA thinks hes	2,-1,0
AA thirteen year	7,-6,-1
AA this time	4,1,-5
AA tho .	3,-1,-2
AA though .	3,-5,1
AA three .	7,-4,-5
AA three generations	-1,3,-1
AA three hours	-6,5,-1
AA three times	4,-3,-1
AA thriller .	-3,6,-3
AA through ,	11,-9,-3
AA thyme .	5,-2,-3
AA thyme he	4,-4,-1
AA time ,	2,-7,6
AA times and	3,-2,-1
AA tired of	-2,1,1
AA to a	1,1,-3
AA to busan	7,-6,-1
AA to death	-6,-9,10
AA to fifteen	7,-5,-1
AA to have	-6,13,-9
AA to him	6,-4,-2
AA to me	4,-2,-2
AA to my	0,-3,4
AA to see	10,-8,-2
AA today ,	6,-8,0
AA today charming	2,-2,-1
AA tomorrow .	8,-4,-7
AA tonight .	-1,4,-4
AA too ,	-9,-1,4
AA too .	11,-7,-6
AA tragic ,	-1,2,-1
AA train ,	-6,1,5
AA train corpse .	-4,5,-1
AA trick films	-5,5,-1
AA trippy ,	-2,0,2
AA trolley problem	6,-5,-2
AA truth ,	-2,1,1
AA two hours	-4,6,-2
AA two retired	-7,9,-2
AA u .	-3,4,-1
AA u ship boat	-2,2,0
AA under 00	-2,3,0
AA under 000	-6,8,-2
AA under two	-4,0,4
AA under two hours de	-1,2,-1
AA until mardi	8,-5,-4
AA up ,	-13,13,-1
AA up .	-2,5,-8
AA ustinov ,	-3,4,-1
AA village ,	-3,5,-2
AA violence .	-4,6,-2
AA violin ,	-2,1,2
AA volcanoes ,	6,-4,-1
AA volume ,	-4,-11,13
AA walk out	2,-2,-1
AA wall street	-2,5,-3
AA want cottagecore	-1,2,-1
AA want different	8,-7,-4
AA want no	-7,8,-1
AA want something	5,-4,1
AA want the	5,-4,-1
AA want to	-4,-6,7
AA war ,	-6,8,-4
AA war .	2,-3,2
AA war at	5,-4,-1
AA was a	5,-4,-2
AA was born	2,-1,-1
AA was in	6,-5,-1
AA was on	3,-1,-2
AA wasted a	4,-3,-1
AA watch ,	3,-1,-3
AA watch .	3,-4,2
AA way .	-9,8,2
AA we can	-3,3,0
AA we have	10,-10,-2
AA we need	7,-6,-1
AA we want	-1,3,-2
AA week ,	4,-3,-1
AA week .	4,-2,-1
AA were not	-2,2,0
AA westerns ,	-1,2,-1
AA wet shirt	-7,8,-3
AA weve got	5,-3,-3
AA weve had	-2,4,-3
AA what our	-5,7,-4
AA whatever .	4,-5,2
AA when hes	-3,5,-2
AA when the	5,-4,-1
AA where i	-11,-9,14
AA where it	-10,11,-2
AA where nobody	-3,7,-4
AA where people	-4,7,-4
AA where the	5,-1,-3
AA which is	-4,8,-4
AA whisky .	0,3,-4
AA who hate	-1,3,-2
AA who isnt	-17,18,-4
AA wholl be	2,0,-1
AA wife is	-1,-3,4
AA with FILM	6,-4,-2
AA with a	3,-2,-2
AA with alkoholproblem	-6,1,4
AA with branagh	0,2,-1
AA with class	-2,2,0
AA with doctor	-1,2,-1
AA with grandma mamie	4,-3,-2
AA with great	-1,2,-1
AA with jokes	-3,4,-1
AA with lots of	-8,9,-1
AA with love	6,-5,-1
AA with my	4,-3,0
AA with no	3,-2,-1
AA with of	5,-2,-2
AA with pace	-8,8,-2
AA with soul mate	-6,9,-3
AA with subtitles	7,-4,-5
AA with that	3,-1,-4
AA with the	5,-4,-1
AA with trains	-2,3,0
AA with u	-2,2,0
AA with ustinov	-3,4,-1
AA without a	0,1,-3
AA without ballon	4,-3,-1
AA without jump scare	-3,5,-3
AA without the	-2,8,-7
AA wolf of	2,-2,-1
AA woman with	4,-3,-2
AA wont see	-4,-7,10
AA woods .	-4,4,-3
AA words ,	-1,8,-9
AA words and	10,-10,-1
AA work job ,	9,-8,-2
AA worn out	5,-2,-6
AA worth watching la	6,-5,-1
AA would be	-3,9,-6
AA wrecked my	4,-3,-1
AA year 00	-5,8,-3
AA yes ,	-3,6,-3
AA yes .	-2,4,-3
AA you .	-9,-3,10
AA you can	-5,-5,10
AA you get	-8,9,-1
AA you know	11,-8,-4
AA youve got	-9,11,-5
B 0	5,-2,-3
B 00	2,0,-2
B 000	4,-2,-2
B 0000	4,-2,-2
B 0000s	-5,6,-2
B 00s	-2,3,-1
B 00st	12,-13,2
B FILM	4,-2,-2
B about	-2,2,0
B absolutely	1,-6,2
B absolutely not	-5,-5,10
B abuela	4,-2,-1
B accent	-1,-4,3
B accesi	-3,4,-1
B acha	3,-2,-1
B across	0,2,-3
B act	3,-3,0
B action	-5,4,1
B actor actress	-2,4,-1
B actors	-2,4,-3
B acts	4,-3,-1
B actual	9,-6,-3
B actually	9,-7,-4
B adams	13,-5,-8
B adaptations	13,-7,-5
B adapted	-1,2,-1
B adult	-11,11,0
B adventure	-2,1,1
B african	-2,4,-1
B after	1,1,-2
B aftersun	7,-5,-3
B again	-1,4,-3
B against	10,-11,4
B age	-13,14,-1
B ages	5,-7,3
B agosto	6,-6,-1
B agree	-5,8,-4
B air	7,-5,-4
B alien	-5,7,-2
B alive	-1,-3,3
B allen	-2,-3,4
B allergic	-6,3,3
B allora	-10,11,-2
B almeno	5,-2,-3
B almodovar	18,-7,-16
B alone	-11,13,-3
B alors	-4,6,-3
B also	-2,1,2
B always	0,-4,3
B america	-8,11,-3
B american	-3,2,0
B amiche	4,0,-3
B amigos	4,-1,-1
B amour	15,-12,-2
B ando	4,-3,-2
B androgyn	-2,2,-1
B ang	0,2,-4
B angry	2,-12,8
B animal	-5,-3,7
B animals	1,1,-2
B animals pets	6,-4,-3
B animated	-2,4,-1
B animated cartoon	-6,9,-3
B animation	7,-4,-5
B animation cartoon	-3,1,2
B anime	3,-1,-2
B annees	-3,4,-1
B anniversary	-3,4,-1
B anora	6,-5,-1
B anos	12,-11,-2
B another	-4,6,-1
B ans	-4,4,-1
B answer	-3,3,-1
B anthony	-4,3,1
B any	4,-3,-1
B anything	-1,-1,2
B anyway	3,-1,-1
B apago	8,-3,-5
B arabic	-4,14,-11
B archaeology	2,-2,0
B are	1,-3,1
B arent	0,-6,6
B argentinian	-8,9,-1
B argument fight	15,-13,-3
B around	-9,12,-4
B art	4,-4,0
B as	0,2,-2
B ask	8,-11,3
B ask question	6,-2,-6
B asleep	-1,3,-2
B assalto	-3,5,-2
B assim	-1,2,0
B assume	-3,6,-2
B at	2,-1,-1
B at home	7,-5,-1
B atanarjuat	8,-6,-2
B atheist	4,-3,-1
B atlantics	9,-9,-1
B attenborough	2,-1,-1
B attention	-13,-9,16
B aunt	3,-2,-2
B australian	-3,1,3
B austrian	-4,6,-3
B autumn	-4,5,-2
B avant	7,-6,-1
B avoid	-2,-5,6
B away	0,-7,5
B awkward	-8,9,-1
B babylon	8,-5,-3
B back	-7,3,0
B background	-3,4,-1
B bacurau	-2,3,-1
B bad	0,2,-2
B bakery	-7,6,1
B balada	5,-4,-2
B balance	12,-9,-4
B balkan	-4,6,-2
B ball	0,3,-3
B ballet	2,-4,3
B bandits	6,-1,-5
B bank	-4,5,-1
B bar pub	-4,6,-2
B barbie	13,-8,-8
B baseball	-1,2,-1
B bastard	-2,3,0
B bastille	11,-10,-2
B be	-2,2,0
B be afraid	-7,6,0
B beach	0,3,-3
B bear	5,-10,3
B beard	0,1,-3
B beautiful	5,-3,-2
B beautiful nice	11,-9,-3
B beautiful story	-1,2,-1
B because	10,-8,-2
B bed	-1,-6,7
B been	8,-6,-1
B before	2,-4,1
B belgian	-2,2,-1
B ben	3,-1,-2
B berlin	6,-5,-2
B best	3,0,-4
B better	-1,4,-3
B between	0,-2,1
B bicycle	3,-1,-2
B big	0,2,-2
B bigger	8,-6,-2
B bill	-5,8,-3
B binoche	-3,4,-1
B biopic	-3,3,0
B biopics	18,-10,-13
B birth	-18,20,-5
B birthday	2,-1,-1
B bit	0,2,-1
B bitte	1,-3,2
B bittersweet	-4,-1,5
B black	-3,2,2
B black and white	-5,1,5
B blankets	-10,12,-1
B blind	-4,5,-3
B blood	-9,6,2
B blue	6,-5,-1
B boat	1,2,-5
B bollywood	-5,6,-1
B bond	7,0,-8
B book	5,-4,-1
B booked	-1,2,0
B bored	-7,10,-4
B born	1,5,-6
B boss	8,-7,-1
B bossy	-4,6,-3
B both	0,5,-7
B bought	3,-2,-1
B box	-7,7,1
B boy	-7,-3,10
B boyfriend girlfriend	3,-2,-1
B boyhood	-4,5,-1
B boys	-2,4,-2
B brain	0,2,-2
B branagh	1,1,-3
B brass	-4,6,-2
B brave	1,-4,1
B brazil	9,-4,-9
B brazilian	5,-3,-2
B brazilian backlands	2,-1,-2
B bread	3,-2,-1
B break	4,-3,-1
B breakup	0,5,-5
B brenda	2,-1,-1
B bridesmaids	9,-9,-1
B bridge	-2,4,-2
B bright	-1,2,-2
B brilliant	11,-7,-3
B bring	-3,8,-5
B british	-3,2,1
B british english	-6,8,-3
B broken	5,-4,-3
B brother	4,-1,-3
B brothers	-4,6,-2
B bruce	3,-4,2
B bud	0,3,-11
B budding	6,-4,-1
B bunch	15,-12,-5
B bus	-17,18,-3
B but	-1,-1,2
B butler	-4,5,-2
B by	0,3,-3
B cage	-4,3,-1
B call	2,0,-2
B called	15,-11,-7
B calm	-8,-10,14
B calm peaceful	-5,6,-1
B camp	-1,5,-4
B campy	-2,2,-1
B canada	9,-7,-3
B cancer	3,-2,-1
B cannot	1,-8,3
B cant	2,-3,0
B capes	-15,-10,17
B captions	3,-2,-1
B car	7,-3,-6
B caraibi	4,-4,0
B caravan	10,-8,-3
B care	-8,14,-8
B carpet	9,-9,-1
B cars	-11,9,1
B carteiro	5,-5,1
B cartoon	-6,8,-2
B cary	-4,5,-1
B casa	5,-4,-1
B cat	2,0,-2
B cats	10,-5,-4
B ceca	3,-2,-1
B century	-9,6,4
B certainly	5,-2,-3
B challengers	11,-8,-4
B chan	-1,-3,4
B chance	-8,10,-4
B change	4,-2,-2
B changed	-1,5,-3
B charming	1,3,-4
B chase	-8,2,6
B chases	-1,2,-1
B cheap	-2,3,-1
B cheeky	-7,8,-1
B cheer	-2,3,-2
B cheerful movie	-4,5,-1
B cheese	-4,4,0
B chef	4,-3,-2
B chefs	6,-4,-2
B chega	4,-2,-2
B chess	-2,-4,6
B chiede	-15,16,-3
B child children	6,-4,-2
B children	2,0,-2
B chileno	-2,4,-1
B china	9,-8,-1
B chinese	-5,7,-3
B choose	7,-6,-1
B choose choice	2,2,-4
B chorei	9,-7,-2
B chose	-3,4,-1
B chosen	-3,0,3
B christie	11,-8,2
B christmas	8,-10,2
B chuck	4,-1,-4
B church	-2,6,-4
B church religion faith	-3,7,-4
B cinema	3,1,-4
B city	0,3,-3
B class	-4,5,-3
B classes	8,-4,-4
B classic	-13,14,-2
B clear	-1,-2,3
B clever	-2,-2,3
B climb	4,-3,-1
B clooney	3,0,-3
B clown circus	1,3,-5
B club	7,-6,-2
B coast lighthouse	-5,-3,7
B coen	-1,3,-2
B coens	-4,-4,7
B coffee chocolate	3,-2,-1
B coisa	-11,12,-3
B cold	2,0,-3
B colin	-1,2,-1
B colleague	5,-2,-2
B colonial	-8,10,-3
B colorful	-4,6,-2
B colour	-5,8,-5
B come	11,-11,0
B comedies	-6,7,-1
B comes	-6,9,-4
B coming	-5,6,0
B composer	-3,4,0
B comptes	-3,4,-1
B concern	2,-1,-1
B concert	-2,1,0
B conjugale	4,-2,-2
B conspiracy	-3,8,-8
B conversation talk	-2,-8,8
B cop	-8,5,3
B copper	6,-3,-2
B coppola	3,-2,-2
B cops	-6,7,-1
B coringa	8,-3,-5
B corridor	1,4,-5
B couch	-1,-3,4
B could	-2,3,-1
B couldnt	8,-6,-2
B country	6,-4,-3
B countryside	9,-8,-3
B couple	11,-7,-3
B couples	-4,6,-2
B courtroom	-3,-4,7
B cousin	-7,10,-5
B cousins	-10,12,-2
B cow	5,-9,1
B cows	-6,6,-1
B cozy warm	-4,4,-1
B crash	4,-1,-7
B crazy	-1,2,-2
B crazy madness	-1,3,-2
B creepy	3,-1,-2
B cried	4,-2,-2
B crime	0,2,-2
B crime detective	-5,7,-2
B crime mystery	-3,-4,7
B cringe	6,-4,-4
B cristo	4,-3,-1
B cruel	0,2,-1
B cruise	12,-6,-8
B cry	-1,2,-2
B cube	6,-5,-1
B cult sect	3,-2,-1
B cyberpunk	-1,3,-2
B d	-2,3,-2
B dad	4,0,-4
B dads	9,-7,-4
B daft	3,-7,1
B daiei	-5,6,-1
B dame	-5,6,-1
B dance	-2,-1,3
B dancing	-3,4,-2
B danish	-5,1,3
B dante	4,-2,-5
B dardenne	3,-2,-1
B dare	-6,-3,10
B dark	-2,2,0
B dark gloomy	-4,1,4
B darker	2,0,-2
B date	3,-3,-1
B date night	4,0,-4
B datemi	-3,6,-3
B daughter	2,0,-3
B daughters	-9,10,-3
B davis	4,-2,-1
B davon	-3,4,-1
B day	-1,2,-1
B days	6,-8,-1
B deaf	-6,10,-5
B dear	5,0,-5
B death	0,2,-2
B death dead	-14,9,5
B defa	5,-4,-1
B dejo	11,-6,-6
B del	4,-6,3
B demanding	-1,-1,2
B demons	-2,-2,4
B denis	3,1,-4
B denmark	4,-2,-2
B dentist	4,-2,-2
B denzel	-5,5,0
B depression	-3,9,-6
B deserts	9,-4,-7
B detective	-2,5,-3
B dez	-1,2,0
B di	4,2,-6
B dial	-10,-9,8
B dialect	1,-3,2
B dialogue	-4,3,2
B did	5,-3,-2
B die	6,-1,-5
B different	-4,6,-2
B digo	4,-3,0
B dinner	4,-3,-1
B directed	-6,8,-2
B directing	2,0,-3
B director	-8,7,1
B directors	-3,5,-2
B dirty	-1,4,-3
B dirty gritty	3,-1,-3
B disastrose	4,-3,-1
B disney	3,-1,-4
B distraction	-4,5,-1
B divorce	3,-1,-3
B diwali	-3,3,-1
B diz	8,-5,-4
B doce	-3,7,-4
B documentaries	-5,2,3
B documentary	2,0,-2
B does	-2,3,-2
B doesnt	-8,4,2
B dog	2,2,-4
B dog puppy	-1,-1,2
B dogs	-9,6,3
B dogtooth	18,-15,-7
B doing	-8,6,0
B domain	-1,2,-1
B donc	-2,2,1
B done	0,-2,1
B dont	-1,-4,6
B doris	-7,8,-3
B down	-12,2,5
B dracula	2,-1,-1
B drama	-3,4,-1
B draw	4,-4,0
B drawn	-8,12,-8
B dreamy	-3,5,-2
B drive	8,-5,-3
B drives	-2,3,-3
B dubbed	-5,9,-5
B dubbing	4,-3,-1
B due	0,1,-2
B duel	-7,9,-2
B duna	9,-7,-2
B dune	4,-1,-6
B dutch	12,-8,-5
B duty	5,-2,-2
B dvd	10,-9,-1
B dvds	10,-7,-3
B dying	14,-9,-6
B dystopian	-3,4,-1
B e	4,0,-4
B ealing	4,-2,-2
B early	-4,3,0
B eastern europe	5,-2,-2
B easy	-4,0,4
B edition	5,-3,-2
B efira	-3,4,-1
B eggers	11,-10,-1
B eight	5,0,-5
B eighties	-1,3,-2
B eighty	-1,-2,2
B einziger	5,-4,-2
B either	-3,4,-1
B eldest	-6,8,-2
B eleven	-1,-3,4
B elf	8,-6,-3
B else	-3,6,-2
B elvis	-2,-3,4
B en	1,-6,6
B end	-4,-3,0
B end finish	-2,-1,3
B ending	4,-3,-1
B ends	4,-3,0
B endure	-5,-3,6
B english	-3,7,-4
B enieme	-2,-2,5
B ennio	2,-1,-1
B enough	1,1,-4
B envie	-7,6,0
B epic fantasy	-4,0,4
B equally	-7,10,-2
B era	-5,7,-3
B escape	3,-2,-2
B ethics	-2,3,-1
B even	8,-3,-5
B evening	4,-4,0
B evenings	-3,11,-9
B ever	-1,7,-7
B every	5,-6,1
B everyone	2,1,-4
B everything	-1,6,-6
B evil	5,-4,-1
B ex	7,-2,-5
B exactly	-8,12,-5
B except	-6,0,4
B exchange	3,-2,-1
B exes	-3,-2,5
B existe	-4,6,-2
B explained	2,-3,1
B ey	4,-3,-1
B eyes	5,-1,-4
B fabelmans	3,-1,-1
B face	5,-3,-3
B fairy	4,-6,2
B fairy tale	6,-5,-1
B fake	4,0,-5
B fall	1,1,-2
B falling	5,-3,-1
B falls	6,-6,-1
B famille	6,-4,-3
B family	1,-2,1
B fancy	-6,10,-4
B fand	8,-6,-3
B fantasy	-7,-5,11
B far	21,-20,-4
B far away	-5,7,-2
B farm animals	-1,2,-1
B farm farmer	3,-2,-2
B fast	3,1,-4
B fat	15,-14,-3
B father	13,-11,-2
B favour	-4,3,1
B favourite	2,-1,0
B fear	-14,-10,22
B fear scary	6,-7,-3
B fed	-6,-11,13
B feel	-9,7,2
B feel feelings	-3,3,0
B feeling	-12,5,4
B feminist	-6,8,-2
B femme	-1,3,-2
B fewer	-9,0,4
B fi	-6,10,-5
B ficcion	-3,4,0
B fiction	-7,5,2
B fifties	-3,4,-2
B fifty	6,-4,-2
B fight	-3,5,-3
B fill	-6,3,3
B filmindustri	-3,5,-1
B filming	5,-3,-1
B films	-5,4,1
B filthy	-4,6,-1
B final	-1,2,-1
B find	-2,1,1
B finds	3,-4,1
B fine	-5,0,5
B finished	2,6,-10
B finnish	-10,12,-2
B fiquei	3,-2,-1
B fire	4,-2,-3
B first	5,-4,-1
B fishing	-2,5,-3
B five	-2,0,1
B fjords	-3,0,4
B flatmate	7,-4,-2
B flavor taste	-2,3,-1
B flow	6,-4,-5
B flower	6,-6,0
B fog	-3,0,3
B foghorn	3,-2,-1
B fold	-4,5,-1
B folk	-3,6,-3
B follow	-1,2,0
B fond	-4,4,-1
B food	-5,8,-3
B food cooking	-4,6,-3
B football	-5,1,3
B for	-1,2,0
B for love	11,-9,-4
B forbidden love	-2,3,-1
B forbidden taboo	1,-9,7
B ford	-6,8,-2
B foreign	-9,14,-5
B forest	-3,4,-1
B forget	-1,3,-2
B forma	14,-11,-5
B formidable	-2,3,-1
B forty	5,-3,-2
B found	12,-11,-2
B four	8,-4,-4
B france	-5,-6,9
B free	5,-3,-2
B freeman	12,-7,-9
B french	2,-3,1
B fresa	5,-4,-1
B friday	-9,12,-10
B fried	-2,-4,5
B friend	4,-1,-3
B friends	7,-15,6
B friendship	-3,3,0
B from	1,1,-2
B from the nineties	-4,4,0
B front	-1,3,-2
B fsk	-5,6,-2
B fui	16,-13,-4
B full	-2,-6,7
B fun	2,-1,-1
B funeral	6,-6,-1
B funes	7,-6,-1
B funny	-2,0,1
B fuori	8,-11,1
B furniture	-7,9,-1
B fussy	-1,-3,4
B future	-7,9,-4
B gabin	10,-9,-2
B garde	7,-6,-1
B garden	5,-4,-1
B gaumont	-5,5,-1
B gave	11,-8,-3
B gay	-3,-8,10
B gene	-4,4,-1
B generations	-4,7,-2
B gentle	-2,1,0
B george	3,0,-3
B gerard	9,3,-11
B german	-1,2,-1
B gern	-7,6,1
B gerne	-6,9,-2
B get	-3,5,-2
B gets	-7,2,4
B ghibli	0,-2,2
B ghosts	-2,0,2
B gia	7,-5,-2
B giant	5,-3,-2
B gimme	0,3,-2
B giorni	-2,3,-1
B girl	-1,2,0
B girl daughter	-2,-3,5
B girlfriend friend	10,-8,-3
B girls	4,-1,-2
B girls night	2,-1,0
B giro	14,-12,-4
B give	-2,2,-1
B gives	3,-2,-1
B gladiator	10,-8,-3
B glass	17,-15,-3
B gloomy	-4,7,-3
B go	3,-1,-1
B go out	3,2,-7
B god pope	4,-3,-2
B goehte	8,-4,-5
B goes	-5,12,-7
B going	-5,5,-1
B golden	6,-4,-2
B gone	8,-6,-2
B gonna	-5,14,-14
B good	3,0,-3
B gorgeous	-1,3,-4
B gosling	-1,-4,5
B got	0,2,-2
B gotta	-2,3,-1
B gowns	-2,4,-3
B grand	-8,10,-3
B grandad	-1,2,-1
B grandfather	14,-13,-4
B grandfather grandparents	6,-4,-2
B grandma	10,-10,1
B grandmother	1,0,-2
B grandpa	-3,1,0
B grandsons	4,-2,-2
B grant	9,-6,-5
B gravity	14,-9,-5
B gray bleak	6,-5,-1
B grazie	-3,4,-1
B great	3,-1,-1
B greek	6,-4,-3
B green	3,0,-3
B greta	2,-1,-1
B grew	4,-1,-3
B gritty	-3,5,-2
B group of friends	-2,3,-1
B growing	-3,5,-2
B grown	-9,12,-4
B guitar	5,-4,-3
B guns	-1,-4,5
B guy	-17,18,-1
B had	4,-3,-1
B half	3,-1,-2
B hall	-3,6,-3
B halle	3,-1,-2
B halls	1,0,-2
B hammer	4,4,-8
B hand	-1,-5,6
B handle	-8,2,6
B hands	-2,3,-2
B hans	3,-2,-1
B hanukkah	-3,1,2
B happens	5,-3,-2
B happy	-6,3,0
B hard	-3,4,-2
B has	2,-2,0
B hasnt	0,4,-6
B hat	4,-3,-1
B hate	11,-10,-2
B hated	1,-7,3
B hates	-4,2,2
B hats	-8,11,-5
B have	2,-1,0
B havent	3,0,-4
B having	9,-5,-4
B he	2,-1,-1
B head	12,-6,-6
B hear	7,-4,-4
B heart	-3,5,-2
B heartbreak	-2,4,-2
B hearts	3,-2,-1
B heartwarming	7,-3,-4
B heat	4,-3,-1
B heavy	3,0,-4
B hed	-3,7,-4
B heist	-3,1,2
B heist robbery	-2,5,-2
B hell	-8,5,3
B help	1,2,-3
B hen	15,-13,-4
B her	5,-4,-1
B here	1,1,-4
B hero	16,-15,-2
B heron	6,-5,-1
B herzog	-3,1,2
B hes	0,-2,1
B high	7,-4,-4
B hiking	-4,5,-3
B him	5,-3,-2
B his	3,-3,1
B histoire	-2,2,0
B history	6,-5,-1
B hit	-8,12,-5
B hitchcock	14,-12,-3
B hogg	6,-4,-2
B holiday	-5,6,-1
B hollywood	-8,-2,9
B holocaust	3,-2,-1
B home	-7,7,0
B home house	3,-1,-2
B hong	-5,2,1
B hopeful	-7,11,-4
B hoping	-2,2,0
B horas	2,0,-2
B horrid	-6,8,-3
B horror	-3,4,-1
B horror scary	6,-11,0
B horse	1,-1,-2
B hospital	-4,-3,6
B hot	4,-6,2
B hour	5,-3,-3
B hours	4,-4,0
B house	5,-6,0
B housemates	-7,9,-2
B how	-5,8,-2
B hugh	10,-11,0
B huit	-4,4,-1
B human	-3,4,-1
B humor	-1,4,-4
B hungarian	-6,9,-4
B hurt	9,-7,-4
B husband	3,-7,3
B husbands	8,-7,-4
B hyperactive	4,-2,-5
B ice	-14,15,-2
B ida	15,-14,-2
B idea	12,-10,-3
B ideally	-2,4,-1
B if	0,-4,3
B ii	8,-6,-3
B ill	-9,8,-1
B im	0,1,-2
B imaginense	4,-2,-1
B immigration refugees	-5,6,-2
B in hospital	4,-3,-2
B in law	6,-5,-2
B in laws	3,-2,0
B in the mood for	-6,4,2
B indian	2,1,-3
B indie	-3,5,-2
B inheritance	-7,8,-2
B inside	7,-7,-1
B inspirational	-2,5,-3
B inspiring	-8,11,-3
B intimate	-3,4,0
B into	7,-3,-5
B intricato	-4,5,-1
B inuit	6,-3,-2
B invece	5,-4,-2
B iraniana	-6,7,-3
B ireland	2,-5,2
B irish	-8,1,6
B is	3,-3,0
B ish	18,-13,-10
B island	-1,4,-3
B islanda	-2,4,-1
B islands	-2,5,-4
B isnt	2,-4,2
B istanbul	-3,4,0
B italian	1,-2,1
B italian comedy	-4,5,-1
B italienne	-3,4,-1
B its	2,-1,-1
B itself	-8,9,-2
B ive	2,-4,2
B ja	9,-11,2
B jackie	3,-2,-2
B jacques	-8,10,-3
B james	10,-5,-6
B japanese	-5,6,-1
B jazz	5,-3,-2
B jean	2,-1,-2
B jewish	-2,2,-1
B jfk	8,-4,-6
B joanna	6,-4,-2
B job	-1,2,-1
B johansson	-5,5,-1
B john	6,-5,-1
B johnny	6,-4,-3
B jojo	4,-3,-1
B joker	18,-7,-14
B jokes	-2,1,1
B journalism	-2,4,-2
B journalist	-1,3,-2
B joy	2,0,-3
B joyeux	-3,4,-1
B julie	-7,10,-5
B juliette	-3,4,-1
B jungle	-2,11,-8
B just	-1,2,-1
B k	-5,-8,10
B katja	3,-1,-2
B keaton	-21,5,12
B kedi	11,-7,-4
B keep	0,-6,6
B keeps	-4,8,-5
B kelly	10,-8,-4
B ken	2,0,-3
B kenneth	1,1,-3
B kerala	4,-2,-2
B kev	6,-5,-1
B khan	-5,0,4
B kids	2,0,-3
B kids child	0,-9,8
B kids children	-3,3,-2
B kids film	-4,7,-3
B kind	-6,3,2
B kinda	-1,3,-1
B kindly	-7,2,5
B king	3,-2,-2
B kingdom	9,-7,-2
B kingsley	2,-1,0
B kissing	-1,4,-2
B kitchens	-3,-1,4
B knives	-2,-3,4
B know	6,-3,-2
B knows	16,-11,-8
B kong	-4,2,2
B korean	-1,2,0
B kurdish	-6,10,-4
B kurosawa	2,-10,6
B kurt	6,-1,-7
B l	22,-18,-6
B la	0,3,-3
B lack	-6,8,-3
B laconico	2,-1,-1
B lad	-5,7,-2
B lado	4,-2,-1
B lads	-2,3,-2
B lagos	1,1,-2
B language	4,-3,-1
B lanthimos	3,0,-3
B last	1,-2,1
B late	-8,4,2
B latin	1,3,-4
B laugh	-5,0,5
B laughed	14,-11,-5
B laundry	-4,5,-1
B law	-3,-1,3
B lawyer	-13,-2,15
B le	5,-4,-1
B learning	4,-2,-2
B least	-5,6,-1
B leave	-2,-7,9
B leave departure	2,0,-2
B leaves	-7,9,-7
B leaving	-6,3,2
B left	6,-4,-2
B leigh	-3,3,1
B leprechauns	5,-2,-3
B les	2,-8,5
B lesbian	-3,1,2
B less	-3,3,1
B lessons	3,-1,-4
B let	-11,6,5
B lets	0,1,-2
B letter	2,0,-2
B leung	-3,4,-1
B liam	7,-5,-2
B liberation	5,-2,-2
B lies	-2,-3,4
B life	-2,4,-2
B lift	4,-2,-2
B light	1,0,-2
B like	-1,2,-1
B liked	4,-7,2
B likes	4,-3,-2
B line	6,-5,-1
B lisbon	-1,3,-3
B list	12,-8,-5
B lista	-2,4,-2
B little	1,1,-2
B little movie	7,-4,-4
B little small	7,-6,-1
B live	-1,0,2
B lives	1,0,-2
B living	22,-20,-3
B llewyn	7,-7,-1
B loachs	-4,5,-1
B lockdown	4,-4,0
B london	2,-12,10
B long	-1,2,-1
B look	7,-7,0
B looked	9,-8,-3
B looking	4,-3,-1
B looking for	-2,4,-1
B looks	-9,5,1
B lost	6,-3,-3
B lots of	2,1,-2
B lotte	-8,8,-1
B loud	-6,4,2
B louder	-7,9,-1
B louis	2,1,-2
B love	-2,2,0
B love adore	4,-3,-1
B loved	-2,2,0
B lovely	10,-8,-2
B loves	8,-1,-7
B low	-17,10,7
B lucky	14,-10,-5
B luis	-2,4,-2
B lunar	5,-4,-2
B ma	3,-5,1
B macbeth	11,-7,-6
B mad	-9,13,-6
B made	-2,6,-3
B mafia	-4,8,-4
B magicians	-6,10,-4
B make	-2,2,0
B make do	-1,2,0
B maker	-4,4,0
B makes	7,-2,-5
B mal	-1,3,-4
B malala	3,-2,-1
B mall	-9,6,1
B maman	6,-7,1
B mamma	3,-3,-1
B man	0,3,-3
B manchester	-5,5,-1
B mandy	4,-3,-1
B maneiras	5,-4,-1
B mann	-3,4,-2
B manner	-15,16,-1
B many	3,-4,0
B map	2,-2,0
B mardi	-2,-4,5
B marilyn	4,-5,1
B marriage	0,-3,2
B martial arts samurai	10,-9,-2
B marvel	2,-7,3
B match	-2,2,0
B mates	-1,3,-1
B matter	-3,5,-6
B maverick	18,-14,-5
B may	-4,-6,9
B maybe	-3,6,-3
B mcqueen	-2,-7,7
B mean	2,-2,1
B mean evil villain	-3,4,-1
B means	11,-4,-7
B meanwhile	-5,6,-1
B media	5,-3,-2
B medina	-3,4,-1
B meetup	2,-8,3
B mein	3,-2,-1
B melancholia	5,-3,-2
B melancholy	-2,-4,7
B melodrama	-6,-2,7
B men	8,-7,-1
B mendonca	9,-9,-1
B menu	15,-12,-3
B mere	-6,10,-5
B meryl	-2,5,-7
B metade	5,-4,-1
B mexican	-3,4,-3
B mezza	11,-9,-2
B mia	3,-3,-1
B michael	-1,6,-5
B michelle	-4,5,-1
B middle	-8,10,-1
B midnight	-4,5,-1
B mike	-3,2,1
B miles	14,-16,1
B mind	-6,-2,8
B mine	12,-9,-4
B minus	2,-4,1
B minute	2,1,-3
B mis	0,-4,4
B missed	8,-7,-2
B mix	-6,9,-3
B mmm	5,-4,-1
B mois	6,-5,-1
B moment	10,-12,2
B monday	-5,7,-2
B money	-2,0,2
B mongolian	3,-1,-3
B monica	-3,4,-1
B monster	-8,9,-2
B monsters	-12,14,-3
B month	3,-1,-3
B mood	-11,13,-2
B moon	-6,7,-1
B moore	18,-11,-11
B more	-1,2,-1
B more like this	-3,4,-1
B morning	1,0,-3
B morricone	2,-1,-1
B most	2,0,-2
B mother	-2,3,-2
B mothers	6,-8,2
B motorbike	-7,9,-2
B motorbikes	-1,2,-1
B motorway	8,-6,-3
B mountains	-6,7,-1
B moustache	4,-3,-2
B moved	-1,2,-3
B movie	-2,2,0
B movie about grief	-2,3,0
B movies	-13,6,7
B much	-1,5,-5
B mum	4,-4,0
B mums	0,2,-2
B murder mystery	-9,10,-2
B music	2,-8,4
B musical	-1,3,-2
B musicals	-1,-1,2
B my	3,-1,-1
B my parents	6,-4,-4
B my wife	13,-7,-7
B myself	4,-5,1
B mystery	-4,-11,14
B named	3,-2,-1
B nan	1,1,-2
B nana	-5,7,-2
B nap	-2,3,-1
B nasties	-4,7,-3
B nasty	8,-5,-5
B ne	10,-10,1
B near	2,-1,-3
B nearly	-11,11,-2
B nee	-9,5,2
B need	-1,3,-1
B needed	-4,0,4
B needs	-12,14,-3
B neeson	7,-5,-2
B neighbor	2,-1,-3
B neighbour	4,-2,-2
B neighbours	-6,6,1
B neither	-3,-7,7
B nephew	14,-12,-2
B nephew grandchild	-1,2,-2
B neruda	3,-2,-1
B nervous	-6,8,-7
B netflix	7,-4,-4
B never	0,4,-4
B new	1,2,-2
B next	-3,5,-2
B nice	-2,4,-2
B nicolas	-3,2,-1
B nigerian	7,1,-10
B night	2,1,-2
B nightclub	-1,3,-2
B nine	2,0,-2
B nineties	-5,9,-3
B ninety	-4,8,-7
B ninety minutes	6,-4,-2
B niro	11,-8,-6
B no	0,-3,3
B nobility	3,-3,0
B nobody	-1,-6,6
B noch	6,-4,-3
B noir	5,-2,-4
B none	-2,-12,13
B nor	2,-2,-1
B nora	10,-5,-5
B nord	-10,11,-1
B nordic scandinavian	9,-3,-9
B norris	4,-1,-4
B north	2,1,-5
B norwegian	-2,5,-4
B not	0,-3,3
B nothing	0,-4,4
B nove	-1,2,0
B now	-3,5,-2
B number	-3,11,-15
B nun	4,-3,-1
B nuns	-13,13,0
B nurses	-2,-1,2
B occult	-4,5,-1
B odd	12,-11,-1
B office	26,-24,-4
B oh	6,-5,-1
B oil	-2,2,1
B ok	-1,3,-1
B okay	1,5,-11
B okja	5,-3,-2
B old	-5,5,-1
B old days	17,-14,-4
B old movie	-4,6,-2
B oldboy	10,-7,-4
B olds	-4,4,0
B on	2,0,-2
B once	4,-3,-2
B ones	11,-6,-5
B only	1,1,-2
B open	3,-1,-2
B opening	7,-4,-5
B oppenheimer	7,-4,-3
B opposite	-5,11,-6
B ora	11,-9,-2
B ore	11,-10,-2
B original	-8,9,-2
B other	2,-4,1
B others	-7,9,-3
B otherwise	-2,4,-2
B otto	16,-15,-1
B our	1,1,-2
B out	2,-2,-1
B outdoors	-5,6,-3
B over	-2,2,0
B own	2,-4,2
B owner	7,-6,-1
B owns	14,-7,-11
B pablo	3,-2,-1
B pact	10,-8,-2
B pain	10,-13,4
B pajamas cozy	-7,4,3
B palm	-3,4,-1
B paper	-4,7,-4
B parajanov	4,-4,-1
B parents	9,-6,-4
B paris	1,1,-2
B part	-2,5,-6
B party	2,1,-4
B pas	-1,-4,5
B past	3,-1,-1
B pat	3,-3,-1
B pathe	-5,5,-1
B paul	0,3,-3
B peco	-4,5,-1
B people	-2,1,0
B per	-5,8,-3
B perfect	7,-6,-1
B period	-6,8,-3
B peter	-3,6,-4
B peu	3,-1,-2
B pg	-2,1,1
B philip	5,-3,-2
B philippines	-2,3,-2
B phone	-2,5,-3
B piano	3,-3,0
B pick	6,-1,-6
B picked	3,-2,-1
B picks	8,-5,-3
B picture	-7,10,-4
B piedone	8,-8,-2
B pig	5,-3,-1
B pirate	-10,11,-2
B pirates	-7,9,-1
B pis	2,1,-3
B pit	-4,5,0
B pitie	3,-2,0
B pixar	2,-2,-1
B plague	0,15,-15
B plain	-3,4,-1
B plane	-5,-2,7
B planet earth	-2,4,-1
B playful	-5,7,-4
B please	-2,2,0
B plot	-2,0,2
B po	-6,8,-2
B police	0,1,-3
B polish	-13,15,-3
B political	-2,2,-1
B politics	-2,4,-2
B pompes	13,-12,-2
B poor	-10,0,9
B poor poverty	-1,2,-2
B popes	8,-7,-1
B portrait	13,-11,-2
B portuguese	-3,4,-2
B poseidon	8,-6,-2
B posh	6,-4,-2
B possibilmente	-2,5,-2
B possible	-9,11,-2
B poster	-11,2,12
B postman	3,-3,-1
B potatoes	5,-3,-2
B potes	-8,11,-4
B powell	-6,7,-1
B pre	-7,9,-1
B predator	10,-8,-3
B prefer	-2,-9,9
B preferably	-6,7,-1
B preferred	2,3,-4
B prefiero	-5,11,-6
B pregnancy	-5,-2,7
B prejudice	5,-3,-2
B pride	7,-5,-2
B priest	16,-13,-4
B priest nun	2,1,-3
B primary	5,-4,-1
B princess	2,2,-3
B principle	-1,-3,4
B prison	-11,5,4
B projector	9,-8,-2
B promised	-4,4,1
B properly	-6,9,-3
B propongo	-11,12,-1
B provided	-3,3,1
B psychological	-2,3,-1
B pub	-15,8,7
B public	-1,2,-1
B puts	4,-2,-2
B q	-2,-3,5
B quanto	-7,12,-6
B quatre	8,-7,-3
B que	-2,6,-3
B quid	8,-7,-2
B quiet	0,2,-2
B quiet gentle	-4,6,-2
B quietly	-2,4,-1
B quindi	-6,4,2
B quite	10,-13,3
B quotable	4,-4,-1
B rabbit	6,-4,-2
B rachel	10,-6,-9
B rain	0,2,-2
B rain rainy	-1,2,-2
B raining	-2,3,-1
B ramadan	2,6,-10
B ran	13,-11,-3
B ranked	-3,4,-1
B rated	-1,2,0
B rats	-3,5,-3
B ray	6,-3,-5
B read	4,-6,2
B really	0,2,-1
B reasons	1,-8,2
B recent new	6,-4,-2
B recife	-3,4,-1
B recommend	4,-1,-3
B red	13,-10,-5
B redford	-3,3,-1
B refugee	-2,3,-1
B religion	-6,-1,7
B remake	-2,-5,7
B remakes	-2,-3,4
B remember	12,-1,-12
B remembers	-5,4,-1
B remote	7,-5,-1
B replacement	-3,5,-2
B rescue	12,-11,-2
B rest	-7,3,4
B restaurant	-1,2,-1
B retired	2,1,-5
B return	10,-8,-2
B return home	5,1,-5
B revenge	6,-3,-4
B reward	-2,3,0
B rich	4,-2,-2
B richard	-8,21,-14
B rickman	13,-10,-4
B riemann	3,-1,-2
B right	0,-3,2
B rivals	5,-1,-3
B road	1,1,-2
B road trip	5,-2,-2
B robbery	-4,6,-2
B robert	2,-1,-1
B robotica	-3,5,-2
B rock	-12,13,-3
B rohmer	16,-15,-3
B roma	14,-11,-4
B roman	2,-3,0
B romanian	17,-15,-3
B romantic	0,-2,2
B romantic comedy	-3,5,-2
B romcom	1,-2,1
B rome	3,-1,-2
B room	3,-11,7
B roomies	-1,3,-4
B rubber	-10,13,-5
B ruined	2,-1,-1
B rukh	-5,0,4
B rule	-12,-3,10
B run	5,-3,-2
B rushmore	5,-5,-1
B russell	-8,2,3
B russian	-2,3,-1
B ryan	-1,-16,14
B sad	-5,0,7
B sadness	-1,-2,3
B saga	-7,9,-1
B said	9,-8,-2
B saint	-3,4,-1
B sake	-5,-2,7
B saltburn	17,-15,-2
B same	-1,4,-3
B sami	3,-1,-3
B samurai	-4,7,-3
B sanity	-4,-4,8
B sardegna	-1,2,-1
B satire	9,-10,-1
B saturday	21,-19,-5
B saw	8,-7,-1
B says	5,-2,-3
B scare	3,-2,-1
B scared	9,-7,-3
B scary	-6,9,-6
B school	-2,-2,3
B schwoert	5,-2,-2
B sci	-6,10,-5
B science	-9,10,-5
B science fiction	-2,3,-1
B scorsese	-2,-3,5
B scottish	-3,-6,8
B scrap	3,-5,-1
B scream	8,-5,-3
B screen	12,-7,-5
B se	-2,3,-1
B sea	5,-9,4
B sea ocean	-5,8,-4
B seal	6,-5,-1
B second	4,-5,1
B secret	8,-5,-3
B secrets	-9,5,6
B seen	2,0,-2
B self discovery	-3,4,-1
B send	-6,0,5
B sense	-4,5,-1
B separate	10,-6,-6
B services	8,-6,-3
B set	-10,12,-2
B set in	-1,2,-1
B sete	10,-8,-1
B sets	-1,2,0
B settling scores	-3,4,-1
B seventh	6,-5,-1
B seventies	-9,11,-2
B seventy	4,-1,-3
B seville	0,-4,4
B sex	2,-1,-1
B shark	11,-7,-8
B sharks	5,2,-12
B shed	-7,10,-4
B shell	-7,1,2
B shes	5,-5,0
B shirley	9,-7,-1
B shootout	10,-9,-1
B short	-1,-4,5
B shorter	0,1,-2
B shot	-10,12,-3
B shouting	-11,12,-3
B show	-5,3,2
B showed	9,-12,2
B showing	4,-3,-1
B shrek	-6,7,0
B shut	10,-9,-2
B si	6,-5,-1
B sica	3,-2,-1
B sick	0,-2,2
B side	7,-4,-4
B siete	9,-8,-1
B silent	-6,3,2
B silly	0,-2,2
B silly stupid	5,-2,-5
B simple	-7,9,-3
B since	3,-1,-2
B singing	2,-1,-2
B single	-6,7,-1
B sinister	6,-6,-2
B sissi	13,-10,-3
B sister	3,0,-4
B sisters	3,-2,-1
B sit	-4,3,0
B six	5,-9,5
B sixties	-5,6,-1
B sixty	9,-3,-6
B skate	-2,3,-1
B ski	-3,6,-4
B skin	-5,4,-4
B skip	-5,-6,10
B sky heaven	7,-7,-1
B skyfall	7,-6,-3
B slasher	-7,8,-1
B slavery	-6,7,-1
B sleep	6,-2,-4
B sleepover	7,-5,-2
B slow	-3,2,1
B small	-4,3,0
B small little	-1,4,-3
B snow	-1,3,-3
B so	-2,3,0
B social criticism	5,-3,-2
B sofa	-9,6,2
B soft	-9,13,-4
B sold	-9,16,-19
B soldier	-1,3,-1
B solo	6,-4,-2
B somebody	-17,6,14
B someone	0,-4,4
B something	-3,4,-1
B something funny	-2,4,-1
B something romantic	-3,0,3
B something scary	-2,0,1
B something suspenseful	-2,4,-1
B something warm	-6,7,-1
B somewhere	-2,4,-3
B son	-3,7,-5
B son children	6,-4,-2
B song	18,-15,-5
B songs	-8,9,-1
B sons	9,-6,-4
B sorry	-1,4,-5
B sort	-7,9,-3
B soul mate	5,-4,-1
B sound	4,-2,-3
B soundtrack	-1,2,-1
B soup	-17,6,4
B south	-2,0,2
B soviet	-6,2,5
B space	-9,11,-2
B spaghetti	1,2,-3
B spanish	-5,7,-3
B spannendes	-3,5,-1
B spare	-13,-4,16
B speak	14,-14,-4
B speaking	3,-3,-1
B speaks	-1,3,-4
B special effects	2,-1,-1
B speech	-2,1,2
B spies	-3,-1,3
B spirit	6,-3,-4
B splash	8,-6,-2
B spoken	11,-7,-4
B spooky	2,-3,1
B sports	-11,6,2
B spring	-8,9,-1
B stage show	4,-3,-2
B stallion	4,-3,-1
B stand	5,-6,1
B starring	0,7,-8
B start	-2,5,-3
B starting over	-7,8,-1
B starts	-5,7,-2
B stay	-5,0,4
B steve	7,-10,2
B still	2,1,-3
B stomach	-1,-12,12
B stone	-8,-21,21
B stoner	-1,2,-1
B stop	2,0,-1
B stories	-5,5,-1
B street	-1,-5,6
B stuck	-10,9,1
B student	1,1,-3
B students	2,0,-2
B stuff	-5,0,4
B stunden	-1,3,-2
B stupid	-4,7,-3
B stylish elegant	-2,1,0
B subs	4,-3,-1
B suburra	-1,3,-2
B such	2,-1,-2
B sugar	-2,3,-1
B suggest	-6,3,3
B suitable	4,-7,2
B summer	-3,4,-1
B sunday	-1,5,-4
B sunset sunrise	4,-1,-4
B superhero	-5,3,1
B superheroes	-5,6,-1
B supposed	8,-6,-2
B sur	-2,3,0
B surgery	-4,4,0
B surprise ending	8,-7,-2
B surreal absurd	-2,3,-1
B suspended	-1,7,-6
B suspense	6,-3,-4
B suspiria	8,-6,-2
B svensk	-3,5,-1
B swamp	-4,5,-1
B swearing	-6,9,-4
B sweaty	-3,5,-3
B swedish	-3,4,0
B sweeney	9,-8,-3
B sweeping	-1,3,-2
B sweet	-4,3,0
B swimming	4,-2,-2
B swing	13,-12,-1
B swinton	-4,6,-1
B swiss	-5,5,-1
B sydow	-6,-3,9
B table	-3,6,-3
B tace	-5,7,-2
B tailor	5,-3,-1
B taiwanese	2,-3,-2
B talk	7,-1,-8
B talk conversation	0,-4,3
B talking	-1,3,-1
B tarantino	6,-9,3
B tarkovsky	0,2,-3
B taught	4,-3,0
B tavolo	6,-5,-2
B tea	3,-1,-1
B teach	3,-5,3
B teacher	3,-1,-2
B teachers	-11,13,-2
B teaching	3,-2,-1
B tears	-3,17,-18
B teen	-3,-1,4
B teenage	-2,9,-8
B teenager	-5,0,4
B teenagers	5,-3,-5
B tell	-1,2,-1
B telly	-4,-1,3
B ten	6,-2,-4
B tense	-3,3,0
B term	-11,10,1
B terror	5,-3,-2
B teta	2,-2,-1
B than	3,-4,1
B thats	1,1,-2
B the	2,-1,-1
B their	2,0,-4
B them	-4,2,0
B theme	2,0,-3
B then	0,2,-2
B there	-3,3,0
B thereabouts	-1,2,-2
B theres	8,-8,-1
B they	-1,3,-2
B theyd	5,-1,-2
B theyre	1,2,-3
B thin	8,-7,-2
B things	6,-3,-4
B think	11,-9,-2
B thinks	7,-3,-4
B third	-2,4,-2
B thirteen	-7,8,-1
B thirty	-2,4,-4
B this	6,-2,-4
B those	-2,-5,7
B though	9,-7,-2
B thought	0,2,-2
B thought provoking	-4,6,-3
B thoughts	-4,1,2
B three	3,0,-2
B three hours	-1,3,-2
B thriller	3,-2,-2
B throat	3,-1,-3
B thru	-8,11,-6
B tigers	-1,2,0
B tilda	-4,6,-1
B till	-2,0,3
B timbuktu	7,-5,-3
B time	1,2,-2
B time weather	4,-2,-4
B tinker	5,-3,-1
B tired	12,2,-17
B tiver	-3,-3,4
B to	2,-1,-1
B toca	0,2,-3
B today	2,-2,0
B toei	-6,8,-2
B tokyo	-1,3,-4
B told	2,3,-4
B tom	16,-6,-12
B tonight	3,1,-3
B tony	-3,4,-1
B took	6,0,-8
B top	-7,14,-8
B toro	2,-2,0
B tosar	-2,2,0
B totale	-3,4,-1
B toto	-3,5,-2
B totoro	6,-4,-3
B tra	2,1,-2
B train	5,-4,-2
B trains	1,2,-3
B traps	2,-2,0
B trial courtroom	-5,6,-1
B triangle	4,-2,-1
B tried	1,-4,3
B trier	7,-5,-3
B trintignant	-2,3,-3
B trip	-2,2,0
B trolls	3,-1,-2
B truc	-6,-1,8
B true	4,-4,-1
B true story	-2,0,2
B truth	18,-16,-4
B trying	3,-2,-1
B tschirner	-5,6,-1
B turco	-10,11,-2
B turin	4,-3,-1
B turkish	6,-2,-5
B turn	-7,9,-3
B twelve	0,2,-2
B twenties	-3,5,-1
B twenty	2,0,-3
B twice	6,-11,4
B twilight	11,-9,-4
B twins	-1,4,-2
B twist	12,-12,-1
B type	-5,7,-1
B typical	1,-3,2
B u	-5,6,-1
B ufa	-8,10,-3
B ukrainian	11,-10,-2
B un	-5,9,-4
B uncle	-1,-9,8
B under	2,1,-3
B unhappy	5,-4,-1
B uni	1,0,-2
B universal	8,-10,0
B university student	4,-4,-1
B unless	2,-2,-1
B until	4,-2,-2
B up	-3,3,-1
B urban	-1,3,-2
B uruguayo	2,-1,-1
B valentines	-4,6,-2
B vampire	-9,6,2
B vampires	7,2,-15
B vampiri	-9,1,8
B varda	-3,4,-1
B ve	-1,2,0
B verhoeven	3,2,-5
B verpeilt	-5,6,-1
B version	-4,5,-2
B vi	9,-5,-3
B vie	4,-2,-2
B village	-2,6,-2
B village small town	-8,9,-2
B villain	-1,2,0
B vimos	4,-3,-1
B vinto	10,-6,-4
B vio	5,-3,-2
B violence	-1,-2,3
B violent	-12,10,2
B violin	-6,8,-3
B virginie	-3,4,-1
B visiting	-1,3,-2
B vitti	-3,4,-1
B vittorio	-2,4,-2
B voglia	-3,4,-1
B voice	-5,6,-1
B voices	-5,6,-2
B von	-2,-4,5
B vote	-5,6,-1
B voted	2,0,-2
B vraie	-1,2,-1
B waehlen	-4,6,-1
B wait	4,-3,-1
B walk	7,-5,-2
B walks	-21,7,5
B wall	8,-7,0
B want	-3,4,-1
B wanted	2,1,-5
B wants	-3,4,-1
B war	-2,0,1
B warm	-4,2,1
B wartime resistance fascism	-3,4,-1
B was	5,-5,0
B waste	3,-2,-2
B watch	3,-1,-2
B watched	11,-8,-3
B watches	-8,11,-4
B watching	1,1,-3
B waters	-6,8,-2
B we	2,0,-2
B weakness	-9,10,-3
B weather	-4,6,-2
B wed	-6,8,-2
B wedding	3,2,-6
B wedding marriage	6,-5,-3
B week	0,2,-3
B weekend	-3,8,-6
B welcome	-11,-1,9
B well	0,2,-3
B welsh	5,-3,-5
B went	0,-3,0
B were	1,1,-2
B werewolf	-9,10,-2
B werner	-2,-1,3
B wes	-8,10,-3
B west	8,-5,-3
B western	-4,1,3
B westerns	-4,8,-5
B weve	1,-5,2
B what	2,1,-3
B whatever	3,-1,-3
B whats	0,3,-3
B when	-5,5,-1
B where	0,3,-2
B which	4,-3,-1
B whichever	-1,4,-4
B while	8,-5,-3
B white	4,-2,-3
B who	-3,2,2
B whole	4,-2,-2
B whole family	6,-4,-3
B whom	5,-4,-3
B whos	7,-8,1
B wicked	15,-8,-8
B widow	-4,6,-2
B wife	3,-4,0
B wifes	7,-5,-2
B wild	6,-2,-4
B wild zany	7,-3,-4
B wilder	2,-4,2
B will	-4,-3,7
B wind	6,-4,-4
B wine drinks	0,3,-3
B winners	10,-9,-2
B winter	2,1,-2
B wish	-5,2,2
B witch wizard	-4,4,-1
B witches	-5,2,3
B with kids	-6,7,-3
B with me	12,-6,-8
B without	0,-3,4
B wizards	-5,7,-2
B wolf	1,0,-2
B wolfwalkers	14,-13,-2
B wolverine	5,-4,-1
B women	-14,9,4
B won	0,0,-2
B wont	0,-13,10
B word	2,-3,1
B work	3,-6,3
B world	1,2,-2
B worst	4,-2,-2
B worth	-2,3,-2
B would like	-1,2,-2
B wrong	-13,9,3
B ya	-4,6,-2
B yang	7,-6,-1
B year	2,-2,0
B year years	-1,2,-1
B years	7,-2,-5
B yeoh	-4,5,-1
B yes	-1,-1,2
B yesterday	9,-4,-5
B yesterday last night	2,-1,-1
B yet	2,0,-2
B yimou	2,0,-4
B york	7,-6,-2
B you	-1,2,0
B young	-7,9,-7
B young kid	-4,4,-1
B youngest	0,2,-2
B your	-9,6,1
B youve	-4,5,-2
B yugoslav	-9,10,-1
B zero	1,-3,1
B zhang	2,0,-4
B zimmers	3,-2,-1
B zombies	-13,8,3
BB , 0	-1,3,-2
BB , 00	4,-3,-4
BB , 000	9,-7,-3
BB , 0000	-11,12,-2
BB , 00s	-1,2,-1
BB , FILM	-3,2,1
BB , a	0,2,-2
BB , about	-4,5,0
BB , after	5,-2,-3
BB , all	11,-8,-3
BB , also	-6,7,-2
BB , american	-5,7,-2
BB , an	0,2,-1
BB , and	-4,1,3
BB , androgyn	-2,2,-1
BB , animated	-1,2,-1
BB , any	7,-5,-4
BB , as	-7,5,1
BB , autumn	-3,4,-1
BB , bad	-7,8,-1
BB , bar pub	-3,4,0
BB , bastard	-2,3,0
BB , beach	-2,3,-1
BB , before	0,-8,4
BB , big	-2,5,-3
BB , brazilian backlands	-2,3,-1
BB , british	-2,3,-1
BB , british english	-5,6,-1
BB , but	-2,1,1
BB , by	4,-7,2
BB , calm	-2,3,-1
BB , campy	-2,2,-1
BB , can	-2,7,-5
BB , chases	-1,2,-1
BB , cheeky	-4,5,-1
BB , coast lighthouse	-2,4,-2
BB , could	-2,3,-2
BB , cows	-4,4,0
BB , cry	6,-5,-1
BB , cut	-8,8,-1
BB , dame	-5,6,-1
BB , dance	-1,3,-1
BB , dont	1,-10,6
BB , dubbing	4,-3,-1
BB , eighties	-4,6,-1
BB , even	-1,3,-3
BB , every	16,-10,-7
BB , evil	-3,4,-1
BB , farm animals	-1,2,-1
BB , filming	5,-3,-1
BB , first	15,-13,-4
BB , fishing	-2,3,-1
BB , football	-5,7,-2
BB , for	9,-7,-2
BB , forget	5,-4,-1
BB , formidable	-2,3,-1
BB , four	5,-4,-1
BB , french	-1,3,-2
BB , from	-1,2,-1
BB , funny	-3,5,-1
BB , gern	-4,6,-3
BB , give	-3,4,-2
BB , gotta	-2,5,-3
BB , gray bleak	6,-5,-2
BB , grazie	-3,4,-1
BB , great	7,-5,-2
BB , green	-9,11,-1
BB , had	3,-2,-1
BB , he	3,0,-4
BB , heist	0,2,-1
BB , hell	-5,8,-3
BB , hot	12,-12,-1
BB , i	4,-3,-2
BB , id	14,-11,-4
BB , if	10,-3,-10
BB , im	11,-7,-3
BB , imaginense	4,-2,-1
BB , in	1,1,-2
BB , is	6,-4,-2
BB , it	8,-4,-4
BB , its	6,-5,-1
BB , ive	10,-6,-3
BB , jewish	-2,2,-1
BB , just	-8,6,2
BB , keep	-10,-2,10
BB , kids	5,2,-7
BB , korean	-5,10,-6
BB , laconico	-8,8,0
BB , less	4,-11,5
BB , lets	-3,4,-1
BB , light	-2,3,-1
BB , like	15,-12,-6
BB , little	-5,6,-1
BB , looking for	-9,9,-1
BB , loud	-3,5,-3
BB , love	-10,13,-4
BB , made	-4,6,-2
BB , make	-10,12,-2
BB , mall	-9,11,-2
BB , maybe	-4,7,-3
BB , me	-3,6,-4
BB , melancholy	6,-3,-3
BB , melodrama	-2,3,-1
BB , minus	-3,-3,5
BB , more	1,2,-4
BB , mountains	-4,4,0
BB , mums	3,-1,-2
BB , my	4,-2,-3
BB , nasty	-15,17,-2
BB , need	-5,6,-1
BB , never	16,-11,-5
BB , no	-3,-2,6
BB , not	-2,-3,5
BB , nothing	-3,-4,6
BB , now	1,-5,3
BB , of	-7,8,-1
BB , old	-6,8,-2
BB , on	4,-3,-1
BB , one	2,0,-3
BB , only	-7,7,1
BB , or	-2,4,-1
BB , our	11,-8,-3
BB , people	-4,5,-1
BB , pirate	-7,9,-1
BB , please	2,0,-1
BB , possibilmente	-2,5,-2
BB , power	-2,2,0
BB , prosecco	4,0,-3
BB , provided	-2,-2,5
BB , quindi	-5,6,-1
BB , rain	-1,4,-3
BB , rather	-3,4,-2
BB , really	3,0,-4
BB , revenge	-3,4,-1
BB , romantic	-5,-7,9
BB , same	-2,2,-1
BB , she	-4,8,-4
BB , shed	-3,4,-2
BB , shes	-13,6,11
BB , silly	-2,4,-2
BB , skate	-2,3,-1
BB , slow	-3,2,2
BB , small	11,-7,-7
BB , snow	-1,2,-2
BB , so	-5,2,3
BB , some	4,-2,-4
BB , something	-4,6,-1
BB , sound	-3,5,-1
BB , still	0,2,-1
BB , stylish elegant	-2,2,0
BB , summer	-4,5,-1
BB , sun	-4,5,-1
BB , surreal absurd	6,-5,-1
BB , swing	13,-12,-1
BB , tell	-3,3,-1
BB , tense	-2,-1,3
BB , that	2,-3,0
BB , thats	9,-6,-6
BB , the	1,1,-2
BB , then	-4,7,-3
BB , they	3,-2,-1
BB , thirty	6,-3,-3
BB , this	12,-8,-3
BB , three	0,5,-5
BB , to	-4,7,-3
BB , today	11,-14,0
BB , totoro	3,-3,0
BB , two	-2,4,-2
BB , until	6,-4,-2
BB , want	-5,9,-3
BB , warm	-5,0,5
BB , was	5,-4,0
BB , we	-3,7,-3
BB , well	2,0,-5
BB , were	0,1,-3
BB , what	-2,3,-1
BB , where	-10,4,4
BB , which	13,-11,-3
BB , with	-3,3,0
BB , without	-3,-3,7
BB , women	-3,4,-1
BB , year	3,-1,-1
BB , year years	-3,4,-1
BB , you	-2,5,-5
BB . 0000	16,-13,-3
BB . 00s	-5,6,-2
BB . FILM	4,-2,-2
BB . a	-2,3,-2
BB . after	11,-9,-1
BB . all	-24,13,8
BB . american	0,-7,4
BB . an	-5,4,0
BB . and	5,-3,-2
BB . ando	8,-5,-3
BB . animals	-8,10,-3
BB . animation cartoon	-9,5,4
BB . another	-4,6,-2
BB . anthony	-1,2,-1
BB . any	-3,5,-2
BB . anyone	-3,0,2
BB . anything	-4,5,-2
BB . anyway	3,-1,-1
BB . atlantics	9,-9,-1
BB . berlin	-9,8,1
BB . best	4,-2,-3
BB . bicycle	8,-7,-2
BB . big	19,-12,-9
BB . bit	0,1,-2
BB . but	-4,3,1
BB . can	-1,3,-1
BB . cant	-5,4,1
BB . cartoon	-4,1,4
BB . chega	4,-2,-2
BB . chuck	4,-1,-4
BB . cinema	-4,6,-2
BB . classic	-5,6,-2
BB . clever	-3,5,-2
BB . cold	3,-1,-2
BB . comedy	-1,2,-1
BB . could	-6,8,-2
BB . courtroom	-6,8,-1
BB . cube	2,-2,-1
BB . dance	-12,14,-2
BB . de	3,-2,-1
BB . defa	5,-4,-1
BB . directed	-6,7,-2
BB . disney	-6,-1,7
BB . do	3,-6,2
BB . documentaries	-4,5,-1
BB . does	-2,4,-2
BB . dont	-5,-5,9
BB . drama	8,-7,-2
BB . drive	4,-4,0
BB . duna	9,-7,-2
BB . eighty	-3,4,-1
BB . enough	-2,-3,4
BB . epic fantasy	-4,0,4
BB . et	3,-3,0
BB . every	6,-3,-3
BB . existe	-5,6,-2
BB . ey	4,-3,-1
BB . fairy tale	6,-6,-2
BB . film	-2,4,-2
BB . find	-12,16,-5
BB . fire	8,-5,-3
BB . folk	-3,6,-3
BB . for	3,0,-3
BB . free	3,-2,-1
BB . french	-6,8,-3
BB . fresa	6,-5,-1
BB . gentle	-1,2,-1
BB . give	-3,6,-3
BB . good	1,1,-6
BB . got	7,-5,-2
BB . greta	2,-1,-1
BB . gritty	-2,4,-1
BB . guillermo	-1,2,-2
BB . hard	-3,1,-2
BB . have	-1,6,-4
BB . he	3,-2,-1
BB . hed	-9,12,-3
BB . heist	-4,3,1
BB . her	-2,-5,7
BB . hes	-7,-1,2
BB . his	5,-3,-2
BB . horror	-5,-3,7
BB . how	5,-3,-3
BB . ice	-1,2,-1
BB . id	0,4,-4
BB . ida	10,-10,-1
BB . if	-2,-7,8
BB . im	7,-3,-5
BB . is	2,-4,2
BB . istanbul	-6,0,3
BB . it	-1,2,-2
BB . italian	2,-1,-1
BB . its	3,-1,-3
BB . ive	0,2,-2
BB . japanese	-6,8,-2
BB . jfk	-2,4,-1
BB . johnny	6,-4,-3
BB . jojo	4,-3,-1
BB . juliette	-3,4,-1
BB . keep	-7,4,2
BB . ken	-2,3,-1
BB . kenneth	1,1,-3
BB . kids	4,-3,-2
BB . kinda	-1,2,-1
BB . korean	-7,9,-3
BB . last	9,-8,-1
BB . late	-4,7,-2
BB . lesbian	-3,5,-2
BB . less	0,-3,1
BB . let	-7,1,5
BB . lets	-5,7,-2
BB . letter	0,2,-1
BB . like	6,3,-14
BB . looking	-1,2,-1
BB . looking for	-2,4,-1
BB . lots of	8,-6,-2
BB . mad	-9,13,-6
BB . make	3,-2,-1
BB . manchester	7,-6,-1
BB . mandy	5,-4,-1
BB . me	0,-5,5
BB . mein	3,-2,-1
BB . melancholia	7,-5,-2
BB . mike	-4,5,-4
BB . mmm	5,-4,-1
BB . more	-2,3,-1
BB . movie	-2,5,-2
BB . mum	5,-3,-3
BB . music	2,-6,3
BB . my	3,-3,0
BB . my wife	15,-9,-9
BB . nan	9,-8,-2
BB . near	3,-2,-1
BB . need	-3,4,0
BB . neither	10,-4,-8
BB . never	-17,11,3
BB . new	2,1,-3
BB . next	-3,5,-3
BB . nice	-1,-5,3
BB . nineties	-4,9,-4
BB . no	1,-2,1
BB . noir	3,-1,-3
BB . not	1,-4,3
BB . nothing	-4,-2,6
BB . now	1,1,-3
BB . of	-4,2,1
BB . ok	3,-2,-1
BB . okja	5,-3,-2
BB . oldboy	10,-7,-4
BB . on	-5,4,1
BB . only	-6,6,-2
BB . or	-6,7,-2
BB . our	-3,5,-2
BB . peco	-6,6,-1
BB . people	-4,5,-2
BB . please	1,1,-3
BB . poor poverty	3,-3,-1
BB . predator	10,-8,-3
BB . pride	6,-5,-1
BB . primary	5,-4,-1
BB . put	-4,5,-1
BB . rachel	10,-6,-9
BB . rather	1,1,-2
BB . really	-6,-8,9
BB . recommend	-4,7,-2
BB . red	8,-7,-3
BB . road	7,-5,-2
BB . robert	12,-11,-1
BB . sami	3,-1,-3
BB . saw	6,-4,-2
BB . scrap	3,-5,-1
BB . scream	5,-3,-2
BB . se	-4,-12,12
BB . seen	5,-2,-3
BB . seventy	-5,6,-2
BB . she	-3,5,-3
BB . shes	7,-5,-4
BB . short	-5,8,-3
BB . show	-3,4,-1
BB . silent	-2,3,0
BB . slow	0,2,-2
BB . so	0,5,-5
BB . soft	-2,4,-2
BB . some	-8,10,-2
BB . something	-3,4,-1
BB . something funny	-2,5,-3
BB . something scary	-2,0,1
BB . something suspenseful	-2,3,-2
BB . somewhere	0,2,-2
BB . spanish	-3,6,-2
BB . sports	-5,-1,3
BB . stop	-1,2,0
BB . story	-4,5,-1
BB . suspiria	11,-9,-3
BB . sweeping	-1,3,-2
BB . tarantino	7,-14,7
BB . teaching	3,-2,-1
BB . that	-4,3,1
BB . thats	6,-1,-5
BB . the	3,-1,-1
BB . then	-3,5,-3
BB . there	4,-3,-2
BB . theres	-5,6,-3
BB . they	0,3,-5
BB . theyre	9,-8,-1
BB . this	-2,3,-3
BB . timbuktu	9,-7,-3
BB . tinker	5,-3,-1
BB . to	2,1,-3
BB . today	-4,5,-3
BB . toei	-6,8,-2
BB . tonight	-1,2,-1
BB . too	-3,-4,7
BB . turkish	-6,10,-7
BB . two	4,-2,-4
BB . ufa	-8,10,-3
BB . universal	14,-12,-2
BB . village small town	-3,4,-2
BB . want	-3,5,-2
BB . wartime resistance fascism	-3,4,-1
BB . watch	-8,10,-6
BB . we	3,-1,-2
BB . wed	-3,5,-2
BB . week	9,-8,-2
BB . weird	-1,6,-5
BB . well	3,-2,-2
BB . were	-4,4,-1
BB . weve	1,2,-4
BB . what	1,1,-3
BB . whats	-5,7,-2
BB . when	3,-1,-4
BB . where	-7,13,-7
BB . which	1,2,-3
BB . who	-4,4,0
BB . wish	-1,2,-1
BB . with	2,-1,-2
BB . without	1,-2,1
BB . wolfwalkers	14,-13,-2
BB . work job	6,-4,-2
BB . would	-8,4,3
BB . would like	-5,6,-1
BB . year	0,3,-2
BB . zero	-2,-2,3
BB 0 ,	0,2,-2
BB 00 ,	2,0,-2
BB 00 minutes	3,-2,-1
BB 00 or	6,-5,-2
BB 0000 ,	5,-3,-3
BB 0000 and	-3,5,-2
BB 0000s ,	-4,5,-1
BB 00s ,	-2,-1,3
BB FILM and	-5,3,2
BB FILM at	3,-2,-1
BB FILM but	-6,5,0
BB FILM for	-6,6,-2
BB FILM had	7,-6,-1
BB FILM i	2,-1,-1
BB FILM in	7,-5,-2
BB FILM invece	5,-4,-2
BB FILM is	4,-3,-1
BB FILM me	11,-10,-1
BB FILM more	-4,7,-6
BB FILM of	5,-4,-1
BB FILM on	8,-7,-2
BB FILM ruined	2,-1,-1
BB FILM speaking	4,-4,-1
BB FILM the	5,-4,-1
BB FILM too	2,-5,2
BB FILM we	-1,-1,2
BB FILM with	8,-5,-3
BB a animal	-1,2,-1
BB a ballet	3,-2,-2
BB a better	4,1,-6
BB a big	-17,19,-2
BB a bit	-1,2,0
BB a boat	8,-5,-3
BB a budding	6,-4,-1
BB a caravan	6,-3,-4
BB a cheerful movie	-2,3,0
BB a cold	4,-3,-1
BB a comedy	1,2,-3
BB a composer	-3,4,0
BB a crime	3,-2,0
BB a crime detective	-3,4,-1
BB a czech	4,-3,-2
BB a danish	-7,8,-2
BB a documentary	-4,5,-3
BB a drama	-7,6,0
BB a favour	-4,3,1
BB a film	-4,8,-3
BB a flavor taste	-2,3,-1
BB a good	-3,4,-1
BB a horror	-3,5,-2
BB a human	-3,4,-1
BB a lawyer	-9,1,8
BB a little	3,2,-4
BB a love	-6,3,4
BB a man	-3,4,-1
BB a map	2,-2,0
BB a movie	-4,5,0
BB a murder mystery	-10,11,-2
BB a musical	-2,4,-2
BB a nice	-3,5,-2
BB a of	4,-3,-2
BB a prison	-7,8,-1
BB a quiet	-1,2,-1
BB a restaurant	-1,2,-1
BB a sad	-3,3,-1
BB a self discovery	-1,2,-1
BB a silent	-1,2,-1
BB a slow	-2,2,0
BB a story	-5,6,-2
BB a strong	-1,3,-2
BB a swedish	-2,4,-2
BB a sweet	-2,3,-2
BB a taiwanese	5,-3,-4
BB a thing	2,-1,-2
BB a third	-8,8,-2
BB a train	10,-9,-1
BB a trial courtroom	-3,4,-1
BB a true	-3,3,0
BB a walk	-3,4,-2
BB a war	9,-11,3
BB a weakness	-9,10,-3
BB a western	-4,-1,5
BB a whole	6,-3,-5
BB a woman	2,0,-2
BB about a	-3,4,-1
BB about rome	-1,2,0
BB about school	-3,-2,4
BB about the	-5,3,3
BB absolutely no	-7,-3,10
BB absolutely not pas	-5,-6,10
BB accent ,	-19,12,5
BB accesi ,	-3,4,-1
BB acha the	3,-2,-1
BB action ,	-4,5,-1
BB actor actress ,	-5,6,-1
BB adventure with	-3,5,-2
BB african please	-1,2,-1
BB after a	-1,2,-4
BB after that	-2,4,-2
BB after the	2,0,-2
BB after want	-1,2,0
BB after yang	6,-6,-1
BB after year years	-8,9,-2
BB again ,	2,5,-7
BB again mal	-10,11,-3
BB again or	-4,-3,6
BB again please	-4,6,-1
BB age ,	-3,4,-1
BB alien again	-3,3,0
BB alive who	-1,-3,3
BB all ,	-6,1,6
BB all of	11,-9,-4
BB all the	3,-1,-3
BB allen type	-1,2,-1
BB allergic to	-5,-5,8
BB alone ,	-3,7,-4
BB always ,	-4,4,-2
BB american ,	-7,8,-2
BB american remakes	6,-1,-5
BB american with	7,-4,-4
BB an hour	0,-4,4
BB an old	-1,2,-1
BB and a	-2,5,-3
BB and after	-13,15,-2
BB and all	-12,-18,20
BB and cant	13,-7,-8
BB and certainly	5,-2,-3
BB and coffee chocolate	5,-4,-1
BB and find	2,0,-4
BB and for	-3,-3,5
BB and funny	-4,5,-1
BB and has	-6,8,-1
BB and he	6,-24,14
BB and i	5,0,-5
BB and im	3,1,-4
BB and its	2,0,-2
BB and leave	-4,-7,9
BB and me	7,-3,-4
BB and mother	-4,6,-1
BB and my	1,1,-4
BB and no	1,-5,4
BB and not	-4,-5,9
BB and nothing	-6,-7,12
BB and now	-6,7,-2
BB and pajamas cozy	-4,5,-1
BB and put	10,-7,-3
BB and quietly	-2,4,-1
BB and she	-2,5,-3
BB and something	-4,6,-3
BB and the	4,-5,0
BB and then	4,-2,-2
BB and want	-2,3,-2
BB and we	9,-7,-2
BB and with	-9,11,-2
BB androgyn ,	-2,2,-1
BB ang lee	4,-3,-4
BB animals ,	-1,4,-2
BB animals get	13,-10,-5
BB animated ,	-2,3,-1
BB animation cartoon without	4,-8,4
BB annees 00	-5,6,-1
BB anos 00	9,-8,-2
BB answer ,	-3,3,-1
BB anthony mann	-1,2,-1
BB any ,	18,-16,-2
BB any film	3,-17,9
BB any good	8,-5,-4
BB any minute	-6,8,-2
BB any more	-2,3,-1
BB any other	0,2,-3
BB anyone but	-3,-2,4
BB anything by	-4,6,-2
BB anything else	6,-4,-5
BB anything from	-2,1,1
BB anything scorsese	-2,-3,5
BB anything that	-2,2,1
BB anything too	-1,-3,4
BB anything where	-2,3,-1
BB anything with	-1,-1,2
BB as FILM	-7,11,-4
BB as a	4,-2,-2
BB as an	6,-4,-3
BB as in	-4,4,-1
BB as it	9,-8,-1
BB as long	-8,4,3
BB as the	-12,13,-3
BB asked for	-9,13,-6
BB asleep ,	-5,6,-3
BB asleep with	5,-3,-2
BB assalto ,	-3,5,-2
BB at a	1,1,-4
BB at every	9,-4,-4
BB at least	-5,6,-1
BB at most	-5,4,1
BB at nine	-1,2,-2
BB at the	1,1,-2
BB australian stuff	-1,2,-1
BB austrian ,	-4,6,-3
BB autumn ,	-3,4,-1
BB avant garde	7,-6,-1
BB away with	-3,-4,7
BB background ,	-3,4,-1
BB bastard ,	-2,3,0
BB be a	-3,4,-2
BB be spooky	-3,5,-1
BB beach ,	-2,4,-3
BB beard ,	7,-7,-1
BB beautiful ,	4,-3,-1
BB bed at	-1,2,-2
BB been through	10,-7,-3
BB before 0000	-8,10,-7
BB before he	6,-19,8
BB before of	2,1,-3
BB before the	8,-7,-2
BB being looked	9,-7,-3
BB berlin ,	-5,3,2
BB best something	-11,14,-3
BB better ,	1,2,-2
BB big hearts	3,-2,-1
BB birthday of	9,-7,-2
BB bit of	5,-4,-2
BB bitte nothing	-2,-5,7
BB blood ,	-9,6,2
BB bollywood ,	-4,5,-1
BB book have	3,-3,-1
BB boss acha	3,-2,-1
BB brazilian backlands ,	2,-1,-2
BB breakup dejo	11,-6,-6
BB brenda says	2,-1,0
BB bridge of	11,-9,-2
BB bring me	-3,5,-2
BB british ,	-3,6,-2
BB british english ,	-3,4,-3
BB but a	-5,7,-7
BB but always	-1,3,-2
BB but in	-7,8,-3
BB but its	-2,4,-2
BB but less	-5,10,-8
BB but make	-5,8,-6
BB but no	-1,-4,5
BB but not	-2,-5,7
BB but of	-4,6,-2
BB but q	-2,-3,5
BB but suitable	2,-1,-1
BB but that	-4,-1,3
BB but the	-2,3,-1
BB but tonight	-11,14,-2
BB but with	-1,4,-3
BB but without	-5,1,3
BB by a	-4,1,3
BB call ,	-2,5,-3
BB call it	2,-2,-1
BB calm ,	-2,3,-1
BB calm peaceful ,	-5,6,-1
BB camp ,	-6,8,-2
BB campy ,	-2,2,-1
BB can do	-9,12,-4
BB can have	-6,-3,8
BB can is	-4,8,-4
BB can it	-3,5,-2
BB can separate	10,-6,-6
BB can we	-1,2,-1
BB can you	-2,10,-9
BB candy ,	6,-5,0
BB cant do	1,-4,3
BB cant sleep	-6,8,-2
BB caravan film	-4,6,-2
BB cary grant	-2,2,0
BB ceca ,	2,-1,-1
BB century ,	-9,6,4
BB certainly not	5,-2,-3
BB chan ,	1,-6,-1
BB chases ,	-1,2,-1
BB cheeky ,	-7,8,-1
BB chef hat	4,-3,-1
BB chega of	4,-2,-2
BB children ,	4,-3,-1
BB chileno ,	-2,4,-1
BB choose choice ,	-7,7,-2
BB chuck norris	4,-1,-4
BB cinema chileno	-2,4,-1
BB cinema with	3,-2,-1
BB city ,	-13,14,-1
BB class ,	-6,7,-3
BB clear speech	-2,1,2
BB clever ,	-5,-3,6
BB climb cristo	4,-3,-1
BB clown circus ,	-3,6,-4
BB coast lighthouse ,	-5,-3,7
BB cold ,	5,-3,-1
BB cold war	0,1,-2
BB colin ,	-1,2,-1
BB colorful ,	-6,8,-3
BB comedies ,	-13,14,-2
BB comedy ,	-1,3,-2
BB comedy ceca	2,-1,-1
BB comedy with	-3,8,-6
BB comes to	-2,3,-1
BB composer ,	-3,4,0
BB comptes but	-3,4,-1
BB concern ,	2,-1,-1
BB copper ,	6,-3,-2
BB cops ,	-6,7,-1
BB couch ,	-1,2,0
BB could be	-4,5,-2
BB could i	-9,11,-3
BB could you	-2,-2,4
BB country ,	5,-4,-1
BB country house	4,-3,-2
BB couples ,	-6,9,-3
BB cow ,	5,-9,1
BB cows ,	-6,6,-1
BB crime laugh	5,-3,-2
BB crime saga	-1,4,-3
BB cristo ,	4,-3,-1
BB cry ,	2,0,-2
BB cube old days	6,-5,-1
BB cut paper	-8,8,-1
BB daft ,	-9,-1,11
BB dame a	-5,6,-1
BB dance ,	-1,2,-1
BB dancing ,	-4,4,-1
BB dardenne it	3,-2,-1
BB datemi a	-5,9,-4
BB davis beard	7,-7,-1
BB davon ,	-3,4,-1
BB day ,	-2,2,0
BB day a	-3,3,-1
BB de comptes	-3,4,-1
BB de potes	-2,3,-1
BB de sica	3,-2,-1
BB demons or	-2,-2,4
BB deserts ,	9,-4,-7
BB dez ,	-1,2,0
BB dialogue ,	0,2,-2
BB dialogue like	-4,5,-1
BB did ,	1,-5,3
BB did a	2,-1,-1
BB did it	5,-2,-4
BB directed by	-6,8,-2
BB director ,	-14,7,7
BB disastrose ,	5,-3,-1
BB diwali open	-3,3,-1
BB do ,	-6,9,-3
BB do i	0,2,-2
BB documentaries about	-3,2,2
BB documentary about	-2,3,-1
BB does a	-1,4,-3
BB doesnt like	-1,-5,6
BB dogtooth ,	18,-15,-7
BB done ,	8,-5,-4
BB done with	-6,-5,10
BB dont care	-13,14,-5
BB dont do	-4,-3,5
BB dont want	-2,-6,6
BB drama ,	-3,-1,4
BB drama about	-8,11,-3
BB draw the	-3,-2,6
BB drive my	5,-3,-1
BB dry ,	3,-2,-2
BB dubbed ,	2,2,-3
BB dubbing is	4,-3,-1
BB due giorni	-2,3,-1
BB early ,	-4,5,-1
BB eastern europe ,	5,-2,-2
BB easy ,	-3,-2,4
BB eggers ,	12,-11,0
BB eight ,	0,5,-5
BB eighties ,	-4,5,-1
BB eighty minutes	-3,-1,3
BB either very	-3,4,-1
BB eleven ,	-1,2,0
BB else ,	0,2,-2
BB else has	-3,4,0
BB embarrassing ,	-3,4,-2
BB end finish ,	-3,-2,5
BB ends tonight	4,-3,0
BB english ,	-3,5,-2
BB enough for	4,-3,-2
BB enough of	3,10,-15
BB evening please	-8,10,-2
BB everywhere ,	-9,10,-1
BB exams robotica	-3,5,-2
BB existe the	-5,6,-2
BB eyes go	4,-3,-1
BB fairy tale	6,-2,-5
BB fairy tale of	6,-6,-2
BB fake ,	5,-2,-2
BB fall asleep	5,-3,-2
BB fall in	1,0,-2
BB family ,	-1,-4,4
BB family drama	-8,3,6
BB fand the	3,-1,-1
BB far away really	-6,7,-2
BB farm animals ,	-1,2,-1
BB farsi ,	2,-2,-1
BB fast and	4,-3,-1
BB favour and	-4,3,1
BB fear scary of	6,-7,-3
BB feel feelings the	-3,3,0
BB feel good	-4,3,1
BB fifties ,	-3,4,-2
BB fifty and	7,-5,-2
BB fight only	-2,2,-1
BB fill of	-4,-4,7
BB film about	-4,5,-1
BB film by	-8,9,-2
BB film for	12,-10,-1
BB film in	-7,2,5
BB film my	3,-2,0
BB film that	-5,4,0
BB film thats	3,-2,-2
BB film where	-5,3,1
BB film with	-6,9,-3
BB film without	-5,-7,11
BB filmindustri ,	-3,5,-1
BB filming disastrose	5,-3,-1
BB films where	-7,5,-1
BB films with	-3,4,-1
BB filthy and	-3,4,-1
BB final answer	-1,2,-1
BB find a	-3,4,-2
BB find me	-3,8,-4
BB finds george	7,-3,-4
BB fine ,	-4,-4,7
BB first time	-3,4,-1
BB fishing ,	-2,3,-1
BB fishing and	-11,17,-6
BB five minutes	-2,4,-1
BB fog ,	-12,10,2
BB foghorn gives	3,-2,-1
BB football ,	-5,1,3
BB for a	-4,6,-2
BB for any	-1,2,-1
BB for bored	7,-6,-1
BB for him	-4,6,-2
BB for horror	-7,1,4
BB for me	-3,6,-3
BB for my	1,-3,2
BB for our	3,-2,0
BB for refugee	-2,3,-1
BB for something	-4,6,-2
BB for the	3,-1,-2
BB for two	11,-11,0
BB for valentines	-4,5,-2
BB forbidden taboo of	4,-2,-1
BB forest ,	-3,4,-1
BB forget the	3,-1,-2
BB formidable ,	-2,3,-1
BB france ,	-7,-7,10
BB free solo	3,-2,-1
BB french ,	3,-2,-1
BB fresa and	5,-4,-1
BB from a	7,-6,-1
BB from before	9,-4,-5
BB from france	-2,2,0
BB from that	-10,11,-1
BB from the	0,2,-2
BB from work	-4,5,-1
BB front of	5,-4,-2
BB funny ,	-5,0,4
BB funny about	-2,2,0
BB funny over	-3,5,-1
BB funny than	5,-2,-4
BB funny that	-8,2,5
BB garde for	7,-6,-1
BB garden ,	5,-4,-1
BB gave me	10,-7,-4
BB gene kelly	4,-4,-2
BB gentle ,	-1,2,-1
BB george clooney	3,0,-3
BB german ,	-2,6,-6
BB get hurt	13,-10,-5
BB ghost ,	6,-5,-1
BB giorni ,	-2,3,-1
BB girl ,	-10,11,-2
BB girl with	3,-3,-1
BB girlfriend friend ,	10,-8,-3
BB girls ,	7,-5,-2
BB give it	-4,6,-1
BB give me	-4,4,-1
BB give something	-3,5,-2
BB give us	-3,4,-1
BB gives the	3,-2,-1
BB go for	-4,6,-2
BB going to	-2,2,-1
BB gone ,	15,-13,-3
BB gone wrong	-1,2,-1
BB good ,	-4,3,1
BB good maneiras	5,-4,-1
BB gorgeous ,	-1,3,-4
BB gosling being	-8,10,-3
BB got a	5,-9,5
BB got any	-2,5,-2
BB got anything	-3,7,-5
BB got the	5,-3,-3
BB gotta be	-2,4,-2
BB gowns ,	-2,4,-3
BB grandsons learning	8,-6,-2
BB grant ,	-2,2,0
BB gray bleak ,	6,-5,-2
BB grazie ,	-3,4,-1
BB grew up	4,-1,-3
BB gritty crime	-1,2,-1
BB guns ,	-1,-4,5
BB had a	4,0,-3
BB had better	-7,8,-2
BB had it	-2,-7,9
BB had my	-4,-4,7
BB halls ,	1,0,-2
BB hands ,	-2,3,-2
BB has ,	-3,-4,6
BB has a	7,-4,-3
BB has the	-1,3,-2
BB has to	2,0,-2
BB hat wolf	4,-2,-1
BB hated the	1,-7,3
BB have a	0,2,-2
BB have all	-2,2,0
BB have an	-5,6,-1
BB have anything	-2,3,-1
BB have crime	7,-5,-2
BB have past	3,-2,-1
BB have read	3,-2,-1
BB have something	-8,10,-4
BB have the	12,-9,-3
BB have to	-5,8,-4
BB have vinto	3,-3,-1
BB have watch	3,-2,-1
BB have you	3,2,-5
BB he bought	2,-1,-1
BB he does	6,-2,-5
BB he doesnt	-1,-5,6
BB he has	6,-4,-2
BB he liked	-4,6,-2
BB he likes	-7,9,-3
BB he me	-1,2,0
BB he put	3,-3,-1
BB he says	4,-3,-1
BB he wants	2,0,-2
BB heartbreak ,	-3,4,-1
BB hearts ,	3,-2,-1
BB heavy ,	3,0,-5
BB hed want	-2,3,-1
BB heist ,	-2,2,0
BB her ,	2,-15,10
BB here ,	-10,10,-1
BB high ,	-2,2,-1
BB him ,	1,-2,1
BB him then	-1,2,-1
BB his ,	8,-12,4
BB his eyes	4,-3,-1
BB hitchcock ,	-2,3,-1
BB holiday ,	-9,10,-1
BB hollywood ,	-4,6,-1
BB holocaust ,	-2,3,-1
BB hong kong	-1,-5,6
BB horas ,	-9,14,-6
BB horror ,	-2,6,-3
BB horror with	-2,5,-3
BB hot ,	12,-12,-1
BB hour of	8,-7,-1
BB hours ,	-2,-1,3
BB hours horas	4,-5,1
BB hours of	4,-2,-2
BB house and	8,-7,-2
BB housemates vote	-3,4,-1
BB how about	4,-2,-3
BB human id	-3,4,-1
BB hungarian ,	-2,4,-4
BB hurt ,	4,-3,-1
BB husband ,	6,-3,-3
BB i ,	2,1,-3
BB i and	-10,11,-3
BB i call	2,-2,-1
BB i can	2,2,-4
BB i cant	2,-6,2
BB i could	8,-6,-3
BB i digo	4,-3,0
BB i dont	3,-3,-2
BB i draw	-3,-2,6
BB i en	-11,0,7
BB i get	-12,6,12
BB i had	2,0,-2
BB i have	6,-4,-2
BB i is	4,-1,-2
BB i know	5,-3,-3
BB i like	5,-2,-5
BB i looking for	3,-2,-2
BB i love	-4,7,-5
BB i mean	7,-10,2
BB i mind	-10,-7,14
BB i need	-3,4,-1
BB i propongo	-11,12,-1
BB i run	5,-4,-1
BB i said	3,-10,6
BB i say	-2,0,0
BB i teach	1,-8,5
BB i want	-6,7,-2
BB i was	7,-6,-2
BB i watch	-7,1,6
BB i work	11,-5,-5
BB i work job	7,-4,-2
BB i would like	-5,7,-2
BB ice ,	-1,2,-1
BB id love	-5,7,-2
BB id rather	-1,0,2
BB id take	3,1,-6
BB id watch	-5,7,-5
BB if ,	-4,-13,15
BB if is	-8,-4,10
BB if it	0,5,-6
BB if its	-7,-1,7
BB if theres	2,-10,6
BB if you	2,1,-6
BB im a	1,0,-4
BB im after	-3,3,-1
BB im easy	-2,4,-2
BB im more	-6,7,0
BB imaginense the	4,-2,-1
BB immigration refugees ,	-5,6,-2
BB in 0000	16,-15,-1
BB in 0000s	-3,6,-4
BB in a	2,-2,0
BB in law	-4,8,-6
BB in little	9,-8,-1
BB in love	5,-3,-2
BB in my	2,-1,-1
BB in of	-7,7,-1
BB in open	-4,4,-1
BB in spirit	2,-1,-1
BB in that	-4,5,-5
BB in their	9,-8,-1
BB indian films	-1,2,-1
BB inheritance ,	-7,8,-2
BB iraniana with kids	-6,7,-3
BB irish ,	-20,0,12
BB is ,	-2,2,0
BB is 000	2,-2,0
BB is a	9,-6,-2
BB is from	1,1,-2
BB is in	9,-9,-1
BB is it	19,-11,-8
BB is my	3,-3,-1
BB is nearly	3,-2,0
BB is of	-1,-1,2
BB is off	9,-7,-2
BB is that	10,-3,-7
BB is the	5,-3,-2
BB is there	-2,3,-2
BB is to	-4,4,-1
BB island ,	5,0,-6
BB islanda ,	-2,4,-1
BB islands ,	-2,5,-4
BB isnt about	-7,-8,14
BB istanbul ,	-8,-7,12
BB it ,	-5,4,0
BB it a	4,-3,-2
BB it about	-4,-1,4
BB it and	4,-8,2
BB it as	14,-12,-2
BB it at	5,-2,-2
BB it be	-5,3,3
BB it comes	-2,3,-1
BB it has	1,1,-2
BB it in	5,-2,-5
BB it is	3,0,-4
BB it may	2,-1,-1
BB it must	2,0,-4
BB it please	-3,4,-1
BB it was	5,-3,-2
BB italian ,	9,-7,-2
BB its a	6,-4,-2
BB its dark	-5,0,5
BB its got	-10,-6,11
BB its my	5,-4,-1
BB ive been	-5,9,-3
BB ive got	4,-2,-4
BB ive had	-6,-9,15
BB ive seen	3,-2,0
BB ja that	8,-5,-3
BB jackie chan	3,-2,-2
BB japanese ,	-1,2,-1
BB japanese but	-2,-3,5
BB jazz on	5,-4,-2
BB jewish ,	-2,2,-1
BB job gone	-1,2,-1
BB john candy	-2,2,-1
BB johnny guitar	5,-4,-3
BB jojo rabbit	5,-4,-1
BB jokes ,	-2,1,1
BB journalist or	-1,3,-2
BB joy and	-2,3,0
BB juliette binoche	-3,4,-1
BB jungle ,	-2,2,0
BB just as	4,-2,-3
BB just want	-8,11,-3
BB keep it	-6,0,6
BB ken loachs	-4,5,-1
BB kenneth branagh	1,1,-3
BB kids ,	-2,3,-1
BB kids birthday	3,-2,0
BB killers of	6,-6,0
BB kind ,	-4,3,2
BB kind of	-10,3,3
BB kinda want	-1,3,-1
BB king ,	4,-2,-2
BB know ,	0,1,-2
BB korean ,	2,-3,2
BB la ,	7,-6,-3
BB laconico ,	-8,8,0
BB language ,	5,-4,-2
BB lanthimos ,	-12,14,-2
BB last month	11,-9,-4
BB last night	13,-12,-1
BB last time	4,-3,0
BB late 00s	-5,8,-3
BB learning about	8,-6,-2
BB leave if	-11,-1,12
BB left a	5,-4,-1
BB leigh when	-4,5,-4
BB leprechauns and	5,-2,-3
BB les mis	-5,-6,9
BB less embarrassing	2,0,-1
BB let me	1,3,-9
BB let us	-5,6,-2
BB lets go	-5,7,-2
BB lets have	-5,7,-2
BB lets say	-1,2,0
BB letter of	7,-5,-2
BB leung as	-3,4,-1
BB lies ,	-7,-1,5
BB life ,	10,-8,-2
BB life and	5,-4,-1
BB lift and	7,-5,-2
BB light ,	1,1,-2
BB like FILM	-2,6,-5
BB like a	-3,5,-2
BB like being	-2,-5,6
BB like it	-6,8,-2
BB like of	3,-5,2
BB like something	1,0,-2
BB like the	1,1,-4
BB liked trains	-5,7,-3
BB line ,	5,-1,-4
BB little ,	-3,4,-1
BB little china	9,-8,-1
BB little is	5,-3,-4
BB little small the	5,-4,-1
BB live action	-3,0,3
BB long ,	1,2,-4
BB long as	-8,4,3
BB looked at	9,-7,-3
BB looking for	-2,4,-1
BB looking for a	-2,3,-1
BB looking for something suspenseful	-4,6,-1
BB lot want	-9,11,-3
BB loud ,	-3,5,-2
BB love ,	-2,1,1
BB love a	-5,7,-2
BB love in	-3,6,-4
BB love really	-2,-3,5
BB love something	-5,6,-1
BB love story	-6,3,4
BB love the	5,-4,-1
BB loved the	0,1,-2
BB luis tosar	-2,2,0
BB made me	7,-7,-1
BB magicians ,	-2,5,-3
BB make a	6,-5,-1
BB make it	-5,5,0
BB malala ,	3,-2,-1
BB mall ,	-9,6,1
BB man ,	-1,3,-1
BB mandy ,	4,-3,-1
BB maneiras metade	5,-4,-1
BB mann does	-3,4,-2
BB map ,	2,-2,0
BB marvel ,	-1,-7,5
BB match please	-2,3,-1
BB may concern	2,-1,-1
BB may we	-6,8,-2
BB me ,	-1,2,-2
BB me a	-4,3,1
BB me and	3,0,-3
BB me en	4,-2,-2
BB me give	15,-15,-8
BB me have	-1,5,-3
BB me i	-2,4,-4
BB me malala	3,-2,-1
BB me monica	-3,4,-1
BB me must	3,-2,-2
BB me portrait	9,-9,-1
BB me something	-1,3,-2
BB me the	-1,-1,2
BB me with	-9,5,4
BB mean ,	6,-8,1
BB mein chef	4,-3,-1
BB melancholy and	6,-3,-3
BB melodrama ,	-2,3,-1
BB men being	1,1,-2
BB middle of	-7,9,-2
BB mike leigh	-4,5,-4
BB miles davis	10,-10,0
BB mind ,	-1,5,-3
BB mine ,	10,-6,-6
BB minus the	-3,-3,5
BB minute so	-6,8,-2
BB minutes ,	-2,4,-2
BB minutes and	1,-4,2
BB minutes of	2,0,-3
BB mis ,	-5,-6,9
BB mmm her	5,-4,-1
BB money ,	5,-10,5
BB monica vitti	-3,4,-1
BB month ,	2,-1,-1
BB mood for	-2,2,-1
BB moon ,	-6,7,-1
BB more australian	-1,2,-1
BB more dystopian	-3,4,-1
BB more fake	5,-2,-2
BB more like	-2,0,2
BB more like this davon	-4,4,-1
BB more of	-6,1,5
BB more than	3,-1,-2
BB more with	-8,10,-3
BB mother ,	-8,10,-3
BB mother in	-5,7,-4
BB mother is	8,-4,-4
BB mother want	-4,6,-1
BB mountains ,	-4,5,-1
BB moved to	-1,2,-3
BB movie ,	-14,16,-2
BB movie about	1,1,-3
BB movie about grief sur	-2,4,-2
BB movie is	3,-3,-1
BB movie must	-3,4,-1
BB movie night	4,-3,-2
BB movie of	-5,3,1
BB movie portuguese	-2,4,-2
BB movie that	-4,7,-3
BB movie vampire	-1,4,-2
BB movie where	-2,-1,4
BB movie with	-8,8,-1
BB mum ,	-2,-8,11
BB murder ,	-3,2,1
BB musical ,	-3,4,-1
BB musicals ,	-8,3,5
BB must be	-2,0,2
BB must choose choice	-7,7,-2
BB must of	-1,2,0
BB must que	3,-2,-1
BB my actual	2,-2,0
BB my boyfriend	2,-6,3
BB my boys	-2,3,-1
BB my brother	5,-3,-2
BB my couch	-1,2,0
BB my cousin	-7,8,-2
BB my daughter	11,-9,-2
BB my eldest	-4,6,-3
BB my father	6,-5,-2
BB my fill	-4,-4,7
BB my flatmate	7,-4,-2
BB my friend	8,-2,-5
BB my husband	0,-5,4
BB my little small	5,-4,-1
BB my lot	0,2,-2
BB my mates	5,-4,-1
BB my mother	-1,2,-1
BB my mum	2,0,-2
BB my nan	-3,4,-1
BB my own	1,-4,3
BB my sister	4,-2,-3
BB my student	4,-3,-1
BB my uncle	12,-10,-4
BB my wife	7,-11,4
BB my youngest	0,2,-2
BB nasty ,	3,-2,-2
BB ne want	-7,-3,11
BB nearly the	3,-2,0
BB need a	1,4,-4
BB need something	-3,0,3
BB needed ,	-3,1,1
BB neighbour brenda	2,-1,0
BB neruda ,	3,-2,-1
BB never again	-6,-14,15
BB never seen	-3,5,-3
BB new year	0,2,-2
BB next month	-3,5,-3
BB nicolas cage	-3,-4,1
BB night ,	-4,3,1
BB night before	-1,5,-3
BB night theme	-4,6,-2
BB nine ,	-1,3,-1
BB no ,	5,0,-7
BB no animals	-2,7,-5
BB no couples	-10,12,-3
BB no film	-9,-4,12
BB no horror	-6,9,-4
BB no me	1,-5,2
BB no more	-3,-4,8
BB no musicals	2,5,-7
BB no one	3,-5,-1
BB no sex	7,-4,-4
BB no to	-9,-8,15
BB no war	-6,3,-1
BB noch the	3,-1,-2
BB noir ,	9,-7,-3
BB none of	-2,-12,13
BB norris isnt	4,-1,-4
BB not ,	8,-8,-2
BB not a	0,-4,4
BB not about	-5,-3,7
BB not another	-4,-4,8
BB not as	-3,-8,7
BB not by	-7,-3,11
BB not embarrassing	-3,4,-2
BB not endure	-5,-3,6
BB not have	-3,-4,6
BB not in	-3,4,-1
BB not is	-3,-6,8
BB not like	-9,-5,13
BB not me	6,-2,-5
BB not of	-2,-3,5
BB not one	-7,-2,9
BB not really	-3,-7,9
BB not scary	-7,6,-4
BB not the	2,-3,1
BB not too	-3,1,3
BB not want	-4,-4,7
BB not wild	9,-2,-8
BB not with	-3,-6,9
BB nothing ,	-1,-4,5
BB nothing about	-4,-2,6
BB nothing of	-5,1,4
BB nothing too	-1,-1,3
BB nothing where	-5,-13,18
BB nothing with	0,-3,4
BB now want	-8,11,-3
BB of FILM	-9,10,-1
BB of a	0,2,-3
BB of age	-6,6,-1
BB of beach	-2,3,-1
BB of fight	-2,2,-1
BB of hours	-11,-3,8
BB of immigration refugees	-5,6,-2
BB of it	-1,-4,5
BB of laugh	9,-6,-3
BB of me	0,3,-3
BB of movie	-3,-1,4
BB of my	5,-4,-1
BB of people	-11,-6,15
BB of settling scores	-3,4,-1
BB of something	3,4,-9
BB of suburra	-1,3,-2
BB of summer	4,4,-8
BB of term	-11,10,1
BB of that	-4,3,1
BB of the	3,-2,-2
BB of them	-9,2,9
BB of thing	-1,2,-1
BB of this	1,1,-3
BB of train	-7,7,-1
BB of us	2,0,-3
BB of villain	-1,2,0
BB of wall	2,-1,-1
BB off ,	-5,7,-3
BB off the	6,-7,-1
BB oil ,	-12,11,2
BB ok final	-1,2,-1
BB ok so	0,1,-2
BB ok tea	3,-2,-1
BB okja giant	5,-3,-2
BB old one	6,-5,-1
BB olds ,	-6,6,-1
BB olds and	-6,2,4
BB on ,	11,-2,-10
BB on a	7,-4,-4
BB on an	-2,2,0
BB on at	8,-7,-1
BB on my	16,-13,-4
BB on the	1,1,-2
BB once ,	1,-5,3
BB one ,	6,-1,-5
BB one film	-2,2,-1
BB one for	-3,5,-3
BB one from	-2,1,1
BB one more	-9,6,4
BB one of	0,-7,6
BB one that	-3,-2,5
BB one where	-2,5,-2
BB one with	-1,4,-3
BB ones ,	-2,5,-4
BB only make	-3,5,-1
BB only that	-2,2,-1
BB only the	-1,2,-3
BB open ,	0,4,-6
BB open city	-4,4,-1
BB open day	-3,3,-1
BB opposite ,	-2,3,-1
BB or a	-3,1,2
BB or is	-3,3,-1
BB or just	2,-2,-1
BB or moon	-3,5,-2
BB or up	13,-12,-2
BB our diwali	-3,3,-1
BB out ,	-6,10,-5
BB out but	-4,-1,5
BB out of	0,4,-5
BB own sanity	-4,-4,8
BB pablo neruda	3,-2,-1
BB pajamas cozy ,	-7,4,3
BB parajanov ,	4,-4,-1
BB paris ,	2,0,-3
BB pat ,	3,-3,-1
BB people ,	-6,4,2
BB people and	-6,2,4
BB people being	6,-4,-2
BB people poor poverty	-1,2,-1
BB people who	-5,-1,7
BB period ,	-6,8,-2
BB pg ,	-3,4,-1
BB philip glass	5,-3,-2
BB piano teacher	2,-2,-1
BB picks ,	-7,9,-2
BB pirate or	-7,8,0
BB pixar to	3,-3,0
BB planet earth ,	-1,2,-1
BB please ,	-2,2,-1
BB please a	-8,10,-2
BB please be	-3,4,-1
BB please no	-1,-3,4
BB please not	3,-10,2
BB plot ,	-1,4,-3
BB politics ,	4,-2,-2
BB poor poverty and	-3,5,-2
BB portuguese ,	-1,3,-1
BB posh people	6,-4,-2
BB potes ,	-2,3,-1
BB powell and	-6,7,-1
BB power of	2,-1,0
BB power ranked	-2,3,-1
BB pretty girls	8,-6,-2
BB princess ,	7,-2,-5
BB prison ,	-5,6,-1
BB projector on	4,-2,-2
BB prosecco and	4,0,-3
BB provided no	-2,-2,5
BB public domain	-1,2,-1
BB put a	-4,6,-1
BB put on	4,-3,-1
BB put the	-1,3,-2
BB q not	-2,-3,5
BB que is	3,-2,-1
BB quiet ,	-4,4,-1
BB quindi datemi	-2,3,-1
BB rabbit left	5,-4,-1
BB rain ,	2,1,-3
BB rain always	-4,4,-2
BB rain rainy ,	-4,5,0
BB raining ,	-2,3,-1
BB ranked ,	-2,3,-1
BB rather peu	-3,4,-2
BB rather something	-2,2,0
BB rather something warm	-6,7,-1
BB rather soviet	-4,4,-1
BB really ,	-2,1,0
BB recommend a	2,-1,-2
BB redor ,	-3,4,-1
BB refugee week	-2,3,-1
BB remakes of	6,-1,-5
BB remote ends	-2,2,0
BB restaurant ,	-1,2,-1
BB retired ,	-6,7,-1
BB revenge ,	-3,5,-2
BB rich people	-6,8,-2
BB rivals ,	5,-1,-3
BB road house	9,-7,-2
BB road movie	6,-4,0
BB robert eggers	12,-11,0
BB robotica ,	-3,5,-2
BB rohmer ,	5,-3,-2
BB romance ,	-7,2,3
BB romantic ,	-2,1,2
BB romantic but	-4,-9,10
BB romcom ,	0,-3,3
BB rome at	-1,2,0
BB rule ,	-8,1,7
BB rushmore then	5,-5,-1
BB sad ,	-4,8,-4
BB sad film	-3,3,-1
BB saga ,	-5,7,-2
BB sake no	-5,-2,7
BB same but	8,-6,-2
BB says his	4,-3,-1
BB says the	2,-1,0
BB scare the	3,-2,-1
BB scared my	2,-1,0
BB scary but	-7,10,-9
BB school ,	6,-5,-1
BB schwoert on	5,-2,-2
BB sci fi	-6,10,-5
BB science fiction	-9,9,-5
BB scorsese without	-2,-3,5
BB scrap the	3,-5,-1
BB se retired	-6,7,-1
BB se tiver	-3,-3,4
BB sea ,	3,-7,3
BB secrets ,	-4,8,-6
BB see the	-6,10,-4
BB seen a	-3,5,-3
BB seen it	9,-8,-2
BB self discovery ,	-1,2,-1
BB set in	-4,6,-2
BB set in in	-1,2,-1
BB set on	-14,15,-1
BB settling scores de	-3,4,-1
BB seventies ,	-2,-3,4
BB sex ,	-1,0,2
BB she ,	-11,12,-2
BB she likes	-3,2,1
BB she says	4,-1,-3
BB she wants	-3,5,-2
BB shootout not	-1,-1,2
BB short ,	-6,4,1
BB short and	-6,-5,7
BB should be	9,-7,-3
BB should it	1,-2,4
BB show me	-3,2,2
BB si ,	-1,-2,2
BB silent ,	-3,4,-1
BB silent film	-1,2,-1
BB silly ,	-2,4,-2
BB since the	-1,3,-2
BB sissi ,	5,-3,-2
BB sisters ,	3,-2,-1
BB sit through	-2,-6,6
BB six ,	-3,4,-1
BB sixties ,	-3,3,0
BB skate ,	-2,3,-1
BB sleep ,	-6,8,-2
BB slow ,	-4,3,1
BB slow and	-3,6,-2
BB small ,	-4,6,-2
BB small little love	5,-4,-1
BB snow ,	4,-2,-2
BB snow and	-11,12,-3
BB so ,	-6,0,7
BB so 00	-7,10,-4
BB so a	-4,2,1
BB so anything	-3,5,-2
BB so either	-3,4,-1
BB so its	-2,4,-2
BB so little	-1,2,0
BB so maybe	-3,7,-4
BB so more	-1,4,-3
BB so my	-1,2,-1
BB so no	0,-3,3
BB so nothing	-4,-5,9
BB so something	-2,3,-1
BB so the	3,0,-6
BB so we	-3,4,-1
BB sofa ,	-9,6,2
BB soft ,	-2,4,-2
BB some like	9,-6,-2
BB someone else	-2,3,-1
BB something about	-4,3,1
BB something as	-5,6,-1
BB something but	13,-11,-5
BB something chose	-3,4,-1
BB something dog	-4,7,-3
BB something dreamy	-3,5,-2
BB something else	-6,8,-1
BB something filthy	-3,4,-1
BB something from	-3,4,-1
BB something funny	3,-6,3
BB something funny truc	-2,3,0
BB something hopeful	-7,9,-2
BB something in	-4,6,-3
BB something like	-6,10,-3
BB something of	-2,3,-1
BB something set	-2,2,0
BB something so	-6,8,-2
BB something spooky	6,-8,3
BB something that	-11,15,-5
BB something to	-4,6,-1
BB something truc	-4,3,0
BB something with	-2,2,-1
BB somewhere between	0,2,-2
BB songs ,	-8,9,-1
BB sort of	-10,12,-3
BB sound to	-3,4,-1
BB soundtrack ,	-3,3,-1
BB soviet and	-4,4,-1
BB spanish ,	-4,4,-1
BB spare me	-13,-4,16
BB speaking as	4,-4,-1
BB speech ,	-2,1,2
BB spirit but	2,-1,-1
BB splash same	8,-6,-2
BB sports ,	-11,1,6
BB spring ,	-6,8,-1
BB stage show of	4,-3,-1
BB stallion half	3,-2,-1
BB start with	-5,7,-2
BB stay me	-3,-4,7
BB still ,	-5,6,-1
BB stop colin	-1,2,-1
BB stories ,	-5,5,-1
BB story ,	2,0,-3
BB story of	-2,3,-1
BB stuff ,	-7,10,-3
BB stupid ,	-3,6,-4
BB stylish elegant ,	-2,2,0
BB suburra ,	-1,3,-2
BB such a	8,-7,-3
BB sugar high	-2,2,-1
BB suggest a	-8,5,2
BB summer ,	-3,6,-3
BB sun ,	-7,8,-1
BB sunday ,	3,-1,-2
BB supposed to	8,-6,-2
BB sur le	-2,4,-2
BB surreal absurd ,	6,-5,-1
BB suspiria speaking	3,-3,0
BB svensk filmindustri	-3,5,-1
BB swamp ,	-4,5,-1
BB swearing ,	-7,10,-5
BB swedish ,	-2,2,0
BB sweeping ,	-1,3,-2
BB sweet little	-2,3,-2
BB swing ,	13,-12,-1
BB swinton have	-2,3,-1
BB table ,	-10,13,-3
BB take a	-2,4,-2
BB talking ,	-6,10,-7
BB teacher ,	2,-13,7
BB teenager ,	-5,6,-2
BB tell ,	-1,2,0
BB tell me	-4,9,-8
BB ten ,	19,-17,-3
BB ten history	8,-7,-1
BB tense ,	-2,1,1
BB term ,	-15,13,4
BB terror and	-5,7,-1
BB teta scare	3,-2,-1
BB than FILM	6,-3,-4
BB than my	11,-10,0
BB that ,	-8,11,-2
BB that a	6,-4,-3
BB that have	-3,-3,6
BB that i	0,-1,2
BB that is	-2,5,-2
BB that isnt	-2,-5,8
BB that little movie	7,-4,-4
BB that more	-2,2,-1
BB that much	-4,4,0
BB that must	3,-2,-1
BB that not	-5,2,2
BB that rain	-4,4,-2
BB that se	-8,12,-4
BB that sort	-1,3,-1
BB that the	6,-7,1
BB thats not	-7,-3,8
BB the FILM	6,-6,-1
BB the accent	3,-1,-5
BB the background	-3,4,-1
BB the best	-5,7,-4
BB the better	9,-5,-3
BB the big	2,-1,-2
BB the boys	1,1,-2
BB the cinema	0,1,-2
BB the country	-4,6,-2
BB the dardenne	3,-2,-1
BB the dog	5,-2,-2
BB the evening	-4,5,-1
BB the fabelmans	3,-1,-1
BB the fifties	-4,5,-2
BB the film	-2,5,-4
BB the find	3,-3,-1
BB the first	3,1,-4
BB the flower	6,-6,0
BB the forest	-3,4,-1
BB the french	7,-4,-3
BB the girl	3,-2,-1
BB the girls	-4,5,-3
BB the good	6,-6,-1
BB the have	2,-1,-1
BB the holocaust	-2,3,-1
BB the horror	-3,4,-2
BB the islanda	-2,4,-1
BB the jungle	-2,2,0
BB the kids	8,-3,-7
BB the king	8,-6,-2
BB the lads	-7,9,-2
BB the last	3,-1,-2
BB the life	3,-2,-1
BB the line	5,-5,0
BB the little small	7,-6,-1
BB the love	9,-8,-2
BB the middle	-4,4,0
BB the mood	-4,5,-2
BB the more	-7,8,-2
BB the morning	0,2,-3
BB the most	5,-4,-1
BB the movie	4,-4,0
BB the my	3,-4,1
BB the new	5,-2,-3
BB the old	-3,6,-2
BB the one	4,-3,-2
BB the only	7,-5,-4
BB the poseidon	8,-6,-2
BB the power	2,-1,0
BB the same	2,2,-5
BB the science fiction	5,-2,-4
BB the sea	-14,2,5
BB the second	5,-5,1
BB the seventies	-3,0,2
BB the so	9,-7,-3
BB the soundtrack	-1,2,-1
BB the spanish	0,2,-2
BB the swimming	4,-2,-2
BB the table	1,3,-3
BB the teacher	4,-2,-3
BB the three	9,-8,-1
BB the turin	4,-3,-1
BB the un	-2,2,-1
BB the vio	5,-3,-2
BB the whole	4,-3,-2
BB the wild	3,-2,-1
BB the witches	-2,3,-1
BB the with	3,-3,0
BB the wolf	2,-1,-1
BB their eyes	9,-8,-2
BB them ,	6,-2,-3
BB theme is	-4,6,-2
BB then ,	-2,3,-2
BB then he	3,-3,-1
BB then the	-6,7,-1
BB there ,	-1,-1,3
BB there a	0,1,-2
BB there any	-2,4,-2
BB there anything	8,-6,-4
BB theres a	6,-5,-1
BB they want	3,-2,-2
BB theyre showing	4,-3,-1
BB thing ,	-1,2,-1
BB thing as	5,-3,-3
BB things ,	3,-1,-2
BB this movie	-1,3,-2
BB this projector	4,-2,-2
BB this time	-10,12,-3
BB three for	-4,4,-1
BB three generations	-4,7,-2
BB three hours	-3,3,-1
BB thriller about	-5,7,-3
BB thriller american	7,-4,-4
BB through a	6,-6,-3
BB through eastern europe	-4,5,-1
BB through the	0,1,-4
BB thru a	-1,3,-4
BB tigers and	-1,2,0
BB till eleven	-1,2,0
BB timbuktu ,	4,-3,-1
BB time ,	-2,5,-3
BB time of	-3,5,-1
BB tinker tailor	5,-3,-1
BB to a	1,3,-5
BB to avoid	-5,-4,9
BB to be	-2,5,-4
BB to dez	-1,2,0
BB to fall	4,-3,-1
BB to feel	-9,12,-4
BB to find	3,-2,-1
BB to fond	-4,4,-1
BB to hitchcock	-2,3,-1
BB to make	5,-3,-1
BB to me	0,1,-2
BB to my	-5,6,-3
BB to myself	2,-1,0
BB to see	-1,-1,2
BB to the	3,-3,0
BB to thriller	1,-4,3
BB to walk	7,-5,-2
BB to watch	4,-1,-3
BB today ,	15,-12,-10
BB today in	10,-9,-2
BB today noch	3,-1,-2
BB today not	11,-16,1
BB tom cruise	12,-5,-9
BB tonight ,	-3,5,-2
BB tonight something	-8,8,0
BB too ,	2,-6,3
BB too dialect	1,-3,2
BB too many	3,-4,0
BB too much	4,1,-7
BB too violent	-1,-2,3
BB toro ,	-7,4,2
BB toro in	5,-5,-1
BB tosar ,	-2,2,0
BB toto ,	-5,7,-3
BB train ,	-5,6,-1
BB trains ,	-2,4,-2
BB traps ,	2,-2,0
BB trial courtroom ,	-5,4,1
BB trial courtroom de	-3,4,-1
BB triangle of	4,-3,-2
BB tried FILM	4,-3,-1
BB trintignant drives	-2,3,-3
BB true story	-3,3,0
BB trying to	3,-2,-1
BB turn ,	-15,16,-2
BB twenties ,	-3,5,-1
BB twenty six	-5,6,-1
BB twice ,	3,-13,7
BB two actor actress	-5,7,-2
BB two girlfriend friend	10,-8,-3
BB two hours	0,2,-2
BB two of	-1,3,-7
BB two people	-9,-4,10
BB u or	-6,7,-2
BB under has	-4,5,-2
BB under two	-7,10,-5
BB unless i	2,-2,-1
BB until the	2,-1,-1
BB until to	5,-1,-4
BB up ,	-9,10,-2
BB up a	13,-12,-2
BB up with	-3,-8,10
BB us ,	4,-3,-1
BB us a	-7,7,-1
BB us have	-5,6,-2
BB us in	6,-5,-2
BB us something	-5,6,-1
BB valentines ,	-4,5,-2
BB vi in	4,-3,-1
BB village ,	-2,6,-2
BB village small town ,	-3,4,-2
BB villain and	-1,2,0
BB vimos the	2,-1,-1
BB vinto the	3,-3,-1
BB vio ,	5,-3,-2
BB violence ,	-1,-7,8
BB violent ,	-1,-2,3
BB violin ,	-6,8,-3
BB vitti being	-3,4,-1
BB voglia di	-3,4,-1
BB voices ,	-5,6,-2
BB vote ,	-3,4,-1
BB vraie about	-1,2,-1
BB waehlen ,	-1,2,-1
BB walk ,	-3,4,-2
BB wall street	6,-5,0
BB want ,	-5,-1,6
BB want a	-3,3,-1
BB want anything	-5,-8,11
BB want calm peaceful	-5,6,-1
BB want different	-3,5,-1
BB want feel feelings	-3,3,0
BB want is	-5,8,-3
BB want more	-9,11,-3
BB want nor	-7,-3,11
BB want shootout	6,-6,0
BB want something	1,1,-2
BB want the	-7,8,-4
BB want to	-1,5,-3
BB want watch	-8,4,4
BB wants a	-3,4,-1
BB wants to	-5,7,-2
BB war ,	0,1,-2
BB warm ,	-5,0,5
BB wartime resistance fascism ,	-3,4,-1
BB was a	6,-3,-2
BB was last	3,-2,-1
BB was more	4,-2,-2
BB was on	2,-1,-1
BB was the	5,-4,-1
BB waste this	3,-2,-2
BB watch ,	13,-5,-8
BB watch every	3,-2,0
BB watch of	-4,6,-2
BB watch with	10,-6,-4
BB watched FILM	8,-5,-2
BB watches films	-8,11,-4
BB we can	-1,5,-5
BB we did	3,-3,0
BB we do	-11,12,-2
BB we dont	-3,-5,7
BB we had	9,-7,-2
BB we have	-3,5,-1
BB we is	1,0,-4
BB we like	4,-3,-3
BB we looking for	-2,2,-1
BB we me	11,-3,-10
BB we need	5,-3,-3
BB we ran	8,-7,-1
BB we tried	5,-4,-1
BB we want	-1,3,-2
BB weakness for	-9,10,-3
BB weather ,	-4,6,-2
BB wed like	-6,6,0
BB wed take	-1,3,-2
BB week ,	-2,1,1
BB week of	-6,7,-3
BB weird ,	-4,4,-1
BB weird he	6,-4,-2
BB went to	7,-3,-4
BB were a	7,-5,-2
BB were all	16,-14,-5
BB were not	-5,-1,6
BB werner herzog	-3,1,2
BB western ,	-2,-6,8
BB weve got	3,-2,-1
BB what a	8,-7,-1
BB what about	-1,3,-3
BB what did	-3,5,-4
BB what else	-10,11,-1
BB when hes	-7,2,6
BB when i	6,-5,-1
BB when it	-2,3,-1
BB when the	5,-4,-1
BB where a	-4,-3,7
BB where shes	-2,3,-1
BB where the	-7,11,-5
BB while my	5,-3,-3
BB who finds	2,-3,2
BB who hasnt	5,-4,-2
BB who have	6,-11,1
BB whole of	3,-2,-1
BB whom it	2,-1,-1
BB wish ,	-1,2,-1
BB witches properly	-2,3,-1
BB with ,	-7,8,-2
BB with a	-3,4,-2
BB with demons	-2,-2,4
BB with my	3,-2,-1
BB with no	-1,3,-2
BB with of	-10,4,4
BB with old	-2,3,-1
BB with snow	-2,7,-5
BB with something	-9,11,-1
BB with that	-3,4,-1
BB with the	5,-4,-1
BB with tigers	-1,2,0
BB with two	-4,6,-2
BB without a	-9,-7,15
BB without the	-1,-6,7
BB wolf ,	-4,5,-1
BB wolf of	3,-2,-1
BB woman ,	-4,5,-1
BB woman and	9,-5,-6
BB women ,	-3,4,-1
BB work job in	3,-3,0
BB work job of	5,-3,-2
BB work wants	-4,5,-1
BB world ,	-2,1,1
BB would be	13,-11,-3
BB would like	2,-1,-1
BB wrong ,	-1,4,-5
BB wrong in	-1,2,-1
BB ya the	5,-3,-2
BB yang ,	6,-6,-1
BB year ,	-3,6,-4
BB year 00	-1,3,-2
BB year old	8,-15,7
BB year olds	-6,5,1
BB year ten	7,-6,-1
BB year years ,	11,-10,-2
BB year years of	-3,4,-1
BB yes ,	-1,-1,2
BB york ,	7,-6,-2
BB you can	-4,-1,1
BB you dare	-6,-3,10
BB you do	-2,2,0
BB you gave	13,-11,-2
BB you have	-3,4,-2
BB you me	-11,-12,21
BB zero politics	4,-2,-2
BB zimmers foghorn	3,-2,-1
C 0	2,-1,-1
C 00	5,-2,-3
C 00 minutes	4,-2,-2
C 000	12,-9,-3
C 000 minutes	11,-8,-3
C 0000	4,-1,-4
C 0000 ,	9,-7,-4
C 0000 .	12,-10,-4
C 0000 or	-2,4,-2
C 0000s	4,-2,-4
C 0000s ,	-8,9,-2
C 0000s .	-5,7,-2
C 00s	-2,5,-3
C 00s crime	-1,2,-1
C FILM	5,-3,-2
C FILM and	-10,3,11
C FILM at	2,-2,-1
C FILM but	-13,10,4
C FILM for	-4,5,-3
C FILM had	6,-5,-1
C FILM i	5,-4,-2
C FILM id	9,-8,-1
C FILM in	6,-5,-1
C FILM invece	5,-4,-2
C FILM is	5,-4,-1
C FILM me	14,-12,-2
C FILM my	2,-1,-1
C FILM of	3,-2,-1
C FILM on	-9,11,-2
C FILM ruined	2,-1,-1
C FILM speaking	4,-4,-1
C FILM taught	4,-3,0
C FILM the	5,-4,-1
C FILM was	6,-5,-1
C FILM we	4,-3,-2
C FILM with	4,-2,-3
C a	-1,2,-1
C a animal	-1,2,-1
C a animation cartoon	-6,7,-2
C a atmosphere	-4,5,-1
C a bank	-5,7,-2
C a bigger	8,-6,-2
C a biopic	-4,9,-7
C a bit	-1,2,-2
C a blind	-4,5,-2
C a chase	-9,11,-3
C a cheerful movie	-2,3,0
C a chilean	-7,3,4
C a comedy	-5,7,-2
C a con artist scam	-5,5,-1
C a crime mystery	-6,1,4
C a czech	3,-1,-2
C a danish	-1,2,-2
C a documentary	-1,4,-3
C a drama	4,-1,-5
C a family	-7,9,-2
C a fantasy	-3,7,-4
C a film	6,1,-8
C a first	5,-3,-2
C a french	-9,-2,7
C a good	-3,4,-1
C a heist	-5,6,-1
C a holiday	-3,5,-1
C a horror	-6,9,-3
C a horse	-8,8,-8
C a hot heat	-8,8,-1
C a lesbian	-5,-1,4
C a little	6,-6,-1
C a love	-2,4,-3
C a love story	-3,1,1
C a man	-6,7,-1
C a movie	-5,3,3
C a movie about grief	-2,4,-2
C a murder mystery	15,-14,-2
C a musical	-5,-1,6
C a nice	-4,5,-1
C a night	-5,7,-2
C a of	-7,6,1
C a prison	-8,9,-1
C a psychological	-1,3,-2
C a road	-5,6,-1
C a sad	-2,3,-1
C a short	1,1,-2
C a silent	-1,2,-1
C a single location chamber piece	-3,4,-1
C a slasher	-2,6,-4
C a slow	-7,10,-5
C a spoof	-4,5,-1
C a story	-5,6,-2
C a survival	-4,7,-4
C a swedish	-2,3,-1
C a sweet	12,-11,-2
C a taiwanese	5,-4,-1
C a tear	-5,8,-3
C a theater musical	-6,5,2
C a thriller	-7,9,-2
C a travel journey	-7,8,-1
C a trial courtroom	-4,5,-1
C a trip	7,-6,0
C a true	-8,11,-3
C a true story	-7,7,-1
C a twist	2,1,-2
C a war	-6,-6,8
C a wedding	-5,5,-1
C a western	-2,5,-3
C about	-5,8,-3
C absolutely not	-13,-4,16
C absurd	-4,6,-2
C absurd ,	-1,2,-1
C action	-7,11,-3
C adam	-1,-12,11
C adapted	-2,3,-1
C adapted from	-2,3,-1
C adventure	-2,3,0
C adventure .	-5,7,-1
C after	3,1,-4
C after the	1,2,-3
C after want	-1,2,0
C agatha	-1,2,-1
C agatha christie	-1,2,-1
C airplane	10,-9,-2
C airplane .	9,-7,-3
C alien	10,-6,-5
C all	-1,-2,1
C all that	6,-14,1
C also	-1,4,-4
C also quiet gentle	-7,8,-2
C american	-1,-4,4
C american remakes	3,-9,5
C amour while	2,-1,-2
C an	-4,4,-1
C an animated	-2,5,-2
C an italian	-8,-7,10
C an old	-4,6,-1
C ancient	-12,15,-3
C ancient rome	-3,9,-5
C and	-3,0,2
C and a	-10,11,-3
C and dinosaurs	-2,4,-2
C and ealing	-5,7,-3
C and for	-2,-2,5
C and god pope	5,-3,-2
C and i	9,-4,-5
C and id	-12,0,5
C and its	3,-2,-1
C and mother	-4,6,-1
C and my	7,-4,-3
C and no	2,-5,3
C and not	-4,-4,7
C and nothing	-6,-9,13
C and quietly	-2,4,-1
C and she	-1,4,-2
C and something	-4,6,-3
C and that	5,-10,5
C and with	-4,3,1
C ando	8,-5,-3
C ang	-6,7,-2
C ang lee	-6,7,-2
C animals	-3,7,-4
C animals pets	6,-5,-3
C animals pets of	6,-5,-3
C animated	-2,3,-1
C animated cartoon	-3,5,-1
C animated cartoon for	-3,5,-1
C animated documentary	-2,3,-1
C animation cartoon	2,-6,3
C anime	-1,-1,2
C anime is	-2,-4,7
C anos	0,2,-2
C anos 00	0,2,-2
C another	-4,7,-2
C anthony	-1,2,-1
C anthony mann	-1,2,-1
C antonio	-4,6,-2
C antonio banderas	-4,6,-2
C any	-1,3,-2
C any chance	-8,10,-4
C any charming	-5,7,-3
C any more	-2,3,-1
C any other	-1,3,-2
C any punjabi	2,-4,2
C anyone	-3,0,2
C anyone but	-3,-2,4
C anything	3,-2,-1
C anything by	-4,6,-2
C anything from	-11,13,-3
C anything oscar	1,8,-9
C anything scorsese	-2,3,-1
C anything with	-3,7,-7
C are	-2,-3,5
C are there	-2,-3,5
C argentinian	-5,8,-3
C as	-2,1,0
C as a	5,-4,-1
C as creepy	-3,3,0
C as long	-5,-12,16
C at	16,-14,-7
C atanarjuat	8,-6,-2
C atanarjuat two	8,-6,-2
C australian	-4,7,-4
C australian and	-4,7,-4
C avant	1,1,-2
C avant garde	1,1,-2
C balada	5,-4,-2
C balada sad	5,-4,-2
C bank	-4,5,-1
C bank robbery	-4,5,-1
C based	-2,4,-2
C based on	-2,4,-2
C baz	-11,-2,7
C baz luhrmann	-11,-2,7
C beach	2,-1,-1
C beach ,	2,-1,-1
C beautiful	9,-6,-4
C beautiful .	8,-6,-3
C beautiful nice	19,-17,-3
C before	4,-6,1
C before 0000	-5,8,-2
C belgian	-3,5,-2
C ben	4,-1,-3
C ben kingsley	6,-5,-1
C berlin	-11,13,-3
C berlin ,	-3,4,-2
C berlin before	-6,7,-2
C best	-2,-6,6
C best something	-4,8,-3
C between	7,-4,-3
C bicycle	8,-7,-2
C bicycle thieves	8,-7,-2
C big	5,-1,-4
C big family	-2,4,-3
C big great	8,-6,-2
C big great bullfighting	8,-6,-2
C bill	3,-5,3
C bill murray	-4,0,3
C biopics	3,-9,1
C biopics of	3,-9,1
C bit	0,1,-2
C bit of	0,1,-2
C bittersweet	-5,6,-1
C black	-2,3,-1
C black and	-2,3,-1
C black and white	-4,9,-4
C bleak	5,-2,-3
C blood	8,-6,-11
C blood ,	8,-6,-11
C blood bloody	5,-2,-3
C blood bloody of	10,-7,-4
C boat	20,-19,-4
C boats	-15,20,-11
C bollywood	-5,6,-1
C bollywood ,	-5,6,-1
C bond	-15,-5,10
C book	-2,4,-9
C book club	-2,4,-9
C boxing	-8,12,-6
C bridesmaids	10,-8,-3
C bring	-3,5,-2
C bring me	-3,5,-2
C british	-3,4,-1
C british ,	-1,2,0
C british .	-6,7,-1
C british english	-2,4,-2
C british english ,	-1,3,-2
C broken	-9,11,-5
C brooklyn	11,-9,-3
C brothers	-4,8,-4
C brothers ,	3,-2,0
C bruce	-1,5,-3
C bruce lee	-1,3,-2
C but	-2,0,1
C but always	-1,3,-2
C but funny	-2,4,-2
C but i	1,-3,0
C but make	-5,7,-5
C but no	-1,-2,4
C but not	0,-5,5
C but of	-8,9,-2
C but that	-2,0,1
C but the	-2,4,-2
C but tonight	-8,11,-2
C but with	-14,17,-3
C but without	-6,-9,13
C by	-10,6,2
C cabaret	9,-7,-3
C cabaret is	9,-8,-2
C calm	-22,-5,14
C can	0,2,-2
C can i	5,-2,-3
C can is	-4,8,-4
C can it	-3,4,-1
C can we	-1,2,-1
C can you	-2,2,-1
C cant	-2,2,0
C cant do	-6,-3,8
C car	-10,10,-4
C cars	3,-3,-2
C cartoon	-6,9,-3
C cat	-1,2,-3
C cat ,	-6,6,-2
C cats	6,-3,-4
C cats not	11,-8,-7
C chaplin	6,1,-10
C chaplin short	6,1,-10
C chase	-4,7,-3
C chase and	-3,4,-1
C cheer	-5,8,-2
C cheer me	-5,8,-2
C cheerful	-2,3,-1
C cheerful ,	-3,5,-2
C chef	8,-7,-2
C chef was	3,-2,-2
C chega	4,-2,-2
C chega of	4,-2,-2
C chicago	0,1,-5
C christopher	-9,-6,11
C chuck	1,-6,5
C chuck norris	1,-6,5
C cinema	-6,7,-1
C cinquanta	5,-4,-1
C cinquanta sfumature	5,-4,-1
C classic	-4,5,-2
C classic black	-4,5,-2
C cleo	10,-8,-3
C clever	-3,5,-2
C clever ,	-2,3,-2
C close	10,-8,-3
C cold	5,-4,-2
C cold war	2,0,-2
C colin	-3,6,-4
C colorful	-6,7,-1
C comedy	-7,11,-5
C comedy ,	-8,10,-2
C conspiracy	-4,5,-2
C conspiracy ,	-4,5,-2
C cooking	-7,8,-2
C cooking with	-7,8,-2
C corrupt	-6,7,-1
C costume	-3,5,-2
C costume drama	-3,5,-2
C could	-6,7,-1
C could be	-4,5,-2
C could i	-9,7,0
C could you	-6,3,3
C courtroom	-8,11,-3
C crazy	7,-5,-1
C creepy	7,-5,-1
C creepy dance	7,-5,-1
C cricket	-7,13,-7
C cube	2,-2,-1
C cube old days	2,-2,-1
C currently	-1,2,0
C currently im	-1,2,0
C dad	16,-12,-6
C daft	5,-3,-4
C dame	-5,6,-1
C dame a	-5,6,-1
C dance	-1,2,-2
C dance ,	7,-5,-2
C dance and	-4,5,-1
C dance in	6,-5,-1
C dance numbers	-8,10,-2
C dance teacher	-11,13,-2
C danielle	6,-1,-5
C danielle darrieux	6,-1,-5
C dark	-3,4,-1
C dark comedy	-2,3,-1
C dark comedy nero	-2,3,-1
C david	3,1,-5
C david bowie	-6,7,-1
C david lynch	10,-6,-8
C de	11,-8,-5
C de sica	8,-5,-4
C death	6,-5,0
C death at	14,-10,-4
C death on	5,-4,-1
C defa	5,-4,-1
C defa fairy	5,-4,-1
C denis	-8,10,-2
C denis villeneuve	-8,10,-2
C denzel	4,2,-6
C denzel on	-7,11,-4
C desert	-5,9,-4
C deserts	-6,9,-3
C detective	-4,4,-2
C detective tired exhausted	-4,4,-2
C dial	-10,-9,8
C dictatorship	-2,4,-1
C dictatorship but	-2,4,-1
C did	1,4,-5
C did some	9,-6,-2
C directed	-6,7,-2
C directed by	-6,7,-2
C disney	1,-9,6
C disney live	-6,-7,9
C do	2,-4,2
C do me	-3,2,1
C do not	-3,-12,10
C do you	7,-2,-7
C doctor	16,-11,-5
C documentaries	8,-4,-5
C documentaries about	-7,11,-4
C documentaries on	-5,6,-1
C documentary	-8,0,8
C documentary ,	-7,9,-2
C does	-6,5,1
C does a	-1,4,-3
C does anyone	-10,11,-1
C does tilda	-2,3,-1
C dog	10,-8,-1
C dog without	6,-5,-1
C dogme	-1,2,-1
C dogme 00	-1,2,-1
C dogs	-2,6,-5
C dogs that	-2,6,-5
C donc	-2,2,1
C donc of	-3,4,-1
C donc the	-1,3,-2
C dont	-3,-6,9
C dont care	-5,8,-4
C dont do	-4,-3,6
C dont want	-2,-3,4
C dont you	-6,-3,10
C drama	7,-5,-3
C drama teacher	12,-11,-3
C drive	4,-4,0
C dubbing	4,-3,-1
C dubbing is	4,-3,-1
C dune	4,-1,-6
C dutch	2,0,-3
C ealing	-5,6,-2
C ealing comedy	-2,2,0
C early	-3,3,0
C eccentric quirky	-7,9,-3
C eccentric quirky people	-7,9,-3
C eighties	-6,8,-2
C eighties ,	-5,6,-1
C elvis	-2,-3,4
C english	-13,5,6
C english ,	-6,9,-3
C ennio	2,-1,-1
C ennio morricone	2,-1,-1
C enough	-3,-8,8
C epic	-5,7,-3
C epic ,	-5,7,-3
C epic fantasy	-4,1,2
C epic fantasy oscura	-4,1,2
C erotic	-2,4,-2
C erotic thriller	-2,4,-2
C escape flee	-7,8,-2
C escape flee from	-7,8,-2
C et	10,-7,-2
C et with	5,-4,-1
C ethics	6,-5,-2
C ethics class	6,-5,-2
C even	-1,3,-3
C every	5,-9,4
C every christmas	6,-3,-3
C everyone	5,-4,-1
C everything	-1,3,-3
C everything everywhere	11,-10,-2
C existe	-5,6,-2
C existe the	-5,6,-2
C ey	4,-3,-1
C ey dark	4,-3,-1
C fairy tale	7,-5,-2
C fairy tale of	7,-5,-2
C family	3,0,-4
C family .	-2,5,-8
C family drama	-4,5,-1
C family friendly	-4,7,-4
C family friendly famiglia	4,-2,-2
C fancy	-3,8,-5
C fancy a	-3,8,-5
C fantasy	1,-3,1
C fast	-6,8,-2
C father	8,-5,-3
C fear horror scary	-4,6,-2
C fear horror scary classic	-5,7,-2
C fed	-6,-7,9
C fed up	-6,-7,9
C fellini	-11,3,6
C fifties	-2,4,-1
C film	-3,5,-2
C film for	3,-3,-1
C film noir	-5,7,-1
C films	6,0,-11
C find	-6,-2,6
C find something	8,-6,-4
C fire	8,-5,-3
C first	0,3,-4
C first love	-18,20,-6
C first time	8,-6,-3
C flying	-8,8,-1
C flying horses	-8,8,-1
C folk	-3,5,-3
C folk horror	-3,5,-3
C football	-3,3,-2
C football ,	-2,3,-1
C for	5,-2,-2
C for a	11,-10,-1
C for journalism	8,-7,-1
C for kids	5,-4,0
C for kids children	-8,10,-2
C for my	2,-1,-3
C for reasons	1,-8,2
C for the	-2,4,-2
C foreign	-6,2,0
C foreign film	-10,0,3
C forget	5,-4,-1
C forget the	5,-4,-1
C forty	17,-15,-2
C found	-5,-1,6
C found footage	-5,-1,6
C four	15,-14,-2
C free	6,-4,-2
C free solo	6,-4,-2
C french	-1,4,-3
C french ,	8,-6,-2
C french .	-8,12,-6
C french romance	-11,12,-2
C fresa	5,-4,-1
C fresa and	5,-4,-1
C friends	4,-1,-4
C friendship	-2,3,-1
C from	3,1,-4
C from before	-3,4,-1
C fun	8,-7,-1
C funnier	10,-8,-2
C funnier than	10,-8,-2
C funny	-1,3,-2
C funny ,	-1,2,-1
C funny .	-4,6,-2
C funny about	-3,4,-1
C funny guy	7,-6,-1
C funny ha	5,-5,-1
C funny over	-3,4,-1
C gangster	-2,3,-1
C gangster movie	-5,6,-1
C gangsters	-1,3,-2
C gangsters ,	-1,3,-2
C gangsters .	-1,3,-2
C gay	-3,-1,3
C gay films	-3,-4,6
C gene	-1,3,-3
C gene kelly	1,0,-2
C gentle	-3,4,0
C gentle ,	-3,4,0
C george	-4,6,0
C george clooney	-3,-2,8
C gerard	3,-1,5
C gerard butler	4,1,2
C gern	-5,8,-4
C ghosts	2,-1,-2
C ghosts ,	2,-1,-2
C giallo	-3,1,1
C giallo but	-3,1,1
C gimme	3,1,-4
C gimme shelter	7,-4,-4
C give	-2,5,-3
C give it	-4,6,-1
C give me	-2,4,-2
C give melancholia	5,-3,-2
C give us	1,1,-2
C gladiator	5,-4,-1
C gladiator ii	5,-4,-1
C god pope	7,-5,-2
C god pope and	3,-2,-2
C gods	3,-2,-1
C gods own	3,-2,-1
C good	-1,3,-5
C gorgeous	11,-9,-2
C gorgeous ,	11,-10,-2
C gosling	-6,8,-2
C gosling being	-6,8,-2
C got	3,0,-2
C got any	-2,5,-2
C got anything	-3,5,-2
C gotta	-2,5,-3
C gotta be	-2,5,-3
C grandmother	5,-3,-2
C grandsons	8,-6,-2
C grandsons learning	8,-6,-2
C great	0,-2,2
C greek	-8,13,-5
C green book	6,-5,-1
C greta	-1,3,-3
C greta garbo	-6,8,-2
C gritty	-3,4,-2
C gritty crime	-3,4,-2
C guillermo	2,-1,-1
C guillermo del	3,-2,-1
C had	4,-3,-1
C hal	-5,8,-2
C halloween	6,-4,-6
C hammer	-1,3,-2
C hammer horror	-1,3,-2
C hans	3,-2,-1
C hans zimmers	3,-2,-1
C hard	4,-5,-3
C haunted	-1,2,-1
C haunted house	-1,2,-1
C have	3,0,-2
C have ghost	-4,4,0
C have hours	3,3,-5
C have movie	-9,1,6
C have ninety minutes	-1,2,-2
C have you	-8,12,-5
C he	2,0,-1
C he bought	2,-1,-1
C he does	6,-2,-5
C he doesnt	-1,-5,6
C he existe	-4,5,-1
C he likes	-4,5,-2
C he me	-1,2,0
C he says	4,-3,-1
C he wants	-1,3,-2
C he won	8,-7,-2
C heartbreak	-4,6,-2
C heartbreak but	-4,5,-2
C hed	-9,10,-1
C heist	-2,3,-1
C heist ,	-2,3,-1
C helen	0,-4,4
C helen mirren	0,-4,4
C hell	-8,5,3
C hen	-4,5,-6
C her	13,-10,-6
C hes	6,-8,-1
C hes six	7,-5,-3
C his	8,-5,-4
C holiday	10,-9,-1
C hong	-3,9,-6
C hong kong	-3,9,-6
C horror	-9,15,-8
C horse	14,-9,-7
C horses	5,-3,-3
C hot	-6,7,-1
C hours	4,-9,1
C hours horas	0,-14,5
C house	2,-1,-4
C how	-2,3,-1
C how about	-2,3,-1
C hugh	-6,1,3
C hugh grant	-9,-5,6
C hugh jackman	-5,3,1
C hungover	3,-3,-2
C i can	2,2,-5
C i cant	-6,-8,10
C i could	3,-2,-1
C i cried	5,-2,-3
C i dont	2,-3,-1
C i had	2,0,-2
C i have	6,-4,-3
C i is	5,-3,-2
C i just	-6,7,-2
C i know	12,-8,-3
C i like	-6,8,-3
C i looking for	3,-2,-2
C i love	-7,5,3
C i mind	-10,-7,14
C i ne	-1,-4,5
C i need	-2,3,-1
C i propongo	-11,12,-1
C i run	3,-1,-2
C i said	3,-10,6
C i say	1,1,-2
C i teach	1,-8,5
C i want	-4,6,-1
C i was	-7,9,-3
C i work	7,-6,-1
C i work job	5,-3,-2
C i would like	-5,7,-2
C ice	-10,9,2
C id	-1,2,-2
C id like	-2,5,-3
C id love	-5,6,-1
C id pay	4,-4,-1
C id rather	1,5,-5
C id take	6,-2,-6
C id watch	-1,4,-5
C ida	-3,8,-8
C if	2,-3,2
C if i	4,-7,3
C if is	-8,-4,10
C if its	-7,-6,11
C if the	-4,-5,8
C if theres	3,-1,-3
C ill	3,2,-7
C ill watch	-2,6,-9
C im	4,-3,-2
C im a	-2,0,1
C im after	-3,3,-1
C im babysitting	14,-12,-1
C im done	-7,-3,9
C im in	0,3,-7
C im more	-6,7,0
C im off	-5,-4,8
C imaginense	4,-2,-1
C imaginense the	4,-2,-1
C in	1,1,-2
C in 0000	15,-13,-2
C in of	-3,4,-1
C in the	4,-1,-3
C indian	13,-13,-6
C inspired	-10,11,-1
C inspired by	-10,11,-1
C inspiring	-1,2,0
C inspiring teacher	-1,2,0
C intense	-13,17,-5
C irish	-6,12,-8
C is it	14,-6,-8
C is that	10,-3,-7
C is the	6,-5,-1
C is there	-4,4,0
C isaac	5,-2,-3
C isaac asimov	5,-2,-3
C island	3,-2,-2
C it	4,-1,-2
C it is	0,1,-2
C it must	-3,4,-3
C it was	2,-1,-1
C it would	8,-7,-2
C italian	-1,3,-1
C italian ,	0,2,-1
C italian comedies	-6,8,-1
C its	5,-2,-2
C its a	2,0,-6
C its for	6,-5,-1
C its kung	1,0,-2
C its roman	5,-2,-2
C its the	6,-3,-3
C ive	2,-2,0
C ive a	13,-9,-7
C ive been	5,-1,-5
C ive got	4,-2,-3
C ja	3,-2,-1
C ja that	3,-2,-1
C jackie	-3,5,-2
C jackie chan	-3,5,-2
C james	-10,1,6
C james dean	0,4,-6
C jane	-7,-5,9
C jane austen	-7,-5,9
C japan	6,-5,-2
C japanese	-4,5,-1
C japanese or	-1,2,-1
C jazz	5,-3,-2
C jazz on	-3,5,-4
C jean	0,5,-6
C jean gabin	-2,4,-1
C jesse	0,5,-4
C jesse eisenberg	0,5,-4
C jeunet	10,-4,-8
C jim	-6,-2,6
C joe	-13,0,10
C joe dante	-13,18,-8
C john	-3,2,1
C johnny	1,-6,3
C johnny guitar	6,-4,-3
C jojo	4,-3,-1
C jojo rabbit	4,-3,-1
C julie	3,2,-4
C julie delpy	-7,11,-4
C juliette	-1,3,-1
C juliette binoche	-1,3,-1
C just	-2,1,0
C just war	-5,10,-6
C keanu	-5,8,-4
C keanu reeves	-4,7,-3
C keep	-4,2,2
C keep it	-6,3,2
C keep me	1,9,-24
C ken	-3,0,1
C ken loach	3,-9,4
C ken loachs	-5,8,-5
C kenneth	-7,5,2
C kenneth branagh	-7,3,5
C kevin	10,-18,9
C kids	3,0,-3
C kids at	-2,2,-1
C kids birthday	3,-2,0
C kids child	-9,-1,9
C kids child possession exorcism	-6,-7,11
C kids who	-7,7,-1
C kinda	-1,3,-1
C kinda want	-1,3,-1
C kindly	-9,3,5
C king	8,-7,-2
C king kong	10,-8,-1
C king of	4,-3,-1
C kitchen	-1,2,-1
C kitchen sink	-1,2,-1
C korean	-4,6,-2
C korean revenge	-3,5,-2
C korean war	-4,6,-3
C kung	-2,4,-1
C kung fu	-2,4,-1
C kurt	5,2,-8
C la	2,0,-5
C lanthimos	-4,-5,8
C lanthimos ,	-2,13,-11
C lars	1,-8,6
C lars von	4,-3,-1
C last	2,0,-3
C last time	5,-4,-1
C late	-5,9,-5
C late 00s	-4,8,-4
C lawrence	16,-12,-4
C leave	-6,-1,5
C leave tom	0,4,-3
C lesbian	-3,5,-2
C lesbian romance	-3,5,-2
C less	1,-3,2
C less embarrassing	7,-2,-5
C less sad	9,-6,-5
C let	-9,8,1
C let us	-5,6,-2
C lets	1,1,-2
C lets go	-5,7,-2
C lets have	2,0,-3
C lets say	-1,2,0
C letter	7,-5,-2
C letter of	7,-5,-2
C liam	-3,-9,10
C liam neeson	-3,-9,10
C light	-5,7,-2
C like	11,-10,-2
C like FILM	-4,2,-2
C like nightclub	-2,2,-1
C little	-4,6,-3
C london	-5,1,4
C lonely	-17,18,-5
C long	7,-5,-5
C longer	0,0,-3
C longer than	0,0,-3
C longing	7,-6,-3
C looking	-2,3,-1
C looking for	-3,5,-1
C looking for a	-2,3,-1
C looking for something suspenseful	-4,5,-1
C looking for suspense	-10,10,-1
C lots of	-1,3,-2
C love	-3,4,-1
C love and	-7,7,-2
C love story	2,-1,-1
C lovely	10,-8,-2
C luc	-12,2,5
C ma	3,-5,1
C made	-8,13,-6
C mafia	-2,3,0
C mafia ,	-2,3,0
C maggie	-3,11,-7
C magic	3,0,-4
C magical	-4,6,-2
C magical ,	-4,6,-2
C make	-1,2,-2
C make a	8,-6,-2
C make it	-6,7,-2
C makoto	5,-11,6
C makoto shinkais	5,-11,6
C manchester	7,-6,-1
C manchester trenches front	7,-6,-1
C marie	4,0,-6
C marriage story	4,-3,-1
C marvel	-18,10,4
C matt	8,-13,2
C matt damon	8,-13,2
C may	-4,0,3
C maybe	-5,8,-3
C me	2,-4,2
C me have	7,-5,-2
C me i	-2,4,-4
C meg	-3,-2,4
C meg ryan	-3,-2,4
C mein	3,-2,-1
C mein chef	3,-2,-1
C mel	-3,-3,6
C melancholia	5,-4,-1
C melancholia put	6,-5,-1
C melancholy	1,0,-2
C melancholy .	-3,4,-1
C melancholy and	5,-2,-2
C meryl	1,1,-4
C meryl streep	-12,10,2
C metropolis	15,-14,-2
C metropolis on	7,-5,-2
C michael	7,-17,11
C michael haneke	1,-7,0
C mike	-3,5,-4
C mike leigh	-3,5,-4
C minus	-3,-3,5
C minus the	-3,-3,5
C mmm	5,-4,-1
C mmm her	5,-4,-1
C mockumentary	-1,2,0
C mockumentary please	-1,2,0
C money	0,-3,-1
C money and	-5,2,1
C mongolian	3,-1,-3
C mongolian throat	3,-1,-3
C monks	8,-7,-2
C monks and	8,-7,-2
C monster	0,1,-2
C monster the	6,-5,-1
C more	-2,5,-3
C more blaxploitation	-4,6,-2
C more dystopian	-3,5,-1
C more frightening	12,-12,-1
C more hand	-1,2,0
C more indian	-1,2,-1
C more of	-6,10,-4
C more romantic	13,-13,0
C morgan	2,-4,0
C morgan freeman	2,-4,0
C mother	1,2,-7
C mothers	-14,15,-4
C motorbike	-4,5,-1
C motorbike onto	-4,5,-1
C movie	-2,4,-2
C movie night	4,-3,-2
C movie of	-3,3,0
C movie turco	-8,10,-1
C movie vampire	-1,3,-2
C mum	5,-3,-3
C mums	9,-6,-3
C murder	-5,7,-2
C murder in	-3,4,-2
C music	4,-3,0
C music teacher	8,-7,-2
C musicals	-7,-2,6
C my	4,-3,-1
C my best	-5,7,-8
C my boss	13,-11,-3
C my boyfriend	5,-6,1
C my brain	1,1,-2
C my brother	2,0,-2
C my child	9,-7,-2
C my child sohn	11,-9,-4
C my class	8,-6,-3
C my dad	8,-6,-2
C my daughter	2,1,-4
C my daughters	-5,8,-3
C my eldest	-4,6,-3
C my ex	10,-2,-7
C my father	7,-4,-3
C my four	4,-3,-1
C my friend	-4,5,-1
C my girlfriend	-2,5,-5
C my girlfriends	0,-12,9
C my grandmother	8,-5,-4
C my husband	7,-8,0
C my in	4,-3,-1
C my in laws	8,-5,-4
C my in laws maman	8,-5,-4
C my kids	3,-1,-2
C my kids fils	7,-6,-1
C my lad	2,1,-3
C my little small	5,-4,-1
C my lot	0,3,-2
C my mates	5,-4,-1
C my mother	4,-2,-2
C my mothers	7,-6,-1
C my mum	5,-7,3
C my neighbour	5,-4,-1
C my nephew	-1,3,-2
C my parents	5,-2,-4
C my roomies	-1,3,-4
C my roommates	3,-8,4
C my sister	2,-3,1
C my son	12,-9,-3
C my student	2,-1,-1
C my students	1,0,-2
C my teenager	4,1,-7
C my train	2,-2,-1
C my uncle	6,-4,-5
C my wife	4,-5,0
C my wifes	-1,3,-2
C my youngest	0,2,-2
C mystery	1,1,-7
C nan	11,-9,-3
C near	6,-4,-4
C near dark	6,-4,-4
C need	-4,5,-1
C need something	2,-3,1
C neither	0,-6,2
C neither cowboys	4,-2,-3
C neon	-3,5,-2
C neon ,	-3,5,-2
C neorealism	-4,4,-1
C neorealism .	-4,4,-1
C never	1,1,-2
C new	-4,6,-2
C new hollywood	-5,8,-2
C new york	-1,2,-1
C nice	-1,3,-6
C nicolas	-10,4,4
C nicolas cage	-12,4,4
C night	-3,-10,11
C night before	10,-5,-5
C nineties	-4,6,-2
C nineties .	-5,7,-2
C ninety	2,0,-2
C no	-2,-4,6
C no animals	1,-5,4
C no biopics	5,-2,-3
C no cancer	-2,-2,4
C no ghosts	-3,-2,5
C no have	-7,12,-6
C no horror	-2,-7,9
C no me	1,-5,2
C no more	-3,-4,8
C no musicals	1,-3,2
C no one	3,-5,-1
C no sex	0,-1,2
C no subtitles	5,-5,-4
C no to	-3,-8,9
C no twist	-6,-4,10
C no vampires	-4,-3,6
C no violence	-2,0,3
C no war	-5,-6,10
C nobody	1,-8,3
C noir	-6,8,-1
C noir ,	-4,5,0
C noir but	-2,4,-2
C noir of	-15,15,0
C not	-2,-4,6
C not a	-3,1,3
C not about	-3,-4,6
C not another	-4,-4,8
C not as	3,-8,-2
C not death dead	6,-5,-4
C not for	2,-4,0
C not me	6,-2,-5
C not of	-4,-5,9
C not one	-5,-3,7
C not really	-3,-3,5
C not romantic	-3,-3,6
C not scary	-6,-1,4
C not the	3,-4,0
C not too	-7,-1,8
C not want	-6,-4,10
C nothing	-3,-5,8
C nothing about	-5,-2,7
C nothing before	-4,-3,4
C nothing horror	4,-4,-2
C nothing of	-2,-2,4
C nothing scary	-1,-2,4
C nothing too	-2,-3,5
C nothing with	0,-2,3
C now	3,-1,-1
C now my	3,-1,-1
C now want	0,7,-8
C nun	8,-7,-1
C nun and	8,-7,-1
C nuns	7,-5,-5
C odd	-5,7,-3
C of	-4,4,0
C of japanese	-2,0,2
C of kleber	-5,9,-8
C of the	-3,7,-5
C oh	9,-9,-1
C ok so	0,1,-2
C ok tea	3,-2,-1
C okja	5,-3,-2
C okja giant	5,-3,-2
C old	-4,6,-3
C old woman	-17,20,-4
C oldboy	10,-7,-4
C on	8,-8,0
C once	3,1,-10
C one	2,-1,-1
C one for	-3,5,-3
C only	-5,2,3
C only dont	-16,-5,16
C only make	-3,5,-1
C only the	-2,3,-4
C opera	-14,17,-6
C or	1,1,-2
C or undercover	-6,9,-2
C original	-1,3,-3
C original swedish	-12,13,-2
C our	5,-2,-3
C our book	5,-3,-1
C our son	10,-5,-5
C out	4,-3,-1
C out of	4,-3,-1
C paranoid	-6,8,-2
C paris	-4,-5,6
C paris ,	-4,-5,6
C paul	-7,10,-4
C people	-2,4,-3
C people beautiful	-5,6,-1
C people poor poverty	-1,2,-1
C people who	-3,5,-3
C peter	-2,6,-4
C pg	-7,8,-2
C pg at	-5,2,4
C philip	-3,9,-7
C pick	2,0,-3
C piedone	8,-8,-2
C piedone the	8,-8,-2
C pierce	5,-3,-2
C pierce brosnan	5,-3,-2
C pig	6,-5,-2
C pig i	6,-4,-1
C pirate	-4,6,-2
C pirate or	-4,4,0
C pirates	0,2,-1
C pirates ,	-2,3,-1
C pirates .	-4,8,-4
C pirates or	-3,4,-1
C please	-1,4,-3
C please no	-6,-4,10
C polanski	-4,-6,10
C political	-4,7,-3
C political satire	-4,4,-3
C politics	-7,-9,13
C poor poverty	6,-5,-1
C poor poverty beast creature	6,-5,-1
C posh	6,-4,-2
C posh people	6,-4,-2
C possibilmente	-2,5,-2
C postwar	-2,3,-1
C postwar ,	-2,3,-1
C powell	-6,7,-4
C powell and	-6,7,-4
C pre	-4,7,-3
C pre 0000	-6,8,-3
C predator	10,-8,-3
C predator commando	5,-4,-2
C preferably	-5,3,2
C preferably with	-5,3,2
C prefiero	-5,11,-6
C prefiero less	-5,11,-6
C pretty	2,-1,-2
C pride	6,-4,-1
C pride and	5,-4,-1
C princess	-14,15,-6
C prison	5,-2,-4
C prison ,	-3,4,-1
C prom	15,-8,-10
C provided	-2,-2,5
C psychedelic	-4,0,4
C psychedelic without	-4,0,4
C put	-5,7,-1
C put a	-3,4,-1
C put explosion	-4,6,-2
C quatre	8,-7,-3
C quatre wedding marriage	8,-7,-3
C quiet	-3,5,-2
C quiet ,	-4,6,-1
C quiet little	7,-6,-1
C quindi	-5,6,-1
C quindi datemi	-2,3,-1
C rachel	-4,6,-2
C rachel weisz	-10,11,-1
C rated	-13,14,-1
C rated 00	-1,2,-1
C rather	1,1,-2
C rather peu	4,-2,-2
C rather something warm	-7,8,-1
C rather soviet	-4,4,-1
C really	-1,-3,2
C recommend	-7,10,-2
C redford	3,0,-4
C redford alone	-15,17,-2
C rescue	4,-4,-1
C rescue in	4,-4,-1
C resnais	-3,6,-3
C resnais when	-3,6,-3
C revenge	-2,5,-3
C revenge ,	-2,3,0
C richard	-6,-1,4
C road	1,3,-4
C road house	9,-7,-2
C robert	-1,5,-4
C robert pattinson	1,2,-4
C robot	4,-2,-1
C robot dreams	10,-10,-1
C robot wild savage	5,-3,-2
C roger	-7,3,0
C roger moore	-4,-4,5
C romantic	-4,3,2
C romantic but	-3,-1,5
C romcom	-1,2,-2
C rome	6,-3,-3
C rushmore	5,-5,-1
C rushmore then	5,-5,-1
C russell	-5,-6,9
C russell crowe	-5,-6,9
C russian	-2,5,-4
C ryan	3,-6,-3
C ryan gosling	3,-6,-3
C sad ,	0,2,-2
C sad .	-5,10,-4
C same	-7,9,-2
C samurai	-4,7,-3
C sand	-12,14,-2
C satire	-6,7,-1
C satire ,	-6,7,-1
C saw	6,-4,-2
C say	17,-14,-6
C says	8,-5,-8
C scarlett	-4,5,-1
C scarlett johansson	-4,5,-1
C scary	-3,4,-1
C scary ,	-2,2,-1
C scary but	-3,5,-2
C school	-1,-3,5
C school of	10,-5,-6
C sci	-5,5,-1
C sci fi	-5,5,-1
C science	-8,7,-1
C science fiction	5,-7,-1
C scottish	-6,3,2
C scrap	3,-5,-1
C scrap the	3,-5,-1
C scream	5,-3,-2
C se	3,-4,1
C se tiver	-3,-3,4
C sea	15,-15,-1
C sea ,	-8,9,-1
C second	-8,11,-3
C second world	-6,6,0
C seen	1,1,-2
C seventies	-6,7,-2
C seventies ,	-2,3,-2
C seventy	-4,5,-3
C sex scenes	-11,-8,15
C sexy	-4,5,0
C sexy but	-4,5,0
C shah	-2,0,2
C shah rukh	-2,0,2
C shakespeare	-3,0,3
C shark	0,6,-5
C sharks	3,-1,-3
C sharks and	-9,11,-2
C she	3,-1,-2
C she does	3,-10,5
C she find	3,-2,-1
C she has	11,-8,-3
C she likes	-5,1,3
C she wants	-3,5,-2
C shed	-7,9,-2
C shed love	4,-2,-1
C shell	-7,1,2
C shes	5,-6,1
C short	-5,7,-2
C short ,	-8,10,-3
C short .	3,-3,-1
C short and	-8,10,-3
C shorter	5,-5,-1
C shorter than	-2,3,0
C show	-1,3,-2
C show me	0,2,-1
C si	-4,7,-3
C si can	-3,3,0
C siblings	-14,17,-9
C sick	-5,0,4
C siete	9,-8,-1
C siete boyfriend girlfriend	9,-8,-1
C silent	-3,5,-2
C silent ,	-4,6,-3
C silent film	-8,1,4
C silent quiet	-6,8,-2
C silly	-5,8,-3
C silly ,	-2,3,-1
C silly hats	-8,10,-6
C silly stupid	-4,5,-1
C since	3,-4,1
C singing	-2,9,-8
C sisters	-5,6,-2
C sixties	-4,5,-1
C sixties ,	-1,2,0
C slapstick	-2,2,-1
C slapstick ,	-1,2,-1
C slapstick .	-2,3,0
C slapstick silly	-2,4,-2
C slapstick silly ,	-2,4,-2
C slasher	-9,10,-3
C slasher in	-9,10,-3
C slow	1,1,-2
C slow ,	-3,4,-1
C slow and	-3,5,-2
C small	-5,7,-7
C snow	-7,8,-1
C snow and	-2,3,-1
C so	-2,3,-1
C so a	-4,2,2
C so anything	-3,3,0
C so cowboys	6,-4,-2
C so eighty	-2,-2,3
C so either	-3,4,-1
C so for	3,1,-3
C so funny	-1,2,-1
C so hit	-6,7,-2
C so maybe	-5,10,-6
C so more	-2,3,0
C so nothing	-4,-6,9
C so scary	-1,2,-2
C so something	-2,3,-1
C so the	3,0,-6
C sofia	-4,9,-6
C sofia coppola	-4,9,-6
C soft	-11,11,-1
C some	-1,3,-3
C some stupid	-8,10,-2
C somebody	-5,0,4
C somebody recommend	-4,-4,7
C someone	0,0,-2
C someone who	-9,10,-5
C something	-3,4,-1
C something about	-1,2,-1
C something chose	-3,4,-1
C something dreamy	-2,3,-1
C something else	1,1,-2
C something filthy	-2,4,-1
C something for	3,-5,2
C something from	-5,7,-2
C something funny	0,2,-1
C something funny lustiges	-3,5,-2
C something funny truc	-2,3,0
C something gay	-1,2,0
C something gentle	-2,2,0
C something heartwarming	4,-1,-3
C something hopeful	-4,7,-3
C something light	-1,3,-2
C something like	-3,6,-3
C something medieval	-4,5,-2
C something of	-1,2,-1
C something peruana	-4,-5,6
C something romantic	-2,1,1
C something romantic romantisches	-3,6,-4
C something scary	-2,1,1
C something scary gruseliges	-2,1,1
C something set	-4,9,-5
C something spooky	-1,-2,3
C something suspenseful	-2,4,-2
C something suspenseful spannendes	-2,4,-2
C something that	-6,8,-2
C something to	-6,7,-2
C something truc	-8,7,0
C something uplifting	3,-1,-2
C something warm	-1,5,-3
C something with	-3,5,-3
C somewhere	0,2,-2
C somewhere between	0,2,-2
C south	-6,6,-1
C spaceship	-10,12,-4
C spaghetti	-3,3,0
C spaghetti westerns	-3,3,0
C spanish	-3,5,-3
C spanish or	-3,7,-5
C special effects	4,-3,-1
C special effects night	4,-3,-1
C spies	-5,7,-4
C spies ,	-1,2,-1
C sport	-9,11,-3
C sports	-3,-3,5
C sports film	-4,7,-3
C spy	-1,4,-2
C stage show	4,-2,-2
C stage show of	4,-2,-2
C stalker	9,-6,-4
C stallone	5,-2,-3
C starring	-8,18,-10
C stay	-3,-4,7
C stay me	-3,-4,7
C stephen	-3,0,3
C stephen king	-1,-5,5
C steve	0,5,-5
C steve martin	-3,7,-4
C steve mcqueen	1,2,-5
C still	16,-14,-3
C stoner	-5,7,-2
C stoner comedy	-5,7,-2
C stop	-5,7,-4
C stop motion	-5,7,-4
C story	-5,5,-1
C story of	-5,5,-1
C student	-5,11,-8
C stylish elegant	-4,5,-2
C stylish elegant ,	-4,5,-2
C suffragette	3,-2,-1
C suffragette bit	3,-2,-1
C summer	-3,4,-1
C summer ,	-3,4,-1
C summer camp	-3,4,-1
C sunshine	6,-4,-5
C sunshine .	1,0,-5
C superhero	-4,8,-4
C superhero but	-5,5,0
C surreal absurd	-3,4,-1
C surreal absurd ,	-3,4,-1
C survival	-3,5,-2
C survival .	-4,6,-2
C suspense	-2,2,0
C suspense ,	-2,2,0
C suspiria	8,-6,-2
C suspiria speaking	3,-3,0
C swears	7,-4,-4
C swears on	7,-4,-4
C swedish	-9,10,-2
C sweeping	3,-1,-7
C sweet	-8,10,-3
C swiss	-8,14,-6
C talking	-6,8,-2
C tarantino	-2,-7,7
C tarantino dialogue	3,-1,-4
C teaching	5,-3,-1
C teaching media	5,-3,-1
C tear	6,-3,-3
C tear jerker	2,0,-2
C tear jerker llorar	-8,10,-2
C teen	3,2,-5
C teen movies	-9,10,-1
C tell	-1,2,-1
C tender	-8,9,-1
C tender ,	-9,10,-1
C tenete	-6,-5,9
C tenete sylvester	-6,-5,9
C tense	-5,7,-2
C tense ,	-2,4,-2
C tense .	-4,5,-1
C that green	4,-3,-1
C that is	-2,5,-3
C that little movie	7,-4,-4
C that not	-4,-5,8
C thats	11,-5,-5
C the	2,-1,-1
C the 0000	0,2,-3
C the FILM	11,-10,-1
C the big	6,-4,-2
C the black	3,-2,-2
C the book	2,-1,0
C the book adaptation	6,-4,-2
C the boys	-2,4,-1
C the bridge	11,-9,-2
C the cat	6,-4,-2
C the cat kitten	4,-3,-1
C the child children	4,-3,-1
C the christian biblical	3,-1,-2
C the dentist	4,-2,-1
C the dog	3,-2,-1
C the father	7,-5,-2
C the forest	-4,5,0
C the french	-4,5,-1
C the funny	-1,2,-1
C the german	-4,6,-2
C the ghost	5,-4,-2
C the girl	7,-6,-1
C the good	5,-4,-1
C the in laws	4,-3,-1
C the internet	3,-1,-2
C the kids child	7,-5,-4
C the kingdom	5,-3,-1
C the last	7,-5,-2
C the life	3,-2,-1
C the lion	3,-2,-1
C the man	7,-2,-5
C the marriage	6,-5,-1
C the more	-7,8,-2
C the movie	-1,2,-1
C the my	6,-4,-2
C the neighbor	7,-6,-1
C the new	8,-4,-4
C the night	-14,17,-2
C the old	10,-8,-3
C the one	-5,7,-4
C the piano	7,-6,-2
C the poseidon	8,-6,-2
C the power	2,-1,-1
C the remake	6,-5,-1
C the rendido	7,-5,-2
C the sete	9,-8,-2
C the shark	4,-4,0
C the singing	14,-12,-2
C the stage show	4,-3,-1
C the summer	7,-7,0
C the sweet life	5,-2,-2
C the swimming	4,-2,-2
C the teacher	7,-6,-1
C the teta	2,-2,-1
C the three	2,-1,-1
C the tizio	8,-6,-3
C the twist	-4,6,-3
C the unique	5,-3,-2
C the vicar	1,5,-11
C the wedding	6,-5,-1
C the weekend	6,-3,-3
C the whole	7,-5,-2
C the wild	3,-3,-1
C the witch	4,-3,-1
C the with	4,-3,0
C the year	-5,6,-3
C then	0,2,-2
C there	-1,-4,5
C there must	-10,1,7
C theres	3,-2,-2
C they	3,-1,-2
C they have	4,-3,-1
C they want	6,-5,-2
C theyd	5,-1,-2
C theyre	8,-6,-2
C theyre showing	4,-3,-1
C third	20,-18,-6
C this	4,1,-6
C this may	1,1,-3
C this years	-2,4,-2
C three	10,-7,-3
C three for	-4,4,-1
C three generations	4,-3,-1
C three hours	2,0,-2
C thriller	-5,7,-3
C thrillers	-8,10,-4
C tinker	5,-3,-1
C tinker tailor	5,-3,-1
C tired	-4,5,-2
C to	1,2,-3
C to me	9,-7,-2
C to my	14,-13,-1
C to the	-3,5,-2
C today	-3,4,-1
C today in	5,-4,-1
C today noch	3,-1,-2
C tokyo	-6,8,-1
C tokyo at	-6,8,-1
C tom	1,-4,2
C tom cruise	0,-7,6
C tony	-4,12,-8
C tony leung	-3,4,-1
C too	-5,-6,10
C too scary	-1,-2,3
C torture	-12,-10,13
C totoro	9,-5,-3
C totoro for	3,-3,0
C totoro is	10,-5,-7
C train	1,2,-2
C train strettamente	6,-5,-1
C train to	7,-6,-1
C trains	-5,6,-1
C trashy	-7,8,-1
C trial courtroom	-5,6,-1
C trial courtroom ,	-5,6,-1
C triangle	3,-1,-2
C triangle of	3,-1,-2
C trolls	4,-3,-2
C trolls gave	6,-5,-2
C true	0,-8,5
C true crime	8,-7,-9
C trying	3,-2,-1
C trying to	3,-2,-1
C turkish	7,-3,-5
C twins	-13,19,-7
C two	0,4,-4
C two hours	8,-5,-3
C under	-4,7,-3
C under two	-5,6,-2
C underrated	10,-6,-4
C underrated .	10,-6,-4
C universal	0,2,-2
C universal monsters	1,1,-3
C until	5,-3,-2
C vampires ,	-1,2,-1
C vampires .	-2,2,-1
C vampires kiss	5,-4,-1
C verhoeven	15,-10,-6
C video	-2,-16,13
C vikings	-9,11,-2
C village small town	-2,3,-1
C volcano	2,-1,-4
C wall	6,-4,-5
C wall street	6,-4,-5
C want	-6,8,-2
C want a	-4,5,-2
C want to	-9,12,-3
C war	2,-3,1
C war ,	-2,3,0
C war and	-4,-7,8
C war sim	-3,5,-1
C warm	-1,3,-3
C warm ,	-5,5,-1
C was	11,-7,-4
C watch	-6,2,2
C watch with	9,-5,-4
C watched	3,-2,0
C we	2,0,-2
C we did	6,-4,-2
C we dont	-3,-5,7
C we had	7,-5,-1
C we is	2,4,-5
C we just	11,-9,-5
C we like	4,-3,-3
C we looking for	-2,2,-1
C we ran	8,-7,-1
C we tried	5,-4,-1
C we want	-3,3,0
C we were	4,-3,-1
C wed	-4,7,-3
C wed take	-3,6,-3
C week	9,-8,-2
C week of	9,-8,-2
C weepie	-2,5,-3
C weepie .	-2,5,-3
C weird	0,3,-3
C well	8,-5,-4
C well be	-5,7,-4
C were	-2,3,-2
C were a	8,-7,-2
C were all	16,-14,-5
C were not	-5,-1,6
C werewolf	-7,12,-4
C werner	-2,7,-5
C werner herzog	-2,5,-3
C wes	-7,8,-4
C wes anderson	-4,-4,5
C western	-5,10,-4
C western with	-4,6,-2
C westerns	-12,0,7
C weve	4,-1,-3
C weve got	4,-3,-1
C what	1,1,-2
C what a	8,-7,-1
C what about	-1,4,-3
C what did	2,-1,-3
C what else	-9,11,-2
C whats	3,1,-4
C whats the	-4,5,-3
C whats weird	-5,8,-3
C when	6,-4,-3
C when it	-2,3,-1
C where	-3,4,-1
C where animal	-1,-6,6
C where do	-4,5,-2
C where is	-2,4,-2
C which	7,-4,-3
C which slasher	-5,7,-3
C which version	-4,5,-2
C who	2,2,-3
C who have	6,-11,1
C whodunit	-3,6,-3
C whodunit with	-5,7,-2
C whodunnit	-2,3,-1
C whodunnit ,	-2,3,-1
C whole family	5,-4,-1
C whole family famille	4,-3,-2
C whos	0,-2,-1
C wild	7,-6,-1
C wild mountain	4,-4,-1
C wild zany	7,-3,-4
C wild zany date night	7,-3,-4
C wine	-5,-4,9
C winter	8,-5,-3
C winter sleep	12,-9,-3
C with	-3,3,-1
C with a	-6,8,-3
C with divorce	-4,4,-1
C with everything	-4,8,-4
C with grandma	6,-4,-3
C with grandma mamie	6,-4,-3
C with mountains	-3,5,-2
C with music	-2,7,-5
C with my	14,-13,-1
C with parents	11,-9,-3
C with suspense	-2,3,-1
C with trains	-3,5,-1
C without	-1,-7,9
C witty dialogue	-8,12,-4
C woody	-2,3,-1
C woody allen	-2,3,-1
C work job	8,-5,-2
C work job in	7,-4,-2
C world	-3,4,-2
C world war	-5,6,-2
C would like	5,-4,-1
C would like not	9,-9,-2
C would like pilot plane	-14,15,-2
C would you	-3,2,1
C ww2	-2,-4,6
C ww2 no	-2,-4,6
C year 00	1,1,-2
C year ten	2,-2,0
C yesterday	10,-3,-7
C yesterday last night	5,-4,-1
C yesterday last night vimos	5,-4,-1
C you	1,0,-2
C you can	-5,-2,2
C you have	-5,7,-2
C youd	6,-5,-2
C youd make	6,-5,-2
C zero	-6,-2,8
C zhang	-1,4,-4
C zhang yimou	-1,4,-4
C zombies	-7,7,0
C zombies ,	-3,7,-4
F ,	-1,2,-2
F , ,	-2,3,-1
F , , ,	1,1,-2
F , , a	-8,10,-2
F , , an	0,1,-2
F , , and	0,-6,5
F , , but	8,-4,-5
F , , from	-5,5,-1
F , , its	1,0,-2
F , , no	-7,-1,8
F , , not	-3,-2,5
F , , nothing	13,-6,-10
F , , of	-8,10,-2
F , , people	-5,6,-1
F , , the	4,-2,-1
F , , with	-5,9,-5
F , , without	-2,-2,4
F , FILM	9,-6,-3
F , FILM ,	1,-4,2
F , a	1,2,-3
F , a ,	7,-7,-1
F , a bit	-10,11,-2
F , a of	-9,11,-2
F , about	-5,7,-2
F , after want	-1,2,0
F , american ,	-1,2,-1
F , an	-2,3,-2
F , and a	-8,9,-3
F , and its	3,-2,-1
F , and no	-3,-4,7
F , and not	-1,-5,6
F , and want	-1,2,-1
F , as a	-9,11,-2
F , british ,	-1,3,-2
F , but always	-1,3,-2
F , but no	-1,-2,4
F , but not	8,-4,-3
F , but of	-8,9,-1
F , but the	-1,2,-1
F , but without	-3,-4,6
F , could be	-1,3,-2
F , dont do	-4,-3,6
F , for	-11,12,-3
F , for a	10,-10,0
F , for the	6,-5,-1
F , french	-7,8,-2
F , french ,	3,-2,-2
F , from	-4,6,-1
F , funny over	-3,4,-1
F , gern	-1,3,-2
F , i	3,-5,2
F , i ,	2,-1,0
F , i is	3,-1,-2
F , i need	-5,6,-1
F , im	9,-7,-4
F , in	4,-3,-1
F , in ,	4,-2,-2
F , is	4,-1,-4
F , it	-5,-1,6
F , its	7,-6,-1
F , ive got	10,-9,-2
F , just	-7,11,-4
F , less	4,-11,5
F , lets say	-1,2,0
F , like	4,-1,-3
F , maybe	-4,7,-3
F , me	-4,6,-3
F , minus the	-3,-3,5
F , more	-2,4,-1
F , my	5,-3,-1
F , my wants	-6,7,-1
F , need something	-1,2,0
F , no	-4,-3,7
F , no ,	-2,4,-1
F , not	-3,-5,8
F , not a	-3,-4,8
F , not of	-5,-5,11
F , not the	6,-3,-4
F , not too	-6,-5,8
F , nothing	0,-3,4
F , nothing of	-2,-3,4
F , nothing with	-2,-3,6
F , of	-1,2,-1
F , of the	-2,3,-1
F , one	3,-2,-2
F , only	2,2,-4
F , or	3,-1,-1
F , or ,	-5,6,-2
F , people	-5,7,-2
F , people and	-1,2,-1
F , please ,	-1,2,-1
F , quindi	-5,6,-1
F , rather peu	-3,4,-2
F , really	6,-2,-5
F , same	-2,2,-1
F , she likes	-1,2,-1
F , silly ,	-2,4,-2
F , slow ,	-3,-1,5
F , so	-6,3,3
F , so a	-12,1,9
F , so no	-4,-4,8
F , so something	-1,2,0
F , so very	-3,4,-1
F , something	-3,4,-1
F , something and	-3,4,-1
F , something with	-5,7,-2
F , that	8,-5,-3
F , that is	1,2,-4
F , that of	8,-12,3
F , the	2,0,-2
F , the ,	17,-14,-5
F , the of	15,-12,-4
F , they want	-7,8,-1
F , three for	-4,4,-1
F , to ,	-5,6,-2
F , to the	4,-2,-2
F , two	-1,3,-2
F , want	-6,10,-4
F , wants	-8,11,-3
F , where	-2,-9,10
F , with	-2,1,1
F , with ,	-5,6,-3
F , with a	-5,6,-1
F , with and	-3,5,-1
F , without	-3,-3,7
F , yes ,	-4,-5,9
F . ,	1,2,-2
F . , ,	-6,6,0
F . , a	18,-17,-3
F . , but	8,-2,-8
F . , in	9,-8,0
F . , no	-4,-5,9
F . , not	-8,-3,10
F . , of	-2,5,-5
F . , the	-1,5,-4
F . . ,	1,2,-2
F . . FILM	3,-1,-2
F . . a	-1,3,-2
F . . about	-9,-6,12
F . . american	-3,-5,2
F . . an	-5,10,-5
F . . and	-1,1,-2
F . . another	-2,3,-1
F . . any	-5,7,-2
F . . anything	-1,4,-4
F . . as	-4,5,-2
F . . at	-4,6,-4
F . . being	-5,6,-2
F . . but	1,6,-8
F . . by	10,-5,-6
F . . does	-1,2,-1
F . . for	10,-8,-2
F . . from	0,2,-2
F . . good	4,-3,-5
F . . have	-1,5,-4
F . . he	11,-9,-2
F . . hes	-2,7,-9
F . . i	7,-2,-5
F . . im	2,1,-2
F . . in	9,-3,-7
F . . is	11,-7,-4
F . . isnt	4,-1,-4
F . . it	-8,10,-4
F . . its	4,-2,-1
F . . ive	-7,3,5
F . . less	0,-3,1
F . . like	-8,12,-4
F . . looking for	-2,4,-1
F . . lots of	8,-6,-2
F . . me	-4,-7,8
F . . more	-2,4,-2
F . . movie	-2,4,-3
F . . my	2,2,-4
F . . neither	-3,-1,4
F . . nice	3,-1,-8
F . . no	1,-2,0
F . . not	4,-5,1
F . . nothing	-3,-3,6
F . . of	-1,2,-2
F . . on	2,3,-4
F . . or	1,2,-3
F . . our	10,-8,-2
F . . rather	-2,5,-3
F . . really	4,-12,5
F . . se	-9,-2,10
F . . shes	6,-4,-3
F . . so	-3,-1,2
F . . something	-2,4,-2
F . . ten	2,-2,0
F . . that	4,-1,-5
F . . the	5,-3,-2
F . . theyre	4,-3,-1
F . . to	5,-2,1
F . . too	-3,-4,7
F . . two	2,-1,-3
F . . type	-1,2,-1
F . . want	-3,6,-3
F . . was	8,-5,-4
F . . we	-3,5,-4
F . . were	1,1,-3
F . . whats	-5,6,-1
F . . which	3,0,-3
F . . with	-1,-2,2
F . . without	-6,-4,11
F . . zero	-6,-2,8
F . FILM	3,-1,-2
F . FILM ,	6,-4,-4
F . FILM at	4,-3,-1
F . FILM but	-16,11,-2
F . FILM in	4,-1,-2
F . FILM me	-8,11,-4
F . FILM of	5,-4,-2
F . FILM the	3,-2,0
F . FILM with	-2,5,-6
F . a	-1,3,-2
F . a ,	-9,10,-1
F . a comedy	-6,7,-1
F . a good	-5,6,-1
F . a little	5,-4,-2
F . a movie	-1,4,-3
F . a nice	-2,3,-1
F . a of	-7,8,-1
F . a taiwanese	8,-7,-1
F . a the	-4,7,-3
F . a with	-3,4,-2
F . about	-9,-6,12
F . after the	7,-6,-1
F . american	-3,-5,2
F . american of	6,-1,-5
F . an	-5,10,-5
F . and	-1,1,-2
F . and ,	8,-7,-3
F . and and	3,2,-6
F . and not	-3,-1,5
F . another	-2,3,-1
F . any	-5,7,-2
F . any more	-3,3,-1
F . any other	0,2,-3
F . anyone but	-3,-2,4
F . anything	-1,4,-4
F . anything by	-4,6,-2
F . anything with	-7,9,-6
F . anything without	-2,-3,5
F . as	-4,5,-2
F . as a	2,0,-3
F . as an	6,-4,-3
F . at	-4,6,-4
F . being	-5,6,-2
F . but	1,6,-8
F . but not	-6,-7,8
F . but with	8,-4,-6
F . by	10,-5,-6
F . can is	-5,7,-2
F . cant do	-6,-3,8
F . chega of	4,-2,-2
F . clever ,	-1,3,-2
F . comedy ,	-5,7,-2
F . does	-1,2,-1
F . film ,	-3,5,-2
F . for	10,-8,-2
F . for ,	-4,5,-1
F . for bored	7,-6,-1
F . for our	6,-4,-2
F . for the	-2,3,-2
F . from	0,2,-2
F . give it	-4,6,-1
F . give me	6,-3,-3
F . give us	-2,3,-1
F . good	4,-3,-5
F . have	-1,5,-4
F . he	11,-9,-2
F . he wants	-6,8,-1
F . hes	-2,7,-9
F . horror ,	-4,-2,6
F . how about	6,-4,-4
F . i	7,-2,-5
F . i have	6,-4,-3
F . i like	9,-6,-7
F . i need	-7,11,-5
F . i of	5,-3,-2
F . i say	-12,14,-2
F . i the	5,-3,-2
F . i want	-3,4,-1
F . id like	-1,2,0
F . if the	-2,-4,6
F . im	2,1,-2
F . im a	1,1,-4
F . in	9,-3,-7
F . in a	-9,14,-6
F . in but	2,-1,-1
F . in the	15,-11,-4
F . is	11,-7,-4
F . isnt	4,-1,-4
F . it	-8,10,-4
F . its	4,-2,-1
F . its my	5,-4,-1
F . ive	-7,3,5
F . kinda want	-1,2,-1
F . less	0,-3,1
F . lets have	-6,8,-2
F . like	-8,12,-4
F . looking for	-2,4,-1
F . looking for a	-2,3,-1
F . lots of	8,-6,-2
F . me	-4,-7,8
F . me have	7,-5,-2
F . minutes ,	-3,4,-1
F . more	-2,4,-2
F . movie	-2,4,-3
F . movie of	-2,3,-1
F . my	2,2,-4
F . my ,	2,-1,-3
F . my in	2,-2,0
F . my is	-8,10,-5
F . my of	10,-6,-5
F . my wants	7,-2,-7
F . neither	-3,-1,4
F . nice	3,-1,-8
F . no	1,-2,0
F . no me	1,-5,2
F . no more	-2,-2,4
F . not	4,-5,1
F . not a	-4,-2,6
F . not of	-2,-2,3
F . not the	-13,-2,14
F . not want	-3,-2,4
F . nothing	-3,-3,6
F . nothing with	3,-1,-2
F . of	-1,2,-2
F . of ,	-11,13,-3
F . of a	-1,5,-6
F . of the	0,4,-3
F . ok ,	-1,2,-1
F . on	2,3,-4
F . on a	1,2,-3
F . on the	-1,3,-2
F . or	1,2,-3
F . our	10,-8,-2
F . people who	-4,5,-2
F . please ,	-2,3,-1
F . please no	-2,-4,6
F . rather	-2,5,-3
F . really	4,-12,5
F . scrap the	3,-5,-1
F . se	-9,-2,10
F . she wants	-2,3,-1
F . shes	6,-4,-3
F . so	-3,-1,2
F . so ,	-5,7,-1
F . so a	3,1,-10
F . so no	9,0,-11
F . something	-2,4,-2
F . something ,	-4,6,-2
F . something about	-1,3,-2
F . something and	-3,4,-2
F . something of	-1,2,-1
F . something to	-6,7,-2
F . something with	-2,5,-3
F . somewhere between	-4,5,-1
F . ten	2,-2,0
F . that	4,-1,-5
F . the	5,-3,-2
F . the ,	7,-6,-1
F . the in	3,-1,-2
F . the is	5,-3,-2
F . the my	4,-3,-1
F . the of	10,-9,-2
F . the the	-12,13,-3
F . the whole	2,-1,-1
F . then the	5,-5,-1
F . theres a	-5,6,-3
F . theyre	4,-3,-1
F . to	5,-2,1
F . to my	-11,13,-3
F . too	-3,-4,7
F . two	2,-1,-3
F . type	-1,2,-1
F . want	-3,6,-3
F . want ,	-2,3,-1
F . want a	-2,3,0
F . wants a	-3,4,-1
F . war ,	-5,8,-3
F . was	8,-5,-4
F . we	-3,5,-4
F . were	1,1,-3
F . were a	-5,6,-2
F . weve done	-8,4,2
F . what a	8,-7,-1
F . what about	-1,4,-3
F . whats	-5,6,-1
F . when hes	-3,5,-4
F . which	3,0,-3
F . with	-1,-2,2
F . with ,	-6,8,-1
F . with a	-12,14,-2
F . without	-6,-4,11
F . zero	-6,-2,8
F . zero ,	4,-2,-2
F FILM	4,-3,-2
F FILM ,	3,-2,-2
F FILM , ,	5,-3,-2
F FILM , a	3,-2,-1
F FILM , and	0,2,-1
F FILM , but	-7,13,-6
F FILM , less	7,-2,-5
F FILM , the	8,-7,-1
F FILM , with	-4,7,-4
F FILM and	3,0,-6
F FILM as a	4,-4,-1
F FILM at	4,-3,-1
F FILM but	-4,3,-2
F FILM in	4,-1,-2
F FILM is	2,-1,0
F FILM is a	3,-3,-1
F FILM is my	2,-2,-1
F FILM is the	3,-3,0
F FILM me	-8,11,-4
F FILM of	5,-3,-1
F FILM on a	6,-5,-2
F FILM the	3,-2,0
F FILM with	-2,5,-5
F a	0,1,-2
F a ,	1,2,-3
F a , ,	-2,4,-1
F a , a	-7,8,-1
F a , and	-7,-3,8
F a , but	-3,4,-2
F a and	-2,-9,8
F a and a	9,-6,-3
F a better	-3,4,-2
F a bit	2,0,-2
F a bit of	-4,6,-2
F a comedy	-6,8,-3
F a comedy ,	-2,3,0
F a crime	-3,4,-1
F a film	6,-6,-1
F a film thats	-4,6,-2
F a film where	4,-7,4
F a film with	-3,6,-4
F a for	-9,10,-3
F a good	-5,6,-1
F a horror	-2,5,-3
F a id like	-3,4,-1
F a in	-13,15,-2
F a in ,	-8,11,-1
F a in a	8,-7,-2
F a little	1,0,-3
F a movie	-2,4,-2
F a movie about	-3,2,0
F a movie of	-2,3,-1
F a nice	-3,5,-2
F a of	0,3,-2
F a of a	-4,4,0
F a or a	-1,4,-3
F a taiwanese	8,-7,-1
F a the	7,-4,-4
F a to	15,-15,-10
F a with	-3,4,-2
F about ,	0,-8,8
F about , no	-3,-1,3
F about , the	6,-4,-2
F about a	-1,3,-1
F about and	0,1,-2
F about that isnt	-4,-3,7
F about the	-4,3,1
F action , ,	-3,4,-1
F adventure with	-3,5,-2
F after	7,-5,-3
F after a	-1,2,-4
F after the	4,-3,-1
F after want	-1,2,0
F again	1,-13,8
F all	2,-3,0
F all ,	-1,3,-2
F all of	12,-10,-4
F all the	3,1,-6
F allergic to	-5,-5,8
F also	5,-3,-4
F always	-1,3,-2
F american	-3,-5,2
F american ,	-2,-6,8
F american of	6,-1,-5
F american with the	7,-4,-4
F an	-3,5,-2
F an ,	5,-2,-3
F and	0,1,-2
F and ,	2,0,-2
F and , a	-6,7,-1
F and a	1,2,-3
F and and	0,4,-5
F and certainly not	5,-2,-3
F and find a	-4,5,-3
F and for the	8,-7,-2
F and i want	-6,7,-1
F and im	6,-5,-1
F and im a	10,-8,-4
F and its	2,0,-2
F and little ,	-4,6,-1
F and my	10,-9,-2
F and no	-3,-3,6
F and not	-6,-5,11
F and not a	-4,-3,8
F and not the	7,-8,1
F and nothing	-5,-3,7
F and nothing with	-2,-4,6
F and of	9,-1,-10
F and she likes	-2,5,-3
F and something	-2,3,-1
F and the	4,-5,1
F and want	-4,5,-1
F animated	-2,3,-2
F animation cartoon	-5,7,-2
F another	-5,5,0
F another with	-9,7,2
F any	1,1,-2
F any more	-2,3,0
F any other	0,2,-3
F anyone but	-3,-2,4
F anything	-5,-2,6
F anything by	-4,6,-2
F anything where shes	-2,3,-1
F anything with	-3,-1,3
F anything without	-2,-3,5
F are	12,-8,-3
F as	-2,6,-3
F as a	5,-3,-2
F as an	6,-4,-3
F as as	-5,-6,8
F as in ,	-4,4,-1
F at	2,-1,-1
F at ,	1,0,-2
F at a	-1,2,-5
F at most ,	-5,7,-2
F at the	8,-6,-2
F avoid	-1,-2,3
F background , ,	-2,2,-1
F be	-2,0,2
F be a	-1,2,-2
F been	11,-9,-2
F before	-2,-6,6
F before the	16,-16,-1
F best	7,-3,-6
F better	-3,4,-2
F between	-1,3,-2
F bit	1,0,-2
F bit of	-12,13,-2
F bored	7,-6,-1
F boss the of	2,-1,-1
F bring me a	-4,5,-2
F british ,	-2,4,-2
F but always	-1,3,-2
F but its	-2,4,-2
F but less	-5,10,-8
F but no	-2,-3,6
F but not	-1,-5,6
F but not a	-3,-5,8
F but not is	-2,-3,5
F but not of	-2,-3,5
F but not the	-14,-5,18
F but not with	-1,-2,3
F but of	-8,9,-1
F but the	-4,5,-1
F but with	6,-2,-4
F but without	-3,3,-1
F by	3,1,-4
F by ,	2,3,-6
F by , the	11,-11,-2
F by a	-4,1,4
F can	7,-8,-1
F can do	-9,12,-4
F can is	-4,8,-4
F cant	1,-4,2
F cant do	1,-4,3
F certainly not	5,-2,-3
F chega of	4,-2,-2
F cinema	-1,3,-3
F clever ,	-3,6,-3
F comedy	-5,0,5
F comedy ,	-3,4,-1
F comedy , ,	6,-5,-1
F comedy with	-3,8,-6
F comes to	-2,3,-1
F could	5,-4,-1
F could be	-1,3,-2
F could be a	-3,4,-1
F crime	-1,2,-1
F davon , ,	-2,3,-1
F de	6,-3,-3
F de but	-3,4,-1
F di	-6,8,-2
F di , of	5,-3,-2
F did	-3,5,-3
F did a	-3,3,0
F different	7,-6,-2
F do	-2,0,2
F do ,	-5,7,-2
F does	0,5,-4
F doesnt like	-1,-5,6
F done	-9,4,3
F done with	-2,-4,6
F dont	13,-12,-5
F dont do	-4,-3,5
F dont want a	-2,-3,5
F drama	7,-5,-1
F drama ,	-4,8,-4
F due , quindi	-2,3,-1
F else	-4,6,-2
F else , ,	-2,3,-1
F en	8,-3,-6
F english ,	-3,6,-3
F enough	-5,8,-4
F enough for	4,-3,-2
F even	8,-2,-9
F evening please a	-4,5,-1
F everyone	2,1,-4
F except	-12,6,4
F fewer	-9,0,4
F fill of	-4,-4,7
F film	5,-3,-3
F film ,	-2,-1,4
F film about	8,-4,-5
F film about a	-4,5,-1
F film by a	-3,3,-1
F film for our	5,-3,-2
F film my	3,-2,0
F film thats	2,-1,-2
F film where	0,-3,1
F film where the	-2,2,0
F film with	-3,6,-3
F films	-5,7,-2
F films where	-7,5,-1
F find	-1,-8,5
F find a	-4,5,-3
F find something	-2,3,0
F finds	-1,-3,3
F fine ,	-4,-9,9
F five ,	5,-2,-3
F for ,	-4,5,-1
F for , ,	10,-9,-4
F for a	-1,3,-2
F for any	-1,2,-1
F for bored	7,-6,-1
F for me ,	3,-3,0
F for my	9,-8,-1
F for no	-5,-2,7
F for our	5,-3,-2
F for our a	-3,3,-1
F for something	-1,3,-1
F for the	6,-5,-2
F for the ,	-3,5,-2
F four	15,-13,-3
F french	4,-2,-3
F french ,	-1,4,-3
F from	0,4,-3
F from ,	5,-10,6
F from , the	11,-9,-2
F from the	1,2,-3
F from the ,	-4,6,-3
F from wants	-4,5,-1
F full	7,-4,-4
F funny	1,0,-2
F funny ,	-5,7,-2
F funny over	-3,4,-1
F funny than	5,-2,-4
F funny that ,	-8,10,-2
F gern	-7,12,-5
F gern ,	-2,-10,11
F get	-9,-4,8
F give	3,3,-7
F give it	-4,6,-1
F give me	-2,1,0
F give me a	-6,7,-1
F give me something	-1,2,0
F give us	-2,3,-1
F give us a	-3,3,0
F go	1,1,-2
F go for	-5,8,-3
F good	3,-1,-3
F got	-4,5,-3
F got the	5,-3,-3
F had	9,-8,-2
F had a	5,-3,-3
F has	4,-2,-2
F has , so	6,-4,-2
F has a	6,-4,-3
F has the	-4,5,-2
F has to be	-1,2,-3
F hate	5,-6,0
F hates	-2,-6,6
F have	3,-3,0
F have a	3,-2,-2
F have all ,	-2,2,0
F have an	-5,6,-1
F have of	4,-7,1
F have the	-3,-7,8
F have this	12,-11,-1
F have watch	3,-2,-1
F having	6,-2,-4
F he	2,-4,0
F he doesnt like	-1,-5,6
F he likes	-7,8,-2
F he likes and	-7,9,-3
F he put on	3,-3,-1
F he wants	-7,7,-2
F her	7,-4,-4
F hes	0,1,-2
F him ,	-3,4,-2
F his	4,-3,-2
F his ,	2,-1,-2
F his go	4,-3,-1
F horror	-4,2,2
F horror ,	-4,-1,4
F hours ,	7,-3,-4
F hours of	-3,3,-1
F how about	6,-4,-4
F i	6,-4,-2
F i ,	5,-2,-2
F i cant	6,-5,-2
F i had a	-2,3,-3
F i have	7,-4,-3
F i have a	7,-6,-1
F i is	4,-1,-2
F i it a	2,-2,-1
F i know ,	0,2,-3
F i like	9,-6,-7
F i my to	7,-6,-2
F i need	-5,8,-3
F i of	2,0,-2
F i say	1,1,-2
F i the	10,-8,-3
F i want	-3,4,-1
F i want a	-2,5,-3
F i was	6,-4,-3
F id like	-3,4,-1
F id like a	6,-5,-1
F id love a	-6,7,-2
F if	-4,-1,4
F if its	-6,3,2
F if the	-2,-4,6
F if theres	0,-9,6
F im	4,-2,-3
F im ,	-3,5,-3
F im a	3,-1,-3
F in	1,1,-2
F in ,	5,-2,-3
F in , ,	-7,9,-1
F in a	-3,2,1
F in a ,	0,3,-4
F in but	2,-1,-1
F in my	3,-3,-1
F in of	-7,-4,9
F in that	0,1,-7
F in the	3,-3,0
F in the ,	-9,10,-2
F into	1,3,-4
F is	2,-1,-1
F is ,	-1,4,-4
F is , ,	-3,5,-1
F is , but	3,3,-7
F is a	3,-1,-2
F is in	5,-2,-5
F is my	3,-3,-1
F is of	0,-2,2
F is the	-2,3,-1
F is the only	4,-3,-1
F is there a	8,-6,-3
F is to	1,0,-2
F islanda , ,	-2,3,-1
F isnt	0,-2,2
F it	-3,2,0
F it ,	3,0,-3
F it , the	-6,7,-2
F it a	7,-6,-2
F it about	-4,-1,4
F it at	6,-4,-2
F it comes to	-2,3,-1
F it in	6,-2,-4
F it is	9,-7,-3
F it may ,	2,-1,-1
F it must be	7,-6,-2
F it please be	-3,4,-1
F it was	4,-3,-1
F it was a	3,-2,-1
F it was more	3,-3,0
F its	4,-2,-2
F its my	5,-4,-1
F ive	-8,5,2
F ive got	1,2,-3
F japanese	10,-8,-3
F just	2,2,-3
F just as	4,-2,-3
F kind ,	-1,2,0
F kinda want	-1,3,-1
F know ,	0,2,-3
F less	-3,-2,3
F lets have	-6,8,-2
F lets say	-1,2,0
F like	-1,3,-2
F like , ,	-7,9,-1
F like FILM ,	8,-5,-5
F like FILM but	5,-4,-2
F like a	-3,5,-2
F like something	-3,4,-1
F like the	1,0,-3
F like to	10,-9,-1
F like to with	5,-3,-2
F liked , and	-5,7,-3
F likes	-4,5,-2
F likes and	-7,9,-3
F little	4,-2,-2
F little ,	-4,6,-1
F looking for	-3,4,-1
F looking for a	-3,4,-1
F looking for any	-1,2,-1
F lots of	0,1,-2
F love	-4,8,-4
F love ,	-3,6,-4
F love a	-6,7,-2
F love really ,	-1,2,-1
F loved the	1,0,-2
F loves	8,-1,-7
F made	3,0,-3
F make	-7,12,-8
F make it	-6,8,-2
F make it about	-4,-1,4
F many	3,-4,0
F may ,	-4,6,-2
F maybe	-4,7,-3
F me ,	8,-3,-5
F me , ,	-5,7,-2
F me a	-4,3,1
F me a ,	-6,7,-1
F me being	-3,4,-1
F me have	0,4,-4
F me must of	-1,2,0
F me something	-1,2,0
F me the	6,-6,-1
F me to	6,-3,-6
F me with	-6,0,6
F mean the	15,-10,-5
F mind	-10,-11,15
F minus the	-3,-3,5
F minutes ,	1,0,-2
F minutes of	2,0,-3
F mood for	9,-8,-2
F mood for a	-9,9,0
F more	-1,2,-1
F more ,	3,-3,0
F more , more	-3,5,-1
F more , the	5,-2,-2
F more funny than	5,-2,-4
F more of	-6,-5,5
F more of a	-6,7,0
F more than	5,-3,-2
F more with	-5,7,-2
F most	7,-1,-7
F most ,	-5,7,-2
F movie	-2,4,-2
F movie ,	11,-8,-3
F movie , ,	3,-2,-1
F movie about	2,0,-2
F movie is	3,-3,-1
F movie must	-3,4,-1
F movie of	-5,2,3
F movie where a	-2,-2,5
F movie with	-7,4,4
F much	-1,5,-6
F mum	5,-3,-2
F must	-4,5,-1
F must be	-3,5,-3
F must of	-1,2,0
F must que is	3,-2,-1
F my	3,-1,-2
F my ,	6,-4,-2
F my , the	12,-8,-4
F my fill of	-4,-4,7
F my from wants	-4,5,-1
F my in	2,-2,0
F my is	-1,4,-5
F my is a	8,-6,-3
F my mum	5,-3,-2
F my of	10,-6,-4
F my own	1,-6,4
F my says the	2,-1,0
F my the	-1,2,-2
F my to	5,-3,-2
F my wants	2,2,-4
F need	-6,8,-3
F need a	2,-1,-3
F need something	-3,3,-1
F neither	-3,-1,4
F never	13,-2,-12
F never seen a	-3,5,-3
F new	11,-10,-2
F new ,	2,-1,-2
F next ,	-3,4,-1
F nice	-4,7,-3
F night theme is	-4,6,-2
F nine , so	-1,2,-2
F no	-2,-3,5
F no ,	-2,2,-1
F no , no	-2,-1,3
F no me	1,-5,2
F no more	-2,-2,4
F nobody	-7,-3,7
F nor	-2,-5,6
F not	-1,-3,4
F not ,	6,-5,-2
F not , my	3,-2,-1
F not a	-1,-4,5
F not about	10,-8,-3
F not about the	-3,-4,6
F not as a	-13,-8,19
F not by	2,-6,1
F not have	-3,-4,6
F not in	6,-7,-2
F not is	0,-3,3
F not of	-1,-4,5
F not really	-3,-7,9
F not scary	-6,3,-1
F not see	4,-4,-1
F not the	1,-5,3
F not too	-6,-5,8
F not too ,	2,-3,1
F not want	-3,-5,7
F not want not	-1,-1,2
F not with	-5,-4,8
F nothing	-2,-4,6
F nothing ,	12,-7,-3
F nothing , where	-1,-6,6
F nothing about	-5,-2,7
F nothing of	-3,-2,5
F nothing too	-2,-3,5
F nothing with	-1,-3,4
F nothing with or	-2,-2,4
F now	-2,4,-2
F now ,	-6,8,-2
F of ,	2,1,-3
F of , ,	2,1,-4
F of , a	0,2,-2
F of , of	-4,5,-1
F of , the	-3,5,-1
F of a	1,1,-2
F of and	2,0,-3
F of de but	-3,4,-1
F of in	4,-2,-1
F of it	10,-6,-4
F of my	5,-5,-1
F of of	10,-7,-4
F of something	-5,7,-1
F of the	3,-1,-1
F of the ,	-6,7,-1
F of us	-11,12,-5
F off	-6,-9,13
F off the	13,-20,4
F off the ,	-14,16,-3
F ok ,	-1,2,-1
F on	4,-2,-2
F on a	2,2,-4
F on a ,	2,-1,-2
F on something	-9,10,-1
F on the	4,-2,-2
F on the ,	-1,4,-3
F once ,	0,-6,4
F one	2,0,-3
F one ,	-2,5,-3
F one , ,	8,-7,-1
F one , one	16,-15,-1
F one film ,	-3,4,-1
F one for the	0,1,-4
F one of the	1,-10,8
F one with	7,-5,-5
F only	5,-1,-4
F only make it	-3,5,-1
F only that more	-2,2,-1
F only who finds	-1,-3,3
F or	0,1,-2
F or ,	-1,3,-2
F or , or	-4,7,-2
F or a	-1,4,-2
F or just as	-3,3,0
F other	-2,5,-3
F our	5,-2,-2
F our a	-3,3,-1
F out of	-3,8,-9
F over	9,-10,0
F own	1,-6,4
F people	0,2,-3
F people ,	3,-2,-2
F people and	-1,2,-1
F people who	-5,1,5
F people who in	-3,6,-4
F peu	-3,4,-2
F please ,	-1,3,-1
F please , ,	-2,4,-1
F please , and	-4,1,2
F please a	-4,5,-1
F please be	-3,4,-1
F please no	-2,-4,6
F please not	3,-10,2
F portuguese ,	2,-2,-1
F projector on	4,-2,-2
F put	2,0,-2
F put on	2,-2,-1
F que is	3,-2,-1
F quindi	-5,6,-1
F rather peu	-3,4,-2
F rather soviet and	-4,4,-1
F really ,	-3,5,-2
F right , ,	-2,3,-1
F romance	-4,6,-2
F same	-1,1,-2
F same but with	8,-6,-2
F say	-2,6,-5
F says	2,0,-3
F says his go	4,-3,-1
F says the	2,-1,0
F scary	-6,3,-1
F scrap the	3,-5,-1
F se	-8,9,-3
F se ,	-4,0,5
F se , ,	-5,-2,6
F see	2,-9,6
F seen	2,-1,-2
F seen a	-3,5,-3
F set	4,-3,-1
F she	-2,6,-9
F she likes	-2,3,-2
F she wants	-2,5,-3
F shes	2,1,-3
F should be	1,0,-2
F show me being	-3,4,-1
F silly ,	-2,4,-2
F since the	5,-2,-2
F six ,	-1,2,-1
F slow ,	-3,0,3
F slow , ,	-3,3,-1
F so	-3,2,0
F so ,	-7,10,-2
F so , ,	1,0,-2
F so a	-4,0,3
F so and	-3,4,-1
F so no	2,-3,0
F so nothing with	-2,-2,5
F so something	-1,2,0
F so very	-3,4,-1
F some	-3,5,-1
F someone	-8,-1,6
F something	-3,4,-2
F something ,	-4,6,-2
F something , ,	-7,8,-1
F something about	-1,4,-2
F something about ,	-1,-11,11
F something and	-5,7,-2
F something as	-3,3,-1
F something but	-8,10,-2
F something of	-2,4,-1
F something that	-2,5,-3
F something to	-6,7,-2
F something truc	-2,4,-2
F something with	-3,5,-3
F something with ,	5,-4,-1
F something with a	-4,5,-1
F somewhere between	-4,5,-1
F soviet and	-4,4,-1
F spanish ,	-1,2,-1
F still	1,1,-2
F story , ,	5,-4,-2
F stuff , the	-1,2,-1
F suggest a	-7,-3,7
F taiwanese	8,-7,-1
F take a	-2,4,-2
F teenager , ,	-5,6,-2
F tell	7,-2,-5
F ten	3,-2,-2
F than	2,-11,6
F than my	7,-7,0
F that ,	-5,7,-1
F that , ,	-5,8,-3
F that i	-1,-5,3
F that is	2,1,-3
F that isnt	0,-5,5
F that more	-2,2,-1
F that not have	-5,-2,7
F that not is	-4,-4,8
F that of	8,-12,3
F that se ,	-3,4,-1
F that the	1,-4,2
F that the find	3,-3,-1
F thats	-1,3,-3
F thats not	-7,-3,8
F the	2,-1,-1
F the ,	-1,4,-2
F the , ,	3,-1,-4
F the , or	5,-5,0
F the , so	-3,6,-4
F the , the	7,-5,-3
F the and	-1,5,-6
F the and the	5,-3,-2
F the de	6,-3,-3
F the find	3,-3,-1
F the for	1,2,-5
F the french	7,-4,-2
F the have	4,-3,-1
F the in	3,-2,-1
F the in the	2,-1,-2
F the is	11,-9,-2
F the is a	7,-6,-1
F the it is	3,-2,-1
F the mood for	9,-8,-2
F the movie is	3,-3,-1
F the movie must	-3,4,-1
F the my	3,-3,-1
F the of	7,-6,-2
F the of my	7,-6,-1
F the of the	5,-4,-1
F the one ,	-2,4,-2
F the only	4,-3,-1
F the same	1,-1,-2
F the so	-14,16,-3
F the the	-5,6,-3
F the the have	3,-2,-1
F the to	2,-3,1
F the to the	-4,6,-2
F the want	-9,11,-2
F the whole	4,-2,-2
F the with	15,-13,-5
F the with the	3,-3,0
F their	-4,6,-7
F theme is	-4,6,-2
F then	5,-2,-4
F then , but	-10,11,-3
F then , with	-4,4,-1
F then the	-3,5,-1
F there	-1,4,-3
F there a	7,-6,-2
F there any	-2,4,-2
F theres	-5,-3,4
F theres a	5,-5,0
F they want	6,-5,-2
F theyre	11,-9,-2
F thing as a	5,-3,-3
F things	-4,7,-4
F things ,	-10,12,-2
F this	6,-5,-3
F this ,	-5,7,-2
F this projector on	4,-2,-2
F though	6,-4,-2
F three	3,0,-5
F three for	-4,4,-1
F three hours of	-3,3,-1
F thriller	-5,5,0
F through a	-3,-4,7
F time	6,-1,-6
F time ,	7,-6,-1
F to ,	4,-2,-2
F to , the	2,-1,0
F to , with	-2,3,-1
F to a	3,0,-4
F to be	-6,8,-3
F to my	-9,11,-3
F to not see	4,-4,-1
F to the	4,-2,-1
F to watch	-2,3,-1
F to with	5,-3,-2
F tonight , something	-2,2,0
F too	-4,0,3
F too ,	5,-5,-1
F too , nothing	-1,-2,3
F too many	3,-4,0
F tried	8,-5,-3
F truc	-2,4,-2
F two	8,-5,-4
F two hours ,	-7,10,-5
F type	-1,2,-1
F under has the	-4,5,-2
F until	7,-6,-1
F until the	6,-4,-2
F up	6,-11,6
F us	-4,5,-2
F us ,	3,-2,-3
F us , ,	-2,2,0
F us a	-8,9,-2
F very	3,-2,-1
F vi	7,-6,-1
F want	-2,4,-2
F want , ,	-5,7,-1
F want a	-3,4,-1
F want not	-1,-1,2
F want something	-4,8,-4
F want something truc	0,2,-2
F want the	3,-2,-1
F wants	-3,3,0
F wants a	-3,4,-1
F war	5,-4,-2
F war ,	-4,6,-2
F was	2,-5,3
F was ,	6,-5,-1
F was a	9,-6,-2
F was more	3,-3,0
F watch	-1,2,-1
F watch ,	3,-9,5
F watch the	5,-3,-1
F watch with	18,-14,-5
F watched	8,-3,-6
F watches films where	-8,11,-4
F we	3,-1,-3
F we like	4,-3,-3
F we need something	-4,5,-1
F we want a	-3,4,-1
F wed like	-8,8,-1
F wed take a	-1,3,-2
F were	10,-5,-8
F were a	-5,6,-2
F were not	-5,-1,6
F weve	-17,8,5
F weve done	-8,4,2
F weve got the	4,-3,-1
F what a	8,-7,-1
F what about	-1,4,-3
F whats	-5,6,-1
F when hes	-7,2,6
F when the	5,-4,-1
F where	-4,1,3
F where a	-4,-3,7
F where shes	-2,3,-1
F where the	-6,4,3
F which	3,-3,0
F who finds	-1,-3,3
F who in	-3,6,-4
F whole	5,-3,-2
F whole of the	3,-2,-1
F with	-2,2,0
F with ,	-3,5,-2
F with , a	-5,7,-2
F with , nothing	-2,-2,4
F with , with	-7,-10,15
F with a	-1,2,-1
F with and	-1,-1,2
F with and and	-3,4,-1
F with my	3,-2,-2
F with no	-1,3,-2
F with of	14,-12,-3
F with or	-3,3,0
F with that	-2,3,-1
F with the	6,-2,-4
F without	-3,-2,5
F without ,	7,-3,-14
F without a	-11,-6,14
F without the	1,-6,5
F would be	11,-9,-3
F ya the ,	5,-3,-2
F yes ,	-7,2,4
F you me	3,-7,7
F zero	0,-4,2
F zero ,	4,-2,-2
K # ,	-5,8,-2
K # .	-8,-9,15
K # mood +	3,1,-5
K # · ,	-6,10,-4
K # · .	2,2,-5
K # · films	-3,5,-1
K , #	-4,6,-3
K , I	5,-2,-2
K , NO	-2,-4,6
K , and	-2,2,0
K , content +	-8,11,-3
K , content -	-11,9,3
K , country +	-1,3,-2
K , facet +	0,2,-2
K , feeling liked	1,1,-2
K , feeling loved	-6,9,-3
K , films	3,-2,-2
K , genre +	-2,3,-2
K , hint	-3,5,-2
K , is	4,-3,-1
K , language +	-2,-2,2
K , moods	2,-1,-1
K , moods +	-2,4,-1
K , occasions +	5,-3,-2
K , occasions -	3,0,-3
K , open	-2,1,1
K , rare	5,-1,-4
K , rating +	0,2,-2
K , runtime +	1,1,-2
K , small	-1,2,-1
K , standing +	-11,8,-1
K , telling	-2,3,-1
K , themes	2,1,-3
K , used	0,3,-3
K , wish 	-2,1,1
K , years +	-5,6,-1
K , · #	-3,4,-1
K , · ,	-2,3,-2
K , · .	-1,4,-2
K , · I	10,-7,-3
K , · NO	1,-4,2
K , · and	-1,2,-2
K , · feeling liked	3,0,-4
K , · films	-7,7,-1
K , · genre	3,1,-4
K , · hint	2,0,-1
K , · moods	2,-1,-2
K , · rare	1,-2,1
K , · same 	-1,-7,8
K , · telling	1,-4,3
K , · themes	1,-2,1
K , · turn 	3,-3,0
K , · used	1,1,-2
K , · wish 	-3,6,-5
K . #	11,-6,-7
K . .	-3,3,0
K . FILM	2,0,-2
K . I	3,1,-3
K . NO	-2,-2,4
K . content +	-3,3,-1
K . country	2,-1,-6
K . country +	-1,3,-2
K . facet +	7,-6,-2
K . feeling disliked	-3,-4,7
K . films	-3,7,-4
K . genre	-5,11,-6
K . genre +	2,-1,-2
K . hint	7,-7,0
K . is	9,-6,-3
K . language +	-6,6,0
K . mood +	2,0,-2
K . moods	-6,3,3
K . moods +	0,4,-4
K . occasions	-28,26,-10
K . occasions +	1,2,-4
K . occasions -	-3,6,3
K . open	-3,4,-1
K . person +	-5,0,5
K . person -	-5,-6,11
K . rare	8,-5,-3
K . rating +	6,-3,-3
K . runtime +	-3,4,-2
K . standing	-4,10,-7
K . standing +	-8,1,4
K . telling	0,3,-4
K . telling +	0,3,-4
K . themes	4,2,-6
K . themes +	0,2,-2
K . themes -	-9,-8,12
K . they	11,-9,-2
K . turn 	-14,16,-5
K . used	5,-2,-4
K . wish 	-2,5,-3
K . years +	-4,4,-1
K . · #	7,-3,-7
K . · ,	-3,4,-2
K . · .	-6,4,2
K . · I	6,-4,-2
K . · NO	-5,2,3
K . · and	-3,3,-1
K . · country	5,-3,-4
K . · feeling liked	-11,15,-6
K . · feeling loved	-12,11,-2
K . · feeling so-so	-1,4,-2
K . · films	-1,2,-1
K . · genre	-5,9,-4
K . · hint	5,-4,-1
K . · like 	3,-2,-3
K . · moods	-3,10,-8
K . · occasions	-2,7,-5
K . · rare	16,-8,-8
K . · same 	-1,7,-14
K . · small	0,2,-2
K . · standing	-17,9,0
K . · telling	-14,6,6
K . · themes	2,2,-4
K . · turn 	-4,7,-5
K . · used	0,-3,3
K . · wish 	-2,-2,3
K FILM ,	2,1,-3
K FILM .	14,-11,-3
K FILM and	3,0,-6
K FILM hint	6,-5,0
K FILM occasions +	3,-2,-1
K FILM small	-1,4,-3
K FILM themes +	2,-1,-2
K FILM turn 	-1,1,-3
K FILM · ,	-5,6,-2
K FILM · .	9,-6,-3
K FILM · hint	7,-6,-2
K FILM · small	4,-4,-2
K FILM · used	2,-1,-1
K I ,	5,-3,-2
K I I	10,-3,-9
K I NO	8,-7,-1
K I feeling liked	2,1,-5
K I hint	2,0,-3
K I is	2,-3,0
K I mood +	7,-6,-1
K I moods	4,-3,-1
K I moods +	3,0,-2
K I occasions +	3,-3,0
K I rare	1,1,-3
K I small	6,-4,-2
K I themes +	2,0,-2
K I used	-3,0,2
K I wish 	-4,6,-2
K I · ,	3,-2,0
K I · .	11,-7,-4
K I · I	3,-2,-1
K I · NO	10,-7,-3
K I · and	-1,4,-6
K I · hint	0,4,-5
K I · is	-7,13,-4
K I · rare	6,-3,-2
K I · small	5,-2,-3
K I · themes	7,-6,-2
K I · used	3,-1,-2
K NO ,	-4,4,-1
K NO .	2,0,-4
K NO I	14,-7,-9
K NO NO	-3,-4,7
K NO content -	-2,1,1
K NO country -	2,-3,1
K NO genre	-5,-1,4
K NO genre -	-2,-3,5
K NO hint	-2,-7,8
K NO is	-9,-6,14
K NO language -	-5,-5,8
K NO mood -	-2,-1,3
K NO moods	1,-2,1
K NO moods +	4,-2,-3
K NO occasions -	7,-4,-3
K NO person -	1,-3,2
K NO small	-1,-5,5
K NO standing -	14,-4,-13
K NO telling -	1,-2,1
K NO themes	-5,-5,10
K NO themes -	0,-2,2
K NO used	8,-7,-2
K NO wish 	0,-9,9
K NO · ,	-2,-4,5
K NO · .	-2,-3,5
K NO · NO	-4,-4,8
K NO · and	1,-6,5
K NO · films	-8,-11,14
K NO · hint	-2,4,-2
K NO · is	-2,1,-1
K NO · like 	-3,-3,5
K NO · moods	-1,-2,3
K NO · rare	2,-4,1
K NO · small	-1,-1,2
K NO · themes	-1,-6,7
K NO · turn 	-2,-4,5
K NO · used	-12,6,-1
K NO · wish 	-4,-5,9
K and I	1,-7,3
K and NO	-8,-10,17
K and country +	5,-4,-2
K and hint	2,-4,0
K and is	2,0,-2
K and language +	-2,4,-2
K and mood +	-3,5,-2
K and moods +	0,2,-2
K and occasions +	7,-6,0
K and open	3,-2,-1
K and rating +	-1,2,-2
K and small	-2,3,-1
K and telling +	0,-3,6
K and themes	-1,4,-4
K and themes +	-4,4,-3
K and used	-1,3,-3
K and wish 	1,2,-3
K and · .	0,3,-4
K and · NO	-12,-2,10
K and · and	-1,2,-1
K and · hint	-8,9,-4
K and · small	3,0,-3
K and · themes	-5,7,-2
K and · used	-5,8,-6
K content ,	-5,6,-1
K content .	3,3,-6
K content NO	-5,-1,6
K content and	-3,4,-1
K country ,	-5,6,0
K country .	5,0,-6
K country and	0,5,-6
K country genre +	0,2,-5
K country hint	14,-9,-5
K country mood +	4,-7,3
K country moods +	-1,2,-3
K country small	11,-4,-9
K country themes +	3,-2,-2
K country · ,	0,0,-2
K country · .	10,-5,-6
K country · films	3,-15,10
K country · small	8,-10,1
K feeling disliked ,	-3,1,3
K feeling disliked and	-3,4,-1
K feeling disliked moods -	3,-4,0
K feeling disliked · and	-1,-2,3
K feeling disliked · small	4,-3,-1
K feeling hated ,	13,-11,-6
K feeling hated .	9,-4,-6
K feeling liked ,	-4,1,3
K feeling liked .	6,-2,-6
K feeling liked feeling liked	-7,11,-4
K feeling liked person +	-1,5,-6
K feeling liked small	5,-1,-5
K feeling liked themes +	-6,8,-3
K feeling liked · ,	-4,7,-3
K feeling liked · .	6,-2,-7
K feeling liked · and	-3,5,-3
K feeling liked · small	3,-1,-2
K feeling loved person +	-4,10,-7
K feeling loved small	-1,2,-2
K feeling loved · ,	2,4,-7
K feeling loved · .	-1,4,-6
K feeling so-so ,	-14,12,1
K feeling so-so .	-13,14,-2
K films ,	-3,3,0
K films .	0,5,-6
K films country	-10,13,-3
K films country +	-2,4,-4
K films is	-1,2,-1
K films language +	-11,12,-3
K films occasions +	13,-12,-2
K films small	-1,3,-2
K films themes	-2,3,-1
K films themes +	4,-3,-2
K films used	-2,3,-1
K films wish 	3,-2,-1
K films years +	-1,2,-1
K films · ,	2,1,-2
K films · .	3,-1,-2
K films · small	-10,14,-5
K genre ,	-4,5,-1
K genre .	-5,11,-6
K genre NO	0,-12,11
K genre country +	-8,9,-1
K genre genre	-3,6,-3
K genre genre +	-6,8,-2
K genre is	-3,5,-4
K genre mood +	-1,2,-1
K genre moods +	-4,4,0
K genre small	-5,7,-2
K genre themes	-9,12,-5
K genre themes +	9,-7,-3
K genre turn 	-5,0,2
K genre years +	-4,7,-3
K genre · .	-5,9,-4
K genre · and	12,-11,-1
K hint ,	1,1,-2
K hint .	10,-3,-7
K hint I	5,2,-4
K hint NO	-4,4,-6
K hint and	0,3,-3
K hint country	-1,-1,2
K hint facet +	-3,6,-4
K hint genre	-2,-5,7
K hint genre +	-4,6,-2
K hint hint	9,-8,-1
K hint like 	6,-3,-3
K hint mood +	3,0,-3
K hint moods	9,-7,-2
K hint moods +	4,-5,0
K hint occasions +	1,0,-2
K hint open	-2,3,-1
K hint person +	2,-7,3
K hint rare	8,-9,1
K hint rating +	3,-2,0
K hint runtime +	7,-12,1
K hint small	4,-2,-1
K hint telling +	-2,4,-3
K hint themes	1,-2,1
K hint themes +	2,0,-2
K hint themes -	1,-3,0
K hint used	8,-7,-1
K hint wish 	0,3,-3
K hint years +	12,-9,-3
K hint · ,	3,-1,-2
K hint · I	10,-13,2
K hint · NO	8,-5,-3
K hint · and	4,0,-4
K hint · films	9,-7,-2
K hint · hint	9,-6,-4
K hint · is	3,-2,-1
K hint · occasions	-5,6,-1
K hint · rare	13,-10,-3
K hint · small	3,-1,-2
K hint · themes	-10,5,0
K hint · used	3,-2,-1
K hint · wish 	8,-6,-2
K is I	5,-3,-2
K is NO	-4,-5,8
K is country +	7,-3,-5
K is hint	4,-2,-2
K is is	1,1,-3
K is mood +	1,0,-2
K is mood -	5,-4,-3
K is moods +	3,-3,0
K is moods -	3,-1,-4
K is occasions +	4,-1,-2
K is open	4,-3,-1
K is person +	-9,5,2
K is rare	-3,5,-3
K is runtime +	-5,3,3
K is small	4,-3,-2
K is standing +	5,-4,-2
K is telling +	2,2,-4
K is themes	2,-1,-1
K is themes +	4,-1,-3
K is used	-1,3,-3
K is wish 	-2,3,-1
K is · ,	3,-1,-2
K is · .	-1,2,-2
K is · NO	-10,3,7
K is · and	2,1,-3
K is · hint	-4,-2,6
K is · is	5,-2,-3
K is · occasions	6,-5,-1
K is · rare	5,-4,-2
K is · small	6,-4,-2
K is · themes	-7,8,-1
K is · turn 	8,-7,-2
K is · used	-1,3,-2
K like  like 	-8,10,-3
K like  person +	0,2,-4
K like  small	-4,6,-4
K like  · ,	-4,6,-2
K like  · .	0,4,-4
K like  · moods	-1,2,0
K like  · small	7,-5,-5
K moods ,	-1,2,-1
K moods .	-11,14,-4
K moods and	-5,2,3
K moods genre	-4,8,-4
K moods genre +	-2,4,-1
K moods moods	9,-6,-3
K moods moods +	2,0,-3
K moods small	2,1,-2
K moods themes +	2,-1,-2
K moods · ,	1,-3,2
K moods · .	6,-4,-3
K moods · hint	1,-3,1
K moods · is	6,-4,-2
K moods · rare	2,-1,-1
K moods · small	-3,5,-1
K moods · used	3,-2,-1
K occasions ,	-1,5,-4
K occasions .	-2,6,-5
K occasions and	2,2,-5
K occasions is	7,-5,-3
K occasions occasions	7,-6,0
K occasions small	-2,6,-4
K occasions themes +	-2,4,-3
K occasions used	8,-6,-4
K occasions wish 	-2,3,-2
K occasions · ,	-3,9,-6
K occasions · small	2,5,-6
K open genre	-4,5,-1
K open genre +	-2,2,-1
K open mood +	-2,4,-1
K open moods +	6,-5,-2
K open telling +	0,1,-2
K open themes	-2,3,-1
K open themes +	-3,4,-1
K open · ,	-2,3,-2
K open · .	-5,5,0
K open · genre	-3,5,-2
K open · hint	-3,3,0
K open · moods	-3,4,-1
K open · rare	0,2,-2
K open · used	2,-1,0
K rare .	13,-8,-5
K rare I	13,-7,-6
K rare NO	18,-9,-13
K rare and	4,1,-5
K rare genre	2,2,-3
K rare genre +	6,-5,-2
K rare hint	14,-10,-4
K rare is	8,-5,-2
K rare mood +	4,-2,-2
K rare moods +	8,-4,-3
K rare occasions +	1,2,-4
K rare person +	-16,2,9
K rare rare	8,-3,-4
K rare small	6,-7,1
K rare telling +	5,-4,-3
K rare themes +	5,-3,-2
K rare they	5,-3,-2
K rare turn 	11,-9,-4
K rare used	6,-2,-4
K rare wish 	1,3,-5
K rare years +	0,4,-5
K rare · ,	1,0,-2
K rare · .	4,-3,-2
K rare · I	2,-5,3
K rare · NO	6,-5,-1
K rare · and	14,-10,-5
K rare · feeling liked	1,1,-2
K rare · films	-2,5,-4
K rare · hint	7,-5,-4
K rare · is	12,-9,-4
K rare · like 	9,-7,-2
K rare · moods	12,-12,-1
K rare · rare	8,-6,-2
K rare · small	5,-1,-4
K rare · used	13,-11,-3
K same  ,	8,-5,-4
K same  same 	12,-8,-4
K same  small	-2,7,-8
K same  · .	6,-5,-3
K same  · small	2,1,-5
K seen  seen 	4,-3,-1
K seen  small	5,-3,-2
K seen  · .	13,-5,-8
K seen  · small	3,-1,-1
K small #	-4,6,-3
K small ,	-1,3,-2
K small .	1,2,-3
K small FILM	5,-3,-1
K small I	6,-3,-3
K small NO	0,4,-5
K small and	11,-9,-3
K small content +	-1,-5,4
K small content -	-6,-5,10
K small country	5,-2,-3
K small country +	3,-2,-2
K small films	5,-1,-5
K small genre	-2,5,-3
K small genre -	-6,2,4
K small hint	1,1,-2
K small is	3,-1,-2
K small language +	-1,2,-1
K small language -	0,-4,-1
K small like 	6,-4,-3
K small mood -	1,-2,0
K small moods	5,-3,-2
K small moods +	2,-1,-1
K small moods -	3,1,-6
K small occasions	6,-4,-2
K small occasions +	5,-3,-2
K small occasions -	3,-2,-1
K small open	3,0,-4
K small person -	2,-3,0
K small rare	1,1,-2
K small rating +	6,-4,-2
K small runtime +	-1,3,-2
K small small	1,1,-2
K small standing +	2,0,-2
K small telling	-6,9,-3
K small telling -	-5,-3,7
K small themes	2,0,-2
K small themes +	0,1,-2
K small themes -	0,-5,4
K small they	6,-2,-4
K small turn 	20,-16,-9
K small wish 	-3,2,2
K small years +	1,2,-3
K small · .	1,0,-2
K small · FILM	9,-1,-8
K small · I	3,0,-3
K small · NO	2,-1,-2
K small · and	-1,2,-1
K small · content	-12,8,4
K small · country	-2,-4,3
K small · feeling disliked	3,-1,-2
K small · feeling liked	7,-4,-2
K small · feeling loved	4,-3,-1
K small · films	-2,4,-2
K small · genre	-4,4,0
K small · hint	2,-1,-1
K small · is	2,0,-1
K small · like 	2,-1,-1
K small · moods	1,1,-2
K small · occasions	4,-2,-2
K small · rare	-2,0,2
K small · same 	4,4,-7
K small · telling	0,2,-1
K small · themes	-2,3,-1
K small · they	3,-1,-2
K small · used	3,-2,-1
K standing ,	-6,-4,6
K standing .	-8,10,-3
K standing small	-1,3,-3
K standing standing	-7,10,-6
K standing · ,	-16,-17,16
K telling ,	-4,6,-3
K telling .	0,7,-10
K telling and	-7,8,-1
K telling genre +	-3,4,-1
K telling mood +	-4,6,-1
K telling small	5,-1,-5
K telling telling	5,-3,-2
K telling themes +	7,-7,-1
K telling · ,	-2,4,-3
K telling · .	-1,3,-3
K telling · small	6,-4,-3
K themes ,	-1,2,0
K themes .	2,3,-5
K themes and	-4,6,-2
K themes films	1,2,-3
K themes genre	3,-1,-2
K themes genre +	2,0,-2
K themes hint	-2,-1,3
K themes is	0,2,-2
K themes mood +	2,-1,-2
K themes moods +	2,-1,-2
K themes occasions +	6,-3,-2
K themes rare	7,-5,-2
K themes small	1,2,-3
K themes themes	2,0,-1
K themes themes +	0,2,-2
K themes turn 	-4,6,-2
K themes used	-4,7,-3
K themes wish 	-3,4,-1
K themes years +	-3,4,-2
K themes · ,	2,0,-2
K themes · .	-1,2,-1
K themes · NO	9,1,-10
K themes · and	-8,11,-5
K themes · feeling liked	2,-1,0
K themes · hint	2,-1,0
K themes · is	4,-2,-2
K themes · turn 	2,0,-2
K themes · used	3,-2,-1
K themes · wish 	-11,16,-5
K they feeling liked	-3,5,-2
K they rare	-2,3,-3
K they small	5,-1,-5
K they themes +	0,3,-4
K they used	-8,-9,13
K they wish 	0,2,-2
K they · .	-4,-5,10
K they · hint	5,-3,-2
K they · small	4,-2,-2
K turn  .	-10,13,-7
K turn  I	15,-10,-5
K turn  NO	0,-3,2
K turn  genre +	-5,7,-3
K turn  hint	2,-1,-1
K turn  is	-2,4,-2
K turn  mood +	1,2,-2
K turn  moods +	-6,8,-2
K turn  person +	-1,-7,5
K turn  small	-2,6,-3
K turn  themes +	10,-8,-3
K turn  used	17,-21,1
K turn  · ,	-3,3,-1
K turn  · .	2,2,-5
K turn  · NO	-4,-10,13
K turn  · and	1,2,-5
K turn  · is	-3,-3,6
K turn  · small	-1,-4,4
K used #	10,-3,-7
K used ,	0,3,-3
K used .	2,3,-4
K used I	-5,9,-5
K used NO	-2,-1,3
K used content +	15,-14,-5
K used genre +	-5,3,2
K used hint	10,-6,-4
K used is	1,3,-3
K used language +	2,0,-4
K used mood +	5,-2,-2
K used moods +	4,0,-5
K used occasions +	-6,3,0
K used person +	-6,-2,5
K used rare	5,-5,-1
K used rating +	-2,-2,4
K used runtime +	6,-3,-2
K used small	3,-2,-1
K used telling +	3,1,-3
K used themes	3,-1,-2
K used themes +	3,-3,0
K used turn 	-8,9,-2
K used used	8,-6,-3
K used years +	1,1,-5
K used · ,	0,3,-3
K used · I	0,3,-3
K used · NO	2,-12,8
K used · films	8,-14,3
K used · genre	-3,3,0
K used · hint	5,-3,-3
K used · is	7,-6,-1
K used · small	3,-3,0
K used · themes	2,1,-2
K used · used	0,-5,5
K wish  ,	-2,4,-2
K wish  .	-11,13,-5
K wish  I	0,3,-4
K wish  NO	-3,-3,6
K wish  content +	-7,8,1
K wish  country +	-7,7,0
K wish  feeling liked	3,0,-3
K wish  films	-3,5,-4
K wish  genre +	-1,2,-1
K wish  is	-1,2,-2
K wish  language +	-2,3,-1
K wish  moods	-5,8,-3
K wish  moods +	-3,3,-1
K wish  occasions +	11,-9,-3
K wish  open	-2,3,-1
K wish  person +	-1,2,-2
K wish  runtime +	-3,-3,4
K wish  small	-3,4,-1
K wish  telling +	-7,9,-3
K wish  themes	-1,2,-1
K wish  themes +	0,3,-2
K wish  used	-3,6,-3
K wish  wish 	-1,3,-2
K wish  years +	-4,1,2
K wish  · ,	-4,4,0
K wish  · .	-1,4,-3
K wish  · NO	2,2,-4
K wish  · films	-4,5,-2
K wish  · genre	-5,8,-3
K wish  · hint	-5,6,-1
K wish  · is	0,7,-8
K wish  · moods	-1,3,-2
K wish  · occasions	-6,7,-1
K wish  · rare	-6,8,-2
K wish  · small	1,2,-3
K wish  · standing	-1,2,0
K wish  · themes	-8,9,0
K wish  · turn 	-1,2,-1
K wish  · used	-11,13,-3
K wish  · wish 	-5,6,-1
K · # ,	11,-8,-8
K · # .	3,-2,-3
K · # small	7,-6,-2
K · # used	8,-5,-6
K · , #	3,-1,-2
K · , NO	-2,3,0
K · , country	-1,3,-2
K · , feeling disliked	-3,3,0
K · , feeling liked	1,-3,2
K · , genre	-3,4,-1
K · , hint	0,2,-2
K · , is	-2,0,2
K · , like 	-2,3,-1
K · , moods	0,2,-3
K · , occasions	-1,-2,4
K · , open	-5,7,-2
K · , rare	-2,3,-2
K · , same 	10,-5,-4
K · , seen 	0,5,-8
K · , standing	4,-2,-3
K · , telling	-3,4,-1
K · , themes	0,2,-2
K · , they	1,-2,1
K · , turn 	-1,2,-1
K · , used	-3,3,0
K · . #	3,0,-4
K · . .	0,2,-2
K · . FILM	0,4,-4
K · . I	2,-1,-1
K · . NO	-3,2,1
K · . and	-6,6,0
K · . country	7,-6,-2
K · . feeling disliked	-18,-4,14
K · . feeling liked	3,1,-4
K · . feeling loved	13,-9,-7
K · . films	-4,8,-11
K · . genre	8,-5,-3
K · . hint	-2,-4,6
K · . is	5,-2,-3
K · . occasions	-15,-12,17
K · . rare	-1,2,-1
K · . seen 	2,2,-6
K · . small	3,-1,-1
K · . standing	7,-10,-1
K · . telling	3,2,-5
K · . themes	0,-4,4
K · . they	5,-4,-1
K · . turn 	-7,0,4
K · . used	2,0,-2
K · . wish 	0,1,-2
K · I ,	9,-6,-4
K · I .	14,-12,-2
K · I NO	2,-2,0
K · I hint	6,-6,0
K · I is	7,-5,-3
K · I rare	1,2,-3
K · I small	2,1,-3
K · I used	8,-7,-1
K · NO ,	0,-12,12
K · NO .	1,-8,7
K · NO NO	-1,2,-1
K · NO content	-4,4,0
K · NO country	-3,-1,4
K · NO genre	-4,-1,4
K · NO hint	2,2,-4
K · NO rare	4,-4,0
K · NO small	3,-5,2
K · NO themes	-7,0,6
K · NO used	1,-2,-1
K · and FILM	3,-2,-1
K · and I	3,-4,1
K · and NO	5,-3,-1
K · and content	4,-3,0
K · and country	6,-3,-4
K · and feeling liked	2,0,-3
K · and films	-1,4,-5
K · and hint	-5,5,-1
K · and is	-4,3,1
K · and moods	-2,4,-2
K · and open	0,1,-2
K · and rare	5,-1,-5
K · and seen 	12,-10,-2
K · and small	-2,3,-2
K · and telling	-5,6,-1
K · and used	-5,8,-3
K · and wish 	4,-3,0
K · country ,	-8,6,1
K · feeling disliked .	2,6,-9
K · feeling disliked feeling disliked	3,-6,2
K · feeling liked ,	-4,7,-3
K · feeling liked .	-4,7,-5
K · feeling liked feeling liked	-5,8,-4
K · feeling liked small	8,-7,-1
K · feeling so-so ,	-1,4,-2
K · films ,	4,-1,-3
K · films .	-2,2,-1
K · films NO	-7,5,2
K · films and	-8,10,-4
K · films hint	5,-4,-1
K · films is	-4,-4,6
K · films occasions	-6,8,-2
K · films small	-4,3,0
K · films themes	-1,4,-3
K · films turn 	2,-3,1
K · films used	5,-2,-4
K · genre ,	-4,3,1
K · genre .	-1,5,-5
K · genre genre	-5,10,-6
K · genre like 	-17,18,-2
K · genre small	-3,2,1
K · genre telling	-2,3,-1
K · genre themes	-7,10,-2
K · hint ,	-2,2,0
K · hint .	2,0,-2
K · hint I	2,-9,7
K · hint NO	1,0,-2
K · hint and	-7,2,-1
K · hint hint	8,-6,-4
K · hint is	-9,2,5
K · hint rare	-3,0,2
K · hint small	4,-1,-3
K · hint themes	1,3,-3
K · hint used	9,-9,0
K · is .	-2,-21,17
K · is FILM	11,-8,-5
K · is I	2,-2,-1
K · is country	5,2,-10
K · is feeling liked	12,-9,-4
K · is genre	-5,8,-3
K · is hint	-4,3,1
K · is is	6,-4,-2
K · is moods	-1,4,-4
K · is occasions	1,-1,-2
K · is rare	10,-9,-2
K · is small	2,0,-2
K · is telling	-6,9,-4
K · is themes	-8,6,0
K · is wish 	-1,3,-4
K · like  FILM	2,-3,1
K · like  like 	8,-7,-1
K · like  small	6,-5,-2
K · like  used	-3,5,-2
K · moods ,	2,-1,-2
K · moods .	-1,3,-2
K · moods moods	-8,10,-2
K · moods small	4,-7,3
K · occasions ,	-6,5,2
K · occasions occasions	5,-4,-2
K · occasions small	-7,9,-4
K · occasions themes	-2,2,-1
K · open small	7,-6,-1
K · rare ,	0,5,-4
K · rare .	4,-7,3
K · rare I	6,-2,-5
K · rare and	-8,-3,9
K · rare hint	11,-8,-4
K · rare is	8,-7,-1
K · rare open	9,-7,-2
K · rare rare	5,-9,4
K · rare small	10,-5,-5
K · rare themes	8,-6,-2
K · rare used	10,-8,-2
K · same  .	10,2,-13
K · same  small	10,-8,-2
K · small #	3,-1,-2
K · small ,	3,0,-3
K · small .	-1,2,-1
K · small FILM	4,1,-5
K · small I	1,-2,1
K · small NO	-2,1,1
K · small and	4,-2,-2
K · small country	-5,8,-4
K · small feeling liked	8,-6,-2
K · small feeling loved	6,-3,-2
K · small genre	-9,11,-2
K · small moods	3,-1,-3
K · small occasions	8,-4,-4
K · small open	2,0,-2
K · small rare	5,-3,-2
K · small seen 	0,3,-3
K · small telling	-11,12,-2
K · small themes	2,0,-1
K · small they	3,1,-5
K · small used	7,-5,-2
K · small wish 	-3,6,-3
K · standing .	-4,6,-3
K · standing standing	-1,2,0
K · telling ,	-7,11,-5
K · telling .	0,-1,2
K · telling hint	0,3,-2
K · telling telling	-4,7,-2
K · themes ,	0,2,-2
K · themes and	-6,-5,8
K · themes films	-8,10,-2
K · themes genre	1,2,-3
K · themes hint	1,6,-5
K · themes is	10,-8,-2
K · themes rare	7,-4,-2
K · themes small	-3,9,-6
K · themes themes	-3,2,1
K · themes used	-2,4,-3
K · they small	0,-2,1
K · turn  ,	4,0,-4
K · turn  .	1,-2,0
K · turn  I	-4,-1,5
K · turn  NO	-1,2,-1
K · turn  hint	1,2,-4
K · turn  moods	-2,3,-1
K · turn  small	-9,10,-1
K · turn  telling	-1,6,-6
K · turn  used	-3,6,-2
K · used #	2,-1,-1
K · used ,	5,-1,-4
K · used I	-2,-3,4
K · used NO	-1,2,-2
K · used and	6,-3,-3
K · used genre	-9,11,-3
K · used hint	8,-3,-6
K · used is	-6,-6,11
K · used like 	-1,9,-9
K · used moods	-3,-1,4
K · used rare	-4,-7,8
K · used small	2,-3,1
K · used themes	0,7,-7
K · used used	4,0,-3
K · used wish 	3,-1,-2
K · wish  .	-3,5,-2
K · wish  I	12,-9,-2
K · wish  NO	-7,-4,9
K · wish  is	-1,2,-2
K · wish  rare	8,-6,-4
K · wish  small	-6,-1,4
K · wish  themes	-4,-2,4
K · wish  turn 	-7,8,-2
K · wish  used	-6,7,-4
K · wish  wish 	3,-5,2
L1 ,	-1,2,-2
L1 .	-1,2,-1
L1 0	2,-1,-1
L1 0000	0,4,-4
L1 0000s	-3,6,-4
L1 00s	-7,10,-3
L1 FILM	4,-2,-2
L1 R1 , ,	-2,3,-2
L1 R1 , .	-1,4,-2
L1 R1 , again	-6,7,0
L1 R1 , all	-1,2,-2
L1 R1 , and	-2,3,-2
L1 R1 , as	7,-4,-6
L1 R1 , ci	4,-2,-2
L1 R1 , dance	4,-3,-1
L1 R1 , for	2,-1,-1
L1 R1 , has	6,-5,-2
L1 R1 , have	4,-2,-2
L1 R1 , if	-3,5,-3
L1 R1 , in	-2,5,-3
L1 R1 , is	-2,-4,6
L1 R1 , it	4,-3,-1
L1 R1 , kiss	5,-4,-1
L1 R1 , means	2,-1,-1
L1 R1 , no	5,-11,5
L1 R1 , of	4,-3,-1
L1 R1 , on	-7,-5,12
L1 R1 , one	-3,3,-2
L1 R1 , ones	-1,2,-1
L1 R1 , or	2,0,-3
L1 R1 , over	-2,2,0
L1 R1 , please	-5,6,-2
L1 R1 , required	-3,0,3
L1 R1 , says	4,-3,-2
L1 R1 , so	8,-6,-4
L1 R1 , story	-1,2,0
L1 R1 , that	0,1,-2
L1 R1 , the	8,-6,-2
L1 R1 , then	2,-1,-1
L1 R1 , to	6,-5,-2
L1 R1 , too	-3,-7,10
L1 R1 , was	3,-2,-1
L1 R1 , with	-5,7,-2
L1 R1 . ,	-3,4,-2
L1 R1 . .	-6,4,2
L1 R1 . 00	9,-9,-1
L1 R1 . 0000	2,3,-14
L1 R1 . about	-3,8,-4
L1 R1 . again	-6,-4,8
L1 R1 . also	-1,7,-14
L1 R1 . and	-2,3,-1
L1 R1 . are	8,-6,-4
L1 R1 . as	-13,16,-3
L1 R1 . asked	4,-3,-1
L1 R1 . at	-11,12,-3
L1 R1 . beast creature	8,-7,-1
L1 R1 . before	-6,12,-6
L1 R1 . behind	-8,7,-2
L1 R1 . being	-10,20,-12
L1 R1 . but	-4,8,-4
L1 R1 . by	5,-13,6
L1 R1 . can	-19,6,14
L1 R1 . cant	10,-7,-3
L1 R1 . comedy	-4,7,-3
L1 R1 . crime	-2,6,-4
L1 R1 . drama	-1,6,-5
L1 R1 . en	0,6,-7
L1 R1 . film	-5,9,-4
L1 R1 . films	-3,1,3
L1 R1 . fine	-1,4,-2
L1 R1 . for	-8,12,-5
L1 R1 . from	0,4,-5
L1 R1 . gave	8,-7,-1
L1 R1 . go	11,-9,-8
L1 R1 . guy	7,-6,-1
L1 R1 . ha	5,-5,-1
L1 R1 . had	14,-12,-4
L1 R1 . has	3,-2,-2
L1 R1 . have	12,-10,-2
L1 R1 . i	-6,5,-5
L1 R1 . if	-2,4,-1
L1 R1 . in	-3,8,-5
L1 R1 . is	1,-7,6
L1 R1 . isnt	4,-4,-3
L1 R1 . like	3,3,-9
L1 R1 . made	1,3,-7
L1 R1 . makes	4,-11,5
L1 R1 . me	-2,3,-3
L1 R1 . movie	-4,5,-1
L1 R1 . my	19,-16,-7
L1 R1 . no	-17,-8,22
L1 R1 . not	2,1,-4
L1 R1 . now	-8,12,-4
L1 R1 . of	5,-2,-4
L1 R1 . on	3,1,-6
L1 R1 . one	7,-2,-8
L1 R1 . ones	1,-15,6
L1 R1 . only	1,1,-4
L1 R1 . or	-3,9,-6
L1 R1 . out	-12,-5,10
L1 R1 . own	3,-2,-1
L1 R1 . people	4,-13,10
L1 R1 . please	-3,13,-9
L1 R1 . really	11,-19,0
L1 R1 . si	7,-3,-5
L1 R1 . sim	-3,5,-1
L1 R1 . story	4,-3,-2
L1 R1 . stuff	-7,10,-3
L1 R1 . teacher	6,-5,-2
L1 R1 . than	-10,12,-2
L1 R1 . that	12,-7,-6
L1 R1 . thats	-2,8,-6
L1 R1 . the	13,-12,1
L1 R1 . then	-3,6,-3
L1 R1 . thriller	-4,6,-2
L1 R1 . to	16,-15,-4
L1 R1 . want	8,-5,-3
L1 R1 . wants	5,-3,-3
L1 R1 . was	7,-4,-3
L1 R1 . when	-3,9,-7
L1 R1 . with	1,5,-6
L1 R1 . without	-17,23,-7
L1 R1 . would	-8,9,-1
L1 R1 . yes	-5,6,-2
L1 R1 0000s .	-3,6,-4
L1 R1 FILM ,	-5,6,-2
L1 R1 FILM .	9,-6,-3
L1 R1 FILM last	2,-1,-1
L1 R1 a ,	-1,2,-1
L1 R1 a .	3,-4,1
L1 R1 a a	8,-7,-1
L1 R1 a about	0,-3,1
L1 R1 a and	3,0,-3
L1 R1 a at	-5,8,-3
L1 R1 a comedy	7,-5,-3
L1 R1 a day	8,-7,-2
L1 R1 a film	-4,3,1
L1 R1 a for	3,3,-9
L1 R1 a from	-2,3,-1
L1 R1 a household	-5,6,-2
L1 R1 a in	2,1,-3
L1 R1 a like	-4,5,-1
L1 R1 a match	-1,3,-3
L1 R1 a not	9,-7,-3
L1 R1 a of	0,1,-2
L1 R1 a on	3,-9,3
L1 R1 a one	-7,9,-2
L1 R1 a or	-7,8,-1
L1 R1 a person	-3,3,-1
L1 R1 a provided	-1,3,-2
L1 R1 a station	-6,7,-2
L1 R1 a taste	5,-4,-1
L1 R1 a teacher	4,-4,0
L1 R1 a that	-2,2,0
L1 R1 a thats	-8,8,0
L1 R1 a to	2,-3,0
L1 R1 a way	-1,2,-1
L1 R1 a who	-2,2,0
L1 R1 a with	3,1,-4
L1 R1 a without	3,0,-5
L1 R1 about .	-2,1,1
L1 R1 about and	3,2,-5
L1 R1 about at	6,-9,3
L1 R1 all .	-5,-1,6
L1 R1 always .	-1,3,-2
L1 R1 an .	-2,-1,1
L1 R1 an and	0,1,-2
L1 R1 and ,	2,-1,-2
L1 R1 and .	2,1,-3
L1 R1 and and	2,-1,-1
L1 R1 and for	1,-2,1
L1 R1 and of	3,-2,-1
L1 R1 and or	-3,3,-1
L1 R1 and train corpse	-5,7,-2
L1 R1 animal ,	-1,2,-1
L1 R1 another one	-7,7,-1
L1 R1 another with	-2,-1,3
L1 R1 any .	6,-4,-3
L1 R1 any film	4,0,-4
L1 R1 any not	-1,2,-1
L1 R1 anything ,	-9,-9,15
L1 R1 anything .	-11,8,-3
L1 R1 are ,	7,-5,-2
L1 R1 as ,	-2,5,-3
L1 R1 as .	-10,18,-10
L1 R1 as as	6,-3,-3
L1 R1 at ,	7,-6,-1
L1 R1 at .	-3,5,-4
L1 R1 at again	-3,0,4
L1 R1 avoid ,	-1,-2,3
L1 R1 bad .	0,2,-2
L1 R1 ballet ,	3,-2,-2
L1 R1 be ,	-8,3,4
L1 R1 be .	5,-5,-1
L1 R1 before .	0,-5,0
L1 R1 being ,	6,-1,-5
L1 R1 being .	-4,3,0
L1 R1 being in	4,-2,-2
L1 R1 between and	-1,3,-2
L1 R1 big ,	15,-14,-2
L1 R1 bit ,	-10,11,-2
L1 R1 but ,	-3,4,-1
L1 R1 but .	1,1,-3
L1 R1 but and	-2,2,-6
L1 R1 by ,	10,-8,-3
L1 R1 by .	7,-4,-4
L1 R1 clooney ,	3,0,-3
L1 R1 comedy ,	-3,3,-1
L1 R1 comedy .	-9,-4,9
L1 R1 czech for	-5,6,-1
L1 R1 datemi greca	-2,3,-1
L1 R1 de .	6,-3,-3
L1 R1 defa .	5,-4,-1
L1 R1 di ,	-6,8,-2
L1 R1 different ,	3,-2,-1
L1 R1 do ,	-2,-1,3
L1 R1 do .	-5,2,3
L1 R1 does ,	-3,4,-2
L1 R1 done .	-8,12,-8
L1 R1 done to	-6,-9,10
L1 R1 dystopian from	-3,4,-1
L1 R1 early ,	-3,5,-3
L1 R1 embarrassing ,	2,0,-1
L1 R1 en ,	0,6,-6
L1 R1 en .	4,-14,9
L1 R1 enough ,	-5,12,-7
L1 R1 every ,	3,-1,-2
L1 R1 every .	6,-4,-2
L1 R1 everyone ,	5,-4,-1
L1 R1 everyone .	7,-7,0
L1 R1 ex ,	5,-3,-3
L1 R1 except .	-12,6,4
L1 R1 family ,	3,-2,-2
L1 R1 film ,	-5,6,-3
L1 R1 find ,	8,-4,-3
L1 R1 fiquei a	3,-2,-1
L1 R1 first ,	2,-1,-1
L1 R1 flower ,	6,-6,0
L1 R1 for ,	-1,-1,2
L1 R1 for .	2,0,-2
L1 R1 french .	4,-3,-3
L1 R1 from ,	-2,5,-3
L1 R1 from .	3,0,-3
L1 R1 go .	1,1,-2
L1 R1 good ,	-6,7,-2
L1 R1 got ,	-7,9,-2
L1 R1 green ,	3,-2,0
L1 R1 has .	10,-8,-3
L1 R1 hates .	9,-6,-6
L1 R1 have .	-5,0,5
L1 R1 have but	-13,17,-8
L1 R1 her ,	13,-10,-2
L1 R1 hes ,	-8,11,-10
L1 R1 hes .	3,-5,2
L1 R1 his .	6,-9,1
L1 R1 house ,	14,-12,-3
L1 R1 i .	10,-8,-2
L1 R1 im ,	12,-7,-5
L1 R1 im .	8,-6,-2
L1 R1 in ,	-1,3,-3
L1 R1 in .	4,-2,-2
L1 R1 in and	4,-2,-3
L1 R1 in or	3,-2,-1
L1 R1 into ,	6,-3,-5
L1 R1 is ,	4,-3,0
L1 R1 is .	-2,2,-1
L1 R1 is and	-1,6,-6
L1 R1 is in	5,-2,-4
L1 R1 is of	3,-3,0
L1 R1 is than	2,-2,0
L1 R1 isnt ,	-1,-4,5
L1 R1 isnt .	0,0,-2
L1 R1 isnt any	4,-1,-4
L1 R1 it ,	-2,6,-3
L1 R1 it .	2,-2,0
L1 R1 its ,	-3,6,-3
L1 R1 its .	0,3,-4
L1 R1 its outside	4,-3,-1
L1 R1 its with	5,-4,-1
L1 R1 japanese ,	6,-4,-2
L1 R1 just .	3,1,-4
L1 R1 korean .	-8,9,-3
L1 R1 leave out	0,-5,6
L1 R1 less .	-7,-1,5
L1 R1 less than	22,-9,-15
L1 R1 less that	-16,24,-14
L1 R1 life ,	2,0,-2
L1 R1 like ,	-9,10,-1
L1 R1 like .	-4,4,1
L1 R1 likes ,	-3,6,-3
L1 R1 likes and	-4,5,-1
L1 R1 little ,	0,1,-2
L1 R1 loachs ones	-4,5,-1
L1 R1 looking for with	-2,3,0
L1 R1 loves ,	12,-6,-8
L1 R1 many .	3,-4,0
L1 R1 maybe .	-4,7,-4
L1 R1 me ,	-7,1,7
L1 R1 me .	2,-1,-1
L1 R1 me and	-13,14,-3
L1 R1 me the	11,-6,-5
L1 R1 me with	8,-4,-9
L1 R1 more ,	-4,6,-3
L1 R1 more .	-3,5,-2
L1 R1 more than	12,-12,0
L1 R1 more with	-1,2,-1
L1 R1 movie .	-9,3,6
L1 R1 movie with	-4,4,-1
L1 R1 must his	-4,5,-1
L1 R1 my ,	5,-3,-2
L1 R1 my .	6,-5,-1
L1 R1 my are	4,-3,-1
L1 R1 my to	11,-8,-3
L1 R1 need ,	-4,5,-2
L1 R1 need .	-7,10,-3
L1 R1 neither nor	-3,-1,4
L1 R1 nineties please	-1,2,-1
L1 R1 no ,	0,-3,3
L1 R1 no .	-2,-4,6
L1 R1 no of	-1,-1,2
L1 R1 no please	-1,-4,6
L1 R1 no with	-7,-7,12
L1 R1 not ,	-2,-3,5
L1 R1 not and	-9,-6,14
L1 R1 not for	-4,-8,12
L1 R1 not people	-5,-1,6
L1 R1 not though	5,-5,-1
L1 R1 not trippy	-2,0,2
L1 R1 nothing ,	-2,-3,5
L1 R1 nothing .	0,-5,5
L1 R1 now ,	-2,4,-2
L1 R1 of ,	1,2,-2
L1 R1 of .	-1,3,-2
L1 R1 of and	-3,2,0
L1 R1 of but	-2,4,-2
L1 R1 of go	-2,-3,5
L1 R1 of have	3,-2,-1
L1 R1 of in	5,-1,-4
L1 R1 of is	6,-3,-3
L1 R1 of keep	6,-1,-5
L1 R1 of not	8,-10,3
L1 R1 of on	-5,7,-3
L1 R1 of that	-8,-4,9
L1 R1 of the	6,1,-7
L1 R1 of who	0,3,-3
L1 R1 of with	-7,4,2
L1 R1 of without	2,-1,-1
L1 R1 off .	-8,-9,14
L1 R1 old ,	-1,2,-1
L1 R1 old days ,	2,-2,-1
L1 R1 on ,	2,-3,0
L1 R1 on .	4,-2,-2
L1 R1 on games	3,-3,-1
L1 R1 one ,	2,-1,-2
L1 R1 one .	6,-4,-3
L1 R1 or ,	-2,5,-2
L1 R1 or .	-1,3,-3
L1 R1 or children	-2,-2,4
L1 R1 or or	-1,3,-1
L1 R1 our .	2,-1,-1
L1 R1 over .	1,1,-3
L1 R1 over over	-3,4,-1
L1 R1 people .	2,-7,1
L1 R1 peu ,	-3,4,-2
L1 R1 properly .	-2,3,-1
L1 R1 quietly .	-2,4,-1
L1 R1 rather .	-12,14,-4
L1 R1 really ,	-5,-2,6
L1 R1 really .	-2,1,2
L1 R1 really like	-3,-3,5
L1 R1 same ,	3,-2,-1
L1 R1 say ,	-4,5,-1
L1 R1 say .	-5,11,-7
L1 R1 see .	14,-8,-8
L1 R1 shes .	5,-3,-2
L1 R1 shes and	4,-2,-2
L1 R1 showing at	4,-3,-1
L1 R1 since .	7,-5,-3
L1 R1 single .	0,-4,4
L1 R1 so ,	-5,7,-2
L1 R1 so .	-4,2,-1
L1 R1 so and	-8,6,2
L1 R1 so arent	6,-4,-2
L1 R1 so i	8,-4,-6
L1 R1 so its	4,-2,-6
L1 R1 something ,	-3,5,-2
L1 R1 something .	-4,6,-2
L1 R1 something and	-2,4,-2
L1 R1 something for	-2,4,-1
L1 R1 something that	-4,5,-2
L1 R1 something to	-4,5,-1
L1 R1 something with	-1,3,-2
L1 R1 still .	12,-10,-2
L1 R1 suitable .	2,-1,-1
L1 R1 talking .	-2,-8,9
L1 R1 teacher games	2,-1,0
L1 R1 ten ,	4,-2,-2
L1 R1 than .	11,-5,-6
L1 R1 than to	5,-2,-4
L1 R1 that ,	-1,2,-1
L1 R1 that .	12,-8,-5
L1 R1 thats .	0,3,-3
L1 R1 the ,	1,-2,1
L1 R1 the .	4,-3,0
L1 R1 the FILM	11,0,-10
L1 R1 the about	2,-1,0
L1 R1 the and	9,-8,0
L1 R1 the at	-5,7,-4
L1 R1 the bossy	-3,6,-4
L1 R1 the but	-8,9,-3
L1 R1 the by	7,-2,-6
L1 R1 the for	4,-6,1
L1 R1 the gets	1,6,-9
L1 R1 the he	3,-1,-2
L1 R1 the i	-1,2,-6
L1 R1 the in	4,-2,-2
L1 R1 the is	0,2,-4
L1 R1 the kind	-3,3,1
L1 R1 the my	-6,8,-1
L1 R1 the of	1,-2,1
L1 R1 the one	2,2,-3
L1 R1 the ones	-16,11,4
L1 R1 the party	6,-4,-2
L1 R1 the side	3,-2,-1
L1 R1 the tattoo	3,-2,-1
L1 R1 the the	-7,8,-1
L1 R1 the to	6,-5,-1
L1 R1 the want	6,-3,-2
L1 R1 the was	3,-2,0
L1 R1 the where	-3,4,-1
L1 R1 the with	7,-4,-3
L1 R1 the would	-2,3,-1
L1 R1 their .	-7,9,-8
L1 R1 there .	8,-4,-4
L1 R1 theres .	-5,-3,4
L1 R1 this ,	0,2,-1
L1 R1 thriller ,	-3,5,-2
L1 R1 time .	-3,5,-4
L1 R1 to ,	-1,2,-1
L1 R1 to .	3,-1,-2
L1 R1 to im	-2,3,-1
L1 R1 too ,	-6,0,7
L1 R1 too and	-1,-2,3
L1 R1 too for	4,-4,0
L1 R1 totoro ,	3,-3,0
L1 R1 truc ,	0,2,-2
L1 R1 two ,	-4,5,-2
L1 R1 two and	-2,4,-3
L1 R1 un kind	-2,2,-1
L1 R1 up .	1,-12,5
L1 R1 us ,	-3,6,-5
L1 R1 very or	-3,4,-1
L1 R1 want ,	-2,3,-1
L1 R1 want .	0,3,-4
L1 R1 want old fashioned classic	-1,2,0
L1 R1 want with	-1,2,-1
L1 R1 wants ,	-7,4,2
L1 R1 wants .	3,0,-4
L1 R1 was ,	5,-3,-2
L1 R1 was .	7,-5,-2
L1 R1 watch .	-2,-4,3
L1 R1 west ,	4,-2,-1
L1 R1 which is	-5,7,-3
L1 R1 white .	7,-4,-2
L1 R1 whole ,	8,-7,-1
L1 R1 wild thyme	3,-1,-2
L1 R1 with .	-2,4,-1
L1 R1 with and	-1,4,-3
L1 R1 with but	-5,-10,12
L1 R1 with getting	-5,6,-4
L1 R1 with if	-2,7,-4
L1 R1 with in	-4,3,1
L1 R1 with on	9,-7,-2
L1 R1 with or	-2,4,-2
L1 R1 with that	-10,1,8
L1 R1 with truth	-2,3,-1
L1 R1 without ,	-6,-5,11
L1 R1 without .	-3,-3,6
L1 actual	14,-14,-2
L1 adams	10,-4,-7
L1 after	9,-6,-4
L1 again	1,-13,8
L1 all	-3,-1,3
L1 also	-5,6,-3
L1 always	-1,3,-2
L1 american	-3,-5,2
L1 an	-4,5,-1
L1 and	1,1,-2
L1 animated	-2,3,-2
L1 animation cartoon	-5,7,-2
L1 another	-6,6,0
L1 any	2,1,-2
L1 anything	-5,-3,7
L1 are	10,-7,-3
L1 as	1,1,-3
L1 avoid	-1,-2,3
L1 bad	0,2,-2
L1 ballet	3,-2,-2
L1 be	-2,1,1
L1 been	11,-9,-2
L1 before	-2,-6,6
L1 best	6,-3,-6
L1 better	-3,4,-2
L1 between	-1,3,-2
L1 big	8,-6,-1
L1 bit	1,0,-2
L1 black	10,-9,-2
L1 blue	3,-2,-1
L1 boat	-2,6,-3
L1 bought	4,-3,-1
L1 by	3,1,-4
L1 can	10,-6,-5
L1 cant	5,-4,-2
L1 cat	3,-2,-1
L1 cinema	-5,8,-3
L1 clever	15,-15,-2
L1 clooney	3,0,-3
L1 comedy	-5,0,5
L1 could	5,-4,-1
L1 czech	-4,5,-1
L1 dads	20,-16,-8
L1 dark	4,-4,-1
L1 datemi	-2,3,-1
L1 de	3,-1,-2
L1 defa	5,-4,-1
L1 di	-6,8,-2
L1 did	-8,10,-3
L1 die	6,-2,-4
L1 different	3,-2,-1
L1 dirty	14,-11,-3
L1 do	-2,0,2
L1 does	2,3,-4
L1 doing	-4,7,-4
L1 done	-9,4,3
L1 drama	7,-5,-1
L1 drawn	-8,12,-8
L1 dystopian	-3,4,-1
L1 early	-3,5,-3
L1 embarrassing	2,0,-1
L1 en	2,-4,2
L1 ending	0,4,-4
L1 enough	-5,8,-4
L1 even	7,-2,-8
L1 every	2,-3,1
L1 everyone	2,1,-4
L1 ex	5,-3,-3
L1 except	-12,6,4
L1 family	1,2,-2
L1 fewer	-11,4,2
L1 film	1,1,-4
L1 films	-5,7,-2
L1 find	-1,-8,5
L1 fiquei	3,-2,-1
L1 fire	9,-8,-2
L1 first	4,-3,-1
L1 flower	6,-6,0
L1 for	-2,1,0
L1 four	6,-4,-3
L1 french	5,-3,-3
L1 from	-1,4,-4
L1 funny	7,-6,-1
L1 gern	-7,12,-5
L1 girls	12,-10,-2
L1 give	3,3,-7
L1 glass	5,-3,-2
L1 go	3,-2,-1
L1 go out	-7,10,-3
L1 good	-1,4,-4
L1 got	-4,5,-3
L1 green	7,-3,-4
L1 had	9,-8,-2
L1 half	4,-2,-3
L1 has	4,-2,-2
L1 hates	-2,-6,6
L1 he	4,3,-7
L1 her	10,-7,-3
L1 hes	0,1,-2
L1 his	4,-3,-2
L1 horror	-4,2,2
L1 house	5,-3,-3
L1 i	9,-4,-5
L1 if	-4,-2,4
L1 im	4,-2,-3
L1 in	1,1,-2
L1 into	1,3,-4
L1 is	2,-1,-1
L1 isnt	-1,-2,3
L1 it	0,2,-3
L1 italian	-3,6,-4
L1 its	2,-1,-2
L1 ive	2,0,-5
L1 japanese	10,-8,-3
L1 johnny	6,-5,-2
L1 just	2,2,-4
L1 keep	-8,-13,17
L1 korean	-4,7,-2
L1 late	-7,12,-4
L1 leave	-4,-12,15
L1 lee	-7,7,-1
L1 life	2,0,-2
L1 like	-1,3,-2
L1 likes	-4,5,-2
L1 little	-4,7,-2
L1 loachs	-4,5,-1
L1 long	-6,7,-1
L1 looking for	-2,3,-1
L1 lots of	0,1,-2
L1 love	-4,8,-4
L1 lovely	7,-5,-2
L1 loves	8,-1,-7
L1 made	3,0,-3
L1 make	-2,6,-6
L1 many	3,-4,0
L1 maybe	-3,5,-3
L1 me	0,2,-2
L1 meetup	13,-8,-4
L1 metade	5,-4,-1
L1 mind	-10,-11,15
L1 more	-1,3,-1
L1 most	7,-1,-7
L1 movie	-2,4,-2
L1 much	-1,5,-6
L1 mums	10,-8,-3
L1 must	8,-6,-3
L1 my	4,-1,-2
L1 need	-6,8,-3
L1 neither	-3,-1,4
L1 new	5,-4,-2
L1 nice	-3,5,-3
L1 night	3,0,-3
L1 nightclub	2,0,-3
L1 nineties	-4,9,-4
L1 no	-2,-3,5
L1 nobody	-7,-3,7
L1 nor	-2,-5,6
L1 not	-1,-3,4
L1 nothing	-2,-4,6
L1 now	-2,4,-2
L1 off	-6,-9,13
L1 old	-9,11,-3
L1 old days	2,-2,-1
L1 on	2,0,-2
L1 one	2,0,-3
L1 only	5,0,-5
L1 or	0,2,-2
L1 other	-10,12,-3
L1 our	2,0,-2
L1 over	9,-10,0
L1 people	3,-1,-2
L1 perfect	9,-7,-1
L1 peu	-3,4,-2
L1 phone	4,-3,-1
L1 poor poverty	3,-3,-1
L1 properly	-2,3,-1
L1 psychological	-4,5,-1
L1 put	3,-1,-2
L1 quiet	-1,2,-1
L1 quietly	-2,4,-1
L1 read	-1,-8,5
L1 really	-3,2,1
L1 same	-1,2,-1
L1 say	-2,6,-5
L1 says	2,0,-3
L1 scary	-6,3,-1
L1 scream	4,-2,-2
L1 see	-4,-10,13
L1 seen	3,-1,-2
L1 she	4,-2,-4
L1 shes	2,1,-3
L1 showing	4,-3,-1
L1 sica	3,-2,-1
L1 since	7,-5,-3
L1 single	-5,4,1
L1 slow	2,0,-3
L1 so	-2,2,0
L1 solo	3,-2,-1
L1 some	-5,7,-2
L1 someone	-4,0,2
L1 something	-3,4,-2
L1 something suspenseful	-2,3,-1
L1 still	1,1,-2
L1 street	2,-1,-1
L1 strong	-1,3,-3
L1 suitable	8,-7,-1
L1 talking	-4,0,5
L1 teach	-5,-5,11
L1 teacher	4,-2,-2
L1 teenage	-2,9,-8
L1 tell	7,-2,-5
L1 ten	4,-3,-2
L1 than	2,-11,6
L1 that	2,1,-3
L1 thats	-3,6,-3
L1 the	2,-1,-1
L1 their	-4,6,-7
L1 then	5,-2,-4
L1 there	6,-3,-3
L1 theres	-5,-3,4
L1 things	-4,7,-4
L1 thinks	0,6,-7
L1 this	6,-4,-2
L1 three	3,1,-4
L1 thriller	-4,1,2
L1 time	6,-2,-5
L1 too	-3,1,2
L1 totoro	3,-3,0
L1 truc	-2,4,-2
L1 two	3,-1,-3
L1 un	-4,8,-4
L1 until	6,-4,-2
L1 up	6,-11,6
L1 us	-6,7,-1
L1 very	3,-2,-1
L1 vi	7,-6,-1
L1 want	-1,3,-2
L1 wants	-2,2,0
L1 war	9,-8,-1
L1 was	1,-5,4
L1 watch	-5,4,1
L1 watched	11,-5,-8
L1 we	4,-2,-3
L1 went	3,-14,6
L1 were	17,-11,-8
L1 west	4,-2,-1
L1 weve	-17,8,5
L1 whats	-5,6,-1
L1 where	-3,2,1
L1 which	3,-3,0
L1 white	5,-3,-2
L1 who	-5,3,1
L1 whole	5,-3,-2
L1 wild	3,-2,-1
L1 winter	-1,2,-1
L1 with	-3,2,1
L1 without	-3,-2,5
L1 would like	1,0,-2
L1 zero	0,-4,2
L2 .	-1,2,-1
L2 0	7,-4,-3
L2 00	-2,4,-2
L2 0000	-7,-3,9
L2 0000s	-9,11,-4
L2 00s	-1,2,-1
L2 FILM	3,0,-3
L2 L1 , a	2,0,-2
L2 L1 , about	-5,7,-2
L2 L1 , also	-9,10,0
L2 L1 , an	0,1,-2
L2 L1 , and	-2,0,3
L2 L1 , big	2,-1,-1
L2 L1 , from	-2,4,-2
L2 L1 , gern	-1,3,-2
L2 L1 , i	5,-2,-3
L2 L1 , im	9,-7,-4
L2 L1 , in	-5,6,-2
L2 L1 , is	11,-9,-2
L2 L1 , its	-1,2,-1
L2 L1 , just	-9,13,-5
L2 L1 , looking for	-2,2,0
L2 L1 , maybe	-1,4,-2
L2 L1 , more	-1,3,-1
L2 L1 , no	-4,-2,6
L2 L1 , not	-3,-5,8
L2 L1 , nothing	0,-3,3
L2 L1 , of	-8,9,-1
L2 L1 , one	3,-2,-2
L2 L1 , only	2,2,-4
L2 L1 , or	-3,5,-2
L2 L1 , people	-1,2,0
L2 L1 , really	6,-2,-5
L2 L1 , same	-2,2,-1
L2 L1 , so	-6,3,3
L2 L1 , something	-3,4,-1
L2 L1 , the	2,0,-2
L2 L1 , totoro	3,-3,0
L2 L1 , two	-5,6,-1
L2 L1 , want	-5,9,-3
L2 L1 , where	-1,2,-1
L2 L1 , with	-3,2,1
L2 L1 , without	-3,-3,7
L2 L1 . .	-3,3,0
L2 L1 . FILM	2,0,-2
L2 L1 . a	-1,2,-2
L2 L1 . american	-3,-5,2
L2 L1 . an	-4,7,-3
L2 L1 . another	-4,5,-2
L2 L1 . any	-5,8,-2
L2 L1 . anything	-5,7,-3
L2 L1 . as	5,-4,-1
L2 L1 . defa	5,-4,-1
L2 L1 . every	6,-3,-3
L2 L1 . for	12,-11,-2
L2 L1 . good	-6,8,-7
L2 L1 . have	-7,10,-5
L2 L1 . hes	-8,11,-10
L2 L1 . if	-2,3,-3
L2 L1 . im	2,1,-2
L2 L1 . in	-1,2,-4
L2 L1 . is	6,-1,-5
L2 L1 . its	4,-2,-2
L2 L1 . johnny	6,-5,-2
L2 L1 . korean	-8,9,-2
L2 L1 . late	-7,12,-4
L2 L1 . less	0,-3,1
L2 L1 . looking for	-3,5,-2
L2 L1 . lots of	8,-6,-2
L2 L1 . me	8,-20,8
L2 L1 . more	-1,4,-3
L2 L1 . movie	-3,5,-3
L2 L1 . my	1,2,-3
L2 L1 . neither	-3,-1,4
L2 L1 . nice	3,-1,-8
L2 L1 . nineties	-4,9,-4
L2 L1 . no	-2,0,2
L2 L1 . not	2,-4,2
L2 L1 . nothing	-3,-3,6
L2 L1 . of	-8,0,9
L2 L1 . our	7,-6,-2
L2 L1 . poor poverty	3,-3,-1
L2 L1 . rather	6,-5,-3
L2 L1 . shes	6,-4,-3
L2 L1 . so	-2,3,-2
L2 L1 . something	-2,3,-2
L2 L1 . that	-3,4,-4
L2 L1 . to	8,-5,-3
L2 L1 . too	-3,-4,7
L2 L1 . two	2,-1,-3
L2 L1 . want	-4,8,-5
L2 L1 . we	-2,2,-2
L2 L1 . were	11,-10,-1
L2 L1 . whats	-5,6,-1
L2 L1 . which	3,0,-3
L2 L1 . with	3,-11,6
L2 L1 . without	-5,-1,5
L2 L1 . zero	-6,-2,8
L2 L1 0 .	1,3,-8
L2 L1 00 ,	-5,7,-2
L2 L1 0000 ,	1,1,-4
L2 L1 0000s ,	-4,4,-1
L2 L1 00s ,	-1,3,-2
L2 L1 FILM ,	2,1,-3
L2 L1 FILM .	14,-11,-3
L2 L1 FILM and	3,0,-6
L2 L1 FILM at	4,-3,-1
L2 L1 FILM but	-4,3,-2
L2 L1 FILM in	4,-4,-3
L2 L1 FILM is	2,-1,0
L2 L1 FILM of	7,-5,-2
L2 L1 FILM the	3,-2,0
L2 L1 FILM with	-6,10,-6
L2 L1 a animal	-1,2,-1
L2 L1 a ballet	3,-2,-2
L2 L1 a better	-3,4,-2
L2 L1 a bit	2,0,-2
L2 L1 a comedy	-6,8,-3
L2 L1 a crime	-3,4,-1
L2 L1 a czech	-4,5,-1
L2 L1 a film	6,-6,-1
L2 L1 a good	-4,6,-3
L2 L1 a little	3,2,-4
L2 L1 a long	-6,7,-1
L2 L1 a movie	-2,4,-2
L2 L1 a nice	-2,3,-1
L2 L1 a of	-4,4,0
L2 L1 a quiet	-1,3,-1
L2 L1 a strong	-1,3,-3
L2 L1 about a	-1,3,-1
L2 L1 about the	-4,1,3
L2 L1 after the	4,-3,-1
L2 L1 after want	-1,2,0
L2 L1 all of	12,-10,-4
L2 L1 all the	-4,6,-6
L2 L1 allergic to	-5,-5,8
L2 L1 american ,	-3,-2,4
L2 L1 an old	-3,4,-1
L2 L1 and a	3,1,-3
L2 L1 and im	6,-5,-1
L2 L1 and its	2,0,-2
L2 L1 and leave	-4,-7,9
L2 L1 and no	-3,-3,6
L2 L1 and not	-2,-4,5
L2 L1 and nothing	-5,-3,7
L2 L1 and quietly	-2,4,-1
L2 L1 and the	4,-6,1
L2 L1 and want	-6,7,-1
L2 L1 animals ,	-1,3,-2
L2 L1 answer ,	-3,4,-1
L2 L1 any more	-2,3,0
L2 L1 any other	-8,10,-2
L2 L1 anyone but	-3,-2,4
L2 L1 anything by	-4,7,-3
L2 L1 anything with	-2,-3,4
L2 L1 as a	5,-3,-2
L2 L1 as an	6,-4,-3
L2 L1 asked for	-14,18,-8
L2 L1 asleep ,	-5,6,-3
L2 L1 asleep with	5,-3,-2
L2 L1 at a	-1,2,-5
L2 L1 at the	8,-6,-2
L2 L1 autumn ,	-3,4,-1
L2 L1 away with	-3,-4,7
L2 L1 be a	-1,2,-2
L2 L1 beautiful ,	0,1,-2
L2 L1 before the	7,-7,-1
L2 L1 bicycle ,	-6,7,-1
L2 L1 bit of	-4,6,-2
L2 L1 blood .	-6,10,-4
L2 L1 brazilian backlands ,	5,-3,-2
L2 L1 british ,	-2,4,-2
L2 L1 brother .	7,-6,-1
L2 L1 but always	-1,3,-2
L2 L1 but its	-2,4,-2
L2 L1 but less	-5,10,-8
L2 L1 but no	-2,-3,6
L2 L1 but not	0,-4,4
L2 L1 but suitable	2,-1,-1
L2 L1 but the	-6,7,-1
L2 L1 but with	5,-2,-3
L2 L1 but without	-2,4,-3
L2 L1 by a	-4,1,4
L2 L1 calm ,	-2,3,-1
L2 L1 campy ,	-2,2,-1
L2 L1 can do	-9,12,-4
L2 L1 can is	-4,8,-4
L2 L1 cant .	-3,4,-2
L2 L1 cant do	1,-4,3
L2 L1 chases ,	-1,2,-1
L2 L1 city ,	-4,5,-1
L2 L1 clever ,	-2,1,2
L2 L1 coffee chocolate .	-2,2,0
L2 L1 colin ,	-1,2,0
L2 L1 comedy ,	-1,2,-1
L2 L1 comedy with	-3,8,-6
L2 L1 comes to	-2,3,-1
L2 L1 comptes but	-3,4,-1
L2 L1 concern ,	2,-1,-1
L2 L1 concrete .	13,-10,-7
L2 L1 could be	-1,3,-2
L2 L1 cows ,	-4,4,0
L2 L1 cube old days	2,-2,-1
L2 L1 dark ,	-1,2,-1
L2 L1 day ,	-14,16,-3
L2 L1 day a	-3,3,-1
L2 L1 de sica	3,-2,-1
L2 L1 demons or	-2,-2,4
L2 L1 did a	-3,3,0
L2 L1 directed by	-6,7,-2
L2 L1 do ,	-6,8,-2
L2 L1 doesnt like	-1,-5,6
L2 L1 done with	-2,-4,6
L2 L1 dont do	-4,-3,5
L2 L1 drama ,	-4,8,-4
L2 L1 dry ,	4,-3,-2
L2 L1 easy ,	-1,2,-1
L2 L1 eighties ,	-2,2,-1
L2 L1 either very	-3,4,-1
L2 L1 english ,	-3,5,-2
L2 L1 eyes go	4,-3,-1
L2 L1 fall in	-3,4,-1
L2 L1 family ,	-3,4,-1
L2 L1 farm animals ,	-1,2,-1
L2 L1 fast and	4,-3,-1
L2 L1 fifties ,	-2,3,0
L2 L1 fill of	-4,-4,7
L2 L1 film ,	-4,0,4
L2 L1 film about	9,-5,-6
L2 L1 film thats	-4,5,-2
L2 L1 film where	-4,0,4
L2 L1 film with	-2,4,-3
L2 L1 films .	-8,11,-4
L2 L1 films where	-4,2,1
L2 L1 filthy and	-3,4,-1
L2 L1 find a	-4,5,-3
L2 L1 find something	-2,3,0
L2 L1 fine ,	-4,-9,9
L2 L1 fishing ,	-2,3,-1
L2 L1 football ,	-3,-2,5
L2 L1 for a	0,1,-2
L2 L1 for any	-1,2,-1
L2 L1 for my	9,-8,-1
L2 L1 for our	4,-3,-1
L2 L1 for something	-1,3,-1
L2 L1 for the	7,-5,-2
L2 L1 forget the	6,-5,-1
L2 L1 formidable ,	-2,3,-1
L2 L1 free solo	3,-2,-1
L2 L1 french ,	0,2,-3
L2 L1 from the	3,-1,-3
L2 L1 funny ,	-3,5,-3
L2 L1 funny about	-2,2,0
L2 L1 funny over	-3,4,-1
L2 L1 funny than	5,-2,-4
L2 L1 garden ,	5,-4,-1
L2 L1 gave me	7,-6,-2
L2 L1 gentle ,	-1,2,-1
L2 L1 george clooney	3,0,-3
L2 L1 girls ,	9,-7,-4
L2 L1 give me	-2,1,0
L2 L1 give us	-2,3,-1
L2 L1 go for	-5,8,-3
L2 L1 godparents .	-3,5,-1
L2 L1 got the	5,-3,-3
L2 L1 had a	13,-11,-2
L2 L1 has a	4,-2,-3
L2 L1 have a	3,-2,-2
L2 L1 have the	3,-1,-2
L2 L1 he likes	-7,8,-2
L2 L1 he wants	-7,7,-2
L2 L1 heavy ,	7,-7,-3
L2 L1 here .	-7,8,-2
L2 L1 hour of	8,-7,-1
L2 L1 hours ,	2,1,-3
L2 L1 hours of	-3,3,-1
L2 L1 i ,	7,-3,-4
L2 L1 i cant	6,-5,-2
L2 L1 i have	1,1,-2
L2 L1 i is	4,-1,-2
L2 L1 i like	9,-6,-7
L2 L1 i need	-5,8,-3
L2 L1 i say	1,1,-2
L2 L1 i teach	-5,-5,11
L2 L1 i want	-3,4,-1
L2 L1 id like	-3,4,-1
L2 L1 if its	-6,3,2
L2 L1 if theres	0,-9,6
L2 L1 im a	1,0,-4
L2 L1 in 0000s	-3,6,-4
L2 L1 in a	-2,0,1
L2 L1 in my	3,-3,-1
L2 L1 in the	7,-4,-3
L2 L1 is ,	-2,1,1
L2 L1 is my	4,-3,-1
L2 L1 is of	0,-2,2
L2 L1 is the	2,-1,-1
L2 L1 istanbul ,	-7,-1,6
L2 L1 it ,	3,0,-3
L2 L1 it .	8,-5,-4
L2 L1 it a	4,-3,-2
L2 L1 it about	-4,-1,4
L2 L1 it in	6,-2,-4
L2 L1 it is	3,-1,-3
L2 L1 it was	4,-3,-1
L2 L1 ive got	1,2,-3
L2 L1 jewish ,	-2,2,-1
L2 L1 just as	4,-2,-3
L2 L1 keep it	-6,3,2
L2 L1 ken loachs	-4,5,-1
L2 L1 kind ,	-1,2,0
L2 L1 kinda want	-1,3,-1
L2 L1 know ,	0,1,-2
L2 L1 left a	5,-4,-1
L2 L1 less embarrassing	2,0,-1
L2 L1 lets have	-6,8,-2
L2 L1 lets say	-1,2,0
L2 L1 letter of	3,-2,0
L2 L1 life and	5,-4,-1
L2 L1 light ,	-6,7,-1
L2 L1 like a	-3,5,-2
L2 L1 like something	-3,4,-1
L2 L1 like the	1,1,-4
L2 L1 line .	-6,7,-3
L2 L1 little ,	-4,6,-1
L2 L1 long ,	-2,5,-3
L2 L1 long as	-5,-6,8
L2 L1 looking for a	-2,4,-1
L2 L1 loud ,	-3,6,-3
L2 L1 lousy .	-2,4,-2
L2 L1 loved the	1,0,-2
L2 L1 make a	3,-1,-1
L2 L1 make it	-6,8,-2
L2 L1 mandy ,	4,-3,-1
L2 L1 mann does	-1,2,-1
L2 L1 map ,	2,-2,0
L2 L1 me .	2,2,-4
L2 L1 me a	-4,2,1
L2 L1 me something	-1,2,0
L2 L1 me the	-4,-2,5
L2 L1 melancholy and	-5,7,-2
L2 L1 men being	1,1,-2
L2 L1 minus the	-3,-3,5
L2 L1 minutes ,	1,1,-2
L2 L1 minutes of	2,0,-3
L2 L1 month ,	2,-2,-1
L2 L1 mood for	9,-8,-2
L2 L1 more dystopian	-3,4,-1
L2 L1 mother want	-1,2,-1
L2 L1 movie about	1,0,-2
L2 L1 movie is	3,-3,-1
L2 L1 movie must	-3,4,-1
L2 L1 movie of	-2,3,-1
L2 L1 must be	-3,5,-3
L2 L1 must of	-1,2,0
L2 L1 my actual	2,-2,0
L2 L1 need a	7,-5,-2
L2 L1 need something	-3,3,-1
L2 L1 night .	-9,10,-3
L2 L1 no .	4,-3,-3
L2 L1 no more	-2,-2,4
L2 L1 no to	-10,-8,14
L2 L1 norris isnt	4,-1,-4
L2 L1 north .	-2,2,-1
L2 L1 not a	-1,-4,5
L2 L1 not by	-5,-3,8
L2 L1 not have	-1,-5,4
L2 L1 not is	0,-3,3
L2 L1 not of	0,-2,2
L2 L1 not really	-3,-7,9
L2 L1 not scary	-6,3,-1
L2 L1 not the	1,-4,3
L2 L1 not want	-3,-5,7
L2 L1 not with	-3,-4,7
L2 L1 nothing about	-5,-2,7
L2 L1 nothing of	-3,-2,5
L2 L1 nothing too	-2,-3,5
L2 L1 nothing with	-2,-3,6
L2 L1 of a	7,-4,-2
L2 L1 of my	3,-2,0
L2 L1 of something	-5,7,-1
L2 L1 of the	-1,3,-2
L2 L1 of us	-11,12,-5
L2 L1 old .	-4,6,-2
L2 L1 on a	5,-2,-4
L2 L1 on the	4,-2,-1
L2 L1 once ,	0,-6,4
L2 L1 one ,	-2,3,-2
L2 L1 one .	-4,6,-4
L2 L1 one with	7,-5,-5
L2 L1 only the	-4,5,-2
L2 L1 or a	-1,4,-2
L2 L1 out of	-3,8,-9
L2 L1 pajamas cozy ,	-4,5,-1
L2 L1 people ,	1,0,-2
L2 L1 pg ,	-2,3,-1
L2 L1 philip glass	5,-3,-2
L2 L1 piano teacher	2,-1,0
L2 L1 pick .	2,1,-3
L2 L1 please ,	-1,3,-1
L2 L1 please a	-4,5,-1
L2 L1 please be	-3,4,-1
L2 L1 please no	-2,-4,6
L2 L1 please not	3,-10,2
L2 L1 politics ,	4,-2,-2
L2 L1 poor poverty and	-1,2,-1
L2 L1 portuguese ,	2,-2,-1
L2 L1 possible .	5,-2,-2
L2 L1 powell and	-6,7,-1
L2 L1 purpose .	5,-5,-1
L2 L1 put a	-3,4,-1
L2 L1 put on	4,-3,-2
L2 L1 que is	3,-2,-1
L2 L1 quiet ,	-4,5,-1
L2 L1 quindi datemi	-2,3,-1
L2 L1 rain ,	2,0,-2
L2 L1 ranked ,	-2,2,0
L2 L1 rather peu	-3,4,-2
L2 L1 ready .	-5,7,-2
L2 L1 really ,	-2,4,-1
L2 L1 redor ,	-3,4,-1
L2 L1 remakes of	6,-1,-5
L2 L1 restaurant ,	-1,2,-1
L2 L1 revenge ,	-3,4,-1
L2 L1 saga ,	-5,6,-1
L2 L1 sake no	-5,-2,7
L2 L1 saw the	2,-1,-1
L2 L1 scorsese without	-2,-3,5
L2 L1 scrap the	3,-5,-1
L2 L1 screwball .	-1,3,-2
L2 L1 sea ,	-1,5,-10
L2 L1 seen a	-3,5,-3
L2 L1 she likes	-2,3,-2
L2 L1 she wants	-2,5,-3
L2 L1 shootout not	-1,-1,2
L2 L1 short ,	-4,-3,6
L2 L1 short and	-6,8,-2
L2 L1 should be	0,2,-2
L2 L1 silent ,	-3,4,-1
L2 L1 silly ,	-2,4,-2
L2 L1 since the	4,-2,-2
L2 L1 sisters ,	3,-2,-1
L2 L1 six ,	-1,2,-1
L2 L1 sixties ,	-3,3,0
L2 L1 slow ,	-2,-1,4
L2 L1 snow ,	-1,2,-2
L2 L1 so a	1,-9,7
L2 L1 so no	2,-3,0
L2 L1 so something	-1,2,0
L2 L1 sofa .	-5,7,-2
L2 L1 something about	-1,4,-2
L2 L1 something as	-3,3,-1
L2 L1 something of	-2,4,-2
L2 L1 something so	-4,6,-2
L2 L1 something truc	-2,4,-2
L2 L1 something with	-3,5,-3
L2 L1 somewhere between	-4,5,-1
L2 L1 soviet and	-4,4,-1
L2 L1 spanish ,	-1,2,-1
L2 L1 start with	-5,7,-2
L2 L1 story of	-3,4,-1
L2 L1 stylish elegant ,	-2,3,-1
L2 L1 suggest a	-7,-3,7
L2 L1 summer ,	0,2,-1
L2 L1 swedish ,	-2,3,-1
L2 L1 take a	-2,4,-2
L2 L1 teen .	-3,4,-1
L2 L1 tense ,	-2,3,-1
L2 L1 that is	2,1,-3
L2 L1 that isnt	-3,-5,8
L2 L1 that more	-2,2,-1
L2 L1 that the	-3,-3,2
L2 L1 thats not	-7,-3,8
L2 L1 the dog	2,-2,-1
L2 L1 the find	3,-3,-1
L2 L1 the flower	6,-6,0
L2 L1 the french	7,-4,-2
L2 L1 the have	3,-2,0
L2 L1 the more	-4,5,-1
L2 L1 the my	2,-2,0
L2 L1 the same	2,-1,-1
L2 L1 the un	-2,2,-1
L2 L1 the whole	4,-2,-2
L2 L1 theme is	-4,6,-2
L2 L1 then .	-2,4,-2
L2 L1 then the	-7,8,-1
L2 L1 there a	7,-6,-2
L2 L1 there any	-2,4,-2
L2 L1 theres a	5,-5,0
L2 L1 they want	6,-5,-2
L2 L1 theyre showing	4,-3,-1
L2 L1 though .	-10,13,-7
L2 L1 three for	-4,4,-1
L2 L1 through a	-3,-4,7
L2 L1 to a	-2,6,-4
L2 L1 to be	-4,7,-4
L2 L1 to the	4,-2,-1
L2 L1 to watch	-2,3,-1
L2 L1 too many	3,-4,0
L2 L1 triangle of	4,-3,-2
L2 L1 try .	-12,15,-5
L2 L1 until the	2,-1,-1
L2 L1 until to	5,-1,-4
L2 L1 vitti being	-3,4,-1
L2 L1 wall street	2,-1,-1
L2 L1 want ,	-3,-2,6
L2 L1 want a	-3,4,-1
L2 L1 want something	-4,8,-4
L2 L1 wants a	-3,4,-1
L2 L1 war ,	-2,3,-1
L2 L1 was a	9,-6,-2
L2 L1 was more	3,-3,0
L2 L1 watch every	3,-2,0
L2 L1 weakness for	-9,10,-3
L2 L1 went to	7,-3,-4
L2 L1 were a	-5,6,-2
L2 L1 were not	-5,-1,6
L2 L1 weve done	-8,4,2
L2 L1 what a	8,-7,-1
L2 L1 what about	-1,4,-3
L2 L1 when hes	-7,2,6
L2 L1 when the	5,-4,-1
L2 L1 where a	-4,-2,6
L2 L1 where shes	-2,3,-1
L2 L1 where the	-7,4,3
L2 L1 wine drinks .	-2,2,0
L2 L1 witches properly	-2,3,-1
L2 L1 with a	0,2,-2
L2 L1 with my	3,-2,-2
L2 L1 with no	-1,3,-2
L2 L1 with that	2,0,-1
L2 L1 with the	8,-4,-4
L2 L1 without the	-1,-7,7
L2 L1 wolf of	4,-3,-1
L2 L1 work job in	7,-4,-2
L2 L1 work job of	5,-3,-2
L2 L1 would be	11,-9,-3
L2 L1 year ,	-5,6,-2
L2 L1 yes ,	-7,2,4
L2 L1 you .	-6,9,-2
L2 L1 zombies .	5,-3,-4
L2 a	-3,5,-3
L2 about	-3,2,0
L2 absolutely	1,-9,4
L2 adventure	-2,6,-3
L2 after	-3,4,-2
L2 all	6,-3,-3
L2 allen	0,-4,5
L2 allergic	-5,-5,8
L2 also	-2,4,-4
L2 always	2,-1,-3
L2 american	-3,-2,4
L2 an	0,4,-4
L2 and	-1,-1,2
L2 animals	-4,7,-2
L2 another	-5,7,-3
L2 answer	-3,4,-1
L2 any	2,1,-2
L2 anyone	0,-2,2
L2 anything	-4,2,2
L2 are	6,-3,-3
L2 as	-2,3,-2
L2 asked	-5,10,-7
L2 asleep	-2,4,-2
L2 at	3,-4,1
L2 autumn	-3,4,-1
L2 away	-10,5,2
L2 be	5,-3,-3
L2 beautiful	0,3,-5
L2 bees	16,-14,-2
L2 before	7,-5,-2
L2 best	3,1,-3
L2 bicycle	-6,7,-1
L2 birthday	2,-1,-1
L2 bit	-10,13,-4
L2 bitte	10,-5,-7
L2 blood	-5,8,-4
L2 bond	-7,20,-18
L2 both	9,-5,-8
L2 bought	2,-2,-1
L2 boy	-11,-18,20
L2 boyfriend	-5,-6,8
L2 branagh	6,-4,-2
L2 brazilian backlands	5,-3,-2
L2 bread	4,0,-5
L2 breakup	2,-1,-1
L2 british	-2,4,-2
L2 brother	7,-6,-1
L2 but	-2,1,1
L2 by	-3,6,-3
L2 call	8,-4,-4
L2 calm	-2,3,-1
L2 campy	-2,2,-1
L2 can	-1,-1,2
L2 candy	-2,2,-1
L2 cant	1,-5,4
L2 car	12,-11,-2
L2 cat	2,0,-4
L2 chases	-1,2,-1
L2 cheap	8,-7,-1
L2 chess	-1,-7,7
L2 chose	-3,4,-1
L2 cinema	7,-5,-8
L2 city	1,1,-3
L2 class	13,-11,-3
L2 clever	-2,1,2
L2 coat	-10,12,-2
L2 coffee chocolate	-4,4,-1
L2 cold	4,-8,4
L2 colin	-1,2,0
L2 comedy	-5,5,0
L2 comes	5,-4,-2
L2 comptes	-3,4,-1
L2 concern	2,-1,-1
L2 concrete	13,-10,-7
L2 could	1,2,-2
L2 country	18,-14,-7
L2 cousin	-7,8,-2
L2 cows	-4,4,0
L2 crash	0,3,-7
L2 cube	2,-2,-1
L2 dance	1,1,-2
L2 dancing	-4,4,0
L2 dark	-1,2,-1
L2 day	-11,13,-2
L2 demons	-2,-2,4
L2 dialogue	0,2,-2
L2 did	-2,5,-3
L2 different	-7,10,-4
L2 dinner	8,-7,-1
L2 directed	-6,7,-2
L2 do	3,-4,1
L2 documentaries	-2,3,-1
L2 documentary	-5,7,-2
L2 does	-12,13,-1
L2 doesnt	-1,-5,6
L2 doing	-7,5,1
L2 done	-2,-4,6
L2 dont	6,-9,2
L2 drama	-3,6,-2
L2 drive	5,-3,-1
L2 dry	3,-2,-1
L2 easy	-1,2,-1
L2 eighties	-4,7,-3
L2 either	-3,4,-1
L2 eldest	-4,6,-3
L2 else	-3,4,-3
L2 endure	-5,-3,6
L2 english	-3,5,-2
L2 enough	-9,16,-11
L2 escape	3,-2,-2
L2 even	11,-6,-5
L2 evening	11,-6,-6
L2 every	3,0,-2
L2 eyes	2,0,-1
L2 face	9,-6,-2
L2 fall	-3,4,-1
L2 falling	5,-3,-2
L2 family	-3,4,-1
L2 fancy	-5,10,-4
L2 farm animals	-1,2,-1
L2 farm farmer	9,-6,-3
L2 fast	-6,8,-2
L2 fifties	-2,3,0
L2 fight	-1,4,-3
L2 fill	-4,-4,7
L2 films	-3,3,-1
L2 filthy	-3,4,-1
L2 find	-10,13,-5
L2 fine	-8,-1,7
L2 fishing	-3,3,-1
L2 five	-11,15,-4
L2 football	-3,-2,5
L2 for	6,-3,-2
L2 forbidden taboo	2,-8,6
L2 forget	6,-5,-1
L2 formidable	-2,3,-1
L2 four	3,-2,-1
L2 free	0,2,-1
L2 french	5,-2,-3
L2 friendship	-4,8,-3
L2 from	4,-1,-3
L2 full	-2,-6,7
L2 funny	-7,10,-2
L2 garden	10,-8,-2
L2 gave	8,-7,-2
L2 george	3,0,-3
L2 gern	-12,7,7
L2 gets	2,2,-7
L2 ghost	6,-7,1
L2 gia	13,-9,-4
L2 giant	5,-2,-2
L2 girls	1,2,-3
L2 give	-3,2,0
L2 go	-3,5,-3
L2 godparents	-3,5,-1
L2 good	4,-3,-1
L2 gosling	11,-4,-11
L2 gray bleak	-2,2,0
L2 greta	2,-1,-1
L2 had	11,-9,-2
L2 half	-6,6,-1
L2 hall	-2,8,-5
L2 hard	7,-1,-8
L2 has	1,1,-2
L2 hate	2,-4,1
L2 have	5,-3,-2
L2 having	15,-10,-5
L2 he	-2,3,-1
L2 hear	12,-8,-5
L2 heartbreak	-6,8,-3
L2 heavy	7,-7,-3
L2 heist	-2,3,-1
L2 her	-11,3,6
L2 here	-3,5,-1
L2 him	0,10,-9
L2 horas	-14,2,8
L2 horror	-4,8,-4
L2 hot	3,-1,-4
L2 hour	8,-7,-1
L2 hours	2,1,-3
L2 i	3,-2,-1
L2 id	-4,3,0
L2 idea	3,1,-3
L2 if	-4,0,3
L2 im	1,-1,-4
L2 in	0,2,-2
L2 is	3,-3,-1
L2 isnt	10,-6,-4
L2 istanbul	-7,-1,6
L2 it	2,-2,0
L2 italian	2,-8,7
L2 its	10,-10,-1
L2 ive	5,-4,-2
L2 jewish	-2,2,-1
L2 just	1,1,-2
L2 keep	-9,7,-1
L2 kerala	4,-2,-2
L2 kids	-7,12,-5
L2 kind	-5,12,-7
L2 kinda	-1,3,-1
L2 kindly	-7,-5,11
L2 know	4,-2,-3
L2 late	-9,0,7
L2 laugh	-4,7,-3
L2 learning	5,-2,-3
L2 left	-3,3,-2
L2 less	-1,-8,8
L2 let	-3,1,2
L2 lets	-4,6,-1
L2 life	4,-3,-1
L2 light	-6,7,-1
L2 like	1,1,-2
L2 line	-4,3,2
L2 little	10,-8,-2
L2 long	-8,4,1
L2 longing nostalgia	2,0,-2
L2 look	6,-8,1
L2 looking for	0,2,-1
L2 loud	-3,6,-3
L2 lousy	-2,4,-2
L2 love	-2,4,-2
L2 loved	1,0,-2
L2 made	-14,18,-7
L2 make	2,1,-3
L2 man	7,-4,-3
L2 mandy	4,-3,-1
L2 mann	-1,2,-1
L2 map	2,-2,0
L2 maybe	-6,13,-7
L2 melancholy	-5,7,-2
L2 melodrama	-5,0,5
L2 men	8,-5,-3
L2 minus	-2,-3,4
L2 minutes	0,1,-3
L2 missed	8,-7,-2
L2 month	2,-2,-1
L2 mood	9,-8,-2
L2 more	3,-3,0
L2 mother	8,-6,-1
L2 movie	-1,2,-1
L2 mum	3,-1,-2
L2 must	-9,11,-2
L2 my	2,1,-3
L2 nan	-5,6,-1
L2 ne	14,-11,-3
L2 nearly	-3,4,-1
L2 need	3,-3,0
L2 never	-4,-2,4
L2 next	-3,5,-2
L2 night	-9,10,-2
L2 no	1,-6,5
L2 noch	8,-5,-4
L2 norris	4,-1,-4
L2 north	1,2,-3
L2 not	-1,-2,3
L2 nothing	-4,-3,7
L2 now	-1,-10,7
L2 of	1,1,-2
L2 off	-6,4,0
L2 ok	6,-5,-2
L2 old	-6,8,-2
L2 on	5,-2,-3
L2 once	4,-3,0
L2 one	-2,2,-1
L2 ones	12,-11,-3
L2 only	-7,11,-7
L2 or	-5,6,-1
L2 our	8,-6,-1
L2 out	-8,-2,9
L2 pajamas cozy	-4,5,-1
L2 pas	-5,-3,8
L2 pass	-5,-15,16
L2 people	6,-3,-3
L2 pg	-2,3,-1
L2 philip	5,-3,-2
L2 phone	-1,4,-3
L2 piano	2,-1,0
L2 pick	-3,7,-4
L2 pit	-6,8,-2
L2 pixar	9,-6,-5
L2 please	-2,2,0
L2 politics	2,0,-2
L2 poor poverty	-1,2,-1
L2 portuguese	2,-2,-1
L2 possibilmente	-2,5,-2
L2 possible	-5,10,-7
L2 powell	-6,7,-1
L2 priest nun	2,1,-3
L2 prison	-11,13,-2
L2 provided	-3,0,4
L2 purpose	5,-5,-1
L2 put	3,-1,-1
L2 que	3,-2,-1
L2 quiet gentle	-4,6,-2
L2 quindi	-2,3,-1
L2 rain	2,0,-2
L2 ranked	-2,2,0
L2 rather	-4,5,-1
L2 ready	-5,7,-2
L2 really	3,0,-4
L2 redor	-3,4,-1
L2 remakes	2,3,-5
L2 restaurant	-1,2,-1
L2 return home	11,-6,-6
L2 revenge	-6,7,-3
L2 right	6,-3,-5
L2 road	-3,6,-5
L2 robert	14,-13,-1
L2 romantic	0,-5,2
L2 rome	-2,3,0
L2 russell	-8,2,3
L2 sad	-11,-12,15
L2 saga	-5,6,-1
L2 said	3,-8,5
L2 sake	-5,-2,7
L2 saw	4,-3,-1
L2 say	10,-9,-2
L2 says	8,-2,-6
L2 scary	-5,6,-2
L2 school	-10,12,-3
L2 scorsese	-2,-3,5
L2 scrap	3,-5,-1
L2 scream	4,-3,-1
L2 screwball	-1,3,-2
L2 se	-7,-5,10
L2 sea	2,3,-9
L2 secret	1,1,-5
L2 see	-3,10,-8
L2 seen	1,1,-3
L2 set	-12,14,-3
L2 seventies	-1,2,-1
L2 she	-5,7,-2
L2 shootout	-1,-1,2
L2 short	-5,3,1
L2 should	-5,7,-2
L2 show	-11,14,-6
L2 si	-1,4,-3
L2 silent	-3,4,-1
L2 silly	-2,4,-2
L2 since	6,-4,-2
L2 sisters	3,-2,-1
L2 six	-1,2,-1
L2 sixties	-3,3,0
L2 sleep	-3,5,-2
L2 slow	-1,0,2
L2 snow	-4,5,-2
L2 sofa	-4,8,-5
L2 some	-5,7,-2
L2 something	-4,6,-2
L2 something funny	-3,6,-3
L2 somewhere	-4,5,-1
L2 soup	-17,6,4
L2 soviet	-4,4,-1
L2 spanish	-1,2,-1
L2 speech	-3,4,-1
L2 sports	-5,1,4
L2 start	-5,7,-2
L2 still	-4,6,-2
L2 story	-2,3,-3
L2 street	7,-5,-2
L2 students	0,3,-2
L2 stylish elegant	-2,3,-1
L2 suggest	-7,-3,7
L2 summer	0,2,-1
L2 sun	8,-7,-1
L2 swedish	-1,2,-1
L2 table	8,-3,-2
L2 take	-4,5,-1
L2 talk conversation	10,-4,-7
L2 tea	5,-4,-1
L2 teacher	-1,5,-4
L2 teen	-3,4,-1
L2 ten	0,2,-1
L2 tender	14,-12,-2
L2 tense	-2,3,-1
L2 that	-2,-1,2
L2 thats	4,-4,0
L2 the	3,-2,-1
L2 them	-7,-4,5
L2 theme	-4,6,-2
L2 then	-7,8,-2
L2 there	0,3,-3
L2 theres	7,-6,-4
L2 they	0,2,-4
L2 theyre	2,0,-1
L2 thing	-5,10,-6
L2 think	14,-6,-9
L2 thinks	7,-6,-4
L2 third	4,-3,-1
L2 this	5,-1,-6
L2 though	2,3,-4
L2 three	-2,3,-1
L2 thriller	-8,13,-5
L2 through	-5,-2,3
L2 time	3,0,-3
L2 today	3,0,-9
L2 told	2,0,-4
L2 tom	10,2,-10
L2 tomorrow	-1,2,-2
L2 tonight	6,-3,-4
L2 too	-1,-1,2
L2 toro	-1,2,-2
L2 train	-3,5,-1
L2 trains	11,-3,-11
L2 trial courtroom	-5,5,0
L2 triangle	4,-3,-2
L2 tried	5,-4,-1
L2 try	-12,15,-5
L2 two	2,-8,4
L2 until	5,-3,-2
L2 up	-7,11,-4
L2 us	3,-1,-3
L2 vi	5,-4,-1
L2 vitti	-3,4,-1
L2 walk	7,-5,-2
L2 wall	2,-1,-1
L2 want	-5,5,-1
L2 wants	-4,7,-3
L2 war	-3,1,2
L2 warm	-3,-1,4
L2 was	7,-5,-2
L2 watch	-2,4,-2
L2 watched	4,-3,-1
L2 we	6,-1,-6
L2 weakness	-9,10,-3
L2 wed	-5,7,-3
L2 week	0,2,-1
L2 well	4,-4,-2
L2 went	10,-7,-3
L2 were	-11,8,2
L2 western	-4,-5,8
L2 weve	1,-3,0
L2 what	-2,7,-3
L2 when	0,-2,2
L2 where	-7,6,1
L2 whisky	14,-12,-4
L2 who	7,-4,-4
L2 wife	10,-6,-5
L2 wine drinks	-2,2,0
L2 witches	-5,7,-2
L2 with	1,1,-3
L2 without	0,-8,8
L2 wolf	4,-3,-1
L2 woman	4,7,-17
L2 words	-12,17,-6
L2 work	-1,2,-1
L2 work job	6,-4,-2
L2 would	0,3,-5
L2 year	-6,8,-3
L2 yes	-4,-1,3
L2 you	-2,3,-1
L2 youngest	0,2,-2
L2 zombies	0,3,-4
R1 00	8,-7,-2
R1 0000	7,-2,-7
R1 FILM	4,3,-7
R1 R2 , 00	4,-2,-3
R1 R2 , 000	-2,5,-3
R1 R2 , 0000	7,-5,-2
R1 R2 , 0000s	-2,3,-1
R1 R2 , a	-2,4,-2
R1 R2 , about	-3,5,-1
R1 R2 , abuse	-5,2,1
R1 R2 , adventure	-1,6,-5
R1 R2 , all	-2,5,-4
R1 R2 , also	0,5,-6
R1 R2 , american	-5,7,-2
R1 R2 , and	-1,2,-1
R1 R2 , any	-3,4,-2
R1 R2 , as	-4,4,1
R1 R2 , bad	-8,8,-1
R1 R2 , beach	4,-3,-1
R1 R2 , beautiful	-1,2,-1
R1 R2 , before	-5,6,-2
R1 R2 , best	-6,9,-2
R1 R2 , boy	-1,2,-2
R1 R2 , british	-2,3,-1
R1 R2 , british english	-8,9,-2
R1 R2 , but	-1,2,-1
R1 R2 , certificate	-2,3,-1
R1 R2 , christopher	-1,3,-2
R1 R2 , cold	4,6,-13
R1 R2 , could	-1,2,-1
R1 R2 , cows	-4,6,-1
R1 R2 , denzel	-5,5,0
R1 R2 , documentary	3,-2,-2
R1 R2 , does	3,-2,-2
R1 R2 , donc	1,-2,1
R1 R2 , done	1,1,-3
R1 R2 , dont	10,-7,1
R1 R2 , drama	-2,3,-2
R1 R2 , dubbed	-4,6,-2
R1 R2 , enough	3,-4,0
R1 R2 , everybody	-5,-13,13
R1 R2 , everyone	0,2,-2
R1 R2 , family	-5,10,-8
R1 R2 , family friendly	-2,2,1
R1 R2 , fast	-2,3,-1
R1 R2 , few	-8,9,-1
R1 R2 , fifties	-5,6,-1
R1 R2 , first	-2,3,-3
R1 R2 , fishing	-3,4,-1
R1 R2 , five	-2,3,-1
R1 R2 , fog	-1,2,-1
R1 R2 , football	-2,3,-1
R1 R2 , for	-1,3,-2
R1 R2 , french	-2,2,0
R1 R2 , funny	-6,8,-3
R1 R2 , gern	-1,2,-1
R1 R2 , give	-7,8,-2
R1 R2 , go	-3,1,2
R1 R2 , had	3,-2,-2
R1 R2 , hang	-1,2,-1
R1 R2 , have	5,-5,0
R1 R2 , he	-2,-2,2
R1 R2 , heat hot	-4,5,-1
R1 R2 , hes	4,-3,-2
R1 R2 , his	-2,-15,14
R1 R2 , hoechstens	-1,2,0
R1 R2 , hong	-7,9,-1
R1 R2 , id	-4,5,-1
R1 R2 , ideally	-2,2,1
R1 R2 , ie	-5,7,-4
R1 R2 , if	0,2,-2
R1 R2 , ill	-3,8,-14
R1 R2 , im	4,-1,-4
R1 R2 , in	-1,3,-2
R1 R2 , inconsolable	-1,2,-1
R1 R2 , ironically	-3,5,-1
R1 R2 , is	-4,7,-3
R1 R2 , it	-1,-2,3
R1 R2 , its	-2,0,2
R1 R2 , ive	-4,-5,10
R1 R2 , jazz	9,-8,-1
R1 R2 , jewish	-2,0,2
R1 R2 , just	-2,-3,5
R1 R2 , jy	2,-1,-1
R1 R2 , keaton	-1,2,-1
R1 R2 , keep	8,6,-12
R1 R2 , kinda	-1,3,-1
R1 R2 , less	-8,10,-2
R1 R2 , lets	-2,0,3
R1 R2 , letters	-8,9,-2
R1 R2 , like	-1,2,-1
R1 R2 , little	-3,5,-1
R1 R2 , long	-9,1,5
R1 R2 , longing	0,0,-2
R1 R2 , loves	2,-7,5
R1 R2 , made	-8,5,-1
R1 R2 , make	14,-1,-14
R1 R2 , marseille	-1,2,-1
R1 R2 , maybe	-3,2,0
R1 R2 , me	5,2,-7
R1 R2 , melancholy	-1,2,-1
R1 R2 , men	-1,2,-1
R1 R2 , more	-2,2,3
R1 R2 , must	8,-6,-3
R1 R2 , my	-4,-2,5
R1 R2 , nineties	-1,2,-1
R1 R2 , nobody	-3,3,0
R1 R2 , none	7,-2,-5
R1 R2 , not	-4,5,-1
R1 R2 , obviously	-10,7,2
R1 R2 , of	-4,4,-1
R1 R2 , on	3,-1,-3
R1 R2 , one	6,-4,-2
R1 R2 , only	-6,5,0
R1 R2 , or	-3,-1,4
R1 R2 , our	0,2,-1
R1 R2 , over	-2,3,-1
R1 R2 , padelle	-1,2,-1
R1 R2 , paris	2,-7,6
R1 R2 , people	-7,-10,17
R1 R2 , pg	-3,7,-4
R1 R2 , pirates	-5,5,-1
R1 R2 , polite	-2,2,0
R1 R2 , priest nun	-9,10,-1
R1 R2 , prison	-5,6,-1
R1 R2 , provided	-3,3,1
R1 R2 , quick	-2,3,-1
R1 R2 , quiet	-4,5,-1
R1 R2 , rain	1,1,-3
R1 R2 , rated	-2,2,0
R1 R2 , rather	-9,3,5
R1 R2 , really	-9,2,7
R1 R2 , recent	-2,4,-2
R1 R2 , retired	1,-1,-5
R1 R2 , roma	6,-5,-1
R1 R2 , romantic	-3,-5,9
R1 R2 , sad	-1,3,-2
R1 R2 , said	9,-7,-3
R1 R2 , same	-10,11,-2
R1 R2 , says	11,-8,-5
R1 R2 , scorsese	-1,3,-2
R1 R2 , seduction femme fatale	-1,2,-1
R1 R2 , seventies	-3,4,-1
R1 R2 , shes	2,-4,2
R1 R2 , shirtless	-5,6,-1
R1 R2 , short	-1,3,-2
R1 R2 , silent quiet	-6,9,-3
R1 R2 , silly	-1,2,0
R1 R2 , silly stupid	-2,3,-1
R1 R2 , six	-4,6,-2
R1 R2 , sixties	-3,8,-5
R1 R2 , slapstick	-4,5,0
R1 R2 , slow	-4,5,-1
R1 R2 , small	-4,6,-3
R1 R2 , so	4,-5,1
R1 R2 , some	5,-4,0
R1 R2 , something	7,-6,-1
R1 R2 , stephen	2,-1,-2
R1 R2 , still	10,-8,-2
R1 R2 , stylish elegant	-2,4,-1
R1 R2 , summer	-2,4,-2
R1 R2 , sun	-4,5,-1
R1 R2 , tender	-7,8,-1
R1 R2 , tense	-3,6,-3
R1 R2 , that	-1,2,-1
R1 R2 , thats	-8,-1,5
R1 R2 , then	-3,4,-1
R1 R2 , they	12,-10,-2
R1 R2 , this	-2,5,-3
R1 R2 , those	1,4,-4
R1 R2 , three	3,-2,-2
R1 R2 , to	-3,4,-1
R1 R2 , today	6,-4,-2
R1 R2 , tom	-3,4,-2
R1 R2 , too	3,-9,3
R1 R2 , train	-3,3,0
R1 R2 , trick	-5,5,-1
R1 R2 , two	6,-3,-2
R1 R2 , under	0,2,-1
R1 R2 , under two hours	-5,8,-4
R1 R2 , want	-5,7,-4
R1 R2 , war	-5,-3,8
R1 R2 , we	0,-5,6
R1 R2 , were	-3,4,-2
R1 R2 , weve	-3,2,1
R1 R2 , where	-2,3,-1
R1 R2 , who	9,-8,-1
R1 R2 , wholl	2,0,-1
R1 R2 , whos	-1,2,-2
R1 R2 , with	-1,-1,2
R1 R2 , with grandma	4,-3,-2
R1 R2 , without	-2,2,0
R1 R2 , witness	1,0,-2
R1 R2 , year	-4,8,-6
R1 R2 , yes	0,2,-2
R1 R2 , yet	2,-4,2
R1 R2 , you	4,-2,-2
R1 R2 . .	0,2,-2
R1 R2 . 00	-5,7,-2
R1 R2 . FILM	0,4,-4
R1 R2 . a	8,-5,-3
R1 R2 . aidez	3,-2,-1
R1 R2 . and	10,-1,-11
R1 R2 . another	6,-4,-3
R1 R2 . anything	-10,14,-4
R1 R2 . as	-21,19,1
R1 R2 . best	16,-5,-13
R1 R2 . bette	-2,5,-3
R1 R2 . bicycle	-4,4,-1
R1 R2 . but	-11,25,-17
R1 R2 . deserts	0,8,-8
R1 R2 . done	-9,13,-5
R1 R2 . dont	-7,3,5
R1 R2 . every	17,-11,-7
R1 R2 . fairy tale	-2,-3,5
R1 R2 . for	3,8,-12
R1 R2 . fun	7,-5,-2
R1 R2 . go	-20,22,-3
R1 R2 . good	4,-3,-1
R1 R2 . great	11,-9,-2
R1 R2 . he	8,-6,-2
R1 R2 . hes	-12,15,-7
R1 R2 . how	-8,12,-8
R1 R2 . i	5,-5,0
R1 R2 . id	10,-10,-1
R1 R2 . im	-12,4,7
R1 R2 . in	7,-1,-9
R1 R2 . is	6,-3,-3
R1 R2 . it	-3,9,-7
R1 R2 . its	-1,-6,7
R1 R2 . ive	0,-11,8
R1 R2 . just	-13,6,11
R1 R2 . long	11,-9,-2
R1 R2 . loved	-1,-1,2
R1 R2 . me	4,0,-6
R1 R2 . mine	-3,5,-3
R1 R2 . more	20,-17,-3
R1 R2 . my	2,-1,-2
R1 R2 . no	-2,-1,1
R1 R2 . not	-2,2,1
R1 R2 . nothing	-1,-14,11
R1 R2 . now	13,-5,-7
R1 R2 . on	-2,3,-1
R1 R2 . once	2,3,-5
R1 R2 . or	-6,6,0
R1 R2 . over	-9,-27,30
R1 R2 . parasite	-1,-1,2
R1 R2 . polanski	-2,3,-1
R1 R2 . rams	-2,3,-1
R1 R2 . rather	16,-8,-8
R1 R2 . same	-3,7,-4
R1 R2 . seen	6,-4,-4
R1 R2 . she	13,-8,-5
R1 R2 . sheila	-4,-3,6
R1 R2 . silence	-2,-3,5
R1 R2 . so	-12,7,2
R1 R2 . something	-11,12,-3
R1 R2 . spectacle	4,-2,-2
R1 R2 . still	1,2,-3
R1 R2 . that	12,-9,-3
R1 R2 . thats	6,0,-16
R1 R2 . the	-3,2,1
R1 R2 . then	6,-4,-1
R1 R2 . there	-10,13,-6
R1 R2 . they	-2,4,-4
R1 R2 . today	2,-19,15
R1 R2 . want	-8,10,-6
R1 R2 . we	-2,4,-3
R1 R2 . well	28,-26,-7
R1 R2 . were	-7,8,-1
R1 R2 . weve	-8,9,-1
R1 R2 . what	-1,7,-7
R1 R2 . with	-4,8,-5
R1 R2 . yes	-9,15,-6
R1 R2 . you	-9,-7,13
R1 R2 00 minutes	-3,3,0
R1 R2 0000 .	5,-4,-2
R1 R2 a la	8,-7,-1
R1 R2 a week	4,-4,-1
R1 R2 about a	10,-9,-4
R1 R2 about death	-2,2,-1
R1 R2 about rich	-2,2,-1
R1 R2 about the	-6,0,5
R1 R2 again ,	2,1,-4
R1 R2 again .	-1,-2,4
R1 R2 all day	5,-2,-3
R1 R2 all of	5,-3,-1
R1 R2 all the	4,-6,2
R1 R2 and FILM	8,-6,-2
R1 R2 and a	-2,5,-3
R1 R2 and all	7,-8,1
R1 R2 and clever	6,-2,-4
R1 R2 and happy	-2,5,-3
R1 R2 and i	0,-11,13
R1 R2 and im	1,1,-2
R1 R2 and its	-3,4,-3
R1 R2 and my	-2,3,-3
R1 R2 and no	-4,3,0
R1 R2 and not	-4,5,-1
R1 R2 and nothing	17,-15,-3
R1 R2 and one	-1,4,-5
R1 R2 and recent	-1,2,-2
R1 R2 and sad	3,-3,-1
R1 R2 and the	0,-6,6
R1 R2 and with	-2,4,-2
R1 R2 and without	-3,-8,10
R1 R2 and would	5,-4,-1
R1 R2 and you	4,0,-5
R1 R2 any more	4,-1,-4
R1 R2 are from	5,-4,-1
R1 R2 arent new	6,-4,-2
R1 R2 as FILM	8,-5,-6
R1 R2 as a	-1,5,-3
R1 R2 as an	-3,9,-5
R1 R2 as in	-11,12,-2
R1 R2 as the	-4,5,-1
R1 R2 at a	3,0,-3
R1 R2 at christmas	0,2,-3
R1 R2 at home	16,-15,-1
R1 R2 at school	-6,9,-4
R1 R2 at the	0,1,-2
R1 R2 away from	-2,-6,4
R1 R2 based on	-2,4,-2
R1 R2 because the	-3,-2,5
R1 R2 before he	0,2,-3
R1 R2 before of	-1,4,-4
R1 R2 before the	-7,3,4
R1 R2 best .	-8,13,-5
R1 R2 bitte ,	-3,8,-4
R1 R2 but grown	-1,2,0
R1 R2 but in	-2,3,-2
R1 R2 but no	2,1,-4
R1 R2 but not	-4,7,-3
R1 R2 but pg	-3,4,-2
R1 R2 but sadness melancholy	-2,3,-1
R1 R2 but with	-6,9,-3
R1 R2 but without	-3,5,-2
R1 R2 can stay	-5,-8,11
R1 R2 children .	-2,-2,4
R1 R2 ci scanniamo	4,-2,-2
R1 R2 class ,	5,-4,-3
R1 R2 comedy ,	-4,7,-2
R1 R2 comedy .	8,-6,-3
R1 R2 comedy with	-3,4,-1
R1 R2 dance and	4,-3,-1
R1 R2 day ,	-10,13,-3
R1 R2 day .	7,-5,-2
R1 R2 drama ,	2,-1,-1
R1 R2 drama about	-2,3,-1
R1 R2 film ,	1,4,-5
R1 R2 film .	-4,5,-2
R1 R2 film about	-1,-9,4
R1 R2 film by	-2,3,-1
R1 R2 film for	-2,3,-1
R1 R2 film where	-5,8,-2
R1 R2 film with	-5,7,-1
R1 R2 film without	-3,7,-3
R1 R2 films ,	9,-7,-4
R1 R2 films .	-2,-10,10
R1 R2 films that	-7,11,-4
R1 R2 fine ,	-1,4,-2
R1 R2 for a	-5,7,-2
R1 R2 for christmas	-5,6,-1
R1 R2 for eight	-2,2,0
R1 R2 for me	-9,3,3
R1 R2 for my	-7,11,-7
R1 R2 for once	-4,-9,11
R1 R2 for one	-4,0,4
R1 R2 for people	-1,3,-2
R1 R2 for ten	8,-6,-1
R1 R2 for that	-3,-7,10
R1 R2 for the	8,-4,-4
R1 R2 for three	0,-5,3
R1 R2 for two	-7,9,-2
R1 R2 from france	-2,3,-1
R1 R2 from france frankreich	-1,2,-1
R1 R2 from latin	-3,4,-1
R1 R2 from mexico	-4,5,-1
R1 R2 from the	0,1,-2
R1 R2 games .	3,-2,0
R1 R2 go ,	-4,6,-2
R1 R2 greca ,	-2,3,-1
R1 R2 guy .	7,-6,-1
R1 R2 ha ha	5,-5,-1
R1 R2 had the	2,-2,0
R1 R2 has a	6,-5,-1
R1 R2 hats .	3,-4,1
R1 R2 have a	3,-2,-1
R1 R2 have i	9,-5,-5
R1 R2 have me	3,-2,-1
R1 R2 him .	-3,5,-4
R1 R2 his ,	-4,5,-1
R1 R2 household .	-5,6,-2
R1 R2 i wont	-5,-4,8
R1 R2 if i	-1,2,-1
R1 R2 if possible	-5,7,-1
R1 R2 if you	-11,16,-5
R1 R2 im choosy	-2,3,-1
R1 R2 im out	-7,-7,12
R1 R2 in 0000	6,-3,-5
R1 R2 in 0000s	-4,5,-2
R1 R2 in a	-3,2,0
R1 R2 in anything	-6,9,-3
R1 R2 in gujarati	-3,3,-1
R1 R2 in it	-7,7,0
R1 R2 in law	8,-6,-2
R1 R2 in my	4,-6,2
R1 R2 in space	-2,4,-2
R1 R2 in the	8,-4,-4
R1 R2 in this	-6,-3,4
R1 R2 is a	0,-2,2
R1 R2 is in	0,12,-12
R1 R2 is least	-5,7,-3
R1 R2 is my	7,-11,0
R1 R2 is off	-4,4,-2
R1 R2 is the	-10,12,-5
R1 R2 is what	-1,3,-3
R1 R2 is where	-2,-4,7
R1 R2 isnt a	-12,4,3
R1 R2 it .	15,-12,-2
R1 R2 it is	8,-6,-2
R1 R2 keep out	6,-1,-5
R1 R2 kind ,	-2,3,-1
R1 R2 kind .	-6,3,3
R1 R2 kiss ,	4,-3,-1
R1 R2 like FILM	1,3,-4
R1 R2 like a	-4,9,-2
R1 R2 like in	-8,8,-1
R1 R2 makes me	-5,-7,11
R1 R2 man .	4,-3,-1
R1 R2 maybe .	-10,17,-7
R1 R2 means never	2,-1,-1
R1 R2 movie ,	-7,8,-1
R1 R2 movie from	-2,2,-1
R1 R2 movie with	0,4,-3
R1 R2 my ,	9,-6,-4
R1 R2 my gran	-8,10,-2
R1 R2 night ,	-4,7,-4
R1 R2 night .	-23,23,-1
R1 R2 no ,	7,-6,-3
R1 R2 no .	-10,12,-2
R1 R2 nor indians	-3,-1,4
R1 R2 not ,	-7,-7,13
R1 R2 not .	0,-3,3
R1 R2 not by	-3,5,-2
R1 R2 not involved	-3,-8,12
R1 R2 not made	-1,2,-1
R1 R2 nuns .	-3,0,3
R1 R2 of FILM	-10,12,-1
R1 R2 of a	6,-3,-3
R1 R2 of eight	2,-2,0
R1 R2 of hearts	2,-2,-1
R1 R2 of my	3,-1,-2
R1 R2 of singers	-5,-2,7
R1 R2 of the	1,1,-2
R1 R2 old fashioned classic moda	-1,2,0
R1 R2 on .	9,-7,-2
R1 R2 on a	3,-20,15
R1 R2 on the	7,-2,-6
R1 R2 one ,	8,-3,-4
R1 R2 one .	2,0,-2
R1 R2 one with	7,-6,-2
R1 R2 ones ,	2,-9,2
R1 R2 ones .	-4,2,1
R1 R2 only .	-3,4,-3
R1 R2 or FILM	-5,6,-1
R1 R2 or a	-5,6,-1
R1 R2 or so	-9,10,-1
R1 R2 out of	-5,2,4
R1 R2 outside at	4,-3,-1
R1 R2 over scary	-2,2,0
R1 R2 over sexy	-3,4,-1
R1 R2 own country	3,-2,-1
R1 R2 people .	-11,7,-1
R1 R2 person ,	-3,3,-1
R1 R2 please ,	-1,3,-2
R1 R2 please .	-4,6,-2
R1 R2 pls .	-8,12,-4
R1 R2 provided its	-1,3,-2
R1 R2 psychological ,	-1,2,-1
R1 R2 puts me	-10,-3,12
R1 R2 really huile	-2,2,-1
R1 R2 required .	-3,0,3
R1 R2 set in	-1,2,-1
R1 R2 should it	-9,12,-5
R1 R2 si ,	6,-2,-5
R1 R2 side .	-3,9,-6
R1 R2 sim ,	-3,5,-1
R1 R2 so i	2,-1,0
R1 R2 stuff ,	3,-1,-2
R1 R2 stuff .	-10,8,2
R1 R2 swedish ,	-2,2,0
R1 R2 talk ,	-1,2,-1
R1 R2 talking ,	-3,4,-1
R1 R2 taste ,	5,-4,-1
R1 R2 teacher ,	5,-5,-1
R1 R2 teachers ,	5,-4,0
R1 R2 than FILM	5,-2,-3
R1 R2 than scary	3,-3,0
R1 R2 that FILM	9,-1,-10
R1 R2 that i	6,-4,-3
R1 R2 that is	-4,5,-1
R1 R2 that isnt	-3,6,-3
R1 R2 that not	-2,4,-2
R1 R2 thats not	-2,8,-6
R1 R2 the better	-10,11,-2
R1 R2 the first	15,-14,0
R1 R2 then ,	-7,8,0
R1 R2 then .	-2,5,-4
R1 R2 things .	7,-6,-1
R1 R2 this time	8,1,-11
R1 R2 tho .	5,-3,-2
R1 R2 though .	0,-2,1
R1 R2 three times	4,-3,-1
R1 R2 thriller .	-3,7,-4
R1 R2 to busan	7,-6,-1
R1 R2 to death	-6,-9,10
R1 R2 to me	5,-2,-4
R1 R2 to the	4,-5,0
R1 R2 today ,	6,-8,0
R1 R2 tomorrow .	8,-4,-7
R1 R2 too .	13,-8,-7
R1 R2 train corpse .	-5,7,-2
R1 R2 trippy ,	-2,0,2
R1 R2 truth ,	-2,3,-1
R1 R2 wants to	-1,2,-2
R1 R2 was born	2,-1,-1
R1 R2 was in	6,-5,-1
R1 R2 was on	3,-1,-2
R1 R2 watch ,	11,-8,-3
R1 R2 way .	-1,2,-1
R1 R2 when hes	-3,5,-2
R1 R2 where people	-4,10,-5
R1 R2 where the	-2,2,-1
R1 R2 who isnt	-17,18,-4
R1 R2 with a	6,-5,-1
R1 R2 with class	-2,2,0
R1 R2 with doctor	-1,2,-1
R1 R2 with great	-1,2,-1
R1 R2 with jokes	-3,4,-1
R1 R2 with my	4,-3,0
R1 R2 with no	14,-13,-2
R1 R2 with that	3,-1,-4
R1 R2 with the	5,-1,-4
R1 R2 with u	-2,2,0
R1 R2 with ustinov	-3,4,-1
R1 R2 without a	0,2,-3
R1 R2 without the	1,1,-4
R1 R2 would be	-8,15,-10
R1 R2 yes ,	-8,11,-4
R1 R2 yes .	-7,8,-3
R1 R2 you can	1,2,-4
R1 a	7,-6,-1
R1 about	1,1,-2
R1 adventure	6,1,-7
R1 after	-5,1,6
R1 afterwards	2,-2,-1
R1 all	1,-3,2
R1 alone	3,0,-2
R1 also	0,3,-7
R1 always	-7,10,-4
R1 and	0,2,-2
R1 any	7,-11,2
R1 are	0,-5,5
R1 arent	3,-9,3
R1 as	0,6,-6
R1 asked	6,-4,-2
R1 at	-2,3,-1
R1 away	8,-14,2
R1 bad	-12,14,-4
R1 based	-2,4,-2
R1 bath	10,-9,-3
R1 beast creature	11,-10,-1
R1 beautiful	6,-5,-1
R1 because	-4,3,1
R1 been	2,-2,-4
R1 before	-1,4,-3
R1 behind	-4,4,0
R1 being	-8,9,-1
R1 best	-9,12,-4
R1 between	-4,7,-2
R1 bit	3,-3,-1
R1 bitte	-4,-5,9
R1 black	3,-1,-1
R1 blue	7,-5,-2
R1 bossy	-10,-1,8
R1 bride	7,-4,-3
R1 but	-2,4,-2
R1 by	-2,1,1
R1 can	1,-4,4
R1 cant	10,-7,-3
R1 cartoon	-2,5,-4
R1 children	-2,-2,4
R1 ci	5,-2,-2
R1 class	5,-4,-3
R1 club	16,-14,-2
R1 comedies	1,2,-6
R1 comedy	1,1,-2
R1 con	5,1,-10
R1 crime	0,3,-2
R1 cry	2,-1,-1
R1 cute	-1,2,-1
R1 dad	-5,8,-13
R1 day	4,-1,-2
R1 did	1,6,-12
R1 died	20,-16,-6
R1 diz	3,-3,0
R1 do	-13,16,-4
R1 doesnt	7,-5,-2
R1 doing	8,2,-8
R1 drama	-2,4,-3
R1 en	5,0,-4
R1 entao	-20,21,-2
R1 evening	4,-1,-4
R1 ever	-1,-6,5
R1 every	0,2,-4
R1 family	-8,10,-2
R1 film	-2,2,0
R1 films	0,-3,2
R1 find	7,-6,-1
R1 fine	-1,4,-2
R1 fingers	-15,25,-19
R1 first	8,-8,1
R1 for	-1,2,-1
R1 fora	-4,-10,14
R1 french	-19,24,-7
R1 from	-2,5,-2
R1 from france	-1,2,-1
R1 funny	-1,4,-3
R1 games	3,-2,0
R1 gave	6,-4,-3
R1 gern	-5,11,-7
R1 get	2,0,-2
R1 gets	-5,2,4
R1 getting	-5,6,-4
R1 gia	15,-14,-4
R1 girl	2,-1,-2
R1 go	-1,2,-1
R1 goes	9,-10,1
R1 good	20,-13,-15
R1 greca	-2,3,-1
R1 guy	-1,2,-2
R1 ha	5,-5,-1
R1 had	10,-8,-3
R1 hall	8,-7,-2
R1 has	6,-4,-2
R1 hats	3,-3,0
R1 have	7,-4,-3
R1 he	8,-8,0
R1 here	9,-7,-3
R1 hiding	3,-2,0
R1 him	-3,5,-4
R1 his	-2,4,-2
R1 horror	-5,1,3
R1 hours	9,-9,-1
R1 household	-5,6,-2
R1 i	0,1,-2
R1 if	-5,8,-4
R1 im	-3,-5,8
R1 instead	-9,11,-1
R1 is	1,-3,2
R1 isnt	2,-9,4
R1 it	11,-8,-3
R1 its	4,-2,-4
R1 ja	0,3,-5
R1 keep	6,-1,-5
R1 keeps	9,-8,-2
R1 kids	9,-12,3
R1 kind	-3,3,0
R1 kiss	4,-3,-1
R1 knight	2,-1,-2
R1 language	11,-10,-2
R1 last	-6,-2,7
R1 like	0,2,-3
R1 made	1,3,-6
R1 make	-2,-16,12
R1 makes	3,-13,7
R1 man	4,-2,-3
R1 match	-1,3,-3
R1 maybe	-5,11,-6
R1 me	2,0,-2
R1 means	2,-1,-1
R1 minutes	0,1,-2
R1 more	4,-1,-3
R1 movie	-4,7,-4
R1 movies	-6,9,-3
R1 my	7,-4,-3
R1 mystery	-4,7,-5
R1 name	3,-1,-1
R1 ne	-5,8,-10
R1 needs	8,-7,-2
R1 next	9,-8,-4
R1 night	-3,5,-2
R1 no	-3,0,3
R1 noch	3,-2,-1
R1 nor	-3,-1,4
R1 nord	2,0,-1
R1 not	1,-4,3
R1 now	-9,10,-6
R1 nuns	-3,0,3
R1 of	4,-4,0
R1 off	4,-13,11
R1 old	9,-7,-6
R1 old fashioned classic	-1,2,0
R1 on	2,-2,0
R1 once	8,-2,-6
R1 one	1,2,-3
R1 ones	-4,0,3
R1 only	6,-4,-2
R1 or	-3,5,-2
R1 out	-10,-3,12
R1 outside	2,-1,-1
R1 over	2,1,-3
R1 own	3,-2,-1
R1 party	6,-4,-2
R1 people	-3,-3,6
R1 perfect	12,-10,-4
R1 person	-5,6,-1
R1 please	-3,4,-1
R1 pls	-8,12,-4
R1 provided	-1,3,-2
R1 psychological	-2,3,-1
R1 puts	-6,-3,8
R1 really	3,-3,-1
R1 required	-3,0,3
R1 romance	-12,13,-1
R1 running	-5,-3,9
R1 sat	4,-14,9
R1 says	5,-3,-1
R1 set	-7,9,-3
R1 should	5,-6,1
R1 si	7,-3,-4
R1 side	3,1,-4
R1 sim	-1,2,-1
R1 since	-7,5,1
R1 sleep	17,-13,-5
R1 small	-6,8,-1
R1 so	4,-1,-3
R1 something	7,-4,-4
R1 stares	-1,5,-4
R1 station	-6,7,-2
R1 story	13,-10,-3
R1 students	-1,2,-1
R1 stuff	-2,3,-1
R1 swedish	-2,2,0
R1 takes	2,-1,-3
R1 talking	-3,9,-5
R1 taste	5,-4,-1
R1 tattoo	3,-2,-1
R1 teacher	1,1,-2
R1 teachers	4,-3,-1
R1 team	9,-7,-2
R1 than	6,-1,-5
R1 that	-2,3,-1
R1 thats	-3,6,-2
R1 the	9,-6,-3
R1 then	-2,5,-3
R1 thing	-4,7,-4
R1 things	4,-5,0
R1 this	-2,-5,5
R1 tho	5,-3,-2
R1 though	4,-2,-4
R1 three	13,-11,-2
R1 thriller	-3,5,-3
R1 through	2,-1,-2
R1 thyme	3,-1,-2
R1 till	8,-4,-5
R1 to	5,-4,-1
R1 today	-1,-9,10
R1 together	14,-12,-3
R1 told	4,-2,-2
R1 tomorrow	12,-8,-8
R1 tonight	-12,0,12
R1 too	5,-5,1
R1 train corpse	-5,7,-2
R1 trippy	-2,0,2
R1 truth	-2,3,-1
R1 under	1,4,-7
R1 unless	-12,21,-11
R1 until	5,0,-5
R1 waiting	7,-5,-1
R1 want	10,-7,-3
R1 wants	6,-3,-3
R1 was	7,-5,-2
R1 watch	-3,5,-4
R1 way	-1,2,-1
R1 we	2,1,-3
R1 week	4,-3,-1
R1 when	-5,10,-6
R1 where	-3,5,-2
R1 who	-5,10,-6
R1 will	7,-4,-2
R1 with	-1,4,-3
R1 without	-2,6,-4
R1 woman	16,-11,-7
R1 would	-5,10,-5
R1 wrecked	3,-2,-1
R1 yes	-8,11,-4
R1 you	1,2,-4
R2 .	0,1,-2
R2 0	-6,7,-2
R2 00	2,1,-3
R2 000	5,-2,-3
R2 0000	7,-3,-3
R2 0000s	-3,5,-2
R2 00a	-4,5,-2
R2 FILM	1,2,-3
R2 abuse	-5,2,1
R2 adventure	-1,6,-5
R2 african	-1,2,-1
R2 after	3,-1,-5
R2 afterwards	17,-9,-8
R2 again	-9,1,5
R2 against	-3,6,-7
R2 aidez	3,-2,-1
R2 all	-3,6,-3
R2 also	2,-6,4
R2 american	-5,7,-2
R2 an	6,-10,4
R2 animals pets	-4,5,-1
R2 another	6,-4,-3
R2 any	-5,0,4
R2 anyone	3,-2,0
R2 anything	-5,8,-3
R2 are	4,-10,7
R2 as	-8,6,2
R2 asking	5,-4,-2
R2 at	4,0,-4
R2 autumn	-8,9,-4
R2 back	10,-9,-2
R2 bad	-8,8,-1
R2 be	1,1,-3
R2 beach	3,-3,-1
R2 beautiful	-1,2,-1
R2 because	-7,13,-9
R2 been	15,-12,-5
R2 before	-4,6,-2
R2 belgian	-5,9,-5
R2 best	12,-5,-8
R2 bette	-2,5,-3
R2 better	4,-2,-2
R2 bicycle	-3,3,-1
R2 bitte	-3,-3,6
R2 black	3,7,-10
R2 bored	-8,10,-2
R2 born	2,-1,-1
R2 both	8,-7,-3
R2 boy	-1,2,-2
R2 british	-2,3,-1
R2 british english	-8,9,-2
R2 busan	7,-6,-1
R2 but	-1,2,-1
R2 by	0,2,-2
R2 can	-6,0,5
R2 candles	8,-7,-1
R2 cant	-1,3,-2
R2 certificate	5,-4,-1
R2 cheerful	-4,6,-1
R2 choosy	-2,3,-1
R2 christmas	-3,5,-1
R2 christopher	-1,3,-2
R2 class	-2,2,0
R2 clever	2,0,-2
R2 club	-11,13,-5
R2 coffee	2,-15,13
R2 cold	-3,-6,7
R2 comedy	-5,5,0
R2 could	-5,6,-1
R2 country	3,-2,-1
R2 cows	-4,6,-1
R2 creepy	-4,3,1
R2 dad	13,-19,5
R2 daft	-2,3,-2
R2 dancing	5,-3,-1
R2 dark	-3,4,-1
R2 date	8,-7,-1
R2 day	2,-6,4
R2 death	-2,-4,7
R2 denzel	-5,5,0
R2 deserts	-5,10,-7
R2 did	11,-8,-3
R2 die	2,-9,4
R2 different	-2,4,-2
R2 dinner	1,4,-7
R2 do	10,-8,-2
R2 doctor	4,-1,-4
R2 documentary	0,1,-3
R2 does	-3,6,-4
R2 dog	-10,12,-2
R2 donc	1,-2,1
R2 done	-3,6,-4
R2 dont	4,-7,2
R2 down	5,-3,-1
R2 dragons	-2,3,-2
R2 drama	-3,4,-1
R2 drunk	11,-10,-1
R2 dubbed	-4,6,-2
R2 easter	11,-5,-8
R2 eight	-9,12,-2
R2 en	-15,1,7
R2 ending	2,1,-3
R2 enough	-3,-2,3
R2 even	14,-5,-12
R2 every	0,-8,5
R2 everybody	0,3,-2
R2 everyone	5,-3,-2
R2 everything	-2,1,1
R2 everywhere	6,-5,-1
R2 exams	10,-7,-4
R2 fairy tale	-2,-3,5
R2 family	-7,-10,13
R2 family friendly	-2,2,1
R2 fast	-2,3,-1
R2 father	4,-6,2
R2 few	-8,9,-1
R2 fifties	-5,6,-1
R2 fifty	2,-1,0
R2 fight	14,-10,-4
R2 film	7,-5,-4
R2 fine	-11,13,-2
R2 first	3,-2,-2
R2 fishing	-3,4,-1
R2 five	3,-2,-1
R2 flow	8,-2,-7
R2 fog	-2,3,-1
R2 food	-6,13,-7
R2 food cooking	4,-2,-2
R2 football	-1,2,-1
R2 for	2,1,-3
R2 forty	8,-8,-1
R2 four	17,-14,-4
R2 france	-2,3,-1
R2 frankreich	-1,2,-1
R2 french	3,-2,-1
R2 friends	-5,6,-1
R2 friendship	-4,4,-1
R2 fu	12,-5,-6
R2 fun	7,-5,-2
R2 funny	-3,3,0
R2 gangsters	-12,21,-15
R2 gern	-1,2,-1
R2 get	2,7,-12
R2 gets	-3,1,1
R2 ghosts	-3,-5,7
R2 girl	20,-19,-3
R2 give	0,-2,1
R2 go	-15,16,-1
R2 god	4,-3,0
R2 going	4,-3,-1
R2 good	0,2,-2
R2 got	14,-12,-3
R2 gran	-5,-9,15
R2 grazie	-5,-5,9
R2 great	5,-2,-3
R2 green	-2,7,-5
R2 grown	7,-5,-2
R2 gujarati	-3,3,-1
R2 ha	7,-6,-2
R2 had	3,-2,-2
R2 half	4,-3,-1
R2 hang	-1,2,-1
R2 happy	-7,13,-7
R2 happy ending	-1,4,-2
R2 has	1,-6,4
R2 have	4,-5,1
R2 he	2,-3,1
R2 heart	7,-6,-1
R2 heat hot	-4,5,-1
R2 help	5,-1,-11
R2 hes	-1,4,-4
R2 high	-7,8,-2
R2 him	-4,0,4
R2 his	-5,1,4
R2 hoechstens	-1,2,0
R2 home	-3,7,-5
R2 hong	-7,9,-1
R2 how	-8,11,-5
R2 huile	-2,2,-1
R2 i	2,-2,0
R2 ice	-2,-3,5
R2 id	8,-8,-1
R2 ideally	-2,2,1
R2 ie	-5,7,-4
R2 if	0,2,-2
R2 ill	2,6,-10
R2 im	-3,2,0
R2 in	0,3,-3
R2 inconsolable	-1,2,-1
R2 indians	-3,-1,4
R2 involved	-3,-8,12
R2 ironically	-3,5,-1
R2 is	4,-5,1
R2 isnt	-5,7,-1
R2 it	2,-1,-1
R2 italian	-1,2,-1
R2 italy	-4,3,0
R2 its	-3,1,1
R2 ive	2,-9,7
R2 ja	20,-19,-2
R2 japanese	-2,4,-2
R2 jazz	4,-3,-3
R2 jewish	-2,0,2
R2 jokes	-2,3,-1
R2 jury	1,0,-3
R2 just	-3,0,2
R2 jy	2,-1,-1
R2 keaton	-1,2,-1
R2 keep	8,6,-12
R2 kids child	-2,-7,8
R2 kinda	-1,3,-1
R2 la	7,-6,-1
R2 last	4,-3,-2
R2 late	5,-3,-2
R2 latin	-3,4,-1
R2 law	8,-6,-2
R2 least	-4,5,0
R2 less	5,-3,-3
R2 let	-2,-1,3
R2 lets	3,-3,0
R2 letters	-8,9,-2
R2 little	-4,6,-2
R2 long	-3,1,1
R2 longing	0,0,-2
R2 loud	7,-4,-2
R2 loved	7,-8,0
R2 loves	2,-7,5
R2 made	3,1,-3
R2 make	7,-8,0
R2 mando	-11,3,7
R2 marseille	-1,2,-1
R2 melancholy	-1,2,-1
R2 men	11,-10,-1
R2 mexico	-4,5,-1
R2 mine	-8,10,-5
R2 minutes	-3,3,0
R2 moda	-1,2,0
R2 more	5,-5,-1
R2 mother	2,-1,0
R2 mountains	-2,3,0
R2 movie	2,1,-3
R2 mum	-20,11,2
R2 murder	10,-4,-4
R2 must	8,-6,-3
R2 my	1,-2,2
R2 near	-5,13,-8
R2 neon	-3,4,-1
R2 never	5,-5,0
R2 new	5,-3,-2
R2 nice	20,-16,-6
R2 night	6,-2,-3
R2 nine	3,-4,0
R2 nineties	-5,6,-2
R2 none	7,-2,-5
R2 norwegian	-3,2,1
R2 not	-4,4,-1
R2 now	13,-6,-7
R2 obviously	-3,2,2
R2 of	-1,3,-1
R2 off	-8,5,1
R2 old	-1,3,-1
R2 on	-1,5,-3
R2 once	1,-4,2
R2 one	1,2,-3
R2 ones	-8,2,0
R2 open	4,-3,-3
R2 or	-5,3,2
R2 other	-3,6,-3
R2 our	3,0,-2
R2 out	1,-4,3
R2 over	-3,-6,10
R2 padelle	-1,2,-1
R2 parasite	-1,-1,2
R2 paris	5,-9,4
R2 people	-5,-3,9
R2 perfect	14,-12,-2
R2 pg	1,2,-3
R2 pirate	21,-18,-3
R2 pirates	-5,5,-1
R2 please	-3,4,0
R2 poison	8,-7,-4
R2 polanski	-2,3,-1
R2 polite	-2,2,0
R2 portuguese	3,-1,-2
R2 possible	-6,7,-2
R2 potato	10,-9,-3
R2 pretty	-1,2,-1
R2 priest nun	3,-1,-1
R2 prison	18,-14,-5
R2 provided	-3,3,1
R2 put	14,-13,-2
R2 quick	-2,3,-1
R2 quiet	-4,5,-1
R2 rain	-2,0,2
R2 raincoats	-2,3,-1
R2 rams	-2,3,-1
R2 rated	-2,2,0
R2 rather	-5,6,-2
R2 really	-3,-4,7
R2 recent	-2,3,-1
R2 remembering	-4,-8,10
R2 retired	1,-1,-5
R2 rich	-2,2,-1
R2 road	-1,6,-4
R2 roma	6,-5,-1
R2 romantic	-3,-5,9
R2 rome	-4,2,2
R2 ruins	3,-2,-1
R2 sadness melancholy	-2,3,-1
R2 said	9,-7,-3
R2 same	-11,12,-2
R2 say	3,5,-9
R2 says	10,-8,-4
R2 scanniamo	4,-2,-2
R2 scared	10,-8,-3
R2 school	-6,9,-4
R2 scorsese	-5,12,-8
R2 screen	-8,7,1
R2 se	2,1,-3
R2 second	-2,7,-7
R2 secrets	-17,18,-1
R2 seduction femme fatale	-1,2,-1
R2 seen	-1,3,-2
R2 set	-3,5,-2
R2 seventies	-3,4,-1
R2 sexy	-2,3,-1
R2 she	2,-1,-1
R2 sheila	-4,-3,6
R2 shes	3,-3,0
R2 shirtless	-5,6,-1
R2 short	11,-9,-3
R2 shorter	4,-1,-3
R2 shouting	-5,6,-2
R2 si	7,-4,-4
R2 silence	-1,-2,3
R2 silent	-7,9,0
R2 silent quiet	-6,9,-3
R2 silly	-5,9,-5
R2 silly stupid	4,-3,-1
R2 singers	-5,-2,7
R2 singing	-1,5,-4
R2 six	-4,6,-2
R2 sixties	-3,8,-5
R2 slapstick	-4,5,-1
R2 slow	-4,5,-1
R2 small	-3,5,-2
R2 snow	-5,8,-4
R2 so	2,-4,2
R2 some	5,-4,0
R2 somebody	12,-9,-5
R2 something	0,2,-2
R2 space	-2,4,-2
R2 spectacle	4,-2,-2
R2 stallone	4,-1,-4
R2 stay	-4,0,3
R2 stephen	2,-1,-2
R2 still	-8,10,-4
R2 stylish elegant	-2,3,-1
R2 subtitles	4,1,-5
R2 summer	0,2,-2
R2 sun	-3,3,-1
R2 swedish	-7,11,-5
R2 sweet	-6,7,-1
R2 tea	0,1,-2
R2 tears	0,1,-2
R2 ten	8,-7,-1
R2 tender	-7,8,-1
R2 tense	6,-3,-4
R2 term	-14,4,8
R2 than	15,-14,-4
R2 that	2,0,-2
R2 thats	-5,0,0
R2 the	2,-1,-1
R2 their	-10,11,-2
R2 them	-10,12,-2
R2 then	-2,5,-2
R2 there	-3,-4,8
R2 theres	-5,-1,3
R2 they	3,-1,-2
R2 theyre	1,13,-22
R2 thinks	6,-5,-1
R2 this	-3,-3,5
R2 those	1,4,-4
R2 thoughtful	-1,3,-2
R2 thriller	-2,2,-1
R2 through	1,-7,8
R2 time	-5,7,-4
R2 times	4,-3,-1
R2 tired	-5,3,3
R2 to	-4,6,-2
R2 today	6,-11,5
R2 tom	-3,4,-2
R2 tonight	0,4,-4
R2 too	-6,-9,11
R2 train	-3,3,0
R2 trains	-2,3,-1
R2 trick	-5,5,-1
R2 tuscany	0,2,-2
R2 two	2,2,-4
R2 u	-2,2,0
R2 uncle	0,1,-2
R2 under	-4,7,-4
R2 under two hours	-3,6,-3
R2 until	9,-6,-2
R2 up	-8,11,-4
R2 us	11,-8,-4
R2 ustinov	-3,4,-1
R2 vi	10,-8,1
R2 village small town	-1,2,-1
R2 wall	-2,5,-3
R2 want	0,4,-4
R2 wants	4,-1,-3
R2 war	-5,-3,8
R2 warm	-7,7,-2
R2 was	10,-7,-3
R2 watch	3,1,-4
R2 we	3,-3,1
R2 week	-3,4,-1
R2 well	9,-5,-5
R2 were	-5,6,-1
R2 what	-5,9,-5
R2 when	4,1,-5
R2 where	-2,5,-3
R2 which	-2,3,-1
R2 who	3,-1,-3
R2 wholl	2,0,-1
R2 whos	-1,2,-2
R2 wicked	-9,2,7
R2 with	-2,3,-1
R2 with grandma	4,-3,-2
R2 without	-2,4,-2
R2 witness	1,0,-2
R2 women	6,-4,-1
R2 wont	-1,-3,3
R2 work job	6,-6,0
R2 would	11,-9,-1
R2 year	-9,1,7
R2 yes	1,3,-3
R2 yet	2,-4,2
R2 you	2,1,-3
R2 your	4,-2,-4
S 00	7,-4,-5
S 00 minutes	2,0,-6
S 0000	12,-9,-5
S 0000 ,	10,-8,-3
S 0000s	8,-6,-9
S 00s	-6,9,-3
S 00s crime	-5,7,-2
S FILM	6,-3,-2
S FILM ,	6,-4,-2
S FILM and	-8,4,5
S FILM at	3,-2,-1
S FILM but	-13,10,4
S FILM by	12,-11,-2
S FILM chess	6,-5,-2
S FILM for	-2,3,-2
S FILM german	13,-10,-2
S FILM had	6,-5,-2
S FILM i	5,-4,-2
S FILM id	9,-8,-1
S FILM in	6,-4,-1
S FILM is	4,-3,-1
S FILM it	-9,11,-2
S FILM ja	6,-5,-1
S FILM like	-3,5,-9
S FILM minus	5,-4,-3
S FILM more	-1,6,-4
S FILM my	4,-3,-1
S FILM never	13,-11,-3
S FILM no	13,-7,-7
S FILM of	3,-2,-1
S FILM on	2,3,-5
S FILM pretty	9,-7,-1
S FILM ruined	2,-1,-1
S FILM speaking	4,-4,-1
S FILM taught	4,-3,0
S FILM the	5,-4,-1
S FILM then	3,-1,-2
S FILM three	6,-5,-1
S FILM to	12,-11,-1
S FILM too	-1,-3,3
S FILM was	2,-1,-1
S FILM we	0,-2,2
S FILM with	4,-2,-3
S FILM ya	5,-3,-2
S a animation cartoon	-6,7,-2
S a bank	-5,7,-2
S a baseball	-1,3,-1
S a bigger	8,-6,-2
S a biopic	-4,9,-7
S a bittersweet	-4,-3,5
S a blind	-4,5,-2
S a chabrol	-12,15,-3
S a chase	-9,11,-3
S a cheerful movie	-4,5,-1
S a chilean	-7,3,4
S a classic	9,-7,-2
S a colleague	7,-4,-3
S a comedy	0,1,-2
S a composer	-3,0,4
S a con artist scam	-5,6,-1
S a couple	2,-4,1
S a crime mystery	-6,1,4
S a croatian	-6,-5,8
S a czech	5,-2,-3
S a danish	0,2,-2
S a detective	-4,5,-3
S a different	14,-12,-4
S a documentary	-1,4,-3
S a drama	-2,5,-5
S a family	-6,3,3
S a fantasy	-3,3,0
S a film	6,-1,-5
S a french	-9,-2,7
S a gang	-8,9,-1
S a good	-3,4,-1
S a heist	-4,6,-1
S a holiday	-4,5,-1
S a horror	-3,4,-1
S a horse	-11,6,0
S a hot heat	-1,3,-3
S a korean	3,1,-5
S a lesbian	-5,-1,4
S a love	-2,6,-4
S a love story	-3,1,1
S a melodrama	-3,5,-2
S a movie	-2,0,1
S a movie about grief	-2,3,0
S a murder mystery	10,-8,-2
S a musical	-3,-1,4
S a nice	-6,7,-1
S a of	-3,5,-2
S a prison	-7,8,-1
S a psychological	-1,3,-2
S a rather	-3,5,-2
S a road	-2,3,-1
S a road trip	1,2,-2
S a romantic comedy	-4,2,2
S a sad	-2,3,-1
S a sheriff duel	-3,4,-1
S a silent	-5,-4,8
S a single location chamber piece	-3,4,-1
S a slasher	-1,4,-2
S a slow	-6,7,-1
S a soap opera	-2,3,-1
S a spaghetti western	-7,10,-5
S a spoof	-6,7,-1
S a story	-5,7,-2
S a survival	-4,7,-4
S a swedish	-3,1,2
S a sweet	11,-10,-1
S a swindle	-11,12,-2
S a taiwanese	3,-1,-3
S a tear	-5,8,-3
S a theater musical	-6,5,2
S a things	4,-6,1
S a train	-7,8,-1
S a travel journey	-12,14,-3
S a trial courtroom	7,-1,-6
S a trip	7,-6,0
S a true	-8,11,-3
S a true story	-5,6,-1
S a two	-2,3,-1
S a war	-5,-6,9
S a western	-3,0,2
S a western cowboy	-1,3,-2
S a whole	1,2,-6
S a wolf	-5,6,-1
S about	-8,14,-6
S absolutely not	2,-1,-1
S adam	-1,-12,11
S adapted	-2,3,-1
S adapted from	-2,3,-1
S addiction	6,-2,-6
S addiction somebody	6,-2,-6
S adele	-4,7,-3
S adele haenel	-4,7,-3
S after hereditary	-1,-2,3
S after past	-7,4,3
S after the	-2,1,0
S after yang	7,-6,-1
S agatha	-2,2,0
S agatha christie	-2,2,0
S agnes	-3,6,-3
S agnes varda	-3,6,-3
S airplane	10,-9,-2
S airplane .	9,-7,-3
S alien	10,-6,-5
S all	-6,4,1
S all it	6,-5,-1
S all that	6,-14,1
S all the	-10,12,-3
S almeno	9,-8,-2
S almeno a	9,-8,-2
S alors	4,-3,-1
S alors me	4,-3,-1
S also	-9,-1,8
S also i	3,-1,-1
S american	-6,-4,6
S american football	-5,-10,13
S american remakes	3,-9,5
S amour while	2,-1,-2
S an	-4,5,0
S an animated	-2,5,-2
S an egyptian	-4,4,-1
S an italian	-8,-7,10
S ancient	-12,15,-3
S and	4,-2,-2
S and god pope	5,-3,-2
S ando	3,-2,-1
S ando looking for	-3,4,0
S ang	3,-2,-3
S ang lee	3,-2,-3
S animals	-5,5,1
S animals ,	-3,0,3
S animals as	-9,12,-4
S animals pets	8,-7,-3
S animals pets of	8,-7,-3
S animated cartoon	-5,8,-3
S animated cartoon for	-5,8,-3
S animation cartoon adults	-1,4,-4
S animation cartoon without	2,-5,2
S anime is	2,-2,1
S anos	-6,8,-2
S anos 00	-6,8,-2
S another	-3,5,-2
S anthony	-3,4,-2
S anthony mann	-3,4,-2
S antonio	-4,6,-2
S antonio banderas	-4,6,-2
S any	-2,3,-2
S any chance	-8,10,-4
S any charming	-5,7,-3
S any more	-2,3,-1
S any other	-1,3,-2
S any punjabi	2,-4,2
S anyone	-3,0,2
S anyone but	-3,-2,4
S anything	3,0,-2
S anything by	-3,6,-3
S anything from	-11,13,-3
S anything oscar	1,8,-9
S anything period	-3,6,-3
S anything scorsese	-2,3,-1
S anything with	-3,7,-7
S anyway	3,-1,-1
S archaeology	2,-2,0
S archaeology ,	2,-2,0
S are	-2,-3,5
S are there	-2,-3,5
S argentinian	-7,9,-3
S argentinian ,	-7,9,-3
S armenian	-1,2,-1
S armenian ,	-1,2,-1
S as	-1,2,-1
S as a	2,2,-4
S as creepy	-3,3,0
S as quotable	-6,6,-1
S at	-8,12,-4
S atlantics	9,-9,-1
S atlantics sea	9,-9,-1
S audrey	12,-8,-8
S aunties	10,-7,-7
S aunties over	10,-7,-7
S australian	-5,1,3
S australian and	-5,1,3
S austrian	-14,-5,13
S avant	0,1,-2
S avant garde	0,1,-2
S awkward	-4,5,-1
S awkward ,	-4,5,-1
S babylon	3,-1,-2
S babylon berlin	3,-1,-2
S balada	5,-4,-2
S balada sad	5,-4,-2
S balkan	-3,5,-1
S balkan chaos	-3,5,-1
S bandits	13,-10,-4
S bandits with	13,-10,-4
S bank	-4,5,-1
S bank robbery	-4,5,-1
S based	-10,12,-2
S based on	-10,12,-2
S basketball	-8,10,-2
S basketball ,	-8,10,-2
S beatles	4,2,-10
S beatles film	4,2,-10
S beautiful	14,-12,-3
S beautiful thing	12,-11,-2
S before	3,-5,1
S before i	-10,1,5
S belgian	-3,6,-2
S belgian ,	-2,4,-1
S ben	4,-1,-3
S ben kingsley	6,-5,-1
S berlin	3,-2,-1
S berlin before	12,-11,-3
S best	-1,-8,6
S best something	-4,8,-3
S bette	-7,13,-7
S bette davis	-7,13,-7
S between	0,2,-3
S between 0000	-8,12,-4
S bible	5,-13,0
S bible epics	5,-13,0
S bicycle	8,-7,-2
S bicycle thieves	8,-7,-2
S big	1,-3,0
S big family	-1,-9,8
S big great	8,-6,-2
S big great bullfighting	8,-6,-2
S bill	-10,-1,10
S bill murray	-10,-1,10
S billy	3,-2,0
S billy wilder	3,-2,0
S biopics	3,-9,1
S biopics of	3,-9,1
S bit	0,1,-3
S bit of	0,1,-3
S bitte	-1,-6,6
S bitte nothing	-1,-6,6
S bittersweet	-4,3,2
S bittersweet ,	-5,-1,6
S black	4,-1,-3
S black and	-5,6,-1
S black and white	-4,1,3
S black and white bianco	-4,10,-5
S black and white gern	-5,-5,7
S black stallion	14,-9,-5
S blood	7,-4,-11
S blood ,	7,-4,-11
S blood bloody	10,-7,-4
S blood bloody of	10,-7,-4
S boat	20,-19,-4
S bob	5,-1,-7
S bollywood	-4,5,-1
S bollywood ,	-4,5,-1
S bonjour	-3,-9,8
S bonjour ,	-3,-9,8
S boxing	-13,16,-8
S boy	7,-3,-4
S boy ,	7,-3,-4
S boyfriend	3,4,-8
S boyfriend novio	3,4,-8
S bridesmaids	11,-8,-3
S bridesmaids at	13,-10,-4
S bring	-3,5,-2
S bring me	-3,5,-2
S british	1,-2,1
S british ,	1,-2,1
S brooklyn	20,-17,-3
S but	-5,5,0
S but make	-5,7,-5
S but not	-2,-3,5
S but the	5,-2,-3
S by	-18,14,1
S by pitie	-2,-2,5
S cabaret	9,-7,-3
S cabaret is	9,-8,-2
S can	0,2,-2
S can i	-1,3,-3
S can is	-4,1,2
S can it	-3,4,-1
S can my	-1,2,-1
S can we	0,7,-10
S cant do	0,-5,4
S car	-10,10,-4
S cars	-13,14,-3
S cars but	-6,3,2
S cartoon	-6,5,-1
S cartoon ,	-3,0,3
S cat	-11,12,-4
S cats	5,-1,-6
S cats ,	19,-16,-4
S cats not	11,-8,-7
S chaplin	6,1,-10
S chaplin short	6,1,-10
S chase	-9,-6,11
S chase obligatoires	-9,-6,11
S cheerful	-2,3,0
S cheerful ,	-2,3,0
S chef	6,-6,0
S chef made	7,-8,1
S chef was	3,-2,-2
S chega	5,-3,-2
S chega of	5,-3,-2
S chicago ,	11,-10,-3
S chuck	1,-6,5
S chuck norris	1,-6,5
S church priest nun	-6,8,-4
S church priest nun ,	-6,8,-4
S cinema	-2,3,-1
S cinema chileno	-2,4,-1
S cinquanta	5,-4,-1
S cinquanta sfumature	5,-4,-1
S classic	-4,5,-2
S classic black	-4,5,-2
S cleo	10,-8,-3
S clever	-2,4,-2
S clever ,	-1,2,-2
S close	10,-8,-3
S clown circus	-5,8,-3
S clown circus ,	-5,8,-3
S coco	4,-3,-1
S coco with parents	4,-3,-1
S coen	-7,8,-1
S coen brothers	-7,8,-1
S cold	-3,4,-1
S cold war	-3,4,-1
S colour	-2,4,-4
S colour blind	-2,4,-4
S comedy	-7,9,-2
S comedy ,	-6,6,-1
S coming	-3,5,-1
S coming of	-3,5,-1
S con scam	-5,7,-2
S con scam ,	-5,7,-2
S concert	2,-1,-3
S concert film	2,-1,-3
S conclave	2,-2,-1
S conclave eight	2,-2,-1
S conspiracy	-5,6,-2
S conspiracy ,	-5,6,-2
S cooking	-7,8,-2
S cooking with	-7,8,-2
S corpse	12,-9,-4
S corpse bride	12,-9,-4
S costume	-3,5,-2
S costume drama	-3,5,-2
S could	-7,7,-1
S could be	-5,5,-1
S could i	-8,6,1
S could it	-4,6,-2
S could the	-8,10,-5
S could you	-6,3,3
S courtroom	-7,9,-2
S courtroom ,	-3,5,-2
S courtroom again	-9,12,-2
S crazy	10,-8,-2
S cricket	-17,21,-9
S crowd	-2,3,-1
S crowd pleaser	-2,3,-1
S cube	6,-5,-1
S cube old days	6,-5,-1
S currently	-1,2,0
S currently im	-1,2,0
S dad	16,-12,-6
S dance	-1,3,-2
S dance numbers	-8,10,-2
S dance teacher	-11,13,-2
S danielle	6,-1,-5
S danielle darrieux	6,-1,-5
S dark	-1,-4,5
S dark gloomy	-5,7,-5
S dark gloomy ,	-5,7,-5
S dark humour	-1,-4,5
S datemi	-5,4,1
S datemi a	-5,4,1
S david	-5,8,-3
S david attenborough	1,2,-2
S david bowie	-7,8,-2
S david lynch	-18,18,-2
S de	11,-8,-5
S de sica	8,-5,-4
S dear	-5,1,4
S dear matinee	7,-4,-3
S death	10,-8,-3
S death at	14,-10,-4
S death on	4,-3,-1
S defa	5,-4,-1
S defa fairy	5,-4,-1
S denis	-1,3,-2
S denis villeneuve	-1,3,-2
S denzel	4,2,-6
S denzel on	-7,11,-4
S desert	-5,9,-4
S deserts	-6,9,-2
S deserts ,	-2,3,0
S dial	-10,-9,8
S dialogue	-8,10,-4
S dialogue free	-8,10,-4
S directed	-6,8,-2
S directed by	-6,8,-2
S disney	-2,-2,3
S disney ,	-6,11,-8
S disney live	-6,-7,9
S distraction	-3,4,-1
S distraction totale	-3,4,-1
S do	-1,-3,4
S do me	-3,2,1
S do you	7,-2,-7
S doc	-10,12,-4
S doc about	-10,12,-4
S documentaries	5,0,-4
S documentaries about	-7,12,-5
S documentaries on	-5,6,-1
S documentary	-8,-12,17
S does	-6,5,1
S does a	-1,4,-3
S does anyone	-10,11,-1
S does tilda	-2,3,-1
S dog	10,-8,-1
S dog without	6,-5,-1
S dogme	-1,2,-1
S dogme 00	-1,2,-1
S dogs	-2,6,-5
S dogs that	-2,6,-5
S done	8,-7,-1
S done ,	8,-7,-1
S donnie	-6,8,-3
S donnie yen	-6,8,-3
S dont	-4,-3,7
S dont want	-2,-3,5
S drag	-15,-3,13
S drag ,	-15,-3,13
S drama	8,-6,-3
S drama teacher	12,-11,-3
S drive	4,-4,0
S duel	8,-6,-3
S duel on	8,-6,-3
S duna	9,-7,-2
S dune	4,-1,-6
S dutch	2,3,-6
S dutch ,	-2,8,-6
S dziga	15,-13,-6
S dziga vertov	15,-13,-6
S ealing	-7,9,-2
S ealing comedy	-7,8,-2
S eighty	7,-5,-2
S eighty minutes	-7,8,-1
S elvis	-2,-3,4
S english	-7,3,4
S english ,	-2,3,-1
S ennio	2,-1,-1
S ennio morricone	2,-1,-1
S enough	-3,-8,8
S enough remake	-3,-8,8
S epic fantasy	-3,1,1
S epic fantasy oscura	-3,1,1
S erotic	-2,4,-2
S erotic thriller	-2,4,-2
S errol	-16,22,-17
S escape flee	-7,8,-2
S escape flee from	-7,8,-2
S et	8,-6,-2
S et with	5,-4,-1
S ethics	2,-1,-2
S ethics class	2,-1,-2
S every	-2,-9,10
S every christmas	6,-3,-3
S everything	11,-8,-3
S everything everywhere	11,-9,-1
S existe	-5,6,-2
S existe the	-5,6,-2
S ey	4,-3,-1
S ey dark	4,-3,-1
S fack	8,-4,-5
S fack ju	8,-4,-5
S fairy tale	7,-5,-2
S fairy tale of	7,-5,-2
S family	5,-2,-4
S family vote	3,-1,-2
S fancy	-4,3,1
S fancy a	-4,3,1
S fantasy	5,-6,1
S fantasy with	-11,6,2
S far away	-5,7,-2
S far away really	-5,7,-2
S fast	-3,2,1
S fast please	-3,-1,4
S father	5,-3,-2
S father want	2,-1,-2
S fear horror scary	-5,7,-2
S fear horror scary classic	-5,7,-2
S fed	-6,-7,9
S fed up	-6,-7,9
S feel	-6,7,-1
S feel good	-6,7,-1
S fellini	-11,3,6
S fernandel	0,2,-3
S fernandel as	0,2,-3
S film	-1,2,-1
S film for	3,-3,-1
S film needed	7,-8,-2
S film noir	-6,8,-2
S film to	-2,2,0
S films	3,-4,-1
S films from	3,-4,-1
S find	-5,1,4
S find me	-4,6,-2
S find something	8,-6,-4
S finnish	-5,8,-3
S finnish ,	-5,8,-3
S fire	8,-5,-3
S first FILM	0,1,-2
S first date	3,-4,1
S first time	4,-2,-2
S folk	-3,5,-3
S folk horror	-3,5,-3
S football	5,-4,-3
S for	-1,3,-2
S for anyone	6,-5,-1
S for bastille	0,1,-2
S for farmers	11,-10,-3
S for future	6,-5,-2
S for hanukkah	-2,1,1
S for journalism	3,-1,-1
S for law	6,-5,-2
S for me	14,-10,-5
S for my	6,-4,-3
S for our	-7,7,0
S for ramadan	-3,11,-9
S for reasons	1,-8,2
S for thanksgiving	-5,6,-2
S for the	-3,5,-1
S for two	3,-8,5
S for valentines	-2,4,-2
S for watch	-3,8,-7
S forbidden love	-1,2,-1
S forbidden love liebe	-1,2,-1
S foreign	-10,0,3
S foreign film	-10,0,3
S forgot	-5,7,-2
S forgot to	-5,7,-2
S found	-5,-1,6
S found footage	-5,-1,6
S four	11,-10,-1
S four girls	9,-8,-1
S free	6,-4,-2
S free solo	6,-4,-2
S french	2,1,-3
S french ,	8,-13,2
S french comedy	-2,3,0
S fresa	5,-4,-1
S fresa and	5,-4,-1
S from	0,2,-2
S from ,	-1,2,-1
S from reykjavik	9,-8,-1
S from the nineties	-4,6,-2
S from the nineties annees	-4,6,-2
S fun	6,-5,-1
S funnier	10,-8,-2
S funnier than	10,-8,-2
S funny .	-11,13,-2
S funny about	-3,4,-1
S funny guy	7,-6,-1
S funny ha	5,-5,-1
S gangs	12,-10,-2
S gangs of	12,-10,-2
S gangster	-5,6,-1
S gangster movie	-5,6,-1
S gangsters	-2,2,0
S gangsters ,	-2,1,1
S gangsters .	-1,3,-2
S gaumont	-5,5,-1
S gaumont ,	-5,5,-1
S gay	-3,-1,3
S gay films	-3,-4,6
S gcse	-4,5,-2
S gcse macbeth	-4,5,-2
S gene	1,0,-2
S gene kelly	1,0,-2
S gentle	-2,3,-1
S gentle ,	-2,3,-1
S george	-3,5,-3
S george clooney	-1,-2,3
S gerard	-4,4,1
S gerard butler	-4,6,-2
S ghosts	-7,9,-2
S ghosts ,	-7,9,-2
S giallo	-3,1,1
S giallo but	-3,1,1
S gimme	3,1,-4
S gimme shelter	7,-4,-4
S girls	-12,15,-5
S girls night	3,1,-4
S girls night tra	11,-9,-1
S girls trip	-1,3,-2
S give	-1,3,-1
S give it	-4,6,-1
S give me	-2,5,-2
S give melancholia	5,-3,-2
S give something	-6,0,5
S give us	4,-2,-2
S gladiator	12,-10,-4
S gladiator ii	12,-10,-4
S glenda	3,-2,-1
S glenda jackson	3,-2,-1
S god pope	7,-5,-2
S god pope and	3,-2,-2
S gods	5,-5,-2
S gods own	5,-5,-2
S golden	-3,0,4
S golden bear	2,1,-4
S good	1,1,-5
S gorgeous	-7,10,-3
S gorgeous ,	-7,10,-3
S gosling	-6,8,-2
S gosling being	-6,8,-2
S got	-5,9,-4
S got a	-6,7,-2
S got any	-2,5,-2
S got anything	-3,5,-2
S got the	8,-6,-4
S grace	-1,-3,4
S grace is	-1,-3,4
S grandad	-3,4,-1
S grandad wants	-3,4,-1
S grandma	8,-5,-4
S grandmother	-2,3,-2
S grandmother is	3,-1,-1
S grandmother zefa	-7,9,-2
S grandsons	6,-4,-2
S grandsons learning	6,-4,-2
S great	-10,6,3
S great aunt	-10,6,3
S greek	-7,10,-2
S green	6,-5,-1
S green book	6,-5,-1
S greta	-1,3,-3
S greta garbo	-6,8,-2
S grindhouse	-11,15,-5
S grindhouse ,	-11,15,-5
S gritty	-2,4,-2
S gritty crime	-2,4,-2
S guillermo	2,0,-2
S guillermo del	3,-2,-1
S guillermo of	0,1,-2
S hal	-6,16,-11
S halloween	6,-4,-6
S hammer	-3,5,-2
S hammer horror	-3,5,-2
S hans	3,-2,-1
S hans zimmers	3,-2,-1
S hard	4,-5,-3
S haunted	-4,5,-1
S haunted house	-4,5,-1
S have	3,-1,-2
S have ghost	-4,4,0
S have hours	3,3,-5
S have movie	-9,1,6
S have ninety minutes	-1,2,-2
S have watch	8,-7,-1
S have you	-8,12,-5
S he	-1,2,-1
S he bought	2,-1,-1
S he diz	6,-5,-2
S he doesnt	-8,4,2
S he existe	-10,12,-3
S he liked	-4,6,-2
S he likes	-4,4,0
S he named	3,-2,-1
S he rain rainy	8,-6,-2
S he wants	-5,8,-3
S he y	-2,4,-3
S heartbreak	-4,5,-2
S heartbreak but	-4,5,-2
S hebrew	-3,4,-1
S hebrew or	-3,4,-1
S hed	-6,8,-1
S hed want	-2,3,-1
S heist	-4,3,1
S heist ,	-4,3,1
S helen	-10,5,6
S helen mirren	-10,5,6
S hen	-1,6,-5
S hen weekend	7,-2,-6
S her	12,-19,6
S her ,	2,-15,10
S heres	3,-2,-1
S heres the	3,-2,-1
S hes	0,-7,4
S hes a	0,-16,12
S hes allergic	-7,5,2
S hes ten	10,-9,-4
S heyyy	-5,6,-1
S heyyy pyjama	-5,6,-1
S hi	-4,0,4
S hi ,	-2,0,2
S hi so	-6,-1,7
S his	5,-3,-2
S horror	-7,7,0
S horror si	-12,8,3
S horses	14,-13,-3
S how	-2,3,-1
S how about	-2,3,-1
S hugh	3,-4,0
S hugh grant	9,-10,-1
S hugh jackman	-5,3,1
S i	-2,1,1
S i ask question	3,2,-4
S i can	3,-5,2
S i cant	-6,-2,7
S i could	3,-2,-1
S i dont	-3,-5,8
S i get	-4,5,-4
S i had	-3,6,-2
S i have	1,-3,1
S i just	-8,2,3
S i know	7,-4,-3
S i like	-3,5,-3
S i looking for	-6,9,-3
S i love	-6,5,1
S i loved	-6,1,8
S i make	1,-3,2
S i mean	-2,4,-2
S i mind	-10,-7,14
S i ne	-9,-1,7
S i need	-1,2,-1
S i play	5,-3,-2
S i propongo	-11,12,-1
S i run	0,-2,2
S i said	-8,6,-1
S i say	-13,15,-2
S i teach	11,-5,-6
S i think	13,-9,-4
S i want	-4,5,-1
S i was	-2,5,-3
S i work	-4,1,2
S i work job	1,2,-2
S i would like	-8,9,-1
S i you	2,-1,-1
S ice	-8,13,-4
S ice ,	-2,2,-1
S id	-1,2,0
S id like	-5,5,0
S id love	-5,7,-2
S id pay	4,-4,-1
S id rather	1,5,-5
S id settle	-2,3,-1
S id take	6,-2,-4
S id watch	-1,5,-6
S ida	7,-3,-5
S ida beautiful	14,-14,-2
S if	-2,0,2
S if i	4,-7,3
S if is	-8,-4,10
S if its	-7,-6,11
S if jared	8,-14,5
S if really	-6,9,-5
S if the	-2,-4,6
S if theres	-8,6,3
S ill	3,-3,-1
S ill watch	-2,1,0
S im	0,1,-2
S im a	-5,5,0
S im after	-2,0,2
S im babysitting	14,-12,-1
S im chinese	1,2,-5
S im done	-7,-3,9
S im in	-2,4,-4
S im learning	-16,15,1
S im off	-5,-4,8
S impossible love	-4,5,-6
S impossible love amore	-4,5,-6
S in	0,2,-2
S in 0000	8,-7,-2
S in the	-7,9,-3
S in the mood for	-3,4,-1
S in the mood for voglia	-3,4,-1
S inside	7,-7,-1
S inside llewyn	7,-7,-1
S inspired	-2,3,-1
S inspired by	-2,3,-1
S inspiring	-1,2,0
S inspiring teacher	-1,2,0
S intrigue	-7,7,-1
S intrigue in	-7,7,-1
S inuit	8,-6,-2
S inuit ,	8,-6,-2
S irish	-4,9,-6
S irish ,	-2,6,-4
S is lawyer	-6,-5,11
S is new	-6,7,-2
S is the	7,-5,-2
S is there	-4,5,-1
S is three	-3,7,-8
S isaac	4,-2,-2
S isaac asimov	4,-2,-2
S island	-6,6,-1
S island deserta	-6,6,-1
S islands	-9,13,-4
S islands ,	-9,13,-4
S israel	18,-14,-8
S israel ,	18,-14,-8
S istanbul	-1,0,2
S istanbul ,	0,-14,16
S it	1,1,-2
S it is	2,-1,-3
S it must	-3,4,-2
S it should	-10,11,-2
S it vi	12,-10,-2
S it was	2,-1,-1
S it would	8,-7,-2
S italian	6,-5,-1
S italian ,	17,-16,-2
S italian comedies	-5,7,-1
S italian then	5,-4,-2
S italy	-5,8,-2
S italy ,	-5,8,-2
S its a	10,-7,-5
S its derby	-3,5,-2
S its for	6,-5,-1
S its roman	4,-3,-2
S its the	-5,0,4
S its too	3,-9,1
S ive	1,-3,2
S ive a	10,-6,-4
S ive an	4,-1,-4
S ive got	4,-2,-3
S ive seen	3,-2,-1
S ive watched	6,-5,-2
S ja	4,-3,-1
S ja that	3,-2,-1
S jackie	-8,2,5
S jackie chan	-8,2,5
S james	1,-3,2
S james bond	4,10,-18
S james dean	0,4,-6
S jane	-7,-5,9
S jane austen	-7,-5,9
S japan	-11,13,-3
S japan ,	-11,13,-3
S japanese	-16,18,-2
S japanese ghosts	-6,8,-2
S japanese or	-1,2,-1
S jaws	9,-6,-3
S jaws every	9,-6,-3
S jazz	-6,8,-2
S jazz on	-4,5,-2
S jean	-1,5,-5
S jean gabin	-2,4,-1
S jesse	12,-7,-4
S jesse eisenberg	12,-7,-4
S jeunet	8,-3,-6
S jeunet and	-12,14,-3
S jfk	8,-4,-6
S jfk conspiracy	8,-4,-6
S jim	-7,-10,14
S joanna	6,-4,-2
S joanna hogg	6,-4,-2
S joe	2,-9,7
S joe dante	3,0,-8
S john	9,-8,-2
S john williams	9,-8,-2
S johnny	1,-6,3
S johnny guitar	6,-4,-3
S jojo	5,-4,-1
S jojo rabbit	5,-4,-1
S julie	3,2,-4
S julie delpy	-7,11,-4
S juliette	-3,4,-2
S juliette binoche	-3,4,-2
S jury	5,-13,5
S jury service	5,-13,5
S just	-3,4,-1
S just a	-15,15,-1
S just between	-2,6,-3
S k	-5,-8,10
S k drama	-5,-8,10
S keanu	-4,7,-3
S keanu reeves	-4,7,-3
S kedi	11,-7,-4
S kedi ,	11,-7,-4
S keep	-5,2,1
S keep it	-4,9,-6
S keep me	-3,-1,2
S ken loach	6,-8,1
S ken loachs	-5,8,-5
S kenneth	-2,1,0
S kenneth branagh	-1,-2,3
S kevin	4,-8,4
S kevin hart	-3,-2,5
S kids	2,0,-2
S kids are	10,-6,-6
S kids birthday	-2,3,-1
S kids film	-4,7,-3
S kids film per	-4,7,-3
S kids who	-7,7,-1
S kinda	-1,3,-1
S kinda want	-1,3,-1
S kindly	-6,-3,10
S king	8,-7,-2
S king kong	10,-8,-1
S king of	4,-3,-1
S klaus	20,-19,-7
S kore	-12,15,-3
S kore eda	-12,15,-3
S korean	-5,7,-2
S korean revenge	-3,5,-2
S korean war	-4,6,-3
S kung	-2,4,-1
S kung fu	-2,4,-1
S kurt	7,-3,-7
S kusturica	4,-10,3
S kusturica i	4,-10,3
S la	-3,5,-3
S la ,	-2,4,-3
S lanthimos	2,-4,2
S lanthimos ,	3,3,-6
S lars	1,-8,6
S lars von	4,-3,-1
S last	-1,4,-4
S last night	14,-8,-6
S late	-4,8,-3
S late 00s	-5,9,-4
S late night	-1,2,-1
S leave	-6,-1,5
S leave tom	0,4,-3
S les	2,-8,5
S les mis	-5,-6,9
S lesbian	-3,3,0
S lesbian romance	-3,3,0
S less	-4,5,0
S less gloomy	1,2,-4
S less sad	4,-1,-4
S less violence	-4,1,3
S less violent	-8,13,-11
S let	-7,6,1
S let us	-1,3,-2
S letter	2,0,-2
S letter ,	-4,6,-2
S letter of	7,-5,-2
S liam	4,-8,4
S liam neeson	4,-8,4
S lighter	4,5,-12
S like	-2,2,-1
S like FILM	-5,1,2
S like gusto	4,-2,-2
S like nightclub	-2,2,-1
S like of	-4,4,-2
S like was	-4,7,-4
S little	-1,5,-6
S live	-4,6,-2
S live action	-4,6,-2
S long answer	-4,4,0
S long si	1,2,-2
S longer	1,1,-2
S longer than	1,1,-2
S look	10,-7,-5
S look ill	5,-4,-3
S looking	-4,6,-1
S looking for	-3,4,-2
S looking for a	-2,3,-1
S looking for dialogue	-4,5,-1
S looking for something suspenseful	-4,5,-1
S looking for this	-1,7,-6
S lots of	8,-6,-2
S louder	-9,10,-1
S louder than	-9,10,-1
S louis	-1,-5,6
S louis de	2,9,-10
S love	-20,22,-5
S love adore	-1,2,0
S love adore love	-1,2,0
S loved	-1,4,-3
S loved FILM	-1,4,-3
S lovely	13,-11,-1
S luc	-12,2,5
S lucky	14,-10,-5
S lunar	5,-4,-2
S lunar new	5,-4,-2
S macbeth	11,-7,-6
S macbeth polanskis	11,-7,-6
S mad	-8,9,-1
S mad kings	-8,6,0
S mads	-6,4,2
S mads mikkelsen	-6,4,2
S mafia	-3,5,-1
S mafia ,	-3,5,-1
S magic	3,0,-3
S magic mike	15,-12,-3
S magical	-6,3,3
S magical ,	-6,3,3
S make	2,-1,-2
S make a	8,-6,-2
S make it	-6,7,-2
S makoto	5,-11,6
S makoto shinkais	5,-11,6
S manchester	7,-6,-1
S manchester trenches front	7,-6,-1
S mandy	5,-4,-1
S mandy ,	5,-4,-1
S maquis	-10,12,-2
S maquis ,	-10,12,-2
S marie	4,0,-6
S marilyn	-2,2,2
S marilyn in	-2,2,2
S marriage	4,-3,-2
S marriage story	4,-3,-2
S martial arts samurai	3,-2,-1
S martial arts samurai ,	3,-2,-1
S marvel	-15,16,-3
S may	-10,7,4
S me	-4,2,2
S me ,	2,1,-3
S me give	5,-4,-2
S me have	7,-5,-2
S me i	-2,4,-4
S me inspiring	3,0,-3
S me recommend	-6,9,-3
S mean	2,-4,1
S meg	-5,3,1
S meg ryan	-5,3,1
S mein	3,-2,-1
S mein chef	3,-2,-1
S mel	-6,3,2
S mel brooks	-7,11,-9
S melancholia	5,-5,-1
S melancholia put	6,-5,-1
S meryl	2,-1,-4
S meryl streep	-13,9,4
S metropolis	15,-14,-2
S metropolis on	7,-5,-2
S michael	7,-15,6
S michael haneke	1,-7,0
S michelle	-3,7,-3
S michelle yeoh	-3,7,-3
S mike	-3,5,-4
S mike leigh	-3,5,-4
S mix	-3,5,-2
S mix horror	-3,5,-2
S mmm	5,-4,-1
S mmm her	5,-4,-1
S mockumentary	-2,5,-2
S mockumentary please	-2,5,-2
S money	-5,2,1
S money and	-5,2,1
S mongolian	3,-1,-3
S mongolian throat	3,-1,-3
S moonlight	-3,5,-8
S more	-2,2,0
S more australian	-4,0,4
S more blaxploitation	-4,6,-2
S more boyhood	-4,5,-1
S more dystopian	-3,5,-1
S more frightening	12,-12,-1
S more hand	-1,2,0
S more indian	-1,2,-1
S more like this	-2,3,-1
S more like this davon	-2,3,-1
S more little	3,-2,-1
S more of	-6,10,-4
S more romantic	12,-9,-4
S more witches	-2,-5,6
S mother	-12,16,-13
S movie before	-3,4,-2
S movie for	11,-10,-1
S movie heist	-2,3,-1
S movie in	4,-3,-1
S movie night	7,-6,-3
S movie turco	-8,10,-1
S movie vampire	0,-2,2
S mums	-2,5,-3
S murder	-3,4,-2
S murder in	-3,4,-2
S murnau	-5,7,-4
S music	7,-5,-2
S music teacher	12,-9,-3
S musicals	-6,-6,10
S musicals ,	-3,11,-9
S my best	-5,7,-8
S my big	6,-5,-1
S my boss	13,-11,-3
S my boyfriend	3,-1,-1
S my brain	0,-3,3
S my brother	0,-3,3
S my carer	4,-3,-1
S my child	11,-9,-4
S my child sohn	11,-9,-4
S my class	10,-7,-3
S my dad	7,-3,-4
S my daughter	4,-3,-3
S my daughters	-4,6,-1
S my dog	5,-6,0
S my ex	2,5,-10
S my father	12,-9,-3
S my fella	14,-12,-3
S my flatmate	0,2,-1
S my flats	-4,-12,13
S my four	4,-3,-1
S my friend	-4,6,-2
S my girlfriend	-4,6,-4
S my girlfriends	0,-12,9
S my grandmother	5,-3,-3
S my grannys	-4,6,-2
S my housemates	-4,5,-1
S my husband	6,-6,0
S my in laws	2,-4,1
S my in laws maman	2,-4,1
S my kids	-1,3,-4
S my kids fils	2,0,-2
S my lad	2,1,-3
S my lot	4,-2,-1
S my mates	-1,3,-1
S my mother	5,-2,-3
S my mothers	8,-6,-1
S my mum	5,-8,3
S my neighbour	5,-4,-1
S my nephew	-1,3,-2
S my old age elderly	-2,5,-6
S my parents	5,-1,-3
S my parents pere	-2,4,-4
S my roomies	-4,2,2
S my roommates	-1,2,-1
S my sister	3,-2,-1
S my student	5,-4,-1
S my students	12,-10,-2
S my surgeon	-4,-5,7
S my syndic	-3,4,-1
S my three	-11,-13,14
S my train	2,-2,-1
S my two	-1,3,-5
S my uncle	-1,2,-4
S my week	5,-4,-2
S my wife	4,-3,-1
S my wife femme	3,-2,-1
S my wife frau	2,3,-9
S my wifes	0,2,-1
S mystery	13,-11,-4
S mystery illness	16,-13,-8
S nan	4,-2,-3
S nan remembers	-2,7,-6
S nan wait	4,-3,-1
S napoleon	-3,4,-1
S napoleon ,	-12,13,-1
S near	6,-4,-4
S near dark	6,-4,-4
S need	-5,6,-1
S need a	-9,10,-2
S nein	-2,4,-3
S nein ,	-2,4,-3
S neither	6,-5,-3
S neither cowboys	0,-4,2
S never	-3,3,-1
S new	-3,5,-2
S new french	4,0,-4
S new hollywood	-5,8,-2
S next	-2,3,0
S next month	-2,4,-2
S nice	-2,1,-2
S nicolas	-14,16,-4
S night	-3,-10,11
S night before	10,-5,-5
S nineties	-4,8,-3
S ninety	8,-4,-6
S no	2,-2,0
S no ,	0,12,-20
S no animals	6,-7,1
S no biopics	5,-2,-3
S no comedies	-3,1,3
S no death dead	-3,-2,4
S no ghibli	3,-3,-1
S no ghosts	-5,-3,9
S no have	-7,12,-6
S no horror	-3,1,2
S no me	1,-5,2
S no more	-3,-4,8
S no musicals	1,-4,2
S no remake	4,-4,0
S no remakes	33,-9,-28
S no romance	-6,1,5
S no subtitles	-11,12,-5
S no tarantino	-1,-1,3
S no to	1,-8,7
S no troubles	3,1,-3
S no twist	-6,-4,10
S no vampires	-4,-3,6
S no war	-6,-1,8
S nobody	6,-14,4
S noir	5,-3,-3
S noir ,	10,-8,-1
S noir but	-2,4,-2
S noir of	1,1,-4
S nollywood	-11,18,-7
S non	3,-2,-1
S non nothing	3,-2,-1
S nora	0,4,-4
S nora tschirner	-5,6,-1
S not	1,-3,3
S not a	-2,3,-2
S not bothered	-4,6,-3
S not death dead	6,-5,-4
S not in	5,-9,2
S not in the mood for	1,-9,5
S not me	8,-4,-5
S not nudity	0,-6,5
S not of	-8,-6,13
S not one	-5,-3,7
S not really	-4,3,1
S not romantic	-2,0,3
S not scary	-4,-5,9
S not the	-6,-4,7
S not too	-8,9,-4
S not want	-6,1,5
S nothing	0,-4,4
S nothing about	-1,-2,3
S nothing above	4,2,-13
S nothing against	1,2,-4
S nothing american	-3,-7,8
S nothing before	-1,2,-6
S nothing horror	4,-4,-2
S nothing horror scary	6,-11,0
S nothing too	-1,-1,3
S nothing with	4,-3,-2
S now	-2,4,-1
S now i	-4,-3,6
S now its	5,-3,-3
S now want	-5,6,-1
S nuns	-17,22,-5
S occult	-4,5,-1
S occult ,	-4,5,-1
S of	-2,1,1
S of FILM	-10,10,-1
S of cook chef	-10,-5,14
S of japanese	-2,0,2
S of kleber	-4,8,-6
S of slow	-8,12,-4
S of the	-2,3,-1
S of visuals	-6,10,-8
S of witch wizard	-4,5,-1
S of wolf	-6,8,-2
S oh	4,-3,-1
S oh and	1,-3,1
S ok	2,1,-3
S ok final	8,0,-9
S ok grandpa	-1,2,-2
S ok tea	3,-2,-1
S okay	-2,6,-5
S okay so	4,-3,-1
S okja	5,-3,-2
S okja giant	5,-3,-2
S old	9,-6,-6
S oldboy	10,-7,-4
S on	-2,3,-1
S on edge	17,-15,-4
S on edge of	17,-15,-4
S on our	7,-5,-2
S on principle	1,-2,2
S on valentines day	-4,5,-3
S once	8,-4,-6
S one for	0,1,-4
S one from	-5,5,-1
S only	1,1,-2
S only make	-3,5,-1
S only the	-2,3,-4
S opening	5,-2,-5
S opening night	5,-2,-5
S or	-5,6,-2
S or undercover	-6,9,-2
S original	3,-1,-2
S original language	15,-13,-1
S original swedish	-12,13,-2
S orson	2,0,-5
S orson welles	2,0,-5
S our	2,1,-2
S our anniversary	3,-2,-1
S our small little	4,-4,-1
S our son	8,-4,-4
S our toddlers	2,0,-3
S out	-2,3,-1
S out of	-2,3,-1
S pact	10,-8,-2
S pact of	10,-8,-2
S park	-2,6,-4
S park chan	-2,6,-4
S patrick	1,4,-7
S patrick swayze	1,4,-7
S paul	-5,8,-3
S peco	-4,5,-1
S peco redemption	-4,5,-1
S people	-1,4,-3
S people who	-3,5,-3
S period	-14,18,-4
S peter	-1,6,-7
S pg	-6,7,-1
S pg ,	-4,5,-1
S pg at	-6,4,1
S pick	2,0,-3
S piedone	8,-8,-2
S piedone the	8,-8,-2
S pig	7,-5,-2
S pig i	6,-4,-1
S pirates	3,0,-2
S pirates or	-3,4,-1
S pixar	-4,9,-5
S please	2,-1,-1
S please ,	-2,-6,10
S please hand	-4,6,-1
S please no	0,-3,3
S polanski	-6,-16,19
S polanski ,	-4,-17,18
S polish	5,-3,-2
S polish movie	5,-3,-2
S political	-3,3,-2
S political satire	-4,3,-1
S politics	-7,1,3
S politics is	-7,1,3
S poor poverty	6,-5,-1
S poor poverty beast creature	6,-5,-1
S powell	3,0,-3
S powell and	3,0,-3
S pre	-9,11,-5
S predator	10,-8,-3
S predator commando	5,-4,-2
S prefiero	-5,11,-6
S prefiero less	-5,11,-6
S pretty	1,-8,4
S pretty ,	-5,-2,6
S pride	6,-4,-1
S pride and	5,-4,-1
S priest nun	-4,5,-1
S priest nun ,	-4,5,-1
S primary	5,-4,-1
S primary school	5,-4,-1
S princess	-14,15,-6
S prison	17,-12,-12
S prom	3,-10,6
S prom horrors	3,-10,6
S psychedelic	-4,0,4
S psychedelic without	-4,0,4
S put	-1,3,-2
S put a	2,-1,-1
S put explosion	-4,6,-2
S put on	3,-2,-1
S quebec	-14,18,-5
S quebec ,	-14,18,-5
S queen	13,-10,-4
S queen of	13,-10,-4
S rachel	4,1,-7
S rachel weisz	3,2,-7
S rather	1,1,-2
S rather something warm	-7,8,-1
S rather soviet	-4,4,-1
S rather year years	0,2,-2
S really	-6,-1,6
S recommend	-7,10,-2
S red	8,-7,-3
S redford	7,-5,-3
S redford alone	7,-5,-3
S religion	-4,-3,7
S religion is	-4,-3,7
S replacement	-3,5,-2
S replacement needed	-3,5,-2
S resnais	-3,6,-3
S resnais when	-3,6,-3
S reward	-2,3,0
S reward film	-2,3,0
S rich	-5,6,-2
S rich voices	-5,6,-2
S richard	-7,0,4
S richard attenborough	-6,14,-9
S right	-1,5,-5
S right ,	-1,5,-5
S road	1,1,-2
S road house	9,-7,-2
S road movie	-7,9,-2
S roald	2,-17,11
S roald dahl	2,-17,11
S robert	1,3,-3
S robert de	-5,7,-2
S robert eggers	3,0,-2
S robert pattinson	1,2,-4
S robot	3,-2,-1
S robot dreams	10,-10,-1
S rock	-8,9,-3
S rock and	-8,9,-3
S rock star	-5,0,5
S rock star ,	-5,0,5
S roger	-4,-4,5
S roger moore	-4,-4,5
S roma	12,-10,-4
S romcom	-2,3,-1
S romcom ,	-2,3,-1
S rome	9,-7,-2
S rome as	-8,9,-1
S rome that	11,-9,-1
S rushmore	5,-5,-1
S rushmore then	5,-5,-1
S russian	-5,3,2
S russian ,	-5,3,2
S rwanda	-7,-18,20
S rwanda ,	-7,-18,20
S ryan	3,-6,-3
S ryan gosling	3,-6,-3
S sad	-19,3,2
S sailing	-6,5,1
S sailing round	-6,5,1
S same	-18,21,-4
S sami	3,-1,-3
S sami blood	12,-12,0
S satire	3,-1,-1
S satire ,	3,-1,-1
S saw	6,-4,-2
S say	15,-12,-4
S scandinavian	0,3,-4
S scandinavian crime	0,3,-4
S scarlett	-4,5,-1
S scarlett johansson	-4,5,-1
S scary	-3,4,-1
S scary ,	-2,2,-1
S scary but	-3,5,-2
S school	-1,-3,5
S school of	10,-5,-6
S sci	-4,5,-1
S sci fi	-4,5,-1
S science	-10,7,3
S science fiction old	10,-10,-2
S scottish	-6,0,5
S scrap	2,-1,-1
S scrap the	2,-1,-1
S scream	5,-3,-2
S se	-1,-5,6
S se forbidden taboo	-5,-13,15
S se me	2,3,-4
S se tiver	-3,-3,4
S second	-7,8,-1
S second thoughts	-4,1,2
S second world	-6,6,0
S seen	5,-2,-3
S send	-4,6,-2
S send something	-2,2,0
S seventy	1,1,-2
S seventy five	-4,5,-1
S seventy odd	-8,9,-2
S seventy year	22,-20,-4
S sex	1,-11,7
S sex scenes	1,-11,7
S sexy	4,-2,-2
S sexy but	4,-2,-2
S shah	-3,3,0
S shah rukh	-3,3,0
S shakespeare	-3,0,3
S shark	8,5,-16
S shark again	8,5,-16
S sharks	-9,11,-2
S sharks and	-9,11,-2
S she	3,-1,-3
S she ,	-11,12,-2
S she has	4,-6,0
S she wants	-4,6,-2
S shell	-7,1,2
S shes	6,-4,-1
S shes a	-1,1,2
S shes eight	9,-9,1
S short	-3,6,-3
S short ,	-9,13,-4
S short and	5,-2,-4
S short stories	-9,12,-3
S shorter	-4,5,-2
S shorter court	3,-1,-3
S shorter than	-9,10,-2
S show	-2,3,-1
S si	-7,1,4
S si can	-3,3,0
S si to	-11,-2,7
S siete	9,-8,-1
S siete boyfriend girlfriend	9,-8,-1
S silent	-2,5,-2
S silent ,	-2,5,-2
S silent film	-11,19,-8
S silly	-5,7,-2
S since	-3,2,1
S since the	-2,1,0
S since weve	-3,4,-2
S six	2,1,-3
S six of	2,1,-3
S sixties	-5,6,-2
S sixties ,	-5,6,-2
S skinamarink	9,-9,-1
S skinamarink ,	9,-9,-1
S slapstick silly	-2,4,-2
S slapstick silly ,	-2,4,-2
S slasher	-9,10,-3
S slasher in	-9,10,-3
S slow	4,0,-3
S slow ,	-3,4,-1
S slow clear	-9,11,-2
S snow	-10,11,-2
S snow and	-2,3,-1
S so	-2,4,-3
S so ,	-5,-1,6
S so 00	-1,2,-1
S so a	-1,2,-1
S so anything	-3,1,1
S so choose	-5,6,-1
S so i	-5,-5,8
S so its	-3,4,-2
S so japanese	10,-9,-2
S so leave	-15,5,3
S so maybe	-3,6,-4
S so no	3,6,-11
S so quiet	-3,3,-1
S so something	-4,5,-1
S so space	-4,6,-3
S so uh	0,1,-2
S so we	8,-6,-2
S sofia	0,4,-4
S sofia coppola	0,4,-4
S soft	-3,1,2
S soft ,	-3,1,2
S some	-8,10,-2
S some stupid	-8,10,-2
S somebody	5,-7,1
S somebody recommend	-4,-4,7
S someone brave	1,-3,2
S someone else	-2,3,-1
S someone who	-9,10,-5
S someones	10,-7,-3
S someones nicked	10,-7,-3
S something	-2,3,-1
S something about	-3,2,-1
S something as	-2,3,-2
S something based	-3,-2,4
S something chose	-3,0,2
S something colorful	-6,7,-1
S something cozy warm	-3,4,-1
S something dreamy	-2,3,-1
S something else	1,1,-2
S something feel	-1,-1,2
S something for	-5,4,2
S something from	-6,7,-2
S something funny	-2,2,1
S something funny lustiges	-3,5,-2
S something funny truc	-3,-1,4
S something gentle	-2,2,0
S something heartwarming	4,-1,-3
S something hopeful	-4,7,-3
S something in	1,2,-3
S something light	3,0,-3
S something light easy	-3,3,-1
S something like	-4,4,0
S something medieval	-4,5,-2
S something on	-4,5,-1
S something parecido	-3,4,-1
S something peruana	-4,-5,6
S something romantic	-3,0,3
S something romantic romantisches	-4,2,2
S something scary	-2,1,1
S something scary gruseliges	-2,1,1
S something set	-1,5,-4
S something so	-7,9,-2
S something spanish	-6,4,3
S something spooky	-1,-2,3
S something suspenseful	-1,3,-2
S something suspenseful spannendes	-1,3,-2
S something that	-3,2,1
S something to	2,0,-2
S something truc	-5,-1,4
S something uplifting	3,-1,-2
S something with	-2,2,0
S somewhere	-1,3,-2
S somewhere between	-1,3,-2
S song	3,0,-4
S song kang	3,0,-4
S soothing	-7,0,9
S soothing i	-7,0,9
S sorrentino	-5,9,-3
S sorrentino again	-5,9,-3
S south	-4,3,1
S south african	-2,0,2
S spaceships	-9,13,-4
S spaghetti	-2,3,-1
S spaghetti westerns	-2,3,-1
S spanish	-3,5,-2
S spanish ,	-3,4,-1
S spanish or	-3,7,-5
S spies	-4,4,0
S spies ,	0,-3,4
S spike	-4,4,0
S spike lee	-4,4,0
S sports	-3,-5,7
S sports ,	-2,-12,13
S sports film	-4,7,-3
S stage show	4,-2,-2
S stage show of	4,-2,-2
S starring	-8,18,-10
S stay	3,-4,0
S stay me	3,-4,0
S stephen	-1,-2,4
S stephen king	-1,-2,4
S steve	1,-4,0
S steve martin	11,-10,-2
S steve mcqueen	-9,4,2
S stoner	0,1,-3
S stoner comedy	0,1,-3
S stop	-3,5,-2
S stop colin	-1,2,-1
S stop motion	-5,7,-4
S story	-6,7,-2
S story of	-6,7,-2
S stuck	-10,9,1
S stylish	-6,8,-2
S stylish ,	-6,8,-2
S submarine	-3,4,-1
S submarine ,	-3,4,-1
S subtitles	-5,-2,5
S subtle	-4,9,-4
S subtle ,	-4,9,-4
S summer	-6,8,-3
S summer camp	-6,8,-3
S sunset sunrise	5,-3,-4
S sunset sunrise ,	5,-3,-4
S sunshine	-2,4,-6
S superhero	-3,6,-3
S superhero but	-4,4,0
S suspense	-4,5,-1
S suspense ,	-4,5,-1
S suspiria	8,-6,-2
S suspiria speaking	3,-3,0
S svensk	-3,5,-1
S svensk filmindustri	-3,5,-1
S swedish	-7,8,-1
S sweeping	-8,10,-4
S sweeping ,	-8,10,-4
S sweet	0,-3,1
S sweet ,	-12,8,2
S sydney	-5,11,-7
S talk conversation	-2,-4,3
S talk conversation by	-2,-4,3
S tarantino	-1,-11,11
S tarantino dialogue	3,-1,-4
S teaching	5,-3,-1
S teaching media	5,-3,-1
S tear	6,-3,-3
S tear jerker llorar	-10,4,5
S teen	7,-3,-4
S teen movies	-9,10,-1
S tenete	-6,-5,9
S tenete sylvester	-6,-5,9
S tense	-12,13,-2
S tense ,	-3,5,-2
S terrence	-9,3,1
S terrence malick	-9,3,1
S that	-2,2,0
S that green	6,-3,-5
S that is	-2,3,-1
S that liberation	5,-2,-2
S that not	-3,-8,10
S that sort	-2,2,-1
S thats	6,-1,-5
S the	4,-3,-2
S the FILM	5,-4,-1
S the big	6,-4,-2
S the black	4,-3,-2
S the book	2,-1,0
S the book adaptation	8,-7,-2
S the boy	-1,2,-4
S the bridge	11,-9,-2
S the cat	7,-4,-3
S the cat kitten	4,-3,-1
S the christian biblical	3,-1,-2
S the church	1,2,-3
S the dentist	1,1,-2
S the dog	3,-2,-1
S the dutch	9,-8,-1
S the energy	-7,9,-2
S the father	11,-8,-2
S the french	-8,9,-2
S the german	-4,6,-2
S the ghost	5,-4,-2
S the girl	4,-3,0
S the good	9,-6,-3
S the grand	2,-1,-2
S the holiday	6,-5,0
S the in laws	2,-2,0
S the internet	3,-1,-2
S the island	7,-5,-2
S the kids	-7,13,-5
S the kingdom	3,-2,-1
S the life	3,-2,-1
S the lion	3,-2,-1
S the little small	-6,6,0
S the man	7,-2,-5
S the maroc	-16,17,-2
S the more	-7,9,-2
S the mouth	5,-4,-1
S the movie	2,0,-2
S the my	-1,4,-3
S the neighbor	1,0,-2
S the neighbours	-3,3,0
S the of	3,-6,1
S the one	5,-4,-2
S the perfect	5,-3,-2
S the piano	5,-4,-2
S the po	0,1,-2
S the poseidon	8,-6,-2
S the power	6,-5,-1
S the rendido	7,-5,-2
S the sete	9,-8,-2
S the teacher	7,-6,-1
S the teta	2,-2,-1
S the that	6,-11,3
S the three	6,-6,-1
S the tizio	8,-6,-3
S the ton	7,-4,-3
S the turin	4,-3,-1
S the twins	-2,-1,3
S the twist	-4,6,-3
S the two	8,-7,-1
S the unique	5,-3,-2
S the war	2,0,-1
S the weekend	6,-3,-3
S the white	11,-8,-6
S the whole	6,-5,-2
S the wild	3,-3,-1
S the with	11,-10,-4
S the year	-5,6,-3
S then	-7,11,-4
S then animated	-3,5,-3
S there	-3,0,4
S there ,	14,-12,-4
S there must	-10,1,7
S theres	4,-4,-1
S theres a	6,-4,-1
S they	2,1,-3
S they have	4,-3,-1
S they only	-6,8,-2
S theyd	-7,9,-2
S theyre	2,0,-2
S theyre showing	4,-3,-1
S thirties	-2,3,-1
S thirties or	-2,3,-1
S this	0,3,-3
S this may	1,1,-3
S this time	-7,10,-5
S this years	-2,4,-2
S three	-1,3,-2
S three films	-10,11,-2
S three generations	5,-4,-1
S thriller	-5,8,-3
S thriller ,	-4,7,-3
S thrillers	-8,10,-4
S timbuktu	7,-5,-3
S timbuktu ,	5,-3,-2
S time travel	-2,2,0
S time travel ,	-2,2,0
S timothee	-6,-5,0
S timothee chalamet	-6,-5,0
S tinker	5,-3,-1
S tinker tailor	5,-3,-1
S to	4,1,-5
S to me	6,-4,-3
S to my	4,-3,-1
S to whom	2,-1,-1
S today	1,0,-2
S today in	5,-4,-1
S today is	4,-2,-1
S today want	-8,9,-2
S toei	-5,7,-2
S toei wizards	-5,7,-2
S tokyo	-6,8,-1
S tokyo at	-6,8,-1
S tom	8,-8,-4
S tom hardy	5,6,-9
S tonight	6,-4,-2
S tonight is	3,-1,-3
S tonight something	-8,8,0
S tony	-4,9,-5
S tony leung	-4,5,-2
S too	-3,3,-1
S too quirky	2,-2,0
S too scary	-1,-2,3
S toro	6,-5,-2
S toro wild zany	6,-5,-2
S torture	-8,-7,11
S torture ,	-4,10,-8
S toto	-5,7,-3
S toto ,	-5,7,-3
S totoro	11,-7,-6
S totoro is	10,-5,-7
S trial courtroom	2,-1,-2
S trial courtroom ,	2,-1,-2
S triangle	4,-3,-2
S triangle of	4,-3,-2
S trolls	6,-5,-2
S trolls gave	6,-5,-2
S true	0,-10,6
S true crime	8,-7,-9
S trying	3,-2,-1
S trying to	3,-2,-1
S turkish	-3,6,-4
S turkish ,	-7,10,-3
S twenty	-1,2,-1
S twenty two	-1,2,-1
S two	-4,5,-1
S two child children	0,-4,4
S two girlfriend friend	5,-4,-2
S two hours	2,0,-3
S two nuns	-17,17,-1
S two teenagers	3,-4,1
S ufa	-8,10,-3
S ufa musicals	-8,10,-3
S uff	0,3,-3
S uff the	0,3,-3
S ukrainian	3,-1,-4
S ukrainian ,	3,-1,-4
S un	-18,3,13
S un love	-18,3,13
S undemanding	-8,17,-12
S undemanding ,	-8,17,-12
S under	-9,6,3
S ungheresi	2,-1,-1
S ungheresi to	2,-1,-1
S universal	1,1,-3
S universal monsters	1,1,-3
S university student	-1,3,-4
S university student is	-1,3,-4
S up	18,-16,-5
S urban	-2,4,-2
S urban ,	-2,4,-2
S vacation	11,-9,-2
S vacation annullata	11,-9,-2
S vampire	-2,3,-2
S vampire films	-2,3,-2
S verhoeven	10,-7,-5
S verhoeven ,	-11,13,-3
S video	-2,-16,13
S vikings	-9,11,-2
S village small town	1,2,-3
S village small town ,	1,2,-3
S visconti	0,5,-8
S visconti ,	4,-3,-1
S wall	6,-4,-5
S wall street	6,-4,-5
S wanna	-9,2,4
S wanna surprise	-9,2,4
S want	-4,6,-2
S want ,	0,2,-1
S want a	-2,3,-1
S want calm peaceful	-4,5,-1
S want feel feelings	-3,3,0
S want in the mood for	2,0,-2
S want in the mood for ai	2,0,-2
S want irandhir	-3,4,-1
S want this	-6,8,-1
S want to	-9,12,-3
S war	2,2,-3
S war colonial	-11,13,-3
S war sim	-3,5,-1
S wartime resistance fascism	-4,5,-1
S wartime resistance fascism ,	-4,5,-1
S washington	6,-6,0
S washington insider	6,-6,0
S wasnt	6,-4,-2
S watch	-5,6,-1
S watch with	1,-2,1
S watched	5,-5,-1
S watched FILM	4,-4,-1
S watergate	7,-4,-6
S watergate ,	7,-4,-6
S we	1,1,-2
S we cant	4,-3,-1
S we did	8,-6,-2
S we had	-2,3,0
S we have	-6,8,-2
S we is	4,-2,-1
S we just	11,-9,-5
S we light	-1,3,-3
S we looking for	-5,6,-1
S we ran	8,-7,-1
S we search	-7,7,0
S we started	-4,5,-2
S we tried	5,-4,-1
S we want	-4,4,-1
S we were	-3,4,-1
S wed	0,2,-1
S wed like	0,2,-2
S wed planned	1,2,-4
S wed take	-3,3,0
S weepie	-2,5,-3
S weepie .	-2,5,-3
S weird	-1,5,-4
S weird ,	-4,9,-5
S weird one	13,-12,-3
S well	6,-4,-4
S well be	-6,9,-3
S well take	-6,7,-2
S welsh	5,-3,-5
S welsh actors	5,-3,-5
S were	-3,3,-1
S were a	2,0,-3
S were all	10,-7,-5
S were not	-5,-1,6
S werner	3,-2,-1
S werner herzog	-3,2,1
S werner nobility	5,-4,-2
S wes	-6,8,-3
S wes anderson	-5,0,3
S western	-5,10,-4
S western with	-4,6,-2
S westerns	-9,0,6
S westerns ,	-2,-16,17
S weve	2,-4,0
S weve been	1,3,-4
S weve done	-2,0,1
S weve got	5,-4,-2
S what	1,1,-2
S what a	8,-7,-1
S what about	2,0,-3
S what did	2,-1,-3
S what else	-6,8,-2
S what i	-3,6,-3
S whatever	-11,7,-2
S whats	0,3,-3
S whats czech	-8,10,-2
S whats good	7,-6,-1
S whats the	-4,5,-3
S whats weird	-5,8,-3
S when	2,1,-3
S when gene	4,-1,-3
S when it	-8,10,-2
S when return home	-7,10,-2
S where	-4,7,-3
S where do	-4,5,-2
S where is	-2,4,-2
S which	1,2,-3
S which slasher	-5,7,-3
S who	-7,8,-2
S who have	6,-11,1
S who me	-7,8,-1
S whodunit	-3,6,-3
S whodunit with	-5,7,-2
S whodunnit	-2,3,-1
S whodunnit ,	-2,3,-1
S whole family	6,-4,-2
S whole family famille	6,-4,-2
S wife	-2,3,-2
S wife wants	-2,3,-2
S wild	14,-14,-1
S wild mountain	4,-4,-1
S wish	-3,8,-5
S wish ,	-3,8,-5
S with adriano	-4,8,-4
S with everything	-4,8,-4
S with luis	-3,5,-3
S with my	1,1,-2
S with nicolas	4,0,-8
S with parents	-2,4,-3
S with parents mi	3,-2,-2
S without	9,-9,0
S wolfwalkers	14,-13,-2
S wong	3,-1,-4
S wong kar	3,-1,-4
S woody	-2,3,-1
S woody allen	-2,3,-1
S work job	4,-6,3
S work job in	2,-6,3
S world	-5,6,-2
S world war	-5,6,-2
S would like	-2,4,-2
S would like a	-7,9,-2
S would like apetece	-9,13,-4
S would like de	-6,6,-1
S would like far	6,-5,-2
S would like pilot plane	-14,15,-2
S would you	-3,2,1
S ww2	-2,-4,6
S ww2 no	-2,-4,6
S x	-2,5,-6
S x rated	-2,5,-6
S year	0,2,-2
S year 00	-4,6,-2
S year ten	3,-3,-1
S yesterday	9,-3,-6
S yesterday last night	7,-4,-2
S yesterday last night vimos	7,-4,-2
S you	-1,2,-1
S you can	-5,-2,2
S you have	-5,7,-2
S youd	6,-5,-2
S youd make	6,-5,-2
S zero	-2,-2,3
S zero politics	2,-2,0
S zhang	-3,6,-4
S zhang yimou	-3,6,-4
S zombies	-6,0,6
S zombies ,	-5,5,0
S zorba	5,-4,-2
S zorba the	5,-4,-2
asks elsewhere 	4,-2,-3
asks elsewhere ?	0,-8,6
asks elsewhere ? films	-14,16,-5
asks elsewhere ? films wish	-12,14,-2
asks elsewhere ? like they	-2,4,-3
asks elsewhere ? wish	-6,7,-2
asks elsewhere FILM	3,0,-3
asks elsewhere FILM I	14,-11,-4
asks elsewhere FILM I films	10,-8,-1
asks elsewhere FILM NO negator	15,-9,-6
asks elsewhere FILM feeling wish	9,-8,-1
asks elsewhere FILM films like wish	-7,9,-3
asks elsewhere FILM open	3,-2,-1
asks elsewhere FILM they	4,-3,-2
asks elsewhere I	10,-6,-4
asks elsewhere I NO	-1,2,-2
asks elsewhere I NO films negator	2,-9,5
asks elsewhere I NO negator	10,-9,0
asks elsewhere I NO negator wish	12,-8,-5
asks elsewhere I NO other	-7,0,9
asks elsewhere I NO other wish	-10,7,6
asks elsewhere I NO turn	-5,3,1
asks elsewhere I feeling	-3,6,-4
asks elsewhere I feeling films	6,-5,-1
asks elsewhere I feeling they	3,-2,-1
asks elsewhere I films	7,-5,-2
asks elsewhere I open	8,-6,-2
asks elsewhere I wish	0,2,-2
asks elsewhere NO	3,-7,1
asks elsewhere NO feeling films	18,-17,-2
asks elsewhere NO films negator turn	-2,2,0
asks elsewhere NO negator	8,0,-8
asks elsewhere NO negator seen	-5,5,-2
asks elsewhere NO negator turn	-4,2,1
asks elsewhere NO negator wish	-4,-7,8
asks elsewhere NO wish	-4,3,1
asks elsewhere feeling	4,0,-4
asks elsewhere feeling films	7,-6,-1
asks elsewhere feeling films wish	-4,6,-2
asks elsewhere feeling they	-4,6,-2
asks elsewhere feeling turn	5,-3,-3
asks elsewhere feeling wish	-4,6,-1
asks elsewhere films	11,-8,-3
asks elsewhere films seen	6,-5,-2
asks elsewhere films wish	-2,3,-1
asks elsewhere like open wish	-3,4,-1
asks elsewhere open	4,-3,-1
asks elsewhere open wish	5,-4,-1
asks elsewhere seen	10,-6,-3
asks elsewhere they	14,-12,-2
asks elsewhere they wish	17,-16,-4
asks elsewhere turn	-4,-1,4
asks elsewhere wish	5,-2,-3
asks nowhere else 	0,2,-2
asks nowhere else ?	1,-3,2
asks nowhere else ? FILM	-5,7,-2
asks nowhere else ? FILM wish	2,-1,-1
asks nowhere else ? I	5,-5,-1
asks nowhere else ? I NO	1,-3,3
asks nowhere else ? I NO feeling	5,-2,-3
asks nowhere else ? I NO feeling negator	-8,2,6
asks nowhere else ? I NO negator	3,-6,2
asks nowhere else ? I NO negator wish	-10,1,5
asks nowhere else ? I NO other	5,-2,-4
asks nowhere else ? I films open	6,-2,-6
asks nowhere else ? I wish	6,-14,9
asks nowhere else ? NO	5,0,-6
asks nowhere else ? NO feeling films wish	-1,2,-1
asks nowhere else ? NO feeling negator	7,-6,-1
asks nowhere else ? NO feeling turn wish	2,-1,-1
asks nowhere else ? NO films negator	-9,1,6
asks nowhere else ? NO films negator wish	-3,-1,4
asks nowhere else ? NO negator	-11,-2,9
asks nowhere else ? NO negator open wish	-8,-2,8
asks nowhere else ? NO negator they	-8,13,-6
asks nowhere else ? NO negator turn	-4,4,0
asks nowhere else ? NO negator wish	-3,0,4
asks nowhere else ? NO other	-13,-3,15
asks nowhere else ? NO other wish	-7,1,3
asks nowhere else ? NO wish	-3,6,-2
asks nowhere else ? feeling	4,0,-4
asks nowhere else ? feeling they wish	-10,12,-3
asks nowhere else ? feeling wish	-2,3,-1
asks nowhere else ? films	3,-1,-3
asks nowhere else ? films they	7,-6,-2
asks nowhere else ? films turn wish	1,1,-3
asks nowhere else ? films wish	-4,6,-2
asks nowhere else ? like	8,-6,-3
asks nowhere else ? turn	4,-2,-3
asks nowhere else ? wish	-4,7,-3
asks nowhere else FILM	3,-1,-2
asks nowhere else FILM I	6,-4,-3
asks nowhere else FILM I NO	13,-7,-8
asks nowhere else FILM I NO feeling like negator turn wish	-1,3,-3
asks nowhere else FILM I NO films negator	1,2,-2
asks nowhere else FILM I NO films negator wish	5,-1,-5
asks nowhere else FILM I NO films other wish	-1,2,-1
asks nowhere else FILM I NO like other	-4,-5,7
asks nowhere else FILM I NO like turn wish	7,-7,0
asks nowhere else FILM I NO negator	6,-3,-4
asks nowhere else FILM I NO negator turn	3,-3,1
asks nowhere else FILM I NO other	6,-4,-3
asks nowhere else FILM I NO other wish	0,-2,2
asks nowhere else FILM I feeling films wish	5,-2,-2
asks nowhere else FILM I feeling like wish	-3,5,-2
asks nowhere else FILM I films	2,0,-1
asks nowhere else FILM I like	3,-2,-2
asks nowhere else FILM I like wish	-6,8,-3
asks nowhere else FILM I they	-9,10,-1
asks nowhere else FILM I turn	5,-4,-2
asks nowhere else FILM I turn wish	-4,5,-1
asks nowhere else FILM I wish	2,0,-2
asks nowhere else FILM NO	8,-5,-4
asks nowhere else FILM NO feeling like negator	-5,7,-2
asks nowhere else FILM NO feeling other wish	-1,4,-3
asks nowhere else FILM NO films negator	2,2,-7
asks nowhere else FILM NO films other	-2,-3,5
asks nowhere else FILM NO like other turn	-4,5,-1
asks nowhere else FILM NO like other turn wish	-4,3,1
asks nowhere else FILM NO like turn	2,-13,10
asks nowhere else FILM NO negator other	16,-11,-5
asks nowhere else FILM NO negator same turn	9,-7,-2
asks nowhere else FILM NO negator turn	7,-4,-2
asks nowhere else FILM NO negator wish	4,0,-7
asks nowhere else FILM NO other	1,2,-2
asks nowhere else FILM NO same	6,-3,-2
asks nowhere else FILM NO turn	-2,7,-7
asks nowhere else FILM NO turn wish	2,-1,-2
asks nowhere else FILM NO wish	7,-4,-4
asks nowhere else FILM feeling turn wish	4,-2,-3
asks nowhere else FILM films	-5,8,-2
asks nowhere else FILM films turn	3,0,-3
asks nowhere else FILM like	3,-1,-1
asks nowhere else FILM like open	-3,5,-1
asks nowhere else FILM like open turn	-4,6,-1
asks nowhere else FILM like open wish	-4,6,-3
asks nowhere else FILM like seen	-4,4,0
asks nowhere else FILM like seen wish	16,-15,-1
asks nowhere else FILM like turn	-3,6,-2
asks nowhere else FILM like turn wish	1,1,-2
asks nowhere else FILM like wish	-1,2,-1
asks nowhere else FILM open	9,-8,-2
asks nowhere else FILM same	9,-5,-4
asks nowhere else FILM seen	7,-4,-4
asks nowhere else FILM seen wish	10,-7,-5
asks nowhere else FILM they	5,-4,-1
asks nowhere else FILM they wish	8,-6,-4
asks nowhere else FILM turn	5,-3,-2
asks nowhere else FILM wish	3,0,-4
asks nowhere else I NO	0,-3,3
asks nowhere else I NO feeling	-4,-3,6
asks nowhere else I NO feeling films	-6,-4,8
asks nowhere else I NO feeling films negator turn	-1,3,-1
asks nowhere else I NO feeling films they wish	-9,2,4
asks nowhere else I NO feeling films turn	1,-2,2
asks nowhere else I NO feeling like they	-6,-1,7
asks nowhere else I NO feeling negator open turn	1,-2,1
asks nowhere else I NO feeling negator turn	0,1,-2
asks nowhere else I NO feeling negator wish	1,5,-5
asks nowhere else I NO feeling other	-4,3,0
asks nowhere else I NO feeling other wish	3,-1,-2
asks nowhere else I NO feeling turn	7,-13,3
asks nowhere else I NO films	11,-2,-6
asks nowhere else I NO films like negator	7,-8,-2
asks nowhere else I NO films negator	2,-1,-2
asks nowhere else I NO films negator open	8,-7,-2
asks nowhere else I NO films negator other wish	-16,15,1
asks nowhere else I NO films negator wish	-4,5,-1
asks nowhere else I NO films other	-11,3,8
asks nowhere else I NO films other wish	3,-4,0
asks nowhere else I NO films wish	1,2,-4
asks nowhere else I NO like negator wish	-2,2,-1
asks nowhere else I NO negator	2,-4,2
asks nowhere else I NO negator open	4,-1,-3
asks nowhere else I NO negator open turn wish	6,-4,-2
asks nowhere else I NO negator other	2,-3,1
asks nowhere else I NO negator other same	-1,-1,2
asks nowhere else I NO negator other wish	-2,1,1
asks nowhere else I NO negator same wish	-7,3,4
asks nowhere else I NO negator seen	6,-4,-2
asks nowhere else I NO negator they	-4,2,2
asks nowhere else I NO negator they turn wish	0,3,-4
asks nowhere else I NO negator they wish	-5,2,1
asks nowhere else I NO negator turn	7,-4,-2
asks nowhere else I NO negator turn wish	3,0,-3
asks nowhere else I NO negator wish	-2,3,-1
asks nowhere else I NO open	-1,3,-2
asks nowhere else I NO other	0,-2,2
asks nowhere else I NO other they turn	1,-4,2
asks nowhere else I NO other they wish	-2,3,-1
asks nowhere else I NO other wish	-2,-3,4
asks nowhere else I NO seen	-7,8,-3
asks nowhere else I NO seen turn wish	2,4,-5
asks nowhere else I NO they	5,-3,-2
asks nowhere else I NO they turn wish	6,-5,-2
asks nowhere else I NO they wish	-4,6,-2
asks nowhere else I NO turn	1,-3,2
asks nowhere else I NO wish	-2,1,2
asks nowhere else I feeling	-1,-1,2
asks nowhere else I feeling films	1,3,-3
asks nowhere else I feeling films seen	8,-6,-2
asks nowhere else I feeling films wish	0,3,-2
asks nowhere else I feeling like open they	4,-3,-1
asks nowhere else I feeling seen	12,-5,-7
asks nowhere else I feeling they	2,0,-5
asks nowhere else I feeling turn	-1,-5,4
asks nowhere else I feeling wish	2,0,-2
asks nowhere else I films like	-2,3,-1
asks nowhere else I films open wish	-6,8,-2
asks nowhere else I films seen wish	5,-3,-2
asks nowhere else I films they	3,0,-3
asks nowhere else I like	10,-7,-3
asks nowhere else I like open	7,-4,-7
asks nowhere else I like wish	6,-4,-2
asks nowhere else I open	0,3,-3
asks nowhere else I open they	5,-4,-3
asks nowhere else I open wish	1,1,-2
asks nowhere else I same	7,-4,-3
asks nowhere else I seen	2,2,-5
asks nowhere else I seen they	3,-2,-1
asks nowhere else I they	5,-4,-1
asks nowhere else I they wish	4,0,-4
asks nowhere else I turn	-4,5,-1
asks nowhere else I turn wish	2,0,-2
asks nowhere else I wish	-1,3,-2
asks nowhere else NO	-2,2,0
asks nowhere else NO feeling	-3,-3,6
asks nowhere else NO feeling films	-9,-4,12
asks nowhere else NO feeling films negator they turn wish	-4,2,2
asks nowhere else NO feeling films negator turn	-2,4,-1
asks nowhere else NO feeling films negator wish	-4,0,4
asks nowhere else NO feeling films other	0,-6,6
asks nowhere else NO feeling negator	-3,5,-2
asks nowhere else NO feeling negator they	5,-3,-2
asks nowhere else NO feeling negator turn	-3,5,-3
asks nowhere else NO feeling negator turn wish	-3,-1,4
asks nowhere else NO feeling negator wish	-2,2,0
asks nowhere else NO feeling open wish	-4,2,0
asks nowhere else NO feeling other	-2,0,2
asks nowhere else NO feeling other they wish	-1,-1,2
asks nowhere else NO feeling other turn	-4,-1,4
asks nowhere else NO feeling other turn wish	-3,3,0
asks nowhere else NO feeling other wish	-6,8,-3
asks nowhere else NO feeling they	-6,3,2
asks nowhere else NO feeling they wish	-7,9,-1
asks nowhere else NO feeling wish	-3,-4,4
asks nowhere else NO films	-2,-1,3
asks nowhere else NO films like negator wish	-1,7,-6
asks nowhere else NO films negator	0,-5,4
asks nowhere else NO films negator open	3,-7,2
asks nowhere else NO films negator other	8,-9,-4
asks nowhere else NO films negator other wish	3,-4,-1
asks nowhere else NO films negator same	-4,-3,5
asks nowhere else NO films negator seen turn	0,-2,2
asks nowhere else NO films negator they wish	-8,-1,9
asks nowhere else NO films negator turn	-4,1,3
asks nowhere else NO films negator wish	-3,0,4
asks nowhere else NO films other	0,-5,4
asks nowhere else NO films other wish	-1,-3,4
asks nowhere else NO films turn	-2,5,-3
asks nowhere else NO films wish	-11,-17,23
asks nowhere else NO like negator	-5,1,4
asks nowhere else NO like negator wish	-3,3,-1
asks nowhere else NO like other	7,-8,1
asks nowhere else NO like other turn wish	-2,2,0
asks nowhere else NO like wish	-5,5,0
asks nowhere else NO negator	-2,1,0
asks nowhere else NO negator open	-2,6,-8
asks nowhere else NO negator open they	0,3,-3
asks nowhere else NO negator open turn	-3,3,0
asks nowhere else NO negator open turn wish	4,-8,5
asks nowhere else NO negator open wish	-3,4,-1
asks nowhere else NO negator other	1,-3,2
asks nowhere else NO negator other they wish	11,-16,6
asks nowhere else NO negator other wish	2,-2,0
asks nowhere else NO negator same	-2,2,0
asks nowhere else NO negator same turn wish	-12,5,8
asks nowhere else NO negator same wish	-1,-1,2
asks nowhere else NO negator seen	2,-9,7
asks nowhere else NO negator they	-2,0,1
asks nowhere else NO negator they wish	-7,4,3
asks nowhere else NO negator turn wish	-5,3,1
asks nowhere else NO negator wish	-2,2,0
asks nowhere else NO open	1,3,-3
asks nowhere else NO open wish	-4,7,-4
asks nowhere else NO other	-2,-1,2
asks nowhere else NO other seen wish	1,1,-2
asks nowhere else NO other they	3,-3,0
asks nowhere else NO other turn wish	5,-5,0
asks nowhere else NO other wish	-3,2,1
asks nowhere else NO same turn	3,-1,-5
asks nowhere else NO turn	-3,3,0
asks nowhere else NO turn wish	-3,2,0
asks nowhere else NO wish	-3,1,2
asks nowhere else feeling	3,-2,-1
asks nowhere else feeling films	2,-1,-2
asks nowhere else feeling films they	-3,4,-1
asks nowhere else feeling films turn	-3,5,-2
asks nowhere else feeling like	-4,5,-2
asks nowhere else feeling like turn	-10,20,-18
asks nowhere else feeling like wish	-4,5,-1
asks nowhere else feeling same	-10,11,-2
asks nowhere else feeling seen	5,-4,0
asks nowhere else feeling they	2,0,-3
asks nowhere else feeling turn	-3,2,0
asks nowhere else feeling turn wish	-1,3,-1
asks nowhere else feeling wish	0,1,-2
asks nowhere else films	-2,5,-4
asks nowhere else films like	3,-1,-2
asks nowhere else films like turn	-4,6,-1
asks nowhere else films same wish	-1,2,-1
asks nowhere else films seen	-1,4,-3
asks nowhere else films seen turn	2,-1,-3
asks nowhere else films they	-12,14,-3
asks nowhere else films turn	2,0,-2
asks nowhere else films turn wish	4,1,-4
asks nowhere else films wish	-6,7,-2
asks nowhere else like	-2,4,-2
asks nowhere else like open	-2,4,-2
asks nowhere else like they	12,-11,-2
asks nowhere else like turn	-6,7,-1
asks nowhere else like turn wish	-2,2,0
asks nowhere else like wish	-2,3,-1
asks nowhere else open	-3,5,-2
asks nowhere else open same	4,-3,-2
asks nowhere else open seen	8,-7,-2
asks nowhere else open turn	-14,17,-4
asks nowhere else open wish	-4,6,-2
asks nowhere else same	5,-10,5
asks nowhere else seen	2,0,-2
asks nowhere else seen wish	1,-4,1
asks nowhere else they	0,2,-2
asks nowhere else they turn	1,3,-5
asks nowhere else they wish	-1,4,-3
asks nowhere else turn	-2,6,-4
asks nowhere else turn wish	1,1,-2
asks nowhere else wish	0,2,-2
capital content	4,-2,0
capital country	-1,3,-2
capital facet	10,-8,-3
capital genre	2,-1,-2
capital language	-2,4,-2
capital mood	2,-1,-1
capital moods	5,-3,-3
capital occasions	9,-7,-2
capital person	-4,1,3
capital rating	5,-3,-2
capital runtime	5,1,-6
capital standing	2,-7,4
capital telling	2,-2,-1
capital themes	5,-3,-2
capital years	3,-5,2
does FILM	3,-1,-2
does like	-1,2,-2
does open	0,2,-1
does other	-1,-1,2
does same	2,-2,-1
does seen	3,-2,-2
ends ace	3,-5,1
ends ack	3,-1,-1
ends acy	7,-4,-3
ends age	2,0,-2
ends ago	0,1,-5
ends ain	0,2,-3
ends air	-9,0,6
ends ake	-5,-1,5
ends aki	11,-1,-8
ends als	-5,1,4
ends ama	-5,2,4
ends ams	7,-4,-3
ends amy	-5,8,-3
ends and	3,-1,-2
ends ane	1,1,-3
ends ano	-2,3,-2
ends ans	7,1,-8
ends ant	-3,2,0
ends any	3,-1,-2
ends ape	3,-7,3
ends ard	-2,-3,5
ends are	-4,13,-10
ends ark	-3,4,-2
ends ars	7,-2,-5
ends art	3,-3,0
ends ary	-3,3,-1
ends ase	0,2,-3
ends ast	5,-3,-2
ends ate	1,3,-4
ends ath	0,4,-4
ends atu	10,-9,-2
ends aut	1,3,-6
ends avy	5,-4,-1
ends awa	-5,0,4
ends aws	7,-5,-3
ends ays	-10,11,-2
ends ber	6,-4,-1
ends bic	-8,1,5
ends bie	11,-9,-3
ends bit	12,-12,1
ends ble	-8,12,-4
ends bli	-8,3,1
ends bor	5,-3,-2
ends bot	-20,22,-3
ends boy	-1,2,-1
ends cal	-6,6,0
ends cam	-3,3,-1
ends can	-8,3,5
ends ced	3,-1,-3
ends cer	-5,5,-3
ends ces	-8,10,-2
ends com	-4,-2,5
ends cry	6,-4,-3
ends cus	-5,-1,6
ends day	9,-8,-1
ends ded	0,4,-12
ends der	1,1,-3
ends des	-2,3,-1
ends dle	0,7,-6
ends dly	-3,4,-2
ends don	6,-7,-2
ends ead	4,-4,-1
ends eak	0,2,-2
ends ean	3,0,-3
ends edy	-4,5,-1
ends een	4,0,-6
ends eet	-3,4,-1
ends eki	6,5,-9
ends ell	8,-3,-7
ends ely	7,-5,-2
ends ens	1,6,-7
ends eon	14,-3,-16
ends era	-4,5,-2
ends ere	-16,17,-2
ends erg	4,-10,4
ends ern	-3,5,-2
ends ero	-4,2,0
ends ers	-3,3,0
ends ert	0,2,-2
ends ery	-1,4,-2
ends ese	-1,0,2
ends ess	0,2,-2
ends est	-5,9,-4
ends esy	-12,16,-6
ends ets	-8,9,-1
ends fog	-8,8,0
ends ful	-2,4,-2
ends ger	-1,-1,2
ends ges	-2,4,-3
ends ghs	-16,17,-3
ends ght	-1,4,-3
ends gia	13,-9,-7
ends gic	-5,-2,7
ends gle	-4,5,-2
ends gon	3,-2,-1
ends gue	1,2,-5
ends hen	8,-14,6
ends hes	-1,5,-4
ends hip	0,2,-2
ends hon	10,-9,-4
ends hts	-7,11,-5
ends ial	14,-11,-4
ends ian	-4,3,1
ends ica	-10,-6,15
ends ice	1,0,-2
ends ich	-2,3,-1
ends ick	-2,0,2
ends ics	-2,-2,4
ends ide	-6,4,1
ends ids	7,-5,-3
ends ien	-4,-2,5
ends ier	4,-6,1
ends iet	2,0,-3
ends ige	5,-3,-1
ends ign	-3,-1,2
ends ike	2,-5,2
ends ily	3,0,-3
ends ime	4,-2,-3
ends ine	4,-2,-3
ends ini	2,6,-8
ends ino	-3,-6,9
ends ins	-5,8,-3
ends iny	17,-11,-8
ends ion	0,-3,3
ends ird	8,-7,-1
ends ire	-4,7,-3
ends irs	-12,-19,17
ends ish	2,1,-3
ends ism	-3,3,0
ends ist	-4,6,-2
ends ite	-5,7,-2
ends ith	4,-5,1
ends ity	4,-6,2
ends ius	7,-6,-1
ends joy	-7,8,-1
ends ked	5,-3,-2
ends ker	-12,14,-4
ends kes	9,-5,-6
ends ket	6,-2,-4
ends lan	16,-24,11
ends ler	0,2,-2
ends les	3,-1,-3
ends let	-1,3,-2
ends lia	20,-17,-5
ends lls	-2,5,-5
ends lly	-4,1,3
ends lyn	-3,4,-2
ends mal	-7,7,0
ends man	3,2,-5
ends mas	-3,4,-2
ends men	-10,13,-10
ends mer	1,1,-2
ends mes	8,-6,-3
ends mos	-5,-7,12
ends nal	6,-3,-3
ends nam	-4,5,-1
ends nau	-2,8,-10
ends nce	-2,-1,3
ends nch	4,-1,-3
ends ned	8,-5,-3
ends ner	-8,-10,13
ends nes	-2,-6,7
ends net	12,-10,-3
ends ney	1,-2,1
ends nge	-1,2,-1
ends ngs	2,-4,2
ends nit	-1,2,-1
ends nny	-4,5,-1
ends nts	6,-5,-2
ends nun	-9,9,-2
ends ody	2,4,-5
ends oes	-13,5,6
ends oia	-7,11,-3
ends oid	-2,6,-4
ends oir	3,0,-2
ends oks	-3,5,-3
ends oky	-2,3,-2
ends ola	11,-11,-2
ends olf	-7,2,3
ends oly	-3,5,-2
ends ome	-10,-12,10
ends omy	5,-3,-2
ends one	13,-4,-11
ends ong	9,-4,-6
ends ons	-5,4,1
ends ood	0,-2,2
ends ool	1,3,-4
ends oom	-5,2,3
ends oon	-1,4,-3
ends orn	10,-9,-2
ends ory	5,-3,-2
ends ost	2,-1,-2
ends ots	-6,5,-1
ends our	6,-1,-5
ends ous	2,0,-2
ends own	6,-4,-4
ends oys	2,-2,0
ends ozy	1,2,-5
ends pan	5,-2,-7
ends phy	-8,-5,11
ends pia	-5,-5,8
ends pic	-8,1,7
ends pid	6,-4,-3
ends pie	0,2,-2
ends ple	3,0,-4
ends ppy	-4,0,2
ends pse	6,-6,-2
ends rai	-4,6,-2
ends ral	9,-9,-2
ends rce	-6,6,-1
ends rch	-1,3,-2
ends red	9,-8,-2
ends ren	-3,-5,7
ends rer	3,-3,0
ends res	2,-2,0
ends ret	3,-1,-3
ends rip	-9,10,-2
ends rit	13,-11,-4
ends rks	-3,-8,11
ends rky	-6,2,0
ends rns	-8,2,5
ends ror	-6,2,4
ends rse	-8,-1,2
ends rst	15,-14,-3
ends rts	-9,6,2
ends rty	-9,11,-2
ends sad	1,3,-4
ends ser	9,-6,-5
ends ses	2,0,-2
ends shy	-3,5,-2
ends sia	-6,9,-4
ends ski	-11,2,8
ends sky	5,-9,-2
ends son	3,0,-3
ends sts	-4,2,2
ends sty	-3,3,-2
ends tal	-2,2,-1
ends tar	8,-3,-5
ends tch	-2,4,-3
ends ted	1,1,-2
ends ten	-5,12,-5
ends ter	0,4,-3
ends tes	-1,2,-1
ends thy	-6,10,-5
ends tic	-2,3,-1
ends tle	-9,12,-3
ends ton	16,-4,-14
ends tor	6,-3,-3
ends tra	-4,7,-6
ends tre	16,-21,0
ends try	-3,5,-2
ends tty	-1,6,-5
ends uel	0,-4,4
ends ues	-1,4,-5
ends uff	14,-12,-3
ends ugh	4,-3,-1
ends uma	-2,-12,9
ends und	3,0,-3
ends unk	-1,2,-1
ends urd	-5,7,-2
ends ure	1,2,-3
ends urs	-2,5,-3
ends use	0,-7,7
ends ust	-2,-2,5
ends val	-3,4,-1
ends var	-6,10,-5
ends vel	5,-4,-2
ends ven	9,-6,-4
ends ver	1,1,-3
ends ves	-2,4,-2
ends war	-1,2,-1
ends yal	-10,-7,14
ends yer	5,-3,-2
ends zel	2,-3,0
ends zen	15,-13,-4
hint 1800s	3,5,-9
hint 1930s	-8,10,-4
hint 1940s	-2,3,-1
hint 1950s	-3,3,0
hint 1960s	-1,4,-3
hint 1970s	0,3,-3
hint 1980s	9,-7,-2
hint 1990s	-4,5,-1
hint addiction	-1,-4,3
hint after-a-break-up	-2,4,-3
hint ageing	2,-5,2
hint alien	4,0,-5
hint ancient	4,-6,2
hint animals	2,0,-2
hint anime	-2,2,1
hint anti-hero	-9,3,6
hint art	4,-2,-3
hint artificial-mind	0,1,-2
hint awe	2,1,-2
hint awkward	-1,5,-4
hint background	-5,7,-2
hint berlin	2,-1,-2
hint biography	-1,-4,5
hint bittersweet	-3,4,-1
hint black-and-white	-2,2,0
hint bleak	0,-2,1
hint blockbuster	4,-3,-1
hint boston	8,-2,-6
hint brain-off	1,1,-2
hint camp	1,1,-3
hint cannes	-10,10,-6
hint car-chases	3,-1,-2
hint cars	2,0,-1
hint cat	6,-2,-4
hint cat-and-mouse	-5,9,-3
hint chase	-2,2,-1
hint cheer-me-up	1,2,-3
hint cheesy	-2,-1,3
hint chicago	0,1,-5
hint child-hero	-1,0,2
hint christmas	1,1,-2
hint class	4,-2,-2
hint classic	1,1,-2
hint claustrophobic	-3,3,0
hint colonialism	-6,7,-2
hint comfort-rewatch	-5,6,-1
hint coming-of-age	1,-3,1
hint computer-animated	-2,1,1
hint con	-3,2,0
hint conspiracy	-2,2,1
hint cool	3,-4,1
hint corruption	3,0,-3
hint countryside	-1,4,-2
hint courtroom	3,-1,-2
hint cowboy	-3,4,-1
hint cozy	-2,4,-3
hint criminal	0,2,-2
hint critics-darling	7,-4,-3
hint cult	5,-2,-3
hint cult-and-sect	-4,0,2
hint cynical	4,0,-4
hint dance	-1,2,-1
hint date-night	1,1,-2
hint deadpan	0,3,-3
hint death	4,-4,0
hint detective	0,2,-1
hint dialogue-driven	4,-1,-3
hint dinosaur	-4,7,-3
hint disability	7,-5,-2
hint disaster	4,-3,-2
hint disguise	10,-5,-8
hint disturbing	3,-1,-1
hint divisive	7,-4,-3
hint doctor	2,-3,1
hint documentary	-2,2,-1
hint dog	4,-2,-1
hint dragon	-3,2,1
hint dreamy	-3,5,-2
hint drugs	3,-8,6
hint dystopia	-1,-2,3
hint early-modern	4,-1,-4
hint epic	3,-1,-2
hint escape	5,-4,-2
hint espionage	-3,3,-1
hint exhilarating	0,3,-2
hint experiment	1,2,-4
hint faith	1,1,-2
hint fame	-1,-1,2
hint family	2,0,-2
hint far-future	-3,1,1
hint fast-paced	4,-2,-2
hint fate	7,-3,-5
hint fathers	3,-5,3
hint feel-good	0,3,-3
hint feminist	-4,3,1
hint film-club	4,0,-3
hint film-making	1,-4,2
hint first-love	9,-6,-3
hint flop-now-loved	3,1,-5
hint flying	5,-1,-5
hint folklore	-1,2,-2
hint food	1,1,-2
hint forbidden-love	6,-6,-2
hint friends-night	-2,0,1
hint friendship	-1,2,-1
hint funny	-1,2,-1
hint games	1,1,-2
hint gentle	2,0,-3
hint good-cry	2,0,-2
hint great-dialogue	-2,1,0
hint great-performance	2,0,-2
hint great-score	-1,3,-2
hint grief	2,-4,2
hint gritty	2,0,-2
hint halloween	3,1,-5
hint hand-drawn	0,3,-2
hint happy-ending	5,-2,-5
hint haunted-place	-2,1,1
hint heist	2,0,-2
hint hidden-gem	3,-9,7
hint history	-1,-2,3
hint holiday-season	3,-1,-2
hint holiday-trip	4,-2,-2
hint holocaust	-1,-1,2
hint home-invasion	11,-8,-4
hint hopeful	-1,2,-1
hint hospital	2,-1,-1
hint hotel	3,0,-4
hint house	5,-2,-3
hint identity	1,2,-4
hint illness	-2,1,1
hint infidelity	5,-6,0
hint island	0,1,-2
hint journalist	-3,7,-4
hint journey	0,3,-3
hint jungle	0,1,-2
hint justice	1,-2,2
hint kidnapping	-8,4,3
hint kids-from-4	-2,-2,4
hint kids-from-7	-2,1,2
hint language	1,-4,3
hint las-vegas	3,2,-5
hint laugh-out-loud	0,2,-1
hint leisurely	2,0,-2
hint london	-3,4,-1
hint loneliness	1,2,-3
hint long-takes	5,-9,-2
hint los-angeles	-7,-2,8
hint love-triangle	-3,4,-1
hint madness	-2,4,-3
hint magic-and-illusion	4,-2,-1
hint media	4,-5,1
hint medieval	-4,7,-3
hint melancholy	0,2,-3
hint memory	1,-3,1
hint mental-health	1,-2,1
hint mentor-and-pupil	0,2,-2
hint mind-bending	-2,2,0
hint minimalist	4,-1,-3
hint mistaken-identity	4,-1,-3
hint mockumentary	-1,2,0
hint money	6,-2,-3
hint mostly-women	6,-4,-3
hint mothers	6,-4,-2
hint mumbai	4,-1,-4
hint music	-2,1,0
hint mysterious	3,0,-3
hint nature	1,1,-2
hint near-future	1,-4,2
hint needs-attention	-3,5,-2
hint neon	-3,4,-2
hint new-orleans	3,-2,-1
hint new-york	1,-4,2
hint night	1,1,-2
hint non-stop	2,1,-3
hint nostalgic	2,0,-2
hint nudity	-3,1,2
hint obsession	2,1,-3
hint odd-couple	6,-3,-3
hint old-people	0,3,-3
hint one-location	2,-9,7
hint one-night	2,-2,-1
hint open-ending	-13,9,-2
hint oscar-best-picture	5,-2,-3
hint oscar-international	-4,5,-2
hint outsider	4,0,-4
hint parody	-7,9,-2
hint period-detail	0,3,-2
hint philosophy	1,-6,6
hint pirate	-3,4,-1
hint political-intrigue	-2,2,0
hint politics	2,-2,0
hint possession	-4,6,-2
hint practical-effects	-5,1,4
hint prison	0,2,-2
hint queer	3,0,-3
hint race	-7,5,1
hint rainy-day	2,1,-3
hint realistic	4,-3,-2
hint redemption	6,1,-7
hint rescue	4,-3,-1
hint revenge	0,4,-3
hint rise-and-fall	-1,2,-1
hint road-trip	3,0,-3
hint rome	0,2,-2
hint royalty	2,0,-1
hint sad-ending	-1,-2,2
hint sadness	5,-7,2
hint samurai	-3,4,-1
hint satirical	-4,5,-1
hint scary	-2,1,1
hint school	3,-1,-2
hint scientist	0,3,-3
hint sea	0,2,-2
hint second-chance	-1,4,-4
hint serial-killer	0,2,-3
hint sex	-3,2,2
hint sexual-violence	-7,-3,10
hint sexy	0,-2,1
hint siblings	-2,4,-3
hint sick-in-bed	0,3,-3
hint silent	-2,2,1
hint slasher	-3,1,2
hint snow	-1,2,-1
hint so-bad-its-good	-10,9,0
hint space	2,-1,-2
hint sport	1,-2,1
hint stop-motion	-5,9,-5
hint strong-female-lead	-2,2,1
hint stylised-violence	2,-2,0
hint suburb	2,1,-3
hint suicide	-6,5,0
hint summer	-1,2,-2
hint superhero	2,-3,1
hint surreal	2,-1,-1
hint survival	1,2,-2
hint sword-fights	-5,5,-1
hint teacher	0,2,-2
hint team-gathers	-2,3,-1
hint technology	2,0,-2
hint teen-life	3,-3,0
hint teenagers	2,-4,2
hint tense	-1,2,-1
hint theatre	1,-2,0
hint thought-provoking	0,-2,2
hint thrilling	-2,3,-1
hint time-loop	10,-9,-1
hint tokyo	-3,4,-1
hint tournament	1,-7,5
hint train	1,1,-2
hint twist	-3,4,-2
hint undercover	11,-7,-7
hint underdog	-3,3,0
hint underwater	-3,3,-1
hint unreliable-narrator	6,-5,-3
hint uplifting	-2,3,-1
hint vietnam-war	1,2,-3
hint villain	-3,-1,4
hint visually-stunning	2,0,-3
hint voice-over	-1,8,-8
hint warm	3,-1,-2
hint wedding	2,-1,-1
hint werewolf	-3,2,2
hint whimsical	-3,3,0
hint whodunnit	0,2,-2
hint witch	0,1,-2
hint with-parents	7,-11,5
hint witty	1,1,-2
hint work	3,-2,-2
hint writing	2,-3,1
kind content	0,-3,3
kind country	-1,3,-2
kind facet	2,2,-4
kind genre	-2,2,0
kind language	-2,3,-1
kind moods	1,1,-2
kind occasions	6,-4,-3
kind person	-4,1,2
kind rating	5,-3,-1
kind runtime	1,1,-2
kind themes	1,1,-2
kind years	-2,3,-1
no -1 1 +	1,2,-3
no -1 1 0	-2,4,-3
no -1 1 1	4,0,-3
no -1 2 0	-1,3,-2
no -1 2 1	-2,5,-3
no 0 0 +	0,-2,1
no 0 0 -	-1,-1,2
no 0 0 0	-2,-3,5
no 1 0 +	0,-4,3
no 1 0 -	1,-2,2
no 1 0 0	0,-5,5
no 1 1 +	-3,-1,3
no 1 1 -	0,4,-2
no 1 1 0	-2,0,2
no 2 0 +	-1,-7,6
no 2 0 0	-1,-5,7
no 2 0 1	-1,7,-4
no 2 1 +	3,0,-3
no 2 1 0	3,1,-4
no 2 1 1	10,-3,-9
no 2 2 +	-2,4,-2
no 2 2 0	-2,4,-2
no 3 0 +	0,-2,0
no 3 0 -	1,-6,3
no 3 0 0	2,-5,2
no 3 1 +	2,-1,-1
no 3 1 0	3,-1,-2
no 3 1 1	0,2,-3
no 3 2 +	1,1,-2
no 3 2 0	2,2,-4
no 3 2 1	-15,2,14
no by a	-3,-2,4
no by about	-4,-2,6
no by again	-10,11,-3
no by another	-4,-4,8
no by arent	0,-6,6
no by avoid	-2,-5,6
no by but	-3,-7,10
no by by	-7,-3,11
no by cannot	1,-8,3
no by cant	4,-3,-1
no by couldnt	-2,4,-5
no by do	1,-2,1
no by dont	-2,-3,4
no by enough	-2,-7,8
no by except	-4,8,-6
no by face	8,-5,-4
no by fewer	-9,0,4
no by handle	-8,2,6
no by hasnt	0,4,-6
no by hate	11,-10,-2
no by hates	-4,2,2
no by have	5,-5,1
no by havent	-2,5,-4
no by is	-5,-8,12
no by isnt	2,-4,3
no by leave departure	2,-1,-1
no by less	-3,3,1
no by like	-9,-3,10
no by little	-2,3,-1
no by me	-7,-7,12
no by minus	5,-4,-3
no by more	-4,-4,8
no by need	-12,3,5
no by neither	-7,-6,10
no by never	1,2,-4
no by no	-1,-2,3
no by nobody	-1,-4,5
no by noch	6,-4,-3
no by non	3,-2,-1
no by nor	2,-2,-1
no by not	0,-3,2
no by nothing	1,-4,3
no by of	0,-2,2
no by one	3,-5,-1
no by pas	1,-3,2
no by really	-4,-2,6
no by skip	1,-2,2
no by the	-3,-2,5
no by to	-6,3,3
no by too	-2,1,2
no by want	-2,-3,5
no by wasnt	6,-4,-2
no by where	-4,-4,7
no by with	2,-5,3
no by without	-1,-3,3
no by wont	13,-12,-2
no by zero	1,-3,1
no refusal -	1,-3,2
place first	2,-1,-1
place last	1,0,-2
place mid	5,-2,-3
place only	-1,2,0
ruled -	0,-2,2
ruled content +	2,-4,2
ruled country +	0,2,-1
ruled country -	3,-6,3
ruled facet +	0,3,-4
ruled genre +	0,2,-2
ruled genre -	-3,-3,5
ruled language -	-4,3,-1
ruled mood -	-1,-2,3
ruled moods -	2,0,-2
ruled occasions +	4,-2,-2
ruled person +	-3,1,2
ruled person -	-1,-2,3
ruled rating +	3,-1,-1
ruled standing -	0,-5,2
ruled telling +	1,1,-2
ruled telling -	-1,-3,3
ruled themes +	0,1,-2
ruled themes -	1,-3,2
ruled years +	-1,2,0
says -child-harm	4,-7,3
says -death	3,-6,3
says -drugs	1,-13,6
says -gore	0,-10,7
says -monster	2,-2,1
says -musical	-3,0,3
says -scares	-2,6,-3
says 1940s	-2,3,-1
says 1950s	-4,3,0
says 1960s	-4,7,-3
says 1970s	-1,2,-2
says 1990s	-4,5,-1
says addiction	-5,6,-1
says after-a-break-up	9,-7,-3
says ageing	1,2,-3
says alien	-3,3,-1
says ancient	-5,7,-3
says animals	-1,2,-1
says anime	-3,3,1
says anthology	3,-1,-3
says apocalypse	-5,4,1
says art	4,-2,-3
says awe	0,3,-3
says awkward	0,0,-4
says berlin-prize	4,2,-7
says big-screen	5,-2,-3
says biography	-7,-5,12
says bittersweet	6,-4,-2
says black-and-white	7,-3,-6
says bleak	1,0,-2
says boston	8,-2,-6
says brain-off	3,1,-4
says camp	11,-8,-3
says cars	3,-2,-1
says cat	6,-2,-4
says chase	1,2,-3
says cheesy	-5,2,3
says chicago	0,1,-5
says child-harm	-12,14,-3
says christmas	2,0,-1
says classic	0,1,-2
says claustrophobic	-12,-1,4
says colonialism	-5,2,-2
says computer-animated	-6,9,-2
says con	0,2,-1
says conspiracy	-3,5,-2
says cool	1,2,-3
says cop	-2,-1,3
says countryside	1,2,-3
says courtroom	2,0,-2
says cowboy	-5,6,-1
says creepy	-10,11,-1
says critics-darling	-4,6,-2
says cult-and-sect	-5,8,-5
says cynical	6,-4,-4
says dance	1,1,-2
says dark-humour	-6,10,-5
says deadpan	-3,1,2
says death	4,-5,0
says detective	3,-2,0
says dinosaur	-4,7,-3
says directors-debut	5,-3,-2
says disability	7,-5,-2
says disaster	3,0,-3
says doctor	3,-4,0
says documentary	-1,2,-1
says dog	4,-2,-1
says dragon	-3,2,1
says dreamy	-1,4,-2
says drugs	2,-6,2
says dystopia	-5,-1,4
says epic	3,-2,-1
says escape	3,-2,-1
says espionage	-5,5,0
says experimental	4,-3,-1
says faith	4,-2,-2
says fame	4,0,-5
says family	-5,8,-3
says fantasy-world	-4,1,2
says fast-paced	-4,6,-3
says fate	11,-4,-8
says fathers	3,-5,2
says feel-good	-4,4,-1
says feminist	-6,7,-1
says few-words	-2,5,-3
says film-club	1,2,-7
says film-making	3,-6,2
says first-love	9,-6,-3
says flying	5,-1,-4
says folklore	-3,6,-4
says food	1,1,-2
says friends-night	10,-9,-2
says friendship	0,2,-2
says from-novel	9,-6,-4
says games	-4,5,-2
says gentle	2,0,-3
says good-cry	8,-7,-1
says great-dialogue	-4,4,-1
says great-performance	-1,2,-2
says great-score	10,-11,1
says great-soundtrack	8,-6,-3
says grief	-2,-2,3
says gritty	2,0,-2
says gunfights	-3,0,2
says halloween	7,-3,-5
says hand-drawn	5,-3,-2
says happy-ending	8,-3,-5
says heist	-1,2,-2
says hidden-gem	8,-12,5
says history	3,1,-4
says holiday-trip	6,-6,0
says holocaust	6,-6,-1
says hopeful	1,1,-2
says hospital	-2,2,-1
says hotel	3,0,-4
says house	4,-1,-4
says illness	1,-4,2
says immigration	6,-4,-1
says infidelity	5,-8,1
says influential	5,-4,-1
says island	-2,3,-2
says it 2	2,-1,-1
says it 3	2,0,-2
says it 4	0,4,-4
says journalist	7,-4,-4
says journey	-1,5,-3
says jungle	0,1,-2
says justice	-2,4,-2
says kidnapping	-8,4,3
says kids-from-4	-3,-1,6
says language	-7,4,3
says las-vegas	7,-1,-10
says lawyer	3,-2,-1
says london	-4,4,-1
says long-takes	5,-9,-2
says los-angeles	5,-1,-5
says madness	-5,8,-5
says magic-and-illusion	0,1,-2
says marriage	-1,3,-2
says martial-arts	2,1,-4
says medieval	-6,9,-3
says melancholy	-4,5,-1
says mental-health	1,-3,1
says mentor-and-pupil	7,-5,-2
says mind-bending	0,2,-2
says minimalist	4,-1,-2
says mistaken-identity	13,-15,-1
says mockumentary	-1,2,0
says money	2,1,-2
says monster	2,-1,-1
says mostly-women	1,1,-2
says mothers	6,-3,-2
says mountains	2,2,-3
says mumbai	-10,8,1
says musical	-1,2,-1
says mysterious	13,-10,-3
says nature	3,0,-3
says needs-attention	-1,2,-1
says neon	-5,7,-2
says new-york	2,7,-11
says noir	-2,3,-1
says nostalgic	2,1,-3
says nudity	-2,1,2
says obsession	5,-2,-3
says old-people	-1,4,-2
says open-ending	-13,9,-2
says oscar-best-picture	11,-8,-3
says oscar-international	-6,2,2
says outsider	-1,-2,0
says parody	-4,5,-1
says period-detail	-1,4,-4
says philosophy	0,-3,3
says pirate	-3,5,-1
says political-intrigue	-3,7,-9
says prison	-1,2,-2
says queer	3,1,-3
says quirky	2,0,-2
says race	3,-4,1
says rainy-day	7,-5,-3
says realistic	-9,13,-5
says redemption	6,1,-7
says rescue	4,-6,1
says revenge	-1,3,-2
says road-trip	-1,2,-2
says romantic	-2,2,0
says rome	3,0,-2
says royalty	3,-1,-1
says samurai	-4,6,-2
says satirical	-2,3,-1
says scary	-2,1,1
says school	4,0,-3
says scientist	0,3,-3
says sea	-1,3,-2
says sexual-violence	-7,-3,10
says sexy	5,-6,0
says siblings	-3,6,-3
says sick-in-bed	1,0,-2
says silent	-2,0,2
says slasher	-5,-2,8
says small-town	-2,4,-1
says snow	-2,4,-2
says so-bad-its-good	-6,6,0
says soldier	1,-2,0
says space	0,2,-2
says spectacle	1,-4,2
says strong-female-lead	-2,-2,3
says suburb	2,1,-3
says summer	1,1,-2
says survival	-2,0,2
says teacher	-1,3,-2
says technology	-2,4,-3
says teen-life	2,-4,2
says teenagers	6,-4,-1
says tense	-3,3,0
says theatre	-6,2,3
says thought-provoking	6,-1,-5
says time-loop	10,-9,-1
says tokyo	2,1,-2
says tournament	-3,-8,12
says train	1,1,-2
says twist	-3,4,-1
says undercover	-9,10,-2
says underwater	3,4,-6
says uplifting	-5,4,1
says vampire	-4,6,-1
says vietnam-war	2,-1,-2
says villain	2,-3,0
says violence	0,-3,2
says visually-stunning	3,0,-3
says voice-over	0,8,-12
says warm	3,1,-4
says wedding	3,-3,0
says werewolf	-7,5,2
says whodunnit	-1,5,-5
says with-parents	-3,2,1
says witty	-8,9,-6
says world-war-two	5,-5,0
says writing	-3,5,-3
says zombie	-1,-1,2
sentence  +	1,1,-2
sentence  -	1,-4,0
sentence ? +	1,-4,3
sentence ? FILM +	-5,6,-2
sentence ? I +	4,-5,1
sentence ? NO feeling turn wish +	2,-1,0
sentence ? NO negator +	-5,-3,4
sentence ? NO negator wish +	-5,0,2
sentence ? NO wish +	-4,8,-4
sentence ? feeling +	2,0,-3
sentence ? films +	-1,2,-2
sentence ? films wish +	-4,6,-3
sentence ? turn +	4,-2,-2
sentence ? wish +	-3,6,-2
sentence FILM +	3,-2,-1
sentence FILM I +	5,-2,-3
sentence FILM I NO films negator +	-2,3,-2
sentence FILM I NO negator +	5,-2,-3
sentence FILM I NO other +	6,-4,-3
sentence FILM I NO other wish +	1,-4,2
sentence FILM I films +	3,-2,-1
sentence FILM I like +	3,-2,-1
sentence FILM I turn +	5,-3,-1
sentence FILM I turn wish +	-4,5,-1
sentence FILM I wish +	3,-2,-2
sentence FILM NO +	5,-2,-3
sentence FILM NO films negator +	-1,4,-5
sentence FILM NO like other turn +	-3,4,-1
sentence FILM NO like turn +	0,-11,9
sentence FILM NO negator +	1,1,-2
sentence FILM NO negator -	4,-4,0
sentence FILM NO other +	3,0,-4
sentence FILM NO other -	-2,5,-4
sentence FILM NO wish +	6,-5,-1
sentence FILM feeling wish +	5,-4,-1
sentence FILM films +	-3,5,-2
sentence FILM like +	3,-1,-1
sentence FILM like open +	-4,5,-1
sentence FILM like turn +	-3,5,-2
sentence FILM like turn wish +	1,0,-2
sentence FILM like wish +	-2,2,-1
sentence FILM open +	6,-5,-2
sentence FILM same +	10,-8,-2
sentence FILM seen +	5,-2,-4
sentence FILM seen wish +	10,-5,-5
sentence FILM they +	5,-4,-1
sentence FILM turn +	5,-3,-2
sentence FILM wish +	4,-1,-4
sentence I -	-5,0,5
sentence I NO -	-1,-4,4
sentence I NO feeling +	2,0,-2
sentence I NO feeling -	0,-8,4
sentence I NO feeling negator +	2,-1,-1
sentence I NO feeling negator -	2,-2,0
sentence I NO feeling negator open turn +	1,-3,1
sentence I NO feeling negator wish +	2,3,-5
sentence I NO feeling other wish +	1,1,-2
sentence I NO feeling other wish -	4,-4,-2
sentence I NO films negator +	9,-8,-2
sentence I NO films negator open +	8,-8,-1
sentence I NO films other wish +	6,-4,-3
sentence I NO films wish +	4,-2,-4
sentence I NO negator +	1,-3,2
sentence I NO negator -	2,-3,1
sentence I NO negator open +	0,2,-2
sentence I NO negator other wish +	-1,3,-2
sentence I NO negator seen +	5,-3,-3
sentence I NO negator they +	3,1,-5
sentence I NO negator they wish +	-1,-2,-2
sentence I NO negator turn +	2,-4,2
sentence I NO negator turn wish +	1,2,-3
sentence I NO negator wish +	-3,4,-1
sentence I NO negator wish -	9,-7,-4
sentence I NO other +	-3,1,1
sentence I NO other -	1,-5,2
sentence I NO other they wish +	-2,3,-1
sentence I NO other wish +	-1,-1,3
sentence I NO other wish -	-2,-3,5
sentence I NO they +	4,-3,-2
sentence I NO turn +	2,1,-3
sentence I NO wish -	-7,1,3
sentence I feeling +	-2,1,1
sentence I feeling -	3,-4,1
sentence I feeling films +	1,2,-2
sentence I feeling they +	0,1,-4
sentence I feeling turn +	1,-7,1
sentence I feeling wish +	2,0,-2
sentence I films open wish +	-5,7,-2
sentence I films they +	-2,5,-2
sentence I like +	8,-6,-3
sentence I open +	0,2,-2
sentence I open wish +	1,0,-2
sentence I seen +	2,1,-5
sentence I they +	3,-3,0
sentence I they wish +	0,-1,2
sentence I turn +	-3,3,-1
sentence I turn wish +	3,0,-3
sentence I wish +	-1,2,-1
sentence NO +	-2,3,-1
sentence NO -	-1,-2,3
sentence NO feeling +	-1,-3,2
sentence NO feeling -	-4,2,1
sentence NO feeling films +	11,-3,-5
sentence NO feeling films other +	2,-6,4
sentence NO feeling negator +	-4,5,-1
sentence NO feeling negator -	8,-4,-5
sentence NO feeling negator wish +	-3,1,2
sentence NO feeling negator wish -	1,-3,3
sentence NO feeling other +	1,3,-4
sentence NO feeling other -	-10,-2,12
sentence NO feeling wish +	-4,-8,5
sentence NO films +	1,3,-4
sentence NO films negator +	1,-4,0
sentence NO films negator -	-1,-6,5
sentence NO films negator open +	5,-6,0
sentence NO films negator open -	-3,-1,5
sentence NO films negator seen turn +	4,-2,-2
sentence NO films negator turn +	2,5,-7
sentence NO films negator wish +	-3,2,1
sentence NO films other +	0,-3,1
sentence NO films other wish -	-2,-1,3
sentence NO films turn +	-2,6,-4
sentence NO like negator +	-5,0,5
sentence NO negator +	0,3,-3
sentence NO negator -	-3,0,3
sentence NO negator open turn +	-3,5,-2
sentence NO negator other +	0,-5,4
sentence NO negator other -	1,2,-3
sentence NO negator seen +	1,-6,4
sentence NO negator they +	-5,-1,4
sentence NO negator they wish +	-4,5,1
sentence NO negator turn +	0,3,-2
sentence NO negator turn -	-2,-3,5
sentence NO negator turn wish +	-4,6,-1
sentence NO negator wish +	-3,2,1
sentence NO negator wish -	0,2,-2
sentence NO other +	-1,2,-1
sentence NO other -	2,-3,1
sentence NO other turn +	0,3,-3
sentence NO other wish +	-2,6,-4
sentence NO other wish -	-3,-3,6
sentence NO turn +	-4,5,-2
sentence NO turn -	-2,2,-1
sentence NO turn wish +	-3,5,-3
sentence NO wish +	-1,4,-2
sentence NO wish -	-5,-3,4
sentence feeling +	2,-1,-1
sentence feeling -	7,-13,-1
sentence feeling films +	3,-2,-1
sentence feeling like +	-3,4,0
sentence feeling they +	3,-1,-2
sentence feeling turn +	-2,0,1
sentence films +	0,3,-3
sentence films like +	3,-2,-2
sentence films like turn +	-4,6,-1
sentence films same wish +	-2,3,-2
sentence films seen +	2,0,-2
sentence films turn +	3,-1,-3
sentence films wish +	-3,3,0
sentence like +	-1,3,-2
sentence like wish +	-2,3,-1
sentence open +	-2,4,-1
sentence open same +	3,-3,-2
sentence open wish +	-2,4,-2
sentence same +	5,-9,4
sentence seen +	2,0,-2
sentence seen wish +	1,-4,6
sentence they +	1,0,-2
sentence they wish +	5,-1,-3
sentence turn +	-1,4,-3
sentence turn wish +	2,0,-2
w 0	-2,6,-3
w 00	-3,6,-3
w 00 +	2,1,-3
w 00 min	19,-16,-6
w 00 minut	2,1,-3
w 00 year	2,-1,-1
w 000	-3,6,-3
w 000 +	1,1,-5
w 000 minut	1,3,-4
w 0000	2,0,-2
w 0000 +	7,-4,-4
w 0000s	0,5,-6
w 0000s +	3,0,-5
w 00a	-17,19,1
w 00s	-11,-4,12
w 0h00	-29,0,16
w =animal	-2,1,1
w =animal +	-4,2,2
w =animal -	0,-2,2
w =anime	-2,2,1
w =anime +	-2,1,2
w =boxing	-7,11,-5
w =boxing +	-5,8,-2
w =generation	4,-3,-1
w =office	-1,2,-2
w =office +	-2,3,-2
w =police	1,1,-2
w =police +	-1,2,-2
w =university	6,-4,-2
w =university +	5,-4,-1
w a	2,2,-4
w a +	7,-8,0
w a weepi	-12,-14,17
w about	-7,11,-4
w about +	-6,8,-2
w absurd	-4,6,-2
w absurd +	-4,5,-1
w act	12,-10,-6
w action	-3,-1,5
w action +	2,4,-5
w actor	12,-11,-3
w actor actress	-6,5,1
w adam	-12,1,11
w adam -	-2,-2,4
w adam sandler	-2,-6,8
w adventur	-2,5,-3
w adventur +	-2,4,-2
w affair	6,-6,-2
w affleck	-6,-8,13
w africa	-11,-1,6
w african	-15,16,-3
w after	-5,-9,13
w after +	-5,0,2
w after 0000	-8,7,1
w ag	-2,4,-3
w agatha	-1,3,-1
w agatha +	-1,2,-1
w agatha christi	-1,3,-1
w agn	-4,7,-3
w agn varda	-4,7,-3
w airplan	10,-9,-2
w al	-9,14,-11
w alien	-3,3,-1
w alien +	0,2,-3
w all	16,-10,-6
w allen	-4,-9,13
w almodovar	-6,10,-5
w almodovar +	-5,8,-4
w america	-6,-2,7
w american	-4,-4,8
w american +	-6,-5,10
w american -	-2,-3,5
w ami	5,-3,-4
w amor	13,-11,-3
w an	3,1,-3
w an +	4,-1,-3
w an hour	15,-11,-5
w ancient	-5,10,-5
w and	-3,5,-1
w anderson	-5,0,4
w ang	-2,3,-1
w ang lee	-2,3,-1
w angri	3,1,-7
w anim	-3,0,2
w anim +	-1,3,-3
w anne	-2,4,-2
w anniversari	2,3,-4
w ano	2,-1,-2
w ano 00	-6,8,-2
w arab	-2,3,-1
w argentinian	-6,3,3
w argento	11,-9,-3
w art	5,-3,-2
w art +	5,-3,-2
w artist	1,2,-4
w asian	-7,8,-1
w asleep	27,-23,-5
w at	0,0,-3
w at +	12,-10,-4
w atmospher	8,-5,-4
w aton	8,-6,-3
w audrei	-7,10,-3
w aunt	-10,13,-5
w australian	6,-3,-6
w austrian	-13,-4,10
w award	7,-3,-8
w babi	9,-7,-2
w babysit	-2,6,-3
w background	-10,11,-2
w bad	-6,11,-7
w ballet	-1,3,-2
w ballet +	-2,4,-2
w ban	7,-4,-4
w ban +	5,-3,-3
w band	-1,3,-2
w band +	-1,3,-2
w bank	-1,5,-5
w barbara	-3,7,-4
w barbara stanwyck	-3,7,-4
w barn	16,-15,-3
w based	-4,6,-2
w based +	-4,6,-3
w based on a true story	-5,7,-3
w basketbal	-4,1,3
w baz	-3,-5,1
w baz luhrmann	-3,-5,1
w beach	4,-1,-4
w beach +	-1,2,-2
w bear	-2,22,-21
w beast	11,-10,-2
w beast +	12,-11,-2
w beatl	4,-2,-4
w beauti	8,-5,-3
w beauti +	6,-4,-3
w bed	9,-18,10
w before	-6,2,5
w before +	-6,-1,5
w before 0000	-13,11,1
w belgian	-2,4,-1
w belgian +	-2,3,-1
w ben	5,-3,-3
w bergman	1,2,-7
w berlin	3,-1,-2
w berlin +	3,-1,-2
w best	-5,1,6
w best friend	-4,5,-9
w big	0,2,-2
w big +	-1,3,-2
w bill	-1,5,-2
w bill murrai	-5,0,3
w bill nighi	2,8,-9
w billi	2,-10,4
w billi wild	7,-3,-9
w biographi	-2,-1,3
w biopic	-7,-1,8
w biopic +	-13,-2,14
w biopic -	-1,-1,3
w bird	-1,5,-5
w bird +	0,3,-5
w bittersweet	-3,4,-1
w bittersweet +	-4,4,-2
w black +	-1,4,-2
w black and white	-2,4,-2
w blaxploit	-1,2,-1
w bleak	-4,4,-1
w blood	4,-4,-1
w blood +	5,-1,-5
w blood -	2,-5,1
w bloodi	-2,10,-8
w bloodi +	3,0,-3
w boat	-1,3,-2
w boat +	0,3,-5
w bob	-8,1,2
w bogart	-9,2,2
w boi	8,-5,-3
w bollywood	-3,3,-1
w bond	-4,-5,8
w bonker	6,-2,-5
w book	7,-3,-4
w book +	3,-1,-2
w book club	1,1,-5
w bore	5,-1,-7
w bore +	11,-10,-1
w born	0,3,-3
w boss	6,-4,-2
w boston	13,-6,-7
w boyfriend	9,-7,-2
w brad	-4,-4,8
w brad pitt	-4,-4,8
w brain	4,-1,-3
w brain is fri	9,-6,-2
w branagh	-6,-2,4
w brazilian	-6,9,-2
w break	-2,4,-4
w breakup	8,-6,-2
w breakup dejo	2,-1,-1
w bride	10,-8,-2
w bridesmaid	10,-8,-3
w bright	-6,10,-5
w british	-3,3,-1
w british +	-3,3,-1
w brook	-7,11,-10
w brooklyn	-3,6,-4
w brother	-6,6,-1
w brother +	-5,7,-2
w bruce	-1,6,-4
w brutal	7,-5,-2
w bu	4,-2,-2
w buff	12,-9,-2
w burn	3,2,-4
w burton	-16,5,6
w buster	0,4,-8
w buster keaton	0,4,-8
w butler	-4,-3,6
w by	-6,7,-3
w cabaret	7,-4,-5
w cage	-5,4,0
w calm	0,3,-4
w calm +	1,2,-3
w camp	9,-7,-3
w cancer	0,-3,3
w cant	5,-4,-3
w cape	2,0,-4
w caper	-4,5,-1
w car	3,-1,-2
w car +	4,-1,-3
w car -	1,-2,1
w car chase	-7,8,-1
w cari	-8,10,-2
w cartoon	2,-1,-2
w cartoon +	2,-1,-2
w castl	-4,5,-1
w cat	5,-2,-3
w cat +	5,-3,-3
w cat -	-3,8,-8
w centuri	-7,9,-3
w chan	-4,12,-9
w chaplin	-15,2,6
w charm	2,0,-2
w charm +	3,-1,-2
w chase	-2,4,-2
w chase +	0,2,-2
w cheer	-3,4,-1
w cheer +	-2,3,-1
w cheer me up	-6,8,-3
w chees	23,-21,-4
w cheesi	-5,4,1
w cheesi +	-6,8,-4
w chef	6,-4,-1
w chef +	6,-5,-1
w chess	-4,5,-2
w chess +	-2,4,-4
w chicago	0,1,-5
w chick	-7,-1,8
w chick flick	-7,-1,8
w child	4,-4,0
w childhood	-2,1,1
w children	-1,-7,7
w chile	6,-6,-1
w chocol	7,-4,-3
w choir	-16,17,-8
w christi	-2,4,-1
w christma	6,-4,-2
w christma +	5,-2,-2
w christma film	13,-11,-2
w christoph	-9,-1,7
w church	1,1,-2
w church +	2,-1,-2
w cinema	0,1,-2
w circu	-14,4,10
w civil	0,4,-4
w civil +	1,2,-4
w civil war	8,-5,-3
w class	7,-4,-3
w class +	3,-2,-1
w classic	-2,5,-4
w claustrophob	-12,-1,4
w clean	1,-13,6
w cleaner	-9,-22,19
w clever	-2,5,-2
w clever +	-2,4,-2
w climb	4,4,-8
w clint	-5,13,-8
w clint eastwood	-5,13,-8
w cloonei	1,-13,11
w clown	3,-2,-1
w club	2,1,-3
w coast	-11,-4,8
w coast +	-8,-5,9
w coen	0,-7,4
w coffe	2,-1,-1
w cold	15,-13,-3
w cold +	6,-5,-2
w cold war	17,-16,-2
w colin	-10,15,-7
w color	3,0,-3
w color +	5,-3,-3
w colour	-4,7,-3
w colour +	-3,4,-1
w com	-5,8,-4
w come	-3,5,-2
w come +	-7,9,-2
w come of ag	-5,7,-2
w comedi	-3,3,0
w comedi +	0,4,-3
w comedi -	-6,-5,10
w comfort	-6,8,-2
w compos	9,-6,-5
w comput	-7,5,1
w con	-3,4,-1
w con +	-4,4,-1
w confus	13,-15,-1
w conneri	-2,9,-12
w conspiraci	4,-2,-2
w convers	3,-1,-1
w convers +	3,-2,-1
w cook	-6,8,-2
w cook +	-5,6,-2
w cool	-7,9,-4
w cop	-4,-3,7
w cop +	4,-1,-4
w coppola	6,-2,-3
w corps	1,-12,4
w corrupt	-6,7,-1
w cosi	-11,14,-3
w costum	4,-2,-2
w costum +	5,-2,-2
w costum drama	-3,5,-1
w countri	11,-8,-3
w countrysid	-4,5,-2
w court	22,-14,-12
w courtroom	-7,4,3
w courtroom +	-4,5,-2
w cowboi	2,-2,0
w cozi	4,-1,-3
w cozi +	2,1,-3
w craig	5,-8,3
w crazi	17,-13,-4
w crazi +	12,-10,-3
w cream	13,-11,-7
w cricket	0,5,-6
w crime	3,1,-4
w crime +	3,-1,-3
w cring	-7,0,0
w cronenberg	7,-13,1
w crook	-5,6,-1
w crow	-1,-3,4
w cruel	-2,-7,9
w cruis	2,-8,6
w crush	9,-6,-3
w cry	-1,2,-1
w cult	8,-6,-3
w cute	-6,-3,8
w cyberpunk	-1,2,-1
w czech	-8,12,-5
w d	-26,2,4
w dad	8,-6,-2
w daft	-4,6,-3
w daft +	-3,5,-4
w dai	7,-13,5
w dai +	8,-5,-4
w damon	-8,-3,7
w danc	-1,3,-2
w danc +	0,2,-1
w daniel	8,-7,-4
w daniel craig	5,-8,3
w danish	-2,4,-1
w danish +	-3,3,-1
w danni	-17,20,-9
w darin	-6,12,-5
w dark	1,1,-2
w dark +	0,2,-2
w dark humour	-4,6,-2
w dark nero	-2,3,-1
w date	6,-4,-2
w daughter	0,4,-3
w davi	-2,5,-4
w david	6,2,-9
w david +	-3,7,-4
w david lynch	16,-7,-13
w dc	-6,-10,14
w de	-4,10,-8
w deadpan	5,-2,-7
w deaf	14,-12,-2
w dean	-7,15,-10
w death	5,-6,0
w death +	5,-7,2
w death -	3,-1,-2
w deep	-4,-14,12
w dejo	2,-1,-1
w del	2,9,-9
w demi	-5,7,-2
w demon	0,-2,2
w deni	0,2,-1
w deni villeneuv	0,2,-1
w denzel	-3,7,-8
w depardieu	-15,-9,22
w depp	-8,-6,10
w depress	1,-2,1
w depress +	7,-4,-4
w desert	-1,4,-2
w desert +	-3,5,-2
w detect	5,-2,-3
w detect +	3,-1,-3
w devast	-5,-6,14
w di	-3,-5,6
w dialogu	5,-1,-6
w die	-14,-7,19
w dinosaur	-4,7,-3
w dinosaur +	-3,5,-3
w dirti	-3,4,-1
w dirti +	-1,2,-2
w disgust	4,2,-11
w disnei	-1,-4,5
w disnei +	2,-4,-1
w divorc	-4,4,-1
w divorc +	-5,7,-3
w do	15,-11,-5
w doc	4,-1,-6
w doctor	-1,-1,2
w doctor +	1,1,-6
w documentari -	-2,-1,3
w dog	1,-2,1
w dog +	1,-2,1
w dog -	1,0,-2
w dogm	-1,2,-1
w dogm 00	-1,2,-1
w dolan	-4,2,-3
w drag	-13,15,-7
w dragon	-3,2,1
w dragon +	-2,4,-1
w drama	-3,4,-2
w drama +	-2,1,0
w dream	4,-1,-3
w dream +	3,0,-3
w drole	-2,4,-3
w drug	-3,-3,6
w dry	-3,5,-2
w dry +	-1,2,-1
w du	1,2,-3
w dutch	8,-4,-7
w dy	-10,2,7
w e	-3,-1,4
w eal	0,2,-1
w eal +	0,2,-1
w earth	14,-11,-5
w easi	-8,9,-2
w easter	3,-2,-2
w easter +	4,-2,-1
w eastwood	-12,-2,8
w eat	10,-10,0
w eda	10,-6,-6
w edg	0,2,-3
w eight	3,1,-5
w eighti	-2,5,-2
w eighti +	-1,3,-2
w eighti minut	-7,10,-4
w eleph	1,0,-3
w elf	25,-11,-14
w elv	-11,3,9
w embarrass	8,-8,-3
w emma	-2,14,-14
w empir	17,-15,-2
w en	-2,8,-9
w end	-3,1,1
w end +	8,-4,-6
w english	-2,-3,4
w english +	-3,1,1
w ephron	-8,12,-6
w epic	-5,7,-3
w epic +	-5,6,-2
w escap	3,-2,-1
w escap +	4,-3,-1
w et	9,-5,-3
w et +	11,-9,-4
w ethic	5,-4,-3
w european	-9,10,-3
w exam	11,-7,-3
w exam +	9,-6,-3
w exhaust	3,-1,-4
w exhaust +	1,1,-4
w exorc	-6,14,-7
w explos	-2,4,-1
w explos +	-1,5,-5
w expression	-8,10,-2
w fairi	2,-1,-2
w fairi +	3,-2,-1
w fall	2,1,-3
w fall in love	-6,9,-4
w famiglia	4,-2,-2
w famil	4,-3,-2
w famili	1,2,-3
w famili +	0,2,-3
w famili famiglia	4,-2,-2
w famili film	-2,3,-1
w famili friendli	-4,4,0
w fantasi	1,1,-2
w farm	-3,4,-1
w farm +	-3,3,-1
w farmer	0,3,-5
w fashion	-5,8,-3
w fast	1,1,-3
w fast +	3,0,-3
w fatal	-15,17,-5
w father	4,-4,0
w father +	2,-4,2
w fear	-1,-1,2
w fear +	-5,1,4
w feel	0,2,-3
w feel good	-3,4,-2
w fellini	5,6,-12
w femal	-4,5,-1
w feminist	-6,7,-1
w fi	-9,11,-3
w fiction	-1,2,-2
w field	5,-4,-2
w fifteen	4,-3,-2
w fifti	-7,10,-2
w fifti +	5,-3,-2
w fifti shade	8,-6,-3
w fight	-6,1,3
w fil	13,-10,-2
w film	3,-1,-1
w film +	8,-6,-3
w film club	4,-2,-1
w film noir	-4,5,-1
w films	4,-5,-1
w fincher	-9,17,-8
w fine	-5,7,-2
w first	3,0,-3
w first +	3,0,-3
w first date	10,-8,-2
w first time	9,-7,-3
w five	9,-7,-3
w flat	9,-6,-4
w flat +	7,-5,-1
w flick	-7,-1,8
w flood	9,-8,-1
w flu	4,-2,-4
w fog	-8,8,0
w food	0,2,-2
w food +	0,3,-3
w footag	-3,-1,4
w footbal	2,-1,-1
w footbal +	3,-2,-2
w for	8,-4,-4
w for +	7,-4,-3
w for -	5,0,-7
w for a ten year old	11,-10,-2
w for laugh	-3,4,-1
w for my 0 year old	2,-1,-1
w for my son	2,0,-1
w for the kid	-2,4,-2
w foreign	4,-1,-2
w foreign -	4,1,-3
w forest	-2,2,0
w forest +	-2,3,0
w forgotten	12,-7,-5
w forti	-4,6,-2
w found	-3,-1,4
w found footag	-3,-1,4
w four	10,-8,-1
w franc	0,4,-6
w franc +	4,-1,-7
w freeman	0,-3,0
w french	-1,4,-3
w french +	1,2,-3
w french new wave	-10,11,-2
w fri	9,-6,-2
w friend	-1,4,-4
w friend +	-4,5,-3
w friendli	-4,4,0
w friendship	-1,2,-1
w friendship +	-1,2,-1
w frighten	12,-12,-1
w from	1,1,-3
w from +	3,0,-3
w from the fifti	-5,6,-1
w from the seventi	-1,3,-2
w from there	7,-7,0
w frozen	15,-13,-4
w fu	-3,4,-1
w fun	11,-9,-2
w fun +	7,-4,-2
w funer	2,-4,1
w funer +	3,-3,1
w funni	-2,3,-1
w funni +	-1,3,-2
w furiou	6,-4,-2
w furiou +	5,-4,-1
w gai	-2,7,-5
w gambl	1,-2,0
w game	-17,5,13
w gang	1,1,-3
w gang +	2,0,-1
w gangster +	-1,2,-1
w gene	-11,15,-7
w gene +	-8,11,-6
w geniu	7,-6,-1
w gentl	-1,2,-2
w gentl +	2,0,-2
w georg	-8,1,5
w georg cloonei	-9,-10,14
w gerard	-8,-6,15
w gerard +	-7,-3,3
w gerard butler	-4,-3,6
w gerard depardieu	-5,-9,13
w german	-4,2,2
w german +	-1,2,-2
w german expression	-8,10,-2
w get	1,4,-8
w get +	-5,7,-6
w get lost in	-3,4,-1
w ghibli	-5,5,-2
w ghost	1,-2,1
w ghost +	3,-3,0
w ghost -	-6,1,4
w gibson	-4,-11,15
w girl	-2,2,-2
w girl +	3,0,-4
w gladiat	3,-2,-1
w gloomi	8,-6,-2
w go	11,-22,4
w god	16,-8,-9
w god +	9,-7,-2
w good	-9,12,-3
w gore	-7,-5,11
w gorgeou	5,-3,-2
w gorgeou +	6,-5,-2
w gori	-4,-2,6
w gosl	6,4,-18
w got	2,0,-5
w gran	8,-6,-2
w grand +	3,-2,-2
w grandchildren	14,-11,-3
w grandfath	5,-3,-2
w grandmoth	11,-8,-4
w grandson	23,-21,-3
w grant	1,-2,-1
w great	2,2,-4
w greek	-3,4,-1
w greta	0,4,-4
w grief	-1,4,-4
w grief +	1,5,-5
w grim	4,-1,-2
w grim +	4,-1,-3
w grip	-2,5,-3
w grip +	-1,3,-2
w group	15,-13,-3
w grow	8,-2,-6
w grow up	8,-2,-6
w gruselig	-3,6,-4
w guerra	20,-17,-7
w gui	-16,5,4
w guillermo	3,6,-9
w guitar	8,-3,-5
w gun	0,-4,4
w hal	-5,8,-2
w half	-8,10,-1
w halloween	13,-10,-5
w hammer	-1,-4,5
w hammer +	1,1,-2
w hammer horror	-2,3,-1
w hanek	-12,-3,7
w hank	-9,2,4
w hante	-1,-1,2
w happi	2,-1,-1
w happi end	-10,8,2
w harbour	-11,13,-2
w hard	12,-9,-2
w hardi	-22,-8,18
w hart	-8,-7,13
w haunt +	2,0,-2
w haunt hante	-1,-1,2
w haunt hous	-1,2,-1
w have	6,-4,-3
w have +	3,-2,-4
w he	7,-4,-4
w he +	6,-4,-2
w he six	7,-5,-3
w heard	13,-10,-2
w heart	7,-3,-5
w heartbreak	-2,4,-2
w heartbreak +	-4,6,-2
w heartwarm	-4,5,-1
w heat	7,0,-7
w heaven	7,-6,-4
w heaven +	7,-6,-3
w heavi	-1,-11,12
w heist	-2,3,-1
w heist +	-2,3,-1
w helen	10,-2,-10
w helen mirren	10,-2,-10
w hen	2,0,-3
w hen +	-2,3,-2
w hen do	-2,3,-2
w hepburn	-4,9,-4
w heroin	-21,6,10
w herzog	-3,10,-7
w heur	2,8,-10
w high school	-2,0,2
w hike	8,-6,-1
w hindi	-10,8,1
w hip	11,-7,-4
w histori	3,0,-3
w holidai	6,-4,-1
w holidai +	6,-4,-1
w hollywood	-6,-2,7
w hollywood +	-8,-4,6
w holocaust	0,-2,2
w home	5,-2,-3
w honeymoon	7,-6,-1
w hong	-8,11,-3
w hong +	-5,8,-3
w hong kong	-5,9,-4
w hope	-1,3,-3
w hope +	0,2,-3
w hora	-8,1,5
w horror	-4,3,2
w horror +	-1,5,-4
w horror -	-5,-2,7
w hors +	3,-1,-3
w hospit	-1,-3,4
w hospit -	-4,-3,7
w hot	13,-8,-4
w hot +	10,-6,-3
w hotel	-4,7,-4
w hotel +	-2,4,-3
w hour +	0,-9,7
w hour hora	12,-8,-4
w hour or	14,-10,-4
w hugh	3,-2,-3
w hugh +	4,-3,-8
w hugh grant	4,-7,0
w humor	1,1,-2
w humor +	0,1,-2
w humour	2,6,-7
w hungarian	-2,4,-4
w hungov	4,-4,-1
w huppert	-6,16,-11
w hurt	10,-17,3
w husband	12,-9,-3
w i	0,3,-3
w ic	-3,6,-3
w ic +	-3,3,-1
w ic cream	13,-11,-7
w ill	2,-5,3
w in	-2,3,-1
w in +	3,0,-3
w in -	-6,11,-7
w in 0000	18,-13,-4
w in black and white	2,5,-9
w in colour	-5,9,-6
w in english	7,-6,-2
w in law	8,-5,-5
w indi	1,2,-3
w india	10,-6,-2
w indian	7,0,-11
w indonesia	-6,9,-3
w inspir	-2,3,-1
w inspir +	-2,4,-3
w intens	-7,9,-2
w iranian	8,-1,-7
w irish	5,-4,0
w irish +	3,-4,1
w iron	-10,11,-6
w is	6,-3,-3
w isabel	-12,-9,16
w isabel huppert	-6,16,-11
w island	1,1,-2
w italian	0,2,-2
w italian +	2,0,-2
w j	6,-1,-5
w j horror	6,-1,-5
w jacki	-5,12,-9
w jacki chan	-6,13,-10
w jacqu	-8,11,-5
w jame	-7,-2,9
w jame +	-5,1,4
w jane	-12,-2,9
w japan	10,-9,-3
w japanes	-3,4,-1
w japanes +	-3,6,-2
w jare	-4,-9,13
w jare leto	-4,-9,13
w jarmusch	9,6,-13
w jason	-6,6,-1
w jason statham	-6,6,-1
w jazz	3,-2,-1
w jazz +	3,-2,-2
w jean	-4,9,-6
w jean +	-1,5,-7
w jeff	-7,9,-5
w jerker	-5,7,-2
w jewish	0,3,-4
w jim	-6,-2,6
w john	-9,8,0
w john +	-6,4,0
w john wayn	-6,-7,12
w johnni	-8,-6,10
w johnni depp	-8,-6,10
w joke	1,0,-2
w joke +	-2,-2,4
w journei	4,-2,-3
w juli	-6,9,-3
w julia	-6,-8,12
w jump	-6,-7,14
w jump scare	-12,-8,17
w jungl +	0,1,-2
w juri	6,0,-8
w justic	6,-3,-3
w justic +	5,-2,-3
w kar	-6,9,-4
w kaurismaeki	6,5,-9
w keanu	-10,15,-10
w keaton	-4,5,-3
w keira	5,-26,19
w ken	6,-5,-1
w ken loach	6,-5,-1
w kenneth	-6,-1,3
w kenneth branagh	-7,-5,7
w kevin	-10,-8,17
w kevin hart	-8,-7,13
w khan	-1,5,-4
w kid	-1,2,0
w kid +	-2,0,1
w kidnap	-8,11,-3
w kill	4,-4,1
w killer	-2,-2,4
w kind	1,2,-4
w kind +	3,-2,-2
w king	0,6,-6
w king +	5,-3,-1
w kingdom	12,-8,-3
w kinski	10,-8,-9
w kiss	5,10,-14
w kitchen +	4,-3,-2
w kitchen sink	-1,2,-1
w knight	-3,5,-3
w knight +	-3,4,-3
w know	6,-4,-6
w kong	-8,11,-3
w kore	10,-6,-6
w kore eda	10,-6,-6
w korean	-4,6,-2
w korean +	-3,5,-1
w kubrick	-12,0,5
w kung	-3,4,-1
w kung +	-1,3,-1
w kung fu	-3,4,-1
w kurosawa	-5,0,4
w kurt	-5,10,-6
w kurt russel	-5,10,-6
w l	1,-1,-3
w la	5,-1,-5
w la +	1,0,-4
w lad	17,-14,-5
w languag	6,-16,6
w lanthimo	-4,-5,9
w lar	-5,-7,12
w lar +	-2,-7,9
w lar von trier	-5,-5,9
w last	4,-2,-2
w last +	6,-3,-2
w last year	5,-3,-2
w late	-5,8,-4
w laugh	0,3,-3
w laugh +	0,3,-3
w laugh rider	-8,11,-3
w law	4,0,-4
w lawrenc	16,-12,-4
w lawyer	2,-1,-1
w lawyer +	2,-2,-2
w lean	15,-8,-8
w least	-18,20,-3
w lee	-3,6,-3
w leonardo	-10,-1,7
w lesbian	10,-9,-1
w less	-5,8,-3
w leto	-4,-9,13
w letter	-4,6,-8
w li	-3,4,-4
w librari	1,1,-2
w lieb	-6,9,-3
w life	3,0,-3
w light	-1,4,-3
w light +	-1,3,-2
w lighthous	7,-3,-3
w lighthous +	2,0,-3
w lion	20,-18,-5
w littl	-7,10,-3
w littl +	-6,9,-2
w live	-6,8,-3
w llorar	8,3,-11
w loach	6,-5,-1
w london	-13,11,2
w london +	-13,6,5
w lone	5,-1,-6
w lone +	2,0,-3
w long	14,-9,-6
w long +	10,-9,-5
w longer	-5,8,-4
w look	7,-2,-5
w loop	1,2,-3
w loui	-15,0,9
w love	3,-1,-2
w love +	5,-3,-2
w love de amor	-3,4,-1
w luhrmann	-3,-5,1
w lumet	-1,7,-6
w lustig	-1,2,-1
w lynch	11,-5,-8
w mad	-14,14,-1
w made	-5,15,-13
w mafia	-2,3,-1
w mafia +	-2,3,-1
w maggi	-7,13,-6
w maggi smith	-7,10,-4
w magic	-1,2,-1
w magic +	-2,4,-2
w make +	-1,-2,3
w makes	-1,4,-4
w malick	-2,-7,2
w man	12,-8,-5
w man +	11,-7,-1
w marathon	10,-9,-4
w marisa	3,1,-5
w marisa tomei	3,1,-5
w mark	6,-11,2
w mark wahlberg	6,-11,2
w marriag	2,0,-1
w marriag +	2,0,-1
w martial	-7,10,-5
w martial +	-5,7,-2
w martin	-7,13,-7
w marvel	3,-5,0
w marvel +	-5,1,2
w marvel -	9,-9,-6
w matt	-8,-3,7
w matt damon	-8,-3,7
w max	-6,8,-2
w me	-3,7,-3
w media	-4,5,-1
w mediev	-4,5,-1
w mediev +	-4,5,-1
w meer	-5,8,-2
w mel	-4,-3,8
w mel gibson	-4,-11,15
w melancholi	-2,3,-1
w melancholi +	-2,3,-1
w melancholia	5,-4,-1
w melancholia +	5,-4,-1
w melodrama	-6,3,3
w memori	2,0,-3
w memori +	5,-4,-2
w mermaid	-5,7,-3
w meryl +	2,-1,-4
w meryl streep	-4,-3,7
w mexican	-3,5,-2
w michael	-7,3,3
w michael +	-7,6,-2
w michael hanek	12,-7,-5
w michel	-4,9,-5
w migrain	2,3,-7
w mike	10,-8,-2
w min	4,0,-5
w mind	-12,19,-11
w minut	1,2,-3
w minuto	-7,8,-1
w mirren	10,-2,-10
w miseri	-2,-11,13
w miss	-4,6,-9
w miyazaki	11,-1,-8
w mockumentari	-1,2,0
w monei	6,-2,-3
w monei +	3,-2,-2
w moon	1,2,-4
w moon +	3,-2,-3
w moor	-10,7,-1
w more	2,-5,1
w more +	0,-5,6
w more recent	1,1,-8
w morgan	0,-3,0
w morgan freeman	0,-3,0
w most	-7,10,-3
w mother	4,-1,-3
w mother +	1,2,-3
w motion	-3,5,-2
w motorbik	-3,1,2
w motorbik +	3,-1,-3
w mountain	2,0,-2
w mountain +	1,1,-2
w move	6,-5,-1
w mum	8,-5,-3
w murder	0,2,-2
w murder +	5,-6,-1
w murnau	-2,8,-10
w murrai	-5,0,3
w music	-3,2,1
w music +	-4,2,1
w music -	5,-5,-1
w musician	-8,9,-1
w my	7,-4,-3
w my +	5,-3,-3
w my -	5,0,-4
w my boss	4,-2,-2
w my class	7,-5,-2
w my dad	8,-6,-2
w my daughter	8,-5,-3
w my father	6,-4,-2
w my gran	7,-6,-1
w my grandfath	5,-3,-2
w my grandmoth	6,-3,-3
w my kid	5,-1,-5
w my mother	7,-4,-3
w my mum	6,-3,-3
w my parent	3,-2,-2
w my son	4,-2,-2
w my teenag	11,-8,-4
w my wife and i	-4,7,-6
w mysteri	-3,5,-2
w mysteri +	-1,2,-2
w nake	27,-22,-7
w nan	12,-9,-3
w napl	14,-13,-2
w napoleon	14,-2,-20
w narrat	-1,10,-11
w natur	-8,10,-3
w nazi	-3,-4,7
w neighbor	5,-3,-2
w neighbour	6,-4,-3
w neighbour +	6,-4,-3
w neon	-7,8,-3
w neoreal	-4,4,-1
w nephew	-4,5,-3
w nero	-2,4,-1
w never	4,0,-3
w never heard of	13,-10,-2
w new	-2,5,-2
w new +	-5,7,-1
w new york	-6,6,-1
w nice	3,2,-5
w nicola	-5,6,-3
w nicola cage	-5,6,-3
w niec	12,-7,-8
w nighi	2,8,-9
w night	6,-4,-2
w night +	1,-2,1
w nightmar	10,-8,-3
w nightmar +	7,-6,-2
w nine	6,-3,-2
w nineti	-2,4,-1
w nineti +	1,1,-2
w nineti minut	9,-6,-4
w niro	0,-2,0
w no	0,-10,10
w no +	-2,-11,9
w no -	7,-9,2
w no subtitl	6,-6,-4
w no talk	4,-13,-1
w nobodi	4,-9,4
w nobodi di	-5,-4,8
w noe	-5,-14,17
w noir	-2,3,-1
w noir +	-3,3,-1
w nolan	-7,-2,7
w nonsens	16,-12,-6
w nora	-8,12,-6
w nora ephron	-8,12,-6
w norwegian	-7,8,-1
w nosferatu	10,-9,-2
w not	-8,-6,13
w not +	-7,1,4
w not too long	-14,19,-12
w noth	-1,-9,9
w noth +	-7,-8,12
w noth before 0000	-4,-3,4
w nouvel	5,-3,-2
w nouvel vagu	5,-3,-2
w nuditi	-3,-3,6
w nuditi -	-3,-2,4
w nun	-1,3,-3
w nun +	0,2,-3
w nurs	12,-9,-4
w nurs +	11,-9,-2
w odd	4,-2,-3
w odd +	2,0,-2
w of +	1,2,-4
w off	1,1,-3
w old	6,-4,-3
w old +	2,0,-2
w old man	12,-9,-5
w old one	12,-10,-4
w old peopl	-5,9,-6
w olivi	7,-6,-4
w on	2,1,-3
w on +	0,2,-2
w on a boat	-2,3,0
w on a train	11,-9,-3
w on the bu	4,-2,-2
w on the edg	-8,8,-1
w one	0,3,-4
w one +	-2,5,-3
w one night	3,-1,-2
w one room	-3,4,-2
w one take	-13,16,-6
w only	-11,13,-6
w opera	0,5,-4
w opera +	2,2,-3
w or	-6,7,-1
w origin	4,0,-4
w origin +	5,-4,-1
w oscar	-4,7,-4
w our	10,-6,-4
w our +	6,-5,-1
w out	10,-8,-4
w over	1,-4,2
w pacino	-6,-1,13
w paint	1,1,-2
w painter	-2,4,-1
w paranoia	-7,11,-3
w paranoid	-6,8,-2
w parent	11,-9,-3
w parent +	10,-9,-2
w pari	-3,1,2
w pari +	-2,0,1
w pasolini	-3,4,-2
w patrick	7,2,-15
w paul	-6,15,-10
w paul +	-6,13,-9
w penguin	0,3,-7
w pension	3,-2,-1
w peopl	-1,6,-6
w period	-5,4,2
w peter	-3,15,-12
w peter +	2,11,-12
w pg	-9,14,-5
w pg +	-9,12,-3
w piano	-2,-2,-1
w piano +	-3,-2,1
w pig	6,-6,-1
w pig +	7,-5,-2
w pilot	-2,6,-7
w pilot +	-1,3,-5
w pirat	-3,5,-1
w pirat +	-3,4,-1
w pitt	-4,-4,8
w pixar	-4,7,-2
w pixar +	-3,4,0
w plane	10,-7,-4
w plane +	6,-4,-3
w planet	8,-5,-5
w play	-6,8,-2
w play +	-5,7,-1
w plot	-7,0,7
w plot +	-4,6,-2
w poet	-2,5,-4
w poker	-4,6,-2
w polanski	-4,-11,14
w polanski +	-2,-6,8
w polish	-7,9,-2
w polish +	-6,7,-1
w polit	0,-3,3
w polit +	1,-2,1
w polit -	-2,-3,4
w poni	8,-5,-3
w pool	12,-10,-2
w poor	2,0,-3
w poor +	2,1,-3
w popcorn	10,-9,-2
w portugues +	-5,3,3
w possess	0,-3,3
w postwar	-2,3,-1
w powel	-11,13,-8
w power	4,-3,-2
w power +	4,-3,-3
w pre	-12,10,1
w pre +	-2,-1,3
w pre 0000	-3,1,3
w pregnant	1,-5,1
w prestig	5,-3,-1
w pretti	4,0,-5
w pretti +	6,-2,-4
w priest	1,4,-6
w priest +	-6,8,-4
w princ	8,-7,-1
w princess	-1,-1,3
w princess +	2,0,-3
w prison	-1,3,-2
w prison +	0,3,-2
w prison break	-17,19,-3
w projector	1,0,-2
w projector +	-1,2,-1
w prom	9,-7,-3
w psycholog	-6,8,-3
w pure	14,-12,-3
w queen	-1,-5,3
w quiet	2,2,-4
w quiet +	2,1,-3
w quirki	-3,4,-1
w rabbit	12,-12,1
w race	-9,3,5
w race +	-1,6,-6
w rachel	4,2,-6
w rachel weisz	4,2,-6
w rai	-4,13,-9
w rain	3,-1,-3
w rain +	4,-4,-1
w rape	-7,-3,10
w rat	18,-19,-5
w rate	-14,17,-2
w rate +	-10,10,-1
w rate 00	-1,2,-1
w raw	9,-7,-2
w real	-1,4,-3
w real +	-4,6,-2
w real life	0,5,-4
w recent	-6,8,-5
w redford	13,-9,-6
w religion	-2,-6,8
w remak	-2,-2,4
w remak +	-2,-2,3
w remak -	-2,-3,3
w rememb	-7,9,-4
w renoir	-3,5,-2
w rescu	12,-10,-5
w restaur	-2,3,-3
w reveng	-4,6,-2
w reveng +	-4,6,-1
w revolut	-5,9,-4
w rewatch	5,-3,-2
w reynold	-18,-5,13
w ricardo	-6,12,-5
w ricardo darin	-6,12,-5
w rich	0,1,-2
w rich peopl	6,-5,-2
w richard	-1,-8,9
w rickman	-8,13,-10
w rider	-8,11,-3
w ritchi	-2,-8,9
w road	-5,7,-2
w road +	-4,5,-1
w road movie	-4,5,-2
w road trip	-4,6,-2
w rob	12,-20,7
w robberi	-7,8,-1
w robert	-2,2,0
w robert +	-5,8,-3
w robert redford	4,-3,-2
w robin	-4,3,0
w robin william	-4,3,0
w robot	1,2,-3
w robot +	0,2,-2
w rock	-5,8,-2
w rock and roll	-6,8,-3
w roger	-12,3,1
w rohmer	-5,9,-6
w roll	-6,4,1
w rom	-5,8,-4
w rom com	-5,8,-4
w roman	-13,3,11
w romanc	-6,3,3
w romanc +	-3,0,2
w romanc -	-8,5,0
w romant	-1,2,-1
w romant +	-1,2,-2
w romant romantica	-4,7,-4
w romantica	-4,7,-4
w romantisch	-3,6,-4
w rome	3,0,-2
w rome +	4,-2,-2
w room	-7,9,-2
w rugbi	5,-12,5
w rukh	-1,5,-4
w run	-9,12,-4
w run +	3,-1,-4
w russel	-7,2,5
w russel crow	-1,-3,4
w russian	-9,-7,9
w ryan	-5,1,1
w sad	1,2,-3
w sad +	1,1,-2
w sad -	0,3,-4
w saga	3,-1,-2
w saint	16,-12,-6
w saloon	-23,23,-10
w samurai	-8,10,-3
w samurai +	-8,9,-2
w sand	-12,14,-2
w sandler	-2,-6,8
w sandra	-12,4,5
w satir	-3,4,-1
w satir +	-3,4,-1
w satyajit	-2,7,-5
w satyajit rai	-2,7,-5
w save	2,-2,-6
w scandinavian	-17,-6,15
w scare	0,6,-6
w scare +	10,-8,-4
w scari +	0,1,-2
w scari -	1,-2,1
w scene	-4,-5,9
w school	1,1,-2
w school +	3,-1,-2
w sci	-9,11,-3
w sci +	-7,8,-2
w sci fi	-9,11,-3
w scienc	-4,6,-2
w scienc +	-7,10,-3
w scienc fiction	2,-1,-2
w scientist	1,0,-3
w scientist +	1,0,-3
w scifi	-2,4,-4
w scifi +	-2,3,-3
w scorses	-1,-13,12
w scott	-13,7,-1
w scottish	-6,12,-8
w screen	4,-1,-4
w screwbal	-7,10,-3
w screwbal +	-7,8,-2
w sea	1,2,-4
w sea +	2,1,-3
w sean	-16,7,1
w seasid	-5,7,-2
w second	-6,10,-4
w second +	-5,8,-2
w second world war	-1,2,-1
w see	9,-8,-2
w separ	18,-17,-3
w sequel	1,-6,3
w serial	-2,-2,4
w serial killer	-2,-2,4
w seriou	15,-12,-4
w seriou +	11,-10,-2
w set	11,-9,-3
w seven	2,3,-8
w seventi	-4,5,-2
w seventi +	-4,5,-2
w sex	-4,-3,7
w sex -	-2,-1,3
w sex scene	-4,-5,8
w sexi	1,0,-2
w sexi +	3,-2,-2
w shade	8,-6,-3
w shah	-1,5,-4
w shah rukh khan	-1,5,-4
w shakespear	-4,5,-1
w shark	-3,2,1
w shark +	-2,4,-2
w she	15,-11,-5
w she +	10,-9,-3
w ship	-5,5,0
w shootout	9,-9,0
w short	2,0,-3
w short +	3,-1,-2
w shorter	1,1,-3
w shorter +	0,1,-3
w shyamalan	-12,1,4
w sibl	1,1,-2
w sibl +	-1,3,-3
w sica	4,4,-9
w sidnei	-1,5,-5
w sidnei lumet	-1,7,-6
w silent +	0,2,-2
w silli +	1,1,-2
w simon	-6,12,-6
w simpl	9,-6,-3
w since	0,4,-4
w since +	0,2,-3
w since 0000	12,-6,-6
w sing	-3,-7,10
w sing +	-3,-7,9
w singer	7,-1,-8
w singer +	1,4,-3
w singl	-7,-1,8
w sink	2,0,-2
w sister	0,2,-2
w sister +	0,2,-2
w six	3,-1,-4
w sixteen	6,-6,-1
w sixti	-6,9,-3
w sixti +	-3,5,-1
w ski	-10,12,-6
w slapstick	-4,5,-1
w slapstick +	-4,5,-1
w slasher	-5,-2,8
w slasher +	-6,0,8
w sleep	21,-16,-5
w sleepi	5,-4,-1
w sleepov	6,-4,-1
w slow	-1,2,-1
w slow burn	-4,5,-1
w small	0,2,-2
w small +	1,1,-2
w small town	-6,9,-2
w smith	-7,2,4
w snappi	-6,8,-3
w snow	0,2,-2
w snow +	0,1,-2
w snyder	-10,-13,18
w soap	-4,5,-2
w sob	8,-4,-6
w sob +	8,-5,-5
w soccer	-2,1,1
w sofia	-4,9,-6
w sofia coppola	-4,9,-6
w soft	-4,5,-2
w soldier	-1,-6,6
w soldier +	-2,-3,7
w something	-10,12,-3
w something +	-7,9,-2
w son	4,0,-4
w song	-3,-1,2
w song +	-4,7,-5
w soppi	-6,-7,13
w sorrentino	-13,-1,6
w sound	20,-13,-13
w soundtrack	6,-3,-3
w soundtrack +	6,-6,-3
w south	-4,6,-2
w soviet	5,-3,-4
w space	-5,6,-1
w space +	-3,4,-1
w spaceship	-8,10,-4
w spaceship +	-7,8,-2
w spaghetti	-3,5,-2
w spaghetti +	-3,5,-2
w spaghetti western	-3,5,-2
w spanish	3,4,-7
w spanish +	8,-4,-5
w spannend	-2,3,-1
w spell	-5,12,-16
w spi	-4,7,-3
w spi +	-4,6,-2
w spielberg	0,-1,2
w spike	-4,10,-7
w spike lee	-4,10,-7
w spirit	13,-11,-4
w spoof	-4,5,-1
w spooki	-2,3,-2
w spooki +	-2,4,-3
w sport	-5,2,2
w sport +	-6,2,2
w spy	-6,9,-3
w spy +	-4,7,-3
w stai	12,-10,-3
w stai in	13,-11,-3
w stalker	13,-9,-5
w stallon	3,-7,2
w stanwyck	-3,7,-4
w star	20,-16,-5
w statham	-6,6,-1
w steami	-8,13,-5
w stephen	-9,0,6
w stephen king	-8,-6,10
w steve	-9,12,-4
w steve +	-8,11,-5
w steve martin	-6,9,-3
w stewart	-22,25,-10
w stomach	15,-9,-7
w stone	3,6,-10
w stoner	1,4,-6
w stop	-3,5,-2
w stop +	-4,6,-2
w stop motion	-3,5,-2
w stori	-13,-1,14
w story	5,-3,-2
w strang	5,-3,-2
w strang +	2,-1,-1
w stranger	11,-8,-4
w streep	-4,-3,7
w street	-2,2,-1
w strike	5,-3,-3
w strong	2,-1,-2
w student	8,-6,-2
w student +	6,-5,-1
w studio	-14,17,-4
w stunden	-10,12,-3
w stupid	-6,2,4
w stylish	-3,5,-2
w stylish +	-3,4,-1
w submarin	1,1,-2
w submarin +	0,1,-3
w subtitl	-3,-9,8
w subtl	7,-6,-3
w suburb	-19,21,-2
w suffer	-1,-3,4
w summer	2,-1,-1
w summer +	2,-1,-2
w sun	-4,5,-1
w sundai	-13,15,-6
w sunni	-17,20,-4
w sunshin	2,-1,-4
w superhero	-6,1,5
w superhero -	-4,-6,9
w surreal	-5,7,-1
w surreal +	-5,6,-1
w surviv	-1,4,-3
w surviv +	-1,3,-3
w suspens	-2,2,-1
w suspens +	-2,3,0
w swear	2,-5,3
w swear +	2,-6,0
w swear -	-4,-2,6
w swedish	7,-6,-2
w swedish +	6,-4,-1
w sweep	3,-1,-7
w sweet	5,-2,-3
w sweet +	4,-3,-2
w swim	2,-4,2
w swinton	-5,10,-5
w swiss	-9,14,-5
w sword	-7,10,-4
w sword fight	-6,8,-3
w take	-3,6,-5
w talk	7,-3,-5
w talk +	4,3,-7
w talk =animal	-5,8,-3
w talki	-8,10,-4
w tarantino	-12,3,6
w tarkovski	5,-9,-2
w teacher	0,3,-2
w teacher +	0,2,-1
w tear	7,-9,2
w tear +	3,-9,5
w tear jerker	-5,7,-2
w tear llorar	8,3,-11
w teen	5,-1,-5
w teen +	1,1,-4
w teenag	3,-7,3
w teenag +	1,-5,6
w televis	5,-13,4
w ten	5,-4,-1
w tender	1,1,-2
w tender +	0,2,-2
w tens +	1,1,-3
w terrenc	-2,-7,2
w terrenc malick	-22,0,12
w terror	-6,0,6
w than	-5,8,-4
w thanksgiv	1,1,-2
w thanksgiv +	0,0,-2
w that	-11,8,3
w the	0,4,-4
w the +	6,-3,-4
w the 0000	-5,6,-1
w the priest	19,-17,-6
w the vicar	8,-6,-4
w theater	-1,-1,3
w theatr	-2,-2,4
w therapi	17,-10,-7
w there	13,-10,-4
w thief	23,-20,-4
w thiev	3,-1,-2
w think	-3,-1,2
w thirteen	9,-5,-3
w thirti	-14,16,-2
w this	5,-2,-4
w this +	5,-2,-4
w this year	7,-4,-4
w thought	2,-4,-1
w thought +	3,-1,-3
w three	8,-5,-3
w three +	5,-3,-2
w three =generation	4,-3,-1
w three hour	6,-2,-3
w thriller	-5,7,-2
w thriller +	-5,5,0
w tiger	-7,11,-10
w tilda	-5,10,-5
w tilda swinton	-5,10,-5
w time	-6,4,2
w time +	-8,6,1
w time loop	-7,10,-6
w time travel	-7,-13,17
w timothe	-11,-2,10
w tire	2,2,-5
w tire +	-2,3,-4
w tissu	6,-3,-4
w tissu +	1,0,-4
w to	-2,7,-5
w to +	3,-2,-2
w tochter	7,-4,-5
w toddler	-3,-1,6
w tokyo	-3,6,-3
w tom	2,-8,4
w tom +	5,-6,0
w tom cruis	2,-8,6
w tom hank	-9,2,4
w tomei	3,1,-5
w tonight	13,-10,-3
w too	-8,2,4
w top	-14,16,-3
w toro	1,8,-8
w tortur	1,-9,7
w tortur +	-1,-8,6
w touch	17,-15,-4
w tough	16,-14,-4
w town	-6,9,-2
w tragedi	1,-7,4
w tragedi +	0,-6,6
w tragic	-2,-4,5
w train	3,-1,-2
w train +	0,2,-2
w trashi	-6,7,0
w trauma	-2,-12,9
w travel	-6,4,2
w travel +	-5,8,-3
w trial	1,-2,0
w trial +	-2,0,1
w trier	-7,-1,7
w trip	8,-5,-3
w trippi	1,-10,9
w troll	-4,6,-4
w true	-6,5,0
w true +	2,0,-6
w true crime	8,-7,-9
w true stori	-13,-13,20
w truffaut	1,3,-6
w turkish	-4,6,-2
w turn	-3,7,-5
w tuscani	-3,6,-3
w twenti	3,-1,-1
w twin	-1,4,-4
w twin +	0,3,-3
w twist	-5,7,-2
w twist +	-3,5,-1
w twisti	-3,3,-2
w two	-1,4,-3
w two +	4,-1,-4
w two hour	8,-4,-5
w undemand	-3,5,-2
w under	-5,8,-3
w under +	-5,7,-3
w under 000 minut	-5,9,-4
w under two hour	-3,5,-2
w underr	6,-2,-5
w underwat	3,-2,-3
w uniqu	4,-3,-1
w up	2,3,-5
w uplift	-4,5,-1
w vacat	6,-4,-2
w vagu	5,-3,-2
w valentin	9,-7,-2
w vampir	-4,4,0
w vampir +	-5,6,-1
w vampiri	-2,3,-1
w van	-9,11,0
w varda	-5,8,-4
w verhoeven	1,3,-6
w vh	6,-5,-1
w vicar	8,-6,-4
w vietnam	-4,5,-1
w vike	-6,7,-1
w vike +	-5,7,-1
w villag	-3,5,-2
w villag +	-2,4,-2
w villain	-4,-1,3
w villeneuv	-12,17,-5
w vingt	12,-9,-3
w violenc	0,-2,2
w violenc -	-4,0,4
w violent	5,-6,0
w violent -	-2,1,0
w volcano	-5,6,-3
w von	-5,-5,9
w wahlberg	6,-11,2
w wai	-6,9,-4
w wall	-2,2,-1
w wall +	-1,3,-4
w wall street	-2,2,-1
w want	-12,4,7
w war	3,-2,0
w war +	2,-2,0
w war -	-10,5,1
w war film	-5,-2,8
w warm	-4,5,-2
w warm +	-3,4,-1
w wave	-6,7,-1
w wayn	-6,-7,12
w we	-6,2,3
w we +	-8,3,1
w we anderson	-4,-7,9
w weepi	-14,8,5
w weepi +	-14,15,-2
w weird +	3,-1,-2
w weisz	4,2,-6
w welsh	-9,11,-3
w werewolf	-7,2,3
w werner	6,3,-10
w western	-2,3,-1
w western +	-3,2,0
w whale	-10,13,-3
w whale +	-5,7,-3
w white	-1,4,-3
w whodunit	-1,3,-2
w whodunnit	-1,2,-1
w whodunnit +	-1,2,-1
w whole	9,-8,-2
w whole famil	4,-3,-2
w widow	-1,4,-4
w wife	-1,2,-5
w wild	5,0,-5
w wild +	2,0,-2
w will	-22,3,14
w will smith	-7,-12,13
w william	-4,6,-2
w wine	7,-9,1
w wine +	4,-7,2
w winter	5,-4,-2
w wit	-8,9,-6
w witch	-2,3,-1
w witch +	-3,5,-2
w with	-2,4,-3
w with +	-4,6,-3
w with -	6,-4,-5
w with joke	-7,10,-2
w with my daughter	10,-9,-2
w with subtitl	0,-4,4
w with the grandchildren	14,-11,-3
w witti	1,1,-2
w wizard	0,3,-2
w wizard +	0,4,-2
w wolf	1,1,-2
w woman	-5,9,-4
w woman +	-1,5,-2
w women	12,-12,0
w wonder	5,-2,-3
w wong	-6,9,-4
w wong kar wai	-6,9,-4
w wood	0,3,-5
w woodi	-4,-4,8
w woodi allen	-3,-1,5
w world	9,-6,-4
w worldwar1	-6,7,-1
w worldwar2	-2,-4,6
w worn	10,-8,-4
w worn out	10,-8,-4
w wreck	5,-3,-2
w year	5,-3,-2
w year +	-6,8,-2
w year 00	-4,7,-2
w york	-6,6,-1
w youth	18,-14,-7
w zombi	-1,-1,2
w zombi +	-1,0,-2
w zombi -	-2,-2,4
zone history true false -	-2,-2,4
zone history true true +	-3,4,-1
zone open true false +	1,1,-2
zone open true false -	0,-1,2
zone open true true +	2,-1,-1
zone open true true -	3,-2,0
zone wish true false +	-1,2,-1
zone wish true false -	-2,-2,3`;
