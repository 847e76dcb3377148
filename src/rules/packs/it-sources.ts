/** Italian: the media from which a story takes its information, and to which somebody spoke. */
import {pattern} from '../fragments.ts'
import type {Rule, SourceWords} from '../types.ts'
import {mediumWords, networks} from './media-words.ts'
import {officeSources} from './office-sources.ts'
import {paperSources} from './paper-sources.ts'
import {list, organisation, sourceRules, toldFrame, upToName} from './source-frames.ts'
import {heardSources, speechSources} from './speech-sources.ts'
import {witnessSources} from './witness-sources.ts'

export const italianSourceWords: SourceWords = {
  kinds: list(
    'giornale, quotidiano, settimanale, agenzia, agenzia di stampa, rivista, emittente, rete, canale, radio, televisione, tv, sito, sito web, portale, testata, programma, trasmissione, pagina, profilo, account, magazine, tabloid, gruppo, agenzia di stampa ufficiale, agenzia ufficiale, emittente televisiva, emittente radiofonica, rivista scientifica, rivista medica, settimanale, mensile, blog, podcast, rete televisiva, tv di Stato, colleghi di, radio pubblica, notiziario, telegiornale, piattaforma, social'
  ),
  attributes: list(
    'kind *, di stampa, di notizie, ufficiale, locale, statale, britannico, britannica, americano, americana, francese, tedesco, tedesca, spagnolo, spagnola, italiano, italiana, russo, russa, cinese, israeliano, turco, sportivo, economico, online, suo, sua, società, azienda, stesso, stessa, noto, nota, propria, proprio, principale'
  ),
  ordinary: list(
    'che, e, di, in, per, non, con, si, da, come, anche, più, ma, sono, ha, hanno, al, del, della, nel, alla, dei, delle'
  ),
  articles: list("il, lo, la, i, gli, le, l', un, una"),
  indefinites: list('un, una'),
  owners: list('di, del, della, dello, dei, degli, delle'),
  fusedArticles: list(
    'al il, alla la, allo lo, ai i, dal il, dalla la, dallo lo, del il, della la, dello lo, dei i, sul il, sulla la, sullo lo, nel il, nella la, col il'
  ),
  links: list("di, del, della, dello, dei, degli, delle, e, per, in, d', dell'"),
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
    'Quotidiano',
    'Notizie-',
    'Televisione'
  ],
  organisations: list(
    'Ministero, Istituto, Banca, Fondazione, Associazione, Università, Organizzazione, Commissione, Governo, Centro, Consiglio, Federazione, Polizia, Questura, Procura, Osservatorio, Agenzia, Unione, Confederazione, Gruppo, Società, Regione, Comune, Provincia, Azienda, Protezione, Agenzia, Asl, Lega, Ordine, Camera, Coldiretti, Confindustria, Ente, Cooperativa, Comitato, Partito, Ambasciata, Fondo, Autorità, Corte, Tribunale, Esercito, Marina, Sindacato, Presidenza, Dipartimento, Ufficio, Comando, Croce, Club, Ospedale, Garante'
  ),
  networks,
  noMedia: list('Stories, Story, Reels, fonti, fonte, testimoni, Presidente, Ministro, Sindaco, Articolo, Legge'),
  adverbs: list('anche, oggi, ieri, già, ha, hanno, inoltre'),
  notSubjects: list('di, del, della, a, al, alla, da, dal, dalla, con, per, in, su, sul, sulla'),
  citing: list('secondo, riferisce')
}

const left = String.raw`(?<![\p{L}\d])`
const right = String.raw`(?![\p{L}\d])`
const to = "(?:al(?:la|lo)?|ai|all['’]|a)"
const of = "(?:d[ae]l(?:la|lo)?|dell['’]|dall['’]|di|da|dei|dai)"
const on = "(?:su|sul(?:la|lo)?|sull['’]|nel(?:la|lo)?|nell['’]|in)"
/** The end of a word; an article with an apostrophe is attached to the next word. */
const ends = String.raw`(?:(?<=['’])|(?!\p{L}))`
/** Verbs of people who speak to a medium. */
const said =
  '(?:(?:ha|hanno|aveva|avevano) (?:detto|dichiarato|spiegato|raccontato|commentato|confermato|riferito|affermato|rivelato|aggiunto|confidato|precisato|risposto|sottolineato|ribadito|ammesso|parlato|denunciato|assicurato|osservato)|dice|dicono|spiega|spiegano|racconta|raccontano|dichiara|commenta|conferma|confermano|afferma|rivela|aggiunge|confida|precisa|risponde|sottolinea|ammette|osserva|riferisce|riferiscono|parla|detto|dichiarato|spiegato|raccontato)'
