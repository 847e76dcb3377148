/** What pages print inside the lines of a story when their copy is flattened: labels in capitals before a sentence, rights behind one, calls to read another title. */
import {alternation} from '../escape-pattern.ts'
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {capitalised} from './phrases.ts'

/** What stands after a sentence of the story. */
const afterSentence = String.raw`(?<=[.!?…”"’»)\]]["”’»)]? )`

interface InsideWords {
  language: string
  /** What calls to read another story, before a colon, as inside a sentence. */
  readAlso: readonly string[]
  match: readonly string[]
  skip: readonly string[]
}

const words: readonly InsideWords[] = [
  {
    language: 'es',
    readAlso: [
      'lea también',
      'lee también',
      'leer también',
      'lea además',
      'lea más',
      'puede leer',
      'puedes leer',
      'lea aquí',
      'le puede interesar',
      'te puede interesar',
      'te recomendamos',
      'mira también'
    ],
    match: ['El puente sigue cerrado. Lea también: Detienen a tres por el robo Los vecinos esperan desde hace años.'],
    skip: ['El puente sigue cerrado. Lea también los avisos, pide el alcalde: hay obras en el puerto.']
  },
  {
    language: 'pt',
    readAlso: ['leia também', 'leia mais', 'veja também', 'saiba mais', 'confira também', 'leia ainda'],
    match: ['A ponte segue fechada. Leia também: Prefeito anuncia obras Os moradores esperam há anos.'],
    skip: ['A ponte segue fechada. Leia também os avisos, pede o prefeito: há obras no porto.']
  },
  {
    language: 'fr',
    readAlso: [
      'lire aussi',
      'à lire aussi',
      'a lire aussi',
      'lire également',
      'à lire également',
      'voir aussi',
      'à voir aussi',
      'lire plus'
    ],
    match: [
      'Le pont reste fermé. À lire aussi : Le maire répond aux critiques Les riverains attendent depuis des années.'
    ],
    skip: ['Le pont reste fermé. Lire aussi les avis, demande le maire : il y a des travaux au port.']
  },
  {
    language: 'de',
    readAlso: ['lesen Sie auch', 'lies auch', 'lesen Sie mehr', 'auch interessant', 'mehr zum Thema', 'passend dazu'],
    match: ['Die Brücke bleibt gesperrt. Lesen Sie auch: Drei Verdächtige festgenommen Die Leute warten seit Jahren.'],
    skip: ['Die Brücke bleibt gesperrt. Lesen Sie auch die Hinweise, bittet die Stadt: es wird gebaut.']
  },
  {
    language: 'it',
    readAlso: [
      'leggi anche',
      'vedi anche',
      'guarda anche',
      'per approfondire',
      'potrebbe interessarti anche',
      'potrebbe interessarti'
    ],
    match: ['Il ponte resta chiuso. Leggi anche: Tre sospetti arrestati Gli abitanti aspettano da anni.'],
    skip: ['Il ponte resta chiuso. Leggi anche gli avvisi, chiede il sindaco: ci sono lavori al porto.']
  },
  {
    language: 'nl',
    readAlso: ['lees ook', 'lees verder', 'lees meer', 'bekijk ook', 'zie ook'],
    match: ['De brug blijft dicht. Lees ook: Drie verdachten aangehouden De bewoners wachten al jaren.'],
    skip: ['De brug blijft dicht. Lees ook de borden, vraagt de gemeente: er wordt gewerkt.']
  },
  {
    language: 'tl',
    readAlso: [
      'basahin',
      'basahin din',
      'basahin rin',
      'basahin pa',
      'panoorin',
      'read',
      'read also',
      'also read',
      'related',
      'watch'
    ],
    match: ['Sarado pa ang tulay. BASAHIN: Bagong tulay, binuksan Matagal nang naghihintay ang mga residente.'],
    skip: ['Sarado pa ang tulay. Basahin ang abiso, hiling ng alkalde: may ginagawa sa pantalan.']
  }
]

