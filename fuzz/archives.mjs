/** The same articles in every kind of archive, packed and not, with the place of each article among its bytes. */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import zlib from 'node:zlib'
import {parquetWriteFile} from 'hyparquet-writer'

/** The articles: each text is like no other, and none is part of another. */
export const articles = Array.from({length: 14}, (_, at) => ({
  id: `a${at}`,
  text: `Contoh.com, Jakarta - Pasar nomor ${at}${at}${at} dibuka lagi pada Senin pagi.\n\nBaca Juga: Jembatan Tua Dibongkar\n\nPengelola "pasar" itu, kata warga ke-${at}, sudah siap; kios – semuanya – bersih.`,
  rubric: `kota ${at}`
}))

/** What stands around articles, and the articles. */
const laid = (parts) => {
  const pieces = []
  const buffers = []
  let at = 0
  for (const {bytes, text, before = 0, after = 0} of parts) {
    const buffer = Buffer.from(bytes)
    if (text !== undefined) pieces.push({text, start: at + before, end: at + buffer.length - after})
    buffers.push(buffer)
    at += buffer.length
  }
  return {bytes: Buffer.concat(buffers), pieces}
}

const jsonl = () => laid(articles.map((row) => ({bytes: `${JSON.stringify(row)}\n`, text: row.text, after: 1})))

const json = () =>
  laid([
    {bytes: '[\n'},
    ...articles.map((row, at) => ({
      bytes: `  ${JSON.stringify(row)}${at + 1 < articles.length ? ',' : ' '}\n`,
      text: row.text,
      before: 2,
      after: 2
    })),
    {bytes: ']\n'}
  ])

const quoted = (value) => `"${value.replaceAll('"', '""')}"`
const csv = () =>
  laid([
    {bytes: 'id,text,rubric\r\n'},
    ...articles.map((row) => ({
      bytes: `${Object.values(row).map(quoted).join(',')}\r\n`,
      text: row.text,
      after: 2
    }))
  ])

const flat = (text) => text.replaceAll('\n', ' ')
const tsv = () =>
  laid([
    {bytes: 'id\ttext\trubric\n'},
    ...articles.map(({id, text, rubric}) => ({
      bytes: `${id}\t${flat(text)}\t${rubric}\n`,
      text: flat(text),
      after: 1
    }))
  ])

const wet = () =>
  laid(
    articles.map(({id, text}) => ({
      bytes: `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: ${id}\r\nWARC-Target-URI: https://contoh.example/${id}\r\nWARC-Date: 2022-10-22T00:00:00Z\r\nContent-Type: text/plain\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}\r\n\r\n`,
      text,
      after: 4
    }))
  )

/** POSIX ustar, without the library, so that the place of each file is known. */
function tar() {
  const head = (name, size) => {
    const block = Buffer.alloc(512)
    block.write(name)
    for (const [value, at, length] of [
      ['0000644\0', 100, 8],
      ['0000000\0', 108, 8],
      ['0000000\0', 116, 8],
      [`${size.toString(8).padStart(11, '0')}\0`, 124, 12],
      ['00000000000\0', 136, 12],
      ['        ', 148, 8],
      ['0', 156, 1],
      ['ustar\x0000', 257, 8]
    ])
      block.write(value, at, length, 'latin1')
    const sum = block.reduce((total, byte) => total + byte, 0)
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 8, 'latin1')
    return block
  }
  return laid([
    ...articles.map(({id, text}) => {
      const content = Buffer.from(text)
      const rest = (512 - (content.length % 512)) % 512
      return {
        bytes: Buffer.concat([head(`kota/${id}.txt`, content.length), content, Buffer.alloc(rest)]),
        text,
        after: rest
      }
    }),
    {bytes: Buffer.alloc(1024)}
  ])
}

/** APPNOTE 6.3.10; every other file is stored as it is when `method` is 0, and deflated else. */
function zip(method) {
  const members = articles.map(({id, text}) => {
    const name = Buffer.from(`kota/${id}.txt`)
    const content = Buffer.from(text)
    const packed = method === 8 ? zlib.deflateRawSync(content) : content
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(method, 4)
    shared.writeUInt32LE(zlib.crc32(content), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(content.length, 18)
    shared.writeUInt16LE(name.length, 22)
    return {text, name, shared, local: Buffer.concat([Buffer.from('PK\x03\x04'), shared, name, packed])}
  })
  let offset = 0
  const directory = Buffer.concat(
    members.map(({name, shared, local}) => {
      const tail = Buffer.alloc(14)
      tail.writeUInt32LE(offset, 10)
      offset += local.length
      return Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), shared, tail, name])
    })
  )
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return laid([...members.map(({local, text}) => ({bytes: local, text})), {bytes: directory}, {bytes: end}])
}

function parquet(codec) {
  const folder = mkdtempSync(join(tmpdir(), 'newsparse-fuzz-'))
  const filename = join(folder, 'a.parquet')
  parquetWriteFile({
    filename,
    codec,
    columnData: ['id', 'text', 'rubric'].map((name) => ({name, data: articles.map((row) => row[name])}))
  })
  const bytes = readFileSync(filename)
  rmSync(folder, {recursive: true})
  // What is in it is told at its end: of one that is cut off nothing can be read.
  return {bytes, pieces: articles.map(({text}) => ({text, start: 0, end: bytes.length}))}
}

