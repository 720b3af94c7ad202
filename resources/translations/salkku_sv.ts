<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
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
        <source>This is an office document or an archive. Save it as PDF and read that.</source>
        <translation>Det här är ett kontorsdokument eller ett arkiv. Spara det som PDF och läs det.</translation>
    </message>
    <message>
        <source>This is neither a PDF nor plain text. Choose another file.</source>
        <translation>Det här är varken en PDF eller ren text. Välj en annan fil.</translation>
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
        <source>Only pages of a PDF can be drawn.</source>
        <translation>Endast sidor i en PDF kan ritas.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>--to is missing: name the file to write.</source>
        <translation>--to saknas: ange filen som ska skrivas.</translation>
    </message>
    <message>
        <source>Writes the slides of a period.</source>
        <translation>Skriver en periods diabilder.</translation>
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
</context>
<context>
    <name>ExportDeck</name>
    <message>
        <source>The file name must end in ".pptx".</source>
        <translation>Filnamnet ska sluta på ".pptx".</translation>
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
        <source>the document: PDF or plain text</source>
        <translation>dokumentet: PDF eller ren text</translation>
    </message>
    <message>
        <source>everything as JSON instead of a summary</source>
        <translation>allt som JSON i stället för en sammanfattning</translation>
    </message>
    <message>
        <source>look for the names of this portfolio's programme</source>
        <translation>sök efter namnen i den här portföljens program</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
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
        <source>findings of this kind are not kept in a portfolio yet</source>
        <translation>fynd av detta slag sparas ännu inte i en portfölj</translation>
    </message>
    <message>
        <source>the confidence %1 is below %2</source>
        <translation>säkerheten %1 är under %2</translation>
    </message>
    <message>
        <source>the period is not known; give it with --period or choose it</source>
        <translation>perioden är inte känd; ange den med --period eller välj den</translation>
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
        <source>the documents: PDF or plain text</source>
        <translation>dokumenten: PDF eller ren text</translation>
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
    <name>salkku::ReadingProcess</name>
    <message numerus="yes">
        <source>Reading was stopped after %n second(s). The document may be damaged.</source>
        <translation>
            <numerusform>Läsningen avbröts efter %n sekund. Dokumentet kan vara skadat.</numerusform>
            <numerusform>Läsningen avbröts efter %n sekunder. Dokumentet kan vara skadat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reading program %1 cannot be started.</source>
        <translation>Läsprogrammet %1 kan inte startas.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Läsningen avbröts.</translation>
    </message>
    <message>
        <source>The document yields more findings than Salkku takes.</source>
        <translation>Dokumentet ger fler fynd än Salkku tar emot.</translation>
    </message>
    <message>
        <source>Reading failed. The document may be damaged; nothing was changed.</source>
        <translation>Läsningen misslyckades. Dokumentet kan vara skadat; ingenting ändrades.</translation>
    </message>
    <message>
        <source>Reading failed.</source>
        <translation>Läsningen misslyckades.</translation>
    </message>
</context>
</TS>
