/** Build what npm publishes into dist/: the command, the library, the entry for browsers, types, the schema, the manual page. */
import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {rolldown} from 'rolldown'
import {licencesOf} from './licences.mjs'
import {madeOf, packsForBrowsers, packsInFiles, readPacks, writePacks} from './packs.mjs'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

async function bundle(input, output) {
  const made = await rolldown({cwd: root, platform: 'node', checks: {ineffectiveDynamicImport: false}, ...input})
  return (await made.write(output)).output
}

/** commander starts programs when it is told to. It is not, and the module for it takes as long to load as all else that every run needs. */
const withoutPrograms = {
  name: 'without programs',
  resolveId: (id, importer) =>
    id === 'node:child_process' && importer?.includes('commander') ? 'no-programs' : undefined,
  load: (id) => (id === 'no-programs' ? 'export {}' : undefined)
}

/** The modules that some files need at once. */
async function neededBy(input, plugins) {
  const made = await rolldown({cwd: root, platform: 'node', input, plugins, checks: {ineffectiveDynamicImport: false}})
  const {output} = await made.generate({format: 'cjs', codeSplitting: {groups: [{name: 'all', tags: ['$initial']}]}})
  return new Set(output.filter(({isEntry, name}) => isEntry || name === 'all').flatMap(({moduleIds}) => moduleIds))
}

/**
 * The command: all packages in, so that those which it alone uses need not be installed with newsparse. CommonJS, which Node starts
 * faster. What every run needs is one file, what it takes to carry out a command is another, all else is loaded when it is asked for.
 */
async function command() {
  const plugins = [packsInFiles('../packs'), withoutPrograms]
  const atStart = await neededBy(['src/cli/main.ts'], plugins)
  const forCommands = await neededBy(['src/cli/run-command.ts', 'src/cli/run.ts'], plugins)
  const output = await bundle(
    {input: {main: 'src/cli/main.ts'}, plugins},
    {
      dir: join(dist, 'cli'),
      format: 'cjs',
      minify: true,
      chunkFileNames: 'part-[hash].js',
      codeSplitting: {
        groups: [
          {name: 'start', test: (id) => atStart.has(id), priority: 1},
          {name: 'commands', test: (id) => forCommands.has(id)}
        ]
      }
    }
  )
  writeFileSync(join(dist, 'cli/package.json'), '{"type": "commonjs"}\n')
  writeFileSync(
    join(dist, 'cli/worker.js'),
    `require('node:module').enableCompileCache?.()\nrequire('./main.js').work()\n`
  )
  writeFileSync(join(dist, 'third-party-licences.txt'), licencesOf(output, root))
}

/** The library takes the batch engine from the command, which has in it all that the engine needs; it is loaded when it is asked for. */
const batchOfCommand = madeOf(
  'batch/convert-files.ts',
  `export async function* convertFiles(inputs, options) {
  const {default: command} = await import('command')
  const {convertFiles} = await command.loadBatch()
  yield* convertFiles(inputs, options)
}`
)

const {dependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
/** Packages that are installed with newsparse. */
const installed = new RegExp(`^(?:${Object.keys(dependencies).join('|')})(?:/|$)`)

const library = () =>
  bundle(
    {
      input: {index: 'src/index.ts'},
      external: [installed, 'command'],
      plugins: [packsInFiles('packs', true), batchOfCommand]
    },
    {dir: dist, format: 'esm', codeSplitting: false, paths: {command: './cli/main.js'}}
  )

/** Each writer is a file, so that bundlers leave out what an app does not import. */
const browser = (data) =>
  bundle(
    {
      input: {
        index: 'src/browser.ts',
        parse: 'src/parse/parse.ts',
        explain: 'src/parse/explain.ts',
        languages: 'src/rules/load-languages.ts',
        record: 'src/write/record.ts',
        json: 'src/write/json.ts',
        markdown: 'src/write/markdown.ts',
        html: 'src/write/html.ts'
      },
      platform: 'browser',
      external: installed,
      plugins: [packsForBrowsers(data)]
    },
    {dir: join(dist, 'browser'), format: 'esm', chunkFileNames: '[name].js'}
  )

function types() {
  const manifest = createRequire(import.meta.url).resolve('typescript/package.json')
  const words = [join(dirname(manifest), 'bin', 'tsc'), '-p', 'tsconfig.build.json']
  execFileSync(process.execPath, words, {cwd: root, stdio: 'inherit'})
}

rmSync(dist, {recursive: true, force: true})
mkdirSync(join(dist, 'packs'), {recursive: true})
mkdirSync(join(dist, 'cli'))
const data = await readPacks()
writePacks(data, join(dist, 'packs'))
await Promise.all([command(), library(), browser(data)])
writeFileSync(join(dist, 'newsparse.1'), execFileSync(process.execPath, [join(root, 'bin/newsparse.js'), 'man']))
copyFileSync(join(root, 'src/write/record.schema.json'), join(dist, 'record.schema.json'))
types()
