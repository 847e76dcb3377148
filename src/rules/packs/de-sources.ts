/** German: the media from which a story takes its information, and to which somebody spoke. */
import {pattern} from '../fragments.ts'
import type {Rule, SourceWords} from '../types.ts'
import {mediumWords, networks} from './media-words.ts'
import {officeSources} from './office-sources.ts'
import {paperSources} from './paper-sources.ts'
import {list, sourceRules, toldFrame} from './source-frames.ts'
import {speechSources} from './speech-sources.ts'
import {witnessSources} from './witness-sources.ts'

export const germanSourceWords: SourceWords = {
  // Nouns have capitals: a noun that says what a medium is may stand between citing words and name.
  kinds: list(
    '-zeitung, -zeitungen, -sender, -senders, -agentur, -agenturen, -magazin, -magazins, -magazine, -portal, -portals, -portale, -blatt, -blatts, -blattes, -blätter, -zeitschrift, -rundfunk, -rundfunks, -fernsehen, -fernsehens, -plattform, -webseite, -website, -podcast, -sendung, -sendungen, -kanal, -kanals, -netzwerk, -netzwerks, -rechercheverbund, -forschungsinstitut, -forschungsinstituts, -journal, -journals, Zeitung, Tageszeitung, Nachrichtenagentur, Agentur, Magazin, Nachrichtenmagazin, Zeitschrift, Sender, Fernsehsender, Radiosender, Portal, Nachrichtenportal, Internetportal, Blatt, Wochenzeitung, Boulevardblatt, Wirtschaftszeitung, Sonntagszeitung, Fachzeitschrift, Onlineportal, Plattform, Nachrichtenseite, Internetseite, Webseite, Website, Kurznachrichtendienst, Zeitungen, Sendung, Fachmagazin, Fachblatt, Fachzeitung, Wochenmagazin, Wirtschaftsmagazin, Senders, Magazins, Blattes, Portals, Nachrichtenportals, Magazine, Nachrichtenagenturen, Agenturen, Staatsagentur, Staatsfernsehen, Nachrichtensender, TV-Sender, Fernsehsenders, Rundfunksender, Radiosenders, Boulevardzeitung, Boulevardzeitungen, Lokalzeitung, Regionalzeitung, Sportzeitung, Sonntagsblatt, Onlinemagazin, Online-Portal, Online-Magazin, Newsportal, Branchendienst, Nachrichtenmagazins, Tageszeitungen, Recherchenetzwerk, Faktencheck-Portal, Blog, Podcast, Wissenschaftsmagazin, Zeitschriften, Fachjournal, Journal, Meinungsforschungsinstitut, Meinungsforschungsinstituts, Meinungsforschungsinstitute, Umfrageinstitut, Umfrageinstituts, Meinungsforscher, Wochenblatt, Presseagentur, Zeitungsgruppe, Nachrichtendienst, TV-Senders'
  ),
  attributes: list(
    'britische, britischen, britischer, amerikanische, amerikanischen, französische, französischen, italienische, italienischen, spanische, spanischen, russische, russischen, staatliche, staatlichen, amtliche, amtlichen, türkische, türkischen, chinesische, chinesischen, österreichische, österreichischen, schweizer, Schweizer, polnische, polnischen, israelische, israelischen, deutsche, deutschen, iranische, iranischen, japanische, japanischen, öffentlich-rechtliche, öffentlich-rechtlichen, halbamtliche, halbamtlichen, lokale, lokalen, aktuelle, aktuellen, renommierte, renommierten, linke, linken, rechte, rechten, konservative, konservativen, liberale, liberalen, private, privaten, arabische, arabischen, indische, indischen, griechische, griechischen, ungarische, ungarischen, ukrainische, ukrainischen, syrische, syrischen, belgische, belgischen, niederländische, niederländischen, dänische, dänischen, schwedische, schwedischen, brasilianische, brasilianischen, US-amerikanische, US-amerikanischen, regierungsnahe, regierungsnahen, kurdische, kurdischen, ihm, ihn, sie, britischem, sowie, Institut, Instituts'
  ),
  ordinary: list(
    'und, in, zu, den, das, nicht, von, sie, ist, des, sich, mit, dem, dass, er, es, ein, ich, auf, so, eine, auch, als, an, nach, wie, im, für, man, aber, aus, durch, wenn, nur, war, noch, werden, bei, hat'
  ),
  articles: list('der, die, das, dem, den, des, einem, einer, ein, eine'),
  indefinites: list('einem, einer, ein, eine'),
  owners: list('von, vom'),
  links: list('am, der, des, und, von, für, aus'),
  joiners: list('und, und die, und der, und das, sowie'),
  beforeDates: list('am, vom, von'),
  mediumWords: [
    ...mediumWords,
    '„“',
    'Zeitungen',
    'Magazin',
    'Blatt',
    'Bote',
    'Volksstimme',
    'Pressedienst',
    'Agentur',
    'Radio-',
    'Deutsche-',
    '--sendung',
    '--magazin',
    '--morgenmagazin',
    '--mittagsmagazin',
    '--talk',
    '--talkshow',
    '--podcast',
    '--interview',
    '--sommerinterview',
    '--hauptstadtstudio'
  ],
  organisations: list(
    'Bundesamt, Bundesministerium, Ministerium, Ministeriums, Institut, Instituts, Bundesbank, Polizei, Verband, Verbands, Stiftung, Universität, Kommission, Staatsanwaltschaft, Behörde, Statistisches, Statistischen, Amt, Bundespolizei, Bundeswehr, Gewerkschaft, Partei, Verein, Club, Konzern, Rat, Kammer, Hochschule, Klinikum, Bundesagentur, Bund, Landesamt, Zentralrat, Organisation, Weltgesundheitsorganisation, Ministeriums, Landeskriminalamt, Auswärtige, Auswärtigen, Botschaft, Gesellschaft, Vereinigung, Zentrale, Landratsamt, Innenministerium, Gesundheitsministerium, Verteidigungsministerium'
  ),
  networks,
  noMedia: list(
    'Insider, Berufung, Kreise, Augenzeugen, Angaben, Informationen, Medienberichten, Experten, Kreisen, Regierungskreisen, Polizeiangaben, Bundeskanzler, Präsident, Minister, Vertrag, Gesetz'
  ),
  adverbs: list('hat, haben, hatte, hatten, zuvor, bereits, auch, zuerst'),
  notSubjects: list('von, der, dem, mit, für, bei, gegenüber, an, zu'),
  citing: list('laut, wie')
}

