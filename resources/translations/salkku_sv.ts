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
        <source>Exit status: 0 done, 1 check found faults, 2 unusable arguments, 3 unusable file.</source>
        <translation>Slutstatus: 0 klart, 1 kontrollen hittade fel, 2 oanvändbara argument, 3 oanvändbar fil.</translation>
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
        <source>Page to show: overview, compare, region, import, indicators or money.</source>
        <translation>Sida som visas: overview, compare, region, import, indicators eller money.</translation>
    </message>
    <message>
        <source>View of the comparison page: matrix, map, bars, lines, multiples or lights.</source>
        <translation>Jämförelsesidans vy: matrix, map, bars, lines, multiples eller lights.</translation>
    </message>
    <message>
        <source>--page is one of overview, compare, region, import, indicators and money.</source>
        <translation>--page är någon av overview, compare, region, import, indicators och money.</translation>
    </message>
    <message>
        <source>--view is one of matrix, map, bars, lines, multiples and lights.</source>
        <translation>--view är någon av matrix, map, bars, lines, multiples och lights.</translation>
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
        <source>Ctrl+1 to Ctrl+4: pages. Ctrl+F: go to a region. Ctrl+I: import. Ctrl+E: export.</source>
        <translation>Ctrl+1–Ctrl+4: sidor. Ctrl+F: gå till område. Ctrl+I: import. Ctrl+E: export.</translation>
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
        <translation>Det här är påhittade data; de blandas inte med en portfölj med verkliga data.</translation>
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
        <source>the documents: PDF, PowerPoint or plain text</source>
        <translation>dokumenten: PDF, PowerPoint eller vanlig text</translation>
    </message>
</context>
<context>
    <name>IndicatorTable</name>
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
        <source>Indicators</source>
        <translation>Indikatorer</translation>
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
        <source>New work package</source>
        <translation>Nytt arbetspaket</translation>
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
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading needs more than %1 MB of memory, the most that a document may take. Split it into smaller documents, or save it as PDF with another program.</source>
        <translation>Läsningen behöver mer än %1 MB minne, som är det mesta för ett dokument. Dela det i mindre dokument eller spara det som PDF med ett annat program.</translation>
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
        <translation>okänt</translation>
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
        <translation>Mottagen</translation>
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
</context>
<context>
    <name>salkku::ui::BulletEdit</name>
    <message>
        <source>History of this field…</source>
        <translation>Fältets historik…</translation>
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
        <source>Indicators</source>
        <translation>Indikatorer</translation>
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
        <source>Copies all of the previous period's report</source>
        <translation>Kopierar hela föregående periods rapport</translation>
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
        <source>Keys: ↑↓ row, %1 %2, %3 %4, %5 %6, %7 %8; Ctrl+D copies a section, Ctrl+Z undoes.</source>
        <translation>Tangenter: ↑↓ rad, %1 %2, %3 %4, %5 %6, %7 %8; Ctrl+D kopierar ett avsnitt, Ctrl+Z ångrar.</translation>
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
        <source>Period</source>
        <translation>Period</translation>
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
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Exportens framskridande</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
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
        <source>Form</source>
        <translation>Form</translation>
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
        <translation>Bild av en matris (PNG)</translation>
    </message>
    <message>
        <source>Drawing of a matrix (SVG)</source>
        <translation>Ritning av en matris (SVG)</translation>
    </message>
    <message>
        <source>Table of values (CSV)</source>
        <translation>Tabell med värden (CSV)</translation>
    </message>
    <message>
        <source>Data set (JSON)</source>
        <translation>Datamängd (JSON)</translation>
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
        <translation>okänt</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Uppnådd</translation>
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
        <source>As on a date</source>
        <translation>Läget en viss dag</translation>
    </message>
    <message>
        <source>Shows the reports as they stood at the end of a day</source>
        <translation>Visar rapporterna som de var vid dagens slut</translation>
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
        <source>The reports on that date</source>
        <translation>Rapporterna den dagen</translation>
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
    <message numerus="yes">
        <source>Read only: as on %1, %n report(s)</source>
        <translation>
            <numerusform>Enbart läsning: läget %1, %n rapport</numerusform>
            <numerusform>Enbart läsning: läget %1, %n rapporter</numerusform>
        </translation>
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
</context>
<context>
    <name>salkku::ui::ImportReview</name>
    <message>
        <source>All findings</source>
        <translation>Alla fynd</translation>
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
        <source>Filter by words</source>
        <translation>Filtrera med ord</translation>
    </message>
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
        <source>Findings</source>
        <translation>Fynd</translation>
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
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>Kind of findings</source>
        <translation>Slag av fynd</translation>
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
        <source>Drop PDF, PowerPoint, picture or text files here, or choose them. You see what was read beside the page it was read from; nothing is stored before you save.</source>
        <translation>Släpp PDF-, PowerPoint-, bild- eller textfiler här eller välj dem. Du ser vad som lästes bredvid sidan det lästes från; inget sparas förrän du sparar.</translation>
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
        <source>In the previous period: %1</source>
        <translation>Föregående period: %1</translation>
    </message>
    <message>
        <source>Calculated: %1</source>
        <translation>Beräknat: %1</translation>
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
        <source>Documents (*.pdf *.pptx *.png *.jpg *.jpeg *.txt);;All files (*)</source>
        <translation>Dokument (*.pdf *.pptx *.png *.jpg *.jpeg *.txt);;Alla filer (*)</translation>
    </message>
    <message>
        <source>What you have written is not saved. Close all the same?</source>
        <translation>Det du har skrivit är inte sparat. Stäng ändå?</translation>
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
        <source>Go to region (Ctrl+F)</source>
        <translation>Gå till område (Ctrl+F)</translation>
    </message>
    <message>
        <source>Go to region</source>
        <translation>Gå till område</translation>
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
        <source>No region of that name</source>
        <translation>Inget område med det namnet</translation>
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
        <source>&amp;Go to region</source>
        <translation>&amp;Gå till område</translation>
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
        <translation>Ljust</translation>
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
</context>
</TS>
