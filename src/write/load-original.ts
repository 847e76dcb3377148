/** Optional parts of records, loaded when they are needed: the source, and the provenance. */

/** See `originalOf` and `restore`. */
export const loadOriginal = () => import('./original.ts')

/** See `makeProvenance`. */
export const loadProvenance = () => import('./provenance.ts')
