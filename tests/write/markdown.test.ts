import fc from 'fast-check'
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import type {Article, Dateline, Flow, Metadata, Phrasing} from '../../src/article/types.ts'
import {newsRemark, toMarkdown, toMdast} from '../../src/write/markdown.ts'
import {markdownSettings} from '../../src/write/markdown-handlers.ts'
import {bare} from './markdown-bare.ts'

const unknown: Metadata = {id: null, language: null, outlet: null, published: null, encoding: null, doubts: []}

const story = (children: Flow[], metadata: Partial<Metadata> = {}): Article => ({
  type: 'article',
  metadata: {...unknown, ...metadata},
  children
})
const words = (value: string): Phrasing => ({type: 'text', value})
const paragraph = (...content: (string | Phrasing)[]): Flow => ({
  type: 'paragraph',
  children: content.map((one) => (typeof one === 'string' ? words(one) : one))
})
const subheading = (value: string): Flow => ({type: 'subheading', children: [words(value)]})
const item = (marker: string, value: string) => ({
  type: 'listItem' as const,
  children: [{type: 'punctuation' as const, role: 'marker' as const, value: marker}, words(value)]
})
const dateline = (fields: Partial<Dateline>): Dateline => ({
  type: 'dateline',
  value: 'AS PRINTED',
  places: [],
  ...fields
})

const body = (children: Flow[], metadata: Partial<Metadata> = {}) =>
  toMarkdown(story(children, metadata), {frontMatter: false})

const reader = unified().use(remarkParse).use(remarkFrontmatter).freeze()

const harbour: Article = story(
  [
    {type: 'note', value: 'Editors: adds quote in third paragraph'},
    {type: 'headline', children: [words('Pelabuhan #2 dibuka')]},
    {type: 'deck', children: [words('Kapal pertama tiba dari Makassar.')]},
    {type: 'byline', value: 'Oleh Sari Wening', names: ['Sari Wening']},
    paragraph(
      dateline({value: 'Kabarlaut.test, Bitung', outlet: 'Kabarlaut.test', places: ['Bitung']}),
      {type: 'punctuation', role: 'separator', value: ' - '},
      'Pelabuhan itu dibuka pada Senin. ',
      {
        type: 'sourceReference',
        kind: 'cited',
        name: 'Warta Teluk',
        date: '2021-03-08',
        verb: 'dilansir',
        value: 'Dilansir Warta Teluk, Senin (8/3/2021)'
      },
      ', biayanya Rp 1.000,- per ton.'
    ),
    {type: 'boilerplate', reason: 'related', value: 'Baca Juga: Dermaga lama', rule: 'id/read-also'},
    paragraph(
      {type: 'sourceReference', kind: 'told', name: 'Warta Teluk', value: 'Kepada Warta Teluk'},
      ', ia mengaku senang.'
    ),
    subheading('22. Tarif'),
    {type: 'list', ordered: true, children: [item('4.', 'Kapal kecil: 5_000'), item('5.', '- tanpa awak')]},
    {type: 'list', ordered: false, children: [item('•', '--'), item('•', 'AT&T')]},
    {type: 'quote', children: [words('> Laut itu ibu.')]},
    {type: 'agate', value: 'Bitung  2\n  ```\nTuna    *1*'},
    paragraph('Sampai jumpa. ', {type: 'credit', value: '(sw/*)', role: 'initials'}),
    {type: 'credit', value: 'Editor: Budi_Laut', names: ['Budi_Laut'], role: 'editor'}
  ],
  {id: 'kapal-7.txt', language: 'id', outlet: 'Kabarlaut.test', published: '2021-03-08', encoding: 'utf-8'}
)

