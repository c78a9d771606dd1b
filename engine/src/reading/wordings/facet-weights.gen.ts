/** Made by npm run learn:facets -- --write from requests of our own (engine/test/labelled-requests, CC0); in twentieths. */
export const facetWeights = `	2,0,-1
against -1 -1 +	-1,3,-7
against -1 -1 -	6,-7,-2
against -1 -1 0	-4,3,-2
against -1 -2 +	-7,-3,5
against -1 -2 -	-7,-12,18
against -1 -2 0	-2,2,-4
against -1 -3 +	-1,-6,7
against -1 -3 -	3,-2,-3
against -1 -3 0	-6,0,3
against -1 -4 +	5,-2,-6
against -1 -4 -	-4,3,-4
against -1 -4 0	-1,-2,2
against -1 -5 +	2,-1,-1
against -1 -5 -	-5,-5,5
against -1 -5 0	-1,3,-2
against -1 -6 +	-1,4,-4
against -1 -6 -	12,-4,-14
against -1 -6 0	-1,5,-4
against -1 0 +	-3,-7,7
against -1 0 -	-7,11,-9
against -1 0 0	-7,1,0
against -1 1 -	-2,-3,6
against -1 1 0	-12,-14,23
against -1 none -	-6,6,-6
against -1 none 0	1,1,-2
against -2 -1 +	2,-6,1
against -2 -1 -	3,-13,5
against -2 -1 0	-4,-2,1
against -2 -2 +	1,-7,2
against -2 -2 -	-11,-4,15
against -2 -2 0	-6,-7,10
against -2 -3 +	10,-11,-3
against -2 -3 -	-3,-5,7
against -2 -3 0	-9,-2,12
against -2 -4 +	0,-7,6
against -2 -4 -	6,14,-19
against -2 -4 0	-2,0,3
against -2 -5 +	-1,-4,4
against -2 -5 -	2,-9,0
against -2 -5 0	2,1,-2
against -2 -6 +	0,2,-1
against -2 -6 -	14,-10,-9
against -2 -6 0	2,1,-3
against -2 0 -	-5,-9,12
against -2 0 0	-12,-2,5
against -2 1 -	4,-5,-2
against -2 1 0	8,-25,8
against -2 2 -	-4,-1,5
against -2 none +	0,3,-4
against -2 none -	-3,9,-5
against -2 none 0	0,2,-3
against -3 -1 +	9,-17,3
against -3 -1 -	-10,3,7
against -3 -1 0	0,-5,2
against -3 -2 +	1,-13,2
against -3 -2 -	-8,-5,11
against -3 -2 0	-4,0,4
against -3 -3 +	-10,-3,9
against -3 -3 -	2,2,-6
against -3 -3 0	-7,-1,8
against -3 -4 +	9,-2,-9
against -3 -4 -	-5,-10,9
against -3 -6 +	2,1,-2
against -3 -6 -	-2,-4,4
against -3 -6 0	2,1,-1
against -3 0 -	4,3,-8
against -3 0 0	-4,-15,11
against -3 1 -	3,-5,-1
against -3 1 0	-4,7,-7
against -3 2 -	-4,-1,4
against -3 none +	2,1,-4
against -3 none -	8,-8,-3
against -3 none 0	3,0,-2
against -4 -1 +	-8,-4,7
against -4 -1 -	-7,-4,11
against -4 -1 0	0,-6,3
against -4 -2 +	-7,-7,7
against -4 -2 -	7,-3,-5
against -4 -2 0	1,-3,1
against -4 -3 +	-4,-3,4
against -4 -3 -	-1,-6,5
against -4 -3 0	-5,4,1
against -4 -4 +	9,-12,-1
against -4 -4 -	9,-2,-8
against -4 -5 +	-7,1,5
against -4 -5 -	-2,-5,3
against -4 -5 0	1,-2,0
against -4 -6 +	3,-1,-2
against -4 -6 -	7,-3,-3
against -4 -6 0	4,-2,-3
against -4 0 -	5,-3,-2
against -4 0 0	2,-11,3
against -4 1 -	-4,-1,5
against -4 1 0	9,-11,-5
against -4 2 -	-5,-1,6
against -4 2 0	-14,-4,16
against -4 3 -	-3,0,4
against -4 none +	5,1,-4
against -4 none -	6,2,-10
against -4 none 0	2,0,-1
against -5 -1 -	-15,11,2
against -5 -1 0	-3,-3,5
against -5 -2 +	-12,0,5
against -5 -2 -	9,-4,-6
against -5 -2 0	2,-5,2
against -5 -3 +	-2,-17,7
against -5 -3 -	0,-4,3
against -5 -3 0	2,-1,0
against -5 -4 +	-3,-5,6
against -5 -4 -	5,-2,-2
against -5 -4 0	-1,0,2
against -5 -5 +	19,-11,-7
against -5 -5 -	5,-3,-2
against -5 -6 +	4,-2,-2
against -5 -6 -	6,-3,-3
against -5 -6 0	5,-3,-2
against -5 0 -	-13,-3,15
against -5 0 0	-10,-8,14
against -5 1 -	-7,-1,8
against -5 1 0	-19,-3,20
against -5 2 -	-4,-2,5
against -5 none +	7,-2,-5
against -5 none -	6,3,-11
against -5 none 0	4,-2,-2
against -6 -1 -	-4,-1,5
against -6 -1 0	0,-5,4
against -6 -2 +	-4,-6,6
against -6 -2 -	-1,-2,3
against -6 -2 0	-1,-4,6
against -6 -3 +	-2,4,0
against -6 -3 -	1,-2,1
against -6 -3 0	3,-4,0
against -6 -4 +	-10,4,6
against -6 -4 -	1,-2,1
against -6 -4 0	2,-4,2
against -6 -5 +	11,-11,-1
against -6 -5 -	3,-2,-2
against -6 -5 0	3,-3,0
against -6 -6 +	4,-4,0
against -6 -6 -	3,-1,-2
against -6 -6 0	5,-3,-2
against -6 0 -	-7,-2,9
against -6 0 0	-4,-3,4
against -6 1 -	-9,-1,10
against -6 1 0	-15,0,13
against -6 2 -	-8,-1,8
against -6 2 0	-8,-2,9
against -6 3 0	4,-2,-4
against -6 none +	10,-4,-6
against -6 none -	-6,-11,11
against -6 none 0	6,-3,-3
against 0 -1 +	-12,-4,9
against 0 -1 -	-11,15,-13
against 0 -1 0	-10,6,-2
against 0 -2 +	-3,4,-2
against 0 -2 -	-10,-3,12
against 0 -2 0	1,2,-11
against 0 -3 +	9,-4,-8
against 0 -3 -	9,11,-22
against 0 -3 0	-1,5,-8
against 0 -4 +	-4,3,0
against 0 -4 -	-18,-5,17
against 0 -4 0	0,-2,1
against 0 -5 +	1,0,-2
against 0 -5 -	-4,-1,2
against 0 -5 0	-4,3,0
against 0 -6 +	-4,7,-3
against 0 -6 -	2,15,-29
against 0 -6 0	-3,7,-5
against 0 0 +	-5,9,-7
against 0 0 -	-4,-11,13
against 0 0 0	14,-20,-6
against 0 1 +	-17,6,-1
against 0 1 -	-2,-5,8
against 0 none +	-3,1,3
against 0 none -	8,-11,1
against 0 none 0	-2,3,-1
against 1 -1 +	-16,-13,18
against 1 -1 0	-3,0,0
against 1 -2 +	4,-3,0
against 1 -2 -	5,7,-14
against 1 -2 0	0,0,-11
against 1 -3 +	-15,9,1
against 1 -3 -	-16,7,-1
against 1 -3 0	-9,-3,4
against 1 -4 +	4,3,-8
against 1 -4 0	-2,2,-4
against 1 -5 +	-3,5,-2
against 1 -5 -	-20,9,-2
against 1 -5 0	-5,10,-9
against 1 -6 +	0,2,-3
against 1 -6 0	-7,5,2
against 1 none +	-3,4,-1
against 1 none -	13,-23,-1
against 1 none 0	-1,6,-6
against 2 -2 +	-9,3,1
against 2 -3 +	6,6,-14
against 2 -3 0	-16,21,-10
against 2 -4 +	-9,10,-2
against 2 -4 0	2,-2,-2
against 2 -5 +	1,4,-6
against 2 -5 0	2,2,-12
against 2 -6 +	-1,3,-3
against 2 -6 0	-3,7,-7
against 2 none +	-6,0,6
against 2 none -	-7,8,-8
against 2 none 0	-8,5,2
against 3 -2 +	-5,3,-1
against 3 -3 +	-8,14,-6
against 3 -3 0	-12,-6,10
against 3 -4 +	-1,-4,5
against 3 -4 0	-10,23,-15
against 3 -5 +	-5,6,-1
against 3 -5 0	-13,19,-6
against 3 -6 +	-8,9,-1
against 3 -6 0	4,0,-9
against 3 none +	-2,3,-1
against 3 none 0	-10,14,-6
against 4 -1 +	-1,24,-24
against 4 -2 +	-2,28,-28
against 4 -3 +	-5,-9,12
against 4 -4 +	-6,-2,8
against 4 -5 +	-3,7,-3
against 4 none +	-4,2,2
against 4 none 0	-6,14,-9
against none none +	0,-1,-2
against none none -	-4,-3,5
away fact 0	3,-13,8
away feel +	1,-5,4
away feel -	-1,-1,2
away feel 0	4,-4,1
away theme +	1,2,-18
away theme -	4,-6,-1
away theme 0	3,-6,3
beside -1 -1 -	-4,-2,0
beside -1 -2 +	-2,2,-1
beside -1 -2 -	-5,-5,8
beside -1 -2 0	-1,2,-1
beside -1 -3 +	-1,2,-2
beside -1 -3 -	-2,3,0
beside -1 -4 0	3,-2,0
beside -1 -5 +	0,-4,3
beside -1 -5 -	6,1,-8
beside -1 -6 -	0,-2,2
beside -1 -6 0	4,-3,-1
beside -2 -2 +	-1,-5,7
beside -2 -2 -	1,-2,-4
beside -2 -3 +	-3,-2,6
beside -2 -3 -	20,-5,-16
beside -2 -3 0	0,3,-2
beside -2 -4 +	-15,7,5
beside -2 -4 -	-13,-5,15
beside -2 -4 0	-4,5,0
beside -2 -5 +	9,-5,-5
beside -2 -5 -	-3,-5,5
beside -2 -5 0	2,2,-4
beside -2 -6 +	-5,9,-7
beside -2 -6 -	3,-2,-1
beside -2 -6 0	1,-2,0
beside -3 -3 0	1,3,-3
beside -3 -4 0	-4,7,-5
beside -3 -5 0	1,-7,5
beside -3 -6 0	-1,-5,5
beside 0 -1 +	-5,0,4
beside 0 -1 -	-7,4,3
beside 0 -1 0	-1,3,-3
beside 0 -2 -	-3,2,0
beside 0 -2 0	1,2,-3
beside 0 -3 +	4,-4,0
beside 0 -3 -	-2,-3,5
beside 0 -3 0	2,0,-2
beside 0 -4 +	8,-2,-5
beside 0 -4 -	1,-3,2
beside 0 -4 0	3,-1,-2
beside 0 -5 +	1,5,-6
beside 0 -5 -	-2,-2,3
beside 0 -5 0	4,-3,-1
beside 0 -6 +	8,-3,-5
beside 0 -6 -	3,-1,-2
beside 0 -6 0	2,-3,1
beside 0 0 -	-6,3,1
beside 0 0 0	-1,2,-1
beside 1 -1 +	3,4,-9
beside 1 -1 -	10,-1,-9
beside 1 -1 0	-1,3,-3
beside 1 -2 +	3,-1,-5
beside 1 -2 0	2,2,-4
beside 1 -3 +	5,0,-5
beside 1 -3 -	6,7,-13
beside 1 -3 0	3,-1,-2
beside 1 -4 +	6,-7,2
beside 1 -4 -	6,-4,-3
beside 1 -4 0	3,-1,-2
beside 1 -5 +	3,-8,5
beside 1 -5 0	5,-3,-2
beside 1 -6 +	7,-7,0
beside 1 -6 -	0,-2,2
beside 1 -6 0	4,-3,0
beside 1 0 +	1,5,-7
beside 1 0 -	4,-4,0
beside 1 0 0	-2,7,-6
beside 1 1 +	-3,3,0
beside 1 1 -	-6,-1,5
beside 1 1 0	-4,6,-3
beside 2 -1 +	3,3,-8
beside 2 -1 -	-5,-1,-3
beside 2 -1 0	0,4,-4
beside 2 -2 +	3,2,-7
beside 2 -2 -	6,-8,-2
beside 2 -2 0	1,1,-2
beside 2 -3 -	-6,-6,10
beside 2 -3 0	3,0,-3
beside 2 -4 +	8,-8,-1
beside 2 -4 -	12,-3,-11
beside 2 -4 0	3,-1,-2
beside 2 -5 +	8,-7,-1
beside 2 -5 -	3,-5,1
beside 2 -5 0	4,-4,0
beside 2 -6 +	2,-10,7
beside 2 -6 -	0,-2,2
beside 2 -6 0	5,-3,-2
beside 2 0 +	-1,6,-7
beside 2 0 -	-11,5,0
beside 2 1 +	4,5,-10
beside 2 1 0	-9,2,-2
beside 2 2 +	-2,3,0
beside 2 2 -	-3,4,-6
beside 2 2 0	-3,7,-4
beside 3 -1 +	2,9,-14
beside 3 -1 -	-2,13,-11
beside 3 -1 0	0,3,-4
beside 3 -2 +	-3,-1,3
beside 3 -2 0	2,1,-3
beside 3 -3 +	-3,0,1
beside 3 -3 -	9,-7,-7
beside 3 -3 0	4,-1,-3
beside 3 -4 +	-7,1,3
beside 3 -4 -	10,-1,-8
beside 3 -4 0	6,-2,-4
beside 3 -5 +	15,-12,-2
beside 3 -5 -	1,-4,2
beside 3 -5 0	6,-4,-2
beside 3 -6 +	-7,4,0
beside 3 -6 -	4,-3,-2
beside 3 -6 0	3,-5,2
beside 3 0 +	-14,2,10
beside 3 0 0	-8,9,-3
beside 3 1 +	3,-2,-7
beside 3 1 0	-2,7,-13
beside 3 2 +	-7,12,-6
beside 3 3 +	-3,6,-3
beside 3 3 -	-8,7,-5
beside 3 3 0	-9,6,0
beside 4 -1 +	12,-11,-3
beside 4 -1 0	2,0,-5
beside 4 -2 +	-11,13,-5
beside 4 -2 0	3,-1,-2
beside 4 -3 +	-1,4,-7
beside 4 -3 0	5,-4,-1
beside 4 -4 +	14,-12,-2
beside 4 -4 0	5,-5,0
beside 4 -5 +	5,-2,-3
beside 4 -5 -	5,-3,-3
beside 4 -5 0	6,-3,-3
beside 4 -6 +	-16,17,-3
beside 4 -6 -	6,-2,-4
beside 4 -6 0	7,-4,-3
beside 4 0 +	-33,4,15
beside 4 0 0	1,3,-9
beside 4 1 +	-9,13,-5
beside 4 1 0	0,-17,13
beside 4 2 0	2,0,-9
beside 4 4 +	-4,4,0
beside 4 4 0	-11,5,1
beside none none +	0,-1,-2
beside none none -	-4,-3,5
both -1 -1	1,2,-3
both -1 -1 +	3,1,-4
both -1 -1 -	2,6,-6
both -1 -1 0	0,2,-2
both -1 -2 +	-6,1,5
both -1 -2 -	8,-2,-7
both -1 -2 0	0,1,-2
both -1 -3	-2,0,0
both -1 -3 -	-9,-15,14
both -1 -3 0	-2,2,-2
both -1 -4	-3,1,1
both -1 -4 -	-12,-9,18
both -1 -4 0	2,0,-6
both -1 -5	1,1,-3
both -1 -5 -	0,-5,-1
both -1 -5 0	-5,3,-5
both -1 -6	0,-3,0
both -1 -6 -	0,-3,-2
both -1 -6 0	-1,-5,2
both -1 0	-3,5,-2
both -1 0 +	-4,3,1
both -1 0 0	-2,3,-1
both -1 1	-1,5,-4
both -1 1 +	1,1,-2
both -1 1 0	-2,7,-8
both -1 2 +	-2,0,1
both -1 2 0	1,2,-7
both -1 3	-2,-5,9
both -1 3 +	7,-4,-7
both -1 3 0	-20,-6,14
both -1 4	-18,8,3
both -1 4 +	-8,-3,7
both -2 -1	-1,3,-2
both -2 -1 -	-14,-6,15
both -2 -1 0	0,3,-3
both -2 -2	1,1,-2
both -2 -2 -	1,-5,0
both -2 -2 0	1,1,-2
both -2 -3	1,2,-2
both -2 -3 +	-10,0,11
both -2 -3 -	-5,-5,8
both -2 -3 0	2,2,-3
both -2 -4	1,-2,0
both -2 -5 -	11,-7,-5
both -2 -5 0	-1,-2,2
both -2 -6 -	-1,3,-2
both -2 -6 0	2,-3,0
both -2 0	1,2,-3
both -2 0 +	8,-2,-7
both -2 0 0	-2,4,-2
both -2 1 +	2,-3,-1
both -2 1 0	-2,4,-2
both -2 2	-1,1,-2
both -2 2 +	1,-3,-1
both -2 2 0	-4,6,-9
both -2 3	-1,3,-7
both -2 3 +	2,0,-8
both -2 3 0	-6,7,-5
both -3 -1	-1,2,-2
both -3 -1 +	0,-6,6
both -3 -1 0	0,3,-2
both -3 -2	1,1,-2
both -3 -2 +	2,-1,0
both -3 -2 -	9,-5,-7
both -3 -2 0	1,1,-2
both -3 -3	2,0,-2
both -3 -3 +	2,1,-3
both -3 -3 -	3,-1,-1
both -3 -3 0	2,0,-2
both -3 -4	4,-2,-2
both -3 -4 +	-4,6,-4
both -3 -4 -	0,-7,4
both -3 -4 0	4,-2,-2
both -3 -5	2,1,-2
both -3 -5 -	-4,4,0
both -3 -5 0	2,0,-2
both -3 -6 -	0,-6,4
both -3 0	1,2,-4
both -3 0 +	2,1,-4
both -3 0 0	1,3,-3
both -3 1	1,3,-4
both -3 1 +	8,-3,-5
both -3 1 0	3,0,-4
both -3 2	-6,-6,6
both -3 2 +	-1,-14,9
both -3 2 0	-7,9,-10
both -4 -1	1,1,-3
both -4 -1 +	-1,5,-6
both -4 -1 0	1,1,-3
both -4 -2	2,0,-1
both -4 -2 +	0,4,-4
both -4 -2 -	18,-6,-12
both -4 -2 0	2,0,-2
both -4 -3	2,-1,-1
both -4 -3 +	7,-6,0
both -4 -3 -	-4,-2,6
both -4 -3 0	2,0,-2
both -4 -4	2,-2,0
both -4 -4 +	2,1,-2
both -4 -4 -	2,0,-2
both -4 -4 0	3,-2,0
both -4 -5	4,-3,0
both -4 -5 +	19,-15,-8
both -4 -5 -	4,-3,-1
both -4 -5 0	3,-3,0
both -4 -6	2,-2,1
both -4 -6 -	0,-6,5
both -4 -6 0	2,-2,0
both -4 0	-3,0,2
both -4 0 +	-7,2,4
both -4 1	-3,2,-4
both -4 1 +	-4,-4,1
both -4 1 0	-1,5,-7
both -4 2	-5,-4,10
both -4 2 +	-6,-6,12
both -4 2 0	1,0,-8
both -5 -1	-1,-1,2
both -5 -1 +	-2,-12,9
both -5 -2	3,-1,-4
both -5 -2 +	10,-9,-3
both -5 -2 -	1,13,-19
both -5 -2 0	3,-1,-3
both -5 -3	4,-2,-1
both -5 -3 +	-3,1,1
both -5 -3 -	1,-4,2
both -5 -3 0	4,-2,-2
both -5 -4	4,-4,-1
both -5 -4 +	3,-1,-2
both -5 -4 -	4,-2,-2
both -5 -4 0	4,-4,0
both -5 -5	3,-3,0
both -5 -5 +	3,-3,0
both -5 -5 -	5,-3,-1
both -5 -5 0	3,-3,0
both -5 -6	2,-4,1
both -5 -6 +	12,-8,-3
both -5 -6 -	-7,2,5
both -5 -6 0	4,-4,1
both -5 0	3,0,-4
both -5 0 +	11,-9,-2
both -5 0 0	1,3,-4
both -5 1	-6,8,-5
both -5 1 +	-12,13,-6
both -5 1 0	1,1,-5
both -5 2	-1,6,-22
both -6 -1	4,-1,-3
both -6 -1 +	2,4,-17
both -6 -1 0	5,-3,-2
both -6 -2	5,-2,-3
both -6 -2 +	10,-9,-5
both -6 -2 0	4,-2,-3
both -6 -3	6,-4,-2
both -6 -3 +	13,-9,-5
both -6 -3 -	2,-2,0
both -6 -3 0	5,-4,-2
both -6 -4	2,-4,1
both -6 -4 +	4,-9,5
both -6 -4 -	-1,-2,3
both -6 -4 0	3,-4,0
both -6 -5	3,-3,0
both -6 -5 +	1,-3,2
both -6 -5 0	3,-5,0
both -6 -6	2,-3,0
both -6 -6 +	3,-2,-1
both -6 -6 -	2,-2,0
both -6 -6 0	3,-4,1
both -6 0	-3,3,-1
both -6 0 0	-4,1,2
both -6 1	-5,-18,17
both -6 1 0	15,-8,-7
both 0 -1	-4,5,-1
both 0 -1 +	-16,7,3
both 0 -1 -	15,-10,-4
both 0 -1 0	-2,3,-4
both 0 -2	-5,-2,4
both 0 -2 +	-7,-15,18
both 0 -2 -	-10,-4,12
both 0 -2 0	-1,6,-12
both 0 -3	-1,-8,5
both 0 -3 -	4,-3,-3
both 0 -3 0	-5,-14,13
both 0 -4	-8,12,-6
both 0 -4 -	-9,12,-10
both 0 -5	-4,7,-3
both 0 -5 -	-1,-2,3
both 0 -5 0	-8,15,-32
both 0 -6	-7,6,-3
both 0 -6 -	-9,5,1
both 0 -6 0	3,0,-12
both 0 0	0,3,-3
both 0 0 +	-2,3,-2
both 0 0 -	-19,4,4
both 0 0 0	0,3,-3
both 0 1	1,2,-3
both 0 1 +	2,-3,1
both 0 1 0	-1,7,-8
both 0 2	-5,5,-1
both 0 2 +	-4,9,-5
both 0 2 0	-6,-4,6
both 0 3	-2,2,0
both 0 3 +	-3,0,2
both 0 3 0	-4,7,-11
both 0 4	-4,-8,8
both 0 4 +	3,5,-13
both 1 -1	-19,-6,11
both 1 -1 0	-12,3,-6
both 1 -2	-8,0,-3
both 1 -3	-1,-8,0
both 1 -3 -	18,-16,-12
both 1 -4	-2,-5,6
both 1 -4 -	5,-20,15
both 1 -4 0	-5,4,-5
both 1 -5	-15,22,-14
both 1 -5 -	3,-21,6
both 1 -6	10,-9,-1
both 1 -6 -	-24,-3,27
both 1 0	-2,5,-5
both 1 0 +	-3,7,-7
both 1 0 0	-6,5,-1
both 1 1	-3,4,-1
both 1 1 +	-2,4,-2
both 1 1 -	-13,13,-6
both 1 1 0	-3,2,1
both 1 2	-1,4,-3
both 1 2 0	-3,3,-1
both 1 3	-2,5,-3
both 1 3 +	-4,6,-3
both 1 3 0	3,-1,-7
both 1 4	-5,7,-3
both 1 4 +	-7,1,5
both 1 4 0	5,2,-20
both 2 -6	-15,12,-8
both 2 0	-4,-8,12
both 2 0 -	4,-23,10
both 2 0 0	-33,7,12
both 2 1	-6,10,-6
both 2 1 +	-6,13,-8
both 2 1 0	-4,3,-2
both 2 2 +	-2,2,1
both 2 2 0	-1,4,-3
both 2 3	-1,3,-1
both 2 3 +	-2,3,-1
both 2 3 0	0,3,-7
both 2 4	0,5,-5
both 2 4 +	2,3,-5
both 2 4 0	-10,15,-6
both 3 1	-17,2,3
both 3 2	-7,14,-8
both 3 2 +	-5,9,-5
both 3 3	-3,6,-4
both 3 3 +	-2,6,-5
both 3 3 0	-7,0,3
both 3 4	-4,8,-4
both 3 4 +	-3,5,-1
both 3 4 0	-7,5,-3
both 4 2	-13,4,2
both 4 2 +	-4,5,-2
both 4 3	-5,18,-13
both 4 3 +	-3,7,-4
both 4 4	-5,6,-1
both 4 4 +	-5,5,-1
both 4 4 0	-9,8,-4
both none none	-1,-4,2
both none none +	0,-1,-2
both none none -	-4,-3,5
clause + -1	0,2,-2
clause + -1 + content	2,-5,-2
clause + -1 + moods	-3,2,1
clause + -1 + occasions	-3,5,-3
clause + -1 + other	4,-1,-3
clause + -1 + standing	1,0,-3
clause + -1 + telling	2,1,-4
clause + -1 + than	7,-5,-4
clause + -1 -	-6,1,3
clause + -1 - moods	10,-27,4
clause + -1 - telling	-11,7,3
clause + -1 - themes	-18,13,1
clause + -1 0	0,2,-2
clause + -2	1,1,-2
clause + -2 +	2,-1,0
clause + -2 + content	4,1,-6
clause + -2 + moods	0,-2,2
clause + -2 + occasions	1,2,-3
clause + -2 + other	19,-16,-5
clause + -2 + standing	-6,6,-2
clause + -2 + telling	4,-6,0
clause + -2 + than	-8,10,-4
clause + -2 -	2,0,-4
clause + -2 - moods	-9,2,5
clause + -2 - occasions	10,-7,-6
clause + -2 - telling	0,-8,5
clause + -2 - themes	6,-9,-4
clause + -2 0	1,1,-2
clause + -3	2,0,-2
clause + -3 +	3,-1,-1
clause + -3 + content	14,-11,-8
clause + -3 + moods	2,-1,-1
clause + -3 + occasions	3,-2,0
clause + -3 + other	0,2,-2
clause + -3 + standing	3,-2,-3
clause + -3 + telling	5,-7,2
clause + -3 + than	4,-3,-1
clause + -3 + themes	-2,4,-2
clause + -3 -	-1,-2,2
clause + -3 - content	-8,-3,10
clause + -3 - moods	7,2,-11
clause + -3 - occasions	3,-3,0
clause + -3 - other	-3,-5,4
clause + -3 - telling	-1,-7,5
clause + -3 - themes	-1,-4,1
clause + -3 0	2,0,-2
clause + -4	3,-2,-1
clause + -4 +	2,-1,-1
clause + -4 + content	-12,-1,7
clause + -4 + occasions	3,-1,-2
clause + -4 + other	11,-10,-2
clause + -4 + standing	3,-2,-4
clause + -4 + telling	0,4,-8
clause + -4 + than	7,-5,-2
clause + -4 + themes	5,-2,-4
clause + -4 -	0,-1,2
clause + -4 - content	-8,-2,9
clause + -4 - moods	-5,-3,9
clause + -4 - occasions	5,-1,-3
clause + -4 - other	3,-2,-2
clause + -4 - telling	7,-11,-1
clause + -4 - than	9,-2,-8
clause + -4 - themes	-5,4,0
clause + -4 0	3,-2,-1
clause + -5	3,-1,-1
clause + -5 + content	0,-27,12
clause + -5 + moods	1,-4,2
clause + -5 + occasions	3,-1,-2
clause + -5 + standing	11,-10,-2
clause + -5 + telling	-1,4,-5
clause + -5 + than	9,-6,-2
clause + -5 + themes	-3,5,-3
clause + -5 -	2,-1,-1
clause + -5 - content	6,-2,-4
clause + -5 - moods	0,-2,2
clause + -5 - occasions	2,-1,-1
clause + -5 - other	2,0,-3
clause + -5 - telling	-4,0,2
clause + -5 - than	18,-1,-17
clause + -5 - themes	-2,-3,3
clause + -5 0	3,-2,0
clause + -6	2,-2,0
clause + -6 +	3,-2,-1
clause + -6 + content	-5,-20,10
clause + -6 + moods	9,-8,-1
clause + -6 + occasions	6,-5,-1
clause + -6 + telling	-7,8,-2
clause + -6 + than	13,-10,-4
clause + -6 + themes	-9,12,-5
clause + -6 - content	0,-2,2
clause + -6 - occasions	1,-2,0
clause + -6 - other	2,-2,0
clause + -6 - standing	-3,-10,9
clause + -6 - telling	-1,3,-2
clause + -6 - than	4,-2,-2
clause + -6 - themes	1,-2,0
clause + -6 0	2,-3,1
clause + 0	-1,3,-2
clause + 0 +	0,3,-2
clause + 0 + content	-17,27,-15
clause + 0 + moods	-1,4,-2
clause + 0 + occasions	0,2,-2
clause + 0 + other	4,-3,-2
clause + 0 + standing	0,1,-4
clause + 0 + telling	-4,4,-3
clause + 0 + than	1,1,-3
clause + 0 + themes	1,1,-2
clause + 0 -	-3,6,-4
clause + 0 - themes	6,-15,5
clause + 0 0	-1,3,-2
clause + 1	-2,3,-2
clause + 1 + moods	-2,6,-5
clause + 1 + occasions	-1,4,-4
clause + 1 + other	-8,10,-2
clause + 1 + telling	2,-5,2
clause + 1 + than	-4,7,-3
clause + 1 + themes	1,-2,1
clause + 1 -	-11,13,-9
clause + 1 - moods	12,0,-14
clause + 1 - themes	-5,1,2
clause + 1 0	-2,5,-3
clause + 2	-3,3,-1
clause + 2 +	-2,2,0
clause + 2 + moods	-4,7,-3
clause + 2 + occasions	6,-5,-2
clause + 2 + other	-3,5,-1
clause + 2 + standing	-6,8,-2
clause + 2 + telling	-12,4,8
clause + 2 + than	0,2,-3
clause + 2 -	4,-4,-8
clause + 2 - moods	-9,4,1
clause + 2 - themes	10,-6,-14
clause + 2 0	-5,6,-2
clause + 3	-2,3,-2
clause + 3 +	-1,3,-2
clause + 3 + moods	-13,16,-2
clause + 3 + occasions	-7,8,-1
clause + 3 + other	-16,17,-3
clause + 3 + telling	-1,3,-2
clause + 3 + than	-9,10,-1
clause + 3 + themes	1,1,-2
clause + 3 0	-7,4,0
clause + 4	-5,5,-1
clause + 4 +	-4,5,-1
clause + 4 + occasions	-3,6,-5
clause + 4 + telling	-10,17,-10
clause + 4 + themes	-3,3,0
clause + 4 0	-11,1,8
clause + none	-1,-4,2
clause + none +	0,-1,-2
clause + none + occasions	15,-13,-2
clause + none + themes	-5,0,2
clause + none -	-4,-3,5
clause + none - moods	4,-2,-3
clause + none - occasions	14,-1,-13
clause - -1	-1,-3,4
clause - -1 +	-5,2,2
clause - -1 + content	-4,-2,2
clause - -1 + moods	-5,-1,1
clause - -1 + telling	6,-12,9
clause - -1 + themes	-4,2,0
clause - -1 -	-1,-3,4
clause - -1 - content	4,-1,-2
clause - -1 - moods	-5,3,1
clause - -1 - occasions	-6,-4,8
clause - -1 - other	1,-3,1
clause - -1 - telling	8,-11,-5
clause - -1 - themes	3,-16,10
clause - -1 0	0,-4,4
clause - -2 +	-2,1,0
clause - -2 + content	0,11,-16
clause - -2 + moods	1,-3,2
clause - -2 + occasions	-14,8,9
clause - -2 + telling	-4,11,-9
clause - -2 + themes	-1,-3,3
clause - -2 -	-1,-1,3
clause - -2 - content	0,-2,2
clause - -2 - moods	2,-2,0
clause - -2 - occasions	0,-2,2
clause - -2 - other	-3,-2,5
clause - -2 - telling	-3,4,-3
clause - -2 - than	-5,-2,5
clause - -2 - themes	-8,-4,11
clause - -3 + content	10,-10,-4
clause - -3 + moods	-2,1,1
clause - -3 + occasions	-1,3,-6
clause - -3 + other	15,-8,-16
clause - -3 + telling	2,-2,0
clause - -3 + than	-3,6,-7
clause - -3 + themes	-1,2,-1
clause - -3 - content	-3,-2,5
clause - -3 - moods	5,-3,-2
clause - -3 - occasions	3,-1,-2
clause - -3 - other	1,-2,1
clause - -3 - telling	-8,8,0
clause - -3 - than	-5,-2,6
clause - -3 - themes	-2,7,-4
clause - -4	2,-1,0
clause - -4 +	-1,0,2
clause - -4 + content	3,-2,-3
clause - -4 + moods	-4,1,3
clause - -4 + occasions	-3,5,-4
clause - -4 + other	13,-11,-3
clause - -4 + telling	-7,1,5
clause - -4 + than	0,2,-3
clause - -4 -	1,-3,1
clause - -4 - content	1,-3,0
clause - -4 - moods	4,-4,-1
clause - -4 - occasions	0,-2,2
clause - -4 - other	4,-1,-3
clause - -4 - telling	-3,-5,7
clause - -4 - themes	-9,2,6
clause - -4 0	2,-1,-1
clause - -5	2,-1,-1
clause - -5 +	2,0,-3
clause - -5 + moods	5,-1,-3
clause - -5 + occasions	-2,4,-4
clause - -5 + other	3,-1,-2
clause - -5 + standing	-5,7,-3
clause - -5 + telling	-2,0,2
clause - -5 + than	1,0,-3
clause - -5 + themes	1,1,-2
clause - -5 -	2,-1,0
clause - -5 - content	4,-2,-2
clause - -5 - moods	-3,-3,5
clause - -5 - occasions	3,-1,-2
clause - -5 - other	2,-2,-1
clause - -5 - telling	-2,-7,9
clause - -5 - than	11,-1,-10
clause - -5 - themes	-6,5,1
clause - -5 0	2,-1,-1
clause - -6	2,0,-2
clause - -6 + content	0,-9,-2
clause - -6 + occasions	3,-1,-2
clause - -6 + other	4,-2,-2
clause - -6 + standing	-4,4,-3
clause - -6 + telling	3,1,-4
clause - -6 + than	5,-4,-1
clause - -6 + themes	1,1,-2
clause - -6 -	2,0,-2
clause - -6 - content	-3,-3,5
clause - -6 - moods	-8,4,4
clause - -6 - occasions	4,-1,-3
clause - -6 - other	6,-1,-5
clause - -6 - standing	-11,13,-9
clause - -6 - telling	0,2,-4
clause - -6 - than	8,-1,-7
clause - -6 - themes	4,-3,-1
clause - -6 0	2,0,-2
clause - 0	-6,2,5
clause - 0 +	-11,3,6
clause - 0 + content	-24,12,1
clause - 0 + moods	-11,-1,11
clause - 0 + themes	-4,-4,6
clause - 0 -	-4,1,3
clause - 0 - content	-4,-2,5
clause - 0 - moods	3,-3,-1
clause - 0 - occasions	-5,3,2
clause - 0 - other	-1,-3,3
clause - 0 - themes	-5,-5,10
clause - 0 0	-6,2,5
clause - 1	-2,-2,4
clause - 1 +	5,-17,9
clause - 1 + themes	0,-12,7
clause - 1 -	-2,-3,4
clause - 1 - content	-20,-1,21
clause - 1 - occasions	0,-3,1
clause - 1 - other	-3,-2,4
clause - 1 0	-5,8,-2
clause - 2	-16,0,15
clause - 2 +	-21,-6,13
clause - 2 -	-14,-2,16
clause - 2 0	-7,2,4
clause - 3	-26,-6,25
clause - none	2,0,-2
clause - none +	0,2,-1
clause - none + moods	2,2,-4
clause - none + occasions	1,2,-2
clause - none + other	-10,11,-2
clause - none + standing	4,-2,-2
clause - none + telling	4,-1,-2
clause - none + than	5,-2,-2
clause - none -	1,1,-2
clause - none - content	3,-3,-1
clause - none - moods	4,-1,-4
clause - none - occasions	9,-5,-4
clause - none - standing	8,-8,-2
clause - none - telling	4,-1,-7
clause - none 0	3,0,-2
films 1 false +	1,6,-8
films 1 false -	0,2,-3
films 1 false 0	3,-1,-3
films 1 true +	-4,6,-2
films 1 true -	4,-2,-2
films 1 true 0	7,-4,-3
films 2 false 0	10,-9,0
films 2 true +	22,-21,-3
films 2 true -	8,-4,-4
films 2 true 0	0,4,-4
hint -1	-3,-2,6
hint -1 +	2,-4,0
hint -1 + moods	21,-13,-14
hint -1 + themes	-13,9,-1
hint -1 -	0,1,-2
hint -1 - content	-9,-2,11
hint -1 - moods	-10,9,-3
hint -1 - occasions	-5,-3,8
hint -1 - telling	10,-17,-1
hint -1 - themes	4,3,-5
hint -1 0	-4,-3,7
hint -2 +	-4,1,3
hint -2 + moods	1,-9,9
hint -2 + occasions	2,1,-7
hint -2 + themes	-3,2,-1
hint -2 -	-5,3,1
hint -2 - content	-8,-3,10
hint -2 - moods	3,-2,-3
hint -2 - occasions	-8,-4,11
hint -2 - telling	13,8,-24
hint -2 - themes	0,1,-4
hint -2 0	1,-2,1
hint -3	3,-2,-1
hint -3 + moods	-4,0,3
hint -3 + occasions	-6,-4,8
hint -3 + telling	-6,14,-7
hint -3 + themes	6,1,-7
hint -3 -	2,0,-2
hint -3 - content	7,-3,-5
hint -3 - moods	-8,10,-2
hint -3 - occasions	10,-2,-8
hint -3 - other	-6,-3,7
hint -3 - telling	0,-4,1
hint -3 - themes	10,-10,-4
hint -3 0	3,-2,-1
hint -4	2,0,-2
hint -4 + moods	-2,3,-2
hint -4 + occasions	-3,6,-5
hint -4 + other	4,-2,-11
hint -4 + telling	5,-20,9
hint -4 + themes	-8,11,-2
hint -4 -	0,-2,3
hint -4 - content	-3,-2,5
hint -4 - moods	-6,-3,8
hint -4 - occasions	-3,-2,5
hint -4 - other	-4,-3,6
hint -4 - themes	13,-5,-12
hint -4 0	2,0,-2
hint -5	2,0,-2
hint -5 +	-1,2,-2
hint -5 + moods	7,-7,-2
hint -5 + occasions	4,-1,-4
hint -5 + other	-17,19,-2
hint -5 + telling	-2,6,-9
hint -5 + than	7,9,-19
hint -5 + themes	-3,-2,6
hint -5 -	1,1,-2
hint -5 - content	-10,-3,12
hint -5 - moods	14,-2,-11
hint -5 - occasions	3,2,-5
hint -5 - other	-5,-4,7
hint -5 - themes	-7,6,-4
hint -5 0	3,-1,-2
hint -6	2,0,-2
hint -6 +	0,2,-2
hint -6 + content	-7,-8,10
hint -6 + moods	-2,5,-4
hint -6 + occasions	-1,3,-2
hint -6 + other	-3,5,-2
hint -6 + standing	-1,3,-2
hint -6 + telling	6,-4,-1
hint -6 + than	-1,2,-1
hint -6 + themes	1,2,-2
hint -6 -	4,-1,-2
hint -6 - content	2,-2,-1
hint -6 - moods	6,-3,-4
hint -6 - occasions	3,-2,-2
hint -6 - other	2,-1,0
hint -6 - telling	11,-4,-10
hint -6 - than	5,-1,-4
hint -6 - themes	-14,16,-7
hint -6 0	2,0,-1
hint 0	-2,-4,5
hint 0 +	-1,-6,4
hint 0 + themes	10,-12,2
hint 0 -	2,-1,-1
hint 0 - moods	1,-4,3
hint 0 - standing	-2,-14,7
hint 0 - telling	-14,6,7
hint 0 0	-4,-6,10
hint 1	-5,-1,5
hint 1 +	-5,3,0
hint 1 + themes	-3,10,-9
hint 1 -	-3,1,1
hint 1 - content	-1,-1,3
hint 1 - moods	-7,6,1
hint 1 - telling	-3,-6,7
hint 1 - themes	4,-4,-3
hint 1 0	-7,-8,13
hint 2	-6,-3,9
hint 2 +	-16,0,3
hint 2 -	-5,0,5
hint 2 - content	-5,0,5
hint 2 - moods	2,-11,5
hint 2 - telling	-2,-17,18
hint 2 - themes	-7,5,1
hint 2 0	-9,-10,15
hint 3	-6,-5,11
hint 3 +	-6,-9,10
hint 3 + themes	-6,-9,10
hint 3 -	-3,-2,5
hint 3 - telling	-27,11,2
hint 3 - themes	-2,-5,5
hint 3 0	-20,-4,18
hint 4	-5,-11,13
hint 4 +	-6,-11,12
hint 4 + themes	-6,-11,12
hint 4 -	-3,-5,7
hint 4 - themes	-3,-5,7
hint none	2,0,-1
hint none + content	-7,5,1
hint none + occasions	2,1,-2
hint none + other	6,-4,-2
hint none + standing	6,-3,-2
hint none + telling	-1,4,-3
hint none + than	0,2,-2
hint none - content	2,-2,0
hint none - moods	0,-2,2
hint none - other	2,-2,0
hint none - telling	-1,3,-4
hint none - than	-5,-2,6
hint none - themes	-9,-15,16
hint none 0	2,0,-1
hinted -1 -1 -	-13,4,6
hinted -1 -1 0	0,-12,5
hinted -1 -2 -	22,-5,-21
hinted -1 -2 0	-7,-3,7
hinted -1 -3 +	0,6,-19
hinted -1 -3 -	-3,8,-9
hinted -1 -3 0	-3,-4,7
hinted -1 -4 +	-18,11,0
hinted -1 -4 -	1,6,-15
hinted -1 -4 0	-4,-2,5
hinted -1 -5 -	-6,-16,11
hinted -1 -5 0	0,-5,6
hinted -1 -6 +	-8,10,-7
hinted -1 -6 -	-9,1,6
hinted -1 -6 0	-2,2,-1
hinted -1 0 -	10,-11,-5
hinted -1 0 0	0,-4,0
hinted -1 1 -	-7,-1,8
hinted -1 1 0	-13,-2,15
hinted -1 2 -	-4,0,5
hinted -1 2 0	-3,-5,8
hinted -1 none +	14,-12,-7
hinted -1 none -	2,-5,1
hinted -1 none 0	2,-8,7
hinted -2 -1 +	-6,4,-2
hinted -2 -1 -	1,11,-11
hinted -2 -1 0	-7,3,2
hinted -2 -2 +	1,-8,3
hinted -2 -2 -	-3,-3,5
hinted -2 -2 0	-2,-12,11
hinted -2 -3 +	-22,-1,17
hinted -2 -3 -	-6,-4,8
hinted -2 -3 0	-3,0,3
hinted -2 -4 +	-5,5,-3
hinted -2 -4 -	3,-2,-9
hinted -2 -4 0	-4,-2,6
hinted -2 -5 +	-22,14,4
hinted -2 -5 -	-13,3,4
hinted -2 -5 0	-1,-1,2
hinted -2 -6 +	1,2,-7
hinted -2 -6 -	8,-8,-2
hinted -2 -6 0	3,-1,-2
hinted -2 0 -	18,-4,-16
hinted -2 0 0	-1,-7,5
hinted -2 1 0	-8,-13,15
hinted -2 none +	10,-3,-13
hinted -2 none -	-12,8,-2
hinted -2 none 0	3,-5,2
hinted -3 -1 +	10,3,-21
hinted -3 -1 -	-15,-4,16
hinted -3 -1 0	-4,-8,8
hinted -3 -2 +	-7,3,4
hinted -3 -2 -	3,-4,-2
hinted -3 -2 0	-3,-3,4
hinted -3 -3 +	-10,-1,8
hinted -3 -3 -	6,-2,-5
hinted -3 -3 0	-5,-4,8
hinted -3 -4 +	21,-15,-13
hinted -3 -4 -	-2,6,-3
hinted -3 -4 0	-5,-2,7
hinted -3 -5 +	-8,12,-7
hinted -3 -5 -	-22,11,15
hinted -3 -5 0	3,-4,1
hinted -3 -6 +	0,3,-4
hinted -3 -6 -	18,-3,-15
hinted -3 -6 0	4,-2,-2
hinted -3 0 -	-4,-3,6
hinted -3 0 0	-12,-7,15
hinted -3 1 -	-13,-2,16
hinted -3 1 0	-9,-5,11
hinted -3 none +	3,-1,-3
hinted -3 none -	22,-6,-18
hinted -3 none 0	3,0,-3
hinted -4 -1 +	12,-11,-4
hinted -4 -1 -	5,-5,-3
hinted -4 -1 0	-3,-3,2
hinted -4 -2 +	-18,-3,10
hinted -4 -2 -	10,-2,-9
hinted -4 -3 +	-2,1,-2
hinted -4 -3 -	7,-1,-7
hinted -4 -3 0	0,-2,2
hinted -4 -4 +	0,6,-12
hinted -4 -4 -	-18,-3,20
hinted -4 -5 +	6,-2,-6
hinted -4 -5 -	14,-2,-12
hinted -4 -5 0	3,0,-3
hinted -4 -6 +	1,3,-3
hinted -4 -6 -	4,-2,0
hinted -4 -6 0	2,1,-3
hinted -4 0 0	-7,-6,9
hinted -4 1 0	10,-11,-7
hinted -4 none +	-6,-2,10
hinted -4 none -	9,-3,-7
hinted -4 none 0	3,-1,-3
hinted -5 -1 +	-23,2,4
hinted -5 -1 -	-1,11,-9
hinted -5 -2 +	-7,5,-5
hinted -5 -2 -	-10,-2,11
hinted -5 -2 0	4,-3,-1
hinted -5 -3 +	4,-2,-12
hinted -5 -3 -	8,-2,-5
hinted -5 -3 0	1,-2,1
hinted -5 -4 +	-11,10,-4
hinted -5 -4 -	10,-3,-9
hinted -5 -4 0	5,-3,-2
hinted -5 -5 +	-10,2,8
hinted -5 -5 -	10,-3,-7
hinted -5 -6 +	2,-6,4
hinted -5 -6 -	2,4,-5
hinted -5 -6 0	3,-1,-3
hinted -5 0 0	-6,-3,5
hinted -5 none +	5,0,-7
hinted -5 none 0	2,0,-2
hinted -6 -1 +	-8,6,-3
hinted -6 -1 -	8,-9,-4
hinted -6 -1 0	2,6,-7
hinted -6 -2 +	-4,1,-4
hinted -6 -2 -	4,-3,-2
hinted -6 -2 0	6,0,-6
hinted -6 -3 +	3,-2,-1
hinted -6 -3 -	4,-2,-2
hinted -6 -3 0	2,-2,-1
hinted -6 -4 +	-7,9,-3
hinted -6 -4 -	6,-2,-4
hinted -6 -4 0	4,-1,-2
hinted -6 -5 +	5,-3,-3
hinted -6 -5 -	5,-2,-4
hinted -6 -5 0	3,1,-3
hinted -6 -6 +	1,4,-4
hinted -6 -6 -	2,-1,-1
hinted -6 -6 0	2,0,-1
hinted -6 0 0	2,11,-11
hinted -6 none +	1,1,-2
hinted -6 none -	-18,17,-7
hinted -6 none 0	3,-1,-3
hinted 0 -1 +	-9,3,0
hinted 0 -1 -	2,-8,5
hinted 0 -1 0	-2,-2,0
hinted 0 -2 -	-2,-4,4
hinted 0 -2 0	-13,4,2
hinted 0 -3 -	5,-3,-4
hinted 0 -3 0	-4,-15,10
hinted 0 -4 -	-4,1,-1
hinted 0 -4 0	0,-17,8
hinted 0 -5 -	10,-12,0
hinted 0 -5 0	-7,3,4
hinted 0 -6 -	-9,4,-1
hinted 0 -6 0	8,-8,-1
hinted 0 0 -	-4,15,-10
hinted 0 0 0	0,-9,3
hinted 0 1 -	4,-2,-3
hinted 0 1 0	0,-6,2
hinted 0 2 -	-2,0,2
hinted 0 none +	-13,19,-14
hinted 0 none -	3,-8,1
hinted 0 none 0	-2,-7,7
hinted 1 -1 -	-9,3,6
hinted 1 -1 0	6,0,-7
hinted 1 -2 -	-9,-5,13
hinted 1 -2 0	8,-16,-5
hinted 1 -3 -	-1,2,-2
hinted 1 -3 0	1,-16,3
hinted 1 -4 -	20,-17,-9
hinted 1 -4 0	-1,-13,4
hinted 1 -5 -	8,7,-19
hinted 1 -5 0	-4,-3,2
hinted 1 -6 -	-1,-8,3
hinted 1 -6 0	-16,8,-2
hinted 1 0 -	-10,8,0
hinted 1 0 0	-12,1,9
hinted 1 1 -	-7,-4,11
hinted 1 1 0	-9,-3,12
hinted 1 2 -	-4,-1,6
hinted 1 none -	-3,-2,4
hinted 1 none 0	-1,-16,12
hinted 2 -1 -	-4,2,-1
hinted 2 -1 0	17,-30,1
hinted 2 -2 -	-21,9,2
hinted 2 -2 0	-10,-2,6
hinted 2 -3 -	-6,-7,5
hinted 2 -4 -	-16,6,6
hinted 2 -4 0	7,-14,-3
hinted 2 -5 -	-18,-9,21
hinted 2 -6 0	-26,32,-19
hinted 2 0 -	-3,-12,13
hinted 2 0 0	-10,-12,20
hinted 2 1 -	8,-5,-5
hinted 2 none -	8,-4,-7
hinted 2 none 0	-11,-19,15
hinted 3 -1 -	-9,-2,7
hinted 3 -2 -	-6,-4,7
hinted 3 -3 -	-19,3,9
hinted 3 -4 -	-2,-3,4
hinted 3 -5 -	10,-14,-5
hinted 3 0 -	-3,-6,8
hinted 3 none -	-3,-1,-1
hinted 4 -1 -	14,-8,-12
hinted 4 -2 -	-6,-3,9
hinted 4 0 -	-4,-2,6
hinted 4 1 -	-1,-1,2
hinted 4 none -	3,2,-5
hinted none -1 +	-8,-5,8
hinted none -1 -	-9,-2,9
hinted none -1 0	-4,-9,11
hinted none -2 +	0,-4,4
hinted none -2 -	-3,-2,5
hinted none -2 0	-4,-6,9
hinted none -3 +	0,-2,2
hinted none -3 -	-1,0,2
hinted none -4 +	1,-2,0
hinted none -4 -	0,-2,3
hinted none -4 0	-2,-1,3
hinted none -5 -	2,-1,-1
hinted none -6 -	5,-2,-4
hinted none -6 0	2,0,-2
hinted none 0 +	-4,-8,10
hinted none 0 -	2,-8,3
hinted none 0 0	-4,-13,8
hinted none 1 +	-32,-5,18
hinted none 1 -	-14,-2,15
hinted none 1 0	-10,6,5
hinted none 2 -	-12,-4,14
hinted none 2 0	-13,-5,15
hinted none none +	0,2,-1
hinted none none -	3,-4,0
hinted none none 0	3,0,-2
is fact +	-4,5,-1
is fact -	-14,-8,20
is fact 0	-1,-2,3
is feel +	1,1,-2
is feel -	2,-1,-1
is feel 0	2,0,-1
is theme -	-2,0,2
is theme 0	1,0,-2
length 1 +	-9,15,-8
length 1 -	-8,-7,13
length 1 0	2,5,-7
length 2 +	-1,5,-4
length 2 -	-4,1,3
length 2 0	0,2,-3
length 3 0	2,-1,-2
length 4 +	2,-2,0
length 4 -	4,-1,-2
length 4 0	2,-2,0
open 0 -	3,-2,0
open 0 0	3,0,-2
open 1 +	2,-1,-1
open 1 -	-2,2,0
open 2 +	0,1,-2
open 2 -	0,-3,2
open 2 0	2,-1,-1
open 3 +	0,2,-2
open 3 -	1,-2,2
open anywhere 0 +	-3,2,2
open anywhere 0 -	-1,-3,3
open anywhere 0 0	3,-1,-1
open anywhere 1 +	-2,3,-1
open anywhere 1 0	2,-1,-2
open anywhere 2 +	2,-1,-1
open anywhere 2 -	3,-1,-2
open anywhere 2 0	1,0,-2
open anywhere 3 +	2,-1,-1
open anywhere 3 -	2,-3,1
open anywhere 4 +	6,-1,-4
open anywhere 4 -	1,1,-2
rank + 0 +	-2,2,0
rank + 0 -	-8,6,2
rank + 0 0	-7,8,0
rank + 1 +	-1,3,-3
rank + 1 -	-6,9,-4
rank + 1 0	-5,6,-1
rank + 2 +	-2,2,-1
rank + 2 -	-1,-8,7
rank + 2 0	-4,7,-2
rank + 3 +	1,1,-2
rank + 3 -	0,2,-3
rank + 3 0	-3,6,-3
rank + 4 -	-3,2,-1
rank + 4 0	0,2,-2
rank + 5 +	2,0,-3
rank + 5 -	0,-11,6
rank + 5 0	1,2,-3
rank + 6 +	3,-1,-3
rank + 6 -	4,0,-4
rank + 6 0	3,-1,-2
rank + none +	2,-2,0
rank + none -	1,-2,0
rank + none 0	3,-2,-1
rank - 0 +	-9,-11,14
rank - 0 -	-4,0,5
rank - 0 0	-5,-2,7
rank - 1 +	-2,0,1
rank - 1 -	-5,-1,6
rank - 1 0	-6,1,5
rank - 2 +	-2,4,-2
rank - 2 -	-3,3,1
rank - 2 0	-4,-4,8
rank - 3 +	3,-5,2
rank - 3 -	2,0,-2
rank - 3 0	-3,-4,6
rank - 4 +	11,-4,-7
rank - 4 -	-5,2,2
rank - 4 0	-2,0,1
rank - 5 +	-2,-8,6
rank - 5 -	-3,-5,7
rank - 5 0	-4,-2,6
rank - 6 +	-3,-1,4
rank - 6 -	0,-1,2
rank - 6 0	0,-2,2
rank - none -	3,-2,-1
rank - none 0	2,0,-2
read + content	-5,5,-1
read + other	2,0,-3
read + standing	-1,4,-3
read + than	3,0,-3
read - content	-1,-2,3
read - occasions	2,-2,0
read - other	2,-2,-1
read - standing	-3,2,0
read - telling	0,1,-2
read - than	2,-2,0
read 0	2,0,-1
refused - -1	-4,0,4
refused - -1 +	-9,5,3
refused - -1 + moods	-25,15,9
refused - -1 + themes	-2,6,-5
refused - -1 -	-2,2,0
refused - -1 - content	-16,-1,18
refused - -1 - moods	0,-8,5
refused - -1 - occasions	-6,7,1
refused - -1 - other	-5,-4,7
refused - -1 - telling	-5,11,-11
refused - -1 - themes	5,3,-9
refused - -1 0	-3,-2,5
refused - -2	0,-3,3
refused - -2 + moods	3,5,-5
refused - -2 -	1,-3,1
refused - -2 - content	6,-1,-5
refused - -2 - moods	1,-8,4
refused - -2 - occasions	3,-2,-1
refused - -2 - other	-3,-2,4
refused - -2 - telling	-3,-4,3
refused - -2 - themes	-2,2,0
refused - -2 0	-1,-2,4
refused - -3	2,-2,0
refused - -3 + moods	-5,5,-4
refused - -3 + telling	-1,1,-2
refused - -3 + themes	0,-2,0
refused - -3 -	0,-1,2
refused - -3 - content	-10,-4,11
refused - -3 - moods	1,1,-2
refused - -3 - occasions	1,-2,1
refused - -3 - other	0,-2,1
refused - -3 - telling	9,-11,-3
refused - -3 - themes	2,-5,3
refused - -3 0	2,-2,0
refused - -4 +	0,2,-2
refused - -4 + moods	-4,-1,3
refused - -4 + occasions	-9,13,-3
refused - -4 + telling	15,-17,-4
refused - -4 + themes	2,2,-5
refused - -4 - content	22,-2,-22
refused - -4 - moods	-5,-3,6
refused - -4 - occasions	6,-1,-4
refused - -4 - other	-1,-2,2
refused - -4 - telling	4,-11,-1
refused - -4 - than	8,0,-7
refused - -4 - themes	-7,1,5
refused - -4 0	2,0,-2
refused - -5	3,0,-2
refused - -5 +	-2,4,-3
refused - -5 + moods	-2,0,1
refused - -5 + occasions	-5,6,-4
refused - -5 + telling	1,5,-6
refused - -5 + themes	-1,4,-3
refused - -5 -	1,1,-2
refused - -5 - moods	-7,12,-6
refused - -5 - occasions	3,-1,-1
refused - -5 - other	9,-2,-7
refused - -5 - themes	-2,2,-1
refused - -5 0	3,-1,-2
refused - -6	2,0,-2
refused - -6 + moods	3,0,-3
refused - -6 + occasions	5,-3,-2
refused - -6 + other	-1,2,-1
refused - -6 + telling	-1,3,-5
refused - -6 + than	5,-3,-3
refused - -6 + themes	-6,0,6
refused - -6 -	5,-1,-4
refused - -6 - moods	13,-3,-10
refused - -6 - occasions	3,-1,-2
refused - -6 - other	6,-1,-5
refused - -6 - telling	8,-5,-4
refused - -6 - themes	-5,1,1
refused - -6 0	2,0,-2
refused - 0	-4,-2,6
refused - 0 +	-9,1,3
refused - 0 + themes	-6,17,-15
refused - 0 -	-2,2,0
refused - 0 - content	-2,-3,4
refused - 0 - moods	-8,12,-5
refused - 0 - occasions	-2,-3,3
refused - 0 - other	8,-4,-7
refused - 0 - telling	8,-6,-3
refused - 0 - themes	-3,0,3
refused - 0 0	-5,-6,10
refused - 1	-5,-4,8
refused - 1 +	9,-4,-5
refused - 1 + themes	11,-23,5
refused - 1 -	-3,-2,4
refused - 1 - content	-1,-3,2
refused - 1 - moods	-9,-10,14
refused - 1 - occasions	-2,-3,3
refused - 1 - telling	-18,-2,19
refused - 1 0	-10,-8,16
refused - 2	-7,-4,11
refused - 2 +	-2,-7,7
refused - 2 + themes	-3,-7,7
refused - 2 -	-6,-1,8
refused - 2 - content	-9,-1,10
refused - 2 - moods	0,-2,1
refused - 2 - telling	-1,0,2
refused - 2 - themes	-4,-3,7
refused - 2 0	-8,-12,14
refused - 3	-13,-2,15
refused - 3 -	-9,-2,10
refused - 3 - content	-9,-1,9
refused - 3 0	-23,-3,24
refused - none	2,0,-1
refused - none + content	-7,5,1
refused - none + occasions	2,1,-2
refused - none + other	2,0,-2
refused - none + standing	1,2,-2
refused - none + telling	-2,4,-2
refused - none + than	4,-2,-2
refused - none - content	3,-2,0
refused - none - moods	2,-1,1
refused - none - occasions	1,-2,0
refused - none - other	1,-2,0
refused - none - standing	8,-8,-2
refused - none - telling	-3,3,-3
refused - none - than	-5,-2,6
refused - none - themes	-1,-2,2
refused - none 0	2,0,-1
role nothing -2 +	-2,4,-1
role nothing -2 -	5,-2,-3
role nothing -3 +	-1,3,-2
role nothing -3 -	-2,-3,5
role nothing -4 +	-3,7,-3
role nothing -4 -	-3,-4,6
role nothing -5 +	-4,7,-4
role nothing -5 -	-6,-2,8
role nothing -6 +	-11,12,-2
role nothing -6 -	-9,-3,12
role nothing 0 +	2,-1,-1
role nothing 0 -	3,-1,-3
role nothing 1 +	3,-3,0
role nothing 2 -	3,1,-4
role nothing 3 +	7,-9,2
role nothing 3 -	0,-2,2
role nothing 4 +	10,-10,-1
role nothing 4 -	4,-1,-3
role other -1 +	0,-4,3
role other -1 -	0,-2,2
role other -2 -	-1,-1,2
role other -3 -	2,-1,-1
role other -4 +	1,1,-2
role other -4 -	-1,-1,2
role other -5 +	0,3,-2
role other -5 -	2,-1,0
role other -6 +	-1,4,-3
role other -6 -	-2,0,1
role other 0 +	5,-14,11
role other 0 -	2,-2,0
role other 1 +	13,-24,12
role other 1 -	3,-2,-1
role other 2 +	-10,-15,16
role other 2 -	7,0,-7
role other 3 +	7,-33,11
role other 3 -	3,-1,-3
role other 4 +	5,-16,12
role other 4 -	5,-3,-2
telling 0 -1 -	-2,-4,3
telling 0 -2 -	-4,-8,10
telling 0 -2 0	1,0,-2
telling 0 -3 +	2,-2,0
telling 0 -3 -	2,-3,0
telling 0 -3 0	2,-1,-2
telling 0 -4 +	2,-1,-1
telling 0 -4 -	-1,0,2
telling 0 -4 0	3,-2,-1
telling 0 -5 0	2,-2,0
telling 0 -6 +	0,-2,2
telling 0 -6 -	1,-2,0
telling 0 -6 0	2,-3,1
telling 0 0	2,-1,-1
telling 0 0 +	0,3,-2
telling 0 0 -	0,1,-4
telling 0 1 +	-2,1,1
telling 0 1 -	-9,2,1
telling 0 1 0	-2,2,0
telling 0 2 +	-3,2,0
telling 0 2 -	13,-7,-13
telling 0 2 0	-2,6,-4
telling 0 3 +	0,1,-2
telling 0 3 0	-4,0,-2
telling 0 4 +	-3,4,-1
telling 0 4 0	-6,-6,7
telling 0 none +	0,-1,-2
telling 0 none -	-4,-3,5
telling 1 +	1,2,-4
telling 1 -	0,1,-2
telling 1 -1 +	1,1,-2
telling 1 -1 -	-8,13,-2
telling 1 -1 0	-1,4,-4
telling 1 -2 +	5,-2,-3
telling 1 -2 -	7,12,-27
telling 1 -2 0	2,0,-2
telling 1 -3 +	4,2,-6
telling 1 -3 -	-12,7,5
telling 1 -3 0	1,1,-2
telling 1 -4 -	6,-6,-2
telling 1 -4 0	4,-2,-2
telling 1 -5 +	12,-4,-8
telling 1 -5 -	1,-2,0
telling 1 -5 0	5,-4,-1
telling 1 -6 +	6,1,-10
telling 1 -6 0	6,-4,-2
telling 1 0	2,0,-2
telling 1 0 +	-1,2,-1
telling 1 0 -	-4,-8,5
telling 1 0 0	-2,5,-4
telling 1 1 +	2,3,-7
telling 1 1 0	-2,8,-7
telling 1 2 +	-4,4,1
telling 1 2 -	-22,10,1
telling 1 2 0	-8,14,-7
telling 1 3 +	-8,11,-3
telling 1 3 0	-13,13,-8
telling 1 4 +	-7,1,3
telling 1 4 0	-16,10,3
telling 2 +	1,2,-3
telling 2 -	5,1,-7
telling 2 -1 +	-7,4,4
telling 2 -1 0	-2,6,-4
telling 2 -2 +	2,1,-7
telling 2 -2 0	0,3,-4
telling 2 -3 +	7,-4,-5
telling 2 -3 -	-17,-4,20
telling 2 -3 0	3,-1,-1
telling 2 -4 +	2,0,-4
telling 2 -4 -	-19,0,20
telling 2 -4 0	8,-2,-6
telling 2 -5 +	5,-2,-3
telling 2 -5 -	22,-9,-17
telling 2 -5 0	-3,-1,4
telling 2 -6 +	18,-12,-6
telling 2 -6 -	5,-1,-3
telling 2 -6 0	2,-3,1
telling 2 0	1,1,-2
telling 2 0 +	-4,2,1
telling 2 0 0	-6,12,-6
telling 2 1 +	-6,6,-2
telling 2 1 0	-6,8,-4
telling 2 2 +	10,-4,-10
telling 2 2 0	-13,3,9
telling 2 3 +	-9,11,-3
telling 2 3 0	-12,15,-3
telling 2 4 +	-4,11,-8
telling 2 4 0	-10,19,-10
telling 3 +	1,-2,0
telling 3 -	11,7,-15
telling 3 -1 +	-16,18,-3
telling 3 -1 0	-3,8,-8
telling 3 -2 +	3,-2,-7
telling 3 -2 0	1,2,-3
telling 3 -3 +	5,-3,-5
telling 3 -3 0	3,0,-4
telling 3 -4 +	11,-7,-3
telling 3 -4 0	7,-3,-4
telling 3 -5 0	3,7,-7
telling 3 -6 -	19,-2,-18
telling 3 -6 0	1,-5,3
telling 3 0	2,2,-4
telling 3 0 +	6,0,-8
telling 3 0 0	-4,7,-6
telling 3 1 +	1,0,-6
telling 3 1 0	0,4,-7
telling 3 2 +	-9,13,-5
telling 3 2 0	7,-17,12
telling 3 3 +	13,-8,-5
telling 3 3 0	-15,-1,6
telling 3 4 +	-6,9,-3
weight all +	-2,3,0
weight all -	-2,0,2
weight most +	5,-2,-3
weight most -	2,-2,0
weight some +	7,-5,-2
weight some -	4,-1,-3
whole + -1	0,2,-2
whole + -1 + content	14,-13,2
whole + -1 + moods	-4,3,1
whole + -1 + occasions	-5,7,-4
whole + -1 + other	0,2,-2
whole + -1 + standing	14,-14,-2
whole + -1 + telling	7,-2,-6
whole + -1 + than	-5,4,2
whole + -1 + themes	3,0,-3
whole + -1 -	-1,4,-2
whole + -1 - content	5,-5,-2
whole + -1 - moods	4,4,-10
whole + -1 - telling	10,-7,-4
whole + -1 - themes	-7,2,2
whole + -1 0	0,3,-2
whole + -2	1,1,-2
whole + -2 + content	3,-6,0
whole + -2 + moods	-4,3,0
whole + -2 + occasions	1,2,-3
whole + -2 + other	6,-5,-2
whole + -2 + standing	8,-8,-3
whole + -2 + than	4,-2,-4
whole + -2 + themes	2,-3,0
whole + -2 - content	-6,-2,6
whole + -2 - moods	4,-5,-1
whole + -2 - occasions	-1,-6,4
whole + -2 - telling	-14,1,11
whole + -2 - themes	3,0,-3
whole + -2 0	1,2,-2
whole + -3	2,0,-2
whole + -3 +	2,0,-1
whole + -3 + content	-4,-1,3
whole + -3 + occasions	2,-2,0
whole + -3 + other	4,-3,-2
whole + -3 + standing	2,-1,-3
whole + -3 + telling	0,-5,7
whole + -3 + than	5,0,-11
whole + -3 + themes	2,2,-4
whole + -3 -	-1,-1,2
whole + -3 - content	0,-4,4
whole + -3 - moods	-4,2,1
whole + -3 - occasions	10,-4,-8
whole + -3 - telling	-10,-8,15
whole + -3 - themes	-2,1,1
whole + -3 0	2,0,-2
whole + -4	2,-1,-1
whole + -4 +	2,-1,0
whole + -4 + content	7,-8,-1
whole + -4 + moods	2,-2,1
whole + -4 + occasions	3,-2,-2
whole + -4 + other	14,-11,-3
whole + -4 + standing	-11,12,-4
whole + -4 + telling	0,-2,1
whole + -4 + than	8,-6,-2
whole + -4 + themes	-2,1,-1
whole + -4 -	2,-3,0
whole + -4 - content	-3,-1,4
whole + -4 - moods	9,-4,-4
whole + -4 - occasions	-6,-2,8
whole + -4 - telling	13,-4,-11
whole + -4 - than	-4,-5,6
whole + -4 - themes	-2,-2,3
whole + -4 0	2,0,-1
whole + -5	3,-2,-1
whole + -5 +	3,-3,0
whole + -5 + content	-13,-5,7
whole + -5 + moods	8,-9,2
whole + -5 + occasions	5,-3,-2
whole + -5 + other	11,-9,-2
whole + -5 + standing	-6,4,-3
whole + -5 + telling	-1,4,-4
whole + -5 + than	7,-5,-2
whole + -5 + themes	-2,1,-1
whole + -5 - content	-5,-2,6
whole + -5 - moods	-3,0,2
whole + -5 - occasions	0,-2,2
whole + -5 - other	3,-4,-1
whole + -5 - telling	6,10,-22
whole + -5 - than	10,-1,-10
whole + -5 - themes	5,-9,1
whole + -5 0	3,-2,-1
whole + -6	3,-3,0
whole + -6 +	2,-1,-1
whole + -6 + content	-10,-2,7
whole + -6 + moods	6,-3,-3
whole + -6 + occasions	9,-7,-2
whole + -6 + standing	9,-8,-2
whole + -6 + telling	2,1,-6
whole + -6 + than	13,-10,-4
whole + -6 + themes	-9,3,6
whole + -6 -	1,-2,0
whole + -6 - content	2,-2,0
whole + -6 - moods	0,-2,3
whole + -6 - occasions	2,-2,-1
whole + -6 - other	2,-2,0
whole + -6 - telling	-4,-3,11
whole + -6 - than	-2,-2,3
whole + -6 - themes	-4,-1,3
whole + -6 0	3,-3,0
whole + 0	-1,3,-2
whole + 0 +	-2,3,-1
whole + 0 + moods	-6,8,-2
whole + 0 + occasions	1,2,-4
whole + 0 + other	6,-2,-5
whole + 0 + standing	-10,12,-2
whole + 0 + telling	-5,8,-3
whole + 0 + than	-1,2,-2
whole + 0 + themes	-1,-1,2
whole + 0 -	-4,7,-4
whole + 0 - moods	1,2,-6
whole + 0 - telling	0,3,-4
whole + 0 - themes	4,-4,0
whole + 0 0	-1,4,-2
whole + 1	-2,4,-2
whole + 1 +	-2,3,-1
whole + 1 + moods	-4,7,-3
whole + 1 + occasions	-6,8,-2
whole + 1 + other	-10,11,-1
whole + 1 + telling	-9,2,7
whole + 1 + than	0,2,-3
whole + 1 + themes	0,2,-2
whole + 1 -	-2,3,-2
whole + 1 - moods	-12,0,4
whole + 1 - themes	2,0,-6
whole + 1 0	-3,5,-2
whole + 2	-2,4,-2
whole + 2 +	-2,3,-1
whole + 2 + moods	-1,5,-5
whole + 2 + occasions	-13,15,-2
whole + 2 + other	-11,13,-1
whole + 2 + telling	-4,8,-4
whole + 2 + than	-9,11,-2
whole + 2 -	-3,4,-5
whole + 2 - moods	-26,0,9
whole + 2 - themes	3,-4,-2
whole + 2 0	-3,7,-4
whole + 3	-4,7,-2
whole + 3 +	-3,6,-3
whole + 3 + moods	-4,6,-3
whole + 3 + occasions	-6,7,-1
whole + 3 + telling	-3,4,-1
whole + 3 + than	-5,6,-1
whole + 3 + themes	-3,5,-3
whole + 3 -	-8,7,-5
whole + 3 - themes	-9,7,-5
whole + 3 0	-9,6,0
whole + 4	-6,4,1
whole + 4 +	-4,4,0
whole + 4 + themes	-4,2,1
whole + 4 0	-11,5,1
whole + none	-1,-4,2
whole + none +	0,-1,-2
whole + none + occasions	15,-13,-2
whole + none + themes	-5,0,2
whole + none -	-4,-3,5
whole + none - moods	4,-2,-3
whole + none - occasions	14,-1,-13
whole - -1	-4,-2,5
whole - -1 +	-5,-1,4
whole - -1 + content	5,-12,-2
whole - -1 + moods	-3,-4,2
whole - -1 + themes	-5,-3,5
whole - -1 -	-4,0,3
whole - -1 - content	3,-4,0
whole - -1 - moods	-5,3,0
whole - -1 - occasions	-8,2,6
whole - -1 - other	0,-4,2
whole - -1 - telling	-3,2,-2
whole - -1 - themes	-2,0,0
whole - -1 0	-3,-4,7
whole - -2	-1,-3,4
whole - -2 +	-4,-1,5
whole - -2 + content	-2,-6,-3
whole - -2 + moods	-5,5,-2
whole - -2 + telling	4,-13,3
whole - -2 + themes	-5,-4,6
whole - -2 -	-1,-1,3
whole - -2 - content	-1,-2,3
whole - -2 - moods	6,-2,-3
whole - -2 - occasions	-1,-3,3
whole - -2 - other	-2,-2,4
whole - -2 - telling	-11,7,2
whole - -2 - themes	6,-5,-3
whole - -2 0	-1,-4,4
whole - -3 +	-1,-2,3
whole - -3 + content	0,-11,8
whole - -3 + moods	2,-6,3
whole - -3 + occasions	-23,29,-17
whole - -3 + telling	-11,4,6
whole - -3 + than	-2,5,-6
whole - -3 - content	5,-2,-4
whole - -3 - moods	0,-2,1
whole - -3 - occasions	0,-3,2
whole - -3 - other	-1,-2,3
whole - -3 - telling	-5,9,-3
whole - -3 - than	20,-2,-18
whole - -3 - themes	-5,4,1
whole - -4	0,-1,2
whole - -4 + content	-11,10,5
whole - -4 + moods	-2,-2,4
whole - -4 + occasions	2,2,-4
whole - -4 + telling	0,4,-7
whole - -4 + than	1,1,-3
whole - -4 + themes	2,-1,0
whole - -4 -	1,-2,1
whole - -4 - content	-2,-2,3
whole - -4 - moods	-2,1,1
whole - -4 - occasions	2,-2,0
whole - -4 - other	3,-2,-2
whole - -4 - standing	-13,10,3
whole - -4 - telling	5,-12,2
whole - -4 - than	4,-2,-4
whole - -4 - themes	1,-6,1
whole - -4 0	0,-1,2
whole - -5	2,-1,-1
whole - -5 + content	-4,10,-16
whole - -5 + occasions	11,-8,-5
whole - -5 + other	15,-13,-4
whole - -5 + telling	-4,6,-4
whole - -5 + than	9,-8,-4
whole - -5 -	2,-2,-1
whole - -5 - content	17,-2,-16
whole - -5 - moods	2,0,-2
whole - -5 - occasions	2,-1,-1
whole - -5 - other	2,-2,0
whole - -5 - telling	-8,-9,12
whole - -5 - than	12,-2,-11
whole - -5 - themes	-2,-3,2
whole - -5 0	2,-1,-1
whole - -6	2,0,-2
whole - -6 +	1,1,-2
whole - -6 + content	4,-9,-5
whole - -6 + occasions	2,0,-2
whole - -6 + other	2,-1,-1
whole - -6 + standing	-4,4,-2
whole - -6 + telling	0,2,-2
whole - -6 + than	4,-2,-1
whole - -6 + themes	1,2,-3
whole - -6 -	4,-1,-3
whole - -6 - content	-7,-2,9
whole - -6 - moods	0,-3,3
whole - -6 - occasions	4,-1,-4
whole - -6 - other	7,-1,-6
whole - -6 - telling	2,-5,2
whole - -6 - than	5,0,-4
whole - -6 - themes	1,1,-3
whole - -6 0	2,0,-2
whole - 0	-4,-3,7
whole - 0 +	0,-10,8
whole - 0 + content	-15,19,-14
whole - 0 + themes	8,-6,0
whole - 0 -	-4,0,5
whole - 0 - content	-10,-1,11
whole - 0 - moods	-16,-2,16
whole - 0 - occasions	-2,-5,5
whole - 0 - other	0,-3,1
whole - 0 - telling	3,-13,4
whole - 0 - themes	-4,4,0
whole - 0 0	-4,-4,7
whole - 1	-3,-1,5
whole - 1 +	-1,2,-5
whole - 1 + themes	-3,-2,1
whole - 1 -	-4,-3,6
whole - 1 - content	1,-2,0
whole - 1 - moods	-14,-3,18
whole - 1 - occasions	-9,-1,11
whole - 1 - other	-10,-2,12
whole - 1 - themes	-2,-4,5
whole - 1 0	-8,-3,10
whole - 2	-9,-2,11
whole - 2 +	-11,1,4
whole - 2 -	-4,-3,7
whole - 2 - content	-1,-1,2
whole - 2 - themes	-4,-2,6
whole - 2 0	-19,-7,24
whole - 3	-3,-3,6
whole - 3 -	1,-2,1
whole - 3 - content	-4,-1,5
whole - 3 0	-8,-5,9
whole - 4	-24,-4,25
whole - none	2,0,-2
whole - none +	0,2,-1
whole - none + moods	2,2,-4
whole - none + occasions	1,2,-2
whole - none + other	-10,11,-2
whole - none + standing	4,-2,-2
whole - none + telling	4,-1,-2
whole - none + than	5,-2,-2
whole - none -	1,1,-2
whole - none - content	3,-3,-1
whole - none - moods	4,-1,-4
whole - none - occasions	9,-5,-4
whole - none - standing	8,-8,-2
whole - none - telling	4,-1,-7
whole - none 0	3,0,-2
words 1 +	2,-1,-1
words 1 -	2,-1,-1
words 2 +	-4,5,0
words 3 +	-7,8,-2`;
