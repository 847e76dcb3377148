/** The names of the inputs: on the command line, in a list, or the standard input. */
import {stdin} from 'node:process'
import {InputError} from '../archive/find-inputs.ts'
import {readBytes} from '../archive/read-bytes.ts'
import {UsageError} from '../batch/errors.ts'
import type {CliOptions} from './options.ts'

/** The names in a list: one on each line, or each ended by NUL. */
async function namesIn(list: string, ended: boolean): Promise<string[]> {
  const text = (await readBytes(list)).toString('utf8')
  return text.split(ended ? '\0' : /\r?\n/u).filter((name) => name !== '')
}

/** All names: on the command line, and in a list. */
export async function allNames(
  names: readonly string[],
  {filesFrom, null: ended = false}: CliOptions
): Promise<readonly string[]> {
  if (filesFrom === undefined) return namesOrStdin(names)
  try {
    return [...names, ...(await namesIn(filesFrom, ended))]
  } catch (error) {
    throw error instanceof InputError ? new UsageError(`--files-from ${filesFrom}: ${error.message}`) : error
  }
}

/** The names; the standard input if there are none and it is not a terminal. */
export function namesOrStdin(names: readonly string[]): readonly string[] {
  if (names.length === 0 && stdin.isTTY)
    throw new UsageError('nothing to read: name a file or a folder, or pipe text in')
  return names.length > 0 ? names : ['-']
}
