/** Looks up names of media in the list that the packs contain. */
import {mediaIndex} from './media-index.ts'
import {mediumKey, restOfKey, startOfKey} from './medium-key.ts'
import {remember} from './remember.ts'

/** How certain it is that a name is a medium's: `sure`, or `unsure` for a name that is also a word, a person or an office. */
export type Listed = 'sure' | 'unsure'

/** The names that have been looked at: by the beginnings of their keys, the rests of the keys. */
const names = new Map<string, ReadonlyMap<string, Listed>>()

function namesFrom(start: string): ReadonlyMap<string, Listed> {
  const rests = mediaIndex()[start]?.split(',') ?? []
  return new Map(rests.map((rest) => (rest.endsWith('?') ? [rest.slice(0, -1), 'unsure'] : [rest, 'sure'])))
}

/** Whether the list contains a name, complete and as printed except for case and accents. */
export function isListed(name: string): Listed | undefined {
  const key = mediumKey(name)
  const start = startOfKey(key)
  return remember(names, start, () => namesFrom(start)).get(restOfKey(key))
}
