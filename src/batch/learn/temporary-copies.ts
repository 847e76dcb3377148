/** Inputs that can be read only once are copied to temporary files, because learning reads them twice. */
import {createWriteStream, mkdtempSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {InputError} from '../../archive/find-inputs.ts'
import {bytesOf} from '../../archive/json-lines.ts'
import type {Host} from '../host.ts'
import type {Settings} from '../settings.ts'

/** Whether a name is that of a pipe: the standard input, or another. */
const isPipe = (name: string): boolean => name === '-' || (statSync(name, {throwIfNoEntry: false})?.isFIFO() ?? false)

async function* withLimit(chunks: AsyncIterable<Buffer>, name: string, most: number): AsyncGenerator<Buffer> {
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > most)
      throw new InputError(
        name,
        `it has more than ${most} bytes, the most that is kept on disk; raise --max-spool, or name a file`
      )
    yield chunk
  }
}

interface TemporaryCopies {
  /** The names, with files in the place of pipes. */
  names: string[]
  /** Remove the files. */
  clear(): void
}

/** Copy the contents of pipes to files. The files are also removed when the process ends. */
async function copyPipes(names: readonly string[], most: number): Promise<TemporaryCopies> {
  let folder: string | undefined
  const clear = () => {
    if (folder !== undefined) rmSync(folder, {recursive: true, force: true})
  }
  const kept: string[] = []
  for (const [at, name] of names.entries()) {
    if (!isPipe(name)) {
      kept.push(name)
      continue
    }
    folder ??= mkdtempSync(join(tmpdir(), 'newsparse-'))
    process.once('exit', clear)
    const path = join(folder, name === '-' ? 'stdin' : `${at}-${basename(name)}`)
    await pipeline(withLimit(bytesOf(name), name, most), createWriteStream(path, {mode: 0o600}))
    kept.push(path)
  }
  return {names: kept, clear}
}

/** Run code that reads the inputs twice: meanwhile, files take the place of pipes. */
export async function readingTwice<Result>(
  names: readonly string[],
  {reading}: Settings,
  host: Host,
  work: (names: readonly string[]) => Promise<Result>
): Promise<Result> {
  const {names: kept, clear} = await copyPipes(names, reading.maxSpool)
  host.onStop(async () => clear())
  try {
    return await work(kept)
  } finally {
    clear()
  }
}
