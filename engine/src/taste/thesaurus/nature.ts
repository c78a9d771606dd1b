/** Words about animals, weather, disasters, survival and food. */
import { groups } from "./group.ts";

export const nature = groups(`
nature, natural world, wildlife, nature documentary, wild animals > animals, species, planet, wilderness, earth
wilderness, outdoors, back country > survive, nature, forest, mountain, trapper
survival, survive, struggle to survive, surviving, fight for survival, survivor > survivors, stranded, wilderness, alive
survival in the wild, wilderness survival, man against nature, man versus nature > wilderness, survive, nature, stranded
camping, camper, camping trip, outdoor trip > woods, tent, trip
animal, pet, animals > dog, cat, creature
dog, puppy, canine, hound, pooch, mutt > dogs, owner, pet, loyal
cat, kitten, feline > cats, pet
horse, pony, stallion, mare, horses, horseback riding > ride, ranch, racehorse, rider
wolf, wolves > pack, wild, coyote
bear, grizzly, polar bear > cub, wild, wilderness
panda, giant panda > china, zoo
lion, lioness, lion cub > africa, jungle, cub
tiger, tigress > jungle, wild
panther, leopard, big cat > jungle, wild
elephant, elephant herd > africa, circus, ivory
rhinoceros, rhino, hippopotamus > africa, wild
ape, gorilla, primate > apes, chimpanzee, jungle
monkey, chimpanzee, orangutan > ape, jungle, zoo
pig, piglet, hog > farm, animals
cow, cattle, bull > herd, farm, ranch
sheep, lamb, flock > shepherd, farm
shepherd, sheepherder, goatherd > sheep, flock, herd
rabbit, bunny, hare > rabbits, easter
mouse, mice > rat, rodent, cat
rat, rodent > rats, mice, mouse
bird, birdwatching > birds, owl, parrot, eagle, pigeon, wings, fly
eagle, hawk, falcon > bird, wings
parrot, cockatoo > bird
penguin, emperor penguin > antarctic, ice
seal pup, walrus > ice, arctic
duck, duckling > geese, bird
goose, geese > bird
chicken, hen, rooster > farm, egg
insect, bug > ants, bee, cockroach, spider, colony
ant, ants, anthill > colony, insect
bee, honeybee, beekeeper > swarm, honey
spider, tarantula, arachnid > spiders, venomous
snake, serpent, python, anaconda > venomous, deadly
crocodile, alligator > swamp, reptile
turtle, tortoise > sea, reptile
lizard, reptile, iguana > prehistoric, creature
dolphin, porpoise > sea, ocean
whale, orca, killer whale > sea, ocean, whales
fish, goldfish, clownfish > ocean, underwater, aquarium
piranha, killer fish > river, attack, deadly
fox, vixen > forest, hunted
squirrel, chipmunk, raccoon > forest, animals
deer, stag, fawn > forest, hunter
reindeer, caribou > santa, sled, christmas
frog, toad > pond, princess
animal trainer, horse whisperer, dog trainer, veterinarian, animal doctor > animals, dog, horse
hunting, hunter, trapper, huntsman > hunt, prey, wild, rifle
feral child, raised by animals, raised by wolves, wild child, tarzan, mowgli > jungle, apes, raised
garden, gardener, gardening, flowers, florist > plants, flower
killer plant, alien plant, carnivorous plant > plant, flower
disaster, natural disaster, catastrophe, cataclysm, calamity > earthquake, storm, survivors, destruction
disaster movie, disaster epic > catastrophe, survivor, earthquake, volcano
earthquake, quake > disaster, destroy, survivors
tsunami, tidal wave > wave, disaster, survivors
volcano, volcanic eruption, lava > erupt, disaster
storm, hurricane, tornado, cyclone, twister, typhoon > weather, winds, disaster
flood, flooding, deluge > water, disaster, rain
drought, famine, starvation > starving, hunger, crops
heat wave, summer heat, hot summer, (heatwave) > summer, city
fire, wildfire, firefighter, fireman, burning building, inferno, (firemen) > blaze, burn, rescue
avalanche, ice storm, frozen wilderness, freezing > snow, mountain, ice, frozen
autumn, fall season, spring season, four seasons > seasons, leaves
food, cuisine, gastronomy, culinary, gourmet > cooking, restaurant, meal, eat
cooking, cook, cookery, chef > kitchen, restaurant, food, recipe, cuisine
restaurant, diner, cafe, bistro, eatery > owner, waiter, chef, food
waitress, waiter, barista > diner, restaurant, coffee
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
summer, summertime, midsummer > vacation, beach, hot
rain, rainy, downpour > storm, umbrella
`);
