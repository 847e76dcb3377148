/** What German sites put around a story: advertisements, read-also lines, sharing, subscriptions, placeholders, menus. */
import {alternation} from '../escape-pattern.ts'
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'

const list = (labels: string) => labels.split(/\s*[|\n]\s*/u).filter(Boolean)
/** A sentence with a speaker belongs to the story. */
const nobodySays = String.raw`(?!.*[,“”"«»] (?:sagte?n?|warnte?n?|rät|raten|riet(?:en)?|heißt|hieß|so|teilte?n?|fordert\w*|erklärte?n?|meinte?n?|schreibt|schrieb)\b)`
const anyOf = (labels: string) => alternation(list(labels))
const needsOf = (labels: string) => [...new Set(list(labels).map((label) => label.toLowerCase()))]

/** Links to other articles. A title may follow. */
const related = `
Lesen Sie auch|Lesen Sie dazu auch|Lesen Sie hierzu auch|Lesen Sie mehr|Lesen Sie mehr zum Thema|Lesen Sie mehr dazu|Lesen Sie weiter|Lesen Sie hier|Lesen Sie dazu|Lies auch|Lies mehr|Lies dazu auch
Mehr zum Thema|Mehr zu diesem Thema|Mehr zu den Themen|Mehr dazu|Mehr Infos|Mehr Informationen|Mehr Hintergrund|Mehr Hintergründe|Mehr lesen|Zum Thema|Auch interessant|Ebenfalls interessant
Das könnte Sie auch interessieren|Das könnte dich auch interessieren|Das könnte Sie interessieren|Das interessiert andere Leser|Ähnliche Artikel|Ähnliche Beiträge|Ähnliche Themen|Ähnliche Nachrichten
Weitere Artikel|Weitere Beiträge|Weitere Themen|Weitere Meldungen|Weitere Nachrichten|Weitere Informationen|Weitere Informationen zum Thema|Weitere Artikel zum Thema|Weitere Artikel aus diesem Ressort
Weiterführende Artikel|Weiterführende Links|Weiterführende Informationen|Links zum Thema|Passend dazu|Passend zum Thema|Siehe auch|Siehe dazu auch|Verwandte Artikel|Verwandte Themen|Verwandte Beiträge
Meistgelesen|Meistgelesene Artikel|Meist gelesen|Meistgesehen|Meistkommentiert|Neueste Artikel|Neueste Beiträge|Neueste Nachrichten|Aktuelle Nachrichten|Aktuelle Meldungen|Aktuelle Themen|Aktuelle Artikel|Jetzt aktuell|Top-Artikel|Top-Themen|Topthemen
Die Redaktion empfiehlt|Empfehlung der Redaktion|Empfehlungen der Redaktion|Redaktionsempfehlung|Redaktionsempfehlungen|Unsere Empfehlung|Unsere Empfehlungen|Unsere Lesetipps|Lesetipp|Lesetipps|Leseempfehlung|Empfohlene Artikel|Empfohlene Beiträge
Aus dem Archiv|Nicht verpassen|Jetzt lesen|Weiterlesen|Hier weiterlesen|Zum Weiterlesen|Auch auf unserer Seite|Audio und Video zum Thema|Video zum Thema|Videos zum Thema|Bilder zum Thema|Hintergründe zum Thema|Dossier zum Thema
Vorheriger Artikel|Nächster Artikel|Vorheriger Beitrag|Nächster Beitrag|Zum Artikel|Zum Beitrag|Zur Themenseite|Alle Artikel zum Thema|Alles zum Thema|Alle Nachrichten|Schlagzeilen|Mehr News|Mehr Nachrichten|Mehr Artikel|Mehr Schlagzeilen|Mehr anzeigen`

const sharing = `
Teilen|Artikel teilen|Beitrag teilen|Seite teilen|Jetzt teilen|Jetzt teilen auf|Diesen Artikel teilen|Diesen Beitrag teilen|Teilen Sie diesen Artikel|Teilen Sie diesen Beitrag|Teilen auf|Teilen mit|Teilen via|Teilen und weiterempfehlen|Weiterempfehlen
Auf Facebook teilen|Auf Twitter teilen|Auf X teilen|Auf WhatsApp teilen|Auf LinkedIn teilen|Auf Xing teilen|Bei Facebook teilen|Per E-Mail teilen|Per Mail teilen|Per E-Mail versenden|Per Mail verschicken|Per E-Mail weiterleiten|Via E-Mail teilen|Via Facebook teilen
Twittern|Flippen|Mailen|Pocket|Versenden|Verschicken|E-Mail|Mail|Drucken|Ausdrucken|Artikel drucken|Seite drucken|Drucken Seite drucken|Druckversion|Download als PDF|Als PDF|Als PDF speichern|Link kopieren|URL kopieren|Kopieren|Link kopiert
Merken|Artikel merken|Merkliste|Auf die Merkliste|Zur Merkliste hinzufügen|Zu Favoriten hinzufügen|Artikel speichern|Artikel verschenken|Verschenken|Speichern|Anhören|Artikel anhören|Beitrag anhören|Vorlesen|Artikel vorlesen|Audio anhören|Schriftgröße|Schrift vergrößern|Schrift verkleinern
Kommentar|Kommentare|Kommentieren|Kommentare lesen|Kommentare anzeigen|Alle Kommentare|Alle Kommentare anzeigen|Kommentar schreiben|Kommentar verfassen|Kommentar hinzufügen|Kommentar abgeben|Schreiben Sie einen Kommentar|Schreibe einen Kommentar|Diskutieren Sie mit|Diskutieren|Diskussion|Zur Diskussion|Jetzt kommentieren|Antworten|Antwort abbrechen
Leserbrief|Leserbriefe|Leserbrief schreiben|Ihr Feedback|Feedback|Feedback geben|Schicken Sie uns Ihr Feedback|Fehler gefunden|Fehler melden|Fehler gefunden? Jetzt melden|Korrekturhinweis|Korrektur melden|Jetzt melden|War dieser Artikel hilfreich|Hat Ihnen dieser Artikel gefallen|Wie hat Ihnen dieser Artikel gefallen|Hat Ihnen der Artikel gefallen|Artikel bewerten|Bewerten|Kontaktieren Sie uns
In Pocket speichern|Druckansicht|Artikel zum Hören|Zum Hören|Deine Meinung|Deine Meinung zählt|Ihre Meinung zählt|Postings|Beiträge|Bericht schreiben|Schreib einen Kommentar|Vielen Dank! Ihr Kommentar wurde abgeschickt|Inhalt melden|Teile diesen Artikel|Teile diesen Beitrag|Als E-Mail versenden|Auf Threads teilen|Auf Bluesky teilen|Auf Telegram teilen|Per WhatsApp teilen|In neuem Fenster öffnen
Folgen|Folgen Sie uns|Folgen auf|Folge uns|Thema folgen|Themen folgen|Diesem Thema folgen|Autor folgen|Zum Folgen bitte anmelden`

