/**
 * Write the wire messages that tests read, byte by byte: invented copy in the true layout of each format and service.
 *
 *     node scripts/make-wire-fixtures.mjs
 */

import {Buffer} from 'node:buffer'
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

const root = join(import.meta.dirname, '..', 'wire-fixtures')

const [SOH, STX, ETX, EOT, SYN, DEL, US, RS, BEL, TLI, BAND] = [1, 2, 3, 4, 0x16, 0x7f, 0x1f, 0x1e, 7, 8, 0x10].map(
  (code) => String.fromCharCode(code)
)
const FF = '\f'
const CRLF = '\r\n'

const latin1 = (text) => Buffer.from(text, 'latin1')
const utf8 = (text) => Buffer.from(text, 'utf8')

/** Lines of text end with CR LF, blank ones with LF alone, as dpa's files have it. */
const mixed = (lines) => lines.map((line) => (line === '' ? '\n' : line + CRLF)).join('')

const dpaBody = [
  'Lisbon (dpa) - Ferry crews on the Tagus voted late Wednesday to extend',
  'their strike into a third week after talks with the port authority',
  'broke off without a result.',
  '',
  'Around 14,000 commuters use the crossing every day, the operator',
  'Travessia said. Replacement buses will run until midnight.',
  '',
  '"We are ready to sit down again tomorrow morning," union secretary Ana',
  'Mirelo told reporters outside the terminal.',
  ''
]

const dpaNotebook = [
  '# dpa NOTEBOOK',
  '',
  '## Internet',
  '- [Travessia timetable](https://travessia.example/tables)',
  '',
  '* * * *',
  'The following information is not intended for publication',
  '',
  '## Editorial contacts',
  '- Reporting by: Marta Silveira in Lisbon',
  '- Tel: +49 30 000000; <desk@dpa.example>',
  ''
]

const dpaHeader = `${SOH}eca062 4 i 211 ccccb   dpa 061${CRLF}${CRLF}`
const dpaTail = `${ETX}131137 GMT Nov 13${CRLF}${DEL}${CRLF}${DEL}${EOT}${CRLF}`

