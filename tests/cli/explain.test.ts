import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {hostile} from '../hostile-copy.ts'
import {folderWith, line, story} from './command.ts'

const files = {'story.txt': story}

/** Run in a terminal of some columns, as `script` makes one. */
const inTerminal = (columns: number, command: string) =>
  folderWith(files).shell(`script -qec 'stty cols ${columns}; "$node" "$newsparse" ${command}' /dev/null | tr -d '\\r'`)

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one.
const colour = /\u001b\[\d+m/g

describe('newsparse explain', () => {
  it('gives each line with its label, its rule and its spans, plain when piped', async () => {
    const {code, stdout, stderr} = await folderWith(files).newsparse(['explain', 'story.txt'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).not.toMatch(colour)
    expect(stdout).toMatch(/^1 {3}lead +⟦Contoh\.com, Jakarta⟧ - Pasar lama .+ dua pekan\.$/m)
    expect(stdout).toContain('└ dateline: id/dateline')
    expect(stdout).toMatch(/^7 − related +Baca Juga: Jembatan Tua Dibongkar Pekan Depan$/m)
    expect(stdout).toContain('└ id/read-also matches the whole line: title Jembatan Tua Dibongkar Pekan Depan')
    expect(stdout).toContain('5 lines: 3 in the story, 0 written apart (·), 2 removed (−) (1 advertisement, 1 related)')
  })

  it('says what to type to have a line back, and that is right', async () => {
    const {shell, newsparse} = folderWith(files)
    const {stdout} = await newsparse(['explain', 'story.txt', '--line', '7'])
    const commands = stdout.match(/newsparse story\.txt --(?:disable|keep) .+?(?= {2}#|$)/gm) as string[]
    expect(commands).toHaveLength(2)
    expect((await newsparse(['story.txt'])).stdout).not.toContain('Jembatan Tua')
    for (const command of commands)
      expect((await shell(command.replace('newsparse', '"$node" "$newsparse"'))).stdout, command).toContain(
        'Jembatan Tua'
      )
  })

  it.each([60, 100])('fits a terminal of %i columns, in colour', async (columns) => {
    const {stdout} = await inTerminal(columns, 'explain story.txt --quiet')
    expect(stdout).toMatch(colour)
    const lines = stdout.replaceAll(colour, '').split('\n')
    expect(lines.filter((one) => one.length > columns)).toEqual([])
    expect(lines.join(' ').replaceAll(/\s+/g, ' ')).toContain('setelah ditutup selama dua pekan.')
  })

  it('measures wide characters by the columns they take', async () => {
    const wide = '東京の市場は月曜日に再開した。'.repeat(12)
    const {shell} = folderWith({'wide.txt': `${story}\n${wide}\n`})
    const {stdout} = await shell(
      `script -qec 'stty cols 60; "$node" "$newsparse" explain wide.txt --quiet' /dev/null | tr -d '\\r'`
    )
    const rows = stdout
      .replaceAll(colour, '')
      .split('\n')
      .filter((row) => /[\u3040-\u9fff]/.test(row))
    expect(rows.length).toBeGreaterThan(5)
    for (const row of rows) expect(row.length + (row.match(/[\u3000-\u9fff]/g) ?? []).length).toBeLessThanOrEqual(60)
  })

  it('explains one line: what was tried, what matched, what won and why', async () => {
    const {newsparse} = folderWith(files)
    const {stdout} = await newsparse(['explain', 'story.txt', '--line', '7'])
    expect(stdout).toMatch(/^story\.txt:7 {2}related, removed$/m)
    expect(stdout).toMatch(/won +id\/read-also +it is the first rule that fits the whole line/)
    const numbers =
      /(\d+) more do not match: (\d+) need .*? patterns of (\d+) do.*? (\d+) tests of every line had/.exec(
        stdout.replaceAll(/\s+/g, ' ')
      )
    const [more, needs, patterns, tests] = (numbers ?? []).slice(1).map(Number) as number[]
    expect(more).toBe(Number(needs) + Number(patterns))
    const told = stdout.match(/^ +(?:Tried +)?(?:won|came later|other|too long|refused) /gm)?.length ?? 0
    expect(Number(/Tried +(\d+) rules/.exec(stdout)?.[1])).toBe(told + Number(more) + Number(tests))
    const {stdout: all} = await newsparse(['explain', 'story.txt', '--line', '7', '--verbose'])
    expect(all).toMatch(/no match +\S+ +none of “.+” is in the line/)
    expect(all).not.toContain('more do not match')
  })

  it('names all people of a line of credits', async () => {
    const credits = '(Reporting by Ann Lee; Editing by Tom Hale)\n'
    const {newsparse} = folderWith({
      'a.txt': `KOTA BARU, Sept 14 (HNA) - The old market reopened on Saturday.\n\n${credits}`
    })
    expect((await newsparse(['explain', 'a.txt', '--language', 'en'])).stdout).toContain(
      'en/reporting-credit matches the whole line: names Ann Lee, role reporter; names Tom Hale, role editor'
    )
  })

  it('gives JSON: all lines, or one with its trials', async () => {
    const {newsparse} = folderWith(files)
    const all = JSON.parse((await newsparse(['explain', 'story.txt', '--to', 'json'])).stdout)
    expect(all).toMatchObject({schemaVersion: 1, id: 'story.txt', language: 'id', encoding: 'utf-8', lead: 1, last: 9})
    expect(all.lines[6]).toMatchObject({number: 7, label: 'boilerplate:related', rule: 'id/read-also', fate: 'removed'})
    const one = JSON.parse((await newsparse(['explain', 'story.txt', '--to', 'json', '--line', '7'])).stdout)
    expect(one.line).toEqual(all.lines[6])
    expect(one.trials).toContainEqual(expect.objectContaining({rule: 'id/read-also', verdict: 'won'}))
  })

  it('writes a page, by the name of the output, and overwrites nothing', async () => {
    const {newsparse, path} = folderWith(files)
    expect(await newsparse(['explain', 'story.txt', '-o', 'story.html'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: ''
    })
    expect(readFileSync(join(path, 'story.html'), 'utf8')).toContain('<title>story.txt, explained</title>')
    const again = await newsparse(['explain', 'story.txt', '-o', 'story.html'])
    expect(again).toMatchObject({code: 2})
    expect(again.stderr).toContain('story.html exists already; use --force')
    expect(await newsparse(['explain', 'story.txt', '-o', 'story.html', '--force'])).toMatchObject({code: 0})
    expect((await newsparse(['explain', 'story.txt', '-o', 'story.txt', '--force'])).stderr).toContain('is an input')
  })

  it('reads the standard input, and the rules that were given', async () => {
    const {newsparse} = folderWith({})
    const {stdout} = await newsparse(['explain', '--disable', 'id/read-also'], {stdin: story})
    expect(stdout).toContain('newsparse explain - --disable id/read-also --line')
    expect(stdout).not.toContain('└ id/read-also')
  })

  it('takes a test of neighbours off, as it says', async () => {
    const text = `${story}Pedagang Mengeluh\n${story.split('\n')[0]}\n`
    const {newsparse} = folderWith({'story.txt': text})
    expect((await newsparse(['explain', 'story.txt', '--line', '10'])).stdout).toContain('--disable judge/subheading')
    expect((await newsparse(['story.txt', '--disable', 'judge/subheading'])).stdout).not.toContain('## Pedagang')
    expect((await newsparse(['story.txt'])).stdout).toContain('## Pedagang')
  })

  it('heeds a configuration, but not its format of articles', async () => {
    const {newsparse} = folderWith({...files, '.newsparserc.yaml': 'to: markdown\ndisable: [id/read-also]\n'})
    const {code, stdout} = await newsparse(['explain', 'story.txt'])
    expect(code).toBe(0)
    expect(stdout).not.toContain('└ id/read-also')
  })

  it.each(Object.entries(hostile))('lets nothing act on the terminal of copy with %s', async (_name, text) => {
    const {newsparse} = folderWith({'story.txt': text})
    for (const words of [[], ['--line', '2', '--verbose']])
      for (const more of [[], ['--color']]) {
        const {stdout} = await newsparse(['explain', 'story.txt', ...words, ...more])
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
        const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u
        expect(stdout.replaceAll(colour, '')).not.toMatch(acting)
      }
  })

  it('quotes the name of a file for the shell', async () => {
    const {stdout} = await folderWith({"rudi's story.txt": story}).newsparse(['explain', "rudi's story.txt"])
    expect(stdout).toContain(`newsparse explain 'rudi'\\''s story.txt' --line`)
  })

  it('explains a blank line, and nothing', async () => {
    const {newsparse} = folderWith(files)
    expect((await newsparse(['explain', 'story.txt', '--line', '2'])).stdout).toContain('story.txt:2  blank')
    expect(await newsparse(['explain', '-'], {stdin: ''})).toMatchObject({code: 0, stderr: ''})
  })

  it('ends quietly when its reader has seen enough', async () => {
    const {stdout, stderr} = await folderWith(files).shell('"$node" "$newsparse" explain story.txt | head -n 1')
    expect(stdout).toMatch(/^story\.txt /)
    expect(stderr).toBe('')
  })

  it.each([
    [['explain', 'missing.txt'], 'missing.txt: error: no such file or folder; check the spelling', 2],
    [['explain', '.'], '. is a folder; name one text in it', 64],
    [['explain', 'story.txt', 'story.txt'], 'takes one text, but got 2', 64],
    [['explain', 'all.jsonl'], 'takes one text, not JSON Lines', 64],
    [['explain', 'story.txt', '--line', '99'], '--line needs a line number from 1 to 9, but got "99"', 64],
    [['explain', 'story.txt', '--line', 'x'], 'but got "x"', 64],
    [['explain', 'story.txt', '--to', 'markdown'], 'unknown format of an explanation "markdown".', 64],
    [['explain', 'story.txt', '--to', 'jsn'], 'Did you mean "json"?', 64],
    [['explain', 'story.txt', '--to', 'html', '--line', '1'], 'leave --line out', 64],
    [['explain', 'story.txt', '--outlet', 'x'], 'no pack is for the outlet "x".', 64],
    [['explain', 'story.txt', '--disable', 'judge/subhead'], 'Did you mean "judge/subheading"?', 64],
    [['explain', 'story.txt', '--frail'], '--frail is not for "newsparse explain"', 64],
    [['story.txt', '--line', '3'], '--line is not for', 64]
  ])('%j is explained in one line', async (words, message, code) => {
    const result = await folderWith({...files, 'all.jsonl': line('a')}).newsparse(words)
    expect(result.stderr).toContain(message)
    expect(result.stderr.trimEnd()).not.toContain('\n')
    expect(result).toMatchObject({code, stdout: ''})
  })
})
