/**
 * The index without what the command loads lazily.
 *
 * esbuild puts a file that one part imports lazily, and another statically, among what is loaded at once, even when
 * nothing of the static import is used: the index re-exports the writers. Taking those lines out keeps each writer in
 * a part of its own. Should the command come to use one of them, the build fails, for the name is missing.
 */
import {readFile} from 'node:fs/promises'
import {dirname, join, relative} from 'node:path'

/** Files that load others when they are asked for. */
const loaders = [
  'write/formats.ts',
  'explain/load-explain.ts',
  'write/load-original.ts',
  'parse/load-check.ts',
  'rules/load-read-pack.ts'
]

/** Paths, from src/, of the files that a loader loads. */
async function loadedBy(loader, source) {
  const path = join(source, loader)
  const code = await readFile(path, 'utf8')
  return [...code.matchAll(/import\('(.+?)'\)/g)].map(([, file]) => relative(source, join(dirname(path), file)))
}

const lazyFiles = async (source) =>
  new Set((await Promise.all(loaders.map((loader) => loadedBy(loader, source)))).flat())

/** An esbuild plugin. */
export const leanIndex = {
  name: 'lean-index',
  setup({onLoad}) {
    onLoad({filter: /src[\\/]index\.ts$/}, async ({path}) => {
      const lazy = await lazyFiles(dirname(path))
      const code = await readFile(path, 'utf8')
      const contents = code.replaceAll(/^export \{[^}]*\} from '\.\/(.+?)'$/gm, (line, file) =>
        lazy.has(file) ? '' : line
      )
      return {contents, loader: 'ts'}
    })
  }
}
