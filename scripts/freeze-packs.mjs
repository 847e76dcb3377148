/**
 * Packs → a module that reads the rules of a pack when they are first asked for.
 *
 * One article meets the packs of one house and one language. As code, the rules of all the others would be compiled, made
 * and thrown away at each start of the command; as JSON they cost next to nothing.
 */
import {join} from 'node:path'
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

/** A pattern as data: its source, its flags, and its source for Latin text where that is not the same. */
function spell({source, flags, ignoreCase}, latinSource) {
  const latin = latinSource(source, ignoreCase)
  return latin === undefined || latin === source ? [source, flags] : [source, flags, latin]
}

const withoutExamples = ({note: _note, ...rule}) => ({...rule, examples: {match: [], skip: []}})

/** A rule as data. */
function spellRule({pattern, block, ...rule}, latinSource) {
  const until = block?.until && {until: spell(block.until, latinSource)}
  return {...rule, pattern: spell(pattern, latinSource), ...(block && {block: {...block, ...until}})}
}

/** What tells whether a pack is wanted: all of it but its rules. */
function headOf({rules: _rules, outlet, ...pack}) {
  const marks = outlet?.marks && {marks: outlet.marks.map(({source, flags}) => [source, flags])}
  return {...pack, ...(outlet && {outlet: {...outlet, ...marks}})}
}

const helpers = `
const patternOf = ([source, flags, latin]) => new UnicodePattern(source, flags, latin)
const blockOf = (block) => block.until ? {...block, until: patternOf(block.until)} : block
const ruleOf = ({pattern, block, ...rule}) =>
  ({...rule, pattern: patternOf(pattern), ...(block && {block: blockOf(block)})})
const outletOf = (outlet) => outlet.marks ? {...outlet, marks: outlet.marks.map(patternOf)} : outlet
function keep(pack, json) {
  const rules = JSON.parse(json).map(ruleOf)
  Object.defineProperty(pack, 'rules', {value: rules, enumerable: true})
  return rules
}
const packOf = ({outlet, ...pack}, at) =>
  ({...pack, ...(outlet && {outlet: outletOf(outlet)}), get rules() { return keep(this, dataLine(at)) }})
export const packs = JSON.parse(heads).map(packOf)
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
  const rules = packs.map(({rules}) =>
    json((examples ? rules : rules.map(withoutExamples)).map((rule) => spellRule(rule, latinSource)))
  )
  const heads = `const heads = ${JSON.stringify(json(packs.map(headOf)))}`
  const inside = () => `const lines = ${JSON.stringify(rules)}\nconst dataLine = (index) => lines[index]`
  const source = data ? data.add('packs.jsonl', rules) : inside()
  return `import {UnicodePattern} from ${JSON.stringify(patterns)}\n${source}\n${heads}\n${helpers}`
}

/** The same as an esbuild plugin. */
export const frozenPacks = (options) => ({
  name: 'frozen-packs',
  setup({onLoad}) {
    onLoad({filter: /src[\\/]rules[\\/]packs[\\/]index\.ts$/}, async ({path}) => ({
      contents: await freezePacks(path, options),
      resolveDir: root,
      loader: 'js'
    }))
  }
})
