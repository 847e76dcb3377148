/** Output files: written under a temporary name and then renamed, so that a crash leaves no incomplete file. */
import {
  closeSync,
  constants,
  existsSync,
  ftruncateSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync
} from 'node:fs'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {causeOf, type Input, textEnding} from './find-inputs.ts'

/** An output that must not, or can't, be written. The message names it and says what to do. */
export class OutputError extends Error {
  override name = 'OutputError'
}

/** The disk is full, or no more files can be opened: continuing with the next input or output would fail, too. */
export class ExhaustedError extends OutputError {
  override name = 'ExhaustedError'
}

const exhausted: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EMFILE', 'ENFILE'])

/** Whether an error of the system is not caused by the file itself. */
export const isExhausted = (error: unknown): boolean => exhausted.has((error as NodeJS.ErrnoException | null)?.code)

/** Text, or the bytes of one. */
export type Content = string | Uint8Array

/** An output that is either finished, or discarded. */
export interface OutputFile {
  write(content: Content): void
  finish(): void
  discard(): void
}

/** Call a function of the file system; its error becomes one clear line. */
function attempt<Result>(path: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof OutputError) throw error
    const Kind = isExhausted(error) ? ExhaustedError : OutputError
    throw new Kind(`${path} can't be written: ${causeOf(error)}`)
  }
}

const statusOf = (path: string): Stats | undefined => attempt(path, () => statSync(path, {throwIfNoEntry: false}))

export const isFolder = (path: string): boolean => statusOf(path)?.isDirectory() ?? false

function writeAll(descriptor: number, content: Content): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}

/** Symbolic links are not followed, on systems that have this flag. */
export const noLinks = constants.O_NOFOLLOW ?? 0

