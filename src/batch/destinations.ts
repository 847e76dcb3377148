/** Where the outputs of a run go: all to one place, or each into a file of its own. */
import type {Input} from '../archive/find-inputs.ts'
import {
  ExhaustedError,
  OutputError,
  outputPath,
  refuseExisting,
  refuseInput,
  writeOutput
} from '../archive/write-output.ts'
import {partsOf, type TaskResult} from './convert-task.ts'
import type {Writer} from './writers.ts'

/** Takes the results of the tasks of a run, in order. */
export interface Destination {
  /**
   * Write it. Gives the names of files that were written, if they were not known before.
   *
   * @throws ExhaustedError, or the system's error, when nothing more can be written
   */
  take(done: TaskResult, fail: (name: string, error: unknown) => void): Promise<string[]>
  /** Bytes that are safely written; null when some of what was taken still waits. */
  position(): number | null
  finish(): Promise<void>
  /** The run ends before its end. */
  discard(): void
}

/** Outputs are written nowhere: the caller of the job gets them. */
export const noDestination: Destination = {
  take: async () => [],
  position: () => null,
  finish: async () => {},
  discard() {}
}

/** How a writer is used for all outputs. */
interface Sharing {
  /** It is finished even when nothing was written. */
  whole: boolean
  /** It is given each output by itself. */
  each: boolean
}

/** All into one writer. */
export function sharedDestination(writer: Writer, {whole, each}: Sharing): Destination {
  let written = false
  return {
    async take(done) {
      const {bytes} = done
      if (!each && bytes.length > 0) await writer.write(bytes)
      if (each) for (const [, content] of partsOf(done)) if (content.length > 0) await writer.write(content)
      written ||= bytes.length > 0
      return []
    },
    position: () => writer.position(),
    finish: async () => (written || whole ? writer.finish() : writer.discard()),
    discard: () => writer.discard()
  }
}

/** What a folder of outputs must know. */
export interface FolderFacts {
  folder: string
  extension: string
  inputs: readonly Input[]
  /** Outputs that whole inputs have. */
  planned: () => Iterable<string>
  /** Outputs that an earlier run wrote for documents inside inputs. */
  written: Iterable<string>
  /** Outputs that are there already may be overwritten. */
  overwrite: boolean
}

/** Each into a file of its own. The names of documents inside inputs are known only when they come. */
export function folderDestination({folder, extension, inputs, planned, written, overwrite}: FolderFacts): Destination {
  /** Known from when the first of such documents comes: most runs have none, and millions of outputs. */
  let taken: Set<string> | undefined
  const claim = (id: string) => {
    taken ??= new Set([...planned(), ...written])
    const path = outputPath(folder, id, extension)
    if (taken.has(path)) throw new OutputError(`two documents would be written to ${path}; give each an id of its own`)
    refuseExisting(path, overwrite)
    refuseInput(path, inputs)
    taken.add(path)
    return path
  }
  return {
    async take(done, fail) {
      const names: string[] = []
      for (const [part, content] of partsOf(done)) {
        const {id} = part
        if (part.error || part.path !== null) continue
        try {
          const path = claim(id)
          writeOutput(path, content)
          names.push(path)
          part.path = path
        } catch (error) {
          if (error instanceof ExhaustedError) throw error
          done.counts.records--
          part.error = {code: 'not-written', message: (error as Error).message}
          fail(id, error)
        }
      }
      return names
    },
    position: () => 0,
    async finish() {},
    discard() {}
  }
}
