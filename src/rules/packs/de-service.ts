/** What German pages say about themselves to their readers: players, newsletters, comments, subscriptions, cookies, errors. */
import type {Rule} from '../types.ts'
import {onlyPhrases} from './phrases.ts'
import {type PageVoice, type ServiceTopic, serviceRules} from './service-lines.ts'

const voice: PageVoice = {
  language: 'de',
  story:
    'sagte|sagt|sagten|erklärte|erklärt|betonte|teilte|berichtete|berichtet|kündigte|meinte|warnte|forderte|versprach|erzählt|erzählte|laut|zufolge|er|ihm|gestern|bürgermeister(?:in)?|polizei|gericht|richter(?:in)?|minister(?:in)?|präsident(?:in)?|regierung|bewohner|anwohner|hatte|hatten|wurden|studie|sprecher(?:in)?',
  before:
    '(?:bitte|leider|entschuldigung|entschuldigen sie|es tut uns leid|tut uns leid|hoppla|ups|achtung|hinweis|liebe leserinnen und leser|hallo|super|danke)[,!:]* (?:aber )?(?:bitte )?',
  follows: [
    '(?:teilen|starten|beginnen|einige|schreiben|sagen)~<160>',
    '(?:und |oder |dann |bitte )?(?:klicken|klick|tippen|tippe|prüfen|prüfe|überprüfen|lesen|lies|sehen|schauen|schau|melden|melde|registrieren|registriere|loggen|logge|abonnieren|abonniere|laden|lade|aktualisieren|aktualisiere|versuchen|versuche|besuchen|kontaktieren|kontaktiere|schreiben|schreib|schreibe|senden|sende|schicken|schick|wählen|wähle|kündigen|kündbar|unterstützen|unterstütze|spenden|spende|machen|nehmen|beachten|beachte|geben|gib|folgen|folge|nutzen|nutze|erstellen|erstelle|bleiben|bleib|aktivieren|aktiviere|akzeptieren|deaktivieren|erhalten|erhalte|hören|testen|teste|teilen|werden|werde|lassen|erfahren|mehr|weitere|jetzt|hier|einfach|danke|vielen dank|bitte|ändern|verwalten|haben|stimmen|diskutieren|finden|beenden|bestätigen|verwenden)~<180>',
    '(?:sie|ihr|ihre|ihren|ihrem|ihnen|du|dein|deine|deinen|dir|euch|euer|eure|wir|uns|unser|unsere|unseren|unserer|wenn|falls|um|für|damit|dafür|dazu|dabei|mit|ohne|kein|keine|nicht|noch|nur|schon|bereits|so|jederzeit|ab|alle (?:kommentare|preise|infos|informationen|artikel)|die (?:kommentare|preise|links|redaktion|abmeldung|anmeldung|produkte|einwilligung|daten|mit)|der (?:newsletter|link|preis|widerruf)|das (?:abo|angebot|formular|team)|dies(?:e|er|es)?|informationen|ausführliche|kommentare|beiträge|in unserer|auf|es gilt|es gelten|hinweise|externe|dadurch|zum|zur|durch|vor|nach|bei|auch)~<180>',
    '\\S{1,40}@\\S{3,40}|(?:https?://|www\\.)\\S{4,120}|[\\d+() /-]{6,20}|\\d{1,3} ?min(?:uten?)?'
  ]
}

const media =
  '(?:videos?|audio|audios|inhalte?|player|podcast|datei|anzeige|livestream|stream|beitrag|grafik|karte|formular|tweet|post|element|medium|bildergalerie|folge)'
const failing =
  '(?:(?:ist|sind|steht|stehen)(?: leider| derzeit| aktuell| momentan| zurzeit)*<30> ?(?:nicht(?: mehr)?|nur)<30> ?(?:verfügbar|abrufbar|erreichbar|zur verfügung|abspielbar|zugänglich)|(?:kann|können|konnte|konnten)(?: leider| derzeit)*<40> ?nicht(?: mehr)? (?:abgespielt|geladen|angezeigt|gefunden|wiedergegeben|dargestellt)(?: werden)?|wurde(?: leider)? (?:entfernt|gelöscht|nicht gefunden|blockiert)|ist (?:abgelaufen|blockiert)|wird(?: von<20>)? (?:nicht unterstützt|geladen|blockiert)|benötigt<40>)'
const where = '(?: (?:,? weil (?:ihr|dein|der|das)~<60>|,? da (?:ihr|sie|du)~<60>|im moment))'
const letter =
  '(?:newsletters?|rundbrief|mailing-?liste|update-?mail|benachrichtigungen|briefings?|[\\p{L}-]{3,20}newsletter|[\\p{L}]{3,15}-(?:letter|update|briefing))'
const mail =
  '(?:postfach|e-?mail(?:-postfach|-adresse)?|mail-?postfach|mailbox|inbox|posteingang|e-?mails?|smartphone|handy)'
const terms =
  '(?:nutzungsbedingungen|bedingungen|agb|datenschutz[\\p{L}]*|cookies?|einwilligung|newsletters?|verarbeitung|teilnahmebedingungen|netiquette|richtlinien|informationen|werbung|daten)'
const readers =
  '(?:abonnent(?:en|innen|innen und abonnenten)?|abonnent\\*innen|mitglieder|nutzer|leser|registrierten?(?: nutzer| leser| user)?|angemeldeten?(?: nutzer| leser)?|plus-(?:abonnenten|mitglieder|leser)|premium-?(?:abonnenten|mitglieder|nutzer)?)'
const enrol =
  '(?:anmelden|einloggen|registrieren|abonnieren|anmeldung|registrierung|melden sie sich(?: bitte)?(?: kostenlos| hier| jetzt| mit ihrem konto)*(?: an| ein)?|melde dich(?: bitte)?(?: kostenlos| hier| jetzt)*(?: an)?|loggen sie sich(?: bitte)?(?: hier)?(?: ein)?|logge dich(?: bitte)?(?: ein)?|registrieren sie sich|registriere dich|angemeldet|eingeloggt|registriert)'

