/**
 * The credit of a picture after a paragraph of the story, on the same line, in the words of all languages: in copy cut out of a page it is attached to the
 * paragraph beside the picture.
 */
import {pattern} from '../fragments.ts'
import type {Rule} from '../types.ts'

/** Words for a picture, or for a credit. */
const picture =
  '(?:(?:(?:AP|AFP|EPA|PNA|PTI|File|FILE|Handout|Courtesy|Stock|Archive) )?(?:[Pp]hotos?|PHOTOS?)(?: [Cc]redits?| [Cc]ourtesy| [Ss]ource)?|Photograph(?:s|y)?|Pictures?|PICTURES?|(?:Image|IMAGE|Video)s?(?: [Cc]redits?| [Cc]ourtesy| [Ss]ource)?|Credits?|CREDITS?|' +
  "Fotos?|FOTOS?|Foto[’']s|Fotografías?|Fotografias?|Fotografie|Imagen|Imágenes|Imagem|Imagens|Immagin[ei]|Crédit(?:os?|s?)(?: (?:de la )?(?:foto|photo|imagen)s?)?|Crediti|Kredit(?: [Ff]oto| [Gg]ambar)?|Infografía|Infográfico|Ilustración|Vídeo|Vidéo|" +
  'Bild(?:er)?|BILD|Symbolbild|Archivbild|Symbolfoto|Archivfoto|Grafik|Illustration|Beeld|BEELD|Archiefbeeld|Archieffoto|[Ll]arawan|LARAWAN|[Kk]uha|KUHA|Gambar|GAMBAR|Sumber [Ff]oto|Dok(?:umentasi)?)'
/** Text between that word and the name. */
const by = String.raw`(?: ?[:/|©] ?(?:by |von |de |di |courtesy of |via )?| (?:by|courtesy of|courtesy|via|from|von|ni|nina|mula sa|oleh|ihsan) )`
/** Small words of names and of credits. */
const small =
  '(?:d[aeo]s?|del|della|di|du|la|las|le|van|von|der|den|y|e|et|und|en|and|dan|at|via|for|pour|per|für|of|bin|binti|courtesy|cortesía|dpa|ansa|afp|ats|epd|privat|privé|zvg)'
