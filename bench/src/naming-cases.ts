/**
 * Films as people name them, over MovieLens latest-small (2018): present ones in other writings, misspelt, by alternative
 * titles and by number; and films that it does not have, which must never be taken for others.
 */

/** Name, and the title and year of the film that is meant; no year: the name alone was given. */
export interface NamingCase {
  readonly typed: string;
  readonly year?: number;
  /** As latest-small has it, "Title (year)"; absent when it has no such film. */
  readonly film?: string;
}

/** typed | year or nothing | film */
const present = `
The Matrix | 1999 | The Matrix (1999)
Matrix, The | 1999 | The Matrix (1999)
matrix | | The Matrix (1999)
the matirx | | The Matrix (1999)
Matrix, The (1999) | | The Matrix (1999)
THE GODFATHER | 1972 | The Godfather (1972)
the godfahter | | The Godfather (1972)
Godfather, The: Part II | 1974 | The Godfather: Part II (1974)
The Godfather Part II | 1974 | The Godfather: Part II (1974)
godfather 2 | | The Godfather: Part II (1974)
godfather III | | The Godfather: Part III (1990)
the godfather part three | | The Godfather: Part III (1990)
der pate 2 | | The Godfather: Part II (1974)
hellraiser 3 | | Hellraiser III: Hell on Earth (1992)
hellraiser 2 | | Hellbound: Hellraiser II (1988)
Hellraiser III | 1992 | Hellraiser III: Hell on Earth (1992)
rambo 2 | | Rambo: First Blood Part II (1985)
rambo 3 | | Rambo III (1988)
rambo iv | | Rambo (2008)
die hard 2 | | Die Hard 2 (1990)
die hard 3 | | Die Hard: With a Vengeance (1995)
die hard 4 | | Live Free or Die Hard (2007)
x-men 2 | | X2: X-Men United (2003)
xmen | | X-Men (2000)
X2 | 2003 | X2: X-Men United (2003)
Friday the 13th Part 8 | | Friday the 13th Part VIII: Jason Takes Manhattan (1989)
friday the 13th part two | | Friday the 13th Part 2 (1981)
Friday the Thirteenth | 1980 | Friday the 13th (1980)
Friday the 13th | 2009 | Friday the 13th (2009)
walle | | WALL·E (2008)
WALL-E | 2008 | WALL·E (2008)
wall e | | WALL·E (2008)
se7en | | Seven (1995)
Seven | 1995 | Seven (1995)
monsters inc | | Monsters, Inc. (2001)
spiderman | | Spider-Man (2002)
spiderman 2 | | Spider-Man 2 (2004)
Spider Man 3 | 2007 | Spider-Man 3 (2007)
oceans 11 | 2001 | Ocean's Eleven (2001)
Ocean’s Eleven | 2001 | Ocean's Eleven (2001)
Ocean's Eleven | 1960 | Ocean's Eleven (1960)
oceans twelve | | Ocean's Twelve (2004)
ocean's 13 | | Ocean's Thirteen (2007)
birdman | | Birdman: Or (The Unexpected Virtue of Ignorance) (2014)
Birdman or (The Unexpected Virtue of Ignorance) | 2014 | Birdman: Or (The Unexpected Virtue of Ignorance) (2014)
Amélie | 2001 | Amelie (2001)
Le Fabuleux Destin d'Amélie Poulain | 2001 | Amelie (2001)
Léon: The Professional | 1994 | Léon: The Professional (1994)
leon the professional | | Léon: The Professional (1994)
The Professional | 1994 | Léon: The Professional (1994)
Alien³ | 1992 | Alien³ (1992)
alien 3 | | Alien³ (1992)
Alien | 1979 | Alien (1979)
Aliens | 1986 | Aliens (1986)
aliens | | Aliens (1986)
Star Wars | 1977 | Star Wars: Episode IV - A New Hope (1977)
Star Wars: Episode V – The Empire Strikes Back | 1980 | Star Wars: Episode V - The Empire Strikes Back (1980)
The Empire Strikes Back | 1980 | Star Wars: Episode V - The Empire Strikes Back (1980)
star wars 5 | | Star Wars: Episode V - The Empire Strikes Back (1980)
Star Wars Episode VI | | Star Wars: Episode VI - Return of the Jedi (1983)
star wars episode one | | Star Wars: Episode I - The Phantom Menace (1999)
The Lord of the Rings: The Two Towers | 2002 | The Lord of the Rings: The Two Towers (2002)
lord of the rings fellowship of the ring | | The Lord of the Rings: The Fellowship of the Ring (2001)
lotr 3 | | The Lord of the Rings: The Return of the King (2003)
Lord of the Rings: The Return of the King, The | 2003 | The Lord of the Rings: The Return of the King (2003)
Kill Bill Volume 2 | | Kill Bill: Vol. 2 (2004)
kill bill 1 | | Kill Bill: Vol. 1 (2003)
Kill Bill, Volume One | 2003 | Kill Bill: Vol. 1 (2003)
Terminator 2 | | Terminator 2: Judgment Day (1991)
terminator two | 1991 | Terminator 2: Judgment Day (1991)
toy story 1 | | Toy Story (1995)
Toy Story 3 | 2010 | Toy Story 3 (2010)
Rocky 2 | | Rocky II (1979)
Rocky IV | 1985 | Rocky IV (1985)
saw 3 | | Saw III (2006)
Back to the Future 2 | | Back to the Future Part II (1989)
Back to the Future Part Three | 1990 | Back to the Future Part III (1990)
Mission: Impossible 2 | 2000 | Mission: Impossible II (2000)
mission impossible 3 | | Mission: Impossible III (2006)
Mission: Impossible – Ghost Protocol | 2011 | Mission: Impossible - Ghost Protocol (2011)
Dr. Strangelove | 1964 | Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb (1964)
dr strangelove | | Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb (1964)
Borat | 2006 | Borat: Cultural Learnings of America for Make Benefit Glorious Nation of Kazakhstan (2006)
300 | | 300 (2007)
300 | 2006 | 300 (2007)
21 | | 21 (2008)
1984 | 1984 | 1984 (1984)
Nineteen Eighty-Four | 1984 | 1984 (1984)
2012 | 2009 | 2012 (2009)
2001: A Space Odyssey | 1968 | 2001: A Space Odyssey (1968)
Blade Runner 2049 | | Blade Runner 2049 (2017)
Blade Runer 2049 | 2017 | Blade Runner 2049 (2017)
Heat (1995) | | Heat (1995)
heat 1995 | | Heat (1995)
Heat | 1996 | Heat (1995)
The Shawshank Redemtion | 1994 | The Shawshank Redemption (1994)
shawshenk redemtion | 1994 | The Shawshank Redemption (1994)
Schindlers List | 1993 | Schindler's List (1993)
Shindler's List | | Schindler's List (1993)
Forest Gump | 1994 | Forrest Gump (1994)
Inglorious Basterds | 2009 | Inglourious Basterds (2009)
Silence of the Lambs | 1991 | The Silence of the Lambs (1991)
One Flew Over the Cuckoos Nest | | One Flew Over the Cuckoo's Nest (1975)
Pride and Prejudice | 2005 | Pride & Prejudice (2005)
12 Monkeys | 1995 | Twelve Monkeys (1995)
Harry Potter and the Philosopher's Stone | 2001 | Harry Potter and the Sorcerer's Stone (2001)
Spirited Away | 2001 | Spirited Away (2001)
Sen to Chihiro no kamikakushi | 2001 | Spirited Away (2001)
Y Tu Mamá También | 2001 | And Your Mother Too (2001)
La vita è bella | 1997 | Life Is Beautiful (1997)
Das Boot | 1981 | Das Boot (1981)
Boot, Das | 1981 | Das Boot (1981)
City of God | 2002 | City of God (2002)
Cidade de Deus | | City of God (2002)
Thor: Ragnarok | 2017 | Thor: Ragnarok (2017)
Dracula | 1931 | Dracula (1931)
Bram Stoker's Dracula | 1992 | Dracula (1992)
Suspiria | 1977 | Suspiria (1977)
Metropolis | 1927 | Metropolis (1927)
The Seventh Seal | 1957 | The Seventh Seal (1957)
7th seal | 1957 | The Seventh Seal (1957)
E.T. the Extra-Terrestrial | 1982 | E.T. the Extra-Terrestrial (1982)
L.A. Confidential | 1997 | L.A. Confidential (1997)
la confidential | | L.A. Confidential (1997)
Catch-22 | 1970 | Catch-22 (1970)
Face/Off | 1997 | Face/Off (1997)
Face Off | 1997 | Face/Off (1997)
Mad Max Fury Road | 2015 | Mad Max: Fury Road (2015)
`;

