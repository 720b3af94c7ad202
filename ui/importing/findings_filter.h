// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace salkku::ui {

enum class FindingsShown { All, Unsure, Conflicts, NotStorable };

/// Narrows the findings to those that need a person's eye, or to words.
class FindingsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit FindingsFilter(QObject* parent = nullptr);
    void setShown(FindingsShown shown);
    void setWords(const QString& words);

    /// Below this confidence a finding counts as unsure, and is not accepted in bulk.
    static constexpr double sureFrom = 0.90;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool isShown(const QModelIndex& finding) const;
    FindingsShown m_shown = FindingsShown::All;
    QString m_words;
};

} // namespace salkku::ui