/** A label as it is printed at the beginning of a sentence, and in capitals. */
const printed = (label: string) => [capitalised(label), label.toUpperCase()]

/** The part of labels that is in all their forms: without the first letter, which may be a capital. */
const needsOf = (labels: readonly string[]) => [
  ...new Set(labels.flatMap((label) => [label.slice(1), label.toUpperCase()]))
]

const readAlsoInside = ({language, readAlso, match, skip}: InsideWords): Rule => ({
  id: `${language}/read-also-label-inside`,
  label: 'boilerplate:related',
  zone: 'anywhere',
  extent: 'inside',
  needs: needsOf(readAlso),
  pattern: pattern`${afterSentence}(?:${alternation(readAlso.flatMap(printed))}) ?:(?= ?[\p{Lu}“"«'‘¿¡\d])`,
  doubt: 'A title may follow this label. Where it ends is unknown, so it stays in the text.',
  note: 'In flattened copy prose follows the title: only the label is removed.',
  examples: {match, skip}
})

/** The rules of a language for what stands inside lines. */
export const insideLines = (language: string): Rule[] =>
  words.filter((one) => one.language === language).map(readAlsoInside)

/** The label of an advertisement in capitals, in many languages. */
const advertisement = [
  ...[
    'PUBLICIDAD',
    'ANUNCIO',
    'PUBLICIDADE',
    'PUBLICITÉ',
    'PUBBLICITÀ',
    'ANZEIGE',
    'WERBUNG',
    'ADVERTENTIE',
    'IKLAN',
    'PATALASTAS',
    'ANNONS',
    'REKLAM'
  ],
  ...[
    'CONTINÚA DESPUÉS DE LA PUBLICIDAD',
    'CONTINUA APÓS A PUBLICIDADE',
    'CONTINUA DEPOIS DA PUBLICIDADE',
    'LA SUITE APRÈS LA PUBLICITÉ'
  ]
]

/** Rights, in many languages. */
const rights = [
  ...[
    'todos los derechos reservados',
    'todos os direitos reservados',
    'tous droits réservés',
    'alle rechte vorbehalten'
  ],
  ...['tutti i diritti riservati', 'alle rechten voorbehouden', 'hak cipta terpelihara']
]

export const commonInsideLines: readonly Rule[] = [
  {
    id: 'common/advertisement-opening',
    label: 'boilerplate:advertisement',
    zone: 'anywhere',
    extent: 'inside',
    needs: advertisement,
    pattern: pattern`^(?:${alternation(advertisement)})(?= [¿¡“"«„‘]?\p{Lu}(?:\p{Ll}[\p{L}\p{M}'’-]*)? (?:[\p{L}\p{M}\d'’-]+ ){0,3}\p{Ll})`,
    note: 'Flattened copy has the label of an advertisement before the next paragraph.',
    examples: {
      match: [
        {text: 'ANNONS Staden öppnar den gamla bron igen på måndag, sade kommunen i ett meddelande.', language: 'sv'}
      ],
      // What an advertisement says.
      skip: [{text: 'ANNONS OM BRON gav många svar, sade kommunen i ett meddelande till pressen.', language: 'sv'}]
    }
  },
  {
    id: 'common/rights-ending',
    label: 'boilerplate:legal',
    zone: 'tail',
    extent: 'ending',
    needs: rights.flatMap((one) => [one.slice(-6), one.slice(-6).toUpperCase()]),
    pattern: patternAnyCase`${afterSentence}(?:${alternation(rights)})\.?$`,
    examples: {
      match: [
        {
          text: 'Bron öppnar igen på måndag, sade kommunen i ett meddelande till pressen. Alle Rechte vorbehalten.',
          language: 'sv'
        },
        {
          text: 'Bron öppnar igen på måndag, sade kommunen i ett meddelande till pressen. Todos los derechos reservados',
          language: 'sv'
        }
      ],
      // What somebody grants.
      skip: [{text: 'Bron öppnar igen på måndag, sade kommunen, och alle Rechte vorbehalten.', language: 'sv'}]
    }
  }
]
