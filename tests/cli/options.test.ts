import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import manifest from '../../package.json' with {type: 'json'}
import {allFormats} from '../../src/batch/table-formats.ts'
import {commandRows} from '../../src/cli/commands.ts'
import {isFor, optionRows} from '../../src/cli/options.ts'
import {folderWith, line, story} from './command.ts'

const knownFormats = allFormats.map(({name}) => name).join(', ')

describe('wrong usage', () => {
  it.each([
    [['a.txt', '--too', 'json'], 'unknown option \'--too\'. Did you mean "--to"?'],
    [['a.txt', '-to', 'json'], 'unknown option "-to". Did you mean "--to"?'],
    [['a.txt', '-from=text'], 'unknown option "-from=text". Did you mean "--from=text"?'],
    [['a.txt', '--to', 'jsn'], `unknown format "jsn". Did you mean "json"? Known: ${knownFormats}.`],
    [['a.txt', '--to', 'pdf'], 'unknown format "pdf". Known:'],
    [
      ['a.txt', '--from', 'jsnl'],
      'unknown input format "jsnl". Did you mean "jsonl"? Known: text, jsonl, json, csv, tsv, parquet, xlsx, ods, html, xml, sgml, zip, tar, wet, iptc7901, anpa1312, zczc, nitf, newsml, ninjs.'
    ],
    [
      ['a.txt', '--from', 'constructor'],
      'unknown input format "constructor". Known: text, jsonl, json, csv, tsv, parquet, xlsx, ods, html, xml, sgml, zip, tar, wet, iptc7901, anpa1312, zczc, nitf, newsml, ninjs.'
    ],
    [['a.txt', '--keep', 'related,vidoe'], 'unknown reason "vidoe". Did you mean "video"? Known: all, advertisement,'],
    [['a.txt', '--field', 'dateline.place'], 'unknown field "dateline.place". Did you mean "dateline.places"?'],
    [
      ['a.txt', '--field', 'id', '--to', 'html'],
      '--field is for records: use it with --to json or --to jsonl, not html.'
    ],
    [
      ['a.txt', '--pack', 'liputan'],
      'no pack is called "liputan", and there is no such file. Did you mean "liputan6"? "newsparse rules" lists the packs. Try'
    ],
    [
      ['a.txt', '--disable', 'common/advertisment'],
      'no rule has the id "common/advertisment". Did you mean "common/advertisement"?'
    ],
    [['a.txt', '--language', 'xx'], 'unknown language "xx". Known: id, ms, en'],
    [['a.txt', '--outlet', 'Nowhere'], 'no pack is for the outlet "Nowhere".'],
    [
      ['a.txt', '--reference-date', '2022-02-30'],
      '--reference-date must be a day such as 2022-10-22, not "2022-02-30".'
    ],
    [['a.txt', '--encoding', 'utf-9'], 'Unknown encoding "utf-9".'],
    [['schema', '--to', 'json'], '--to is not for "newsparse schema", but for "newsparse", '],
    [['learn', 'a.txt', '--field', 'headline'], '--field is not for "newsparse learn", but for "newsparse", '],
    [['doctor', 'a.txt', '--positions'], '--positions is not for "newsparse doctor", but for "newsparse", '],
    [['doctor', 'a.txt', '--positions-in', 'bytes'], '--positions-in is not for "newsparse doctor"'],
    [['filter', '--config', 'a.yaml'], '--config is not for "newsparse filter", but for "newsparse", '],
    [['man', '-v'], '--verbose is not for "newsparse man", but for "newsparse", '],
    [['schema', 'a.txt'], '"newsparse schema" takes no names, but got "a.txt".'],
    [['a.txt', '--to'], '--to needs a value: --to <format>.'],
    [['a.txt', '--max-bytes'], '--max-bytes needs a value: --max-bytes <size>.'],
    [['a.txt', '--max-bytes', 'x'], '--max-bytes must be a number of bytes'],
    [['a.txt', '--shard', '9/8'], '--shard needs i/n with i from 1 to n, such as 3/8, not "9/8"'],
    [['a.txt', '--rows', 'x'], '--rows must be a JSON Pointer'],
    [['a.txt', '--delimiter', 'xx'], '--delimiter must be one character']
  ])('%j is explained in one line', async (words, message) => {
    const {newsparse} = folderWith({'a.txt': story})
    const {code, stdout, stderr} = await newsparse(words)
    expect(stderr).toContain(`newsparse: error: ${message}`)
    expect(stderr).toMatch(/^[^\n]* Try "newsparse(?: [a-z]+)? --help"\.\n$/)
    expect({code, stdout}).toEqual({code: 64, stdout: ''})
  })
})

