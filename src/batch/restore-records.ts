/** Records that were made with --lossless → their sources, byte for byte. */
import type {Input} from '../archive/find-inputs.ts'
import {NotJson, type PlacedValue, readRecords} from '../archive/read-records.ts'
import {writeTo} from '../archive/standard-streams.ts'
import {
  ExhaustedError,
  OutputError,
  type OutputFile,
  openOutput,
  pathInside,
  refuseExisting,
  refuseInput,
  writeOutput
} from '../archive/write-output.ts'
import {RestoreError, restore} from '../write/original.ts'
import type {ArticleRecord} from '../write/record-types.ts'
import {UsageError} from './errors.ts'
import {explainError} from './explain-error.ts'
import type {MessageCollector} from './messages.ts'
import {isFolderPath} from './settings.ts'

/** A source, and its name in the record. */
interface Restored {
  id: string | null
  bytes: Uint8Array
  /** Where in its file it begins and ends, in characters: for one of several wire messages; otherwise the whole file. */
  start: number
  end: number
}

/** Where sources are written. */
interface Target {
  put(restored: Restored): void | Promise<void>
  finish(): Promise<void>
  /** Remove incomplete output. */
  discard(): void
}

/** One output, written part by part. */
interface SingleOutput {
  write(bytes: Uint8Array): void | Promise<void>
  finish(): void
  discard(): void
}

/** Each source is written under its original name; one without a name under its number. */
function intoFolder(folder: string, inputs: readonly Input[], force: boolean): Target {
  const taken = new Set<string>()
  let number = 0
  return {
    put({id, bytes}) {
      number++
      const path = pathInside(folder, id ?? `${number}.txt`)
      if (taken.has(path)) throw new OutputError(`two sources would be written to ${path}; restore them apart`)
      refuseInput(path, inputs)
      refuseExisting(path, force)
      taken.add(path)
      writeOutput(path, bytes)
    },
    async finish() {},
    discard() {}
  }
}

/** One source; others only if they follow it in the same file. */
function intoOne(output: SingleOutput): Target {
  let end: number | undefined
  // The first one waits for the second: if that is another source, nothing is written.
  let waiting: Uint8Array | undefined
  const flush = async () => {
    if (waiting) await output.write(waiting)
    waiting = undefined
  }
  return {
    async put(restored) {
      const isFirst = end === undefined
      if (!isFirst && end !== restored.start)
        throw new UsageError("several sources can't share one output: use -o with a folder")
      end = restored.end
      if (isFirst) {
        waiting = restored.bytes
        return
      }
      await flush()
      await output.write(restored.bytes)
    },
    async finish() {
      await flush()
      output.finish()
    },
    discard: () => output.discard()
  }
}

const intoStdout: SingleOutput = {write: (bytes) => writeTo('stdout', bytes), finish() {}, discard() {}}

/** A file that is created for the first source. */
function intoFile(path: string): SingleOutput {
  let file: OutputFile | undefined
  return {
    write(bytes) {
      file ??= openOutput(path)
      file.write(bytes)
    },
    finish: () => file?.finish(),
    discard: () => file?.discard()
  }
}

function targetOf({output, force = false}: RestoreOptions, paths: readonly string[]): Target {
  if (output === undefined || output === '-') return intoOne(intoStdout)
  const inputs = paths.map((path) => ({path, id: path}))
  if (isFolderPath(output)) return intoFolder(output, inputs, force)
  refuseInput(output, inputs)
  refuseExisting(output, force)
  return intoOne(intoFile(output))
}

/** A record that does not contain its source. */
class NoSource extends OutputError {}

function sourceOf({value}: PlacedValue): Restored {
  if (value instanceof NotJson) throw new NoSource(`this is not JSON (${value.message})`)
  if (typeof value !== 'object' || value === null) throw new NoSource('this is not a record')
  const {id, ...record} = value as Partial<ArticleRecord>
  try {
    const bytes = restore(record)
    const start = record.original?.start?.offset ?? 0
    const length = record.original?.pieces.reduce((sum, {text}) => sum + text.length, 0) ?? 0
    return {id: id === null || id === undefined ? null : String(id), bytes, start, end: start + length}
  } catch (error) {
    throw error instanceof RestoreError ? new NoSource(error.message) : error
  }
}

/** Restore all records of a file; returns how many could not be restored. */
async function restoreFile(
  path: string,
  target: Target,
  messages: MessageCollector,
  verbose: boolean | undefined
): Promise<number> {
  let failed = 0
  const file = path === '-' ? 'stdin' : path
  const refuse = (place: string, error: unknown) => {
    if (error instanceof ExhaustedError || error instanceof UsageError) throw error
    failed++
    // If something is wrong with a record, the others are restored.
    messages.error(place, explainError(error, verbose))
  }
  try {
    for await (const placed of readRecords(path))
      try {
        await target.put(sourceOf(placed))
      } catch (error) {
        refuse(placed.place ? `${file}, ${placed.place}` : file, error)
      }
  } catch (error) {
    refuse(file, error)
  }
  return failed
}

export interface RestoreOptions {
  /** A file, or a folder for several sources; the standard output if absent. */
  output?: string
  /** Overwrite files that exist. */
  force?: boolean
  verbose?: boolean
}

/**
 * Write the sources of all records in the files.
 *
 * @param paths files of records; "-" is the standard input
 * @returns how many records could not be restored; the messages say why, and the others were
 */
export async function restoreRecords(
  paths: readonly string[],
  options: RestoreOptions,
  messages: MessageCollector
): Promise<number> {
  const target = targetOf(options, paths)
  let failed = 0
  try {
    for (const path of paths) failed += await restoreFile(path, target, messages, options.verbose)
    await target.finish()
  } catch (error) {
    target.discard()
    throw error
  }
  return failed
}
