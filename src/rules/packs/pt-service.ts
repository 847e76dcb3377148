/** What Portuguese pages say about themselves to their readers: players, newsletters, comments, subscriptions, cookies, errors. */
import type {Rule} from '../types.ts'
import {onlyPhrases} from './phrases.ts'
import {type PageVoice, type ServiceTopic, serviceRules} from './service-lines.ts'

const voice: PageVoice = {
  language: 'pt',
  story:
    'disse|diz|dizem|disseram|explicou|afirmou|garantiu|contou|declarou|respondeu|acrescentou|segundo (?:o|a|os|as|um|uma)|ele|ela|eles|elas|ontem|prefeit[oa]|prefeitura|polícia|juiz|tribunal|ministr[oa]|presidente|governo|moradores|havia|tinha|tinham|foram|prometeu|pediu|pediram|admitiu|advertiu|estudo',
  reports: '\\p{L}+(?:ou|eu|iu|aram|eram|iram|ava|avam) (?:os?|as?|uma?)',
  before:
    '(?:por favor|desculpe|desculpa|lamentamos|sentimos muito|infelizmente|ops|opa|atenção|car[oa] leitora?|olá|obrigad[oa])[,!:]* (?:mas )?(?:por favor,? )?',
  follows: [
    '(?:compartilhe|partilhe|inicie|algumas|deixe|alguns)~<160>',
    '(?:e |ou |por favor,? )?(?:clique|toque|consulte|leia|lê|veja|verifique|confira|faça|faz|acesse|aceda|entre|inscreva-se|cadastre-se|registe-se|registre-se|assine|subscreva|recarregue|atualize|volte|tente|contacte|contate|escreva|escreve|envie|escolha|cancele|baixe|descarregue|apoie|colabore|doe|conheça|saiba|insira|introduza|siga|aproveite|crie|avise|avise-nos|lembre-se|seja|evite|participe|adicione|ative|aceite|configure|tenha|receba|use|ouça|assista|continue|fique|torne-se|compartilhe|partilhe)~<180>',
    '(?:você|o seu|a sua|os seus|seu|sua|seus|suas|nossos?|nossas?|o nosso|a nossa|lhe|nos|se|para|pode|poderá|deve|ao|à|em caso|sem (?:permanência|compromisso|spam|fidelização)|mais informações|saiba mais|ver mais|este (?:site|conteúdo|artigo|espaço)|esta (?:página|notícia|matéria)|est[ae]s|os (?:comentários|preços|produtos|links|leitores)|as (?:opiniões|mensagens)|não|já|apenas|somente|só|a partir|por apenas|aqui|também|cada|assim|com (?:a sua|seu|o seu)|grátis|é grátis|queremos|utilizamos|usamos|enviámos|enviamos|restam)~<180>',
    '\\S{1,40}@\\S{3,40}|(?:https?://|www\\.)\\S{4,120}|[\\d+() -]{6,20}|\\d{1,3} ?min(?:utos?)?'
  ]
}

const media = '(?:v[íi]deo|áudio|conteúdo|player|leitor|podcast|arquivo|ficheiro|anúncio|direto|transmissão)'
const failing =
  '(?:(?:já |ainda )?não (?:está|estará|se encontra)(?: mais)? (?:disponível|acessível)|não (?:pode|pôde|podem|foi possível)(?: ser)? (?:reproduzid[oa]|carregad[oa]|exibid[oa]|mostrad[oa]|apresentad[oa]|encontrad[oa])|está (?:indisponível|hospedad[oa])|expirou|foi (?:removid[oa]|retirad[oa]|excluíd[oa])|não (?:é|são) (?:suportad[oa]|compatível)|requer (?:javascript|cookies|o seu|a sua))'
const where =
  '(?: (?:n[oa] (?:seu|sua|nosso|momento)~<30>|em (?:seu|sua|nosso)~<30>|neste momento|no momento|atualmente|temporariamente|devido<50>|porque o (?:servidor|formato)<50>|para (?:o seu|a sua|você|sua)~<30>|pelo<20>|com o seu<30>))'
const letter =
  '(?:newsletters?|boletim|boletins|lista de e-?mails?|alertas?(?: (?:de notícias|informativos))?|resumo (?:diário|semanal)|notificações)'
const mail =
  '(?:e-?mail|correio(?: eletr[óôo]nico)?|caixa de (?:entrada|correio|e-?mail)|celular|telemóvel|whatsapp|mail)'
const terms =
  '(?:termos|condições|privacidade|cookies|aviso legal|políticas?|comunicações|newsletters?|boletim|e-?mails?|tratamento)'
const subscribe =
  'assin(?:e|ar)|subscrev(?:a|er)|inscrev(?:a-se|er-se)|cadastr(?:e-se|ar-se)|regist(?:e-se|re-se|ar-se)|faça (?:o )?(?:seu )?(?:login|log in|cadastro|registo)|fa(?:ça|zer) (?:o )?(?:login|log-?in)|inici(?:e|ar) (?:a )?sessão|cri(?:e|ar) (?:uma|a sua|sua) conta|torne-se (?:assinante|membro|sócio)|seja (?:assinante|membro|sócio)|entr(?:e|ar)|estar logad[oa]'
const readers =
  '(?:assinantes?|subscritores|membros|sócios|usuários cadastrados|utilizadores registados|cadastrados|registados|usuários|utilizadores)'

