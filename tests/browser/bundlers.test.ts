import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import commonjs from '@rollup/plugin-commonjs'
import {nodeResolve} from '@rollup/plugin-node-resolve'
import * as esbuild from 'esbuild'
import {type Plugin, rollup} from 'rollup'
import {globSync} from 'tinyglobby'
import * as vite from 'vite'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import webpack from 'webpack'
import * as newsparse from '../../src/browser.ts'
import {useChromium} from './page.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsparse-bundlers-'))
const app = join(folder, 'app.js')
const browser = useChromium()

const names = [
  'parse',
  'toRecord',
  'toMarkdown',
  'toHtml',
  'toText',
  'explain',
  'loadLanguages',
  'withLanguages'
] as const

beforeAll(() => {
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/newsparse'))
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  writeFileSync(app, `import {${names.join(', ')}} from 'newsparse/browser'\nwindow.newsparse = {${names.join(', ')}}`)
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** Its types are those of its CommonJS build. */
const readCommonJs = commonjs as unknown as () => Plugin

const withEsbuild = (entry: string, outdir: string) =>
  esbuild.build({
    entryPoints: {app: entry},
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    metafile: true,
    logLevel: 'silent'
  })

/** How each bundler makes files of an app. */
const bundlers: Readonly<Record<string, (entry: string, outdir: string) => Promise<unknown>>> = {
  esbuild: withEsbuild,
  async rollup(input, dir) {
    const made = await rollup({input, plugins: [nodeResolve({browser: true}), readCommonJs()]})
    await made.write({dir, format: 'es'})
  },
  vite: (input, outDir) =>
    vite.build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: {outDir, rolldownOptions: {input, output: {entryFileNames: 'app.js'}}}
    }),
  webpack: (entry, path) =>
    new Promise((resolve, reject) =>
      webpack(
        {
          mode: 'production',
          entry,
          output: {path, filename: 'app.js'},
          performance: false,
          optimization: {minimize: false}
        },
        (error, stats) => (error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString())) : resolve(stats))
      )
    )
}

/** Open a page with the app that a bundler made. */
async function open(files: string) {
  const page = await browser().newPage()
  const loaded: string[] = []
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname.slice(1)
    loaded.push(path)
    return path === ''
      ? route.fulfill({contentType: 'text/html', body: '<!doctype html><script type="module" src="/app.js"></script>'})
      : route.fulfill({contentType: 'text/javascript', body: readFileSync(join(files, path))})
  })
  await page.goto('http://newsparse.invalid/')
  await page.waitForFunction('window.newsparse')
  return {page, loaded}
}

declare global {
  interface Window {
    newsparse: typeof newsparse
  }
}

const story =
  'Liputan6.com, Banda Aceh - Pelabuhan lama itu kembali dibuka, kata Kepala Dinas Perhubungan.\n\nBaca juga: Kapal baru tiba\n\nKapal itu berlayar tiap pagi dari dermaga timur.\n'

/** Articles in all languages, from the fixtures. */
const articles = globSync('*/*/input.txt', {cwd: join(root, 'fixtures')}).sort()
const texts = articles.map((path) => readFileSync(join(root, 'fixtures', path), 'utf8'))

