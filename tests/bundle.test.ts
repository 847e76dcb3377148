import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, it} from 'vitest'
import {folderWith, line} from './cli/command.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = join(root, 'bundle/newsparse.cjs')

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'build/bundle.mjs')], {stdio: 'pipe'})
}, 120_000)

/** What a shell finds nothing else in: an executor of Spark has no PATH. */
const bare = 'env -i'

describe('what npm run bundle makes', () => {
  it('is the command in one file, which needs nothing around it', async () => {
    const {shell, newsparse} = folderWith({'rows.jsonl': line('a') + line('b')})
    const {stdout, code} = await shell(`cp ${file} . && ${bare} "$node" newsparse.cjs filter --quiet < rows.jsonl`)
    expect({stdout, code}).toEqual({stdout: (await newsparse(['rows.jsonl', '--to', 'jsonl'])).stdout, code: 0})
  })

  it('has its threads in it, and all packs', async () => {
    const {shell} = folderWith({'rows.jsonl': line('a').repeat(3000)})
    const one = await shell(
      `${bare} "$node" ${file} filter --quiet --field id,removed,outletId < rows.jsonl | sort | uniq -c`
    )
    const two = await shell(
      `${bare} "$node" ${file} filter --quiet --jobs 2 --field id,removed,outletId < rows.jsonl | sort | uniq -c`
    )
    expect(one.stdout).toContain('3000 {"id":"a"')
    expect(two.stdout).toBe(one.stdout)
    const rules = async (program: string) => (await shell(`"$node" ${program} rules --json`)).stdout
    expect(await rules(file)).toBe(await rules('"$newsparse"'))
  })

  it('reads archives in threads, too', async () => {
    const {shell} = folderWith({'rows.jsonl': line('a') + line('b')})
    const {stdout} = await shell(
      `"$node" "$newsparse" rows.jsonl -o t.parquet && ${bare} "$node" ${file} t.parquet --quiet --to jsonl --field id`
    )
    expect(stdout).toBe('{"id":"a"}\n{"id":"b"}\n')
  })

  it('is a tarball with Node, for machines that have none', async () => {
    const [archive] = readdirSync(dirname(file)).filter((name) => name.endsWith('.tar.gz'))
    const {shell} = folderWith({'rows.jsonl': line('a')})
    const {stdout, code} = await shell(
      `tar -xzf ${join(dirname(file), archive as string)} && ${bare} ./bin/newsparse filter --quiet --field id < rows.jsonl && ls`
    )
    expect({stdout, code}).toEqual({
      stdout: expect.stringMatching(
        /^\{"id":"a"\}\nLICENSE\n.*bin\nnewsparse\.cjs\nrows\.jsonl\nthird-party-licences\.txt\n$/s
      ),
      code: 0
    })
    expect(existsSync(join(dirname(file), 'third-party-licences.txt'))).toBe(true)
  })
})
