/** The head of press releases: "FOR IMMEDIATE RELEASE", and whom the press may ask, above the headline. */
import {alternation} from '../escape-pattern.ts'
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Example, Rule} from '../types.ts'

/** Labels of one kind, as they are printed in a sentence, parted by bars. */
interface LabelWords {
  labels: string
  match: readonly Example[]
  skip: readonly Example[]
}

/** The words of one language at the head of its releases. */
interface ReleaseWords {
  language: string
  /** What says that the text is a release, or when it may be printed; each is a whole line. */
  head: LabelWords
  /** What stands above names and telephones of those whom the press may ask, with a colon or alone. */
  contact?: LabelWords
  /** Words that are such a label in the head only, with a colon, and with a telephone or an address after it or nothing. */
  contactInHead?: LabelWords
}

const listOf = (labels: string) => labels.split('|')

/** A day, an hour, the number of a release: figures, and few words. */
const figures = String.raw`(?=[^!?]{0,40}\d)[^!?]{0,39}[^.!?]`

/**
 * A line that is neither a name, nor an office, nor a telephone: it contains two longer words in lower case, and no figure of four digits, address or account.
 * There a block of contacts ends.
 */
const endsContacts = pattern`^(?!.*(?:@|www\.|\d{4}|\d{3}[ .-]\d{2}))(?:[^ ]+ ){1,12}?\p{Ll}{4,}(?: [^ ]+){0,12}? \p{Ll}{4,}`

function labelRule(language: string, {labels, match, skip}: LabelWords): Rule {
  const label = `(?:${alternation(listOf(labels))})`
  return {
    id: `${language}/release-head`,
    label: 'note',
    zone: 'head',
    needs: listOf(labels).map((each) => each.toLowerCase()),
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,5}${label}(?:(?: ?[|\/•·–—:-] ?| ?\(|, | )${label}\)?){0,2}(?: ?[|\/•·–—:,-] ?| ?\(| )?(?:${figures})?[^\p{L}\p{N}]{0,5}$`,
    shape: {words: 16, length: 100},
    note: 'For editors; the headline is under it.',
    examples: {match, skip}
  }
}

/** What both rules for contacts have in common. */
const contacts = (id: string, needs: string, rest: Pick<Rule, 'pattern' | 'zone' | 'note' | 'examples'>): Rule => ({
  id,
  label: 'credit',
  fields: {role: 'contact'},
  needs: listOf(needs).map((each) => each.toLowerCase()),
  shape: {length: 200, words: 24},
  block: {lines: 'short', most: 8, until: endsContacts},
  evidence: 'A label for press contacts, alone or with a colon.',
  ...rest
})

const contactRule = (language: string, {labels, match, skip}: LabelWords): Rule =>
  contacts(`${language}/release-contacts`, labels, {
    zone: 'anywhere',
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:${alternation(listOf(labels))})(?: ?[:：].{0,160})?$`,
    note: 'Names, offices and telephone numbers follow it, each on its own line.',
    examples: {match, skip}
  })

