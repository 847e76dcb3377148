/** The reader of wire messages, loaded when the first one comes. */
export const loadWireReader = () => import('./wire.ts')