/** Only names, in which each word has a capital: a sentence would continue in lower case. */
const names = String.raw`(?:[\p{Lu}@\d][\p{L}\p{M}\d.'’_@&+-]{0,30}|${small}(?![\p{L}\d]))(?:(?: ?[/,|–©-] ?| ?\(| )(?:[\p{Lu}@\d][\p{L}\p{M}\d.'’_@&+-]{0,30}\)?|${small}(?![\p{L}\d]))){0,8}`
const person = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,24}(?: (?:(?:d[aeo]|del|van|von|el|al|bin) )?\p{Lu}[\p{L}\p{M}.'’-]{0,24}){1,3}`
const lender =
  '(?:Getty(?: Images)?|AFP|AP|EPA|EFE|REUTERS|Reuters|dpa|DPA|ANSA|ANP|Belga|Keystone|KEYSTONE|Lusa|LUSA|Xinhua|Anadolu|NurPhoto|Shutterstock|imago|IMAGO|picture alliance|LaPresse|Folhapress|Europa Press|Bloomberg|Bernama|PA Wire|PA|APA|TT)'

const needs = [
  ...[
    'oto:',
    'oto :',
    'otos:',
    'OTO:',
    'OTOS:',
    'oto/',
    'oto |',
    'oto ©',
    'oto by',
    'otos by',
    'oto courtesy',
    'oto via',
    'oto from',
    'oto ni'
  ],
  ...[
    'to’s:',
    "to's:",
    'graph:',
    'graphs:',
    'graphy:',
    'grafía:',
    'grafia:',
    'grafie:',
    'icture:',
    'ictures:',
    'mage:',
    'mages:',
    'MAGE:'
  ],
  ...[
    'redit:',
    'redits:',
    'redit to',
    'REDIT:',
    'ourtesy',
    'ource:',
    'rédit',
    'rediti:',
    'redit gambar',
    'redit foto',
    'magen:',
    'genes:',
    'magem:',
    'magens:'
  ],
  ...[
    'mmagine:',
    'mmagini:',
    'ild:',
    'ilder:',
    'ILD:',
    'foto:',
    'rafik:',
    'ation:',
    'eeld:',
    'EELD:',
    'arawan',
    'ARAWAN',
    'uha ni',
    'uha:',
    'UHA NI',
    'ambar:',
    'AMBAR:'
  ],
  ...['ídeo:', 'idéo:', 'ideo:', 'áfico:', 'ación:', 'ambar ihsan', 'Dok:', 'asi:', 'umber foto'],
  ...[
    '©',
    'hoto/',
    'REUTERS/',
    'EFE/',
    'AFP/',
    '/Getty',
    '/AFP',
    '/REUTERS',
    '/Reuters',
    '/EFE',
    'Getty Images',
    '/dpa',
    '/ANSA',
    '/ANP'
  ]
]

/** Of one who lends pictures; only with brackets, a stroke or the sign is such a name no part of a sentence. */
const lent = String.raw`(?:(?:AP |AFP )?(?:Photo|PHOTO|REUTERS|EFE|AFP|ANSA|EPA) ?\/ ?${person}|${person} ?\/ ?${lender}(?: via ${lender})?|${lender} via ${lender}|Getty Images|© ?${names})`

export const pictureEndings: readonly Rule[] = [
  {
    id: 'common/picture-credit-ending',
    label: 'boilerplate:caption',
    zone: 'anywhere',
    extent: 'ending',
    needs,
    pattern: pattern`(?<=[\p{L}\d)%][.!?…][”"’»)\]]{0,2} ?)[([]?(?:${picture}${by}${names}|${lent})[)\]]?\.?$`,
    note: 'A paragraph that no rule labels as a caption stays, and loses only the credit.',
    examples: {
      match: [
        'The mayor said that the bridge will open in May. Photo: Jane Roe',
        'The mayor said that the bridge will open in May. (Photo by Jane Roe/Getty Images)',
        'The mayor said that the bridge will open in May. AP Photo/Jane Roe',
        'Der Bürgermeister sagte, dass die Brücke im Mai öffnet. Foto: Max Muster/dpa',
        'De burgemeester zei dat de brug in mei opengaat. Beeld: ANP',
        'Le maire a dit que le pont ouvrira en mai. Photo : Anne Essai/AFP',
        'Sinabi ng alkalde na bubuksan ang tulay sa Mayo. Larawan: PNA',
        {text: 'Borgmesteren sa at broen åpner i mai. Foto: Anna Eksempel/NTB', language: 'no'}
      ],
      // The word within a sentence; a sentence behind it; a title; an agency that something is sold to.
      skip: [
        'She found a word on the back of the photo: Jane',
        'The council looked at a picture. Image: the bridge as it was in May.',
        'Er las jeden Tag. Bild: Die Zeitung verliert ihre Leser',
        'The owner sold it all. Getty bought the archive',
        'The bridge is in the pictures of Jane Roe'
      ]
    }
  },
  {
    id: 'common/picture-credit-inside',
    label: 'boilerplate:caption',
    zone: 'anywhere',
    extent: 'inside',
    needs: [
      ...[
        '(Fot',
        '(FOT',
        '(fot',
        '(Phot',
        '(PHOT',
        '(phot',
        '(Ima',
        '(Imá',
        '(Imm',
        '(Cré',
        '(Cred',
        '(CRED',
        '(Bild',
        '(Symb',
        '(Arch',
        '(Grafik',
        '(Beeld',
        '(Lara',
        '(lara',
        '(Kuha',
        '(kuha',
        '(Gambar',
        '(Pict',
        '(AP ',
        '(File',
        '(Courtesy'
      ],
      ...[
        '[Fot',
        '[Phot',
        '[Ima',
        '[Bild',
        '[Beeld',
        '[Gambar',
        '[Cred',
        '(AFP P',
        '(Sumber fot',
        '(Sumber Fot',
        '(Dok',
        '(Kredit'
      ]
    ],
    pattern: pattern`(?<=[\p{L}\d)%][.!?…][”"’»)\]]{0,2} ?)[([](?:${picture}${by}${names}|${lent})[)\]]`,
    examples: {
      match: [
        'Der Bürgermeister sagte, die Brücke öffne im Mai. (Foto: Max Muster/dpa) Die Anwohner warten darauf.',
        'The bridge will open in May, she said. (Photo by Jane Roe/Sample News) The council meets in June.'
      ],
      // What is in the picture; a sentence in brackets.
      skip: [
        'The bridge will open in May. (Photo albums were for sale.) The council meets in June.',
        'Die Brücke öffnet im Mai. (Foto: so sah sie 1920 aus) Der Rat tagt im Juni.'
      ]
    }
  }
]
