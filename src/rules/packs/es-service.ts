/** What Spanish pages say about themselves to their readers: players, newsletters, comments, subscriptions, cookies, errors. */
import type {Rule} from '../types.ts'
import {onlyPhrases} from './phrases.ts'
import {type PageVoice, type ServiceTopic, serviceRules} from './service-lines.ts'

const voice: PageVoice = {
  language: 'es',
  story:
    'dijo|dice|dicen|dijeron|explicó|aseguró|afirmó|señaló|agregó|añadió|declaró|respondió|según (?:el|la|los|las|un|una|fuentes|dijo)|él|ella|ellos|ellas|ayer|alcalde|alcaldesa|policía|juez|tribunal|ministr[oa]|president[ea]|gobierno|ayuntamiento|vecinos|había|habían|fueron|prometió|pidió|pidieron|advirtió|contó|cuenta que|estudio',
  reports: '\\p{L}+(?:ó|aron|ieron|an|aba|aban|ía|ían) (?:el|la|los|las|una?)',
  before:
    '(?:por favor|lo sentimos(?: mucho)?|lo siento|disculpa|disculpe|ups|vaya|oh|atención|estimad[oa] lector[a]?|aviso|gracias|hola)[,!:]* (?:pero )?(?:por favor,? )?',
  follows: [
    '(?:es posible|parte de|puede que|anímate|compártel[oa]|comparte|inicia|lánzate|déjanos)~<160>',
    '(?:y |o |por favor,? )?(?:haz|haga|hacé|pulsa|pulse|pincha|pinche|toca|consulta|consulte|lee|lea|revisa|revise|comprueba|compruebe|verifica|verifique|inicia|inicie|iniciá|accede|acceda|ingresa|ingrese|regístrate|regístrese|registrate|suscríbete|suscríbase|suscribite|únete|únase|recarga|recargue|actualiza|actualice|vuelve|vuelva|inténtalo|inténtelo|intenta|intente|prueba|pruebe|contacta|contacte|contáctanos|escribe|escriba|escríbenos|escríbanos|envía|envíe|envíanos|mira|mire|elige|elija|cancela|cancele|descarga|descargue|apoya|apoye|colabora|dona|conoce|conozca|introduce|introduzca|sigue|siga|síguenos|disfruta|disfrute|crea|cree|avísanos|recuerda|recuerde|sé|sea|evita|evite|ponte|póngase|entra|entre|participa|participe|añade|apúntate|activa|active|acepta|acepte|configura|compra|ten|tenga)~<180>',
    '(?:tu|tus|su|sus|nuestr[oa]s?|te|le|nos|si|para|puedes?|podrás?|podés|debes?|deberás?|tienes|tiene|al|en (?:tu|cualquier|caso)|sin (?:permanencia|compromiso|spam|publicidad)|más información|ver más|este (?:sitio|contenido|artículo|mensaje)|esta (?:web|página|noticia)|est[ao]s|los (?:comentarios|precios|productos|enlaces|lectores)|las (?:opiniones|cookies)|no|ya|gracias|únicamente|s[óo]lo|solo|desde|por (?:solo|sólo|favor)|aquí|también|además,? puedes|cada|así|con (?:tu|su)|gratis|cancela|es gratis|queremos|utilizamos|usamos|has|ha)~<180>',
    '\\S{1,40}@\\S{3,40}|(?:https?://|www\\.)\\S{4,120}|[\\d+() -]{6,20}|\\d{1,3} ?min(?:utos?)?'
  ]
}

const media = '(?:v[íi]deo|audio|contenido|reproductor|p[óo]dcast|archivo|anuncio|directo|transmisión en vivo)'
const failing =
  '(?:(?:ya )?no (?:está|estará|se encuentra)(?: actualmente)? (?:disponible|soportad[oa])|no se (?:puede|ha podido|pudo|pueden) (?:reproducir|cargar|mostrar|visualizar|encontrar|ver)|no (?:puede|ha podido|pudo) (?:ser )?(?:reproducid[oa]|cargad[oa]|cargarse|reproducirse|mostrarse|mostrad[oa])|ha (?:caducado|expirado|finalizado)|ha sido (?:eliminad[oa]|retirad[oa])|está alojad[oa] en|no es compatible|requiere (?:javascript|cookies|tu|su))'
const where =
  '(?: (?:en (?:tu|su|este|esta|nuestr[oa])~<30>|en este momento|por el momento|actualmente|temporalmente|debido a<50>|porque (?:tu|su|el (?:servidor|formato))<50>|para (?:tu|su|este)~<30>|con (?:tu|su|este)~<30>))'
const letter =
  '(?:newsletters?|bolet[íi]n(?:es)?(?: (?:de noticias|informativo|diario|semanal|electrónico))*|lista de correo|alertas?(?: (?:informativas?|de noticias|de última hora))?|resumen (?:diario|semanal)|notificaciones)'
const mail =
  '(?:correo(?: electr[óo]nico)?|e-?mail|mail|bandeja de entrada|buz[óo]n|casilla(?: de correo)?|móvil|celular|whatsapp)'
const terms =
  '(?:términos|condiciones|privacidad|cookies|aviso legal|política|políticas|comunicaciones|newsletters?|bolet[íi]n|bases|tratamiento de)'
const subscribe =
  'suscr[íi]b(?:ete|ase|ite|irse|irte)|reg[íi]str(?:ate|ese|arse|arte)|hazte (?:suscriptora?|premium|soci[oa])|ab[óo]n(?:ate|ese)|inici(?:a|e|á|ar) sesión|acced(?:e|a|é)|identif[íi](?:cate|quese)|ingres(?:a|e|á)|crea(?:r)? (?:una|tu) cuenta|cree (?:una|su) cuenta|log[ue]{1,3}ate'
const readers =
  '(?:suscriptor(?:es|as?)?|soci[oa]s|abonad[oa]s|usuari[oa]s registrad[oa]s|registrad[oa]s|miembros|premium|usuari[oa]s)'

