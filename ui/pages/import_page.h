// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import_documents.h"
#include "app/reading_progress.h"
#include "domain/programme.h"
#include "ui/pages/page.h"
#include "ui/widgets/notice.h"

class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace salkku::ui {

class CarriedChoice;
class ImportReading;
class ImportReview;
class ImportStart;
struct ReviewDocument;

/// From documents to stored values: choose, read, look through, save, take back.
class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(QWidget* parent = nullptr);

    void showStart(const QStringList& recentDocuments);
    /// The documents that are looked through together, one a tab; they must outlive their being shown.
    void showDocuments(const std::vector<ReviewDocument*>& documents, int current);
    void refreshDocuments();                                ///< their states, and what is accepted
    void showStep(ReadingStage stage, int done, int total); ///< of the document that is being read
    void setPlanning(bool planning);                        ///< what saving would do is being looked up
    void setStoring(bool storing);
    int currentDocument() const;
    void setWords(const Programme& programme, Language language);
    void setWritable(bool writable);
    void tell(Notice::Kind kind, const QString& text, bool offerUndo = false);
    void hideNotice() { m_notice->hide(); }
    bool isReviewing() const;
    void restoreLayout(const QByteArray& splitter, const QByteArray& columns, const QByteArray& grouping);
    QByteArray splitterState() const;
    QByteArray columnState() const;
    QByteArray groupingState() const;
    ImportReview& review() { return *m_review; }
    QTabBar& tabs() { return *m_tabs; }
    const Notice& notice() const { return *m_notice; }
    double confidence() const; ///< above which a press accepts

signals:
    void documentsWanted(); ///< a choice of files
    void documentWanted(const QString& path);
    void cancelWanted();
    void optionsChanged();
    void carriedTaken(bool replace); ///< the current document's data set, whole
    void carriedRead();              ///< its pages instead
    void acceptAboveWanted(double confidence);
    void saveWanted();
    void closeWanted(); ///< all documents without saving
    void documentCloseWanted(int document);
    void undoWanted();
    void told();          ///< a notice was shown
    void choiceOffered(); ///< of a document that brings its values along

protected:
    void retranslate() override;

private:
    void buildHeader();
    void buildProgress();
    QToolButton* closeButton(const ReviewDocument* document);
    void connectParts();
    void showDocument();
    void showProgress();
    void showButtons();
    void showSummary();
    QString tabText(const ReviewDocument& document) const;
    Notice* m_notice;
    QTabBar* m_tabs;
    QWidget* m_progress;
    QLabel* m_progressText;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QStackedWidget* m_stack;
    ImportStart* m_start;
    ImportReading* m_reading;
    QLabel* m_failure;
    CarriedChoice* m_carried;
    ImportReview* m_review;
    QDoubleSpinBox* m_above;
    QPushButton* m_acceptSure;
    QPushButton* m_close;
    QPushButton* m_save;
    std::vector<ReviewDocument*> m_documents;
    ReviewDocument* m_shown = nullptr; ///< in the review
    Programme m_programme;
    Language m_language = Language::Finnish;
    bool m_writable = true, m_planning = false, m_storing = false;
    double m_share = 0; ///< of the document that is being read
};

} // namespace salkku::ui
