/** The code that reads packs in YAML; it is loaded when a user has one. */
export const loadPackReader = () => import('./read-pack.ts')
