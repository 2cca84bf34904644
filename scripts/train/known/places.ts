import { nameList } from './name-list';

/** Countries as news calls them, where that is not the name the JavaScript engine gives. */
export const COUNTRIES = nameList(`
  as, a.s, usa, amerika, inggris, britania, britania raya, skotlandia, wales, irlandia utara, tiongkok, cina, china, rrc, rrt, rri, ri, nkri,
  korsel, korut, korea, taiwan, palestina, suriah, siria, libia, libya, mesir, maroko, aljazair, tunisia, uni soviet, soviet, yugoslavia,
  cekoslowakia, ceko, jerman barat, jerman timur, birma, burma, myanmar, filipina, pilipina, perancis, prancis, swis, swiss, yunani, turki,
  belanda, hindia belanda, spanyol, portugis, portugal, italia, rusia, ukraina, belarusia, georgia, abkhazia, ossetia, chechnya, kosovo,
  hongkong, hong kong, makau, macau, tibet, arab, saudi, uea, uni emirat arab, emirat, persia, iran, irak, yaman, yordania, lebanon, libanon,
  kuwait, qatar, oman, bahrain, afganistan, afghanistan, pakistan, bangladesh, sri lanka, nepal, bhutan, maladewa, kamboja, laos, vietnam,
  thailand, singapura, malaysia, brunei, timor leste, timor timur, timtim, papua nugini, png, selandia baru, australia, fiji, vanuatu, kanada,
  meksiko, kuba, brasil, brazil, argentina, cile, chili, kolombia, venezuela, ekuador, peru, bolivia, uruguay, paraguay, haiti, jamaika,
  afrika selatan, nigeria, kenya, ethiopia, etiopia, somalia, sudan, sudan selatan, rwanda, kongo, uganda, tanzania, zimbabwe, mali, ghana,
  pantai gading, liberia, guinea, sierra leone, kamerun, senegal, norwegia, swedia, denmark, finlandia, islandia, polandia, hungaria, rumania,
  bulgaria, serbia, kroasia, bosnia, slovenia, slovakia, albania, makedonia, austria, belgia, luksemburg, vatikan, monako, siprus, armenia,
  azerbaijan, kazakhstan, uzbekistan, kirgistan, tajikistan, mongolia, india, jepang, catalunya, inggris raya, hawaii, puerto riko, greenland
`);

