/**
 * What copies of pages keep of what surrounded the story, in the languages of Europe and in Malay: the frames of posts, also in copy that has lost its line breaks; the labels that the
 * BBC's services print at their pictures; the line under a feed's item that says where it appeared first.
 */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'

interface RemnantWords {
  /** What stands for a post until it is loaded, parted by bars. */
  view: string
  /** What stands before the name of the account: "a post shared by". */
  shared: string
  frame: readonly [match: string, skip: string]
  /** The words before a picture's owner, and before its caption; none if the BBC has no service in the language. */
  picture?: {
    source: string
    caption: string
    match: readonly string[]
    skip: readonly string[]
  }
  /** A sentence that says where a text appeared first, as a pattern: the text, then the site. */
  first?: {needs: readonly string[]; says: string; match: readonly string[]; skip: readonly string[]}
}

const words: Readonly<Record<string, RemnantWords>> = {
  es: {
    view: 'ver esta publicación en instagram|ver esta foto en instagram',
    shared: '(?:una publicación|un post) (?:compartida|compartido) (?:de|por)',
    frame: [
      'Reabrió el puente. Ver esta publicación en Instagram Una publicación compartida de Puente (@puente) Hubo fiesta.',
      'Reabrió el puente, como se puede ver en esta publicación en Instagram.'
    ],
    picture: {
      source: 'fuente de la imagen|derechos de autor de la imagen|crédito de la imagen',
      caption: 'pie de foto|pie de imagen|título del video|image caption',
      match: [
        'Fuente de la imagen, Getty Images',
        'Pie de foto, El puente sobre el río, cerrado desde el lunes.',
        'Derechos de autor de la imagen AFP Image caption El puente llevaba vacío desde 1999'
      ],
      skip: ['Fuente de la imagen del puente es un libro de 1984.', 'A pie de foto posaron los vecinos.']
    },
    first: {
      needs: ['apareció primero', 'aparece primero', 'se publicó primero', 'proviene de'],
      says: '(?:El artículo|La entrada|El post|Este artículo|Este texto)(?!\\p{L}).{0,200}? (?:apareció|aparece|se publicó) primero en ',
      match: ['La entrada Reabre el puente apareció primero en El Faro.'],
      skip: ['El texto apareció primero en la plaza, y nadie lo creyó, dijo el alcalde.']
    }
  },
  pt: {
    view: 'ver ess[ae] (?:foto|post|publicação) no instagram|ver esta (?:foto|publicação) no instagram|veja essa foto no instagram',
    shared: '(?:uma publicação|um post) (?:compartilhad[ao]|partilhad[ao]) por',
    frame: [
      'A ponte reabriu. Ver essa foto no Instagram Uma publicação compartilhada por Ponte (@ponte) Houve festa.',
      'A ponte reabriu, como se pode ver essa semana no rio.'
    ],
    picture: {
      source: 'crédito|direito de imagem|fonte da imagem|crédito da imagem',
      caption: 'legenda da foto|legenda do vídeo|legenda|image caption',
      match: [
        'Crédito, Getty Images',
        'Legenda da foto, A ponte sobre o rio, fechada desde segunda-feira.',
        'Direito de imagem Getty Images Image caption A ponte estava vazia desde 1999'
      ],
      skip: [
        'Crédito, emprego e renda caem no vale, diz a prefeitura.',
        'Legenda viva do samba, ela tinha noventa anos.'
      ]
    },
    first: {
      needs: ['apareceu primeiro', 'publicado primeiro'],
      says: '(?:O post|O artigo|Este artigo|Este texto)(?!\\p{L}).{0,200}? (?:apareceu|foi publicad[oa]) primeiro (?:em|n[oa]) ',
      match: ['O post Ponte reabre apareceu primeiro em Folha de Amostra.'],
      skip: ['Este texto apareceu primeiro na praça, e ninguém acreditou, disse o prefeito.']
    }
  },
  fr: {
    view: 'voir cette publication sur instagram|afficher cette publication sur instagram',
    shared: 'une publication partagée par',
    frame: [
      'Le pont a rouvert. Voir cette publication sur Instagram Une publication partagée par Pont (@pont) On a dansé.',
      'Le pont a rouvert, on peut voir cette publication sur Instagram depuis lundi.'
    ],
    picture: {
      source: "crédit photo|source de l['’]image|copyright de l['’]image|droits? d['’]auteur de l['’]image",
      caption: 'légende image|légende vidéo|légende|image caption',
      match: ['Crédit photo, Getty Images', 'Légende image, Le pont sur le fleuve, fermé depuis lundi.'],
      skip: ['Légende du pont : un loup y dort.', 'Légende vivante du port, elle avait quatre-vingt-dix ans.']
    },
    first: {
      needs: ['en premier', 'd’abord', "d'abord", 'initialement'],
      says: "(?:L['’]article|Cet article|Ce texte|Ce billet)(?!\\p{L}).{0,200}? (?:est (?:apparu|paru)|a été publié) (?:en premier|d['’]abord|initialement) (?:sur|dans|chez) ",
      match: [
        'L’article Le pont rouvre est apparu en premier sur Le Lac.',
        'Cet article a été publié initialement sur Le Lac.'
      ],
      skip: ['Ce texte a été lu en premier sur la place, et personne n’y a cru, a dit le maire.']
    }
  },
  it: {
    view: 'visualizza questo post su instagram',
    shared: '(?:un post condiviso|una foto condivisa) da',
    frame: [
      'Il ponte ha riaperto. Visualizza questo post su Instagram Un post condiviso da Ponte (@ponte) C’era festa.',
      'Il ponte ha riaperto, lo visualizza questo post sul muro.'
    ],
    first: {
      needs: ['proviene da', 'per primo', 'sembra essere il primo'],
      says: "(?:L['’]articolo|Questo articolo|Il post)(?!\\p{L}).{0,200}? (?:proviene da|è apparso per primo su|sembra essere il primo su) ",
      match: ['L’articolo Riapre il ponte proviene da Il Lago.'],
      skip: ['L’articolo di pietra viene dalla cava di Esempio, ha detto il sindaco.']
    }
  },
  de: {
    view: '(?:sieh|schau) dir diesen beitrag auf instagram an|diesen beitrag auf instagram ansehen',
    shared: 'ein (?:von .{2,60} geteilter beitrag|beitrag geteilt von)',
    frame: [
      'Die Brücke ist offen. Sieh dir diesen Beitrag auf Instagram an Ein Beitrag geteilt von Brücke (@bruecke) Es gab ein Fest.',
      'Die Brücke ist offen, ein Beitrag auf Instagram zeigt das Fest.'
    ],
    first: {
      needs: ['erschien zuerst', 'erschien zunächst', 'erschien ursprünglich'],
      says: '(?:Der|Dieser) (?:Beitrag|Artikel|Text)(?!\\p{L}).{0,200}? erschien (?:zuerst|zunächst|ursprünglich) (?:auf|bei|in) ',
      match: ['Der Beitrag Die Brücke ist offen erschien zuerst auf Küstenfunk.'],
      skip: ['Der Text erschien zuerst auf Latein, und niemand las ihn, sagte der Pfarrer.']
    }
  },
  nl: {
    view: 'dit bericht op instagram bekijken|dit bericht bekijken op instagram|bekijk dit bericht op instagram',
    shared: 'een (?:door .{2,60} gedeeld bericht|bericht gedeeld door)',
    frame: [
      'De brug is open. Dit bericht op Instagram bekijken Een bericht gedeeld door Brug (@brug) Er was feest.',
      'De brug is open, en een bericht gedeeld door de buren ging rond.'
    ]
  },
  ms: {
    view: 'lihat (?:siaran|catatan|hantaran|pos) ini di instagram',
    shared: '(?:siaran|catatan|hantaran) (?:yang )?dikongsi (?:oleh|bersama)',
    frame: [
      'Jambatan itu dibuka. Lihat siaran ini di Instagram Siaran dikongsi oleh Jambatan (@jambatan) Ada kenduri.',
      'Jambatan itu dibuka, dan siaran dikongsi oleh ramai orang.'
    ]
  }
}

