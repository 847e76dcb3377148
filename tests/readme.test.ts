import {execFile} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import manifest from '../package.json' with {type: 'json'}
import {exitCodes} from '../src/cli/errors.ts'
import {formats} from '../src/write/formats.ts'
import {folderWith, line, story} from './cli/command.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const run = promisify(execFile)

const pages = ['README.md', ...globSync('docs/*.md', {cwd: root}).sort()].map((path) => ({path, text: read(path)}))

const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code as string)

const commandsIn = (text: string): string[] =>
  blocks(text, 'sh')
    .flatMap((block) => block.trimEnd().split('\n'))
    .map((command) => command.replace(/\s+#.*$/, ''))

/** Commands that a person types as they stand; others need an engine, or a bundle. */
const isTyped = (command: string) => /(?:^|\| |<\()newsparse /.test(command)

/** The exit codes with which a command ends well: what compares ends with 1 when it finds a difference. */
const goodCodes = (command: string) => (/newsparse (?:diff|rules test) /.test(command) ? [0, 1] : [0])

/** What is said of a run that went well. */
const usualWords = /^newsparse: (?:summary: |answered ).*\n/gm

const outlet = `name: outlet
rules:
  - id: outlet/promotion
    label: boilerplate:promotion
    zone: anywhere
    pattern: ^Ikuti kami .{3,60}$
    examples: {match: [Ikuti kami di sini], skip: [Mereka diikuti kami.]}
`

const readme = pages[0]?.text ?? ''
const commands = commandsIn(readme)

describe('the README', () => {
  it('has a command that runs the main job on a shipped article', async () => {
    const command = commands.find((one) => one.startsWith('npm ci && node bin/'))
    const {stdout} = await run('bash', ['-c', (command as string).replace('npm ci && ', '')], {cwd: root})
    expect(JSON.parse(stdout)).toMatchObject({schemaVersion: 1, id: 'input.txt'})
  })

  it('has a command that passes the tests', () => {
    expect(commands).toContain('npm ci && npm test')
    expect(manifest.scripts.test).toContain('vitest run')
  })

  it('shows what comes out of the copy that it shows', async () => {
    const {stdout} = await run(process.execPath, ['bin/newsparse.js', 'docs/ferry.txt', '--to', 'json'], {cwd: root})
    const shown = JSON.parse(blocks(readme, 'json')[0]?.replaceAll(/, …|…/g, '') ?? '')
    const made = JSON.parse(stdout)
    expect(made).toMatchObject({...shown, sections: made.sections, removed: made.removed})
    expect(made.removed).toMatchObject(expect.arrayContaining(shown.removed))
    expect(made.sections.map(({subheading}: {subheading: unknown}) => subheading)).toMatchObject(
      shown.sections.map(({subheading}: {subheading: unknown}) => subheading)
    )
    const source = read('docs/ferry.txt')
    for (const line of blocks(readme, 'text')[0]?.trimEnd().split('\n') ?? [])
      expect(source).toContain(line.split(' …')[0])
  })
})

describe.each(pages)('$path', ({path, text}) => {
  it('has commands that work, one after the other', async () => {
    const {shell} = folderWith({
      'story.txt': story,
      'archive/a.txt': story,
      'articles.jsonl': line('a'),
      'docs/ferry.txt': read('docs/ferry.txt'),
      'docs/learn-archive.jsonl.gz': readFileSync(join(root, 'docs/learn-archive.jsonl.gz')),
      'outlet.yaml': outlet
    })
    const define =
      'set -o pipefail; newsparse() { "$node" "$newsparse" "$@"; }; SLURM_ARRAY_TASK_ID=1 SLURM_ARRAY_TASK_COUNT=2'
    for (const command of commandsIn(text).filter(isTyped)) {
      const {code, stderr} = await shell(`${define}; ${command}`)
      expect({command, stderr: stderr.replace(usualWords, '')}).toEqual({command, stderr: ''})
      expect(goodCodes(command), command).toContain(code)
    }
  })

  it.each(blocks(text, 'js').map((code) => [code]))('has code that runs: %s', async (code) => {
    const words = ['--input-type=module', '-e', `const copy = ${JSON.stringify(story)}\n${code}`]
    expect((await run(process.execPath, words, {cwd: root})).stderr).toBe('')
  })

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link as string)
    expect(links.filter((link) => !existsSync(join(root, dirname(path), link)))).toEqual([])
  })
})

describe('the manual', () => {
  it('names every exit code and every format', () => {
    const codes = [...read('docs/command.md').matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code))
    expect(codes).toEqual(Object.values(exitCodes))
    const named = read('docs/formats.md')
    expect(formats.filter(({name}) => !named.includes(`\`${name}\``))).toEqual([])
  })

  it('has every page in its index', () => {
    const index = read('docs/README.md')
    const missing = pages
      .map(({path}) => path.replace('docs/', ''))
      .filter((path) => path !== 'README.md' && !index.includes(`](${path})`))
    expect(missing).toEqual([])
  })
})
