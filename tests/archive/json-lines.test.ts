import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {lineBatches} from '../../src/archive/json-lines.ts'

async function* pieces(bytes: Buffer, cuts: readonly number[]): AsyncGenerator<Buffer> {
  let at = 0
  for (const cut of [...cuts.map((cut) => cut % (bytes.length + 1)).sort((one, other) => one - other), bytes.length]) {
    yield bytes.subarray(at, cut)
    at = cut
  }
}

const line = fc.string({unit: fc.constantFrom('a', 'b', '\r', ' '), maxLength: 30})

describe('lines', () => {
  it('are whole, in order and counted, however the bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, {maxLength: 12}),
        fc.boolean(),
        fc.array(fc.nat(400), {maxLength: 12}),
        fc.integer({min: 1, max: 40}),
        async (lines, ended, cuts, longest) => {
          const text = lines.join('\n') + (ended && lines.length > 0 ? '\n' : '')
          const bytes = Buffer.from(text)
          let [seen, count] = ['', 0]
          for await (const batch of lineBatches(pieces(bytes, cuts), {longest})) {
            const before = seen.length
            // What is not held is as long as it was.
            seen += batch.bytes?.toString() ?? text.slice(before, batch.end)
            if (!batch.bytes) {
              expect(batch.count).toBe(1)
              expect(batch.end - before).toBeGreaterThan(longest)
            }
            count += batch.count
            expect(batch.end).toBe(seen.length)
            expect(batch.end === bytes.length || seen.endsWith('\n')).toBe(true)
          }
          expect(seen).toBe(text)
          expect(count).toBe(text === '' ? 0 : text.split('\n').length - Number(text.endsWith('\n')))
        }
      ),
      {numRuns: 500}
    )
  })

  it('that are too long are not held', async () => {
    async function* endless() {
      yield Buffer.from('{"a":1}\n{"text":"')
      for (let block = 0; block < 200; block++) yield Buffer.alloc(1000, 'x')
      yield Buffer.from('"}\n{"b":2}\n')
    }
    const batches = []
    for await (const {bytes, count} of lineBatches(endless(), {longest: 5000})) batches.push([bytes?.toString(), count])
    expect(batches).toEqual([
      ['{"a":1}\n', 1],
      [undefined, 1],
      ['{"b":2}\n', 1]
    ])
  })
})
