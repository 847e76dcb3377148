/** What is fuzzed: how an input is made by chance, and what must hold for it. */
import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {damaged} from './random.mjs'

const root = join(import.meta.dirname, '..')
const built = join(import.meta.dirname, '.build')

await build({
  absWorkingDir: root,
  entryPoints: {
    library: 'src/index.ts',
    reader: 'src/archive/readers/read-archive.ts',
    samples: 'tests/archive/make-archives.ts'
  },
  outdir: built,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  outExtension: {'.js': '.mjs'},
  logLevel: 'warning'
})
const load = (name) => import(pathToFileURL(join(built, `${name}.mjs`)).href)
const [library, {readArchive}, samples] = await Promise.all([load('library'), load('reader'), load('samples')])

/** Copy that comes with the project. */
const corpus = readdirSync(join(root, 'fixtures'), {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('input.txt'))
  .sort()
  .map((path) => readFileSync(join(root, 'fixtures', path)))

/** Every kind of archive, with the same articles in it. */
const archives = {...(await samples.rowArchives()), ...(await samples.fileArchives())}
const whole = (text) => text.replaceAll(/\s+/gu, ' ')
/** All that is packed; with the name of a hidden file damaged, what is in it comes out, too. */
const known = new Set(
  [...samples.rows.map(({text}) => text), ...samples.rubbish.map(([, bytes]) => bytes.toString())].map(whole)
)

/** The laws of the tree. */
function checkTree(text) {
  const article = library.parse(text)
  let covered = 0
  const visit = (node) => {
    if (node.children) return node.children.forEach(visit)
    const {start, end} = node.position
    assert.equal(node.value, text.slice(start.offset, end.offset), 'a leaf is the source at its place')
    assert.ok(start.offset >= covered, 'leaves stand in order')
    assert.ok(!/\S/u.test(text.slice(covered, start.offset)), 'nothing is lost between leaves')
    covered = end.offset
  }
  visit(article)
  assert.ok(!/\S/u.test(text.slice(covered)), 'nothing is lost at the end')
  return article
}

const folder = mkdtempSync(join(tmpdir(), 'newsparse-fuzz-'))
process.on('exit', () => rmSync(folder, {recursive: true, force: true}))

const options = {maxBytes: 1e6, maxSpool: 1e7}

async function itemsOf(name, bytes, kind, compression) {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const items = []
  for await (const item of readArchive(path, name, {kind, compression}, options)) items.push(item)
  return items
}

/** The text of an item; nothing where there is none. */
function textOf(item) {
  if (item.kind === 'file') return item.bytes.toString()
  try {
    const row = item.kind === 'json' ? JSON.parse(item.json) : item.row
    return typeof row?.text === 'string' ? row.text : undefined
  } catch {
    return undefined
  }
}

/** Formats that hold checksums: what was changed never passes for what was packed. */
const summed = /zip|gz|zst/

/** A reader, fed with a damaged archive, or with one that breaks off. */
function reader(name, bytes, kind, compression = null) {
  return {
    name: name.replace(/^a\./, ''),
    make(chance) {
      const cut = chance.below(2) === 0
      return {cut, bytes: cut ? bytes.subarray(0, chance.below(bytes.length)) : damaged(bytes, chance)}
    },
    async check({bytes: input, cut}) {
      const items = await itemsOf(name, input, kind, compression)
      for (const item of items) {
        assert.ok(['row', 'json', 'file', 'fault'].includes(item.kind))
        if (item.kind === 'fault') assert.match(item.message, /^[^\n]+$/, 'a fault is said in one line')
      }
      const texts = items.map(textOf).filter((text) => text !== undefined)
      if (summed.test(name))
        for (const text of texts)
          if (kind === 'text' || kind === 'zip') assert.ok(known.has(whole(text)), 'damage is told')
      if (!cut) return
      // All rows but those at the cut are as they were, and none of them is missing.
      for (const text of texts.slice(0, -1)) assert.ok(known.has(whole(text)), 'what stands before a cut is as it was')
      if (!compression && kind !== 'parquet') {
        const least = Math.floor((input.length / bytes.length) * samples.rows.length) - 2
        assert.ok(texts.length >= least, `${texts.length} of at least ${least} rows before a cut come out`)
      }
    }
  }
}

const kinds = {
  'a.jsonl': 'jsonl',
  'a.json': 'json',
  'a.csv': 'csv',
  'a.tsv': 'tsv',
  'a.parquet': 'parquet',
  'a.warc.wet': 'wet',
  'a.zip': 'zip',
  'a.tar': 'tar'
}

const readers = Object.entries(kinds).map(([name, kind]) => reader(name, archives[name], kind))

const text = Buffer.from(samples.rows[0].text)

const packed = [
  reader('a.txt.gz', gzipSync(text), 'text', 'gzip'),
  reader('a.csv.gz', gzipSync(archives['a.csv']), 'csv', 'gzip'),
  ...zstdTargets()
]

/** Zstd is packed by its own program, if that is there. */
function zstdTargets() {
  try {
    return [reader('a.txt.zst', execFileSync('zstd', ['-q', '-c', '--check'], {input: text}), 'text', 'zstd')]
  } catch {
    return []
  }
}

const parser = {
  name: 'parse',
  make: (chance) => ({bytes: damaged(chance.pick(corpus), chance)}),
  async check({bytes}) {
    const {text: copy} = library.decode(bytes, {encoding: 'utf-8'})
    const article = checkTree(copy)
    library.toMarkdown(article)
    library.toHtml(article)
    library.toText(article)
    assert.deepEqual(JSON.parse(library.toJson(article)), JSON.parse(library.toJsonl(article)))
  }
}

const restoring = {
  name: 'restore',
  make: (chance) => ({bytes: chance.below(2) === 0 ? chance.pick(corpus) : damaged(chance.pick(corpus), chance)}),
  async check({bytes}) {
    const {text: copy, encoding} = library.decode(bytes, {encoding: 'utf-8'})
    const article = library.makeParser()(copy, {encoding})
    const original = library.originalOf(article, copy, bytes)
    assert.deepEqual(
      Buffer.from(library.restore({original})),
      Buffer.from(bytes),
      'the source comes back byte for byte'
    )
  }
}

/** A record that somebody changed is refused in words. */
const changedRecords = {
  name: 'records',
  make: (chance) => ({
    bytes: damaged(
      Buffer.from('{"id":"a","original":{"encoding":"utf-8","bom":true,"pieces":[{"label":null,"text":"Satu."}]}}'),
      chance
    )
  }),
  async check({bytes}) {
    let record
    try {
      record = JSON.parse(bytes.toString())
    } catch {
      return
    }
    if (typeof record !== 'object' || record === null) return
    try {
      library.restore(record)
    } catch (error) {
      assert.equal(error.name, 'RestoreError')
    }
  }
}

export const targets = [parser, restoring, changedRecords, ...readers, ...packed]