const player: ServiceTopic = {
  about: 'service-player',
  label: 'boilerplate:video',
  says: [
    [
      'disponível|reproduzid|carregad|exibid|mostrad|apresentad|indisponível|hospedad|expirou|removid|retirad|suportad|compatível|requer|acessível|excluíd',
      `(?:este|esse|nosso) ${media} ${failing}${where}?`
    ],
    [
      'disponível|reproduzid|carregad|exibid|indisponível',
      `o (?:v[íi]deo|conteúdo|áudio|player) (?:(?:já )?não está(?: mais)? disponível|não (?:pode|pôde) ser (?:reproduzido|carregado|exibido|mostrado)|está indisponível)${where}?`
    ],
    [
      'página|notícia|matéria',
      '(?:esta (?:página|notícia|matéria|imagem|galeria)|a página que (?:procura|você procura|procurava|tentou<20>)) (?:(?:já )?não (?:está(?: mais)? disponível|existe(?: mais)?|foi encontrada|pôde ser (?:encontrada|carregada))|foi removida)(?: (?:ou|no momento)<40>)?'
    ],
    [
      'não foi possível',
      `não foi possível (?:carregar|reproduzir|exibir|mostrar|encontrar|abrir|processar|concluir|enviar) (?:o|a|este|esta|seu|sua|o seu|a sua) (?:conteúdo|v[íi]deo|áudio|página|player|pedido|solicitação|comentário|inscrição)<40>`
    ],
    [
      'navegador|browser',
      '(?:o )?(?:seu|teu|este) (?:navegador|browser) (?:não|está|é)~<20> ?(?:suporta|permite|pode|compatível|desatualizado|bloque|reconhece|tem|reproduz)<80>'
    ],
    [
      'javascript',
      '(?:para <60>,? )?(?:por favor,? )?(?:é necessário|é preciso|você precisa|precisa de?|deve|tem de)? ?(?:ativ(?:e|ar)|habilit(?:e|ar)|ter)~ (?:o )?javascript<80>'
    ],
    [
      'clique|toque |pressione|deslize|arraste|use as|dê um clique|use os',
      '(?:clique|toque|pressione|deslize|arraste|use|dê um clique)~<30> ?(?:para|as setas|os botões)~<10> ?(?:ver|assistir|ampliar|reproduzir|ouvir|navegar|acessar|aceder|abrir|ler|passar|para|conferir)~<70>'
    ],
    [
      'vídeo|video|formulário|conteúdo|player|áudio',
      'se (?:você )?(?:não (?:consegue|consiga|conseguir|vê|estiver)|tiver problemas)~<60>,? (?:clique|tente|recarregue|atualize|acesse)<60>'
    ],
    ['recarregue|atualize|atualizar a', '(?:recarregue|atualize|tente (?:recarregar|atualizar)) (?:a|esta) página<40>'],
    ['duração', 'duração:? (?:\\d{1,2}:)?\\d{1,2}:\\d\\d'],
    [
      'ouça|ouvir|escute',
      '(?:ouça|ouvir|escute) (?:este|esta|o|a) (?:artigo|notícia|matéria|podcast|áudio|reportagem)(?: (?:agora|aqui|completo|completa))?(?: \\(?\\d{1,2}(?::\\d\\d)? ?(?:min(?:utos)?)?\\)?)?'
    ]
  ],
  match: [
    'Seu navegador não suporta este vídeo.',
    'Este vídeo não está disponível no momento.',
    'Este conteúdo não pode ser exibido no seu dispositivo.',
    'Não foi possível carregar o vídeo. Recarregue a página.',
    'Para ver este conteúdo é necessário ativar o JavaScript.',
    'Clique aqui para ver a entrevista completa',
    'Se não consegue ver o formulário, clique aqui.',
    'A página que você procura não existe mais.'
  ],
  skip: [
    // Vídeos e páginas de uma história.
    'O vídeo não está disponível para a família desde maio, disse o advogado.',
    'Este vídeo que um pescador gravou deu a volta ao mundo.',
    'O navegador português não suporta o frio do porto.',
    'Não foi possível carregar o barco porque a grua estava avariada.',
    'A página não existe em nenhum arquivo da vila.',
    'Este conteúdo foi escrito há trezentos anos por um monge.',
    'A galeria está fechada para obras até junho.',
    'Ouvir este rio é voltar à infância.'
  ]
}

