/**
 * Pieces of the command that are always loaded together → one file, in which they are one scope.
 *
 * Each file more costs half a millisecond to open, and each scope more its exports and the way through them at every call.
 */
import {basename} from 'node:path'
import {build} from 'esbuild'

/** Pieces so small that to open a file for them would take longer than to have them at hand. Bytes. */
const small = 2500

/** Names of the piece and of those it imports before it runs, directly or by others. */
function closure(outputs, entry) {
  const needed = new Set([entry])
  for (const name of needed)
    for (const {path, kind, external} of outputs.get(name).imports)
      if (!external && kind === 'import-statement') needed.add(basename(path))
  return needed
}

/** Modules of Node that a piece imports: joined to the entry it would have them loaded at each start. */
const modulesOf = (outputs, name) =>
  outputs
    .get(name)
    .imports.filter(({external}) => external)
    .map(({path}) => path)

/** What the entry needs at once, and what it may come to need if that is small. */
function joinable(pieces, outputs, entry) {
  const joined = closure(outputs, entry)
  const loaded = new Set([...joined].flatMap((name) => modulesOf(outputs, name)))
  for (const name of joined)
    for (const {path, external} of outputs.get(name).imports) {
      if (external) continue
      const others = [...closure(outputs, basename(path))].filter((one) => !joined.has(one))
      const size = others.reduce((sum, one) => sum + pieces.get(one).length, 0)
      const loadsMore = others.some((one) => modulesOf(outputs, one).some((module) => !loaded.has(module)))
      if (size < small && !loadsMore) for (const one of others) joined.add(one)
    }
  return joined
}

/** esbuild writes what a piece takes from another in this form; `{}` is for one that it only runs before. */
const importing = /\bimport(?:\s*\{([^}]*)\}\s*from)?\s*"\.\/([\w-]+\.js)";?/g

/** "a, b as c" → pairs of names: there, and here. */
const namesIn = (list = '') =>
  list.split(',').flatMap((part) => {
    const [there, here = there] = part.trim().split(/\s+as\s+/)
    return there ? [[there, here]] : []
  })

/** What the entry calls an export of a piece that is joined. */
const publicName = (piece, name) => `${piece.replace(/\W/g, '_')}_${name}`

/** A piece that stays apart takes what it needs of the joined ones from the entry. */
function redirect(code, joined, entry, wanted) {
  return code.replaceAll(importing, (whole, list, piece) => {
    if (!joined.has(piece)) return whole
    const names = namesIn(list).map(([there, here]) => {
      wanted.set(publicName(piece, there), `export {${there} as ${publicName(piece, there)}} from "./${piece}"`)
      return `${publicName(piece, there)} as ${here}`
    })
    return `import {${names.join(', ')}} from "./${entry}";`
  })
}

/** Gives esbuild the joined pieces; all others stay files. */
const fromMemory = (pieces, joined, start) => ({
  name: 'from-memory',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^\.\//}, ({path}) => {
      const name = path.slice(2)
      return name === start || joined.has(name) ? {path: name, namespace: 'piece'} : {path, external: true}
    })
    onLoad({filter: /.*/, namespace: 'piece'}, ({path}) => ({contents: pieces.get(path), loader: 'js'}))
  }
})

/**
 * Join what the entry needs at once.
 *
 * @param {ReadonlyMap<string, string>} pieces ES modules by file name
 * @param {import('esbuild').Metafile} metafile of the build that made them
 * @param {string} entry file name of the entry
 * @returns {Promise<[name: string, code: string][]>} ES modules, the entry first
 */
export async function joinPieces(pieces, metafile, entry) {
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]))
  const joined = joinable(pieces, outputs, entry)
  const wanted = new Map()
  const others = [...pieces]
    .filter(([name]) => !joined.has(name))
    .map(([name, code]) => [name, redirect(code, joined, entry, wanted)])
  const start = 'start-of-all'
  const all = new Map([...pieces, [start, [...wanted.values(), `export * from "./${entry}"`].join('\n')]])
  const {outputFiles} = await build({
    stdin: {contents: `export * from "./${start}"`, loader: 'js', resolveDir: '/'},
    bundle: true,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
    plugins: [fromMemory(all, joined, start)]
  })
  return [[entry, outputFiles[0].text], ...others]
}
