/** The code for YAML packs; it is loaded when a user has one, or starts one. */
export const loadPackReader = () => import('./read-pack.ts')

/** Writes a pack to start from. */
export const loadPackTemplate = async () => (await import('./pack-template.ts')).packTemplate