const player: ServiceTopic = {
  about: 'service-player',
  label: 'boilerplate:video',
  says: [
    [
      'verfügbar|abrufbar|erreichbar|zur verfügung|abspielbar|abgespielt|geladen|angezeigt|gefunden|wiedergegeben|dargestellt|entfernt|gelöscht|blockiert|abgelaufen|unterstützt|benötigt|zugänglich',
      `(?:dieses|dieser|diese|unser) ${media} ${failing}${where}?`
    ],
    [
      'verfügbar|abgespielt|geladen|angezeigt|gefunden',
      `(?:das video|der inhalt|der player|das audio|die (?:gesuchte|angeforderte|gewünschte) (?:seite|datei)|die seite) (?:ist (?:leider )?(?:derzeit )?nicht(?: mehr)? (?:verfügbar|abrufbar)|(?:kann|konnte)(?: leider)? nicht (?:abgespielt|geladen|angezeigt|gefunden|wiedergegeben)(?: werden)?|wurde(?: leider)? nicht gefunden|existiert<20>)`
    ],
    ['browser', '(?:ihr|dein|der) browser~<20> ?(?:unterstützt|kann|ist|blockiert|erlaubt|lässt)~<80>'],
    [
      'javascript',
      '(?:um <60>,? )?(?:bitte )?(?:(?:aktivieren sie|aktiviere|erlauben sie) (?:bitte )?javascript|(?:sie müssen|du musst|muss)<30>javascript<20>(?:aktivieren|aktiviert)|javascript (?:ist|muss|wird)<40>)<80>'
    ],
    [
      'klick|tippen|tippe|wischen|wische|nutzen sie|scrollen',
      '(?:bitte )?(?:klicken|klick|klicke|tippen|tippe|wischen|wische|nutzen|scrollen)(?: sie)?(?: bitte)?~<30>,? ?(?:um|auf|durch|für|zum)~<60>(?:sehen|ansehen|anzusehen|vergrößern|abspielen|abzuspielen|starten|anhören|blättern|laden|anzuzeigen|öffnen|scrollen|bild|video|galerie|bilder)<30>'
    ],
    [
      'video|formular|inhalt|karte|player|anzeigeprobleme',
      '(?:sie können|du kannst|wird)~<40>nicht(?: (?:sehen|angezeigt|abgespielt|richtig))?~<30>\\?? ?(?:(?:klicken|klick|versuchen|laden)~<50>)'
    ],
    [
      'seite neu|neu laden|aktualisieren sie die|aktualisiere die',
      '(?:bitte )?(?:laden|lade|aktualisieren|aktualisiere)(?: sie)? (?:bitte )?(?:die|diese) seite<40>'
    ],
    [
      'empfohlen|externe|externer|sozialen netzwerken|zustimmung|ihre einwilligung|deine einwilligung|personenbezogene daten|youtube|twitter|instagram|facebook|drittanbieter|drittplattformen',
      '(?:an dieser stelle|um|hier|ich bin (?:damit )?einverstanden|mit dem laden|dieser inhalt|externe|empfohlene|wir (?:benötigen|brauchen)|zur anzeige|damit|bitte|personenbezogene daten|beim (?:laden|klick))~<120>(?:externer? (?:inhalte?|dienst|anbieter)|inhalte aus|sozialen netzwerken|zustimmung|einwilligung|drittplattformen|drittanbietern?|einverstanden|übermittelt|youtube|twitter|instagram|facebook)~<110>'
    ],
    [
      'anhören|artikel hören|podcast hören|vorlesen',
      '(?:diesen |den |jetzt )?(?:artikel|podcast|beitrag|text)(?: jetzt)? (?:anhören|hören|vorlesen(?: lassen)?)(?: \\(?\\d{1,2}(?::\\d\\d)? ?(?:min(?:uten)?)?\\.?\\)?)?'
    ],
    ['dauer', '(?:laufzeit|dauer):? (?:\\d{1,2}:)?\\d{1,2}:\\d\\d(?: (?:min(?:uten)?\\.?|std\\.?))?']
  ],
  match: [
    'Dieses Video ist leider nicht verfügbar.',
    'Um mit Inhalten aus sozialen Netzwerken zu interagieren, benötigen wir Ihre Zustimmung.',
    'Klicken Sie hier, um das Interview anzusehen',
    'Die angeforderte Seite wurde leider nicht gefunden.'
  ],
  skip: [
    // Videos und Seiten einer Geschichte.
    'Das Video ist der Familie seit Mai nicht zugänglich, sagte der Anwalt.',
    'Dieses Video, das ein Fischer drehte, ging um die Welt.',
    'Der Browser aus Norwegen hat neue Freunde gefunden.',
    'Die Seite wurde im Archiv des Dorfes nicht gesucht, sondern geraubt.',
    'Dieser Inhalt der Truhe wurde vor dreihundert Jahren aufgeschrieben.',
    'Die Bildergalerie im Rathaus ist bis Juni wegen Bauarbeiten zu.',
    'An dieser Stelle stand bis zum Krieg ein Turm aus Holz.',
    'Klicken der Kameras, Blitzlicht, Gedränge: so begann der Abend.'
  ]
}

