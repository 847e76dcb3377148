/**
 * Citing phrases that European languages share: what offices and companies state in writing or on their pages, what their papers say, studies that are
 * published by them, and media that are named as examples.
 */
import {pattern} from '../fragments.ts'
import type {Example, Rule} from '../types.ts'
import {sourceRules} from './source-frames.ts'
import {reporting} from './speech-verbs.ts'

interface Words {
  /** Small words inside names of organisations. */
  links: string
  /** Articles before names and offices, each with its blank or apostrophe. */
  the: string
  /** Offices in lower case, of which a place has one: "police", "town hall". */
  offices: string
  /** Nouns for other organisations: with what they are of, they are names; alone they mean one that the story has named. */
  bodies: string
  /** Nouns that may stand before the name of a company: "firm". */
  firms: string
  /** Words with a capital after an article that are persons: "Papa". */
  persons: string
  /** "in a statement", "on its website", where the text gives no name in between. */
  writing: string
  writingNeeds: string
  /** The nouns of these that are statements of somebody: "a statement of the police". */
  statement: string
  statementNeeds: string
  /** Auxiliaries before verbs, each with its blank. */
  auxiliary: string
  /** Papers of organisations, after their article: "communiqué". */
  papers: string
  papersNeeds: string
  /** Verbs whose subject is a paper. */
  says: string
  /** "of the", up to the name. */
  of: string
  /** "according to". */
  according: string
  /** "published today by the", after a study; up to the name. */
  by: string
  studies: string
  studiesNeeds: string
  /** "media such as". */
  among: string
  amongNeeds: string
  examples: Readonly<Record<'first' | 'of' | 'body' | 'behind' | 'subject' | 'paper' | 'study' | 'among', Example>>
  skips: Readonly<
    Record<'first' | 'of' | 'body' | 'behind' | 'subject' | 'paper' | 'study' | 'among', readonly Example[]>
  >
  /** Whether an article and a capital show an organisation; not where all nouns have capitals. */
  capitals?: false
}

