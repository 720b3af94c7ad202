<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>BuildReport</name>
    <message>
        <source>No received report stands in the portfolio for this period; choose another period or import a document first.</source>
        <translation>Salkussa ei ole tältä kaudelta saatuja raportteja; valitse toinen kausi tai tuo ensin asiakirja.</translation>
    </message>
    <message>
        <source>The chosen slides have nothing to tell in this period.</source>
        <translation>Valituilla dioilla ei ole kerrottavaa tältä kaudelta.</translation>
    </message>
</context>
<context>
    <name>ChartSheet</name>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>Väliaikaista kansiota ei voi tehdä: %1.</translation>
    </message>
    <message>
        <source>The data sheet of a chart cannot be written: %1.</source>
        <translation>Kaavion tietotaulukkoa ei voi kirjoittaa: %1.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>No percentage reported</source>
        <translation>Prosenttia ei ole raportoitu</translation>
    </message>
    <message>
        <source>%1 in %2, %3 in %4</source>
        <translation>%1 kaudella %2, %3 kaudella %4</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Checks that a portfolio is sound: the file, its references and its rules.</source>
        <translation>Tarkistaa, että salkku on ehjä: tiedoston, sen viittaukset ja säännöt.</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>salkku</translation>
    </message>
    <message>
        <source>No faults.</source>
        <translation>Ei virheitä.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Make an empty portfolio</source>
        <translation>Tee tyhjä salkku</translation>
    </message>
    <message>
        <source>Make a portfolio of made-up data to try Salkku with</source>
        <translation>Tee keksityn aineiston salkku kokeilua varten</translation>
    </message>
    <message>
        <source>Print what a status document holds; changes nothing</source>
        <translation>Tulosta, mitä raportti sisältää; ei muuta mitään</translation>
    </message>
    <message>
        <source>Store what status documents hold in a portfolio</source>
        <translation>Tallenna raporttien sisältö salkkuun</translation>
    </message>
    <message>
        <source>Print the statuses of a period</source>
        <translation>Tulosta kauden tilanne</translation>
    </message>
    <message>
        <source>Write the slides of a period</source>
        <translation>Kirjoita kauden diat</translation>
    </message>
    <message>
        <source>Check that a portfolio is sound</source>
        <translation>Tarkista, että salkku on ehjä</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Näytä tämä ohje.</translation>
    </message>
    <message>
        <source>"salkku-cli %1 --help" shows how the command is used.</source>
        <translation>"salkku-cli %1 --help" näyttää, miten komentoa käytetään.</translation>
    </message>
    <message>
        <source>A file name is missing.</source>
        <translation>Tiedoston nimi puuttuu.</translation>
    </message>
    <message>
        <source>Too many arguments: %1</source>
        <translation>Liikaa argumentteja: %1</translation>
    </message>
    <message>
        <source>"%1" is not a period; write it as 2025-10/2025-12.</source>
        <translation>"%1" ei ole kausi; kirjoita se muodossa 2025-10/2025-12.</translation>
    </message>
    <message>
        <source>There is no call "%1"; the programme has %2.</source>
        <translation>Hakua "%1" ei ole; ohjelmassa ovat %2.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 on kokonaisluku väliltä %2–%3.</translation>
    </message>
    <message>
        <source>The portfolio has no reports yet.</source>
        <translation>Salkussa ei ole vielä raportteja.</translation>
    </message>
    <message>
        <source>Salkku reads status documents, keeps them as a portfolio and makes slides of it.</source>
        <translation>Salkku lukee tilanneraportteja, pitää niistä salkkua ja tekee siitä diat.</translation>
    </message>
    <message>
        <source>Use: salkku-cli COMMAND [arguments]</source>
        <translation>Käyttö: salkku-cli KOMENTO [argumentit]</translation>
    </message>
    <message>
        <source>"salkku-cli COMMAND --help" shows the arguments of a command.</source>
        <translation>"salkku-cli KOMENTO --help" näyttää komennon argumentit.</translation>
    </message>
    <message>
        <source>--lang fi|sv|en chooses the language of messages (or the variable SALKKU_LANG).</source>
        <translation>--lang fi|sv|en valitsee viestien kielen (tai muuttuja SALKKU_LANG).</translation>
    </message>
    <message>
        <source>There is no command "%1". "salkku-cli --help" lists them.</source>
        <translation>Komentoa "%1" ei ole. "salkku-cli --help" luettelee komennot.</translation>
    </message>
    <message>
        <source>--lang must be fi, sv or en.</source>
        <translation>--lang on fi, sv tai en.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Näyttää tämän ohjeen.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Näyttää version.</translation>
    </message>
    <message>
        <source>Opens the demo portfolio; makes it where there is none yet.</source>
        <translation>Avaa esittelysalkun; tekee sen, jos sitä ei vielä ole.</translation>
    </message>
    <message>
        <source>Period to show, as 2025-10/2025-12.</source>
        <translation>Näytettävä kausi, muodossa 2025-10/2025-12.</translation>
    </message>
    <message>
        <source>Code of the organisation that the region page shows.</source>
        <translation>Sen organisaation koodi, jonka alue-sivu näyttää.</translation>
    </message>
    <message>
        <source>Number of the investment that is shown; 0 for all.</source>
        <translation>Näytettävän investoinnin numero; 0 = kaikki.</translation>
    </message>
    <message>
        <source>Language: fi, sv or en.</source>
        <translation>Kieli: fi, sv tai en.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Värit: system, light tai dark.</translation>
    </message>
    <message>
        <source>Reads a document on the import page.</source>
        <translation>Lukee asiakirjan tuontisivulle.</translation>
    </message>
    <message>
        <source>Writes a picture of the page and ends; needs no display.</source>
        <translation>Kirjoittaa sivusta kuvan ja lopettaa; ei tarvitse näyttöä.</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x800.</source>
        <translation>Ikkunan koko, muodossa 1280x800.</translation>
    </message>
    <message>
        <source>Prints how long the window took to be painted, and ends.</source>
        <translation>Tulostaa, kauanko ikkunan piirtyminen kesti, ja lopettaa.</translation>
    </message>
    <message>
        <source>A .salkku file.</source>
        <translation>.salkku-tiedosto.</translation>
    </message>
    <message>
        <source>Only one portfolio can be opened.</source>
        <translation>Vain yhden salkun voi avata.</translation>
    </message>
    <message>
        <source>--period has the form 2025-10/2025-12.</source>
        <translation>--period on muotoa 2025-10/2025-12.</translation>
    </message>
    <message>
        <source>--investment is a number.</source>
        <translation>--investment on luku.</translation>
    </message>
    <message>
        <source>--lang is one of fi, sv and en.</source>
        <translation>--lang on fi, sv tai en.</translation>
    </message>
    <message>
        <source>--theme is one of system, light and dark.</source>
        <translation>--theme on system, light tai dark.</translation>
    </message>
    <message>
        <source>--size has the form 1280x800.</source>
        <translation>--size on muotoa 1280x800.</translation>
    </message>
    <message>
        <source>--screenshot needs a portfolio.</source>
        <translation>--screenshot tarvitsee salkun.</translation>
    </message>
    <message>
        <source>Salkku: portfolio reporting, from status documents to slides.</source>
        <translation>Salkku: hankesalkun raportointi tilanneraporteista dioiksi.</translation>
    </message>
    <message>
        <source>View of the comparison page: matrix, map, bars, lines, multiples or lights.</source>
        <translation>Vertailusivun näkymä: matrix, map, bars, lines, multiples tai lights.</translation>
    </message>
    <message>
        <source>--view is one of matrix, map, bars, lines, multiples and lights.</source>
        <translation>--view on jokin näistä: matrix, map, bars, lines, multiples, lights.</translation>
    </message>
    <message>
        <source>Find texts by their words, in any form</source>
        <translation>Etsi tekstejä sanoilla, missä muodossa tahansa</translation>
    </message>
    <message>
        <source>Write an organisation's report as a package to send</source>
        <translation>Kirjoita organisaation raportti lähetettäväksi paketiksi</translation>
    </message>
    <message>
        <source>Take received report packages into a portfolio</source>
        <translation>Ota vastaanotetut raporttipaketit salkkuun</translation>
    </message>
    <message>
        <source>Lock or open a reporting period, or move its deadline</source>
        <translation>Lukitsee tai avaa raportointikauden tai siirtää sen määräaikaa</translation>
    </message>
    <message>
        <source>Write a workbook to be filled in and imported</source>
        <translation>Kirjoita täytettävä ja takaisin tuotava työkirja</translation>
    </message>
    <message>
        <source>"%1" is no date: write the year, the month and the day, as in 2026-01-31.</source>
        <translation>"%1" ei ole päivämäärä: kirjoita vuosi, kuukausi ja päivä, kuten 2026-01-31.</translation>
    </message>
    <message>
        <source>--organisation is missing; the programme has %1.</source>
        <translation>--organisation puuttuu; ohjelmassa ovat %1.</translation>
    </message>
    <message>
        <source>There is no organisation "%1"; the programme has %2.</source>
        <translation>Organisaatiota "%1" ei ole; ohjelmassa ovat %2.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 check found faults or merge conflicts, 2 unusable arguments, 3 unusable file.</source>
        <translation>Paluuarvo: 0 tehty, 1 check löysi virheitä tai merge ristiriitoja, 2 kelvottomat argumentit, 3 kelvoton tiedosto.</translation>
    </message>
    <message>
        <source>Page to show: overview, compare, region, entry, import, indicators, money, summary, history or search.</source>
        <translation>Näytettävä sivu: overview, compare, region, entry, import, indicators, money, summary, history tai search.</translation>
    </message>
    <message>
        <source>Words to look for; shows the texts that hold them.</source>
        <translation>Etsittävät sanat; näyttää tekstit, joissa ne ovat.</translation>
    </message>
    <message>
        <source>--page is one of overview, compare, region, entry, import, indicators, money, summary, history and search.</source>
        <translation>--page on jokin näistä: overview, compare, region, entry, import, indicators, money, summary, history tai search.</translation>
    </message>
    <message>
        <source>the portfolio as it stood at the end of that day</source>
        <translation>salkku sellaisena kuin se oli sen päivän lopussa</translation>
    </message>
    <message>
        <source>"%1" cannot be started: %2. Install Salkku anew.</source>
        <translation>Ohjelmaa "%1" ei voi käynnistää: %2. Asenna Salkku uudelleen.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DataSet</name>
    <message>
        <source>The data set is too large to be read.</source>
        <translation>Aineisto on liian suuri luettavaksi.</translation>
    </message>
    <message>
        <source>This data set is damaged or not Salkku's; export it again.</source>
        <translation>Aineisto on vioittunut tai muun ohjelman tekemä; vie se uudelleen.</translation>
    </message>
    <message>
        <source>A newer Salkku wrote this data set; update Salkku to read it.</source>
        <translation>Aineisto on uudemman Salkun tekemä; päivitä Salkku, niin se voidaan lukea.</translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Vienti peruttiin.</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Makes a portfolio of made-up data, marked as such, to try Salkku with.</source>
        <translation>Tekee kokeilua varten salkun, jonka aineisto on keksitty ja merkitty sellaiseksi.</translation>
    </message>
    <message>
        <source>the file to make; it must not exist</source>
        <translation>tehtävä tiedosto; sitä ei saa vielä olla</translation>
    </message>
    <message>
        <source>at least this many organisations; made-up ones are added</source>
        <translation>vähintään näin monta organisaatiota; puuttuvat keksitään</translation>
    </message>
    <message>
        <source>at least this many investments</source>
        <translation>vähintään näin monta investointia</translation>
    </message>
    <message>
        <source>this many periods (10)</source>
        <translation>näin monta kautta (10)</translation>
    </message>
    <message>
        <source>another number makes other data; the same number the same (1)</source>
        <translation>toinen luku tekee toisen aineiston, sama luku saman (1)</translation>
    </message>
    <message>
        <source>Made %1 with made-up data.</source>
        <translation>Tehtiin %1; aineisto on keksittyä.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>The file is larger than %1 MB, the most that is read. Split it into smaller documents.</source>
        <translation>Tiedosto on suurempi kuin %1 Mt, joka on luettavan enimmäiskoko. Jaa se pienempiin asiakirjoihin.</translation>
    </message>
    <message>
        <source>The PDF is damaged or incomplete. Get the file anew from where it came.</source>
        <translation>PDF on vioittunut tai vajaa. Hae tiedosto uudelleen sieltä, mistä se saatiin.</translation>
    </message>
    <message>
        <source>The file does not exist. Check its name and folder.</source>
        <translation>Tiedostoa ei ole. Tarkista sen nimi ja kansio.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Tämä on kansio. Valitse siitä tiedosto.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Tiedostoa ei voi lukea: %1.</translation>
    </message>
    <message>
        <source>The PDF is protected with a password. Save a copy without one and read that.</source>
        <translation>PDF on suojattu salasanalla. Tallenna siitä suojaamaton kopio ja lue se.</translation>
    </message>
    <message>
        <source>The PDF has %1 pages; at most %2 are read. Split it into smaller documents.</source>
        <translation>PDF:ssä on %1 sivua; niitä luetaan enintään %2. Jaa se pienempiin asiakirjoihin.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF is damaged. Get the file anew from where it came.</source>
        <translation>PDF:n sivu %1 on vioittunut. Hae tiedosto uudelleen sieltä, mistä se saatiin.</translation>
    </message>
    <message>
        <source>Page %1 has more than %2 words, the most that is read of a page.</source>
        <translation>Sivulla %1 on yli %2 sanaa, joka on yhdeltä sivulta luettava enimmäismäärä.</translation>
    </message>
    <message>
        <source>The file is named as a PDF, but it holds plain text. Rename it to .txt to read it as text, or get the PDF anew.</source>
        <translation>Tiedoston nimi sanoo PDF, mutta sisältö on pelkkää tekstiä. Nimeä se uudelleen .txt-päätteiseksi, tai hae PDF uudelleen.</translation>
    </message>
    <message>
        <source>The text has %1 pages; at most %2 are read. Split it into smaller documents.</source>
        <translation>Tekstissä on %1 sivua; niitä luetaan enintään %2. Jaa se pienempiin asiakirjoihin.</translation>
    </message>
    <message>
        <source>The file is empty. Get it anew from where it came.</source>
        <translation>Tiedosto on tyhjä. Hae se uudelleen sieltä, mistä se saatiin.</translation>
    </message>
    <message>
        <source>The document has no page %1.</source>
        <translation>Asiakirjassa ei ole sivua %1.</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation>Sivua %1 ei voi piirtää.</translation>
    </message>
    <message>
        <source>Only the first %1 pictures of a document are read. Split it into smaller documents.</source>
        <translation>Asiakirjasta luetaan vain %1 ensimmäistä kuvaa. Jaa se pienempiin asiakirjoihin.</translation>
    </message>
    <message>
        <source>Text in pictures is read with less certainty: %1 is not installed.</source>
        <translation>Kuvien tekstiä luetaan epävarmemmin: %1 ei ole asennettu.</translation>
    </message>
    <message>
        <source>Text in pictures cannot be read. Install %1.</source>
        <translation>Kuvien tekstiä ei voi lukea. Asenna %1.</translation>
    </message>
    <message>
        <source>The picture has no pixels. Get it anew.</source>
        <translation>Kuvassa ei ole kuvapisteitä. Hanki se uudelleen.</translation>
    </message>
    <message>
        <source>The picture has more than %1 million pixels. Save it smaller.</source>
        <translation>Kuvassa on yli %1 miljoonaa kuvapistettä. Tallenna se pienempänä.</translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete. Get the file anew from where it came.</source>
        <translation>Kuva on vahingoittunut tai vajaa. Hanki tiedosto uudelleen sieltä, mistä se tuli.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Get it anew from where it came.</source>
        <translation>Tiedosto on vioittunut tai vajaa. Hae se uudelleen sieltä, mistä se tuli.</translation>
    </message>
    <message>
        <source>The file has %1 parts; at most %2 are read. Split it into smaller documents.</source>
        <translation>Tiedostossa on %1 osaa; niitä luetaan enintään %2. Jaa se pienemmiksi asiakirjoiksi.</translation>
    </message>
    <message>
        <source>The file holds a part with the unsafe name "%1" and was not read. Get it anew from where it came.</source>
        <translation>Tiedostossa on osa, jonka nimi ”%1” ei ole turvallinen, eikä sitä luettu. Hae se uudelleen sieltä, mistä se tuli.</translation>
    </message>
    <message>
        <source>"%1" in the file is damaged. Get the file anew from where it came.</source>
        <translation>Tiedoston osa ”%1” on vioittunut. Hae tiedosto uudelleen sieltä, mistä se tuli.</translation>
    </message>
    <message>
        <source>The file is protected with a password. Save a copy without one and read that.</source>
        <translation>Tiedosto on suojattu salasanalla. Tallenna kopio ilman salasanaa ja lue se.</translation>
    </message>
    <message>
        <source>"%1" in the file is larger than %2 MB, the most that is read of a part.</source>
        <translation>Tiedoston osa ”%1” on yli %2 Mt, enempää yhdestä osasta ei lueta.</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 MB, the most that is read. Split it into smaller documents.</source>
        <translation>Tiedosto purkautuu yli %1 Mt:n kokoiseksi, enempää ei lueta. Jaa se pienemmiksi asiakirjoiksi.</translation>
    </message>
    <message>
        <source>This is an OpenDocument presentation. Save it as PowerPoint (.pptx) or as PDF and read that.</source>
        <translation>Tämä on OpenDocument-esitys. Tallenna se PowerPoint- (.pptx) tai PDF-muotoon ja lue se.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Save it as PDF and read that.</source>
        <translation>Tämä on OpenDocument-tiedosto. Tallenna se PDF-muotoon ja lue se.</translation>
    </message>
    <message>
        <source>This is an archive and no presentation. Unpack it and read the documents in it.</source>
        <translation>Tämä on pakattu arkisto eikä esitys. Pura se ja lue siinä olevat asiakirjat.</translation>
    </message>
    <message>
        <source>This is a Word document. Save it as PDF and read that.</source>
        <translation>Tämä on Word-asiakirja. Tallenna se PDF-muotoon ja lue se.</translation>
    </message>
    <message>
        <source>This is an Excel workbook. Save the sheets that matter as PDF and read that.</source>
        <translation>Tämä on Excel-työkirja. Tallenna tarvittavat taulukot PDF-muotoon ja lue se.</translation>
    </message>
    <message>
        <source>This is an office document but no presentation. Save it as PDF and read that.</source>
        <translation>Tämä on toimisto-ohjelman asiakirja mutta ei esitys. Tallenna se PDF-muotoon ja lue se.</translation>
    </message>
    <message>
        <source>"%1" is missing in the file. Get the file anew from where it came.</source>
        <translation>Tiedostosta puuttuu ”%1”. Hae tiedosto uudelleen sieltä, mistä se tuli.</translation>
    </message>
    <message>
        <source>The presentation has %1 slides; at most %2 are read. Split it into smaller documents.</source>
        <translation>Esityksessä on %1 diaa; niitä luetaan enintään %2. Jaa se pienemmiksi asiakirjoiksi.</translation>
    </message>
    <message>
        <source>The presentation has no slides. Choose another file.</source>
        <translation>Esityksessä ei ole dioja. Valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>"%1" in the file has more than %2 elements or is nested more than %3 deep, the most that is read.</source>
        <translation>Tiedoston osassa ”%1” on yli %2 elementtiä tai yli %3 sisäkkäistä tasoa, enempää ei lueta.</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB, the most that is read of plain text. Split it into smaller documents.</source>
        <translation>Teksti on suurempi kuin %1 Mt, mikä on enimmäismäärä pelkkää tekstiä. Jaa se pienempiin asiakirjoihin.</translation>
    </message>
    <message>
        <source>This is an office document of an old kind. Save it as PowerPoint (.pptx) or as PDF and read that.</source>
        <translation>Tämä on vanhanmuotoinen toimisto-ohjelman asiakirja. Tallenna se PowerPoint- (.pptx) tai PDF-muotoon ja lue se.</translation>
    </message>
    <message>
        <source>This is neither a PDF, nor a presentation, nor plain text. Choose another file.</source>
        <translation>Tämä ei ole PDF, esitys eikä pelkkä teksti. Valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>Only pages of a PDF or a presentation can be drawn.</source>
        <translation>Vain PDF-tiedoston tai esityksen sivut voidaan piirtää.</translation>
    </message>
    <message>
        <source>This is an archive and no workbook.</source>
        <translation>Tämä on arkisto eikä työkirja.</translation>
    </message>
    <message>
        <source>This is an office document but no workbook.</source>
        <translation>Tämä on toimistoasiakirja mutta ei työkirja.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 sheets, the most that are read.</source>
        <translation>Työkirjassa on yli %1 taulukkoa, enempää ei lueta.</translation>
    </message>
    <message>
        <source>The sheet "%1" has a cell without a place. Save the workbook anew.</source>
        <translation>Taulukossa "%1" on solu ilman paikkaa. Tallenna työkirja uudelleen.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 cells, the most that are read.</source>
        <translation>Työkirjassa on yli %1 solua, enempää ei lueta.</translation>
    </message>
    <message>
        <source>The workbook names a text that it does not hold. Save it anew.</source>
        <translation>Työkirja viittaa tekstiin, jota siinä ei ole. Tallenna se uudelleen.</translation>
    </message>
