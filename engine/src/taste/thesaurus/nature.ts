/** Words about animals, weather, disasters, survival and food. */
import { groups } from "./group.ts";

export const nature = groups(`
nature, natural world, wildlife, nature documentary, wild animals > animals, species, planet, wilderness, earth
wilderness, wild, outdoors, back country > survive, nature, forest, mountain, trapper
survival, survive, struggle to survive, surviving, fight for survival, survivor > survivors, stranded, wilderness, alive
survival in the wild, wilderness survival, man against nature, man versus nature > wilderness, survive, nature, stranded
camping, camper, camping trip, outdoor trip > woods, tent, trip
animal, pet, animals, beast > dog, cat, creature
dog, puppy, canine, hound, pooch, mutt > dogs, owner, pet, loyal
cat, kitten, feline > cats, pet
horse, pony, stallion, mare, horses, horseback riding > ride, ranch, racehorse, rider
wolf, wolves, coyote > pack, wild
bear, grizzly, panda, polar bear > cub, wild, wilderness
lion, tiger, leopard, big cat, panther > jungle, africa, wild, king
elephant, rhinoceros, hippo, giraffe > africa, zoo, wild
ape, monkey, gorilla, chimpanzee, orangutan, primate > jungle, apes, zoo
pig, piglet, hog > farm, animals
cow, cattle, sheep, goat, shepherd, herd > farm, flock, herding
rabbit, bunny, hare > rabbits, animal
mouse, rat, rodent, mice, hamster > rats, cat
bird, birds, owl, parrot, eagle, pigeon, crow > fly, wings
penguin, penguins, seal, walrus > antarctic, ice
duck, goose, swan, chicken, hen > farm, geese, bird
insect, bug, ant, bee, cockroach > insects, bugs, colony
spider, snake, python, scorpion, anaconda, tarantula > spiders, venomous, deadly
crocodile, alligator, reptile, lizard, turtle > swamp
dolphin, whale, orca, killer whale > sea, ocean, whales
fish, clownfish, piranha, sea creature > ocean, fishing, underwater
fox, raccoon, squirrel, beaver, badger > forest, animals
deer, reindeer, moose, bambi > forest, hunter
frog, toad, amphibian > pond, princess
animal trainer, horse whisperer, dog trainer, veterinarian, vet, animal doctor > animals, dog, horse
hunting, hunter, trapper, huntsman > hunt, prey, wild, rifle
feral child, raised by animals, raised by wolves, wild child, tarzan, mowgli > jungle, apes, raised, civilization
garden, gardener, gardening, flowers, florist > plants, flower
killer plant, alien plant, carnivorous plant > plant, flower
disaster, natural disaster, catastrophe, cataclysm, calamity > earthquake, storm, survivors, destruction
disaster movie, disaster epic > catastrophe, survivor, earthquake, volcano
earthquake, quake, tsunami, tidal wave > disaster, destroy, city, survivors
volcano, volcanic eruption, lava > erupt, disaster
storm, hurricane, tornado, cyclone, twister, typhoon > weather, winds, disaster
flood, flooding, drought, famine, starvation, deluge > water, disaster, starving, rain
weather, rain, fog, heat wave, summer heat > storm, summer
fire, wildfire, firefighter, fireman, burning building, inferno > blaze, burn, rescue
avalanche, ice storm, frozen wilderness, freezing > snow, mountain, ice, frozen
sun, eclipse, sunset > solar
autumn, fall season, spring season, four seasons > seasons, leaves
food, cuisine, gastronomy, culinary, gourmet > cooking, restaurant, meal, eat
cooking, cook, cookery, chef > kitchen, restaurant, food, recipe, cuisine
restaurant, diner, cafe, bistro, eatery > owner, waiter, chef, food
waitress, waiter, server in diner, barista > diner, restaurant, coffee
kitchen, restaurant kitchen, head chef > chef, restaurant, cook
baker, bakery, cake, pastry, cupcake > bread, bake
chocolate, candy, sweets, candy factory > chocolate factory, sweet
wine, vineyard, winery, wine tasting, winemaker > wine country, grapes
beer, brewery, pub crawl > drinking, pub
coffee, tea, coffee shop, coffeehouse > cafe
dinner party, banquet, feast > dinner, guests, meal
butcher, meat, slaughterhouse > flesh, shop
vegetarian, vegan, factory farming, fast food, food industry > meat, eating, burger
picnic, barbecue, cookout > outdoor, park
hunger, hungry, starving > starvation, food, survive
agriculture, harvest, crop, farm crisis > farmer, crops, land
tree, trees, deforestation, logging, logger, lumberjack > forest, rainforest
ocean, sea, marine life, coral reef, under the sea > underwater, fish
`);