const player: ServiceTopic = {
  about: 'service-player',
  label: 'boilerplate:video',
  says: [
    [
      'disponible|soportad|reproduc|cargar|cargad|mostrar|visualizar|encontrar|caducado|expirado|finalizado|eliminad|retirad|alojad|compatible|requiere',
      `(?:este|nuestro) ${media} ${failing}${where}?`
    ],
    [
      'disponible|reproduc|cargar|mostrar|visualizar|encontrar|caducado|expirado',
      `el (?:v[íi]deo|contenido|audio|reproductor) (?:no está disponible|no se (?:puede|ha podido|pudo) (?:reproducir|cargar|mostrar|visualizar))${where}?`
    ],
    [
      'disponible|cargar|encontrar|encontrado|existe|solicita|buscas',
      '(?:esta (?:página|noticia|nota|publicación|galería|imagen)|la página(?: que (?:buscas?|está buscando|has solicitado|solicitó|intentas<20>))?) (?:(?:ya )?no (?:está disponible|existe)|no se (?:ha podido|pudo|puede) (?:cargar|encontrar|mostrar)|no (?:ha sido|fue) encontrada|ha sido eliminada)(?: (?:en este momento|o<40>))?'
    ],
    [
      'contenido|vídeo|video|página',
      'no se (?:ha podido|pudo|puede) (?:cargar|reproducir|mostrar|encontrar|visualizar) (?:el|la|este|esta) (?:contenido|v[íi]deo|audio|página|reproductor|galería|publicación)(?: (?:solicitad[oa]|que buscas))?' +
        where +
        '?'
    ],
    [
      'navegador',
      '(?:tu|su|este) navegador (?:no|está|es)~<20> ?(?:soporta|admite|permite|puede|compatible|tiene|desactualizado|obsoleto|bloque|es compatible)<80>'
    ],
    [
      'javascript',
      `(?:para <60>,? )?(?:por favor,? )?(?:debes?|necesitas?|es necesario|hay que|tienes? que)? ?(?:activ(?:a|e|ar|á)|habilit(?:a|e|ar|á)|tener (?:activado|habilitado)) (?:el |los )?javascript<80>`
    ],
    [
      'haz clic|haga clic|hacé clic|haz click|pulsa|pulse|pincha|pinche|toca |toque |desliza|deslice|clica|usa las|utiliza las|use las|usa los|dale |da clic',
      '(?:haz|haga|hacé|da|dale|pulsa|pulse|pincha|pinche|toca|toque|desliza|deslice|clica|usa|utiliza|use)~<30>(?: |^)?(?:para|las flechas|los botones)~<10> ?(?:ver|ampliar|reproducir|escuchar|navegar|acceder|abrir|leer|pasar|recorrer|para)~<70>'
    ],
    [
      'vídeo|video|formulario|contenido|reproductor|audio',
      'si no (?:puedes?|ves?|consigues?|logras?|visualizas?)~<20> ?(?:ver|reproducir|cargar|escuchar|bien|correctamente|el|la)?~<30>,? (?:haz|haga|pulsa|pincha|pinche|prueba|recarga|actualiza|inténtalo)<60>'
    ],
    [
      'refresca|recarga|actualiza',
      '(?:refresca|recarga|recargue|actualiza|actualice|intenta recargar)(?:r)? (?:la|esta) página<40>'
    ],
    ['duración', 'duración:? (?:\\d{1,2}:)?\\d{1,2}:\\d\\d'],
    [
      'escucha|escuchar',
      '(?:escucha|escuche|escuchar|escuchá) (?:este|esta|el|la) (?:artículo|noticia|nota|podcast|pódcast|audio)(?: (?:ahora|aquí|completo|completa))?(?: \\(?\\d{1,2}(?::\\d\\d)? ?(?:min(?:utos)?)?\\)?)?'
    ]
  ],
  match: [
    'Tu navegador no soporta este video.',
    'Lo sentimos, este video no está disponible.',
    'Este contenido no se puede mostrar en este momento.',
    'No se pudo cargar el reproductor. Recarga la página.',
    'Para ver este video debes activar JavaScript.',
    'Haz clic aquí para ver la entrevista completa',
    'Usa las flechas para navegar por la galería',
    'Este audio ya no está disponible en su país.'
  ],
  skip: [
    // Vídeos, páginas y navegadores de una historia.
    'El video no está disponible para la familia desde mayo, dijo el abogado.',
    'Este video que grabó un pescador dio la vuelta al mundo.',
    'El navegador portugués no soporta el frío del puerto.',
    'No se pudo cargar el barco porque la grúa estaba rota.',
    'La página no existe en ningún archivo del pueblo, explicó la historiadora.',
    'Este contenido fue escrito hace trescientos años por un monje.',
    'La galería está cerrada por obras hasta junio.',
    'Escuchar este río es volver a la infancia.'
  ]
}