describe('--help', () => {
  it.each(['-h', '--help'])('%s fits 80 columns, with examples first and all exit codes', async (flag) => {
    const {code, stdout, stderr} = await folderWith({}).newsparse([flag])
    expect(Math.max(...stdout.split('\n').map((one) => one.length))).toBeLessThanOrEqual(80)
    expect(stdout.indexOf('Examples')).toBeLessThan(stdout.indexOf('Usage'))
    for (const exitCode of ['0', '1', '2', '64', '130']) expect(stdout).toMatch(new RegExp(`^  ${exitCode} +\\S`, 'm'))
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
  })

  it.each(commandRows.map(({name}) => name))(
    'of %s is its own page: its options and no others, with examples',
    async (name) => {
      const words = name === 'convert' ? [] : [name]
      const {newsparse} = folderWith({})
      const {code, stdout, stderr} = await newsparse([...words, '--help'])
      const listed = [...stdout.matchAll(/^ {2}(?: {4}|-\w, )(--.*?)(?: {2,}|$)/gm)].map(([, flags]) => flags)
      const own = optionRows.filter((row) => isFor(row, name)).map(({flags}) => flags.replace(/^-\w, /u, ''))
      expect(listed.sort()).toEqual(own.sort())
      expect(Math.max(...stdout.split('\n').map((one) => one.length))).toBeLessThanOrEqual(80)
      expect(stdout).toMatch(/^Examples\n {2}\S/m)
      expect([code, stderr]).toEqual([0, ''])
      expect((await newsparse(['help', ...words])).stdout).toBe(stdout)
    }
  )

  it.each([
    [['explian', 'story.txt'], 'there is no file "explian", and no command of that name. Did you mean "explain"?'],
    [['help', 'explian'], 'unknown command "explian". Did you mean "explain"?'],
    [['explian', '--help'], 'unknown command "explian". Did you mean "explain"?'],
    [['--help', 'explian'], 'unknown command "explian". Did you mean "explain"?'],
    [['foo', '--help'], 'unknown command "foo". Known: filter, explain, diff, '],
    [['mna'], 'there is no file "mna", and no command of that name. Did you mean "man"?'],
    [['dcotor', 'story.txt'], 'Did you mean "doctor"?'],
    [['lern'], 'Did you mean "learn"?']
  ])('a mistyped command, %j, is told', async (words, message) => {
    const {code, stdout, stderr} = await folderWith({'story.txt': story}).newsparse(words)
    expect(stderr).toContain(message)
    expect([code, stdout]).toEqual([64, ''])
  })

  it.each([['story.txt'], ['missing.txt'], ['-'], ['archive']])(
    'beside an input, %s, is the first page',
    async (name) => {
      const {newsparse} = folderWith({'story.txt': story, 'archive/a.txt': story})
      const {code, stdout} = await newsparse([name, '--help'])
      expect([code, stdout]).toEqual([0, (await newsparse(['--help'])).stdout])
    }
  )

  it('a file is a file, whatever it is called', async () => {
    const {stdout} = await folderWith({explian: story}).newsparse(['explian', '-t', 'text'])
    expect(stdout).toContain('Pasar lama')
  })

  it('shows examples that work', async () => {
    const {newsparse, shell} = folderWith({
      'story.txt': story,
      'archive/a.txt': story,
      'many.jsonl': line('a'),
      'all.jsonl': line('b')
    })
    const {stdout} = await newsparse(['--help'])
    const examples = [...stdout.matchAll(/^ {2}((?:cat|newsparse) .+?) {2,}\S/gm)].map(
      ([, example]) => example as string
    )
    const shown = examples.filter((example) => !/\[|schema/.test(example))
    expect(shown.length).toBeGreaterThan(4)
    for (const example of shown) {
      const {code, stderr} = await shell(
        `set -o pipefail; newsparse() { "$node" "${process.cwd()}/bin/newsparse.js" "$@"; }; ${example}`
      )
      expect(code, `${example}: ${stderr}`).toBe(0)
    }
  })
})

describe('information', () => {
  it.each(['-V', '--version'])('%s shows the version', async (flag) => {
    expect((await folderWith({}).newsparse([flag])).stdout).toBe(`${manifest.version}\n`)
  })

  it('schema shows the JSON Schema that is shipped', async () => {
    const {stdout} = await folderWith({}).newsparse(['schema'])
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync('dist/record.schema.json', 'utf8')))
  })

  it('schema as ./schema is a file', async () => {
    expect((await folderWith({schema: story}).newsparse(['./schema', '-t', 'text'])).stdout).toContain('Pasar lama')
  })
})

