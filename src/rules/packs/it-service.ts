/** What Italian pages say about themselves to their readers: players, newsletters, comments, subscriptions, cookies, errors. */
import type {Rule} from '../types.ts'
import {onlyPhrases} from './phrases.ts'
import {type PageVoice, type ServiceTopic, serviceRules} from './service-lines.ts'

const voice: PageVoice = {
  language: 'it',
  story:
    'ha detto|dice|dicono|hanno detto|ha spiegato|spiega|ha dichiarato|dichiara|ha aggiunto|aggiunge|afferma|ha affermato|racconta|ha raccontato|secondo (?:il|la|lo|i|gli|le|un|una)|lui|lei|loro|ieri|sindac[oa]|polizia|giudice|tribunale|ministr[oa]|presidente|governo|abitanti|aveva|avevano|furono|erano|ha promesso|ha chiesto|ammette|ha ammesso|studio|ricerca',
  reports: '\\p{L}+(?:ò|ono|arono|ava|avano) (?:il|la|lo|i|le|gli|una?)',
  before:
    '(?:per favore|ci dispiace|siamo spiacenti|spiacenti|purtroppo|ops|oops|attenzione|car[oa] lett(?:ore|rice)|ciao|gentile lettore|grazie)[,!:]* (?:ma )?',
  follows: [
    '(?:condividil[oa]|inizia|lascia|alcune)~<160>',
    '(?:e |o |oppure |quindi )?(?:clicca|cliccare|tocca|premi|consulta|leggi|legga|guarda|controlla|verifica|accedi|acceda|effettua|entra|registrati|iscriviti|abbonati|ricarica|aggiorna|torna|riprova|prova|contatta|contattaci|scrivi|scrivici|invia|inviaci|scegli|annulla|disdici|scarica|sostieni|dona|partecipa|scopri|inserisci|segui|seguici|approfitta|crea|segnala|segnalacelo|segnalaci|resta|rimani|sii|evita|aggiungi|attiva|accetta|rifiuta|configura|ricevi|usa|ascolta|continua|condividi|gestisci|modifica|ricorda|rispetta|diventa|aiutaci|facci|cambia|conferma|vai)~<180>',
    "(?:puoi|può|potrai|potrà|devi|deve|hai|sei|ti|vi|il tuo|la tua|i tuoi|le tue|tuoi|nostr[oaie]|il nostro|la nostra|i nostri|le nostre|ci|se|per|in (?:qualsiasi|qualunque|caso|ogni)|senza (?:impegno|vincoli|pubblicità|spam)|maggiori informazioni|più informazioni|ulteriori informazioni|questo (?:sito|contenuto|articolo|servizio)|questa (?:pagina|notizia)|quest[ei]|i (?:commenti|prezzi|prodotti|link|lettori|dati)|le (?:opinioni|offerte)|non|già|solo|soltanto|da|a partire|qui|anche|ogni|così|con (?:il tuo|la tua|il nostro)|gratis|è gratis|grazie|utilizziamo|usiamo|abbiamo|l'abbonamento|un'e-?mail|tutt[ei] (?:i|le|gli)|oppure)~<180>",
    '\\S{1,40}@\\S{3,40}|(?:https?://|www\\.)\\S{4,120}|[\\d+() -]{6,20}|\\d{1,3} ?min(?:uti)?'
  ]
}

const media = '(?:video|audio|contenuto|player|podcast|file|annuncio|diretta|modulo|mappa|post)'
const failing =
  '(?:non è (?:più |attualmente |al momento )?(?:disponibile|accessibile|supportat[oa]|compatibile)|non può essere (?:riprodott[oa]|caricat[oa]|visualizzat[oa]|mostrat[oa]|trovat[oa])|non (?:è stato|è stata|si riesce a) (?:possibile<30>|trovat[oa]|caricat[oa])|è (?:scadut[oa]|stato rimosso|stata rimossa|ospitat[oa]|temporaneamente non disponibile|bloccat[oa])|richiede<30>)'
const where =
  '(?: (?:nel (?:tuo|suo|nostro)~<30>|nella (?:tua|sua)~<30>|sul (?:tuo|suo)~<30>|in (?:questo momento|questa)~<20>|al momento|attualmente|a causa<50>|perché (?:il (?:server|formato|tuo))<50>|per (?:il tuo|te)~<30>|dal tuo<30>))'
const letter = '(?:newsletter|bollettino|mailing list|avvisi|alert|notifiche|rassegna stampa)'
const mail =
  '(?:casella(?: di posta| e-?mail)?(?: elettronica)?|e-?mail|posta(?: elettronica)?|mail|inbox|smartphone|cellulare)'
const terms =
  '(?:termini|condizioni|privacy|cookie|informativa|policy|comunicazioni|newsletter|trattamento|dati|regolamento)'
