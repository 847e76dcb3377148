import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {packs} from '../../src/rules/packs/index.ts'
import {folderWith, story} from './command.ts'

const rule = (change: string[][] = []) => {
  const lines: Record<string, string> = {
    id: 'gazette/label',
    label: 'boilerplate:other',
    zone: 'anywhere',
    pattern: "'^Label: .{3,80}$'",
    examples: "{match: ['Label: pasar lama'], skip: [Labelnya hilang.]}"
  }
  for (const [key, value] of change) lines[key as string] = value as string
  return `  - ${Object.entries(lines)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n    ')}\n`
}
const pack = (...changes: string[][][]) => `name: gazette\nrules:\n${changes.map(rule).join('')}`

describe('newsparse rules', () => {
  it('lists all rules by packs, a line each', async () => {
    const {code, stdout} = await folderWith({}).newsparse(['rules'])
    expect(code).toBe(0)
    for (const {name, rules} of packs)
      for (const {id} of rules) expect(stdout, name).toMatch(new RegExp(`^  ${id} `, 'm'))
    expect(stdout).toMatch(/^ {2}judge\/subheading /m)
  })

  it('lists one pack, and those of the user', async () => {
    const folder = folderWith({'outlet.yaml': pack([])})
    expect((await folder.newsparse(['rules', 'liputan6'])).stdout).toMatch(
      /^liputan6 {2}2 rules\n {2}liputan6\/dateline /
    )
    for (const words of [['list', 'gazette'], ['gazette']])
      expect((await folder.newsparse(['rules', ...words, '--pack', 'outlet.yaml'])).stdout).toBe(
        'gazette  1 rule\n  gazette/label  boilerplate:other  anywhere  “Label: pasar lama”\n'
      )
    const wrong = await folder.newsparse(['rules', 'list', 'liputan7'])
    expect([wrong.code, wrong.stderr]).toEqual([64, expect.stringContaining('Did you mean "liputan6"?')])
  })

  it('gives programs all that the packs say', async () => {
    const {stdout} = await folderWith({}).newsparse(['rules', '--json'])
    const told = new Map(JSON.parse(stdout).map((one: {id: string}) => [one.id, one]))
    for (const one of packs.flatMap(({rules}) => rules))
      expect(told.get(one.id), one.id).toMatchObject({
        label: one.label,
        zone: one.zone,
        examples: JSON.parse(JSON.stringify(one.examples)),
        note: one.note ?? null
      })
  })

  it.each([
    ['rules', 'show', 'id/read-also'],
    ['rules', 'id/read-also']
  ])('shows one rule: %s %s %s', async (...words) => {
    const {stdout} = await folderWith({}).newsparse(words.filter(Boolean))
    for (const part of [
      'boilerplate:related',
      'anywhere: every line',
      'A bare label also removes titles under it',
      'It leaves'
    ])
      expect(stdout).toContain(part)
    expect(stdout).toContain('newsparse --disable id/read-also')
    expect(stdout).not.toMatch(/\\u[\da-f]{4}/)
  })

  it('shows the tests that look at neighbours too', async () => {
    const {stdout} = await folderWith({}).newsparse(['rules', 'judge/subheading'])
    expect(stdout).toContain('by its look, its place and its neighbours it is a subheading')
  })

  it.each([
    [['rules', 'show', 'id/read-alsoo'], 'no rule has the id "id/read-alsoo". Did you mean "id/read-also"?'],
    [['rules', 'show'], 'say which rule: newsparse rules show id/read-also'],
    [['rules', 'chek'], '"newsparse rules" has no action "chek", and no pack has that name. Did you mean "check"?'],
    [['rules', 'komps'], '"newsparse rules" has no action "komps", and no pack has that name. Did you mean "kompas"?'],
    [['rules', 'list', 'komps'], 'no pack is called "komps". Did you mean "kompas"? "newsparse rules" lists them.'],
    [['rules', 'show', 'kompas'], '"kompas" is a pack, not a rule: "newsparse rules kompas" lists its rules'],
    [['rules', 'check'], 'say which pack: newsparse rules check outlet.yaml'],
    [['rules', 'test', 'outlet.yaml'], 'say which pack, and on what'],
    [['rules', 'check', 'missing.yaml'], 'no pack is called "missing.yaml", and there is no such file']
  ])('%j is explained in one line', async (words, message) => {
    const {code, stdout, stderr} = await folderWith({'outlet.yaml': pack([])}).newsparse(words)
    expect(stderr).toContain(message)
    expect([code, stdout, stderr.split('\n').length]).toEqual([64, '', 2])
  })
})

