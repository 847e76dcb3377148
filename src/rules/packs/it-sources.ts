/** Italian: which medium a story takes its information from, and to which one somebody spoke. */
import {pattern} from '../fragments.ts'
import type {Rule, SourceWords} from '../types.ts'
import {mediumWords, networks} from './media-words.ts'
import {list, sourceRules} from './source-frames.ts'

export const italianSourceWords: SourceWords = {
  kinds: list(
    'giornale, quotidiano, settimanale, agenzia, agenzia di stampa, rivista, emittente, rete, canale, radio, televisione, tv, sito, sito web, portale, testata, programma, trasmissione, pagina, profilo, account, magazine, tabloid, gruppo'
  ),
  attributes: list(
    'ufficiale, locale, statale, britannico, britannica, americano, americana, francese, tedesco, tedesca, spagnolo, spagnola, italiano, italiana, russo, russa, cinese, israeliano, turco, sportivo, economico, online, suo, sua'
  ),
  ordinary: list(
    'che, e, di, in, per, non, con, si, da, come, anche, più, ma, sono, ha, hanno, al, del, della, nel, alla, dei, delle'
  ),
  articles: list("il, lo, la, i, gli, le, l', un, una"),
  indefinites: list('un, una'),
  links: list('di, del, della, dello, dei, degli, delle, e, per, in'),
  joiners: list('e'),
  beforeDates: list('il, del, di'),
  mediumWords: [
    ...mediumWords,
    'Corriere-',
    'Gazzetta-',
    'Giornale-',
    'Messaggero-',
    'Agenzia-',
    'Eco-',
    'Rai-',
    'Tg-',
    'Notizie',
    'Quotidiano'
  ],
  organisations: list(
    'Ministero, Istituto, Banca, Fondazione, Associazione, Università, Organizzazione, Commissione, Governo, Centro, Consiglio, Federazione, Polizia, Questura, Procura, Osservatorio, Agenzia, Unione, Confederazione, Gruppo, Società'
  ),
  networks,
  noMedia: list('fonti, fonte, testimoni, Presidente, Ministro, Sindaco, Articolo, Legge'),
  adverbs: list('anche, oggi, ieri, già, ha, hanno, inoltre'),
  notSubjects: list('di, del, della, a, al, alla, da, dal, dalla, con, per, in, su, sul, sulla'),
  citing: list('secondo, riferisce')
}

const left = String.raw`(?<![\p{L}\d])`
const right = String.raw`(?![\p{L}\d])`
const to = "(?:al|alla|allo|all['’]|a|ai)"
const of = "(?:del|della|dello|dell['’]|di|dei|dal|dalla|dall['’]|da)"
const on = "(?:su|sul|sulla|sull['’]|nel|nella)"

export const italianSources: readonly Rule[] = sourceRules('it', {
  told: {
    kind: 'told',
    asks: 'medium',
    needs: '_al, _all, _a_, ntervista, spite, _su_, _sul, icrofoni',
    pattern: pattern`${left}(?<verb>(?:ha|hanno) (?:detto|dichiarato|spiegato|raccontato|commentato|confermato|riferito|affermato|rivelato)(?: (?:\p{L}+ ){0,3}?| )${to}|in (?:una |un['’])?(?:intervista|dichiarazione|colloquio) (?:${to}|con|su)|[Oo]spite (?:di [^,.;]{2,30} )?${on}|[Ii]ntervistat[oa] ${of}|ai microfoni ${of})(?! ?\p{Ll}{3,}['’])`,
    match: [
      {
        text: 'Il ponte è sicuro, ha detto al Corriere Esempio il sindaco.',
        fields: {kind: 'told', name: 'Corriere Esempio'}
      },
      {text: "Il ponte è sicuro, ha detto all'ANSA il sindaco.", fields: {kind: 'told', name: 'ANSA'}}
    ],
    skip: ['Il ponte è sicuro, ha detto a Mario Rossi il sindaco.']
  },
  according: {
    kind: 'cited',
    asks: 'medium',
    needs: 'econdo, itando, itat, ubblicat, iferisce, iporta, crive, ivela, nnuncia, fa_sapere, omunica, iportat',
    pattern: pattern`${left}(?<verb>[Ss]econdo(?: (?:quanto (?:riporta|riferisce|riportato|scrive|riferito|pubblicato)(?: ${of})?|l['’]agenzia|fonti ${of}))?|[Cc]itando|citat[oaie] ${of}|pubblicat[oaie] (?:${on}|${of})|riportat[oaie] ${of}|(?<=[,”»"] ?)(?:riferisce|riporta|scrive|rivela|annuncia|comunica|fa sapere))(?!\p{L})`,
    match: [
      {text: 'Il ponte chiude, secondo Reuters.', fields: {name: 'Reuters'}},
      {text: 'Il ponte chiude, riferisce il quotidiano Esempio.', fields: {name: 'Esempio'}},
      {text: 'Lo studio, pubblicato sulla rivista “Esempio”, parla di ponti.', fields: {name: 'Esempio'}}
    ],
    skip: ['Il ponte chiude, secondo Mario Rossi.', 'Il ponte chiude, secondo le fonti.']
  },
  report: {
    kind: 'cited',
    asks: 'publisher',
    needs: 'dati, rapporto, studio, indagine, sondaggio, stima, stime, nota, comunicato, statistiche',
    pattern: pattern`${left}(?<verb>[Ss]econdo|[Cc]itando|[Ii]n|si legge in|la|una|un)(?: (?:i|il|lo|la|le|un|uno|una|gli))?(?: ultimi)? (?:dati|rapporto|studio|indagine|sondaggio|stime|stima(?: provvisoria)?|nota|comunicato|statistiche) (?:(?:diffus[aoei]|pubblicat[oaie]|provvisori) )?${of}`,
    match: [{text: "Secondo i dati dell'Istituto Esempio, mille ponti chiudono.", fields: {name: 'Istituto Esempio'}}],
    skip: ['Secondo i dati di Mario Rossi, mille ponti chiudono.']
  },
  reports: {
    kind: 'cited',
    asks: 'medium',
    named: 'before',
    needs: 'riferisce, riporta, scrive, rivela, spiegato, comunica, rivelato, riferito, annuncia, riportato, scritto',
    pattern: pattern`(?<= )(?<verb>riferisce|riporta|scrive|rivela|spiegato|comunica|rivelato|riferito|annuncia|riportato|scritto)${right}`,
    match: [{text: 'Il quotidiano Esempio scrive che il ponte chiude.', fields: {name: 'Esempio'}}],
    skip: ['Mario Rossi scrive che il ponte chiude.', 'Il quotidiano scrive che il ponte chiude.']
  },
  account: {
    kind: 'cited',
    asks: 'likely',
    needs: 'Twitter, Facebook, Instagram, YouTube, TikTok, @, _X',
    pattern: pattern`${left}(?<verb>scrive|scritto|pubblicato|annunciato|postato|detto|messaggio|video|condiviso)(?: \p{Ll}+){0,3} (?:su|via|sul|sulla) (?:(?:suo|sua) )?(?:(?:profilo|pagina|account|canale)(?: ufficiale)? ?)?(?=@|Twitter|Facebook|Instagram|YouTube|TikTok|X${right})`,
    match: [{text: 'Il ponte è aperto, ha scritto su Twitter il sindaco.', fields: {name: 'Twitter'}}],
    skip: ['Il sindaco accusa Facebook.']
  }
})