/** Messages as agencies send them, each told by its control characters. */
const wire = () =>
  laid(
    articles.map(({text}, at) => ({
      bytes: `\x01eca06${at} 4 i 21 ccccb   dpa 06${at}\r\n\r\nMarket/\r\n\x02Market ${at} opens =\r\n\r\n${text}\r\n\r\ndpa jro mm\r\n\x0313113${at} GMT Nov 13\r\n\x7f\x7f\x04\r\n`,
      text,
      after: 8
    }))
  )

const plain = () => laid([{bytes: articles[0].text, text: articles[0].text}])

/** Zstd's own program packs; without it, Node does where it can. */
function zstd(bytes) {
  try {
    return execFileSync('zstd', ['-q', '-c', '--check'], {input: bytes})
  } catch {
    return zlib.zstdCompressSync?.(bytes, {params: {[zlib.constants.ZSTD_c_checksumFlag]: 1}})
  }
}

/** In several parts, as tools do that pack in parallel: what is behind one of them can be unpacked before the next has come. */
function inParts(bytes, pack) {
  const length = Math.ceil(bytes.length / 4)
  return Array.from({length: 4}, (_, at) => bytes.subarray(at * length, (at + 1) * length)).map((part) => ({
    packed: pack(part),
    length: part.length
  }))
}

/** The same, packed: an article is at the latest whole when the part is in which it ends. */
function packed({bytes, pieces}, pack) {
  const ends = []
  let [from, at] = [0, 0]
  const parts = inParts(bytes, pack)
  for (const {packed: part, length} of parts) {
    from += length
    at += part.length
    ends.push({plain: from, packed: at})
  }
  const endOf = (offset) => ends.find(({plain: end}) => offset <= end).packed
  return {
    bytes: Buffer.concat(parts.map(({packed: part}) => part)),
    // Where an article begins is not known to the byte: what comes before is damage to it, too.
    pieces: pieces.map(({text, start, end}) => ({
      text,
      start: ends.findLast(({plain: e}) => e <= start)?.packed ?? 0,
      end: endOf(end)
    })),
    parts: ends.map(({packed: end}) => end)
  }
}

/** What cuts can't be told of: where the form of the archive says nothing of how much is to come. */
const silence = {
  jsonl: ({pieces}, at) => pieces.some(({end}) => at === end || at === end + 1),
  csv: ({bytes, pieces}, at) =>
    at <= bytes.indexOf('\n') + 1 ||
    pieces.some(
      // Behind the last comma of a row its last cell may be empty.
      ({end}) => (at >= end && at <= end + 2) || at === bytes.subarray(0, end).lastIndexOf('","') + 2
    ),
  // The last cell of a row may end anywhere.
  tsv: ({bytes, pieces}, at) =>
    at <= bytes.indexOf('\n') + 1 ||
    pieces.some(({end}) => at <= end + 1 && at > bytes.subarray(0, end).lastIndexOf('\t')),
  wet: ({pieces}, at) => pieces.some(({end}) => at >= end && at <= end + 4),
  wire: () => true
}

const plainKinds = {
  jsonl: jsonl(),
  json: json(),
  csv: csv(),
  tsv: tsv(),
  wet: wet(),
  tar: tar(),
  wire: wire()
}

/** Of kinds whose rows end with something that is not of them: how many bytes. And of those whose first line names what is in the others. */
const outside = {csv: {end: 2, named: true}, tsv: {end: 1, named: true}, json: {end: 1, named: true}, wet: {end: 4}}

const kinds = []
const add = (name, archive, more) => kinds.push({name, ...archive, silent: () => false, summed: false, ...more})

for (const [name, archive] of Object.entries(plainKinds)) {
  const ending = name === 'wire' ? 'iptc' : name
  const silent = (at) => (at === 0 && name !== 'tar') || (silence[name]?.(archive, at) ?? false)
  add(name, archive, {ending, silent, ...outside[name], apart: true})
  for (const [compression, pack] of [
    ['gz', zlib.gzipSync],
    ['zst', zstd]
  ]) {
    if (!pack(Buffer.from('a'))) continue
    const made = packed(archive, pack)
    // Between two parts the cut is one of what is inside.
    const inside = (at) => made.parts.includes(at) && silence[name]?.(archive, partEnd(archive, made, at))
    add(`${name}.${compression}`, made, {
      ending: `${ending}.${compression}`,
      summed: true,
      silent: (at) => inside(at) ?? false
    })
  }
}

function partEnd(archive, made, at) {
  const index = made.parts.indexOf(at)
  return Math.min(archive.bytes.length, Math.ceil(archive.bytes.length / 4) * (index + 1))
}

add('zip', zip(0), {ending: 'zip', summed: true, apart: true})
add('deflated zip', zip(8), {ending: 'zip', summed: true, apart: true})
add('parquet', parquet('UNCOMPRESSED'), {ending: 'parquet'})
add('snappy parquet', parquet('SNAPPY'), {ending: 'parquet'})
for (const [compression, pack] of [
  ['gz', zlib.gzipSync],
  ['zst', zstd]
]) {
  const bytes = pack(plain().bytes)
  if (bytes)
    add(
      `text.${compression}`,
      {bytes, pieces: [{text: articles[0].text, start: 0, end: bytes.length}]},
      {ending: `txt.${compression}`, summed: true}
    )
}

/**
 * Every kind of archive: `bytes`; `pieces`, the articles with the places between which they stand; `ending` of its name; `summed`, whether
 * checksums stand for all of it; `apart`, whether what stands behind damage can be read; `end`, `named`: see `outside`; `silent(at)`, whether nothing can tell that it is cut off at a place.
 */
export const archives = kinds
