import {execFileSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'

const root = join(import.meta.dirname, '../..')
const folders = ['id', 'en', 'liputan6'].flatMap((pack) =>
  readdirSync(join(root, 'fixtures', pack)).map((name) => `${pack}/${name}`)
)

const output = (words: readonly string[]) =>
  execFileSync(process.execPath, words, {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})

/** Starts the main piece by itself: V8 reads its source. */
const bare = "process.argv.splice(1, 0, 'main.js'); require('./dist/cli/main.js').start()"

describe('the code kept from the build', () => {
  it.each(folders)('makes the same of %s as the code that V8 has just read', (folder) => {
    const article = join(root, 'fixtures', folder, 'input.txt')
    for (const format of ['json', 'markdown', 'html']) {
      const words = [article, '--no-config', '--to', format]
      expect(output(['bin/newsparse.js', ...words])).toBe(output(['-e', bare, '--', ...words]))
    }
  })
})
