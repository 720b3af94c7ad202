// SPDX-License-Identifier: GPL-3.0-or-later
// Documents drawn in a test, and what is found in them.
#pragma once

#include "documents/read_document.h"
#include "domain/programme_json.h"
#include "ingest/extract.h"

#include "support/files.h"
#include "support/pdf_draft.h"
#include "support/qt_strings.h"

#include <algorithm>
#include <map>

namespace salkku::test {

inline Programme programmeOf(const QByteArray& json) {
    auto programme = parseProgramme(json, QStringLiteral("test"));
    REQUIRE(programme);
    return *std::move(programme);
}

inline Programme recovery() {
    return programmeOf(builtInProgrammeFile());
}

inline Programme harbours() {
    return programmeOf(harbourProgrammeFile());
}

inline Findings findingsIn(const QString& name, const QByteArray& bytes, const Programme& programme) {
    const TestFiles files;
    const auto document = readDocument(files.write(name, bytes));
    REQUIRE(document);
    return extractFindings(*document, programme);
}

inline Findings findingsIn(const PdfDraft& draft, const Programme& programme) {
    return findingsIn(QStringLiteral("draft.pdf"), draft.bytes(), programme);
}

inline Findings findingsInText(const QString& text, const Programme& programme) {
    return findingsIn(QStringLiteral("draft.txt"), text.toUtf8(), programme);
}

/// "investment/section: item" for each narrative item, "#" before a heading and ">" before the second level.
inline QStringList narrativeOf(const Findings& findings) {
    QStringList lines;
    for (const Finding& finding : findings.findings) {
        const auto* narrative = std::get_if<NarrativeFinding>(&finding.fact);
        if (!narrative) continue;
        for (const NarrativeItem& item : narrative->items)
            lines.append(QStringLiteral("%1%2/%3: %4%5%6")
                             .arg(finding.investment)
                             .arg(finding.part, narrative->section.value,
                                  item.heading ? QStringLiteral("#") : QString(),
                                  item.level > 0 ? QStringLiteral(">") : QString(), item.text));
    }
    return lines;
}

/// "organisation investment" and the percentage.
inline std::map<QString, int> progressOf(const Findings& findings) {
    std::map<QString, int> values;
    for (const Finding& finding : findings.findings)
        if (const auto* progress = std::get_if<ProgressFinding>(&finding.fact))
            values[QStringLiteral("%1 %2%3")
                       .arg(finding.organisation.value)
                       .arg(finding.investment)
                       .arg(finding.part)] = progress->percent.value();
    return values;
}

inline QStringList warningCodes(const Findings& findings) {
    QStringList codes;
    for (const Warning& warning : findings.warnings) codes.append(warning.code);
    return codes;
}

} // namespace salkku::test
