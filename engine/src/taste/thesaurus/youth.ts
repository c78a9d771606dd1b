/** Words about growing up, school and study. */
import { groups } from "./group.ts";

export const youth = groups(`
coming of age, growing up, adolescence, (rite of passage), becoming an adult > teenager, teen, youth, adolescent, boy, girl, summer
teenager, teen, adolescent, teenage, youngster, youth > high school, boy, girl, young
teen movie, teen comedy, high school comedy, teen drama > high school, teenager, prom, popular
teen angst, teenage rebellion, rebellious teenager, rebellious youth > rebel, rebellious, teenager, parents
boyhood, young boy, boyhood friends, schoolboy > boy, childhood, summer, growing up
girlhood, young girl, tween, schoolgirl > girl, girls, teenager
puberty, first period, hormones > adolescent, teenager, body
high school, secondary school, high schooler, senior year > student, teen, teacher, prom, classmate
middle school, junior high, grade school, elementary school, primary school > kids, student, school, teacher
school, schoolroom, classroom > student, teacher, pupil, classmate
boarding school, prep school, private school, public school boy > boarding, headmaster, academy, students, elite
girls school, all girls school, finishing school > girls, boarding, students, headmistress
boys school, all boys school > boys, boarding, headmaster
kindergarten, preschool, nursery school, day care > children, kids, teacher
prom, prom night, homecoming dance, school dance > high school, date, dance, teen
graduation, graduate, last day of school, leaving school > high school, college, seniors, graduates
first day of school, new kid, new girl at school, new student, new boy > moves, school, new, popular
detention, school punishment > high school, students, saturday
summer camp, camp counselor, scout camp > camp, summer, counselors, kids
summer vacation, summer holiday, school holidays, one summer > summer, vacation, beach
spring break, beach party, party weekend > college, beach, party, students
house party, wild party, partying, all night party > party, drunk, teen, night
popular girl, queen bee, mean girls, clique, popularity > popular, high school, girls
cheerleader, cheerleading, cheer squad > high school, squad, competition
jock, high school athlete, football star > football, high school, popular
nerd, geek, dork, nerdy, bookworm > shy, awkward, unpopular, high school
bully, bullying, bullied, school bully, tormented at school > outcast, school, tormented, picked on
outcast, unpopular, social reject > misfit, loser, outsider, popular
slacker, layabout, underachiever, lazy, loafer > unemployed, twentysomething, stoner, loser
stoner, stoner comedy, pothead, weed, marijuana, cannabis, pot > joint, smoke, high, drug
twentysomething, generation x, gen x, quarter life crisis, young adult, post college > graduate, twenties, slacker, friends, adulthood
arrested development, man child, refusing to grow up, overgrown child > immature, grow up, slacker, childish
delinquent youth, troubled teen, troubled youth, at risk youth, wild youth > troubled, teen, delinquent, rebellious
street kid, street children, homeless child, street urchin > orphan, homeless, streets, kids, slum
college, university, campus, student, undergraduate > professor, dorm, freshman
college life, college comedy, freshman, freshman year, university life > college, dorm, campus, fraternity
fraternity, frat house, sorority, frat boy, greek house > college, pledge, campus, hazing
college admission, getting into college, ivy league, harvard > college, student, sat, scholarship
study abroad, exchange student, foreign student > student, exchange, abroad, foreign
medical school, medical student, med student > doctor, student, medical, hospital
art school, art student, film school, film student > student, artist, art, filmmaker
drama school, acting school, performing arts school, school of performing arts > student, acting, dance, talent
music school, conservatory, music student > music, student, musician, teacher
school play, school musical, school theater > high school, play, student, drama
school band, marching band, choir, glee club, a cappella > music, singing, school, competition
dropout, school dropout, expelled, college dropout > student, school
cheating on exams, exam, test cheating > student, school, cheating, test
teacher, schoolteacher, educator, schoolmaster, substitute teacher > school, student, teach, class, pupil
inspiring teacher, inspirational teacher, dedicated teacher, teacher student bond > teacher, students, inspire, school, teach
teacher student affair, teacher student romance, student teacher relationship > teacher, student, affair
professor, academic, lecturer, scholar, academia > university, college, student, history
principal, headmaster, headmistress, dean > school, student
inner city school, tough school, problem students, urban school > inner city, teacher, students, tough, gang
education, learning, literacy, schooling > teach, school, student, teacher, read
tutor, tutoring, private lessons > teach, student, lessons
mentor, mentorship, mentoring, role model, protege > teaches, guide, apprentice, trains, wise
apprentice, trainee, novice, pupil > mentor, master, learn
class reunion, high school reunion, school reunion, college reunion > reunion, old friends, classmates
school trip, field trip, class trip > students, trip, school
spelling bee, quiz, academic competition, debate team > contest, competition, school, student
homeschooled, sheltered child, overprotective parents, overprotective mother > sheltered, overprotective, parents
first job, summer job, part time job, internship, (intern) > job, work, boss, summer
tomboy, girl playing with boys > girl, boys
sleepover, slumber party, girls night > girls, party, teen
secret club, treehouse, kids club > kids, boys, secret, gang
gifted student, math prodigy, brilliant student, young genius > genius, gifted, student, mathematician
self discovery, finding oneself, finding yourself, search for identity, soul searching > journey, identity, discover, meaning, find himself
identity crisis, question of identity > identity, confused, past, memory
leaving home, moving out, leaving the nest, empty nest > home, parents, college, moves
moving to the city, big city dreams, small town girl > moves, new york, city, dream, small town
small town, small town life, provincial town, little town > town, residents, community, local, rural
dead end town, leaving a small town, dreams of escape > small town, escape, dream, bored
teenage crush, crush, infatuation, puppy crush > infatuated, falls for, popular, love
teen suicide, youth suicide > suicide, teenager, school
peer pressure, fitting in, wanting to belong > popular, friends, belong
skateboarder, skateboarding, skater, skate culture > skate, teen, street
graffiti artist, hip hop culture, b boy, breakdance > hip hop, street, dance
punk youth, skinhead, mods and rockers, mods > punk, gang, racist, neo nazi
class clown, prankster, practical joke, prank > joke, fun
babysitting gone wrong, babysitter in danger > babysitter, kids, night
diary, journal, teenage diary > writes, thoughts, girl
`);
