/** Folders that are found a second time through a symbolic link: their files are read once, under the path that contains no link. */
import {lstatSync, realpathSync} from 'node:fs'
import {dirname, join} from 'node:path'

interface Place {
  /** The real path of the folder, without links. */
  real: string
  /** Number of links on the way to the folder. */
  links: number
}

/** The folder of a path inside another folder; '' for that folder itself. */
const folderOf = (path: string): string => {
  const folder = dirname(path)
  return folder === '.' ? '' : folder
}

/** All folders on the paths of some files, including the folder of each file. */
function foldersOf(files: readonly string[]): Set<string> {
  const folders = new Set<string>([''])
  for (const file of files)
    for (let folder = folderOf(file); !folders.has(folder); folder = folderOf(folder)) folders.add(folder)
  return folders
}

/** Finds the real path of folders below the root; each folder is examined once. */
function makePlaceOf(root: string): (folder: string) => Place {
  const known = new Map<string, Place>([['', {real: realpathSync(root), links: 0}]])
  const placeOf = (folder: string): Place => {
    const found = known.get(folder)
    if (found) return found
    const above = placeOf(folderOf(folder))
    const path = join(root, folder)
    const isLink = lstatSync(path).isSymbolicLink()
    const real = isLink ? realpathSync(path) : join(above.real, folder.slice(folderOf(folder).length))
    const place = {real, links: above.links + (isLink ? 1 : 0)}
    known.set(folder, place)
    return place
  }
  return placeOf
}

/**
 * The files, without those that are reached a second time through more links.
 *
 * @param root the folder that was searched
 * @param files paths in it
 */
export function withoutRepeated(root: string, files: readonly string[]): string[] {
  const placeOf = makePlaceOf(root)
  const places = [...foldersOf(files)].map((folder) => ({folder, ...placeOf(folder)}))
  if (places.every(({links}) => links === 0)) return [...files]
  places.sort((one, other) => one.links - other.links || (one.folder < other.folder ? -1 : 1))
  const taken = new Set<string>()
  const kept = new Set<string>()
  for (const {folder, real} of places) {
    if (taken.has(real)) continue
    taken.add(real)
    kept.add(folder)
  }
  return files.filter((file) => kept.has(folderOf(file)))
}
