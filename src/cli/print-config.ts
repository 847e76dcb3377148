/** `--print-config`: what holds, and where it was said, as a configuration file that says the same. */
import {stringify} from 'yaml'
import {type Configured, configurable, keyOf} from './config.ts'
import {optionsOf} from './program.ts'

/** What holds when nothing is said: "yes" for what can only be switched off, nothing for the rest. */
const unsaid = (flags: string) => (flags.startsWith('--no-') ? 'true' : 'null')

/** One line an option: `key: value # where from`. */
export function printConfig({options, file, fromFile}: Configured, given: ReadonlySet<string>): string {
  const rows = configurable.map((row) => {
    const name = optionsOf(row)[0]?.attributeName() as keyof typeof options
    const origin = given.has(name) ? 'command line' : fromFile.has(name) ? (file as string) : 'default'
    const value = origin === 'default' ? unsaid(row.flags) : stringify(options[name], {collectionStyle: 'flow'}).trim()
    return [`${keyOf(row)}: ${value}`, origin] as const
  })
  const width = Math.max(...rows.map(([setting]) => setting.length))
  return rows.map(([setting, origin]) => `${setting.padEnd(width)}  # ${origin}`).join('\n')
}