const iptc7901 = {
  'afp.iptc': latin1(
    `${SOH}fra0412 4 i 0187 F AFP-0412${CRLF}${CRLF}Portugal/social/transport/${CRLF}${STX}${[
      'Les ferries restent à quai au deuxième jour de grève (2EME LEAD) =',
      '(PHOTO+VIDEO)',
      'Par Jeanne MARTIN =',
      '',
      '   LISBONNE, 13 nov 2013 (AFP) - Les ferries sont restés à quai mercredi à Lisbonne, ont indiqué',
      'les autorités portuaires.',
      '',
      '   "Nous attendons une offre", a déclaré un syndicaliste.',
      '',
      '   jma/abc/def',
      ''
    ].join(CRLF)}${ETX}131137 GMT NOV 13${CRLF}${DEL}${DEL}${EOT}${CRLF}`
  ),
  'apa.iptc': latin1(
    `${SOH}apa0123 5 wi 0210                     Mi, 13.Nov 2013${CRLF}${CRLF}Schifffahrt/Streik/Portugal/${CRLF}${STX}${mixed(
      [
        'Fähren bleiben im Hafen',
        'Utl.: Gespräche gescheitert - Zweiter Streiktag =',
        '',
        '   Lissabon (APA/dpa) - Die Fähren in Lissabon sind am Mittwoch den',
        'zweiten Tag in Folge im Hafen geblieben.',
        '',
        '   Ein neuer Termin steht nicht fest.',
        '(Schluss) abc/de'
      ]
    )}${ETX}131137 Nov 13${CRLF}${DEL}${DEL}${EOT}`
  ),
  'belga-glued.iptc': latin1(
    `${SOH}SPF001 3 RES 0070 F BELGA-0001${CRLF}${CRLF}FRANCE/GREVE/${CRLF}${STX}Grève des ferries: pas d'accord (2)${CRLF}${CRLF}   LISBONNE 31/07 (BELGA) = Les ferries restent à quai, a indiqué jeudi le port.${CRLF}${CRLF}   Les discussions reprendront vendredi./.ABC${CRLF}${ETX}310001 JUL 97${CRLF}${DEL}${DEL}${EOT}${CRLF}`
  ),
  'dpa-embargo.iptc': utf8(
    `${SOH}bdt0234 4 pl 180  dpa 0234${CRLF}${CRLF}Hafen/Streik/Portugal/${CRLF}${STX}${mixed([
      '(Berichtigung: Name im 2. Absatz)',
      '1. Zusammenfassung',
      'SPERRFRIST bis Donnerstag, 18 Uhr',
      'Fähren bleiben weiter im Hafen - Gespräche',
      'in Lissabon gescheitert',
      'Von Jana Roth, dpa',
      '(Foto Illustration) =',
      '',
      'Die Fähren fahren nicht. Ein Überblick.',
      '',
      'Lissabon (dpa) - Die Fähren in Lissabon sind am Mittwoch im Hafen',
      'geblieben.',
      '',
      '# Notizblock',
      '',
      '## Orte',
      '- [Hafen](Rua 1, Lissabon)',
      '',
      'dpa jro yydd n1 mk'
    ])}${ETX}131137 Okt 13${CRLF}${DEL}${DEL}${EOT}${CRLF}`
  ),
  'dpa-desk.txt': utf8(
    'eca0003 3 i 380  dpa 0045\n\nLakes/harbour/UN/\nREFILE\n1ST LEAD\nLakeside joins list of towns resisting harbour pact\nBy dpa correspondents =\n\nGeneva (dpa) - Lakeside is joining a growing number of towns that will\nnot sign the harbour pact in December, its council said on Wednesday.\n\ndpa al rmo\n\n212322 GMT Nov 18\n'
  ),
  'ats-stripped.txt': latin1(
    `bsf073 3 ec 0154${CRLF}${CRLF}Portugal${CRLF}Les ferries restent à quai =${CRLF}${CRLF}   Lisbonne (ats afp) Les ferries sont restés à quai mercredi à Lisbonne.${CRLF}${CRLF}   Un accord n'est pas en vue.${CRLF}${CRLF}(SDA\\/sj)${CRLF}${CRLF}131137 dec 13${CRLF}`
  ),
  'dpa.iptc': latin1(
    `${dpaHeader}Portugal-ferries/${CRLF}${STX}${mixed([
      'Ferry strike on the Tagus enters third week',
      'By Marta Silveira, dpa =',
      '',
      ...dpaBody,
      ...dpaNotebook,
      'dpa msi jk',
      ''
    ])}${dpaTail}`
  ),
  'dpa-lead.iptc': utf8(
    `${SOH}eca0114 3 i 98  dpa 0114${CRLF}${CRLF}Portugal/transport/strike/${CRLF}${STX}${mixed([
      'REFILE',
      '1ST LEAD',
      'Port authority calls ferry strike unlawful, union says it will go on as',
      'planned through the weekend =',
      '',
      'Attention editors: adds union reaction',
      '',
      'Lisbon (dpa) - The port authority asked a court on Thursday to stop',
      'the ferry strike, calling it unlawful.',
      '',
      'The union said the strike would go on.',
      '',
      'dpa msi jk',
      ''
    ])}${ETX}141005 GMT Nov 13${CRLF}${DEL}${DEL}${EOT}${CRLF}`
  ),
  'dpa-german.iptc': latin1(
    `${SOH}bdt0217 2 pl 74  dpa 0217${CRLF}${CRLF}Hafen/Streik/Brücken/${CRLF}${STX}${mixed([
      `(Eil ${BEL}${BEL}${BEL}${BEL}${BEL})`,
      'Fähren bleiben im Hafen - Gespräche gescheitert',
      'Von Jörg Löwe, dpa',
      '(Foto Illustration) =',
      '',
      'Lübeck (dpa) - Die Fähren über die Trave bleiben auch am Freitag im',
      'Heimathafen liegen. Das teilte die Reederei am Donnerstag in Lübeck',
      'mit.',
      '',
      'Für Pendler fahren Busse über die Brücke.',
      '',
      '# Notizblock',
      '',
      '## Redaktionelle Hinweise',
      '- Zusammenfassung bis 1500, ca. 40 Zl',
      '',
      'dpa jlo yyzz n1 mm',
      ''
    ])}${ETX}311502 Okt 19${CRLF}${DEL}${CRLF}${DEL}${EOT}`
  ),
  'dpa-regional.iptc': utf8(
    `${SOH}nsb00075 4 vm 60  lni 0000${CRLF}${CRLF}Tiere/Hafen/${CRLF}${STX}${mixed([
      'Robbe sonnt sich auf der Fährrampe =',
      '',
      'Eine junge Robbe hat am Morgen den Betrieb einer Fähre aufgehalten.',
      '',
      'Emden (dpa/lni) - Die Robbe lag mehr als eine Stunde auf der Rampe,',
      'sagte ein Sprecher der Reederei am Montag.',
      '',
      'dpa/lni ko',
      ''
    ])}${ETX}020815 Mär 20${CRLF}${DEL}${DEL}${EOT}`
  ),
  'dpa-stripped.iptc': utf8(
    `ecp0007 4 s 85  dpa-tns 0908\n\nRowing/Regatta/\nHarbour eights? Would be a fine final, but do not count on it\nBy Tomas Kral, The Harbour Gazette =\n\nLisbon (tca/dpa) - Nobody at the regatta expected a final between two\ncrews that had never met.\n\nThe final score Monday:\n\nHarbour 54, Lakeside 51.\n\n# Notebook\n\n## Note to editors\n- (c)2018 The Harbour Gazette\n\n* * * *\nThe following information is not intended for publication\n\n## Editorial contacts\n- Editing by: J. Kerr\n\ndpa tca bag\n\n211259 Nov 18\n\n`
  ),
  'ats.txt': latin1(
    `${DEL}${DEL}${CRLF}${DEL}${SOH}bsf073 3 ec 0154${CRLF}${CRLF}France${CRLF}${STX}Le port de Brévonne vend ses grues${CRLF}${CRLF}   Paris (ats afp) Les grues du port de Brévonne changent de mains. La${CRLF}société du port l'a annoncé mercredi à Paris.${CRLF}${CRLF}   Le prix n'a pas été communiqué. Les salariés gardent leur emploi.${CRLF}${CRLF}(SDA\\/sj)${CRLF}${ETX}131503 dec 13${CRLF}${DEL}${DEL}${EOT}${CRLF}`
  ),
  'belga-bom.txt': utf8(
    `SPF014 3 SPO 0112 F BELGA-0207 COR 198${CRLF}${CRLF}AVIRON/${CRLF}\ufeffRégate de Morlanges - le huit local gagne (CORRECT)${CRLF}${CRLF}   MORLANGES 23/07 (BELGA) = Le huit de Morlanges a gagné mercredi la${CRLF}régate du canal.${CRLF}${CRLF}   Il a devancé le bateau de Tilvert de deux longueurs.${CRLF}${CRLF}./.CVN${CRLF}${ETX}231931 JUL 97${CRLF}`
  ),
  'belga-day.txt': latin1(
    [
      [
        'INT136 3 GEN 0043 F BELGA-0666',
        'TRAFIC/',
        'Le canal de Morlanges fermé mardi',
        '   MORLANGES 22/07 (BELGA) = Le canal sera fermé mardi.',
        './.ALD',
        '220931 JUL 97'
      ],
      [
        'SPF014 3 SPO 0112 F BELGA-0667',
        'AVIRON/',
        'Régate: les résultats (2)',
        '   MORLANGES 22/07 (BELGA) = Résultats de la régate:',
        './.CVN',
        '220945 JUL 97'
      ],
      [
        'ECO002 2 ECO 0031 F BELGA-0668',
        'PORT/GRUES/',
        'Les grues vendues (1LEAD)',
        '   BREVONNE 22/07 (AFP-BELGA) = Le port vend ses grues.',
        './.SPA',
        '221002 JUL 97'
      ]
    ]
      .map(
        ([header, slug, title, text, end, time]) =>
          `[22-JUL-97  00:00]\n\n${header}\n${slug}\n${title}\n\n${text}\n\n${end}\n${time}\n`
      )
      .join('\n')
  ),
  'cut-off.iptc': latin1(
    `${dpaHeader}Portugal-ferries/${CRLF}${STX}Ferry strike on the Tagus enters third week =${CRLF}\nLisbon (dpa) - Ferry crews on the Tagus voted late Wedn`
  )
}

