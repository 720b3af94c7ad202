<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
<context>
    <name>BuildReport</name>
    <message>
        <source>No received report stands in the portfolio for this period; choose another period or import a document first.</source>
        <translation>Portföljen har inga mottagna rapporter för perioden; välj en annan period eller importera först ett dokument.</translation>
    </message>
    <message>
        <source>The chosen slides have nothing to tell in this period.</source>
        <translation>De valda bilderna har inget att berätta om perioden.</translation>
    </message>
</context>
<context>
    <name>ChartSheet</name>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>Ingen tillfällig mapp kan skapas: %1.</translation>
    </message>
    <message>
        <source>The data sheet of a chart cannot be written: %1.</source>
        <translation>Ett diagrams datablad kan inte skrivas: %1.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>No percentage reported</source>
        <translation>Ingen procent rapporterad</translation>
    </message>
    <message>
        <source>%1 in %2, %3 in %4</source>
        <translation>%1 i %2, %3 i %4</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Checks that a portfolio is sound: the file, its references and its rules.</source>
        <translation>Kontrollerar att en portfölj är hel: filen, dess hänvisningar och regler.</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>portföljen</translation>
    </message>
    <message>
        <source>No faults.</source>
        <translation>Inga fel.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Make an empty portfolio</source>
        <translation>Skapa en tom portfölj</translation>
    </message>
    <message>
        <source>Make a portfolio of made-up data to try Salkku with</source>
        <translation>Skapa en portfölj med påhittade data att prova Salkku med</translation>
    </message>
    <message>
        <source>Print what a status document holds; changes nothing</source>
        <translation>Skriv ut vad ett lägesdokument innehåller; ändrar ingenting</translation>
    </message>
    <message>
        <source>Store what status documents hold in a portfolio</source>
        <translation>Spara lägesdokumentens innehåll i en portfölj</translation>
    </message>
    <message>
        <source>Print the statuses of a period</source>
        <translation>Skriv ut läget för en period</translation>
    </message>
    <message>
        <source>Write the slides of a period</source>
        <translation>Skriv en periods diabilder</translation>
    </message>
    <message>
        <source>Check that a portfolio is sound</source>
        <translation>Kontrollera att en portfölj är hel</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Visa den här hjälpen.</translation>
    </message>
    <message>
        <source>"salkku-cli %1 --help" shows how the command is used.</source>
        <translation>"salkku-cli %1 --help" visar hur kommandot används.</translation>
    </message>
    <message>
        <source>A file name is missing.</source>
        <translation>Ett filnamn saknas.</translation>
    </message>
    <message>
        <source>Too many arguments: %1</source>
        <translation>För många argument: %1</translation>
    </message>
    <message>
        <source>"%1" is not a period; write it as 2025-10/2025-12.</source>
        <translation>"%1" är inte en period; skriv den i formen 2025-10/2025-12.</translation>
    </message>
    <message>
        <source>There is no call "%1"; the programme has %2.</source>
        <translation>Utlysningen "%1" finns inte; programmet har %2.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 ska vara ett heltal från %2 till %3.</translation>
    </message>
    <message>
        <source>The portfolio has no reports yet.</source>
        <translation>Portföljen har inga rapporter ännu.</translation>
    </message>
    <message>
        <source>Salkku reads status documents, keeps them as a portfolio and makes slides of it.</source>
        <translation>Salkku läser lägesdokument, för en portfölj över dem och gör diabilder av den.</translation>
    </message>
    <message>
        <source>Use: salkku-cli COMMAND [arguments]</source>
        <translation>Användning: salkku-cli KOMMANDO [argument]</translation>
    </message>
    <message>
        <source>"salkku-cli COMMAND --help" shows the arguments of a command.</source>
        <translation>"salkku-cli KOMMANDO --help" visar ett kommandos argument.</translation>
    </message>
    <message>
        <source>--lang fi|sv|en chooses the language of messages (or the variable SALKKU_LANG).</source>
        <translation>--lang fi|sv|en väljer språket för meddelanden (eller variabeln SALKKU_LANG).</translation>
    </message>
    <message>
        <source>There is no command "%1". "salkku-cli --help" lists them.</source>
        <translation>Kommandot "%1" finns inte. "salkku-cli --help" listar dem.</translation>
    </message>
    <message>
        <source>--lang must be fi, sv or en.</source>
        <translation>--lang ska vara fi, sv eller en.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Visar den här hjälpen.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Visar versionen.</translation>
    </message>
    <message>
        <source>Opens the demo portfolio; makes it where there is none yet.</source>
        <translation>Öppnar demoportföljen; skapar den om den inte finns.</translation>
    </message>
    <message>
        <source>Period to show, as 2025-10/2025-12.</source>
        <translation>Perioden som visas, i formen 2025-10/2025-12.</translation>
    </message>
    <message>
        <source>Code of the organisation that the region page shows.</source>
        <translation>Koden för organisationen som områdessidan visar.</translation>
    </message>
    <message>
        <source>Number of the investment that is shown; 0 for all.</source>
        <translation>Numret på investeringen som visas; 0 för alla.</translation>
    </message>
    <message>
        <source>Language: fi, sv or en.</source>
        <translation>Språk: fi, sv eller en.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Färger: system, light eller dark.</translation>
    </message>
    <message>
        <source>Reads a document on the import page.</source>
        <translation>Läser ett dokument på importsidan.</translation>
    </message>
    <message>
        <source>Writes a picture of the page and ends; needs no display.</source>
        <translation>Skriver en bild av sidan och slutar; behöver ingen skärm.</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x800.</source>
        <translation>Fönstrets storlek, i formen 1280x800.</translation>
    </message>
    <message>
        <source>Prints how long the window took to be painted, and ends.</source>
        <translation>Skriver ut hur länge det tog att rita fönstret, och slutar.</translation>
    </message>
    <message>
        <source>A .salkku file.</source>
        <translation>En .salkku-fil.</translation>
    </message>
    <message>
        <source>Only one portfolio can be opened.</source>
        <translation>Endast en portfölj kan öppnas.</translation>
    </message>
    <message>
        <source>--period has the form 2025-10/2025-12.</source>
        <translation>--period har formen 2025-10/2025-12.</translation>
    </message>
    <message>
        <source>--investment is a number.</source>
        <translation>--investment är ett tal.</translation>
    </message>
    <message>
        <source>--lang is one of fi, sv and en.</source>
        <translation>--lang är fi, sv eller en.</translation>
    </message>
    <message>
        <source>--theme is one of system, light and dark.</source>
        <translation>--theme är system, light eller dark.</translation>
    </message>
    <message>
        <source>--size has the form 1280x800.</source>
        <translation>--size har formen 1280x800.</translation>
    </message>
    <message>
        <source>--screenshot needs a portfolio.</source>
        <translation>--screenshot behöver en portfölj.</translation>
    </message>
    <message>
        <source>Salkku: portfolio reporting, from status documents to slides.</source>
        <translation>Salkku: portföljrapportering, från lägesdokument till diabilder.</translation>
    </message>
    <message>
        <source>View of the comparison page: matrix, map, bars, lines, multiples or lights.</source>
        <translation>Jämförelsesidans vy: matrix, map, bars, lines, multiples eller lights.</translation>
    </message>
    <message>
        <source>--view is one of matrix, map, bars, lines, multiples and lights.</source>
        <translation>--view är någon av matrix, map, bars, lines, multiples och lights.</translation>
    </message>
    <message>
        <source>Find texts by their words, in any form</source>
        <translation>Sök texter med ord i vilken form som helst</translation>
    </message>
    <message>
        <source>Write an organisation's report as a package to send</source>
        <translation>Skriv en organisations rapport som ett paket att skicka</translation>
    </message>
    <message>
        <source>Take received report packages into a portfolio</source>
        <translation>Ta in mottagna rapportpaket i en portfölj</translation>
    </message>
    <message>
        <source>Lock or open a reporting period, or move its deadline</source>
        <translation>Låser eller öppnar en rapporteringsperiod eller flyttar dess tidsfrist</translation>
    </message>
    <message>
        <source>Write a workbook to be filled in and imported</source>
        <translation>Skriv en arbetsbok att fylla i och importera</translation>
    </message>
    <message>
        <source>"%1" is no date: write the year, the month and the day, as in 2026-01-31.</source>
        <translation>"%1" är inget datum: skriv år, månad och dag, som i 2026-01-31.</translation>
    </message>
    <message>
        <source>--organisation is missing; the programme has %1.</source>
        <translation>--organisation saknas; programmet har %1.</translation>
    </message>
    <message>
        <source>There is no organisation "%1"; the programme has %2.</source>
        <translation>Det finns ingen organisation "%1"; programmet har %2.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 check found faults or merge conflicts, 2 unusable arguments, 3 unusable file.</source>
        <translation>Slutstatus: 0 gjort, 1 check hittade fel eller merge konflikter, 2 oanvändbara argument, 3 oanvändbar fil.</translation>
    </message>
    <message>
        <source>Page to show: overview, compare, region, entry, import, indicators, money, summary, history or search.</source>
        <translation>Sida som visas: overview, compare, region, entry, import, indicators, money, summary, history eller search.</translation>
    </message>
    <message>
        <source>Words to look for; shows the texts that hold them.</source>
        <translation>Ord att söka; visar texterna som innehåller dem.</translation>
    </message>
    <message>
        <source>--page is one of overview, compare, region, entry, import, indicators, money, summary, history and search.</source>
        <translation>--page är någon av overview, compare, region, entry, import, indicators, money, summary, history och search.</translation>
    </message>
    <message>
        <source>the portfolio as it stood at the end of that day</source>
        <translation>portföljen sådan den var i slutet av den dagen</translation>
    </message>
    <message>
        <source>"%1" cannot be started: %2. Install Salkku anew.</source>
        <translation>"%1" kan inte startas: %2. Installera Salkku på nytt.</translation>
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
        <translation>Datamängden är för stor för att läsas.</translation>
    </message>
    <message>
        <source>This data set is damaged or not Salkku's; export it again.</source>
        <translation>Datamängden är skadad eller inte gjord av Salkku; exportera den på nytt.</translation>
    </message>
    <message>
        <source>A newer Salkku wrote this data set; update Salkku to read it.</source>
        <translation>Datamängden är skriven av en nyare Salkku; uppdatera Salkku för att läsa den.</translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Exporten avbröts.</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Makes a portfolio of made-up data, marked as such, to try Salkku with.</source>
        <translation>Skapar en portfölj med påhittade data, märkta som sådana, att prova Salkku med.</translation>
    </message>
    <message>
        <source>the file to make; it must not exist</source>
        <translation>filen som skapas; den får inte finnas</translation>
    </message>
    <message>
        <source>at least this many organisations; made-up ones are added</source>
        <translation>minst så här många organisationer; påhittade läggs till</translation>
    </message>
    <message>
        <source>at least this many investments</source>
        <translation>minst så här många investeringar</translation>
    </message>
    <message>
        <source>this many periods (10)</source>
        <translation>så här många perioder (10)</translation>
    </message>
    <message>
        <source>another number makes other data; the same number the same (1)</source>
        <translation>ett annat tal ger andra data, samma tal samma (1)</translation>
    </message>
    <message>
        <source>Made %1 with made-up data.</source>
        <translation>Skapade %1 med påhittade data.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>The file is larger than %1 MB, the most that is read. Split it into smaller documents.</source>
        <translation>Filen är större än %1 MB, som är det mesta som läses. Dela upp den i mindre dokument.</translation>
    </message>
    <message>
        <source>The PDF is damaged or incomplete. Get the file anew from where it came.</source>
        <translation>PDF-filen är skadad eller ofullständig. Hämta filen på nytt därifrån den kom.</translation>
    </message>
    <message>
        <source>The file does not exist. Check its name and folder.</source>
        <translation>Filen finns inte. Kontrollera dess namn och mapp.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Det här är en mapp. Välj en fil i den.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Filen kan inte läsas: %1.</translation>
    </message>
    <message>
        <source>The PDF is protected with a password. Save a copy without one and read that.</source>
        <translation>PDF-filen är skyddad med lösenord. Spara en kopia utan lösenord och läs den.</translation>
    </message>
    <message>
        <source>The PDF has %1 pages; at most %2 are read. Split it into smaller documents.</source>
        <translation>PDF-filen har %1 sidor; högst %2 läses. Dela upp den i mindre dokument.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF is damaged. Get the file anew from where it came.</source>
        <translation>Sida %1 i PDF-filen är skadad. Hämta filen på nytt därifrån den kom.</translation>
    </message>
    <message>
        <source>Page %1 has more than %2 words, the most that is read of a page.</source>
        <translation>Sida %1 har fler än %2 ord, som är det mesta som läses av en sida.</translation>
    </message>
    <message>
        <source>The file is named as a PDF, but it holds plain text. Rename it to .txt to read it as text, or get the PDF anew.</source>
        <translation>Filen är namngiven som PDF men innehåller ren text. Byt namn till .txt för att läsa den som text, eller hämta PDF-filen på nytt.</translation>
    </message>
    <message>
        <source>The text has %1 pages; at most %2 are read. Split it into smaller documents.</source>
        <translation>Texten har %1 sidor; högst %2 läses. Dela upp den i mindre dokument.</translation>
    </message>
    <message>
        <source>The file is empty. Get it anew from where it came.</source>
        <translation>Filen är tom. Hämta den på nytt därifrån den kom.</translation>
    </message>
    <message>
        <source>The document has no page %1.</source>
        <translation>Dokumentet har ingen sida %1.</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation>Sida %1 kan inte ritas.</translation>
    </message>
    <message>
        <source>Only the first %1 pictures of a document are read. Split it into smaller documents.</source>
        <translation>Bara de första %1 bilderna i ett dokument läses. Dela det i mindre dokument.</translation>
    </message>
    <message>
        <source>Text in pictures is read with less certainty: %1 is not installed.</source>
        <translation>Text i bilder läses med mindre säkerhet: %1 är inte installerat.</translation>
    </message>
    <message>
        <source>Text in pictures cannot be read. Install %1.</source>
        <translation>Text i bilder kan inte läsas. Installera %1.</translation>
    </message>
    <message>
        <source>The picture has no pixels. Get it anew.</source>
        <translation>Bilden har inga bildpunkter. Skaffa den på nytt.</translation>
    </message>
    <message>
        <source>The picture has more than %1 million pixels. Save it smaller.</source>
        <translation>Bilden har över %1 miljoner bildpunkter. Spara den mindre.</translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete. Get the file anew from where it came.</source>
        <translation>Bilden är skadad eller ofullständig. Skaffa filen på nytt därifrån den kom.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Get it anew from where it came.</source>
        <translation>Filen är skadad eller ofullständig. Hämta den på nytt därifrån den kom.</translation>
    </message>
    <message>
        <source>The file has %1 parts; at most %2 are read. Split it into smaller documents.</source>
        <translation>Filen har %1 delar; högst %2 läses. Dela upp den i mindre dokument.</translation>
    </message>
    <message>
        <source>The file holds a part with the unsafe name "%1" and was not read. Get it anew from where it came.</source>
        <translation>Filen innehåller en del med det osäkra namnet ”%1” och lästes inte. Hämta den på nytt därifrån den kom.</translation>
    </message>
    <message>
        <source>"%1" in the file is damaged. Get the file anew from where it came.</source>
        <translation>”%1” i filen är skadad. Hämta filen på nytt därifrån den kom.</translation>
    </message>
    <message>
        <source>The file is protected with a password. Save a copy without one and read that.</source>
        <translation>Filen är skyddad med ett lösenord. Spara en kopia utan lösenord och läs den.</translation>
    </message>
    <message>
        <source>"%1" in the file is larger than %2 MB, the most that is read of a part.</source>
        <translation>”%1” i filen är större än %2 MB, det mesta som läses av en del.</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 MB, the most that is read. Split it into smaller documents.</source>
        <translation>Filen packas upp till mer än %1 MB, det mesta som läses. Dela upp den i mindre dokument.</translation>
    </message>
    <message>
        <source>This is an OpenDocument presentation. Save it as PowerPoint (.pptx) or as PDF and read that.</source>
        <translation>Detta är en OpenDocument-presentation. Spara den som PowerPoint (.pptx) eller PDF och läs den.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Save it as PDF and read that.</source>
        <translation>Detta är en OpenDocument-fil. Spara den som PDF och läs den.</translation>
    </message>
    <message>
        <source>This is an archive and no presentation. Unpack it and read the documents in it.</source>
        <translation>Detta är ett arkiv och ingen presentation. Packa upp det och läs dokumenten i det.</translation>
    </message>
    <message>
        <source>This is a Word document. Save it as PDF and read that.</source>
        <translation>Detta är ett Word-dokument. Spara det som PDF och läs det.</translation>
    </message>
    <message>
        <source>This is an Excel workbook. Save the sheets that matter as PDF and read that.</source>
        <translation>Detta är en Excel-arbetsbok. Spara de kalkylblad som behövs som PDF och läs den.</translation>
    </message>
    <message>
        <source>This is an office document but no presentation. Save it as PDF and read that.</source>
        <translation>Detta är ett kontorsdokument men ingen presentation. Spara det som PDF och läs den.</translation>
    </message>
    <message>
        <source>"%1" is missing in the file. Get the file anew from where it came.</source>
        <translation>”%1” saknas i filen. Hämta filen på nytt därifrån den kom.</translation>
    </message>
    <message>
        <source>The presentation has %1 slides; at most %2 are read. Split it into smaller documents.</source>
        <translation>Presentationen har %1 bilder; högst %2 läses. Dela upp den i mindre dokument.</translation>
    </message>
    <message>
        <source>The presentation has no slides. Choose another file.</source>
        <translation>Presentationen har inga bilder. Välj en annan fil.</translation>
    </message>
    <message>
        <source>"%1" in the file has more than %2 elements or is nested more than %3 deep, the most that is read.</source>
        <translation>”%1” i filen har fler än %2 element eller fler än %3 nivåer, det mesta som läses.</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB, the most that is read of plain text. Split it into smaller documents.</source>
        <translation>Texten är större än %1 MB, som är det mesta som läses av ren text. Dela den i mindre dokument.</translation>
    </message>
    <message>
        <source>This is an office document of an old kind. Save it as PowerPoint (.pptx) or as PDF and read that.</source>
        <translation>Detta är ett kontorsdokument av gammalt slag. Spara det som PowerPoint (.pptx) eller PDF och läs den.</translation>
    </message>
    <message>
        <source>This is neither a PDF, nor a presentation, nor plain text. Choose another file.</source>
        <translation>Detta är varken PDF, presentation eller vanlig text. Välj en annan fil.</translation>
    </message>
    <message>
        <source>Only pages of a PDF or a presentation can be drawn.</source>
        <translation>Endast sidor i en PDF-fil eller en presentation kan ritas.</translation>
    </message>
    <message>
        <source>This is an archive and no workbook.</source>
        <translation>Detta är ett arkiv och ingen arbetsbok.</translation>
    </message>
    <message>
        <source>This is an office document but no workbook.</source>
        <translation>Detta är ett kontorsdokument men ingen arbetsbok.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 sheets, the most that are read.</source>
        <translation>Arbetsboken har över %1 blad, fler läses inte.</translation>
    </message>
    <message>
        <source>The sheet "%1" has a cell without a place. Save the workbook anew.</source>
        <translation>Bladet "%1" har en cell utan plats. Spara arbetsboken på nytt.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 cells, the most that are read.</source>
        <translation>Arbetsboken har över %1 celler, fler läses inte.</translation>
    </message>
    <message>
        <source>The workbook names a text that it does not hold. Save it anew.</source>
        <translation>Arbetsboken hänvisar till en text som den inte innehåller. Spara den på nytt.</translation>
    </message>
