/**
 * The code that V8 makes of each piece of the command, kept beside it.
 *
 * It is taken after an article was converted, so that it holds the functions a run calls and no others. What V8 made on one
 * version is of no use to another, which does not mind: see `start.cjs`.
 */
import {execFileSync} from 'node:child_process'
import {join} from 'node:path'

/** Converts an article with the command, then writes what V8 made of each piece that has no cache yet. */
const program = `
const {existsSync, writeFileSync} = require('node:fs')
const {join} = require('node:path')
const [folder, ...words] = process.argv.slice(1)
const {cacheOf, pieces, start} = require(join(folder, 'start.js'))
process.argv = [process.execPath, join(folder, 'main.js'), ...words]
process.on('exit', () => {
  for (const [name, {script}] of pieces) {
    const cache = cacheOf(name)
    if (!existsSync(cache)) writeFileSync(cache, script.createCachedData())
  }
})
start()`

const formats = ['json', 'markdown', 'html']

/**
 * @param {string} folder of the command's pieces
 * @param {string} fixtures where the articles are
 */
export function cacheCode(folder, fixtures) {
  const article = join(fixtures, 'liputan6/harbour/input.txt')
  for (const format of formats)
    execFileSync(process.execPath, ['-e', program, folder, article, '--to', format], {
      stdio: ['ignore', 'ignore', 'inherit']
    })
}
