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
    <name>Import</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salkku::ReadingProcess</name>
    <message numerus="yes">
        <source>Reading was stopped after %n second(s). The document may be damaged.</source>
        <translation>
            <numerusform>Reading was stopped after %n second. The document may be damaged.</numerusform>
            <numerusform>Reading was stopped after %n seconds. The document may be damaged.</numerusform>
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
    <name>salkku::ui::ImportController</name>
    <message numerus="yes">
        <source>This document was imported before: %n value(s) stand as they were read.</source>
        <translation>
            <numerusform>This document was imported before: %n value stand as they were read.</numerusform>
            <numerusform>This document was imported before: %n values stand as they were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stored.</source>
        <translation>
            <numerusform>%n value stored.</numerusform>
            <numerusform>%n values stored.</numerusform>
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
