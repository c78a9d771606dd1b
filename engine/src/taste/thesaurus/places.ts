/** Words about countries, peoples, cities and landscapes. */
import { groups } from "./group.ts";

export const places = groups(`
france, french > paris, provence, marseille, parisian
paris, parisian > france, french, eiffel
britain, british, uk, united kingdom > england, english, london, scottish
england, english > london, british, yorkshire, britain
london, london town, (londoner) > british, england, english
scotland, scottish, scots > highlands, british, scot, glasgow, edinburgh
ireland, irish, dublin > belfast, irishman
wales, welsh > welsh village, british
germany, german > berlin, munich, hamburg
berlin, west berlin, (berliner) > germany, german, wall
austria, austrian, vienna, viennese > salzburg, alps
switzerland, swiss, alps > alpine, mountain
italy, italian > rome, sicily, naples, venice, florence
rome, eternal city > italian, italy, roman
sicily, sicilian > italian, mafia, italy
venice, venetian, gondola > italian, italy
tuscany, florence > italian, italy
spain, spanish > spaniard, andalusia, madrid, barcelona
portugal, portuguese, lisbon
greece, greek, athens > greek island, aegean
turkey, turkish, istanbul > ottoman
russia, russian, moscow, st petersburg > soviet, siberia, russians
soviet union, soviet, ussr > russian, communist, stalin
poland, polish, warsaw > jewish
czech, prague, czechoslovakia > bohemian, communist
hungary, hungarian, budapest
romania, romanian, transylvania > bucharest, ceausescu
ukraine, ukrainian, kiev > soviet
serbia, serbian, yugoslavia, balkans, sarajevo > bosnian, croatian, serb
scandinavia, scandinavian, nordic > sweden, denmark, norway, finland, iceland
sweden, swedish, stockholm > swede
norway, norwegian, oslo
denmark, danish, copenhagen
finland, finnish, helsinki
iceland, icelandic, reykjavik
netherlands, dutch, holland, amsterdam
belgium, belgian, brussels > bruges
europe, european > france, germany, italy, british
eastern europe, eastern european > romania, poland, hungarian
japan, japanese > tokyo, osaka, kyoto, samurai
tokyo, tokyoite > japan, japanese
china, chinese > beijing, shanghai
hong kong, hongkong > chinese, kowloon
taiwan, taiwanese, taipei > chinese
south korean, korean, seoul > korea
north korea, north korean, pyongyang > korean, korea
india, indian > hindu, punjabi, calcutta, mumbai, delhi
bollywood, hindi, indian musical > indian, india, mumbai, bombay
pakistan, pakistani > muslim, punjabi
thailand, thai, bangkok
indonesia, indonesian, bali, jakarta
philippines, filipino, manila
middle east, middle eastern, arab, arabian > muslim, desert, islamic
israel, israeli > jewish, palestinian, jerusalem, tel aviv
lebanon, lebanese, beirut > war, arab
iran, iranian, persian, tehran > persia, islamic
arabia, saudi arabia, bedouin, sheik > desert, arab, arabian
egypt, egyptian, cairo > pharaoh, pyramid, nile
ancient egypt, pharaoh, pyramid, cleopatra > egyptian, egypt, tomb, mummy
morocco, moroccan, casablanca, algeria, north africa > arab, desert, french
africa, african > safari, tribe, kenya, nigeria, congo
kenya, nairobi > african, africa
uganda, idi amin > african, africa, dictator
safari, african wildlife, savannah, serengeti > africa, lion, hunter, animal
rwanda, congo, sierra leone, somalia > african, genocide, war
mexico, mexican, tijuana > border, latino, mexico city
latin america, latin american, south america > spanish, brazil, argentina, colombia
hispanic, latino, latina, chicano > mexican, barrio, spanish
brazil, brazilian, favela > sao paulo
argentina, argentinian, buenos aires, tango > argentine
chile, chilean, pinochet > santiago, dictator
colombia, colombian, bogota > cartel, escobar, drug
cuba, cuban, havana > castro, revolution
caribbean, jamaica, jamaican, haiti > island, voodoo, reggae
puerto rico, puerto rican > new york, latino
canada, canadian, quebec > vancouver, toronto, montreal
australia, australian, outback > aussie, aboriginal, sydney, melbourne
new zealand, maori, kiwi > new zealander
aboriginal, aborigine, indigenous, indigenous people, native people > native, tribe, australian
native american, american indian, indian tribe, sioux, apache, cherokee, comanche > tribe, indian, reservation, western
inuit, eskimo, arctic, antarctica, antarctic, north pole, polar > ice, snow, frozen, expedition
new york, nyc, manhattan, big apple > new york city, new yorker, broadway
brooklyn, new york > borough, brooklyn-born
harlem, new york > black, neighborhood
bronx, new york > gang, neighborhood
los angeles, california > hollywood, beverly, lapd
san francisco, bay area, golden gate > california
chicago, windy city > illinois
las vegas, vegas, sin city > casino, gambling, gambler, nevada
new orleans, louisiana, bayou, mardi gras > swamp, voodoo, creole
texas, texan, dallas, houston > ranch, cowboy
boston, massachusetts > irish, new england
philadelphia, philly > pennsylvania
pittsburgh, steel town > pennsylvania, steel
washington, washington dc > president, senator, capitol
florida, miami > beach, everglades
deep south, american south, southern > south, mississippi, alabama, louisiana, plantation
southern gothic, southern noir > south, swamp, southern
midwest, midwestern, heartland, middle america > small town, farm, iowa, nebraska, minnesota
appalachia, hillbilly, backwoods, redneck, rednecks, trailer park, trailer trash, white trash > rural, mountain, inbred, southern
alaska, yukon > wilderness, snow, gold, arctic
hawaii, hawaiian, honolulu, tropical island, tropical paradise > island, surfing, beach, tropical
beach, seaside, coast, shore, seaside town > ocean, sea, summer, coastal
island, isle, remote island, isolated island > stranded, tropical, ocean
city, urban, big city, metropolis, city life > streets, downtown, inner city
village, (villager), rural community, country village > rural, villagers, countryside
countryside, rural, country life, rural life, provincial life > farm, village, country
farm, farmer, farming, farmland, farm life > rural, crops, land, cattle
ranch, rancher, cattle, cattle drive, cattleman > cowboy, horse, western, herd
desert, sahara, sand dunes > arab, heat, thirst, sand
jungle, rainforest, amazon, tropical forest > tribe, expedition, river, tropical
forest, woods, woodland > trees, cabin, camping
cabin, cabin in the woods, remote cabin, secluded cabin > woods, isolated, secluded, forest
mountain, mountains, himalayas, everest, peak > climb, climber, snow, summit
snow, winter, snowy, snowbound, blizzard, snowstorm > ice, frozen, cold, arctic
lake, river, waterfall, riverside > water, boat, fishing
swamp, marsh, everglades > bayou, alligator, crocodile
cave, cavern, caving, underground cave > trapped, tunnel, underground
castle, palace, fortress, stately home > king, lord, royal, estate
mansion, manor, country house, english country house, estate > aristocrat, servants, lord, guests
apartment building, apartment block, high rise, tower block, tenement > tenants, apartment, residents, tower
shopping mall, mall, supermarket, department store, store clerk, convenience store > shop, clerk, customers, store
bar, pub, saloon, tavern, barman, bartender > drinking, drink, customers
nightclub, night club, club, disco, cabaret, speakeasy > dance, singer, dancer, owner
museum, art gallery, gallery > art, painting, curator
library, librarian, bookshop, bookstore > books, book
zoo, zookeeper, aquarium, safari park > animals, animal, keeper
elevator, trapped in elevator, phone booth, trapped room > trapped, stuck
lighthouse, lighthouse keeper > island, keeper, coast
harbor, dock, docks, longshoreman, waterfront > port, dockworker, ship
tunnel, sewer, catacombs, bunker > underground, trapped
labyrinth, maze > trapped, escape
suburban street, neighborhood, housing estate, housing project > neighbors, residents, street
frontier, wild west, old west, american frontier > western, cowboy, pioneer, outlaw, settlers
mumbai, bombay > india, indian
delhi, new delhi > india, indian
jerusalem, holy land > israel, jewish, christian
rio de janeiro, rio > brazil, brazilian, favela
`);
