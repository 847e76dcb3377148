/** The licences of the packages whose code stands in the command: their texts, which must go wherever that code goes. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Licences that allow a copy inside a package under MIT, if their texts come with it. */
const allowed = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'])

const packageOf = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//
const textFile = /^(?:licen[cs]e|notice|copying)/i
const read = (...path) => readFileSync(join(...path), 'utf8').trim()

/** The texts of a package's licence and of its notice. */
const textsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => textFile.test(name))
    .sort()
    .map((name) => read(folder, name))

/** For a package that names its licence and has no text of it: that of MIT is newsparse's own, without who holds the copyright. */
function stated({name, license, author}, root) {
  if (license !== 'MIT') throw new Error(`${name} comes without the text of its licence, ${license}`)
  const who = (typeof author === 'string' ? author : author?.name)?.replace(/ [<(].*$/, '')
  const own = read(root, 'LICENSE')
  const text = own.slice(own.indexOf('Permission is hereby granted'))
  return [`${name} is under the MIT licence${who ? `. Copyright ${who}` : ''}.`, text]
}

/**
 * All licences, as one text.
 *
 * @param output what rolldown made
 * @throws when the licence of a package does not allow it, or is not known
 */
export function licencesOf(output, root) {
  const files = output.flatMap(({moduleIds = []}) => moduleIds)
  const folders = new Set(files.flatMap((path) => packageOf.exec(path)?.[1] ?? []))
  const parts = [...folders].sort().map((folder) => {
    const manifest = JSON.parse(read(folder, 'package.json'))
    const {name, version, license = 'not stated'} = manifest
    if (!allowed.has(license)) throw new Error(`${name} can't be bundled: its licence is ${license}`)
    const found = textsIn(folder)
    const texts = found.length > 0 ? found : stated(manifest, root)
    const code = files.filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.js'))
    if (license !== 'Apache-2.0' && code.some((file) => read(file).includes('Apache License, Version 2.0')))
      texts.push(`Parts of it are under the Apache License:\n\n${read(root, 'node_modules/typescript/LICENSE')}`)
    return `${name} ${version} (${license})\n\n${texts.join('\n\n')}`
  })
  const rule = `\n\n${'-'.repeat(80)}\n\n`
  return `The command of newsparse holds code of these packages, each under its own licence.${rule}${parts.join(rule)}\n`
}
