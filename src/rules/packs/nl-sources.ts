/** Dutch: which medium a story takes its information from, and to which one somebody spoke. */
import {pattern} from '../fragments.ts'
import type {Rule, SourceWords} from '../types.ts'
import {mediumWords, networks} from './media-words.ts'
import {list, sourceRules} from './source-frames.ts'

export const dutchSourceWords: SourceWords = {
  kinds: list(
    'krant, dagblad, persbureau, nieuwsagentschap, staatspersbureau, weekblad, tijdschrift, zender, nieuwszender, televisiezender, omroep, site, nieuwssite, website, blad, vakblad, tabloid, radio, programma, zakenkrant, boulevardkrant, magazine, medium, kanaal, platform'
  ),
  nations: list(
    'Britse, Amerikaanse, Franse, Duitse, Belgische, Spaanse, Italiaanse, Russische, Turkse, Israëlische, Chinese, Japanse, Poolse, Nederlandse, Vlaamse'
  ),
  attributes: list('lokale, regionale, officiële, plaatselijke'),
  ordinary: list(
    'en, een, in, is, dat, op, te, met, voor, niet, zijn, er, aan, ook, als, door, naar, heeft, bij, om, uit, maar, nog, wordt, ze, hij, die, hun, werd'
  ),
  articles: list('de, het, een'),
  indefinites: list('een'),
  links: list('van, de, het, der, voor, en'),
  joiners: list('en'),
  beforeDates: list('op, van'),
  mediumWords: [...mediumWords, 'Omroep-', 'RTV-', 'Radio-', 'RTL-', 'Krant', 'Weekblad', 'Journaal', 'Stem'],
  organisations: list(
    'Ministerie, ministerie, Bureau, Bank, Instituut, Universiteit, Commissie, Raad, Politie, politie, Vereniging, Bond, Stichting, Dienst, Rijksinstituut, Gemeente, Planbureau'
  ),
  networks,
  noMedia: list('bronnen, ooggetuigen, deskundigen, Minister, President, Premier, Wet, Artikel'),
  adverbs: list('heeft, hebben, had, eerder, ook'),
  notSubjects: list('van, door, aan, met, voor, bij, tegen, tegenover'),
  citing: list('volgens, meldt')
}

const left = String.raw`(?<![\p{L}\d])`
const right = String.raw`(?![\p{L}\d])`

export const dutchSources: readonly Rule[] = sourceRules('nl', {
  told: {
    kind: 'told',
    asks: 'medium',
    needs: 'tegen, tegenover, gesprek, interview, camera, aan_, vertelt, laat',
    pattern: pattern`${left}(?<verb>tegen(?:over)?|in (?:een )?(?:gesprek|interview) (?:met|in|aan)|voor de camera van|(?:vertelt|vertelde|laat|liet|bevestigt|bevestigde)(?: (?:\p{L}+ ){0,4}?| )aan)${right}`,
    match: [
      {text: 'De brug is veilig, zegt de burgemeester tegen de NOS.', fields: {kind: 'told', name: 'NOS'}},
      {text: 'De brug is veilig, zei de vader tegen persbureau Voorbeeld.', fields: {kind: 'told', name: 'Voorbeeld'}}
    ],
    skip: ['De brug is veilig, zegt hij tegen Jan Jansen.', 'Hij reed tegen de Brug.']
  },
  according: {
    kind: 'cited',
    asks: 'medium',
    needs: 'olgens, eldt, elden, chrijft, chrijven, ldus, ericht, bericht, itaat, baseert, blijkt',
    pattern: pattern`${left}(?<verb>[Vv]olgens|[Aa]ldus|(?<=[,”’'"] ?)(?:meldt|melden|schrijft|schrijven|bericht|berichten|zegt)|[Dd]at (?:meldt|melden|schrijft|bericht))${right}`,
    match: [
      {text: 'De brug gaat dicht, meldt Omroep Voorbeeld.', fields: {name: 'Omroep Voorbeeld', verb: 'meldt'}},
      {text: 'Volgens de Britse krant Voorbeeld gaat de brug dicht.', fields: {name: 'Voorbeeld'}}
    ],
    skip: ['Volgens Jan Jansen gaat de brug dicht.', 'De brug gaat dicht, meldt de Politie.']
  },
  report: {
    kind: 'cited',
    asks: 'publisher',
    needs: 'cijfers, onderzoek, rapport, peiling, gegevens, verklaring, bericht',
    pattern: pattern`${left}(?<verb>cijfers|onderzoek|rapport|peiling|gegevens|verklaring|persbericht) van${right}`,
    match: [{text: 'Dat blijkt uit cijfers van het Instituut Voorbeeld.', fields: {name: 'Instituut Voorbeeld'}}],
    skip: ['Dat blijkt uit onderzoek van Jan Jansen.']
  },
  reports: {
    kind: 'cited',
    asks: 'medium',
    named: 'before',
    needs: 'meldt, meldde, schrijft, schreef, bericht, berichtte, onthulde, melden',
    pattern: pattern`(?<= )(?<verb>meldt|meldde|schrijft|schreef|bericht|berichtte|onthulde|melden)${right}`,
    match: [{text: 'De krant Voorbeeld schrijft dat de brug dichtgaat.', fields: {name: 'Voorbeeld'}}],
    skip: ['Jan Jansen schrijft dat de brug dichtgaat.']
  },
  account: {
    kind: 'cited',
    asks: 'likely',
    needs: 'Twitter, Facebook, Instagram, YouTube, TikTok',
    pattern: pattern`${left}(?<verb>schrijft|schreef|meldt|meldde|twittert|twitterde|laat|plaatste|zegt)(?: \p{L}+){0,4} (?:op|via) (?:(?:zijn|haar|hun) )?(?=@|Twitter|Facebook|Instagram|YouTube|TikTok|X${right})`,
    match: [{text: 'De brug is open, schrijft hij op Twitter.', fields: {name: 'Twitter'}}],
    skip: ['De minister klaagt Facebook aan.']
  }
})