</context>
<context>
    <name>EntryWorkflow</name>
    <message>
        <source>The report has been submitted. Start a correction to change it.</source>
        <translation>Rapporten har skickats. Börja en rättelse för att ändra den.</translation>
    </message>
    <message>
        <source>The period is locked. Start a correction to change the report.</source>
        <translation>Perioden är låst. Börja en rättelse för att ändra rapporten.</translation>
    </message>
    <message>
        <source>The portfolio is open for reading only.</source>
        <translation>Portföljen är öppnad enbart för läsning.</translation>
    </message>
    <message>
        <source>There is nothing to submit yet.</source>
        <translation>Det finns ännu inget att skicka.</translation>
    </message>
    <message>
        <source>The report has errors; the list of remarks tells them. Correct them first.</source>
        <translation>Rapporten har fel som finns i listan över det som ska kontrolleras. Rätta dem först.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Skickad</translation>
    </message>
    <message>
        <source>Tell what is to be corrected.</source>
        <translation>Berätta vad som ska rättas.</translation>
    </message>
    <message>
        <source>Only a submitted report can be returned.</source>
        <translation>Bara en skickad rapport kan returneras.</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returnerad</translation>
    </message>
    <message>
        <source>Only a submitted report can be accepted.</source>
        <translation>Bara en skickad rapport kan godkännas.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godkända</translation>
    </message>
    <message>
        <source>Tell why the report is corrected.</source>
        <translation>Berätta varför rapporten rättas.</translation>
    </message>
    <message>
        <source>The report can be written without a correction.</source>
        <translation>Rapporten kan ändras utan rättelse.</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>Rättelse: %1</translation>
    </message>
    <message>
        <source>The period %1 opens on %2; until then no report can be written for it.</source>
        <translation>Perioden %1 öppnas %2; innan dess kan ingen rapport skrivas för den.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>--to is missing: name the file to write.</source>
        <translation>--to saknas: ange filen som ska skrivas.</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>portföljen</translation>
    </message>
    <message>
        <source>the period; the latest one with reports unless given</source>
        <translation>perioden; om den inte anges, den senaste med rapporter</translation>
    </message>
    <message>
        <source>only this call</source>
        <translation>endast denna utlysning</translation>
    </message>
    <message>
        <source>the file to write; one that exists is replaced</source>
        <translation>filen som skrivs; en som finns ersätts</translation>
    </message>
    <message>
        <source>the language of the slides</source>
        <translation>diabildernas språk</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n slide(s) to %1.</source>
        <translation>
            <numerusform>Skrev %n diabild till %1.</numerusform>
            <numerusform>Skrev %n diabilder till %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no region "%1"; the programme has %2.</source>
        <translation>Området "%1" finns inte; programmet har %2.</translation>
    </message>
    <message>
        <source>There is no investment "%1"; the programme has %2.</source>
        <translation>Investeringen "%1" finns inte; programmet har %2.</translation>
    </message>
    <message>
        <source>There are no slides "%1"; choose among %2.</source>
        <translation>Bilderna "%1" finns inte; välj bland %2.</translation>
    </message>
    <message>
        <source>--from must be a period like 2025-01/2025-02 that is not after --period.</source>
        <translation>--from måste vara en period som 2025-01/2025-02 som inte kommer efter --period.</translation>
    </message>
    <message>
        <source>the first period of trends, and of the data that goes along</source>
        <translation>den första perioden i trender och i de data som följer med</translation>
    </message>
    <message>
        <source>only these regions</source>
        <translation>endast dessa områden</translation>
    </message>
    <message>
        <source>only these investments</source>
        <translation>endast dessa investeringar</translation>
    </message>
    <message>
        <source>only these kinds of slides, in this order</source>
        <translation>endast dessa slags bilder, i denna ordning</translation>
    </message>
    <message>
        <source>the pages of a PDF</source>
        <translation>sidorna i en PDF</translation>
    </message>
    <message>
        <source>the table of a CSV file, the matrix or chart of a picture</source>
        <translation>tabellen i en CSV-fil, matrisen eller diagrammet i en bild</translation>
    </message>
    <message>
        <source>--paper must be slide or a4.</source>
        <translation>--paper måste vara slide eller a4.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Skrev %1.</translation>
    </message>
    <message>
        <source>Writes a period as slides, pages, a workbook, a web page, a picture or data.</source>
        <translation>Skriver en period som bilder, sidor, arbetsbok, webbsida, figur eller data.</translation>
    </message>
    <message>
        <source>a presentation whose master, layouts, fonts and colours the slides take over</source>
        <translation>en presentation vars mall, layouter, typsnitt och färger bilderna tar över</translation>
    </message>
    <message>
        <source>choices that were saved in the portfolio; other options come before them</source>
        <translation>val som sparats i portföljen; andra flaggor går före dem</translation>
    </message>
    <message>
        <source>saves these choices in the portfolio</source>
        <translation>sparar dessa val i portföljen</translation>
    </message>
    <message>
        <source>--theme is for .pptx files alone.</source>
        <translation>--theme gäller endast .pptx-filer.</translation>
    </message>
    <message>
        <source>a view saved on the comparison page, as a slide of its own; may be given several times</source>
        <translation>en vy som sparats på jämförelsesidan, som en egen bild; kan anges flera gånger</translation>
    </message>
</context>
<context>
    <name>ExportReport</name>
    <message>
        <source>There is no part "%1"; this period has %2.</source>
        <translation>Delen "%1" finns inte; perioden har %2.</translation>
    </message>
    <message>
        <source>The file name must end in one of %1.</source>
        <translation>Filnamnet måste sluta på något av följande: %1.</translation>
    </message>
    <message>
        <source>This program writes no such files.</source>
        <translation>Det här programmet skriver inga sådana filer.</translation>
    </message>
</context>
<context>
    <name>ExportTemplate</name>
    <message>
        <source>The export template "%1" cannot be read; save it anew.</source>
        <translation>Exportmallen ”%1” kan inte läsas; spara den på nytt.</translation>
    </message>
    <message>
        <source>There is no export template "%1"; the portfolio has none.</source>
        <translation>Det finns ingen exportmall ”%1”; portföljen har inga.</translation>
    </message>
    <message>
        <source>There is no export template "%1"; the portfolio has %2.</source>
        <translation>Det finns ingen exportmall ”%1”; portföljen har %2.</translation>
    </message>
</context>
<context>
    <name>ExtractCommand</name>
    <message numerus="yes">
        <source>%1: %n page(s)</source>
        <translation>
            <numerusform>%1: %n sida</numerusform>
            <numerusform>%1: %n sidor</numerusform>
        </translation>
    </message>
    <message>
        <source>kind: %1</source>
        <translation>slag: %1</translation>
    </message>
    <message>
        <source>period: %1</source>
        <translation>period: %1</translation>
    </message>
    <message>
        <source>page %1: %2</source>
        <translation>sida %1: %2</translation>
    </message>
    <message>
        <source>Prints what a status document holds; changes nothing.</source>
        <translation>Skriver ut vad ett lägesdokument innehåller; ändrar ingenting.</translation>
    </message>
    <message>
        <source>everything as JSON instead of a summary</source>
        <translation>allt som JSON i stället för en sammanfattning</translation>
    </message>
    <message>
        <source>look for the names of this portfolio's programme</source>
        <translation>sök efter namnen i den här portföljens program</translation>
    </message>
    <message>
        <source>the document: PDF, PowerPoint or plain text</source>
        <translation>dokumentet: PDF, PowerPoint eller vanlig text</translation>
    </message>
    <message>
        <source>a name that documents use for an organisation; NAME=- for none of them</source>
        <translation>ett namn som dokument använder för en organisation; NAMN=- för ingen</translation>
    </message>
    <message>
        <source>with --json: the data set that Salkku put into the document, where it has one</source>
        <translation>tillsammans med --json: den datamängd som Salkku har lagt i dokumentet, om det finns en</translation>
    </message>
    <message>
        <source>tell on standard error how far reading has come</source>
        <translation>berätta i felutmatningen hur långt läsningen har kommit</translation>
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
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Overall light</source>
        <translation>Helhetsljus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time of submission</source>
        <translation>Inlämningstid</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Orsak till rättelsen</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>skickad</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returnerad</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>godkänd</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importerad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Arbetspaket</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgångsläge</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Låsning</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>låst</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>delvis</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Opening day</source>
        <translation>Öppningsdag</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Overall</source>
        <translation>Helhet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Indicator %1: %2</source>
        <translation>Indikator %1: %2</translation>
    </message>
    <message>
        <source>Work package %1: %2</source>
        <translation>Arbetspaket %1: %2</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Trafikljus</translation>
    </message>
    <message>
        <source>Progress percentages</source>
        <translation>Framstegsprocent</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Arbetspaket</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Understöd</translation>
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
        <translation>Framsteg: %1</translation>
    </message>
    <message>
        <source>Progress: %1 (the document says %2–%3)</source>
        <translation>Framsteg: %1 (i dokumentet %2–%3)</translation>
    </message>
</context>
<context>
    <name>FindingGroups</name>
    <message>
        <source>Confidence below %1</source>
        <translation>Säkerhet under %1</translation>
    </message>
    <message>
        <source>Confidence %1 or more</source>
        <translation>Säkerhet minst %1</translation>
    </message>
    <message>
        <source>Confidence from %1 to below %2</source>
        <translation>Säkerhet minst %1 men under %2</translation>
    </message>
    <message>
        <source>Grouped by region</source>
        <translation>Gruppering: region</translation>
    </message>
    <message>
        <source>Grouped by page</source>
        <translation>Gruppering: sida</translation>
    </message>
    <message>
        <source>Grouped by confidence</source>
        <translation>Gruppering: säkerhet</translation>
    </message>
    <message>
        <source>Grouped by kind</source>
        <translation>Gruppering: slag</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Sida %1</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>an object is expected</source>
        <translation>här ska stå ett objekt</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>här ska stå en text</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>här ska stå ett heltal</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>talet är utanför det tillåtna området</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>här ska stå ett tal</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>här ska stå en lista</translation>
    </message>
    <message>
        <source>"%1" cannot be understood</source>
        <translation>"%1" går inte att förstå</translation>
    </message>
    <message>
        <source>four numbers are expected</source>
        <translation>här ska stå fyra tal</translation>
    </message>
    <message>
        <source>green, yellow, red or grey is expected</source>
        <translation>här ska stå green, yellow, red eller grey</translation>
    </message>
    <message>
        <source>the number must be from %1 to %2</source>
        <translation>talet ska vara från %1 till %2</translation>
    </message>
    <message>
        <source>"salkku-findings" is expected</source>
        <translation>här ska stå "salkku-findings"</translation>
    </message>
    <message>
        <source>only version 1 can be read</source>
        <translation>endast version 1 kan läsas</translation>
    </message>
    <message>
        <source>The findings cannot be used: %1.</source>
        <translation>Fynden kan inte användas: %1.</translation>
    </message>
    <message>
        <source>it is not valid JSON at byte %1</source>
        <translation>den är inte giltig JSON vid byte %1</translation>
    </message>
    <message>
        <source>it holds a number that is too large</source>
        <translation>det innehåller ett för stort tal</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>and more</source>
        <translation>och fler</translation>
    </message>
    <message>
        <source>Sheet "%1", cell %2: expected %3; found "%4"</source>
        <translation>Blad "%1", cell %2: väntades %3; hittades "%4"</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>någon av: %1</translation>
    </message>
    <message>
        <source>each report on one sheet only, and this is on two</source>
        <translation>varje rapport på bara ett blad, och denna finns på två</translation>
    </message>
    <message>
        <source>a row that this version of the form knows</source>
        <translation>en rad som denna version av formuläret känner</translation>
    </message>
    <message>
        <source>a text and no error of a formula</source>
        <translation>en text och inget formelfel</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>högst %1 tecken</translation>
    </message>
    <message>
        <source>a whole number from 0 to 100</source>
        <translation>ett heltal från 0 till 100</translation>
    </message>
    <message>
        <source>a number, or one of: %1</source>
        <translation>ett tal eller någon av: %1</translation>
    </message>
    <message>
        <source>The programme has no organisation "%1".</source>
        <translation>Programmet har ingen organisation "%1".</translation>
    </message>
    <message>
        <source>The form's hidden sheet does not tell whose it is; fill in a fresh form.</source>
        <translation>Formulärets dolda blad berättar inte vems det är; fyll i ett nytt formulär.</translation>
    </message>
    <message>
        <source>This workbook is no fill-in form of Salkku's: its hidden sheet is missing.</source>
        <translation>Den här arbetsboken är inget ifyllningsformulär från Salkku: dess dolda blad saknas.</translation>
    </message>
    <message>
        <source>A newer Salkku made this form; update Salkku to read it.</source>
        <translation>En nyare Salkku har gjort formuläret; uppdatera Salkku för att läsa det.</translation>
    </message>
    <message>
        <source>Fill in the yellow cells. What stood in the previous report is at the right.</source>
        <translation>Fyll i de gula cellerna. Det som stod i föregående rapport finns till höger.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljus</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>Föregående kommentar</translation>
    </message>
    <message>
        <source>The light is one of these: %1.</source>
        <translation>Ljuset är ett av dessa: %1.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Progress against the project plan</source>
        <translation>Framsteg i förhållande till projektplanen</translation>
    </message>
    <message>
        <source>The percentage is a whole number from 0 to 100, without a sign.</source>
        <translation>Procenttalet är ett heltal från 0 till 100, utan tecken.</translation>
    </message>
    <message>
        <source>What the plan expects by now</source>
        <translation>Vad planen väntar sig vid det här laget</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>One bullet a row</source>
        <translation>En punkt per rad</translation>
    </message>
    <message>
        <source>Previous level</source>
        <translation>Föregående nivå</translation>
    </message>
    <message>
        <source>Previous text</source>
        <translation>Föregående text</translation>
    </message>
    <message>
        <source>The level is one of these: %1.</source>
        <translation>Nivån är en av dessa: %1.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Föregående anmärkning</translation>
    </message>
    <message>
        <source>target %1 %2</source>
        <translation>mål %1 %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>tidsfrist %1</translation>
    </message>
    <message>
        <source>The result is one of these: %1.</source>
        <translation>Resultatet är ett av dessa: %1.</translation>
    </message>
    <message>
        <source>Investment %1</source>
        <translation>Investering %1</translation>
    </message>
    <message>
        <source> WP %1</source>
        <translation> AP %1</translation>
    </message>
    <message>
        <source>work package %1 %2</source>
        <translation>arbetspaket %1 %2</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anvisningar</translation>
    </message>
    <message>
        <source>Made-up data.</source>
        <translation>Påhittade uppgifter.</translation>
    </message>
    <message>
        <source>Status report of the programme %1.</source>
        <translation>Lägesrapport, program: %1.</translation>
    </message>
    <message>
        <source>Send the form back by %1.</source>
        <translation>Skicka tillbaka formuläret senast %1.</translation>
    </message>
    <message>
        <source>Each investment has a sheet of its own. Fill in the yellow cells, save the workbook and send it back. What you leave as it is stays as it is.</source>
        <translation>Varje investering har ett eget blad. Fyll i de gula cellerna, spara arbetsboken och skicka tillbaka den. Det du inte ändrar förblir som det är.</translation>
    </message>
    <message>
        <source>Who fills this in</source>
        <translation>Vem som fyller i</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>The report is ready to be submitted</source>
        <translation>Rapporten är klar att lämnas in</translation>
    </message>
    <message>
        <source>The answer is one of these: %1.</source>
        <translation>Svaret är ett av dessa: %1.</translation>
    </message>
    <message>
        <source>The lights</source>
        <translation>Ljusen</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>Ingen tillfällig mapp kan skapas: %1.</translation>
    </message>
    <message>
        <source>There is too little memory for the form.</source>
        <translation>Minnet räcker inte till för formuläret.</translation>
    </message>
    <message>
        <source>The form cannot be written: %1.</source>
        <translation>Formuläret kan inte skrivas: %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>delvis</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>mellanrubrik</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>Välj ur listan</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Ett heltal</translation>
    </message>
</context>
<context>
    <name>FormCommand</name>
    <message>
        <source>Writes a workbook that an organisation without Salkku fills in; `import` takes it back.</source>
        <translation>Skriver en arbetsbok som en organisation utan Salkku fyller i; `import` tar tillbaka den.</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>portföljen</translation>
    </message>
    <message>
        <source>the organisation's code in the programme</source>
        <translation>organisationens kod i programmet</translation>
    </message>
    <message>
        <source>the period; the latest one with reports unless given</source>
        <translation>perioden; om den inte anges, den senaste med rapporter</translation>
    </message>
    <message>
        <source>the workbook to write</source>
        <translation>arbetsboken som skrivs</translation>
    </message>
    <message>
        <source>--to needs a workbook to write, ending in .xlsx.</source>
        <translation>--to behöver en arbetsbok att skriva, som slutar på .xlsx.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: %n sheet(s) to fill in.</source>
        <translation>
            <numerusform>Skrev %1: %n blad att fylla i.</numerusform>
            <numerusform>Skrev %1: %n blad att fylla i.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>From a document to slides</source>
        <translation>Från dokument till diabilder</translation>
    </message>
    <message>
        <source>Import: choose or drop a published status document, look the findings through beside their page, save. Overview and Compare then show the regions' picture. Export slides writes the period as an editable slide deck.</source>
        <translation>Import: välj eller släpp ett publicerat lägesdokument, gå igenom fynden bredvid deras sida och spara. Översikt och Jämförelse visar sedan områdenas läge. Exportera diabilder skriver perioden som en redigerbar bildserie.</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Trafikljus</translation>
    </message>
    <message>
        <source>A green disc with a tick, a yellow triangle with an exclamation mark, a red square with a cross, a grey ring with a dash. An arrow beside a light tells that it is better or worse than in the previous period.</source>
        <translation>En grön cirkel med bock, en gul triangel med utropstecken, en röd kvadrat med kryss, en grå ring med streck. En pil bredvid ett ljus berättar att det är bättre eller sämre än under föregående period.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Arrow keys move through the cells and the panel at the right follows. A click on a heading sorts. Enter opens the region; on an area's name it folds the area. Ctrl+C copies the chosen cells for a spreadsheet.</source>
        <translation>Piltangenterna rör sig i cellerna och panelen till höger följer med. Ett klick på en rubrik sorterar. Enter öppnar området; på ett samarbetsområdes namn fälls gruppen ihop. Ctrl+C kopierar de valda cellerna till ett kalkylblad.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>A value that was read from a document names the file and the page; the link opens the page with the place marked.</source>
        <translation>Ett värde som lästs ur ett dokument anger filen och sidan; länken öppnar sidan med stället markerat.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Ctrl+Z takes a whole import back, Ctrl+Y makes it again.</source>
        <translation>Ctrl+Z ångrar hela importen, Ctrl+Y gör om den.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation>Snabbguide</translation>
    </message>
    <message>
        <source>About Salkku</source>
        <translation>Om Salkku</translation>
    </message>
    <message>
        <source>Salkku %1

