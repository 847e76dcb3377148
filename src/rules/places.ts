/**
 * Places that datelines print without a separator after them ("Liputan6.com, Jakarta Gempita …"), and that make a bare "Jakarta - " a dateline: capitals and
 * large cities, in the spelling of the language.
 */

export const list = (names: string) => names.split(/\s*[,\n]\s*/).filter(Boolean)

/** Provinces, and cities and regencies that Indonesian datelines name most. */
export const indonesianPlaces = list(`
Jakarta, Jakarta Pusat, Jakarta Selatan, Jakarta Barat, Jakarta Timur, Jakarta Utara, DKI Jakarta, Bogor, Depok, Tangerang,
Tangerang Selatan, Bekasi, Cikarang, Karawang, Purwakarta, Subang, Bandung, Bandung Barat, Cimahi, Garut, Tasikmalaya, Ciamis, Pangandaran,
Sumedang, Majalengka, Cirebon, Indramayu, Kuningan, Sukabumi, Cianjur, Serang, Cilegon, Pandeglang, Lebak, Semarang, Solo,
Surakarta, Sukoharjo, Karanganyar, Sragen, Wonogiri, Boyolali, Klaten, Salatiga, Magelang, Temanggung, Wonosobo, Banjarnegara, Purbalingga,
Banyumas, Purwokerto, Cilacap, Kebumen, Purworejo, Kudus, Jepara, Pati, Rembang, Blora, Grobogan, Demak, Kendal, Batang, Pekalongan,
Pemalang, Tegal, Brebes, Yogyakarta, Sleman, Bantul, Kulon Progo, Gunungkidul, Surabaya, Sidoarjo, Gresik, Lamongan, Tuban, Bojonegoro,
Ngawi, Madiun, Magetan, Ponorogo, Pacitan, Trenggalek, Tulungagung, Blitar, Kediri, Nganjuk, Jombang, Mojokerto, Malang, Batu, Pasuruan,
Probolinggo, Lumajang, Jember, Banyuwangi, Bondowoso, Situbondo, Bangkalan, Sampang, Pamekasan, Sumenep, Denpasar, Badung, Gianyar,
Tabanan, Buleleng, Singaraja, Klungkung, Semarapura, Karangasem, Bangli, Jembrana, Mangupura, Mataram, Lombok, Lombok Timur, Lombok Tengah,
Lombok Barat, Lombok Utara, Bima, Sumbawa, Dompu, Kupang, Labuan Bajo, Ende, Maumere, Banda Aceh, Aceh, Aceh Besar, Lhokseumawe, Langsa,
Meulaboh, Sabang, Medan, Deli Serdang, Binjai, Pematangsiantar, Tebing Tinggi, Sibolga, Padangsidimpuan, Padang, Bukittinggi,
Payakumbuh, Solok, Pariaman, Pekanbaru, Dumai, Bengkalis, Batam, Tanjungpinang, Tanjung Pinang, Bintan, Karimun, Natuna, Jambi, Palembang,
Prabumulih, Lubuklinggau, Ogan Ilir, Bengkulu, Bandar Lampung, Lampung, Lampung Utara, Lampung Selatan, Lampung Tengah, Lampung Timur,
Lampung Barat, Metro, Liwa, Kotabumi, Pringsewu, Tanggamus, Pesawaran, Pangkalpinang, Belitung, Pontianak, Singkawang, Sambas, Ketapang,
Palangkaraya, Palangka Raya, Sampit, Banjarmasin, Banjarbaru, Martapura, Samarinda, Balikpapan, Bontang, Kutai Kartanegara, Tenggarong,
Penajam, Tarakan, Nunukan, Tanjung Selor, Makassar, Gowa, Maros, Bone, Parepare, Palopo, Manado, Bitung, Tomohon, Gorontalo, Palu, Poso,
Kendari, Baubau, Mamuju, Ambon, Ternate, Tidore, Sofifi, Jayapura, Merauke, Timika, Mimika, Nabire, Biak, Wamena, Sorong, Manokwari,
Nusantara, Bali, Papua, Cibinong, Ungaran, Soreang, Gunung Kidul,
Banten, Riau, Way Kanan, Pesisir Barat, Mesuji, Tulang Bawang, Muara Enim, Lahat, Pagar Alam, Banyuasin, Bungo, Kerinci, Muaro Jambi,
Tebo, Rejang Lebong, Agam, Padang Pariaman, Pesisir Selatan, Pasaman, Mentawai, Kampar, Siak, Pelalawan, Rokan Hilir, Indragiri Hulu,
Kuantan Singingi, Langkat, Simalungun, Tapanuli Utara, Tapanuli Selatan, Tapanuli Tengah, Nias, Asahan, Labuhanbatu, Dairi, Samosir,
Humbang Hasundutan, Aceh Utara, Aceh Timur, Aceh Barat, Aceh Selatan, Aceh Tengah, Aceh Tamiang, Pidie, Bireuen, Nagan Raya,
Pangkal Pinang, Bangka, Sintang, Sanggau, Kubu Raya, Mempawah, Kapuas Hulu, Kotawaringin Timur, Kotawaringin Barat, Pangkalan Bun,
Barito Utara, Barito Selatan, Tanah Laut, Tanah Bumbu, Kotabaru, Tabalong, Balangan, Hulu Sungai Utara, Hulu Sungai Tengah,
Kutai Timur, Kutai Barat, Paser, Penajam Paser Utara, Berau, Bulungan, Malinau, Luwu, Luwu Utara, Luwu Timur, Tana Toraja,
Toraja Utara, Bulukumba, Bantaeng, Jeneponto, Takalar, Wajo, Soppeng, Sidrap, Pinrang, Enrekang, Pangkep, Barru, Sinjai, Majene,
Polewali Mandar, Donggala, Sigi, Morowali, Banggai, Luwuk, Parigi Moutong, Konawe, Kolaka, Wakatobi, Buton, Minahasa, Kotamobagu,
Tual, Maluku Tengah, Halmahera, Sentani, Raja Ampat, Fakfak, Kaimana, Asmat, Boven Digoel, Yahukimo, Intan Jaya, Puncak Jaya, Nduga,
Sumbawa Barat, Sikka, Manggarai, Manggarai Barat, Ruteng, Bajawa, Larantuka, Flores Timur, Lembata, Atambua, Belu, Sumba Timur,
Sumba Barat, Waingapu, Alor, Rote Ndao, Kuta, Ubud, Amlapura, Cileungsi, Lembang, Pelabuhan Ratu, Palabuhanratu, Singaparna,
Rangkasbitung, Ciputat, Serpong, Tangsel, Jabodetabek, Kartasura, Kajen, Slawi, Majenang, Muntilan, Mungkid, Wonosari, Kepanjen,
Caruban, Kraksaan, Cepu, Ambarawa, Parakan, Gombong
`)

