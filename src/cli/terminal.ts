/** The terminal to which the command writes. */
import {stdout} from 'node:process'
import wrapAnsi from 'wrap-ansi'
import {noScreen, type Screen} from '../explain/screen.ts'
import {paletteFor} from './colours.ts'

const narrowest = 40

/** The standard output as a screen. If it is not a terminal, lines are not broken. */
export const screenFor = async (colour: boolean | undefined): Promise<Screen> => ({
  paint: await paletteFor(1, colour),
  width: stdout.isTTY && stdout.columns ? Math.max(narrowest, stdout.columns) : noScreen.width,
  wrap: (text, columns, trim) => wrapAnsi(text, columns, {hard: true, trim}).split('\n')
})
