// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import_documents.h"
#include "domain/programme.h"
#include "ui/pages/page.h"
#include "ui/widgets/notice.h"

class QPushButton;
class QStackedWidget;

namespace salkku::ui {

class ImportReading;
class ImportReview;
class ImportStart;

/// From a document to stored values: choose, read, look through, save, take back.
class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(QWidget* parent = nullptr);

    void showStart(const QStringList& recentDocuments);
    void showReading(const QString& fileName);
    void showReview(const Findings& findings, const ImportResult& plan, const QString& path,
                    const Programme& programme, Language language);
    void setPlan(const ImportResult& plan);
    void setWords(const Programme& programme, Language language);
    void setWaiting(int documents); ///< how many more are to be looked through after this one
    void setWritable(bool writable);
    void tell(Notice::Kind kind, const QString& text, bool offerUndo = false);
    void hideNotice() { m_notice->hide(); }
    bool isReviewing() const;
    void restoreLayout(const QByteArray& splitter, const QByteArray& columns);
    QByteArray splitterState() const;
    QByteArray columnState() const;
    ImportReview& review() { return *m_review; }
    const Notice& notice() const { return *m_notice; }

signals:
    void documentsWanted(); ///< a choice of files
    void documentWanted(const QString& path);
    void cancelWanted();
    void optionsChanged();
    void saveWanted();
    void closeWanted(); ///< this document without saving
    void undoWanted();
    void told(); ///< a notice was shown

protected:
    void retranslate() override;

private:
    void connectParts();
    void showButtons();
    void showSummary();
    Notice* m_notice;
    QStackedWidget* m_stack;
    ImportStart* m_start;
    ImportReading* m_reading;
    ImportReview* m_review;
    QPushButton* m_acceptSure;
    QPushButton* m_close;
    QPushButton* m_save;
    int m_waiting = 0;
    bool m_writable = true;
};

} // namespace salkku::ui
