/** `--report`: what a run does is counted while it goes, and told on a page, or as JSON, at its end. */
import {extname} from 'node:path'
import {reportJson} from '../archive/report/report.ts'
import {toReportHtml} from '../archive/report/report-html.ts'
import {addArticle, addFailure, addInput, addRecords, newTally, type Tally} from '../archive/report/tally.ts'
import {refuseExisting, writeOutput} from '../archive/write-output.ts'
import {type Article, prune} from '../index.ts'
import {UsageError} from './errors.ts'
import type {CliOptions} from './options.ts'
import type {Settings} from './settings.ts'
import {version} from './version.ts'

/** What a run tells about itself. */
export interface Recorder {
  /** An article came in, of so many bytes. */
  input(bytes: number): void
  article(article: Article, name: string): void
  failure(code: string, name: string, message: string): void
  /** So many records were written. */
  records(count: number): void
  /** The run has ended: write the report. */
  finish(): void
}

const writers: Readonly<Record<string, (tally: Tally, name: string) => string>> = {
  '.html': (tally, name) => toReportHtml(tally, {name}),
  '.htm': (tally, name) => toReportHtml(tally, {name}),
  '.json': reportJson
}

/** The options of a run, as they would be typed; what is about its outputs and messages says nothing of the articles. */
const unsaid: ReadonlySet<string> = new Set([
  'report',
  'output',
  'force',
  'color',
  'quiet',
  'verbose',
  'frontMatter',
  'progress'
])
const typed = (options: CliOptions): string[] =>
  Object.entries(options)
    .filter(([key]) => !unsaid.has(key))
    .map(([key, value]) => {
      const flag = `--${key.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`
      return value === true ? flag : `${flag} ${value}`
    })

/** Make the recorder of a run over the named inputs. */
export function makeRecorder(path: string, names: readonly string[], {convert, options}: Settings): Recorder {
  const write = writers[extname(path).toLowerCase()]
  if (!write) throw new UsageError(`--report is a page or JSON: name it .html or .json, not ${path}`)
  refuseExisting(path, options.force ?? false)
  const tally = newTally({started: Date.now(), options: typed(options), version})
  let index = 0
  return {
    input(bytes) {
      index++
      addInput(tally, bytes)
    },
    article: (article, name) => addArticle(tally, prune(article, convert), {index, input: name}),
    failure: (code, name, message) => addFailure(tally, {code, index, input: name, message}),
    records: (count) => addRecords(tally, count),
    finish() {
      tally.ended = Date.now()
      writeOutput(path, write(tally, names.join(', ')))
    }
  }
}
