// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import_documents.h"
#include "domain/programme.h"
#include "ui/importing/findings_groups.h"

#include <QAbstractItemModel>
#include <QUndoStack>
#include <map>
#include <vector>

namespace salkku::ui {

/// What a person, or the confidence at first, made of a finding.
enum class Decision { Open, Accepted, Rejected };

/// A finding as it stands in the review.
struct ReviewedFinding {
    Finding finding;
    Decision decision = Decision::Open;
    bool corrected = false;
};
using ReviewedFindings = std::map<std::size_t, ReviewedFinding>; ///< by index

/// What was read, in groups, each finding with a tick whether it is to be stored. Every decision is a
/// step that the review can take back.
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
    enum Role {
        FindingRole = Qt::UserRole + 1,
        LightRole,
        OutcomeRole,
        ConfidenceRole,
        DecisionRole,
        KindRole,
        TitleRole ///< of a group, without how many findings it has
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Ticks what would be stored with at least `ticked` confidence; conflicts wait for a person's own tick.
    void setFindings(Findings findings, const ImportResult& plan, const Programme& programme,
                     Language language, double ticked);
    void setPlan(const ImportResult& plan); ///< after another choice of period or call, or a correction
    void setWords(const Programme& programme, Language language);
    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_grouping; }
    const Findings& findings() const { return m_findings; } ///< with what was corrected
    const ImportLine& planned(std::size_t finding) const { return m_lines[finding].plan; }

    std::vector<std::size_t> chosen() const;                     ///< ascending
    std::vector<std::size_t> sureAbove(double confidence) const; ///< that acceptAbove() would accept
    std::map<std::size_t, QString> corrected() const;            ///< with what was read, in words
    QStringList unknownNames() const; ///< of whom the document speaks and nobody knows, in its own words

    // Steps.
    void decide(const std::vector<std::size_t>& findings, Decision decision);
    /// Accepts or opens findings together; conflicts and rejected ones are left alone.
    void decideGroup(std::vector<std::size_t> findings, bool accept);
    void acceptAbove(double confidence);
    void correct(std::size_t finding, const Finding& corrected);
    QUndoStack& steps() { return m_steps; }
    /// Brings findings into an earlier state; what a step does and takes back.
    void restore(const ReviewedFindings& state);
    /// Decisions and corrections by what was read, to be adopted by a later reading of the same document.
    std::map<QByteArray, ReviewedFinding> decisions() const;
    void adopt(const std::map<QByteArray, ReviewedFinding>& earlier);

    QModelIndex indexOf(std::size_t finding) const;
    std::vector<std::size_t> findingsAt(const QModelIndex& index) const; ///< a group's: all of them

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
    void findingsCorrected(); ///< they say something else: the plan is to be made anew

private:
    struct Line {
        Decision decision = Decision::Open;
        ImportLine plan;
        QString subject, text;
        std::optional<Finding> asRead; ///< where it was corrected
    };
    bool canBeChosen(const Line& line) const;
    bool isChosen(const Line& line) const;
    void buildGroups();
    void takePlan(const ImportResult& plan);
    void decideFirst(Line& line, std::size_t finding) const;
    ReviewedFinding reviewed(std::size_t finding) const;
    void step(const QString& title, ReviewedFindings after);
    Qt::CheckState groupState(const FindingsGroup& group) const;
    QVariant groupData(const FindingsGroup& group, int column, int role) const;
    QVariant findingData(std::size_t finding, int column, int role) const;
    QVariant fontOf(const Line& line) const;
    QString columnText(std::size_t finding, int column) const;
    QString presentText(const Line& line) const;
    QString toolTip(std::size_t finding, int column) const;
    void announceTicks();
    Findings m_findings;
    std::vector<Line> m_lines; ///< beside Findings::findings
    std::vector<FindingsGroup> m_groups;
    Grouping m_grouping = Grouping::Kind;
    Programme m_programme;
    Language m_language = Language::Finnish;
    double m_ticked = 1;
    QUndoStack m_steps;
};

} // namespace salkku::ui
