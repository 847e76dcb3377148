/** When a story was published, in numbers: what pages of every language print under the headline. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'

const year = '(?:19|20)\\d\\d'
/** "12.03.2024", "12/3/2024", "2024-03-12", "2024. 3. 12.", "2024年3月12日": the same sign twice. */
const parts = (sign: string) =>
  String.raw`\d{1,2}${sign} ?\d{1,2}${sign} ?${year}|${year}${sign} ?\d{1,2}${sign} ?\d{1,2}\.?`
const day = String.raw`(?:${['-', '/', String.raw`\.`].map(parts).join('|')}|${year} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日|${year}년 ?\d{1,2}월 ?\d{1,2}일)`
/** "14:05", "klo 14.05", "um 14:05:30 Uhr", "14h05", "2:05 PM (GMT+7)", "14時05分", "T14:05:00Z". */
const hour = String.raw`(?:T|\p{Ll}{1,3}\.? )?\d{1,2} ?(?:[.:hH時시] ?)\d\d(?:[:.]\d\d)?[分분]?(?: ?(?:[AaPp]\.?[Mm]\.?|Uhr|Z|h|\p{Lu}{2,5}))?(?:[+-]\d\d:?\d\d)?(?: ?\((?:GMT|UTC|\p{Lu}{2,4})?(?:[+-]\d{1,2}(?::\d\d)?)?\))?`

/** A day with its month in letters, in any language: "2 April 2024", "April 2, 2024", "2 de abril de 2024", "2. April 2024". */
const dayInWords = String.raw`(?:\d{1,2}(?:\.|º|er|st|nd|rd|th)? (?:de )?\p{L}{3,10}\.?,?(?: de)? ${year}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? ${year}|${day})`
/** What pages print before the day, and blogs before the one who posted. */
const postedOn = [
  'posted on|posted|published on|published|first published|updated on|updated|last updated|last updated on|last modified|written on',
  'diposting pada|dipublikasikan pada|dipublikasikan|diterbitkan pada|diterbitkan|ditulis pada|diposkan pada|disiarkan pada|disiarkan|diperbarui|diperbarui pada|terakhir diperbarui|tayang|dikemas kini|dikemas kini pada|kemas kini|dikemaskini',
  'publicado el|publicado|actualizado el|actualizado|última actualización',
  'publicado em|atualizado em|última atualização|última atualização em',
  'publié le|mis à jour le|mise à jour le|modifié le|dernière mise à jour|dernière mise à jour le',
  'veröffentlicht am|veröffentlicht|geschrieben am|aktualisiert am|aktualisiert|zuletzt aktualisiert|zuletzt aktualisiert am|erstellt am',
  'pubblicato il|pubblicato|aggiornato il|aggiornato|ultimo aggiornamento|ultimo aggiornamento il',
  'geplaatst op|geplaatst|gepubliceerd op|gepubliceerd|bijgewerkt op|bijgewerkt|laatst bijgewerkt|laatst bijgewerkt op|laatste update',
  'publicerad|uppdaterad|senast uppdaterad',
  'nai-post noong|nai-publish noong|inilathala noong|inilathala|na-update noong|huling na-update|huling na-update noong'
].join('|')
const postedBy = 'by|oleh|von|par|por|da|door|av|ni'

/** "22-Oct-2024", "Oct-22-2024", "22.Okt.2024": a month in letters between signs. */
const signed = ['-', String.raw`\.`, '/']
  .map((one) => String.raw`\d{1,2}${one}\p{L}{3,9}${one}${year}|\p{L}{3,9}${one}\d{1,2}${one}${year}`)
  .join('|')

/** Who posted it: an account, or a name. */
const account = String.raw`[\p{L}\d_.’'-]{2,24}(?: [\p{L}\d_.’'-]{2,24}){0,2}`

