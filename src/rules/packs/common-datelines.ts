/**
 * Datelines of agencies and papers in all languages. Only the date differs by language: the language's vocabulary reads it. An unknown place is accepted beside
 * an agency or a date; without both it must be known.
 */
import {backquote, capitalWord, pattern, wireDash} from '../fragments.ts'
import type {Rule} from '../types.ts'

/** One place: "Ciudad de México", "São Paulo", "L'Aquila", "Den Haag", "'s-Hertogenbosch". */
const place = String.raw`(?:['’]s-)?${capitalWord}(?: (?:\p{Ll}{1,3} |\p{Ll}['’]|\p{Ll}\. ?)?${capitalWord}){0,4}`
const places = String.raw`${place}(?:(?: ?/ ?|, ?| & | \p{Ll}{1,3} )${place}){0,2}`
/** The state or country of a place may stand in brackets: "Dallas (Texas)". */
const region = String.raw`(?: [([]\p{Lu}[\p{L} .]{1,24}[)\]])?`

/** An agency in brackets or between slashes, with its service after a slash: "EUROPA PRESS", "dpa/lni", "ats afp". */
const agency = String.raw`\p{L}[\p{L}\p{M}\d .&/'’-]{1,30}?`

/** "21 ene", "2 Nov.", "14 de abril de 2020", "12. März 2021", "März 12, 2021", "3/2/2021". */
const date = String.raw`(?:\d{1,2}[.º°]?(?:\p{Ll}{2})?[ -](?:\p{Ll}{2,3} )?\p{L}{3,10}\.?(?:,? (?:\p{Ll}{2,3} )?\d{2,4})?|\p{L}{3,10}\.? \d{1,2}(?:, ?\d{4})?|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?)`

/** The beginning of a story; nothing if the dateline is on a line of its own. */
const storyFollows = String.raw`(?=[\p{Lu}\p{Lo}\d"“”„«‹‘’'\x60¿¡(\[<…,-]|$)`
/** The text that follows is not all in capitals. */
const someSmall = String.raw`(?=(?:[\p{Lu}\p{Lo}\d"“”„«‹‘’'${backquote}¿¡]|,,)[^\p{Ll}]{0,50}[\p{Ll}\p{Lo}](?:.{8}|[\p{Ll} ]{2,8}[.!]$))`
/** The dateline is on a line of its own, or the text that follows is not all in capitals: otherwise the line is a headline. */
const notAllCapitals = String.raw`(?=[\p{Lu}\p{Lo}\d"“”„«‹‘’'${backquote}¿¡(\[<…,-][^\p{Ll}]{0,60}[\p{Ll}\p{Lo}]|[^\p{L}]*$)`
/** Beside a date, the place may be in any case: "Dravik city", "new york". */
const loosePlace = String.raw`(?:${place}(?: \p{Ll}+)?|\p{Ll}{3,}(?: \p{Ll}{3,})?)`
const blankOrDash = String.raw`(?:${wireDash}|\s*[:=]\s*|\.?\s+)`

