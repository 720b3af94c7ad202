// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/export_preview_view.h"
#include "ui/dialogs/slide_choice.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"

#include <QDialog>
#include <QFutureWatcher>
#include <atomic>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace salkku::ui {

/// A period as a file: what, in which form and language, into which file, with a preview beside the choices.
/// Previewed and written in the background.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(const Session& session, Settings& settings, QWidget* parent = nullptr);
    ~ExportDialog() override;

    ExportOptions options() const;
    void setPath(const QString& path);
    void start();
    void reject() override; ///< cancels the work first where there is some

signals:
    void exportEnded(bool written);

private:
    void buildForm();
    void buildButtons();
    void fillForms();
    void fillChoices();
    void suggestPath();
    void choicesChanged();
    void startPreview();
    void previewEnded();
    ExportForm form() const;
    void browse();
    void workEnded();
    void showWritten(int slides);
    void setWorking(bool working);
    void openFolder();
    const Session& m_session;
    Settings& m_settings;
    QComboBox* m_form;
    QComboBox* m_period;
    QComboBox* m_call;
    QComboBox* m_language;
    SlideChoice* m_slides;
    ExportPreviewView* m_preview;
    QLineEdit* m_path;
    QPushButton* m_browse;
    QProgressBar* m_progress;
    QLabel* m_message;
    QPushButton* m_export;
    QPushButton* m_folder;
    QPushButton* m_close;
    bool m_ownPath = false; ///< the person named the file; choices no longer rename it
    std::atomic<bool> m_cancelled = false;
    QFutureWatcher<Result<int>> m_watcher;
    QFutureWatcher<Result<ExportPreview>> m_previewWatcher;
    bool m_previewIsOld = false; ///< choices changed while it was made
};

} // namespace salkku::ui