</context>
<context>
    <name>EntryWorkflow</name>
    <message>
        <source>The report has been submitted. Start a correction to change it.</source>
        <translation>Raportti on lähetetty. Muuta sitä aloittamalla korjaus.</translation>
    </message>
    <message>
        <source>The period is locked. Start a correction to change the report.</source>
        <translation>Kausi on lukittu. Muuta raporttia aloittamalla korjaus.</translation>
    </message>
    <message>
        <source>The portfolio is open for reading only.</source>
        <translation>Salkku on avattu vain luettavaksi.</translation>
    </message>
    <message>
        <source>There is nothing to submit yet.</source>
        <translation>Lähetettävää ei vielä ole.</translation>
    </message>
    <message>
        <source>The report has errors; the list of remarks tells them. Correct them first.</source>
        <translation>Raportissa on virheitä; ne ovat tarkistettavien luettelossa. Korjaa ne ensin.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Tell what is to be corrected.</source>
        <translation>Kerro, mitä pitää korjata.</translation>
    </message>
    <message>
        <source>Only a submitted report can be returned.</source>
        <translation>Vain lähetetyn raportin voi palauttaa.</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Palautettu</translation>
    </message>
    <message>
        <source>Only a submitted report can be accepted.</source>
        <translation>Vain lähetetyn raportin voi hyväksyä.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Hyväksytyt</translation>
    </message>
    <message>
        <source>Tell why the report is corrected.</source>
        <translation>Kerro, miksi raporttia korjataan.</translation>
    </message>
    <message>
        <source>The report can be written without a correction.</source>
        <translation>Raporttia voi muuttaa ilman korjausta.</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>Korjaus: %1</translation>
    </message>
    <message>
        <source>The period %1 opens on %2; until then no report can be written for it.</source>
        <translation>Kausi %1 avautuu %2; sitä ennen siltä ei voi kirjoittaa raporttia.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>--to is missing: name the file to write.</source>
        <translation>--to puuttuu: nimeä kirjoitettava tiedosto.</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>salkku</translation>
    </message>
    <message>
        <source>the period; the latest one with reports unless given</source>
        <translation>kausi; ellei sitä anneta, viimeisin jolta on raportteja</translation>
    </message>
    <message>
        <source>only this call</source>
        <translation>vain tämä haku</translation>
    </message>
    <message>
        <source>the file to write; one that exists is replaced</source>
        <translation>kirjoitettava tiedosto; olemassa oleva korvataan</translation>
    </message>
    <message>
        <source>the language of the slides</source>
        <translation>diojen kieli</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n slide(s) to %1.</source>
        <translation>
            <numerusform>Kirjoitettiin %n dia tiedostoon %1.</numerusform>
            <numerusform>Kirjoitettiin %n diaa tiedostoon %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no region "%1"; the programme has %2.</source>
        <translation>Aluetta "%1" ei ole; ohjelmassa on %2.</translation>
    </message>
    <message>
        <source>There is no investment "%1"; the programme has %2.</source>
        <translation>Investointia "%1" ei ole; ohjelmassa on %2.</translation>
    </message>
    <message>
        <source>There are no slides "%1"; choose among %2.</source>
        <translation>Dioja "%1" ei ole; valitse näistä: %2.</translation>
    </message>
    <message>
        <source>--from must be a period like 2025-01/2025-02 that is not after --period.</source>
        <translation>--from on kausi kuten 2025-01/2025-02, joka ei ole --period-kauden jälkeen.</translation>
    </message>
    <message>
        <source>the first period of trends, and of the data that goes along</source>
        <translation>kehityskaavioiden ja mukana kulkevan aineiston ensimmäinen kausi</translation>
    </message>
    <message>
        <source>only these regions</source>
        <translation>vain nämä alueet</translation>
    </message>
    <message>
        <source>only these investments</source>
        <translation>vain nämä investoinnit</translation>
    </message>
    <message>
        <source>only these kinds of slides, in this order</source>
        <translation>vain nämä dialajit, tässä järjestyksessä</translation>
    </message>
    <message>
        <source>the pages of a PDF</source>
        <translation>PDF-tiedoston sivut</translation>
    </message>
    <message>
        <source>the table of a CSV file, the matrix or chart of a picture</source>
        <translation>CSV-tiedoston taulukko, kuvan matriisi tai kaavio</translation>
    </message>
    <message>
        <source>--paper must be slide or a4.</source>
        <translation>--paper on slide tai a4.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Kirjoitettiin %1.</translation>
    </message>
    <message>
        <source>Writes a period as slides, pages, a workbook, a web page, a picture or data.</source>
        <translation>Kirjoittaa kauden dioina, sivuina, työkirjana, verkkosivuna, kuvana tai aineistona.</translation>
    </message>
    <message>
        <source>a presentation whose master, layouts, fonts and colours the slides take over</source>
        <translation>esitys, jonka perustyylin, asettelut, fontit ja värit diat saavat</translation>
    </message>
    <message>
        <source>choices that were saved in the portfolio; other options come before them</source>
        <translation>salkkuun tallennetut valinnat; muut valitsimet menevät niiden edelle</translation>
    </message>
    <message>
        <source>saves these choices in the portfolio</source>
        <translation>tallentaa nämä valinnat salkkuun</translation>
    </message>
    <message>
        <source>--theme is for .pptx files alone.</source>
        <translation>--theme koskee vain .pptx-tiedostoja.</translation>
    </message>
    <message>
        <source>a view saved on the comparison page, as a slide of its own; may be given several times</source>
        <translation>Vertailu-sivulla tallennettu näkymä omana dianaan; voi antaa useita kertoja</translation>
    </message>
</context>
<context>
    <name>ExportReport</name>
    <message>
        <source>There is no part "%1"; this period has %2.</source>
        <translation>Osaa "%1" ei ole; tällä kaudella on %2.</translation>
    </message>
    <message>
        <source>The file name must end in one of %1.</source>
        <translation>Tiedoston nimen pitää päättyä johonkin näistä: %1.</translation>
    </message>
    <message>
        <source>This program writes no such files.</source>
        <translation>Tämä ohjelma ei kirjoita tällaisia tiedostoja.</translation>
    </message>
</context>
<context>
    <name>ExportTemplate</name>
    <message>
        <source>The export template "%1" cannot be read; save it anew.</source>
        <translation>Vientipohjaa ”%1” ei voi lukea; tallenna se uudelleen.</translation>
    </message>
    <message>
        <source>There is no export template "%1"; the portfolio has none.</source>
        <translation>Vientipohjaa ”%1” ei ole; salkussa ei ole yhtään.</translation>
    </message>
    <message>
        <source>There is no export template "%1"; the portfolio has %2.</source>
        <translation>Vientipohjaa ”%1” ei ole; salkussa on %2.</translation>
    </message>
</context>
<context>
    <name>ExtractCommand</name>
    <message numerus="yes">
        <source>%1: %n page(s)</source>
        <translation>
            <numerusform>%1: %n sivu</numerusform>
            <numerusform>%1: %n sivua</numerusform>
        </translation>
    </message>
    <message>
        <source>kind: %1</source>
        <translation>laji: %1</translation>
    </message>
    <message>
        <source>period: %1</source>
        <translation>kausi: %1</translation>
    </message>
    <message>
        <source>page %1: %2</source>
        <translation>sivu %1: %2</translation>
    </message>
    <message>
        <source>Prints what a status document holds; changes nothing.</source>
        <translation>Tulostaa, mitä raportti sisältää; ei muuta mitään.</translation>
    </message>
    <message>
        <source>everything as JSON instead of a summary</source>
        <translation>kaikki JSONina yhteenvedon sijasta</translation>
    </message>
    <message>
        <source>look for the names of this portfolio's programme</source>
        <translation>etsi tämän salkun ohjelman nimiä</translation>
    </message>
    <message>
        <source>the document: PDF, PowerPoint or plain text</source>
        <translation>asiakirja: PDF, PowerPoint tai pelkkä teksti</translation>
    </message>
    <message>
        <source>a name that documents use for an organisation; NAME=- for none of them</source>
        <translation>asiakirjojen nimi organisaatiolle; NIMI=- kun ei mikään</translation>
    </message>
    <message>
        <source>with --json: the data set that Salkku put into the document, where it has one</source>
        <translation>valitsimen --json kanssa: aineisto, jonka Salkku on liittänyt asiakirjaan, jos sellainen on</translation>
    </message>
    <message>
        <source>tell on standard error how far reading has come</source>
        <translation>kerro virhetulosteessa, kuinka pitkällä lukeminen on</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Overall light</source>
        <translation>Kokonaisvalo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Time of submission</source>
        <translation>Lähetysaika</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Korjauksen syy</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>luonnos</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>lähetetty</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>palautettu</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>hyväksytty</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>tuotu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Työpaketti</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Lähtötaso</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Saavutettu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomio</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Lukitus</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>lukittu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>avoinna</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>osittain</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>Opening day</source>
        <translation>Avautumispäivä</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Overall</source>
        <translation>Kokonaisuus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Indicator %1: %2</source>
        <translation>Mittari %1: %2</translation>
    </message>
    <message>
        <source>Work package %1: %2</source>
        <translation>Työpaketti %1: %2</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Liikennevalot</translation>
    </message>
    <message>
        <source>Progress percentages</source>
        <translation>Edistymisprosentit</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Tekstit</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Työpaketit</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Avustukset</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Edistyminen: %1</translation>
    </message>
    <message>
        <source>Progress: %1 (the document says %2–%3)</source>
        <translation>Edistyminen: %1 (asiakirjassa %2–%3)</translation>
    </message>
</context>
<context>
    <name>FindingGroups</name>
    <message>
        <source>Confidence below %1</source>
        <translation>Varmuus alle %1</translation>
    </message>
    <message>
        <source>Confidence %1 or more</source>
        <translation>Varmuus vähintään %1</translation>
    </message>
    <message>
        <source>Confidence from %1 to below %2</source>
        <translation>Varmuus vähintään %1 mutta alle %2</translation>
    </message>
    <message>
        <source>Grouped by region</source>
        <translation>Ryhmittely: alue</translation>
    </message>
    <message>
        <source>Grouped by page</source>
        <translation>Ryhmittely: sivu</translation>
    </message>
    <message>
        <source>Grouped by confidence</source>
        <translation>Ryhmittely: varmuus</translation>
    </message>
    <message>
        <source>Grouped by kind</source>
        <translation>Ryhmittely: laji</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Sivu %1</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>an object is expected</source>
        <translation>tässä pitää olla objekti</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>tässä pitää olla teksti</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>tässä pitää olla kokonaisluku</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>luku on sallitun välin ulkopuolella</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>tässä pitää olla luku</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>tässä pitää olla luettelo</translation>
    </message>
    <message>
        <source>"%1" cannot be understood</source>
        <translation>arvoa "%1" ei voi ymmärtää</translation>
    </message>
    <message>
        <source>four numbers are expected</source>
        <translation>tässä pitää olla neljä lukua</translation>
    </message>
    <message>
        <source>green, yellow, red or grey is expected</source>
        <translation>tässä pitää olla green, yellow, red tai grey</translation>
    </message>
    <message>
        <source>the number must be from %1 to %2</source>
        <translation>luvun pitää olla välillä %1–%2</translation>
    </message>
    <message>
        <source>"salkku-findings" is expected</source>
        <translation>tässä pitää olla "salkku-findings"</translation>
    </message>
    <message>
        <source>only version 1 can be read</source>
        <translation>vain versio 1 on luettavissa</translation>
    </message>
    <message>
        <source>The findings cannot be used: %1.</source>
        <translation>Havaintoja ei voi käyttää: %1.</translation>
    </message>
    <message>
        <source>it is not valid JSON at byte %1</source>
        <translation>se ei ole kelvollista JSONia tavun %1 kohdalla</translation>
    </message>
    <message>
        <source>it holds a number that is too large</source>
        <translation>siinä on liian suuri luku</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>and more</source>
        <translation>ja lisää</translation>
    </message>
    <message>
        <source>Sheet "%1", cell %2: expected %3; found "%4"</source>
        <translation>Taulukko "%1", solu %2: odotettiin %3; löytyi "%4"</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>jokin näistä: %1</translation>
    </message>
    <message>
        <source>each report on one sheet only, and this is on two</source>
        <translation>kutakin raporttia vain yhdellä taulukolla, ja tämä on kahdella</translation>
    </message>
    <message>
        <source>a row that this version of the form knows</source>
        <translation>riviä, jonka lomakkeen tämä versio tuntee</translation>
    </message>
    <message>
        <source>a text and no error of a formula</source>
        <translation>tekstiä eikä kaavan virhettä</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>enintään %1 merkkiä</translation>
    </message>
    <message>
        <source>a whole number from 0 to 100</source>
        <translation>kokonaislukua 0–100</translation>
    </message>
    <message>
        <source>a number, or one of: %1</source>
        <translation>lukua tai jokin näistä: %1</translation>
    </message>
    <message>
        <source>The programme has no organisation "%1".</source>
        <translation>Ohjelmassa ei ole organisaatiota "%1".</translation>
    </message>
    <message>
        <source>The form's hidden sheet does not tell whose it is; fill in a fresh form.</source>
        <translation>Lomakkeen piilotettu taulukko ei kerro, kenen se on; täytä uusi lomake.</translation>
    </message>
    <message>
        <source>This workbook is no fill-in form of Salkku's: its hidden sheet is missing.</source>
        <translation>Tämä työkirja ei ole Salkun täyttölomake: sen piilotettu taulukko puuttuu.</translation>
    </message>
    <message>
        <source>A newer Salkku made this form; update Salkku to read it.</source>
        <translation>Tämän lomakkeen on tehnyt uudempi Salkku; päivitä Salkku, niin se voidaan lukea.</translation>
    </message>
    <message>
        <source>Fill in the yellow cells. What stood in the previous report is at the right.</source>
        <translation>Täytä keltaiset solut. Edellisen raportin tiedot ovat oikealla.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Valo</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Valinta</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Edellinen</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>Edellinen kommentti</translation>
    </message>
    <message>
        <source>The light is one of these: %1.</source>
        <translation>Valo on jokin näistä: %1.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prosenttia</translation>
    </message>
    <message>
        <source>Progress against the project plan</source>
        <translation>Edistyminen hankesuunnitelmaan nähden</translation>
    </message>
    <message>
        <source>The percentage is a whole number from 0 to 100, without a sign.</source>
        <translation>Prosentti on kokonaisluku 0–100 ilman merkkiä.</translation>
    </message>
    <message>
        <source>What the plan expects by now</source>
        <translation>Mitä suunnitelma odottaa tähän mennessä</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Taso</translation>
    </message>
    <message>
        <source>One bullet a row</source>
        <translation>Yksi luetelmakohta riville</translation>
    </message>
    <message>
        <source>Previous level</source>
        <translation>Edellinen taso</translation>
    </message>
    <message>
        <source>Previous text</source>
        <translation>Edellinen teksti</translation>
    </message>
    <message>
        <source>The level is one of these: %1.</source>
        <translation>Taso on jokin näistä: %1.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomio</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Edellinen huomio</translation>
    </message>
    <message>
        <source>target %1 %2</source>
        <translation>tavoite %1 %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>määräaika %1</translation>
    </message>
    <message>
        <source>The result is one of these: %1.</source>
        <translation>Tulos on jokin näistä: %1.</translation>
    </message>
    <message>
        <source>Investment %1</source>
        <translation>Investointi %1</translation>
    </message>
    <message>
        <source> WP %1</source>
        <translation> TP %1</translation>
    </message>
    <message>
        <source>work package %1 %2</source>
        <translation>työpaketti %1 %2</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Ohjeet</translation>
    </message>
    <message>
        <source>Made-up data.</source>
        <translation>Keksittyä aineistoa.</translation>
    </message>
    <message>
        <source>Status report of the programme %1.</source>
        <translation>Tilanneraportti, ohjelma: %1.</translation>
    </message>
    <message>
        <source>Send the form back by %1.</source>
        <translation>Palauta lomake viimeistään %1.</translation>
    </message>
    <message>
        <source>Each investment has a sheet of its own. Fill in the yellow cells, save the workbook and send it back. What you leave as it is stays as it is.</source>
        <translation>Jokaisella investoinnilla on oma taulukkonsa. Täytä keltaiset solut, tallenna työkirja ja lähetä se takaisin. Mitä et muuta, se pysyy ennallaan.</translation>
    </message>
    <message>
        <source>Who fills this in</source>
        <translation>Lomakkeen täyttäjä</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
    <message>
        <source>The report is ready to be submitted</source>
        <translation>Raportti on valmis lähetettäväksi</translation>
    </message>
    <message>
        <source>The answer is one of these: %1.</source>
        <translation>Vastaus on jokin näistä: %1.</translation>
    </message>
    <message>
        <source>The lights</source>
        <translation>Valot</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>Väliaikaista kansiota ei voi tehdä: %1.</translation>
    </message>
    <message>
        <source>There is too little memory for the form.</source>
        <translation>Muisti ei riitä lomakkeeseen.</translation>
    </message>
    <message>
        <source>The form cannot be written: %1.</source>
        <translation>Lomaketta ei voi kirjoittaa: %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>osittain</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>väliotsikko</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>Valitse luettelosta</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Kokonaisluku</translation>
    </message>
</context>
<context>
    <name>FormCommand</name>
    <message>
        <source>Writes a workbook that an organisation without Salkku fills in; `import` takes it back.</source>
        <translation>Kirjoittaa työkirjan, jonka organisaatio ilman Salkkua täyttää; `import` ottaa sen takaisin.</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>salkku</translation>
    </message>
    <message>
        <source>the organisation's code in the programme</source>
        <translation>organisaation koodi ohjelmassa</translation>
    </message>
    <message>
        <source>the period; the latest one with reports unless given</source>
        <translation>kausi; ellei sitä anneta, viimeisin jolta on raportteja</translation>
    </message>
    <message>
        <source>the workbook to write</source>
        <translation>kirjoitettava työkirja</translation>
    </message>
    <message>
        <source>--to needs a workbook to write, ending in .xlsx.</source>
        <translation>--to tarvitsee kirjoitettavan työkirjan, jonka pääte on .xlsx.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: %n sheet(s) to fill in.</source>
        <translation>
            <numerusform>Kirjoitettiin %1: %n täytettävä taulukko.</numerusform>
            <numerusform>Kirjoitettiin %1: %n täytettävää taulukkoa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>From a document to slides</source>
        <translation>Asiakirjasta dioiksi</translation>
    </message>
    <message>
        <source>Import: choose or drop a published status document, look the findings through beside their page, save. Overview and Compare then show the regions' picture. Export slides writes the period as an editable slide deck.</source>
        <translation>Tuonti: valitse tai pudota julkaistu tilanneraportti, käy havainnot läpi sivunsa vieressä ja tallenna. Yleiskuva ja Vertailu näyttävät sitten alueiden tilanteen. Vie diat kirjoittaa kauden muokattavana diasarjana.</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Liikennevalot</translation>
    </message>
    <message>
        <source>A green disc with a tick, a yellow triangle with an exclamation mark, a red square with a cross, a grey ring with a dash. An arrow beside a light tells that it is better or worse than in the previous period.</source>
        <translation>Vihreä ympyrä ja hyväksymismerkki, keltainen kolmio ja huutomerkki, punainen neliö ja rasti, harmaa rengas ja viiva. Nuoli valon vieressä kertoo, että se on parempi tai huonompi kuin edellisellä kaudella.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vertailu</translation>
    </message>
    <message>
        <source>Arrow keys move through the cells and the panel at the right follows. A click on a heading sorts. Enter opens the region; on an area's name it folds the area. Ctrl+C copies the chosen cells for a spreadsheet.</source>
        <translation>Nuolinäppäimet liikkuvat soluissa, ja oikean reunan paneeli seuraa. Otsikon napsautus lajittelee. Enter avaa alueen; yhteistyöalueen nimen kohdalla se taittaa ryhmän. Ctrl+C kopioi valitut solut taulukkolaskentaan.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Lähteet</translation>
    </message>
    <message>
        <source>A value that was read from a document names the file and the page; the link opens the page with the place marked.</source>
        <translation>Asiakirjasta luettu arvo nimeää tiedoston ja sivun; linkki avaa sivun ja merkitsee kohdan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Ctrl+Z takes a whole import back, Ctrl+Y makes it again.</source>
        <translation>Ctrl+Z kumoaa koko tuonnin, Ctrl+Y tekee sen uudelleen.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation>Pikaopas</translation>
    </message>
    <message>
        <source>About Salkku</source>
        <translation>Tietoja Salkusta</translation>
    </message>
    <message>
        <source>Salkku %1

Portfolio reporting: from status documents to slides.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Salkku %1

Hankesalkun raportointi: tilanneraporteista dioiksi.

