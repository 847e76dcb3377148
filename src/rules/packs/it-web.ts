/** What Italian sites put around a story: other titles, advertisements, promotion, buttons, notices. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {nobodySays as speakers} from './romance-pieces.ts'

/** Words that only introduce the title of another story. */
const cue = String.raw`(?:(?:leggi|leggete|vedi|guarda|ascolta|scopri) (?:anche|pure)|leggi (?:tutto|di più|l['’]articolo(?: completo)?|qui|ancora|su .{2,30})|per (?:approfondire|saperne di più)|(?:ti|vi|potrebbe|potrebbero) (?:potrebbe(?:ro)? )?(?:interessar(?:e|ti|vi)|piacere)(?: anche)?|(?:ti|vi) consigliamo|da non perdere|non perder(?:e|ti|tevi)|(?:articoli|notizie|contenuti|video|post|argomenti|temi) (?:correlat[ie]|consigliat[ie]|simili|collegat[ie]|recenti)|(?:articoli|notizie|contenuti) più (?:lett[ie]|vist[ie]|popolari)|(?:articolo|notizia|contenuto) (?:correlat[oa]|consigliat[oa])|correlat[ie]|consigliat[ie]|approfondiment[io]|in evidenza|in primo piano|primo piano|(?:i |le )?più (?:lett[ie]|vist[ie]|commentat[ie]|popolari|condivis[ie])(?: (?:di|su|del|della) .{2,30})?|ultime notizie(?: (?:di|su|da) .{2,30})?|le ultime(?: notizie)?|altre notizie(?: (?:di|su|da) .{2,30})?|altri articoli(?: (?:di|su|da) .{2,30})?|tutte le (?:notizie|novità)(?: (?:di|su|da) .{2,30})?|notizie correlate|continua a leggere|prosegui (?:con la lettura|la lettura|a leggere)|leggi gli altri articoli.{0,40})`

