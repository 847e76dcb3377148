/** Build what npm publishes: the command as a bundle in pieces, the library with its types, the JSON Schema. */
import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdirSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')
const shared = {bundle: true, format: 'esm', platform: 'node', target: 'node20.19', logLevel: 'warning', absWorkingDir: root}

rmSync(dist, {recursive: true, force: true})
mkdirSync(dist, {recursive: true})

await Promise.all([
  build({
    ...shared,
    entryPoints: {main: 'src/cli/main.ts'},
    outdir: 'dist/cli',
    chunkNames: 'part-[hash]',
    splitting: true,
    minify: true,
    charset: 'utf8',
    // A bundled CommonJS package may ask for `require`.
    banner: {js: "import {createRequire as newsparseRequire} from 'node:module';const require=newsparseRequire(import.meta.url);"}
  }),
  build({...shared, entryPoints: {index: 'src/index.ts'}, outdir: 'dist', packages: 'external', charset: 'utf8'})
])

const typescript = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
execFileSync(process.execPath, [typescript, '-p', 'tsconfig.build.json'], {cwd: root, stdio: 'inherit'})
copyFileSync(join(root, 'src/write/record.schema.json'), join(dist, 'record.schema.json'))