const readers = '(?:abbonat[ie]|iscritti|utenti registrati|utenti|registrati|membri|soci|sostenitori|premium)'
const enrol =
  "(?:accedi|accedere|registrati|registrarsi|registrarti|iscriviti|iscriverti|abbonati|abbonarti|effettua (?:il login|l'accesso)|effettuare (?:il login|l'accesso)|fai (?:il )?login|fare (?:il )?login|loggati|crea un account|essere (?:registrato|loggato|abbonato|un utente registrato|iscritto)|diventa (?:abbonato|socio|sostenitore|membro))"

const player: ServiceTopic = {
  about: 'service-player',
  label: 'boilerplate:video',
  says: [
    [
      'disponibile|riprodott|caricat|visualizzat|mostrat|trovat|scadut|rimoss|ospitat|supportat|compatibile|richiede|accessibile|bloccat',
      `(?:questo|questa|nostro) ${media} ${failing}${where}?`
    ],
    [
      'disponibile|riprodott|caricat|visualizzat',
      `il (?:video|contenuto|player|audio) (?:non è (?:più |al momento )?disponibile|non può essere (?:riprodotto|caricato|visualizzato))${where}?`
    ],
    [
      'la pagina|questa pagina',
      '(?:la|questa) pagina(?: (?:che (?:cerchi|stai cercando|hai richiesto)|richiesta|cercata))? (?:non (?:esiste(?: più)?|è (?:più )?disponibile|è stata trovata|può essere trovata)|è stata (?:rimossa|spostata))(?: (?:o)<40>)?'
    ],
    [
      'impossibile',
      "impossibile (?:caricare|riprodurre|visualizzare|trovare|mostrare) (?:il|la|questo|questa|l')<4>(?:video|contenuto|pagina|player|audio|file)<40>"
    ],
    [
      'browser',
      '(?:il )?(?:tuo|suo|questo) browser~<10> ?(?:non|è|potrebbe)~<20> ?(?:supporta|permette|consente|può|compatibile|aggiornato|obsoleto|blocca|riproduce|in grado)<80>'
    ],
    [
      'javascript',
      '(?:per <60>,? )?(?:devi |è necessario |bisogna |occorre )?(?:attiva(?:re)?|abilita(?:re)?) (?:il )?javascript<80>'
    ],
    [
      'clicca|premi |tocca|scorri|fai scorrere|usa le|usa i|sfoglia',
      '(?:clicca|premi|tocca|scorri|fai scorrere|usa|sfoglia)~<30> ?(?:per|le frecce|i tasti)~<10> ?(?:vedere|guardare|ingrandire|riprodurre|ascoltare|navigare|accedere|aprire|leggere|scorrere|sfogliare|avviare|per|visualizzare)~<70>'
    ],
    [
      'video|modulo|contenuto|player|mappa',
      'se (?:non (?:riesci|vedi|visualizzi)|il|la)~<40>(?:vedere|visualizzi|vedi|non si (?:carica|vede)|non parte|riprodurre|video|modulo|mappa)~<30>,? (?:clicca|prova|ricarica|aggiorna)~<60>'
    ],
    ['ricarica|aggiorna', '(?:ricarica|aggiorna|prova a (?:ricaricare|aggiornare)) (?:la|questa) pagina<40>'],
    ['durata', 'durata:? (?:\\d{1,2}:)?\\d{1,2}:\\d\\d'],
    [
      'ascolta',
      "ascolta (?:l'|questo |il |la )(?:articolo|podcast|audio|notizia)(?: (?:ora|qui|completo))?(?: \\(?\\d{1,2}(?::\\d\\d)? ?(?:min(?:uti)?)?\\)?)?"
    ]
  ],
  match: [
    'Il tuo browser non supporta questo video.',
    'Questo video non è disponibile.',
    'Questo contenuto non può essere visualizzato sul tuo dispositivo.',
    'Impossibile caricare il video. Ricarica la pagina.',
    'Per vedere questo contenuto è necessario attivare JavaScript.',
    'Clicca qui per vedere la galleria completa',
    'Se non riesci a vedere il modulo, clicca qui.',
    'La pagina che stai cercando non esiste più.'
  ],
  skip: [
    // Video e pagine di una storia.
    'Il video non è disponibile per la famiglia da maggio, ha detto il legale.',
    'Questo video girato da un pescatore ha fatto il giro del mondo.',
    'Il navigatore portoghese non supporta il freddo del porto.',
    'Impossibile caricare la barca: la gru era rotta.',
    'La pagina non esiste in nessun archivio del paese.',
    'Questo contenuto fu scritto trecento anni fa da un monaco.',
    'La galleria è chiusa per lavori fino a giugno.',
    'Ascolta il fiume e torna bambino, così il manifesto.'
  ]
}

