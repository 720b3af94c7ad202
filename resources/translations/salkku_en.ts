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
</TS>
