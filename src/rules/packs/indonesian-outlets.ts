/** Outlets of Indonesia of which only the names are known: their datelines are those of their language. */
import type {Pack} from '../types.ts'

const outletPack = (name: string, ...names: string[]): Pack => ({name, language: 'id', outlet: {names}, rules: []})

/** Only names that no person and no place has: "Fajar" and "Analisa" would be mistaken for the outlet. */
export const indonesianOutlets: readonly Pack[] = [
  outletPack('arrahmah', 'Arrahmah'),
  outletPack('bali-post', 'Bali Post'),
  outletPack('banjarmasin-post', 'Banjarmasin Post'),
  outletPack('harian-haluan', 'Harian Haluan'),
  outletPack('harian-jogja', 'Harian Jogja', 'Harianjogja'),
  outletPack('hidayatullah', 'Hidayatullah'),
  outletPack('hukumonline', 'Hukumonline'),
  outletPack('idx-channel', 'IDXChannel', 'IDX Channel'),
  outletPack('infopublik', 'InfoPublik'),
  outletPack('jatim-times', 'JatimTIMES', 'Jatim Times'),
  outletPack('jubi', 'Jubi'),
  outletPack('kaltim-post', 'Kaltim Post'),
  outletPack('katadata', 'Katadata'),
  outletPack('kbr', 'KBR', 'KBR68H'),
  outletPack('media-indo-pos', 'Media Indo Pos'),
  outletPack('mina', 'MINA', "Mi'raj News Agency"),
  outletPack('mongabay', 'Mongabay Indonesia', 'Mongabay'),
  outletPack('nu-online', 'NU Online', 'NU Online Jatim', 'NU Online Jateng', 'NU Online Jabar', 'NU Online Lampung'),
  outletPack('pos-kupang', 'Pos Kupang', 'Pos-Kupang'),
  outletPack('poskota', 'Poskota', 'Pos Kota'),
  outletPack('pwmu', 'PWMU'),
  outletPack('riau-pos', 'Riau Pos'),
  outletPack('rri', 'RRI'),
  outletPack('sonora', 'Sonora.id'),
  outletPack('suara-merdeka', 'Suara Merdeka'),
  outletPack('trubus', 'Trubus'),
  outletPack('voa-islam', 'VOA-Islam'),
  outletPack('warta-ekonomi', 'Warta Ekonomi')
]