Portfolio reporting: from status documents to slides.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Salkku %1

Portföljrapportering: från lägesdokument till diabilder.

Fri programvara under GNU General Public License, version 3 eller senare.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sökning</translation>
    </message>
    <message>
        <source>Ctrl+F, then words in any form: the texts that hold all of them, the newest first. Enter opens the place of a text. A region's whole name leads to the region.</source>
        <translation>Ctrl+F och sedan ord i vilken form som helst: texterna som innehåller alla, de nyaste först. Enter öppnar textens plats. Ett områdes hela namn leder till området.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammandrag</translation>
    </message>
    <message>
        <source>Pick what the regions have written, or take the draft of what changed and what recurs. Every sentence keeps what it rests on, and the slides show the text.</source>
        <translation>Plocka det som områdena har skrivit eller ta utkastet om vad som ändrats och vad som återkommer. Varje mening bär med sig vad den grundar sig på, och bilderna visar texten.</translation>
    </message>
    <message>
        <source>Status entry</source>
        <translation>Rapportering</translation>
    </message>
    <message>
        <source>Letters or numbers set a light and lead on; Tab goes down the form. Ctrl+D copies a field from the previous period, Ctrl+Shift+D all of it. Every change saves itself; Ctrl+Enter submits. The overview's button locks a period and opens it again.</source>
        <translation>Bokstäver eller siffror sätter ett ljus och leder vidare; Tabb går nedåt i formuläret. Ctrl+D kopierar ett fält från föregående period, Ctrl+Skift+D allt. Varje ändring sparas av sig själv; Ctrl+Enter skickar in. Knappen på översikten låser perioden och öppnar den igen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Every change with its author and time. An older value is restored as a new change; the whole portfolio can be looked at as it stood on any day.</source>
        <translation>Varje ändring med person och tid. Ett äldre värde återställs som en ny ändring; hela portföljen kan ses som den var vilken dag som helst.</translation>
    </message>
    <message>
        <source>Reports to and from others</source>
        <translation>Rapporter till och från andra</translation>
    </message>
    <message>
        <source>A region saves its submitted report as a package with File › Save report for others… and sends the file by mail. The ministry opens it with File › Open received reports…, looks through what is new, changed or in conflict, and accepts the report or returns it with a message on the status entry page. A returned report goes back as a package in the same way.</source>
        <translation>En region sparar sin inlämnade rapport som ett paket med Arkiv › Spara rapport för andra… och skickar filen per e-post. Ministeriet öppnar den med Arkiv › Öppna mottagna rapporter…, går igenom det som är nytt, ändrat eller i konflikt och godkänner rapporten eller returnerar den med ett meddelande på rapporteringssidan. En returnerad rapport går tillbaka som ett paket på samma sätt.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C copies the table or chart that has the focus as a picture for slides and letters.</source>
        <translation>Ctrl+Skift+C kopierar tabellen eller diagrammet i fokus som bild för diabilder och brev.</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9: pages. Ctrl+F: find texts or a region. Ctrl+I: import. Ctrl+E: export. The ministry on a submitted report: Ctrl+Shift+Enter accepts, Ctrl+Shift+R returns it.</source>
        <translation>Ctrl+1–Ctrl+9: sidor. Ctrl+F: sök texter eller ett område. Ctrl+I: importera. Ctrl+E: exportera. Ministeriet i en inskickad rapport: Ctrl+Skift+Enter godkänner, Ctrl+Skift+R returnerar den.</translation>
    </message>
</context>
<context>
    <name>HouseStyle</name>
    <message>
        <source>This presentation is damaged; open and save it in PowerPoint, or choose another one for the look of the slides.</source>
        <translation>Presentationen är skadad; öppna och spara den i PowerPoint eller välj en annan för bildernas utseende.</translation>
    </message>
    <message>
        <source>This is no PowerPoint presentation (.pptx, .potx); choose one for the look of the slides.</source>
        <translation>Detta är ingen PowerPoint-presentation (.pptx, .potx); välj en sådan för bildernas utseende.</translation>
    </message>
    <message>
        <source>No layout of this presentation has a title; add one to its slide master.</source>
        <translation>Ingen layout i denna presentation har en rubrik; lägg till en i bildbakgrunden.</translation>
    </message>
    <message>
        <source>The layouts of this presentation leave too little room for tables; make the place for text in its slide master larger.</source>
        <translation>Presentationens layouter lämnar för lite plats för tabeller; förstora platsen för text i bildbakgrunden.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>the document gives several values for this</source>
        <translation>dokumentet ger flera värden för detta</translation>
    </message>
    <message>
        <source>the portfolio holds another value</source>
        <translation>portföljen har ett annat värde</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>the programme does not know the organisation "%1"</source>
        <translation>programmet känner inte organisationen "%1"</translation>
    </message>
    <message>
        <source>the organisation is not known</source>
        <translation>organisationen är inte känd</translation>
    </message>
    <message>
        <source>the programme has no investment %1</source>
        <translation>programmet har ingen investering %1</translation>
    </message>
    <message>
        <source>the investment is not known</source>
        <translation>investeringen är inte känd</translation>
    </message>
    <message>
        <source>the programme does not know the call "%1"</source>
        <translation>programmet känner inte utlysningen "%1"</translation>
    </message>
    <message>
        <source>the confidence %1 is below %2</source>
        <translation>säkerheten %1 är under %2</translation>
    </message>
    <message>
        <source>the period is not known; give it with --period or choose it</source>
        <translation>perioden är inte känd; ange den med --period eller välj den</translation>
    </message>
    <message>
        <source>"%1" is no alias; write it as NAME=CODE, or NAME=- where the name is no organisation.</source>
        <translation>"%1" är inget alias; skriv NAMN=KOD, eller NAMN=- när namnet inte är en organisation.</translation>
    </message>
    <message>
        <source>The programme has no organisation with the code %1.</source>
        <translation>Programmet har ingen organisation med koden %1.</translation>
    </message>
    <message>
        <source>This is of another programme (%1); open or make a portfolio of it first.</source>
        <translation>Det här gäller ett annat program (%1); öppna eller skapa först en portfölj för det.</translation>
    </message>
    <message>
        <source>This is made-up data; it is not mixed with a portfolio of real data.</source>
        <translation>Detta är påhittade uppgifter; de blandas inte med en portfölj av verkliga uppgifter.</translation>
    </message>
    <message>
        <source>corrected in the review; read was: %1</source>
        <translation>rättat i granskningen; det lästa var: %1</translation>
    </message>
    <message numerus="yes">
        <source>Import of %n document(s): %1</source>
        <translation>
            <numerusform>Import av %n dokument: %1</numerusform>
            <numerusform>Import av %n dokument: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not accepted in the review</source>
        <translation>inte godkänt i granskningen</translation>
    </message>
    <message>
        <source>it has no words</source>
        <translation>det saknar ord</translation>
    </message>
    <message>
        <source>%1, page %2, says something else</source>
        <translation>%1, sida %2, säger något annat</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>--min-confidence must be a number from 0 to 1, like 0.8.</source>
        <translation>--min-confidence ska vara ett tal från 0 till 1, till exempel 0.8.</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>konflikt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>hoppades över</translation>
    </message>
    <message>
        <source>investment %1</source>
        <translation>investering %1</translation>
    </message>
    <message>
        <source>%1 has been imported before.</source>
        <translation>%1 har importerats tidigare.</translation>
    </message>
    <message>
        <source>%1: stored %2, unchanged %3, skipped %4, conflicts %5</source>
        <translation>%1: sparade %2, oförändrade %3, överhoppade %4, konflikter %5</translation>
    </message>
    <message>
        <source>  %1, page %2, %3: %4%5</source>
        <translation>  %1, sida %2, %3: %4%5</translation>
    </message>
    <message>
        <source>  warning, page %1: %2</source>
        <translation>  varning, sida %1: %2</translation>
    </message>
    <message>
        <source>leave findings below this confidence out (0.8)</source>
        <translation>lämna bort fynd under denna säkerhet (0.8)</translation>
    </message>
    <message>
        <source>the documents' period, where they name none or another one is meant</source>
        <translation>dokumentens period, om de inte anger någon eller en annan avses</translation>
    </message>
    <message>
        <source>the call of findings that name none</source>
        <translation>utlysningen för fynd som inte anger någon</translation>
    </message>
    <message>
        <source>replace stored values that differ</source>
        <translation>ersätt sparade värden som avviker</translation>
    </message>
    <message>
        <source>the result as JSON</source>
        <translation>resultatet som JSON</translation>
    </message>
    <message>
        <source>Stores what status documents hold, and says what was stored, skipped and why.</source>
        <translation>Sparar lägesdokumentens innehåll och berättar vad som sparades, hoppades över och varför.</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>portföljen</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ljus</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>framsteg</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indikator</translation>
    </message>
    <message>
        <source>work package</source>
        <translation>arbetspaket</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>understöd</translation>
    </message>
    <message>
        <source>Give --keep or --replace, not both.</source>
        <translation>Ange --keep eller --replace, inte båda.</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, sida %2</translation>
    </message>
    <message>
        <source>keep stored values that differ (as without an option)</source>
        <translation>behåll lagrade värden som skiljer sig (som utan val)</translation>
    </message>
    <message>
        <source>a name that documents use for an organisation, remembered; NAME=- for none of them</source>
        <translation>ett namn som dokument använder för en organisation, kom ihåg; NAMN=- för ingen</translation>
    </message>
    <message>
        <source>the documents: PDF, PowerPoint or plain text; filled forms and report packages</source>
        <translation>dokumenten: PDF, PowerPoint eller text; ifyllda formulär och rapportpaket</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>met</source>
        <translation>uppfylld</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>delvis uppfylld</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>inte uppfylld</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Due this period</source>
        <translation>Förfaller denna period</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>I riskzonen</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Delvis uppnådd</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Uppnådd</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Ingen tidsfrist</translation>
    </message>
</context>
<context>
    <name>Ingest</name>
    <message>
        <source>The PDF's index was broken and had to be rebuilt. Check that no page is missing.</source>
        <translation>PDF-filens index var trasigt och måste byggas om. Kontrollera att ingen sida saknas.</translation>
    </message>
    <message>
        <source>Page %1 has no text that can be read.</source>
        <translation>Sida %1 har ingen text som kan läsas.</translation>
    </message>
    <message>
        <source>"%1" is no organisation of the programme; its lights were left out.</source>
        <translation>"%1" är ingen organisation i programmet; dess ljus lämnades bort.</translation>
    </message>
    <message>
        <source>A column of lights has no heading; it was left out.</source>
        <translation>En kolumn med ljus saknar rubrik; den lämnades bort.</translation>
    </message>
    <message>
        <source>"%1" names no dimension or investment; its lights were left out.</source>
        <translation>"%1" anger ingen dimension eller investering; dess ljus lämnades bort.</translation>
    </message>
    <message>
        <source>"%1 %" is no percentage from 0 to 100 and was left out.</source>
        <translation>"%1 %" är ingen procent från 0 till 100 och lämnades bort.</translation>
    </message>
    <message>
        <source>The sentence states progress, but not of which investment; it was left out.</source>
        <translation>Meningen anger framsteg men inte i vilken investering; den lämnades bort.</translation>
    </message>
    <message>
        <source>"%1" is no organisation of the programme; its values were left out.</source>
        <translation>"%1" är ingen organisation i programmet; dess värden lämnades bort.</translation>
    </message>
    <message>
        <source>"%1" is no percentage from 0 to 100 and was left out.</source>
        <translation>"%1" är ingen procent från 0 till 100 och lämnades bort.</translation>
    </message>
    <message>
        <source>The table does not say which investment its percentages belong to; they were left out.</source>
        <translation>Tabellen säger inte vilken investering dess procenttal hör till; de lämnades bort.</translation>
    </message>
    <message>
        <source>The line has %1 values for %2 investments; they were left out.</source>
        <translation>Raden har %1 värden för %2 investeringar; de lämnades bort.</translation>
    </message>
    <message>
        <source>No result was found for the indicator "%1".</source>
        <translation>Inget resultat hittades för indikatorn "%1".</translation>
    </message>
    <message>
        <source>A column of amounts has no heading.</source>
        <translation>En kolumn med belopp saknar rubrik.</translation>
    </message>
    <message>
        <source>"%1", %2: the document says %3, but its parts make %4.</source>
        <translation>"%1", %2: dokumentet anger %3, men delarna blir %4.</translation>
    </message>
    <message>
        <source>"%1": the document says that %2 remains, but granted less paid is %3.</source>
        <translation>"%1": enligt dokumentet återstår %2, men beviljat minus betalt är %3.</translation>
    </message>
    <message>
        <source>"%1" stands among amounts of money but in no column of theirs; it was left out.</source>
        <translation>"%1" står bland beloppen men inte i någon av deras kolumner; det lämnades bort.</translation>
    </message>
    <message>
        <source>The line's amounts can be read in several ways; check them: %1</source>
        <translation>Radens belopp kan läsas på flera sätt; kontrollera dem: %1</translation>
    </message>
    <message>
        <source>The line's amounts cannot be told apart and were left out: %1</source>
        <translation>Radens belopp kan inte skiljas åt och lämnades bort: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) or shapes stand far outside their page and were left out.</source>
        <translation>
            <numerusform>%n ord eller figur ligger långt utanför sin sida och utelämnades.</numerusform>
            <numerusform>%n ord eller figurer ligger långt utanför sin sida och utelämnades.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The document gives both %1 (page %2) and %3 (page %4) for "%5", investment %6.</source>
        <translation>Dokumentet ger både %1 (sida %2) och %3 (sida %4) för "%5", investering %6.</translation>
    </message>
    <message>
        <source>Slide %1 is hidden when the slides are shown. It was read, but check what it says.</source>
        <translation>Bild %1 är dold när bilderna visas. Den lästes, men kontrollera vad den säger.</translation>
    </message>
    <message>
        <source>An object on page %1 cannot be read. Look at it yourself.</source>
        <translation>Ett objekt på sidan %1 kan inte läsas. Titta på det själv.</translation>
    </message>
    <message>
        <source>"%1" on page %2 was not read. Look at it yourself.</source>
        <translation>”%1” på sidan %2 lästes inte. Titta på det själv.</translation>
    </message>
    <message>
        <source>The speaker's notes of slide %1 are no part of its text and were not taken in.</source>
        <translation>Talarens anteckningar till bild %1 hör inte till dess text och togs inte in.</translation>
    </message>
    <message numerus="yes">
        <source>The speaker's notes of %n slide(s) are no part of their text and were not taken in.</source>
        <translation>
            <numerusform>Talarens anteckningar till %n bild hör inte till dess text och togs inte in.</numerusform>
            <numerusform>Talarens anteckningar till %n bilder hör inte till deras text och togs inte in.</numerusform>
        </translation>
    </message>
    <message>
        <source>A chart on page %1 states nothing that Salkku knows; it was left out.</source>
        <translation>Ett diagram på sidan %1 innehåller inget som Salkku känner till; det utelämnades.</translation>
    </message>
    <message>
        <source>A table on page %1 states nothing that Salkku knows; it was left out.</source>
        <translation>En tabell på sidan %1 innehåller inget som Salkku känner till; den utelämnades.</translation>
    </message>
    <message>
        <source>The text says %1 (page %2) of "%3", but the table shows %4 (page %5).</source>
        <translation>Enligt texten är "%3" %1 (sida %2), men tabellen visar %4 (sida %5).</translation>
    </message>
    <message>
        <source>met</source>
        <translation>uppfylld</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>delvis uppfylld</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>inte uppfylld</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>Nothing tells which investment the lights under "%1" belong to; they were left out.</source>
        <translation>Inget anger vilken investering ljusen under "%1" hör till; de lämnades bort.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Progress; the tick marks the plan</source>
        <translation>Framsteg; strecket markerar planen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Del %1</translation>
    </message>
    <message>
        <source>Work package %1</source>
        <translation>Arbetspaket %1</translation>
    </message>
    <message>
        <source>Part %1, work package %2</source>
        <translation>Del %1, arbetspaket %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Beräknat</translation>
    </message>
    <message>
        <source>%1: the worst light of its work packages, and their mean progress</source>
        <translation>%1: arbetspaketens sämsta ljus och deras genomsnittliga framsteg</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>--take must be theirs, mine or ask.</source>
        <translation>--take ska vara theirs, mine eller ask.</translation>
    </message>
    <message>
        <source>Takes received report packages into a portfolio, as one change. Exit status 1: there are conflicts, and nothing was changed.</source>
        <translation>Tar in mottagna rapportpaket i en portfölj som en ändring. Slutstatus 1: det finns konflikter, och inget ändrades.</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>portföljen</translation>
    </message>
    <message>
        <source>the packages</source>
        <translation>paketen</translation>
    </message>
    <message>
        <source>where both sides have changed a field: take the package's value, keep the one here, or print the conflicts and change nothing (ask)</source>
        <translation>där båda har ändrat ett fält: ta paketets värde, behåll värdet här, eller skriv ut konflikterna och ändra inget (ask)</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): nothing was changed. --take theirs takes what the packages say, --take mine keeps what stands here.</source>
        <translation>
            <numerusform>%n konflikt: inget ändrades. --take theirs tar det paketen säger, --take mine behåller det som står här.</numerusform>
            <numerusform>%n konflikter: inget ändrades. --take theirs tar det paketen säger, --take mine behåller det som står här.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3, by %4</source>
        <translation>%1: %2, %3, av %4</translation>
    </message>
    <message>
        <source>  new %1, changed %2, same %3, kept %4, conflicts %5</source>
        <translation>  nya %1, ändrade %2, lika %3, behållna %4, konflikter %5</translation>
    </message>
    <message>
        <source>  conflict, %1, %2: here "%3", received "%4"</source>
        <translation>  konflikt, %1, %2: här "%3", mottaget "%4"</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>Merged; one undo takes it all back.</source>
        <translation>Infogat; en ångring tar tillbaka allt.</translation>
    </message>
