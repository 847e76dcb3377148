/** Plugins that put packs as data in the place of their registry: see `src/rules/pack-data.ts`. */
import {writeFileSync} from 'node:fs'
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

/** The heads of packs as one text. */
const together = (packs) => `[${packs.map(({head}) => head)}]`

/** Every pack in pieces of JSON, the heads of all, and the gazetteer of media. */
export async function readPacks() {
  const files = ['rules/packs/index.ts', 'rules/pack-data.ts', 'rules/media-index.ts']
  const code = files.map((file) => `export * from ${quoted(file)}`).join('\n')
  const bundle = await rolldown({input: 'packs', plugins: [madeOf('packs', code)], logLevel: 'silent'})
  const {output} = await bundle.generate({codeSplitting: false})
  const module = `data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`
  const {packs, packData, pageData, mediaIndex} = await import(module)
  const parts = packs.map((pack) => ({name: pack.name, ...packData(pack), page: pageData(pack)}))
  return {packs: parts, heads: together(parts), media: JSON.stringify(mediaIndex())}
}

/** Code that reads a text of JSON where it stands. JSON in a string is read faster than as code. */
const parsed = (json) => `JSON.parse(${JSON.stringify(json)})`

/**
 * The registry: `reader` is code of `read`, which gives a part of a pack, and of `loadRules`; `heads` is an expression for the heads
 * of all packs, and `media` the module of the gazetteer.
 */
const registry = ({reader, heads, media}, withNotes = false) => [
  madeOf(
    'rules/packs/index.ts',
    `import {packsOf} from ${quoted('rules/pack-data.ts')}
${reader}
export const packs = packsOf(${heads}, read, ${withNotes})`
  ),
  madeOf('rules/media-index.ts', media)
]

/** The module of the gazetteer; `table` is an expression for it, of which nothing is read before it is asked for. */
const mediaModule = (table) => `let table\nexport const mediaIndex = () => (table ??= ${table})`

/** All is files in a folder beside the code, two a pack, and two for all: a short text needs few of them. */
export const packsInFiles = (folder, withNotes) => [
  madeOf(
    'read-json',
    `import {readFileSync} from 'node:fs'
import {join} from 'node:path'
const folder = join(import.meta.dirname, ${JSON.stringify(folder)})
export const readJson = (name) => JSON.parse(readFileSync(join(folder, name + '.json'), 'utf8'))`
  ),
  ...registry(
    {
      reader: `import {readJson} from 'read-json'
const read = (name, part) => readJson(name + '.' + part)
export const loadRules = async () => {}`,
      heads: `readJson('packs')`,
      media: `import {readJson} from 'read-json'\n${mediaModule(`readJson('media')`)}`
    },
    withNotes
  )
]

/** Write the files that {@link packsInFiles} reads. */
export function writePacks({packs, heads, media}, folder) {
  const write = (name, json) => writeFileSync(join(folder, `${name}.json`), json)
  for (const {name, ...parts} of packs) for (const part of ['rules', 'notes']) write(`${name}.${part}`, parts[part])
  write('packs', heads)
  write('media', media)
}

/** Rules and notes are texts in the code itself, which nobody parses before they are asked for. */
export const packsInside = ({packs, heads, media}) =>
  registry({
    reader: `const texts = ${JSON.stringify(Object.fromEntries(packs.map(({name, rules, notes}) => [name, {rules, notes}])))}
const read = (name, part) => JSON.parse(texts[name][part])
export const loadRules = async () => {}`,
    heads: parsed(heads),
    media: mediaModule(parsed(media))
  })

/**
 * Rules are in the code, but for those of languages: each of these is a file, with its words and notes, that is loaded when it is asked for. The notes of the
 * others are beside what shows them, so that apps that don't explain are not sent them.
 */
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
  const notes = pages.filter(({ofLanguage}) => !ofLanguage).map(({name, notes}) => `'${name}': ${notes}`)
  const shown = `const notes = {${notes}}
export const forPeople = (pack) => notes[pack.name] ?? pack.rules`
  return [
    madeOf('rules/packs/for-people.ts', shown),
    ...registry({reader, heads: parsed(together(pages)), media: mediaModule(parsed(media))}, true),
    ...languages.map(({file, later}) => madeOf(file, `export default ${later}`))
  ]
}
