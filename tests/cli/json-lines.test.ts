import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createInterface} from 'node:readline'
import {fileURLToPath} from 'node:url'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {errorCodes} from '../../src/write/error-record.ts'
import schema from '../../src/write/record.schema.json' with {type: 'json'}
import {folderWith, line, story} from './command.ts'

const command = fileURLToPath(new URL('../../bin/newsparse.js', import.meta.url))
const jsonl = ['-', '--from', 'jsonl']

const records = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((one) => JSON.parse(one))

describe('JSON Lines', () => {
  it('give one record a line, in order, with the other keys as meta', async () => {
    const {newsparse} = folderWith({})
    const input = line('a', story, {date: '2022-10-22', tags: [1, null]}) + line(7) + line(null)
    const {code, stdout} = await newsparse(jsonl, {stdin: input})
    const found = records(stdout).map(({id, meta, encoding}) => ({id, meta, encoding}))
    expect(found).toEqual([
      {id: 'a', meta: {date: '2022-10-22', tags: [1, null]}, encoding: null},
      {id: 7, meta: null, encoding: null},
      {id: null, meta: null, encoding: null}
    ])
    expect(code).toBe(0)
  })

  it('are known by the name of the file', async () => {
    const {newsparse} = folderWith({'a.ndjson': line('a') + line('b')})
    expect(records((await newsparse(['a.ndjson'])).stdout).map(({id}) => id)).toEqual(['a', 'b'])
  })

  it('put an error in the place of a bad line, and go on', async () => {
    const {newsparse} = folderWith({
      'a.jsonl': `${line('a')}{"id": "b", "text"\n[1]\n{"id":"d"}\n{"text":5}\n\n${line('f')}`
    })
    const {code, stdout, stderr} = await newsparse(['a.jsonl', '--to', 'jsonl'])
    const found = records(stdout)
    expect(found.map(({id, line: number, error}) => [id, number, error?.code])).toEqual([
      ['a', undefined, undefined],
      ['b', 2, 'not-json'],
      [null, 3, 'not-an-object'],
      ['d', 4, 'no-text'],
      [null, 5, 'no-text'],
      [null, 6, 'not-json'],
      ['f', undefined, undefined]
    ])
    expect(found[3]).toEqual({
      id: 'd',
      line: 4,
      error: {code: 'no-text', message: 'there is no string under "text"; name the right key with --text-key'}
    })
    expect(stderr.split('\n')[1]).toBe(
      'a.jsonl:3: error: this line is not a JSON object; put {"id": …, "text": …} on each line'
    )
    expect(code).toBe(2)
  })

  it('give the whole rows of a broken line, and say what of it can’t be read', async () => {
    const glued = line('a').trim() + line('b')
    const {newsparse} = folderWith({'a.jsonl': `${glued}{"id":"x","text":"Pasar l${line('c')}${line('d')}`})
    const {code, stdout, stderr} = await newsparse(['a.jsonl', '--to', 'jsonl'])
    const found = records(stdout)
    expect(found.map(({id, line: number, error}) => [id, number, error?.code])).toEqual([
      ['a', undefined, undefined],
      ['b', undefined, undefined],
      ['x', 2, 'not-json'],
      ['c', undefined, undefined],
      ['d', undefined, undefined]
    ])
    expect(found[1].doubts.map(({rule}: {rule: string}) => rule)).toEqual(['newsparse/line'])
    expect(stderr).toContain(
      'a.jsonl:2: error: characters 1 to 25 of this line are not JSON; the rows beside them are read'
    )
    expect(code).toBe(2)
    // Who waits for one answer a line gets one.
    const {stdout: answers} = await newsparse(['filter'], {stdin: glued})
    expect(records(answers).map(({error}) => error.code)).toEqual(['not-json'])
  })

  it('fit the schema of records, errors too', async () => {
    const validate = new Ajv2020({strict: true, allErrors: true}).compile(schema)
    const {newsparse} = folderWith({
      'a.jsonl': `${line('a')}x\n[1]\n{"id":{"n":1},"extra":2}\n{"id":7,"text":"${'a'.repeat(200)}"}\n`,
      'b.txt': Buffer.from([0, 1, 2])
    })
    const {stdout} = await newsparse(['a.jsonl', 'b.txt', 'none.txt', '--to', 'jsonl', '--max-bytes', '150'])
    const found = records(stdout)
    expect(found.map(({error}) => error?.code)).toEqual(
      expect.arrayContaining(['too-long', 'not-json', 'not-an-object', 'no-text', 'not-read'])
    )
    for (const record of found) {
      validate(record)
      expect(validate.errors, JSON.stringify(record)).toBeNull()
    }
    expect(validate({id: 'a', line: 1, error: {code: 'other', message: 'x'}})).toBe(false)
    expect(schema.$defs.error.properties.error.properties.code.enum).toEqual([...errorCodes])
  })

  it('name their headline, day and house under keys of their own', async () => {
    const {newsparse} = folderWith({})
    const row = {
      nomor: 7,
      judul: 'Pasar  Lama Dibuka',
      isi: 'Pasar itu dibuka lagi pada Senin, kata wali kota. Dilansir BBC, Sabtu (22/10), pedagang senang.',
      tanggal: 'Mon, 24 Oct 2022 09:00:00 +0700',
      media: 'Kompas',
      rubrik: 'kota'
    }
    const words = '--id-key nomor --text-key isi --title-key judul --date-key tanggal --outlet-key media'.split(' ')
    const {stdout, code} = await newsparse([...jsonl, ...words], {stdin: `${JSON.stringify(row)}\n`})
    const [record] = records(stdout)
    expect(record).toMatchObject({
      id: 7,
      headline: {text: 'Pasar Lama Dibuka'},
      published: '2022-10-24T09:00:00+07:00',
      outlet: 'Kompas',
      meta: {rubrik: 'kota'},
      sources: [{name: 'BBC', date: '2022-10-22'}],
      doubts: []
    })
    expect(code).toBe(0)
  })

  it('raise a doubt about a day that can’t be read, and keep the headline that the copy has', async () => {
    const {newsparse} = folderWith({})
    const text =
      'Pasar Lama Dibuka Kembali Pekan Ini\n\nContoh.com, Jakarta - Pasar itu dibuka lagi pada Senin, kata wali kota kepada wartawan.'
    const row = {text, title: 'Lain', date: 'Halaman 12'}
    const {stdout} = await newsparse([...jsonl, '--title-key', 'title', '--date-key', 'date'], {
      stdin: `${JSON.stringify(row)}\n`
    })
    const [record] = records(stdout)
    expect(record.headline.text).toBe('Pasar Lama Dibuka Kembali Pekan Ini')
    expect(record.published).toBeNull()
    expect(record.doubts).toEqual([
      {rule: 'newsparse/date-key', message: `"Halaman 12" is not read as a date; write it as 2022-10-22.`}
    ])
  })

  it('answer a blank line too, so that lines stay beside lines', async () => {
    const {code, stdout} = await folderWith({'a.jsonl': `${JSON.stringify({id: 1, text: 'Satu.'})}\n\n`}).newsparse([
      'a.jsonl',
      '--field',
      'id'
    ])
    expect(
      stdout
        .split('\n')
        .slice(0, 2)
        .map((one) => JSON.parse(one))
    ).toEqual([
      {id: 1},
      {id: null, line: 2, error: {code: 'not-json', message: 'this line is blank; put one object on each line'}}
    ])
    expect(code).toBe(2)
  })

  it('take their text from another key', async () => {
    const {newsparse} = folderWith({})
    const stdin = `${JSON.stringify({id: 'a', body: story, text: 'other'})}\n`
    const [record] = records((await newsparse([...jsonl, '--text-key', 'body'], {stdin})).stdout)
    expect(record).toMatchObject({outlet: 'Contoh.com', meta: {text: 'other'}})
  })

  it('need no last newline, and stand a byte order mark and CRLF', async () => {
    const {newsparse} = folderWith({})
    const stdin = `\uFEFF${(line('a') + line('b')).replaceAll('\n', '\r\n').trimEnd()}`
    expect(records((await newsparse(jsonl, {stdin})).stdout).map(({id}) => id)).toEqual(['a', 'b'])
  })

  it('that are not UTF-8 are read, each bad line with a doubt', async () => {
    const {newsparse} = folderWith({})
    const stdin = Buffer.concat([
      Buffer.from(line('a')),
      Buffer.from(line('b', `${story}Kaf\u00e9 itu tutup.`), 'latin1')
    ])
    const {stdout, stderr} = await newsparse(jsonl, {stdin})
    expect(stdout).toContain('Kafé itu tutup.')
    expect(stderr).toContain('stdin:2: doubt: 1 byte is not UTF-8')
    expect(stderr).not.toContain('stdin:1:')
  })

  it('give an array with --to json', async () => {
    const {newsparse} = folderWith({})
    expect(
      JSON.parse((await newsparse([...jsonl, '--to', 'json'], {stdin: line('a') + line('b')})).stdout)
    ).toHaveLength(2)
    expect((await newsparse([...jsonl, '--to', 'json'])).stdout).toBe('[]\n')
  })

  it('give nothing for nothing', async () => {
    const {newsparse} = folderWith({})
    expect(await newsparse(jsonl)).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('there is no article in it')
    })
  })

  it('may be spread over processes by blocks of lines, and come out the same', async () => {
    const input = Array.from({length: 60}, (_, index) => line(index, `${story}\nPasar nomor ${index} dibuka.`)).join('')
    const {shell, newsparse} = folderWith({'in.jsonl': input})
    const filter = '"$node" "$newsparse" --from jsonl'
    const {stdout} = await shell(
      `if command -v parallel > /dev/null
       then parallel --will-cite --pipe --keep-order --block 10k '${filter}' < in.jsonl
       else split -n l/4 --filter='${filter}' in.jsonl
       fi`
    )
    expect(stdout.split('\n')).toHaveLength(61)
    expect(stdout).toBe((await newsparse(['in.jsonl'])).stdout)
  })

  it('are answered before the next line comes', async () => {
    const child = spawn(process.execPath, [command, ...jsonl, '--field', 'id'], {stdio: ['pipe', 'pipe', 'inherit']})
    const answers = createInterface({input: child.stdout})[Symbol.asyncIterator]()
    for (const id of ['first', 'second']) {
      child.stdin.write(line(id))
      expect((await answers.next()).value).toBe(`{"id":"${id}"}`)
    }
    child.stdin.end()
    const [code] = await once(child, 'close')
    expect(code).toBe(0)
  })

  it('of many megabytes come through a slow reader whole', async () => {
    const {shell, path} = folderWith({'one.jsonl': line('a')})
    const many = 'for i in $(seq 400); do cat one.jsonl; done'
    const {stdout} = await shell(`cd "${path}"; (${many}) | "$node" "$newsparse" -f jsonl | (sleep 1; wc -l)`)
    expect(stdout.trim()).toBe('400')
  })
})

