/** Where outputs go when they all go to one place: the standard output, or a file. */
import {writeTo} from '../archive/standard-streams.ts'
import {type Content, type OutputFile, openOutput, resumableFile} from '../archive/write-output.ts'
import {visible} from '../index.ts'

export interface Sink {
  /** Resolves when more may be written: a slow reader is waited for. */
  write(content: Content): Promise<void>
  finish(): Promise<void>
  discard(): void
  /** Bytes that are written for good; null when some of what it was given still waits. */
  position(): number | null
}

export const standardOutput: Sink = {
  write: (content) => writeTo('stdout', content),
  async finish() {},
  discard() {},
  position: () => null
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const acting = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g

/** The same sink for a terminal: control characters but newlines and tabs are seen there, and have no effect. */
export const visibleSink = (sink: Sink): Sink => ({
  ...sink,
  write: (content) =>
    sink.write(
      (typeof content === 'string' ? content : Buffer.from(content).toString('utf8')).replaceAll(acting, visible)
    )
})

/** A file that is opened when there is something to write; before, so many bytes of it are written. */
function lazySink(open: () => OutputFile, from: number): Sink {
  let file: OutputFile | undefined
  let position = from
  const opened = () => {
    file ??= open()
    return file
  }
  return {
    async write(content) {
      opened().write(content)
      position += typeof content === 'string' ? Buffer.byteLength(content) : content.length
    },
    finish: async () => opened().finish(),
    discard: () => file?.discard(),
    position: () => position
  }
}

/** A file that is there when it is finished. Without `replace` it does not take the place of one that came to be meanwhile. */
export const fileSink = (path: string, replace = true): Sink => lazySink(() => openOutput(path, replace), 0)

/** A file that another run can go on with, from a position on. */
export const resumableSink = (path: string, from: number): Sink => lazySink(() => resumableFile(path, from), from)

/** What is written is compressed if the name says so: in parts, each packed when it is full. */
export async function packedSink(path: string, sink: Sink): Promise<Sink> {
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
      if (length > 0 || sink.position() === 0) await pass()
      await sink.finish()
    },
    discard: () => sink.discard(),
    position: () => (length > 0 ? null : sink.position())
  }
}

/** Several JSON values, put into one array; `begun` when some of them are written. */
export function asArray(sink: Sink, begun: boolean): Sink {
  let empty = !begun
  return {
    ...sink,
    async write(content) {
      const text = typeof content === 'string' ? content : Buffer.from(content).toString('utf8')
      // Lines of JSON end with a newline alone: what else ends a line elsewhere may stand in its texts.
      await sink.write(`${empty ? '[' : ','}\n  ${text.trimEnd().replaceAll('\n', '\n  ')}`)
      empty = false
    },
    async finish() {
      await sink.write(empty ? '[]\n' : '\n]\n')
      await sink.finish()
    }
  }
}
