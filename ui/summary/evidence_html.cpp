// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/evidence_html.h"

#include "app/field_text.h"
#include "ui/text/words.h"

#include <QColor>
#include <QCoreApplication>

namespace salkku::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(SummaryPage)
};

QString placeOf(const TextEvidence& evidence, const Programme& programme, Language language) {
    QStringList parts{organisationName(programme, evidence.report.organisation, language)};
    if (evidence.report.investment > 0)
        parts << investmentName(programme, evidence.report.investment, language);
    parts << fieldTitle(FieldName{evidence.field}, programme, language);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString evidenceHtml(const std::vector<ShownEvidence>& evidence, const Programme& programme,
                     Language language, const QColor& muted) {
    QString html;
    int number = 0;
    for (const ShownEvidence& shown : evidence) {
        html += QStringLiteral("<p style=\"margin:2px 0\"><a href=\"evidence:%1\">%2</a>")
                    .arg(number++)
                    .arg(placeOf(shown.evidence, programme, language).toHtmlEscaped());
        if (!shown.evidence.words.isEmpty())
            html += QStringLiteral(" ") + Text::tr("“%1”").arg(shown.evidence.words).toHtmlEscaped();
        if (!shown.stands)
            html += QStringLiteral(" <b>%1</b>").arg(Text::tr("It has been changed since.").toHtmlEscaped());
        html += QStringLiteral("</p>");
    }
    if (html.isEmpty())
        html = QStringLiteral("<p style=\"color:%1\">%2</p>")
                   .arg(muted.name(), Text::tr("The sentence rests on no report.").toHtmlEscaped());
    return html;
}

} // namespace salkku::ui
