/** Arguments of the command → documents to read: files as they were named, and all text files of folders, in a stable order. */
import {accessSync, constants, existsSync, readdirSync, statSync} from 'node:fs'
import {basename, join} from 'node:path'
import {withoutRepeated} from './linked-folders.ts'
import {isSearched, recogniseName} from './readers/recognise.ts'

/** One document, or one stream of documents. */
export interface Input {
  /** Path to open; `-` is the standard input. */
  path: string
  /** Name of the document: its base name, or its path inside the folder that was named. */
  id: string
}

/** A file in a folder. A folder may have millions of files, so a path is put together only when it is needed. */
class FolderFile implements Input {
  readonly id: string
  readonly #folder: string

  constructor(folder: string, id: string) {
    this.#folder = folder
    this.id = id
  }

  get path(): string {
    return join(this.#folder, this.id)
  }
}

/** The documents that an argument names. */
export interface Found {
  inputs: Input[]
  folder: boolean
  /** Folders in it that can't be opened, and links in it that lead to nothing. */
  faults: InputError[]
  /** Files in it that are skipped, counted by their extensions. */
  passed?: ReadonlyMap<string, number>
}

/** An input that can't be read. The message says what to do. */
export class InputError extends Error {
  override name = 'InputError'
  readonly path: string
  constructor(path: string, message: string) {
    super(message)
    this.path = path
  }
}

/** The extensions of text files, in any case. */
export const textEnding = /\.(?:txt|text|jsonl|ndjson)$/iu

/** Which files of a folder are wanted: glob patterns of paths inside it. */
export interface Wanted {
  include?: readonly string[] | undefined
  exclude?: readonly string[] | undefined
}

/** The extension of a name, for messages. */
export const endingOf = (name: string): string => /\.[^./\\]{1,12}$/u.exec(name)?.[0].toLowerCase() ?? 'no ending'

/** "3 files are skipped (.png 2, .css 1)". */
export function passedOver(counts: ReadonlyMap<string, number>): string {
  const most = [...counts].sort(([, one], [, other]) => other - one).slice(0, 6)
  const sum = [...counts.values()].reduce((all, count) => all + count, 0)
  const list = most.map(([ending, count]) => `${ending} ${count}`).join(', ')
  const are = sum === 1 ? '1 file is' : `${sum.toLocaleString('en')} files are`
  return `${are} skipped (${list}${counts.size > most.length ? ' …' : ''}): newsparse does not read such files`
}

/** Why a folder can't be opened; undefined if it can. */
function faultOf(folder: string): InputError[] {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK)
    return []
  } catch (error) {
    return [new InputError(folder, causeOf(error))]
  }
}

/** Links to nothing, in a folder, whose names are those of texts or archives: a search does not find them. */
const deadLinksIn = (folder: string): InputError[] =>
  readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isSymbolicLink() && recogniseName(entry.name).kind !== undefined)
    .map(({name}) => join(folder, name))
    .filter((path) => !existsSync(path))
    .sort()
    .map((path) => new InputError(path, 'this link leads to no file; correct it, or remove it'))

/** `**` at the end of a pattern does not match names that contain a newline, `*` does. */
const withNewlines = (patterns: readonly string[]): string[] =>
  patterns.flatMap((pattern) => (/(?:^|\/)\*\*$/u.test(pattern) ? [pattern, `${pattern}/*`] : [pattern]))

/** All files and folders in a folder; names of folders end with a slash. */
async function entriesOf(folder: string, {include = ['**'], exclude = []}: Wanted): Promise<string[]> {
  const {glob} = await import('tinyglobby')
  return glob(withNewlines(include), {
    cwd: folder,
    ignore: withNewlines(exclude),
    onlyFiles: false,
    expandDirectories: false
  })
}

async function filesBelow(folder: string, wanted: Wanted): Promise<Found> {
  const [fault] = faultOf(folder)
  if (fault) throw fault
  const entries = await entriesOf(folder, wanted)
  const isWanted = wanted.include ? () => true : (entry: string) => isSearched(entry, join(folder, entry))
  const passed = new Map<string, number>()
  const files = entries.filter((entry) => !entry.endsWith('/'))
  const inputs = withoutRepeated(folder, files)
    .filter((entry) => {
      const wants = isWanted(entry)
      if (!wants) passed.set(endingOf(entry), (passed.get(endingOf(entry)) ?? 0) + 1)
      return wants
    })
    .sort()
  const folders = entries.filter((entry) => entry.endsWith('/')).sort()
  const closed = new Map(folders.map((entry) => [entry, faultOf(join(folder, entry))]))
  const open = ['', ...folders.filter((entry) => closed.get(entry)?.length === 0)]
  const dead = wanted.include ? [] : open.flatMap((entry) => deadLinksIn(join(folder, entry)))
  const faults = [...[...closed.values()].flat(), ...dead]
  if (inputs.length === 0 && faults.length === 0)
    throw new InputError(
      folder,
      wanted.include
        ? 'no file in this folder matches --include and --exclude; patterns match paths in the folder, such as "**/*.txt"'
        : `no texts or archives in this folder (looked for .txt, .jsonl, .csv, .zip and similar)${passed.size > 0 ? `; ${passedOver(passed)}` : ''}; name the files themselves, or --include them`
    )
  return {inputs: inputs.map((id) => new FolderFile(folder, id)), folder: true, faults, passed}
}

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the spelling',
  ENOTDIR: 'a part of its path is a file, not a folder; check the spelling',
  EACCES: 'permission denied; check who may use it',
  EPERM: 'permission denied; check who may use it',
  EROFS: 'the disk is read-only; name another place',
  EISDIR: 'it is a folder; name a file',
  EEXIST: 'a part of its path is a file, not a folder; check the spelling',
  ELOOP: 'too many symbolic links; name the file itself',
  ENAMETOOLONG: 'the name is too long; shorten it',
  ENOSPC: 'no space is left on the disk; make room and run again',
  EFBIG: 'the file may not grow any more; raise the limit (ulimit -f)',
  EMFILE: 'too many files are open; raise the limit (ulimit -n) and run again',
  ENFILE: 'too many files are open on this machine; close some and run again',
  ERR_FS_FILE_TOO_LARGE: 'the file is larger than 2 GiB; split it, or convert it as JSON Lines'
}

/** An error of the operating system about a file or a pipe. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error

/** A clear one-line message for an error of the operating system. */
export function causeOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  return (code && causes[code]) || (error instanceof Error ? error.message : String(error))
}

/** The documents of one argument. */
export async function findInputs(argument: string, wanted: Wanted = {}): Promise<Found> {
  if (argument === '-') return {inputs: [{path: '-', id: 'stdin'}], folder: false, faults: []}
  try {
    if (statSync(argument).isDirectory()) return await filesBelow(argument, wanted)
    return {inputs: [{path: argument, id: basename(argument)}], folder: false, faults: []}
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(argument, causeOf(error))
  }
}
