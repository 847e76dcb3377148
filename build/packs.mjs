/** Plugins that put packs as data in the place of their registry: see `src/rules/pack-data.ts`. */
import {join} from 'node:path'
import {rolldown} from 'rolldown'

const source = join(import.meta.dirname, '../src')
const quoted = (file) => JSON.stringify(join(source, file))

/** A plugin: a module that is nowhere but here, or the code of a file of `src/`, is the given one. */
export const madeOf = (name, code) => ({
  name: `made: ${name}`,
  resolveId: (id) => (id === name ? id : undefined),
  load: (id) => (id === name || id === join(source, name) ? code : undefined)
})

/** Every pack in pieces of JSON, and the module of the gazetteer of media. */
export async function readPacks() {
  const files = ['rules/packs/index.ts', 'rules/pack-data.ts', 'rules/media-index.ts']
  const code = files.map((file) => `export * from ${quoted(file)}`).join('\n')
  const bundle = await rolldown({input: 'packs', plugins: [madeOf('packs', code)], logLevel: 'silent'})
  const {output} = await bundle.generate({codeSplitting: false})
  const module = `data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`
  const {packs, packData, pageData, mediaIndex} = await import(module)
  const parts = packs.map((pack) => ({name: pack.name, ...packData(pack), page: pageData(pack)}))
  const table = JSON.stringify(JSON.stringify(mediaIndex()))
  return {packs: parts, media: `let table\nexport const mediaIndex = () => (table ??= JSON.parse(${table}))`}
}

/** The registry: `reader` is code of `read`, which gives a part of a pack, and of `loadRules`. JSON in a string is read faster than as code. */
const registry = ({packs, media}, reader, withNotes = false) => [
  madeOf(
    'rules/packs/index.ts',
    `import {packsOf} from ${quoted('rules/pack-data.ts')}
${reader}
export const packs = packsOf(JSON.parse(${JSON.stringify(`[${packs.map(({head}) => head)}]`)}), read, ${withNotes})`
  ),
  madeOf('rules/media-index.ts', media)
]

/** Rules and notes are files in a folder beside the code, two a pack. */
export const packsInFiles = (data, folder, withNotes) =>
  registry(
    data,
    `import {readFileSync} from 'node:fs'
import {join} from 'node:path'
const folder = join(import.meta.dirname, ${JSON.stringify(folder)})
const read = (name, part) => JSON.parse(readFileSync(join(folder, name + '.' + part + '.json'), 'utf8'))
export const loadRules = async () => {}`,
    withNotes
  )

/** Rules and notes are texts in the code itself, which nobody parses before they are asked for. */
export const packsInside = (data) =>
  registry(
    data,
    `const texts = ${JSON.stringify(Object.fromEntries(data.packs.map(({name, rules, notes}) => [name, {rules, notes}])))}
const read = (name, part) => JSON.parse(texts[name][part])
export const loadRules = async () => {}`
  )

/** Rules are in the code, but for those of languages: each of these is a file, with its words, that is loaded when it is asked for. */
export function packsForBrowsers({packs, media}) {
  const pages = packs.map(({name, page}) => ({name, file: `./language-${name}`, ...page}))
  const languages = pages.filter(({ofLanguage}) => ofLanguage)
  const atOnce = pages.filter(({ofLanguage}) => !ofLanguage).map(({name, later}) => `'${name}': ${later}`)
  const reader = `
const loaded = {${atOnce}}
const files = {${languages.map(({name, file}) => `${name}: () => import('${file}')`)}}
const read = (name, part) => loaded[name]?.[part]
export async function loadRules(name) {
  const later = (await files[name]()).default
  Object.assign(packs.find((pack) => pack.name === name).vocabulary, later.vocabulary)
  loaded[name] = later
}`
  return [
    ...registry({packs: pages, media}, reader, true),
    ...languages.map(({file, later}) => madeOf(file, `export default ${later}`))
  ]
}
