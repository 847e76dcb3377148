/** What Spanish sites put around a story: other titles, advertisements, promotion, buttons, notices. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {nobodySays as speakers} from './romance-pieces.ts'

/** Words that only introduce the title of another story. */
const cue = String.raw`(?:(?:lea|lee|leé|leer|ve|vea|ver|mira|mire|mirá|escucha|consulta|puedes? leer|te recomendamos leer|también te recomendamos leer) (?:también|tambien|además|ademas)|(?:también|tambien) (?:lea|lee|leé|puedes? leer|te recomendamos(?: leer)?|(?:te|le) (?:puede|podría) interesar)|(?:te|le|quizás? te|quizás? le) (?:puede|podría|pueden|podrían) (?:interesar|gustar)|(?:puede|podría) interesarle|(?:te|le) (?:recomendamos|sugerimos)(?: leer)?|recomendamos(?: leer)?|no (?:te|se) (?:lo )?pierdas?|ver más|vea más|(?:lea|lee) más|leer más|sigue leyendo|seguir leyendo|continúa leyendo|para leer más|más (?:información|noticias)(?: (?:sobre|de|en) .{2,30})?|(?:noticias?|notas?|artículos?|contenidos?|temas?|historias?|enlaces?) (?:relacionad[oa]s?|recomendad[oa]s?)|relacionad[oa]s?|recomendad[oa]s?|en tendencia|tendencias?|lo más (?:leído|visto|popular|reciente|comentado)|l[oa]s más (?:leíd[oa]s|vist[oa]s|popular(?:es)?)|más (?:leíd[oa]s|vist[oa]s)|otras (?:noticias|notas|historias)|últimas noticias|además en .{3,30}|te puede gustar)`