const harbourMarkdown = `---
id: kapal-7.txt
headline: "Pelabuhan #2 dibuka"
language: id
outlet: Kabarlaut.test
published: "2021-03-08"
dateline:
  outlet: Kabarlaut.test
  places:
    - Bitung
bylines:
  - names:
      - Sari Wening
sources:
  - name: Warta Teluk
    date: "2021-03-08"
credits:
  - names:
      - Budi_Laut
    role: editor
---

# Pelabuhan #2 dibuka

*Kapal pertama tiba dari Makassar.*

*Oleh Sari Wening*

**Bitung (Kabarlaut.test)** — Pelabuhan itu dibuka pada Senin. Dilansir Warta Teluk, Senin (8/3/2021), biayanya Rp 1.000,- per ton.

Kepada Warta Teluk, ia mengaku senang.

## 22. Tarif

4. Kapal kecil: 5_000
5. \\- tanpa awak

- \\--
- AT&T

> \\> Laut itu ibu.

\`\`\`\`
Bitung  2
  \`\`\`
Tuna    *1*
\`\`\`\`

Sampai jumpa.

*Editors: adds quote in third paragraph*

*(sw/\\*)*

*Editor: Budi_Laut*
`

test('an article is written whole', () => {
  expect(toMarkdown(harbour)).toBe(harbourMarkdown)
})

test('without front matter nothing else changes', () => {
  const start = harbourMarkdown.indexOf('# Pelabuhan')
  expect(toMarkdown(harbour, {frontMatter: false})).toBe(harbourMarkdown.slice(start))
})

test('boilerplate that is kept stays in its place', () => {
  const kept = toMarkdown(harbour, {keep: ['related']})
  expect(kept).toContain('per ton.\n\nBaca Juga: Dermaga lama\n\nKepada Warta Teluk')
})

test('an empty article is an empty document', () => {
  expect(toMarkdown(story([]))).toBe('')
  expect(body([paragraph('')])).toBe('')
})

describe('the dateline stands in front of the lead', () => {
  const shown: [Partial<Dateline>, string | null, string][] = [
    [{outlet: 'Kabarlaut.test', places: ['Bitung']}, 'id', 'Bitung (Kabarlaut.test)'],
    [{outlet: 'Kabarlaut.test'}, 'id', 'Kabarlaut.test'],
    [{places: ['LONDON', 'NEW YORK']}, 'en', 'LONDON, NEW YORK'],
    [{places: ['BITUNG'], date: '--03-05', outlet: 'WARTA'}, 'en', 'BITUNG, 5 March (WARTA)'],
    [{places: ['BITUNG'], date: '2021-03-05', outlet: 'WARTA'}, 'id', 'BITUNG, 5 Maret 2021 (WARTA)'],
    [{places: ['BITUNG'], date: '2021-03-05'}, null, 'BITUNG, 2021-03-05'],
    [{places: ['BITUNG'], date: '2021-03-05'}, 'no such code', 'BITUNG, 2021-03-05'],
    [{}, 'id', 'AS PRINTED'],
    [{places: ['A*B', '_C']}, 'id', 'A*B, _C'],
    [{places: ['A *B', '_C']}, 'id', 'A \\*B, _C']
  ]
  test.each(shown)('%j in %s', (fields, language, expected) => {
    expect(body([paragraph(dateline(fields), 'Air naik.')], {language})).toBe(`**${expected}** — Air naik.\n`)
  })

  test('also when it was a line of its own', () => {
    const children = [
      dateline({places: ['Bitung']}),
      subheading('Pagi'),
      paragraph('Air naik.'),
      paragraph('Air turun.')
    ]
    expect(body(children)).toBe('## Pagi\n\n**Bitung** — Air naik.\n\nAir turun.\n')
  })

  test('and alone where no paragraph follows', () => {
    expect(body([paragraph('Air naik.'), dateline({places: ['Bitung']})])).toBe('Air naik.\n\n**Bitung**\n')
  })
})

