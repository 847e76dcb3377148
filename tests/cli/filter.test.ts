import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {createInterface} from 'node:readline'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {folderWith, line, story} from './command.ts'

const command = fileURLToPath(new URL('../../bin/newsparse.js', import.meta.url))

const answers = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((one) => JSON.parse(one))

/** Copy that takes some seventy times its length of memory. */
const greedy = 'ab cd\n'.repeat(250_000)

describe('newsparse filter', () => {
  it('answers each line by a line, in order, and ends with 0 whatever became of them', async () => {
    const {newsparse} = folderWith({})
    const stdin = `${line('a')}{"id": "b", "rubrik": "kota", "text"\n[1]\n\n{"id": 5}\n${line('f').trim()}`
    const {code, stdout, stderr} = await newsparse(['filter'], {stdin})
    expect(answers(stdout).map(({id, line: number, meta, error}) => [id, number, meta, error?.code])).toEqual([
      ['a', undefined, null, undefined],
      ['b', 2, {rubrik: 'kota'}, 'not-json'],
      [null, 3, undefined, 'not-an-object'],
      [null, 4, undefined, 'not-json'],
      [5, 5, undefined, 'no-text'],
      ['f', undefined, null, undefined]
    ])
    expect(stderr).toBe('newsparse: answered 6, errors 4\n')
    expect(code).toBe(0)
  })

  it('gives the records that conversion gives, by one thread and by more', async () => {
    const {newsparse} = folderWith({})
    const stdin = Array.from({length: 2000}, (_, at) => line(`row-${at}`, `${story}\n${at} kios.`)).join('')
    const converted = await newsparse(['--from', 'jsonl', '--to', 'jsonl'], {stdin})
    for (const words of [[], ['--jobs', '2']])
      expect(await newsparse(['filter', '--quiet', ...words], {stdin})).toEqual({...converted, stderr: ''})
  })

  it('answers nothing with nothing', async () => {
    const {newsparse} = folderWith({})
    const {code, stdout, stderr} = await newsparse(['filter'])
    expect({code, stdout, stderr}).toEqual({code: 0, stdout: '', stderr: 'newsparse: answered 0, errors 0\n'})
  })

  it('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [command, 'filter', '--field', 'id'], {stdio: ['pipe', 'pipe', 'ignore']})
    const lines = createInterface({input: child.stdout})[Symbol.asyncIterator]()
    for (const id of ['a', 'b', 'c']) {
      child.stdin.write(line(id))
      expect((await lines.next()).value).toBe(`{"id":"${id}"}`)
    }
    child.stdin.end()
    expect((await lines.next()).done).toBe(true)
  })

  it('has no ear for configuration files', async () => {
    const {newsparse} = folderWith({'.newsparserc.yaml': 'to: markdown\nfield: [id]\n'})
    const {stdout} = await newsparse(['filter'], {stdin: line('a')})
    expect(answers(stdout)[0]).toHaveProperty('sections')
  })

  it('says more with --verbose', async () => {
    const {newsparse} = folderWith({})
    const {stderr} = await newsparse(['filter', '--verbose'], {stdin: `${line('a')}[]\n`})
    expect(stderr).toContain('stdin:1: removed: advertisement')
    expect(stderr).toContain('stdin:2: error: this line is not a JSON object')
  })

  it('keeps what a line says that is not held, wherever it stands', async () => {
    const {newsparse} = folderWith({})
    const long = 'Pasar itu dibuka lagi. '.repeat(1_000_000)
    const stdin =
      line('front', long, {n: 12345678901234567890n.toString(), deep: {a: ['}', '"']}}) +
      `${JSON.stringify({text: long})}`.replace('{', '{"score": 1.50, ').replace(/\}$/, ', "id": 7, "last": null}\n') +
      line('c')
    const {code, stdout} = await newsparse(['filter', '--field', 'id,meta'], {stdin})
    expect(stdout.replaceAll(/"error":.*\}\}/g, '"error"')).toBe(
      '{"id":"front","line":1,"meta":{"n":"12345678901234567890","deep":{"a":["}","\\""]}},"error"\n' +
        '{"id":7,"line":2,"meta":{"score":1.50,"last":null},"error"\n' +
        '{"id":"c","meta":null}\n'
    )
    expect(code).toBe(0)
  })

  it('answers for a text that is longer than an article is', async () => {
    const {newsparse} = folderWith({})
    const stdin = line('a', 'Pasar. '.repeat(400_000), {rubrik: 'kota'})
    const {stdout} = await newsparse(['filter'], {stdin})
    expect(answers(stdout)).toMatchObject([{id: 'a', line: 1, meta: {rubrik: 'kota'}, error: {code: 'too-long'}}])
  })

  it.each([['1'], ['2']])('loses one answer to a text that takes all memory, with --jobs %s', async (jobs) => {
    const {newsparse} = folderWith({})
    const stdin = line('a') + line('b', greedy, {rubrik: 'kota'}) + line('c')
    const words = ['filter', '--field', 'id', '--max-bytes', '64M', '--jobs', jobs]
    const {code, stdout} = await newsparse(words, {stdin, env: {NODE_OPTIONS: '--max-old-space-size=100'}})
    expect(answers(stdout)).toMatchObject([
      {id: 'a'},
      {id: 'b', line: 2, meta: {rubrik: 'kota'}, error: {code: 'not-converted'}},
      {id: 'c'}
    ])
    expect(code).toBe(0)
  })

  it('has failed when its reader goes away', async () => {
    const {shell} = folderWith({'all.jsonl': line('a').repeat(20_000)})
    const {stdout} = await shell(
      '{ "$node" "$newsparse" filter < all.jsonl 2>said; echo $? >code; } | head -1 >one; cat code said'
    )
    expect(stdout).toMatch(
      /^2\nnewsparse: answered [\d,]+, errors 0\nnewsparse: error: the output was closed before every line was answered\n$/
    )
  })

  it.runIf(existsSync('/dev/full'))('has failed when the disk is full', async () => {
    const {shell} = folderWith({'a.jsonl': line('a')})
    const {code, stderr} = await shell('"$node" "$newsparse" filter < a.jsonl > /dev/full')
    expect(stderr).toContain("error: the output can't be written: no space is left on the disk")
    expect(code).toBe(2)
  })

  it('refuses a folder, of which Node would read nothing', async () => {
    const {shell} = folderWith({})
    const {code, stdout, stderr} = await shell('"$node" "$newsparse" filter < .')
    expect({code, stdout}).toEqual({code: 64, stdout: ''})
    expect(stderr).toContain('the standard input is a folder')
  })

  it('has answered all even when nobody hears its last line', async () => {
    const {shell} = folderWith({'a.jsonl': line('a')})
    expect((await shell('"$node" "$newsparse" filter --field id < a.jsonl 2>&-')).stdout).toBe('{"id":"a"}\n')
    expect((await shell('"$node" "$newsparse" filter --field id < a.jsonl 2>/dev/full')).code).toBe(0)
  })

  it.each([
    [['filter', '--feild', 'id'], 'Did you mean "--field"'],
    [['filter', '--to', 'markdown'], 'answers a line with a line: jsonl'],
    [['filter', 'a.jsonl'], '"newsparse filter" takes no names, but got "a.jsonl"'],
    [['filter', '--resume'], '--resume is not for "newsparse filter'],
    [['filter', '--jobs', 'all'], '--jobs must be a number']
  ])('refuses what makes no sense, with 64: %j', async (words, message) => {
    const {newsparse} = folderWith({})
    const {code, stdout, stderr} = await newsparse(words, {stdin: line('a')})
    expect({code, stdout}).toEqual({code: 64, stdout: ''})
    expect(stderr).toContain(message)
  })
})

