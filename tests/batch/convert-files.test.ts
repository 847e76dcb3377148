/** The door to the batch engine, as who installs the package finds it. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, it} from 'vitest'
import type * as Library from '../../src/index.ts'
import type {ConvertFilesOptions} from '../../src/index.ts'
import {folderWith, story} from '../cli/command.ts'

const built = new URL('../../dist/index.js', import.meta.url).href
const {convertFiles, UsageError} = (await import(built)) as typeof Library

/** So many rows are several tasks, more than are done before workers are started. */
const rows = 2000
const row = (number: number) => `${JSON.stringify({id: `story-${number}`, text: story})}\n`
const archive = Array.from({length: rows}, (_, at) => row(at)).join('')

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

const idsIn = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id)

const idOf = ({id}: {id: string}) => id

describe('convertFiles', () => {
  it('gives the articles of a folder, each as a text of the format', async () => {
    const {path} = folderWith({'a/one.txt': story, 'a/two.txt': story})
    const results = await all(convertFiles(join(path, 'a'), {to: 'markdown'}))
    expect(results.map(idOf)).toEqual(['one.txt', 'two.txt'])
    for (const {text, error, path: written} of results) {
      expect([error, written]).toEqual([null, null])
      expect(text).toContain('Pasar lama di tepi sungai')
      expect(text).not.toContain('Advertisement')
    }
  })

  it('gives the same articles by workers as without them, in the order of the input', async () => {
    const {path} = folderWith({'rows.jsonl': archive})
    const input = join(path, 'rows.jsonl')
    const [one, some] = [await all(convertFiles(input, {jobs: 1})), await all(convertFiles(input, {jobs: 2}))]
    expect(some).toEqual(one)
    expect(one.map(idOf)).toEqual(Array.from({length: rows}, (_, at) => `story-${at}`))
    expect(JSON.parse(one[0]?.text as string).dateline.places).toEqual(['Jakarta'])
  })

  it('gives what fails as a result with its error, and goes on', async () => {
    const {path} = folderWith({'rows.jsonl': `${row(0)}{"id": 7}\nno row\n${row(3)}`})
    const messages: string[] = []
    const results = await all(
      convertFiles([join(path, 'rows.jsonl'), join(path, 'none.txt')], {
        onMessages: (some) => void messages.push(...some.map(({kind}) => kind))
      })
    )
    const errors = results.flatMap(({place, error, text}) => (error ? [[place, error.code, text]] : []))
    expect(errors.map(([place, , text]) => [place, text])).toEqual([
      [join(path, 'none.txt'), null],
      [`${join(path, 'rows.jsonl')}:2`, null],
      [`${join(path, 'rows.jsonl')}:3`, null]
    ])
    expect(errors[0]?.[1]).toBe('not-read')
    expect(results.filter(({error}) => !error).map(idOf)).toEqual(['story-0', 'story-3'])
    expect(messages.filter((kind) => kind === 'error')).toHaveLength(3)
  })

  it('tells how far it is, and ends with all', async () => {
    const {path} = folderWith({'rows.jsonl': archive})
    const told: [string, number, number | null][] = []
    await all(
      convertFiles(join(path, 'rows.jsonl'), {
        onProgress: ({phase, articles, share}) => told.push([phase, articles, share])
      })
    )
    expect(told[0]).toEqual(['begin', 0, 0])
    expect(told.at(-1)).toEqual(['end', rows, 1])
    const counts = told.map(([, articles]) => articles)
    expect(counts).toEqual([...counts].sort((one, other) => one - other))
    expect(told.length).toBeGreaterThan(4)
  })

  it('writes an output, and tells of each file in a folder', async () => {
    const {path} = folderWith({'a/one.txt': story, 'a/two.txt': story})
    const results = await all(convertFiles(join(path, 'a'), {to: 'markdown', output: join(path, 'out/')}))
    expect(results.map(({path: written}) => written)).toEqual([join(path, 'out/one.md'), join(path, 'out/two.md')])
    for (const {path: written} of results) expect(readFileSync(written as string, 'utf8')).toContain('Pasar lama')
  })

  it.each([1, 2])('ends when it is told to, with %i worker, and can be continued', async (jobs) => {
    const {path} = folderWith({'rows.jsonl': archive})
    const [input, output] = [join(path, 'rows.jsonl'), join(path, 'out.jsonl')]
    const end = new AbortController()
    const first: string[] = []
    const run = async () => {
      for await (const {id} of convertFiles(input, {output, jobs, signal: end.signal})) {
        first.push(id)
        if (first.length === rows / 2) end.abort(new Error('enough for today'))
      }
    }
    await expect(run()).rejects.toThrow('enough for today')
    expect(first).toHaveLength(rows / 2)
    expect(existsSync(output)).toBe(false)
    await expect(all(convertFiles(input, {output, jobs}))).rejects.toThrow('--resume')
    const rest = (await all(convertFiles(input, {output, jobs, resume: true}))).map(idOf)
    expect(rest.length).toBeLessThan(rows)
    expect(idsIn(output)).toEqual(Array.from({length: rows}, (_, at) => `story-${at}`))
  })

  it('ends when nobody asks for more, and leaves no output', async () => {
    const {path} = folderWith({'rows.jsonl': archive})
    const output = join(path, 'out.jsonl')
    for await (const _ of convertFiles(join(path, 'rows.jsonl'), {output, jobs: 2})) break
    expect(existsSync(output)).toBe(false)
  })

  it('does not begin when it is told to end before', async () => {
    const {path} = folderWith({'one.txt': story})
    const results = convertFiles(join(path, 'one.txt'), {signal: AbortSignal.abort(new Error('never'))})
    await expect(all(results)).rejects.toThrow('never')
  })

  it('refuses options that make no sense', async () => {
    await expect(all(convertFiles('x.txt', {to: 'markdwn'}))).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('Did you mean')
    })
  })

  it.each<[object, string]>([
    [{tto: 'json'}, 'unknown option "tto". Did you mean "to"?'],
    [{onProgres() {}}, 'unknown option "onProgres". Did you mean "onProgress"?'],
    [{constructor: 'json'}, 'unknown option "constructor".'],
    [{to: 5}, 'the option "to" must be text'],
    [{keep: ['caption', 5]}, 'the option "keep" must be text or a list of texts'],
    [{pack: {name: 'mine'}}, 'the option "pack" must be text or a list of texts'],
    [{force: 'yes'}, 'the option "force" must be true or false'],
    [{keep: ['caption', 'vidoe']}, 'unknown reason "vidoe". Did you mean "video"?']
  ])('refuses %j in plain words', async (options, message) => {
    const {path} = folderWith({'one.txt': story})
    const error = await all(convertFiles(join(path, 'one.txt'), options)).catch((reason) => reason)
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toContain(message)
  })

  it.each<[unknown, string]>([
    [undefined, 'an input is a path or a file: URL, not undefined'],
    [['a.txt', 5], 'an input is a path or a file: URL, not number'],
    [new URL('https://contoh.example/a.txt'), 'https://contoh.example/a.txt is not: download it first']
  ])('refuses the input %s in plain words', async (input, message) => {
    const error = await all(convertFiles(input as string)).catch((reason) => reason)
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toContain(message)
  })

  it('takes file: URLs, lists as lists and as texts, and options that are undefined', async () => {
    const {path} = folderWith({'one.txt': story})
    const url = pathToFileURL(join(path, 'one.txt'))
    const textOf = async (options: ConvertFilesOptions) =>
      (await all(convertFiles([url], {to: 'text', ...options})))[0]?.text
    const list = await textOf({keep: ['advertisement', 'related'], ...({outlet: undefined} as object)})
    expect(list).toContain('Advertisement')
    expect(list).toContain('Baca Juga')
    expect(await textOf({keep: 'advertisement,related'})).toBe(list)
    expect(await textOf({disable: 'common/advertisement'})).toBe(await textOf({disable: ['common/advertisement']}))
    expect(await textOf({disable: 'common/advertisement'})).toContain('Advertisement')
  })

  it.each([1, 2])('gives no result after it was told to end, with %i worker', async (jobs) => {
    const {path} = folderWith({'rows.jsonl': archive})
    const end = new AbortController()
    let count = 0
    const run = async () => {
      for await (const _ of convertFiles(join(path, 'rows.jsonl'), {jobs, signal: end.signal}))
        if (++count === 50) end.abort()
    }
    await expect(run()).rejects.toMatchObject({name: 'AbortError'})
    expect(count).toBe(50)
  })
})