export const commonDatelines: readonly Rule[] = [
  {
    id: 'common/dateline-place-date-agency',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['(', '/', '['],
    pattern: pattern`^(?<places>${places}${region}) ?,? ?(?<!\p{L})(?<date>${date})[.,]? ?[(/[] ?(?<outlet>${agency}) ?[)/\]](?<separator>${blankOrDash})${storyFollows}`,
    examples: {
      match: [
        {
          text: 'Villa Ejemplo, 12 ene (EFE).- El puente fue cerrado el lunes.',
          fields: {places: ['Villa Ejemplo'], outlet: 'EFE'}
        },
        {
          text: 'Villeneuve, 21 fév 2019 (AFP) -\nLe pont a été fermé lundi après la crue, a dit la mairie de la commune.',
          fields: {places: ['Villeneuve'], outlet: 'AFP'}
        },
        {
          text: 'La Ribera, 13 dic (Prensa Latina) El puente fue cerrado el lunes.',
          fields: {places: ['La Ribera'], outlet: 'Prensa Latina'}
        },
        {
          text: 'DORP 12/03 (BELGA) = De brug is maandag gesloten, zegt de burgemeester.',
          language: 'nl',
          fields: {places: ['DORP'], outlet: 'BELGA', date: '--03-12'}
        },
        {
          text: 'BAYAN NG HALIMBAWA, Marso 12 (PIA) -- Isinara ang tulay noong Lunes.',
          language: 'tl',
          fields: {places: ['BAYAN NG HALIMBAWA'], outlet: 'PIA', date: '--03-12'}
        },
        {
          text: 'Borgo Esempio, 9 gen. (Adnkronos) - "Il ponte è chiuso", dice il sindaco.',
          fields: {places: ['Borgo Esempio'], outlet: 'Adnkronos'}
        }
      ],
      // A remark in brackets is no agency.
      skip: ['Villa Ejemplo, 12 ene (lluvia) El puente fue cerrado el lunes.']
    }
  },
  {
    id: 'common/dateline-agency-place-date',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['('],
    pattern: pattern`^\( ?(?<outlet>${agency}) ?\)${wireDash}(?<places>${places}) ?,? (?<date>${date})(?<separator>${wireDash})${storyFollows}`,
    examples: {
      match: [
        {
          text: '(ANSA).- BORGO ESEMPIO, 24 OTT - Il ponte è stato chiuso lunedì.',
          fields: {places: ['BORGO ESEMPIO'], outlet: 'ANSA'}
        }
      ],
      // No date: the place may be the first word of the lead.
      skip: ['(ANSA) - Borgo Esempio - ma non solo - resta isolata.']
    }
  },
  {
    id: 'common/dateline-place-agency',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['('],
    pattern: pattern`^(?<places>${places}${region}) ?[,.]?-? ?\( ?(?<outlet>${agency}) ?\)(?<separator>${blankOrDash})${storyFollows}`,
    note: 'If only a blank follows, agency and place must be known, or the place must be in capitals.',
    examples: {
      match: [
        {text: 'Neustadt (dpa/lni ).- Die Brücke wurde gesperrt.', fields: {places: ['Neustadt'], outlet: 'dpa/lni'}},
        {text: 'Frankfurt a.M. (epd). Die Brücke wurde gesperrt.', fields: {places: ['Frankfurt a.M.'], outlet: 'epd'}},
        {text: 'Bern (sda) Die Brücke wurde am Montag gesperrt.', fields: {places: ['Bern'], outlet: 'sda'}},
        {text: 'VOORBEELD (ANP/AFP) De brug is maandag gesloten.', fields: {places: ['VOORBEELD'], outlet: 'ANP/AFP'}},
        {
          text: 'VILA NOVA, SP (FOLHAPRESS).- A ponte foi fechada.',
          fields: {places: ['VILA NOVA, SP'], outlet: 'FOLHAPRESS'}
        },
        {text: 'PUEBLO, Oax. (apro).- El puente fue cerrado.', fields: {places: ['PUEBLO, Oax.'], outlet: 'apro'}},
        {
          text: 'EKSEMPEL (Fjordposten).– Broen ble stengt mandag.',
          fields: {places: ['EKSEMPEL'], outlet: 'Fjordposten'}
        }
      ],
      skip: [
        // The brackets hold what the words before them are called in short.
        'Union Européenne (UE) - Les ministres se réunissent lundi.',
        'Agence France Presse (AFP) Les journalistes ont voté lundi.',
        // Whose picture it is.
        'Le pont de Villeneuve (AFP) Les habitants attendent.',
        // A party behind a name.
        'Jean Exemple (LR) - La séance a été levée.'
      ]
    }
  },
  {
    id: 'common/dateline-agency',
    label: 'dateline',
    zone: 'head',
    extent: 'opening',
    needs: ['('],
    pattern: pattern`^\( ?(?<outlet>${agency}) ?\)(?<separator>${wireDash}|\s*=\s*|\s(?=\p{Lu}))${storyFollows}`,
    examples: {
      match: [
        {
          text: '(dpa) Die alte Brücke über den Fluss ist am Dienstag gesperrt worden, teilte die Stadt am Abend mit.',
          fields: {places: [], outlet: 'dpa'},
          language: 'de'
        },
        {text: '(Adnkronos).- Il ponte è stato chiuso lunedì.', fields: {places: [], outlet: 'Adnkronos'}}
      ],
      // Brackets that open a sentence.
      skip: ['(Aggiornamento) - Il ponte è stato chiuso lunedì.']
    }
  },
  {
    id: 'common/dateline-agency-dash',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: [' - ', ' – ', ' — ', '.- ', ' -- '],
    pattern: pattern`^(?<outlet>\p{L}[\p{L}\p{M}.-]{1,20}(?: \p{Lu}[\p{L}\p{M}]{1,15}){0,2})(?<separator>\.- | (?:-{1,2}|[–—]) )${storyFollows}`,
    examples: {
      match: [{text: 'AGI.- Il ponte è stato chiuso lunedì.', fields: {places: [], outlet: 'AGI'}}],
      // A name that is no agency.
      skip: ['Maria Esempio - Il ponte è stato chiuso lunedì.']
    }
  },
  {
    id: 'common/dateline-place-date',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: ['-', '–', '—'],
    pattern: pattern`^(?<places>${loosePlace}(?:/${loosePlace})?(?:, ?(?:\p{Ll}{2,3} )?${capitalWord}(?: ${capitalWord})?\.?)?${region}) ?(?:, ?| - )(?<!\p{L})(?<date>${date})(?<separator>${wireDash})${notAllCapitals}`,
    note: 'The date must be one in the language of the text.',
    examples: {
      match: [
        ...[
          'Larkfield city, may 2 - Hog prices rose.',
          'LARKFIELD, the Netherlands, May 2 - Hog prices rose.',
          'larkfield, Mya 2 - Hog prices rose.'
        ].map((text) => ({text, language: 'en', fields: {date: '--05-02'}})),
        {
          text: 'Desa Contoh, 4 Maret 2020.- Jembatan itu ditutup pada Senin.',
          language: 'id',
          fields: {places: ['Desa Contoh'], date: '2020-03-04'}
        },
        {
          text: 'Brüssel/Musterstadt, 5. November 2023 – Die Brücke ist am Montag gesperrt worden.',
          language: 'de',
          fields: {places: ['Brüssel', 'Musterstadt'], date: '2023-11-05'}
        }
      ],
      // No date: the second word is no month.
      skip: [{text: 'Rudi Contoh, 31 tahun.- Kapten tim itu absen.', language: 'id'}]
    }
  },
  {
    id: 'common/dateline-place-date-outlet-stop',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: ['. '],
    pattern: pattern`^(?<places>${place}), ?(?<date>${date})[,.]? (?<outlet>\p{Lu}{3,}(?: \p{Lu}{3,})?)(?<separator>\.) ${someSmall}`,
    note: 'Agencies of the Caucasus separate all parts by commas and full stops.',
    examples: {
      match: [
        {
          text: 'OSLO, MARCH 3, ARMENPRESS. The bridge was closed on Monday after the flood.',
          language: 'en',
          fields: {places: ['OSLO'], outlet: 'ARMENPRESS', date: '--03-03'}
        }
      ],
      // A sentence in capitals.
      skip: [{text: 'OSLO, MARCH 3, AND MORE. The bridge was closed on Monday.', language: 'en'}]
    }
  },
  {
    id: 'common/dateline-place',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: ['- ', '–', '—', '|', '.-'],
    knownPlaces: true,
    pattern: pattern`^(?<places>${places}${region})(?<separator>\s(?:-{1,2}|[–—]) ?|[–—] ?| \|{1,2} |\.[-–—] ?)${someSmall}`,
    note: 'No agency and no date: the place must be known. A line entirely in capitals is a headline.',
    examples: {
      match: [
        {text: 'Berlin – Die Brücke wurde am Montag gesperrt.', fields: {places: ['Berlin']}},
        {text: 'Madrid.- El puente fue cerrado el lunes.', fields: {places: ['Madrid']}},
        {text: 'Bern/Paris — Die Brücke wurde am Montag gesperrt.', fields: {places: ['Bern', 'Paris']}},
        {text: 'PORTO ALEGRE – Choveu.', language: 'pt', fields: {places: ['PORTO ALEGRE']}},
        {text: 'ENSCHEDE - ,,Wij varen,” zegt de visser.', language: 'nl', fields: {places: ['ENSCHEDE']}}
      ],
      // A headline; a fixture; a clause between dashes.
      skip: [
        'LONDON - THE BRIDGE IS CLOSED AGAIN AFTER A FLOOD',
        'Muster - Beispiel endete unentschieden.',
        'Berlin – die Hauptstadt – hat eine Brücke weniger.'
      ]
    }
  }
]
