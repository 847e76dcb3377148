/** The same articles in every kind of archive. */
import {Buffer} from 'node:buffer'
import {mkdtempSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {crc32, gzipSync} from 'node:zlib'
import {parquetWriteFile} from 'hyparquet-writer'
import {pack} from 'tar-stream'

export interface Row {
  id: string
  text: string
  rubric: string
}

export const rows: readonly Row[] = Array.from({length: 7}, (_, index) => ({
  id: `a${index}`,
  text: `Contoh.com, Jakarta - Pasar nomor ${index} dibuka lagi pada Senin pagi.\n\nBaca Juga: Jembatan Tua Dibongkar\n\nPengelola "pasar" itu, kata warga, sudah siap; kios – semuanya – bersih.`,
  rubric: 'kota'
}))

const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`

const csv = () => `id,text,rubric\r\n${rows.map((row) => Object.values(row).map(quoted).join(',')).join('\r\n')}\r\n`

function wetRecord(type: string, id: string, text: string): string {
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: ${id}`,
    `WARC-Target-URI: https://contoh.example/${id}`
  ]
  const more = [
    'WARC-Date: 2022-10-22T00:00:00Z',
    'Content-Type: text/plain',
    `Content-Length: ${Buffer.byteLength(text)}`
  ]
  return `${[...head, ...more].join('\r\n')}\r\n\r\n${text}\r\n\r\n`
}

/** A zip archive whose files are stored as they are (APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). */
function zip(files: readonly [name: string, bytes: Buffer][]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, bytes] of files) {
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt32LE(crc32(bytes), 10)
    shared.writeUInt32LE(bytes.length, 14)
    shared.writeUInt32LE(bytes.length, 18)
    shared.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), bytes])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), shared, tail, Buffer.from(name)]))
    parts.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, list, end])
}

async function tar(files: readonly [name: string, bytes: Buffer][]): Promise<Buffer> {
  const archive = pack()
  for (const [name, bytes] of files) archive.entry({name}, bytes)
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function parquet(): Buffer {
  const filename = join(mkdtempSync(join(tmpdir(), 'newsparse-test-')), 'a.parquet')
  parquetWriteFile({
    filename,
    columnData: (['id', 'text', 'rubric'] as const).map((name) => ({name, data: rows.map((row) => row[name])}))
  })
  return readFileSync(filename)
}

const texts = (): [string, Buffer][] => rows.map(({id, text}) => [`kota/${id}.txt`, Buffer.from(text)])
/** What an archive holds beside texts, and no reader gives. */
export const rubbish: [string, Buffer][] = [
  ['__MACOSX/kota/._a0.txt', Buffer.from('x')],
  ['.hidden.txt', Buffer.from('x')],
  ['picture.png', Buffer.from([0x89, 0x50, 0, 0])]
]

/** Archives of rows, by the names they have. */
export const rowArchives = async (): Promise<Record<string, Buffer>> => ({
  'a.jsonl': Buffer.from(`${rows.map((row) => JSON.stringify(row)).join('\n')}\n`),
  'a.json': Buffer.from(JSON.stringify(rows, null, 2)),
  'a.csv': Buffer.from(`\uFEFF${csv()}`),
  'a.tsv': Buffer.from(
    `id\ttext\trubric\n${rows.map(({id, text, rubric}) => `${id}\t${text.replaceAll('\n', ' ')}\t${rubric}`).join('\n')}\n`
  ),
  'a.parquet': parquet(),
  'a.warc.wet': Buffer.from(
    wetRecord('warcinfo', '0', 'robots: classic') + rows.map(({id, text}) => wetRecord('conversion', id, text)).join('')
  ),
  'rows.zip': zip([['a.csv', Buffer.from(csv())]])
})

/** Archives of texts. */
export const fileArchives = async (): Promise<Record<string, Buffer>> => ({
  'a.zip': zip([...rubbish, ...texts()]),
  'a.tar': await tar([...rubbish, ...texts()])
})

export const gzipped = (archives: Readonly<Record<string, Buffer>>): Record<string, Buffer> =>
  Object.fromEntries(Object.entries(archives).map(([name, bytes]) => [`${name}.gz`, gzipSync(bytes)]))