</context>
<context>
    <name>Narrative</name>
    <message>
        <source>part %1</source>
        <translation>del %1</translation>
    </message>
    <message>
        <source>Investment as a whole</source>
        <translation>Investeringen som helhet</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, sida %2</translation>
    </message>
    <message>
        <source>read %1 · confidence %2</source>
        <translation>läst %1 · säkerhet %2</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>The programme definition cannot be read: %1</source>
        <translation>Programdefinitionen kan inte läsas: %1</translation>
    </message>
    <message>
        <source>Makes an empty portfolio.</source>
        <translation>Skapar en tom portfölj.</translation>
    </message>
    <message>
        <source>the file to make; it must not exist</source>
        <translation>filen som skapas; den får inte finnas</translation>
    </message>
    <message>
        <source>a programme definition (JSON) instead of the built-in one</source>
        <translation>en programdefinition (JSON) i stället för den inbyggda</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Skapade %1.</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>The contents are nested more than %1 deep, the most that is read.</source>
        <translation>Innehållet är över %1 nivåer djupt, mer läses inte.</translation>
    </message>
    <message>
        <source>The contents name "%1" twice.</source>
        <translation>Innehållet nämner "%1" två gånger.</translation>
    </message>
    <message>
        <source>The contents are not valid JSON.</source>
        <translation>Innehållet är inte giltig JSON.</translation>
    </message>
    <message>
        <source>"%1" is missing.</source>
        <translation>"%1" saknas.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Här väntas en text.</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 are read.</source>
        <translation>Texten har %1 tecken; högst %2 läses.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be seen.</source>
        <translation>Texten innehåller tecken som inte syns.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation>Här väntas ett heltal från %1 till %2.</translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation>Här väntas ett tal.</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>Här väntas true eller false.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Här väntas en lista.</translation>
    </message>
    <message>
        <source>The list has %1 items; at most %2 are read.</source>
        <translation>Listan har %1 poster; högst %2 läses.</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>Här väntas ett objekt.</translation>
    </message>
    <message>
        <source>The programme of this portfolio does not define "%1"; both sides need the same programme definition.</source>
        <translation>Portföljens program definierar inte "%1"; båda sidor behöver samma programdefinition.</translation>
    </message>
    <message>
        <source>This is a report of another programme (%1); this portfolio is of %2.</source>
        <translation>Detta är en rapport från ett annat program (%1); portföljen hör till %2.</translation>
    </message>
    <message>
        <source>The programme of this portfolio has no organisation "%1".</source>
        <translation>Portföljens program har ingen organisation "%1".</translation>
    </message>
    <message>
        <source>This is not a report package of Salkku's: it has no "%1".</source>
        <translation>Detta är inget rapportpaket från Salkku: det saknar "%1".</translation>
    </message>
    <message>
        <source>The package holds two parts named "%1"; get it anew from its sender.</source>
        <translation>Paketet innehåller två delar med namnet "%1"; be avsändaren om ett nytt.</translation>
    </message>
    <message>
        <source>The part was changed or damaged after the package was made; get the package anew from its sender.</source>
        <translation>Delen har ändrats eller skadats efter att paketet gjordes; be avsändaren om ett nytt.</translation>
    </message>
    <message>
        <source>The package's own list does not know the part; get the package anew from its sender.</source>
        <translation>Paketets egen lista känner inte delen; be avsändaren om ett nytt.</translation>
    </message>
    <message>
        <source>The package's cover and its contents speak of different reports; get it anew from its sender.</source>
        <translation>Paketets omslag och innehåll gäller olika rapporter; be avsändaren om ett nytt.</translation>
    </message>
    <message>
        <source>This is not a report package of Salkku's.</source>
        <translation>Detta är inget rapportpaket från Salkku.</translation>
    </message>
    <message>
        <source>The value cannot be understood.</source>
        <translation>Värdet kan inte förstås.</translation>
    </message>
    <message>
        <source>A time in UTC like 2026-01-10T12:00:00Z is expected here.</source>
        <translation>Här väntas en tid i UTC som 2026-01-10T12:00:00Z.</translation>
    </message>
    <message>
        <source>A bullet without text.</source>
        <translation>En punkt utan text.</translation>
    </message>
    <message>
        <source>The organisation is missing.</source>
        <translation>Organisationen saknas.</translation>
    </message>
    <message>
        <source>A submitted report without the time of submission.</source>
        <translation>En inlämnad rapport utan tid för inlämningen.</translation>
    </message>
    <message>
        <source>The same thing stands there twice.</source>
        <translation>Samma sak står där två gånger.</translation>
    </message>
    <message>
        <source>A newer Salkku wrote this package; update Salkku to read it.</source>
        <translation>En nyare Salkku har skrivit paketet; uppdatera Salkku för att läsa det.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Report package of %1</source>
        <translation>Rapportpaket från %1</translation>
    </message>
    <message>
        <source>Report package: %1</source>
        <translation>Rapportpaket: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report package(s)</source>
        <translation>
            <numerusform>%n rapportpaket</numerusform>
            <numerusform>%n rapportpaket</numerusform>
        </translation>
    </message>
    <message>
        <source>This is made-up data; it is not mixed with a portfolio of real data.</source>
        <translation>Detta är påhittade uppgifter; de blandas inte med en portfölj av verkliga uppgifter.</translation>
    </message>
    <message>
        <source>The same package was merged already on %1.</source>
        <translation>Samma paket togs in redan %1.</translation>
    </message>
    <message>
        <source>Its maker did not know of the package that was merged on %1; it may be an older one.</source>
        <translation>Upphovspersonen kände inte till paketet som togs in %1; detta kan vara äldre.</translation>
    </message>
    <message>
        <source>The period is locked: what is taken becomes a new version of the report.</source>
        <translation>Perioden är låst: det som tas in blir en ny version av rapporten.</translation>
    </message>
    <message>
        <source>Left out: %1 is a newer package of the same organisation and period.</source>
        <translation>Utelämnat: %1 är ett nyare paket för samma organisation och period.</translation>
    </message>
    <message>
        <source>The programme has no organisation "%1".</source>
        <translation>Programmet har ingen organisation "%1".</translation>
    </message>
    <message>
        <source>%1 has no report in the period %2.</source>
        <translation>%1 har ingen rapport för perioden %2.</translation>
    </message>
    <message>
        <source>all investments</source>
        <translation>alla investeringar</translation>
    </message>
    <message>
        <source>Investment %1 %2</source>
        <translation>Investering %1 %2</translation>
    </message>
    <message>
        <source>Investment %1</source>
        <translation>Investering %1</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>del %1</translation>
    </message>
    <message>
        <source>work package %1</source>
        <translation>arbetspaket %1</translation>
    </message>
    <message>
        <source>%1, indicator %2: %3</source>
        <translation>%1, indikator %2: %3</translation>
    </message>
    <message>
        <source>%1, indicator %2</source>
        <translation>%1, indikator %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>delvis</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Påstående</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Arbetspaket</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>same</source>
        <translation>samma</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behålls</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>konflikt</translation>
    </message>
    <message>
        <source>This version of the format knows no "%1" here.</source>
        <translation>Denna version av formatet känner inget "%1" här.</translation>
    </message>
    <message>
        <source>The period opens on %1 only.</source>
        <translation>Perioden öppnas först %1.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
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
        <translation>Skriver det en organisation rapporterar för en period som ett paket som en annan portfölj tar in.</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>portföljen</translation>
    </message>
    <message>
        <source>the organisation's code in the programme</source>
        <translation>organisationens kod i programmet</translation>
    </message>
    <message>
        <source>the period; the latest one with reports unless given</source>
        <translation>perioden; om den inte anges, den senaste med rapporter</translation>
    </message>
    <message>
        <source>the package to write</source>
        <translation>paketet som skrivs</translation>
    </message>
    <message>
        <source>--to is missing: the package to write.</source>
        <translation>--to saknas: paketet som skrivs.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: %n report(s).</source>
        <translation>
            <numerusform>Skrev %1: %n rapport.</numerusform>
            <numerusform>Skrev %1: %n rapporter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageCommand</name>
    <message>
        <source>Draws a page of a PDF for the window.</source>
        <translation>Ritar en sida av en PDF för fönstret.</translation>
    </message>
    <message>
        <source>the document: PDF</source>
        <translation>dokumentet: PDF</translation>
    </message>
    <message>
        <source>the page, from 1</source>
        <translation>sidan, från 1</translation>
    </message>
    <message>
        <source>dots per inch</source>
        <translation>punkter per tum</translation>
    </message>
</context>
<context>
    <name>PageImage</name>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation>Sida %1 kan inte ritas.</translation>
    </message>
    <message>
        <source>Another page is wanted by now.</source>
        <translation>En annan sida behövs redan.</translation>
    </message>
</context>
<context>
    <name>PeriodCommand</name>
    <message>
        <source>Give either --lock or --open.</source>
        <translation>Ange antingen --lock eller --open.</translation>
    </message>
    <message>
        <source>Period %1: locked</source>
        <translation>Period %1: låst</translation>
    </message>
    <message>
        <source>Period %1: open</source>
        <translation>Period %1: öppen</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Tidsfrist: %1</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>portföljen</translation>
    </message>
    <message>
        <source>the period; the latest one with reports unless given</source>
        <translation>perioden; om den inte anges, den senaste med rapporter</translation>
    </message>
    <message>
        <source>reports are from now on changed by corrections only</source>
        <translation>rapporter ändras från och med nu endast genom korrigeringar</translation>
    </message>
    <message>
        <source>opens a locked period again</source>
        <translation>öppnar en låst period på nytt</translation>
    </message>
    <message>
        <source>the last day on which reports are on time</source>
        <translation>sista dagen då rapporter kommer i tid</translation>
    </message>
    <message>
        <source>Period %1: not open yet</source>
        <translation>Period %1: inte öppnad ännu</translation>
    </message>
    <message>
        <source>Opens: %1</source>
        <translation>Öppnas: %1</translation>
    </message>
    <message>
        <source>Tells or changes when a reporting period opens, its deadline, and whether it is locked.</source>
        <translation>Visar eller ändrar när en rapporteringsperiod öppnas, dess tidsfrist och om den är låst.</translation>
    </message>
    <message>
        <source>the first day on which reports can be written</source>
        <translation>den första dagen då rapporter kan skrivas</translation>
    </message>
</context>
<context>
    <name>PeriodWorkflow</name>
    <message>
        <source>Period locked</source>
        <translation>Perioden låst</translation>
    </message>
    <message>
        <source>Period opened</source>
        <translation>Perioden öppnad</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Opening day</source>
        <translation>Öppningsdag</translation>
    </message>
    <message>
        <source>The period would open on %1, after its deadline %2; move that too.</source>
        <translation>Perioden skulle öppnas %1, efter sin tidsfrist %2; flytta även den.</translation>
    </message>
    <message>
        <source>Opening day and deadline</source>
        <translation>Öppningsdag och tidsfrist</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>There is no picture "%1"; this period has %2.</source>
        <translation>Bilden "%1" finns inte; perioden har %2.</translation>
    </message>
    <message>
        <source>The picture is too large to be written.</source>
        <translation>Bilden är för stor för att skrivas.</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>There is no such change.</source>
        <translation>Ändringen finns inte.</translation>
    </message>
    <message>
        <source>The value has been changed since. Take the later change back first.</source>
        <translation>Värdet har ändrats sedan dess. Ångra den senare ändringen först.</translation>
    </message>
    <message>
        <source>The change has been taken back or made again already.</source>
        <translation>Ändringen har redan ångrats eller gjorts om.</translation>
    </message>
    <message>
        <source>The file is not a Salkku portfolio.</source>
        <translation>Filen är inte en Salkku-portfölj.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Filen finns inte.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>Filen kan inte öppnas: %1</translation>
    </message>
    <message>
        <source>The file is empty and not a Salkku portfolio.</source>
        <translation>Filen är tom och inte en Salkku-portfölj.</translation>
    </message>
    <message>
        <source>The file is read-only. Open it for reading, or save a copy elsewhere.</source>
        <translation>Filen är skrivskyddad. Öppna den för läsning eller spara en kopia någon annanstans.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of Salkku (file version %1, this program knows %2). Update Salkku to open it; nothing was changed.</source>
        <translation>Filen har gjorts med en nyare version av Salkku (filversion %1, detta program känner %2). Uppdatera Salkku för att öppna den; ingenting ändrades.</translation>
    </message>
    <message>
        <source>The file exists already. Choose another name.</source>
        <translation>Filen finns redan. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Mappen finns inte.</translation>
    </message>
    <message>
        <source>There is no field "%1".</source>
        <translation>Fältet "%1" finns inte.</translation>
    </message>
    <message>
        <source>The file holds a value that cannot be read: "%1".</source>
        <translation>Filen innehåller ett värde som inte kan läsas: "%1".</translation>
    </message>
    <message>
        <source>A report is missing from the file.</source>
        <translation>En rapport saknas i filen.</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it there and try again; nothing was changed.</source>
        <translation>Ett annat program använder filen. Stäng den där och försök igen; ingenting ändrades.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only; nothing was changed.</source>
        <translation>Filen eller dess mapp är skrivskyddad; ingenting ändrades.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; nothing was changed.</source>
        <translation>Disken är full. Frigör utrymme och försök igen; ingenting ändrades.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore it from a backup copy.</source>
        <translation>Filen är skadad. Återställ den från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The database reported: %1</source>
        <translation>Databasen meddelade: %1</translation>
    </message>
    <message>
        <source>There is no table for "%1".</source>
        <translation>Det finns ingen tabell för "%1".</translation>
    </message>
    <message>
        <source>Someone else has changed this field in the meantime.</source>
        <translation>Någon annan har under tiden ändrat detta fält.</translation>
    </message>
    <message>
        <source>The file has been removed or renamed while it was open. Save a copy elsewhere; nothing is lost as long as this window is open.</source>
        <translation>Filen har tagits bort eller bytt namn medan den var öppen. Spara en kopia någon annanstans; inget går förlorat så länge detta fönster är öppet.</translation>
    </message>
    <message>
        <source>Another file has taken the place of the one that was opened. Save a copy elsewhere.</source>
        <translation>En annan fil har tagit den öppnade filens plats. Spara en kopia någon annanstans.</translation>
    </message>
    <message>
        <source>The file has been turned read-only while it was open. Allow writing and try again, or save a copy elsewhere.</source>
        <translation>Filen har gjorts skrivskyddad medan den var öppen. Tillåt skrivning och försök igen, eller spara en kopia någon annanstans.</translation>
    </message>
    <message>
        <source>The portfolio has more sections and dimensions than can be searched (%1).</source>
        <translation>Portföljen har fler avsnitt och dimensioner än vad som kan sökas (%1).</translation>
    </message>
    <message>
        <source>The file cannot be written (%1). See to the disk and try again; nothing was changed.</source>
        <translation>Filen kan inte skrivas (%1). Kontrollera disken och försök igen; inget ändrades.</translation>
    </message>
</context>
<context>
    <name>PortfolioCheck</name>
    <message>
        <source>Damaged file: %1</source>
        <translation>Skadad fil: %1</translation>
    </message>
    <message>
        <source>Table %1, row %2 refers to a row of %3 that is missing.</source>
        <translation>Tabell %1, rad %2 hänvisar till en rad i %3 som saknas.</translation>
    </message>
    <message>
        <source>Table %1: the programme does not define the %2 "%3".</source>
        <translation>Tabell %1: programmet definierar inte värdet "%3" (%2).</translation>
    </message>
    <message>
        <source>The period "%1" is not a valid one.</source>
        <translation>Perioden "%1" är inte giltig.</translation>
    </message>
    <message>
        <source>Narrative items without text: %1</source>
        <translation>Punkter utan text: %1</translation>
    </message>
    <message>
        <source>Submitted reports without the time of submission: %1</source>
        <translation>Inlämnade rapporter utan tid för inlämningen: %1</translation>
    </message>
    <message>
        <source>Table %1 names rows of %2 that are missing: %3</source>
        <translation>Tabell %1 hänvisar till rader i %2 som saknas: %3</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>an object is expected</source>
        <translation>här ska stå ett objekt</translation>
    </message>
    <message>
        <source>the field "%1" is missing</source>
        <translation>fältet "%1" saknas</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>här ska stå en text</translation>
    </message>
    <message>
        <source>the text must not be empty</source>
        <translation>texten får inte vara tom</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>här ska stå ett heltal</translation>
    </message>
    <message>
        <source>the number must be from %1 to %2</source>
        <translation>talet ska vara från %1 till %2</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>här ska stå true eller false</translation>
    </message>
    <message>
        <source>a month like "2025-10" is expected</source>
        <translation>här ska stå en månad i formen "2025-10"</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>här ska stå en lista</translation>
    </message>
    <message>
        <source>"%1" is defined twice</source>
        <translation>"%1" är definierad två gånger</translation>
    </message>
    <message>
        <source>the area "%1" is not defined</source>
        <translation>området "%1" är inte definierat</translation>
    </message>
    <message>
        <source>at least one is needed</source>
        <translation>minst en behövs</translation>
    </message>
    <message>
        <source>the end stands before the beginning</source>
        <translation>slutet står före början</translation>
    </message>
    <message>
        <source>the period %1 overlaps the one before</source>
        <translation>perioden %1 överlappar den föregående</translation>
    </message>
    <message>
        <source>"salkku-programme" is expected</source>
        <translation>här ska stå "salkku-programme"</translation>
    </message>
    <message>
        <source>The programme definition cannot be used: %1.</source>
        <translation>Programdefinitionen kan inte användas: %1.</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>den är större än %1 byte</translation>
    </message>
    <message>
        <source>it is not valid JSON at byte %1</source>
        <translation>den är inte giltig JSON vid byte %1</translation>
    </message>
    <message>
        <source>the tile is that of "%1" already</source>
        <translation>rutan hör redan till "%1"</translation>
    </message>
    <message>
        <source>"%1" is not defined</source>
        <translation>”%1” är inte definierad</translation>
    </message>
    <message>
        <source>a light is expected: green, yellow, red or grey</source>
        <translation>en färg väntas: green, yellow, red eller grey</translation>
    </message>
    <message>
        <source>it holds a number that is too large</source>
        <translation>det innehåller ett för stort tal</translation>
    </message>
    <message>
        <source>at least one word is needed</source>
        <translation>minst ett ord behövs</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>it has %1 slides instead of %2.</source>
        <translation>den har %1 bilder i stället för %2.</translation>
    </message>
    <message>
        <source>the values that go along are not whole.</source>
        <translation>värdena som följer med är inte hela.</translation>
    </message>
    <message>
        <source>The file was not written: read back, slide %1 lacks "%2" (%3). Please report this fault of Salkku, and try another form.</source>
        <translation>Filen skrevs inte: när den lästes tillbaka saknades ”%2” på bild %1 (%3). Anmäl detta fel i Salkku och pröva en annan form.</translation>
    </message>
    <message>
        <source>The file was not written: read back, slide %1 says "%2" instead of "%3" (%4). Please report this fault of Salkku, and try another form.</source>
        <translation>Filen skrevs inte: när den lästes tillbaka stod ”%2” på bild %1 i stället för ”%3” (%4). Anmäl detta fel i Salkku och pröva en annan form.</translation>
    </message>
    <message>
        <source>The file was not written, since it could not be read back: %1</source>
        <translation>Filen skrevs inte, eftersom den inte kunde läsas tillbaka: %1</translation>
    </message>
    <message>
        <source>row "%1"</source>
        <translation>rad ”%1”</translation>
    </message>
    <message>
        <source>row "%1", column "%2"</source>
        <translation>rad ”%1”, kolumn ”%2”</translation>
    </message>
    <message>
        <source>title</source>
        <translation>rubrik</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabell</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>diagram</translation>
    </message>
    <message>
        <source>it has %1 rows instead of %2.</source>
        <translation>den har %1 rader i stället för %2.</translation>
    </message>
    <message>
        <source>it has %1 values instead of %2.</source>
        <translation>den har %1 värden i stället för %2.</translation>
    </message>
    <message>
        <source>The file was not written: read back, it lacks "%1" (%2). Please report this fault of Salkku, and try another form.</source>
        <translation>Filen skrevs inte: när den lästes tillbaka saknades "%1" (%2). Anmäl detta fel i Salkku och försök med ett annat format.</translation>
    </message>
    <message>
        <source>The file was not written: read back, it says "%1" instead of "%2" (%3). Please report this fault of Salkku, and try another form.</source>
        <translation>Filen skrevs inte: när den lästes tillbaka stod där "%1" i stället för "%2" (%3). Anmäl detta fel i Salkku och försök med ett annat format.</translation>
    </message>
    <message>
        <source>"%1", %2</source>
        <translation>"%1", %2</translation>
    </message>
    <message>
        <source>it has %1 sheets instead of %2.</source>
        <translation>den har %1 blad i stället för %2.</translation>
    </message>
    <message>
        <source>it has %1 × %2 pixels instead of %3 × %4.</source>
        <translation>den har %1 × %2 bildpunkter i stället för %3 × %4.</translation>
    </message>
    <message>
        <source>it is no picture that can be shown.</source>
        <translation>den är ingen bild som kan visas.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading needs more than %1 MB of memory, the most that a document may take. Split it into smaller documents, or save it as PDF with another program.</source>
        <translation>Läsningen behöver mer än %1 MB minne, som är det mesta för ett dokument. Dela det i mindre dokument eller spara det som PDF med ett annat program.</translation>
    </message>