const newsletter: ServiceTopic = {
  about: 'service-newsletter',
  label: 'boilerplate:promotion',
  says: [
    [
      'stimmen sie|stimmst du|akzeptieren sie|akzeptierst|erklären sie|erklärst|willigen sie|bestätigen sie|bestätigst|erkennen sie|nehmen sie',
      `(?:mit(?: (?:der|ihrer|deiner|dem))?|durch (?:die|das|ihre|deine|den)|bei|indem sie)~<60>,? ?(?:anmeldung|registrierung|klick(?:en)?|absenden|abonnement|bestellung|nutzung|anmelden|registrieren|eintragung|eingabe|teilnahme)~<60>(?:stimmen sie|stimmst du|akzeptieren sie|akzeptierst du|erklären sie|erklärst du|willigen sie|willigst du|bestätigen sie|bestätigst du|erkennen sie)~<40>${terms}<140>`
    ],
    [
      'ich stimme|ich willige|ich akzeptiere|ich habe die|ich möchte|ja, ich',
      `(?:ja, )?ich (?:stimme|willige|akzeptiere|habe die|möchte|bin damit einverstanden|bestätige)~<60>(?:${terms}|newsletter|angebote|erhalten|zu)~<110>`
    ],
    [
      'postfach|per e-mail|per mail|posteingang|aufs handy|ihre inbox|deine inbox|aufs smartphone',
      `(?:erhalten sie|erhalte|bekommen sie|bekomme|jeden|jede|täglich|wöchentlich|die (?:wichtigsten|besten|neuesten|top)|das (?:wichtigste|beste|neueste)|alles wichtige|unser|unsere|immer|lassen sie sich|abonnieren sie|montags|freitags|sonntags|morgens|wir (?:schicken|senden))~<110>(?:in|per|an|auf|aufs|direkt)~(?: in)?(?: (?:ihr|dein|ihre|deine|das|ihrem))? ?${mail}~<50>`
    ],
    [
      'newsletter|briefing',
      `(?:abonnieren sie|abonniere|melden sie sich|melde dich|bestellen sie|tragen sie sich|trag dich|jetzt|hier|erhalten sie|lesen sie|verpassen sie|verpasse)~<60>${letter}~(?: (?:an|ein|abonnieren|anmelden|bestellen|und|mit|von|zu|hier|der|des|kostenlos|sichern|lesen|per|jeden)~<70>)?`
    ],
    [
      'newsletter',
      `(?:für |zu |zum )?(?:unser(?:en|em)? |den |unsere )?(?:kostenlosen |täglichen |wöchentlichen )*${letter}~(?: [\\p{L}-]{2,20})? (?:kostenlos )?(?:anmelden|abonnieren|bestellen|abbestellen|verpassen)`
    ],
    [
      'newsletter',
      '(?:unser|der|dieser|mit unserem) (?:kostenlose[rn]? |tägliche[rn]? |wöchentliche[rn]? )*newsletter(?: [\\p{L}-]{2,20})?~ (?:informiert|bringt|liefert|versorgt|hält|fasst|bietet|erscheint|bleiben sie|bleibst du|verpassen sie|sind sie|erhalten sie)~<100>'
    ],
    [
      'abmelden|abbestell|widerruf|kündigen|abmeldung',
      '(?:sie können|du kannst|die abmeldung|(?:der|den|unseren) newsletter|die einwilligung|eine abmeldung|eine abbestellung|ihre einwilligung)~<60>(?:jederzeit|widerruf|über einen link|am ende|abbestell|abmeld)[\\p{L}]*<90>'
    ],
    [
      'vielen dank|danke',
      '(?:vielen dank|danke|herzlichen dank) für (?:ihre|deine|ihr|dein|das) (?:anmeldung|registrierung|abonnement|interesse|bestellung|feedback|stimme|kommentar|nachricht|abstimmung|teilnahme|vertrauen|unterstützung|lesen)~<60>'
    ],
    [
      'bestätigungs',
      '(?:wir haben|sie erhalten|du erhältst|in kürze|ihnen wurde|eine)~<50>(?:bestätigungs[\\p{L}-]*|e-?mail mit<20>)<80>'
    ],
    [
      'spam',
      '(?:sollten sie<50>,? |wenn sie<50>,? |bitte |falls<50>,? )?(?:prüfen|überprüfen|schauen|sehen|checken|checke|prüfe|überprüfe)(?: sie)?(?: bitte)?(?: auch)?~<30>spam<40>'
    ],
    [
      'e-mail-adresse|mailadresse|email-adresse|e-mail adresse|mail-adresse',
      '(?:bitte )?(?:geben sie|gib|tragen sie|trage|bestätigen sie|bestätige|nennen sie)~<40>(?:e-?mail|mail)[- ]?adresse~<40>|(?:ihre|deine|die) (?:e-?mail|mail)[- ]?adresse (?:wird nicht|ist (?:un)?gültig|ist bereits|wird (?:nur|ausschließlich))~<50>'
    ],
    [
      'erfolgreich|angemeldet|registriert|abonniert',
      '(?:sie (?:haben|sind|wurden)|du (?:hast|bist|wurdest)|ihre (?:anmeldung|registrierung)|deine anmeldung)~<30>(?:erfolgreich|bereits|jetzt|nun|war|wurde|erfolgreich)~<30>(?:angemeldet|registriert|abonniert|bestätigt|eingeloggt|erfolgreich|gespeichert)~<20>'
    ],
    [
      'datenschutzerklärung|versandverfahren|widerrufsmöglichkeit',
      '(?:(?:ausführliche|nähere|weitere|mehr) )?(?:informationen|infos|details|hinweise|mehr(?: infos)?(?: dazu)?)~<90>(?:datenschutz(?:erklärung|hinweisen?|bestimmungen))~<40>'
    ],
    [
      'auf dem laufenden|bleiben sie informiert|bleib informiert|immer informiert|nichts verpassen|nichts mehr',
      '(?:bleiben sie|bleib|wir halten sie|so bleiben sie|immer) (?:immer )?(?:auf dem laufenden|informiert|up to date)(?: (?:mit|über|durch|und|:) ?(?:unser|die|das|allem|alles|den)~<70>)?|(?:verpassen sie|verpasse) (?:nichts|keine)~<60>'
    ],
    ['recaptcha', '(?:diese (?:seite|website)|dieses formular|geschützt)~<30>recaptcha<110>']
  ],
  match: [
    'Mit der Anmeldung stimmen Sie unseren Nutzungsbedingungen zu.',
    'Ausführliche Informationen zum Versandverfahren und zu Ihren Widerrufsmöglichkeiten erhalten Sie in unserer Datenschutzerklärung.',
    'Erhalten Sie jeden Morgen die wichtigsten Nachrichten in Ihr Postfach.',
    'Den Newsletter können Sie mit einem Klick abbestellen. Die Abmeldung ist jederzeit möglich.',
    'Vielen Dank für Ihre Anmeldung! Bitte prüfen Sie Ihren Spam-Ordner.',
    'Bitte geben Sie Ihre E-Mail-Adresse ein.',
    'Ich stimme der Verarbeitung meiner Daten zu.'
  ],
  skip: [
    // Post und Briefe einer Geschichte.
    'Mit der Anmeldung stimmten die Fischer den Bedingungen der Reederei zu.',
    'Jeden Morgen liegt die Zeitung im Postfach des alten Kapitäns.',
    'Der Newsletter der Gemeinde erreicht dreihundert Häuser.',
    'Danke für die Rettung, steht auf dem Schild am Hafen.',
    'Bleiben Sie dem Fluss fern, mahnt ein Schild.',
    'Ich stimme dagegen, ruft ein Bauer in den Saal.',
    'Abmelden kann man sich vom Verein, nicht vom Dorf.',
    'Die Einwilligung der Eltern fehlte, stellte das Amt fest.'
  ]
}

