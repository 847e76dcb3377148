/** What a command is to the program. */
import type {Messages} from './messages.ts'
import type {CliOptions} from './options.ts'

/** Carries out a command with the names after its own; gives the exit code. */
export type Execute = (names: readonly string[], options: CliOptions, messages: Messages) => Promise<number>
