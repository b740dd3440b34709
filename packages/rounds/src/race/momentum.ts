/** The largest momentum that may be chosen: with 1, nothing would ever come to rest. */
export const mostMomentum = 0.99;
