/** Houses of Indonesia of which nothing but the name is known: their datelines are those of their language. */
import type {Pack} from '../types.ts'

const house = (name: string, ...names: string[]): Pack => ({name, language: 'id', outlet: {names}, rules: []})

/** Names that no person and no place has: "Fajar" and "Analisa" would be taken for the house. */
export const indonesianHouses: readonly Pack[] = [
  house('arrahmah', 'Arrahmah'),
  house('bali-post', 'Bali Post'),
  house('banjarmasin-post', 'Banjarmasin Post'),
  house('harian-haluan', 'Harian Haluan'),
  house('harian-jogja', 'Harian Jogja', 'Harianjogja'),
  house('hidayatullah', 'Hidayatullah'),
  house('hukumonline', 'Hukumonline'),
  house('idx-channel', 'IDXChannel', 'IDX Channel'),
  house('infopublik', 'InfoPublik'),
  house('jatim-times', 'JatimTIMES', 'Jatim Times'),
  house('jubi', 'Jubi'),
  house('kaltim-post', 'Kaltim Post'),
  house('katadata', 'Katadata'),
  house('kbr', 'KBR', 'KBR68H'),
  house('media-indo-pos', 'Media Indo Pos'),
  house('mina', 'MINA', "Mi'raj News Agency"),
  house('mongabay', 'Mongabay Indonesia', 'Mongabay'),
  house('nu-online', 'NU Online', 'NU Online Jatim', 'NU Online Jateng', 'NU Online Jabar', 'NU Online Lampung'),
  house('pos-kupang', 'Pos Kupang', 'Pos-Kupang'),
  house('poskota', 'Poskota', 'Pos Kota'),
  house('pwmu', 'PWMU'),
  house('riau-pos', 'Riau Pos'),
  house('rri', 'RRI'),
  house('sonora', 'Sonora.id'),
  house('suara-merdeka', 'Suara Merdeka'),
  house('trubus', 'Trubus'),
  house('voa-islam', 'VOA-Islam'),
  house('warta-ekonomi', 'Warta Ekonomi')
]
