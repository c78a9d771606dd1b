/** Directors and actors whom people ask for by name, for catalogues that know few people; most asked first. */
export const famousDirectors = `Steven Spielberg; Christopher Nolan; Quentin Tarantino; Martin Scorsese; Stanley Kubrick; Alfred Hitchcock; David Fincher; Ridley Scott;
  Tim Burton; Wes Anderson; Joel Coen; Ethan Coen; Denis Villeneuve; David Lynch; Guillermo del Toro; Hayao Miyazaki; James Cameron; Peter Jackson; Woody Allen;
  Clint Eastwood; Francis Ford Coppola; Sofia Coppola; Paul Thomas Anderson; Darren Aronofsky; Edgar Wright; Guy Ritchie; Danny Boyle; Spike Lee; Spike Jonze;
  Michael Mann; Michael Bay; Robert Zemeckis; Ron Howard; Richard Linklater; Terrence Malick; Terry Gilliam; Sam Mendes; Sam Raimi; John Carpenter; Brian De Palma;
  Sergio Leone; Akira Kurosawa; Ingmar Bergman; Federico Fellini; François Truffaut; Jean-Luc Godard; Andrei Tarkovsky; Roman Polanski; Billy Wilder; Frank Capra;
  Orson Welles; John Ford; Howard Hawks; David Lean; Sidney Lumet; Werner Herzog; Wim Wenders; Pedro Almodóvar; Alfonso Cuarón; Alejandro González Iñárritu; Bong Joon-ho;
  Park Chan-wook; Wong Kar-wai; Zhang Yimou; Ang Lee; John Woo; Takashi Miike; Takeshi Kitano; Satoshi Kon; Makoto Shinkai; Mamoru Oshii; Isao Takahata; Jordan Peele; Ari Aster;
  Robert Eggers; Greta Gerwig; Noah Baumbach; Taika Waititi; Rian Johnson; Ryan Coogler; Damien Chazelle; Barry Jenkins; Yorgos Lanthimos; Lars von Trier; Thomas Vinterberg;
  Michael Haneke; Gaspar Noé; Luc Besson; Jean-Pierre Jeunet; Michel Gondry; Jacques Tati; Éric Rohmer; Robert Altman; Jim Jarmusch; Gus Van Sant; Steven Soderbergh; Oliver Stone;
  Paul Verhoeven; David Cronenberg; George Romero; Wes Craven; M. Night Shyamalan; George Lucas; J.J. Abrams; Zack Snyder; Matthew Vaughn; Kathryn Bigelow; Jane Campion; Agnès Varda;
  Nora Ephron; John Hughes; Rob Reiner; Judd Apatow; Kevin Smith; Robert Rodriguez; Nicolas Winding Refn; Luca Guadagnino; Paolo Sorrentino; Dario Argento; Mel Brooks; Charlie Chaplin; Buster Keaton;
  Fritz Lang; F.W. Murnau; Elia Kazan; Roger Corman; Abbas Kiarostami; Asghar Farhadi; Hirokazu Kore-eda; Yasujirō Ozu; Kenji Mizoguchi; Satyajit Ray; Mira Nair; Ken Loach; Mike Leigh; Emir Kusturica; Aki Kaurismäki;
  Alex Garland; Neill Blomkamp; Gore Verbinski; Chris Columbus; Brad Bird; Pete Docter; Nick Park; Henry Selick; James Gunn; Jon Favreau; Joe Wright; Tom Hooper; Steve McQueen; Tony Scott; Doug Liman; Paul Greengrass; John Lasseter;
  Luis Buñuel; Jean Renoir; Jean-Pierre Melville; Michelangelo Antonioni; Pier Paolo Pasolini; Vittorio De Sica; Roberto Rossellini; Roland Emmerich; Wolfgang Petersen; Tom Tykwer; Fatih Akin; Claude Chabrol; Jacques Audiard; Leos Carax; Céline Sciamma`;

