/** `newsparse restore`: records that were made with --lossless → their sources, byte for byte. */
import type {Input} from '../../archive/find-inputs.ts'
import {NotJson, type PlacedValue, readRecords} from '../../archive/read-records.ts'
import {writeTo} from '../../archive/standard-streams.ts'
import {
  ExhaustedError,
  OutputError,
  type OutputFile,
  openOutput,
  pathInside,
  refuseExisting,
  refuseInput,
  writeOutput
} from '../../archive/write-output.ts'
import {explain} from '../../batch/convert-task.ts'
import {UsageError} from '../../batch/errors.ts'
import {isFolderPath} from '../../batch/settings.ts'
import {type ArticleRecord, loadOriginal} from '../../index.ts'
import {exitCodes} from '../errors.ts'
import type {Execute} from '../execute.ts'
import {namesOrStdin} from '../input-names.ts'
import type {Printer} from '../messages.ts'
import type {CliOptions} from '../options.ts'

/** A source, and the name that its record gives it. */
interface Restored {
  id: string | null
  bytes: Uint8Array
  /** Where in its file it begins and ends, in characters: of one wire message among several, else the whole. */
  start: number
  end: number
}

/** Where sources go. */
interface Target {
  put(restored: Restored): void | Promise<void>
  finish(): Promise<void>
  /** Nothing is to be left of what was begun. */
  discard(): void
}

/** One output, written piece by piece. */
interface Sink {
  write(bytes: Uint8Array): void | Promise<void>
  finish(): void
  discard(): void
}

/** Each source under the name it had; one without a name under its number. */
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

/** One source alone, when no other came but those that stand behind it in the same file. */
function intoOne(sink: Sink): Target {
  let end: number | undefined
  // The first one waits for the second: when that is another source, nothing is written.
  let waiting: Uint8Array | undefined
  const flush = async () => {
    if (waiting) await sink.write(waiting)
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
      await sink.write(restored.bytes)
    },
    async finish() {
      await flush()
      sink.finish()
    },
    discard: () => sink.discard()
  }
}

const intoStdout: Sink = {write: (bytes) => writeTo('stdout', bytes), finish() {}, discard() {}}

/** A file that is made when the first source comes. */
function intoFile(path: string): Sink {
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

function targetOf({output, force = false}: CliOptions, paths: readonly string[]): Target {
  if (output === undefined || output === '-') return intoOne(intoStdout)
  const inputs = paths.map((path) => ({path, id: path}))
  if (isFolderPath(output)) return intoFolder(output, inputs, force)
  refuseInput(output, inputs)
  refuseExisting(output, force)
  return intoOne(intoFile(output))
}

/** Makes of a value in a file the source it holds. */
type Restore = (placed: PlacedValue) => Restored

/** A value that holds no source. */
class NoSource extends OutputError {}

async function loadRestore(): Promise<Restore> {
  const {restore: restoreRecord, RestoreError} = await loadOriginal()
  return ({value}) => {
    if (value instanceof NotJson) throw new NoSource(`this is not JSON (${value.message})`)
    if (typeof value !== 'object' || value === null) throw new NoSource('this is not a record')
    const {id, ...record} = value as Partial<ArticleRecord>
    try {
      const bytes = restoreRecord(record)
      const start = record.original?.start?.offset ?? 0
      const length = record.original?.pieces.reduce((sum, {text}) => sum + text.length, 0) ?? 0
      return {id: id === null || id === undefined ? null : String(id), bytes, start, end: start + length}
    } catch (error) {
      throw error instanceof RestoreError ? new NoSource(error.message) : error
    }
  }
}

/** Restore all records of a file; gives how many could not be. */
async function restoreFile(
  path: string,
  toSource: Restore,
  target: Target,
  messages: Printer,
  verbose: boolean | undefined
): Promise<number> {
  let failed = 0
  const file = path === '-' ? 'stdin' : path
  const refuse = (place: string, error: unknown) => {
    if (error instanceof ExhaustedError || error instanceof UsageError) throw error
    failed++
    // Whatever is wrong with a record, the others are restored.
    messages.error(place, explain(error, verbose))
  }
  try {
    for await (const placed of readRecords(path))
      try {
        await target.put(toSource(placed))
      } catch (error) {
        refuse(placed.place ? `${file}, ${placed.place}` : file, error)
      }
  } catch (error) {
    refuse(file, error)
  }
  return failed
}

export const restore: Execute = async (names, options, messages) => {
  const paths = namesOrStdin(names)
  const target = targetOf(options, paths)
  const toSource = await loadRestore()
  let failed = 0
  try {
    for (const path of paths) failed += await restoreFile(path, toSource, target, messages, options.verbose)
    await target.finish()
  } catch (error) {
    target.discard()
    throw error
  }
  return failed > 0 ? exitCodes.failed : exitCodes.done
}