const newsletter: ServiceTopic = {
  about: 'service-newsletter',
  label: 'boilerplate:promotion',
  says: [
    [
      'accett|acconsent|dichiar|confermi',
      `(?:iscrivendo(?:ti|si)|registrando(?:ti|si)|cliccando|abbonando(?:ti|si)|inviando|continuando|procedendo|inserendo|effettuando|proseguendo|premendo)~<70>,? (?:dichiari di |confermi di )?(?:accetti|accetta|accettare|acconsenti|acconsente|dichiari|confermi|autorizzi)~<50>${terms}<140>`
    ],
    [
      'accetto|acconsento|ho letto|desidero ricevere|voglio ricevere',
      `(?:accetto|acconsento|ho letto|desidero ricevere|voglio ricevere|presto il consenso)~<60>(?:${terms}|notizie|offerte)<100>`
    ],
    [
      'ricev',
      `(?:vuoi )?ricev(?:i|ere|a|erai)~<90>(?:nell[ae]|sulla|via|per|in|sul|tramite)~ ?(?:tua |tuo |vostra )?${mail}~<70>`
    ],
    [
      'nella tua casella|nella tua mail|nella tua email|nella tua posta|sulla tua mail|nella tua inbox',
      '(?:ogni|tutti i|tutte le|le|il|la|i|gli|nostr[aeio]|direttamente|una selezione|tutte)~<90>(?:nella|sulla) tua (?:casella|mail|e-?mail|posta|inbox)<60>'
    ],
    [
      'newsletter|mailing list|avvisi|alert',
      `(?:iscriviti|abbonati|registrati|iscrizione)~(?: (?:subito|ora|qui|gratis|gratuitamente))* (?:alla|alle|a|ai|per ricevere)~(?: (?:la|le|nostra|nostre|gli|i|tutte))* ?<20>${letter}~<90>`
    ],
    [
      'newsletter|notizie più importanti|le ultime notizie',
      'non (?:perderti|perdere|ti perdere)~<60>(?:newsletter|aggiornamento|notizie|notifiche)~<60>'
    ],
    [
      'disiscri|cancellare|annullare l|cancellarti|disdire|disattivare',
      "(?:puoi|potrai|può|potrà) (?:disiscriverti|cancellarti|annullare l|cancellare l|disdire|revocare|disattivare)<60>(?:momento|quando vuoi|link|iscrizione)<50>|per (?:disiscriverti|cancellarti|annullare l'iscrizione)<60>"
    ],
    [
      'grazie per',
      "grazie per (?:esserti|esservi|l'iscrizione|la tua|il tuo|aver|averci|la registrazione|la partecipazione) ?(?:iscritt[oaie]|registrat[oa]|iscrizione|registrazione|voto|votato|commento|messaggio|partecipato|sostegno|segnalazione|letto|scelto)?<60>"
    ],
    [
      'di conferma|abbiamo inviato|abbiamo appena inviato',
      "(?:ti |le |vi )?abbiamo (?:appena )?inviato un'?(?: )?(?:e-?mail|mail|messaggio|link)<80>|(?:a breve )?riceverai un'?(?: )?(?:e-?mail|mail) di (?:conferma|benvenuto|verifica)<60>"
    ],
    ['spam|posta indesiderata', "(?:se non (?:la |l')?<40>,? )?controlla(?:re)?~<30>(?:spam|posta indesiderata)<40>"],
    [
      'indirizzo email|indirizzo e-mail|indirizzo mail|la tua email|la tua mail|la tua e-mail',
      "(?:inserisci|inserire|indica|digita|lascia|conferma|scrivi) (?:un|il tuo|la tua|l'|qui la tua) ?(?:indirizzo (?:e-?mail|mail)|e-?mail|mail)(?: (?:valid[oa]|per|e|qui)~<50>)?|il tuo indirizzo e-?mail non sarà (?:pubblicato|condiviso)<40>"
    ],
    [
      'iscrizione|registrazione|iscritto|registrato|confermat',
      '(?:la tua (?:iscrizione|registrazione|richiesta)|ti sei|sei(?: già)?)~<20>(?:confermata|andata a buon fine|completata|iscritto|registrato|avvenuta)~<30>'
    ],
    [
      'meglio della settimana|più importanti del giorno|selezione d|rassegna',
      '(?:il meglio della settimana|le (?:notizie )?più importanti del giorno|(?:una|la nostra) selezione|la rassegna)~<50>(?:nella tua|dalla nostra|per te|ogni (?:mattina|giorno|settimana|sera|venerdì)|tutti i)~<50>'
    ],
    [
      'resta aggiornat|rimani aggiornat|resta informat|sempre aggiornat|rimani informat',
      '(?:per )?(?:resta|rimani|restare|rimanere|resta sempre|rimani sempre|essere sempre) (?:aggiornat[oa]|informat[oa])(?:,? (?:con|su|sulle|iscriviti|seguici|e|attiva|scarica|sul|grazie)~<70>)?'
    ],
    ['recaptcha', '(?:questo (?:sito|modulo)|protett[oa])~<40>recaptcha<110>']
  ],
  match: [
    "Iscrivendoti accetti i termini e le condizioni e l'informativa sulla privacy.",
    'Ricevi ogni mattina le notizie più importanti nella tua casella di posta.',
    "Puoi annullare l'iscrizione quando vuoi.",
    "Grazie per esserti iscritto! Ti abbiamo inviato un'email.",
    'Inserisci la tua email per ricevere la newsletter.',
    'Ho letto e accetto la privacy policy.',
    'La tua iscrizione è andata a buon fine.'
  ],
  skip: [
    // Posta e lettere di una storia.
    'Iscrivendosi, i pescatori avevano accettato le condizioni della compagnia.',
    'Ricevi il pane caldo ogni mattina, promette il fornaio del porto.',
    'La newsletter della parrocchia arriva in trecento case.',
    'Grazie per il viaggio, grida il ragazzo al capitano.',
    'Puoi lasciare il circolo, ma non il paese.',
    'Resta lontano dal fiume, chiede un cartello.',
    'Accetto la sconfitta, ammette il capitano della squadra.',
    'Il meglio della settimana è stato il ponte nuovo.'
  ]
}