const comments: ServiceTopic = {
  about: 'service-comments',
  label: 'boilerplate:other',
  says: [
    [
      'kommentar|kommentieren|mitdiskutieren|diskutieren|debatte',
      `(?:bitte )?(?:sie müssen|du musst|um |zum |nur |jetzt |hier |${enrol})~<60> ?(?:${enrol}|einen kommentar|kommentieren|mitdiskutieren|kommentare)~<60>(?:kommentar|kommentieren|schreiben|verfassen|können|abgeben|mitdiskutieren|mitzudiskutieren|lesen|einloggen|anmelden|registrieren|sein|an|ein)~<40>`
    ],
    [
      'kommentieren|kommentar',
      '(?:bitte )?(?:zum kommentieren|um zu kommentieren|zum verfassen (?:eines|von) kommentar(?:s|en)|zum mitdiskutieren)~<40>(?:anmelden|einloggen|registrieren|angemeldet|an|ein)'
    ],
    [
      'kommentieren|kommentare|kommentar',
      `nur (?:angemeldete|registrierte|eingeloggte)?n? ?(?:${readers}|nutzer)? ?(?:können|dürfen)<30>(?:kommentieren|kommentare|kommentar|diskutieren)<30>`
    ],
    [
      'kommentar',
      '(?:die|der|das) (?:kommentarfunktion|kommentarbereich|kommentare|kommentieren|diskussion)~<50>(?:ist|sind|wurde|wurden)~<20>(?:geschlossen|deaktiviert|beendet|nicht (?:mehr )?möglich|gesperrt|abgeschaltet)|kommentare (?:sind|werden) (?:derzeit )?(?:geschlossen|deaktiviert|moderiert|nicht möglich)<40>|das kommentieren dieses artikels ist nicht<20>möglich'
    ],
    [
      'kommentare|beiträge',
      '(?:beleidigende |alle |die |unsachliche |ihre |rassistische )?(?:kommentare|beiträge|leserkommentare)~<70>(?:gelöscht|moderiert|freigeschaltet|netiquette|geprüft|nicht die meinung|entfernt|nicht veröffentlicht|auffassung)~<60>'
    ],
    [
      'kommentare|netiquette|respektvoll|sachlich',
      '(?:wir behalten uns|die redaktion behält sich|bitte (?:bleiben|beachten|achten|halten)|bleiben sie|wir bitten|beachten sie)~<60>(?:kommentare|kommentar|netiquette|respektvoll|sachlich|fair|höflich|diskussion|regeln)~<80>'
    ],
    [
      'kommentar|ihre meinung|deine meinung',
      '(?:schreiben sie|schreib|schreibe|verfassen sie|hinterlassen sie|hinterlasse|seien sie|sei) (?:jetzt |hier |uns )?(?:den ersten|einen|der erste|die erste|ihren|deinen)~<20>(?:kommentar|kommentiert|kommentieren)?~<30>|(?:sagen sie|sag|teilen sie|schreiben sie|diskutieren sie)~<20>(?:ihre|deine|uns ihre) meinung<40>'
    ],
    ['ihre meinung|deine meinung', '(?:ihre|deine) meinung (?:ist uns|zählt)~<30>'],
    [
      'feedback|meinung|leserbrief|hinweis',
      '(?:senden|schicken|schreiben|mailen|schick|schreib)(?: sie)? uns(?: (?:ihre?n?|deine?n?|einen?))? (?:feedback|meinung|hinweise?|leserbrief)(?: (?:zu|an|per|über|unter)<60>(?:: \\S{3,60})?)?'
    ],
    ['ihr kommentar|dein kommentar', '(?:ihr|dein) kommentar (?:wurde|wird|wartet|ist)~<60>'],
    [
      'nutzername|benutzername|pseudonym|pflichtfelder|noch keine kommentare|kommentar melden|netiquette',
      '(?:bitte )?(?:wählen|geben|legen)(?: sie)?~<30>(?:nutzernamen?|benutzernamen?|pseudonym)<30>|(?:erforderliche felder|pflichtfelder) sind<30>|noch keine kommentare(?: vorhanden)?|kommentar melden|(?:hier|lesen sie|es gilt|es gelten)~<20>netiquette<30>'
    ]
  ],
  match: [
    'Melden Sie sich an, um einen Kommentar zu schreiben.',
    'Zum Kommentieren bitte einloggen',
    'Nur registrierte Nutzer können kommentieren.',
    'Beleidigende Kommentare werden von der Redaktion gelöscht.',
    'Bitte bleiben Sie sachlich und beachten Sie die Netiquette.',
    'Ihr Kommentar wird geprüft. Bitte haben Sie etwas Geduld.',
    'Schreiben Sie den ersten Kommentar zu diesem Artikel',
    'Ihre Meinung ist uns wichtig. Senden Sie uns Ihr Feedback zu diesem Artikel an: briefe@bote.example'
  ],
  skip: [
    // Kommentare einer Geschichte.
    'Die Kommentare der Bürgermeisterin zur Brücke fehlen im Protokoll.',
    'Um an der Regatta teilzunehmen, muss man achtzehn sein.',
    'Nur Mitglieder können in der Versammlung des Vereins abstimmen.',
    'Einen Kommentar dazu wollte der Kapitän nicht abgeben.',
    'Die Diskussion im Saal ist nach Mitternacht noch nicht vorbei.',
    'Seien Sie der Erste am Steg, mahnt der alte Lotse.',
    'Ihre Meinung sagte sie dem Kapitän am Steg.',
    'Ihr Kommentar war ungerecht, schrieb die Schauspielerin.',
    'Kommentare auf dem Marktplatz gab es viele.'
  ]
}