const newsletter: ServiceTopic = {
  about: 'service-newsletter',
  label: 'boilerplate:promotion',
  says: [
    [
      'concord|aceit|consent|autoriz',
      `ao (?:se )?(?:cadastrar|inscrever|registar|registrar|subscrever|assinar|clicar|continuar|enviar|criar|informar|fornecer|prosseguir)(?:-se)?~<60>,? (?:você |está |estará |o utilizador )?(?:concordas?|concordando|aceita|aceitas|aceitando|a concordar|a aceitar|consente|autoriza|declara|confirma)~<50>${terms}<140>`
    ],
    [
      'aceito|autorizo|li e concordo|desejo receber|quero receber|concordo',
      `(?:aceito|autorizo|li e (?:aceito|concordo)|concordo|desejo receber|quero receber|gostaria de receber)~<60>(?:${terms}|notícias|ofertas|informações)<100>`
    ],
    [
      'receba|receber',
      `(?:quer |quero )?receb(?:a|e|er)~<80>(?:n[oa]|em|pelo|por|direto no) (?:seu |sua |teu |tua )?${mail}~<70>`
    ],
    [
      'seu e-mail|seu email|sua caixa|seu mail|seu whatsapp',
      '(?:todos os dias|todas as|todos os|toda|cada|as|os|o|nossas?|nossos?|diretamente|uma seleção|um resumo|notícias)~<90>n[oa] (?:seu|sua|teu|tua) (?:e-?mail|caixa de (?:entrada|correio|e-?mail)|celular|telemóvel|whatsapp)(?: (?:cada|todos|todas|de|sem|e)~<40>)?'
    ],
    [
      'newsletter|boletim|boletins|alertas|resumo',
      `(?:assine|subscreva|inscreva-se|cadastre-se|registe-se|registre-se|receba)(?: (?:já|agora|aqui|grátis|gratuitamente|hoje))*(?: (?:em|na|no|nas|nos|para receber))?(?: (?:a|o|as|os|nossas?|nossos?|a nossa|o nosso|esta|este|sua|uma|um))? ?<20>${letter}~<90>`
    ],
    [
      'cancelar a|cancelar sua|cancelar quando|descadastr|cancelar o|cancelar em|anular a',
      '(?:você )?(?:pode(?:rá)?) (?:cancelar|anular|se descadastrar|descadastrar-se)~<40>(?:qualquer (?:momento|altura)|quando quiser|sempre que quiser|através)<50>|para (?:cancelar (?:a|sua|o)|se descadastrar)~<40>,? (?:clique|envie|acesse)<40>'
    ],
    [
      'obrigad',
      'obrigad[oa] (?:por|pel[oa])(?: se)? (?:assinar|subscrever|inscrever|cadastrar|registar|votar|participar|(?:a |o )?(?:sua?|seu) (?:inscrição|subscrição|assinatura|registo|cadastro|voto|comentário|mensagem|visita|opinião|apoio|feedback))~<60>'
    ],
    [
      'e-mail de confirmação|email de confirmação|enviamos um|enviámos|enviado um',
      '(?:te |lhe |foi )?(?:enviamos|enviámos)(?:-lhe)? um (?:e-?mail|link)~<80>|foi enviado um (?:e-?mail|link)<80>|(?:em breve )?(?:você )?receberá um e-?mail de (?:confirmação|boas-vindas|verificação)<60>'
    ],
    [
      'spam|lixo eletr',
      '(?:se não (?:o )?(?:receber|encontrar|recebeu|chegar)<40>,? )?(?:por favor,? )?(?:verifique|confira|consulte|veja) (?:n?a |o )?(?:sua|seu)?<30>(?:spam|lixo eletr[óôo]nico)<40>'
    ],
    [
      'e-mail válido|email válido|seu e-mail|seu email|endereço de e|correio eletr',
      '(?:por favor,? )?(?:insira|introduza|digite|informe|indique|deixe|confirme|escreva) (?:o |um )?(?:seu )?(?:melhor )?(?:endereço de )?(?:e-?mail|correio eletr[óôo]nico)(?: (?:válido|para|e|aqui|abaixo)~<50>)?'
    ],
    [
      'inscrição|inscrito|cadastro|subscrição|registo',
      '(?:a |o )?(?:sua|seu) (?:inscrição|cadastro|subscrição|registo|e-?mail)~<20>(?:confirmad[oa]|efetuad[oa]|realizad[oa]|sucesso|concluíd[oa])<30>|você (?:já )?está (?:inscrito|cadastrado)<40>'
    ],
    [
      'melhor da semana|mais importantes do dia|resumo d|seleção d',
      '(?:o melhor da semana|as (?:notícias )?mais importantes do dia|um resumo|(?:uma|a nossa|nossa) seleção)~<50>(?:n[oa] seu|n[oa] sua|da nossa|para si|para você|todas as (?:manhãs|semanas|sextas)|todos os|feit[oa] pela nossa)~<50>'
    ],
    [
      'mantenha-se|fique por dentro|fique bem informad|fique informad|mantém-te',
      '(?:mantenha-se|fique|mantém-te) (?:informad[oa]|bem informad[oa]|por dentro|atualizad[oa]|a par)(?:,? (?:com|de|das?|dos?|sobre|em|por)~ ?(?:noss[oa]s?|as (?:últimas|notícias)|tudo|principais|últimas|notícias|a nossa|o que|do que)<70>)?'
    ],
    ['recaptcha', '(?:est[ea] (?:site|página|formulário)|protegid[oa])~<40>recaptcha<110>']
  ],
  match: [
    'Receba as principais notícias do dia no seu e-mail.',
    'Ao se cadastrar, você concorda com os termos de uso e a política de privacidade.',
    'Obrigado por se inscrever! Enviamos um e-mail de confirmação.',
    'Você pode cancelar a inscrição a qualquer momento.',
    'Insira o seu e-mail para receber a newsletter.',
    'Li e aceito a política de privacidade.',
    'Fique por dentro das últimas notícias'
  ],
  skip: [
    // Correio e boletins de uma história.
    'Ao se cadastrar, os pescadores aceitaram os termos da companhia.',
    'Receba quem receber, o prémio fica na vila.',
    'O boletim da paróquia chega todas as semanas a trezentas casas.',
    'Obrigado pelo apoio, repetia o candidato na praça.',
    'Fique longe do rio, pede um cartaz.',
    'Aceito a derrota, admitiu o capitão da equipa.',
    'O melhor da semana foi a ponte nova.',
    'Para cancelar a festa bastou uma chuva.'
  ]
}