const anpaHead = (keyword, rest = '') => `${SYN}${SYN}${SOH}W2870${US}asian\nr i \x13\x11${keyword}${rest}\n${STX}`
const paragraph = (text) => `\t   ${text} \n \n`

const anpa1312 = {
  'upi.anpa': latin1(
    `${SYN}${SYN}${SOH}a2210${US}reute${CRLF}u i \x13\x11PM-HARBOR-STRIKE 1stLd   11-13 0320${CRLF}${STX}^PM-HARBOR-STRIKE, 1st Ld,<${CRLF}^URGENT<${CRLF}^Ferries stay in port as talks fail<${CRLF}^EDS: SUBS 2nd graf to correct name of union<${CRLF}^By JANE ROE=${CRLF}^United Press International=${CRLF}\t   LISBON, Portugal (UPI) -- The ferries stayed in port Wednesday as talks failed.${CRLF}\t   \`\`We will wait,'' a union official said.${CRLF}^MORE<${CRLF}\t   ${ETX}UPI 11-13-13 0609 AES<${CRLF}${FF}${EOT}`
  ),
  'nyt-archived.txt': utf8(
    "A7714 &Cx1f; tdt-z\nu s &Cx13;  &Cx11;  BC-HARBOR-STRIKE-NYT 11-13 0900\nBC-HARBOR-STRIKE-NYT\nFERRIES STAY IN PORT\n\n(For use by New York Times News Service clients.)\n&UR; By JANE ROE &LR; \n&QL; c.1998 N.Y. Times News Service&QC;\n\n   LISBON, Portugal -- The ferries stayed in port Wednesday as talks failed.\n   ``We will wait,'' a union official said.\n   NYT-11-13-98 2209EST &QL; \n"
  ),
  'table-stripped.txt': utf8(
    'z9631-----\nr z BC-ROW--RowingExpanded     05-17 0820\n^BC-ROW--Rowing Expanded Glance< \n^Rowing Expanded Standings= \n^All Times EDT= \n^By The Associated Press= \n^HARBOR LEAGUE= \n^East Division= \n^;W;L;Pct;GB \nBrevonne;23;13;.639;_ \nTilvert;19;21;.475;3{ \n^ W   L   Pct   GB\nMorlanges 73  52  .584   _\nLake Side 55  67  .451  16{\n\t   ___= \n^LAKE LEAGUE= \n\t   Brevonne 7, Tilvert 5 \n\t   UP NEXT \n\t   Tilvert: Hosts Morlanges on Saturday night. \n\n\t   AP-WF-05-17-16 0620GMT<\n'
  ),
  'ap.tst': utf8(
    `${anpaHead('BC-EU--Portugal-FerryStr', ',1stLd-Writethru     11-13 0416')}^BC-EU--Portugal-Ferry Strike, 1st Ld-Writethru,416<\n^Ferry strike on the Tagus enters third week<\n^Lisbon commuters face buses as crews and port authority fail to agree<\n^AP Photo LIS101, LIS102<\n^Eds: With AP Photos. Updates with quotes.<\n^By MARTA SILVEIRA and TOM KERR=\n^Associated Press=\n${[
      'LISBON, Portugal (AP) _ Ferry crews on the Tagus voted to extend their strike into a third week.',
      "``We are ready to sit down again,'' union secretary Ana Mirelo said.",
      '___',
      'Associated Press writer Jo Lund in Porto contributed to this report.'
    ]
      .map(paragraph)
      .join('')}\n\t   ${ETX}\n\t   AP-WF-11-13-13 1509GMT<\n\n${FF}${EOT}\n`
  ),
  'ap-no-agency.tst': utf8(
    `${anpaHead('BC-EU--Portugal-Seal', '     11-14 0098')}^BC-EU--Portugal-Seal,98<\n^Seal blocks ferry ramp in Lisbon<\n^EDITOR'S NOTE _ This is part of an occasional series on harbours.<\n^By MARTA SILVEIRA=\n${paragraph('LISBON, Portugal (AP) _ A young seal kept a ferry from docking for an hour on Thursday.')}${paragraph('Nobody was hurt.')}\n\t   ${ETX}\n\t   AP-WS-11-14-13 0820GMT<\n${FF}${EOT}`
  ),
  'ap-table.tst': utf8(
    `${SYN}${SYN}${SOH}s0417${US}-----\nr s \x14\x12AP-ROW--Standings     07-06 0060\n${STX}^AP-ROW--Standings<\n^Harbour League Standings<\n\t   At A Glance\n${TLI}Harbour${BAND} Bay;17;19;.472;_\n${TLI}Lakeside;12;24;.333;5{\n${TLI}Point${RS}Marsh;9;27${US}.250;8\n^END<\n\t   ${ETX}\n\t   AP-SS-07-06-13 0102GMT<\n${FF}${EOT}`
  ),
  'kyodo.tst': latin1(
    `${SOH}a0412KYODO${US}koko-\nu i BC-Japan-harbour     09-18 0120\n${STX}^BC-Japan-harbour<\n^Harbour crane operators end strike in Minatogawa+<\n\t   MINATOGAWA, Japan, Sept. 18 Kyodo - Crane operators ended their strike on Tuesday after eleven days.\n \n\t   The port said work had resumed on all nine piers.\n \n==Kyodo\n\t   ${ETX}\n\t   KWS-21:37-18-09-12\n${EOT}`
  ),
  'stripped.tst': utf8(
    'W2422asian\nr a BC-HarbourNotebook     09-04 0813\n^BC-Harbour Notebook,364<\n^Three things to know in the harbour today<\n^Eds: With AP Photos.<\n^By The Associated Press=\n\t   Your look at the harbour:\n \n\t   1. FERRIES STAY IN PORT \n\t   Crews are in the third week of a strike that keeps 14,000 commuters waiting every day. \n \n\t   2. CRANES CHANGE HANDS \n\t   The port of Brevonne has sold its cranes, and the workers keep their jobs, the company said. \n \n\n\t   AP-WF-09-04-19 1029GMT<\n\n\n'
  ),
  'archived.txt': utf8(
    "A1134\nr i &Cx13;  &Cx11;  BC-FERRY-STRIKE-NYT 07-02 0314\n&UR; FERRY STRIKE ENTERS THIRD WEEK &LR; &QL;\n&UR; By MARTA SILVEIRA &LR; &QC;\n&HT; LISBON, Portugal -- Ferry crews on the Tagus voted to go on with their strike. &QL;\n&HT; ``We are ready,'' said the secretary of the Seamen&AMP;Pilots union. &QL;\n&QR; 1,204 words\n"
  ),
  'caret.txt': utf8(
    `${SOH}V0301${US}apald\nu a BC-ALERT     03-02 0020\n${STX}^BC-ALERT<\n^Ferry Crews Detained ^By JOHN\nPOMERY=\n\t   LISBON, Portugal (AP) _ Police detained two ferry captains.\n \n\t   ${ETX}\n\t   AP-NY-03-02-89 0412EST<\n${EOT}`
  )
}

