/** The table of commands: what the first name on the command line may be. Without one of them, the inputs are converted. */
import type {CommandName} from './command-name.ts'
import type {Execute} from './execute.ts'
import {convert} from './run.ts'

export interface CommandRow {
  name: CommandName
  /** The command line, as help shows it. */
  usage: string
  description: string
  /** Its options may also stand in a configuration file. */
  configured?: true
  /** Gives the code; that of other commands is loaded only then. */
  load(): Promise<Execute>
}

export const commandRows: readonly CommandRow[] = [
  {
    name: 'convert',
    usage: 'newsparse [options] [file | folder | - ...]',
    description: '',
    configured: true,
    load: async () => convert
  },
  {
    name: 'schema',
    usage: 'newsparse schema',
    description: 'show the JSON Schema of a record',
    load: async () => (await import('./commands/schema.ts')).schema
  }
]
