/** Made by npm run learn:facets -- --write from requests of our own (engine/test/labelled-requests, CC0); in twentieths. */
export const facetWeights = `	2,0,-1
against -1 -1 +	-4,6,-7
against -1 -1 -	5,-6,-3
against -1 -1 0	-4,2,-3
against -1 -2 +	7,-8,0
against -1 -2 -	-8,-15,20
against -1 -2 0	-4,2,-2
against -1 -3 +	-3,-4,7
against -1 -3 -	9,-7,1
against -1 -3 0	-5,-1,4
against -1 -4 +	9,-3,-9
against -1 -4 -	-3,2,-6
against -1 -4 0	1,-2,1
against -1 -5 +	3,1,-3
against -1 -5 -	-4,-8,4
against -1 -5 0	-2,2,-1
against -1 -6 +	-1,5,-4
against -1 -6 -	2,-2,-6
against -1 -6 0	1,4,-3
against -1 0 +	-3,-9,6
against -1 0 -	-11,7,0
against -1 0 0	-3,-4,2
against -1 1 -	-7,-3,10
against -1 1 0	-12,-15,20
against -1 none -	-5,9,-4
against -1 none 0	0,2,-2
against -2 -1 +	-4,-2,4
against -2 -1 -	6,-11,1
against -2 -1 0	-4,-1,1
against -2 -2 +	8,-6,-4
against -2 -2 -	-12,2,10
against -2 -2 0	-5,-7,8
against -2 -3 +	11,-10,-7
against -2 -3 -	0,-9,4
against -2 -3 0	-10,-2,11
against -2 -4 +	1,-9,9
against -2 -4 -	5,6,-16
against -2 -4 0	-1,-2,2
against -2 -5 +	-2,-2,3
against -2 -5 -	6,-10,-1
against -2 -5 0	2,0,-2
against -2 -6 +	-1,2,-2
against -2 -6 -	-5,1,-2
against -2 -6 0	1,2,-3
against -2 0 -	-6,-7,13
against -2 0 0	-13,-3,6
against -2 1 -	7,-2,-5
against -2 1 0	8,-19,4
against -2 2 -	-1,-1,2
against -2 none +	1,2,-3
against -2 none -	-5,7,-1
against -2 none 0	1,2,-2
against -3 -1 +	3,-16,4
against -3 -1 -	-11,2,8
against -3 -1 0	-1,-5,2
against -3 -2 +	0,-5,-1
against -3 -2 -	-6,-5,9
against -3 -2 0	-6,-1,5
against -3 -3 +	-4,-8,6
against -3 -3 -	2,2,-8
against -3 -3 0	-7,-2,8
against -3 -4 +	8,-1,-11
against -3 -4 -	-6,-9,9
against -3 -4 0	-1,-1,2
against -3 -5 +	2,-1,-3
against -3 -5 -	-9,1,5
against -3 -5 0	1,0,-2
against -3 -6 +	0,2,-3
against -3 -6 -	-1,-3,3
against -3 -6 0	2,1,-3
against -3 0 -	2,3,-7
against -3 0 0	-3,-16,10
against -3 1 -	1,-4,1
against -3 1 0	-7,8,-3
against -3 2 -	-3,-1,4
against -3 none +	2,2,-4
against -3 none -	9,-10,-3
against -3 none 0	3,0,-2
against -4 -1 +	-4,-5,3
against -4 -1 -	-8,-5,12
against -4 -1 0	1,-6,3
against -4 -2 +	-8,0,5
against -4 -2 -	6,-3,-4
against -4 -2 0	2,-4,1
against -4 -3 +	-4,-1,5
against -4 -3 -	-5,-6,8
against -4 -3 0	-5,4,2
against -4 -4 +	8,-12,0
against -4 -4 -	8,-3,-5
against -4 -5 +	-9,-1,10
against -4 -5 -	0,-6,4
against -4 -5 0	3,-2,-1
against -4 -6 +	5,-3,-2
against -4 -6 -	9,-2,-7
against -4 -6 0	4,-2,-2
against -4 0 -	3,-4,-1
against -4 0 0	3,-9,1
against -4 1 -	-5,-2,6
against -4 1 0	10,-10,-7
against -4 2 -	-4,-1,5
against -4 2 0	-16,-6,19
against -4 3 -	-3,-2,4
against -4 none +	3,2,-7
against -4 none -	7,0,-9
against -4 none 0	2,1,-3
against -5 -1 -	-17,10,5
against -5 -1 0	-5,-4,6
against -5 -2 +	-12,2,9
against -5 -2 -	11,-4,-8
against -5 -2 0	2,-4,2
against -5 -3 +	3,-13,2
against -5 -3 -	-2,-3,5
against -5 -3 0	2,-2,0
against -5 -4 +	-4,-6,7
against -5 -4 -	4,-2,-2
against -5 -5 +	17,-13,-6
against -5 -5 -	7,-4,-4
against -5 -6 +	3,-1,-2
against -5 -6 -	5,-3,-3
against -5 -6 0	5,-3,-1
against -5 0 -	-13,-3,16
against -5 0 0	-11,-9,15
against -5 1 -	-8,-1,9
against -5 1 0	-19,-4,21
against -5 2 -	-5,-3,6
against -5 none +	6,-2,-5
against -5 none -	6,3,-10
against -5 none 0	5,-3,-3
against -6 -1 -	-2,-1,3
against -6 -1 0	0,-6,4
against -6 -2 +	-8,-7,9
against -6 -2 -	0,-2,4
against -6 -2 0	-1,-4,5
against -6 -3 +	-1,4,-6
against -6 -3 -	1,-2,1
against -6 -3 0	2,-4,1
against -6 -4 +	-6,2,1
against -6 -4 -	1,-2,1
against -6 -4 0	3,-3,1
against -6 -5 +	9,-11,1
against -6 -5 -	2,0,-1
against -6 -5 0	4,-2,-1
against -6 -6 +	4,-5,1
against -6 -6 -	3,-1,-1
against -6 -6 0	5,-3,-1
against -6 0 -	-7,-2,9
against -6 0 0	-2,-3,4
against -6 1 -	-12,-1,13
against -6 1 0	-16,-1,14
against -6 2 -	-10,-3,12
against -6 2 0	-7,-2,8
against -6 3 0	5,-3,-5
against -6 none +	8,-4,-3
against -6 none -	-6,-10,10
against -6 none 0	5,-2,-3
against 0 -1 +	-11,-8,10
against 0 -1 -	-8,13,-11
against 0 -1 0	-10,6,-8
against 0 -2 +	-5,8,-8
against 0 -2 -	-11,-4,9
against 0 -2 0	3,2,-11
against 0 -3 +	9,-7,-3
against 0 -3 -	-1,9,-13
against 0 -3 0	-1,6,-10
against 0 -4 +	-3,0,2
against 0 -4 -	-21,-6,18
against 0 -5 +	1,-2,1
against 0 -5 -	-4,-4,0
against 0 -5 0	-4,5,-1
against 0 -6 +	-3,6,-5
against 0 -6 -	3,5,-18
against 0 -6 0	-2,6,-5
against 0 0 +	-3,2,-1
against 0 0 -	-7,-12,15
against 0 0 0	15,-22,-9
against 0 1 -	-8,4,1
against 0 none -	5,-10,1
against 0 none 0	-2,2,0
against 1 -1 +	-19,-6,12
against 1 -1 0	-4,0,-3
against 1 -2 +	4,-5,-2
against 1 -2 -	6,7,-12
against 1 -2 0	1,-1,-12
against 1 -3 +	-11,5,7
against 1 -3 -	-18,-1,11
against 1 -3 0	-13,0,4
against 1 -4 +	4,1,-6
against 1 -4 0	-1,1,-5
against 1 -5 +	-3,5,-1
against 1 -5 -	-24,16,0
against 1 -5 0	-5,11,-9
against 1 -6 +	1,2,-3
against 1 -6 0	-7,6,1
against 1 none +	-3,5,-1
against 1 none -	14,-27,-1
against 1 none 0	-1,6,-6
against 2 -2 +	-12,2,6
against 2 -3 +	6,5,-13
against 2 -3 0	-4,10,-14
against 2 -4 +	-7,10,-4
against 2 -4 0	-9,5,1
against 2 -5 +	2,5,-7
against 2 -5 0	1,3,-11
against 2 -6 +	-2,5,-4
against 2 -6 0	-1,5,-7
against 2 none +	-6,2,5
against 2 none -	-12,8,-5
against 2 none 0	-10,7,3
against 3 -2 +	-9,4,1
against 3 -3 +	-5,15,-9
against 3 -3 0	-13,-2,6
against 3 -4 +	1,-6,6
against 3 -4 0	-11,27,-22
against 3 -5 +	-2,4,-2
against 3 -5 0	-12,17,-8
against 3 -6 +	-6,7,-1
against 3 -6 0	-1,4,-12
against 3 none +	-3,4,-1
against 3 none 0	-11,19,-9
against 4 -1 +	-3,12,-10
against 4 -2 +	-2,21,-20
against 4 -3 +	-5,-7,10
against 4 -4 +	-10,-4,11
against 4 -5 +	-4,7,-4
against 4 none +	-3,6,-3
against 4 none 0	-5,14,-8
against none none +	0,0,-2
against none none -	-2,-3,4
away fact 0	1,-11,10
away feel +	-1,-3,4
away feel 0	3,-3,1
away theme +	-4,6,-10
away theme -	2,-12,6
away theme 0	4,-6,1
beside -1 -1 -	-3,-5,4
beside -1 -2 +	0,4,-4
beside -1 -2 -	-6,-2,8
beside -1 -2 0	-1,2,-1
beside -1 -3 +	-1,4,-4
beside -1 -3 -	-3,3,0
beside -1 -4 +	-2,2,0
beside -1 -4 0	3,-1,-2
beside -1 -5 +	2,-6,4
beside -1 -5 -	6,1,-7
beside -1 -5 0	2,-2,0
beside -1 -6 +	1,-2,2
beside -1 -6 -	1,-2,2
beside -1 -6 0	4,-3,0
beside -2 -2 +	-1,-5,7
beside -2 -2 -	-9,5,3
beside -2 -3 +	-2,-3,7
beside -2 -3 -	15,-6,-12
beside -2 -3 0	0,3,-2
beside -2 -4 +	-12,9,5
beside -2 -4 -	-10,-9,14
beside -2 -4 0	-3,4,-1
beside -2 -5 +	3,1,-6
beside -2 -5 -	-4,-4,7
beside -2 -5 0	2,3,-5
beside -2 -6 +	-6,5,-1
beside -2 -6 -	4,-2,-2
beside -2 -6 0	2,-1,-1
beside -3 -3 0	0,4,-3
beside -3 -4 0	-3,7,-5
beside -3 -5 0	2,-7,4
beside -3 -6 0	0,-6,4
beside 0 -1 +	-1,-1,2
beside 0 -1 -	-7,1,6
beside 0 -1 0	-1,3,-2
beside 0 -2 +	0,-2,1
beside 0 -2 -	1,1,-2
beside 0 -2 0	1,2,-4
beside 0 -3 +	4,-3,-2
beside 0 -3 -	-3,-3,4
beside 0 -3 0	2,0,-1
beside 0 -4 +	6,-2,-3
beside 0 -4 -	-2,-4,5
beside 0 -4 0	3,-1,-2
beside 0 -5 +	-1,5,-5
beside 0 -5 -	-2,-1,3
beside 0 -5 0	4,-3,-1
beside 0 -6 +	9,-3,-5
beside 0 -6 -	2,-1,-1
beside 0 -6 0	4,-3,0
beside 0 0 -	-4,1,3
beside 0 0 0	-2,3,-1
beside 1 -1 +	3,3,-8
beside 1 -1 -	9,-4,-10
beside 1 -1 0	-2,4,-2
beside 1 -2 +	4,0,-4
beside 1 -2 -	3,-1,-4
beside 1 -2 0	1,3,-3
beside 1 -3 +	4,-3,-2
beside 1 -3 -	8,4,-16
beside 1 -3 0	2,0,-2
beside 1 -4 +	6,-6,-1
beside 1 -4 -	5,-5,-2
beside 1 -4 0	4,-1,-2
beside 1 -5 +	5,-7,2
beside 1 -5 -	0,2,-1
beside 1 -5 0	4,-3,0
beside 1 -6 +	9,-7,-2
beside 1 -6 -	-1,-2,3
beside 1 -6 0	3,-3,0
beside 1 0 +	2,4,-6
beside 1 0 -	0,0,-4
beside 1 0 0	-1,7,-7
beside 1 1 +	-2,2,0
beside 1 1 -	-7,-2,6
beside 1 1 0	-4,6,-3
beside 2 -1 +	3,2,-8
beside 2 -1 -	-5,2,1
beside 2 -1 0	0,3,-3
beside 2 -2 +	2,1,-5
beside 2 -2 -	5,-6,-2
beside 2 -2 0	2,1,-2
beside 2 -3 +	1,-2,1
beside 2 -3 -	-6,-7,10
beside 2 -3 0	4,-2,-2
beside 2 -4 +	7,-9,1
beside 2 -4 -	12,-2,-10
beside 2 -4 0	3,-1,-2
beside 2 -5 +	7,-11,3
beside 2 -5 -	3,-4,0
beside 2 -5 0	5,-4,-2
beside 2 -6 +	3,-8,2
beside 2 -6 -	1,-2,1
beside 2 -6 0	4,-2,-1
beside 2 0 +	-2,5,-5
beside 2 0 -	-11,8,-4
beside 2 1 +	2,6,-9
beside 2 1 0	-6,6,-3
beside 2 2 +	-3,3,-1
beside 2 2 -	-4,7,-7
beside 2 2 0	-3,8,-5
beside 3 -1 +	-5,11,-10
beside 3 -1 -	0,9,-13
beside 3 -1 0	0,1,-2
beside 3 -2 +	-5,1,4
beside 3 -2 0	3,0,-3
beside 3 -3 +	-4,1,2
beside 3 -3 -	7,-8,-3
beside 3 -3 0	4,-1,-4
beside 3 -4 +	-5,5,0
beside 3 -4 -	9,-2,-7
beside 3 -4 0	5,-2,-3
beside 3 -5 +	17,-15,-2
beside 3 -5 -	-1,-6,5
beside 3 -5 0	6,-4,-2
beside 3 -6 +	-6,6,2
beside 3 -6 -	3,-1,-1
beside 3 -6 0	3,-6,2
beside 3 0 +	-11,1,10
beside 3 0 0	-8,8,-2
beside 3 1 +	10,-7,-6
beside 3 1 0	0,6,-11
beside 3 2 +	-8,12,-5
beside 3 3 +	-3,5,-2
beside 3 3 -	-6,9,-7
beside 3 3 0	-9,5,2
beside 4 -1 +	12,-11,-4
beside 4 -1 0	3,0,-6
beside 4 -2 +	-8,10,-5
beside 4 -2 0	2,0,-2
beside 4 -3 +	-3,6,-5
beside 4 -3 0	5,-4,-1
beside 4 -4 +	15,-13,-3
beside 4 -4 0	5,-5,0
beside 4 -5 +	5,-3,-3
beside 4 -5 -	6,-2,-4
beside 4 -5 0	6,-4,-3
beside 4 -6 +	-18,19,-3
beside 4 -6 -	7,-3,-5
beside 4 -6 0	7,-4,-3
beside 4 0 +	-32,11,18
beside 4 0 0	1,3,-10
beside 4 1 +	-12,15,-4
beside 4 1 0	2,-18,11
beside 4 2 0	1,0,-6
beside 4 4 +	-5,3,1
beside 4 4 0	-7,11,-6
beside none none +	0,0,-2
beside none none -	-2,-3,4
both -1 -1	1,2,-3
both -1 -1 +	3,1,-4
both -1 -1 -	-7,7,-1
both -1 -1 0	1,2,-3
both -1 -2 +	-6,-3,8
both -1 -2 -	6,-1,-9
both -1 -2 0	0,1,-2
both -1 -3	-2,1,1
both -1 -3 -	-4,-12,13
both -1 -3 0	-3,3,-1
both -1 -4	-4,3,0
both -1 -4 -	-10,-7,13
both -1 -4 0	-1,-3,-3
both -1 -5	0,1,-3
both -1 -5 -	4,-6,1
both -1 -5 0	-6,5,-2
both -1 -6 -	1,1,-3
both -1 -6 0	-5,-6,2
both -1 0	-2,4,-2
both -1 0 +	-3,3,-1
both -1 0 0	-1,3,-2
both -1 1	-1,5,-4
both -1 1 +	3,0,-3
both -1 1 0	-5,8,-6
both -1 2	-2,0,0
both -1 2 +	-4,-2,2
both -1 2 0	-1,4,-7
both -1 3	1,-8,8
both -1 3 +	8,-5,-7
both -1 3 0	-20,-13,17
both -1 4	-20,4,4
both -1 4 +	-14,-2,5
both -2 -1	0,3,-3
both -2 -1 +	-1,2,-2
both -2 -1 -	-14,-14,20
both -2 -1 0	-1,3,-3
both -2 -2	0,2,-3
both -2 -2 +	0,1,-2
both -2 -2 -	2,-4,0
both -2 -2 0	1,2,-2
both -2 -3	2,1,-2
both -2 -3 +	-14,3,10
both -2 -3 -	-9,-7,10
both -2 -3 0	3,1,-3
both -2 -4	1,-2,1
both -2 -4 -	-3,-1,2
both -2 -5	1,-2,0
both -2 -5 -	7,-3,-6
both -2 -5 0	-1,-3,3
both -2 -6 -	0,1,-2
both -2 -6 0	0,-2,1
both -2 0	0,4,-4
both -2 0 +	6,-2,-4
both -2 0 0	-2,4,-3
both -2 1 +	0,-3,2
both -2 1 0	-3,4,-4
both -2 2	-1,3,-5
both -2 2 +	1,2,-5
both -2 2 0	-2,4,-10
both -2 3	-1,2,-7
both -2 3 +	5,-3,-8
both -2 3 0	-8,9,-6
both -3 -1	-1,3,-2
both -3 -1 +	-2,-5,3
both -3 -1 0	0,3,-2
both -3 -2	1,1,-2
both -3 -2 -	9,-6,-6
both -3 -2 0	1,1,-2
both -3 -3	2,0,-2
both -3 -3 +	3,1,-3
both -3 -3 -	4,-2,-3
both -3 -3 0	2,0,-2
both -3 -4	3,-1,-1
both -3 -4 +	-6,5,-4
both -3 -4 -	0,-6,4
both -3 -4 0	3,-1,-2
both -3 -5	3,-1,-2
both -3 -5 -	-4,2,1
both -3 -5 0	3,-1,-3
both -3 -6	0,-1,2
both -3 -6 -	0,-6,4
both -3 0	1,4,-5
both -3 0 +	2,2,-6
both -3 0 0	1,3,-5
both -3 1	2,1,-5
both -3 1 +	5,-3,-5
both -3 1 0	0,3,-5
both -3 2	-3,-2,7
both -3 2 +	5,-13,8
both -3 2 0	-13,15,-10
both -4 -1	1,2,-3
both -4 -1 +	-1,5,-7
both -4 -1 0	1,1,-2
both -4 -2	3,0,-2
both -4 -2 +	1,2,-4
both -4 -2 -	18,-5,-12
both -4 -2 0	2,0,-3
both -4 -3	3,-1,-2
both -4 -3 +	7,-6,-1
both -4 -3 -	1,-6,3
both -4 -3 0	3,-1,-2
both -4 -4	2,-2,0
both -4 -4 -	2,-1,-1
both -4 -4 0	3,-3,0
both -4 -5	3,-3,0
both -4 -5 +	25,-18,-9
both -4 -5 -	2,-3,1
both -4 -5 0	3,-3,0
both -4 -6	2,-3,1
both -4 -6 -	-1,-6,6
both -4 -6 0	3,-2,-1
both -4 0 +	-2,-1,2
both -4 0 0	-2,1,1
both -4 1	-4,4,-1
both -4 1 +	-2,-1,1
both -4 1 0	0,3,-8
both -4 2	-7,-4,13
both -4 2 +	-4,-9,17
both -4 2 0	1,1,-11
both -5 -1	-1,-1,2
both -5 -1 +	-1,-11,12
both -5 -2	4,-1,-3
both -5 -2 +	12,-10,-4
both -5 -2 -	5,14,-27
both -5 -2 0	4,-1,-2
both -5 -3	3,-2,-1
both -5 -3 -	-1,-3,3
both -5 -3 0	3,-2,-1
both -5 -4	4,-3,0
both -5 -4 +	3,-1,-2
both -5 -4 -	4,-3,-2
both -5 -4 0	4,-3,0
both -5 -5	3,-3,-1
both -5 -5 +	2,-2,0
both -5 -5 -	3,-4,0
both -5 -5 0	3,-3,0
both -5 -6	2,-3,1
both -5 -6 +	21,-6,-13
both -5 -6 -	-6,3,5
both -5 -6 0	4,-5,1
both -5 0	5,-2,-4
both -5 0 +	11,-10,-3
both -5 0 0	0,3,-4
both -5 1	-8,10,-6
both -5 1 +	-7,8,-5
both -5 1 0	2,0,-6
both -5 2	1,4,-21
both -6 -1	4,-1,-3
both -6 -1 +	-1,9,-17
both -6 -1 0	5,-2,-3
both -6 -2	4,-2,-2
both -6 -2 +	8,-4,-6
both -6 -2 0	4,-2,-2
both -6 -3	5,-3,-2
both -6 -3 +	9,-3,-6
both -6 -3 -	3,-3,-1
both -6 -3 0	5,-3,-2
both -6 -4	3,-4,0
both -6 -4 +	7,-7,0
both -6 -4 -	-1,-2,2
both -6 -4 0	4,-4,0
both -6 -5	1,-2,1
both -6 -5 +	0,-2,2
both -6 -5 0	3,-4,1
both -6 -6	3,-3,0
both -6 -6 +	3,-3,0
both -6 -6 -	2,-2,0
both -6 -6 0	3,-4,0
both -6 0 +	11,-8,-8
both -6 0 0	-4,2,1
both -6 1	-7,-23,18
both -6 1 0	14,-6,-8
both 0 -1	-3,4,0
both 0 -1 +	-17,6,11
both 0 -1 -	10,-7,-9
both 0 -1 0	-2,5,-4
both 0 -2	-4,-2,5
both 0 -2 +	-17,-13,19
both 0 -2 -	-4,-3,3
both 0 -2 0	-2,4,-10
both 0 -3	-1,-8,2
both 0 -3 -	8,-4,-10
both 0 -3 0	-9,-15,15
both 0 -4	-9,8,-9
both 0 -4 -	-8,5,-7
both 0 -5	-5,7,-5
both 0 -5 -	-2,-2,2
both 0 -5 0	-6,15,-30
both 0 -6	-6,6,-6
both 0 -6 -	-8,10,-4
both 0 -6 0	2,2,-8
both 0 0	-1,3,-2
both 0 0 +	0,2,-1
both 0 0 -	-20,-2,9
both 0 0 0	-1,4,-3
both 0 1	-1,3,-2
both 0 1 +	2,-1,-2
both 0 1 0	-3,5,-4
both 0 2	-4,5,-1
both 0 2 +	-4,9,-5
both 0 2 0	-3,-2,7
both 0 3	-2,0,1
both 0 3 +	-3,0,3
both 0 3 0	-6,9,-11
both 0 4	-5,-5,7
both 0 4 +	0,7,-11
both 1 -1	-14,-2,12
both 1 -1 0	-11,8,-2
both 1 -2	-6,1,-4
both 1 -3	3,-3,-6
both 1 -3 -	17,-7,-15
both 1 -4	-2,-6,1
both 1 -4 -	4,-19,3
both 1 -4 0	-9,1,0
both 1 -5	-10,19,-14
both 1 -5 -	5,-14,2
both 1 -6	7,-10,-1
both 1 -6 -	-25,-3,26
both 1 0	-3,5,-3
both 1 0 +	-3,7,-9
both 1 0 0	-4,5,-4
both 1 1	-2,3,-1
both 1 1 +	-2,4,-2
both 1 1 -	-12,14,-8
both 1 1 0	-2,2,0
both 1 2	0,3,-2
both 1 2 0	-3,3,0
both 1 3	-3,5,-2
both 1 3 +	-4,5,-2
both 1 3 0	6,-3,-7
both 1 4	-4,7,-7
both 1 4 +	4,-4,1
both 2 -6	-9,17,-16
both 2 0	0,-15,12
both 2 0 -	6,-20,12
both 2 0 0	-36,9,8
both 2 1	-5,11,-9
both 2 1 +	-9,15,-8
both 2 1 0	0,3,-3
both 2 2 +	-3,2,1
both 2 2 0	1,3,-4
both 2 3	-1,3,-2
both 2 3 +	-3,4,-1
both 2 3 0	1,2,-6
both 2 4	-2,7,-6
both 2 4 +	-1,5,-5
both 2 4 0	-7,17,-9
both 3 1	-15,3,2
both 3 1 +	-20,-1,6
both 3 2	-7,13,-9
both 3 2 +	-6,7,-3
both 3 3	-2,7,-5
both 3 3 +	-1,6,-5
both 3 3 0	-8,2,5
both 3 4	-6,7,-2
both 3 4 +	-6,5,0
both 3 4 0	-6,1,0
both 4 2	-15,6,4
both 4 2 +	-10,7,0
both 4 3	-7,7,-3
both 4 3 +	-6,9,-5
both 4 4	-4,3,1
both 4 4 +	-4,4,0
both 4 4 0	-7,2,3
both none none	-1,-2,3
both none none +	0,0,-2
both none none -	-2,-3,4
clause + -1	0,2,-2
clause + -1 + content	-2,-8,8
clause + -1 + moods	-3,2,-1
clause + -1 + occasions	-2,4,-2
clause + -1 + other	2,0,-4
clause + -1 + standing	-2,3,-3
clause + -1 + telling	1,2,-5
clause + -1 + than	5,-6,-2
clause + -1 + themes	2,-2,0
clause + -1 -	-8,1,2
clause + -1 - moods	7,-23,7
clause + -1 - telling	-2,3,-1
clause + -1 - themes	-24,13,4
clause + -1 0	0,2,-2
clause + -2	2,1,-2
clause + -2 + content	2,8,-18
clause + -2 + moods	1,-2,1
clause + -2 + occasions	-1,3,-3
clause + -2 + other	17,-14,-4
clause + -2 + standing	-5,6,-2
clause + -2 + telling	3,-6,3
clause + -2 + than	-9,10,-5
clause + -2 -	2,1,-4
clause + -2 - content	17,-1,-14
clause + -2 - moods	-4,1,2
clause + -2 - occasions	14,-8,-8
clause + -2 - telling	-1,-9,8
clause + -2 - themes	6,-5,-4
clause + -2 0	2,1,-2
clause + -3	2,-1,-2
clause + -3 +	3,-1,-2
clause + -3 + content	13,-6,-12
clause + -3 + moods	3,-2,-1
clause + -3 + occasions	3,-3,0
clause + -3 + standing	0,1,-2
clause + -3 + telling	5,-6,0
clause + -3 + than	8,-7,-1
clause + -3 + themes	-1,4,-4
clause + -3 -	0,-3,2
clause + -3 - content	-6,-3,9
clause + -3 - moods	9,3,-12
clause + -3 - occasions	1,-3,2
clause + -3 - other	0,-4,1
clause + -3 - telling	3,-5,0
clause + -3 - themes	-3,-7,6
clause + -3 0	2,0,-2
clause + -4	2,-1,-1
clause + -4 +	2,0,-1
clause + -4 + content	-13,-3,9
clause + -4 + occasions	3,-1,-1
clause + -4 + other	10,-8,-1
clause + -4 + telling	3,2,-8
clause + -4 + than	3,-2,-2
clause + -4 + themes	3,2,-5
clause + -4 -	0,-2,2
clause + -4 - content	-10,-2,11
clause + -4 - moods	-5,-2,7
clause + -4 - occasions	5,-2,-3
clause + -4 - other	7,-2,-6
clause + -4 - telling	6,-12,0
clause + -4 - than	6,-1,-5
clause + -4 - themes	-2,1,0
clause + -4 0	3,-2,-1
clause + -5	2,-2,0
clause + -5 +	2,-2,0
clause + -5 + content	-8,-20,17
clause + -5 + moods	4,-4,0
clause + -5 + occasions	5,-3,-2
clause + -5 + standing	12,-10,-2
clause + -5 + telling	-1,3,-5
clause + -5 + than	9,-8,-2
clause + -5 + themes	-6,7,-3
clause + -5 - content	6,-3,-5
clause + -5 - moods	1,-3,2
clause + -5 - occasions	3,-1,-2
clause + -5 - telling	0,3,-3
clause + -5 - than	17,-1,-16
clause + -5 - themes	-3,-1,4
clause + -5 0	3,-2,0
clause + -6	2,-3,1
clause + -6 +	4,-3,-1
clause + -6 + content	3,-23,4
clause + -6 + moods	9,-8,0
clause + -6 + occasions	5,-4,-1
clause + -6 + telling	-6,7,-4
clause + -6 + than	13,-11,-3
clause + -6 + themes	-8,17,-7
clause + -6 - content	1,-2,1
clause + -6 - occasions	1,-2,1
clause + -6 - standing	-1,-10,8
clause + -6 - telling	0,3,-4
clause + -6 - than	2,-3,-1
clause + -6 - themes	0,-2,1
clause + -6 0	3,-3,1
clause + 0	-1,4,-2
clause + 0 +	0,2,-2
clause + 0 + content	-19,32,-22
clause + 0 + moods	-1,3,-2
clause + 0 + occasions	-1,3,-3
clause + 0 + other	0,1,-2
clause + 0 + standing	2,0,-3
clause + 0 + telling	-1,5,-6
clause + 0 + than	-2,4,-3
clause + 0 -	-7,5,-1
clause + 0 - themes	8,-4,-1
clause + 0 0	-2,4,-2
clause + 1	-1,3,-2
clause + 1 + moods	-3,7,-4
clause + 1 + occasions	-1,3,-3
clause + 1 + other	-8,10,-1
clause + 1 + telling	1,-7,5
clause + 1 + than	-3,5,-3
clause + 1 + themes	2,-1,-1
clause + 1 -	-9,12,-5
clause + 1 - moods	12,-4,-10
clause + 1 - themes	-2,-2,3
clause + 1 0	-2,5,-3
clause + 2	-3,4,0
clause + 2 +	-3,3,0
clause + 2 + moods	-6,8,-2
clause + 2 + occasions	5,-3,-3
clause + 2 + other	-4,5,-3
clause + 2 + standing	-6,8,-2
clause + 2 + telling	-10,2,7
clause + 2 + than	3,2,-2
clause + 2 + themes	-2,1,1
clause + 2 -	7,7,-14
clause + 2 - moods	-12,-2,6
clause + 2 - themes	14,-5,-9
clause + 2 0	-5,7,-2
clause + 3	-1,3,-2
clause + 3 +	-1,3,-2
clause + 3 + moods	-15,16,-2
clause + 3 + occasions	-8,9,-2
clause + 3 + other	-12,14,-2
clause + 3 + telling	1,0,-2
clause + 3 + than	-8,9,-1
clause + 3 + themes	1,0,-2
clause + 3 -	-13,2,2
clause + 3 - themes	-13,2,2
clause + 3 0	-5,2,1
clause + 4	-5,4,1
clause + 4 +	-4,4,0
clause + 4 + occasions	-4,9,-6
clause + 4 + telling	-4,13,-10
clause + 4 + themes	-3,2,1
clause + 4 0	-13,3,7
clause + none	-1,-2,3
clause + none +	0,0,-2
clause + none + occasions	13,-10,-5
clause + none + themes	-7,3,0
clause + none -	-2,-3,4
clause + none - moods	4,-2,-4
clause + none - occasions	13,-1,-12
clause - -1	-3,-2,5
clause - -1 +	-5,1,1
clause - -1 + content	-8,-5,4
clause - -1 + moods	-4,1,2
clause - -1 + telling	0,-6,0
clause - -1 + themes	-2,2,-2
clause - -1 -	-4,-2,6
clause - -1 - content	4,-3,-2
clause - -1 - moods	-6,4,3
clause - -1 - occasions	-5,-4,7
clause - -1 - other	1,-2,1
clause - -1 - telling	5,-6,-1
clause - -1 - themes	2,-1,2
clause - -1 0	-1,-3,5
clause - -2 +	-2,0,1
clause - -2 + content	2,9,-14
clause - -2 + moods	0,-4,4
clause - -2 + occasions	-15,1,4
clause - -2 + telling	-5,8,-7
clause - -2 + themes	-2,-3,4
clause - -2 -	0,-2,2
clause - -2 - content	1,-2,1
clause - -2 - moods	-1,-3,3
clause - -2 - occasions	2,-2,0
clause - -2 - other	-2,-4,5
clause - -2 - telling	2,0,-5
clause - -2 - than	-6,-1,8
clause - -2 - themes	-3,-6,9
clause - -3	2,-2,0
clause - -3 + content	11,-12,-4
clause - -3 + moods	-3,2,1
clause - -3 + occasions	0,4,-7
clause - -3 + other	16,-9,-16
clause - -3 + telling	-1,3,-4
clause - -3 + than	-5,7,-6
clause - -3 -	2,-1,-1
clause - -3 - content	-2,-2,4
clause - -3 - moods	5,-2,-3
clause - -3 - occasions	3,-1,-3
clause - -3 - other	0,-2,2
clause - -3 - telling	-14,11,1
clause - -3 - than	-6,-2,7
clause - -3 - themes	-3,3,-1
clause - -3 0	1,-2,0
clause - -4	2,-1,-1
clause - -4 +	-1,0,2
clause - -4 + content	3,-6,-6
clause - -4 + moods	-4,1,2
clause - -4 + occasions	-3,6,-3
clause - -4 + other	10,-7,-2
clause - -4 + telling	-6,-1,5
clause - -4 + than	1,3,-4
clause - -4 + themes	0,-1,2
clause - -4 -	1,-2,1
clause - -4 - content	4,-2,-2
clause - -4 - moods	4,-5,0
clause - -4 - occasions	0,-2,2
clause - -4 - other	3,-1,-2
clause - -4 - telling	-2,-4,5
clause - -4 - themes	-7,1,6
clause - -4 0	2,-1,-2
clause - -5 +	2,1,-2
clause - -5 + moods	5,-1,-4
clause - -5 + occasions	-2,4,-2
clause - -5 + other	3,-1,-2
clause - -5 + standing	-6,7,-2
clause - -5 + telling	0,2,-3
clause - -5 + than	2,0,-3
clause - -5 -	0,-2,2
clause - -5 - content	7,-2,-5
clause - -5 - moods	-1,-5,6
clause - -5 - occasions	2,-1,-1
clause - -5 - other	1,-2,0
clause - -5 - telling	-2,-7,9
clause - -5 - than	11,0,-11
clause - -5 - themes	-7,4,2
clause - -5 0	2,-1,0
clause - -6	2,0,-2
clause - -6 +	1,1,-2
clause - -6 + content	3,-10,3
clause - -6 + occasions	3,-1,-1
clause - -6 + standing	0,1,-2
clause - -6 + telling	3,1,-5
clause - -6 + than	3,-2,-2
clause - -6 + themes	0,2,-3
clause - -6 -	3,0,-2
clause - -6 - content	-8,-3,9
clause - -6 - moods	-9,6,4
clause - -6 - occasions	4,-1,-3
clause - -6 - other	6,-1,-5
clause - -6 - standing	-15,15,-10
clause - -6 - telling	6,-1,-6
clause - -6 - than	10,-1,-9
clause - -6 - themes	4,-3,-1
clause - -6 0	2,0,-2
clause - 0	-5,1,3
clause - 0 +	-14,9,1
clause - 0 + content	-21,8,5
clause - 0 + moods	-8,-2,1
clause - 0 + themes	-6,2,-1
clause - 0 -	-4,2,1
clause - 0 - content	-8,10,-5
clause - 0 - moods	2,0,-3
clause - 0 - occasions	-9,2,6
clause - 0 - other	-1,-3,2
clause - 0 - telling	-6,6,-9
clause - 0 - themes	-2,-7,9
clause - 0 0	-3,-2,6
clause - 1	-3,0,2
clause - 1 +	5,-11,4
clause - 1 + themes	-1,-11,8
clause - 1 -	1,-4,3
clause - 1 - content	-20,-2,23
clause - 1 - occasions	0,-4,0
clause - 1 - other	-1,-3,3
clause - 1 0	-5,4,1
clause - 2	-15,-4,16
clause - 2 -	-19,3,10
clause - 2 0	-5,3,1
clause - 3	-18,-5,19
clause - 3 -	-14,-2,16
clause - none	2,0,-2
clause - none +	0,2,-2
clause - none + moods	3,1,-4
clause - none + occasions	1,1,-2
clause - none + other	-10,11,-2
clause - none + standing	2,-1,-3
clause - none + telling	2,-2,-1
clause - none + than	3,-2,-2
clause - none + themes	-1,2,-1
clause - none -	1,0,-2
clause - none - content	4,-3,-3
clause - none - moods	4,-2,-4
clause - none - occasions	6,-7,-4
clause - none - standing	8,-10,-2
clause - none - telling	3,1,-4
clause - none 0	2,0,-2
films 0 false -	1,-2,0
films 1 false +	1,5,-7
films 1 false -	1,2,-3
films 1 false 0	3,-1,-2
films 1 true +	-3,6,-3
films 1 true -	3,-2,-1
films 1 true 0	8,-5,-3
films 2 false 0	7,-5,-2
films 2 true +	12,-9,-4
films 2 true -	7,-4,-3
films 2 true 0	2,1,-4
hint -1	-3,-2,5
hint -1 +	2,-1,-2
hint -1 + moods	21,-15,-13
hint -1 + themes	-10,10,-7
hint -1 -	0,2,-2
hint -1 - content	-14,-2,17
hint -1 - moods	-8,9,-1
hint -1 - occasions	-4,-5,8
hint -1 - telling	12,-16,-5
hint -1 - themes	3,2,-6
hint -1 0	-3,-3,6
hint -2	0,-2,1
hint -2 +	-5,2,3
hint -2 + moods	0,-9,9
hint -2 + occasions	6,-3,-10
hint -2 + themes	-3,3,-4
hint -2 -	-6,4,3
hint -2 - content	-6,-2,7
hint -2 - moods	4,-2,-2
hint -2 - occasions	-8,-3,9
hint -2 - telling	14,7,-24
hint -2 - themes	1,1,-5
hint -2 0	1,-2,1
hint -3	2,-1,-1
hint -3 + moods	-8,2,4
hint -3 + occasions	-8,1,6
hint -3 + telling	-5,12,-7
hint -3 + themes	4,-1,-5
hint -3 -	3,0,-3
hint -3 - content	6,-3,-3
hint -3 - moods	-6,10,-4
hint -3 - occasions	7,-2,-6
hint -3 - other	-7,-4,8
hint -3 - telling	-1,-5,2
hint -3 - themes	7,-9,-1
hint -3 0	2,-1,0
hint -4	2,-1,-1
hint -4 +	1,-3,1
hint -4 + occasions	-1,4,-5
hint -4 + other	8,-3,-13
hint -4 + telling	5,-17,11
hint -4 + themes	-12,14,-3
hint -4 -	1,-3,2
hint -4 - content	-1,-2,2
hint -4 - moods	-6,-3,8
hint -4 - occasions	-3,-2,5
hint -4 - other	-8,-2,8
hint -4 - themes	17,-5,-14
hint -4 0	2,0,-2
hint -5	2,-1,-2
hint -5 +	0,1,-2
hint -5 + moods	9,-8,-2
hint -5 + occasions	3,-1,-3
hint -5 + other	-18,19,-2
hint -5 + telling	-2,7,-9
hint -5 + than	1,4,-14
hint -5 + themes	-2,0,1
hint -5 -	2,1,-3
hint -5 - content	-11,6,1
hint -5 - moods	13,-2,-11
hint -5 - occasions	3,2,-5
hint -5 - other	-2,-3,4
hint -5 - themes	-9,1,8
hint -5 0	2,-1,-1
hint -6	2,1,-2
hint -6 +	0,3,-2
hint -6 + content	2,-11,6
hint -6 + moods	-2,5,-4
hint -6 + occasions	-1,3,-2
hint -6 + other	-4,6,-2
hint -6 + standing	1,0,-2
hint -6 + telling	6,-1,-5
hint -6 + than	-1,6,-1
hint -6 + themes	1,2,-2
hint -6 -	2,-2,-1
hint -6 - content	5,-4,-3
hint -6 - moods	6,-2,-3
hint -6 - occasions	2,-2,-1
hint -6 - other	2,-2,0
hint -6 - telling	9,-15,-2
hint -6 - than	4,-1,-3
hint -6 - themes	-10,23,-16
hint -6 0	2,0,-3
hint 0	-2,-5,6
hint 0 +	1,-4,2
hint 0 + themes	6,-9,3
hint 0 -	3,-2,-1
hint 0 - content	2,-1,-1
hint 0 - moods	4,-4,0
hint 0 - standing	-5,-13,8
hint 0 - telling	-18,9,11
hint 0 - themes	0,-4,2
hint 0 0	-5,-7,11
hint 1	-6,-1,7
hint 1 +	-16,1,6
hint 1 + themes	-19,14,-5
hint 1 -	-4,2,2
hint 1 - content	-1,-1,3
hint 1 - moods	-7,3,3
hint 1 - telling	-4,-4,5
hint 1 - themes	1,-3,0
hint 1 0	-8,-8,14
hint 2	-6,-4,9
hint 2 +	-16,0,4
hint 2 -	-5,-2,7
hint 2 - content	-4,0,5
hint 2 - moods	-1,-12,8
hint 2 - telling	-3,-15,13
hint 2 - themes	-6,2,3
hint 2 0	-10,-11,15
hint 3	-6,-7,11
hint 3 +	-4,-7,7
hint 3 + themes	-4,-7,7
hint 3 -	-3,-4,6
hint 3 - telling	-20,6,7
hint 3 - themes	-3,-6,8
hint 3 0	-17,-2,16
hint 4	-5,-11,14
hint 4 +	-5,-10,11
hint 4 + themes	-5,-10,11
hint 4 -	-5,-4,9
hint 4 - themes	-5,-5,9
hint none	2,0,-2
hint none + content	-5,5,-4
hint none + occasions	1,1,-2
hint none + other	3,-1,-2
hint none + standing	3,-1,-3
hint none + telling	-1,4,-3
hint none + than	0,2,-2
hint none -	2,-1,0
hint none - content	3,-1,-2
hint none - moods	1,-3,2
hint none - occasions	2,-2,0
hint none - other	1,-2,1
hint none - than	-4,-1,5
hint none - themes	-1,-12,6
hint none 0	2,0,-2
hinted -1 -1 -	-16,6,9
hinted -1 -1 0	1,-9,0
hinted -1 -2 -	17,-6,-15
hinted -1 -2 0	-4,-4,4
hinted -1 -3 +	4,3,-16
hinted -1 -3 -	-2,5,-9
hinted -1 -3 0	-5,-5,5
hinted -1 -4 +	-17,13,0
hinted -1 -4 -	4,7,-20
hinted -1 -4 0	-3,-4,4
hinted -1 -5 -	-4,-18,10
hinted -1 -5 0	-2,-5,5
hinted -1 -6 +	-8,11,-5
hinted -1 -6 -	-4,1,1
hinted -1 0 -	9,-8,-6
hinted -1 0 0	-1,-2,1
hinted -1 1 -	-6,-2,7
hinted -1 1 0	-19,-3,22
hinted -1 2 -	-4,-1,4
hinted -1 2 0	-5,-4,7
hinted -1 none +	20,-17,-7
hinted -1 none -	-2,-2,2
hinted -1 none 0	2,-8,7
hinted -2 -1 +	-5,4,-4
hinted -2 -1 -	4,8,-12
hinted -2 -1 0	-6,3,2
hinted -2 -2 +	5,1,-5
hinted -2 -2 -	-5,-2,7
hinted -2 -2 0	-2,-11,9
hinted -2 -3 +	-30,-1,16
hinted -2 -3 -	-6,-3,9
hinted -2 -3 0	-3,0,3
hinted -2 -4 +	-5,4,0
hinted -2 -4 -	8,0,-11
hinted -2 -4 0	-4,-2,6
hinted -2 -5 +	-21,10,3
hinted -2 -5 -	-16,11,8
hinted -2 -5 0	-2,-1,2
hinted -2 -6 +	-1,3,-6
hinted -2 -6 -	3,-7,2
hinted -2 -6 0	3,-1,-1
hinted -2 0 -	17,-5,-15
hinted -2 0 0	-2,-7,5
hinted -2 1 0	-10,-18,19
hinted -2 none +	12,-7,-11
hinted -2 none -	-12,6,5
hinted -2 none 0	4,-6,1
hinted -3 -1 +	19,7,-29
hinted -3 -1 -	-13,-4,16
hinted -3 -1 0	-3,-7,6
hinted -3 -2 +	-8,-2,3
hinted -3 -2 -	9,-4,-7
hinted -3 -2 0	-3,-3,5
hinted -3 -3 +	-3,-3,2
hinted -3 -3 -	8,-2,-7
hinted -3 -3 0	-4,-4,8
hinted -3 -4 +	19,-15,-11
hinted -3 -4 -	2,6,-7
hinted -3 -4 0	-5,-2,6
hinted -3 -5 +	-20,9,8
hinted -3 -5 -	-23,9,15
hinted -3 -5 0	3,-3,0
hinted -3 -6 +	-1,5,-5
hinted -3 -6 -	17,-4,-14
hinted -3 -6 0	3,-2,-2
hinted -3 0 -	-7,-4,8
hinted -3 0 0	-10,-9,15
hinted -3 1 -	-11,-1,13
hinted -3 1 0	-11,-5,12
hinted -3 none +	-1,3,-5
hinted -3 none -	17,-7,-13
hinted -3 none 0	2,1,-3
hinted -4 -1 +	11,-8,-6
hinted -4 -1 -	1,-4,0
hinted -4 -1 0	-1,-2,1
hinted -4 -2 +	-20,-3,9
hinted -4 -2 -	8,-3,-7
hinted -4 -3 +	-14,14,-2
hinted -4 -3 -	9,-1,-9
hinted -4 -3 0	0,-2,2
hinted -4 -4 +	1,5,-12
hinted -4 -4 -	-16,-3,17
hinted -4 -5 +	8,-2,-9
hinted -4 -5 -	12,-1,-10
hinted -4 -5 0	2,1,-3
hinted -4 -6 +	1,3,-4
hinted -4 -6 -	3,-3,-1
hinted -4 -6 0	2,0,-3
hinted -4 0 -	-5,-5,6
hinted -4 0 0	-7,-5,9
hinted -4 1 0	7,-13,-2
hinted -4 none +	-5,-3,10
hinted -4 none -	8,-3,-6
hinted -4 none 0	3,-1,-2
hinted -5 -1 +	-19,1,5
hinted -5 -1 -	2,11,-14
hinted -5 -2 +	-7,12,-9
hinted -5 -2 -	-8,-5,11
hinted -5 -2 0	4,-4,0
hinted -5 -3 +	6,3,-14
hinted -5 -3 -	5,-2,-3
hinted -5 -3 0	0,-2,2
hinted -5 -4 +	-7,6,-2
hinted -5 -4 -	10,-2,-9
hinted -5 -4 0	5,-3,-2
hinted -5 -5 +	-5,0,5
hinted -5 -5 -	10,-3,-8
hinted -5 -5 0	0,1,-2
hinted -5 -6 +	1,-5,3
hinted -5 -6 -	5,1,-6
hinted -5 -6 0	2,0,-3
hinted -5 0 0	-5,-2,5
hinted -5 none +	6,0,-6
hinted -5 none 0	3,-1,-2
hinted -6 -1 +	-8,12,-12
hinted -6 -1 -	10,-12,-4
hinted -6 -1 0	1,6,-7
hinted -6 -2 +	0,0,-5
hinted -6 -2 -	0,6,-5
hinted -6 -2 0	7,-1,-6
hinted -6 -3 +	6,-4,-4
hinted -6 -3 -	3,-2,-2
hinted -6 -3 0	3,-2,-1
hinted -6 -4 +	-5,7,-3
hinted -6 -4 -	5,-2,-4
hinted -6 -4 0	4,0,-4
hinted -6 -5 +	3,-3,-2
hinted -6 -5 -	5,-1,-3
hinted -6 -5 0	3,0,-4
hinted -6 -6 +	-1,4,-4
hinted -6 -6 -	2,-1,-1
hinted -6 -6 0	2,0,-2
hinted -6 0 0	2,11,-11
hinted -6 none +	1,2,-2
hinted -6 none -	-18,17,-1
hinted -6 none 0	2,0,-3
hinted 0 -1 +	-13,-2,6
hinted 0 -1 -	3,-9,3
hinted 0 -1 0	-3,-5,3
hinted 0 -2 -	-2,-6,6
hinted 0 -2 0	-10,5,2
hinted 0 -3 -	4,-7,-2
hinted 0 -3 0	-4,-16,12
hinted 0 -4 -	-6,4,3
hinted 0 -4 0	-2,-17,9
hinted 0 -5 -	8,-15,-4
hinted 0 -5 0	-9,3,5
hinted 0 -6 -	-8,0,2
hinted 0 -6 0	6,-7,-1
hinted 0 0 -	-7,12,-7
hinted 0 0 0	1,-10,2
hinted 0 1 -	4,-2,-2
hinted 0 1 0	2,-9,2
hinted 0 2 -	-3,0,4
hinted 0 none +	-14,15,-8
hinted 0 none -	1,-4,1
hinted 0 none 0	-3,-9,9
hinted 1 -1 -	-8,1,6
hinted 1 -1 0	12,-5,-7
hinted 1 -2 -	-10,-6,15
hinted 1 -2 0	8,-15,-5
hinted 1 -3 -	-2,2,0
hinted 1 -3 0	-1,-18,7
hinted 1 -4 -	11,-21,-4
hinted 1 -4 0	-2,-12,3
hinted 1 -5 -	15,6,-23
hinted 1 -5 0	-3,-7,5
hinted 1 -6 -	-10,1,5
hinted 1 -6 0	-11,1,5
hinted 1 0 -	-9,8,0
hinted 1 0 0	-13,-1,6
hinted 1 1 -	-10,-3,12
hinted 1 1 0	-13,-2,15
hinted 1 2 -	-2,-1,3
hinted 1 none -	-6,-2,7
hinted 1 none 0	-1,-17,12
hinted 2 -1 -	-3,5,-1
hinted 2 -1 0	13,-25,-2
hinted 2 -2 -	-15,4,2
hinted 2 -2 0	-9,0,5
hinted 2 -3 -	-9,-5,9
hinted 2 -4 -	-11,4,3
hinted 2 -4 0	11,-16,-2
hinted 2 -5 -	-25,-9,26
hinted 2 -6 0	-32,38,-19
hinted 2 0 -	-3,-12,15
hinted 2 0 0	-12,-10,16
hinted 2 1 -	9,-7,-5
hinted 2 none -	7,-7,-4
hinted 2 none 0	-13,-18,15
hinted 3 -1 -	-8,-3,8
hinted 3 -2 -	-7,-3,7
hinted 3 -3 -	-14,5,4
hinted 3 -4 -	-8,-2,9
hinted 3 -5 -	0,-12,8
hinted 3 0 -	-2,-3,5
hinted 3 none -	-1,5,-4
hinted 4 -1 -	13,-9,-8
hinted 4 -2 -	-9,-3,12
hinted 4 0 -	-13,-3,11
hinted 4 1 -	-3,-3,6
hinted 4 none -	6,2,-9
hinted none -1 +	-4,-4,7
hinted none -1 -	-9,-2,10
hinted none -1 0	-3,-9,10
hinted none -2 +	0,-3,2
hinted none -2 -	0,-2,2
hinted none -2 0	-3,-6,9
hinted none -3 +	-2,0,2
hinted none -3 -	-2,-1,3
hinted none -3 0	-1,-2,3
hinted none -4 +	2,-2,0
hinted none -4 -	-1,-2,3
hinted none -4 0	-1,-1,2
hinted none -6 +	1,1,-2
hinted none -6 -	4,-2,-3
hinted none -6 0	3,0,-3
hinted none 0 +	-16,-12,18
hinted none 0 -	3,-10,5
hinted none 0 0	-3,-11,9
hinted none 1 +	-34,-2,25
hinted none 1 -	-13,-2,15
hinted none 1 0	-12,6,3
hinted none 2 -	-14,1,3
hinted none 2 0	-13,-7,20
hinted none none +	-1,2,-2
hinted none none -	6,-4,-3
hinted none none 0	2,1,-2
is fact +	-7,6,1
is fact -	-19,-7,26
is fact 0	-1,-2,3
is feel +	0,2,-2
is feel 0	3,-1,-2
is theme -	-1,-1,2
length 1 +	-7,13,-6
length 1 -	-9,-7,13
length 1 0	1,6,-6
length 2 +	0,5,-5
length 2 -	-4,2,2
length 2 0	1,2,-2
length 3 -	1,-2,0
length 4 -	2,-3,-1
length 4 0	3,-2,-2
open 0 -	2,-2,0
open 0 0	2,0,-2
open 1 +	2,0,-2
open 1 -	-1,2,0
open 1 0	1,0,-2
open 2 +	-1,2,0
open 2 -	1,-3,2
open 2 0	2,-1,-1
open 3 -	2,-3,1
open 3 0	2,-1,-1
open anywhere 0 +	-4,4,0
open anywhere 0 -	-1,-2,3
open anywhere 0 0	3,-1,-2
open anywhere 1 +	-1,2,-1
open anywhere 1 0	3,-1,-2
open anywhere 2 +	3,-1,-1
open anywhere 2 -	2,-2,-1
open anywhere 3 +	1,-2,0
open anywhere 3 -	1,-4,2
open anywhere 4 +	5,-1,-5
open anywhere 4 -	2,1,-3
rank + 0 +	-2,2,1
rank + 0 -	-9,7,0
rank + 0 0	-9,9,0
rank + 1 +	-1,4,-3
rank + 1 -	-7,10,-5
rank + 1 0	-5,6,-1
rank + 2 -	1,-6,4
rank + 2 0	-4,6,-2
rank + 3 +	0,3,-3
rank + 3 -	3,1,-5
rank + 3 0	-3,6,-3
rank + 4 -	-2,3,-1
rank + 4 0	0,2,-2
rank + 5 +	2,0,-4
rank + 5 -	5,-10,1
rank + 5 0	0,2,-3
rank + 6 +	3,-1,-2
rank + 6 -	6,-1,-5
rank + 6 0	3,-1,-1
rank + none +	2,-1,-1
rank + none -	0,-2,1
rank + none 0	3,-2,-1
rank - 0 +	-5,-14,15
rank - 0 -	-3,-2,5
rank - 0 0	-6,-2,7
rank - 1 +	-2,-2,0
rank - 1 -	-4,0,4
rank - 1 0	-4,1,3
rank - 2 +	-4,6,-4
rank - 2 -	-5,4,1
rank - 2 0	-5,-3,7
rank - 3 +	1,-9,5
rank - 3 -	0,2,-2
rank - 3 0	-2,-3,5
rank - 4 +	9,-4,-6
rank - 4 -	-4,0,3
rank - 4 0	-2,-1,3
rank - 5 +	-8,3,4
rank - 5 -	-2,-5,5
rank - 5 0	-3,-3,6
rank - 6 +	-2,-1,3
rank - 6 -	1,-2,2
rank - 6 0	0,-3,2
rank - none -	2,-2,0
rank - none 0	2,0,-2
read + content	-5,3,-1
read + occasions	1,1,-2
read + other	1,1,-3
read + standing	-1,3,-2
read + than	3,0,-3
read -	1,-2,0
read - content	-1,-1,2
read - moods	1,-2,1
read - occasions	2,-2,-1
read - other	1,-2,0
read - standing	4,0,-4
read - than	1,-2,1
read 0	2,0,-2
refused - -1	-4,0,4
refused - -1 +	-7,5,1
refused - -1 + content	19,-20,-2
refused - -1 + moods	-26,8,13
refused - -1 + themes	-1,-2,1
refused - -1 -	-2,3,-1
refused - -1 - content	-21,-4,24
refused - -1 - moods	2,-7,7
refused - -1 - occasions	-7,5,2
refused - -1 - other	-5,-4,6
refused - -1 - telling	-7,10,-6
refused - -1 - themes	6,5,-11
refused - -1 0	-4,-2,6
refused - -2	0,-4,4
refused - -2 +	2,-6,2
refused - -2 + moods	-6,7,-5
refused - -2 + themes	3,-4,-1
refused - -2 -	0,-5,4
refused - -2 - content	-1,-2,2
refused - -2 - moods	1,-9,5
refused - -2 - occasions	2,-2,-1
refused - -2 - other	-4,-2,5
refused - -2 - telling	2,-4,0
refused - -2 - themes	2,-3,0
refused - -2 0	-1,-3,3
refused - -3	2,-1,-1
refused - -3 +	-4,0,3
refused - -3 + moods	-2,2,-2
refused - -3 + telling	-4,0,-2
refused - -3 -	0,-2,1
refused - -3 - content	-10,-3,11
refused - -3 - moods	-1,1,-2
refused - -3 - occasions	0,-2,2
refused - -3 - other	0,-2,2
refused - -3 - telling	9,-11,-1
refused - -3 - themes	3,-7,0
refused - -3 0	2,0,-1
refused - -4	2,0,-1
refused - -4 + moods	-3,0,2
refused - -4 + occasions	-13,15,-2
refused - -4 + telling	8,-17,7
refused - -4 + themes	-2,5,-4
refused - -4 -	2,-2,-1
refused - -4 - content	22,-2,-21
refused - -4 - moods	-6,-5,9
refused - -4 - occasions	6,-1,-5
refused - -4 - other	-2,-2,3
refused - -4 - telling	10,-11,-6
refused - -4 - than	10,-1,-9
refused - -4 - themes	-7,-1,5
refused - -4 0	2,0,-1
refused - -5	2,0,-2
refused - -5 +	-2,5,-4
refused - -5 + moods	2,-2,-1
refused - -5 + occasions	-11,12,-3
refused - -5 + telling	-2,6,-6
refused - -5 + themes	-3,6,-4
refused - -5 - moods	-8,13,-5
refused - -5 - occasions	1,-2,0
refused - -5 - other	8,-2,-7
refused - -5 - themes	-1,0,-2
refused - -5 0	3,0,-3
refused - -6 +	0,2,-2
refused - -6 + moods	5,-2,-4
refused - -6 + occasions	3,0,-2
refused - -6 + other	-5,6,-2
refused - -6 + telling	0,2,-4
refused - -6 + than	5,-4,-3
refused - -6 + themes	-5,3,1
refused - -6 -	4,-1,-3
refused - -6 - moods	13,-4,-10
refused - -6 - occasions	2,-1,-1
refused - -6 - other	5,-1,-4
refused - -6 - telling	9,-4,-5
refused - -6 - themes	-6,7,-1
refused - -6 0	2,0,-1
refused - 0	-5,-2,7
refused - 0 +	-6,-3,1
refused - 0 + themes	-4,21,-20
refused - 0 -	-2,2,0
refused - 0 - content	-3,-3,6
refused - 0 - moods	-11,10,0
refused - 0 - occasions	-4,-3,4
refused - 0 - other	18,-3,-17
refused - 0 - telling	3,-3,-1
refused - 0 - themes	-3,0,3
refused - 0 0	-6,-6,11
refused - 1	-6,-5,10
refused - 1 +	13,-13,0
refused - 1 + themes	16,-25,8
refused - 1 -	-4,-1,5
refused - 1 - content	-2,2,-1
refused - 1 - moods	-10,-12,15
refused - 1 - occasions	-2,-3,3
refused - 1 - telling	-15,-1,16
refused - 1 0	-11,-8,17
refused - 2	-6,-5,12
refused - 2 +	-3,-9,10
refused - 2 + themes	-3,-3,3
refused - 2 -	-6,-2,7
refused - 2 - content	-9,-1,10
refused - 2 - moods	-5,-3,5
refused - 2 - telling	-3,-1,4
refused - 2 - themes	-4,-3,6
refused - 2 0	-7,-12,14
refused - 3	-13,-2,14
refused - 3 -	-9,-2,10
refused - 3 - content	-9,0,9
refused - 3 0	-26,-3,28
refused - none	2,0,-2
refused - none +	1,1,-2
refused - none + content	-5,5,-4
refused - none + occasions	2,1,-2
refused - none + other	1,1,-2
refused - none + standing	0,2,-2
refused - none + telling	-2,4,-2
refused - none + than	3,-1,-2
refused - none -	1,-2,0
refused - none - content	3,-1,-2
refused - none - moods	2,-3,1
refused - none - occasions	2,-2,0
refused - none - other	1,-2,0
refused - none - standing	8,-10,-2
refused - none - telling	-2,3,-3
refused - none - than	-4,-1,5
refused - none - themes	-3,-2,4
refused - none 0	2,0,-2
role nothing -1 +	2,2,-5
role nothing -1 -	0,1,-2
role nothing -2 +	-3,3,0
role nothing -3 +	-5,3,2
role nothing -3 -	-1,-2,3
role nothing -4 +	-3,7,-3
role nothing -4 -	-2,-3,4
role nothing -5 +	-4,8,-3
role nothing -5 -	-4,-6,10
role nothing -6 +	-7,9,-2
role nothing -6 -	-4,-2,6
role nothing 0 +	3,-2,-1
role nothing 0 -	2,0,-3
role nothing 1 +	5,-6,1
role nothing 2 +	-1,-1,2
role nothing 2 -	4,-1,-3
role nothing 3 +	8,-4,-4
role nothing 3 -	3,-1,-3
role nothing 4 +	11,-11,0
role nothing 4 -	2,-2,-1
role other -1 +	-1,-6,7
role other -1 -	2,1,-3
role other -2 +	-2,0,2
role other -2 -	5,-3,-3
role other -3 +	0,1,-2
role other -4 +	2,1,-4
role other -4 -	0,-4,3
role other -5 +	1,3,-3
role other -6 +	-2,5,-1
role other -6 -	0,-3,3
role other 0 +	0,-8,7
role other 0 -	0,2,-1
role other 1 +	-3,-15,14
role other 2 +	-20,-34,37
role other 2 -	3,-2,0
role other 3 +	-9,-19,19
role other 4 +	-20,-28,36
role other 4 -	-1,-4,4
telling 0 -	1,-2,1
telling 0 -1 +	2,-1,-1
telling 0 -1 -	-2,-2,2
telling 0 -1 0	1,1,-2
telling 0 -2 -	-6,-6,10
telling 0 -2 0	2,0,-2
telling 0 -3 +	2,-1,-1
telling 0 -3 -	4,-6,2
telling 0 -3 0	2,0,-2
telling 0 -4 +	3,-2,-2
telling 0 -4 -	-1,-2,3
telling 0 -4 0	3,-1,-1
telling 0 -5 0	3,-3,0
telling 0 -6 +	3,-3,-1
telling 0 -6 0	2,-3,1
telling 0 0	2,-1,-1
telling 0 0 -	3,-6,4
telling 0 0 0	-2,3,-1
telling 0 1 -	-10,-1,7
telling 0 1 0	-2,3,-1
telling 0 2 +	-3,3,1
telling 0 2 0	-2,4,-3
telling 0 3 +	-2,2,-1
telling 0 3 0	2,0,-9
telling 0 4 +	-3,3,0
telling 0 4 0	-15,-8,15
telling 0 none +	0,0,-2
telling 0 none -	-2,-3,4
telling 1 +	0,3,-3
telling 1 -	0,2,-2
telling 1 -1 +	-2,4,-1
telling 1 -1 -	-12,13,-6
telling 1 -1 0	-1,4,-4
telling 1 -2 -	6,5,-17
telling 1 -2 0	2,1,-3
telling 1 -3 +	6,0,-6
telling 1 -3 -	-10,10,-4
telling 1 -3 0	2,0,-1
telling 1 -4 +	4,-3,0
telling 1 -4 0	3,-2,-1
telling 1 -6 +	4,-1,-2
telling 1 -6 -	3,-3,0
telling 1 -6 0	5,-3,-2
telling 1 0	1,1,-2
telling 1 0 +	-2,5,-4
telling 1 0 -	-15,2,3
telling 1 0 0	-2,5,-4
telling 1 1 +	1,5,-6
telling 1 1 0	-2,7,-6
telling 1 2 +	-4,2,2
telling 1 2 -	-21,9,-2
telling 1 2 0	-6,13,-10
telling 1 3 +	0,4,-5
telling 1 3 0	-20,15,0
telling 1 4 +	-7,6,0
telling 1 4 0	-10,16,-6
telling 2 +	2,2,-3
telling 2 -	5,5,-11
telling 2 -1 +	-6,6,-1
telling 2 -1 0	-2,5,-2
telling 2 -2 +	0,3,-7
telling 2 -2 0	1,3,-3
telling 2 -3 +	1,2,-4
telling 2 -3 -	-12,-5,14
telling 2 -3 0	3,-1,-1
telling 2 -4 +	1,1,-6
telling 2 -4 0	6,-6,0
telling 2 -5 +	16,-12,-4
telling 2 -5 -	34,-17,-28
telling 2 -5 0	9,0,-9
telling 2 -6 +	17,-14,-4
telling 2 -6 -	-9,2,5
telling 2 -6 0	6,-4,-2
telling 2 0	2,1,-2
telling 2 0 +	5,1,-7
telling 2 0 0	-3,8,-7
telling 2 1 +	1,-3,4
telling 2 1 0	-6,7,-3
telling 2 2 +	5,0,-9
telling 2 2 0	-17,4,13
telling 2 3 +	3,0,-5
telling 2 3 0	-12,16,-3
telling 2 4 +	-5,5,-2
telling 2 4 0	-11,22,-14
telling 3 +	1,2,-4
telling 3 -	8,1,-10
telling 3 -1 +	-7,8,-3
telling 3 -1 0	-3,9,-7
telling 3 -2 +	12,-11,-3
telling 3 -2 0	-1,2,-2
telling 3 -3 +	11,-10,-2
telling 3 -3 0	3,0,-2
telling 3 -4 0	9,-4,-4
telling 3 -5 0	4,-6,2
telling 3 -6 +	14,-12,-1
telling 3 -6 -	18,-2,-17
telling 3 -6 0	0,-5,4
telling 3 0	2,1,-3
telling 3 0 +	1,1,-6
telling 3 0 0	-5,9,-6
telling 3 1 +	-7,9,-4
telling 3 1 0	-4,7,-6
telling 3 2 +	3,1,-6
telling 3 2 0	4,-1,-6
telling 3 3 +	-2,5,-4
telling 3 3 0	-15,-1,10
telling 3 4 +	-2,5,-3
weight all +	-2,3,-1
weight all -	-3,-1,3
weight most +	5,-3,-2
weight most -	2,-2,0
weight some +	7,-5,-2
weight some -	5,-1,-4
whole + -1	0,2,-2
whole + -1 +	1,1,-2
whole + -1 + content	3,-3,-4
whole + -1 + moods	-4,3,0
whole + -1 + occasions	-7,9,-3
whole + -1 + other	1,1,-2
whole + -1 + standing	11,-10,-2
whole + -1 + telling	9,-5,-7
whole + -1 + than	-3,2,0
whole + -1 + themes	3,-1,-2
whole + -1 -	-1,2,-2
whole + -1 - content	9,-11,1
whole + -1 - moods	5,5,-13
whole + -1 - telling	6,-7,-2
whole + -1 - themes	-6,1,2
whole + -1 0	-1,3,-2
whole + -2	0,2,-2
whole + -2 + content	2,-6,-2
whole + -2 + moods	-2,3,-1
whole + -2 + occasions	0,2,-3
whole + -2 + other	5,-4,-2
whole + -2 + standing	5,-4,-2
whole + -2 + telling	1,-4,4
whole + -2 + than	3,-2,-4
whole + -2 + themes	2,-1,-1
whole + -2 - content	-12,-1,14
whole + -2 - moods	3,-5,-2
whole + -2 - occasions	3,-6,0
whole + -2 - telling	-11,2,10
whole + -2 - themes	0,3,-4
whole + -2 0	0,2,-2
whole + -3	2,0,-2
whole + -3 +	1,1,-2
whole + -3 + content	-3,-3,2
whole + -3 + moods	0,1,-2
whole + -3 + occasions	3,-3,-1
whole + -3 + other	3,-2,-2
whole + -3 + standing	3,-2,-2
whole + -3 + telling	2,-5,3
whole + -3 + than	0,3,-8
whole + -3 + themes	0,2,-3
whole + -3 -	1,-2,0
whole + -3 - content	-2,-4,5
whole + -3 - moods	-4,2,2
whole + -3 - occasions	8,-4,-6
whole + -3 - telling	-8,-7,12
whole + -3 0	2,0,-2
whole + -4	2,-1,-1
whole + -4 +	2,-2,-1
whole + -4 + content	7,2,-8
whole + -4 + moods	3,-4,0
whole + -4 + occasions	2,0,-2
whole + -4 + other	12,-9,-3
whole + -4 + telling	1,-2,2
whole + -4 + than	7,-6,-2
whole + -4 -	2,-4,2
whole + -4 - content	-5,-1,7
whole + -4 - moods	6,-5,-2
whole + -4 - occasions	-4,-2,6
whole + -4 - telling	19,-4,-15
whole + -4 - than	0,-4,1
whole + -4 - themes	0,-4,2
whole + -4 0	3,-1,-2
whole + -5	3,-2,-1
whole + -5 +	3,-3,-1
whole + -5 + content	-4,-3,7
whole + -5 + moods	8,-10,2
whole + -5 + occasions	5,-3,-1
whole + -5 + other	7,-5,-2
whole + -5 + standing	-7,8,-2
whole + -5 + telling	2,1,-4
whole + -5 + than	8,-6,-2
whole + -5 + themes	-1,3,-4
whole + -5 - content	-2,-3,4
whole + -5 - moods	-3,1,2
whole + -5 - occasions	0,-2,2
whole + -5 - other	9,-4,-6
whole + -5 - telling	2,8,-17
whole + -5 - than	10,-1,-9
whole + -5 - themes	1,-6,3
whole + -5 0	4,-3,-1
whole + -6	3,-3,0
whole + -6 +	3,-2,-1
whole + -6 + content	-9,3,6
whole + -6 + moods	4,-2,-2
whole + -6 + occasions	8,-7,-1
whole + -6 + standing	9,-7,-1
whole + -6 + telling	4,-2,-2
whole + -6 + than	13,-11,-3
whole + -6 + themes	-2,1,4
whole + -6 -	1,-2,1
whole + -6 - content	2,-2,0
whole + -6 - moods	0,-3,3
whole + -6 - occasions	2,-2,-1
whole + -6 - other	1,-2,1
whole + -6 - telling	-7,-3,8
whole + -6 - than	-3,-1,4
whole + -6 - themes	-6,-1,6
whole + -6 0	4,-3,0
whole + 0	-1,3,-1
whole + 0 +	-1,2,-1
whole + 0 + moods	-6,7,-1
whole + 0 + occasions	2,1,-4
whole + 0 + other	4,-1,-5
whole + 0 + standing	-12,14,-2
whole + 0 + telling	-2,5,-4
whole + 0 + than	1,0,-3
whole + 0 -	-3,6,-4
whole + 0 - moods	3,-1,-6
whole + 0 - telling	-4,0,-1
whole + 0 - themes	3,-5,2
whole + 0 0	-2,4,-2
whole + 1	-2,3,-2
whole + 1 +	-1,2,-1
whole + 1 + moods	-3,6,-4
whole + 1 + occasions	-7,8,-2
whole + 1 + other	-10,11,-1
whole + 1 + telling	-9,2,5
whole + 1 + than	1,2,-3
whole + 1 -	0,3,-4
whole + 1 - moods	-10,3,2
whole + 1 - themes	2,0,-1
whole + 1 0	-3,5,-2
whole + 2	-3,5,-2
whole + 2 +	-3,4,-1
whole + 2 + moods	-1,7,-7
whole + 2 + occasions	-18,20,-1
whole + 2 + other	-11,13,-3
whole + 2 + telling	-4,7,-2
whole + 2 + than	-10,12,-2
whole + 2 -	-4,7,-7
whole + 2 - moods	-22,-4,14
whole + 2 - themes	4,-9,3
whole + 2 0	-2,7,-5
whole + 3	-4,6,-3
whole + 3 +	-3,5,-2
whole + 3 + moods	-3,6,-5
whole + 3 + occasions	-8,8,-1
whole + 3 + telling	-4,5,-1
whole + 3 + than	-4,5,0
whole + 3 + themes	-2,4,-2
whole + 3 -	-6,9,-7
whole + 3 - themes	-7,10,-8
whole + 3 0	-9,6,1
whole + 4	-6,3,3
whole + 4 +	-5,3,1
whole + 4 + themes	-5,2,3
whole + 4 0	-7,11,-6
whole + none	-1,-2,3
whole + none +	0,0,-2
whole + none + occasions	13,-10,-5
whole + none + themes	-7,3,0
whole + none -	-2,-3,4
whole + none - moods	4,-2,-4
whole + none - occasions	13,-1,-12
whole - -1	-4,-1,5
whole - -1 +	-4,2,0
whole - -1 + content	11,-6,-4
whole - -1 + moods	-1,-6,5
whole - -1 + themes	-3,-5,6
whole - -1 -	-3,0,3
whole - -1 - content	2,-3,1
whole - -1 - moods	-3,4,0
whole - -1 - occasions	-9,2,7
whole - -1 - other	1,-4,1
whole - -1 - telling	-5,1,2
whole - -1 - themes	-2,0,1
whole - -1 0	-3,-3,6
whole - -2	0,-4,3
whole - -2 +	-3,-2,4
whole - -2 + content	-4,-3,4
whole - -2 + moods	-5,3,-1
whole - -2 + telling	1,-11,6
whole - -2 + themes	-3,-2,4
whole - -2 -	-1,-1,3
whole - -2 - content	-1,-2,3
whole - -2 - moods	5,-3,-3
whole - -2 - occasions	1,-3,4
whole - -2 - other	-3,-3,5
whole - -2 - telling	-10,7,1
whole - -2 - themes	4,-3,0
whole - -2 0	0,-4,4
whole - -3	0,-2,2
whole - -3 +	0,-2,2
whole - -3 + content	-4,-1,2
whole - -3 + moods	4,-6,2
whole - -3 + occasions	-24,28,-18
whole - -3 + telling	-4,-2,5
whole - -3 + than	5,-1,-5
whole - -3 + themes	1,-3,3
whole - -3 -	1,-2,1
whole - -3 - content	9,-3,-7
whole - -3 - moods	1,-2,0
whole - -3 - occasions	0,-2,2
whole - -3 - other	-3,-3,5
whole - -3 - telling	-3,7,-3
whole - -3 - than	18,-2,-16
whole - -3 - themes	-1,2,-1
whole - -3 0	0,-2,2
whole - -4	1,-2,1
whole - -4 + content	-14,-1,12
whole - -4 + moods	-4,0,4
whole - -4 + occasions	0,2,-3
whole - -4 + telling	0,6,-6
whole - -4 + than	2,3,-4
whole - -4 + themes	3,-2,-1
whole - -4 -	1,-2,0
whole - -4 - content	-3,-3,4
whole - -4 - moods	-2,1,0
whole - -4 - occasions	2,-2,-1
whole - -4 - other	3,-2,-1
whole - -4 - standing	-13,7,1
whole - -4 - telling	-2,-12,7
whole - -4 - than	-1,-2,1
whole - -4 - themes	-1,-5,2
whole - -5 + content	-5,11,-13
whole - -5 + moods	-3,1,1
whole - -5 + occasions	9,-8,-2
whole - -5 + other	8,-6,-3
whole - -5 + telling	-4,9,-7
whole - -5 + than	7,-5,-4
whole - -5 - content	17,-2,-16
whole - -5 - moods	2,-1,-2
whole - -5 - other	1,-2,1
whole - -5 - telling	-5,-10,10
whole - -5 - than	12,-1,-12
whole - -5 - themes	-5,-2,4
whole - -5 0	2,0,-2
whole - -6	2,0,-2
whole - -6 +	1,2,-3
whole - -6 + content	6,-11,0
whole - -6 + moods	2,1,-3
whole - -6 + other	2,0,-2
whole - -6 + standing	0,1,-2
whole - -6 + telling	0,1,-2
whole - -6 + than	2,-1,-2
whole - -6 + themes	0,3,-3
whole - -6 -	4,-2,-2
whole - -6 - content	-9,-2,10
whole - -6 - moods	1,-4,3
whole - -6 - occasions	3,-1,-3
whole - -6 - other	6,-1,-5
whole - -6 - telling	4,-5,-1
whole - -6 - than	6,-1,-6
whole - -6 - themes	-1,3,-3
whole - -6 0	2,0,-2
whole - 0	-5,-3,8
whole - 0 +	-5,-9,10
whole - 0 + content	-3,19,-18
whole - 0 + themes	-7,-9,12
whole - 0 -	-4,-2,6
whole - 0 - content	-11,-2,12
whole - 0 - moods	-15,-1,14
whole - 0 - occasions	0,-5,5
whole - 0 - other	-1,-2,2
whole - 0 - telling	7,-16,3
whole - 0 - themes	-3,2,0
whole - 0 0	-4,-4,7
whole - 1	-5,-2,7
whole - 1 +	-3,-1,3
whole - 1 + themes	-7,2,2
whole - 1 -	-4,-1,6
whole - 1 - content	1,3,-4
whole - 1 - moods	-12,-7,17
whole - 1 - occasions	-10,-1,11
whole - 1 - other	-13,-2,15
whole - 1 - themes	-1,-5,6
whole - 1 0	-6,-4,8
whole - 2	-9,-3,13
whole - 2 +	-15,-8,12
whole - 2 -	-5,0,4
whole - 2 - content	-2,4,-2
whole - 2 - themes	-2,-2,4
whole - 2 0	-19,-6,24
whole - 3	-1,-4,5
whole - 3 -	2,-4,1
whole - 3 - content	-2,-2,3
whole - 3 0	-4,-5,5
whole - 4	-29,-4,30
whole - none	2,0,-2
whole - none +	0,2,-2
whole - none + moods	3,1,-4
whole - none + occasions	1,1,-2
whole - none + other	-10,11,-2
whole - none + standing	2,-1,-3
whole - none + telling	2,-2,-1
whole - none + than	3,-2,-2
whole - none + themes	-1,2,-1
whole - none -	1,0,-2
whole - none - content	4,-3,-3
whole - none - moods	4,-2,-4
whole - none - occasions	6,-7,-4
whole - none - standing	8,-10,-2
whole - none - telling	3,1,-4
whole - none 0	2,0,-2
words 1 +	2,-1,-1
words 1 -	2,-2,-1
words 2 +	-5,6,-1
words 3 +	-7,9,-2
words 3 -	-2,-1,3`;