/** Whether a process with this id is still running. */
export function isRunning(number: number): boolean {
  if (number === 0 || number === process.pid) return false
  try {
    return process.kill(number, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Incomplete files, to be removed when the run is interrupted. */
const pending = new Set<string>()

/** Remove incomplete files; for an interrupted run. */
export function discardPending(): void {
  for (const path of pending) rmSync(path, {force: true})
}

/** The temporary path of an output. */
export function besides(path: string, what: string): string {
  const whole = resolve(path)
  return join(dirname(whole), `.${basename(whole)}.${what}`)
}

/** What to do about a file that can't be created, before the second attempt. */
const remedies: Readonly<Record<string, (path: string) => void>> = {
  /** A file that a killed run has left is removed; links are not followed. */
  EEXIST: (path) => rmSync(path),
  ENOENT: (path) => void mkdirSync(dirname(path), {recursive: true})
}

/** Create a new file. */
function openNew(path: string): number {
  try {
    return openSync(path, 'wx')
  } catch (error) {
    const remedy = remedies[(error as NodeJS.ErrnoException).code ?? '']
    if (!remedy) throw error
    remedy(path)
    return openSync(path, 'wx')
  }
}

/** The temporary name contains the process id, so that no two processes use the same file. */
export const partOf = (path: string, owner = process.pid): string => besides(path, `${owner}.part`)

/** Move a finished file to its place; another file is replaced only if that is permitted. */
function settle(temporary: string, path: string, replace: boolean): void {
  if (replace) {
    renameSync(temporary, path)
    return
  }
  try {
    linkSync(temporary, path)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'EEXIST')
      throw new OutputError(`${path} was written by another run meanwhile; use --force to overwrite it`)
    // Not all file systems have hard links.
    renameSync(temporary, path)
    return
  }
  rmSync(temporary)
}

/** Remove the temporary files of an output that belong to processes which no longer run. */
function removeLeft(path: string): void {
  const [start, end] = [`.${basename(path)}.`, '.part']
  for (const name of readdirSync(dirname(resolve(path)))) {
    const number = name.startsWith(start) && name.endsWith(end) ? name.slice(start.length, -end.length) : ''
    if (/^\d+$/u.test(number) && !isRunning(Number(number))) rmSync(join(dirname(path), name), {force: true})
  }
}

/** A file that appears under its name only when it is complete. */
function pendingFile(path: string, replace: boolean): OutputFile {
  const temporary = partOf(path)
  const descriptor = attempt(path, () => openNew(temporary))
  pending.add(temporary)
  let open = true
  const close = () => {
    if (open) closeSync(descriptor)
    open = false
  }
  const discard = () => {
    close()
    rmSync(temporary, {force: true})
    pending.delete(temporary)
  }
  return {
    write: (content) => attempt(path, () => writeAll(descriptor, content)),
    finish() {
      try {
        close()
        attempt(path, () => settle(temporary, path, replace))
      } finally {
        discard()
      }
    },
    discard
  }
}

/** A file that stays incomplete if the run ends early: another run continues after its first `length` bytes. */
export function resumableFile(path: string, length: number): OutputFile {
  const temporary = besides(path, 'part')
  const descriptor = attempt(path, () => {
    // Links are not followed: in a folder that other users can write to, a link might lead anywhere.
    const opened = length > 0 ? openSync(temporary, constants.O_RDWR | noLinks) : openNew(temporary)
    ftruncateSync(opened, length)
    return opened
  })
  let at = length
  return {
    write: (content) =>
      attempt(path, () => {
        const bytes = typeof content === 'string' ? Buffer.from(content) : content
        for (let done = 0; done < bytes.length; )
          done += writeSync(descriptor, bytes, done, bytes.length - done, at + done)
        at += bytes.length
      }),
    finish() {
      closeSync(descriptor)
      attempt(path, () => renameSync(temporary, path))
    },
    discard: () => closeSync(descriptor)
  }
}

/** A device or a named pipe can't be replaced: it is written to directly. */
function specialFile(path: string): OutputFile {
  const descriptor = attempt(path, () => openSync(path, 'w'))
  const close = () => closeSync(descriptor)
  return {write: (content) => attempt(path, () => writeAll(descriptor, content)), finish: close, discard: close}
}

/** Folders that contain devices and open descriptors, whatever type their files report. */
const ofSystem = /^\/(?:dev|proc)\//u

const isSpecial = (status: Stats | undefined) => status !== undefined && !status.isFile() && !status.isDirectory()

/** Whether a path is that of a device or a named pipe. */
export const isDevice = (path: string): boolean => ofSystem.test(resolve(path)) || isSpecial(statusOf(path))

/** Open an output. Without `replace`, it does not overwrite a file that was created in the meantime. */
export function openOutput(path: string, replace = true): OutputFile {
  if (isDevice(path)) return specialFile(path)
  if (!replace && existsSync(dirname(resolve(path)))) attempt(path, () => removeLeft(path))
  return pendingFile(path, replace)
}

/** Write a whole output. */
export function writeOutput(path: string, content: Content): void {
  const file = openOutput(path)
  try {
    file.write(content)
  } catch (error) {
    file.discard()
    throw error
  }
  file.finish()
}

/** Whether an existing file would be overwritten. Throws an error if it can't be overwritten at all. */
function isTakenBy(path: string, status: Stats | undefined): boolean {
  if (!status || isSpecial(status)) return false
  if (status.isDirectory()) throw new OutputError(`${path} is a folder; name another file`)
  return true
}

/** Refuse to overwrite a file, unless the user asked for it. */
export function refuseExisting(path: string, force: boolean): void {
  if (isDevice(path)) return
  if (isTakenBy(path, statusOf(path)) && !force)
    throw new OutputError(`${path} exists already; use --force to overwrite it, or name another output`)
}

/** Device and inode of the input files, after following links. They are determined when a file may be overwritten. */
function makeIsInput(inputs: readonly Input[]): (status: Stats) => boolean {
  let known: Map<number, Set<number>> | undefined
  const identities = () => {
    const found = new Map<number, Set<number>>()
    for (const {path} of inputs) {
      const status = path === '-' ? undefined : statusOf(path)
      if (status) found.set(status.dev, (found.get(status.dev) ?? new Set()).add(status.ino))
    }
    return found
  }
  return ({dev, ino}) => {
    known ??= identities()
    return known.get(dev)?.has(ino) ?? false
  }
}

/** Refuse to write to one of the inputs: not even --force may destroy an input. */
export function refuseInput(path: string, inputs: readonly Input[]): void {
  const status = statusOf(path)
  if (!status || isSpecial(status)) return
  if (makeIsInput(inputs)(status)) throw new OutputError(`${path} is an input; name another output`)
}

/** The path of a name in a folder. It never leaves the folder. */
export function pathInside(folder: string, name: string): string {
  const path = join(folder, name)
  const inner = relative(folder, path)
  if (name.endsWith('/') || name.endsWith(sep))
    throw new OutputError(`the name "${name}" is that of a folder; rename it`)
  if (name.includes('\0') || inner === '..' || inner.startsWith(`..${sep}`))
    throw new OutputError(`the name "${name}" leads out of the folder ${folder}; rename it`)
  return path
}

/** The name of a document without the extension of a text file. */
const stemOf = (id: string): string => id.replace(textEnding, '')

/** Where a document is written in a folder: under its own name, with the extension of the format. */
export const outputPath = (folder: string, id: string, extension: string): string =>
  pathInside(folder, stemOf(id) + extension)

/**
 * Refuse to write the outputs of some inputs into a folder, before the first one is written: if two inputs would have the same output, if an output would
 * overwrite an input, or if an output exists and must not be overwritten.
 */
export function checkOutputs(inputs: readonly Input[], folder: string, extension: string, force: boolean): void {
  const stems = new Set<string>()
  const isInput = makeIsInput(inputs)
  let existing = 0
  let first = ''
  for (const input of inputs) {
    const path = outputPath(folder, input.id, extension)
    const stem = stemOf(input.id)
    if (stems.has(stem)) {
      const other = inputs.find(({id}) => stemOf(id) === stem)
      throw new OutputError(
        `${other?.path} and ${input.path} would both be written to ${path}, so nothing was written; convert them into two folders`
      )
    }
    stems.add(stem)
    const status = statusOf(path)
    if (status && isInput(status)) throw new OutputError(`${path} is an input; name another folder`)
    if (isTakenBy(path, status) && existing++ === 0) first = path
  }
  if (force || existing === 0) return
  const more = existing > 1 ? ` and ${existing - 1} more exist` : ' exists'
  throw new OutputError(
    `${first}${more} already, so nothing was written; use --force to overwrite, or name another folder`
  )
}