Vapaa ohjelmisto, lisenssi GNU General Public License, versio 3 tai uudempi.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Ctrl+F, then words in any form: the texts that hold all of them, the newest first. Enter opens the place of a text. A region's whole name leads to the region.</source>
        <translation>Ctrl+F ja sanat missä muodossa tahansa: tekstit, joissa ne kaikki ovat, uusimmat ensin. Enter avaa tekstin paikan. Alueen koko nimi vie alueen sivulle.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kooste</translation>
    </message>
    <message>
        <source>Pick what the regions have written, or take the draft of what changed and what recurs. Every sentence keeps what it rests on, and the slides show the text.</source>
        <translation>Poimi alueiden kirjoittamaa tai ota luonnos siitä, mikä muuttui ja mikä toistuu. Jokainen lause pitää mukanaan sen, mihin se perustuu, ja diat näyttävät tekstin.</translation>
    </message>
    <message>
        <source>Status entry</source>
        <translation>Raportointi</translation>
    </message>
    <message>
        <source>Letters or numbers set a light and lead on; Tab goes down the form. Ctrl+D copies a field from the previous period, Ctrl+Shift+D all of it. Every change saves itself; Ctrl+Enter submits. The overview's button locks a period and opens it again.</source>
        <translation>Kirjaimet tai numerot asettavat valon ja vievät eteenpäin; Sarkain kulkee lomaketta alas. Ctrl+D kopioi kentän edelliseltä kaudelta, Ctrl+Vaihto+D kaiken. Jokainen muutos tallentuu itsestään; Ctrl+Enter lähettää. Yleiskuvan painike lukitsee kauden ja avaa sen uudelleen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Every change with its author and time. An older value is restored as a new change; the whole portfolio can be looked at as it stood on any day.</source>
        <translation>Jokainen muutos tekijöineen ja aikoineen. Vanha arvo palautetaan uutena muutoksena; koko salkkua voi katsoa sellaisena kuin se oli minä päivänä tahansa.</translation>
    </message>
    <message>
        <source>Reports to and from others</source>
        <translation>Raportit muille ja muilta</translation>
    </message>
    <message>
        <source>A region saves its submitted report as a package with File › Save report for others… and sends the file by mail. The ministry opens it with File › Open received reports…, looks through what is new, changed or in conflict, and accepts the report or returns it with a message on the status entry page. A returned report goes back as a package in the same way.</source>
        <translation>Alue tallentaa lähetetyn raporttinsa paketiksi valikosta Tiedosto › Tallenna raportti muille… ja lähettää tiedoston sähköpostilla. Ministeriö avaa sen valikosta Tiedosto › Avaa vastaanotetut raportit…, käy läpi uudet, muuttuneet ja ristiriitaiset tiedot ja hyväksyy raportin tai palauttaa sen viestin kera raportointisivulla. Palautettu raportti kulkee takaisin pakettina samalla tavalla.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Kuvat</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C copies the table or chart that has the focus as a picture for slides and letters.</source>
        <translation>Ctrl+Vaihto+C kopioi kohdistettuna olevan taulukon tai kaavion kuvana dioihin ja kirjeisiin.</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9: pages. Ctrl+F: find texts or a region. Ctrl+I: import. Ctrl+E: export. The ministry on a submitted report: Ctrl+Shift+Enter accepts, Ctrl+Shift+R returns it.</source>
        <translation>Ctrl+1–Ctrl+9: sivut. Ctrl+F: etsi tekstejä tai alue. Ctrl+I: tuo. Ctrl+E: vie. Ministeriö lähetetyssä raportissa: Ctrl+Vaihto+Enter hyväksyy, Ctrl+Vaihto+R palauttaa sen.</translation>
    </message>
</context>
<context>
    <name>HouseStyle</name>
    <message>
        <source>This presentation is damaged; open and save it in PowerPoint, or choose another one for the look of the slides.</source>
        <translation>Esitys on vioittunut; avaa ja tallenna se PowerPointissa tai valitse toinen diojen ilmeeksi.</translation>
    </message>
    <message>
        <source>This is no PowerPoint presentation (.pptx, .potx); choose one for the look of the slides.</source>
        <translation>Tämä ei ole PowerPoint-esitys (.pptx, .potx); valitse sellainen diojen ilmeeksi.</translation>
    </message>
    <message>
        <source>No layout of this presentation has a title; add one to its slide master.</source>
        <translation>Yhdessäkään tämän esityksen asettelussa ei ole otsikkoa; lisää sellainen dian perustyyliin.</translation>
    </message>
    <message>
        <source>The layouts of this presentation leave too little room for tables; make the place for text in its slide master larger.</source>
        <translation>Esityksen asettelut jättävät taulukoille liian vähän tilaa; suurenna tekstin paikkaa dian perustyylissä.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>the document gives several values for this</source>
        <translation>asiakirja antaa tälle useita arvoja</translation>
    </message>
    <message>
        <source>the portfolio holds another value</source>
        <translation>salkussa on toinen arvo</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Tuonti: %1</translation>
    </message>
    <message>
        <source>the programme does not know the organisation "%1"</source>
        <translation>ohjelma ei tunne organisaatiota "%1"</translation>
    </message>
    <message>
        <source>the organisation is not known</source>
        <translation>organisaatio ei ole tiedossa</translation>
    </message>
    <message>
        <source>the programme has no investment %1</source>
        <translation>ohjelmassa ei ole investointia %1</translation>
    </message>
    <message>
        <source>the investment is not known</source>
        <translation>investointi ei ole tiedossa</translation>
    </message>
    <message>
        <source>the programme does not know the call "%1"</source>
        <translation>ohjelma ei tunne hakua "%1"</translation>
    </message>
    <message>
        <source>the confidence %1 is below %2</source>
        <translation>varmuus %1 on alle %2</translation>
    </message>
    <message>
        <source>the period is not known; give it with --period or choose it</source>
        <translation>kausi ei ole tiedossa; anna se valitsimella --period tai valitse se</translation>
    </message>
    <message>
        <source>"%1" is no alias; write it as NAME=CODE, or NAME=- where the name is no organisation.</source>
        <translation>"%1" ei ole nimivastaavuus; kirjoita NIMI=KOODI, tai NIMI=- kun nimi ei ole organisaatio.</translation>
    </message>
    <message>
        <source>The programme has no organisation with the code %1.</source>
        <translation>Ohjelmassa ei ole organisaatiota, jonka koodi on %1.</translation>
    </message>
    <message>
        <source>This is of another programme (%1); open or make a portfolio of it first.</source>
        <translation>Tämä on toisesta ohjelmasta (%1); avaa tai tee ensin sen salkku.</translation>
    </message>
    <message>
        <source>This is made-up data; it is not mixed with a portfolio of real data.</source>
        <translation>Tämä on keksittyä aineistoa; sitä ei sekoiteta oikeaan salkkuun.</translation>
    </message>
    <message>
        <source>corrected in the review; read was: %1</source>
        <translation>korjattu tarkistuksessa; luettu oli: %1</translation>
    </message>
    <message numerus="yes">
        <source>Import of %n document(s): %1</source>
        <translation>
            <numerusform>Tuonti, %n asiakirja: %1</numerusform>
            <numerusform>Tuonti, %n asiakirjaa: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not accepted in the review</source>
        <translation>ei hyväksytty tarkistuksessa</translation>
    </message>
    <message>
        <source>it has no words</source>
        <translation>siinä ei ole sanoja</translation>
    </message>
    <message>
        <source>%1, page %2, says something else</source>
        <translation>%1, sivu %2, sanoo muuta</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>--min-confidence must be a number from 0 to 1, like 0.8.</source>
        <translation>--min-confidence on luku nollasta yhteen, esimerkiksi 0.8.</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>ristiriita</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ohitettu</translation>
    </message>
    <message>
        <source>investment %1</source>
        <translation>investointi %1</translation>
    </message>
    <message>
        <source>%1 has been imported before.</source>
        <translation>%1 on tuotu aiemmin.</translation>
    </message>
    <message>
        <source>%1: stored %2, unchanged %3, skipped %4, conflicts %5</source>
        <translation>%1: tallennettu %2, ennallaan %3, ohitettu %4, ristiriitoja %5</translation>
    </message>
    <message>
        <source>  %1, page %2, %3: %4%5</source>
        <translation>  %1, sivu %2, %3: %4%5</translation>
    </message>
    <message>
        <source>  warning, page %1: %2</source>
        <translation>  varoitus, sivu %1: %2</translation>
    </message>
    <message>
        <source>leave findings below this confidence out (0.8)</source>
        <translation>jätä tätä epävarmemmat havainnot pois (0.8)</translation>
    </message>
    <message>
        <source>the documents' period, where they name none or another one is meant</source>
        <translation>asiakirjojen kausi, jos ne eivät nimeä sitä tai tarkoitetaan toista</translation>
    </message>
    <message>
        <source>the call of findings that name none</source>
        <translation>haku niille havainnoille, jotka eivät sitä nimeä</translation>
    </message>
    <message>
        <source>replace stored values that differ</source>
        <translation>korvaa tallennetut arvot, jotka poikkeavat</translation>
    </message>
    <message>
        <source>the result as JSON</source>
        <translation>tulos JSONina</translation>
    </message>
    <message>
        <source>Stores what status documents hold, and says what was stored, skipped and why.</source>
        <translation>Tallentaa raporttien sisällön ja kertoo, mitä tallennettiin, mitä ohitettiin ja miksi.</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>salkku</translation>
    </message>
    <message>
        <source>light</source>
        <translation>valo</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>edistyminen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teksti</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>mittari</translation>
    </message>
    <message>
        <source>work package</source>
        <translation>työpaketti</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>avustus</translation>
    </message>
    <message>
        <source>Give --keep or --replace, not both.</source>
        <translation>Anna --keep tai --replace, ei molempia.</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, sivu %2</translation>
    </message>
    <message>
        <source>keep stored values that differ (as without an option)</source>
        <translation>pidä tallennetut arvot, jotka eroavat (kuten ilman valintaa)</translation>
    </message>
    <message>
        <source>a name that documents use for an organisation, remembered; NAME=- for none of them</source>
        <translation>asiakirjojen nimi organisaatiolle, muistetaan; NIMI=- kun ei mikään</translation>
    </message>
    <message>
        <source>the documents: PDF, PowerPoint or plain text; filled forms and report packages</source>
        <translation>asiakirjat: PDF, PowerPoint tai teksti; täytetyt lomakkeet ja raporttipaketit</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>met</source>
        <translation>toteutunut</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>osittain toteutunut</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>ei toteutunut</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Due this period</source>
        <translation>Erääntyy tällä kaudella</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Vaarassa</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Tulossa</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Osittain toteutunut</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Toteutunut</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Ei määräaikaa</translation>
    </message>
</context>
<context>
    <name>Ingest</name>
    <message>
        <source>The PDF's index was broken and had to be rebuilt. Check that no page is missing.</source>
        <translation>PDF:n hakemisto oli rikki ja se piti rakentaa uudelleen. Tarkista, ettei sivuja puutu.</translation>
    </message>
    <message>
        <source>Page %1 has no text that can be read.</source>
        <translation>Sivulla %1 ei ole luettavaa tekstiä.</translation>
    </message>
    <message>
        <source>"%1" is no organisation of the programme; its lights were left out.</source>
        <translation>"%1" ei ole ohjelman organisaatio; sen valot jätettiin pois.</translation>
    </message>
    <message>
        <source>A column of lights has no heading; it was left out.</source>
        <translation>Yhdellä valosarakkeella ei ole otsikkoa; se jätettiin pois.</translation>
    </message>
    <message>
        <source>"%1" names no dimension or investment; its lights were left out.</source>
        <translation>"%1" ei nimeä ulottuvuutta eikä investointia; sen valot jätettiin pois.</translation>
    </message>
    <message>
        <source>"%1 %" is no percentage from 0 to 100 and was left out.</source>
        <translation>"%1 %" ei ole prosenttiluku väliltä 0–100, ja se jätettiin pois.</translation>
    </message>
    <message>
        <source>The sentence states progress, but not of which investment; it was left out.</source>
        <translation>Virke kertoo edistymisestä mutta ei siitä, mistä investoinnista; se jätettiin pois.</translation>
    </message>
    <message>
        <source>"%1" is no organisation of the programme; its values were left out.</source>
        <translation>"%1" ei ole ohjelman organisaatio; sen arvot jätettiin pois.</translation>
    </message>
    <message>
        <source>"%1" is no percentage from 0 to 100 and was left out.</source>
        <translation>"%1" ei ole prosenttiluku väliltä 0–100, ja se jätettiin pois.</translation>
    </message>
    <message>
        <source>The table does not say which investment its percentages belong to; they were left out.</source>
        <translation>Taulukko ei kerro, mihin investointiin sen prosentit kuuluvat; ne jätettiin pois.</translation>
    </message>
    <message>
        <source>The line has %1 values for %2 investments; they were left out.</source>
        <translation>Rivillä on %1 arvoa mutta investointeja on %2; arvot jätettiin pois.</translation>
    </message>
    <message>
        <source>No result was found for the indicator "%1".</source>
        <translation>Mittarille "%1" ei löytynyt tulosta.</translation>
    </message>
    <message>
        <source>A column of amounts has no heading.</source>
        <translation>Rahasummien sarakkeella ei ole otsikkoa.</translation>
    </message>
    <message>
        <source>"%1", %2: the document says %3, but its parts make %4.</source>
        <translation>"%1", %2: asiakirjassa on %3, mutta osien summa on %4.</translation>
    </message>
    <message>
        <source>"%1": the document says that %2 remains, but granted less paid is %3.</source>
        <translation>"%1": asiakirjan mukaan jäljellä on %2, mutta myönnetty vähennettynä maksetulla on %3.</translation>
    </message>
    <message>
        <source>"%1" stands among amounts of money but in no column of theirs; it was left out.</source>
        <translation>"%1" on rahasummien joukossa mutta ei missään niiden sarakkeessa; se jätettiin pois.</translation>
    </message>
    <message>
        <source>The line's amounts can be read in several ways; check them: %1</source>
        <translation>Rivin summat voi lukea usealla tavalla; tarkista ne: %1</translation>
    </message>
    <message>
        <source>The line's amounts cannot be told apart and were left out: %1</source>
        <translation>Rivin summia ei voi erottaa toisistaan; ne jätettiin pois: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) or shapes stand far outside their page and were left out.</source>
        <translation>
            <numerusform>%n sana tai kuvio on kaukana sivunsa ulkopuolella ja jätettiin pois.</numerusform>
            <numerusform>%n sanaa tai kuviota on kaukana sivunsa ulkopuolella ja jätettiin pois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The document gives both %1 (page %2) and %3 (page %4) for "%5", investment %6.</source>
        <translation>Asiakirjassa on sekä %1 (sivu %2) että %3 (sivu %4): "%5", investointi %6.</translation>
    </message>
    <message>
        <source>Slide %1 is hidden when the slides are shown. It was read, but check what it says.</source>
        <translation>Dia %1 on piilotettu esityksessä. Se luettiin, mutta tarkista, mitä siinä sanotaan.</translation>
    </message>
    <message>
        <source>An object on page %1 cannot be read. Look at it yourself.</source>
        <translation>Sivulla %1 on kohde, jota ei voi lukea. Katso se itse.</translation>
    </message>
    <message>
        <source>"%1" on page %2 was not read. Look at it yourself.</source>
        <translation>Kohdetta ”%1” sivulla %2 ei luettu. Katso se itse.</translation>
    </message>
    <message>
        <source>The speaker's notes of slide %1 are no part of its text and were not taken in.</source>
        <translation>Dian %1 puhujan muistiinpanot eivät ole sen tekstiä, eikä niitä tuotu.</translation>
    </message>
    <message numerus="yes">
        <source>The speaker's notes of %n slide(s) are no part of their text and were not taken in.</source>
        <translation>
            <numerusform>%n dian puhujan muistiinpanot eivät ole sen tekstiä, eikä niitä tuotu.</numerusform>
            <numerusform>%n dian puhujan muistiinpanot eivät ole niiden tekstiä, eikä niitä tuotu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A chart on page %1 states nothing that Salkku knows; it was left out.</source>
        <translation>Sivun %1 kaaviossa ei ole mitään, minkä Salkku tuntee; se jätettiin pois.</translation>
    </message>
    <message>
        <source>A table on page %1 states nothing that Salkku knows; it was left out.</source>
        <translation>Sivun %1 taulukossa ei ole mitään, minkä Salkku tuntee; se jätettiin pois.</translation>
    </message>
    <message>
        <source>The text says %1 (page %2) of "%3", but the table shows %4 (page %5).</source>
        <translation>Tekstin mukaan "%3": %1 (sivu %2), mutta taulukossa on %4 (sivu %5).</translation>
    </message>
    <message>
        <source>met</source>
        <translation>toteutunut</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>osittain toteutunut</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>ei toteutunut</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>Nothing tells which investment the lights under "%1" belong to; they were left out.</source>
        <translation>Mikään ei kerro, mihin investointiin valot otsikon "%1" alla kuuluvat; ne jätettiin pois.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <source>Progress; the tick marks the plan</source>
        <translation>Edistyminen; pystyviiva merkitsee suunnitelman</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investointi</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Osa %1</translation>
    </message>
    <message>
        <source>Work package %1</source>
        <translation>Työpaketti %1</translation>
    </message>
    <message>
        <source>Part %1, work package %2</source>
        <translation>Osa %1, työpaketti %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Laskettu</translation>
    </message>
    <message>
        <source>%1: the worst light of its work packages, and their mean progress</source>
        <translation>%1: työpakettien huonoin valo ja keskimääräinen edistyminen</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>--take must be theirs, mine or ask.</source>
        <translation>--take on theirs, mine tai ask.</translation>
    </message>
    <message>
        <source>Takes received report packages into a portfolio, as one change. Exit status 1: there are conflicts, and nothing was changed.</source>
        <translation>Ottaa vastaanotetut raporttipaketit salkkuun yhtenä muutoksena. Paluuarvo 1: on ristiriitoja, eikä mitään muutettu.</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>salkku</translation>
    </message>
    <message>
        <source>the packages</source>
        <translation>paketit</translation>
    </message>
    <message>
        <source>where both sides have changed a field: take the package's value, keep the one here, or print the conflicts and change nothing (ask)</source>
        <translation>kun molemmat ovat muuttaneet kenttää: otetaan paketin arvo, pidetään tämän salkun arvo, tai tulostetaan ristiriidat eikä muuteta mitään (ask)</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): nothing was changed. --take theirs takes what the packages say, --take mine keeps what stands here.</source>
        <translation>
            <numerusform>%n ristiriita: mitään ei muutettu. --take theirs ottaa pakettien arvot, --take mine pitää tämän salkun arvot.</numerusform>
            <numerusform>%n ristiriitaa: mitään ei muutettu. --take theirs ottaa pakettien arvot, --take mine pitää tämän salkun arvot.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3, by %4</source>
        <translation>%1: %2, %3, tekijä %4</translation>
    </message>
    <message>
        <source>  new %1, changed %2, same %3, kept %4, conflicts %5</source>
        <translation>  uusia %1, muuttuneita %2, samoja %3, säilyviä %4, ristiriitoja %5</translation>
    </message>
    <message>
        <source>  conflict, %1, %2: here "%3", received "%4"</source>
        <translation>  ristiriita, %1, %2: täällä "%3", vastaanotettu "%4"</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Merged; one undo takes it all back.</source>
        <translation>Otettu; yksi kumoaminen palauttaa kaiken.</translation>
    </message>
