/** Outputs: written beside their place, then moved there, so that a crash leaves no half-written file. */
import {closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import type {Input} from './find-inputs.ts'

/** An output that must not be written; the message names it and the cure. */
export class OutputError extends Error {
  override name = 'OutputError'
}

/** A file that comes to be only when it is finished. */
export class PendingFile {
  readonly #path: string
  readonly #temporary: string
  readonly #descriptor: number

  constructor(path: string) {
    mkdirSync(dirname(path), {recursive: true})
    this.#path = path
    this.#temporary = join(dirname(path), `.${process.pid}-${Date.now().toString(36)}.newsparse-part`)
    this.#descriptor = openSync(this.#temporary, 'wx')
    pending.add(this)
  }

  write(text: string): void {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#descriptor, bytes, at)
  }

  finish(): void {
    closeSync(this.#descriptor)
    renameSync(this.#temporary, this.#path)
    pending.delete(this)
  }

  discard(): void {
    closeSync(this.#descriptor)
    rmSync(this.#temporary, {force: true})
    pending.delete(this)
  }
}

const pending = new Set<PendingFile>()

/** Remove what is half-written; for an interrupted run. */
export function discardPending(): void {
  for (const file of pending) file.discard()
}

/** Write a whole file. */
export function writeFile(path: string, text: string): void {
  const file = new PendingFile(path)
  try {
    file.write(text)
    file.finish()
  } catch (error) {
    file.discard()
    throw error
  }
}

/** Refuse to overwrite, unless that was asked for. */
export function refuseExisting(path: string, force: boolean): void {
  if (!force && existsSync(path)) throw new OutputError(`${path} exists already; use --force to overwrite it, or name another file`)
}

const ending = /\.(?:txt|text|jsonl|ndjson)$/iu

/** Where a document goes in a folder: its own name with the format's ending. It never leaves the folder. */
export function outputPath(folder: string, id: string, extension: string): string {
  const path = join(folder, id.replace(ending, '') + extension)
  if (relative(folder, path).startsWith('..')) throw new OutputError(`the id "${id}" leads out of the folder ${folder}; rename it`)
  return path
}

/** The output of each input; refused as a whole when two would share one, or one would overwrite an input. */
export function planOutputs(inputs: readonly Input[], folder: string, extension: string, force: boolean): Map<Input, string> {
  const plan = new Map<Input, string>()
  const read = new Set(inputs.filter((input) => input.path !== '-').map((input) => resolve(input.path)))
  const taken = new Map<string, Input>()
  for (const input of inputs) {
    const path = outputPath(folder, input.id === '-' ? 'stdin' : input.id, extension)
    const key = resolve(path)
    const other = taken.get(key)
    if (other) throw new OutputError(`${other.path} and ${input.path} would both be written to ${path}; convert them into folders of their own`)
    if (read.has(key)) throw new OutputError(`${path} is an input; choose another folder`)
    refuseExisting(path, force)
    taken.set(key, input)
    plan.set(input, path)
  }
  return plan
}
