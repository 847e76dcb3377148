/**
 * What engines cost beside the command alone, in seconds of CPU: Spark's pipe, and typed columns in Spark.
 * Needs what "bash examples/install.sh" installs.
 */
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'

const root = join(import.meta.dirname, '..')
const python = join(root, '.engines/bin/python')
if (!existsSync(python)) {
  console.log('engines: left out; "bash examples/install.sh" installs Spark, in which they are measured')
} else {
  const {status} = spawnSync(python, [join(root, 'bench/engines.py'), ...process.argv.slice(2)], {stdio: 'inherit'})
  process.exitCode = status ?? 1
}
