import {execFile} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {describe, expect, it} from 'vitest'

const fuzz = fileURLToPath(new URL('../fuzz/fuzz.mjs', import.meta.url))
const run = promisify(execFile)

describe('npm run fuzz', () => {
  it('finds nothing in five seconds of each target', async () => {
    const {stdout} = await run(process.execPath, [fuzz, '--seconds', '5'])
    for (const line of stdout.trim().split('\n')) expect(line).toMatch(/ 0 failures$/u)
  }, 240_000)
})
