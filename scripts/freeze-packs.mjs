/**
 * Packs → a module that reads the rules of a pack when they are first asked for.
 *
 * One article meets the packs of one outlet and one language. As code, the rules of all the others would be compiled, made
 * and thrown away at each start of the command; as JSON they cost next to nothing.
 */
import {dirname, join} from 'node:path'
import {build} from 'esbuild'
import {ascii} from './ascii.mjs'

const root = join(import.meta.dirname, '..')
const patterns = join(root, 'src/source/unicode-pattern.ts')

/** Import a module of ours, or a package, as it is in the sources. */
async function evaluate(path) {
  const {outputFiles} = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning'
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

const json = (value) => ascii(JSON.stringify(value))

const withoutExamples = ({note: _note, examples: _examples, evidence: _evidence, ...rule}) => rule

/** What stands between the parts of a pack; none of them has it inside. */
const parting = '\t'

/**
 * The rules of a pack as one line: JSON, and after it the sources of the patterns as they are. As part of the JSON these would
 * be most of what there is to read, and all of their backslashes twice.
 */
function spellRules(rules, latinSource) {
  const sources = []
  const place = (source) => sources.push(ascii(source)) - 1
  /** A pattern as data: the place of its source, its flags, and the place of its source for Latin text, if it has one. */
  const spell = ({source, flags, ignoreCase}) => {
    const latin = latinSource(source, ignoreCase)
    const at = place(source)
    return [at, flags, ...(latin === undefined ? [] : [latin === source ? at : place(latin)])]
  }
  const spellBlock = (block) => (block?.until ? {...block, until: spell(block.until)} : block)
  const text = json(
    rules.map(({pattern, block, ...rule}) => ({...rule, pattern: spell(pattern), block: spellBlock(block)}))
  )
  if (sources.some((source) => /[\t\n]/.test(source)))
    throw new Error('A pattern has a tab or a newline in it: escape it.')
  return [text, ...sources].join(parting)
}

/** What tells whether a pack is wanted: all of it but its rules. */
function headOf({rules: _rules, outlet, ...pack}) {
  const marks = outlet?.marks && {marks: outlet.marks.map(({source, flags}) => [source, flags])}
  return {...pack, ...(outlet && {outlet: {...outlet, ...marks}})}
}

const helpers = `
const none = {match: [], skip: []}
function rulesOf(line) {
  const [json, ...sources] = line.split('\\t')
  const patternOf = ([at, flags, latin]) => new UnicodePattern(sources[at], flags, sources[latin])
  const rules = JSON.parse(json)
  for (const rule of rules) {
    rule.pattern = patternOf(rule.pattern)
    rule.examples ??= none
    if (rule.block?.until) rule.block.until = patternOf(rule.block.until)
  }
  return rules
}
function keep(pack, line) {
  const rules = rulesOf(line)
  Object.defineProperty(pack, 'rules', {value: rules, enumerable: true})
  return rules
}
export const packs = JSON.parse(heads)
for (const [at, pack] of packs.entries()) {
  if (pack.outlet?.marks) pack.outlet.marks = pack.outlet.marks.map(([source, flags]) => new UnicodePattern(source, flags))
  Object.defineProperty(pack, 'rules', {configurable: true, enumerable: true, get: () => keep(pack, dataLine(at))})
}
`

/**
 * The code of a module that stands for the registry of packs.
 *
 * @param {string} path the registry, `src/rules/packs/index.ts`
 * @param {{examples: boolean, data?: import('./data-files.mjs').DataFiles}} options whether the examples and notes of the
 *   rules are wanted; where the rules are kept, when not in the module itself
 */
export async function freezePacks(path, {examples, data}) {
  const [{packs}, {latinSource}] = await Promise.all([evaluate(path), evaluate(patterns)])
  const rules = packs.map(({rules}) => spellRules(examples ? rules : rules.map(withoutExamples), latinSource))
  const heads = `const heads = ${JSON.stringify(json(packs.map(headOf)))}`
  const inside = () => `const lines = ${JSON.stringify(rules)}\nconst dataLine = (index) => lines[index]`
  const source = data ? data.add('packs.jsonl', rules) : inside()
  return `import {UnicodePattern} from ${JSON.stringify(patterns)}\n${source}\n${heads}\n${helpers}`
}

/**
 * The code of a module that reads from a file what the packs say to people: their examples and notes.
 *
 * @param {string} registry of the packs
 * @param {import('./data-files.mjs').DataFiles} data where they are kept
 */
export async function freezeNotes(registry, data) {
  const {packs} = await evaluate(registry)
  const lines = packs.map(({rules}) => json(rules.map(({examples, note, evidence}) => ({examples, note, evidence}))))
  return `import {packs} from './index.ts'
${data.add('examples.jsonl', lines)}
const read = new Map()
export function forPeople(pack) {
  const at = packs.indexOf(pack)
  if (at === -1) return pack.rules
  if (!read.has(at)) read.set(at, JSON.parse(dataLine(at)))
  return read.get(at)
}`
}

/** The same as an esbuild plugin. */
export const frozenPacks = (options) => ({
  name: 'frozen-packs',
  setup({onLoad}) {
    if (options.data)
      onLoad({filter: /src[\\/]rules[\\/]packs[\\/]for-people\.ts$/}, async ({path}) => ({
        contents: await freezeNotes(join(dirname(path), 'index.ts'), options.data),
        resolveDir: dirname(path),
        loader: 'js'
      }))

    onLoad({filter: /src[\\/]rules[\\/]packs[\\/]index\.ts$/}, async ({path}) => ({
      contents: await freezePacks(path, options),
      resolveDir: root,
      loader: 'js'
    }))
  }
})
