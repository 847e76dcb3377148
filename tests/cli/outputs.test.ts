import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {allFormats} from '../../src/batch/table-formats.ts'
import {type Folder, folderWith, line, story} from './command.ts'

const knownFormats = allFormats.map(({name}) => name).join(', ')
const read = ({path}: Folder, name: string) => readFileSync(join(path, name), 'utf8')
const filesOf = ({path}: Folder, name: string) => readdirSync(join(path, name), {recursive: true}).map(String).sort()

describe('the format', () => {
  it.each([
    ['out.md', /^---\nid: a\.txt\n/],
    ['out.html', /^<!doctype html>/i],
    ['out.json', /^\{\n {2}"schemaVersion": 1/],
    ['out.jsonl', /^\{"schemaVersion":1,.*\}\n$/],
    ['out.txt', /^Pasar lama/],
    ['out.tree.json', /^\{\n {2}"type": "article"/],
    ['out', /^---\n/]
  ])('is told by the name %s', async (name, pattern) => {
    const folder = folderWith({'a.txt': story})
    expect(await folder.newsparse(['a.txt', '-o', name])).toEqual({code: 0, signal: null, stdout: '', stderr: ''})
    expect(read(folder, name)).toMatch(pattern)
  })

  it('is what --to says, whatever the name', async () => {
    const folder = folderWith({'a.txt': story})
    await folder.newsparse(['a.txt', '-o', 'out.html', '--to', 'MD'])
    expect(read(folder, 'out.html')).toMatch(/^---\n/)
  })
})

describe('the ending of an output', () => {
  it('that no format has is refused, unless --to says what is meant', async () => {
    const folder = folderWith({'a.txt': story})
    const {code, stderr} = await folder.newsparse(['a.txt', '-o', 'out.pdf'])
    expect(stderr).toBe(
      `newsparse: error: can't tell the format from ".pdf": add --to <format>. Known: ${knownFormats}. Try "newsparse --help".\n`
    )
    expect(code).toBe(64)
    expect((await folder.newsparse(['a.txt', '-o', 'out.copy', '--to', 'text'])).code).toBe(0)
    expect((await folder.newsparse(['a.txt', '-o', 'out'])).code).toBe(0)
    expect(filesOf(folder, '.')).toEqual(['a.txt', 'out', 'out.copy'])
  })

  it('is of one document: several are refused', async () => {
    const folder = folderWith({'a.txt': story, 'b.txt': story})
    const {code, stderr} = await folder.newsparse(['a.txt', 'b.txt', '-o', 'two.md'])
    expect(stderr).toContain("several documents can't share two.md: use -o with a folder")
    expect(code).toBe(64)
    expect(filesOf(folder, '.')).toEqual(['a.txt', 'b.txt'])
  })
})

describe('an output that exists', () => {
  it('is not overwritten', async () => {
    const folder = folderWith({'a.txt': story, 'out.md': 'mine'})
    const {code, stderr} = await folder.newsparse(['a.txt', '-o', 'out.md'])
    expect(stderr).toBe(
      'newsparse: error: out.md exists already; use --force to overwrite it, or name another output\n'
    )
    expect(code).toBe(2)
    expect(read(folder, 'out.md')).toBe('mine')
  })

  it('is overwritten with --force', async () => {
    const folder = folderWith({'a.txt': story, 'out.md': 'mine'})
    expect((await folder.newsparse(['a.txt', '-o', 'out.md', '--force'])).code).toBe(0)
    expect(read(folder, 'out.md')).toContain('Pasar lama')
  })

  it('is never the input', async () => {
    const folder = folderWith({'a.txt': story})
    const {code, stderr} = await folder.newsparse(['a.txt', '-o', './a.txt', '--force'])
    expect(stderr).toBe('newsparse: error: ./a.txt is an input; name another output\n')
    expect(code).toBe(2)
    expect(read(folder, 'a.txt')).toBe(story)
  })

  it('stops a whole folder before anything is written, with the number of the others', async () => {
    const folder = folderWith({'in/a.txt': story, 'in/b.txt': story, 'in/c.txt': story, 'out/b.md': '', 'out/c.md': ''})
    const {code, stderr} = await folder.newsparse(['in', '-o', 'out'])
    expect(stderr).toBe(
      'newsparse: error: out/b.md and 1 more exist already, so nothing was written; use --force to overwrite, or name another folder\n'
    )
    expect(code).toBe(2)
    expect(filesOf(folder, 'out')).toEqual(['b.md', 'c.md'])
  })

  it('stays when the input can’t be converted', async () => {
    const folder = folderWith({'out.md': 'mine'})
    expect((await folder.newsparse(['missing.txt', '-o', 'out.md', '--force'])).code).toBe(2)
    expect(read(folder, 'out.md')).toBe('mine')
  })

  it('may be a device', async () => {
    const folder = folderWith({'a.txt': story})
    expect(await folder.newsparse(['a.txt', '-o', '/dev/null'])).toMatchObject({code: 0, stderr: ''})
    expect(existsSync('/dev/null')).toBe(true)
  })
})

describe('a folder of outputs', () => {
  it('mirrors the names, with the ending of the format', async () => {
    const folder = folderWith({'in/a.txt': story, 'in/deep/b.text': story})
    expect(await folder.newsparse(['in', '-o', 'out', '--to', 'html'])).toMatchObject({code: 0, stdout: '', stderr: ''})
    expect(filesOf(folder, 'out')).toEqual(['a.html', 'deep', 'deep/b.html'])
  })

  it('holds what is meant for the standard output of each', async () => {
    const folder = folderWith({'a.txt': story, 'b.txt': story})
    await folder.newsparse(['a.txt', 'b.txt', '-o', 'out/', '--to', 'text'])
    expect(read(folder, 'out/b.txt')).toBe((await folder.newsparse(['b.txt', '--to', 'text'])).stdout)
  })

  it('takes a single file too, when it is there or written like a folder', async () => {
    const folder = folderWith({'a.txt': story})
    mkdirSync(join(folder.path, 'there'))
    await folder.newsparse(['a.txt', '-o', 'there'])
    await folder.newsparse(['a.txt', '-o', 'new/'])
    expect([filesOf(folder, 'there'), filesOf(folder, 'new')]).toEqual([['a.md'], ['a.md']])
  })

  it('is refused, before anything is written, when two inputs would share an output', async () => {
    const folder = folderWith({'x/a.txt': story, 'y/a.txt': story, 'x/b.txt': story})
    const {code, stderr} = await folder.newsparse(['x/b.txt', 'x/a.txt', 'y/a.txt', '-o', 'out/'])
    expect(stderr).toBe(
      'newsparse: error: x/a.txt and y/a.txt would both be written to out/a.md, so nothing was written; convert them into two folders\n'
    )
    expect(code).toBe(2)
    expect(existsSync(join(folder.path, 'out'))).toBe(false)
  })

  it('is refused when an output is an input', async () => {
    const folder = folderWith({'in/a.txt': story})
    const {code, stderr} = await folder.newsparse(['in', '-o', 'in', '--to', 'text', '--force'])
    expect(stderr).toBe('newsparse: error: in/a.txt is an input; name another folder\n')
    expect(code).toBe(2)
  })

  it('gets the documents of JSON Lines by their ids, and never leaves the folder', async () => {
    const folder = folderWith({'a.jsonl': line('x/1.txt') + line('../../evil') + line('x/1') + line(null)})
    const {code, stderr} = await folder.newsparse(['a.jsonl', '-o', 'out/', '--to', 'md'])
    expect(filesOf(folder, '.')).toEqual(['a.jsonl', 'out', 'out/4.md', 'out/x', 'out/x/1.md'])
    expect(stderr).toContain('leads out of the folder out/')
    expect(stderr).toContain('two documents would be written to out/x/1.md')
    expect(code).toBe(2)
  })

  it('has no half-written file, nor the traces of one', async () => {
    const folder = folderWith({'a.txt': story, 'out/a.md/keep': ''})
    const {code, stderr} = await folder.newsparse(['a.txt', '-o', 'out/', '--force'])
    expect(stderr).toBe('newsparse: error: out/a.md is a folder; name another file\n')
    expect(code).toBe(2)
    expect(filesOf(folder, 'out')).toEqual(['a.md', 'a.md/keep'])
  })

  it('that can’t be made is named, with the cause', async () => {
    const folder = folderWith({'a.txt': story})
    writeFileSync(join(folder.path, 'file'), '')
    const {code, stderr} = await folder.newsparse(['a.txt', '-o', 'file/out.md'])
    expect(stderr).toBe(
      "newsparse: error: file/out.md can't be written: a part of its path is a file, not a folder; check the spelling\n"
    )
    expect(code).toBe(2)
  })
})

describe('several documents', () => {
  it('are one array as JSON', async () => {
    const folder = folderWith({'a.txt': story, 'b.txt': story})
    const {stdout} = await folder.newsparse(['a.txt', 'b.txt', '--to', 'json'])
    expect(JSON.parse(stdout).map(({id}: {id: string}) => id)).toEqual(['a.txt', 'b.txt'])
  })

  it('are one array in a file too, and a file of lines', async () => {
    const folder = folderWith({'a.txt': story, 'b.txt': story})
    await folder.newsparse(['a.txt', 'b.txt', '-o', 'all.json'])
    await folder.newsparse(['a.txt', 'b.txt', '-o', 'all.jsonl'])
    expect(JSON.parse(read(folder, 'all.json'))).toHaveLength(2)
    expect(read(folder, 'all.jsonl').trimEnd().split('\n')).toHaveLength(2)
  })

  it.each(['markdown', 'html', 'text', 'tree'])('can’t share the standard output as %s', async (format) => {
    const folder = folderWith({'a.txt': story, 'b.txt': story})
    const {code, stdout, stderr} = await folder.newsparse(['a.txt', 'b.txt', '--to', format])
    expect(stderr).toContain(
      `several documents can't share one output: use -o with a folder, or --to jsonl instead of ${format}`
    )
    expect({code, stdout}).toEqual({code: 64, stdout: ''})
  })
})
