/** Words about families, ages of life, homes and loss. */
import { groups } from "./group.ts";

export const family = groups(`
sibling, brother > brothers, twin, siblings, estranged
sibling, sister > sisters, twin, siblings, estranged
siblings, brothers and sisters > brother, sister, family
brotherhood, brothers, brotherly love, fraternal bond > brother, bond, loyalty
sisterhood, sisters, sisterly bond > sister, bond, women
sibling rivalry, feuding brothers, jealous sister, feuding sisters > brother, sister, rivalry, jealous
twin, twins, identical twins, twin brother, twin sister > double, switch, separated
switched at birth, baby swap, swapped babies, changeling > baby, birth, identity, parents
half brother, half sister, long lost sibling, long lost brother > brother, sister, discover
father and son, father son relationship, fatherhood, dad > father, son, estranged, bond
father and daughter, father daughter relationship, doting father > father, daughter, bond
mother and son, mother son relationship, domineering mother, smothering mother > mother, son
mother and daughter, mother daughter relationship > mother, daughter
motherhood, mother, mom, mum > baby, child, pregnant, maternal
parent, parenting, parenthood, raising children, raising kids > mother, father, raise, child, kids
single mother, single mom, lone mother, unwed mother > single, mother, son, daughter, raise
single father, single dad, widowed father, bringing up children alone > father, widower, raise, daughter, son
stay at home dad, house husband, mr mom > father, kids, housewife
absent father, deadbeat dad, searching for father, father figure, absentee father > father, estranged, abandoned, surrogate
missing mother, searching for mother, long lost mother > mother, search, abandoned
stepparent, step parent, stepmother > remarry, stepdaughter, stepson, new wife
stepparent, step parent, stepfather > remarry, stepdaughter, stepson
stepfamily, blended family > stepmother, stepfather, kids, remarry
adoption, adopted child, adoptive parents, foster child, foster care, foster parent > adopted, adopt, orphan, foster, orphanage
orphan, orphanage, orphaned, parentless > adopted, foster, parents died, raised
abandoned child, foundling, abandoned baby, baby left on doorstep > baby, abandoned, orphan, doorstep
baby, infant, newborn > child, birth, pregnant, parents
pregnancy, pregnant, expecting a baby, unplanned pregnancy, unwanted pregnancy > baby, birth, mother
teen pregnancy, pregnant teenager, teenage mother > pregnant, teenager, baby, high school
abortion, reproductive rights, pro choice > pregnant, pregnancy, illegal
infertility, childless couple, childless, fertility treatment, sperm donor > baby, donor, conceive, child
surrogate mother, surrogacy > baby, pregnant, couple
grandparent, grandfather, grandpa, granddad > elderly, grandson, granddaughter, old man
grandparent, grandmother, grandma, granny > elderly, grandson, granddaughter, old woman
grandchild, grandson > grandfather, grandmother
grandchild, granddaughter > grandfather, grandmother
uncle, nephew > aunt, raised, family
aunt, niece > uncle, raised, family
cousin, relative, kin, extended family > family, relatives
in laws, mother in law, father in law, meeting the parents, meet the parents > fiance, parents, wedding, family
family, relatives, family life > parents, children, household, home
family drama, family conflict, family problems, family strife > estranged, siblings, secrets, parents, dysfunctional
dysfunctional family, messed up family, troubled family, broken family > dysfunctional, estranged, siblings, family
eccentric family, quirky family, oddball family > eccentric, family, dysfunctional
family saga, (generations), several generations, multigenerational > dynasty, decades, family, epic
family secret, dark family secret, skeletons in the closet > secrets, past, family, revealed, hidden
family reunion, family gathering, family get together > reunite, reunion, siblings, relatives, holiday
family business, family company > inherit, business, father, son
family vacation, family holiday, family trip, family road trip > vacation, trip, family, holiday
estranged, reconciliation, reconcile, mending fences > reunite, reconnect, father, daughter, forgive
reunion, reunite, reunited, reunion of friends > old friends, gather, years later, reunites
lost and found family, long lost, separated family > reunite, separated, search, lost
inheritance, heir, heiress, inherit, will reading, last will > fortune, inherits, estate, wealthy, relative
family patriarch, patriarch, matriarch > family, dynasty, wealthy, dying
runaway, running away from home, runaway child, runaway teen > runs away, flee, teenager, street
latchkey kid, children left alone, home alone, left home alone > alone, kids, parents, burglar
child abuse, abused child, abusive parent, abusive father, childhood abuse > abuse, abused, abusive, violent
child molestation, pedophile, child sexual abuse, paedophile, incest > abuse, molested, priest, incestuous
domestic violence, abusive husband, wife beater, battered wife, abusive relationship > abusive, abuse, wife, husband, escape
custody battle, child custody, custody > divorce, divorced, parents, court
divorce, divorced, separation, breakup of a marriage, marriage breakdown > ex wife, ex husband, separated, custody, marriage
remarriage, second marriage, ex spouses, ex wife, ex husband > divorced, remarry, divorce
widow, widowhood, widowed woman > widowed, husband died, grieving, late husband
widower, widowed man > widowed, late wife, grieving, wife died
grief, mourning, bereavement, grieving, losing loved ones > death, loss, tragic, cope, mourn, died
loss of a child, death of a child, losing a child > grieving, son, daughter, parents, tragedy, death
death in the family, funeral, burial > death, died, mourning, coffin
babysitter, nanny, au pair, governess > babysitting, children, kids, hired
household, domestic life, home life, family home > house, home, family
housewife, homemaker, suburban housewife > suburban, husband, bored, marriage
suburbia, suburb, suburban, suburban life > neighborhood, suburban family, housewife, neighbor
neighbor, neighbour, next door, neighbours > neighborhood, apartment
moving house, new home, new house, moving to new town > moves, move, house
homecoming, return home, hometown, return to hometown, going home > returns, home, estranged
old age, elderly, (ageing), (aging), growing old, senior citizen, old people, pensioner > old man, old woman, retired, senior, elderly couple
old couple, elderly couple, love in old age, late love > elderly, aging, older, marriage
nursing home, retirement home, old folks home, care home > elderly, retired, residents, old
retirement, retired, retiree > elderly, aging, retire
generation gap, generational conflict, intergenerational friendship, old and young > older, younger, elderly, generations
middle age, middle aged, midlife crisis, mid life crisis > forty, crisis, mid life, bored, marriage
(turning thirty), thirtysomething, approaching thirty, turning forty > thirty, thirties, single, career
child, kid, childhood, little boy, little girl > boy, girl, young, kids
children's adventure, kids adventure, kids on bikes, kids on an adventure > kids, group of friends, adventure, treasure, children
childhood memories, childhood nostalgia, memories of childhood > remember, memories, growing up, youth, childhood
lost childhood, loss of innocence, end of innocence, innocence lost > innocence, childhood, boy, summer
child prodigy, gifted child, prodigy, wunderkind > gifted, genius, talented, chess, precocious
precocious child, wise child > precocious, young girl, clever
imaginary friend, imaginary companion > imaginary, child, lonely, invisible
child narrator, child's point of view, child's perspective > boy, girl, young, childhood
toy, doll, toys, teddy bear > child, puppet, play
wayward son, prodigal son, (black sheep) > returns, estranged, family, home
honor killing, family honor, arranged marriage, forced marriage > arranged, tradition, bride, marry, honor
family loyalty, blood ties, ties of blood > loyalty, family, brother
favorite child, disowned, outcast from the family > estranged, inherit
found family, makeshift family, surrogate family, chosen family > surrogate, orphan, misfits, family
caregiver, carer, caring for a parent, aging parents > care, elderly, illness, dying
family dinner, family meal, thanksgiving > dinner, holiday, family
`);
