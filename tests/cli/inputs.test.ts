import {symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith, story} from './command.ts'

describe('a file', () => {
  it('becomes Markdown on the standard output', async () => {
    const {newsparse} = folderWith({'a.txt': story})
    const {code, stdout, stderr} = await newsparse(['a.txt'])
    expect(stdout).toContain('**Jakarta (Contoh.com)** — Pasar lama')
    expect(stdout).not.toContain('Advertisement')
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
  })

  it('has its base name as the id', async () => {
    const {newsparse} = folderWith({'deep/er/000.txt': story})
    const {stdout} = await newsparse(['deep/er/000.txt', '--to', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({id: '000.txt', encoding: 'utf-8', meta: null})
  })

  it('is found when its name starts with a dash', async () => {
    const {newsparse} = folderWith({'-a.txt': story})
    expect((await newsparse(['--to', 'text', '--', '-a.txt'])).stdout).toContain('Pasar lama')
  })

  it('that is empty gives a record, and a doubt', async () => {
    const {newsparse} = folderWith({'a.txt': ''})
    const {code, stdout, stderr} = await newsparse(['a.txt', '--to', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({id: 'a.txt', sections: []})
    expect(stderr).toBe('a.txt: doubt: The text is empty (newsparse/empty)\n')
    expect(code).toBe(0)
  })

  it('in windows-1252 is read, with a doubt', async () => {
    const {newsparse} = folderWith({'a.txt': Buffer.from(`${story}\u0093Kami lega,\u0094 katanya.\n`, 'latin1')})
    const {stdout, stderr} = await newsparse(['a.txt', '--to', 'text'])
    expect(stdout).toContain('“Kami lega,” katanya.')
    expect(stderr).toContain('a.txt: doubt: The encoding is not declared; it is probably windows-1252')
  })

  it('is read in the encoding that is named', async () => {
    const {newsparse} = folderWith({'a.txt': Buffer.from('Берлин ждёт весну.', 'utf16le')})
    const {stdout, stderr} = await newsparse(['a.txt', '--to', 'text', '--encoding', 'utf-16le'])
    expect(stdout).toBe('Берлин ждёт весну.\n')
    expect(stderr).toBe('')
  })
})

describe('the standard input', () => {
  it.each([[['-']], [[]]])('is read with %j', async (words) => {
    const {newsparse} = folderWith({})
    const {code, stdout} = await newsparse([...words, '--to', 'json'], {stdin: story})
    expect(JSON.parse(stdout)).toMatchObject({id: null, outlet: 'Contoh.com'})
    expect(code).toBe(0)
  })

  it('may come from a file or from nowhere', async () => {
    const {shell} = folderWith({'a.txt': story})
    expect((await shell('"$node" "$newsparse" --to text < a.txt')).stdout).toContain('Pasar lama')
    expect((await shell('"$node" "$newsparse" --to text <&-')).stderr).toContain('stdin: doubt: The text is empty')
  })

  it('that is a terminal is not waited for', async () => {
    const {shell} = folderWith({})
    const {stdout} = await shell(`script -qec '"$node" "$newsparse"; echo "code $?"' /dev/null < /dev/null`)
    expect(stdout).toContain('nothing to read: name a file or a folder, or pipe text in')
    expect(stdout).toContain('code 64')
  })
})

describe('a folder', () => {
  it('gives its text files, in a stable order, with their paths as ids', async () => {
    const {newsparse} = folderWith({
      'in/b.txt': story,
      'in/a/z.TXT': story,
      'in/a.txt': story,
      'in/c.png': 'no',
      'in/.hidden.txt': story
    })
    const {stdout} = await newsparse(['in', '--to', 'jsonl'])
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((one) => JSON.parse(one).id)
    expect(ids).toEqual(['a.txt', 'a/z.TXT', 'b.txt'])
  })

  it('without text files is an error that says what was looked for', async () => {
    const {newsparse} = folderWith({'in/c.png': 'no'})
    const {code, stdout, stderr} = await newsparse(['in'])
    expect(stderr).toBe(
      'in: error: no texts or archives in this folder (looked for .txt, .jsonl, .csv, .zip and similar); 1 file is skipped (.png 1): newsparse does not read such files; name the files themselves, or --include them\n'
    )
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
  })

  it('that links to itself is read once', async () => {
    const {newsparse, path} = folderWith({'in/a.txt': story})
    symlinkSync('.', join(path, 'in', 'again'))
    const {code, stdout} = await newsparse(['in', '--to', 'jsonl', '--field', 'id'])
    expect(code).toBe(0)
    expect(stdout).toBe('{"id":"a.txt"}\n')
  })

  it('that links lead to again and again gives its files once, under their own names', async () => {
    const {newsparse, path} = folderWith({'in/z/a.txt': story, 'in/z/deep/b.txt': story, 'out/c.txt': story})
    for (const [to, at] of [
      ['z', 'in/a'],
      ['../..', 'in/z/deep/up'],
      ['../out', 'in/linked'],
      ['../out', 'in/more']
    ] as const)
      symlinkSync(to, join(path, at))
    const {code, stdout} = await newsparse(['in', '--to', 'jsonl', '--field', 'id'])
    expect(code).toBe(0)
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect(ids).toEqual(['linked/c.txt', 'z/a.txt', 'z/deep/b.txt'])
  })

  it('tells of a link that leads to nothing, and reads the others', async () => {
    const {newsparse, path} = folderWith({'in/a.txt': story})
    symlinkSync('gone', join(path, 'in', 'dead.txt'))
    symlinkSync('gone', join(path, 'in', 'latest'))
    const {code, stdout, stderr} = await newsparse(['in', '--to', 'jsonl', '--field', 'id'])
    expect(stderr).toBe('in/dead.txt: error: this link leads to no file; correct it, or remove it\n')
    expect({code, stdout}).toEqual({code: 2, stdout: '{"id":"a.txt"}\n'})
  })

  it('with a file that can not be opened gives the others', async () => {
    const {newsparse, path} = folderWith({'in/a.txt': story, 'in/c.txt': story})
    // A name that is not UTF-8: as text it names no file.
    writeFileSync(Buffer.concat([Buffer.from(join(path, 'in', 'b')), Buffer.from([0xff]), Buffer.from('.txt')]), story)
    const {code, stdout, stderr} = await newsparse(['in', '--to', 'jsonl', '--field', 'id'])
    expect(stderr).toContain('.txt: error: no such file or folder')
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((one) => JSON.parse(one))
    expect(ids).toEqual([{id: 'a.txt'}, expect.objectContaining({error: expect.anything()}), {id: 'c.txt'}])
    expect(code).toBe(2)
  })

  it.each([[], ['--include', '**'], ['--include', '**/*.txt'], ['--exclude', 'c/**']])(
    'has files with a newline in their names, %j',
    async (...words) => {
      const {newsparse} = folderWith({'in/a\nb.txt': story, 'in/b/a\nb.txt': story, 'in/c.txt': story})
      const {stdout} = await newsparse(['in', '--to', 'jsonl', '--field', 'id', ...words])
      const ids = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id)
      expect(ids).toEqual(['a\nb.txt', 'b/a\nb.txt', 'c.txt'])
    }
  )

  it('whose files with a newline in their names are excluded has none of them', async () => {
    const {newsparse} = folderWith({'in/b/a\nb.txt': story, 'in/b/c.txt': story, 'in/c.txt': story})
    const {stdout} = await newsparse(['in', '--to', 'jsonl', '--field', 'id', '--exclude', 'b/**'])
    expect(stdout).toBe('{"id":"c.txt"}\n')
  })
})

describe('an input that can’t be read', () => {
  it('is named in one line; the others are converted', async () => {
    const {newsparse} = folderWith({'a.txt': story, 'b.txt': story})
    const {code, stdout, stderr} = await newsparse(['a.txt', 'missing.txt', 'b.txt', '--to', 'jsonl', '--field', 'id'])
    expect(stdout).toBe('{"id":"a.txt"}\n{"id":"b.txt"}\n')
    expect(stderr).toBe('missing.txt: error: no such file or folder; check the spelling\n')
    expect(code).toBe(2)
  })

  it('gives no output at all when it is alone', async () => {
    const {newsparse} = folderWith({})
    expect(await newsparse(['missing.txt', '--to', 'json'])).toMatchObject({code: 2, stdout: ''})
  })

  it('is refused when it is binary', async () => {
    const {newsparse} = folderWith({'a.txt': Buffer.from([0x88, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 4])})
    const {code, stderr} = await newsparse(['a.txt'])
    expect(stderr).toBe(
      'a.txt: error: this is a binary file, not text; convert it to text first, or name its --encoding\n'
    )
    expect(code).toBe(2)
  })

  it('is named when it only links to itself', async () => {
    const {newsparse, path} = folderWith({})
    symlinkSync('a.txt', join(path, 'a.txt'))
    expect((await newsparse(['a.txt'])).stderr).toBe('a.txt: error: too many symbolic links; name the file itself\n')
  })

  it('has control characters in its name made visible', async () => {
    const {newsparse} = folderWith({})
    const {stderr} = await newsparse(['\u001b[31mred\u202e.txt'])
    expect(stderr).toBe('\\u001b[31mred\\u202e.txt: error: no such file or folder; check the spelling\n')
  })
})
