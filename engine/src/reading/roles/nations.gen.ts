/** Made by npm run learn:roles -- --write from sentences of our own (engine/test/marked-sentences, CC0); in twentieths. */
export const nations = `A 0	-4,0,-2
A 00	-3,6,-3
A 000	-4,5,-3
A 0000	4,-3,-2
A 0000s	-3,5,-3
A FILM	-2,4,-2
A about	-5,2,3
A absurd	-2,3,-1
A action	-4,5,-8
A actors	14,-13,-4
A adultery	3,-1,-2
A africa	2,-3,3
A after	-9,1,7
A again	-2,0,0
A all	6,-6,-1
A allowed	-12,12,-2
A always	-7,-12,12
A america	-4,5,-2
A american	2,-8,4
A an	4,-3,-2
A and	-1,2,-1
A animated	-1,3,-1
A any	5,-3,-2
A anything	-4,2,2
A apart	6,-3,-7
A as	1,2,-4
A asked	6,-3,-2
A at	2,-2,-1
A austrian	-4,-3,4
A awkward	0,4,-3
A bad	-4,-1,1
A bands	-5,6,-5
A barber	7,-5,-3
A be	-11,7,3
A because	-5,8,-3
A before	-4,11,-5
A belgian	-4,1,1
A bergman	3,-2,-2
A best	-8,10,-2
A better	-1,-8,7
A big	5,-2,-3
A bittersweet	-7,8,-1
A bleak	-3,5,-2
A bollywood	-2,1,1
A both	0,1,-2
A boy	-4,6,-4
A brass	0,2,-4
A brazilian	11,-10,-2
A bread	19,-19,-3
A british	0,-1,3
A brothers	4,-4,-2
A but	0,2,-1
A by	2,3,-3
A called	12,-11,-1
A can	-9,-1,8
A cant	-4,6,0
A cartoon	-1,5,-4
A certificate	-2,3,0
A change	-9,6,0
A cheeky	-12,13,-1
A children	-5,6,-1
A chile	15,-15,-3
A choirs	-4,6,-4
A city	2,-1,-3
A class	-2,-8,6
A clever	4,-4,-2
A cold	-2,1,2
A colour	-2,3,-2
A colourful	-7,10,-4
A comedies	-2,1,2
A comedy	4,-3,-1
A comic	-7,9,-2
A could	4,-4,-1
A country	0,1,-2
A countryside	11,-10,-2
A cows	-7,8,-1
A crime	5,-3,-2
A croatian	3,-3,-1
A daft	-3,6,-5
A dance	8,-2,-5
A dancing	-2,4,-2
A dare	-6,8,-3
A dark	-6,5,1
A day	9,-8,-5
A days	-6,8,-5
A deadpan	-2,3,-1
A decade	-2,4,-3
A dictatorship	-9,12,-3
A did	-2,-11,12
A directors	-12,7,2
A dispatch	13,-11,-3
A divorce	-5,-11,11
A do	4,-1,-3
A does	-5,8,-9
A doing	-4,1,8
A dont	2,-8,6
A drama	-3,4,-2
A drink	-5,5,-1
A drug	7,-5,-2
A drunk	-7,9,-2
A dry	-3,4,-1
A dubbed	-6,8,-2
A dutch	-8,8,-2
A eighties	1,2,-2
A else	-10,9,-2
A enough	-3,-1,3
A even	-6,5,0
A every	9,-9,1
A everyday	-3,4,-1
A everyone	6,-5,-3
A ex	-3,-2,5
A exchange	9,-6,-3
A exist	-8,9,-2
A eyes	-5,7,-2
A families	11,-11,-3
A family	0,-2,1
A fast	-7,5,0
A fathers	-5,-2,6
A feel	3,-13,6
A fi	-5,6,-2
A fifties	-2,3,-1
A film	2,0,-2
A films	-2,0,1
A find	2,-2,-1
A folk	3,-2,-2
A follow	0,0,2
A food	-5,5,0
A football	11,0,-9
A for	-3,2,1
A forties	-1,2,-1
A french	6,-6,0
A friday	2,1,-2
A friend	2,0,-4
A friends	12,-7,-1
A from	1,0,-2
A funny	-8,9,-1
A gave	3,-2,-5
A gentle	-2,3,-1
A german	-3,-2,4
A get	2,-3,-2
A ghost	4,-3,-2
A ghosts	-4,5,-1
A girl	0,2,-3
A give	-1,-7,5
A gloom	-2,4,-4
A go	-5,5,1
A good	-5,7,-3
A got	-9,8,-4
A greek	1,1,-2
A green	-8,-7,12
A grim	-4,9,-4
A had	2,-2,0
A hair	5,-1,-3
A half	3,-2,-2
A has	-6,5,0
A hates	11,-10,-2
A have	2,-8,2
A he	6,-6,0
A her	2,0,-3
A here	5,-5,0
A hes	3,-3,0
A high	4,1,-5
A him	2,-1,1
A his	-3,4,-3
A hollywood	5,-4,-1
A home	5,-6,-1
A homesick	-5,6,-2
A hopeful	-5,6,-2
A horses	-2,3,-1
A hours	-3,-1,3
A house	5,-4,-2
A how	-5,-10,10
A humour	7,-6,-2
A husband	1,0,-2
A id	9,-8,-3
A idea	0,-7,5
A ideally	-3,1,2
A if	-4,5,-1
A im	0,2,-1
A insists	-5,4,2
A iran	18,-17,-1
A irish	5,-3,-2
A is	6,-7,0
A island	7,-5,-3
A islands	7,-4,-6
A isnt	-4,0,6
A it	3,-8,3
A italian	4,-2,-2
A its	-1,2,0
A ive	-2,0,1
A japanese	-6,9,0
A job	15,-14,-2
A just	1,-4,3
A keep	-14,-2,11
A kids	2,0,-2
A kilts	-6,6,-1
A kind	-15,17,-2
A know	2,0,-1
A lad	16,-14,-3
A language	-11,3,5
A last	-3,2,1
A late	9,-8,-2
A laugh	10,-4,-3
A law	11,-5,-7
A laws	3,-4,1
A learning	-8,9,-1
A least	12,-11,-1
A left	-1,-3,4
A less	0,2,-4
A life	-4,5,-1
A light	2,1,-3
A like	-5,7,-2
A likes	8,-7,-1
A little	13,-12,-6
A london	16,-15,-3
A long	-4,7,-3
A love	3,-2,-1
A lovely	5,-3,-3
A made	-7,8,-2
A make	-8,1,5
A malta	10,-10,-1
A man	1,1,-2
A maybe	-3,3,-1
A mayhem	-5,1,3
A men	-2,3,-1
A mexico	-13,12,4
A might	-7,-4,6
A mind	-3,4,-2
A minutes	-1,3,-3
A monday	-3,4,-1
A monsters	-14,15,-1
A month	-7,-2,4
A moral	-6,10,-9
A mother	2,-2,1
A mountains	2,0,-2
A mums	1,0,-3
A murder	-6,7,-4
A music	-7,8,-1
A musical	5,-4,-1
A must	-8,9,-2
A my	-2,3,-1
A n	0,5,-3
A naturally	-5,6,-2
A need	17,-16,-1
A needs	6,-4,-4
A neighbour	5,-4,-1
A neighbours	-3,5,-3
A never	3,-1,-2
A new	-1,2,-2
A next	-3,6,-4
A nice	10,-7,-9
A night	-3,-10,10
A nineties	-5,5,-1
A nobody	-7,9,-3
A noir	-8,0,3
A nor	4,-4,-3
A norwegian	2,0,-6
A not	-1,2,-1
A nuns	-5,1,3
A obviously	0,1,-2
A of	2,-2,0
A off	-8,-21,16
A old	-2,7,-2
A once	-10,8,2
A one	4,-3,-1
A ones	-9,1,5
A only	1,0,-2
A or	-3,4,-1
A original	-18,7,3
A our	6,-3,-3
A out	-7,-4,8
A outback	8,-5,-2
A over	-2,3,0
A peele	-3,4,-1
A people	-1,3,-3
A perhaps	-10,12,-3
A period	3,-2,-1
A pg	9,-8,-2
A pick	-5,6,-1
A picked	3,-7,0
A please	3,-2,-1
A plot	-13,17,-5
A pls	-14,15,-3
A polish	-3,4,-2
A polite	4,-2,-3
A portuguese	-5,6,-4
A possible	-1,2,-2
A preferably	-4,5,-1
A pretty	5,-4,-2
A priests	-8,9,-2
A quiet	-4,5,-1
A rain	-20,23,-5
A rather	-5,6,-2
A real	8,-8,-3
A recent	-1,3,-2
A remakes	-13,-9,14
A revenge	-5,7,-2
A revolution	-9,9,-2
A romance	-20,21,-3
A roommate	-2,-4,4
A rude	-4,6,-1
A rusty	2,0,-2
A said	5,-25,16
A say	13,-13,-1
A says	1,-4,2
A school	4,-2,-3
A sci	-5,6,-2
A sea	-1,4,-3
A seaside	4,-1,-4
A secrets	1,0,-3
A see	4,0,-3
A seen	-12,13,-1
A set	9,-6,-3
A seventies	-4,4,-1
A she	-1,2,-1
A sheep	-5,7,-1
A shes	8,-6,-4
A short	-7,8,-1
A show	12,-10,-5
A side	4,-3,-3
A silent	5,-5,-1
A silk	-2,2,-1
A since	-4,0,5
A singing	1,0,-4
A sixties	-1,2,-1
A slow	5,-2,-4
A smoking	-9,10,-2
A snow	-2,3,-1
A so	1,1,-2
A something	7,-5,-2
A son	15,-13,-8
A songs	-7,8,0
A sorry	12,-12,1
A sort	-8,2,0
A spain	2,0,-2
A spanish	6,-2,-4
A speaking	-6,8,-3
A still	4,-3,-2
A story	-1,2,-1
A strangers	7,-3,-4
A street	-2,3,0
A stuff	-8,6,-1
A subtitles	-5,1,0
A suburbs	-1,5,-6
A summer	-12,12,-2
A sun	5,-2,-4
A sweat	-4,6,-3
A swedish	-1,-2,3
A take	-6,-2,7
A tales	-5,6,-1
A talk	5,-4,-1
A tamil	-4,5,-1
A teacher	2,-1,-1
A ten	-1,3,-3
A tender	-4,5,-2
A than	-6,7,-2
A thanks	3,-1,-2
A thats	-6,7,-2
A the	-2,2,0
A their	-2,1,1
A them	-4,-7,10
A then	-6,9,-6
A there	1,2,-4
A thereabouts	-5,6,-2
A they	12,-6,-2
A theyre	-14,7,0
A thing	-11,8,-3
A thirties	-2,4,-2
A this	-3,1,3
A though	-1,1,-2
A three	-6,8,-2
A thriller	-4,6,-2
A through	-7,11,-8
A time	-3,5,-3
A to	4,-5,0
A toast	12,-11,-5
A tonight	-7,4,1
A too	1,2,-1
A town	7,-7,-1
A trains	-2,2,1
A trolls	-3,4,0
A twice	16,-15,-3
A two	1,1,-3
A uncle	11,-9,-2
A under	0,2,-3
A up	1,3,-8
A us	1,-2,-1
A version	-9,-3,8
A village	-8,9,0
A w	-3,6,-4
A want	8,-10,2
A wants	0,2,-2
A war	-1,2,-1
A warm	0,4,-4
A was	10,-8,-3
A watch	5,-2,-4
A wave	-2,3,-2
A we	6,-8,0
A wedding	-4,5,-2
A weddings	-7,14,-5
A week	6,-8,6
A weekend	2,-1,-2
A weird	-3,4,-1
A welsh	6,-12,1
A went	1,-5,-2
A were	-2,6,-2
A weve	-2,1,1
A what	8,-13,1
A when	-2,3,-4
A where	-2,7,-5
A who	6,-2,-4
A wife	-1,-4,1
A wild	-4,5,-1
A will	-3,4,-1
A with	0,3,-2
A without	-6,8,-5
A woman	-5,7,-2
A women	-8,10,-2
A wont	-7,-4,8
A work	11,-9,-3
A would	-2,3,-1
A wry	-4,2,2
A year	-3,4,1
A years	-1,4,-2
A yes	0,5,-2
A you	-1,2,-1
A your	-10,11,-3
A zombies	-3,3,0
AA , 0000	13,-12,-3
AA , FILM	-3,4,0
AA , a	-4,6,-2
AA , absurd	-3,3,-1
AA , after	-3,1,1
AA , an	-14,15,-2
AA , and	3,-1,-2
AA , animated	-1,3,-1
AA , any	-1,3,-4
AA , anything	0,2,-3
AA , before	-5,7,-2
AA , bittersweet	-2,3,-1
AA , brothers	4,-4,-2
AA , but	2,-1,-1
AA , certificate	-3,4,-1
AA , cheeky	-14,15,-1
AA , children	-2,3,-1
AA , clever	-4,4,-2
AA , colour	10,-7,-4
AA , cows	-8,10,-1
AA , dancing	-2,5,-3
AA , deadpan	-2,2,-1
AA , drunk	-3,4,-1
AA , dry	-4,5,-1
AA , dubbed	-7,9,-2
AA , eighties	-2,2,-1
AA , everyday	-3,4,-1
AA , family	5,-3,-2
AA , fifties	-2,4,-1
AA , folk	-4,4,-1
AA , for	-4,5,-2
AA , from	-2,3,-2
AA , funny	-11,7,0
AA , give	-10,-8,11
AA , go	-10,9,1
AA , he	8,-7,-3
AA , hopeful	-6,8,-2
AA , horses	-2,3,-1
AA , i	-2,2,0
AA , id	2,-1,-4
AA , ideally	-3,1,2
AA , if	-5,6,-1
AA , im	5,-6,-1
AA , in	-8,10,-2
AA , islands	8,-7,-4
AA , its	2,-3,2
AA , just	3,-5,3
AA , kids	-1,2,-1
AA , kitchen	-5,6,-1
AA , last	-10,6,2
AA , late	0,2,-1
AA , long	-1,3,-2
AA , made	2,-1,-1
AA , maybe	-7,5,3
AA , melancholy	-1,2,-1
AA , mountains	7,-6,-2
AA , mums	1,0,-3
AA , my	-3,3,1
AA , neighbours	-2,2,-1
AA , nobody	2,-1,-2
AA , norwegian	-4,5,-1
AA , not	-3,4,-1
AA , old	-1,5,-3
AA , one	-2,3,-3
AA , or	-5,7,-2
AA , our	3,-2,0
AA , outback	-4,5,-2
AA , pg	-4,6,-2
AA , please	-7,10,-5
AA , preferably	-5,6,-1
AA , rain	-8,8,-1
AA , revenge	-5,8,-2
AA , sea	-1,5,-4
AA , she	10,-9,-3
AA , sheep	-5,7,-1
AA , short	-5,5,0
AA , show	-4,5,-3
AA , silent	5,-5,-1
AA , sixties	-1,3,-1
AA , slow	4,0,-4
AA , small	-4,3,4
AA , snow	-1,2,-1
AA , so	7,-6,-2
AA , something	13,-12,-3
AA , sorry	12,-12,1
AA , street	-2,3,0
AA , summer	-2,3,-1
AA , that	-1,-2,2
AA , the	0,1,-2
AA , then	3,-2,-4
AA , they	9,-10,-1
AA , three	-9,10,-2
AA , trolls	-3,4,0
AA , two	-2,3,-2
AA , under	7,-6,-3
AA , village	-8,9,0
AA , warm	-1,3,-2
AA , we	-1,-5,4
AA , weddings	-1,2,-1
AA , were	-2,9,-4
AA , weve	-1,3,-3
AA , what	4,-15,5
AA , with	-3,8,-4
AA , without	-9,10,-3
AA , yes	-5,6,-1
AA 0000 ,	10,-8,-2
AA FILM ,	1,2,-3
AA FILM .	0,2,-2
AA a change	-5,-3,2
AA a film	1,-11,9
AA about the	0,-11,5
AA absurd ,	-2,3,-1
AA again ,	-2,2,-1
AA again .	0,-10,4
AA american ,	-3,1,2
AA and a	-3,4,-3
AA and i	8,-8,-1
AA and not	-7,8,-2
AA and she	0,-7,2
AA and want	2,0,-1
AA and white	-1,2,-1
AA anything ,	-8,6,1
AA as a	-8,9,-3
AA be lovely	-2,4,-3
AA before 0000	-2,3,-1
AA black and	-1,2,-1
AA but no	-1,2,-1
AA by a	-2,4,-2
AA by the	2,-1,-2
AA change .	-7,-4,2
AA cinema ,	-2,1,1
AA city ,	1,0,-3
AA colour ,	-1,4,-2
AA comedy ,	-2,3,-1
AA country ,	-5,6,-1
AA deadpan ,	-2,2,-1
AA deadpan .	-1,2,-1
AA dont mind	-3,5,-3
AA english ,	0,2,-2
AA families ,	8,-8,-4
AA family ,	5,-3,-3
AA film ,	-14,-1,7
AA film .	12,-10,-2
AA film that	-4,5,-2
AA films ,	-4,5,-2
AA fine .	-8,9,-3
AA football ,	-3,4,-1
AA football .	12,2,-10
AA for a	-3,2,-2
AA for my	-4,7,-3
AA for once	-3,-2,4
AA for the	-5,5,-2
AA funny .	-12,7,1
AA green ,	-15,-6,16
AA him .	-2,-2,1
AA horror ,	-5,3,1
AA horror .	3,-2,-3
AA horses .	-1,3,-1
AA i cant	-8,8,2
AA i dont	8,-7,-3
AA i want	-4,4,3
AA if possible	3,-1,-2
AA if there	-2,2,-1
AA if you	-3,-1,3
AA im learning	-8,9,-1
AA in 0000	12,-10,-3
AA in colour	-11,13,-4
AA in law	2,-2,0
AA in laws	7,-8,0
AA in the	-8,7,0
AA is it	8,-7,-3
AA is where	2,11,-9
AA islands ,	7,-6,-3
AA isnt about	-2,4,-3
AA it ,	9,-10,0
AA language ,	-6,9,-6
AA lovely ,	4,-1,-3
AA made by	2,-1,-3
AA maybe ,	-9,10,-2
AA maybe .	-3,4,-2
AA me to	-1,2,-2
AA mountains ,	10,-7,-2
AA my husband	1,0,-2
AA new wave	-2,3,-3
AA night ,	1,-2,2
AA not american	4,-8,-1
AA not bollywood	-3,4,-1
AA not from	-5,6,-1
AA not is	-2,4,-3
AA not the	-15,17,-3
AA obviously .	-4,5,-2
AA of it	-5,-5,7
AA of the	2,-1,-3
AA one ,	7,-5,-1
AA one .	5,-4,-2
AA one with	6,-5,-2
AA ones ,	-8,8,0
AA ones .	-10,1,3
AA or thereabouts	-5,6,-2
AA out of	-5,-5,7
AA outback ,	-4,5,-2
AA perhaps ,	-7,9,-3
AA please ,	4,-3,0
AA please .	-1,-1,3
AA possible .	3,-2,-3
AA recent ,	-1,3,-2
AA revenge ,	-5,7,-2
AA sci fi	-5,6,-2
AA set in	-7,10,-3
AA seventies ,	-2,4,-1
AA seventies .	-3,4,-1
AA show me	-4,5,-3
AA side .	1,-1,-2
AA sixties ,	-2,3,-1
AA sixties .	-1,2,-1
AA small ,	-4,4,-1
AA sorry ,	-6,1,5
AA stuff ,	-8,9,0
AA summer ,	-2,2,-1
AA tamil ,	-4,5,-1
AA teacher ,	5,-3,-2
AA that isnt	-3,5,-3
AA that not	-2,3,-1
AA the fifties	-2,3,-1
AA the film	0,1,-4
AA then ,	-10,10,0
AA there is	-2,2,-1
AA thing .	-19,22,-6
AA this month	-14,6,4
AA this time	-3,6,-4
AA though .	-4,0,3
AA three hours	-1,3,-3
AA time .	-3,7,-6
AA tonight ,	-8,15,-3
AA tonight .	-13,3,7
AA two hours	8,-7,-2
AA war .	-7,8,-1
AA warm ,	-1,3,-2
AA wave ,	-2,3,-4
AA with a	-2,5,-2
AA with no	-1,-2,3
AA with the	0,-4,2
AA would be	-3,3,0
AA yes ,	8,-5,-3
B ,	-1,2,-1
B 00	10,-8,-4
B 0000	-9,4,3
B 0000s	-2,1,1
B FILM	3,-2,-1
B a	2,-1,-2
B about	-3,5,-2
B african	-4,4,0
B again	-4,-1,4
B all	-3,3,0
B also	9,-8,-4
B always	-8,-1,2
B american	-3,3,-2
B an	0,2,-2
B another	-3,4,-1
B any	-7,3,3
B anything	-2,-3,4
B as	3,-7,3
B asked	-5,3,0
B at	-1,-2,2
B au	7,-6,-2
B austrian	-1,-2,3
B back	6,-5,-1
B bar	5,-14,13
B based	3,-2,-2
B been	5,-4,-2
B before	3,-3,0
B being	9,7,-13
B best	5,-4,-2
B bicycle	-7,7,-2
B big	11,-10,-1
B bilingual	-5,7,-1
B bit	9,-9,-2
B black	-2,3,-1
B born	6,-5,-2
B both	-3,4,0
B boy	11,-10,0
B brazil	-11,11,-2
B brazilian	1,-3,1
B but	-2,-1,2
B by	-6,5,2
B came	6,-5,-4
B can	-5,4,-1
B cant	-3,1,2
B cars	1,0,-2
B central	-4,6,-2
B chan	-1,-2,1
B chance	-13,18,-6
B cheered	3,-2,-2
B children	-6,7,-3
B christmas	4,-1,-2
B cinema	-6,7,-3
B class	-2,5,-4
B clever	-6,4,5
B cold	-3,7,-4
B comedies	-10,10,-5
B comedy	-1,2,-1
B cosy	-6,8,-3
B could	-8,5,1
B country	12,-17,6
B cruz	-1,2,0
B czech	-4,4,-1
B dads	3,-2,-6
B day	-5,2,2
B death	12,-9,-5
B denis	-4,5,-1
B dentist	1,-9,3
B did	5,-4,-2
B different	-10,11,-4
B dinner	-5,7,-2
B do	-6,8,-3
B does	-3,6,-3
B done	-9,2,1
B dont	6,-5,-3
B dry	-4,5,-1
B dubbed	-12,13,-4
B dutch	4,-2,-3
B else	-4,7,-3
B en	3,-2,-2
B english	1,-6,0
B enough	-11,3,6
B estonia	2,-1,-2
B estonian	-4,6,-3
B every	0,-6,5
B fairy	-1,2,0
B fancy	-12,14,-6
B farce	17,-6,-4
B fast	-14,15,-4
B ferry	-3,-7,6
B few	3,2,-10
B film	-2,3,-1
B films	-3,3,0
B find	-6,2,4
B first	1,7,-4
B flatmates	-4,1,1
B food	-3,2,2
B for	1,0,-2
B forman	-14,14,-3
B four	12,-11,-3
B france	10,-8,-5
B french	-3,-3,4
B friends	3,0,-2
B fritz	-6,8,-2
B from	-1,2,-1
B fu	4,-3,-1
B funeral	7,-4,-3
B funny	5,-4,-3
B german	-1,4,-4
B get	-2,4,-2
B girl	-2,3,-1
B give	-6,7,-3
B go	-7,9,-2
B goes	0,-4,0
B good	5,-6,2
B got	8,-5,-5
B grandchildren	2,-1,-1
B grandmother	2,2,-3
B greek	-3,1,4
B guests	5,-5,-2
B had	11,-10,-3
B half	1,-7,3
B has	-9,11,-2
B haunted	-8,10,-3
B have	3,-1,-2
B he	-1,2,-1
B hear	-1,-1,-2
B hebrew	-4,5,-2
B her	11,-11,-2
B here	3,-9,1
B hes	10,-9,-3
B him	-2,4,-4
B hindi	10,-12,0
B his	-5,2,2
B holiday	-8,9,-1
B hollywood	-2,-8,5
B home	-1,4,-2
B horror	-5,4,2
B hot	21,-20,-3
B hotel	-3,5,-4
B hours	10,-9,-2
B house	-1,2,-3
B how	-8,9,-3
B humor	-1,2,-5
B humour	-4,3,0
B husband	-4,0,4
B i	2,-1,-1
B iceland	-9,9,0
B id	0,1,-2
B ie	-2,3,-2
B if	6,-7,0
B im	6,-7,0
B in	2,0,-2
B indian	-5,2,1
B irish	-2,2,1
B is	3,-2,-2
B isnt	0,-3,3
B it	2,0,-3
B its	-1,3,-4
B ive	9,-5,-5
B jackie	-1,-2,1
B japan	8,-7,-3
B japanese	-11,5,0
B just	-3,5,-6
B kids	3,5,-7
B kindness	-5,5,0
B knives	-11,11,-4
B know	-2,4,-3
B korean	-3,-8,8
B ladies	-1,2,-1
B language	5,-8,3
B last	4,-12,0
B latin	-4,7,-3
B laugh	-5,6,-3
B learning	-3,4,-2
B leave	-4,-5,7
B left	15,-14,-6
B less	2,-2,-2
B let	-4,6,-2
B lets	5,-4,-8
B like	4,-3,-1
B little	-1,2,0
B lodgers	8,-7,-3
B long	-8,8,1
B looking	-4,6,-2
B love	-3,4,-1
B m	5,-5,-1
B made	2,-1,-1
B mads	-3,4,-1
B make	-6,7,-3
B malta	-1,2,-6
B man	8,-6,-5
B maybe	-7,4,1
B me	-1,6,-3
B men	7,-3,-1
B mexico	-3,4,-1
B mikkelsen	-3,4,-1
B mind	-8,14,-6
B minutes	2,-3,1
B monsters	11,-11,-2
B month	-1,2,-1
B more	-1,2,0
B mother	14,-15,-2
B moved	5,-4,-1
B movie	-6,6,-1
B moving	-2,4,-1
B mr	5,-1,-6
B mum	-9,10,-3
B murder	-5,5,0
B must	2,-7,4
B my	4,-2,-1
B necessarily	8,-6,-3
B need	-6,7,-2
B neither	-2,-5,4
B never	-4,5,-1
B new	-6,8,-2
B next	0,2,-1
B nigerian	-10,9,2
B ninety	12,-11,-4
B no	1,-2,2
B nobody	8,-8,3
B nor	9,-4,-3
B northern	-8,10,-2
B norwegian	-8,5,7
B not	-1,-3,4
B nothing	-1,-2,4
B now	-13,15,-1
B nuns	12,-11,-2
B odd	12,-12,-3
B of	-2,2,-1
B off	3,-7,3
B old	1,1,-2
B on	2,0,-2
B once	0,-7,0
B only	8,-6,-5
B or	-2,3,-2
B other	-4,5,-2
B our	3,-1,-1
B out	-3,2,2
B pair	-2,3,-2
B penelope	-1,2,0
B people	-3,2,2
B perfect	17,-14,-1
B period	-8,8,-1
B please	-5,4,1
B poor	-4,8,-5
B portland	-2,3,-2
B portuguese	-5,5,-1
B prison	-1,2,-2
B quiet	4,4,-7
B rain	-6,7,-2
B rather	-6,7,0
B really	-6,8,-3
B remake	0,1,-3
B resistance	-2,3,-1
B road	-3,1,2
B romance	-3,3,-4
B russian	-5,5,-1
B sad	2,1,-3
B said	17,-9,-1
B same	2,-1,-1
B satire	-4,14,-12
B say	1,0,-3
B says	-4,5,-4
B scottish	-4,-5,7
B see	0,1,-2
B seen	-3,5,-6
B send	-3,-9,9
B set	0,0,-2
B seventies	-11,14,-11
B she	-13,10,-1
B shed	-3,5,-1
B shes	8,-4,-4
B short	2,-1,-3
B shot	6,-5,-3
B show	-2,1,1
B sixties	-3,3,0
B sleep	-3,4,-1
B slow	-7,6,1
B snow	-4,5,-1
B so	-4,4,1
B solidarity	-7,7,-2
B some	3,7,-14
B something	-2,4,-2
B songs	-4,5,-1
B sort	-2,2,0
B spanish	-3,2,-1
B speak	11,-5,-8
B speaks	3,-2,-3
B story	-5,-1,4
B strangers	4,-3,-1
B stubbornness	1,4,-6
B students	-7,8,-3
B submarine	9,-4,-8
B subtitles	-6,2,4
B suspense	-2,2,0
B swiss	-8,6,1
B take	0,1,-2
B talking	5,-5,1
B tamil	-6,1,1
B teach	5,-3,-3
B than	11,-10,-1
B that	2,-4,2
B the	3,-1,-2
B them	10,-5,-8
B then	5,0,-5
B there	-3,3,-1
B theres	-8,9,-2
B they	-11,2,4
B theyre	16,-15,-5
B thing	3,-2,-2
B this	-6,4,-2
B three	5,-3,-4
B thriller	-5,-8,10
B time	-7,5,0
B to	2,-1,-2
B tonight	8,-4,-5
B too	-2,-7,8
B try	-9,10,-3
B twins	-4,-2,4
B two	1,-2,1
B under	-4,4,0
B us	0,-2,1
B verhoeven	7,-5,-3
B village	5,-4,-4
B villeneuve	-8,9,-1
B want	-3,2,1
B wants	-3,6,-2
B war	-8,4,3
B was	11,-10,-2
B watch	-1,2,-1
B wed	-2,3,-1
B wedding	-13,13,-1
B well	5,-3,-2
B welsh	-1,-2,3
B were	4,-5,-2
B west	-9,9,-1
B western	-5,6,-1
B weve	-1,-10,3
B what	1,2,-2
B whats	6,-3,-7
B where	-4,3,-2
B which	3,-8,-1
B who	-8,10,-8
B whole	-2,5,-4
B whos	-9,-1,2
B wife	3,-2,-2
B wifes	4,-3,-1
B will	-4,4,-1
B wine	-2,3,-2
B winter	-3,4,-1
B wise	-1,2,-1
B with	1,0,-2
B without	0,-4,-1
B woman	2,-1,-2
B women	-3,6,-5
B wont	-3,-1,5
B words	3,2,-10
B work	9,-8,-3
B would	-7,14,-5
B would like	0,2,-4
B year	-4,-3,5
B yes	-6,10,-5
B you	1,4,-6
B zorba	11,-8,-1
BB , FILM	2,1,-5
BB , and	4,-4,0
BB , anything	2,-4,0
BB , black	-2,3,-1
BB , but	-2,2,0
BB , for	-10,10,-2
BB , france	2,0,-2
BB , from	-5,9,-3
BB , funny	-3,4,-1
BB , he	5,-2,-6
BB , i	8,-11,-1
BB , im	10,-8,-3
BB , in	2,-1,-1
BB , is	13,-13,-3
BB , maybe	-2,4,-2
BB , my	9,-7,-2
BB , not	-1,-2,4
BB , nothing	-7,0,6
BB , now	-4,6,-2
BB , of	-4,6,-2
BB , old	2,-1,-2
BB , one	-2,3,0
BB , or	-3,4,-1
BB , show	-5,7,-2
BB , so	-5,6,-1
BB , something	-2,3,-1
BB , the	0,2,-2
BB , then	-6,7,-1
BB , want	-4,5,-2
BB , with	-11,12,-1
BB . a	-1,2,-2
BB . all	2,-5,-1
BB . an	-4,7,-3
BB . any	-5,6,3
BB . anything	-8,4,2
BB . but	-3,6,-3
BB . by	-2,3,-1
BB . can	-9,8,-3
BB . could	-5,-2,4
BB . denis	-8,9,-1
BB . find	-2,6,-3
BB . for	7,-7,-3
BB . fritz	-6,8,-2
BB . from	-4,5,-1
BB . hes	8,-6,-2
BB . hindi	-7,8,0
BB . how	-7,9,-3
BB . i	-3,0,-2
BB . id	5,-4,-2
BB . im	1,1,-2
BB . in	-7,5,2
BB . is	-6,6,0
BB . ive	6,-3,-3
BB . jackie	-1,-3,1
BB . like	-3,3,-1
BB . mads	-3,4,-1
BB . more	0,2,-2
BB . my	6,-5,-1
BB . next	-1,2,-1
BB . nigerian	-1,-3,4
BB . no	-1,-3,5
BB . not	-4,-2,5
BB . nothing	0,-2,1
BB . of	-4,-2,4
BB . our	5,-3,-1
BB . penelope	-1,2,0
BB . set	8,-7,-1
BB . sixties	-4,4,0
BB . so	2,-4,-2
BB . something	-2,3,-2
BB . that	12,-11,-3
BB . the	-2,3,-2
BB . we	6,-4,-2
BB . wed	-4,5,-2
BB . well	-4,5,-1
BB . were	0,-5,4
BB . weve	1,-10,3
BB . what	1,2,-3
BB . whats	3,0,-3
BB 00 ,	5,-3,-6
BB 0000 ,	-8,8,0
BB 0000s ,	-2,-1,3
BB FILM ,	-1,2,-1
BB FILM and	-4,6,-7
BB FILM in	9,-9,-2
BB a comedy	-8,9,-2
BB a film	-2,5,-3
BB again ,	-2,5,-2
BB and from	-9,10,-1
BB and not	5,-8,3
BB anything ,	-7,-7,9
BB anything but	-2,-1,2
BB as FILM	-10,10,0
BB as a	4,-9,4
BB back from	8,-8,-1
BB based on	3,-2,-2
BB bicycle ,	-7,7,-2
BB bilingual ,	-5,7,-1
BB brazilian ,	2,-3,-1
BB but from	10,-8,-2
BB but in	0,2,-2
BB but make	1,0,-2
BB but not	3,-11,7
BB but the	-8,4,5
BB by a	-6,9,-2
BB by the	-3,1,2
BB cheered for	3,-2,-2
BB class ,	-2,5,-5
BB clever ,	-6,4,5
BB comedy ,	-1,2,-1
BB could you	-8,8,-3
BB cruz ,	-1,2,0
BB denis villeneuve	-8,9,-1
BB do the	1,0,-4
BB estonian ,	-2,4,-4
BB few words	4,1,-12
BB film ,	-8,4,1
BB film where	-13,10,-5
BB films ,	-2,3,-1
BB food ,	-4,2,2
BB for a	4,-3,-2
BB for my	3,-1,-1
BB french ,	2,-3,2
BB from hollywood	0,-2,2
BB from latin	-4,7,-3
BB from the	-4,5,-3
BB funny ,	-3,5,-2
BB give us	-8,-1,3
BB good ,	-4,-4,4
BB greek ,	-2,4,-1
BB have a	4,1,-6
BB holiday ,	-8,8,-1
BB hollywood ,	0,-2,2
BB horror ,	-6,6,1
BB hours ,	1,0,-2
BB how about	-2,5,-3
BB humour ,	-3,4,-2
BB i teach	9,-7,-3
BB i want	-8,8,0
BB iceland ,	-9,9,0
BB id like	-2,6,-1
BB im learning	-6,7,-4
BB in a	9,-8,-3
BB in the	-8,8,-1
BB is a	9,-9,-2
BB is from	8,-7,-1
BB is the	15,-14,-4
BB is there	-5,5,-1
BB it ,	0,-1,2
BB it be	-3,6,-3
BB italian ,	-8,11,1
BB jackie chan	-1,-2,1
BB japan ,	8,-7,-3
BB let it	-4,6,-2
BB like FILM	5,-4,-1
BB like a	-10,11,-2
BB love something	-4,6,-1
BB made in	-6,3,1
BB mads mikkelsen	-3,4,-1
BB me ,	-1,-4,5
BB me something	-1,2,-1
BB minutes ,	4,-3,-1
BB more of	-4,4,0
BB moved to	5,-4,-1
BB moving to	-2,4,-2
BB my husband	-2,3,-1
BB my wife	-1,1,-3
BB my wifes	5,-3,-2
BB no ,	10,-8,-5
BB no french	-4,4,1
BB no more	-4,-5,8
BB not from	-3,-4,7
BB not in	-4,-1,5
BB not necessarily	8,-6,-3
BB nothing from	-5,4,1
BB of the	-8,3,2
BB of us	5,-1,-4
BB off to	8,-6,-2
BB on ,	6,-5,-9
BB on a	-6,8,-5
BB on the	7,-6,-2
BB one ,	6,-5,-4
BB penelope cruz	-1,2,0
BB people ,	-2,-5,7
BB period ,	-8,8,-1
BB please ,	-2,-2,3
BB satire ,	-5,15,-12
BB set in	-2,4,-4
BB shed love	-3,5,-1
BB show me	-4,5,-1
BB so ,	-2,0,2
BB so in	-3,4,-1
BB so no	2,-5,3
BB solidarity ,	-7,7,-2
BB something from	-2,3,-1
BB something in	-5,6,-1
BB songs ,	-3,4,-1
BB story ,	-9,11,-4
BB than FILM	15,-14,-2
BB that ,	-6,7,-1
BB that isnt	-3,-1,4
BB the 0000s	-2,-1,3
BB the one	2,0,-1
BB then ,	-1,2,-1
BB there a	-4,5,0
BB there any	-1,5,-4
BB time ,	-7,-3,9
BB to a	18,-16,-4
BB to be	0,2,-5
BB two hours	-7,8,-1
BB up ,	-3,6,-3
BB us something	-2,3,-2
BB war ,	-1,2,-1
BB was in	12,-12,-1
BB we had	2,-1,-3
BB we have	-9,10,-5
BB we speak	8,-8,-1
BB wed like	-1,2,-1
BB welsh ,	3,-1,-1
BB were off	-3,-4,5
BB winter ,	-3,4,-1
BB with the	18,-16,-3
BB women ,	-1,-3,4
BB words ,	3,2,-10
BB zorba the	11,-8,-1
C FILM	8,-6,-1
C FILM but	-3,3,1
C FILM in	9,-9,-2
C FILM is	-5,4,-1
C a	0,2,-2
C a film	-9,9,-1
C a polish	4,-4,-1
C afghan	-3,4,-1
C africa	-5,7,-2
C african	-2,3,-1
C african ,	-2,3,-1
C all	4,-6,0
C american	6,-5,-2
C american ,	-3,7,-4
C an	-7,8,-1
C and	3,-6,3
C and not	0,-3,2
C any	-12,4,4
C anything	-4,3,0
C anything but	0,-5,6
C anything danish	-4,-3,4
C argentina	4,-3,-2
C argentine	-4,5,-2
C argentinian	-4,4,-1
C argentinian ,	-1,2,-1
C armenian	8,-6,-4
C as	0,2,-4
C asia	-4,6,-2
C asian	-3,4,-1
C asian ,	-5,6,-2
C australia	16,-14,-6
C australian	1,1,-2
C australian ,	-7,9,-2
C austrian	1,-7,4
C austrian ,	-8,14,-9
C back	11,-11,-4
C belgian	-4,5,-1
C belgian ,	-3,4,-1
C belgian .	-8,9,-1
C bhutan	-5,7,-2
C bollywood	-5,-6,9
C bollywood ,	-2,10,-7
C brazil	14,-13,-2
C brazilian	-4,6,-2
C brazilian ,	-4,6,-2
C british	-5,6,-1
C british ,	-2,2,0
C british .	-5,6,-2
C british english	-3,4,-1
C british english ,	-4,5,-1
C bulgarian	-8,10,-3
C but	-2,3,0
C but in	-2,4,-2
C by	-2,3,-2
C can	-7,4,0
C can we	-7,3,-1
C canada	-8,11,-3
C canadian	-3,2,1
C canadian ,	-3,5,-3
C catalan	-9,11,-2
C chinese	-5,7,-1
C chinese ,	-1,2,-1
C could	-9,4,2
C could you	-8,8,-3
C cuban	-3,6,-3
C cuban ,	-4,7,-3
C czech	-4,5,-2
C danish	-6,7,-2
C danish ,	-3,3,-1
C denmark	8,-5,-11
C do	3,-6,2
C does	-9,10,-2
C dont	2,-3,-4
C dutch	1,1,-2
C dutch ,	-6,7,-1
C eastern	-1,3,0
C eastern european	-1,3,0
C egyptian	-3,5,-2
C england	-13,14,-7
C english	-2,1,1
C english ,	-4,4,-1
C estonian	-5,6,-1
C estonian ,	-3,3,0
C european	-4,5,-1
C european ,	-3,4,-1
C european .	-5,6,-1
C filipino	-4,5,0
C filipino ,	-4,5,0
C films	-4,6,-1
C find	-1,2,0
C finnish	-1,2,-1
C finnish ,	-1,2,-1
C for	-2,4,-3
C france	2,0,-3
C french	2,0,-1
C french ,	4,-2,-2
C french .	6,-5,-3
C from	-5,8,-2
C from the	-10,11,-1
C georgian	-5,7,-5
C german	-2,0,1
C german ,	6,-3,-3
C german or	-4,5,-1
C give	-7,8,-3
C give us	-2,5,-5
C got	3,-1,-5
C greek	-1,2,-2
C greek ,	-6,8,-2
C greek islands	1,0,-2
C have	8,-6,-4
C he	5,-2,-6
C hebrew	-3,4,-2
C hebrew or	-3,4,-2
C hes	8,-6,-2
C hindi	-3,4,-1
C hindi ,	-3,3,-1
C hollywood	-17,8,3
C hong	-3,4,-1
C hong kong	-3,4,-1
C how	-7,4,2
C how about	-5,2,0
C hungarian	3,-15,5
C i	5,-5,-1
C i speak	3,-3,-1
C i teach	9,-7,-3
C i want	-10,11,-3
C i was	12,-10,-2
C iceland	-2,3,-1
C iceland ,	-2,3,-1
C icelandic	-7,10,-2
C id like	-5,3,2
C im	3,-4,0
C im half	-2,-2,2
C im irish	-1,2,1
C im learning	-6,7,-4
C in	-2,1,0
C in english	-8,10,-2
C in french	-9,9,-1
C in german	-3,4,-2
C in polish	-2,2,-1
C in spanish	-4,5,-1
C india	-4,4,-1
C indian	-1,2,-1
C indian ,	-2,3,0
C indian but	-2,2,0
C indonesian	-3,4,-2
C iran	-7,-11,12
C iranian	-4,5,-1
C ireland	7,-3,-1
C ireland ,	-3,3,-1
C irish	-2,3,-2
C irish ,	-5,6,-1
C is	5,-4,-1
C isnt	-1,-4,6
C israeli	4,-2,-2
C it	1,1,-4
C italian	-1,2,-2
C italian ,	-1,2,-1
C italian .	-12,12,-2
C italian but	-10,11,-1
C italy	-7,8,-1
C its	-3,5,-2
C ive	5,-1,-7
C ive worked	1,2,-4
C jackie	-1,-3,1
C jackie chan	-1,-3,1
C japan	13,-11,-4
C japan ,	2,-1,-2
C japanese	-5,7,-1
C japanese .	-9,10,-1
C jordan	-4,7,-4
C jordan peele	-3,4,-1
C just	-10,11,-7
C kiwi	-2,4,-1
C korean	-3,4,-2
C korean or	9,-8,-1
C latin	-2,3,-2
C made	-5,8,-4
C malayalam	-4,6,-2
C malayalam ,	-4,5,-2
C maybe	-2,4,-2
C mexican	-7,9,-2
C mexican ,	-2,3,-1
C mexico	2,-1,-3
C mexico ,	-3,4,-1
C middle	-3,4,-2
C middle eastern	-3,4,-2
C more	2,0,-2
C moroccan	-3,4,-1
C moroccan ,	-3,4,-1
C my	5,-4,-1
C my brother	4,-4,-1
C my french	4,-2,-2
C my students	-4,5,-3
C my wife	0,1,-2
C my wifes	5,-3,-2
C neither	4,-5,-3
C new	-6,7,-2
C new zealand	-3,4,-1
C nigerian	-1,-1,2
C nigerian or	0,2,-1
C no	0,-4,4
C no americans	-5,-5,10
C no french	5,-2,-4
C no hollywood	9,-2,-5
C no more	-4,-1,5
C nollywood	-3,5,-3
C nollywood ,	-2,3,-1
C nordic	-1,4,-4
C norwegian	-8,11,-3
C norwegian ,	-1,2,-1
C not	-2,-4,5
C not american	-1,2,-1
C not french	-1,-2,3
C not from	0,-3,3
C not hollywood	-6,-10,11
C not in	-2,-1,3
C not necessarily	8,-6,-3
C nothing	-1,-3,3
C nothing american	-1,-1,2
C nothing brazilian	-5,-2,7
C nothing from	-2,-4,5
C nothing russian	-3,0,3
C now	-3,5,-2
C of	-4,2,0
C old	-5,6,-4
C old hollywood	-5,6,-4
C on	-2,3,-2
C one	-3,4,-2
C or	-5,7,-2
C our	4,-3,-1
C pakistani	-2,3,-1
C pakistani ,	-2,3,-1
C palestinian	-6,9,-3
C polish	-3,3,-1
C polish ,	-6,7,0
C portuguese	-4,6,-1
C portuguese ,	-2,2,0
C quebec	-2,4,-2
C quebec ,	-2,4,-2
C rather	1,-2,2
C romanian	-3,4,-1
C romanian ,	-4,5,-1
C russian	-2,4,-2
C russian ,	-5,7,-1
C same	2,0,-3
C scandinavian	-3,6,-2
C scandinavian but	-3,2,1
C scotland	-5,6,-1
C scottish	2,0,-4
C scottish ,	-4,6,-3
C senegal	-9,11,-2
C set	6,-6,-2
C set in	6,-6,-2
C show	-4,5,-1
C show me	-4,5,-1
C slovak	-2,4,-2
C so	-4,5,-1
C so english	-3,5,-2
C so in	-3,4,-1
C something	-1,3,-2
C something from	-2,3,-1
C something in	-6,8,-2
C south	-2,3,-1
C south africa	-3,4,-2
C soviet	-1,2,-2
C spanish	-3,5,-2
C spanish ,	-3,4,-1
C spanish or	-3,4,-3
C sweden	-2,3,-1
C swedish	-7,8,-1
C swiss	-4,6,-2
C taiwan	-3,5,-1
C tamil	-6,7,-1
C thai	10,-7,-4
C that	12,-11,-3
C the	2,0,-2
C the dutch	4,-2,-4
C the french	2,-8,7
C the irish	-1,2,-2
C the italian	6,-5,-3
C the japanese	4,-4,-1
C the scots	-6,6,0
C the swedish	4,-3,-3
C then	-3,5,-2
C then something	-3,5,-2
C theres	-8,9,-2
C this	-5,9,-5
C turkey	3,-2,-1
C turkey ,	5,-4,-1
C turkish	-7,9,-2
C turkish ,	-3,4,-1
C two	9,-7,-3
C ukrainian	-4,5,-1
C ukrainian ,	-4,5,-1
C us	7,-6,-3
C vietnam	-3,4,-5
C vietnamese	-1,3,-1
C vietnamese ,	-1,3,-2
C wales	6,-5,-4
C want	-3,5,-2
C we	6,-4,-2
C we had	6,-5,-1
C we have	7,-6,-2
C we want	-3,3,-3
C wed	-4,5,-2
C well	-1,2,-2
C welsh	6,-4,-3
C welsh ,	-2,4,-1
C were	4,-4,-2
C were off	-3,-4,5
C west	-9,9,-1
C weve	0,-16,9
C what	4,-1,-4
C whats	5,-1,-6
C whos	-9,-1,2
C would	12,-14,3
C would like	0,2,-4
C you	10,-8,-3
C zorba	11,-8,-1
C zorba the	11,-8,-1
F ,	-1,2,-2
F , ,	-1,3,-2
F , , ,	-2,3,-1
F , , not	4,8,-16
F , , the	3,-3,-3
F , a	8,-7,-2
F , a ,	-9,10,-2
F , and not	4,-4,-2
F , anything	-3,6,-5
F , but	-5,8,-3
F , but in	-3,5,-3
F , from	-1,2,0
F , in	-3,4,-1
F , my	6,-5,-1
F , no	2,-4,1
F , not	-1,-2,4
F , not from	0,-2,3
F , nothing	-3,-2,5
F , or	-4,5,-1
F , so	-4,5,-1
F , so in	-3,4,-1
F , something and	-5,7,-2
F , the	3,-2,-2
F , want	-5,6,-1
F .	-1,2,-2
F . ,	-3,6,-2
F . , ,	-1,5,-3
F . , from	-4,5,-1
F . , in	-2,2,0
F . , my	3,-2,-1
F . , not	-3,-5,7
F . , the	1,0,-2
F . .	-1,2,-2
F . . ,	-3,6,-2
F . . .	-1,2,-2
F . . a	-4,5,-2
F . . an	-5,5,-3
F . . any	-2,-2,2
F . . anything	-2,1,0
F . . by	-1,3,-2
F . . hes	8,-6,-2
F . . i	3,-2,-2
F . . im	3,-1,-2
F . . in	-3,5,-2
F . . more	0,2,-2
F . . my	2,0,-2
F . . no	-1,-2,4
F . . not	-2,-4,5
F . . nothing	-3,-1,5
F . . of	-14,1,7
F . . or	-8,9,-2
F . . our	4,-3,-1
F . . so	8,-6,-3
F . . something	-2,4,-2
F . . that	9,-9,-2
F . . the	2,0,-2
F . FILM ,	-1,2,-3
F . a	-4,5,-2
F . an	-5,5,-3
F . any	-2,-2,2
F . anything	-2,1,0
F . anything but	0,-4,4
F . but in	14,-13,-5
F . by	-1,3,-2
F . for ,	-3,5,-1
F . hes	8,-6,-2
F . i	3,-2,-2
F . im	3,-1,-2
F . in	-3,5,-2
F . more	0,2,-2
F . my	2,0,-2
F . my ,	-7,10,-4
F . my is	3,-2,-1
F . my to	4,-4,0
F . no	-1,-2,4
F . not	-2,-4,5
F . not from	0,-2,2
F . not in	-2,-1,3
F . nothing	-3,-1,5
F . of	-14,1,7
F . or	-8,9,-2
F . our	4,-3,-1
F . set in	8,-8,-2
F . so	8,-6,-3
F . so ,	-2,3,-1
F . something	-2,4,-2
F . something ,	-7,8,-2
F . something and	-1,2,-1
F . that	9,-9,-2
F . the	2,0,-2
F FILM	11,-8,-6
F FILM ,	1,0,-2
F FILM , from	-5,6,-1
F FILM , the	11,-10,-1
F FILM but	0,3,-3
F FILM but in	-10,11,-2
F a	2,1,-2
F a ,	12,-10,-3
F a , ,	-3,4,-1
F a film in	-5,6,-1
F about	12,-9,-8
F an	7,-6,0
F and ,	-4,5,-1
F and from	-7,7,0
F and not	-1,-6,3
F another	-10,12,-1
F any	-9,6,4
F anything	-3,1,2
F anything but	-2,-1,2
F back from	8,-8,-1
F be	1,1,-3
F before	7,-10,-3
F being in	5,-1,-5
F but	-4,4,0
F but from	-3,6,-3
F but in	-3,5,-2
F but make it	1,0,-2
F but not	-3,-4,6
F but the	-8,4,5
F by	-6,6,0
F by the	-3,1,2
F cinema	-6,7,-3
F do	-17,17,2
F do the	1,0,-4
F en	3,-2,-2
F film ,	-11,10,-2
F for	0,1,-3
F for ,	-4,5,-1
F for a	4,-3,-2
F for my	3,-1,-1
F from latin	-4,7,-3
F from the	2,-1,-2
F funny ,	-2,4,-2
F got	1,-1,-3
F had	9,-7,-2
F have	0,2,-3
F her	7,-5,-1
F hes	8,-6,-2
F his	-4,7,-4
F hours ,	1,0,-2
F i	14,-11,-9
F id like a	-8,9,-2
F im	3,-2,-3
F in	0,2,-2
F in ,	-3,5,-2
F in the	-9,10,-3
F is	10,-6,-3
F is from	4,-4,0
F is there a	-3,3,0
F isnt	-1,-5,7
F it	1,0,-3
F it be	3,-1,-3
F its	-11,12,-3
F latin	-4,7,-3
F like	0,4,-3
F like a	-8,9,-2
F love something	-4,6,-1
F made in	-6,3,1
F make it	0,1,-2
F me	8,-7,-1
F minutes ,	10,-9,-4
F more	-3,2,0
F more ,	-5,6,0
F more from	-8,9,-1
F movie	-6,6,-3
F my	4,-2,-2
F my ,	-7,10,-4
F my is	3,-2,-1
F my to	4,-4,0
F no	0,-4,4
F no ,	-12,14,-7
F no more	-4,-6,10
F nor	9,-4,-3
F not	-1,-3,3
F not ,	-8,-2,6
F not from	-3,-4,7
F not in	-4,-2,6
F not the	4,-6,8
F nothing	-3,-2,6
F nothing ,	-5,7,-6
F nothing from	-5,4,1
F of	3,-4,1
F off to	8,-6,-2
F on the	10,-9,-2
F one ,	5,-4,-2
F or	-4,5,-1
F other	-4,5,-2
F our	5,-4,-1
F please ,	-2,3,-2
F set in	0,1,-4
F so	-2,3,-2
F so ,	-3,4,-1
F so in	-3,4,-1
F something	0,2,-2
F something ,	-4,5,-2
F something and	-4,5,-2
F something from	-2,3,-2
F something in	-5,6,-1
F that	11,-10,-1
F that ,	-3,5,-1
F the	2,-1,-1
F the ,	3,-1,-2
F the of	-1,6,-9
F there a	-3,3,0
F to	5,-4,-2
F to be	3,-2,-6
F to my	0,2,-3
F two hours ,	-7,8,-1
F us	3,-8,1
F want	-4,6,-2
F wants	-4,7,-2
F was	8,-7,-1
F watch	-10,10,-1
F we	0,-11,6
F were	11,-6,-12
F were off to	5,-2,-3
F with	2,1,-3
F with ,	-2,2,-1
K # ,	-9,10,-2
K , I	9,-6,-2
K , NO	-2,-3,5
K , and	-2,3,-2
K , hint	3,-1,-5
K , is	9,-7,-5
K , nation country +	-3,4,-2
K , nation language +	2,0,-2
K , nation unread	0,1,-2
K , nation word +	1,2,-2
K , small	-3,5,-2
K , telling	2,-1,-4
K , turn 	-3,6,-2
K , wish 	-6,8,-2
K , · ,	-4,5,-1
K , · .	0,3,-3
K , · hint	7,-6,-3
K , · is	-6,7,-4
K , · small	-5,7,-2
K , · themes	8,-5,-5
K , · turn 	-9,-2,6
K , · used	7,-7,-3
K , · wish 	-3,6,-3
K . .	-3,4,-1
K . I	6,-4,-1
K . NO	-2,-2,5
K . films	-5,8,-3
K . hint	5,-8,2
K . nation country +	-1,3,-2
K . nation language +	-4,5,-1
K . nation mood +	-4,7,-6
K . nation person +	-3,4,-1
K . nation unread	6,-5,-3
K . nation word +	3,-2,-1
K . nation word -	-10,-8,13
K . rare	-7,8,-3
K . small	-2,3,-2
K . telling	5,2,-10
K . themes	16,-12,-9
K . used	-5,-1,2
K . wish 	-2,3,-1
K . · ,	-1,3,-2
K . · .	-1,2,-2
K . · NO	-7,2,6
K . · and	-7,8,-2
K . · films	-8,5,0
K . · genre	-5,8,-2
K . · hint	6,-6,-4
K . · is	-1,-7,3
K . · moods	18,-7,-10
K . · small	-3,6,-3
K . · themes	4,0,-4
K . · turn 	0,1,-2
K . · used	9,-12,2
K . · wish 	-13,15,-4
K FILM ,	1,0,-2
K FILM .	-1,3,-2
K FILM small	4,-1,-6
K FILM turn 	0,3,-3
K I hint	6,-9,-1
K I nation language +	6,-5,-3
K I nation unread	6,-4,-2
K I nation word +	8,-6,-1
K I small	-4,-3,3
K I used	8,-4,-5
K I · ,	6,-5,-3
K I · hint	5,-3,-1
K I · is	9,-8,-5
K I · occasions	3,-3,-1
K I · small	7,-5,-4
K I · themes	6,-5,-1
K I · used	7,-5,-2
K NAME .	-10,11,-5
K NO NO	-1,-6,6
K NO hint	7,-5,-3
K NO nation country -	-2,-3,4
K NO nation language -	-1,-4,5
K NO nation mood -	5,-7,1
K NO nation unread	-5,-5,10
K NO nation word -	2,-4,0
K NO rare	8,-6,-3
K NO small	-3,-5,7
K NO · ,	-1,-4,5
K NO · .	-3,-3,5
K NO · NO	-10,-2,12
K NO · and	-6,-6,9
K NO · films	-4,-4,7
K NO · small	-2,-3,4
K NO · themes	12,-2,-12
K NO · wish 	-8,0,6
K and nation country +	-1,3,-2
K and nation language +	-3,5,-2
K and nation word +	1,-4,2
K and small	-11,12,-1
K and · ,	-1,3,-2
K and · .	-2,1,0
K and · small	0,2,-2
K country ,	-3,4,-3
K country .	1,3,-8
K country nation word +	3,-1,-4
K country small	-20,8,0
K country · ,	1,-8,3
K country · .	-3,6,-5
K feeling disliked ,	-7,7,-1
K feeling liked ,	-2,3,-2
K feeling liked small	13,-13,-3
K feeling loved ,	20,-20,-4
K feeling so-so ,	-5,6,-4
K films ,	-6,9,-6
K films nation country +	-3,5,-4
K films nation language +	-4,6,-2
K films small	-2,4,-2
K films · ,	2,-1,-3
K films · small	-4,7,-3
K genre ,	-3,5,-2
K genre nation country +	-7,1,3
K genre small	-8,10,-5
K genre · ,	-7,11,-7
K hint ,	0,2,-2
K hint .	3,-3,-1
K hint NO	-8,-4,10
K hint and	3,0,-3
K hint hint	11,-10,-2
K hint is	5,-5,-2
K hint nation country +	12,-8,-5
K hint nation language +	11,-9,-3
K hint nation unread	1,-3,-1
K hint nation word +	-3,2,0
K hint small	17,-13,-5
K hint used	-7,1,7
K hint · ,	16,-12,-4
K hint · .	0,2,-3
K hint · and	12,-10,-4
K hint · films	-2,2,-1
K hint · hint	6,-4,-2
K hint · small	-1,-10,7
K is I	5,-4,-2
K is is	0,3,-3
K is nation country +	7,-5,-3
K is nation language +	6,-4,-3
K is nation unread	2,1,-3
K is nation word +	-2,4,-3
K is small	12,-9,-3
K is · ,	1,1,-2
K is · .	14,-10,-4
K is · and	2,-1,-2
K is · small	8,-6,-2
K is · used	10,-6,-4
K moods ,	0,2,-2
K moods .	-8,9,-1
K moods and	-3,5,-1
K moods nation country +	3,-1,-5
K moods small	-2,3,-2
K rare ,	-3,4,-2
K rare .	17,-14,-8
K rare and	-4,4,-1
K rare is	11,-7,-4
K rare nation language +	-6,9,-2
K rare nation person +	-6,7,-3
K rare nation unread	9,-7,-6
K rare small	2,0,-4
K rare · ,	-3,5,-2
K rare · .	5,-2,-3
K rare · small	4,-3,-5
K small ,	-3,5,-2
K small .	9,-6,-3
K small I	10,-7,-3
K small NO	-5,-9,13
K small and	3,-2,-3
K small country	2,2,-5
K small films	-8,9,-5
K small genre	-9,5,2
K small hint	-4,6,-3
K small is	0,3,-4
K small nation country +	0,3,-3
K small nation country -	-4,-5,9
K small nation language +	-2,4,-2
K small nation language -	-6,-3,9
K small nation mood +	4,-8,4
K small nation person +	2,-1,-2
K small nation unread	1,1,-2
K small nation word +	2,-1,-2
K small nation word -	0,-9,7
K small rare	-3,6,-5
K small small	1,1,-3
K small themes	11,-9,-5
K small used	2,0,-4
K small wish 	-5,-3,6
K small · ,	0,2,-2
K small · .	0,2,-2
K small · FILM	-6,7,-3
K small · NO	-5,5,-1
K small · and	-1,2,-1
K small · country	-4,5,-2
K small · films	2,1,-3
K small · genre	-3,0,3
K small · hint	7,-6,-1
K small · is	8,-5,-3
K small · like 	-10,2,8
K small · moods	2,3,-5
K small · occasions	4,-2,-4
K small · rare	6,-2,-5
K small · small	-2,0,1
K small · standing	-3,0,0
K small · telling	0,2,-5
K small · themes	6,-3,-3
K small · turn 	-5,8,-6
K small · wish 	-1,3,-3
K telling ,	-3,4,-1
K telling nation mood +	0,3,-6
K telling · ,	14,-7,-8
K telling · .	-10,10,-3
K themes .	-5,7,-2
K themes and	-2,6,-11
K themes is	7,-6,-1
K themes nation country +	11,-9,-8
K themes nation word +	6,-2,-11
K themes small	10,-7,-4
K themes · ,	6,-3,-7
K themes · .	14,-10,-12
K turn  nation country +	-6,8,-2
K turn  nation language +	-7,11,-5
K turn  nation word +	-1,2,-2
K turn  small	-2,0,2
K turn  · .	-7,7,-1
K used ,	-5,5,0
K used .	-1,3,-3
K used I	1,4,-4
K used and	-5,6,-1
K used is	11,-10,-3
K used nation country +	-2,4,-3
K used nation language +	9,-7,-3
K used nation unread	6,-5,-3
K used nation word +	2,-4,3
K used small	3,-2,-1
K used wish 	-4,4,-1
K used · ,	4,-1,-3
K used · .	0,-6,1
K used · and	-4,5,-2
K used · small	1,-4,-1
K wish  ,	-2,3,-2
K wish  .	-10,13,-4
K wish  NO	-6,11,-8
K wish  is	-8,9,-4
K wish  nation country +	-4,5,-2
K wish  nation unread	-5,8,-3
K wish  nation word +	-6,9,-2
K wish  small	-5,8,-2
K wish  wish 	-1,3,-2
K wish  · ,	-5,5,0
K wish  · .	-4,6,-3
K wish  · NO	-2,7,-5
K wish  · and	-1,2,-1
K wish  · films	-7,9,-2
K wish  · hint	-1,2,-3
K wish  · is	0,3,-3
K wish  · small	-4,7,-2
K · , #	1,2,-4
K · , FILM	-2,3,1
K · , NO	-2,3,-1
K · , country	13,-11,-4
K · , feeling disliked	-3,4,0
K · , feeling liked	-9,6,1
K · , films	-2,3,-3
K · , genre	-5,7,-2
K · , hint	-3,5,-2
K · , moods	-2,4,-2
K · , occasions	2,4,-5
K · , rare	0,3,-2
K · , seen 	-2,1,0
K · , telling	-1,3,-2
K · , themes	-1,3,-2
K · , they	6,-5,-2
K · , turn 	4,-4,1
K · , used	-2,4,-2
K · , wish 	3,-2,-1
K · . .	-1,2,-1
K · . FILM	-2,-1,2
K · . I	-3,-6,3
K · . NO	-10,9,2
K · . country	-8,1,5
K · . hint	-15,20,-8
K · . is	3,-2,-5
K · . moods	-3,5,-8
K · . rare	-2,4,-3
K · . small	2,0,-4
K · . used	12,-6,-12
K · . wish 	4,-1,-5
K · NO NO	-4,5,-1
K · NO small	1,-16,9
K · and I	1,0,-3
K · and NO	8,-9,-3
K · and country	-1,2,0
K · and hint	4,-2,-3
K · and moods	-2,3,-1
K · and rare	-9,9,-1
K · and small	-9,11,-1
K · and themes	16,-16,-1
K · and used	-4,4,1
K · and wish 	11,-11,-1
K · country .	-10,3,0
K · films .	-3,1,-1
K · films NO	-3,5,-2
K · films is	-6,7,-2
K · films small	-3,2,0
K · films used	3,-3,-3
K · genre ,	2,0,-2
K · genre .	-5,8,-3
K · genre genre	-5,5,-1
K · genre small	-5,0,9
K · hint ,	7,-3,-4
K · hint .	4,0,-4
K · hint hint	8,-7,-1
K · hint small	17,-13,-4
K · hint themes	2,1,-4
K · hint used	2,2,-5
K · hint wish 	-5,4,-2
K · is I	1,-7,-1
K · is feeling liked	2,2,-3
K · is hint	0,2,-3
K · is small	-5,4,1
K · like  like 	-10,2,8
K · moods .	5,2,-11
K · moods small	-4,6,-8
K · occasions occasions	3,-2,-2
K · rare ,	-6,8,-5
K · rare .	-7,8,-3
K · small ,	-6,3,2
K · small .	2,-2,-1
K · small I	-1,4,-3
K · small genre	6,-6,-3
K · small hint	1,1,-2
K · small moods	-1,4,-4
K · small rare	2,3,-9
K · small small	-5,4,0
K · small themes	-2,7,-4
K · small used	3,-6,2
K · small wish 	0,2,-3
K · standing ,	-6,-5,8
K · telling telling	-2,3,-3
K · themes ,	8,-6,-2
K · themes .	4,1,-7
K · themes films	-5,13,-7
K · themes genre	7,-6,-4
K · themes hint	11,-10,-2
K · themes small	4,1,-5
K · themes themes	-8,10,-5
K · turn  .	-6,2,1
K · turn  NO	5,-12,3
K · used ,	5,-3,-3
K · used .	0,5,-6
K · used hint	11,-8,-3
K · used rare	18,-15,-8
K · used small	0,-8,9
K · wish  ,	-3,7,-1
K · wish  .	-10,6,4
K · wish  wish 	-1,2,-3
L1 ,	-1,3,-2
L1 .	-1,3,-2
L1 R1 , ,	-4,5,-1
L1 R1 , .	0,3,-3
L1 R1 , and	1,1,-2
L1 R1 , even	-7,9,-2
L1 R1 , if	-5,6,-1
L1 R1 , is	-6,7,-4
L1 R1 , maybe	-4,6,-2
L1 R1 , period	2,-1,-3
L1 R1 . ,	-1,3,-2
L1 R1 . .	-1,2,-2
L1 R1 . again	-4,2,0
L1 R1 . and	-8,10,-2
L1 R1 . but	-1,3,-2
L1 R1 . cinema	-5,6,-1
L1 R1 . comedies	-3,6,-2
L1 R1 . comedy	-2,3,-1
L1 R1 . crime	-6,9,-2
L1 R1 . films	-8,-3,8
L1 R1 . for	-4,8,-5
L1 R1 . has	-6,8,-2
L1 R1 . horror	-5,8,-2
L1 R1 . is	4,-21,7
L1 R1 . language	-14,1,8
L1 R1 . n	-9,12,-3
L1 R1 . not	-10,4,3
L1 R1 . or	-5,7,-2
L1 R1 . peele	-3,4,-1
L1 R1 . perhaps	-13,15,-5
L1 R1 . two	11,-10,-4
L1 R1 . was	7,-7,-3
L1 R1 . with	3,-1,-7
L1 R1 . would	-5,6,-2
L1 R1 a .	-3,6,-3
L1 R1 a comedy	-4,5,-1
L1 R1 a film	-5,6,-1
L1 R1 a one	-10,11,-4
L1 R1 and ,	3,-1,-3
L1 R1 and .	-3,-1,2
L1 R1 another one	-5,6,-1
L1 R1 any film	-7,7,-1
L1 R1 anything ,	-4,-8,10
L1 R1 anything .	-4,5,-3
L1 R1 be ,	-3,5,-2
L1 R1 but ,	0,-3,4
L1 R1 but .	-6,1,5
L1 R1 for ,	3,-2,-3
L1 R1 from ,	3,-2,0
L1 R1 from .	-8,8,0
L1 R1 from america	-4,5,-2
L1 R1 from and	5,-3,-1
L1 R1 from or	-3,4,-1
L1 R1 from with	4,-4,-2
L1 R1 hes ,	8,-7,-2
L1 R1 im ,	8,-6,-3
L1 R1 in ,	1,1,-2
L1 R1 in .	2,0,-2
L1 R1 in or	-8,9,-2
L1 R1 is ,	10,-9,-2
L1 R1 is and	8,-6,-3
L1 R1 learning ,	20,-20,-2
L1 R1 more ,	-2,4,-1
L1 R1 movie ,	6,-7,1
L1 R1 movie with	-2,3,-1
L1 R1 my class	5,-3,-1
L1 R1 my is	5,-4,-2
L1 R1 my neighbour	5,-4,-1
L1 R1 my uncle	4,-3,0
L1 R1 necessarily .	8,-6,-3
L1 R1 no ,	-4,-4,7
L1 R1 no please	-8,-3,10
L1 R1 no this	-12,-4,14
L1 R1 not ,	-2,-3,5
L1 R1 not .	-3,3,0
L1 R1 nothing ,	-2,-2,4
L1 R1 nothing .	-1,-1,2
L1 R1 nothing for	-2,-3,5
L1 R1 of ,	-12,12,-3
L1 R1 of .	9,-5,-12
L1 R1 old .	-10,10,-3
L1 R1 or ,	-2,4,-2
L1 R1 or .	-2,3,-1
L1 R1 so ,	8,-8,-2
L1 R1 something ,	-4,8,-4
L1 R1 something .	-2,4,-2
L1 R1 something that	-2,2,-1
L1 R1 something thats	-2,3,-1
L1 R1 speak ,	9,-8,-1
L1 R1 speaks ,	16,-13,-5
L1 R1 the ,	-7,7,0
L1 R1 the .	3,-10,2
L1 R1 the dispatch	13,-11,-3
L1 R1 the do	4,0,-3
L1 R1 the in	1,1,-3
L1 R1 the new	-2,3,-3
L1 R1 the of	6,-5,-2
L1 R1 the one	11,-9,-2
L1 R1 the ones	-7,11,-7
L1 R1 the side	4,-3,-3
L1 R1 to ,	3,-2,-2
L1 R1 to .	11,-7,-4
L1 R1 to and	5,-5,-1
L1 R1 to in	5,-4,-1
L1 R1 to on	4,-2,-2
L1 R1 wants ,	-4,7,-2
L1 R1 was ,	9,-8,-1
L1 R1 west ,	-6,7,-1
L1 a	1,2,-2
L1 about	4,1,-5
L1 an	7,-6,0
L1 another	-10,12,-1
L1 any	-9,9,0
L1 anything	-3,1,2
L1 be	-1,3,-2
L1 before	7,-10,-3
L1 but	-4,4,0
L1 by	-6,5,1
L1 central	-4,6,-2
L1 cinema	-6,7,-3
L1 do	-17,17,2
L1 en	3,-2,-2
L1 for	0,1,-3
L1 got	1,-1,-3
L1 had	9,-7,-2
L1 half	7,-5,-2
L1 have	0,2,-3
L1 her	7,-5,-1
L1 hes	8,-7,-2
L1 his	-4,7,-4
L1 im	9,-7,-3
L1 in	0,2,-2
L1 is	10,-6,-3
L1 isnt	-1,-5,7
L1 it	-2,4,-4
L1 its	-11,12,-3
L1 latin	-4,7,-3
L1 learning	-2,3,-3
L1 like	3,-1,-2
L1 me	8,-7,-1
L1 movie	2,-1,-1
L1 my	4,-2,-2
L1 necessarily	8,-6,-3
L1 new	-12,15,-4
L1 no	-1,-4,4
L1 nor	9,-4,-3
L1 not	-1,-3,3
L1 nothing	-3,-2,6
L1 of	2,-5,1
L1 old	-2,4,-4
L1 or	-4,5,-1
L1 other	-4,5,-2
L1 our	6,-5,-1
L1 so	1,1,-2
L1 something	0,2,-2
L1 speak	8,-5,-5
L1 speaks	-1,3,-5
L1 teach	7,-5,-3
L1 that	11,-10,-1
L1 to	5,-4,-2
L1 us	1,-8,2
L1 want	-4,5,-1
L1 wants	-4,7,-2
L1 was	8,-7,-1
L1 watch	-10,10,-1
L1 were	17,-15,-8
L1 west	-9,9,-1
L1 with	2,1,-3
L2 .	-2,2,-1
L2 00	5,-2,-4
L2 0000	-5,7,0
L2 0000s	-2,3,0
L2 FILM	1,2,-3
L2 L1 , a	8,-7,-2
L2 L1 , anything	-3,6,-5
L2 L1 , but	-1,2,-1
L2 L1 , from	-4,5,0
L2 L1 , in	2,-1,-1
L2 L1 , my	5,-3,-1
L2 L1 , no	1,-4,2
L2 L1 , not	-2,-2,4
L2 L1 , nothing	-3,-2,5
L2 L1 , old	2,-1,-4
L2 L1 , or	-4,5,-1
L2 L1 , so	-4,5,-1
L2 L1 , the	3,-2,-3
L2 L1 , want	-5,7,-2
L2 L1 . .	-3,4,-1
L2 L1 . a	-4,5,-2
L2 L1 . an	-5,5,-3
L2 L1 . any	0,5,-5
L2 L1 . anything	-2,1,0
L2 L1 . from	-4,6,-1
L2 L1 . hes	8,-7,-2
L2 L1 . im	9,-8,-2
L2 L1 . in	-3,4,-1
L2 L1 . more	0,2,-2
L2 L1 . my	4,-3,-1
L2 L1 . no	-1,-2,4
L2 L1 . not	-3,-4,5
L2 L1 . nothing	-3,-1,5
L2 L1 . our	4,-3,-1
L2 L1 . so	8,-6,-3
L2 L1 . something	-2,4,-2
L2 L1 . that	9,-9,-2
L2 L1 . the	-6,7,-2
L2 L1 0000s ,	-2,3,0
L2 L1 FILM ,	1,0,-2
L2 L1 FILM .	-1,3,-2
L2 L1 FILM but	0,3,-3
L2 L1 and from	-9,10,-1
L2 L1 and not	0,-7,3
L2 L1 anything but	-2,-1,2
L2 L1 back from	8,-8,-1
L2 L1 but from	-3,6,-3
L2 L1 but in	-3,5,-2
L2 L1 but not	-3,-4,6
L2 L1 but the	-8,4,5
L2 L1 by the	-3,1,2
L2 L1 do the	1,0,-4
L2 L1 film ,	-11,10,-2
L2 L1 for my	3,-1,-1
L2 L1 from latin	-4,7,-3
L2 L1 from the	2,-1,-2
L2 L1 funny ,	-2,4,-2
L2 L1 hours ,	1,0,-2
L2 L1 humour ,	-2,2,-1
L2 L1 i teach	7,-5,-3
L2 L1 im learning	-6,7,-4
L2 L1 in the	2,-2,-1
L2 L1 is from	4,-4,0
L2 L1 it .	4,-4,-3
L2 L1 it be	-3,5,-2
L2 L1 love something	-4,6,-1
L2 L1 made in	-6,3,1
L2 L1 make it	-8,8,-2
L2 L1 minutes ,	5,-3,-3
L2 L1 moved to	5,-4,-1
L2 L1 no more	-4,-6,10
L2 L1 not from	-3,-4,7
L2 L1 not in	-4,-2,6
L2 L1 not necessarily	8,-6,-3
L2 L1 nothing from	-5,4,1
L2 L1 off to	8,-6,-2
L2 L1 on the	10,-9,-2
L2 L1 one ,	5,-4,-2
L2 L1 period ,	-8,8,-1
L2 L1 please ,	-2,3,-2
L2 L1 set in	-1,2,-4
L2 L1 so in	-3,4,-1
L2 L1 something from	-2,3,-1
L2 L1 there a	-3,3,0
L2 L1 to be	-2,3,-3
L2 L1 winter ,	-4,6,-2
L2 L1 zorba the	11,-8,-1
L2 about	-3,6,-6
L2 all	1,1,-6
L2 america	-7,12,-6
L2 and	-2,4,0
L2 anything	-4,1,3
L2 as	10,-9,-2
L2 at	-1,-10,8
L2 back	7,-6,-1
L2 be	8,-9,-5
L2 but	-2,-2,3
L2 by	-5,3,3
L2 cold	-7,-12,11
L2 country	3,-13,8
L2 czech	-4,4,-1
L2 do	11,-9,-4
L2 dry	-4,5,-1
L2 farce	6,-5,-3
L2 film	-3,6,-3
L2 for	10,-9,-1
L2 from	2,0,-3
L2 funny	-2,4,-2
L2 german	-5,6,-1
L2 greek	-6,1,6
L2 have	-6,3,-2
L2 hindi	-6,3,4
L2 hours	9,-8,-2
L2 house	-1,2,-3
L2 how	-4,5,-3
L2 humour	-2,2,-1
L2 i	2,4,-6
L2 im	7,-6,-5
L2 in	1,1,-4
L2 is	11,-12,-1
L2 italian	-5,2,3
L2 its	3,-2,-1
L2 like	-2,4,-3
L2 love	-4,5,-1
L2 made	-5,3,0
L2 make	-8,8,-2
L2 maybe	14,-13,-8
L2 me	-7,-3,8
L2 minutes	5,-3,-3
L2 more	-7,8,-2
L2 moved	5,-4,-1
L2 my	13,-10,-3
L2 no	5,-1,-6
L2 not	-3,-3,6
L2 nothing	-2,-3,0
L2 of	-2,-1,2
L2 off	6,-4,-2
L2 on	6,-4,-4
L2 one	-1,3,-3
L2 only	0,1,-4
L2 or	-4,5,-1
L2 out	3,-3,1
L2 period	-8,8,-1
L2 please	-2,3,-2
L2 says	-9,10,-4
L2 set	-1,2,-4
L2 she	0,3,-4
L2 show	-3,3,-1
L2 so	-9,6,3
L2 something	-1,2,-1
L2 story	5,-2,-2
L2 strangers	5,-5,0
L2 tamil	-6,1,1
L2 that	-3,2,2
L2 the	1,3,-6
L2 there	-5,6,-2
L2 this	3,0,-6
L2 to	3,-9,3
L2 up	3,0,-3
L2 us	-4,-5,7
L2 want	4,-6,-1
L2 was	14,-14,-2
L2 we	-3,-3,0
L2 were	-9,2,2
L2 weve	-5,-10,10
L2 wife	-6,7,-1
L2 winter	-4,6,-2
L2 zorba	11,-8,-1
R1 ,	-1,2,-1
R1 .	-1,2,-1
R1 0	5,-10,1
R1 FILM	-6,7,-3
R1 R2 , 0000	13,-12,-3
R1 R2 , FILM	-2,3,1
R1 R2 , absurd	-4,4,-1
R1 R2 , after	-1,3,-2
R1 R2 , any	1,1,-3
R1 R2 , anything	2,1,-3
R1 R2 , before	-2,3,-1
R1 R2 , black	-1,2,-1
R1 R2 , but	-2,1,0
R1 R2 , children	-2,3,-1
R1 R2 , deadpan	-2,2,-1
R1 R2 , dubbed	-1,2,-2
R1 R2 , family	8,-7,-3
R1 R2 , folk	-2,2,0
R1 R2 , for	7,-6,-1
R1 R2 , funny	-7,0,2
R1 R2 , give	-10,-8,11
R1 R2 , he	6,-6,-2
R1 R2 , hopeful	-3,5,-2
R1 R2 , horses	-2,3,-1
R1 R2 , i	-5,4,0
R1 R2 , id	2,-1,-4
R1 R2 , if	-3,3,0
R1 R2 , im	7,-8,0
R1 R2 , in	-3,4,0
R1 R2 , is	6,-5,-1
R1 R2 , its	3,-4,3
R1 R2 , ive	-2,-1,2
R1 R2 , just	3,-5,3
R1 R2 , kitchen	-5,6,-1
R1 R2 , made	2,-1,-1
R1 R2 , maybe	-2,3,-1
R1 R2 , mountains	11,-10,-2
R1 R2 , no	-3,4,-1
R1 R2 , nobody	11,-10,-3
R1 R2 , not	-8,8,0
R1 R2 , old	4,-3,-1
R1 R2 , one	-2,3,-3
R1 R2 , or	-2,3,-1
R1 R2 , outback	-4,5,-2
R1 R2 , please	-3,4,-3
R1 R2 , she	6,-5,-3
R1 R2 , sheep	-1,2,0
R1 R2 , sixties	-1,3,-1
R1 R2 , slow	-6,9,-2
R1 R2 , so	5,-4,-2
R1 R2 , street	-4,5,0
R1 R2 , summer	-2,3,-1
R1 R2 , that	1,4,-4
R1 R2 , the	2,3,-3
R1 R2 , then	-6,6,-1
R1 R2 , they	5,-4,-1
R1 R2 , trolls	-3,4,0
R1 R2 , two	5,-5,-2
R1 R2 , under	-1,4,-3
R1 R2 , village	-3,3,0
R1 R2 , warm	-1,3,-2
R1 R2 , we	-1,-7,8
R1 R2 , weddings	-1,2,-1
R1 R2 , were	-2,9,-4
R1 R2 , with	-5,4,1
R1 R2 , yes	-5,6,-1
R1 R2 . .	-1,2,-1
R1 R2 . FILM	-2,-1,2
R1 R2 . a	-12,14,-4
R1 R2 . i	14,-14,-2
R1 R2 . my	-6,-1,5
R1 R2 . something	6,-6,-2
R1 R2 . the	-3,5,-2
R1 R2 . we	-7,1,-6
R1 R2 again ,	-5,5,-1
R1 R2 again .	10,-12,5
R1 R2 and not	-1,2,-2
R1 R2 but no	-1,2,-1
R1 R2 but not	-4,6,-1
R1 R2 cinema ,	-2,0,2
R1 R2 comedy ,	-2,3,-1
R1 R2 film that	-4,5,-2
R1 R2 films ,	-7,6,1
R1 R2 for a	-2,1,-2
R1 R2 for my	1,2,-3
R1 R2 for once	-4,-3,4
R1 R2 from the	4,-3,-2
R1 R2 horror ,	-5,3,1
R1 R2 horror .	3,-2,-3
R1 R2 if possible	-8,9,-1
R1 R2 if you	-3,0,2
R1 R2 in laws	10,-7,-2
R1 R2 in the	-5,6,-3
R1 R2 is where	2,11,-9
R1 R2 islands ,	1,0,-2
R1 R2 language ,	-6,9,-6
R1 R2 maybe ,	-9,10,-2
R1 R2 maybe .	-3,4,-2
R1 R2 new wave	-2,3,-3
R1 R2 night ,	5,-3,-2
R1 R2 obviously .	-4,5,-2
R1 R2 of the	1,0,-2
R1 R2 one ,	8,-7,-2
R1 R2 one .	5,-4,-2
R1 R2 one with	6,-5,-2
R1 R2 ones .	-10,1,3
R1 R2 or thereabouts	-5,6,-2
R1 R2 out of	-5,-5,7
R1 R2 perhaps ,	-7,9,-3
R1 R2 please ,	-3,2,1
R1 R2 please .	-5,3,3
R1 R2 side .	1,-1,-2
R1 R2 teacher ,	5,-3,-2
R1 R2 that isnt	-1,4,-3
R1 R2 that not	-2,3,-1
R1 R2 this month	-14,6,4
R1 R2 this time	-3,6,-4
R1 R2 though .	-4,0,3
R1 R2 tonight .	-12,-4,12
R1 R2 would be	-4,3,1
R1 again	-2,0,1
R1 america	-4,5,-2
R1 as	-14,8,-3
R1 at	1,-5,3
R1 barber	7,-5,-3
R1 but	2,-1,-1
R1 cartoon	-1,5,-4
R1 cinema	-3,2,1
R1 city	3,-2,-4
R1 class	8,-7,-3
R1 comedies	-11,9,2
R1 comedy	-4,5,-1
R1 crime	-6,9,-2
R1 days	-6,8,-5
R1 dispatch	13,-11,-3
R1 do	4,0,-3
R1 even	-7,9,-2
R1 exchange	11,-7,-4
R1 family	-9,10,-2
R1 film	-6,8,-2
R1 films	-5,1,3
R1 football	15,-6,-14
R1 for	-6,-2,5
R1 friend	2,0,-4
R1 from	4,-2,-3
R1 got	-5,-1,-3
R1 has	-6,8,-2
R1 horror	-1,2,-1
R1 i	-2,3,-5
R1 if	-6,8,-1
R1 in	0,2,-2
R1 is	1,-5,0
R1 islands	8,-7,-3
R1 isnt	-5,-17,11
R1 language	-13,2,8
R1 made	-4,4,1
R1 maybe	-5,6,-2
R1 must	-14,15,-4
R1 n	-9,12,-3
R1 neighbour	9,-9,-1
R1 neighbours	-2,4,-3
R1 new	7,-6,-4
R1 night	5,-3,-2
R1 no	-12,-16,22
R1 not	-3,3,-3
R1 obviously	-3,4,-1
R1 of	1,0,-2
R1 on	1,2,0
R1 one	7,-5,-2
R1 ones	-6,3,2
R1 only	-3,4,-6
R1 or	-2,3,-1
R1 out	-5,-5,7
R1 peele	-3,4,-1
R1 people	12,-7,-8
R1 perhaps	-8,10,-3
R1 period	3,-2,-1
R1 please	-4,2,2
R1 remakes	-13,-9,14
R1 revolution	-9,9,-2
R1 side	4,-3,-3
R1 stuff	-8,3,0
R1 teacher	4,-3,-2
R1 that	-2,5,-3
R1 thats	-1,2,-1
R1 the	4,3,-16
R1 thing	-2,3,-2
R1 this	-8,5,2
R1 though	-4,0,3
R1 to	1,4,-4
R1 toast	13,-11,-5
R1 tonight	-7,6,2
R1 too	9,-8,-4
R1 two	11,-10,-4
R1 uncle	6,-5,-2
R1 was	8,-7,-2
R1 would	-1,2,-1
R2 ,	3,-2,-1
R2 .	-1,2,-1
R2 0000	11,-10,-2
R2 FILM	3,-2,0
R2 a	-4,3,1
R2 about	2,0,-4
R2 absurd	-4,4,-1
R2 after	-9,12,-2
R2 and	-2,2,0
R2 any	1,1,-3
R2 anything	4,0,-4
R2 at	-5,2,3
R2 be	-4,4,0
R2 before	3,-1,-1
R2 big	-4,5,-1
R2 black	-1,2,-1
R2 bleak	-3,5,-2
R2 but	-2,1,0
R2 by	-2,7,-6
R2 children	-2,3,-1
R2 deadpan	-1,2,-1
R2 drama	-3,4,-2
R2 dubbed	-1,2,-2
R2 dutch	8,-7,-4
R2 english	-2,2,0
R2 fairy	-1,2,-1
R2 family	4,-3,-2
R2 folk	-2,2,0
R2 football	-3,4,-1
R2 for	-3,5,-3
R2 friday	3,1,-4
R2 from	-2,3,-1
R2 funny	-11,9,-1
R2 get	-7,8,-3
R2 give	-10,-8,11
R2 good	-6,15,-4
R2 has	-8,5,-3
R2 hates	11,-10,-2
R2 have	0,-8,4
R2 he	5,-5,-1
R2 hes	3,-3,0
R2 home	-1,-5,3
R2 hopeful	-3,5,-2
R2 horses	-2,3,-1
R2 i	2,-1,-1
R2 id	9,-7,-6
R2 if	2,-1,-1
R2 in	5,-3,-2
R2 is	10,-7,-4
R2 isnt	-2,3,-1
R2 it	2,0,-4
R2 italian	4,-3,-1
R2 its	3,-4,3
R2 ive	-2,-1,2
R2 just	7,-4,-2
R2 kitchen	-5,6,-1
R2 laws	10,-7,-2
R2 less	-1,2,-3
R2 like	10,-9,-3
R2 long	-5,8,-2
R2 lovely	5,-4,-3
R2 made	-5,6,-2
R2 make	-1,-8,8
R2 maybe	-2,3,-1
R2 me	5,-4,-2
R2 month	-14,6,4
R2 mountains	11,-10,-2
R2 naturally	-5,6,-2
R2 never	6,-3,-3
R2 no	-5,6,0
R2 nobody	-4,0,3
R2 not	-5,6,-1
R2 of	-6,-3,6
R2 old	4,-3,-1
R2 on	6,-11,3
R2 once	-4,-3,4
R2 one	-4,9,-5
R2 only	-13,14,-1
R2 or	-2,3,-1
R2 our	3,-1,-4
R2 outback	-4,5,-2
R2 please	1,-2,2
R2 possible	-8,9,-1
R2 says	-2,-2,3
R2 school	1,0,-4
R2 she	2,-5,1
R2 sheep	-1,2,0
R2 singing	7,-5,-4
R2 sixties	-1,3,-1
R2 slow	-6,9,-2
R2 snow	-10,12,-2
R2 so	5,-3,-2
R2 something	9,-9,-4
R2 street	-4,5,0
R2 summer	-2,3,-1
R2 tamil	-4,5,-1
R2 that	-5,-3,6
R2 thats	-15,17,-2
R2 the	-4,5,0
R2 then	-14,16,-7
R2 there	-1,3,-2
R2 thereabouts	-5,6,-2
R2 they	2,-1,-1
R2 this	9,-9,-2
R2 time	-3,6,-4
R2 to	-6,7,-2
R2 trolls	-3,4,0
R2 two	6,-5,-1
R2 under	-2,5,-2
R2 village	-3,3,0
R2 want	6,-6,-1
R2 warm	-1,3,-2
R2 wave	-2,3,-4
R2 we	-4,-4,6
R2 weddings	-1,3,-1
R2 welsh	-5,3,4
R2 were	-13,14,-5
R2 what	2,-5,1
R2 when	3,-2,-4
R2 where	4,2,-6
R2 with	0,2,-1
R2 would	4,-2,-3
R2 year	11,-11,1
R2 yes	0,2,-1
R2 you	-3,4,-1
S FILM	4,-2,-1
S FILM ,	2,-1,-2
S FILM but	-8,10,-1
S FILM in	12,-9,-5
S FILM is	-5,4,-1
S a	2,1,-2
S a film	-6,14,-11
S a movie	-3,4,-1
S a polish	4,-4,-1
S afghan	-3,4,-1
S african	-2,1,1
S african ,	-2,0,2
S after	-3,-7,10
S all	-6,4,0
S all the	-5,6,-4
S american	10,-12,0
S an	-4,7,-3
S and	-8,-2,8
S another	-5,6,-1
S any	-3,-2,3
S anything	-4,0,1
S anything but	0,-4,4
S anything danish	-4,-3,4
S argentinian	-4,4,-1
S argentinian ,	-1,2,-1
S armenian	8,-6,-4
S as	-1,3,-3
S asian	-1,-3,4
S asian horror	-1,-3,4
S australian	4,-1,-2
S australian ,	-8,10,-2
S austrian	-9,-4,7
S back	9,-8,-3
S back from	6,-6,-2
S based	3,-2,-2
S based on	3,-2,-2
S belgian	-3,5,-1
S between	12,-11,-1
S between the	12,-11,-1
S bhutan	-5,7,-2
S bollywood	-5,-9,12
S bollywood ,	-2,10,-7
S born	6,-5,-2
S born in	6,-5,-2
S brazil	14,-13,-2
S british	-8,10,-2
S british ,	-3,4,-1
S bulgarian	-8,10,-3
S but	-3,5,-3
S by	-2,-1,4
S can	-13,8,-1
S can we	-16,8,-1
S canadian	-3,2,1
S canadian ,	-2,4,-2
S catalan	-9,11,-2
S chinese	-8,11,-2
S chinese ,	-1,3,-1
S coming	-1,-1,2
S coming back	-1,-1,2
S could	-7,4,2
S could be	-3,2,3
S could you	-8,8,-3
S cuban	-3,5,-3
S cuban ,	-3,5,-3
S cyprus	-5,8,-15
S danish	-4,6,-2
S danish ,	-2,3,-1
S denis	-8,9,-1
S denis villeneuve	-8,9,-1
S do	2,4,-8
S does	-9,10,-2
S dont	-6,4,0
S dutch	2,0,-4
S dutch ,	-5,7,-1
S eastern	-1,4,0
S eastern european	-1,4,0
S egyptian	-3,5,-2
S english	-3,-3,4
S english ,	-8,9,-1
S estonia	-2,3,-4
S estonia ,	-2,3,-4
S estonian	-2,5,-3
S estonian ,	-2,5,-3
S ethiopian	5,-2,-4
S farmers	1,4,-6
S farmers ,	1,4,-6
S filipino	-1,2,0
S filipino ,	-1,2,0
S find	-2,5,-2
S first	-9,10,-2
S fjords	-6,7,-1
S for	6,-4,-2
S for the	8,-7,-2
S french	-3,2,1
S french ,	11,-10,-5
S french .	9,-8,-10
S fritz	-6,8,-2
S from	-4,5,-1
S georgian	-2,3,-6
S german	-8,-1,5
S get	-5,2,4
S get the	-5,3,4
S give	-7,8,-3
S give me	-2,4,-1
S give us	10,-8,-4
S greek	-1,3,-2
S greek ,	-4,5,-1
S had	0,3,-4
S half	8,-7,-1
S half the	4,-3,-2
S haunted	-11,12,-3
S hebrew	-3,4,-2
S hebrew or	-3,4,-2
S her	2,0,-2
S heres	-6,7,-1
S heres the	-6,7,-1
S hes	11,-9,-3
S hindi	12,-7,-2
S hindi ,	14,-13,-1
S his	5,-3,-3
S his estonian	5,-3,-3
S hong	-3,6,-2
S hong kong	-3,6,-2
S how	-7,3,2
S how about	-5,1,1
S hungarian	-9,2,7
S i	-2,1,-1
S i do	4,-5,0
S i speak	2,-2,-1
S i teach	2,0,-4
S i want	-6,6,-1
S icelandic	5,-4,-2
S icelandic ,	9,-8,-2
S id	0,1,-2
S id like	-3,4,-1
S if	-4,5,-4
S im	1,-2,1
S im chinese	4,-3,-2
S im dutch	2,-1,-2
S im half	-2,-2,2
S im irish	-1,2,1
S im learning	-6,6,0
S in	-6,5,2
S in english	-4,6,-2
S in german	-1,3,-2
S in polish	3,-3,-1
S india	-3,4,-1
S india ,	-3,4,-1
S indian	1,-3,-1
S indian but	-2,2,0
S indonesian	-3,4,-2
S iranian	-4,5,-1
S iraq	3,-12,1
S iraq ,	3,-12,1
S irish	-8,9,-2
S irish ,	-5,6,-2
S is	-1,2,-1
S is there	-1,1,-2
S israeli	4,-2,-2
S it	-5,1,2
S italian	-4,5,-2
S italy	8,-5,-2
S italy ,	9,-6,-2
S its	5,-4,-4
S its our	-2,3,-1
S ive	2,0,-1
S ive worked	1,-1,2
S jackie	-1,-3,1
S jackie chan	-1,-3,1
S japanese	-7,9,-2
S jordan	-4,7,-4
S jordan peele	-3,4,-1
S korean	-4,6,-2
S learning	6,-4,-3
S leave	-4,-3,6
S lets	9,-8,-5
S like	-3,3,-1
S like FILM	-6,6,-1
S looking	-2,3,-2
S looking for	-2,3,-2
S mads	-3,4,-1
S mads mikkelsen	-3,4,-1
S malayalam	-1,3,-2
S mexican	-8,9,-1
S mexico	7,-6,-3
S mexico ,	-3,4,-1
S middle	-3,5,-2
S more	1,3,-3
S more of	8,-2,-8
S more with	-8,9,-3
S moroccan	-3,4,-1
S moroccan ,	-3,4,-1
S movie	-13,15,-5
S my	4,-3,-1
S my bikes	-3,8,-3
S my boss	3,-2,-1
S my choir	4,-9,2
S my students	-4,5,-3
S my wife	0,3,-4
S my wifes	2,-2,0
S new	-7,9,-2
S new zealand	-3,4,-1
S next	-1,2,-1
S next month	-2,3,-1
S nigerian	-4,7,-1
S nigerian or	-3,6,-5
S no	0,-2,2
S no ,	1,0,-4
S no french	-2,-1,4
S no hindi	-5,1,3
S no hollywood	9,-2,-5
S no koreans	-10,-4,3
S no more	-1,-2,4
S no us	-5,2,2
S nollywood	-3,5,-3
S nollywood ,	-2,3,-1
S norwegian	-10,11,-3
S not	-2,0,3
S not american	4,-3,-3
S not australian	-2,2,1
S not bosnian	-2,-5,4
S not french	-5,-6,7
S not from	0,-2,2
S not in	-2,2,1
S nothing american	-1,-1,2
S nothing from	-1,-3,4
S nothing russian	-3,0,3
S now	-11,14,2
S of	-3,-2,4
S on	2,-1,-2
S one	2,-1,-1
S or	-9,13,-3
S our au	-2,3,-2
S pakistani	-6,8,-2
S pakistani ,	-6,8,-2
S palestinian	-6,9,-3
S penelope	-1,2,0
S penelope cruz	-1,2,0
S polish	-1,4,-2
S portuguese	-5,6,-1
S portuguese ,	-2,2,0
S quebec	-2,4,-2
S quebec ,	-2,4,-2
S rather	-3,2,1
S romanian	-4,5,-1
S romanian ,	-4,5,-1
S russian	-3,5,-1
S russian ,	-5,7,-1
S scandinavian	2,-1,0
S scandinavian but	-3,2,1
S scottish	-6,8,-3
S scottish ,	-4,2,1
S senegal	-9,11,-2
S set	-2,-2,-1
S set in	-2,-2,-1
S since	-3,5,-1
S sixties	-4,4,0
S slovak	-4,4,-1
S slovak ,	-4,4,0
S so ,	-7,8,-1
S something	-2,3,-2
S south	-1,3,-1
S soviet	2,-2,-3
S spanish	1,2,-2
S spanish or	-3,4,-3
S swedish	-10,11,-2
S swiss	-4,5,-4
S taiwan	-3,6,-2
S tamil	-2,3,-1
S thai	-1,2,-4
S that	6,-6,-3
S the dutch	6,-8,3
S the french	-5,-3,5
S the grandchildren	2,-1,-1
S the scots	-6,6,0
S the swedish	7,-6,-3
S there	14,-11,-9
S this	0,3,-4
S three	-1,3,-2
S three generations	2,1,-4
S tonight	-2,2,-1
S turkish	-6,7,-2
S turkish ,	-2,3,-1
S ukrainian	-4,5,-1
S ukrainian ,	-4,5,-1
S uruguay	-9,-3,4
S uruguay ,	-9,-3,4
S us	5,-4,-2
S vietnam	-12,14,-6
S vietnamese	-1,3,-1
S vietnamese ,	-1,3,-2
S we	-1,2,-2
S we cheered	3,-2,-2
S we had	1,-1,-2
S we have	5,-5,-2
S we want	-3,3,-3
S wed	-6,6,-1
S wed like	-1,2,-1
S well	7,-6,-2
S well be	3,-2,-1
S were	0,-2,2
S were off	-3,-4,5
S weve	-3,2,1
S weve done	-8,5,-2
S what	2,0,-3
S whats	9,-5,-7
S when	13,-13,-6
S would	12,-14,2
S would like	0,2,-4
asks elsewhere 	9,-7,-3
asks elsewhere ?	11,-8,-5
asks elsewhere ? films	-2,3,-3
asks elsewhere FILM	14,-11,-5
asks elsewhere FILM I	15,-8,-7
asks elsewhere FILM I wish	7,-7,-4
asks elsewhere I	4,-2,-3
asks elsewhere I NO negator	2,0,-1
asks elsewhere I feeling	8,-4,-6
asks elsewhere I films	7,-6,-3
asks elsewhere I films wish	-3,4,-1
asks elsewhere I they	15,-13,-4
asks elsewhere NO negator	4,-6,1
asks elsewhere NO other	10,-8,-5
asks elsewhere films	9,-7,-6
asks elsewhere they	5,-4,-1
asks elsewhere turn	-10,11,-8
asks elsewhere wish	-1,-5,6
asks nowhere else 	-2,4,-2
asks nowhere else ?	0,-6,3
asks nowhere else ? FILM	-9,10,-1
asks nowhere else ? I	-11,4,4
asks nowhere else ? I wish	10,-7,-4
asks nowhere else ? NO films negator wish	-4,-3,5
asks nowhere else ? NO negator wish	-2,12,-11
asks nowhere else ? films	-3,8,-5
asks nowhere else ? films wish	-3,-1,3
asks nowhere else ? they	-4,5,-5
asks nowhere else ? turn	9,-8,-7
asks nowhere else ? wish	-5,6,-1
asks nowhere else FILM	0,2,-2
asks nowhere else FILM I	1,0,-2
asks nowhere else FILM I films	18,-16,-3
asks nowhere else FILM I wish	-4,5,-1
asks nowhere else FILM NO	0,2,-2
asks nowhere else FILM NO negator	-10,-4,5
asks nowhere else FILM NO other	-5,-2,7
asks nowhere else FILM films	4,-3,-2
asks nowhere else FILM like	-7,9,-1
asks nowhere else FILM like turn	4,-3,-1
asks nowhere else FILM turn	1,1,-3
asks nowhere else FILM wish	-6,7,-1
asks nowhere else I	-2,3,-1
asks nowhere else I NO	-2,3,-1
asks nowhere else I NO feeling	1,-3,1
asks nowhere else I NO feeling negator	-5,6,-4
asks nowhere else I NO feeling other wish	-5,3,4
asks nowhere else I NO films	13,-13,1
asks nowhere else I NO films negator	-7,-6,8
asks nowhere else I NO films negator wish	3,-3,-1
asks nowhere else I NO films other	-7,5,2
asks nowhere else I NO films other wish	2,0,-2
asks nowhere else I NO negator same	-2,3,-2
asks nowhere else I NO negator they	-5,-5,8
asks nowhere else I NO other wish	6,-4,-1
asks nowhere else I NO wish	5,-3,-3
asks nowhere else I feeling	5,-4,-2
asks nowhere else I feeling films	-11,12,-2
asks nowhere else I feeling wish	-3,5,-2
asks nowhere else I films	0,1,-2
asks nowhere else I films same	-3,8,-3
asks nowhere else I films wish	5,-10,3
asks nowhere else I seen wish	11,-10,-3
asks nowhere else I turn	3,-2,-2
asks nowhere else I wish	1,1,-2
asks nowhere else NO	-8,6,3
asks nowhere else NO feeling	-8,1,4
asks nowhere else NO feeling films other	1,2,-2
asks nowhere else NO feeling negator	1,-7,2
asks nowhere else NO feeling other	12,-11,-3
asks nowhere else NO feeling other wish	-4,4,2
asks nowhere else NO feeling wish	-4,16,-16
asks nowhere else NO films negator	2,-2,-3
asks nowhere else NO films negator wish	-1,-4,5
asks nowhere else NO films other	-1,-1,2
asks nowhere else NO negator	-2,1,1
asks nowhere else NO negator other	7,-8,3
asks nowhere else NO negator other wish	-4,6,-1
asks nowhere else NO negator seen	-5,3,-3
asks nowhere else NO negator they	9,-11,-5
asks nowhere else NO negator they wish	3,-1,-5
asks nowhere else NO negator turn	-6,13,-5
asks nowhere else NO other	2,0,-2
asks nowhere else NO other turn	1,1,-2
asks nowhere else NO turn	12,-1,-9
asks nowhere else NO wish	-5,2,3
asks nowhere else feeling	4,0,-4
asks nowhere else feeling films	-1,3,-3
asks nowhere else feeling turn	-4,-10,10
asks nowhere else feeling wish	-3,4,-1
asks nowhere else films	1,2,-3
asks nowhere else films they	-8,9,-2
asks nowhere else films turn	-7,9,-5
asks nowhere else films turn wish	-3,5,-1
asks nowhere else films wish	0,1,-2
asks nowhere else like	-14,15,-4
asks nowhere else open	-2,4,-1
asks nowhere else seen	-5,7,-2
asks nowhere else they	5,-3,-3
asks nowhere else they wish	0,2,-5
asks nowhere else turn	-6,8,-2
asks nowhere else turn wish	17,-20,-5
asks nowhere else wish	-1,4,-3
does ?	0,2,-2
does FILM	3,-1,-2
does open	-7,9,-3
does other	2,-1,0
does same	-2,-2,3
does they	2,-2,0
does turn	-1,3,-1
does wish	-1,2,-1
ends abi	-5,5,-1
ends ada	1,1,-2
ends ali	-6,8,-3
ends ana	-8,10,-2
ends and	1,-1,-2
ends ani	-2,3,-1
ends ano	-9,10,-4
ends ans	2,-1,-1
ends any	4,-3,-3
ends ark	9,-6,-9
ends bec	-5,0,4
ends bia	9,-9,-2
ends bic	-3,4,-1
ends dan	-3,6,-3
ends des	2,-1,-5
ends dic	-4,2,2
ends ece	-4,5,-4
ends eli	6,-3,-3
ends ese	-1,2,-1
ends gal	-1,4,-3
ends gia	6,-4,-2
ends gro	-1,4,-4
ends han	-3,4,-1
ends ian	1,1,-2
ends ica	3,-6,2
ends ico	2,0,-2
ends iet	1,2,-4
ends ina	-3,1,2
ends ine	0,2,-2
ends ino	4,-3,-2
ends ish	1,1,-2
ends ium	13,-10,-4
ends key	1,0,-2
ends lam	-4,5,-1
ends lav	-2,3,-2
ends lia	5,-3,-4
ends man	-2,2,-1
ends nam	2,-3,-1
ends nce	-5,4,-1
ends ndi	-3,2,1
ends nia	-8,6,1
ends non	3,-2,-4
ends ood	-1,-1,2
ends ope	-7,0,2
ends ore	6,2,-6
ends que	3,1,-5
ends rds	-1,2,-2
ends rew	3,-2,-2
ends ria	8,-5,-10
ends rin	-8,8,-1
ends sia	-8,7,1
ends sie	-2,3,-1
ends tan	5,1,-7
ends tic	9,-8,-4
ends uay	-2,6,-9
ends urg	0,1,-7
ends vak	-2,4,-2
ends via	-2,3,-2
ends wan	-4,6,-1
ends way	5,-4,-2
ends zil	8,-2,-6
hint ancient	-2,2,-1
hint animals	-3,2,0
hint bleak	-1,-1,2
hint colonialism	-3,4,-1
hint countryside	0,1,-2
hint cowboy	4,0,-5
hint dance	-2,1,2
hint deadpan	-3,4,-2
hint desert	3,-1,-2
hint drugs	3,-1,-2
hint dystopia	5,-3,-5
hint espionage	3,-3,-2
hint fame	1,-2,2
hint family	1,0,-2
hint film-making	1,-2,2
hint gangster	1,2,-3
hint history	-1,-2,2
hint hong-kong	0,2,-2
hint immigration	-1,2,-2
hint leisurely	-7,8,-2
hint los-angeles	1,-2,2
hint martial-arts	0,2,-2
hint mountains	-2,2,-1
hint mumbai	-1,3,-2
hint music	-3,1,2
hint nature	0,1,-3
hint noir	-3,-1,3
hint nudity	-6,7,-3
hint oscar-international	0,2,-1
hint period-detail	2,0,-2
hint politics	6,-4,-2
hint race	-3,4,-1
hint small-town	0,-2,2
hint so-bad-its-good	1,0,-2
hint soldier	12,-10,-6
hint summer	-4,4,0
hint surreal	-5,6,-1
hint venice	-5,5,0
hint war-and-its-cost	0,0,-2
hint warm	2,0,-3
no 0 0 0	-1,-4,5
no 0 0 country -	-2,-3,4
no 0 0 language -	-1,-4,5
no 0 0 mood -	5,-7,1
no 0 0 unread	-5,-5,10
no 0 0 word -	2,-4,0
no 1 0 0	0,-5,5
no 1 0 country -	-5,-5,9
no 1 0 language +	-4,7,-3
no 1 0 language -	-4,-3,7
no 1 0 unread	5,-5,1
no 1 0 word -	6,-5,-4
no 1 1 0	-3,4,-2
no 1 1 country +	0,-3,1
no 1 1 language +	-2,7,-5
no 1 1 word +	-5,8,-5
no 2 0 0	0,1,-3
no 2 0 unread	6,-11,-1
no 2 1 0	2,2,-5
no 2 1 country +	4,0,-7
no 2 1 language +	3,-3,-3
no 2 1 unread	7,-3,-5
no 2 1 word +	-1,2,-2
no 2 2 0	-3,4,-4
no 3 1 0	-4,6,-1
no 3 1 country +	-5,9,-4
no 3 1 language +	2,-1,-1
no 3 1 unread	-4,-3,2
no 3 1 word +	0,1,-5
no 3 2 0	-1,3,-2
no 3 2 country +	-3,4,-1
no 3 2 language +	5,-3,-2
no 3 2 unread	-7,9,-4
no by but	-2,0,1
no by dont	7,-13,3
no by isnt	0,-3,3
no by less	2,-2,-2
no by more	-2,-2,4
no by need	0,4,-4
no by never	-4,5,-1
no by nobody	8,-8,3
no by nor	9,-4,-3
no by not	-1,-2,3
no by nothing	-1,-2,3
no by of	-8,7,1
no by the	-8,-3,10
no refusal country +	-1,3,-2
no refusal language +	0,2,-2
no refusal mood +	4,-2,-2
no refusal person +	-2,3,-2
no refusal unread	3,-1,-2
no refusal word +	2,0,-2
no refusal word -	0,-12,10
no refusal years +	-5,7,-3
place first	3,-2,-1
place last	0,3,-2
place mid	9,-8,-2
place only	-1,2,-1
ruled country +	-1,3,-2
ruled country -	-2,-3,5
ruled language +	-1,2,-2
ruled language -	-3,-3,6
ruled mood -	8,-7,-3
ruled nation country +	-1,3,-2
ruled nation country -	-2,-3,5
ruled nation language +	-1,2,-2
ruled nation language -	-3,-3,6
ruled nation mood -	8,-7,-3
ruled nation person +	-2,3,-2
ruled nation unread	2,-1,-1
ruled nation word +	1,0,-2
ruled nation word -	2,-6,3
ruled nation years +	-5,7,-3
ruled person +	-2,3,-2
ruled unread	2,-1,-1
ruled word +	1,0,-2
ruled word -	2,-6,3
ruled years +	-5,7,-3
says ancient	-3,3,-1
says art	5,-4,-2
says colonialism	-3,3,0
says countryside	1,0,-2
says critics-darling	4,-4,0
says dark-humour	0,2,-2
says desert	5,-4,-1
says disturbing	3,-2,-1
says epic	2,-2,1
says family	0,2,-1
says feel-good	-1,2,-1
says film-making	1,-2,2
says friendship	2,-2,-2
says funny	2,0,-2
says gentle	-1,2,-2
says gritty	-1,2,-1
says hidden-gem	1,1,-2
says history	-1,4,-3
says immigration	0,2,-2
says it 3	3,-1,-2
says leisurely	-4,6,-1
says london	-4,-5,8
says marriage	-4,5,0
says melancholy	-2,3,-1
says mumbai	-3,4,-1
says musical	-1,-1,3
says nature	0,2,-1
says obsession	2,-1,-1
says outsider	2,-1,-2
says politics	2,-4,2
says quirky	-3,2,-1
says realistic	3,-1,-2
says romantic	3,0,-4
says rome	-5,5,0
says satirical	13,-10,-4
says snow	-4,0,2
says so-bad-its-good	1,0,-2
says thought-provoking	0,2,-2
says thrilling	1,0,-2
says tokyo	1,1,-3
says vietnam-war	2,-3,-1
says visually-stunning	-4,2,-1
says warm	1,1,-2
says work	0,5,-5
sentence  country +	-4,6,-2
sentence  language +	-2,5,-3
sentence  mood +	1,-3,0
sentence  person +	-6,9,-3
sentence  unread	4,-2,-3
sentence  word +	6,-5,-1
sentence ? I wish country +	12,-7,-4
sentence ? NO films negator wish country -	-5,-4,6
sentence ? country +	4,-5,-1
sentence ? films country +	3,-1,-4
sentence ? films wish country +	-4,4,-1
sentence ? language +	13,-12,-4
sentence ? turn language +	11,-9,-8
sentence ? unread	-15,17,-5
sentence ? wish country +	-2,3,-1
sentence ? wish language +	-1,2,-1
sentence ? word +	-13,4,2
sentence FILM I country +	-5,6,-2
sentence FILM I language +	7,-4,-8
sentence FILM I unread	5,-3,-2
sentence FILM I wish country +	-7,7,0
sentence FILM I wish unread	7,-7,-4
sentence FILM NO other country -	-5,-2,7
sentence FILM country +	4,-2,-2
sentence FILM films language +	4,-3,-2
sentence FILM language +	-1,2,-1
sentence FILM turn country +	-5,5,-1
sentence FILM turn language +	0,0,-2
sentence FILM turn word +	3,-2,-3
sentence FILM unread	6,-1,-4
sentence FILM word +	1,1,-4
sentence I NO country +	-4,5,-1
sentence I NO feeling language +	-3,3,-2
sentence I NO feeling other wish country +	-3,5,-2
sentence I NO feeling wish country +	-1,3,-1
sentence I NO language +	-8,10,-2
sentence I NO negator country +	-1,4,-4
sentence I NO negator country -	-2,-5,6
sentence I NO negator language +	5,-3,-3
sentence I NO negator language -	-3,-4,7
sentence I NO negator other wish language +	-2,3,-1
sentence I NO negator they unread	2,-9,3
sentence I NO negator turn country +	5,1,-5
sentence I NO negator turn language +	-7,7,-1
sentence I NO negator unread	3,1,-1
sentence I NO negator wish country +	2,-1,-1
sentence I NO negator wish country -	-7,-6,9
sentence I NO negator wish language +	5,-4,-1
sentence I NO negator wish unread	4,0,-2
sentence I NO negator wish word +	1,3,-3
sentence I NO other country +	6,-3,-4
sentence I NO other country -	-3,-6,9
sentence I NO other language +	-2,2,-2
sentence I NO other unread	2,-2,0
sentence I NO other wish country +	-1,4,-2
sentence I NO other wish country -	-1,-3,5
sentence I NO other wish unread	1,-6,0
sentence I NO unread	5,-5,0
sentence I country +	0,-2,0
sentence I feeling country +	8,-7,-1
sentence I feeling language +	-5,6,-1
sentence I feeling unread	17,-15,-10
sentence I feeling wish country +	-1,2,-1
sentence I feeling wish unread	4,-2,-3
sentence I feeling word +	1,1,-2
sentence I films language +	2,-1,-2
sentence I films unread	10,-9,-3
sentence I films wish country +	-9,-7,10
sentence I films wish language +	12,-10,-3
sentence I language +	0,2,-3
sentence I mood +	-10,2,2
sentence I they country +	13,-10,-4
sentence I unread	-2,4,-3
sentence I wish country +	-2,5,-3
sentence I wish language +	3,-1,-2
sentence I wish unread	0,1,-2
sentence I wish word +	4,-6,2
sentence NO country +	-2,4,-1
sentence NO feeling other wish word +	-5,5,-3
sentence NO feeling other word +	10,-8,-2
sentence NO films negator language +	-6,-14,13
sentence NO films negator word -	12,-7,-11
sentence NO language +	-1,4,-2
sentence NO negator country +	-4,7,-3
sentence NO negator country -	-2,-4,6
sentence NO negator language +	-1,3,-3
sentence NO negator language -	-3,-3,6
sentence NO negator seen country +	0,2,-1
sentence NO negator turn country +	-1,9,-8
sentence NO negator unread	12,-9,-4
sentence NO negator wish country +	-5,1,4
sentence NO negator wish country -	8,-8,-2
sentence NO negator wish language +	-2,3,-1
sentence NO negator wish unread	7,-6,-3
sentence NO negator word +	2,0,-5
sentence NO negator word -	0,-7,5
sentence NO other country +	5,-2,-2
sentence NO other country -	1,-2,1
sentence NO other language +	-4,7,-2
sentence NO other language -	-5,-3,6
sentence NO other unread	-3,-5,6
sentence NO other wish country +	-1,2,0
sentence NO other wish country -	7,-7,-5
sentence NO other wish language +	-2,6,-3
sentence NO other word +	4,-1,-3
sentence NO other word -	4,-3,-2
sentence NO wish country +	-2,3,-1
sentence NO word +	-4,2,0
sentence feeling country +	6,2,-7
sentence feeling films language +	4,-3,-2
sentence feeling language +	-3,5,-2
sentence feeling turn country +	-16,-2,10
sentence feeling unread	-9,11,-4
sentence feeling wish country +	-2,3,-2
sentence feeling wish word +	-6,7,-2
sentence feeling word +	7,-5,-3
sentence films country +	5,-2,-3
sentence films language +	-1,3,-2
sentence films they language +	-10,11,-1
sentence films turn language +	-7,10,-5
sentence films turn wish country +	-1,2,0
sentence films turn word +	3,-2,-5
sentence films wish country +	-5,6,-2
sentence films wish language +	-1,2,-1
sentence films wish word +	-4,4,-2
sentence films word +	7,-5,-4
sentence like word +	-5,6,-5
sentence open country +	-2,3,-2
sentence they country +	3,-2,-1
sentence they language +	2,-1,-2
sentence they word +	4,-2,-4
sentence turn country +	-1,4,-2
sentence turn language +	-7,8,-1
sentence turn wish language +	-2,3,-3
sentence turn word +	-6,8,-4
sentence wish country +	-3,5,-2
sentence wish language +	-4,1,2
sentence wish unread	-9,11,-2
sentence wish word +	6,-3,-4
w afghan	-3,4,-1
w afghan country +	-3,4,-1
w africa	-3,2,0
w africa country +	2,-1,-1
w africa mood +	-10,2,1
w african	-3,5,-1
w african country +	-2,4,-1
w albanian	-3,5,-2
w algerian	-2,4,-1
w algerian country +	-2,4,-1
w america	-4,-5,5
w america country +	9,0,-7
w america country -	-5,-4,7
w america word +	-10,-13,14
w american	-1,-2,2
w american country +	-8,1,5
w american country -	-3,-1,3
w american unread	5,-13,7
w american word +	9,-9,-4
w american word -	4,-4,-2
w arab	-3,4,-1
w arab language +	-3,4,-1
w argentin	-3,5,-2
w argentin country +	-4,6,-2
w argentina	-3,1,2
w argentina country +	4,-2,-3
w argentina word +	-13,5,4
w argentinian	-3,6,-3
w argentinian country +	-3,8,-5
w armenian	5,-4,-2
w armenian language +	5,-4,-3
w asia	8,-5,-5
w asian	-4,6,-1
w asian country +	-3,5,-2
w aussi	-3,5,-1
w aussi country +	-3,5,-1
w australia	7,-6,-5
w australia country +	0,1,-2
w australian	2,-1,-2
w australian country +	-3,5,-2
w australian country -	-3,-2,4
w austrian	1,-3,1
w austrian country +	-6,1,3
w austrian word +	16,-12,-6
w balkan	-3,5,-4
w baltic	4,-3,-4
w basqu	-6,7,-4
w basqu language +	-5,7,-2
w belgian country +	-1,2,-1
w belgium	13,-10,-4
w bengali	-6,8,-3
w bhutan	-1,3,-1
w bolivia	11,-10,-4
w bollywood	-1,-1,3
w bollywood country +	0,-5,2
w bollywood language -	0,12,-10
w bollywood word -	-12,-6,10
w bosnian	-2,0,3
w brazil	8,-2,-6
w brazil unread	4,-3,-2
w brazil word +	12,-12,0
w brazilian	-1,2,-2
w brazilian country +	-1,4,-3
w brazilian unread	13,-8,-6
w brit	-4,-6,8
w brit country +	8,-1,-8
w british	-1,2,-1
w british country +	-1,3,-2
w british country -	-2,-8,11
w british language +	-3,4,-1
w british word +	0,2,-3
w bulgarian	6,-4,-3
w bulgarian language +	7,-5,-3
w canada	1,1,-2
w canada unread	7,-4,-2
w canadian	-3,5,-2
w canadian country +	-4,6,-2
w cantones	1,1,-2
w cantones language +	1,1,-2
w caribbean	1,1,-4
w catalan language +	3,-3,-1
w chile	4,-3,-2
w chile country +	6,-5,-2
w chilean	2,0,-3
w chilean country +	1,1,-3
w chines	0,2,-2
w chines country +	-3,4,-1
w chines language +	-1,3,-2
w chines word +	2,0,-6
w colombian	1,1,-3
w colombian country +	1,1,-3
w croatian	-3,1,2
w croatian language +	-5,6,-2
w cuban	-5,-3,6
w cuban country +	-6,-4,7
w czech	-5,6,-1
w czech country +	-2,3,-1
w czech language +	-6,7,-1
w dane	-5,-4,1
w dane country +	4,-1,-3
w danish	-2,1,0
w danish unread	-4,6,-4
w danish word +	-8,12,-4
w denmark	9,-6,-9
w dutch	2,-1,-1
w dutch country +	2,-1,-3
w dutch language +	-2,4,-2
w dutch unread	-3,3,-1
w east	6,-4,-1
w east country +	-7,9,-2
w east germani	9,-6,-2
w eastern	-3,4,-1
w eastern country +	-1,3,0
w eastern european	-1,3,0
w egypt	2,-1,-1
w egypt word +	2,-1,-1
w egyptian	-8,10,-3
w egyptian country +	-3,5,-2
w egyptian word +	-11,13,-6
w england	-4,-2,4
w england country +	-13,14,-7
w english	2,0,-2
w english country +	-5,7,-2
w english country -	10,-5,-4
w english language -	-3,-3,6
w english unread	8,-7,-4
w english word +	4,-3,-3
w estonian	2,2,-2
w estonian country +	-4,5,-1
w ethiopian	5,-2,-4
w europ	-7,0,2
w european	3,-1,-1
w european country +	5,-4,-1
w filipino	3,-2,-2
w filipino language +	-7,8,-1
w finland	-8,11,-4
w finn	4,-3,-3
w finn country +	4,-3,-3
w finnish	-3,4,-2
w finnish language +	1,1,-2
w finnish word +	-7,8,-3
w fjord	-6,6,-2
w flemish	-1,4,-4
w franc	-5,4,-1
w franc country +	-1,2,-2
w franc person +	2,-1,-2
w franc word +	-14,4,5
w french country +	3,-1,-3
w french country -	-2,-5,7
w french language +	1,1,-3
w french language -	-2,-3,6
w french mood +	0,3,-6
w french word +	-12,7,3
w french word -	3,-6,0
w georgia	6,-4,-2
w georgian	0,2,-2
w georgian language +	7,-7,-1
w german country +	-2,4,-1
w german language +	-4,6,-3
w german language -	-8,2,5
w german unread	4,-3,-1
w german word +	4,-9,1
w germani	7,-5,-2
w ghana	18,-17,-2
w greec	-4,5,-4
w greek language +	-4,5,-2
w greek language -	0,-8,9
w greek unread	12,-10,-4
w greek word +	-2,4,-3
w hebrew	3,-2,-2
w hebrew language +	4,-3,-2
w hindi	-3,4,-1
w hindi language +	-5,6,-1
w hindi unread	1,2,-6
w hollywood	1,-2,2
w hollywood country +	6,-10,1
w hollywood country -	-5,2,1
w hollywood mood +	-3,0,2
w hollywood mood -	5,-4,-4
w hong	-4,4,0
w hong country +	-2,3,-1
w hong kong	-4,4,0
w hong language +	-4,5,-1
w hong mood +	-6,11,-4
w hungarian	-4,0,-1
w hungarian language +	-2,4,-4
w hungarian unread	-7,-3,8
w hungarian word +	7,-4,-7
w iceland	0,2,-1
w iceland country +	-6,7,-1
w iceland language +	-2,3,-1
w iceland word +	10,-8,-3
w india	1,3,-4
w india country +	-10,12,-1
w india mood +	6,-2,-9
w indian	4,0,-5
w indian country +	-1,4,-2
w indian unread	-3,4,-1
w indian word +	2,-2,-5
w indonesia	-3,4,-2
w indonesia country +	-3,4,-2
w indonesian	-8,10,-3
w indonesian language +	-8,10,-3
w iran	-5,-4,5
w iran country +	1,3,-4
w iran word +	-7,-6,8
w iranian	7,-2,-3
w iranian country +	8,-2,-4
w ireland	-1,4,-1
w ireland country +	-3,4,-1
w irish	2,0,-3
w irish country +	5,-3,-2
w irish country -	-5,1,3
w irish unread	-4,6,-3
w irish word +	1,2,-4
w isra	6,-3,-3
w isra country +	6,-3,-3
w itali	-5,5,0
w itali word +	-8,9,-4
w italian country +	4,-3,-2
w italian language +	2,0,-2
w italian unread	3,1,-3
w italian word +	0,3,-3
w jamaica	13,-11,-6
w japan	1,1,-3
w japan country +	8,-6,-4
w japan word +	-17,17,-2
w japanes country +	-3,4,-1
w japanes unread	-1,4,-3
w japanes word +	2,-1,-1
w jordan	-3,6,-3
w jordan person +	-3,4,-1
w kenya	-11,13,-2
w kiwi	-2,4,-2
w kiwi country +	-4,4,-2
w kong	-4,4,0
w korea	-4,5,-2
w korea word +	3,1,-4
w korean	-3,3,-1
w korean country +	-3,4,-1
w korean language +	-3,5,-2
w korean unread	-3,-6,6
w korean word +	2,-2,-2
w latin	-2,5,-2
w latin american	-5,8,-2
w latin country +	-1,3,-2
w latin word +	-8,11,-4
w latvia	-7,7,-1
w latvia country +	-7,7,-1
w latvian	-8,10,-9
w lebanes	-4,6,-3
w lebanes country +	-3,4,-2
w lebanon	3,-2,-4
w lebanon word +	3,-2,-5
w lithuania	-1,2,-2
w luxembourg	0,1,-7
w malayalam	-4,5,-1
w malayalam language +	-4,5,-1
w malta	4,-2,-3
w malta unread	-1,4,-3
w malta word +	6,-6,-2
w mandarin	-8,8,-1
w mexican	-3,6,-3
w mexican country +	1,3,-4
w mexican word +	-13,15,-3
w mexico	2,0,-2
w mexico country +	2,-3,-2
w mexico word +	2,0,-3
w middl	-3,4,-2
w middl country +	-3,4,-2
w middl eastern	-3,4,-2
w montenegro	-1,4,-4
w moroccan	-2,4,-1
w moroccan country +	-2,3,-1
w new	-1,3,-2
w new country +	-3,4,-1
w new unread	0,4,-3
w new zealand	-1,3,-2
w nigerian	-3,3,-1
w nigerian country +	-4,5,-2
w nollywood	-9,10,-1
w nollywood country +	-3,5,-3
w nordic	-4,0,2
w nordic country +	-1,3,-3
w norwai	5,-4,-2
w norwai unread	-5,5,-2
w norwai word +	15,-14,-2
w norwegian	-3,5,-3
w norwegian country +	-3,4,0
w norwegian unread	5,-5,-3
w norwegian word +	-12,10,-4
w pakistani	-2,3,-1
w pakistani country +	-2,3,-1
w palestinian	-5,8,-2
w palestinian country +	-5,8,-2
w peru	6,-4,-3
w peru country +	3,-3,-3
w philippin	0,0,-2
w philippin country +	0,0,-2
w poland	11,-9,-3
w poland country +	-3,5,-3
w pole	-6,7,-3
w pole country +	-6,7,-3
w polish	-1,2,-1
w polish language +	-2,4,-2
w polish unread	6,-6,-1
w portug	-2,4,-4
w portug word +	-11,14,-3
w portugues	1,1,-3
w portugues country +	-4,6,-2
w portugues language +	1,0,-3
w punjabi	-5,5,-1
w quebec	-5,0,4
w quebec country +	-2,4,-2
w romania	-14,3,5
w russian	2,-2,1
w russian language +	7,-5,-3
w russian language -	-4,-5,8
w russian unread	6,-8,2
w russian word +	6,-5,-3
w saudi	-18,19,-7
w scandi	-3,2,1
w scandinavian	-2,-2,3
w scandinavian country +	-2,-2,3
w scot	-5,6,-2
w scot country +	-2,3,-1
w scotland country +	-5,6,-1
w scottish	5,-4,-1
w scottish country +	3,0,-5
w scottish word +	8,-6,-3
w seneg	-1,3,-2
w seneg unread	-8,10,-2
w senegales	-6,8,-3
w singapor	6,2,-6
w singapor country +	4,6,-8
w slovak	-2,4,-2
w slovak country +	-2,4,-2
w south	-6,8,-1
w south africa	-3,4,-2
w south country +	-7,8,-1
w south word +	-3,4,-2
w soviet	5,-3,-5
w soviet country +	13,-13,-2
w spain	-1,2,-1
w spain country +	-3,4,0
w spanish	0,4,-3
w spanish country +	2,0,-2
w spanish language +	-9,10,-2
w spanish unread	-3,5,-2
w spanish word +	5,-4,-3
w state	2,-8,6
w swede	2,-1,-5
w sweden country +	-2,3,-1
w swedish	1,1,-2
w swedish language +	2,0,-3
w swedish unread	-1,2,-4
w swedish word +	2,0,-3
w swiss	-3,4,-2
w swiss country +	-4,5,-1
w switzerland	-2,4,-4
w syrian	-3,4,-3
w taiwan	-4,6,-1
w taiwan country +	-1,3,-1
w taiwanes	-7,8,-2
w taiwanes country +	-7,8,-2
w tamil	-4,5,0
w tamil language +	-4,8,-4
w thai	11,-8,-4
w thai language +	4,-3,-4
w the	0,-9,8
w the caribbean	1,0,-4
w the country +	-13,2,5
w the state	2,-8,6
w the unread	6,-13,6
w turkei	1,0,-2
w turkei word +	-1,3,-2
w turkish	7,-2,-4
w turkish language +	4,-3,-1
w turkish unread	3,-3,-3
w turkish word +	10,-9,-3
w ukrainian language +	-4,5,-1
w ukrainian unread	7,-6,-1
w uruguai	6,-2,-6
w us	9,-12,2
w us unread	9,-6,-2
w vietnam	2,-3,-1
w vietnam word +	0,1,-6
w vietnames	-3,4,-1
w vietnames language +	-1,3,-1
w wale	7,-3,-6
w wale country +	2,0,-8
w wale unread	12,-7,-7
w wale word +	6,-5,-3
w welsh country +	-3,4,-1
w welsh language +	-4,5,-1
w welsh unread	-2,6,-4
w yiddish	-4,4,-2
w yiddish language +	-4,4,-2
w yugoslav	-2,3,-2
w yugoslav country +	-2,3,-2
w zealand	-1,3,-2
zone history true false country +	9,-6,-3
zone history true false country -	-5,-9,13
zone history true false language +	-3,5,-2
zone history true false language -	0,-10,10
zone history true false unread	6,-7,-1
zone history true false word +	-6,7,-1
zone history true false word -	-14,-11,20
zone history true true unread	9,-7,-2
zone open true false country +	-1,3,-2
zone open true false country -	-1,-2,3
zone open true false language +	0,2,-2
zone open true false language -	-1,-4,5
zone open true false mood +	2,-3,0
zone open true false mood -	4,-7,2
zone open true false person +	4,-2,-2
zone open true false unread	-10,6,3
zone open true false word +	3,-2,-2
zone open true false word -	7,-6,-1
zone open true true country +	3,-2,-1
zone open true true country -	-2,-5,7
zone open true true language +	2,0,-3
zone open true true language -	-6,0,5
zone open true true mood +	-9,10,-2
zone open true true unread	3,-2,-1
zone wish true false country +	-4,5,-1
zone wish true false country -	-4,-1,3
zone wish true false language +	-3,4,-1
zone wish true false language -	-3,3,-1
zone wish true false mood +	4,-5,-7
zone wish true false person +	-9,9,-1
zone wish true false unread	-4,6,-2
zone wish true false word +	-2,4,-2
zone wish true false word -	-3,-3,2`;
