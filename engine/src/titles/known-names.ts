/**
 * Names that no catalogue holds: nicknames, short forms, and the titles under which films ran in German, Spanish, French
 * and Italian. One film a line: title | year | names, separated by ";".
 */
import { seriesParts } from "./series-parts.ts";

const lines = `
The Lord of the Rings: The Fellowship of the Ring | 2001 | lotr; lotr 1; lord of the rings 1; fellowship; the fellowship; fotr; der herr der ringe; herr der ringe; die gefährten; el señor de los anillos; señor de los anillos; la comunidad del anillo; le seigneur des anneaux; seigneur des anneaux; la communauté de l'anneau; il signore degli anelli; la compagnia dell'anello; el señor de los anillos la comunidad del anillo; der herr der ringe die gefährten
The Lord of the Rings: The Two Towers | 2002 | lotr 2; lord of the rings 2; die zwei türme; las dos torres; les deux tours; le due torri
The Lord of the Rings: The Return of the King | 2003 | lotr 3; lord of the rings 3; rotk; die rückkehr des königs; el retorno del rey; le retour du roi; il ritorno del re
Star Wars: Episode IV - A New Hope | 1977 | star wars; star wars 4; star wars a new hope; the original star wars; krieg der sterne; la guerra de las galaxias; la guerre des étoiles; guerre stellari; eine neue hoffnung; original star wars
Star Wars: Episode V - The Empire Strikes Back | 1980 | empire strikes back; star wars 5; star wars empire strikes back; esb; das imperium schlägt zurück; el imperio contraataca; l'empire contre-attaque; l'impero colpisce ancora
Star Wars: Episode VI - Return of the Jedi | 1983 | return of the jedi; rotj; star wars 6; star wars return of the jedi; die rückkehr der jedi-ritter; el retorno del jedi; le retour du jedi; il ritorno dello jedi
Star Wars: Episode I - The Phantom Menace | 1999 | phantom menace; star wars 1; die dunkle bedrohung; la amenaza fantasma; la menace fantôme; la minaccia fantasma
Star Wars: Episode III - Revenge of the Sith | 2005 | revenge of the sith; star wars 3; die rache der sith; la venganza de los sith
Star Wars: Episode VII - The Force Awakens | 2015 | force awakens; star wars 7; das erwachen der macht; el despertar de la fuerza; le réveil de la force
Terminator 2: Judgment Day | 1991 | t2; terminator 2; terminator two; judgment day; judgement day; terminator 2 judgement day
The Godfather | 1972 | godfather; godfather 1; der pate; el padrino; le parrain; il padrino; the first godfather
The Godfather: Part II | 1974 | godfather 2; godfather two; the godfather 2; der pate 2; el padrino 2; le parrain 2; il padrino 2; the second godfather; godfather ii
The Shawshank Redemption | 1994 | shawshank; the shawshank; die verurteilten; cadena perpetua; sueños de libertad; sueño de fuga; les évadés; le ali della libertà
Schindler's List | 1993 | schindlers liste; la lista de schindler; la liste de schindler
Pulp Fiction | 1994 | tiempos violentos
The Silence of the Lambs | 1991 | silence of the lambs; das schweigen der lämmer; el silencio de los corderos; el silencio de los inocentes; le silence des agneaux; il silenzio degli innocenti
Seven | 1995 | se7en; sieben; los siete pecados capitales
Fight Club | 1999 | el club de la pelea; el club de la lucha
The Matrix | 1999 | matrix; matrix 1; la matrice
The Matrix Reloaded | 2003 | matrix 2
The Matrix Revolutions | 2003 | matrix 3
Back to the Future | 1985 | bttf; back to the future 1; zurück in die zukunft; regreso al futuro; volver al futuro; retour vers le futur; ritorno al futuro
Back to the Future Part II | 1989 | bttf 2; zurück in die zukunft 2; regreso al futuro 2
One Flew Over the Cuckoo's Nest | 1975 | cuckoo's nest; cuckoos nest; the cuckoo's nest; einer flog über das kuckucksnest; alguien voló sobre el nido del cuco; atrapado sin salida; vol au-dessus d'un nid de coucou; qualcuno volò sul nido del cuculo
Goodfellas | 1990 | good fellas; uno de los nuestros; buenos muchachos; les affranchis; quei bravi ragazzi; goodfellas drei jahrzehnte in der mafia
Life Is Beautiful | 1997 | la vita è bella; das leben ist schön; la vida es bella; la vie est belle
Amelie | 2001 | amélie; die fabelhafte welt der amélie; le fabuleux destin d'amélie poulain; il favoloso mondo di amélie; il favoloso mondo di amelie; amélie poulain; amelie poulain; amelie from montmartre
Spirited Away | 2001 | chihiros reise ins zauberland; el viaje de chihiro; le voyage de chihiro; la città incantata; 千と千尋の神隠し; sen to chihiro no kamikakushi
Princess Mononoke | 1997 | prinzessin mononoke; la princesa mononoke; princesse mononoké; principessa mononoke; もののけ姫
My Neighbor Totoro | 1988 | totoro; mein nachbar totoro; mi vecino totoro; mon voisin totoro; il mio vicino totoro; my neighbour totoro; となりのトトロ
Howl's Moving Castle | 2004 | das wandelnde schloss; el castillo ambulante; le château ambulant; il castello errante di howl; ハウルの動く城
Akira | 1988 | アキラ
Seven Samurai | 1954 | die sieben samurai; los siete samuráis; les sept samouraïs; i sette samurai; 七人の侍
Pan's Labyrinth | 2006 | el laberinto del fauno; pans labyrinth; le labyrinthe de pan; il labirinto del fauno
The Lives of Others | 2006 | das leben der anderen; la vida de los otros; la vie des autres; le vite degli altri
Downfall | 2004 | der untergang; el hundimiento; la caída; la chute; la caduta
Run Lola Run | 1998 | lola rennt; corre lola corre; cours lola cours
Good bye, Lenin! | 2003 | goodbye lenin; good bye lenin
Intouchables | 2011 | the intouchables; the untouchables 2011; ziemlich beste freunde; intocable; amigos intocables; quasi amici; untouchable 2011
The Dark Knight | 2008 | dark knight; tdk; el caballero oscuro; el caballero de la noche; le chevalier noir; il cavaliere oscuro; the joker movie with heath ledger
The Dark Knight Rises | 2012 | dark knight rises; tdkr; el caballero oscuro la leyenda renace; il cavaliere oscuro il ritorno
Inception | 2010 | el origen; origen
Interstellar | 2014 | interestelar
The Prestige | 2006 | el truco final; el gran truco; le prestige; prestige die meister der magie
Eternal Sunshine of the Spotless Mind | 2004 | eternal sunshine; spotless mind; vergiss mein nicht; olvídate de mí; eterno resplandor de una mente sin recuerdos; se mi lasci ti cancello
Forrest Gump | 1994 | gump
Saving Private Ryan | 1998 | private ryan; der soldat james ryan; salvar al soldado ryan; rescatando al soldado ryan; il faut sauver le soldat ryan; salvate il soldato ryan; spr
Inglourious Basterds | 2009 | inglorious bastards; inglorious basterds; inglourious bastards; malditos bastardos; bastardos sin gloria; bastardi senza gloria
Django Unchained | 2012 | django; django desencadenado; django sin cadenas
Once Upon a Time in the West | 1968 | spiel mir das lied vom tod; hasta que llegó su hora; il était une fois dans l'ouest; c'era una volta il west
Once Upon a Time in America | 1984 | es war einmal in amerika; érase una vez en américa; il était une fois en amérique; c'era una volta in america
The Good, the Bad and the Ugly | 1966 | good bad and ugly; the good the bad the ugly; good bad ugly; zwei glorreiche halunken; el bueno el feo y el malo; le bon la brute et le truand; il buono il brutto il cattivo; gbu
Some Like It Hot | 1959 | manche mögen's heiß; con faldas y a lo loco; certains l'aiment chaud; a qualcuno piace caldo
Gone with the Wind | 1939 | vom winde verweht; lo que el viento se llevó; autant en emporte le vent; via col vento
The Wizard of Oz | 1939 | wizard of oz; der zauberer von oz; el mago de oz; le magicien d'oz; il mago di oz
It's a Wonderful Life | 1946 | ist das leben nicht schön; qué bello es vivir; la vita è meravigliosa
Rear Window | 1954 | das fenster zum hof; la ventana indiscreta; fenêtre sur cour; la finestra sul cortile
North by Northwest | 1959 | der unsichtbare dritte; con la muerte en los talones; la mort aux trousses; intrigo internazionale
The Birds | 1963 | die vögel; los pájaros; les oiseaux; gli uccelli
2001: A Space Odyssey | 1968 | 2001; space odyssey; 2001 odyssee im weltraum; odyssee im weltraum; 2001 una odisea del espacio; 2001 l'odyssée de l'espace; 2001 odissea nello spazio
A Clockwork Orange | 1971 | clockwork orange; uhrwerk orange; la naranja mecánica; orange mécanique; arancia meccanica
The Shining | 1980 | shining; el resplandor
Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb | 1964 | dr strangelove; strangelove; doctor strangelove; dr seltsam; teléfono rojo; docteur folamour; il dottor stranamore
Jaws | 1975 | der weiße hai; tiburón; les dents de la mer; lo squalo
Raiders of the Lost Ark (Indiana Jones and the Raiders of the Lost Ark) | 1981 | indiana jones; raiders; jäger des verlorenen schatzes; en busca del arca perdida; les aventuriers de l'arche perdue; i predatori dell'arca perduta; indiana jones 1; raiders of the lost ark
Indiana Jones and the Last Crusade | 1989 | indiana jones 3; last crusade; der letzte kreuzzug; la última cruzada; la dernière croisade; l'ultima crociata
E.T. the Extra-Terrestrial | 1982 | et; e.t.; et the extraterrestrial; et der außerirdische; et el extraterrestre; et l'extra-terrestre; et l'extraterrestre; e.t. der außerirdische
Jurassic Park | 1993 | jurassic park 1; parque jurásico
Alien | 1979 | alien 1; alien el octavo pasajero; alien das unheimliche wesen; alien le huitième passager
Aliens | 1986 | alien 2; aliens el regreso; aliens scontro finale; aliens die rückkehr
Die Hard | 1988 | stirb langsam; jungla de cristal; la jungla de cristal; duro de matar; piège de cristal; trappola di cristallo; die hard 1
Home Alone | 1990 | kevin allein zu haus; kevin allein zuhaus; solo en casa; mi pobre angelito; maman j'ai raté l'avion; mamma ho perso l'aereo
Groundhog Day | 1993 | und täglich grüßt das murmeltier; atrapado en el tiempo; hechizo del tiempo; el día de la marmota; un jour sans fin; ricomincio da capo
Dead Poets Society | 1989 | club der toten dichter; der club der toten dichter; el club de los poetas muertos; la sociedad de los poetas muertos; le cercle des poètes disparus; l'attimo fuggente
Twelve Monkeys | 1995 | 12 monkeys; 12 monos; doce monos; l'armée des 12 singes; l'esercito delle 12 scimmie
The Usual Suspects | 1995 | usual suspects; die üblichen verdächtigen; sospechosos habituales; los sospechosos de siempre; i soliti sospetti
Léon: The Professional | 1994 | leon; leon the professional; the professional; léon der profi; leon der profi; el profesional; el perfecto asesino; el profesional leon
Reservoir Dogs | 1992 | perros de la calle; le iene; wilde hunde
The Departed | 2006 | departed; infiltrados; los infiltrados; les infiltrés; the departed il bene e il male
No Country for Old Men | 2007 | no country; no es país para viejos; non è un paese per vecchi
There Will Be Blood | 2007 | pozos de ambición; petróleo sangriento; il petroliere
The Truman Show | 1998 | truman show; el show de truman
Catch Me If You Can | 2002 | atrápame si puedes; arrête-moi si tu peux; prova a prendermi
The Sixth Sense | 1999 | sixth sense; el sexto sentido; sixième sens; il sesto senso; der sechste sinn
The Lion King | 1994 | lion king; der könig der löwen; könig der löwen; el rey león; le roi lion; il re leone
Finding Nemo | 2003 | findet nemo; buscando a nemo; le monde de nemo; alla ricerca di nemo
Up | 2009 | oben; là-haut
Inside Out | 2015 | alles steht kopf; del revés; intensamente; vice-versa; vice versa
Frozen | 2013 | die eiskönigin; la reine des neiges; frozen il regno di ghiaccio; frozen una aventura congelada; die eiskönigin völlig unverfroren
WALL·E | 2008 | walle; wall e
Ratatouille | 2007 | ratatuille; ratatoulle; ratatui
How to Train Your Dragon | 2010 | httyd; drachenzähmen leicht gemacht; cómo entrenar a tu dragón; dragons 2010; dragon trainer
Despicable Me | 2010 | ich einfach unverbesserlich; gru mi villano favorito; moi moche et méchant; cattivissimo me; mi villano favorito
Beauty and the Beast | 1991 | die schöne und das biest; la bella y la bestia; la belle et la bête; la bella e la bestia
Snow White and the Seven Dwarfs | 1937 | snow white; schneewittchen; blancanieves; blanche-neige; blanche neige; biancaneve
The Little Mermaid | 1989 | little mermaid; arielle die meerjungfrau; la sirenita; la petite sirène; la sirenetta
Sleeping Beauty | 1959 | dornröschen; la bella durmiente; la belle au bois dormant; la bella addormentata nel bosco
Harry Potter and the Sorcerer's Stone | 2001 | harry potter; harry potter 1; harry potter and the philosopher's stone; philosopher's stone; philosophers stone; sorcerers stone; der stein der weisen; harry potter und der stein der weisen; harry potter y la piedra filosofal; la piedra filosofal; harry potter à l'école des sorciers; harry potter e la pietra filosofale; hp1; hp 1; the first harry potter
Harry Potter and the Chamber of Secrets | 2002 | harry potter 2; chamber of secrets; die kammer des schreckens; la cámara secreta; la chambre des secrets; la camera dei segreti
Harry Potter and the Prisoner of Azkaban | 2004 | harry potter 3; prisoner of azkaban; azkaban; poa; der gefangene von askaban; el prisionero de azkaban; le prisonnier d'azkaban; il prigioniero di azkaban; hp3; hp 3
Harry Potter and the Goblet of Fire | 2005 | harry potter 4; goblet of fire; der feuerkelch; el cáliz de fuego; la coupe de feu; il calice di fuoco
Harry Potter and the Order of the Phoenix | 2007 | harry potter 5; order of the phoenix; der orden des phönix; la orden del fénix; l'ordre du phénix; l'ordine della fenice
Harry Potter and the Half-Blood Prince | 2009 | harry potter 6; half blood prince; half-blood prince; der halbblutprinz; el misterio del príncipe; le prince de sang-mêlé; il principe mezzosangue
Harry Potter and the Deathly Hallows: Part 1 | 2010 | harry potter 7; deathly hallows; deathly hallows 1; deathly hallows part 1; harry potter and the deathly hallows
Harry Potter and the Deathly Hallows: Part 2 | 2011 | harry potter 8; deathly hallows 2; deathly hallows part 2
Pirates of the Caribbean: The Curse of the Black Pearl | 2003 | pirates of the caribbean; potc; pirates of the carribean; fluch der karibik; piratas del caribe; pirates des caraïbes; pirati dei caraibi; la maldición de la perla negra; la maledizione della prima luna; la maledizione della luna; pirates of the caribbean 1; black pearl
The Hunger Games | 2012 | hunger games; die tribute von panem; tribute von panem; los juegos del hambre; juegos del hambre
The Hunger Games: Catching Fire | 2013 | catching fire; hunger games 2
Twilight | 2008 | crepúsculo; bis zum morgengrauen; biss zum morgengrauen; fascination
Mad Max: Fury Road | 2015 | fury road; mad max 4; furia en el camino; furia en la carretera
Blade Runner 2049 | 2017 | bladerunner 2049; br2049; blade runner 2
Blade Runner | 1982 | bladerunner
Everything Everywhere All at Once | 2022 | eeaao
Kill Bill: Vol. 1 | 2003 | kill bill; kill bill 1; kill bill volume one
Kill Bill: Vol. 2 | 2004 | kill bill 2; kill bill volume two
The Avengers | 2012 | avengers; avengers 1; los vengadores
Avengers: Infinity War - Part I | 2018 | infinity war; avengers infinity war; avengers 3
Avengers: Infinity War | 2018 | infinity war; avengers infinity war
Captain America: The Winter Soldier | 2014 | winter soldier; captain america 2
Captain America: Civil War | 2016 | captain america 3
Thor: Ragnarok | 2017 | ragnarok; thor 3
Guardians of the Galaxy | 2014 | guardians; gotg; guardianes de la galaxia; les gardiens de la galaxie; guardiani della galassia
Guardians of the Galaxy 2 | 2017 | guardians of the galaxy vol 2; guardians 2; gotg 2; guardians of the galaxy volume two
The Incredibles | 2004 | incredibles; los increíbles; die unglaublichen; les indestructibles; gli incredibili
Monsters, Inc. | 2001 | monsters inc; die monster ag; monster ag; monstruos sa; monstres et cie; monsters & co; monstres & cie
Monty Python and the Holy Grail | 1975 | holy grail; die ritter der kokosnuss; los caballeros de la mesa cuadrada; monty python sacré graal; monty python e il sacro graal; monty pythons holy grail
Monty Python's Life of Brian | 1979 | life of brian; das leben des brian; la vida de brian; la vie de brian; brian di nazareth
American Beauty | 1999 | belleza americana
Titanic | 1997 | titánic
Gladiator | 2000 | el gladiador; il gladiatore
A Beautiful Mind | 2001 | beautiful mind; genie und wahnsinn; una mente maravillosa; un homme d'exception
Good Will Hunting | 1997 | good will; el indomable will hunting; mente indomable; genio ribelle
The Green Mile | 1999 | green mile; la milla verde; milagros inesperados; la ligne verte; il miglio verde
American History X | 1998 | ahx
Requiem for a Dream | 2000 | requiem; réquiem por un sueño
Snatch | 2000 | snatch schweine und diamanten; cerdos y diamantes
Lock, Stock & Two Smoking Barrels | 1998 | lock stock; lock stock and two smoking barrels; bube dame könig gras
Oldboy | 2003 | old boy; 올드보이
Parasite | 2019 | gisaengchung; parásitos; 기생충
Crouching Tiger, Hidden Dragon | 2000 | crouching tiger; tiger and dragon; tigre y dragón; tigre et dragon; la tigre e il dragone
The Grand Budapest Hotel | 2014 | grand budapest; budapest hotel; el gran hotel budapest
The Wolf of Wall Street | 2013 | wolf of wall street; el lobo de wall street; le loup de wall street
The Social Network | 2010 | social network; la red social
The King's Speech | 2010 | kings speech; el discurso del rey; le discours d'un roi; il discorso del re; die rede des königs
Slumdog Millionaire | 2008 | slumdog
Into the Wild | 2007 | hacia rutas salvajes; in die wildnis; nelle terre selvagge
The Pursuit of Happyness | 2006 | pursuit of happiness; the pursuit of happiness; das streben nach glück; en busca de la felicidad; à la recherche du bonheur; la ricerca della felicità
The Notebook | 2004 | notebook; wie ein einziger tag; el diario de noah; diario de una pasión; n'oublie jamais; le pagine della nostra vita
Dirty Dancing | 1987 | baile caliente
Pretty Woman | 1990 | mujer bonita
Sleepless in Seattle | 1993 | schlaflos in seattle; algo para recordar; nuits blanches à seattle; insonnia d'amore
When Harry Met Sally... | 1989 | when harry met sally; harry und sally; cuando harry encontró a sally; quand harry rencontre sally; harry ti presento sally
Love Actually | 2003 | tatsächlich liebe
Bridget Jones's Diary | 2001 | bridget jones; schokolade zum frühstück; el diario de bridget jones; le journal de bridget jones; il diario di bridget jones
The Devil Wears Prada | 2006 | devil wears prada; der teufel trägt prada; el diablo viste de prada; el diablo viste a la moda; le diable s'habille en prada; il diavolo veste prada
The Exorcist | 1973 | exorcist; der exorzist; el exorcista; l'exorciste; l'esorcista
The Blair Witch Project | 1999 | blair witch
The Texas Chainsaw Massacre | 1974 | texas chainsaw; texas chain saw massacre; la matanza de texas; massacre à la tronçonneuse
A Nightmare on Elm Street | 1984 | nightmare on elm street; freddy krueger; pesadilla en elm street
The Ring | 2002 | ring 2002; le cercle; la señal
Let the Right One In | 2008 | so finster die nacht; déjame entrar; morse; lasciami entrare
Cinema Paradiso | 1988 | nuovo cinema paradiso
The Postman | 1994 | il postino
La Dolce Vita | 1960 | das süße leben; la dulce vida; la douceur de vivre
Bicycle Thieves | 1948 | the bicycle thief; ladri di biciclette; fahrraddiebe; ladrón de bicicletas; le voleur de bicyclette
The 400 Blows | 1959 | les quatre cents coups; les 400 coups; sie küssten und sie schlugen ihn; los 400 golpes
Breathless | 1960 | à bout de souffle; außer atem; al final de la escapada; sin aliento; fino all'ultimo respiro
Jules and Jim | 1962 | jules et jim; jules y jim
The Great Escape | 1963 | great escape; gesprengte ketten; la gran evasión; la grande évasion; la grande fuga
The Seventh Seal | 1957 | das siebente siegel; el séptimo sello; le septième sceau; il settimo sigillo; det sjunde inseglet
City of God | 2002 | cidade de deus; ciudad de dios; la cité de dieu
Life of Pi | 2012 | schiffbruch mit tiger; la vida de pi; una aventura extraordinaria; l'odyssée de pi; vita di pi
Rain Man | 1988 | cuando dos hermanos se encuentran; l'uomo della pioggia
The Breakfast Club | 1985 | breakfast club; el club de los cinco
The Big Lebowski | 1998 | big lebowski; lebowski; el gran lebowski; il grande lebowski
Fargo | 1996 | fargo blutiger schnee
Trainspotting | 1996 | trainspotting neue helden
Memento | 2000 | amnesia memento
The Pianist | 2002 | der pianist; el pianista; le pianiste; il pianista
The Butterfly Effect | 2004 | butterfly effect; el efecto mariposa; l'effet papillon
The Bourne Identity | 2002 | bourne; bourne 1; die bourne identität; el caso bourne; identidad desconocida; la mémoire dans la peau
Casino Royale | 2006 | the first daniel craig bond
Ocean's Eleven | 2001 | oceans 11; ocean's 11; hagan juego; la gran estafa
The Hangover | 2009 | hangover; resacón en las vegas; qué pasó ayer; very bad trip; una notte da leoni
Mrs. Doubtfire | 1993 | mrs doubtfire; das stachelige kindermädchen; señora doubtfire; papá por siempre; madame doubtfire
The Mask | 1994 | die maske; la máscara
Charlie and the Chocolate Factory | 2005 | charlie und die schokoladenfabrik; charlie y la fábrica de chocolate; charlie et la chocolaterie; la fabbrica di cioccolato
Edward Scissorhands | 1990 | edward mit den scherenhänden; eduardo manostijeras; el joven manos de tijera; edward aux mains d'argent; edward mani di forbice
The Nightmare Before Christmas | 1993 | nightmare before christmas; pesadilla antes de navidad; l'étrange noël de monsieur jack; l'étrange noël de mr jack
Close Encounters of the Third Kind | 1977 | close encounters; unheimliche begegnung der dritten art; encuentros en la tercera fase; rencontres du troisième type; incontri ravvicinati del terzo tipo
Planet of the Apes | 1968 | planet der affen; el planeta de los simios; la planète des singes; il pianeta delle scimmie
Apocalypse Now | 1979 | apocalipsis ahora
Full Metal Jacket | 1987 | la chaqueta metálica; nacido para matar
Platoon | 1986 | pelotón
The Bridge on the River Kwai | 1957 | bridge over the river kwai; die brücke am kwai; el puente sobre el río kwai; le pont de la rivière kwai; il ponte sul fiume kwai
Lawrence of Arabia | 1962 | lawrence von arabien; lawrence de arabia; lawrence d'arabie; lawrence d'arabia
12 Angry Men | 1957 | twelve angry men; die zwölf geschworenen; doce hombres sin piedad; 12 hombres en pugna; douze hommes en colère; 12 hommes en colère; la parola ai giurati
To Kill a Mockingbird | 1962 | wer die nachtigall stört; matar a un ruiseñor; il buio oltre la siepe; du silence et des ombres
The Hunchback of Notre Dame | 1996 | der glöckner von notre dame; el jorobado de notre dame; le bossu de notre-dame
The Intouchables | 2011 | ziemlich beste freunde
The Hobbit: An Unexpected Journey | 2012 | hobbit; the hobbit; der hobbit; el hobbit; le hobbit; lo hobbit; the first hobbit
The Chronicles of Narnia: The Lion, the Witch and the Wardrobe | 2005 | narnia; chronicles of narnia; die chroniken von narnia; las crónicas de narnia; le monde de narnia; le cronache di narnia
X-Men | 2000 | xmen; x men 1
X2: X-Men United | 2003 | x2
X-Men: Days of Future Past | 2014 | days of future past
Spider-Man | 2002 | spiderman; spiderman 1; el hombre araña
Spider-Man: Into the Spider-Verse | 2018 | into the spiderverse; spider verse; spiderverse
Mission: Impossible | 1996 | mission impossible 1; mi1; misión imposible; mission impossible
Mission: Impossible - Ghost Protocol | 2011 | mission impossible 4; ghost protocol
Mission: Impossible - Fallout | 2018 | fallout; mission impossible 6
The Fast and the Furious | 2001 | fast and furious; fast & furious; fast and furious 1; a todo gas; rápido y furioso; f&f
Ghostbusters (a.k.a. Ghost Busters) | 1984 | ghostbusters; ghost busters; die geisterjäger; cazafantasmas; los cazafantasmas; sos fantômes; acchiappafantasmi
Ghostbusters | 1984 | die geisterjäger; cazafantasmas; los cazafantasmas; sos fantômes; acchiappafantasmi
The Big Short | 2015 | big short; la gran apuesta
The Imitation Game | 2014 | imitation game; descifrando enigma; el código enigma
The Theory of Everything | 2014 | theory of everything; die entdeckung der unendlichkeit; la teoría del todo
Shaun of the Dead | 2004 | zombies party; muertos de risa; l'alba dei morti dementi
Hot Fuzz | 2007 | arma fatal
The Secret Life of Walter Mitty | 2013 | walter mitty; das erstaunliche leben des walter mitty; la vida secreta de walter mitty
The Curious Case of Benjamin Button | 2008 | benjamin button; der seltsame fall des benjamin button; el curioso caso de benjamin button
Birdman: Or (The Unexpected Virtue of Ignorance) | 2014 | birdman
Crash | 2004 | l.a. crash; la crash
The Fault in Our Stars | 2014 | fault in our stars; das schicksal ist ein mieser verräter; bajo la misma estrella; colpa delle stelle; nos étoiles contraires
The Hitchhiker's Guide to the Galaxy | 2005 | hitchhikers guide; hitchhiker's guide; hhgttg; per anhalter durch die galaxis; guía del autoestopista galáctico
O Brother, Where Art Thou? | 2000 | o brother; oh brother where art thou; oh brother
Borat: Cultural Learnings of America for Make Benefit Glorious Nation of Kazakhstan | 2006 | borat
Crazy, Stupid, Love. | 2011 | crazy stupid love
Everything Is Illuminated | 2005 | alles ist erleuchtet
`;

/** [name as people write it, title, year]. */
export const knownNames: readonly (readonly [name: string, title: string, year: number])[] = [
  ...lines
    .split("\n")
    .filter((line) => line.includes("|"))
    .flatMap((line) => {
      const [title = "", year = "", names = ""] = line.split("|").map((part) => part.trim());
      return names
        .split(";")
        .map((name) => name.trim())
        .filter((name) => name !== "")
        .map((name) => [name, title, Number(year)] as const);
    }),
  ...seriesParts,
];
