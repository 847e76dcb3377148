import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith, line, story} from './command.ts'

describe('newsparse restore', () => {
  it('gives the source back byte for byte', async () => {
    const latin = Buffer.from('Warga kota itu: \x93siap\x94 pada Senin pagi, kata wali kota.\r\n', 'latin1')
    const folder = folderWith({'a.txt': latin})
    await folder.newsparse(['a.txt', '--lossless', '-o', 'a.json'])
    const {code, stderr} = await folder.newsparse(['restore', 'a.json', '-o', 'b.txt'])
    expect([code, stderr]).toEqual([0, ''])
    expect(readFileSync(join(folder.path, 'b.txt'))).toEqual(latin)
  })

  it('reads a pipe', async () => {
    const folder = folderWith({'a.txt': story})
    const {stdout} = await folder.shell('"$node" "$newsparse" a.txt --lossless | "$node" "$newsparse" restore')
    expect(stdout).toBe(story)
  })

  it.each(['all.json', 'all.jsonl'])('gives the sources of several records in %s the names they had', async (name) => {
    const folder = folderWith({'in/a.txt': story, 'in/x/b.txt': `\uFEFF${story}`})
    await folder.newsparse(['in', '--lossless', '-o', name])
    expect(await folder.newsparse(['restore', name, '-o', 'out/'])).toMatchObject({code: 0, stderr: ''})
    expect(readFileSync(join(folder.path, 'out/a.txt'), 'utf8')).toBe(story)
    expect(readFileSync(join(folder.path, 'out/x/b.txt'), 'utf8')).toBe(`\uFEFF${story}`)
    expect(await folder.newsparse(['restore', name])).toMatchObject({
      code: 64,
      stdout: '',
      stderr: expect.stringContaining("several sources can't share one output: use -o with a folder")
    })
    expect((await folder.newsparse(['restore', name, '-o', 'out/'])).stderr).toContain('exists already; use --force')
  })

  it('puts the messages of a file together again, whose encodings differ', async () => {
    const message = (number: number, encoding: 'latin1' | 'utf8') =>
      Buffer.from(
        `\x01eca000${number} 4 i 21 ccccb   dpa 061\r\n\r\nMarket/\r\n\x02Market ${number} opens =\r\n\r\n   Lisbon (dpa) - The market opened on Monday.\n\n   Caf\u00e9s stay open.\r\n\x03131131 GMT Nov 13\r\n\x7f\x7f\x04\r\n`,
        encoding
      )
    const day = Buffer.concat([message(1, 'latin1'), message(2, 'utf8'), message(3, 'latin1')])
    const folder = folderWith({'day.iptc': day})
    await folder.newsparse(['day.iptc', '--lossless', '-o', 'day.jsonl', '--quiet'])
    expect(await folder.newsparse(['restore', 'day.jsonl', '-o', 'again.iptc'])).toMatchObject({code: 0, stderr: ''})
    expect(readFileSync(join(folder.path, 'again.iptc'))).toEqual(day)
    // One that is missing is not passed over: what was written so far is no file.
    const records = readFileSync(join(folder.path, 'day.jsonl'), 'utf8').split('\n')
    writeFileSync(join(folder.path, 'gap.jsonl'), [records[0], records[1], records[0]].join('\n'))
    expect(await folder.newsparse(['restore', 'gap.jsonl', '-o', 'gap.iptc'])).toMatchObject({code: 64, stdout: ''})
    expect(readdirSync(folder.path).filter((name) => name.includes('gap.iptc'))).toEqual([])
  })

  it('never writes over the records, not even with --force', async () => {
    const folder = folderWith({'in.jsonl': line('all.jsonl')})
    await folder.newsparse(['in.jsonl', '--lossless', '-o', 'all.jsonl'])
    const records = readFileSync(join(folder.path, 'all.jsonl'), 'utf8')
    const {code, stderr} = await folder.newsparse(['restore', 'all.jsonl', '-o', './', '--force'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('all.jsonl is an input; name another output')])
    expect(readFileSync(join(folder.path, 'all.jsonl'), 'utf8')).toBe(records)
  })

  it('names what holds no source, and goes on', async () => {
    const folder = folderWith({'in.jsonl': line('a') + line('../b') + line('c')})
    await folder.newsparse(['in.jsonl', '--lossless', '-o', 'all.jsonl'])
    await folder.shell('(echo "{}"; cat all.jsonl; echo "[") > more.jsonl')
    const {code, stderr} = await folder.newsparse(['restore', 'more.jsonl', '-o', 'out/'])
    const lines = stderr.trimEnd().split('\n')
    expect(lines[0]).toBe('more.jsonl, line 1: error: the record does not hold its source: make it with --lossless')
    expect(lines[1]).toContain('more.jsonl, line 3: error: the name "../b" leads out of the folder out/; rename it')
    expect(lines[2]).toMatch(/^more\.jsonl, line 5: error: this is not JSON/)
    expect(code).toBe(2)
    expect(readFileSync(join(folder.path, 'out/c'), 'utf8')).toBe(story)
  })

  it.each([
    ['missing.json', 'missing.json: error: no such file'],
    ['a.txt', 'a.txt, item 1: error: this is not JSON']
  ])('says what is wrong with %s', async (name, message) => {
    const {code, stderr} = await folderWith({'a.txt': story}).newsparse(['restore', name])
    expect(stderr).toContain(message)
    expect(stderr.split('\n')).toHaveLength(2)
    expect(code).toBe(2)
  })
})

describe('--lossless and --provenance', () => {
  it('are for records', async () => {
    const folder = folderWith({'a.txt': story})
    for (const option of ['--lossless', '--provenance'])
      expect(await folder.newsparse(['a.txt', option, '--to', 'md'])).toMatchObject({
        code: 64,
        stderr: expect.stringContaining(`${option} is for records: use it with --to json or --to jsonl, not markdown`)
      })
  })

  it('name what the record was made from as the library does', async () => {
    const folder = folderWith({'a.txt': story})
    const record = async (...words: string[]) =>
      JSON.parse((await folder.newsparse(['a.txt', '--provenance', ...words])).stdout)
    const {provenance} = await record()
    expect(provenance.input).toBe((await folder.shell('sha256sum a.txt')).stdout.slice(0, 64))
    expect((await record()).provenance).toEqual(provenance)
    expect((await record('--disable', 'id/read-also')).provenance.settings).not.toBe(provenance.settings)
    expect((await record('--encoding', 'utf-8')).provenance.settings).not.toBe(provenance.settings)
  })
})
