/** Raised whenever an old page could misread a new server, or the other way round. */
export const protocolVersion = 1;
