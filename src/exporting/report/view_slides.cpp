// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views of the comparison as slides: the same regions in the same order as on the page.
#include "exporting/report/matrix_tables.h"
#include "exporting/report/view_parts.h"

#include <algorithm>
#include <iterator>

namespace salkku {

namespace {

class ViewSlides {
public:
    ViewSlides(const ReportContext& report, const ComparedView& compared)
        : m_compared(compared)
        , m_view(compared.view)
        , m_context{compared.programme, compared.snapshot, report.language,   report.texts,  report.sources,
                    report.documents,   report.history,    report.indicators, report.grants, report.views} {}

    Slides slides() const {
        std::vector<Block> all = blocks();
        if (m_view.view != CompareView::Bars) return {slideOf(std::move(all))};
        Slides slides;
        for (Block& block : all) slides.push_back(slideOf({std::move(block)}));
        return slides;
    }

private:
    QString text(const char* source) const { return m_context.texts.of(source); }

    ReportSlide slideOf(std::vector<Block> blocks) const {
        ReportSlide slide;
        slide.title = viewTitle(m_context, m_view);
        slide.subtitle = viewSubtitle(m_context, m_view);
        slide.blocks = std::move(blocks);
        return slide;
    }

    std::vector<Block> blocks() const {
        std::vector<Block> blocks = shown();
        if (blocks.empty())
            blocks.push_back(BulletBlock{
                {}, {{text(QT_TRANSLATE_NOOP("Report", "No region matches this view in the period."))}}});
        return blocks;
    }

    std::vector<Block> shown() const {
        switch (m_view.view) {
        case CompareView::Matrix:
            return matrix();
        case CompareView::Map:
            return mapBlocks(m_context, m_view);
        case CompareView::Bars:
            return barBlocks(m_context, m_view);
        case CompareView::Lines:
        case CompareView::Multiples:
            return regionTrendBlocks(m_context, m_compared.trends);
        case CompareView::Lights:
            break;
        }
        return lightTrendBlocks(m_context, m_compared.lights);
    }

    QString areaOf(const OrganisationCode& code) const {
        const Organisation* organisation = m_context.programme.organisation(code);
        const CooperationArea* area = organisation ? m_context.programme.area(organisation->area) : nullptr;
        return area ? area->names.in(m_context.language) : QString();
    }

    RowValues rowValues(const OrganisationCode& code) const {
        return {m_context.organisationName(code), areaOf(code), {}};
    }

    std::vector<Block> matrix() const {
        if (m_view.investment == 0) return arranged(investmentRows());
        return arranged(dimensionRows());
    }

    struct Matrix {
        TableBlock table;
        std::vector<ArrangedRow> rows;
    };

    Matrix dimensionRows() const {
        const DimensionMatrix matrix =
            dimensionMatrix(m_context.programme, m_context.snapshot, m_view.investment, m_view.scope);
        std::vector<RowValues> rows;
        for (const DimensionRow& row : matrix.rows) {
            rows.push_back(rowValues(row.organisation));
            for (std::size_t i = 0; i < row.lights.size(); ++i)
                rows.back().cells.push_back({&row.lights[i], nullptr, &m_context.programme.dimensions[i].id});
            rows.back().cells.push_back({nullptr, &row.progress, nullptr});
        }
        return {dimensionTable(m_context, matrix), arrange(rows, m_view.arrangement, m_context.language)};
    }

    Matrix investmentRows() const {
        const InvestmentMatrix matrix = investmentMatrix(m_context.programme, m_context.snapshot);
        std::vector<RowValues> rows;
        for (const InvestmentRow& row : matrix.rows) {
            rows.push_back(rowValues(row.organisation));
            for (const InvestmentCell& cell : row.investments)
                rows.back().cells.push_back({&cell.overall, &cell.progress, nullptr});
        }
        return {investmentTable(m_context, matrix), arrange(rows, m_view.arrangement, m_context.language)};
    }

    std::vector<Block> arranged(const Matrix& matrix) const {
        if (matrix.rows.empty()) return {};
        TableBlock table = arrangedTable(m_context, matrix.table, matrix.rows);
        table.description =
            text(QT_TRANSLATE_NOOP("Report", "The saved view \"%1\": lights of each region, as arranged "
                                             "there. An empty cell: no report."))
                .arg(m_view.name);
        return {std::move(table)};
    }

    const ComparedView& m_compared;
    const SavedComparison& m_view;
    ReportContext m_context;
};

} // namespace

Slides viewSlides(const ReportContext& context) {
    Slides slides;
    for (const ComparedView& one : context.views) {
        Slides some = ViewSlides(context, one).slides();
        std::move(some.begin(), some.end(), std::back_inserter(slides));
    }
    return slides;
}

} // namespace salkku
