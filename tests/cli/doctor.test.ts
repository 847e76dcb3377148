import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {asRows, makeArchive} from '../../scripts/make-learn-archive.mjs'
import {folderWith, line, story} from './command.ts'

const rows = asRows(makeArchive())

describe('newsparse doctor', () => {
  it('says how dirty a corpus is, and what to do about it', async () => {
    const {newsparse} = folderWith({'a.jsonl': rows})
    const {code, stdout, stderr} = await newsparse(['doctor', 'a.jsonl', '--outlet-key', 'outlet'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Much of this corpus is not story text\. /)
    expect(stdout).toContain('8 articles the same as others')
    expect(stdout).toContain('Get the Ledger in your inbox')
    expect(stdout).toContain('KabarSamudra.example, 148 articles')
  })

  it('is a gate', async () => {
    const {newsparse} = folderWith({
      'dirty.jsonl': line(1),
      'a.txt': 'Pasar itu dibuka kembali pada Senin pagi, dan semua kios sudah diperiksa.'
    })
    expect((await newsparse(['doctor', 'dirty.jsonl', '--fail-over', '5%'])).code).toBe(1)
    expect((await newsparse(['doctor', 'dirty.jsonl', '--fail-over', '100%'])).code).toBe(0)
    expect((await newsparse(['doctor', 'a.txt', '--fail-over', '0%'])).code).toBe(0)
    expect((await newsparse(['doctor', 'dirty.jsonl', 'missing.jsonl', '--fail-over', '100%'])).code).toBe(2)
    const wrong = await newsparse(['doctor', 'a.txt', '--fail-over', 'five'])
    expect([wrong.code, wrong.stderr]).toEqual([64, expect.stringContaining('such as 5% or 0.05')])
  })

  it('counts no article that is not there, and calls nothing dirty that it could not read', async () => {
    const {newsparse} = folderWith({'a.zip': 'PK', 'a.txt': story})
    const missing = await newsparse(['doctor', 'missing.jsonl'])
    expect([missing.code, missing.stdout]).toEqual([2, 'There are no articles.\n\n'])
    expect((await newsparse(['doctor', 'missing.jsonl', 'a.txt'])).stdout).toMatch(/ of 1\sarticles/)
    const unread = await newsparse(['doctor', 'a.zip'])
    expect([unread.code, unread.stdout]).toEqual([2, expect.stringContaining('None of the articles could be read.')])
  })

  it('finds its own output clean', async () => {
    const {newsparse} = folderWith({
      'a.jsonl': [1, 2, 3].map((id) => line(id, story.replace('pagi', `pagi ${id}`.repeat(id)))).join('')
    })
    for (const words of [
      ['-o', 'b.jsonl'],
      ['--to', 'text', '-o', 'texts/']
    ]) {
      expect((await newsparse(['a.jsonl', ...words])).code).toBe(0)
      const {code, stdout} = await newsparse(['doctor', words.at(-1) as string, '--to', 'json'])
      const {verdict, symptoms} = JSON.parse(stdout)
      const shown = symptoms.filter(
        ({id, articles}: {id: string; articles: number}) => articles > 0 && id !== 'near-duplicates'
      )
      expect([code, shown]).toEqual([0, []])
      expect(verdict.words).toBeTypeOf('string')
    }
  })

  it('writes json and a page, by the name of the file, and the same for any number of jobs', async () => {
    const {newsparse, path} = folderWith({'a.jsonl': rows})
    const words = ['doctor', 'a.jsonl', '--outlet-key', 'outlet', '-o']
    expect((await newsparse([...words, 'one.json', '-j', '1'])).code).toBe(0)
    expect((await newsparse([...words, 'two.json', '-j', '3'])).code).toBe(0)
    expect((await newsparse([...words, 'page.html'])).code).toBe(0)
    const read = (name: string) => readFileSync(join(path, name), 'utf8')
    expect(read('one.json')).toBe(read('two.json'))
    expect(JSON.parse(read('one.json'))).toMatchObject({
      schemaVersion: 1,
      articles: 300,
      verdict: {level: 'very dirty'}
    })
    expect(read('page.html')).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect((await newsparse([...words, 'one.json'])).code).toBe(2)
    expect((await newsparse(['doctor', 'a.jsonl', '--to', 'csv'])).code).toBe(64)
  })
})

describe('--learn', () => {
  it('learns, then converts with what was learned, and says which pack it was', async () => {
    const {newsparse, path} = folderWith({'a.jsonl': rows})
    const {code, stderr} = await newsparse([
      'a.jsonl',
      '--outlet-key',
      'outlet',
      '-o',
      'out.jsonl',
      '--learn',
      '--provenance'
    ])
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining('7 rules for 2 outlets, and 1 doubt for you to decide on; see out.learned.yaml')
    ])
    const pack = readFileSync(join(path, 'out.learned.yaml'))
    const {createHash} = await import('node:crypto')
    const records = readFileSync(join(path, 'out.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((one) => JSON.parse(one))
    expect(records).toHaveLength(300)
    expect(new Set(records.map(({provenance}) => provenance.learned))).toEqual(
      new Set([createHash('sha256').update(pack).digest('hex')])
    )
    expect(
      records.flatMap(({removed}) => removed).filter(({rule}) => rule?.startsWith('out-learned')).length
    ).toBeGreaterThan(500)
    const again = await newsparse(['a.jsonl', '--outlet-key', 'outlet', '-o', 'out.jsonl', '--learn'])
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('out.learned.yaml exists already')])
    expect((await newsparse(['a.jsonl', '--outlet-key', 'outlet', '-o', 'out.jsonl', '--learn', '--force'])).code).toBe(
      0
    )
  })

  it('goes on with the pack that it began with', async () => {
    const {newsparse, shell, path} = folderWith({'a.jsonl': rows.repeat(4)})
    const words = ['a.jsonl', '--outlet-key', 'outlet', '-o', 'out.jsonl', '--learn', '-j', '2']
    await shell(
      `"$node" "$newsparse" ${words.join(' ')} & pid=$!; while [ ! -s .out.jsonl.part ] && kill -0 $pid 2>/dev/null; do sleep 0.02; done; kill -9 $pid; wait $pid 2>/dev/null`
    )
    const pack = readFileSync(join(path, 'out.learned.yaml'), 'utf8')
    const {code, stderr} = await newsparse([...words, '--resume'])
    expect({code, stderr: stderr.includes('rules for')}).toEqual({code: 0, stderr: false})
    expect(readFileSync(join(path, 'out.learned.yaml'), 'utf8')).toBe(pack)
    expect(readFileSync(join(path, 'out.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(1200)
  })

  it('needs a place for its pack, and inputs that can be read again', async () => {
    const {newsparse} = folderWith({'a.jsonl': line(1)})
    expect((await newsparse(['a.jsonl', '--learn'])).stderr).toContain('name that with -o')
    expect((await newsparse(['-', '-f', 'jsonl', '--learn', '-o', 'b.jsonl'], {stdin: line(1)})).stderr).toContain(
      'not the standard input'
    )
  })
})