const zczc = {
  'antara.txt': utf8(
    'ZCZC\nFERI TETAP DI PELABUHAN\n\nJakarta, 13/11 (ANTARA) - Kapal feri tetap di pelabuhan pada Rabu.\n\nSerikat pekerja menunggu.\n(T.A012/B/C003/C003) 13-11-2013 18:37:09\nNNNN\n'
  ),
  'aap.tst': utf8(
    'ZCZC AAP\n%A\n$D\n:Harbour Strike\n=2nd Lead\n^Ferries stay in port as talks fail\n&AAPIS\n*X\n@QLD\nBRISBANE, June 6 AAP - Ferries stayed in port on Monday as talks between\ncrews and the operator failed.\n\n   The strike is in its third week.\n\nAAP jr/mm\nNNNN\n'
  ),
  'aap-radio.tst': utf8(
    'ZCZC AAP\n%A\n#Ferries_BC1\n$Ferries stay in port in Brisbane\n:(BRISBANE)\n&AAPIS\\Doej\n*11000000\n@QLD\nFerries have stayed in port in Brisbane after talks failed.\n\n   The operator says buses will replace them until the end of the week.\n\n\n\nAAP RTV\nNNNN'
  ),
  'release.tst': latin1(
    '   ZCZC AAP\n%MGD\n$K\n:\n:Harbour Masters Association\n*X\nFigures released today show that the harbour is busier than ever, the association said in a statement.\n"Eight new piers were opened," said its chief executive, Jo Lund.\n\nSOURCE: Harbour Masters Association\n\nNNNN\n'
  ),
  'lettered.tst': utf8(
    'zczc\nAN#26945219\nKN#Harbour Bites\nPD#06 June 2016 14:00:00\nCO#HBR.AX\nSO#ASX\nSF#*\nBY#\nKY#ACNB Comnews HBR.AX\nTI#Harbour Group goes on with pier delay negotiation\nAB#Harbour Group’s construction of two piers is still delayed.\nTX#\nHarbour Group’s construction of two piers continues to be delayed, the company told the exchange.\nNegotiations with the port are ongoing.\n'
  ),
  'racing.tst': utf8(
    'ZCZC FMG000\nYY NLB\n:PREMIERSHIP :HARBOUR\n\n\n      Leading crews (Harbour)\n          As at 30/05/16\n\nCREW?               WINS? WINS S/R? PLACE?\nJ Lund?             88.5? 4.7?      200.5?\nA Mirelo?           57?   5?        136?\n\n\nNNNN\n'
  ),
  'carriage.tst': latin1(
    'ZCZC AAP\r$T\r:Rowing Preview\r^Harbour to meet Lakeside on Saturday\rHarbour will meet Lakeside on Saturday in the first race of the season.\r\r   Both crews are unbeaten.\r\rAAP jr\rNNNN\r'
  ),
  'three.tst': utf8(
    ['one', 'two', 'three']
      .map(
        (word, at) =>
          `ZCZC AAP\n$A\n:Harbour ${word}\n^Ferry number ${word} stays in port\nFerry number ${word} stayed in port on Monday, the operator said.\n\nAAP j${'abc'[at]}x\nNNNN\n\n`
      )
      .join('')
  )
}

/** A list of the day's stories: heads and no text, behind the number that a desk gave the message. */
anpa1312['digest.tst'] = latin1(
  '\x16\x16\x01V4644\x1f-----\nr e \x13\x11HW-Top-Sea-Headlines     02-09 0121\n\x02^*9006< ^HW-Top-Sea-Headlines,0176<\n^HW Top Sea News at 11:23 p.m.<\n^Ferry crews go on with their strike\n^Seal blocks ferry ramp\n^Cranes of the old port are sold\n\n\t   \x03HW-WF-02-10-16 0423GMT<\n\n\x0c\x04\n'
)

anpa1312['nyt-notes.anpa'] = latin1(
  "\x01A1234\x1ftdt-z\r\nu s BC-HARBOUR-STRIKE-HNS   03-12 1210\r\n\x02^BC-HARBOUR-STRIKE-HNS<\r\n^FERRIES STAY IN PORT AS TALKS FAIL<\r\n^(For use by Harbour News Service clients)<\r\n^By JANE ROE=\r\n^c.2024 Harbour News Service<\r\n\t   LISBON _ Ferries stayed in port Tuesday as talks failed, and the owners said they would not talk.\r\n\r\n\t   ``We stay,'' the union said.\r\n\r\n\t   (STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS.)\r\n\r\n\t   Buses run until midnight.\r\n\r\n\t   \x03HNS-03-12-24 2115EST<\r\n"
)
anpa1312['spaced-keyword.anpa'] = latin1(
  '\x01W0101\x1f-----\nr a BC-Harbour Strike, Bjt   10-12 0640\n\x02^BC-Harbour Strike, Bjt,0640<\n^Ferries Stay in Port<\n^AP Photos LIS101-104<\n^By JANE ROE<\n^Harbour Press Writer<\n\t   LISBON, Portugal (HP) _ Ferries stayed in port as talks failed.\n\t   ^------<\n\t   Buses ran.\n\t   ^End Adv for Sunday, Oct. 14<\n\n\x03HP-NY-10-12-01 1549EDT<\n'
)
anpa1312['time-first.anpa'] = latin1(
  '\x01f1234\x1freute\nu f bc-markets-gold-update 1   01-31 0312\n\x02^BC-MARKETS-GOLD (UPDATE 1)<\n^UPDATE 1-Gold rises on haven demand<\n^By Arpan Roe=\n\t   LONDON, Jan 31 (Reuters) - Gold rose on Tuesday on haven demand.\n\t   ^* * *=\n\t   Spot gold rose 0.4 percent.\n\t   \x03Reut15:09 01-31-17\n'
)

