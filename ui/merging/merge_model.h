// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/package_exchange.h"
#include "domain/programme.h"

#include <QAbstractItemModel>

namespace salkku::ui {

/// What a person makes of one line.
enum class MergeDecision { Undecided, Theirs, Mine };

/// Received packages and forms, and under each what merging it would change, line by line. The check mark
/// takes their value; a conflict is half checked until it is decided.
class MergeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { What, Outcome, Here, There, ColumnCount };
    enum Role { OutcomeRole = Qt::UserRole, UndecidedRole };

    explicit MergeModel(QObject* parent = nullptr);

    void setReviews(std::vector<PackageReview> reviews, const Programme& programme, Language language);
    void decide(const QModelIndex& line, MergeDecision decision);
    void decideConflicts(MergeDecision decision); ///< all of them

    const std::vector<PackageReview>& reviews() const { return m_reviews; }
    std::vector<std::vector<std::size_t>> taken() const; ///< lines of each review
    int takenCount() const;
    int undecidedCount() const;
    int count(MergeOutcome outcome) const;
    const MergeLine* lineAt(const QModelIndex& index) const;    ///< null for a package
    QString whole(const QModelIndex& index, Column side) const; ///< the value in full

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void decisionsChanged();

private:
    QVariant packageData(const PackageReview& review, int column, int role) const;
    QVariant lineData(const QModelIndex& index, int role) const;
    QString lineText(const PackageReview& review, const MergeLine& line) const;
    MergeDecision& decisionAt(const QModelIndex& line);
    Qt::CheckState checkState(const QModelIndex& line) const;

    std::vector<PackageReview> m_reviews;
    std::vector<std::vector<MergeDecision>> m_decisions;
    Programme m_programme;
    Language m_language = Language::Finnish;
};

} // namespace salkku::ui
