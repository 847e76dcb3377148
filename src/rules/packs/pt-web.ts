/** What Portuguese sites put around a story: other titles, advertisements, promotion, buttons, notices. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {nobodySays as speakers} from './romance-pieces.ts'

/** Words that only introduce the title of another story. */
const cue = String.raw`(?:(?:leia|ler|lê|veja|confira|assista|ouça|saiba) (?:também|tambem|ainda)|leia (?:mais|a íntegra|outras notícias)(?: (?:sobre|em|no|na) .{2,40})?|ler mais|saiba mais|veja mais|confira mais|continue lendo|continue a ler|continuar a ler|(?:pode|poderá|você pode) (?:também )?(?:gostar|interessar)|talvez (?:você )?(?:goste|te interesse)|(?:pode|poderá) interessar-lhe|também (?:pode|poderá) (?:gostar|interessar).{0,20}|não (?:perca|deixe de ler)|mais sobre .{2,40}|mais (?:lidas|notícias|vistos|vistas|populares)(?: (?:em|de|do|da|no|na) .{2,30})?|as mais lidas|mais lidos|últimas notícias|outras notícias|(?:notícias?|matérias?|artigos?|conteúdos?|reportage(?:m|ns)|posts?|links?|assuntos?) (?:relacionad[oa]s?|recomendad[oa]s?)|relacionad[oa]s?|recomendad[oa]s?(?: para você)?|veja a seguir|em alta|destaques|vale a pena ler)`

