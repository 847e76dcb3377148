/** The terminal that is written to. */
import {stdout} from 'node:process'

const narrowest = 40

/** Columns to lay a text out for; infinite when no terminal shows it: a file, or another program, gets each line whole. */
export const terminalWidth = (): number =>
  stdout.isTTY && stdout.columns ? Math.max(narrowest, stdout.columns) : Number.POSITIVE_INFINITY
