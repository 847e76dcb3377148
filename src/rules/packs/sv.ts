/** Swedish: rules that agencies and sites share. */
import {alternation} from '../escape-pattern.ts'
import {name, pattern, patternAnyCase} from '../fragments.ts'
import type {Pack} from '../types.ts'
import {linesWithDayOf} from './lines-with-day-words.ts'
import {releaseHeads} from './release-heads.ts'
import {swedishWords} from './sv-words.ts'

const list = (labels: string) => labels.split(/\s*[|\n]\s*/u).filter(Boolean)
const anyOf = (labels: string) => alternation(list(labels))
const needsOf = (labels: string) => [...new Set(list(labels).map((label) => label.toLowerCase()))]

const names = String.raw`${name}(?:(?:, | och | & | ?\/ ?|, och )${name}){0,5}`
const month =
  '(?:[Jj]anuari|[Jj]an\\.?|[Ff]ebruari|[Ff]eb\\.?|[Mm]ars|[Mm]ar\\.?|[Aa]pril|[Aa]pr\\.?|[Mm]aj|[Jj]uni|[Jj]un\\.?|[Jj]uli|[Jj]ul\\.?|[Aa]ugusti|[Aa]ug\\.?|[Ss]eptember|[Ss]ep\\.?|[Oo]ktober|[Oo]kt\\.?|[Nn]ovember|[Nn]ov\\.?|[Dd]ecember|[Dd]ec\\.?)'

/** Links to other articles. A title may follow. */
const related = `
Läs också|Läs även|Läs mer|Läs mer om|Läs mer här|Läs vidare|Läs nästa|Läs hela artikeln|Se också|Se även|Lyssna också|Mer om ämnet|Mer om|Mer i ämnet|Mer från|Mer läsning|Relaterat|Relaterade artiklar|Relaterade nyheter|Liknande artiklar
Fler artiklar|Fler nyheter|Senaste nytt|Senaste nyheterna|Senaste|Mest läst|Mest lästa|Populärt just nu|Missa inte|Rekommenderas|Rekommenderad läsning|Rekommenderat|Du kanske också gillar|Nästa artikel|Föregående artikel|Visa fler|Till toppen|Utvalt`

const sharing = `
Dela|Dela artikeln|Dela artikel|Dela på Facebook|Dela på Twitter|Dela på X|Dela via mejl|Dela via e-post|Dela med dig|Tipsa|Tipsa en vän|Tipsa oss|Mejla|Mejla artikeln|Skriv ut|Kopiera länk|Kopiera länken|Spara|Spara artikel|Spara artikeln|Lyssna på artikeln|Lyssna
Kommentera|Kommentarer|Kommentar|Visa kommentarer|Skriv en kommentar|Följ|Följ oss|Följ oss på|Följ ämnet|Rätta artikel|Rapportera fel|Såg du ett fel|Rättelse|Ge oss feedback`

const menu = `
Hem|Startsida|Till startsidan|Hoppa till innehåll|Hoppa till huvudinnehåll|Till innehållet|Meny|Öppna meny|Stäng|Sök|Sök efter|Logga in|Logga ut|Skapa konto|Mitt konto|Min sida|Mina sidor|Kundservice|Prenumerera|Bli prenumerant|Prenumeration|Köp prenumeration|E-tidning|E-tidningen|Nyhetsbrev|Poddar|Kontakt|Kontakta oss|Om oss|Annonsera|Lediga jobb|Jobba hos oss
Integritetspolicy|Personuppgiftspolicy|Cookiepolicy|Cookies|Om cookies|Cookieinställningar|Hantera cookies|Användarvillkor|Villkor|Tillgänglighet|Tillgänglighetsredogörelse|Ansvarig utgivare|Godkänn|Godkänn alla|Avvisa|Inställningar|Visa mer|Visa alla|Tillbaka|Nästa|Föregående
Nyheter|Inrikes|Utrikes|Politik|Ekonomi|Sport|Fotboll|Kultur|Nöje|Ledare|Debatt|Insändare|Opinion|Lokalt|Väder|Vädret|Spel|Korsord|Tv-tabla|Familj|Vetenskap|Teknik|Hälsa|Resor|Bilder|Video|Bildspel|Spela upp|Spela video`

const nobodySays = String.raw`(?!.*[,”"’] (?:säger|sade|sa|skriver|uppger|enligt|menar|tycker|meddelar)\b)`

