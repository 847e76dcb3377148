/** Who wrote, photographed or sent it, and when, in Spanish: bylines, time lines, captions, credits, sign-offs of agencies. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {creditedNames, without} from './credited-names.ts'
import {agencySign, person, persons, pictureAgency, stampDay, stampHour} from './romance-pieces.ts'

/** Words after “source:” without a meaning of their own. */
const noSentence = without('que|dijo|dijeron|dice|es|está|están|son|fue|fueron|se|ha|han|no|cuando')
/** Owners of information. */
const lenders = creditedNames(
  'de|del|la|el|las|los|y|e|en|para|agencia|agencias|diario|diarios|periódico|portal|sitio|web|revista|canal|medios|locales|internacionales|nacionales|prensa|oficial|oficiales|otros|otras|fuentes|noticias|cadena|radio'
)

const weekday = String.raw`(?:(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|lun|mar|mi[ée]|jue|vie|s[áa]b|dom)\.?,? )`
const hour = String.raw`(?:[ ,|/·•–—-]{0,4}(?:a las |a la |hora: ?)?${stampHour})`

/** A story, for examples of lines after one. */
const story =
  'El puente viejo reabrió el lunes tras la crecida del río.\nEl alcalde pidió a los vecinos que lo crucen despacio, dijo el municipio.'

