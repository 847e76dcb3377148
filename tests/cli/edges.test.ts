/** Nothing is lost, invented or silent at the edges: what stands beside a fault comes out, and the exit code tells of it. */
import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {zipOf} from '../archive/zip-of.ts'
import {folderWith} from './command.ts'

const records = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((one) => JSON.parse(one))

const ids = (stdout: string) => records(stdout).map(({id, error}) => (error ? error.code : id))

describe('an array of records', () => {
  it('equals the records, with every code point in their texts', async () => {
    const all = Array.from({length: 0xffff}, (_, code) => String.fromCodePoint(code + 1))
      .filter((character) => !/[\uD800-\uDFFF]/u.test(character))
      .join('')
    const input = [1, 2].map((id) => `${JSON.stringify({id, text: 'Satu.', all, [all]: id})}\n`).join('')
    const {newsparse} = folderWith({'a.jsonl': input})
    const [lines, array] = [
      await newsparse(['a.jsonl', '--to', 'jsonl', '--lossless']),
      await newsparse(['a.jsonl', '--to', 'json', '--lossless'])
    ]
    expect(JSON.parse(array.stdout)).toEqual(records(lines.stdout))
    expect(records(lines.stdout)[0].meta.all).toBe(all)
  })
})

describe('an input with nothing in it', () => {
  it.each([
    ['a.json', '   \n '],
    ['b.json', '[]'],
    ['a.jsonl', ''],
    ['a.csv', 'id,text\n']
  ])('is told of: %s', async (name, content) => {
    const {code, stdout, stderr} = await folderWith({[name]: content}).newsparse([name, '--to', 'jsonl'])
    expect([code, stdout, stderr]).toEqual([0, '', `${name}: note: there is no article in it\n`])
  })
})

