/** Colour: only on a terminal, unless the user says otherwise. Only this file uses chalk. */
import {env} from 'node:process'
import {isTerminal} from '../archive/standard-streams.ts'
import {noColour, type Palette} from '../explain/screen.ts'

/** `--color` and `--no-color` come first, then NO_COLOR, then FORCE_COLOR; otherwise terminals that can show colours get them. */
async function wantsColour(descriptor: 1 | 2, asked: boolean | undefined): Promise<boolean> {
  if (asked !== undefined) return asked
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR'] !== undefined) return !['0', 'false'].includes(env['FORCE_COLOR'])
  if (env['TERM'] === 'dumb') return false
  return isTerminal(descriptor)
}

/** The palette for a descriptor: 1 or 2. chalk is loaded when there is something to colour, because loading takes time. */
export async function paletteFor(descriptor: 1 | 2, asked: boolean | undefined): Promise<Palette> {
  if (!(await wantsColour(descriptor, asked))) return noColour
  const {Chalk} = await import('chalk')
  return new Chalk({level: 1})
}
