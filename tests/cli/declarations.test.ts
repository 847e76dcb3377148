/** What `newsparse schema --for` gives, run by the programs that it is for, where they are installed. */
import {execFileSync, spawnSync} from 'node:child_process'
import {describe, expect, it} from 'vitest'
import {folderWith} from './command.ts'

const python = process.env['NEWSPARSE_PYTHON'] ?? 'python3'

const has = (module: string) => spawnSync(python, ['-c', `import ${module}`]).status === 0

const long = (count: number) =>
  Array.from({length: count}, (_, at) =>
    JSON.stringify({
      id: `a${at}`,
      // A headline is there in the last row only: a loader that guesses takes it for nothing.
      text:
        at < count - 1
          ? 'Pasar itu dibuka lagi pada Senin pagi.'
          : 'Pasar Lama Dibuka Lagi\n\nJAKARTA, KOMPAS.com - Pasar itu dibuka lagi pada Senin pagi, kata wali kota.'
    })
  ).join('\n')

const programs = [
  ['arrow', 'pyarrow', 'table.schema.field("dateline").type.num_fields, table.num_rows, table["id"][0].as_py()'],
  ['pandas', 'pandas', '5, len(frame), frame["id"][0]'],
  ['polars', 'polars', 'len(frame.schema["dateline"].fields), frame.height, frame["id"][0]'],
  ['huggingface', 'datasets', 'len(dataset.features["dateline"]), dataset.num_rows, dataset[0]["id"]'],
  ['duckdb', 'duckdb', '']
] as const

describe('newsparse schema --for', () => {
  it.each(programs)('%s loads records typed', async (name, module, asked) => {
    const {newsparse, path} = folderWith({'in.jsonl': long(300)})
    const {stdout: code} = await newsparse(['schema', '--for', name])
    expect(code).toContain('records.jsonl')
    if (!has(module) || (name === 'pandas' && !has('pyarrow'))) {
      process.stderr.write(`not run with the real tool: ${python} has no ${module}\n`)
      return
    }
    await newsparse(['in.jsonl', '-o', 'records.jsonl', '-q'])
    const program =
      name === 'duckdb'
        ? `import duckdb\nrows = duckdb.sql("""${code}""")\nprint(5, len(rows), rows.limit(1).fetchall()[0][1])`
        : `${code}\nprint(${asked})`
    const printed = execFileSync(python, ['-c', program], {cwd: path, encoding: 'utf8'})
    expect(printed.trim().split('\n').at(-1)).toBe('5 300 a0')
  })

  it('spark declares every key of a record', async () => {
    const {newsparse} = folderWith({})
    const [{stdout}, {stdout: schema}] = [await newsparse(['schema', '--for', 'spark']), await newsparse(['schema'])]
    const keys = Object.keys(JSON.parse(schema).$defs.record.properties)
    expect(keys.filter((key) => !stdout.includes(`\`${key}\` `))).toEqual([])
  })

  it('a program that is not known is refused', async () => {
    const {code, stderr} = await folderWith({}).newsparse(['schema', '--for', 'polar'])
    expect(code).toBe(64)
    expect(stderr).toContain('Did you mean "polars"?')
  })
})
