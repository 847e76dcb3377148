/** Who wrote, photographed or sent it, and when, in Italian: bylines, time lines, captions, credits, sign-offs of agencies. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {without} from './credited-names.ts'
import {agencySign, person, persons, pictureAgency, stampDay, stampHour} from './romance-pieces.ts'

/** Words after “source:” without a meaning of their own. */
const noSentence = without('che|ha|hanno|è|sono|non|si|detto|quando')

const weekday = String.raw`(?:(?:luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domenica|lun|mar|mer|gio|ven|sab|dom)\.?,? )`
const hour = String.raw`(?:[ ,|/·•–—-]{0,4}(?:alle ore |alle |ore |h )?${stampHour})`

/** A story, for examples of lines after one. */
const story =
  'Il vecchio ponte ha riaperto lunedì dopo la piena del fiume.\nIl sindaco ha chiesto ai residenti di attraversarlo piano, ha detto il comune.'

export const italianCredits: readonly Rule[] = [
  {
    id: 'it/published-line',
    label: 'note',
    zone: 'anywhere',
    needs: ['pubblicat', 'aggiornat', 'aggiornamento', 'creato', 'modificat', 'ultima modifica', 'postato', 'scritto'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:pubblicat[oa]|(?:ultimo )?aggiornat[oa]|ultimo aggiornamento|aggiornamento|creato|modificat[oa]|ultima modifica|postato)(?: da .{3,40},?)?(?: il| in data| alle(?: ore)?)?\s?[:|-]?\s?(?:il )?${weekday}?(?<published>${stampDay})?(?:${hour}|\d{1,2} (?:minuti|ore|giorni) fa)?(?:[ ,|/·•(–—-]{0,4}(?:pubblicat[oa]|aggiornat[oa]|(?:ultimo )?aggiornamento|ultima modifica|modificat[oa]|alle).{0,70})?[)\].]?$`,
    shape: {sentenceEnd: false, words: 22},
    examples: {
      match: [
        {text: 'Pubblicato il 4 Marzo 2020', fields: {published: '2020-03-04'}},
        {text: 'Pubblicato il 4 Marzo 2020 Ultima modifica 4 Marzo 2020 12:02', fields: {published: '2020-03-04'}},
        'Ultimo aggiornamento: 4 Marzo 2020',
        'Aggiornato alle 12:02',
        'Aggiornato il 04/03/2020 alle ore 12:02',
        'Pubblicato il: 30 settembre 2020'
      ],
      // A book; a sentence.
      skip: [
        'Pubblicato nel 1987, il libro parla di un ponte.',
        'Aggiornato il censimento, il sindaco ha chiesto un ponte.'
      ]
    }
  },
  {
    id: 'it/time-line',
    label: 'note',
    zone: 'head',
    needs: ['19', '20', '/', ':'],
    pattern: patternAnyCase`^[-–—•|·(]?\s?(?:\p{L}[\p{L}.'’]{1,20} \p{L}[\p{L}.'’ ]{1,24} )?${weekday}?(?<published>${stampDay})(?:${hour})?(?:[ ,|/·•(–—-]{0,4}(?:aggiornat[oa]|ultimo aggiornamento|modificat[oa]|modifica).{0,60})?\.?\)?$`,
    shape: {words: 12},
    examples: {
      match: [
        {text: '13 maggio 2021 - 08:35', fields: {published: '2021-05-13'}},
        {text: 'Lunedì 3 marzo 2020', fields: {published: '2020-03-03'}},
        '(4 marzo 2012)',
        '03/03/2020 10:12'
      ],
      // A day in the story.
      skip: ['3 marzo: il ponte riapre', 'Il 3 marzo 2020 il sindaco ha riaperto il ponte.']
    }
  },
  {
    id: 'it/byline',
    label: 'byline',
    zone: 'head',
    needs: ['di ', 'a cura', 'dal nostro', 'dalla nostra', 'testo', 'autore', 'redazione', 'scritto'],
    pattern: pattern`^(?:(?:[Dd]i|DI|A cura di|a cura di|Scritto da|Testo di|Autore:|[Dd]al nostro (?:inviato|corrispondente)|[Dd]alla nostra (?:inviata|corrispondente))(?:\s?: ?|\s|(?<=\p{Ll}))(?<names>${persons}|\p{Lu}[\p{L}\d]{2,30}\.(?:it|com|net))(?:(?:,| ?[|/–—-]| \() ?(?<role>[\p{L}@][\p{L}\p{M}@.\d_ '’/|–—-]{1,70}))?\)?\.?|(?:[Dd]al nostro (?:inviato|corrispondente)|[Dd]alla (?:nostra (?:inviata|corrispondente|redazione)|redazione))(?: (?:a|da|di) .{2,40})?)$`,
    shape: {words: 16},
    examples: {
      match: [
        {text: 'di Anna Prova', fields: {names: ['Anna Prova']}},
        'DI MARIO DELLA PROVA',
        'di Anna Prova e Luca Saggio',
        'di ProvaOggi.it',
        'A cura di Anna Prova',
        'Dal nostro inviato a Parigi',
        'di Anna Prova, inviata a Parigi'
      ],
      // A sentence; a place.
      skip: ['Di Anna Prova parlano mille residenti.', 'Di ponti e di fiumi', 'di notte il ponte è chiuso']
    }
  },
  {
    id: 'it/desk-byline',
    label: 'byline',
    zone: 'head',
    needs: [
      'redazione',
      'ansa',
      'adnkronos',
      'agi',
      'askanews',
      'italpress',
      'reuters',
      'afp',
      'agenzi',
      'corrispondente',
      'inviat',
      'lapresse',
      'dire'
    ],
    pattern: pattern`^(?:(?:Di |di |La )?(?:[Rr]edazione|REDAZIONE)(?: (?:ANSA|[Ww]eb|[Oo]nline|[Ss]port|di \p{Lu}\p{L}+|\p{Lu}\p{L}+))?|Agenzie?|${agencySign}|(?:Corrispondente|Inviat[oa])(?: (?:da|a) [\p{L} ]{3,30})?)(?: ?[/|·,–—-] ?(?:${agencySign}|Redazione|Agenzie|\p{Lu}[\p{L} .]{2,40})){0,3}$`,
    shape: {words: 9},
    examples: {
      match: ['Redazione', 'La redazione', 'Redazione ANSA', 'Di Redazione', 'Adnkronos', 'Redazione / Prova'],
      // A sentence; an office of the story.
      skip: ["Redazione dell'accordo in corso", 'Agenzia di viaggi chiude al porto']
    }
  },
  {
    id: 'it/photo-line',
    label: 'caption',
    zone: 'anywhere',
    needs: ['foto', 'immagine', 'credit', 'archivio', '©', 'fotogramma', 'ansa)', 'frame', 'ph. '],
    pattern: pattern`^(?:(?:Foto|FOTO|Immagin[ei]|IMMAGINE|Credit[is]?(?: foto)?|Crediti|Illustrazione|Infografica|Frame) ?(?:[:/|@]| di (?=\p{Lu}\p{Ll}+ \p{Lu})) ?.{2,90}|.{5,240}?[.,;)”"» ] ?[([]?(?:Foto|FOTO|Immagine|Credits?|Ph\.?) ?[:/] ?\p{Lu}[^!?]{1,70}[)\]]?|[^.!?]{5,300}[.!?]? ?[([](?:[Ff]oto|FOTO|[Ii]mmagine|[Aa]rchivio|[Ff]ermo immagine)[^()[\]]{0,60}[)\]]\.?|.{1,199}(?<![.!?”"»]) \((?:ansa|Ansa|ANSA|LaPresse|lapresse|Fotogramma|fotogramma|Imagoeconomica|imagoeconomica|Ipa|ipa|afp|epa)(?:[ /][^()]{0,30})?\)|[^.!?]{0,160}\.? ?©(?! ?(?:[Rr]iproduzione|RIPRODUZIONE|Copyright|\d{4})) ?(?:[\p{Lu}@(\[].{1,59}|[\w.-]{2,60})|[([](?:[Ff]oto|FOTO|[Ii]mmagine)(?: ?[:/] ?| )\p{Lu}[^()[\]!?]{1,60}[)\]]|(?:Foto|FOTO|Ph\.) (?:Ansa|ANSA|LaPresse|Afp|AFP|Reuters|Getty|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)|(?:Foto|Immagine) d['’](?:archivio|repertorio)|Foto di repertorio|Archivio)$`,
    shape: {length: 600, notStory: true},
    evidence: 'a picture label with a colon and a name, or brackets that hold nothing else',
    examples: {
      match: [
        'Foto: Anna Prova',
        'Foto di Anna Prova',
        'Il vecchio ponte, lunedì. Foto: Anna Prova/ANSA',
        'Una veduta del vecchio ponte (ansa)',
        'Foto di repertorio',
        '(Foto: Ansa/Prova)',
        'Foto Ansa',
        'Ph. Anna Prova',
        '© ANSA',
        "Il vecchio ponte (foto d'archivio)"
      ],
      // A sentence about a picture; a paragraph of several sentences.
      skip: [
        'I tecnici lavorano da due giorni. Il cantiere resterà aperto anche di notte fino a venerdì (foto Rossi)',
        'Foto del ponte: rabbia al porto',
        'Il © sulla mappa è stato disegnato dall’incisore.',
        'Il vecchio ponte ha riaperto lunedì, ha detto il sindaco della città. (ANSA)',
        'La foto: una prova contro il sindaco, ha detto il giudice.',
        'Immagine appannata'
      ]
    }
  },
  {
    id: 'it/photo-ending',
    label: 'boilerplate:caption',
    zone: 'anywhere',
    extent: 'ending',
    needs: ['oto:', 'oto :', 'OTO:', 'redit'],
    pattern: pattern`(?<=[.!?”"’»)…]\s?)[([]?(?:Foto|FOTO|Credits?)\s?[:/] ?\p{Lu}[^.!?:]{2,60}[)\]]?\.?$`,
    note: 'Glued to a paragraph that is too long to be a caption.',
    examples: {
      match: [
        'Il ponte riaprirà a maggio, ha detto il sindaco, che lo ha percorso lunedì con i residenti del porto e i tecnici della provincia, e che ha chiesto a tutti di attraversarlo piano finché durano i lavori dall’altra parte del fiume, cioè un anno ancora. Foto: Anna Prova'
      ],
      // Inside a sentence.
      skip: ['Dice il sindaco nella Foto: Anna']
    }
  },
  {
    id: 'it/picture-signed',
    label: 'caption',
    zone: 'anywhere',
    needs: ['/', '(', '|', 'getty', 'imagoeconomica', 'fotogramma', 'ipa'],
    pattern: pattern`^(?:Getty(?: Images)?|Shutterstock|Imagoeconomica|IMAGOECONOMICA|Fotogramma|IPA|${person} ?\/ ?${pictureAgency}|.{12,300}[.”"»)] ?(?:[([]|[/|–—-] ?)?(?:${person} ?\/ ?${pictureAgency}|${pictureAgency} ?\/ ?${person})[)\]]?\.?|.{12,300} [([](?:${person} ?[/|,] ?${pictureAgency}|${pictureAgency} ?[/|] ?${person})[)\]]\.?)$`,
    shape: {length: 480, notStory: true},
    evidence: 'a name and an agency joined by a slash, at the end',
    examples: {
      match: [
        'Anna Prova / LaPresse',
        'Il vecchio ponte sul fiume, lunedì pomeriggio (Anna Prova/LaPresse)',
        'Imagoeconomica'
      ],
      // A sentence with an agency in brackets.
      skip: ["Il sindaco ha parlato con l'agenzia (ANSA).", 'Il ponte riaprirà a maggio, ha detto il sindaco. (ap)']
    }
  },
  {
    id: 'it/written-below',
    label: 'credit',
    zone: 'tail',
    needs: [
      'di ',
      'a cura',
      'fonte',
      'fonti',
      'traduzione',
      'redazione',
      'testo',
      'hanno collaborato',
      'ha collaborato',
      'con il contributo',
      'con la collaborazione',
      'editing',
      'a firma'
    ],
    pattern: pattern`^[(*]?(?:(?:[Aa] cura di|[Tt]raduzione di|[Tt]esto di|[Hh]a(?:nno)? collaborato|[Cc]on (?:il contributo|la collaborazione) di|[Dd]i|[Ss]critto da)\s?:? ?(?<names>${persons})(?: ?[|/,–—(-] ?[^!?]{2,60})?|\([^()]{0,60}in redazione (?<desk>${person}).{0,80})\)?\.?$`,
    shape: {words: 18},
    examples: {
      match: [
        {text: `${story}\ndi Anna Prova`, line: 3},
        'Ha collaborato Anna Prova',
        'Con il contributo di Anna Prova'
      ],
      // A sentence.
      skip: ['Di Anna Prova parlano mille residenti del porto da lunedì scorso.', 'Traduzione nuova del libro']
    }
  },
  {
    id: 'it/source-line',
    label: 'credit',
    zone: 'anywhere',
    fields: {role: 'source'},
    needs: ['fonte', 'fonti', 'con informazioni', 'comunicato'],
    pattern: pattern`^\(?(?:(?:Font[ei]|FONT[EI])\s?: ?${noSentence}(?<names>[^()!?]{2,110}?)|Comunicato (?:stampa )?(?:di|del|della|dell['’]) ?[^!?]{2,60})\)?\.?$`,
    shape: {words: 16},
    examples: {
      match: [{text: 'Fonte: Agenzia Prova', fields: {names: ['Agenzia Prova']}}, '(Fonte: ANSA)'],
      // A sentence.
      skip: ['Fonti del porto lo negano', 'Fonte di vita', 'Fonte: la polizia ha detto che il ponte è chiuso.']
    }
  },
  {
    id: 'it/agency-line',
    label: 'credit',
    zone: 'anywhere',
    fields: {role: 'agency'},
    needs: [
      'ansa',
      'adnkronos',
      'agi',
      'askanews',
      'italpress',
      'lapresse',
      'dire',
      'reuters',
      'afp',
      'redazione',
      'agenzi',
      'efe',
      'ap'
    ],
    pattern: pattern`^[-–—(]{0,2}\s?(?:\p{Lu}{1,4}[-/]\p{Lu}{2,4} )?(?<names>(?:${agencySign}|Redazione|Agenzie)(?:(?: ?[/,–—|-] ?| e )(?:${agencySign}|Agenzie)){0,3})[).]{0,2}$`,
    shape: {words: 6},
    examples: {
      match: [
        {text: `${story}\n(ANSA).`, line: 3},
        {text: `${story}\nAGI`, line: 3},
        {text: `${story}\n(ITALPRESS).`, line: 3}
      ],
      // The agency does something.
      skip: ['ANSA apre un ufficio', 'Agenzie di viaggi']
    }
  },
  {
    id: 'it/initials-line',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'initials'},
    pattern: pattern`^\(?(?:[a-z]{2,4}(?: ?\/ ?[A-Za-z]{2,6}){1,6}|\(?\p{L}{2,4}\/(?:\p{L}{2,4}\/)?(?:Adnkronos|ADNKRONOS|AGI|ITALPRESS)\)?|[A-Z]\d{2}-[A-Z]{2,4}|(?:\p{Lu}\. ?){2,3})\)?\.?$`,
    shape: {words: 4},
    note: 'Desks sign at the end of the story: "abc/de", "(Abc/Adnkronos)".',
    examples: {
      match: ['abc/de/fgh', '(Abc/Adnkronos)', 'A. B.'],
      // A word.
      skip: ['ponte', 'sì/no alla legge']
    }
  },
  {
    id: 'it/agency-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'agency'},
    needs: [
      'ANSA',
      'dnkronos',
      'DNKRONOS',
      'AGI',
      'skanews',
      'TALPRESS',
      'talpress',
      'aPresse',
      'DIRE',
      'euters',
      'AFP',
      'AP',
      'EFE'
    ],
    pattern: pattern`(?<=[.!?”"’»)…]\s?)[-–—([/]{0,2}\s?(?<names>(?:\p{L}{2,4}\/)?${agencySign}(?: ?\/ ?${agencySign}){0,2})[)\].]{0,2}(?:\s?(?:\p{L}\d{2}-\p{L}{2,4}|[a-z]{2,4}\/[a-z]{2,4}(?:\/[a-z]{2,4})?|\p{Lu}{2,4}))?$`,
    examples: {
      match: [
        {text: 'Il ponte riaprirà a maggio, ha detto il sindaco. (ANSA).', fields: {names: ['ANSA']}},
        '"Il ponte riaprirà a maggio".(ANSA).',
        'Il ponte riaprirà a maggio. (ITALPRESS).',
        'Il ponte riaprirà a maggio. (AGI)',
        'Il ponte riaprirà a maggio. (Abc/Adnkronos)'
      ],
      // The agency ends its sentence.
      skip: ["Il ponte riaprirà a maggio, ha detto il sindaco all'ANSA", "La foto è dell'agenzia (ANSA)"]
    }
  }
]
