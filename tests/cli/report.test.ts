import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {progressLine, summaryOf} from '../../src/batch/progress-words.ts'
import {folderWith, line, story} from './command.ts'

const files = {
  'in/a.txt': story,
  'in/b.jsonl': `${line('x')}{\n${line('y')}`,
  'in/c.txt': Buffer.from([0, 1, 2, 0, 255, 0, 3])
}

describe('a run over many documents', () => {
  it('puts an error in the place of a file that can’t be read', async () => {
    const {newsparse} = folderWith(files)
    const {code, stdout} = await newsparse(['in', '--to', 'jsonl', '--field', 'id'])
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((one) => JSON.parse(one))
    ).toEqual([
      {id: 'a.txt'},
      {id: 'x'},
      {id: null, line: 2, input: 'in/b.jsonl', error: {code: 'not-json', message: expect.any(String)}},
      {id: 'y'},
      {id: 'c.txt', line: null, error: {code: 'not-read', message: expect.stringMatching(/binary|does not read/)}}
    ])
    expect(code).toBe(2)
  })

  it('is told by --report: all that came in went out, or failed', async () => {
    const folder = folderWith(files)
    const {code, stderr} = await folder.newsparse([
      'in',
      '-o',
      'out.jsonl',
      '--report',
      'report.json',
      '--disable',
      'id/tags'
    ])
    expect(JSON.parse(readFileSync(join(folder.path, 'report.json'), 'utf8'))).toMatchObject({
      schemaVersion: 1,
      articles: 5,
      records: 3,
      failed: 2,
      unaccounted: 0,
      options: ['--disable id/tags']
    })
    expect(stderr).toMatch(
      /^newsparse: summary: 5 articles in \([\d.]+ kB\), 3 converted, 2 failed; [\d.]+ s, [\d,]+ articles a second$/m
    )
    expect(code).toBe(2)
  })

  it('is told on a page, too, whether it goes to one file or to many', async () => {
    const folder = folderWith(files)
    for (const output of ['out/', 'out.json']) {
      await folder.newsparse(['in', '-o', output, '--report', `${output.replace('/', '')}.html`])
      const page = readFileSync(join(folder.path, `${output.replace('/', '')}.html`), 'utf8')
      expect(page).toContain('3 records out + 2 failed = 5 in')
    }
  })

  it('counts what was named and is not there', async () => {
    const folder = folderWith(files)
    await folder.newsparse(['in/a.txt', 'missing.txt', '-o', 'out.jsonl', '--report', 'report.json'])
    const report = JSON.parse(readFileSync(join(folder.path, 'report.json'), 'utf8'))
    expect(report).toMatchObject({articles: 2, records: 1, failed: 1, unaccounted: 0})
  })

  it('refuses a report that can’t be written, before it begins', async () => {
    const folder = folderWith({...files, 'report.html': 'mine'})
    const wrong = await folder.newsparse(['in', '-o', 'out/', '--report', 'report.txt'])
    expect([wrong.code, wrong.stderr]).toEqual([64, expect.stringContaining('--report must be a page or JSON')])
    const there = await folder.newsparse(['in', '-o', 'out/', '--report', 'report.html'])
    expect([there.code, there.stderr]).toEqual([2, expect.stringContaining('report.html exists already')])
    expect(existsSync(join(folder.path, 'out'))).toBe(false)
  })

  it('says nothing of how far it is when no terminal is there', async () => {
    const {newsparse} = folderWith({'in/a.txt': story, 'in/b.txt': story})
    expect(await newsparse(['in', '--to', 'jsonl', '--field', 'id'])).toMatchObject({code: 0, stderr: ''})
  })
})

describe('the words of', () => {
  const seen = {articles: 12_345, bytes: 34_200_000, failed: 3, doubted: 12}

  it('the progress line fit a terminal of 80 columns', () => {
    const text = progressLine(seen, {now: 12_345, share: 0.25, from: 0, seconds: 10})
    expect(text).toBe('12,345 articles · 34.2 MB · 1,235/s · 25 % · 30 s left · 12 with doubts · 3 failed')
    expect(progressLine({...seen, failed: 0, doubted: 0}, {now: 12_345, share: null, from: 0, seconds: 10})).toBe(
      '12,345 articles · 34.2 MB · 1,235/s'
    )
  })

  it('the progress line count what this run does, not what an earlier one did', () => {
    const course = {now: 345, share: 0.75, from: 0.5, seconds: 10}
    expect(progressLine({...seen, failed: 0, doubted: 0}, course)).toBe(
      '12,345 articles · 34.2 MB · 35/s · 75 % · 10 s left'
    )
  })

  it('the summary add up', () => {
    expect(summaryOf(seen, 12_345, 7260)).toBe(
      '12,345 articles in (34.2 MB), 12,342 converted, 12 of them with doubts, 3 failed; 2 h 1 min, 2 articles a second'
    )
  })
})