export const spanishCredits: readonly Rule[] = [
  {
    id: 'es/alert-headline',
    label: 'headline',
    zone: 'head',
    needs: ['avance', 'ampliación', 'urgente', 'última hora', 'alerta', 'exclusiv', 'resumen'],
    pattern: pattern`^(?:\(?(?:AVANCE|AMPLIACIÓN|AMPLIACION|URGENTE|ÚLTIMA HORA|ALERTA|EXCLUSIVA|RESUMEN)\)?)(?: ?[:|.–—-] ?| )\p{Lu}.{10,260}$`,
    shape: {length: 300, sentenceEnd: false},
    note: 'A desk term precedes the title.',
    examples: {
      match: ['AVANCE: Reabre el puente viejo del puerto', 'URGENTE: Crece el río en Muestra'],
      // A sentence.
      skip: ['URGENTE: El puente está cerrado desde el lunes.', 'AVANCE DEL RÍO']
    }
  },
  {
    id: 'es/site-line',
    label: 'credit',
    zone: 'anywhere',
    fields: {role: 'outlet'},
    needs: ['.com', '.net', '.org', '.es', '.mx', '.ar', '.cl', '.pe', '.co', '.ec', '.ve', '.info', '.news'],
    pattern: patternAnyCase`^(?:por |vía |fuente ?: ?)?(?:www\.)?[a-z\d][a-z\d-]{2,30}\.(?:com|net|org|es|mx|ar|cl|pe|co|ec|ve|info|news)(?:\.[a-z]{2})?$`,
    note: 'A site signs with its address.',
    examples: {
      match: ['elfarodemuestra.com', 'muestra.com.mx'],
      // An address in a sentence.
      skip: ['El formulario está en muestra.com']
    }
  },
  {
    id: 'es/published-line',
    label: 'note',
    zone: 'anywhere',
    needs: ['publicad', 'actualiz', 'creado', 'modificad', 'fecha', 'act.', 'updated'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:publicad[oa]|actualizad[oa]|última actualización|creado|modificado|última modificación|fecha(?: de publicación)?|act\.)(?: el| en| a las| por .{3,50})?\s?[:|-]?\s?(?:el )?(?:${weekday}(?:el )?)?(?<published>${stampDay})?(?:${hour}|[ ,|/-]{1,3}\p{L}{2,10})?(?:.{0,3}(?:publicad[oa]|actualizad[oa]|última actualización|modificado)(?: el| en| a las)?\s?:? ?.{0,50})?[)\].]?$`,
    shape: {words: 20},
    examples: {
      match: [
        {text: 'Publicado el 3 de marzo de 2020 a las 10:12', fields: {published: '2020-03-03'}},
        {text: 'Actualizado: 03/03/2020 10:12h', fields: {published: '2020-03-03'}},
        'Publicado: 7/10/2021',
        'Actualizado a las 20:56h.',
        'Última actualización: lunes, 3 de marzo de 2020 - 10:12'
      ],
      // A book; a sentence.
      skip: ['Publicado en 1987, el libro habla de un puente.', 'Actualizado el censo, el alcalde pidió otro puente.']
    }
  },
  {
    id: 'es/time-line',
    label: 'note',
    zone: 'head',
    needs: ['19', '20', '/', ':'],
    pattern: patternAnyCase`^[-–—•|·]?\s?(?:[\p{L} ]{3,30} ?[/|·] ?)?(?:el )?${weekday}?(?<published>${stampDay})(?:${hour}(?: ?hrs?| ?h| ?horas)?)?(?: ?[|/·(-]{0,2} ?(?:actualizad[oa]|act\.).{0,50})?\.?\)?$`,
    shape: {words: 16},
    examples: {
      match: [
        {text: '03/03/2020 10:12', fields: {published: '2020-03-03'}},
        {text: 'Lunes, 3 de marzo de 2020', fields: {published: '2020-03-03'}},
        '3 Marzo, 2020',
        '- 14/04/2024 19:26',
        '25/04/2026 Actualizado a las 15:10h.'
      ],
      // A day in the story.
      skip: ['3 de marzo: el puente reabre', 'El 3 de marzo de 2020 el alcalde reabrió el puente.']
    }
  },
  {
    id: 'es/byline',
    label: 'byline',
    zone: 'head',
    needs: ['por', 'escrito', 'texto', 'autor', 'enviad', 'corresponsal'],
    pattern: pattern`^(?:(?:[Pp]or|POR|Escrito por|ESCRITO POR|Publicado por|Redactado por|Textos?|TEXTOS?|Autora?|AUTORA?)(?:\s?: ?|\s|(?<=\p{Ll}))(?<names>${persons})(?:(?:,| ?[|/–—-]| \() ?(?<role>[\p{L}@][\p{L}\p{M}@.\d_ /|–—-]{1,70}))?\)?\.?|(?<reporter>${person})[.,] ?(?<office>[Ee]nviad[oa] especial|[Cc]orresponsal)(?: (?:a|en) [\p{L} ]{3,30})?)$`,
    shape: {words: 16},
    examples: {
      match: [
        'Ana Muestra, enviada especial',
        'Ana Muestra. Corresponsal en Roma',
        {text: 'Por Ana Muestra', fields: {names: ['Ana Muestra']}},
        {text: 'POR: LUIS DE LA MUESTRA', fields: {names: ['LUIS DE LA MUESTRA']}},
        'Por Ana Muestra y Luis Prueba',
        'Por Ana Muestra, corresponsal en Roma',
        'Escrito por Ana Muestra'
      ],
      // A sentence; a reason.
      skip: ['Por Ana Muestra votaron mil vecinos.', 'Por ahora el puente sigue cerrado', 'Por el puente viejo']
    }
  },
  {
    id: 'es/desk-byline',
    label: 'byline',
    zone: 'head',
    needs: [
      'redacci',
      'agencia',
      'efe',
      'afp',
      'ap',
      'reuters',
      'europa press',
      'dpa',
      'corresponsal',
      'enviad',
      'staff',
      'ansa',
      'notimex',
      'xinhua',
      'lam',
      'andina',
      'especial'
    ],
    pattern: pattern`^(?:(?:Por |POR )?(?:De nuestra [Rr]edacción|La [Rr]edacción|Redacción|REDACCIÓN|Redaccion|Agencias?|AGENCIAS?|Corresponsal(?: en [\p{L} ]{3,30})?|CORRESPONSAL|Enviad[oa] especial(?: a [\p{L} ]{3,30})?|Staff|${agencySign}))(?: ?[/|·,–—-] ?(?:${agencySign}|Redacción|Agencias|AGENCIAS|\p{Lu}[\p{L} .]{2,40})){0,3}$`,
    shape: {words: 9},
    examples: {
      match: [
        'Redacción',
        'EFE | Madrid',
        'Redacción / El Faro',
        'AGENCIAS',
        'De nuestra redacción',
        'Corresponsal en Roma',
        'AFP'
      ],
      // A sentence; an office of the story.
      skip: ['Redacción del acuerdo, en marcha', 'Agencia de viajes cierra en el puerto']
    }
  },
  {
    id: 'es/photo-line',
    label: 'caption',
    zone: 'anywhere',
    needs: ['foto', 'imagen', 'crédito', 'credito', 'cortes', 'archivo', 'captura'],
    pattern: pattern`^(?:(?:Foto(?:s|grafía|grafías)?|FOTOS?|Imagen|IMAGEN|Imágenes|Créditos?(?: de la (?:foto|imagen))?|CRÉDITO|Ilustración|Captura|Infografía) ?[:/|] ?.{2,90}|(?:Foto|Imagen|Fotografía)s? (?:de archivo|cortesía|tomada|referencial|ilustrativa|de referencia).{0,90}|.{5,240}?(?:[.,]| ?[|/–—-]|[”"»’)]|\s)? ?(?:[([] ?)?(?:Fotos?|FOTOS?|Fotografía|Imagen|Crédito|Cortesía) ?[:/] ?\p{Lu}[^!?]{1,70}[)\]]?|.{5,300}[([](?:Foto|Imagen|Fotografía|Archivo|Cortesía)[^()[\]]{0,60}[)\]]\.?|[([](?:Fotos?|FOTOS?|Imagen|Fotografía)(?: ?[:/] ?| )\p{Lu}[^()[\]!?]{1,60}[)\]]|(?:Imagen|Foto|Fotografía)s? de archivo(?: .{2,120})?|Archivo)$`,
    shape: {length: 600, notStory: true},
    evidence: 'a picture label with a colon and a name, or brackets that hold nothing else',
    examples: {
      match: [
        'Foto: Ana Muestra',
        'El puente viejo, el lunes. Foto: Ana Muestra/EFE',
        'El puente viejo en una imagen de archivo. (Foto: EFE)',
        'Foto de archivo del puente viejo',
        'Imagen referencial',
        '(Foto: EFE)',
        'Ana Muestra | Foto: Cortesía'
      ],
      // A sentence about a picture.
      skip: [
        'Foto del puente causa enojo en el puerto',
        'La foto: una prueba contra el alcalde, dijo el juez.',
        'Imagen dañada'
      ]
    }
  },
  {
    id: 'es/photo-ending',
    label: 'boilerplate:caption',
    zone: 'anywhere',
    extent: 'ending',
    needs: ['oto:', 'otos:', 'OTO:', 'dito:', 'oto :', 'fía:'],
    pattern: pattern`(?<=[.!?”"’»)…]\s?)[([]?(?:Fotos?|FOTOS?|Crédito|Fotografía)\s?[:/] ?\p{Lu}[^.!?:]{2,60}[)\]]?\.?$`,
    note: 'Glued to a paragraph that is too long to be a caption.',
    examples: {
      match: [
        'El puente reabrirá en mayo, dijo el alcalde, que lo recorrió el lunes con los vecinos del puerto y los técnicos de la provincia, y que pidió a todos que lo crucen despacio mientras siguen las obras del otro lado del río, que durarán un año más. Foto: Ana Muestra'
      ],
      // Inside a sentence.
      skip: ['Dijo el alcalde en la Foto: Ana']
    }
  },
  {
    id: 'es/picture-signed',
    label: 'caption',
    zone: 'anywhere',
    needs: ['/', '(', '©', '|', '-', 'efe', 'afp', 'ap', 'reuters', 'getty'],
    pattern: pattern`^(?:© ?${pictureAgency}|Getty(?: Images)?|iStock|Shutterstock|Cuartoscuro|(?:© ?)?${person} ?\/ ?${pictureAgency}|${pictureAgency} ?[/|] ?${person}|.{12,300}[.”"»)] ?(?:[([]|[/|–—-] ?|© ?)?(?:${person} ?\/ ?${pictureAgency}|${pictureAgency} ?\/ ?${person}|${person} \| ?${pictureAgency})[)\]]?\.?|.{12,300} [([](?:${person}(?: ?[/|,] ?${pictureAgency})|${pictureAgency} ?[/|] ?${person}|Getty Images|ARCHIVO|Archivo|Pool|Especial|Cortesía)[)\]]\.?|[^.!?]{5,160}\.? ?©(?! ?(?:Copyright|\d{4})).{2,60})$`,
    shape: {length: 480, notStory: true},
    note: 'The owner of the picture, alone or after the caption.',
    evidence: 'a name and an agency joined by a slash, at the end',
    examples: {
      match: [
        '© AFP',
        'Ana Muestra / EFE',
        'El puente viejo sobre el río, el lunes por la tarde. EFE/Ana Muestra',
        'El puente viejo sobre el río, el lunes © Ana Muestra'
      ],
      // A sentence with an agency in brackets; the end of a story.
      skip: ['El alcalde habló con la agencia (EFE).', 'El puente reabrirá en mayo, dijo el alcalde del pueblo. (I)']
    }
  },
  {
    id: 'es/stamp-line',
    label: 'note',
    zone: 'tail',
    pattern: pattern`^(?:\d\d\/\d\d\/\d\d-\d\d\/\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})$`,
    note: 'The time or the date when the story was sent.',
    examples: {
      match: ['02/03/04-05/95', {text: `${story}\n25.08.2015`, line: 3}],
      // A score; an amount.
      skip: ['3/2', '25.08.2015 puentes']
    }
  },
  {
    id: 'es/agency-line',
    label: 'credit',
    zone: 'anywhere',
    fields: {role: 'agency'},
    needs: [
      'efe',
      'afp',
      'ap',
      'reuters',
      'europa press',
      'ep',
      'dpa',
      'ansa',
      'xinhua',
      'notimex',
      'ntx',
      'lam',
      'andina',
      'redacci',
      'agencia',
      'colprensa',
      'sputnik',
      'bloomberg',
      'pl',
      'acn',
      'avn',
      'abi',
      'servimedia'
    ],
    pattern: pattern`^[-–—(]{0,2}\s?(?<names>(?:${agencySign}|Redacción|REDACCIÓN|Agencias|AGENCIAS)(?:(?: ?[/,y–—|-] ?| y )(?:${agencySign}|Redacción|Agencias|AGENCIAS)){0,3})[).]{0,2}$`,
    shape: {words: 6},
    examples: {
      match: [
        {text: `${story}\nEFE`, line: 3},
        {text: `${story}\n(EFE)`, line: 3},
        {text: `${story}\nAFP/Reuters`, line: 3},
        {text: `${story}\nRedacción y Agencias`, line: 3},
        {text: `${story}\n- Europa Press`, line: 3}
      ],
      // The agency does something.
      skip: ['EFE abre una oficina', 'Agencias de viajes']
    }
  },
  {
    id: 'es/initials-line',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'initials'},
    pattern: pattern`^\(?(?:(?:FIN|Fin)\)? ?)?(?:[a-zñ]{2,4}(?: ?\/ ?[A-Za-zñ]{2,4}){1,6}|\p{Lu}{2,4}(?: ?\/ ?\p{Lu}{2,4}){1,5}|[a-z]{2,3}|\(?FIN\)?|\p{Lu}{3})\)?\.?$`,
    shape: {words: 8},
    note: 'Desks sign below the story: "abc/de/fgh", "(FIN) ABC/DEF".',
    examples: {
      match: ['abc/de/fgh', 'abc/XY', '(FIN) ABC / DEF', '(FIN) ABC/DEF', '(Fin) ABC/DEF', 'FIN', 'ABC'],
      // A word; a party.
      skip: ['puente', 'sí/no a la ley']
    }
  },
  {
    id: 'es/agency-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'agency'},
    needs: [
      'EFE',
      'Efe',
      'AFP',
      'AP',
      'euters',
      'EUTERS',
      'EP',
      'uropa Press',
      'UROPA PRESS',
      'DPA',
      'dpa',
      'ANSA',
      'inhua',
      'otimex',
      'NTX',
      'lam',
      'ANDINA',
      'ndina',
      'olprensa',
      'putnik',
      'loomberg',
      'ervimedia',
      'PL'
    ],
    pattern: pattern`(?<=[.!?”"’»)…]\s?)[-–—([/]{0,2}\s?(?<names>${agencySign}(?: ?\/ ?(?:${agencySign}|\p{Lu}[\p{L} ]{2,20}(?=\)))){0,2})[)\].]{0,2}$`,
    examples: {
      match: [
        'El puente reabrirá en mayo, dijo el alcalde. (EFE / La Muestra)',
        {text: 'El puente reabrirá en mayo, dijo el alcalde. EFE', fields: {names: ['EFE']}},
        '"El puente reabrirá en mayo".EFE',
        'El puente reabrirá en mayo, dijo el alcalde. (AFP)',
        'El puente reabrirá en mayo, dijo el alcalde. (EFE/AP)'
      ],
      // The agency ends its sentence.
      skip: ['El puente reabrirá en mayo, dijo el alcalde a EFE', 'La foto es de la agencia (EFE)']
    }
  },
  {
    id: 'es/with-information',
    label: 'credit',
    zone: 'anywhere',
    fields: {role: 'source'},
    needs: ['con información', 'con datos', 'con informes', 'fuente', 'fuentes', 'información de', 'tomado de'],
    pattern: pattern`^\(?(?:Con (?:información|datos|informes|reportes) (?:de|del) (?=${lenders}\.?\)?$)|(?:Fuentes?|FUENTES?)\s?:(?! ?\p{Ll}(?:[^ ]* ){6,}[^ ]*\.\)?$) ?${noSentence}|(?:Tomado de|Información de):? ${noSentence}(?=\p{Lu}[^,]{1,60}$))(?<names>[^()!?]{2,110}?)\.?\)?$`,
    shape: {words: 16},
    evidence: 'it only says where the information is from',
    examples: {
      match: [
        {text: 'Con información de AFP', fields: {names: ['AFP']}},
        '(Con información de EFE y AP)',
        'Fuente: El Faro de Muestra',
        {text: '(Fuente: Andina)', fields: {names: ['Andina']}},
        'Con información de la agencia EFE, AP y medios locales.',
        'Con información de El Universal/Notimex'
      ],
      // A sentence.
      skip: [
        'Con información de Reuters, el puente cerró.',
        'Con información de la Policía, el alcalde cerró el puente.',
        'Fuente: la policía dijo que el puente está cerrado.',
        'Con información del alcalde sobre el puente empezó la reunión que duró tres horas y acabó sin acuerdo el lunes.',
        'Fuentes del puerto lo niegan',
        'Fuente: un pozo bajo el puente le da toda el agua.'
      ]
    }
  },
  {
    id: 'es/with-information-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'source'},
    needs: ['Con información de', 'on información de', 'uente:', 'on datos de'],
    pattern: pattern`(?<=[.!?”"’»)…]\s?)(?:[([]|[-–—] ?)?(?:[Cc]on (?:información|datos|reportes) de(?:l)? (?<names>[\p{L}\d][^()!?]{1,60}?)|Fuente\s?: ?[\p{L}\d][^()!?]{1,60}?)[)\]]?\.?$`,
    examples: {
      match: [
        {text: 'El puente reabrirá en mayo, dijo. (Con información de AFP)', fields: {names: ['AFP']}},
        'El puente reabrirá en mayo, dijo. Con información de EFE.'
      ],
      // Inside its sentence.
      skip: ['El mapa se hizo con información de la provincia']
    }
  },
  {
    id: 'es/kind-mark',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'end mark'},
    needs: ['(', 'FIN'],
    pattern: pattern`(?<=[.!?”"’»)…]\s?)(?:\((?:I|D|E|F|O|P|PI|FIN|Fin|fin)\)|\(FIN\) ?\p{Lu}{2,4}(?: ?\/ ?\p{Lu}{2,4}){0,3})$`,
    note: 'Newspapers of Ecuador mark the kind of a text by a letter.',
    examples: {
      match: ['El puente reabrirá en mayo, dijo el alcalde. (I)', 'El puente reabrirá en mayo. (FIN) ABC/DEF'],
      // A number of a list.
      skip: ['El capítulo lo dice (I)']
    }
  },
  {
    id: 'es/writer-below',
    label: 'credit',
    zone: 'tail',
    needs: ['por', 'redac', 'edici', 'edit', 'report', 'traduc', 'colab', 'escrib', 'period', '@'],
    pattern: pattern`^[(*]?(?:(?<role>[Rr]edacción|[Rr]edactora?|[Ee]dición|[Ee]ditado por|[Ee]ditora?|[Rr]eportaje|[Rr]eporter[oa]s?|[Tt]raducción|[Cc]olaboró|[Cc]olaboración|[Ee]scrito por|[Tt]extos? de|[Rr]eporte de|POR|Por)(?:\s?: ?|\s|(?<=\p{Ll}))(?<names>${persons})(?: ?[|/,–—(-] ?[^!?]{2,60})?|${person},? (?:periodista|redactora?|corresponsal|columnista|editora?|reporter[oa])(?: (?:de|del|en) [\p{L} ]{2,50})?)\)?\.?$`,
    shape: {words: 14},
    examples: {
      match: [
        {text: 'Edición: Ana Muestra', fields: {names: ['Ana Muestra']}},
        {text: `${story}\nPor Ana Muestra`, line: 3},
        'Editado por Luis Prueba',
        'Ana Muestra, periodista de El Faro'
      ],
      // A sentence.
      skip: ['Por Ana Muestra votaron mil vecinos del puerto el lunes.', 'Edición nueva del libro']
    }
  }
]