describe('what stays and what goes', () => {
  it('--drop leaves out the parts that are named', async () => {
    const {newsparse} = folderWith({'a.txt': `${story}\n\nPenulis: Rudi Hartono\n`})
    expect(JSON.parse((await newsparse(['a.txt', '-t', 'json', '--drop', 'credits'])).stdout).credits).toEqual([])
    const wrong = await newsparse(['a.txt', '--drop', 'credit'])
    expect(wrong).toMatchObject({code: 64, stdout: ''})
    expect(wrong.stderr).toContain('Did you mean "credits"?')
  })

  it.each([
    [['--positions'], 'text', '--to json'],
    [['--fragment'], 'markdown', '--to html'],
    [['--no-front-matter'], 'html', '--to markdown'],
    [['--ninjs', '2.2'], 'nitf', '--to ninjs'],
    [['--csv-safe'], 'jsonl', '--to csv']
  ])('%j is refused where it has no meaning', async (flags, to, cure) => {
    const {code, stdout, stderr} = await folderWith({'a.txt': story}).newsparse(['a.txt', '-t', to, ...flags])
    expect({code, stdout}).toEqual({code: 64, stdout: ''})
    expect(stderr).toContain(`${flags[0]} has no meaning for ${to}: use it with ${cure}`)
  })

  it('--keep leaves the reasons that are named', async () => {
    const {newsparse} = folderWith({'a.txt': story})
    expect((await newsparse(['a.txt', '--keep', 'related'])).stdout).toContain('Jembatan Tua')
    expect((await newsparse(['a.txt', '--keep', 'related'])).stdout).not.toContain('Advertisement')
    expect((await newsparse(['a.txt', '--keep', 'all'])).stdout).toContain('Advertisement')
  })

  it('--field takes a list too', async () => {
    const {stdout} = await folderWith({'a.txt': 'Jakarta.'}).newsparse(['a.txt', '--field', 'id,language'])
    expect(JSON.parse(stdout)).toEqual({id: 'a.txt', language: null})
  })

  it('--language takes a tag of any case and region', async () => {
    const {stdout} = await folderWith({'a.txt': 'Jakarta.'}).newsparse([
      'a.txt',
      '--language',
      'ID-id',
      '--field',
      'language'
    ])
    expect(JSON.parse(stdout)).toEqual({language: 'id'})
  })

  it.each([
    ['sv', 'sv'],
    ['nb-NO', 'no'],
    ['fil', 'tl']
  ])('--language takes one that no pack is for, and other codes of a known one: %s', async (tag, language) => {
    const {stdout} = await folderWith({'a.txt': 'Baca juga: pasar'}).newsparse([
      'a.txt',
      '--language',
      tag,
      '--to',
      'json'
    ])
    expect(JSON.parse(stdout)).toMatchObject({language, removed: []})
  })

  it.each([
    [['--formt', 'json'], 'Did you mean "--for" or "--force" or "--from"?'],
    [['--outlet', 'Kompaz'], 'no pack is for the outlet "Kompaz". Did you mean "Kompas"?']
  ])('%j names what there is', async (words, expected) => {
    const {code, stderr} = await folderWith({'a.txt': 'Jakarta.'}).newsparse(['a.txt', ...words])
    expect(stderr).toContain(expected)
    expect(code).toBe(64)
  })

  it('--disable switches a rule off', async () => {
    const {newsparse} = folderWith({'a.txt': story})
    expect((await newsparse(['a.txt', '--disable', 'common/advertisement', '-t', 'text'])).stdout).toContain(
      'Advertisement'
    )
  })

  it('--disable and --pack take lists too, and a file may have a comma in its name', async () => {
    const rules = 'name: mine\nrules: []\n'
    const {newsparse} = folderWith({'a.txt': story, 'b,c.yaml': rules})
    const {stdout, stderr} = await newsparse([
      ...['a.txt', '-t', 'text', '-v', '--disable', 'common/advertisement, id/read-also'],
      ...['--pack', 'kompas,detik', '--pack', 'b,c.yaml']
    ])
    expect(stdout).toContain('Advertisement')
    expect(stderr).not.toMatch(/error|common\/advertisement|id\/read-also\)/)
    expect((await newsparse(['a.txt', '--pack', 'kompas,detk'])).stderr).toContain('"detk"')
    expect((await newsparse(['a.txt', '--disable', 'common/advertisement,id/read-alsoo'])).stderr).toContain(
      'no rule has the id "id/read-alsoo"'
    )
    const parts = ['--without', 'common/advertisement,id/read-also', 'a.txt', '-t', 'text']
    expect((await newsparse(['diff', ...parts])).stdout).toMatch(/^\+Advertisement$/m)
  })

  it('--pack takes rules of the user, first in precedence', async () => {
    const rules = `name: mine
rules:
  - id: mine/managers
    label: boilerplate:other
    zone: anywhere
    pattern: ^Pengelola pasar
    examples: {match: [Pengelola pasar pergi.], skip: [Para pengelola pasar pergi.]}
`
    const {newsparse} = folderWith({'a.txt': story, 'mine.yaml': rules, 'bad.yaml': 'name: mine\nrules: 5\n'})
    const {stdout, stderr} = await newsparse(['a.txt', '--pack', 'mine.yaml', '-t', 'text', '-v'])
    expect(stdout).not.toContain('Pengelola')
    expect(stderr).toContain('(mine/managers)')
    const bad = await newsparse(['a.txt', '--pack', 'bad.yaml'])
    expect(bad.stderr).toMatch(/^newsparse: error: bad\.yaml:2:\d+: /)
    expect(bad.code).toBe(64)
  })

  it('--verbose says what was removed, where, and by which rule', async () => {
    const {newsparse} = folderWith({'a.txt': story})
    const {stderr} = await newsparse(['a.txt', '--verbose'])
    expect(stderr.split('\n')).toEqual([
      'a.txt:3:1: removed: advertisement “Advertisement” (common/advertisement)',
      'a.txt:7:1: removed: related “Baca Juga: Jembatan Tua Dibongkar Pekan Depan” (id/read-also)',
      ''
    ])
  })

  it('--field gives the fields that are asked for, in that order', async () => {
    const {newsparse} = folderWith({'a.txt': story})
    const {stdout} = await newsparse(['a.txt', '--field', 'outlet', '--field', 'dateline.places'])
    expect(Object.entries(JSON.parse(stdout))).toEqual([
      ['outlet', 'Contoh.com'],
      ['dateline.places', ['Jakarta']]
    ])
  })

  it('--positions, --no-front-matter and --fragment reach the writers', async () => {
    const {newsparse} = folderWith({'a.txt': story})
    const {dateline} = JSON.parse((await newsparse(['a.txt', '-t', 'json', '--positions'])).stdout)
    expect(dateline.position.start).toEqual({line: 1, column: 1, offset: 0})
    expect((await newsparse(['a.txt', '--no-front-matter'])).stdout).toMatch(/^\*\*Jakarta/)
    expect((await newsparse(['a.txt', '-t', 'html', '--fragment'])).stdout).toMatch(/^<article/)
  })

  it('--reference-date completes dates without a year', async () => {
    const {newsparse} = folderWith({'a.txt': story.replace('22/10/2022', '22/10')})
    const {stdout} = await newsparse(['a.txt', '--field', 'sources.date', '--reference-date', '2021-10-25'])
    expect(JSON.parse(stdout)).toEqual({'sources.date': ['2021-10-22']})
  })
})

