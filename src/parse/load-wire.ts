/** The reader of wire messages; it is loaded for the first message. */
export const loadWireReader = () => import('./wire.ts')