export const commonDates: readonly Rule[] = [
  {
    id: 'common/day-with-signs',
    label: 'note',
    zone: 'head',
    needs: ['-19', '-20', '.19', '.20', '/19', '/20'],
    pattern: pattern`^[^\p{L}\p{N}]{0,3}(?:\p{L}{2,10},? )?(?<published>${signed})(?:[ ,;|·•/–-]{1,4}${hour})?[^\p{L}\p{N}]{0,3}$`,
    shape: {length: 60},
    examples: {
      match: [
        {text: '22-Oct-2024', language: 'en', fields: {published: '2024-10-22'}},
        {text: 'Oct-22-2024 10:15', language: 'eo'},
        {text: 'Tuesday 22-Oct-2024 | 10:15 AM', language: 'eo'},
        {text: '22.Okt.2024', language: 'eo'},
        {text: '22/Okt/2024 14:05', language: 'eo'}
      ],
      // A code; a sentence.
      skip: [
        {text: '22-ABC-2024-7', language: 'eo'},
        {text: '22-Oct-2024 was a Tuesday', language: 'eo'},
        {text: 'Form 22-Oct 2024', language: 'eo'}
      ]
    }
  },
  {
    id: 'common/posted-on',
    label: 'note',
    zone: 'anywhere',
    needs: [...postedOn.split('|'), 'posted by', 'published by', 'written by'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:(?:${postedOn}) ?:? ?(?:\p{L}{2,10},? )?(?<published>${dayInWords})(?:[ ,;|·•/–-]{1,4}(?:at |pukul |um |à |a las |às |alle |alle ore |om |kl\.? )?\d{1,2}[:.h]\d\d(?::\d\d)?(?: ?(?:[ap]\.?m\.?|wi[bt]a?|uhr|gmt|cet))?)?(?:[ ,;|·•/–-]{1,4}(?:${postedBy}) ?:? ?${account})?(?:[ ,;|·•/–-]{1,4}(?:\d{1,5} comments?|leave a comment|in [\p{L} &]{3,30}))?|(?:posted|published|written) by ?:? ?${account}(?:[ ,;|·•/–-]{1,4}(?:on )?)${dayInWords})[^\p{L}\p{N}]{0,3}$`,
    shape: {words: 16},
    note: 'Blogs print the day and the account that posted the story, in one line.',
    examples: {
      match: [
        {text: 'Posted on 2 April 2024 by admin', language: 'eo'},
        {text: 'Posted on 04/02/2024 by admin', language: 'eo'},
        {text: 'Posted by: Redaksi, 22 Januari 2024', language: 'eo'},
        {text: 'Diposting pada 2 April 2024 oleh admin', language: 'eo'},
        {text: 'Veröffentlicht am 2. April 2024 von redaktion', language: 'eo'},
        {text: 'Publicado el 2 de abril de 2024 por admin', language: 'eo'},
        {text: 'Publié le 2 avril 2024 par admin', language: 'eo'},
        {text: 'Published on April 2, 2024 at 10:15 by web_desk', language: 'eo'},
        {text: 'Última atualização em 2 de abril de 2024, 10h15', language: 'eo'},
        {text: 'Zuletzt aktualisiert am 02.04.2024, um 10:15 Uhr', language: 'eo'},
        {text: 'Laatst bijgewerkt: 2 april 2024', language: 'eo'}
      ],
      // A sentence; a book.
      skip: [
        {text: 'Posted on 2 April 2024 by admin, the letter came in May', language: 'eo'},
        {text: 'Published on 2 April 2024 by a small press in the valley of the river', language: 'eo'}
      ]
    }
  },
  {
    id: 'common/day-in-figures',
    label: 'note',
    zone: 'head',
    needs: ['19', '20'],
    pattern: pattern`^[^\p{L}\p{N}]{0,3}(?<published>${day})(?:[ ,;|·•/–-]{0,4}${hour}|[ ,]{0,2}\(\p{L}{1,3}\)(?: ?${hour})?)?[^\p{L}\p{N}]{0,3}$`,
    shape: {length: 60},
    examples: {
      match: [
        {text: '12.03.2024 14:05', language: 'eo', fields: {published: '2024-03-12'}},
        {text: '12/03/2024', language: 'eo', fields: {published: '2024-03-12'}},
        {text: '2024-03-12 14:05', language: 'eo', fields: {published: '2024-03-12'}},
        {text: '2024-03-12T14:05:00+07:00', language: 'eo', fields: {published: '2024-03-12'}},
        {text: '12.3.2024 klo 14.05', language: 'eo', fields: {published: '2024-03-12'}},
        {text: '2024/03/12 14:05', language: 'eo', fields: {published: '2024-03-12'}},
        {text: '2024. 3. 12. 14:05', language: 'eo', fields: {published: '2024-03-12'}},
        {text: '2024年3月12日 14時05分', language: 'eo', fields: {published: '2024-03-12'}},
        {text: '2024年3月12日(火)', language: 'eo', fields: {published: '2024-03-12'}},
        {text: '12/03/2024, 14:05 (GMT+7)', language: 'eo', fields: {published: '2024-03-12'}},
        {text: '| 12-03-2024 | 14h05', language: 'eo', fields: {published: '2024-03-12'}}
      ],
      // Scores, amounts, numbers of documents and of telephones; a day that a sentence goes on from; signs that differ.
      skip: ['12.03.202', '3-2-2024-7', '12/03-2024', '12.03.2024 hari ini', '1.203.2024', '2024-25', '0812-2024-1203']
    }
  }
]
