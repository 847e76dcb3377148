/** Build what npm publishes: the command as a bundle in pieces, the library with its types, the JSON Schema. */
import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename, dirname, join} from 'node:path'
import {build, transform} from 'esbuild'
import {ascii} from './ascii.mjs'
import {cacheCode} from './cache-code.mjs'
import {dataFiles} from './data-files.mjs'
import {frozenPacks} from './freeze-packs.mjs'
import {joinPieces} from './join-pieces.mjs'
import {lazyEntities} from './lazy-entities.mjs'
import {lazyMedia} from './lazy-media.mjs'
import {leanIndex} from './lean-index.mjs'
import {licencesOf} from './licences.mjs'
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
 * The command: all packages in, so that those which it alone uses need not be installed with newsparse; in pieces, so that
 * only what a run needs is loaded. Only ES modules can be split, but Node starts CommonJS faster; so the pieces are made
 * CommonJS one by one, and those that every run needs are one file.
 */
async function command() {
  const data = dataFiles()
  const {outputFiles, metafile} = await build({
    ...shared,
    entryPoints: {main: 'src/cli/main.ts'},
    outdir: 'dist/cli',
    chunkNames: 'part-[hash]',
    splitting: true,
    metafile: true,
    write: false,
    // The build of yaml for browsers is of ES modules: only what is used of it comes in.
    alias: {yaml: join(root, 'node_modules/yaml/browser/index.js')},
    plugins: [frozenPacks({examples: false, data}), lazyEntities(data), lazyMedia(data), leanIndex, lightCommander]
  })
  mkdirSync(dist, {recursive: true})
  const pieces = new Map(outputFiles.map(({path, text}) => [basename(path), text]))
  const joined = await joinPieces(pieces, metafile, 'main.js')
  writeFileSync(join(dist, 'third-party-licences.txt'), licencesOf(metafile, root))
  const made = await Promise.all(joined.map(async ([name, code]) => [name, await commonJs(code)]))
  const files = [['package.json', '{"type": "commonjs"}\n'], ...data.files, ...made]
  mkdirSync(join(dist, 'cli'), {recursive: true})
  for (const [name, text] of files) writeFileSync(join(dist, 'cli', name), text)
  for (const name of ['start', 'worker']) copyFileSync(join(root, `scripts/${name}.cjs`), join(dist, `cli/${name}.js`))
}

/** A piece as CommonJS. esbuild leaves patterns, and raw templates, which are patterns too, as they are: `ascii` does not. */
async function commonJs(code) {
  const made = await transform(code, {
    format: 'cjs',
    platform: 'node',
    target: shared.target,
    charset: 'ascii',
    minify: true,
    define: {'import.meta.url': '__filename', 'import.meta.dirname': '__dirname'},
    supported: {'dynamic-import': false}
  })
  return ascii(made.code)
}

/** The library takes the batch engine from the command, which has in it all that the engine needs; it is loaded when it is asked for. */
const batchOfCommand = {
  name: 'batch-of-command',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^\.\/cli\/main\.js$/}, () => ({external: true}))
    onLoad({filter: /src[\\/]batch[\\/]convert-files\.ts$/}, () => ({
      contents: `
export async function* convertFiles(inputs, options) {
  const {default: command} = await import('./cli/main.js')
  yield* command.convertFiles(inputs, options)
}`
    }))
  }
}

const library = () =>
  build({
    ...shared,
    entryPoints: {index: 'src/index.ts'},
    outdir: 'dist',
    packages: 'external',
    plugins: [frozenPacks({examples: true}), batchOfCommand]
  })

function types() {
  const manifest = createRequire(import.meta.url).resolve('typescript/package.json')
  const words = [join(dirname(manifest), 'bin', 'tsc'), '-p', 'tsconfig.build.json']
  execFileSync(process.execPath, words, {cwd: root, stdio: 'inherit'})
}

rmSync(dist, {recursive: true, force: true})
await Promise.all([command(), library()])
cacheCode(join(dist, 'cli'), join(root, 'fixtures'))
writeFileSync(join(dist, 'newsparse.1'), execFileSync(process.execPath, [join(root, 'bin/newsparse.js'), 'man']))
copyFileSync(join(root, 'src/write/record.schema.json'), join(dist, 'record.schema.json'))
types()
