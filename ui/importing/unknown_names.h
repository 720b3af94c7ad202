// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace salkku::ui {

/// Names in a document that nobody is known by, each with the choice of who is meant.
class UnknownNames : public QWidget {
    Q_OBJECT
public:
    explicit UnknownNames(QWidget* parent = nullptr);
    void setNames(const QStringList& names, const Programme& programme, Language language);
    void retranslate();

signals:
    /// An empty code: no organisation, to be passed over.
    void mapped(const QString& name, const salkku::OrganisationCode& organisation);

private:
    void addRow(const QString& name, const Programme& programme, Language language);
    QLabel* m_title;
    QScrollArea* m_scroll;
    QVBoxLayout* m_rows;
    int m_count = 0;
};

} // namespace salkku::ui