const nitf = {
  'time-for-dateline.xml': utf8(
    '<nitf version="-//IPTC//DTD NITF 3.2//EN" baselang="en-US">\n<head><title>Cabinet changes</title><docdata management-status="usable"><doc-id id-string="227519"/><urgency ed-urg="5"/><date.issue norm="20170102T222800+0000"/></docdata></head>\n<body><body.head><hedline><hl1>Mayor announces changes</hl1><hl2>HARBOUR COUNCIL</hl2></hedline><byline>By Jane Roe, Harbour Press</byline><dateline><story.date norm="20170102T222800+0000">20170102T222800+0000</story.date></dateline><abstract><p>The mayor changes her council.</p></abstract></body.head>\n<body.content><p>Tegucigalpa, Jan 2 (EFE).- The mayor changed her council on Monday.</p></body.content></body></nitf>\n'
  ),
  'nitf-36.xml': utf8(`<?xml version="1.0" encoding="UTF-8"?>
<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" version="-//IPTC//DTD NITF 3.6//EN" baselang="en">
  <head>
    <title>Ferry strike enters third week</title>
    <meta name="anpa-category" content="i"/>
    <docdata management-status="usable">
      <doc-id regsrc="HW" id-string="urn:hw:20131113:0416"/>
      <urgency ed-urg="4"/>
      <date.issue norm="20131113T150900Z"/>
      <ed-msg info="Updates with quotes"/>
      <doc.copyright year="2013" holder="Harbour Wire"/>
      <key-list><keyword key="ferries"/><keyword key="strikes"/></key-list>
    </docdata>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Ferry strike on the Tagus enters third week</hl1><hl2>Lisbon commuters face buses</hl2></hedline>
      <note><body.content><p>Editors: a photo will follow.</p></body.content></note>
      <byline>By <person>Marta Silveira</person> &amp; <person>Tom Kerr</person><byttl>Harbour Wire Writers</byttl></byline>
      <distributor>Harbour Wire</distributor>
      <dateline><location><city>Lisbon</city>, <country>Portugal</country></location> <story.date norm="20131113">Nov. 13</story.date> (Harbour Wire)</dateline>
    </body.head>
    <body.content>
      <block>
        <p lede="true">Ferry crews on the <em>Tagus</em> voted to extend their strike into a third week, H<sub>2</sub>O levels permitting.</p>
        <p>&#8220;We are ready,&#8221; union secretary Ana Mirelo told <a href="https://example.org/a?b=1&amp;c=2">Harbour Radio</a>.</p>
        <hl2>Buses run</hl2>
        <p>Buses run until midnight.</p>
        <ul><li>Line 1 to Alfama</li><li>Line 2 to <b>Belem</b></li></ul>
        <table><tr><th>Crew</th><th>Days</th></tr><tr><td>Harbour</td><td>17</td></tr></table>
        <media media-type="image"><media-reference mime-type="image/jpeg" source="LIS101.jpg"/><media-caption>A ferry lies in the harbour of Lisbon.</media-caption></media>
        <bq><block><p>We sail when they sign.</p></block></bq>
      </block>
    </body.content>
    <body.end><tagline>Jo Lund in Porto contributed to this report.</tagline></body.end>
  </body>
</nitf>
`),
  'nitf-31.xml': latin1(`<?xml version="1.0" encoding="iso-8859-1"?>
<!DOCTYPE nitf SYSTEM "nitf-3-1.dtd" [<!ENTITY boom "&boom;&boom;">]>
<nitf version="-//IPTC-NAA//DTD NITF-XML 3.1//EN">
<head><meta name="category" content="HHH"/><docdata><doc-id regsrc="PX" id-string="HARBOUR1"/><urgency ed-urg="3"/><date.issue norm="20140304T101500+0000"/><du-key version="2" key="HARBOUR Seal"/></docdata></head>
<body><body.head><hedline><hl1>Seal blocks ferry ramp</hl1></hedline><byline><bytag>By Tom Kerr, Harbour Press</bytag></byline><distributor><org>Harbour Press</org></distributor></body.head>
<body.content><p>A young seal kept a ferry from docking in Exmoor for an hour today, and caf\xe9s stayed open. &boom;</p><p>Nobody was hurt.</p></body.content></body></nitf>
`),
  'two.xml': utf8(`<?xml version="1.0"?>
<nitf><body><body.head><hedline><hl1>First ferry stays</hl1></hedline></body.head><body.content><p>The first ferry stayed in port on Monday.</p></body.content></body></nitf>
<nitf><body><body.head><hedline><hl1>Second ferry sails</hl1></hedline></body.head><body.content><p>The second ferry sailed on Tuesday.</p></body.content></body></nitf>
`)
}

const g2 = (
  id,
  headline,
  body,
  type = 'application/xhtml+xml'
) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${id}" version="2" standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="en">
  <catalogRef href="https://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"/>
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider qcode="nprov:HW"><name>Harbour Wire</name></provider>
    <versionCreated>2013-11-13T15:09:00Z</versionCreated>
    <embargoed>2013-11-13T18:00:00Z</embargoed>
    <pubStatus qcode="stat:usable"/>
    <edNote>Updates with quotes</edNote>
  </itemMeta>
  <contentMeta>
    <urgency>4</urgency>
    <creator literal="msi"/>
    <language tag="en"/>
    <keyword>ferries</keyword>
    <slugline>Portugal-Ferries</slugline>
    <headline>${headline}</headline>
    <headline role="hld:subHeadline">Lisbon commuters face buses</headline>
    <dateline>LISBON, Wednesday (Harbour Wire)</dateline>
    <by>By Marta Silveira</by>
  </contentMeta>
  <contentSet><inlineXML contenttype="${type}">${body}</inlineXML></contentSet>
