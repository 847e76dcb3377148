/** Where the outputs of a run are written: all to one place, or each to a file of its own. */
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

/** Receives the results of the tasks of a run, in order. */
export interface Destination {
  /**
   * Write a result. Returns the names of files that were written, if they were not known before.
   *
   * @throws ExhaustedError, or the system's error, if nothing more can be written
   */
  take(done: TaskResult, fail: (name: string, error: unknown) => void): Promise<string[]>
  /** Number of bytes that were safely written; null if a part still waits. */
  position(): number | null
  finish(): Promise<void>
  /** The run ends before its end. */
  discard(): void
}

/** Outputs are not written: the caller of the job receives them. */
export const noDestination: Destination = {
  take: async () => [],
  position: () => null,
  finish: async () => {},
  discard() {}
}

/** How a writer is used for all outputs. */
interface Sharing {
  /** It is finished even if nothing was written. */
  whole: boolean
  /** It receives each output by itself. */
  each: boolean
}

/** All outputs are written by one writer. */
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

/** What is known about a folder of outputs. */
export interface FolderFacts {
  folder: string
  extension: string
  inputs: readonly Input[]
  /** Outputs of inputs that are one document. */
  planned: () => Iterable<string>
  /** Outputs of documents inside inputs that an earlier run wrote. */
  written: Iterable<string>
  /** Existing outputs may be overwritten. */
  overwrite: boolean
}

/** Each output is written to a file of its own. The names of documents inside inputs are known only when they are read. */
export function folderDestination({folder, extension, inputs, planned, written, overwrite}: FolderFacts): Destination {
  /** Computed for the first such document: most runs have none, and may have millions of outputs. */
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