/** Provinces, states and countries that follow a town in Indonesian and Malay datelines, in full and abbreviated. */
export const indonesianRegions = list(`
Indonesia, Malaysia, Singapura, Thailand, Filipina, Vietnam, Kamboja, Laos, Myanmar, Brunei, Brunei Darussalam, Timor Leste, Papua Nugini, Australia,
Selandia Baru, Tiongkok, China, Cina, Taiwan, Jepang, Jepun, Korea, Korea Selatan, Korea Utara, Korsel, Korut, Mongolia, India, Pakistan, Bangladesh, Nepal,
Sri Lanka, Afghanistan, Iran, Irak, Iraq, Suriah, Lebanon, Israel, Palestina, Palestin, Yordania, Jordan, Arab Saudi, Saudi, Yaman, Oman, Qatar, Kuwait, Bahrain,
Uni Emirat Arab, UEA, UAE, Turki, Turkiye, Mesir, Libya, Tunisia, Aljazair, Maroko, Sudan, Ethiopia, Kenya, Nigeria, Ghana, Afrika Selatan, Inggris, Irlandia,
Skotlandia, Wales, Prancis, Perancis, Belanda, Belgia, Jerman, Austria, Swiss, Italia, Itali, Spanyol, Sepanyol, Portugal, Yunani, Swedia, Norwegia, Denmark,
Finlandia, Polandia, Ceko, Hongaria, Rumania, Bulgaria, Serbia, Kroasia, Ukraina, Rusia, Amerika, Amerika Serikat, Amerika Syarikat, AS, USA, Kanada, Meksiko,
Kuba, Brasil, Argentina, Cile, Peru, Kolombia, Venezuela, Jawa, Jawa Barat, Jawa Tengah, Jawa Timur, Jabar, Jateng, Jatim, DIY, DI Yogyakarta,
D.I. Yogyakarta, Yogyakarta, Jogja, DKI, DKI Jakarta, Banten, Bali, NTB, NTT, Nusa Tenggara Barat, Nusa Tenggara Timur, Sumatera, Sumatra, Sumatera Utara, Sumatera Barat,
Sumatera Selatan, Sumut, Sumbar, Sumsel, Aceh, Nanggroe Aceh Darussalam, NAD, Riau, Kepulauan Riau, Kepri, Jambi, Bengkulu, Lampung, Bangka Belitung, Babel,
Kepulauan Bangka Belitung, Kalimantan, Kalimantan Barat, Kalimantan Tengah, Kalimantan Selatan, Kalimantan Timur, Kalimantan Utara, Kalbar, Kalteng, Kalsel,
Kaltim, Kaltara, Sulawesi, Sulawesi Utara, Sulawesi Tengah, Sulawesi Selatan, Sulawesi Tenggara, Sulawesi Barat, Sulut, Sulteng, Sulsel, Sultra, Sulbar,
Gorontalo, Maluku, Maluku Utara, Malut, Papua, Papua Barat, Papua Selatan, Papua Tengah, Papua Pegunungan, Papua Barat Daya, Madura, Flores, Sumba, Lombok, Nias,
Johor, Kedah, Kelantan, Melaka, Negeri Sembilan, Pahang, Perak, Perlis, Pulau Pinang, Sabah, Sarawak, Selangor, Terengganu, Labuan
`)

