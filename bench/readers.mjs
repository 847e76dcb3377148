/**
 * What each reader of archives costs by itself: rows are read and thrown away.
 *
 *   node bench/readers.mjs [rows] [--against <folder with another version's source>] [--rounds 3]      100,000 rows when absent
 *
 * Seconds of CPU, rows in a second of them, and the most memory, of which a tenth of the rows may not need much less: it is bounded.
 * Against another version: the median of paired ratios, its seconds being 1. The copy is invented, and made anew at each run.
 */
import {execFileSync} from 'node:child_process'
import {closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {crc32, deflateRawSync, gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {parquetWriteFile} from 'hyparquet-writer'
import {article} from './invented-copy.mjs'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {against: {type: 'string'}, rounds: {type: 'string', default: '3'}, only: {type: 'string'}}
})
const wanted = Number(positionals[0] ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), 'newsparse-readers-'))
const at = (name) => join(folder, name)

/** Write rows by pieces: the bench must not need more memory than what it measures. */
function writeRows(path, count, {head = '', row, between = '', foot = ''}) {
  const file = openSync(path, 'w')
  writeSync(file, head)
  for (let from = 0; from < count; from += 1000) {
    const some = Array.from({length: Math.min(1000, count - from)}, (_, index) => row(from + index))
    writeSync(file, (from > 0 ? between : '') + some.join(between))
  }
  writeSync(file, foot)
  closeSync(file)
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const quoted = (text) => `"${text.replaceAll('"', '""')}"`
const inTable = (delimiter) => ({
  head: `id${delimiter}text\n`,
  row: (at) => `${at}${delimiter}${quoted(article(at))}\n`
})

/** A zip of files on disk, each deflated. */
function zip(path, files) {
  const [bodies, heads] = [[], []]
  let offset = 0
  for (const [name, bytes] of Object.entries(files)) {
    const packed = deflateRawSync(bytes, {level: 1})
    const common = Buffer.alloc(26)
    for (const [value, place] of [
      [20, 0],
      [8, 4],
      [name.length, 22]
    ])
      common.writeUInt16LE(value, place)
    for (const [value, place] of [
      [crc32(bytes), 10],
      [packed.length, 14],
      [bytes.length, 18]
    ])
      common.writeUInt32LE(value, place)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed)
    heads.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, rest, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(heads)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  writeFileSync(path, Buffer.concat([...bodies, directory, end]))
}

/** What a spreadsheet holds, as one file of XML. */
function sheet(count, {head, row, foot}) {
  const pieces = [Buffer.from(head)]
  for (let from = 0; from < count; from += 1000) {
    const some = Array.from({length: Math.min(1000, count - from)}, (_, index) => row(from + index))
    pieces.push(Buffer.from(some.join('')))
  }
  return Buffer.concat([...pieces, Buffer.from(foot)])
}

const sheets = {
  xlsx: {
    head: '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>text</t></is></c></row>',
    row: (at) =>
      `<row r="${at + 2}"><c r="A${at + 2}"><v>${at}</v></c><c r="B${at + 2}" t="inlineStr"><is><t xml:space="preserve">${escaped(article(at))}</t></is></c></row>`,
    foot: '</sheetData></worksheet>'
  },
  ods: {
    head: '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="S"><table:table-row><table:table-cell office:value-type="string"><text:p>id</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>text</text:p></table:table-cell></table:table-row>',
    row: (at) =>
      `<table:table-row><table:table-cell office:value-type="float" office:value="${at}"><text:p>${at}</text:p></table:table-cell><table:table-cell office:value-type="string">${article(
        at
      )
        .split('\n')
        .map((line) => `<text:p>${escaped(line)}</text:p>`)
        .join('')}</table:table-cell></table:table-row>`,
    foot: '</table:table></office:spreadsheet></office:body></office:document-content>'
  }
}

const workbook = {
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  'xl/workbook.xml':
    '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
}

const asBytes = (files) => Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]))

/** A file of a tar: POSIX ustar. */
function tarred(name, text) {
  const content = Buffer.from(text)
  const head = Buffer.alloc(512)
  for (const [value, place] of [
    [name, 0],
    ['0000644\x000000000\x000000000\0', 100],
    [`${content.length.toString(8).padStart(11, '0')}\0`, 124],
    ['00000000000\0        0', 136],
    ['ustar\x0000', 257]
  ])
    head.write(value, place, 'latin1')
  const sum = head.reduce((total, byte) => total + byte, 0)
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return Buffer.concat([head, content, Buffer.alloc((512 - (content.length % 512)) % 512)])
}

/** A record of Common Crawl's WET. */
function crawled(at) {
  const text = article(at)
  return `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:uuid:${at}>\r\nWARC-Target-URI: https://a.example/${at}\r\nContent-Type: text/plain\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}\r\n\r\n`
}

