// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/narrative_html.h"

#include "ui/text/words.h"

#include <QColor>
#include <QCoreApplication>

namespace salkku::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Narrative)
};

const QString headingHtml = QStringLiteral("<p style=\"margin:10px 0 2px 0\"><b>%1</b></p>");

// Items of level 1 stand in a list inside the list; a heading interrupts both.
class BulletWriter {
public:
    void add(const NarrativeItem& item) {
        const int wanted = item.heading ? 0 : item.level + 1;
        while (m_depth > wanted) m_html += QStringLiteral("</ul>"), --m_depth;
        while (m_depth < wanted) m_html += QStringLiteral("<ul style=\"margin:0\">"), ++m_depth;
        const QString text = item.text.toHtmlEscaped();
        m_html += item.heading ? QStringLiteral("<p style=\"margin:6px 0 0 0\"><i>%1</i></p>").arg(text)
                               : QStringLiteral("<li style=\"margin-bottom:3px\">%1</li>").arg(text);
    }
    QString finish() {
        while (m_depth-- > 0) m_html += QStringLiteral("</ul>");
        return m_html;
    }

private:
    QString m_html;
    int m_depth = 0;
};

QString bulletsHtml(const std::vector<NarrativeItem>& items) {
    BulletWriter writer;
    for (const NarrativeItem& item : items) writer.add(item);
    return writer.finish();
}

QString linkHtml(const SourceLink& source, std::size_t number, Language language, const QColor& muted) {
    return QStringLiteral("<p style=\"margin:2px 0 0 18px\"><a href=\"source:%1\">%2</a> "
                          "<span style=\"color:%3\">%4</span></p>")
        .arg(QString::number(number), sourceText(source).toHtmlEscaped(), muted.name(),
             sourceNote(source, language).toHtmlEscaped());
}

// Calls and parts are named only where there is more than one report to tell apart.
QString reportHeading(const ReportText& text, const Programme& programme, Language language) {
    QStringList parts;
    if (!text.call.isEmpty()) parts.append(callName(programme, text.call, language));
    if (!text.part.isEmpty()) parts.append(Text::tr("part %1").arg(text.part));
    return parts.isEmpty() ? Text::tr("Investment as a whole") : parts.join(QStringLiteral(" · "));
}

} // namespace

NarrativeHtml narrativeHtml(const std::vector<ReportText>& texts, const Programme& programme,
                            Language language, const QColor& muted) {
    NarrativeHtml result;
    for (const ReportText& text : texts) {
        if (texts.size() > 1)
            result.html += QStringLiteral("<p style=\"margin:12px 0 0 0; color:%1\">%2</p>")
                               .arg(muted.name(), reportHeading(text, programme, language).toHtmlEscaped());
        for (const SectionText& section : text.sections) {
            result.html += headingHtml.arg(sectionName(programme, section.section, language).toHtmlEscaped());
            result.html += bulletsHtml(section.items);
            if (!section.source) continue;
            result.html += linkHtml(*section.source, result.sources.size(), language, muted);
            result.sources.push_back(*section.source);
        }
    }
    return result;
}

QString sourceText(const SourceLink& source) {
    return Text::tr("%1, page %2").arg(source.file).arg(source.page);
}

QString sourceNote(const SourceLink& source, Language language) {
    return Text::tr("read %1 · confidence %2")
        .arg(dateText(source.readAt.toLocalTime().date(), language),
             confidenceText(source.confidence, language));
}

} // namespace salkku::ui
