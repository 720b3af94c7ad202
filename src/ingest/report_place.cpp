// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/report_place.h"

#include "ingest/word_pattern.h"

#include <algorithm>

namespace salkku {

namespace {

// A part's own name as a heading, with nothing or a colon behind it.
bool isNamed(const QString& text, const Names& names) {
    const auto begins = [&](const QString& name) {
        if (name.isEmpty() || !text.startsWith(name, Qt::CaseInsensitive)) return false;
        return text.size() == name.size() || text[name.size()] == QLatin1Char(':');
    };
    return begins(names.fi) || begins(names.sv) || begins(names.en);
}

// "1b", "1 B" as a word of its own.
bool isMentioned(const QString& text, int investment, const QString& part) {
    const QRegularExpression form = textPattern(
        QStringLiteral("(?<![\\w.,/])%1\\s?%2(?!\\w)").arg(investment).arg(QRegularExpression::escape(part)));
    return form.match(text).hasMatch();
}

} // namespace

ReportPlaceReader::ReportPlaceReader(const Programme& programme, const InvestmentReader& investments)
    : m_programme(programme)
    , m_investments(investments)
    , m_workPackages(programme) {}

bool ReportPlaceReader::enter(const QString& text) {
    m_heading.reset();
    const auto numbered = numberedHeading(text);
    const QString words = numbered ? numbered->rest : text;
    const int depth = numbered ? numbered->depth : m_sectionDepth + 1;
    if (const auto heading = m_workPackages.heading(words)) {
        if (numbered) enterSection(*numbered);
        enterWorkPackage(*heading, depth);
        return true;
    }
    if (const auto opened = investmentIn(text, numbered)) {
        enterInvestment(*opened, numbered);
        return true;
    }
    if (numbered && isListItem(*numbered)) return false;
    if (numbered) enterSection(*numbered);
    enterPart(partIn(words, numbered.has_value()), depth);
    return numbered.has_value();
}

std::optional<ReportPlaceReader::Opened>
ReportPlaceReader::investmentIn(const QString& text, const std::optional<NumberedHeading>& numbered) const {
    const QString words = numbered ? numbered->rest : text;
    if (const auto title = m_investments.heading(words)) return Opened{title->number, title->part};
    if (!numbered || !m_investments.mentionsIn(words).empty()) return std::nullopt;
    const auto title = m_investments.slideTitle(words);
    return title ? std::optional(Opened{title->number, title->part}) : std::nullopt;
}

// A heading that names a part of the investment at hand.
QString ReportPlaceReader::partIn(const QString& text, bool isNumbered) const {
    const Investment* investment = m_programme.investment(m_place.investment);
    if (!investment) return {};
    for (const InvestmentPart& part : investment->parts)
        if (isNamed(text, part.names) || (isNumbered && isMentioned(text, investment->number, part.id)))
            return part.id;
    return {};
}

// In an investment's chapter one number alone begins a list's item unless it can be the next chapter's.
bool ReportPlaceReader::isListItem(const NumberedHeading& numbered) const {
    if (numbered.depth > 1 || !m_chapter) return false;
    return numbered.hasFullStop != m_chapter->hasFullStop || numbered.number.toInt() <= m_chapter->number;
}

void ReportPlaceReader::enterInvestment(const Opened& opened,
                                        const std::optional<NumberedHeading>& numbered) {
    m_chapter.reset();
    if (numbered) enterSection(*numbered);
    if (numbered && numbered->depth == 1)
        m_chapter = Chapter{numbered->number.toInt(), numbered->hasFullStop};
    m_place.investment = opened.number;
    m_place.part = opened.part;
    m_place.workPackage.clear();
    m_partDepth = numbered ? numbered->depth : 0;
}

// A heading ends what headings at its own depth or deeper have opened.
void ReportPlaceReader::enterSection(const NumberedHeading& numbered) {
    m_place.sectionNumber = numbered.number;
    m_sectionDepth = numbered.depth;
    if (numbered.depth <= m_workPackageDepth) m_place.workPackage.clear();
    if (numbered.depth <= m_partDepth) m_place.part.clear();
    if (numbered.depth == 1 && m_chapter) {
        m_place.investment = 0;
        m_chapter.reset();
    }
}

void ReportPlaceReader::enterPart(const QString& part, int depth) {
    if (part.isEmpty()) return;
    m_place.part = part;
    m_partDepth = depth;
}

void ReportPlaceReader::enterWorkPackage(const WorkPackageHeading& heading, int depth) {
    m_heading = heading;
    m_workPackageDepth = depth;
    m_place.workPackage = QStringLiteral("%1 %2").arg(heading.number).arg(heading.title).trimmed();
}

} // namespace salkku
