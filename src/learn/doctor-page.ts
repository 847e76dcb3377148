/** A check-up as one self-contained page: without scripts, and with a policy in its head that forbids them. */
import type {Element, ElementContent, Root, RootContent} from 'hast'
import {toHtml as serialize} from 'hast-util-to-html'
import {chart} from '../archive/report/charts.ts'
import {copy, section} from '../archive/report/elements.ts'
import {number, percent} from '../archive/report/numbers.ts'
import {style} from '../archive/report/report-assets.ts'
import {language} from '../archive/report/report-charts.ts'
import {visible} from '../source/visible.ts'
import {element, newline, onLines, pageHead, policyHash} from '../write/page-pieces.ts'
import type {CheckUp, GroupShare, Share} from './diagnosis.ts'

const none = (words: string) => element('p', {className: ['none']}, words)

function symptomsTable({symptoms}: CheckUp): Element {
  const found = symptoms.filter(({articles}) => articles > 0).sort((one, other) => other.articles - one.articles)
  if (found.length === 0) return none('No problem was found.')
  return chart({
    caption: 'Problems, with the number and the share of articles that have them, and what to do',
    columns: ['Articles', 'Number', 'Share'],
    rows: found.map(({name, articles, share, cure}) => ({
      name: element('span', {}, name, element('br', {}), element('small', {}, cure)),
      value: articles,
      cells: [number(articles), percent(share, 1)]
    }))
  })
}

const named = (shares: readonly Share[]): string =>
  shares
    .slice(0, 3)
    .map(({name, articles}) => `${name === null ? 'not known' : visible(name)} ${number(articles)}`)
    .join(', ')

function linesTable({residualLines}: CheckUp): Element {
  if (residualLines.length === 0) return none('No line recurs that is not part of the articles.')
  const head = ['Line', 'Why, and where', 'Articles', 'Share'].map((name, at) =>
    element('th', {scope: 'col', className: at > 1 ? ['figure'] : at === 1 ? ['why'] : []}, name)
  )
  const rows = residualLines.map(({text, articles, share, reason, outlets, languages, years}) => {
    const where = [outlets, languages, years].filter((shares) => shares.some(({name}) => name !== null)).map(named)
    return element(
      'tr',
      {},
      element('th', {scope: 'row', className: ['copy'], dir: 'auto'}, visible(text)),
      element('td', {className: ['why']}, [reason, ...where].join('; ')),
      element('td', {className: ['figure']}, number(articles)),
      element('td', {className: ['figure']}, percent(share, 1))
    )
  })
  return element(
    'table',
    {className: ['lines']},
    onLines([
      element('caption', {className: ['unseen']}, 'Lines that recur and are not part of the articles'),
      element('thead', {}, element('tr', {}, head)),
      element('tbody', {}, onLines(rows))
    ])
  )
}

const mostGroups = 15

const groupsChart = (column: string, groups: readonly GroupShare[], show: (name: string) => ElementContent): Element =>
  chart({
    caption: `How many articles are affected, by ${column.toLowerCase()}`,
    columns: [column, 'Articles', 'Affected'],
    rows: groups.slice(0, mostGroups).map(({name, articles, share}) => ({
      name: name === null ? 'not known' : show(name),
      quiet: name === null,
      value: share,
      cells: [number(articles), percent(share, 1)]
    }))
  })

function sectionsOf(found: CheckUp): Element[] {
  const groups = [
    ['outlets', 'Outlets', 'Outlet', found.outlets, copy],
    ['languages', 'Languages', 'Language', found.languages, language],
    ['years', 'Years', 'Year', found.years, copy]
  ] as const
  return [
    section('parts', 'Problems of the articles', [symptomsTable(found)]),
    section('lines', 'Lines that recur and are not part of the articles', [linesTable(found)]),
    ...groups
      .filter(([, , , shares]) => shares.some(({name}) => name !== null))
      .map(([id, title, column, shares, show]) => section(id, title, [groupsChart(column, shares, show)]))
  ]
}

function headerOf({articles, affected, share, verdict}: CheckUp, name: string): Element {
  const sum =
    articles === 0
      ? ''
      : ` ${number(affected)} of ${number(articles)} articles (${percent(share, 1)}) ${affected === 1 ? 'has' : 'have'} at least one problem.`
  const isAlarm = verdict.level === 'dirty' || verdict.level === 'very dirty'
  return element(
    'header',
    {},
    onLines([
      element('p', {className: ['kicker']}, 'newsparse doctor'),
      element('h1', {}, copy(name)),
      element('p', {className: ['proof', ...(isAlarm ? ['alarm'] : [])]}, element('b', {}, verdict.words), sum)
    ])
  )
}

/** Write a check-up as a page. Everything in it is escaped. */
export function checkUpPage(found: CheckUp, name: string): string {
  const main = element('main', {}, onLines(sectionsOf(found)))
  const body = element('body', {}, onLines([headerOf(found, name), main]))
  const head = pageHead(`Check-up of ${visible(name)}`, style, `style-src ${policyHash(style)}`)
  const html = element('html', {lang: 'en'}, onLines([head, body]))
  const root: Root = {type: 'root', children: [{type: 'doctype'}, newline as RootContent, html, newline as RootContent]}
  return serialize(root)
}
