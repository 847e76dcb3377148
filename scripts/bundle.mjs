/**
 * The command as what is shipped to a cluster: `bundle/newsparse.cjs`, one file with all packs in it, and a tarball that has Node
 * beside it, for machines without one (Spark's `--archives`, a container's layer).
 */
import {execFileSync} from 'node:child_process'
import {chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {build} from 'esbuild'
import {ascii} from './ascii.mjs'
import {frozenPacks} from './freeze-packs.mjs'
import {lazyEntities} from './lazy-entities.mjs'
import {lazyMedia} from './lazy-media.mjs'
import {leanIndex} from './lean-index.mjs'
import {licencesOf} from './licences.mjs'
import {lightCommander} from './light-commander.mjs'

const root = join(import.meta.dirname, '..')
const target = join(root, 'bundle')
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Data stands in the file itself, as texts that nobody parses before they are asked for. */
const inside = {
  add: (_name, lines) => `const lines = ${JSON.stringify(lines)}\nconst dataLine = (index) => lines[index]`
}

/** A thread of the command is the same file: it finds out what it is. */
const ownWorker = {
  name: 'own-worker',
  setup({onLoad}) {
    onLoad({filter: /src[\\/]archive[\\/]worker-file\.ts$/}, () => ({contents: 'export const workerFile = __filename'}))
  }
}

const entry = `
import {isMainThread} from 'node:worker_threads'
import {start, work} from './src/cli/main.ts'
if (isMainThread) start()
else work()
`

/** Make the one file; returns its path. */
async function oneFile() {
  const {outputFiles, metafile} = await build({
    stdin: {contents: entry, resolveDir: root, loader: 'js'},
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    minify: true,
    metafile: true,
    write: false,
    logLevel: 'warning',
    absWorkingDir: root,
    outfile: join(target, 'newsparse.cjs'),
    define: {'import.meta.url': '__filename', 'import.meta.dirname': '__dirname'},
    alias: {yaml: join(root, 'node_modules/yaml/browser/index.js')},
    plugins: [
      frozenPacks({examples: false, data: inside}),
      lazyEntities(inside),
      lazyMedia(inside),
      leanIndex,
      lightCommander,
      ownWorker
    ]
  })
  const file = join(target, 'newsparse.cjs')
  writeFileSync(file, `#!/usr/bin/env node\n${ascii(outputFiles[0].text)}`)
  chmodSync(file, 0o755)
  writeFileSync(join(target, 'third-party-licences.txt'), licencesOf(metafile, root))
  return file
}

/** What starts the command with the Node beside it. It uses nothing of the machine but a shell. */
const starter = `#!/bin/sh
here=\${0%/*}
exec "$here/node" "$here/../newsparse.cjs" "$@"
`

/** Where the licence of this Node lies, if it came with one. */
const nodeLicence = () =>
  ['../LICENSE', '../share/doc/nodejs/LICENSE', '../share/doc/nodejs/copyright']
    .map((path) => join(dirname(process.execPath), path))
    .find((path) => existsSync(path))

/** Make the tarball with the Node that runs this. */
function withNode(file) {
  const folder = mkdtempSync(join(tmpdir(), 'newsparse-bundle-'))
  mkdirSync(join(folder, 'bin'))
  copyFileSync(file, join(folder, 'newsparse.cjs'))
  copyFileSync(process.execPath, join(folder, 'bin/node'))
  writeFileSync(join(folder, 'bin/newsparse'), starter)
  for (const name of ['bin/node', 'bin/newsparse']) chmodSync(join(folder, name), 0o755)
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
  copyFileSync(join(target, 'third-party-licences.txt'), join(folder, 'third-party-licences.txt'))
  const licence = nodeLicence()
  if (licence) copyFileSync(licence, join(folder, 'LICENSE.node'))
  const archive = join(target, `newsparse-${version}-${process.platform}-${process.arch}.tar.gz`)
  execFileSync('tar', ['-czf', archive, '-C', folder, '.'])
  rmSync(folder, {recursive: true})
  return archive
}

rmSync(target, {recursive: true, force: true})
mkdirSync(target)
const file = await oneFile()
process.stdout.write(`${file}\n`)
if (!process.argv.includes('--no-node')) process.stdout.write(`${withNode(file)}\n`)