const newsletter: ServiceTopic = {
  about: 'service-newsletter',
  label: 'boilerplate:promotion',
  says: [
    [
      'acept|consient|acuerdo|autoriz',
      `(?:al |si te |si se )?(?:registrar(?:te|se)|registras|registra|suscribir(?:te|se)|suscribes|suscribe|hacer cli[ck]k?|pulsar|continuar|enviar|inscribir(?:te|se)|dar cli[ck]k?|crear (?:una|tu|su) cuenta|iniciar sesión|unir(?:te|se)|marcar|facilitar|proporcionar)~<60>,? (?:usted |estás |está )?(?:aceptas?|aceptando|acepta|consientes?|autorizas?|declaras?|confirmas?|estás de acuerdo|está de acuerdo)~<50>${terms}<140>`
    ],
    [
      'acepto|autorizo|he leído|deseo recibir|quiero recibir',
      `(?:acepto|autorizo|he leído y acepto|deseo recibir|quiero recibir|doy mi consentimiento)~<60>(?:${terms}|noticias|ofertas|información|correo)<100>`
    ],
    ['recib', `(?:quieres |¿quieres )?(?:recib(?:e|í|ir|irás)~<80>(?:en|a) tu|reciba~<80>(?:en|a) su) ${mail}~<70>`],
    [
      'bandeja de entrada|en tu correo|en su correo|en tu email|en tu mail|en tu e-mail|a tu correo|en su email|en tu móvil',
      '(?:todos los|todas las|cada|las|los|lo|nuestr[oa]s?|directamente|tod[oa]|una selección|un resumen|la (?:actualidad|información|mejor)|el (?:mejor|resumen|boletín))~<90>(?:en|a) (?:tu|su) (?:correo|e-?mail|mail|bandeja de entrada|buzón|móvil)(?: electrónico)?(?: (?:cada|todos|todas|de|sin|y|a)~<40>)?'
    ],
    [
      'newsletter|boletín|boletin|boletines|lista de correo|alertas|resumen',
      `(?:suscr[íi]b(?:ete|ase|ite|irse|irme)|ap[úu]nt(?:ate|ese|arme)|reg[íi]str(?:ate|ese|arse)|inscr[íi]b(?:ete|ase|irse)|date de alta)~(?: (?:ya|ahora|aquí|gratis|gratuitamente|hoy))* (?:a|en|al|para recibir)~(?: (?:la|el|las|los|nuestr[oa]s?|esta|este|tu|una|un))? ?<20>${letter}~<90>`
    ],
    [
      'darte de baja|darse de baja|dar de baja|cancelar tu suscripción|cancelar su suscripción|cancelar la suscripción',
      '(?:puedes?|podrás?|podés) (?:darte|darse|cancelar)~<40>(?:en cualquier momento|cuando (?:quieras?|lo desees?)|en todo momento|haciendo|desde|a través)<50>|para (?:darte|darse) de baja,?<60>'
    ],
    [
      'gracias por',
      '(?:muchas )?gracias por (?:suscribirte|suscribirse|registrarte|registrarse|tu (?:suscripción|registro|voto|comentario|mensaje|visita|opinión|apoyo|lectura)|su (?:suscripción|registro|voto|comentario|mensaje|opinión|apoyo)|votar|participar|leernos|unirte)~<60>'
    ],
    [
      'enviado un correo|enviado un email|enviado un e-mail|enviado un mail|correo de confirmación|email de confirmación|correo de bienvenida|correo de verificación',
      '(?:te |le |se ha )?(?:hemos |ha sido )?enviado un (?:correo|e-?mail|mail)~<80>|(?:en breve )?(?:recibirás|recibirá|te llegará|le llegará) un (?:correo|e-?mail|mail)(?: electrónico)? de (?:confirmación|bienvenida|verificación)<60>'
    ],
    [
      'spam|correo no deseado',
      '(?:si no (?:lo |te )?(?:recibes?|encuentras?|ves|llega)<40>,? )?(?:por favor,? )?(?:revisa|revise|comprueba|compruebe|mira|verifica|verifique) (?:en )?(?:tu|su|la)~<30>(?:spam|no deseado)<40>'
    ],
    [
      'correo electrónico|dirección de correo|dirección de email|tu email|su email|tu correo|un correo|un email',
      '(?:por favor,? )?(?:introduce|introduzca|ingresa|ingrese|ingresá|escribe|escriba|indica|indique|facilita|pon|deja|déjanos|confirma|añade) (?:tu|su|un|una)~<25>(?:correo|e-?mail|mail)(?: electrónico)?(?: (?:válid[oa]|para|y|aquí|de contacto)~<50>)?'
    ],
    [
      'suscrito|suscripción|registrad|registro',
      '(?:ya )?(?:te has|se ha|estás|está|has sido|tu (?:suscripción|registro|correo)(?: ya)?|su (?:suscripción|registro))~<20>(?:suscrito|registrad[oa]|confirmad[oa]|completad[oa]|suscripción)(?: (?:correctamente|con éxito|a nuestr[oa]|al boletín|a la newsletter))?<20>'
    ],
    [
      'lo mejor de la semana|más importante del día|más importantes del día|resumen de|selección de',
      '(?:lo mejor de la semana|lo más importante del día|las noticias más importantes del día|un resumen (?:diario|semanal)|(?:una|nuestra) selección)~<50>(?:en tu|de nuestr[oa]|para ti|cada (?:mañana|día|semana|tarde|viernes|domingo|lunes)|todos los|seleccionad[oa]s? por nuestr[oa])~<50>'
    ],
    [
      'mantente|manténgase|mantenete',
      '(?:mantente|manténgase|mantenete) (?:informad[oa]|al día|al tanto|actualizad[oa])(?:,? (?:con|de|sobre|de todo|en)~ ?(?:nuestr[oa]s?|las (?:últimas|noticias)|lo (?:último|que)|todo|tod[oa]s|la actualidad|las alertas)<70>)?'
    ],
    ['recaptcha', '(?:est[ea] (?:sitio|página|web|formulario)|protegid[oa])~<40>recaptcha<110>']
  ],
  match: [
    'Recibe cada mañana las noticias más importantes en tu correo.',
    'Al registrarte aceptas los términos y condiciones y la política de privacidad.',
    'Apúntate a nuestra newsletter',
    'Reciba en su correo electrónico lo más importante del día.',
    'Podrás darte de baja en cualquier momento.',
    'Gracias por tu suscripción. Te hemos enviado un correo.',
    'Introduce tu correo electrónico para recibirlo.',
    'He leído y acepto la política de privacidad.'
  ],
  skip: [
    // Correos y boletines de una historia.
    'Al registrarse, los pescadores aceptaron los términos de la compañía.',
    'Recibe cada mañana el pan en su casa, en el correo viejo del puerto.',
    'El boletín de la parroquia llega cada semana a trescientas casas.',
    'Gracias por tu voto, repetía el candidato en la plaza, según la crónica.',
    'Puedes darte de baja del club, pero no del pueblo.',
    'Mantente lejos del río, pide un cartel.',
    'Introduce tu mano en la boca de la fuente y pide un deseo.',
    'Acepto la derrota, reconoció el capitán del equipo.'
  ]
}

