/** Spanish: the media from which a story takes its information, and to which somebody spoke. */
import {pattern} from '../fragments.ts'
import type {Rule, SourceWords} from '../types.ts'
import {mediumWords, networks} from './media-words.ts'
import {officeSources} from './office-sources.ts'
import {paperSources} from './paper-sources.ts'
import {list, organisation, sourceRules, toldFrame} from './source-frames.ts'
import {heardSources, speechSources} from './speech-sources.ts'
import {witnessSources} from './witness-sources.ts'

export const spanishSourceWords: SourceWords = {
  kinds:
    list(`edición digital, edición impresa, versión digital, edición, web, diario, periódico, rotativo, agencia, agencia de noticias, agencia estatal, canal, cadena, emisora, radio, televisora, televisión, revista, semanario, portal, sitio,
    sitio web, página web, página, web, medio, medio digital, cuenta, blog, noticiero, programa, red social, plataforma, gaceta, suplemento, tabloide, informativo, sitio de noticias,
    portal de noticias, cadena de televisión, canal de televisión, agencia oficial, agencia de prensa, consultora, encuestadora, empresa demoscópica, revista científica, revista médica, matutino,
    vespertino, dominical, podcast, newsletter, boletín, estación, radioemisora, cadena radial, cadena televisiva`),
  attributes: list(
    'kind *, de noticias, de prensa, de información, oficial, local, estatal, digital, británico, británica, estadounidense, español, española, belga, francés, francesa, alemán, alemana, argentino, argentina, italiano, italiana, ruso, rusa, chino, china, israelí, público, pública, privado, privada, privada, deportivo, económico, nacional, mexicano, colombiano, chileno, peruano, brasileño, su, sus, hoy, ayer, empresa, firma, compañía, propio, propia, conocido, prestigioso, prestigiosa'
  ),
  ordinary: list(
    'que, y, a, en, se, por, con, para, como, más, no, su, una, un, lo, al, es, fue, ha, pero, sus, este, esta'
  ),
  articles: list('el, la, los, las, un, una, lo'),
  fusedArticles: ['al el', 'del el'],
  indefinites: list('un, una'),
  owners: list('de, del'),
  links: list('de, del, la, las, los, el, y, e, para, en'),
  joiners: list('y, e'),
  beforeDates: list('el, este, del, de este'),
  mediumWords: [
    ...mediumWords,
    'Revista-',
    'Semanario-',
    'Agencia-',
    'Noticiero-',
    'Prensa',
    'Noticias',
    'Televisión',
    'Digital',
    'Informa'
  ],
  organisations: list(
    'Ministerio, Instituto, Fondo, Banco, Fundación, Asociación, Universidad, Organización, Comisión, Gobierno, Centro, Consejo, Federación, Policía, Fiscalía, Secretaría, Dirección, Unión, Observatorio, Cámara, Agencia, Servicio, Oficina, Presidencia, Ayuntamiento, Alcaldía, Municipalidad, Club, Cruz, Corte, Tribunal, Congreso, Senado, Cancillería, Ejército, Guardia, Partido, Sindicato, Confederación, Empresa, Compañía, Grupo, Defensoría, Procuraduría, Contraloría, Superintendencia, Autoridad, Junta, Embajada, Hospital, Alianza, Departamento, Comité, Dirección, Intendencia, Prefectura, Casa, Estado'
  ),
  networks,
  noMedia: list(
    'Stories, Story, Reels, fuentes, fuente, testigos, Presidente, Gobernador, Ministro, Alcalde, Artículo, Ley'
  ),
  adverbs: list('también, hoy, ayer, ya, ha, había, además'),
  notSubjects: list('de, a, por, con, para, en, al, del'),
  citing: list('según, informó, dijo')
}

