/**
 * The journal of a run: how far it is, kept beside its output while it goes, so that another run can go on where this one was
 * cut off, whatever cut it off.
 *
 * It is JSON Lines: what the run is; then, in the order in which things happen, the number of the process that goes on with it,
 * and an entry after each task whose output is written. A line that is cut off is as if it were not there: the work it speaks
 * of is done again.
 */
import {closeSync, constants, ftruncateSync, mkdirSync, openSync, readFileSync, rmSync, writeSync} from 'node:fs'
import {dirname} from 'node:path'
import {causeOf} from './find-inputs.ts'
import {ExhaustedError, noLinks} from './write-output.ts'

/** What a run depends on: another run may go on with it when this is the same. */
export interface Facts {
  /** The program and its version. */
  tool: string
  /** The options that the outcome depends on, as they would be typed. */
  options: readonly string[]
  /** SHA-256 of the rules. */
  rules: string
  /** SHA-256 of the names, sizes and times of the inputs, and of how they begin and end. */
  inputs: string
}

/** What an earlier run left. */
export interface Earlier<Entry> {
  facts: Facts
  /** The process that wrote last. */
  process: number
  /** All processes that wrote. */
  writers: readonly number[]
  entries: readonly Entry[]
  /** Bytes of the journal that are whole. */
  length: number
}

function parseLine(line: string): object | undefined {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** The bytes of a file; none when there is none. */
function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}

/** Read the journal of an earlier run; nothing when there is none, or none that says anything. */
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
  /** Note that so much is done. */
  append(entry: Entry): void
  /** Nothing more is noted for now. */
  leave(): void
  /** All is done: there is nothing to go on with. */
  remove(): void
}

/** Write a journal: a new one, or on with that of an earlier run. */
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
    // What is there says nothing that another run could go on with. A link goes, and what it leads to stays.
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