</newsItem>`

const xhtml =
  '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>Ferry crews voted to extend their strike.</p><h2>Buses run</h2><p>Buses run until midnight &amp; later.</p></body></html>'

const newsml = {
  'g2.xml': utf8(
    `<?xml version="1.0" encoding="UTF-8"?>\n${g2('urn:newsml:hw.example:20131113:1', 'Ferry strike enters third week', xhtml)}\n`
  ),
  'g2-nitf.xml': utf8(
    `<?xml version="1.0" encoding="UTF-8"?>\n<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2013-11-13T15:10:00Z</sent><sender>hw.example</sender><priority>4</priority></header><itemSet>\n${g2('urn:a', 'Ferry strike enters third week', '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.content><p>Ferry crews voted to extend their strike.</p><hl2>Buses run</hl2><p>Buses run until midnight.</p></body.content></body></nitf>', 'application/nitf+xml')}\n${g2('urn:b', 'Seal blocks ferry ramp', xhtml)}\n</itemSet></newsMessage>\n`
  ),
  'newsml-12.xml': utf8(`<?xml version="1.0" encoding="iso-8859-1"?>
<!DOCTYPE NewsML PUBLIC "urn:newsml:iptc.org:20021018:NewsMLv1.2:1" "NewsML_1.2.dtd">
<NewsML Version="1.2"><NewsEnvelope><DateAndTime>20131113T150900Z</DateAndTime><NewsService FormalName="HWF"/><Priority FormalName="4"/></NewsEnvelope>
<NewsItem xml:lang="fr"><Identification><NewsIdentifier><ProviderId>hw.example</ProviderId><DateId>20131113</DateId><NewsItemId>ferry1</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId><PublicIdentifier>urn:newsml:hw.example:20131113:ferry1:1N</PublicIdentifier></NewsIdentifier></Identification>
<NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20131113T140900+0000</FirstCreated><ThisRevisionCreated>20131113T150900+0000</ThisRevisionCreated><Status FormalName="Usable"/><Urgency FormalName="4"/></NewsManagement>
<NewsComponent><NewsLines><HeadLine>Les grues du port vendues à Tilvert</HeadLine><ByLine>Par Hélène Morvan</ByLine><DateLine>Brévonne, 13 nov. 2013 (HW)</DateLine><SlugLine>port-grues</SlugLine></NewsLines>
<AdministrativeMetadata><Provider><Party FormalName="HW"/></Provider></AdministrativeMetadata><DescriptiveMetadata><Language FormalName="fr"/></DescriptiveMetadata>
<ContentItem><DataContent><p>Les grues du port de Brévonne changent de mains, a annoncé mercredi la société.</p><p>Les salariés gardent leur emploi.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>
`),
  'escaped.xml': utf8(
    `<?xml version="1.0"?>\n<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:c" version="1"><itemMeta><provider literal="Harbour Wire"/><versionCreated>2013-11-13T15:09:00Z</versionCreated></itemMeta><contentMeta><headline>Ferry strike &amp; buses</headline></contentMeta><contentSet><inlineData contenttype="text/html"><![CDATA[<p>Ferry crews voted to extend their strike into a third week.</p><p>Buses &amp; trams run.</p>]]></inlineData></contentSet></newsItem>`
  )
}

/** As an agency writes NewsML-G2 whose copy was set for a wire: wrapped lines in one paragraph, indents for paragraphs. */
newsml['g2-set-copy.xml'] = utf8(`<?xml version="1.0" encoding="UTF-8"?>
<!-- AUTHOR: harbour-wire.example -->
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/" xmlns:x="http://www.w3.org/1999/xhtml">
  <header><sent>2013-11-13T15:10:00.000Z</sent><sender>harbour-wire.example</sender><priority>
      3
  </priority><channel>TXT</channel></header>
  <itemSet><newsItem guid="tag:harbour-wire.example,2013:newsml_H1" version="4" standard="NewsML-G2" standardversion="2.10" conformance="power" xml:lang="en-US">
    <rightsInfo><copyrightHolder literal="Harbour Wire"/></rightsInfo>
    <itemMeta><itemClass qcode="icls:text"/><provider literal="harbour-wire.example"/><versionCreated>2013-11-13T15:09:00+0000</versionCreated><pubStatus qcode="stat:usable"/><service qcode="svc:HW_TNS"/><edNote dir="ltr"/></itemMeta>
    <contentMeta><urgency>3</urgency><slugline separator="-">PORTUGAL-FERRIES/ (UPDATE 1)</slugline><headline>UPDATE
      1-Ferry strike enters third week</headline><headline role="hld:short">Ferry strike</headline><creditline>Harbour Wire</creditline><dateline>2013-11-13 15:09:00
      GMT+00:00</dateline></contentMeta>
    <contentSet><inlineXML contenttype="application/xhtml+html" wordcount="61"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><p>(Adds buses, detail)
    * Ferry crews vote to go on
    * Buses run until midnight

    By Marta Silveira
    LISBON, Nov 13 (Harbour Wire) - Ferry crews voted on
Wednesday to extend their strike into a third week, the union of
the crews said.
    "We stay in port until the owners talk to us," its head
said.

 (Reporting by Marta Silveira; Editing by Tom
Kerr)</p></body></html></inlineXML></contentSet>
  </newsItem></itemSet>
</newsMessage>
`)

/** As an agency writes NewsML-G2 whose XHTML repeats title and keywords in a header, with a service for each customer. */
newsml['g2-header.xml'] = utf8(`<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:hafen.example:1" version="1" standard="NewsML-G2" standardversion="2.23" conformance="power" xml:lang="de">
  <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:HD"><name xml:lang="de">Hafen-Dienst</name></provider><versionCreated>2013-11-13T16:09:00+01:00</versionCreated><pubStatus qcode="stat:usable"/>
    <service qcode="hsrv:bas"><name role="nrol:full">Basisdienst</name></service><service qcode="hsrv:see"><name role="nrol:full">Seedienst</name></service>
    <edNote role="r:notepad"><section xmlns="http://www.w3.org/1999/xhtml"><h3>Notizblock</h3><ul><li>Autorin: Ute Behn</li></ul></section></edNote></itemMeta>
  <contentMeta><urgency>4</urgency><keyword rank="1">Fähren</keyword><headline rank="1">Fähren bleiben im Hafen</headline><dateline>Tilvert (hd) - </dateline><language tag="de"/></contentMeta>
  <contentSet><inlineXML contenttype="application/xhtml+xml" wordcount="21"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Fähren bleiben im Hafen</title><meta charset="utf-8"/></head><body><header><ul class="slugline"><li class="subject" data-qcode="medtop:1">Schifffahrt</li>
    <li class="geo">Portugal</li><li class="keyword">Fähren</li></ul><time class="publicationDate">13.11.2013 16:09</time><p class="genre g-7">Extra</p><h1>Fähren bleiben im Hafen</h1></header><section class="main"><p><span class="dateline">Tilvert <span class="credit">(hd)</span> - </span>Die Fähren blieben am Mittwoch im Hafen von Tilvert, sagte die Reederei.</p><p>Busse fahren bis Mitternacht.</p></section></body></html></inlineXML></contentSet>
</newsItem>
`)