const comments: ServiceTopic = {
  about: 'service-comments',
  label: 'boilerplate:other',
  says: [
    [
      'comentar|comentario|comentarios|participar|opinar',
      `(?:(?:por favor,? )?(?:debes?|tienes? que|necesitas?|es necesario|hay que|para|deberás?)~<50>)?(?:${subscribe}|estar (?:registrad[oa]|logue?ad[oa]|suscrito|identificad[oa])|ser (?:suscriptora?|usuari[oa]|soci[oa]))~<30> ?(?:para|y)(?: poder)? (?:comentar|dejar|publicar|escribir|participar|opinar|ver|leer|enviar)~<60>`
    ],
    [
      'comentar|opinar|participar|comentario',
      `para (?:poder )?(?:comentar|opinar|participar en (?:la conversación|el debate|los comentarios|el foro)|dejar (?:un|tu) comentario|publicar (?:un|tu) comentario|escribir un comentario)~<30>,? (?:debes?|tienes? que|necesitas?|es necesario|hay que|${subscribe}|se requiere)~<60>`
    ],
    [
      'comentar|comentarios',
      `(?:s[óo]lo|únicamente|solamente) (?:l[oa]s )?${readers}(?: (?:registrad[oa]s|premium))? (?:pueden?|podrán) (?:comentar|opinar|participar|ver|dejar)<50>`
    ],
    [
      'comentarios',
      '(?:los )?comentarios (?:a|en|de|para) (?:esta|este) (?:noticia|artículo|nota|entrada|publicación) (?:están|han sido) (?:cerrados|desactivados|deshabilitados)|(?:los )?comentarios (?:están|han sido) (?:cerrados|desactivados|deshabilitados|moderados|sujetos)(?: (?:en|para|a) (?:esta|este|moderación)<40>)?|(?:esta|este) (?:noticia|artículo|nota) no (?:admite|permite) comentarios'
    ],
    [
      'comentarios',
      '(?:los )?comentarios (?:ofensivos|inapropiados|publicados|que|de los (?:usuarios|lectores)|son (?:responsabilidad|de)|no (?:representan|reflejan)|serán|con)~<90>(?:eliminad|borrad|moderad|responsabilidad|publicados|normas|de este (?:medio|sitio|diario)|de sus autores|exclusiva|opinión d|rechazad)<90>'
    ],
    [
      'comentarios',
      '(?:nos reservamos el derecho|la redacción se reserva|este (?:medio|diario|sitio) se reserva|las opiniones (?:vertidas|expresadas|publicadas|emitidas))~<60>comentarios<110>'
    ],
    [
      'comentar|comentario',
      '(?:sé|sea) el primero en (?:comentar|opinar|dejar (?:un|tu) comentario)<30>|(?:deja|deje|dejá|escribe|escriba|publica|añade|agrega) (?:un|tu|su) comentario(?: (?:aquí|abajo|debajo|sobre est[ea]|en est[ea])~<30>)?|(?:cuéntanos|déjanos|comparte)~<40>comentarios<30>'
    ],
    [
      'tu comentario|su comentario',
      '(?:tu|su) comentario (?:ha sido|será|está|se)~<20> ?(?:enviado|publicado|revisado|moderad|pendiente|publicará)<60>'
    ],
    [
      'normas de|respetuos|lenguaje',
      '(?:consulta|lee|lea|revisa|conoce|respeta)~<15>(?:las |nuestras )?normas de (?:participación|uso|la comunidad|los comentarios|convivencia)<50>|normas de (?:participación|los comentarios|la comunidad)(?: de los? [\\p{L} ]{3,20})?|(?:sé|sea|mantén|mantenga|evita)~<15>(?:respetuos[oa]|lenguaje)(?: (?:con|y|en)~<50>)?'
    ],
    [
      'nombre de usuario|dirección de correo electrónico no|campos obligatorios|denunciar',
      '(?:elige|introduce|escribe|confirma|necesitas|crea) (?:un|tu) nombre de usuario<40>|(?:tu|su) dirección de correo electrónico no será publicada|los campos obligatorios están marcados<20>|denunciar (?:este )?comentario|no hay comentarios(?: todavía| aún)?'
    ]
  ],
  match: [
    'Los comentarios están cerrados.',
    'Para dejar un comentario debes registrarte.',
    'Solo los suscriptores pueden comentar esta noticia.',
    'Sé el primero en comentar esta noticia',
    'Tu comentario será revisado. Consulta las normas de participación.',
    'Esta noticia no admite comentarios'
  ],
  skip: [
    // Comentarios de una historia.
    'Los comentarios del alcalde sobre el puente fueron borrados del acta.',
    'Para participar en la regata debes tener dieciocho años.',
    'Solo los socios pueden votar en la asamblea del club.',
    'Los comentarios en la plaza son de todo tipo estos días.',
    'Los comentarios que hizo el capitán no gustaron a la tripulación.',
    'Sé el primero en llegar, le dijo su padre.',
    'Deja un comentario amargo y una obra enorme.',
    'Tu comentario fue injusto, respondió la actriz.'
  ]
}

