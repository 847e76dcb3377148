/** `--report`: counts the results of a run, and writes a page or JSON about it at the end. */
import {extname} from 'node:path'
import {mergeTallies} from '../archive/report/merge-tallies.ts'
import {reportJson} from '../archive/report/report.ts'
import {toReportHtml} from '../archive/report/report-html.ts'
import {addArticle, addFailure, addInput, addRecords, newTally, type Tally} from '../archive/report/tally.ts'
import {refuseExisting, writeOutput} from '../archive/write-output.ts'
import type {Article} from '../article/types.ts'
import type {ConvertOptions} from '../convert.ts'
import {prune} from '../transform/prune.ts'
import {UsageError} from './errors.ts'
import type {Settings} from './settings.ts'
import {typed} from './typed-options.ts'
import {version} from './version.ts'

/** Counts the results of a task. */
export interface TallyCollector {
  /** A task begins; this many articles of the run precede it. */
  begin(index: number): void
  /** An article of this many bytes was read. */
  input(bytes: number): void
  article(article: Article, name: string): void
  failure(code: string, name: string, message: string): void
  /** The counts since the task began. */
  take(): Tally
}

/** Make a collector for articles that are written with these options. */
export function makeTallyCollector(convert: ConvertOptions): TallyCollector {
  let tally = newTally()
  let index = 0
  return {
    begin(before) {
      tally = newTally()
      index = before
    },
    input(bytes) {
      index++
      addInput(tally, bytes)
    },
    article: (article, name) => addArticle(tally, prune(article, convert), {index, input: name}),
    failure: (code, name, message) => addFailure(tally, {code, index, input: name, message}),
    take: () => tally
  }
}

/** The report of a run. */
export interface Report {
  /** The counts so far. */
  tally: Tally
  /** Count the result of a task, for which this many records were written. */
  add(tally: Tally | null, records: number): void
  /** Inputs that were not found count as articles that were read, and as failures. */
  miss(name: string, message: string): void
  /** An article can't be written. */
  failure(name: string, message: string): void
  /** The run has ended: write the report. */
  finish(): void
}

const writers: Readonly<Record<string, (tally: Tally, name: string) => string>> = {
  '.html': (tally, name) => toReportHtml(tally, {name}),
  '.htm': (tally, name) => toReportHtml(tally, {name}),
  '.json': reportJson
}

/** Make the report of a run over the named inputs. */
export function makeReport(path: string, names: readonly string[], {options}: Settings): Report {
  const write = writers[extname(path).toLowerCase()]
  if (!write) throw new UsageError(`--report must be a page or JSON: name it .html or .json, not ${path}`)
  refuseExisting(path, options.force ?? false)
  const report: Report = {
    tally: newTally({started: Date.now(), options: typed(options), version}),
    add(tally, records) {
      if (tally) report.tally = mergeTallies(report.tally, tally)
      addRecords(report.tally, records)
    },
    miss(name, message) {
      addInput(report.tally, 0)
      addFailure(report.tally, {code: 'not-read', index: 0, input: name, message})
    },
    failure: (name, message) =>
      addFailure(report.tally, {code: 'not-written', index: report.tally.articles, input: name, message}),
    finish() {
      report.tally.ended = Date.now()
      writeOutput(path, write(report.tally, names.join(', ')))
    }
  }
  return report
}
