/** Where outputs are written if they all go to one place: the standard output, or a file. */
import {writeTo} from '../archive/standard-streams.ts'
import {type Content, type OutputFile, openOutput, resumableFile} from '../archive/write-output.ts'
import {visible} from '../source/visible.ts'

export interface Writer {
  /** Resolves when more may be written: it waits for a slow reader. */
  write(content: Content): Promise<void>
  finish(): Promise<void>
  discard(): void
  /** Number of bytes that were finally written; null if a part still waits. */
  position(): number | null
}

export const standardOutputWriter: Writer = {
  write: (content) => writeTo('stdout', content),
  async finish() {},
  discard() {},
  position: () => null
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const acting = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g

/** The same writer for a terminal: control characters except newlines and tabs are made visible. */
export const visibleWriter = (writer: Writer): Writer => ({
  ...writer,
  write: (content) =>
    writer.write(
      (typeof content === 'string' ? content : Buffer.from(content).toString('utf8')).replaceAll(acting, visible)
    )
})

/** A file that is opened when there is something to write; `from` bytes of it exist already. */
function lazyWriter(open: () => OutputFile, from: number): Writer {
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

/** A file that appears when it is complete. Without `replace` it does not overwrite a file that was created in the meantime. */
export const fileWriter = (path: string, replace = true): Writer => lazyWriter(() => openOutput(path, replace), 0)

/** A file that another run can continue, from a position on. */
export const resumableWriter = (path: string, from: number): Writer => lazyWriter(() => resumableFile(path, from), from)

/** Output is compressed if the name says so: in parts, each compressed when it is full. */
export async function compressedWriter(path: string, writer: Writer): Promise<Writer> {
  if (!/\.(?:gz|zst)$/iu.test(path)) return writer
  const {packerOf, partLength} = await import('./compression.ts')
  const pack = packerOf(path)
  let waiting: Buffer[] = []
  let length = 0
  const pass = async () => {
    await writer.write(pack(Buffer.concat(waiting)))
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
      if (length > 0 || writer.position() === 0) await pass()
      await writer.finish()
    },
    discard: () => writer.discard(),
    position: () => (length > 0 ? null : writer.position())
  }
}

/** Several JSON values in one array; `begun` if some of them are written already. */
export function arrayWriter(writer: Writer, begun: boolean): Writer {
  let empty = !begun
  return {
    ...writer,
    async write(content) {
      const text = typeof content === 'string' ? content : Buffer.from(content).toString('utf8')
      // Lines of JSON end with a newline only: other line ends may occur in their texts.
      await writer.write(`${empty ? '[' : ','}\n  ${text.trimEnd().replaceAll('\n', '\n  ')}`)
      empty = false
    },
    async finish() {
      await writer.write(empty ? '[]\n' : '\n]\n')
      await writer.finish()
    }
  }
}
