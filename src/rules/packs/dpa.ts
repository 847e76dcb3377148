/** Deutsche Presse-Agentur (Hamburg): the desk's notebook after the story, banners around it, a headline that ends in "=". */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const dpa: Pack = {
  name: 'dpa',
  language: 'en',
  outlet: {names: ['dpa', 'dpa/lno', 'dpa-AFX'], marks: [/copyright by dpa/u, /## dpa Contacts/u]},
  rules: [
    {
      id: 'dpa/notebook',
      label: 'note',
      zone: 'anywhere',
      needs: ['#', 'notebook', 'not for publication', 'not intended for publication'],
      pattern: patternAnyCase`^(?:#{1,3} ?(?:(?:dpa[ -]?)?notebook|notizblock|dpa[ -](?:contacts|kontakte)|redaktionelle hinweise)|dpa notebook|(?:the following )?information is not (?:intended )?for publication)$`,
      block: {lines: 'any', most: 30},
      note: 'Addresses and telephone numbers for other desks.',
      examples: {
        match: [
          'Oslo (dpa) - The bridge over the river was closed on Monday after a flood, police said.\n## Notebook\n## Internet\n- [Police](https://sample.example)'
        ],
        // A thing in the story.
        skip: [
          'Oslo (dpa) - The bridge was closed on Monday after a flood, police said.\nThe notebook was found later.'
        ]
      }
    },
    {
      id: 'dpa/contact-line',
      label: 'credit',
      zone: 'tail',
      fields: {role: 'contact'},
      needs: ['tel', 'mail', 'phone', 'fax'],
      pattern: patternAnyCase`^[-*•] ?(?:tel(?:ephone|efon)?|e-?mail|phone|fax|mobile)\.? ?:? ?(?:[+<(\d]|[\w.+-]{2,40}@).{2,120}$`,
      examples: {
        match: ['- Tel: +49 30 5550100; <sample@sample.example>'],
        // A row of a list.
        skip: ['- Phone boxes are to go, the council said.']
      }
    },
    {
      id: 'dpa/filing-stamp',
      label: 'note',
      zone: 'tail',
      needs: ['0', '1', '2', '3'],
      pattern: pattern`^[0-3]\d[0-2]\d[0-5]\d \p{Lu}\p{L}{2} \d\d$`,
      note: 'Day, hour and minute, month and year: 121405 Nov 24.',
      examples: {
        match: ['121405 Nov 24'],
        // A number of things.
        skip: ['121405 Nov sales']
      }
    },
    {
      id: 'dpa/copyright',
      label: 'boilerplate:legal',
      zone: 'anywhere',
      needs: ['copyright by dpa'],
      pattern: pattern`^(?:[a-z]{2,12} )?(?:copyright by dpa(?: [a-z]{2,12})? ?){1,4}$`,
      examples: {
        match: ['ryry copyright by dpa ryry copyright by dpa ryry'],
        // A sentence.
        skip: ['The copyright by dpa was not respected, the court said.']
      }
    },
    {
      id: 'dpa/banner',
      label: 'note',
      zone: 'anywhere',
      needs: ['dpa'],
      pattern: pattern`^dpa (?:(?:dpa|the|[Dd]eutsche [Pp]resse-[Aa]gentur|hamburg|federal republic of germany|international service in english)(?: |$)){1,12}$`,
      note: 'The name of the outlet, repeated to fill the line.',
      examples: {
        match: ['dpa dpa dpa international service in english dpa dpa'],
        // A sentence.
        skip: ['dpa international service in English opened on Monday.']
      }
    },
    {
      id: 'dpa/keywords',
      label: 'note',
      zone: 'head',
      needs: ['/', '(achtung)', '(eilt)'],
      pattern: pattern`^(?:\p{Lu}[\p{L} -]{2,30}\/(?:[\p{L} .-]{2,30}\/?){0,4}|\((?:Achtung|Eilt|Zusammenfassung|Neu)[^()]{0,80}\))$`,
      shape: {words: 8},
      examples: {
        match: ['Sports/Rowing/', '(Achtung)'],
        // A sentence.
        skip: ['Sports/rowing is what she does, she said.']
      }
    },
    {
      id: 'dpa/headline',
      label: 'headline',
      zone: 'head',
      needs: [' ='],
      pattern: pattern`^\p{Lu}.{3,120} =$`,
      shape: {words: 18},
      examples: {
        match: ['Bridge closed after a flood ='],
        // A sum.
        skip: ['1 + 1 =']
      }
    }
  ]
}
