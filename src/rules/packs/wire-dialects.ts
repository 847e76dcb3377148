/** How news services write the wire formats: one entry for each service. docs/wire-formats.md says how to add one. */
import type {Dialect, WireWords} from '../../source/wire/types.ts'

/** Words that agencies in English, German, French or Spanish put before a headline. */
const versions =
  '\\d(?:ST|ND|RD|TH) (?:LEAD|NET|UPDATE|ADD|TAKE)(?:-WRITETHRU)?|\\d\\. ?(?:LEAD|NEUF|Zusammenfassung|ZF|Update)|(?:REFILE|REPEAT|LEAD|UPDATE|SUM|WRAP)(?: \\d)?(?: \\d(?:ST|ND|RD|TH) (?:LEAD|NET))?'
const states =
  'URGENT|EXTRA|FLASH|ALERT|BULLETIN|ADVISORY|CORRECTION|KILL|EMBARGO(?:ED)?|EIL|KORR|ACHTUNG|CORRIGE|RECTIFICATIF'

const usualMarkers = new RegExp(`^(?:\\((?<status>[^()]{2,80})\\)|(?<version>${versions})|(?:${states})[:!]?)$`, 'i')

const usualByline =
  /^(?:By|Von|Par|Por|Di|Door|Oleh) (?:\p{Lu}|\p{Ll}[\p{L}/-]{1,7} (?:correspondents?|staff|reporters?|writers?|Korrespondent|Redak|corresponsal|redac|correspondant|rédac))/u
/** Words of outlets and offices after a name in a byline, which are not names themselves. */
const outlets =
  /(?:^|[\s-])(?:Press|News|Times|Tribune|Post|Herald|Journal|Gazette|Agency|Association|Agentur|Zeitung|Agence|Agencia|Presse|Writer|Editor|Correspondent|Reporter|Staff|Bureau|University|Institute|College|Cent(?:er|re))(?:\s|$)/iu
const when =
  /[,\s]+(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9}\.?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:,? \d{4})?$/u
const by = /^(?:By|Von|Par|Por|Di|Door|Oleh)\s+/i

const dpaInfo = /^\s*(?:(?<selector>[a-z]{3,8})\s+)?(?<agency>[a-z][a-z-]{1,9}) (?<agencyNumber>\d{3,4})\s*$/d

/** The meaning of the first character of a line in messages of AAP, and of services with the same form. */
const aapLines: Readonly<Record<string, string>> = {
  $: 'category',
  ':': 'keywords',
  '=': 'version',
  '^': 'headline',
  '*': 'layout',
  '&': 'service level',
  '+': 'subject',
  '@': 'place',
  '~': 'genre',
  '#': 'slug',
  '%': 'destination'
}