/** Menus, services and footers: such a line contains nothing else. */
const menu = `
Startseite|Zur Startseite|Zurück zur Startseite|Zur Hauptnavigation|Zum Inhalt|Zum Inhalt springen|Zum Hauptinhalt springen|Zum Hauptinhalt|Direkt zum Inhalt|Inhalt überspringen|Navigation überspringen|Seitennavigation|Hauptnavigation|Navigationspfad|Sie sind hier|Brotkrumen
Menü|Menü öffnen|Menü schließen|Menü anzeigen|Hauptmenü|Navigation|Navigation öffnen|Suche|Suchen|Suche öffnen|Suche schließen|Suchbegriff eingeben|Suchmaschine|Suchmaschine öffnen|Schließen|Zurück|Weiter|Nach oben|Zum Seitenanfang|Zurück nach oben|Mehr|Mehr erfahren|Mehr Infos zum Autor|Alle anzeigen|Alles anzeigen|Weniger anzeigen|Übersicht|Zur Übersicht
Anmelden|Abmelden|Einloggen|Ausloggen|Login|Log-in|Logout|Registrieren|Jetzt registrieren|Jetzt anmelden|Jetzt einloggen|Hier anmelden|Mein Konto|Mein Profil|Mein Abo|Meine Merkliste|Kundenkonto|Passwort vergessen|Benutzername|Passwort|Profil|Konto
Abo|Abonnieren|Jetzt abonnieren|Abo testen|Abo abschließen|Abo abschliessen|Abo bestellen|Abo kündigen|Aboshop|Abo-Shop|Zum Aboshop|Aboservice|Abo-Service|Abonnement|Abonnements|Abonnenten|Leserservice|Probeabo|Digitalabo|Digital-Abo|E-Paper|ePaper|E-Paper-Login|Zum E-Paper|Zeitung|Newsletter|Newsletter abonnieren|Weitere Newsletter|Alle Newsletter|Zum Newsletter|Podcasts|Jetzt bestellen|Hier bestellen|Jetzt testen|Jetzt informieren|Jetzt spenden|Spenden|Jetzt unterstützen|Jetzt Mitglied werden
Impressum|Datenschutz|Datenschutzerklärung|Datenschutzhinweise|Datenschutzeinstellungen|Datenschutz-Einstellungen|Privatsphäre|Privatsphäre-Einstellungen|Privacy Einstellungen|Cookie-Einstellungen|Cookies|Cookie-Richtlinie|Cookies verwalten|AGB|Nutzungsbedingungen|Nutzungsbasierte Online-Werbung|Netiquette|Barrierefreiheit|Barriere melden|Erklärung zur Barrierefreiheit|Rechtliches|Rechtliche Hinweise|Rechte & Lizenzen|Haftungsausschluss|Verträge hier kündigen|Vertrag kündigen|Widerruf|Consent-Einstellungen|Utiq verwalten
Kontakt|Hilfe|Hilfe & Kontakt|Hilfe und Kontakt|Kontakt & Hilfe|Häufige Fragen|Über uns|Wir über uns|Redaktion|Unternehmen|Verlag|Karriere|Jobs|Stellenangebote|Stellenmarkt|Stellenanzeigen|Presse|Shop|Mediadaten|Media|Inserieren|Anzeigen aufgeben|Anzeige aufgeben|Anzeigenmarkt|Anzeigenpreise|Traueranzeigen|Immobilien|Immobilienmarkt|Partnersuche|Partner|Veranstaltungen|Events|Gewinnspiele|Gewinnspiel|Rätsel|Kreuzworträtsel|Sudoku|Horoskop|Wetter|Verkehr|TV-Programm|Live-TV|Livestream|Mediathek|Audiothek|RSS|RSS-Feed|Sitemap|Archiv|Themen A-Z|In eigener Sache
Aktuelles|Politik|Inland|Ausland|Wirtschaft|Finanzen|Börse|Sport|Fußball|Kultur|Feuilleton|Panorama|Gesellschaft|Wissenschaft|Wissen|Gesundheit|Digital|Technik|Netzwelt|Reise|Lokales|Regional|Regionales|Meinung|Meinungen|Debatte|Leben|Stil|Karriere & Bildung|Vermischtes|Aus aller Welt|Unterhaltung|Leute|Ratgeber|Service|Videos|Video|Bilder|Fotos|Fotostrecken|Bildergalerien|Bildergalerie|Fotostrecke|Bilderstrecke|Fotogalerie|Zur Galerie|Zur Bildergalerie|Galerie|Liveticker|Newsticker|Ticker|Kolumnen|Dossiers|Schwerpunkt|Spezial|Ressort|Ressorts|Rubriken
Detailansicht öffnen|Bildbeschreibung einblenden|Bildbeschreibung ausblenden|Bildbeschreibung anzeigen|Zur App|Verlagsangebot|Verlagsangebote|Zur Ausgabe|Permalink|Box aufklappen|Box zuklappen|Personen-Box aufklappen|Personen-Box zuklappen|Mehr von|Audio herunterladen|Video herunterladen|Werbehinweis|Öffnet in neuem Fenster|Mein Thema|Icon: Menü|Bild teilen|Slideshow starten|Zur Slideshow|Vorschau|Zum Live-Ticker|Zum Liveticker|Zum Liveblog|Nächstes Video|Autoplay|Untertitel|Qualität|Geschwindigkeit|Wiedergabegeschwindigkeit|Ihr Fenster zur Welt
Bild vergrößern|Bild vergrössern|Bild öffnen|Bild in Detailansicht öffnen|Bildunterschrift anzeigen|Bildbeschreibung|Zum Video|Video abspielen|Video laden|Video ansehen|Video anzeigen|Video starten|Abspielen|Wiedergabe|Vollbild|Ton an|Ton aus|Audio abspielen|Zum Audio|Download|Herunterladen|Einblenden|Ausblenden|Inhalt laden|Inhalte laden|Inhalt anzeigen|Externer Inhalt|Externen Inhalt anzeigen|Externe Inhalte anzeigen|Empfohlener redaktioneller Inhalt|Empfohlener externer Inhalt|Redaktionell empfohlener Inhalt|Akzeptieren|Alle akzeptieren|Alles akzeptieren|Ablehnen|Einstellungen|Zustimmen|Zustimmen und weiter|Einverstanden|Ich stimme zu|Inhaltsverzeichnis|Inhalt|Themen bearbeiten|Datenspeicherung für meine Themen`

