/** The registry of packs: an outlet is one file here and one line below. The order of languages does not matter. */
import type {Pack} from '../types.ts'
import {afp} from './afp.ts'
import {agencies} from './agencies.ts'
import {akurat} from './akurat.ts'
import {ani} from './ani.ts'
import {antara} from './antara.ts'
import {ap} from './ap.ts'
import {astroawani} from './astroawani.ts'
import {bbcIndonesia} from './bbc-indonesia.ts'
import {beritasatu} from './beritasatu.ts'
import {bernama} from './bernama.ts'
import {bharian} from './bharian.ts'
import {bisnis} from './bisnis.ts'
import {cnbcIndonesia} from './cnbc-indonesia.ts'
import {cnn} from './cnn.ts'
import {cnnIndonesia} from './cnn-indonesia.ts'
import {common} from './common.ts'
import {german} from './de.ts'
import {detik} from './detik.ts'
import {dpa} from './dpa.ts'
import {dwIndonesia} from './dw-indonesia.ts'
import {efe} from './efe.ts'
import {english} from './en.ts'
import {spanish} from './es.ts'
import {french} from './fr.ts'
import {gatra} from './gatra.ts'
import {indonesian} from './id.ts'
import {idntimes} from './idntimes.ts'
import {indonesianOutlets} from './indonesian-outlets.ts'
import {inews} from './inews.ts'
import {italian} from './it.ts'
import {jawapos} from './jawapos.ts'
import {jpnn} from './jpnn.ts'
import {kompas} from './kompas.ts'
import {kontan} from './kontan.ts'
import {kumparan} from './kumparan.ts'
import {kyodo} from './kyodo.ts'
import {lampost} from './lampost.ts'
import {liputan6} from './liputan6.ts'
import {medcom} from './medcom.ts'
import {merdeka} from './merdeka.ts'
import {malay} from './ms.ts'
import {dutch} from './nl.ts'
import {okezone} from './okezone.ts'
import {pa} from './pa.ts'
import {pageWordsPack} from './page-words.ts'
import {pageWordsTables} from './page-words-tables.ts'
import {pikiranRakyat} from './pikiran-rakyat.ts'
import {pressRelease} from './press-release.ts'
import {portuguese} from './pt.ts'
import {pti} from './pti.ts'
import {radar} from './radar.ts'
import {republika} from './republika.ts'
import {reuters} from './reuters.ts'
import {rmol} from './rmol.ts'
import {romanceAgencies} from './romance-agencies.ts'
import {sindonews} from './sindonews.ts'
import {solopos} from './solopos.ts'
import {suara} from './suara.ts'
import {swedish} from './sv.ts'
import {tempo} from './tempo.ts'
import {tirto} from './tirto.ts'
import {tagalog} from './tl.ts'
import {tribunnews} from './tribunnews.ts'
import {upi} from './upi.ts'
import {viva} from './viva.ts'
import {voaIndonesia} from './voa-indonesia.ts'
import {xinhua} from './xinhua.ts'
import {yonhap} from './yonhap.ts'

export const packs: readonly Pack[] = [
  // Outlets of Indonesia, by name.
  akurat,
  antara,
  bbcIndonesia,
  beritasatu,
  bisnis,
  cnbcIndonesia,
  cnnIndonesia,
  detik,
  dwIndonesia,
  gatra,
  idntimes,
  inews,
  jawapos,
  jpnn,
  kompas,
  kontan,
  kumparan,
  lampost,
  liputan6,
  medcom,
  merdeka,
  okezone,
  pikiranRakyat,
  radar,
  republika,
  rmol,
  sindonews,
  solopos,
  suara,
  tempo,
  tirto,
  tribunnews,
  viva,
  voaIndonesia,
  ...indonesianOutlets,
  // Outlets of Malaysia.
  astroawani,
  bernama,
  bharian,
  // Agencies and English outlets.
  afp,
  ani,
  ap,
  cnn,
  dpa,
  efe,
  kyodo,
  pa,
  pressRelease,
  pti,
  reuters,
  upi,
  xinhua,
  yonhap,
  ...agencies,
  ...romanceAgencies,
  // Languages.
  indonesian,
  malay,
  english,
  german,
  dutch,
  tagalog,
  swedish,
  spanish,
  portuguese,
  french,
  italian,
  // Languages with only page words.
  ...pageWordsTables.map(pageWordsPack),
  // The packs for every language come last.
  common
]

/** Load the rules of a pack. Here all are loaded; the build for browsers stores those of a language separately. */
export const loadRules = async (_name: string): Promise<void> => {}
