/** The code that checks packs; it is loaded when it is needed. */

/** The function that finds the faults of a pack. */
export const loadPackChecker = async () => (await import('./check-pack.ts')).checkPack

/** The function that finds the faults of packs as a person writes them. */
export const loadPackTextChecker = async () => (await import('./check-pack-text.ts')).checkPackText
