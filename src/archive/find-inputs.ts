/** Arguments → documents to read: files as they are named, folders with all their text files, in a stable order. */
import {accessSync, constants, statSync} from 'node:fs'
import {basename, join} from 'node:path'

/** One document, or one stream of documents. */
export interface Input {
  /** Path to open; `-` is the standard input. */
  path: string
  /** Name of the document: its base name, or its path inside the folder that was named. */
  id: string
}

/** What an argument stands for. */
export interface Found {
  inputs: Input[]
  folder: boolean
  /** Folders inside it that can't be looked into. */
  faults: InputError[]
}

/** An input that can't be read; the message names the cure. */
export class InputError extends Error {
  override name = 'InputError'
  readonly path: string
  constructor(path: string, message: string) {
    super(message)
    this.path = path
  }
}

/** Endings of the files that a folder is searched for. */
const textEndings = ['.txt', '.text', '.jsonl', '.ndjson'] as const
/** The ending of a text's name, whatever its case. */
export const textEnding = /\.(?:txt|text|jsonl|ndjson)$/iu

/** Why a folder can't be looked into, if so. */
function faultOf(folder: string): InputError[] {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK)
    return []
  } catch (error) {
    return [new InputError(folder, causeOf(error))]
  }
}

/** All that a folder holds, walked through once; the names of folders end with a stroke. */
async function filesBelow(folder: string): Promise<Found> {
  const {glob} = await import('tinyglobby')
  const [fault] = faultOf(folder)
  if (fault) throw fault
  const entries = await glob('**', {cwd: folder, onlyFiles: false, expandDirectories: false})
  const inputs = entries.filter((entry) => textEnding.test(entry)).sort()
  const faults = entries
    .filter((entry) => entry.endsWith('/'))
    .sort()
    .flatMap((entry) => faultOf(join(folder, entry)))
  if (inputs.length === 0 && faults.length === 0)
    throw new InputError(
      folder,
      `no text files in this folder (looked for ${textEndings.join(', ')}); name the files themselves`
    )
  return {inputs: inputs.map((id) => ({path: join(folder, id), id})), folder: true, faults}
}

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the spelling',
  ENOTDIR: 'a part of its path is a file, not a folder; check the spelling',
  EACCES: 'permission denied; check who may use it',
  EPERM: 'permission denied; check who may use it',
  EROFS: 'the disk can only be read; name another place',
  EISDIR: 'it is a folder; name a file',
  EEXIST: 'a part of its path is a file, not a folder; check the spelling',
  ELOOP: 'too many symbolic links; name the file itself',
  ENAMETOOLONG: 'the name is too long; shorten it',
  ENOSPC: 'no space is left on the disk; make room and run again',
  EMFILE: 'too many files are open; close some and run again',
  ERR_FS_FILE_TOO_LARGE: 'the file is larger than 2 GiB; split it, or convert it as JSON Lines'
}

/** One clear line for an error of the operating system. */
export function causeOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  return (code && causes[code]) || (error instanceof Error ? error.message : String(error))
}

/** The documents of one argument. */
export async function findInputs(argument: string): Promise<Found> {
  if (argument === '-') return {inputs: [{path: '-', id: 'stdin'}], folder: false, faults: []}
  try {
    if (statSync(argument).isDirectory()) return await filesBelow(argument)
    return {inputs: [{path: argument, id: basename(argument)}], folder: false, faults: []}
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(argument, causeOf(error))
  }
}