export const spanishWeb: readonly Rule[] = [
  {
    id: 'es/read-also',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: [
      'tambi',
      'ver más',
      'vea más',
      'interesar',
      'gustar',
      'recomend',
      'sugerimos',
      'pierda',
      'leyendo',
      'leer',
      'lea m',
      'lee m',
      'más ',
      'relacionad',
      'tendencia',
      'otras',
      'últimas',
      'adem'
    ],
    pattern: patternAnyCase`^[^\p{L}\p{N}¿¡]{0,4}${cue}\s?(?:[:|→>-]\s*(?<title>.*)|[^\p{L}\p{N}]*)$`,
    shape: {length: 260},
    block: {lines: 'title', most: 6, whenBare: true},
    examples: {
      match: [
        {
          text: 'Lea también: Reabre el mercado viejo del puerto',
          fields: {title: 'Reabre el mercado viejo del puerto'}
        },
        {text: 'LEA TAMBIÉN: ¿Quién paga el puente?', fields: {title: '¿Quién paga el puente?'}},
        'Te puede interesar: El alcalde pide un puente nuevo',
        'También te recomendamos leer: El gato que volvió a casa, ¡una historia única!',
        'Le puede interesar:',
        'Noticias relacionadas',
        'En tendencia:',
        '>> Mirá también: Las fotos del puente',
        'Lo más leído',
        'VER MÁS: El gato que volvió a casa',
        {
          text: 'El alcalde reabrió el mercado el lunes, según informó el municipio.\nTe puede interesar\nAsí quedó el puente nuevo\nLos vecinos piden otro mercado',
          line: 4
        }
      ],
      // Someone is told to read; the words open a sentence; a crosshead.
      skip: [
        'Lea también los avisos del banco, pidió el ministro.',
        'Más información sobre el puente dará el alcalde el martes.',
        'Tendencias del mercado que preocupan al puerto',
        'Más noticias malas que buenas'
      ]
    }
  },
  {
    id: 'es/read-also-title',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['tambi', 'interesar', 'recomend', 'adem'],
    pattern: pattern`^[^\p{L}\p{N}¿¡]{0,4}(?:(?:Lea|Lee|Leé|Vea|Ve|Mira|Mirá|Mire|Leer|LEA|LEE|VEA|MIRA|MIRÁ) (?:[Tt]ambi[ée]n|TAMBIÉN|TAMBIEN|[Aa]demás|ADEMÁS)|(?:También |TAMBIÉN )?(?:[Tt]e|[Ll]e|TE|LE) (?:puede|podría|PUEDE|PODRÍA) (?:interesar|INTERESAR)|(?:[Tt]e|TE) (?:recomendamos|RECOMENDAMOS)) (?<title>[«"“'‘¿¡\p{Lu}\d].{8,180})$`,
    shape: {length: 230, sentenceEnd: false},
    note: 'No colon between the label and the title.',
    examples: {
      match: [
        {text: 'Lee también Reabre el mercado viejo del puerto', fields: {title: 'Reabre el mercado viejo del puerto'}},
        'TE PUEDE INTERESAR Así quedó el puente nuevo'
      ],
      // A sentence, with its end.
      skip: ['Lee también Antonio los avisos del banco cada mañana.', 'Lea también los avisos del banco']
    }
  },
  {
    id: 'es/related-label',
    label: 'boilerplate:related',
    zone: 'body',
    needs: [':'],
    pattern: pattern`^[^\p{L}\p{N}¿¡]{0,4}(?:Lea|Lee|LEA|LEE|Vea|VEA|Mira|MIRA|Lea aquí|Lee aquí|En contexto|EN CONTEXTO|Contexto|Entérate|ENTÉRATE|Además|ADEMÁS|Relacionado|RELACIONADO|Lea la nota|Más detalles|Conozca|Conoce|Consulta|Consulte|Ver nota|Nota relacionada|Recomendado)(?: aquí)?\s?: ?(?<title>[«"“'‘¿¡\p{Lu}\d].{8,170})$`,
    shape: {words: 26, sentenceEnd: false},
    note: 'A word that also opens sentences, a colon, and text without a full stop: the title of another story.',
    examples: {
      match: [
        {
          text: 'El puente reabrió el lunes tras la crecida, según informó el municipio.\nEn contexto: Así quedó el puente viejo\nEl alcalde dijo que el puente nuevo costará el doble, y que lo pagará la provincia.',
          line: 2,
          fields: {title: 'Así quedó el puente viejo'}
        },
        {
          text: 'El puente reabrió el lunes tras la crecida, según informó el municipio.\nLea: Alcalde pide un puente nuevo\nEl alcalde dijo que el puente nuevo costará el doble, y que lo pagará la provincia.',
          line: 2
        }
      ],
      // A sentence.
      skip: [
        'El puente reabrió el lunes tras la crecida, según informó el municipio.\nAdemás: El puente nuevo costará el doble.\nEl alcalde dijo que el puente nuevo lo pagará la provincia, y que reabrirá en mayo.'
      ]
    }
  },
  {
    id: 'es/read-also-brackets',
    label: 'boilerplate:related',
    zone: 'anywhere',
    extent: 'inside',
    needs: [
      'ea también',
      'ee también',
      'EA TAMBIÉN',
      'interesar',
      'ea además',
      'ea más',
      'ea aquí',
      'ecomendamos',
      'ea:',
      'ee:'
    ],
    pattern: pattern`[([](?:Lea|Lee|LEA|Vea|Ve|También lea|Te puede interesar|Le puede interesar|Le podría interesar|Te recomendamos|Le recomendamos)(?: (?:también|TAMBIÉN|además|más|aquí))?\s?: ?[^()[\]]{6,220}[)\]]`,
    examples: {
      match: [
        'El ministro (Lea también: ¿Qué hacer con el puente?) habló el lunes con los vecinos.',
        'El puente reabrió. [Le puede interesar: Así quedó el mercado] El alcalde habló el martes.'
      ],
      // Brackets of the story.
      skip: ['El aviso (lea la letra pequeña) llegó el lunes.', 'El cartel (Lea antes de cruzar) sigue en el puente.']
    }
  },
  {
    id: 'es/read-also-ending',
    label: 'boilerplate:related',
    zone: 'anywhere',
    extent: 'ending',
    needs: [
      'también:',
      'también :',
      'TAMBIÉN:',
      'interesar:',
      'INTERESAR:',
      'Lea:',
      'Lee:',
      'además:',
      'Vea:',
      'contexto:',
      'ecomendamos:'
    ],
    pattern: pattern`(?<=[.!?”"’»)…]\s?)(?:(?:Lea|Lee|LEA|LEE|Vea|Ve|Mira)(?: (?:también|TAMBIÉN|además|más))?|En contexto|(?:Le|Te|LE|TE) (?:puede|podría|PUEDE) (?:interesar|INTERESAR)|Te recomendamos|Le recomendamos)\s?: ?(?<title>[«"“'‘¿¡\p{Lu}\d][^.]{8,180})$`,
    note: 'Glued to the end of a paragraph.',
    examples: {
      match: [
        {
          text: 'El puente reabrió el lunes, dijo el ministro. Lea también: Capturan a tres en el puerto',
          fields: {title: 'Capturan a tres en el puerto'}
        },
        '“No habrá otro puente”, dijo. Le puede interesar: ¿Quién paga el puente nuevo?'
      ],
      // The colon opens what somebody says.
      skip: ['El maestro fue claro. Lea: es la única manera de aprender, dijo.']
    }
  },
  {
    id: 'es/advertisement',
    label: 'boilerplate:advertisement',
    zone: 'anywhere',
    needs: [
      'publicidad',
      'publicitari',
      'anuncio',
      'patrocin',
      'publirreportaje',
      'promocionad',
      'continúa',
      'continua'
    ],
    pattern: patternAnyCase`^[-–—*_#[(]*\s?(?:publicidad|anuncios?|espacio publicitario|(?:contenido|espacio) (?:patrocinado|promocionado)|patrocinado(?: por .{2,40})?|publirreportaje|(?:continúa|continua|sigue) leyendo (?:después|despues|debajo|tras) .{0,20}(?:publicidad|anuncio)|(?:la (?:nota|noticia|historia)|el (?:artículo|contenido)) (?:continúa|continua|sigue) (?:abajo|debajo|después|tras|luego) ?.{0,30})\s?[-–—*_#\])]*[.:]?$`,
    shape: {words: 10},
    examples: {
      match: [
        'Publicidad',
        'PUBLICIDAD',
        '- Publicidad -',
        'Contenido patrocinado',
        'La nota continúa debajo del anuncio',
        'Anuncios'
      ],
      // The word in a story.
      skip: ['Publicidad engañosa en el puerto', 'Anuncios de un puente nuevo', 'La noticia continúa en boca de todos']
    }
  },
  {
    id: 'es/advertisement-inside',
    label: 'boilerplate:advertisement',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['PUBLICIDAD', 'Publicidad'],
    pattern: pattern`(?<=[.!?”"»)] ?)(?:PUBLICIDAD|Publicidad)(?= [\p{Lu}"“«¿¡]|$)(?! [\p{Lu}][\p{L}]+ (?:es|fue|de)\b)`,
    examples: {
      match: ['El puente reabrió el lunes. Publicidad El alcalde habló el martes con los vecinos.'],
      // It begins a sentence.
      skip: ['El puente reabrió. Publicidad engañosa, dijo el alcalde.']
    }
  },
  {
    id: 'es/third-party-notice',
    label: 'boilerplate:advertisement',
    zone: 'anywhere',
    needs: ['anuncio de terceros', 'anuncio no constituye', 'eliminar los anuncios', 'elimine los anuncios'],
    pattern: patternAnyCase`^anuncio de terceros\. .{10,200}$`,
    evidence: 'a notice of two sentences with a fixed opening',
    examples: {
      match: ['Anuncio de terceros. No es una oferta de Muestra.com. Lea las condiciones aquí o elimine los anuncios.'],
      // What a town decides.
      skip: ['El alcalde quiere quitar los anuncios de terceros de la plaza, dijo el lunes.']
    }
  },
  {
    id: 'es/follow-us',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: [
      'whatsapp',
      'telegram',
      'google',
      'newsletter',
      'boletín',
      'boletin',
      'redes sociales',
      'facebook',
      'twitter',
      'instagram',
      'app',
      'aplicación',
      'notificaciones',
      'síguenos',
      'síganos',
      'seguinos',
      'suscrí',
      'suscri'
    ],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:(?:síguenos|siguenos|síganos|seguinos|sigue|siga|seguí|únete|únase|unite|suscríbete|suscríbase|suscribite|regístrate|regístrese|registrate|recibe|recibí|reciba|descarga|descargá|descargue|baja|activa|active|accede|inscríbete|conéctate|encuéntranos|búscanos|mantente|manténgase|entérate|ya puedes seguirnos|también puedes seguirnos|puedes seguirnos|quieres recibir|¿quieres recibir|¿quieres estar|haz clic|haga clic|pulsa|ingresa|ingrese)(?!\p{L}).{0,120}(?:canal(?:es)? de (?:whatsapp|telegram|youtube|difusión)|google news|google noticias|newsletters?|bolet[íi]n(?:es)?|nuestr[oa]s? (?:redes|canal(?:es)?|perfil(?:es)?|cuentas?|app|aplicación|página|comunidad|grupo|plataformas?|noticias|alertas|notificaciones|bolet[íi]n)|redes sociales|(?:en|por|a) (?:facebook|twitter|instagram|whatsapp|telegram|tiktok|youtube|x)(?!\p{L})|la (?:app|aplicación) de|notificaciones).{0,160})$`,
    shape: {length: 330},
    evidence: 'the reader is addressed, and a channel of the outlet is named',
    examples: {
      match: [
        'Síguenos en Facebook y Twitter',
        'Suscríbete a nuestro boletín y recibe las noticias del día.',
        'Únete a nuestro canal de WhatsApp: http://muestra.example/canal',
        'Recibí todas las noticias en nuestro newsletter',
        'Regístrate gratis al boletín de El Faro de Muestra',
        'Sigue toda la información en Google News.'
      ],
      // What the story tells people to do.
      skip: [
        'Siga las flechas hasta el puente, pide el cartel.',
        'Recibe el alcalde a los vecinos cada lunes en su despacho.',
        'El alcalde pidió que lo sigan en Facebook y Twitter.'
      ]
    }
  },
  {
    id: 'es/sign-up-button',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: [
      'suscri',
      'suscrí',
      'registr',
      'regístr',
      'sesión',
      'cuenta',
      'recibirlo',
      'apoya',
      'dona',
      'socio',
      'regala',
      'exclusiv',
      'apúntate',
      'apuntarme',
      'correo',
      'email',
      'e-mail'
    ],
    pattern: patternAnyCase`^(?:¡|¿)?(?:suscríbete(?: (?:aquí|ahora|gratis|ya|por .{3,30}))?|suscríbase|suscribite|suscribirse|suscribirme|suscripción|suscripciones|regístrate(?: (?:aquí|ahora|gratis))?|registrarse|regístrese|iniciar sesión|inicia sesión|inicie sesión|inicia sesión para .{5,60}|mi cuenta|mis suscripciones|cerrar sesión|¿(?:ya )?(?:eres suscriptor|tienes (?:una )?cuenta)\?.{0,40}|quiero recibirlo|quiero suscribirme|apúntate(?: gratis| aquí)?|apoya (?:a|nuestro|el) [\p{L} ]{3,40}|hazte soci[oa]|dona(?: ahora| aquí)?|(?:tu |su )?(?:correo electrónico|e-?mail)|(?:este )?(?:contenido|artículo|noticia)(?: es)? (?:exclusivo|exclusiva|solo|sólo)(?: es)? para (?:suscriptores|registrados|abonados)|(?:esta funcionalidad|este contenido|este artículo) es (?:sólo|solo|exclusiv[oa]) para (?:registrados|suscriptores|abonados)|(?:contenido|noticia|artículo) (?:exclusivo|exclusiva) (?:para )?(?:de )?suscriptores|regala esta noticia|¿no tienes cuenta\?.{0,30}|crea(?:r)? (?:una |tu )?cuenta)[.!]?$`,
    shape: {words: 12},
    examples: {
      match: [
        'Suscríbete',
        'Iniciar sesión',
        'Esta funcionalidad es sólo para registrados',
        'Contenido exclusivo para suscriptores',
        'QUIERO RECIBIRLO',
        'Apoya a El Faro de Muestra',
        'Regala esta noticia'
      ],
      // A sentence, a crosshead.
      skip: [
        'Suscripción popular para el puente nuevo',
        'Dona el alcalde su sueldo a los vecinos.',
        'Cuenta atrás para el puente'
      ]
    }
  },
  {
    id: 'es/reader-appeal',
    label: 'boilerplate:promotion',
    zone: 'tail',
    needs: ['suscr', 'soci', 'apoya', 'apóyanos', 'dona', 'apoyo', 'colabora', 'ayuda', 'necesita'],
    pattern: patternAnyCase`^(?:si te (?:ha gustado|gustó|interesa)|si (?:quieres|quiere|valoras|crees)|ayúdanos|gracias por (?:leer|tu lectura)|este (?:periódico|medio|diario)|el periodismo|nuestro periodismo|hacer periodismo).{5,200}(?:suscríbete|suscríbase|hazte soci[oa]|apóyanos|apoya|dona|tu apoyo|su apoyo|colabora|tu ayuda|necesita (?:de |a )?(?:ti|sus lectores|tu)).{0,140}$`,
    shape: {length: 400},
    examples: {
      match: [
        'El periodismo libre necesita a sus lectores para seguir. Apoya a El Faro de Muestra.',
        'Si te ha gustado este reportaje, hazte socio y recibe más.'
      ],
      // The trade in the story.
      skip: ['El periodismo libre vive un mal momento, dijo la asociación de lectores el lunes.']
    }
  },
  {
    id: 'es/share',
    label: 'boilerplate:sharing',
    zone: 'anywhere',
    needs: [
      'compart',
      'copiar',
      'imprimir',
      'enviar',
      'guardar',
      'coment',
      'me gusta',
      'escuchar',
      'favorito',
      'correo',
      'whatsapp',
      'facebook',
      'tweet',
      'twitt',
      'tuite'
    ],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:compartir|comparte|compartí|comparta|compartido|(?:compartir|comparte|compartí|comparta) (?:(?:en|por|vía) (?:tus? |las |sus? )?(?:redes|redes sociales|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|instagram|e-?mail|correo(?: electrónico)?)|(?:esta?|este|la|el|tu) (?:noticia|nota|artículo|publicación|entrada|página|contenido|historia|información|enlace|post|v[íi]deo|foto|galería|receta|texto|link|url)(?!\p{L})[\p{L} ]{0,30})|copiar (?:enlace|link|url)|copiar|imprimir|enviar(?: por (?:correo|e-?mail|whatsapp)(?: electrónico)?)?|guardar(?: noticia| artículo)?|coment(?:ar|arios?)|\d{1,5} comentarios?|(?:ver|leer|mostrar|escribir|añadir) (?:\d{1,5} |los |un )?comentarios?|(?:deja|dejar|deje|escribe|haz) (?:un|tu|su) comentario|sé el primero en comentar|me gusta(?: esto)?|escuchar(?: (?:artículo|noticia|nota))?|añadir a favoritos|tuitear|twittear|correo electrónico|seguir|síguenos|síguenos en:?|normas de (?:uso|participación)|ir a los? comentarios?)(?:[ ,|/]+(?:facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|e-?mail|correo|copiar enlace|imprimir))*[:.!]?\s?\d{0,5}$`,
    shape: {words: 9},
    examples: {
      match: [
        'Compartir',
        'Comparte esta noticia',
        'Compartir el artículo en redes',
        'Compartir por WhatsApp',
        'Copiar enlace',
        '12 comentarios',
        'Compartir Facebook Twitter WhatsApp',
        'Deja un comentario',
        'Imprimir'
      ],
      // A crosshead; a sentence.
      skip: [
        'Compartir el puente nuevo con todos los vecinos del puerto',
        'Compartir la barca fue idea de los vecinos.',
        'Compartir en familia',
        'Comentarios del alcalde',
        'Guardar silencio'
      ]
    }
  },
  {
    id: 'es/share-ending',
    label: 'boilerplate:sharing',
    zone: 'anywhere',
    extent: 'ending',
    needs: ['omparte esta', 'omparte este', 'ompartir esta', 'ompartir noticia'],
    pattern: pattern`(?<=[.!?”"’»)…]\s?)(?:Comparte|Compartir|Compartí) (?:esta |este )?(?:noticia|nota|artículo|historia|contenido)$`,
    examples: {
      match: ['La periodista estrenó el lunes su programa en el canal. Comparte esta noticia'],
      // Somebody shares.
      skip: ['La periodista estrenó su programa. Comparte esta noticia con su padre']
    }
  },
  {
    id: 'es/tags',
    label: 'boilerplate:tags',
    zone: 'tail',
    needs: [
      'etiquetas',
      'temas',
      'tags',
      'palabras clave',
      'archivado',
      'categor',
      'en esta nota',
      'en este artículo',
      'secci'
    ],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:etiquetas|temas|más temas|temas (?:relacionados|de la nota|del día)|tags|palabras clave|archivado en|en esta nota|en este artículo|categorías?|publicado en|ver más temas)\s?(?::.{0,300})?$`,
    shape: {length: 320},
    block: {lines: 'short', most: 15, atEnd: true, whenBare: true},
    examples: {
      match: ['Etiquetas: puente, río, crecida', 'Temas', 'Archivado en:', 'Palabras clave: mercado, puerto'],
      // A crosshead; a sentence.
      skip: ['Temas que preocupan al puerto', 'Etiquetas falsas en el mercado, denuncian los vecinos.']
    }
  },
  {
    id: 'es/section-list',
    label: 'boilerplate:tags',
    zone: 'tail',
    needs: ['#'],
    pattern: pattern`^(?:#[\p{L}\d_]{2,40}[ ,]{0,2}){2,20}$`,
    examples: {
      match: ['#Puente #Río #Crecida'],
      // One word of a story; a sentence.
      skip: ['#Puente', 'Con la etiqueta #Puente los vecinos piden otro mercado.']
    }
  },
  {
    id: 'es/legal',
    label: 'boilerplate:legal',
    zone: 'anywhere',
    needs: [
      'derechos reservados',
      'prohibida',
      'reproducción',
      'política de',
      'aviso legal',
      'condiciones',
      'opiniones',
      'comentarios',
      'copyright',
      'mapa del sitio',
      'quiénes somos',
      'contacto',
      'términos',
      '©',
      'licencia',
      'cookies'
    ],
    pattern: patternAnyCase`^${speakers.es}(?:.{0,120}(?:todos los derechos reservados|reservados todos los derechos).{0,160}|(?:©.{0,60}|copyright.{0,60})?(?:queda|está|prohibida|se prohíbe)(?: (?:terminantemente|expresamente|totalmente))?(?: prohibida)?(?: (?:la|su|toda)) (?:reproducción|redistribución|redifusión|copia|difusión|publicación)(?:\.?$|.{0,200}(?:total|parcial|íntegra|contenid|autorización|permiso|consentimiento).{0,260})|prohibida (?:la|su) (?:reproducción|redistribución)(?:\.?$|.{0,200}(?:total|parcial|íntegra|contenid|autorización|permiso|consentimiento).{0,200})|©.{0,20}\d{4}.{0,200}|(?:aviso legal|política de (?:privacidad|cookies)|condiciones de uso|términos y condiciones|configuración de cookies|mapa del sitio|quiénes somos|contacto)(?: ?[|·-] ?(?:aviso legal|política de (?:privacidad|cookies)|condiciones de uso|términos y condiciones|contacto|publicidad|quiénes somos)){0,8}|(?:los comentarios|las opiniones) (?:vertidos|expresados|vertidas|expresadas|publicados|publicadas).{20,260}|este (?:sitio|portal|website) (?:web )?(?:usa|utiliza) cookies.{0,260})$`,
    shape: {length: 620},
    evidence: 'a notice opens with a prohibition or a copyright sign; no sentence of a story does',
    examples: {
      match: [
        '© EFE 2021. Queda prohibida la reproducción total o parcial de los contenidos sin permiso de la agencia.',
        'Todos los derechos reservados',
        'Prohibida su reproducción total o parcial sin autorización escrita de su titular.',
        'Aviso legal | Política de privacidad | Contacto',
        'Las opiniones expresadas en esta columna son responsabilidad de sus autores.'
      ],
      // A law in the story; a crosshead.
      skip: [
        'La reproducción de la obra fue prohibida por el juez el lunes.',
        'Todos los derechos reservados a los autores, dijo el juez.',
        'Prohibida la reproducción de los planos, el pueblo los dibujó de memoria, recordó la alcaldesa.',
        'Prohibida la reproducción de loros en casa, el pueblo busca criadores.',
        'Queda prohibida la publicación de encuestas desde el lunes.',
        'Condiciones duras',
        'Opiniones divididas'
      ]
    }
  },
  {
    id: 'es/player',
    label: 'boilerplate:video',
    zone: 'anywhere',
    needs: ['video', 'vídeo', 'audio', 'galería', 'fotogalería', 'podcast', 'en vivo', 'directo'],
    pattern: patternAnyCase`^[^\p{L}\p{N}¿¡]{0,3}(?:(?:ver|vea|ve|mira|mirá|mire|reproducir|escucha|escuchar)(?: aquí)?(?: también)?(?: (?:el|los|este|la))? ?(?:v[íi]deos?|audios?|podcast|galería|fotogalería|fotos)(?: (?:aquí|completo|completa|en vivo|a continuación|relacionado))?|v[íi]deo(?: relacionado| destacado)?|v[íi]deos (?:relacionados|recomendados|más vistos)|galería(?: de (?:fotos|imágenes))?|fotogalería|ver galería(?: de fotos)?|(?:v[íi]deo|audio|podcast): ?.{3,140}|siga en (?:vivo|directo).{0,80}|en vivo: ?.{5,140})[.:]?$`,
    shape: {words: 22, sentenceEnd: false},
    examples: {
      match: [
        'Ver video',
        'Mira el video:',
        'Video: Así reabrió el puente viejo',
        'Fotogalería',
        'Vídeos relacionados',
        'Escuchar audio'
      ],
      // A crosshead; a sentence.
      skip: [
        'Vídeo contra el alcalde',
        'Video: la palabra que nadie quería oír, dijo el alcalde.',
        'Mira el video el alcalde con asombro'
      ]
    }
  },
  {
    id: 'es/embed',
    label: 'boilerplate:embed',
    zone: 'anywhere',
    needs: ['publicación', 'instagram', '(@', 'pic.twitter', 'tuit'],
    pattern: patternAnyCase`^(?:ver esta publicación en instagram|(?:una|un) (?:publicación|post) compartid[oa] (?:de|por) [^.!?]{1,80}\(@[\w.]{1,30}\)|ver (?:este )?(?:tuit|tweet)|(?:pic\.twitter\.com\/\w{4,20} ?)?[—–-]{1,2} ?.{1,60} \(@\w{1,20}\) [\p{L}]{3,10} \d{1,2}, \d{4}|(?:pic\.twitter\.com\/\w{4,20} ?)?[—–-]{1,2} ?.{1,60} \(@\w{1,20}\) \d{1,2} de \p{L}{4,10} de \d{4})$`,
    examples: {
      match: [
        'Ver esta publicación en Instagram',
        '— Ana Muestra (@anamuestra) April 14, 2024',
        'pic.twitter.com/AbC123— Ana Muestra (@anamuestra) 14 de abril de 2024',
        'Una publicación compartida de Ana Muestra (@anamuestra)'
      ],
      // An account in a sentence.
      skip: ['El alcalde (@alcalde) lo dijo el 14 de abril de 2024.']
    }
  },
  {
    id: 'es/pagination',
    label: 'boilerplate:pagination',
    zone: 'anywhere',
    needs: ['página', 'pagina', 'siguiente', 'anterior', 'próxim', 'previa'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:p[áa]gina \d{1,3}(?: (?:de|\/) \d{1,3})?|(?:p[áa]gina |artículo |noticia |entrada |nota )?(?:siguiente|anterior)(?: (?:artículo|noticia|página|nota|entrada))?|(?:artículo|noticia|nota|entrada) (?:siguiente|anterior|previa|previo)|próximo artículo|anterior ?[|/-]? ?siguiente|ir a la página siguiente)[^\p{L}\p{N}]{0,3}$`,
    examples: {
      match: ['Página 2 de 5', 'Siguiente', 'Noticia anterior', 'Anterior | Siguiente'],
      // A crosshead.
      skip: ['Siguiente paso', 'Página negra del puerto']
    }
  },
  {
    id: 'es/reading-time',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: ['lectura', 'leer', 'lectura:', 'cargando', 'contenido', 'arriba', 'minuto', 'min'],
    pattern: patternAnyCase`^(?:(?:tiempo (?:estimado )?de )?lectura ?:? ?\d{1,3} ?(?:min(?:utos?)?\.?|['’′])|\d{1,3} ?min(?:utos?)?\.? de lectura|cargando(?:\.{3}|…)?|(?:saltar|ir) al contenido(?: principal)?|(?:volver|ir|subir) (?:arriba|al inicio)|tamaño de (?:letra|texto)|a-? ?a\+?)$`,
    examples: {
      match: [
        'Tiempo de lectura: 3 minutos',
        '4 min de lectura',
        'Cargando...',
        'Saltar al contenido',
        'Lectura 3 min.'
      ],
      // A crosshead.
      skip: ['Lectura del acuerdo', 'Cargando con la culpa']
    }
  },
  {
    id: 'es/breadcrumb',
    label: 'boilerplate:tags',
    zone: 'head',
    needs: ['inicio', 'portada', 'home', 'estás en', 'está en'],
    pattern: patternAnyCase`^(?:(?:estás|está|usted está) (?:en|aquí) ?: ?.{2,120}|(?:inicio|portada|home) ?(?:[>»›/|→]|\s»\s) ?.{2,180})$`,
    examples: {
      match: ['Inicio > Sociedad > Puentes', 'Portada / Política', 'Estás en: Noticias > Puerto'],
      // A crosshead.
      skip: ['Inicio de las obras', 'Está en manos del alcalde, dijo el vecino.']
    }
  }
]