const subscription: ServiceTopic = {
  about: 'service-subscription',
  label: 'boilerplate:promotion',
  says: [
    [
      'seguir leyendo|continuar leyendo|sigue leyendo|leer más|acceder|acceso|leer este|leer esta|todo el contenido|todos los contenidos|leer el|sin límites|ilimitad|nuestros contenidos|todas las noticias|desbloquear|disfruta',
      `(?:${subscribe})~(?: (?:ya|ahora|aquí|gratis|gratuitamente|hoy|o [\\p{L} ]{5,22}|a [\\p{L} ]{3,25}))* (?:para|y) (?:poder )?(?:seguir|continuar|sigue|siga|leer|lee|lea|acceder|accede|acceda|disfrutar|disfruta|disfrute|tener|obtener|obtén|ver|desbloquear)~<80>`
    ],
    [
      'suscr|regístr|regist|hazte|abónate|abónese|sesión|acced|identif|ingres|cuenta|necesit|deber|debes|tienes|tiene que',
      `para (?:poder )?(?:seguir|continuar|leer|acceder|ver|disfrutar)~<60>,? (?:(?:necesitas?|debes?|tienes? que|hay que|es necesario) )?(?:${subscribe}|ser ${readers}|estar (?:registrad|suscrit)[oa])~<60>`
    ],
    [
      'suscriptor|socios|socias|abonados|abonadas|registrados|registradas|premium|para usuarios|para miembros',
      `(?:este|esta|el|la)? ?(?:contenido|artículo|noticia|nota|reportaje|sección|función|página|texto|información|podcast|newsletter) ?(?:es |está )?(?:(?:reservad[oa]|exclusiv[oa]|disponible|solo|sólo|únicamente|abiert[oa]|accesible)(?: |,)){1,3}(?:para |a |de )?(?:nuestr[oa]s |l[oa]s |tod[oa]s )*${readers}(?: (?:de|y|registrad[oa]s)~<40>)?`
    ],
    ['exclusivo para|solo para|sólo para', `(?:exclusiv[oa]|s[óo]lo|únicamente) para (?:nuestr[oa]s )?${readers}`],
    [
      'artículos gratuitos|artículos gratis|noticias gratis|límite|noticias gratuitas|artículo gratis|artículo gratuito',
      '(?:has|ha|te|le|ya has|este es tu)~<40>(?:artículos?|noticias?|notas?|límite)~<20>(?:gratuit[oa]s?|gratis|este mes|mensual|mes)~<40>'
    ],
    [
      'suscriptor|suscrit|cuenta|eres socio|eres socia|usuario registrado',
      '(?:ya |aún |todavía )?(?:eres|es usted|sos|tienes?|estás|no eres|no tienes?)~(?: ya| una| aún)*(?: (?:suscriptora?|suscrit[oa]|cuenta|soci[oa]|usuari[oa] registrad[oa]|suscripción))(?: (?:premium|digital))?\\??(?: (?:inicia|inicie|iniciá|accede|entra|ingresa|ingrese|regístrate|suscríbete|aquí|crea|hazte)~<40>)?'
    ],
    [
      'suscripción|tu cuenta|su cuenta|dispositivo',
      '(?:tu|su) (?:suscripción|cuenta|sesión) (?:se está|está|ha|se ha|no|te|le|permite|incluye|solo)~<50>(?:dispositivo|usando|utilizando|caducad|expirad|activ|iniciad|suspendid|acceder|acceso|usuario|renov|simultáne|cancelad)<100>'
    ],
    [
      'tu cuenta|su cuenta|tu suscripción|su suscripción|este dispositivo|otro usuario',
      '(?:si |en (?:el )?caso de |quieres )(?:quieres|decides|continúas|deseas|no (?:saber|sabes)|no eres|añadir|compartes|crees)?~<70>(?:tu cuenta|su cuenta|tu suscripción|su suscripción|este dispositivo|otro usuario|contraseña)~<180>'
    ],
    [
      'acceso ilimitado|acceso digital|acceso total|sin límites|todos los contenidos|todo el contenido|contenidos exclusivos',
      '(?:acced(?:e|a|é)|disfrut(?:a|e|á)|obt(?:én|enga)|consigue|ten|tenga|navega|lee|lea|acceso|por solo|desde)~<40>(?:acceso|ilimitad|sin límites|contenidos?|noticias|artículos)~<20> ?(?:ilimitad[oa]|digital|total|exclusivos?|a todo|sin|desde|por)<70>'
    ],
    [
      'primer mes|al mes|prueba gratis|cancela cuando|oferta especial|sin permanencia|sin compromiso',
      '(?:suscr[íi]b(?:ete|ase|ite)|prueba|pruebe|desde|por solo|solo|sólo|aprovecha|oferta especial|promoción|hazte)~<60>(?:(?:\\d|un) ?(?:€|euros?|dólar(?:es)?|pesos|soles|\\$)?<20>(?:mes|año)|gratis|cancela cuando|sin permanencia|sin compromiso|suscripción)~<60>'
    ],
    [
      'periodismo|redacción|nuestro trabajo|nuestra labor|medio independiente',
      '(?:si (?:valoras?|crees?|te gusta|aprecias?)<60>,? )?(?:por favor,? )?(?:ayúdanos|ayúdenos|ayuda a|apoya|apoye|apoyá|apóyanos|defiende|financia|contribuye|colabora con|sostén|sostené|haz posible|sumate|súmate)~<50>(?:periodismo|redacción|nuestr[oa] (?:trabajo|labor|medio|proyecto|diario|periódico)|medio independiente|información)~(?:,? (?:y|con|de|independiente|libre|local|a|para|por|desde|que|al|en|riguros[oa]|sin|hoy|veraz)~<80>)?'
    ],
    [
      'apoyo|suscripción|donación|contribución|aporte|ayuda',
      '(?=<160>(?:periodismo|redacción|informa|trabajo|contenid|medio|independ|noticias|seguir|proyecto|labor|nuestr))(?:con |gracias a |necesitamos |sin )?(?:tu|su|vuestro) (?:apoyo|suscripción|donación|contribución|aporte|aportación|ayuda)(?: económic[oa])?,? (?:nos |nosotros |hace|hacen|permite|ayuda|garantiza|es (?:fundamental|vital|imprescindible|necesari[oa])|podemos|podremos|seguiremos|contribuye|sostiene|para (?:seguir|poder))<90>'
    ],
    [
      'hazte soci|hacete soci|hazte miembro|haz una donación|haga una donación|dona aquí|hacer una donación|considera',
      '(?:si <70>,? )?(?:por favor,? )?(?:hazte (?:soci[oa]|miembro)|hacete soci[oa]|haz una donación|haga una donación|puedes hacer una donación|considera (?:hacer|suscribirte|apoyar|donar))(?: (?:de|y|hoy|ahora|para|aquí|una|a)~<60>)?'
    ]
  ],
  match: [
    'Tu suscripción se está usando en otro dispositivo',
    'Si quieres compartir tu cuenta, cambia tu suscripción a la modalidad Premium.',
    'Regístrate gratis para seguir leyendo este artículo',
    'Suscríbase y acceda a todas las noticias sin límites',
    'Esta nota es solo para suscriptores.',
    'Has alcanzado el límite de artículos gratis de este mes.',
    'Tu apoyo nos permite seguir informando.',
    'Prueba la edición digital por solo 1 euro al mes'
  ],
  skip: [
    // Suscripciones y apoyos de una historia.
    'Tu apoyo nos da fuerzas, gritó la candidata desde el balcón, según el diario.',
    'Los suscriptores del diario pagaron menos que el año anterior.',
    'El contenido de la carta es exclusivo del notario.',
    'Para leer la carta, el juez pidió una lupa.',
    'Apoya su sueño el pueblo entero desde hace años.',
    'La cuenta del restaurante se está pagando a plazos.',
    'El acceso ilimitado a la playa terminó en mayo con la valla.',
    'Suscripción popular: así se pagó la campana de la iglesia.'
  ]
}

