import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {folderWith, story} from './command.ts'

/** Articles of which some are no JSON, some have no text, some are not UTF-8. */
function lines(count: number): Buffer {
  return Buffer.concat(
    Array.from({length: count}, (_, at) => {
      if (at % 97 === 5) return Buffer.from('no JSON\n')
      if (at % 97 === 6) return Buffer.from('{"id":"x"}\n')
      if (at % 97 === 7)
        return Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}\n')])
      return Buffer.from(`${JSON.stringify({id: `a${at}`, text: `${at}. ${story.repeat(1 + (at % 3))}`, page: at})}\n`)
    })
  )
}

/** All files of a folder, with what is in them. */
const contents = (path: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path, {recursive: true})
      .map(String)
      .filter((name) => statSync(join(path, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(path, name), 'latin1')])
  )

describe('--jobs', () => {
  const articles = lines(700)

  it.each([
    ['JSON Lines', 'out.jsonl'],
    ['one array', 'out.json'],
    ['packed JSON Lines', 'out.jsonl.gz'],
    ['tables', 'out.csv'],
    ['Parquet', 'out.parquet'],
    ['files', 'out/']
  ])('makes the same %s, messages and exit code for every number', async (_what, output) => {
    const outcomes = []
    for (const jobs of ['1', '2', '5']) {
      const {path, newsparse} = folderWith({'in.jsonl': articles})
      const to = output === 'out/' ? ['--to', 'text'] : []
      const {code, stderr} = await newsparse(
        ['in.jsonl', '-o', output, '-j', jobs, '--positions', ...to].filter(
          (word) => output !== 'out/' || word !== '--positions'
        )
      )
      outcomes.push({code, stderr, files: contents(path)})
    }
    const [one, two, five] = outcomes
    expect(two).toEqual(one)
    expect(five).toEqual(one)
    expect(Object.keys(one?.files ?? {}).length).toBeGreaterThan(1)
  })

  it('makes the same of small texts, and of what is packed', async () => {
    const texts = Object.fromEntries(
      Array.from({length: 300}, (_, at) => [`in/${at % 7}/${at}.txt`, `${at}. ${story}`])
    )
    const files = {
      ...texts,
      'in/3/binary.txt': new Uint8Array([0, 1, 2, 0, 0, 255]),
      'in/all.jsonl.gz': gzipSync(articles)
    }
    const outcomes = []
    for (const jobs of ['1', '3']) {
      const {path, newsparse} = folderWith(files)
      const {code, stderr} = await newsparse([
        'in',
        '-o',
        'out/',
        '--to',
        'json',
        '-j',
        jobs,
        '--report',
        'report.json'
      ])
      const {'report.json': _report, ...made} = contents(path)
      outcomes.push({code, stderr: stderr.replace(/^newsparse: summary:.*\n/m, ''), made})
    }
    expect(outcomes[1]).toEqual(outcomes[0])
  })

  it('counts the same for a report', async () => {
    const reports = []
    for (const jobs of ['1', '4']) {
      const {path, newsparse} = folderWith({'in.jsonl': articles})
      await newsparse(['in.jsonl', '-o', 'out.jsonl', '-j', jobs, '--report', 'report.json', '-q'])
      const {started, ended, seconds, rate, ...report} = JSON.parse(readFileSync(join(path, 'report.json'), 'utf8'))
      reports.push(report)
    }
    expect(reports[1]).toEqual(reports[0])
    expect(reports[0].articles).toBe(700)
  })

  it('loses no article but the one that takes all memory', async () => {
    const greedy = `${JSON.stringify({id: 'greedy', text: 'Pasar lama (di tepi sungai) dibuka.\n\nBaca juga: Pasar\n\n'.repeat(300_000)})}\n`
    const {path, newsparse} = folderWith({'in.jsonl': Buffer.concat([lines(4), Buffer.from(greedy), lines(5)])})
    const {code, stderr} = await newsparse(['in.jsonl', '-o', 'out.jsonl', '-j2', '-q'], {
      env: {NODE_OPTIONS: '--max-old-space-size=64'}
    })
    expect([code, stderr]).toEqual([2, expect.stringContaining('in.jsonl:5: error: it was not converted')])
    const records = readFileSync(join(path, 'out.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records.map(({id, error}) => error?.code ?? id)).toEqual([
      'a0',
      'a1',
      'a2',
      'a3',
      'not-converted',
      'a0',
      'a1',
      'a2',
      'a3',
      'a4'
    ])
  })

  it('is a number', async () => {
    const {newsparse} = folderWith({})
    for (const wrong of ['0', '-1', 'all', '1.5'])
      expect(await newsparse(['x.jsonl', `--jobs=${wrong}`])).toMatchObject({
        code: 64,
        stderr: expect.stringContaining(`--jobs must be a number from 1 to 999, not "${wrong}"`)
      })
  })
})
