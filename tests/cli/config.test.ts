import {describe, expect, it} from 'vitest'
import {folderWith, story} from './command.ts'

const inFolder = (files: Record<string, string>) => folderWith({'stories/a.txt': story, ...files})
const jsonOf = (stdout: string) => JSON.parse(stdout)

describe('a configuration file', () => {
  it.each([
    ['.newsparserc.yaml', 'to: json\npositions: true\n'],
    ['.newsparserc.yml', 'to: json\npositions: true\n'],
    ['.newsparserc.json', '{"to": "json", "positions": true}'],
    ['package.json', '{"name": "archive", "newsparse": {"to": "json", "positions": true}}'],
    ['stories/.newsparserc.yaml', 'to: json\npositions: true\n']
  ])('called %s holds for the folder and what lies below it', async (name, content) => {
    const {code, stdout, stderr} = await inFolder({[name]: content}).newsparse(['stories/a.txt'])
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(jsonOf(stdout).sections[0].blocks[0].position).toBeDefined()
  })

  it('gives way to the command line', async () => {
    const {newsparse} = inFolder({'.newsparserc.yaml': 'to: json\nlanguage: en\n'})
    expect(jsonOf((await newsparse(['stories/a.txt', '--language', 'id'])).stdout).language).toBe('id')
    expect((await newsparse(['stories/a.txt', '--to', 'text'])).stdout).not.toContain('{')
  })

  it('is not looked for with --no-config, and is the one named with --config', async () => {
    const {newsparse} = inFolder({'.newsparserc.yaml': 'to: json\n', 'other.yaml': 'to: text\n'})
    expect((await newsparse(['stories/a.txt', '--no-config'])).stdout).toMatch(/^---\n/)
    const {stdout} = await newsparse(['stories/a.txt', '--config', 'other.yaml'])
    expect(stdout).toBe((await newsparse(['stories/a.txt', '--no-config', '--to', 'text'])).stdout)
  })

  it('holds alone when it is the nearest one', async () => {
    const {newsparse} = inFolder({
      '.newsparserc.yaml': 'to: json\n',
      'stories/.newsparserc.yaml': 'front-matter: false\n'
    })
    expect((await newsparse(['stories/a.txt'])).stdout).not.toMatch(/^(?:---|\{)/)
  })

  it('holds for the standard input in the folder one is in', async () => {
    const {newsparse} = inFolder({'.newsparserc.yaml': 'to: json\n'})
    expect(jsonOf((await newsparse([], {stdin: story})).stdout).schemaVersion).toBe(1)
  })

  it('names packs as seen from itself, and loads none that it does not name', async () => {
    const rule = '{id: house/x, label: note, zone: anywhere, pattern: "^.*$", examples: {match: [a], skip: [b]}}'
    const pack = `name: house\nrules:\n- ${rule}\n`
    const loose = inFolder({'house.yaml': pack, '.newsparserc.yaml': 'to: json\n'})
    expect(jsonOf((await loose.newsparse(['stories/a.txt'])).stdout).notes).toEqual([])
    const named = inFolder({'packs/house.yaml': pack, '.newsparserc.yaml': 'to: json\npack: packs/house.yaml\n'})
    expect(jsonOf((await named.newsparse(['stories/a.txt'])).stdout).notes).not.toEqual([])
  })

  it.each([
    ['too: json', 'unknown key "too". Did you mean "to"? Known: from, include, exclude,'],
    ['force: true', 'unknown key "force".'],
    ['positions: "yes"', '"positions" must be true or false'],
    ['to: [json]', '"to" must be text'],
    ['disable: {a: b}', '"disable" must be text or a list of texts'],
    ['- to', 'a configuration is a mapping such as "to: json"'],
    ['to: jsn', 'unknown format "jsn". Did you mean "json"?']
  ])('that says %j is refused in one line', async (content, message) => {
    const {code, stdout, stderr} = await inFolder({'.newsparserc.yaml': content}).newsparse(['stories/a.txt'])
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
    expect(stderr.trimEnd()).not.toContain('\n')
    expect(code).toBe(64)
  })

  it('that is no YAML is refused with the place', async () => {
    const {code, stderr} = await inFolder({'.newsparserc.yaml': 'to: json\nkeep: [a\n'}).newsparse(['stories/a.txt'])
    expect(stderr).toMatch(/\.newsparserc\.yaml:\d+:\d+: .+\n$/)
    expect(code).toBe(64)
  })

  it('for some of the inputs alone is refused', async () => {
    const {newsparse} = inFolder({'other/b.txt': story, 'other/.newsparserc.yaml': 'to: json\n'})
    const {code, stderr} = await newsparse(['stories/a.txt', 'other/b.txt', '--to', 'jsonl'])
    expect(stderr).toContain('one configuration must hold for all inputs')
    expect(code).toBe(64)
    expect((await newsparse(['stories/a.txt', 'other/b.txt', '--to', 'jsonl', '--no-config'])).code).toBe(0)
  })
})

describe('--print-config', () => {
  it('shows what holds and where it was said', async () => {
    const {newsparse, path} = inFolder({'.newsparserc.yaml': 'disable: id/read-also\nfront-matter: false\n'})
    const {code, stdout} = await newsparse(['stories/a.txt', '--print-config', '--to', 'json'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^to: json +# command line$/m)
    expect(stdout).toMatch(/^disable: \[ id\/read-also \] +# .*\.newsparserc\.yaml$/m)
    expect(stdout).toMatch(/^front-matter: false +# /m)
    expect(stdout).toMatch(/^language: null +# default$/m)
    expect(stdout).toContain(path)
  })

  it('writes a configuration that says the same', async () => {
    const first = inFolder({'.newsparserc.yaml': 'keep: [related, caption]\nfield: [id, text]\n'})
    const {stdout} = await first.newsparse(['stories/a.txt', '--print-config'])
    const second = inFolder({'.newsparserc.yaml': stdout})
    const one = await first.newsparse(['stories/a.txt'])
    expect(await second.newsparse(['stories/a.txt'])).toEqual(one)
  })
})
