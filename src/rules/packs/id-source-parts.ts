/** Parts of the citing phrases in Indonesian and Malay. */
import type {Rule} from '../types.ts'

export const left = String.raw`(?<![\p{L}\d])`
export const right = String.raw`(?![\p{L}\d])`

/** Attributes of publications, between their noun and the name: "data perdagangan". */
export const paperLike = String.raw`(?:(?: ringkasan| terbaru| terkini| terakhir| resmi| rasmi| perdagangan| tahunan| bulanan| survei| riset| studi| penelitian| sementara| statistik| internal| berita| pers| tertulis| media| langsung| terkini| jurnal| prakiraan| cuaca| pelacakan| pelacak| penerbangan| pelayaran| satelit| historis| pasar| transaksi| penjualan| harga| kurs| terpadu| publik| pemantauan| \p{Ll}{3,12}(?= (?:dari|oleh|yang)(?: |\p{Lu}))){0,3})`

/** Nouns that say what a medium is, before its name. */
export const kind = String.raw`(?:laman|situs|situs web|media|kantor berita|agensi berita|harian|koran|surat kabar|akhbar|majalah|tabloid|portal|jurnal|kanal|akun|stasiun televisi|stasiun TV|televisi|radio|website)`

/** What offices and people publish in writing. */
export const statement = String.raw`(?:keterangan|rilis|siaran|pernyataan|kenyataan|pengumuman|surat edaran)(?: ?nya| (?:pers|tertulis|resmi|media|bersama|rasmi|tertulisnya|resminya|persnya|akhbar))*(?:nya)?`

/** Each beginning with each ending: a long need is rare in copy. */
export const each = (beginnings: readonly string[], endings: readonly string[]) =>
  beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending))

/** A rule for both languages. */
export interface Frames {
  name: string
  rule: Omit<Rule, 'id' | 'label' | 'zone' | 'extent'>
}

export const cited = {kind: 'cited'}

/** Days of the week in both languages. */
export const weekday = '(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad|Isnin|Khamis|Jumaat)'
