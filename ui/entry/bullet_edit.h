// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/spelling.h"
#include "domain/status_report.h"

#include <QTextEdit>

namespace salkku::ui {

/// Bullets of two levels. Enter begins a new one; Tab and Shift+Tab change the level where there is one to
/// change to and otherwise leave the field; what is pasted keeps its levels.
class BulletEdit : public QTextEdit {
    Q_OBJECT
public:
    explicit BulletEdit(QWidget* parent = nullptr);

    /// Bullets without text are left out.
    std::vector<NarrativeItem> items() const;
    /// Says nothing. Where the same stands there already, the cursor stays.
    void setItems(const std::vector<NarrativeItem>& items);
    void appendItems(const std::vector<NarrativeItem>& items); ///< as typed

    void setSpelling(const std::shared_ptr<const Spelling>& spelling);
    void addSuggestions(QMenu& menu, const QTextCursor& word); ///< of a misspelt word

    QSize sizeHint() const override;

signals:
    void edited();
    void copyWanted(); ///< Ctrl+D: the previous period's section
    void historyWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    bool takeTab(bool back);
    bool takeBackspace();
    void setLevel(int level);
    int level() const;
    void insertItems(const std::vector<NarrativeItem>& items);
    void fitHeight();
    std::shared_ptr<const Spelling> m_spelling;
    bool m_loading = false;
};

} // namespace salkku::ui
