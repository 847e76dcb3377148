/** Files that newsparse does not read: what they are, and what the user can do with them. */

/** What a file is, in words, and what to do with it. */
const kinds: Readonly<Record<string, string>> = {
  pdf: 'a PDF: turn it into text first, such as with "pdftotext"',
  docx: 'a Word document: save it as text or as a web page (.html)',
  doc: 'a document or spreadsheet of an old Office version: save it as .xlsx, .csv or text',
  xls: 'a spreadsheet of an old Excel version: save it as .xlsx or .csv',
  odt: 'a text document of an office program: save it as text or as a web page (.html)',
  pptx: 'a presentation: save it as text',
  rtf: 'a document in rich text: save it as plain text',
  image: 'an image: its text has to be read by OCR first',
  sound: 'audio or video: transcribe it first',
  epub: 'an electronic book: unpack it, and read the pages in it',
  '7z': 'an archive of 7-Zip or RAR: unpack it, or pack it as .zip or .tar.gz',
  database: 'a database: write the table to .csv or .parquet first',
  python: 'a file of Python objects: save it as .jsonl, .csv or .parquet',
  arrow: 'a file of Arrow or Feather: save it as .parquet'
}

const endings: readonly [RegExp, string][] = [
  [/\.pdf$/iu, 'pdf'],
  [/\.docx?m?$/iu, 'docx'],
  [/\.xlsb?$/iu, 'xls'],
  [/\.od[tp]$/iu, 'odt'],
  [/\.pptx?$/iu, 'pptx'],
  [/\.rtf$/iu, 'rtf'],
  [/\.(?:png|jpe?g|gif|webp|tiff?|bmp|svg|heic)$/iu, 'image'],
  [/\.(?:mp[34]|wav|ogg|mov|avi|mkv|m4a)$/iu, 'sound'],
  [/\.epub$/iu, 'epub'],
  [/\.(?:7z|rar)$/iu, '7z'],
  [/\.(?:sqlite3?|db|mdb)$/iu, 'database'],
  [/\.(?:pkl|pickle|npy|npz|pt|pth)$/iu, 'python'],
  [/\.(?:arrow|feather)$/iu, 'arrow']
]

const beginnings: readonly [string, string][] = [
  ['%PDF-', 'pdf'],
  ['\xd0\xcf\x11\xe0', 'doc'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['7z\xbc\xaf', '7z'],
  ['Rar!', '7z'],
  ['SQLite format 3', 'database'],
  ['ARROW1', 'arrow'],
  ['ID3', 'sound']
]

/** Names of files in zips that are documents. */
const insides: readonly [RegExp, string][] = [
  [/word\//u, 'docx'],
  [/ppt\//u, 'pptx'],
  [/mimetypeapplication\/epub/u, 'epub'],
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.(?!spreadsheet)/u, 'odt']
]

/** Documents that are zips. */
const zipped: ReadonlySet<string> = new Set(['docx', 'pptx', 'odt', 'epub'])

const zip = 'PK\x03\x04'

/** What a file is that newsparse does not read; undefined for a file that it may read. `head` are its first bytes, as Latin-1. */
export function foreignKind(name: string, head: string): string | undefined {
  const begun = beginnings.find(([beginning]) => head.startsWith(beginning))?.[1]
  const named = endings.find(([ending]) => ending.test(name))?.[1]
  if (begun) return begun === 'doc' && named === 'xls' ? named : begun
  if (head.startsWith(zip))
    return insides.find(([inside]) => inside.test(head))?.[1] ?? (named && zipped.has(named) ? named : undefined)
  // A text that is called .doc is a text.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  return named && /[\0-\x08\x0e-\x1a]/u.test(head) ? named : undefined
}

/** The error message for such a file. */
export const foreignMessage = (kind: string): string => `newsparse does not read it: it is ${kinds[kind]}`
