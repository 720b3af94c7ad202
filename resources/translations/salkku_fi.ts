<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>BuildReport</name>
    <message>
        <source>No received report stands in the portfolio for this period; choose another period or import a document first.</source>
        <translation>Salkussa ei ole tältä kaudelta saatuja raportteja; valitse toinen kausi tai tuo ensin asiakirja.</translation>
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
        <source>Exit status: 0 done, 1 check found faults, 2 unusable arguments, 3 unusable file.</source>
        <translation>Paluuarvo: 0 valmis, 1 tarkistus löysi virheitä, 2 kelvottomat argumentit, 3 kelvoton tiedosto.</translation>
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
        <source>Page to show: overview, compare, region or import.</source>
        <translation>Näytettävä sivu: overview, compare, region tai import.</translation>
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
        <source>--page is one of overview, compare, region and import.</source>
        <translation>--page on overview, compare, region tai import.</translation>
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
        <source>This is an office document or an archive. Save it as PDF and read that.</source>
        <translation>Tämä on toimisto-ohjelman asiakirja tai pakattu tiedosto. Tallenna se PDF:nä ja lue se.</translation>
    </message>
    <message>
        <source>This is neither a PDF nor plain text. Choose another file.</source>
        <translation>Tämä ei ole PDF eikä pelkkää tekstiä. Valitse toinen tiedosto.</translation>
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
        <source>Only pages of a PDF can be drawn.</source>
        <translation>Vain PDF:n sivut voi piirtää.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>--to is missing: name the file to write.</source>
        <translation>--to puuttuu: nimeä kirjoitettava tiedosto.</translation>
    </message>
    <message>
        <source>Writes the slides of a period.</source>
        <translation>Kirjoittaa kauden diat.</translation>
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
</context>
<context>
    <name>ExportDeck</name>
    <message>
        <source>The file name must end in ".pptx".</source>
        <translation>Tiedoston nimen pitää päättyä ".pptx".</translation>
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
        <source>the document: PDF or plain text</source>
        <translation>asiakirja: PDF tai pelkkä teksti</translation>
    </message>
    <message>
        <source>everything as JSON instead of a summary</source>
        <translation>kaikki JSONina yhteenvedon sijasta</translation>
    </message>
    <message>
        <source>look for the names of this portfolio's programme</source>
        <translation>etsi tämän salkun ohjelman nimiä</translation>
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
        <source>Ctrl+1 to Ctrl+4: pages. Ctrl+F: go to a region. Ctrl+I: import. Ctrl+E: export.</source>
        <translation>Ctrl+1–Ctrl+4: sivut. Ctrl+F: siirry alueeseen. Ctrl+I: tuonti. Ctrl+E: vienti.</translation>
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
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n kohta</numerusform>
            <numerusform>%n kohtaa</numerusform>
        </translation>
    </message>
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
        <source>findings of this kind are not kept in a portfolio yet</source>
        <translation>tämän lajin havaintoja salkku ei vielä säilytä</translation>
    </message>
    <message>
        <source>the confidence %1 is below %2</source>
        <translation>varmuus %1 on alle %2</translation>
    </message>
    <message>
        <source>the period is not known; give it with --period or choose it</source>
        <translation>kausi ei ole tiedossa; anna se valitsimella --period tai valitse se</translation>
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
        <source>the documents: PDF or plain text</source>
        <translation>asiakirjat: PDF tai pelkkä teksti</translation>
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
        <source>The document gives both %1 % and %2 % for "%3", investment %4.</source>
        <translation>Asiakirja antaa sekä %1 % että %2 % ("%3", investointi %4).</translation>
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
    <name>salkku::ReadingProcess</name>
    <message numerus="yes">
        <source>Reading was stopped after %n second(s). The document may be damaged.</source>
        <translation>
            <numerusform>Lukeminen keskeytettiin %n sekunnin jälkeen. Asiakirja voi olla vioittunut.</numerusform>
            <numerusform>Lukeminen keskeytettiin %n sekunnin jälkeen. Asiakirja voi olla vioittunut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reading program %1 cannot be started.</source>
        <translation>Lukuohjelmaa %1 ei voi käynnistää.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Lukeminen peruttiin.</translation>
    </message>
    <message>
        <source>The document yields more findings than Salkku takes.</source>
        <translation>Asiakirjasta tulee enemmän havaintoja kuin Salkku ottaa vastaan.</translation>
    </message>
    <message>
        <source>Reading failed. The document may be damaged; nothing was changed.</source>
        <translation>Lukeminen epäonnistui. Asiakirja voi olla vioittunut; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Reading failed.</source>
        <translation>Lukeminen epäonnistui.</translation>
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
    <name>salkku::ui::CopyAsTsv</name>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Valitse kaikki</translation>
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
        <source>Export slides</source>
        <translation>Vie diat</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kausi</translation>
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
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Viennin eteneminen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>PowerPoint slides (*.pptx)</source>
        <translation>PowerPoint-diat (*.pptx)</translation>
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
        <source>Writing the slides…</source>
        <translation>Kirjoitetaan dioja…</translation>
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
</context>
<context>
    <name>salkku::ui::ImportController</name>
    <message numerus="yes">
        <source>This document was imported before: %n value(s) stand as they were read.</source>
        <translation>
            <numerusform>Tämä asiakirja on tuotu aiemmin: %n arvo on niin kuin se luettiin.</numerusform>
            <numerusform>Tämä asiakirja on tuotu aiemmin: %n arvoa on niin kuin ne luettiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that Salkku knows was found in this document.</source>
        <translation>Asiakirjasta ei löytynyt mitään, minkä Salkku tuntee.</translation>
    </message>
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
</context>
<context>
    <name>salkku::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Tuonti</translation>
    </message>
    <message>
        <source>Accept above %1</source>
        <translation>Hyväksy yli %1</translation>
    </message>
    <message>
        <source>Ticks every finding that is at least this sure and that contradicts nothing stored</source>
        <translation>Merkitsee kaikki havainnot, jotka ovat vähintään näin varmoja eivätkä ole ristiriidassa tallennetun kanssa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Skip, next (%1)</source>
        <translation>Ohita, seuraava (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Leaves this document without storing anything of it</source>
        <translation>Jättää tämän asiakirjan tallentamatta siitä mitään</translation>
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
</context>
<context>
    <name>salkku::ui::ImportReview</name>
    <message>
        <source>All findings</source>
        <translation>Kaikki havainnot</translation>
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
        <source>Filter by words</source>
        <translation>Suodata sanoilla</translation>
    </message>
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
        <source>Findings</source>
        <translation>Havainnot</translation>
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
        <source>Drop PDF or text files here, or choose them. You see what was read beside the page it was read from; nothing is stored before you save.</source>
        <translation>Pudota tähän PDF- tai tekstitiedostoja tai valitse ne. Näet luetun sen sivun vieressä, jolta se on luettu; mitään ei tallenneta ennen kuin tallennat.</translation>
    </message>
    <message>
        <source>Choose documents…</source>
        <translation>Valitse asiakirjat…</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>Viimeksi luetut</translation>
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
        <source>Documents (*.pdf *.txt);;All files (*)</source>
        <translation>Asiakirjat (*.pdf *.txt);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Open or create a portfolio first, then import the documents.</source>
        <translation>Avaa tai tee ensin salkku ja tuo asiakirjat sitten.</translation>
    </message>
    <message>
        <source>The picture cannot be written. Is the folder there?</source>
        <translation>Kuvaa ei voi kirjoittaa. Onko kansio olemassa?</translation>
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
</context>
<context>
    <name>salkku::ui::Tile</name>
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
        <source>Go to region (Ctrl+F)</source>
        <translation>Siirry alueeseen (Ctrl+F)</translation>
    </message>
    <message>
        <source>Go to region</source>
        <translation>Siirry alueeseen</translation>
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
        <source>No region of that name</source>
        <translation>Sen nimistä aluetta ei ole</translation>
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
        <source>&amp;Go to region</source>
        <translation>&amp;Siirry alueeseen</translation>
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
        <translation>Vaalea</translation>
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
</context>
</TS>
