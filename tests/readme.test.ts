import {execFile} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {describe, expect, it} from 'vitest'
import manifest from '../package.json' with {type: 'json'}
import {exitCodes} from '../src/cli/errors.ts'
import {formats} from '../src/write/formats.ts'
import {folderWith, line, story} from './cli/command.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const learnArchive = readFileSync(new URL('../docs/learn-archive.jsonl.gz', import.meta.url))
const run = promisify(execFile)

const blocks = (language: string): string[] =>
  [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code as string)

const commands = blocks('sh')
  .flatMap((block) => block.trimEnd().split('\n'))
  .map((command) => command.replace(/\s+#.*$/, ''))

const outlet = `name: outlet
rules:
  - id: outlet/promotion
    label: boilerplate:promotion
    zone: anywhere
    pattern: ^Ikuti kami .{3,60}$
    examples: {match: [Ikuti kami di sini], skip: [Mereka diikuti kami.]}
`

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

  it.each(commands.filter((command) => /(?:^|\| )newsparse /.test(command)))(
    'is right that this works: %s',
    async (command) => {
      const {shell} = folderWith({
        'story.txt': story,
        'archive/a.txt': story,
        'articles.jsonl': line('a'),
        'docs/learn-archive.jsonl.gz': learnArchive,
        'outlet.yaml': outlet
      })
      // What uses the learned pack has the command that learns it in front.
      const learn = commands.find((one) => one.endsWith('-o own.yaml')) as string
      const first = command.includes('own.yaml') && command !== learn ? `${learn} 2>learning.txt; ` : ''
      const {code, stderr} = await shell(
        `set -o pipefail; newsparse() { "$node" "$newsparse" "$@"; }; ${first}${command}`
      )
      expect({code, stderr: stderr.replace(/^newsparse: summary: .*\n/m, '')}).toEqual({code: 0, stderr: ''})
    }
  )

  it.each(blocks('js'))('has code that runs: %s', async (code) => {
    const words = ['--input-type=module', '-e', `const copy = ${JSON.stringify(story)}\n${code}`]
    expect((await run(process.execPath, words, {cwd: root})).stderr).toBe('')
  })

  it('names every exit code and every format', () => {
    const codes = [...readme.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code))
    expect(codes).toEqual(Object.values(exitCodes))
    expect(formats.filter(({name}) => !readme.includes(`\`${name}\``))).toEqual([])
  })

  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path as string)
    expect(links.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([])
  })
})
