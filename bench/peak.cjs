/**
 * Loaded before a program: writes at its end how much memory it had at most, in bytes, to the file that PEAK_FILE names.
 *
 * Linux hands the peak of the process that started it on to a program, so there it is read from where each has its own.
 */
const {readFileSync, writeFileSync} = require('node:fs')
const {isMainThread} = require('node:worker_threads')

function peak() {
  try {
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))[1])
  } catch {
    return process.resourceUsage().maxRSS
  }
}

if (isMainThread) process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(peak() * 1024)))
