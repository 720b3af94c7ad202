// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/money_page.h"

#include "ui/delegates/chart_delegate.h"
#include "ui/models/money_model.h"
#include "ui/widgets/chart_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/tile.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <algorithm>

namespace salkku::ui {

namespace {

constexpr int rowHeight = 27;
constexpr int mismatchesSeen = 4; ///< rows; more are scrolled to
constexpr int mismatchColumns = 4;

bool isAmount(int mismatchColumn) {
    return mismatchColumn == 1 || mismatchColumn == 2;
}

QString shareText(Money part, Money whole) {
    if (whole.cents() <= 0) return {};
    return meanPercentText(100.0 * static_cast<double>(part.cents()) / static_cast<double>(whole.cents()));
}

} // namespace

MoneyPage::MoneyPage(QWidget* parent)
    : Page(parent)
    , m_model(new MoneyModel(this))
    , m_table(new ChartTable(m_model))
    , m_mismatchCard(new Card(this))
    , m_mismatches(new QTableWidget)
    , m_search(new QLineEdit(this)) {
    buildTiles();
    buildTables();
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(260);
    headerRow()->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, m_table, &ChartTable::filterBy);
    connect(m_table, &ChartTable::rowActivated, this, [this](int row) {
        const MoneyRow& chosen = m_model->rowAt(row);
        if (!chosen.organisation.isEmpty())
            emit regionChosen({chosen.organisation, chosen.investment, std::nullopt});
    });
    MoneyPage::retranslate();
}

void MoneyPage::buildTiles() {
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(12);
    for (Tile** tile : {&m_granted, &m_paid, &m_remaining}) {
        *tile = new Tile(this);
        tiles->addWidget(*tile, 1);
    }
    contents()->addLayout(tiles);
}

void MoneyPage::buildTables() {
    setUpTable(*m_mismatches, rowHeight);
    m_mismatches->setObjectName(QStringLiteral("textTable"));
    m_mismatches->setItemDelegate(new ChartDelegate(m_mismatches));
    m_mismatches->setColumnCount(mismatchColumns);
    m_mismatches->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_mismatchCard->body()->addWidget(m_mismatches);
    auto* card = new Card(this);
    card->body()->addWidget(m_table, 1);
    contents()->addWidget(m_mismatchCard);
    contents()->addWidget(card, 1);
}

void MoneyPage::retranslate() {
    setTitle(tr("Money"));
    m_mismatchCard->setTitle(tr("Figures of a document that do not agree"));
    m_mismatches->setAccessibleName(tr("Figures of a document that do not agree"));
    m_mismatches->setHorizontalHeaderLabels({tr("Line"), tr("Stated"), tr("Reckoned"), tr("Source")});
    for (int column = 0; column < mismatchColumns; ++column)
        if (isAmount(column))
            m_mismatches->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_search->setPlaceholderText(tr("Filter rows"));
    m_search->setAccessibleName(tr("Filter rows"));
    m_table->setAccessibleName(tr("Grants"));
    emptyState()->setText(tr("No grants yet"),
                          tr("Import a decision or a table of grants; they then stand here."));
    emptyState()->setAction(tr("Import documents…"));
    showTiles();
}

void MoneyPage::setMoney(const MoneyView& money, const Programme& programme, Language language,
                         const DocumentNames& names) {
    m_money = money;
    m_language = language;
    m_model->setRows(money.rows, programme, language);
    m_table->sizeColumns(MoneyModel::ShareColumn);
    showTiles();
    showMismatches(names);
    showContents(!money.rows.empty());
}

void MoneyPage::showTiles() {
    const QLocale locale = localeOf(m_language);
    const auto text = [&](Money money) { return formatMoney(money, locale); };
    m_granted->setText({tr("Granted"), text(m_money.granted), tr("to the organisations"), Change::None, {}});
    m_paid->setText({tr("Paid"),
                     text(m_money.paid),
                     tr("%1 of the grants").arg(shareText(m_money.paid, m_money.granted)),
                     Change::None,
                     {}});
    m_remaining->setText({tr("Remaining"),
                          text(m_money.remaining),
                          tr("%1 of the grants").arg(shareText(m_money.remaining, m_money.granted)),
                          Change::None,
                          {}});
}

// The document's own figure stays what it is; the other one is ours.
void MoneyPage::showMismatches(const DocumentNames& names) {
    const QLocale locale = localeOf(m_language);
    m_mismatches->setRowCount(static_cast<int>(m_money.mismatches.size()));
    for (int row = 0; row < m_mismatches->rowCount(); ++row) {
        const MoneyMismatch& mismatch = m_money.mismatches[static_cast<std::size_t>(row)];
        const QString line =
            mismatch.column.isEmpty() ? mismatch.label : tr("%1, %2").arg(mismatch.label, mismatch.column);
        const QString file = names(mismatch.document);
        const QString source =
            file.isEmpty() ? tr("typed in") : tr("%1, page %2").arg(file).arg(mismatch.page);
        const QString cells[] = {line, formatMoney(mismatch.stated, locale),
                                 formatMoney(mismatch.computed, locale), source};
        for (int column = 0; column < mismatchColumns; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            if (isAmount(column)) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_mismatches->setItem(row, column, item);
        }
    }
    m_mismatches->resizeColumnsToContents();
    m_mismatches->horizontalHeader()->setStretchLastSection(true);
    const int seen = std::min(m_mismatches->rowCount(), mismatchesSeen);
    m_mismatches->setFixedHeight(m_mismatches->horizontalHeader()->sizeHint().height() + seen * rowHeight);
    m_mismatchCard->setVisible(m_mismatches->rowCount() > 0);
}

int MoneyPage::mismatches() const {
    return m_mismatches->rowCount();
}

} // namespace salkku::ui