export const famousActors = `Tom Hanks; Tom Cruise; Leonardo DiCaprio; Brad Pitt; Johnny Depp; Robert De Niro; Al Pacino; Denzel Washington; Morgan Freeman; Samuel L. Jackson; Bruce Willis; Harrison Ford;
  Matt Damon; Ben Affleck; George Clooney; Christian Bale; Will Smith; Jim Carrey; Robin Williams; Bill Murray; Adam Sandler; Will Ferrell; Ben Stiller; Jack Black; Steve Carell; Seth Rogen; Owen Wilson; Vince Vaughn;
  Eddie Murphy; Steve Martin; Nicolas Cage; Keanu Reeves; Sylvester Stallone; Arnold Schwarzenegger; Jean-Claude Van Damme; Jason Statham; Dwayne Johnson; Vin Diesel; Jackie Chan; Jet Li; Bruce Lee; Donnie Yen; Liam Neeson;
  Mel Gibson; Kevin Costner; Kevin Spacey; Russell Crowe; Hugh Jackman; Hugh Grant; Colin Firth; Daniel Craig; Sean Connery; Roger Moore; Pierce Brosnan; Michael Caine; Anthony Hopkins; Ian McKellen; Patrick Stewart; Gary Oldman; Tim Roth; Jude Law;
  Ewan McGregor; Daniel Day-Lewis; Ralph Fiennes; Benedict Cumberbatch; Tom Hardy; Michael Fassbender; James McAvoy; Cillian Murphy; Colin Farrell; Brendan Gleeson; Idris Elba; Chiwetel Ejiofor; Robert Downey Jr.; Chris Evans; Chris Hemsworth; Chris Pratt; Chris Pine;
  Mark Ruffalo; Jeremy Renner; Ryan Gosling; Ryan Reynolds; Jake Gyllenhaal; Joaquin Phoenix; Edward Norton; Matthew McConaughey; Philip Seymour Hoffman; Paul Giamatti; John Goodman; Steve Buscemi; Jeff Bridges; Jeff Goldblum; John Travolta; John Cusack; John Malkovich;
  Dustin Hoffman; Jack Nicholson; Robert Redford; Paul Newman; Steve McQueen; Gene Hackman; Robert Duvall; Marlon Brando; James Dean; Humphrey Bogart; Cary Grant; James Stewart; Gregory Peck; Henry Fonda; John Wayne; Clark Gable; Fred Astaire; Gene Kelly; Peter Sellers; Woody Harrelson;
  Christoph Waltz; Mads Mikkelsen; Viggo Mortensen; Javier Bardem; Antonio Banderas; Benicio del Toro; Gael García Bernal; Pedro Pascal; Oscar Isaac; Adam Driver; Timothée Chalamet; Robert Pattinson; Daniel Kaluuya; Mahershala Ali; Michael B. Jordan; Chadwick Boseman; Jamie Foxx; Don Cheadle; Forest Whitaker; Laurence Fishburne; Danny Glover; Danny DeVito; Dan Aykroyd; Chevy Chase; Joe Pesci; Harvey Keitel; Willem Dafoe; Christopher Walken; Kurt Russell; Patrick Swayze; Michael Douglas; Michael Keaton; Val Kilmer; Bill Paxton; Alan Rickman; Rowan Atkinson; Simon Pegg; Sacha Baron Cohen;
  Alain Delon; Jean-Paul Belmondo; Gérard Depardieu; Louis de Funès; Jean Reno; Vincent Cassel; Omar Sy; Jean Dujardin; Daniel Auteuil; Marcello Mastroianni; Roberto Benigni; Toni Servillo; Klaus Kinski; Bruno Ganz; Daniel Brühl; Moritz Bleibtreu; Til Schweiger; Toshiro Mifune; Tony Leung; Song Kang-ho; Shah Rukh Khan; Aamir Khan; Amitabh Bachchan; Irrfan Khan;
  Meryl Streep; Julia Roberts; Sandra Bullock; Nicole Kidman; Cate Blanchett; Kate Winslet; Julianne Moore; Jodie Foster; Susan Sarandon; Sigourney Weaver; Michelle Pfeiffer; Diane Keaton; Frances McDormand; Helen Mirren; Judi Dench; Maggie Smith; Emma Thompson; Emma Stone; Emma Watson; Anne Hathaway; Amy Adams; Jennifer Lawrence; Jennifer Aniston; Jennifer Lopez; Jennifer Connelly; Scarlett Johansson; Natalie Portman; Keira Knightley; Charlize Theron; Angelina Jolie; Halle Berry; Viola Davis; Octavia Spencer; Lupita Nyong'o; Zoe Saldana; Uma Thurman; Winona Ryder; Drew Barrymore; Cameron Diaz; Reese Witherspoon; Meg Ryan; Goldie Hawn; Whoopi Goldberg; Melissa McCarthy; Kristen Wiig; Tina Fey; Amy Poehler; Margot Robbie; Saoirse Ronan; Florence Pugh; Anya Taylor-Joy; Zendaya; Brie Larson; Jessica Chastain; Rachel McAdams; Rachel Weisz; Carey Mulligan; Tilda Swinton; Olivia Colman; Kristen Stewart; Kirsten Dunst; Hilary Swank; Penélope Cruz; Salma Hayek; Marion Cotillard; Juliette Binoche; Isabelle Huppert; Catherine Deneuve; Audrey Tautou; Léa Seydoux; Eva Green; Sophie Marceau; Brigitte Bardot; Monica Bellucci; Sophia Loren; Audrey Hepburn; Katharine Hepburn; Grace Kelly; Ingrid Bergman; Marilyn Monroe; Elizabeth Taylor; Bette Davis; Judy Garland; Julie Andrews; Jane Fonda; Mia Farrow; Michelle Yeoh; Maggie Cheung; Gong Li; Zhang Ziyi; Lucy Liu; Sandra Oh; Awkwafina; Franka Potente; Nina Hoss; Sandra Hüller; Diane Kruger; Michelle Rodriguez; Milla Jovovich; Demi Moore; Sharon Stone; Glenn Close; Kathy Bates; Jamie Lee Curtis; Toni Collette; Naomi Watts; Laura Dern; Laura Linney`;

/** What people call them; only behind "with" and "by". */
export const calledByFans: ReadonlyMap<string, string> = new Map(
  Object.entries({
    keanu: "Keanu Reeves",
    denzel: "Denzel Washington",
    leo: "Leonardo DiCaprio",
    arnie: "Arnold Schwarzenegger",
    sly: "Sylvester Stallone",
    meryl: "Meryl Streep",
    sigourney: "Sigourney Weaver",
    scarlett: "Scarlett Johansson",
    angelina: "Angelina Jolie",
    keira: "Keira Knightley",
    reese: "Reese Witherspoon",
    uma: "Uma Thurman",
    idris: "Idris Elba",
    rdj: "Robert Downey Jr.",
    pta: "Paul Thomas Anderson",
    srk: "Shah Rukh Khan",
    bergman: "Ingmar Bergman",
    coppola: "Francis Ford Coppola",
    anderson: "Wes Anderson",
  }),
);
