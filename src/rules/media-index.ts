/** The names of media in the form in which they are looked up. The build puts this table as data in the place of this module. */
import {mediumKey, restOfKey, startOfKey} from './medium-key.ts'
import {once} from './once.ts'
import {media} from './packs/media.ts'
import {remember} from './remember.ts'

/**
 * The keys of names, by their starts: the rests, separated by commas, with a question mark behind a name that is also something else. A text needs few of
 * them, and for one short text, making a table of all would take most of the time.
 */
export const mediaIndex: () => Readonly<Record<string, string>> = once(() => {
  const sure = new Map<string, boolean>()
  for (const line of media().split('\n'))
    for (const form of line.slice(line.indexOf(' ') + 1).split(', ')) {
      const key = mediumKey(form.replace(/\?$/, ''))
      if (key) sure.set(key, sure.get(key) || !form.endsWith('?'))
    }
  const starts = new Map<string, string[]>()
  for (const key of [...sure.keys()].sort())
    remember(starts, startOfKey(key), () => []).push(restOfKey(key) + (sure.get(key) ? '' : '?'))
  return Object.fromEntries([...starts].map(([start, keys]) => [start, keys.join()]))
})