describe('newsparse filter --key-tab', () => {
  it('takes each key along, byte for byte', async () => {
    const {newsparse} = folderWith({})
    const stdin = Buffer.concat([
      Buffer.from([0xff, 0x20, 0x09]),
      Buffer.from(line('a')),
      Buffer.from(`\t${line('b')}kunci\r\nk\t{"id": 3, "tab": "\\t"}\nlast\t${line('d').trim()}`)
    ])
    const {code, stdout} = await newsparse(['filter', '--key-tab', '--field', 'id'], {stdin})
    const lines = stdout.split('\n').map((one) => one.replace(/,"error".*\}/, ' error}'))
    expect(lines).toEqual([
      '� \t{"id":"a"}',
      '\t{"id":"b"}',
      'kunci\t{"id":null,"line":3 error}',
      'k\t{"id":3,"line":4,"meta":{"tab":"\\t"} error}',
      'last\t{"id":"d"}',
      ''
    ])
    expect(code).toBe(0)
  })

  it('takes along the key of a line that is not held', async () => {
    const {newsparse} = folderWith({})
    const stdin = `k1\t${line('a')}k2\t${line('b', 'x'.repeat(20_000_000))}k3\t${line('c')}`
    const {stdout} = await newsparse(['filter', '--key-tab', '--field', 'id'], {stdin})
    const lines = stdout.split('\n').map((one) => one.replace(/,"error".*\}/, ' error}'))
    expect(lines).toEqual(['k1\t{"id":"a"}', 'k2\t{"id":"b","line":2 error}', 'k3\t{"id":"c"}', ''])
  })
})

describe('what a row says beside its text', () => {
  it('comes out as it came in, and so does its id', async () => {
    const {newsparse} = folderWith({})
    const meta = '{"n":12345678901234567890,"e":1e400,"d":1.50,"deep":[{"a":-0.0}],"position":{"start":1}}'
    const ids = ['7', '12345678901234567890', '1.0', '"7"']
    const stdin = ids.map((id) => `${meta.replace('{', `{"id": ${id}, "text": "Pasar é dibuka.", `)}\n`).join('')
    const {stdout} = await newsparse(['filter', '--positions-in', 'codepoints', '--field', 'id,meta'], {stdin})
    expect(stdout).toBe(ids.map((id) => `{"id":${id},"meta":${meta}}\n`).join(''))
  })

  it('tells whose line it is when there are several inputs', async () => {
    const {newsparse} = folderWith({'a.jsonl': line('a'), 'b.jsonl': `${line('b')}{"id": 5.0}\n`})
    const {stdout} = await newsparse(['a.jsonl', 'b.jsonl', '--to', 'jsonl'])
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^\{"id":5\.0,"line":2,"input":"b\.jsonl","error"/)
  })

  it('makes a number a name where a name is wanted', async () => {
    const {newsparse, shell} = folderWith({'a.jsonl': line(7)})
    for (const to of ['jsonld', 'tei', 'ninjs', 'markdown'])
      expect((await newsparse(['a.jsonl', '--to', to, '-o', `${to}/`, '--quiet'])).code).toBe(0)
    expect((await shell('ls */ | grep -c ^7')).stdout).toBe('4\n')
  })

  it.each([['letters'], ['Bytes']])('refuses positions in %s', async (unit) => {
    const {newsparse} = folderWith({})
    const {code, stderr} = await newsparse(['filter', '--positions-in', unit], {stdin: ''})
    expect({code, stderr}).toMatchObject({code: 64, stderr: expect.stringContaining('unit of positions')})
  })
})
