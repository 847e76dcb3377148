/** Verbs of saying and reporting, in the forms that news prose uses: the third person of present and past tenses, and the participle. */

/** Stems, separated by blanks, and the endings that they take. */
type Verbs = readonly (readonly [stems: string, endings: string])[]

const forms = (verbs: Verbs): string =>
  `(?:${verbs.map(([stems, endings]) => `(?:${stems.trim().split(/\s+/).join('|')})${endings && `(?:${endings})`}`).join('|')})`

const table: Readonly<Record<string, Verbs>> = {
  es: [
    [
      `abund aclar acus adelant afirm agreg ahond alert analiz anunci apostill apunt argument asegur asever augur avis brome calcul celebr cifr coment
      comunic concret confes confirm constat contest critic cuestion declar denunci desahog desliz destac desvel detall enfatiz
      estim evoc exhort explic expres filtr indic inform ironiz juzg justific lament manifest matiz narr opin pase plante precis pronostic puntualiz quej
      ratific recalc rechaz reclam record reiter reivindic relat remach rememor repas replic resalt retrat revel señal sincer subray valor vaticin
      zanj corrobor verific reproch apreci asegur desment`,
      'ó|aron|a|an|aba|aban|ado|ara'
    ],
    [
      `admit advirt adviert agradec añad coincid conced defend describ desmient desmint exig insist prometi promet reconoc respond
      resum sostien pid refier refir dic`,
      'ió|ieron|e|en|ía|ían|ido'
    ],
    ['conclu desconoc', 'yó|yeron|ye|yen|ido'],
    ['cont', 'ó|aron|aba|aban|ado'],
    ['cuent recuerd neg nieg', 'a|an|ó|aron|ado'],
    ['dij sostuv propus', 'o|eron|ieron'],
    ['dicho escrito descrito', '']
  ],
  pt: [
    [
      `acrescent adiant afirm alert anunci apont argument assegur avali avanç avis calcul celebr coment confess confirm const cont critic declar
      denunci desabaf destac detalh diagnostic enfatiz estim explic express fal indic inform ironiz justific lament lembr observ opin
      pontu precis queix ratific reafirm record recus reforç registr reiter rejeit relat ressalt revel salient sinaliz sublinh sugeri sustent
      critic acus elogi apel descart atualiz`,
      'ou|aram|a|am|ava|avam|ado|ara'
    ],
    [
      `admit defend descrev desment esclarec garant reconhec refer respond rebat exig escreve conclu prometi promet insist ressent admit agradec`,
      'eu|eram|e|em|ia|iam|ido|iu|iram|i'
    ],
    ['disse diz dizem disseram dito dissera soube pediu pede pedem escrito neg nega negou', '']
  ],
  fr: [
    [
      `accus affirm ajout alert analys annonc argu assur avanc avou comment concèd concéd confess confi confirm confess constat critiqu déclar dénonc déplor
       détaill dit-on écri estim évalu évoqu exhort expliqu exprim félicit indiqu indign inquièt inquiét insist ironis jug justifi lanc martel
      minimis not nuanc observ pest plaid plaisant pointe point précis propos raill racont rappel rapport réaffirm récapitul réclam réfut
      regrett relat relativis remarqu résum révèl révél salu signal soulign souffl suggèr suggér témoign tempêt tonn tranch`,
      'é|ée|és|ées|e|ent|ait|aient'
    ],
    [
      `admis admet admettait appris averti avertit conclu conclut décrit décrivait défendu défend dit disait disent écrit écrivait écrivent maintenu maintient
      plaint prévenu prévient promis promet reconnu reconnaît reconnait répondu répond répondait réagi réagit soutenu soutient souvenu souvient
      démenti dément`,
      ''
    ],
    ['fait', " savoir| valoir| part| état| remarquer| l['’]écho"]
  ],
  it: [
    [
      `accus afferm afferm annunci anticip argoment assicur attacc auspic avvis calcol certific chios comment confess confid conferm conferm critic denunci
      dichiar document elogi evidenzi ipotizz insist lament neg osserv parl precis puntualizz raccont rassicur replic ricord ringrazi
       rivel rivendic ironizz segnal sfog sottoline spieg stim svel ammon azzard illustr comunic rimarc`,
      'a|ano|ava|avano|ato|ata|ati|ate|ò|arono'
    ],
    [
      'ammett aggiung avvert chied conclud descriv difend promett respond rispond scriv sostien sosten',
      'e|ono|eva|evano|uto'
    ],
    ['chiar ribad rifer smen defin avvert', 'isce|iscono|ito|ita|ì|irono|iva|tisce|tito'],
    [
      'detto dice dicono diceva disse ammesso aggiunto chiesto concluso descritto difeso promesso risposto scritto scrisse scrissero tagliato taglia',
      ''
    ]
  ],
  de: [
    [
      `sag erklär bestätig bericht schilder erzähl beton kritisier mein antwort äußer forder warn erläuter versicher beklag klag verteidig lob bedauer beteuer
      bekräftig schwärm scherz dementier rechn schätz prophezei mahn räum stell kündig prangert verurteil rüg dementier plädier zeig analysier argumentier appellier befürcht begründ behaupt
      erinner ergänz vermut verlang präzisier kommentier prognostizier kontert beruhig`,
      't|te|ten|en|et|ete|eten'
    ],
    [
      `gab gestand hielt nannte rief sprach spricht verriet verrät versprach verspricht verwies wies wirft warf widersprach hob beschrieb beschreibt teilte teilt
      schrieb schreibt weist verweist verbreitete verbreitet schrieben berichtet gemeldet gesagt erzählt bezeichnete bezeichnet führte führt`,
      ''
    ]
  ],
  nl: [
    [
      `benadruk bevestig beaam beloof betoog beweer concludeer constateer erken hekel herinner hoop klaag meld noem onken ontken oordeel pleit reageer schets
      stel verdedig verklaar vertel vervolg verwach verwijt verzucht voorspel waarschuw wijt licht somt spreek bekritiseer bekriti relativeer antwoord
      betreur erger verontschuldig onthul licht vermoed`,
      't|de|den|te|ten|en|'
    ],
    [
      `zegt zei zeiden zeggen gezegd vindt vond legt legde laat liet lieten laten noemt noemde schrijft schreef schreven spreekt sprak wijst wees
      geeft gaf doet deed blikt denkt dacht klinkt klonk roept riep belooft beloofde betoogt betoogde stelde verteld gemeld bevestigd `,
      ''
    ]
  ]
}

