/** Loaded before a program: writes at its end how much memory it had at most, in bytes, to the file that PEAK_FILE names. */
const {writeFileSync} = require('node:fs')
const {isMainThread} = require('node:worker_threads')
if (isMainThread)
  process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS * 1024)))