/** In the head a bare "Contact:" is enough; under a story it may be the writer's. */
const headContactRule = (language: string, {labels, match, skip}: LabelWords): Rule =>
  contacts(`${language}/release-contacts-in-head`, labels, {
    zone: 'head',
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:${alternation(listOf(labels))}) ?[:：](?=$|.*(?:@|\d{3}|\d \d|www\.)).{0,160}$`,
    note: 'A telephone number or an address after the label, or nothing. Under a story it may be the writer’s.',
    examples: {match, skip}
  })

/** The rules of one language: for the label, and for the block of contacts. */
const releaseRules = ({language, head, contact, contactInHead}: ReleaseWords): Rule[] => [
  labelRule(language, head),
  ...(contact ? [contactRule(language, contact)] : []),
  ...(contactInHead ? [headContactRule(language, contactInHead)] : [])
]

/** English has rules for contacts of its own. */
const english = releaseRules({
  language: 'en',
  head: {
    labels:
      'for immediate release|press release|news release|media release|for release|for immediate distribution|for immediate publication|immediate release|media statement|press statement|for use immediately|media advisory',
    match: [
      'FOR IMMEDIATE RELEASE',
      '*** For Immediate Release ***',
      'NEWS RELEASE – FOR IMMEDIATE RELEASE',
      'Press Release | March 4, 2024',
      'Media Release No. 14/2024',
      'For immediate release: March 4, 2024'
    ],
    skip: [
      // A headline; a sentence; what else is released.
      'For Immediate Release of Prisoners, Mediators Meet Again',
      'Press Release Writers Find Work in the Valley',
      'The press release was wrong.',
      'Release Date: 4 March'
    ]
  }
})

const indonesian = releaseRules({
  language: 'id',
  head: {
    labels:
      'siaran pers|untuk segera disiarkan|untuk disiarkan segera|untuk diterbitkan segera|untuk segera diterbitkan|untuk segera dirilis|press release|rilis pers|rilis media|siaran media|pers rilis|pers release|keterangan pers|for immediate release',
    match: [
      'SIARAN PERS',
      'Siaran Pers No. 14/HM/III/2024',
      'UNTUK SEGERA DISIARKAN',
      'Rilis Pers – Untuk Segera Diterbitkan',
      'PRESS RELEASE 14/2024'
    ],
    skip: [
      // A headline; a source; a sentence.
      'Siaran Pers Bukan Berita, Kata Redaktur Contoh',
      'Siaran Pers Kementerian Contoh',
      'Siaran pers itu keliru, kata petugas.'
    ]
  },
  contact: {
    labels:
      'kontak media|kontak pers|narahubung|narahubung media|narahubung pers|nara hubung|contact person|media contact|kontak humas|informasi lebih lanjut hubungi|untuk informasi lebih lanjut hubungi|untuk informasi lebih lanjut, hubungi|untuk informasi lebih lanjut silakan hubungi|untuk informasi lebih lanjut, silakan hubungi|informasi lebih lanjut, silakan hubungi|informasi lebih lanjut silakan hubungi',
    match: [
      'Narahubung: Budi Santoso (0812-5555-0100)',
      {
        text: 'SIARAN PERS\nKontak Media:\nBudi Santoso\nKepala Humas PT Contoh Jaya\nhumas@contoh.example\nPT Contoh Jaya Resmikan Jembatan Kedua\nSampel, 4 Maret 2024 – PT Contoh Jaya meresmikan jembatan kedua di Kota Sampel pada Senin pagi, kata direkturnya.',
        line: 5
      }
    ],
    // A sentence; a headline.
    skip: [
      'Narahubung itu tidak menjawab telepon.',
      'Kontak Senjata Terjadi Lagi di Sampel',
      'Humas Polres Contoh: Pelaku Ditangkap'
    ]
  },
  contactInHead: {
    labels: 'kontak',
    match: ['Kontak: 0812 5555 0100 (Budi)'],
    // A title.
    skip: ['Kontak: Film Baru dari Sutradara Contoh']
  }
})

const malay = releaseRules({
  language: 'ms',
  head: {
    labels:
      'siaran media|kenyataan media|kenyataan akhbar|siaran akhbar|untuk siaran segera|untuk edaran segera|untuk disiarkan segera|press release|media release|for immediate release',
    match: ['SIARAN MEDIA', 'Kenyataan Media – 4 Mac 2024', 'UNTUK SIARAN SEGERA'],
    // A headline; a sentence.
    skip: ['Siaran Media Sosial Dipantau', 'Kenyataan media itu tidak tepat.']
  },
  contact: {
    labels:
      'pegawai dihubungi|hubungi media|perhubungan media|pertanyaan media|untuk maklumat lanjut|untuk maklumat lanjut, sila hubungi|untuk maklumat lanjut sila hubungi|media contact',
    match: ['Untuk maklumat lanjut, sila hubungi:', 'Pertanyaan media: Ahmad Contoh, 03-5555 0100'],
    // A sentence.
    skip: ['Pertanyaan media tidak dijawab.']
  }
})

const german = releaseRules({
  language: 'de',
  head: {
    labels:
      'pressemitteilung|medienmitteilung|presseinformation|presseaussendung|medieninformation|zur sofortigen veröffentlichung|zur sofortigen freigabe|pressemeldung|presse-information|sperrfrist',
    match: [
      'PRESSEMITTEILUNG',
      'Pressemitteilung Nr. 14/2024',
      'Zur sofortigen Veröffentlichung',
      'Sperrfrist: Montag, 10:00 Uhr'
    ],
    // A headline; a sentence.
    skip: [
      'Pressemitteilung löst Streit in Musterstadt aus',
      'Die Pressemitteilung war falsch.',
      'Sperrfrist für Anleger endet bald'
    ]
  },
  contact: {
    labels:
      'pressekontakt|medienkontakt|ansprechpartner für die presse|ansprechpartnerin für die presse|ansprechpartner für die medien|kontakt für die presse|kontakt für medien|presserückfragen|rückfragen|rückfragehinweis|medienauskünfte|weitere informationen für die presse',
    match: ['Pressekontakt: Erika Muster, Tel. 030 5550100', 'Rückfragehinweis:'],
    // Sentences; a headline.
    skip: [
      'Rückfragen blieben unbeantwortet.',
      'Kontakt zum Schiff abgebrochen',
      'Ansprechpartner fehlen in Musterstadt'
    ]
  },
  contactInHead: {
    labels: 'kontakt|ansprechpartner|ansprechpartnerin|pressestelle',
    match: ['Kontakt: Erika Muster, e.muster@muster.example'],
    // A title.
    skip: ['Kontakt: Ein Film aus Musterstadt']
  }
})

const french = releaseRules({
  language: 'fr',
  head: {
    labels:
      'communiqué de presse|communiqué|pour diffusion immédiate|pour publication immédiate|dossier de presse|à diffuser immédiatement',
    match: ['COMMUNIQUÉ DE PRESSE', 'Communiqué de presse – 4 mars 2024', 'POUR DIFFUSION IMMÉDIATE'],
    // A headline; a sentence.
    skip: ['Communiqué de presse : le vieux pont rouvre', 'Le communiqué de presse était faux.']
  },
  contact: {
    labels:
      'contact presse|contacts presse|contact média|contact médias|contacts médias|contacts média|relations presse|service de presse|renseignements|personne-ressource|pour plus de renseignements|pour plus d’information|pour plus d’informations|relations médias|relations avec les médias',
    match: ['Contact presse : Jeanne Exemple, 01 55 55 01 00', 'Contacts médias'],
    // A sentence; a headline.
    skip: ['Contact perdu avec le vieux bateau', 'Renseignements pris, le pont rouvre.']
  },
  contactInHead: {
    labels: 'contact|contacts',
    match: ['Contact : Jeanne Exemple, 01 55 55 01 00'],
    // A title.
    skip: ['Contact : un film venu de la vallée']
  }
})

const spanish = releaseRules({
  language: 'es',
  head: {
    labels:
      'comunicado de prensa|nota de prensa|para publicación inmediata|para difusión inmediata|para su publicación inmediata|boletín de prensa|gacetilla de prensa|comunicado|para divulgación inmediata|comunicado oficial',
    match: [
      'COMUNICADO DE PRENSA',
      'Nota de prensa – 4 de marzo de 2024',
      'PARA PUBLICACIÓN INMEDIATA',
      'Boletín de prensa núm. 14/2024'
    ],
    // A headline; a sentence.
    skip: ['Comunicado de prensa desata polémica en Ejemplo', 'El comunicado de prensa era falso.']
  },
  contact: {
    labels:
      'contacto de prensa|contacto para medios|contacto para la prensa|contacto para los medios|contactos de prensa|contacto prensa|contacto con la prensa|contacto con los medios|gabinete de prensa|para más información|para mayor información|más información para la prensa',
    match: ['Contacto de prensa: Juana Ejemplo, 555-0100', 'Para más información:'],
    // A sentence; a headline.
    skip: ['Para más información habrá que esperar al lunes.', 'Contacto perdido con el viejo barco']
  },
  contactInHead: {
    labels: 'contacto|contactos',
    match: ['Contacto: Juana Ejemplo, 555 0100'],
    // A title.
    skip: ['Contacto: una película del valle']
  }
})

const portuguese = releaseRules({
  language: 'pt',
  head: {
    labels:
      'comunicado de imprensa|comunicado à imprensa|nota à imprensa|nota de imprensa|para divulgação imediata|para publicação imediata|press release',
    match: ['COMUNICADO DE IMPRENSA', 'Nota à imprensa – 4 de março de 2024', 'PARA DIVULGAÇÃO IMEDIATA'],
    // A headline; a sentence.
    skip: ['Nota à imprensa causa polêmica em Exemplo', 'A nota à imprensa era falsa.']
  },
  contact: {
    labels:
      'contato para imprensa|contato para a imprensa|contacto para a imprensa|contactos de imprensa|contato de imprensa|contacto de imprensa|assessoria de imprensa|informações para a imprensa|informações à imprensa|atendimento à imprensa|mais informações para a imprensa',
    match: ['Assessoria de Imprensa: Maria Exemplo, (11) 5555-0100', 'Informações para a imprensa'],
    // A sentence.
    skip: ['Assessoria de imprensa não respondeu.']
  },
  contactInHead: {
    labels: 'contato|contatos|contacto|contactos|mais informações',
    match: ['Contato: Maria Exemplo, (11) 5555-0100'],
    // A title.
    skip: ['Contato: um filme do vale']
  }
})

const italian = releaseRules({
  language: 'it',
  head: {
    labels: 'comunicato stampa|per diffusione immediata|per la pubblicazione immediata|nota stampa|nota per la stampa',
    match: ['COMUNICATO STAMPA', 'Comunicato stampa n. 14/2024', 'Comunicato stampa – 4 marzo 2024'],
    // A headline; a sentence.
    skip: ['Comunicato stampa accende la lite a Esempio', 'Il comunicato stampa era falso.']
  },
  contact: {
    labels:
      'contatti stampa|contatto stampa|contatti per la stampa|contatto per la stampa|ufficio stampa|contatti media|per informazioni alla stampa|per ulteriori informazioni|informazioni per la stampa',
    match: ['Ufficio stampa: Maria Esempio, 06 5550100', 'Contatti stampa'],
    // A sentence.
    skip: ['Ufficio stampa senza risposte, il sindaco tace.']
  },
  contactInHead: {
    labels: 'contatti|contatto|per informazioni',
    match: ['Contatti: Maria Esempio, 06 5550100'],
    // A title.
    skip: ['Contatto: un film dalla valle']
  }
})

const dutch = releaseRules({
  language: 'nl',
  head: {
    labels: 'persbericht|voor onmiddellijke publicatie|voor directe publicatie|persmededeling',
    match: ['PERSBERICHT', 'Persbericht – 4 maart 2024', 'Voor onmiddellijke publicatie'],
    // A headline; a sentence.
    skip: [
      'Persbericht zorgt voor ruzie in Voorbeeld',
      'Het persbericht klopte niet.',
      'Embargo tegen Voorbeeldland verlengd'
    ]
  },
  contact: {
    labels:
      'perscontact|contact voor de pers|contactpersoon|contactpersoon voor de pers|noot voor de redactie|noot voor redactie|noten voor de redactie|persvoorlichting|meer informatie voor de pers|niet voor publicatie',
    match: ['Perscontact: Jan Voorbeeld, 020 555 0100', 'Noot voor de redactie:'],
    // A headline.
    skip: ['Contactpersoon verdwenen met geld van club']
  },
  contactInHead: {
    labels: 'contact|voor meer informatie|woordvoerder',
    match: ['Contact: Jan Voorbeeld, 020 555 0100'],
    // A title.
    skip: ['Contact: een film uit de vallei']
  }
})

const tagalog = releaseRules({
  language: 'tl',
  head: {
    labels:
      'press release|news release|para sa agarang paglalathala|para sa kagyat na paglalabas|pahayag sa midya|for immediate release',
    match: ['PRESS RELEASE', 'PARA SA AGARANG PAGLALATHALA'],
    // A headline.
    skip: ['Press release ng alkalde, pinabulaanan']
  },
  contact: {
    labels: 'media contact|contact person|para sa karagdagang impormasyon',
    match: ['Para sa karagdagang impormasyon:'],
    // A sentence.
    skip: ['Para sa karagdagang impormasyon ay naghintay sila.']
  }
})

const swedish = releaseRules({
  language: 'sv',
  head: {
    labels: 'pressmeddelande|för omedelbar publicering|pressinformation',
    match: ['PRESSMEDDELANDE', 'Pressmeddelande 4 mars 2024'],
    // A headline.
    skip: ['Pressmeddelande väckte ilska i Exempelstad']
  },
  contact: {
    labels:
      'presskontakt|kontakt för media|kontaktperson|för mer information|för ytterligare information|för mer information, kontakta|för mer information kontakta|för ytterligare information, kontakta',
    match: ['Presskontakt: Anna Exempel, 08-555 01 00', 'För mer information, kontakta:'],
    // A headline.
    skip: ['Kontaktperson försvann med klubbens pengar']
  },
  contactInHead: {
    labels: 'kontakt|kontakta',
    match: ['Kontakt: Anna Exempel, 08-555 01 00'],
    // A title.
    skip: ['Kontakt: en film från dalen']
  }
})

/** The rules by the language of their packs. */
export const releaseHeads = {
  en: english,
  id: indonesian,
  ms: malay,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  nl: dutch,
  tl: tagalog,
  sv: swedish
} as const
