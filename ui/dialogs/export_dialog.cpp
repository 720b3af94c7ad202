// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "ui/dialogs/print_pages.h"
#include "ui/status_line.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QtConcurrentRun>

namespace salkku::ui {

ExportDialog::ExportDialog(Session& session, Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_settings(settings)
    , m_templates(new TemplateBar(session, this))
    , m_choices(new ExportChoices(session, this))
    , m_preview(new ExportPreviewView(this))
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(tr("Choose…"), this))
    , m_progress(new QProgressBar(this))
    , m_message(new QLabel(this))
    , m_export(new QPushButton(tr("Export"), this))
    , m_print(new QPushButton(tr("Print…"), this))
    , m_folder(new QPushButton(tr("Open folder"), this))
    , m_close(new QPushButton(tr("Cancel"), this)) {
    setWindowTitle(tr("Export"));
    build();
    suggestPath();
    connectParts();
    setWorking(false);
    startPreview();
}

ExportDialog::~ExportDialog() {
    m_cancelled = true;
    m_previewWatcher.waitForFinished();
    m_watcher.waitForFinished();
}

void ExportDialog::build() {
    auto* templates = new QHBoxLayout;
    templates->addWidget(new QLabel(tr("Saved choices"), this));
    templates->addWidget(m_templates, 1);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addLayout(templates);
    left->addWidget(m_choices, 1);
    auto* top = new QHBoxLayout;
    top->setSpacing(20);
    top->addLayout(left, 1);
    top->addWidget(m_preview);
    auto* file = new QHBoxLayout;
    file->addWidget(new QLabel(tr("File"), this));
    file->addWidget(m_path, 1);
    file->addWidget(m_browse);
    m_path->setAccessibleName(tr("File"));
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the export"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(top);
    column->addLayout(file);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    buildButtons();
}

void ExportDialog::buildButtons() {
    m_export->setObjectName(QStringLiteral("accent"));
    m_export->setDefault(true);
    m_print->setEnabled(false);
    m_folder->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_print);
    row->addWidget(m_folder);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_export);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void ExportDialog::connectParts() {
    connect(m_templates, &TemplateBar::chosen, m_choices, &ExportChoices::take);
    connect(m_templates, &TemplateBar::saveWanted, this, &ExportDialog::saveTemplate);
    connect(m_templates, &TemplateBar::failed, m_message, &QLabel::setText);
    connect(m_choices, &ExportChoices::choiceChanged, this, &ExportDialog::choicesChanged);
    connect(&m_previewWatcher, &QFutureWatcher<Result<ExportPreview>>::finished, this,
            &ExportDialog::previewEnded);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_ownPath = true; });
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_print, &QPushButton::clicked, this, &ExportDialog::print);
    connect(m_folder, &QPushButton::clicked, this, &ExportDialog::openFolder);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(&m_watcher, &QFutureWatcher<Result<int>>::finished, this, &ExportDialog::workEnded);
}

ExportJob ExportDialog::job() const {
    ExportJob job{m_session.path(), {m_choices->report(), m_path->text().trimmed()}, m_choices->theme()};
    job.options.paper = m_choices->paper();
    const QString ending = QLatin1Char('.') + exportEnding(m_choices->form());
    if (!job.options.path.endsWith(ending, Qt::CaseInsensitive)) job.options.path += ending;
    return job;
}

void ExportDialog::saveTemplate(const QString& name) {
    const ExportJob chosen = job();
    m_templates->save({name, m_choices->form(), chosen.options, chosen.theme});
}

// A name that the person chose keeps all but its ending.
void ExportDialog::choicesChanged() {
    if (m_ownPath && exportFormOf(m_path->text())) {
        const QFileInfo file(m_path->text());
        m_path->setText(QDir::toNativeSeparators(file.dir().filePath(
            file.completeBaseName() + QLatin1Char('.') + exportEnding(m_choices->form()))));
    }
    suggestPath();
    startPreview();
}