const left = String.raw`(?<![\p{L}\d])`
const right = String.raw`(?![\p{L}\d])`
/** Verbs of people who speak to a medium; the medium is in the dative. */
const said =
  '(?:sagt|sagte|sagten|erklärt|erklärte|erklärten|bestätigt|bestätigte|bestätigten|berichteten?|schilderten?|erzählt|erzählte|verriet|teilte|betont|betonte|kritisierte|meinte|antwortete|äußerte|forderte|warnte|gesagt|erläuterte|versicherte)'
/** The same in a clause with the verb at its end: "wie eine Sprecherin … sagte". */
const spoke = String.raw`(?:${said}|wie (?:er|sie|eine? (?:\p{Lu}\p{Ll}*)?[Ss]precher(?:in)?))`
/** Verbs of media. */
const reporting =
  '(?:berichte(?:t|te|ten|n)|melde(?:t|te|ten|n)|schreibt|schreiben|schrieb|schrieben|zitierte?n?|mitteilte|mitteilt|erfuhr|erfahren haben will|veröffentlichte|enthüllte|titelte?|kommentierte?|zeigte|vermeldete?|erfährt)'
const day = String.raw`(?:(?:am|vom) \p{Lu}\p{L}+(?:abend|morgen|nachmittag)?|heute|gestern|zuerst|zuvor|bereits|nun|ihn|sie|ihm|es|unter anderem|online|vorab)`
const the = '(?:der|die|das|dem|den|des)'
const report = String.raw`(?:(?:\p{Ll}+ )?(?:Vorab-?)?(?:Bericht|Berichte|Berichten|Berichts|Artikel|Meldung|Recherchen|Informationen|Angaben|Interview|Beitrag|Informationen))`
/** A name after an article, a noun that says what a medium is, or an opening quotation mark. */
const upToName = String.raw`(?= (?:(?:${the}|einer|einem|eines) )?(?:(?:\p{Ll}[\p{L}-]+|\p{Lu}[\p{L}-]+) ){0,3}(?:[„“"»«‚‘›(@]?[\p{Lu}\d]|\p{Ll}{2,4}[ ,.;)]|\p{Ll}-\p{Ll}))`

