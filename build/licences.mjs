/** The licences of the packages whose code stands in the command: their texts, which must go wherever that code goes. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Licences that allow a copy inside a package under MIT, if their texts come with it. */
const allowed = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'])

const packageOf = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//

/** Folders of the packages that files come from. */
const foldersOf = (files) => [...new Set(files.flatMap((path) => packageOf.exec(path)?.[1] ?? []))].sort()

/** Code of a package among files. */
const codeOf = (files, folder) => files.filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.js'))

const apacheHead = 'Apache License, Version 2.0'

/** Its text, as it comes with a package that is under it. */
const apacheText = (root) => readFileSync(join(root, 'node_modules/typescript/LICENSE'), 'utf8').trim()

/** The texts of a package's licence and of its notice. */
const textsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|notice|copying)/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())

/** The licence of a package that states it in its manifest and has no file of it. */
function stated({name, license, author}) {
  const who = typeof author === 'string' ? author : author?.name
  return `${name} is under the ${license} licence${who ? `. Copyright ${who.replace(/ [<(].*$/, '')}` : ''}.`
}

/** The text of a licence whose package names it only: MIT's is that of newsparse itself, without who holds the copyright. */
function textOf({name, license}, root) {
  if (license !== 'MIT') throw new Error(`${name} comes without the text of its licence, ${license}`)
  const own = readFileSync(join(root, 'LICENSE'), 'utf8')
  return own.slice(own.indexOf('Permission is hereby granted')).trim()
}

/**
 * All licences, as one text.
 *
 * @param output what rolldown made
 * @throws when the licence of a package does not allow it, or is not known
 */
export function licencesOf(output, root) {
  const files = output.flatMap(({moduleIds = []}) => moduleIds)
  const parts = foldersOf(files).map((folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    if (!allowed.has(manifest.license))
      throw new Error(`${manifest.name} can't be bundled: its licence is ${manifest.license ?? 'not stated'}`)
    const found = textsIn(folder)
    const whole = found.length > 0 ? found : [stated(manifest), textOf(manifest, root)]
    const ported = codeOf(files, folder).some((file) => readFileSync(file, 'utf8').includes(apacheHead))
    if (ported && manifest.license !== 'Apache-2.0')
      whole.push(`Parts of it are under the Apache License:\n\n${apacheText(root)}`)
    return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${whole.join('\n\n')}`
  })
  const rule = `\n\n${'-'.repeat(80)}\n\n`
  return `The command of newsparse holds code of these packages, each under its own licence.${rule}${parts.join(rule)}\n`
}