</context>
<context>
    <name>ReceivedCommand</name>
    <message>
        <source>Reads report packages and forms for `merge`.</source>
        <translation>Läser rapportpaket och formulär för `merge`.</translation>
    </message>
    <message>
        <source>the packages and forms</source>
        <translation>paketen och formulären</translation>
    </message>
</context>
<context>
    <name>RegionFacts</name>
    <message>
        <source>met</source>
        <translation>uppfylld</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>delvis uppfylld</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>inte uppfylld</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Arbetspaket</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, sida %2</translation>
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
        <translation>Att kontrollera</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Data as of %1</source>
        <translation>Uppgifter per %1</translation>
    </message>
    <message>
        <source>Demonstration data, no real figures</source>
        <translation>Demodata, inga verkliga siffror</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (fortsätter)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Portfolio %1, period %2</source>
        <translation>Portfölj %1, period %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Ingen rapport</translation>
    </message>
    <message>
        <source>Overall light</source>
        <translation>Helhetsljus</translation>
    </message>
    <message>
        <source>Change since the last period</source>
        <translation>Förändring sedan förra perioden</translation>
    </message>
    <message>
        <source>Worse than in %1</source>
        <translation>Sämre än %1</translation>
    </message>
    <message>
        <source>What is worse than in %1: region, investment, subject, value before and now.</source>
        <translation>Vad som är sämre än %1: område, investering, ämne, värde före och nu.</translation>
    </message>
    <message>
        <source>Better than in %1</source>
        <translation>Bättre än %1</translation>
    </message>
    <message>
        <source>What is better than in %1: region, investment, subject, value before and now.</source>
        <translation>Vad som är bättre än %1: område, investering, ämne, värde före och nu.</translation>
    </message>
    <message>
        <source>What the lights mean.</source>
        <translation>Vad ljusen betyder.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Teckenförklaring</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Trafikljus</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Läst</translation>
    </message>
    <message>
        <source>The documents that the report was read from.</source>
        <translation>Dokumenten som rapporten har lästs ur.</translation>
    </message>
    <message>
        <source>Documents read</source>
        <translation>Lästa dokument</translation>
    </message>
    <message>
        <source>Lights of each region by dimension, and its progress: %1, %2. An empty cell: no report.</source>
        <translation>Varje områdes ljus per dimension och dess framsteg: %1, %2. Tom cell: ingen rapport.</translation>
    </message>
    <message>
        <source>Lights by region and dimension</source>
        <translation>Trafikljus per område</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>ingen rapport</translation>
    </message>
    <message>
        <source>Progress by region, %1: %2.</source>
        <translation>Framsteg per område, %1: %2.</translation>
    </message>
    <message>
        <source>Progress by region</source>
        <translation>Framsteg per område</translation>
    </message>
    <message>
        <source>Overall light and progress of each region by investment: %1.</source>
        <translation>Varje områdes helhetsljus och framsteg per investering: %1.</translation>
    </message>
    <message>
        <source>Lights and progress by region and investment</source>
        <translation>Trafikljus och framsteg per område</translation>
    </message>
    <message>
        <source>All investments</source>
        <translation>Alla investeringar</translation>
    </message>
    <message>
        <source>Other remarks</source>
        <translation>Övriga anmärkningar</translation>
    </message>
    <message>
        <source>Investment %1</source>
        <translation>Investering %1</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, sida %2</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Gå till innehållet</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Siffra</translation>
    </message>
    <message>
        <source>Regions that reported on every investment</source>
        <translation>Områden som rapporterade om alla investeringar</translation>
    </message>
    <message>
        <source>Missing reports</source>
        <translation>Rapporter som saknas</translation>
    </message>
    <message>
        <source>Red lights</source>
        <translation>Röda ljus</translation>
    </message>
    <message>
        <source>Yellow lights</source>
        <translation>Gula ljus</translation>
    </message>
    <message>
        <source>Mean progress</source>
        <translation>Framsteg i medeltal</translation>
    </message>
    <message>
        <source>Mean of the plans</source>
        <translation>Planerna i medeltal</translation>
    </message>
    <message>
        <source>The period's main figures, and those of the one before.</source>
        <translation>Periodens viktigaste siffror och siffrorna för perioden före.</translation>
    </message>
    <message>
        <source>The period in figures</source>
        <translation>Perioden i siffror</translation>
    </message>
    <message>
        <source>met</source>
        <translation>uppfylld</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>delvis uppfylld</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>inte uppfylld</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Indicators: region, statement, due quarter, result, note.</source>
        <translation>Indikatorer: område, påstående, kvartal, resultat, anmärkning.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Grants by region, in the columns of the document that they were read from.</source>
        <translation>Understöd per område, i kolumnerna i det dokument som de lästes från.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Understöd</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>Grants by region</source>
        <translation>Understöd per område</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Samarbetsområde</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Utlysningar</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Investeringar</translation>
    </message>
    <message>
        <source>The organisations that reported, their area, calls and investments.</source>
        <translation>Organisationerna som rapporterade, deras samarbetsområde, utlysningar och investeringar.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Organisations that reported</source>
        <translation>Organisationer som rapporterade</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Mean progress of the regions by period, a line for each investment.</source>
        <translation>Områdenas framsteg i medeltal per period, en linje för varje investering.</translation>
    </message>
    <message>
        <source>How many lights of each colour the regions gave by period.</source>
        <translation>Hur många ljus av varje färg områdena gav per period.</translation>
    </message>
    <message>
        <source>Progress over time</source>
        <translation>Framsteg över tid</translation>
    </message>
    <message>
        <source>Lights over time</source>
        <translation>Trafikljus över tid</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Lägen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Arbetspaket</translation>
    </message>
    <message>
        <source>All indicators.</source>
        <translation>Alla indikatorer.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Utlysning</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>All grants.</source>
        <translation>Alla understöd.</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Understöd</translation>
    </message>
    <message>
        <source>All received values, one report a row.</source>
        <translation>Alla mottagna värden, en rapport per rad.</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nationell</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljus</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydelse</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>All texts of the report.</source>
        <translation>Alla texter i rapporten.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgångsläge</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Motiveringar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>As it stood on %1</source>
        <translation>Läget sådant det var %1</translation>
    </message>
    <message>
        <source>Outside the areas</source>
        <translation>Utanför samarbetsområdena</translation>
    </message>
    <message>
        <source>The saved view "%1": the regions as tiles where they lie on the map, each with its light and progress.</source>
        <translation>Den sparade vyn "%1": regionerna som rutor på sina platser på kartan, var och en med ljus och framsteg.</translation>
    </message>
    <message>
        <source>The saved view "%1": the regions in its order, each with its light and progress.</source>
        <translation>Den sparade vyn "%1": regionerna i vyns ordning, var och en med ljus och framsteg.</translation>
    </message>
    <message>
        <source>Regions with changes</source>
        <translation>Regioner med ändringar</translation>
    </message>
    <message>
        <source>Regions with worsening</source>
        <translation>Regioner där något försämrats</translation>
    </message>
    <message>
        <source>Regions with a red light</source>
        <translation>Regioner med rött ljus</translation>
    </message>
    <message>
        <source>Regions with a yellow light</source>
        <translation>Regioner med gult ljus</translation>
    </message>
    <message>
        <source>Regions with a report missing</source>
        <translation>Regioner där en rapport saknas</translation>
    </message>
    <message>
        <source>Regions on the map</source>
        <translation>Regionerna på kartan</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Del %1</translation>
    </message>
    <message>
        <source>Work package %1</source>
        <translation>Arbetspaket %1</translation>
    </message>
    <message>
        <source>No region matches this view in the period.</source>
        <translation>Ingen region motsvarar vyn under perioden.</translation>
    </message>
    <message>
        <source>The saved view "%1": lights of each region, as arranged there. An empty cell: no report.</source>
        <translation>Den sparade vyn "%1": regionernas ljus i vyns ordning. En tom cell: ingen rapport.</translation>
    </message>
    <message>
        <source>Progress of each region by period.</source>
        <translation>Varje regions framsteg per period.</translation>
    </message>
</context>
<context>
    <name>ReportCheck</name>
    <message>
        <source>%1: no light is chosen.</source>
        <translation>%1: ingen färg är vald.</translation>
    </message>
    <message>
        <source>%1 has improved although the risks have grown.</source>
        <translation>%1 har förbättrats trots att riskerna har ökat.</translation>
    </message>
    <message>
        <source>%1 is %2 without a comment.</source>
        <translation>%1 är %2 utan motivering.</translation>
    </message>
    <message>
        <source>%1 is reported as %2 and calculated as %3: give the reason as its comment.</source>
        <translation>%1: rapporterat %2, beräknat %3. Ange orsaken i kommentaren.</translation>
    </message>
    <message>
        <source>The overall light</source>
        <translation>Helhetsbedömningen</translation>
    </message>
    <message>
        <source>Progress must be from 0 to 100 per cent, not %1.</source>
        <translation>Framsteget ska vara 0–100 procent, inte %1.</translation>
    </message>
    <message>
        <source>The progress percentage is missing.</source>
        <translation>Framstegsprocenten saknas.</translation>
    </message>
    <message>
        <source>Progress has fallen from %1% to %2%.</source>
        <translation>Framsteget har minskat: %1 % → %2 %.</translation>
    </message>
    <message>
        <source>Progress is %1% where the plan expects %2%, but every light is green.</source>
        <translation>Framsteget är %1 % och planen %2 %, men alla färger är gröna.</translation>
    </message>
    <message>
        <source>The section "%1" is empty.</source>
        <translation>Avsnittet ”%1” är tomt.</translation>
    </message>
    <message>
        <source>"%1" is the same as in the previous period.</source>
        <translation>”%1” är detsamma som föregående period.</translation>
    </message>
    <message>
        <source>The lights are green, but "%1" says: %2.</source>
        <translation>Färgerna är gröna, men i ”%1” står det: %2.</translation>
    </message>
    <message>
        <source>The indicator "%1" was due in %2 and has no result.</source>
        <translation>Indikatorn ”%1” skulle vara klar %2 och saknar resultat.</translation>
    </message>
    <message>
        <source>Nothing has changed since the previous period.</source>
        <translation>Ingenting har ändrats sedan föregående period.</translation>
    </message>
</context>
<context>
    <name>SavedComparisons</name>
    <message>
        <source>There is no saved view "%1"; the portfolio has none.</source>
        <translation>Det finns ingen sparad vy "%1"; portföljen har inga.</translation>
    </message>
    <message>
        <source>There is no saved view "%1"; the portfolio has %2.</source>
        <translation>Det finns ingen sparad vy "%1"; portföljen har %2.</translation>
    </message>
    <message>
        <source>The saved view "%1" cannot be read; save it anew.</source>
        <translation>Den sparade vyn "%1" kan inte läsas; spara den på nytt.</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>Not all texts are found, since the portfolio cannot be written: %1</source>
        <translation>Alla texter hittas inte, eftersom portföljen inte kan skrivas: %1</translation>
    </message>
    <message>
        <source>Reading the texts for searching: %1 %</source>
        <translation>Texterna läses in för sökning: %1 %</translation>
    </message>
    <message>
        <source>Give at least one word to look for.</source>
        <translation>Ange minst ett ord att söka.</translation>
    </message>
    <message>
        <source>There is no organisation "%1".</source>
        <translation>Det finns ingen organisation ”%1”.</translation>
    </message>
    <message>
        <source>There is no section "%1".</source>
        <translation>Det finns inget avsnitt ”%1”.</translation>
    </message>
    <message>
        <source>whole country</source>
        <translation>hela landet</translation>
    </message>
    <message>
        <source>investment %1</source>
        <translation>investering %1</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, sida %2</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ingenting hittades.</translation>
    </message>
    <message>
        <source>There is more; --limit shows more of it.</source>
        <translation>Det finns fler; --limit visar fler av dem.</translation>
    </message>
    <message>
        <source>Finds texts that hold all the words, each in any form, the newest period first.</source>
        <translation>Söker texter som innehåller alla ord, vart och ett i vilken form som helst, den nyaste perioden först.</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>portföljen</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>vad som söks</translation>
    </message>
    <message>
        <source>only of this organisation</source>
        <translation>bara från denna organisation</translation>
    </message>
    <message>
        <source>only of this investment</source>
        <translation>bara om denna investering</translation>
    </message>
    <message>
        <source>only in this section of the narrative</source>
        <translation>bara i detta avsnitt av texten</translation>
    </message>
    <message>
        <source>only of this period</source>
        <translation>bara från denna period</translation>
    </message>
    <message>
        <source>only this call</source>
        <translation>endast denna utlysning</translation>
    </message>
    <message>
        <source>at most so many texts (50)</source>
        <translation>högst så här många texter (50)</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>som JSON</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Open or create a portfolio first.</source>
        <translation>Öppna eller skapa först en portfölj.</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>import av %1</translation>
    </message>
    <message>
        <source>No portfolio with reports is open.</source>
        <translation>Ingen portfölj med rapporter är öppen.</translation>
    </message>
    <message numerus="yes">
        <source>import of %n document(s)</source>
        <translation>
            <numerusform>import av %n dokument</numerusform>
            <numerusform>import av %n dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>submission</source>
        <translation>inlämning</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retur</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>godkännande</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>rättelse</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Återställt: %1</translation>
    </message>
    <message>
        <source>locking of the period</source>
        <translation>låsning av perioden</translation>
    </message>
    <message>
        <source>opening of the period</source>
        <translation>öppning av perioden</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>tidsfrist</translation>
    </message>
    <message>
        <source>new work package</source>
        <translation>nytt arbetspaket</translation>
    </message>
    <message>
        <source>new indicator</source>
        <translation>ny indikator</translation>
    </message>
    <message>
        <source>opening day</source>
        <translation>öppningsdag</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>Period %1</source>
        <translation>Period %1</translation>
    </message>
    <message>
        <source>Prints the statuses of a period.</source>
        <translation>Skriver ut läget för en period.</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>portföljen</translation>
    </message>
    <message>
        <source>the period; the latest one with reports unless given</source>
        <translation>perioden; om den inte anges, den senaste med rapporter</translation>
    </message>
    <message>
        <source>only this call</source>
        <translation>endast denna utlysning</translation>
    </message>
    <message>
        <source>everything as JSON instead of a table</source>
        <translation>allt som JSON i stället för en tabell</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n organisation(s), %2</source>
        <translation>
            <numerusform>%1: %n organisation, %2</numerusform>
            <numerusform>%1: %n organisationer, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (more than before)</source>
        <translation>%1 (oftare än förr)</translation>
    </message>
    <message>
        <source>the problems that recur over the organisations, with their sentences</source>
        <translation>problemen som återkommer hos organisationerna, med sina meningar</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>National summary</source>
        <translation>Nationellt sammandrag</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (investment %2)</source>
        <translation>%1 (investering %2)</translation>
    </message>
    <message>
        <source>Overall light</source>
        <translation>Helhetsljus</translation>
    </message>
    <message>
        <source>%1 is now %2: %3.</source>
        <translation>%1 är nu %2: %3.</translation>
    </message>
    <message>
        <source>%1 from %2 % to %3 %</source>
        <translation>%1 (%2 % → %3 %)</translation>
    </message>
    <message>
        <source>Progress has fallen: %1.</source>
        <translation>Framstegsprocenten har sjunkit: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n organisation(s), %2.</source>
        <translation>
            <numerusform>%1: %n organisation, %2.</numerusform>
            <numerusform>%1: %n organisationer, %2.</numerusform>
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
        <translation>Den har ändrats efter det.</translation>
    </message>
    <message>
        <source>The sentence rests on no report.</source>
        <translation>Meningen grundar sig inte på någon rapport.</translation>
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
        <translation>bättre</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>sämre</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>no longer reported</source>
        <translation>rapporteras inte längre</translation>
    </message>
    <message>
        <source>received</source>
        <translation>mottagen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>late</source>
        <translation>försenad</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>Inv. %1</source>
        <translation>Inv. %1</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Hela landet</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Utan rubrik</translation>
    </message>
    <message>
        <source>Inv. %1 · %2</source>
        <translation>Inv. %1 · %2</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>ingen rapport</translation>
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
        <translation>Ingen procent rapporterad</translation>
    </message>
    <message>
        <source>Progress %1</source>
        <translation>Framsteg %1</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>previous period %1</source>
        <translation>föregående period %1</translation>
    </message>
    <message>
        <source>received late</source>
        <translation>mottagen för sent</translation>
    </message>
    <message>
        <source>At this pace %1% by %2</source>
        <translation>I denna takt %1 % (%2)</translation>
    </message>
    <message>
        <source>At this pace %1–%2% by %3</source>
        <translation>I denna takt %1–%2 % (%3)</translation>
    </message>
    <message>
        <source>no report; in the previous period %1</source>
        <translation>ingen rapport; föregående period %1</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>Ingen tillfällig mapp kan skapas: %1.</translation>
    </message>
    <message>
        <source>There is too little memory for the workbook.</source>
        <translation>Minnet räcker inte till för arbetsboken.</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1.</source>
        <translation>Arbetsboken kan inte skrivas: %1.</translation>
    </message>
