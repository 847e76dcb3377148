import {spawn} from 'node:child_process'
import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {folderWith, story} from './command.ts'

const command = fileURLToPath(new URL('../../bin/newsparse.js', import.meta.url))

/** Start a run, send it a signal when the output folder has its first file, and wait for its end. */
function interrupted(path: string, words: readonly string[], signal: NodeJS.Signals): Promise<number | null> {
  const child = spawn(process.execPath, [command, ...words], {cwd: path, stdio: 'ignore'})
  const waiting = setInterval(() => {
    if (readdirSync(path).includes('out')) child.kill(signal)
  }, 5)
  return new Promise((resolve) =>
    child.on('close', (code) => {
      clearInterval(waiting)
      resolve(code)
    })
  )
}

describe('a run over a folder', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129]
  ] as const)('ends on %s with %i, and leaves nothing half-written', async (signal, code) => {
    const files = Object.fromEntries(Array.from({length: 1500}, (_, at) => [`in/${at}.txt`, story.repeat(4)]))
    const {path} = folderWith(files)
    expect(await interrupted(path, ['in', '-o', 'out', '--to', 'json'], signal)).toBe(code)
    const written = readdirSync(join(path, 'out'))
    expect(written.length).toBeLessThan(1500)
    expect(written.filter((name) => !name.endsWith('.json'))).toEqual([])
  })

  it('leaves nothing half-written of what its workers were at', async () => {
    const files = Object.fromEntries(Array.from({length: 900}, (_, at) => [`in/${at}.txt`, story.repeat(2)]))
    for (let after = 350; after < 800; after += 75) {
      const {path} = folderWith(files)
      const child = spawn(process.execPath, [command, 'in', '-o', 'out', '--to', 'json', '-j3'], {
        cwd: path,
        stdio: 'ignore'
      })
      setTimeout(() => child.kill('SIGINT'), after)
      const code = await new Promise((resolve) => child.on('close', resolve))
      // Null: it came before the command could heed it.
      expect([0, 130, null]).toContain(code)
      const written = existsSync(join(path, 'out')) ? readdirSync(join(path, 'out')) : []
      expect(written.filter((name) => !/^\d+\.json$/.test(name))).toEqual([])
    }
  })
})