describe('a fault', () => {
  it.each([
    ['a.csv', 'id,text\n1,"Jakarta - satu."\n2,b\n3,"x "y" z"\n4,d\n', ['1', '2', 'not-read', '4']],
    ['b.csv', 'id,text\n1,a\n2,"b\n3,"c"\n4,"d"\n5,e\n', ['1', 'not-read', '3', '4', '5']],
    ['c.csv', 'id,text\n1,a\n2,b"c"d\n3,e\n', ['1', '2', '3']],
    ['d.csv', 'id,text\n1,a\n2,"never closed', ['1', 'not-read']],
    ['a.json', '[{"id":"1","text":"a"}] x', ['1', 'not-read']],
    ['b.json', '[{"id":"1","text":"a"},{"id":"2","text":"x "y" z"},{"id":"3","text":"c"}]', ['1', 'not-read', '3']],
    ['c.json', '[{"id":"1","text":"a"},{"id":"2","text":"x " z"},{"id":"3","text":"c"}]', ['1', 'not-read', '3']],
    ['d.json', '{"id":"1","text":"a"}\n{"id":"2","text":"b"}\n', ['1', '2']],
    ['e.json', '[{"id":"1","text":"a"},{"id":"2","te', ['1', 'not-read']],
    // Objects inside the record that is broken are no records.
    [
      'f.json',
      '[{"id":"1","text":"x "y" z","p":[{"id":"2","text":"b"},{"id":"3","text":"c"}]},{"id":"4","text":"d"}]',
      ['not-read', '4']
    ],
    [
      'g.json',
      '{"d":[{"id":"1","text":"a","p":[]},{"id":"2","text":"x " z","p":[{"id":"3","text":"c"}]},{"id":"4","text":"d","p":[]}]}',
      ['1', 'not-read', '4']
    ],
    [
      'h.json',
      '[{"id":"1","text":"a","p":1},{"id":"2","text":"b","p":2,{"id":"3","text":"c","p":3},{"id":"4","text":"d","p":4}]',
      ['1', 'not-read', '3', '4']
    ],
    [
      'i.json',
      '[{"id":"1","text":"a","p":1,{"id":"2","text":"b","p":2},{"id":"3","text":"c","p":3}]',
      ['not-read', '2', '3']
    ]
  ])('in %s costs nothing that stands before or behind it', async (name, content, wanted) => {
    const {code, stdout} = await folderWith({[name]: content}).newsparse([name, '--to', 'jsonl', '--field', 'id'])
    expect(ids(stdout)).toEqual(wanted)
    expect(code).toBe(wanted.includes('not-read') ? 2 : 0)
  })

  it.each(['../x.txt', '..\\x.txt', '/x.txt', 'c:x.txt'])('in the name %s of a member costs that one', async (name) => {
    const zip = zipOf({'a.txt': Buffer.from('Satu.'), [name]: Buffer.from('Dua.'), 'b.txt': Buffer.from('Tiga.')})
    const {stdout, code} = await folderWith({'a.zip': zip}).newsparse(['a.zip', '--to', 'jsonl', '--field', 'id', '-q'])
    expect(ids(stdout)).toEqual(['a.txt', 'not-read', 'b.txt'])
    expect(code).toBe(2)
  })

  it('costs one row of many', async () => {
    const rows = Array.from({length: 5000}, (_, at) => `${at},"${'kata '.repeat(100)}"`)
    rows[4000] = '4000,"x "y" z"'
    const {stdout} = await folderWith({'a.csv': `id,text\n${rows.join('\n')}\n`}).newsparse(['a.csv', '--field', 'id'])
    expect(ids(stdout).filter((id) => id !== 'not-read')).toHaveLength(4999)
  })

  it('of one input costs no other', async () => {
    const long = gzipSync(`[{"id":"1","text":"${'a'.repeat(90e6)}"}]`, {level: 1})
    const {newsparse, path} = folderWith({
      'a.txt': 'Satu.',
      'long.json.gz': long,
      'c.jsonl': '{"id":"c","text":"Tiga."}\n'
    })
    const {code, stderr} = await newsparse(['a.txt', 'long.json.gz', 'c.jsonl', '-o', 'all.jsonl'])
    expect(ids(readFileSync(join(path, 'all.jsonl'), 'utf8'))).toEqual(['a.txt', 'too-long', 'c'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^long\.json\.gz:1: error: it is longer than/u)
  })
})

describe('carried data', () => {
  it('keeps digits, names and types', async () => {
    const row = '{"id":12345678901234567890,"text":"t","n":12345678901234567890,"d":1.50,"z":-0,"__proto__":{"a":1}}'
    const {newsparse} = folderWith({
      'a.jsonl': row,
      'a.json': `[${row},{"__proto__":{"text":"t"}}]`,
      'a.csv': 'id,text,r,r\n1,t,a,b,c\n'
    })
    const wanted = '{"id":12345678901234567890,"meta":{"n":12345678901234567890,"d":1.50,"z":-0,"__proto__":{"a":1}}}'
    const fields = ['--field', 'id', '--field', 'meta', '--to', 'jsonl']
    expect((await newsparse(['a.jsonl', ...fields])).stdout).toBe(`${wanted}\n`)
    const [first, second] = (await newsparse(['a.json', ...fields])).stdout.split('\n')
    expect(first).toBe(wanted)
    expect(JSON.parse(second as string).error.code).toBe('no-text')
    const [csv] = records((await newsparse(['a.csv', ...fields, '--field', 'doubts'])).stdout)
    expect(csv.meta).toEqual({r: 'a', r_2: 'b', column_5: 'c'})
    expect(csv.doubts.filter(({rule}: {rule: string}) => rule === 'newsparse/columns')).toHaveLength(2)
    expect((await newsparse(['a.jsonl', '--to', 'csv', '--field', 'meta'])).stdout).toContain(
      '""n"":12345678901234567890'
    )
  })

  it('is read in the encoding that is told', async () => {
    const {newsparse} = folderWith({
      'a.csv': Buffer.from('id,text\n1,caf\xe9\n', 'latin1'),
      'a.json': Buffer.from('[{"id":"1","text":"caf\xe9"}]', 'latin1'),
      'a.jsonl': Buffer.from('{"id":"1","text":"caf\xe9"}\n', 'latin1'),
      'b.csv': Buffer.from('\uFEFFid,text\n1,café\n', 'utf16le')
    })
    for (const name of ['a.csv', 'a.json', 'a.jsonl'])
      expect(records((await newsparse([name, '--encoding', 'windows-1252', '--to', 'jsonl'])).stdout)[0]).toMatchObject(
        {
          sections: [{blocks: [{text: 'café'}]}],
          doubts: []
        }
      )
    expect(records((await newsparse(['b.csv', '--field', 'text'])).stdout)).toEqual([{text: 'café'}])
  })
})

describe('the exit code', () => {
  it('is a failure when the run comes to no end', async () => {
    const {shell} = folderWith({'a.jsonl': '{"id":"1","text":"Satu."}\n'})
    // The journal is never opened: nothing is left to wait for.
    const never =
      "import('node:fs/promises'); globalThis.Promise.race = () => new Promise(() => {}); const {gzipSync} = await import('node:zlib'); const {writeFileSync} = await import('node:fs'); writeFileSync('b.jsonl.gz', gzipSync('{}'))"
    const {code, stderr} = await shell(
      `$node --import 'data:text/javascript,${encodeURIComponent(never).replaceAll("'", '%27')}' $newsparse b.jsonl.gz --to jsonl`
    )
    expect(code).toBe(2)
    expect(stderr).toMatch(/^newsparse: error: internal error: newsparse stopped before it finished[^\n]*\n$/u)
  })
})

describe('memory', () => {
  it.each([
    ['brackets.json.gz', '['],
    ['blanks.json.gz', ' '],
    ['line.jsonl.gz', 'a'],
    ['text.txt.gz', 'a'],
    ['table.csv.gz', '"'],
    ['cells.csv.gz', ','],
    ['page.wet.gz', 'W']
  ])(
    'is not filled by %s',
    async (name, piece) => {
      const {shell} = folderWith({})
      const tell = "process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS))"
      const {stderr, code} = await shell(
        `head -c 400000000 /dev/zero | tr '\\0' '${piece}' | gzip -1 > ${name}
       $node --import 'data:text/javascript,${encodeURIComponent(tell).replaceAll("'", '%27')}' $newsparse ${name} --to jsonl -q`
      )
      expect(Number(/peak (\d+)/u.exec(stderr)?.[1])).toBeLessThan(400_000)
      expect(code).toBe(piece === ' ' ? 0 : 2)
    },
    120_000
  )
})

describe('archives', () => {
  it('give what stands beside a damaged member, or one with an evil name', async () => {
    const {path, newsparse, shell} = folderWith({'a.txt': 'Satu.', 'b.txt': 'Dua.'})
    execFileSync('tar', ['cf', 'a.tar', 'a.txt', 'b.txt', '--transform', 's,^b,../b,'], {cwd: path})
    const {stdout, code} = await newsparse(['a.tar', '--field', 'id', '--to', 'jsonl'])
    expect([ids(stdout), code]).toEqual([['a.txt', 'not-read'], 2])
    expect((await shell('true')).code).toBe(0)
  })
})

describe('outputs', () => {
  it('of two runs from the standard input are whole, and neither takes the place of the other', async () => {
    const {shell, path} = folderWith({})
    const run = (letter: string, count: number) =>
      `(for i in $(seq 1 ${count}); do echo "{\\"id\\":\\"${letter}$i\\",\\"text\\":\\"Satu.\\"}"; sleep 0.005; done | $node $newsparse - -f jsonl -o two.jsonl)`
    const {stderr} = await shell(`${run('a', 100)} & ${run('b', 200)} & wait; ls -A`)
    const found = ids(readFileSync(join(path, 'two.jsonl'), 'utf8'))
    expect([100, 200]).toContain(found.length)
    expect(new Set(found.map((id: string) => id[0])).size).toBe(1)
    expect(stderr).toMatch(/two\.jsonl was written by another run meanwhile/u)
    expect(readdirSync(path)).toEqual(['two.jsonl'])
  })

  it('may be devices, pipes and what the standard output is called', async () => {
    const {shell} = folderWith({'a.jsonl': '{"id":"1","text":"Satu."}\n{"id":"2","text":"Dua."}\n'})
    const rows = '{"id":"1"}\n{"id":"2"}\n'
    const command = '$node $newsparse a.jsonl --to jsonl --field id -o'
    expect((await shell(`${command} /dev/stdout | cat`)).stdout).toBe(rows)
    expect((await shell(`${command} /dev/stdout > out; cat out`)).stdout).toBe(rows)
    expect((await shell(`${command} /dev/fd/3 3> out; cat out`)).stdout).toBe(rows)
    expect((await shell(`mkfifo pipe; ${command} pipe & cat pipe`)).stdout).toBe(rows)
    const full = await shell(`${command} /dev/full`)
    expect([full.code, full.stderr]).toEqual([
      2,
      expect.stringMatching(/^newsparse: error: \/dev\/full can't be written: no space[^\n]*\n$/u)
    ])
  })

  it('leave what a link leads to as it is', async () => {
    const {shell, path} = folderWith({'a.jsonl': '{"id":"1","text":"Satu."}\n', victim: 'untouched'})
    await shell('ln -s victim .o.jsonl.journal; $node $newsparse a.jsonl -o o.jsonl')
    expect(readFileSync(join(path, 'victim'), 'utf8')).toBe('untouched')
  })

  it('show no control character raw, and hold none that Markdown can’t', async () => {
    const {newsparse} = folderWith({'a.txt': 'n\tu\tl\na\t\u001b[31m\u009b\u0000\tb\n'})
    for (const format of ['markdown', 'html', 'text', 'json', 'tree']) {
      const {stdout} = await newsparse(['a.txt', '--encoding', 'utf-8', '--to', format])
      for (const acting of ['\0', '\u001b', '\u009b']) expect(stdout.includes(acting), format).toBe(false)
    }
  })

  it('for spreadsheets hold no formulas', async () => {
    const {newsparse} = folderWith({'a.jsonl': '{"id":"=1+1","text":"Satu."}\n'})
    const {stdout} = await newsparse(['a.jsonl', '--to', 'csv', '--csv-safe', '--field', 'id'])
    expect(stdout).toBe("id,error\n'=1+1,\n")
  })
})

describe('small files', () => {
  it('are refused when they are none, or come to more than memory holds', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    const bomb = names.map((name, at) => `${name}: &${name} [${`*${names[at - 1]},`.repeat(at && 9)}x]`).join('\n')
    const {shell} = folderWith({'a.txt': 'Satu.', 'b/.newsparserc.yaml': bomb, 'b/a.txt': 'Satu.'})
    for (const words of ['b/a.txt', 'a.txt --pack pipe', 'a.txt --pack /dev/zero', 'a.txt --config pipe']) {
      const {code, stderr} = await shell(`mkfifo pipe 2> null; $node $newsparse ${words}`)
      expect([code, stderr.split('\n').length], stderr).toEqual([64, 2])
      expect(stderr).not.toContain('should not')
    }
  })
})

describe('records that hold no source', () => {
  it('cost no other', async () => {
    const record = (id: string, encoding: unknown) =>
      `${JSON.stringify({id, original: {encoding, bom: false, pieces: [{label: null, text: 'x'}]}})}\n`
    const {newsparse, path} = folderWith({
      'a.jsonl':
        record('a', 'nosuch') +
        record('b', 'constructor') +
        record('c', 5) +
        record('d/', 'utf-8') +
        record('e', 'utf-8')
    })
    const {code, stderr} = await newsparse(['restore', 'a.jsonl', '-o', 'out/'])
    expect([code, stderr.trim().split('\n').length]).toEqual([2, 4])
    expect(stderr).not.toContain('should not')
    expect(readdirSync(join(path, 'out'))).toEqual(['e'])
  })
})

describe('--resume', () => {
  it('refuses inputs of the same size and time whose content is another', async () => {
    const row = (id: number) => `{"id":"${id}","text":"Pasar itu dibuka kembali."}\n`
    // Killed when some of it is done: the head of the journal, written at once, has three lines.
    const {shell} = folderWith({'a.jsonl': Array.from({length: 20_000}, (_, id) => row(id)).join('')})
    const {stdout, stderr} = await shell(
      `touch -d 2022-01-01 a.jsonl; $node $newsparse a.jsonl -o b.jsonl --jobs 1 & until [ "$(cat .b.jsonl.journal 2>/dev/null | wc -l)" -ge 4 ]; do sleep 0.02; done; kill -9 $!; wait
       sed -i 1s/Pasar/Kasar/ a.jsonl; touch -d 2022-01-01 a.jsonl; $node $newsparse a.jsonl -o b.jsonl --resume --jobs 1; echo $?`
    )
    expect(stderr).toContain('the inputs have changed')
    expect(stdout).toBe('64\n')
  })
})
