/** Made by npm run learn:roles -- --write from sentences of our own (engine/test/marked-sentences, CC0); in twentieths. */
export const nations = `A 0	4,-6,-2
A 00	-1,3,-3
A 000	-5,5,-2
A 0000	3,-2,-1
A 0000s	-5,12,-4
A FILM	4,-2,-2
A a	2,-1,-1
A about	-6,3,2
A absurd	-1,2,-1
A action	-6,9,-5
A actors	13,-12,-2
A adultery	-14,13,-4
A africa	-1,-8,4
A after	-8,0,6
A all	6,-5,-1
A allowed	-6,7,-3
A also	9,-13,0
A always	-10,-10,16
A america	-4,5,-2
A american	4,-6,2
A an	0,1,-2
A and	1,1,-2
A animated	-8,8,-1
A animation	-4,7,-4
A any	4,-2,-2
A anything	-2,3,-1
A apart	2,-2,-6
A are	-2,2,-1
A as	10,-5,-4
A asked	3,-2,-1
A asks	-3,-5,6
A austrian	-3,-4,7
A awkward	0,3,-2
A bad	-7,-1,7
A bands	-13,15,-2
A be	-8,5,3
A because	-5,6,-3
A before	-6,9,-4
A bergman	4,-3,-1
A best	2,2,-4
A better	-2,-6,6
A big	1,1,-2
A bit	2,0,-1
A bitte	-2,-4,2
A bittersweet	-6,7,-1
A black	-1,2,-1
A bleak	-3,6,-3
A bollywood	-3,2,0
A both	10,-10,-1
A boy	-2,5,-5
A brass	-1,2,-2
A brazil	9,-6,-3
A brazilian	7,-6,-2
A bread	16,-16,-2
A british	6,-9,5
A brothers	7,-6,-1
A burn	9,-8,-1
A but	1,1,-2
A by	-2,4,-2
A called	7,-6,-1
A came	3,-2,-1
A can	-12,2,8
A cant	-3,4,-1
A cartoon	3,1,-3
A certificate	-3,4,-1
A change	-7,3,5
A cheeky	-4,5,-1
A children	-4,6,-1
A chile	12,-11,-3
A choirs	-12,13,-1
A cinema	-2,3,-1
A city	4,-3,-3
A class	3,-10,5
A clever	2,-1,-1
A cold	5,-4,-1
A colour	-1,3,-3
A colourful	-9,12,-4
A comedies	-4,3,1
A comedy	9,-8,-3
A comic	-9,11,-2
A could	4,-4,-1
A country	1,0,-2
A countryside	3,-1,-3
A course	7,-7,-1
A cows	1,-1,-2
A cricket	1,4,-3
A crime	5,-1,-2
A croatian	2,-1,-1
A dad	2,-15,13
A daft	-4,6,-3
A dance	-2,5,-2
A danced	9,-8,-1
A dancing	-3,5,-3
A dare	-5,7,-2
A dark	-7,6,-1
A day	9,-5,-5
A days	-6,8,-5
A deadpan	-3,4,-1
A decade	-3,5,-5
A did	0,-9,7
A directors	-10,6,4
A divorce	-13,-9,14
A do	2,0,-3
A does	-7,10,-5
A doing	-2,-2,1
A dont	6,-12,5
A down	2,-2,0
A drama	-5,6,-1
A drink	-4,5,-2
A drug	1,1,-2
A drunk	-7,8,-2
A dry	-3,5,-1
A dubbed	-1,3,-3
A dutch	-6,7,-2
A each	12,-12,-1
A easy	-8,8,-1
A eerie	-3,4,-1
A eighties	-4,5,-1
A else	-4,0,2
A en	9,-9,0
A ending	-2,6,-8
A enough	-2,-1,3
A epic	-15,15,-2
A even	-6,7,-1
A every	9,-6,-3
A everyday	-3,4,-1
A everyone	2,1,-2
A ex	-6,-10,11
A exchange	6,-3,-4
A exist	-9,9,-2
A eyes	-3,6,-2
A fairy	-2,4,-1
A families	15,-14,-2
A fast	-5,4,-1
A father	4,-3,-3
A fathers	-7,0,7
A feel	-4,-9,1
A fi	-5,6,-2
A fifties	-3,3,-2
A film	2,0,-2
A films	0,-2,2
A find	2,-1,-1
A fine	-1,2,-1
A first	-5,7,-2
A folk	6,-5,-2
A follow	3,-3,-1
A food	-8,9,-1
A football	11,-3,-9
A for	-2,1,1
A forties	-1,2,-1
A four	1,0,-2
A french	3,-3,0
A friday	3,-1,-2
A friend	-1,3,-3
A friends	13,-12,-2
A from	-1,2,-2
A funny	-3,4,-1
A gangster	4,-4,0
A gave	0,2,-4
A gentle	-1,2,-1
A german	3,-6,2
A get	2,-1,-2
A ghost	5,-4,-2
A ghosts	-5,8,-2
A girl	-1,3,-2
A give	0,-9,6
A gloom	4,1,-3
A going	0,0,-2
A good	-5,6,-3
A got	-6,6,-4
A grandmother	5,-4,-1
A green	-9,-4,10
A grim	-5,9,-4
A ha	-15,15,-3
A had	4,-3,-1
A half	20,-19,-5
A has	-3,2,2
A hates	10,-9,-1
A have	1,-4,3
A he	4,-3,0
A heavy	5,-3,-3
A help	5,-9,1
A her	5,-3,-3
A here	7,-7,0
A hes	3,-3,0
A high	1,1,-5
A him	-3,1,1
A his	-2,3,-1
A history	6,-4,-3
A hockey	1,2,-4
A holiday	-8,9,-1
A home	4,-4,-1
A homesick	-4,5,-2
A hopeful	-5,6,-1
A horror	-4,-2,1
A horses	-4,5,-1
A hours	-4,0,3
A house	6,-6,2
A how	-9,-11,12
A humour	7,-5,-3
A hunt	6,-4,-6
A husband	-1,3,-2
A i	1,-2,1
A ice	3,-1,-2
A id	8,-7,-3
A idea	7,-12,6
A ideally	-2,1,1
A if	-3,4,-1
A im	-1,2,0
A in	4,-4,0
A insists	-5,5,3
A instead	-3,4,-2
A intense	8,-5,-4
A iran	19,-18,-2
A irish	4,-3,-3
A is	6,-5,-1
A island	4,-3,-2
A islands	7,-6,-3
A isnt	-3,-2,5
A it	2,-4,2
A italian	-1,2,-2
A its	-8,8,-1
A ive	-4,4,-1
A japanese	-13,11,0
A just	4,-4,0
A keep	-12,-3,9
A kept	7,-6,-2
A kids	2,0,-2
A kilts	-6,7,-2
A kind	-10,11,-2
A kitchen	-2,4,-2
A know	-2,2,-1
A lad	13,-12,-3
A language	-9,3,6
A last	-5,0,3
A late	10,-10,-3
A laugh	9,-7,-3
A law	8,-3,-5
A laws	3,-2,-1
A learning	-15,15,-2
A least	9,-10,2
A leave	6,-3,-3
A left	-1,-2,4
A lent	4,-8,7
A less	-2,5,-3
A let	6,-5,-2
A life	-7,8,-2
A light	1,0,-2
A like	-2,3,-2
A likes	6,-6,-2
A little	9,-4,-3
A live	4,-3,-1
A london	16,-15,-3
A long	-6,9,-2
A longer	5,0,-5
A loud	4,-3,-1
A love	3,-1,-1
A lovely	4,-3,-1
A made	-3,5,-2
A make	-3,-1,4
A malta	7,-6,-2
A maybe	-1,2,-2
A mayhem	-4,0,4
A melancholy	-1,2,-1
A men	-4,5,-1
A mexico	-19,10,2
A might	-11,1,3
A mind	-2,4,-2
A minutes	-6,7,-3
A monday	-6,8,-3
A monsters	-3,4,0
A month	-6,1,6
A moral	-7,14,-7
A more	-2,3,-1
A mother	5,-4,-2
A mountains	2,1,-3
A mum	2,-1,-1
A mums	-1,4,-3
A murder	-6,10,-4
A music	-1,2,-2
A musical	4,-4,-2
A must	-7,8,-1
A my	0,2,-2
A n	-7,8,-3
A naturally	-3,5,-3
A need	14,-13,-2
A needs	8,-5,-3
A neighbour	8,-8,-1
A neighbours	-6,7,-3
A neither	11,-10,-1
A never	-1,2,-1
A new	-3,0,-3
A next	1,0,-2
A nice	-3,4,-1
A night	-1,-10,9
A nineties	-4,5,-2
A no	-2,1,0
A nobody	-7,9,-3
A noir	-10,-1,4
A nor	1,-3,0
A norwegian	-1,5,-7
A not	-1,3,-1
A nothing	2,-1,-1
A nuns	-5,-1,7
A obviously	1,1,-2
A off	-9,-17,19
A ok	13,-12,-1
A old	0,1,-2
A older	4,-4,0
A on	2,-2,0
A once	-5,4,2
A one	3,-2,-1
A ones	-8,0,6
A only	-4,6,-3
A or	-3,4,-1
A original	-11,2,0
A our	2,0,-3
A out	-6,-4,6
A outback	4,-2,-2
A over	-3,3,-1
A past	6,-4,-2
A patient	8,-5,-3
A peele	-5,5,-1
A people	4,-1,-3
A perhaps	-16,18,-2
A period	2,-3,2
A pg	7,-6,-3
A pick	-5,6,-2
A picked	9,-9,2
A please	6,-5,-2
A plot	-12,13,-4
A pls	-10,12,-4
A polish	-2,3,-1
A polite	4,-1,-2
A political	-5,7,-2
A portuguese	-3,5,-3
A possible	-1,1,-2
A preferably	-2,3,-1
A priests	-4,6,-2
A put	4,-3,-1
A quiet	-7,9,-1
A rain	-20,22,-5
A rather	-10,10,-1
A real	5,-1,-2
A really	10,-9,-2
A recent	-3,4,-1
A remake	5,-10,-1
A remakes	-7,-13,12
A revenge	-6,9,-3
A revolution	-6,10,-2
A right	4,-3,-1
A road	-4,3,2
A romance	-12,13,-2
A romantic	-2,3,-1
A roommate	-1,-8,5
A rude	-8,9,-1
A running	-1,-2,4
A rusty	2,0,-1
A said	-1,-17,12
A same	5,-4,-2
A saw	10,-8,-2
A say	4,-3,-3
A says	1,-4,2
A school	4,-2,-2
A sci	-5,6,-2
A se	2,-1,-2
A sea	-3,4,-2
A seaside	0,2,-2
A secrets	5,-2,-3
A see	3,-2,-2
A seen	-3,4,-1
A set	12,-11,-3
A seventies	-6,7,-1
A she	-3,2,-1
A sheep	-3,4,-1
A shes	7,-5,-5
A short	-2,4,-2
A shorter	4,-2,-3
A show	10,-9,-3
A si	7,-17,7
A side	5,-4,-3
A silent	7,-6,-3
A silk	-2,3,-1
A silly	1,3,-3
A since	0,-4,2
A singing	1,1,-4
A six	8,-3,-9
A sixties	-3,4,-1
A sleep	11,-10,-3
A slow	3,-2,-2
A small	2,-2,0
A smoking	-11,13,-2
A snow	-3,7,-5
A so	1,1,-2
A something	9,-8,-2
A son	15,-11,-7
A songs	-9,8,0
A sorry	3,-2,1
A sort	-7,-1,2
A spain	4,-1,-2
A spanish	7,-4,-3
A speaking	-16,17,-6
A still	6,-5,-3
A stories	16,-13,-6
A story	8,-8,-1
A street	1,0,-2
A stubborn	2,-2,-2
A stuff	-8,9,0
A subtitles	-3,3,0
A suburbs	2,1,-5
A summer	9,-8,-3
A sun	3,1,-4
A sunny	7,-5,-5
A sweat	-2,3,0
A take	-15,1,11
A tale	-2,2,-1
A tales	-4,6,-2
A talk	10,-9,-1
A tamil	-4,5,-1
A tender	-4,7,-3
A than	-10,12,-2
A thanks	2,-5,1
A thats	-8,9,-1
A the	2,-1,-1
A their	-4,3,2
A them	-2,-5,7
A then	-6,9,-4
A there	-6,9,-4
A thereabouts	-6,8,-2
A theres	2,-1,-1
A they	6,-4,-2
A theyre	-11,6,1
A thing	-6,6,-1
A thirties	-3,4,-1
A this	-8,3,3
A three	-2,-1,-2
A thriller	-3,4,-1
A through	-8,13,-4
A time	-3,4,-1
A to	5,-5,-1
A toast	11,-9,-5
A told	-5,6,-2
A tomorrow	1,3,-5
A tonight	-8,10,-2
A too	-1,2,-1
A town	4,-4,-1
A train	4,-4,-2
A trains	-2,3,-1
A trolls	-2,3,-1
A twice	16,-16,-2
A two	3,0,-3
A uncle	8,-7,-2
A under	-3,5,-3
A up	2,3,-6
A us	5,-3,-2
A village	-8,9,-1
A w	-1,2,-2
A want	8,-12,2
A wants	1,1,-2
A war	7,-8,-1
A warm	-1,2,-1
A was	9,-11,0
A watch	12,-9,-4
A wave	-4,6,-3
A we	3,-4,1
A wedding	-3,4,-1
A weddings	-6,7,-1
A week	-3,-8,7
A weekend	3,-2,-2
A weird	-5,6,-4
A welsh	4,-7,3
A went	6,-4,0
A were	-6,8,-4
A weve	-3,3,0
A what	9,-13,1
A when	0,3,-3
A where	-1,5,-4
A which	-1,4,-2
A white	-1,2,-1
A wild	-2,3,-1
A will	-6,8,-2
A with	0,2,-2
A without	-4,5,-3
A woman	0,4,-4
A women	-9,10,-1
A wont	-3,-7,7
A work	7,-6,-2
A would	0,2,-2
A wrong	-10,14,-5
A wry	-5,5,0
A year	-6,2,5
A years	2,-1,-1
A yes	-4,6,-2
A you	-2,3,-1
A young	-4,4,0
A your	-6,7,-3
A youve	-7,9,-4
A zombies	-10,11,-2
AA , 00	-1,2,-5
AA , 0000	13,-12,-2
AA , FILM	0,2,-1
AA , a	-4,6,-2
AA , about	-3,4,-2
AA , absurd	-1,2,-1
AA , after	-5,2,1
AA , an	-11,13,-2
AA , and	3,-2,-2
AA , animated	-5,5,0
AA , any	1,3,-3
AA , anything	0,2,-2
AA , awkward	0,3,-2
AA , before	-5,7,-3
AA , bittersweet	-1,2,0
AA , brothers	7,-6,-1
AA , but	5,-2,-3
AA , certificate	-4,5,-1
AA , cheeky	-5,6,-1
AA , children	-1,2,-1
AA , clever	-11,12,-1
AA , colour	8,-6,-6
AA , cows	2,-1,-2
AA , dancing	-3,6,-4
AA , deadpan	-2,3,-1
AA , drunk	-3,4,-1
AA , dry	-4,6,-2
AA , dubbed	-1,3,-4
AA , eighties	-1,2,-1
AA , everyday	-3,4,-1
AA , family	8,-7,-2
AA , fifties	-3,5,-2
AA , folk	-1,3,-2
AA , for	-4,5,-2
AA , funny	-2,0,2
AA , give	-8,-9,11
AA , he	7,-5,-2
AA , hopeful	-4,6,-1
AA , horses	-4,5,-1
AA , i	-2,2,0
AA , ideally	-2,0,2
AA , if	-5,4,1
AA , im	4,-5,1
AA , in	-9,11,-3
AA , is	1,2,-2
AA , islands	4,-2,-4
AA , its	-2,1,1
AA , ive	-2,1,2
AA , just	4,-5,2
AA , kitchen	-4,4,0
AA , last	-5,2,5
AA , late	2,-1,-1
AA , long	5,-3,-1
AA , loud	4,-4,-1
AA , made	-2,2,-1
AA , maybe	-11,10,0
AA , melancholy	-1,2,-1
AA , monsters	-2,3,0
AA , more	-5,-1,3
AA , mountains	8,-6,-2
AA , mums	-1,4,-3
AA , music	-1,3,-2
AA , my	-4,4,0
AA , no	3,-2,-1
AA , nobody	5,-3,-3
AA , norwegian	-2,3,-1
AA , not	-4,6,-2
AA , nothing	0,-2,0
AA , of	3,-1,-4
AA , old	-3,7,-3
AA , one	-4,5,-2
AA , or	-5,7,-2
AA , our	3,-4,2
AA , outback	-3,4,0
AA , pg	-3,6,-3
AA , please	-8,10,-4
AA , political	-5,7,-2
AA , preferably	-3,4,-1
AA , rain	-9,9,-1
AA , revenge	-7,10,-3
AA , sea	-3,5,-3
AA , seventies	-1,2,0
AA , she	8,-7,-2
AA , sheep	-3,4,-1
AA , short	0,2,-2
AA , show	-6,7,-3
AA , silent	7,-6,-3
AA , sixties	-1,2,0
AA , slow	1,0,-2
AA , snow	-2,3,-1
AA , so	5,-4,-1
AA , something	11,-10,-2
AA , sorry	3,-2,1
AA , street	1,0,-2
AA , stubborn	2,-2,-2
AA , summer	-3,4,-1
AA , that	0,-4,3
AA , then	2,-1,-2
AA , they	6,-4,-1
AA , three	-11,13,-4
AA , trains	-2,2,0
AA , trolls	-2,3,-1
AA , two	-1,2,-3
AA , under	7,-6,-3
AA , village	-8,9,-1
AA , warm	0,2,-1
AA , we	-1,-3,4
AA , weddings	0,2,-1
AA , were	-4,6,-3
AA , weve	-3,4,0
AA , what	9,-16,1
AA , with	-3,7,-3
AA , without	-5,9,-5
AA , yes	-8,9,-1
AA 00 ,	-1,2,-2
AA 0000 ,	6,-4,-1
AA FILM ,	-1,2,-2
AA FILM .	0,2,-2
AA a change	-5,-1,8
AA a film	-3,-13,9
AA about the	-1,-7,5
AA absurd ,	-1,3,-1
AA after 0000	-2,1,0
AA again ,	-5,5,-1
AA again .	-3,-2,2
AA all the	0,2,-3
AA american ,	2,-3,3
AA and a	-8,9,-1
AA and funny	-5,6,-2
AA and id	5,-4,-1
AA and not	-12,12,-2
AA and want	2,0,-1
AA and white	-1,2,-1
AA animated .	-9,9,-1
AA anything ,	-4,-3,5
AA as a	-3,5,-4
AA before 0000	-1,2,-1
AA bittersweet .	-3,5,-2
AA black and	-1,2,-1
AA boy ,	-3,6,-6
AA but cheerful	-1,2,-1
AA but less	4,0,-5
AA but no	-7,8,-1
AA but not	2,-1,-2
AA but with	-8,9,-1
AA by a	-3,5,-1
AA by the	0,0,-2
AA change .	-6,-1,5
AA cinema ,	-2,2,0
AA class ,	4,-2,-3
AA colour ,	-5,8,-4
AA comedy ,	-4,5,-2
AA country ,	-6,6,-1
AA countryside ,	4,-3,-4
AA deadpan ,	-2,2,-1
AA deadpan .	-2,3,-1
AA dont mind	-2,3,-1
AA english ,	-2,1,-1
AA families ,	11,-11,-3
AA family ,	2,-1,-2
AA film ,	-14,2,6
AA film .	13,-12,-2
AA film for	-11,15,-3
AA film that	-4,5,-2
AA films ,	-7,8,1
AA fine .	-5,6,-2
AA football ,	0,3,-3
AA football .	10,3,-12
AA for a	-3,2,1
AA for my	-5,8,-3
AA for once	-2,-2,4
AA for the	-5,7,-2
AA funny ,	11,-10,-2
AA funny .	-15,9,0
AA green ,	-12,-4,13
AA him .	-3,2,-3
AA horror ,	-5,2,2
AA horror .	4,-5,-5
AA horses .	-4,5,-1
AA i cant	-7,8,-1
AA i dont	7,-6,-1
AA i want	-4,3,2
AA if possible	2,-1,-3
AA if there	-2,3,-1
AA if you	-3,1,2
AA im learning	-15,15,-2
AA in 0000	8,-8,-1
AA in colour	-11,12,-5
AA in it	-14,14,-4
AA in law	5,-4,-1
AA in laws	7,-7,1
AA in the	-5,4,1
AA is my	9,-4,-5
AA is the	-3,-17,8
AA is there	0,2,-1
AA is where	2,4,-11
AA islands ,	5,-3,-4
AA isnt about	-5,7,-2
AA it ,	2,-2,0
AA language ,	-6,11,-6
AA love .	-10,11,-2
AA lovely ,	4,-3,-1
AA made by	7,-4,-3
AA maybe ,	-7,8,-1
AA maybe .	-2,4,-3
AA mountains ,	5,-4,-6
AA music .	-1,3,-3
AA my husband	-1,2,-2
AA next .	-7,9,-3
AA night ,	2,-1,0
AA not american	2,-5,3
AA not as	-13,15,-3
AA not bollywood	-4,5,-2
AA not from	-3,4,-1
AA not is	-6,5,-3
AA not the	-4,5,-2
AA not too	-8,9,-1
AA obviously .	-6,7,-2
AA of it	-4,-4,8
AA of the	-1,2,-2
AA one ,	10,-8,-2
AA one .	7,-6,-3
AA one with	4,-3,-3
AA ones ,	-13,6,0
AA ones .	-5,3,3
AA or thereabouts	-6,8,-2
AA out of	-6,-4,10
AA outback ,	-3,4,0
AA patient ,	9,-7,-2
AA peele ,	-3,4,-1
AA people ,	6,-5,-1
AA perhaps ,	-6,8,-2
AA please .	1,-4,0
AA pls .	-5,7,-5
AA possible .	2,-1,-4
AA preferably .	-4,5,-1
AA recent ,	-3,4,-1
AA revenge ,	-6,8,-2
AA sci fi	-5,6,-2
AA set in	-9,12,-2
AA seventies ,	-2,4,-2
AA seventies .	-2,2,-1
AA show me	-6,7,-3
AA side .	4,-3,-3
AA sixties ,	-1,2,0
AA sixties .	-3,4,-1
AA small ,	-1,2,-1
AA so the	-13,14,-2
AA sorry ,	-3,0,1
AA sort of	-5,6,-3
AA stuff ,	-10,10,1
AA tamil ,	-4,5,-1
AA teacher ,	2,-2,0
AA that is	-4,5,-2
AA that isnt	3,3,-2
AA that not	-2,4,-1
AA the fifties	-3,3,0
AA the film	-2,2,-3
AA the same	1,1,-3
AA the sixties	-3,4,-1
AA then ,	-10,10,0
AA then .	-13,17,-8
AA there is	-2,3,-1
AA thing .	-16,17,-2
AA this month	-9,6,3
AA this time	-5,9,-7
AA though .	-2,0,1
AA three hours	-4,7,-3
AA time .	0,4,-7
AA tonight ,	-12,14,-8
AA tonight .	-10,5,11
AA two hours	6,-5,0
AA war .	-8,1,2
AA warm ,	0,2,-1
AA we did	-4,-15,12
AA where i	11,-8,-10
AA with a	0,3,-3
AA with no	-1,-2,3
AA with the	2,-5,3
AA would be	-2,3,0
AA years .	1,0,-4
AA yes ,	5,-3,-3
AA yes .	-5,5,-2
AA you can	-5,4,1
AA you have	-4,4,-1
AA youve got	-7,9,-4
B ,	-1,2,-1
B 00	9,-7,-2
B 0000	-10,-2,3
B 0000s	-4,3,2
B FILM	3,-2,-1
B a	2,0,-1
B about	-1,3,-2
B african	-2,0,2
B after	6,-4,-1
B again	2,-5,5
B against	16,-14,-7
B all	-4,1,1
B also	4,-1,-2
B always	-4,1,1
B am	6,-5,-1
B american	-9,9,-2
B an	4,-2,-2
B animation	-5,5,-1
B another	-7,9,-2
B any	-6,6,1
B anyone	-9,10,-2
B anything	-2,-1,3
B are	2,-1,0
B as	2,-5,4
B asked	-9,4,6
B at	-4,1,2
B au	6,-5,-1
B austrian	-5,2,3
B back	5,-3,-2
B bar	-1,-20,12
B based	4,-3,-1
B be	-1,2,-1
B been	10,-9,-2
B before	3,-3,-4
B being	6,2,-16
B best	15,-14,-3
B bicycle	-7,8,-2
B big	5,-4,-1
B bilingual	-5,6,-1
B bit	6,-9,5
B bittersweet	-8,9,0
B black	9,-7,-2
B born	8,-6,-3
B both	-2,3,-1
B boy	13,-13,-1
B brazil	-11,12,-1
B brazilian	1,-2,-1
B break	-1,2,-1
B but	-2,0,2
B by	-5,3,1
B came	6,-5,-2
B can	-5,5,1
B cant	-2,3,-1
B cars	-1,2,-1
B central	1,2,-4
B chan	-1,-3,1
B chance	-7,11,-4
B cheered	5,-5,-2
B children	-7,8,-1
B class	7,-6,-1
B classic	7,-4,-4
B clever	-7,1,2
B cold	-2,6,-3
B comedies	-10,12,-5
B comedy	-2,3,-1
B cooking	-18,9,6
B cosy	-8,9,-4
B could	-6,5,2
B country	12,-17,6
B cousin	8,-7,-1
B cruz	-2,2,-1
B czech	-2,3,-1
B dads	8,-1,-5
B danish	5,0,-6
B day	-4,2,1
B de	-1,7,-2
B deadpan	1,0,-4
B death	10,-9,-4
B denis	-7,8,-1
B dentist	2,-5,1
B did	2,-1,-3
B didnt	0,-4,4
B different	-10,13,-3
B dinner	2,0,-3
B director	9,-8,-3
B do	-6,7,-2
B does	-9,13,-5
B done	-12,4,5
B dont	13,-7,-11
B dry	-3,4,-1
B dubbed	-5,7,-2
B dutch	6,-4,-3
B else	-3,4,-2
B en	0,2,-4
B english	-2,2,1
B enough	-10,1,6
B estonia	3,-2,-2
B estonian	-3,6,-3
B evening	3,-3,-1
B every	2,-5,0
B fairy	-3,4,-2
B fancy	-12,14,-9
B farce	12,-7,-4
B fast	-10,11,-2
B fathers	-7,7,-2
B ferry	-4,3,9
B few	5,-1,-8
B film	-5,3,1
B films	-4,4,0
B find	-10,8,2
B first	-9,10,-2
B flatmates	2,-2,-1
B fog	-4,5,-1
B food	-3,3,0
B for	2,-1,-2
B forman	-16,17,-4
B four	16,-14,-2
B france	6,-7,-9
B french	-3,-1,5
B friend	17,-15,-3
B friends	1,1,-2
B friendship	-3,4,-2
B fritz	-5,5,-1
B from	-2,3,-1
B funeral	5,-4,-2
B gave	13,-11,-5
B gentle	2,2,-3
B german	3,1,-4
B gern	-5,8,-5
B get	-3,5,-2
B girl	-3,4,-1
B girls	-16,17,-2
B give	-2,8,-4
B gloria	5,-5,-2
B go	0,2,-2
B goes	3,-8,6
B gone	7,-5,-4
B good	3,-1,-3
B got	5,-1,-6
B grandchildren	3,-2,0
B grandmother	2,0,-3
B greek	-1,-2,2
B gritty	1,3,-4
B guests	6,-5,-1
B had	8,-7,-1
B half	7,-9,4
B happy	-2,3,-1
B has	-13,9,2
B haunted	-5,6,-1
B have	2,-1,-2
B having	4,-2,-3
B he	2,-1,-1
B hear	0,0,2
B hebrew	-4,5,-2
B heist	-4,4,0
B her	11,-9,-2
B here	-1,-7,8
B hes	8,-7,-1
B him	-3,5,-2
B hindi	10,-9,0
B his	-7,4,2
B hitchcock	-3,7,-4
B holiday	-8,9,-1
B hollywood	0,-4,4
B home	-1,3,-2
B horror	-10,1,4
B hot	19,-18,-2
B hotel	15,-10,-8
B hour	2,-1,-3
B hours	10,-9,-2
B how	-4,6,-3
B humor	2,-1,-1
B humour	-3,2,1
B i	1,0,-2
B iceland	-12,14,-1
B id	-3,4,-2
B ie	-1,2,-1
B if	8,-9,-1
B im	4,-5,0
B in	3,-1,-2
B indian	-10,2,6
B into	-6,6,-3
B irish	-5,-1,0
B is	4,-2,-1
B isnt	-3,-2,4
B it	2,0,-2
B italian	-3,3,0
B its	1,-4,1
B ive	8,-3,-4
B jackie	-1,-3,1
B japan	9,-9,-3
B japanese	-7,5,3
B jokes	5,-3,-2
B just	-7,9,-4
B kids	4,7,-10
B kindness	-7,8,-2
B knives	-10,13,-3
B know	-2,5,-2
B korean	-5,-5,7
B ladies	-1,2,-1
B lang	-5,5,-1
B language	5,-5,3
B last	2,-8,2
B latin	-4,4,-2
B laugh	5,-4,-4
B law	-8,10,-2
B learning	0,1,-2
B leave	-4,-4,7
B left	11,-11,-2
B let	-5,6,-3
B lets	-1,2,-8
B life	-4,5,-3
B lodgers	6,-5,-2
B long	-3,6,-5
B longing	-7,-2,3
B look	9,-8,-2
B looking	-3,4,-1
B looking for	4,-3,-2
B love	-4,5,-1
B m	8,-8,-2
B made	1,1,-2
B mads	-2,2,-1
B make	-10,11,-2
B malta	0,4,-6
B man	9,-9,-1
B maybe	-7,3,6
B me	2,2,-3
B memory	5,-5,-2
B men	6,-6,-1
B mexico	1,-1,-2
B middle	-8,9,-3
B mikkelsen	-2,2,-1
B mind	-7,13,-8
B minutes	6,-2,0
B miracle	-2,2,-1
B monsters	8,-8,-2
B month	-3,4,0
B mood	-4,5,-2
B more	-1,2,-1
B mother	12,-10,-3
B moved	4,-3,-1
B movie	-3,4,-1
B moving	-1,2,-1
B mr	3,-1,-6
B mum	-5,6,-2
B murder	-8,9,-1
B must	1,-6,1
B my	3,-1,-1
B necessarily	6,-5,-3
B need	-7,8,-1
B neither	0,-3,2
B never	-4,3,4
B new	-4,7,-1
B next	-1,12,-14
B nigerian	-10,7,0
B ninety	17,-13,-2
B no	0,-2,1
B nobody	4,-9,1
B nor	10,-3,0
B northern	-9,9,-1
B norwegian	-4,2,3
B not	-1,-2,3
B nothing	-1,-2,3
B now	-12,14,-2
B nuns	8,-8,-1
B odd	15,-13,-2
B off	2,-5,3
B ok	6,-4,-3
B old	-2,4,-1
B on	0,1,-2
B once	-5,-3,4
B one	2,0,-2
B only	8,-5,-3
B open	-8,9,-1
B or	-2,4,-2
B other	-4,3,0
B our	4,-2,-1
B out	-1,-1,2
B over	1,0,-3
B parasite	-3,5,-2
B penelope	-2,2,-1
B people	-2,1,1
B perfect	13,-13,2
B period	-9,10,-1
B pick	-8,8,5
B please	-4,4,0
B poetic	0,2,-1
B portland	-1,2,-1
B portuguese	-4,6,-2
B preferably	-4,4,-2
B prison	-1,2,-2
B quiet	7,-5,-5
B rain	-7,8,-2
B rather	-2,2,0
B really	-7,9,-3
B remake	8,-6,-4
B road	-4,3,1
B romance	-4,7,-4
B romantic	1,0,-2
B russian	-3,3,0
B sad	6,-4,-2
B said	10,-10,-2
B satire	-3,12,-11
B say	4,-3,0
B says	-6,7,-3
B scottish	0,-7,6
B scrap	12,-17,1
B sea	-1,2,-2
B see	1,1,-2
B seen	1,2,-5
B send	-5,-4,6
B serious	3,-1,-2
B set	2,-2,-2
B seventies	-14,15,-7
B she	-9,8,-1
B shed	-5,6,-1
B shes	4,-2,-2
B short	5,-4,-3
B shot	5,-4,-3
B should	-2,3,0
B show	-8,2,6
B sisters	-9,10,-2
B sixties	-2,2,-1
B sleep	3,1,-2
B slow	-4,5,0
B small	2,-2,0
B snow	-8,9,0
B so	-5,4,1
B solidarity	-6,6,-1
B some	5,5,-7
B somebody	-6,4,2
B something	-2,4,-2
B songs	-3,4,-1
B sorry	5,-5,-1
B sort	-7,6,0
B speak	13,-7,-8
B speaks	4,-2,-3
B story	-4,1,3
B strangers	2,-3,2
B stubbornness	-1,3,-11
B students	-5,6,-3
B submarine	8,-5,-5
B subtitles	-6,1,5
B suspense	-7,9,-1
B swiss	-9,9,0
B take	-1,3,-2
B talking	6,-8,-1
B tamil	-6,3,2
B teach	5,-3,-3
B teacher	3,-2,-2
B than	12,-11,-1
B that	3,-3,1
B thats	9,-6,-3
B the	3,-1,-2
B them	10,-4,-9
B then	5,-3,-3
B there	-1,2,-1
B theres	-4,5,-2
B they	-2,-3,0
B theyre	12,-10,-3
B thing	10,-9,-4
B things	-1,4,-3
B thinks	13,-10,-3
B this	-2,3,-1
B though	-4,4,-2
B three	12,-10,-3
B thriller	-9,1,7
B time	-13,7,2
B to	3,-2,-2
B today	-6,7,-3
B told	5,-3,-1
B tonight	-1,2,-2
B too	-4,-8,10
B try	-12,14,-4
B trying	0,2,-2
B turkish	-5,6,-2
B twins	-1,0,2
B two	1,-3,3
B uncle	-11,0,8
B under	-5,5,0
B up	-1,0,-2
B us	-2,0,2
B verhoeven	5,-3,-6
B village	5,-4,-5
B villeneuve	-8,9,-1
B want	-4,4,0
B wants	-6,10,-4
B war	-12,8,6
B was	12,-10,-2
B wave	5,-3,-2
B wed	-2,3,-1
B wedding	-12,12,-1
B well	3,-2,-4
B welsh	-2,-1,4
B went	9,-8,-4
B were	1,-3,2
B west	-10,11,-3
B western	-6,7,-1
B weve	-1,-11,7
B what	2,1,-2
B whatever	-7,-7,9
B whats	5,-1,-10
B where	-2,-3,0
B which	-2,3,-1
B who	-5,10,-4
B whole	1,2,-3
B whos	-8,1,2
B wife	-3,4,-1
B wifes	2,-2,0
B will	-9,11,-3
B wine	1,1,-2
B winter	-2,3,-1
B wise	-1,2,-1
B with	-1,2,-1
B without	-1,-9,-4
B woman	4,-4,-2
B women	-2,-4,6
B wont	-5,0,4
B words	5,-1,-8
B work	10,-8,-2
B working	-1,2,0
B would	-2,5,-5
B would like	0,1,-3
B year	-2,-3,3
B yes	-4,6,-3
B you	-3,2,0
B zorba	9,-7,-2
BB , FILM	3,-1,-2
BB , a	-4,5,-2
BB , also	9,-5,-2
BB , an	5,-4,-2
BB , and	4,-6,3
BB , anything	-1,-3,2
BB , black	-3,4,-1
BB , for	-9,9,-2
BB , france	2,0,-3
BB , from	-5,10,-4
BB , funny	-1,2,-1
BB , gern	-5,8,-5
BB , he	4,-2,-3
BB , i	4,-8,2
BB , im	6,-4,-3
BB , in	0,1,-2
BB , is	8,-7,-2
BB , italian	4,-5,5
BB , maybe	-1,2,-1
BB , my	7,-6,-1
BB , not	-1,-3,4
BB , nothing	-6,0,4
BB , now	-6,8,-1
BB , of	-7,8,-3
BB , old	4,-2,-2
BB , one	-3,4,-1
BB , or	-4,5,-1
BB , preferably	-2,10,-9
BB , show	-4,6,-2
BB , small	-3,4,-1
BB , so	-5,5,0
BB , something	-3,4,-1
BB , the	0,2,-2
BB , then	-5,7,-1
BB , want	-4,5,-1
BB , were	4,-2,-10
BB , with	-11,11,-1
BB . FILM	0,2,-1
BB . a	0,2,-2
BB . all	-4,-6,6
BB . an	-6,6,-2
BB . another	-3,4,-2
BB . any	-4,5,1
BB . anything	-7,4,1
BB . as	12,-11,-2
BB . but	-5,8,-3
BB . by	-1,4,-3
BB . can	-7,7,1
BB . central	5,-2,-4
BB . could	-5,3,4
BB . denis	-8,9,-1
BB . do	8,-6,-7
BB . find	-3,6,-3
BB . for	8,-6,-2
BB . fritz	-5,5,-1
BB . from	0,1,-3
BB . give	-5,6,0
BB . hes	6,-6,-1
BB . hindi	-8,8,-1
BB . how	-7,8,-2
BB . i	-1,2,-2
BB . id	6,-5,-3
BB . in	-5,3,3
BB . indian	0,-4,4
BB . is	-6,6,-1
BB . ive	6,-4,-3
BB . jackie	-1,-4,1
BB . like	-4,5,-2
BB . mads	-2,2,-1
BB . more	2,0,-2
BB . mother	7,-4,-6
BB . my	6,-4,-2
BB . next	2,-1,-1
BB . nigerian	0,-2,2
BB . no	-1,-4,5
BB . norwegian	-3,3,-1
BB . not	-4,0,4
BB . nothing	0,-3,2
BB . now	-1,2,-1
BB . of	-8,0,6
BB . on	9,-7,-3
BB . our	5,-4,-1
BB . penelope	-2,2,-1
BB . set	8,-7,-1
BB . sixties	-2,2,1
BB . so	-3,5,-2
BB . something	2,0,-1
BB . that	9,-8,-1
BB . theres	-2,2,-1
BB . tonight	-7,9,-2
BB . we	4,-2,-2
BB . wed	-3,5,-2
BB . well	-2,2,-2
BB . were	0,-4,3
BB . weve	3,-11,5
BB . what	-1,4,-3
BB . whats	0,2,-4
BB . zorba	6,-5,-1
BB 00 ,	-6,9,-4
BB 0000 ,	-10,10,-4
BB 0000s ,	-3,0,3
BB FILM ,	-1,2,0
BB FILM and	3,2,-6
BB FILM in	6,-4,-3
BB FILM is	5,-3,-2
BB FILM made	8,-7,-2
BB a comedy	-5,6,-2
BB a film	-2,4,-3
BB a movie	-5,7,-1
BB again ,	-5,5,-2
BB all the	8,-3,-4
BB and FILM	-11,11,-2
BB and from	-7,7,-1
BB and not	3,2,-5
BB animation from	-6,7,-1
BB anything ,	-6,-6,4
BB anything but	-3,-3,4
BB as FILM	-8,7,1
BB as a	3,-9,7
BB back from	8,-7,-2
BB based on	4,-3,-1
BB bicycle ,	-7,8,-2
BB bilingual ,	-5,6,-1
BB brazilian ,	1,-5,4
BB but from	4,-3,-2
BB but in	3,-1,-3
BB but make	3,-2,-1
BB but not	1,-11,9
BB but the	-7,2,1
BB by a	-6,9,-3
BB by the	-7,1,4
BB cheered for	5,-5,-2
BB class ,	9,-8,-1
BB clever ,	-7,1,2
BB comedy ,	-2,3,-1
BB could you	-9,9,-3
BB country ,	4,-2,-9
BB cruz ,	-2,2,-1
BB denis villeneuve	-8,9,-1
BB do the	2,-1,-3
BB else is	8,-8,0
BB estonian ,	-2,5,-4
BB family ,	-9,-2,5
BB few words	4,1,-13
BB film ,	-8,5,1
BB film in	-2,4,-1
BB film where	-8,8,-4
BB find me	-2,4,-1
BB food ,	-3,2,1
BB for a	4,-3,-2
BB for my	6,-4,-2
BB french ,	1,-3,3
BB friendship ,	-4,5,-2
BB fritz lang	-5,5,-1
BB from hollywood	-1,-3,4
BB from latin	-4,4,-2
BB from the	-3,4,-2
BB funny ,	-2,3,-1
BB german or	-8,8,0
BB girl ,	6,-5,0
BB give me	0,7,-6
BB give us	-1,4,-3
BB gone ,	4,-3,-3
BB good ,	-5,4,0
BB greek ,	-2,3,0
BB have a	7,-4,-5
BB holiday ,	-9,9,0
BB hollywood ,	-1,-3,4
BB horror ,	-8,1,4
BB hours ,	3,-1,-2
BB house ,	-4,5,-1
BB how about	-1,4,-3
BB humour ,	-3,4,-1
BB husband ,	-4,5,-1
BB i am	6,-5,-1
BB i speak	4,-3,0
BB i teach	7,-5,-3
BB i want	-13,11,0
BB iceland ,	-12,14,-1
BB im from	10,-8,-2
BB im learning	-3,4,-3
BB in a	13,-12,-2
BB indian but	0,-4,4
BB is a	10,-8,-4
BB is from	5,-4,-1
BB is the	15,-13,-2
BB is there	-2,3,-1
BB it ,	6,-6,3
BB it be	-4,5,-3
BB italian ,	-10,8,2
BB jackie chan	-1,-3,1
BB japan ,	9,-9,-3
BB jokes ,	5,-3,-2
BB let it	-5,6,-3
BB like FILM	1,0,-2
BB like a	-12,13,-1
BB looking for	-4,5,-1
BB love something	-5,5,0
BB made in	-5,5,-1
BB mads mikkelsen	-2,2,-1
BB make it	1,-1,-2
BB me ,	-1,0,2
BB me a	2,0,-2
BB me something	-2,3,-2
BB minutes ,	5,-6,-1
BB more from	-5,1,2
BB more in	-5,6,0
BB more of	-3,4,-1
BB moved to	4,-3,-1
BB moving to	-1,3,-1
BB my husband	-2,3,-1
BB my wife	2,-1,-1
BB no ,	9,-7,-4
BB no french	-7,5,1
BB no more	-3,-8,9
BB not from	-4,-5,8
BB not in	-5,-3,7
BB not necessarily	6,-5,-3
BB not the	-2,-6,7
BB nothing from	-6,4,1
BB of something	-2,4,-3
BB of the	-6,2,2
BB of us	2,-1,-2
BB off to	6,-5,-2
BB on ,	2,1,-7
BB on a	-3,6,-4
BB on the	11,-8,-2
BB one ,	7,-6,-2
BB one from	-5,5,-1
BB one more	-5,6,-1
BB out of	9,-9,-1
BB penelope cruz	-2,2,-1
BB people ,	2,-10,8
BB perfect strangers	-1,-3,4
BB period ,	-9,10,-1
BB please ,	-3,3,0
BB quiet ,	2,-2,0
BB romantic ,	5,-5,-2
BB satire ,	-5,13,-13
BB see ,	-1,2,-2
BB set in	0,2,-3
BB shed love	-5,6,-1
BB should be	-2,3,0
BB show me	-5,6,-2
BB sixties ,	-3,3,-1
BB small ,	-2,3,-1
BB so ,	-1,-2,3
BB so in	-3,4,-1
BB so no	4,-8,3
BB solidarity ,	-6,6,-1
BB something else	-3,4,-1
BB something from	-2,3,-1
BB songs ,	-4,5,-1
BB story ,	-4,5,-2
BB swiss ,	-9,12,0
BB than FILM	12,-12,2
BB that ,	-5,5,0
BB that isnt	-3,-1,4
BB the 0000s	-4,0,5
BB the quiet	1,0,-2
BB then ,	5,-3,-2
BB there a	-6,6,-1
BB there any	-1,3,-2
BB theres a	-2,2,-1
BB time ,	-4,-6,7
BB to a	11,-10,-2
BB to be	0,2,-4
BB to my	6,-6,0
BB tonight ,	7,-5,-1
BB two hours	-8,9,-1
BB up ,	-5,8,-3
BB us something	-2,3,-1
BB want something	1,1,-3
BB war ,	-5,0,3
BB was in	7,-6,-1
BB we had	5,-2,-2
BB we have	-7,9,-4
BB we speak	5,-4,-2
BB wed like	-2,2,0
BB welsh ,	2,0,-1
BB were off	-1,-3,2
BB what else	-7,7,-1
BB wife is	3,-2,0
BB winter ,	-2,3,-1
BB with the	12,-10,-2
BB women ,	-2,0,2
BB words ,	5,-1,-8
BB you find	-7,9,-1
BB you have	-12,14,-3
BB zorba the	5,-4,-1
C FILM	6,-5,-1
C FILM but	-3,3,1
C FILM in	6,-4,-3
C FILM made	8,-7,-2
C a	-2,3,-1
C a film	-11,11,-1
C a polish	1,0,-2
C afghan	-3,3,-1
C africa	-6,7,-1
C africa ,	-5,6,-1
C african	-1,2,0
C african ,	-2,3,-1
C all	-4,-2,4
C also	9,-5,-2
C american	2,-2,1
C american ,	-5,7,-4
C an	1,0,-2
C and	1,-5,4
C and not	0,-7,4
C another	-3,4,-2
C any	-10,8,1
C anything	-4,2,0
C anything but	-1,-8,8
C anything danish	-4,-7,8
C arabic	-8,12,-5
C argentina	3,-3,-2
C argentine	-6,8,-2
C argentinian	-6,10,-2
C argentinian ,	-4,4,-1
C armenian	6,-3,-5
C as	3,0,-4
C asia	-7,9,-2
C asian	-2,4,-1
C asian ,	-3,4,0
C aussie	-2,3,-1
C australia	9,-8,-3
C australia ,	-2,2,-3
C australian	-3,4,-2
C australian ,	-6,8,-2
C austrian	0,-8,4
C austrian ,	-3,9,-5
C back	10,-9,-3
C belgian	-5,6,-2
C belgian ,	-1,2,-1
C bhutan	-6,7,-3
C bollywood	-1,-7,8
C bollywood ,	3,2,-9
C brazil	12,-11,-4
C brazilian	-3,4,-1
C brazilian ,	-3,4,-2
C british	-3,4,-1
C british ,	-2,3,0
C british .	-3,4,-1
C british english	-3,4,-1
C british english ,	-3,4,-1
C bulgarian	-7,10,-2
C but in	-4,7,-3
C by	-1,3,-3
C can	-8,7,1
C can we	-1,-2,3
C canada	-6,8,-2
C canadian	-6,1,3
C canadian ,	-3,6,-1
C cantonese	-6,7,-1
C catalan	-7,10,-3
C catalan ,	-1,2,-1
C central	5,-2,-4
C chinese	-8,8,-1
C chinese ,	-4,4,-1
C could	-8,6,2
C could you	-9,9,-3
C cuban	-2,5,-3
C cuban ,	-2,5,-3
C czech	-2,2,-1
C danish	-7,9,-2
C danish ,	-2,3,-1
C denmark	13,-10,-10
C do	0,-3,5
C does	-8,9,-1
C dutch	5,-3,-3
C dutch ,	-5,6,-1
C east	-4,7,-2
C eastern	-1,2,-1
C eastern european	-1,2,-1
C egyptian	-2,4,-1
C england	-13,15,-3
C english	-2,0,2
C english ,	-2,3,-1
C estonian	-4,5,-1
C estonian ,	-3,4,-1
C european	-1,3,-1
C european ,	-1,2,-1
C european .	-2,3,-1
C every	-8,-2,5
C filipino	-12,13,-5
C films	-9,10,-3
C find	-2,2,-1
C find me	-1,2,-1
C finnish	7,-5,-3
C finnish ,	-4,5,-1
C for	1,1,-4
C france	-4,6,-4
C french ,	0,2,-2
C french .	11,-6,-4
C from	-3,6,-3
C from new	-3,3,0
C from the	-9,10,-2
C georgian	0,3,-4
C german	-2,2,0
C german ,	-2,3,-1
C german or	-7,8,-2
C gern	-5,8,-5
C give	-3,5,-2
C give me	-2,3,0
C give us	-1,4,-3
C gloria	5,-5,-2
C got	7,-5,-7
C greek	1,0,-2
C greek ,	-3,4,-1
C greek islands	-7,7,-2
C have	10,-5,-2
C he	10,-7,-4
C hebrew	-2,3,-1
C hebrew or	-2,3,-1
C hes	6,-6,-1
C hindi	-2,3,-1
C hindi ,	-2,2,-1
C hollywood	-1,-2,-1
C hong	-2,3,-2
C hong kong	-2,3,-2
C how	-7,7,1
C how about	-5,6,2
C hungarian	0,-12,6
C i am	6,-5,-1
C i speak	4,-3,-1
C i teach	7,-5,-3
C i want	-6,8,-2
C i was	13,-11,-2
C iceland	-4,6,-2
C iceland ,	-3,4,-1
C icelandic	-3,4,-2
C id	0,0,3
C id like	-8,5,6
C if	5,-4,-3
C im	3,-3,0
C im half	-5,-2,7
C im irish	-2,0,0
C im learning	-3,4,-3
C in	-3,2,1
C in arabic	-2,3,-1
C in english	-10,11,-3
C in french	-11,12,-2
C in german	-1,3,0
C in italian	-7,8,-1
C in polish	-1,2,0
C in spanish	-5,6,-1
C india	-3,4,-2
C indian	-2,2,-1
C indian ,	-2,3,-1
C indian but	-2,1,1
C indonesian	-2,3,-1
C iran	-11,-13,14
C iranian	-6,8,-2
C iranian ,	-11,13,-1
C ireland	6,-5,-1
C irish	-8,10,-2
C irish ,	-3,4,-1
C is	2,-1,-2
C is there	-3,4,-2
C isnt	-3,-6,9
C israeli	2,-1,-3
C italian ,	-2,3,-1
C italian .	-9,10,-2
C italian but	-7,7,-1
C italy	-8,8,-1
C its	-4,5,-4
C ive	6,0,-6
C ive worked	3,0,-5
C jackie	-1,-4,1
C jackie chan	-1,-4,1
C japan	7,-6,-2
C japan ,	-6,7,-1
C japanese	-5,7,-1
C japanese ,	-2,3,0
C japanese .	-8,8,-2
C jordan	0,3,-5
C jordan peele	-5,5,-1
C just	-9,10,-5
C kiwi	-2,3,-1
C korean	1,1,-2
C korean ,	-2,2,-1
C korean or	12,-11,-2
C latin	-2,3,-1
C latin american	-2,4,-1
C learning	10,-9,-1
C lebanon	5,-4,-5
C looking	-4,5,-1
C looking for	-5,6,-1
C made	-7,10,-5
C malayalam	-6,7,-2
C malayalam ,	-6,7,-2
C maybe	-1,3,-2
C me	-6,8,-8
C mexican	-6,7,-2
C mexican ,	-4,5,-1
C mexico	3,-2,-3
C mexico ,	-11,12,-1
C middle	-3,4,-1
C middle eastern	-2,3,-1
C more	2,0,-2
C more australian	-1,2,-1
C more french	-2,3,-1
C more from	-4,5,-2
C moroccan	-4,5,-2
C moroccan ,	-4,5,-2
C mother	7,-4,-6
C my	5,-4,-1
C my english	3,-1,-3
C my french	4,-3,-2
C my husband	2,0,-1
C my students	-5,5,-4
C my wife	3,3,-1
C neither	5,-3,-4
C new	-4,6,-2
C new zealand	-2,4,-2
C nigerian	-3,3,0
C nigerian or	0,2,-2
C no	0,-3,3
C no americans	-7,-5,12
C no french	5,-1,-4
C no hollywood	6,-2,-5
C no more	-3,-3,5
C nollywood	-4,7,-4
C nollywood ,	-1,2,-1
C nordic	-1,4,-2
C nordic ,	-2,3,-1
C norwegian	-8,10,-1
C norwegian ,	-7,8,-1
C not	-1,-4,5
C not american	-2,0,1
C not french	-2,-4,5
C not from	-1,-2,3
C not hollywood	-7,-3,10
C not in	-2,-2,3
C not necessarily	6,-5,-3
C nothing	-1,-3,4
C nothing american	-1,-4,4
C nothing brazilian	-7,-2,8
C nothing from	0,-6,7
C nothing russian	-1,-1,2
C now	-5,6,-1
C of	-11,6,1
C old	-5,7,-3
C old hollywood	-4,5,-3
C on	2,0,-2
C one	-4,5,-1
C or	-5,6,-1
C our	4,-3,-1
C out	6,-5,-3
C out of	6,-5,-3
C pakistani	-3,3,-1
C pakistani ,	-3,3,-1
C palestinian	-6,9,-3
C polish	-3,3,-1
C polish ,	-8,9,-1
C portuguese	-3,4,-1
C portuguese ,	-2,3,-2
C preferably	-2,10,-9
C quebec	-4,5,-1
C quebec ,	-4,5,-1
C romanian	0,2,-1
C romanian ,	-1,2,-1
C russian	2,1,-3
C russian ,	-5,6,-2
C russian or	-3,5,-1
C same	1,1,-3
C scandinavian	-1,3,-1
C scotland	-5,7,-1
C scottish	3,0,-3
C scottish ,	-2,4,-2
C senegal	-11,12,-3
C set	3,-3,-1
C set in	3,-3,-1
C show	-5,6,-2
C show me	-5,6,-2
C slovak	-3,5,-2
C slovak ,	-2,3,-2
C so	-5,6,-1
C so english	-1,3,-2
C so in	-3,4,-1
C something british	-2,3,-1
C something from	-2,3,-1
C something irish	-5,7,-2
C south	-2,3,-1
C south africa	-5,6,-2
C soviet	3,-2,-2
C spanish	-1,3,-2
C spanish ,	-4,5,0
C spanish or	-7,10,-4
C sweden	-2,3,-1
C swedish	-1,3,-5
C swedish ,	-6,6,-1
C swiss	-7,10,-3
C taiwan	-4,5,-1
C tamil	-9,11,-2
C thai	4,-2,-4
C thai ,	-18,18,-2
C that	9,-8,-1
C the	3,0,-3
C the american	11,-8,-2
C the dutch	3,-1,-5
C the english	1,-1,-2
C the french	2,-8,7
C the irish	-2,3,-2
C the italian	1,-1,-3
C the japanese	4,-3,-1
C the old	-2,4,-1
C the scots	-9,9,2
C the spanish	-4,5,0
C the swedish	6,-4,-2
C then	0,1,-3
C then something	-5,6,-1
C theres	-4,5,-2
C theres a	-2,2,-1
C theyre	22,-21,-4
C this	3,-4,-4
C today	-7,8,-3
C turkey	2,-1,-2
C turkey ,	9,-8,-2
C turkish	-8,9,-2
C turkish ,	-4,5,-1
C turkish and	-6,7,-1
C two	12,-9,-4
C ukrainian	-3,4,-1
C ukrainian ,	-3,4,-1
C us	10,-9,-3
C vietnam	-3,6,-6
C vietnamese	-1,3,-2
C vietnamese ,	-1,4,-2
C wales	7,-5,-3
C want	-5,6,-1
C we	6,-5,-2
C we had	6,-5,-2
C we have	7,-5,-1
C wed	-3,5,-2
C well	2,-1,-1
C welsh	9,-8,-2
C welsh ,	-4,5,-1
C were	2,-3,0
C were off	-1,-3,2
C west	-10,11,-3
C weve	-1,-13,8
C what	4,-2,-3
C whats	2,2,-7
C whos	-8,1,2
C with	-7,8,-3
C would	10,-11,0
C would like	7,-6,-2
C you	9,-2,-4
C zorba	9,-7,-2
C zorba the	9,-7,-2
F ,	-1,3,-2
F , ,	-2,4,-1
F , , ,	-1,2,-1
F , , from	-2,2,0
F , , in	-14,14,-2
F , , not	2,13,-14
F , , the	-1,2,-2
F , a	6,-5,-1
F , a ,	-12,13,-2
F , also	4,0,-2
F , an	5,-4,-2
F , and	-3,7,-5
F , and not	0,-10,4
F , anything	-2,7,-5
F , but	-5,7,-2
F , but in	-2,7,-4
F , from	-3,3,-1
F , i	17,-17,-4
F , in	-3,4,-1
F , my	7,-5,-1
F , no	2,-5,1
F , not	-2,-3,4
F , not from	-1,-2,3
F , nothing	-5,-4,7
F , of	6,-5,-3
F , or	-5,6,-1
F , so	-3,5,-1
F , so in	-3,4,-1
F , something and	-4,5,-1
F , the	2,-1,-2
F , want	-4,6,-1
F , were	4,-2,-10
F .	0,2,-1
F . ,	0,3,-2
F . , ,	-2,5,-3
F . , from	-2,3,-1
F . , in	-3,3,-1
F . , my	6,-4,-1
F . , not	-3,-5,7
F . , the	-1,2,-2
F . .	0,2,-1
F . . ,	0,3,-2
F . . .	0,2,-1
F . . FILM	14,-12,-4
F . . a	-3,5,-2
F . . an	-7,8,-2
F . . and	-6,-2,7
F . . another	-3,4,-2
F . . any	-5,-2,4
F . . anything	-2,3,-2
F . . by	-1,2,-1
F . . from	3,-2,-3
F . . hes	6,-6,-1
F . . i	7,-3,-4
F . . im	3,-1,-1
F . . in	-2,5,-3
F . . is	10,-8,-3
F . . more	3,-1,-2
F . . movie	0,1,-4
F . . my	2,0,-2
F . . no	-2,-3,5
F . . not	-2,-4,6
F . . nothing	-3,-2,5
F . . of	-1,-4,2
F . . or	-6,8,-1
F . . our	3,-2,-1
F . . so	-2,4,-1
F . . that	8,-7,-1
F . FILM	14,-12,-4
F . FILM ,	-4,6,-3
F . a	-3,5,-2
F . an	-7,8,-2
F . and	-6,-2,7
F . another	-3,4,-2
F . any	-5,-2,4
F . anything	-2,3,-2
F . anything but	0,-4,4
F . but in	16,-14,-4
F . by	-1,2,-1
F . from	3,-2,-3
F . hes	6,-6,-1
F . i	7,-3,-4
F . im	3,-1,-1
F . in	-2,5,-3
F . is	10,-8,-3
F . more	3,-1,-2
F . more from	-4,5,-2
F . movie	0,1,-4
F . my	2,0,-2
F . my is	3,-2,-1
F . no	-2,-3,5
F . not	-2,-4,6
F . not from	0,-2,3
F . not in	-2,-1,3
F . nothing	-3,-2,5
F . of	-1,-4,2
F . or	-6,8,-1
F . our	3,-2,-1
F . set in	8,-8,-2
F . so	-2,4,-1
F . so ,	-2,3,0
F . something ,	-4,5,-1
F . something and	-3,3,0
F . something from	-2,3,-1
F . that	8,-7,-1
F . theres a	-2,2,-1
F FILM	8,-6,-3
F FILM ,	2,0,-2
F FILM , from	-5,5,0
F FILM , not	-4,-3,7
F FILM , the	9,-8,-1
F FILM but	-2,4,-2
F FILM but in	-11,12,-2
F FILM in	6,-4,-3
F a	3,0,-2
F a ,	12,-11,-3
F a , ,	-2,3,-1
F a comedy	-5,6,-2
F a film in	-7,7,-1
F a from	3,-2,-2
F a in	-7,7,-2
F a movie	-5,7,-1
F about	13,-9,-5
F also	4,0,-2
F an	3,-2,-2
F and ,	-1,2,-1
F and from	-5,6,-1
F and not	1,8,-7
F and not from	-3,-2,5
F another	-7,9,-2
F any	-8,4,0
F anything	-3,0,3
F anything but	-3,-3,4
F anything from	-3,4,-1
F back from	8,-7,-2
F be	0,2,-2
F before	7,-10,-3
F being in	3,-1,-6
F but	-3,4,-1
F but from	-5,8,-2
F but in	0,2,-3
F but make it	3,-2,-1
F but not	-3,-4,7
F but the	-7,2,1
F by	-5,6,-1
F by the	-7,1,4
F comedy	-5,6,-2
F do	-21,12,0
F do the	2,-1,-3
F en	1,1,-2
F film ,	-15,13,-4
F film in	-2,4,-1
F for	1,0,-3
F for ,	-6,7,-1
F for a	4,-3,-2
F for my	4,-3,-2
F from latin	-4,4,-2
F from the	0,0,-2
F funny ,	-2,2,0
F got	-1,2,-4
F had	1,-5,4
F have	0,1,-2
F have a	4,-3,-1
F her	7,-5,-2
F hes	6,-6,-1
F his	-4,6,-4
F hours ,	3,-1,-2
F i	11,-7,-3
F i want	-4,6,-2
F id like a	-3,4,-1
F im	3,-1,-2
F im from	10,-8,-2
F in	1,1,-2
F in ,	-1,4,-2
F in the	-9,10,-2
F indian but not	0,-4,4
F into	-10,10,-3
F is	7,-5,-3
F is ,	2,8,-3
F is from	4,-3,-1
F is the	8,-7,-2
F is there a	-3,3,-1
F isnt	-2,-6,8
F it	4,-3,-3
F it ,	8,-7,-2
F it be	3,-1,-2
F its	-16,1,6
F latin	-4,4,-2
F like	-1,4,-3
F like a	-3,4,-1
F love something	-5,5,0
F made in	-5,5,-1
F make it	2,-2,-2
F maybe	-4,5,-1
F me a	2,0,-2
F minutes ,	11,-10,-3
F more	-1,2,-1
F more ,	-3,4,-2
F more from	-4,1,1
F movie	-1,3,-2
F my	4,-2,-2
F my ,	-5,7,-2
F my is	3,-2,-1
F no	0,-4,3
F no ,	-13,15,-3
F no more	-3,-6,8
F nor	10,-3,0
F not	-1,-2,3
F not ,	-8,-1,6
F not from	-4,-5,8
F not in	-5,-4,8
F not the	0,-9,5
F nothing	-3,-3,6
F nothing ,	0,6,-6
F nothing from	-6,6,1
F now	-3,4,-1
F of	4,-5,1
F of ,	-8,10,-2
F of , ,	-3,3,0
F of the	-5,-5,8
F off to	6,-5,-2
F on	7,-6,-2
F one ,	4,-3,-2
F one from	-5,5,-1
F or	-3,5,-1
F other	-4,5,-2
F our	4,-3,-1
F out of	9,-9,-1
F please ,	-4,5,-1
F set in	3,-1,-3
F should be	-3,3,0
F so	-5,6,-1
F so ,	-3,3,0
F so in	-3,4,-1
F something	0,2,-2
F something ,	-3,4,-1
F something and	-3,4,-1
F something from	-2,4,-1
F that	9,-9,-1
F that ,	-3,4,-1
F that the	10,-7,-7
F the	2,-1,-1
F the ,	7,-5,-2
F the of	-1,4,-4
F the the	11,-10,-2
F there a	-3,3,-1
F theres a	-2,2,-1
F to	5,-3,-2
F to be	4,-2,-4
F two hours ,	-8,9,-1
F us	0,-5,3
F want	-4,5,-1
F wants	-6,8,-2
F was	8,-6,-2
F was in	3,-2,-1
F watch	-5,7,-2
F we	2,-10,9
F we the	4,-4,0
F were	5,-3,-7
F were off to	5,-3,-2
F with	5,-3,-2
F with ,	-3,5,-2
F with the	12,-11,-2
K # ,	-10,14,-2
K , I	7,-5,-2
K , NO	-2,-4,6
K , hint	8,-5,-4
K , is	5,-3,-6
K , nation country +	-3,4,-1
K , nation language +	0,2,-2
K , nation unread	4,-1,-3
K , nation word +	0,2,-3
K , nation word -	-1,3,-6
K , small	0,2,-2
K , telling	9,-1,-3
K , turn 	-4,8,-4
K , wish 	-5,7,-2
K , · ,	-4,5,-1
K , · .	-2,4,-2
K , · and	0,1,-2
K , · films	7,-6,-1
K , · hint	9,-7,-4
K , · is	1,1,-3
K , · small	-8,10,-3
K , · themes	12,-10,-4
K , · turn 	-12,4,3
K , · used	4,-3,-3
K , · wish 	-6,7,-2
K . .	-2,2,0
K . I	5,-4,-1
K . NO	-2,-3,5
K . films	-7,9,-4
K . hint	4,-6,1
K . is	2,-1,-3
K . moods	-3,4,-7
K . nation country +	-2,3,-1
K . nation language +	-3,5,-2
K . nation mood +	3,1,-8
K . nation person +	-5,5,-1
K . nation unread	3,-3,-1
K . nation word +	3,-3,-1
K . nation word -	-9,-8,11
K . rare	-5,8,-2
K . small	-3,5,-2
K . telling	0,5,-10
K . themes	2,0,-12
K . used	-5,8,-4
K . wish 	-2,3,-2
K . · ,	-2,3,-2
K . · NO	-4,-1,5
K . · and	-6,8,-2
K . · films	-4,2,1
K . · genre	-6,9,-2
K . · hint	2,-3,-1
K . · is	-2,-3,-1
K . · moods	-2,3,-1
K . · rare	16,-16,-10
K . · small	0,3,-2
K . · themes	6,-1,-4
K . · turn 	-2,5,-3
K . · used	3,-6,3
K . · wish 	-4,7,-3
K FILM ,	-2,2,-2
K FILM .	-4,5,-1
K FILM small	16,-15,-2
K FILM turn 	-2,4,-2
K I .	-12,-3,9
K I hint	9,-9,0
K I nation language +	5,-3,-3
K I nation unread	5,-3,-2
K I nation word +	4,-3,-1
K I small	-3,1,1
K I used	3,0,-4
K I wish 	-5,6,-1
K I · ,	5,-4,-3
K I · .	12,-11,-4
K I · hint	4,-3,-2
K I · is	6,-5,-1
K I · occasions	3,-2,0
K I · small	12,-10,-3
K I · themes	5,-4,-2
K I · used	4,-3,-1
K NAME .	-12,15,-4
K NAME small	11,-10,-3
K NO .	-5,6,-1
K NO NO	-1,-7,7
K NO hint	6,-5,-5
K NO nation country -	-2,-2,3
K NO nation language -	-1,-5,6
K NO nation mood -	6,-6,2
K NO nation unread	-6,-5,11
K NO nation word -	2,-4,1
K NO rare	6,-5,-3
K NO small	-3,-4,7
K NO · ,	-1,-4,5
K NO · .	-3,-2,4
K NO · NO	-8,-2,9
K NO · and	-6,-5,10
K NO · films	-3,-4,7
K NO · small	-2,-2,3
K NO · themes	14,-1,-13
K NO · wish 	-8,0,7
K and nation country +	-3,5,-2
K and nation language +	-4,5,-1
K and nation unread	1,0,-2
K and nation word +	0,-1,2
K and small	-10,11,-1
K and · ,	-1,2,-2
K and · .	-3,3,0
K and · hint	-2,4,-5
K and · small	-2,4,-2
K country ,	-4,6,-2
K country .	-2,4,-6
K country and	-1,2,-1
K country nation country +	-4,-5,6
K country nation word +	2,-1,-3
K country · ,	2,-2,0
K country · .	-4,10,-5
K feeling disliked ,	-2,3,0
K feeling liked ,	-2,2,0
K feeling liked .	9,-6,-9
K feeling liked small	8,-6,-3
K feeling so-so ,	-5,8,-3
K films ,	-4,6,-3
K films .	-7,10,-4
K films nation country +	-6,8,-4
K films nation language +	-2,3,-3
K films small	2,0,-2
K films · ,	5,-3,-4
K films · small	-6,7,-3
K genre ,	-2,4,-2
K genre nation country +	-12,9,2
K genre nation language +	6,-4,-5
K genre small	-8,10,-3
K genre · ,	5,-2,-6
K genre · .	-12,12,-6
K hint ,	0,2,-2
K hint NO	-9,-4,10
K hint and	5,-3,-3
K hint hint	11,-9,-2
K hint is	4,-3,-1
K hint nation country +	10,-8,-4
K hint nation language +	10,-8,-2
K hint nation word +	2,-2,0
K hint small	12,-8,-4
K hint used	-5,-5,6
K hint · ,	14,-11,-4
K hint · .	3,1,-4
K hint · and	12,-10,-3
K hint · hint	17,-15,-2
K hint · small	3,-9,7
K hint · used	0,2,-4
K is I	2,-1,-1
K is is	0,1,-5
K is nation country +	6,-3,-4
K is nation language +	1,-4,1
K is nation unread	2,1,-3
K is nation word +	-1,3,-3
K is small	10,-9,-2
K is · .	11,-5,-6
K is · I	2,1,-6
K is · and	-1,2,-1
K is · small	5,-3,-2
K is · used	9,-8,-4
K moods ,	0,2,-2
K moods .	-5,7,-1
K moods and	-3,6,-3
K moods nation language +	-11,13,-3
K moods nation word +	8,-7,-7
K moods small	2,0,-3
K moods · ,	0,3,-2
K moods · .	-3,4,-1
K moods · films	-4,6,-1
K moods · small	8,-7,-7
K rare ,	-3,5,-2
K rare .	15,-12,-5
K rare and	-2,3,-2
K rare is	10,-8,-2
K rare nation language +	-2,5,-3
K rare nation person +	-5,7,-1
K rare nation unread	8,-7,-2
K rare nation word +	-6,7,-4
K rare small	1,2,-3
K rare · ,	-5,7,-2
K rare · .	4,-2,-3
K rare · small	-6,7,-2
K seen  small	-4,5,-2
K small ,	-3,5,-2
K small .	7,-5,-4
K small I	5,-3,-2
K small NO	-5,-9,13
K small and	1,1,-4
K small country	2,2,-3
K small films	-6,7,-5
K small genre	-10,6,1
K small hint	3,-1,-3
K small is	1,3,-4
K small moods	-4,5,-1
K small nation country +	0,3,-2
K small nation country -	-6,-2,8
K small nation language +	0,2,-2
K small nation language -	-5,-1,6
K small nation mood +	6,-9,2
K small nation person +	7,-6,-3
K small nation unread	2,0,-2
K small nation word +	3,-1,-2
K small nation word -	-1,-8,5
K small rare	-4,5,-3
K small small	2,0,-2
K small telling	9,-7,-4
K small themes	9,-8,-4
K small used	-4,6,-4
K small wish 	-5,-1,4
K small · ,	0,1,-2
K small · .	-1,3,-2
K small · I	-6,9,-5
K small · NO	1,-1,-2
K small · and	-2,2,-1
K small · country	-4,5,-2
K small · feeling liked	3,-13,2
K small · films	2,1,-2
K small · genre	-4,-1,5
K small · hint	4,-3,-1
K small · is	7,-4,-3
K small · moods	3,0,-4
K small · occasions	-1,3,-4
K small · rare	3,3,-6
K small · standing	1,-6,-2
K small · telling	3,-1,-4
K small · themes	8,-2,-4
K small · turn 	-12,12,-5
K small · used	4,-2,-3
K small · wish 	-3,6,-3
K telling ,	-1,2,-1
K telling nation mood +	-1,5,-4
K telling · ,	7,-3,-6
K telling · .	-8,14,-2
K themes ,	0,2,-2
K themes .	-3,5,-2
K themes and	-4,7,-6
K themes is	8,-6,-2
K themes nation country +	16,-14,-8
K themes nation language +	1,1,-5
K themes nation word +	8,-6,-9
K themes small	8,-5,-4
K themes · ,	3,-1,-7
K themes · .	7,-3,-12
K they small	7,-3,-5
K they · ,	11,-7,-7
K turn  nation country +	-4,6,-1
K turn  nation language +	-7,12,-5
K turn  nation word +	-1,3,-2
K turn  small	-3,2,0
K turn  · .	-6,6,0
K used ,	-4,4,0
K used .	-2,5,-4
K used I	0,1,-3
K used and	-3,4,0
K used is	3,-11,6
K used nation country +	-1,3,-4
K used nation language +	13,-10,-3
K used nation unread	11,-8,-3
K used nation word +	1,-11,4
K used small	5,-4,-2
K used wish 	-9,11,-2
K used · ,	4,-1,-4
K used · .	-2,-2,6
K used · and	2,-1,-2
K used · small	-3,5,-3
K wish  ,	-3,4,-1
K wish  .	-8,8,-2
K wish  NO	1,-1,-4
K wish  is	-9,12,-4
K wish  nation country +	-4,4,-1
K wish  nation language +	-1,2,-1
K wish  nation unread	-5,8,-3
K wish  nation word +	-9,11,-3
K wish  small	-4,7,-2
K wish  wish 	-1,3,-2
K wish  · ,	-5,6,0
K wish  · .	-4,6,-2
K wish  · NO	-4,9,-5
K wish  · and	-2,3,-1
K wish  · films	-9,10,-2
K wish  · hint	3,0,-3
K wish  · is	-4,7,-3
K wish  · moods	-7,8,-1
K wish  · small	-4,6,-2
K wish  · themes	9,-8,-3
K wish  · turn 	-2,3,0
K · , #	4,-2,-3
K · , FILM	-2,2,-1
K · , NO	-1,2,-1
K · , country	8,-6,-4
K · , feeling disliked	-3,4,-1
K · , feeling liked	-7,5,2
K · , films	-2,2,-2
K · , genre	-4,5,-2
K · , hint	-4,6,-1
K · , is	8,-7,-1
K · , like 	-4,5,-4
K · , moods	-3,5,-2
K · , occasions	4,0,-4
K · , rare	0,2,-2
K · , seen 	-2,1,2
K · , telling	-1,3,-2
K · , themes	-2,4,-2
K · , they	6,-5,-2
K · , turn 	4,-1,-2
K · , used	2,0,-2
K · , wish 	5,-4,-2
K · . .	-2,3,-1
K · . FILM	5,-4,0
K · . I	0,-4,5
K · . NAME	-5,7,-5
K · . NO	-12,11,-1
K · . country	-12,9,4
K · . hint	-17,20,-9
K · . is	4,-2,-4
K · . moods	5,-4,-2
K · . rare	-8,8,0
K · . small	2,1,-4
K · . used	16,-9,-11
K · . wish 	5,-3,-4
K · I hint	2,0,-5
K · I small	-9,11,-5
K · NO NO	1,1,-2
K · NO hint	-4,-3,3
K · NO small	-2,-8,12
K · and I	2,-1,-2
K · and NO	4,-1,-4
K · and country	-1,2,-1
K · and feeling liked	-5,6,-2
K · and hint	1,1,-3
K · and moods	-3,4,-1
K · and rare	-6,9,-2
K · and small	-9,11,-1
K · and themes	11,-10,-1
K · and used	-4,4,-1
K · and wish 	11,-9,-2
K · country ,	0,0,3
K · country .	-6,4,5
K · films ,	2,-1,-1
K · films NO	-4,5,-2
K · films is	2,-1,-1
K · films small	-3,2,1
K · films used	2,0,-3
K · genre ,	3,-1,-2
K · genre .	-6,5,-1
K · genre genre	-4,5,-1
K · genre small	-7,1,8
K · hint ,	9,-6,-4
K · hint .	5,-1,-5
K · hint and	1,1,-7
K · hint hint	12,-9,-3
K · hint is	12,-9,-3
K · hint small	13,-10,-4
K · hint used	0,2,-3
K · hint wish 	-4,5,-1
K · is I	6,-3,-3
K · is feeling liked	-1,1,-2
K · is hint	-3,4,-3
K · is moods	-2,3,-1
K · is small	-4,-1,0
K · is themes	-4,5,-3
K · like  like 	-16,17,-3
K · moods .	3,2,-9
K · moods small	0,3,-4
K · occasions occasions	1,1,-2
K · rare ,	-2,5,-5
K · rare .	-9,11,-4
K · rare used	-16,19,-3
K · same  ,	10,-8,-6
K · small ,	-3,1,2
K · small FILM	3,-2,-1
K · small I	-2,4,-3
K · small country	-11,-12,14
K · small genre	8,-7,-2
K · small is	-4,6,-2
K · small rare	6,0,-7
K · small small	-3,3,0
K · small themes	-5,7,-4
K · small used	-1,-5,1
K · small wish 	-1,4,-3
K · standing ,	-9,-2,11
K · telling ,	7,-4,-2
K · telling telling	-5,8,-3
K · themes ,	7,-4,-2
K · themes .	8,-5,-6
K · themes films	3,4,-4
K · themes genre	12,-11,-3
K · themes hint	10,-8,-1
K · themes small	0,5,-5
K · themes themes	-3,6,-5
K · turn  .	-6,2,1
K · turn  NO	2,-12,2
K · turn  moods	-3,5,-2
K · turn  small	-8,8,-1
K · turn  used	5,-4,-5
K · used ,	6,-4,-4
K · used .	0,7,-8
K · used hint	10,-7,-5
K · used rare	9,-8,-3
K · used small	3,-13,9
K · wish  ,	-5,5,-1
K · wish  .	-8,6,2
K · wish  wish 	-1,3,-3
L1 ,	-1,3,-2
L1 .	-1,2,-1
L1 R1 , ,	-4,5,-1
L1 R1 , .	-2,4,-2
L1 R1 , and	0,2,-3
L1 R1 , even	-6,8,-2
L1 R1 , if	-6,7,-1
L1 R1 , is	1,1,-3
L1 R1 , maybe	-5,6,-2
L1 R1 , or	0,2,-2
L1 R1 . ,	-2,3,-2
L1 R1 . again	-9,6,1
L1 R1 . and	-7,10,-2
L1 R1 . but	-4,6,-2
L1 R1 . cinema	-5,6,-2
L1 R1 . comedies	-6,7,-3
L1 R1 . comedy	-5,5,-2
L1 R1 . films	-9,-4,8
L1 R1 . for	-5,10,-4
L1 R1 . has	-7,8,-2
L1 R1 . horror	-5,9,-3
L1 R1 . is	3,-13,4
L1 R1 . language	-8,-7,9
L1 R1 . n	-9,11,-7
L1 R1 . not	-15,5,3
L1 R1 . or	-4,6,-2
L1 R1 . peele	-5,5,-1
L1 R1 . perhaps	-9,12,-3
L1 R1 . the	0,1,-5
L1 R1 . two	12,-11,-2
L1 R1 . was	7,-6,-1
L1 R1 . with	7,-5,-7
L1 R1 . would	-3,4,-2
L1 R1 a .	0,3,-3
L1 R1 a comedy	-4,6,-1
L1 R1 a film	-3,4,-1
L1 R1 a one	-10,11,-3
L1 R1 and ,	0,2,-3
L1 R1 and .	-5,2,0
L1 R1 another one	-3,3,-1
L1 R1 any film	-4,6,-3
L1 R1 anything ,	-3,-9,10
L1 R1 anything .	-2,4,-3
L1 R1 be ,	-4,6,-2
L1 R1 but ,	-1,-3,3
L1 R1 but .	-6,0,5
L1 R1 comedy ,	-5,6,-2
L1 R1 for ,	-1,1,-3
L1 R1 for .	-3,4,-7
L1 R1 from ,	4,-3,-2
L1 R1 from .	-7,6,1
L1 R1 from america	-4,5,-2
L1 R1 from and	4,-3,-1
L1 R1 from is	-8,9,-3
L1 R1 from or	-6,7,-1
L1 R1 from that	-5,6,-2
L1 R1 from with	0,1,-2
L1 R1 hes ,	7,-6,-1
L1 R1 im ,	4,-2,-3
L1 R1 in ,	-1,3,-2
L1 R1 in .	1,1,-2
L1 R1 in or	-13,14,-2
L1 R1 is ,	12,-10,-2
L1 R1 is and	10,-8,-2
L1 R1 learning ,	18,-17,-1
L1 R1 more ,	-5,6,-1
L1 R1 more .	-5,3,1
L1 R1 more ones	-5,6,-1
L1 R1 movie ,	7,-15,1
L1 R1 movie with	-5,6,-1
L1 R1 my ,	-7,7,-2
L1 R1 my class	7,-5,-3
L1 R1 my is	5,-4,-1
L1 R1 my neighbour	5,-5,0
L1 R1 my uncle	5,-3,-2
L1 R1 necessarily .	6,-5,-3
L1 R1 no ,	-3,-4,7
L1 R1 no please	-4,-5,5
L1 R1 no this	-12,-5,15
L1 R1 not ,	-3,-3,6
L1 R1 not .	-4,4,0
L1 R1 nothing ,	-3,-3,6
L1 R1 nothing .	0,-5,5
L1 R1 nothing for	-2,-3,4
L1 R1 of ,	-5,7,-3
L1 R1 of .	2,1,-9
L1 R1 old .	-9,13,-1
L1 R1 or ,	-2,3,-1
L1 R1 or .	-1,2,-1
L1 R1 something ,	-5,8,-3
L1 R1 something .	-3,4,-2
L1 R1 something and	-1,2,-1
L1 R1 something that	-5,6,-1
L1 R1 something thats	-4,6,-2
L1 R1 speak ,	9,-8,-1
L1 R1 speaks ,	13,-11,-5
L1 R1 the ,	-8,7,0
L1 R1 the .	3,-2,0
L1 R1 the do	-1,2,-3
L1 R1 the in	-4,5,-4
L1 R1 the make	-8,9,-4
L1 R1 the of	4,-4,-2
L1 R1 the one	9,-6,-3
L1 R1 the ones	-10,13,-5
L1 R1 the original	-7,7,-4
L1 R1 the patient	9,-6,-3
L1 R1 the side	0,0,-3
L1 R1 to ,	8,-7,-3
L1 R1 to .	12,-8,-4
L1 R1 to and	6,-4,-1
L1 R1 to in	2,-1,-1
L1 R1 to on	5,-3,-2
L1 R1 wants ,	-6,8,-2
L1 R1 was ,	8,-6,-2
L1 R1 were ,	6,-5,-2
L1 R1 west ,	-5,5,-1
L1 a	1,2,-2
L1 about	5,-1,-6
L1 also	4,0,-2
L1 an	3,-2,-2
L1 another	-4,5,-2
L1 any	-8,10,-2
L1 anything	-3,0,3
L1 be	-3,5,-2
L1 before	7,-10,-3
L1 but	-3,4,-1
L1 by	-6,5,0
L1 central	-6,7,-2
L1 comedy	-5,6,-2
L1 do	-13,11,-3
L1 en	1,1,-2
L1 every	9,-3,-7
L1 for	1,0,-3
L1 from	-1,2,-1
L1 got	-1,2,-4
L1 had	1,-5,4
L1 half	5,-5,-2
L1 have	0,1,-2
L1 her	7,-5,-2
L1 hes	7,-6,-1
L1 his	-4,6,-4
L1 im	9,-7,-3
L1 in	1,1,-2
L1 into	-10,10,-3
L1 is	7,-5,-3
L1 isnt	-2,-6,8
L1 it	-10,11,-3
L1 italian	9,-9,0
L1 its	-16,1,6
L1 latin	-4,4,-2
L1 learning	0,1,-2
L1 maybe	-4,5,-1
L1 more	-3,3,-1
L1 movie	2,-2,-1
L1 my	4,-2,-2
L1 necessarily	6,-5,-3
L1 new	-9,13,-4
L1 no	0,-4,3
L1 nor	10,-3,0
L1 not	-1,-2,3
L1 nothing	-3,-3,6
L1 now	-3,4,-1
L1 of	5,-6,1
L1 old	-4,6,-2
L1 on	7,-6,-2
L1 or	-3,5,-1
L1 other	-4,5,-2
L1 our	5,-3,-1
L1 so	-3,5,-1
L1 something	0,2,-2
L1 speak	4,-3,-2
L1 speaks	3,-2,-5
L1 teach	5,-2,-4
L1 that	9,-9,-1
L1 to	6,-4,-2
L1 us	0,-6,4
L1 want	-3,4,-1
L1 wants	-6,8,-2
L1 was	8,-6,-2
L1 watch	-5,7,-2
L1 were	11,-10,-3
L1 west	-10,11,-3
L1 with	6,-5,-2
L2 .	-2,2,0
L2 00	7,-2,-5
L2 0000	-7,7,0
L2 0000s	-4,5,0
L2 FILM	4,-2,-2
L2 L1 , a	6,-5,-1
L2 L1 , also	4,0,-2
L2 L1 , an	5,-4,-2
L2 L1 , anything	-2,7,-5
L2 L1 , but	-2,4,-2
L2 L1 , from	-5,5,0
L2 L1 , in	-2,3,-1
L2 L1 , my	5,-4,-1
L2 L1 , no	1,-5,2
L2 L1 , not	-3,-2,5
L2 L1 , nothing	-5,-4,7
L2 L1 , old	9,-1,-3
L2 L1 , or	-4,5,-1
L2 L1 , so	-3,5,-1
L2 L1 , the	1,1,-2
L2 L1 , want	-5,6,-1
L2 L1 . .	-2,2,0
L2 L1 . a	-3,5,-2
L2 L1 . an	-7,8,-2
L2 L1 . another	-3,4,-2
L2 L1 . any	-5,8,-6
L2 L1 . anything	-2,3,-2
L2 L1 . from	0,1,-3
L2 L1 . hes	7,-6,-1
L2 L1 . im	10,-8,-1
L2 L1 . in	-3,4,-1
L2 L1 . more	-4,5,-2
L2 L1 . my	4,-2,-2
L2 L1 . no	-2,-3,5
L2 L1 . not	-2,-4,6
L2 L1 . nothing	-3,-2,5
L2 L1 . our	3,-2,-1
L2 L1 . so	-2,4,-1
L2 L1 . that	8,-7,-1
L2 L1 . the	-6,7,-1
L2 L1 0000s ,	-4,5,0
L2 L1 FILM ,	-2,2,-2
L2 L1 FILM .	-4,5,-1
L2 L1 FILM but	-2,4,-2
L2 L1 FILM in	6,-4,-3
L2 L1 a comedy	-5,6,-2
L2 L1 a movie	-5,7,-1
L2 L1 and from	-7,7,-1
L2 L1 and not	1,5,-7
L2 L1 anything but	-3,-3,4
L2 L1 back from	8,-7,-2
L2 L1 but from	-5,8,-2
L2 L1 but in	0,2,-3
L2 L1 but not	-3,-4,7
L2 L1 but the	-7,2,1
L2 L1 by the	-7,1,4
L2 L1 country ,	4,-2,-9
L2 L1 do the	2,-1,-3
L2 L1 film ,	-15,13,-4
L2 L1 film in	-2,4,-1
L2 L1 for my	4,-3,-2
L2 L1 from latin	-4,4,-2
L2 L1 from the	0,0,-2
L2 L1 funny ,	-2,2,0
L2 L1 german or	-8,8,0
L2 L1 hours ,	3,-1,-2
L2 L1 humour ,	-3,4,-1
L2 L1 i teach	5,-2,-4
L2 L1 im from	10,-8,-2
L2 L1 im learning	-3,4,-3
L2 L1 in the	-5,5,-2
L2 L1 is from	4,-3,-1
L2 L1 is the	7,-6,-2
L2 L1 it .	5,-5,-2
L2 L1 it be	-3,5,-2
L2 L1 love something	-5,5,0
L2 L1 made in	-5,5,-1
L2 L1 make it	-11,11,-2
L2 L1 me .	-12,-3,9
L2 L1 me a	2,0,-2
L2 L1 minutes ,	6,-5,-2
L2 L1 more from	-5,1,2
L2 L1 moved to	4,-3,-1
L2 L1 no more	-3,-6,8
L2 L1 not from	-4,-5,8
L2 L1 not in	-5,-4,8
L2 L1 not necessarily	6,-5,-3
L2 L1 not the	-2,-6,7
L2 L1 nothing from	-6,6,1
L2 L1 of the	-5,-5,8
L2 L1 off to	6,-5,-2
L2 L1 one ,	4,-3,-2
L2 L1 out of	9,-9,-1
L2 L1 period ,	-9,10,-1
L2 L1 please ,	-4,5,-1
L2 L1 set in	1,0,-3
L2 L1 should be	-3,3,0
L2 L1 sixties ,	-3,4,-1
L2 L1 so in	-3,4,-1
L2 L1 something from	-2,3,-1
L2 L1 something in	6,-6,-1
L2 L1 there a	-3,3,-1
L2 L1 theres a	-2,2,-1
L2 L1 to be	0,1,-3
L2 L1 was in	4,-2,-2
L2 L1 winter ,	-3,4,-1
L2 L1 zorba the	5,-4,-1
L2 about	-6,8,-10
L2 all	-3,5,-3
L2 america	-10,13,-5
L2 and	-3,9,-7
L2 any	-2,3,-1
L2 anything	-6,4,1
L2 as	6,-4,-5
L2 at	0,-7,6
L2 back	6,-5,-2
L2 be	5,-4,-2
L2 but	-3,-1,3
L2 by	-5,1,4
L2 class	3,-3,-1
L2 cold	-8,-9,10
L2 country	3,-10,8
L2 czech	-2,3,-1
L2 do	8,-7,-3
L2 dry	-3,4,-1
L2 else	-5,9,-5
L2 farce	11,-6,-4
L2 film	-5,7,-4
L2 for	7,-6,-1
L2 from	0,1,-3
L2 funny	-2,2,0
L2 gave	13,-11,-5
L2 gentle	4,0,-4
L2 german	-8,9,-1
L2 give	-6,9,-4
L2 gloria	5,-4,-1
L2 greek	-5,1,6
L2 have	-9,12,-3
L2 he	10,-8,-5
L2 heist	-4,4,0
L2 hindi	-5,1,3
L2 hours	7,-7,-2
L2 house	-5,6,-1
L2 how	-5,9,-3
L2 humour	-3,4,-1
L2 i	-2,4,-3
L2 im	2,0,-2
L2 in	-1,2,-4
L2 is	8,-8,-1
L2 it	3,-2,-2
L2 italian	-5,1,4
L2 its	2,-1,-1
L2 like	0,4,-6
L2 love	-7,8,-1
L2 made	1,0,-3
L2 make	-11,11,-2
L2 maybe	12,-11,-8
L2 me	1,-4,3
L2 minutes	6,-5,-2
L2 more	-3,-1,-2
L2 moved	4,-3,-1
L2 my	10,-8,-2
L2 no	3,1,-4
L2 not	-2,-4,6
L2 of	0,4,0
L2 off	4,-2,-2
L2 on	2,3,-6
L2 one	4,-3,-1
L2 only	1,2,-2
L2 or	-6,6,-1
L2 out	4,-4,1
L2 period	-9,10,-1
L2 please	-4,5,-1
L2 preferably	-5,5,-2
L2 quiet	-2,2,-1
L2 says	-7,8,-3
L2 set	1,0,-3
L2 she	-6,8,-4
L2 should	-3,3,0
L2 sixties	-3,4,-1
L2 so	-9,6,3
L2 something	3,-2,-1
L2 story	2,-2,-1
L2 strangers	3,-2,-1
L2 tamil	-6,3,2
L2 that	3,-3,0
L2 the	4,0,-4
L2 then	9,-7,-3
L2 there	-4,6,-2
L2 theres	-2,2,-1
L2 they	5,-4,-2
L2 this	8,-7,-4
L2 to	4,-6,-1
L2 tonight	-4,5,0
L2 up	3,2,-5
L2 us	0,2,-1
L2 verhoeven	5,-4,-7
L2 want	0,-5,-2
L2 was	10,-8,-2
L2 we	-2,0,2
L2 were	-10,6,2
L2 weve	-5,-10,9
L2 what	-2,3,-1
L2 wife	-11,11,-1
L2 winter	-3,4,-1
L2 with	-1,2,-2
L2 zorba	5,-4,-1
R1 ,	-1,2,-1
R1 .	-1,2,-1
R1 0	9,-11,0
R1 R2 , 0000	13,-12,-2
R1 R2 , FILM	-2,2,-1
R1 R2 , absurd	-1,3,-1
R1 R2 , after	-2,5,-3
R1 R2 , any	3,1,-2
R1 R2 , anything	-1,3,-2
R1 R2 , before	-4,5,-1
R1 R2 , black	-1,2,-1
R1 R2 , but	2,1,-2
R1 R2 , cheeky	-7,7,-1
R1 R2 , children	-1,2,0
R1 R2 , deadpan	-2,2,-1
R1 R2 , dubbed	5,-3,-4
R1 R2 , family	4,-3,-1
R1 R2 , folk	-2,3,-1
R1 R2 , for	12,-11,-2
R1 R2 , funny	-8,4,5
R1 R2 , give	-8,-9,11
R1 R2 , he	3,-2,-1
R1 R2 , hopeful	-2,5,-1
R1 R2 , horses	-4,5,-1
R1 R2 , i	-4,4,1
R1 R2 , if	-4,2,2
R1 R2 , im	2,-3,2
R1 R2 , in	-3,4,-1
R1 R2 , is	6,-4,-1
R1 R2 , its	3,-6,2
R1 R2 , ive	-3,1,3
R1 R2 , just	2,-5,3
R1 R2 , kitchen	-4,4,0
R1 R2 , loud	-2,4,-1
R1 R2 , made	-2,2,-1
R1 R2 , maybe	-1,2,-1
R1 R2 , mountains	9,-8,-2
R1 R2 , music	-1,3,-2
R1 R2 , nobody	7,-2,-3
R1 R2 , not	-9,9,-1
R1 R2 , nothing	1,-2,0
R1 R2 , old	2,0,-1
R1 R2 , one	-2,2,-2
R1 R2 , or	-2,3,-2
R1 R2 , outback	-3,4,0
R1 R2 , please	-4,6,-2
R1 R2 , seventies	-1,2,0
R1 R2 , she	5,-5,-2
R1 R2 , sheep	-1,2,-1
R1 R2 , short	2,-1,-2
R1 R2 , sixties	-1,2,0
R1 R2 , slow	-2,3,-1
R1 R2 , so	7,-7,-2
R1 R2 , street	-5,5,0
R1 R2 , summer	-3,4,-1
R1 R2 , that	2,2,-4
R1 R2 , then	-9,10,-1
R1 R2 , they	6,-5,-1
R1 R2 , trains	-2,2,0
R1 R2 , trolls	-2,3,-1
R1 R2 , two	6,-5,-2
R1 R2 , under	-3,4,-2
R1 R2 , village	-4,4,-1
R1 R2 , warm	0,2,-1
R1 R2 , we	-1,-6,7
R1 R2 , weddings	-1,3,-2
R1 R2 , were	-4,6,-3
R1 R2 , what	1,-6,1
R1 R2 , with	-6,6,-1
R1 R2 , yes	-9,10,-1
R1 R2 . .	-2,3,-1
R1 R2 . FILM	5,-4,0
R1 R2 . a	-11,13,-5
R1 R2 . i	11,-12,1
R1 R2 . my	-3,-4,6
R1 R2 . something	7,-6,-1
R1 R2 . the	-13,17,-4
R1 R2 . we	-2,7,-6
R1 R2 again ,	-9,9,-1
R1 R2 again .	-2,-1,3
R1 R2 and funny	-5,6,-2
R1 R2 and not	5,-4,-2
R1 R2 but cheerful	-1,2,-1
R1 R2 but no	-1,3,-1
R1 R2 but not	-6,7,-2
R1 R2 cinema ,	-2,3,0
R1 R2 comedy ,	-5,5,-2
R1 R2 countryside ,	4,-3,-4
R1 R2 film ,	-8,13,-6
R1 R2 film .	1,2,-2
R1 R2 film that	-4,5,-2
R1 R2 films ,	-9,8,1
R1 R2 for a	-3,1,4
R1 R2 for my	-4,6,-3
R1 R2 for once	-1,-1,3
R1 R2 from the	4,-2,-2
R1 R2 horror ,	-5,2,2
R1 R2 horror .	4,-5,-5
R1 R2 if possible	-9,10,-1
R1 R2 in laws	7,-6,-3
R1 R2 in the	3,-2,-3
R1 R2 is where	2,4,-11
R1 R2 islands ,	-3,3,-2
R1 R2 language ,	-6,11,-6
R1 R2 maybe ,	-7,8,-1
R1 R2 maybe .	2,0,-3
R1 R2 next .	-7,9,-3
R1 R2 night ,	3,-2,-2
R1 R2 obviously .	-6,7,-2
R1 R2 of the	-2,3,-2
R1 R2 one ,	11,-10,-2
R1 R2 one .	8,-7,-4
R1 R2 one with	4,-3,-3
R1 R2 ones .	-5,3,3
R1 R2 or thereabouts	-6,7,-1
R1 R2 out of	-4,-4,8
R1 R2 peele ,	-3,4,-1
R1 R2 perhaps ,	-6,8,-2
R1 R2 please ,	-3,3,1
R1 R2 please .	-10,9,0
R1 R2 side .	4,-3,-3
R1 R2 sort of	-5,6,-3
R1 R2 stuff ,	-1,-1,2
R1 R2 teacher ,	2,-2,0
R1 R2 that isnt	3,-1,-2
R1 R2 that not	-3,4,-1
R1 R2 thing .	-4,5,-2
R1 R2 this month	-9,6,3
R1 R2 this time	-3,7,-7
R1 R2 though .	-2,0,1
R1 R2 tonight .	-8,-4,12
R1 R2 with a	7,-4,-4
R1 R2 with the	-4,-7,3
R1 R2 would be	-3,3,0
R1 again	-7,4,2
R1 america	-4,5,-2
R1 american	10,-13,5
R1 animation	-4,7,-4
R1 as	-10,12,-1
R1 at	0,-4,4
R1 but	-2,2,-1
R1 by	3,-2,-2
R1 cartoon	1,4,-4
R1 cinema	-4,4,-1
R1 city	7,-6,-4
R1 class	7,-5,-2
R1 comedies	-12,10,2
R1 comedy	-4,5,-2
R1 countryside	4,-3,-4
R1 days	-6,8,-6
R1 do	-1,2,-3
R1 even	-6,8,-2
R1 exchange	6,-3,-4
R1 family	-11,12,-1
R1 film	-4,7,-2
R1 films	-2,-1,4
R1 football	11,-4,-10
R1 for	-7,0,7
R1 friend	-1,3,-3
R1 from	3,-1,-2
R1 ghost	15,-14,-1
R1 got	-3,-1,-3
R1 grandmother	5,-4,-1
R1 has	-8,9,-3
R1 horror	-2,1,-2
R1 i	4,-3,-2
R1 if	-4,5,-1
R1 in	4,-2,-2
R1 islands	4,-3,-2
R1 isnt	-8,-16,18
R1 language	-8,-4,8
R1 made	1,1,-2
R1 make	-8,9,-4
R1 maybe	1,1,-3
R1 me	8,-6,-5
R1 must	-10,11,-3
R1 n	-9,11,-7
R1 neighbour	9,-9,0
R1 neighbours	0,1,-2
R1 new	8,-6,-6
R1 next	-7,9,-3
R1 night	3,-2,-2
R1 no	-10,-12,17
R1 not	6,-4,-2
R1 obviously	-3,4,-2
R1 of	-3,5,-2
R1 on	-2,3,-1
R1 one	7,-4,-2
R1 ones	-6,5,0
R1 only	-6,4,-5
R1 or	-3,5,-2
R1 original	-7,7,-4
R1 out	-4,-4,8
R1 patient	9,-6,-3
R1 peele	-5,5,-1
R1 people	6,-2,-11
R1 perhaps	-6,8,-2
R1 period	2,-3,2
R1 please	-7,6,-1
R1 remake	5,-12,0
R1 remakes	-7,-13,12
R1 revolution	-6,10,-2
R1 side	5,-4,-3
R1 so	-15,12,-3
R1 sort	-5,6,-3
R1 stuff	-9,8,1
R1 that	3,0,-3
R1 thats	-3,5,-1
R1 the	10,-3,-12
R1 thing	3,-3,-2
R1 this	-11,7,2
R1 though	-2,0,1
R1 to	7,-2,-8
R1 toast	12,-10,-6
R1 tonight	-6,4,1
R1 too	2,0,-6
R1 two	12,-11,-2
R1 uncle	8,-7,-2
R1 war	12,-9,2
R1 was	11,-9,-2
R1 wife	2,-1,-1
R1 without	-6,8,-4
R1 would	1,1,-2
R1 yes	-5,6,-4
R2 ,	3,-2,-1
R2 .	-1,3,-2
R2 0000	10,-9,-1
R2 FILM	4,-3,-1
R2 a	-3,3,0
R2 about	6,-4,-3
R2 absurd	-1,3,-1
R2 after	-10,11,-3
R2 again	4,-3,-3
R2 an	-4,5,-2
R2 and	-1,3,-2
R2 animated	-9,9,-1
R2 any	3,1,-2
R2 anything	9,-6,-4
R2 as	2,1,-2
R2 be	-4,6,-2
R2 big	-6,6,-1
R2 black	-1,2,-1
R2 bleak	-3,6,-3
R2 but	0,3,-2
R2 by	-16,17,-1
R2 came	3,-2,-1
R2 cheeky	-7,7,-1
R2 cheerful	-1,2,-1
R2 children	-1,2,0
R2 deadpan	-2,3,-1
R2 did	4,-11,1
R2 drama	-5,6,-1
R2 dubbed	5,-3,-4
R2 dutch	6,-6,-3
R2 fairy	-3,4,-2
R2 film	12,-11,-4
R2 folk	-2,3,-1
R2 football	-3,5,-1
R2 for	-2,4,-1
R2 friday	3,0,-3
R2 from	-2,3,-1
R2 funny	-8,4,2
R2 get	-3,4,-2
R2 give	-8,-9,11
R2 good	-6,7,-2
R2 has	-10,10,0
R2 hates	10,-9,-1
R2 have	0,-13,7
R2 he	3,-3,0
R2 hes	3,-3,0
R2 home	-1,-4,4
R2 hopeful	-2,5,-1
R2 horses	-4,5,-1
R2 id	5,-3,-6
R2 if	3,-2,0
R2 im	-3,3,1
R2 in	3,-2,-2
R2 is	6,-4,-3
R2 it	-13,14,-3
R2 italian	2,-2,-1
R2 its	4,-6,1
R2 ive	-3,0,4
R2 just	7,-6,-2
R2 kitchen	-4,4,0
R2 laws	7,-6,-3
R2 less	0,3,-2
R2 like	2,-1,-2
R2 long	-2,2,0
R2 loud	-2,4,-1
R2 lovely	5,-5,-1
R2 made	0,2,-2
R2 make	-5,-4,10
R2 maybe	-1,2,-1
R2 me	7,-4,-2
R2 month	-9,6,3
R2 more	-4,-2,3
R2 mountains	9,-8,-2
R2 music	-1,3,-2
R2 my	0,-2,2
R2 naturally	-3,5,-3
R2 never	5,-2,-2
R2 no	-4,5,-1
R2 nobody	-2,-1,1
R2 not	-3,5,-2
R2 of	4,-7,0
R2 old	2,0,-1
R2 on	8,-15,5
R2 once	-1,-1,3
R2 one	-8,11,-3
R2 only	-4,5,-3
R2 or	-3,4,-2
R2 our	3,-2,-4
R2 outback	-3,4,0
R2 please	12,-12,-2
R2 polish	-2,2,-1
R2 possible	-9,10,-1
R2 says	1,-2,2
R2 school	1,0,-3
R2 seventies	-1,2,0
R2 she	1,-5,2
R2 sheep	-1,2,-1
R2 short	2,-1,-2
R2 show	3,-2,-1
R2 silly	1,3,-3
R2 singing	9,-6,-5
R2 sixties	-1,2,0
R2 slow	-2,3,-1
R2 snow	-7,8,-1
R2 so	5,-4,-1
R2 something	10,-9,-1
R2 street	-5,5,0
R2 summer	-3,4,-1
R2 tamil	-4,5,-1
R2 that	-5,0,6
R2 thats	-13,14,-2
R2 the	-2,2,0
R2 then	-14,16,-5
R2 there	-2,3,-1
R2 thereabouts	-6,7,-1
R2 they	-3,4,-1
R2 this	-8,7,-1
R2 time	0,3,-8
R2 to	5,-4,-4
R2 trains	-2,2,0
R2 trolls	-2,3,-1
R2 two	7,-6,-2
R2 under	-3,4,-2
R2 village	-4,4,-1
R2 want	4,-2,-2
R2 wants	-3,5,-2
R2 warm	0,2,-1
R2 was	7,-5,-2
R2 wave	-5,8,-3
R2 we	0,-3,3
R2 weddings	-3,5,-3
R2 welsh	-4,2,3
R2 were	-9,11,-4
R2 what	4,-6,-2
R2 when	2,0,-4
R2 where	2,2,-6
R2 with	-2,3,-2
R2 without	-4,4,-1
R2 women	-5,5,0
R2 year	0,-7,3
R2 yes	-9,10,-1
R2 you	-10,6,-1
R2 youve	-7,9,-4
S FILM	2,0,-1
S FILM but	-7,7,1
S FILM in	10,-8,-2
S FILM made	8,-7,-2
S a	1,0,-2
S a film	-4,12,-10
S a movie	-2,3,-1
S a polish	1,0,-2
S afghan	-3,3,-1
S african	-2,-1,3
S african ,	-2,-1,4
S after	-5,-3,4
S all	-10,6,3
S all the	-3,5,-3
S american	-5,-14,11
S an	-6,6,-2
S and	-10,0,7
S another	-3,4,-2
S any	-3,2,1
S anything	-4,4,0
S anything but	0,-4,4
S anything danish	-4,-7,8
S argentinian	-6,10,-2
S argentinian ,	-4,4,-1
S armenian	6,-3,-5
S as	1,1,-3
S asian	-1,-3,3
S asian horror	-1,-3,3
S australia	21,-19,-5
S australian	-1,3,-2
S australian ,	-5,6,-1
S austrian	-10,-3,7
S back	8,-6,-2
S back from	6,-5,-2
S based	4,-3,-1
S based on	4,-3,-1
S belgian	-3,5,-2
S between	11,-11,-1
S between the	11,-11,-1
S bhutan	-6,7,-3
S bollywood	-1,-9,9
S bollywood ,	3,2,-10
S born	8,-6,-3
S born in	8,-6,-3
S both	3,-6,3
S brazil	8,-7,-3
S brazilian	-4,5,-2
S brazilian ,	-4,5,-2
S british	-6,8,-1
S british ,	-2,3,-1
S bulgarian	-7,10,-2
S but	3,0,-4
S by	-2,0,2
S can	-8,6,-1
S can we	-9,6,-1
S canadian	-5,0,5
S canadian ,	-3,4,0
S cant	5,-5,-1
S catalan	-6,9,-3
S catalan ,	-1,2,-1
S central	5,-2,-4
S chinese	-9,10,-2
S chinese ,	-5,5,-2
S coming	-2,2,0
S coming back	-2,2,0
S could	-6,5,2
S could be	-4,2,2
S could you	-9,9,-3
S cuban	-2,4,-2
S cuban ,	-2,4,-2
S cyprus	2,1,-11
S danish	-7,9,-2
S danish ,	-1,2,-1
S denis	-8,9,-1
S denis villeneuve	-8,9,-1
S do you	-6,14,-10
S does	-8,9,-1
S dont	-6,10,-8
S dutch	-3,4,-3
S dutch ,	-4,5,-2
S east	-4,7,-2
S eastern	-1,2,-1
S eastern european	-1,2,-1
S egyptian	-2,4,-1
S english	-2,-2,5
S english ,	-3,5,-2
S estonia	-4,5,-2
S estonia ,	-4,5,-2
S estonian	-3,6,-3
S estonian ,	-3,6,-3
S ethiopian	3,-1,-4
S every	-8,-2,5
S farmers	-1,3,-11
S farmers ,	-1,3,-11
S filipino	-9,10,-4
S find	-2,4,-2
S finnish	9,-7,-2
S first	-9,9,-1
S fjords	-3,4,-1
S for	3,-1,-2
S for the	6,-6,-1
S french	-1,0,2
S french ,	3,-2,-3
S french .	8,-6,-11
S fritz	-5,5,-1
S fritz lang	-5,5,-1
S from	0,2,-3
S georgian	1,2,-5
S german	3,-1,-1
S get	-4,2,5
S get the	-4,1,6
S give	-7,9,-2
S give me	-3,4,-1
S give us	8,-6,-4
S gloria	5,-5,-2
S gone	13,-13,-3
S gone ,	13,-13,-3
S got	9,-9,-2
S greek	2,-1,-2
S greek ,	-6,8,-1
S had	-10,11,-1
S half	6,-6,-1
S half the	2,-1,-2
S has	-4,3,1
S haunted	-9,10,-1
S have	-1,3,-1
S hebrew	-2,3,-1
S hebrew or	-2,3,-1
S her	3,-1,-2
S heres	-6,7,-1
S heres the	-6,7,-1
S hes	8,-8,-2
S hindi	6,-5,-2
S hindi ,	7,-6,-2
S his	3,-1,-2
S his estonian	3,-1,-2
S hong	-2,5,-3
S hong kong	-2,5,-3
S horror	-2,3,0
S horror from	-2,3,0
S how	-6,4,2
S how about	-6,4,3
S hungarian	-10,2,8
S i	-1,2,-1
S i am	6,-5,-1
S i do	4,-4,0
S i speak	2,-2,-1
S i teach	7,-4,-5
S i want	-4,2,2
S iceland	-6,8,-3
S icelandic	3,-2,-2
S icelandic ,	6,-4,-2
S id	-1,3,-1
S id be	-4,4,-1
S id like	-5,6,-1
S if	7,-7,-3
S im	0,-2,0
S im a	5,-1,-2
S im dutch	-1,2,-1
S im half	-5,-2,7
S im irish	-2,0,0
S im learning	-3,4,-1
S in	-5,4,2
S in english	-1,4,-4
S in polish	5,-3,-1
S in the	-6,7,-4
S india	-4,5,-2
S india ,	-4,5,-2
S indian	3,-2,0
S indian but	-2,1,1
S indonesian	-2,3,-1
S iranian	-6,8,-1
S iraq	6,-12,3
S iraq ,	6,-12,3
S irish	-7,9,-2
S irish ,	-2,3,-2
S is	-2,3,-2
S is there	-2,3,-2
S israeli	2,-1,-3
S it	0,-2,2
S italian	-10,11,-2
S italian ,	6,-6,-1
S italy	1,0,-2
S italy ,	3,-2,-1
S its	12,-10,-2
S its our	-3,4,-1
S ive worked	1,-2,2
S jackie	-1,-4,1
S jackie chan	-1,-4,1
S japanese	-6,8,-1
S japanese ,	-3,4,0
S jordan	0,3,-5
S jordan peele	-5,5,-1
S korean	-6,8,-2
S learning	7,-5,-2
S leave	-4,-1,5
S lets	10,-8,-6
S like	1,-4,2
S like FILM	-8,4,3
S looking	-3,4,-2
S looking for	-3,4,-1
S mads	-2,2,-1
S mads mikkelsen	-2,2,-1
S malayalam	-3,6,-2
S me	-5,7,-6
S mexican	-4,5,-2
S mexico	10,-8,-4
S mexico ,	-11,12,-1
S middle	-3,5,-1
S more	1,2,-2
S more australian	-1,2,-1
S more french	-2,3,-1
S more from	-4,5,-2
S more of	5,-3,-11
S more with	-3,6,-2
S moroccan	-4,5,-2
S moroccan ,	-4,5,-2
S mother	11,-9,-5
S movie	-7,9,-4
S my	3,-2,-1
S my bikes	-6,7,-5
S my boss	8,-5,-3
S my brother	-1,2,-1
S my english	4,-4,-2
S my german	-4,5,-1
S my husband	2,-1,-1
S my students	-5,5,-4
S my wife	2,-1,-2
S my wifes	2,-2,0
S new	-6,8,-2
S new zealand	-3,4,-2
S next	-1,2,-1
S next month	-1,2,0
S nigerian	-5,8,-3
S nigerian or	-7,10,-5
S no	-1,-1,2
S no ,	3,-2,-3
S no french	-3,-2,5
S no hindi	-4,0,4
S no hollywood	4,-2,-3
S no koreans	-3,-2,3
S no more	2,-4,3
S no us	-2,0,1
S nollywood	-4,7,-4
S nollywood ,	-1,2,-1
S norwegian	-6,7,-1
S not american	3,-2,0
S not australian	-2,2,0
S not bosnian	-2,-7,5
S not french	-8,-7,11
S not hollywood	-3,-3,7
S not in	-2,1,1
S nothing	0,-3,2
S nothing american	-1,-1,2
S nothing from	0,-4,4
S nothing russian	-1,-1,2
S now	-11,12,0
S of	-8,0,5
S on	3,-1,-1
S one	7,-5,-2
S one more	-1,2,0
S or	-6,7,-2
S our	2,-1,-1
S pakistani	-6,7,-2
S pakistani ,	-6,7,-2
S palestinian	-6,9,-3
S parasite	-3,5,-2
S parasite ,	-3,5,-2
S penelope	-2,2,-1
S penelope cruz	-2,2,-1
S please	-5,-1,4
S polish	-4,6,-2
S portuguese	-3,4,-2
S portuguese ,	-2,3,-2
S quebec	-4,5,-1
S quebec ,	-4,5,-1
S romanian	-1,2,-1
S romanian ,	-1,2,-1
S russian	-1,3,-2
S russian ,	-4,6,-1
S scottish	-4,8,-3
S scottish ,	-3,3,0
S senegal	-11,12,-3
S set	4,-5,-1
S set in	4,-5,-1
S she	-4,5,-3
S since	-4,5,-3
S sixties	-2,2,1
S slovak	-3,4,0
S slovak ,	-3,2,1
S so	-4,3,1
S so ,	-5,7,-2
S somebody	5,-3,-3
S something	-1,3,-1
S something british	-2,3,-1
S something else	-4,5,-2
S something irish	-5,7,-2
S something like	1,-1,-2
S sorry	5,-4,-1
S sorry for	5,-4,-1
S south	-2,4,-1
S soviet	3,0,-4
S spanish	3,-2,-1
S spanish or	-3,5,-2
S swedish	-8,12,-7
S swedish ,	-3,3,-1
S swiss	-3,6,-4
S taiwan	-2,4,-1
S tamil	-8,9,-4
S thai	1,0,-4
S that	4,-3,-2
S the	2,-1,-2
S the american	11,-8,-2
S the dutch	3,-10,3
S the french	-3,-5,9
S the grandchildren	3,-2,0
S the italian	15,-14,-1
S the japanese	-4,4,-1
S the scots	-9,9,2
S the swedish	6,-5,-2
S there	15,-11,-6
S this	6,-5,-2
S three	7,-5,-2
S three generations	-2,4,-3
S to	-2,3,-2
S tonight	-5,6,-1
S turkish	-6,7,-2
S turkish ,	-3,4,-1
S ukrainian	-3,4,-1
S ukrainian ,	-3,4,-1
S uruguay	-10,-4,8
S uruguay ,	-10,-4,8
S us	10,-9,-3
S vietnam	-14,16,-5
S vietnamese	-1,3,-2
S vietnamese ,	-1,4,-2
S want	-4,6,-2
S we	0,2,-2
S we are	2,-1,-1
S we cheered	5,-5,-2
S we had	3,-1,-2
S we have	6,-5,-1
S we want	-11,13,-4
S wed	-2,3,-1
S well	5,-4,-2
S were	0,-2,2
S were off	-1,-3,2
S weve	-1,-1,2
S weve done	-10,10,-2
S what	-1,3,-3
S what else	-7,8,-1
S whats	6,-2,-10
S when	11,-9,-6
S would	10,-12,1
S would like	7,-6,-2
S you	5,-3,-3
S zorba	11,-9,-3
S zorba the	11,-9,-3
asks elsewhere 	7,-4,-3
asks elsewhere ?	8,-6,-6
asks elsewhere ? films	0,1,-3
asks elsewhere ? wish	0,3,-2
asks elsewhere FILM	10,-7,-3
asks elsewhere FILM I	8,-3,-5
asks elsewhere FILM I they	4,-3,-1
asks elsewhere FILM I wish	6,-5,-2
asks elsewhere I	9,-6,-2
asks elsewhere I feeling	10,-7,-2
asks elsewhere I films	11,-10,-2
asks elsewhere I films wish	-4,5,-1
asks elsewhere I they	13,-11,-3
asks elsewhere I wish	4,-2,-3
asks elsewhere NO films negator	13,-11,-9
asks elsewhere NO negator	5,-5,1
asks elsewhere NO negator wish	-3,-2,3
asks elsewhere NO other	13,-10,-4
asks elsewhere feeling	10,-4,-8
asks elsewhere films	-2,4,-2
asks elsewhere films wish	-7,7,-1
asks elsewhere they	-1,4,-2
asks elsewhere turn	-9,14,-5
asks elsewhere turn wish	8,-7,-1
asks elsewhere wish	-2,0,2
asks nowhere else 	-3,4,-1
asks nowhere else ?	0,-4,5
asks nowhere else ? FILM	-8,10,-1
asks nowhere else ? I	-12,8,6
asks nowhere else ? I wish	5,-1,-5
asks nowhere else ? NO films negator wish	-3,-2,6
asks nowhere else ? NO negator wish	-2,8,-6
asks nowhere else ? feeling	-1,2,-3
asks nowhere else ? films	-5,7,-3
asks nowhere else ? films wish	6,-6,-1
asks nowhere else ? they	-8,10,-3
asks nowhere else ? turn	12,-10,-4
asks nowhere else ? wish	-3,5,-1
asks nowhere else FILM	0,2,-2
asks nowhere else FILM I	5,-3,-2
asks nowhere else FILM I NO negator	8,-4,-4
asks nowhere else FILM I films	8,-6,-2
asks nowhere else FILM I wish	-2,2,-2
asks nowhere else FILM NO	4,-2,-2
asks nowhere else FILM NO negator	-2,-1,4
asks nowhere else FILM films	1,0,-2
asks nowhere else FILM like	-6,7,-2
asks nowhere else FILM like turn	7,-6,-2
asks nowhere else FILM turn	0,3,-3
asks nowhere else FILM wish	3,-2,-2
asks nowhere else I	-3,4,-1
asks nowhere else I NO	1,0,-2
asks nowhere else I NO feeling negator	-7,8,-4
asks nowhere else I NO feeling other wish	-4,1,6
asks nowhere else I NO feeling wish	-3,4,0
asks nowhere else I NO films	7,-15,1
asks nowhere else I NO films negator	-8,-3,9
asks nowhere else I NO films negator wish	4,-3,0
asks nowhere else I NO films other	-2,2,-1
asks nowhere else I NO films other wish	6,-4,-2
asks nowhere else I NO negator	2,-3,0
asks nowhere else I NO negator other wish	-2,2,0
asks nowhere else I NO negator same	-2,2,1
asks nowhere else I NO negator they	0,-5,5
asks nowhere else I NO negator turn	-5,6,-2
asks nowhere else I NO other wish	2,-3,0
asks nowhere else I NO turn	-2,-5,5
asks nowhere else I NO wish	9,-9,-2
asks nowhere else I feeling	1,2,-2
asks nowhere else I feeling films	-11,12,-3
asks nowhere else I feeling wish	-4,5,-2
asks nowhere else I films same	-6,7,-5
asks nowhere else I films wish	3,-8,6
asks nowhere else I seen turn	15,-14,-1
asks nowhere else I they	11,-11,-1
asks nowhere else I turn	2,0,-2
asks nowhere else I wish	1,1,-2
asks nowhere else NO	-7,3,3
asks nowhere else NO feeling	3,-8,6
asks nowhere else NO feeling negator	3,-6,0
asks nowhere else NO feeling other	3,-2,-4
asks nowhere else NO feeling other wish	-7,5,0
asks nowhere else NO feeling wish	-3,16,-13
asks nowhere else NO films	1,0,-2
asks nowhere else NO films negator	-1,2,-3
asks nowhere else NO films negator wish	-4,2,1
asks nowhere else NO films other	-2,-2,3
asks nowhere else NO negator	-2,1,0
asks nowhere else NO negator other wish	-3,4,-1
asks nowhere else NO negator seen	-6,9,-3
asks nowhere else NO negator they	14,-9,-5
asks nowhere else NO negator they wish	5,-4,-5
asks nowhere else NO negator turn	-8,11,-4
asks nowhere else NO negator wish	-2,1,1
asks nowhere else NO other	4,-1,-3
asks nowhere else NO other turn	-2,4,-1
asks nowhere else NO other wish	-2,1,-1
asks nowhere else NO turn	1,1,-4
asks nowhere else NO wish	2,-5,1
asks nowhere else feeling	1,2,-2
asks nowhere else feeling films	-3,4,-2
asks nowhere else feeling films wish	-2,3,-1
asks nowhere else feeling turn	-6,-4,11
asks nowhere else feeling wish	-2,3,-1
asks nowhere else films	2,1,-3
asks nowhere else films they	-6,7,-2
asks nowhere else films turn	-4,7,-6
asks nowhere else films turn wish	-3,5,-4
asks nowhere else films wish	-4,5,-2
asks nowhere else like	-9,10,-2
asks nowhere else like wish	-5,6,-1
asks nowhere else open	-7,8,-2
asks nowhere else seen	-8,10,-2
asks nowhere else they	5,-4,-3
asks nowhere else they wish	-1,2,-3
asks nowhere else turn	-4,6,-2
asks nowhere else turn wish	9,-7,-3
asks nowhere else wish	-1,3,-3
does FILM	3,-2,-1
does like	-3,4,-1
does open	-4,7,-3
does other	2,-1,-1
does same	-2,-1,1
does seen	6,-4,-2
does they	2,-1,-1
does wish	-1,2,-1
ends abi	-4,5,-2
ends ada	3,-1,-3
ends ali	-4,5,-2
ends ana	-7,9,-3
ends ani	-3,3,-1
ends ano	-7,9,-4
ends any	5,-4,-1
ends ark	12,-11,-7
ends bec	-8,3,6
ends bia	3,-2,-2
ends bic	-4,6,-2
ends dan	-2,4,-4
ends den	-2,3,-1
ends des	1,1,-7
ends dic	-5,6,0
ends ean	-3,4,-1
ends ece	-2,3,-6
ends eli	6,-5,-4
ends ese	0,2,-2
ends gal	-1,3,-3
ends gia	9,-7,-2
ends gro	-6,8,-3
ends han	-3,3,-1
ends ica	4,-5,0
ends ico	2,-1,-2
ends iet	-2,4,-3
ends ina	-3,1,1
ends ine	-1,3,-2
ends ino	-5,8,-3
ends ish	0,1,-2
ends ium	15,-12,-5
ends kan	-1,2,-1
ends key	1,-1,-2
ends lam	-2,3,-2
ends lan	1,0,-3
ends lav	-1,1,-2
ends lia	3,-1,-2
ends man	-2,3,-1
ends nam	0,-4,3
ends nce	-5,4,0
ends nda	-16,2,9
ends ndi	-5,5,-1
ends nes	2,-1,-1
ends nia	-5,4,0
ends non	3,-2,-3
ends ood	-3,0,2
ends ope	-4,-6,3
ends ore	2,1,-5
ends que	-2,3,-3
ends rds	-4,6,-2
ends rew	3,0,-3
ends ria	15,-12,-11
ends rin	-12,10,-2
ends sia	-9,8,0
ends sie	4,-1,-3
ends tan	-1,5,-6
ends tic	6,-5,-3
ends uay	3,0,-7
ends ugu	-4,6,-3
ends urg	1,1,-6
ends vak	-3,5,-2
ends via	-7,9,-3
ends wan	-6,7,-1
ends way	5,-5,-2
ends zil	7,-4,-5
hint ancient	-1,2,-1
hint animals	0,1,-2
hint bleak	-2,-1,2
hint colonialism	-1,2,-2
hint cowboy	1,1,-3
hint dance	-2,0,2
hint dark-humour	5,-5,-1
hint deadpan	-2,3,-2
hint desert	2,0,-2
hint drugs	1,1,-2
hint dystopia	4,-1,-4
hint espionage	1,0,-2
hint fame	0,-3,2
hint family	1,-1,-2
hint film-making	0,-3,2
hint gangster	-2,4,-2
hint hong-kong	2,-1,-2
hint immigration	-1,2,-2
hint island	2,-1,-1
hint leisurely	-7,8,-2
hint london	-2,2,0
hint los-angeles	0,-3,2
hint martial-arts	2,-1,-2
hint music	0,-2,1
hint nature	1,4,-4
hint noir	-4,0,5
hint nudity	-5,7,-2
hint paris	-1,2,-1
hint period-detail	3,-1,-2
hint politics	8,-5,-4
hint race	-3,4,-1
hint sea	-5,6,-2
hint small-town	0,-2,2
hint so-bad-its-good	1,-1,-2
hint soldier	9,-6,-8
hint summer	-3,3,-1
hint surreal	-4,4,0
hint venice	-3,3,0
hint warm	2,0,-2
hint witty	-1,2,0
no 0 0 0	-1,-3,4
no 0 0 country -	-2,-2,3
no 0 0 language -	-1,-5,6
no 0 0 mood -	6,-6,2
no 0 0 unread	-6,-5,11
no 0 0 word -	2,-4,1
no 1 0 0	0,-4,4
no 1 0 country -	-4,-5,9
no 1 0 language +	-2,4,-2
no 1 0 language -	-3,-3,6
no 1 0 unread	1,-6,5
no 1 0 word -	5,-4,-3
no 1 1 0	-1,2,-2
no 1 1 country +	2,-6,1
no 1 1 language +	-4,6,-2
no 1 1 word +	-5,9,-3
no 2 0 0	0,5,-5
no 2 0 country +	13,-12,-3
no 2 0 language +	5,-4,-6
no 2 0 unread	8,-5,-4
no 2 1 0	1,3,-5
no 2 1 country +	3,2,-6
no 2 1 language +	3,0,-4
no 2 1 unread	5,-1,-4
no 2 1 word +	-2,4,-2
no 2 2 0	3,1,-2
no 3 1 0	-6,7,-2
no 3 1 country +	-8,9,-4
no 3 1 language +	-1,2,-1
no 3 1 unread	-1,2,3
no 3 1 word +	0,2,-7
no 3 2 0	-3,5,-2
no 3 2 country +	-4,5,-1
no 3 2 language +	3,-2,-2
no 3 2 unread	-5,8,-6
no by but	-2,0,2
no by dont	7,-6,-3
no by isnt	-3,-2,4
no by more	0,-6,6
no by need	-3,6,-3
no by never	-4,3,4
no by nobody	4,-9,1
no by nor	10,-3,0
no by not	-1,-1,3
no by nothing	-1,-2,3
no by of	-3,7,-2
no by the	-11,1,6
no by without	-2,3,-1
no refusal country +	-1,3,-2
no refusal language +	0,2,-2
no refusal mood +	3,-2,-1
no refusal person +	-1,2,-2
no refusal unread	3,-1,-2
no refusal word +	3,-1,-2
no refusal word -	-3,-5,8
no refusal years +	-4,7,-2
place first	5,-4,-1
place last	-1,3,-3
place mid	11,-9,-2
place only	-2,2,0
ruled country +	-1,3,-2
ruled country -	-2,-2,4
ruled language +	0,2,-2
ruled language -	-2,-3,5
ruled mood -	7,-6,1
ruled nation country +	-1,3,-2
ruled nation country -	-2,-2,4
ruled nation language +	0,2,-2
ruled nation language -	-2,-3,5
ruled nation mood -	7,-6,1
ruled nation person +	-1,2,-2
ruled nation unread	2,-1,-1
ruled nation word +	2,-1,-2
ruled nation word -	1,-4,3
ruled nation years +	-4,7,-2
ruled person +	-1,2,-2
ruled unread	2,-1,-1
ruled word +	2,-1,-2
ruled word -	1,-4,3
ruled years +	-4,7,-2
says ancient	-2,4,-1
says art	6,-4,-3
says colonialism	0,1,-2
says countryside	2,0,-2
says cozy	-1,3,-1
says critics-darling	2,-3,0
says dark-humour	-1,2,-2
says deadpan	-2,2,-1
says desert	1,0,-2
says disturbing	0,-2,-2
says epic	2,-3,1
says family	-1,2,-1
says feel-good	-1,2,-1
says film-making	0,-3,2
says friendship	3,-4,-1
says funny	2,0,-2
says gentle	0,2,-2
says gritty	-1,2,-1
says hidden-gem	1,1,-2
says history	1,2,-3
says immigration	-1,3,-1
says it 0	-1,2,-1
says it 3	2,0,-2
says it 4	-1,2,-1
says justice	0,1,-2
says leisurely	-6,7,-1
says london	-5,-4,7
says marriage	-4,6,-2
says melancholy	-2,3,-1
says mumbai	-3,4,-1
says musical	-2,-1,2
says nature	2,0,-2
says obsession	3,-2,0
says politics	3,-4,1
says quirky	-2,1,0
says realistic	4,-1,-2
says romantic	1,1,-2
says rome	-3,3,0
says satirical	15,-12,-5
says snow	-3,3,0
says so-bad-its-good	1,-1,-2
says spectacle	4,-2,-3
says thought-provoking	-1,3,-2
says thrilling	0,2,-2
says tokyo	-1,2,-2
says vietnam-war	0,-4,3
says visually-stunning	-2,2,0
says work	-1,3,-3
sentence  country +	-3,5,-2
sentence  language +	-3,5,-3
sentence  mood +	-3,-1,4
sentence  person +	-3,5,-1
sentence  unread	5,0,-3
sentence  word +	3,-2,-1
sentence ? I wish country +	2,0,-6
sentence ? NO films negator wish country -	-4,-5,9
sentence ? country +	5,-7,3
sentence ? films country +	1,0,-3
sentence ? films wish country +	-2,3,0
sentence ? language +	13,-11,-4
sentence ? they country +	-1,2,0
sentence ? turn language +	8,-6,-5
sentence ? unread	-11,12,-5
sentence ? wish country +	-2,3,-1
sentence ? wish language +	-3,4,-1
sentence ? wish word +	-8,11,-3
sentence ? word +	-2,-1,3
sentence FILM I NO negator unread	8,-4,-4
sentence FILM I country +	2,-1,-3
sentence FILM I films language +	13,-11,-3
sentence FILM I films unread	8,-7,-2
sentence FILM I language +	9,-7,-3
sentence FILM I unread	4,-2,-2
sentence FILM I wish unread	4,-3,-1
sentence FILM country +	2,-1,-2
sentence FILM films language +	0,0,-2
sentence FILM language +	-9,10,-1
sentence FILM like country +	-2,3,-1
sentence FILM turn country +	-3,4,-2
sentence FILM turn language +	-3,4,-2
sentence FILM turn word +	3,-3,-2
sentence FILM wish country +	-1,2,-1
sentence FILM wish word +	9,-8,-4
sentence FILM word +	3,0,-3
sentence I NO country +	-1,2,-1
sentence I NO feeling language +	-2,4,-2
sentence I NO feeling other wish country +	-2,4,-1
sentence I NO feeling wish country +	-2,3,-1
sentence I NO language +	-6,6,-1
sentence I NO negator country +	6,-2,-5
sentence I NO negator country -	-4,-3,7
sentence I NO negator language +	1,2,-4
sentence I NO negator language -	-2,-4,6
sentence I NO negator other wish country +	-5,5,-1
sentence I NO negator they unread	-1,-8,5
sentence I NO negator turn country +	2,2,-3
sentence I NO negator turn language +	-4,5,-2
sentence I NO negator unread	1,2,-2
sentence I NO negator wish country +	6,-2,-5
sentence I NO negator wish country -	-8,-2,10
sentence I NO negator wish language +	-1,2,-2
sentence I NO negator wish unread	2,-1,-2
sentence I NO other country +	6,-4,-2
sentence I NO other country -	-3,-8,10
sentence I NO other language +	-3,4,-3
sentence I NO other wish country +	-1,3,-2
sentence I NO other wish country -	-4,-2,6
sentence I NO other wish language +	5,-4,-1
sentence I NO other wish unread	0,-6,1
sentence I NO turn country -	6,-9,-3
sentence I NO unread	8,-9,-2
sentence I feeling country +	2,0,-2
sentence I feeling films language +	4,-2,-3
sentence I feeling language +	-8,11,-2
sentence I feeling unread	16,-15,-4
sentence I feeling wish unread	4,-2,-2
sentence I feeling word +	5,-3,-2
sentence I films language +	4,-3,-2
sentence I films unread	7,-6,-2
sentence I films wish country +	-8,-5,7
sentence I films wish language +	5,-4,-1
sentence I language +	2,0,-2
sentence I mood +	-17,11,3
sentence I seen unread	-6,-6,9
sentence I they country +	14,-12,-1
sentence I they unread	14,-8,-2
sentence I unread	0,3,-2
sentence I wish country +	-1,4,-2
sentence I wish language +	7,-5,-2
sentence I wish unread	1,2,-3
sentence I wish word +	4,-6,1
sentence NO country +	-5,6,-3
sentence NO feeling other wish word +	-9,9,-2
sentence NO feeling other word +	5,-4,-3
sentence NO films negator language +	0,-9,8
sentence NO films negator word +	-3,4,-2
sentence NO films negator word -	12,-8,-8
sentence NO language +	-2,3,-1
sentence NO negator country +	-5,8,-3
sentence NO negator country -	-4,0,4
sentence NO negator language +	0,1,-2
sentence NO negator language -	-4,-3,7
sentence NO negator seen country +	0,2,-2
sentence NO negator turn country +	-4,9,-4
sentence NO negator unread	8,-9,0
sentence NO negator wish country +	-6,2,4
sentence NO negator wish country -	6,-7,-1
sentence NO negator wish language +	-3,4,-1
sentence NO negator wish unread	7,-4,-2
sentence NO negator word +	7,-3,-5
sentence NO negator word -	-1,-6,6
sentence NO other country +	8,-5,-4
sentence NO other country -	1,-3,1
sentence NO other language +	-4,5,-1
sentence NO other language -	-3,-2,6
sentence NO other mood -	11,-1,-11
sentence NO other wish country +	-5,6,-1
sentence NO other wish country -	7,-12,-1
sentence NO other wish language +	-4,6,-3
sentence NO other word +	2,0,-3
sentence NO other word -	1,-5,1
sentence NO turn country +	1,0,-2
sentence NO turn unread	7,-9,1
sentence NO wish country +	-3,4,-1
sentence NO wish word +	7,-4,-3
sentence NO word +	-7,1,-1
sentence feeling country +	0,6,-7
sentence feeling films language +	1,0,-2
sentence feeling films wish country +	-2,2,-1
sentence feeling language +	-1,-2,5
sentence feeling turn country +	-15,-1,11
sentence feeling unread	-1,2,-4
sentence feeling wish country +	-1,2,0
sentence feeling wish word +	1,2,-2
sentence feeling word +	6,-4,-4
sentence films country +	4,-1,-2
sentence films language +	-2,4,-2
sentence films person +	5,-3,-4
sentence films they country +	-9,0,6
sentence films turn language +	-2,4,-5
sentence films turn wish country +	-3,3,-1
sentence films turn word +	-6,7,-5
sentence films wish country +	-9,10,-1
sentence films wish language +	-4,5,-1
sentence films wish unread	5,-4,-2
sentence films wish word +	-1,2,-2
sentence films word +	5,-3,-3
sentence like wish word +	-3,3,-1
sentence like word +	-13,14,-3
sentence open country +	-7,8,-1
sentence open wish country +	-4,4,0
sentence seen country +	-8,10,-2
sentence they country +	5,-5,-2
sentence they language +	7,-6,-3
sentence they word +	-6,7,-3
sentence turn country +	-3,5,-2
sentence turn language +	1,1,-2
sentence turn wish country +	-2,4,-1
sentence turn wish language +	0,3,-3
sentence turn word +	-5,7,-3
sentence wish country +	-1,3,-2
sentence wish language +	-2,2,0
sentence wish unread	-2,4,-2
sentence wish word +	2,1,-4
w afghan	-3,3,-1
w afghan country +	-3,3,-1
w africa	0,2,-2
w africa country +	3,-2,-1
w africa mood +	-6,4,1
w african	-4,6,-2
w african country +	-2,3,-1
w albanian	-3,5,-2
w algerian	-4,6,-2
w algerian country +	-4,6,-2
w america	-5,-6,4
w america country +	7,-4,-15
w america word +	-4,-14,10
w american	0,-2,2
w american country +	0,-4,1
w american country -	-4,1,2
w american unread	2,-7,5
w american word +	6,-6,-3
w american word -	3,-3,2
w arab	-4,6,-2
w arab language +	-2,3,0
w argentin	-3,5,-2
w argentin country +	-2,4,-2
w argentina	-3,1,1
w argentina country +	4,-2,-3
w argentina word +	-15,8,2
w argentinian	-5,7,-1
w argentinian country +	-3,6,-4
w armenian	6,-4,-3
w armenian language +	6,-6,-3
w asia	4,-2,-3
w asia word +	8,-7,-3
w asian	-4,5,-1
w asian country +	-3,5,-1
w aussi	2,0,-2
w aussi country +	-3,4,-1
w australia	4,-3,-2
w australia country +	2,-2,-2
w australian country +	-2,4,-2
w australian country -	-2,-3,5
w australian word +	11,-11,-5
w austrian	0,-3,3
w austrian country +	-7,4,3
w austrian word +	11,-9,-6
w balkan	-1,3,-1
w balkan country +	-1,2,-1
w baltic	5,-4,-3
w basqu	-8,9,-3
w basqu language +	-3,5,-2
w belgian	0,1,-2
w belgian country +	-1,3,-1
w belgian word +	2,0,-4
w belgium	15,-12,-5
w bengali	-4,5,-2
w bengali language +	-10,13,-4
w bhutan	-5,6,-3
w bolivia	17,-16,-5
w bollywood	-2,-1,2
w bollywood country +	0,-4,2
w bollywood language -	0,8,-10
w bollywood unread	0,-4,4
w bollywood word -	-9,-1,9
w bosnian	-1,-3,3
w bosnian country +	0,3,-4
w brazil	7,-4,-5
w brazil country +	1,1,-2
w brazil unread	3,-2,-2
w brazil word +	13,-11,-3
w brazilian	1,0,-2
w brazilian country +	-2,4,-4
w brazilian unread	9,-7,-5
w brazilian word +	4,2,-5
w brit	-2,-6,6
w brit country +	6,-4,-7
w british	-1,2,-1
w british country +	-2,3,-1
w british country -	-2,-7,10
w british language +	-3,4,-1
w british word +	0,2,-3
w bulgarian	1,1,-3
w bulgarian language +	5,-3,-3
w canada	3,-1,-3
w canada unread	8,-4,-3
w canadian	2,1,-2
w canadian country +	-4,6,-2
w cantones	-1,2,-1
w cantones language +	-1,2,-1
w caribbean	0,2,-6
w catalan	1,0,-3
w catalan language +	3,-3,-1
w chile	3,-1,-2
w chile country +	2,0,-2
w chilean	2,0,-3
w chilean country +	1,1,-3
w china	4,-2,-3
w chines	1,0,-2
w chines country +	-4,5,-2
w chines language +	6,-5,-2
w chines word +	-2,4,-6
w colombian	-2,5,-3
w colombian country +	-2,5,-3
w croatian	-4,1,2
w croatian language +	-4,6,-2
w cuban	-3,-3,4
w cuban country +	-4,-3,5
w czech	-4,4,0
w czech country +	-3,4,-1
w czech language +	-4,5,-1
w dane	-6,-1,1
w dane country +	2,-1,-3
w danish language +	0,-2,0
w danish unread	-2,4,-2
w danish word +	-7,9,-4
w denmark	12,-11,-7
w dutch	3,-2,0
w dutch country +	0,1,-2
w dutch language +	4,-2,-3
w dutch unread	4,-2,-2
w east	5,-4,-2
w east country +	-5,5,-2
w east germani	2,-1,-2
w east word +	10,-9,-3
w eastern	-1,2,-1
w eastern european	-1,2,-1
w egypt	5,-4,-1
w egypt word +	2,-2,-1
w egyptian	-7,9,-3
w egyptian country +	-3,5,-1
w egyptian word +	-8,11,-9
w england	-11,1,5
w england country +	-13,15,-3
w english	3,-1,-2
w english country +	-6,7,-2
w english country -	7,-5,-5
w english language -	-3,-4,7
w english unread	6,-3,-3
w english word +	8,-6,-3
w estonian	-1,3,-3
w estonian country +	-3,4,-1
w ethiopian	3,-1,-4
w europ	-1,-3,2
w european	-2,3,1
w european country +	-2,3,-1
w farsi	0,3,0
w filipino	-1,4,-2
w filipino language +	-4,4,0
w finland	-5,7,-2
w finland country +	-4,7,-2
w finn	-3,7,-11
w finn country +	1,0,-2
w finnish	-2,3,-2
w finnish language +	4,-1,-3
w finnish word +	-9,11,-3
w fjord	-7,9,-3
w flemish	-3,5,-5
w franc	-5,4,0
w franc country +	0,2,-2
w franc person +	2,-1,-2
w franc word +	-10,5,3
w french country +	2,0,-3
w french country -	-3,-7,10
w french language +	2,1,-3
w french language -	-3,-7,8
w french mood +	-20,23,-10
w french word +	-14,5,4
w french word -	2,-8,1
w georgia	9,-7,-2
w georgian	1,2,-2
w georgian language +	6,-6,-2
w german country +	-5,6,-2
w german language +	-4,6,-2
w german language -	-9,5,3
w german unread	9,-7,-2
w german word +	-2,1,1
w germani	3,-1,-2
w ghana	13,-13,-3
w greec	-2,3,-6
w greek language +	-3,4,-1
w greek language -	-2,-10,11
w greek unread	12,-11,-2
w greek word +	-2,3,-2
w hebrew	3,0,-3
w hebrew language +	6,-4,-2
w hindi	-3,4,-1
w hindi language +	-4,5,-2
w hindi unread	-1,6,-4
w hollywood	0,-3,2
w hollywood country +	4,-8,0
w hollywood country -	-3,2,2
w hollywood mood +	-2,0,2
w hollywood mood -	10,-2,-9
w hong	-5,6,-2
w hong country +	-4,6,-2
w hong kong	-5,6,-2
w hong mood +	-9,11,-4
w hungarian	-2,1,-1
w hungarian language +	-2,5,-4
w hungarian unread	-6,-9,3
w hungarian word +	2,1,-8
w iceland	2,0,-2
w iceland country +	-1,2,-2
w iceland language +	-4,6,-2
w iceland word +	6,-5,-2
w india	-2,4,-4
w india country +	-8,9,-2
w india mood +	2,-1,-8
w indian	1,1,-3
w indian country +	-2,4,-2
w indian unread	-3,3,-1
w indian word +	0,1,-2
w indonesia	-3,5,-1
w indonesia country +	-3,5,-1
w indonesian	-10,12,-3
w indonesian language +	-10,12,-3
w iran	-1,-6,7
w iran country +	2,2,-4
w iran word +	-4,-11,6
w iranian	5,-3,-2
w iranian country +	10,-8,-3
w iranian word +	-9,10,-2
w ireland	0,1,-2
w ireland country +	-3,5,-3
w ireland word +	1,0,-2
w irish	2,0,-2
w irish country +	2,0,-2
w irish country -	3,1,-2
w irish unread	-1,2,-2
w irish word +	2,0,-3
w isra	6,-5,-4
w isra country +	6,-5,-4
w itali	-3,3,0
w itali word +	-4,7,-3
w italian country +	1,0,-2
w italian language +	3,-1,-2
w italian unread	6,-4,-2
w italian word +	-2,3,-2
w jamaica	9,-8,-4
w japan	-1,2,-2
w japan country +	6,-5,-2
w japan word +	-14,16,-2
w japanes country +	-6,7,-2
w japanes language +	0,2,-2
w japanes unread	5,-4,-2
w japanes word +	-3,4,-1
w jordan	-2,4,-4
w jordan person +	-6,7,-1
w kenya	-9,12,-4
w kenya word +	-3,5,-3
w kiwi country +	0,1,-2
w kong	-5,6,-2
w korea	1,1,-2
w korea country +	-8,9,-2
w korea word +	3,-1,-3
w korean	-4,5,-1
w korean country +	-3,5,-2
w korean language +	-4,6,-2
w korean unread	-6,-4,6
w korean word +	0,2,-3
w latin	1,2,-4
w latin american	-6,7,-2
w latin country +	-1,4,-3
w latin word +	-2,4,-4
w latvia	-6,6,-1
w latvia country +	-6,6,-1
w latvian	-6,10,-5
w lebanes	-5,7,-2
w lebanes country +	-4,5,0
w lebanon	3,-2,-3
w lebanon word +	-4,4,-3
w lithuania	1,1,-2
w luxembourg	1,1,-6
w malayalam	-2,3,-2
w malayalam language +	-2,3,-2
w malta	-1,3,-3
w malta unread	-1,3,-3
w malta word +	3,-1,-3
w mandarin	-12,10,-2
w mexican	-4,7,-2
w mexican country +	-1,3,-2
w mexican word +	-12,13,-3
w mexico	2,-1,-2
w mexico country +	4,-2,-2
w mexico word +	1,0,-2
w middl	-2,3,-1
w middl country +	-2,3,-1
w middl eastern	-2,3,-1
w montenegro	-6,8,-3
w moroccan	-4,5,-2
w moroccan country +	-3,4,-1
w nepal	4,1,-5
w new	-3,4,-2
w new country +	-3,5,-1
w new unread	-1,3,-2
w new zealand	-3,4,-2
w nigerian	-3,4,0
w nigerian country +	-4,6,-2
w nollywood	-11,12,-2
w nollywood country +	-4,5,-2
w nordic	-3,3,0
w nordic country +	-1,3,-2
w norwai	5,-5,-2
w norwai unread	-7,6,-1
w norwai word +	14,-14,-2
w norwegian	-3,5,-2
w norwegian country +	-2,3,-1
w norwegian unread	-1,-3,2
w norwegian word +	-11,13,-2
w pakistani	-3,3,-1
w pakistani country +	-3,3,-1
w palestinian	-5,7,-2
w palestinian country +	-5,7,-2
w peru	8,-6,-2
w peru country +	-1,2,-3
w peru word +	12,-11,-2
w philippin	3,-2,-1
w philippin country +	3,-2,-1
w poland	10,-9,-3
w pole	-5,7,-2
w pole country +	-5,7,-2
w polish	-1,2,-1
w polish language +	-3,4,-1
w polish unread	6,-5,-1
w portug	-2,4,-4
w portug word +	-10,11,-3
w portugues	-1,4,-2
w portugues country +	-3,5,-3
w portugues word +	-6,6,-4
w punjabi	-4,5,-2
w quebec	6,-2,-3
w quebec country +	1,0,-2
w romania	-16,7,4
w romanian	-1,4,-1
w romanian language +	-1,4,-1
w russia	-4,-2,4
w russian	2,-3,1
w russian language +	3,0,-3
w russian language -	-2,-10,12
w russian unread	2,-8,5
w russian word +	6,-2,-6
w saudi	-14,16,-3
w scandi	-5,5,-1
w scandinavian	-5,1,7
w scandinavian country +	-5,1,7
w scot	-8,9,-3
w scot word +	-7,8,-3
w scotland	-1,3,-1
w scotland country +	-3,4,-1
w scottish	2,-3,-2
w scottish country +	-4,7,-3
w scottish word +	11,-8,-3
w seneg	2,0,-3
w seneg unread	-13,13,-3
w senegales	-5,7,-2
w serbian	5,-5,-1
w serbian language +	5,-5,-1
w singapor	2,1,-5
w singapor country +	1,1,-6
w slovak	-3,5,-2
w slovak country +	-3,5,-2
w south	-5,7,-1
w south africa	-3,5,-1
w south america	-6,7,-2
w south country +	-4,6,-1
w south word +	-5,6,-2
w soviet	4,-1,-4
w soviet country +	14,-14,-3
w soviet word +	-11,12,-2
w spain	-3,3,-1
w spain country +	-3,5,-1
w spanish	-1,4,-3
w spanish country +	-2,3,-2
w spanish language +	-7,9,-1
w spanish unread	-2,2,0
w spanish word +	4,-1,-3
w state	-3,-8,7
w swede	1,1,-7
w sweden	-2,3,-1
w sweden country +	-8,9,0
w swedish language +	-2,1,1
w swedish unread	0,2,-3
w swedish word +	8,-3,-9
w swiss	-3,4,-2
w swiss country +	-1,3,-2
w switzerland	-2,4,-4
w syrian	-3,5,-3
w taiwan	-6,7,-1
w taiwan word +	-6,6,-3
w taiwanes	-7,8,-2
w taiwanes country +	-7,8,-2
w tamil	-4,6,-2
w tamil language +	-3,5,-1
w telugu	-4,6,-3
w telugu language +	-4,6,-3
w thai	11,-8,-4
w thai language +	4,-2,-3
w the	-2,-5,7
w the caribbean	4,-1,-7
w the country +	-10,2,6
w the country -	-1,-3,4
w the state	-3,-8,7
w the unread	0,-11,7
w turkei	1,-1,-2
w turkei country +	6,-5,-1
w turkei word +	-3,3,-2
w turkish	2,0,-4
w turkish language +	3,-2,-2
w turkish unread	6,-3,-3
w turkish word +	2,-1,-2
w ukrainian	3,-2,-3
w ukrainian language +	-4,5,-2
w ukrainian unread	5,-6,-1
w uruguai	2,0,-5
w uruguai country +	-6,8,-5
w us	9,-14,3
w vietnam	0,-4,3
w vietnam word +	3,0,-8
w vietnames	-2,3,-1
w vietnames language +	-2,4,-1
w wale	4,0,-6
w wale country +	-1,7,-7
w wale unread	9,-5,-4
w wale word +	3,-3,-2
w welsh	-1,2,-1
w welsh country +	-3,5,-2
w welsh language +	-4,4,-1
w welsh unread	-5,8,-5
w yiddish	-3,4,-2
w yiddish language +	-3,4,-2
w yugoslav	-1,1,-2
w yugoslav country +	-1,1,-2
w zealand	-3,4,-2
zone history true false country +	3,-1,-3
zone history true false country -	-4,-10,13
zone history true false language +	-2,2,-1
zone history true false language -	-2,-8,9
zone history true false unread	5,-6,1
zone history true false word +	0,2,-2
zone history true false word -	-16,-7,19
zone history true true unread	7,-5,-2
zone open true false country +	-1,3,-2
zone open true false country -	-3,2,1
zone open true false language +	0,2,-2
zone open true false language -	-1,-4,4
zone open true false mood +	-5,5,-1
zone open true false mood -	6,-4,-4
zone open true false person +	2,0,-3
zone open true false unread	-3,1,1
zone open true false word +	4,-2,-2
zone open true false word -	6,-5,-1
zone open true true country +	2,-1,-1
zone open true true country -	-1,-4,5
zone open true true language +	4,-2,-2
zone open true true language -	-5,1,4
zone open true true mood +	5,-5,-2
zone open true true unread	3,-2,-2
zone wish true false country +	-4,5,-1
zone wish true false country -	-3,-5,7
zone wish true false language +	-4,5,-2
zone wish true false language -	-4,5,-3
zone wish true false mood +	8,-5,-2
zone wish true false person +	-13,16,-2
zone wish true false unread	-6,8,-2
zone wish true false word +	-1,3,-2
zone wish true false word -	0,2,-1`;