/** Verbs of which the subject is a medium. */
const media: Readonly<Record<string, Verbs>> = {
  es: [
    ['podido pudo puede pudieron', String.raw` \p{Ll}{2,10}[aei]r`],
    ['avanz cit consign divulg document public report titul destap', 'ó|aron|a|an|aba|aban|ado|ara'],
    ['difund reproduc transmit recog escrib', 'ió|ieron|e|en|ía|ían|ido']
  ],
  pt: [
    ['pôde pode', String.raw` \p{Ll}{2,10}[aei]r`],
    ['antecip apur cit divulg document notici public report', 'ou|aram|a|am|ava|avam|ado|ara'],
    ['transmit escrev', 'eu|eram|e|em|ia|iam|ido|iu|iram']
  ],
  fr: [
    ['pu croit croient', String.raw` \p{Ll}{3,10}(?:er|ir|oir|re)`],
    ['diffus mentionn publi relay titr dévoil', 'é|ée|és|ées|e|ent|ait|aient']
  ],
  it: [
    ['potuto può', String.raw` \p{Ll}{2,10}[aei]re`],
    ['pubblic rilanci riport document', 'a|ano|ava|avano|ato|ata|ati|ate|ò|arono']
  ],
  de: [
    [
      'berichtet gemeldet vermeldet vermeldete geschrieben enthüllt enthüllte erfahren erfuhr erfährt veröffentlicht veröffentlichte meldete meldet',
      ''
    ]
  ],
  nl: [['bericht geschreven onthuld vernemen vernomen publiceert publiceerde bericht berichtte', '']]
}

/** What people do who speak, as a part of a pattern. */
export const speech = (language: string): string => `(?:${forms(table[language] as Verbs)}(?!\\p{L}))`

const all = (language: string): Verbs => [...(table[language] as Verbs), ...(media[language] as Verbs)]

/** What people and media do, as a part of a pattern. */
export const reporting = (language: string): string => `(?:${forms(all(language))}(?!\\p{L}))`

/** Strings of which each form of these verbs contains one. */
export const reportingNeeds = (language: string): string =>
  [...new Set(all(language).flatMap(([stems]) => stems.trim().split(/\s+/)))].join()
