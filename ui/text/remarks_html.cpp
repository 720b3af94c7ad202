// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/remarks_html.h"

#include "ui/models/news_model.h"
#include "ui/text/words.h"

#include <QColor>
#include <QCoreApplication>

namespace salkku::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Remarks)
};

QString lineOf(const RegionRemark& remark, bool namesInvestment, const Programme& programme,
               Language language) {
    QStringList where;
    if (namesInvestment) where.append(investmentShort(remark.investment));
    if (remark.dimension) where.append(dimensionName(programme, *remark.dimension, language));
    if (!remark.section.isEmpty()) where.append(sectionName(programme, remark.section, language));
    const QString text = NewsModel::remarkText(remark);
    return where.isEmpty() ? text : Text::tr("%1: %2").arg(where.join(QStringLiteral(" · ")), text);
}

} // namespace

QString remarksHtml(const std::vector<RegionRemark>& remarks, int investment, const Programme& programme,
                    Language language, const QColor& line) {
    QString items;
    for (const RegionRemark& remark : remarks)
        if (investment == 0 || remark.investment == investment)
            items += QStringLiteral("<li>%1</li>")
                         .arg(lineOf(remark, investment == 0, programme, language).toHtmlEscaped());
    if (items.isEmpty()) return {};
    return QStringLiteral("<p style=\"margin:4px 0 2px 0\"><b>%1</b></p><ul style=\"margin:0\">%2</ul>"
                          "<hr style=\"background-color:%3\">")
        .arg(Text::tr("To be checked").toHtmlEscaped(), items, line.name());
}

} // namespace salkku::ui
