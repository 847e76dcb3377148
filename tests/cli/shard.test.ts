import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {folderWith, line, story} from './command.ts'

const rows = (count: number) => Array.from({length: count}, (_, at) => line(at, `${story}\n`.repeat(1 + (at % 4))))

const files = () => ({
  'lines.jsonl': `${rows(301).join('')}{"bad\n\n${line('last').trim()}`,
  'packed.jsonl.gz': gzipSync(rows(301).join('')),
  'broken.jsonl.gz': gzipSync(rows(301).join('')).subarray(0, -9),
  'table.csv': `id,text\n${Array.from({length: 101}, (_, at) => `${at},"${story}"\n`).join('')}`,
  ...Object.fromEntries(Array.from({length: 41}, (_, at) => [`folder/${10 + at}.txt`, story.repeat(1 + (at % 3))])),
  'folder/25.jsonl': rows(40).join(''),
  'folder/empty.txt': ''
})

describe('--shard', () => {
  it.each([['lines.jsonl'], ['packed.jsonl.gz'], ['broken.jsonl.gz'], ['table.csv'], ['folder']])(
    'parts %s so that all parts are the whole',
    async (name) => {
      const {newsparse} = folderWith(files())
      const words = [name, '--to', 'jsonl', '--field', 'id,text', '--quiet', '--jobs', '1']
      const whole = await newsparse(words)
      for (const of of [1, 3, 7]) {
        const parts = []
        for (let number = 1; number <= of; number++)
          parts.push((await newsparse([...words, '--shard', `${number}/${of}`])).stdout)
        expect(parts.join('')).toBe(whole.stdout)
        const lengths = parts.map((part) => part.length)
        expect(Math.max(...lengths)).toBeLessThan((2.5 * whole.stdout.length) / of)
      }
    },
    120_000
  )

  it('parts Parquet, and what is written to files', async () => {
    const {newsparse, shell} = folderWith(files())
    await newsparse(['lines.jsonl', '-o', 'all.parquet', '--field', 'id,text', '--quiet'])
    for (const number of [1, 2, 3])
      expect(
        (
          await newsparse([
            'all.parquet',
            '--field',
            'id',
            '-o',
            `${number}.jsonl`,
            '--quiet',
            '--shard',
            `${number}/3`
          ])
        ).code
      ).toBe(number === 3 ? 2 : 0)
    await newsparse(['all.parquet', '--field', 'id', '-o', 'all.jsonl', '--quiet'])
    expect((await shell('cat 1.jsonl 2.jsonl 3.jsonl | cmp - all.jsonl')).code).toBe(0)
  })

  it('may be empty', async () => {
    const {newsparse, shell} = folderWith({'a.jsonl': line('a')})
    expect(await newsparse(['a.jsonl', '--shard', '2/3', '-o', 'b.jsonl'])).toMatchObject({code: 0, stderr: ''})
    expect((await shell('wc -c < b.jsonl')).stdout.trim()).toBe('0')
  })

  it.each([
    [['a.jsonl', '--shard', '0/3'], 'such as 3/8'],
    [['a.jsonl', '--shard', '4/3'], 'such as 3/8'],
    [['a.jsonl', '--shard', 'two'], 'such as 3/8'],
    [['-', '--from', 'jsonl', '--shard', '1/3'], '--shard is for files']
  ])('refuses %j', async (words, message) => {
    const {newsparse} = folderWith({'a.jsonl': line('a')})
    const {code, stderr} = await newsparse(words, {stdin: line('a')})
    expect({code, stderr}).toEqual({code: 64, stderr: expect.stringContaining(message)})
  })
})