describe('doubts', () => {
  it('fail with --frail alone', async () => {
    const {newsparse} = folderWith({'a.txt': 'Advertisement\n'})
    expect((await newsparse(['a.txt'])).code).toBe(0)
    expect((await newsparse(['a.txt', '--frail'])).code).toBe(1)
    expect((await newsparse(['a.txt', 'missing.txt', '--frail', '-t', 'jsonl'])).code).toBe(2)
  })

  it('are not printed with --quiet; errors are', async () => {
    const {newsparse} = folderWith({'a.txt': ''})
    const {stderr} = await newsparse(['a.txt', 'missing.txt', '--quiet', '-t', 'jsonl'])
    expect(stderr).toBe('missing.txt: error: no such file or folder; check the spelling\n')
  })
})

describe('colour', () => {
  const sequence = '\u001b['
  const terminal = (words: string) => `script -qec '"$node" "$newsparse" ${words}' /dev/null < /dev/null`

  it('is for terminals', async () => {
    const {newsparse, shell} = folderWith({})
    expect((await newsparse(['--help'])).stdout).not.toContain(sequence)
    expect((await newsparse(['missing.txt'])).stderr).not.toContain(sequence)
    expect((await shell(terminal('--help'))).stdout).toContain(sequence)
    expect((await shell(terminal('missing.txt'))).stdout).toContain(sequence)
  })

  it('is off with NO_COLOR, a dumb terminal and --no-color', async () => {
    const {shell} = folderWith({})
    for (const line of [
      `NO_COLOR=1 ${terminal('--help')}`,
      `TERM=dumb ${terminal('--help')}`,
      terminal('--help --no-color')
    ])
      expect((await shell(line)).stdout, line).not.toContain(sequence)
  })

  it('is on with FORCE_COLOR and --color', async () => {
    const {newsparse} = folderWith({})
    expect((await newsparse(['--help'], {env: {FORCE_COLOR: '1'}})).stdout).toContain(sequence)
    expect((await newsparse(['--help', '--color'], {env: {NO_COLOR: '1'}})).stdout).toContain(sequence)
    expect((await newsparse(['--help'], {env: {FORCE_COLOR: '0'}})).stdout).not.toContain(sequence)
    expect((await newsparse(['--help'], {env: {FORCE_COLOR: '1', NO_COLOR: '1'}})).stdout).not.toContain(sequence)
  })
})

describe('--outlet', () => {
  it('is the outlet of the record, whatever the dateline says', async () => {
    const {newsparse} = folderWith({
      'a.txt': 'Reuters, Jakarta - Pasar lama itu dibuka lagi pada Senin pagi setelah lama ditutup.\n'
    })
    const {stdout} = await newsparse(['a.txt', '--outlet', 'kompas', '--field', 'outlet'])
    expect(JSON.parse(stdout)).toEqual({outlet: 'KOMPAS.com'})
  })
})
