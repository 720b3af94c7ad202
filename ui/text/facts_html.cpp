// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/facts_html.h"

#include <QCoreApplication>

namespace salkku::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(RegionFacts)
};

QString resultText(const QString& id) {
    if (id == QLatin1String("met")) return Text::tr("met");
    if (id == QLatin1String("partly")) return Text::tr("partly met");
    if (id == QLatin1String("not_met")) return Text::tr("not met");
    if (id == QLatin1String("unknown")) return Text::tr("not known");
    return QString(QChar(0x2013));
}

class Tables {
public:
    Tables(const RegionFacts& facts, int investment, Language language, const QColor& muted)
        : m_facts(facts)
        , m_investment(investment)
        , m_locale(localeOf(language))
        , m_muted(muted.name()) {}

    QString html() {
        for (const StoredWorkPackage& package : m_facts.workPackages)
            if (isShown(package.investment))
                row({QString::number(package.number), package.title}, package.finding);
        close(Text::tr("Work packages"), {Text::tr("No."), Text::tr("Title"), Text::tr("Source")});
        for (const StoredIndicator& indicator : m_facts.indicators)
            if (isShown(indicator.investment)) addIndicator(indicator);
        close(Text::tr("Indicators"), {Text::tr("No."), Text::tr("Indicator"), Text::tr("Due"),
                                       Text::tr("Result"), Text::tr("Source")});
        for (const StoredGrant& grant : m_facts.grants)
            if (m_investment == 0 || grant.investment == 0 || isShown(grant.investment))
                row({grant.label, grant.column, formatMoney(grant.amount, m_locale)}, grant.finding);
        close(Text::tr("Money"),
              {Text::tr("For"), Text::tr("Column"), Text::tr("Amount"), Text::tr("Source")});
        return m_html;
    }

private:
    bool isShown(int investment) const { return m_investment == 0 || investment == m_investment; }

    void addIndicator(const StoredIndicator& indicator) {
        const QString number =
            indicator.sectionNumber.isEmpty()
                ? QString::number(indicator.number)
                : QStringLiteral("%1/%2").arg(indicator.sectionNumber).arg(indicator.number);
        QString result = resultText(indicator.result);
        if (indicator.achieved) result += QLatin1Char(' ') + indicator.achieved->toString();
        row({number, indicator.statement, indicator.due ? indicator.due->toString() : QString(), result},
            indicator.finding);
    }

    QString sourceOf(std::int64_t finding) const {
        const auto found = m_facts.sources.find(finding);
        if (found == m_facts.sources.end()) return {};
        return Text::tr("%1, page %2").arg(found->second.file).arg(found->second.page);
    }

    // The cell's own words are the document's; the link is the program's.
    QString linkTo(std::int64_t finding) const {
        const QString source = sourceOf(finding);
        if (source.isEmpty()) return {};
        return QStringLiteral("<a href=\"finding:%1\">%2</a>").arg(finding).arg(source.toHtmlEscaped());
    }

    void row(const QStringList& cells, std::int64_t finding) {
        const QString form = QStringLiteral("<td style=\"padding:2px 12px 2px 0\">%1</td>");
        m_rows += QStringLiteral("<tr>");
        for (const QString& cell : cells) m_rows += form.arg(cell.toHtmlEscaped());
        m_rows += form.arg(linkTo(finding)) + QStringLiteral("</tr>");
    }

    void close(const QString& title, const QStringList& headings) {
        if (m_rows.isEmpty()) return;
        m_html +=
            QStringLiteral("<p style=\"margin:10px 0 2px 0\"><b>%1</b></p><table cellspacing=\"0\"><tr>")
                .arg(title.toHtmlEscaped());
        for (const QString& heading : headings)
            m_html += QStringLiteral("<td style=\"color:%1;padding:2px 12px 2px 0\">%2</td>")
                          .arg(m_muted, heading.toHtmlEscaped());
        m_html += QStringLiteral("</tr>") + m_rows + QStringLiteral("</table>");
        m_rows.clear();
    }

    const RegionFacts& m_facts;
    int m_investment;
    QLocale m_locale;
    QString m_muted;
    QString m_html, m_rows;
};

} // namespace

QString factsHtml(const RegionFacts& facts, int investment, Language language, const QColor& muted) {
    return Tables(facts, investment, language, muted).html();
}

} // namespace salkku::ui
