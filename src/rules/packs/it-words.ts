/** Italian words that the parser needs, and places in its datelines. */
import {list} from '../places.ts'
import type {Vocabulary} from '../types.ts'

export const italianPlaces = list(`
Roma, Milano, Napoli, Torino, Palermo, Genova, Bologna, Firenze, Bari, Catania, Venezia, Verona, Messina, Padova, Trieste, Taranto, Brescia, Parma,
Prato, Modena, Reggio Calabria, Reggio Emilia, Perugia, Ravenna, Livorno, Cagliari, Foggia, Rimini, Salerno, Ferrara, Sassari, Latina, Monza,
Siracusa, Pescara, Bergamo, Forlì, Trento, Vicenza, Terni, Bolzano, Novara, Piacenza, Ancona, Andria, Arezzo, Udine, Cesena, Lecce, Pesaro, Barletta,
Alessandria, La Spezia, Pistoia, Pisa, Catanzaro, Lucca, Brindisi, Treviso, Como, Varese, Grosseto, Asti, Caserta, Gela, Ragusa, Cremona, Pavia,
L'Aquila, L’Aquila, Matera, Potenza, Campobasso, Isernia, Aosta, Cosenza, Crotone, Trapani, Agrigento, Caltanissetta, Enna, Nuoro, Oristano, Olbia,
Siena, Massa, Carrara, Viterbo, Rieti, Frosinone, Benevento, Avellino, Teramo, Chieti, Macerata, Fermo, Ascoli Piceno, Rovigo, Belluno, Pordenone,
Gorizia, Mantova, Lodi, Lecco, Sondrio, Biella, Vercelli, Cuneo, Imperia, Savona, Sanremo, Civitavecchia, Ostia, Pompei, Ischia, Capri, Amalfi,
Sorrento, Lampedusa, Bruxelles, Parigi, Marsiglia, Lione, Strasburgo, Nizza, Cannes, Londra, Manchester, Edimburgo, Dublino, Amsterdam, L'Aia, L’Aia,
Lussemburgo, Berlino, Francoforte, Monaco, Monaco di Baviera, Amburgo, Colonia, Vienna, Zurigo, Ginevra, Berna, Basilea, Lugano, Bellinzona, Locarno,
Davos, Città del Vaticano, Vaticano, San Marino, Atene, Istanbul, Ankara, Nicosia, La Valletta, Madrid, Barcellona, Siviglia, Lisbona, Varsavia,
Praga, Budapest, Bucarest, Sofia, Belgrado, Sarajevo, Zagabria, Lubiana, Skopje, Tirana, Pristina, Kiev, Mosca, San Pietroburgo, Minsk, Vilnius,
Riga, Tallinn, Stoccolma, Oslo, Copenaghen, Helsinki, Washington, New York, Los Angeles, Chicago, Houston, Miami, Boston, San Francisco, Las Vegas,
Onu, Ottawa, Toronto, Montreal, Città del Messico, L'Avana, L’Avana, Bogotà, Caracas, Lima, Santiago, Buenos Aires, Montevideo, Brasilia,
Rio de Janeiro, San Paolo, Gerusalemme, Tel Aviv, Gaza, Ramallah, Beirut, Damasco, Amman, Baghdad, Teheran, Riad, Doha, Dubai, Abu Dhabi, Il Cairo,
Tripoli, Bengasi, Tunisi, Algeri, Rabat, Dakar, Nairobi, Lagos, Abuja, Johannesburg, Città del Capo, Pretoria, Khartoum, Addis Abeba, Mogadiscio,
Kinshasa, Pechino, Shanghai, Hong Kong, Taipei, Tokyo, Seul, Pyongyang, Nuova Delhi, New Delhi, Islamabad, Kabul, Kathmandu, Bangkok, Hanoi, Giacarta,
Kuala Lumpur, Singapore, Manila, Sydney, Melbourne, Canberra
`)

export const italianWords: Vocabulary = {
  months: {
    gennaio: 1,
    febbraio: 2,
    marzo: 3,
    aprile: 4,
    maggio: 5,
    giugno: 6,
    luglio: 7,
    agosto: 8,
    settembre: 9,
    ottobre: 10,
    novembre: 11,
    dicembre: 12,
    gen: 1,
    feb: 2,
    febb: 2,
    mar: 3,
    apr: 4,
    mag: 5,
    giu: 6,
    lug: 7,
    ago: 8,
    set: 9,
    sett: 9,
    ott: 10,
    nov: 11,
    dic: 12
  },
  weekdays: [
    'lunedì',
    'lunedi',
    'martedì',
    'martedi',
    'mercoledì',
    'mercoledi',
    'giovedì',
    'giovedi',
    'venerdì',
    'venerdi',
    'sabato',
    'domenica'
  ],
  dayParts: ['mattina', 'pomeriggio', 'sera', 'notte', 'scorso', 'scorsa', 'prossimo', 'prossima'],
  dateOrder: 'day-first',
  jobTitles: 'giornalista corrispondente inviato inviata redattore redattrice'.split(' '),
  dayMarks: ['º', '°'],
  placeJoiners: ['e'],
  leadWords: ['il', 'lo', 'la', 'i', 'gli', 'le', 'un', 'una', 'in', 'secondo', 'dopo', 'oggi', 'ieri', 'due', 'tre'],
  places: [],
  ownPlaces: italianPlaces
}
