/** The help pages: examples first, then the table of options, at most 80 columns wide. */
import type {Palette} from '../explain/screen.ts'
import {wrapWords} from '../explain/words.ts'
import {type CommandPage, commandPages} from './command-pages.ts'
import {type CommandRow, calledBy, commandRows} from './commands.ts'
import {codes, examples, notes, type Row, summary} from './manual.ts'
import {isFor, optionRows} from './options.ts'

const columns = 80
const indent = 2

const usage = commandRows.map(({usage, description}): Row => [usage, description])

/** Two columns: the left one coloured, the right one wrapped. */
function rows(pairs: readonly Row[], paint: (text: string) => string): string {
  const width = Math.max(...pairs.filter(([, right]) => right).map(([left]) => left.length)) + 2
  const table = pairs.map(([left, right]) => {
    const [first = '', ...others] = wrapWords(right, columns - indent - width)
    const gap = first ? ' '.repeat(width - left.length) : ''
    return [
      `${' '.repeat(indent)}${paint(left)}${gap}${first}`,
      ...others.map((line) => ' '.repeat(indent + width) + line)
    ].join('\n')
  })
  return table.join('\n')
}

/** Long options are aligned, whether or not they have a short form. */
const aligned = (flags: string) => (flags.startsWith('--') ? `    ${flags}` : flags)

const paragraph = (text: string, before = '') =>
  wrapWords(text, columns - before.length)
    .map((line) => before + line)
    .join('\n')

/** Words of a description that say which command an option is for: on the page of that command they are not needed. */
const ownPrefix = (name: string) => new RegExp(`^${name}: `, 'u')

/** The options of a command, in groups. */
function optionSections({name}: CommandRow, paint: Palette): string[] {
  const own = optionRows.filter((row) => isFor(row, name))
  const pairsOf = (group: string) =>
    own
      .filter((row) => row.group === group)
      .map((row): Row => [aligned(row.flags), row.own?.[name] ?? row.about.replace(ownPrefix(name), '')])
  return [...new Set(own.map(({group}) => group))].map((group) => section(paint, group, pairsOf(group), paint.green))
}

const section = (paint: Palette, title: string, pairs: readonly Row[], colour: (text: string) => string) =>
  `${paint.bold(title)}\n${rows(pairs, colour)}`

/** The page of newsparse itself, which is also that of conversion. */
const mainPage = (command: CommandRow, paint: Palette): string[] => [
  paragraph(`newsparse ${summary}`).replace('newsparse', paint.bold),
  section(paint, 'Examples', examples, paint.cyan),
  `${section(paint, 'Usage', usage, paint.cyan)}\n\n${paragraph(notes, '  ')}`,
  ...optionSections(command, paint),
  section(paint, 'Exit codes', codes, paint.yellow)
]

function pageOf(command: CommandRow, page: CommandPage, paint: Palette): string[] {
  const name = calledBy(command)
  return [
    paragraph(`${name} ${page.about}`).replace(name, paint.bold),
    section(paint, 'Examples', page.examples, paint.cyan),
    section(paint, 'Usage', [[command.usage, '']], paint.cyan),
    ...(page.notes ? [paragraph(page.notes, '  ')] : []),
    ...optionSections(command, paint),
    section(paint, 'Exit codes', page.codes, paint.yellow)
  ]
}

/** The text of `--help`, for a command or for newsparse itself. */
export function helpText(paint: Palette, command: CommandRow = commandRows[0] as CommandRow): string {
  const pages =
    command.name === 'convert' ? mainPage(command, paint) : pageOf(command, commandPages[command.name], paint)
  return pages.join('\n\n')
}