</context>
<context>
    <name>WritePdf</name>
    <message>
        <source>The PDF cannot be completed.</source>
        <translation>PDF-filen kan inte slutföras.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Exporten avbröts.</translation>
    </message>
</context>
<context>
    <name>WritePptx</name>
    <message>
        <source>The folder does not exist.</source>
        <translation>Mappen finns inte.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Det här är en mapp, inte en fil.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Filen kan inte skrivas: %1.</translation>
    </message>
    <message>
        <source>The report has no slides.</source>
        <translation>Rapporten har inga diabilder.</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>The file would have more than 65,535 parts or 4 GB. Export less at once.</source>
        <translation>Filen skulle ha fler än 65 535 delar eller 4 GB. Exportera mindre åt gången.</translation>
    </message>
</context>
<context>
    <name>salkku::ReadingProcess</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Läsningen avbröts.</translation>
    </message>
    <message>
        <source>The reading program %1 cannot be started. Install Salkku anew.</source>
        <translation>Läsprogrammet %1 kan inte startas. Installera Salkku på nytt.</translation>
    </message>
    <message>
        <source>The document yields more than %1 MB of findings, the most that is taken. Split it into smaller documents.</source>
        <translation>Dokumentet ger mer än %1 MB fynd, som är det mesta som tas emot. Dela det i mindre dokument.</translation>
    </message>
    <message>
        <source>Reading gave more than %1 kB of complaints and was stopped. Get the file anew from where it came, or save it as PDF with another program.</source>
        <translation>Läsningen gav mer än %1 kB felmeddelanden och avbröts. Hämta filen på nytt därifrån den kom eller spara den som PDF med ett annat program.</translation>
    </message>
    <message numerus="yes">
        <source>Reading took more than %n second(s), the most that a document may take. Split it into smaller documents, or save it as PDF with another program.</source>
        <translation>
            <numerusform>Läsningen tog mer än %n sekund, som är den längsta tiden för ett dokument. Dela det i mindre dokument eller spara det som PDF med ett annat program.</numerusform>
            <numerusform>Läsningen tog mer än %n sekunder, som är den längsta tiden för ett dokument. Dela det i mindre dokument eller spara det som PDF med ett annat program.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reading program broke down on this document; nothing was changed. Get the file anew from where it came, or save it as PDF with another program.</source>
        <translation>Läsprogrammet kraschade på det här dokumentet; inget ändrades. Hämta filen på nytt därifrån den kom eller spara den som PDF med ett annat program.</translation>
    </message>
    <message>
        <source>Reading failed without a reason. Get the file anew from where it came.</source>
        <translation>Läsningen misslyckades utan orsak. Hämta filen på nytt därifrån den kom.</translation>
    </message>
    <message numerus="yes">
        <source>Reading came no further for %n second(s), the longest that a page or picture may take. Save the document as PDF with another program, or leave the page out that it stopped at.</source>
        <translation>
            <numerusform>Läsningen kom inte vidare på %n sekund, den längsta tid som en sida eller bild får ta. Spara dokumentet som PDF med ett annat program, eller lämna bort sidan där läsningen stannade.</numerusform>
            <numerusform>Läsningen kom inte vidare på %n sekunder, den längsta tid som en sida eller bild får ta. Spara dokumentet som PDF med ett annat program, eller lämna bort sidan där läsningen stannade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salkku::ReceivingProcess</name>
    <message numerus="yes">
        <source>Reading took more than %n second(s), the most that a file may take.</source>
        <translation>
            <numerusform>Läsningen tog över %n sekund, mer får en fil inte ta.</numerusform>
            <numerusform>Läsningen tog över %n sekunder, mer får en fil inte ta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reading program %1 cannot be started. Install Salkku anew.</source>
        <translation>Läsprogrammet %1 kan inte startas. Installera Salkku på nytt.</translation>
    </message>
    <message>
        <source>The file yields more than can be taken.</source>
        <translation>Filen ger mer än vad som kan tas emot.</translation>
    </message>
    <message>
        <source>The reading program broke down on this file; nothing was changed.</source>
        <translation>Läsprogrammet kraschade på filen; inget ändrades.</translation>
    </message>
    <message>
        <source>The file was not read to its end.</source>
        <translation>Filen lästes inte till slut.</translation>
    </message>
    <message>
        <source>Reading needs more memory than a file may take.</source>
        <translation>Läsningen behöver mer minne än vad en fil får ta.</translation>
    </message>
</context>
<context>
    <name>salkku::ui::BulletEdit</name>
    <message>
        <source>History of this field…</source>
        <translation>Fältets historik…</translation>
    </message>
</context>
<context>
    <name>salkku::ui::CandidateModel</name>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>in the summary</source>
        <translation>i sammandraget</translation>
    </message>
    <message>
        <source>turned worse</source>
        <translation>blivit sämre</translation>
    </message>
    <message>
        <source>turned better</source>
        <translation>blivit bättre</translation>
    </message>
    <message>
        <source>recurs</source>
        <translation>återkommer</translation>
    </message>
    <message>
        <source>recurs more than before</source>
        <translation>återkommer oftare än förr</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Tidigare: %1</translation>
    </message>
</context>
<context>
    <name>salkku::ui::CarriedChoice</name>
    <message>
        <source>The portfolio is open for reading only</source>
        <translation>Portföljen är öppen endast för läsning</translation>
    </message>
    <message numerus="yes">
        <source>%n status(es)</source>
        <translation>
            <numerusform>%n läge</numerusform>
            <numerusform>%n lägen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of indicators</source>
        <translation>
            <numerusform>%n indikatorvärde</numerusform>
            <numerusform>%n indikatorvärden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s)</source>
        <translation>
            <numerusform>%n understöd</numerusform>
            <numerusform>%n understöd</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>läget %1</translation>
    </message>
    <message>
        <source>%1 carries its data set</source>
        <translation>%1 innehåller sitt dataset</translation>
    </message>
    <message>
        <source>Salkku made this document and put the values into it. Taken whole, they come back exactly as they were, as one import that Undo takes back. What others changed on the pages since then is found by reading it as a document.</source>
        <translation>Salkku gjorde detta dokument och bifogade värdena. Tas de in i sin helhet kommer de tillbaka exakt som de var, som en import som Ångra tar tillbaka. Vad andra sedan har ändrat på sidorna hittas genom att läsa det som dokument.</translation>
    </message>
    <message>
        <source>Replace stored values that differ</source>
        <translation>Ersätt sparade värden som skiljer sig</translation>
    </message>
    <message>
        <source>Otherwise they stay, and are counted</source>
        <translation>Annars står de kvar och räknas</translation>
    </message>
    <message numerus="yes">
        <source>Take it whole (%n status(es))</source>
        <translation>
            <numerusform>Ta in i sin helhet (%n läge)</numerusform>
            <numerusform>Ta in i sin helhet (%n lägen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it as a document</source>
        <translation>Läs som dokument</translation>
    </message>
</context>
<context>
    <name>salkku::ui::CellPanel</name>
    <message>
        <source>Choose a cell to see its light, comment, texts and source.</source>
        <translation>Välj en cell för att se dess ljus, kommentar, texter och källa.</translation>
    </message>
    <message>
        <source>Open region</source>
        <translation>Öppna område</translation>
    </message>
    <message>
        <source>Comment, texts and source</source>
        <translation>Kommentar, texter och källa</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No report in this period</source>
        <translation>Ingen rapport för perioden</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s), %1 → %2</source>
        <translation>
            <numerusform>%n period, %1 → %2</numerusform>
            <numerusform>%n perioder, %1 → %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous period: %1</source>
        <translation>Föregående period: %1</translation>
    </message>
    <message>
        <source>Previous period: %1; now %2</source>
        <translation>Föregående period: %1; nu %2</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Source of the value</source>
        <translation>Värdets källa</translation>
    </message>
    <message numerus="yes">
        <source>Unchanged for %n period(s)</source>
        <translation>
            <numerusform>Oförändrat i %n period</numerusform>
            <numerusform>Oförändrat i %n perioder</numerusform>
        </translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Mottagen %1</translation>
    </message>
    <message numerus="yes">
        <source>From %n work package(s): %1</source>
        <translation>
            <numerusform>Av %n arbetspaket: %1</numerusform>
            <numerusform>Av %n arbetspaket: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, progress %2</source>
        <translation>%1, framsteg %2</translation>
    </message>
    <message>
        <source>%1; the reported light is better</source>
        <translation>%1; det rapporterade ljuset är bättre</translation>
    </message>
</context>
<context>
    <name>salkku::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppering</translation>
    </message>
    <message>
        <source>Grouped by area</source>
        <translation>Enligt samarbetsområde</translation>
    </message>
    <message>
        <source>Plain list</source>
        <translation>Som lista</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alla områden</translation>
    </message>
    <message>
        <source>With changes</source>
        <translation>Med förändringar</translation>
    </message>
    <message>
        <source>With worsening</source>
        <translation>Försämrade</translation>
    </message>
    <message>
        <source>With a red</source>
        <translation>Med rött</translation>
    </message>
    <message>
        <source>With a yellow</source>
        <translation>Med gult</translation>
    </message>
    <message>
        <source>With a report missing</source>
        <translation>Med saknad rapport</translation>
    </message>
    <message>
        <source>Matrix of lights</source>
        <translation>Ljusens matris</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>No region matches. Choose "All regions" to see them all.</source>
        <translation>Inget område motsvarar villkoret. Välj "Alla områden" för att se alla.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Inget att jämföra ännu</translation>
    </message>
    <message>
        <source>Import a published status document; the regions then stand here side by side.</source>
        <translation>Importera ett publicerat lägesdokument, så står områdena här sida vid sida.</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Importera dokument…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All investments</source>
        <translation>Alla investeringar</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matris</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Staplar</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linjer</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Rutnät</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Utveckling</translation>
    </message>
    <message>
        <source>Regions and lights in a matrix</source>
        <translation>Regioner och ljus i en matris</translation>
    </message>
    <message>
        <source>Tile map of the regions</source>
        <translation>Rutkarta över regionerna</translation>
    </message>
    <message>
        <source>Regions as bars</source>
        <translation>Regionerna som staplar</translation>
    </message>
    <message>
        <source>Progress of all regions as lines</source>
        <translation>Alla regioners framsteg som linjer</translation>
    </message>
    <message>
        <source>Progress of each region in a small chart</source>
        <translation>Varje regions framsteg i ett eget diagram</translation>
    </message>
    <message>
        <source>Lights by period</source>
        <translation>Ljus per period</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vy</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vyer</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Sparade vyer</translation>
    </message>
    <message>
        <source>Any dimension</source>
        <translation>Alla dimensioner</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Spara denna vy…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Spara denna vy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Part or work package</source>
        <translation>Del eller arbetspaket</translation>
    </message>
    <message>
        <source>Investment as a whole</source>
        <translation>Investeringen som helhet</translation>
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
        <translation>Rutkarta över regionerna</translation>
    </message>
    <message>
        <source>Bars of the regions</source>
        <translation>Regionernas staplar</translation>
    </message>
    <message>
        <source>Progress of each region over time</source>
        <translation>Varje regions framsteg över tid</translation>
    </message>
    <message>
        <source>Lights over time</source>
        <translation>Trafikljus över tid</translation>
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
        <translation>Område</translation>
    </message>
</context>
<context>
    <name>salkku::ui::ConflictPanel</name>
    <message>
        <source>Keep this</source>
        <translation>Behåll detta</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Ta detta</translation>
    </message>
</context>
<context>
    <name>salkku::ui::CopyAsTsv</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Markera allt</translation>
    </message>
    <message>
        <source>Copy the table as a picture</source>
        <translation>Kopiera tabellen som bild</translation>
    </message>
</context>
<context>
    <name>salkku::ui::CopyChart</name>
    <message>
        <source>Copy as a table</source>
        <translation>Kopiera som tabell</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Kopiera som bild</translation>
    </message>
</context>
<context>
    <name>salkku::ui::EntryController</name>
    <message>
        <source>saved %1</source>
        <translation>sparad %1</translation>
    </message>
    <message>
        <source>deadline %1, late</source>
        <translation>tidsfrist %1, försenad</translation>
    </message>
    <message numerus="yes">
        <source>deadline %1, %n day(s) left</source>
        <translation>
            <numerusform>tidsfrist %1, %n dag</numerusform>
            <numerusform>tidsfrist %1, %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>inte sparad</translation>
    </message>
    <message>
        <source>What you have written stays here but is not saved. %1</source>
        <translation>Det du har skrivit finns kvar här men är inte sparat. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Spara någon annanstans…</translation>
    </message>
    <message>
        <source>%1 has been changed elsewhere in the meantime.
Yours: %2
Stored: %3</source>
        <translation>%1 har under tiden ändrats på annat håll.
Din: %2
Sparad: %3</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behåll min</translation>
    </message>
    <message>
        <source>Take the stored one</source>
        <translation>Ta den sparade</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>Salkku portfolios (*.salkku)</source>
        <translation>Salkku-portföljer (*.salkku)</translation>
    </message>
    <message>
        <source>Saved elsewhere</source>
        <translation>Sparad någon annanstans</translation>
    </message>
    <message>
        <source>Copied from the previous period</source>
        <translation>Kopierad från föregående period</translation>
    </message>
    <message>
        <source>Return the report</source>
        <translation>Returnera rapporten</translation>
    </message>
    <message>
        <source>What is to be corrected?</source>
        <translation>Vad ska rättas?</translation>
    </message>
    <message>
        <source>Correct the report</source>
        <translation>Rätta rapporten</translation>
    </message>
    <message>
        <source>Why is it corrected? The reason is kept with the new version.</source>
        <translation>Varför rättas den? Orsaken sparas med den nya versionen.</translation>
    </message>
    <message>
        <source>Add work package</source>
        <translation>Lägg till arbetspaket</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Arbetspaketets namn</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>öppnas %1</translation>
    </message>
</context>
<context>
    <name>salkku::ui::EntryPage</name>
    <message>
        <source>Status entry</source>
        <translation>Rapportering</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Investeringar</translation>
    </message>
    <message>
        <source>Investments and work packages</source>
        <translation>Investeringar och arbetspaket</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lägg till…</translation>
    </message>
    <message>
        <source>Add work package</source>
        <translation>Lägg till arbetspaket</translation>
    </message>
    <message>
        <source>Message from the ministry</source>
        <translation>Ministeriets meddelande</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Att kontrollera</translation>
    </message>
    <message>
        <source>Nothing to remark on.</source>
        <translation>Inget att anmärka på.</translation>
    </message>
    <message>
        <source>Copy previous</source>
        <translation>Kopiera föregående</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Rätta…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Returnera…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Submit the report (Ctrl+Enter)</source>
        <translation>Skicka rapporten (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>No period to report on</source>
        <translation>Ingen period att rapportera</translation>
    </message>
    <message>
        <source>The programme of this portfolio has no reporting period that has begun.</source>
        <translation>Portföljens program har ingen rapporteringsperiod som har börjat.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>period locked</source>
        <translation>perioden låst</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copies all of the previous period's report (Ctrl+Shift+D)</source>
        <translation>Kopierar hela rapporten från föregående period (Ctrl+Skift+D)</translation>
    </message>
    <message>
        <source>Keys: ↑↓ row, %1 %2, %3 %4, %5 %6, %7 %8; Ctrl+D copies a field from the previous period, Ctrl+Z undoes.</source>
        <translation>Tangenter: ↑↓ rad, %1 %2, %3 %4, %5 %6, %7 %8; Ctrl+D kopierar ett fält från föregående period, Ctrl+Z ångrar.</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>inte öppnad ännu</translation>
    </message>
    <message>
        <source>The period has not opened yet</source>
        <translation>Perioden har inte öppnats ännu</translation>
    </message>
    <message>
        <source>Reports on %1 can be written from %2 on.</source>
        <translation>Rapporter för %1 kan skrivas från och med %2.</translation>
    </message>
    <message>
        <source>Accept the report (Ctrl+Shift+Enter)</source>
        <translation>Godkänn rapporten (Ctrl+Skift+Enter)</translation>
    </message>
    <message>
        <source>Return the report with a message (Ctrl+Shift+R)</source>
        <translation>Returnera rapporten med ett meddelande (Ctrl+Skift+R)</translation>
    </message>
</context>
<context>
    <name>salkku::ui::ExportChoices</name>
    <message>
        <source>Regions</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Investeringar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Trends from</source>
        <translation>Utveckling från</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Utlysning</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Salkku's own look</source>
        <translation>Salkkus eget utseende</translation>
    </message>
    <message>
        <source>A presentation of your organisation, whose slide master, fonts and colours the slides take over</source>
        <translation>En presentation från din organisation, vars bildbakgrund, typsnitt och färger bilderna tar över</translation>
    </message>
    <message>
        <source>Look of the slides</source>
        <translation>Bildernas utseende</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>PowerPoint-bilder</translation>
    </message>
    <message>
        <source>PDF, slides</source>
        <translation>PDF, bilder</translation>
    </message>
    <message>
        <source>PDF, A4 pages</source>
        <translation>PDF, A4-sidor</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-arbetsbok</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>Picture of a matrix (PNG)</source>
        <translation>Matris som bild (PNG)</translation>
    </message>
    <message>
        <source>Drawing of a matrix (SVG)</source>
        <translation>Matris som teckning (SVG)</translation>
    </message>
    <message>
        <source>Table of values (CSV)</source>
        <translation>Värden som tabell (CSV)</translation>
    </message>
    <message>
        <source>Data set (JSON)</source>
        <translation>Datamängd (JSON)</translation>
    </message>
    <message>
        <source>the first period</source>
        <translation>den första perioden</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>Presentations (*.pptx *.potx)</source>
        <translation>Presentationer (*.pptx *.potx)</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Sparade vyer</translation>
    </message>
    <message>
        <source>Views saved on the comparison page, each as a slide of its own</source>
        <translation>Vyer som sparats på jämförelsesidan, var och en som en egen bild</translation>
    </message>
</context>
<context>
    <name>salkku::ui::ExportDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Exportens framskridande</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 finns redan. Ska den ersättas?</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s) written to %1</source>
        <translation>
            <numerusform>%n diabild skriven till %1</numerusform>
            <numerusform>%n diabilder skrivna till %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Choose at least one kind of slide.</source>
        <translation>Välj minst ett slags bild.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Skrevs till %1</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Skriver…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Sparade val</translation>
    </message>
</context>
<context>
    <name>salkku::ui::ExportPreviewView</name>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopiera bild</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopiera tabell</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
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
        <translation>Område</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljus</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Trafikljus</translation>
    </message>
