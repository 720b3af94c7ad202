// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/money.h"
#include "ui/cell_place.h"
#include "ui/pages/page.h"

#include <functional>

class QLabel;
class QLineEdit;
class QTableWidget;

namespace salkku::ui {

class Card;
class ChartTable;
class MoneyModel;
class Tile;

/// Grants, what is paid of them and what remains; sums of documents that do not add up.
class MoneyPage : public Page {
    Q_OBJECT
public:
    explicit MoneyPage(QWidget* parent = nullptr);

    using DocumentNames = std::function<QString(std::int64_t)>;
    void setMoney(const MoneyView& money, const Programme& programme, Language language,
                  const DocumentNames& names);
    ChartTable& table() const { return *m_table; }
    const MoneyModel& model() const { return *m_model; }
    QLineEdit& search() const { return *m_search; }
    int mismatches() const;

signals:
    void regionChosen(const salkku::ui::CellPlace& place);

protected:
    void retranslate() override;

private:
    void buildTiles();
    void buildTables();
    void showTiles();
    void showMismatches(const DocumentNames& names);
    MoneyModel* m_model;
    ChartTable* m_table;
    Tile* m_granted;
    Tile* m_paid;
    Tile* m_remaining;
    Card* m_mismatchCard;
    QTableWidget* m_mismatches;
    QLineEdit* m_search;
    MoneyView m_money;
    Language m_language = Language::Finnish;
};

} // namespace salkku::ui