/** Left: the copy. Right: its Markdown, where that differs. */
const lines: [string, string?][] = [
  ['22.', '22\\.'],
  ['22. Mei', '22\\. Mei'],
  ['Pada 22. Mei'],
  ['2022. ', '2022\\.'],
  ['22.5 persen'],
  ['1) Kapal', '1\\) Kapal'],
  ['AT&T'],
  ['R&B; jazz'],
  ['[Gambas'],
  ['[Gambas:Video 20detik]'],
  ['[1]: catatan kaki ini'],
  ['[1]: https://contoh.test', '\\[1]: https://contoh.test'],
  ['[peta](https://contoh.test)', '[peta]\\(https://contoh.test)'],
  ['f[x](dua kata)'],
  ['snake_case_name'],
  ['@nama_pengguna_'],
  ['_nama_', '\\_nama_'],
  ['*', '\\*'],
  ['(*)'],
  ['5 * 3 * 2'],
  ['*penting*', '\\*penting*'],
  ['**penting**', '\\*\\*penting**'],
  ['*) syarat berlaku'],
  ['***', '\\***'],
  ['____', '\\____'],
  ['Nama: ____ dan ____'],
  ['---', '\\---'],
  ['--'],
  ['~'],
  ['~2.000 orang'],
  ['~~~', '\\~~~'],
  ['<'],
  ['x < y > z'],
  ['<x>tebal', '\\<x>tebal'],
  ['<x b=c=d>', '\\<x b=c=d>'],
  ['<x b=c=d> kata'],
  ['<div id', '\\<div id'],
  ['5<b'],
  ['<https://contoh.test>', '\\<https://contoh.test>'],
  ['<3'],
  ['#1'],
  ['#tagar #lain'],
  ['# satu', '\\# satu'],
  ['+62 811'],
  ['+ satu', '\\+ satu'],
  ['- foo', '\\- foo'],
  ['-foo'],
  ['> kata', '\\> kata'],
  ['Rp 1.000,-'],
  ['https://contoh.test/a_b_c?d=e&f=g'],
  ['redaksi_@contoh.test'],
  ['C:\\data\\berkas'],
  ['\\*', '\\\\*'],
  ['satu `kata'],
  ['satu `kata`', 'satu \\`kata`'],
  ['===']
]

test.each(lines)('%s', (copy, written = copy) => {
  expect(body([paragraph(copy)])).toBe(`${written}\n`)
  expect(bare(reader.parse(`${written}\n`))).toEqual(['root', ['paragraph', ['text', copy.trim()]]])
})

test.each([['Tentang C#'], ['Pulau #', 'Pulau \\#'], ['#', '\\#'], ['# satu'], ['22. Tarif'], ['- satu'], ['---']])(
  'as a headline: %s',
  (copy, written = copy) => {
    expect(body([{type: 'headline', children: [words(copy)]}])).toBe(`# ${written}\n`)
  }
)

describe('front matter', () => {
  const value = fc.oneof(
    fc.string({minLength: 1}),
    fc.constantFrom(
      'no',
      'y',
      '---',
      '~',
      '2021-03-08',
      '1:30',
      '0x1f',
      'a: b',
      '- a',
      '# a',
      '"',
      "'",
      '{',
      '&a',
      '*a',
      'null',
      '<<',
      '='
    )
  )

  test('is read back as it was, with no fence in it', () => {
    fc.assert(
      fc.property(value, value, fc.array(value, {minLength: 1, maxLength: 3}), (id, outlet, places) => {
        const root = reader.parse(toMarkdown(story([dateline({places}), paragraph('Air.')], {id, outlet})))
        const [front, ...rest] = root.children
        expect(front?.type === 'yaml' && parseYaml(front.value)).toEqual({id, outlet, dateline: {places}})
        expect(rest).toHaveLength(1)
      }),
      {numRuns: 200}
    )
  })

  test('is never mistaken for the story, nor the story for it', () => {
    const fences = [paragraph('---'), paragraph('judul: x'), paragraph('---')]
    expect(body(fences)).toBe('\\---\n\njudul: x\n\n\\---\n')
    const root = reader.parse(toMarkdown(story(fences, {id: 'a'})))
    expect(root.children.map(({type}) => type)).toEqual(['yaml', 'paragraph', 'paragraph', 'paragraph'])
  })
})

