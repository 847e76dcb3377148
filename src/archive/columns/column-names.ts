/**
 * What columns and keys of data sets are called, in the languages that newsparse reads. The words are in lower case and without accents: a name such as
 * "Article_Text" or "isiBerita" is looked up word by word.
 */

/** What a column may contain. */
export type Role = 'text' | 'title' | 'date' | 'outlet' | 'url' | 'id'

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Words that name what a column contains. */
export const roleWords: Readonly<Record<Role, ReadonlySet<string>>> = {
  text: wordsIn(`
    text txt content contents body fulltext maintext articlebody bodytext copy story document
    isi konten teks naskah berita artikel kandungan
    texto contenido cuerpo articulo conteudo corpo texte contenu corps testo contenuto articolo
    inhalt artikeltext volltext tekst inhoud nilalaman teksto article newstext transcript paragraphs`),
  title: wordsIn(`
    title headline heading head hl headlines newstitle
    judul tajuk titulo titular encabezado manchete titre titolo titel uberschrift schlagzeile kop pamagat ulo`),
  date: wordsIn(`
    date datetime day time timestamp published publishdate pubdate publication datepublished publishedat created posted issued updated
    tanggal tgl tarikh waktu terbit fecha publicado data publicacao pubblicato pubblicazione publie publication
    datum zeit veroffentlicht gepubliceerd geplaatst petsa`),
  outlet: wordsIn(`
    outlet publisher newspaper newspapers media medium publication source agency portal
    sumber penerbit koran suratkabar akhbar fuente medio periodico fonte veiculo jornal fuente journal media testata giornale
    quelle zeitung bron krant pahayagan pinagmulan`),
  url: wordsIn('url link href uri permalink weburl canonical tautan pranala pautan enlace lien adresse collegamento'),
  id: wordsIn('id docid docno articleid newsid guid uuid identifier nomor number nr no identifiant kennung')
}

/** Words that may stand beside those words and do not change the meaning: "full text", "news title", "article id". */
export const besideWords: ReadonlySet<string> = wordsIn(`
  full main clean cleaned raw plain original whole the of at on in by doc page web site
  news article articles story item post document berita artikel noticia noticias notizia nachricht nachrichten nieuws balita nouvelle
  articulo articolo html publication published publish terbit pub tanggal date time string str de da do del du di der des la le
  first created value name`)

/** Texts that are not the article itself: they are used only if there is no better column. */
export const lesserTexts: ReadonlySet<string> = wordsIn(`
  description summary abstract snippet excerpt teaser lead lede intro caption
  ringkasan deskripsi kutipan resumen descripcion resumo descricao resume chapo riassunto sommario descrizione
  zusammenfassung beschreibung samenvatting beschrijving buod`)

/** A name in the form in which names are compared: only letters and digits, without case and accents. */
export const normalised = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** The words of a name: "articleBody", "Article_Body", "article.body" → "article", "body". */
export const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
