/** Files that fail as disks do: the disk is full, a byte can't be read, no more files can be opened. */
import {createRequire, syncBuiltinESMExports} from 'node:module'
import {onTestFinished} from 'vitest'

const fs = createRequire(import.meta.url)('node:fs') as Record<string, (...words: unknown[]) => unknown>

/** An error of the operating system, as Node has it. */
const systemError = (code: string, syscall: string) =>
  Object.assign(new Error(`${code}: made for a test, ${syscall}`), {code, syscall, errno: -1})

interface Fault {
  /** The function of `node:fs` that fails. */
  name: 'writeSync' | 'readSync' | 'openSync' | 'renameSync' | 'linkSync' | 'closeSync'
  code: 'ENOSPC' | 'EIO' | 'EMFILE' | 'EXDEV' | 'EPERM'
  /** Calls that succeed before. */
  after?: number
}

/** Let a function of the file system fail, from a call on, until the test is over. Gives how often it has been called. */
export function failing({name, code, after = 0}: Fault): () => number {
  const real = fs[name] as (...words: unknown[]) => unknown
  let calls = 0
  fs[name] = (...words) => {
    if (calls++ >= after) throw systemError(code, name.replace('Sync', ''))
    return real(...words)
  }
  syncBuiltinESMExports()
  const restore = () => {
    fs[name] = real
    syncBuiltinESMExports()
  }
  onTestFinished(restore)
  return () => calls
}
