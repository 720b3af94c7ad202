// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/history_model.h"
#include "ui/pages/page.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTextBrowser;

namespace salkku::ui {

class Card;
class Notice;

/// Who changed what, when, from what to what; and the way to the portfolio as it stood on a date.
class HistoryPage : public Page {
    Q_OBJECT
public:
    explicit HistoryPage(QWidget* parent = nullptr);

    void setProgramme(const Programme& programme, Language language);
    void setAuthors(const std::vector<QString>& authors);
    void setChanges(const std::vector<RecordedChange>& changes, const Programme& programme,
                    Language language);
    void showField(const EntityKey& key, const FieldName& field); ///< only this field's changes
    HistoryFilter filter() const;
    HistoryModel& model() const { return *m_model; }
    QTableView& table() const { return *m_table; }
    QPushButton& restoreButton() const { return *m_restore; }
    QDateEdit& asOfDate() const { return *m_asOfDate; }
    QPushButton& asOfButton() const { return *m_asOf; }
    void tell(const QString& text);
    void setWritable(bool writable);

signals:
    void filterChanged();
    void asOfWanted(const QDate& day);
    void restoreWanted(const salkku::RecordedChange& change);

protected:
    void retranslate() override;

private:
    void buildFilters();
    void buildBody();
    void chooseChange();
    void clearField();

    QComboBox* m_organisation;
    QComboBox* m_author;
    QComboBox* m_field;
    QComboBox* m_since;
    QLineEdit* m_search;
    QDateEdit* m_asOfDate;
    QPushButton* m_asOf;
    QPushButton* m_wholeHistory;
    Notice* m_notice;
    HistoryModel* m_model;
    QTableView* m_table;
    Card* m_detailCard;
    QTextBrowser* m_detail;
    QPushButton* m_restore;
    std::optional<EntityKey> m_key;
    bool m_writable = true;
};

} // namespace salkku::ui
