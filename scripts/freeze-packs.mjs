/**
 * Packs → a module in which each pattern is made when it is first used.
 *
 * A pack makes its patterns when it is loaded, and V8 reads each pattern then: `\p{L}` alone is 600 ranges. With all
 * houses together that is more than the whole start of the command may take, while one article meets the packs of one
 * house and one language. So the build evaluates the packs once and writes them down as data.
 */
import {build} from 'esbuild'

const isPattern = (value) => value instanceof RegExp || (Array.isArray(value) && value[0] instanceof RegExp)

/** The code of a value. */
function codeOf(value) {
  if (value instanceof RegExp) return `new RegExp(${JSON.stringify(value.source)}, ${JSON.stringify(value.flags)})`
  if (Array.isArray(value)) return `[${value.map(codeOf).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(propertyOf)
    .join(', ')}}`
}

/** The code of a property; a pattern replaces its own getter. */
function propertyOf([key, value]) {
  const name = JSON.stringify(key)
  return isPattern(value)
    ? `get ${key}() { return keep(this, ${name}, ${codeOf(value)}) }`
    : `${name}: ${codeOf(value)}`
}

const keep = `const keep = (owner, key, value) => {
  Object.defineProperty(owner, key, {value, enumerable: true})
  return value
}`

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

const withoutExamples = (pack) => ({
  ...pack,
  rules: pack.rules.map(({note: _note, ...rule}) => ({...rule, examples: {match: [], skip: []}}))
})

/**
 * The code of a module that stands for the registry of packs.
 *
 * @param {string} path the registry, `src/rules/packs/index.ts`
 * @param {{examples: boolean}} options whether the examples and notes of the rules are wanted
 */
export async function freezePacks(path, {examples}) {
  const {packs} = await evaluate(path)
  return `${keep}\nexport const packs = ${codeOf(examples ? packs : packs.map(withoutExamples))}\n`
}

/** The same as an esbuild plugin. */
export const frozenPacks = (options) => ({
  name: 'frozen-packs',
  setup({onLoad}) {
    onLoad({filter: /src[\\/]rules[\\/]packs[\\/]index\.ts$/}, async ({path}) => ({
      contents: await freezePacks(path, options),
      loader: 'js'
    }))
  }
})
