/** Carries out a command: its options are settled first. What it needs is loaded with this file, which help and the version do without. */
import {refuseUnusedOptions} from '../batch/format-options.ts'
import {settle} from './config.ts'
import {loadCommand} from './load-command.ts'
import {messagesFor} from './messages.ts'
import type {CommandLine} from './program.ts'

/** Run the command of a command line; returns the exit code. */
export async function runCommand(commandLine: CommandLine): Promise<number> {
  const {command, names, given} = commandLine
  const {options} = await settle(commandLine)
  if (command.configured && !command.ownFormats) refuseUnusedOptions(options, given, names)
  const messages = messagesFor(options)
  const execute = await loadCommand[command.name]()
  const code = await execute(names, options, messages)
  await messages.end()
  return code
}