const comments: ServiceTopic = {
  about: 'service-comments',
  label: 'boilerplate:other',
  says: [
    [
      'comentar|comentário|participar',
      `(?:(?:por favor,? )?(?:você )?(?:deve|precisa(?: de)?|tem de|é necessário|é preciso|para)~<40>)?(?:${subscribe}|ser (?:assinante|usuário|membro)|estar (?:registado|cadastrado|logad[oa]|autenticado))~<30> ?(?:para|e)(?: poder)? (?:comentar|comente|deixar|publicar|escrever|participar d[ao] (?:conversa|debate)|ver os)~<60>`
    ],
    [
      'comentar|comentário',
      `para (?:poder )?(?:comentar|deixar (?:um|seu|o seu) comentário|publicar (?:um|seu) comentário)~<30>,? (?:você )?(?:deve|precisa|tem de|é necessário|é preciso|${subscribe})~<60>`
    ],
    [
      'comentar|comentários',
      `(?:s[óo]|apenas|somente) (?:os )?${readers}(?: (?:registados|cadastrados))? podem (?:comentar|ver|deixar|participar)<50>`
    ],
    [
      'comentários',
      '(?:os )?comentários (?:desta|deste|nesta|neste|para esta|para este|a esta|a este) (?:notícia|artigo|matéria|publicação|post) (?:estão|foram) (?:fechados|encerrados|desativados)|(?:os )?comentários (?:estão|foram) (?:fechados|encerrados|desativados|desabilitados|sujeitos)(?: (?:para|n?est[ae]|a moderação)<40>)?|est[ae] (?:notícia|artigo|matéria) não (?:aceita|permite) comentários'
    ],
    [
      'comentários',
      '(?:os )?comentários (?:ofensivos|impróprios|publicados|que|são (?:de|da|moderados)|não (?:representam|refletem)|serão|com|feitos|dos leitores)~<90>(?:removid|apagad|moderad|responsabilidade|normas|deste (?:site|jornal|portal)|seus autores|exclusiva|opinião d|excluíd)<90>'
    ],
    [
      'comentários',
      '(?:reservamo-nos o direito|nos reservamos o direito|este (?:site|jornal|portal) (?:não se responsabiliza|se reserva)|as opiniões (?:expressas|emitidas)|não nos responsabilizamos|a redação reserva-se)~<60>comentários<110>'
    ],
    [
      'comentar|comentário',
      'seja o primeiro a (?:comentar|deixar (?:um|seu) comentário)<30>|(?:deixe|escreva|publique|adicione) (?:um|seu|o seu|a sua) comentário(?: (?:aqui|abaixo)<20>)?|(?:conte|deixe|partilhe|compartilhe)~<40>nos comentários<30>'
    ],
    [
      'seu comentário|sua mensagem',
      '(?:o )?seu comentário (?:foi|será|está)~<20> ?(?:enviado|publicado|analisado|moderad|aguardando|pendente)<60>'
    ],
    [
      'regras de|normas de|endereço de e|campos obrigatórios|não há comentários|denunciar|ainda não há',
      '(?:leia|consulte|veja|conheça|respeite)~<15>(?:regras|normas|política) (?:de|dos|da) (?:participação|comentários?|comunidade|conduta|uso)<50>|o seu endereço de e-?mail não será publicado|(?:os )?campos obrigatórios (?:são|estão) marcados<20>|(?:ainda )?não há comentários(?: ainda)?|denunciar (?:este )?comentário'
    ]
  ],
  match: [
    'Os comentários estão fechados.',
    'Faça login para comentar',
    'Para deixar um comentário você precisa se cadastrar.',
    'Só assinantes podem comentar.',
    'Seu comentário será analisado. Leia as regras de participação.',
    'Esta matéria não aceita comentários'
  ],
  skip: [
    // Comentários de uma história.
    'Os comentários do prefeito sobre a ponte foram apagados da ata.',
    'Para participar da regata é preciso ter dezoito anos.',
    'Só os sócios podem votar na assembleia do clube.',
    'Os comentários na praça são de todo tipo nestes dias.',
    'Os comentários que o capitão fez não agradaram à tripulação.',
    'Seja o primeiro a chegar, repetia o pai.',
    'Deixe um comentário amargo e perca o emprego.',
    'Seu comentário foi injusto, respondeu a atriz.'
  ]
}

