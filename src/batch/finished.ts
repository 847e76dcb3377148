/** `--resume` without a journal: does everything exist that the job would write, and did this job write it? */
import {existsSync, readFileSync, statSync} from 'node:fs'
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
 * Whether everything exists that a job writes, and no journal says that something is missing. For documents inside archives that are written to a folder, this
 * can't be determined.
 */
export function isFinished(inputs: Inputs, settings: Settings): boolean {
  const output = journaledOutput(inputs, settings)
  if (output === undefined || existsSync(besides(output, 'journal'))) return false
  if (!isFolder(output)) return existsSync(output)
  const {extension} = settings.format
  return inputs.inputs.every(
    (input) => !holdsMany(input, settings) && existsSync(outputPath(output, input.id, extension))
  )
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

/** Whether a file begins, decompressed, with some bytes. */
async function begins(path: string, wanted: Buffer): Promise<boolean> {
  const {compression = null} = recogniseName(path)
  let at = 0
  try {
    for await (const bytes of decompressOnce(bytesOf(path), compression)) {
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

/** Whether an output begins as the job would write it. In Parquet, all of it must be read for this. */
async function beginsRight(inputs: Inputs, context: TaskContext, output: string): Promise<boolean> {
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
  const writer = memoryWriter()
  const {destination} = await sharedBy({...inputs, settings}, writer)
  await destination.take(result, () => {})
  return begins(output, writer.bytes())
}

/**
 * Throw an error if another job wrote the output, or if the inputs have changed since.
 *
 * @throws UsageError that says why
 */
export async function refuseOtherOutput(inputs: Inputs, context: TaskContext): Promise<void> {
  const output = context.settings.options.output as string
  const refuse = (why: string) => {
    throw new UsageError(
      `${output} is there, and no run to it was cut off, but ${why}: name another output, or begin anew with --force`
    )
  }
  const newer = newerInput(inputs, context.settings, output)
  if (newer !== undefined) refuse(`${newer} is newer`)
  if (!context.settings.shard && !(await beginsRight(inputs, context, output)))
    refuse('this run would write something else there')
}