/** How a file of each format is made. */
const formats = {
  'rows.jsonl': (path, count) =>
    writeRows(path, count, {row: (at) => `${JSON.stringify({id: at, text: article(at)})}\n`}),
  'rows.jsonl.gz': (path, count) => {
    formats['rows.jsonl'](path, count)
    writeFileSync(path, gzipSync(readFileSync(path), {level: 1}))
  },
  'rows.json': (path, count) =>
    writeRows(path, count, {
      head: '[',
      row: (at) => JSON.stringify({id: at, text: article(at)}),
      between: ',\n',
      foot: ']\n'
    }),
  'rows.csv': (path, count) => writeRows(path, count, inTable(',')),
  'semicolons.csv': (path, count) => writeRows(path, count, inTable(';')),
  'rows.tsv': (path, count) =>
    writeRows(path, count, {head: 'id\ttext\n', row: (at) => `${at}\t${article(at).replaceAll(/\s+/gu, ' ')}\n`}),
  'rows.parquet': (path, count) => {
    const data = (of) => Array.from({length: count}, (_, at) => of(at))
    parquetWriteFile({
      filename: path,
      columnData: [
        {name: 'id', data: data(String), type: 'STRING'},
        {name: 'text', data: data(article), type: 'STRING'}
      ],
      rowGroupSize: 5000
    })
  },
  'texts.zip': (path, count) =>
    zip(path, Object.fromEntries(Array.from({length: count}, (_, at) => [`${at}.txt`, Buffer.from(article(at))]))),
  'texts.tar': (path, count) => {
    const file = openSync(path, 'w')
    for (let at = 0; at < count; at++) writeSync(file, tarred(`${at}.txt`, article(at)))
    writeSync(file, Buffer.alloc(1024))
    closeSync(file)
  },
  'pages.wet': (path, count) => writeRows(path, count, {row: crawled}),
  'rows.xlsx': (path, count) =>
    zip(path, {...asBytes(workbook), 'xl/worksheets/sheet1.xml': sheet(count, sheets.xlsx)}),
  'rows.ods': (path, count) =>
    zip(path, {
      mimetype: Buffer.from('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': sheet(count, sheets.ods)
    }),
  'rows.sgml': (path, count) =>
    writeRows(path, count, {
      row: (at) => `<DOC>\n<DOCNO> A${at} </DOCNO>\n<TEXT>\n<P>\n${escaped(article(at))}\n</P>\n</TEXT>\n</DOC>\n`
    }),
  'feed.xml': (path, count) =>
    writeRows(path, count, {
      head: '<?xml version="1.0"?><rss version="2.0"><channel><title>S</title>',
      row: (at) => `<item><guid>${at}</guid><description>${escaped(article(at))}</description></item>`,
      foot: '</channel></rss>'
    })
}

/** Formats that earlier versions read as well. */
const earlier = new Set([
  'rows.jsonl',
  'rows.jsonl.gz',
  'rows.json',
  'rows.csv',
  'rows.tsv',
  'rows.parquet',
  'texts.zip',
  'texts.tar',
  'pages.wet'
])

/** A program that reads a file by a version's readers, and prints how many rows there were. */
async function reader(root, name) {
  const outfile = at(name)
  await build({
    stdin: {
      contents: `
        import {readArchive} from './src/archive/readers/read-archive.ts'
        import {recognise} from './src/archive/readers/recognise.ts'
        const path = process.argv[2]
        let rows = 0
        for await (const item of readArchive(path, path, recognise(path), {maxBytes: 16 * 1024 ** 2, maxSpool: Infinity}))
          if (item.kind === 'fault') throw new Error(item.message)
          else rows++
        const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
        console.log(JSON.stringify({rows, seconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024}))
      `,
      resolveDir: root,
      loader: 'ts'
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: {
      js: 'import {createRequire as makeRequire} from "node:module"; const require = makeRequire(import.meta.url)'
    },
    logLevel: 'error',
    outfile
  })
  return (path, count) => {
    const found = JSON.parse(execFileSync(process.execPath, [outfile, path], {encoding: 'utf8'}))
    if (found.rows !== count) throw new Error(`${found.rows} of ${count} rows were read from ${path}`)
    return found
  }
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]
const read = await reader(join(import.meta.dirname, '..'), 'reader.mjs')
const other = values.against && (await reader(resolve(values.against), 'other.mjs'))

console.log(`readers: ${wanted} rows; seconds of CPU, rows a second, most memory, and that of a tenth of the rows`)
try {
  for (const [name, make] of Object.entries(formats)) {
    if (values.only && !values.only.split(',').includes(name)) continue
    if (other && !earlier.has(name)) continue
    // A zip that is not a zip64 has no more members.
    const rows = name === 'texts.zip' ? Math.min(wanted, 60_000) : wanted
    const few = Math.ceil(rows / 10)
    make(at(name), rows)
    if (other) {
      const ratios = Array.from({length: Number(values.rounds)}, (_, round) => {
        const both = round % 2 === 0 ? [read, other] : [other, read]
        const [one, two] = both.map((each) => each(at(name), rows).seconds)
        return round % 2 === 0 ? one / two : two / one
      })
      console.log(`  ${name.padEnd(16)} × ${median(ratios).toFixed(3)}   (at most 1.03)`)
    } else {
      make(at(`few-${name}`), few)
      const {seconds, memory} = read(at(name), rows)
      const small = read(at(`few-${name}`), few).memory
      const size = `${Math.round(statSync(at(name)).size / 1e6)} MB`.padStart(7)
      const rate = String(Math.round(rows / seconds)).padStart(8)
      console.log(
        `  ${name.padEnd(16)}${size} ${seconds.toFixed(2).padStart(6)} s ${rate} rows/s ${String(Math.round(memory / 1e6)).padStart(5)} MB ${String(Math.round(small / 1e6)).padStart(5)} MB`
      )
    }
    rmSync(at(name))
  }
} finally {
  rmSync(folder, {recursive: true, force: true})
}