/** NewsML 1 with its words in CDATA, facts as pairs of attributes, an embargo as a comment, and a day where the dateline should be. */
newsml['newsml-1-cdata.xml'] = utf8(`<NewsML>
<NewsEnvelope><DateAndTime>20130404T175903+0300</DateAndTime><NewsProduct FormalName="Special Service"/><Priority FormalName="5"/></NewsEnvelope>
<NewsItem><Identification><NewsIdentifier><ProviderId>harbour.example</ProviderId><DateId>20130404</DateId><NewsItemId>1933</NewsItemId><RevisionId Update="N" PreviousRevision="0">1</RevisionId><PublicIdentifier>urn:newsml:harbour.example:20130404:1933:1</PublicIdentifier></NewsIdentifier><NameLabel><![CDATA[]]></NameLabel></Identification>
<NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20130404T175859+0300</FirstCreated><ThisRevisionCreated>20130404T175859+0300</ThisRevisionCreated><Status FormalName="Embargoed"/></NewsManagement>
<NewsComponent><NewsLines><HeadLine xml:lang="x-default">
  <![CDATA[Ferry crews go back to work]]>
</HeadLine><SubHeadLine><![CDATA[Ferry crews go back to work]]></SubHeadLine><ByLine>By Jane Roe, HW Athens</ByLine><DateLine>4/4/2013</DateLine><CreditLine>HW-PR</CreditLine></NewsLines>
<AdministrativeMetadata><Source><Party FormalName="HW-PR"/></Source></AdministrativeMetadata>
<DescriptiveMetadata><Language FormalName="EN"/><Property FormalName="Category" Value="SEA"/><Property FormalName="Keyword" Value="Ferries"/></DescriptiveMetadata>
<NewsComponent><Comment> Embargoed to 0001 Friday April 05 </Comment><ContentItem><MediaType FormalName="Text"/><Characteristics><Property FormalName="WordCount" Value="27"/></Characteristics><DataContent><![CDATA[<P>Ferry crews went back to work on Thursday, the ministry of the sea said.</P>
<P> </P>
<P>Buses go on until midnight.</P>]]></DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem>
</NewsML>
`)

/** A package: its headline, and what it holds, without a text. */
newsml['g2-package.xml'] =
  utf8(`<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:hw.example:pkg:1" version="2" standard="NewsML-G2" standardversion="2.23" conformance="power" xml:lang="en">
  <itemMeta><itemClass qcode="ninat:composite"/><provider literal="Harbour Wire"/><versionCreated>2013-11-13T15:09:00Z</versionCreated><pubStatus qcode="stat:canceled"/></itemMeta>
  <contentMeta><headline>The ferry strike in words and pictures</headline></contentMeta>
  <groupSet root="G1"><group id="G1" role="group:main"><itemRef residref="urn:newsml:hw.example:1"><title>Ferry strike enters third week</title></itemRef></group></groupSet>
</packageItem>
`)

/** NITF in which meta elements say what ANPA's header does, the release is the issue, and the summary the headline. */
nitf['nitf-meta.xml'] = latin1(`<?xml version='1.0' encoding="ISO-8859-1"?>
<nitf><head><title>The day's stories of the sea</title><meta name="anpa-sequence" content="1747"/><meta name="anpa-category" content="a"/><meta name="anpa-wordcount" content="0349"/><meta name="anpa-keyword" content="Monitor Sea"/><meta name="anpa-takekey" content=""/>
<docdata><doc-id id-string="HW.1153"/><urgency ed-urg="5"/><date.issue norm="20131020T192751+1100"/><date.release norm="20131020T192751+1100"/><doc.copyright year="2013" holder="Harbour Wire"/></docdata></head>
<body><body.head><hedline><hl1>The day's stories of the sea</hl1></hedline><abstract>The day's stories of the sea</abstract><byline>Marit Dahl / havnepost.example</byline><dateline><location><city>Tilvert</city></location></dateline></body.head>
<body.content><p>   1A) Ferries stay in port over the next days as the <br />crews go on with their strike, and no end <br />is in sight.</p><p/>
<p class="txt-ind">
  &#8211; 
  Vi blir i havnen, sier lederen.
</p>
<p class="txt-ind">&#10;&#8211; Det er bra, sier hun.</p>
<p>&#60;div class=&#34;embed&#34;&#62;&#60;/div&#62;&#60;script async src=&#34;https://embed.example/x.js&#34;&#62;&#60;/script&#62;</p>
<pre>Harbour Match
Brevonne v Tilvert
Brevonne: Talave, Herre, Jime, Nilo    3</pre>
<pre>The ferries stayed in port on Sunday as talks between the crews
and the owners failed, and buses ran until midnight in all of
the town.

Nobody was hurt when a seal came on board.</pre></body.content></body></nitf>
`)

const html =
  '<p>LISBON (HW) — Ferry crews voted to extend "their" strike into a third week.</p><h2>Buses run</h2><p>Buses run until midnight, caf\u00e9s stay open.</p><ul><li>Line 1</li><li>Line 2</li></ul>'