const subscription: ServiceTopic = {
  about: 'service-subscription',
  label: 'boilerplate:promotion',
  says: [
    [
      'continuar|acesso|ler mais|acessar|aceder|ler este|ler esta|conteúdo|ilimitad|desbloque|todas as notícias|aproveit|leia',
      `(?:${subscribe})~(?: (?:já|agora|aqui|grátis|gratuitamente|hoje|ou [\\p{L} ]{4,22}|[oa] [\\p{L} ]{3,25}))* (?:para|e) (?:poder )?(?:continuar|continue|ler|leia|acessar|acesse|aceder|aceda|ter|tenha|obter|ver|desbloquear|aproveitar|aproveite)~<80>`
    ],
    [
      'assin|subscrev|inscrev|cadastr|registe-se|registre-se|registar-se|login|sessão|sua conta|precisa|necessário|tem de',
      `para (?:poder )?(?:continuar|ler|acessar|aceder|ver|ter acesso)~<60>,? (?:(?:você )?(?:precisa(?: de)?|é necessário|é preciso|tem de|deve)(?: se)? )?(?:${subscribe}|ser ${readers}|estar (?:logad|cadastrad)[oa])~<60>`
    ],
    [
      'assinante|subscritor|membros|sócios|cadastrad|registad',
      `(?:est[ae]|o|a)? ?(?:conteúdo|artigo|notícia|matéria|reportagem|seção|secção|página|texto|podcast|recurso)? ?(?:é |está )?(?:(?:reservad[oa]|exclusiv[oa]|disponível|restrit[oa]|só|apenas|somente|abert[oa])(?: |,)){1,3}(?:para |a |de |aos )?(?:os |nossos |todos os )*${readers}(?: (?:do|da|e)~<40>)?`
    ],
    [
      'gratuit|grátis|limite',
      '(?:você|já|atingiu|restam(?:-lhe)?|este é|leu|tem)~<40>(?:artigos?|matérias?|notícias?|reportagens|limite)~<20>(?:gratuit[oa]s?|grátis|livres|deste mês|mensal|por mês)~<40>'
    ],
    [
      'assinante|tem conta|uma conta|subscritor|cadastro|membro',
      '(?:já |ainda )?(?:é|és|tem|não é|não tem)(?: já| uma| um)*(?: (?:assinante|subscritor|conta|cadastro|membro))\\??(?: (?:faça|entre|acesse|inicie|clique|aqui|assine|crie|cadastre-se)~<40>)?'
    ],
    [
      'sua assinatura|sua conta|sua subscrição|dispositivo',
      '(?:a )?sua (?:assinatura|conta|subscrição|sessão) (?:está|foi|não|permite|inclui|já|expirou)~<50>(?:dispositivo|usad|utilizad|expirad|ativ|suspens|acess|usuário|renov|cancelad|simultâne)<80>'
    ],
    [
      'acesso ilimitado|acesso digital|acesso total|todo o conteúdo|conteúdo exclusivo|conteúdos exclusivos|sem limites',
      '(?:tenha|acesse|aceda|aproveite|obtenha|leia|garanta|acesso|por apenas|a partir)~<40>(?:acesso|ilimitad|sem limites|conteúdos?|notícias)~<20> ?(?:ilimitad[oa]|digital|total|exclusivos?|a tudo|sem|desde|por|do|da)<70>'
    ],
    [
      'primeiro mês|por mês|teste grátis|cancele quando|experimente|oferta especial|sem compromisso|sem fidelização',
      '(?:assine|subscreva|experimente|teste|por apenas|a partir|só|apenas|aproveite|oferta especial|promoção)~<60>(?:(?:r\\$|€) ?[\\d,.]+<20>|\\d+ ?€<20>|primeiro mês|mês grátis|grátis|cancele quando|sem compromisso|sem fidelização)<60>'
    ],
    [
      'jornalismo|redação|nosso trabalho',
      '(?:se (?:você )?(?:valoriza|acredita|gosta|aprecia)<60>,? )?(?:por favor,? )?(?:ajude(?:-nos)?|apoie|apoia|apoiar|defenda|financie|contribua|colabore com|fortaleça|sustente)~<50>(?:jornalismo|redação|noss[oa] (?:trabalho|projeto|jornal)|o nosso (?:trabalho|jornal))~<80>'
    ],
    [
      'seu apoio|sua assinatura|sua contribuição|sua doação|sua ajuda|seu contributo|sua subscrição',
      '(?=<160>(?:jornalis|redação|noss|inform|trabalho|nos |continuar|notícias))(?:com |graças a |precisamos d[oa] |sem )?(?:o |a )?(?:seu|sua) (?:apoio|assinatura|contribuição|doação|ajuda|contributo|subscrição)(?: financeir[oa])? (?:nos (?:permite|ajuda|dá a)|torna|tornam|permite|ajuda|garante|é (?:fundamental|essencial|importante)|faz|sustenta|para (?:continuar|poder)|podemos)~<90>'
    ],
    [
      'torne-se|faça uma doação|fazer uma doação|seja membro',
      '(?:se <70>,? )?(?:por favor,? )?(?:torne-se (?:membro|sócio|assinante|apoiador)|faça uma doação|considere (?:fazer uma doação|apoiar|assinar)|seja (?:membro|apoiador))(?: (?:d[oae]|hoje|agora|e|para|aqui|uma|a)~<60>)?'
    ]
  ],
  match: [
    'Este conteúdo é exclusivo para assinantes.',
    'Assine agora e tenha acesso a todo o conteúdo',
    'Para continuar lendo, faça login ou cadastre-se.',
    'Você atingiu o limite de artigos gratuitos deste mês.',
    'Seu apoio nos permite continuar informando.',
    'Ainda não é assinante? Assine já',
    'Experimente a edição digital por apenas 1 € no primeiro mês'
  ],
  skip: [
    // Assinaturas e apoios de uma história.
    'Seu apoio foi decisivo, gritou a candidata da varanda.',
    'Os assinantes do jornal pagaram menos do que no ano anterior.',
    'O conteúdo da carta é exclusivo do notário.',
    'Para ler a carta, o juiz pediu uma lupa.',
    'Apoia o filho desde sempre, conta a mãe.',
    'A conta do restaurante foi paga a prestações.',
    'O acesso ilimitado à praia terminou em maio com a cerca.',
    'Assinatura a assinatura, o bairro salvou a ponte.'
  ]
}

