// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/slide_warnings.h"

#include "ingest/data_tables.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Ingest)
};

constexpr double mostOfUnshown = 0.7; // shown to the person who reviews, not accepted unseen

bool overlap(const Box& a, const Box& b) {
    return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

struct Notes {
    int page = 1;
    QString text;
};

class SlideInspector {
public:
    SlideInspector(const Reading& reading, const std::vector<Finding>& findings)
        : m_findings(findings)
        , m_areas(tableAreas(reading)) {}

    void inspect(const Page& page) {
        if (page.isHidden)
            warn(
                page, "hidden_slide",
                Text::tr("Slide %1 is hidden when the slides are shown. It was read, but check what it says.")
                    .arg(page.number));
        inspectNotes(page);
        for (const UnreadObject& object : page.unread)
            warn(page, "unread_object", unreadMessage(page, object), object.box, object.name);
        inspectTables(page);
    }

    std::vector<Warning> take() {
        warnOfNotes();
        return std::move(m_warnings);
    }

private:
    void warn(const Page& page, const char* code, const QString& message,
              std::optional<Box> box = std::nullopt, const QString& text = {}) {
        m_warnings.push_back({QLatin1String(code), message, {page.number, box, 0, text}});
    }

    static QString unreadMessage(const Page& page, const UnreadObject& object) {
        if (object.name.isEmpty())
            return Text::tr("An object on page %1 cannot be read. Look at it yourself.").arg(page.number);
        return Text::tr("\"%1\" on page %2 was not read. Look at it yourself.")
            .arg(object.name)
            .arg(page.number);
    }

    // Decks have notes on every slide or on hardly any: many are one warning.
    void warnOfNotes() {
        constexpr std::size_t mostSingle = 3;
        if (m_notes.size() <= mostSingle) {
            for (const Notes& notes : m_notes)
                m_warnings.push_back(
                    {QStringLiteral("speaker_notes"),
                     Text::tr(
                         "The speaker's notes of slide %1 are no part of its text and were not taken in.")
                         .arg(notes.page),
                     {notes.page, std::nullopt, 0, notes.text}});
            return;
        }
        QStringList texts;
        for (const Notes& notes : m_notes)
            texts.append(QString::number(notes.page) + QStringLiteral(": ") + notes.text);
        m_warnings.push_back(
            {QStringLiteral("speaker_notes"),
             Text::tr("The speaker's notes of %n slide(s) are no part of their text and were not taken in.",
                      nullptr, static_cast<int>(m_notes.size())),
             {m_notes.front().page, std::nullopt, 0, texts.join(QLatin1Char('\n'))}});
    }

    // A line that gave a finding is used.
    bool isUsed(const Page& page, const QString& line) const {
        return std::any_of(m_findings.begin(), m_findings.end(), [&](const Finding& finding) {
            return finding.source.page == page.number && !finding.source.box &&
                   line.contains(finding.source.text);
        });
    }

    void inspectNotes(const Page& page) {
        QStringList unused;
        for (const QString& line : page.notes.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            if (!isUsed(page, line)) unused.append(line);
        if (!unused.isEmpty()) m_notes.push_back({page.number, unused.join(QLatin1Char('\n'))});
    }

    // Tables whose values no recogniser knew, and charts, which come as tables.
    void inspectTables(const Page& page) {
        for (const DataTable& table : dataTablesOf(page)) {
            if (isUsed(page, table.box)) continue;
            const QString message =
                table.isChart
                    ? Text::tr("A chart on page %1 states nothing that Salkku knows; it was left out.")
                    : Text::tr("A table on page %1 states nothing that Salkku knows; it was left out.");
            warn(page, table.isChart ? "unused_chart" : "unused_table", message.arg(page.number), table.box,
                 table.text);
        }
    }

    bool isUsed(const Page& page, const Box& table) const {
        return std::any_of(m_areas.begin(), m_areas.end(), [&](const PageArea& area) {
            return area.page == page.number && overlap(area.box, table);
        });
    }

    const std::vector<Finding>& m_findings;
    std::vector<PageArea> m_areas;
    std::vector<Notes> m_notes;
    std::vector<Warning> m_warnings;
};

} // namespace

std::vector<Warning> slideWarnings(const Reading& reading, const std::vector<Finding>& findings) {
    SlideInspector inspector(reading, findings);
    for (const Page& page : reading.document.pages) inspector.inspect(page);
    return inspector.take();
}

void doubtWhatIsNotShown(const Document& document, std::vector<Finding>& findings) {
    if (document.format != DocumentFormat::Slides) return;
    for (Finding& finding : findings) {
        const auto index = static_cast<std::size_t>(finding.source.page - 1);
        const bool isHidden = index < document.pages.size() && document.pages[index].isHidden;
        // What a slide shows has a place on it.
        if (isHidden || !finding.source.box) finding.confidence = std::min(finding.confidence, mostOfUnshown);
    }
}

} // namespace salkku
