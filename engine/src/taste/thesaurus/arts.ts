/** Words about music, stage, screen, books, pictures and fashion. */
import { groups } from "./group.ts";

export const arts = groups(`
music, musician, songs > band, singer, song, concert
musical, song and dance, broadway musical, singing and dancing, show tunes > songs, singing, dance, broadway
broadway, stage show, show business, showbiz > theater, musical, producer
musician, instrumentalist, bandleader > music, band, play
band, rock band, music group, rock group, garage band > music, band members, singer, concert, tour
rock music, rock and roll, rock star, rock 'n' roll, rocker, rock musician > band, concert, guitar, singer
punk rock, punk, punk band > band, rebel, music
heavy metal, metal band, hard rock > band, rock, music
hip hop, rap, rapper, rap music, hiphop > music, street, dj
jazz, jazz musician, saxophone, trumpeter, trumpet, bebop > musician, music, club, blues
blues, soul music, rhythm and blues, motown, gospel music > singer, music, soul
country music, country singer, nashville, honky tonk > singer, song, country
folk music, folk singer, singer songwriter, songwriter > song, singer, guitar, music
electronic music, techno, rave, dj, disc jockey > music, club
pop star, pop singer, pop music, boy band, girl group, teen idol > singer, fame, music, fans
singer, vocalist, chanteuse, crooner > singing, song, voice, music
opera, opera singer, diva, soprano > singer, singing
classical music, orchestra, conductor, symphony, philharmonic > music, composer, musician, concert
pianist, piano, concert pianist, piano teacher > music, play, concert
violin, violinist, cello, cellist > music, musician, play
guitar, guitarist, guitar player > band, rock, music
drummer, drums, drumming > band, music, jazz
composer, composition, songwriting > music, symphony, song
concert, gig, tour, music festival, live music, concert film > band, stage, performance, music
music industry, record label, record company, record producer, recording studio > record, music, singer, band
music documentary, rockumentary, music legend, band documentary > concert, interviews, band, footage
karaoke, talent show, singing competition, talent contest > contest, competition, sing
dance, dancer, dancing, choreographer, choreography > dance studio, ballet, ballroom, partner
ballet, ballerina, ballet dancer, ballet school > dance, dancer, dancing
ballroom dancing, salsa, tap dance, dance competition, ballroom > dance, dancing, partner, competition
street dance, dance crew, dance battle, break dancing > dance, dancer, hip hop, crew
circus, carnival, (big top), fairground, funfair, amusement park, theme park, sideshow, freak show > clown, ringmaster, performer, ride
clown, jester > circus, makeup, funny
magician, illusionist, stage magic, (sleight of hand), illusion, escape artist, houdini > magic, trick, tricks, illusions
puppet, puppeteer, marionette, ventriloquist, dummy > doll, puppets, show
theater, theatre, stage, playwright, stage play, stage actor, theatrical > play, actors, production, troupe
backstage, putting on a show, behind the scenes, rehearsal, opening night > show, cast, production, theater
understudy, aspiring actress, aspiring actor, struggling actor, audition, auditions > acting, stage, fame, role
actor's life, acting career, thespian, washed up actor > fame, acting, role, career
filmmaking, film making, moviemaking, film crew, making a movie, making a film > filmmaker, shoot, screenwriter, camera, producer
hollywood, tinseltown, film industry, movie industry, hollywood satire, hollywood story > producer, studio, screenwriter, fame
filmmaker, auteur > filmmaking, shooting, camera
screenwriter, scriptwriter, script, screenplay > writer, hollywood, writing
movie lover, cinephile, love of cinema, movie theater, cinema lover, projectionist > theater, projection
stuntman, stunt double, stunt > stunts, car
silent era, silent star, talkies > silent, hollywood
television, tv, tv show, television show, sitcom > network, show, host
talk show, tv host, radio host, radio, radio station, radio dj > host, broadcast, station, show
stand-up comedian, standup, stand-up comedy, comedian, comic performer, standup comedy > comedy, jokes, stage
fame, celebrity, stardom, price of fame, paparazzi, rise to fame > famous, fans, success, career
fading star, (washed up), comeback, fallen star, aging star > fame, former, faded, career
writer, author, novelist, writing > book, novel, write, publisher
writer's block, struggling writer, aspiring writer, failed writer > writer, novel, novelist, inspiration
poet, poetry, poem, poems, verse > writer, words, literary
literature, literary, book, novel, books, reading > writer, author, library
publishing, publisher, editor, book deal, literary agent, bestseller > book, author, writer, manuscript
book comes alive, fictional characters come alive, author meets character > character, book, fiction, imagination
storyteller, storytelling, (tall tale), raconteur > stories, tells, legend
artist, painter, painting, art, visual art > paint, portrait, gallery, muse
sculptor, sculpture, statue > artist, art, museum
muse, artist's model, artist and model, posing nude > artist, painter, model, inspiration
tortured artist, struggling artist, bohemian, starving artist, artistic struggle > artist, art, genius, poverty
art world, art dealer, art collector, auction, auctioneer > art, painting, gallery
architect, architecture, building design > building, design, house
photographer, photography, photograph, photographs, photo > camera, photojournalist
comic book, graphic novel, comics, comic book artist, cartoonist > superhero, comic, drawing
manga, (anime), japanese animation > japanese, animated
studio ghibli, miyazaki > japanese, animated, spirit, magical
cartoon, animation, animated, animated feature > animated film, drawn, disney
disney, pixar, disney classic > animated, princess, fairy
stop motion, claymation, stop-motion animation, puppet animation > animated, clay, puppet
computer animation, cgi animation, computer animated > animated, animals
adult animation, animation for adults, adult cartoon > animated, satire
fashion, fashion designer, fashion industry, haute couture, fashion model > designer, model, clothes, runway, fashion magazine
model, supermodel, (modeling), cover girl > fashion, beautiful, photographer
beauty pageant, beauty queen, beauty contest, miss america > pageant, contest, contestants
hairdresser, beauty salon, barber, barbershop, hair salon > salon, hair
clothes, dress, tailor, seamstress, costume > fashion, suit, wear
tattoo, tattoo artist, body art > ink, body
art forgery, fake painting > forger, painting, art
creative process, creativity, artistic inspiration, artistic genius > artist, create, work
nightlife, party scene, club scene, (clubbing) > club, nightclub, drugs, party
magazine, magazine editor, fashion magazine, columnist, critic, food critic > editor, writer, column
fan, fandom, groupie, superfan, obsessive fan > fans, celebrity, idol, obsessed
thespian, stage actor, (actor), (actress), (actors), (actresses) > acting, role, theater, hollywood, fame
self portrait, selfie, portrait > painting, painter, artist
`);
