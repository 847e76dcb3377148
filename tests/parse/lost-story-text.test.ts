import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/parse.ts'
import {prune} from '../../src/transform/prune.ts'
import {toRecord} from '../../src/write/record.ts'
import {toText} from '../../src/write/text.ts'

const read = (...lines: string[]) => toText(parse(lines.join('\n')))

describe('advice in a list asks for what a page asks for, too', () => {
  it.each([
    [
      'Five tips for a safer phone, from the evening school of Sample:',
      '- Lock the screen with a long number.',
      '- Download our app only from the school’s own page.',
      '- Switch the phone off at night.'
    ],
    [
      'Consejos de la policía de Muestra para viajar tranquilo:',
      '1. Descarga la aplicación del billete en casa, con buena conexión.',
      '2. Suscríbete a las alertas de tráfico antes de salir.',
      '3. Lleva agua para todos.'
    ]
  ])('%s', (lead, ...items) => {
    const text = read(lead, ...items)
    for (const item of items) expect(text).toContain(item.replace(/^(?:-|\d\.) /u, ''))
  })

  it('but a list of requests is the page’s', () => {
    const text = read(
      'The county closed the bridge on Monday after a flood, officials said.',
      '- Follow us on Facebook',
      '- Follow us on Instagram',
      '- Download our app',
      '- Sign up for our newsletter'
    )
    expect(text).not.toMatch(/Facebook|app|newsletter/u)
  })
})

describe('a sentence without its full stop, after the titles of other stories', () => {
  it.each([
    [
      'O rio subiu durante a noite na cidade de Amostra.',
      'Leia também',
      'Câmara de Amostra aprova orçamento',
      'A obra, que custa meio milhão de euros, deve terminar antes das festas de junho e será paga pela câmara',
      'O presidente pediu calma aos moradores.'
    ],
    [
      'The library of Sample lost half its roof in the storm on Monday.',
      'Read more',
      'Storm Closes Schools in Sample',
      'The books on the upper floor were carried down by forty volunteers before the rain came in again on Tuesday',
      'It will reopen in May.'
    ]
  ])('%s', (lead, label, title, sentence, end) => {
    const text = read(lead, label, title, sentence, end)
    expect(text).toContain(sentence)
    expect(text).toContain(end)
    expect(text).not.toContain(title)
  })
})

describe('credits behind the last sentence of a text', () => {
  it.each([
    [
      'Die Brücke ist seit Sonntag wieder frei, teilte die Stadt am Montag mit. Der Verkehr rollte am Montag ohne Stau.',
      'Mitarbeit: Anna Muster'
    ],
    ['The mayor opened the bridge on Monday. It will stay open all winter.', 'Reporting by Jane Roe'],
    ['Wali kota membuka jembatan pada Senin. Jembatan itu dijaga siang malam.', '(Disusun oleh Rudi Hartono)'],
    ['A câmara reabriu a ponte na segunda-feira. Fica aberta todo o inverno.', 'Edição: Luis Prova']
  ])('%s %s', (story, credit) => {
    const record = toRecord(prune(parse(`${story} ${credit}`)))
    expect(record.credits).toHaveLength(1)
    expect(record.credits[0]?.names).toHaveLength(1)
    expect(toText(parse(`${story} ${credit}`)).trim()).toBe(story)
  })

  it.each([
    'LONDON, May 2, 2017 - Sample builds small pumps and looks for buyers abroad. (www.sample.example)',
    'Jane Roe opened the bridge. John Doe cut the ribbon.'
  ])('what only looks like one stays: %s', (text) => {
    expect(toText(parse(`${text}\nIt was founded in 2001 by two brothers.`))).toContain(
      text.replace(/^LONDON.* - /u, '')
    )
  })
})

describe('a question on the first line', () => {
  const story = 'A court heard on Monday that nobody has paid its rent since 1952.'
  it('is the headline of the paragraph directly under it', () => {
    const question = 'Who owns the island in the middle of the lake?'
    const {headline} = toRecord(parse(`${question}\n${story}\n\nTwo families say that it is theirs.`))
    expect(headline).toEqual(expect.objectContaining({text: question, rule: 'parse/headline-question'}))
  })
  it.each([
    `Who owns the island in the middle of the lake?\n\n${story}\n\nTwo families say that it is theirs.`,
    `Who owns the island in the middle of the lake? Two families do.\n${story}\n\nThey say that it is theirs.`
  ])('may be the first paragraph of a story: %j', (text) => {
    expect(toText(parse(text))).toContain('Who owns the island')
  })
})