const left = String.raw`(?<![\p{L}\d])`
const right = String.raw`(?![\p{L}\d])`
/** Verbs of people who speak to a medium, in singular and plural. */
const said =
  '(?:di(?:jo|jeron|ce)|declar(?:ó|aron|ado)|inform(?:ó|aron|ado)|explic(?:ó|aron|ado|a)|afirm(?:ó|aron|ado|a)|asegur(?:ó|aron|ado|a)|señal(?:ó|aron|ado|a)|coment(?:ó|aron|ado|a)|indic(?:ó|aron|ado|a)|confirm(?:ó|aron|ado|a)|cont(?:ó|aron|ado)|cuenta|precis(?:ó|aron|ado|a)|manifest(?:ó|aron|ado)|relat(?:ó|aron|ado|a)|adelant(?:ó|aron|ado)|reconoc(?:ió|ieron|ido)|admit(?:ió|ieron|ido)|revel(?:ó|aron|ado)|respond(?:ió|ieron|ido)|agreg(?:ó|aron)|añad(?:ió|ieron)|sostuv(?:o|ieron)|detall(?:ó|aron|ado)|apunt(?:ó|aron|ado)|dicho|expres(?:ó|aron|ado)|advirti(?:ó|eron))'
/** Verbs of media. */
const reporting =
  '(?:inform(?:ó|aron|a|an|ado)|public(?:ó|aron|a|an|ado)|reseñ(?:ó|a|aron)|report(?:ó|a|aron)|recog(?:ió|e|en|ieron)|revel(?:ó|a|aron)|señal(?:ó|a)|indic(?:ó|a|aron)|destac(?:ó|a)|precis(?:ó|a)|asegur(?:ó|a|aron)|afirm(?:ó|a)|apunt(?:ó|a)|adelant(?:ó|a)|recuerda|relat(?:ó|a)|difund(?:ió|e|ieron)|divulg(?:ó|a)|anunci(?:ó|a)|confirm(?:ó|a)|explic(?:ó|a)|cit(?:ó|a)|consign(?:ó|a)|coment(?:ó|a)|agreg(?:ó|a)|detall(?:ó|a)|describ(?:ió|e)|subray(?:ó|a)|sostiene|cuenta|cont(?:ó|aron|aba)|escrib(?:ió|e)|titul(?:ó|a)|transmit(?:ió|e)|mostr(?:ó|aron)|dio a conocer|public(?:aba)|inform(?:aba)|pudo (?:saber|constatar|comprobar)|avanz(?:ó|a)|document(?:ó|a|aron)|apunt(?:ó|aron)|investig(?:ó|aron)|entrevist(?:ó|aron)|calific(?:ó|a)|reproduc(?:e|ió)|replic(?:ó|a)|advirti(?:ó|eron)|recoge|desvel(?:ó|a)|consult(?:ó|aron)|conoció|obtuvo|mencion(?:ó|a)|coincid(?:e|ió)|denunci(?:ó|a)|dice|dijo|fue (?:el|la) primer[oa] en (?:informar|publicar|reportar)|ha (?:informado|publicado|adelantado|revelado|señalado|recogido|asegurado))'
const day = String.raw`(?:hoy|ayer|anoche|(?:este|el|en la|en el) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|tarde|noche|día|pasado)|esta (?:mañana|tarde|noche|semana)|en su (?:edición|portada|cuenta|sitio|página|portal)(?: (?:digital|impresa|dominical|oficial|web|internacional|de internet|de hoy|del? (?:este )?\p{L}+))*)`
const verbs =
  'informó, informa, informado, informaron, publicó, publica, reseñ, report, recog, reveló, revela, señal, indic, destac, precis, asegur, afirm, apunt, adelant, recuerda, relat, difund, divulg, anunci, confirm, explic, citó, cita, consign, coment, agreg, detall, describ, subray, sostiene, cuenta, contó, contaron, contaba, escrib, titul, transmit, mostr, document, investig, entrevist, calific, reproduc, replic, advirti, advirtieron, desvel, consult, conoció, obtuvo, mencion, coincid, denunci, dio a conocer, pudo, avanz, dijo, dice, fue el primer, fue la primer'