</context>
<context>
    <name>Narrative</name>
    <message>
        <source>part %1</source>
        <translation>osa %1</translation>
    </message>
    <message>
        <source>Investment as a whole</source>
        <translation>Investointi kokonaisuutena</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, sivu %2</translation>
    </message>
    <message>
        <source>read %1 · confidence %2</source>
        <translation>luettu %1 · varmuus %2</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>The programme definition cannot be read: %1</source>
        <translation>Ohjelman määrittelyä ei voi lukea: %1</translation>
    </message>
    <message>
        <source>Makes an empty portfolio.</source>
        <translation>Tekee tyhjän salkun.</translation>
    </message>
    <message>
        <source>the file to make; it must not exist</source>
        <translation>tehtävä tiedosto; sitä ei saa vielä olla</translation>
    </message>
    <message>
        <source>a programme definition (JSON) instead of the built-in one</source>
        <translation>ohjelman määrittely (JSON) sisäänrakennetun sijasta</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Tehtiin %1.</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>The contents are nested more than %1 deep, the most that is read.</source>
        <translation>Sisältö on yli %1 tasoa syvä, enempää ei lueta.</translation>
    </message>
    <message>
        <source>The contents name "%1" twice.</source>
        <translation>Sisältö nimeää kohdan "%1" kahdesti.</translation>
    </message>
    <message>
        <source>The contents are not valid JSON.</source>
        <translation>Sisältö ei ole kelvollista JSONia.</translation>
    </message>
    <message>
        <source>"%1" is missing.</source>
        <translation>"%1" puuttuu.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Tässä odotetaan tekstiä.</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 are read.</source>
        <translation>Tekstissä on %1 merkkiä; enintään %2 luetaan.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be seen.</source>
        <translation>Tekstissä on merkkejä, joita ei näe.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation>Tässä odotetaan kokonaislukua %1–%2.</translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation>Tässä odotetaan lukua.</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>Tässä odotetaan arvoa true tai false.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Tässä odotetaan luetteloa.</translation>
    </message>
    <message>
        <source>The list has %1 items; at most %2 are read.</source>
        <translation>Luettelossa on %1 kohtaa; enintään %2 luetaan.</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>Tässä odotetaan oliota.</translation>
    </message>
    <message>
        <source>The programme of this portfolio does not define "%1"; both sides need the same programme definition.</source>
        <translation>Tämän salkun ohjelma ei määrittele kohdetta "%1"; molemmat tarvitsevat saman ohjelmamäärittelyn.</translation>
    </message>
    <message>
        <source>This is a report of another programme (%1); this portfolio is of %2.</source>
        <translation>Tämä on toisen ohjelman (%1) raportti; tämä salkku on ohjelman %2.</translation>
    </message>
    <message>
        <source>The programme of this portfolio has no organisation "%1".</source>
        <translation>Tämän salkun ohjelmassa ei ole organisaatiota "%1".</translation>
    </message>
    <message>
        <source>This is not a report package of Salkku's: it has no "%1".</source>
        <translation>Tämä ei ole Salkun raporttipaketti: siinä ei ole osaa "%1".</translation>
    </message>
    <message>
        <source>The package holds two parts named "%1"; get it anew from its sender.</source>
        <translation>Paketissa on kaksi osaa nimeltä "%1"; pyydä se uudelleen lähettäjältä.</translation>
    </message>
    <message>
        <source>The part was changed or damaged after the package was made; get the package anew from its sender.</source>
        <translation>Osaa on muutettu tai se on vaurioitunut paketin tekemisen jälkeen; pyydä paketti uudelleen lähettäjältä.</translation>
    </message>
    <message>
        <source>The package's own list does not know the part; get the package anew from its sender.</source>
        <translation>Paketin oma luettelo ei tunne osaa; pyydä paketti uudelleen lähettäjältä.</translation>
    </message>
    <message>
        <source>The package's cover and its contents speak of different reports; get it anew from its sender.</source>
        <translation>Paketin kansi ja sisältö koskevat eri raportteja; pyydä se uudelleen lähettäjältä.</translation>
    </message>
    <message>
        <source>This is not a report package of Salkku's.</source>
        <translation>Tämä ei ole Salkun raporttipaketti.</translation>
    </message>
    <message>
        <source>The value cannot be understood.</source>
        <translation>Arvoa ei voi ymmärtää.</translation>
    </message>
    <message>
        <source>A time in UTC like 2026-01-10T12:00:00Z is expected here.</source>
        <translation>Tässä odotetaan UTC-aikaa muodossa 2026-01-10T12:00:00Z.</translation>
    </message>
    <message>
        <source>A bullet without text.</source>
        <translation>Luetelmakohta ilman tekstiä.</translation>
    </message>
    <message>
        <source>The organisation is missing.</source>
        <translation>Organisaatio puuttuu.</translation>
    </message>
    <message>
        <source>A submitted report without the time of submission.</source>
        <translation>Lähetetty raportti ilman lähetysaikaa.</translation>
    </message>
    <message>
        <source>The same thing stands there twice.</source>
        <translation>Sama asia on siinä kahdesti.</translation>
    </message>
    <message>
        <source>A newer Salkku wrote this package; update Salkku to read it.</source>
        <translation>Tämän paketin on tehnyt uudempi Salkku; päivitä Salkku, niin se voidaan lukea.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Report package of %1</source>
        <translation>Raporttipaketti, tekijä %1</translation>
    </message>
    <message>
        <source>Report package: %1</source>
        <translation>Raporttipaketti: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report package(s)</source>
        <translation>
            <numerusform>%n raporttipaketti</numerusform>
            <numerusform>%n raporttipakettia</numerusform>
        </translation>
    </message>
    <message>
        <source>This is made-up data; it is not mixed with a portfolio of real data.</source>
        <translation>Tämä on keksittyä aineistoa; sitä ei sekoiteta oikeaan salkkuun.</translation>
    </message>
    <message>
        <source>The same package was merged already on %1.</source>
        <translation>Sama paketti on otettu jo %1.</translation>
    </message>
    <message>
        <source>Its maker did not know of the package that was merged on %1; it may be an older one.</source>
        <translation>Tekijä ei tuntenut pakettia, joka otettiin %1; tämä voi olla vanhempi.</translation>
    </message>
    <message>
        <source>The period is locked: what is taken becomes a new version of the report.</source>
        <translation>Jakso on lukittu: otettu muutos on raportin uusi versio.</translation>
    </message>
    <message>
        <source>Left out: %1 is a newer package of the same organisation and period.</source>
        <translation>Jätettiin pois: %1 on saman organisaation ja jakson uudempi paketti.</translation>
    </message>
    <message>
        <source>The programme has no organisation "%1".</source>
        <translation>Ohjelmassa ei ole organisaatiota "%1".</translation>
    </message>
    <message>
        <source>%1 has no report in the period %2.</source>
        <translation>Organisaatiolla %1 ei ole raporttia jaksolla %2.</translation>
    </message>
    <message>
        <source>all investments</source>
        <translation>kaikki investoinnit</translation>
    </message>
    <message>
        <source>Investment %1 %2</source>
        <translation>Investointi %1 %2</translation>
    </message>
    <message>
        <source>Investment %1</source>
        <translation>Investointi %1</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>osa %1</translation>
    </message>
    <message>
        <source>work package %1</source>
        <translation>työpaketti %1</translation>
    </message>
    <message>
        <source>%1, indicator %2: %3</source>
        <translation>%1, mittari %2: %3</translation>
    </message>
    <message>
        <source>%1, indicator %2</source>
        <translation>%1, mittari %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>osittain</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Väittämä</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Työpaketti</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Saavutettu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomio</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>muuttunut</translation>
    </message>
    <message>
        <source>same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>säilyy</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>ristiriita</translation>
    </message>
    <message>
        <source>This version of the format knows no "%1" here.</source>
        <translation>Muodon tämä versio ei tunne tässä kohtaa "%1".</translation>
    </message>
    <message>
        <source>The period opens on %1 only.</source>
        <translation>Kausi avautuu vasta %1.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versio %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PackageCommand</name>
    <message>
        <source>Writes what an organisation reports in a period as a package that another portfolio takes in.</source>
        <translation>Kirjoittaa organisaation jakson raportit paketiksi, jonka toinen salkku ottaa.</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>salkku</translation>
    </message>
    <message>
        <source>the organisation's code in the programme</source>
        <translation>organisaation koodi ohjelmassa</translation>
    </message>
    <message>
        <source>the period; the latest one with reports unless given</source>
        <translation>kausi; ellei sitä anneta, viimeisin jolta on raportteja</translation>
    </message>
    <message>
        <source>the package to write</source>
        <translation>kirjoitettava paketti</translation>
    </message>
    <message>
        <source>--to is missing: the package to write.</source>
        <translation>--to puuttuu: kirjoitettava paketti.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: %n report(s).</source>
        <translation>
            <numerusform>Kirjoitettiin %1: %n raportti.</numerusform>
            <numerusform>Kirjoitettiin %1: %n raporttia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageCommand</name>
    <message>
        <source>Draws a page of a PDF for the window.</source>
        <translation>Piirtää PDF-tiedoston sivun ikkunaa varten.</translation>
    </message>
    <message>
        <source>the document: PDF</source>
        <translation>asiakirja: PDF</translation>
    </message>
    <message>
        <source>the page, from 1</source>
        <translation>sivu, alkaen luvusta 1</translation>
    </message>
    <message>
        <source>dots per inch</source>
        <translation>pistettä tuumalla</translation>
    </message>
</context>
<context>
    <name>PageImage</name>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation>Sivua %1 ei voi piirtää.</translation>
    </message>
    <message>
        <source>Another page is wanted by now.</source>
        <translation>Jo toista sivua tarvitaan.</translation>
    </message>
</context>
<context>
    <name>PeriodCommand</name>
    <message>
        <source>Give either --lock or --open.</source>
        <translation>Anna joko --lock tai --open.</translation>
    </message>
    <message>
        <source>Period %1: locked</source>
        <translation>Kausi %1: lukittu</translation>
    </message>
    <message>
        <source>Period %1: open</source>
        <translation>Kausi %1: avoinna</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Määräaika: %1</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>salkku</translation>
    </message>
    <message>
        <source>the period; the latest one with reports unless given</source>
        <translation>kausi; ellei sitä anneta, viimeisin jolta on raportteja</translation>
    </message>
    <message>
        <source>reports are from now on changed by corrections only</source>
        <translation>raportteja muutetaan tästä lähtien vain korjauksina</translation>
    </message>
    <message>
        <source>opens a locked period again</source>
        <translation>avaa lukitun kauden uudelleen</translation>
    </message>
    <message>
        <source>the last day on which reports are on time</source>
        <translation>viimeinen päivä, jona raportit tulevat ajoissa</translation>
    </message>
    <message>
        <source>Period %1: not open yet</source>
        <translation>Kausi %1: ei vielä avattu</translation>
    </message>
    <message>
        <source>Opens: %1</source>
        <translation>Avautuu: %1</translation>
    </message>
    <message>
        <source>Tells or changes when a reporting period opens, its deadline, and whether it is locked.</source>
        <translation>Kertoo tai muuttaa, milloin raportointikausi avautuu, sen määräajan ja onko se lukittu.</translation>
    </message>
    <message>
        <source>the first day on which reports can be written</source>
        <translation>ensimmäinen päivä, jona raportteja voi kirjoittaa</translation>
    </message>
</context>
<context>
    <name>PeriodWorkflow</name>
    <message>
        <source>Period locked</source>
        <translation>Kausi lukittu</translation>
    </message>
    <message>
        <source>Period opened</source>
        <translation>Kausi avattu</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Opening day</source>
        <translation>Avautumispäivä</translation>
    </message>
    <message>
        <source>The period would open on %1, after its deadline %2; move that too.</source>
        <translation>Kausi avautuisi %1, määräaikansa %2 jälkeen; siirrä sitäkin.</translation>
    </message>
    <message>
        <source>Opening day and deadline</source>
        <translation>Avautumispäivä ja määräaika</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>There is no picture "%1"; this period has %2.</source>
        <translation>Kuvaa "%1" ei ole; tällä kaudella on %2.</translation>
    </message>
    <message>
        <source>The picture is too large to be written.</source>
        <translation>Kuva on liian suuri kirjoitettavaksi.</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>There is no such change.</source>
        <translation>Muutosta ei ole.</translation>
    </message>
    <message>
        <source>The value has been changed since. Take the later change back first.</source>
        <translation>Arvoa on muutettu sen jälkeen. Kumoa ensin myöhempi muutos.</translation>
    </message>
    <message>
        <source>The change has been taken back or made again already.</source>
        <translation>Muutos on jo kumottu tai tehty uudelleen.</translation>
    </message>
    <message>
        <source>The file is not a Salkku portfolio.</source>
        <translation>Tiedosto ei ole Salkun salkku.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Tiedostoa ei ole.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>Tiedostoa ei voi avata: %1</translation>
    </message>
    <message>
        <source>The file is empty and not a Salkku portfolio.</source>
        <translation>Tiedosto on tyhjä eikä ole Salkun salkku.</translation>
    </message>
    <message>
        <source>The file is read-only. Open it for reading, or save a copy elsewhere.</source>
        <translation>Tiedosto on vain luettavissa. Avaa se lukemista varten tai tallenna kopio muualle.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of Salkku (file version %1, this program knows %2). Update Salkku to open it; nothing was changed.</source>
        <translation>Tiedosto on tehty uudemmalla Salkulla (tiedoston versio %1, tämä ohjelma tuntee %2). Päivitä Salkku, niin se avautuu; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The file exists already. Choose another name.</source>
        <translation>Tiedosto on jo olemassa. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Kansiota ei ole.</translation>
    </message>
    <message>
        <source>There is no field "%1".</source>
        <translation>Kenttää "%1" ei ole.</translation>
    </message>
    <message>
        <source>The file holds a value that cannot be read: "%1".</source>
        <translation>Tiedostossa on arvo, jota ei voi lukea: "%1".</translation>
    </message>
    <message>
        <source>A report is missing from the file.</source>
        <translation>Tiedostosta puuttuu raportti.</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it there and try again; nothing was changed.</source>
        <translation>Toinen ohjelma käyttää tiedostoa. Sulje se siellä ja yritä uudelleen; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only; nothing was changed.</source>
        <translation>Tiedosto tai sen kansio on vain luettavissa; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; nothing was changed.</source>
        <translation>Levy on täynnä. Vapauta tilaa ja yritä uudelleen; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore it from a backup copy.</source>
        <translation>Tiedosto on vioittunut. Palauta se varmuuskopiosta.</translation>
    </message>
    <message>
        <source>The database reported: %1</source>
        <translation>Tietokanta ilmoitti: %1</translation>
    </message>
    <message>
        <source>There is no table for "%1".</source>
        <translation>Taulukkoa kohteelle "%1" ei ole.</translation>
    </message>
    <message>
        <source>Someone else has changed this field in the meantime.</source>
        <translation>Joku muu on sillä välin muuttanut tätä kenttää.</translation>
    </message>
    <message>
        <source>The file has been removed or renamed while it was open. Save a copy elsewhere; nothing is lost as long as this window is open.</source>
        <translation>Tiedosto on poistettu tai nimetty uudelleen sen ollessa auki. Tallenna kopio muualle; mitään ei katoa niin kauan kuin tämä ikkuna on auki.</translation>
    </message>
    <message>
        <source>Another file has taken the place of the one that was opened. Save a copy elsewhere.</source>
        <translation>Avatun tiedoston paikalla on toinen tiedosto. Tallenna kopio muualle.</translation>
    </message>
    <message>
        <source>The file has been turned read-only while it was open. Allow writing and try again, or save a copy elsewhere.</source>
        <translation>Tiedosto on muutettu vain luettavaksi sen ollessa auki. Salli kirjoittaminen ja yritä uudelleen tai tallenna kopio muualle.</translation>
    </message>
    <message>
        <source>The portfolio has more sections and dimensions than can be searched (%1).</source>
        <translation>Salkussa on enemmän osioita ja ulottuvuuksia kuin voidaan hakea (%1).</translation>
    </message>
    <message>
        <source>The file cannot be written (%1). See to the disk and try again; nothing was changed.</source>
        <translation>Tiedostoon ei voi kirjoittaa (%1). Tarkista levy ja yritä uudelleen; mitään ei muutettu.</translation>
    </message>
</context>
<context>
    <name>PortfolioCheck</name>
    <message>
        <source>Damaged file: %1</source>
        <translation>Vioittunut tiedosto: %1</translation>
    </message>
    <message>
        <source>Table %1, row %2 refers to a row of %3 that is missing.</source>
        <translation>Taulun %1 rivi %2 viittaa taulun %3 puuttuvaan riviin.</translation>
    </message>
    <message>
        <source>Table %1: the programme does not define the %2 "%3".</source>
        <translation>Taulu %1: ohjelma ei määrittele arvoa "%3" (%2).</translation>
    </message>
    <message>
        <source>The period "%1" is not a valid one.</source>
        <translation>Kausi "%1" ei kelpaa.</translation>
    </message>
    <message>
        <source>Narrative items without text: %1</source>
        <translation>Tekstittömiä kohtia: %1</translation>
    </message>
    <message>
        <source>Submitted reports without the time of submission: %1</source>
        <translation>Lähetettyjä raportteja ilman lähetysaikaa: %1</translation>
    </message>
    <message>
        <source>Table %1 names rows of %2 that are missing: %3</source>
        <translation>Taulukko %1 viittaa taulukon %2 riveihin, jotka puuttuvat: %3</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>an object is expected</source>
        <translation>tässä pitää olla objekti</translation>
    </message>
    <message>
        <source>the field "%1" is missing</source>
        <translation>kenttä "%1" puuttuu</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>tässä pitää olla teksti</translation>
    </message>
    <message>
        <source>the text must not be empty</source>
        <translation>teksti ei saa olla tyhjä</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>tässä pitää olla kokonaisluku</translation>
    </message>
    <message>
        <source>the number must be from %1 to %2</source>
        <translation>luvun pitää olla välillä %1–%2</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>tässä pitää olla true tai false</translation>
    </message>
    <message>
        <source>a month like "2025-10" is expected</source>
        <translation>tässä pitää olla kuukausi muodossa "2025-10"</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>tässä pitää olla luettelo</translation>
    </message>
    <message>
        <source>"%1" is defined twice</source>
        <translation>"%1" on määritelty kahdesti</translation>
    </message>
    <message>
        <source>the area "%1" is not defined</source>
        <translation>aluetta "%1" ei ole määritelty</translation>
    </message>
    <message>
        <source>at least one is needed</source>
        <translation>vähintään yksi tarvitaan</translation>
    </message>
    <message>
        <source>the end stands before the beginning</source>
        <translation>loppu on ennen alkua</translation>
    </message>
    <message>
        <source>the period %1 overlaps the one before</source>
        <translation>kausi %1 menee päällekkäin edellisen kanssa</translation>
    </message>
    <message>
        <source>"salkku-programme" is expected</source>
        <translation>tässä pitää olla "salkku-programme"</translation>
    </message>
    <message>
        <source>The programme definition cannot be used: %1.</source>
        <translation>Ohjelman määrittelyä ei voi käyttää: %1.</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>se on suurempi kuin %1 tavua</translation>
    </message>
    <message>
        <source>it is not valid JSON at byte %1</source>
        <translation>se ei ole kelvollista JSONia tavun %1 kohdalla</translation>
    </message>
    <message>
        <source>the tile is that of "%1" already</source>
        <translation>ruutu on jo organisaatiolla "%1"</translation>
    </message>
    <message>
        <source>"%1" is not defined</source>
        <translation>”%1” ei ole määritelty</translation>
    </message>
    <message>
        <source>a light is expected: green, yellow, red or grey</source>
        <translation>odotetaan väriä: green, yellow, red tai grey</translation>
    </message>
    <message>
        <source>it holds a number that is too large</source>
        <translation>siinä on liian suuri luku</translation>
    </message>
    <message>
        <source>at least one word is needed</source>
        <translation>tarvitaan vähintään yksi sana</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>it has %1 slides instead of %2.</source>
        <translation>siinä on %1 diaa, kun pitäisi olla %2.</translation>
    </message>
    <message>
        <source>the values that go along are not whole.</source>
        <translation>mukana kulkevat arvot eivät ole kokonaiset.</translation>
    </message>
    <message>
        <source>The file was not written: read back, slide %1 lacks "%2" (%3). Please report this fault of Salkku, and try another form.</source>
        <translation>Tiedostoa ei kirjoitettu: luettaessa takaisin dialta %1 puuttuu ”%2” (%3). Ilmoita tästä Salkun virheestä ja kokeile toista muotoa.</translation>
    </message>
    <message>
        <source>The file was not written: read back, slide %1 says "%2" instead of "%3" (%4). Please report this fault of Salkku, and try another form.</source>
        <translation>Tiedostoa ei kirjoitettu: luettaessa takaisin dialla %1 on ”%2” eikä ”%3” (%4). Ilmoita tästä Salkun virheestä ja kokeile toista muotoa.</translation>
    </message>
    <message>
        <source>The file was not written, since it could not be read back: %1</source>
        <translation>Tiedostoa ei kirjoitettu, koska sitä ei voitu lukea takaisin: %1</translation>
    </message>
    <message>
        <source>row "%1"</source>
        <translation>rivi ”%1”</translation>
    </message>
    <message>
        <source>row "%1", column "%2"</source>
        <translation>rivi ”%1”, sarake ”%2”</translation>
    </message>
    <message>
        <source>title</source>
        <translation>otsikko</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teksti</translation>
    </message>
    <message>
        <source>table</source>
        <translation>taulukko</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>kaavio</translation>
    </message>
    <message>
        <source>it has %1 rows instead of %2.</source>
        <translation>siinä on %1 riviä eikä %2.</translation>
    </message>
    <message>
        <source>it has %1 values instead of %2.</source>
        <translation>siinä on %1 arvoa eikä %2.</translation>
    </message>
    <message>
        <source>The file was not written: read back, it lacks "%1" (%2). Please report this fault of Salkku, and try another form.</source>
        <translation>Tiedostoa ei kirjoitettu: takaisin luettuna siitä puuttuu "%1" (%2). Ilmoita tästä Salkun viasta ja kokeile toista muotoa.</translation>
    </message>
    <message>
        <source>The file was not written: read back, it says "%1" instead of "%2" (%3). Please report this fault of Salkku, and try another form.</source>
        <translation>Tiedostoa ei kirjoitettu: takaisin luettuna siinä on "%1" eikä "%2" (%3). Ilmoita tästä Salkun viasta ja kokeile toista muotoa.</translation>
    </message>
    <message>
        <source>"%1", %2</source>
        <translation>"%1", %2</translation>
    </message>
    <message>
        <source>it has %1 sheets instead of %2.</source>
        <translation>siinä on %1 taulukkoa eikä %2.</translation>
    </message>
    <message>
        <source>it has %1 × %2 pixels instead of %3 × %4.</source>
        <translation>siinä on %1 × %2 kuvapistettä eikä %3 × %4.</translation>
    </message>
    <message>
        <source>it is no picture that can be shown.</source>
        <translation>se ei ole kuva, jonka voisi näyttää.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading needs more than %1 MB of memory, the most that a document may take. Split it into smaller documents, or save it as PDF with another program.</source>
        <translation>Lukeminen vaatii yli %1 Mt muistia, mikä on enimmäismäärä yhdelle asiakirjalle. Jaa se pienempiin asiakirjoihin tai tallenna se PDF-tiedostoksi toisella ohjelmalla.</translation>
    </message>
