import {execFileSync, spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {allFormats} from '../../src/batch/table-formats.ts'
import {commandRows} from '../../src/cli/commands.ts'
import {optionRows} from '../../src/cli/options.ts'
import {optionsOf} from '../../src/cli/program.ts'
import {folderWith, story} from './command.ts'

const longNames = optionRows.flatMap((row) => optionsOf(row).map(({long}) => long as string))
const commands = commandRows.filter(({name}) => name !== 'convert')
const isInstalled = (program: string) => spawnSync(program, ['--version']).error === undefined

async function output(words: readonly string[]): Promise<{text: string; path: string}> {
  const {newsparse, path} = folderWith({'story.txt': story, 'other.yaml': ''})
  const {code, stdout, stderr} = await newsparse(words)
  expect([code, stderr]).toEqual([0, ''])
  return {text: stdout, path}
}

/** What bash offers for the last of the words. */
async function offered(words: readonly string[]): Promise<string[]> {
  const {text, path} = await output(['completions', 'bash'])
  const list = words.map((word) => `'${word}'`).join(' ')
  const script = `${text}\nCOMP_WORDS=(newsparse ${list}) COMP_CWORD=${words.length}\n_newsparse\nprintf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['-c', script], {cwd: path, encoding: 'utf8'}).split('\n').filter(Boolean)
}

describe('newsparse completions', () => {
  it.each([
    [['--to', ''], allFormats.map(({name}) => name)],
    [
      ['-t', 'j'],
      ['json', 'jsonl', 'jsonld']
    ],
    [
      ['story.txt', '--pos'],
      ['--positions', '--positions-in']
    ],
    [
      ['--language', 'i'],
      ['id', 'is', 'it']
    ],
    [['s'], ['schema', 'story.txt']],
    [['--disable', 'id/read-also-b'], ['id/read-also-brackets']],
    [['--keep', 'related,ta'], ['related,tags']],
    [
      ['--field', 'id,hea'],
      ['id,headline', 'id,headline.text']
    ],
    [['--outlet', 'komp'], ['kompas']],
    [['rules', 'sh'], ['show']],
    [['rules', 'kom'], ['kompas']],
    [['rules', 'show', 'tempo/for'], ['tempo/foreign-author']],
    [['help', 'expl'], ['explain']],
    [['completions', 'z'], ['zsh']],
    [['--output', 'o'], ['other.yaml']],
    [['story.txt', 'o'], ['other.yaml']]
  ])('bash offers for %j what there is', async (words, wanted) => {
    expect(await offered(words)).toEqual(wanted)
  })

  it.each(['bash', 'zsh', 'fish'])('%s knows all commands and options', async (shell) => {
    const {text} = await output(['completions', shell])
    for (const name of longNames) expect(text).toMatch(new RegExp(`(?:-l |--)${name.slice(2)}(?![\\w-])`))
    for (const {name} of commands) expect(text).toContain(name)
  })

  it.each(['bash', 'zsh', 'fish'].filter(isInstalled))('%s can read its script', async (shell) => {
    const {text, path} = await output(['completions', shell])
    writeFileSync(join(path, 'script'), text)
    const {stderr, status} = spawnSync(shell, ['-n', join(path, 'script')], {encoding: 'utf8'})
    expect([stderr, status]).toEqual(['', 0])
  })

  it.each([
    [[], 'name one shell: bash, zsh, fish'],
    [['bsh'], 'unknown shell "bsh". Did you mean "bash"?'],
    [['constructor'], 'unknown shell "constructor".']
  ])('%j is explained in one line', async (names, message) => {
    const {code, stderr} = await folderWith({}).newsparse(['completions', ...names])
    expect(stderr).toContain(message)
    expect(code).toBe(64)
  })
})

describe('newsparse man', () => {
  it('has all commands, options and exit codes', async () => {
    const {text} = await output(['man'])
    const printed = text.replaceAll('\\-', '-')
    for (const name of longNames) expect(printed).toContain(name)
    for (const {usage} of commands) expect(printed).toContain(usage)
    for (const code of ['0', '1', '2', '64', '130']) expect(printed).toContain(`.TP\n\\fB${code}\\fR\n`)
  })

  it.runIf(isInstalled('groff'))('is set without a warning', async () => {
    const {text} = await output(['man'])
    const {stdout, stderr} = spawnSync('groff', ['-man', '-Tutf8', '-ww'], {input: text, encoding: 'utf8'})
    expect(stderr).toBe('')
    expect(stdout).toContain('NEWSPARSE(1)')
  })
})
