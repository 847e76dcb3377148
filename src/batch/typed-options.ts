/** Options as they would be typed. */
import type {BatchOptions} from './options.ts'

/** Options about outputs, messages and the way of working do not change an article. */
const unsaid: ReadonlySet<string> = new Set([
  'report',
  'output',
  'force',
  'color',
  'quiet',
  'verbose',
  'frontMatter',
  'progress',
  'jobs',
  'resume'
])

/** The options that change the output for an article. */
export const typed = (options: BatchOptions): string[] =>
  Object.entries(options)
    .filter(([key]) => !unsaid.has(key))
    .map(([key, value]) => {
      const flag = `--${key.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`
      return value === true ? flag : `${flag} ${value}`
    })