const commerce: ServiceTopic = {
  about: 'service-commerce',
  label: 'boilerplate:advertisement',
  says: [
    [
      'afiliado|afiliados|afiliação',
      '(?:este|esta|alguns dos|os|nossos?|o)~<40>(?:artigo|conteúdo|página|links?|texto|site|matéria)~<30>(?:contém|inclui|conter|incluir|são|pode|utiliza|participa)~<30>afilia<120>'
    ],
    [
      'comissão',
      '(?:podemos|este site pode|recebemos|ganhamos|se (?:você )?(?:comprar|compra|adquirir)<50>|ao comprar<40>|por cada compra<40>|noss[oa] (?:site|empresa) pode|o jornal pode)~<40>comissão~<100>'
    ],
    [
      'independente',
      '(?:os|todos os|nossos?|nossas?)~<10>(?:produtos?|artigos?|recomendações|análises)~<40>(?:são|foram)~<10>(?:selecionad[oa]s|escolhid[oa]s|independentes)~<30>independente<100>'
    ],
    [
      'preços',
      '(?:os )?preços(?: (?:mostrados|indicados|informados))?~<20>(?:podem (?:variar|mudar|ter|sofrer)|estão sujeitos|são válidos)(?: (?:a|em|com|sem|desde|mudado|variado|alteração)~<60>)?'
    ],
    [
      'patrocinad|anunciante',
      '(?:este|esta) (?:conteúdo|artigo|espaço|seção|secção)(?: (?:foi|está|é))?(?: um)?(?: conteúdo)? (?:patrocinad[oa]|elaborad[oa]|oferecid[oa]|produzid[oa])(?: (?:por|para|pelo|pela)~<50>)?'
    ]
  ],
  match: [
    'Este artigo contém links de afiliados.',
    'Se comprar através destes links, podemos receber uma comissão.',
    'Nossas recomendações são escolhidas de forma independente.',
    'Os preços podem variar sem aviso prévio.'
  ],
  skip: [
    // Comissões e preços de uma história.
    'Os agentes recebem uma comissão por cada barco vendido.',
    'Os preços podem subir em maio, teme o setor.',
    'Os produtos da horta são escolhidos à mão antes do amanhecer.',
    'Esta seção da ponte foi paga por um anunciante da capital.'
  ]
}

const cookies: ServiceTopic = {
  about: 'service-cookies',
  label: 'boilerplate:legal',
  says: [
    [
      'cookies',
      '(?:nós e (?:os )?nossos<20>|est[ea] (?:site|página|portal)|o nosso (?:site|portal)|nosso (?:site|portal))? ?(?:utiliza(?:mos)?|usa(?:mos)?|armazena(?:mos)?) (?:os )?cookies~<30>(?:para|com (?:o objetivo|a finalidade|fins)|que (?:nos|permitem|ajudam|são)|e (?:outras?|tecnologias|semelhantes)|próprios|de terceiros|a fim)~<180>'
    ],
    [
      'cookies',
      '(?:se (?:você )?(?:continuar|seguir|navegar)|ao (?:continuar|seguir|navegar|clicar|aceitar|utilizar|usar))~<60>,? (?:você |está |estará )?(?:concorda|concordando|aceita|aceitando|a aceitar|a concordar|consente)~<60>(?:uso|utilização|cookies|política)~<80>'
    ],
    [
      'cookies|privacidade|preferências|seus dados',
      '(?:você pode|pode|para|consulte|leia|conheça|mais informações|saiba mais|ver|aceitar|rejeitar|configurar|gerir|gerenciar|alterar)~<60>(?:(?:política|aviso|declaração|configuração|uso) de (?:cookies|privacidade|proteção)|cookies|suas preferências|seus dados)(?: (?:a|em) qualquer (?:momento|altura)<20>| (?:aqui|e|para|ou|n[oa]|pessoais)~<60>)?'
    ],
    [
      'sua privacidade|seu consentimento',
      '(?:valorizamos|respeitamos|precisamos|protegemos|cuidamos)~<30>sua? (?:privacidade|consentimento)<80>|(?:a )?sua privacidade é importante para nós'
    ]
  ],
  match: [
    'Utilizamos cookies para melhorar sua experiência.',
    'Valorizamos a sua privacidade. Você pode alterar suas preferências a qualquer momento.',
    'Para mais informações, consulte a nossa política de privacidade.'
  ],
  skip: [
    // Dados de uma história.
    'As empresas usam cookies para seguir as pessoas, disse o autor do relatório.',
    'Ao continuar a greve, os marinheiros aceitam o risco.',
    'Sua privacidade é importante para o ator, que vive longe de tudo.',
    'A política de privacidade da rede social mudou em maio.'
  ]
}

