/** Outputs when the disk, or the system, gives up: one clear error, and nothing half-written under the output's name. */
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {openJournal} from '../../src/archive/journal.ts'
import {readBytes} from '../../src/archive/read-bytes.ts'
import {ExhaustedError, OutputError, openOutput, resumableFile, writeOutput} from '../../src/archive/write-output.ts'
import {failing} from './faulty-files.ts'

function place(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsparse-test-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  return join(folder, name)
}

const facts = {tool: 'newsparse', options: [], rules: '', inputs: ''}

const writers: Record<string, (path: string) => void> = {
  'a whole output': (path) => writeOutput(path, 'Satu.'),
  'an output in pieces': (path) => {
    const file = openOutput(path, false)
    try {
      file.write('Satu.')
      file.write('Dua.')
      file.finish()
    } catch (error) {
      file.discard()
      throw error
    }
  },
  'an output that a run can go on with': (path) => {
    const file = resumableFile(path, 0)
    file.write('Satu.')
    file.finish()
  },
  'a journal': (path) => openJournal(path, facts).append({})
}

describe.each(Object.entries(writers))('%s', (name_, write) => {
  it.each([
    ['writeSync', 'ENOSPC', ExhaustedError],
    ['writeSync', 'EIO', OutputError],
    ['openSync', 'EMFILE', ExhaustedError]
  ] as const)('says in one line that %s failed with %s', (name, code, Kind) => {
    const path = place('a.txt')
    failing({name, code})
    let caught: unknown
    try {
      write(path)
    } catch (error) {
      caught = error
    }
    expect(caught).toBeInstanceOf(Kind)
    expect((caught as Error).message).toMatch(/^[^\n]*a\.txt[^\n]*can't be written: [^\n]+$/u)
    if (name_ !== 'a journal') expect(existsSync(path)).toBe(false)
  })
})

describe('an output', () => {
  it('gets to its place where there are no links', () => {
    const path = place('a.txt')
    failing({name: 'linkSync', code: 'EPERM'})
    writers['an output in pieces']?.(path)
    expect(readFileSync(path, 'utf8')).toBe('Satu.Dua.')
    expect(readdirSync(join(path, '..'))).toEqual(['a.txt'])
  })

  it('leaves what it was to replace when it can’t be put in its place', () => {
    const path = place('a.txt')
    writeFileSync(path, 'old')
    failing({name: 'renameSync', code: 'EIO'})
    expect(() => writeOutput(path, 'new')).toThrow(OutputError)
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(join(path, '..'))).toEqual(['a.txt'])
  })
})

describe('an input', () => {
  it('that can’t be opened because too many are ends the run, not the article', async () => {
    const path = place('a.txt')
    writeFileSync(path, 'Satu.')
    failing({name: 'openSync', code: 'EMFILE'})
    await expect(readBytes(path)).rejects.toThrow(ExhaustedError)
  })
})