/** Verbs of media. */
const reporting =
  '(?:rifer(?:isce|iscono|ito|iva|ito)|riport(?:a|ano|ato|ava|ata)|scri(?:ve|vono|veva|tto)|rivel(?:a|ano|ato|ava)|annunci(?:a|ato)|comunica(?:to)?|spiega(?:to)?|pubblica(?:to)?|racconta(?:to)?|rilancia(?:to)?|sottolinea|precisa|informa|segnala|sostiene|ricorda|anticipa(?:to)?|conferma|titola(?:va)?|aggiunge|evidenzia|afferma|mostra(?:to)?|cita|apprende|ricostruisce|svela(?:to)?|fa sapere|rende noto|batte|parla di|dà notizia|documenta|denuncia|intervista|dedica|ripercorre|descrive|definisce|riprende|ha (?:riferito|riportato|scritto|rivelato|annunciato|pubblicato|spiegato|raccontato|anticipato|mostrato))'
const day = String.raw`(?:oggi|ieri|stamani|stamattina|in queste ore|questa mattina|nell['’]edizione(?: (?:online|odierna|cartacea|di \p{L}+|del \p{L}+))*|(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica))`
const verbs =
  'rifer, riport, scri, rivel, annunci, comunica, spiega, pubblica, racconta, rilancia, sottolinea, precisa, informa, segnala, sostiene, ricorda, anticipa, conferma, titola, aggiunge, evidenzia, afferma, mostra, cita, apprende, ricostruisce, svela, fa_sapere, noto, batte, parla di, dà notizia, documenta, denuncia, intervista, dedica, ripercorre, descrive, definisce, riprende'
const paper =
  '(?:dati|rapporto|studio|indagine|sondaggio|stime|stima|nota|comunicato|statistiche|ricerca|bollettino|report|analisi|rilevazioni?|classifica|bilancio|calcoli|numeri|cifre|monitoraggio)'

