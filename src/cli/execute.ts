/** The interface between a command and the program. */
import type {Printer} from './messages.ts'
import type {CliOptions} from './options.ts'

/** Carries out a command with its arguments; returns the exit code. */
export type Execute = (names: readonly string[], options: CliOptions, messages: Printer) => Promise<number>
