import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/parse.ts'
import {toHtml} from '../../src/write/html.ts'
import {toMarkdown} from '../../src/write/markdown.ts'

/** What each language's agencies print, and the day in its words. */
const copies: readonly (readonly [language: string, copy: string, day: string])[] = [
  ['id', 'Bandung, 12 Maret 2020 – Pemerintah kota itu menutup jembatan yang rusak karena banjir.', '12 Maret 2020'],
  ['ms', 'KUALA LUMPUR, 12 Mac 2020 (Bernama) -- Kerajaan menutup jambatan itu kerana banjir.', '12 Mac 2020'],
  ['en', 'LONDON, March 12, 2020 (Reuters) - The bridge over the river was closed on Monday.', '12 March 2020'],
  ['es', 'Lima, 12 mar 2020 (EFE).- El puente fue cerrado el lunes por la crecida del río.', '12 de marzo de 2020'],
  ['pt', 'Lisboa, 12 mar 2020 (Lusa) – A ponte foi fechada na segunda-feira pelo governo.', '12 de março de 2020'],
  ['fr', 'Paris, 12 mars 2020 (AFP) - Le pont a été fermé lundi à cause de la crue.', '12 mars 2020'],
  ['it', 'Roma, 12 mar. 2020 (Adnkronos) - Il ponte è stato chiuso lunedì per la piena del fiume.', '12 marzo 2020'],
  ['de', 'Berlin, 12. März 2020 (Reuters) - Die Brücke über den Fluss ist am Montag gesperrt worden.', '12. März 2020'],
  ['nl', 'Brussel, 12 maart 2020 (Belga) - De brug over de rivier is maandag gesloten.', '12 maart 2020'],
  ['tl', 'LUNGSOD QUEZON, Marso 12, 2020 (PIA) -- Isinara ng lungsod ang tulay noong Lunes.', 'Marso 12, 2020'],
  ['sv', 'Malmö, 12 mars 2020 (TT) – Bron över ån har varit stängd sedan i måndags.', '12 mars 2020']
]

describe.each(copies)('a story in %s', (language, copy, day) => {
  const article = parse(copy)

  it('says so in the page', () => {
    expect(article.metadata.language).toBe(language)
    expect(toHtml(article)).toMatch(new RegExp(`<html lang="${language}">`))
  })

  it('has the day of its dateline in its own words', () => {
    for (const written of [toHtml(article), toMarkdown(article)])
      expect(written.replaceAll(/[\u00a0\u202f]/gu, ' ')).toContain(day)
  })
})

it('a story in a language that can not be told is of no language in its page, and has its day in figures', () => {
  const article = parse('QUITO, 12/3/2020 (EFE) - 1 2 3')
  expect(article.metadata.language).toBeNull()
  expect(toHtml(article)).toMatch(/<html lang="und">/)
  expect(toMarkdown(article)).not.toMatch(/March|marzo|mars/)
})
