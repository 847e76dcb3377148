/** Links to other stories that signs tell, in every language. */
import {pattern} from '../fragments.ts'
import type {Rule} from '../types.ts'

export const arrowLinks: readonly Rule[] = [
  {
    id: 'common/title-behind-arrows',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['>>', '»»', '›››', '►►'],
    pattern: pattern`^(?:>{2,4}|»{2,3}|›{3}|►{2,3}) ?(?<title>[\p{Lu}\d"“‘'¿¡].{5,160}[^.,;:])$`,
    shape: {length: 170, words: 26, below: true},
    note: 'Titles of other stories, as pages print links.',
    examples: {
      match: [
        {
          text: 'Bron öppnar igen på måndag, sade kommunen i ett meddelande till pressen.\n>> Biljetterna till färjan är slut',
          line: 2,
          language: 'sv'
        },
        {
          text: 'Bron öppnar igen på måndag, sade kommunen i ett meddelande till pressen.\n>>> Läs mer om bron här',
          line: 2,
          language: 'sv'
        }
      ],
      // A quotation of a letter; a sentence.
      skip: [
        {
          text: 'Bron öppnar igen på måndag, sade kommunen i ett meddelande till pressen.\n> Bron är gammal',
          line: 2,
          language: 'sv'
        },
        {
          text: 'Bron öppnar igen på måndag, sade kommunen i ett meddelande till pressen.\n>> Bron är gammal, skrev hon i brevet.',
          line: 2,
          language: 'sv'
        }
      ]
    }
  }
]