</context>
<context>
    <name>salkku::ui::FindingEditor</name>
    <message>
        <source>Correct a finding</source>
        <translation>Rätta ett fynd</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Sida %1: %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>All investments</source>
        <translation>Alla investeringar</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Helhet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljus</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Under no heading</source>
        <translation>Utan rubrik</translation>
    </message>
    <message>
        <source>One item a line; two spaces begin a second-level item, # a sub-heading</source>
        <translation>En punkt per rad; två blanksteg inleder en punkt på andra nivån, # en mellanrubrik</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkter</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Påstående</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>met</source>
        <translation>uppfylld</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>delvis uppfylld</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>inte uppfylld</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
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
        <translation>Alla fynd</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Obeslutade</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godkända</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>Unsure ones</source>
        <translation>Osäkra</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikter</translation>
    </message>
    <message>
        <source>Not storable</source>
        <translation>Kan inte sparas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>Kind of findings</source>
        <translation>Slag av fynd</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrera med ord</translation>
    </message>
    <message>
        <source>Grouping of findings</source>
        <translation>Gruppering av fynd</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation>Mellanslag eller Enter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Avvisa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Rätta…</translation>
    </message>
    <message>
        <source>F2 or a double click</source>
        <translation>F2 eller dubbelklick</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fynd</translation>
    </message>
    <message>
        <source>No finding fits these choices.</source>
        <translation>Inget fynd motsvarar dessa val.</translation>
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
        <translation>samma</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>avviker: %1</translation>
    </message>
    <message>
        <source>cannot be stored</source>
        <translation>kan inte sparas</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>%1: %2, confidence %3</source>
        <translation>%1: %2, säkerhet %3</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Inv.</source>
        <translation>Inv.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Fynd</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Nu</translation>
    </message>
    <message numerus="yes">
        <source>accept %n finding(s)</source>
        <translation>
            <numerusform>godkännande av %n fynd</numerusform>
            <numerusform>godkännande av %n fynd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n finding(s)</source>
        <translation>
            <numerusform>avvisande av %n fynd</numerusform>
            <numerusform>avvisande av %n fynd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave %n finding(s) open</source>
        <translation>
            <numerusform>%n fynd lämnas öppet</numerusform>
            <numerusform>%n fynd lämnas öppna</numerusform>
        </translation>
    </message>
    <message>
        <source>correct a finding</source>
        <translation>rättelse av ett fynd</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>avvisat</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>motsägs</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>rättat</translation>
    </message>
</context>
<context>
    <name>salkku::ui::HistoryController</name>
    <message>
        <source>The field holds that value already.</source>
        <translation>Fältet har redan det värdet.</translation>
    </message>
    <message>
        <source>The value before was restored.</source>
        <translation>Det tidigare värdet återställdes.</translation>
    </message>
</context>
<context>
    <name>salkku::ui::HistoryModel</name>
    <message>
        <source>%1, investment %2%3, WP %4, %5</source>
        <translation>%1, investering %2%3, AP %4, %5</translation>
    </message>
    <message>
        <source>%1, investment %2%3, %4</source>
        <translation>%1, investering %2%3, %4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>%1, investment %2%3, WP %4</source>
        <translation>%1, investering %2%3, AP %4</translation>
    </message>
    <message>
        <source>%1, investment %2%3, indicator %4</source>
        <translation>%1, investering %2%3, indikator %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a place and a period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, grant, %2</source>
        <comment>whose and which amount</comment>
        <translation>%1, bidrag, %2</translation>
    </message>
    <message>
        <source>The name "%1"</source>
        <translation>Namnet ”%1”</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Period %1</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <comment>a field</comment>
        <translation>%1, ångrad</translation>
    </message>
    <message>
        <source>%1, made again</source>
        <comment>a field</comment>
        <translation>%1, gjord på nytt</translation>
    </message>
</context>
<context>
    <name>salkku::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Författare</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Text in the values</source>
        <translation>Text i värdena</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Hela historiken</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Förändringar</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>Den valda ändringen</translation>
    </message>
    <message>
        <source>Restore the value before</source>
        <translation>Återställ värdet före</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>All tid</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Senaste dygnet</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Senaste 7 dagarna</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Inga ändringar ännu</translation>
    </message>
    <message>
        <source>What is entered or imported is recorded here.</source>
        <translation>Här antecknas det som matas in eller importeras.</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alla organisationer</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alla fält</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>Alla författare</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ändring</numerusform>
            <numerusform>%n ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Show as on this day</source>
        <translation>Visa läget på vald dag</translation>
    </message>
    <message>
        <source>Shows the whole portfolio, for reading, as it stood at the end of the day</source>
        <translation>Visar hela portföljen, för läsning, som den var vid dagens slut</translation>
    </message>
</context>
<context>
    <name>salkku::ui::ImportController</name>
    <message>
        <source>Everything was stored already.</source>
        <translation>Allt var redan sparat.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stored.</source>
        <translation>
            <numerusform>%n värde sparat.</numerusform>
            <numerusform>%n värden sparade.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Importen ångrades.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted finding(s) are not stored yet.</source>
        <translation>
            <numerusform>%n godkänt fynd är ännu inte lagrat.</numerusform>
            <numerusform>%n godkända fynd är ännu inte lagrade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Stäng utan att spara</translation>
    </message>
    <message>
        <source>Leave the review open</source>
        <translation>Lämna granskningen öppen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stanna</translation>
    </message>
    <message>
        <source>Also in this import</source>
        <translation>I samma import</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, sida %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Nu</translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported before: %n value(s) stand as they were read.</source>
        <translation>
            <numerusform>%1 har importerats tidigare: %n värde står som det lästes.</numerusform>
            <numerusform>%1 har importerats tidigare: %n värden står som de lästes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that Salkku knows was found in %1.</source>
        <translation>Inget som Salkku känner till hittades i %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stored; of what contradicts itself nothing was.</source>
        <translation>
            <numerusform>%n värde lagrat; av det motstridiga inget.</numerusform>
            <numerusform>%n värden lagrade; av det motstridiga inget.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s) stored; the others differ from what is stored, which stays.</source>
        <translation>
            <numerusform>%1 av %n värde sparades; de övriga skiljer sig från det sparade, som står kvar.</numerusform>
            <numerusform>%1 av %n värden sparades; de övriga skiljer sig från det sparade, som står kvar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salkku::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Spara %1</translation>
    </message>
    <message>
        <source>The portfolio is open for reading only</source>
        <translation>Portföljen är öppen endast för läsning</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n fynd</numerusform>
            <numerusform>%n fynd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n varning</numerusform>
            <numerusform>%n varningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Leaves the documents without storing anything of them</source>
        <translation>Stänger dokumenten utan att lagra något av dem</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>How sure findings must be to be accepted together</source>
        <translation>Hur säkra fynden måste vara för att godkännas tillsammans</translation>
    </message>
    <message>
        <source>Accepts every finding that is at least this sure and that contradicts nothing stored</source>
        <translation>Godkänner varje fynd som är minst så här säkert och som inte motsäger något lagrat</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Stäng %1</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>Stäng detta dokument</translation>
    </message>
    <message>
        <source>%1 – cannot be read</source>
        <translation>%1 – kan inte läsas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – reading</source>
        <translation>%1 – läses</translation>
    </message>
    <message>
        <source>Reading document %1 of %2…</source>
        <translation>Läser dokument %1 av %2…</translation>
    </message>
    <message>
        <source>Accept %1 above</source>
        <translation>Godkänn %1 över gränsen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>%1 – data set</source>
        <translation>%1 – dataset</translation>
    </message>
</context>
<context>
    <name>salkku::ui::ImportReading</name>
    <message>
        <source>Reading %1…</source>
        <translation>Läser %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Reading %1: page %2 of %3…</source>
        <translation>Läser %1: sida %2 av %3…</translation>
    </message>
    <message>
        <source>Reading %1: picture %2 of %3…</source>
        <translation>Läser %1: bild %2 av %3…</translation>
    </message>
</context>
<context>
    <name>salkku::ui::ImportReview</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Utlysning</translation>
    </message>
    <message>
        <source>Period of the findings</source>
        <translation>Fyndens period</translation>
    </message>
    <message>
        <source>Call of the findings</source>
        <translation>Fyndens utlysning</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Varningar</translation>
    </message>
    <message>
        <source>Warnings (%1)</source>
        <translation>Varningar (%1)</translation>
    </message>
    <message>
        <source>Document's own: %1</source>
        <translation>Dokumentets egen: %1</translation>
    </message>
    <message>
        <source>Document's own</source>
        <translation>Dokumentets egen</translation>
    </message>
    <message>
        <source>page %1: %2</source>
        <translation>sida %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Rad %1: %2</translation>
    </message>
</context>
<context>
    <name>salkku::ui::ImportStart</name>
    <message>
        <source>Import status documents</source>
        <translation>Importera lägesdokument</translation>
    </message>
    <message>
        <source>Choose documents…</source>
        <translation>Välj dokument…</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>Senast lästa</translation>
    </message>
    <message>
        <source>Drop PDF, PowerPoint, picture or text files here, or choose them. You see what was read beside the page it was read from; nothing is stored before you save.

Report packages (.salkku-report) and filled forms (.xlsx) from organisations are opened here too: what is new, changed or in conflict stands side by side.</source>
        <translation>Släpp PDF-, PowerPoint-, bild- eller textfiler här eller välj dem. Du ser vad som lästes bredvid sidan det lästes från; inget sparas innan du sparar.

Även organisationernas rapportpaket (.salkku-report) och ifyllda formulär (.xlsx) öppnas här: det som är nytt, ändrat eller i konflikt visas sida vid sida.</translation>
    </message>
</context>
<context>
    <name>salkku::ui::IndicatorCard</name>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>No indicators yet.</source>
        <translation>Inga indikatorer ännu.</translation>
    </message>
    <message>
        <source>Add indicator…</source>
        <translation>Lägg till indikator…</translation>
    </message>
</context>
<context>
    <name>salkku::ui::IndicatorDialog</name>
    <message>
        <source>Measured as a number</source>
        <translation>Mäts som ett tal</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Ny indikator</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>ingen tidsfrist</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>till exempel %1</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Påstående</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgångsläge</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
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
        <translation>Kopiera från föregående period</translation>
    </message>
    <message>
        <source>History of this field…</source>
        <translation>Fältets historik…</translation>
    </message>
    <message>
        <source>This is no number and is not saved.</source>
        <translation>Detta är inget tal och sparas inte.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Copy from the previous period (Ctrl+D)</source>
        <translation>Kopiera från föregående period (Ctrl+D)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and statement</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (due %2)</source>
        <translation>%1 (tidsfrist %2)</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Anmärkning: %1</translation>
    </message>
    <message>
        <source>previous %1</source>
        <translation>föregående %1</translation>
    </message>
    <message>
        <source>%1 (from %2, target %3)</source>
        <translation>%1 (från %2, mål %3)</translation>
    </message>
    <message>
        <source>%1 (target %2)</source>
        <translation>%1 (mål %2)</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (från %2)</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
</context>
<context>
    <name>salkku::ui::IndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>I riskzonen</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Uppnådd</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Alla indikatorer</translation>
    </message>
    <message>
        <source>Overdue and due this period</source>
        <translation>Försenade och de som förfaller denna period</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrera rader</translation>
    </message>
    <message>
        <source>No indicator matches.</source>
        <translation>Ingen indikator motsvarar villkoren.</translation>
    </message>
    <message>
        <source>No indicators yet</source>
        <translation>Inga indikatorer ännu</translation>
    </message>
    <message>
        <source>Import a final report or another document with indicators; they then stand here.</source>
        <translation>Importera en slutrapport eller ett annat dokument med indikatorer; de visas sedan här.</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Importera dokument…</translation>
    </message>
    <message numerus="yes">
        <source>of %n indicator(s)</source>
        <translation>
            <numerusform>av %n indikator</numerusform>
            <numerusform>av %n indikatorer</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Due this period</source>
        <translation>Förfaller denna period</translation>
    </message>
</context>
<context>
    <name>salkku::ui::LightChoice</name>
    <message>
        <source>nothing chosen</source>
        <translation>inget valt</translation>
    </message>
    <message>
        <source>%1: %2. Key %3 or %4.</source>
        <translation>%1: %2. Tangent %3 eller %4.</translation>
    </message>
</context>
<context>
    <name>salkku::ui::LightStrip</name>
    <message>
        <source>Lights of the latest periods</source>
        <translation>De senaste periodernas ljus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>ingen rapport</translation>
    </message>
</context>
<context>
    <name>salkku::ui::LightTable</name>
    <message>
        <source>Overall</source>
        <translation>Helhet</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Kommentar: %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>History of this field…</source>
        <translation>Fältets historik…</translation>
    </message>
    <message>
        <source>Calculated: %1</source>
        <translation>Beräknat: %1</translation>
    </message>
    <message>
        <source>Copy from the previous period</source>
        <translation>Kopiera från föregående period</translation>
    </message>
    <message>
        <source>In the previous period: %1. Click to copy (Ctrl+D)</source>
        <translation>Föregående period: %1. Klicka för att kopiera (Ctrl+D)</translation>
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
        <translation>Period</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Trafikljus</translation>
    </message>
