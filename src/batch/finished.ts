/** `--resume` without a journal: which outputs exist that the job would write, and did this job write them? */
import {existsSync, readFileSync, statSync} from 'node:fs'
import type {Input} from '../archive/find-inputs.ts'
import {bytesOf} from '../archive/json-lines.ts'
import {decompressOnce} from '../archive/readers/decompress.ts'
import {recogniseName} from '../archive/readers/recognise.ts'
import {besides, isFolder, outputPath} from '../archive/write-output.ts'
import {journaledOutput, sharedBy} from './choose-output.ts'
import {convertTask, partsOf, type TaskContext, type TaskResult} from './convert-task.ts'
import {UsageError} from './errors.ts'
import type {Inputs} from './inputs.ts'
import type {Settings} from './settings.ts'
import {holdsMany, start, type Task, tasksOf} from './tasks.ts'
import type {Writer} from './writers.ts'

/**
 * The inputs whose output exists, if no journal says that something of it is missing. None for documents inside archives that are written to a folder: of these
 * it can't be determined.
 */
export function inputsWithOutput({inputs, ...others}: Inputs, settings: Settings): readonly Input[] {
  const output = journaledOutput({inputs, ...others}, settings)
  if (output === undefined || existsSync(besides(output, 'journal'))) return []
  if (!isFolder(output)) return existsSync(output) ? inputs : []
  if (inputs.some((input) => holdsMany(input, settings))) return []
  return inputs.filter(({id}) => existsSync(outputPath(output, id, settings.format.extension)))
}

const timeOf = (path: string) => statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0

/** The first input that is newer than its output. */
function newerInput({inputs}: Inputs, {format}: Settings, output: string): string | undefined {
  const made = isFolder(output) ? undefined : timeOf(output)
  return inputs.find(({path, id}) => timeOf(path) > (made ?? timeOf(outputPath(output, id, format.extension))))?.path
}

/** The first task with output. */
async function firstOf({inputs}: Inputs, context: TaskContext): Promise<[Task, TaskResult] | undefined> {
  for await (const task of tasksOf(inputs, context.settings, () => null, {place: start, index: 0})) {
    const result = await convertTask(context, task)
    if (result.bytes.length > 0) return [task, result]
  }
  return undefined
}

/** Keeps what was written. */
function memoryWriter(): Writer & {bytes(): Buffer} {
  const pieces: Buffer[] = []
  return {
    write: async (content) => void pieces.push(Buffer.from(content)),
    async finish() {},
    discard() {},
    position: () => null,
    bytes: () => Buffer.concat(pieces)
  }
}

/** The last task. All inputs are read for it, and nothing else is converted. */
async function lastOf({inputs}: Inputs, context: TaskContext): Promise<TaskResult | undefined> {
  let last: Task | undefined
  for await (const task of tasksOf(inputs, context.settings, () => null, {place: start, index: 0})) last = task
  return last && convertTask(context, last)
}

/** The bytes of an output, decompressed. */
const decompressed = (path: string) => decompressOnce(bytesOf(path), recogniseName(path).compression ?? null)

/** Whether a file ends, decompressed, with some bytes. */
async function ends(path: string, wanted: Buffer): Promise<boolean> {
  // A task may have nothing to write; and the last no bytes of a buffer are all of them.
  if (wanted.length === 0) return true
  let end = Buffer.alloc(0)
  try {
    for await (const bytes of decompressed(path)) end = Buffer.concat([end, bytes]).subarray(-wanted.length)
  } catch {
    return false
  }
  return end.equals(wanted)
}

/** Whether a file begins, decompressed, with some bytes. */
async function begins(path: string, wanted: Buffer): Promise<boolean> {
  let at = 0
  try {
    for await (const bytes of decompressed(path)) {
      const both = Math.min(bytes.length, wanted.length - at)
      if (!bytes.subarray(0, both).equals(wanted.subarray(at, at + both))) return false
      at += both
      if (at === wanted.length) return true
    }
  } catch {
    return false
  }
  return at === wanted.length
}

/** Whether an output begins, and if it is lines also ends, as the job would write it. In Parquet, all of it must be read for this. */
async function isOfThisJob(inputs: Inputs, context: TaskContext, output: string): Promise<boolean> {
  const {settings} = context
  if (settings.format.name === 'parquet') return true
  const [task, result] = (await firstOf(inputs, context)) ?? []
  if (!task || !result) return true
  if (isFolder(output)) {
    const [first] = task.work.kind === 'texts' ? task.work.files : []
    const [[part, bytes] = []] = [...partsOf(result)]
    if (!first || !part || !bytes || part.error) return true
    return readFileSync(outputPath(output, first.id, settings.format.extension)).equals(bytes)
  }
  const written = async (one: TaskResult) => {
    const writer = memoryWriter()
    const {destination} = await sharedBy({...inputs, settings}, writer)
    await destination.take(one, () => {})
    return writer.bytes()
  }
  if (!(await begins(output, await written(result)))) return false
  if (settings.format.name !== 'jsonl') return true
  const last = await lastOf(inputs, context)
  return last === undefined || ends(output, await written(last))
}

/**
 * Throw an error if another job wrote the output, or if the inputs have changed since.
 *
 * @throws UsageError that says why
 */
export async function refuseOtherOutput(inputs: Inputs, context: TaskContext): Promise<void> {
  const output = context.settings.options.output as string
  const refuse = (why: string) => {
    throw new UsageError(`can't resume: ${why}. Use --force to write ${output} again, or another -o`)
  }
  const newer = newerInput(inputs, context.settings, output)
  if (newer !== undefined) refuse(`${newer} changed after ${output} was written`)
  if (!context.settings.shard && !(await isOfThisJob(inputs, context, output)))
    refuse(`${output} was written from other inputs or with other options`)
}
