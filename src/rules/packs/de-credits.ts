/** German: who wrote, photographed and edited, when it was published, and the agencies that sign at the end. */
import {name, pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'

const names = String.raw`${name}(?:(?:, | und | & | ?\/ ?|, und )${name}){0,5}`

const month =
  '(?:[Jj]anuar|JAN|Jan\\.?|[Jj]änner|[Ff]ebruar|FEB|Feb\\.?|[Mm]ärz|MÄR|Mär\\.?|[Aa]pril|APR|Apr\\.?|[Mm]ai|MAI|[Jj]uni|JUN|Jun\\.?|[Jj]uli|JUL|Jul\\.?|[Aa]ugust|AUG|Aug\\.?|[Ss]eptember|SEP|Sept?\\.?|[Oo]ktober|OKT|Okt\\.?|[Nn]ovember|NOV|Nov\\.?|[Dd]ezember|DEZ|Dez\\.?)'
const weekday = '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)'
const day = String.raw`\d{1,2}\. ?(?:\d{1,2}\. ?|${month} )\d{2,4}`
const time = String.raw`\d{1,2}[:.]\d\d(?: ?Uhr)?(?: \([A-Z]{2,5}\))?`

/** Agencies, as German copy is signed with them. */
const agency = String.raw`(?:dpa(?:-[\p{L}]{2,10})?|DPA|AFP|afp|APA|apa|SDA|sda|ATS|ats|SID|sid|epd|KNA|kna|Reuters|REUTERS|reuters|rtr|AP|ap|dapd|ddp|dts|APA-OTS|OTS|AWP|awp|IDA|idea|KEYSTONE-SDA|Keystone-SDA|Bloomberg|TASS|Agenturen)`
const initials = String.raw`(?:[\p{L}\d-]{2,12}\.(?:at|de|ch|com|net)|\p{Ll}[\p{Ll}\d.-]{0,11}|\p{Lu}\p{L}{1,4})`
/** An agency with the initials of the editors who took over its copy: "SDA/sep", "Tsp, dpa, AFP". */
const signature = String.raw`(?:${initials}(?: ?[\/,;&+] ?)){0,3}${agency}(?:(?: ?[\/,;&+] ?| )${initials}){0,4}`

/** The end of a sentence, including German quotation marks. */
const sentenceEnd = String.raw`(?<=[.!?…:][”“"’'»«›‹)\]]{0,2}\s{0,2}|[”“"’»«›‹]\s{0,2})`

/** Photographers' agencies, and other names of a picture's owner. */
const owner = String.raw`(?:dpa|AFP|APA|AP|EPA|epa|REUTERS|Reuters|IMAGO|Imago|imago|Getty(?: Images)?|KEYSTONE|Keystone|picture[ -]alliance|ddp images|Shutterstock|iStock|Adobe Stock|stock\.adobe\.com|ANSA|TASS|Unsplash|Pixabay|Wikimedia|privat|zVg|PA Media|laif|ullstein bild|TT|NTB|Xinhua)`
const pictureWord =
  '(?:Fotos?|FOTOS?|Bild(?:er)?|BILD(?:ER)?|Symbolbild|Symbolfoto|SYMBOLBILD|Archivbild|Archivfoto|Aufmacherbild|Titelbild|Beitragsbild|Grafik|GRAFIK|Illustration|Screenshot|Videostandbild|Standbild|Collage|Fotomontage|Karikatur|Bildquelle|Fotoquelle|Bildnachweis|Foto und Text)'

export const germanCredits: readonly Rule[] = [
  {
    id: 'de/time-line',
    label: 'note',
    zone: 'anywhere',
    needs: [...'0123456789'],
    pattern: pattern`^(?:(?:[Zz]uletzt |ZULETZT )?(?:[Aa]ktualisiert|AKTUALISIERT|Aktualisierung|[Vv]eröffentlicht|VERÖFFENTLICHT|[Pp]ubliziert|[Ee]rstellt|Erschienen|Stand|STAND|Datum|Update|UPDATE|Geändert|Letzte Änderung|Letzte Aktualisierung|Letztes Update|Online seit|Erstveröffentlichung|Artikel vom|Vom|Ausgabe vom|Aus: Ausgabe vom|Erschienen in der Ausgabe vom)\s?(?:\s?:|am|vom|um|heute|seit| )*\s?)?(?:${weekday}\.?,? )?(?:der |den )?(?<published>${day})(?:(?:,? ?(?:um |[-–|•·] ?)?|, )${time})?(?:(?: ?[-–|•·/,] ?| )(?:[Zz]uletzt |[Ll]etztes )?(?:[Aa]ktualisiert|[Aa]ktualisierung|[Uu]pdate)\b.{3,50}|(?: ?[-–|•·/,] ?| )(?:(?:Lesezeit|Lesedauer)\s?:?\s?\d{1,3} ?Min(?:\.|uten?)?|\d{1,3} ?Min(?:\.|uten?)? (?:Lesezeit|Lesedauer)|Seite \d{1,3}.{0,40}|\d{1,4} (?:Kommentare?|Ergänzungen)))?\.?$`,
    shape: {length: 140},
    examples: {
      match: [
        {text: 'Stand: 04.05.2021, 12:10 Uhr', fields: {published: '2021-05-04'}},
        {text: 'Aktualisiert am 28. April 2023, 20:22 Uhr', fields: {published: '2023-04-28'}},
        'Veröffentlicht am 13. Mai 2026 um 15:44',
        'Publiziert: 01.07.2023, 11:16',
        '06. 01. 2026, 14:59 Uhr Lesedauer: 4 Minuten',
        '12.12.2025, 05:07 Uhr',
        'Montag, 3. Juli 2023 | 12.10 Uhr',
        '12. MÄR 2025 18:03',
        'Datum 28.04.2023',
        'Aus: Ausgabe vom 26.04.2024, Seite 1 / Titel',
        '30. Januar 2024\nDie Brücke ist seit Montag gesperrt, wie die Stadt am Abend mitteilte, und bleibt es noch lange.'
      ],
      skip: [
        // A sentence; a term; a result.
        'Am 28. April 2023 um 20.22 Uhr fiel die Brücke.',
        'Stand heute bleibt die Brücke gesperrt.',
        '3:2 (1:1)'
      ]
    }
  },
  {
    id: 'de/time-today',
    label: 'note',
    zone: 'anywhere',
    needs: ['heute', 'gestern', 'uhr'],
    pattern: patternAnyCase`^(?:publiziert|aktualisiert|veröffentlicht|zuletzt aktualisiert|stand|update)\s?:?\s?(?:heute|gestern)?,? ?(?:um )?\d{1,2}[:.]\d\d(?: ?uhr)?$`,
    examples: {
      match: ['Publiziert heute um 12:19 Uhr', 'Stand: 12.10 Uhr'],
      // A sentence.
      skip: ['Heute um 12 Uhr heulen die Sirenen.']
    }
  },
  {
    id: 'de/reading-time',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: ['lesezeit', 'lesedauer', 'hörzeit', 'lesen', 'hörminuten'],
    pattern: patternAnyCase`^(?:(?:lesezeit|lesedauer|hörzeit)\s?:?\s?(?:ca\.? ?|etwa )?\d{1,3} ?(?:min(?:\.|uten?)?|')|(?:ca\.? ?)?\d{1,3} ?(?:min(?:\.|uten?)?) (?:lesezeit|lesedauer|lesen|zum lesen))\.?$`,
    examples: {
      match: ['Lesezeit: 3 Min.', 'Lesedauer: 4 Minuten', '3 Minuten Lesezeit', 'Lesezeit: ca. 5 Minuten'],
      // What the story is about.
      skip: ['3 Minuten Lesen am Tag', 'Lesezeit für Kinder']
    }
  },
  {
    id: 'de/byline',
    label: 'byline',
    zone: 'head',
    needs: ['von', 'text', 'autor', 'interview', 'protokoll', 'kolumne', 'kommentar', 'analyse', 'berichte'],
    pattern: pattern`^(?:(?:(?:Von|VON|von)(?: ?:)?|(?:Text|TEXT|Autor|Autorin|Autor\*in|Autorin\/Autor|Autoren|Interview|Protokoll|Redaktion|Bericht|Reportage|Kolumne|Kommentar|Gastbeitrag|Gastkommentar|Analyse|Essay|Glosse|Rezension|Porträt)(?: ?:| von)|[Ee]in(?:e)? (?:Gastbeitrag|Gastkommentar|Kommentar|Essay|Bericht|Interview|Porträt|Analyse|Reportage|Kolumne|Rezension|Leitartikel|Zwischenruf)(?: von|:)) (?:unserem? (?:Redakteur(?:in)?|Korrespondent(?:en|in)|Mitarbeiter(?:in)?) )?(?<names>${names})(?:,? (?:in )?(?<role>dpa|AFP|APA|epd|KNA|SID|\p{Lu}[\p{L}-]{2,20}(?: am \p{Lu}\p{L}+)?))?(?: ?[-–|·•,] ?${day}.{0,50})?|Aus \p{Lu}[\p{L} -]{2,30} berichte(?:t|n) ${names}|(?:Von|VON) ${name} \((?:Text|Fotos?|Video)\)(?:,| und) ${name} \((?:Text|Fotos?|Bilder|Video|Grafik|Illustration)\))\.?$`,
    shape: {words: 16, length: 160},
    examples: {
      match: [
        {text: 'Von Anna Muster', fields: {names: ['Anna Muster']}},
        {text: 'von Bo Beispiel', fields: {names: ['Bo Beispiel']}},
        'VON ANNA MUSTER',
        {text: 'Von Anna Muster und Bo Beispiel, dpa', fields: {names: ['Anna Muster', 'Bo Beispiel'], role: 'dpa'}},
        'Von: Anna Muster, Bo BEISPIEL',
        'Ein Gastbeitrag von Anna Muster',
        'Von Anna Muster (Text) und Bo Beispiel (Fotos)',
        'Kolumne von Anna Muster - 28.04.2024 um 08:52 Uhr - 12 Ergänzungen',
        'Von Anna Muster, Neustadt',
        'Text: Anna Muster',
        'Autorin/Autor: Anna Muster'
      ],
      skip: [
        // A sentence; what a head says.
        'Von Montag an fahren wieder Züge.',
        'Von der Brücke in den Fluss',
        'Kommentar zur Lage'
      ]
    }
  },
  {
    id: 'de/byline-agency',
    label: 'byline',
    zone: 'head',
    needs: ['dpa', 'afp', 'apa', 'epd', 'kna', 'sda'],
    pattern: pattern`^(?<names>${name}(?: (?:und|&) ${name})?),? (?:\/ )?(?<role>dpa|AFP|APA|epd|KNA|SDA|sda)$`,
    shape: {words: 8},
    examples: {
      match: [{text: 'Anna Muster, dpa', fields: {names: ['Anna Muster'], role: 'dpa'}}],
      // The agency is named in a sentence.
      skip: ['Anna Muster sagte der dpa']
    }
  },
  {
    id: 'de/agency-number',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'source'},
    needs: ['dpa', '© afp', '© apa', '© epd', '© sid', '© kna'],
    pattern: pattern`^(?:© ?)?(?<names>dpa-infocom|dpa|AFP|APA|epd|SID|KNA)(?:,? dpa:[\d-]{6,24}\/\d{1,3}|(?:-infocom)? GmbH)?$`,
    examples: {
      match: [
        {text: '© dpa-infocom, dpa:230428-99-483045/5', fields: {names: ['dpa-infocom']}},
        '© dpa-infocom GmbH',
        '© AFP',
        'dpa'
      ],
      // What the agency does.
      skip: ['dpa meldet Gewinn']
    }
  },
  {
    id: 'de/source-line',
    label: 'credit',
    zone: 'anywhere',
    fields: {role: 'source'},
    needs: ['quelle', 'mit material', 'mit informationen', 'mit agentur', 'mit inhalten', 'unter verwendung'],
    pattern: pattern`^\(?(?:(?:Quellen?|QUELLEN?)(?:nangaben?)? ?:|Mit (?:Material|Informationen|Inhalten) (?:von|der|des|aus)(?: der| dem)?|Mit Agenturmaterial(?: von)?|Unter Verwendung von(?: Material der)?) ?(?<names>[^.!?:]{2,60}(?:[.:\/][^.!?: ]{1,40}[^.!?:]{0,60}){0,4})\)?$`,
    shape: {length: 200},
    examples: {
      match: [
        {text: 'Quelle: dpa', fields: {names: ['dpa']}},
        'Quelle: musterblatt.de, abc/dpa',
        '(Quelle: APA/sda/dpa)',
        'Quellen: muster.de/beispiel.com am 1.2.2020',
        'Quelle: Artikel des Musterfunks im Archiv',
        'Mit Material der dpa',
        '(Mit Material von dts)'
      ],
      skip: [
        // A sentence, and a spring.
        'Quelle: ein Beamter, der ungenannt bleiben will.',
        'Quelle des Flusses'
      ]
    }
  },
  {
    id: 'de/signature-line',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'initials'},
    needs: [
      'dpa',
      'afp',
      'apa',
      'sda',
      'ats',
      'sid',
      'epd',
      'kna',
      'reuters',
      'rtr',
      'ap',
      'dapd',
      'ddp',
      'dts',
      'ots',
      'awp',
      'agenturen',
      'bloomberg',
      'tass'
    ],
    pattern: pattern`^[([–— -]{0,3}(?:[Mm]it |[Mm]it Material von |von )?(?<names>${signature})[)\]]?\.?$`,
    shape: {words: 5, length: 60},
    examples: {
      match: [
        {text: 'SDA/sep', fields: {names: ['SDA', 'sep']}},
        '(rt / dpa)',
        'dpa/lby',
        'APA/dpa/red',
        '(mit dpa)',
        'red/Agenturen',
        'red, muster.at/Agenturen'
      ],
      skip: [
        // Somebody else's letters; a heading.
        'CDU/CSU',
        'AP in Berlin eröffnet neues Büro'
      ]
    }
  },
  {
    id: 'de/signature-ending',
    label: 'credit',
    zone: 'anywhere',
    extent: 'ending',
    fields: {role: 'initials'},
    needs: [')'],
    pattern: pattern`${sentenceEnd}\((?:[Mm]it |[Mm]it Material von |Quellen?: )?(?<names>mit Agenturmaterial|mit Agenturen|${signature}|red\.?|Red\.?|RED|Tsp|[a-z]{2,4}(?:\/[a-z]{2,4}){0,2})(?:[,;] ?(?<date>\d{1,2}\. ?\d{1,2}\. ?\d{4}))?\)$`,
    examples: {
      match: [
        'Die Brücke öffnet am Montag wieder. (mit Agenturmaterial)',
        'Die Brücke sei „seit Jahren marode“, sagte er. „Das muss jetzt ein Ende haben.“ (dpa)',
        'Die Brücke bleibt nach Angaben der Stadt gesperrt. (Tsp, AFP)',
        'Die Brücke bleibt nach Angaben der Stadt gesperrt. (mit dpa)',
        {
          text: 'Die Brücke bleibt nach Angaben der Stadt gesperrt. (APA, 3.4.2015)',
          fields: {names: ['APA'], date: '2015-04-03'}
        },
        'Die Brücke bleibt nach Angaben der Stadt gesperrt. (red, 31. 7. 2015)',
        '«Das muss ein Ende haben.» (sda)'
      ],
      skip: [
        // A party, and a remark.
        'Die Brücke bleibt gesperrt, sagte der Minister (CDU)',
        'Die Brücke bleibt gesperrt. (Die Redaktion)'
      ]
    }
  },
  {
    id: 'de/name-and-date-ending',
    label: 'credit',
    zone: 'anywhere',
    extent: 'ending',
    fields: {role: 'reporter'},
    needs: [')'],
    pattern: pattern`${sentenceEnd}\((?<names>${name})[,;] ?(?<date>\d{1,2}\. ?\d{1,2}\. ?\d{4})\)$`,
    examples: {
      match: [
        {
          text: 'Die Brücke bleibt nach Angaben der Stadt gesperrt. (Anna Muster, 1.2.2016)',
          fields: {names: ['Anna Muster'], date: '2016-02-01'}
        }
      ],
      // Lived in the story.
      skip: ['Die Brücke ist nach ihm benannt (Anna Muster, 1802 bis 1870).']
    }
  },
  {
    id: 'de/desk-line',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'initials'},
    needs: ['dpa ', 'lni ', 'lby ', 'lhe ', 'lrs ', 'lsw ', 'lnw ', 'lbn ', 'lmv ', 'lno ', 'lth ', 'lsc '],
    pattern: pattern`^(?<names>(?:dpa|lni|lby|lhe|lrs|lsw|lnw|lbn|lmv|lno|lth|lsc|lah)(?:-[a-z]{2,8})?(?: [a-z]{2,4}(?:\/[a-z]{2,4})?){1,4}(?: [a-z]{1,2}\d)?(?: [a-z]{2,4}){0,3})$`,
    examples: {
      match: ['lni abc xyz', 'lby abc def xx yy'],
      // A sentence.
      skip: ['dpa berichtet aus Berlin']
    }
  },
  {
    id: 'de/credit-line',
    label: 'credit',
    zone: 'tail',
    needs: [
      'aus dem',
      'adaption',
      'verantwortlich',
      'redaktion',
      'übersetz',
      'mitarbeit',
      'bearbeitet',
      'redigiert',
      'berichterstattung',
      'ansprechpartner',
      'recherche'
    ],
    pattern: pattern`^\(?(?<role>Redaktion|Redigiert von|Übersetzung|Übersetzt von|Übersetzung und Adaptierung|Aus dem [\p{L}]{4,16}(?:ischen|en)? (?:von|übersetzt von)|Mitarbeit|Unter Mitarbeit von|Bearbeitet von|Berichterstattung|Recherche|Adaption|Verantwortlich)(?: ?:)? (?<names>${names})\)?\.?$`,
    shape: {words: 14},
    examples: {
      match: [
        {text: 'Redaktion: Anna Muster', fields: {names: ['Anna Muster']}},
        'Mitarbeit: Anna Muster, Bo Beispiel',
        'Aus dem Englischen von Anna Muster'
      ],
      // The editors decide.
      skip: ['Redaktion und Verlag trennen sich']
    }
  },
  {
    id: 'de/legend',
    label: 'caption',
    zone: 'anywhere',
    needs: ['legende', 'bildunterschrift', 'bildtext', 'zum bild'],
    pattern: pattern`^(?:Legende|Bildlegende|Bildunterschrift|Bildtext|Zum Bild)\s?: ?.{3,300}$`,
    shape: {length: 320},
    evidence: 'The word for a caption, with a colon.',
    examples: {
      match: ['Legende: Die Brücke über den Fluss ist seit Montag gesperrt. Keystone', 'Bildunterschrift: Die Brücke'],
      // A tale.
      skip: ['Legende oder Wahrheit: die Brücke', 'Legenden: Die Brücke hat viele']
    }
  },
  {
    id: 'de/photo-credit',
    label: 'caption',
    zone: 'anywhere',
    needs: ['foto', 'bild', 'grafik', 'illustration', 'screenshot', 'collage', 'karikatur', '©'],
    pattern: pattern`^[([|]?(?:${pictureWord}(?: ?\([\p{L} ]{2,20}\)| ?\[M\])?\s?[:©|/](?! ?(?:Der|Die|Das|Ein|Eine|Es|Er|Sie|Wie|Was|Warum|Im|In|Am|Auf) ) ?[^.!?:]{2,60}(?:[.:/][^.!?:]{1,50}){0,3}|© ?(?:[^.!?]{0,80}[\/ ])?${owner}(?:[ \/][^.!?]{1,40})?)[)\]]?$`,
    shape: {words: 16, length: 150},
    examples: {
      match: [
        'Foto: dpa',
        'Foto: Anna Muster (Keystone)',
        '(Foto: REUTERS)',
        'BILD: MB/APA/ANNA MUSTER',
        'Symbolbild: Bo Beispiel',
        'Foto: Agentur',
        '© Anna Muster/dpa',
        'Bild: Anna Muster / picture alliance',
        'Fotos: privat'
      ],
      skip: [
        // The words in a sentence; a newspaper.
        'Foto: linker Streifen zeigt den Fluss, rechter die Brücke, sagte er.',
        'Bild: Die Zeitung verliert Leser',
        'Bild des Jahres'
      ]
    }
  },
  {
    id: 'de/photo-owner',
    label: 'caption',
    zone: 'anywhere',
    needs: [
      'dpa',
      'afp',
      'apa',
      'epa',
      'reuters',
      'imago',
      'getty',
      'keystone',
      'picture',
      'shutterstock',
      'istock',
      'adobe',
      'ap photo',
      '/ap',
      'laif'
    ],
    pattern: pattern`^(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3} ?(?:\/|via) ?(?:[\p{L} .-]{2,30} ?\/ ?){0,3}${owner}(?: ?\/ ?[\p{L} ]{2,24}){0,2}|${owner}(?: ?[/|] ?\p{Lu}[\p{L}.'’ -]{2,40}){1,3})$`,
    shape: {words: 8},
    note: 'The photographer and the agency, all that is left of a picture’s credit.',
    examples: {
      match: [
        'Anna Muster/dpa',
        'F. Muster/IMAGO',
        'Bo Beispiel/AP Photo/picture alliance',
        'APA/ANNA MUSTER',
        'Anna Muster/REUTERS'
      ],
      // A story of an agency.
      skip: ['Reuters entlässt Anna Muster', 'AFP und Beispiel einig']
    }
  },
  {
    id: 'de/caption-with-credit',
    label: 'caption',
    zone: 'anywhere',
    needs: [
      'foto:',
      'fotos:',
      'bild:',
      'symbolbild',
      'archiv',
      'symbolfoto',
      'grafik:',
      '©',
      'foto ',
      'foto)',
      '(afp',
      '(dpa',
      '(apa',
      '/dpa',
      '/afp',
      '/ ',
      'picture alliance',
      'imago',
      'getty'
    ],
    pattern: pattern`^(?=.{12,400}$)[^|]{8,300}?(?:[\s.)!?“”"»«›–|(\p{L}](?:Fotos?|Bild|BILD|FOTO|Symbolbild|Symbolfoto|Archivbild|Archivfoto|Grafik|Illustration|Screenshot)\s?[:©](?! ?(?:Der|Die|Das|Ein|Eine|Es|Er|Sie|Darauf|Auf|Im|In) ) ?[^.!?]{2,90}|\s?© ?(?:[^.!?/]{2,60}\/[^.!?]{2,60}|\p{Lu}[\p{L}.-]+ \p{Lu}[^.!?]{2,60})|\s?\((?:Archiv|Archivbild|Archivfoto|Symbolbild|Symbolfoto|Themenbild|Sujetbild|Illustration)\)|(?<![.!?“”"«»])\s\(${owner} ?[/|] ?[^().!?]{2,60}\)|(?<![.!?“”"«»])\s\([^().!?/]{3,40} ?[/|] ?${owner}\)|\s[–/|] ?Foto ?: ?[^.!?]{2,60})\)?\.?$`,
    shape: {length: 400, notStory: true},
    evidence: 'A picture label with a colon, a sign or the owner, and a name that closes the line.',
    examples: {
      match: [
        'Die Brücke über den Fluss ist gesperrt. Foto: Anna Muster/dpa',
        'Die Brücke über den Fluss ist gesperrt (Foto: REUTERS)',
        'Gilt als marode: die Brücke über den FlussBild: Anna Muster/dpa/picture alliance',
        'Die Brücke fährt vor: Mit ihr will die Stadt einen Neuanfang wagen. (Bild: Musterwerk)',
        'Die Brücke im vergangenen Jahr. (Archiv)',
        'Die Brücke nach der Flut (Symbolbild)',
        'Die Brücke wurde am Montag gesperrt. © Anna Muster/Agentur/dpa',
        'Helfer gehen auf die gesperrte Brücke zu: 11. Mai 2026 (AFP / ANNA MUSTER)'
      ],
      skip: [
        // Sentences that speak of pictures.
        'Die Stadt veröffentlichte ein Foto: Es zeigt die Brücke nach der Flut am Montag.',
        'Wer den Mann auf dem Foto kennt, soll sich melden.',
        'Die Brücke ist gesperrt, sagte der Minister (CDU).'
      ]
    }
  }
]
