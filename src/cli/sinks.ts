/** Where outputs go when they all go to one place: the standard output, or a file. */
import {writeTo} from '../archive/standard-streams.ts'
import {type OutputFile, openOutput} from '../archive/write-output.ts'

export interface Sink {
  /** Resolves when more may be written: a slow reader is waited for. */
  write(text: string): Promise<void>
  finish(): Promise<void>
  discard(): void
}

export const standardOutput: Sink = {
  write: (text) => writeTo('stdout', text),
  async finish() {},
  discard() {}
}

/** A file that is opened when there is something to write. */
export function fileSink(path: string): Sink {
  let file: OutputFile | undefined
  const opened = () => {
    file ??= openOutput(path)
    return file
  }
  return {
    write: async (text) => opened().write(text),
    finish: async () => opened().finish(),
    discard: () => file?.discard()
  }
}

/** Several JSON values, put into one array. */
export function asArray(sink: Sink): Sink {
  let count = 0
  return {
    async write(text) {
      await sink.write(`${count++ === 0 ? '[' : ','}\n${text.trimEnd().replaceAll(/^/gmu, '  ')}`)
    },
    async finish() {
      await sink.write(count === 0 ? '[]\n' : '\n]\n')
      await sink.finish()
    },
    discard: sink.discard
  }
}
