/** `--print-config`: the options in effect and where each was given, in the form of a configuration file. */
import {stringify} from 'yaml'
import {configurable, keyOf, settle} from './config.ts'
import {type CommandLine, optionsOf} from './program.ts'

/** The value of an option that was not given: true for one that can only be switched off, null for others. */
const unsaid = (flags: string) => (flags.startsWith('--no-') ? 'true' : 'null')

/** One line for each option: `key: value # where from`. */
export async function printConfig(commandLine: CommandLine): Promise<string> {
  const {given} = commandLine
  const {options, file, fromFile} = await settle(commandLine)
  const rows = configurable.map((row) => {
    const name = optionsOf(row)[0]?.attributeName() as keyof typeof options
    const origin = given.has(name) ? 'command line' : fromFile.has(name) ? (file as string) : 'default'
    const value = origin === 'default' ? unsaid(row.flags) : stringify(options[name], {collectionStyle: 'flow'}).trim()
    return [`${keyOf(row)}: ${value}`, origin] as const
  })
  const width = Math.max(...rows.map(([setting]) => setting.length))
  return rows.map(([setting, origin]) => `${setting.padEnd(width)}  # ${origin}`).join('\n')
}