const table: Readonly<Record<string, Words>> = {
  es: {
    links: 'de|del|la|las|los|y|e|para',
    the: '(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as) ',
    offices:
      'policía|fiscalía|alcaldía|ayuntamiento|gobierno|ministerio|líderes|cancillería|gobernación|prefectura|intendencia|municipalidad|embajada|presidencia|ejército|defensoría|guardia civil|gendarmería|diócesis|arzobispado',
    bodies:
      'ciudad|junta|secretaría|dirección|universidad|hospital|federación|organismo|institución|entidad|banco|partido|municipio|bomberos|sindicato|asociación',
    firms:
      'empresa|compañía|firma|club|aerolínea|organización|organización no gubernamental|ONG|consultora|multinacional|cadena|fabricante|marca|sindicato|asociación|plataforma',
    persons:
      'Papa|Rey|Reina|Príncipe|Princesa|President|Gobernador|Ministr|Alcald|Senador|Diputad|Secretari|Canciller|General|Doctor',
    writing: String.raw`(?:(?:[Ee]n|[Mm]ediante|[Aa] través de|[Pp]or medio de|[Ss]egún) (?:un|una|su|sus) (?:\p{Ll}+ ){0,2}?(?:comunicado|nota|boletín|informe|reporte|parte|mensaje|tuit|publicación|post|hilo|documento|estudio|análisis|balance|memoria|carta|actualización|vídeo|video)(?: (?:oficial|conjunto|conjunta|de prensa|informativa|a la prensa|público|pública|semanal|mensual|anual))?|(?:[Ee]n|[Aa] través de|[Mm]ediante|[Pp]or) su (?:página|sitio|portal|cuenta|perfil|canal|web|blog)(?: (?:oficial|web|de internet))*(?: (?:de|en) \p{Lu}\p{L}*)?|(?:[Ee]n|[Aa] través de|[Pp]or) sus (?:redes sociales|cuentas|perfiles)(?: oficiales)?)`,
    writingNeeds:
      'comunicado, nota, boletín, informe, reporte, parte_, mensaje, tuit, publicación, post, hilo, documento, estudio, análisis, balance, memoria, carta, actualización, vídeo, video, página, sitio, portal, cuenta, perfil, canal, web, blog, redes',
    statement: 'comunicado|nota|boletín',
    statementNeeds: 'comunicado, nota, boletín',
    according: '[Ss]egún|[Dd]e acuerdo con',
    auxiliary: '(?:(?:ha|han|había) )?',
    papers: 'comunicado|nota|despacho|boletín|informe|declaración|documento|reporte|parte|aviso|carta',
    papersNeeds: 'comunicado, nota, despacho, boletín, informe, declaración, documento, reporte, parte, aviso, carta',
    says: '(?:informa|indica|señala|anuncia|precisa|explica|afirma|detalla|agrega|reza|dice|informó|indicó|señaló|anunció|precisó|explicó|afirmó|detalló|agregó|reseña|reseñó|se lee en|según reseña|según informó)',
    of: '(?:de la|de los|de las|del)',
    by: String.raw`(?:elaborad|realizad|publicad|difundid|divulgad|presentad|desarrollad|dad)[oa]s?(?: a conocer)?(?: \p{Ll}+){0,2}? por (?:el|la|los|las)`,
    studies:
      'informe|estudio|encuesta|sondeo|reporte|datos|cifras|investigación|análisis|barómetro|ranking|estadísticas',
    studiesNeeds:
      'informe, estudio, encuesta, sondeo, reporte, datos, cifras, investigación, análisis, barómetro, ranking, estadísticas',
    among: String.raw`(?:[Mm]edios|[Pp]eriódicos|[Dd]iarios|[Pp]ortales|[Cc]adenas|[Aa]gencias|[Pp]rensa)(?: \p{Ll}+){0,3},? (?:como|tales como|entre ellos|entre ellas|entre otros)`,
    amongNeeds: 'como, entre ell, entre otros',
    examples: {
      body: {
        text: 'Según un estudio de la universidad de Muestra, el puente es viejo.',
        fields: {name: 'universidad de Muestra'}
      },
      of: {
        text: 'Según un comunicado de la alcaldía de Muestra, el puente cierra.',
        fields: {name: 'alcaldía de Muestra'}
      },
      first: {text: 'En un comunicado, la Muestra aclaró que el puente cierra.', fields: {name: 'Muestra'}},
      behind: {
        text: 'El puente cierra, informó la alcaldía de Muestra en su página web.',
        fields: {name: 'alcaldía de Muestra'}
      },
      subject: {text: 'El ejército anunció en un comunicado que irá al puente.', fields: {name: 'ejército'}},
      paper: {
        text: 'El puente cierra, señala un comunicado de la prefectura.',
        fields: {name: 'prefectura'}
      },
      study: {
        text: 'El puente es viejo, y lo dice un estudio realizado por la Fundación Muestra.',
        fields: {name: 'Fundación Muestra'}
      },
      among: {text: 'Medios locales como Radio Muestra hablaron del puente.', fields: {name: 'Radio Muestra'}}
    },
    skips: {
      body: ['Según un estudio de la universidad, el puente es viejo.'],
      of: ['Según un comunicado de Juan Pérez, el puente cierra.'],
      first: [
        'En un comunicado, Juan Pérez aclaró que el puente cierra.',
        'En un comunicado, la actriz aclaró que el puente cierra.'
      ],
      behind: ['El puente cierra, informó la alcaldesa en su página web.', 'El puente cierra, informó la alcaldía.'],
      subject: [
        'La actriz anunció en un comunicado que irá al puente.',
        'El ejército anunció en la plaza que irá al puente.'
      ],
      paper: ['El puente cierra, señala un comunicado de Juan Pérez.'],
      study: ['El puente es viejo, según el estudio realizado por los vecinos.'],
      among: ['Medios de transporte como el tren usan el puente.']
    }
  },
  pt: {
    links: 'de|do|da|dos|das|e|para',
    the: '(?:[Oo]|[Aa]|[Oo]s|[Aa]s) ',
    offices:
      'polícia|prefeitura|câmara|autarquia|governo|ministério|líderes|diocese|arquidiocese|embaixada|presidência|exército|promotoria|defensoria|reitoria',
    bodies:
      'câmara municipal|secretaria|direção|universidade|hospital|federação|instituição|entidade|banco|partido|concessionária|sindicato|associação|bombeiros',
    firms:
      'empresa|companhia|clube|organização|ONG|consultoria|multinacional|rede|fabricante|marca|sindicato|associação|plataforma|operadora|construtora|montadora',
    persons:
      'Papa|Rei|Rainha|Príncipe|Princesa|President|Governador|Ministr|Prefeit|Senador|Deputad|Secretári|General|Doutor',
    writing: String.raw`(?:(?:[Ee]m|[Nn]um|[Nn]uma|[Pp]or meio de|[Aa]través de|[Ss]egundo) (?:um |uma |sua |seu )?(?:\p{Ll}+ ){0,2}?(?:comunicado|nota|boletim|relatório|mensagem|tuíte|publicação|post|documento|estudo|análise|balanço|carta|vídeo)(?: (?:oficial|conjunt[oa]|à imprensa|às redações|públic[oa]|enviad[oa] (?:à|às|ao) \p{L}+|semanal|mensal|anual))?|(?:[Ee]m|[Nn][oa]|[Aa]través d[oa]|[Pp]or meio d[oe]) (?:o )?(?:seu|sua) (?:página|site|portal|conta|perfil|canal|blog)(?: (?:oficial|na internet))*(?: (?:d[oae]|n[oa]) \p{Lu}\p{L}*)?|[Nn]as suas redes sociais)`,
    writingNeeds:
      'comunicado, nota, boletim, relatório, mensagem, tuíte, publicação, post, documento, estudo, análise, balanço, carta, vídeo, página, site, portal, conta, perfil, canal, blog, redes sociais',
    statement: 'comunicado|nota',
    statementNeeds: 'comunicado, nota',
    according: '[Ss]egundo|[Dd]e acordo com',
    auxiliary: '(?:(?:tem|tinha) )?',
    papers: 'comunicado|nota|despacho|boletim|relatório|declaração|documento|aviso|carta|parecer',
    papersNeeds: 'comunicado, nota, despacho, boletim, relatório, declaração, documento, aviso, carta, parecer',
    says: '(?:informa|indica|anuncia|afirma|explica|refere|diz|aponta|destaca|informou|indicou|anunciou|afirmou|explicou|referiu|disse|apontou|lê-se n[oa]|pode ler-se n[oa]|lê-se num|lê-se numa)',
    of: '(?:d[oa]s?)',
    by: String.raw`(?:elaborad|realizad|publicad|divulgad|apresentad|desenvolvid|feit|encomendad)[oa]s?(?: (?:hoje|ontem|nesta \p{L}+(?:-feira)?|esta \p{L}+(?:-feira)?|n[oa] \p{L}+(?:-feira)?|em \p{L}+))?(?: \(\d{1,2}\))? pel[oa]s?`,
    studies:
      'relatório|estudo|pesquisa|sondagem|levantamento|dados|números|investigação|análise|inquérito|balanço|estatísticas|boletim',
    studiesNeeds:
      'relatório, estudo, pesquisa, sondagem, levantamento, dados, números, investigação, análise, inquérito, balanço, estatísticas, boletim',
    among: String.raw`(?:[Mm]eios|[Mm]edia|[Mm]ídias|[Jj]ornais|[Pp]ortais|[Vv]eículos|[Aa]gências|[Ss]ites|[Ii]mprensa)(?: \p{Ll}+){0,3},? (?:como|entre eles|entre os quais|entre outros)`,
    amongNeeds: 'como, entre',
    examples: {
      body: {
        text: 'Segundo um estudo da universidade de Amostra, a ponte é velha.',
        fields: {name: 'universidade de Amostra'}
      },
      of: {text: 'Segundo nota da prefeitura de Amostra, a ponte fecha.', fields: {name: 'prefeitura de Amostra'}},
      first: {text: 'Em comunicado, a Amostra informou que a ponte fecha.', fields: {name: 'Amostra'}},
      behind: {
        text: 'A ponte fecha, informou a prefeitura de Amostra em seu site.',
        fields: {name: 'prefeitura de Amostra'}
      },
      subject: {text: 'O exército anunciou em comunicado que irá à ponte.', fields: {name: 'exército'}},
      paper: {text: 'A ponte fecha, informa o comunicado da autarquia.', fields: {name: 'autarquia'}},
      study: {
        text: 'A ponte é velha, mostra o estudo divulgado hoje (7) pela Amostra Pontes.',
        fields: {name: 'Amostra Pontes'}
      },
      among: {text: 'Jornais locais como o Diário Amostra falaram da ponte.', fields: {name: 'Diário Amostra'}}
    },
    skips: {
      body: ['Segundo um estudo da universidade, a ponte é velha.'],
      of: ['Segundo nota de João Silva, a ponte fecha.'],
      first: [
        'Em comunicado, João Silva informou que a ponte fecha.',
        'Em comunicado, a atriz informou que a ponte fecha.'
      ],
      behind: ['A ponte fecha, informou a prefeita em seu site.', 'A ponte fecha, informou a prefeitura.'],
      subject: ['A atriz anunciou em comunicado que irá à ponte.', 'O exército anunciou na praça que irá à ponte.'],
      paper: ['A ponte fecha, informa o comunicado de João Silva.'],
      study: ['A ponte é velha, mostra o estudo feito pelos moradores.'],
      among: ['Meios de transporte como o trem usam a ponte.']
    }
  },
  fr: {
    links: String.raw`de|du|des|la|le|les|et|d['’]|l['’]|pour`,
    the: String.raw`(?:(?:[Ll]e|[Ll]a|[Ll]es) |[Ll]['’])`,
    offices:
      'police|gendarmerie|préfecture|mairie|parquet|gouvernement|ministère|ambassade|présidence|armée|municipalité|Élysée|rectorat|diocèse|évêché',
    bodies:
      'métropole|ville|agglomération|université|hôpital|fédération|institution|banque|parti|région|département|direction|commune|syndicat|association',
    firms:
      'entreprise|société|compagnie|club|organisation|ONG|groupe|fabricant|marque|syndicat|association|plateforme|opérateur|constructeur|collectif',
    persons: 'Pape|Roi|Reine|Prince|Princesse|Président|Ministre|Maire|Sénateur|Général|Docteur',
    writing: String.raw`(?:(?:[Dd]ans|[Vv]ia) (?:une?|son|sa) (?:\p{Ll}+ ){0,2}?(?:communiqué|note|bulletin|rapport|message|tweet|post|publication|document|étude|analyse|bilan|lettre|point de situation|vidéo)(?: (?:de presse|commun|commune|conjoint|conjointe|publiée? \p{L}+|diffusée? \p{L}+|transmise? \p{L}+|annuel|hebdomadaire))?|[Ss]ur (?:son|sa|leur) (?:site|compte|page|blog|profil|chaîne)(?: (?:internet|officielle?|web))*(?: [Tt]witter| [Ff]acebook| [Ii]nstagram| X)?|[Ss]ur ses réseaux sociaux)`,
    writingNeeds:
      'communiqué, note, bulletin, rapport, message, tweet, post, publication, document, étude, analyse, bilan, lettre, point de situation, vidéo, site, compte, page, blog, profil, chaîne, réseaux sociaux',
    statement: 'communiqué|note',
    statementNeeds: 'communiqué, note',
    according: "[Ss]elon|[Dd]['’]après",
    auxiliary: '(?:(?:a|ont|avait)(?: également| aussi)? )?',
    papers: 'communiqué|avis|note|rapport|bulletin|déclaration|document|lettre|dépêche|arrêté|bilan',
    papersNeeds: 'communiqué, avis, note, rapport, bulletin, déclaration, document, lettre, dépêche, arrêté, bilan',
    says: String.raw`(?:(?:a |ont )?(?:indique|annonce|précise|explique|affirme|souligne|ajoute|indiqué|annoncé|précisé|expliqué|affirmé|souligné|ajouté|détaille|détaillé|relève|relevé|peut-on lire dans|lit-on dans))`,
    of: String.raw`(?:de la|du|des|de l['’])`,
    by: String.raw`(?:publié|réalisé|mené|diffusé|dévoilé|rendu|élaboré|commandé)e?s?(?: public| publique| publiques| publics)?(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce matin))? par (?:le |la |les |l['’])`,
    studies: 'rapport|étude|enquête|sondage|baromètre|analyse|note|bilan|chiffres|données|statistiques|classement',
    studiesNeeds:
      'rapport, tude, nquête, sondage, baromètre, analyse, note, bilan, chiffres, données, statistiques, classement',
    among: String.raw`(?:[Mm]édias|[Jj]ournaux|[Qq]uotidiens|[Ss]ites|[Aa]gences|[Pp]resse)(?: \p{Ll}+){0,3},? (?:comme|tels que|dont|parmi lesquels|notamment)`,
    amongNeeds: 'comme, tels que, dont, parmi lesquels, notamment',
    examples: {
      body: {
        text: "Selon une étude de l'université de Exempleville, le pont est vieux.",
        fields: {name: 'université de Exempleville'}
      },
      of: {
        text: 'Le pont ferme, peut-on lire dans un communiqué de la mairie de Exempleville.',
        fields: {name: 'mairie de Exempleville'}
      },
      first: {text: 'Dans un communiqué, la Exemple a précisé que le pont ferme.', fields: {name: 'Exemple'}},
      behind: {
        text: 'Le pont ferme, a indiqué la mairie de Exempleville dans un communiqué.',
        fields: {name: 'mairie de Exempleville'}
      },
      subject: {text: 'Le parquet a annoncé dans un communiqué sa venue au pont.', fields: {name: 'parquet'}},
      paper: {text: 'Le pont ferme, a indiqué un bref avis de la préfecture.', fields: {name: 'préfecture'}},
      study: {
        text: 'Le pont est vieux, montre une étude publiée mardi par la Exemple.',
        fields: {name: 'Exemple'}
      },
      among: {text: 'Des médias locaux comme Radio Exemple ont parlé du pont.', fields: {name: 'Radio Exemple'}}
    },
    skips: {
      body: ["Selon une étude de l'université, le pont est vieux."],
      of: ['Le pont ferme, peut-on lire dans un communiqué de Jean Dupont.'],
      first: [
        'Dans un communiqué, Jean Dupont a précisé que le pont ferme.',
        "Dans un communiqué, l'actrice a précisé que le pont ferme."
      ],
      behind: ['Le pont ferme, a indiqué la maire sur son compte X.', 'Le pont ferme, a indiqué la mairie.'],
      subject: [
        "L'actrice a annoncé dans un communiqué sa venue au pont.",
        'Le parquet a annoncé dans la rue sa venue au pont.'
      ],
      paper: ['Le pont ferme, a indiqué un bref avis de Jean Dupont.'],
      study: ['Le pont est vieux, montre une étude menée par les habitants.'],
      among: ['Des sites touristiques comme le pont ferment.']
    }
  },
  it: {
    links: String.raw`di|del|della|dello|dei|degli|delle|e|per|dell['’]|d['’]`,
    the: String.raw`(?:(?:[Ii]l|[Ll]o|[Ll]a|[Ii]|[Gg]li|[Ll]e) |[Ll]['’])`,
    offices:
      'polizia|questura|prefettura|procura|comune|regione|governo|ministero|ambasciata|presidenza|esercito|provincia|capitaneria|guardia costiera|guardia di finanza|asl|farnesina|diocesi',
    bodies:
      'città|università|ospedale|federazione|banca|partito|amministrazione|direzione|comitato|ente|sindacato|associazione',
    firms:
      'azienda|società|compagnia|club|organizzazione|ong|gruppo|multinazionale|catena|casa|sindacato|associazione|piattaforma',
    persons: 'Papa|Re|Regina|Principe|Principessa|President|Ministr|Sindac|Senator|General|Dottor|Procurator',
    writing: String.raw`(?:(?:[Ii]n|[Cc]on|[Aa]ttraverso|[Tt]ramite) (?:una?|la sua|il suo|un proprio) (?:\p{Ll}+ ){0,2}?(?:nota|comunicato|bollettino|rapporto|report|messaggio|post|tweet|documento|studio|analisi|bilancio|lettera|video|dossier)(?: (?:stampa|ufficiale|congiunt[oa]|diffus[oa] \p{L}+|settimanale|mensile|annuale))?|[Nn]el (?:suo|proprio) (?:\p{Ll}+ ){0,2}?(?:rapporto|report|bollettino|studio|dossier|bilancio)|(?:[Ss]ul|[Ss]ulla|[Ss]ui|[Tt]ramite il|[Aa]ttraverso il) (?:su[oa]i?|propri[oa]?|loro) (?:sito|profilo|pagina|account|canal[ei]|social|blog)(?: (?:web|ufficial[ei]|internet|social))*(?: \p{Lu}\p{L}*)?)`,
    writingNeeds:
      'nota, comunicato, bollettino, rapporto, report, messaggio, post, tweet, documento, studio, analisi, bilancio, lettera, video, dossier, sito, profilo, pagina, account, canal, social, blog',
    statement: 'nota|comunicato',
    statementNeeds: 'nota, comunicato',
    according: '[Ss]econdo',
    auxiliary: '(?:(?:ha|hanno) )?',
    papers: 'comunicato|nota|avviso|rapporto|bollettino|dichiarazione|documento|lettera|report|circolare',
    papersNeeds: 'comunicato, nota, avviso, rapporto, bollettino, dichiarazione, documento, lettera, report, circolare',
    says: '(?:indica|annuncia|precisa|spiega|afferma|sottolinea|aggiunge|informa|recita|rileva|evidenzia|si legge in|si legge nel|si legge nella|è scritto in|come si legge in)',
    of: String.raw`(?:del|della|dello|dei|degli|delle|dell['’])`,
    by: String.raw`(?:pubblicat|realizzat|condott|diffus|elaborat|presentat|commissionat|curat|stilat)[oaie](?: (?:oggi|ieri|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica))? (?:dal|dalla|dallo|dall['’]|dai|dalle)`,
    studies:
      'rapporto|studio|indagine|sondaggio|ricerca|analisi|report|dossier|dati|stime|classifica|statistiche|bollettino',
    studiesNeeds:
      'rapporto, studio, indagine, sondaggio, ricerca, analisi, report, dossier, dati, stime, classifica, statistiche, bollettino',
    among: String.raw`(?:[Mm]edia|[Gg]iornali|[Qq]uotidiani|[Ss]iti|[Aa]genzie|[Tt]estate|[Ss]tampa)(?: \p{Ll}+){0,3},? (?:come|tra cui|fra cui|tra i quali|compres[oi])`,
    amongNeeds: 'come, tra_, fra_, compres',
    examples: {
      body: {
        text: 'Secondo uno studio della università di Esempio, il ponte è vecchio.',
        fields: {name: 'università di Esempio'}
      },
      of: {
        text: 'Il ponte chiude, si legge in una nota della diocesi di Esempio.',
        fields: {name: 'diocesi di Esempio'}
      },
      first: {text: 'In una nota, la Esempio ha precisato che il ponte chiude.', fields: {name: 'Esempio'}},
      behind: {
        text: 'Il ponte chiude, ha comunicato la diocesi sul proprio sito.',
        fields: {name: 'diocesi'}
      },
      subject: {text: 'Il comune ha annunciato in una nota che sarà sul ponte.', fields: {name: 'comune'}},
      paper: {text: 'Il ponte chiude, precisa una nota della prefettura.', fields: {name: 'prefettura'}},
      study: {
        text: 'Il ponte è vecchio, secondo uno studio condotto dalla Esempio Ponti.',
        fields: {name: 'Esempio Ponti'}
      },
      among: {text: 'Media locali come Radio Esempio hanno parlato del ponte.', fields: {name: 'Radio Esempio'}}
    },
    skips: {
      body: ['Secondo uno studio della università, il ponte è vecchio.'],
      of: ['Il ponte chiude, si legge in una nota di Mario Rossi.'],
      first: [
        'In una nota, Mario Rossi ha precisato che il ponte chiude.',
        "In una nota, l'attrice ha precisato che il ponte chiude."
      ],
      behind: [
        'Il ponte chiude, ha comunicato la sindaca sul proprio sito.',
        'Il ponte chiude, ha comunicato la questura.'
      ],
      subject: [
        "L'attrice ha annunciato in una nota che sarà sul ponte.",
        'Il comune ha annunciato in piazza che sarà sul ponte.'
      ],
      paper: ['Il ponte chiude, precisa una nota di Mario Rossi.'],
      study: ['Il ponte è vecchio, secondo uno studio condotto dai residenti.'],
      among: ['Siti turistici come il ponte chiudono.']
    }
  },
  de: {
    links: 'für|und|der|des|von',
    the: '(?:[Dd]ie|[Dd]er|[Dd]as) ',
    offices: String.raw`(?:(?:\p{Lu}\p{Ll}+)?(?:[Pp]olizei|[Ss]taatsanwaltschaft|[Mm]inisterium|[Rr]egierung|[Bb]otschaft|[Ff]euerwehr|[Ll]andratsamt|[Bb]istum|[Ss]tadtverwaltung|[Gg]emeinde|[Bb]ischofskonferenz|[Bb]undeswehr|[Bb]ahn|[Ss]tadtwerke|[Bb]etriebe|[Rr]eederei|[Bb]ehörde))`,
    bodies:
      'Stadt|Kanton|Kreis|Landkreis|Gemeinde|Universität|Klinik|Klinikum|Verband|Partei|Bank|Stiftung|Gesellschaft|Organisation|Gewerkschaft',
    firms: 'Firma|Unternehmen|Konzern|Hersteller|Fluggesellschaft|Organisation|Verein|Klub|Bank|Verband',
    persons: 'Papst',
    writing: String.raw`(?:[Ii]n (?:einer|einem|ihrem|ihrer|seinem|seiner|der) (?:\p{Ll}+ ){0,2}?(?:\p{Lu}\p{L}*)?(?:[Mm]itteilung|[Ee]rklärung|[Ss]tellungnahme|[Bb]ericht|[Bb]ulletin|[Ss]chreiben|[Aa]nalyse|[Ss]tudie|[Pp]apier|[Pp]rognose|[Gg]utachten|Post|Beitrag|Tweet|Video|Aussendung|Brief)|[Aa]uf (?:ihrer|seiner|der eigenen) (?:Internetseite|Website|Webseite|Homepage|Facebook-?[Ss]eite|Seite)|[Aa]uf (?:der Plattform |dem Kurznachrichtendienst )?(?:X|Twitter|Facebook|Instagram)|[Pp]er (?:Mitteilung|Pressemitteilung))`,
    writingNeeds:
      'itteilung, rklärung, tellungnahme, ericht, ulletin, chreiben, nalyse, tudie, apier, rognose, utachten, Post, Beitrag, Tweet, Video, Aussendung, Brief, seite, Seite, Website, Homepage, uf X, der Plattform, dienst, Twitter, Facebook, Instagram',
    statement: 'itteilung|rklärung|tellungnahme',
    statementNeeds: 'itteilung, rklärung, tellungnahme',
    according: '[Ll]aut|[Nn]ach',
    auxiliary: '(?:(?:hat|haben) )?',
    papers:
      '(?:Presse)?[Mm]itteilung|Erklärung|Stellungnahme|Papier|Bericht|Schreiben|Aussendung|Medienmitteilung|Bulletin|Lagebericht',
    papersNeeds: 'itteilung, Erklärung, Stellungnahme, Papier, Bericht, Schreiben, Aussendung, Bulletin',
    says: '(?:heißt es in|hieß es in|steht in|stand in|geht aus|ging aus)',
    of: '(?:der|des|vom)',
    by: String.raw`(?:(?=[^.;:!?]{3,80} (?:veröffentlicht|vorgelegt|vorgestellt|durchgeführt|erstellt|erhoben))(?:von der|vom))`,
    studies: 'Bericht|Studie|Umfrage|Untersuchung|Analyse|Auswertung|Erhebung|Zahlen|Daten|Statistik',
    studiesNeeds: 'Bericht, Studie, Umfrage, Untersuchung, Analyse, Auswertung, Erhebung, Zahlen, Daten, Statistik',
    among: String.raw`(?:[Mm]edien|[Zz]eitungen|[Ss]ender|[Aa]genturen|Medienberichten zufolge|[Mm]edienberichte)(?: \p{Ll}+){0,2},? (?:wie|darunter|unter anderem)`,
    amongNeeds: 'wie, darunter, unter anderem',
    examples: {
      body: {
        text: 'Laut einer neuen Studie der Stadt Musterdorf ist die Brücke alt.',
        fields: {name: 'Stadt Musterdorf'}
      },
      of: {
        text: 'Die Brücke schließt, heißt es in einer Erklärung der Landesregierung.',
        fields: {name: 'Landesregierung'}
      },
      first: {text: 'In einer Mitteilung kündigte die Polizei an, die Brücke zu sperren.', fields: {name: 'Polizei'}},
      behind: {
        text: 'Die Brücke schließt, teilte das Ministerium auf seiner Internetseite mit.',
        fields: {name: 'Ministerium'}
      },
      subject: {
        text: 'Das Landratsamt erklärte in einer Mitteilung, die Brücke sei alt.',
        fields: {name: 'Landratsamt'}
      },
      paper: {
        text: 'Die Brücke schließt, geht aus einem Papier der Landesregierung hervor.',
        fields: {name: 'Landesregierung'}
      },
      study: {
        text: 'Das zeigt eine Studie, die von der Stiftung Muster vorgelegt wurde.',
        fields: {name: 'Stiftung Muster'}
      },
      among: {text: 'Mehrere Medien, darunter Radio Muster, sprachen über die Brücke.', fields: {name: 'Radio Muster'}}
    },
    skips: {
      body: ['Laut einer neuen Studie der Stadt ist die Brücke alt.'],
      of: ['Die Brücke schließt, heißt es in einer Erklärung von Erika Muster.'],
      first: [
        'In einer Mitteilung kündigte Erika Muster an, die Brücke zu sperren.',
        'In einer Mitteilung kündigte die Sängerin an, die Brücke zu sperren.'
      ],
      behind: [
        'Die Brücke schließt, teilte die Ministerin auf ihrer Internetseite mit.',
        'Die Brücke schließt, teilte das Ministerium mit.'
      ],
      subject: [
        'Die Sängerin erklärte in einer Mitteilung, die Brücke sei alt.',
        'Das Landratsamt erklärte in der Halle, die Brücke sei alt.'
      ],
      paper: ['Die Brücke schließt, heißt es in einer Erklärung von Erika Muster.'],
      study: ['Das zeigt eine Studie, die von der Schülerin vorgelegt wurde.'],
      among: ['Medien wie das Radio sprachen über die Brücke.']
    },
    capitals: false
  },
  nl: {
    links: 'van|de|het|voor|en|der',
    the: '(?:[Dd]e|[Hh]et) ',
    offices:
      'politie|gemeente|provincie|ministerie|regering|kabinet|rechtbank|ambassade|brandweer|veiligheidsregio|parket|paleis|bisdom',
    bodies: 'stad|universiteit|ziekenhuis|bond|stichting|partij|federatie|directie|vereniging|school',
    firms:
      'bedrijf|concern|luchtvaartmaatschappij|fabrikant|organisatie|vakbond|supermarktketen|club|bank|stichting|vervoerder|vereniging',
    persons: 'Paus|Koning|Koningin|Prins|Prinses',
    writing: String.raw`(?:[Ii]n (?:een|haar|zijn|hun) (?:\p{Ll}+ ){0,2}?\p{Ll}{0,9}(?:verklaring|bericht|mededeling|rapport|brief|analyse|studie|raming|advies|update|tweet|post|bulletin)|[Oo]p (?:haar|zijn|hun|de eigen) (?:website|site|Facebookpagina|pagina|sociale media)|[Oo]p (?:X|Twitter|Facebook|Instagram)|[Vv]ia (?:sociale media|een persbericht|haar website|zijn website|X|Twitter|Facebook))`,
    writingNeeds:
      'verklaring, bericht, mededeling, rapport, brief, analyse, studie, raming, advies, update, tweet, post, bulletin, website, site, pagina, sociale media, p X, p Twitter, Facebook, Instagram, via X, via Twitter',
    statement: 'bericht|verklaring|mededeling',
    statementNeeds: 'bericht, verklaring, mededeling',
    according: '[Vv]olgens',
    auxiliary: '(?:(?:heeft|hebben) )?',
    papers: '(?:pers)?bericht|verklaring|brief|rapport|nota|document|advies|jaarverslag|mededeling',
    papersNeeds: 'bericht, verklaring, brief, rapport, nota, document, advies, jaarverslag, mededeling',
    says: '(?:staat in|stond in|blijkt uit|bleek uit|meldt|schrijft|luidt)',
    of: 'van (?:de|het)',
    by: String.raw`(?:gepubliceerd|uitgevoerd|opgesteld|gemaakt|gedaan)(?: \p{Ll}+){0,2}? door (?:de|het)`,
    studies: 'rapport|onderzoek|peiling|enquête|analyse|cijfers|gegevens|studie|statistieken|ranglijst',
    studiesNeeds: 'rapport, onderzoek, peiling, enquête, analyse, cijfers, gegevens, studie, statistieken, ranglijst',
    among: String.raw`(?:[Mm]edia|[Kk]ranten|[Zz]enders|[Pp]ersbureaus|[Nn]ieuwssites)(?: \p{Ll}+){0,2},? (?:zoals|als|waaronder|onder wie|onder meer)`,
    amongNeeds: 'zoals, als, waaronder, onder_',
    examples: {
      body: {
        text: 'Volgens een onderzoek van de universiteit van Voorbeeld is de brug oud.',
        fields: {name: 'universiteit van Voorbeeld'}
      },
      of: {
        text: 'De brug gaat dicht, staat in een persbericht van de gemeente Voorbeeld.',
        fields: {name: 'gemeente Voorbeeld'}
      },
      first: {text: 'In een persbericht laat de Voorbeeld weten dat de brug dichtgaat.', fields: {name: 'Voorbeeld'}},
      behind: {text: 'De brug gaat dicht, meldt de gemeente op haar website.', fields: {name: 'gemeente'}},
      subject: {text: 'De brandweer zegt in een verklaring dat de brug oud is.', fields: {name: 'brandweer'}},
      paper: {text: 'De brug gaat dicht, blijkt uit een brief van de provincie.', fields: {name: 'provincie'}},
      study: {
        text: 'Dat blijkt uit onderzoek dat is gedaan door het Voorbeeld Instituut.',
        fields: {name: 'Voorbeeld Instituut'}
      },
      among: {text: 'Media zoals Omroep Voorbeeld spraken over de brug.', fields: {name: 'Omroep Voorbeeld'}}
    },
    skips: {
      body: ['Volgens een onderzoek van de universiteit is de brug oud.'],
      of: ['De brug gaat dicht, staat in een persbericht van Jan Jansen.'],
      first: [
        'In een persbericht laat Jan Jansen weten dat de brug dichtgaat.',
        'In een persbericht laat de zangeres weten dat de brug dichtgaat.'
      ],
      behind: ['De brug gaat dicht, meldt de burgemeester op haar website.', 'De brug gaat dicht, meldt de gemeente.'],
      subject: [
        'De zangeres zegt in een verklaring dat de brug oud is.',
        'De brandweer zegt in de zaal dat de brug oud is.'
      ],
      paper: ['De brug gaat dicht, blijkt uit een brief van Jan Jansen.'],
      study: ['Dat blijkt uit onderzoek dat is gedaan door de leerlingen.'],
      among: ['Media zoals de radio spraken over de brug.']
    }
  }
}

