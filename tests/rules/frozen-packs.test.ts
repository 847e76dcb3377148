import {join} from 'node:path'
import {build} from 'esbuild'
import {describe, expect, it} from 'vitest'
import {packs} from '../../src/rules/packs/index.ts'
import type {Pack} from '../../src/rules/types.ts'

const script = (name: string) => import(/* @vite-ignore */ join(import.meta.dirname, '../../scripts', name))
const {dataFiles} = await script('data-files.mjs')
const {freezeNotes, freezePacks} = await script('freeze-packs.mjs')

const root = join(import.meta.dirname, '../..')
const registry = join(root, 'src/rules/packs/index.ts')

interface Spelled {
  source: string
  flags: string
}
const isPattern = (value: object): value is Spelled => 'source' in value && 'flags' in value

/** A pattern's source with each escape of a character as the character: the build writes the one for the other. */
const unescaped = (source: string) =>
  source.replaceAll(/\\u([\da-f]{4})/giu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))

/** Packs as plain data, patterns by their source and flags. */
const plain = (some: readonly Pack[]) =>
  JSON.parse(
    JSON.stringify(some, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && isPattern(value)
        ? `/${unescaped(value.source)}/${value.flags}`
        : value
    )
  )

/** Run the code of a module. */
async function evaluate(contents: string): Promise<readonly Pack[]> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: root, loader: 'js'},
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false
  })
  const code = Buffer.from((outputFiles[0] as {contents: Uint8Array}).contents).toString('base64')
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)).packs
}

describe('the packs in the build', () => {
  it('have their examples and notes in a file of their own', async () => {
    const data = dataFiles()
    await freezeNotes(registry, data)
    const lines = data.files.get('examples.jsonl').trimEnd().split('\n')
    for (const [index, {rules}] of packs.entries())
      expect(JSON.parse(lines[index])).toEqual(
        JSON.parse(JSON.stringify(rules.map(({examples, note, evidence}) => ({examples, note, evidence}))))
      )
  })

  it('say in the library what their sources say', async () => {
    const frozen = await evaluate(await freezePacks(registry, {examples: true}))
    expect(plain(frozen)).toEqual(plain(packs))
  })

  it('say in the command all but the examples and notes', async () => {
    const data = dataFiles()
    const code = await freezePacks(registry, {examples: false, data})
    const lines = data.files.get('packs.jsonl').split('\n')
    expect(lines).toHaveLength(packs.length + 1)
    const reading = `${code.replace(/function dataLine/u, 'function unused')}\nvar dataLine = (index) => ${JSON.stringify(lines)}[index]`
    const frozen = await evaluate(reading)
    const bare = packs.map((pack) => ({
      ...pack,
      rules: pack.rules.map(({note: _note, evidence: _evidence, ...rule}) => ({
        ...rule,
        examples: {match: [], skip: []}
      }))
    }))
    expect(plain(frozen)).toEqual(plain(bare))
  })
})
