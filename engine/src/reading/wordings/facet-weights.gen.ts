/** Made by npm run learn:facets -- --write from requests of our own (engine/test/labelled-requests, CC0); in twentieths. */
export const facetWeights = `	2,0,-2
against -1 -1 +	3,5,-12
against -1 -1 -	9,-3,-4
against -1 -1 0	-7,1,-2
against -1 -2 +	3,-6,1
against -1 -2 -	-7,-14,21
against -1 -2 0	-4,3,-2
against -1 -3 +	-4,-4,6
against -1 -3 -	5,-8,-2
against -1 -3 0	-5,-1,2
against -1 -4 +	5,0,-7
against -1 -4 -	-2,3,-6
against -1 -4 0	1,-2,1
against -1 -5 +	4,-1,-4
against -1 -5 -	-2,-11,4
against -1 -5 0	-2,3,-1
against -1 -6 +	-1,4,-4
against -1 -6 -	6,-2,-7
against -1 -6 0	1,4,-5
against -1 0 +	-4,-13,6
against -1 0 -	-12,7,0
against -1 0 0	-4,-1,1
against -1 1 -	-7,-3,9
against -1 1 0	-9,-13,16
against -1 none -	-5,10,-7
against -1 none 0	0,1,-2
against -2 -1 +	-3,-4,5
against -2 -1 -	6,-10,2
against -2 -1 0	-3,-2,2
against -2 -2 +	8,-9,-3
against -2 -2 -	-15,1,10
against -2 -2 0	-5,-7,8
against -2 -3 +	8,-9,-8
against -2 -3 -	-1,-8,4
against -2 -3 0	-9,-3,11
against -2 -4 +	2,-9,6
against -2 -4 -	7,1,-17
against -2 -4 0	-1,-2,3
against -2 -5 +	1,-3,2
against -2 -5 -	5,-8,-1
against -2 -6 +	-1,3,-2
against -2 -6 -	1,4,-8
against -2 -6 0	1,2,-3
against -2 0 -	-4,-8,11
against -2 0 0	-13,-2,6
against -2 1 -	3,-1,-2
against -2 1 0	9,-18,2
against -2 2 -	-2,-4,5
against -2 none +	0,3,-3
against -2 none -	-3,5,-1
against -2 none 0	1,2,-2
against -3 -1 +	4,-11,-1
against -3 -1 -	-13,4,9
against -3 -1 0	-2,-6,3
against -3 -2 +	-2,-7,-4
against -3 -2 -	-5,-5,7
against -3 -2 0	-5,-1,4
against -3 -3 +	-3,-6,5
against -3 -3 -	0,0,-8
against -3 -3 0	-6,-1,8
against -3 -4 +	8,0,-10
against -3 -4 -	-8,-9,14
against -3 -4 0	-1,-1,2
against -3 -5 +	1,0,-2
against -3 -5 -	-5,2,2
against -3 -6 +	0,2,-3
against -3 -6 -	0,-9,6
against -3 -6 0	1,1,-2
against -3 0 -	6,3,-10
against -3 0 0	-2,-17,10
against -3 1 -	2,-3,0
against -3 1 0	-4,7,-4
against -3 2 -	-3,-2,4
against -3 none +	2,2,-4
against -3 none -	9,-10,-2
against -3 none 0	3,0,-2
against -4 -1 +	-5,-5,-3
against -4 -1 -	-9,-4,12
against -4 -1 0	0,-7,4
against -4 -2 +	-6,-6,5
against -4 -2 -	5,-3,-4
against -4 -2 0	1,-3,1
against -4 -3 +	-4,-2,2
against -4 -3 -	-3,-7,7
against -4 -3 0	-6,4,2
against -4 -4 +	11,-10,0
against -4 -4 -	8,-3,-6
against -4 -4 0	2,0,-2
against -4 -5 +	-8,-1,7
against -4 -5 -	-2,-7,6
against -4 -5 0	2,-2,0
against -4 -6 +	4,-2,-2
against -4 -6 -	7,-3,-5
against -4 -6 0	4,-2,-2
against -4 0 -	2,-4,0
against -4 0 0	3,-9,1
against -4 1 -	-6,-2,7
against -4 1 0	11,-10,-8
against -4 2 -	-4,-1,5
against -4 2 0	-17,-7,20
against -4 3 -	-5,-2,6
against -4 none +	4,1,-5
against -4 none -	6,-2,-6
against -4 none 0	2,1,-2
against -5 -1 -	-16,12,4
against -5 -1 0	-4,-4,6
against -5 -2 +	-14,4,7
against -5 -2 -	9,-4,-7
against -5 -2 0	2,-4,2
against -5 -3 +	4,-16,6
against -5 -3 -	-1,-3,3
against -5 -3 0	2,-2,0
against -5 -4 +	-6,-4,3
against -5 -4 -	3,-3,-1
against -5 -5 +	19,-13,-6
against -5 -5 -	8,-2,-6
against -5 -5 0	1,-2,0
against -5 -6 +	3,-2,-1
against -5 -6 -	5,-3,-2
against -5 -6 0	4,-2,-2
against -5 0 -	-14,-2,16
against -5 0 0	-10,-8,14
against -5 1 -	-9,-1,9
against -5 1 0	-17,-4,19
against -5 2 -	-6,-4,7
against -5 none +	7,-3,-4
against -5 none -	8,2,-11
against -5 none 0	4,-2,-2
against -6 -1 -	-2,-1,3
against -6 -1 0	0,-6,6
against -6 -2 +	-6,-4,4
against -6 -2 -	-1,-4,4
against -6 -2 0	-1,-4,5
against -6 -3 +	-2,3,-3
against -6 -3 -	1,-3,2
against -6 -3 0	2,-4,1
against -6 -4 +	-7,1,4
against -6 -4 -	1,-2,1
against -6 -4 0	3,-3,1
against -6 -5 +	10,-13,1
against -6 -5 -	3,0,-2
against -6 -5 0	4,-3,-1
against -6 -6 +	4,-4,0
against -6 -6 -	2,-1,0
against -6 -6 0	5,-3,-2
against -6 0 -	-6,-3,8
against -6 0 0	-2,-3,4
against -6 1 -	-12,-1,13
against -6 1 0	-13,0,11
against -6 2 -	-11,-3,13
against -6 2 0	-8,-2,10
against -6 3 0	6,-3,-5
against -6 none +	8,-4,-4
against -6 none -	-6,-10,10
against -6 none 0	5,-2,-3
against 0 -1 +	-10,-8,11
against 0 -1 -	-9,10,-8
against 0 -1 0	-11,7,-7
against 0 -2 +	-6,8,-5
against 0 -2 -	-14,-1,8
against 0 -2 0	4,4,-11
against 0 -3 +	9,-7,-4
against 0 -3 -	0,8,-16
against 0 -3 0	-3,7,-9
against 0 -4 -	-23,-8,20
against 0 -4 0	-1,-2,2
against 0 -5 +	-2,-1,2
against 0 -5 -	-4,-2,2
against 0 -5 0	-4,4,-1
against 0 -6 +	-2,6,-5
against 0 -6 -	3,7,-19
against 0 -6 0	-3,6,-4
against 0 0 +	-1,5,-5
against 0 0 -	-7,-12,15
against 0 0 0	15,-23,-9
against 0 1 -	-10,0,3
against 0 none +	-2,2,-1
against 0 none -	0,-4,0
against 0 none 0	-3,3,0
against 1 -1 +	-18,-2,7
against 1 -1 0	-3,0,-2
against 1 -2 +	2,1,-2
against 1 -2 -	6,5,-10
against 1 -2 0	10,-6,-11
against 1 -3 +	-12,5,6
against 1 -3 -	-17,2,5
against 1 -3 0	-11,-2,3
against 1 -4 +	4,2,-7
against 1 -4 0	0,1,-4
against 1 -5 +	-4,6,-1
against 1 -5 -	-19,16,-5
against 1 -5 0	-5,11,-9
against 1 -6 +	1,2,-4
against 1 -6 0	-7,6,0
against 1 none +	-4,4,-1
against 1 none -	12,-21,-2
against 1 none 0	-1,5,-6
against 2 -2 +	-11,1,4
against 2 -3 +	9,4,-15
against 2 -3 0	-16,25,-10
against 2 -4 +	-8,11,-4
against 2 -4 0	-8,3,-1
against 2 -5 +	1,5,-7
against 2 -5 0	3,2,-11
against 2 -6 +	0,3,-4
against 2 -6 0	-2,6,-6
against 2 none +	-6,1,6
against 2 none -	-9,7,-5
against 2 none 0	-8,7,1
against 3 -2 +	-4,3,0
against 3 -3 +	-7,16,-9
against 3 -3 0	-16,-10,14
against 3 -4 +	-2,-1,4
against 3 -4 0	-9,22,-16
against 3 -5 +	-1,3,-2
against 3 -5 0	-11,14,-3
against 3 -6 +	-7,8,-1
against 3 -6 0	4,-2,-6
against 3 none +	-4,5,-1
against 3 none 0	-9,13,-5
against 4 -1 +	-4,14,-12
against 4 -2 +	-4,21,-27
against 4 -3 +	-6,-7,10
against 4 -4 +	-7,-5,11
against 4 -5 +	-3,8,-5
against 4 none +	-5,5,-2
against 4 none 0	-5,13,-8
against none none +	-1,1,-2
against none none -	-2,-4,3
away fact 0	1,-11,10
away feel +	0,-4,3
away feel -	-1,-1,2
away feel 0	3,-3,1
away theme +	2,0,-13
away theme -	4,-9,0
away theme 0	4,-6,2
beside -1 -1 -	-2,-1,-1
beside -1 -1 0	0,1,-2
beside -1 -2 +	-1,3,-3
beside -1 -2 -	-6,-3,7
beside -1 -2 0	-1,2,-1
beside -1 -3 +	-1,3,-3
beside -1 -3 -	-2,-1,2
beside -1 -4 +	-3,3,0
beside -1 -4 -	0,-2,1
beside -1 -4 0	2,-1,-1
beside -1 -5 +	3,-6,3
beside -1 -5 -	5,2,-7
beside -1 -6 +	4,-3,-1
beside -1 -6 -	1,-2,2
beside -1 -6 0	3,-3,0
beside -2 -2 +	0,-5,6
beside -2 -2 -	-9,12,0
beside -2 -3 +	-2,-4,6
beside -2 -3 -	14,-6,-12
beside -2 -3 0	0,3,-2
beside -2 -4 +	-10,8,4
beside -2 -4 -	-13,-6,16
beside -2 -4 0	-3,3,0
beside -2 -5 +	5,0,-7
beside -2 -5 -	-5,-4,7
beside -2 -5 0	2,3,-5
beside -2 -6 +	-3,4,-5
beside -2 -6 -	5,-1,-3
beside -3 -3 0	1,3,-3
beside -3 -4 0	-3,7,-5
beside -3 -5 0	2,-7,4
beside -3 -6 0	0,-6,4
beside 0 -1 -	-8,1,5
beside 0 -1 0	-1,4,-2
beside 0 -2 +	0,-2,1
beside 0 -2 -	0,2,-2
beside 0 -2 0	2,2,-4
beside 0 -3 +	5,-3,-3
beside 0 -3 -	-7,-4,7
beside 0 -3 0	2,0,-1
beside 0 -4 +	6,-1,-6
beside 0 -4 -	-1,-4,4
beside 0 -4 0	2,-1,-2
beside 0 -5 +	-1,6,-6
beside 0 -5 -	-1,-2,3
beside 0 -5 0	5,-3,-2
beside 0 -6 +	8,-3,-5
beside 0 -6 -	2,0,-1
beside 0 -6 0	3,-4,0
beside 0 0 -	-4,3,-2
beside 0 0 0	-1,3,-1
beside 1 -1 +	4,3,-8
beside 1 -1 -	6,-2,-4
beside 1 -1 0	-1,3,-3
beside 1 -2 +	5,-1,-5
beside 1 -2 0	2,2,-3
beside 1 -3 +	4,-1,-3
beside 1 -3 -	9,6,-14
beside 1 -3 0	3,-1,-2
beside 1 -4 +	4,-7,2
beside 1 -4 -	4,-5,-1
beside 1 -4 0	4,-2,-2
beside 1 -5 +	3,-7,4
beside 1 -5 -	1,2,-2
beside 1 -5 0	4,-2,-1
beside 1 -6 +	9,-7,-2
beside 1 -6 -	0,-2,2
beside 1 -6 0	3,-2,0
beside 1 0 +	2,3,-5
beside 1 0 -	3,2,-7
beside 1 0 0	-1,8,-7
beside 1 1 +	-3,3,-1
beside 1 1 -	-7,-3,7
beside 1 1 0	-4,6,-2
beside 2 -1 +	4,0,-6
beside 2 -1 -	-6,4,1
beside 2 -1 0	0,3,-4
beside 2 -2 +	3,2,-7
beside 2 -2 -	5,-6,-1
beside 2 -2 0	2,0,-3
beside 2 -3 +	0,-3,3
beside 2 -3 -	-7,-7,10
beside 2 -3 0	3,-1,-3
beside 2 -4 +	7,-10,2
beside 2 -4 -	12,-2,-11
beside 2 -4 0	3,-1,-2
beside 2 -5 +	9,-12,3
beside 2 -5 -	4,-4,-1
beside 2 -5 0	5,-4,-1
beside 2 -6 +	-1,-10,10
beside 2 -6 -	0,-2,2
beside 2 -6 0	5,-4,-1
beside 2 0 +	0,4,-7
beside 2 0 -	-10,8,-3
beside 2 1 +	4,5,-10
beside 2 1 0	-6,6,-3
beside 2 2 +	-2,3,0
beside 2 2 -	-5,8,-6
beside 2 2 0	-4,8,-4
beside 3 -1 +	-4,11,-12
beside 3 -1 -	3,12,-17
beside 3 -1 0	-1,2,-2
beside 3 -2 +	-2,-2,5
beside 3 -2 0	3,1,-4
beside 3 -3 +	-3,1,2
beside 3 -3 -	7,-5,-4
beside 3 -3 0	5,-1,-4
beside 3 -4 +	-4,2,1
beside 3 -4 -	10,-2,-9
beside 3 -4 0	6,-2,-5
beside 3 -5 +	16,-13,-2
beside 3 -5 -	-1,-5,4
beside 3 -5 0	6,-4,-2
beside 3 -6 +	-6,5,3
beside 3 -6 -	3,-2,-2
beside 3 -6 0	3,-5,2
beside 3 0 +	-12,0,13
beside 3 0 0	-9,9,-2
beside 3 1 +	10,-6,-7
beside 3 1 0	0,7,-12
beside 3 2 +	-7,12,-5
beside 3 3 +	-4,5,-2
beside 3 3 -	-5,8,-7
beside 3 3 0	-7,8,-1
beside 4 -1 +	12,-11,-4
beside 4 -1 0	3,0,-6
beside 4 -2 +	-6,8,-5
beside 4 -2 0	2,0,-1
beside 4 -3 +	-2,6,-8
beside 4 -3 0	4,-3,-1
beside 4 -4 +	12,-10,-2
beside 4 -4 0	5,-4,-1
beside 4 -5 +	6,-5,-2
beside 4 -5 -	8,-2,-6
beside 4 -5 0	6,-3,-3
beside 4 -6 +	-18,19,-4
beside 4 -6 -	7,-3,-5
beside 4 -6 0	7,-4,-3
beside 4 0 +	-25,28,-3
beside 4 0 0	-2,-1,-1
beside 4 1 +	-10,14,-4
beside 4 1 0	5,-14,13
beside 4 2 0	0,1,-9
beside 4 4 +	-5,3,1
beside 4 4 0	-6,11,-6
beside none none +	-1,1,-2
beside none none -	-2,-4,3
both -1 -1	1,2,-3
both -1 -1 +	4,0,-4
both -1 -1 -	-5,4,-3
both -1 -1 0	0,2,-3
both -1 -2 +	-8,0,8
both -1 -2 -	6,2,-10
both -1 -2 0	0,2,-1
both -1 -3 -	-2,-12,7
both -1 -3 0	-2,2,-1
both -1 -4	-4,3,1
both -1 -4 -	-7,-6,16
both -1 -4 0	0,-1,-2
both -1 -5 -	2,-10,3
both -1 -5 0	-6,6,-4
both -1 -6	0,-2,1
both -1 -6 -	2,1,-2
both -1 -6 0	-1,-8,4
both -1 0	-2,4,-2
both -1 0 +	-3,3,0
both -1 0 0	-1,2,-2
both -1 1	-1,4,-4
both -1 1 +	2,1,-4
both -1 1 0	-3,7,-5
both -1 2 +	-2,0,1
both -1 2 0	-3,4,-6
both -1 3	-1,-6,9
both -1 3 +	7,-4,-8
both -1 3 0	-18,-9,15
both -1 4	-19,2,9
both -1 4 +	-14,-3,6
both -2 -1	-1,4,-3
both -2 -1 +	0,2,-3
both -2 -1 -	-15,-9,19
both -2 -1 0	-1,4,-3
both -2 -2	1,1,-3
both -2 -2 -	1,-5,1
both -2 -2 0	1,1,-2
both -2 -3	3,0,-4
both -2 -3 +	-13,5,9
both -2 -3 -	-7,-8,9
both -2 -3 0	4,0,-4
both -2 -4	1,-2,1
both -2 -4 -	-5,1,4
both -2 -5 -	10,-3,-7
both -2 -5 0	-1,-3,3
both -2 -6 -	1,1,-2
both -2 -6 0	1,-3,2
both -2 0	1,3,-4
both -2 0 +	8,-4,-5
both -2 0 0	-1,4,-3
both -2 1 +	-1,-2,2
both -2 1 0	-3,4,-4
both -2 2	-1,2,-4
both -2 2 0	-1,4,-10
both -2 3	0,2,-7
both -2 3 +	7,-5,-7
both -2 3 0	-8,9,-7
both -3 -1	0,2,-2
both -3 -1 +	1,-5,4
both -3 -1 0	0,3,-2
both -3 -2	1,1,-2
both -3 -2 -	8,-9,-4
both -3 -3	2,0,-2
both -3 -3 +	2,1,-3
both -3 -3 -	2,-1,-1
both -3 -3 0	2,0,-2
both -3 -4	2,-1,-1
both -3 -4 +	-4,4,-4
both -3 -4 -	1,-7,3
both -3 -4 0	2,-1,-1
both -3 -5	4,-1,-3
both -3 -5 -	-6,5,0
both -3 -5 0	5,-2,-3
both -3 -6 -	1,-5,2
both -3 0	1,4,-5
both -3 0 +	3,1,-6
both -3 0 0	0,4,-4
both -3 1	4,0,-5
both -3 1 +	6,-3,-5
both -3 1 0	0,2,-5
both -3 2	-3,-2,7
both -3 2 +	7,-13,9
both -3 2 0	-13,14,-10
both -4 -1	1,1,-3
both -4 -1 +	-1,5,-6
both -4 -1 0	1,1,-3
both -4 -2	3,-1,-3
both -4 -2 +	1,2,-4
both -4 -2 -	17,-4,-12
both -4 -2 0	2,0,-2
both -4 -3	2,0,-2
both -4 -3 +	7,-6,-1
both -4 -3 -	-3,-3,4
both -4 -3 0	2,0,-2
both -4 -4	2,-1,0
both -4 -4 +	0,2,-2
both -4 -4 -	4,-2,-3
both -4 -4 0	3,-3,0
both -4 -5	4,-4,0
both -4 -5 +	22,-17,-7
both -4 -5 -	3,-3,0
both -4 -5 0	4,-4,0
both -4 -6	1,-2,1
both -4 -6 -	1,-5,4
both -4 -6 0	2,-2,0
both -4 0 +	-5,-5,7
both -4 0 0	-2,3,-2
both -4 1	-4,3,-1
both -4 1 +	-2,-3,2
both -4 1 0	0,2,-8
both -4 2	-4,-6,10
both -4 2 +	-4,-7,13
both -4 2 0	-2,3,-10
both -5 -1 +	-1,-11,11
both -5 -2	4,-1,-3
both -5 -2 +	12,-10,-4
both -5 -2 -	4,15,-25
both -5 -2 0	4,-1,-3
both -5 -3	3,-2,-1
both -5 -3 +	-3,4,-1
both -5 -3 -	1,-4,2
both -5 -3 0	3,-2,-1
both -5 -4	4,-3,-1
both -5 -4 +	2,-1,-2
both -5 -4 -	5,-2,-2
both -5 -4 0	4,-3,-1
both -5 -5	3,-3,0
both -5 -5 +	2,-2,0
both -5 -5 -	3,-4,0
both -5 -5 0	3,-3,0
both -5 -6	3,-3,0
both -5 -6 -	-8,3,5
both -5 -6 0	4,-4,0
both -5 0	4,-1,-4
both -5 0 +	14,-12,-3
both -5 0 0	1,3,-4
both -5 1	-5,7,-6
both -5 1 +	-6,7,-4
both -5 1 0	1,1,-6
both -5 2	-2,4,-15
both -6 -1	4,-1,-3
both -6 -1 +	1,6,-15
both -6 -1 0	5,-2,-3
both -6 -2	4,-3,-2
both -6 -2 +	10,-6,-5
both -6 -2 0	5,-3,-2
both -6 -3	5,-3,-2
both -6 -3 +	12,-8,-6
both -6 -3 -	5,-5,-3
both -6 -3 0	5,-3,-2
both -6 -4	3,-4,1
both -6 -4 +	6,-8,2
both -6 -4 -	-1,-2,3
both -6 -4 0	4,-4,0
both -6 -5	2,-3,1
both -6 -5 +	2,-4,2
both -6 -5 0	3,-3,1
both -6 -6	3,-3,0
both -6 -6 +	3,-3,-1
both -6 -6 -	2,-2,0
both -6 -6 0	3,-3,1
both -6 0	-2,2,-1
both -6 0 +	-3,5,-14
both -6 0 0	-1,-2,2
both -6 1	-5,-26,15
both -6 1 0	12,-6,-7
both 0 -1	-4,3,0
both 0 -1 +	-22,4,11
both 0 -1 -	10,-3,-10
both 0 -1 0	-2,3,-3
both 0 -2	-5,-3,5
both 0 -2 +	-6,-9,10
both 0 -2 -	-4,-6,5
both 0 -2 0	-6,1,-9
both 0 -3	-2,-9,5
both 0 -3 -	6,-5,-8
both 0 -3 0	-8,-14,13
both 0 -4	-8,10,-7
both 0 -4 -	-7,6,-5
both 0 -5	-5,6,-5
both 0 -5 -	-3,-1,0
both 0 -5 0	-5,14,-31
both 0 -6	-6,6,-4
both 0 -6 -	-10,6,-1
both 0 -6 0	0,2,-7
both 0 0	-1,3,-2
both 0 0 +	-1,2,-1
both 0 0 -	-18,-4,8
both 0 0 0	-1,4,-2
both 0 1	1,1,-2
both 0 1 +	3,-2,-1
both 0 1 0	-2,5,-4
both 0 2	-5,5,0
both 0 2 +	-1,9,-8
both 0 2 0	-5,1,6
both 0 3	-2,2,-2
both 0 3 +	-4,-1,5
both 0 3 0	-3,6,-9
both 0 4	-1,-6,7
both 0 4 +	3,6,-13
both 1 -1	-14,-4,12
both 1 -1 0	-12,8,-3
both 1 -2	-7,4,-4
both 1 -3	-2,-2,-5
both 1 -3 -	19,-10,-13
both 1 -4	-2,-6,0
both 1 -4 -	7,-18,3
both 1 -4 0	-11,0,2
both 1 -5	-10,19,-14
both 1 -5 -	10,-17,-1
both 1 -6	7,-11,-2
both 1 -6 -	-19,-3,20
both 1 0	-2,5,-1
both 1 0 +	-3,12,-6
both 1 0 0	-5,6,-3
both 1 1	-2,3,-1
both 1 1 +	-2,5,-3
both 1 1 -	-10,11,-3
both 1 2	-1,4,-2
both 1 2 0	-4,4,0
both 1 3	-2,5,-3
both 1 3 +	-2,5,-3
both 1 3 0	-2,4,-4
both 1 4	-2,6,-7
both 1 4 +	4,-4,-1
both 2 -6	-10,14,-13
both 2 0	-2,-13,12
both 2 0 -	3,-20,13
both 2 0 0	-32,11,6
both 2 1	-4,9,-8
both 2 1 +	-9,12,-6
both 2 1 0	0,1,-3
both 2 2 +	-3,2,1
both 2 2 0	0,3,-4
both 2 3	-2,3,-2
both 2 3 +	-3,3,-2
both 2 3 0	-1,3,-4
both 2 4	-2,7,-7
both 2 4 +	-1,7,-7
both 2 4 0	-5,12,-7
both 3 1	-17,7,1
both 3 2	-6,14,-8
both 3 2 +	-6,7,-2
both 3 3	-3,6,-3
both 3 3 +	-2,6,-4
both 3 3 0	-5,5,-1
both 3 4	-4,7,-4
both 3 4 +	-4,6,-2
both 3 4 0	-4,1,3
both 4 2	-14,0,7
both 4 2 +	-8,6,-2
both 4 3	-6,8,-5
both 4 3 +	-6,10,-7
both 4 4	-5,4,0
both 4 4 +	-5,5,-1
both 4 4 0	-5,2,3
both none none	-1,-3,2
both none none +	-1,1,-2
both none none -	-2,-4,3
clause + -1	0,2,-3
clause + -1 + content	-4,-7,4
clause + -1 + moods	-3,2,1
clause + -1 + occasions	-3,6,-2
clause + -1 + other	0,2,-4
clause + -1 + standing	-1,2,-3
clause + -1 + telling	4,1,-5
clause + -1 + than	7,-5,-3
clause + -1 -	-5,0,2
clause + -1 - content	12,4,-12
clause + -1 - moods	11,-20,8
clause + -1 - telling	-14,7,3
clause + -1 - themes	-13,5,2
clause + -1 0	0,3,-3
clause + -2	2,0,-2
clause + -2 + content	3,4,-16
clause + -2 + moods	0,-2,1
clause + -2 + occasions	-1,3,-2
clause + -2 + other	15,-13,-4
clause + -2 + standing	-2,3,-3
clause + -2 + telling	3,-6,4
clause + -2 + than	-11,12,-5
clause + -2 -	3,-1,-3
clause + -2 - content	18,-1,-16
clause + -2 - moods	-3,3,1
clause + -2 - occasions	16,-9,-9
clause + -2 - telling	0,-10,5
clause + -2 - themes	9,-8,3
clause + -2 0	2,0,-2
clause + -3	2,0,-2
clause + -3 +	2,-1,-2
clause + -3 + content	15,-9,-11
clause + -3 + moods	3,-2,-1
clause + -3 + occasions	4,-3,-1
clause + -3 + standing	-2,2,-2
clause + -3 + telling	4,-5,1
clause + -3 + than	9,-9,-1
clause + -3 + themes	0,3,-4
clause + -3 -	0,-2,1
clause + -3 - content	-7,-5,10
clause + -3 - moods	7,4,-12
clause + -3 - occasions	1,-5,2
clause + -3 - other	0,-5,1
clause + -3 - telling	0,-6,3
clause + -3 - themes	-4,-6,6
clause + -3 0	2,0,-2
clause + -4	2,-1,-1
clause + -4 + content	-5,-1,6
clause + -4 + occasions	4,-2,-2
clause + -4 + other	9,-8,-1
clause + -4 + standing	20,-19,-1
clause + -4 + telling	0,5,-8
clause + -4 + than	1,0,-2
clause + -4 + themes	2,-1,-1
clause + -4 -	0,-2,2
clause + -4 - content	-8,-3,10
clause + -4 - moods	-5,-2,7
clause + -4 - occasions	4,-2,-2
clause + -4 - other	6,-2,-5
clause + -4 - telling	6,-12,1
clause + -4 - than	11,-3,-10
clause + -4 - themes	-2,1,2
clause + -4 0	3,-1,-1
clause + -5	3,-3,0
clause + -5 +	1,-2,0
clause + -5 + content	-5,-22,15
clause + -5 + moods	4,-4,0
clause + -5 + occasions	4,-2,-2
clause + -5 + standing	12,-10,-2
clause + -5 + telling	-2,4,-4
clause + -5 + than	9,-7,-2
clause + -5 + themes	-4,5,-2
clause + -5 - content	4,-4,-2
clause + -5 - moods	0,-3,3
clause + -5 - occasions	3,-1,-2
clause + -5 - telling	-1,4,-2
clause + -5 - than	18,-1,-17
clause + -5 - themes	-3,0,2
clause + -5 0	4,-3,-1
clause + -6	2,-3,1
clause + -6 +	4,-4,-1
clause + -6 + content	-3,-22,15
clause + -6 + moods	9,-9,-1
clause + -6 + occasions	7,-6,-1
clause + -6 + telling	-9,10,-2
clause + -6 + than	14,-11,-3
clause + -6 + themes	-4,14,-10
clause + -6 - content	1,-2,1
clause + -6 - moods	2,-1,-1
clause + -6 - occasions	1,-2,1
clause + -6 - other	2,-2,0
clause + -6 - standing	-1,-10,8
clause + -6 - telling	0,1,-2
clause + -6 - than	4,-4,-2
clause + -6 0	2,-3,1
clause + 0	-1,3,-3
clause + 0 +	1,1,-2
clause + 0 + content	-16,33,-26
clause + 0 + moods	1,2,-3
clause + 0 + occasions	1,2,-3
clause + 0 + other	1,0,-2
clause + 0 + standing	-3,5,-3
clause + 0 + telling	-2,3,-3
clause + 0 + than	0,3,-3
clause + 0 -	-3,2,-2
clause + 0 - themes	3,-5,1
clause + 0 0	-2,4,-3
clause + 1	-1,2,-1
clause + 1 + moods	-3,6,-4
clause + 1 + occasions	0,2,-3
clause + 1 + other	-8,9,-1
clause + 1 + telling	0,-5,4
clause + 1 + than	-3,5,-3
clause + 1 -	-10,12,-5
clause + 1 - moods	16,-1,-13
clause + 1 - themes	-3,-5,7
clause + 1 0	-2,4,-2
clause + 2	-3,4,0
clause + 2 +	-2,2,0
clause + 2 + moods	-6,7,-1
clause + 2 + occasions	5,-4,-2
clause + 2 + other	-6,7,-3
clause + 2 + standing	-6,8,-1
clause + 2 + telling	-11,4,7
clause + 2 + than	2,1,-2
clause + 2 -	3,13,-9
clause + 2 - moods	-6,8,-4
clause + 2 - themes	6,-12,-1
clause + 2 0	-4,6,-1
clause + 3	-1,3,-2
clause + 3 +	-1,3,-2
clause + 3 + moods	-13,15,-2
clause + 3 + occasions	-9,11,-2
clause + 3 + other	-13,15,-2
clause + 3 + telling	0,2,-2
clause + 3 + than	-10,12,-2
clause + 3 + themes	1,0,-2
clause + 3 -	-13,6,-3
clause + 3 - themes	-13,6,-3
clause + 3 0	-5,4,0
clause + 4	-5,6,-1
clause + 4 +	-3,5,-1
clause + 4 + occasions	-5,11,-8
clause + 4 + telling	-6,15,-10
clause + 4 + themes	-3,3,0
clause + 4 0	-17,5,10
clause + none	-1,-3,2
clause + none +	-1,1,-2
clause + none + occasions	17,-14,-4
clause + none + themes	-7,4,1
clause + none -	-2,-4,3
clause + none - moods	3,-4,-2
clause + none - occasions	13,-2,-12
clause - -1	-2,-2,5
clause - -1 +	-3,0,2
clause - -1 + content	-7,-3,4
clause - -1 + moods	-2,2,0
clause - -1 + telling	-1,-11,3
clause - -1 + themes	-3,2,1
clause - -1 -	-3,-2,4
clause - -1 - content	2,-3,0
clause - -1 - moods	-7,3,4
clause - -1 - occasions	-5,-4,8
clause - -1 - other	1,-2,1
clause - -1 - telling	11,-4,-6
clause - -1 - themes	-2,-3,4
clause - -1 0	-2,-3,5
clause - -2 +	-2,0,2
clause - -2 + content	0,15,-16
clause - -2 + moods	-1,-3,3
clause - -2 + occasions	-16,2,6
clause - -2 + telling	-5,9,-7
clause - -2 + themes	-1,-3,3
clause - -2 -	0,-1,2
clause - -2 - content	0,-3,2
clause - -2 - moods	-1,-1,3
clause - -2 - occasions	2,-3,0
clause - -2 - other	-2,-2,4
clause - -2 - telling	-2,2,-2
clause - -2 - than	-9,-1,10
clause - -2 - themes	-5,-4,9
clause - -2 0	1,-2,1
clause - -3	1,-2,0
clause - -3 + content	9,-13,-3
clause - -3 + moods	-3,3,0
clause - -3 + occasions	-3,3,-8
clause - -3 + other	16,-12,-12
clause - -3 + telling	-2,1,-3
clause - -3 + than	-3,8,-7
clause - -3 + themes	-2,2,0
clause - -3 - content	-2,-2,4
clause - -3 - moods	5,-1,-3
clause - -3 - occasions	3,-1,-2
clause - -3 - other	1,-2,1
clause - -3 - telling	-14,9,-1
clause - -3 - than	-3,-3,4
clause - -3 - themes	-4,6,-3
clause - -3 0	1,-2,1
clause - -4	2,-1,-1
clause - -4 + content	-9,3,-3
clause - -4 + moods	-4,0,4
clause - -4 + occasions	-3,5,-3
clause - -4 + other	10,-8,-2
clause - -4 + telling	-7,2,4
clause - -4 + than	0,2,-5
clause - -4 -	2,-2,1
clause - -4 - content	4,-3,-2
clause - -4 - moods	5,-4,-1
clause - -4 - occasions	-1,-2,3
clause - -4 - other	3,-1,-2
clause - -4 - telling	-1,-5,5
clause - -4 - themes	-7,-1,7
clause - -4 0	2,-1,-2
clause - -5 +	2,0,-2
clause - -5 + moods	6,-1,-4
clause - -5 + occasions	-2,5,-4
clause - -5 + other	3,-1,-3
clause - -5 + standing	-7,9,-2
clause - -5 + telling	1,1,-3
clause - -5 + than	3,-1,-3
clause - -5 -	1,-3,1
clause - -5 - content	6,-2,-5
clause - -5 - moods	-2,-5,6
clause - -5 - occasions	3,-2,-2
clause - -5 - other	2,-2,0
clause - -5 - telling	-5,-6,9
clause - -5 - than	6,-1,-5
clause - -5 - themes	-5,2,2
clause - -5 0	2,-1,0
clause - -6	2,0,-3
clause - -6 +	1,1,-2
clause - -6 + content	2,-7,4
clause - -6 + moods	1,1,-2
clause - -6 + occasions	3,-1,-2
clause - -6 + other	2,0,-1
clause - -6 + standing	-2,2,-2
clause - -6 + telling	2,1,-4
clause - -6 + than	3,-2,-2
clause - -6 + themes	1,1,-3
clause - -6 -	2,0,-2
clause - -6 - content	-5,-3,5
clause - -6 - moods	-10,5,5
clause - -6 - occasions	3,-1,-2
clause - -6 - other	5,-1,-4
clause - -6 - standing	-11,11,-8
clause - -6 - telling	5,-1,-5
clause - -6 - than	9,-1,-8
clause - -6 - themes	3,-3,0
clause - -6 0	2,0,-2
clause - 0	-6,2,3
clause - 0 +	-12,3,1
clause - 0 + content	-21,2,9
clause - 0 + moods	-16,-7,8
clause - 0 + themes	0,3,-6
clause - 0 -	-4,2,2
clause - 0 - content	-9,10,-4
clause - 0 - moods	3,1,-5
clause - 0 - occasions	-10,2,7
clause - 0 - other	-3,-3,5
clause - 0 - telling	-1,3,-7
clause - 0 - themes	-10,-9,15
clause - 0 0	-6,0,4
clause - 1	-3,-1,3
clause - 1 +	0,-9,3
clause - 1 + themes	-4,-9,7
clause - 1 -	1,-4,3
clause - 1 - content	-21,-1,22
clause - 1 - occasions	2,-3,-1
clause - 1 - other	-1,-3,2
clause - 1 0	-6,5,0
clause - 2	-15,-4,18
clause - 2 -	-17,4,10
clause - 2 0	-5,6,0
clause - 3	-19,-6,18
clause - 3 -	-15,-2,17
clause - none	2,0,-2
clause - none + moods	3,0,-3
clause - none + occasions	2,1,-2
clause - none + other	-12,13,-2
clause - none + standing	3,0,-3
clause - none + than	3,-1,-2
clause - none -	1,2,-3
clause - none - content	4,-4,-2
clause - none - moods	6,-2,-5
clause - none - occasions	7,-7,0
clause - none - standing	7,-10,-2
clause - none - telling	1,0,-3
clause - none - themes	-3,2,1
clause - none 0	2,0,-2
films 1 false +	1,4,-6
films 1 false -	3,1,-4
films 1 false 0	2,0,-3
films 1 true +	-2,5,-2
films 1 true -	3,-1,-1
films 1 true 0	8,-5,-3
films 2 false 0	8,-5,-3
films 2 true +	9,-7,-2
films 2 true -	8,-3,-6
films 2 true 0	2,0,-4
hint -1	-1,-3,4
hint -1 +	0,-4,0
hint -1 + moods	24,-17,-15
hint -1 + themes	-11,13,-7
hint -1 -	0,1,-2
hint -1 - content	-12,-2,14
hint -1 - moods	-8,8,-4
hint -1 - occasions	-5,-6,9
hint -1 - telling	10,-21,-3
hint -1 - themes	6,3,-8
hint -1 0	-2,-3,5
hint -2	1,-2,1
hint -2 +	-5,2,3
hint -2 + moods	1,-9,8
hint -2 + occasions	6,-3,-10
hint -2 + themes	-8,7,1
hint -2 -	-5,4,0
hint -2 - content	-9,-3,11
hint -2 - moods	2,-1,-1
hint -2 - occasions	-8,-4,10
hint -2 - telling	18,7,-27
hint -2 - themes	0,0,-4
hint -2 0	2,-3,1
hint -3	2,-1,-1
hint -3 + moods	-7,3,4
hint -3 + occasions	-7,0,7
hint -3 + telling	-6,11,-8
hint -3 + themes	3,0,-4
hint -3 - content	5,-3,-2
hint -3 - moods	-7,10,-2
hint -3 - occasions	9,-3,-8
hint -3 - other	-10,-4,11
hint -3 - telling	-3,-4,5
hint -3 - themes	9,-8,-2
hint -3 0	2,-1,-1
hint -4	2,-1,-1
hint -4 +	1,-2,1
hint -4 + moods	-1,0,-2
hint -4 + occasions	-3,7,-6
hint -4 + other	8,-3,-12
hint -4 + telling	5,-17,13
hint -4 + themes	-12,13,-3
hint -4 -	1,-3,1
hint -4 - content	-3,-2,4
hint -4 - moods	-7,-3,8
hint -4 - occasions	-4,-3,6
hint -4 - other	-4,-2,5
hint -4 - themes	19,-4,-17
hint -4 0	2,-1,-2
hint -5 + moods	8,-8,-2
hint -5 + occasions	4,-2,-4
hint -5 + other	-17,18,-2
hint -5 + telling	0,4,-8
hint -5 + than	-1,8,-16
hint -5 + themes	-4,-2,6
hint -5 -	2,1,-3
hint -5 - content	-10,7,2
hint -5 - moods	14,-2,-12
hint -5 - occasions	1,2,-4
hint -5 - other	-2,-2,7
hint -5 - themes	1,-8,3
hint -6	2,0,-2
hint -6 +	1,2,-2
hint -6 + content	3,-3,-4
hint -6 + moods	-2,4,-3
hint -6 + occasions	-1,2,-2
hint -6 + other	-4,6,-1
hint -6 + standing	-2,3,-2
hint -6 + telling	5,-4,-2
hint -6 + than	0,9,-4
hint -6 + themes	2,1,-3
hint -6 -	3,-1,-2
hint -6 - content	3,-5,0
hint -6 - moods	7,-2,-5
hint -6 - occasions	4,-2,-2
hint -6 - other	1,-2,1
hint -6 - telling	13,-9,-8
hint -6 - than	6,-1,-6
hint -6 - themes	-16,23,-11
hint -6 0	2,0,-3
hint 0	-2,-5,6
hint 0 +	2,-5,3
hint 0 + themes	11,-10,2
hint 0 -	2,-2,0
hint 0 - moods	2,-5,3
hint 0 - standing	-6,-11,11
hint 0 - telling	-13,8,7
hint 0 - themes	0,-2,1
hint 0 0	-5,-6,11
hint 1	-6,-1,7
hint 1 +	-10,0,4
hint 1 + themes	-11,10,-6
hint 1 -	-3,2,0
hint 1 - content	-1,-1,3
hint 1 - moods	-8,4,2
hint 1 - telling	-6,-4,6
hint 1 0	-8,-8,14
hint 2	-7,-3,9
hint 2 +	-14,0,5
hint 2 -	-5,-1,5
hint 2 - content	-4,-1,5
hint 2 - moods	-1,-10,7
hint 2 - telling	-3,-14,12
hint 2 - themes	-7,3,3
hint 2 0	-10,-11,15
hint 3	-7,-5,10
hint 3 +	-4,-5,9
hint 3 + themes	-4,-5,9
hint 3 -	-4,-3,5
hint 3 - telling	-20,7,3
hint 3 - themes	-3,-7,8
hint 3 0	-18,-6,15
hint 4	-5,-10,14
hint 4 +	-4,-9,10
hint 4 + themes	-4,-9,10
hint 4 -	-4,-4,7
hint 4 - themes	-4,-4,7
hint none	2,0,-2
hint none +	0,1,-2
hint none + content	-4,4,-3
hint none + occasions	2,0,-2
hint none + other	3,-1,-2
hint none + standing	3,-1,-3
hint none + telling	-2,5,-3
hint none + than	-1,2,-2
hint none -	2,-1,0
hint none - content	3,-1,-2
hint none - moods	1,-3,2
hint none - occasions	1,-2,0
hint none - other	2,-2,0
hint none - telling	0,1,-2
hint none - than	-2,-1,3
hint none - themes	-7,-11,13
hint none 0	2,0,-2
hinted -1 -1 -	-17,5,10
hinted -1 -1 0	0,-10,2
hinted -1 -2 -	17,-6,-15
hinted -1 -2 0	-4,-3,6
hinted -1 -3 +	6,5,-16
hinted -1 -3 -	1,5,-7
hinted -1 -3 0	-4,-5,5
hinted -1 -4 +	-16,12,0
hinted -1 -4 -	-1,7,-16
hinted -1 -4 0	-2,-3,3
hinted -1 -5 -	-4,-22,15
hinted -1 -5 0	-3,-5,5
hinted -1 -6 +	-9,14,-6
hinted -1 -6 -	-7,2,-1
hinted -1 0 -	11,-8,-5
hinted -1 0 0	-2,-3,0
hinted -1 1 -	-7,-4,9
hinted -1 1 0	-18,-3,21
hinted -1 2 -	-3,-1,4
hinted -1 2 0	-3,-4,7
hinted -1 none +	18,-14,-8
hinted -1 none -	-1,-4,1
hinted -1 none 0	2,-8,6
hinted -2 -1 +	-1,5,-5
hinted -2 -1 -	4,9,-15
hinted -2 -1 0	-5,1,4
hinted -2 -2 +	7,1,-7
hinted -2 -2 -	-6,-2,7
hinted -2 -2 0	-4,-11,10
hinted -2 -3 +	-27,-1,17
hinted -2 -3 -	-4,-4,7
hinted -2 -3 0	-3,-2,3
hinted -2 -4 +	-2,0,-2
hinted -2 -4 -	6,1,-8
hinted -2 -4 0	-4,-2,6
hinted -2 -5 +	-16,10,4
hinted -2 -5 -	-20,14,10
hinted -2 -5 0	-2,0,2
hinted -2 -6 +	-1,2,-5
hinted -2 -6 -	4,-8,1
hinted -2 -6 0	3,-1,-1
hinted -2 0 -	9,-5,-8
hinted -2 0 0	-2,-7,5
hinted -2 1 0	-15,-15,15
hinted -2 none +	9,-4,-5
hinted -2 none -	-10,6,2
hinted -2 none 0	4,-5,1
hinted -3 -1 +	14,0,-30
hinted -3 -1 -	-11,-4,15
hinted -3 -1 0	-3,-7,6
hinted -3 -2 +	-7,-1,2
hinted -3 -2 -	9,-2,-8
hinted -3 -2 0	-4,-2,5
hinted -3 -3 +	-6,-6,9
hinted -3 -3 -	10,-3,-9
hinted -3 -3 0	-4,-4,8
hinted -3 -4 +	20,-14,-14
hinted -3 -4 -	2,5,-8
hinted -3 -4 0	-5,-2,7
hinted -3 -5 +	-18,6,7
hinted -3 -5 -	-22,10,15
hinted -3 -5 0	3,-3,1
hinted -3 -6 +	-2,5,-5
hinted -3 -6 -	19,-4,-16
hinted -3 -6 0	4,-2,-2
hinted -3 0 -	-6,-4,7
hinted -3 0 0	-13,-8,16
hinted -3 1 -	-15,-1,16
hinted -3 1 0	-10,-6,12
hinted -3 none +	-2,4,-4
hinted -3 none -	23,-10,-15
hinted -3 none 0	2,1,-3
hinted -4 -1 +	12,-5,-8
hinted -4 -1 -	-1,-3,2
hinted -4 -1 0	-1,-3,2
hinted -4 -2 +	-18,-4,10
hinted -4 -2 -	3,-3,-2
hinted -4 -2 0	-1,-1,2
hinted -4 -3 +	-9,11,1
hinted -4 -3 -	6,-1,-8
hinted -4 -3 0	0,-2,3
hinted -4 -4 +	1,8,-12
hinted -4 -4 -	-19,-3,20
hinted -4 -5 +	5,1,-9
hinted -4 -5 -	11,-1,-9
hinted -4 -5 0	3,0,-3
hinted -4 -6 +	1,3,-4
hinted -4 -6 -	3,-3,0
hinted -4 -6 0	3,0,-2
hinted -4 0 -	-5,-5,5
hinted -4 0 0	-7,-5,9
hinted -4 1 0	7,-12,-4
hinted -4 none +	-5,-4,11
hinted -4 none -	9,-3,-7
hinted -4 none 0	4,-2,-3
hinted -5 -1 +	-15,1,6
hinted -5 -1 -	0,12,-12
hinted -5 -2 +	-8,14,-5
hinted -5 -2 -	-8,-3,9
hinted -5 -2 0	3,-4,0
hinted -5 -3 +	9,3,-16
hinted -5 -3 -	8,-3,-7
hinted -5 -3 0	0,-1,2
hinted -5 -4 +	-5,4,-2
hinted -5 -4 -	9,-2,-7
hinted -5 -4 0	4,-3,-2
hinted -5 -5 +	-8,5,3
hinted -5 -5 -	10,-3,-8
hinted -5 -6 +	0,-6,7
hinted -5 -6 -	7,-3,-5
hinted -5 -6 0	2,1,-3
hinted -5 0 0	-6,0,5
hinted -5 none +	6,-2,-7
hinted -5 none 0	2,0,-1
hinted -6 -1 +	-9,11,-4
hinted -6 -1 -	8,-10,-3
hinted -6 -1 0	1,5,-6
hinted -6 -2 +	0,1,-3
hinted -6 -2 -	3,5,-7
hinted -6 -2 0	6,0,-6
hinted -6 -3 +	7,-2,-5
hinted -6 -3 -	4,-3,-2
hinted -6 -3 0	2,-1,-1
hinted -6 -4 +	-7,8,-3
hinted -6 -4 -	5,-1,-4
hinted -6 -4 0	4,-1,-3
hinted -6 -5 +	4,-2,-2
hinted -6 -5 -	5,-2,-3
hinted -6 -5 0	4,0,-4
hinted -6 -6 +	0,4,-4
hinted -6 -6 -	2,-1,-1
hinted -6 -6 0	2,0,-2
hinted -6 0 0	2,10,-10
hinted -6 none +	2,0,-2
hinted -6 none -	-20,18,1
hinted -6 none 0	2,0,-3
hinted 0 -1 +	-7,0,1
hinted 0 -1 -	1,-9,5
hinted 0 -1 0	-1,-7,2
hinted 0 -2 -	-2,-6,5
hinted 0 -2 0	-10,4,2
hinted 0 -3 -	7,-5,-5
hinted 0 -3 0	-3,-16,12
hinted 0 -4 -	-2,1,1
hinted 0 -4 0	0,-17,10
hinted 0 -5 -	10,-12,-3
hinted 0 -5 0	-8,2,3
hinted 0 -6 -	-5,4,3
hinted 0 -6 0	7,-7,-2
hinted 0 0 -	-10,12,-6
hinted 0 0 0	2,-10,2
hinted 0 1 0	2,-10,2
hinted 0 2 -	-4,0,4
hinted 0 none +	-16,16,-12
hinted 0 none -	1,-4,0
hinted 0 none 0	-3,-8,8
hinted 1 -1 -	-8,1,5
hinted 1 -1 0	8,-8,-7
hinted 1 -2 -	-10,-6,15
hinted 1 -2 0	3,-16,0
hinted 1 -3 -	-5,0,1
hinted 1 -3 0	-2,-19,7
hinted 1 -4 -	14,-20,-2
hinted 1 -4 0	-4,-11,5
hinted 1 -5 -	13,12,-22
hinted 1 -5 0	-7,-4,5
hinted 1 -6 -	-9,0,4
hinted 1 -6 0	-12,0,6
hinted 1 0 -	-9,8,0
hinted 1 0 0	-15,1,8
hinted 1 1 -	-10,-7,17
hinted 1 1 0	-13,-2,15
hinted 1 2 -	-2,-2,3
hinted 1 none -	-2,-1,2
hinted 1 none 0	0,-20,13
hinted 2 -1 -	-3,3,-2
hinted 2 -1 0	11,-27,-3
hinted 2 -2 -	-13,6,2
hinted 2 -2 0	-9,-1,5
hinted 2 -3 -	-10,-7,9
hinted 2 -4 -	-17,8,4
hinted 2 -4 0	9,-15,-3
hinted 2 -5 -	-22,-7,24
hinted 2 -6 0	-34,37,-19
hinted 2 0 -	-4,-12,16
hinted 2 0 0	-10,-10,17
hinted 2 1 -	12,-9,-5
hinted 2 none -	7,-6,-4
hinted 2 none 0	-12,-16,19
hinted 3 -1 -	-7,-3,7
hinted 3 -2 -	-7,-5,8
hinted 3 -3 -	-17,5,5
hinted 3 -4 -	-9,-2,10
hinted 3 -5 -	0,-13,2
hinted 3 0 -	-3,-5,7
hinted 3 none -	-1,0,-3
hinted 4 -1 -	13,-10,-7
hinted 4 -2 -	-9,-2,11
hinted 4 0 -	-11,-2,15
hinted 4 1 -	-4,-3,6
hinted 4 none -	2,1,-6
hinted none -1 +	-6,-6,8
hinted none -1 -	-8,-2,9
hinted none -1 0	-4,-8,11
hinted none -2 +	0,-2,1
hinted none -2 -	1,-2,2
hinted none -2 0	-3,-6,9
hinted none -3 +	-1,-2,3
hinted none -3 -	-2,-1,3
hinted none -3 0	0,-2,2
hinted none -4 +	2,-1,-1
hinted none -4 -	0,-4,3
hinted none -4 0	-1,-2,2
hinted none -5 -	3,-2,-1
hinted none -6 +	1,1,-2
hinted none -6 -	4,-2,-2
hinted none -6 0	2,0,-3
hinted none 0 +	-15,-7,13
hinted none 0 -	2,-9,5
hinted none 0 0	-4,-12,10
hinted none 1 +	-30,-3,17
hinted none 1 -	-12,-1,13
hinted none 1 0	-12,6,4
hinted none 2 -	-15,5,7
hinted none 2 0	-14,-6,20
hinted none none +	-1,2,-1
hinted none none -	1,0,-2
hinted none none 0	3,0,-3
is fact +	-7,6,1
is fact -	-18,-7,22
is fact 0	-1,-2,2
is feel +	0,1,-2
is feel -	2,-1,0
is feel 0	2,-1,-2
is theme -	-2,0,2
length 1 +	-12,15,-5
length 1 -	-14,-6,16
length 1 0	1,5,-7
length 2 +	0,4,-4
length 2 -	-4,2,2
length 2 0	0,3,-3
length 3 0	2,0,-1
length 4 -	3,-2,-1
length 4 0	3,-2,-2
open 0 +	0,2,-1
open 0 -	2,-2,0
open 0 0	2,0,-2
open 1 +	2,-1,-1
open 1 -	-1,2,-1
open 2 +	-1,2,-1
open 2 -	1,-3,1
open 2 0	2,-1,-1
open 3 -	2,-4,2
open 3 0	2,-1,-1
open anywhere 0 +	-4,5,-1
open anywhere 0 -	-1,-3,4
open anywhere 0 0	4,-1,-3
open anywhere 1 0	2,-1,-2
open anywhere 2 +	2,0,-2
open anywhere 2 -	3,-1,-2
open anywhere 3 +	2,-2,0
open anywhere 3 -	1,-3,1
open anywhere 3 0	1,0,-2
open anywhere 4 +	7,-3,-5
open anywhere 4 -	2,0,-2
rank + 0 +	-2,2,1
rank + 0 -	-10,7,2
rank + 0 0	-8,8,0
rank + 1 +	0,3,-3
rank + 1 -	-7,11,-4
rank + 1 0	-5,6,-1
rank + 2 -	0,-6,5
rank + 2 0	-3,6,-2
rank + 3 +	0,4,-4
rank + 3 -	2,-1,-2
rank + 3 0	-3,6,-4
rank + 4 -	-4,3,-1
rank + 4 0	0,2,-2
rank + 5 +	2,0,-3
rank + 5 -	6,-10,-1
rank + 5 0	0,3,-3
rank + 6 +	3,-1,-3
rank + 6 -	6,-2,-4
rank + 6 0	3,-1,-2
rank + none +	2,-2,-1
rank + none -	1,-2,1
rank + none 0	3,-2,-1
rank - 0 +	-6,-14,15
rank - 0 -	-4,-1,5
rank - 0 0	-5,-2,6
rank - 1 +	-2,-3,4
rank - 1 -	-3,-1,4
rank - 1 0	-5,1,3
rank - 2 +	-7,5,-4
rank - 2 -	-5,4,2
rank - 2 0	-4,-3,6
rank - 3 +	-1,-7,6
rank - 3 -	1,1,-2
rank - 3 0	-2,-4,6
rank - 4 +	9,-6,-3
rank - 4 -	-4,1,3
rank - 4 0	-2,0,2
rank - 5 +	-7,1,3
rank - 5 -	-2,-4,6
rank - 5 0	-4,-3,7
rank - 6 +	-3,0,3
rank - 6 -	1,-3,2
rank - 6 0	0,-3,2
rank - none -	2,-1,-1
rank - none 0	2,0,-2
read + content	-5,3,0
read + occasions	2,1,-2
read + other	0,2,-3
read + standing	-2,4,-3
read + than	2,1,-2
read - occasions	2,-2,0
read - other	2,-2,-1
read - standing	3,0,-3
read - than	0,-4,2
read 0	2,0,-2
refused - -1	-3,-1,4
refused - -1 +	-8,1,5
refused - -1 + content	10,-27,7
refused - -1 + moods	-28,14,15
refused - -1 + themes	0,3,-3
refused - -1 -	-1,2,-1
refused - -1 - content	-20,-4,22
refused - -1 - moods	0,-9,6
refused - -1 - occasions	-5,4,1
refused - -1 - other	-5,-3,6
refused - -1 - telling	-7,10,-6
refused - -1 - themes	7,4,-10
refused - -1 0	-3,-2,5
refused - -2	0,-4,3
refused - -2 +	3,-4,1
refused - -2 + moods	-3,4,-3
refused - -2 + themes	3,-4,-1
refused - -2 -	0,-4,3
refused - -2 - content	3,-2,-2
refused - -2 - moods	1,-7,4
refused - -2 - occasions	3,-3,-2
refused - -2 - other	-7,-3,9
refused - -2 - telling	-1,-5,3
refused - -2 - themes	-1,-3,1
refused - -2 0	0,-3,3
refused - -3	2,-1,-1
refused - -3 +	-4,0,3
refused - -3 + moods	-3,2,-1
refused - -3 + telling	-4,0,-2
refused - -3 + themes	-1,-1,2
refused - -3 -	1,-2,1
refused - -3 - content	-9,-3,10
refused - -3 - moods	2,0,-2
refused - -3 - occasions	0,-3,1
refused - -3 - other	1,-2,0
refused - -3 - telling	10,-9,-2
refused - -3 - themes	2,-8,1
refused - -3 0	2,-1,-1
refused - -4 + moods	-1,-2,3
refused - -4 + occasions	-12,13,-2
refused - -4 + telling	11,-15,4
refused - -4 + themes	1,3,-5
refused - -4 - content	23,-2,-22
refused - -4 - moods	-4,-6,7
refused - -4 - occasions	5,-1,-4
refused - -4 - other	-1,-2,2
refused - -4 - telling	10,-9,-7
refused - -4 - than	11,-1,-10
refused - -4 - themes	-7,0,4
refused - -5	2,0,-2
refused - -5 +	-2,5,-3
refused - -5 + moods	2,-2,1
refused - -5 + occasions	-6,8,-4
refused - -5 + telling	4,0,-6
refused - -5 + themes	-2,6,-4
refused - -5 -	0,1,-2
refused - -5 - moods	-7,13,-7
refused - -5 - occasions	2,-2,0
refused - -5 - other	8,-1,-7
refused - -5 - themes	0,-2,-2
refused - -5 0	3,0,-3
refused - -6	2,0,-2
refused - -6 +	0,1,-2
refused - -6 + moods	4,-1,-3
refused - -6 + occasions	5,-2,-2
refused - -6 + other	-6,7,-2
refused - -6 + telling	-1,4,-5
refused - -6 + than	9,-8,-1
refused - -6 + themes	-5,2,3
refused - -6 -	5,0,-4
refused - -6 - moods	13,-2,-11
refused - -6 - occasions	2,-1,-1
refused - -6 - other	6,-1,-5
refused - -6 - telling	7,-5,-3
refused - -6 - themes	-6,8,-1
refused - -6 0	2,0,-2
refused - 0	-4,-2,5
refused - 0 +	-6,0,1
refused - 0 + themes	-9,15,-12
refused - 0 -	-2,2,0
refused - 0 - content	-2,-4,5
refused - 0 - moods	-8,10,-2
refused - 0 - occasions	-3,-4,4
refused - 0 - other	16,-3,-15
refused - 0 - telling	4,-5,-1
refused - 0 - themes	-3,1,2
refused - 0 0	-6,-6,11
refused - 1	-6,-5,11
refused - 1 +	15,-14,0
refused - 1 + themes	7,-27,10
refused - 1 -	-4,-1,5
refused - 1 - content	-3,2,0
refused - 1 - moods	-10,-11,14
refused - 1 - occasions	-6,-3,6
refused - 1 - telling	-15,-1,17
refused - 1 0	-11,-9,17
refused - 2	-6,-5,11
refused - 2 +	-2,-6,7
refused - 2 + themes	-2,0,0
refused - 2 -	-6,-2,7
refused - 2 - content	-7,-1,8
refused - 2 - moods	-4,-3,4
refused - 2 - telling	-3,-1,4
refused - 2 - themes	-4,-2,6
refused - 2 0	-10,-11,15
refused - 3	-13,-4,15
refused - 3 -	-10,-3,11
refused - 3 - content	-9,-2,9
refused - 3 0	-26,-4,29
refused - none	2,0,-2
refused - none +	1,1,-2
refused - none + content	-4,4,-3
refused - none + occasions	2,0,-2
refused - none + other	0,1,-2
refused - none + standing	1,2,-3
refused - none + telling	-3,5,-2
refused - none + than	2,-1,-2
refused - none -	2,-1,0
refused - none - content	3,-2,-2
refused - none - moods	2,-3,1
refused - none - occasions	1,-2,0
refused - none - other	2,-2,-1
refused - none - standing	7,-10,-2
refused - none - telling	-2,4,-1
refused - none - than	-2,-1,3
refused - none - themes	-1,-3,3
refused - none 0	2,0,-2
role nothing -1 -	3,0,-3
role nothing -2 +	-3,5,-2
role nothing -3 +	-3,4,-1
role nothing -3 -	-2,-3,4
role nothing -4 +	-4,8,-3
role nothing -4 -	-4,-3,7
role nothing -5 +	-3,6,-3
role nothing -5 -	-2,-4,6
role nothing -6 +	-5,7,-1
role nothing -6 -	-6,-3,8
role nothing 0 -	-1,2,-1
role nothing 1 +	4,-4,-1
role nothing 1 -	6,-2,-4
role nothing 2 +	0,-2,2
role nothing 2 -	2,0,-1
role nothing 3 +	9,-8,-1
role nothing 4 +	11,-10,-1
role nothing 4 -	4,-1,-3
role other -1 +	-1,-10,10
role other -1 -	1,-2,1
role other -2 -	2,0,-2
role other -4 +	2,1,-3
role other -4 -	1,-4,2
role other -5 +	0,4,-4
role other -5 -	0,-3,3
role other -6 +	-2,5,-2
role other 0 +	-6,-9,15
role other 0 -	2,1,-2
role other 1 +	2,-15,8
role other 1 -	2,2,-4
role other 2 -	0,-3,3
role other 3 +	-25,-29,35
role other 3 -	8,-2,-7
role other 4 -	3,-3,-1
telling 0 -	1,-2,1
telling 0 -1 +	2,-1,-1
telling 0 -1 -	-1,-3,3
telling 0 -1 0	1,1,-2
telling 0 -2 -	-7,-7,11
telling 0 -2 0	2,-1,-1
telling 0 -3 +	2,-2,0
telling 0 -3 -	3,-5,1
telling 0 -3 0	2,0,-2
telling 0 -4 +	2,-1,-1
telling 0 -4 -	1,-2,2
telling 0 -4 0	3,-1,-1
telling 0 -5 0	4,-3,-1
telling 0 -6 +	2,-3,1
telling 0 -6 -	1,-2,1
telling 0 -6 0	2,-3,1
telling 0 0	2,-1,-1
telling 0 0 +	0,2,-1
telling 0 0 -	9,-6,-2
telling 0 0 0	-1,3,-1
telling 0 1 -	-10,-2,8
telling 0 1 0	0,2,-2
telling 0 2 +	-2,3,0
telling 0 2 -	10,-12,1
telling 0 2 0	-4,6,-3
telling 0 3 +	-1,2,-1
telling 0 3 0	0,2,-5
telling 0 4 +	-3,2,1
telling 0 4 0	-19,-4,17
telling 0 none +	-1,1,-2
telling 0 none -	-2,-4,3
telling 1 +	1,2,-3
telling 1 -	0,5,-4
telling 1 -1 +	-2,2,-2
telling 1 -1 -	-3,8,-9
telling 1 -1 0	0,4,-4
telling 1 -2 -	4,10,-19
telling 1 -2 0	1,2,-2
telling 1 -3 +	3,3,-7
telling 1 -3 -	-10,15,-7
telling 1 -3 0	3,0,-2
telling 1 -4 -	-2,0,2
telling 1 -4 0	2,-2,0
telling 1 -5 +	6,-1,-6
telling 1 -5 -	0,2,-3
telling 1 -5 0	3,-3,-1
telling 1 -6 +	6,-2,-7
telling 1 -6 -	2,0,-2
telling 1 -6 0	5,-4,-1
telling 1 0	2,0,-2
telling 1 0 +	0,2,-1
telling 1 0 -	-14,4,1
telling 1 0 0	-2,5,-3
telling 1 1 +	3,2,-6
telling 1 1 -	-10,1,-2
telling 1 1 0	-3,7,-5
telling 1 2 +	-7,4,4
telling 1 2 -	-16,18,-11
telling 1 2 0	-5,12,-8
telling 1 3 +	3,2,-6
telling 1 3 0	-13,16,-7
telling 1 4 +	-6,11,-6
telling 1 4 0	-11,16,-6
telling 2 +	2,2,-4
telling 2 -	5,0,-6
telling 2 -1 +	-5,4,0
telling 2 -1 0	-3,6,-3
telling 2 -2 +	1,2,-6
telling 2 -2 0	0,4,-5
telling 2 -3 +	1,2,-4
telling 2 -3 -	-15,-5,16
telling 2 -3 0	3,-1,-1
telling 2 -4 +	-2,4,-4
telling 2 -4 -	1,-14,2
telling 2 -4 0	6,-5,-1
telling 2 -5 +	12,-11,-2
telling 2 -5 -	33,-15,-26
telling 2 -5 0	5,-2,-3
telling 2 -6 +	20,-17,-3
telling 2 -6 -	-6,3,3
telling 2 -6 0	8,-4,-3
telling 2 0	2,1,-3
telling 2 0 +	7,-1,-8
telling 2 0 0	-3,8,-7
telling 2 1 0	-8,5,2
telling 2 2 +	5,1,-9
telling 2 2 0	-18,2,14
telling 2 3 +	-3,5,-4
telling 2 3 0	-12,14,-2
telling 2 4 +	-4,7,-4
telling 2 4 0	-8,22,-15
telling 3 +	2,0,-3
telling 3 -	16,2,-17
telling 3 -1 +	-13,14,-3
telling 3 -1 0	-2,8,-7
telling 3 -2 +	9,-8,-4
telling 3 -2 0	0,2,-2
telling 3 -3 +	11,-10,-3
telling 3 -3 0	3,0,-3
telling 3 -4 +	4,-1,-7
telling 3 -4 0	11,-4,-8
telling 3 -5 +	-10,-20,9
telling 3 -5 0	6,-6,-1
telling 3 -6 +	6,-4,-2
telling 3 -6 0	2,-4,1
telling 3 0	2,1,-4
telling 3 0 +	5,1,-6
telling 3 0 0	-4,7,-6
telling 3 1 +	-5,9,-3
telling 3 1 0	-2,5,-6
telling 3 2 +	12,-9,-8
telling 3 2 0	1,2,-4
telling 3 3 +	-13,15,-2
telling 3 3 0	-18,4,9
telling 3 4 +	-4,8,-5
weight all +	-2,3,-1
weight all -	-2,0,2
weight most +	5,-2,-1
weight most -	2,-2,1
weight some +	7,-6,-1
weight some -	5,0,-4
whole + -1	0,2,-3
whole + -1 +	2,0,-2
whole + -1 + content	-8,2,-2
whole + -1 + moods	-3,2,1
whole + -1 + occasions	-6,8,-3
whole + -1 + other	1,0,-2
whole + -1 + standing	12,-11,-3
whole + -1 + telling	7,-5,-5
whole + -1 + than	-4,2,2
whole + -1 + themes	5,-2,-3
whole + -1 -	-1,3,-3
whole + -1 - content	12,-12,-4
whole + -1 - moods	5,4,-9
whole + -1 - telling	7,-6,-3
whole + -1 - themes	-9,4,2
whole + -1 0	0,2,-3
whole + -2	1,2,-3
whole + -2 + content	8,-4,-8
whole + -2 + moods	-4,4,0
whole + -2 + occasions	1,2,-4
whole + -2 + other	5,-4,-2
whole + -2 + standing	-1,3,-3
whole + -2 + telling	1,-4,4
whole + -2 + than	4,-2,-5
whole + -2 + themes	2,-2,-1
whole + -2 - content	-10,-3,12
whole + -2 - moods	3,-5,-2
whole + -2 - occasions	5,-5,-3
whole + -2 - telling	-9,-1,8
whole + -2 - themes	1,3,-5
whole + -2 0	1,2,-3
whole + -3	2,0,-2
whole + -3 +	1,0,-2
whole + -3 + content	-7,-3,2
whole + -3 + occasions	3,-2,-1
whole + -3 + other	4,-2,-2
whole + -3 + standing	1,0,-3
whole + -3 + telling	4,-6,2
whole + -3 + than	2,5,-9
whole + -3 + themes	1,2,-4
whole + -3 -	0,-2,2
whole + -3 - content	3,-5,2
whole + -3 - moods	-1,2,0
whole + -3 - occasions	10,-3,-8
whole + -3 - telling	-6,-10,13
whole + -3 0	2,0,-1
whole + -4	2,-1,-2
whole + -4 +	2,-1,-1
whole + -4 + content	7,-9,-3
whole + -4 + moods	4,-4,-1
whole + -4 + occasions	2,0,-2
whole + -4 + other	13,-11,-2
whole + -4 + standing	-4,5,-2
whole + -4 + telling	3,-4,0
whole + -4 + than	10,-8,-2
whole + -4 -	2,-4,1
whole + -4 - content	-5,-2,6
whole + -4 - moods	7,-6,-3
whole + -4 - occasions	-5,-2,6
whole + -4 - telling	14,-4,-12
whole + -4 - than	-2,-5,3
whole + -4 - themes	2,-3,0
whole + -4 0	2,-1,-2
whole + -5	4,-2,-2
whole + -5 +	3,-3,-1
whole + -5 + content	-7,-2,8
whole + -5 + moods	8,-10,2
whole + -5 + occasions	5,-3,-2
whole + -5 + other	8,-5,-2
whole + -5 + standing	-10,11,-3
whole + -5 + telling	1,3,-3
whole + -5 + than	8,-6,-2
whole + -5 + themes	0,2,-3
whole + -5 - content	-3,-3,5
whole + -5 - moods	-3,1,2
whole + -5 - occasions	1,-2,1
whole + -5 - other	6,-5,-3
whole + -5 - telling	3,9,-19
whole + -5 - than	9,-1,-8
whole + -5 - themes	4,-6,0
whole + -5 0	4,-2,-2
whole + -6	3,-3,0
whole + -6 +	3,-3,0
whole + -6 + content	-3,-2,6
whole + -6 + moods	6,-3,-3
whole + -6 + occasions	8,-7,-1
whole + -6 + standing	9,-8,-2
whole + -6 + telling	5,-4,-2
whole + -6 + than	14,-11,-3
whole + -6 + themes	-7,2,7
whole + -6 -	1,-2,0
whole + -6 - content	3,-2,-1
whole + -6 - moods	0,-3,3
whole + -6 - occasions	2,-2,-1
whole + -6 - other	1,-2,1
whole + -6 - telling	-1,-2,2
whole + -6 - than	-3,-2,4
whole + -6 - themes	-6,0,5
whole + -6 0	3,-3,0
whole + 0	-2,3,0
whole + 0 + moods	-6,7,-1
whole + 0 + occasions	2,0,-3
whole + 0 + other	2,1,-5
whole + 0 + standing	-12,13,-2
whole + 0 + telling	-4,7,-4
whole + 0 + than	3,1,-3
whole + 0 + themes	-1,-1,2
whole + 0 -	-4,5,-3
whole + 0 - moods	3,-1,-5
whole + 0 - themes	1,-5,2
whole + 0 0	-2,4,-1
whole + 1	-2,4,-2
whole + 1 +	-2,4,-2
whole + 1 + moods	-3,7,-4
whole + 1 + occasions	-7,9,-2
whole + 1 + other	-11,12,-1
whole + 1 + telling	-8,1,5
whole + 1 + than	1,1,-3
whole + 1 + themes	0,2,-2
whole + 1 -	-1,4,-3
whole + 1 - moods	-10,0,4
whole + 1 - themes	3,1,-3
whole + 1 0	-3,4,-2
whole + 2	-3,4,-1
whole + 2 +	-2,3,0
whole + 2 + moods	-1,8,-8
whole + 2 + occasions	-17,18,-2
whole + 2 + other	-12,14,-3
whole + 2 + telling	-4,6,-2
whole + 2 + than	-8,11,-3
whole + 2 -	-5,8,-6
whole + 2 - moods	-21,-1,12
whole + 2 - themes	4,-9,-1
whole + 2 0	-3,8,-5
whole + 3	-4,6,-2
whole + 3 +	-4,5,-2
whole + 3 + moods	-2,7,-4
whole + 3 + occasions	-8,9,0
whole + 3 + telling	-4,6,-2
whole + 3 + than	-5,6,-1
whole + 3 + themes	-3,4,-2
whole + 3 -	-5,8,-7
whole + 3 - themes	-5,9,-7
whole + 3 0	-7,8,-2
whole + 4	-5,2,3
whole + 4 +	-5,3,1
whole + 4 + themes	-5,1,3
whole + 4 0	-6,11,-6
whole + none	-1,-3,2
whole + none +	-1,1,-2
whole + none + occasions	17,-14,-4
whole + none + themes	-7,4,1
whole + none -	-2,-4,3
whole + none - moods	3,-4,-2
whole + none - occasions	13,-2,-12
whole - -1	-3,-2,4
whole - -1 +	-3,-2,3
whole - -1 + content	8,1,-6
whole - -1 + moods	1,-5,-2
whole - -1 + themes	-2,-7,5
whole - -1 -	-2,1,2
whole - -1 - content	1,-4,2
whole - -1 - moods	-3,3,1
whole - -1 - occasions	-7,1,6
whole - -1 - other	1,-3,2
whole - -1 - telling	-6,1,2
whole - -1 - themes	-2,0,1
whole - -1 0	-3,-4,5
whole - -2	-1,-3,4
whole - -2 +	-3,-1,4
whole - -2 + content	-2,-8,6
whole - -2 + moods	-5,4,-1
whole - -2 + telling	0,-5,1
whole - -2 + themes	-5,-2,5
whole - -2 -	-2,-1,3
whole - -2 - content	-4,-2,5
whole - -2 - moods	4,-3,-2
whole - -2 - occasions	-1,-5,4
whole - -2 - other	-3,-3,5
whole - -2 - telling	-11,7,0
whole - -2 - themes	2,-4,1
whole - -2 0	0,-4,4
whole - -3	0,-2,2
whole - -3 +	0,-2,3
whole - -3 + content	-8,-5,11
whole - -3 + moods	3,-5,3
whole - -3 + occasions	-24,29,-20
whole - -3 + telling	-6,-5,5
whole - -3 + than	3,3,-5
whole - -3 + themes	2,-2,0
whole - -3 -	1,-2,1
whole - -3 - content	8,-3,-6
whole - -3 - moods	0,-2,1
whole - -3 - occasions	0,-2,2
whole - -3 - other	-3,-2,5
whole - -3 - telling	-3,7,-6
whole - -3 - than	16,-3,-14
whole - -3 - themes	-2,2,-1
whole - -3 0	0,-1,2
whole - -4	1,-2,1
whole - -4 + content	-14,-3,7
whole - -4 + moods	-3,-1,4
whole - -4 + occasions	0,3,-3
whole - -4 + telling	0,3,-6
whole - -4 + than	0,2,-5
whole - -4 + themes	3,-2,-1
whole - -4 -	1,-2,1
whole - -4 - content	-5,-3,6
whole - -4 - moods	-2,1,1
whole - -4 - occasions	2,-2,0
whole - -4 - other	3,-1,-2
whole - -4 - standing	-14,8,-1
whole - -4 - telling	-1,-10,6
whole - -4 - than	2,-2,-1
whole - -4 - themes	1,-5,1
whole - -4 0	1,-2,1
whole - -5 + content	-7,13,-16
whole - -5 + moods	-2,0,2
whole - -5 + occasions	11,-8,-4
whole - -5 + other	11,-8,-4
whole - -5 + telling	-6,12,-8
whole - -5 + than	7,-5,-3
whole - -5 -	2,-1,-1
whole - -5 - content	18,-1,-17
whole - -5 - moods	3,-1,-3
whole - -5 - occasions	2,-2,-1
whole - -5 - other	1,-2,1
whole - -5 - telling	-9,-9,12
whole - -5 - than	15,-1,-15
whole - -5 - themes	-3,0,1
whole - -6	2,0,-2
whole - -6 +	1,2,-3
whole - -6 + content	4,-7,2
whole - -6 + moods	1,1,-3
whole - -6 + occasions	1,1,-2
whole - -6 + standing	-1,2,-2
whole - -6 + than	2,-1,-2
whole - -6 + themes	0,2,-3
whole - -6 -	3,-2,-2
whole - -6 - content	-14,-2,15
whole - -6 - moods	0,-3,2
whole - -6 - occasions	3,-1,-2
whole - -6 - other	6,-1,-5
whole - -6 - telling	4,-5,-1
whole - -6 - than	6,-1,-5
whole - -6 0	2,0,-2
whole - 0	-4,-3,7
whole - 0 +	-10,-8,9
whole - 0 + content	-16,19,-13
whole - 0 + themes	-8,-7,11
whole - 0 -	-4,-2,5
whole - 0 - content	-10,-2,11
whole - 0 - moods	-15,-1,15
whole - 0 - occasions	-1,-5,4
whole - 0 - other	-1,-3,1
whole - 0 - telling	8,-16,4
whole - 0 - themes	-3,4,-1
whole - 0 0	-4,-4,7
whole - 1	-5,-2,8
whole - 1 +	-1,-3,2
whole - 1 + themes	-6,3,-1
whole - 1 -	-4,-2,6
whole - 1 - content	4,4,-8
whole - 1 - moods	-8,-11,16
whole - 1 - occasions	-10,-1,11
whole - 1 - other	-12,-1,13
whole - 1 - themes	-1,-6,7
whole - 1 0	-8,-4,10
whole - 2	-9,-3,12
whole - 2 +	-13,-10,14
whole - 2 -	-5,-1,5
whole - 2 - content	-3,3,0
whole - 2 - themes	-2,-3,5
whole - 2 0	-18,-6,22
whole - 3	0,-4,2
whole - 3 -	2,-4,0
whole - 3 - content	-3,-2,4
whole - 3 0	-4,-5,6
whole - 4	-34,-4,35
whole - none	2,0,-2
whole - none + moods	3,0,-3
whole - none + occasions	2,1,-2
whole - none + other	-12,13,-2
whole - none + standing	3,0,-3
whole - none + than	3,-1,-2
whole - none -	1,2,-3
whole - none - content	4,-4,-2
whole - none - moods	6,-2,-5
whole - none - occasions	7,-7,0
whole - none - standing	7,-10,-2
whole - none - telling	1,0,-3
whole - none - themes	-3,2,1
whole - none 0	2,0,-2
words 1 +	2,-1,-1
words 1 -	2,-1,-1
words 2 +	-4,5,-1
words 3 +	-8,10,-2
words 3 -	-1,0,2`;
