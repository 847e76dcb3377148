import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith} from './command.ts'

const story = [
  'Liputan6.com, Jakarta - Pasar lama di tepi kota itu dibuka lagi pada Senin pagi setelah setahun ditutup.',
  '',
  'Kabar Pasar: ikuti berita kami setiap hari di kanal yang sudah tersedia bagi semua pembaca.',
  '',
  'Para pedagang menata barang sejak subuh, dan pembeli datang sebelum matahari terbit.',
  ''
].join('\n')
const other = 'Liputan6.com, Jakarta - Jembatan baru dibuka untuk umum pada Selasa setelah dua tahun dibangun.\n'
const pack = `name: gazette
rules:
- id: gazette/market-news
  label: boilerplate:promotion
  zone: anywhere
  pattern: '^Kabar Pasar: .*$'
  examples: {match: ['Kabar Pasar: ikuti berita kami setiap hari di kanal yang sudah tersedia bagi semua pembaca.'], skip: ['Pasar']}
`
const files = {'archive/a.txt': story, 'archive/b.txt': other, 'gazette.yaml': pack}

describe('newsparse diff', () => {
  it('shows each article that changes, says how many, and ends with 1', async () => {
    const {code, stdout, stderr} = await folderWith(files).newsparse(['diff', '--with', 'gazette.yaml', 'archive/'])
    expect(stdout).toContain('--- a/a.txt\n+++ b/a.txt\n')
    expect(stdout).toContain(
      '\n-Kabar Pasar: ikuti berita kami setiap hari di kanal yang sudah tersedia bagi semua pembaca.\n'
    )
    expect(stdout).not.toContain('b.txt\n+++')
    expect(stderr).toBe('newsparse: summary: 1 of 2 articles changes\n')
    expect(code).toBe(1)
  })

  it('writes what patch can apply', async () => {
    const {newsparse, path} = folderWith(files)
    await newsparse(['archive/a.txt', '-o', 'a.md'])
    await newsparse(['archive/a.txt', '--pack', 'gazette.yaml', '-o', 'b.md'])
    const {stdout} = await newsparse(['diff', '--with', 'gazette.yaml', 'archive/a.txt'])
    writeFileSync(join(path, 'changes'), stdout)
    execFileSync('patch', ['a.md', 'changes'], {cwd: path})
    expect(readFileSync(join(path, 'a.md'), 'utf8')).toBe(readFileSync(join(path, 'b.md'), 'utf8'))
  })

  it('ends with 0 when nothing changes', async () => {
    const {code, stdout, stderr} = await folderWith(files).newsparse([
      'diff',
      '--with',
      'gazette.yaml',
      'archive/b.txt'
    ])
    expect([code, stdout, stderr]).toEqual([0, '', 'newsparse: summary: none of 1 article changes\n'])
  })

  it('compares with a rule less', async () => {
    const {newsparse} = folderWith(files)
    const words = ['archive/a.txt', '--pack', 'gazette.yaml', '--without', 'gazette/market-news']
    const {code, stdout} = await newsparse(['diff', ...words])
    expect(stdout).toContain(
      '\n+Kabar Pasar: ikuti berita kami setiap hari di kanal yang sudah tersedia bagi semua pembaca.\n'
    )
    expect(code).toBe(1)
  })

  it('compares records, and JSON Lines line by line', async () => {
    const lines = [story, other].map((text, at) => JSON.stringify({id: `n${at}`, text})).join('\n')
    const {newsparse} = folderWith({...files, 'all.jsonl': lines})
    const {stdout, stderr} = await newsparse(['diff', '--with', 'gazette.yaml', 'all.jsonl', '--to', 'json'])
    expect(stdout).toContain('--- a/n0\n')
    expect(stdout).toMatch(/^\+ +"rule": "gazette\/market-news",?$/m)
    expect(stderr).toContain('1 of 2 articles')
  })

  it('ends with 2 when an input can’t be read, and goes on with the others', async () => {
    const words = ['diff', '--with', 'gazette.yaml', 'missing.txt', 'archive/a.txt']
    const {code, stdout, stderr} = await folderWith(files).newsparse(words)
    expect(stdout).toContain('-Kabar Pasar')
    expect(stderr).toContain('missing.txt: error: no such file')
    expect(code).toBe(2)
  })

  it('lets no control character out to a terminal', async () => {
    const {stdout} = await folderWith({...files, 'x.txt': story.replace('setiap', '\u202e\u001b[2Jsetiap')}).newsparse([
      'diff',
      '--color',
      '--with',
      'gazette.yaml',
      'x.txt'
    ])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(stdout.replaceAll(/\u001b\[\d+m/gu, '')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u)
    expect(stdout).toContain('setiap')
  })

  it.each([
    [['diff', 'archive/a.txt'], 'say what the other rules are: --with <file|name>, or --without <rule id>'],
    [['diff', '--without', 'id/read-alsoo', 'archive/a.txt'], 'Did you mean "id/read-also"?'],
    [['--with', 'gazette.yaml', 'archive/a.txt'], '--with is not for']
  ])('%j is explained in one line', async (words, message) => {
    const {code, stderr} = await folderWith(files).newsparse(words)
    expect(stderr).toContain(message)
    expect(code).toBe(64)
  })
})
