import {describe, expect, it} from 'vitest'
import {makeArchive} from '../../scripts/make-learn-archive.mjs'
import {makeCountingConverter, makeDiagnosisConverter} from '../../src/learn/converters.ts'
import {type CheckUp, checkUpOf} from '../../src/learn/diagnosis.ts'
import {checkUpPage} from '../../src/learn/doctor-page.ts'
import {checkUpText} from '../../src/learn/doctor-text.ts'
import {makeOutletFinder} from '../../src/learn/heads.ts'
import {FirstPass} from '../../src/learn/passes.ts'

interface Text {
  text: string
  outlet?: string
  published?: string
}

function examine(texts: readonly Text[], unreadable = 0): CheckUp {
  const first = new FirstPass()
  const counter = makeCountingConverter(first.memory, {})
  for (const {text, ...given} of texts) counter.convert(text, given)
  first.add(counter.take())
  const doctor = makeDiagnosisConverter(first.finish(makeOutletFinder({})).survey, {})
  for (const {text, ...given} of texts) doctor.convert(text, given)
  return checkUpOf(doctor.take(), {unreadable, sampledOf: 1})
}

const prose = [
  'The council of Northfield reopened the tidal bridge before dawn, and nobody on either bank objected to the noise.',
  'Engineers had measured each of its eleven arches twice, said the harbour master, and found no crack in any of them.',
  'The ferry will run until the end of the month, for the road on the far side is still closed to heavy traffic.'
]
const text = (...lines: string[]) => lines.join('\n')
const idsOf = (article: string) =>
  examine([{text: article}])
    .symptoms.filter(({articles}) => articles > 0)
    .map(({id}) => id)

describe('what an article shows', () => {
  it.each([
    ['nothing', text(...prose), []],
    ['an advertisement', text(prose[0] as string, 'Advertisement', ...prose.slice(1)), ['advertisements']],
    [
      'titles of other articles',
      text(prose[0] as string, 'Read also: Old Quay Sold At Last', ...prose.slice(1)),
      ['read-also']
    ],
    [
      'left-over tags',
      text(`<p class="lead">${prose[0]}</p>`, `${prose[1]}&nbsp;<br>`, prose[2] as string),
      ['markup']
    ],
    ['tags around all paragraphs', prose.map((line) => `<p>${line}</p>`).join('\n'), ['markup']],
    ['mojibake', text(`â€œ${prose[0]}â€\u009d`, prose[1] as string), ['mojibake']],
    ['a lost character', text((prose[0] as string).replace('bridge', 'br\ufffddge'), prose[1] as string), ['encoding']],
    ['one line for all', [...prose, ...prose, ...prose, ...prose, ...prose].join(' '), ['flattened']],
    ['a dateline that was cut off', text(`- ${prose[0]}`, ...prose.slice(1)), ['datelines-lost']],
    ['no story', 'Advertisement', ['advertisements', 'no-story']]
  ])('is told of %s', (_name, article, ids) => {
    expect(idsOf(article).filter((id) => id !== 'tags')).toEqual(ids)
  })

  it('is told of sentences broken over lines', () => {
    const broken = prose.flatMap((line) =>
      line
        .replace(/, /gu, ',\n')
        .replace(/ (of|for|by) /gu, '\n$1 ')
        .split('\n')
    )
    expect(idsOf(text(...broken))).toContain('broken-lines')
  })
})

describe('a check-up', () => {
  const archive = makeArchive().map(({lines, outlet}, at) => ({
    text: lines.map(([line]) => line).join('\n'),
    outlet,
    published: `20${10 + (at % 3)}-05-04`
  }))
  const found = examine(archive)

  it('compares articles with each other', () => {
    const of = (id: string) => found.symptoms.find((symptom) => symptom.id === id)?.articles
    expect([of('copies'), of('near-duplicates')]).toEqual([8, 10])
  })

  it('names the lines that recur, with outlets, languages and years', () => {
    const line = found.residualLines.find(({text: one}) => one.startsWith('Get the Ledger'))
    expect(line).toMatchObject({
      articles: 152,
      reason: 'promotion',
      outlets: [{name: 'Northfield Ledger', articles: 152}],
      languages: [{name: 'en', articles: 152}]
    })
    expect(line?.years.map(({name}) => name).sort()).toEqual(['2010', '2011', '2012'])
    expect(found.residualLines.length).toBeLessThanOrEqual(20)
  })

  it('says how dirty it is', () => {
    expect(found.verdict.level).toBe('very dirty')
    expect(examine(prose.map((line, at) => ({text: `${line} ${at}`}))).verdict.level).toBe('clean')
    expect(examine([]).verdict.level).toBe('empty')
    expect(examine([{text: text(...prose)}], 1)).toMatchObject({articles: 2, affected: 1, share: 0.5})
  })

  it('counts the same in any order', () => {
    const {residualLines, ...others} = examine([...archive].reverse())
    expect(others).toEqual({...found, residualLines: undefined})
    expect(residualLines).toEqual(found.residualLines)
  })

  it('fits 80 columns as text, and lets nothing of the copy act', () => {
    const plain = (words: string) => words
    const paint = {bold: plain, red: plain, yellow: plain, green: plain, dim: plain}
    const evil = examine(
      Array.from({length: 4}, (_, at) => ({
        text: text(`Advertisement: \u001b[31m<script>x</script>`, `${prose.join('\n')} ${at}`),
        outlet: '<b>\u001b[2J'
      }))
    )
    for (const one of [found, evil, examine([])]) {
      const words = checkUpText(one, paint)
      expect(words.split('\n').filter((line) => line.length > 80)).toEqual([])
      expect(words).not.toContain('\u001b')
      const page = checkUpPage(one, 'a & b')
      expect(page).toContain('<h1><bdi>a &#x26; b</bdi></h1>')
      expect(page).not.toContain('<script')
      expect(page).not.toContain('\u001b')
    }
  })
})