/** Cities, islands, seas and parts of the world and of Indonesia that no list of regions names. */
export const PLACES = nameList(`
  asia, eropa, afrika, australia, oseania, amerika utara, amerika selatan, amerika latin, amerika tengah, asia tenggara, asia timur, asia selatan,
  asia tengah, asia pasifik, asia-pasifik, timur tengah, timteng, eropa timur, eropa barat, afrika utara, afrika barat, afrika timur, skandinavia,
  balkan, kaukasus, karibia, kutub utara, kutub selatan, antartika, arktik, pasifik, atlantik, samudra hindia, samudera hindia, laut cina selatan,
  laut china selatan, laut natuna utara, laut mediterania, mediterania, teluk persia, teluk, laut merah, terusan suez, selat malaka, selat hormuz,
  himalaya, sahara, siberia, alaska, kashmir, punjab, kurdistan, xinjiang, gaza, jalur gaza, tepi barat, yerusalem, jerusalem, tel aviv, hebron, ramallah,
  washington, washington dc, new york, los angeles, california, texas, florida, chicago, boston, san francisco, seattle, detroit, houston, miami, las vegas,
  hollywood, manhattan, brooklyn, philadelphia, atlanta, dallas, denver, ohio, michigan, virginia, georgia, massachusetts, pennsylvania, new jersey, arizona,
  silicon valley, pentagon, gedung putih, kremlin, london, manchester, liverpool, birmingham, oxford, cambridge, edinburgh, glasgow, dublin, belfast,
  paris, marseille, lyon, nice, berlin, munich, muenchen, hamburg, frankfurt, bonn, koln, dortmund, roma, milan, milano, turin, napoli, venesia, firenze,
  madrid, barcelona, sevilla, valencia, lisbon, lisboa, porto, athena, wina, jenewa, zurich, bern, basel, davos, brussel, brussels, antwerpen, amsterdam,
  den haag, rotterdam, leiden, utrecht, oslo, stockholm, kopenhagen, helsinki, moskow, moskwa, saint petersburg, kiev, kyiv, warsawa, praha, budapest,
  bukares, sofia, beograd, zagreb, sarajevo, istanbul, ankara, kairo, alexandria, tripoli, benghazi, tunis, aljir, rabat, casablanca, khartoum, nairobi,
  addis ababa, mogadishu, lagos, abuja, johannesburg, cape town, pretoria, darfur, baghdad, bagdad, basra, mosul, fallujah, teheran, tehran, damaskus, aleppo,
  homs, beirut, amman, riyadh, jeddah, jedah, mekkah, mekah, makkah, madinah, mina, arafah, doha, dubai, abu dhabi, muskat, sanaa, aden, kabul, kandahar,
  islamabad, karachi, lahore, peshawar, new delhi, delhi, mumbai, bombay, kolkata, kalkuta, bangalore, chennai, dhaka, kolombo, kathmandu, yangon,
  rangoon, naypyidaw, rakhine, bangkok, pattaya, phuket, phnom penh, hanoi, ho chi minh, saigon, vientiane, kuala lumpur, penang, johor, johor bahru,
  sabah, sarawak, serawak, kuching, malaka, melaka, putrajaya, manila, mindanao, cebu, davao, bandar seri begawan, dili, port moresby, beijing, peking,
  shanghai, guangzhou, shenzhen, wuhan, hubei, tianjin, chongqing, sichuan, taipei, seoul, busan, pyongyang, tokyo, osaka, kyoto, kobe, nagoya, hiroshima,
  nagasaki, fukushima, hokkaido, okinawa, sydney, melbourne, canberra, brisbane, perth, adelaide, darwin, queensland, victoria, new south wales, tasmania,
  wellington, auckland, christchurch, ottawa, toronto, vancouver, montreal, mexico city, havana, rio de janeiro, sao paulo, brasilia, buenos aires, santiago,
  lima, bogota, caracas, quito, chernobyl, crimea, krimea, donetsk, luhansk, mariupol, guantanamo, hawaii, guam, bermuda,
  jakarta, dki jakarta, dki, ibu kota, ibukota, jabodetabek, jabotabek, jakarta pusat, jakarta selatan, jakarta utara, jakarta barat, jakarta timur, jaksel,
  jakpus, jakut, jakbar, jaktim, bandung, surabaya, semarang, yogyakarta, yogya, jogja, jogjakarta, diy, solo, surakarta, medan, makassar, ujung pandang,
  palembang, padang, pekanbaru, batam, bintan, manado, denpasar, kuta, sanur, ubud, nusa dua, jimbaran, mataram, lombok, sumbawa, flores, sumba, timor, kupang,
  ambon, ternate, tidore, halmahera, seram, buru, sorong, manokwari, jayapura, merauke, timika, wamena, freeport, banda aceh, sabang, nad, lhokseumawe, meulaboh,
  jateng, jatim, jabar, kalbar, kalteng, kalsel, kaltim, kaltara, sulsel, sulut, sulteng, sultra, sulbar, sumut, sumbar, sumsel, babel, kepri, ntb, ntt, malut,
  papua barat, papua, irian, irian jaya, jawa, pulau jawa, sumatera, sumatra, kalimantan, borneo, sulawesi, celebes, maluku, nusa tenggara, bali, madura,
  nusantara, tanah abang, senayan, menteng, kuningan, sudirman, thamrin, gambir, monas, kemayoran, tanjung priok, kemang, blok m, cikini, cempaka putih,
  pasar minggu, kebayoran, kebayoran baru, pancoran, manggarai, jatinegara, kelapa gading, pluit, ancol, glodok, kota tua, cengkareng, grogol, palmerah, slipi,
  pondok indah, lebak bulus, ragunan, cilandak, kalimalang, pondok gede, cawang, halim, halim perdanakusuma, soekarno-hatta, cikeas, hambalang, puncak,
  serpong, bsd, bintaro, tangsel, ciputat, cibubur, cileungsi, sentul, cibinong, parung, cikarang, karawang, cikampek, lembang, dago, jatinangor, cimahi,
  pangandaran, pelabuhan ratu, merak, bakauheni, ketapang, gilimanuk, nusakambangan, pulau seribu, kepulauan seribu, karimunjawa, krakatau, merapi, semeru,
  bromo, sinabung, kelud, rinjani, tambora, galunggung, gede pangrango, toba, danau toba, bunaken, raja ampat, komodo, labuan bajo, natuna, ambalat, sipadan, ligitan,
  borobudur, prambanan, malioboro, parangtritis, kaliurang, sleman, bantul, baturaden, dieng, tawangmangu, ciliwung, bengawan solo, citarum, kapuas, mahakam, musi,
  pantura, pantai utara jawa, jalur selatan, jawa-bali, istana merdeka, istana negara, istana bogor, gelora bung karno, gbk, lubang buaya, tugu proklamasi
`);
