/** Dutch: the media from which a story takes its information, and to which somebody spoke. */
import {pattern} from '../fragments.ts'
import type {Rule, SourceWords} from '../types.ts'
import {mediumWords, networks} from './media-words.ts'
import {officeSources} from './office-sources.ts'
import {paperSources} from './paper-sources.ts'
import {list, organisation, sourceRules, toldFrame} from './source-frames.ts'
import {speechSources} from './speech-sources.ts'
import {witnessSources} from './witness-sources.ts'

export const dutchSourceWords: SourceWords = {
  kinds: list(
    '-krant, -blad, -site, -zender, -omroep, -programma, -portaal, -platform, -persbureau, -onderzoeksbureau, -magazine, -nieuwsagentschap, -televisie, -kanaal, -podcast, -website, -show, -journaal, -tijdschrift, krant, dagblad, Persbureau, Nieuwssite, Nieuwszender, Radiozender, persbureau, nieuwsagentschap, staatspersbureau, weekblad, tijdschrift, zender, nieuwszender, televisiezender, omroep, site, nieuwssite, website, blad, vakblad, tabloid, radio, programma, zakenkrant, boulevardkrant, magazine, medium, kanaal, platform, kranten, praatprogramma, nieuwsrubriek, actualiteitenrubriek, opinieplatform, nieuwsagentschappen, persbureaus, omroeporganisatie, tv-programma, televisieprogramma, talkshow, radioprogramma, onderzoeksbureau, opinieblad, roddelblad, sportkrant, zondagskrant, muziekblad, nieuwsblad, staatstelevisie, staatsomroep, tv-zender, radiozender, radiostation, nieuwsprogramma, actualiteitenprogramma, podcast, blog, nieuwsplatform, nieuwsdienst, wetenschapsblad, wetenschappelijk tijdschrift, medisch tijdschrift, journal, nieuwskanaal, mediabedrijf'
  ),
  nations: list(
    'Britse, Amerikaanse, Franse, Duitse, Belgische, Spaanse, Italiaanse, Russische, Turkse, Israëlische, Chinese, Japanse, Poolse, Nederlandse, Vlaamse'
  ),
  attributes: list(
    'lokale, regionale, officiële, plaatselijke, publieke, commerciële, Britse, Amerikaanse, Franse, Duitse, Belgische, Spaanse, Italiaanse, Russische, Turkse, Israëlische, Chinese, Japanse, Poolse, Nederlandse, Vlaamse, bekende, gezaghebbende, conservatieve, linkse, rechtse, Arabische, Iraanse, Zwitserse, Oostenrijkse, Deense, Zweedse, Noorse, Schotse, Ierse, Australische, Canadese, Indonesische, Marokkaanse, Braziliaanse'
  ),
  ordinary: list(
    'en, een, in, is, dat, op, te, met, voor, niet, zijn, er, aan, ook, als, door, naar, heeft, bij, om, uit, maar, nog, wordt, ze, hij, die, hun, werd'
  ),
  articles: list('de, het, een'),
  indefinites: list('een'),
  owners: list('van'),
  links: list('van, de, het, der, voor, en'),
  joiners: list('en'),
  beforeDates: list('op, van'),
  mediumWords: [...mediumWords, 'Omroep-', 'RTV-', 'Radio-', 'RTL-', 'Krant', 'Weekblad', 'Journaal', 'Stem'],
  organisations: list(
    'Ministerie, ministerie, Bureau, Bank, Instituut, Universiteit, Commissie, Raad, Politie, politie, Vereniging, Bond, Stichting, Dienst, Rijksinstituut, Gemeente, Planbureau, Inspectie, Openbaar, Kamer, Autoriteit, Fonds, Club, Partij, Vakbond, Rekenkamer, Ambassade, Rechtbank, Nationale, Europese, Organisatie, Rijkswaterstaat, Gezondheidsraad, Veiligheidsregio'
  ),
  networks,
  noMedia: list('bronnen, ooggetuigen, deskundigen, Minister, President, Premier, Wet, Artikel'),
  adverbs: list('heeft, hebben, had, eerder, ook'),
  notSubjects: list('van, door, aan, met, voor, bij, tegen, tegenover'),
  citing: list('volgens, meldt')
}

const left = String.raw`(?<![\p{L}\d])`
const right = String.raw`(?![\p{L}\d])`
/** Verbs of people who speak to a medium. */
const said =
  '(?:zeg(?:t|gen)|zei(?:den)?|gezegd|vertel(?:t|de|den|len)|verteld|verklaar(?:t|de|den)|laat|laten|liet|lieten|bevestig(?:t|de|den|en)|bevestigd|meld(?:t|de|en|den)|gemeld|schrijft|schreef|aldus|reageert|reageerde|vindt|legt|stelt|stelde|noemt|spreekt|sprak|denkt|liet weten|verwacht|klaagt|vertrouwt|verzucht(?:te)?|klinkt|klonk|licht|waarschuwt|waarschuwde|benadrukt|erkent|erkende|blikt|oordeelt|geeft|gaf|hoopt|herinnert|deelt|deelde)'
