// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_table.h"

#include "ui/delegates/chart_delegate.h"
#include "ui/models/known_first_proxy.h"
#include "ui/widgets/table_setup.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <algorithm>

namespace salkku::ui {

namespace {

constexpr int chartRow = 27; ///< pixels

} // namespace

class ChartTable::Proxy : public KnownFirstProxy {
public:
    using KnownFirstProxy::KnownFirstProxy;

    void setWords(const QStringList& words) {
        m_words = words;
        invalidateFilter();
    }

    void setWanted(int column, int role, const QSet<int>& wanted) {
        m_column = column;
        m_role = role;
        m_wanted = wanted;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        if (!m_wanted.isEmpty() &&
            !m_wanted.contains(sourceModel()->index(row, m_column, parent).data(m_role).toInt()))
            return false;
        return std::all_of(m_words.begin(), m_words.end(),
                           [&](const QString& word) { return holds(row, word); });
    }

private:
    bool holds(int row, const QString& word) const {
        for (int column = 0; column < sourceModel()->columnCount(); ++column)
            if (sourceModel()->index(row, column).data().toString().contains(word, Qt::CaseInsensitive))
                return true;
        return false;
    }
    QStringList m_words;
    QSet<int> m_wanted;
    int m_column = 0;
    int m_role = Qt::DisplayRole;
};

ChartTable::ChartTable(QAbstractItemModel* model, QWidget* parent)
    : QTableView(parent)
    , m_proxy(new Proxy(this)) {
    m_proxy->setSourceModel(model);
    setObjectName(QStringLiteral("textTable"));
    setUpTable(*this, chartRow);
    setModel(m_proxy);
    setItemDelegate(new ChartDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSortingEnabled(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // first as the analysis orders them
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const int row = sourceRow(index); row >= 0) emit rowActivated(row);
    });
}

void ChartTable::filterBy(const QString& words) {
    m_proxy->setWords(words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

void ChartTable::filterByNumber(int column, int role, const QSet<int>& wanted) {
    m_proxy->setWanted(column, role, wanted);
}

void ChartTable::sizeColumns(int stretched) {
    resizeColumnsToContents();
    horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

QSortFilterProxyModel& ChartTable::sorted() const {
    return *m_proxy;
}

int ChartTable::sourceRow(const QModelIndex& index) const {
    return index.isValid() ? m_proxy->mapToSource(index).row() : -1;
}

} // namespace salkku::ui
