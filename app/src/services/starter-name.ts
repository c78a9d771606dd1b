/** The name of the starter films among data sets; in a file of its own, so that a server's main thread loads no more. */
export const starterName = "starter";
