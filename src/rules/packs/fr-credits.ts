/** Who wrote, photographed or sent it, and when, in French: bylines, time lines, captions, credits, sign-offs of agencies. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {without} from './credited-names.ts'
import {agencySign, person, persons, pictureAgency, stampDay, stampHour} from './romance-pieces.ts'

/** Words after “source:” without a meaning of their own. */
const noSentence = without('que|qui|a dit|est|sont|ont|ne|dit|déclaré|quand')

const weekday = String.raw`(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim)\.?,? )`
const hour = String.raw`(?:[ ,|/·•–—-]{0,4}(?:à |a )?${stampHour})`

/** A story, for examples of lines after one. */
const story =
  'Le vieux pont a rouvert lundi après la crue du fleuve.\nLe maire a demandé aux riverains de le traverser lentement, a dit la mairie.'

export const frenchCredits: readonly Rule[] = [
  {
    id: 'fr/published-line',
    label: 'note',
    zone: 'anywhere',
    needs: ['publié', 'mis à jour', 'mise à jour', 'modifié', 'créé', 'posté', 'dernière', 'actualisé', 'maj'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:publiée?|mis(?:e)? à jour|modifiée?|créée?|posté|dernière (?:mise à jour|modification)|actualisé|maj)(?: par .{3,40},?)?\s?[:|-]?\s?(?:le |il y a \d{1,2} \p{L}+ ?)?(?:${weekday}(?:le )?)?(?<published>${stampDay})?(?:${hour}|il y a \d{1,2} (?:minutes?|heures?|jours?))?(?:[ ,|/·•(–—-]{0,4}(?:publié|mis(?:e)? à jour|modifié|lecture|maj).{0,70})?[)\].]?$`,
    shape: {words: 22},
    examples: {
      match: [
        {text: 'Publié le 05/04/2013 à 17:08', fields: {published: '2013-04-05'}},
        {text: 'Publié le 3 mars 2020 à 10h12, mis à jour le 4 mars 2020 à 11h00', fields: {published: '2020-03-03'}},
        'Mis à jour le 1er mars 2021 à 09h05',
        'Créé: 21.12.2018, 09h59',
        'Mis à jour',
        'Dernière mise à jour : 03/03/2020',
        'Publié le 22/12/2023 à 06h33, mis à jour le 07/02/2024 à 19h43 • Lecture 10 min.'
      ],
      // A book; a sentence.
      skip: ['Publié en 1987, le livre parle d’un pont.', 'Mis à jour, le recensement a surpris le maire.']
    }
  },
  {
    id: 'fr/time-line',
    label: 'note',
    zone: 'head',
    needs: ['19', '20', '/', ':'],
    pattern: patternAnyCase`^[-–—•|·(]?\s?(?:le )?${weekday}?(?<published>${stampDay})(?:${hour})?(?:[ ,|/·•(–—-]{0,4}(?:publié|mis(?:e)? à jour|modifié|lecture|maj).{0,60})?\.?\)?$`,
    shape: {words: 16},
    examples: {
      match: [
        {text: '27 octobre 2012 à 18:27', fields: {published: '2012-10-27'}},
        {text: 'Lundi 3 mars 2020', fields: {published: '2020-03-03'}},
        'le 03/03/2020 à 10h12',
        '03.03.2020, 10h12'
      ],
      // A day in the story.
      skip: ['3 mars : le pont rouvre', 'Le 3 mars 2020 le maire a rouvert le pont.']
    }
  },
  {
    id: 'fr/time-pieces',
    label: 'note',
    zone: 'head',
    needs: ['mis à jour', 'le ', 'h', ':'],
    pattern: patternAnyCase`^(?:\(?mis(?:e)? à jour ?:?|le \d{1,2}[/. ].{3,20}|\d{1,2}[:h]\d{2})$`,
    shape: {words: 5},
    note: 'A time line that was broken at its links, in several lines.',
    examples: {
      match: ['19:56', '18h27'],
      // A sentence.
      skip: ['Le 3 mars, le pont rouvre.']
    }
  },
  {
    id: 'fr/byline',
    label: 'byline',
    zone: 'head',
    needs: ['par', 'texte', 'auteur', 'propos', 'de notre', 'crit ', 'rédigé', ' avec ', ' et '],
    pattern: pattern`^(?:(?:[Pp]ar|PAR|Écrit par|Rédigé par|Publié par|Textes? ?:|Auteure?s? ?:|Propos recueillis par)(?:\s?: ?|\s|(?<=\p{Ll}))(?<names>${persons})(?:(?:,| ?[|/–—-]| \(| (?=[Ee]nvoyée?|[Cc]orrespondante?|[Jj]ournaliste)) ?(?<role>[\p{L}@][\p{L}\p{M}@.\d_ '’,/|–—-]{1,80}))?\)?\.?|De notre (?:correspondante?|envoyée? spéciale?)(?: .{2,50})?|(?:Par )?(?<agency>${agencySign}|L['’]Obs|Le \p{Lu}\p{L}+) (?:avec|et) (?:${agencySign}|agences|les agences))$`,
    shape: {sentenceEnd: false, words: 16},
    examples: {
      match: [
        'Par Anne Essai',
        'Par Anne Essai, Paul Roy',
        'Par ANNE ESSAI Envoyée spéciale à Nice',
        'Par Anne Essai et Paul Roy (à Paris)',
        'Propos recueillis par Anne Essai',
        'De notre correspondant à Rome',
        'Le Messager avec AFP'
      ],
      // A sentence.
      skip: ['Par Anne Essai ont voté mille riverains.', 'Par ailleurs, le pont reste fermé', 'Par le vieux pont']
    }
  },
  {
    id: 'fr/desk-byline',
    label: 'byline',
    zone: 'head',
    needs: [
      'rédaction',
      'afp',
      'belga',
      'ats',
      'reuters',
      'agence',
      'presse canadienne',
      'ap',
      'correspondant',
      'efe',
      'aps',
      'map',
      'tap'
    ],
    pattern: pattern`^(?:(?:Par |PAR )?(?:[Ll]a [Rr]édaction(?: de .{2,40}| avec \p{Lu}{2,6})?|Rédaction|RÉDACTION|Agences|AGENCES|Agence France-Presse|La Presse Canadienne|${agencySign}|(?:Correspondante?|Envoyée? spéciale?)(?: (?:à|en|au) [\p{L} ]{3,30})?))(?: ?[/|·,–—-] ?(?:${agencySign}|Rédaction|agences|\p{Lu}[\p{L} .]{2,40})){0,3}$`,
    shape: {words: 9},
    examples: {
      match: [
        'La rédaction',
        'AFP',
        'La Presse Canadienne',
        'Belga',
        'Par AFP',
        'Agence France-Presse',
        'Rédaction / Essai'
      ],
      // A sentence; an office of the story.
      skip: ['Rédaction du traité en cours', 'Agence de voyages fermée au port']
    }
  },
  {
    id: 'fr/photo-line',
    label: 'caption',
    zone: 'anywhere',
    needs: ['photo', 'image', 'crédit', 'credit', 'illustration', 'archives', '©', 'capture', 'dessin'],
    pattern: pattern`^(?:(?:Photos?|PHOTOS?|Image|Crédits?(?: photos?)?|CRÉDIT|Illustration|Infographie|Capture d['’]écran|Dessin) ?(?:[:/|] ?.{2,90}|(?: de |d['’])\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|du|des|la|le|pour) )*\p{Lu}[\p{L}.'’-]*){0,6})|.{5,240}?[.,;)”"» ] ?[([]?(?:Photos?|PHOTOS?|Image|Crédits?(?: photos?)?|CRÉDIT(?: PHOTO)?) ?[:/] ?\p{Lu}[^!?]{1,70}[)\]]?|.{5,300}[([](?:Photo|PHOTO|Image|Illustration|Archives)[^()[\]]{0,60}[)\]]\.?|[^.!?]{0,160}\.? ?©(?! ?(?:Copyright|\d{4})) ?(?:[\p{Lu}@(\[].{1,59}|[\w.-]{2,60})|[([](?:Photos?|PHOTOS?|Image)[ :][^()[\]]{2,80}[)\]]\.?|PHOTOS? \p{Lu}[\p{Lu}\p{M} .'’-]{3,40}(?:, \p{Lu}[\p{Lu}\p{M} .'’-]{2,40})?|(?:Photo|Image) d['’](?:illustration|archives?)|Archives(?: .{2,40})?|(?:.{5,200}, )?photo ?: .{2,60})$`,
    shape: {length: 600, notStory: true},
    evidence: 'a picture label with a colon and a name, or brackets that hold nothing else',
    examples: {
      match: [
        'PHOTO LÉA EXEMPLE, LE LAC',
        'Photo: A. Essai Agence France-Presse',
        '© Belga',
        '© D. R.',
        'Crédits photo : A. ESSAI/Le Messager',
        'Anne Essai, photo: Archives Essai',
        '(Photo A. Essai. AFP)',
        'Le vieux pont lundi. © Anne Essai',
        'Photo d’illustration'
      ],
      // A sentence about a picture.
      skip: [
        'Image de la ville, le pont attire les touristes.',
        'Crédits de la mairie, dons et loterie ont payé la pierre.',
        'Le © de la carte a été dessiné par le graveur.',
        'Photo du pont : colère au port',
        'La photo: une preuve contre le maire, a dit le juge.',
        'Image ternie'
      ]
    }
  },
  {
    id: 'fr/photo-ending',
    label: 'boilerplate:caption',
    zone: 'anywhere',
    extent: 'ending',
    needs: ['hoto:', 'hoto :', 'hotos:', 'hotos :', 'HOTO:', 'rédit'],
    pattern: pattern`(?<=[.!?”"’»)…]\s?)[([]?(?:Photos?|PHOTOS?|Crédits?(?: photos?)?)\s?[:/] ?\p{Lu}[^.!?:]{2,60}[)\]]?\.?$`,
    note: 'Glued to a paragraph that is too long to be a caption.',
    examples: {
      match: [
        'Le pont rouvrira en mai, a dit le maire, qui l’a parcouru lundi avec les riverains du port et les techniciens de la région, et qui a demandé à tous de le traverser lentement tant que durent les travaux de l’autre côté du fleuve, soit un an de plus. Photo : Anne Essai'
      ],
      // Inside a sentence.
      skip: ['Dit le maire sur la Photo : Anne']
    }
  },
  {
    id: 'fr/picture-signed',
    label: 'caption',
    zone: 'anywhere',
    needs: ['/', '(', '|', '-', 'afp', 'getty'],
    pattern: pattern`^(?:Getty(?: Images)?|Shutterstock|${person} ?(?:\/|[-–—]) ?${pictureAgency}|${pictureAgency} ?[/|] ?${person}|.{12,300}[.”"»)] ?(?:[([]|[/|–—-] ?)?(?:${person} ?\/ ?${pictureAgency}|${pictureAgency} ?\/ ?${person})[)\]]?\.?|.{12,300} [([](?:${person} ?[/|,] ?${pictureAgency}|${pictureAgency} ?[/|] ?${person}|Photos?,? ${pictureAgency})[)\]]\.?)$`,
    shape: {length: 480, notStory: true},
    evidence: 'a name and an agency joined by a slash, at the end',
    examples: {
      match: ['Anne Essai / AFP', 'Le vieux pont sur le fleuve, lundi après-midi. Anne Essai/Belga'],
      // A sentence with an agency in brackets.
      skip: ["Le maire a parlé à l'agence (AFP).", 'Le pont rouvrira en mai, a dit le maire. (afp)']
    }
  },
  {
    id: 'fr/collaboration',
    label: 'credit',
    zone: 'anywhere',
    needs: [
      'avec',
      'source',
      'collaboration',
      'traduit',
      'traduction',
      'édit',
      'propos',
      'contribu',
      'rédaction',
      'journaliste',
      'équipe'
    ],
    pattern: pattern`^[-–—*(]{0,2} ?(?:[Aa]vec (?:la collaboration (?:de|d['’]).{2,80}|(?:l['’])?(?:${agencySign}|AFP|agences?|les agences)(?:(?:,| et|\/) ?(?:${agencySign}|agences))?)|Sources?\s?: ?${noSentence}[^!?]{2,90}|\p{Lu}[\p{L}\p{M} .'’-]{2,40} avec (?:l['’])?(?:${agencySign}|agences)|Traduit (?:de|du|par) [^!?]{3,90}|(?:[Éé]dité|Rédigé|Édition|Version française|Reportage|Propos recueillis|Texte)s? (?:par|de|:) ?[^!?]{3,120}|[Ee]quipe de rédaction.{0,60}|${person},? (?:journaliste|correspondante?|envoyée? spéciale?|éditorialiste)(?: (?:à|au|de|du) [\p{L} '’]{2,50})?)\)?\.?$`,
    shape: {words: 22},
    evidence: 'the name of an agency, a colon or a role, in brackets or after a dash',
    examples: {
      match: [
        "- Avec la collaboration de l'Agence France-Presse",
        {text: `${story}\nAvec AFP`, line: 3},
        {text: `${story}\nSource : AFP`, line: 3},
        '(Reportage de Anne Essai, édité par Paul Roy)',
        'Propos recueillis par Anne Essai à la mairie',
        "Traduit de l'anglais par Anne Essai"
      ],
      // A sentence.
      skip: ['Sources du fleuve en danger', 'Avec le maire, les riverains ont rouvert le pont lundi matin.']
    }
  },
  {
    id: 'fr/agency-line',
    label: 'credit',
    zone: 'anywhere',
    fields: {role: 'agency'},
    needs: [
      'afp',
      'belga',
      'ats',
      'reuters',
      'agence',
      'ap',
      'rédaction',
      'presse canadienne',
      'efe',
      'dpa',
      'aps',
      'map',
      'tap',
      'xinhua'
    ],
    pattern: pattern`^[-–—(]{0,2}\s?(?<names>(?:(?:L['’])?${agencySign}|(?:La )?[Rr]édaction|Agences|AGENCES)(?:(?: ?[/,–—|-] ?| et | avec )(?:(?:l['’])?${agencySign}|Agences|agences)){0,3})[).]{0,2}$`,
    shape: {words: 6},
    examples: {
      match: [
        {text: `${story}\nAFP`, line: 3},
        {text: `${story}\n(Belga)`, line: 3},
        {text: `${story}\nAFP/Reuters`, line: 3}
      ],
      // The agency does something.
      skip: ['Belga ouvre un bureau', 'Agences de voyages']
    }
  },
  {
    id: 'fr/initials-line',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'initials'},
    pattern: pattern`^\(?(?:[a-z]{2,4}(?:-[a-z]{2,4})?(?: ?\/ ?[a-z]{2,4}(?:-[a-z]{2,4})?){1,6}|(?:\p{Lu}\. ?){1,3}(?: ?\/ ?(?:Agences|APS|AFP|\p{Lu}\.))?|${person} ?\/ ?(?:Agences|APS|AFP)|\((?:SDA|ATS)\\?\/\p{Ll}{2,3}\))\)?\.?$`,
    shape: {words: 6},
    note: 'Desks sign below the story: "abc/de/fgh", "R. I./Agences".',
    examples: {
      match: ['asl/tib/pid', 'R. I./Agences', 'L. M.', {text: `${story}\nAnne Essai/Agences`, line: 3}],
      // A word; a crosshead.
      skip: ['pont', 'oui/non à la loi']
    }
  },
  {
    id: 'fr/filing-stamp',
    label: 'note',
    zone: 'tail',
    needs: [
      'gmt',
      'dec',
      'jan',
      'fev',
      'fév',
      'mar',
      'avr',
      'mai',
      'jun',
      'jui',
      'jul',
      'aou',
      'aoû',
      'sep',
      'oct',
      'nov',
      'déc'
    ],
    pattern: patternAnyCase`^\d{6}(?: gmt)? \p{L}{3,4}\.? \d{2,4}$`,
    note: 'When the story was sent.',
    examples: {
      match: ['091223 dec 18', '101137 GMT mar 21'],
      // A number in a sentence.
      skip: ['091223 mars, rue du Pont']
    }
  },
  {
    id: 'fr/agency-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'agency'},
    needs: [
      'AFP',
      'afp',
      'elga',
      'ELGA',
      'ATS',
      'ats',
      'euters',
      'AP',
      'EFE',
      'resse',
      'nxp',
      '(Le ',
      '(La ',
      'dpa',
      'APS',
      'MAP',
      'TAP',
      'inhua'
    ],
    pattern: pattern`(?<=[.!?”"’»)…]\s?)[-–—([/]{0,2}\s?(?<names>(?:${agencySign}|afp|belga|ap|reuters|(?:Le|La) \p{Lu}\p{L}+(?=\)))(?: ?[/,] ?(?:${agencySign}|afp|nxp|[a-z]{2,4})){0,2})[)\].]{0,2}$`,
    examples: {
      match: [
        {text: 'Le pont rouvrira en mai, a dit le maire. (afp)', fields: {names: ['afp']}},
        'Le pont rouvrira en mai, a dit le maire. (ats/nxp)',
        'Le pont rouvrira en mai, a dit le maire. (Belga)',
        'Le pont rouvrira en mai, a dit le maire.(ATS)',
        'Le pont rouvrira en mai, a dit le maire. (Le Messager)'
      ],
      // The agency ends its sentence.
      skip: ["Le pont rouvrira en mai, a dit le maire à l'AFP", "La photo est de l'agence (AFP)"]
    }
  },
  {
    id: 'fr/created-ending',
    label: 'boilerplate:other',
    zone: 'tail',
    extent: 'ending',
    needs: ['Créé', 'Mis à jour', 'Publié'],
    pattern: pattern`(?<=[.!?”"’»)…]\s?)(?:\((?:afp|ats|[a-z]{2,4})(?:\/[a-z]{2,4})?\) ?)?(?:Créé|Mis à jour|Publié)\s?:? (?:le )?${stampDay}(?:${hour})?$`,
    note: 'Flattened pages end with the time line.',
    examples: {
      match: [
        'Le pont rouvrira en mai, a dit le maire. (ats/nxp) Créé: 21.12.2018, 09h59',
        'Le pont rouvrira en mai, a dit le maire. Mis à jour le 3 mars 2020 à 10h12'
      ],
      // Inside a sentence.
      skip: ['Le pont a été Créé: 21.12.2018']
    }
  },
  {
    id: 'fr/cut-mark',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: ['(...)', '(…)', '[...]', '[…]'],
    pattern: pattern`^[([](?:\.{3}|…)[)\]]$`,
    note: 'Where a story was cut.',
    examples: {
      match: ['(...)', '[…]'],
      // Words stand in it.
      skip: ['(...) le pont est fermé.']
    }
  },
  {
    id: 'fr/product-line',
    label: 'note',
    zone: 'head',
    needs: ['photo', 'vidéo', 'video', 'infographie', 'croquis', 'actualis', 'papier', 'encadré', 'avec'],
    pattern: patternAnyCase`^\((?:[^()]{0,60}\+ ?)?(?:photos?|vid[ée]os?|infographies?|croquis[^()+]{0,30}|papier général|synthèse|encadré|actualisation|lead général|avec [^()]{3,60}|archives)(?: ?[+,] ?(?:photos?|vid[ée]os?|infographies?|archives|graphique)){0,4}[^()]{0,20}\)$`,
    shape: {words: 10},
    note: 'What the agency sends with the story.',
    examples: {
      match: ['(Photo+Video)', "(Croquis d'audience+Photo+Video)", '(PAPIER GÉNÉRAL)'],
      // Brackets of the story.
      skip: ['(Photo de famille perdue dans la crue, selon le maire)']
    }
  }
]
