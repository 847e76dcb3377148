/** Articles of any shape, with lines of copy and of Markdown in them. */
import fc from 'fast-check'
import type {Article, Flow, ListItem, Metadata, Phrasing} from '../../src/article/types.ts'

/** What is special in Markdown, in HTML, in YAML or in copy, so that whatever is special meets whatever is special. */
const special = fc.constantFrom(
  ...[
    '-',
    '*',
    '_',
    '**',
    '#',
    '1.',
    '22)',
    '>',
    '`',
    '```',
    '[a]',
    '](b)',
    '[a]: b',
    '<i>',
    '</script>',
    '<!--',
    '&lt;'
  ],
  ...['&amp;amp;', '&', '"', "'", '|', '~~~', '---', '...', '%', ' ', '  ', '\n', '\r\n', '\\', ': ', ' #', '{', '@'],
  ...[
    'kata',
    'no',
    'null',
    '1:30',
    '0x1f',
    '2021-03-08',
    '--03-08',
    '~',
    '<<',
    '=',
    'é',
    '—',
    '😀',
    '\u00a0',
    '\u200b'
  ],
  ...['\u2028', '\ud800', '\0', '\u0085', '\t', 'Rp 1.000,-']
)
const line = fc.oneof(
  {weight: 3, arbitrary: fc.array(special, {maxLength: 6}).map((parts) => parts.join(''))},
  {weight: 1, arbitrary: fc.string({maxLength: 12})},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 12})},
  {weight: 2, arbitrary: fc.constantFrom('Air naik.', 'Pasar itu dibuka kembali pada Senin pagi.', '')}
)
const date = fc.constantFrom('2021-03-08', '--03-08', '1987-02-26', 'Senin')
const names = fc.array(line, {maxLength: 3})
const role = fc.constantFrom('reporter', 'source', 'initials', 'end mark')

const fields = <Fields extends object>(model: {[Key in keyof Fields]: fc.Arbitrary<Fields[Key]>}) =>
  fc.record(model, {requiredKeys: []})

const credit = fc
  .tuple(line, fields({names, role, date}))
  .map(([value, more]) => ({type: 'credit' as const, value, ...more}))
const dateline = fc
  .tuple(line, names, fields({outlet: line, date}))
  .map(([value, places, more]) => ({type: 'dateline' as const, value, places, ...more}))
const boilerplate = fc
  .tuple(line, fc.constantFrom('related', 'video', 'other'))
  .map(([value, reason]) => ({type: 'boilerplate' as const, reason, value}) as Phrasing & Flow)
const marker = line.map((value) => ({type: 'punctuation' as const, role: 'marker' as const, value}))

const phrasing: fc.Arbitrary<Phrasing> = fc.oneof(
  {weight: 5, arbitrary: line.map((value): Phrasing => ({type: 'text', value}))},
  {weight: 1, arbitrary: dateline},
  {weight: 1, arbitrary: credit},
  {weight: 1, arbitrary: boilerplate},
  {weight: 1, arbitrary: marker},
  {
    weight: 2,
    arbitrary: fc
      .tuple(line, line, fc.constantFrom('cited', 'told'), fields({date}))
      .map(([value, name, kind, more]) => ({type: 'sourceReference', value, name, kind, ...more}) as Phrasing)
  }
)
const content = fc.oneof(
  fc.array(phrasing, {maxLength: 4}),
  line.map((value): Phrasing[] => [{type: 'text', value}])
)
const number = fc.constantFrom('1.', '4)', '-5', '0.', '999999.', '1000000.', '•', '')
const item: fc.Arbitrary<ListItem> = fc.tuple(number, content).map(([value, children]) => ({
  type: 'listItem',
  children: [{type: 'punctuation', role: 'marker', value}, ...children]
}))

const flow: fc.Arbitrary<Flow> = fc.oneof(
  fc
    .tuple(fc.constantFrom('headline', 'deck', 'subheading', 'quote', 'paragraph'), content)
    .map(([type, children]): Flow => ({type, children})),
  fc.tuple(content, fc.boolean()).map(([children, lead]): Flow => ({type: 'paragraph', lead, children})),
  fc
    .tuple(fc.boolean(), fc.array(item, {maxLength: 3}))
    .map(([ordered, children]): Flow => ({type: 'list', ordered, children})),
  fc.array(line, {maxLength: 3}).map((rows): Flow => ({type: 'agate', value: rows.join('\n')})),
  fc.tuple(line, names).map(([value, people]): Flow => ({type: 'byline', value, names: people})),
  fc.tuple(fc.constantFrom('note', 'caption'), line).map(([type, value]): Flow => ({type, value})),
  dateline,
  credit,
  boilerplate
)

const known = fc.option(line, {nil: null})
const metadata: fc.Arbitrary<Metadata> = fc.record({
  id: known,
  language: fc.constantFrom('id', 'en', 'ms', 'no such code', null),
  outlet: known,
  published: fc.constantFrom('2021-03-08', '2021-03-08T05:06', '2021-03-08T05:06:07Z', '1987-02', null),
  encoding: fc.constant(null),
  doubts: fc.constant([])
})

/** With positions on some blocks, as the parser's trees have on all. */
const placed = fc.tuple(flow, fc.option(fc.nat({max: 99}))).map(([node, start]): Flow => {
  if (start === null) return node
  const point = {line: start + 1, column: 1, offset: start * 80}
  return {...node, position: {start: point, end: {...point, line: start + 3}}}
})

export const articles: fc.Arbitrary<Article> = fc
  .tuple(fc.array(placed, {maxLength: 8}), metadata)
  .map(([children, known]) => ({type: 'article', metadata: known, children}))
