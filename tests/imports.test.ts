import {readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'

const source = fileURLToPath(new URL('../src', import.meta.url))

/** The rooms of src/, in order: a file imports only from its own room and from rooms above it in this list. */
const rooms = [
  'article',
  'source',
  'rules',
  'judge',
  'parse',
  'transform',
  'write',
  'browser.ts',
  'explain',
  'convert.ts',
  'archive',
  'learn',
  'batch',
  'completions',
  'index.ts',
  'cli'
]

/** Rooms that may not use all that stands above them. */
const narrow: Readonly<Record<string, readonly string[]>> = {
  cli: ['explain', 'archive', 'learn', 'batch', 'completions', 'index.ts', 'cli'],
  completions: ['completions']
}

const roomOf = (file: string) => file.split('/')[0] as string

const statement = /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"](\.[^'"]+)['"]|\bimport\s*\(?\s*['"](\.[^'"]+)['"]/g

/** Files of ours, by their paths below src/, that a file imports, lazily or not. */
const importsOf = (file: string): string[] =>
  [...readFileSync(join(source, file), 'utf8').matchAll(statement)]
    .map(([, from, lazy]) => relative(source, join(source, dirname(file), (from ?? lazy) as string)))
    .filter((path) => !path.startsWith('..'))

const files = globSync('**/*.ts', {cwd: source}).sort()
const graph = new Map(files.map((file) => [file, importsOf(file)]))

/** The way from a file back to itself, if there is one. */
function cycleFrom(start: string): string[] | undefined {
  const seen = new Set<string>()
  const walk = (file: string, way: string[]): string[] | undefined => {
    for (const next of graph.get(file) ?? []) {
      if (next === start) return [...way, next]
      if (seen.has(next)) continue
      seen.add(next)
      const found = walk(next, [...way, next])
      if (found) return found
    }
    return undefined
  }
  return walk(start, [start])
}

describe('imports', () => {
  it('are found', () => {
    expect(graph.get('convert.ts')).toContain('parse/parse.ts')
    expect(graph.get('write/formats.ts')).toContain('write/markdown.ts')
    expect(files.length).toBeGreaterThan(50)
  })

  it('stay in rooms that are known', () => {
    expect(files.filter((file) => !rooms.includes(roomOf(file)))).toEqual([])
  })

  it('leave the command thin: what others could use is in the rooms above it', () => {
    const lines = files
      .filter((file) => roomOf(file) === 'cli')
      .map((file) => readFileSync(join(source, file), 'utf8').split('\n').length - 1)
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThan(2000)
  })

  it.each(files)('of %s point to its own room and to rooms above it', (file) => {
    const room = roomOf(file)
    const allowed = narrow[room] ?? rooms.slice(0, rooms.indexOf(room) + 1)
    const wrong = (graph.get(file) ?? []).filter((path) => !path.endsWith('.json') && !allowed.includes(roomOf(path)))
    expect(wrong, `${file} imports from a room below its own`).toEqual([])
  })

  it.each(files)('of %s do not lead back to it', (file) => {
    expect(cycleFrom(file)?.join(' → ')).toBeUndefined()
  })
})