const comments: ServiceTopic = {
  about: 'service-comments',
  label: 'boilerplate:other',
  says: [
    [
      'commentare|commento|partecipare',
      `(?:(?:devi|bisogna|è necessario|occorre|per)~<40> ?)?${enrol}~<30> ?(?:per|e)(?: poter)? (?:commentare|commenta|lasciare|scrivere|pubblicare|partecipare alla (?:discussione|conversazione)|inviare|inserire)~<60>`
    ],
    [
      'commentare|commento',
      `per (?:poter )?(?:commentare|lasciare un commento|scrivere un commento|inviare un commento)(?: (?:questo|l')<20>)?,? (?:devi|bisogna|è necessario|occorre|${enrol})<60>`
    ],
    [
      'commentare|commenti',
      `solo (?:gli|i) ${readers}(?: registrati)? possono (?:commentare|vedere|lasciare|partecipare)<50>`
    ],
    [
      'commenti',
      "i commenti (?:a|su|per|di|dell) ?(?:questo |quest'|l')?(?:articolo|notizia) sono (?:chiusi|disabilitati|disattivati)|i commenti sono (?:chiusi|disabilitati|disattivati|moderati|sospesi|soggetti)(?: (?:per|su|a)<50>)?"
    ],
    [
      'commenti',
      '(?:i |tutti i )?commenti (?:offensivi|pubblicati|che|contenenti|volgari|sono (?:moderati|di responsabilità)|saranno|non)~<90>(?:rimossi|cancellati|moderat|responsabilità|redazione|pubblicati|autori|regole|policy)<60>'
    ],
    [
      'commenti',
      '(?:ci riserviamo il diritto|la redazione si riserva|le opinioni espresse|ti invitiamo)~<60>commenti<90>'
    ],
    [
      'commenta|commento|commentare',
      '(?:sii il primo a|commenta per primo|sii la prima a) ?(?:commentare|lasciare un commento)?<30>|(?:lascia|scrivi|aggiungi|pubblica|inserisci) un commento(?: (?:qui|sotto|a)<20>)?|(?:dicci|facci sapere) (?:cosa ne pensi|la tua)<40>'
    ],
    [
      'tuo commento',
      'il tuo commento (?:è|sarà|verrà)~<20> ?(?:inviato|pubblicato|moderat|attesa|approvat|revision)<60>'
    ],
    [
      'regole|policy|nickname|nome utente|campi obbligatori|segnala|nessun commento',
      '(?:leggi|consulta|rispetta)~<15>(?:le |la nostra )?(?:regole|policy) (?:dei|sui|della|di)~<50>|(?:scegli|inserisci) un (?:nickname|nome utente)<30>|i campi obbligatori sono<30>|segnala (?:il |questo )?commento|(?:ancora )?nessun commento'
    ]
  ],
  match: [
    'I commenti sono chiusi.',
    'Per lasciare un commento devi effettuare il login.',
    'Solo gli utenti registrati possono commentare.',
    'I commenti offensivi saranno rimossi dalla redazione.',
    'Sii il primo a commentare',
    'Il tuo commento è in attesa di moderazione. Leggi le regole.',
    'Segnala questo commento'
  ],
  skip: [
    // Commenti di una storia.
    'I commenti sul ponte furono cancellati dal verbale.',
    'Per partecipare alla regata devi avere diciotto anni.',
    'Solo i soci possono votare in assemblea.',
    'I commenti in piazza sono di ogni tipo in questi giorni.',
    'I commenti che fece il capitano non piacquero alla ciurma.',
    'Sii il primo ad arrivare, ripeteva il padre.',
    'Lascia un commento amaro e perdi il posto.',
    'Il tuo commento è ingiusto, ha risposto l’attrice.'
  ]
}

