/** Files as people have them: tables without the usual names, JSON of any shape, mark-up, spreadsheets, and what is said of others. */
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {zipOf} from '../archive/zip-of.ts'
import {folderWith} from './command.ts'

const copy = 'PALANGSARI, CONTOHPOS.COM - Wali kota menutup pasar lama itu pada Senin pagi, kata para pedagang.'
const english = 'LARKFIELD, Ohio (AP) - The ferry that links the two halves of the town will not run.'

const fields = ['--to', 'jsonl', '--no-config', '--field', 'id,headline.text,published,outletId,text']

async function convert(files: Record<string, string | Uint8Array>, words: readonly string[]) {
  const result = await folderWith(files).newsparse([...words, ...fields])
  const records = result.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return {...result, records, texts: records.map((record) => record.text)}
}

describe('tables', () => {
  it.each([
    [';', 'a.csv'],
    ['|', 'a.csv'],
    ['\t', 'a.csv'],
    [',', 'a.tsv'],
    [';', 'a.txt.csv']
  ])('set apart by %j are read, whatever %s promises', async (delimiter, name) => {
    const rows = [
      ['judul', 'isi', 'tanggal'],
      ['"Pasar"', `"${copy} ""Ya, benar""; katanya."`, '"10/06/2025"']
    ]
    const table = rows.map((row) => row.join(delimiter)).join('\n')
    const {records, stderr, code} = await convert({[name]: table}, [name])
    expect({code, records}).toMatchObject({code: 0, records: [{'headline.text': 'Pasar', published: '2025-06-10'}]})
    expect(records[0].text).toContain('"Ya, benar"; katanya.')
    expect(stderr).toContain('to choose another use --delimiter')
  })

  it('say in their first line what sets them apart', async () => {
    const {texts} = await convert({'a.csv': `sep=;\r\nid;text\r\n1;${english}\r\n`}, ['a.csv'])
    expect(texts).toEqual(['The ferry that links the two halves of the town will not run.'])
  })

  it('of tabs may have cells in quotes that run over lines', async () => {
    const {texts} = await convert(
      {'a.tsv': `id\ttext\n1\t"First, it rained.\n\nThen ""it"" stopped."\n2\t"Third."\n`},
      ['a.tsv']
    )
    expect(texts).toEqual(['First, it rained.\n\nThen "it" stopped.', 'Third.'])
  })

  it('are read as --delimiter says', async () => {
    const {texts} = await convert({'a.csv': `id~text\n1~${english}\n`}, ['a.csv', '--delimiter', '~'])
    expect(texts).toHaveLength(1)
    expect((await convert({'a.csv': 'a\n'}, ['a.csv', '--delimiter', 'ab'])).code).toBe(64)
  })

  it.each(['isi', 'Konten', 'articleBody', 'Article_Text', 'maintext', 'contenido', 'Isi Berita', 'texto', 'Inhalt'])(
    'give the text of the column %s',
    async (name) => {
      const {records, stderr} = await convert({'a.csv': `no,${name},penulis\n1,"${english}",Rudi\n`}, ['a.csv'])
      expect(records[0].text).toContain('The ferry')
      expect(stderr).toMatch(new RegExp(`^a\\.csv: note: took the text from "${name}"`))
    }
  )

  it('give the longest column where none is called a text', async () => {
    const long = `${english} It is old. `.repeat(3)
    const {records, stderr} = await convert({'a.csv': `x1,x2\nFerry,"${long}"\nBridge,"${long}"\n`}, ['a.csv'])
    expect(records[0].text).toContain('It is old.')
    expect(stderr).toContain('"x2"')
  })

  it('carry what nobody named, even where it was read', async () => {
    const {newsparse} = folderWith({'a.csv': `judul,isi,url\nPasar,"${copy}",https://bola.kompas.com/read/1\n`})
    const record = JSON.parse((await newsparse(['a.csv', '--to', 'jsonl'])).stdout)
    expect(record).toMatchObject({outletId: 'kompas', meta: {judul: 'Pasar', url: 'https://bola.kompas.com/read/1'}})
  })

  it.each([
    ['https://www.antaranews.com/berita/1', 'antara'],
    ['https://jabar.tribunnews.com/a', 'tribunnews'],
    ['http://nasional.kontan.co.id/x?y', 'kontan'],
    ['https://harborsun.example/1', null]
  ])('tell the outlet by the host of %s', async (url, outletId) => {
    const {records} = await convert({'a.csv': `text,link\n"Wali kota menutup pasar lama itu pada Senin.",${url}\n`}, [
      'a.csv'
    ])
    expect(records[0].outletId).toBe(outletId)
  })

  it('say once that no column is a text, and which there are', async () => {
    const {code, stderr, stdout} = await convert({'a.csv': 'x,y\n1,2\n3,4\n5,6\n7,8\n'}, ['a.csv'])
    expect(code).toBe(2)
    expect(stdout.trim().split('\n')).toHaveLength(4)
    expect(stderr.match(/no text column/g)).toHaveLength(2)
    expect(stderr).toContain('it has "x", "y"; name it with --text-key')
    expect(stderr).toContain('… and 3 more like it')
  })
})

