// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export_job.h"
#include "ui/dialogs/export_choices.h"
#include "ui/dialogs/export_preview_view.h"
#include "ui/dialogs/template_bar.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"

#include <QDialog>
#include <QFutureWatcher>
#include <atomic>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace salkku::ui {

/// A period as a file: what, in which form and language, into which file, with a preview beside the choices,
/// which can be printed as well. Previewed and written in the background.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(Session& session, Settings& settings, QWidget* parent = nullptr);
    ~ExportDialog() override;

    ExportJob job() const;
    void setPath(const QString& path);
    void saveTemplate(const QString& name);
    ExportChoices& choices() { return *m_choices; }
    TemplateBar& templates() { return *m_templates; }
    void start();
    void reject() override; ///< cancels the work first where there is some

signals:
    void exportEnded(bool written);
    void previewShown();

private:
    void build();
    void buildButtons();
    void connectParts();
    void suggestPath();
    void choicesChanged();
    void startPreview();
    void previewEnded();
    void browse();
    void print();
    bool mayReplace(const QString& path);
    void workEnded();
    void showWritten(int slides);
    void setWorking(bool working);
    void openFolder();
    Session& m_session;
    Settings& m_settings;
    TemplateBar* m_templates;
    ExportChoices* m_choices;
    ExportPreviewView* m_preview;
    QLineEdit* m_path;
    QPushButton* m_browse;
    QProgressBar* m_progress;
    QLabel* m_message;
    QPushButton* m_export;
    QPushButton* m_print;
    QPushButton* m_folder;
    QPushButton* m_close;
    bool m_ownPath = false; ///< the person named the file; choices no longer rename it
    std::atomic<bool> m_cancelled = false;
    QFutureWatcher<Result<int>> m_watcher;
    QFutureWatcher<Result<ExportPreview>> m_previewWatcher;
    std::optional<ExportPreview> m_pages; ///< as they were previewed last
    bool m_previewIsOld = false;          ///< choices changed while it was made
};

} // namespace salkku::ui
