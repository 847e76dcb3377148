/** Plugins that put packs as data in the place of their registry: see `src/rules/pack-data.ts`. */
import {join} from 'node:path'
import {rolldown} from 'rolldown'

const rules = join(import.meta.dirname, '../src/rules')

/** A module that is nowhere but here. */
export const virtual = (name, code) => ({
  name: `virtual ${name}`,
  resolveId: (id) => (id === name ? id : undefined),
  load: (id) => (id === name ? code : undefined)
})

/** Every pack in pieces of JSON, by its name, and the gazetteer of media as short as can be. */
export async function readPacks() {
  const files = ['packs/index.ts', 'pack-data.ts', 'gazetteer.ts']
  const code = files.map((file) => `export * from ${JSON.stringify(join(rules, file))}`)
  const bundle = await rolldown({input: 'packs', plugins: [virtual('packs', code.join('\n'))], logLevel: 'silent'})
  const {output} = await bundle.generate({codeSplitting: false})
  const {packs, packData, shortList} = await import(
    `data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`
  )
  return {packs: new Map(packs.map((pack) => [pack.name, packData(pack)])), media: shortList()}
}

const headsOf = (packs) => [...packs.values()].map(({head}) => JSON.parse(head))

/** The registry. `reader` is code of `read`, which gives a part of a pack, and of `loadRules`. */
function registry(heads, reader, withNotes = false) {
  // JSON in a string is read faster than the same as code.
  const code = `import {packsOf} from ${JSON.stringify(join(rules, 'pack-data.ts'))}
${reader}
export const packs = packsOf(JSON.parse(${JSON.stringify(JSON.stringify(heads))}), read, ${withNotes})`
  const filter = {id: /src[\\/]rules[\\/]packs[\\/]index\.ts$/}
  return {name: 'packs as data', load: {filter, handler: () => code}}
}

/** Rules and notes are files in a folder beside the code, two a pack. */
export const packsInFiles = (packs, folder, withNotes) =>
  registry(
    headsOf(packs),
    `import {readFileSync} from 'node:fs'
import {join} from 'node:path'
const read = (name, part) =>
  JSON.parse(readFileSync(join(import.meta.dirname, ${JSON.stringify(folder)}, name + '.' + part + '.json'), 'utf8'))
export const loadRules = async () => {}`,
    withNotes
  )

/** Rules and notes are texts in the code itself, which nobody parses before they are asked for. */
export const packsInside = (packs) =>
  registry(
    headsOf(packs),
    `const texts = ${JSON.stringify(Object.fromEntries(packs))}
const read = (name, part) => JSON.parse(texts[name][part])
export const loadRules = async () => {}`
  )

/** Rules and notes as a page needs them: no examples, and no patterns that can be made of others. */
function partsForPages({rules, notes}) {
  const bare = ([source, flags]) => [source, flags, null]
  const ruleOf = ({pattern, block, ...rule}) => ({
    ...rule,
    pattern: bare(pattern),
    block: block?.until ? {...block, until: bare(block.until)} : block
  })
  return {rules: JSON.parse(rules).map(ruleOf), notes: JSON.parse(notes).map(({note}) => ({note}))}
}

const ofLanguage = ({language, outlet}) => language !== undefined && outlet === undefined

/** A head with the words alone that are asked of every language, before one is chosen. */
function shortHead({vocabulary, ...head}) {
  const {places, ownPlaces, functionWords, sources} = vocabulary
  return {...head, vocabulary: {places, ownPlaces, functionWords, sources: {citing: sources?.citing}}}
}

/** Rules are in the code, but for those of languages: each has a file, with its words, that is loaded when it is asked for. */
export function packsForBrowsers(packs, media) {
  const heads = headsOf(packs)
  const languages = heads.filter(ofLanguage)
  const atOnce = heads.filter((head) => !ofLanguage(head)).map(({name}) => [name, partsForPages(packs.get(name))])
  const reader = `
const loaded = ${JSON.stringify(Object.fromEntries(atOnce))}
const files = {${languages.map(({name}) => `${name}: () => import('./language-${name}')`)}}
const read = (name, part) => loaded[name]?.[part]
export async function loadRules(name) {
  const {vocabulary, ...parts} = (await files[name]()).default
  Object.assign(packs.find((pack) => pack.name === name).vocabulary, vocabulary)
  loaded[name] = parts
}`
  const list = `export const media = () => ${JSON.stringify(media)}`
  return [
    registry(
      heads.map((head) => (ofLanguage(head) ? shortHead(head) : head)),
      reader,
      true
    ),
    {name: 'short gazetteer', load: {filter: {id: /src[\\/]rules[\\/]packs[\\/]media\.ts$/}, handler: () => list}},
    ...languages.map(({name, vocabulary}) => {
      const words = JSON.stringify({...partsForPages(packs.get(name)), vocabulary})
      return virtual(`./language-${name}`, `export default ${words}`)
    })
  ]
}
