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
    /** Keep ASCII text in a file; returns the code of a function `dataFile` that reads it. */
    add(name, text) {
      files.set(name, text)
      return [
        "import {readFileSync} from 'node:fs'",
        "import {join} from 'node:path'",
        `const dataFile = () => readFileSync(join(import.meta.dirname, ${JSON.stringify(name)}), 'latin1')`
      ].join('\n')
    }
  }
}
