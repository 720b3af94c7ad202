// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saved_comparisons.h"

#include "storage/portfolio.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(SavedComparisons)
};

Qt::SortOrder orderOf(const QJsonValue& descending, bool otherwise) {
    return descending.toBool(otherwise) ? Qt::DescendingOrder : Qt::AscendingOrder;
}

MatrixArrangement arrangementOf(const QJsonObject& state) {
    MatrixArrangement arrangement;
    arrangement.grouped = state[QStringLiteral("grouped")].toBool(true);
    arrangement.sortColumn = std::max(0, state[QStringLiteral("sort")].toInt());
    arrangement.order = orderOf(state[QStringLiteral("descending")], false);
    arrangement.filter =
        matrixFilterFromName(state[QStringLiteral("filter")].toString()).value_or(MatrixFilter::All);
    if (const QString dimension = state[QStringLiteral("dimension")].toString(); !dimension.isEmpty())
        arrangement.dimension = DimensionId(dimension);
    return arrangement;
}

FigureOrder barsOf(const QJsonObject& state) {
    const FigureOrder usual;
    const int column = state[QStringLiteral("barsSort")].toInt(static_cast<int>(usual.by));
    const bool isKnown = column >= 0 && column <= static_cast<int>(FigureColumn::Lights);
    return {isKnown ? static_cast<FigureColumn>(column) : usual.by,
            orderOf(state[QStringLiteral("barsDescending")], true)};
}

QJsonArray codesOf(const std::vector<OrganisationCode>& organisations) {
    QJsonArray codes;
    for (const OrganisationCode& one : organisations) codes.append(one.value);
    return codes;
}

void addArrangement(QJsonObject& state, const MatrixArrangement& arrangement) {
    state[QStringLiteral("filter")] = QLatin1String(matrixFilterNames[static_cast<int>(arrangement.filter)]);
    state[QStringLiteral("grouped")] = arrangement.grouped;
    state[QStringLiteral("sort")] = arrangement.sortColumn;
    state[QStringLiteral("descending")] = arrangement.order == Qt::DescendingOrder;
    if (arrangement.dimension) state[QStringLiteral("dimension")] = arrangement.dimension->value;
}

Error unknownName(const QString& name, const std::vector<SavedView>& views) {
    QStringList known;
    for (const SavedView& view : views) known << view.name;
    const QString message = known.isEmpty()
                                ? Text::tr("There is no saved view \"%1\"; the portfolio has none.").arg(name)
                                : Text::tr("There is no saved view \"%1\"; the portfolio has %2.")
                                      .arg(name, known.join(QStringLiteral(", ")));
    return {ErrorCode::NotFound, message, {}};
}

} // namespace

QString comparisonPage() {
    return QStringLiteral("compare");
}

SavedView savedViewOf(const SavedComparison& comparison) {
    QJsonObject state;
    state[QStringLiteral("view")] = QLatin1String(compareViewNames[static_cast<int>(comparison.view)]);
    state[QStringLiteral("investment")] = comparison.investment;
    addArrangement(state, comparison.arrangement);
    state[QStringLiteral("barsSort")] = static_cast<int>(comparison.bars.by);
    state[QStringLiteral("barsDescending")] = comparison.bars.order == Qt::DescendingOrder;
    if (!comparison.scope.part.isEmpty()) state[QStringLiteral("part")] = comparison.scope.part;
    if (comparison.scope.workPackage > 0) state[QStringLiteral("workPackage")] = comparison.scope.workPackage;
    if (!comparison.call.isEmpty()) state[QStringLiteral("call")] = comparison.call.value;
    if (!comparison.organisations.empty())
        state[QStringLiteral("regions")] = codesOf(comparison.organisations);
    return {comparisonPage(), comparison.name,
            QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact))};
}

Result<SavedComparison> comparisonOf(const SavedView& view) {
    const QJsonDocument document = QJsonDocument::fromJson(view.state.toUtf8());
    if (!document.isObject())
        return Error{ErrorCode::Damaged,
                     Text::tr("The saved view \"%1\" cannot be read; save it anew.").arg(view.name),
                     {}};
    const QJsonObject state = document.object();
    SavedComparison comparison{view.name};
    comparison.view =
        compareViewFromName(state[QStringLiteral("view")].toString()).value_or(CompareView::Matrix);
    comparison.investment = state[QStringLiteral("investment")].toInt();
    comparison.scope = {state[QStringLiteral("part")].toString(),
                        state[QStringLiteral("workPackage")].toInt()};
    comparison.arrangement = arrangementOf(state);
    comparison.bars = barsOf(state);
    comparison.call = CallId(state[QStringLiteral("call")].toString());
    for (const QJsonValue& code : state[QStringLiteral("regions")].toArray())
        comparison.organisations.emplace_back(code.toString());
    return comparison;
}

Result<std::vector<SavedComparison>> savedComparisons(const Portfolio& portfolio, const QStringList& names) {
    std::vector<SavedComparison> comparisons;
    if (names.isEmpty()) return comparisons;
    const auto views = portfolio.savedViews(comparisonPage());
    if (!views) return views.error();
    for (const QString& name : names) {
        const auto found = std::find_if(views->begin(), views->end(),
                                        [&](const SavedView& view) { return view.name == name; });
        if (found == views->end()) return unknownName(name, *views);
        auto comparison = comparisonOf(*found);
        if (!comparison) return comparison.error();
        comparisons.push_back(*std::move(comparison));
    }
    return comparisons;
}

} // namespace salkku