</context>
<context>
    <name>ReceivedCommand</name>
    <message>
        <source>Reads report packages and forms for `merge`.</source>
        <translation>Lukee raporttipaketit ja lomakkeet komennolle `merge`.</translation>
    </message>
    <message>
        <source>the packages and forms</source>
        <translation>paketit ja lomakkeet</translation>
    </message>
</context>
<context>
    <name>RegionFacts</name>
    <message>
        <source>met</source>
        <translation>toteutunut</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>osittain toteutunut</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>ei toteutunut</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Työpaketit</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Rahoitus</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sarake</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, sivu %2</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Tarkistettavaa</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Data as of %1</source>
        <translation>Tiedot %1</translation>
    </message>
    <message>
        <source>Demonstration data, no real figures</source>
        <translation>Esittelyaineisto, ei todellisia lukuja</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (jatkuu)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Lähteet</translation>
    </message>
    <message>
        <source>Portfolio %1, period %2</source>
        <translation>Salkku %1, kausi %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investointi</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Ei raporttia</translation>
    </message>
    <message>
        <source>Overall light</source>
        <translation>Kokonaisvalo</translation>
    </message>
    <message>
        <source>Change since the last period</source>
        <translation>Muutos edelliseen kauteen</translation>
    </message>
    <message>
        <source>Worse than in %1</source>
        <translation>Heikentynyt: vertailukausi %1</translation>
    </message>
    <message>
        <source>What is worse than in %1: region, investment, subject, value before and now.</source>
        <translation>Mikä on heikentynyt kaudesta %1: alue, investointi, kohde, arvo ennen ja nyt.</translation>
    </message>
    <message>
        <source>Better than in %1</source>
        <translation>Parantunut: vertailukausi %1</translation>
    </message>
    <message>
        <source>What is better than in %1: region, investment, subject, value before and now.</source>
        <translation>Mikä on parantunut kaudesta %1: alue, investointi, kohde, arvo ennen ja nyt.</translation>
    </message>
    <message>
        <source>What the lights mean.</source>
        <translation>Mitä valot tarkoittavat.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Selitteet</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Liikennevalot</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Luettu</translation>
    </message>
    <message>
        <source>The documents that the report was read from.</source>
        <translation>Asiakirjat, joista raportti on luettu.</translation>
    </message>
    <message>
        <source>Documents read</source>
        <translation>Luetut asiakirjat</translation>
    </message>
    <message>
        <source>Lights of each region by dimension, and its progress: %1, %2. An empty cell: no report.</source>
        <translation>Kunkin alueen valot ulottuvuuksittain ja edistyminen: %1, %2. Tyhjä solu: ei raporttia.</translation>
    </message>
    <message>
        <source>Lights by region and dimension</source>
        <translation>Liikennevalot alueittain</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>ei raporttia</translation>
    </message>
    <message>
        <source>Progress by region, %1: %2.</source>
        <translation>Edistyminen alueittain, %1: %2.</translation>
    </message>
    <message>
        <source>Progress by region</source>
        <translation>Edistyminen alueittain</translation>
    </message>
    <message>
        <source>Overall light and progress of each region by investment: %1.</source>
        <translation>Kunkin alueen kokonaisvalo ja edistyminen investoinneittain: %1.</translation>
    </message>
    <message>
        <source>Lights and progress by region and investment</source>
        <translation>Liikennevalot ja edistyminen alueittain</translation>
    </message>
    <message>
        <source>All investments</source>
        <translation>Kaikki investoinnit</translation>
    </message>
    <message>
        <source>Other remarks</source>
        <translation>Muut huomiot</translation>
    </message>
    <message>
        <source>Investment %1</source>
        <translation>Investointi %1</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, sivu %2</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Siirry sisältöön</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisältö</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>Regions that reported on every investment</source>
        <translation>Alueet, jotka raportoivat kaikista investoinneista</translation>
    </message>
    <message>
        <source>Missing reports</source>
        <translation>Puuttuvat raportit</translation>
    </message>
    <message>
        <source>Red lights</source>
        <translation>Punaiset valot</translation>
    </message>
    <message>
        <source>Yellow lights</source>
        <translation>Keltaiset valot</translation>
    </message>
    <message>
        <source>Mean progress</source>
        <translation>Edistyminen keskimäärin</translation>
    </message>
    <message>
        <source>Mean of the plans</source>
        <translation>Suunnitelmat keskimäärin</translation>
    </message>
    <message>
        <source>The period's main figures, and those of the one before.</source>
        <translation>Kauden tärkeimmät luvut ja edellisen kauden luvut.</translation>
    </message>
    <message>
        <source>The period in figures</source>
        <translation>Kausi lukuina</translation>
    </message>
    <message>
        <source>met</source>
        <translation>toteutunut</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>osittain toteutunut</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>ei toteutunut</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nro</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomio</translation>
    </message>
    <message>
        <source>Indicators: region, statement, due quarter, result, note.</source>
        <translation>Mittarit: alue, väittämä, määräneljännes, tulos, huomautus.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>Grants by region, in the columns of the document that they were read from.</source>
        <translation>Avustukset alueittain, sen asiakirjan sarakkeissa, josta ne luettiin.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Avustus</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Rahoitus</translation>
    </message>
    <message>
        <source>Grants by region</source>
        <translation>Avustukset alueittain</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Yhteistyöalue</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Investoinnit</translation>
    </message>
    <message>
        <source>The organisations that reported, their area, calls and investments.</source>
        <translation>Raportoineet organisaatiot, niiden yhteistyöalue, haut ja investoinnit.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>Organisations that reported</source>
        <translation>Raportoineet organisaatiot</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kausi</translation>
    </message>
    <message>
        <source>Mean progress of the regions by period, a line for each investment.</source>
        <translation>Alueiden edistyminen keskimäärin kausittain, viiva kullekin investoinnille.</translation>
    </message>
    <message>
        <source>How many lights of each colour the regions gave by period.</source>
        <translation>Montako kunkin väristä valoa alueet antoivat kausittain.</translation>
    </message>
    <message>
        <source>Progress over time</source>
        <translation>Edistyminen ajan mittaan</translation>
    </message>
    <message>
        <source>Lights over time</source>
        <translation>Liikennevalot ajan mittaan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Vastaanotettu</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Tilanteet</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Osio</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Taso</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Tekstit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Koodi</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Osa</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Työpaketti</translation>
    </message>
    <message>
        <source>All indicators.</source>
        <translation>Kaikki mittarit.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sarake</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>All grants.</source>
        <translation>Kaikki avustukset.</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Avustukset</translation>
    </message>
    <message>
        <source>All received values, one report a row.</source>
        <translation>Kaikki vastaanotetut arvot, yksi raportti rivillä.</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Valtakunnallinen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Valo</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Merkitys</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>All texts of the report.</source>
        <translation>Kaikki raportin tekstit.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Tekstit</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Lähtötaso</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Perustelut</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>As it stood on %1</source>
        <translation>Tilanne sellaisena kuin se oli %1</translation>
    </message>
    <message>
        <source>Outside the areas</source>
        <translation>Yhteistyöalueiden ulkopuolella</translation>
    </message>
    <message>
        <source>The saved view "%1": the regions as tiles where they lie on the map, each with its light and progress.</source>
        <translation>Tallennettu näkymä "%1": alueet ruutuina kartan paikoillaan, kullakin liikennevalo ja edistyminen.</translation>
    </message>
    <message>
        <source>The saved view "%1": the regions in its order, each with its light and progress.</source>
        <translation>Tallennettu näkymä "%1": alueet näkymän järjestyksessä, kullakin liikennevalo ja edistyminen.</translation>
    </message>
    <message>
        <source>Regions with changes</source>
        <translation>Alueet, joilla on muutoksia</translation>
    </message>
    <message>
        <source>Regions with worsening</source>
        <translation>Alueet, joilla jokin huononi</translation>
    </message>
    <message>
        <source>Regions with a red light</source>
        <translation>Alueet, joilla on punainen valo</translation>
    </message>
    <message>
        <source>Regions with a yellow light</source>
        <translation>Alueet, joilla on keltainen valo</translation>
    </message>
    <message>
        <source>Regions with a report missing</source>
        <translation>Alueet, joilta puuttuu raportti</translation>
    </message>
    <message>
        <source>Regions on the map</source>
        <translation>Alueet kartalla</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Osa %1</translation>
    </message>
    <message>
        <source>Work package %1</source>
        <translation>Työpaketti %1</translation>
    </message>
    <message>
        <source>No region matches this view in the period.</source>
        <translation>Mikään alue ei vastaa näkymää tällä kaudella.</translation>
    </message>
    <message>
        <source>The saved view "%1": lights of each region, as arranged there. An empty cell: no report.</source>
        <translation>Tallennettu näkymä "%1": alueiden liikennevalot näkymän järjestyksessä. Tyhjä solu: ei raporttia.</translation>
    </message>
    <message>
        <source>Progress of each region by period.</source>
        <translation>Kunkin alueen edistyminen kausittain.</translation>
    </message>
</context>
<context>
    <name>ReportCheck</name>
    <message>
        <source>%1: no light is chosen.</source>
        <translation>%1: väri on valitsematta.</translation>
    </message>
    <message>
        <source>%1 has improved although the risks have grown.</source>
        <translation>%1 on parantunut, vaikka riskit ovat kasvaneet.</translation>
    </message>
    <message>
        <source>%1 is %2 without a comment.</source>
        <translation>%1 on %2 ilman perustelua.</translation>
    </message>
    <message>
        <source>%1 is reported as %2 and calculated as %3: give the reason as its comment.</source>
        <translation>%1: raportoitu %2, laskettu %3. Kirjoita syy kommenttiin.</translation>
    </message>
    <message>
        <source>The overall light</source>
        <translation>Kokonaisarvio</translation>
    </message>
    <message>
        <source>Progress must be from 0 to 100 per cent, not %1.</source>
        <translation>Edistymisen on oltava 0–100 prosenttia, ei %1.</translation>
    </message>
    <message>
        <source>The progress percentage is missing.</source>
        <translation>Edistymisprosentti puuttuu.</translation>
    </message>
    <message>
        <source>Progress has fallen from %1% to %2%.</source>
        <translation>Edistyminen on laskenut: %1 % → %2 %.</translation>
    </message>
    <message>
        <source>Progress is %1% where the plan expects %2%, but every light is green.</source>
        <translation>Edistyminen on %1 %, suunnitelma %2 %, mutta kaikki värit ovat vihreitä.</translation>
    </message>
    <message>
        <source>The section "%1" is empty.</source>
        <translation>Osio ”%1” on tyhjä.</translation>
    </message>
    <message>
        <source>"%1" is the same as in the previous period.</source>
        <translation>”%1” on sama kuin edellisellä kaudella.</translation>
    </message>
    <message>
        <source>The lights are green, but "%1" says: %2.</source>
        <translation>Värit ovat vihreitä, mutta osiossa ”%1” lukee: %2.</translation>
    </message>
    <message>
        <source>The indicator "%1" was due in %2 and has no result.</source>
        <translation>Mittarin ”%1” määräaika oli %2, eikä tulosta ole.</translation>
    </message>
    <message>
        <source>Nothing has changed since the previous period.</source>
        <translation>Mikään ei ole muuttunut edellisestä kaudesta.</translation>
    </message>
</context>
<context>
    <name>SavedComparisons</name>
    <message>
        <source>There is no saved view "%1"; the portfolio has none.</source>
        <translation>Tallennettua näkymää "%1" ei ole; salkussa ei ole yhtään.</translation>
    </message>
    <message>
        <source>There is no saved view "%1"; the portfolio has %2.</source>
        <translation>Tallennettua näkymää "%1" ei ole; salkussa ovat %2.</translation>
    </message>
    <message>
        <source>The saved view "%1" cannot be read; save it anew.</source>
        <translation>Tallennettua näkymää "%1" ei voi lukea; tallenna se uudelleen.</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>Not all texts are found, since the portfolio cannot be written: %1</source>
        <translation>Kaikkia tekstejä ei löydetä, koska salkkuun ei voi kirjoittaa: %1</translation>
    </message>
    <message>
        <source>Reading the texts for searching: %1 %</source>
        <translation>Tekstejä luetaan hakua varten: %1 %</translation>
    </message>
    <message>
        <source>Give at least one word to look for.</source>
        <translation>Anna vähintään yksi etsittävä sana.</translation>
    </message>
    <message>
        <source>There is no organisation "%1".</source>
        <translation>Organisaatiota ”%1” ei ole.</translation>
    </message>
    <message>
        <source>There is no section "%1".</source>
        <translation>Osiota ”%1” ei ole.</translation>
    </message>
    <message>
        <source>whole country</source>
        <translation>koko maa</translation>
    </message>
    <message>
        <source>investment %1</source>
        <translation>investointi %1</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, sivu %2</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Mitään ei löytynyt.</translation>
    </message>
    <message>
        <source>There is more; --limit shows more of it.</source>
        <translation>Osumia on lisää; --limit näyttää niitä enemmän.</translation>
    </message>
    <message>
        <source>Finds texts that hold all the words, each in any form, the newest period first.</source>
        <translation>Etsii tekstit, joissa kaikki sanat ovat missä muodossa tahansa, uusin kausi ensin.</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>salkku</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>mitä etsitään</translation>
    </message>
    <message>
        <source>only of this organisation</source>
        <translation>vain tältä organisaatiolta</translation>
    </message>
    <message>
        <source>only of this investment</source>
        <translation>vain tästä investoinnista</translation>
    </message>
    <message>
        <source>only in this section of the narrative</source>
        <translation>vain tästä tekstin osiosta</translation>
    </message>
    <message>
        <source>only of this period</source>
        <translation>vain tältä kaudelta</translation>
    </message>
    <message>
        <source>only this call</source>
        <translation>vain tämä haku</translation>
    </message>
    <message>
        <source>at most so many texts (50)</source>
        <translation>enintään näin monta tekstiä (50)</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>JSON-muodossa</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Open or create a portfolio first.</source>
        <translation>Avaa tai tee ensin salkku.</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>tuonti: %1</translation>
    </message>
    <message>
        <source>No portfolio with reports is open.</source>
        <translation>Avoinna ei ole salkkua, jossa on raportteja.</translation>
    </message>
    <message numerus="yes">
        <source>import of %n document(s)</source>
        <translation>
            <numerusform>%n asiakirjan tuonti</numerusform>
            <numerusform>%n asiakirjan tuonti</numerusform>
        </translation>
    </message>
    <message>
        <source>submission</source>
        <translation>lähetys</translation>
    </message>
    <message>
        <source>return</source>
        <translation>palautus</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>hyväksyntä</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>korjaus</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Palautettu: %1</translation>
    </message>
    <message>
        <source>locking of the period</source>
        <translation>kauden lukitus</translation>
    </message>
    <message>
        <source>opening of the period</source>
        <translation>kauden avaus</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>määräaika</translation>
    </message>
    <message>
        <source>new work package</source>
        <translation>uusi työpaketti</translation>
    </message>
    <message>
        <source>new indicator</source>
        <translation>uusi mittari</translation>
    </message>
    <message>
        <source>opening day</source>
        <translation>avautumispäivä</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>Period %1</source>
        <translation>Kausi %1</translation>
    </message>
    <message>
        <source>Prints the statuses of a period.</source>
        <translation>Tulostaa kauden tilanteen.</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>salkku</translation>
    </message>
    <message>
        <source>the period; the latest one with reports unless given</source>
        <translation>kausi; ellei sitä anneta, viimeisin jolta on raportteja</translation>
    </message>
    <message>
        <source>only this call</source>
        <translation>vain tämä haku</translation>
    </message>
    <message>
        <source>everything as JSON instead of a table</source>
        <translation>kaikki JSONina taulukon sijasta</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n organisation(s), %2</source>
        <translation>
            <numerusform>%1: %n organisaatio, %2</numerusform>
            <numerusform>%1: %n organisaatiota, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (more than before)</source>
        <translation>%1 (enemmän kuin ennen)</translation>
    </message>
    <message>
        <source>the problems that recur over the organisations, with their sentences</source>
        <translation>ongelmat, jotka toistuvat organisaatioissa, lauseineen</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>National summary</source>
        <translation>Valtakunnallinen kooste</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 ja %n muu</numerusform>
            <numerusform>%1 ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (investment %2)</source>
        <translation>%1 (investointi %2)</translation>
    </message>
    <message>
        <source>Overall light</source>
        <translation>Kokonaisvalo</translation>
    </message>
    <message>
        <source>%1 is now %2: %3.</source>
        <translation>%1 on nyt %2: %3.</translation>
    </message>
    <message>
        <source>%1 from %2 % to %3 %</source>
        <translation>%1 (%2 % → %3 %)</translation>
    </message>
    <message>
        <source>Progress has fallen: %1.</source>
        <translation>Edistymisprosentti on laskenut: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n organisation(s), %2.</source>
        <translation>
            <numerusform>%1: %n organisaatio, %2.</numerusform>
            <numerusform>%1: %n organisaatiota, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>It has been changed since.</source>
        <translation>Teksti on muuttunut sen jälkeen.</translation>
    </message>
    <message>
        <source>The sentence rests on no report.</source>
        <translation>Lause ei perustu mihinkään raporttiin.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>better</source>
        <translation>parempi</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>huonompi</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>no longer reported</source>
        <translation>ei enää raportoitu</translation>
    </message>
    <message>
        <source>received</source>
        <translation>saatu</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>luonnos</translation>
    </message>
    <message>
        <source>late</source>
        <translation>myöhässä</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>puuttuu</translation>
    </message>
    <message>
        <source>Inv. %1</source>
        <translation>Inv. %1</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Koko maa</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Ilman otsikkoa</translation>
    </message>
    <message>
        <source>Inv. %1 · %2</source>
        <translation>Inv. %1 · %2</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>ei raporttia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No percentage reported</source>
        <translation>Prosenttia ei ole raportoitu</translation>
    </message>
    <message>
        <source>Progress %1</source>
        <translation>Edistyminen %1</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>suunnitelma %1</translation>
    </message>
    <message>
        <source>previous period %1</source>
        <translation>edellinen kausi %1</translation>
    </message>
    <message>
        <source>received late</source>
        <translation>saatu myöhässä</translation>
    </message>
    <message>
        <source>At this pace %1% by %2</source>
        <translation>Tällä vauhdilla %1 % (%2)</translation>
    </message>
    <message>
        <source>At this pace %1–%2% by %3</source>
        <translation>Tällä vauhdilla %1–%2 % (%3)</translation>
    </message>
    <message>
        <source>no report; in the previous period %1</source>
        <translation>ei raportoitu; edellisellä kaudella %1</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>Väliaikaista kansiota ei voi tehdä: %1.</translation>
    </message>
    <message>
        <source>There is too little memory for the workbook.</source>
        <translation>Muisti ei riitä työkirjaan.</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1.</source>
        <translation>Työkirjaa ei voi kirjoittaa: %1.</translation>
    </message>
</context>
<context>
    <name>WritePdf</name>
    <message>
        <source>The PDF cannot be completed.</source>
        <translation>PDF-tiedostoa ei voi viimeistellä.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Vienti peruttiin.</translation>
    </message>
</context>
<context>
    <name>WritePptx</name>
    <message>
        <source>The folder does not exist.</source>
        <translation>Kansiota ei ole.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Tämä on kansio eikä tiedosto.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Tiedostoa ei voi kirjoittaa: %1.</translation>
    </message>
    <message>
        <source>The report has no slides.</source>
        <translation>Raportissa ei ole dioja.</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>The file would have more than 65,535 parts or 4 GB. Export less at once.</source>
        <translation>Tiedostossa olisi yli 65 535 osaa tai 4 Gt. Vie vähemmän kerralla.</translation>
    </message>
