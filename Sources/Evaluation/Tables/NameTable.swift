// Names of people and places in languages of the Latin script. Knows no one behind them.

/// Names that women carry, by language: English, German, French, Spanish, Portuguese, Italian, Dutch, Nordic, Polish,
/// Czech, Hungarian, Romanian, Turkish, Finnish, Baltic, Croatian, Irish, Swahili, Indonesian, Vietnamese.
let womensNames = """
  Anna Mary Emma Alice Grace Lucy Ruth Helen Nora Ivy Hazel Martha Clara Ella Daisy
  Greta Heidi Lena Ute Ingrid Frieda Katrin Sabine Liesel Jutta Anke Birgit
  Camille Élodie Chloé Margaux Aurélie Inès Noémie Solène Brigitte Hélène
  Lucía Carmen Inés Pilar Marisol Consuelo Begoña Ximena Araceli Rocío
  Beatriz Joana Mafalda Conceição Luísa Teresa Catarina Fátima
  Giulia Chiara Bianca Ornella Fiorella Ginevra Loredana Paola
  Sanne Femke Lieke Maaike Hanneke Marijke Anouk Saskia
  Astrid Freja Solveig Ragnhild Sigrid Maja Åsa Linnéa Birgitta Gudrun Tuva
  Zofia Agnieszka Małgorzata Kasia Jadwiga Wanda Bożena Halina
  Tereza Markéta Zdeňka Eliška Hana Jitka Zuzana Katarína
  Zsófia Ildikó Réka Orsolya Piroska Eszter
  Ioana Ileana Mihaela Ruxandra Elif Ayşe Zeynep Gül Aylin
  Aino Helmi Kaisa Päivi Riikka Veera Liis Kadri Ilze Rasa Jūratė Laima
  Dunja Mirjana Vesna Jelena Aoife Saoirse Niamh Gwen Rhiannon
  Amani Neema Zawadi Imani Dewi Putri Ratna Lan Mai Thảo
  """

/// Names that men carry, in the same languages.
let mensNames = """
  Tom Peter Henry Oscar Simon Walter Hugh Felix Edgar Ralph Miles Owen Arthur Toby Jack
  Jürgen Hans Otto Dieter Klaus Matthias Jörg Günther Rainer Emil Konrad
  Étienne René Luc Gaspard Théo Benoît François Mathieu Hervé Yves
  José Diego Álvaro Íñigo Pablo Ramón Julián Gonzalo Andrés Nicolás
  João Tiago Gonçalo Duarte Henrique Vasco Simão Rui
  Marco Luca Giorgio Renzo Dario Fabrizio Ettore Silvio
  Joost Pieter Willem Sjoerd Bram Koen Ruben Maarten
  Lars Søren Bjørn Håkon Jens Magnus Nils Åke Anders Einar Leif
  Łukasz Paweł Jakub Zbigniew Stanisław Marek Tomasz Grzegorz
  Jiří Tomáš Ondřej Václav Matěj Radek Juraj Štefan
  László Gábor Zoltán Miklós Bence Ferenc
  Mihai Radu Ștefan Doru Emre Mehmet Can Yusuf Kerem
  Eero Jussi Mikko Pekka Timo Veikko Jaan Toomas Andris Jonas Vytautas Kęstutis
  Goran Ivo Zdravko Luka Cormac Declan Niall Rhys Gareth
  Juma Baraka Jabari Budi Agus Rizal Minh Quang Hùng
  """

/// Towns and cities.
let cityNames = """
  Lisbon Porto Madrid Seville Toledo Paris Lyon Nantes Lille Berlin Hamburg Bremen Dresden Vienna Graz Salzburg Zurich
  Basel Geneva Rome Milan Turin Naples Pisa Venice Oslo Bergen Stockholm Uppsala Malmö Copenhagen Aarhus Odense Helsinki
  Turku Tampere Riga Tallinn Vilnius Warsaw Kraków Gdańsk Poznań Łódź Prague Brno Ostrava Budapest Szeged Pécs Bucharest
  Cluj Sofia Varna Zagreb Split Ljubljana Belgrade Athens Ankara Izmir Bursa London Leeds York Bath Oxford Dublin Cork
  Galway Cardiff Glasgow Dundee Brussels Ghent Bruges Amsterdam Utrecht Leiden Boston Denver Austin Chicago Toronto
  Montréal Bogotá Lima Cusco Quito Santiago Córdoba Rosario Montevideo Brasília Recife Nairobi Mombasa Accra Dakar Tunis
  Jakarta Bandung Hanoi Manila
  """

/// Syllables for names of nobody and nowhere: beginnings, middles, ends.
let nameSyllables = (
  beginnings: """
  Al An Ar Bel Ben Bo Bra Cal Car Cor Da Del Do Dra El Em Er Fa Fen Fi Gal Gar Gre Hal Har Hel In Is Ja Jo Jur Ka Kel
  Kir La Lor Lu Ma Mar Mel Mi Na Nel Nor Ol Or Os Pa Pel Pol Quin Ra Ren Ro Sa Sel Sil So Ta Tel Tor Tu Ul Um Va Vel
  Vin Wa Wen Wil Ya Yor Za Zel Zo
  """,
  middles:
    "a al an ar be bi da de di do en er fa fi go ha i il ir ja ka ki la le li lo ma me mi mo na ne ni o or pe ra ri ro sa se si so ta te ti to u ul va ve vi za",
  ends:
    "a ana as bert da dan de do el en er eth ia ic ika il in ina ira is ka la lan len lin lo ma mir na nah ne nia nor o on ora os ra ran ria rik rin ron sa sen sia ta tan ten tha tia to ton us va van vin ya",
  places:
    "berg borough bridge brook burg bury dale dorf fell field ford gate ham haven heim hill holm hurst lake mere moor mouth port stad stead ton vale ville wick wood"
)
