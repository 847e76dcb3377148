/** Arguments → documents to read: files as they are named, folders with all their text files, in a stable order. */
import {statSync} from 'node:fs'
import {basename, join} from 'node:path'

/** One document, or one stream of documents. */
export interface Input {
  /** Path to open; `-` is the standard input. */
  path: string
  /** Name of the document: its base name, or its path inside the folder that was named. */
  id: string
}

/** An input that can't be read; the message names it and the cure. */
export class InputError extends Error {
  override name = 'InputError'
  readonly path: string
  constructor(path: string, message: string) {
    super(message)
    this.path = path
  }
}

/** Endings of the files that a folder is searched for. */
export const textEndings = ['.txt', '.text', '.jsonl', '.ndjson'] as const

async function filesBelow(folder: string): Promise<Input[]> {
  const {glob} = await import('tinyglobby')
  const patterns = textEndings.map((ending) => `**/*${ending}`)
  const found = await glob(patterns, {cwd: folder, onlyFiles: true, caseSensitiveMatch: false, expandDirectories: false})
  if (found.length === 0)
    throw new InputError(folder, `no text files in this folder (looked for ${textEndings.join(', ')}); name the files themselves`)
  return found.sort().map((id) => ({path: join(folder, id), id}))
}

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the spelling',
  EACCES: 'permission denied; check who may read it',
  EISDIR: 'is a folder',
  ELOOP: 'too many symbolic links; name the file itself'
}

/** One clear line for an error of the file system. */
export function causeOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  return (code && causes[code]) || (error instanceof Error ? error.message : String(error))
}

/** The documents of one argument. */
export async function findInputs(argument: string): Promise<Input[]> {
  if (argument === '-') return [{path: '-', id: '-'}]
  let folder: boolean
  try {
    folder = statSync(argument).isDirectory()
  } catch (error) {
    throw new InputError(argument, causeOf(error))
  }
  return folder ? filesBelow(argument) : [{path: argument, id: basename(argument)}]
}
