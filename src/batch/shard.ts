/** `--shard 2/8`: one of several parts of the inputs, by bytes. All parts, one after the other, are the whole. */
import {statSync} from 'node:fs'
import type {Input} from '../archive/find-inputs.ts'
import {bytesOf, isFile} from '../archive/json-lines.ts'
import {lengthOf} from '../archive/readers/types.ts'
import {UsageError} from './errors.ts'
import type {Settings, Shard} from './settings.ts'
import {type Checkpoint, isPlainLines, isText, readAll, start} from './tasks.ts'

/** Where a part begins, and where it ends. */
export interface ShardRange {
  from: Checkpoint
  until: Checkpoint
}

const sizeOf = ({path}: Input): number => statSync(path, {throwIfNoEntry: false})?.size ?? 0

const newline = 0x0a

/** The first line that begins at or after an offset. A line belongs to the part that contains its beginning. */
async function lineAt({path}: Input, offset: number): Promise<Pick<Checkpoint, 'documents' | 'bytes'>> {
  let [documents, bytes, read] = [0, 0, 0]
  if (offset === 0) return {documents, bytes}
  for await (const block of bytesOf(path)) {
    for (let at = block.indexOf(newline); at !== -1; at = block.indexOf(newline, at + 1)) {
      documents++
      bytes = read + at + 1
      if (bytes >= offset) return {documents, bytes}
    }
    read += block.length
  }
  // The last line has no newline, and began before the offset.
  return {documents: read > bytes ? documents + 1 : documents, bytes: read}
}

/** The sizes of the articles of an archive, each including all articles before it. An incomplete last article counts as one, too. */
async function weightsOf(input: Input, settings: Settings): Promise<number[]> {
  const sums: number[] = []
  let sum = 0
  const add = (weight: number) => {
    sum += weight
    sums.push(sum)
  }
  try {
    for await (const item of readAll(input, settings)) add(lengthOf(item))
  } catch {
    add(1)
  }
  return sums
}

/** The first article of an archive that begins after a share of it. The size of its content is known only after reading it. */
async function articleAt(input: Input, settings: Settings, share: number): Promise<number> {
  if (share === 0) return 0
  const weights = await weightsOf(input, settings)
  const goal = share * (weights.at(-1) ?? 0)
  const found = weights.findIndex((weight) => weight >= goal)
  return found === -1 ? weights.length : found + 1
}

/** The place this many bytes after the beginning of the first input. */
async function placeAt(inputs: readonly Input[], settings: Settings, offset: number): Promise<Checkpoint> {
  let before = 0
  for (const [at, input] of inputs.entries()) {
    const size = sizeOf(input)
    const inside = offset - before
    if (inside <= 0) return {...start, input: at}
    before += size
    if (inside >= size) continue
    if (isText(input, settings)) return {...start, input: at + 1}
    if (isPlainLines(input, settings)) return {input: at, ...(await lineAt(input, inside))}
    return {...start, input: at, documents: await articleAt(input, settings, inside / size)}
  }
  return {...start, input: inputs.length}
}

/** Where the part of a run begins and ends. */
export async function shardRangeOf(
  inputs: readonly Input[],
  settings: Settings,
  {number, of}: Shard
): Promise<ShardRange> {
  const stream = inputs.find(({path}) => !isFile(path))
  if (stream)
    throw new UsageError(`--shard is for files: the size of what comes through ${stream.path} is not known in advance`)
  const total = inputs.reduce((sum, input) => sum + sizeOf(input), 0)
  const border = (part: number) => placeAt(inputs, settings, Math.floor((total * part) / of))
  return {
    from: number === 1 ? start : await border(number - 1),
    until: number === of ? {...start, input: inputs.length} : await border(number)
  }
}
