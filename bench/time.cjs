/** Loaded before a program: writes at its end how many milliseconds of CPU it took, all its threads together, to the file that TIME_FILE names. */
const {writeFileSync} = require('node:fs')
const {isMainThread} = require('node:worker_threads')

if (isMainThread)
  process.on('exit', () => {
    const {user, system} = process.cpuUsage()
    writeFileSync(process.env.TIME_FILE, String((user + system) / 1000))
  })