const subscription: ServiceTopic = {
  about: 'service-subscription',
  label: 'boilerplate:promotion',
  says: [
    [
      'leggere|accedere|leggi|accesso|sbloccare|contenuti|illimitat',
      `${enrol}~(?: (?:ora|subito|qui|gratis|gratuitamente|o [\\p{L}]{5,12}|a [\\p{L} ]{3,25}))* (?:per|e)(?: poter)? (?:leggere|leggi|continuare|proseguire|accedere|avere|sbloccare|vedere|continua|ottieni|scopri)~<80>`
    ],
    [
      'abbona|registra|accedi|iscri|login|account',
      `per (?:continuare|proseguire|leggere|accedere|vedere)~<60>,? (?:devi |è necessario )?${enrol}~<60>`
    ],
    [
      'abbonat|iscritti|registrati|soci|premium',
      `(?:(?:quest[oaie]|il|la|l')? ?(?:contenuto|articolo|servizio|notizia|funzione|sezione|pagina|podcast|newsletter)? ?)(?:è )?(?:(?:riservat[oa]|esclusiv[oa]|disponibile|solo|accessibile|visibile)(?: |,)){1,3}(?:agli |per |ai |gli |i |nostri )*${readers}(?: (?:di|del|e)~<40>)?`
    ],
    [
      'gratuit|gratis|limite',
      '(?:hai|ti restano|ti rimangono|questo è)~<40>(?:articol[oi]|limite)~<20>(?:gratuit[oi]|gratis|del mese|mensile|questo mese)~<40>'
    ],
    [
      'abbonato|account|abbonata|registrato|iscritto',
      '(?:sei già|hai già|già|non sei(?: ancora)?|non hai(?: ancora)?|possiedi già)~ ?(?:un )?(?:abbonat[oa]|account|registrat[oa]|iscritt[oa]|abbonamento)\\??(?: (?:accedi|entra|clicca|registrati|abbonati|effettua|qui|crea)~<40>)?'
    ],
    [
      'tuo abbonamento|tuo account|dispositivo',
      'il tuo (?:abbonamento|account) (?:è|ci|non|ti|permette|include|sta|scade)~<40>(?:dispositiv|usat|utilizzat|attiv|scadut|sospes|access|permette|continuare|rinnov|articol|contenut|consent)<80>'
    ],
    [
      'accesso illimitato|tutti gli articoli|tutti i contenuti|contenuti esclusivi|senza limiti|edizione digitale|tutto il sito',
      '(?:leggi|accedi|approfitta|ottieni|avrai|sblocca|accesso|scopri|da|a partire|naviga)~<40>(?:illimitat[oa]|tutti (?:gli articoli|i contenuti)|contenuti esclusivi|senza limiti|edizione digitale|tutto il sito)~<70>'
    ],
    [
      'al mese|primo mese|disdici quando|prova gratis|prova gratuita|senza vincoli',
      '(?:abbonati|prova|solo|da|a partire|per|a soli|approfitta|offerta|disdici)~<50>(?:\\d[\\d,]* ?(?:€|euro)<20>|primo mese|gratis|gratuita|quando vuoi|senza vincoli)<60>'
    ],
    [
      'giornalismo|redazione|nostro lavoro|informazione',
      '(?:se (?:apprezzi|ti piace|credi)<60>,? )?(?:sostieni|aiuta|aiutaci|difendi|finanzia|contribuisci|supporta)~<50>(?:giornalismo|redazione|nostro (?:lavoro|giornale)|informazione)~<80>'
    ],
    [
      'tuo sostegno|tuo contributo|tua donazione|tuo supporto|tuo aiuto|tuo abbonamento',
      '(?=<160>(?:giornalis|redazione|nostr|lavoro|ci |informa))(?:con |grazie al |grazie alla |senza |abbiamo bisogno del )?(?:il |la )?tu[oa] (?:sostegno|contributo|donazione|supporto|aiuto|abbonamento) (?:ci (?:permette|aiuta|consente)|rende|permette|aiuta|è (?:fondamentale|importante|prezioso)|fa|possiamo|garantisce|finanzia)~<90>'
    ],
    [
      'fai una donazione|diventa socio|diventa sostenitore|diventa membro|dona ora',
      '(?:se <70>,? )?(?:fai una donazione|diventa (?:socio|sostenitore|membro)|considera una donazione|dona ora)(?: (?:di|del|ora|per|qui|e|a)~<60>)?'
    ]
  ],
  match: [
    'Questo contenuto è riservato agli abbonati.',
    'Abbonati ora per leggere tutti gli articoli',
    'Per proseguire nella lettura accedi o registrati.',
    'Hai raggiunto il limite di articoli gratuiti.',
    'Il tuo sostegno ci permette di continuare.',
    'Sostieni la nostra redazione con una donazione.',
    'Non sei ancora abbonato? Abbonati qui',
    'Prova l’edizione digitale a soli 1 euro al mese'
  ],
  skip: [
    // Abbonamenti e sostegni di una storia.
    'Il tuo sostegno è tutto, grida la candidata dal balcone, racconta un vicino.',
    'Gli abbonati del giornale hanno pagato meno dell’anno scorso.',
    'Il contenuto della lettera è riservato al notaio.',
    'Per leggere la lettera il giudice chiese una lente.',
    'Sostieni la tua squadra, dice il manifesto in piazza.',
    'Il conto del ristorante si paga a rate.',
    'L’accesso illimitato alla spiaggia finì a maggio con la rete.',
    'Abbonati al lotto da anni, i due fratelli vinsero.'
  ]
}

