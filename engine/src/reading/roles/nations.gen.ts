/** Made by npm run learn:roles -- --write from sentences of our own (engine/test/marked-sentences, CC0); in twentieths. */
export const nations = `A 0	-7,1,3
A 00	-4,6,-2
A 000	-6,8,-1
A 0000	9,-9,-2
A 0000s	-7,7,-1
A FILM	-2,3,-2
A about	-4,3,0
A absurd	-2,3,-1
A actors	7,-6,-3
A adultery	1,0,-4
A after	-9,-2,8
A again	-1,-1,2
A all	3,-4,1
A allowed	-12,13,-3
A always	-9,-10,13
A american	1,-5,3
A an	2,-1,-4
A and	0,2,-1
A any	-1,3,-2
A anything	-6,2,1
A apart	7,-5,-5
A as	2,1,-4
A asked	10,-9,-3
A at	2,-2,0
A awkward	-2,3,-1
A bad	-3,0,6
A be	-12,10,2
A because	-6,9,-4
A before	-5,7,-5
A bergman	3,-1,-2
A better	-2,-9,6
A big	8,-5,-4
A bittersweet	-2,3,-2
A bleak	-4,5,-2
A bollywood	-2,2,0
A both	3,-2,-1
A boy	-1,3,-3
A brass	-1,1,-2
A brazilian	11,-10,-5
A bread	20,-21,-4
A british	3,-3,-2
A brothers	8,-8,-1
A but	-2,3,-1
A by	-5,6,-2
A called	14,-12,-2
A can	-5,-3,6
A cant	-1,7,-4
A cartoon	-4,4,-3
A certificate	-2,3,-1
A change	-5,3,1
A cheeky	-9,9,0
A cheerful	-5,5,-1
A children	-5,5,-2
A chile	16,-16,-2
A cinema	-4,3,1
A city	-9,12,-4
A class	-4,-4,6
A clever	3,-3,-1
A cold	-4,5,-1
A colour	-12,14,-5
A colourful	-5,6,-1
A comedies	6,-5,-3
A comedy	7,-6,-2
A comic	-10,13,-3
A cows	-8,9,-1
A crime	3,1,-4
A croatian	2,-1,-1
A dance	4,-3,-3
A dancing	-2,3,-1
A day	2,-1,-6
A deadpan	-3,4,-1
A decade	-11,11,-3
A did	-6,-19,17
A directors	-5,-1,2
A dispatch	11,-12,-4
A divorce	-5,-16,15
A do	7,-1,-4
A does	-12,13,-7
A dont	2,-10,8
A drama	-2,2,0
A drunk	-8,11,-2
A dry	-1,2,0
A dubbed	-5,7,-2
A dutch	-6,7,-1
A eighties	5,0,-3
A else	-6,6,0
A english	4,-3,0
A every	8,-8,-1
A everyone	5,-4,-3
A exchange	5,-2,-3
A exist	-14,15,-2
A fairy	-4,4,-1
A families	12,-12,-4
A family	-2,-1,2
A fast	-7,6,3
A fathers	-8,-3,7
A feel	3,-13,-2
A fi	-7,8,-3
A fifties	-2,3,-1
A film	3,-1,-2
A fine	3,-2,-2
A folk	7,-5,-2
A football	8,-2,-7
A for	-5,4,0
A french	2,-1,-1
A friend	4,-2,-4
A friends	14,-13,-3
A from	0,2,-1
A funny	-9,9,-1
A gave	2,-1,-2
A german	-6,0,7
A get	1,0,-2
A ghost	8,-7,-3
A ghosts	-6,7,-2
A give	2,-17,15
A gloom	1,0,-3
A go	-7,7,0
A good	-5,6,-3
A got	-16,10,0
A greek	-3,4,-2
A green	-8,-2,4
A grim	-5,9,-4
A had	7,-4,-3
A hair	2,1,-3
A has	-5,7,-1
A have	3,-8,1
A he	3,-5,0
A her	6,-5,-2
A him	-9,4,6
A his	-5,9,-3
A hollywood	-3,4,-2
A home	6,-4,-3
A hopeful	-3,3,-1
A horror	-2,-3,3
A horses	-3,3,-1
A hours	2,-4,5
A house	6,-6,-2
A humour	3,-2,-1
A husband	2,0,-3
A i	1,-3,1
A ice	2,0,-1
A id	15,-13,-4
A idea	1,-7,7
A ideally	-4,6,-1
A if	-4,4,-1
A im	0,2,0
A in	2,0,0
A iran	20,-20,-2
A is	6,-7,0
A islands	9,-8,-3
A isnt	-3,-2,5
A it	5,-12,7
A italian	-2,4,-2
A its	3,-2,-2
A ive	-1,4,-2
A job	16,-15,-1
A just	2,-7,3
A keep	-12,-4,7
A kids	4,-1,-3
A kilts	-8,9,-2
A kind	-14,15,-2
A kitchen	3,-1,-2
A know	1,2,-4
A language	-8,2,4
A last	1,2,-4
A late	13,-12,-2
A laugh	6,-2,-6
A less	-9,11,-2
A let	-7,7,0
A life	1,1,-2
A like	-2,4,-3
A likes	15,-12,-3
A little	10,-8,-6
A london	16,-16,-2
A long	-4,6,-2
A love	9,-8,-2
A lovely	2,0,-1
A made	-5,6,-2
A make	-10,-2,7
A malta	12,-12,-1
A man	1,2,-1
A maybe	-2,2,-1
A melancholy	-3,1,0
A men	-3,4,-1
A mind	-2,3,0
A minutes	-4,6,-3
A monday	-3,4,-2
A month	-11,-4,11
A mountains	2,-2,-1
A murder	-4,7,-3
A music	-2,4,-3
A must	-4,7,-3
A my	-2,2,-1
A n	4,-2,-2
A need	14,-12,-2
A needs	5,-2,-3
A neighbour	8,-8,-2
A neighbours	-4,6,-3
A never	2,-1,-2
A new	5,0,-2
A next	1,0,-4
A nice	10,-6,-11
A night	1,-12,10
A no	-1,-2,2
A nobody	-3,6,-2
A noir	-11,0,-1
A norwegian	4,1,-6
A nothing	-2,3,0
A now	0,2,-1
A nuns	-4,0,4
A off	-12,-17,20
A old	-5,6,-1
A on	3,-1,-3
A once	-15,6,2
A one	4,-2,-2
A ones	-11,-1,15
A only	0,1,-2
A or	-3,4,-1
A our	2,-5,-4
A out	-13,-2,7
A outback	10,-9,-3
A over	-4,5,0
A peele	-3,4,-1
A people	0,3,-3
A perhaps	-8,9,-2
A period	0,-7,2
A pg	10,-9,-2
A pick	-6,7,0
A plot	-10,10,-2
A pls	-14,15,-2
A polish	-2,4,-2
A portuguese	-5,7,-2
A possible	-5,7,-1
A preferably	-3,4,-1
A pretty	7,-4,-2
A quiet	-5,6,-2
A rain	-13,14,-3
A rather	-2,3,-1
A real	16,-15,-2
A remakes	-13,-13,17
A revenge	-6,8,-2
A rusty	3,0,-3
A said	4,-19,16
A say	10,-9,-4
A says	2,-2,-1
A school	10,-7,-3
A sci	-7,8,-3
A sea	-2,6,-4
A seaside	-3,4,-4
A secrets	2,2,-4
A see	5,-1,-4
A seen	-16,10,0
A set	12,-11,-5
A seventies	-2,3,-1
A she	-3,1,0
A sheep	-5,6,-1
A shes	10,-8,-4
A short	-9,10,-2
A show	18,-18,-3
A side	4,-3,-3
A silent	8,-6,-1
A singing	-3,5,-5
A sixties	-1,2,0
A slow	3,-1,-2
A small	-1,-3,1
A smoking	-8,10,-5
A snow	-8,10,-2
A so	-1,3,-2
A something	4,-3,-2
A songs	-7,3,5
A sort	-9,10,-1
A spanish	5,-4,-2
A speaking	-20,23,-5
A story	-1,2,-1
A strangers	10,-4,-7
A street	1,0,-3
A suburbs	4,-2,-5
A summer	-14,17,-2
A sun	6,-5,-1
A sweat	-4,5,-2
A swedish	-2,-1,2
A take	-19,1,10
A tale	-4,5,-1
A tales	-7,8,-1
A talk	3,-2,-1
A teacher	2,-2,-1
A than	-4,5,-1
A that	0,-3,2
A thats	-7,8,-2
A the	-1,2,-1
A them	-8,-4,12
A then	-2,5,-6
A there	-6,9,-7
A thereabouts	-4,5,-1
A they	7,-6,-2
A thing	-6,7,-4
A thirties	-2,3,-1
A this	0,-5,4
A three	-8,10,-2
A through	-7,12,-5
A time	-5,11,-3
A to	3,-5,1
A toast	16,-15,-8
A tonight	-7,-1,4
A too	3,-3,-1
A town	8,-7,-1
A twice	20,-19,-2
A two	1,1,-3
A uncle	4,-3,-1
A under	1,0,-2
A up	11,-4,-8
A us	7,-5,-4
A version	-5,-3,3
A w	5,-2,-10
A want	9,-10,1
A wants	3,-1,-2
A war	4,-2,-3
A warm	-2,4,-3
A was	9,-11,-2
A watch	5,-3,-3
A wave	-6,7,-4
A we	7,-10,1
A wedding	-3,5,-2
A weddings	-14,16,-2
A weekend	1,0,-3
A weird	-9,11,-1
A went	5,-4,1
A were	-2,7,-13
A what	12,-11,-5
A where	-5,8,-4
A white	-1,2,-2
A who	5,-2,-3
A wife	6,-4,-3
A wild	-6,6,-2
A will	-4,4,-1
A with	-1,3,-2
A without	-5,9,-4
A woman	-8,11,-3
A women	-1,2,-1
A work	9,-9,-3
A would	-4,5,-1
A wry	-6,1,2
A year	-3,4,-1
A years	-12,13,-2
A yes	-2,4,-3
A you	4,0,-2
A your	-8,8,-1
A zombies	-2,3,-1
AA , FILM	-5,4,0
AA , a	-4,6,-1
AA , absurd	-2,3,-1
AA , after	-6,4,2
AA , and	3,-1,-2
AA , any	-1,3,-3
AA , anything	3,0,-2
AA , awkward	-2,2,-1
AA , before	-6,7,-3
AA , bittersweet	-2,3,-2
AA , brothers	9,-8,-1
AA , but	0,1,-2
AA , certificate	-3,4,-1
AA , children	-2,3,-1
AA , dancing	-1,2,-1
AA , deadpan	-1,2,-1
AA , dubbed	-1,3,-3
AA , eighties	-2,3,-1
AA , family	9,-7,-2
AA , fifties	-3,4,-2
AA , folk	-3,5,-2
AA , for	-5,6,-3
AA , funny	-13,5,1
AA , go	-10,8,3
AA , he	10,-6,-1
AA , horses	-3,3,-1
AA , if	-5,5,-1
AA , im	4,-5,1
AA , in	-10,11,-3
AA , is	0,1,-2
AA , kitchen	-6,7,-1
AA , late	-1,2,-1
AA , long	-5,6,-1
AA , made	-5,6,0
AA , maybe	-5,3,2
AA , mountains	8,-7,-1
AA , my	-3,1,2
AA , nobody	6,-3,-3
AA , norwegian	-6,7,-2
AA , not	-2,3,-1
AA , nothing	3,-3,1
AA , old	-11,12,-2
AA , one	0,1,-2
AA , or	-4,5,0
AA , our	-1,-2,3
AA , outback	-2,2,-1
AA , please	-10,12,-6
AA , preferably	-4,5,-1
AA , revenge	-7,10,-2
AA , seventies	-1,2,0
AA , she	7,-4,-4
AA , sheep	-5,6,-1
AA , short	-8,9,0
AA , silent	8,-6,-1
AA , sixties	-2,3,-1
AA , slow	0,1,-2
AA , small	-5,0,5
AA , snow	-1,2,-1
AA , so	6,-4,-1
AA , something	5,-5,-2
AA , street	1,0,-3
AA , the	0,1,-2
AA , then	5,-4,-2
AA , they	7,-6,-1
AA , two	-2,4,-3
AA , under	7,-5,-2
AA , we	-2,-4,8
AA , with	-3,3,0
AA , without	-8,12,-4
AA , yes	-6,6,0
AA 0000 .	2,0,-2
AA FILM ,	0,-2,0
AA FILM .	3,-1,-4
AA a change	-4,-1,4
AA a film	0,-18,7
AA absurd ,	-2,4,-2
AA again ,	-2,2,-2
AA again .	1,-7,6
AA american ,	-4,1,3
AA and a	-8,10,-3
AA as a	-3,4,-3
AA be lovely	-2,3,-1
AA before 0000	-4,6,-1
AA but no	-3,5,-1
AA but not	-3,4,-1
AA by a	-1,3,-1
AA change .	-5,-1,3
AA cinema ,	-5,2,3
AA comedy ,	-3,4,-2
AA dont mind	-3,5,-2
AA english ,	3,-2,-1
AA family ,	1,0,-3
AA film ,	-9,-4,12
AA film that	-3,4,-3
AA film thats	-4,4,0
AA films ,	-3,6,-3
AA football .	7,3,-8
AA for a	-4,2,1
AA for my	-5,6,-2
AA from the	-2,3,-1
AA funny .	-17,5,1
AA green ,	-15,-1,7
AA horror ,	-4,0,3
AA horror .	6,-5,-3
AA i dont	6,-4,-3
AA if possible	-5,7,-1
AA in laws	4,-8,4
AA in the	-8,8,-3
AA is it	13,-11,-5
AA is where	3,1,-13
AA islands ,	12,-11,-3
AA isnt about	-1,4,-3
AA it ,	11,-15,0
AA language ,	-8,10,-5
AA lovely ,	5,-4,-1
AA made by	-6,9,-4
AA maybe ,	-8,9,-2
AA maybe .	-3,4,-1
AA me to	-4,6,-2
AA mountains ,	9,-9,-2
AA new wave	-1,4,-4
AA not american	4,-6,2
AA not bollywood	-2,3,-2
AA not is	-1,4,-3
AA of the	6,-3,-5
AA one ,	7,-6,-2
AA one .	4,-3,-4
AA one with	6,-5,-3
AA ones .	-5,0,5
AA or thereabouts	-4,5,-1
AA outback ,	-2,2,-1
AA perhaps ,	-7,8,-1
AA please ,	-9,5,6
AA please .	-2,2,1
AA revenge ,	-5,7,-2
AA sci fi	-7,8,-3
AA seventies ,	-4,5,-1
AA sixties ,	-3,4,-1
AA small ,	-2,4,-2
AA teacher ,	5,-4,-1
AA that isnt	-2,4,-2
AA that not	-1,2,-1
AA the fifties	-1,2,0
AA the film	-1,2,-4
AA then ,	-10,10,-1
AA this time	-4,12,-2
AA three hours	-2,3,-1
AA tonight .	-15,6,9
AA two hours	11,-10,-6
AA war .	-5,7,-2
AA wave ,	2,-1,-1
AA with a	-7,9,-3
AA with no	-1,-2,4
AA with the	4,-9,5
AA would be	-4,2,0
AA yes ,	8,-7,-4
B ,	0,2,-1
B 00	13,-11,-4
B 0000	-8,1,8
B FILM	8,-5,-2
B a	4,-2,-2
B about	-9,9,-3
B african	-5,2,2
B all	-2,2,0
B also	5,-4,-3
B american	-7,6,2
B an	-2,2,1
B and	1,-2,1
B another	-2,3,-2
B any	-10,5,4
B anything	-2,-3,5
B are	-2,5,-1
B as	3,-6,3
B asked	-2,1,0
B at	-3,-2,4
B austrian	-2,-2,3
B back	12,-11,-4
B bar	-8,-13,13
B been	3,-2,-3
B before	-5,-4,6
B being	12,-6,-7
B bicycle	-6,7,-1
B big	11,-10,-1
B bit	9,-7,-2
B black	-3,4,-1
B both	-4,5,-1
B boy	15,-14,-2
B brazil	-6,6,-2
B brazilian	1,-6,3
B but	-3,1,1
B by	-8,7,2
B can	-6,6,0
B cant	-5,4,1
B chan	-7,1,3
B chance	-10,13,-3
B children	-10,12,-3
B christmas	7,-6,-2
B cinema	-7,10,-3
B class	1,1,-3
B clever	-9,5,3
B cold	-5,6,-4
B comedies	-11,12,-2
B comedy	-3,4,-2
B could	-7,5,1
B country	6,-17,7
B cruz	-3,3,-2
B czech	-2,3,-1
B death	9,-8,-6
B denis	-8,10,-2
B did	-1,2,-4
B different	-9,12,-2
B dinner	-4,6,-3
B do	-7,4,-1
B does	-12,13,-4
B dont	6,-9,3
B dry	-4,5,-1
B dutch	8,-6,-2
B else	-5,8,-3
B en	3,-3,-2
B enough	-2,-5,3
B estonia	1,0,-3
B estonian	0,3,-2
B evening	3,-2,-1
B every	1,-4,3
B fancy	-8,10,-5
B farce	14,-13,-2
B fast	-12,13,-2
B ferry	-4,-8,12
B few	6,5,-6
B films	-6,8,-2
B find	-8,6,3
B flatmates	-2,1,1
B food	-5,4,2
B for	2,-1,-1
B four	12,-10,-3
B france	7,-5,-5
B french	0,-9,11
B from	-1,3,-2
B fu	6,-5,-1
B funeral	2,0,-4
B funny	4,-3,-3
B german	2,-1,-3
B get	-5,6,-4
B girl	2,-1,-1
B give	-7,4,2
B go	-4,6,-1
B goes	4,-4,6
B good	8,-10,3
B got	8,-6,-3
B greek	-2,2,-1
B guests	3,-2,0
B had	12,-10,-2
B half	9,-11,3
B has	-15,15,-3
B haunted	-5,6,-2
B have	0,2,-2
B he	2,-2,0
B her	17,-15,-2
B hes	8,-7,-2
B him	-1,4,-10
B hindi	10,-9,-3
B his	-7,0,4
B holiday	-5,5,0
B hollywood	-3,-7,9
B horror	-9,6,0
B hotel	1,1,-4
B hours	11,-10,-3
B house	-5,6,-2
B how	-3,5,-3
B humor	-2,3,-5
B humour	-4,5,-1
B husband	-2,3,0
B iceland	-7,7,-1
B id	-1,2,-2
B ie	-1,2,-1
B if	12,-14,0
B im	5,-7,0
B in	2,-1,-2
B indian	-1,-6,7
B is	3,-1,-2
B isnt	3,-7,4
B it	1,1,-2
B italian	3,-7,2
B its	-2,3,-4
B ive	6,-1,-6
B jackie	-7,1,3
B japan	8,-8,-1
B just	-8,10,-4
B kids	9,-4,-9
B kindness	-7,8,-1
B know	0,1,-4
B korean	-4,-4,5
B ladies	-1,2,-1
B language	4,-6,5
B learning	-2,3,-4
B leave	-5,-10,13
B left	15,-14,-5
B let	-5,6,-2
B lets	5,1,-8
B like	3,-2,-2
B little	-2,2,-1
B lodgers	6,-4,-3
B long	-13,13,-4
B looking	-4,6,-2
B love	-6,5,-2
B m	9,-7,-2
B made	3,-2,-1
B make	-6,7,-3
B malta	-3,5,-8
B man	6,-5,-2
B maybe	-7,7,-1
B me	-2,4,-2
B men	2,-2,0
B mexico	-3,4,-1
B minutes	4,-6,4
B monsters	11,-10,-2
B month	-2,4,-2
B more	-2,1,0
B mother	9,-9,-1
B movie	-4,6,-3
B mr	2,2,-4
B murder	-5,5,-2
B must	2,-9,4
B my	4,-2,-2
B necessarily	6,-5,-3
B need	-4,6,-2
B neither	8,-8,-5
B never	-4,5,-3
B new	-9,11,-2
B next	4,-3,-2
B nigerian	-11,8,0
B no	3,-4,1
B nobody	8,-12,0
B northern	-7,7,-2
B norwegian	-10,8,5
B not	-1,-2,3
B nothing	-2,-3,4
B now	-8,9,-2
B nuns	9,-8,-3
B odd	13,-13,-4
B off	0,-7,5
B old	2,0,-3
B once	2,-2,-2
B one	2,-1,-2
B only	10,-8,-4
B or	-2,4,-2
B other	-5,5,-1
B our	2,0,-2
B out	-7,3,3
B pair	-3,3,0
B penelope	-3,3,-2
B people	-5,6,-1
B perfect	11,-11,-1
B please	-6,7,-1
B portland	-1,2,-1
B prison	3,-1,-2
B quiet	8,-2,-6
B rather	0,-2,0
B really	-9,11,-3
B resistance	-2,4,-1
B road	-3,5,-1
B romance	-7,8,-4
B russian	-10,10,-1
B sad	-2,4,-2
B said	10,-9,-2
B satire	-5,15,-11
B say	3,0,-3
B seen	-7,9,-6
B send	-4,-7,8
B set	-4,6,-1
B she	-17,15,2
B shes	11,-11,-3
B short	8,-7,-4
B shot	4,-3,-3
B show	-2,1,1
B slow	-6,6,0
B small	-5,2,1
B snow	-10,10,-1
B so	-4,4,0
B solidarity	-6,7,-1
B some	4,9,-8
B something	-2,4,-2
B songs	-4,5,-1
B spanish	-3,-1,3
B speak	13,-6,-7
B speaks	6,-5,-4
B story	-4,-2,6
B stubbornness	2,5,-7
B students	-8,10,-3
B suspense	-7,9,-1
B take	-8,9,-2
B teach	6,-5,-2
B than	5,-7,1
B that	1,-5,2
B the	3,-1,-2
B them	7,-4,-2
B then	4,-1,-6
B there	1,-2,1
B theres	-2,4,-2
B they	-6,-3,2
B theyre	15,-14,-2
B this	-5,3,1
B three	5,-3,-3
B time	-6,5,-2
B to	2,0,-2
B twins	-6,1,4
B two	5,-3,-2
B under	-6,7,0
B up	-4,6,-1
B us	2,-4,2
B village	4,-3,-3
B want	-4,5,-1
B wants	-3,6,-2
B war	-6,1,4
B was	20,-19,-2
B watch	-3,4,-1
B we	4,-4,0
B wed	-3,3,-1
B wedding	-9,10,-1
B well	3,-2,-2
B were	5,-8,2
B west	-8,9,-2
B western	-9,10,0
B weve	3,-11,5
B what	1,0,-2
B whats	12,-2,-10
B when	6,-5,-1
B where	-4,-1,0
B which	0,-5,3
B who	-6,15,-13
B wife	1,1,-3
B wifes	4,-3,-1
B will	-4,5,-2
B wise	-1,2,-1
B with	0,1,-2
B without	1,-8,3
B women	-4,11,-9
B words	6,5,-6
B would	-3,4,-2
B would like	1,1,-3
B year	-3,-1,2
B yes	-4,6,-3
B you	0,0,-2
B zorba	8,-8,-1
BB , FILM	-9,10,-5
BB , and	5,-8,1
BB , anything	-4,-1,2
BB , black	-2,2,0
BB , france	3,-2,0
BB , from	-6,12,-8
BB , funny	-3,3,-1
BB , i	6,-10,3
BB , in	0,2,-1
BB , maybe	-3,4,-2
BB , my	9,-6,-2
BB , no	0,0,4
BB , not	-1,-2,3
BB , nothing	-9,5,4
BB , of	-6,8,-1
BB , old	4,-2,-3
BB , or	-4,5,-1
BB , so	-7,8,-1
BB , the	-1,3,-2
BB , then	-6,7,-1
BB , want	-1,3,-1
BB , with	-6,6,-2
BB . FILM	2,-1,-1
BB . a	-2,4,-2
BB . all	1,-6,-1
BB . an	-7,8,-1
BB . any	-2,-1,2
BB . anything	-6,3,1
BB . but	-7,9,-3
BB . can	-7,5,0
BB . could	-4,-2,6
BB . find	-3,7,-4
BB . for	5,-4,-3
BB . from	-8,8,-1
BB . hes	7,-7,0
BB . i	-1,2,-2
BB . id	5,-4,-1
BB . im	0,1,-2
BB . in	-9,2,4
BB . indian	0,-1,2
BB . is	-7,8,0
BB . more	1,0,-2
BB . my	6,-4,-2
BB . next	-2,3,-1
BB . nigerian	-1,-4,3
BB . no	-2,-4,4
BB . not	-4,0,4
BB . nothing	1,-3,1
BB . of	-6,-1,3
BB . our	5,-4,-2
BB . penelope	-3,3,-2
BB . sixties	-2,2,-1
BB . so	-1,1,-2
BB . something	0,2,-2
BB . that	11,-10,-3
BB . the	-3,5,-2
BB . theres	-2,3,-1
BB . we	3,-1,-2
BB . wed	-3,5,-3
BB . were	4,-9,3
BB . weve	3,-11,5
BB . what	5,-4,-2
BB . whats	3,1,-1
BB 00 ,	7,-6,-6
BB 0000 ,	-7,6,1
BB FILM ,	2,0,-2
BB FILM in	9,-7,-3
BB FILM is	2,-1,-1
BB a film	0,4,-3
BB and not	6,-9,1
BB anything but	-1,-4,5
BB as a	8,-12,5
BB bicycle ,	-6,7,-1
BB brazilian ,	1,-6,3
BB but from	-5,8,-3
BB but in	2,0,-5
BB but not	2,-10,7
BB but the	-19,6,2
BB by a	-6,7,-2
BB class ,	1,1,-3
BB clever ,	-9,5,3
BB comedy ,	-2,3,-1
BB could you	-10,11,-2
BB estonian ,	0,3,-2
BB few words	7,3,-7
BB film ,	-13,13,1
BB film where	-9,12,-4
BB food ,	-5,2,3
BB for a	4,-4,-1
BB french ,	0,-3,3
BB from the	-4,8,-2
BB funny ,	-4,4,-2
BB give us	-11,0,5
BB greek ,	-2,2,-1
BB have a	8,-4,-7
BB holiday ,	-6,7,-1
BB horror ,	-7,7,-2
BB hours ,	3,-3,-1
BB humour ,	-4,5,-1
BB i teach	8,-8,-2
BB i want	-13,13,-1
BB iceland ,	-7,7,-1
BB id like	-3,3,-1
BB in the	-8,8,-4
BB indian but	0,-1,2
BB is from	11,-10,-2
BB is the	12,-11,-5
BB is there	-7,8,0
BB it ,	-3,-2,5
BB it be	-5,6,-3
BB jackie chan	-7,1,3
BB japan ,	8,-8,-1
BB let it	-5,6,-2
BB like a	-7,7,-1
BB make it	-4,6,-3
BB minutes ,	6,-6,-1
BB more of	-4,5,-1
BB my wife	-3,5,-3
BB my wifes	5,-5,-1
BB no ,	9,-8,-5
BB not from	-4,-3,6
BB not in	-5,-2,7
BB not necessarily	6,-5,-3
BB nothing from	-7,4,2
BB of the	-7,6,-2
BB of us	6,-2,-4
BB off to	8,-7,-1
BB on the	11,-11,-2
BB one ,	3,-1,-5
BB penelope cruz	-3,3,-2
BB satire ,	-6,16,-11
BB set in	-7,9,-1
BB show me	-6,7,-2
BB so ,	-1,-1,2
BB so in	-5,6,-1
BB solidarity ,	-6,7,-1
BB something from	-1,2,0
BB something in	-8,10,-2
BB songs ,	-4,5,-1
BB story ,	-3,6,-4
BB that ,	-4,5,0
BB that isnt	-2,-4,5
BB the one	1,0,-2
BB then ,	1,-1,-2
BB theres a	-2,3,-1
BB time ,	-8,-1,8
BB to a	7,-6,-2
BB to be	4,-1,-5
BB two hours	-10,10,0
BB us something	-3,4,-1
BB war ,	-2,3,-1
BB we have	-2,4,-2
BB we speak	4,-3,-1
BB wed like	-2,4,-1
BB with the	12,-11,-3
BB words ,	6,5,-6
BB zorba the	8,-8,-1
C FILM	9,-7,-3
C FILM in	9,-7,-3
C FILM is	-5,4,-1
C a	0,2,-2
C a film	-9,9,0
C africa	-3,6,-2
C african	-2,3,-2
C african ,	-2,3,-1
C all	1,-3,2
C american	11,-8,-5
C american ,	-5,10,-5
C an	-2,4,-1
C and	1,-9,7
C and not	1,-4,2
C any	-9,5,3
C anything	-6,2,4
C anything but	-1,-5,5
C anything danish	-5,-6,7
C argentina	7,-6,-1
C argentine	-3,5,-2
C argentinian	-2,6,-4
C argentinian ,	-1,4,-3
C armenian	5,-4,-5
C as	2,0,-4
C asian	-3,4,0
C asian ,	-4,5,0
C australia	14,-13,-5
C australian	0,2,-3
C australian ,	-8,10,-2
C austrian	7,-11,5
C austrian ,	-6,13,-6
C belgian	-5,6,-1
C belgian ,	-3,4,-1
C belgian .	-10,12,-1
C bollywood	-5,1,3
C bollywood ,	-1,4,-2
C brazil	11,-10,-2
C brazilian	-5,7,-1
C brazilian ,	-5,7,-1
C british	-4,5,-1
C british ,	-2,3,-1
C british .	-4,5,-2
C british english	-2,4,-2
C british english ,	-3,4,-2
C but	-1,2,-2
C but in	-10,13,-4
C can	-9,7,0
C can we	-2,-2,3
C canadian	-3,4,-1
C canadian ,	-3,4,-1
C catalan	-8,10,-5
C chinese	-7,8,-1
C could	-8,7,0
C could you	-10,11,-2
C cuban	-4,7,-3
C czech	-2,4,-1
C danish	-7,9,-1
C danish ,	-1,2,-1
C denmark	9,-6,-12
C do	1,-5,5
C dutch	2,-1,-3
C eastern	-2,3,-1
C eastern european	-2,3,-1
C egyptian	-5,6,-1
C england	-15,17,-4
C english	-5,2,3
C english ,	-4,4,-1
C estonian	-4,5,-1
C estonian ,	-4,5,-1
C european	-4,5,-2
C european ,	-3,5,-2
C european .	-5,6,0
C filipino	-3,3,0
C filipino ,	-3,3,0
C films	-10,11,-5
C for	-5,6,-3
C france	3,-1,-2
C french ,	2,0,-2
C french .	4,-3,-4
C from	-6,13,-5
C georgian	-2,3,-3
C german ,	10,-7,-3
C german or	-7,7,0
C give	-6,9,-5
C got	1,0,-4
C greek	-1,3,-3
C greek ,	-7,9,-3
C greek islands	3,-2,-2
C have	11,-9,-4
C hes	7,-7,0
C hindi	-5,5,-1
C hindi ,	-5,5,-1
C hollywood	-11,0,5
C hong	-3,4,-2
C hong kong	-3,4,-2
C how	-6,0,4
C how about	-6,0,4
C hungarian	10,-10,-3
C i	2,-2,0
C i teach	8,-8,-2
C i want	-7,8,-1
C iceland	-2,3,-1
C iceland ,	-2,3,-1
C icelandic	-6,7,-1
C id	1,0,-2
C id like	-7,7,-2
C im	3,-2,-2
C in	-3,0,2
C in spanish	-5,5,-2
C india	-4,4,-1
C indian	-3,4,-1
C indian ,	-6,7,0
C indian but	-2,2,-1
C indonesian	-3,4,-2
C iranian	-4,5,-1
C ireland	7,-4,-3
C irish	-1,2,-2
C irish ,	-4,5,-2
C is	8,-6,-2
C is there	0,2,-2
C isnt	-3,-5,6
C israeli	6,-2,-2
C it	6,2,-5
C italian	-4,6,-2
C italian ,	-1,2,-1
C italian .	-17,18,-1
C italian but	-12,14,-1
C italy	-5,7,-2
C italy ,	-1,2,-1
C ive	6,4,-7
C japan	11,-9,-4
C japan ,	-3,3,-2
C japanese	-6,7,-1
C japanese ,	-2,3,0
C japanese .	-8,9,-1
C jordan	-3,4,-1
C jordan peele	-3,4,-1
C kiwi	-4,5,-1
C korean	-1,3,-2
C korean ,	-1,2,0
C korean or	9,-9,-2
C latin	-2,3,-2
C malayalam	-7,8,-1
C maybe	-3,4,-2
C mexican	-8,9,-2
C mexican ,	-1,2,0
C mexico	-4,5,-2
C middle	-2,2,-1
C more	1,1,-3
C my	4,-3,-1
C my german	-3,4,-1
C my students	-6,9,-3
C my wife	-1,3,-3
C my wifes	5,-5,-1
C neither	8,-8,-5
C new	-6,8,-2
C new zealand	-2,3,-1
C nigerian or	-1,2,-1
C no	1,-6,3
C no hollywood	5,-4,-5
C nollywood	-3,5,-2
C nollywood ,	-4,6,-3
C nordic	-2,5,-4
C norwegian	-9,10,-2
C norwegian ,	-1,2,0
C not	-1,-4,5
C not french	-1,-4,5
C not from	0,-3,4
C not hollywood	-10,-7,9
C not necessarily	6,-5,-3
C nothing	1,-5,3
C nothing american	0,-1,2
C nothing russian	-4,-1,5
C now	1,1,-3
C of	-7,1,3
C old	-5,6,-5
C old hollywood	-5,6,-5
C on	0,1,-2
C one	-2,3,-1
C or	-5,6,-2
C our	8,-5,-2
C pakistani	-2,3,-1
C pakistani ,	-2,3,-1
C palestinian	-5,10,-4
C polish	-2,2,0
C polish ,	-4,5,0
C portuguese	-4,6,-1
C portuguese ,	-3,3,-1
C rather	-3,0,1
C romanian	-2,3,-1
C russian	-3,5,-2
C russian ,	-5,6,-2
C scandinavian	-7,12,-6
C scotland	-7,9,-1
C scottish	1,0,-2
C scottish ,	-5,5,-1
C senegal	-8,10,-3
C show	-6,7,-2
C show me	-6,7,-2
C slovak	-3,4,-1
C so	-5,6,-1
C so in	-5,6,-1
C something	-1,2,-2
C something from	-1,2,0
C south	-1,2,-2
C south africa	-2,3,-2
C soviet	8,-8,-3
C spanish	-1,3,-2
C spanish ,	-5,6,-1
C spanish or	-3,5,-2
C sweden	-4,6,-2
C swedish	-8,11,-3
C swedish ,	-2,2,0
C swiss	-11,12,-2
C taiwan	-6,8,-3
C tamil	-6,7,0
C thai	9,-8,-5
C that	11,-10,-3
C the dutch	2,-1,-3
C the french	4,-8,3
C the irish	-6,7,-1
C the italian	9,-7,-3
C the swedish	8,-9,-2
C then	-5,6,-2
C then something	-5,6,-2
C theres	-2,4,-2
C theres a	-2,3,-1
C this	-8,10,-4
C turkey	1,0,-2
C turkey ,	5,-5,-3
C turkish	-4,5,-2
C turkish ,	-3,4,-1
C two	11,-9,-4
C ukrainian	-5,6,-2
C ukrainian ,	-5,6,-2
C us	13,-10,-5
C vietnam	2,0,-6
C vietnamese	-2,3,-2
C wales	11,-9,-3
C want	-1,3,-1
C we	9,-7,-3
C we have	8,-8,0
C we want	-2,3,-5
C wed	-3,5,-3
C well	0,1,-3
C welsh	8,-6,-2
C welsh ,	-3,5,-2
C were	4,-7,1
C west	-8,9,-2
C weve	3,-11,5
C what	8,-7,-2
C whats	7,0,-7
C would like	1,1,-3
C you	9,-6,-4
C zorba	8,-8,-1
C zorba the	8,-8,-1
F ,	0,2,-2
F , ,	0,2,-2
F , , ,	-2,3,-1
F , , not	4,8,-13
F , , the	0,1,-3
F , a	9,-9,-1
F , a ,	-11,12,-1
F , and not	4,-5,-1
F , but	-4,6,-3
F , but in	-12,15,-5
F , from	-3,4,-1
F , in	0,2,-1
F , my	6,-5,-1
F , no	3,-4,5
F , not	0,-1,3
F , not from	0,-4,4
F , nothing	-7,-3,8
F , or	-4,5,-1
F , so	-6,8,-2
F , so in	-5,6,-1
F , the	3,-2,-2
F , want	-4,5,-1
F .	-1,2,-1
F . ,	-1,5,-3
F . , ,	0,3,-3
F . , in	-7,8,-1
F . , my	6,-4,-2
F . , not	-5,-9,13
F . , the	-1,2,-3
F . .	-1,2,-1
F . . ,	-1,5,-3
F . . .	-1,2,-1
F . . a	-6,7,-3
F . . any	-3,-4,5
F . . anything	-3,2,-1
F . . from	2,1,-2
F . . hes	7,-7,0
F . . im	-1,2,-2
F . . in	-4,7,-3
F . . more	1,0,-3
F . . my	-1,2,-2
F . . no	-2,-3,3
F . . not	-1,-5,4
F . . nothing	-3,-1,4
F . . of	-14,3,4
F . . or	-7,9,-2
F . . so	6,-3,-3
F . . something	-2,3,-2
F . . that	9,-9,-3
F . . the	3,-1,-2
F . FILM ,	-4,6,-2
F . a	-6,7,-3
F . any	-3,-4,5
F . anything	-3,2,-1
F . but in	4,-4,-4
F . for ,	-6,8,-2
F . from	2,1,-2
F . hes	7,-7,0
F . im	-1,2,-2
F . in	-4,7,-3
F . more	1,0,-3
F . my	-1,2,-2
F . my ,	-10,10,-3
F . my is	2,-1,-1
F . no	-2,-3,3
F . not	-1,-5,4
F . not from	-1,-1,2
F . nothing	-3,-1,4
F . of	-14,3,4
F . or	-7,9,-2
F . so	6,-3,-3
F . so ,	-2,3,-1
F . something	-2,3,-2
F . something ,	-3,4,-1
F . that	9,-9,-3
F . the	3,-1,-2
F . theres a	-2,3,-1
F FILM	9,-7,-5
F FILM ,	-1,3,-2
F FILM , the	11,-12,-2
F a	2,0,-3
F a ,	12,-11,-3
F a , ,	-3,4,-1
F a in	-6,6,-1
F about	6,-2,-7
F an	9,-9,2
F and	-2,0,0
F and ,	-5,6,-1
F and from	-4,5,-1
F and not	4,-5,-1
F another	-9,10,-1
F any	-10,2,5
F anything	-4,-2,5
F anything but	-1,-4,5
F be	1,1,-3
F but	-5,4,0
F but from	-5,9,-3
F but in	2,0,-5
F but not	-3,-4,7
F but the	-19,6,2
F by	-8,9,-2
F cinema	-7,10,-3
F do	-22,14,-1
F en	3,-3,-2
F for	-2,2,-3
F for ,	-6,7,-2
F for a	4,-4,-1
F from the	4,-1,-2
F funny ,	-3,4,-3
F got	2,-2,-2
F hes	7,-7,0
F hours ,	3,-3,-1
F i	13,-11,-3
F im	0,1,-2
F in	1,2,-3
F in ,	-9,9,-2
F in the	-17,17,-4
F indian but not	0,-1,2
F is	8,-7,-2
F is from	2,-2,0
F isnt	-3,-5,6
F it	1,2,-5
F it be	2,0,-2
F its	-10,10,-1
F like	-1,2,-3
F me	6,-6,-2
F minutes ,	8,-8,-4
F more	-5,2,0
F more ,	-7,8,-1
F more from	-4,0,3
F movie	-3,4,-2
F my	4,-2,-2
F my ,	-10,10,-3
F my is	2,-1,-1
F no	2,-3,0
F not	0,-2,2
F not ,	-9,2,5
F not from	-4,-3,6
F not in	-5,-2,7
F nothing	-2,-2,5
F nothing ,	-10,10,-5
F of	3,-5,1
F off to	8,-7,-1
F one ,	2,1,-5
F or	-4,5,-1
F other	-5,5,-1
F our	5,-3,-2
F set in	-7,9,-1
F so	0,1,-2
F so ,	-2,3,-1
F so in	-5,6,-1
F something	-1,3,-2
F something ,	-2,3,-1
F something and	-6,8,-3
F something from	-3,4,-2
F something in	-8,10,-2
F that	9,-8,-2
F that ,	-7,7,-1
F the	2,-1,-2
F the ,	3,-1,-3
F the of	2,5,-7
F theres a	-2,3,-1
F to	5,-3,-2
F to be	6,-4,-4
F to my	0,1,-3
F two hours ,	-10,10,0
F us	8,-13,3
F want	-3,5,-1
F wants	-4,7,-2
F watch	-12,13,-1
F we	2,-12,5
F with ,	-2,3,-1
K # ,	-11,13,-1
K , I	7,-6,-1
K , NO	-3,-2,4
K , and	-4,5,-2
K , hint	0,1,-3
K , is	8,-7,-4
K , nation country +	-2,4,-1
K , nation language +	0,1,-2
K , nation unread	1,1,-2
K , nation word +	3,0,-3
K , small	-4,6,-3
K , telling	5,-3,-5
K , turn 	-3,4,-1
K , wish 	-5,8,-3
K , · ,	-4,5,-1
K , · .	0,2,-3
K , · and	1,0,-2
K , · hint	10,-9,-3
K , · small	-4,9,-2
K , · themes	4,-2,-4
K , · turn 	-11,0,5
K , · used	4,-3,-4
K , · wish 	-3,6,-3
K . .	-3,3,-1
K . I	9,-7,-2
K . NO	0,-3,2
K . films	-5,8,-3
K . hint	6,-6,-1
K . nation country +	-2,3,-1
K . nation language +	-4,5,0
K . nation mood +	-7,10,-8
K . nation person +	-3,4,-1
K . nation unread	6,-4,-4
K . nation word +	3,-3,-1
K . small	-3,4,-2
K . telling	0,2,-10
K . themes	14,-10,-14
K . used	-7,9,-2
K . wish 	-2,2,0
K . · ,	-2,3,-1
K . · .	2,1,-5
K . · NO	-7,1,6
K . · and	-6,8,-1
K . · films	-5,3,2
K . · genre	-8,11,-3
K . · hint	8,-10,0
K . · is	1,-5,-1
K . · moods	8,-6,-9
K . · small	-2,3,-1
K . · themes	3,1,-6
K . · turn 	-3,5,-3
K . · used	7,-13,2
K . · wish 	-12,16,-5
K FILM ,	-1,3,-2
K FILM .	-2,3,-1
K FILM small	13,-12,-3
K I hint	8,-9,-1
K I nation language +	10,-8,-3
K I nation unread	6,-5,-1
K I nation word +	9,-8,-1
K I small	-5,0,-2
K I used	7,-6,-2
K I · ,	10,-8,-3
K I · hint	5,-4,-2
K I · is	7,-6,-2
K I · themes	6,-5,-1
K I · used	8,-6,-2
K NAME .	-7,7,-3
K NO NO	-3,-5,7
K NO hint	4,-4,-2
K NO nation country -	-1,-2,3
K NO nation language -	-2,-4,5
K NO nation mood -	1,-4,1
K NO nation unread	-8,-5,12
K NO nation word -	3,-4,0
K NO rare	6,-5,-3
K NO small	-2,-4,5
K NO · ,	-2,-5,7
K NO · .	-3,-2,5
K NO · and	-6,-5,8
K NO · films	-6,-2,8
K NO · small	-6,0,6
K NO · themes	15,-2,-15
K NO · wish 	-13,-4,14
K and nation country +	-1,3,-2
K and nation language +	-3,4,-1
K and nation unread	-2,3,-2
K and nation word +	-2,-3,3
K and small	-7,7,-1
K and · ,	0,2,-1
K and · .	-2,0,1
K and · small	-2,4,-3
K country ,	-3,6,-2
K country .	-3,5,-5
K country and	-2,2,0
K country · ,	4,-9,3
K feeling disliked ,	-8,9,0
K feeling liked ,	-2,3,-2
K feeling loved ,	19,-19,-6
K films ,	-6,9,-4
K films nation country +	-2,4,-4
K films nation language +	-4,6,-1
K films small	-3,5,-5
K films · ,	4,-3,-3
K films · small	-6,9,-4
K genre ,	-3,4,-1
K genre nation country +	-12,3,4
K genre small	-6,7,-4
K genre · ,	-10,11,-6
K hint ,	-1,3,-2
K hint .	3,-5,1
K hint and	2,0,-2
K hint is	10,-9,-1
K hint nation country +	13,-11,-4
K hint nation language +	10,-9,-2
K hint nation unread	0,-4,5
K hint nation word +	-1,4,-7
K hint small	13,-11,-3
K hint used	-14,3,7
K hint · ,	16,-13,-3
K hint · .	2,0,-4
K hint · and	11,-10,-3
K hint · films	4,-4,-3
K hint · small	-1,-3,7
K is is	-2,5,-3
K is nation country +	12,-10,-3
K is nation language +	6,-5,-2
K is nation unread	1,6,-4
K is nation word +	0,2,-3
K is small	14,-13,-2
K is · ,	2,3,-3
K is · .	13,-11,-5
K is · and	3,-1,-2
K is · small	6,-4,-2
K moods ,	4,-2,-2
K moods .	-4,5,-1
K moods small	0,2,-2
K rare ,	0,1,-2
K rare .	18,-13,-7
K rare and	-1,2,-1
K rare is	10,-5,-4
K rare nation unread	9,-7,-4
K rare small	4,-2,-3
K rare · ,	-2,6,-3
K rare · .	3,-2,-3
K rare · small	2,0,-6
K small ,	-3,4,-2
K small .	10,-8,-4
K small I	8,-7,-2
K small NO	-4,-6,12
K small genre	-14,5,3
K small hint	2,0,-4
K small is	1,2,-4
K small nation country +	0,3,-3
K small nation country -	-6,-5,10
K small nation language +	-1,4,-3
K small nation language -	-5,-7,12
K small nation mood +	-1,-5,4
K small nation person +	4,-2,-2
K small nation unread	0,1,-2
K small nation word +	2,0,-3
K small nation word -	-1,-7,7
K small rare	-3,5,-5
K small small	2,0,-2
K small themes	7,-6,-5
K small used	-1,3,-4
K small wish 	-5,-3,6
K small · ,	0,2,-2
K small · .	0,3,-3
K small · films	-1,3,-3
K small · genre	-6,-1,4
K small · hint	6,-5,-1
K small · is	12,-9,-3
K small · moods	3,-2,-5
K small · rare	8,-6,-4
K small · small	-3,-2,1
K small · telling	8,-4,-4
K small · themes	1,2,-4
K small · used	-4,4,1
K small · wish 	0,3,-3
K telling ,	-2,4,-1
K telling nation mood +	-10,10,-6
K telling · ,	9,-7,-8
K themes ,	0,1,-2
K themes .	-6,8,-3
K themes and	-3,5,-10
K themes nation country +	12,-8,-10
K themes nation word +	9,-6,-10
K themes small	9,-6,-5
K themes · ,	3,0,-8
K themes · .	14,-12,-8
K turn  nation language +	-3,8,-4
K turn  nation word +	-6,6,-2
K turn  small	3,-6,2
K turn  · .	-9,6,1
K used ,	-5,4,1
K used .	-4,6,-3
K used and	-6,8,-3
K used is	13,-12,-3
K used nation country +	-3,4,-2
K used nation language +	11,-9,-4
K used nation unread	7,-5,-5
K used nation word +	-7,-2,6
K used small	0,-2,0
K used wish 	-3,4,-1
K used · ,	5,-2,-3
K used · .	-4,0,1
K used · and	-6,7,-3
K wish  ,	-2,3,-1
K wish  .	-8,13,-6
K wish  is	-8,9,-3
K wish  nation country +	-4,5,-1
K wish  nation language +	-2,2,1
K wish  nation unread	-4,8,-4
K wish  nation word +	-4,6,-3
K wish  small	-7,9,-2
K wish  wish 	-2,4,-2
K wish  · ,	-6,6,0
K wish  · .	-4,7,-3
K wish  · NO	-2,6,-4
K wish  · and	-4,5,-1
K wish  · films	-7,9,-2
K wish  · hint	3,-2,-3
K wish  · is	0,2,-3
K wish  · small	-4,7,-2
K · , #	3,-2,-4
K · , FILM	-3,-2,0
K · , I	-2,2,0
K · , country	9,-8,-2
K · , feeling disliked	-3,4,0
K · , feeling liked	-10,9,0
K · , films	-3,4,-2
K · , genre	-7,8,-1
K · , hint	-3,5,-2
K · , is	1,-1,-3
K · , moods	-3,6,-3
K · , occasions	0,2,-6
K · , rare	0,3,-3
K · , seen 	-1,-2,3
K · , small	2,-2,0
K · , telling	-2,3,-2
K · , themes	-3,5,-3
K · , they	4,-2,-1
K · , turn 	1,-4,0
K · , used	-2,4,-2
K · , wish 	6,-4,-1
K · . .	0,2,-2
K · . FILM	-3,2,2
K · . I	0,2,-2
K · . NO	-9,9,1
K · . country	-12,-1,7
K · . hint	-20,21,-7
K · . is	1,0,-4
K · . moods	-4,5,-5
K · . rare	2,-2,-3
K · . small	-3,5,-4
K · . used	16,-10,-10
K · . wish 	3,0,-7
K · NO NO	-4,6,-2
K · NO small	3,-12,8
K · and I	-1,2,-4
K · and NO	10,-10,-3
K · and country	-2,2,-1
K · and hint	3,-2,-1
K · and moods	-4,4,-1
K · and rare	-8,9,-1
K · and small	-8,10,-2
K · and themes	21,-11,-3
K · and used	-2,2,0
K · and wish 	10,-9,-2
K · films ,	0,1,-2
K · films .	-3,2,-1
K · films NO	-3,4,-3
K · films is	-5,6,0
K · films small	-3,2,0
K · genre ,	5,-3,-3
K · genre .	-7,9,-3
K · genre genre	-5,6,-2
K · genre small	-9,-1,8
K · hint ,	6,-3,-4
K · hint .	-2,9,-5
K · hint hint	7,-9,-1
K · hint small	12,-10,-6
K · hint used	8,-4,-4
K · hint wish 	-3,4,-1
K · is feeling liked	3,-3,-1
K · is small	-5,4,-2
K · moods .	2,3,-10
K · moods small	-2,4,-9
K · occasions occasions	2,3,-4
K · rare ,	-7,9,-5
K · rare .	-8,11,-6
K · small ,	-8,7,1
K · small .	-2,0,1
K · small I	0,4,-4
K · small hint	9,-6,-1
K · small is	1,-3,3
K · small rare	6,4,-11
K · small small	-6,3,1
K · small themes	-8,11,-5
K · small used	0,-10,7
K · small wish 	2,-1,-2
K · standing ,	-3,-12,13
K · telling telling	-1,5,-4
K · themes ,	4,-2,-3
K · themes .	1,8,-8
K · themes genre	9,-8,-4
K · themes small	4,0,-5
K · themes themes	-3,7,-9
K · turn  .	-8,6,-2
K · used ,	4,-1,-6
K · used .	0,11,-11
K · used hint	7,-3,-3
K · used rare	17,-19,-8
K · used small	-11,-7,10
K · wish  .	-16,9,3
K · wish  wish 	3,-1,-2
L1 ,	0,2,-1
L1 .	-1,2,-1
L1 R1 , ,	-4,5,-1
L1 R1 , .	0,2,-3
L1 R1 , and	5,-2,-1
L1 R1 , if	-3,5,-1
L1 R1 , maybe	-1,2,-2
L1 R1 , or	1,0,-3
L1 R1 . ,	-2,3,-1
L1 R1 . .	2,1,-5
L1 R1 . again	-3,-1,4
L1 R1 . and	-6,8,-1
L1 R1 . but	-2,4,-2
L1 R1 . cinema	-5,6,-3
L1 R1 . comedies	-3,4,0
L1 R1 . comedy	-2,4,-1
L1 R1 . films	-5,-3,6
L1 R1 . has	-7,9,-6
L1 R1 . horror	-2,4,-1
L1 R1 . is	7,-16,4
L1 R1 . language	-16,1,10
L1 R1 . n	-10,12,-3
L1 R1 . or	-4,6,-2
L1 R1 . peele	-3,4,-1
L1 R1 . perhaps	-8,9,-2
L1 R1 . was	8,-7,-2
L1 R1 . with	2,-1,-3
L1 R1 . would	-2,4,-3
L1 R1 a comedy	-3,5,-3
L1 R1 a film	-5,5,-1
L1 R1 a one	-9,10,-1
L1 R1 and ,	7,-5,-2
L1 R1 and .	-7,-1,0
L1 R1 another one	-8,9,-1
L1 R1 any film	-5,6,-4
L1 R1 anything ,	-4,-7,9
L1 R1 be ,	-3,5,-3
L1 R1 but .	-6,-3,7
L1 R1 for ,	-1,2,-3
L1 R1 from ,	6,-5,-1
L1 R1 from .	-6,5,0
L1 R1 from and	4,-2,-2
L1 R1 from or	-4,6,-2
L1 R1 hes ,	8,-8,0
L1 R1 im ,	9,-7,-1
L1 R1 in ,	0,2,-2
L1 R1 in .	5,-4,-1
L1 R1 is ,	11,-10,-1
L1 R1 is and	11,-11,-2
L1 R1 more ,	-2,3,-2
L1 R1 movie ,	3,-4,1
L1 R1 movie with	-3,4,-1
L1 R1 my is	4,-3,-1
L1 R1 my uncle	4,-3,-1
L1 R1 necessarily .	6,-5,-3
L1 R1 no ,	-4,-5,6
L1 R1 not ,	-3,-5,8
L1 R1 not .	-4,3,1
L1 R1 nothing ,	0,-1,2
L1 R1 nothing for	-3,-3,5
L1 R1 of ,	-4,9,-2
L1 R1 of .	11,-7,-9
L1 R1 or ,	-3,4,-1
L1 R1 or .	-2,4,-1
L1 R1 so ,	10,-10,-1
L1 R1 something ,	-6,9,-4
L1 R1 something .	-4,5,-3
L1 R1 something thats	-2,3,-1
L1 R1 speak ,	10,-10,-2
L1 R1 the ,	-7,7,-1
L1 R1 the .	15,-15,-4
L1 R1 the dispatch	11,-12,-4
L1 R1 the in	-2,5,-4
L1 R1 the new	-1,4,-4
L1 R1 the of	4,-2,-4
L1 R1 the one	11,-9,-3
L1 R1 the side	5,-4,-4
L1 R1 to ,	0,3,-5
L1 R1 to .	6,-5,-6
L1 R1 wants ,	-4,7,-2
L1 a	-1,3,-3
L1 about	6,-2,-7
L1 an	9,-9,2
L1 and	0,-3,0
L1 another	-9,10,-1
L1 any	-8,7,-2
L1 anything	-4,-2,5
L1 be	-2,4,-3
L1 but	-5,4,0
L1 by	-9,10,-3
L1 cinema	-7,10,-3
L1 do	-22,14,-1
L1 en	3,-3,-2
L1 for	-2,2,-3
L1 got	2,-2,-2
L1 hes	8,-8,0
L1 im	9,-8,-2
L1 in	1,2,-2
L1 is	8,-7,-2
L1 isnt	-3,-5,6
L1 it	1,2,-5
L1 its	-10,10,-1
L1 learning	-1,2,-2
L1 like	-1,2,-4
L1 me	6,-6,-2
L1 more	-3,0,0
L1 my	4,-3,-1
L1 necessarily	6,-5,-3
L1 new	-10,11,-4
L1 no	2,-3,0
L1 not	0,-2,2
L1 nothing	-2,-2,5
L1 of	2,-8,3
L1 old	-1,4,-5
L1 or	-4,5,-1
L1 other	-5,5,-1
L1 so	0,1,-2
L1 something	-1,4,-2
L1 speak	6,-3,-3
L1 speaks	0,1,-5
L1 teach	5,-4,-2
L1 that	9,-8,-2
L1 to	5,-3,-2
L1 want	-4,5,-1
L1 wants	-4,7,-2
L1 watch	-12,13,-1
L1 west	-8,9,-2
L2 ,	0,2,-1
L2 .	-2,2,-1
L2 00	5,-3,-3
L2 FILM	6,-3,-3
L2 L1 , a	9,-9,-1
L2 L1 , but	-3,4,-1
L2 L1 , from	-7,7,-1
L2 L1 , in	5,-4,-1
L2 L1 , my	4,-3,-1
L2 L1 , no	2,-4,7
L2 L1 , not	-3,0,4
L2 L1 , nothing	-7,-3,8
L2 L1 , old	5,-3,-5
L2 L1 , or	-4,5,-1
L2 L1 , so	-6,8,-2
L2 L1 , something	-2,2,0
L2 L1 , the	3,-1,-2
L2 L1 , want	-1,3,-1
L2 L1 . .	-3,3,-1
L2 L1 . a	-6,7,-3
L2 L1 . any	-2,6,-5
L2 L1 . anything	-3,2,-1
L2 L1 . from	-8,8,-1
L2 L1 . hes	8,-8,0
L2 L1 . im	7,-7,-1
L2 L1 . in	-2,4,-2
L2 L1 . more	1,0,-3
L2 L1 . my	5,-3,-1
L2 L1 . no	-2,-3,3
L2 L1 . not	-1,-4,4
L2 L1 . nothing	-3,-1,4
L2 L1 . so	6,-3,-3
L2 L1 . something	-2,3,-2
L2 L1 . that	9,-9,-3
L2 L1 . the	-6,7,-2
L2 L1 FILM ,	-1,3,-2
L2 L1 FILM .	-2,3,-1
L2 L1 anything but	-1,-4,5
L2 L1 but from	-5,9,-3
L2 L1 but in	2,0,-5
L2 L1 but not	-3,-4,7
L2 L1 but the	-19,6,2
L2 L1 from the	4,-1,-2
L2 L1 funny ,	-3,4,-3
L2 L1 hours ,	3,-3,-1
L2 L1 humour ,	-2,2,0
L2 L1 i teach	5,-4,-2
L2 L1 is from	2,-2,0
L2 L1 it .	11,-11,-4
L2 L1 it be	-3,5,-2
L2 L1 minutes ,	7,-6,-3
L2 L1 not from	-4,-3,6
L2 L1 not in	-5,-2,7
L2 L1 not necessarily	6,-5,-3
L2 L1 off to	8,-7,-1
L2 L1 one ,	2,1,-5
L2 L1 set in	-7,9,-1
L2 L1 so in	-5,6,-1
L2 L1 something from	-1,2,0
L2 L1 theres a	-2,3,-1
L2 L1 to be	-2,4,-3
L2 L1 zorba the	8,-8,-1
L2 a	-3,3,0
L2 all	0,5,-7
L2 and	-1,6,-2
L2 anything	-4,-1,3
L2 as	10,-9,-1
L2 at	1,-10,4
L2 be	3,-8,-1
L2 but	1,-6,4
L2 by	-7,4,3
L2 cold	-8,-9,10
L2 country	3,-15,8
L2 czech	-2,3,-1
L2 do	14,-13,-5
L2 dry	-4,5,-1
L2 farce	7,-4,-2
L2 film	-2,7,-5
L2 for	9,-8,-1
L2 from	-8,10,-4
L2 funny	-3,4,-3
L2 have	-9,10,0
L2 hours	7,-7,-1
L2 house	-3,4,-2
L2 humour	-2,2,0
L2 i	1,2,-5
L2 im	6,-4,-5
L2 in	-5,7,-3
L2 is	8,-9,2
L2 it	2,-1,-3
L2 italian	-5,3,2
L2 like	-4,5,-2
L2 made	-7,7,0
L2 maybe	17,-16,-4
L2 me	-7,-1,9
L2 minutes	7,-6,-3
L2 more	-7,9,-1
L2 my	10,-8,-3
L2 no	-3,5,-6
L2 not	-3,-3,5
L2 nothing	4,-3,-7
L2 of	-2,2,-4
L2 off	4,-3,-2
L2 on	8,-6,-4
L2 one	1,1,-4
L2 only	3,-3,-1
L2 or	-7,7,-1
L2 out	3,-6,0
L2 set	-7,9,-1
L2 show	-1,2,-1
L2 so	-11,8,4
L2 something	-3,4,-1
L2 story	1,2,-3
L2 strangers	3,-3,-1
L2 the	2,2,-7
L2 then	4,0,-4
L2 there	-4,5,-2
L2 theres	-2,3,-1
L2 this	-2,3,-4
L2 to	1,-6,4
L2 us	-3,-1,1
L2 want	6,-5,-1
L2 we	-4,0,3
L2 wife	-10,10,-2
L2 zorba	8,-8,-1
R1 ,	-1,2,-1
R1 .	0,2,-2
R1 0	0,-13,4
R1 R2 , FILM	-3,-2,0
R1 R2 , absurd	-2,4,-2
R1 R2 , anything	6,-1,-2
R1 R2 , before	-2,3,-1
R1 R2 , black	-1,2,-1
R1 R2 , but	-2,1,0
R1 R2 , dubbed	-1,3,-3
R1 R2 , family	5,-5,-2
R1 R2 , for	10,-9,-2
R1 R2 , funny	-12,1,3
R1 R2 , he	1,-3,1
R1 R2 , horses	-3,3,-1
R1 R2 , i	-6,5,2
R1 R2 , if	-3,3,0
R1 R2 , im	13,-6,-1
R1 R2 , in	-5,6,-1
R1 R2 , is	4,-3,-1
R1 R2 , ive	-1,-1,2
R1 R2 , kitchen	-6,7,-1
R1 R2 , made	-5,6,0
R1 R2 , maybe	-2,4,-1
R1 R2 , mountains	9,-8,-2
R1 R2 , my	4,-2,-2
R1 R2 , no	-4,4,-1
R1 R2 , nobody	7,-4,-3
R1 R2 , not	-6,6,0
R1 R2 , nothing	4,-4,1
R1 R2 , one	-3,4,-2
R1 R2 , or	-3,4,-1
R1 R2 , outback	-2,2,-1
R1 R2 , please	-3,6,-2
R1 R2 , she	7,-4,-4
R1 R2 , short	-3,3,0
R1 R2 , sixties	-2,3,-1
R1 R2 , slow	-7,7,-2
R1 R2 , so	7,-7,0
R1 R2 , that	-1,4,-6
R1 R2 , the	2,-1,-2
R1 R2 , then	-9,9,-1
R1 R2 , they	9,-8,-1
R1 R2 , two	4,-2,-4
R1 R2 , under	-3,5,-3
R1 R2 , we	-2,-4,8
R1 R2 , with	-4,3,1
R1 R2 , yes	-6,6,0
R1 R2 . .	0,2,-2
R1 R2 . FILM	-3,2,2
R1 R2 . a	-13,16,-4
R1 R2 . i	17,-18,0
R1 R2 . my	-6,8,-4
R1 R2 . the	-5,7,-1
R1 R2 . we	1,-6,-2
R1 R2 again ,	-7,6,-2
R1 R2 again .	2,-8,6
R1 R2 but no	-1,2,-1
R1 R2 but not	-3,4,-1
R1 R2 cinema ,	-6,1,5
R1 R2 comedy ,	-3,5,-1
R1 R2 film that	-3,4,-3
R1 R2 film thats	-4,4,0
R1 R2 films ,	-5,8,-3
R1 R2 for a	-3,1,1
R1 R2 horror ,	-4,0,3
R1 R2 horror .	6,-5,-3
R1 R2 if possible	-5,7,-1
R1 R2 in the	-2,5,-4
R1 R2 is where	3,1,-13
R1 R2 islands ,	3,-2,-2
R1 R2 language ,	-8,10,-5
R1 R2 maybe ,	-8,9,-2
R1 R2 maybe .	-3,4,-2
R1 R2 new wave	-1,4,-4
R1 R2 of the	0,3,-5
R1 R2 one ,	10,-8,-2
R1 R2 one .	4,-3,-5
R1 R2 one with	6,-5,-3
R1 R2 ones .	-5,0,5
R1 R2 or thereabouts	-4,5,-1
R1 R2 perhaps ,	-7,8,-1
R1 R2 please .	-3,1,2
R1 R2 teacher ,	5,-4,-1
R1 R2 that isnt	-1,5,-3
R1 R2 that not	-1,2,-1
R1 R2 this time	-4,12,-2
R1 R2 would be	-5,2,0
R1 again	-3,0,3
R1 and	2,-2,-1
R1 as	-6,8,-5
R1 but	-2,1,1
R1 cartoon	-4,4,-3
R1 cinema	-7,4,3
R1 class	13,-11,-4
R1 comedies	-3,4,0
R1 comedy	-3,4,-2
R1 dispatch	11,-12,-4
R1 exchange	8,-4,-4
R1 family	-9,10,-2
R1 film	-7,8,-1
R1 films	-2,-1,1
R1 football	10,-4,-9
R1 for	-2,-3,3
R1 friend	4,-2,-4
R1 from	4,0,-4
R1 has	-7,9,-5
R1 horror	1,-2,-1
R1 i	-1,2,-3
R1 if	-3,5,-1
R1 in	1,3,-3
R1 is	1,-3,-1
R1 islands	6,-5,-3
R1 isnt	-5,-11,12
R1 language	-12,2,11
R1 maybe	-4,5,-2
R1 n	-10,12,-3
R1 neighbour	13,-13,-2
R1 neighbours	-4,5,-2
R1 new	10,-4,-5
R1 not	0,-6,3
R1 of	1,1,-4
R1 on	1,0,-4
R1 one	4,-3,-2
R1 ones	-7,4,4
R1 or	-2,3,-1
R1 peele	-3,4,-1
R1 people	12,-6,-9
R1 perhaps	-7,8,-1
R1 period	0,-7,2
R1 please	-4,0,4
R1 remakes	-13,-13,17
R1 side	4,-3,-3
R1 stuff	-2,2,-1
R1 teacher	3,-2,0
R1 that	-4,6,-3
R1 thats	-2,3,-1
R1 this	-13,3,6
R1 toast	16,-15,-8
R1 uncle	4,-3,-1
R1 was	9,-8,-2
R1 with	1,-6,3
R1 would	-2,1,-2
R2 ,	4,-3,-2
R2 .	-1,3,-2
R2 0000	19,-18,-3
R2 a	-6,2,2
R2 about	3,-1,-1
R2 absurd	-2,4,-2
R2 after	-8,10,-2
R2 and	-2,0,0
R2 anything	4,1,-5
R2 be	-5,2,0
R2 before	4,-3,-1
R2 black	-1,2,-1
R2 bleak	-4,5,-2
R2 but	-2,1,-1
R2 by	-2,3,0
R2 drama	-2,2,0
R2 dubbed	-1,3,-3
R2 dutch	2,-2,-3
R2 family	6,-5,-1
R2 for	-4,6,-2
R2 from	-1,2,-1
R2 funny	-11,8,-1
R2 get	-9,10,-2
R2 have	0,-7,4
R2 he	2,-3,2
R2 horses	-3,3,-1
R2 i	5,-4,-1
R2 id	11,-9,-5
R2 if	-3,3,0
R2 im	-3,7,-1
R2 in	7,-5,-4
R2 is	5,-4,-4
R2 isnt	-2,0,1
R2 it	-6,11,-7
R2 italian	7,-4,-2
R2 ive	-1,-1,2
R2 just	5,-3,-2
R2 kitchen	-6,7,-1
R2 like	3,1,-5
R2 made	-5,7,-3
R2 make	-10,-2,7
R2 maybe	-2,4,-1
R2 me	8,-6,-2
R2 mountains	9,-8,-2
R2 my	0,3,-2
R2 no	-7,7,-1
R2 nobody	-3,0,2
R2 not	-3,4,-1
R2 of	-6,-4,9
R2 one	-6,9,-3
R2 only	-9,9,-1
R2 or	-3,4,-1
R2 our	4,-1,-5
R2 outback	-2,2,-1
R2 please	7,-6,-2
R2 possible	-5,7,-1
R2 says	-2,-4,1
R2 she	2,-4,1
R2 short	-3,3,0
R2 singing	0,0,-3
R2 sixties	-2,3,-1
R2 slow	-7,7,-2
R2 snow	-15,15,-3
R2 so	5,-4,0
R2 something	6,-6,-3
R2 that	-7,-3,8
R2 thats	-13,13,-1
R2 the	-5,5,-1
R2 then	-13,16,-9
R2 thereabouts	-4,5,-1
R2 they	6,-5,-1
R2 time	-4,12,-2
R2 two	7,-5,-3
R2 under	-3,5,-3
R2 wants	-5,4,-1
R2 wave	-3,6,-4
R2 we	1,-6,5
R2 where	-3,7,-6
R2 with	-2,4,-2
R2 would	6,-5,-2
R2 year	7,-8,0
R2 yes	-2,3,-3
R2 you	-5,7,-3
S FILM	5,-3,-2
S FILM ,	5,-3,-2
S FILM in	11,-10,-3
S FILM is	-5,4,-1
S a	1,2,-3
S a film	-8,9,-11
S a movie	-3,5,-2
S african	-2,-1,3
S after	-6,-7,9
S all	-6,4,2
S all the	-5,6,-4
S american	7,-10,-3
S an	-7,8,-1
S and	-14,-1,5
S another	-8,9,-1
S any	-6,2,4
S anything	-3,1,1
S anything danish	-5,-6,7
S argentinian	-2,6,-4
S argentinian ,	-1,4,-3
S armenian	5,-4,-5
S as	6,-3,-4
S australian	3,-2,-3
S australian ,	-7,8,-1
S austrian	-7,-5,7
S belgian	-6,6,-1
S between	13,-12,-1
S between the	13,-12,-1
S bollywood	-6,0,3
S bollywood ,	-2,4,-2
S brazil	11,-10,-2
S british	-8,10,-2
S british ,	-4,5,-1
S but	-6,8,-2
S can	-9,8,0
S can we	-8,8,2
S canadian	-2,3,-1
S canadian ,	-2,3,-1
S catalan	-8,10,-5
S chinese	-9,10,-1
S chinese ,	-1,2,-1
S coming	-3,-2,3
S coming back	-3,-2,3
S could	-6,3,3
S could be	-8,1,0
S could you	-10,11,-2
S cuban	-3,5,-2
S cuban ,	-4,6,-2
S danish	-3,5,-1
S danish ,	-2,2,-1
S do	2,5,-6
S dont	-12,-2,7
S dutch	-4,5,-3
S egyptian	-5,6,-1
S english	-3,-3,5
S english ,	-4,6,-1
S estonia	-2,4,-4
S estonia ,	-2,4,-4
S estonian	-4,6,-2
S estonian ,	-4,6,-2
S farmers	2,5,-7
S farmers ,	2,5,-7
S filipino	2,-2,0
S filipino ,	2,-2,0
S find	-2,6,-3
S first	-10,12,-1
S fjords	-7,8,-2
S for	5,-3,-2
S for the	8,-8,-1
S french	-7,4,3
S french ,	3,-2,-5
S french .	2,-2,-6
S from	-6,7,-1
S georgian	-2,3,-3
S german	-7,9,-2
S get	-5,3,3
S get the	-5,2,4
S give	-8,10,-3
S give me	-3,6,-4
S give us	10,-7,-3
S greek	-1,3,-2
S greek ,	-3,4,-1
S half	5,-5,-1
S half the	5,-4,-1
S heres	-7,7,0
S heres the	-7,7,0
S hes	8,-7,-2
S hindi	7,-6,-1
S hindi ,	7,-6,-1
S hong	-3,4,-2
S hong kong	-3,4,-2
S how	-4,0,4
S how about	-4,0,4
S i	0,1,-2
S i teach	7,-7,-3
S i want	-6,6,-1
S icelandic	9,-4,-5
S icelandic ,	10,-5,-5
S id	0,1,-2
S id like	-3,4,0
S if	-1,2,-2
S im chinese	2,-2,-1
S im dutch	3,-1,-1
S im learning	-10,7,-1
S in	-7,2,3
S india	-5,6,-1
S india ,	-5,6,-1
S indian	3,-2,-1
S indian but	-2,2,-1
S indonesian	-3,4,-2
S iranian	-4,5,-1
S iraq	5,-11,1
S iraq ,	5,-11,1
S irish	-8,10,-2
S irish ,	-4,6,-2
S is	-1,3,-1
S is there	-2,4,-1
S israeli	6,-2,-2
S it	-4,2,5
S italian	2,-1,-2
S italy	5,-3,-3
S italy ,	8,-7,-1
S its	4,-3,-5
S ive	4,1,-3
S japanese	-6,8,-1
S japanese ,	-2,3,-1
S jordan	-3,4,-1
S jordan peele	-3,4,-1
S korean	-5,7,-2
S learning	10,-8,-5
S lets	10,-6,-5
S looking	-1,2,-1
S looking for	-1,2,-1
S mexican	-9,10,-2
S mexico	3,-2,-3
S more	0,3,-3
S more of	9,2,-7
S more with	-5,7,-3
S movie	-4,9,-5
S my	4,-4,-1
S my brother	-3,4,-1
S my german	-5,5,-1
S my husband	-1,2,-1
S my students	-6,9,-3
S my wife	-1,2,-2
S my wifes	4,-4,-1
S new	-6,7,-2
S new zealand	-1,2,-1
S next	-2,3,-2
S next month	-3,5,-3
S nigerian	-4,5,-1
S nigerian or	-6,8,-3
S no	0,-2,2
S no ,	1,0,-4
S no hollywood	5,-4,-5
S nollywood	-3,5,-2
S nollywood ,	-4,6,-3
S norwegian	-11,13,-4
S not	-3,-1,3
S not american	3,-4,-2
S not australian	-5,-1,5
S not french	-6,-5,7
S nothing	1,-3,1
S nothing american	0,-1,2
S nothing russian	-4,-1,5
S now	-18,20,-1
S of	-5,-1,3
S on	-1,1,-2
S one	3,-2,-1
S or	-8,10,-2
S our	1,0,-3
S our au	-3,3,0
S pakistani	-7,8,-2
S pakistani ,	-7,8,-2
S palestinian	-5,10,-4
S penelope	-3,3,-2
S penelope cruz	-3,3,-2
S polish	-1,2,0
S portuguese	-3,3,-1
S portuguese ,	-3,3,-1
S rather	-3,-1,1
S russian	-5,6,-2
S russian ,	-9,9,-1
S scandinavian	4,-2,-2
S scottish	-9,10,-1
S scottish ,	-4,4,1
S senegal	-8,10,-3
S since	-5,5,-2
S sixties	-2,2,-1
S slovak	-4,7,-4
S slovak ,	-3,6,-4
S so	-2,2,-2
S so ,	-6,7,-1
S something	-2,3,-2
S south	-2,3,-2
S spanish	1,-1,-2
S spanish or	-3,5,-2
S swedish	-10,13,-5
S swedish ,	-2,3,0
S swiss	-9,9,-2
S tamil	-5,4,1
S thai	-7,11,-4
S that	8,-7,-2
S the dutch	5,-3,-4
S the french	-6,-3,5
S there	16,-16,-4
S theres	2,-1,-1
S theres a	2,-1,-1
S this	1,1,-3
S three	0,2,-3
S three generations	3,0,-4
S tonight	-3,3,-1
S turkish	0,1,-3
S turkish ,	-3,4,-1
S ukrainian	-5,6,-2
S ukrainian ,	-5,6,-2
S us	11,-10,-3
S vietnam	-6,9,-6
S vietnamese	-2,3,-2
S we	0,2,-3
S we have	3,-2,0
S we want	-2,3,-5
S wed	-5,6,-1
S wed like	-1,2,-1
S well	6,-5,-2
S well be	2,0,-2
S were	2,-5,1
S weve	0,-1,4
S what	0,2,-3
S whats	12,-2,-10
S when	11,-8,-5
S would	6,-7,2
S would like	1,1,-3
asks elsewhere 	6,-5,-2
asks elsewhere ?	9,-8,-4
asks elsewhere ? films	-2,2,-1
asks elsewhere FILM	13,-10,-7
asks elsewhere FILM I	15,-11,-6
asks elsewhere FILM I wish	4,-3,-1
asks elsewhere I	5,-2,-3
asks elsewhere I NO negator	2,0,-3
asks elsewhere I feeling	9,-8,-2
asks elsewhere I films	11,-8,-3
asks elsewhere I films wish	-3,5,-3
asks elsewhere NO negator	2,-6,3
asks elsewhere NO other	7,-6,-5
asks elsewhere films	7,-4,-6
asks elsewhere turn	-5,8,-7
asks elsewhere wish	-3,-2,4
asks nowhere else 	-2,4,-2
asks nowhere else ?	1,-3,0
asks nowhere else ? I	-11,7,1
asks nowhere else ? NO films negator wish	-5,-1,3
asks nowhere else ? NO negator wish	-4,14,-13
asks nowhere else ? films	-7,9,-2
asks nowhere else ? films wish	-5,1,6
asks nowhere else ? turn	9,-7,-6
asks nowhere else ? wish	-3,7,-3
asks nowhere else FILM	2,2,-2
asks nowhere else FILM I	0,2,-3
asks nowhere else FILM I films	12,-10,-3
asks nowhere else FILM I wish	-3,4,-1
asks nowhere else FILM NO	-5,7,-3
asks nowhere else FILM NO negator	-11,0,7
asks nowhere else FILM films	0,3,-2
asks nowhere else FILM like	-6,6,-1
asks nowhere else FILM wish	-3,4,0
asks nowhere else I	-4,3,-1
asks nowhere else I NO	-2,2,0
asks nowhere else I NO feeling	2,-1,0
asks nowhere else I NO feeling negator	-5,8,-7
asks nowhere else I NO feeling other wish	-5,2,4
asks nowhere else I NO feeling wish	-2,1,0
asks nowhere else I NO films other wish	4,-4,-1
asks nowhere else I NO negator other wish	-1,2,-1
asks nowhere else I NO negator same	-3,3,-2
asks nowhere else I NO negator they	0,-6,4
asks nowhere else I NO negator turn	-1,-2,2
asks nowhere else I NO negator wish	-1,5,-5
asks nowhere else I NO other	1,0,-3
asks nowhere else I NO other wish	4,-5,-2
asks nowhere else I feeling	3,-1,-2
asks nowhere else I feeling films	-10,10,-1
asks nowhere else I feeling wish	-4,5,-1
asks nowhere else I films	3,-2,-4
asks nowhere else I films wish	-5,-3,6
asks nowhere else I seen wish	5,-4,-6
asks nowhere else I turn	1,0,-2
asks nowhere else I wish	0,3,-3
asks nowhere else NO	-8,3,2
asks nowhere else NO feeling	-7,4,6
asks nowhere else NO feeling films other	-1,2,-5
asks nowhere else NO feeling negator	2,-5,2
asks nowhere else NO feeling wish	-7,14,-9
asks nowhere else NO films negator	1,3,-7
asks nowhere else NO films other	-2,-2,5
asks nowhere else NO negator	-2,2,1
asks nowhere else NO negator other wish	-3,4,-1
asks nowhere else NO negator seen	-8,4,0
asks nowhere else NO negator turn	-4,7,-5
asks nowhere else NO negator wish	1,-1,-2
asks nowhere else NO other	3,0,-3
asks nowhere else NO other turn	3,-1,-5
asks nowhere else NO other wish	-5,-1,2
asks nowhere else NO turn	13,2,-10
asks nowhere else NO wish	-4,0,4
asks nowhere else feeling	4,-1,-3
asks nowhere else feeling turn	3,-12,10
asks nowhere else feeling wish	-2,2,-1
asks nowhere else films	3,0,-3
asks nowhere else films turn	1,1,-9
asks nowhere else films wish	0,2,-1
asks nowhere else like	-11,13,-2
asks nowhere else open	-4,5,-1
asks nowhere else seen	-2,5,-2
asks nowhere else they	5,-3,-5
asks nowhere else turn	-9,10,-3
asks nowhere else turn wish	10,-6,-6
asks nowhere else wish	-2,4,-2
capital nation	0,2,-1
does ?	-1,3,-1
does FILM	4,-2,-2
does open	-7,9,-3
does other	2,-1,-1
does same	1,-4,2
does seen	2,-2,0
does turn	-2,4,-2
does wish	-1,3,-1
ends ada	3,0,-6
ends ali	-7,9,-2
ends ana	-7,9,-3
ends and	2,-1,-1
ends ani	-2,3,-1
ends ano	-5,8,-3
ends ans	2,-3,0
ends any	2,-1,-3
ends ark	9,-6,-10
ends bec	-6,6,-2
ends bic	-2,3,-2
ends dan	-3,4,-1
ends den	-1,3,-2
ends dic	-6,3,2
ends ean	2,-1,-2
ends ece	1,0,-5
ends eli	8,-2,-3
ends ese	-2,3,-1
ends gal	-6,7,-3
ends ian	1,0,-2
ends ica	4,-9,2
ends ico	1,0,-2
ends iet	0,2,-4
ends ina	-2,3,-3
ends ine	1,1,-2
ends ino	-2,2,-1
ends key	2,0,-2
ends lam	-7,8,-1
ends lan	-3,4,-3
ends lav	-2,3,-4
ends lia	2,0,-4
ends man	-1,3,-1
ends nam	-4,-4,4
ends nce	-5,4,0
ends nia	-13,4,6
ends non	6,-4,-4
ends ood	-2,0,2
ends que	2,0,-4
ends rds	-5,6,-2
ends rew	5,-3,-2
ends ria	-1,4,-12
ends rin	-10,11,-3
ends sia	-6,6,0
ends sie	-1,3,-1
ends tan	-5,7,-6
ends vak	-3,4,-1
ends via	-6,7,-4
ends wan	-9,10,-3
ends way	3,-2,-3
ends zil	9,-4,-7
hint ancient	-2,3,-1
hint animals	-3,2,0
hint anime	0,1,-2
hint bleak	-1,-2,2
hint colonialism	-4,4,-1
hint countryside	0,1,-2
hint cowboy	5,0,-4
hint dance	-3,0,3
hint deadpan	-2,4,-2
hint desert	2,-1,-2
hint drugs	3,-1,-3
hint dystopia	3,1,-5
hint espionage	2,0,-3
hint fame	1,-3,1
hint family	2,0,-2
hint film-making	1,-3,1
hint gangster	1,2,-3
hint history	0,-2,2
hint hong-kong	-1,2,-1
hint immigration	0,1,-2
hint island	1,-2,0
hint leisurely	-4,6,-1
hint los-angeles	1,-3,1
hint martial-arts	-1,2,-1
hint music	-4,0,3
hint nature	5,-4,-2
hint noir	-4,-2,2
hint paris	-1,2,-1
hint period-detail	2,-1,-1
hint politics	8,-5,-3
hint race	-3,5,-3
hint samurai	0,1,-2
hint small-town	0,-3,3
hint so-bad-its-good	2,0,-2
hint soldier	11,-9,-6
hint summer	-5,4,1
hint surreal	-7,8,-1
hint tokyo	0,1,-2
hint venice	-6,4,1
hint vietnam-war	-6,3,0
hint war-and-its-cost	-1,1,-2
hint warm	2,0,-3
no 0 0 0	-1,-3,4
no 0 0 country -	-1,-2,3
no 0 0 language -	-2,-4,5
no 0 0 mood -	1,-4,1
no 0 0 unread	-8,-5,12
no 0 0 word -	3,-4,0
no 1 0 0	1,-5,4
no 1 0 country -	-5,-4,9
no 1 0 language +	-3,5,-3
no 1 0 language -	-5,-2,8
no 1 0 unread	8,-6,-4
no 1 0 word -	9,-4,-7
no 1 1 0	-6,5,-1
no 1 1 country +	-3,-1,3
no 1 1 language +	0,2,-1
no 1 1 word +	-9,8,-4
no 2 0 0	8,-14,2
no 2 0 unread	-1,-9,1
no 2 1 0	3,1,-5
no 2 1 country +	0,4,-7
no 3 1 0	-3,2,0
no 3 1 country +	-7,12,-4
no 3 1 unread	-4,1,3
no 3 2 0	-4,5,-1
no 3 2 country +	-3,4,-1
no by dont	5,-10,4
no by isnt	3,-7,4
no by need	0,5,-5
no by never	-4,5,-3
no by no	3,-1,-2
no by nobody	8,-12,0
no by not	-2,-1,3
no by nothing	-2,-2,4
no refusal country +	-1,3,-2
no refusal language +	0,2,-1
no refusal mood +	2,0,-3
no refusal person +	-3,5,-3
no refusal unread	2,0,-2
no refusal word +	2,0,-2
no refusal word -	-3,-13,11
no refusal years +	-4,5,-1
place first	2,-2,-1
place last	0,3,-2
place mid	9,-8,-1
place only	-2,2,-1
ruled country +	-1,2,-1
ruled country -	-2,-3,5
ruled language +	0,2,-1
ruled language -	-3,-3,6
ruled mood -	1,-3,0
ruled nation country +	-1,2,-1
ruled nation country -	-2,-3,5
ruled nation language +	0,2,-1
ruled nation language -	-3,-3,6
ruled nation mood -	1,-3,0
ruled nation person +	-3,5,-3
ruled nation unread	2,-1,-1
ruled nation word +	2,0,-2
ruled nation word -	2,-7,4
ruled nation years +	-4,5,-1
ruled person +	-3,5,-3
ruled unread	2,-1,-1
ruled word +	2,0,-2
ruled word -	2,-7,4
ruled years +	-4,5,-1
says ancient	-4,4,-1
says art	5,-3,-4
says colonialism	-6,3,0
says countryside	3,-2,-1
says cozy	1,0,-2
says critics-darling	1,-2,0
says dark-humour	0,2,-3
says deadpan	-1,1,-2
says desert	-1,2,-2
says disturbing	2,0,-2
says epic	3,-3,-1
says family	-2,3,-1
says film-making	1,-3,1
says friendship	2,-2,-4
says funny	2,1,-3
says gentle	-1,2,-1
says gritty	0,2,-2
says hidden-gem	0,2,-2
says history	-2,4,-4
says immigration	-2,3,-2
says it 0	-1,2,-1
says it 3	3,-1,-2
says it 4	0,1,-2
says justice	1,0,-2
says leisurely	-9,10,-3
says london	3,-2,1
says marriage	-3,8,-4
says melancholy	-3,4,-1
says mumbai	-6,6,0
says musical	-2,0,4
says obsession	0,1,-4
says outsider	2,-1,-2
says politics	0,-3,1
says quirky	-3,2,-1
says realistic	2,2,-3
says romantic	6,-2,-3
says rome	-6,4,1
says snow	-3,-1,-1
says so-bad-its-good	2,0,-2
says spectacle	-2,2,-1
says thought-provoking	0,2,-1
says thrilling	2,-1,-2
says tokyo	1,-3,-3
says vietnam-war	-4,-4,4
says visually-stunning	3,-1,-2
says warm	2,1,-2
says with-parents	-1,2,-1
says work	-7,13,-8
sentence  country +	-5,6,-2
sentence  language +	-1,4,-3
sentence  mood +	0,-3,3
sentence  unread	5,-2,-3
sentence  word +	6,-8,-2
sentence ? NO films negator wish country -	-6,-5,7
sentence ? country +	7,-3,-6
sentence ? films country +	4,-4,-1
sentence ? films wish country +	-8,9,0
sentence ? language +	9,-9,-2
sentence ? unread	-14,16,-4
sentence ? wish country +	-2,4,-1
sentence ? wish language +	-3,3,-2
sentence ? word +	-10,0,7
sentence FILM I country +	-5,6,-3
sentence FILM I language +	7,-4,-6
sentence FILM I unread	5,-3,-2
sentence FILM I wish country +	-7,8,-1
sentence FILM I wish unread	6,-4,-2
sentence FILM country +	8,-7,-2
sentence FILM films language +	-2,4,-3
sentence FILM language +	-4,4,-1
sentence FILM unread	4,-1,-4
sentence FILM word +	-1,3,-4
sentence I NO country +	-5,6,-2
sentence I NO feeling language +	-2,4,-1
sentence I NO feeling other wish country +	-4,4,-2
sentence I NO feeling wish country +	-3,5,-3
sentence I NO language +	-10,12,-3
sentence I NO negator country +	-1,4,-3
sentence I NO negator country -	-3,-5,7
sentence I NO negator language -	-1,-6,7
sentence I NO negator other wish language +	-1,2,0
sentence I NO negator they unread	1,-8,4
sentence I NO negator unread	1,3,-3
sentence I NO negator wish country +	2,-1,-2
sentence I NO other country +	4,-2,-2
sentence I NO other language +	-9,9,-1
sentence I NO other unread	3,-1,-4
sentence I NO other wish country +	-3,4,-1
sentence I NO unread	5,-7,1
sentence I country +	1,-4,3
sentence I feeling country +	4,-3,-2
sentence I feeling unread	12,-11,-3
sentence I feeling wish country +	-2,3,-2
sentence I feeling word +	0,0,-2
sentence I films language +	2,0,-2
sentence I films unread	10,-10,-5
sentence I films wish country +	-9,-4,9
sentence I films wish unread	-3,4,-2
sentence I language +	1,1,-2
sentence I mood +	-14,3,3
sentence I they country +	13,-9,-5
sentence I unread	-2,5,-3
sentence I wish country +	-3,6,-3
sentence I wish language +	2,-1,-2
sentence I wish unread	-8,9,-2
sentence I wish word +	4,-2,-4
sentence NO films negator word -	13,-9,-9
sentence NO negator country +	-6,11,-3
sentence NO negator country -	-3,-4,7
sentence NO negator language +	-2,4,-3
sentence NO negator language -	-5,-3,8
sentence NO negator seen country +	-1,2,-1
sentence NO negator turn country +	-4,8,-6
sentence NO negator unread	9,-14,-3
sentence NO negator wish country +	-5,1,3
sentence NO negator wish country -	11,-8,-8
sentence NO negator wish language +	-2,6,-3
sentence NO negator word +	4,3,-4
sentence NO negator word -	1,-8,5
sentence NO other country +	3,0,-3
sentence NO other country -	-3,-4,4
sentence NO other language +	-2,3,-1
sentence NO other language -	-5,-1,7
sentence NO other unread	0,-6,6
sentence NO other wish country +	-3,4,0
sentence NO other wish country -	7,-5,-3
sentence NO other word +	3,-1,-3
sentence NO other word -	-3,-8,5
sentence NO wish country +	-2,3,-1
sentence NO word +	-1,-3,2
sentence feeling country +	7,-4,-4
sentence feeling language +	-4,6,-3
sentence feeling turn country +	-7,-2,4
sentence feeling unread	-6,8,-4
sentence feeling wish country +	-2,3,-1
sentence feeling word +	3,-1,-3
sentence films country +	5,-2,-4
sentence films language +	-2,3,-3
sentence films wish country +	-3,4,0
sentence films wish language +	-2,3,-1
sentence films wish word +	-5,7,-1
sentence films word +	8,-6,-4
sentence like word +	-5,7,-3
sentence open country +	-1,2,-1
sentence they country +	0,1,-2
sentence they word +	8,-5,-5
sentence turn country +	-2,4,-2
sentence turn language +	-6,7,-2
sentence turn wish language +	5,-1,-4
sentence turn word +	-6,8,-3
sentence wish country +	-3,4,-2
sentence wish language +	-5,2,3
sentence wish unread	-3,5,-3
sentence wish word +	4,-1,-4
w africa	-5,3,0
w africa country +	2,-2,-2
w african	-3,5,-3
w african country +	-2,3,-1
w albanian	-2,6,-4
w america	-7,1,2
w america word +	0,-8,4
w american	-1,-2,3
w american country +	-8,4,2
w american country -	-2,-2,4
w american unread	3,-8,5
w american word +	7,-4,-5
w american word -	3,-3,-1
w arab	-2,3,-2
w arab language +	-2,3,-2
w argentin	-2,4,-2
w argentin country +	-2,4,-2
w argentina	-2,3,-3
w argentina country +	4,-3,-2
w argentinian	-2,5,-2
w argentinian country +	-2,7,-5
w armenian	5,-3,-4
w armenian language +	4,-3,-4
w asian	-5,7,-1
w asian country +	-4,6,-1
w aussi	-2,3,-1
w aussi country +	-2,3,-1
w australia	8,-6,-5
w australia country +	4,-4,-3
w australian	2,-1,-2
w australian country +	-4,5,-2
w austrian	4,-5,1
w austrian country +	-7,2,3
w austrian word +	15,-13,-5
w basqu	-7,11,-4
w basqu language +	-4,6,-1
w belgian	1,0,-2
w belgian country +	-1,2,-1
w bengali	-7,9,-2
w bollywood	-2,0,4
w bollywood country +	2,2,-4
w bollywood unread	0,-1,2
w brazil	9,-4,-7
w brazil country +	1,0,-2
w brazil unread	0,1,-2
w brazil word +	11,-11,-1
w brazilian	1,1,-3
w brazilian country +	-1,3,-3
w brit	0,0,-2
w brit country +	6,1,-5
w british country +	-1,3,-2
w british country -	-11,-11,18
w british language +	-3,4,-2
w british word +	3,-1,-3
w bulgarian	5,2,-8
w bulgarian language +	3,0,-7
w canada	3,0,-6
w canadian	-4,5,-1
w canadian country +	-4,5,-1
w cantones	2,-1,-2
w cantones language +	2,-1,-2
w catalan	-3,4,-3
w catalan language +	2,-1,-1
w chile	5,-6,-3
w chilean	3,-2,-2
w chilean country +	3,-2,-2
w china	-2,2,-1
w chines country +	-4,5,-1
w chines language +	-2,4,-3
w chines word +	-3,4,-5
w croatian	-4,5,-2
w croatian language +	-4,5,-2
w cuban	-6,-3,6
w cuban country +	-6,-3,6
w czech	-7,8,-1
w czech country +	-1,2,0
w czech language +	-8,9,-2
w dane	-2,3,-5
w dane country +	-2,3,-5
w danish	-2,1,1
w danish language +	1,-3,1
w danish unread	-9,11,-3
w danish word +	-7,10,-3
w denmark	9,-6,-10
w dutch	0,1,-4
w dutch country +	5,-4,-4
w dutch language +	-3,5,-3
w dutch unread	2,-1,-1
w east	4,-4,-2
w east germani	4,-4,-3
w eastern	-2,3,-1
w eastern country +	-2,3,-1
w eastern european	-2,3,-1
w egypt	2,0,-1
w egypt word +	2,-2,-2
w egyptian	-14,16,-2
w egyptian country +	-4,5,-1
w england	3,-4,5
w england country +	-15,17,-4
w english	2,-1,-1
w english country +	-7,8,-2
w english country -	7,-5,-3
w english language +	1,-3,2
w english language -	-4,-2,6
w english unread	10,-8,-3
w english word +	3,-1,-4
w estonian	-3,5,-2
w estonian country +	-3,5,-1
w european	3,-1,-1
w european country +	4,-2,-2
w filipino	-1,2,-1
w filipino language +	-10,11,-1
w finnish	-2,4,-2
w finnish language +	2,1,-1
w finnish word +	-8,9,-3
w fjord	-6,7,-2
w franc	-5,4,0
w franc country +	3,-1,-2
w franc person +	4,-2,-2
w franc word +	-16,8,4
w french country +	2,0,-3
w french country -	-4,-5,8
w french language +	2,1,-3
w french language -	0,-3,4
w french mood +	4,2,-8
w french unread	-2,2,-1
w french word +	-12,5,3
w french word -	2,-11,2
w georgian	-2,2,-1
w georgian language +	5,-5,-1
w german country +	-4,5,-1
w german language +	-1,2,-2
w german language -	-5,-1,6
w german unread	2,-1,0
w german word +	0,2,-2
w germani	3,-1,-2
w ghana	20,-18,-3
w greec	1,0,-5
w greek	1,-2,0
w greek language +	-3,4,-2
w greek word +	-1,2,-3
w hebrew	5,-3,-2
w hindi	-6,6,0
w hindi language +	-8,9,-1
w hollywood	1,-3,1
w hollywood country +	8,-11,1
w hollywood country -	-7,5,-2
w hollywood mood +	-5,-1,3
w hollywood mood -	1,-4,1
w hong	-4,6,-2
w hong country +	-3,4,-2
w hong kong	-4,6,-2
w hong language +	-5,8,-3
w hong mood +	-5,7,-5
w hungarian	3,-2,-1
w hungarian language +	-8,9,-3
w iceland country +	-3,3,-1
w iceland language +	-3,4,-1
w iceland word +	9,-6,-2
w india	4,-1,-4
w india country +	-3,4,-1
w india mood +	8,-7,-5
w indian	5,0,-4
w indian country +	-5,7,-1
w indian word +	3,0,-2
w indonesia	-2,4,-2
w indonesia country +	-2,4,-2
w indonesian	-8,11,-3
w indonesian language +	-8,11,-3
w iran	-4,-8,8
w iran country +	2,-1,-2
w iran word +	-7,-8,9
w iranian	9,-5,-4
w iranian country +	10,-5,-4
w ireland	1,0,-3
w ireland word +	1,0,-3
w irish	2,0,-3
w irish country +	8,-7,-3
w irish word +	-9,11,-4
w isra	8,-2,-3
w isra country +	8,-2,-3
w itali	-6,4,1
w itali country +	-1,2,-1
w itali word +	-10,13,-3
w italian country +	-1,2,-2
w italian language +	5,-4,-3
w italian unread	6,-3,-3
w italian word +	-3,6,-3
w japan	1,-3,-3
w japan country +	10,-8,-3
w japan word +	-13,17,-3
w japanes	-1,2,-1
w japanes country +	-4,5,-1
w japanes unread	1,0,-2
w japanes word +	3,-2,-1
w jordan	-3,4,-1
w jordan person +	-3,4,-1
w kenya	-16,18,-3
w kiwi	4,-3,-3
w kiwi country +	2,0,-3
w kong	-4,6,-2
w korean	-1,2,-2
w korean language +	-3,6,-3
w korean unread	-2,-10,5
w korean word +	0,1,-3
w latin	-3,5,-2
w latin american	-8,10,-1
w latin country +	-2,4,-2
w latvian	-5,7,-6
w lebanon	6,-4,-4
w lebanon word +	6,-5,-6
w malayalam	-7,8,-1
w malayalam language +	-7,8,-1
w malta	3,-1,-3
w malta unread	0,1,-2
w mandarin	-10,11,-3
w mexican	-3,6,-3
w mexican country +	0,2,-2
w mexico	1,0,-2
w mexico country +	4,-4,-2
w mexico word +	-7,8,-2
w moroccan	-6,7,-2
w moroccan country +	-5,6,0
w new	-5,6,-3
w new country +	-2,2,-1
w new unread	-4,6,-3
w new zealand	-5,6,-3
w nigerian	-2,2,0
w nigerian country +	-1,3,-2
w nollywood	-13,13,0
w nollywood country +	-3,5,-2
w nordic	-3,-1,-1
w nordic country +	-1,4,-3
w norwai	3,-2,-3
w norwai unread	-8,9,-2
w norwegian	-1,3,-3
w norwegian language +	4,-2,-3
w norwegian unread	8,-8,-3
w norwegian word +	-11,12,-3
w pakistani	-2,3,-1
w pakistani country +	-2,3,-1
w palestinian	-5,9,-3
w palestinian country +	-5,9,-3
w peru	8,-7,-3
w poland	10,-8,-3
w polish	0,2,-2
w polish language +	-3,4,-2
w polish unread	6,-4,-1
w portug	0,1,-4
w portug word +	-9,10,-3
w portugues	1,1,-3
w portugues country +	-5,7,-3
w quebec	-6,6,-2
w romania	-16,-2,9
w romanian	-8,9,-1
w romanian language +	-4,5,-1
w russian	3,-3,-1
w russian language +	5,-4,-2
w russian language -	-4,-2,5
w russian unread	10,-7,0
w russian word +	5,-3,-2
w scandinavian	-6,-1,5
w scandinavian country +	-6,-1,5
w scot	-2,3,-2
w scot country +	-2,3,-2
w scotland	1,0,-2
w scotland country +	-6,7,-1
w scottish	3,-1,-3
w scottish country +	2,0,-3
w seneg	-9,10,-2
w seneg unread	-11,13,-2
w senegales	-4,6,-2
w slovak	-3,4,-1
w slovak country +	-3,4,-1
w south	-7,9,-2
w south africa	-2,3,-2
w south country +	-8,11,-2
w south word +	-2,3,-2
w soviet	3,1,-5
w soviet country +	14,-13,-3
w spain	-3,0,2
w spain country +	-4,5,-1
w spanish	0,3,-3
w spanish country +	3,-1,-3
w spanish language +	-7,9,-2
w spanish unread	0,2,-3
w spanish word +	2,-1,-3
w state	-3,-8,8
w sweden	-1,3,-2
w sweden country +	-3,4,-2
w swedish	2,1,-2
w swedish language +	2,-1,-2
w swedish unread	0,1,-2
w swedish word +	1,2,-8
w swiss	-3,4,-1
w swiss country +	-3,4,-1
w switzerland	-5,6,-3
w taiwan	-9,10,-3
w taiwanes	-4,6,-1
w taiwanes country +	-4,6,-1
w tamil	-3,8,-4
w tamil language +	-5,7,-2
w thai	4,-3,-4
w thai language +	8,-6,-5
w the	0,-7,10
w the country +	-17,-4,11
w the country -	-2,-4,5
w the state	-3,-8,8
w the unread	5,-15,6
w turkei	2,0,-2
w turkei country +	3,-1,-2
w turkish	2,4,-6
w turkish language +	-4,4,-1
w turkish word +	15,-13,-4
w ukrainian	4,-3,-2
w ukrainian language +	-5,6,-2
w ukrainian unread	13,-12,-3
w us	7,-13,8
w us unread	10,-6,-4
w vietnam	-4,-4,4
w vietnam word +	1,1,-9
w vietnames	-4,5,-1
w vietnames language +	-4,5,-2
w wale	5,-2,-3
w wale country +	-3,4,-3
w wale unread	10,-6,-6
w wale word +	4,-3,-3
w welsh	0,1,-2
w welsh country +	-4,6,-1
w welsh language +	-5,6,-1
w yugoslav	-2,3,-4
w yugoslav country +	-2,3,-4
w zealand	-5,6,-3
zone history true false country +	6,-4,-2
zone history true false country -	-3,-7,8
zone history true false language +	-2,4,-2
zone history true false language -	-2,-8,8
zone history true false unread	4,-3,-1
zone history true false word +	-4,7,-3
zone history true false word -	-16,-7,20
zone open true false country +	0,3,-3
zone open true false country -	-2,-1,2
zone open true false language +	0,2,-2
zone open true false language -	-3,-3,5
zone open true false mood +	2,-4,-1
zone open true false mood -	5,-3,-4
zone open true false person +	0,1,-4
zone open true false unread	-13,9,5
zone open true false word +	3,-2,-2
zone open true false word -	7,-6,-1
zone open true true country +	1,-2,1
zone open true true country -	-3,-5,8
zone open true true language +	2,1,-3
zone open true true language -	-5,-4,8
zone open true true mood +	-7,3,0
zone open true true unread	4,-2,-1
zone wish true false country +	-4,4,0
zone wish true false country -	-3,0,3
zone wish true false language +	-2,3,0
zone wish true false mood +	-11,9,-5
zone wish true false person +	-5,6,-1
zone wish true false unread	-5,6,-2
zone wish true false word +	-1,4,-3
zone wish true false word -	0,-7,3`;
