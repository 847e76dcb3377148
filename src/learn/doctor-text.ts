/** A check-up as text: for a terminal or a log. */
import {number, percent} from '../archive/report/numbers.ts'
import type {Palette} from '../explain/screen.ts'
import {wrapWords} from '../explain/words.ts'
import {visible} from '../source/visible.ts'
import type {CheckUp, GroupShare, Share} from './diagnosis.ts'

type Paint = Pick<Palette, 'bold' | 'red' | 'yellow' | 'green' | 'dim'>

const columns = 80

const wrap = (text: string, indent: string): string[] =>
  wrapWords(text, columns - indent.length).map((line) => indent + line)

/** Indent of what follows a share and two blanks. */
const indent = ' '.repeat(9)

const clip = (text: string, longest: number) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)

const colourOf = {clean: 'green', 'nearly clean': 'yellow', dirty: 'red', 'very dirty': 'red', empty: 'yellow'} as const

/** The first names of a list, with their counts. */
function named(shares: readonly Share[], most: number): string {
  const shown = shares
    .slice(0, most)
    .map(({name, articles}) => `${name === null ? 'not known' : visible(name)} ${number(articles)}`)
  return shares.length > most ? `${shown.join(', ')} …` : shown.join(', ')
}

/** More than one name, or one that is known. */
const isTold = (shares: readonly Share[]) => shares.some(({name}) => name !== null)

function symptomLines({symptoms}: CheckUp, paint: Paint): string[] {
  const found = symptoms.filter(({articles}) => articles > 0).sort((one, other) => other.articles - one.articles)
  if (found.length === 0) return ['No problem was found.']
  return found.flatMap(({name, articles, share, cure}) => [
    ...wrap(`${number(articles)} ${articles === 1 ? 'article' : 'articles'} ${name}`, indent).map((line, at) =>
      at === 0 ? `${paint.bold(percent(share, 1).padStart(7))}  ${line.trimStart()}` : line
    ),
    ...wrap(cure, indent).map(paint.dim)
  ])
}

function lineLines({residualLines}: CheckUp, paint: Paint): string[] {
  if (residualLines.length === 0) return []
  const lines = residualLines.flatMap(({text, articles, reason, outlets, languages, years}) => {
    const where = [outlets, languages, years].filter(isTold).map((shares) => named(shares, 3))
    return [
      `${paint.bold(number(articles).padStart(7))}  ${clip(visible(text), columns - 9)}`,
      ...wrap([reason, ...where].join('; '), indent).map(paint.dim)
    ]
  })
  return ['', paint.bold('Lines that recur and are not part of the articles'), ...lines]
}

const mostGroups = 10

function groupLines(title: string, groups: readonly GroupShare[], paint: Paint): string[] {
  if (!isTold(groups)) return []
  const rows = groups.slice(0, mostGroups).map(({name, articles, share}) => {
    const shown = name === null ? 'not known' : visible(name)
    return `${percent(share, 1).padStart(7)}  ${clip(shown, 44)}, ${number(articles)} ${articles === 1 ? 'article' : 'articles'}`
  })
  const rest = groups.length > mostGroups ? [`         and ${number(groups.length - mostGroups)} others`] : []
  return ['', paint.bold(`Affected, by ${title}`), ...rows, ...rest]
}

/** The text of a check-up. */
export function checkUpText(found: CheckUp, paint: Paint): string {
  const {articles, affected, share, verdict} = found
  const of = `${number(affected)} of ${number(articles)} articles (${percent(share, 1)}) ${affected === 1 ? 'has' : 'have'} at least one problem.`
  const head = articles === 0 ? verdict.words : `${verdict.words} ${of}`
  return [
    ...wrap(head, '').map((line) => paint[colourOf[verdict.level]](line)),
    '',
    ...(articles === 0 ? [] : symptomLines(found, paint)),
    ...lineLines(found, paint),
    ...groupLines('outlet', found.outlets, paint),
    ...groupLines('language', found.languages, paint),
    ...groupLines('year', found.years, paint),
    ''
  ].join('\n')
}