describe('a closed pipe', () => {
  it('ends quietly', async () => {
    const {shell} = folderWith({'one.jsonl': line('a')})
    const many = 'for i in $(seq 400); do cat one.jsonl; done'
    const {stdout, stderr} = await shell(
      `(${many}) 2>&- | "$node" "$newsparse" -f jsonl | head -1 | wc -l; echo "\${PIPESTATUS[*]}"`
    )
    expect(stdout.trim().split('\n')[0]?.trim()).toBe('1')
    expect(stdout).toMatch(/^\d+ 0 0 0$/m)
    expect(stderr).toBe('')
  })

  it('ends quietly for help too', async () => {
    const {shell} = folderWith({})
    expect(await shell(`"$node" "$newsparse" --help | true; echo "\${PIPESTATUS[0]}"`)).toMatchObject({
      stdout: '0\n',
      stderr: ''
    })
  })

  it.runIf(process.platform === 'linux')('is another matter than a full disk', async () => {
    const {shell} = folderWith({'a.txt': story})
    const {code, stderr} = await shell('"$node" "$newsparse" a.txt > /dev/full')
    expect(stderr).toBe(
      "newsparse: error: the output can't be written: no space is left on the disk; make room and run again\n"
    )
    expect(code).toBe(2)
  })
})

describe('an interrupt', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143]
  ] as const)('of %s ends with %i and leaves no trace', async (signal, expected) => {
    const folder = folderWith({})
    const child = spawn(process.execPath, [command, ...jsonl, '-o', 'out.jsonl'], {cwd: folder.path})
    child.stdin.write(line('a'))
    const files = () => folder.shell('ls -A')
    while ((await files()).stdout === '') await new Promise((resolve) => setTimeout(resolve, 50))
    child.kill(signal)
    const [code] = await once(child, 'close')
    expect(code).toBe(expected)
    expect((await files()).stdout).toBe('')
  })

  it('keeps texts and numbers that are ids, digit by digit, and carries all others through', async () => {
    const lines = ['{"id":7,"text":"Satu."}', '{"id":9007199254740993,"text":"Dua."}', '{"id":{"a":1},"text":"Tiga."}']
    const {stdout} = await folderWith({}).newsparse(['-f', 'jsonl', '--field', 'id', '--field', 'meta'], {
      stdin: lines.join('\n')
    })
    expect(stdout).toBe(
      '{"id":7,"meta":null}\n{"id":9007199254740993,"meta":null}\n{"id":null,"meta":{"id":{"a":1}}}\n'
    )
  })
})
