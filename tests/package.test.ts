import {execFile} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {fileArchives, gzipped, rowArchives, rows} from './archive/make-archives.ts'
import {story} from './cli/command.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = promisify(execFile)

/** Settings of the npm that runs the tests must not reach the one that installs. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_config_')))

interface Packed {
  filename: string
  files: {path: string}[]
}

let folder: string
let packed: Packed

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsparse-package-'))
  const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const [found] = JSON.parse((await run('npm', words, {cwd: root, env})).stdout)
  packed = found
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}')
  writeFileSync(join(folder, 'story.txt'), story)
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, packed.filename)], {
    cwd: folder,
    env
  })
})

afterAll(() => rmSync(folder, {recursive: true, force: true}))

describe('the packed package', () => {
  it('holds only what a user needs', () => {
    const paths = packed.files.map(({path}) => path)
    const needed =
      /^(?:bin\/(?:newsparse\.js|package\.json)|dist\/(?:index\.js|newsparse\.1|third-party-licences\.txt|record\.schema\.json|cli\/(?:[\w-]+\.js|package\.json)|browser\/[\w-]+\.js|packs\/(?:[\w-]+\.(?:rules|notes)|packs|media)\.json|types\/.+\.d\.ts)|docs\/(?:[\w-]+\.md|explain\.png|ferry\.txt)|package\.json|(?:README|CHANGELOG|SECURITY)\.md|LICENSE)$/
    expect(paths.filter((path) => !needed.test(path))).toEqual([])
    expect(paths).toEqual(
      expect.arrayContaining([
        'bin/newsparse.js',
        'dist/index.js',
        'dist/types/index.d.ts',
        'README.md',
        'LICENSE',
        'dist/third-party-licences.txt'
      ])
    )
  })

  it.each(['markdown', 'json', 'html', 'text', 'jsonl', 'tree'])(
    'gives a working npx newsparse --to %s',
    async (format) => {
      const {stdout, stderr} = await run('npx', ['newsparse', 'story.txt', '--to', format], {cwd: folder, env})
      expect(stdout).toContain('Pasar lama')
      // npm itself may warn of settings of the machine.
      expect(stderr.split('\n').filter((line) => line && !line.startsWith('npm '))).toEqual([])
    }
  )

  it('reads every kind of archive, with nothing that is not packed', async () => {
    const archives = gzipped({...(await rowArchives()), ...(await fileArchives())})
    for (const [name, bytes] of Object.entries(archives)) {
      writeFileSync(join(folder, name), bytes)
      const {stdout} = await run('npx', ['newsparse', name, '--to', 'jsonl', '-q'], {cwd: folder, env})
      expect(stdout.trimEnd().split('\n'), name).toHaveLength(rows.length)
    }
  })

  it('gives a library', async () => {
    const code = `
      import {parse, toRecord, toMarkdown, toHtml, toText, prune, decode, createConverter, newsParse, newsPrune, newsRemark, newsRehype} from 'newsparse'
      import schema from 'newsparse/schema.json' with {type: 'json'}
      import {readFileSync} from 'node:fs'
      const article = parse(decode(readFileSync('story.txt')).text, {id: 'story'})
      const converter = await createConverter({to: 'json'})
      console.log(JSON.stringify({
        outlet: toRecord(article).outlet,
        same: JSON.parse(converter.convert(readFileSync('story.txt', 'utf8'), {id: 'story'}).output).outlet,
        texts: [toMarkdown(article), toHtml(article), toText(prune(article))].every((text) => text.includes('Pasar lama')),
        plugins: [newsParse, newsPrune, newsRemark, newsRehype].every((plugin) => typeof plugin === 'function'),
        title: schema.title
      }))`
    const {stdout} = await run(process.execPath, ['--input-type=module', '-e', code], {cwd: folder, env})
    expect(JSON.parse(stdout)).toMatchObject({outlet: 'Contoh.com', same: 'Contoh.com', texts: true, plugins: true})
  })
})