export const spanishSources: readonly Rule[] = [
  ...heardSources('es'),
  ...sourceRules('es', {
    told: {
      kind: 'told',
      asks: 'medium',
      needs:
        'dijo, dijeron, dice, declar, inform, explic, afirm, asegur, señal, coment, indic, confirm, cont, cuenta, precis, manifest, relat, adelant, recono, admit, revel, respond, agreg, añad, sostuv, detall, apunt, dicho, expres, denunci, advirti',
      pattern: pattern`${toldFrame(said, day, 'al?|en|para')}${right}`,
      match: [
        {text: 'El puente es seguro, dijo a Radio Muestra el alcalde.', fields: {kind: 'told', name: 'Radio Muestra'}},
        {text: 'El puente es seguro, informó hoy a Efe una fuente oficial.', fields: {kind: 'told', name: 'Efe'}},
        {text: 'El puente es seguro, dijo el alcalde de la villa a la AFP.', fields: {kind: 'told', name: 'AFP'}}
      ],
      skip: [
        'El puente es seguro, dijo a Juan Pérez el alcalde.',
        'El alcalde informó a la Policía.',
        'El alcalde dijo en Madrid que el puente es seguro.'
      ]
    },
    'told-first': {
      kind: 'told',
      asks: 'medium',
      needs: 'A_, Al_, Ante_',
      pattern: pattern`(?<=^|[.!?”»"] )(?<verb>Al?|Ante) (?:(?:la|los) )?(?<name>\p{Lu}[\p{L}\d.]*(?: (?:de |del |la )?\p{Lu}[\p{L}\d.]*){0,3}),? (?=(?:(?:el|la|los|las|un|una|\p{Lu}\p{L}+) [^.;:!?]{2,60}? )?${said}${right})`,
      match: [
        {text: 'A Radio Muestra, el alcalde dijo que el puente cierra.', fields: {kind: 'told', name: 'Radio Muestra'}}
      ],
      skip: ['A Juan Pérez, el alcalde dijo que el puente cierra.', 'Ante el Congreso, el alcalde dijo que cierra.']
    },
    interview: {
      kind: 'told',
      asks: 'likely',
      needs:
        'trevista, diálogo, declaraciones, conversación, consultad, onversó, habló, ntrevistad, micrófono, cámaras, charla, contactad, enviad, remitid, facilitad, concedid, ofrecid, programa',
      pattern: pattern`${left}(?<verb>(?:[Ee]n |[Dd]urante )?(?:(?:una|un|unas|la|su) )?(?:entrevista|diálogo|conversación|declaraciones|charla|comparecencia)(?: (?:\p{Ll}+ ){0,3}?| )(?:con|a|al|de|para|en)|[Ee]ntrevistad[oa]s? (?:por|en)|[Cc](?:onsultad|ontactad)[oa]s? por|(?:conversó|habló|habla|charló) (?:con|en|para)|(?:los micrófonos|las cámaras|el micrófono) de|(?:enviad|remitid|facilitad|concedid|ofrecid)[oa]s? (?:\p{Ll}+ ){0,2}?(?:a|al)|(?:acudi|asisti|particip|comparec)\p{L}+ (?:a|al|en) (?=(?:el |los )?programa ))${right}`,
      match: [
        {text: 'En una entrevista con el diario Muestra, el alcalde calló.', fields: {kind: 'told', name: 'Muestra'}},
        {text: 'En declaraciones a Radio Muestra, el alcalde calló.', fields: {kind: 'told', name: 'Radio Muestra'}},
        {text: 'Entrevistado por Radio Muestra, el alcalde calló.', fields: {kind: 'told', name: 'Radio Muestra'}}
      ],
      skip: ['En una entrevista con Juan Pérez, el alcalde calló.', 'El alcalde habló con la Policía.']
    },
    according: {
      kind: 'cited',
      asks: 'medium',
      needs:
        'egún, tuvo acceso, tuvieron acceso, tenido acceso, e acuerdo, onforme, itando, itad, adelantad, revelad, divulgad, obtenid, recopilad, avanzad, desvelad, denunciad, captad, reseñad, publicitad, transmitid, consultad, contactad, entrevistad, recabad, mencionad, reproducid, ublicad, ifundid, ecogid, mitid, omo_, sí_lo, que cita, que menciona, eclarad, parecid, ompartid, ersión de, nformación de, Una, una_, Un_, _un_',
      pattern: pattern`${left}(?<verb>[Ss]egún(?: (?:lo )?(?:(?:que )?${reporting}(?: (?:un|una|el|la) (?:reporte|despacho|nota|información|artículo|reportaje|cable) (?:de|del|en))?|(?:un|una|el|la|los|las) (?:reporte|despacho|nota|información|informaciones|informes?|comunicado difundido|investigación|artículo|publicación|reportaje|portavoz citado) (?:de|del|en|por)|(?:información|datos|informes|informaciones|reportes|fuentes) (?:de|del)))?(?: ${day})?|[Dd]e acuerdo (?:con|a)(?: (?:lo (?:que )?(?:publicado|informado|difundido|reportado|${reporting})(?: (?:por|en))?|(?:información|datos|un reporte|un informe|informes|una nota|una publicación|una investigación|un artículo|un reportaje|un despacho|una crónica|una información|la información|el reporte|reportes|versiones|fuentes) (?:de|del|publicad[oa] (?:por|en)|en)))?|[Cc]onforme a|[Cc]itando a|[Cc]itad[oa]s? por|(?:publicad|difundid|recogid|emitid|citad|divulgad|obtenid|aparecid|adelantad|revelad|compartid|recopilad|avanzad|desvelad|captad|transmitid|reseñad|publicitad|consultad|contactad|entrevistad|recabad|mencionad|reproducid)[oa]s? (?:hoy |ayer |este \p{L}+ )?(?:por|en)|[Ss]egún (?:ha |han )?${reporting}|(?:[Aa]sí|[Tt]al y como|[Tt]al como|[Cc]omo)(?: lo)? ${reporting}(?: ${day})?|[Cc]on información de|que (?:citan?|menciona)|(?:tuv(?:o|ieron)|ha(?:n)? tenido) acceso(?! a )|[Uu]na? (?:investigación|reportaje|artículo|editorial|despacho|nota|reporte|informe|crónica|columna|publicación) (?:de|del|en|publicad[oa] (?:por|en)))${right}`,
      match: [
        {text: 'El puente cerró, según Reuters.', fields: {name: 'Reuters', verb: 'según'}},
        {text: 'De acuerdo con información del canal belga Muestra, el puente cerró.', fields: {name: 'Muestra'}},
        {text: 'Según un comunicado difundido por la agencia Interfax, el puente cerró.', fields: {name: 'Interfax'}},
        {text: 'Según ha informado hoy el diario Muestra, el puente cerró.', fields: {name: 'Muestra'}},
        {text: 'Así lo publicó el portal especializado Muestra.', fields: {name: 'Muestra'}}
      ],
      skip: [
        'El puente cerró, según Juan Pérez.',
        'El puente cerró, según la misma fuente.',
        'De acuerdo a la Policía, el puente cerró.',
        'Como dijo el alcalde, el puente cerró.'
      ]
    },
    journal: {
      kind: 'cited',
      asks: 'medium',
      needs: 'revista, diario, Journal, portal, periódico',
      pattern: pattern`${left}(?<verb>aparec(?:e|ió|en|ieron)|sal(?:e|ió)|figura|detallad[oa]s?|descrit[oa]s?|presentad[oa]s?|recogid[oa]s?|explican?|reportan?) (?:(?:hoy|ayer|esta semana|este \p{L}+) )?en(?= (?:la|el|una|un) (?:revista|diario|periódico|portal|semanario)${right}| Nature| Science| The)`,
      match: [{text: 'El estudio aparece en la revista Muestra.', fields: {name: 'Muestra'}}],
      skip: ['El estudio aparece en la revista.', 'El alcalde aparece en el puente.']
    },
    inserted: {
      kind: 'cited',
      asks: 'medium',
      named: 'before',
      needs: 'citando, que cita, en su edición, en su portada, en su página, en un editorial, en exclusiva',
      pattern: pattern`,? (?:citando|que cita|en su (?:edición|portada|página)|en un editorial|en exclusiva)(?: [^.;:]{2,80}?)?,? (?<verb>${reporting})${right}`,
      match: [{text: 'La agencia Muestra, citando al ministerio, informó del cierre.', fields: {name: 'Muestra'}}],
      skip: ['Juan Pérez, citando al ministerio, informó del cierre.']
    },
    inverted: {
      kind: 'cited',
      asks: 'likely',
      needs: verbs,
      pattern: pattern`(?<=[,”"»–—] )(?:(?:también|además|ha|han) )?(?<verb>${reporting})(?: ${day})?${right}(?= (?:\p{Ll}+ ){0,6}["“«@]?\p{Lu})`,
      match: [
        {text: 'El puente cerró, informó la agencia Muestra.', fields: {name: 'Muestra'}},
        {text: 'El puente cerró, informó este lunes la agencia estatal Muestra.', fields: {name: 'Muestra'}}
      ],
      skip: ['El puente cerró, informó el alcalde Juan Pérez.', 'El puente cerró, informó la Policía.']
    },
    report: {
      kind: 'cited',
      asks: 'single',
      needs:
        'barómetro, censo, datos, cifras, informe, estudio, encuesta, estadísticas, comunicado, reporte, sondeo, balance, boletín, estimaciones, registros, proyecciones, investigación',
      pattern: pattern`${left}(?<verb>[Ss]egún|[Dd]e acuerdo (?:con|a)|[Cc]itando|[Cc]on base en|[Ss]e desprende de|[Aa]sí (?:lo )?(?:revela|indica|señala|muestra|refleja|recoge)n?|[Cc]onforme a) ?(?:(?:los|las|el|la|un|una|unos) )?(?:últim[oa]s? |más reciente |nuev[oa]s? )?(?:datos|cifras|informes?|estudio|encuesta|estadísticas|comunicado|reporte|sondeo|barómetro|censo|balance|boletín|estimaciones|registros|proyecciones|investigación)(?: (?:oficiales|oficial|reciente|recientes|publicad[oa]s?|difundid[oa]s?|elaborad[oa]s?|realizad[oa]s?|anual|mensual|provisionales|preliminares|recopilad[oa]s|más recientes?|hoy|ayer|trimestral|epidemiológico))*(?:(?: (?:por|de|del))${right}| (?=\p{Lu}{3}))`,
      match: [
        {text: 'Según los datos del Fondo de Muestra (FM), hay mil leones.', fields: {name: 'Fondo de Muestra (FM)'}},
        {text: 'Según una encuesta de la consultora Muestra, hay mil leones.', fields: {name: 'Muestra'}}
      ],
      skip: ['Según datos de Juan Pérez, hay mil leones.', 'Según datos de la policía, hay mil leones.']
    },
    reports: {
      kind: 'cited',
      asks: 'medium',
      named: 'before',
      needs: verbs,
      pattern: pattern`(?<= )(?<verb>(?!anunci|confirm|explic)${reporting})${right}`,
      match: [{text: 'El diario Muestra reveló que el puente cerró.', fields: {name: 'Muestra'}}],
      skip: ['Juan Pérez reveló que el puente cerró.', 'El diario reveló que el puente cerró.']
    },
    statement: {
      kind: 'cited',
      asks: 'publisher',
      needs: 'comunicado, nota de prensa, nota informativa, boletín, ó la_, ó el_',
      pattern: pattern`${left}(?<verb>(?:inform|indic|señal|anunci|confirm|precis|explic|afirm|asegur|detall|agreg)(?:ó|aron|a)|dijo|(?:[Ee]n|[Mm]ediante|[Ss]egún|[Aa] través de) (?:un|una|su|el|la) (?:comunicado|nota de prensa|nota informativa|boletín)(?: (?:oficial|conjunto|emitid[oa]|difundid[oa]|publicad[oa]|de prensa|divulgad[oa]|este \p{L}+))*(?: (?:de|por))?,?)(?: ${day})? (?:el |la |los |las )?${organisation('de|del|la|las|los|y|e|para')}(?:(?<=comunicado[^.;]{0,160}|nota de prensa[^.;]{0,160}|nota informativa[^.;]{0,160})|,? (?:en|mediante|a través de|por medio de) (?:un|una|su|sus) (?:comunicado|nota de prensa|nota informativa|(?:cuenta|cuentas|página|perfil|historias|redes sociales|sitio|portal|canal)(?: (?:oficial|oficiales|web))?(?: (?:de|en) (?:\p{Lu}\p{L}+))?))${right}`,
      match: [
        {
          text: 'El puente cerró, informó el Instituto de Muestra en un comunicado.',
          fields: {name: 'Instituto de Muestra'}
        },
        {text: 'En un comunicado, el Ministerio de Puentes habló del cierre.', fields: {name: 'Ministerio de Puentes'}}
      ],
      skip: ['El puente cerró, informó Juan Pérez en un comunicado.', 'En un comunicado, Juan Pérez habló del cierre.']
    },
    account: {
      kind: 'cited',
      asks: 'likely',
      needs: 'Twitter, Facebook, Instagram, YouTube, Youtube, TikTok, Telegram, @, de X, en X',
      pattern: pattern`${left}(?<verb>(?:escribió|publicó|publicado|publicada|dijo|informó|anunció|posteó|compartió|tuiteó|señaló|expresó|difundió|aseguró|indicó)(?: (?:\p{Ll}+|\p{Lu}\p{L}+)){0,4}? (?:en|a través de|por|vía)|[Aa] través de|[Mm]ediante|[Pp]or medio de|[Vv]ía|[Ee]n(?= (?:su|sus|un|una) ))(?: (?:su|sus|la|el|las|un|una))?(?: (?:cuenta|cuentas|página|perfil|red social|redes sociales|canal|publicación|mensaje|video|vídeo|historia|historias|post)(?: (?:oficial|personal|verificada|publicado|publicada|difundido|compartido))*(?: (?:de|en))*)? (?=@|Twitter|Facebook|Instagram|You[Tt]ube|TikTok|Telegram|X(?:[.,]|${right}))`,
      match: [
        {text: 'El puente abrió, escribió en Twitter el alcalde.', fields: {name: 'Twitter'}},
        {text: 'A través de su cuenta de Twitter, el alcalde calló.', fields: {name: 'Twitter'}}
      ],
      skip: ['El alcalde demandó a Facebook.', 'Trabaja en Facebook desde mayo.']
    },
    paper: {
      kind: 'cited',
      asks: 'likely',
      needs:
        'eportaje, rtículo, eporte, despacho, editorial, olumna, rónica, nvestigación, ublicación, xclusiva, nota de, nota en, ondeo, ncuesta, nforme, áginas, ortada, ranscripción, eñal de, mágenes de, cables de',
      pattern: pattern`${left}(?<verb>(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as|[Uu]na?|[Ss]u|[Ee]ste|[Ee]sta|del|al) (?:\p{Ll}+ )?(?:reportaje|artículo|reporte|despacho|editorial|columna|crónica|investigación|publicación|exclusiva|nota|sondeo|encuesta|informe|páginas|portada|señal|imágenes|cables)(?: (?:de opinión|periodística|especial|exclusiva?|reciente|publicad[oa]s?|difundid[oa]s?|realizad[oa]|titulad[oa] [^.;:]{3,60}?))*,? (?:de|del|en|por|para))${right}`,
      match: [
        {text: 'El reporte de Muestra News señala que el puente cerró.', fields: {name: 'Muestra News'}},
        {text: 'En su columna en el diario Muestra, la escritora habló del puente.', fields: {name: 'Muestra'}}
      ],
      skip: ['El informe de la Policía habla del puente.', 'La columna de Juan Pérez habla del puente.']
    }
  }),
  ...paperSources('es'),
  ...witnessSources('es'),
  ...officeSources('es'),
  ...speechSources('es')
]