/** Verbs of media. */
const reporting =
  '(?:meld(?:t|en|de|den)|schrij(?:ft|ven)|schree?[fv](?:en)?|berich(?:t|ten|tte|tten)|onthul(?:t|de)|weet|noteert|constateert|concludeert|citeert|kopt|vermeld(?:t|de)|publiceert|publiceerde|bevestigt|zond|uitzond|uitzendt|deelde|toont|toonde|ontdekte|becijferde)'
const day = String.raw`(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:avond|ochtend|middag)?|vandaag|gisteren|eerder|ook|in (?:haar|zijn) (?:editie|krant)(?: van \p{L}+)?)`
const the = '(?:de|het|een)'
const upToName = String.raw`(?= (?:${the} )?(?:[\p{L}-]+ ){0,3}["“‘’'@]?[\p{Lu}\d])`

export const dutchSources: readonly Rule[] = [
  ...sourceRules('nl', {
    told: {
      kind: 'told',
      asks: 'medium',
      needs: 'tegen, aan_, in_, bij_, voor_, op_',
      pattern: pattern`${toldFrame(said, '(?:hij|ze|zij|vandaag|gisteren)', 'tegen(?:over)?|aan|in|bij|voor de camera van|op', upToName)}${right}`,
      match: [
        {text: 'De brug is veilig, zegt de burgemeester tegen de NOS.', fields: {kind: 'told', name: 'NOS'}},
        {text: 'De brug is veilig, zei de vader tegen persbureau Voorbeeld.', fields: {kind: 'told', name: 'Voorbeeld'}}
      ],
      skip: [
        'De brug is veilig, zegt hij tegen Jan Jansen.',
        'Hij reed tegen de Brug.',
        'De brug is veilig, zegt hij in Amsterdam.'
      ]
    },
    interview: {
      kind: 'told',
      asks: 'likely',
      needs:
        'gesprek, interview, camera, met_, vertel, tegen, geïnterviewd, programma, show, rubriek, podcast, te gast, aan tafel, aan bij, aan in, aan op, aangeschoven',
      pattern: pattern`${left}(?<verb>tegen(?:over)?(?= (?:persbureau|nieuwssite|de krant|omroep|nieuwszender) )|[Ii]n (?:een |het )?(?:\p{Ll}+ )?(?:gesprek|interview|vraaggesprek)(?: (?:\p{Ll}+ ){0,2}?| )(?:met|in|aan|bij|op)|voor de camera van|geïnterviewd door|met(?= [^.;:,]{2,40} (?:sprak|spraken|spreekt|praatte))|vertel(?:t|de|den|len)(?= (?:De|Het) \p{Lu})|[Ii]n (?:het|de)(?= [\p{Ll}-]*(?:programma|show|rubriek|podcast) )|(?:te gast|aan tafel|schoof aan|aangeschoven|schuift aan) (?:in|bij|op))${right}`,
      match: [
        {text: 'In een interview met Omroep Voorbeeld zweeg hij.', fields: {kind: 'told', name: 'Omroep Voorbeeld'}}
      ],
      skip: ['In een gesprek met Jan Jansen zweeg hij.']
    },
    'told-first': {
      kind: 'told',
      asks: 'medium',
      needs: 'Tegen_, Tegenover_, Aan_, Bij_, In_',
      pattern: pattern`(?<=^|[.!?”’"] )(?<verb>Tegen(?:over)?|Aan|Bij|In) (?:de |het )?(?<name>(?:De |Het )?\p{Lu}[\p{L}\d.-]*(?: \p{Lu}[\p{L}\d.-]*){0,3})(?= (?:${said}|gaf|geeft|deed|doet|pleit|pleitte|roept|riep|waarschuwt|waarschuwde|erkent|erkende|ontkent|ontkende|benadrukt|benadrukte|belooft|beloofde|spreekt|toont|blikt|uit|uitte|wees|wijst|hield|houdt|beklaagt|beklaagde|vraagt|vroeg|pakt|pakte|zegt|sluit|sloot) (?:hij|ze|zij|de|het|een|\p{Lu}))`,
      match: [
        {
          text: 'Aan De Voorbeeld Courant vertelt hij dat hij stopt.',
          fields: {kind: 'told', name: 'De Voorbeeld Courant'}
        },
        {text: 'Tegenover Omroep Voorbeeld bevestigt de burgemeester het nieuws.', fields: {name: 'Omroep Voorbeeld'}}
      ],
      skip: ['Aan Jan Jansen vertelt hij dat hij stopt.', 'In Den Haag zegt de minister dat hij stopt.']
    },
    according: {
      kind: 'cited',
      asks: 'likely',
      needs:
        'olgens, oals_, ldus, aseert, iteert, epubliceerd, tijdschrift, vakblad, weekblad, wetenschapsblad, opinieblad, erscheen, verschenen, in handen, eciteerd, erspreid, ingezien, geraadpleegd, aangehaald, ontvangen, ingekeken, uitgezocht, bericht van, artikel in, nder verwijzing',
      pattern: pattern`${left}(?<verb>[Vv]olgens(?: (?:een |de )?(?:bericht|artikel|verhaal|reconstructie|onderzoek|peiling|informatie|bronnen) (?:van|in|bij|door))?|[Aa]ldus|(?:[Gg]eciteerd|ingezien|geraadpleegd|aangehaald|ontvangen|ingekeken|uitgezocht) door|(?:gepubliceerd|verschenen|verscheen|gemeld|verspreid|uitgezonden|gemaakt)(?: (?:${day}|is|werd))? (?:in|door|op)|in(?= (?:(?:het|de|een) )?(?:(?:medische?|wetenschappelijke?|Amerikaanse?|Britse?) )?(?:tijdschrift|vakblad|vaktijdschrift|weekblad|wetenschapsblad|opinieblad) )|[Zz]oals(?= [^.;:,!?]{2,60} (?:${reporting}|meldde|schreef|berichtte))|in handen van|[Oo]nder verwijzing naar|op basis van (?:een )?(?:bericht|artikel|onderzoek) (?:van|in))${right}`,
      match: [
        {text: 'Volgens de Britse krant Voorbeeld gaat de brug dicht.', fields: {name: 'Voorbeeld'}},
        {text: 'De brug gaat dicht, aldus Omroep Voorbeeld.', fields: {name: 'Omroep Voorbeeld'}}
      ],
      skip: ['Volgens Jan Jansen gaat de brug dicht.', 'De brug gaat dicht, aldus de Politie.']
    },
    inserted: {
      kind: 'cited',
      asks: 'medium',
      named: 'before',
      needs: 'op basis van, op gezag van, (zie ',
      pattern: pattern`(?: \(zie [^()]{2,40}\)|, op (?:basis|gezag) van [^.;:,]{3,80},?) (?<verb>${reporting})${right}`,
      match: [
        {
          text: 'Persbureau Voorbeeld (zie voorbeeld.nl) meldt dat de brug dichtgaat.',
          fields: {name: 'Voorbeeld'}
        }
      ],
      skip: ['Jan Jansen (zie foto) meldt dat de brug dichtgaat.']
    },
    seen: {
      kind: 'cited',
      asks: 'medium',
      needs: '(zie ',
      pattern: pattern`(?<=\()(?<verb>zie)(?= [^()]{2,40}\))`,
      match: [{text: 'De brug gaat dicht (zie voorbeeld.nl) en dat is jammer.', fields: {name: 'voorbeeld.nl'}}],
      skip: ['De brug gaat dicht (zie kader) en dat is jammer.']
    },
    inverted: {
      kind: 'cited',
      asks: 'likely',
      needs: 'meld, schrij, schre, berich, onthul, vermeld, bevestig, weet_, citeert, zegt, concludeert, constateert',
      pattern: pattern`(?<=(?:[,”’'"] ?|${left}(?:[Dd]at|[Zz]o|[Dd]it|[Hh]ierover|[Ee]erder|[Dd]aarover) ))(?:(?:zo|dat) )?(?<verb>${reporting})(?: ${day}){0,2}${right}${upToName}`,
      match: [
        {text: 'De brug gaat dicht, meldt Omroep Voorbeeld.', fields: {name: 'Omroep Voorbeeld', verb: 'meldt'}},
        {text: 'Dat schrijft de krant Voorbeeld dinsdag.', fields: {name: 'Voorbeeld'}}
      ],
      skip: ['De brug gaat dicht, meldt de Politie.', 'Dat schrijft Jan Jansen.']
    },
    report: {
      kind: 'cited',
      asks: 'single',
      needs:
        'ijfers, nderzoek, rapport, eiling, egevens, bericht, enquête, tatistieken, ramingen, studie, prognose, tellingen, ata_van, ata_door',
      pattern: pattern`${left}(?<verb>[Cc]ijfers|[Oo]nderzoek|rapport|[Pp]eiling|[Gg]egevens|persbericht|enquête|[Ss]tatistieken|ramingen|studie|prognoses?|tellingen|[Dd]ata|onderzoekers)(?: (?:die|dat|dinsdag|woensdag|donderdag|vrijdag|maandag))? (?:van|door)${right}`,
      match: [{text: 'Dat blijkt uit cijfers van het Instituut Voorbeeld.', fields: {name: 'Instituut Voorbeeld'}}],
      skip: ['Dat blijkt uit onderzoek van Jan Jansen.', 'Dat blijkt uit cijfers van de gemeente.']
    },
    edition: {
      kind: 'cited',
      asks: 'medium',
      needs: 'krant van, editie van, haar editie, zijn editie',
      pattern: pattern`${left}(?<verb>[Ii]n (?:de krant|de editie|haar editie|zijn editie) van \p{L}+ \p{Ll}{3,14})${upToName}`,
      match: [
        {
          text: 'In de krant van maandag wijdt De Voorbeeld Courant een pagina aan de brug.',
          fields: {name: 'De Voorbeeld Courant'}
        }
      ],
      skip: ['In de krant van maandag wijdt Jan Jansen een pagina aan de brug.']
    },
    reports: {
      kind: 'cited',
      asks: 'medium',
      named: 'before',
      needs:
        'weet dat, weet te, meldt, meldde, schrijft, schreef, bericht, berichtte, onthulde, melden, onthult, publiceerde, toonde, citeert, uitzond, uitzendt, deelde',
      pattern: pattern`(?<= )(?<verb>${reporting})${right}`,
      match: [{text: 'De krant Voorbeeld schrijft dat de brug dichtgaat.', fields: {name: 'Voorbeeld'}}],
      skip: ['Jan Jansen schrijft dat de brug dichtgaat.']
    },
    statement: {
      kind: 'cited',
      asks: 'publisher',
      needs: 'verklaring, reactie, bericht',
      pattern: pattern`${left}(?<verb>(?:schrijft |meldt |zegt |aldus )?in een (?:verklaring|reactie|bericht)(?: op (?:hun|haar|zijn) website)?) (?:van )(?:de |het )?${organisation('van|de|het|voor|en|der')}${right}`,
      match: [
        {
          text: 'De brug gaat dicht, staat in een verklaring van Stichting Voorbeeld.',
          fields: {name: 'Stichting Voorbeeld'}
        }
      ],
      skip: ['De brug gaat dicht, staat in een verklaring van Jan Jansen.']
    },
    account: {
      kind: 'cited',
      asks: 'likely',
      needs: 'Twitter, Facebook, Instagram, YouTube, TikTok, Telegram, _X',
      pattern: pattern`${left}(?<verb>schrijft|schreef|meldt|meldde|twittert|twitterde|laat|liet|plaatste|zegt|maakte|maakt|deelde|bericht|filmpje|video|verklaring|gepost|geplaatst)(?: (?:\p{L}+|@)){0,5} (?:op|via) (?:(?:zijn|haar|hun) )?(?:(?:account|pagina|kanaal|profiel) (?:op )?)?(?=@|Twitter|Facebook|Instagram|YouTube|TikTok|Telegram|X(?:[.,]|${right}))`,
      match: [{text: 'De brug is open, schrijft hij op Twitter.', fields: {name: 'Twitter'}}],
      skip: ['De minister klaagt Facebook aan.']
    },
    paper: {
      kind: 'cited',
      asks: 'likely',
      needs:
        'rtikel, nderzoek, eportage, olumn, nterview, ommentaar, itzending, erhaal, eportage, ecensie, oorpagina, hoofdredactioneel, in handen, e lezen in, e lezen op, e zien bij, e zien op',
      pattern: pattern`${left}(?<verb>(?:[Ee]en|[Hh]et|[Dd]e|[Dd]it|[Dd]at|[Uu]it|zijn|haar) (?:\p{Ll}+ )?(?:artikel|onderzoek|reportage|column|commentaar|uitzending|verhaal|recensie|voorpagina|interview)(?: (?:vandaag|dinsdag|eerder))? (?:van|in|op|door|voor)|te (?:lezen|zien) (?:in|op|bij))${right}${upToName}`,
      match: [{text: 'Dat blijkt uit een artikel in de krant Voorbeeld.', fields: {name: 'Voorbeeld'}}],
      skip: ['Dat blijkt uit een onderzoek van de Politie.', 'Een artikel van Jan Jansen noemt de brug.']
    }
  }),
  ...paperSources('nl'),
  ...witnessSources('nl'),
  ...officeSources('nl'),
  ...speechSources('nl')
]