export const swedish: Pack = {
  name: 'sv',
  language: 'sv',
  vocabulary: swedishWords,
  rules: [
    ...linesWithDayOf('sv', swedishWords),
    ...releaseHeads.sv,
    {
      id: 'sv/time-line',
      label: 'note',
      zone: 'anywhere',
      needs: [...'0123456789'],
      pattern: pattern`^(?:(?:[Ss]enast )?(?:[Pp]ublicerad|[Pp]ublicerat|[Uu]ppdaterad|[Uu]ppdaterat|[Ss]kapad|[Ää]ndrad|[Dd]atum)\s?(?:\s?:|den|kl\.?| )*\s?)?(?:(?:[Mm]åndag|[Tt]isdag|[Oo]nsdag|[Tt]orsdag|[Ff]redag|[Ll]ördag|[Ss]öndag|[Mm]ån|[Tt]is|[Oo]ns|[Tt]ors?|[Ff]re|[Ll]ör|[Ss]ön)\.?,? )?(?:den )?(?<published>\d{1,2} ${month},? \d{4}|\d{4}-\d\d-\d\d)(?:,? ?(?:kl\.? ?|[-–|•·] ?)?\d{1,2}[:.]\d\d)?(?:(?: ?[-–|•·/,] ?| )(?:[Ss]enast )?[Uu]ppdatera(?:d|t)\b.{2,50})?\.?$`,
      shape: {length: 120},
      examples: {
        match: [
          {text: 'Publicerad: 4 maj 2021, 12:10', fields: {published: '2021-05-04'}},
          {text: 'Uppdaterad 2021-05-04 kl. 12.10', fields: {published: '2021-05-04'}},
          'Publicerad 4 maj 2021 Uppdaterad 5 maj 2021'
        ],
        // A sentence.
        skip: ['Den 4 maj 2021 stängdes bron.']
      }
    },
    {
      id: 'sv/byline',
      label: 'byline',
      zone: 'head',
      needs: ['av', 'text', 'av:'],
      pattern: pattern`^(?:Av|AV|Text|TEXT|Text och foto|Text & foto)\s?:? (?<names>${names})(?:,? (?<role>TT|\p{Lu}[\p{L}-]{2,20}))?$`,
      shape: {words: 10},
      examples: {
        match: [
          {text: 'Av Anna Exempel', fields: {names: ['Anna Exempel']}},
          {text: 'Text: Anna Exempel och Bo Prov', fields: {names: ['Anna Exempel', 'Bo Prov']}}
        ],
        // A sentence.
        skip: ['Av bron finns bara pelarna kvar.']
      }
    },
    {
      id: 'sv/agency-line',
      label: 'credit',
      zone: 'tail',
      fields: {role: 'source'},
      needs: ['tt', 'fnb', 'afp', 'reuters', 'källa'],
      pattern: pattern`^[([–— -]{0,3}(?:(?:[Kk]älla|KÄLLA) ?: ?(?<names>\p{L}[^.!?:]{1,50})|(?:TT|FNB|AFP|Reuters|TT-AFP|TT-Reuters|AFP-TT)(?:[-/](?:TT|AFP|Reuters)){0,2})[)\]]?$`,
      shape: {words: 6},
      examples: {
        match: ['TT', '(TT)', {text: 'Källa: TT', fields: {names: ['TT']}}, 'TT-AFP-Reuters'],
        // A spring; a bank that acts.
        skip: ['Källa till glädje', 'TT höjer priset']
      }
    },
    {
      id: 'sv/agency-ending',
      label: 'credit',
      zone: 'anywhere',
      extent: 'ending',
      fields: {role: 'source'},
      needs: [')'],
      pattern: pattern`(?<=[.!?…][”"’]{0,2}\s{0,2})\((?<names>(?:TT|FNB|AFP|Reuters)(?:[-/ ]{1,3}(?:TT|AFP|FNB|Reuters)){0,2})\)$`,
      examples: {
        match: [{text: 'Bron är stängd tills vidare, enligt kommunen. (TT)', fields: {names: ['TT']}}],
        // Part of its sentence.
        skip: ['Det skriver nyhetsbyrån (TT)']
      }
    },
    {
      id: 'sv/photo-credit',
      label: 'caption',
      zone: 'anywhere',
      needs: ['foto', 'bild'],
      pattern: pattern`^[([|]?(?:Foto|FOTO|Bild|Arkivbild|Arkivfoto|Illustration|Grafik)(?: ?:(?! ?(?:Den|Det|En|Ett|Så|Här|Vad) ) ?[^.!?:]{2,60}|(?<=Arkivbild|Arkivfoto))[)\]]?\.?$`,
      shape: {words: 10, length: 100},
      examples: {
        match: ['Foto: Anna Exempel/TT', 'Bild: Bo Prov', 'Arkivbild.', '(Foto: Privat)'],
        // The words in a sentence.
        skip: ['Bild: Den nya bron', 'Foto på väggen']
      }
    },
    {
      id: 'sv/caption-with-credit',
      label: 'caption',
      zone: 'anywhere',
      needs: ['foto:', 'arkivbild', 'bild:'],
      pattern: pattern`^(?=.{12,320}$)[^|]{8,240}?(?:[\s.)!?”"](?:Foto|FOTO|Bild) ?: ?\p{Lu}[^.!?]{2,60}|[.!?”"] (?:Arkivbild|Arkivfoto|Genrebild)\.?(?: Foto ?: ?[^.!?]{2,60})?)\.?$`,
      shape: {length: 320},
      evidence: 'A picture label with a colon, or "Arkivbild", and a name that closes the line.',
      examples: {
        match: ['Bron över älven är stängd. Foto: Anna Exempel/TT', 'Bron över älven i fjol. Arkivbild.'],
        // A sentence that speaks of a picture.
        skip: ['Polisen har en bild av mannen.']
      }
    },
    {
      id: 'sv/advertisement',
      label: 'boilerplate:advertisement',
      zone: 'anywhere',
      needs: ['annons', 'reklam', 'sponsrat'],
      pattern: patternAnyCase`^[-–—*_#[( ]*(?:annons(?:er)?|reklam|sponsrat(?: innehåll)?|annonssamarbete|artikeln fortsätter (?:under|efter) annonsen|slut på annons(?:en)?)[-–—*_#\]):. ]*$`,
      examples: {
        match: ['Annons', 'ANNONS', 'Artikeln fortsätter under annonsen', 'Sponsrat innehåll'],
        // Advertising in the story.
        skip: ['Annons kostade ministern jobbet', 'Reklam för tobak förbjuds.']
      }
    },
    {
      id: 'sv/read-also',
      label: 'boilerplate:related',
      zone: 'anywhere',
      needs: needsOf(related),
      pattern: patternAnyCase`^[^\p{L}\p{N}]{0,6}(?:${anyOf(related)})(?:\s?(?:[:：|]|\s[-–—>]{1,2}\s|[»›→])\s*(?<title>.*)|[^\p{L}\p{N}]*)$`,
      shape: {length: 220},
      block: {lines: 'title', most: 6, whenBare: true},
      examples: {
        match: [
          'Läs också:',
          {text: 'LÄS ÄVEN: Saluhallen öppnar igen', fields: {title: 'Saluhallen öppnar igen'}},
          'Mest läst',
          'Senaste nytt',
          'Relaterade artiklar'
        ],
        // A sentence.
        skip: ['Läs också bipacksedeln, säger apotekaren.', 'Mer om bron vill ministern säga på måndag.']
      }
    },
    {
      id: 'sv/sharing',
      label: 'boilerplate:sharing',
      zone: 'anywhere',
      needs: needsOf(sharing),
      pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:\d{1,5} )?(?:${anyOf(sharing)})(?:(?: ?[|·•/,]? ?)(?:${anyOf(sharing)}|facebook|twitter|x|whatsapp|linkedin|messenger|instagram)){0,8}[^\p{L}\p{N}]{0,4}\d{0,4}\)?$`,
      shape: {length: 120},
      examples: {
        match: ['Dela artikeln', 'Kommentarer (4)', 'Dela på Facebook', 'Kopiera länk', 'Skriv ut'],
        // A subheading.
        skip: ['Dela lika', 'Kommentarer från utlandet']
      }
    },
    {
      id: 'sv/menu',
      label: 'boilerplate:other',
      zone: 'anywhere',
      needs: needsOf(menu),
      pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:${anyOf(menu)})(?: ?[|·•/>›»] ?(?:${anyOf(menu)})){0,16}[^\p{L}\p{N}]{0,4}$`,
      examples: {
        match: ['Logga in', 'Hem | Inrikes', 'Integritetspolicy', 'Ansvarig utgivare', 'Kundservice'],
        // More than a label.
        skip: ['Kultur som chans', 'Vädret blir sämre.']
      }
    },
    {
      id: 'sv/promotion',
      label: 'boilerplate:promotion',
      zone: 'anywhere',
      needs: ['nyhetsbrev', 'app', 'prenumer', 'facebook', 'instagram', 'podd'],
      pattern: patternAnyCase`^${nobodySays}(?:(?:prenumerera på|anmäl dig till|få|ladda ner|hämta|följ) (?:vårt?|våra|oss|vår)\b[^.!?]{0,60}(?:nyhetsbrev|app|podd|facebook|instagram|prenumeration)(?: (?:och|på|för|med|här|varje|via) [^.!?,]{2,60})?|redan prenumerant\?.{0,40}|(?:den här )?artikeln är (?:bara |endast )?(?:för|låst för) prenumeranter[^.!?]{0,60})[.!]?$`,
      shape: {length: 220},
      examples: {
        match: [
          'Prenumerera på vårt nyhetsbrev',
          'Ladda ner vår app',
          'Redan prenumerant? Logga in',
          'Följ oss på Facebook och Instagram'
        ],
        // What people in the story do.
        skip: ['Följ skyltarna, säger polisen.', 'Få vill använda appen.']
      }
    }
  ]
}