const commerce: ServiceTopic = {
  about: 'service-commerce',
  label: 'boilerplate:advertisement',
  says: [
    [
      'afiliados|afiliación|afiliado',
      '(?:este|esta|algunos de los|los|nuestr[oa]s?|el)~<40>(?:artículo|contenido|página|enlaces?|nota|texto|web|links?)~<30>(?:contiene|incluye|contener|incluir|son|puede|utiliza|participa)~<30>(?:afiliad[oa]s?|afiliación)~<120>'
    ],
    [
      'comisión',
      '(?:podemos|podríamos|podemos llegar a|este (?:medio|sitio|diario) (?:puede|podría)|nos llevamos|recibimos|obtenemos|si (?:compras?|haces?|realizas?|adquieres?)<50>|al comprar<40>|por cada compra<40>|nuestr[oa] (?:web|sitio|medio) (?:puede|obtiene))~<40>comisión~<100>'
    ],
    [
      'independiente',
      '(?:los|todos los|nuestr[oa]s)~<10>(?:productos?|artículos?|recomendaciones|análisis)~<40>(?:son|han sido|están|se)~<10>(?:seleccionad[oa]s|elegid[oa]s|escogid[oa]s|seleccionan|eligen|independientes)~<30>(?:independiente)<100>'
    ],
    [
      'precios',
      '(?:los )?precios(?: (?:mostrados|indicados|que aparecen))?~<20>(?:pueden (?:variar|cambiar|haber|sufrir)|están sujetos|son (?:correctos|válidos))(?: (?:a|en|con|sin|desde|cambiado|variado)~<60>)?'
    ],
    [
      'patrocinad|anunciante',
      '(?:este|esta) (?:contenido|artículo|espacio|sección)(?: (?:ha sido|está|es))?(?: un)?(?: contenido)? (?:patrocinad[oa]|elaborad[oa]|ofrecid[oa]|producid[oa]|promocionad[oa])(?: (?:por|para)~<50>)?'
    ]
  ],
  match: [
    'Este artículo contiene enlaces de afiliados.',
    'Si compras a través de estos enlaces, podemos recibir una comisión.',
    'Nuestras recomendaciones son seleccionadas de forma independiente.',
    'Los precios pueden variar sin previo aviso.'
  ],
  skip: [
    // Comisiones y precios de una historia.
    'Los agentes reciben una comisión por cada barco vendido.',
    'Los precios pueden subir en mayo, teme el gremio.',
    'Los productos de la huerta son seleccionados a mano antes del alba.',
    'Esta sección del puente fue pagada por un anunciante de la capital.'
  ]
}

const cookies: ServiceTopic = {
  about: 'service-cookies',
  label: 'boilerplate:legal',
  says: [
    [
      'cookies',
      '(?:nosotros y nuestros<20>|en [\\p{L}\\d. ]{3,30} |est[ea] (?:sitio|web|página|portal)(?: web)?|nuestr[oa] (?:sitio|web|página)(?: web)?)? ?(?:utiliza(?:mos|n)?|usa(?:mos|n)?|emplea(?:mos)?|almacena(?:mos)?) (?:las )?cookies~<30>(?:para|con (?:fines|el fin|el objetivo)|que (?:nos|permiten|ayudan|son)|y (?:otras?|tecnologías|similares)|propias|de terceros|a fin)~<180>'
    ],
    [
      'cookies|su uso',
      '(?:si (?:continúas?|sigues?|navegas?|permaneces?)|al (?:continuar|seguir|navegar|hacer|pulsar|aceptar|utilizar|usar))~<60>,? (?:usted )?(?:consideramos que |entendemos que |estás |está )?(?:aceptas?|aceptando|consientes?|acepta)~<60>(?:uso|cookies|política)~<80>'
    ],
    [
      'cookies|privacidad|preferencias|tus datos|sus datos',
      '(?:puedes?|para|consulta|consulte|lee|lea|conoce|más información|ver|aceptar?|rechazar?|configurar?|gestionar?|cambiar?|obtener)~<60>(?:(?:política|aviso|declaración|configuración|uso) de (?:las )?(?:cookies|privacidad|protección)|cookies|tus preferencias|sus preferencias|tus datos|sus datos)(?: (?:en (?:cualquier|todo) momento|aquí|y|para|o|en|haciendo|de|personales)~<60>)?'
    ],
    [
      'tu privacidad|su privacidad|tu consentimiento|su consentimiento',
      '(?:valoramos|respetamos|nos importa|cuidamos|necesitamos|protegemos|para nosotros)~<30>(?:tu|su) (?:privacidad|consentimiento)<80>|(?:tu|su) privacidad (?:es importante para nosotros|nos importa)'
    ]
  ],
  match: [
    'Utilizamos cookies propias y de terceros para mejorar tu experiencia.',
    'Si sigues navegando, aceptas el uso de cookies.',
    'Valoramos tu privacidad. Puedes cambiar tus preferencias.',
    'Para más información, consulta nuestra política de privacidad.'
  ],
  skip: [
    // Datos y galletas de una historia.
    'Las empresas usan cookies para seguir a la gente, advierte un informe de la universidad, dijo el autor.',
    'Al seguir con la huelga, los marineros aceptan el riesgo.',
    'Su privacidad es importante para el actor, que vive lejos de todo.',
    'La política de privacidad de la red social cambió en mayo.'
  ]
}

