/**
 * Citing phrases that European languages share, around a name that is surely a medium's: with any verb of saying, after a quotation, with any words between
 * "according to" and the name.
 */
import {pattern} from '../fragments.ts'
import type {Example, Rule} from '../types.ts'
import {type Frame, sourceRules, toldFrame, upToName} from './source-frames.ts'
import {reporting, reportingNeeds, speech} from './speech-verbs.ts'

interface Words {
  /** Prepositions before a medium to which somebody speaks, and the strings of which one is in each. */
  to: string
  toNeeds: string
  /** Words that do not begin what follows a quotation of somebody: "and", "of". */
  notSaying: string
  /** Auxiliaries before a verb, with their blank. */
  auxiliary: string
  /** When something was said, between verb and name. */
  day: string
  /** "according to", and the preposition or pronoun before the name. */
  according: string
  accordingNeeds: string
  by: string
  /** "as", before a name whose verb follows. */
  as?: string
  asNeeds?: string
  /** "sources consulted by". */
  heard?: string
  heardNeeds?: string
  /** "these are the figures of". */
  figures: string
  figuresNeeds: string
  /** "asked by", "before the cameras of". */
  asked: string
  askedNeeds: string
  /** "published in the", with the day in between: before an official gazette. */
  published?: string
  publishedNeeds?: string
  /** By what a rule reads; without an example, the language has no such rule. */
  examples: Readonly<Partial<Record<Name, Example>>>
  skips: Readonly<Partial<Record<Name, readonly Example[]>>>
}

type Name =
  | 'told'
  | 'quoted'
  | 'verb'
  | 'according'
  | 'as'
  | 'asVerb'
  | 'heard'
  | 'figures'
  | 'subject'
  | 'asked'
  | 'published'

