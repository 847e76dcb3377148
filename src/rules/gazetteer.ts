/** Looks up names of media in the list that the packs contain. */
import {once} from './once.ts'
import {media} from './packs/media.ts'

/** How certain it is that a name is a medium's: `sure`, or `unsure` for a name that is also a word, a person or an office. */
export type Listed = 'sure' | 'unsure'

const marks = /\p{M}/gu
const ascii = /^[\0-\x7f]*$/

/** The form in which names are compared: as printed up to four letters, because short names are also words; longer ones in lower case and without accents. */
export function mediumKey(name: string): string {
  if (name.length <= 4) return name
  const plain = ascii.test(name) ? name : name.normalize('NFD').replaceAll(marks, '').replaceAll('’', "'")
  return plain.toLowerCase()
}

/** Names by that form. The table is built for the first text with a frame: for one short text, the start takes most of the time. */
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

/** Whether the list contains a name, complete and as printed except for case and accents. */
export const isListed = (name: string): Listed | undefined => names().get(mediumKey(name))

/**
 * The list in the form in which names are looked up, sorted, and without countries: a browser does not need the rest.
 *
 * @public for the build
 */
export const shortList = (): string =>
  `- ${[...names()]
    .map(([key, listed]) => (listed === 'sure' ? key : `${key}?`))
    .sort()
    .join(', ')}`
