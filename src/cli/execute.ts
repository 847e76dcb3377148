/** What a command is to the program. */
import type {Printer} from './messages.ts'
import type {CliOptions} from './options.ts'

/** Carries out a command with the names after its own; gives the exit code. */
export type Execute = (names: readonly string[], options: CliOptions, messages: Printer) => Promise<number>