/** Foreign cities in Indonesian and Malay datelines, as these languages spell them. */
export const foreignPlaces = list(`
Kuala Lumpur, Putrajaya, Singapura, Singapore, Bangkok, Manila, Hanoi, Phnom Penh, Vientiane, Yangon, Naypyidaw, Bandar Seri Begawan, Dili,
Beijing, Shanghai, Hong Kong, Hongkong, Wuhan, Guangzhou, Taipei, Tokyo, Osaka, Kyoto, Seoul, Pyongyang, Ulan Bator, New Delhi, Mumbai,
Kolkata, Dhaka, Kolombo, Colombo, Kathmandu, Islamabad, Karachi, Lahore, Kabul, Teheran, Tehran, Baghdad, Damaskus, Beirut, Amman,
Yerusalem, Jerusalem, Tel Aviv, Gaza, Ramallah, Riyadh, Jeddah, Makkah, Mekkah, Mekah, Madinah, Doha, Dubai, Abu Dhabi, Manama, Muskat, Sanaa,
Ankara, Istanbul, Kairo, Cairo, Tripoli, Tunis, Aljir, Rabat, Khartoum, Addis Ababa, Nairobi, Lagos, Abuja, Accra, Dakar, Johannesburg,
Cape Town, Pretoria, London, Manchester, Liverpool, Birmingham, Dublin, Edinburgh, Paris, Marseille, Lyon, Brussel, Brussels, Amsterdam,
Den Haag, Rotterdam, Berlin, Munich, Muenchen, Frankfurt, Hamburg, Wina, Vienna, Jenewa, Geneva, Zurich, Bern, Roma, Rome, Milan, Turin, Vatikan,
Vatican City, Madrid, Barcelona, Lisbon, Lisabon, Athena, Athens, Warsawa, Praha, Budapest, Bukares, Sofia, Beograd, Kiev, Kyiv, Moskow, Moscow,
Minsk, Stockholm, Oslo, Kopenhagen, Helsinki, Reykjavik, Washington, Washington D.C, Washington D.C., Washington DC, Washington, D.C., New York,
Los Angeles, San Francisco, Chicago, Boston, Houston, Miami, Las Vegas, Seattle, California, Florida, Texas, Ottawa, Toronto, Montreal, Vancouver,
Mexico City, Meksiko City, Havana, Bogota, Caracas, Lima, Quito, La Paz, Santiago, Buenos Aires, Brasilia, Rio de Janeiro, Sao Paulo,
Canberra, Sydney, Melbourne, Perth, Brisbane, Darwin, Wellington, Auckland, Christchurch, Port Moresby, Suva
`)

/** Places in Malaysia that datelines name. */
export const malaysianPlaces = list(`
Kuala Lumpur, Putrajaya, Shah Alam, Petaling Jaya, Klang, Kajang, Bangi, Seremban, Port Dickson, Melaka, Ayer Keroh, Alor Gajah, Jasin, Johor Bahru,
Johor Baru, Kota Baru, Georgetown, Alor Star, Malacca, Penang, Pulau Pinang, Sungai Buloh, Kuala Pilah,
Muar, Batu Pahat, Kluang, Segamat, Pontian, Kota Tinggi, Mersing, Iskandar Puteri, Kuantan, Temerloh, Bentong, Raub, Pekan, Kuala Terengganu, Kemaman,
Dungun, Besut, Kota Bharu, Pasir Mas, Tumpat, Machang, Gua Musang, Ipoh, Taiping, Teluk Intan, Manjung, Kuala Kangsar, George Town, Butterworth,
Bukit Mertajam, Seberang Perai, Alor Setar, Sungai Petani, Kulim, Langkawi, Kangar, Arau, Kuching, Sibu, Miri, Bintulu, Kota Kinabalu, Sandakan, Tawau,
Lahad Datu, Labuan, Cyberjaya, Sepang, Gombak, Hulu Selangor, Kuala Selangor, Subang Jaya
`)