export const italianWeb: readonly Rule[] = [
  {
    id: 'it/read-also',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: [
      'leggi',
      'leggete',
      'vedi',
      'guarda',
      'ascolta',
      'scopri',
      'approfond',
      'saperne',
      'interess',
      'piacere',
      'consigl',
      'perder',
      'correlat',
      'simili',
      'collegat',
      'recenti',
      'evidenza',
      'primo piano',
      'più ',
      'ultime',
      'altre',
      'altri',
      'tutte',
      'continua',
      'prosegui'
    ],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}${cue}\s?(?:[:|→>-]\s*(?<title>.*)|[^\p{L}\p{N}]*)$`,
    shape: {length: 260},
    block: {lines: 'title', most: 6, whenBare: true},
    examples: {
      match: [
        {
          text: 'Leggi anche: Riapre il vecchio mercato del porto',
          fields: {title: 'Riapre il vecchio mercato del porto'}
        },
        'LEGGI ANCHE',
        'Leggi anche > Chi paga il ponte?',
        'Potrebbe interessarti anche:',
        'Articoli correlati',
        'Ti potrebbe interessare',
        'In evidenza',
        'Le più lette',
        'Prosegui con la lettura >',
        'Per approfondire: Il ponte della discordia',
        {
          text: 'Il vecchio ponte ha riaperto lunedì dopo la piena, ha detto il comune.\nLeggi anche:\nIl sindaco vuole un ponte nuovo\nI residenti chiedono un altro mercato',
          line: 4
        }
      ],
      // Someone is told to read; the words open a sentence; a crosshead.
      skip: [
        'Leggi anche le clausole piccole, consiglia il ministro.',
        'Le ultime ore del ponte sono state difficili.',
        'Approfondimenti del fondale in corso al porto',
        'Altre notizie sul ponte arriveranno martedì.'
      ]
    }
  },
  {
    id: 'it/read-also-title',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['anche', 'approfondi'],
    pattern: pattern`^[^\p{L}\p{N}]{0,4}(?:(?:[Ll]eggi|LEGGI|[Gg]uarda|GUARDA|[Vv]edi|[Aa]scolta) (?:anche|ANCHE)|APPROFONDISCI|APPROFONDIMENTO) ?[-–—|>]? ?(?<title>[«"“'‘\p{Lu}\d].{8,180})$`,
    shape: {length: 230, sentenceEnd: false},
    note: 'No colon between the label and the title.',
    examples: {
      match: [
        {
          text: 'Leggi anche Riapre il vecchio mercato del porto',
          fields: {title: 'Riapre il vecchio mercato del porto'}
        }
      ],
      // A sentence, with its end.
      skip: ['Leggi anche Antonio, che studia le clausole.', 'Leggi anche le clausole']
    }
  },
  {
    id: 'it/related-label',
    label: 'boilerplate:related',
    zone: 'body',
    needs: [':', '. '],
    pattern: pattern`^[^\p{L}\p{N}]{0,4}(?:Leggi|LEGGI|Guarda|GUARDA|Vedi|L['’]intervista|L['’]analisi|Il commento|La scheda|LA SCHEDA|L['’]approfondimento|IL VIDEO|LE FOTO|IL CASO|LEGGI QUI|Qui)\s?: ?(?<title>[«"“'‘\p{Lu}\d].{8,170})$`,
    shape: {words: 26, sentenceEnd: false},
    note: 'A word that also opens sentences, a colon, and text without a full stop: the title of another story.',
    examples: {
      match: [
        {
          text: 'Il ponte ha riaperto lunedì dopo la piena, ha detto il comune della città.\nLa scheda: Il vecchio ponte in dieci date\nIl sindaco ha detto che il ponte nuovo costerà il doppio, e che pagherà la regione.',
          line: 2,
          fields: {title: 'Il vecchio ponte in dieci date'}
        }
      ],
      // A sentence.
      skip: [
        'Il ponte ha riaperto lunedì dopo la piena, ha detto il comune della città.\nLa scheda: Il ponte nuovo costerà il doppio.\nIl sindaco ha detto che pagherà la regione, e che il ponte riaprirà a maggio.'
      ]
    }
  },
  {
    id: 'it/read-also-brackets',
    label: 'boilerplate:related',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['eggi anche', 'EGGI ANCHE', 'eggi qui', 'EGGI QUI', 'uarda il video', 'eggi l', 'eggi:'],
    pattern: pattern`[([](?:[Ll]eggi|LEGGI|[Gg]uarda)(?: (?:anche|ANCHE|qui|QUI|il video|l['’]articolo))?(?:\s?: ?[^()[\]]{6,220})?[)\]]`,
    examples: {
      match: [
        'Il ministro (Leggi anche: Che fare del ponte?) ha parlato lunedì con i residenti.',
        'Il ponte nuovo (LEGGI QUI) costerà il doppio.'
      ],
      // Brackets of the story.
      skip: ["L'avviso (leggi le clausole piccole) è arrivato lunedì."]
    }
  },
  {
    id: 'it/read-also-ending',
    label: 'boilerplate:related',
    zone: 'anywhere',
    extent: 'ending',
    needs: ['anche:', 'ANCHE:', 'anche >', 'nteressarti', 'pprofondire:'],
    pattern: pattern`(?<=[.!?”"’»)…]\s?)(?:(?:Leggi|LEGGI|Guarda|Vedi) (?:anche|ANCHE)|Potrebbe interessarti(?: anche)?|Per approfondire)\s?[:>] ?(?<title>[«"“'‘\p{Lu}\d][^.]{8,180})$`,
    note: 'Glued to the end of a paragraph.',
    examples: {
      match: [
        {
          text: 'Il ponte ha riaperto lunedì, ha detto il ministro. Leggi anche: Tre arresti al porto',
          fields: {title: 'Tre arresti al porto'}
        }
      ],
      // Somebody says so.
      skip: ['Il maestro è chiaro. Leggi anche le clausole, dice agli alunni della scuola.']
    }
  },
  {
    id: 'it/advertisement',
    label: 'boilerplate:advertisement',
    zone: 'anywhere',
    needs: [
      'pubblicità',
      'pubblicita',
      'annunc',
      'sponsor',
      'inserzion',
      'continua dopo',
      'promozional',
      'informazione pubblicitaria',
      'contenuto'
    ],
    pattern: patternAnyCase`^[-–—*_#[(]*\s?(?:pubblicità|pubblicita['’]?|annunci?o?|inserzione(?: pubblicitaria)?|(?:l['’]articolo |la notizia |il video )?(?:continua|prosegue)(?: a leggere| la lettura)? (?:dopo|sotto) (?:la |l['’])?(?:pubblicità|annuncio).{0,20}|(?:contenuto|articolo|messaggio|informazione) (?:sponsorizzat[oa]|promozionale|pubblicitari[oa]|a pagamento)|sponsorizzato(?: da .{2,40})?|sponsor|in collaborazione con .{2,40})\s?[-–—*_#\])]*[.:]?$`,
    shape: {words: 10},
    examples: {
      match: [
        'Pubblicità',
        'PUBBLICITÀ',
        '- Pubblicità -',
        'Continua a leggere dopo la pubblicità',
        'Contenuto sponsorizzato',
        'Annuncio'
      ],
      // The word in a story.
      skip: ['Pubblicità ingannevole al porto', 'Annunci del sindaco sul ponte']
    }
  },
  {
    id: 'it/advertisement-inside',
    label: 'boilerplate:advertisement',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['PUBBLICITÀ', 'Pubblicità', 'dopo la pubblicità', 'oading'],
    pattern: pattern`(?<=[.!?”"»)] ?)(?:PUBBLICITÀ|(?:L['’]articolo continua|Continua a leggere) dopo la pubblicità|Loading(?:\.{3}|…))(?= ?[\p{Lu}"“«]|$)`,
    examples: {
      match: [
        'Il ponte ha riaperto lunedì. PUBBLICITÀ Il sindaco ha parlato martedì con i residenti.',
        'Il ponte ha riaperto lunedì.Loading...Il sindaco ha parlato martedì.'
      ],
      // A part of a sentence.
      skip: ['Il ponte ha riaperto. Continua a leggere dopo la pubblicità il presentatore.']
    }
  },
  {
    id: 'it/follow-us',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: [
      'whatsapp',
      'telegram',
      'google',
      'newsletter',
      'social',
      'facebook',
      'twitter',
      'instagram',
      'app',
      'notifiche',
      'canale',
      'youtube',
      'discover'
    ],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:segui(?:ci|teci)?|iscriviti|iscrivetevi|resta|rimani|ricevi|scarica|unisciti|entra|attiva|abbonati|clicca|metti|condividi su|vuoi (?:ricevere|restare|rimanere)|per (?:restare|rimanere|non perdere|ricevere)|non perdere|trovaci|aggiungi|scegli|tutte le notizie)(?!\p{L}).{0,140}(?:canal[ei] (?:whatsapp|telegram|youtube|di )|google (?:news|discover)|newsletter|(?:nostr[oaie]|nostre) (?:canal[ei]|pagin[ae]|profil[oi]|social|app|newsletter|notifiche|notizie)|i social|(?:su|via|tramite) (?:facebook|twitter|instagram|whatsapp|telegram|tiktok|youtube|x|google)(?!\p{L})|l['’]app (?:di|del)|notifiche|fonti preferite).{0,160}$`,
    shape: {length: 330},
    evidence: 'the reader is addressed, and a channel of the outlet is named',
    examples: {
      match: [
        'Seguici su Facebook e Instagram',
        'Iscriviti alla nostra newsletter per ricevere le notizie del giorno.',
        'Iscriviti al canale WhatsApp di Prova Oggi',
        'Rimani aggiornato: segui Prova Oggi su Google News',
        "Scarica l'app di Prova Oggi",
        'Per restare sempre aggiornato iscriviti al nostro canale Telegram'
      ],
      // What the story tells people to do.
      skip: [
        'Segui le frecce fino al ponte, chiede il cartello.',
        'Entra il sindaco lunedì nel nuovo ufficio sul ponte.',
        'Il sindaco ha chiesto di seguirlo su Facebook e Twitter.'
      ]
    }
  },
  {
    id: 'it/sign-up-button',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: [
      'abbon',
      'devi ',
      'per continuare',
      'indirizzo',
      'iscriv',
      'registrat',
      'accedi',
      'login',
      'account',
      'riservat',
      'sostieni',
      'e-mail',
      'email',
      'sei già',
      'prova gratis',
      'offerta'
    ],
    pattern: patternAnyCase`^(?:abbonati(?: (?:ora|subito|qui|a .{2,30}|per .{3,40}|da .{1,20}))?|abbonamenti|abbonamento|(?:sei )?già abbonat[oa]\?.{0,50}|(?:contenuto|articolo|notizia|servizio) (?:riservat[oa]|esclusiv[oa])(?: solo)? (?:agli|per gli|ai|per) (?:abbonati|iscritti|registrati)|riservato agli abbonati|iscriviti(?: (?:ora|gratis|qui|alla newsletter))?|registrati(?: (?:ora|gratis|qui))?|accedi(?: (?:o|per) .{3,40})?|effettua il login.{0,40}|il mio account|crea (?:un )?account|(?:la tua |inserisci la tua )?e-?mail|sostieni(?:ci| il giornalismo| [\p{L} ]{3,30})?|devi (?:essere connesso|effettuare il login|accedere).{3,60}|per continuare a leggere.{0,80}|(?:questo|l['’]) ?articolo è riservato.{0,60}|l['’]indirizzo email non verrà pubblicato.{0,80})[.!]?$`,
    shape: {words: 16},
    examples: {
      match: [
        'Abbonati',
        'Contenuto riservato agli abbonati',
        'Accedi',
        'Sei già abbonato? Accedi',
        'Devi essere connesso per inviare un commento.',
        'Registrati gratis'
      ],
      // A sentence; a crosshead.
      skip: ['Abbonamento gratuito al bus per i residenti', 'Registrati tre ponti chiusi']
    }
  },
  {
    id: 'it/share',
    label: 'boilerplate:sharing',
    zone: 'anywhere',
    needs: [
      'condivid',
      'condivis',
      'copia',
      'stampa',
      'invia',
      'comment',
      'mi piace',
      'salva',
      'ascolta',
      'tweet',
      'segnala',
      'scrivi',
      'preferiti'
    ],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:condividi(?: (?:su|questo|quest['’]|l['’]|la|con|via)[\p{L}'’ ]{0,30})?|condivisioni|\d{1,6} condivisioni|copia(?: (?:il )?link| negli appunti| l['’]indirizzo)?|stampa(?: (?:articolo|pagina))?|invia(?: (?:per|via|tramite) (?:e-?mail|whatsapp)| ad un amico| a un amico)?|comment[aio]|\d{1,5} comment[io]|(?:leggi|vedi|mostra|lascia|scrivi|inserisci|aggiungi) (?:\d{1,5} |i |tutti i |un |il tuo )*comment[io]|mi piace|salva(?: articolo)?|ascolta(?: (?:l['’])?articolo| la notizia)?|tweet(?:ta)?|segnala(?: (?:un )?(?:errore|abuso))?|aggiungi ai preferiti|link copiato)(?:[ ,|/]+(?:facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|e-?mail|copia link|stampa))*[:.!]?\s?\d{0,5}$`,
    shape: {words: 9},
    examples: {
      match: [
        'Condividi',
        'Condividi su Facebook',
        'Copia link',
        '0 commenti',
        "Condividi l'articolo",
        'Lascia un commento',
        'Stampa',
        'Commenti'
      ],
      // A crosshead; a sentence.
      skip: ['Condividi il ponte nuovo con tutti i residenti del porto', 'Commenti del sindaco', 'Salva la città']
    }
  },
  {
    id: 'it/tags',
    label: 'boilerplate:tags',
    zone: 'tail',
    needs: ['tag', 'argomenti', 'parole chiave', 'temi', 'categori', 'in questo articolo', 'pubblicato in', 'topic'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:tags?|argomenti(?: trattati)?|parole chiave|temi|categori[ae]|in questo articolo|pubblicato in|archiviato in|topics?|persone|luoghi)\s?(?::.{0,300})?$`,
    shape: {length: 320},
    block: {lines: 'short', most: 15, atEnd: true, whenBare: true},
    examples: {
      match: ['Tag: ponte, fiume, piena', 'TAGS', 'Argomenti', 'Parole chiave: mercato, porto'],
      // A crosshead; a sentence.
      skip: ['Temi che preoccupano il porto', 'Argomenti deboli, dice il sindaco.']
    }
  },
  {
    id: 'it/hash-tags',
    label: 'boilerplate:tags',
    zone: 'tail',
    needs: ['#'],
    pattern: pattern`^(?:#[\p{L}\d_]{2,40}[ ,]{0,2}){2,20}$`,
    examples: {
      match: ['#Ponte #Fiume #Piena'],
      // A sentence.
      skip: ['#Ponte', "Con l'etichetta #Ponte i residenti chiedono un altro mercato."]
    }
  },
  {
    id: 'it/legal',
    label: 'boilerplate:legal',
    zone: 'anywhere',
    needs: [
      'riprodu',
      'testata',
      'chi siamo',
      'i commenti saranno',
      'capitale',
      'cap. soc',
      'codice fiscale',
      'diritti riservati',
      'privacy',
      'cookie',
      'copyright',
      '©',
      'note legali',
      'p.iva',
      'p. iva',
      'partita iva',
      'condizioni',
      'contatti',
      'disclaimer',
      'registrazione'
    ],
    pattern: patternAnyCase`^${speakers.it}(?:[^.!?]{0,60}(?:©|\(c\)|copyright)? ?(?:riproduzione|ripr\.) (?:riservata|vietata|anche parziale).{0,160}|(?:è )?(?:vietata|vietato) (?:la |qualsiasi |ogni )?riproduzione.{0,200}|.{0,120}tutti i diritti (?:sono )?riservati.{0,260}|©.{0,40}\d{4}.{0,200}|.{0,160}(?:p\. ?iva|partita iva|codice fiscale)[ .:n°]{0,6}\d{5,16}.{0,200}|(?:note legali|privacy(?: policy)?|cookie policy|informativa (?:sulla )?(?:privacy|cookie)|gestisci (?:i )?cookie|condizioni (?:d['’]uso|generali).{0,30}|contatti|disclaimer|chi siamo)(?: ?[|·-] ?(?:note legali|privacy(?: policy)?|cookie policy|contatti|pubblicità|chi siamo|gerenza)){0,8}|(?:testata (?:giornalistica )?|registrazione )(?:registrata|tribunale|al tribunale|presso).{3,200}|questo sito (?:usa|utilizza) (?:i )?cookie.{0,260}|i commenti saranno accettati ?:?)$`,
    shape: {length: 520},
    evidence: 'a notice opens with a prohibition or a copyright sign; no sentence of a story does',
    examples: {
      match: [
        '© Riproduzione riservata',
        'RIPRODUZIONE RISERVATA © Copyright Prova',
        'Tutti i diritti riservati',
        'Prova Editoriale S.r.l. - P.IVA 01234567890 - Via del Ponte 1, Torino',
        'Privacy | Cookie policy',
        'Testata giornalistica registrata presso il Tribunale di Prova'
      ],
      // A law in the story; a crosshead.
      skip: [
        "La riproduzione dell'opera è stata vietata dal giudice lunedì.",
        'Tutti i diritti riservati agli autori, ha detto il giudice.',
        'Riproduzione riservata ai pesci, ha scherzato il guardiano.',
        'Condizioni dure',
        'Contatti tra le parti'
      ]
    }
  },
  {
    id: 'it/legal-ending',
    label: 'boilerplate:legal',
    zone: 'tail',
    extent: 'ending',
    needs: ['iproduzione riservata', 'IPRODUZIONE RISERVATA'],
    pattern: pattern`(?<=[.!?”"’»)…]\s?)(?:©\s?)?(?:Riproduzione riservata|RIPRODUZIONE RISERVATA)(?: ?© ?.{0,60})?\.?$`,
    examples: {
      match: ['Il ponte riaprirà a maggio, ha detto il sindaco. © Riproduzione riservata'],
      // Inside a sentence.
      skip: ['Il sindaco ha parlato di Riproduzione riservata']
    }
  },
  {
    id: 'it/player',
    label: 'boilerplate:video',
    zone: 'anywhere',
    needs: ['video', 'audio', 'gallery', 'podcast', 'foto', 'diretta', 'ascolta'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:(?:guarda|vedi|ascolta|riproduci)(?: (?:anche|qui))?(?: (?:il|la|le|gli|i|l['’]|tutti i))? ?(?:video|audio|podcast|fotogallery|gallery|foto|versione audio dell['’]articolo|diretta)(?: (?:qui(?: sotto)?|sotto|in basso|completo|completa|correlato))?|ascolta la versione audio.{0,30}|video(?: (?:correlati|consigliati|del giorno))?|foto|fotogallery|photogallery|galleria (?:fotografica|immagini)|(?:video|audio|podcast) ?: ?.{3,140}|(?:segui|guarda) la diretta.{0,60})[.:]?$`,
    shape: {words: 22, sentenceEnd: false},
    examples: {
      match: [
        'Guarda il video',
        'Guarda il video qui sotto:',
        'Video: Così ha riaperto il vecchio ponte',
        'Fotogallery',
        "Ascolta la versione audio dell'articolo"
      ],
      // A crosshead; a sentence.
      skip: [
        'Video contro il sindaco',
        'Video: la parola che nessuno voleva sentire, ha detto il sindaco.',
        'Foto dal fiume'
      ]
    }
  },
  {
    id: 'it/player-inside',
    label: 'boilerplate:video',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['scolta la versione audio'],
    pattern: pattern`Ascolta la versione audio dell['’]articolo`,
    examples: {
      match: ["Ascolta la versione audio dell'articolo Il ponte ha riaperto lunedì dopo la piena."],
      // Somebody listens.
      skip: ['Il sindaco ascolta la versione audio del libro sul ponte.']
    }
  },
  {
    id: 'it/embed',
    label: 'boilerplate:embed',
    zone: 'anywhere',
    needs: ['instagram', '(@', 'pic.twitter', 'post ', 'loading'],
    pattern: patternAnyCase`^(?:visualizza questo post su instagram|(?:un )?post condiviso da [^.!?]{1,80}\(@[\w.]{1,30}\)|(?:pic\.twitter\.com\/\w{4,20} ?)?[—–-]{1,2} ?.{1,60} \(@\w{1,20}\) \p{L}{3,10} \d{1,2}, \d{4}|(?:pic\.twitter\.com\/\w{4,20} ?)?[—–-]{1,2} ?.{1,60} \(@\w{1,20}\) \d{1,2} \p{L}{4,10} \d{4}|loading(?:\.{3}|…))$`,
    examples: {
      match: [
        'Visualizza questo post su Instagram',
        '— Anna Prova (@annaprova) April 14, 2024',
        'Un post condiviso da Anna Prova (@annaprova)',
        'Loading...'
      ],
      // An account in a sentence.
      skip: ['Il sindaco (@sindaco) lo ha detto il 14 aprile 2024.']
    }
  },
  {
    id: 'it/pagination',
    label: 'boilerplate:pagination',
    zone: 'anywhere',
    needs: ['pagina', 'successiv', 'precedente', 'prossim', 'avanti'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:pagina \d{1,3}(?: (?:di|\/|su) \d{1,3})?|(?:pagina |articolo |notizia )?(?:successiv[oa]|precedente|prossim[oa])(?: (?:articolo|notizia|pagina))?|(?:precedente ?){1,2}[|/-]? ?(?:successiv[oa]|prossim[oa])?|(?:prossim[oa] ?)(?:successiv[oa])|vai avanti|avanti|indietro ?[|/-] ?avanti)[^\p{L}\p{N}]{0,3}$`,
    examples: {
      match: [
        'Pagina 2 di 5',
        'Articolo successivo',
        'Precedente',
        'PrecedentePrecedente',
        'ProssimaSuccessivo',
        'Precedente | Successivo'
      ],
      // A crosshead.
      skip: ['Prossima fermata', 'Pagina nera del porto']
    }
  },
  {
    id: 'it/reading-time',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: ['lettura', 'caricamento', 'contenuto', 'torna', 'min'],
    pattern: patternAnyCase`^(?:(?:tempo di )?lettura ?:? ?\d{1,3} ?(?:min(?:uti)?\.?|['’′])|\d{1,3} ?(?:['’′]|min(?:uti)?\.?) di lettura|caricamento(?: in corso)?(?:\.{3}|…)?|(?:vai|salta|passa) al contenuto(?: principale)?|torna (?:su|all['’]inizio|alla home))$`,
    examples: {
      match: ['Tempo di lettura: 3 minuti', "2' di lettura", 'Lettura 4 min.', 'Vai al contenuto', 'Torna su'],
      // A crosshead.
      skip: ["Lettura dell'accordo", 'Torna il ponte']
    }
  },
  {
    id: 'it/breadcrumb',
    label: 'boilerplate:tags',
    zone: 'head',
    needs: ['home', 'sei qui', 'ti trovi'],
    pattern: patternAnyCase`^(?:(?:sei qui|ti trovi (?:qui|in)) ?: ?.{2,120}|home ?[>»›/|→] ?.{2,220}|home)$`,
    examples: {
      match: ['Home → Notizie → Riapre il vecchio ponte del porto', 'Home > Cronaca', 'Sei qui: Notizie > Porto'],
      // A crosshead.
      skip: ['Home page del comune nel mirino']
    }
  }
]
