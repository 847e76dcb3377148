import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import fc from 'fast-check'
import {describe, expect, it, onTestFinished} from 'vitest'
import {inOrder} from '../../src/archive/in-order.ts'
import {makePool, type Pool, WorkerLost} from '../../src/archive/pool.ts'

/** Doubles numbers, and says which thread it was; a word makes it die in one way or another. */
const program = `
const {parentPort, threadId} = require('node:worker_threads')
const deaths = {
  exit: () => process.exit(3),
  throw: () => { throw new Error('no such thing') },
  memory: () => { const all = []; for (;;) all.push(new Array(1e5).fill({})) }
}
parentPort.on('message', (task) => {
  if (deaths[task]) return deaths[task]()
  parentPort.postMessage({double: 2 * task, threadId})
})`

interface Answer {
  double: number
  threadId: number
}

function poolOf(size: number): Pool<number | string, Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'newsparse-pool-'))
  writeFileSync(join(folder, 'worker.cjs'), program)
  const pool = makePool<number | string, Answer>(
    size,
    () => new Worker(join(folder, 'worker.cjs'), {resourceLimits: {maxOldGenerationSizeMb: 24}})
  )
  onTestFinished(async () => {
    await pool.close()
    rmSync(folder, {recursive: true})
  })
  return pool
}

describe('a pool', () => {
  it('does each task once, by several workers', async () => {
    const pool = poolOf(3)
    const answers = await Promise.all(Array.from({length: 200}, (_, at) => pool.run(at)))
    expect(answers.map(({double}) => double)).toEqual(Array.from({length: 200}, (_, at) => 2 * at))
    expect(new Set(answers.map(({threadId}) => threadId)).size).toBe(3)
  })

  it.each([
    ['exit', 'it ended by itself'],
    ['throw', 'no such thing'],
    ['memory', 'it ran out of memory']
  ])('tells who gave the task that a worker died of by %s, and goes on', async (death, cause) => {
    const pool = poolOf(2)
    const tasks = [1, 2, death, 3, 4, death, 5]
    const outcomes = await Promise.allSettled(tasks.map((task) => pool.run(task)))
    const told = outcomes.map((one) => (one.status === 'fulfilled' ? one.value.double : one.reason))
    expect(told.map((one) => (one instanceof WorkerLost ? one.message : one))).toEqual([2, 4, cause, 6, 8, cause, 10])
    expect((await pool.run(6)).double).toBe(12)
  })
})

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('work in order', () => {
  it('gives each task with its outcome, however long each takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({wait: fc.nat(3), work: fc.nat(5)}), {maxLength: 20}),
        fc.integer({min: 1, max: 5}),
        async (plan, limit) => {
          let [underway, most] = [0, 0]
          async function* tasks() {
            for (const [at, {wait}] of plan.entries()) {
              if (wait) await pause(wait)
              yield at
            }
          }
          const begin = async (at: number) => {
            most = Math.max(most, ++underway)
            await pause(plan[at]?.work ?? 0)
            underway--
            return at
          }
          const seen: number[] = []
          for await (const [task, done] of inOrder(tasks(), begin, limit)) {
            expect(done).toBe(task)
            seen.push(task)
          }
          expect(seen).toEqual(plan.map((_, at) => at))
          expect(most).toBeLessThanOrEqual(limit)
        }
      ),
      {numRuns: 60}
    )
  })

  it('gives what is done while the tasks pause', async () => {
    let resume = () => {}
    async function* tasks() {
      yield 1
      await new Promise<void>((resolve) => {
        resume = resolve
      })
      yield 2
    }
    const done = inOrder(tasks(), async (task) => task, 4)
    expect((await done.next()).value).toEqual([1, 1])
    resume()
    expect((await done.next()).value).toEqual([2, 2])
    expect((await done.next()).done).toBe(true)
  })

  it('hands on what fails, in the tasks and in the work', async () => {
    const failing = async (one: AsyncGenerator) => {
      for await (const _ of one);
    }
    async function* broken() {
      yield 1
      throw new Error('no more')
    }
    await expect(failing(inOrder(broken(), async (task) => task, 2))).rejects.toThrow('no more')
    async function* tasks() {
      yield* [1, 2, 3]
    }
    const work = (task: number) => (task === 2 ? Promise.reject(new Error('not this')) : Promise.resolve(task))
    await expect(failing(inOrder(tasks(), work, 2))).rejects.toThrow('not this')
  })
})
