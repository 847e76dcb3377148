/**
 * The journal of a run: a file beside the output that records how far the run is. If the run is interrupted in any way, another run can continue from there.
 *
 * It is a JSON Lines file. The first line says what the run is. Then come, in the order of events, the id of each process that works on the run, and an entry
 * for each task whose output was written. An incomplete last line is ignored: the work of that line is done again.
 */
import {closeSync, constants, ftruncateSync, mkdirSync, openSync, readFileSync, rmSync, writeSync} from 'node:fs'
import {dirname} from 'node:path'
import {causeOf} from './find-inputs.ts'
import {ExhaustedError, noLinks} from './write-output.ts'

/** What identifies a run: another run may continue it only if all of this is the same. */
export interface Facts {
  /** The program and its version. */
  tool: string
  /** The options that change the output, as they would be typed. */
  options: readonly string[]
  /** SHA-256 of the rules. */
  rules: string
  /** SHA-256 of the inputs' names, sizes, times, and first and last bytes. */
  inputs: string
}

/** What an earlier run has left. */
export interface Earlier<Entry> {
  facts: Facts
  /** The process that wrote last. */
  process: number
  /** All processes that wrote. */
  writers: readonly number[]
  entries: readonly Entry[]
  /** Length in bytes of the part of the journal that is complete. */
  length: number
}

function parseLine(line: string): object | undefined {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** The bytes of a file; empty if there is no such file. */
function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}

/** Read the journal of an earlier run; undefined if there is none, or if it has no complete line. */
export function readJournal<Entry>(path: string): Earlier<Entry> | undefined {
  const whole = bytesOf(path)
  const length = whole.lastIndexOf(0x0a) + 1
  const lines = whole.subarray(0, length).toString('utf8').split('\n').slice(0, -1).map(parseLine)
  const [facts, ...rest] = lines
  if (!facts || lines.includes(undefined)) return undefined
  const writers = rest.flatMap((line) => (line && 'process' in line ? (line.process as number) : []))
  const entries = rest.filter((line) => line && !('process' in line)) as Entry[]
  return {facts: facts as Facts, process: writers.at(-1) ?? 0, writers, entries, length}
}

export interface Journal<Entry> {
  /** Record that the output of a task was written. */
  append(entry: Entry): void
  /** Stop writing; the journal stays, so that another run can continue. */
  leave(): void
  /** The run is complete: remove the journal. */
  remove(): void
}

/** Open a journal for writing: a new one, or that of an earlier run. */
export function openJournal<Entry>(path: string, facts: Facts, earlier?: Earlier<Entry>): Journal<Entry> {
  const attempt = <Result>(work: () => Result): Result => {
    try {
      return work()
    } catch (error) {
      throw new ExhaustedError(`${path}, the journal of the run, can't be written: ${causeOf(error)}`)
    }
  }
  const descriptor = attempt(() => {
    mkdirSync(dirname(path), {recursive: true})
    if (earlier) return openSync(path, constants.O_RDWR | noLinks)
    // The existing file contains nothing that a run could continue from. If it is a symbolic link, the link is removed and its target stays.
    rmSync(path, {force: true})
    return openSync(path, 'wx')
  })
  let end = earlier?.length ?? 0
  const write = (line: object) =>
    attempt(() => {
      const bytes = Buffer.from(`${JSON.stringify(line)}\n`)
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at, bytes.length - at, end + at)
      end += bytes.length
    })
  attempt(() => ftruncateSync(descriptor, end))
  if (!earlier) write(facts)
  write({process: process.pid})
  let open = true
  const leave = () => {
    if (open) closeSync(descriptor)
    open = false
  }
  return {
    append: (entry) => write(entry as object),
    leave,
    remove() {
      leave()
      rmSync(path, {force: true})
    }
  }
}
