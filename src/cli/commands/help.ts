/** `newsparse help [command]`: the help page, or that of a command. */
import {writeTo} from '../../archive/standard-streams.ts'
import {unknown} from '../../batch/settings.ts'
import {paletteFor} from '../colours.ts'
import {commandNamed, commandNames} from '../commands.ts'
import {exitCodes} from '../errors.ts'
import type {Execute} from '../execute.ts'
import {helpText} from '../help.ts'

export const help: Execute = async ([name], {color}) => {
  const command = commandNamed(name)
  if (name !== undefined && !command) throw unknown('command', name, commandNames)
  await writeTo('stdout', `${helpText(await paletteFor(1, color), command)}\n`)
  return exitCodes.done
}
