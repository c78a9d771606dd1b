/** Words about vehicles, journeys and holidays. */
import { groups } from "./group.ts";

export const travel = groups(`
boat, ship, yacht, vessel, sailboat, sailing boat > sailing, sail, captain, sea, crew, voyage
sailing, seafaring, ocean voyage, sea voyage, high seas > ship, captain, sea, boat, sailor
ocean liner, cruise ship, cruise, passenger ship, luxury liner > ship, passenger, voyage, captain
titanic, sinking ship, shipwreck, shipwrecked, wreck > sinks, survivor, ship, island, passenger
lifeboat, adrift, lost at sea, stranded at sea, castaway at sea > survive, ocean, raft, survivor, sea
ship captain, sea captain, skipper > captain, ship, crew
fisherman, fishing, fishing boat, angler, trawler, (fishermen) > fish, sea, boat
whaling, whaler, whale hunt, white whale > whale, ship, captain, moby
houseboat, riverboat, river journey, canoe, rafting, river trip > river, boat, journey
train, railway, railroad, locomotive, rail, express train > passenger, station, journey, track
subway, underground train, metro > train, tunnel, passenger
train robbery, runaway train, train wreck > train, robber, passenger
airplane, plane, aeroplane, aircraft, jet, airliner > pilot, flight, passenger, flying
pilot, aviator, flyer, airman, aviation > plane, flying, flight, air
airport, airline, flight attendant, stewardess, air hostess > flight, plane, passenger, terminal
plane crash, air crash, air disaster, crashed plane > survivor, crash, wilderness, plane
flight, flying, balloon, (hot air balloon), airship > fly, plane, sky
helicopter, chopper > pilot, rescue
car, automobile, motor car, cars > driver, vehicle, driving, racing
car chase, high speed chase, car stunts, car pursuit > chase, driver, car, stunt
chase, pursuit, pursue > chased, flee, fugitive, hunt
car race, car racing, street racing, auto racing, race car, formula one, nascar, motor racing > driver, racer, car, track
race, (racing), racer > compete, driver, competition, runner, track, horse
race driver, racing driver, drag racing, grand prix > race, racer, car, champion
truck, trucker, truck driver, lorry > driver, road, highway
taxi, taxi driver, cab driver, cabbie, cab > driver, passenger, new york, night
bus, bus driver, school bus > passenger, driver, ride
motorcycle, motorbike, bike, biker > ride, rider, road, gang
bicycle, cycling, cyclist, bike race > bike, ride, race
mechanic, garage, car repair > car, repair
road trip, road movie, cross country, cross country trip, journey by car > drive, road, travel, trip, highway, journey
journey, voyage, odyssey, trek > travel, quest, expedition, adventure
traveling, travel, traveller, traveler, globetrotting, world travel, wanderlust > trip, journey, abroad, backpacking
backpacker, backpacking, hostel > tourist, travel, abroad
tourist, tourism, sightseeing, tour group, tour guide > vacation, travel, holiday
vacation, holiday, getaway, holidaymaker > trip, resort, beach, summer
trip abroad, americans abroad, american abroad, foreigner abroad > tourist, europe, foreign, abroad
hitchhiker, hitchhiking, hitch hiker > ride, driver, road, picks up
drifter, vagabond, wanderer, hobo, tramp, nomad, vagrant > wander, road, homeless, roam
on the road, highway, open road > trip, drive, journey, car
commute, commuter, traffic jam, rush hour > train, traffic
hotel, motel, inn, resort, guesthouse, bed and breakfast > guest, owner, room, manager, stay
concierge, hotel staff, bellboy, hotel manager > guest, hotel
stranded, marooned, stuck > isolated, survive, trapped, island
castaway, desert island, deserted island, robinson crusoe, marooned on island > island, stranded, survive, shipwreck
lost in the wilderness, lost in the woods, lost in the jungle > wilderness, survive, stranded, woods
pilgrimage, pilgrim, spiritual journey > journey, holy, walk
caravan, rv, camper, motorhome > trip, family, camping
walking, hiking, hiker, trekking, long walk > trail, mountain, walk, backpack
expatriate, expat, living abroad > abroad, foreign
submarine adventure, underwater, deep sea, undersea, scuba diving, diver > diving, ocean, sea, submarine
`);