const subscription: ServiceTopic = {
  about: 'service-subscription',
  label: 'boilerplate:promotion',
  says: [
    [
      'weiterlesen|weiterzulesen|lesen|zugang|freischalten|zugriff',
      '(?:jetzt |bitte |gratis |hier |einfach |kostenlos |nur noch )*(?:registrieren|anmelden|einloggen|abonnieren|testen|abo|freischalten|abo abschließen|melden sie sich|registrieren sie sich|abonnieren sie|melde dich|registriere dich|mitglied werden|plus-abo)~(?: (?:an|ein|kostenlos|jetzt|hier|oder [\\p{L}]{4,14}|gratis|mit [\\p{L}]{2,12}))*,? (?:und|um|für|zum)~<60>(?:weiterlesen|weiterzulesen|lesen|zugang|freischalten|zugriff|zu lesen|artikel)~<40>'
    ],
    [
      'weiterzulesen|weiterlesen|zu lesen|weiter lesen',
      `(?:um|zum|für) (?:diesen |den |alle |das |mehr )?<40>(?:weiterzulesen|weiterlesen|zu lesen|lesen),? (?:bitte )?<30>(?:${enrol}|benötigen sie|brauchen sie|schließen sie|brauchst du|testen sie|abo)~<50>`
    ],
    [
      'abonnent|mitglieder|registriert|angemeldet|exklusiv|premium',
      `(?:(?:dieser|dieses|diese|der|das|unser) (?:artikel|inhalt|beitrag|text|angebot|funktion|podcast|video|service)(?: ist| steht| sind)?|artikel|inhalt|nur|exklusiv)~<30>(?:nur|exklusiv|ausschließlich|für)~(?: für)?(?: unsere| alle| mit)* ${readers}(?: (?:verfügbar|zugänglich|lesbar|sichtbar|abrufbar|zur verfügung|vorbehalten|mit|von|der|bestimmt)~<30>)?`
    ],
    [
      'artikel',
      '(?:sie haben|du hast|noch|ihr|dein|ihnen (?:stehen|bleiben))~<50>(?:limit|kostenlose[nr]?|freie[nr]?|gratis-?|gratis)~<30>artikeln?~<40>|noch \\d{1,2} artikel kostenlos'
    ],
    [
      'abonnent|konto|account|digital-abo|digitalabo|ein abo',
      '(?:(?:sie sind |sind sie |bist du |du bist )?(?:bereits|schon|noch kein|noch nicht|kein)|(?:haben sie|hast du) (?:bereits |schon |noch kein )?(?:ein )?)~ ?(?:abonnent(?:in)?|konto|kunde|registriert|account|digital-?abo|abo|mitglied|passwort|benutzerkonto)(?: oder<20>)?\\??(?: (?:dann )?(?:hier|jetzt|bitte|melden|loggen|einloggen|anmelden|zum|login|registrieren)~<40>)?'
    ],
    [
      'ihr abo|ihr abonnement|dein abo|ihr konto|ihr account|weiteren gerät|anderen gerät',
      '(?:ihr|dein) (?:abo|abonnement|konto|account|zugang)~<30>(?:wird|ist|läuft|kann|enthält|hat)~<40>(?:gerät|genutzt|verwendet|angemeldet|abgelaufen|gesperrt|aus|verlängert|gekündigt|aktiv|zugriff|zugang|freigeschaltet)~<50>'
    ],
    [
      'alle artikel|alle inhalte|unbegrenzt|digitalabo|digital-abo|digitalen zugang|plus-artikel|e-paper',
      '(?:jetzt |nur |sofort |erhalten sie |lesen sie |sichern sie sich |testen sie |zugriff auf |zugang zu |genießen sie )+<50>(?:alle (?:[\\p{L}+-]{2,15}-?)?(?:artikel|inhalte)|unbegrenzt(?:en|er)?|digital-?abo|digitalen zugang|e-paper)~<70>'
    ],
    [
      'kostenlos testen|gratis testen|im monat|pro monat|monatlich kündbar|jederzeit kündbar|probemonat|erster monat|ersten monat',
      '(?:jetzt|nur|ab|für|sichern sie sich|testen sie|teste|abo|danach|monatlich|jederzeit|erster|abonnieren sie|das angebot)~<60>(?:testen|\\d[\\d,]* ?(?:€|euro)(?: (?:im|pro) monat)?|kündbar|probemonat|gratis|kostenlos)~<60>'
    ],
    [
      'journalismus|unsere arbeit|redaktion|unabhängige|unabhängigen',
      '(?:wenn (?:ihnen|dir|sie|du)<60>,? )?(?:unterstützen sie|unterstütze|fördern sie|stärken sie|helfen sie|ermöglichen sie|sichern sie|finanzieren sie)~<50>(?:journalismus|unsere (?:arbeit|redaktion|recherchen)|redaktion|berichterstattung|presse)~<80>'
    ],
    [
      'ihre unterstützung|deine unterstützung|ihre spende|deine spende|ihr abo|ihr beitrag|dein beitrag|ihrer hilfe|ihrer unterstützung',
      '(?=<160>(?:journalis|redaktion|arbeit|uns|wir|unabhäng|recherche|bericht))(?:mit |dank |ohne |durch )?(?:ihre|deine|ihrer|deiner|ihr|dein) (?:unterstützung|spende|hilfe|abo|beitrag|abonnement|mitgliedschaft) (?:macht|hilft|ermöglicht|sichert|können wir|trägt|finanziert|ist (?:wichtig|wertvoll)|sorgt|unterstützt|stärkt)~<90>'
    ],
    [
      'mitglied werden|werden sie mitglied|werde mitglied|spenden sie|jetzt spenden|mit einer spende|unterstützen sie uns|abo abschließen',
      '(?:hat (?:ihnen|dir)<50>\\?|wenn <70>,? )?(?:dann |jetzt |bitte )?(?:werden sie (?:jetzt )?(?:mitglied|abonnent)|werde (?:jetzt )?mitglied|spenden sie|jetzt spenden|unterstützen sie uns|mitglied werden)(?:,? (?:mit|jetzt|hier|und|für|bitte|damit|oder|über|durch)~<70>)?'
    ],
    [
      'gratis|kostenlos|für nur|für 1',
      '(?:jetzt )?(?:testen sie |teste )?(?:[\\p{L}+.-]{2,20} )?(?:jetzt )?\\d{1,2} (?:wochen|tage|monate?)~<20>(?:gratis|kostenlos|für (?:nur )?\\d+(?:[.,]\\d\\d)? ?(?:€|euro))(?: testen| lesen)?'
    ],
    ['verschenken|geschenkartikel', '(?:artikel|diesen artikel|sie können|als abonnent)~<40>verschenken<30>']
  ],
  match: [
    'Jetzt kostenlos registrieren und weiterlesen',
    'Um weiterzulesen, melden Sie sich bitte an.',
    'Sie haben diesen Monat noch zwei kostenlose Artikel.',
    'Ihre Unterstützung macht unsere Arbeit möglich.',
    'Unterstützen Sie unabhängigen Journalismus.',
    'Testen Sie das Digitalabo für 1 Euro im Monat',
    'Testen Sie jetzt 4 Wochen gratis',
    'Ihr Abo wird auf einem anderen Gerät genutzt.'
  ],
  skip: [
    // Abos und Spenden einer Geschichte.
    'Ihre Unterstützung ist uns sicher, rief die Kandidatin vom Balkon, so ein Nachbar.',
    'Die Abonnenten der Zeitung zahlten weniger als im Vorjahr.',
    'Der Inhalt des Briefes ist nur für den Notar bestimmt.',
    'Um den Brief zu lesen, bat die Richterin um eine Lupe.',
    'Unterstützen will den Verein keiner mehr.',
    'Das Konto des Wirtes ist seit Wochen leer.',
    'Der freie Zugang zum Strand endete im Mai mit dem Zaun.',
    'Der Turm war 3 Tage kostenlos zu besteigen.',
    'Mitglied im Verein ist sie seit ihrem achten Jahr.'
  ]
}

