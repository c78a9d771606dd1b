/** Words about sports, games and contests. */
import { groups } from "./group.ts";

export const sports = groups(`
sport, sports, athlete, athletics, sportsman, (sporting) > team, coach, player, championship
sports drama, sports story, sports underdog, inspirational sports > coach, team, championship, player
underdog, underdogs, underdog story, unlikely champion, (long shot) > odds, champion, win, loser, misfits
team of misfits, losing team, ragtag team of players, worst team > team, coach, misfits, losers, league
coach, coaching, trainer, sports coach > team, player, train
team, teamwork, team spirit > players, coach, together
comeback story, sports comeback, one last fight, return to the ring > comeback, retired, boxer, champion
boxing, boxer, prizefighter, prize fighter, pugilist, heavyweight, boxing champion > ring, fight, champion, trainer
wrestling, wrestler, pro wrestling, professional wrestler, luchador > ring, wrestlers, match
mixed martial arts, mma, cage fighting, cage fight, underground fighting, street fighting, bare knuckle > fighter, fight, tournament
martial arts, kung fu, karate, judo, taekwondo, wushu, kickboxing > fighter, tournament, master, martial, shaolin, fight
martial arts tournament, fighting tournament, tournament > fighter, compete, competition, champion
martial arts master, karate teacher, shaolin, shaolin monk, sensei > kung, martial, train, master
football, american football, quarterback, nfl, college football, gridiron > coach, team, player, touchdown
soccer, football club, world cup, soccer player, football hooligan, hooligan > team, goal, match, england
baseball, baseball player, pitcher, major league, little league, baseball team > team, league, coach, season
basketball, basketball player, nba, hoops, streetball > team, coach, player, college
ice hockey, hockey, nhl, hockey player > team, ice, coach
rugby, rugby player > team, match
cricket, cricketer > team, match, england
tennis, tennis player, wimbledon > match, player, court
golf, golfer, caddy, golf course > tournament, club, player
swimming, swimmer, swim team, diving > pool, swim, water
(running), runner, marathon, track and field, sprinter > race, run, athlete
olympics, olympic, olympian, olympic games, winter olympics > athlete, medal, team, gold
gymnastics, gymnast > team, competition, coach
figure skating, ice skating, skater, figure skater > ice, skate, partner
skiing, ski, ski resort, snowboarding, snowboarder, skier > snow, mountain, slopes
bobsled, luge, sled dogs, sled dog, dogsled > team, snow, race
surfing, surfer, surf, big wave > wave, beach, ocean, surfers
roller skating, roller derby, rollerblading > skate, team
mountain climbing, mountaineer, mountaineering, rock climbing, climber > climb, mountain, everest, peak
extreme sports, skydiving, daredevil, base jumping, bungee, parachute > stunt, jump, danger
horse racing, jockey, racehorse, racetrack, thoroughbred > horse, race, derby
rodeo, bull riding, bullfighter, bullfighting, matador > cowboy, bull, horse
bowling, pool hall, pool shark, billiards, pool player > game, hustler, bowl
dodgeball, ping pong, table tennis > team, tournament, game
chess, chess player, chess master, grandmaster > game, champion, tournament
poker, card game, card player, card shark, blackjack, card counting > gambler, gambling, cards, casino
gambling, gambler, betting, bet, wager, bookie, high stakes > casino, poker, odds, debt
casino, roulette, casino heist > gambling, vegas, gambler
board game, role playing game, dungeons and dragons, magical game > game, play, players
deadly game, death game, game of death, forced to fight, battle royale, survival game > survive, contestants, kill, game, deadly
hunting humans, human prey, most dangerous game, human hunt > hunted, hunt, prey, hunter
contest, competition, competitor, compete, championship > win, tournament, prize, rival
race against time, against the clock, race across the world > deadline, hurry, time
puzzle game, escape room, riddle, trivia > clue, puzzle, game
treasure hunt, buried treasure, hidden treasure, lost treasure, treasure hunter, treasure map, treasure > map, gold, search, adventure, fortune
scavenger hunt, hide and seek, game of tag > game, clues, hunt
sports agent, sports manager > agent, player, team
steroid use, doping, sports scandal, match fixing, game fixing > scandal, cheat, player
women's sport, female athlete, women's team, girls team > women, team, girl
toy soldier, train set, toys come alive, living toys > toys, toy, doll
`);
