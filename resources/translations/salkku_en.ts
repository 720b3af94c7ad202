<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ExportCommand</name>
    <message numerus="yes">
        <source>Wrote %n slide(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n slide to %1.</numerusform>
            <numerusform>Wrote %n slides to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtractCommand</name>
    <message numerus="yes">
        <source>%1: %n page(s)</source>
        <translation>
            <numerusform>%1: %n page</numerusform>
            <numerusform>%1: %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormCommand</name>
    <message numerus="yes">
        <source>Wrote %1: %n sheet(s) to fill in.</source>
        <translation>
            <numerusform>Wrote %1: %n sheet to fill in.</numerusform>
            <numerusform>Wrote %1: %n sheets to fill in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Import of %n document(s): %1</source>
        <translation>
            <numerusform>Import of %n document: %1</numerusform>
            <numerusform>Import of %n documents: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ingest</name>
    <message numerus="yes">
        <source>%n word(s) or shapes stand far outside their page and were left out.</source>
        <translation>
            <numerusform>%n word or shapes stand far outside their page and were left out.</numerusform>
            <numerusform>%n words or shapes stand far outside their page and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The speaker's notes of %n slide(s) are no part of their text and were not taken in.</source>
        <translation>
            <numerusform>The speaker's notes of %n slide are no part of their text and were not taken in.</numerusform>
            <numerusform>The speaker's notes of %n slides are no part of their text and were not taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message numerus="yes">
        <source>%n conflict(s): nothing was changed. --take theirs takes what the packages say, --take mine keeps what stands here.</source>
        <translation>
            <numerusform>%n conflict: nothing was changed. --take theirs takes what the packages say, --take mine keeps what stands here.</numerusform>
            <numerusform>%n conflicts: nothing was changed. --take theirs takes what the packages say, --take mine keeps what stands here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message numerus="yes">
        <source>%n report package(s)</source>
        <translation>
            <numerusform>%n report package</numerusform>
            <numerusform>%n report packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageCommand</name>
    <message numerus="yes">
        <source>Wrote %1: %n report(s).</source>
        <translation>
            <numerusform>Wrote %1: %n report.</numerusform>
            <numerusform>Wrote %1: %n reports.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>import of %n document(s)</source>
        <translation>
            <numerusform>import of %n document</numerusform>
            <numerusform>import of %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message numerus="yes">
        <source>%1: %n organisation(s), %2</source>
        <translation>
            <numerusform>%1: %n organisation, %2</numerusform>
            <numerusform>%1: %n organisations, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n organisation(s), %2.</source>
        <translation>
            <numerusform>%1: %n organisation, %2.</numerusform>
            <numerusform>%1: %n organisations, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salkku::ReadingProcess</name>
    <message numerus="yes">
        <source>Reading took more than %n second(s), the most that a document may take. Split it into smaller documents, or save it as PDF with another program.</source>
        <translation>
            <numerusform>Reading took more than %n second, the most that a document may take. Split it into smaller documents, or save it as PDF with another program.</numerusform>
            <numerusform>Reading took more than %n seconds, the most that a document may take. Split it into smaller documents, or save it as PDF with another program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading came no further for %n second(s), the longest that a page or picture may take. Save the document as PDF with another program, or leave the page out that it stopped at.</source>
        <translation>
            <numerusform>Reading came no further for %n second, the longest that a page or picture may take. Save the document as PDF with another program, or leave the page out that it stopped at.</numerusform>
            <numerusform>Reading came no further for %n seconds, the longest that a page or picture may take. Save the document as PDF with another program, or leave the page out that it stopped at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salkku::ReceivingProcess</name>
    <message numerus="yes">
        <source>Reading took more than %n second(s), the most that a file may take.</source>
        <translation>
            <numerusform>Reading took more than %n second, the most that a file may take.</numerusform>
            <numerusform>Reading took more than %n seconds, the most that a file may take.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salkku::ui::CarriedChoice</name>
    <message numerus="yes">
        <source>%n status(es)</source>
        <translation>
            <numerusform>%n status(es)</numerusform>
            <numerusform>%n status(es)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of indicators</source>
        <translation>
            <numerusform>%n value of indicators</numerusform>
            <numerusform>%n values of indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s)</source>
        <translation>
            <numerusform>%n grant</numerusform>
            <numerusform>%n grants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take it whole (%n status(es))</source>
        <translation>
            <numerusform>Take it whole (%n status(es))</numerusform>
            <numerusform>Take it whole (%n status(es))</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salkku::ui::CellPanel</name>
    <message numerus="yes">
        <source>%n period(s), %1 → %2</source>
        <translation>
            <numerusform>%n period, %1 → %2</numerusform>
            <numerusform>%n periods, %1 → %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unchanged for %n period(s)</source>
        <translation>
            <numerusform>Unchanged for %n period</numerusform>
            <numerusform>Unchanged for %n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n work package(s): %1</source>
        <translation>
            <numerusform>From %n work package: %1</numerusform>
            <numerusform>From %n work packages: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salkku::ui::EntryController</name>
    <message numerus="yes">
        <source>deadline %1, %n day(s) left</source>
        <translation>
            <numerusform>deadline %1, %n day left</numerusform>
            <numerusform>deadline %1, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salkku::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%n slide(s) written to %1</source>
        <translation>
            <numerusform>%n slide written to %1</numerusform>
            <numerusform>%n slides written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salkku::ui::FindingsModel</name>
    <message numerus="yes">
        <source>accept %n finding(s)</source>
        <translation>
            <numerusform>accept %n finding</numerusform>
            <numerusform>accept %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n finding(s)</source>
        <translation>
            <numerusform>reject %n finding</numerusform>
            <numerusform>reject %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave %n finding(s) open</source>
        <translation>
            <numerusform>leave %n finding open</numerusform>
            <numerusform>leave %n findings open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salkku::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salkku::ui::ImportController</name>
    <message numerus="yes">
        <source>%n value(s) stored.</source>
        <translation>
            <numerusform>%n value stored.</numerusform>
            <numerusform>%n values stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted finding(s) are not stored yet.</source>
        <translation>
            <numerusform>%n accepted finding are not stored yet.</numerusform>
            <numerusform>%n accepted findings are not stored yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported before: %n value(s) stand as they were read.</source>
        <translation>
            <numerusform>%1 was imported before: %n value stand as they were read.</numerusform>
            <numerusform>%1 was imported before: %n values stand as they were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stored; of what contradicts itself nothing was.</source>
        <translation>
            <numerusform>%n value stored; of what contradicts itself nothing was.</numerusform>
            <numerusform>%n values stored; of what contradicts itself nothing was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s) stored; the others differ from what is stored, which stays.</source>
        <translation>
            <numerusform>%1 of %n value stored; the others differ from what is stored, which stays.</numerusform>
            <numerusform>%1 of %n values stored; the others differ from what is stored, which stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salkku::ui::ImportPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salkku::ui::IndicatorsPage</name>
    <message numerus="yes">
        <source>of %n indicator(s)</source>
        <translation>
            <numerusform>of %n indicator</numerusform>
            <numerusform>of %n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salkku::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n field(s) taken in.</source>
        <translation>
            <numerusform>%n field taken in.</numerusform>
            <numerusform>%n fields taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salkku::ui::MatrixModel</name>
    <message numerus="yes">
        <source>%1, %n region(s)</source>
        <translation>
            <numerusform>%1, %n region</numerusform>
            <numerusform>%1, %n regions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salkku::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n fewer</numerusform>
            <numerusform>%n fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due this period</source>
        <translation>
            <numerusform>%n due this period</numerusform>
            <numerusform>%n due this period</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salkku::ui::SearchPage</name>
    <message numerus="yes">
        <source>“%1”, the newest %n text(s)</source>
        <translation>
            <numerusform>“%1”, the newest %n text</numerusform>
            <numerusform>“%1”, the newest %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %n text(s)</source>
        <translation>
            <numerusform>“%1”, %n text</numerusform>
            <numerusform>“%1”, %n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salkku::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
</TS>