const commerce: ServiceTopic = {
  about: 'service-commerce',
  label: 'boilerplate:advertisement',
  says: [
    [
      'affiliazione|affiliat',
      "(?:quest[oaie]|alcuni|i|le|nostr[ioae]|l')<40>(?:articolo|contenuto|pagina|link|sito)~<30>(?:contiene|contengono|contenere|sono|può|partecipa)~<30>affilia<120>"
    ],
    [
      'commissione',
      '(?:potremmo|possiamo|riceviamo|otteniamo|questo sito (?:può|potrebbe)|se (?:acquisti|compri)<50>|acquistando<40>|per ogni acquisto<40>|la redazione potrebbe)~<40>commissione<100>'
    ],
    [
      'indipendente',
      '(?:i|tutti i|le nostre)~<10>(?:prodotti|consigli|raccomandazioni|recensioni)~<40>(?:sono|vengono)~<20>(?:selezionat[ie]|scelt[ie])~<30>indipendente<100>'
    ],
    [
      'prezzi',
      'i prezzi(?: (?:indicati|mostrati))?~<20>(?:possono (?:variare|cambiare|subire)|sono (?:aggiornati|soggetti|indicativi))(?: (?:a|al|in|senza|nel)~<60>)?'
    ],
    [
      'sponsorizzat|inserzionista|a pagamento',
      '(?:quest[oa]) (?:contenuto|articolo|spazio|sezione)(?: (?:è stato|è))?(?: un)?(?: contenuto)? (?:sponsorizzato|offerto|realizzato|prodotto|a pagamento)(?: (?:da|per|in)~<50>)?'
    ]
  ],
  match: [
    'Questo articolo contiene link di affiliazione.',
    'Se acquisti tramite questi link potremmo ricevere una commissione.',
    'Tutti i prodotti sono scelti in modo indipendente.',
    'I prezzi possono variare senza preavviso.'
  ],
  skip: [
    // Commissioni e prezzi di una storia.
    'Gli agenti prendono una commissione su ogni barca venduta.',
    'I prezzi possono salire a maggio, teme la categoria.',
    'I prodotti dell’orto sono scelti a mano prima dell’alba.',
    'Questo contenuto della stiva interessa i doganieri.'
  ]
}

const cookies: ServiceTopic = {
  about: 'service-cookies',
  label: 'boilerplate:legal',
  says: [
    [
      'cookie',
      '(?:noi(?: e i nostri [\\p{L}]{4,15})?|questo sito(?: web)?|il nostro sito)? ?(?:utilizz(?:iamo|a|ano)|us(?:iamo|a|ano)|archivi(?:amo|a)) (?:i |dei )?cookie~<30>(?:per|al fine|e (?:altri|altre|tecnologie|strumenti)|propri|di terze|tecnici|che (?:ci|permettono|consentono|sono))~<180>'
    ],
    [
      'cookie',
      '(?:se (?:continui|prosegui)|(?:continuando|proseguendo|navigando|cliccando|accettando|chiudendo|utilizzando))~<60>,? (?:accetti|acconsenti|accetta|acconsente)~<60>(?:cookie|uso|utilizzo)~<80>'
    ],
    [
      'cookie|privacy|preferenze|dati personali',
      '(?:puoi|per|consulta|leggi|maggiori informazioni|ulteriori informazioni|scopri|gestisci|accetta|rifiuta|modifica)~<60>(?:cookie(?: policy)?|privacy(?: policy)?|tue preferenze|dati personali)(?: (?:in qualsiasi|in qualunque|in ogni|qui|e|per|o)~<60>)?'
    ],
    [
      'tua privacy|tuo consenso',
      '(?:rispettiamo|abbiamo bisogno|teniamo|proteggiamo|diamo)~<40>tu[oa] (?:privacy|consenso)<80>|la tua privacy è importante per noi'
    ]
  ],
  match: [
    'Utilizziamo i cookie per migliorare la tua esperienza.',
    'Se continui a navigare accetti i cookie.',
    'Rispettiamo la tua privacy. Puoi modificare le tue preferenze in qualsiasi momento.',
    'Per maggiori informazioni leggi la cookie policy.'
  ],
  skip: [
    // Dati di una storia.
    'Le aziende usano i cookie per seguire le persone, dice l’autore.',
    'Proseguendo lo sciopero, i marinai accettano il rischio.',
    'La privacy è importante per l’attore, che vive lontano da tutto.',
    'La cookie policy del gigante della rete è cambiata a maggio.'
  ]
}

