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
/** Formats of the commands that have some of their own. */
const explaining = ['text', 'json', 'html']
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
    [['explain', '--to', ''], explaining],
    [['doctor', 'story.txt', '-t', ''], explaining],
    [
      ['filter', '--to', ''],
      ['jsonl', 'dolma']
    ],
    [['explain', '--dr'], []],
    [['explain', '--li'], ['--line']],
    [['story.txt', '--li'], []],
    [['diff', '--dr'], ['--drop']],
    [
      ['-t', 'j'],
      ['json', 'jsonl', 'jsonld']
    ],
    [
      ['story.txt', '--pos'],
      ['--positions-in', '--positions']
    ],
    [
      ['--language', 'i'],
      ['id', 'is', 'it']
    ],
    [['s'], ['schema', 'story.txt']],
    [['--disable', 'id/read-also-b'], ['id/read-also-brackets']],
    [['--keep', 'related,ta'], ['related,tags']],
    [
      ['--keep', 'a'],
      ['all', 'advertisement']
    ],
    [['--keep', 'tags,a'], ['tags,advertisement']],
    [
      ['--drop', 'headline,d'],
      ['headline,deck', 'headline,dateline']
    ],
    [['--drop', 'deck,d'], ['deck,dateline']],
    [['--keep', '=', 'caption,rel'], ['caption,related']],
    [['--keep=caption,rel'], ['--keep=caption,related']],
    [
      ['--split', '='],
      ['auto', 'none']
    ],
    [['--disable', 'id/read-also,id/read-also-b'], ['id/read-also,id/read-also-brackets']],
    [['--pack', 'kompas,det'], ['kompas,detik']],
    [['--pack', 'oth'], ['other.yaml']],
    [
      ['--field', 'id,hea'],
      ['id,headline', 'id,headline.text']
    ],
    [['--outlet', 'komp'], ['kompas']],
    [['--outlet', 'Kom'], ['kompas']],
    [['rules', 'sh'], ['show']],
    [['rules', 'kom'], ['kompas']],
    [['rules', 'show', 'tempo/for'], ['tempo/foreign-author']],
    [['help', 'expl'], ['explain']],
    [['completions', 'z'], ['zsh']],
    [['completions', 'o'], []],
    [['completions', 'b'], ['bash']],
    [['schema', ''], []],
    [['--output', 'o'], ['other.yaml']],
    [['story.txt', 'o'], ['other.yaml']]
  ])('bash offers for %j what there is', async (words, wanted) => {
    expect(await offered(words)).toEqual(wanted)
  })

  it('bash leaves no function or variable behind that is not called after newsparse', async () => {
    const {text} = await output(['completions', 'bash'])
    const script = `${text}\nCOMP_WORDS=(newsparse --keep a) COMP_CWORD=2\n_newsparse\ndeclare -F; declare -p word start rules options`
    const {stdout} = spawnSync('bash', ['-c', script], {encoding: 'utf8'})
    expect(
      stdout
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('declare -f _newsparse'))
    ).toEqual([])
  })

  it.runIf(isInstalled('fish')).each([
    ['explain --to ', ['html', 'json', 'text']],
    ['filter --to ', ['dolma', 'jsonl']],
    ['explain --dr', []],
    ['--dr', ['--drop']],
    ['--keep cap', ['caption']],
    ['--keep caption,rel', ['caption,related']],
    ['--keep caption,a', ['caption,advertisement']],
    ['--keep=caption,rel', ['--keep=caption,related']],
    ['--outlet Kom', ['kompas']],
    ['--split ', ['auto', 'none']],
    ['--disable id/read-also,id/read-also-b', ['id/read-also,id/read-also-brackets']],
    ['rules show id/read-also-b', ['id/read-also-brackets']],
    ['completions ', ['bash', 'fish', 'zsh']]
  ])('fish offers for "%s" what there is', async (words, wanted) => {
    const {text, path} = await output(['completions', 'fish'])
    writeFileSync(join(path, 'script'), text)
    const stdout = execFileSync('fish', ['--no-config', '-c', `source script; complete -C 'newsparse ${words}'`], {
      cwd: path,
      encoding: 'utf8'
    })
    const offers = stdout.split('\n').map((line) => line.split('\t')[0])
    expect(offers.filter(Boolean)).toEqual(wanted)
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