</context>
<context>
    <name>salkku::ReadingProcess</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Lukeminen peruttiin.</translation>
    </message>
    <message>
        <source>The reading program %1 cannot be started. Install Salkku anew.</source>
        <translation>Lukuohjelmaa %1 ei voi käynnistää. Asenna Salkku uudelleen.</translation>
    </message>
    <message>
        <source>The document yields more than %1 MB of findings, the most that is taken. Split it into smaller documents.</source>
        <translation>Asiakirjasta tulee yli %1 Mt havaintoja, mikä on enimmäismäärä. Jaa se pienempiin asiakirjoihin.</translation>
    </message>
    <message>
        <source>Reading gave more than %1 kB of complaints and was stopped. Get the file anew from where it came, or save it as PDF with another program.</source>
        <translation>Lukeminen tuotti yli %1 kt virheilmoituksia ja keskeytettiin. Hanki tiedosto uudelleen sieltä, mistä se tuli, tai tallenna se PDF-tiedostoksi toisella ohjelmalla.</translation>
    </message>
    <message numerus="yes">
        <source>Reading took more than %n second(s), the most that a document may take. Split it into smaller documents, or save it as PDF with another program.</source>
        <translation>
            <numerusform>Lukeminen kesti yli %n sekunnin, mikä on pisin aika yhdelle asiakirjalle. Jaa se pienempiin asiakirjoihin tai tallenna se PDF-tiedostoksi toisella ohjelmalla.</numerusform>
            <numerusform>Lukeminen kesti yli %n sekuntia, mikä on pisin aika yhdelle asiakirjalle. Jaa se pienempiin asiakirjoihin tai tallenna se PDF-tiedostoksi toisella ohjelmalla.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reading program broke down on this document; nothing was changed. Get the file anew from where it came, or save it as PDF with another program.</source>
        <translation>Lukuohjelma kaatui tähän asiakirjaan; mitään ei muutettu. Hanki tiedosto uudelleen sieltä, mistä se tuli, tai tallenna se PDF-tiedostoksi toisella ohjelmalla.</translation>
    </message>
    <message>
        <source>Reading failed without a reason. Get the file anew from where it came.</source>
        <translation>Lukeminen epäonnistui ilman syytä. Hanki tiedosto uudelleen sieltä, mistä se tuli.</translation>
    </message>
    <message numerus="yes">
        <source>Reading came no further for %n second(s), the longest that a page or picture may take. Save the document as PDF with another program, or leave the page out that it stopped at.</source>
        <translation>
            <numerusform>Lukeminen ei edennyt %n sekuntiin, mikä on pisin aika sivulle tai kuvalle. Tallenna asiakirja PDF:ksi toisella ohjelmalla tai jätä pois sivu, johon lukeminen pysähtyi.</numerusform>
            <numerusform>Lukeminen ei edennyt %n sekuntiin, mikä on pisin aika sivulle tai kuvalle. Tallenna asiakirja PDF:ksi toisella ohjelmalla tai jätä pois sivu, johon lukeminen pysähtyi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salkku::ReceivingProcess</name>
    <message numerus="yes">
        <source>Reading took more than %n second(s), the most that a file may take.</source>
        <translation>
            <numerusform>Lukeminen kesti yli %n sekunnin, kauemmin tiedosto ei saa kestää.</numerusform>
            <numerusform>Lukeminen kesti yli %n sekuntia, kauemmin tiedosto ei saa kestää.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reading program %1 cannot be started. Install Salkku anew.</source>
        <translation>Lukuohjelmaa %1 ei voi käynnistää. Asenna Salkku uudelleen.</translation>
    </message>
    <message>
        <source>The file yields more than can be taken.</source>
        <translation>Tiedosto tuottaa enemmän kuin voidaan ottaa.</translation>
    </message>
    <message>
        <source>The reading program broke down on this file; nothing was changed.</source>
        <translation>Lukuohjelma kaatui tähän tiedostoon; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The file was not read to its end.</source>
        <translation>Tiedostoa ei luettu loppuun.</translation>
    </message>
    <message>
        <source>Reading needs more memory than a file may take.</source>
        <translation>Lukeminen tarvitsee enemmän muistia kuin tiedosto saa viedä.</translation>
    </message>
</context>
<context>
    <name>salkku::ui::BulletEdit</name>
    <message>
        <source>History of this field…</source>
        <translation>Kentän historia…</translation>
    </message>
</context>
<context>
    <name>salkku::ui::CandidateModel</name>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>in the summary</source>
        <translation>koosteessa</translation>
    </message>
    <message>
        <source>turned worse</source>
        <translation>huonontunut</translation>
    </message>
    <message>
        <source>turned better</source>
        <translation>parantunut</translation>
    </message>
    <message>
        <source>recurs</source>
        <translation>toistuu</translation>
    </message>
    <message>
        <source>recurs more than before</source>
        <translation>toistuu enemmän kuin ennen</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>aihe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Aiemmin: %1</translation>
    </message>
</context>
<context>
    <name>salkku::ui::CarriedChoice</name>
    <message>
        <source>The portfolio is open for reading only</source>
        <translation>Salkku on avattu vain lukemista varten</translation>
    </message>
    <message numerus="yes">
        <source>%n status(es)</source>
        <translation>
            <numerusform>%n tilanne</numerusform>
            <numerusform>%n tilannetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of indicators</source>
        <translation>
            <numerusform>%n mittarin arvo</numerusform>
            <numerusform>%n mittarien arvoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s)</source>
        <translation>
            <numerusform>%n avustus</numerusform>
            <numerusform>%n avustusta</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>tilanne %1</translation>
    </message>
    <message>
        <source>%1 carries its data set</source>
        <translation>%1 sisältää aineistonsa</translation>
    </message>
    <message>
        <source>Salkku made this document and put the values into it. Taken whole, they come back exactly as they were, as one import that Undo takes back. What others changed on the pages since then is found by reading it as a document.</source>
        <translation>Salkku teki tämän asiakirjan ja liitti arvot siihen. Kokonaan otettuina ne palaavat täsmälleen sellaisina kuin olivat, yhtenä tuontina, jonka Kumoa peruu. Mitä muut ovat sen jälkeen muuttaneet sivuilla, löytyy lukemalla se asiakirjana.</translation>
    </message>
    <message>
        <source>Replace stored values that differ</source>
        <translation>Korvaa tallennetut arvot, jotka eroavat</translation>
    </message>
    <message>
        <source>Otherwise they stay, and are counted</source>
        <translation>Muuten ne jäävät ja ne lasketaan</translation>
    </message>
    <message numerus="yes">
        <source>Take it whole (%n status(es))</source>
        <translation>
            <numerusform>Ota kokonaan (%n tilanne)</numerusform>
            <numerusform>Ota kokonaan (%n tilannetta)</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it as a document</source>
        <translation>Lue asiakirjana</translation>
    </message>
</context>
<context>
    <name>salkku::ui::CellPanel</name>
    <message>
        <source>Choose a cell to see its light, comment, texts and source.</source>
        <translation>Valitse solu, niin näet sen valon, perustelun, tekstit ja lähteen.</translation>
    </message>
    <message>
        <source>Open region</source>
        <translation>Avaa alue</translation>
    </message>
    <message>
        <source>Comment, texts and source</source>
        <translation>Perustelu, tekstit ja lähde</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No report in this period</source>
        <translation>Ei raporttia tältä kaudelta</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s), %1 → %2</source>
        <translation>
            <numerusform>%n kausi, %1 → %2</numerusform>
            <numerusform>%n kautta, %1 → %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous period: %1</source>
        <translation>Edellinen kausi: %1</translation>
    </message>
    <message>
        <source>Previous period: %1; now %2</source>
        <translation>Edellinen kausi: %1; nyt %2</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Source of the value</source>
        <translation>Arvon lähde</translation>
    </message>
    <message numerus="yes">
        <source>Unchanged for %n period(s)</source>
        <translation>
            <numerusform>Ennallaan %n kauden</numerusform>
            <numerusform>Ennallaan %n kautta</numerusform>
        </translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Saatu %1</translation>
    </message>
    <message numerus="yes">
        <source>From %n work package(s): %1</source>
        <translation>
            <numerusform>%n työpaketista: %1</numerusform>
            <numerusform>%n työpaketista: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, progress %2</source>
        <translation>%1, edistyminen %2</translation>
    </message>
    <message>
        <source>%1; the reported light is better</source>
        <translation>%1; raportoitu valo on parempi</translation>
    </message>
</context>
<context>
    <name>salkku::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vertailu</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Ryhmittely</translation>
    </message>
    <message>
        <source>Grouped by area</source>
        <translation>Yhteistyöalueittain</translation>
    </message>
    <message>
        <source>Plain list</source>
        <translation>Luettelona</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Kaikki alueet</translation>
    </message>
    <message>
        <source>With changes</source>
        <translation>Muuttuneet</translation>
    </message>
    <message>
        <source>With worsening</source>
        <translation>Heikentyneet</translation>
    </message>
    <message>
        <source>With a red</source>
        <translation>Joilla on punaista</translation>
    </message>
    <message>
        <source>With a yellow</source>
        <translation>Joilla on keltaista</translation>
    </message>
    <message>
        <source>With a report missing</source>
        <translation>Joilta puuttuu raportti</translation>
    </message>
    <message>
        <source>Matrix of lights</source>
        <translation>Valojen matriisi</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investointi</translation>
    </message>
    <message>
        <source>No region matches. Choose "All regions" to see them all.</source>
        <translation>Mikään alue ei täytä ehtoa. Valitse "Kaikki alueet", niin näet kaikki.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Ei vielä vertailtavaa</translation>
    </message>
    <message>
        <source>Import a published status document; the regions then stand here side by side.</source>
        <translation>Tuo julkaistu tilanneraportti, niin alueet ovat tässä rinnakkain.</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Tuo asiakirjoja…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>All investments</source>
        <translation>Kaikki investoinnit</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriisi</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kartta</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Palkit</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Viivat</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Ruudukko</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Kehitys</translation>
    </message>
    <message>
        <source>Regions and lights in a matrix</source>
        <translation>Alueet ja valot matriisina</translation>
    </message>
    <message>
        <source>Tile map of the regions</source>
        <translation>Alueiden ruutukartta</translation>
    </message>
    <message>
        <source>Regions as bars</source>
        <translation>Alueet palkkeina</translation>
    </message>
    <message>
        <source>Progress of all regions as lines</source>
        <translation>Kaikkien alueiden edistyminen viivoina</translation>
    </message>
    <message>
        <source>Progress of each region in a small chart</source>
        <translation>Kunkin alueen edistyminen omassa kuviossaan</translation>
    </message>
    <message>
        <source>Lights by period</source>
        <translation>Valot kausittain</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Näkymä</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Näkymät</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Tallennetut näkymät</translation>
    </message>
    <message>
        <source>Any dimension</source>
        <translation>Kaikki osa-alueet</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Ulottuvuus</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Tallenna tämä näkymä…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Tallenna tämä näkymä</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Part or work package</source>
        <translation>Osa tai työpaketti</translation>
    </message>
    <message>
        <source>Investment as a whole</source>
        <translation>Investointi kokonaisuutena</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
</context>
<context>
    <name>salkku::ui::CompareViews</name>
    <message>
        <source>Tile map of the regions</source>
        <translation>Alueiden ruutukartta</translation>
    </message>
    <message>
        <source>Bars of the regions</source>
        <translation>Alueiden palkit</translation>
    </message>
    <message>
        <source>Progress of each region over time</source>
        <translation>Kunkin alueen edistyminen ajassa</translation>
    </message>
    <message>
        <source>Lights over time</source>
        <translation>Liikennevalot ajan mittaan</translation>
    </message>
</context>
<context>
    <name>salkku::ui::CompletenessModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
</context>
<context>
    <name>salkku::ui::ConflictPanel</name>
    <message>
        <source>Keep this</source>
        <translation>Pidä tämä</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Ota tämä</translation>
    </message>
</context>
<context>
    <name>salkku::ui::CopyAsTsv</name>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Valitse kaikki</translation>
    </message>
    <message>
        <source>Copy the table as a picture</source>
        <translation>Kopioi taulukko kuvana</translation>
    </message>
</context>
<context>
    <name>salkku::ui::CopyChart</name>
    <message>
        <source>Copy as a table</source>
        <translation>Kopioi taulukkona</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Kopioi kuvana</translation>
    </message>
</context>
<context>
    <name>salkku::ui::EntryController</name>
    <message>
        <source>saved %1</source>
        <translation>tallennettu %1</translation>
    </message>
    <message>
        <source>deadline %1, late</source>
        <translation>määräaika %1, myöhässä</translation>
    </message>
    <message numerus="yes">
        <source>deadline %1, %n day(s) left</source>
        <translation>
            <numerusform>määräaika %1, %n päivä</numerusform>
            <numerusform>määräaika %1, %n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ei tallennettu</translation>
    </message>
    <message>
        <source>What you have written stays here but is not saved. %1</source>
        <translation>Kirjoittamasi säilyy tässä, mutta sitä ei ole tallennettu. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Tallenna muualle…</translation>
    </message>
    <message>
        <source>%1 has been changed elsewhere in the meantime.
Yours: %2
Stored: %3</source>
        <translation>%1 on sillä välin muuttunut muualla.
Sinun: %2
Tallennettu: %3</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Pidä oma</translation>
    </message>
    <message>
        <source>Take the stored one</source>
        <translation>Ota tallennettu</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Tallenna kopio</translation>
    </message>
    <message>
        <source>Salkku portfolios (*.salkku)</source>
        <translation>Salkku-tiedostot (*.salkku)</translation>
    </message>
    <message>
        <source>Saved elsewhere</source>
        <translation>Tallennettu muualle</translation>
    </message>
    <message>
        <source>Copied from the previous period</source>
        <translation>Kopioitu edelliseltä kaudelta</translation>
    </message>
    <message>
        <source>Return the report</source>
        <translation>Palauta raportti</translation>
    </message>
    <message>
        <source>What is to be corrected?</source>
        <translation>Mitä pitää korjata?</translation>
    </message>
    <message>
        <source>Correct the report</source>
        <translation>Korjaa raporttia</translation>
    </message>
    <message>
        <source>Why is it corrected? The reason is kept with the new version.</source>
        <translation>Miksi sitä korjataan? Syy jää uuden version tietoihin.</translation>
    </message>
    <message>
        <source>Add work package</source>
        <translation>Lisää työpaketti</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Työpaketin nimi</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>avautuu %1</translation>
    </message>
</context>
<context>
    <name>salkku::ui::EntryPage</name>
    <message>
        <source>Status entry</source>
        <translation>Raportointi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kausi</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Investoinnit</translation>
    </message>
    <message>
        <source>Investments and work packages</source>
        <translation>Investoinnit ja työpaketit</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lisää…</translation>
    </message>
    <message>
        <source>Add work package</source>
        <translation>Lisää työpaketti</translation>
    </message>
    <message>
        <source>Message from the ministry</source>
        <translation>Ministeriön viesti</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Tarkistettavaa</translation>
    </message>
    <message>
        <source>Nothing to remark on.</source>
        <translation>Ei huomautettavaa.</translation>
    </message>
    <message>
        <source>Copy previous</source>
        <translation>Kopioi edellinen</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Korjaa…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Palauta…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>Submit the report (Ctrl+Enter)</source>
        <translation>Lähetä raportti (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>No period to report on</source>
        <translation>Ei raportoitavaa kautta</translation>
    </message>
    <message>
        <source>The programme of this portfolio has no reporting period that has begun.</source>
        <translation>Salkun ohjelmassa ei ole alkanutta raportointikautta.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tyhjä</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versio %2</translation>
    </message>
    <message>
        <source>period locked</source>
        <translation>kausi lukittu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copies all of the previous period's report (Ctrl+Shift+D)</source>
        <translation>Kopioi edellisen kauden raportin kokonaan (Ctrl+Vaihto+D)</translation>
    </message>
    <message>
        <source>Keys: ↑↓ row, %1 %2, %3 %4, %5 %6, %7 %8; Ctrl+D copies a field from the previous period, Ctrl+Z undoes.</source>
        <translation>Näppäimet: ↑↓ rivi, %1 %2, %3 %4, %5 %6, %7 %8; Ctrl+D kopioi kentän edelliseltä kaudelta, Ctrl+Z kumoaa.</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>ei vielä avattu</translation>
    </message>
    <message>
        <source>The period has not opened yet</source>
        <translation>Kausi ei ole vielä avautunut</translation>
    </message>
    <message>
        <source>Reports on %1 can be written from %2 on.</source>
        <translation>Raportteja kaudelta %1 voi kirjoittaa %2 alkaen.</translation>
    </message>
    <message>
        <source>Accept the report (Ctrl+Shift+Enter)</source>
        <translation>Hyväksy raportti (Ctrl+Vaihto+Enter)</translation>
    </message>
    <message>
        <source>Return the report with a message (Ctrl+Shift+R)</source>
        <translation>Palauta raportti viestin kanssa (Ctrl+Vaihto+R)</translation>
    </message>
</context>
<context>
    <name>salkku::ui::ExportChoices</name>
    <message>
        <source>Regions</source>
        <translation>Alueet</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Investoinnit</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Muoto</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kausi</translation>
    </message>
    <message>
        <source>Trends from</source>
        <translation>Kehitys alkaen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Salkku's own look</source>
        <translation>Salkun oma ilme</translation>
    </message>
    <message>
        <source>A presentation of your organisation, whose slide master, fonts and colours the slides take over</source>
        <translation>Organisaatiosi esitys, jonka perustyylin, fontit ja värit diat saavat</translation>
    </message>
    <message>
        <source>Look of the slides</source>
        <translation>Diojen ilme</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ilme</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisältö</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>PowerPoint-diat</translation>
    </message>
    <message>
        <source>PDF, slides</source>
        <translation>PDF, diat</translation>
    </message>
    <message>
        <source>PDF, A4 pages</source>
        <translation>PDF, A4-sivut</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-työkirja</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Verkkosivu</translation>
    </message>
    <message>
        <source>Picture of a matrix (PNG)</source>
        <translation>Matriisi kuvana (PNG)</translation>
    </message>
    <message>
        <source>Drawing of a matrix (SVG)</source>
        <translation>Matriisi piirroksena (SVG)</translation>
    </message>
    <message>
        <source>Table of values (CSV)</source>
        <translation>Arvot taulukkona (CSV)</translation>
    </message>
    <message>
        <source>Data set (JSON)</source>
        <translation>Aineisto (JSON)</translation>
    </message>
    <message>
        <source>the first period</source>
        <translation>ensimmäisestä kaudesta</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>Presentations (*.pptx *.potx)</source>
        <translation>Esitykset (*.pptx *.potx)</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Tallennetut näkymät</translation>
    </message>
    <message>
        <source>Views saved on the comparison page, each as a slide of its own</source>
        <translation>Vertailu-sivulla tallennetut näkymät, kukin omana dianaan</translation>
    </message>
</context>
<context>
    <name>salkku::ui::ExportDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Viennin eteneminen</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 on jo olemassa. Korvataanko se?</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s) written to %1</source>
        <translation>
            <numerusform>%n dia kirjoitettu tiedostoon %1</numerusform>
            <numerusform>%n diaa kirjoitettu tiedostoon %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Choose at least one kind of slide.</source>
        <translation>Valitse ainakin yksi dialaji.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Kirjoitettiin tiedostoon %1</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Kirjoitetaan…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Tallennetut valinnat</translation>
    </message>
</context>
<context>
    <name>salkku::ui::ExportPreviewView</name>
    <message>
        <source>Previous</source>
        <translation>Edellinen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopioi kuva</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopioi taulukko</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sivu %1/%2</translation>
    </message>
</context>
<context>
    <name>salkku::ui::FigureModel</name>
    <message>
        <source>%1 / %2 / %3 / %4</source>
        <translation>%1 / %2 / %3 / %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Valo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Liikennevalot</translation>
    </message>
</context>
<context>
    <name>salkku::ui::FindingEditor</name>
    <message>
        <source>Correct a finding</source>
        <translation>Korjaa havainto</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Sivu %1: %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investointi</translation>
    </message>
    <message>
        <source>All investments</source>
        <translation>Kaikki investoinnit</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Ulottuvuus</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Kokonaisuus</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Valo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Osio</translation>
    </message>
    <message>
        <source>Under no heading</source>
        <translation>Ilman otsikkoa</translation>
    </message>
    <message>
        <source>One item a line; two spaces begin a second-level item, # a sub-heading</source>
        <translation>Yksi kohta riville; kaksi välilyöntiä aloittaa toisen tason kohdan, # väliotsikon</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Kohdat</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Väittämä</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>met</source>
        <translation>toteutunut</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>osittain toteutunut</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>ei toteutunut</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Saavutettu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomio</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sarake</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Määrä</translation>
    </message>
</context>
<context>
    <name>salkku::ui::FindingsFilter</name>
    <message>
        <source>%1 (%2 / %3)</source>
        <translation>%1 (%2 / %3)</translation>
    </message>
</context>
<context>
    <name>salkku::ui::FindingsList</name>
    <message>
        <source>All findings</source>
        <translation>Kaikki havainnot</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Päättämättä</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Hyväksytyt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Hylätyt</translation>
    </message>
    <message>
        <source>Unsure ones</source>
        <translation>Epävarmat</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Ristiriidat</translation>
    </message>
    <message>
        <source>Not storable</source>
        <translation>Ei tallennettavissa</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Kaikki lajit</translation>
    </message>
    <message>
        <source>Kind of findings</source>
        <translation>Havaintojen laji</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Suodata sanoilla</translation>
    </message>
    <message>
        <source>Grouping of findings</source>
        <translation>Havaintojen ryhmittely</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation>Välilyönti tai Enter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Korjaa…</translation>
    </message>
    <message>
        <source>F2 or a double click</source>
        <translation>F2 tai kaksoisnapsautus</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Havainnot</translation>
    </message>
    <message>
        <source>No finding fits these choices.</source>
        <translation>Mikään havainto ei vastaa näitä valintoja.</translation>
    </message>
