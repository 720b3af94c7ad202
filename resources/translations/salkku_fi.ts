<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
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
</TS>
