// What the countries of the world speak and pay with, by Unicode's data. Knows no question about it.

/// One line a member of the United Nations: code, article, name, continent, region, official languages by number of
/// speakers, currency, population, with tabs between them.
///
/// Made by `Runs/corpus.py --countries` from the Unicode Common Locale Data Repository, release 41, with the
/// corrections that stand there. Copyright © 1991-2022 Unicode, Inc.; distributed under the Terms of Use in
/// https://www.unicode.org/copyright.html (licence Unicode-DFS-2016).
let countryTable = """
  AF	-	Afghanistan	Asia	Southern Asia	Pashto;Dari	Afghan afghani	36643800
  AL	-	Albania	Europe	Southern Europe	Albanian	Albanian lek	3074580
  DZ	-	Algeria	Africa	Northern Africa	Arabic;Tamazight	Algerian dinar	42972900
  AD	-	Andorra	Europe	Southern Europe	Catalan	euro	77000
  AO	-	Angola	Africa	Middle Africa	Portuguese	Angolan kwanza	32522300
  AG	-	Antigua and Barbuda	North America	Caribbean	English	East Caribbean dollar	98179
  AR	-	Argentina	South America	South America	Spanish	Argentine peso	45479100
  AM	-	Armenia	Asia	Western Asia	Armenian	Armenian dram	3021320
  AU	-	Australia	Oceania	Australasia	English	Australian dollar	25466500
  AT	-	Austria	Europe	Western Europe	German	euro	8859450
  AZ	-	Azerbaijan	Asia	Western Asia	Azerbaijani	Azerbaijani manat	10205800
  BS	the	Bahamas	North America	Caribbean	English	Bahamian dollar	337721
  BH	-	Bahrain	Asia	Western Asia	Arabic	Bahraini dinar	1505000
  BD	-	Bangladesh	Asia	Southern Asia	Bengali	Bangladeshi taka	162651000
  BB	-	Barbados	North America	Caribbean	English	Barbadian dollar	294560
  BY	-	Belarus	Europe	Eastern Europe	Belarusian;Russian	Belarusian ruble	9477920
  BE	-	Belgium	Europe	Western Europe	Dutch;French;German	euro	11720700
  BZ	-	Belize	North America	Central America	English	Belize dollar	399598
  BJ	-	Benin	Africa	Western Africa	French	West African CFA franc	12864600
  BT	-	Bhutan	Asia	Southern Asia	Dzongkha	Bhutanese ngultrum	782318
  BO	-	Bolivia	South America	South America	Spanish;Quechua;Aymara	Bolivian boliviano	11639900
  BA	-	Bosnia and Herzegovina	Europe	Southern Europe	Bosnian;Croatian;Serbian	convertible mark	3835590
  BW	-	Botswana	Africa	Southern Africa	English;Tswana	Botswanan pula	2317230
  BR	-	Brazil	South America	South America	Portuguese	Brazilian real	211716000
  BN	-	Brunei	Asia	Southeast Asia	Malay	Brunei dollar	464478
  BG	-	Bulgaria	Europe	Eastern Europe	Bulgarian	euro	6966900
  BI	-	Burundi	Africa	Eastern Africa	Kirundi;French;English	Burundian franc	11865800
  KH	-	Cambodia	Asia	Southeast Asia	Khmer	Cambodian riel	16927000
  CM	-	Cameroon	Africa	Middle Africa	French;English	Central African CFA franc	27745000
  CA	-	Canada	North America	Northern America	English;French	Canadian dollar	37694100
  CV	-	Cape Verde	Africa	Western Africa	Portuguese	Cape Verdean escudo	583255
  CF	the	Central African Republic	Africa	Middle Africa	French;Sango	Central African CFA franc	5990860
  TD	-	Chad	Africa	Middle Africa	French;Arabic	Central African CFA franc	16877400
  CL	-	Chile	South America	South America	Spanish	Chilean peso	18186800
  CN	-	China	Asia	Eastern Asia	Chinese	Chinese yuan	1394020000
  CO	-	Colombia	South America	South America	Spanish	Colombian peso	49084800
  KM	the	Comoros	Africa	Eastern Africa	Comorian;Arabic;French	Comorian franc	846281
  CR	-	Costa Rica	North America	Central America	Spanish	Costa Rican colón	5097990
  HR	-	Croatia	Europe	Southern Europe	Croatian	euro	4227750
  CU	-	Cuba	North America	Caribbean	Spanish	Cuban peso	11059100
  CY	-	Cyprus	Asia	Western Asia	Greek;Turkish	euro	1266680
  CZ	-	Czechia	Europe	Eastern Europe	Czech	Czech koruna	10702500
  CD	the	Democratic Republic of the Congo	Africa	Middle Africa	French	Congolese franc	101780000
  DK	-	Denmark	Europe	Northern Europe	Danish	Danish krone	5869410
  DJ	-	Djibouti	Africa	Eastern Africa	Arabic;French	Djiboutian franc	921804
  DM	-	Dominica	North America	Caribbean	English	East Caribbean dollar	74243
  DO	the	Dominican Republic	North America	Caribbean	Spanish	Dominican peso	10499700
  TL	-	East Timor	Asia	Southeast Asia	Portuguese;Tetum	US dollar	1383720
  EC	-	Ecuador	South America	South America	Spanish	US dollar	16904900
  EG	-	Egypt	Africa	Northern Africa	Arabic	Egyptian pound	104124000
  SV	-	El Salvador	North America	Central America	Spanish	US dollar	6481100
  GQ	-	Equatorial Guinea	Africa	Middle Africa	Spanish;French;Portuguese	Central African CFA franc	836178
  ER	-	Eritrea	Africa	Eastern Africa	Tigrinya;English;Arabic	Eritrean nakfa	6081200
  EE	-	Estonia	Europe	Northern Europe	Estonian	euro	1228620
  SZ	-	Eswatini	Africa	Southern Africa	English;Swati	Swazi lilangeni	1104480
  ET	-	Ethiopia	Africa	Eastern Africa	Amharic	Ethiopian birr	108113000
  FJ	-	Fiji	Oceania	Melanesia	English;Fijian;Fiji Hindi	Fijian dollar	935974
  FI	-	Finland	Europe	Northern Europe	Finnish;Swedish	euro	5571670
  FR	-	France	Europe	Western Europe	French	euro	67848200
  GA	-	Gabon	Africa	Middle Africa	French	Central African CFA franc	2230910
  GM	the	Gambia	Africa	Western Africa	English	Gambian dalasi	2174000
  GE	-	Georgia	Asia	Western Asia	Georgian	Georgian lari	3997000
  DE	-	Germany	Europe	Western Europe	German	euro	80159700
  GH	-	Ghana	Africa	Western Africa	English	Ghanaian cedi	29340200
  GR	-	Greece	Europe	Southern Europe	Greek	euro	10607100
  GD	-	Grenada	North America	Caribbean	English	East Caribbean dollar	113094
  GT	-	Guatemala	North America	Central America	Spanish	Guatemalan quetzal	17153300
  GN	-	Guinea	Africa	Western Africa	French	Guinean franc	12527400
  GW	-	Guinea-Bissau	Africa	Western Africa	Portuguese	West African CFA franc	1927100
  GY	-	Guyana	South America	South America	English	Guyanese dollar	750204
  HT	-	Haiti	North America	Caribbean	Haitian Creole;French	Haitian gourde	11067800
  HN	-	Honduras	North America	Central America	Spanish	Honduran lempira	9235340
  HU	-	Hungary	Europe	Eastern Europe	Hungarian	Hungarian forint	9771830
  IS	-	Iceland	Europe	Northern Europe	Icelandic	Icelandic króna	350734
  IN	-	India	Asia	Southern Asia	Hindi;English	Indian rupee	1326090000
  ID	-	Indonesia	Asia	Southeast Asia	Indonesian	Indonesian rupiah	267026000
  IR	-	Iran	Asia	Southern Asia	Persian	Iranian rial	84923300
  IQ	-	Iraq	Asia	Western Asia	Arabic;Kurdish	Iraqi dinar	38872700
  IE	-	Ireland	Europe	Northern Europe	English;Irish	euro	5176570
  IL	-	Israel	Asia	Western Asia	Hebrew	Israeli new shekel	8675480
  IT	-	Italy	Europe	Southern Europe	Italian	euro	62402700
  CI	-	Ivory Coast	Africa	Western Africa	French	West African CFA franc	27481100
  JM	-	Jamaica	North America	Caribbean	English	Jamaican dollar	2808570
  JP	-	Japan	Asia	Eastern Asia	Japanese	Japanese yen	125507000
  JO	-	Jordan	Asia	Western Asia	Arabic	Jordanian dinar	10820600
  KZ	-	Kazakhstan	Asia	Central Asia	Kazakh;Russian	Kazakhstani tenge	19091900
  KE	-	Kenya	Africa	Eastern Africa	Swahili;English	Kenyan shilling	53527900
  KI	-	Kiribati	Oceania	Micronesia	English;Gilbertese	Australian dollar	111796
  KW	-	Kuwait	Asia	Western Asia	Arabic	Kuwaiti dinar	2993710
  KG	-	Kyrgyzstan	Asia	Central Asia	Kyrgyz;Russian	Kyrgyzstani som	5964900
  LA	-	Laos	Asia	Southeast Asia	Lao	Laotian kip	7447400
  LV	-	Latvia	Europe	Northern Europe	Latvian	euro	1881230
  LB	-	Lebanon	Asia	Western Asia	Arabic	Lebanese pound	5469610
  LS	-	Lesotho	Africa	Southern Africa	Sotho;English	Lesotho loti	1969330
  LR	-	Liberia	Africa	Western Africa	English	Liberian dollar	5073300
  LY	-	Libya	Africa	Northern Africa	Arabic	Libyan dinar	6890540
  LI	-	Liechtenstein	Europe	Western Europe	German	Swiss franc	39137
  LT	-	Lithuania	Europe	Northern Europe	Lithuanian	euro	2731460
  LU	-	Luxembourg	Europe	Western Europe	French;Luxembourgish;German	euro	628381
  MG	-	Madagascar	Africa	Eastern Africa	Malagasy;French	Malagasy ariary	26955700
  MW	-	Malawi	Africa	Eastern Africa	English;Nyanja	Malawian kwacha	21196600
  MY	-	Malaysia	Asia	Southeast Asia	Malay	Malaysian ringgit	32652100
  MV	the	Maldives	Asia	Southern Asia	Divehi	Maldivian rufiyaa	391904
  MT	-	Malta	Europe	Southern Europe	Maltese;English	euro	457267
  MH	the	Marshall Islands	Oceania	Micronesia	English;Marshallese	US dollar	77917
  MR	-	Mauritania	Africa	Western Africa	Arabic	Mauritanian ouguiya	4005480
  MU	-	Mauritius	Africa	Eastern Africa	English;French	Mauritian rupee	1379370
  MX	-	Mexico	North America	Central America	Spanish	Mexican peso	128650000
  FM	-	Micronesia	Oceania	Micronesia	English	US dollar	102436
  MD	-	Moldova	Europe	Eastern Europe	Romanian	Moldovan leu	3364500
  MC	-	Monaco	Europe	Western Europe	French	euro	39000
  MN	-	Mongolia	Asia	Eastern Asia	Mongolian	Mongolian tugrik	3168030
  ME	-	Montenegro	Europe	Southern Europe	Montenegrin	euro	609859
  MA	-	Morocco	Africa	Northern Africa	Arabic;Tamazight	Moroccan dirham	35561700
  MZ	-	Mozambique	Africa	Eastern Africa	Portuguese	Mozambican metical	30098200
  MM	-	Myanmar	Asia	Southeast Asia	Burmese	Myanmar kyat	56590100
  NA	-	Namibia	Africa	Southern Africa	English	Namibian dollar	2630070
  NR	-	Nauru	Oceania	Micronesia	Nauruan;English	Australian dollar	11000
  NP	-	Nepal	Asia	Southern Asia	Nepali	Nepalese rupee	30327900
  NL	the	Netherlands	Europe	Western Europe	Dutch	euro	17280400
  NZ	-	New Zealand	Oceania	Australasia	English;Māori	New Zealand dollar	4925480
  NI	-	Nicaragua	North America	Central America	Spanish	Nicaraguan córdoba	6203440
  NG	-	Nigeria	Africa	Western Africa	English	Nigerian naira	214028000
  KP	-	North Korea	Asia	Eastern Asia	Korean	North Korean won	25643500
  MK	-	North Macedonia	Europe	Southern Europe	Macedonian;Albanian	Macedonian denar	2125970
  NO	-	Norway	Europe	Northern Europe	Norwegian	Norwegian krone	5467440
  OM	-	Oman	Asia	Western Asia	Arabic	Omani rial	4664840
  PK	-	Pakistan	Asia	Southern Asia	Urdu;English	Pakistani rupee	233501000
  PW	-	Palau	Oceania	Micronesia	Palauan;English	US dollar	21685
  PA	-	Panama	North America	Central America	Spanish	Panamanian balboa	3894080
  PG	-	Papua New Guinea	Oceania	Melanesia	Tok Pisin;English;Hiri Motu	Papua New Guinean kina	7259460
  PY	-	Paraguay	South America	South America	Guarani;Spanish	Paraguayan guarani	7191690
  PE	-	Peru	South America	South America	Spanish;Quechua;Aymara	Peruvian sol	31915000
  PH	the	Philippines	Asia	Southeast Asia	Filipino;English	Philippine peso	109181000
  PL	-	Poland	Europe	Eastern Europe	Polish	Polish zloty	38282300
  PT	-	Portugal	Europe	Southern Europe	Portuguese	euro	10302700
  QA	-	Qatar	Asia	Western Asia	Arabic	Qatari rial	2444170
  CG	the	Republic of the Congo	Africa	Middle Africa	French	Central African CFA franc	5293070
  RO	-	Romania	Europe	Eastern Europe	Romanian	Romanian leu	21302900
  RU	-	Russia	Europe	Eastern Europe	Russian	Russian ruble	141722000
  RW	-	Rwanda	Africa	Eastern Africa	Kinyarwanda;English;French;Swahili	Rwandan franc	12712400
  KN	-	Saint Kitts and Nevis	North America	Caribbean	English	East Caribbean dollar	53821
  LC	-	Saint Lucia	North America	Caribbean	English	East Caribbean dollar	166487
  VC	-	Saint Vincent and the Grenadines	North America	Caribbean	English	East Caribbean dollar	101390
  WS	-	Samoa	Oceania	Polynesia	Samoan;English	Samoan tala	203774
  SM	-	San Marino	Europe	Southern Europe	Italian	euro	34232
  SA	-	Saudi Arabia	Asia	Western Asia	Arabic	Saudi riyal	34173500
  SN	-	Senegal	Africa	Western Africa	French	West African CFA franc	15736400
  RS	-	Serbia	Europe	Southern Europe	Serbian	Serbian dinar	7012170
  SC	the	Seychelles	Africa	Eastern Africa	Seychellois Creole;English;French	Seychellois rupee	95981
  SL	-	Sierra Leone	Africa	Western Africa	English	Sierra Leonean leone	6624930
  SG	-	Singapore	Asia	Southeast Asia	English;Chinese;Malay;Tamil	Singapore dollar	6209660
  SK	-	Slovakia	Europe	Eastern Europe	Slovak	euro	5440600
  SI	-	Slovenia	Europe	Southern Europe	Slovenian	euro	2102680
  SB	the	Solomon Islands	Oceania	Melanesia	English	Solomon Islands dollar	685097
  SO	-	Somalia	Africa	Eastern Africa	Somali;Arabic	Somali shilling	11757100
  ZA	-	South Africa	Africa	Southern Africa	Zulu;Xhosa;Afrikaans;English	South African rand	56463600
  KR	-	South Korea	Asia	Eastern Asia	Korean	South Korean won	51835100
  SS	-	South Sudan	Africa	Eastern Africa	English	South Sudanese pound	10561200
  ES	-	Spain	Europe	Southern Europe	Spanish	euro	50015800
  LK	-	Sri Lanka	Asia	Southern Asia	Sinhala;Tamil	Sri Lankan rupee	22889200
  SD	-	Sudan	Africa	Northern Africa	Arabic;English	Sudanese pound	45561600
  SR	-	Suriname	South America	South America	Dutch	Surinamese dollar	609569
  SE	-	Sweden	Europe	Northern Europe	Swedish	Swedish krona	10202500
  CH	-	Switzerland	Europe	Western Europe	German;French;Italian;Romansh	Swiss franc	8403990
  SY	-	Syria	Asia	Western Asia	Arabic	Syrian pound	19398400
  ST	-	São Tomé and Príncipe	Africa	Middle Africa	Portuguese	dobra	211122
  TJ	-	Tajikistan	Asia	Central Asia	Tajik	Tajikistani somoni	8873670
  TZ	-	Tanzania	Africa	Eastern Africa	Swahili;English	Tanzanian shilling	58552800
  TH	-	Thailand	Asia	Southeast Asia	Thai	Thai baht	68977400
  TG	-	Togo	Africa	Western Africa	French	West African CFA franc	8608440
  TO	-	Tonga	Oceania	Polynesia	Tongan;English	Tongan pa'anga	106095
  TT	-	Trinidad and Tobago	North America	Caribbean	English	Trinidad dollar	1208790
  TN	-	Tunisia	Africa	Northern Africa	Arabic	Tunisian dinar	11721200
  TR	-	Turkey	Asia	Western Asia	Turkish	Turkish lira	82017500
  TM	-	Turkmenistan	Asia	Central Asia	Turkmen	Turkmenistani manat	5528630
  TV	-	Tuvalu	Oceania	Polynesia	Tuvaluan;English	Australian dollar	11342
  UG	-	Uganda	Africa	Eastern Africa	English;Swahili	Ugandan shilling	43253000
  UA	-	Ukraine	Europe	Eastern Europe	Ukrainian	Ukrainian hryvnia	43922900
  AE	the	United Arab Emirates	Asia	Western Asia	Arabic	UAE dirham	9992080
  GB	the	United Kingdom	Europe	Northern Europe	English	British pound	65761100
  US	the	United States	North America	Northern America	English	US dollar	332639000
  UY	-	Uruguay	South America	South America	Spanish	Uruguayan peso	3387610
  UZ	-	Uzbekistan	Asia	Central Asia	Uzbek	Uzbekistani som	30565400
  VU	-	Vanuatu	Oceania	Melanesia	Bislama;English;French	Vanuatu vatu	298333
  VE	-	Venezuela	South America	South America	Spanish	Venezuelan bolívar	28644600
  VN	-	Vietnam	Asia	Southeast Asia	Vietnamese	Vietnamese dong	98721300
  YE	-	Yemen	Asia	Western Asia	Arabic	Yemeni rial	29884400
  ZM	-	Zambia	Africa	Eastern Africa	English	Zambian kwacha	17426600
  """