const alerts: ServiceTopic = {
  about: 'service-alerts',
  label: 'boilerplate:promotion',
  says: [
    [
      'notifiche|avvisi',
      '(?:vuoi )?(?:attiva(?:re)?|abilita(?:re)?|ricevi|ricevere|consenti|gestisci) (?:le |gli |nostre |tue |tutte )*(?:notifiche|avvisi)(?: (?:di|per|e|in|del|push|sulle|su)~<70>)?'
    ],
    [
      "app store|google play|nostra app|la app|l’app|l'app",
      "(?:scarica|installa|prova|disponibile)~<20>(?:la nostra|l'|la|gratis|su) ?<20>(?:app|app store|google play)~<80>"
    ],
    [
      'sondaggio|quiz',
      '(?:il|questo|nostro) sondaggio (?:è|si è)~<10>(?:chiuso|concluso|terminato)|(?:vota|partecipa|rispondi)~<15>(?:nel|al|a)? ?(?:nostro|il|questo)? ?(?:sondaggio|quiz)<40>'
    ],
    [
      'un errore|un problema|riprova|storto|sessione',
      "(?:si è verificato|c'è stato|si è presentato) un (?:errore|problema)(?: (?:inatteso|imprevisto|durante|nel|con|tecnico)~<50>)?|qualcosa è andato storto|la tua sessione è scaduta<20>|riprova(?: (?:più tardi|tra|ancora))?<20>"
    ],
    ['scorri', 'scorri (?:per|verso|a|in)~ (?:vedere|destra|sinistra|il|leggere|basso|continuare|la|le)~<40>'],
    ['condivis', 'questo articolo è stato condiviso [\\d.,]{1,10}(?: volte)?'],
    ['lettura', 'tempo di lettura:? (?:circa )?\\d{1,2} ?(?:min(?:uti)?)?|\\d{1,2} ?min(?:uti)? di lettura'],
    [
      'un errore|una storia|segnalazione|informazioni|raccontarci',
      '(?:se )?(?:hai|conosci|vuoi|sai|sei)~<20>(?:una (?:storia|segnalazione|notizia)|informazioni|un errore|da raccontarci|trovato un errore|qualcosa)~<40>(?:(?=\\?)|,? (?:scrivici|contattaci|scrivi|segnalacelo|inviaci)~<80>)'
    ],
    [
      'redazione|scrivici|contattaci|inviaci|segnalaci',
      '(?:scrivi|contatta|invia) (?:alla|la) (?:nostra )?redazione<60>|(?:scrivici|contattaci|inviaci|segnalaci)(?: (?:a|all|le|la|su|via|un|una|i|tramite|per)~<80>)?'
    ],
    [
      'seguici|nostro canale',
      '(?:seguici|segui|iscriviti|unisciti|entra)~<10>(?:su|al|sul|nel) (?:nostro canale|nostri canali|facebook|instagram|telegram|whatsapp|google|twitter|x|youtube)~<60>'
    ],
    ['altro su |di più su', '(?:altro|di più|leggi anche) su [\\p{L} ]{3,30}:']
  ],
  match: [
    'Il sondaggio si è concluso.',
    'Si è verificato un errore durante la registrazione. Riprova più tardi.',
    'Questo articolo è stato condiviso 1.234 volte',
    'Hai una segnalazione? Scrivici a redazione@esempio.example',
    'Contatta la redazione via email.',
    'Altro su Esempio:'
  ],
  skip: [
    // Sondaggi ed errori di una storia.
    'Il sondaggio è un colpo per il partito.',
    'C’è stato un errore nel progetto del ponte, ammette l’ingegnere.',
    'Si è verificato un guasto al motore del traghetto.',
    'Hai una storia in ogni via del porto vecchio.',
    'Scorri la lista dei caduti e piangi, chiede il poeta.',
    'Le notifiche di casi sono salite a quaranta.',
    'Tempo di lettura e tempo di guerra: due mostre al museo.',
    'Riprova il salto tre volte e cade.'
  ]
}

const account: ServiceTopic = {
  about: 'service-account',
  label: 'boilerplate:other',
  note: 'Accounts, passwords, the age of an article, reactions of readers.',
  says: [
    [
      'questo articolo',
      'questo articolo (?:è stato (?:pubblicato|aggiornato)|ha|risale a) (?:più di |oltre )(?:un|\\d{1,2}|due|tre|sei) (?:ann[oi]|mes[ei])<20>'
    ],
    [
      'ti è piaciut|ti è stato utile|vi è piaciut',
      "(?:ti|vi) è (?:piaciut[oa]|stat[oa] utile) (?:l'|il |la |questo |questa )[\\p{L}]+(?=\\?)"
    ],
    [
      'password',
      '(?:(?:hai )?dimenticato la password|password dimenticata|recupera (?:la )?password|reimposta (?:la )?password|la (?:tua )?password (?:deve|è|non)~<50>)'
    ],
    [
      'già registrat|già in uso|esiste già|già iscritt',
      "(?:questo|questa|l')<3>(?:indirizzo (?:e-?mail|mail)|e-?mail|mail) (?:è|risulta) già~<30>|esiste già un account<40>"
    ],
    ['non ci sono|nessun commento', '(?:ancora )?non ci sono(?: ancora)? commenti|(?:ancora )?nessun commento'],
    [
      'non è responsabile|non si assume',
      '(?:la redazione|questo sito|[\\p{L} ]{3,25}) non (?:è responsabile|si assume)~<25>(?:commenti|contenut[oi]|opinioni)~<50>'
    ],
    [
      'essere abbonato|essere registrato|essere iscritto',
      'devi essere (?:abbonato|registrato|iscritto|loggato) per <60>'
    ],
    [
      'accettare i cookie|accetta i cookie',
      'per (?:vedere|visualizzare|leggere|guardare)~<40>,? (?:devi |è necessario |bisogna )?accetta(?:re)? i cookie<30>|accetta i cookie per<40>'
    ],
    [
      'leggi gratis|leggere gratis|gratis questo',
      '(?:leggi|continua a leggere) gratis (?:questo|questa|tutti|per)~<50>'
    ],
    ['con google|con facebook|con apple', '(?:accedi|continua|registrati|entra) con (?:google|facebook|apple)']
  ],
  match: [
    'Questo articolo è stato pubblicato oltre tre anni fa.',
    'Ti è piaciuta la storia? Condividila.',
    'Esiste già un account con questa email.'
  ],
  skip: [
    // Parole d’ordine e gusti di una storia.
    'Questo articolo della legge ha più di cento anni, ricorda la giudice.',
    'Vi è piaciuta la fiera, chiese il maestro ai bambini.',
    'La password era il nome della barca.'
  ]
}