describe('newsparse rules check', () => {
  it('is content with a sound pack', async () => {
    const folder = folderWith({'outlet.yaml': pack([])})
    expect(await folder.newsparse(['rules', 'check', 'outlet.yaml'])).toEqual({
      code: 0,
      signal: null,
      stdout: 'outlet.yaml: 1 rule, 2 examples: no fault\n',
      stderr: ''
    })
  })

  it('tells all faults of what it can’t read, by line and column', async () => {
    const folder = folderWith({
      'outlet.yaml': pack(
        [
          ['zone', 'tial'],
          ['colour', 'red']
        ],
        [
          ['id', 'gazette/two'],
          ['pattern', "'^(a+)+\\1$'"]
        ]
      )
    })
    const {code, stderr} = await folder.newsparse(['rules', 'check', 'outlet.yaml'])
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^outlet\.yaml:5:11: error: rules\[0\]\.zone: "tial" is unknown\. Did you mean "tail"\?/),
      expect.stringMatching(/^outlet\.yaml:8:13: error: rules\[0\]\.colour: "colour" is unknown/),
      expect.stringMatching(/^outlet\.yaml:12:14: error: rules\[1\]\.pattern: it can't be run in linear time/)
    ])
    expect(code).toBe(2)
  })

  it('runs the examples, and finds what our own packs must keep to', async () => {
    const folder = folderWith({
      'outlet.yaml': pack(
        [['examples', "{match: ['Etiket: pasar lama'], skip: ['Label: pasar baru']}"]],
        [
          ['id', 'gazette/label'],
          ['pattern', "'^Cap: .{3,80}$'"],
          ['examples', "{match: ['Cap: pasar lama'], skip: []}"]
        ],
        [
          ['id', 'gazette/open'],
          ['pattern', "'Buka: .{3,80}$'"],
          ['examples', "{match: ['Buka: pasar'], skip: [Pasar.]}"]
        ]
      )
    })
    const {code, stderr} = await folder.newsparse(['rules', 'check', 'outlet.yaml'])
    for (const part of [
      /^outlet\.yaml:7:24: error: rules\[0\]\.examples\.match\[0\]: the rule does not label its example "Etiket: pasar lama"$/m,
      /^outlet\.yaml:7:\d+: error: rules\[0\]\.examples\.skip\[0\]: the rule labels its near miss "Label: pasar baru"$/m,
      /^outlet\.yaml:8:9: error: rules\[1\]\.id: another rule has the same id$/m,
      /^outlet\.yaml:12:15: error: rules\[1\]\.examples: there is no near miss/m,
      /^outlet\.yaml:16:14: error: rules\[2\]\.pattern: it must start with \^ and end with \$: its extent is "line"$/m
    ])
      expect(stderr).toMatch(part)
    expect(code).toBe(2)
  })

  it('finds a name that is taken', async () => {
    const folder = folderWith({'kompas.yaml': pack([]).replaceAll('gazette', 'kompas')})
    const {stderr} = await folder.newsparse(['rules', 'check', 'kompas.yaml'])
    expect(stderr).toContain('kompas.yaml:1:7: error: name: another pack has the same name')
    expect(await folder.newsparse(['rules', '--pack', 'kompas.yaml'])).toMatchObject({
      code: 64,
      stderr: expect.stringContaining('another pack has the name "kompas" too')
    })
  })
})

describe('newsparse rules init and test', () => {
  it('begin a pack that passes its check, and show what it would change', async () => {
    const folder = folderWith({'story.txt': `${story}\nKanal Contoh: Kota, Desa, Pasar\n`})
    expect(await folder.newsparse(['rules', 'init', '-o', 'kabar-kota.yaml'])).toMatchObject({code: 0, stderr: ''})
    const text = readFileSync(join(folder.path, 'kabar-kota.yaml'), 'utf8')
    expect(text).toContain('name: kabar-kota\n')
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(130)
    expect(await folder.newsparse(['rules', 'check', 'kabar-kota.yaml'])).toMatchObject({code: 0, stderr: ''})
    const {code, stdout} = await folder.newsparse(['rules', 'test', 'kabar-kota.yaml', 'story.txt'])
    expect(stdout).toContain('\n-Kanal Contoh: Kota, Desa, Pasar\n')
    expect(code).toBe(1)
    expect((await folder.newsparse(['rules', 'init', '-o', 'kabar-kota.yaml'])).stderr).toContain('exists already')
  })

  it('write to the standard output what a shell may keep', async () => {
    const folder = folderWith({})
    expect((await folder.newsparse(['rules', 'init', 'Kabar Kota!'])).stdout).toContain('name: kabar-kota\n')
  })
})

describe('a user’s pattern', () => {
  it('can’t hang the tool', async () => {
    const folder = folderWith({
      'outlet.yaml': pack([
        ['extent', 'inside'],
        ['pattern', "'(a+)+$'"],
        ['examples', '{match: [kata aaa], skip: [kata.]}']
      ]),
      'long.txt': `${'a'.repeat(50_000)}!\n`
    })
    expect(await folder.newsparse(['rules', 'check', 'outlet.yaml'])).toMatchObject({code: 0})
    const {code, stdout} = await folder.newsparse(['long.txt', '--pack', 'outlet.yaml', '--to', 'text'])
    expect([code, stdout.length]).toEqual([0, 50_002])
  })
})
