import {execFile} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {describe, expect, it} from 'vitest'

const fuzz = fileURLToPath(new URL('../fuzz/fuzz.mjs', import.meta.url))
const run = promisify(execFile)

async function lines(...words: string[]): Promise<string[]> {
  const {stdout} = await run(process.execPath, [fuzz, ...words])
  return stdout.trim().split('\n')
}

describe('npm run fuzz', () => {
  it('finds nothing in five seconds of each target', async () => {
    for (const line of await lines('--seconds', '5')) expect(line).toMatch(/ 0 failures$/u)
  }, 240_000)

  it('finds nothing in archives of every kind that are cut off or changed', async () => {
    const found = await lines('--truncations', '300', '--mutations', '300')
    expect(found.length).toBeGreaterThan(20)
    for (const line of found) expect(line).toMatch(/ 0 failures$/u)
  }, 240_000)
})
