// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace salkku::ui {

class EmptyState;

/// What every page has: a title line, contents below it, and an empty state instead of the contents.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(QWidget* parent = nullptr);

    void showContents(bool contents); ///< false shows the empty state

signals:
    void importWanted(); ///< what an empty page offers to do next

protected:
    /// Sets every text that does not come from data. Called at the first showing of texts and after a change
    /// of language; constructors of pages call it once.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    QHBoxLayout* headerRow() const { return m_header; } ///< controls go to its right end
    QVBoxLayout* contents() const { return m_contents; }
    EmptyState* emptyState() const { return m_empty; }

private:
    QLabel* m_title;
    QLabel* m_subtitle;
    QHBoxLayout* m_header;
    QStackedWidget* m_stack;
    QVBoxLayout* m_contents;
    EmptyState* m_empty;
};

} // namespace salkku::ui
