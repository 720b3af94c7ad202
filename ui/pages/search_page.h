// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/searching/search_model.h"

class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace salkku::ui {

/// What the words in the bar above find, narrowed by place and time.
class SearchPage : public Page {
    Q_OBJECT
public:
    explicit SearchPage(QWidget* parent = nullptr);

    void setChoices(const Programme& programme, const std::vector<Period>& periods, Language language);
    void setWords(const QString& words); ///< asks for texts where they are others than before
    void setHits(const TextHits& hits, const Programme& programme, Language language);
    void addHits(const TextHits& hits, const Programme& programme, Language language);
    void setIndexed(int percent); ///< says that some texts cannot be found yet
    TextQuery query() const;
    const SearchModel& model() const { return *m_model; }
    QListView& list() const { return *m_list; }
    QComboBox& organisations() const { return *m_organisation; }
    QString message() const;

signals:
    void queryChanged();
    void moreWanted();
    void hitChosen(int row);

protected:
    void retranslate() override;

private:
    void buildFilters();
    void showCount();
    template <class Fill>
    void refill(QComboBox& box, const QString& all, Fill fill);

    QString m_words;
    QComboBox* m_organisation;
    QComboBox* m_investment;
    QComboBox* m_section;
    QComboBox* m_period;
    QComboBox* m_kind;
    SearchModel* m_model;
    QListView* m_list;
    QLabel* m_message;
    QLabel* m_indexing;
    QPushButton* m_more;
    bool m_hasMore = false;
    int m_indexed = 100;
};

} // namespace salkku::ui
