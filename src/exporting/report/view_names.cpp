// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/report/view_parts.h"

namespace salkku {

namespace {

const char* filterText(MatrixFilter filter) {
    switch (filter) {
    case MatrixFilter::Changed:
        return QT_TRANSLATE_NOOP("Report", "Regions with changes");
    case MatrixFilter::Worse:
        return QT_TRANSLATE_NOOP("Report", "Regions with worsening");
    case MatrixFilter::Red:
        return QT_TRANSLATE_NOOP("Report", "Regions with a red light");
    case MatrixFilter::Yellow:
        return QT_TRANSLATE_NOOP("Report", "Regions with a yellow light");
    case MatrixFilter::Missing:
        return QT_TRANSLATE_NOOP("Report", "Regions with a report missing");
    case MatrixFilter::All:
        break;
    }
    return nullptr;
}

const char* titleText(const SavedComparison& view) {
    switch (view.view) {
    case CompareView::Map:
        return QT_TRANSLATE_NOOP("Report", "Regions on the map");
    case CompareView::Bars:
        return QT_TRANSLATE_NOOP("Report", "Progress by region");
    case CompareView::Lines:
    case CompareView::Multiples:
        return QT_TRANSLATE_NOOP("Report", "Progress over time");
    case CompareView::Lights:
        return QT_TRANSLATE_NOOP("Report", "Lights over time");
    case CompareView::Matrix:
        break;
    }
    return view.investment == 0 ? QT_TRANSLATE_NOOP("Report", "Lights and progress by region and investment")
                                : QT_TRANSLATE_NOOP("Report", "Lights by region and dimension");
}

class ViewNames {
public:
    ViewNames(const ReportContext& context, const SavedComparison& view)
        : m_context(context)
        , m_view(view) {}

    QString subtitle() const {
        QStringList parts{m_view.name, investmentText(), scopeText(), callText(), filterPart()};
        parts.removeAll(QString());
        return parts.join(QStringLiteral("  ·  "));
    }

private:
    QString text(const char* source) const { return m_context.texts.of(source); }

    QString investmentText() const {
        const Investment* investment = m_context.programme.investment(m_view.investment);
        return investment ? m_context.investmentTitle(*investment)
                          : text(QT_TRANSLATE_NOOP("Report", "All investments"));
    }

    QString scopeText() const {
        const InvestmentScope& scope = m_view.scope;
        if (scope.isWhole()) return {};
        if (scope.workPackage == 0) return text(QT_TRANSLATE_NOOP("Report", "Part %1")).arg(scope.part);
        const QString package = text(QT_TRANSLATE_NOOP("Report", "Work package %1")).arg(scope.workPackage);
        return scope.part.isEmpty()
                   ? package
                   : QStringLiteral("%1, %2").arg(
                         text(QT_TRANSLATE_NOOP("Report", "Part %1")).arg(scope.part), package);
    }

    QString callText() const {
        const Call* call = m_context.programme.call(m_view.call);
        return call ? call->names.in(m_context.language) : QString();
    }

    const Dimension* dimension() const {
        const auto& id = m_view.arrangement.dimension;
        return id ? m_context.programme.dimension(*id) : nullptr;
    }

    bool isOfRegions() const {
        return m_view.view == CompareView::Matrix || m_view.view == CompareView::Map ||
               m_view.view == CompareView::Bars;
    }

    QString filterPart() const {
        if (!isOfRegions()) return {};
        const char* filter = filterText(m_view.arrangement.filter);
        const QString name = dimension() ? dimension()->names.in(m_context.language) : QString();
        if (!filter) return m_view.view == CompareView::Matrix ? QString() : name;
        return name.isEmpty() ? text(filter) : QStringLiteral("%1: %2").arg(text(filter), name);
    }

    const ReportContext& m_context;
    const SavedComparison& m_view;
};

} // namespace

QString viewTitle(const ReportContext& context, const SavedComparison& view) {
    return context.texts.of(titleText(view));
}

QString viewSubtitle(const ReportContext& context, const SavedComparison& view) {
    return ViewNames(context, view).subtitle();
}

} // namespace salkku
