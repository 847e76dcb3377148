/** Parts of the frames by which Indonesian and Malay copy cites. */
import type {Rule} from '../types.ts'

export const left = String.raw`(?<![\p{L}\d])`
export const right = String.raw`(?![\p{L}\d])`

/** What publications are like, between their noun and the name: "data perdagangan". */
export const paperLike = String.raw`(?:(?: ringkasan| terbaru| terkini| terakhir| resmi| rasmi| perdagangan| tahunan| bulanan| survei| riset| studi| penelitian| sementara| statistik| internal| berita| pers| tertulis| media| langsung| terkini| jurnal| prakiraan| cuaca| pelacakan| pelacak| penerbangan| pelayaran| satelit| historis| pasar| transaksi| penjualan| harga| kurs| terpadu| publik| pemantauan| \p{Ll}{3,12}(?= (?:dari|oleh|yang)(?: |\p{Lu}))){0,3})`

/** What a medium is, where its name follows. */
export const kind = String.raw`(?:laman|situs|situs web|media|kantor berita|agensi berita|harian|koran|surat kabar|akhbar|majalah|tabloid|portal|jurnal|kanal|akun|stasiun televisi|stasiun TV|televisi|radio|website)`

/** What offices and people give out in writing. */
export const statement = String.raw`(?:keterangan|rilis|siaran|pernyataan|kenyataan|pengumuman|surat edaran)(?: ?nya| (?:pers|tertulis|resmi|media|bersama|rasmi|tertulisnya|resminya|persnya|akhbar))*(?:nya)?`

/** Each of the beginnings with each of the endings: what a rule needs is rare when it is long. */
export const each = (beginnings: readonly string[], endings: readonly string[]) =>
  beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending))

/** A rule of both languages. */
export interface Frames {
  name: string
  rule: Omit<Rule, 'id' | 'label' | 'zone' | 'extent'>
}

export const cited = {kind: 'cited'}

/** Days of the week in both languages. */
export const weekday = '(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad|Isnin|Khamis|Jumaat)'
