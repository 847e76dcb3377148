/** Outputs that are compressed; the name of the file decides how. */
import zlib from 'node:zlib'
import {UsageError} from './errors.ts'

type Pack = (bytes: Buffer) => Buffer

/** Node has zstd from version 22.15 on. */
const zstd = (zlib as {zstdCompressSync?: Pack}).zstdCompressSync

/** The compressor for the extension of a name. */
export function packerOf(path: string): Pack {
  if (/\.gz$/iu.test(path)) return (bytes) => zlib.gzipSync(bytes)
  if (zstd) return zstd
  throw new UsageError(
    `writing zstd needs Node 22.15 or later: end the name of ${path} with .gz, or pipe through "zstd"`
  )
}

/** How much is compressed at a time: each part can be decompressed by itself, and all parts one after the other give the whole. */
export const partLength = 1024 * 1024