const alerts: ServiceTopic = {
  about: 'service-alerts',
  label: 'boilerplate:promotion',
  says: [
    [
      'notificações|alertas',
      '(?:quer )?(?:ativ(?:e|ar)|habilit(?:e|ar)|permit(?:a|ir)|receb(?:a|er)|configur(?:e|ar)) (?:as |nossas |os |suas |nossos )*(?:notificações|alertas)(?: (?:de|para|e|em|do|da|push|por)~<70>)?'
    ],
    [
      'aplicativo|a app|nosso app|app store|google play|nossa app|aplicação',
      '(?:baixe|descarregue|instale|experimente|disponível)~<20>(?:nosso|nossa|o|a|grátis|n[oa])~<20>(?:app|aplicativo|aplicação|app store|google play)~<80>'
    ],
    [
      'enquete|votação|sondagem',
      '(?:a|esta|nossa) (?:enquete|votação|sondagem) (?:está|foi|já)~<10>(?:encerrada|fechada|terminada|finalizada|terminou)|(?:vote|participe|responda|opine)~<15>(?:n?a |d?a )?(?:nossa|a|esta|nesta) (?:enquete|sondagem|votação)<40>'
    ],
    [
      'um erro|um problema|tente |deu errado|correu mal|sua sessão',
      '(?:ocorreu|houve|aconteceu) um (?:erro|problema)(?: (?:inesperado|ao (?:processar|carregar|enviar|salvar|iniciar)|n[oa] (?:servidor|página|seu|sua)|com (?:seu|sua|o seu))~<50>)?|algo (?:deu errado|correu mal)|(?:a )?sua sessão expirou<20>|(?:por favor,? )?tente (?:de novo|novamente|outra vez|mais tarde)<30>'
    ],
    ['deslize', 'deslize (?:para|até)~ (?:o lado|ver|baixo|cima|a|mais|continuar)~<40>'],
    [
      'compartilhad|partilhad',
      '(?:este|esta) (?:artigo|notícia|matéria) (?:foi|já foi) (?:compartilhad[oa]|partilhad[oa]) [\\d.,]{1,10}(?: vezes)?'
    ],
    [
      'tempo de leitura|min de leitura|minutos de leitura',
      'tempo (?:estimado )?de leitura:? (?:\\d{1,2} ?(?:min(?:utos?)?|m)?)|\\d{1,2} ?(?:min(?:utos?)?) de leitura'
    ],
    [
      'tem informa|tem uma|tem alguma|tem algo|tem sugest|encontrou um|viu um|notou um|conhece uma|conhece alguma|testemunhou|quer contar|quer denunciar|quer enviar|sabe de|sabe alg|tem mais|tens ',
      '(?:se )?(?:você )?(?:tem|conhece|sabe|viu|encontrou|quer|testemunhou|notou|tens)~<15>(?:informações|informação|uma história|alguma história|uma denúncia|algo a contar|mais dados|um erro|algum erro|sugestões?|uma sugestão)~<40>(?:(?=\\?)|,? (?:escreva|fale|contacte|envie|avise|entre em contac?to|mande)~<80>)'
    ],
    [
      'nossa redação|a redação|conosco|connosco|sua sugestão|whatsapp',
      '(?:por favor,? )?(?:fale|entre em contac?to|contacte|contate)(?: com)? (?:a )?(?:nossa redação|redação|conosco|connosco|nossa equipe)<60>|(?:envie|mande)~<15>(?:sua|seu|suas|seus|uma) (?:sugestão|sugestões|denúncia|fotos?|vídeos?|história|informação|mensagem)~<70>'
    ],
    [
      'nosso canal|nosso grupo|nossas redes',
      '(?:siga|entre|participe|inscreva-se|acompanhe|assine)~(?:-nos)?<15>(?:n?o nosso|n?as nossas|nosso|nossas) (?:canal|redes|grupo|comunidade)~<60>'
    ],
    ['mais em ', 'mais em [\\p{L} ]{3,30}:']
  ],
  match: [
    'A enquete já foi encerrada.',
    'Ocorreu um erro ao processar a sua solicitação. Tente novamente mais tarde.',
    'Esta notícia foi compartilhada 1.234 vezes',
    'Mais em A Amostra:',
    'Encontrou um erro? Escreva para redacao@amostra.example'
  ],
  skip: [
    // Enquetes, erros e avisos de uma história.
    'A enquete fechou com um resultado que ninguém esperava.',
    'Houve um erro no plano da ponte, admitiu o engenheiro.',
    'Ocorreu um problema no motor do barco à saída do porto.',
    'Tem uma história em cada rua do porto velho.',
    'Descarregue a grua o que descarregar, o porto está cheio.',
    'As notificações de casos subiram para quarenta.',
    'Algo correu mal na manobra, admitiu o capitão.',
    'Se tem fome, o mercado abre às seis.'
  ]
}

const account: ServiceTopic = {
  about: 'service-account',
  label: 'boilerplate:other',
  note: 'Accounts, passwords, the age of an article, reactions of readers.',
  says: [
    [
      'este artigo|esta notícia|esta matéria|este conteúdo|esta artigo',
      'est[ea] (?:artigo|notícia|matéria|conteúdo) (?:foi (?:publicad[oa]|atualizad[oa])|tem) (?:há )?(?:mais de )?(?:uma?|\\d{1,2}|dois|três|seis|vários) (?:mês|meses|anos?)<30>'
    ],
    ['gostou d', '(?:você )?gostou (?:d[oae]|dest[ae])~<30>(?=\\?)'],
    [
      'senha|palavra-passe',
      '(?:esqueceu(?:-se)?|recuperar|redefinir|alterar|esqueci)(?: (?:a|da|sua|minha|a sua))* (?:senha|palavra-passe)|(?:a |sua |a sua )?(?:senha|palavra-passe) (?:deve|não|tem)~<50>'
    ],
    [
      'já está cadastrado|já existe|já está em uso|já está registado|não foi possível salvar',
      '(?:este|esse|o) (?:e-?mail|endereço de e-?mail) já (?:está|existe)~<30>|já existe uma conta<40>'
    ],
    [
      'ainda não há|não há comentários|nenhum comentário',
      '(?:ainda )?não há (?:nenhum )?comentários?(?: ainda)?|nenhum comentário(?: ainda)?'
    ],
    [
      'não se responsabiliza|não é responsável',
      '(?:a redação|este (?:site|jornal|portal)|[\\p{L} ]{3,25}) não (?:se responsabiliza|é responsável) (?:por|pel[oa]s?) <20>(?:opiniões|comentários|conteúdo)~<60>'
    ],
    ['assinante para|membro para', '(?:você )?(?:precisa|é preciso|tem de|deve) ser (?:assinante|membro) para <60>'],
    [
      'leia esta|leia este|ler grátis|leia grátis|gratuitamente',
      '(?:continue lendo|(?:leia|ler) est[ea] (?:matéria|artigo|notícia)) (?:grátis|gratuitamente|de graça)~<60>'
    ],
    [
      'aceitar os cookies|aceitar cookies|aceite os cookies',
      'para (?:ver|assistir|acessar|aceder)~<40>,? (?:você )?(?:precisa|é preciso|deve|tem de|é necessário)<15>aceitar (?:os )?cookies<30>|aceite os cookies para<40>'
    ],
    [
      'com google|com facebook|com apple|sua conta google',
      '(?:entre|entrar|acesse|continue|continuar|cadastre-se|aceder) com (?:sua conta |a sua conta )?(?:do )?(?:google|facebook|apple|e-?mail)<20>'
    ],
    [
      'nossa equipe|nossa equipa|suas dúvidas',
      '(?:a )?nossa equip[ea] (?:responde|está à disposição|entrará em contac?to)~<50>|tire suas dúvidas<40>'
    ]
  ],
  match: [
    'Esta matéria foi publicada há mais de três anos.',
    'Gostou desta reportagem? Compartilhe.',
    'Já existe uma conta com este e-mail.'
  ],
  skip: [
    // Senhas e gostos de uma história.
    'Este artigo da lei tem mais de cem anos, lembra a juíza.',
    'Gostou da feira, perguntou o mestre às crianças.',
    'A senha era o nome do barco.'
  ]
}