describe('an app in a browser', () => {
  it.each(Object.keys(bundlers))('that %s made reads, writes and explains', async (name) => {
    const files = join(folder, name)
    await bundlers[name]?.(app, files)
    const {page, loaded} = await open(files)
    const before = loaded.length
    const found = await page.evaluate(async (text) => {
      const {parse, toRecord, toMarkdown, toHtml, toText, explain, withLanguages} = window.newsparse
      let refused = ''
      try {
        parse(text)
      } catch (error) {
        refused = String(error)
      }
      const article = await withLanguages(() => parse(text))
      const explained = explain(text).lines.map(({label}) => label)
      return {
        refused,
        outputs: [JSON.stringify(toRecord(article)), toMarkdown(article), toHtml(article), toText(article)],
        explained
      }
    }, story)
    const {parse, toRecord, toMarkdown, toHtml, toText, explain} = newsparse
    const article = parse(story)
    expect(found).toEqual({
      refused: expect.stringContaining("await loadLanguages(['id'])"),
      outputs: [JSON.stringify(toRecord(article)), toMarkdown(article), toHtml(article), toText(article)],
      explained: explain(story).lines.map(({label}) => label)
    })
    expect(loaded.length, `one file more for the language: ${loaded}`).toBe(before + 1)
    await page.close()
  })

  it('reads all languages as Node does', async () => {
    const files = join(folder, 'all')
    await withEsbuild(app, files)
    const {page} = await open(files)
    const records = await page.evaluate(async (all) => {
      const {parse, toRecord, loadLanguages} = window.newsparse
      await loadLanguages()
      return all.map((text) => JSON.stringify(toRecord(parse(text))))
    }, texts)
    for (const [at, text] of texts.entries())
      expect(records[at], articles[at]).toBe(JSON.stringify(newsparse.toRecord(newsparse.parse(text))))
    await page.close()
  })

  it('says for which languages there are rules', async () => {
    await newsparse.loadLanguages('id')
    await expect(newsparse.loadLanguages('xx')).rejects.toThrow('"xx"')
    await expect(newsparse.loadLanguages(['xx'])).rejects.toThrow(
      'No rules are for the language "xx"; there are those of id, ms'
    )
  })
})

describe('what an app is sent', () => {
  it('is at most 150 KB, gzipped, to read and make records, and none of the writers it does not use', async () => {
    const entry = join(folder, 'small.js')
    const files = join(folder, 'small')
    writeFileSync(entry, "import {parse, toRecord} from 'newsparse/browser'\nconsole.log(toRecord(parse('')))")
    const {metafile} = await withEsbuild(entry, files)
    expect(gzipSync(readFileSync(join(files, 'app.js')), {level: 9}).length).toBeLessThanOrEqual(150_000)
    const sent = Object.values(metafile.outputs).flatMap(({inputs}) => Object.keys(inputs))
    expect(sent.filter((path) => /mdast-util-to-markdown|remark|yaml|markdown|html/u.test(path))).toEqual([])
    expect(readdirSync(files).filter((name) => name.startsWith('language-'))).toHaveLength(newsparse.languages.length)
  })

  it.each([
    ['prune', 6_000],
    ['toRecord', 15_000],
    ['toHtml', 20_000]
  ])('does not include the parser, if an app only uses %s', async (name, most) => {
    const files = join(folder, `only-${name}`)
    mkdirSync(files)
    const entry = join(files, 'app.ts')
    writeFileSync(entry, `import {${name}} from 'newsparse/browser'\nconsole.log(${name})\n`)
    await withEsbuild(entry, files)
    expect(gzipSync(readFileSync(join(files, 'app.js')), {level: 9}).length).toBeLessThanOrEqual(most)
  })

  it('is what the manual says, within a fifth', async () => {
    const files = join(folder, 'weighed')
    await withEsbuild(app, files)
    const manual = readFileSync(join(root, 'docs/browser.md'), 'utf8')
    const said = Object.fromEntries(
      [...manual.matchAll(/`(\w\w)` \| (\d+) \|/gu)].map(([, code, size]) => [code, Number(size)])
    )
    expect(newsparse.languages).toEqual(expect.arrayContaining(Object.keys(said)))
    const weigh = (name: string) => gzipSync(readFileSync(join(files, name)), {level: 9}).length / 1000
    for (const name of readdirSync(files)) {
      const language = /^language-(\w+)-/u.exec(name)?.[1]
      const size = said[language ?? '']
      if (size) expect(Math.abs(weigh(name) - size), `${name}: ${weigh(name)}`).toBeLessThan(Math.max(size / 5, 1))
      else if (language) expect(weigh(name), name).toBeLessThan(10)
    }
  })
})
