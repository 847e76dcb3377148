/** Outputs that are compressed, by their names. */
import zlib from 'node:zlib'
import {UsageError} from './errors.ts'

type Pack = (bytes: Buffer) => Buffer

/** Node has zstd of its own from 22.15 on. */
const zstd = (zlib as {zstdCompressSync?: Pack}).zstdCompressSync

/** What packs by the ending of a name. */
export function packerOf(path: string): Pack {
  if (/\.gz$/iu.test(path)) return (bytes) => zlib.gzipSync(bytes)
  if (zstd) return zstd
  throw new UsageError(
    `writing zstd needs Node 22.15 or later: end the name of ${path} with .gz, or pipe through "zstd"`
  )
}

/** So much is packed at once: each part can be unpacked by itself, and all of them one after the other give the whole. */
export const partLength = 1024 * 1024
