// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading_progress.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace salkku::ui {

class EmptyState;

/// Where an import begins: choose or drop documents, or one of the latest again.
class ImportStart : public QWidget {
    Q_OBJECT
public:
    explicit ImportStart(QWidget* parent = nullptr);
    void setRecent(const QStringList& paths);
    void retranslate();

signals:
    void chooseWanted();
    void documentWanted(const QString& path);

private:
    EmptyState* m_empty;
    QLabel* m_recentTitle;
    QVBoxLayout* m_recent;
};

/// While a document is read.
class ImportReading : public QWidget {
    Q_OBJECT
public:
    explicit ImportReading(QWidget* parent = nullptr);
    void setFile(const QString& name, bool isUnderWay); ///< false: it waits for its turn
    void showStep(ReadingStage stage, int done, int total);
    void retranslate();

signals:
    void cancelWanted();

private:
    QString what() const;
    QString m_name;
    bool m_isUnderWay = false;
    ReadingStage m_stage = ReadingStage::Pages;
    int m_done = 0, m_total = 0;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace salkku::ui
