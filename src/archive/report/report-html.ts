/**
 * Report → one self-contained page of text, bars and tables. It has no script, and the policy in its head forbids scripts. Copy and names are always escaped.
 */

import type {Element, ElementContent, Root, RootContent} from 'hast'
import {toHtml as serialize} from 'hast-util-to-html'
import {visible} from '../../source/visible.ts'
import {element, newline, onLines, pageHead, policyHash} from '../../write/page-pieces.ts'
import {countChart} from './charts.ts'
import {code, copy, section} from './elements.ts'
import {bytes, counted, duration, moment, number, percent, rate} from './numbers.ts'
import {makeReport, type Report} from './report.ts'
import {style} from './report-assets.ts'
import {language, meters, reasonsChart, rulesChart} from './report-charts.ts'
import {casesList, type Kind, linesTables} from './report-lists.ts'
import type {Tally} from './tally.ts'

export interface ReportPageOptions {
  /** The name of the archive: that of its file or folder. */
  name?: string | undefined
}

interface Figure {
  name: string
  value: string
  note: string
  alarm?: boolean
}

/** The most important numbers. */
function figuresOf(report: Report): Figure[] {
  const {articles, records, failed, doubts, doubtfulArticles, parsed, characters, seconds} = report
  return [
    {name: 'Articles', value: number(articles), note: `${bytes(report.bytes)} of copy`},
    {name: 'Converted', value: number(records), note: `${percent(records, articles)} of the articles`},
    {name: 'Failed', value: number(failed), note: `${percent(failed, articles)} of the articles`, alarm: failed > 0},
    {name: 'Doubts', value: number(doubts), note: `in ${percent(doubtfulArticles, parsed)} of the articles`},
    {
      name: 'Boilerplate removed',
      value: percent(characters.removed, characters.kept + characters.removed),
      note: `${number(characters.removed)} characters`
    },
    {
      name: 'Articles a second',
      value: report.rate === null ? '–' : rate(report.rate),
      note: seconds === null ? 'time not taken' : `in ${duration(seconds)}`
    }
  ]
}

const figure = ({name, value, note, alarm}: Figure) =>
  element(
    'div',
    {className: ['figure-box', ...(alarm ? ['alarm'] : [])]},
    element('dt', {}, name),
    element('dd', {className: ['value']}, value),
    element('dd', {className: ['note']}, note)
  )

/** Whether all that was read was also written: the sum, and what it means. */
function proofOf({articles, records, failed, unaccounted}: Report): Element {
  const sum = `${counted(records, 'record')} out${failed > 0 ? ` + ${number(failed)} failed` : ''}`
  if (unaccounted === 0)
    return element(
      'p',
      {className: ['proof']},
      element('b', {}, `${sum} = ${number(articles)} in.`),
      ' None is missing.'
    )
  const [gap, what] = unaccounted > 0 ? [unaccounted, 'missing'] : [-unaccounted, 'more than came in']
  const verdict = ` ${counted(gap, 'article')} ${gap === 1 ? 'is' : 'are'} ${what}.`
  return element('p', {className: ['proof', 'alarm']}, element('b', {}, `${sum} ≠ ${number(articles)} in.`), verdict)
}

const none = (words: string) => element('p', {className: ['none']}, words)

const orNone = (list: readonly unknown[], words: string, show: () => ElementContent) =>
  list.length > 0 ? show() : none(words)

/** Number of articles by outlet, language or encoding. If no article has any, there is a sentence instead of a chart. */
const countsOrNone = (
  {parsed}: Report,
  counts: Report['outlets'],
  [column, unknown]: readonly [column: string, unknown: string],
  show?: Parameters<typeof countChart>[3]
) => {
  if (counts.length === 0) return none(nothing)
  if (counts.every(({name}) => name === null)) return none(unknown)
  return countChart([`Articles by ${column.toLowerCase()}`, column], counts, parsed, show)
}

const nothing = 'No article was parsed.'

/** A chart only if there are several. */
function encodingsOf(report: Report): ElementContent {
  const {encodings} = report
  const only = encodings.length === 1 ? encodings[0]?.name : undefined
  if (only) return element('p', {}, 'All articles are in ', copy(only), '.')
  return countsOrNone(report, encodings, ['Encoding', 'They came as texts, without an encoding.'])
}

/** A section for what there was; the figures at the top say how many there were, and if it was none. */
const listSection = (id: string, title: string, kinds: readonly Kind[]) =>
  kinds.length > 0 ? [section(id, title, [casesList(kinds)])] : []

/** The sections of the page, in the order in which an editor would ask for them. */
function sectionsOf(report: Report): Element[] {
  const {outlets, languages, reasons} = report
  return [
    section('parts', 'What the articles have', [meters(report)]),
    section('outlets', 'Outlets', [countsOrNone(report, outlets, ['Outlet', 'No article names its outlet.'])]),
    section('reasons', 'Boilerplate, by reason', [orNone(reasons, 'Nothing was removed.', () => reasonsChart(report))]),
    section('languages', 'Languages', [
      countsOrNone(report, languages, ['Language', 'The language of none is known.'], language)
    ]),
    section('encodings', 'Encodings', [encodingsOf(report)]),
    section('lines', 'Lines removed most often', [
      ...(report.removedLines.length > 0 ? linesTables(report) : [none('Nothing was removed.')])
    ]),
    ...listSection(
      'doubts',
      'Doubts',
      report.doubtKinds.map((kind) => ({...kind, name: kind.rule, words: kind.pattern}))
    ),
    ...listSection(
      'failures',
      'Failures',
      report.failureKinds.map((kind) => ({...kind, name: kind.code, words: ''}))
    ),
    section('rules', 'Rules at work', [orNone(report.rules, 'No rule gave a label.', () => rulesChart(report))])
  ]
}

function footerOf({versions, options, started, ended}: Report): Element {
  const time = (iso: string) => element('time', {dateTime: iso}, moment(iso))
  const facts: [string, ElementContent[]][] = [
    ['Started', started === null ? [] : [time(started)]],
    ['Ended', ended === null ? [] : [time(ended)]],
    ['Options', options.flatMap((option) => [code(option), element('br', {})]).slice(0, -1)],
    ['newsparse', versions.length === 0 ? [] : [copy(versions.join(', '))]]
  ]
  const known = facts.filter(([, value]) => value.length > 0)
  const rows = known.map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, ...value)))
  return element('footer', {}, ...(rows.length > 0 ? [element('dl', {}, onLines(rows))] : []))
}

function headerOf(report: Report, name: string | undefined): Element {
  const when = report.ended ?? report.started
  return element(
    'header',
    {},
    onLines([
      element('p', {className: ['kicker']}, 'newsparse report', ...(when ? [` · ${moment(when)}`] : [])),
      element('h1', {}, ...(name ? [copy(name)] : ['The run'])),
      element('dl', {className: ['figures']}, onLines(figuresOf(report).map(figure))),
      proofOf(report)
    ])
  )
}

/** Write the counts of a tally as a self-contained page. Everything is escaped. */
export function toReportHtml(tally: Tally, {name}: ReportPageOptions = {}): string {
  const report = makeReport(tally)
  const main = element('main', {}, onLines(sectionsOf(report)))
  const body = element('body', {}, onLines([headerOf(report, name), main, footerOf(report)]))
  const html = element(
    'html',
    {lang: 'en'},
    onLines([pageHead(`Report on ${visible(name ?? 'a run')}`, style, `style-src ${policyHash(style)}`), body])
  )
  const root: Root = {type: 'root', children: [{type: 'doctype'}, newline as RootContent, html, newline as RootContent]}
  return serialize(root)
}