</context>
<context>
    <name>salkku::ui::MainWindow</name>
    <message>
        <source>The programme has no organisation %1.</source>
        <translation>Programmet har ingen organisation %1.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
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
        <translation>Ny portfölj</translation>
    </message>
    <message>
        <source>Salkku portfolios (*.salkku)</source>
        <translation>Salkku-portföljer (*.salkku)</translation>
    </message>
    <message>
        <source>Open portfolio</source>
        <translation>Öppna portfölj</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Importera dokument</translation>
    </message>
    <message>
        <source>Open or create a portfolio first, then import the documents.</source>
        <translation>Öppna eller skapa först en portfölj och importera sedan dokumenten.</translation>
    </message>
    <message>
        <source>The picture cannot be written. Is the folder there?</source>
        <translation>Bilden kan inte skrivas. Finns mappen?</translation>
    </message>
    <message>
        <source>Nothing has changed since the previous period. Submit the report as it is?</source>
        <translation>Ingenting har ändrats sedan föregående period. Ska rapporten skickas som den är?</translation>
    </message>
    <message>
        <source>What you have written is not saved. Close all the same?</source>
        <translation>Det du har skrivit är inte sparat. Stäng ändå?</translation>
    </message>
    <message>
        <source>%1 as on %2 – Salkku</source>
        <translation>%1 den %2 – Salkku</translation>
    </message>
    <message>
        <source>Open received reports</source>
        <translation>Öppna mottagna rapporter</translation>
    </message>
    <message>
        <source>Report packages and forms (*.salkku-report *.xlsx);;All files (*)</source>
        <translation>Rapportpaket och formulär (*.salkku-report *.xlsx);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Everything stood here already.</source>
        <translation>Allt fanns redan här.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) taken in.</source>
        <translation>
            <numerusform>%n fält togs in.</numerusform>
            <numerusform>%n fält togs in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report packages (*.salkku-report)</source>
        <translation>Rapportpaket (*.salkku-report)</translation>
    </message>
    <message>
        <source>Documents and reports (*.pdf *.pptx *.png *.jpg *.jpeg *.txt *.salkku-report *.xlsx);;All files (*)</source>
        <translation>Dokument och rapporter (*.pdf *.pptx *.png *.jpg *.jpeg *.txt *.salkku-report *.xlsx);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbetsböcker (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparad: %1</translation>
    </message>
    <message>
        <source>Submitted. File › Save report for others… makes the package that the ministry opens.</source>
        <translation>Inlämnad. Arkiv › Spara rapport för andra… gör paketet som ministeriet öppnar.</translation>
    </message>
</context>
<context>
    <name>salkku::ui::MatrixModel</name>
    <message>
        <source>Outside the areas</source>
        <translation>Utanför samarbetsområdena</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n region(s)</source>
        <translation>
            <numerusform>%1, %n område</numerusform>
            <numerusform>%1, %n områden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Report: %1.</source>
        <translation>Rapport: %1.</translation>
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
        <translation>Ta alla i konflikt</translation>
    </message>
    <message>
        <source>Keep all conflicting</source>
        <translation>Behåll alla egna</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Behåll detta</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Ta detta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Received reports</source>
        <translation>Mottagna rapporter</translation>
    </message>
    <message>
        <source>Received fields</source>
        <translation>Mottagna fält</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Det som skiljer sig</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikter</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Shown fields</source>
        <translation>Visade fält</translation>
    </message>
    <message>
        <source>In this portfolio</source>
        <translation>I denna portfölj</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Spara %1</translation>
    </message>
    <message>
        <source>The portfolio is open for reading only</source>
        <translation>Portföljen är öppen endast för läsning</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nya</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 ändrade</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 behålls</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 lika</translation>
    </message>
    <message>
        <source>%1 in conflict, %2 of them undecided</source>
        <translation>%1 i konflikt, %2 oavgjorda</translation>
    </message>
    <message>
        <source>Nothing can be taken in.</source>
        <translation>Inget kan tas in.</translation>
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
        <translation>Fält</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>In this portfolio</source>
        <translation>I denna portfölj</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
</context>
<context>
    <name>salkku::ui::MoneyModel</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>%1, %2: granted %3, paid %4, remaining %5</source>
        <translation>%1, %2: beviljat %3, utbetalt %4, återstår %5</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Utlysning</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Beviljat</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Utbetalt</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Återstår</translation>
    </message>
    <message>
        <source>Paid of the grant</source>
        <translation>Utbetald andel</translation>
    </message>
</context>
<context>
    <name>salkku::ui::MoneyPage</name>
    <message>
        <source>Money</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>Figures of a document that do not agree</source>
        <translation>Siffror i ett dokument som inte stämmer överens</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Enligt dokumentet</translation>
    </message>
    <message>
        <source>Reckoned</source>
        <translation>Beräknat</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrera rader</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Understöd</translation>
    </message>
    <message>
        <source>No grants yet</source>
        <translation>Inga understöd ännu</translation>
    </message>
    <message>
        <source>Import a decision or a table of grants; they then stand here.</source>
        <translation>Importera ett beslut eller en tabell över understöd; de visas sedan här.</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Importera dokument…</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Beviljat</translation>
    </message>
    <message>
        <source>to the organisations</source>
        <translation>till organisationerna</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Utbetalt</translation>
    </message>
    <message>
        <source>%1 of the grants</source>
        <translation>%1 av understöden</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Återstår</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>inmatat för hand</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, sida %2</translation>
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
        <translation>inte rapporterad</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>progress %1 → %2</source>
        <translation>framsteg %1 → %2</translation>
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
        <translation>Område</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <source>red without a comment</source>
        <translation>rött utan kommentar</translation>
    </message>
    <message>
        <source>overall light better than its parts</source>
        <translation>helhetsljuset bättre än delarna</translation>
    </message>
    <message>
        <source>all green, but %1 of the planned %2</source>
        <translation>allt grönt, men %1 av planerade %2</translation>
    </message>
    <message>
        <source>progress %1, far below the regions' median %2</source>
        <translation>framsteg %1, långt under regionernas median %2</translation>
    </message>
    <message>
        <source>progress %1, far above the regions' median %2</source>
        <translation>framsteg %1, långt över regionernas median %2</translation>
    </message>
    <message>
        <source>everything as in the previous period</source>
        <translation>allt som föregående period</translation>
    </message>
    <message>
        <source>better than its work packages report</source>
        <translation>bättre än vad arbetspaketen rapporterar</translation>
    </message>
    <message>
        <source>all green, but the text says: %1</source>
        <translation>allt grönt, men i texten: %1</translation>
    </message>
</context>
<context>
    <name>salkku::ui::Notice</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>salkku::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Vad ändrades</translation>
    </message>
    <message>
        <source>State of the reports</source>
        <translation>Rapporternas läge</translation>
    </message>
    <message>
        <source>Nothing changed since the previous period.</source>
        <translation>Inget har ändrats sedan föregående period.</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Inga rapporter ännu</translation>
    </message>
    <message>
        <source>Import a published status document, or drop one onto this window. Its lights, percentages and texts then stand here.</source>
        <translation>Importera ett publicerat lägesdokument eller släpp det i fönstret. Dess ljus, procenttal och texter står sedan här.</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Importera dokument…</translation>
    </message>
    <message>
        <source>%1 · reports due %2</source>
        <translation>%1 · rapporter senast %2</translation>
    </message>
    <message>
        <source>There is no earlier period to compare with.</source>
        <translation>Det finns ingen tidigare period att jämföra med.</translation>
    </message>
    <message>
        <source>Reports received</source>
        <translation>Mottagna rapporter</translation>
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
            <numerusform>%n utkast</numerusform>
            <numerusform>%n utkast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n saknas</numerusform>
            <numerusform>%n saknas</numerusform>
        </translation>
    </message>
    <message>
        <source>no earlier period</source>
        <translation>ingen tidigare period</translation>
    </message>
    <message>
        <source>as in the previous period</source>
        <translation>som under föregående period</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n fler</numerusform>
            <numerusform>%n fler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n färre</numerusform>
            <numerusform>%n färre</numerusform>
        </translation>
    </message>
    <message>
        <source>Reds</source>
        <translation>Röda</translation>
    </message>
    <message>
        <source>Yellows</source>
        <translation>Gula</translation>
    </message>
    <message>
        <source>previously %1</source>
        <translation>tidigare %1</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>Progress, mean</source>
        <translation>Framsteg, medelvärde</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Att kontrollera</translation>
    </message>
    <message>
        <source>What changed since the previous period</source>
        <translation>Vad som ändrats sedan föregående period</translation>
    </message>
    <message>
        <source>What should be looked at once more</source>
        <translation>Vad som bör granskas en gång till</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Show the regions with a report missing</source>
        <translation>Visa regioner med en rapport som saknas</translation>
    </message>
    <message>
        <source>Show the regions with a red</source>
        <translation>Visa regioner med rött</translation>
    </message>
    <message>
        <source>Show the regions with a yellow</source>
        <translation>Visa regioner med gult</translation>
    </message>
    <message>
        <source>Show the progress of the regions</source>
        <translation>Visa regionernas framsteg</translation>
    </message>
    <message>
        <source>Show the indicators</source>
        <translation>Visa indikatorerna</translation>
    </message>
    <message>
        <source>Indicators overdue</source>
        <translation>Försenade indikatorer</translation>
    </message>
    <message numerus="yes">
        <source>%n due this period</source>
        <translation>
            <numerusform>%n förfaller denna period</numerusform>
            <numerusform>%n förfaller denna period</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Inget sticker ut.</translation>
    </message>
</context>
<context>
    <name>salkku::ui::PageCanvas</name>
    <message>
        <source>Page of the document</source>
        <translation>Dokumentets sida</translation>
    </message>
</context>
<context>
    <name>salkku::ui::PageView</name>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Förstoring</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Anpassa till bredden</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>page %1 / %2</source>
        <translation>sida %1 / %2</translation>
    </message>
    <message>
        <source>No page to show</source>
        <translation>Ingen sida att visa</translation>
    </message>
</context>
<context>
    <name>salkku::ui::PastBar</name>
    <message>
        <source>Return to the present</source>
        <translation>Återgå till nuläget</translation>
    </message>
    <message>
        <source>This is the portfolio as it stood at the end of %1. It is for reading only.</source>
        <translation>Det här är portföljen som den var i slutet av %1. Den kan bara läsas.</translation>
    </message>
</context>
<context>
    <name>salkku::ui::PercentRow</name>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Progress in per cent</source>
        <translation>Framsteg i procent</translation>
    </message>
    <message>
        <source>Plan in per cent</source>
        <translation>Plan i procent</translation>
    </message>
    <message>
        <source>previous %1%</source>
        <translation>föregående %1 %</translation>
    </message>
    <message>
        <source>work packages %1%</source>
        <translation>arbetspaket %1 %</translation>
    </message>
    <message>
        <source>Copy from the previous period (Ctrl+D)</source>
        <translation>Kopiera från föregående period (Ctrl+D)</translation>
    </message>
    <message>
        <source>Copy from the previous period</source>
        <translation>Kopiera från föregående period</translation>
    </message>
    <message>
        <source>History of this field…</source>
        <translation>Fältets historik…</translation>
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
        <translation>Öppna perioden på nytt</translation>
    </message>
    <message>
        <source>Lock the period</source>
        <translation>Lås perioden</translation>
    </message>
    <message>
        <source>Move the deadline…</source>
        <translation>Flytta tidsfristen…</translation>
    </message>
    <message>
        <source>Lock the period, open it again, or move its deadline or opening day</source>
        <translation>Lås perioden, öppna den igen eller flytta dess tidsfrist eller öppningsdag</translation>
    </message>
    <message>
        <source>Move the opening day…</source>
        <translation>Flytta öppningsdagen…</translation>
    </message>
</context>
<context>
    <name>salkku::ui::PeriodController</name>
    <message>
        <source>Deadline</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Period locked</source>
        <translation>Perioden låst</translation>
    </message>
    <message>
        <source>Period open</source>
        <translation>Perioden öppen</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Öppnas %1</translation>
    </message>
    <message>
        <source>Last day on which reports are on time</source>
        <translation>Sista dagen då rapporterna är i tid</translation>
    </message>
    <message>
        <source>Opening day</source>
        <translation>Öppningsdag</translation>
    </message>
    <message>
        <source>First day on which reports can be written</source>
        <translation>Första dagen då rapporter kan skrivas</translation>
    </message>
</context>
<context>
    <name>salkku::ui::PeriodDayDialog</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>The programme's own</source>
        <translation>Programmets egen</translation>
    </message>
</context>
<context>
    <name>salkku::ui::PlaceList</name>
    <message>
        <source>WP %1</source>
        <translation>AP %1</translation>
    </message>
    <message>
        <source>WP %1 %2</source>
        <translation>AP %1 %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
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
        <translation>Skriv ut</translation>
    </message>
</context>
<context>
    <name>salkku::ui::RegionFilter</name>
    <message>
        <source>Regions: all %1 ▾</source>
        <translation>Områden: alla %1 ▾</translation>
    </message>
    <message>
        <source>Regions: %1 of %2 ▾</source>
        <translation>Områden: %1 av %2 ▾</translation>
    </message>
    <message>
        <source>Regions shown</source>
        <translation>Områden som visas</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alla områden</translation>
    </message>
</context>
<context>
    <name>salkku::ui::RegionPage</name>
    <message>
        <source>Region</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Lights by investment</source>
        <translation>Ljus per investering</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>Progress over the periods</source>
        <translation>Framsteg per period</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Inga rapporter ännu</translation>
    </message>
    <message>
        <source>Import a published status document; each region's lights and texts then stand here.</source>
        <translation>Importera ett publicerat lägesdokument, så står varje områdes ljus och texter här.</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Importera dokument…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>What is said of all investments</source>
        <translation>Vad som sägs om alla investeringar</translation>
    </message>
    <message>
        <source>All investments</source>
        <translation>Alla investeringar</translation>
    </message>
    <message>
        <source>No narrative in this period.</source>
        <translation>Inga texter för perioden.</translation>
    </message>
</context>
<context>
    <name>salkku::ui::ResultChoice</name>
    <message>
        <source>Keys: %1, %2 and %3; Delete takes the answer away</source>
        <translation>Tangenter: %1, %2 och %3; Delete tar bort svaret</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>inget valt</translation>
    </message>
</context>
<context>
    <name>salkku::ui::SearchModel</name>
    <message>
        <source>work package %1</source>
        <translation>arbetspaket %1</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, sida %2</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
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
        <translation>Sökning</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Typ av text</translation>
    </message>
    <message>
        <source>Texts that were found</source>
        <translation>Hittade texter</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Visa fler</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Alla texter</translation>
    </message>
    <message>
        <source>Narratives</source>
        <translation>Rapporttexter</translation>
    </message>
    <message>
        <source>Comments on lights</source>
        <translation>Kommentarer till ljus</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>No portfolio is open</source>
        <translation>Ingen portfölj är öppen</translation>
    </message>
    <message>
        <source>Open one to search its texts.</source>
        <translation>Öppna en för att söka i dess texter.</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alla organisationer</translation>
    </message>
    <message>
        <source>All investments</source>
        <translation>Alla investeringar</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Alla avsnitt</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Alla perioder</translation>
    </message>
    <message>
        <source>Write words into the field above. Any form of a word finds all its forms.</source>
        <translation>Skriv ord i fältet ovan. Vilken form som helst av ett ord hittar alla dess former.</translation>
    </message>
    <message>
        <source>No text holds all of these words. Try fewer of them, or fewer limits.</source>
        <translation>Ingen text innehåller alla dessa ord. Pröva med färre ord eller färre avgränsningar.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, the newest %n text(s)</source>
        <translation>
            <numerusform>”%1”, den nyaste %n texten</numerusform>
            <numerusform>”%1”, de nyaste %n texterna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %n text(s)</source>
        <translation>
            <numerusform>”%1”, %n text</numerusform>
            <numerusform>”%1”, %n texter</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts are being read for searching: %1 %. What is not read yet is not found.</source>
        <translation>Texterna läses in för sökning: %1 %. Det som inte är inläst hittas inte ännu.</translation>
    </message>
</context>
<context>
    <name>salkku::ui::SectionEditor</name>
    <message>
        <source>Previous period</source>
        <translation>Föregående period</translation>
    </message>
    <message>
        <source>Previous period: %1</source>
        <translation>Föregående period: %1</translation>
    </message>
    <message>
        <source>Double-click a bullet to copy it</source>
        <translation>Kopiera en punkt genom att dubbelklicka</translation>
    </message>
    <message>
        <source>Copy section</source>
        <translation>Kopiera avsnittet</translation>
    </message>
    <message>
        <source>Copy the previous period's section (Ctrl+D)</source>
        <translation>Kopiera föregående periods avsnitt (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>salkku::ui::SendDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Save a report for others</source>
        <translation>Spara en rapport för andra</translation>
    </message>
    <message>
        <source>Report package, for another Salkku</source>
        <translation>Rapportpaket, för en annan Salkku</translation>
    </message>
    <message>
        <source>Workbook, to be filled in and sent back</source>
        <translation>Arbetsbok att fylla i och skicka tillbaka</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Som</translation>
    </message>
</context>
<context>
    <name>salkku::ui::SentenceModel</name>
    <message>
        <source>no source</source>
        <translation>ingen källa</translation>
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
        <translation>Titel</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Lyft</translation>
    </message>
    <message>
        <source>The period in figures</source>
        <translation>Perioden i siffror</translation>
    </message>
    <message>
        <source>Lights and progress by investment</source>
        <translation>Trafikljus och framsteg per investering</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Förändringar</translation>
    </message>
    <message>
        <source>Texts of each investment</source>
        <translation>Texter för varje investering</translation>
    </message>
    <message>
        <source>Lights by dimension</source>
        <translation>Trafikljus per dimension</translation>
    </message>
    <message>
        <source>Progress bars</source>
        <translation>Framstegsstaplar</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trender</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Teckenförklaring</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Slides and their order</source>
        <translation>Bilder och deras ordning</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Sparade vyer</translation>
    </message>
</context>
<context>
    <name>salkku::ui::SourceViewer</name>
    <message>
        <source>The document is no longer where it was read from:
%1

The words that were read:
%2</source>
        <translation>Dokumentet finns inte längre där det lästes:
%1

Texten som lästes:
%2</translation>
    </message>
</context>
<context>
    <name>salkku::ui::StatusLine</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Demo data, not real figures</source>
        <translation>Demodata, inga verkliga siffror</translation>
    </message>
    <message>
        <source>No portfolio is open</source>
        <translation>Ingen portfölj är öppen</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Skrivskyddad</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparad</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n område</numerusform>
            <numerusform>%n områden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n rapport</numerusform>
            <numerusform>%n rapporter</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparad</translation>
    </message>
</context>
<context>
    <name>salkku::ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Sammandrag</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Sentences of the summary</source>
        <translation>Sammandragets meningar</translation>
    </message>
    <message>
        <source>Nothing is written yet. Pick what the regions have written at the right, take a proposal, or write a sentence of your own.</source>
        <translation>Ingenting är skrivet ännu. Plocka det som områdena har skrivit till höger, ta ett förslag eller skriv en egen mening.</translation>
    </message>
    <message>
        <source>The chosen sentence</source>
        <translation>Den valda meningen</translation>
    </message>
    <message>
        <source>Choose a sentence to edit it</source>
        <translation>Välj en mening för att redigera den</translation>
    </message>
    <message>
        <source>What the sentence rests on</source>
        <translation>Vad meningen grundar sig på</translation>
    </message>
    <message>
        <source>Own sentence</source>
        <translation>Egen mening</translation>
    </message>
    <message>
        <source>Begin a sentence of your own (Insert)</source>
        <translation>Börja en egen mening (Insert)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>Make one sentence of the chosen ones (Ctrl+M)</source>
        <translation>Gör en mening av de valda (Ctrl+M)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Flytta upp (Alt+Upp)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ner</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Flytta ner (Alt+Ner)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Make it a detail of the sentence above, or no longer one</source>
        <translation>Gör den till en underpunkt till meningen ovan, eller till en huvudpunkt igen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the chosen sentences (Delete)</source>
        <translation>Ta bort de valda meningarna (Delete)</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>What the regions have written</source>
        <translation>Vad områdena har skrivit</translation>
    </message>
    <message>
        <source>What changed and what recurs</source>
        <translation>Vad som ändrats och vad som återkommer</translation>
    </message>
    <message>
        <source>Problems that several regions tell of, over all investments</source>
        <translation>Problem som flera områden berättar om, över alla investeringar</translation>
    </message>
    <message>
        <source>What the summary can be made of</source>
        <translation>Vad sammandraget kan göras av</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>There is nothing here in this period.</source>
        <translation>Här finns inget under denna period.</translation>
    </message>
    <message>
        <source>Add to the summary</source>
        <translation>Lägg till i sammandraget</translation>
    </message>
    <message>
        <source>Take all as a draft</source>
        <translation>Ta allt som utkast</translation>
    </message>
    <message>
        <source>Adds every change and everything that recurs; one undo takes it back</source>
        <translation>Lägger till alla ändringar och allt som återkommer; ett ångra tar tillbaka det</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Inga rapporter ännu</translation>
    </message>
    <message>
        <source>The summary is made of what the regions have reported in a period.</source>
        <translation>Sammandraget görs av det som områdena har rapporterat under en period.</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Importera dokument…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>The text on all investments</source>
        <translation>Texten om alla investeringar</translation>
    </message>
    <message>
        <source>New sentence</source>
        <translation>Ny mening</translation>
    </message>
    <message>
        <source>The texts are being counted…</source>
        <translation>Texterna räknas…</translation>
    </message>
    <message>
        <source>The texts are being read…</source>
        <translation>Texterna läses…</translation>
    </message>
</context>
<context>
    <name>salkku::ui::TemplateBar</name>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Sparade val</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Save choices</source>
        <translation>Spara val</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>salkku::ui::TickChoice</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
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
        <translation>Period</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Utlysning</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfölj</translation>
    </message>
    <message>
        <source>Export slides…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>no reports</source>
        <translation>inga rapporter</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Find texts or a region</source>
        <translation>Sök texter eller område</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Sök (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>salkku::ui::TrendChart</name>
    <message>
        <source>Progress over the periods</source>
        <translation>Framsteg per period</translation>
    </message>
    <message>
        <source>progress %1</source>
        <translation>framsteg %1</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>ingen rapport</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljus</translation>
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
        <translation>Regionernas framsteg över tid</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No percentage reported</source>
        <translation>Ingen procent rapporterad</translation>
    </message>
    <message>
        <source>Median of the regions</source>
        <translation>Regionernas median</translation>
    </message>
    <message>
        <source>Other regions</source>
        <translation>Övriga regioner</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Område</translation>
    </message>
</context>
<context>
    <name>salkku::ui::UnknownNames</name>
    <message>
        <source>Who is meant? (%1)</source>
        <translation>Vem avses? (%1)</translation>
    </message>
    <message>
        <source>Who is meant by %1</source>
        <translation>Vem som avses med %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>No organisation: pass over</source>
        <translation>Ingen organisation: hoppa över</translation>
    </message>
</context>
<context>
    <name>salkku::ui::WelcomePage</name>
    <message>
        <source>Welcome to Salkku</source>
        <translation>Välkommen till Salkku</translation>
    </message>
    <message>
        <source>A portfolio is one file with the status reports of a programme. Open one, begin a new one, or look around in the demo portfolio with made-up figures.</source>
        <translation>En portfölj är en fil med ett programs lägesrapporter. Öppna en, börja en ny, eller se dig om i demoportföljen med påhittade siffror.</translation>
    </message>
    <message>
        <source>New portfolio…</source>
        <translation>Ny portfölj…</translation>
    </message>
    <message>
        <source>Open portfolio…</source>
        <translation>Öppna portfölj…</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>Öppna demo</translation>
    </message>
    <message>
        <source>Recent portfolios</source>
        <translation>Senaste portföljer</translation>
    </message>
</context>
<context>
    <name>salkku::ui::WindowMenus</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;New portfolio…</source>
        <translation>&amp;Ny portfölj…</translation>
    </message>
    <message>
        <source>&amp;Open portfolio…</source>
        <translation>&amp;Öppna portfölj…</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>Öppna &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Recent portfolios</source>
        <translation>&amp;Senaste portföljer</translation>
    </message>
    <message>
        <source>&amp;Import documents…</source>
        <translation>&amp;Importera dokument…</translation>
    </message>
    <message>
        <source>&amp;Export slides…</source>
        <translation>&amp;Exportera diabilder…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;vsluta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Enligt systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljus</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Quick guide</source>
        <translation>&amp;Snabbguide</translation>
    </message>
    <message>
        <source>&amp;About Salkku</source>
        <translation>&amp;Om Salkku</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ångra: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gör om: %1</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>Status entry</source>
        <translation>Rapportering</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammandrag</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sökning</translation>
    </message>
    <message>
        <source>Open received re&amp;ports…</source>
        <translation>Öppna &amp;mottagna rapporter…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>&amp;Save report for others…</source>
        <translation>&amp;Spara rapport för andra…</translation>
    </message>
</context>
</TS>