export const italianSources: readonly Rule[] = [
  ...heardSources('it'),
  ...sourceRules('it', {
    told: {
      kind: 'told',
      asks: 'medium',
      needs: '_al, _all, _a_, _ai_, _su_, _sul, _nel, _in_',
      pattern: pattern`${toldFrame(said, day, `${to}|${on}`)}${ends}`,
      match: [
        {
          text: 'Il ponte è sicuro, ha detto al Corriere Esempio il sindaco.',
          fields: {kind: 'told', name: 'Corriere Esempio'}
        },
        {text: "Il ponte è sicuro, ha detto all'ANSA il sindaco.", fields: {kind: 'told', name: 'ANSA'}},
        {
          text: 'Il ponte è sicuro, racconta il sindaco della città a Radio Esempio.',
          fields: {kind: 'told', name: 'Radio Esempio'}
        }
      ],
      skip: [
        'Il ponte è sicuro, ha detto a Mario Rossi il sindaco.',
        'Il sindaco ha detto a Roma che il ponte è sicuro.'
      ]
    },
    interview: {
      kind: 'told',
      asks: 'likely',
      needs:
        'ntervista, spite, ntervenut, icrofoni, olloquio, ichiarazion, ontattat, parl, Parl, sfog, confid, confess, inviat, trasmess, rilasciat, concess, affidat, consegnat',
      pattern: pattern`${left}(?<verb>(?:[Ii]n |[Nn]ell['’]|[Dd]urante )?(?:un['’]|una |l['’])?(?:intervista|colloquio|dichiarazioni?)(?: (?:\p{Ll}+ ){0,3}?| )(?:${to}|con|su|per)|[Oo]spite (?:di|a) [^,.;]{2,40}? (?:in onda )?su|[Oo]spite (?:di [^,.;]{2,30}? )?(?:${on}|${of}|a)|[Ii]ntervistat[oaie] (?:\p{Ll}+ ){0,2}?(?:${of}|${on})|[Ii]ntervenut[oaie] (?:\p{Ll}+ ){0,2}?(?:${to}|${on})|[Aa]i microfoni ${of}|[Cc]ontattat[oaie] ${of}|(?:parl|sfog|confid|confess)(?:a|ano|ando|arsi|ato|ata) (?:[^.;:!?]{0,40} )?con|[Pp]arlando (?:con|${to})|(?:inviat|trasmess|rilasciat|concess|affidat|consegnat)[oaei] (?:\p{Ll}+ ){0,2}?${to})${ends}`,
      match: [
        {
          text: "In un'intervista al Corriere Esempio, il sindaco tace.",
          fields: {kind: 'told', name: 'Corriere Esempio'}
        },
        {text: 'Ai microfoni di Radio Esempio, il sindaco tace.', fields: {kind: 'told', name: 'Radio Esempio'}}
      ],
      skip: ["In un'intervista a Mario Rossi, il sindaco tace."]
    },
    according: {
      kind: 'cited',
      asks: 'likely',
      needs:
        'econdo, riferimento, uscit, appars, compars, itando, itat, ubblicat, iportat, tando, ome_, iferit, ppreso, egge, nticipat, ilanciat, iffus, ndiscrezion, nchiesta',
      pattern: pattern`${left}(?<verb>[Ss]econdo(?: (?:(?:quanto|le informazioni|le indiscrezioni|fonti|indiscrezioni|una inchiesta|le ricostruzioni) (?:${reporting}|appreso|si (?:apprende|legge)|raccolte|diffus[oe]|riportate|pubblicate)?(?: ${day})?(?: ?(?:${of}|${on}))?))?|[Ss]tando ${to}(?: quanto ${reporting}(?: ${day})?(?: ${of})?)?|[Aa] quanto ${reporting}(?: ${of})?|[Cc]itando|fa(?:nno)? riferimento|(?:[Cc]itat|pubblicat|riportat|riferit|diffus|rilanciat|anticipat|ripres|raccolt|intercettat|rivelat|uscit|appars|compars)[oaie] (?:${day} )?(?:${on}|${of})|[Cc]ome (?:si legge(?: ${on})|(?:riferito|riportato|scritto|anticipato|rivelato|raccontato|segnalato|confermato|annunciato|pubblicato|spiegato) ${of}|${reporting}(?: ${day})?)|si (?:legge|apprende)(?: ${day})? (?:${on}|${of})(?: (?:sito|pagine|colonne) (?:web )?${of})?)${ends}`,
      match: [
        {text: 'Il ponte chiude, secondo Reuters.', fields: {name: 'Reuters'}},
        {text: 'Lo studio, pubblicato sulla rivista “Esempio”, parla di ponti.', fields: {name: 'Esempio'}},
        {text: "Secondo quanto riferito dall'agenzia Esempio, il ponte chiude.", fields: {name: 'Esempio'}},
        {text: 'Stando a quanto riportato dal Corriere Esempio, il ponte chiude.', fields: {name: 'Corriere Esempio'}}
      ],
      skip: [
        'Il ponte chiude, secondo Mario Rossi.',
        'Il ponte chiude, secondo le fonti.',
        'Come scrive Mario Rossi, il ponte chiude.'
      ]
    },
    inserted: {
      kind: 'cited',
      asks: 'medium',
      named: 'before',
      needs: 'citando, che cita, nella sua edizione, in un articolo, in un editoriale, sul suo sito',
      pattern: pattern`,? (?:citando|che cita|nella sua edizione|in un articolo|in un editoriale|sul suo sito)(?: [^.;:]{2,80}?)?,? (?<verb>${reporting})${right}`,
      match: [{text: "L'agenzia Esempio, citando il ministero, riferisce della chiusura.", fields: {name: 'Esempio'}}],
      skip: ['Mario Rossi, citando il ministero, riferisce della chiusura.']
    },
    inverted: {
      kind: 'cited',
      asks: 'likely',
      needs: verbs,
      pattern: pattern`(?<=(?:[,”"»–—] |${left}(?:[Ll]o|[Aa]|[Nn]e) )(?:ha |hanno )?)(?<verb>${reporting}|(?:riportar|riferir|scriver|rivelar|dir|comunicar|annunciar)lo è)(?: ${day})?${right}${upToName}`,
      match: [
        {text: 'Il ponte chiude, riferisce il quotidiano Esempio.', fields: {name: 'Esempio'}},
        {text: 'Lo scrive il Corriere Esempio.', fields: {name: 'Corriere Esempio'}}
      ],
      skip: ['Il ponte chiude, spiega Mario Rossi.', 'Lo comunica la Questura.']
    },
    'told-first': {
      kind: 'told',
      asks: 'medium',
      needs:
        'ha detto, ha spiegato, ha dichiarato, ha raccontato, ha confermato, hanno detto, hanno spiegato, hanno raccontato, hanno confermato',
      pattern: pattern`(?:(?<= )|^)(?<verb>al|alla|ad?|allo|(?<=^|[.!?”»"] )A(?:l|lla)?(?=[^.;:!?]{3,80} ha)) (?<name>\p{Lu}[\p{L}\d.]*(?: (?:della |di )?\p{Lu}[\p{L}\d]*){0,3}),? (?=(?:(?:il|la|lo|i|\p{Lu}\p{L}+) [^.;:!?]{2,50}? )?(?:ha|hanno) (?:detto|spiegato|dichiarato|raccontato|confermato)${ends})`,
      match: [
        {
          text: 'Il sindaco a Radio Esempio ha detto che il ponte chiude.',
          fields: {kind: 'told', name: 'Radio Esempio'}
        }
      ],
      skip: ['Il sindaco a Roma ha detto che il ponte chiude.']
    },
    report: {
      kind: 'cited',
      asks: 'single',
      needs:
        'dati, rapporto, studio, indagine, sondaggio, stim, nota, comunicato, statistiche, ricerca, bollettino, report, analisi, rilevazion, classifica, bilancio, calcoli, numeri, cifre, monitoraggio',
      pattern: pattern`${left}(?<verb>[Ss]econdo|[Cc]itando|[Ii]n base a|[Ss]tando ${to}|si legge in|(?:emerge|emergono|risulta|arriva|si evince) (?:d[ae]l(?:la|lo)?|dall['’]|dai|da)|la|una)(?: (?:i|il|lo|la|le|un|uno|una|gli|l['’]|un['’]))?(?: (?:ultim[oiae]|nuov[oaie]|recent[ei]))? ?${paper} (?:(?:diffus[aoei]|pubblicat[oaie]|provvisori[aoei]?|condott[oaie]|realizzat[oaie]|ufficiali|annuale|recente|epidemiologico|elaborat[oaie]|periodic[oa]|curat[oa]|${day}) ){0,3}(?:${of}${ends}|(?=\p{Lu}\p{L}{2,}))`,
      match: [
        {text: "Secondo i dati dell'Istituto Esempio, mille ponti chiudono.", fields: {name: 'Istituto Esempio'}},
        {text: 'Secondo un sondaggio Esempio, metà vuole il ponte.', fields: {name: 'Esempio'}}
      ],
      skip: [
        'Secondo i dati di Mario Rossi, mille ponti chiudono.',
        'Secondo i dati della questura, mille ponti chiudono.'
      ]
    },
    reports: {
      kind: 'cited',
      asks: 'medium',
      named: 'before',
      needs: verbs,
      pattern: pattern`(?<= )(?<verb>(?!annunci|conferm)${reporting})${right}`,
      match: [
        {text: 'Il quotidiano Esempio scrive che il ponte chiude.', fields: {name: 'Esempio'}},
        {text: "L'agenzia Esempio riferisce che il ponte chiude.", fields: {name: 'Esempio'}}
      ],
      skip: ['Mario Rossi scrive che il ponte chiude.', 'Il quotidiano scrive che il ponte chiude.']
    },
    statement: {
      kind: 'cited',
      asks: 'publisher',
      needs: 'nota, comunicato',
      pattern: pattern`${left}(?<verb>(?:comunica|annuncia|spiega|precisa|fa sapere|rende noto|afferma|sottolinea|informa|conferma|dichiara)(?:no|to)?|(?:[Ii]n|[Cc]on) (?:una|un) (?:nota|comunicato)(?: (?:stampa|ufficiale|congiunt[ao]|diffus[ao]|diramat[ao]))*(?: ${of})?,?|(?:[Nn]el|[Dd]al)?[Ll]a nota(?: (?:stampa|congiunta|diffusa|ufficiale))? ${of}|[Ss]i legge in una nota(?: (?:stampa|ufficiale|congiunta))? ${of}) ?(?:(?:il|lo|la|i|gli|le) |l['’])?${organisation("di|del|della|dello|dei|degli|delle|e|per|dell['’]", 'ministero|prefettura|questura|procura|comune|regione|gruppo|comando|ufficio|direzione|assessorato|segreteria|presidenza|capogruppo|sindacato|associazione|comitato')}(?:(?<=(?:nota|comunicato)[^.;]{0,160})|,? (?:in|con) (?:una|un) (?:nota|comunicato))${right}`,
      match: [
        {text: 'Il ponte chiude, comunica la Regione Esempio in una nota.', fields: {name: 'Regione Esempio'}},
        {text: "In una nota, l'Istituto Esempio parla del ponte.", fields: {name: 'Istituto Esempio'}}
      ],
      skip: ['Il ponte chiude, spiega Mario Rossi in una nota.', 'In una nota, il sindaco parla del ponte.']
    },
    account: {
      kind: 'cited',
      asks: 'likely',
      needs: 'Twitter, Facebook, Instagram, YouTube, Youtube, TikTok, Telegram, @, _X',
      pattern: pattern`${left}(?<verb>(?:scrive|scritto|annunciato|detto|spiega|spiegato|commenta|twittato|affermato)(?: (?:\p{Ll}+|\p{Lu}\p{L}+)){0,4}? (?:su|via|sul|sulla|tramite)|[Ii]n un (?:post|messaggio|tweet) (?:pubblicato )?su|(?:[Aa]ttraverso|[Tt]ramite)(?= (?:il |la )?(?:suo|sua|suoi|proprio|propria|profilo|pagina|account|canale|@))) (?:(?:il |la )?(?:suo|sua|suoi|proprio|propria) )?(?:(?:profilo|pagina|account|canale|social network|social)(?: (?:ufficiale|personale|social))? ?)?(?=@|Twitter|Facebook|Instagram|You[Tt]ube|TikTok|Telegram|X(?:[.,]|${right}))`,
      match: [
        {text: 'Il ponte è aperto, ha scritto su Twitter il sindaco.', fields: {name: 'Twitter'}},
        {text: 'Il sindaco ne parla in un post su Facebook.', fields: {name: 'Facebook'}}
      ],
      skip: ['Il sindaco accusa Facebook.', 'Lavora su Facebook da maggio.']
    },
    paper: {
      kind: 'cited',
      asks: 'likely',
      needs:
        'nchiesta, rticolo, eportage, ditoriale, agine, olonne, ervizio, nticipazione, etroscena, ondaggio, orrispondente, ubrica, lassifica, copertina, rima pagina, ndagine',
      pattern: pattern`${left}(?<verb>(?:[Uu]n['’]|[Uu]na? |[Ii]l |[Ll]a |[Ll]['’]|[Ll]e |[Ss]ulle |[Dd]alle |[Nn]ell['’]|[Nn]el |[Ii]n un )(?:\p{Ll}+ )?(?:inchiesta|articolo|reportage|editoriale|pagine|colonne|servizio|anticipazione|retroscena|sondaggio|corrispondente|rubrica|classifica|copertina|prima pagina|indagine)(?: (?:esclusiv[oa]|pubblicat[oaie]|recente|a firma|uscit[oa]))*,? (?:${of}|${on}|per))${ends}`,
      match: [
        {text: "Lo rivela un'inchiesta del Corriere Esempio.", fields: {name: 'Corriere Esempio'}},
        {text: 'Se ne parla sulle pagine del quotidiano Esempio.', fields: {name: 'Esempio'}}
      ],
      skip: ["Lo rivela un'inchiesta della Polizia.", 'Un articolo di Mario Rossi parla del ponte.']
    }
  }),
  ...paperSources('it'),
  ...witnessSources('it'),
  ...officeSources('it'),
  ...speechSources('it')
]