export const germanSources: readonly Rule[] = [
  ...sourceRules('de', {
    told: {
      kind: 'told',
      asks: 'medium',
      needs: '_der_, _dem_, _den_, _im_, _beim_, _gegenüber',
      pattern: pattern`(?!bericht\p{L}{1,3} der )(?<!bericht\p{L}{1,3} )${toldFrame(spoke, '(?:er|sie)', 'der|dem|den|im|beim', upToName)}${right}`,
      match: [
        {
          text: 'Die Brücke ist sicher, sagte die Ministerin der Deutschen Presse-Agentur.',
          fields: {kind: 'told', name: 'Deutschen Presse-Agentur'}
        },
        {
          text: 'Die Brücke ist sicher, sagte ein Sprecher der „Muster Zeitung“.',
          fields: {kind: 'told', name: 'Muster Zeitung'}
        }
      ],
      skip: [
        'Die Brücke ist sicher, sagte Erika Muster.',
        'Er sagte der Polizei alles.',
        'Die Brücke ist sicher, sagte eine Sprecherin der Stadt Musterdorf.',
        'Die Brücke ist sicher, berichtete der Sender.'
      ]
    },
    interview: {
      kind: 'told',
      asks: 'likely',
      needs: 'egenüber, sprach, gesprochen, redete, espräch, nterview, ast_, Anfrage, Nachfrage',
      pattern: pattern`${left}(?<verb>gegenüber|mit(?= (?:der|dem) [^.;:,]{2,40} (?:sprach|sprachen|gesprochen|redete))|Gegenüber(?= (?:\p{Ll}+ )?(?:["„“]|\p{Lu}[\p{L}-]+ \p{Lu}|\p{Lu}{2}|(?<=de[rm] )\p{Ll}{2,4}[ ,]))|[Aa]uf (?:Anfrage|Nachfrage) (?:der|des|von)|(?:[Ii]n |[Ii]m )?(?:einem |einer |dem )?(?:Gespräch|Interview|TV-Interview|Radiointerview|Podcast-Interview|Telefoninterview|Exklusivinterview) (?:mit|in|im|für|bei|beim|(?=(?:der|des|dem)${right})))${right}`,
      match: [
        {
          text: 'In einem Gespräch mit der Nachrichtenagentur Muster schwieg er.',
          fields: {kind: 'told', name: 'Muster'}
        },
        {
          text: 'Gegenüber der Zeitung schwieg er, in einem Interview mit der Musterdorfer Zeitung nicht.',
          fields: {kind: 'told', name: 'Musterdorfer Zeitung'}
        }
      ],
      skip: ['In einem Gespräch mit Erika Muster schwieg er.', 'Er war der Polizei gegenüber ruhig.']
    },
    'told-first': {
      kind: 'told',
      asks: 'medium',
      needs: 'Der_, Dem_, Den_, Im_, In der_, In dem_, Bei_',
      pattern: pattern`(?<=^|[.!?“”"] )(?<verb>De[rmn]|Im|In de[rm]|Bei) (?<name>[„“"][^„“”"]{2,40}[“”"]|\p{Lu}[\p{L}\d]*-[„“"][^„“”"]{2,40}[“”"]|[\p{L}][\p{L}\d.-]*(?: \p{Lu}[\p{L}\d.-]*){0,3})(?= (?:[„“"][^“”"]{2,30}[“”"] )?(?:sagte[nr]?|sagt|erklärte|bestätigte|verriet|erzählte|forderte|verteidigte|kritisierte|warnte|betonte|räumte|nannte|wies|bezeichnete|warb|sprach|plädierte) (?:er|sie|der|die|ein|eine|sich|\p{Lu}))`,
      match: [
        {
          text: 'Der Musterdorfer Zeitung sagte er, die Brücke sei sicher.',
          fields: {kind: 'told', name: 'Musterdorfer Zeitung'}
        }
      ],
      skip: ['Der Minister sagte der Presse nichts.', 'Der Polizei sagte er nichts.']
    },
    according: {
      kind: 'cited',
      asks: 'likely',
      needs: 'aut_, erufung, nformationen, nach, ach_, wie_, Wie_, eröffentlicht, ericht, rschien, itat, zufolge',
      pattern: pattern`${left}(?<verb>[Ll]aut(?: (?:(?:einem|einer|dem|der|eines|des|ersten|einem gemeinsamen) )?${report}(?: (?:der|des|von|aus|in|im|bei))?)?|[Uu]nter (?:Berufung|Verweis|Hinweis|Bezugnahme) auf(?: ${report} (?:der|des|von))?|[Nn]ach (?:(?:einem|einer|den|neuen) )?${report}(?: (?:der|des|von|aus|in|im|bei))?|[Nn]ach(?= \p{L}[\p{L}-]*-(?:Informationen|Angaben|Recherchen))|(?:[Ee]inem|[Ll]aut einem) ${report}(?: (?:der|des|von|in|im))|(?:aus|in) (?:einem|einer|dem|der) ${report} (?:der|des|von|im)|[Ww]ie(?: (?:zuerst|zuvor|bereits|auch|unter anderem|am \p{L}+))?|(?:veröffentlicht|erschienen|erschien|publiziert|verbreitet)(?: (?:am \p{L}+|wurde|online))? (?:in|im|von|vom)|(?:im|in der|von der)(?= (?:Fachmagazin|Fachblatt|Fachzeitschrift|Wissenschaftsmagazin|Fachjournal|Nachrichtenmagazin|Zeitschrift) ))${right}${upToName}`,
      match: [
        {text: 'Laut Reuters schließt die Brücke.', fields: {name: 'Reuters', verb: 'laut'}},
        {text: 'Unter Berufung auf die Zeitung „Muster“ hieß es, die Brücke schließe.', fields: {name: 'Muster'}},
        {text: 'Die Brücke schließt, wie der WDR am Donnerstag mitteilte.', fields: {name: 'WDR'}},
        {
          text: 'Laut einem Bericht der „Musterdorfer Zeitung“ schließt die Brücke.',
          fields: {name: 'Musterdorfer Zeitung'}
        }
      ],
      skip: [
        'Laut Erika Muster schließt die Brücke.',
        'Die Brücke schließt, wie Erika Muster mitteilte.',
        'Nach Angaben der Polizei schließt die Brücke.',
        'Wie die Stadt Musterdorf mitteilte, schließt die Brücke.'
      ]
    },
    late: {
      kind: 'cited',
      asks: 'likely',
      named: 'before',
      needs: 'berichtet, gemeldet, geschrieben, enthüllt, veröffentlicht, zitiert',
      pattern: pattern`(?<= )(?:hatte|hat|hatten|haben) (?:[^.;:!?]{1,70}? )?(?<verb>berichtet|gemeldet|geschrieben|enthüllt|veröffentlicht|zitiert)${right}`,
      match: [
        {
          text: 'Die „Musterdorfer Zeitung“ hatte zuerst über den Fall berichtet.',
          fields: {name: 'Musterdorfer Zeitung'}
        }
      ],
      skip: ['Erika Muster hatte zuerst über den Fall berichtet.', 'Die Polizei hatte den Fall gemeldet.']
    },
    inserted: {
      kind: 'cited',
      asks: 'medium',
      named: 'before',
      needs: 'unter Berufung, unter Verweis, in ihrer, in seiner',
      pattern: pattern`(?<= )(?<verb>${reporting}),? unter (?:Berufung|Verweis) auf${right}`,
      match: [
        {
          text: 'Die Agentur Muster berichtete unter Berufung auf Kreise, die Brücke schließe.',
          fields: {name: 'Muster'}
        }
      ],
      skip: ['Erika Muster berichtete unter Berufung auf Kreise, die Brücke schließe.']
    },
    inverted: {
      kind: 'cited',
      asks: 'likely',
      needs:
        'erichte, meldet, meldete, schreib, schrieb, zitier, so_, so der, ermeldet, hatte, hatten, haben_, erfuhr, erfährt, erfahren, mitteil, veröffentlichte, enthüllte, titelt, kommentiert, zeigte',
      pattern: pattern`(?:(?<=[,”“»«"‘‹] ?)|(?<=${left}(?:[Dd]as|[Dd]arüber|[Ss]o|[Zz]uerst|[Zz]uvor|[Zz]unächst|[Ee]s) ))(?<verb>${reporting}|so|hatten?|haben)(?: ${day}){0,2}${right}${upToName}`,
      match: [
        {text: 'Die Brücke schließt, berichtet die Musterdorfer Zeitung.', fields: {name: 'Musterdorfer Zeitung'}},
        {text: 'Das meldet die Nachrichtenagentur Muster.', fields: {name: 'Muster'}},
        {
          text: 'Zuvor hatte die Musterdorfer Zeitung berichtet, die Brücke schließe.',
          fields: {name: 'Musterdorfer Zeitung'}
        }
      ],
      skip: ['Die Brücke schließt, so Erika Muster.', 'Das meldete Erika Muster der Polizei.']
    },
    verb: {
      kind: 'cited',
      asks: 'medium',
      needs: 'berichtet, meldet, schreibt, schrieb',
      pattern: pattern`(?<=[\p{L}\d)“”"] )(?<verb>berichtete?n?|meldete?n?|schreibt|schrieb)(?= (?:der|die|das) )${upToName}`,
      match: [
        {text: 'Unter Berufung auf Kreise berichtete der Sender Muster, die Brücke schließe.', fields: {name: 'Muster'}}
      ],
      skip: ['Unter Berufung auf Kreise berichtete die Polizei, die Brücke schließe.']
    },
    edition: {
      kind: 'cited',
      asks: 'medium',
      needs: 'ausgabe, Ausgabe',
      pattern: pattern`${left}(?<verb>[Ii]n (?:ihrer|seiner) (?:\p{Ll}+ )?\p{Lu}?\p{L}{0,20}[Aa]usgabe(?: (?:vom|von) \p{L}+)? \p{Ll}{3,14})(?= (?:die|der|das) )${upToName}`,
      match: [
        {
          text: 'In ihrer Montagsausgabe widmet die Musterdorfer Zeitung der Brücke eine Seite.',
          fields: {name: 'Musterdorfer Zeitung'}
        }
      ],
      skip: ['In ihrer Montagsausgabe widmet die Redaktion der Brücke eine Seite.']
    },
    informations: {
      kind: 'cited',
      asks: 'likely',
      needs: '-Informationen, -Recherchen, -Angaben, -Bericht, -Umfrage, -Studie, -Erhebung',
      pattern: pattern`${left}(?<verb>[Nn]ach|[Ll]aut|[Ii]n)(?: (?:einer|der|einem|jüngster|neuer))? (?<name>\p{L}[\p{L}.]*(?: \p{Lu}\p{L}+)?)-(?:Informationen|Recherchen|Angaben|Bericht|Umfrage|Studie|Erhebung)${right}`,
      match: [{text: 'Nach dpa-Informationen schließt die Brücke.', fields: {name: 'dpa'}}],
      skip: ['Nach Polizei-Angaben schließt die Brücke.']
    },
    report: {
      kind: 'cited',
      asks: 'single',
      needs:
        'itteilung, Daten, Recherchen, Bericht, Studie, Umfrage, Statistik, Zahlen, Angaben, Erhebung, Untersuchung, Auswertung, Schätzung, Analyse, Berechnung',
      pattern: pattern`${left}(?<verb>[Ll]aut|[Nn]ach|[Aa]us|[Uu]nter Berufung auf|[Ii]n|(?<=^|[ ])(?=[Ee]iner [^.;:,]{4,90} zufolge)|ergab|ergibt|zeigt|belegt|ergeben|haben|hatten)(?: (?:eine|die|einer|einem|der|den|neuen|jüngsten|aktuellen|neuer|vorläufigen|letzten)){0,2} (?:Mitteilung|Pressemitteilung|Daten|Recherchen|Bericht|Studie|Umfrage|Statistik|Statistiken|Zahlen|Erhebung|Untersuchung|Auswertung|Schätzung|Schätzungen|Analyse|Berechnungen)(?: (?:des|der|vom|von))${right}`,
      match: [
        {
          text: 'Laut Mitteilung des Bundesamtes Muster bleibt es bei tausend Brücken, nach Zahlen des Musterinstituts (MI).',
          fields: {name: 'Musterinstituts (MI)'}
        }
      ],
      skip: ['Nach Angaben von Erika Muster schließt die Brücke.', 'Nach Daten der Polizei schließt die Brücke.']
    },
    zufolge: {
      kind: 'cited',
      asks: 'likely',
      named: 'before',
      needs: 'zufolge',
      pattern: pattern`(?<= )(?<verb>zufolge)${right}`,
      match: [{text: 'Der Musterdorfer Zeitung zufolge schließt die Brücke.', fields: {name: 'Musterdorfer Zeitung'}}],
      skip: ['Erika Muster zufolge schließt die Brücke.', 'Angaben der Polizei zufolge schließt die Brücke.']
    },
    account: {
      kind: 'cited',
      asks: 'likely',
      needs: 'Twitter, Facebook, Instagram, YouTube, Youtube, TikTok, Telegram, _X',
      pattern: pattern`${left}(?<verb>(?:schrieb|schreibt|teilte|erklärte|veröffentlichte|postete|twitterte|sagte|mitteilte|gepostet|Beitrag|Post|Video|verbreitete|hieß es)(?: (?:er|sie|es|am|die|der|\p{Lu}[\p{L}-]+|\p{Ll}+)){0,4}? (?:auf|bei|über|via)|[Aa]uf|[Bb]ei|[Üü]ber|[Vv]ia) (?:(?:seinem|ihrem|dem|der|seiner|ihrer) )?(?:(?:offiziellen )?(?:Kanal|Seite|Account|Konto|Kurznachrichtendienst|Plattform|Onlinedienst) (?:auf |bei )?)?(?=@|(?:Twitter|Facebook|Instagram|You[Tt]ube|TikTok|Telegram|X)(?:-(?:Account|Seite|Kanal|Konto|Profil))?(?: (?:schrieb|schreibt|teilte|erklärte|verbreitete|veröffentlichte|postete|bedankte|kündigte|hieß|mit|gab)|[.,]))`,
      match: [
        {text: 'Die Brücke ist offen, schrieb er auf Twitter.', fields: {name: 'Twitter'}},
        {text: 'Auf Twitter schrieb der Minister, die Brücke sei offen.', fields: {name: 'Twitter'}}
      ],
      skip: ['Der Minister verklagt Facebook.', 'Er verdient auf Instagram viel Geld.']
    },
    reports: {
      kind: 'cited',
      asks: 'likely',
      named: 'before',
      needs:
        'berichtet, meldet, meldete, schreibt, schrieb, zitiert, berichten, veröffentlichte, enthüllte, zeigte, mitteilt, erfuhr',
      pattern: pattern`(?<= )(?<verb>${reporting})${right}`,
      match: [
        {text: 'Die Musterdorfer Zeitung berichtete, dass die Brücke schließt.', fields: {name: 'Musterdorfer Zeitung'}}
      ],
      skip: ['Erika Muster berichtete, dass die Brücke schließt.']
    },
    paper: {
      kind: 'cited',
      asks: 'likely',
      needs:
        'ericht, rtikel, astbeitrag, ommentar, eportage, eitartikel, echerche, ortrait, sendung, usgabe, ebericht, nlineausgabe, orrespondent, eldung',
      pattern: pattern`${left}(?<verb>(?:[Ee]in(?:e|em|en|er)?|[Dd]er|[Dd]em|[Dd]ie|[Ii]m|[Ee]inem) (?:\p{Ll}+ )?(?:Vorab|Medien|Online)?(?:[Bb]ericht|Artikel|Gastbeitrag|Kommentar|Reportage|Leitartikel|Recherche|Recherchen|Porträt|Ausgabe|Onlineausgabe|Korrespondent|[Mm]eldung)(?: (?:am \p{L}+|vom \p{L}+))? (?:der|des|von|in|im|aus|für))${right}${upToName}`,
      match: [
        {text: 'Ein Bericht der Musterdorfer Zeitung nennt Zahlen zur Brücke.', fields: {name: 'Musterdorfer Zeitung'}}
      ],
      skip: ['Ein Bericht der Polizei nennt Zahlen.', 'Ein Artikel von Erika Muster nennt Zahlen.']
    }
  }),
  ...paperSources('de'),
  ...witnessSources('de'),
  ...officeSources('de'),
  ...speechSources('de')
]
