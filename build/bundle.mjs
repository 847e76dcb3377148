/**
 * The command as what is shipped to a cluster: `bundle/newsparse.cjs`, one file with all packs in it, and a tarball that has Node
 * beside it, for machines without one (Spark's `--archives`, a container's layer).
 */
import {execFileSync} from 'node:child_process'
import {chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {rolldown} from 'rolldown'
import {licencesOf} from './licences.mjs'
import {madeOf, packsInside, readPacks} from './packs.mjs'

const root = join(import.meta.dirname, '..')
const target = join(root, 'bundle')
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** A thread of the command is the same file: it finds out what it is. */
const entry = `
import {isMainThread} from 'node:worker_threads'
import {start, work} from ${JSON.stringify(join(root, 'src/cli/main.ts'))}
if (isMainThread) start()
else work()
`
const ownWorker = madeOf('archive/worker-file.ts', 'export const workerFile = __filename')

/** Make the one file; returns its path. */
async function oneFile() {
  const plugins = [madeOf('entry', entry), packsInside(await readPacks()), ownWorker]
  const made = await rolldown({cwd: root, input: 'entry', platform: 'node', plugins, logLevel: 'silent'})
  const file = join(target, 'newsparse.cjs')
  const banner = '#!/usr/bin/env node'
  const {output} = await made.write({file, format: 'cjs', minify: true, codeSplitting: false, banner})
  chmodSync(file, 0o755)
  writeFileSync(join(target, 'third-party-licences.txt'), licencesOf(output, root))
  return file
}

/** What starts the command with the Node beside it. It uses nothing of the machine but a shell. */
const starter = `#!/bin/sh
here=\${0%/*}
exec "$here/node" "$here/../newsparse.cjs" "$@"
`

/** Where the licence of this Node lies, if it came with one. */
const nodeLicence = ['../LICENSE', '../share/doc/nodejs/LICENSE', '../share/doc/nodejs/copyright']
  .map((path) => join(dirname(process.execPath), path))
  .find((path) => existsSync(path))

/** Make the tarball with the Node that runs this; returns its path. */
function withNode(file) {
  const folder = join(target, 'with-node')
  mkdirSync(join(folder, 'bin'), {recursive: true})
  writeFileSync(join(folder, 'bin/newsparse'), starter)
  const copies = {
    'newsparse.cjs': file,
    'bin/node': process.execPath,
    LICENSE: join(root, 'LICENSE'),
    'third-party-licences.txt': join(target, 'third-party-licences.txt'),
    ...(nodeLicence && {'LICENSE.node': nodeLicence})
  }
  for (const [name, path] of Object.entries(copies)) copyFileSync(path, join(folder, name))
  for (const name of ['bin/node', 'bin/newsparse']) chmodSync(join(folder, name), 0o755)
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