/** Articles of any shape, with lines of copy and of Markdown in them. */
const copy = fc.array(
  fc.constantFrom(
    '-',
    '*',
    '_',
    '#',
    '1.',
    '>',
    '`',
    '[a]',
    '(b)',
    '<i>',
    '&lt;',
    '|',
    '~~~',
    '---',
    ' ',
    ' ',
    'kata',
    '\\'
  ),
  {maxLength: 6}
)
const line = copy.map((parts) => parts.join('').trim())
const flow: fc.Arbitrary<Flow> = fc.oneof(
  line.map((value) => paragraph(value)),
  line.map((value) => paragraph(dateline({places: ['Bitung'], outlet: value}), value)),
  line.map(subheading),
  line.map((value): Flow => ({type: 'headline', children: [words(value)]})),
  line.map((value): Flow => ({type: 'deck', children: [words(value)]})),
  line.map((value): Flow => ({type: 'quote', children: [words(value)]})),
  line.map((value): Flow => ({type: 'credit', value})),
  fc.array(line, {minLength: 1, maxLength: 3}).map((rows): Flow => ({type: 'agate', value: `x${rows.join('\n')}x`})),
  fc
    .tuple(fc.boolean(), fc.array(line, {minLength: 1, maxLength: 3}))
    .map(([ordered, values]): Flow => ({type: 'list', ordered, children: values.map((one) => item('1.', one))}))
)

test('any article is read back with its text and structure', () => {
  fc.assert(
    fc.property(fc.array(flow, {maxLength: 8}), fc.boolean(), (children, frontMatter) => {
      const article = story(children, {id: 'a'})
      expect(bare(reader.parse(toMarkdown(article, {frontMatter})))).toEqual(bare(toMdast(article, {frontMatter})))
    }),
    {numRuns: 800}
  )
})

test('the plugin tells a remark-stringify after it how to write', () => {
  const processor = unified().use(newsRemark).use(remarkStringify)
  const root = processor.runSync(harbour) as Root
  expect(processor.stringify(root)).toContain('4. Kapal kecil: 5_000')
  expect(processor.stringify(root)).toMatch(/^---\nid: kapal-7\.txt\n/)
})

test('what news does not have is left to remark-stringify', () => {
  const link = {type: 'link' as const, url: 'https://contoh.test', children: [{type: 'text' as const, value: 'peta'}]}
  const root: Root = {
    type: 'root',
    children: [
      {type: 'heading', depth: 2, children: [{type: 'text', value: 'Lihat '}, link]},
      {type: 'paragraph', children: [{type: 'text', value: '# Lihat\nLagi '}, link]},
      {
        type: 'paragraph',
        children: [
          {type: 'text', value: 'a'},
          {type: 'strong', children: [{type: 'text', value: '(b)'}]},
          {type: 'text', value: 'c'}
        ]
      },
      {type: 'paragraph', children: [{type: 'text', value: ' # '}]}
    ]
  }
  const written = unified().use(remarkStringify, markdownSettings).stringify(root)
  expect(bare(reader.parse(written))).toEqual(bare(root))
})

test.each([
  '*a ',
  'a_b* ',
  '`a',
  '<a b="',
  '<!--',
  '[a](b',
  '](a "',
  '\\*',
  '&amp;',
  'a**b*',
  '- ',
  "<a x='<a y=\"' z='\" w='"
])('a line of nothing but %s takes no more than linear time', (unit) => {
  const written = (length: number) => {
    const article = story([
      dateline({places: ['A*']}),
      paragraph(unit.repeat(length / unit.length)),
      paragraph(unit.repeat(length / unit.length))
    ])
    const start = process.cpuUsage()
    toMarkdown(article, {frontMatter: false})
    return process.cpuUsage(start).user / 1000
  }
  written(10_000)
  // Quadratic work would take minutes here.
  expect(written(150_000)).toBeLessThan(5_000)
})

test('a line with very many signs is still read back', () => {
  const many = '*kata* dan `kode` dan <x>, [a](b), __c__ '.repeat(80).trim()
  const expected = [
    'root',
    ['paragraph', ['strong', ['text', 'Bitung']], ['text', ` — ${many}`]],
    ['paragraph', ['text', many]]
  ]
  const written = body([paragraph(dateline({places: ['Bitung']}), many), paragraph(many)])
  expect(bare(reader.parse(written))).toEqual(expected)
})