const labels = [
  "l'autore",
  "sull'autore",
  'torna al video',
  'torna su',
  'torna in alto',
  'torna alla home',
  'vai al contenuto',
  'vai al contenuto principale',
  'contenuto principale',
  "contenuto dell'articolo",
  'aggiungi ai preferiti',
  "salva l'articolo",
  'salva articolo',
  'leggi più tardi',
  'vedi i commenti',
  'vedi tutti i commenti',
  'mostra commenti',
  'mostra i commenti',
  'nascondi commenti',
  'mostra altro',
  'mostra meno',
  'vedi tutte le foto',
  'guarda tutte le foto',
  'vedi la gallery',
  'guarda la gallery',
  'guarda il video',
  'riproduci',
  'riproduci video',
  'pausa',
  'schermo intero',
  'sottotitoli',
  "ingrandisci l'immagine",
  'ingrandisci immagine',
  'articolo successivo',
  'articolo precedente',
  'impostazioni cookie',
  'impostazioni dei cookie',
  'gestisci cookie',
  'preferenze cookie',
  'cookie policy',
  'privacy policy',
  'informativa sulla privacy',
  'impostazioni privacy',
  'accetta',
  'accetta tutto',
  'accetta tutti',
  'accetta e continua',
  'rifiuta',
  'rifiuta tutto',
  'rifiuta tutti',
  'continua senza accettare',
  'note legali',
  'termini e condizioni',
  "condizioni d'uso",
  'il mio account',
  'il mio profilo',
  'area riservata',
  'gestisci abbonamento',
  'vedi le offerte',
  'scopri le offerte',
  'già abbonato',
  'sei abbonato?',
  'contenuto per abbonati',
  'riservato agli abbonati',
  'regala articolo',
  'newsletter',
  'le nostre newsletter',
  'attiva le notifiche',
  'attiva notifiche',
  'più tardi',
  'no grazie',
  'condividi articolo',
  "condividi l'articolo",
  'condividi questo articolo',
  'copia link',
  'link copiato',
  'invia per email',
  'segnala un errore',
  'segnala commento',
  "ascolta l'articolo",
  'ascolta articolo',
  'dimensione testo',
  'segui argomento',
  'segui autore',
  'vedi profilo',
  'approfondisci',
  'approfondisci qui',
  'vedi tutti',
  'vedi tutte',
  'vedi tutte le notizie',
  'vedi tutti gli articoli',
  'mostra di più',
  'carica altro',
  'carica altri articoli',
  'carica altre notizie',
  'le ultime notizie',
  'altre notizie',
  'altri articoli',
  "torna all'inizio",
  'ascolta la notizia',
  'ascolta il testo',
  'ingrandisci',
  'clicca qui',
  'vai ai commenti',
  'copia il link',
  'copia url',
  "leggi l'articolo completo",
  'articolo completo',
  'notizia in aggiornamento',
  'articolo in aggiornamento',
  'in aggiornamento',
  'più recenti',
  'dello stesso autore',
  'il tuo indirizzo email',
  'la tua email',
  'vedi altro',
  'vedi di più',
  'link copiato negli appunti',
  'i nostri podcast'
]

export const italianService: readonly Rule[] = [
  {
    id: 'it/service-label',
    label: 'boilerplate:other',
    zone: 'anywhere',
    ...onlyPhrases(labels),
    shape: {words: 8},
    examples: {
      match: ['Torna al video', 'IMPOSTAZIONI COOKIE', 'Vedi tutte le foto', 'Continua senza accettare'],
      // Titoli di una storia.
      skip: ['Torna al porto', 'Vedi la marea', 'Continua senza di lui', 'Articolo perduto']
    }
  },
  ...serviceRules(voice, [player, newsletter, comments, subscription, commerce, cookies, alerts, account])
]
