/** Adjectives and nouns of nationality, region and faith: never names in themselves. Lower case, without plural s. */
export const DEMONYMS = `
afghan african albanian algerian american andorran angolan arab arabian arabic argentine argentinian armenian
asian australian austrian azerbaijani azeri bahraini baltic bangladeshi basque bavarian belarusian belgian bengali
berber bolivian bosniak bosnian brazilian british briton breton bulgarian burkinabe burmese burundian cambodian
cameroonian canadian catalan caucasian chadian chechen chilean chinese christian catholic circassian colombian
congolese corsican cossack costa-rican crimean croat croatian cuban cypriot czech dane danish darfuri druze dutch
dutchman ecuadorian egyptian emirati englishman englishwoman english eritrean estonian ethiopian eurasian european
fijian filipino filipina finn finnish flemish french frenchman frenchwoman gambian gazan georgian german germanic
ghanaian greek guatemalan guinean guyanese haitian hausa hindu hispanic honduran hungarian hutu ibo icelandic igbo
indian indonesian iranian iraqi irish irishman islamist israeli italian ivorian jamaican japanese jew jewish
jihadist jordanian kashmiri kazakh kenyan korean kosovar kurd kurdish kuwaiti kyrgyz lao laotian latin latino
latina latvian lebanese liberian libyan lithuanian macedonian malagasy malawian malay malaysian malian maltese
maronite mauritanian mauritian mexican moldovan mongol mongolian montenegrin moroccan mozambican muslim
namibian nepalese nepali nicaraguan nigerian nigerien nordic norwegian omani oromo orthodox ossetian ottoman
pakistani palestinian panamanian pashtun paraguayan persian peruvian pole polish portuguese prussian punjabi
protestant qatari roma romanian rohingya russian rwandan salafist salvadoran saudi scandinavian scot scotsman scottish
senegalese serb serbian shia shiite shi'ite sicilian sierra-leonean sikh sinhalese slav slavic slovak slovakian
slovene slovenian somali soviet spaniard spanish sri-lankan sudanese sunni swede swedish swiss syrian tajik
taiwanese tamil tanzanian tatar thai tibetan tigrayan trinidadian tuareg tunisian turk turkish turkmen tutsi
ugandan ukrainian uruguayan uyghur uighur uzbek venezuelan vietnamese welsh welshman yazidi yemeni yoruba
yugoslav zambian zimbabwean californian texan parisian londoner muscovite sephardic ashkenazi buddhist mormon
anglican lutheran methodist baptist presbyterian evangelical zionist communist marxist maoist leninist nazi fascist
republican democrat conservative liberal labourite tory socialist anglo afro euro sino indo russo franco israelis
zairean surinamese transylvanian moslem afrikaner flemish alawite ismaili hutu tutsi kikuyu zulu xhosa pashtun hazara gypsy roma yankee american-born creole mayan aztec inca inuit maori aboriginal
western westerner northern southern eastern central northeastern northwestern southeastern southwestern
north-eastern north-western south-eastern south-western transatlantic mediterranean arctic siberian balkan
`;
