/** `newsparse completions`: scripts with which a shell completes words, made from the tables of commands and options. */
import {writeTo} from '../../archive/standard-streams.ts'
import {UsageError} from '../../batch/errors.ts'
import {unknown} from '../../batch/settings.ts'
import {type CommandLineWords, type Flag, shellScripts} from '../../completions/shell-scripts.ts'
import {fieldNames, languagesOf, namedTests, packs, pageWordLanguagesOf} from '../../index.ts'
import type {CommandName} from '../command-name.ts'
import {commandNames, commandRows} from '../commands.ts'
import {exitCodes} from '../errors.ts'
import {isFor, type OptionRow, optionRows} from '../options.ts'
import {optionsOf} from '../program.ts'
import {actionNames} from '../rules/actions.ts'

/** Options with values that may be separated by commas, although the option may also be repeated. */
const listed: ReadonlySet<string> = new Set(['--field', '--disable', '--without', '--pack', '--with'])

/** Options whose value is the id of a rule. */
const ruleOptions: ReadonlySet<string> = new Set(['--disable', '--without'])

const distinct = (words: readonly string[]) => [...new Set(words)].sort()

const packNames = () => distinct(packs.map((pack) => pack.name))

/** Values from the packs, for options whose values are not a fixed list. */
const known: Readonly<Record<string, () => string[]>> = {
  '--language': () => [...languagesOf(packs), ...pageWordLanguagesOf(packs)].sort(),
  '--outlet': () => distinct(packs.flatMap((pack) => (pack.outlet ? [pack.name] : []))),
  '--field': () => [...fieldNames],
  '--pack': packNames,
  '--with': packNames
}

/** The meanings of an option, each with the commands for which it has that one. */
function meaningsOf(row: OptionRow): [description: string, commands: CommandName[]][] {
  const names = commandRows.map(({name}) => name).filter((name) => isFor(row, name))
  const meaning = (name: CommandName) => row.own?.[name] ?? row.about
  return [...new Set(names.map(meaning))].map((text) => [text, names.filter((name) => meaning(name) === text)])
}

const flagsOf = (row: OptionRow): Flag[] =>
  meaningsOf(row).flatMap(([description, commands]) =>
    optionsOf(row).map((option) => {
      const value = /<(.+)>/u.exec(option.flags)?.[1]
      const long = option.long ?? ''
      const values = row.ownValues?.[commands[0] as CommandName] ?? row.values ?? known[long]?.() ?? []
      return {
        names: [option.short, option.long].filter((name) => name !== undefined),
        description,
        commands,
        repeats: row.repeats ?? false,
        value,
        words: value ? values : [],
        file: value !== undefined && /file|path/u.test(value) && long !== '--field',
        list: row.list ?? listed.has(long),
        ofRules: ruleOptions.has(long)
      }
    })
  )

const noNames = {words: [], files: false}

const allWords = (): CommandLineWords => ({
  flags: optionRows.flatMap(flagsOf),
  commands: commandRows.filter(({name}) => name !== 'convert'),
  behind: {
    rules: {words: [...actionNames, ...packNames()], files: true},
    help: {words: commandNames, files: false},
    completions: {words: Object.keys(shellScripts), files: false},
    filter: noNames,
    schema: noNames,
    man: noNames
  },
  rules: distinct([...packs.flatMap(({rules}) => rules.map(({id}) => id)), ...Object.keys(namedTests)])
})

export async function completions([shell, ...others]: readonly string[]): Promise<number> {
  const names = Object.keys(shellScripts)
  if (shell === undefined || others.length > 0) throw new UsageError(`name one shell: ${names.join(', ')}`)
  const write = Object.hasOwn(shellScripts, shell) ? shellScripts[shell] : undefined
  if (!write) throw unknown('shell', shell, names)
  await writeTo('stdout', write(allWords()))
  return exitCodes.done
}