const table: Readonly<Record<string, Words>> = {
  es: {
    to: 'al?|en|para|ante|por',
    toNeeds: '_a_, _al_, _en_, _para_, _ante_, _por_',
    notSaying: 'que|de|del|y|o|en|con|por|para|a|al|la|el|los|las|un|una|cuando|donde|fue|es|se estren|se public',
    auxiliary: '(?:(?:ha|han|había|habían|ha podido|pudo|según ha podido) )?',
    day: '(?:hoy|ayer|anoche|también|este \\p{L}+|el \\p{L}+|en exclusiva|recientemente)',
    according: '[Ss]egún|[Dd]e acuerdo con|[Cc]onforme a?|[Tt]al y como|[Tt]al como|[Dd]e acuerdo a',
    accordingNeeds: 'egún, e acuerdo, onforme, al como, al y como',
    by: 'de|del|por|en',
    as: '[Cc]omo|[Tt]al y como|[Tt]al como',
    asNeeds: 'omo_',
    heard: String.raw`[Ff]uentes?(?: [^.;:,]{2,50}?)? (?:consultad|citad|entrevistad|contactad|recogid)[oa]s? por`,
    heardNeeds: 'uente',
    figures: String.raw`(?:[Ss]on (?:los |las )?(?:datos|cifras|números|estimaciones)|(?:datos|cifras|números) (?:son|proceden|provienen|vienen)) (?:del?|de la|de los)`,
    figuresNeeds: 'datos, cifras, números, estimaciones',
    asked:
      '(?:[Pp]reguntad|[Cc]uestionad|[Ii]nterrogad|[Cc]onsultad|[Cc]ontactad|[Ll]ocalizad|[Rr]equerid)[oa]s?(?: (?:al respecto|hoy|ayer|este \\p{L}+|sobre [^.;:,]{2,40}))? por|(?:ante|frente a) (?:las cámaras|los micrófonos) de|(?:[Aa] preguntas|[Ee]n el plató|[Ee]n los estudios|[Ee]n antena|[Ee]n respuesta) (?:de|en|a)',
    askedNeeds:
      'reguntad, uestionad, nterrogad, onsultad, ontactad, ocalizad, equerid, las cámaras, los micrófonos, preguntas, plató, estudios, antena, respuesta',
    examples: {
      subject: {text: 'El diario Muestra vaticinó que el puente cierra.', fields: {name: 'Muestra'}},
      figures: {text: 'Son cifras de la Fundación Muestra.', fields: {name: 'Fundación Muestra'}},
      heard: {
        text: 'Fuentes del puerto consultadas por Perfil lo niegan.',
        fields: {name: 'Perfil'}
      },
      asVerb: {text: 'Como ya reiterara Radio Muestra, el puente es feo.', fields: {name: 'Radio Muestra'}},
      told: {
        text: 'El puente es feo, matizó la alcaldesa en Radio Muestra.',
        fields: {kind: 'told', name: 'Radio Muestra'}
      },
      quoted: {
        text: '"El puente es feo", bramaba la alcaldesa en Radio Muestra.',
        fields: {kind: 'told', name: 'Radio Muestra'}
      },
      verb: {text: 'El puente es feo, vaticina Radio Muestra.', fields: {name: 'Radio Muestra'}},
      according: {
        text: 'El puente es feo, según lo visto hoy en Radio Muestra.',
        fields: {name: 'Radio Muestra'}
      },
      as: {text: 'Como Radio Muestra ya había adelantado, el puente es feo.', fields: {name: 'Radio Muestra'}},
      asked: {text: 'Preguntada por Radio Muestra, la alcaldesa calló.', fields: {kind: 'told', name: 'Radio Muestra'}}
    },
    skips: {
      subject: ['Juan Pérez vaticinó que el puente cierra.'],
      figures: ['Son cifras de los vecinos.'],
      heard: ['Fuentes del puerto consultadas por Juan Pérez lo niegan.'],
      asVerb: ['Como ya reiterara Juan Pérez, el puente es feo.'],
      told: [
        'La alcaldesa matizó que cantará en Radio Muestra.',
        'El puente es feo, matizó la alcaldesa en Madrid.',
        'La alcaldesa trabajó en Radio Muestra.'
      ],
      quoted: [
        '"El puente" que se rodó en Radio Muestra es feo.',
        '"El puente es feo", bramaba la alcaldesa en la plaza.'
      ],
      verb: ['El puente es feo, vaticina Juan Pérez.'],
      according: ['El puente es feo, según lo visto hoy en la plaza.'],
      as: ['Como Juan Pérez ya había adelantado, el puente es feo.'],
      asked: ['Preguntada por Juan Pérez, la alcaldesa calló.', 'Contratada por Radio Muestra, la alcaldesa calló.']
    }
  },
  pt: {
    to: 'à|aos?|às|n[ao]|a(?= O)|para [ao]',
    toNeeds: '_à_, _ao_, _aos_, _às_, _na_, _no_, _a O, _para_',
    notSaying: 'que|de|do|da|e|ou|em|no|na|com|por|para|a|ao|o|os|as|um|uma|quando|onde|foi|é|se estre',
    auxiliary: '(?:(?:tem|têm|tinha|tinham|havia) )?',
    day: '(?:hoje|ontem|também|nesta \\p{L}+(?:-feira)?|esta \\p{L}+(?:-feira)?|n[oa] \\p{L}+(?:-feira)?|em primeira mão)',
    according: '[Ss]egundo|[Dd]e acordo com|[Cc]onforme|[Tt]al como|[Cc]omo',
    accordingNeeds: 'egundo, e acordo, onforme, al como, omo_',
    by: 'd[oae]|pel[oa]|n[oa]',
    as: '[Cc]omo|[Tt]al como|[Cc]onforme',
    asNeeds: 'omo_, onforme_',
    heard: String.raw`[Ff]ontes?(?: [^.;:,]{2,50}?)? (?:ouvid|consultad|citad|contactad|entrevistad)[oa]s? pel[oa]`,
    heardNeeds: 'onte',
    figures: String.raw`(?:[Ss]ão (?:os |as )?(?:dados|números|estimativas)|(?:dados|números) (?:são|vêm|provêm|constam)) (?:d[aoe]s?)`,
    figuresNeeds: 'dados, números, estimativas',
    asked:
      '(?:[Pp]rocurad|[Qq]uestionad|[Ii]nterrogad|[Cc]onsultad|[Cc]onta(?:c)?tad|[Pp]erguntad|[Oo]uvid|[Ii]nquirid)[oa]s?(?: (?:hoje|ontem|a respeito|sobre [^.;:,]{2,40}))? pel[oa]|(?:às|perante as|para as) câmaras d[aoe]|(?:em resposta|[Ee]m direto|[Nn]os estúdios|[Aa]os microfones) (?:à|ao|d[aoe]|n[ao])',
    askedNeeds:
      'rocurad, uestionad, nterrogad, onsultad, ontactad, ontatad, erguntad, uvid, nquirid, câmaras, resposta, m direto, estúdios, microfones',
    examples: {
      subject: {text: 'O jornal Amostra diagnosticou que a ponte fecha.', fields: {name: 'Amostra'}},
      figures: {text: 'São números da Fundação Amostra.', fields: {name: 'Fundação Amostra'}},
      heard: {text: 'Fontes do porto ouvidas pelo Observador negam tudo.', fields: {name: 'Observador'}},
      asVerb: {text: 'A ponte é feia, conforme já reiterava ontem a Rádio Amostra.', fields: {name: 'Rádio Amostra'}},
      told: {
        text: 'A ponte é feia, reiterou a prefeita à Rádio Amostra.',
        fields: {kind: 'told', name: 'Rádio Amostra'}
      },
      quoted: {
        text: '"A ponte é feia", bradava a prefeita na Rádio Amostra.',
        fields: {kind: 'told', name: 'Rádio Amostra'}
      },
      verb: {text: 'A ponte é feia, diagnostica a Rádio Amostra.', fields: {name: 'Rádio Amostra'}},
      according: {
        text: 'A ponte é feia, segundo contam hoje os jornalistas da Rádio Amostra.',
        fields: {name: 'Rádio Amostra'}
      },
      as: {text: 'Tal como a Rádio Amostra já tinha adiantado, a ponte é feia.', fields: {name: 'Rádio Amostra'}},
      asked: {text: 'Procurada pela Rádio Amostra, a prefeita calou.', fields: {kind: 'told', name: 'Rádio Amostra'}}
    },
    skips: {
      subject: ['João Silva diagnosticou que a ponte fecha.'],
      figures: ['São números dos moradores.'],
      heard: ['Fontes do porto ouvidas pela Polícia negam tudo.'],
      asVerb: ['A ponte é feia, conforme já reiterava ontem João Silva.'],
      told: ['A ponte é feia, reiterou a prefeita no Porto.', 'A prefeita trabalhou na Rádio Amostra.'],
      quoted: ['"A ponte" que se filmou na Rádio Amostra é feia.', '"A ponte é feia", bradava a prefeita na praça.'],
      verb: ['A ponte é feia, diagnostica João Silva.'],
      according: ['A ponte é feia, segundo contam hoje os moradores da praça.'],
      as: ['Tal como João Silva já tinha adiantado, a ponte é feia.'],
      asked: ['Procurada pela Polícia, a prefeita calou.', 'Contratada pela Rádio Amostra, a prefeita calou.']
    }
  },
  fr: {
    to: "auprès (?:de|du)|au micro (?:de|du)|à l['’]antenne (?:de|du)|sur le plateau (?:de|du)|devant les caméras (?:de|du)|à|aux?|sur|dans|chez",
    toNeeds: 'auprès, au micro, antenne, plateau, caméras, _à_, _au_, _aux_, _sur_, _dans_, _chez_',
    notSaying: 'que|qui|de|du|des|et|ou|en|avec|par|pour|à|au|la|le|les|un|une|quand|où|est|fut|sorti|diffusé|paru',
    auxiliary: "(?:(?:a|ont|avait|avaient|s[’']est|a-t-il|a-t-elle|ont-ils) )?",
    day: "(?:aujourd[’']hui|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce matin|aussi|également|encore)",
    according: "[Ss]elon|[Dd]['’]après|[Aa]insi que|[Aa]u dire",
    accordingNeeds: 'elon, après, insi que, u dire',
    by: 'de|du|des|par|dans|sur',
    as: '[Cc]omme|[Aa]insi que',
    asNeeds: 'omme_, insi que_',
    heard: String.raw`[Ss]ources?(?: [^.;:,]{2,50}?)? (?:citée|consultée|interrogée|contactée|jointe)s? par`,
    heardNeeds: 'ource',
    figures: String.raw`(?:[Cc]e sont les (?:chiffres|données|estimations)|(?:chiffres|données) (?:sont ceux|sont celles|viennent|proviennent|émanent)) (?:de la|du|des|de)`,
    figuresNeeds: 'chiffres, données, estimations',
    asked:
      '(?:[Ii]nterrogé|[Qq]uestionné|[Cc]ontacté|[Ss]ollicité|[Ii]nterviewé|[Jj]oint|[Cc]onsulté|[Rr]encontré)e?s?(?: (?:\\p{Ll}+ ){0,3}?| )par|(?:[Dd]evant les caméras|[Aa]u micro|[Ss]ur le plateau|[Dd]ans le studio|[Ss]ur les ondes|[Ee]n direct|[Aa]u journal de 20 heures) (?:de|du|sur)',
    askedNeeds:
      'nterrogé, uestionné, ontacté, ollicité, nterviewé, oint, onsulté, encontré, caméras, micro, plateau, studio, ondes, n direct, journal de 20',
    published:
      '(?:publi|par|promulgu|insér)(?:é|u)e?s?(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce matin))? (?:au|dans)',
    publishedNeeds: 'publié, paru, promulgué, inséré',
    examples: {
      subject: {text: 'Le quotidien Exemple remarque que le pont ferme.', fields: {name: 'Exemple'}},
      figures: {text: 'Ce sont les chiffres de la Fondation Exemple.', fields: {name: 'Fondation Exemple'}},
      heard: {text: 'Des sources du port interrogées par Slate démentent.', fields: {name: 'Slate'}},
      asVerb: {text: 'Le pont est laid, selon ce que souffle Radio Exemple.', fields: {name: 'Radio Exemple'}},
      told: {
        text: 'Le pont est laid, ironisait la maire sur Radio Exemple.',
        fields: {kind: 'told', name: 'Radio Exemple'}
      },
      quoted: {
        text: '« Le pont est laid », grognait la maire sur Radio Exemple.',
        fields: {kind: 'told', name: 'Radio Exemple'}
      },
      verb: {text: 'Le pont est laid, remarque Radio Exemple.', fields: {name: 'Radio Exemple'}},
      according: {
        text: "Le pont est laid, d'après ce que croit savoir le site de Radio Exemple.",
        fields: {name: 'Radio Exemple'}
      },
      as: {text: "Comme Radio Exemple l'avait raconté, le pont est laid.", fields: {name: 'Radio Exemple'}},
      asked: {
        text: 'Questionnée hier par Radio Exemple, la maire se tait.',
        fields: {kind: 'told', name: 'Radio Exemple'}
      },
      published: {text: 'La loi a été publiée dimanche au Journal officiel.', fields: {name: 'Journal officiel'}}
    },
    skips: {
      subject: ['Jean Dupont remarque que le pont ferme.'],
      figures: ['Ce sont les chiffres des habitants.'],
      heard: ['Des sources du port interrogées par Jean Dupont démentent.'],
      asVerb: ['Le pont est laid, selon ce que souffle Jean Dupont.'],
      told: ['Le pont est laid, ironisait la maire à Paris.', 'La maire a travaillé sur Radio Exemple.'],
      quoted: [
        '« Le pont » qui passe sur Radio Exemple est laid.',
        '« Le pont est laid », grognait la maire sur la place.'
      ],
      verb: ['Le pont est laid, remarque Jean Dupont.'],
      according: ["Le pont est laid, d'après ce que croit savoir le voisin."],
      as: ["Comme Jean Dupont l'avait raconté, le pont est laid."],
      asked: ['Questionnée hier par Jean Dupont, la maire se tait.', 'Embauchée par Radio Exemple, la maire se tait.'],
      published: ['La loi a été publiée dimanche au Parlement.']
    }
  },
  it: {
    to: "al|alla|allo|all['’]|ai|a|su|sul|sulla|sull['’]|nel|nella|nello|in|con",
    toNeeds: '_al_, _alla_, _allo_, _all, _ai_, _a_, _su_, _sul, _nel, _in_, _con_',
    notSaying: 'che|di|del|della|e|o|in|con|per|a|al|la|il|lo|i|un|una|quando|dove|è|fu|uscito|andato|trasmesso',
    auxiliary: '(?:(?:ha|hanno|aveva|avevano|si è) )?',
    day: '(?:oggi|ieri|anche|stamattina|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|in esclusiva)',
    according: '[Ss]econdo|[Ss]tando a|[Aa] quanto|[Cc]osì come|[Cc]ome',
    accordingNeeds: 'econdo, tando, quanto, osì come, ome_',
    by: "d[ae]l(?:la|lo)?|dell['’]|dall['’]|di|da|su|sul(?:la)?",
    as: '[Cc]ome|[Cc]osì come',
    asNeeds: 'ome_',
    heard: String.raw`[Ff]ont[ei](?: [^.;:,]{2,50}?)? (?:sentit|consultat|citat|interpellat|contattat|raggiunt|ascoltat)[ei] (?:da|dal|dalla|dall['’])`,
    heardNeeds: 'ont',
    figures: String.raw`(?:[Ss]ono (?:i |le )?(?:numeri|dati|stime|cifre)|(?:dati|numeri) (?:arrivano|provengono|sono)) (?:d[aei]l(?:la|lo)?|dell['’]|dall['’]|di|da)`,
    figuresNeeds: 'numeri, dati, stime, cifre',
    asked:
      "(?:[Ii]nterpellat|[Rr]aggiunt|[Cc]ontattat|[Ii]ntervistat|[Ii]nterrogat|[Ss]entit|[Aa]scoltat|[Ii]ncalzat)[oaie](?: (?:\\p{Ll}+ ){0,3}?| )(?:da|dal|dalla|dallo|dall['’])|(?:[Dd]avanti alle telecamere|[Aa]i microfoni|[Aa]l microfono|[Nn]egli studi|[Aa]lle telecamere|[Ii]n diretta|[Ii]n collegamento) (?:di|del|della|dell['’]|su|con|a)",
    askedNeeds:
      'nterpellat, aggiunt, ontattat, ntervistat, nterrogat, entit, scoltat, ncalzat, telecamere, microfon, studi, diretta, collegamento',
    examples: {
      subject: {text: 'Il quotidiano Esempio ipotizza che il ponte chiude.', fields: {name: 'Esempio'}},
      figures: {text: 'Sono i numeri della Fondazione Esempio.', fields: {name: 'Fondazione Esempio'}},
      heard: {text: 'Fonti del porto interpellate da Radio Esempio smentiscono.', fields: {name: 'Radio Esempio'}},
      asVerb: {text: 'Il ponte è brutto, stando a ciò che ipotizza Radio Esempio.', fields: {name: 'Radio Esempio'}},
      told: {
        text: 'Il ponte è brutto, ironizza la sindaca su Radio Esempio.',
        fields: {kind: 'told', name: 'Radio Esempio'}
      },
      quoted: {
        text: '"Il ponte è brutto", tuonava la sindaca a Radio Esempio.',
        fields: {kind: 'told', name: 'Radio Esempio'}
      },
      verb: {text: 'Il ponte è brutto, ipotizza Radio Esempio.', fields: {name: 'Radio Esempio'}},
      according: {
        text: 'Il ponte è brutto, stando a ciò che raccontano oggi i colleghi di Radio Esempio.',
        fields: {name: 'Radio Esempio'}
      },
      as: {text: 'Come Radio Esempio aveva raccontato, il ponte è brutto.', fields: {name: 'Radio Esempio'}},
      asked: {
        text: 'Raggiunta al telefono da Radio Esempio, la sindaca tace.',
        fields: {kind: 'told', name: 'Radio Esempio'}
      }
    },
    skips: {
      subject: ['Mario Rossi ipotizza che il ponte chiude.'],
      figures: ['Sono i numeri dei residenti.'],
      heard: ['Fonti del porto interpellate da Mario Rossi smentiscono.'],
      asVerb: ['Il ponte è brutto, stando a ciò che ipotizza Mario Rossi.'],
      told: ['Il ponte è brutto, ironizza la sindaca a Roma.', 'La sindaca ha lavorato a Radio Esempio.'],
      quoted: [
        '"Il ponte" che va in onda su Radio Esempio è brutto.',
        '"Il ponte è brutto", tuonava la sindaca in piazza.'
      ],
      verb: ['Il ponte è brutto, ipotizza Mario Rossi.'],
      according: ['Il ponte è brutto, stando a ciò che raccontano oggi i vicini.'],
      as: ['Come Mario Rossi aveva raccontato, il ponte è brutto.'],
      asked: ['Raggiunta al telefono da Mario Rossi, la sindaca tace.', 'Assunta da Radio Esempio, la sindaca tace.']
    }
  },
  de: {
    to: 'dem|im|in der|in dem|beim|bei|gegenüber',
    toNeeds: '_dem_, _im_, _in_, _beim_, _bei_, _gegenüber_',
    notSaying: 'und|oder|die|der|das|den|dem|in|im|auf|mit|für|von|zu|wie|als|wird|ist|war|lief|heißt|erschien',
    auxiliary: '(?:(?:hat|haben|hatte|hatten) )?',
    day: '(?:am \\p{Lu}\\p{L}+|heute|gestern|auch|zuerst|zuvor|bereits|vorab)',
    according: '[Ll]aut',
    accordingNeeds: 'aut_',
    by: 'der|des|von|vom|in|im|aus|auf',
    figures: String.raw`(?:Zahlen|Daten) (?:stammen|kommen) (?:vom|von der|von|aus dem)`,
    figuresNeeds: 'Zahlen, Daten',
    asked:
      '[Vv]or (?:den |der |laufenden? )?(?:Kameras?|Mikrofonen?) (?:von|des|der|vom)|(?:[Bb]efragt|[Kk]ontaktiert|[Ii]nterviewt|[Aa]ngesprochen) (?:von|vom)(?: (?:der|dem))?|[Ii]m (?:Studio|Live-Interview|Talk|Podcast) (?:von|des|der|bei|mit)|von (?:der|dem)(?= [^.;:!?,]{2,40} (?:befragt|kontaktiert|interviewt|angefragt|gefragt))',
    askedNeeds:
      'Kamera, Mikrofon, efragt, ontaktiert, nterviewt, ngesprochen, Studio, Interview, Talk, Podcast, angefragt, gefragt',
    published: '(?:im|in der)(?= [^.;:!?]{3,60} (?:veröffentlicht|erschienen|verkündet))',
    publishedNeeds: 'veröffentlicht, erschienen, verkündet',
    examples: {
      subject: {text: 'Die Zeitung Muster prophezeit, die Brücke schließe.', fields: {name: 'Muster'}},
      figures: {text: 'Die Zahlen stammen von der Stiftung Muster.', fields: {name: 'Stiftung Muster'}},
      told: {
        text: 'Die Brücke sei alt, scherzte die Bürgermeisterin in der Musterdorfer Zeitung.',
        fields: {kind: 'told', name: 'Musterdorfer Zeitung'}
      },
      quoted: {
        text: '„Die Brücke ist alt“, wetterte die Bürgermeisterin bei Radio Muster.',
        fields: {kind: 'told', name: 'Radio Muster'}
      },
      verb: {text: 'Die Brücke sei alt, prophezeit Radio Muster.', fields: {name: 'Radio Muster'}},
      according: {
        text: 'Laut der heutigen Titelseite der Musterdorfer Zeitung ist die Brücke alt.',
        fields: {name: 'Musterdorfer Zeitung'}
      },
      asked: {
        text: 'Vor den Kameras von Radio Muster schwieg die Bürgermeisterin.',
        fields: {kind: 'told', name: 'Radio Muster'}
      },
      published: {
        text: 'Das Gesetz wurde am Montag im Bundesanzeiger veröffentlicht.',
        fields: {name: 'Bundesanzeiger'}
      }
    },
    skips: {
      subject: ['Erika Muster prophezeit, die Brücke schließe.'],
      figures: ['Die Zahlen stammen von der Lehrerin.'],
      told: [
        'Die Brücke sei alt, scherzte die Bürgermeisterin in der Halle.',
        'Die Bürgermeisterin arbeitete bei Radio Muster.'
      ],
      quoted: [
        '„Die Brücke“ lief gestern im Radio.',
        '„Die Brücke ist alt“, wetterte die Bürgermeisterin in der Halle.'
      ],
      verb: ['Die Brücke sei alt, prophezeit Erika Muster.'],
      according: ['Laut der heutigen Titelseite der Satzung ist die Brücke alt.'],
      asked: ['Vor den Kameras von Erika Muster schwieg die Bürgermeisterin.'],
      published: ['Das Gesetz wurde am Montag im Rathaus veröffentlicht.']
    }
  },
  nl: {
    to: "tegen(?:over)?|aan|in|bij|voor de camera(?:’s|'s)? van|op",
    toNeeds: '_tegen, _aan_, _in_, _bij_, camera, _op_',
    notSaying: 'en|of|de|het|een|in|op|met|voor|van|te|die|dat|als|is|was|wordt|verscheen|draait|heet',
    auxiliary: '(?:(?:heeft|hebben|had|hadden|zo|kon|kan) )?',
    day: '(?:vandaag|gisteren|ook|eerder|\\p{Ll}+dag(?:avond|ochtend|middag)?|als eerste|exclusief)',
    according: '[Vv]olgens|[Zz]oals',
    accordingNeeds: 'olgens, oals',
    by: 'van|door|in|bij|op',
    as: '[Zz]oals|(?<=, )(?:zo )?(?:had|heeft|kon|kan)',
    asNeeds: 'oals_, had_, heeft_, kon_, kan_',
    figures: String.raw`(?:cijfers|gegevens) (?:zijn (?:afkomstig )?|komen )van(?: de| het)?`,
    figuresNeeds: 'cijfers, gegevens',
    asked:
      "(?:[Gg]evraagd|[Bb]enaderd|[Gg]eïnterviewd|[Oo]ndervraagd|[Gg]esproken|[Gg]ebeld)(?: \\p{Ll}+){0,2} door|[Vv]oor de camera(?:’s|'s)? van|[Ii]n de (?:studio|uitzending|podcast) (?:van|bij)|[Aa]an de microfoon van|door(?= [^.;:!?,]{2,40} (?:(?:is|zijn|was|waren|werd|werden) )?(?:gesproken|benaderd|geïnterviewd|ondervraagd))|desgevraagd (?:aan|tegen|tegenover)",
    askedNeeds:
      'evraagd, enaderd, eïnterviewd, ndervraagd, esproken, ebeld, camera, studio, uitzending, podcast, microfoon',
    examples: {
      subject: {text: 'De krant Voorbeeld voorspelt dat de brug dichtgaat.', fields: {name: 'Voorbeeld'}},
      figures: {text: 'De cijfers zijn afkomstig van de Stichting Voorbeeld.', fields: {name: 'Stichting Voorbeeld'}},
      told: {
        text: 'De brug is lelijk, hekelde de wethouder bij Omroep Voorbeeld.',
        fields: {kind: 'told', name: 'Omroep Voorbeeld'}
      },
      quoted: {
        text: '"De brug is lelijk", foeterde de wethouder bij Omroep Voorbeeld.',
        fields: {kind: 'told', name: 'Omroep Voorbeeld'}
      },
      verb: {text: 'De brug is lelijk, voorspelt Omroep Voorbeeld.', fields: {name: 'Omroep Voorbeeld'}},
      according: {
        text: 'Volgens een gisteren uitgezonden reportage van Omroep Voorbeeld is de brug lelijk.',
        fields: {name: 'Omroep Voorbeeld'}
      },
      as: {text: 'Dat de brug lelijk is, had Omroep Voorbeeld al gemeld.', fields: {name: 'Omroep Voorbeeld'}},
      asked: {
        text: 'Benaderd door Omroep Voorbeeld, zweeg de wethouder.',
        fields: {kind: 'told', name: 'Omroep Voorbeeld'}
      }
    },
    skips: {
      subject: ['Jan Jansen voorspelt dat de brug dichtgaat.'],
      figures: ['De cijfers zijn afkomstig van de bewoners.'],
      told: ['De brug is lelijk, hekelde de wethouder in Den Haag.', 'De wethouder werkte bij Omroep Voorbeeld.'],
      quoted: [
        '"De brug" die bij Omroep Voorbeeld draait is lelijk.',
        '"De brug is lelijk", foeterde de wethouder in de zaal.'
      ],
      verb: ['De brug is lelijk, voorspelt Jan Jansen.'],
      according: ['Volgens een gisteren gehouden toespraak van Jan Jansen is de brug lelijk.'],
      as: ['Dat de brug lelijk is, had Jan Jansen al gemeld.'],
      asked: ['Benaderd door Jan Jansen, zweeg de wethouder.']
    }
  }
}