const commerce: ServiceTopic = {
  about: 'service-commerce',
  label: 'boilerplate:advertisement',
  says: [
    [
      'affiliate|provision|partnerlink',
      '(?:dieser|unser|einige|die mit|in diesem|die (?:links|produkte))~<40>(?:artikel|beitrag|text|seite|links?|gekennzeichnet|produkte|stern)~<60>(?:affiliate|provision|partnerlinks?)[\\p{L}-]*~<130>|(?:wenn sie|wenn du|bei (?:einem|jedem) kauf|beim kauf|für (?:jeden|einen) (?:kauf|einkauf)|kaufen sie|bei käufen)~<80>(?:wir|uns|redaktion|verlag)~<40>provision~<100>|wir (?:erhalten|bekommen|verdienen)~<40>provision~<100>'
    ],
    [
      'unabhängig',
      '(?:die|alle|unsere)~<10>(?:produkte?|empfehlungen|artikel)~<40>(?:werden|wurden|sind)~<30>unabhängig~<100>'
    ],
    ['transparenzhinweis', 'transparenzhinweis(?: der redaktion)?: ?~<160>'],
    [
      'preise',
      '(?:alle |die )?preise~<20>(?:können (?:sich (?:seit|inzwischen|jederzeit|nach)|(?:inzwischen |je nach anbieter )?(?:abweichen|variieren))|sind (?:inkl|unverbindlich|angaben))<60>'
    ],
    [
      'werbepartner|gesponsert|anzeigenkunden|werbekunden',
      '(?:dieser|dieses|diese) (?:artikel|inhalt|beitrag|seite)~<30>(?:gesponsert|werbepartner|anzeigenkunden|werbekunden)~<60>'
    ]
  ],
  match: [
    'Dieser Artikel enthält Affiliate-Links.',
    'Wenn Sie darüber etwas kaufen, erhalten wir eine Provision.',
    'Alle Produkte werden unabhängig ausgewählt.',
    'Preise können sich seit der Veröffentlichung geändert haben.',
    'Transparenzhinweis: Die Redaktion erhält bei einem Kauf einen Anteil.'
  ],
  skip: [
    // Provisionen und Preise einer Geschichte.
    'Makler nehmen für jedes Boot eine Provision von vier Prozent.',
    'Die Preise können im Mai steigen, fürchtet die Branche.',
    'Die Produkte vom Hof werden vor Tagesanbruch von Hand gelesen.',
    'Unabhängig davon wird die Brücke im Mai gesperrt.'
  ]
}

const cookies: ServiceTopic = {
  about: 'service-cookies',
  label: 'boilerplate:legal',
  says: [
    [
      'cookies',
      '(?:wir(?: und unsere [\\p{L}]{4,20})?|diese (?:website|webseite|seite)|unsere (?:website|webseite|seite)) (?:verwende[nt]|nutz(?:en|t)|setz(?:en|t)|speicher[nt]) <20>cookies(?:,? (?:um|für|zur|zum|und (?:ähnliche|andere|weitere)|damit|die (?:uns|für|es)|auf (?:unserer|dieser))~<180>)?'
    ],
    [
      'cookies',
      '(?:wenn (?:sie|du)|durch die|mit der|indem sie|mit dem)~<60>,? (?:stimmen sie|stimmst du|akzeptieren sie|akzeptierst du|erklären sie)~<50>(?:cookies?|verwendung|nutzung)~<60>'
    ],
    [
      'cookie|datenschutzerklärung|datenschutz|ihre einstellungen|deine einstellungen|einwilligung|privatsphäre',
      '(?:sie können|du kannst|weitere|mehr|ihre|deine|lesen sie|hier|in unserer|alle|einstellungen|wir (?:respektieren|schätzen|legen|nehmen|benötigen)|details|infos)~<80>(?:cookies?|cookie-[\\p{L}]+|datenschutz[\\p{L}]*|einstellungen|einwilligung|privatsphäre)~(?: (?:jederzeit|akzeptieren|ablehnen|ändern|anpassen|widerrufen|ist uns|sehr|und|verwalten|finden|lesen|ernst)~<60>)?'
    ]
  ],
  match: [
    'Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten.',
    'Wenn Sie weitersurfen, stimmen Sie der Nutzung von Cookies zu.',
    'Sie können Ihre Einstellungen jederzeit ändern.'
  ],
  skip: [
    // Daten einer Geschichte.
    'Firmen nutzen Cookies, um Menschen zu folgen, so der Sprecher der Behörde.',
    'Wenn die Matrosen weiter streiken, akzeptieren sie das Risiko.',
    'Die Privatsphäre ist dem Schauspieler wichtig, der fern von allem lebt.',
    'Der Datenschutz in der Klinik fehlte, rügt die Behörde.'
  ]
}

