// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import_documents.h"
#include "domain/programme.h"

#include <QAbstractItemModel>
#include <vector>

namespace salkku::ui {

/// What was read, grouped by kind, each with a tick whether it is to be stored.
class FindingsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column {
        SubjectColumn,
        InvestmentColumn,
        FindingColumn,
        ConfidenceColumn,
        PresentColumn,
        ColumnCount
    };
    enum Role { FindingRole = Qt::UserRole + 1, LightRole, OutcomeRole, ConfidenceRole };

    using QAbstractItemModel::QAbstractItemModel;

    /// Ticks what would be stored with at least `ticked` confidence; conflicts wait for a person's own tick.
    void setFindings(Findings findings, const ImportResult& plan, const Programme& programme,
                     Language language, double ticked);
    void setPlan(const ImportResult& plan, double ticked); ///< after another choice of period or call
    void setWords(const Programme& programme, Language language);
    const Findings& findings() const { return m_findings; }

    std::vector<std::size_t> chosen() const; ///< ascending
    void chooseAbove(double confidence);     ///< and nothing else
    QModelIndex indexOf(std::size_t finding) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void chosenChanged();

private:
    struct Line {
        bool chosen = false;
        ImportOutcome outcome = ImportOutcome::Skipped;
        QString reason, before;
        QString subject, text;
    };
    struct Group {
        QString kind;
        std::vector<std::size_t> findings;
    };
    bool canBeChosen(const Line& line) const;
    void buildGroups();
    void applyPlan(const ImportResult& plan, double ticked);
    Qt::CheckState groupState(const Group& group) const;
    QVariant groupData(const Group& group, int column, int role) const;
    QVariant findingData(std::size_t finding, int column, int role) const;
    QString columnText(std::size_t finding, int column) const;
    QString presentText(const Line& line) const;
    QString toolTip(std::size_t finding, int column) const;
    void announceTicks();
    Findings m_findings;
    std::vector<Line> m_lines; ///< beside Findings::findings
    std::vector<Group> m_groups;
    Language m_language = Language::Finnish;
};

} // namespace salkku::ui