const alerts: ServiceTopic = {
  about: 'service-alerts',
  label: 'boilerplate:promotion',
  says: [
    [
      'notificaciones|alertas',
      '(?:¿?quieres )?(?:activ(?:a|e|á|ar)|habilit(?:a|e|ar)|permit(?:e|a|ir)|recib(?:e|a|í|ir)|configur(?:a|e|ar))~ (?:las |nuestras |tus |estas |todas las )*(?:notificaciones|alertas)(?: (?:de|para|y|en|push|gratis|por)~<70>)?'
    ],
    [
      'aplicación|la app|nuestra app|app store|google play|nuestra aplicación',
      '(?:descarg(?:a|ue|á|ar)|baj(?:a|á)|instal(?:a|e|á)|prueba|disponible)~<20>(?:nuestra|la|tu|gratis|en)~<20>(?:app|aplicación|app store|google play)~(?:,? (?:y|para|gratis|gratuitamente|aquí|en|de|disponible|ya|ahora|o|desde|a)~<80>)?'
    ],
    [
      'encuesta|votación|sondeo',
      '(?:la|esta|nuestra) (?:encuesta|votación) (?:está|ha|ya)~<10>(?:cerrada|finalizado|terminado|finalizada|cerrado|terminada)|(?:vota|vote|votá|participa|participe|responde|responda|opina)~<15>(?:en |a )?(?:nuestra|la|esta) (?:encuesta|votación)<40>'
    ],
    [
      'error|inténtalo|inténtelo|intente|intentar|algo salió mal|algo ha ido mal|caducado|expirado',
      '(?:se )?(?:ha ocurrido|ha habido|se ha producido|ocurrió|hubo|se produjo) un (?:error|problema)(?: (?:inesperado|al (?:procesar|cargar|enviar|guardar|iniciar|realizar)|en (?:el servidor|la página|tu|su)|con (?:tu|su)|desconocido|técnico)~<50>)?|algo (?:salió|ha ido|ha salido|fue) mal|(?:tu|su) sesión ha (?:caducado|expirado)<20>|(?:por favor,? )?(?:inténtalo|inténtelo|intenta|intente)~ ?(?:de nuevo|otra vez|nuevamente|más tarde)<30>'
    ],
    ['desliza', 'desli(?:za|ce) (?:hacia|para|a)~ (?:la |ver|abajo|arriba|el|más|continuar)<40>'],
    [
      'compartid|compartido',
      '(?:este|esta) (?:artículo|noticia|nota) (?:ha sido compartid[oa]|se ha compartido) [\\d.,]{1,10}(?: veces)?'
    ],
    [
      'tiempo de lectura|minutos de lectura|min de lectura',
      'tiempo (?:estimado )?de lectura:? (?:\\d{1,2} ?(?:min(?:utos?)?|m)?)|\\d{1,2} ?(?:min(?:utos?)?) de lectura'
    ],
    [
      'tienes |tiene alguna|tiene una|tiene información|tiene algo|tenés |conoce|sabes |has visto|has encontrado|encontraste|detectaste|eres testigo|quieres contar|ves un',
      '(?:si )?(?:tienes?|tenés|conoces?|sabes?|quieres|has visto|has encontrado|ves|encontraste|detectaste|eres testigo)~<15>(?:información|una historia|alguna información|alguna historia|una denuncia|una pista|algo que contar|algún dato|más datos|un error|una errata|algún error|fotos|contarnos)~<40>(?:(?=\\?)|,? (?:escríbenos|escríbanos|contáctanos|contáctenos|envíanos|avísanos|cuéntanos|ponte en contacto|puedes|comunícate)~<80>)'
    ],
    [
      'redacción|escríbenos|escríbanos|contáctanos|envíanos|contáctenos|envíenos',
      '(?:por favor,? )?(?:escríbenos|escríbanos|contáctanos|contáctenos|envíanos|envíenos)~(?: (?:a|al|tus?|sus?|por|aquí|un|una|en|con|vía)~<80>)?|(?:contacta|contacte|ponte en contacto|póngase en contacto) con (?:nuestra redacción|la redacción|nosotros|nuestro equipo)<50>'
    ],
    [
      'seguirnos|síguenos|nuestro canal|nuestras redes',
      '(?:puedes|podés|también puedes|ya puedes) seguirnos<80>|(?:únete|unite|únase|suscríbete|síguenos|sigue)~<10>(?:a|en) (?:nuestr[oa]s?) (?:canal|redes|grupo|comunidad)~<60>'
    ],
    ['más en ', 'más en [\\p{L} ]{3,30}:']
  ],
  match: [
    'Si tienes alguna información, escríbenos a nuestro correo.',
    'La encuesta ya ha finalizado.',
    'Se ha producido un error al procesar tu solicitud. Inténtalo de nuevo más tarde.',
    'Esta noticia se ha compartido 1.234 veces',
    'Más en La Muestra:',
    '¿Conoces alguna historia? Escríbenos a redaccion@muestra.example'
  ],
  skip: [
    // Encuestas, errores y avisos de una historia.
    'La encuesta ha cerrado con un resultado que nadie esperaba.',
    'Ha habido un error en el plano del puente, admitió el ingeniero.',
    'Se produjo un problema en el motor del ferry al salir del puerto.',
    'Tienes una historia en cada calle del puerto viejo.',
    'Descarga la grúa el último barco de la temporada.',
    'Las notificaciones de casos subieron a cuarenta.',
    'Algo salió mal en la maniobra, admitió el capitán.',
    'Si tienes hambre, el mercado abre a las seis.'
  ]
}

const account: ServiceTopic = {
  about: 'service-account',
  label: 'boilerplate:other',
  note: 'Accounts, passwords, the age of an article, reactions of readers.',
  says: [
    [
      'este artículo|esta noticia|esta nota|este contenido',
      'est[ea] (?:artículo|noticia|nota|contenido) (?:se publicó|fue publicad[oa]|tiene|se actualizó|es de) (?:por última vez )?(?:hace )?(?:más de )?(?:una?|\\d{1,2}|dos|tres|seis|varios) (?:mes|meses|años?)<40>'
    ],
    [
      'te ha gustado|te gustó|le gustó|le ha gustado|te resultó|te ha sido útil',
      '(?:te|le) (?:ha gustado|gustó|ha parecido|resultó|ha sido) (?:est[ea]|la|el|útil|interesante)~<30>(?=\\?)'
    ],
    [
      'contraseña',
      '(?:¿?has |¿?ha )?(?:olvid(?:aste|ado|ó|é)|recuperar|restablecer|cambiar|introduce|no recuerd[oa]s?) (?:tu|su|la|mi) contraseña|¿?olvidaste tu contraseña|(?:tu|su|la) contraseña (?:debe|es|no)~<50>'
    ],
    [
      'correo electrónico ya|introducido ya|ingresado ya|correo ya|email ya|ya existe una cuenta|no se ha podido|no se pudo',
      '(?:el|este|esa) (?:correo electrónico|correo|e-?mail)(?: introducido| ingresado)? ya (?:existe|está)~<30>|ya existe una cuenta<40>|no se (?:ha podido|pudo) (?:guardar|procesar|completar|enviar) (?:tu|su) (?:suscripción|solicitud|registro|comentario|mensaje)'
    ],
    [
      'todavía no hay|aún no hay|no hay comentarios',
      '(?:todavía|aún)? ?no hay (?:ningún )?comentarios?(?: todavía| aún)?'
    ],
    [
      'no se hace responsable|no se responsabiliza',
      '(?:la redacción|este (?:medio|diario|sitio)|[\\p{L} ]{3,25}) no se (?:hace responsable|responsabiliza) (?:de|por) <20>(?:opiniones|comentarios|contenido)~<60>'
    ],
    [
      'suscriptor|conversación|debate',
      '(?:necesitas?|debes?|tienes? que) ser (?:suscriptora?|soci[oa]|usuario registrado) para <60>'
    ],
    [
      'leyendo gratis|lee gratis|leer gratis|gratis este',
      '(?:continúa|sigue|siga) leyendo gratis~<60>|(?:lee|lea|leer) gratis (?:este|esta|todos|todas|nuestr[oa]s)~<60>'
    ],
    [
      'con tu cuenta|con google|con facebook|con apple',
      '(?:accede|inicia sesión|regístrate|continúa|entra|acceda|continuar|acceder) con (?:tu cuenta de |su cuenta de )?(?:google|facebook|apple|email|correo)<20>'
    ],
    [
      'recibirás|recibirá',
      'recibirás (?:un|nuestro|cada|en|una|las)~<60>(?:correo|e-?mail|boletín|newsletter|mensaje|noticias|alertas)~<60>|recibirá~<20>en su (?:correo|e-?mail)~<60>'
    ],
    [
      'plataforma externa|contenido externo|terceros',
      'este contenido (?:se carga|procede|proviene|está)~<30>(?:plataforma|externa|externo|terceros)~<40>'
    ],
    [
      'política de datos|nuestra política',
      '(?:puedes?|consulta|consulte)~<20>(?:nuestra )?política de (?:datos|uso|privacidad|protección)<40>'
    ]
  ],
  match: [
    'Esta noticia se publicó hace más de tres años.',
    '¿Te ha gustado este reportaje? Compártelo.',
    'Ya existe una cuenta con este correo.',
    'Aún no hay comentarios. Escribe el primero.'
  ],
  skip: [
    // Contraseñas y gustos de una historia.
    'Este artículo de la ley tiene más de cien años, recuerda la jueza.',
    '¿Te ha gustado la feria?, preguntó el maestro a los niños.',
    'La contraseña era el nombre del barco.',
    'No hay comentarios sobre el puente en el acta del pleno viejo.'
  ]
}