const absent = `
Columbus | 2017
Joker | 2019
Joker (2019) |
joker |
Oppenheimer | 2023
Oppenheimer |
Suspiria | 2018
Megalopolis | 2024
Megalopolis |
Metropolis | 2024
Parasite | 2019
Tenet | 2020
tenet |
Dune | 2021
Dune: Part Two | 2024
dune 2 |
The Batman | 2022
The Suicide Squad | 2021
Wonder Woman 1984 |
Wonder Woman 1984 | 2020
wonder woman 2 |
1917 |
1917 | 2019
Barbie | 2023
barbie |
Hamnet | 2025
hamnet |
Titane | 2021
titane |
Challengers | 2024
challengers |
Wolfs | 2024
wolfs |
Nope | 2022
Maestro | 2023
Saltburn | 2023
Past Lives | 2023
Poor Things | 2023
The Holdovers | 2023
Killers of the Flower Moon | 2023
Aftersun | 2022
Tár | 2022
tar |
Everything Everywhere All at Once | 2022
Top Gun: Maverick | 2022
top gun 2 |
Avatar: The Way of Water | 2022
avatar 2 |
Knives Out | 2019
knives out |
Glass Onion | 2022
Little Women | 2019
Once Upon a Time in Hollywood | 2019
once upon a time in hollywood |
Uncut Gems | 2019
The Lighthouse | 2019
Midsommar | 2019
Marriage Story | 2019
Ford v Ferrari | 2019
Jojo Rabbit | 2019
Portrait of a Lady on Fire | 2019
Avengers: Endgame | 2019
avengers 4 |
Captain Marvel | 2019
Spider-Man: Far from Home | 2019
spider-man 4 |
Spider-Man: No Way Home | 2021
Toy Story 4 | 2019
toy story 5 |
John Wick: Chapter 4 | 2023
john wick 3 |
Fast X | 2023
Scream VI | 2023
scream 5 |
Scream | 2022
Saw X | 2023
saw 9 |
Halloween | 2018
Halloween Kills | 2021
Candyman | 2021
Hellraiser | 2022
hellraiser 14 |
Rocky 7 |
rocky vii |
Rambo: Last Blood | 2019
rambo 5 |
The Godfather: Part IV |
godfather 4 |
die hard 7 |
Ocean's Eight | 2018
ocean's fourteen |
Friday the 13th Part 14 |
Star Wars: Episode IX - The Rise of Skywalker | 2019
star wars 9 |
Mission: Impossible 8 |
Kill Bill: Vol. 3 |
The Matrix Resurrections | 2021
matrix 5 |
Terminator: Dark Fate | 2019
Charlie's Angels | 2019
West Side Story | 2021
Death on the Nile | 2022
The Invisible Man | 2020
Mulan | 2020
Aladdin | 2019
The Lion King | 2019
Nosferatu | 2024
Gladiator II | 2024
gladiator 2 |
Beetlejuice Beetlejuice | 2024
Mean Girls | 2024
Road House | 2024
Civil War | 2024
Twisters | 2024
twisters |
Alien: Romulus | 2024
Inside Out 2 | 2024
Moana 2 |
Frozen II | 2019
frozen 2 |
Coco 2 |
qwrtzplm |
`;

const rowsOf = (text: string): readonly string[][] =>
  text
    .split("\n")
    .filter((line) => line.includes("|"))
    .map((line) => line.split("|").map((cell) => cell.trim()));

export const namingCases: readonly NamingCase[] = [...rowsOf(present), ...rowsOf(absent)].map(
  ([typed = "", year = "", film = ""]) => ({
    typed,
    ...(year === "" ? {} : { year: Number(year) }),
    ...(film === "" ? {} : { film }),
  }),
);
