/**
 * Words that distinguish the headings and titles of a language from its other short lines. They are tested in texts of every language, so a word is listed only
 * if it is not a usual last word of a heading in another language: German "die" is an English verb.
 */
export interface LineWords {
  /** After these words a sentence continues: no heading ends with them. */
  open?: string
  /** Verbs of saying directly after a quotation: they show a sentence. */
  saying?: string
  /**
   * Words after a comma that paragraphs of the story have and captions rarely do: verbs of saying in the forms of stories. With a capital: the beginning of a
   * paragraph that continues another one.
   */
  story?: string
  /** Abbreviations with a full stop that do not end a sentence. */
  abbreviations?: string
  /** Words in lower case in titles whose other words have capitals. */
  smallInTitles?: string
  /** Words before the name of a place that say what kind of place it is. */
  placeKinds?: string
  /** Time zones after a time. */
  zones?: string
  recipe?: {
    /** The heading of such a list is a line that begins with one of these. */
    lists?: string
    /** Measures of ingredients. */
    units: string
    /** Text after an ingredient without an amount. */
    toTaste?: string
    /** Words in a sentence about an amount that do not occur in a list. */
    notIn?: string
  }
}

export const lineWords: Readonly<Record<string, LineWords>> = {
  id: {
    open: 'dan yang akan di ke serta atau dari untuk dengan dalam oleh bahwa adalah mengatakan',
    saying: 'kata ujar tutur ucap',
    story:
      'kata, ujar, tutur, ucap, ungkap, jelas, imbuh, tegas, papar, katanya, ujarnya, jelasnya, ungkapnya, mengatakan, menyatakan, menjelaskan, mengungkapkan, menambahkan, menegaskan, menuturkan, menurut, Menurut, Namun, Tetapi, Selain itu, Sementara itu, Ia, Dia',
    abbreviations: 'dll dkk Tbk',
    smallInTitles:
      'di ke dari dan yang untuk usai dalam pada dengan soal atas oleh hingga saat demi karena bagi ini itu',
    placeKinds: 'Kota Kabupaten Kab. Desa Kecamatan Kampung Pulau',
    zones: 'WIB WITA WIT',
    recipe: {
      lists: 'Bahan Bumbu Alat',
      units:
        'gram gr g kg kilogram ons ml liter cc cm sdm sdt sendok siung butir buah lembar batang ekor ruas bungkus ikat potong biji ' +
        'cangkir gelas helai papan keping tangkai genggam iris bonggol',
      toTaste: 'secukupnya',
      notIn: 'yang'
    }
  },
  en: {
    open: 'a an and as be by for from in is of on or that the to was will with',
    saying: 'said says',
    story:
      'said, told, explained, added, stated, confirmed, warned, according to, has said, denied, But, However, Also, In addition, Meanwhile, He, She, They, It, We, I, And, Still, Yet, According to',
    abbreviations: 'Inc Jr',
    zones: 'GMT',
    recipe: {units: 'cup cups tablespoon tablespoons teaspoon teaspoons ounce ounces pound pounds'}
  },
  es: {
    open: 'el los las una unos y que con del su sus',
    saying: 'dijo afirmó señaló',
    story:
      'dijo, dijeron, explicó, explicaron, afirmó, afirmaron, aseguró, señaló, informó, informaron, indicó, agregó, añadió, declaró, confirmó, manifestó, sostuvo, precisó, destacó, comentó, anunció, detalló, reconoció, advirtió, según, Además, También, Sin embargo, Por su parte, Asimismo, Pero, No obstante, Mientras tanto, En tanto, Él, Ella, Según'
  },
  pt: {
    open: 'uma que da dos das pelo pela ao e',
    saying: 'disse afirmou',
    story:
      'disse, disseram, explicou, explicaram, afirmou, afirmaram, declarou, informou, acrescentou, anunciou, destacou, ressaltou, contou, confirmou, comentou, garantiu, alertou, segundo, de acordo com, Além disso, No entanto, Porém, Mas, Já, Ele, Ela, Também, Por sua vez, Enquanto isso, Segundo, De acordo com, Contudo'
  },
  fr: {
    open: 'du les une et ou que qui dans avec aux ses leur',
    saying: 'déclare explique',
    story:
      'a dit, ont dit, a déclaré, a expliqué, a affirmé, a précisé, a indiqué, a ajouté, a annoncé, a assuré, a souligné, a confirmé, a estimé, a rappelé, ont expliqué, ont déclaré, explique-t-il, explique-t-elle, dit-il, dit-elle, selon, Mais, Cependant, Toutefois, Pourtant, En outre, De plus, Par ailleurs, Il, Elle, Ils, Elles, Selon, Or'
  },
  it: {
    open: 'il lo gli una che della del dei delle nel nella con per',
    story:
      'ha detto, hanno detto, ha spiegato, hanno spiegato, ha dichiarato, ha annunciato, ha aggiunto, ha affermato, ha sottolineato, ha confermato, ha riferito, secondo, spiega, dichiara, sottolinea, ha precisato, Inoltre, Tuttavia, Però, Ma, Intanto, Secondo, Anche'
  },
  de: {
    open: 'und oder der dem ein eine einen für von dass',
    saying: 'sagte sagt',
    story:
      'sagte, sagten, erklärte, erklärten, teilte, teilten, betonte, berichtete, berichteten, hieß es, zufolge, laut, fügte, kündigte, bestätigte, warnte, Doch, Aber, Zudem, Außerdem, Allerdings, Dennoch, Er, Es, Auch, Laut, Wir, Denn, Trotzdem, Gleichzeitig'
  },
  nl: {
    open: 'het een en van voor met dat',
    saying: 'zei zegt',
    story:
      'zei, zeiden, zegt, vertelde, vertelt, legde, meldde, meldt, volgens, aldus, verklaarde, benadrukte, bevestigde, laat weten, liet weten, voegde, Maar, Ook, Daarnaast, Bovendien, Toch, Volgens, Hij, Zij, Ze, Wel, Daarom'
  },
  ms: {
    story:
      'kata, ujar, jelas, katanya, ujarnya, jelasnya, berkata, memberitahu, menjelaskan, memaklumkan, menurut, Menurut, menegaskan, mengulas, Beliau, Namun, Katanya, Ujarnya, Bagaimanapun, Sementara itu, Tambahnya, Jelasnya, Menurutnya'
  },
  tl: {
    open: 'ng mga ang sa',
    saying: 'ani sabi',
    story:
      'ani, sabi, ayon, Ayon, sinabi, Sinabi, ipinaliwanag, Ipinaliwanag, dagdag, Dagdag, paliwanag, iginiit, Iginiit, Ngunit, Samantala, Siya, Subalit, Gayunman, Pero, Bukod dito'
  }
}

/** All words of one kind, of all languages. */
export const wordsFor = (
  kind: 'open' | 'saying' | 'abbreviations' | 'smallInTitles' | 'placeKinds' | 'zones'
): string[] => Object.values(lineWords).flatMap((words) => words[kind]?.split(' ') ?? [])

/** All words of one kind for recipes, of all languages. */
export const recipeWords = (kind: keyof Required<LineWords>['recipe']): string[] =>
  Object.values(lineWords).flatMap(({recipe}) => recipe?.[kind]?.split(' ') ?? [])
