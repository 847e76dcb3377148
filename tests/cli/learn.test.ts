import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {asRows, makeArchive} from '../../scripts/make-learn-archive.mjs'
import {folderWith, line, story} from './command.ts'

const rows = asRows(makeArchive())
const archive = () => folderWith({'archive.jsonl': rows})
const read = (path: string, name: string) => readFileSync(join(path, name), 'utf8')

const shipped = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url))

describe('docs/learn.md', () => {
  const page = shipped('docs/learn.md').toString('utf8')
  const blocks = (language: string) =>
    [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
      .filter(([, name]) => name === language)
      .map(([, , text]) => text as string)

  it('shows what happens', async () => {
    const archive = 'docs/learn-archive.jsonl.gz'
    const {shell, path} = folderWith({[archive]: shipped(archive), 'story.txt': story})
    const {code, stderr} = await shell(
      `set -e; newsparse() { "$node" "$newsparse" "$@"; }; ${blocks('sh')
        .join('\n')
        .replace(/rules test (.*)/u, 'rules test $1 || [ $? = 1 ]')}`
    )
    expect(code).toBe(0)
    expect(stderr.split('\n')).toContain(blocks('text')[0]?.trim())
    // How sure the judge is changes with its weights.
    const linesOf = (text: string) => text.trimEnd().replaceAll(/\d+ %/gu, 'n %').split('\n')
    const pack = linesOf(read(path, 'own.yaml'))
    for (const block of blocks('yaml')) for (const one of linesOf(block)) expect(pack).toContain(one)
  })
})

describe('newsparse learn', () => {
  it('writes packs that pass the check, and that take out what was learned', async () => {
    const {newsparse, path} = archive()
    const learned = await newsparse(['learn', 'archive.jsonl', '--outlet-key', 'outlet', '-o', 'own.yaml'])
    expect([learned.code, learned.stdout]).toEqual([0, ''])
    expect(learned.stderr).toContain(
      '300 articles (8 copies and 10 near-duplicates among them count once): 7 rules for 2 outlets, and 1 doubt for you to decide on'
    )
    const checked = await newsparse(['rules', 'check', 'own.yaml'])
    expect([checked.code, checked.stderr]).toEqual([0, ''])
    expect(checked.stdout).toMatch(/^own\.yaml: 2 packs, 7 rules, \d+ examples: no fault\n$/)
    const text = read(path, 'own.yaml')
    for (const line of text.split('\n').filter((one) => one.startsWith('#')))
      expect(line).not.toMatch(/undefined|NaN|\ue000/)
    expect(text).toContain('In 135 of 135 articles (100 %), 220 times: ')
    const words = ['archive.jsonl', '--to', 'jsonl', '--outlet-key', 'outlet']
    const [before, after] = [await newsparse(words), await newsparse([...words, '--pack', 'own.yaml'])]
    expect(before.stdout.match(/"rule":"own-/g)).toBe(null)
    expect(after.stdout.match(/"rule":"own-northfield-ledger\/sponsored-space"/g)?.length).toBeGreaterThan(220)
    const prose = (out: string) =>
      out
        .split('\n')
        .filter(Boolean)
        .flatMap((row) => JSON.parse(row).sections)
        .flatMap(({blocks}) => blocks).length
    expect(prose(after.stdout)).toBeLessThan(prose(before.stdout))
  })

  it('says the same for any number of jobs and any order, and of what is piped in', async () => {
    const {newsparse, path} = archive()
    const lines = rows.trimEnd().split('\n')
    writeFileSync(join(path, 'turned.jsonl'), `${[...lines].reverse().join('\n')}\n`)
    writeFileSync(join(path, 'first.jsonl'), `${lines.slice(0, 90).join('\n')}\n`)
    writeFileSync(join(path, 'second.jsonl'), `${lines.slice(90).join('\n')}\n`)
    const words = ['--outlet-key', 'outlet', '-q']
    const one = await newsparse(['learn', 'archive.jsonl', ...words, '--jobs', '1'])
    expect(one.stdout).toContain('name: learned-northfield-ledger')
    const others = [
      await newsparse(['learn', 'turned.jsonl', ...words, '--jobs', '3']),
      await newsparse(['learn', 'second.jsonl', 'first.jsonl', ...words]),
      await newsparse(['learn', '-', '-f', 'jsonl', ...words], {stdin: rows})
    ]
    for (const {code, stdout, stderr} of others) expect([code, stderr, stdout]).toEqual([0, '', one.stdout])
  })

  it('groups by the host of a column of addresses', async () => {
    const articles = makeArchive().map(({id, outlet, lines}) =>
      JSON.stringify({
        id,
        url: `https://www.${outlet === 'Northfield Ledger' ? 'Ledger.example' : 'samudra.example'}/a/${id}.html`,
        text: lines.map(([text]) => text).join('\n')
      })
    )
    const {newsparse} = folderWith({'a.jsonl': `${articles.join('\n')}\n`})
    const {stdout} = await newsparse(['learn', 'a.jsonl', '--outlet-key', 'url'])
    expect(stdout).toMatch(/names:\n +- ledger\.example/)
    expect(stdout).toMatch(/names:\n +- samudra\.example/)
  })

  it('does not overwrite, and not at all what it reads', async () => {
    const {newsparse, path} = folderWith({'archive.jsonl': rows, 'own.yaml': 'mine'})
    const refused = await newsparse(['learn', 'archive.jsonl', '-o', 'own.yaml'])
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('use --force to overwrite it')])
    expect(read(path, 'own.yaml')).toBe('mine')
    expect((await newsparse(['learn', 'archive.jsonl', '-o', 'own.json'])).code).toBe(64)
    expect((await newsparse(['learn', 'archive.jsonl', '-o', 'new/'])).code).toBe(64)
  })

  it.each([
    ['one article', line(1), '1 article: at least 3 different articles are needed'],
    [
      'the same again and again',
      line(1).repeat(50),
      '50 articles (49 copies and 0 near-duplicates among them count once): they are all the same article; at least 3 different articles are needed'
    ],
    [
      'articles without anything in common',
      [1, 2, 3, 4].map((n) => line(n, `${'abcdefgh'.repeat(n * 3)} ${n}`)).join(''),
      'found no repeated line that is clearly boilerplate'
    ]
  ])('has a clear word for %s', async (_name, text, words) => {
    const {newsparse} = folderWith({'a.jsonl': text})
    const {code, stdout, stderr} = await newsparse(['learn', 'a.jsonl'])
    expect([code, stderr]).toEqual([0, expect.stringContaining(words)])
    expect(stdout).toContain('rules: []')
    expect(stdout).not.toMatch(/\b1 articles/)
    // There is nothing to read in the pack.
    const written = await newsparse(['learn', 'a.jsonl', '-o', 'own.yaml'])
    expect(written.stderr).toMatch(new RegExp(`${words.slice(-20)}\\n$`))
  })

  it('goes on where some input can not be read', async () => {
    const {newsparse} = folderWith({'a.jsonl': `${line(1)}no json\n${line(2, `${story}More.`)}`})
    const {code, stderr} = await newsparse(['learn', 'a.jsonl', 'missing.jsonl'])
    expect(code).toBe(2)
    expect(stderr.match(/a\.jsonl:2/g)).toHaveLength(1)
    expect(stderr).toContain('missing.jsonl')
  })
})
