/**
 * Which part of a series a film is, where its title does not say so. One series a line: its names, separated by ";", then
 * its parts from the first on as "title (year)"; an empty part is one whose title has its number, or none.
 */
const lines = `
alien | | Aliens (1986) | | Alien: Resurrection (1997)
austin powers | Austin Powers: International Man of Mystery (1997) | Austin Powers: The Spy Who Shagged Me (1999) | Austin Powers in Goldmember (2002)
avengers | The Avengers (2012) | Avengers: Age of Ultron (2015) | Avengers: Infinity War - Part I (2018) | Avengers: Endgame (2019)
bourne | The Bourne Identity (2002) | The Bourne Supremacy (2004) | The Bourne Ultimatum (2007)
captain america | Captain America: The First Avenger (2011) | Captain America: The Winter Soldier (2014) | Captain America: Civil War (2016)
chronicles of narnia; narnia | The Chronicles of Narnia: The Lion, the Witch and the Wardrobe (2005) | The Chronicles of Narnia: Prince Caspian (2008) | The Chronicles of Narnia: The Voyage of the Dawn Treader (2010)
dark knight | Batman Begins (2005) | The Dark Knight (2008) | The Dark Knight Rises (2012)
die hard; stirb langsam | | | Die Hard: With a Vengeance (1995) | Live Free or Die Hard (2007) | A Good Day to Die Hard (2013)
evil dead | | | Army of Darkness (1993)
fast and furious; the fast and the furious | The Fast and the Furious (2001) | 2 Fast 2 Furious (2003) | The Fast and the Furious: Tokyo Drift (2006) | Fast & Furious (2009) | Fast Five (2011) | Fast & Furious 6 (2013) | Furious 7 (2015) | The Fate of the Furious (2017)
harry potter | Harry Potter and the Sorcerer's Stone (2001) | Harry Potter and the Chamber of Secrets (2002) | Harry Potter and the Prisoner of Azkaban (2004) | Harry Potter and the Goblet of Fire (2005) | Harry Potter and the Order of the Phoenix (2007) | Harry Potter and the Half-Blood Prince (2009) | Harry Potter and the Deathly Hallows: Part 1 (2010) | Harry Potter and the Deathly Hallows: Part 2 (2011)
hobbit; the hobbit; der hobbit | The Hobbit: An Unexpected Journey (2012) | The Hobbit: The Desolation of Smaug (2013) | The Hobbit: The Battle of the Five Armies (2014)
hunger games; the hunger games | The Hunger Games (2012) | The Hunger Games: Catching Fire (2013)
indiana jones | Raiders of the Lost Ark (Indiana Jones and the Raiders of the Lost Ark) (1981) | Indiana Jones and the Temple of Doom (1984) | Indiana Jones and the Last Crusade (1989) | Indiana Jones and the Kingdom of the Crystal Skull (2008)
jurassic park | | The Lost World: Jurassic Park (1997)
kingsman | Kingsman: The Secret Service (2015) | Kingsman: The Golden Circle (2017)
mad max | | The Road Warrior (1981) | Mad Max Beyond Thunderdome (1985) | Mad Max: Fury Road (2015)
matrix; the matrix | The Matrix (1999) | The Matrix Reloaded (2003) | The Matrix Revolutions (2003)
maze runner; the maze runner | The Maze Runner (2014) | Maze Runner: Scorch Trials (2015) | Maze Runner: The Death Cure (2018)
mission impossible | Mission: Impossible (1996) | | | Mission: Impossible - Ghost Protocol (2011) | Mission: Impossible - Rogue Nation (2015) | Mission: Impossible - Fallout (2018)
night at the museum | | Night at the Museum: Battle of the Smithsonian (2009) | Night at the Museum: Secret of the Tomb (2014)
pirates of the caribbean; fluch der karibik | Pirates of the Caribbean: The Curse of the Black Pearl (2003) | Pirates of the Caribbean: Dead Man's Chest (2006) | Pirates of the Caribbean: At World's End (2007) | Pirates of the Caribbean: On Stranger Tides (2011)
purge; the purge | The Purge (2013) | The Purge: Anarchy (2014) | The Purge: Election Year (2016)
rambo | First Blood (1982) | Rambo: First Blood Part II (1985) | | Rambo (2008)
resident evil | | Resident Evil: Apocalypse (2004) | Resident Evil: Extinction (2007) | Resident Evil: Afterlife (2010) | Resident Evil: Retribution (2012)
rocky | | | | | | Rocky Balboa (2006)
sherlock holmes | | Sherlock Holmes: A Game of Shadows (2011)
shrek | | | Shrek the Third (2007) | Shrek Forever After (2010)
terminator | The Terminator (1984) | | | Terminator Salvation (2009) | Terminator Genisys (2015)
thor | | Thor: The Dark World (2013) | Thor: Ragnarok (2017)
transformers | | Transformers: Revenge of the Fallen (2009) | Transformers: Dark of the Moon (2011) | Transformers: Age of Extinction (2014)
twilight | Twilight (2008) | The Twilight Saga: New Moon (2009) | The Twilight Saga: Eclipse (2010)
underworld | | Underworld: Evolution (2006) | Underworld: Rise of the Lycans (2009) | Underworld: Awakening (2012) | Underworld: Blood Wars (2016)
x-men | X-Men (2000) | X2: X-Men United (2003) | X-Men: The Last Stand (2006)
`;

/** [series and number, title, year]. */
export const seriesParts: readonly (readonly [name: string, title: string, year: number])[] = lines
  .split("\n")
  .filter((line) => line.includes("|"))
  .flatMap((line) => {
    const [names = "", ...parts] = line.split("|").map((part) => part.trim());
    return parts.flatMap((part, place) => {
      const [, title, year] = /^(.+) \((\d{4})\)$/.exec(part) ?? [];
      if (title === undefined) return [];
      return names.split(";").map((name) => [`${name.trim()} ${place + 1}`, title, Number(year)] as const);
    });
  });