describe('a key that was named', () => {
  it('is found whatever its case', async () => {
    const {texts} = await convert({'a.csv': `Title,Content\nFerry,"${english}"\n`}, ['a.csv', '--text-key', 'content'])
    expect(texts).toHaveLength(1)
  })

  it.each(['a.csv', 'a.jsonl', 'a.json'])('and is not in %s ends the run before anything is written', async (name) => {
    const row = JSON.stringify({Title: 'Ferry', Content: english})
    const content =
      name === 'a.csv' ? `Title,Content\nFerry,"${english}"\n` : name === 'a.json' ? `[${row}]` : `${row}\n${row}\n`
    const {code, stdout, stderr} = await folderWith({[name]: content}).newsparse([
      name,
      '--text-key',
      'contnet',
      '--to',
      'jsonl'
    ])
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toBe(
      `${name}: error: there is no "contnet" (--text-key) in it: it has "Title", "Content". Did you mean "Content"?\n`
    )
  })
})

describe('messages of one kind', () => {
  it('are counted by kind at the end where a progress line is shown', async () => {
    const doubtful = 'Jakarta (32/13) - Pasar itu dibuka kembali pada pagi hari.\n'
    const {shell} = folderWith(Object.fromEntries(Array.from({length: 12}, (_, at) => [`in/${at + 10}.txt`, doubtful])))
    const run = `"$node" "$newsparse" in -o out.jsonl --no-color`
    const {stdout} = await shell(`script -qec '${run}' /dev/null < /dev/null`)
    const lines = stdout.split(/\r?\n/u).filter((one) => one.includes('doubt:'))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(
      /newsparse: doubt: 12 × This date does not exist: \(32\/13\); first in in\/10\.txt:1:1 \(/u
    )
  })

  const table = `text,d\n${'"Pasar itu dibuka lagi.",Halaman 1\n'.repeat(50)}`

  it('are said once, or three times, and then counted', async () => {
    const {stderr, code} = await convert({'a.csv': table}, ['a.csv', '--date-key', 'd'])
    expect(code).toBe(0)
    expect(stderr.trim().split('\n')).toHaveLength(2)
    expect(stderr).toContain('newsparse: doubt: … and 49 more like it: "Halaman 1" is not read as a date')
    const broken = await convert({'a.jsonl': 'x\n'.repeat(2000)}, ['a.jsonl'])
    expect(broken.stderr.trim().split('\n')).toHaveLength(4)
    expect(broken.stderr).toContain('… and 1,997 more like it')
  })

  it('are all said with --verbose', async () => {
    const {stderr} = await convert({'a.csv': table}, ['a.csv', '--date-key', 'd', '--verbose'])
    expect(stderr.match(/not read as a date/g)).toHaveLength(50)
  })
})

describe('JSON', () => {
  const row = {body: english}
  it.each([
    ['one object', {headline: 'Ferry', ...row}, ['a.json']],
    ['an object by ids', {a1: row, a2: row}, ['a1', 'a2']],
    ['an object by one id', {a1: row}, ['a1']],
    ['rows under a key', {status: 'ok', articles: [row, row]}, [null, null]],
    ['rows deeper inside', {data: {items: [{...row, id: 7}]}, meta: {count: 1}}, [7]],
    ['columns', {body: {0: english, 1: english}, title: {0: 'A', 1: 'B'}}, ['0', '1']],
    ['columns as lists', {body: [english, english], title: ['A', 'B']}, [null, null]],
    ['split columns', {columns: ['id', 'body'], index: [0], data: [['x', english]]}, ['x']],
    ['an article inside', {article: row}, ['a.json']],
    [
      'hits of a search',
      {hits: {hits: [{_id: 'x', _source: {body: `${english} It is old. It is slow. It is small.`}}]}},
      ['x']
    ],
    ['a list of one', [row], ['a.json']],
    ['paragraphs', {content: [english, 'It is old.']}, ['a.json']]
  ])('that is %s gives its articles', async (_what, value, ids) => {
    for (const content of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
      const {code, records} = await convert({'a.json': content}, ['a.json'])
      expect(code).toBe(0)
      expect(records.map(({id}) => id)).toEqual(ids)
      for (const {text} of records) expect(text).toContain('The ferry that links')
    }
  })

  it('is read where --rows and a key with dots say', async () => {
    const value = {a: [{x: {y: 'One ferry.'}}], b: [{x: {y: 'Two ferries.'}, z: 1}]}
    const {newsparse} = folderWith({'a.json': JSON.stringify(value)})
    const {stdout} = await newsparse([
      'a.json',
      '--rows',
      '/b',
      '--text-key',
      'x.y',
      '--to',
      'jsonl',
      '--field',
      'text,meta'
    ])
    expect(JSON.parse(stdout)).toEqual({text: 'Two ferries.', meta: {z: 1}})
    const wrong = await newsparse(['a.json', '--rows', '/c', '--to', 'jsonl'])
    expect(wrong.code).toBe(2)
    expect(wrong.stderr).toContain('there is nothing at /c (--rows)')
  })

  it('says where rows may be when that is not plain', async () => {
    const {code, stderr} = await convert({'a.json': JSON.stringify({a: [row], b: [row]})}, ['a.json'])
    expect(code).toBe(2)
    expect(stderr).toContain('rows with texts are at /a and /b: say with --rows which are meant')
  })

  it('nested without an end is told', async () => {
    for (const content of ['{"a":'.repeat(200_000), '['.repeat(200_000), `{"articles":[${'['.repeat(100_000)}`]) {
      const {code, stderr} = await convert({'a.json': content}, ['a.json'])
      expect(code).toBe(2)
      expect(stderr).not.toMatch(/at .*\.js:|should not/)
    }
  })
})

describe('folders and archives', () => {
  it('give JSON, stories, pages and files without an ending, and count what they pass over', async () => {
    const files = {
      'in/a.json': JSON.stringify({text: english}),
      'in/b.story': english,
      'in/c.html': `<html><body><p>${english}</p></body></html>`,
      'in/wsj_0001': english,
      'in/ap88.17': english,
      'in/x.png': Buffer.from('\x89PNG', 'latin1'),
      'in/README': 'About this collection of texts.',
      'in/out.json': JSON.stringify({schemaVersion: 1, id: 'a'}, null, 2)
    }
    const {records, stderr, code} = await convert(files, ['in'])
    expect(code).toBe(0)
    expect(records.map(({id}) => id)).toEqual(['a.json', 'ap88.17', 'b.story', 'c.html', 'wsj_0001'])
    expect(stderr).toContain('in: note: 3 files are skipped (')
  })

  it('give members without an ending, and say what is in none of them', async () => {
    const text = Buffer.from(english)
    const whole = zipOf({'tree/wsj_0001': text, 'tree/a.png': Buffer.from('\x89PNG', 'latin1')})
    const {records, stderr} = await convert({'a.zip': whole}, ['a.zip'])
    expect(records.map(({id}) => id)).toEqual(['tree/wsj_0001'])
    expect(stderr).toContain('1 file is skipped (.png 1)')
    const none = await convert({'a.zip': zipOf({'a.png': Buffer.from('\x89PNG', 'latin1')})}, ['a.zip'])
    expect(none.code).toBe(2)
    expect(none.stderr).toContain('it has no text')
  })
})

describe('mark-up', () => {
  const body = `<p>${english}</p>\n<p>It is <b>old</b> &amp; slow,<br>its owner said.</p>`
  const wanted = 'The ferry that links the two halves of the town will not run.\n\nIt is old & slow,'

  it.each([
    ['a.csv', `title,content\nFerry,"${body}"\n`],
    ['a.jsonl', `${JSON.stringify({text: body})}\n`],
    ['a.txt', body],
    [
      'a.html',
      `<!doctype html><html><head><title>Ferry</title><script>no()</script></head><body><nav>Home</nav><article>${body}</article><footer>no</footer></body></html>`
    ],
    [
      'a.sgm',
      `<DOC>\n<DOCNO> AP1 </DOCNO>\n<HEAD>Ferry</HEAD>\n<TEXT>\n${body.toUpperCase().replaceAll(/>[^<]+</g, (text) => text)}\n</TEXT>\n</DOC>\n`
    ],
    [
      'rss.xml',
      `<?xml version="1.0"?><rss version="2.0"><channel><title>No</title><item><title>Ferry</title><content:encoded><![CDATA[${body}]]></content:encoded></item></channel></rss>`
    ],
    [
      'atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>No</title><entry><title>Ferry</title><content type="html">${body.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</content></entry></feed>`
    ]
  ])('in %s is turned into lines', async (name, content) => {
    const {newsparse} = folderWith({[name]: content})
    const {stdout, code} = await newsparse([name, '--to', 'jsonl', '--field', 'text,markup', '--no-config'])
    const record = JSON.parse(stdout)
    expect(code).toBe(0)
    expect(record.markup).toBe('html')
    expect(record.text.toLowerCase().startsWith(name === 'a.sgm' ? 'the ferry' : wanted.toLowerCase())).toBe(true)
    expect(record.text).not.toMatch(/<|&amp;|Home|no\(\)/)
  })

  it('is seen through where it stands in copy that has lines of its own', async () => {
    const text =
      '<strong>HARBOUR CITY:</strong> The bridge is closed.<br />\n<br />\nBuses run instead.<br />\n<div><iframe></iframe></div>\nIt opens in May.<br />\n'
    const {newsparse} = folderWith({'a.txt': text})
    const {stdout} = await newsparse(['a.txt', '-t', 'json'])
    const {markup, sections} = JSON.parse(stdout)
    expect(markup).toBeUndefined()
    expect(JSON.stringify(sections)).not.toContain('<')
  })

  it('stays with --markup keep, and goes from anything with strip', async () => {
    const {newsparse} = folderWith({'a.txt': body, 'b.txt': 'A lone <b>word</b> here.'})
    expect((await newsparse(['a.txt', '--markup', 'keep', '-t', 'jsonl', '--field', 'markup'])).stdout).toBe(
      '{"markup":null}\n'
    )
    expect((await newsparse(['b.txt', '--markup', 'strip', '-t', 'text'])).stdout).toBe('A lone word here.\n')
    expect((await newsparse(['a.txt', '--markup', 'some'])).code).toBe(64)
  })

  it('stays where positions are asked for, which are those of the text that was given', async () => {
    const {newsparse} = folderWith({'a.jsonl': `${JSON.stringify({id: 1, text: body})}\n`})
    const {stdout} = await newsparse(['a.jsonl', '-t', 'jsonl', '--positions'])
    const {markup, sections} = JSON.parse(stdout)
    expect(markup).toBeUndefined()
    const {text, position} = sections[0].blocks[0]
    expect(body.slice(position.start.offset, position.end.offset)).toContain(text.split(' ')[0])
    const strip = await newsparse(['a.jsonl', '-t', 'jsonl', '--positions', '--markup', 'auto', '--field', 'markup'])
    expect(strip.stdout).toBe('{"markup":"html"}\n')
  })

  it('comes back byte for byte from a lossless record', async () => {
    const {shell} = folderWith({'a.txt': body})
    expect((await shell('"$node" "$newsparse" a.txt --lossless -t json | "$node" "$newsparse" restore')).stdout).toBe(
      body
    )
  })

  it('gives each document of a collection, with its fields', async () => {
    const doc = (number: number) =>
      `<DOC id="NYT_${number}" type="story">\n<HEADLINE>\nFerry ${number}\n</HEADLINE>\n<DATELINE>\nLARKFIELD, Ohio (AP)\n</DATELINE>\n<TEXT>\n<P>\nThe ferry will not run, its owner said.\n<P>\nIt is old.\n</TEXT>\n</DOC>\n`
    const {records} = await convert({'a.sgml': doc(1) + doc(2)}, ['a.sgml'])
    expect(records.map(({id}) => id)).toEqual(['NYT_1', 'NYT_2'])
    expect(records[0]).toMatchObject({'headline.text': 'Ferry 1'})
    expect(records[0].text).toContain('The ferry will not run, its owner said.\n\nIt is old.')
  })

  it('keeps the lines of copy that has no elements in it', async () => {
    const trec = `<DOC>\n<DOCNO> AP1 </DOCNO>\n<TEXT>\n   The ferry that links the two halves of the town will\nnot run, its owner said on Monday morning in the town.\n   It is old and slow, and nobody wants to pay for it, the\nowner of the ferry said to the mayor of the town then.\n</TEXT>\n</DOC>\n`
    const blog = `<?xml version="1.0"?><rss><channel><item><title>Ferry</title><content:encoded><![CDATA[The ferry will not run.\n\nIt is old, its owner said.]]></content:encoded></item></channel></rss>`
    expect((await convert({'a.sgm': trec}, ['a.sgm'])).texts[0]).toContain('in the town.\n\nIt is old and slow')
    expect((await convert({'a.xml': blog}, ['a.xml'])).texts).toEqual([
      'The ferry will not run.\n\nIt is old, its owner said.'
    ])
  })

  it('that is hostile ends in a message', async () => {
    const entities = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><rss><channel><item><title>T</title><description>&b;&b; The ferry will not run.</description></item></channel></rss>`
    const grown = await convert({'a.xml': entities}, ['a.xml'])
    expect(grown.code).toBe(0)
    expect(grown.stdout.length).toBeLessThan(400)
    for (const name of ['a.html', 'a.txt']) {
      const {code, stderr} = await convert({[name]: `<html>${'<div>'.repeat(1_000_000)}</div>`}, [name])
      expect(code).toBe(2)
      expect(stderr).toContain('nested more than 2000 levels deep')
    }
  })
})

const xml = (content: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${content}`)

/** A workbook as Excel writes it: shared texts, a formula with its value, a day by its style. */
const workbook = (rows: string, shared: readonly string[]) =>
  zipOf({
    '[Content_Types].xml': xml('<Types/>'),
    'xl/workbook.xml': xml(
      '<workbook xmlns:r="r"><sheets><sheet name="Info" sheetId="1" r:id="rId1"/><sheet name="Berita" sheetId="2" r:id="rId2"/></sheets></workbook>'
    ),
    'xl/_rels/workbook.xml.rels': xml(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>'
    ),
    'xl/styles.xml': xml('<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'),
    'xl/sharedStrings.xml': xml(`<sst>${shared.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`),
    'xl/worksheets/sheet1.xml': xml('<worksheet><sheetData/></worksheet>'),
    'xl/worksheets/sheet2.xml': xml(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)
  })

const sheet = workbook(
  `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>tanggal</t></is></c><c r="D1" t="s"><v>2</v></c></row>
   <row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" t="s"><v>4</v></c><c r="C2" s="1"><v>45818</v></c><c r="D2"><f>1+1</f><v>2</v></c></row>`,
  ['judul', 'isi', 'jumlah', 'Pasar &amp; Kios', copy]
)

describe('spreadsheets', () => {
  it('of Excel give the rows of the first sheet that has some', async () => {
    for (const name of ['a.xlsx', 'a.zip', 'a']) {
      const {newsparse} = folderWith({[name]: sheet})
      const {stdout, stderr} = await newsparse([name, '--to', 'jsonl', '--field', 'headline.text,published,text,meta'])
      expect(JSON.parse(stdout)).toMatchObject({
        'headline.text': 'Pasar & Kios',
        published: '2025-06-10',
        text: 'Wali kota menutup pasar lama itu pada Senin pagi, kata para pedagang.',
        meta: {jumlah: 2}
      })
      expect(stderr).toContain('sheet "Berita" of 2 is read')
    }
  })

  it('give the sheet that was named, or say which there are', async () => {
    expect((await convert({'a.xlsx': sheet}, ['a.xlsx', '--sheet', 'berita'])).records).toHaveLength(1)
    expect((await convert({'a.xlsx': sheet}, ['a.xlsx', '--sheet', '2'])).records).toHaveLength(1)
    const {code, stderr} = await convert({'a.xlsx': sheet}, ['a.xlsx', '--sheet', 'Data'])
    expect(code).toBe(2)
    expect(stderr).toContain('there is no sheet "Data" in it: it has "Info", "Berita"')
  })

  it('of LibreOffice give theirs', async () => {
    const cell = (text: string) =>
      `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`
    const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="S"><table:table-row>${cell('isi')}${cell('tanggal')}<table:table-cell table:number-columns-repeated="16382"/></table:table-row><table:table-row>${cell(copy)}<table:table-cell office:value-type="date" office:date-value="2025-06-10"><text:p>10/06/25</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`
    const file = zipOf(
      {mimetype: Buffer.from('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': xml(content)},
      true
    )
    const {records} = await convert({'a.ods': file}, ['a.ods'])
    expect(records).toHaveLength(1)
    expect(records[0].published).toBe('2025-06-10')
  })

  it('that unpack to more than memory may hold end in a message', async () => {
    const bomb = workbook('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', ['a'.repeat(200_000_000)])
    const {code, stderr} = await convert({'a.xlsx': bomb}, ['a.xlsx', '--max-bytes', '1M'])
    expect(code).toBe(2)
    expect(stderr).toContain('raise --max-bytes')
  })
})

const lexis = (count: number) =>
  `Download Request: Current Document: 1\n\n${Array.from(
    {length: count},
    (_, at) =>
      `${at + 1} of ${count} DOCUMENTS\n\nHarbor News\n\nNovember 19, 2019 Tuesday\n\nFerry number ${at + 1} will not run\n\nThe ferry that links the two halves of the town will not run this winter, its owner said.\n\n`
  ).join('')}`

describe('many stories in one file', () => {
  const ruled = (ruler: string) =>
    [
      'LARKFIELD, Ohio (AP) - The ferry will not run this winter.',
      'PORTVALE, Ohio (AP) - The bridge is shut for the winter.'
    ].join(ruler)

  it.each([
    ['LexisNexis', lexis(3), 3],
    [
      'Factiva',
      `Ferry will not run\n\nThe ferry is old.\n\nDocument LBA0000020191119efbj003bq\n\nBridge is shut\n\nThe bridge is old.\n\nDocument LBA0000020191119efbj003br\n`,
      2
    ],
    [
      'a mailbox',
      `From a@b.example Tue Nov 19 10:00:00 2019\nThe ferry is old.\n\nFrom a@b.example Tue Nov 19 11:00:00 2019\nThe bridge is old.\n`,
      2
    ],
    ['rulers', ruled('\n\n========\n\n'), 2],
    ['form feeds', ruled('\n\f\n'), 2],
    ['rulers inside one story', `${english}\n\n*****\n\nIt is old and it is slow, its owner said.\n`, 1],
    ['a count that is none', `${english}\n\n1 of 3\n\nIt is old.\n\n7 of 9\n\nIt is slow.\n`, 1]
  ])('as %s has them are split where that is sure', async (_what, text, count) => {
    const {records, code} = await convert({'a.txt': text}, ['a.txt'])
    expect(code).toBe(0)
    expect(records.map(({id}) => id)).toEqual(
      count === 1 ? ['a.txt'] : Array.from({length: count}, (_, at) => `a.txt#${at + 1}`)
    )
    for (const record of records) expect(record['headline.text'] ?? '').not.toMatch(/Download|DOCUMENTS/)
  })

  it('keep the lines of their file', async () => {
    const {newsparse} = folderWith({'a.txt': ruled('\n\n=====\n\n')})
    const {stdout} = await newsparse(['a.txt', '--to', 'jsonl', '--positions', '--field', 'dateline'])
    const [, second] = stdout
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one).dateline.position.start)
    expect(second).toEqual({line: 5, column: 1, offset: 67})
  })

  it('are split as --split says, and go into an array or a folder', async () => {
    const {newsparse, path} = folderWith({'a.txt': lexis(2)})
    expect(JSON.parse((await newsparse(['a.txt', '--to', 'json', '--field', 'id'])).stdout)).toHaveLength(2)
    expect((await newsparse(['a.txt', '-o', 'out/', '--to', 'text'])).code).toBe(0)
    expect(readdirSync(join(path, 'out'))).toHaveLength(2)
    expect((await newsparse(['a.txt', '--split', 'none', '-t', 'jsonl', '--field', 'id'])).stdout).toBe(
      '{"id":"a.txt"}\n'
    )
    const own = await newsparse(['a.txt', '--split', '^Ferry', '-t', 'jsonl', '--field', 'id'])
    expect(own.stdout.trim().split('\n')).toHaveLength(3)
    expect((await newsparse(['a.txt', '--split', '('])).code).toBe(64)
  })
})

describe('files that are no copy', () => {
  it.each([
    ['a.pdf', '%PDF-1.4\nwords', 'a PDF'],
    ['a.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old Office'],
    ['a.xls', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old Excel'],
    ['a.png', '\x89PNG\r\n\x1a\n', 'an image'],
    ['a.jpg', '\xff\xd8\xff\xe0', 'an image']
  ])('such as %s are named', async (name, bytes, what) => {
    const {code, stdout, stderr} = await convert({[name]: Buffer.from(bytes, 'latin1')}, [name])
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(what)
  })

  it('such as a Word document, which is a zip, are named', async () => {
    const {code, stderr} = await convert({'a.docx': zipOf({'word/document.xml': xml('<w:t>words</w:t>')})}, ['a.docx'])
    expect(code).toBe(2)
    expect(stderr).toContain('a Word document')
  })
})
