/** Where outputs go when they all go to one place: the standard output, or a file. */
import {writeTo} from '../archive/standard-streams.ts'
import {type Content, type OutputFile, openOutput} from '../archive/write-output.ts'

export interface Sink {
  /** Resolves when more may be written: a slow reader is waited for. */
  write(content: Content): Promise<void>
  finish(): Promise<void>
  discard(): void
}

export const standardOutput: Sink = {
  write: (content) => writeTo('stdout', content),
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
    write: async (content) => opened().write(content),
    finish: async () => opened().finish(),
    discard: () => file?.discard()
  }
}

/** A file that is compressed, when its name says so: in parts, each packed when it is full. */
export async function outputSink(path: string): Promise<Sink> {
  const sink = fileSink(path)
  if (!/\.(?:gz|zst)$/iu.test(path)) return sink
  const {packerOf, partLength} = await import('./packed-output.ts')
  const pack = packerOf(path)
  let waiting: Buffer[] = []
  let length = 0
  const pass = async () => {
    await sink.write(pack(Buffer.concat(waiting)))
    waiting = []
    length = 0
  }
  return {
    async write(content) {
      const bytes = Buffer.from(content)
      waiting.push(bytes)
      length += bytes.length
      if (length >= partLength) await pass()
    },
    async finish() {
      await pass()
      await sink.finish()
    },
    discard: sink.discard
  }
}

/** Several JSON values, put into one array. */
export function asArray(sink: Sink): Sink {
  let count = 0
  return {
    async write(text) {
      await sink.write(`${count++ === 0 ? '[' : ','}\n${String(text).trimEnd().replaceAll(/^/gmu, '  ')}`)
    },
    async finish() {
      await sink.write(count === 0 ? '[]\n' : '\n]\n')
      await sink.finish()
    },
    discard: sink.discard
  }
}