/** The name of a site: it has a capital, or an address. */
const site = String.raw`(?:\p{Ll}{1,3} )?(?:[\p{Lu}\d][^,.!?]{1,50}(?:\.\p{L}{2,6})?|[\p{Ll}\d.-]{2,40}\.\p{L}{2,6})`

/** The rules of a language. */
export function pageRemnants(language: string): Rule[] {
  const {view, shared, frame, picture, first} = words[language] as RemnantWords
  const account = String.raw`.{1,60}?\(@[\w.]{2,40}\)`
  const [match, skip] = frame
  const rules: Rule[] = [
    {
      id: `${language}/post-frame`,
      label: 'boilerplate:embed',
      zone: 'anywhere',
      needs: ['(@', 'instagram'],
      pattern: patternAnyCase`^(?:(?:${view})(?: ${shared} ${account})?|${shared} ${account}(?: (?:am|el|em|le|il|op|pada|on) .{4,40})?)$`,
      examples: {match: [match.replace(/^.*?\. (?=\p{Lu})/u, '').replace(/(?<=\)) .*$/u, '')], skip: [skip]}
    },
    {
      id: `${language}/post-frame-inside`,
      label: 'boilerplate:embed',
      zone: 'anywhere',
      extent: 'inside',
      needs: ['nstagram'],
      pattern: patternAnyCase`(?<=[.!?”"’»)…\]] ?)(?:${view})(?: ${shared} ${account})?`,
      note: 'In copy that has lost its line breaks.',
      examples: {match: [match], skip: [skip]}
    }
  ]
  if (picture) {
    const captioned = String.raw`(?:${picture.caption})(?:,| ?:) .{4,300}`
    rules.push({
      id: `${language}/picture-labels`,
      label: 'caption',
      zone: 'anywhere',
      needs: [...`${picture.source}|${picture.caption}`.split('|').map((one) => one.replace(/\[.*$|\?.*$/u, ''))],
      pattern: patternAnyCase`^(?:(?:${picture.source})(?:,| ?:) [^.,!?]{2,60}(?: ${captioned})?|(?:${picture.source}),? [^.,!?]{2,40} image caption,? .{4,300}|${captioned})$`,
      shape: {length: 400},
      evidence: 'A label for pictures, with a comma or a colon, opens the line.',
      examples: {match: [...picture.match], skip: [...picture.skip]}
    })
  }
  if (first)
    rules.push({
      id: `${language}/first-on`,
      label: 'boilerplate:other',
      zone: 'tail',
      needs: [...first.needs],
      pattern: pattern`^(?:${first.says})${site}\.?$`,
      shape: {length: 320},
      examples: {match: [...first.match], skip: [...first.skip]}
    })
  return rules
}
