/** German: months, days and places as copy names them. */
import type {Vocabulary} from '../types.ts'

const list = (names: string) => names.split(/\s*[,\n]\s*/).filter(Boolean)

/** Cities and regions in datelines of Germany, Austria and Switzerland, and foreign ones in their German spelling. */
const places = list(`
Berlin, Hamburg, München, Köln, Frankfurt, Frankfurt am Main, Frankfurt/Main, Frankfurt (Oder), Stuttgart, Düsseldorf, Dortmund, Essen, Leipzig, Bremen, Bremerhaven, Dresden,
Hannover, Nürnberg, Duisburg, Bochum, Wuppertal, Bielefeld, Bonn, Münster, Karlsruhe, Mannheim, Augsburg, Wiesbaden, Mönchengladbach, Gelsenkirchen,
Braunschweig, Chemnitz, Kiel, Aachen, Halle, Magdeburg, Freiburg, Krefeld, Lübeck, Oberhausen, Erfurt, Mainz, Rostock, Kassel, Hagen, Saarbrücken,
Hamm, Potsdam, Ludwigshafen, Oldenburg, Leverkusen, Osnabrück, Solingen, Heidelberg, Herne, Neuss, Darmstadt, Paderborn, Regensburg, Ingolstadt,
Würzburg, Fürth, Wolfsburg, Offenbach, Ulm, Heilbronn, Pforzheim, Göttingen, Bottrop, Trier, Recklinghausen, Reutlingen, Koblenz, Jena,
Remscheid, Bergisch Gladbach, Erlangen, Moers, Siegen, Hildesheim, Salzgitter, Cottbus, Gera, Kaiserslautern, Schwerin, Zwickau, Flensburg, Konstanz, Passau, Bayreuth,
Bamberg, Rosenheim, Landshut, Kempten, Garmisch-Partenkirchen, Oberhof, Weimar, Wittenberg, Görlitz, Bautzen, Stralsund, Greifswald, Neubrandenburg,
Wien, Graz, Linz, Salzburg, Innsbruck, Klagenfurt, Villach, Wels, St. Pölten, Dornbirn, Bregenz, Eisenstadt, Wiener Neustadt, Steyr, Feldkirch, Leoben,
Zürich, Bern, Basel, Genf, Lausanne, Luzern, St. Gallen, Winterthur, Lugano, Chur, Davos, Biel, Thun, Schaffhausen, Aarau, Zug, Solothurn, Sitten, Neuenburg, Bellinzona, Vaduz,
Brüssel, Straßburg, Paris, London, Rom, Mailand, Venedig, Neapel, Turin, Florenz, Vatikanstadt, Madrid, Barcelona, Lissabon, Athen, Warschau, Krakau, Danzig, Breslau, Prag, Budapest,
Bratislava, Pressburg, Ljubljana, Laibach, Zagreb, Belgrad, Sarajevo, Skopje, Pristina, Tirana, Bukarest, Sofia, Kiew, Kyjiw, Charkiw, Odessa, Minsk, Moskau, St. Petersburg, Tallinn, Riga,
Vilnius, Helsinki, Stockholm, Oslo, Kopenhagen, Reykjavik, Amsterdam, Rotterdam, Den Haag, Antwerpen, Gent, Lüttich, Luxemburg, Dublin, Belfast, Edinburgh, Manchester, Liverpool, Nizza,
Marseille, Lyon, Bordeaux, Toulouse, Monaco, Istanbul, Ankara, Jerusalem, Tel Aviv, Gaza, Ramallah, Beirut, Damaskus, Amman, Bagdad, Teheran, Riad, Doha, Dubai, Abu Dhabi, Kairo, Tripolis, Tunis,
Algier, Rabat, Addis Abeba, Nairobi, Lagos, Abuja, Johannesburg, Pretoria, Kapstadt, Kabul, Islamabad, Karatschi, Neu-Delhi, Neu Delhi, Mumbai, Dhaka, Colombo, Rangun, Bangkok, Hanoi, Singapur,
Jakarta, Kuala Lumpur, Manila, Peking, Shanghai, Hongkong, Taipeh, Tokio, Seoul, Pjöngjang, Ulan Bator, Sydney, Melbourne, Canberra, Wellington, Washington, New York, Los Angeles, San Francisco,
Chicago, Boston, Miami, Houston, Dallas, Atlanta, Philadelphia, Detroit, Las Vegas, Seattle, Toronto, Montréal, Montreal, Ottawa, Vancouver, Mexiko-Stadt, Havanna, Caracas, Bogotá, Quito, Lima,
La Paz, Santiago de Chile, Buenos Aires, Montevideo, Rio de Janeiro, São Paulo, Brasília, Brasilia
`)

export const germanWords: Vocabulary = {
  months: {
    januar: 1,
    jänner: 1,
    februar: 2,
    feber: 2,
    märz: 3,
    april: 4,
    mai: 5,
    juni: 6,
    juli: 7,
    august: 8,
    september: 9,
    oktober: 10,
    november: 11,
    dezember: 12,
    jan: 1,
    jän: 1,
    feb: 2,
    mär: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    okt: 10,
    nov: 11,
    dez: 12
  },
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonnabend', 'sonntag'],
  dayParts: ['früh', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht'],
  dateOrder: 'day-first',
  jobTitles:
    'redakteur redakteurin korrespondent korrespondentin reporter reporterin chefredakteur chefredakteurin autor autorin volontär volontärin'.split(
      ' '
    ),
  dayMarks: ['.'],
  placeJoiners: ['und'],
  places
}