</context>
<context>
    <name>salkku::ui::FindingsModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>eri: %1</translation>
    </message>
    <message>
        <source>cannot be stored</source>
        <translation>ei voi tallentaa</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>%1: %2, confidence %3</source>
        <translation>%1: %2, varmuus %3</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Inv.</source>
        <translation>Inv.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Havainto</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Varmuus</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Nyt</translation>
    </message>
    <message numerus="yes">
        <source>accept %n finding(s)</source>
        <translation>
            <numerusform>%n havainnon hyväksyntä</numerusform>
            <numerusform>%n havainnon hyväksyntä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n finding(s)</source>
        <translation>
            <numerusform>%n havainnon hylkäys</numerusform>
            <numerusform>%n havainnon hylkäys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave %n finding(s) open</source>
        <translation>
            <numerusform>%n havainnon jättäminen avoimeksi</numerusform>
            <numerusform>%n havainnon jättäminen avoimeksi</numerusform>
        </translation>
    </message>
    <message>
        <source>correct a finding</source>
        <translation>havainnon korjaus</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>hylätty</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>ristiriita</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korjattu</translation>
    </message>
</context>
<context>
    <name>salkku::ui::HistoryController</name>
    <message>
        <source>The field holds that value already.</source>
        <translation>Kentässä on jo se arvo.</translation>
    </message>
    <message>
        <source>The value before was restored.</source>
        <translation>Aiempi arvo palautettiin.</translation>
    </message>
</context>
<context>
    <name>salkku::ui::HistoryModel</name>
    <message>
        <source>%1, investment %2%3, WP %4, %5</source>
        <translation>%1, investointi %2%3, TP %4, %5</translation>
    </message>
    <message>
        <source>%1, investment %2%3, %4</source>
        <translation>%1, investointi %2%3, %4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Jälkeen</translation>
    </message>
    <message>
        <source>%1, investment %2%3, WP %4</source>
        <translation>%1, investointi %2%3, TP %4</translation>
    </message>
    <message>
        <source>%1, investment %2%3, indicator %4</source>
        <translation>%1, investointi %2%3, mittari %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a place and a period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, grant, %2</source>
        <comment>whose and which amount</comment>
        <translation>%1, avustus, %2</translation>
    </message>
    <message>
        <source>The name "%1"</source>
        <translation>Nimi ”%1”</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Kausi %1</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <comment>a field</comment>
        <translation>%1, peruttu</translation>
    </message>
    <message>
        <source>%1, made again</source>
        <comment>a field</comment>
        <translation>%1, tehty uudelleen</translation>
    </message>
</context>
<context>
    <name>salkku::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Tekijä</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Text in the values</source>
        <translation>Arvojen teksti</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Koko historia</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muutokset</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>Valittu muutos</translation>
    </message>
    <message>
        <source>Restore the value before</source>
        <translation>Palauta aiempi arvo</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Koko aika</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen vuorokausi</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Viimeiset 7 päivää</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Viimeiset 30 päivää</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Ei vielä muutoksia</translation>
    </message>
    <message>
        <source>What is entered or imported is recorded here.</source>
        <translation>Tänne kirjautuu, mitä syötetään tai tuodaan.</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Kaikki organisaatiot</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Kaikki kentät</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>Kaikki tekijät</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n muutos</numerusform>
            <numerusform>%n muutosta</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Jälkeen</translation>
    </message>
    <message>
        <source>Show as on this day</source>
        <translation>Näytä valitun päivän tilanne</translation>
    </message>
    <message>
        <source>Shows the whole portfolio, for reading, as it stood at the end of the day</source>
        <translation>Näyttää koko salkun luettavaksi sellaisena kuin se oli päivän päättyessä</translation>
    </message>
</context>
<context>
    <name>salkku::ui::ImportController</name>
    <message>
        <source>Everything was stored already.</source>
        <translation>Kaikki oli jo tallessa.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stored.</source>
        <translation>
            <numerusform>%n arvo tallennettu.</numerusform>
            <numerusform>%n arvoa tallennettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Tuonti kumottiin.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuonti</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted finding(s) are not stored yet.</source>
        <translation>
            <numerusform>%n hyväksyttyä havaintoa ei ole vielä tallennettu.</numerusform>
            <numerusform>%n hyväksyttyä havaintoa ei ole vielä tallennettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Sulje tallentamatta</translation>
    </message>
    <message>
        <source>Leave the review open</source>
        <translation>Jätä tarkistus auki</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Pysy täällä</translation>
    </message>
    <message>
        <source>Also in this import</source>
        <translation>Samassa tuonnissa</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, sivu %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Nyt</translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported before: %n value(s) stand as they were read.</source>
        <translation>
            <numerusform>%1 on tuotu aiemmin: %n arvo on kuten luettiin.</numerusform>
            <numerusform>%1 on tuotu aiemmin: %n arvoa on kuten luettiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that Salkku knows was found in %1.</source>
        <translation>Asiakirjasta %1 ei löytynyt mitään Salkun tuntemaa.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stored; of what contradicts itself nothing was.</source>
        <translation>
            <numerusform>%n arvo tallennettu; ristiriitaisista ei mitään.</numerusform>
            <numerusform>%n arvoa tallennettu; ristiriitaisista ei mitään.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s) stored; the others differ from what is stored, which stays.</source>
        <translation>
            <numerusform>%1/%n arvo tallennettiin; muut eroavat tallennetusta, joka jää.</numerusform>
            <numerusform>%1/%n arvoa tallennettiin; muut eroavat tallennetusta, joka jää.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salkku::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Tuonti</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Tallenna %1</translation>
    </message>
    <message>
        <source>The portfolio is open for reading only</source>
        <translation>Salkku on avattu vain lukemista varten</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sivu</numerusform>
            <numerusform>%n sivua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n havainto</numerusform>
            <numerusform>%n havaintoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n varoitus</numerusform>
            <numerusform>%n varoitusta</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumentit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Leaves the documents without storing anything of them</source>
        <translation>Sulkee asiakirjat tallentamatta niistä mitään</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Varmuus</translation>
    </message>
    <message>
        <source>How sure findings must be to be accepted together</source>
        <translation>Kuinka varmoja havaintojen on oltava, jotta ne hyväksytään yhdellä kertaa</translation>
    </message>
    <message>
        <source>Accepts every finding that is at least this sure and that contradicts nothing stored</source>
        <translation>Hyväksyy jokaisen havainnon, joka on vähintään näin varma ja jonka kanssa mikään tallennettu ei ole ristiriidassa</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Sulje %1</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>Sulje tämä asiakirja</translation>
    </message>
    <message>
        <source>%1 – cannot be read</source>
        <translation>%1 – ei voi lukea</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – reading</source>
        <translation>%1 – luetaan</translation>
    </message>
    <message>
        <source>Reading document %1 of %2…</source>
        <translation>Luetaan asiakirjaa %1/%2…</translation>
    </message>
    <message>
        <source>Accept %1 above</source>
        <translation>Hyväksy yli rajan %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Tallennetaan…</translation>
    </message>
    <message>
        <source>%1 – data set</source>
        <translation>%1 – aineisto</translation>
    </message>
</context>
<context>
    <name>salkku::ui::ImportReading</name>
    <message>
        <source>Reading %1…</source>
        <translation>Luetaan %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Reading %1: page %2 of %3…</source>
        <translation>Luetaan %1: sivu %2/%3…</translation>
    </message>
    <message>
        <source>Reading %1: picture %2 of %3…</source>
        <translation>Luetaan %1: kuva %2/%3…</translation>
    </message>
</context>
<context>
    <name>salkku::ui::ImportReview</name>
    <message>
        <source>Period</source>
        <translation>Kausi</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Period of the findings</source>
        <translation>Havaintojen kausi</translation>
    </message>
    <message>
        <source>Call of the findings</source>
        <translation>Havaintojen haku</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Varoitukset</translation>
    </message>
    <message>
        <source>Warnings (%1)</source>
        <translation>Varoitukset (%1)</translation>
    </message>
    <message>
        <source>Document's own: %1</source>
        <translation>Asiakirjan oma: %1</translation>
    </message>
    <message>
        <source>Document's own</source>
        <translation>Asiakirjan oma</translation>
    </message>
    <message>
        <source>page %1: %2</source>
        <translation>sivu %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Rivi %1: %2</translation>
    </message>
</context>
<context>
    <name>salkku::ui::ImportStart</name>
    <message>
        <source>Import status documents</source>
        <translation>Tuo tilanneraportteja</translation>
    </message>
    <message>
        <source>Choose documents…</source>
        <translation>Valitse asiakirjat…</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>Viimeksi luetut</translation>
    </message>
    <message>
        <source>Drop PDF, PowerPoint, picture or text files here, or choose them. You see what was read beside the page it was read from; nothing is stored before you save.

Report packages (.salkku-report) and filled forms (.xlsx) from organisations are opened here too: what is new, changed or in conflict stands side by side.</source>
        <translation>Pudota PDF-, PowerPoint-, kuva- tai tekstitiedostoja tähän tai valitse ne. Näet, mitä luettiin, sen sivun vieressä, jolta se luettiin; mitään ei tallenneta ennen kuin tallennat.

Myös organisaatioiden raporttipaketit (.salkku-report) ja täytetyt lomakkeet (.xlsx) avataan tässä: uudet, muuttuneet ja ristiriitaiset tiedot näkyvät vierekkäin.</translation>
    </message>
</context>
<context>
    <name>salkku::ui::IndicatorCard</name>
    <message>
        <source>Indicators</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>No indicators yet.</source>
        <translation>Ei vielä mittareita.</translation>
    </message>
    <message>
        <source>Add indicator…</source>
        <translation>Lisää mittari…</translation>
    </message>
</context>
<context>
    <name>salkku::ui::IndicatorDialog</name>
    <message>
        <source>Measured as a number</source>
        <translation>Mitataan lukuna</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Uusi mittari</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>ei määräaikaa</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>esimerkiksi %1</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Väittämä</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Lähtötaso</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Tavoite</translation>
    </message>
</context>
<context>
    <name>salkku::ui::IndicatorField</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copy from the previous period</source>
        <translation>Kopioi edelliseltä kaudelta</translation>
    </message>
    <message>
        <source>History of this field…</source>
        <translation>Kentän historia…</translation>
    </message>
    <message>
        <source>This is no number and is not saved.</source>
        <translation>Tämä ei ole luku, eikä sitä tallenneta.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomio</translation>
    </message>
    <message>
        <source>Copy from the previous period (Ctrl+D)</source>
        <translation>Kopioi edelliseltä kaudelta (Ctrl+D)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and statement</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (due %2)</source>
        <translation>%1 (määräaika %2)</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Huomautus: %1</translation>
    </message>
    <message>
        <source>previous %1</source>
        <translation>edellinen %1</translation>
    </message>
    <message>
        <source>%1 (from %2, target %3)</source>
        <translation>%1 (lähtötaso %2, tavoite %3)</translation>
    </message>
    <message>
        <source>%1 (target %2)</source>
        <translation>%1 (tavoite %2)</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (lähtötaso %2)</translation>
    </message>
</context>
<context>
    <name>salkku::ui::IndicatorModel</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investointi</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Tavoite</translation>
    </message>
</context>
<context>
    <name>salkku::ui::IndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Vaarassa</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Toteutunut</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Kaikki mittarit</translation>
    </message>
    <message>
        <source>Overdue and due this period</source>
        <translation>Myöhässä tai erääntyy tällä kaudella</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Suodata rivejä</translation>
    </message>
    <message>
        <source>No indicator matches.</source>
        <translation>Yksikään mittari ei täytä ehtoja.</translation>
    </message>
    <message>
        <source>No indicators yet</source>
        <translation>Mittareita ei vielä ole</translation>
    </message>
    <message>
        <source>Import a final report or another document with indicators; they then stand here.</source>
        <translation>Tuo loppuraportti tai muu asiakirja, jossa on mittareita; ne näkyvät sitten tässä.</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Tuo asiakirjoja…</translation>
    </message>
    <message numerus="yes">
        <source>of %n indicator(s)</source>
        <translation>
            <numerusform>%n mittarista</numerusform>
            <numerusform>%n mittarista</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Due this period</source>
        <translation>Erääntyy tällä kaudella</translation>
    </message>
</context>
<context>
    <name>salkku::ui::LightChoice</name>
    <message>
        <source>nothing chosen</source>
        <translation>ei valittu</translation>
    </message>
    <message>
        <source>%1: %2. Key %3 or %4.</source>
        <translation>%1: %2. Näppäin %3 tai %4.</translation>
    </message>
</context>
<context>
    <name>salkku::ui::LightStrip</name>
    <message>
        <source>Lights of the latest periods</source>
        <translation>Viime kausien valot</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>ei raporttia</translation>
    </message>
