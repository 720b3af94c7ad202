// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report_check.h"

#include <QWidget>

class QVBoxLayout;

namespace salkku::ui {

/// What is missing or odd, errors first. Click or Enter leads to the field.
class RemarkList : public QWidget {
    Q_OBJECT
public:
    explicit RemarkList(QWidget* parent = nullptr);

    void setRemarks(const std::vector<Remark>& remarks);
    const std::vector<Remark>& remarks() const { return m_remarks; }

signals:
    void chosen(const QString& field);

private:
    QVBoxLayout* m_column;
    std::vector<Remark> m_remarks;
};

} // namespace salkku::ui
