import {execFileSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'

const root = join(import.meta.dirname, '../..')
const folders = ['id', 'en', 'liputan6'].flatMap((pack) =>
  readdirSync(join(root, 'fixtures', pack)).map((name) => `${pack}/${name}`)
)

const output = (entry: string, words: readonly string[]) =>
  execFileSync(process.execPath, [join(root, entry), ...words], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})

describe('the code kept from the build', () => {
  it.each(folders)('makes the same of %s as the code that V8 has just read', (folder) => {
    const article = join(root, 'fixtures', folder, 'input.txt')
    for (const format of ['json', 'markdown', 'html']) {
      const words = [article, '--no-config', '--to', format]
      expect(output('bin/newsparse.js', words)).toBe(output('dist/cli/main.js', words))
    }
  })
})