const labels = [
  'sobre la firma',
  'sobre el autor',
  'sobre la autora',
  'sobre los autores',
  'acerca del autor',
  'acerca de la autora',
  'archivado en',
  'volver al video',
  'volver al vídeo',
  'volver arriba',
  'volver a la portada',
  'volver al inicio',
  'ir al contenido',
  'contenido del artículo',
  'contenido principal',
  'añadir a favoritos',
  'agregar a favoritos',
  'guardar artículo',
  'guardar noticia',
  'guardar para después',
  'mis artículos guardados',
  'leer después',
  'ver comentarios',
  'ver todos los comentarios',
  'mostrar comentarios',
  'ocultar comentarios',
  'mostrar más',
  'mostrar menos',
  'ver más noticias',
  'ver más fotos',
  'ver todas las fotos',
  'ver galería',
  'ver fotogalería',
  'ver vídeo',
  'ver video',
  'reproducir',
  'reproducir video',
  'reproducir vídeo',
  'pausar',
  'silenciar',
  'pantalla completa',
  'subtítulos',
  'ampliar imagen',
  'ampliar foto',
  'siguiente artículo',
  'artículo anterior',
  'siguiente noticia',
  'noticia anterior',
  'noticia siguiente',
  'política de cookies',
  'política de privacidad',
  'configuración de cookies',
  'configurar cookies',
  'configuración de privacidad',
  'aceptar cookies',
  'aceptar todo',
  'aceptar todas',
  'rechazar todo',
  'rechazar todas',
  'gestionar cookies',
  'aviso legal',
  'aviso de privacidad',
  'términos y condiciones',
  'términos de uso',
  'condiciones de uso',
  'mi cuenta',
  'mi perfil',
  'gestionar suscripción',
  'ver ofertas',
  'ver planes',
  'ya soy suscriptor',
  'hazte premium',
  'hazte suscriptor',
  'newsletter',
  'newsletters',
  'boletines',
  'boletín',
  'alertas',
  'activar notificaciones',
  'ahora no',
  'quizás más tarde',
  'compartir en redes',
  'compartir esta noticia',
  'compartir este artículo',
  'opciones de compartir',
  'copiar enlace',
  'enlace copiado',
  'enviar por correo',
  'normas de participación',
  'normas de la comunidad',
  'reportar error',
  'reportar un error',
  'informar de un error',
  'te puede interesar',
  'tamaño de letra',
  'escuchar noticia',
  'escuchar artículo',
  '¿por qué estás viendo esto?',
  '¿por qué ves esto?',
  'contenido para suscriptores',
  'sigue este tema',
  'seguir tema',
  'seguir autor',
  'ver biografía',
  'ver perfil',
  'ver más',
  'ver todo',
  'ver todas',
  'ver todos',
  'ver todas las noticias',
  'ver todos los artículos',
  'ver nota completa',
  'ver la nota completa',
  'ver la nota original',
  'continuar leyendo',
  'continúa leyendo',
  'lo último',
  'lo más reciente',
  'lo más nuevo',
  'las últimas noticias',
  'noticia en desarrollo',
  'información en desarrollo',
  'abrir menú',
  'cerrar menú',
  'ir a la nota',
  'ir a la portada',
  'ir al inicio',
  'escuchar nota',
  'escuchar la nota',
  'reproducir audio',
  'recibir notificaciones',
  'más de esta sección',
  'más en esta sección',
  'más de este tema',
  'más sobre este tema',
  'más del autor',
  'más de este autor',
  'haz clic aquí',
  'haga clic aquí',
  'pulsa aquí',
  'cargar más',
  'cargar más noticias',
  'leer nota completa',
  'leer la nota completa',
  'leer artículo completo',
  'copiar link',
  'copiar url',
  'suscribirse',
  'iniciar sesión',
  'continúa después de la publicidad',
  'sigue después de la publicidad',
  'tu dirección de correo electrónico',
  'tu correo electrónico',
  'añádenos en google',
  'añádenos como fuente en google',
  'no podemos cobrar tu cuota',
  'enlace copiado al portapapeles',
  'nuestros podcasts',
  'nuestros boletines'
]

export const spanishService: readonly Rule[] = [
  {
    id: 'es/service-label',
    label: 'boilerplate:other',
    zone: 'anywhere',
    ...onlyPhrases(labels),
    shape: {words: 8},
    examples: {
      match: ['Sobre la firma', 'VOLVER AL VIDEO', 'Ver todas las fotos'],
      // Títulos de una historia.
      skip: ['Volver al puerto', 'Sobre la crecida', 'Ver la marea', 'Siguiente parada']
    }
  },
  ...serviceRules(voice, [player, newsletter, comments, subscription, commerce, cookies, alerts, account])
]
