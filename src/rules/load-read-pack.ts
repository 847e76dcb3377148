/** The code for packs in YAML; it is loaded when a user has one, or begins one. */
export const loadPackReader = () => import('./read-pack.ts')

/** What writes a pack to start from. */
export const loadPackTemplate = async () => (await import('./pack-template.ts')).packTemplate