const alerts: ServiceTopic = {
  about: 'service-alerts',
  label: 'boilerplate:promotion',
  says: [
    [
      'benachrichtigung|push-nachricht|push-mitteilung|mitteilungen|eilmeldung',
      '(?:bitte )?(?:aktivieren sie|aktiviere|erlauben sie|erhalten sie|erhalte|abonnieren sie|jetzt|schalten sie|wir schicken)~<40>(?:benachrichtigung(?:en)?|push-(?:nachrichten|mitteilungen|benachrichtigungen)|mitteilungen|eilmeldungen)~<80>'
    ],
    [
      'unsere app|unserer app|news-app|die app|nachrichten-app|-app',
      '(?:laden sie|lade|lad|holen sie|hol|installieren sie|nutzen sie|jetzt|hier)~<40>(?:unsere|die|in unserer)~<20>(?:[\\p{L}-]{0,20}app)~(?: (?:herunter|laden|für|und|im|kostenlos|oder|zum|aufs|testen|holen|runter|lesen)~<70>)?'
    ],
    [
      'umfrage|abstimmung|abstimmen|stimmen sie',
      '(?:die|diese|unsere) (?:umfrage|abstimmung)~<10>(?:ist|wurde)~<10>(?:beendet|geschlossen|abgelaufen)|(?:stimmen sie|stimm|machen sie|nehmen sie|jetzt)~<20>(?:ab|mit|abstimmen|umfrage)~(?: (?:bei|in|an)?<20>umfrage<20>)?'
    ],
    [
      'fehler|schiefgelaufen|schief gelaufen|schiefgegangen|versuchen sie|versuche es|sitzung|nicht gefunden',
      '(?:es ist )?(?:leider )?(?:ist )?(?:ein (?:unerwarteter )?fehler|etwas) (?:ist )?(?:aufgetreten|schiefgelaufen|schief gelaufen|schiefgegangen|passiert)<30>|ihre sitzung ist abgelaufen<20>|(?:bitte )?(?:versuchen sie es|versuche es|versuch es)~<15>(?:erneut|noch einmal|später|nochmal)<30>'
    ],
    ['wischen', '(?:bitte )?wischen(?: sie)?(?:,? (?:nach|um|für|zum|zur|weiter)~<50>)?'],
    ['geteilt', '(?:dieser|der) artikel wurde [\\d.,]{1,10}(?: mal|-mal)? geteilt'],
    [
      'lesezeit|lesedauer|min lesen',
      '(?:geschätzte |ungefähre )?(?:lesezeit|lesedauer):? (?:ca\\. ?|etwa )?\\d{1,2} ?(?:min(?:uten?)?\\.?)?|\\d{1,2} ?min(?:uten?)?\\.? lese(?:zeit|dauer)'
    ],
    [
      'fragen|hinweis|fehler gefunden|tipp|fehler entdeckt|anregungen|geschichte',
      '(?:haben sie|hast du|kennen sie|wissen sie|sie haben|du hast|ihnen ist|einen)~<20>(?:fragen|hinweise?|einen (?:tipp|hinweis|fehler)|fehler|eine geschichte|informationen|anregungen|kritik|etwas)~<50>(?:(?=\\?)|(?:dann )?(?:schreiben sie|melden sie sich|kontaktieren sie|schreib)~<60>)|fehler (?:gefunden|entdeckt|im artikel)\\??(?: ?(?:schreiben|melden|jetzt|teilen|hier)~<40>)?'
    ],
    [
      'schreiben sie|kontaktieren sie|schicken sie|senden sie|melden sie sich bei|schreib uns',
      '(?:bitte |dann )?(?:schreiben sie|schreib|kontaktieren sie|schicken sie|schick|senden sie|melden sie sich bei) (?:uns|unserer redaktion|der redaktion|unsere redaktion|die redaktion)(?: (?:an|ihre|ihren|eine|per|unter|mit|über|deine|gerne|hier|bei|einfach|via)~<80>)?'
    ],
    [
      'folgen sie|folge uns|folgt uns|unserem kanal|unseren kanal|whatsapp-kanal',
      '(?:folgen sie|folge|folgt|abonnieren sie|besuchen sie)~<10>(?:uns|unserem|unseren|[\\p{L} ]{3,20})~<20>(?:auf|bei|kanal|whatsapp|instagram|facebook|telegram|youtube|google)[\\p{L}-]*<60>'
    ],
    ['mehr bei ', 'mehr (?:bei|auf|zum thema) [\\p{L} ]{3,30}:']
  ],
  match: [
    'Aktivieren Sie Benachrichtigungen, um nichts zu verpassen.',
    'Diese Umfrage ist beendet.',
    'Es ist ein Fehler aufgetreten. Bitte versuchen Sie es später erneut.',
    'Dieser Artikel wurde 1.234 Mal geteilt'
  ],
  skip: [
    // Umfragen und Fehler einer Geschichte.
    'Die Umfrage ist für die Partei ein Schlag.',
    'Ein Fehler im Plan der Brücke ist den Ingenieuren erst im Mai aufgefallen.',
    'Es ist etwas faul am alten Hafen.',
    'Haben Sie Geduld mit dem Fluss, rät der Lotse.',
    'Wischen und putzen: die Kneipe bereitet sich auf das Fest vor.',
    'Die Meldungen von Fällen stiegen auf vierzig.',
    'Fragen über Fragen bleiben nach dem Unglück.',
    'Schreiben Sie es auf, riet die Großmutter.'
  ]
}

const account: ServiceTopic = {
  about: 'service-account',
  label: 'boilerplate:other',
  note: 'Accounts, passwords, the age of an article, reactions of readers.',
  says: [
    [
      'dieser artikel|dieser beitrag|der artikel|der beitrag',
      '(?:dieser|der) (?:artikel|beitrag) (?:ist|wurde)~ (?:zuletzt )?(?:älter als|vor mehr als|vor über) (?:einem|einen|ein|\\d{1,2}|zwei|drei|sechs|mehreren) (?:jahre?n?|monate?n?)<30>'
    ],
    [
      'gefallen?|hilfreich?',
      '(?:hat|war|fanden|wie hat|hat ihnen)~ ?(?:ihnen|dir|sie|dieser|der)~<30>(?:gefallen|hilfreich)(?=\\?)'
    ],
    [
      'passwort|kennwort',
      '(?:passwort|kennwort) (?:vergessen|zurücksetzen|ändern|anzeigen)|(?:haben sie )?ihr (?:passwort|kennwort) vergessen|(?:ihr|das) (?:passwort|kennwort) (?:muss|ist)~<50>'
    ],
    [
      'bereits registriert|bereits vergeben|bereits verwendet|existiert bereits|bereits angemeldet',
      '(?:diese|ihre|die)(?: [\\p{L}]+)? ?(?:e-?mail-?adresse|mailadresse) (?:ist|wird) bereits~<30>|es existiert bereits ein<40>'
    ],
    [
      'noch keine kommentare|keine kommentare',
      '(?:es (?:sind|gibt) )?(?:bisher |noch )*keine kommentare(?: vorhanden)?'
    ],
    [
      'keine verantwortung|keine haftung|nicht verantwortlich',
      '(?:die redaktion|wir|für die inhalte[^.]{0,30}) (?:übernimmt|übernehmen|ist|sind) (?:keine (?:verantwortung|haftung)|nicht verantwortlich) für <20>(?:kommentare|inhalte?|beiträge|externe[rn]?)~<60>'
    ],
    [
      'abonnent sein|angemeldet sein|eingeloggt sein|mitglied sein',
      '(?:sie müssen|du musst) (?:abonnent(?:in)?|mitglied|angemeldet|eingeloggt|registriert) sein,? um <60>'
    ],
    ['weiterlesen mit|weiterlesen für', 'weiterlesen (?:mit|für) [\\p{L}\\d+€ ,]{2,30}'],
    [
      'feedback|über ihre meinung|ihre anregungen',
      'wir freuen uns (?:über|auf) (?:ihr|dein|euer|ihre|deine) (?:feedback|meinung|anregungen|kommentare|nachricht|rückmeldung)<40>'
    ],
    [
      'diesen artikel kostenlos|artikel gratis|kostenlos weiter',
      'lesen sie (?:diesen|den) (?:artikel|beitrag) (?:kostenlos|gratis)<50>'
    ],
    [
      'noch kein konto|noch nicht registriert|kein konto',
      '(?:sie haben |du hast |haben sie )?noch (?:kein (?:konto|abo|benutzerkonto)|nicht registriert)(?=\\?)'
    ],
    ['in kürze eine|e-mail mit', '(?:sie erhalten|du erhältst|wir senden ihnen)~<20>eine? e-?mail~<60>'],
    [
      'ihre daten nicht|ihre daten werden',
      '(?:wir (?:speichern|geben|verkaufen)|ihre daten werden)~<15>(?:ihre daten )?(?:nicht|niemals|vertraulich)~<40>'
    ]
  ],
  match: ['Dieser Artikel ist älter als drei Jahre.', 'Es existiert bereits ein Konto mit dieser Adresse.'],
  skip: [
    // Kennwörter und Märkte einer Geschichte.
    'Dieser Artikel des Gesetzes ist älter als die Republik, erinnert die Richterin.',
    'Hat euch der Markt gefallen, fragte der Lehrer die Kinder.',
    'Das Passwort war der Name des Bootes.'
  ]
}

