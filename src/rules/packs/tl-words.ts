/** Tagalog and Filipino: months, days and places as copy names them; much of it is English or Spanish. */
import type {Vocabulary} from '../types.ts'

const list = (names: string) => names.split(/\s*[,\n]\s*/).filter(Boolean)

/** Cities and provinces of the Philippines in datelines. */
const places = list(`
Manila, Maynila, Quezon City, Lungsod Quezon, Lungsod ng Quezon, Makati, Makati City, Pasay, Pasay City, Pasig, Pasig City, Taguig, Taguig City, Mandaluyong, Mandaluyong City, San Juan, Caloocan, Caloocan City,
Malabon, Navotas, Valenzuela, Marikina, Parañaque, Las Piñas, Muntinlupa, Baguio, Baguio City, Dagupan, Dagupan City, Laoag, Vigan, Tuguegarao, Ilagan, Santiago City, Cabanatuan, Angeles City, San Fernando,
Olongapo, Tarlac, Malolos, Meycauayan, Antipolo, Calamba, Santa Rosa, San Pablo, Batangas, Batangas City, Lipa, Lipa City, Lucena, Lucena City, Naga, Naga City, Legazpi, Legazpi City, Sorsogon, Puerto Princesa,
Calapan, Iloilo, Iloilo City, Bacolod, Bacolod City, Roxas City, Kalibo, Cebu, Cebu City, Mandaue, Lapu-Lapu, Tagbilaran, Dumaguete, Tacloban, Tacloban City, Ormoc, Calbayog, Catbalogan, Zamboanga, Zamboanga City,
Dipolog, Pagadian, Cagayan de Oro, Cagayan de Oro City, Iligan, Butuan, Surigao, Davao, Davao City, Tagum, Digos, General Santos, General Santos City, Koronadal, Kidapawan, Cotabato, Cotabato City, Marawi, Marawi City,
Camp Crame, Camp Aguinaldo, Malacañang, Ilocos Norte, Ilocos Sur, La Union, Pangasinan, Benguet, Isabela, Cagayan, Nueva Ecija, Nueva Vizcaya, Pampanga, Bulacan, Bataan, Zambales, Aurora, Rizal, Cavite, Laguna,
Quezon, Mindoro, Marinduque, Romblon, Palawan, Albay, Camarines Sur, Camarines Norte, Masbate, Aklan, Antique, Capiz, Guimaras, Negros Occidental, Negros Oriental, Bohol, Siquijor, Leyte, Southern Leyte, Samar,
Northern Samar, Eastern Samar, Misamis Oriental, Misamis Occidental, Bukidnon, Lanao del Sur, Lanao del Norte, Maguindanao, Sultan Kudarat, South Cotabato, North Cotabato, Sarangani, Basilan, Sulu, Tawi-Tawi
`)

export const tagalogWords: Vocabulary = {
  months: {
    enero: 1,
    pebrero: 2,
    marso: 3,
    abril: 4,
    mayo: 5,
    hunyo: 6,
    hulyo: 7,
    agosto: 8,
    setyembre: 9,
    oktubre: 10,
    nobyembre: 11,
    disyembre: 12,
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sept: 9,
    sep: 9,
    oct: 10,
    nov: 11,
    dec: 12
  },
  weekdays: [
    'lunes',
    'martes',
    'miyerkules',
    'miyerkoles',
    'huwebes',
    'biyernes',
    'sabado',
    'linggo',
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday'
  ],
  dayParts: ['umaga', 'tanghali', 'hapon', 'gabi'],
  dateOrder: 'month-first',
  jobTitles: 'reporter correspondent staff'.split(' '),
  dateJoiners: ['ng'],
  placeJoiners: ['at', 'and'],
  places
}