export const dialects: readonly Dialect[] = [
  {
    name: 'belga',
    format: 'iptc7901',
    outlet: 'Belga',
    recognise: /\bBELGA-\d{3,5}\b/,
    info: /^\s*(?<language>[FNED]) (?<serviceNumber>BELGA-\d{3,5})(?: (?<marks>\S.*))?$/d,
    languages: {F: 'fr', N: 'nl', E: 'en', D: 'de'},
    markers: usualMarkers,
    byline: usualByline,
    suffix:
      /\((?:(?<version>\d{0,2}(?:LEAD|DER|ER|EME)?(?: et dernier)?)|(?<status>CORRECT|RECTIFICATIF|CORRIGE|COR|REPETITION|ANNULATION))\)$/,
    dateline:
      /^(?<places>\p{Lu}[\p{Lu}'’ /.-]{1,60}?)(?: (?<date>\d\d?\/\d\d?))? \((?<outlet>[\p{Lu}/ -]{2,40})\) (?<separator>=)/u,
    signOff: /^\.?\/\.\s?[A-Z/]{0,12}$/,
    embargo: /^EMBARGO (?:jusqu'au|tot) (?<until>.+)$/i,
    examples: [
      {
        header: 'SPF014 3 SPO 0112 F BELGA-0207 COR 198',
        fields: {
          service: 'SPF',
          sequence: '014',
          priority: '3',
          category: 'SPO',
          language: 'fr',
          serviceNumber: 'BELGA-0207',
          marks: 'COR 198'
        }
      },
      {header: 'BIN002 2 GEN 0043 N BELGA-0011', fields: {service: 'BIN', language: 'nl', serviceNumber: 'BELGA-0011'}}
    ]
  },
  {
    name: 'ats',
    format: 'iptc7901',
    outlet: 'ATS',
    recognise: /^[a-z]{3}\d{3,5} \d ec\b/,
    slug: /^\p{Lu}[\p{L} -]{1,30}$/u,
    markers: usualMarkers,
    byline: usualByline,
    languages: {bsf: 'fr', bsd: 'de', bsi: 'it'},
    dateline: /^(?<places>\p{Lu}[^\n()]{1,40}?) \((?<outlet>[a-z]{2,5}(?:[ /][a-z]{2,5}){0,4})\)/u,
    signOff: /^\(\p{Lu}{2,4}(?:\\?\/[\p{L}, ]{1,20})?\)$/u,
    note: /^(?:Note aux rédactions|Rappel|Reprise)\b.{0,120}$/,
    examples: [{header: 'bsf073 3 ec 0154', fields: {service: 'bsf', sequence: '073', category: 'ec'}}]
  },
  {
    name: 'dpa',
    format: 'iptc7901',
    outlet: 'dpa',
    recognise: /\b(?:dpa(?:-[a-z]{2,6})?|lni|etf|lby|lhe|lrs|lsw|lth|lno|lbn|lyb|lia|lmv) \d{3,4}$/,
    info: dpaInfo,
    markers: usualMarkers,
    byline: usualByline,
    notebook:
      /^(?:# ?(?:dpa )?(?:NOTEBOOK|Notebook|Notizblock)|\* \* \* \*|Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt|The following information is not (?:intended )?for publication)/,
    note: /^(?:Achtung|Attention),? (?:Redaktionen|editors)\b.{0,160}$/i,
    languages: {
      eca: 'en',
      ecp: 'en',
      bdt: 'de',
      nsb: 'de',
      nsd: 'de',
      wsb: 'de',
      rsb: 'de',
      ssb: 'de',
      bwb: 'de',
      bsb: 'de'
    },
    dateline: /^(?<places>\p{Lu}[^\n()]{1,50}?) \((?<outlet>[a-z]{2,5}(?:[/ -][a-z-]{2,8}){0,4})\) (?<separator>[-–])/u,
    signOff: /^dpa(?:[-/][a-z]{2,6}){0,3}(?: [a-z0-9]{2,4}){1,7}$/,
    embargo: /^(?:Sperrfrist|Embargo)(?: bis)?:? (?<until>.+)$/i,
    examples: [
      {
        header: 'eca062 4 i 211 ccccb   dpa 061',
        fields: {
          service: 'eca',
          sequence: '062',
          priority: '4',
          category: 'i',
          wordCount: '211',
          selector: 'ccccb',
          agency: 'dpa',
          agencyNumber: '061'
        }
      },
      {
        header: 'ecp0007 4 s 850  dpa-tns 0908',
        fields: {service: 'ecp', sequence: '0007', agency: 'dpa-tns', agencyNumber: '0908'}
      },
      {header: 'nsb00075 3 rs 190  lni 0000', fields: {service: 'nsb', sequence: '00075', agency: 'lni'}}
    ]
  },
  {
    // For all services without a dialect of their own: AFP, APA, and local ones.
    name: 'iptc',
    format: 'iptc7901',
    recognise: /^/,
    markers: usualMarkers,
    byline: usualByline,
    suffix:
      /\((?:(?<version>\d{0,2}\.? ?(?:(?:ER|EME|ÈME|ST|ND|RD|TH)? ?LEAD|DER|ER|EME|NEUF|Zusammenfassung|Update))|(?<status>CORRECT(?:ION|ED)?|RECTIFICATIF|CORRIG[EÉ]|COR|REPETITION|ANNULATION|KORR|KORREKTUR))\)$/iu,
    notebook:
      /^(?:# ?(?:Notebook|Notizblock)|\* \* \* \*|Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt|The following information is not (?:intended )?for publication)/i,
    note: /^(?:(?:Achtung|Attention),? (?:Redaktionen|editors)|Note aux rédactions|Nota (?:a los editores|de redacción)|Eds?:|EDITOR'?S NOTE)\b.{0,160}$/iu,
    dateline:
      /^(?<places>\p{Lu}[^\n()]{1,50}?)(?:,? (?<date>\d\d?\/\d\d?))? \((?<outlet>[\p{L}]{2,10}(?:[ /-][\p{L}-]{2,10}){0,4})\) ?(?<separator>[-–—=]+)/u,
    signOff:
      /^(?:[a-z]{2,4}(?:[/-][a-z]{2,4}){1,5}|\(\p{Lu}{2,4}(?:\\?\/[\p{L}, ]{1,20})?\)|\((?:Schluss|Forts\.?|Fin|FIN)\)(?: [a-z/*]{2,20})?|\.?\/\.\s?[A-Z/]{0,12})$/u,
    deck: /^(?:Utl\.|Untertitel|Sous-titre|Subtítulo) ?: /,
    embargo:
      /^(?:Sperrfrist|Embargo(?:ed)?)(?: bis| jusqu'au| until| till| to| for| hasta| tot| fino a)?:? (?<until>.+)$/i,
    examples: [
      {
        header: 'apa0123 4 wi 0210',
        fields: {service: 'apa', sequence: '0123', priority: '4', category: 'wi', wordCount: '210'}
      }
    ]
  },
  {
    name: 'kyodo',
    format: 'anpa1312',
    outlet: 'Kyodo',
    recognise: /\d{4}KYODO/,
    byline: /^By \p{Lu}/u,
    note: /^(?:Eds?:|EDITOR'?S'? NOTE)/i,
    suffix: /\+$/,
    signOff: /^==+\s?Kyodo$/,
    trailer:
      /^(?<agency>[A-Z]{2,4})-(?<hour>\d\d):(?<minute>\d\d)-(?<day>\d\d)-(?<month>\d\d)-(?<year>\d\d)(?<zone>GMT|UTC)?<?$/,
    examples: [{header: 'a0412KYODO\u001fkoko-', fields: {service: 'a', sequence: '0412', agency: 'KYODO'}}]
  },
  {
    name: 'reuters',
    format: 'anpa1312',
    outlet: 'Reuters',
    recognise: /^f\d{4}\s*reute\b/,
    byline: /^By \p{Lu}/u,
    note: /^\(?(?:Adds|Updates|Recasts|Corrects|Refiles|Repeats|Releads|Writes through|Eds?\b\.?:?)\b/,
    trailer:
      /^(?<agency>Reut)\s?(?<hour>\d\d):(?<minute>\d\d) (?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d)(?<zone>GMT|UTC)?<?$/,
    examples: [{header: 'f1234\u001freute', fields: {service: 'f', sequence: '1234', selector: 'reute'}}]
  },
  {
    // The layout of AP; UPI, NYTNS and Reuters in North America hardly differ: for all services without a dialect of their own.
    name: 'anpa',
    format: 'anpa1312',
    byline: /^By \p{Lu}/u,
    markers: /^(?:URGENT|BULLETIN|FLASH|NEWSALERT|ADVISORY|KILL|CORRECTION)$/,
    note: /^\(?(?:Eds?\b\.?:?|EDS\b:?|EDITORS?'?S'? NOTE|With |AP (?:Photo|Video|Graphic|Audio)|Photos?:|ADVISORY|CORRECTS?|EMBARGOED|Repeating|Adds|Ed:|For (?:use|release|publication) |c\.? ?(?:19|20)\d\d )/,
    signOff: /^(?:==+\s?\p{L}+|\(?END\)?)$/u,
    trailer:
      /^(?<agency>[A-Z]{2,6})[- ](?:[A-Z]{2,4}-)?(?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d) (?<hour>\d\d)(?<minute>\d\d) ?(?<zone>GMT|UTC|[A-Z]{3})?<?$/,
    examples: [{header: 'W2870\u001fasian', fields: {service: 'W', sequence: '2870', selector: 'asian'}}]
  },
  {
    name: 'lettered',
    format: 'zczc',
    recognise: /^[A-Z]{2}#/m,
    lines: {
      'AN#': 'id',
      'KN#': 'provider',
      'SO#': 'service',
      'PD#': 'time',
      'BY#': 'byline',
      'KY#': 'keywords',
      'TI#': 'headline',
      'AB#': 'deck',
      'CO#': 'company',
      'SF#': 'status',
      'TX#': 'body'
    },
    examples: [{header: 'TI#Ferries stay in port', fields: {headline: 'Ferries stay in port'}}]
  },
  {
    name: 'aap-radio',
    format: 'zczc',
    outlet: 'AAP',
    recognise: /^%[A-Z]$[\s\S]*^#[^\n]+$[\s\S]*^\$[^\n]{8,}$/m,
    lines: {
      '%': 'category',
      '#': 'slug',
      $: 'headline',
      ':': 'place',
      '&': 'service level',
      '*': 'subject',
      '@': 'state',
      '~': 'genre'
    },
    signOff: /^AAP (?:RTV|[A-Z]{2,4})(?: [a-z/]{2,24})?$/,
    examples: [{header: '$Ferries stay in port', fields: {headline: 'Ferries stay in port'}}]
  },
  {
    name: 'aap-releases',
    format: 'zczc',
    recognise: /^%(?:[A-Z]{2,4}|[A-Z]{3,8}(?: [A-Z]{3})+)$[\s\S]*^:\S/m,
    lines: {'%': 'service level', $: 'category', ':': 'headline', ':2': 'headline', '*': 'layout', '^': 'headline'},
    examples: [{header: ':Harbour Masters Association', fields: {headline: 'Harbour Masters Association'}}]
  },
  {
    name: 'aap',
    format: 'zczc',
    outlet: 'AAP',
    recognise: /^ZCZC AAP(?:\d{3,5})?\b/i,
    lines: aapLines,
    byline: /^By \p{Lu}/u,
    note: /^(?:Eds?:|EDS:|NOTE TO EDITORS)/,
    signOff: /^AAP (?:[a-z]{2,4}(?:\/[a-z]{2,4})*|RTV)$/,
    examples: [{header: '=2nd Lead', fields: {version: '2nd Lead'}}]
  },
  {
    // For all other messages between ZCZC and NNNN.
    name: 'telex',
    format: 'zczc',
    recognise: /^ZCZC/i,
    lines: aapLines,
    markers: usualMarkers,
    byline: /^By \p{Lu}/u,
    note: /^(?:Eds?:|EDS:|NOTE TO EDITORS)/,
    signOff:
      /^(?:[A-Z]{2,5} (?:[a-z]{2,4}(?:\/[a-z]{2,4})*|RTV)|--? ?[A-Z]{3,12}|\([A-Z]\.[A-Z]{1,3}\d{2,4}(?:\/[A-Z]{1,3}\d{0,4}){0,4}\)(?: \d\d-\d\d-\d{4} \d\d:\d\d(?::\d\d)?)?)$/,
    examples: [{header: '^Ferries stay in port', fields: {headline: 'Ferries stay in port'}}]
  }
]

const names: readonly (readonly string[])[] = [
  ['jan', 'janv', 'januar', 'january', 'janvier', 'ene', 'jän'],
  ['feb', 'fev', 'fév', 'februar', 'february', 'février', 'febr'],
  ['mar', 'mars', 'mär', 'märz', 'march', 'mrz', 'maa', 'mrt'],
  ['apr', 'avr', 'avril', 'april', 'abr'],
  ['may', 'mai', 'mei', 'maj'],
  ['jun', 'juin', 'juni', 'june'],
  ['jul', 'juil', 'juli', 'july', 'juillet'],
  ['aug', 'aou', 'aoû', 'août', 'august', 'ago', 'agu', 'agt'],
  ['sep', 'sept', 'september', 'septembre', 'set'],
  ['oct', 'okt', 'oktober', 'october', 'octobre', 'out'],
  ['nov', 'november', 'novembre', 'nop'],
  ['dec', 'dez', 'déc', 'december', 'dezember', 'décembre', 'dic', 'des']
]

const months = Object.fromEntries(names.flatMap((all, index) => all.map((name) => [name, index + 1])))

/** Time zones that agencies print after the time of a message. */
const zones: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UTC: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  MEZ: '+01:00',
  CET: '+01:00',
  MESZ: '+02:00',
  CEST: '+02:00',
  WIB: '+07:00',
  WITA: '+08:00',
  WIT: '+09:00'
}

/** What the readers of wire messages know about services and languages. */
const lastOf = (name: string): Partial<Dialect> => {
  const {
    name: _name,
    outlet: _outlet,
    recognise: _recognise,
    examples: _examples,
    ...usual
  } = dialects.find((one) => one.name === name) as Dialect
  return usual
}

export const wireWords: WireWords = {
  dialects,
  usual: {iptc7901: lastOf('iptc'), anpa1312: lastOf('anpa'), zczc: lastOf('telex')},
  months,
  noLanguage: /^(?:x|und|mul|zxx|mis)(?:-|$)/,
  zones,
  by,
  outlets,
  joiners: ['and', 'und', 'et', 'y', 'en', 'dan'],
  when
}
