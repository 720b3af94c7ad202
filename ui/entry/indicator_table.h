// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/entry_form.h"
#include "domain/language.h"

#include <QTableWidget>

namespace salkku::ui {

/// The investment's indicators with what they are due, their result and note.
class IndicatorTable : public QTableWidget {
    Q_OBJECT
public:
    explicit IndicatorTable(QWidget* parent = nullptr);
    void setIndicators(const std::vector<StoredIndicator>& indicators);
    void retranslate();

private:
    void fitHeight();
    std::vector<StoredIndicator> m_indicators;
};

QString indicatorResultText(const QString& result);

} // namespace salkku::ui
