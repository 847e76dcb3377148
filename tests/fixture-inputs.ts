/** Paths of the copy of all fixtures. */
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../fixtures', import.meta.url))

export const inputs: readonly string[] = readdirSync(root).flatMap((pack) =>
  readdirSync(join(root, pack)).map((name) => join(root, pack, name, 'input.txt'))
)
