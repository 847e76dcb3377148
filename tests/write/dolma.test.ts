import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createConverter} from '../../src/index.ts'
import {folderWith, line, story} from '../cli/command.ts'

type Span = [start: number, end: number, score: number]
type Attributes = Record<string, Span[]>

/** What dolma's mixer does: spans of characters are replaced. */
function mix(text: string, attributes: Attributes): string {
  const replaced = {cut: '', space: ' ', line: '\n', break: '\n\n'}
  const spans = Object.entries(replaced).flatMap(([name, by]) =>
    (attributes[`newsparse__${name}`] ?? []).map(([start, end]) => ({start, end, by}))
  )
  const characters = [...text]
  let [mixed, from] = ['', 0]
  for (const {start, end, by} of spans.sort((one, other) => one.start - other.start)) {
    expect(start).toBeGreaterThanOrEqual(from)
    expect(end).toBeLessThanOrEqual(characters.length)
    mixed += characters.slice(from, start).join('') + by
    from = end
  }
  return mixed + characters.slice(from).join('')
}

const root = new URL('../../fixtures/', import.meta.url).pathname

const inputs = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('input.txt'))
  .map((name) => [name, readFileSync(join(root, name), 'utf8')] as const)

describe('attributes in dolma’s form', () => {
  it.each(inputs)('make the clean text of %s', async (_, text) => {
    const [dolma, plain] = await Promise.all([createConverter({to: 'dolma'}), createConverter({to: 'text'})])
    const {attributes} = JSON.parse(dolma.convert(text).output)
    // A character reference that spells another character stays.
    expect(mix(text, attributes).replaceAll('&quot;', '"')).toBe(plain.convert(text).output.replace(/\n$/, ''))
  })

  it('count characters, name what they are of, and keep the id', async () => {
    const {newsparse} = folderWith({})
    const text = `😀 ${story}`
    const {stdout, code} = await newsparse(['filter', '--to', 'dolma', '--quiet'], {
      stdin: line(7, text) + line('a', '')
    })
    const [first, second] = stdout
      .trimEnd()
      .split('\n')
      .map((one) => JSON.parse(one))
    const cut = (name: string) =>
      first.attributes[`newsparse__${name}`].map(([start, end]: Span) => [...text].slice(start, end).join(''))
    expect(cut('advertisement')).toEqual(['Advertisement'])
    expect(cut('related')).toEqual(['Baca Juga: Jembatan Tua Dibongkar Pekan Depan'])
    expect(cut('source')[0]).toContain('Dilansir BBC')
    expect([first.id, second, code]).toEqual([7, {attributes: {}, id: 'a'}, 0])
  })

  it('have a line for each row, with attributes that say that there is no answer', async () => {
    const {newsparse} = folderWith({'a.jsonl': `${line('a')}{"id": 5}\n`})
    const {stdout} = await newsparse(['a.jsonl', '--to', 'dolma'])
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((one) => JSON.parse(one))
    expect(rows[1]).toMatchObject({id: 5, attributes: {newsparse__error: [[0, 1, 1]]}, error: {code: 'no-text'}})
  })
})