const ninjs = {
  'superdesk.json': utf8(
    JSON.stringify({
      body_html: html,
      guid: 'tag:hw.example,2013:newsml_1',
      type: 'text',
      versioncreated: '2013-11-13T15:09:00+0000',
      language: 'en',
      urgency: 3,
      headline: 'Ferry strike enters third week',
      byline: 'Marta Silveira',
      slugline: 'Portugal-Ferries',
      pubstatus: 'usable',
      source: 'Harbour Wire',
      ednote: 'Updates with quotes',
      description_text: null,
      place: [{name: 'PRT', code: 'PRT'}]
    })
  ),
  'ninjs-2.json': utf8(
    JSON.stringify(
      {
        uri: 'urn:hw:2',
        standard: {name: 'ninjs', version: '2.2'},
        type: 'text',
        versioncreated: '2013-11-13T15:09:00Z',
        language: 'en',
        headlines: [
          {role: 'main', value: 'Ferry strike enters third week'},
          {role: 'sub', value: 'Lisbon commuters face buses'}
        ],
        by: 'Marta Silveira, Tom Kerr',
        infosources: [{name: 'Harbour Wire', role: 'publisher'}],
        subjects: [{name: 'ferries'}, {name: 'strikes'}],
        bodies: [
          {
            role: 'main',
            contenttype: 'text/plain',
            value: 'Ferry crews voted to extend their strike.\n\nBuses run until midnight.'
          },
          {role: 'main', contenttype: 'application/xhtml+xml', value: html}
        ],
        embargoed: '2013-11-13T18:00:00Z'
      },
      null,
      1
    )
  ),
  'ninjs-3.json': utf8(
    JSON.stringify({
      uri: 'urn:hw:3',
      standard: {name: 'ninjs', version: '3.1'},
      type: 'text',
      versionCreated: '2013-11-13T15:09:00Z',
      language: 'en',
      headlines: [{role: 'main', value: 'Seal blocks ferry ramp'}],
      by: 'Tom Kerr',
      bodies: [
        {
          role: 'main',
          contentType: 'text/plain',
          value: 'A young seal kept a ferry from docking on Thursday.\n\nNobody was hurt, the \u2028captain said.'
        }
      ],
      associations: [{name: 'picture', uri: 'urn:hw:4', type: 'picture', headlines: [{value: 'A seal'}]}]
    })
  ),
  'lines.ndjson': utf8(
    [1, 2, 3]
      .map((number) =>
        JSON.stringify({
          uri: `urn:hw:${number}`,
          versionCreated: '2013-11-13T15:09:00Z',
          headlines: [{value: `Ferry ${number} stays in port`}],
          bodies: [{contentType: 'text/plain', value: `Ferry number ${number} stayed in port on Monday.`}]
        })
      )
      .join('\n')
  ),
  'list.json': utf8(
    JSON.stringify(
      [4, 5].map((number) => ({
        uri: `urn:hw:${number}`,
        versioncreated: '2013-11-13T15:09:00Z',
        headline: `Ferry ${number} stays in port`,
        body_xhtml: `<p>Ferry number ${number} stayed in port on Monday.</p>`
      })),
      null,
      1
    )
  )
}

zczc['bare-header.txt'] = utf8(
  'ZCZC BNM0123\r\nGEN\r\nPELABUHAN-MOGOK\r\n\r\nPEKERJA PELABUHAN TERUS MOGOK\r\n\r\nKUALA LUMPUR, 12 Mac (Bernama) -- Pekerja pelabuhan meneruskan mogok minggu ketiga, kata kesatuan hari ini.\r\n\r\nBas beroperasi hingga tengah malam.\r\n\r\n-- BERNAMA\r\nNNNN\r\n'
)
zczc['urgent.txt'] = utf8(
  'ZCZC\nURGENT\n:Harbour/Strike\n=1st Lead\n^Ferries stay in port\n~News\nBy Jane Roe\n\nLISBON, March 12 (HW) - Ferries stayed in port on Tuesday.\n\n$5 million was lost each day, the owners said in a letter to the town.\n\nHW jr/tk\n'
)
nitf['nitf-25.xml'] = utf8(
  '<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf-2-5.dtd">\n<nitf><head><docdata><date.issue norm="20240312"/><doc-id id-string="X1" regsrc="HW"/></docdata></head><body><body.head><hedline>Ferries stay in port</hedline><byline>By Jane Roe and Tom Kerr<byttl>Staff writers</byttl></byline><dateline>LISBON, March 12 (HW) --</dateline></body.head><body.content><block><p>Ferries stayed in port on Tuesday.</p><media media-type="image"><media-reference source="a.jpg"/><media-caption>A ferry in port.</media-caption><media-producer>HW/Tom Kerr</media-producer></media><p>Buses run.</p></block></body.content><body.end><tagline>Reporting by Jane Roe</tagline></body.end></body></nitf>'
)
newsml['newsml-1-caption.xml'] = utf8(
  '<NewsML><NewsEnvelope><DateAndTime>20240312T100000+0000</DateAndTime></NewsEnvelope><NewsItem><Identification><NewsIdentifier><ProviderId>hw.example</ProviderId><PublicIdentifier>urn:x:1</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><ThisRevisionCreated>20240312T100000+0000</ThisRevisionCreated><Status FormalName="Canceled"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Ferries stay</HeadLine><DateLine>LISBON, March 12</DateLine></NewsLines><NewsComponent><Role FormalName="Main"/><ContentItem><DataContent>Ferries stayed in port on Tuesday.\n\nBuses run until midnight, the town said.</DataContent></ContentItem></NewsComponent><NewsComponent><Role FormalName="Picture"/><NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent>A ferry in the port of Lisbon.</DataContent></ContentItem></NewsComponent></NewsComponent></NewsComponent></NewsItem></NewsML>'
)
newsml['g2-languages.xml'] = utf8(
  '<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="g" version="1" xml:lang="pt"><itemMeta><provider qcode="nprov:HW"/><versionCreated>2024-03-12T10:00:00-03:00</versionCreated></itemMeta><contentMeta><headline xml:lang="pt">Balsas ficam no porto</headline><headline xml:lang="en">Ferries stay in port</headline><by>Ana Souza</by><located><name>Santos</name></located></contentMeta><contentSet><inlineData contenttype="text/plain">SANTOS, 12 mar (HW) - As balsas ficaram no porto\nna terça-feira, disse o sindicato dos marinheiros da\ncidade.\n\nOs ônibus vão até meia-noite.</inlineData></contentSet></newsItem>'
)

for (const [format, files] of Object.entries({iptc7901, anpa1312, zczc, nitf, newsml, ninjs}))
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(root, format, name)
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, bytes)
  }
