/**
 * Verifies the checksums of Parquet's pages, which the library that reads them ignores. For this, the headers of the pages are read here (Thrift's compact
 * protocol; `PageHeader` in parquet.thrift).
 */
import {crc32} from 'node:zlib'
import type {RowGroup} from 'hyparquet'
import {bytesAt} from './open-file.ts'
import type {OpenFile} from './types.ts'

/** Longest header of a page, including statistics. */
const longestHead = 64 * 1024

/** Values of Thrift's compact protocol: read or skipped. */
class Compact {
  readonly #bytes: Buffer
  at = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  byte(): number {
    const byte = this.#bytes[this.at++]
    if (byte === undefined) throw new Error('the head of a page is damaged')
    return byte
  }

  varint(): number {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte()
      value += (byte & 0x7f) * factor
      if (byte < 0x80) return value
    }
  }

  zigzag(): number {
    const value = this.varint()
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }

  /** Skip a value of a type. */
  skip(type: number): void {
    if (type === 3) this.byte()
    else if (type >= 4 && type <= 6) this.varint()
    else if (type === 7) this.at += 8
    else if (type === 8) this.at += this.varint()
    else if (type === 9 || type === 10) this.#skipList()
    else if (type === 12) for (const field of this.fields()) this.skip(field.type)
    else if (type === 11) throw new Error('the head of a page is damaged')
  }

  #skipList(): void {
    const head = this.byte()
    const count = head >> 4 === 15 ? this.varint() : head >> 4
    const type = head & 0x0f
    for (let left = Math.min(count, longestHead); left > 0; left--) type <= 2 ? this.byte() : this.skip(type)
  }

  /** The fields of a struct, up to its end; the caller reads the value of each. */
  *fields(): Generator<{id: number; type: number}> {
    for (let id = 0; ; ) {
      const head = this.byte()
      if (head === 0) return
      id = head >> 4 === 0 ? this.zigzag() : id + (head >> 4)
      yield {id, type: head & 0x0f}
    }
  }
}

interface PageHead {
  /** Length in bytes of the header, and of the page after it. */
  head: number
  packed: number
  crc: number | undefined
}

/** The header of a page; undefined if it can't be read. */
function headOf(bytes: Buffer): PageHead | undefined {
  try {
    return readHead(bytes)
  } catch {
    return undefined
  }
}

function readHead(bytes: Buffer): PageHead {
  const compact = new Compact(bytes)
  let packed = 0
  let crc: number | undefined
  for (const {id, type} of compact.fields()) {
    if (id === 3 && type === 5) packed = compact.zigzag()
    else if (id === 4 && type === 5) crc = compact.zigzag() >>> 0
    else compact.skip(type)
  }
  return {head: compact.at, packed, crc}
}

/**
 * Verify the checksums of the pages of a row group, if its writer has made them. Pages of more than `longest` bytes are left to the caller, who rejects them.
 *
 * @throws Error that names the column whose page is damaged
 */
export function checkPages(file: OpenFile, group: RowGroup, longest: number): void {
  for (const {meta_data: meta} of group.columns) {
    if (!meta) continue
    const begin = Number(meta.dictionary_page_offset || meta.data_page_offset)
    const end = Math.min(file.length, begin + Number(meta.total_compressed_size))
    for (let at = begin; at < end; ) {
      const page = headOf(bytesAt(file, at, Math.min(longestHead, end - at)))
      // A writer makes checksums for all pages or for none. The library reports a header that it can't read.
      if (page?.crc === undefined || page.packed < 0 || page.packed > longest) break
      const bytes = bytesAt(file, at + page.head, page.packed)
      if (bytes.length < page.packed || crc32(bytes) !== page.crc)
        throw new Error(
          `the checksum of a page of the column "${meta.path_in_schema.join('.')}" does not match its content: it is damaged`
        )
      at += page.head + page.packed
    }
  }
}