const left = String.raw`(?<![\p{L}\d])`
/** The end of a word; an article with an apostrophe is attached to the next word. */
const ends = String.raw`(?:(?<=['’])|(?!\p{L}))`
/** A name, perhaps after an article or nouns with capitals. */
const name = String.raw`(?= ?(?:[\p{L}-]{1,25}[ '’]){0,5}["“«„‘@(]?[\p{Lu}\d])`

/** The rules for names that are surely media's. */
export const speechSources = (pack: string): readonly Rule[] => {
  const words = table[pack] as Words
  const {
    to,
    toNeeds,
    notSaying,
    auxiliary,
    day,
    according,
    accordingNeeds,
    by,
    as = '',
    asNeeds = '',
    asked,
    askedNeeds
  } = words
  const {figures, figuresNeeds, published = '', publishedNeeds = '', examples, skips} = words
  const [saying, reports] = [speech(pack), reporting(pack)]
  const upTo = pack === 'de' ? name : upToName
  const frames: readonly (readonly [id: string, name: Name, frame: Omit<Frame, 'match' | 'skip'>])[] = [
    [
      'figures',
      'figures',
      {kind: 'cited', asks: 'publisher', needs: figuresNeeds, pattern: pattern`${left}(?<verb>${figures})${ends}`}
    ],
    [
      'asked-by',
      'asked',
      {
        kind: 'told',
        asks: 'medium',
        needs: askedNeeds,
        pattern: pattern`${left}(?<verb>${asked})${ends}`
      }
    ],
    [
      'told-any',
      'told',
      {
        kind: 'told',
        asks: 'medium',
        needs: toNeeds,
        pattern: pattern`${toldFrame(saying, day, to, upTo)}${ends}`
      }
    ],
    [
      'told-quoted',
      'quoted',
      {
        kind: 'told',
        asks: 'medium',
        needs: toNeeds,
        pattern: pattern`(?<= )(?=(?:${to})${upTo})(?<=[”"»“],? (?!(?:${notSaying})(?!\p{L}))[^.;:!?()”"»“„«]{3,90} )(?<verb>${to})${ends}`
      }
    ],
    [
      'verb-any',
      'verb',
      {
        kind: 'cited',
        asks: 'medium',
        needs: reportingNeeds(pack),
        pattern: pattern`(?<=[,:”"»“–—] )${auxiliary}(?<verb>${reports})(?: ${day})?${upTo}`
      }
    ],
    [
      'according-any',
      'according',
      {
        kind: 'cited',
        asks: 'medium',
        needs: accordingNeeds,
        pattern: pattern`${left}(?<verb>(?:${according})(?: [\p{L}’']{1,20}){1,7}? (?:${by}))${ends}`
      }
    ],
    [
      'as-any',
      'as',
      {
        kind: 'cited',
        asks: 'medium',
        needs: asNeeds,
        pattern: pattern`${left}(?<verb>${as})(?= (?:[\p{L}’'-]+ ){1,9}?${reports})`
      }
    ],
    [
      'as-verb',
      'asVerb',
      {
        kind: 'cited',
        asks: 'medium',
        needs: [accordingNeeds, asNeeds].filter(Boolean).join(),
        pattern: pattern`${left}(?<verb>(?:${according}|${as || according})(?: [\p{L}’'-]{1,20}){0,4}? ${reports}(?: ${day})?)${upTo}`
      }
    ],
    [
      'published-in',
      'published',
      {
        kind: 'cited',
        asks: 'likely',
        needs: publishedNeeds,
        pattern: pattern`${left}(?<verb>${published})${ends}`
      }
    ],
    [
      'subject-any',
      'subject',
      {
        kind: 'cited',
        asks: 'medium',
        named: 'before',
        needs: reportingNeeds(pack),
        pattern: pattern`(?<= )(?!an+[uo]n[cz]i?|conf[ei]rm|kündig|bestätig|bevestig|n[ei]eg|prom[ei]|fal|parl|spr[aei]|zeig|stell|sag|mein|forder|antwort|äußer|erklär|warn|beton|veröffentlicht|gemeldet|erfahren|geschrieben|enthüllt|gesagt|erzählt|vernomen|gemeld)(?<verb>${reports})`
      }
    ]
  ]
  return sourceRules(
    pack,
    Object.fromEntries(
      frames.flatMap(([id, name, frame]) => {
        const example = examples[name]
        return example ? [[id, {...frame, match: [example], skip: skips[name] ?? []}] as const] : []
      })
    )
  )
}

/** "Sources consulted by": before the rules for people who are consulted by a medium. */
export const heardSources = (pack: string): readonly Rule[] => {
  const {heard, heardNeeds, examples, skips} = table[pack] as Words
  if (!heard || !heardNeeds || !examples.heard) return []
  return sourceRules(pack, {
    heard: {
      kind: 'cited',
      asks: 'likely',
      needs: heardNeeds,
      pattern: pattern`${left}(?<verb>${heard})${ends}`,
      match: [examples.heard],
      skip: skips.heard ?? []
    }
  })
}
