// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/overview.h"
#include "domain/period_text.h"
#include "exporting/report/report_context.h"

#include <algorithm>

namespace salkku {

namespace {

using NewsList = std::vector<const News*>;

class ChangeTable {
public:
    explicit ChangeTable(const ReportContext& context)
        : m_context(context) {}

    TableBlock of(const NewsList& news) const {
        TableBlock table{
            {text(QT_TRANSLATE_NOOP("Report", "Region")), text(QT_TRANSLATE_NOOP("Report", "Investment")),
             text(QT_TRANSLATE_NOOP("Report", "Subject")), text(QT_TRANSLATE_NOOP("Report", "Before")),
             text(QT_TRANSLATE_NOOP("Report", "Now"))},
            {},
            {}};
        table.isOfRecords = true;
        const bool hasComments =
            std::any_of(news.begin(), news.end(), [](const News* n) { return !n->comment.isEmpty(); });
        if (hasComments) table.columns << text(QT_TRANSLATE_NOOP("Report", "Comment"));
        for (const News* one : news) {
            table.rows.push_back(row(*one));
            if (hasComments) table.rows.back().push_back({one->comment, {}, {}});
        }
        return table;
    }

private:
    QString text(const char* source) const { return m_context.texts.of(source); }

    std::vector<TableCell> row(const News& news) const {
        return {{m_context.organisationName(news.organisation), {}, {}},
                {QString::number(news.investment), {}, {}, news.investment},
                {subject(news), {}, {}},
                valueCell(news, news.lightBefore, news.percentBefore),
                valueCell(news, news.light, news.percent)};
    }

    QString subject(const News& news) const {
        if (news.kind == NewsKind::Progress) return text(QT_TRANSLATE_NOOP("Report", "Progress"));
        if (news.kind == NewsKind::NotReported) return text(QT_TRANSLATE_NOOP("Report", "No report"));
        const Dimension* dimension =
            news.dimension ? m_context.programme.dimension(*news.dimension) : nullptr;
        return dimension ? dimension->names.in(m_context.language)
                         : text(QT_TRANSLATE_NOOP("Report", "Overall light"));
    }

    TableCell valueCell(const News& news, std::optional<Light> light, std::optional<Percent> percent) const {
        if (light) return {m_context.programme.light(*light).names.in(m_context.language), light, {}};
        if (news.kind == NewsKind::Progress && percent)
            return {m_context.texts.percent(*percent), {}, {}, *percent};
        return {};
    }

    const ReportContext& m_context;
};

std::optional<ReportSlide> changeSlide(const ReportContext& context, const NewsList& news,
                                       const QString& title, const QString& description) {
    if (news.empty()) return std::nullopt;
    TableBlock table = ChangeTable(context).of(news);
    table.description = description;
    ReportSlide slide;
    slide.title = title;
    slide.subtitle = context.texts.of(QT_TRANSLATE_NOOP("Report", "Change since the last period"));
    slide.blocks = {std::move(table)};
    return slide;
}

} // namespace

Slides changeSlides(const ReportContext& context) {
    if (!context.snapshot.previous) return {};
    // The day decides only which missing reports are late, which is not told here.
    const Overview overview =
        overviewOf(context.programme, context.snapshot, context.snapshot.period.last().lastDay());
    NewsList worse;
    NewsList better;
    for (const News& news : overview.news) (news.change == Change::Better ? better : worse).push_back(&news);
    const QString since = periodName(*context.snapshot.previous, context.language);
    Slides slides;
    const auto add = [&](const NewsList& news, const char* title, const char* description) {
        if (auto slide = changeSlide(context, news, context.texts.of(title).arg(since),
                                     context.texts.of(description).arg(since)))
            slides.push_back(*std::move(slide));
    };
    add(worse, QT_TRANSLATE_NOOP("Report", "Worse than in %1"),
        QT_TRANSLATE_NOOP("Report",
                          "What is worse than in %1: region, investment, subject, value before and now."));
    add(better, QT_TRANSLATE_NOOP("Report", "Better than in %1"),
        QT_TRANSLATE_NOOP("Report",
                          "What is better than in %1: region, investment, subject, value before and now."));
    return slides;
}

} // namespace salkku