const labels = [
  'sobre o autor',
  'sobre a autora',
  'sobre os autores',
  'voltar ao vídeo',
  'voltar ao topo',
  'voltar ao início',
  'ir para o conteúdo',
  'pular para o conteúdo',
  'conteúdo da matéria',
  'conteúdo principal',
  'adicionar aos favoritos',
  'guardar artigo',
  'salvar notícia',
  'salvar matéria',
  'ler mais tarde',
  'ver comentários',
  'ver todos os comentários',
  'mostrar comentários',
  'mostrar mais',
  'mostrar menos',
  'ver mais notícias',
  'ver mais fotos',
  'ver todas as fotos',
  'ver galeria',
  'ver vídeo',
  'reproduzir',
  'reproduzir vídeo',
  'pausar',
  'tela cheia',
  'ecrã inteiro',
  'legendas',
  'ampliar imagem',
  'ampliar foto',
  'próximo artigo',
  'artigo anterior',
  'próxima notícia',
  'notícia anterior',
  'próxima matéria',
  'política de cookies',
  'política de privacidade',
  'configurações de cookies',
  'definições de cookies',
  'configurações de privacidade',
  'definições de privacidade',
  'aceitar cookies',
  'aceitar tudo',
  'aceitar todos',
  'rejeitar tudo',
  'rejeitar todos',
  'gerir cookies',
  'gerenciar cookies',
  'aviso legal',
  'aviso de privacidade',
  'termos e condições',
  'termos de uso',
  'termos de utilização',
  'minha conta',
  'a minha conta',
  'meu perfil',
  'gerir assinatura',
  'gerenciar assinatura',
  'ver planos',
  'ver ofertas',
  'já sou assinante',
  'seja assinante',
  'newsletter',
  'newsletters',
  'boletim diário',
  'boletins',
  'alertas',
  'ativar notificações',
  'agora não',
  'talvez mais tarde',
  'compartilhar notícia',
  'compartilhar esta notícia',
  'partilhar artigo',
  'partilhar este artigo',
  'copiar link',
  'copiar ligação',
  'link copiado',
  'enviar por e-mail',
  'enviar por email',
  'regras de comentários',
  'reportar erro',
  'comunicar erro',
  'relatar erro',
  'ouvir notícia',
  'ouvir artigo',
  'ouça a matéria',
  'tamanho da letra',
  'tamanho da fonte',
  'conteúdo para assinantes',
  'seguir tema',
  'seguir autor',
  'ver perfil',
  'ver biografia',
  'por que estou vendo isso?',
  'saiba mais sobre o assunto',
  'saiba mais sobre o tema',
  'saiba mais aqui',
  'assista abaixo',
  'assista aqui',
  'veja abaixo',
  'veja o vídeo',
  'veja o vídeo abaixo',
  'comunicar erro à redação',
  'comunique um erro',
  'comunicar um erro',
  'ouça este conteúdo',
  'ouça a notícia',
  'ouça a reportagem',
  'ouça o texto',
  'ouvir a matéria',
  'ver tudo',
  'ver todas',
  'ver todas as notícias',
  'carregar mais',
  'carregar mais notícias',
  'continue lendo',
  'continuar a ler',
  'leia a matéria completa',
  'ler matéria completa',
  'leia na íntegra',
  'sugestão de pauta',
  'sugestões de pauta',
  'sugira uma pauta',
  'envie sua sugestão de pauta',
  'fale com a redação',
  'fale conosco',
  'mais do autor',
  'mais desta seção',
  'mais sobre o assunto',
  'mais sobre este assunto',
  'notícia em atualização',
  'matéria em atualização',
  'reportagem em atualização',
  'voltar para o topo',
  'clique aqui',
  'copiar url',
  'receber notificações',
  'participe da comunidade',
  'seu e-mail',
  'seu endereço de e-mail',
  'o seu email',
  'link copiado para a área de transferência',
  'nossas newsletters',
  'nossos podcasts'
]

export const portugueseService: readonly Rule[] = [
  {
    id: 'pt/service-label',
    label: 'boilerplate:other',
    zone: 'anywhere',
    ...onlyPhrases(labels),
    shape: {words: 8},
    examples: {
      match: ['Voltar ao vídeo', 'CONFIGURAÇÕES DE COOKIES', 'Ver todas as fotos', 'Já sou assinante'],
      // Títulos de uma história.
      skip: ['Voltar ao porto', 'Sobre a cheia', 'Ver a maré', 'Próxima paragem']
    }
  },
  ...serviceRules(voice, [player, newsletter, comments, subscription, commerce, cookies, alerts, account])
]
