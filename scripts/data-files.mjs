/**
 * Data that the command reads from a file beside its code, when it is first asked for.
 *
 * As part of the code it would be read and compiled at each start.
 */

/** @typedef {ReturnType<typeof dataFiles>} DataFiles */

export function dataFiles() {
  /** @type {Map<string, string>} */
  const files = new Map()
  return {
    files,
    /** Keep lines of ASCII text in a file; returns the code of a function `dataLine` that reads the line with an index. */
    add(name, lines) {
      files.set(name, `${lines.join('\n')}\n`)
      const starts = [0]
      for (const line of lines) starts.push(starts.at(-1) + line.length + 1)
      return `
import {openSync, readSync} from 'node:fs'
import {join} from 'node:path'
const starts = ${JSON.stringify(starts)}
let file
function dataLine(index) {
  file ??= openSync(join(import.meta.dirname, ${JSON.stringify(name)}))
  const bytes = Buffer.allocUnsafe(starts[index + 1] - starts[index] - 1)
  readSync(file, bytes, 0, bytes.length, starts[index])
  return bytes.latin1Slice()
}`
    }
  }
}