void ExportDialog::startPreview() {
    if (m_previewWatcher.isRunning()) {
        m_previewIsOld = true;
        return;
    }
    m_previewIsOld = false;
    const ExportOptions chosen = job().options;
    if (chosen.report.kinds.empty()) return m_preview->showMessage(tr("Choose at least one kind of slide."));
    const QString theme = m_choices->form() == ExportForm::Pptx ? m_choices->theme() : QString();
    m_previewWatcher.setFuture(QtConcurrent::run(m_session.previewTask(chosen.report, chosen.paper, theme)));
}

void ExportDialog::previewEnded() {
    if (m_previewIsOld) return startPreview();
    const Result<ExportPreview> result = m_previewWatcher.result();
    m_pages = result ? std::optional(*result) : std::nullopt;
    m_print->setEnabled(m_pages.has_value());
    if (result)
        m_preview->show(*result);
    else
        m_preview->showMessage(result.error().text());
    emit previewShown();
}

void ExportDialog::print() {
    if (m_pages) showPrintPreview(*m_pages, this);
}

void ExportDialog::suggestPath() {
    if (m_ownPath) return;
    const ReportOptions chosen = m_choices->report();
    const QString name =
        suggestedFileName(chosen.period, chosen.language, m_choices->form(), m_session.asOf());
    m_path->setText(QDir::toNativeSeparators(QDir(m_settings.lastFolder()).filePath(name)));
}

void ExportDialog::setPath(const QString& path) {
    m_path->setText(path);
    m_ownPath = true;
    if (const auto named = exportFormOf(path); named && *named != m_choices->form())
        m_choices->setForm(*named);
}

void ExportDialog::browse() {
    const QString ending = exportEnding(m_choices->form());
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export"), m_path->text(), QStringLiteral("%1 (*.%2)").arg(m_choices->formName(), ending),
        nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty()) setPath(path);
}

bool ExportDialog::mayReplace(const QString& path) {
    return !QFileInfo::exists(path) ||
           QMessageBox::question(this, windowTitle(), tr("%1 exists already. Replace it?").arg(path)) ==
               QMessageBox::Yes;
}

void ExportDialog::start() {
    const ExportJob chosen = job();
    if (chosen.options.report.kinds.empty()) return startPreview();
    if (!mayReplace(chosen.options.path)) return;
    m_settings.setLastFolder(QFileInfo(chosen.options.path).absolutePath());
    m_cancelled = false;
    setWorking(true);
    const auto progress = [this](int done, int all) {
        QMetaObject::invokeMethod(m_progress, [this, done, all] {
            m_progress->setRange(0, all);
            m_progress->setValue(done);
        });
        return !m_cancelled.load();
    };
    m_watcher.setFuture(QtConcurrent::run([chosen, progress] { return runExport(chosen, progress); }));
}

void ExportDialog::workEnded() {
    setWorking(false);
    const Result<int> result = m_watcher.result();
    if (result)
        showWritten(*result);
    else
        m_message->setText(result.error().text());
    emit exportEnded(static_cast<bool>(result));
}

void ExportDialog::showWritten(int slides) {
    const QString path = QDir::toNativeSeparators(job().options.path);
    m_message->setText(m_choices->form() == ExportForm::Pptx
                           ? tr("%n slide(s) written to %1", nullptr, slides).arg(path)
                           : tr("Written to %1").arg(path));
    m_folder->show();
    m_close->setText(tr("Close"));
}

void ExportDialog::setWorking(bool working) {
    for (QWidget* part :
         {static_cast<QWidget*>(m_choices), static_cast<QWidget*>(m_templates), static_cast<QWidget*>(m_path),
          static_cast<QWidget*>(m_browse), static_cast<QWidget*>(m_export)})
        part->setEnabled(!working);
    m_progress->setVisible(working);
    m_progress->setRange(0, 0);
    m_close->setText(tr("Cancel"));
    if (working) {
        m_folder->hide();
        m_message->setText(tr("Writing…"));
    }
}

void ExportDialog::openFolder() {
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(job().options.path).absolutePath()));
}

void ExportDialog::reject() {
    if (m_watcher.isRunning()) {
        m_cancelled = true;
        return;
    }
    QDialog::reject();
}

} // namespace salkku::ui
