/** Citing phrases that European languages share: a report of an office says something, an office states it in writing. */
import {pattern} from '../fragments.ts'
import type {Example, Rule} from '../types.ts'
import {organisation, sourceRules} from './source-frames.ts'

interface Words {
  /** Small words inside names of organisations. */
  links: string
  /** "a recent report by the", up to the name. */
  report: string
  reportNeeds: string
  /** Verbs of reports. */
  says: string
  /** What an office does, and in what: "said in a statement", after its name. */
  states: string
  statesNeeds: string
  says1: Example
  states1: Example
  skips: readonly [readonly string[], readonly string[]]
}

const table: Readonly<Record<string, Words>> = {
  es: {
    links: 'de|del|la|las|los|el|y|e|para',
    report: String.raw`(?:[Uu]na?|[Ee]l|[Ll]a|[Uu]nos|[Ll]os) (?:(?:reciente|nuevo|nueva|último|última) )?(?:informe|estudio|encuesta|sondeo|reporte|investigación|análisis|barómetro|ranking)(?: (?:reciente|anual|mensual|conjunto))?(?: (?:elaborad|realizad|publicad|difundid)[oa])? (?:de|del|por)(?: (?:la|el|los|las))?`,
    reportNeeds: 'informe, estudio, encuesta, sondeo, reporte, investigación, análisis, barómetro, ranking',
    says: String.raw`(?:señal|indic|revel|muestr|mostr|conclu|advirt|adviert|estim|apunt|destac|cifr|sostien|alert|sitúa|detall|recog|asegur|afirm)`,
    states: String.raw`(?:informó|indicó|dijo|señaló|anunció|confirmó|precisó|aseguró|explicó|afirmó|detalló|agregó|comunicó|denunció|condenó|lamentó|advirtió|alertó|reclamó|rechazó)(?: (?:hoy|ayer|este \p{L}+|el \p{L}+))? (?:en|mediante|a través de) (?:un|una|su) (?:breve )?(?:comunicado|nota de prensa|nota informativa|nota|boletín|publicación)|(?:constat|revel|señal|estim|advirti|conclu|alert|public|apunt|calcul|mostr|destac|afirm|indic|asegur)(?:ó|yó),? en su (?:\S+ ){0,2}?(?:[Ii]nforme|[Rr]eporte|[Bb]oletín|[Ee]studio|[Bb]arómetro|[Aa]nuario)`,
    statesNeeds:
      'en un comunicado, mediante un comunicado, través de un comunicado, en una nota, mediante una nota, en un boletín, en un breve, en su último, en su informe, en su reporte, en su estudio, en su nuevo, en su anuario, en su barómetro, en su más',
    says1: {
      text: 'Un informe de la Fundación Muestra publicado el lunes señala que el puente es viejo.',
      fields: {name: 'Fundación Muestra'}
    },
    states1: {
      text: 'El Ministerio de Muestra informó este lunes en un comunicado que el puente es viejo.',
      fields: {name: 'Ministerio de Muestra'}
    },
    skips: [
      ['Un informe de Juan Pérez señala que el puente es viejo.'],
      ['Juan Pérez informó en un comunicado que el puente es viejo.']
    ]
  },
  pt: {
    links: 'de|do|da|dos|das|e|para',
    report: String.raw`(?:[Uu]ma?|[Oo]|[Aa]) (?:(?:recente|novo|nova|último|última) )?(?:relatório|estudo|pesquisa|sondagem|levantamento|investigação|análise|inquérito|balanço)(?: (?:recente|anual|mensal|conjunt[oa]))?(?: (?:elaborad|realizad|publicad|divulgad|feit)[oa])? (?:d[aeo]s?|pel[ao]s?|por)`,
    reportNeeds: 'relatório, estudo, pesquisa, sondagem, levantamento, investigação, análise, inquérito, balanço',
    says: String.raw`(?:apont|indic|revel|mostr|conclu|alert|estim|destac|afirm|diz|disse|sugere|detalh)`,
    states: String.raw`(?:informou|disse|anunciou|confirmou|afirmou|explicou|esclareceu|acrescentou|referiu|indicou|denunciou|condenou|lamentou|alertou|exigiu|rejeitou)(?: (?:hoje|ontem|nesta \p{L}+(?:-feira)?))? (?:em|através de|por meio de|num|numa) (?:um |uma )?(?:nota|comunicado)|(?:constat|revel|apont|mostr|conclu|alert|estim|afirm|diss|indic|public)(?:ou|iu|eu|e),? (?:em seu|em sua|no seu|na sua) (?:\S+ ){0,2}?(?:[Rr]elatório|[Bb]oletim|[Ee]studo|[Ll]evantamento|[Bb]alanço|[Aa]nuário)`,
    statesNeeds:
      'em nota, em comunicado, em uma nota, em um comunicado, num comunicado, numa nota, meio de nota, através de, em seu_, em sua_, no seu_, na sua_',
    says1: {
      text: 'Um relatório da Fundação Amostra divulgado na segunda aponta que a ponte é velha.',
      fields: {name: 'Fundação Amostra'}
    },
    states1: {
      text: 'A Secretaria de Amostra informou em nota que a ponte é velha.',
      fields: {name: 'Secretaria de Amostra'}
    },
    skips: [
      ['Um relatório de João Silva aponta que a ponte é velha.'],
      ['João Silva informou em nota que a ponte é velha.']
    ]
  },
  fr: {
    links: String.raw`de|du|des|la|le|les|et|d['’]|l['’]|pour`,
    report: String.raw`(?:[Uu]ne?|[Ll]e|[Ll]a|[Uu]n) (?:récente? |nouvelle |nouveau |dernier )?(?:rapport|étude|enquête|sondage|baromètre|analyse|note|bilan)(?: (?:récente?|annuel|annuelle))?(?: (?:publiée?|réalisée?|menée?|diffusée?))? (?:de|du|des|par|d['’])(?: (?:la|le|les))?(?: ?l['’])?`,
    reportNeeds: 'rapport, tude, nquête, sondage, baromètre, analyse, note, bilan',
    says: String.raw`(?:montr|indiqu|révèl|conclu|estim|soulign|alert|pointe|affirm|établi|chiffr|évalu)`,
    states: String.raw`(?:a |ont )?(?:indiqu|annonc|précis|expliqu|affirm|déclar|soulign|ajout|confirm|assur|dénonc|condamn|déplor|regrett|alert)(?:é|e)(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier))? dans un (?:bref )?communiqué|(?:montr|indiqu|révèl|révél|conclu|estim|soulign|alert|not|constat|affirm|évalu|avert)(?:e|é|t|it)?,? dans son (?:\S+ ){0,2}?(?:[Rr]apport|[Bb]ulletin|[Éé]tude|[Bb]aromètre|[Bb]ilan)`,
    statesNeeds:
      'dans un communiqué, dans un bref communiqué, dans son rapport, dans son dernier, dans son bulletin, dans son étude, dans son baromètre, dans son bilan, dans son nouveau, dans son premier',
    says1: {
      text: 'Un rapport de la Fondation Exemple publié lundi montre que le pont est vieux.',
      fields: {name: 'Fondation Exemple'}
    },
    states1: {
      text: 'Le Ministère Exemple a annoncé lundi dans un communiqué que le pont ferme.',
      fields: {name: 'Ministère Exemple'}
    },
    skips: [
      ['Un rapport de Jean Dupont montre que le pont est vieux.'],
      ['Jean Dupont a annoncé dans un communiqué que le pont ferme.']
    ]
  },
  it: {
    links: String.raw`di|del|della|dello|dei|degli|delle|e|per|dell['’]`,
    report: String.raw`(?:[Uu]n|[Uu]no|[Uu]na|[Ii]l|[Ll]o|[Ll]a|[Uu]n['’]) ?(?:recente |nuovo |nuova |ultimo )?(?:rapporto|studio|indagine|sondaggio|ricerca|analisi|report|dossier)(?: (?:recente|annuale))?(?: (?:realizzat|pubblicat|condott|diffus)[oa])? (?:d[aei]l?|della|dell['’]|dello|dei|degli|dal|dalla|dall['’])`,
    reportNeeds: 'rapporto, studio, indagine, sondaggio, ricerca, analisi, report, dossier',
    says: String.raw`(?:mostr|rivel|indic|conclud|stim|evidenzi|sottoline|segnal|dimostr|lancia|certific)`,
    states: String.raw`(?:ha |hanno )?(?:detto|denunciato|condannato|chiesto|annunciato|spiegato|precisato|affermato|comunicato|confermato|dichiarato|fa sapere|fanno sapere|comunica|annuncia|precisa)(?: (?:oggi|ieri|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica))? (?:in|con) (?:una nota|un comunicato)|(?:stima|segnala|rileva|evidenzia|sottolinea|avverte|calcola|scrive|certifica|afferma|indica|spiega) nel (?:suo|proprio) (?:\S+ ){0,2}?(?:[Rr]apporto|[Rr]eport|[Bb]ollettino|[Ss]tudio|[Dd]ossier)`,
    statesNeeds: 'in una nota, con una nota, in un comunicato, con un comunicato, nel suo_, nel proprio_',
    says1: {
      text: 'Un rapporto della Fondazione Esempio pubblicato lunedì mostra che il ponte è vecchio.',
      fields: {name: 'Fondazione Esempio'}
    },
    states1: {
      text: 'Il Ministero Esempio ha annunciato lunedì in una nota che il ponte chiude.',
      fields: {name: 'Ministero Esempio'}
    },
    skips: [
      ['Un rapporto di Mario Rossi mostra che il ponte è vecchio.'],
      ['Mario Rossi ha annunciato in una nota che il ponte chiude.']
    ]
  },
  de: {
    links: 'für|und|der|des|von',
    report: String.raw`(?:[Ee]in|[Ee]ine|[Dd]er|[Dd]ie|[Dd]as) (?:(?:aktuelle|neue|neuer|jüngste|repräsentative)[rs]? )?(?:Bericht|Studie|Umfrage|Untersuchung|Analyse|Auswertung|Erhebung)(?: (?:im Auftrag|vom \p{Lu}\p{L}+))? (?:der|des|vom|von)`,
    reportNeeds: 'Bericht, Studie, Umfrage, Untersuchung, Analyse, Auswertung, Erhebung',
    says: String.raw`(?:zeigt|ergab|ergibt|belegt|kommt|kam|warnt|nennt|legt)`,
    states: String.raw`(?:teilte|erklärte|hieß es|schrieb|bestätigte|prangerte|verurteilte|kritisierte|forderte|warnte)(?: (?:am \p{Lu}\p{L}+|heute))? in einer (?:Presse)?(?:[Mm]itteilung|[Ee]rklärung)|(?:schätzt|warnt|schreibt|schrieb|stellt|prognostiziert|rechnet|nennt|beklagt|kritisiert|warnte|schätzte|hält) in (?:ihrem|seinem|einem) (?:\p{Ll}+ ){0,2}?(?:Bericht|Jahresbericht|Gutachten|Report|Papier|Positionspapier|Lagebericht)`,
    statesNeeds:
      'in einer Mitteilung, in einer Pressemitteilung, in einer Erklärung, in einer Presseerklärung, in ihrem_, in seinem_, in einem Bericht, in einem Papier',
    says1: {text: 'Eine Studie der Stiftung Muster zeigt, dass die Brücke alt ist.', fields: {name: 'Stiftung Muster'}},
    states1: {
      text: 'Die Stiftung Muster erklärte am Montag in einer Mitteilung, die Brücke sei alt.',
      fields: {name: 'Stiftung Muster'}
    },
    skips: [
      ['Eine Studie von Erika Muster zeigt, dass die Brücke alt ist.'],
      ['Erika Muster erklärte in einer Mitteilung, die Brücke sei alt.']
    ]
  },
  nl: {
    links: 'van|de|het|voor|en|der',
    report: String.raw`(?:[Ee]en|[Hh]et|[Dd]e) (?:(?:nieuw|nieuwe|recent|recente) )?(?:analyse|verkenning|doorrekening|steekproef|prognose) (?:van|door)(?: (?:de|het))?`,
    reportNeeds: 'analyse, verkenning, doorrekening, steekproef, prognose',
    says: String.raw`(?:toont|blijkt|laat|concludeert|stelt|meldt|wijst|waarschuwt)`,
    states: String.raw`(?:zegt|zei|meldt|meldde|schrijft|schreef|verklaart|verklaarde|bevestigt|hekelt|hekelde|veroordeelt|veroordeelde|waarschuwt|eist)(?: (?:\p{Ll}+dag|vandaag))? in een (?:pers)?(?:verklaring|bericht)|(?:schrijft|stelt|concludeert|meldt|waarschuwt|schat|constateert|verwacht|berekent) in (?:haar|zijn|het|een) (?:\p{Ll}+ ){0,2}?(?:rapport|jaarverslag|onderzoek|raming|advies)`,
    statesNeeds:
      'in een verklaring, in een persbericht, in een persverklaring, in een bericht, in haar_, in zijn_, in een rapport, in een advies',
    says1: {
      text: 'Een analyse van de Stichting Voorbeeld toont dat de brug oud is.',
      fields: {name: 'Stichting Voorbeeld'}
    },
    states1: {
      text: 'Stichting Voorbeeld zegt in een verklaring dat de brug oud is.',
      fields: {name: 'Stichting Voorbeeld'}
    },
    skips: [
      ['Een analyse van Jan Jansen toont dat de brug oud is.'],
      ['Jan Jansen zegt in een verklaring dat de brug oud is.']
    ]
  }
}

const left = String.raw`(?<![\p{L}\d])`
const right = String.raw`(?![\p{L}\d])`
/** What may stand between the name and the verb: when the report was published. */
const gap = String.raw`(?: ?,? (?:\p{Ll}+ ){1,2}[^.;:]{2,60}?,?)?`

/** A report of an office that says something, and an office that states it in writing. */
export const paperSources = (pack: string): readonly Rule[] => {
  const words = table[pack] as Words
  return sourceRules(pack, {
    'report-says': {
      kind: 'cited',
      asks: 'publisher',
      needs: words.reportNeeds,
      pattern: pattern`${left}(?<verb>${words.report}) ?${organisation(words.links)}(?=${gap} (?:\p{Ll}{1,3} )?${words.says})`,
      match: [words.says1],
      skip: words.skips[0]
    },
    states: {
      kind: 'cited',
      asks: 'publisher',
      named: 'before',
      needs: words.statesNeeds,
      pattern: pattern`(?<= )(?<verb>${words.states})${right}`,
      match: [words.states1],
      skip: words.skips[1]
    }
  })
}
