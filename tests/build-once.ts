import {execFileSync} from 'node:child_process'

/** Tests of the command run the built one: it is built once, before all of them. */
export default function buildOnce(): void {
  execFileSync(process.execPath, ['build/build.mjs'], {stdio: 'inherit'})
}
