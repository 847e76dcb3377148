/** What records hold on request, loaded when it is asked for: their source, and what they were made from. */

/** See `originalOf` and `restore`. */
export const loadOriginal = () => import('./original.ts')

/** See `makeProvenance`. */
export const loadProvenance = () => import('./provenance.ts')
