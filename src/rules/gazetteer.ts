/** Names of media, looked up in the list that the packs bring along. */
import {once} from './once.ts'
import {media} from './packs/media.ts'

/** How sure it is that a name is a medium's: `sure`, or `unsure` for one that is also a word, a person or an office. */
export type Listed = 'sure' | 'unsure'

const marks = /\p{M}/gu
const ascii = /^[\0-\x7f]*$/

/** What names are compared by: as printed up to four letters, for such are words elsewhere; else in lower case, without accents. */
export function mediumKey(name: string): string {
  if (name.length <= 4) return name
  const plain = ascii.test(name) ? name : name.normalize('NFD').replaceAll(marks, '').replaceAll('’', "'")
  return plain.toLowerCase()
}

/** Names by their keys. Made when a text first has a frame to be judged: most of the time of a run with one text is the start. */
const names = once(() => {
  const listed = new Map<string, Listed>()
  for (const line of media().split('\n'))
    for (const form of line.slice(line.indexOf(' ') + 1).split(', ')) {
      const unsure = form.endsWith('?')
      const key = mediumKey(unsure ? form.slice(0, -1) : form)
      if (key && listed.get(key) !== 'sure') listed.set(key, unsure ? 'unsure' : 'sure')
    }
  return listed
})

/** Whether the gazetteer has a name, whole and as printed but for case and accents. */
export const isListed = (name: string): Listed | undefined => names().get(mediumKey(name))

/**
 * The list with each name as it is looked up, sorted, and without countries: what a browser need not be sent is left out.
 *
 * @public for the build
 */
export const shortList = (): string =>
  `- ${[...names()]
    .map(([key, listed]) => (listed === 'sure' ? key : `${key}?`))
    .sort()
    .join(', ')}`