export const portugueseWeb: readonly Rule[] = [
  {
    id: 'pt/read-also',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: [
      'leia',
      'ler',
      'lê ',
      'também',
      'tambem',
      'saiba',
      'veja',
      'confira',
      'continue',
      'continuar',
      'gostar',
      'interess',
      'goste',
      'perca',
      'deixe',
      'mais ',
      'últimas',
      'outras',
      'relacionad',
      'recomendad',
      'em alta',
      'destaques',
      'vale a pena'
    ],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}${cue}\s?(?:[:|→>-]\s*(?<title>.*)|[^\p{L}\p{N}]*)$`,
    shape: {length: 260},
    block: {lines: 'title', most: 6, whenBare: true},
    examples: {
      match: [
        {text: 'Leia também: Mercado antigo do porto reabre', fields: {title: 'Mercado antigo do porto reabre'}},
        'Leia também:',
        'LEIA MAIS:',
        'Veja também: Quem paga a ponte?',
        'Saiba mais',
        'Notícias relacionadas',
        'Mais lidas',
        '>> Continue lendo',
        'Também poderá gostar',
        {
          text: 'A ponte velha reabriu na segunda-feira, segundo a prefeitura da cidade.\nLeia também:\nPrefeito quer ponte nova\nMoradores pedem outro mercado',
          line: 4
        }
      ],
      // Someone is told to read; the words open a sentence; a crosshead.
      skip: [
        'Leia também os avisos do banco, pediu o ministro.',
        'Mais notícias sobre a ponte o prefeito dará na terça.',
        'Veja abaixo a lista das pontes que reabrem:',
        'Destaques do jogo em Amostra',
        'Confira a lista de convocados:'
      ]
    }
  },
  {
    id: 'pt/read-also-title',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['também', 'mais', 'ainda'],
    pattern: pattern`^[^\p{L}\p{N}]{0,4}(?:(?:Leia|LEIA|Veja|VEJA|Ler|Assista|Confira) (?:[Tt]ambém|TAMBÉM|[Aa]inda)|(?:Leia|LEIA|Saiba|SAIBA) (?:mais|MAIS)) ?[-–—|>]? ?(?<title>[«"“'‘\p{Lu}\d].{8,180})$`,
    shape: {length: 230, sentenceEnd: false},
    note: 'No colon between the label and the title.',
    examples: {
      match: [
        {text: 'Leia também Mercado antigo do porto reabre', fields: {title: 'Mercado antigo do porto reabre'}},
        'LEIA MAIS Assim ficou a ponte nova'
      ],
      // A sentence, with its end.
      skip: ['Veja também Antônio, que lê os avisos do banco.', 'Leia mais livros']
    }
  },
  {
    id: 'pt/related-label',
    label: 'boilerplate:related',
    zone: 'body',
    needs: [':'],
    pattern: pattern`^[^\p{L}\p{N}]{0,4}(?:Leia|LEIA|Veja|VEJA|Entenda|ENTENDA|Relembre|RELEMBRE|Confira|CONFIRA|Contexto|CONTEXTO|Relacionada|Recomendado|Opinião|OPINIÃO|Análise|ANÁLISE)\s?: ?(?<title>[«"“'‘\p{Lu}\d].{8,170})$`,
    shape: {words: 26, sentenceEnd: false},
    note: 'A word that also opens sentences, a colon, and text without a full stop: the title of another story.',
    examples: {
      match: [
        {
          text: 'A ponte reabriu na segunda-feira depois da cheia, informou a prefeitura.\nEntenda: Como ficou a ponte velha\nO prefeito disse que a ponte nova custará o dobro, e que o estado vai pagar.',
          line: 2,
          fields: {title: 'Como ficou a ponte velha'}
        }
      ],
      // A sentence.
      skip: [
        'A ponte reabriu na segunda-feira depois da cheia, informou a prefeitura.\nVeja: a ponte nova custará o dobro.\nO prefeito disse que o estado vai pagar, e que a ponte reabre em maio.'
      ]
    }
  },
  {
    id: 'pt/read-also-brackets',
    label: 'boilerplate:related',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['eia também', 'eia mais', 'eia aqui', 'eja também', 'EIA TAMBÉM', 'EIA MAIS', 'aiba mais', 'eia:'],
    pattern: pattern`[([](?:Leia|LEIA|Veja|Saiba|leia|veja|saiba)(?: (?:também|TAMBÉM|mais|MAIS|aqui))?\s?: ?[^()[\]]{6,220}[)\]]`,
    examples: {
      match: ['O ministro (Leia também: O que fazer com a ponte?) falou na segunda com os moradores.'],
      // It points inside the story.
      skip: ['O aviso (veja mais abaixo) chegou na segunda.', 'O cartaz (leia antes de cruzar) segue na ponte.']
    }
  },
  {
    id: 'pt/read-also-ending',
    label: 'boilerplate:related',
    zone: 'anywhere',
    extent: 'ending',
    needs: ['também:', 'TAMBÉM:', 'mais:', 'MAIS:', 'ainda:', 'eia:', 'eja mais', 'eia mais', 'aiba mais'],
    pattern: pattern`(?<=[.!?”"’»)…]\s?)(?:(?:Leia|LEIA|Veja|Saiba|Confira)(?: (?:também|TAMBÉM|mais|MAIS|ainda))?\s?: ?(?<title>[«"“'‘\p{Lu}\d][^.]{8,180})|(?:Veja|Leia) mais [\p{L}]{3,20}(?: (?:de|do|da|sobre) [\p{L} ]{3,40})?\.?|(?:Leia|Saiba|Veja) mais(?: aqui)?\.?)$`,
    note: 'Glued to the end of a paragraph.',
    examples: {
      match: [
        {
          text: 'A ponte reabriu na segunda, disse o ministro. Leia também: Três são presos no porto',
          fields: {title: 'Três são presos no porto'}
        },
        'O dólar subiu 1% na segunda-feira. Veja mais cotações.',
        'A ponte reabriu na segunda, disse o ministro. Saiba mais'
      ],
      // Somebody says so.
      skip: ['O professor foi claro. Leia mais livros e menos avisos, disse ele aos alunos da escola.']
    }
  },
  {
    id: 'pt/advertisement',
    label: 'boilerplate:advertisement',
    zone: 'anywhere',
    needs: ['publicidade', 'anúncio', 'anuncio', 'patrocin', 'propaganda', 'continua', 'pub'],
    pattern: patternAnyCase`^[-–—*_#[(]*\s?(?:(?:continua (?:após |depois d)a )?publicidade(?: ?botão para .{5,60})?|(?:(?:o )?(?:texto|artigo)|(?:a )?(?:matéria|notícia)) continua (?:após|depois d|abaixo).{0,30}|continua (?:após |depois d|abaixo d)[oa]? ?(?:anúncio|publicidade|propaganda|comercial)|anúncios?|pub|publi(?:editorial)?|(?:conteúdo|oferecimento) (?:patrocinado|publicitário)|conteúdo de marca|patrocinado(?: por .{2,40})?|patrocínio|propaganda|informe publicitário|botão para controlar o volume.{0,30})\s?[-–—*_#\])]*[.:]?$`,
    shape: {words: 14},
    examples: {
      match: [
        'Publicidade',
        'PUBLICIDADE',
        'Continua após a publicidade',
        '- Publicidade -',
        'PUB',
        'Conteúdo patrocinado',
        'A matéria continua após o anúncio'
      ],
      // The word in a story.
      skip: ['Publicidade enganosa no porto', 'Anúncio da ponte nova', 'A notícia continua na boca de todos.']
    }
  },
  {
    id: 'pt/advertisement-inside',
    label: 'boilerplate:advertisement',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['PUBLICIDADE', 'ontinua após a publicidade', 'ontinua depois da publicidade'],
    pattern: pattern`(?<=[.!?”"»)] ?)(?:PUBLICIDADE|Continua (?:após |depois d)a publicidade)(?= [\p{Lu}"“«]|$)`,
    examples: {
      match: ['A ponte reabriu na segunda. PUBLICIDADE O prefeito falou na terça com os moradores.'],
      // A part of a sentence.
      skip: ['A ponte reabriu. Continua após a publicidade o programa, disse a apresentadora.']
    }
  },
  {
    id: 'pt/third-party-notice',
    label: 'boilerplate:advertisement',
    zone: 'anywhere',
    needs: ['anúncio de terceiros', 'remova os anúncios', 'remover anúncios'],
    pattern: patternAnyCase`^anúncio de terceiros\. .{10,200}$`,
    evidence: 'a notice of two sentences with a fixed opening',
    examples: {
      match: ['Anúncio de terceiros. Não é uma oferta da Amostra.com. Leia as regras aqui ou remova os anúncios.'],
      // What a town decides.
      skip: ['O prefeito quer tirar os anúncios de terceiros da praça, disse na segunda.']
    }
  },
  {
    id: 'pt/follow-us',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: [
      'canal',
      'canais',
      'whatsapp',
      'telegram',
      'google',
      'newsletter',
      'redes sociais',
      'facebook',
      'twitter',
      'instagram',
      'aplicativo',
      'app',
      'boletim',
      'notificações',
      'youtube'
    ],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:siga(?:-nos)?|seguir|acompanhe(?:-nos)?|assine|inscreva-se|cadastre-se|receba|baixe|descarregue|subscreva|participe|entre|junte-se|faça parte|clique aqui|clique e|curta|ative|fique por dentro|quer receber|quer ficar|torne-se|compartilhe essa|encontre-nos|você também pode)(?!\p{L}).{0,130}(?:canal (?:d[oae] |no )|canais|google (?:news|notícias)|newsletters?|boletim|noss[oa]s? (?:redes|cana(?:l|is)|perfil|página|comunidade|grupos?|aplicativo|app|notícias|newsletter)|redes sociais|(?:no|pelo|em|via) (?:facebook|twitter|instagram|whatsapp|telegram|tiktok|youtube|x)(?!\p{L})|o (?:app|aplicativo) d|notificações).{0,160}$`,
    shape: {length: 330},
    evidence: 'the reader is addressed, and a channel of the outlet is named',
    examples: {
      match: [
        'Siga o Amostra Notícias no Instagram',
        'Receba as notícias do Amostra pelo WhatsApp: clique aqui e participe do nosso grupo.',
        'Inscreva-se na nossa newsletter',
        'Siga o canal do Amostra no WhatsApp',
        'Baixe o app do Amostra e acompanhe as notícias',
        '📲 Participe do canal do Amostra'
      ],
      // What the story tells people to do.
      skip: [
        'Siga as setas até a ponte, pede a placa.',
        'Receba o prefeito os moradores cada segunda, pede o bairro.',
        'O prefeito pediu que o sigam no Facebook e no Twitter.'
      ]
    }
  },
  {
    id: 'pt/sign-up-button',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: [
      'assin',
      'inscrev',
      'cadastr',
      'entrar',
      'login',
      'conta',
      'exclusiv',
      'apoie',
      'subscrev',
      'registe',
      'e-mail',
      'email',
      'já é'
    ],
    pattern: patternAnyCase`^(?:assine(?: já| agora| o? ?[\p{L} ]{3,30})?|assinar|já é assinante\?.{0,40}|inscreva-se|cadastre-se(?: grátis| aqui)?|fazer login|faça (?:o )?(?:seu )?login|minha conta|criar conta|(?:conteúdo|matéria|artigo|texto|notícia) (?:exclusiv[oa]|restrit[oa]|reservad[oa]|só|apenas) (?:para |a |aos )?(?:nossos )?(?:assinantes|cadastrados|subscritores)|exclusivo para assinantes|subscreva(?: já| agora| a newsletter)?|registe-se(?: aqui| grátis)?|(?:seu |o seu |insira (?:o )?seu )?e-?mail|apoie o (?:nosso )?jornalismo.{0,60}|apoie [oa] [\p{L} ]{3,40}|quero (?:assinar|receber))[.!]?$`,
    shape: {words: 12},
    examples: {
      match: [
        'Assine já',
        'Já é assinante? Faça login',
        'Conteúdo exclusivo para assinantes',
        'Cadastre-se grátis',
        'Inscreva-se',
        'Apoie o jornalismo do Amostra'
      ],
      // A crosshead; a sentence.
      skip: ['Conta da ponte sobe', 'Assinar o contrato é só o começo, disse o prefeito.', 'Cadastro das pontes']
    }
  },
  {
    id: 'pt/share',
    label: 'boilerplate:sharing',
    zone: 'anywhere',
    needs: [
      'compartilh',
      'partilh',
      'copiar',
      'imprimir',
      'enviar',
      'coment',
      'curtir',
      'salvar',
      'ouvir',
      'tweet',
      'tuite',
      'ver comentários',
      'guardar',
      'gosto'
    ],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:compartilhamentos?|(?:com)?partilh(?:ar|e)(?: (?:(?:no|na|nas|em|via|por|pelo) (?:(?:suas |as )?redes(?: sociais)?|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|instagram|e-?mail)|com (?:os )?(?:seus )?amigos|(?:esta|este|essa|esse|a|o) (?:notícia|matéria|artigo|reportagem|publicação|página|conteúdo|história|informação|link|post|vídeo|foto|galeria|receita|texto)(?!\p{L})[\p{L} ]{0,30}))?|copiar (?:link|o link|url)|imprimir|enviar (?:por )?(?:e-?mail|whatsapp)|coment(?:ar|e|ários?)|\d{1,5} comentários?|(?:ver|ler|mostrar|deixar?|deixe|escreva|faça) (?:\d{1,5} |os |um |o |seu |o seu )*comentários?|seja o primeiro a comentar|curtir|salvar(?: notícia| artigo)?|ouvir(?: (?:artigo|notícia|texto))?|ouça (?:este conteúdo|esta notícia|a matéria)|guardar(?: artigo)?|tweetar|gosto|reportar erro|sugerir correção)(?:[ ,|/]+(?:facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|e-?mail|copiar link|imprimir))*[:.!]?\s?\d{0,5}$`,
    shape: {words: 9},
    examples: {
      match: [
        'Compartilhar',
        'Compartilhe esta notícia',
        'Partilhar',
        'Copiar link',
        '12 comentários',
        'Compartilhar no Facebook',
        'Partilhar este artigo',
        'Compartilhe com seus amigos',
        'Deixe seu comentário',
        'Imprimir'
      ],
      // A crosshead; a sentence.
      skip: [
        'Compartilhar a ponte nova com todos os moradores do porto',
        'Compartilhar a balsa foi ideia dos vizinhos.',
        'Partilhar na mesma mesa',
        'Comentários do prefeito',
        'Guardar silêncio'
      ]
    }
  },
  {
    id: 'pt/share-ending',
    label: 'boilerplate:sharing',
    zone: 'anywhere',
    extent: 'ending',
    needs: ['ompartilhe ', 'artilhe ', 'ompartilhar '],
    pattern: pattern`(?<=[.!?”"’»)…]\s?)(?:Compartilhe|Partilhe|Compartilhar) (?:est[ae] |ess[ae] )(?:notícia|matéria|artigo|conteúdo|texto)$`,
    examples: {
      match: ['A jornalista estreou na segunda o programa no canal. Compartilhe esta notícia'],
      // Somebody shares.
      skip: ['A jornalista estreou o programa. Compartilhe esta notícia com seu pai']
    }
  },
  {
    id: 'pt/tags',
    label: 'boilerplate:tags',
    zone: 'tail',
    needs: [
      'tags',
      'assuntos',
      'palavras-chave',
      'tópicos',
      'temas',
      'categoria',
      'etiquetas',
      'tudo sobre',
      'mais sobre',
      'editorias'
    ],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:tags|assuntos|palavras-chave|tópicos(?: relacionados)?|temas|categorias?|etiquetas|tudo sobre|editorias?|arquivado em|publicado em)\s?(?::.{0,300})?$`,
    shape: {length: 320},
    block: {lines: 'short', most: 15, atEnd: true, whenBare: true},
    examples: {
      match: ['Tags: ponte, rio, cheia', 'Tags', 'Palavras-chave: mercado, porto', 'Assuntos: Ponte'],
      // A crosshead; a sentence.
      skip: ['Temas que preocupam o porto', 'Tags falsas no mercado, denunciam os moradores.']
    }
  },
  {
    id: 'pt/hash-tags',
    label: 'boilerplate:tags',
    zone: 'tail',
    needs: ['#'],
    pattern: pattern`^(?:#[\p{L}\d_]{2,40}[ ,]{0,2}){2,20}$`,
    examples: {
      match: ['#Ponte #Rio #Cheia'],
      // A sentence.
      skip: ['#Ponte', 'Com a etiqueta #Ponte os moradores pedem outro mercado.']
    }
  },
  {
    id: 'pt/legal',
    label: 'boilerplate:legal',
    zone: 'anywhere',
    needs: [
      'direitos reservados',
      'proibid',
      'reprodução',
      'política de',
      'termos de',
      'cookies',
      'opinião',
      'comentários',
      '©',
      'copyright',
      'expediente',
      'fale conosco'
    ],
    pattern: patternAnyCase`^${speakers.pt}(?:.{0,120}todos os direitos (?:são )?reservados.{0,260}|(?:é |fica |está )?(?:terminantemente |expressamente )?(?:proibida|proibido|vedada) (?:a |o |sua |qualquer )?(?:reprodução|redistribuição|cópia|publicação|uso)(?:\.?$|.{0,200}(?:total|parcial|íntegra|conteúdo|autorização|permissão|consentimento).{0,200})|©.{0,30}\d{4}.{0,200}|(?:política de (?:privacidade|cookies)|termos (?:de uso|e condições)|expediente|fale conosco|ficha técnica)(?: ?[|·-] ?(?:política de (?:privacidade|cookies)|termos (?:de uso|e condições)|anuncie|expediente|fale conosco|contato|publicidade)){0,8}|(?:os comentários|as opiniões|este texto não reflete|os textos).{5,60}(?:não refletem|não reflete|são de (?:inteira )?responsabilidade|não representam|responsabilidade).{5,220}|este (?:site|portal) (?:usa|utiliza) cookies.{0,260}|este texto não reflete.{5,160})$`,
    shape: {length: 520},
    evidence: 'a notice opens with a prohibition or a copyright sign; no sentence of a story does',
    examples: {
      match: [
        'Todos os direitos reservados.',
        'Proibida a reprodução total ou parcial sem autorização.',
        '© 2021 Amostra Comunicação. Todos os direitos reservados.',
        'Termos de uso | Política de privacidade',
        'Os comentários são de responsabilidade exclusiva de seus autores e não representam a opinião do site.'
      ],
      // A law in the story; a crosshead.
      skip: [
        'A reprodução da obra foi proibida pelo juiz na segunda.',
        'Todos os direitos reservados aos autores, disse o juiz.',
        'Proibida a reprodução das plantas, o povo as desenhou de memória, contou a prefeita.',
        'É proibida a reprodução de cães no canil, e a câmara procura voluntários.',
        'Termos duros',
        'Os comentários do prefeito foram lidos com calma.'
      ]
    }
  },
  {
    id: 'pt/player',
    label: 'boilerplate:video',
    zone: 'anywhere',
    needs: ['vídeo', 'video', 'áudio', 'galeria', 'podcast', 'ao vivo', 'fotos', 'reportagem'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:(?:assista|veja|ver|ouça|confira)(?: (?:abaixo|agora|também|aqui))?(?: (?:ao|aos|o|os|a|as|em|no))? ?(?:vídeos?|videos?|áudios?|podcast|galeria(?: de fotos)?|fotos)(?: (?:aqui|abaixo|completo|completa|a seguir|ao vivo|da reportagem))?|vídeos?(?: relacionad[oa]s?| em destaque| mais (?:vistos|assistidos)(?: d[oae] .{2,20})?)?|galeria(?: de (?:fotos|imagens))?|vídeos?: ?.{3,140}|(?:áudio|podcast): ?.{3,140}|siga ao vivo.{0,80})[.:]?$`,
    shape: {words: 22, sentenceEnd: false},
    examples: {
      match: [
        'Assista ao vídeo',
        'Veja o vídeo abaixo:',
        'Vídeo: Como reabriu a ponte velha',
        'Galeria de fotos',
        'Vídeos mais vistos do Amostra',
        'VÍDEOS: tudo sobre a ponte'
      ],
      // A crosshead; a sentence.
      skip: [
        'Vídeo contra o prefeito',
        'Assista aos vídeos restaurados da ponte velha de Amostra',
        'Vídeo: a palavra que ninguém queria ouvir, disse o prefeito.'
      ]
    }
  },
  {
    id: 'pt/embed',
    label: 'boilerplate:embed',
    zone: 'anywhere',
    needs: ['publicação', 'instagram', '(@', 'pic.twitter', 'post '],
    pattern: patternAnyCase`^(?:ver (?:essa|esta) (?:foto|publicação) no instagram|(?:uma |um )?(?:publicação|post|foto|postagem) (?:com)?partilhad[oa] (?:por|de) [^.!?]{1,80}\(@[\w.]{1,30}\)|(?:pic\.twitter\.com\/\w{4,20} ?)?[—–-]{1,2} ?.{1,60} \(@\w{1,20}\) \p{L}{3,10} \d{1,2}, \d{4}|(?:pic\.twitter\.com\/\w{4,20} ?)?[—–-]{1,2} ?.{1,60} \(@\w{1,20}\) \d{1,2} de \p{L}{4,10} de \d{4})$`,
    examples: {
      match: [
        'Ver essa foto no Instagram',
        '— Ana Amostra (@anaamostra) April 14, 2024',
        'Uma publicação compartilhada por Ana Amostra (@anaamostra)'
      ],
      // An account in a sentence.
      skip: ['O prefeito (@prefeito) disse isso em 14 de abril de 2024.']
    }
  },
  {
    id: 'pt/pagination',
    label: 'boilerplate:pagination',
    zone: 'anywhere',
    needs: ['página', 'próxim', 'anterior', 'seguinte'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:página \d{1,3}(?: (?:de|\/) \d{1,3})?|(?:página |artigo |notícia |post |matéria )?(?:seguinte|anterior|próxim[oa])(?: (?:artigo|notícia|página|post|matéria))?|anterior ?[|/-]? ?(?:próximo|seguinte))[^\p{L}\p{N}]{0,3}$`,
    examples: {
      match: ['Página 2 de 5', 'Próxima página', 'Notícia anterior', 'Anterior | Próximo'],
      // A crosshead.
      skip: ['Próximo passo', 'Página negra do porto']
    }
  },
  {
    id: 'pt/reading-time',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: ['leitura', 'min', 'carregando', 'a carregar', 'conteúdo', 'topo'],
    pattern: patternAnyCase`^(?:(?:tempo (?:estimado )?de )?leitura ?:? ?\d{1,3} ?(?:min(?:utos?)?\.?|['’′])|\d{1,3} ?min(?:utos?)?\.? de leitura|(?:carregando|a carregar)(?:\.{3}|…)?|(?:ir|pular|saltar) para o conteúdo(?: principal)?|(?:voltar|ir) (?:ao|para o) topo|tamanho (?:da letra|do texto))$`,
    examples: {
      match: [
        'Tempo de leitura: 3 minutos',
        '4 min de leitura',
        'Carregando...',
        'Pular para o conteúdo',
        'Voltar ao topo'
      ],
      // A crosshead.
      skip: ['Leitura do acordo', 'Carregando a culpa']
    }
  },
  {
    id: 'pt/breadcrumb',
    label: 'boilerplate:tags',
    zone: 'head',
    needs: ['início', 'home', 'você está', 'capa', 'inicio'],
    pattern: patternAnyCase`^(?:você está (?:em|aqui) ?: ?.{2,120}|(?:início|inicio|capa|home|página inicial) ?[>»›/|→] ?.{2,180})$`,
    examples: {
      match: ['Início > Cidades > Pontes', 'Home / Política', 'Você está aqui: Notícias > Porto'],
      // A crosshead.
      skip: ['Início das obras', 'Você está aqui para ajudar, disse o prefeito.']
    }
  }
]