const tags = `Schlagwörter|Schlagworte|Schlagwörter zu diesem Artikel|Stichwörter|Stichworte|Themen|Themenseiten|Themen in diesem Artikel|Themen des Artikels|Alle Themen|Verwandte Schlagwörter|Kategorie|Kategorien|Rubrik|Themenübersicht`

/** The names of a site's own offers. */
const offer = String.raw`(?:[\p{L}-]*[Nn]ewsletter|[\p{L}-]*App|[\p{L}-]*Abo|[Pp]robeabo|Probemonat|[\p{L}-]*Kanal|WhatsApp|Telegram|Push|[Ee]-?[Pp]aper|Digitalzugang|Google News|Mitgliedschaft)`

export const germanWeb: readonly Rule[] = [
  {
    id: 'de/advertisement',
    label: 'boilerplate:advertisement',
    zone: 'anywhere',
    needs: ['anzeige', 'werbung', 'gesponsert', 'werbe', 'advertorial', 'verlagsspezial'],
    pattern: patternAnyCase`^[-–—*_#[(+|.… ]*(?:anzeigen?|werbung|werbe-?anzeige|werbemittel|bezahlte anzeige|gesponsert(?:er inhalt|e inhalte|er beitrag|e beiträge)?|advertorial|verlagsspezial|anzeigensonderveröffentlichung|(?:weiterlesen|weiter|artikel) nach (?:der|dieser) (?:anzeige|werbung)|nach (?:der|dieser) (?:anzeige|werbung) (?:weiterlesen|geht es weiter)|(?:der )?(?:artikel|beitrag|text|inhalt) (?:wird|geht) nach (?:der|dieser) (?:anzeige|werbung) (?:fortgesetzt|weiter)|lesen sie nach der (?:anzeige|werbung) weiter|(?:ende|beginn) der (?:anzeige|werbung)|(?:anzeige|werbung) (?:ende|überspringen|schließen|ausblenden)|hier (?:beginnt|endet) die (?:anzeige|werbung)|werbung unsere onlineshops|anzeige ?\/ ?advertisement)[-–—*_#\])+|.:… ]*$`,
    examples: {
      match: [
        'Anzeige',
        'ANZEIGE',
        '- Anzeige -',
        'Werbung',
        'Weiterlesen nach der Anzeige',
        'Der Artikel wird nach der Anzeige fortgesetzt',
        'Gesponserte Inhalte',
        'Ende der Anzeige'
      ],
      skip: [
        // A criminal complaint.
        'Anzeige gegen Bürgermeister',
        'Die Anzeige ging am Montag bei der Polizei ein, sagte ein Sprecher.',
        // Advertising in the story.
        'Werbung für Tabak wird verboten',
        'Werbung brachte dem Verein im vergangenen Jahr eine Million Euro ein.'
      ]
    }
  },
  {
    id: 'de/read-also',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: needsOf(related),
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,6}(?:${anyOf(related)})(?: (?:auch|hier|dazu|zum thema|zur sache))?(?:\s?(?:[:：|]|\s[-–—>]{1,2}\s|[»›→])\s*(?<title>.*)|[^\p{L}\p{N}]*)$`,
    shape: {length: 240},
    block: {lines: 'title', most: 6, whenBare: true},
    examples: {
      match: [
        'Lesen Sie auch',
        'LESEN SIE AUCH:',
        {text: 'Lesen Sie auch: Markthalle öffnet wieder', fields: {title: 'Markthalle öffnet wieder'}},
        {text: 'Mehr zum Thema – Markthalle öffnet wieder', fields: {title: 'Markthalle öffnet wieder'}},
        {text: '+++ Auch interessant: Markthalle öffnet wieder +++', fields: {title: 'Markthalle öffnet wieder +++'}},
        '>> Lesen Sie dazu auch: Markthalle öffnet wieder',
        'Das könnte Sie auch interessieren',
        'Die Redaktion empfiehlt',
        'Meistgelesen',
        'Siehe auch: Markthalle öffnet wieder'
      ],
      skip: [
        // Sentences that begin alike.
        'Mehr zum Thema Sicherheit will der Minister am Montag sagen.',
        'Weitere Informationen gab die Polizei am Montag nicht heraus.',
        'Lesen Sie die Packungsbeilage, rät die Apothekerin.',
        'Auch interessant ist der Vergleich mit den Nachbarn.',
        // A subheading of a story about reading.
        'Weiterlesen macht glücklich'
      ]
    }
  },
  {
    id: 'de/read-elsewhere',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['lesen sie', 'finden sie', 'liveblog', 'newsblog', 'liveticker', 'lesen hier'],
    pattern: patternAnyCase`^(?:(?:alle|die) (?:aktuellen? )?(?:entwicklung(?:en)?|nachrichten|meldungen|ereignisse|news|infos)\b[^.!?:]{0,80} (?:lesen sie |finden sie |gibt es )?(?:hier )?(?:im|in unserem|in unseren|hier im) (?:live-?blogs?|news-?blogs?|live-?ticker|newsticker)|lesen sie [^.!?:]{3,120} (?:im|in unserem|in unseren) (?:live-?blogs?|news-?blogs?|live-?ticker|newsticker)|verfolgen sie [^.!?:]{3,120} (?:live-?blogs?|news-?blogs?|live-?ticker)|(?:mehr|alles|alle informationen|weitere informationen|hintergründe|einzelheiten|details) (?:dazu |hierzu |darüber |zum thema )?(?:lesen|finden|erfahren) sie (?:hier|auf unserer (?:themen)?seite|in unserem [\p{L}-]{3,20})|hier (?:lesen|finden|sehen|geht) (?:sie|es) (?:mehr|alle|alles|weitere|zum|zur|zu)\b[^.!?]{0,120}|lesen sie hier,? (?:wie|was|warum|wo|wer|mehr|den|die|das|alle)\b[^.!?]{0,140})[.:!]?$`,
    shape: {length: 260},
    examples: {
      match: [
        'Lesen Sie die aktuelle Entwicklung der Flut im Liveblog.',
        'Alle Entwicklungen zur Flut im Newsblog',
        'Verfolgen Sie die Lage am Fluss in unserem Liveblog.',
        'Mehr dazu lesen Sie hier.',
        'Hier finden Sie alle Nachrichten zur Flut.',
        'Lesen Sie hier, wie die Stadt mit der Flut umgeht.'
      ],
      skip: [
        // Somebody speaks to readers of a letter.
        'Die Entwicklung ist im Liveblog der Stadt nachzulesen, teilte das Rathaus mit.',
        'Hier finden Sie Ruhe, sagt der Förster und zeigt auf den Wald.',
        'Mehr dazu wollte der Sprecher nicht sagen.'
      ]
    }
  },
  {
    id: 'de/sharing',
    label: 'boilerplate:sharing',
    zone: 'anywhere',
    needs: needsOf(sharing),
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:\d{1,5} )?(?:${anyOf(sharing)})(?:(?: ?[|·•/,]? ?)(?:${anyOf(sharing)}|facebook|twitter|x|whatsapp|telegram|linkedin|xing|threema|pinterest|instagram|messenger)){0,10}[^\p{L}\p{N}]{0,4}\d{0,4}\)?$`,
    shape: {length: 160},
    examples: {
      match: [
        'Teilen',
        'Artikel teilen',
        'Jetzt teilen auf:',
        'Teilen Twittern Drucken',
        'Auf Facebook teilen',
        '12 Kommentare',
        'Kommentare (4)',
        'Kommentar schreiben',
        'Schicken Sie uns Ihr Feedback!',
        'Fehler gefunden? Jetzt melden.',
        'Zum Folgen bitte anmelden.'
      ],
      skip: [
        // Subheadings and sentences.
        'Teilen macht Freude',
        'Kommentare aus dem Ausland',
        'Folgen der Flut',
        'Drucken lernen die Schüler in der neuen Werkstatt.'
      ]
    }
  },
  {
    id: 'de/menu',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: needsOf(menu),
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:${anyOf(menu)})(?: ?[|·•/>›»] ?(?:${anyOf(menu)})){0,20}[^\p{L}\p{N}]{0,4}$`,
    note: 'What sites print in their menus and at their foot; a line of only these words is not part of a story.',
    examples: {
      match: [
        'Impressum',
        'Startseite | Wirtschaft |',
        'Hilfe & Kontakt',
        'Abo testen',
        'Nach oben',
        'Datenschutz | Impressum | AGB',
        'Zum Inhalt springen',
        'Empfohlener redaktioneller Inhalt',
        'Video abspielen',
        'Privatsphäre-Einstellungen'
      ],
      skip: [
        // More than a label.
        'Kultur als Chance',
        'Hilfe für die Opfer',
        'Das Wetter bleibt schlecht.',
        'Sport ist gesund',
        'Karriere im Ausland'
      ]
    }
  },
  {
    id: 'de/breadcrumb',
    label: 'boilerplate:tags',
    zone: 'head',
    needs: ['startseite', 'home', 'sie sind hier'],
    pattern: patternAnyCase`^(?:sie sind hier ?:? ?)?(?:zur )?(?:startseite|home)(?: ?[|›»>/·] ?[^|›»>/·.!?]{0,60}){1,6}$`,
    shape: {length: 160},
    examples: {
      match: ['Startseite|Region|', 'Startseite › Lokales › Neustadt', 'Sie sind hier: Startseite > Panorama'],
      // A title.
      skip: ['Startseite der Stadt gehackt', 'Home/Office wird zur Regel.']
    }
  },
  {
    id: 'de/tags',
    label: 'boilerplate:tags',
    zone: 'anywhere',
    needs: ['schlagw', 'stichw', 'themen', 'kategorie', 'rubrik'],
    pattern: patternAnyCase`^(?:(?:${anyOf(tags)})\s?:?|(?:schlagwörter|schlagworte|stichwörter|stichworte|themenseiten|kategorien?|themen|rubrik)(?:\s?:| (?=[^.!?:]{1,300},))\s?[^.!?:]{2,300})$`,
    shape: {length: 330, sentenceEnd: false},
    examples: {
      match: [
        'Schlagwörter',
        'Themen:',
        'Themen: Fluss, Brücke, Hochwasser',
        'Schlagwörter Fluss, Brücke, Hochwasser',
        'Kategorie: Lokales'
      ],
      skip: [
        'Themen gibt es genug',
        'Themen waren die Brücke, die Schule und der Haushalt, sagte die Bürgermeisterin.',
        // A fact row of the story.
        'Kategorien der Preise'
      ]
    }
  },
  {
    id: 'de/promotion-in-brackets',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: ['['],
    pattern: pattern`^\[(?=[^\]]*\b(?:Sie|Ihr|Ihnen|Ihre|Ihren|wir|unser\p{Ll}*|Newsletter|Jetzt|Mehr|Lesen)\b)(?=[^\]]*(?:App|[Nn]ewsletter|Liveblog|[Aa]bonn|[Aa]bo\b|kostenlos|hier|lesen|bestellen|Plus|Handy))[^\]]{20,600}\]$`,
    shape: {length: 620},
    examples: {
      match: [
        '[Wenn Sie alle aktuellen Nachrichten live auf Ihr Handy haben wollen, empfehlen wir Ihnen unsere neue App, die Sie hier herunterladen können.]',
        '[Behalten Sie den Überblick: Jeden Morgen ab 6 Uhr berichten wir in unserem Newsletter über das Neueste. Kostenlos anmelden: musterblatt.de.]',
        '[Mehr über die Flut lesen Sie in unseren Liveblogs.]'
      ],
      // Words that an editor put into a quotation.
      skip: [
        '[Die Bürgermeisterin lacht und zeigt auf die alte Brücke am Fluss.]',
        '[Anmerkung der Redaktion: Der Name wurde geändert, um die Zeugin zu schützen.]'
      ]
    }
  },
  {
    id: 'de/promotion',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: [
      'newsletter',
      'app',
      'abo',
      'probe',
      'kanal',
      'whatsapp',
      'telegram',
      'push',
      'paper',
      'digitalzugang',
      'google news',
      'mitgliedschaft'
    ],
    pattern: pattern`^${nobodySays}(?:(?:Abonnieren|Bestellen|Laden|Nutzen|Testen|Holen|Folgen|Melden|Registrieren|Entdecken|Aktivieren|Behalten|Erhalten|Lesen|Bleiben|Verpassen) Sie\b[^.!?]{0,140}\b(?:unser\p{Ll}*|uns|den|die|das|Ihr\p{Ll}*|kostenlos\p{Ll}*|gratis|jetzt|hier) (?:[^.!?]{0,60} )?${offer}|(?:Jetzt|Hier|Gleich) (?:[^.!?]{0,40} )?${offer} (?:abonnieren|bestellen|testen|herunterladen|laden|sichern|lesen|abschließen|aktivieren|anmelden)|(?:Unser\p{Ll}*|Der|Das) ${offer}[^.!?]{0,80} (?:abonnieren|bestellen|testen|herunterladen|laden|anmelden)|Sie haben (?:noch |bereits |schon |keine?n? )(?:[^.!?]{0,30} )?${offer}\?|Alle (?:News|Nachrichten|Themen)[^.!?]{2,80} (?:auch )?(?:per|als|in der|in unserer|im|in unserem) ${offer})[^.!?]{0,160}[.!?:]?(?: [^.!?]{2,120}[.!]?)?$`,
    shape: {length: 420},
    examples: {
      match: [
        'Abonnieren Sie unseren Newsletter und erhalten Sie jeden Morgen das Wichtigste.',
        'Jetzt Newsletter abonnieren',
        'Laden Sie sich hier unsere kostenlose App herunter.',
        'Folgen Sie uns auf unserem WhatsApp-Kanal',
        'Melden Sie sich hier für unseren Newsletter an.',
        'Sie haben noch kein Abo? Jetzt bestellen'
      ],
      skip: [
        // Software in the story.
        'Melden Sie sich rechtzeitig, rät die Polizei den Besitzern von Booten.',
        'Die App der Stadt wurde am Montag vorgestellt.',
        'Laden Sie die App nicht, warnte das Amt für Sicherheit in einer Mitteilung vom Montag.'
      ]
    }
  },
  {
    id: 'de/promotion-familiar',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: [
      'abonnier',
      'hol dir',
      'melde dich',
      'folge',
      'aktivier',
      'lade ',
      'registriere',
      'werde ',
      'unterstütze',
      'verpasse',
      'komm in'
    ],
    pattern: patternAnyCase`^${nobodySays}(?:(?:abonniere?|hol(?:e)? dir|melde dich|folge?|aktiviere?|lade?|registriere dich|unterstütze|verpasse|komm in|werde)\b[^.!?]{0,90} ?(?:[\p{L}-]*newsletter|[\p{L}-]*app|[\p{L}-]*abo|[\p{L}-]*kanal|whatsapp|telegram|instagram|facebook|tiktok|push|podcast|community|mitglied|abonnent(?:in)?)(?: (?:und|für|mit|auf|jetzt|hier|an|herunter|ab|von) [^.!?,]{2,80}| an| herunter)?)[.!:]?$`,
    shape: {length: 240},
    examples: {
      match: [
        'Abonniere unseren Newsletter',
        'Hol dir die Musterblatt-App',
        'Folge uns auf Instagram',
        'Melde dich jetzt für unseren Newsletter an',
        'Werde jetzt Mitglied',
        'Aktiviere jetzt den Push'
      ],
      // What friends say, and a headline.
      skip: ['Hol dir Hilfe, wenn du nicht mehr kannst, sagt die Ärztin.', 'Folge des Hochwassers: die App ist aus']
    }
  },
  {
    id: 'de/comment-rules',
    label: 'boilerplate:legal',
    zone: 'tail',
    needs: ['rechte am artikel', 'im interesse unserer', 'netiquette', 'kommentarfunktion', 'kommentarregeln'],
    pattern: patternAnyCase`^${nobodySays}(?:rechte am artikel können sie hier erwerben|im interesse unserer (?:user|nutzer|leser)\b.{3,200}|(?:bitte beachten sie|beachten sie bitte|es gilt|lesen sie) (?:unsere|die|hier unsere) (?:netiquette|kommentarregeln|nutzungsbedingungen).{0,120}|die kommentarfunktion .{3,120} (?:geschlossen|deaktiviert|beendet).{0,60})[.!]?$`,
    shape: {length: 320},
    examples: {
      match: [
        'Rechte am Artikel können Sie hier erwerben.',
        'Im Interesse unserer User behalten wir uns vor, jeden Beitrag vor der Veröffentlichung zu prüfen.',
        'Bitte beachten Sie unsere Netiquette.',
        'Die Kommentarfunktion zu diesem Artikel wurde geschlossen.'
      ],
      // Others' interest.
      skip: ['Im Interesse unserer Kinder, sagte die Ministerin, müsse die Brücke halten.']
    }
  },
  {
    id: 'de/subscription',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: [
      'wochen',
      'monat',
      'tage',
      'artikel',
      'beitrag',
      'testen',
      'kostenlos',
      'gratis',
      'abo',
      'spende',
      'bereits',
      'weiterlesen',
      'registrier',
      'freischalten',
      'zugriff',
      'unterstütz',
      'danke, dass'
    ],
    pattern: patternAnyCase`^${nobodySays}(?:(?:jetzt )?\d{1,2} (?:tage|wochen|monate?) (?:lang )?(?:kostenlos|gratis|unverbindlich|für \d[\d,.]* ?(?:euro|€|cent)) (?:testen|lesen)|(?:jetzt )?(?:kostenlos|gratis|unverbindlich) (?:testen|registrieren|anmelden|weiterlesen|abonnieren)|(?:sie sind )?(?:bereits|schon|noch kein) (?:abonnent(?:in)?|registriert|mitglied|abo|kunde|plus-kunde)\b[^.!]{0,40}\?(?: .{2,60})?|(?:mit|im) (?:dem |unserem )?(?:[\p{L}\d+-]{2,20}[- ])?abo (?:weiterlesen|lesen|freischalten)|(?:diesen )?(?:artikel|beitrag|inhalt) (?:jetzt )?(?:freischalten|weiterlesen|kaufen)|danke, dass sie [^.!?]{3,50} (?:nutzen|lesen)|(?:deine|ihre) spende für [^.!?]{3,60}|unabhängiger journalismus braucht (?:ihre|deine|eure|sie|dich|euch|unterstützung(?=[.!]?$)|leser)[^,.!?]{0,50}|sie haben (?:noch )?kein aktives abo.{0,160}|(?:dieser|der) (?:artikel|beitrag|inhalt) ist (?:nur )?für (?:abonnent|registrierte|plus|mitglieder)[^.!?]{0,80})[.!:]?$`,
    shape: {length: 260},
    examples: {
      match: [
        '2 Wochen kostenlos testen',
        'Jetzt 4 Wochen für 1 Euro lesen',
        'Jetzt kostenlos testen',
        'Bereits Abonnent? Hier anmelden',
        'Artikel freischalten',
        'Danke, dass Sie MUSTERBLATT ONLINE nutzen.',
        'Unabhängiger Journalismus braucht deine Unterstützung.',
        'Dieser Artikel ist nur für Abonnenten lesbar.'
      ],
      skip: [
        'Kostenlos testen lassen können sich die Bürger ab Montag.',
        'Bereits Mitglied im Verein ist die Hälfte der Schüler.',
        'Ihre Spende für die Schule kam am Montag an, sagte der Rektor.'
      ]
    }
  },
  {
    id: 'de/log-in',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: ['account', 'digitales abo', 'zugang zu allen', 'alle artikel', 'alle inhalte', 'vorlesefunktion'],
    pattern: patternAnyCase`^${nobodySays}(?:melden sie sich|loggen sie sich|registrieren sie sich|testen sie|jetzt|unterstützen sie|lesen sie|sichern sie sich)\b.{0,140}(?:account|digitales abo|zugang zu allen|(?:zugriff auf|lesen sie|unbegrenzt) alle (?:artikel|inhalte)|vorlesefunktion).{0,120}$`,
    shape: {length: 320},
    examples: {
      match: [
        'Registrieren Sie sich jetzt und lesen Sie alle Artikel.',
        'Loggen Sie sich mit Ihrem Account ein',
        'Jetzt abonnieren und von der Vorlesefunktion profitieren.',
        'Unterstützen Sie Qualitätsjournalismus und erhalten Sie Zugriff auf alle Inhalte.'
      ],
      // What users of a bank are told in the story.
      skip: ['Melden Sie sich bei Ihrer Bank, rät die Polizei, wenn das Konto leer ist.']
    }
  },
  {
    id: 'de/external-content',
    label: 'boilerplate:embed',
    zone: 'anywhere',
    needs: [
      'geladen',
      'browser',
      'extern',
      'einwilligung',
      'zustimmung',
      'datenschutzerklärung',
      'javascript',
      'drittplattform',
      'cookies',
      'inhalt'
    ],
    pattern: patternAnyCase`^${nobodySays}(?:an dieser stelle (?:finden|fanden|befindet|sehen|würden|wird|steht|ist)\b.{3,120}(?:inhalt|externe|zustimmung|einwilligung).{0,300}|(?:wir benötigen|dafür benötigen wir|zum (?:anzeigen|abspielen|laden)|zur (?:anzeige|darstellung|nutzung)|um (?:diesen|dieses|diese|den|das|die) (?:inhalte?|video|karte|element|beitrag|post)|für die (?:anzeige|nutzung))\b.{3,220}(?:zustimmung|einwilligung|cookies|javascript|datenschutz|aktivieren|akzeptieren).{0,240}|ich bin (?:damit )?einverstanden, dass (?:mir )?(?:externe )?inhalte.{3,400}|mit (?:dem |einem )?klick auf .{3,160}(?:einverstanden|daten|zustimm|drittanbieter).{0,240}|(?:dieser|dieses|das|der) (?:inhalt|element|video|beitrag|externe inhalt)\b.{0,80}(?:nicht (?:geladen|angezeigt|abgespielt) werden|nicht (?:mehr )?verfügbar|von (?:youtube|instagram|twitter|facebook|x|tiktok|drittanbietern)).{0,200}|mehr (?:dazu|infos|informationen)(?: (?:finden sie|gibt es))? in (?:unserer|der) datenschutzerklärung|externer inhalt datenschutzerklärung|(?:bitte )?aktivieren sie javascript.{0,160}|ihr browser unterstützt .{3,80} nicht)[.!:]?$`,
    shape: {length: 700},
    examples: {
      match: [
        'An dieser Stelle finden Sie externen Inhalt, der den Artikel ergänzt. Sie können ihn sich mit einem Klick anzeigen lassen.',
        'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden. Damit können personenbezogene Daten an Drittplattformen übermittelt werden.',
        'Mehr dazu in unserer Datenschutzerklärung.',
        'Wir benötigen Ihre Zustimmung, um den Inhalt von YouTube anzuzeigen.',
        'Um diesen Inhalt sehen zu können, müssen Sie Cookies akzeptieren.',
        'Das Video konnte nicht geladen werden.'
      ],
      skip: [
        // A clause about data in the story.
        'An dieser Stelle stand bis zum Krieg eine Brücke, deren Pfeiler noch zu sehen sind.',
        'Wir benötigen mehr Zeit, sagte der Sprecher der Behörde am Montag.',
        'Das Video war am Montag im Netz verbreitet worden.'
      ]
    }
  },
  {
    id: 'de/pagination',
    label: 'boilerplate:pagination',
    zone: 'anywhere',
    needs: ['seite', 'bild'],
    pattern: patternAnyCase`^(?:(?:auf )?seite \d{1,3}(?: (?:von|\/) \d{1,3})?(?: (?:weiter|nächste seite|vor|zurück))*|(?:zur )?(?:nächsten?|vorherigen?|vorigen?|ersten?|letzten?) seite|artikel auf einer seite lesen|auf einer seite lesen|weiter (?:auf|zu) seite \d{1,3}|bild \d{1,3} (?:von|\/) \d{1,3}|\d{1,3} (?:bilder|fotos)|seite \d{1,3} \/ [\p{L} ]{3,30})[.:»› ]*$`,
    examples: {
      match: [
        'Seite 1 von 3',
        'Nächste Seite',
        'Auf einer Seite lesen',
        'Bild 2 von 12',
        '44 Bilder',
        'Weiter auf Seite 2'
      ],
      // Pages and pictures in the story.
      skip: ['Seite an Seite', 'Die nächste Seite des Streits', '44 Bilder zeigt die Ausstellung.']
    }
  },
  {
    id: 'de/media-length',
    label: 'boilerplate:video',
    zone: 'anywhere',
    needs: ['min', 'video', 'audio', 'sek'],
    pattern: patternAnyCase`^(?:(?:video|audio|podcast|dauer|länge)\s?[:|]?\s?)?\d{1,3}(?::\d\d){0,2} ?(?:min(?:\.|uten?)?|sek(?:\.|unden)?)(?: (?:video|audio))?$|^(?:video|audio|podcast)\s?:\s?(?<title>.{4,160}[^.!?])$|^(?:video|audio) \d{1,2}:\d\d$`,
    examples: {
      match: [
        '01:43 min',
        '3 Min',
        'Dauer: 2:30 Min.',
        {text: 'Video: Markthalle öffnet wieder', fields: {title: 'Markthalle öffnet wieder'}}
      ],
      // Minutes of a match; a sentence.
      skip: ['3 Minuten Nachspielzeit', 'Video: das sei das Medium der Stunde, sagte sie.']
    }
  },
  {
    id: 'de/broadcast',
    label: 'boilerplate:promotion',
    zone: 'tail',
    needs: ['thema im programm', 'sendung', 'uhr', 'wurde ausgedruckt'],
    pattern: patternAnyCase`^(?:dieses thema im programm\s?:?.{0,160}|(?:über dieses thema berichtet(?:e|en)?|über dieses thema berichten|sendung\s?:)\s?.{4,160}|dieser artikel wurde ausgedruckt unter der adresse.{0,240}|[\p{L}\d ,&/+-]{2,50}\|[^|]{2,80}\| ?\d{1,2}\.\d{1,2}\.\d{4} ?(?:\| ?\d{1,2}[:.]\d\d(?: uhr)?)?)$`,
    shape: {length: 420},
    note: 'Where and when a broadcaster reported the story.',
    examples: {
      match: [
        'Dieses Thema im Programm:',
        'Musterfunk 1 | Nachrichten für das Land | 28.04.2023 | 13:00 Uhr',
        'Über dieses Thema berichtet Musterfunk 1 am Montag um 19 Uhr.',
        'Dieser Artikel wurde ausgedruckt unter der Adresse: https://www.musterfunk.example/flut1.html'
      ],
      // The programme of a party.
      skip: ['Dieses Thema fehlt im Programm der Partei, sagt die Abgeordnete.']
    }
  },
  {
    id: 'de/letter-or-tip',
    label: 'boilerplate:promotion',
    zone: 'tail',
    needs: [
      'erschien',
      'dieser ',
      'leserbrief',
      'behauptung gefunden',
      'hinweis',
      'meinung',
      'abonnement erforderlich',
      'redaktionell nicht bearbeitet',
      'anregung',
      'mehr infos'
    ],
    pattern: patternAnyCase`^${nobodySays}(?:ich möchte einen leserbrief .{3,60}|haben sie (?:eine? )?(?:behauptung|fehler|hinweise?|anregung(?:en)?|fragen|kritik)\b.{2,120}\?.{0,120}|(?:schreiben|schicken|senden|sagen) sie uns (?:ihre|eine|einen) (?:meinung|leserbrief|hinweise?|anregung(?:en)?)\b.{0,160}|für die kommerzielle nutzung dieses inhalts ist ein abonnement erforderlich.{0,160}|[^.!?]{2,60} hat (?:diese|den|die) (?:meldung|text|artikel|nachricht) redaktionell nicht bearbeitet\..{0,200}|dieser (?:text|artikel|beitrag) (?:wurde|ist) (?:zuerst|ursprünglich|auch|erstmals) .{3,80}(?:erschienen|veröffentlicht).{0,120}|dieser (?:beitrag|artikel|text) erschien (?:zuerst|ursprünglich) .{2,120})$`,
    shape: {length: 360},
    examples: {
      match: [
        'Ich möchte einen Leserbrief zum Artikel verfassen',
        'Haben Sie eine Behauptung gefunden, die wir überprüfen sollen?',
        'Schreiben Sie uns Ihre Meinung an leserbriefe@musterblatt.example',
        'MUSTERBLATT ONLINE hat diese Meldung redaktionell nicht bearbeitet. Sie wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen.',
        'Dieser Beitrag erschien zuerst auf dem Blog Musterstadt'
      ],
      // A witness is asked.
      skip: ['Haben Sie etwas gesehen? Das fragte die Polizei die Anwohner am Montag.']
    }
  },
  {
    id: 'de/copyright',
    label: 'boilerplate:legal',
    zone: 'anywhere',
    needs: ['rechte vorbehalten', 'vervielfältigung', 'nachdruck', '©', 'copyright'],
    pattern: patternAnyCase`^${nobodySays}(?:(?:©|\(c\)|copyright)[^.!?]{0,100}(?:[.,] ?)?alle rechte vorbehalten.{0,160}|alle rechte vorbehalten(?: ?[^\p{L}\s].{0,160})?|(?:die )?(?:vervielfältigung|weiterverbreitung|nachdruck|nutzung)\b.{0,120}(?:nur mit|ohne) .{0,40}(?:genehmigung|zustimmung|erlaubnis|einwilligung)[^,]{0,80}|(?:©|\(c\)) ?(?:[\p{L}. ]{2,40},? ?)?(?:19|20)\d\d(?: ?[-–] ?(?:20)?\d\d)?(?: [\p{L}.& -]{2,50})?)$`,
    shape: {length: 360},
    examples: {
      match: [
        '© Musterblatt GmbH. Alle Rechte vorbehalten.',
        'Alle Rechte vorbehalten',
        'Die Vervielfältigung ist nur mit Genehmigung des Verlags gestattet.',
        '© 2024 Musterblatt'
      ],
      // The law in the story.
      skip: [
        'Nachdruck verlieh die Ministerin ihrer Forderung am Montag.',
        'Alle Rechte der Bauern, heißt es darin, seien gewahrt.',
        // The rights of a person in the story.
        'Alle Rechte vorbehalten hatte sich der Dichter, doch das Lied wurde überall gesungen.',
        'Nachdruck ist ohne Genehmigung nicht möglich, weil die Platten im Keller liegen.'
      ]
    }
  },
  {
    id: 'de/relative-time',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['vor '],
    pattern: patternAnyCase`^vor (?:\d{1,2}|einer|einem|wenigen) (?:sekunden?|minuten?|min\.?|stunden?|std\.?|tag(?:en)?|wochen?|monaten?|jahr(?:en)?)(?:vor \d{1,2} \p{L}{3,8})?$`,
    note: 'A label beside titles of other articles.',
    examples: {
      match: ['vor 28 Minuten', 'Vor 3 Stunden', 'vor einem Tag'],
      // The time of an event.
      skip: ['Vor 28 Minuten Feuer gelegt', 'vor dem Tag']
    }
  }
]
