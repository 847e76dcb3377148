/** English text on pages in all languages, from the tools that they are built with: players, posts, forms, placeholders. */
import {alternation} from '../escape-pattern.ts'
import {patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'

/** What readers write below a story. */
const commentWords =
  'comments?|comentarios?|comentários?|commentaires?|commenti|commento|kommentare?|kommentar(?:er|en)?|reacties?|komentar|komen|komentarze|yorum(?:lar)?|kommenttia?'

/** What pages call the first one of all, in lower case. */
const homes = [
  'home',
  'homepage',
  'beranda',
  'laman utama',
  'startseite',
  'inicio',
  'portada',
  'accueil',
  'início',
  'página inicial',
  'capa',
  'hem',
  'hjem',
  'forside',
  'etusivu',
  'ana sayfa',
  'strona główna',
  'domů',
  'acasă',
  'početna',
  'trang chủ'
]

/** What pages call the topics of an article, in lower case. */
const tagLabels = [
  ...[
    'tag',
    'tags',
    'topics',
    'topic',
    'keywords',
    'filed under',
    'filed in',
    'categories',
    'category',
    'tagged',
    'tagged with',
    'related topics'
  ],
  ...['topik', 'kata kunci', 'kategori', 'tagar', 'topik terkait', 'mga tag', 'mga paksa'],
  ...['etiquetas', 'temas', 'temas relacionados', 'palabras clave', 'categorías', 'categoría', 'archivado en'],
  ...['assuntos', 'palavras-chave', 'tópicos', 'categorias', 'categoria', 'arquivado em', 'marcadores'],
  ...[
    'mots-clés',
    'mots clés',
    'thèmes',
    'thématiques',
    'étiquettes',
    'catégories',
    'catégorie',
    'classé dans',
    'sujets'
  ],
  ...[
    'schlagworte',
    'schlagwörter',
    'stichwörter',
    'stichworte',
    'themen',
    'kategorien',
    'kategorie',
    'rubrik',
    'abgelegt unter'
  ],
  ...['argomenti', 'parole chiave', 'categorie', 'archiviato in'],
  ...['trefwoorden', 'onderwerpen', 'categorieën', 'etiketter', 'ämnen', 'nyckelord']
]

export const commonWidgets: readonly Rule[] = [
  {
    id: 'common/player',
    label: 'boilerplate:video',
    zone: 'anywhere',
    needs: ['javascript', '0:', 'watch on', 'listen on', 'play video', 'video player', 'not support'],
    pattern: patternAnyCase`^(?:to view this video please enable javascript.{0,120}|(?:please )?enable javascript(?: to .{3,60})?[.!]?|(?:your browser does not support .{3,60}|this browser does not support .{3,60})\.?|0{1,2}:\d\d ?\/ ?\d{1,2}:\d\d|(?:watch|listen|view) on (?:youtube|facebook|spotify|soundcloud|vimeo|instagram|apple podcasts|tiktok|x|twitter)|(?:play|stop|pause) video|video player(?: is loading)?\.?)$`,
    examples: {
      match: [
        {
          text: 'To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video',
          language: 'sv'
        },
        {text: 'Please enable JavaScript', language: 'sv'},
        {text: 'Your browser does not support the audio element.', language: 'sv'},
        {text: '0:00 / 12:30', language: 'sv'},
        {text: 'Watch on YouTube', language: 'sv'},
        {text: 'Video Player is loading.', language: 'sv'}
      ],
      // A result; a sentence of the story; an hour.
      skip: ['3:1', 'Watch on YouTube how the bridge was built, the mayor said.', '12:30']
    }
  },
  {
    id: 'common/placeholder',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: ['placeholder', 'skip to', 'skip ad', 'powered by', 'back to top', 'toggle', 'open menu', 'close menu'],
    pattern: patternAnyCase`^(?:placeholder(?: image)?[ -]?\d{0,3}|skip (?:to (?:the )?(?:main )?(?:content|navigation)|ads?|advertisement)|powered by \p{L}[\p{L}\d.]{1,24}|back to top|(?:toggle|open|close) (?:menu|navigation|search|sidebar))$`,
    examples: {
      match: [
        {text: 'Placeholder image-1', language: 'sv'},
        {text: 'Skip to main content', language: 'sv'},
        {text: 'Skip Ad', language: 'sv'},
        {text: 'Powered by Sampleware', language: 'sv'},
        {text: 'Toggle navigation', language: 'sv'}
      ],
      // An engine; a demand.
      skip: ['Powered by steam and coal', 'Back to top of the league']
    }
  },
  {
    id: 'common/player-time',
    label: 'boilerplate:video',
    zone: 'anywhere',
    needs: ['time', 'duration', 'listen', 'watch', 'play', 'volume'],
    pattern: patternAnyCase`^(?:(?:current|remaining|elapsed|loaded) ?time|duration(?: time)?|listen(?: to (?:this |the )?(?:article|story))?|watch|play(?: video| audio)?|volume) ?[•·:|(-]? ?(?:-?\d{1,2}(?::\d\d){1,2}|\d{1,3}%|\d{1,3} ?(?:minutes?|mins?|seconds?|secs?)(?:,? ?\d{1,2} ?(?:seconds?|secs?))?)\)?$`,
    examples: {
      match: [
        {text: 'Listen to this article (3 minutes)', language: 'sv'},
        {text: 'Current Time 0:00', language: 'sv'},
        {text: 'Listen • 3:42', language: 'sv'},
        {text: 'Duration 2 minutes 14 seconds', language: 'sv'},
        {text: 'Volume 90%', language: 'sv'}
      ],
      // A result; a sentence.
      skip: ['Duration of the flood: 3 days', 'Watch 12 boats leave', 'Time 3:42 p.m.']
    }
  },
  {
    id: 'common/counter',
    label: 'boilerplate:pagination',
    zone: 'anywhere',
    needs: [' of ', ' de ', ' di ', ' von ', ' van ', ' dari ', ' daripada ', ' av ', ' af ', ' sur ', '/'],
    pattern: patternAnyCase`^(?:(?:foto|photo|picture|image|bild|imagen|imagem|immagine|afbeelding|gambar|slide|diapositiva|página|pagina|seite|sida|side|laman|muka surat) ?\d{1,3} ?(?:\/|of|de|di|von|van|dari|daripada|av|af|sur) ?\d{1,3}|\d{1,2} (?:of|de|di|von|van|dari|daripada|av|af|sur) \d{1,3})$`,
    note: 'The number of a picture among all.',
    examples: {
      match: [
        {text: '1 av 12', language: 'sv'},
        {text: 'Imagen 3 de 14', language: 'sv'},
        {text: 'Foto 1 di 12', language: 'sv'}
      ],
      // A share, a day, a score.
      skip: ['9 of 10 people', '12 de mayo', '2/3', '1 av 12 röster']
    }
  },
  {
    id: 'common/breadcrumb',
    label: 'boilerplate:tags',
    zone: 'head',
    needs: homes,
    pattern: patternAnyCase`^(?:you are here:? ?)?(?:${alternation(homes)}) ?(?:[»›→>]{1,2}|[/|](?= ?\p{L})|(?<= )[·•](?= )) ?[^.!?»›→>/|·•]{2,60}(?:[»›→>/|·•]{1,2}[^»›→>/|·•]{2,170}){0,6}[»›→>/|]{0,2}$`,
    shape: {length: 260},
    note: 'Breadcrumbs: the way from the first page to the article, whose title may end them.',
    examples: {
      match: [
        {text: 'Home » Politics » State', language: 'sv'},
        {text: 'Startseite › Lokales › Die alte Brücke über den Fluss ist wieder frei', language: 'sv'},
        {text: 'Beranda / Berita / Daerah', language: 'sv'}
      ],
      // A house; a sentence.
      skip: ['Home is where the river is', 'Home and away, the same crowd']
    }
  },
  {
    id: 'common/tags-above',
    label: 'boilerplate:tags',
    zone: 'above',
    needs: tagLabels,
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:${alternation(tagLabels)}) ?[:：] ?(?:[^.!?:]{2,30}(?:[,;|#·•/][^.!?:,;|#·•/]{1,40}){0,14})?$`,
    shape: {length: 300},
    note: 'Some pages print the topics of an article above it.',
    examples: {
      match: [
        {
          text: 'Ämnen: bro, flod\nBron öppnar igen på måndag, sade kommunen i ett meddelande till pressen.',
          language: 'sv'
        },
        {text: 'Tags:\nBron öppnar igen på måndag, sade kommunen i ett meddelande till pressen.', language: 'sv'}
      ],
      // A headline with a topic in front of it.
      skip: [
        {
          text: 'Kategori: bron öppnar igen efter sex månader. Staden är glad.\nBron öppnar igen på måndag, sade kommunen i ett meddelande till pressen.',
          language: 'sv'
        }
      ]
    }
  },
  {
    id: 'common/comment-count',
    label: 'boilerplate:sharing',
    zone: 'anywhere',
    needs: ['comment', 'comentario', 'comentário', 'komment', 'reactie', 'komentar', 'komen', 'yorum', 'kommentti'],
    pattern: patternAnyCase`^(?:${commentWords}) ?(?:\(\d{1,6}\)|\[\d{1,6}\]|: ?\d{1,6}|\d{1,6})$|^\d{1,6} (?:${commentWords})$`,
    shape: {words: 2},
    examples: {
      match: [
        {text: 'Komentarze (3)', language: 'sv'},
        {text: 'Commentaires (3)', language: 'sv'},
        {text: '12 comentarios', language: 'sv'}
      ],
      // What is said of them.
      skip: ['Kommentarer till tre brev', '3 kommentarer lästes upp']
    }
  },
  {
    id: 'common/account',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: ['sign in', 'log in', 'sign up', 'register', 'subscribe', 'newsletter', 'login'],
    pattern: patternAnyCase`^(?:(?:(?:register|sign in|sign up|log in|login|subscribe)(?: ?\/ ?| or | & )?){1,3}(?: (?:now|here|today))?(?: to (?:unlock|read|access|continue|see|view)(?: [\p{L}\d-]{1,12}){0,5})?|subscribe to (?:our|the) newsletters?|newsletters?|sign up for (?:our|the) newsletters?)[.!]?$`,
    examples: {
      match: [
        {text: 'REGISTER / SIGN IN TO UNLOCK MORE ARTICLES', language: 'sv'},
        {text: 'Sign in', language: 'sv'},
        {text: 'Subscribe to our newsletter', language: 'sv'},
        {text: 'Newsletter', language: 'sv'},
        {text: 'Log in or register to read more', language: 'sv'}
      ],
      // A member state; people of the story.
      skip: [
        'Sign in the window said closed',
        'Register of voters is to be renewed',
        'Subscribe to peace, says the bishop'
      ]
    }
  }
]
