/** Runs the built command as a user would, in a folder of its own. */
import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {onTestFinished} from 'vitest'

const command = fileURLToPath(new URL('../../bin/newsparse.js', import.meta.url))

export interface Result {
  code: number | null
  signal: string | null
  stdout: string
  stderr: string
}

export interface Folder {
  path: string
  newsparse(
    words: readonly string[],
    options?: {stdin?: string | Uint8Array; env?: Record<string, string>}
  ): Promise<Result>
  shell(line: string): Promise<Result>
}

/** Surely no colour setting of the person who runs the tests. */
function environment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const {NO_COLOR: _no, FORCE_COLOR: _force, ...env} = process.env
  return {...env, TERM: 'xterm-256color', newsparse: command, node: process.execPath, ...more}
}

function run(
  program: string,
  words: readonly string[],
  path: string,
  stdin: string | Uint8Array,
  env = {}
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {cwd: path, env: environment(env)})
    const texts = {stdout: '', stderr: ''}
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        texts[name] += text
      })
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({code, signal, ...texts}))
    // A command that ends without reading closes the pipe.
    child.stdin.on('error', () => {})
    child.stdin.end(stdin)
  })
}

/** A new folder with these files; it is removed after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const path = mkdtempSync(join(tmpdir(), 'newsparse-test-'))
  onTestFinished(() => rmSync(path, {recursive: true, force: true}))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), {recursive: true})
    writeFileSync(join(path, name), content)
  }
  return {
    path,
    newsparse: (words, {stdin = '', env} = {}) => run(process.execPath, [command, ...words], path, stdin, env),
    shell: (line) => run('bash', ['-c', line], path, '')
  }
}

/** Invented copy: a dateline, an advertisement, a read-also line, a source. */
export const story = `Contoh.com, Jakarta - Pasar lama di tepi sungai itu dibuka kembali pada Senin pagi setelah ditutup selama dua pekan.

Advertisement

Dilansir BBC, Sabtu (22/10/2022), para pedagang sudah menunggu sejak subuh di depan gerbang yang masih terkunci.

Baca Juga: Jembatan Tua Dibongkar Pekan Depan

Pengelola pasar mengatakan bahwa semua kios sudah diperiksa dan tidak ada yang rusak.
`

export const line = (id: string | number | null, text = story, more: object = {}): string =>
  `${JSON.stringify({...(id === null ? {} : {id}), text, ...more})}\n`
