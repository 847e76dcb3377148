/** The recipes in `examples/records`, run with the real tools, where they are installed. */
import {spawnSync} from 'node:child_process'
import {chmodSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith} from './command.ts'

const python = process.env['NEWSPARSE_PYTHON'] ?? 'python3'
const table =
  'judul,isi,tanggal\nPasar,"JAKARTA, KOMPAS.com - Pasar itu dibuka lagi pada Senin, dikutip dari BBC, Sabtu (22/10/2022).",22/10/2022\n'

const recipes = [
  ['jq.sh', 'bash', ['jq', '--version'], /1 kompas\tBBC/],
  ['duckdb_table.py', python, [python, '-c', 'import duckdb'], /\('kompas', datetime\.date\(2022, 10, 22\), 1\)/],
  ['pandas_table.py', python, [python, '-c', 'import pandas, pyarrow'], /2022-10-22 +kompas +Pasar itu/],
  ['polars_table.py', python, [python, '-c', 'import polars'], /\(datetime\.date\(2022, 10, 22\), 'BBC'\)/],
  ['datasets_table.py', python, [python, '-c', 'import datasets'], /date32.* 2022-10-22/]
] as const

describe('the recipe', () => {
  it.each(recipes)('%s does what it says', (name, program, [tool, ...asked], wanted) => {
    const {path} = folderWith({'archive.csv': table})
    if (spawnSync(tool, asked).status !== 0) {
      process.stderr.write(`not run: ${tool} ${asked.join(' ')} fails here\n`)
      return
    }
    const command = join(path, 'newsparse')
    writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${process.cwd()}/bin/newsparse.js" "$@"\n`)
    chmodSync(command, 0o755)
    const {stdout, stderr} = spawnSync(program, [join(process.cwd(), 'examples/records', name), 'archive.csv'], {
      cwd: path,
      encoding: 'utf8',
      env: {...process.env, PATH: `${path}:${process.env['PATH']}`}
    })
    expect(stdout, stderr).toMatch(wanted)
  })
})