const labels = [
  'über den autor',
  'über die autorin',
  'zum autor',
  'zur autorin',
  'zurück zum video',
  'zurück zum artikel',
  'zurück nach oben',
  'nach oben',
  'zum inhalt springen',
  'zum hauptinhalt',
  'hauptinhalt',
  'artikelinhalt',
  'zur startseite',
  'zur merkliste',
  'merken',
  'merkliste',
  'zu favoriten hinzufügen',
  'artikel merken',
  'artikel speichern',
  'später lesen',
  'kommentare anzeigen',
  'alle kommentare anzeigen',
  'alle kommentare',
  'kommentare lesen',
  'zu den kommentaren',
  'kommentare ausblenden',
  'mehr anzeigen',
  'weniger anzeigen',
  'alle anzeigen',
  'alle bilder anzeigen',
  'bildergalerie öffnen',
  'zur bildergalerie',
  'zur galerie',
  'video abspielen',
  'abspielen',
  'pausieren',
  'vollbild',
  'untertitel',
  'bild vergrößern',
  'nächster artikel',
  'vorheriger artikel',
  'nächstes bild',
  'vorheriges bild',
  'cookie-einstellungen',
  'cookie einstellungen',
  'cookie-richtlinie',
  'datenschutz',
  'datenschutzerklärung',
  'datenschutzeinstellungen',
  'datenschutz-einstellungen',
  'privatsphäre-einstellungen',
  'alle akzeptieren',
  'alles akzeptieren',
  'alle ablehnen',
  'ablehnen',
  'akzeptieren und weiter',
  'zustimmen und weiter',
  'nutzungsbedingungen',
  'impressum',
  'agb',
  'mein konto',
  'mein profil',
  'konto verwalten',
  'abo verwalten',
  'zum abo',
  'zu den angeboten',
  'alle angebote',
  'bereits abonnent?',
  'abonnent werden',
  'artikel verschenken',
  'artikel teilen',
  'beitrag teilen',
  'link kopieren',
  'link kopiert',
  'per e-mail teilen',
  'per mail versenden',
  'newsletter abonnieren',
  'newsletter bestellen',
  'zum newsletter',
  'jetzt anmelden',
  'benachrichtigungen aktivieren',
  'nein danke',
  'netiquette',
  'fehler melden',
  'kommentar melden',
  'artikel anhören',
  'artikel vorlesen',
  'vorlesen',
  'schriftgröße',
  'schrift vergrößern',
  'thema folgen',
  'autor folgen',
  'zum profil',
  'externen inhalt laden',
  'externe inhalte anzeigen',
  'empfohlener externer inhalt',
  'inhalte anzeigen',
  'inhalt anzeigen',
  'die neuesten nachrichten',
  'neueste nachrichten',
  'neueste artikel',
  'aktuelle artikel',
  'app herunterladen',
  'app laden',
  'app installieren',
  'jetzt app laden',
  'jetzt app herunterladen',
  'alle artikel',
  'alle artikel anzeigen',
  'alle ansehen',
  'alle nachrichten',
  'mehr laden',
  'mehr lesen',
  'mehr artikel',
  'mehr artikel laden',
  'weitere artikel',
  'weitere artikel laden',
  'mehr aus dem ressort',
  'mehr aus der rubrik',
  'mehr aus dieser rubrik',
  'mehr von diesem autor',
  'vorlesen lassen',
  'artikel vorlesen lassen',
  'zurück zur startseite',
  'zurück zur übersicht',
  'zum inhalt',
  'jetzt weiterlesen',
  'ganzen artikel lesen',
  'artikel lesen',
  'hier klicken',
  'artikel teilen mit',
  'beitrag teilen mit',
  'diesen artikel als podcast hören',
  'mehr vom autor',
  'mehr von der autorin',
  'mehr von dieser autorin',
  'hier klicken und weiterlesen',
  'video wird geladen',
  'podcast wird geladen',
  'mit plus weiterlesen',
  'mit abo weiterlesen',
  'die url wurde in die zwischenablage kopiert',
  'die artikel-url wurde in die zwischenablage kopiert',
  'die artikel-url wurde in die zwischenablage kopiert.',
  'der link wurde in die zwischenablage kopiert.',
  'der link wurde in die zwischenablage kopiert',
  'der link wurde kopiert',
  'hier geht es zu unserem whatsapp-kanal',
  'hier geht es zum whatsapp-kanal',
  'hier geht’s zum whatsapp-kanal',
  'zum whatsapp-kanal',
  'zu den kommentaren springen'
]

export const germanService: readonly Rule[] = [
  {
    id: 'de/service-label',
    label: 'boilerplate:other',
    zone: 'anywhere',
    ...onlyPhrases(labels),
    shape: {words: 8},
    examples: {
      match: ['Zurück zum Video', 'Alle Bilder anzeigen'],
      // Überschriften einer Geschichte.
      skip: ['Zurück zum Hafen', 'Alle an Bord', 'Inhalt der Truhe', 'Später Frühling']
    }
  },
  ...serviceRules(voice, [player, newsletter, comments, subscription, commerce, cookies, alerts, account])
]
