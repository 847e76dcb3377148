/** Build what npm publishes: the command as a bundle in pieces, the library with its types, the JSON Schema. */
import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {build, transform} from 'esbuild'
import {frozenPacks} from './freeze-packs.mjs'
import {leanIndex} from './lean-index.mjs'
import {lightCommander} from './light-commander.mjs'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const shared = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  logLevel: 'warning',
  absWorkingDir: root
}

/**
 * The command: all packages in, in pieces, so that only what a run needs is loaded. Only ES modules can be split, but
 * Node starts CommonJS faster; so the pieces are made CommonJS one by one.
 */
async function command() {
  const {outputFiles} = await build({
    ...shared,
    entryPoints: {main: 'src/cli/main.ts'},
    outdir: 'dist/cli',
    chunkNames: 'part-[hash]',
    splitting: true,
    write: false,
    // The build of yaml for browsers is of ES modules: only what is used of it comes in.
    alias: {yaml: join(root, 'node_modules/yaml/browser/index.js')},
    plugins: [frozenPacks({examples: false}), leanIndex, lightCommander]
  })
  mkdirSync(join(dist, 'cli'), {recursive: true})
  writeFileSync(join(dist, 'cli', 'package.json'), '{"type": "commonjs"}\n')
  await Promise.all(outputFiles.map(writePiece))
}

async function writePiece({path, text}) {
  const {code} = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: shared.target,
    charset: 'utf8',
    minify: true,
    define: {'import.meta.url': '__filename'},
    supported: {'dynamic-import': false}
  })
  writeFileSync(path, code)
}

const library = () =>
  build({
    ...shared,
    entryPoints: {index: 'src/index.ts'},
    outdir: 'dist',
    packages: 'external',
    plugins: [frozenPacks({examples: true})]
  })

function types() {
  const manifest = createRequire(import.meta.url).resolve('typescript/package.json')
  const words = [join(dirname(manifest), 'bin', 'tsc'), '-p', 'tsconfig.build.json']
  execFileSync(process.execPath, words, {cwd: root, stdio: 'inherit'})
}

rmSync(dist, {recursive: true, force: true})
await Promise.all([command(), library()])
copyFileSync(join(root, 'src/write/record.schema.json'), join(dist, 'record.schema.json'))
types()