</context>
<context>
    <name>salkku::ui::LightTable</name>
    <message>
        <source>Overall</source>
        <translation>Kokonaisuus</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Kommentti: %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>History of this field…</source>
        <translation>Kentän historia…</translation>
    </message>
    <message>
        <source>Calculated: %1</source>
        <translation>Laskettu: %1</translation>
    </message>
    <message>
        <source>Copy from the previous period</source>
        <translation>Kopioi edelliseltä kaudelta</translation>
    </message>
    <message>
        <source>In the previous period: %1. Click to copy (Ctrl+D)</source>
        <translation>Edellisellä kaudella: %1. Kopioi napsauttamalla (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>salkku::ui::LightsOverTimeModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kausi</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Liikennevalot</translation>
    </message>
</context>
<context>
    <name>salkku::ui::MainWindow</name>
    <message>
        <source>The programme has no organisation %1.</source>
        <translation>Ohjelmassa ei ole organisaatiota %1.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>%1 – Salkku</source>
        <translation>%1 – Salkku</translation>
    </message>
    <message>
        <source>Salkku</source>
        <translation>Salkku</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Uusi salkku</translation>
    </message>
    <message>
        <source>Salkku portfolios (*.salkku)</source>
        <translation>Salkku-tiedostot (*.salkku)</translation>
    </message>
    <message>
        <source>Open portfolio</source>
        <translation>Avaa salkku</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Tuo asiakirjoja</translation>
    </message>
    <message>
        <source>Open or create a portfolio first, then import the documents.</source>
        <translation>Avaa tai tee ensin salkku ja tuo asiakirjat sitten.</translation>
    </message>
    <message>
        <source>The picture cannot be written. Is the folder there?</source>
        <translation>Kuvaa ei voi kirjoittaa. Onko kansio olemassa?</translation>
    </message>
    <message>
        <source>Nothing has changed since the previous period. Submit the report as it is?</source>
        <translation>Mikään ei ole muuttunut edellisestä kaudesta. Lähetetäänkö raportti sellaisenaan?</translation>
    </message>
    <message>
        <source>What you have written is not saved. Close all the same?</source>
        <translation>Kirjoittamaasi ei ole tallennettu. Suljetaanko silti?</translation>
    </message>
    <message>
        <source>%1 as on %2 – Salkku</source>
        <translation>%1 päivänä %2 – Salkku</translation>
    </message>
    <message>
        <source>Open received reports</source>
        <translation>Avaa vastaanotetut raportit</translation>
    </message>
    <message>
        <source>Report packages and forms (*.salkku-report *.xlsx);;All files (*)</source>
        <translation>Raporttipaketit ja lomakkeet (*.salkku-report *.xlsx);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Everything stood here already.</source>
        <translation>Kaikki oli täällä jo.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) taken in.</source>
        <translation>
            <numerusform>%n kenttä otettiin.</numerusform>
            <numerusform>%n kenttää otettiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report packages (*.salkku-report)</source>
        <translation>Raporttipaketit (*.salkku-report)</translation>
    </message>
    <message>
        <source>Documents and reports (*.pdf *.pptx *.png *.jpg *.jpeg *.txt *.salkku-report *.xlsx);;All files (*)</source>
        <translation>Asiakirjat ja raportit (*.pdf *.pptx *.png *.jpg *.jpeg *.txt *.salkku-report *.xlsx);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Työkirjat (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
    <message>
        <source>Submitted. File › Save report for others… makes the package that the ministry opens.</source>
        <translation>Lähetetty. Tiedosto › Tallenna raportti muille… tekee paketin, jonka ministeriö avaa.</translation>
    </message>
</context>
<context>
    <name>salkku::ui::MatrixModel</name>
    <message>
        <source>Outside the areas</source>
        <translation>Yhteistyöalueiden ulkopuolella</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n region(s)</source>
        <translation>
            <numerusform>%1, %n alue</numerusform>
            <numerusform>%1, %n aluetta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Report: %1.</source>
        <translation>Raportti: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>salkku::ui::MergeDialog</name>
    <message>
        <source>Take all conflicting</source>
        <translation>Ota kaikki ristiriitaiset</translation>
    </message>
    <message>
        <source>Keep all conflicting</source>
        <translation>Pidä kaikki omat</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Pidä tämä</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Ota tämä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Received reports</source>
        <translation>Vastaanotetut raportit</translation>
    </message>
    <message>
        <source>Received fields</source>
        <translation>Vastaanotetut kentät</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Eroavat</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Ristiriidat</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Shown fields</source>
        <translation>Näytettävät kentät</translation>
    </message>
    <message>
        <source>In this portfolio</source>
        <translation>Tässä salkussa</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Vastaanotettu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Tallenna %1</translation>
    </message>
    <message>
        <source>The portfolio is open for reading only</source>
        <translation>Salkku on avattu vain lukemista varten</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Luetaan…</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 uutta</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 muuttunutta</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 säilyvää</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 samaa</translation>
    </message>
    <message>
        <source>%1 in conflict, %2 of them undecided</source>
        <translation>%1 ristiriidassa, %2 ratkaisematta</translation>
    </message>
    <message>
        <source>Nothing can be taken in.</source>
        <translation>Mitään ei voi ottaa.</translation>
    </message>
</context>
<context>
    <name>salkku::ui::MergeModel</name>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>In this portfolio</source>
        <translation>Tässä salkussa</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Vastaanotettu</translation>
    </message>
</context>
<context>
    <name>salkku::ui::MoneyModel</name>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>%1, %2: granted %3, paid %4, remaining %5</source>
        <translation>%1, %2: myönnetty %3, maksettu %4, jäljellä %5</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investointi</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Myönnetty</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Maksettu</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Jäljellä</translation>
    </message>
    <message>
        <source>Paid of the grant</source>
        <translation>Maksettu osuus</translation>
    </message>
</context>
<context>
    <name>salkku::ui::MoneyPage</name>
    <message>
        <source>Money</source>
        <translation>Rahoitus</translation>
    </message>
    <message>
        <source>Figures of a document that do not agree</source>
        <translation>Asiakirjan luvut, jotka eivät täsmää</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Asiakirjan mukaan</translation>
    </message>
    <message>
        <source>Reckoned</source>
        <translation>Laskettu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Suodata rivejä</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Avustukset</translation>
    </message>
    <message>
        <source>No grants yet</source>
        <translation>Avustuksia ei vielä ole</translation>
    </message>
    <message>
        <source>Import a decision or a table of grants; they then stand here.</source>
        <translation>Tuo päätös tai avustustaulukko; avustukset näkyvät sitten tässä.</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Tuo asiakirjoja…</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Myönnetty</translation>
    </message>
    <message>
        <source>to the organisations</source>
        <translation>organisaatioille</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Maksettu</translation>
    </message>
    <message>
        <source>%1 of the grants</source>
        <translation>%1 avustuksista</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Jäljellä</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>kirjattu käsin</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, sivu %2</translation>
    </message>
</context>
<context>
    <name>salkku::ui::NewsModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>ei raportoitu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>progress %1 → %2</source>
        <translation>edistyminen %1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investointi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>red without a comment</source>
        <translation>punainen ilman perustelua</translation>
    </message>
    <message>
        <source>overall light better than its parts</source>
        <translation>yleisvalo parempi kuin sen osat</translation>
    </message>
    <message>
        <source>all green, but %1 of the planned %2</source>
        <translation>kaikki vihreää, mutta edistyminen %1, suunnitelma %2</translation>
    </message>
    <message>
        <source>progress %1, far below the regions' median %2</source>
        <translation>edistyminen %1, selvästi alle alueiden mediaanin %2</translation>
    </message>
    <message>
        <source>progress %1, far above the regions' median %2</source>
        <translation>edistyminen %1, selvästi yli alueiden mediaanin %2</translation>
    </message>
    <message>
        <source>everything as in the previous period</source>
        <translation>kaikki kuten edellisellä kaudella</translation>
    </message>
    <message>
        <source>better than its work packages report</source>
        <translation>parempi kuin työpakettien raportoima</translation>
    </message>
    <message>
        <source>all green, but the text says: %1</source>
        <translation>kaikki vihreää, mutta tekstissä: %1</translation>
    </message>
</context>
<context>
    <name>salkku::ui::Notice</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>salkku::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Mikä muuttui</translation>
    </message>
    <message>
        <source>State of the reports</source>
        <translation>Raporttien tila</translation>
    </message>
    <message>
        <source>Nothing changed since the previous period.</source>
        <translation>Mikään ei muuttunut edellisestä kaudesta.</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Ei vielä raportteja</translation>
    </message>
    <message>
        <source>Import a published status document, or drop one onto this window. Its lights, percentages and texts then stand here.</source>
        <translation>Tuo julkaistu tilanneraportti tai pudota se tähän ikkunaan. Sen valot, prosentit ja tekstit ovat sitten tässä.</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Tuo asiakirjoja…</translation>
    </message>
    <message>
        <source>%1 · reports due %2</source>
        <translation>%1 · raporttien määräaika %2</translation>
    </message>
    <message>
        <source>There is no earlier period to compare with.</source>
        <translation>Aiempaa kautta ei ole vertailtavaksi.</translation>
    </message>
    <message>
        <source>Reports received</source>
        <translation>Raportit saatu</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n luonnos</numerusform>
            <numerusform>%n luonnosta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n puuttuu</numerusform>
            <numerusform>%n puuttuu</numerusform>
        </translation>
    </message>
    <message>
        <source>no earlier period</source>
        <translation>ei aiempaa kautta</translation>
    </message>
    <message>
        <source>as in the previous period</source>
        <translation>kuten edellisellä kaudella</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n enemmän</numerusform>
            <numerusform>%n enemmän</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n vähemmän</numerusform>
            <numerusform>%n vähemmän</numerusform>
        </translation>
    </message>
    <message>
        <source>Reds</source>
        <translation>Punaisia</translation>
    </message>
    <message>
        <source>Yellows</source>
        <translation>Keltaisia</translation>
    </message>
    <message>
        <source>previously %1</source>
        <translation>edellisellä kaudella %1</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>suunnitelma %1</translation>
    </message>
    <message>
        <source>Progress, mean</source>
        <translation>Edistyminen, keskiarvo</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Tarkistettavaa</translation>
    </message>
    <message>
        <source>What changed since the previous period</source>
        <translation>Mikä muuttui edellisestä kaudesta</translation>
    </message>
    <message>
        <source>What should be looked at once more</source>
        <translation>Mitä kannattaa katsoa uudelleen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Show the regions with a report missing</source>
        <translation>Näytä alueet, joilta puuttuu raportti</translation>
    </message>
    <message>
        <source>Show the regions with a red</source>
        <translation>Näytä alueet, joilla on punainen</translation>
    </message>
    <message>
        <source>Show the regions with a yellow</source>
        <translation>Näytä alueet, joilla on keltainen</translation>
    </message>
    <message>
        <source>Show the progress of the regions</source>
        <translation>Näytä alueiden edistyminen</translation>
    </message>
    <message>
        <source>Show the indicators</source>
        <translation>Näytä mittarit</translation>
    </message>
    <message>
        <source>Indicators overdue</source>
        <translation>Mittareita myöhässä</translation>
    </message>
    <message numerus="yes">
        <source>%n due this period</source>
        <translation>
            <numerusform>%n erääntyy tällä kaudella</numerusform>
            <numerusform>%n erääntyy tällä kaudella</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Mitään poikkeavaa ei ole.</translation>
    </message>
</context>
<context>
    <name>salkku::ui::PageCanvas</name>
    <message>
        <source>Page of the document</source>
        <translation>Asiakirjan sivu</translation>
    </message>
</context>
<context>
    <name>salkku::ui::PageView</name>
    <message>
        <source>Previous page</source>
        <translation>Edellinen sivu</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Seuraava sivu</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Suurennus</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Sovita leveyteen</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>page %1 / %2</source>
        <translation>sivu %1 / %2</translation>
    </message>
    <message>
        <source>No page to show</source>
        <translation>Ei näytettävää sivua</translation>
    </message>
</context>
<context>
    <name>salkku::ui::PastBar</name>
    <message>
        <source>Return to the present</source>
        <translation>Palaa nykyhetkeen</translation>
    </message>
    <message>
        <source>This is the portfolio as it stood at the end of %1. It is for reading only.</source>
        <translation>Tämä on salkku sellaisena kuin se oli %1 päivän päättyessä. Sitä voi vain lukea.</translation>
    </message>
</context>
<context>
    <name>salkku::ui::PercentRow</name>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Progress in per cent</source>
        <translation>Edistyminen prosentteina</translation>
    </message>
    <message>
        <source>Plan in per cent</source>
        <translation>Suunnitelma prosentteina</translation>
    </message>
    <message>
        <source>previous %1%</source>
        <translation>edellinen %1 %</translation>
    </message>
    <message>
        <source>work packages %1%</source>
        <translation>työpaketit %1 %</translation>
    </message>
    <message>
        <source>Copy from the previous period (Ctrl+D)</source>
        <translation>Kopioi edelliseltä kaudelta (Ctrl+D)</translation>
    </message>
    <message>
        <source>Copy from the previous period</source>
        <translation>Kopioi edelliseltä kaudelta</translation>
    </message>
    <message>
        <source>History of this field…</source>
        <translation>Kentän historia…</translation>
    </message>
</context>
<context>
    <name>salkku::ui::PeriodButton</name>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Open the period again</source>
        <translation>Avaa kausi uudelleen</translation>
    </message>
    <message>
        <source>Lock the period</source>
        <translation>Lukitse kausi</translation>
    </message>
    <message>
        <source>Move the deadline…</source>
        <translation>Siirrä määräaikaa…</translation>
    </message>
    <message>
        <source>Lock the period, open it again, or move its deadline or opening day</source>
        <translation>Lukitse kausi, avaa se uudelleen tai siirrä sen määräaikaa tai avautumispäivää</translation>
    </message>
    <message>
        <source>Move the opening day…</source>
        <translation>Siirrä avautumispäivää…</translation>
    </message>
</context>
<context>
    <name>salkku::ui::PeriodController</name>
    <message>
        <source>Deadline</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Period locked</source>
        <translation>Kausi lukittu</translation>
    </message>
    <message>
        <source>Period open</source>
        <translation>Kausi avoinna</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Avautuu %1</translation>
    </message>
    <message>
        <source>Last day on which reports are on time</source>
        <translation>Viimeinen päivä, jona raportit ovat ajoissa</translation>
    </message>
    <message>
        <source>Opening day</source>
        <translation>Avautumispäivä</translation>
    </message>
    <message>
        <source>First day on which reports can be written</source>
        <translation>Ensimmäinen päivä, jona raportteja voi kirjoittaa</translation>
    </message>
</context>
<context>
    <name>salkku::ui::PeriodDayDialog</name>
    <message>
        <source>Period</source>
        <translation>Kausi</translation>
    </message>
    <message>
        <source>The programme's own</source>
        <translation>Ohjelman oma</translation>
    </message>
</context>
<context>
    <name>salkku::ui::PlaceList</name>
    <message>
        <source>WP %1</source>
        <translation>TP %1</translation>
    </message>
    <message>
        <source>WP %1 %2</source>
        <translation>TP %1 %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tyhjä</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>salkku::ui::PrintPages</name>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
</context>
<context>
    <name>salkku::ui::RegionFilter</name>
    <message>
        <source>Regions: all %1 ▾</source>
        <translation>Alueet: kaikki %1 ▾</translation>
    </message>
    <message>
        <source>Regions: %1 of %2 ▾</source>
        <translation>Alueet: %1 / %2 ▾</translation>
    </message>
    <message>
        <source>Regions shown</source>
        <translation>Näytettävät alueet</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Kaikki alueet</translation>
    </message>
</context>
<context>
    <name>salkku::ui::RegionPage</name>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investointi</translation>
    </message>
    <message>
        <source>Lights by investment</source>
        <translation>Valot investoinneittain</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Tekstit</translation>
    </message>
    <message>
        <source>Progress over the periods</source>
        <translation>Edistyminen kausittain</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Ei vielä raportteja</translation>
    </message>
    <message>
        <source>Import a published status document; each region's lights and texts then stand here.</source>
        <translation>Tuo julkaistu tilanneraportti, niin kunkin alueen valot ja tekstit ovat tässä.</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Tuo asiakirjoja…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>What is said of all investments</source>
        <translation>Mitä sanotaan kaikista investoinneista</translation>
    </message>
    <message>
        <source>All investments</source>
        <translation>Kaikki investoinnit</translation>
    </message>
    <message>
        <source>No narrative in this period.</source>
        <translation>Ei tekstejä tältä kaudelta.</translation>
    </message>
</context>
<context>
    <name>salkku::ui::ResultChoice</name>
    <message>
        <source>Keys: %1, %2 and %3; Delete takes the answer away</source>
        <translation>Näppäimet: %1, %2 ja %3; Delete poistaa vastauksen</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>ei valittu</translation>
    </message>
</context>
<context>
    <name>salkku::ui::SearchModel</name>
    <message>
        <source>work package %1</source>
        <translation>työpaketti %1</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, sivu %2</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>salkku::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investointi</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Osio</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kausi</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Tekstin laji</translation>
    </message>
    <message>
        <source>Texts that were found</source>
        <translation>Löydetyt tekstit</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Näytä lisää</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Kaikki tekstit</translation>
    </message>
    <message>
        <source>Narratives</source>
        <translation>Raporttitekstit</translation>
    </message>
    <message>
        <source>Comments on lights</source>
        <translation>Liikennevalojen kommentit</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumentit</translation>
    </message>
    <message>
        <source>No portfolio is open</source>
        <translation>Salkkua ei ole avattu</translation>
    </message>
    <message>
        <source>Open one to search its texts.</source>
        <translation>Avaa salkku, niin voit hakea sen teksteistä.</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Kaikki organisaatiot</translation>
    </message>
    <message>
        <source>All investments</source>
        <translation>Kaikki investoinnit</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Kaikki osiot</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Kaikki kaudet</translation>
    </message>
    <message>
        <source>Write words into the field above. Any form of a word finds all its forms.</source>
        <translation>Kirjoita sanoja yllä olevaan kenttään. Sanan mikä tahansa muoto löytää kaikki sen muodot.</translation>
    </message>
    <message>
        <source>No text holds all of these words. Try fewer of them, or fewer limits.</source>
        <translation>Missään tekstissä ei ole kaikkia näitä sanoja. Kokeile vähemmillä sanoilla tai rajauksilla.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, the newest %n text(s)</source>
        <translation>
            <numerusform>”%1”, uusin %n teksti</numerusform>
            <numerusform>”%1”, uusimmat %n tekstiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %n text(s)</source>
        <translation>
            <numerusform>”%1”, %n teksti</numerusform>
            <numerusform>”%1”, %n tekstiä</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts are being read for searching: %1 %. What is not read yet is not found.</source>
        <translation>Tekstejä luetaan hakua varten: %1 %. Lukemattomia ei vielä löydetä.</translation>
    </message>
</context>
<context>
    <name>salkku::ui::SectionEditor</name>
    <message>
        <source>Previous period</source>
        <translation>Edellinen kausi</translation>
    </message>
    <message>
        <source>Previous period: %1</source>
        <translation>Edellinen kausi: %1</translation>
    </message>
    <message>
        <source>Double-click a bullet to copy it</source>
        <translation>Kopioi kohta kaksoisnapsauttamalla</translation>
    </message>
    <message>
        <source>Copy section</source>
        <translation>Kopioi osio</translation>
    </message>
    <message>
        <source>Copy the previous period's section (Ctrl+D)</source>
        <translation>Kopioi edellisen kauden osio (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>salkku::ui::SendDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kausi</translation>
    </message>
    <message>
        <source>Save a report for others</source>
        <translation>Tallenna raportti muille</translation>
    </message>
    <message>
        <source>Report package, for another Salkku</source>
        <translation>Raporttipaketti toiselle Salkulle</translation>
    </message>
    <message>
        <source>Workbook, to be filled in and sent back</source>
        <translation>Täytettävä ja palautettava työkirja</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Muoto</translation>
    </message>
</context>
<context>
    <name>salkku::ui::SentenceModel</name>
    <message>
        <source>no source</source>
        <translation>ei lähdettä</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>salkku::ui::SlideChoice</name>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Nostot</translation>
    </message>
    <message>
        <source>The period in figures</source>
        <translation>Kausi lukuina</translation>
    </message>
    <message>
        <source>Lights and progress by investment</source>
        <translation>Liikennevalot ja edistyminen investoinneittain</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muutokset</translation>
    </message>
    <message>
        <source>Texts of each investment</source>
        <translation>Kunkin investoinnin tekstit</translation>
    </message>
    <message>
        <source>Lights by dimension</source>
        <translation>Liikennevalot näkökulmittain</translation>
    </message>
    <message>
        <source>Progress bars</source>
        <translation>Edistymispalkit</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Kehitys</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Rahoitus</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Selitteet</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Lähteet</translation>
    </message>
    <message>
        <source>Slides and their order</source>
        <translation>Diat ja niiden järjestys</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Tallennetut näkymät</translation>
    </message>
</context>
<context>
    <name>salkku::ui::SourceViewer</name>
    <message>
        <source>The document is no longer where it was read from:
%1

The words that were read:
%2</source>
        <translation>Asiakirja ei ole enää siellä, mistä se luettiin:
%1

Luettu teksti:
%2</translation>
    </message>
</context>
<context>
    <name>salkku::ui::StatusLine</name>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Demo data, not real figures</source>
        <translation>Esittelyaineisto, ei todellisia lukuja</translation>
    </message>
    <message>
        <source>No portfolio is open</source>
        <translation>Salkkua ei ole avattu</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Vain luettavissa</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n alue</numerusform>
            <numerusform>%n aluetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n raportti</numerusform>
            <numerusform>%n raporttia</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ei tallennettu</translation>
    </message>
</context>
<context>
    <name>salkku::ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Kooste</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investointi</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Osio</translation>
    </message>
    <message>
        <source>Sentences of the summary</source>
        <translation>Koosteen lauseet</translation>
    </message>
    <message>
        <source>Nothing is written yet. Pick what the regions have written at the right, take a proposal, or write a sentence of your own.</source>
        <translation>Mitään ei ole vielä kirjoitettu. Poimi oikealta alueiden kirjoittamaa, ota ehdotus tai kirjoita oma lause.</translation>
    </message>
    <message>
        <source>The chosen sentence</source>
        <translation>Valittu lause</translation>
    </message>
    <message>
        <source>Choose a sentence to edit it</source>
        <translation>Valitse lause muokataksesi sitä</translation>
    </message>
    <message>
        <source>What the sentence rests on</source>
        <translation>Mihin lause perustuu</translation>
    </message>
    <message>
        <source>Own sentence</source>
        <translation>Oma lause</translation>
    </message>
    <message>
        <source>Begin a sentence of your own (Insert)</source>
        <translation>Aloita oma lause (Insert)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>Make one sentence of the chosen ones (Ctrl+M)</source>
        <translation>Tee valituista yksi lause (Ctrl+M)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ylös</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Siirrä ylös (Alt+Ylös)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Alas</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Siirrä alas (Alt+Alas)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Taso</translation>
    </message>
    <message>
        <source>Make it a detail of the sentence above, or no longer one</source>
        <translation>Tee siitä yllä olevan lauseen alakohta tai palauta pääkohdaksi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove the chosen sentences (Delete)</source>
        <translation>Poista valitut lauseet (Delete)</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Alueet</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Ehdotukset</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Aiheet</translation>
    </message>
    <message>
        <source>What the regions have written</source>
        <translation>Mitä alueet ovat kirjoittaneet</translation>
    </message>
    <message>
        <source>What changed and what recurs</source>
        <translation>Mikä muuttui ja mikä toistuu</translation>
    </message>
    <message>
        <source>Problems that several regions tell of, over all investments</source>
        <translation>Ongelmat, joista usea alue kertoo, kaikista investoinneista</translation>
    </message>
    <message>
        <source>What the summary can be made of</source>
        <translation>Mistä koosteen voi tehdä</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Suodata</translation>
    </message>
    <message>
        <source>There is nothing here in this period.</source>
        <translation>Tällä kaudella tässä ei ole mitään.</translation>
    </message>
    <message>
        <source>Add to the summary</source>
        <translation>Lisää koosteeseen</translation>
    </message>
    <message>
        <source>Take all as a draft</source>
        <translation>Ota kaikki luonnokseksi</translation>
    </message>
    <message>
        <source>Adds every change and everything that recurs; one undo takes it back</source>
        <translation>Lisää kaikki muutokset ja toistuvat asiat; yksi kumoaminen perii ne takaisin</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Ei vielä raportteja</translation>
    </message>
    <message>
        <source>The summary is made of what the regions have reported in a period.</source>
        <translation>Kooste tehdään siitä, mitä alueet ovat raportoineet kaudelta.</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Tuo asiakirjoja…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>The text on all investments</source>
        <translation>Kaikkia investointeja koskeva teksti</translation>
    </message>
    <message>
        <source>New sentence</source>
        <translation>Uusi lause</translation>
    </message>
    <message>
        <source>The texts are being counted…</source>
        <translation>Tekstejä lasketaan…</translation>
    </message>
    <message>
        <source>The texts are being read…</source>
        <translation>Tekstejä luetaan…</translation>
    </message>
</context>
<context>
    <name>salkku::ui::TemplateBar</name>
    <message>
        <source>Save…</source>
        <translation>Tallenna…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Tallennetut valinnat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Save choices</source>
        <translation>Tallenna valinnat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
</context>
<context>
    <name>salkku::ui::TickChoice</name>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei mitään</translation>
    </message>
</context>
<context>
    <name>salkku::ui::Tile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>salkku::ui::TileModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>salkku::ui::TopBar</name>
    <message>
        <source>Period</source>
        <translation>Kausi</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Salkku</translation>
    </message>
    <message>
        <source>Export slides…</source>
        <translation>Vie diat…</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>no reports</source>
        <translation>ei raportteja</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Find texts or a region</source>
        <translation>Etsi tekstejä tai alue</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Etsi tekstejä tai alue (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>salkku::ui::TrendChart</name>
    <message>
        <source>Progress over the periods</source>
        <translation>Edistyminen kausittain</translation>
    </message>
    <message>
        <source>progress %1</source>
        <translation>edistyminen %1</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>suunnitelma %1</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>ei raporttia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kausi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Valo</translation>
    </message>
</context>
<context>
    <name>salkku::ui::TrendGridModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>salkku::ui::TrendLines</name>
    <message>
        <source>Progress of the regions over time</source>
        <translation>Alueiden edistyminen ajassa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No percentage reported</source>
        <translation>Prosenttia ei ole raportoitu</translation>
    </message>
    <message>
        <source>Median of the regions</source>
        <translation>Alueiden mediaani</translation>
    </message>
    <message>
        <source>Other regions</source>
        <translation>Muut alueet</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
</context>
<context>
    <name>salkku::ui::UnknownNames</name>
    <message>
        <source>Who is meant? (%1)</source>
        <translation>Ketä tarkoitetaan? (%1)</translation>
    </message>
    <message>
        <source>Who is meant by %1</source>
        <translation>Ketä tarkoittaa %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>No organisation: pass over</source>
        <translation>Ei organisaatio: ohita</translation>
    </message>
</context>
<context>
    <name>salkku::ui::WelcomePage</name>
    <message>
        <source>Welcome to Salkku</source>
        <translation>Tervetuloa Salkkuun</translation>
    </message>
    <message>
        <source>A portfolio is one file with the status reports of a programme. Open one, begin a new one, or look around in the demo portfolio with made-up figures.</source>
        <translation>Salkku on yksi tiedosto, jossa ovat ohjelman tilanneraportit. Avaa sellainen, aloita uusi tai katsele esittelysalkkua, jonka luvut ovat keksittyjä.</translation>
    </message>
    <message>
        <source>New portfolio…</source>
        <translation>Uusi salkku…</translation>
    </message>
    <message>
        <source>Open portfolio…</source>
        <translation>Avaa salkku…</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>Avaa esittely</translation>
    </message>
    <message>
        <source>Recent portfolios</source>
        <translation>Viimeksi avatut salkut</translation>
    </message>
</context>
<context>
    <name>salkku::ui::WindowMenus</name>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vertailu</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuonti</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;New portfolio…</source>
        <translation>&amp;Uusi salkku…</translation>
    </message>
    <message>
        <source>&amp;Open portfolio…</source>
        <translation>&amp;Avaa salkku…</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>Avaa &amp;esittely</translation>
    </message>
    <message>
        <source>&amp;Recent portfolios</source>
        <translation>&amp;Viimeksi avatut salkut</translation>
    </message>
    <message>
        <source>&amp;Import documents…</source>
        <translation>&amp;Tuo asiakirjoja…</translation>
    </message>
    <message>
        <source>&amp;Export slides…</source>
        <translation>Vie &amp;diat…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopioi</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Teema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Valo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>&amp;Quick guide</source>
        <translation>&amp;Pikaopas</translation>
    </message>
    <message>
        <source>&amp;About Salkku</source>
        <translation>&amp;Tietoja Salkusta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Kumoa: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Tee uudelleen: %1</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Rahoitus</translation>
    </message>
    <message>
        <source>Status entry</source>
        <translation>Raportointi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kooste</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Open received re&amp;ports…</source>
        <translation>Avaa &amp;vastaanotetut raportit…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Etsi</translation>
    </message>
    <message>
        <source>&amp;Save report for others…</source>
        <translation>&amp;Tallenna raportti muille…</translation>
    </message>
</context>
</TS>
