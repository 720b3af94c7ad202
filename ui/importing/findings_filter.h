// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace salkku::ui {

/// In the order of the choice on the page.
enum class FindingsShown { All, Open, Accepted, Rejected, Unsure, Conflicts, NotStorable };
inline constexpr int findingsShownCount = 7;

/// Narrows the findings to those that need a person's eye, or to words. A group's count and tick are then of
/// the findings that are shown.
class FindingsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit FindingsFilter(QObject* parent = nullptr);
    void setShown(FindingsShown shown);
    void setKind(const QString& kindId); ///< empty: all kinds
    void setWords(const QString& words);

    /// Below this confidence a finding counts as unsure, and is not accepted in bulk.
    static constexpr double sureFrom = 0.90;

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    bool isShown(const QModelIndex& finding) const;
    bool isNarrowed(const QModelIndex& index) const;
    Qt::CheckState groupState(const QModelIndex& group) const;
    void announceGroup(const QModelIndex& group);
    FindingsShown m_shown = FindingsShown::All;
    QString m_kind;
    QString m_words;
};

} // namespace salkku::ui