const left = String.raw`(?<![\p{L}\d])`
const right = String.raw`(?![\p{L}\d])`

/** A name with a capital, or an office in lower case with the place that it is of. */
function nameOf({links, offices, bodies, firms, persons, capitals}: Words): string {
  const word = String.raw`\p{Lu}[\p{L}\d.&'’-]*`
  const joined = String.raw`(?: (?:(?:${links}) ?){0,3}${word}){0,6}`
  const of = String.raw`(?: (?:(?:${links}) ?){0,2}${word}${joined})`
  const office = String.raw`(?:(?:${offices})${right}${of}?|(?:${bodies})${of})`
  // In German, all nouns have capitals: only abbreviations and "Deutsche …" are surely names.
  const named =
    capitals === false
      ? String.raw`(?:Deutschen? \p{Lu}|\p{Lu}{2})[\p{L}\d.&-]*(?: \p{Lu}[\p{L}-]+)?`
      : String.raw`(?!${persons})${word}${joined}`
  return String.raw`(?:(?:${firms}) (?=\p{Lu}))?(?<name>${office}|${named}(?: \(\p{Lu}[\p{L}-]{1,11}\))?)`
}

/** What offices and companies state in writing, papers and studies of theirs, and media that are named as examples. */
export const officeSources = (pack: string): readonly Rule[] => {
  const words = table[pack] as Words
  const {
    the,
    writing,
    writingNeeds,
    statement,
    statementNeeds,
    auxiliary,
    papers,
    papersNeeds,
    says,
    of,
    by,
    studies,
    studiesNeeds
  } = words
  const {among, amongNeeds, according, links, bodies, examples, skips} = words
  const name = nameOf(words)
  const written = String.raw`(?:${writing})`
  const states = String.raw`${auxiliary}${reporting(pack)}`
  // An abbreviation needs no article.
  const opens = String.raw`(?:${the}|(?=\p{Lu}{2,12}(?!\p{L})))`
  return sourceRules(pack, {
    'office-first': {
      kind: 'cited',
      asks: 'any',
      needs: writingNeeds,
      pattern: pattern`(?<=^|[.!?;:”"»“] |, )(?<verb>${written}),? (?:${states} )?${opens}${name}(?= \p{Ll}|,|\.)`,
      match: [examples.first],
      skip: skips.first
    },
    'office-of': {
      kind: 'cited',
      asks: 'any',
      needs: statementNeeds,
      pattern: pattern`${left}(?=[^.;:,!?]{0,50}(?:${statement}))(?<verb>${written} ${of}) ?${name}`,
      match: [examples.of],
      skip: skips.of
    },
    'office-states': {
      kind: 'cited',
      asks: 'any',
      needs: writingNeeds,
      pattern: pattern`(?<=[,”"»“’–—] )(?<verb>${states}) (?:\p{Ll}+ ){0,2}?${opens}${name},? (?:\p{Ll}+ ){0,2}?${written}${right}`,
      match: [examples.behind],
      skip: skips.behind
    },
    'office-subject': {
      kind: 'cited',
      asks: 'any',
      needs: writingNeeds,
      pattern: pattern`(?<=^|[.!?”"»] |, )${opens}${name},? (?<verb>${states}),? (?:\p{Ll}+ ){0,2}?${written}${right}`,
      match: [examples.subject],
      skip: skips.subject
    },
    'office-paper': {
      kind: 'cited',
      asks: 'any',
      needs: papersNeeds,
      pattern: pattern`(?<=[,:;”"»“’–—] )(?:[\p{L}'’]{1,6} ){0,3}?(?<verb>(?:${says}|${states})(?: (?:[\p{Ll}’']+ ){0,3}?| )(?:${papers})(?: \p{Ll}+){0,2}? ${of}) ?${name}`,
      match: [examples.paper],
      skip: skips.paper
    },
    'study-by': {
      kind: 'cited',
      asks: words.capitals === false ? 'publisher' : 'name',
      needs: studiesNeeds,
      pattern: pattern`${left}(?<verb>(?:${studies})${right}[^.;:!?]{0,80}? ${by}) ?(?=["“«]?\p{Lu})`,
      match: [examples.study],
      skip: skips.study
    },
    'office-study': {
      kind: 'cited',
      asks: 'any',
      needs: studiesNeeds,
      pattern: pattern`${left}(?<verb>(?:${according}) (?:[\p{L}’']{1,14} ){0,3}?(?:${studies})(?: \p{Ll}+){0,2}? ${of}) ?(?<name>(?:${bodies})${right}(?: (?:(?:${links}) ?){0,2}\p{Lu}[\p{L}-]*){1,4})`,
      match: [examples.body],
      skip: skips.body
    },
    among: {
      kind: 'cited',
      asks: 'likely',
      needs: amongNeeds,
      pattern: pattern`${left}(?<verb>${among})${right}(?= (?:\p{L}[\p{L}'’-]* ){0,4}["“„«»]?\p{Lu})`,
      match: [examples.among],
      skip: skips.among
    }
  })
}
