// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "domain/period_text.h"
#include "ui/status_line.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QtConcurrentRun>
#include <algorithm>

namespace salkku::ui {

namespace {

constexpr int paperRole = Qt::UserRole + 1;

} // namespace

ExportDialog::ExportDialog(const Session& session, Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_settings(settings)
    , m_form(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_call(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_slides(new SlideChoice(this))
    , m_preview(new ExportPreviewView(this))
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(tr("Choose…"), this))
    , m_progress(new QProgressBar(this))
    , m_message(new QLabel(this))
    , m_export(new QPushButton(tr("Export"), this))
    , m_folder(new QPushButton(tr("Open folder"), this))
    , m_close(new QPushButton(tr("Cancel"), this)) {
    setWindowTitle(tr("Export"));
    buildForm();
    fillChoices();
    suggestPath();
    for (QComboBox* choice : {m_form, m_period, m_call, m_language})
        connect(choice, &QComboBox::activated, this, &ExportDialog::choicesChanged);
    connect(m_slides, &SlideChoice::choiceChanged, this, &ExportDialog::startPreview);
    connect(&m_previewWatcher, &QFutureWatcher<Result<ExportPreview>>::finished, this,
            &ExportDialog::previewEnded);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_ownPath = true; });
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_folder, &QPushButton::clicked, this, &ExportDialog::openFolder);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(&m_watcher, &QFutureWatcher<Result<int>>::finished, this, &ExportDialog::workEnded);
    setWorking(false);
    startPreview();
}

ExportDialog::~ExportDialog() {
    m_cancelled = true;
    m_previewWatcher.waitForFinished();
    m_watcher.waitForFinished();
}

void ExportDialog::buildForm() {
    auto* form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("Form"), m_form);
    form->addRow(tr("Period"), m_period);
    form->addRow(tr("Call"), m_call);
    form->addRow(tr("Language"), m_language);
    auto* file = new QHBoxLayout;
    file->addWidget(new QLabel(tr("File"), this));
    file->addWidget(m_path, 1);
    file->addWidget(m_browse);
    m_path->setAccessibleName(tr("File"));
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the export"));
    form->addRow(tr("Contents"), m_slides);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(20);
    choices->addLayout(form, 1);
    choices->addWidget(m_preview);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(choices);
    column->addLayout(file);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    buildButtons();
}

void ExportDialog::buildButtons() {
    m_export->setObjectName(QStringLiteral("accent"));
    m_export->setDefault(true);
    m_folder->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_folder);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_export);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void ExportDialog::fillForms() {
    const auto add = [this](const QString& name, ExportForm form, Paper paper = Paper::Slide) {
        m_form->addItem(name, static_cast<int>(form));
        m_form->setItemData(m_form->count() - 1, paper == Paper::Slide ? 0 : 1, paperRole);
    };
    add(tr("PowerPoint slides"), ExportForm::Pptx);
    add(tr("PDF, slides"), ExportForm::Pdf);
    add(tr("PDF, A4 pages"), ExportForm::Pdf, Paper::A4);
    add(tr("Excel workbook"), ExportForm::Xlsx);
    add(tr("Web page"), ExportForm::Html);
    add(tr("Picture of a matrix (PNG)"), ExportForm::Png);
    add(tr("Drawing of a matrix (SVG)"), ExportForm::Svg);
    add(tr("Table of values (CSV)"), ExportForm::Csv);
    add(tr("Data set (JSON)"), ExportForm::Json);
}

void ExportDialog::fillChoices() {
    fillForms();
    const Language language = m_session.language();
    const auto& periods = m_session.periods();
    for (auto period = periods.rbegin(); period != periods.rend(); ++period)
        m_period->addItem(periodName(*period, language), period->toString());
    if (m_session.period()) m_period->setCurrentIndex(m_period->findData(m_session.period()->toString()));
    m_call->addItem(tr("all"), QString());
    for (const CallId& call : m_session.calls())
        m_call->addItem(callName(m_session.programme(), call, language), call.value);
    m_call->setCurrentIndex(std::max(0, m_call->findData(m_session.call().value)));
    for (const Language choice : allLanguages)
        m_language->addItem(languageName(choice), languageCode(choice));
    m_language->setCurrentIndex(m_language->findData(languageCode(language)));
}

ExportOptions ExportDialog::options() const {
    ExportOptions options{
        {*Period::fromString(m_period->currentData().toString()), CallId(m_call->currentData().toString())},
        m_path->text().trimmed()};
    options.report.language =
        languageFromCode(m_language->currentData().toString()).value_or(Language::Finnish);
    options.report.kinds = m_slides->chosen();
    options.paper = m_form->currentData(paperRole).toInt() == 0 ? Paper::Slide : Paper::A4;
    const QString ending = QLatin1Char('.') + exportEnding(form());
    if (!options.path.endsWith(ending, Qt::CaseInsensitive)) options.path += ending;
    return options;
}

ExportForm ExportDialog::form() const {
    return static_cast<ExportForm>(m_form->currentData().toInt());
}

// A name that the person chose keeps all but its ending.
void ExportDialog::choicesChanged() {
    if (m_ownPath) {
        const QFileInfo file(m_path->text());
        if (exportFormOf(m_path->text()))
            m_path->setText(QDir::toNativeSeparators(
                file.dir().filePath(file.completeBaseName() + QLatin1Char('.') + exportEnding(form()))));
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
    const ExportOptions chosen = options();
    if (chosen.report.kinds.empty()) return m_preview->showMessage(tr("Choose at least one kind of slide."));
    m_previewWatcher.setFuture(QtConcurrent::run(m_session.previewTask(chosen.report, chosen.paper)));
}

void ExportDialog::previewEnded() {
    if (m_previewIsOld) return startPreview();
    const Result<ExportPreview> result = m_previewWatcher.result();
    if (result)
        m_preview->show(*result);
    else
        m_preview->showMessage(result.error().text());
}

void ExportDialog::suggestPath() {
    if (m_ownPath) return;
    const ExportOptions chosen = options();
    const QString name = suggestedFileName(chosen.report.period, chosen.report.language, form());
    m_path->setText(QDir::toNativeSeparators(QDir(m_settings.lastFolder()).filePath(name)));
}

void ExportDialog::setPath(const QString& path) {
    m_path->setText(path);
    m_ownPath = true;
    if (const auto named = exportFormOf(path); named && *named != form())
        m_form->setCurrentIndex(m_form->findData(static_cast<int>(*named)));
}

void ExportDialog::browse() {
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export"), m_path->text(),
        QStringLiteral("%1 (*.%2)").arg(m_form->currentText(), exportEnding(form())), nullptr,
        QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty()) setPath(path);
}

void ExportDialog::start() {
    const ExportOptions chosen = options();
    if (chosen.report.kinds.empty()) return startPreview();
    if (QFileInfo::exists(chosen.path) &&
        QMessageBox::question(this, windowTitle(), tr("%1 exists already. Replace it?").arg(chosen.path)) !=
            QMessageBox::Yes)
        return;
    m_settings.setLastFolder(QFileInfo(chosen.path).absolutePath());
    m_cancelled = false;
    setWorking(true);
    const auto progress = [this](int done, int all) {
        QMetaObject::invokeMethod(m_progress, [this, done, all] {
            m_progress->setRange(0, all);
            m_progress->setValue(done);
        });
        return !m_cancelled.load();
    };
    m_watcher.setFuture(
        QtConcurrent::run([task = m_session.exportTask(chosen), progress] { return task(progress); }));
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
    m_message->setText(
        form() == ExportForm::Pptx
            ? tr("%n slide(s) written to %1", nullptr, slides).arg(QDir::toNativeSeparators(options().path))
            : tr("Written to %1").arg(QDir::toNativeSeparators(options().path)));
    m_folder->show();
    m_close->setText(tr("Close"));
}

void ExportDialog::setWorking(bool working) {
    for (QWidget* part :
         {static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_slides), static_cast<QWidget*>(m_period),
          static_cast<QWidget*>(m_call), static_cast<QWidget*>(m_language), static_cast<QWidget*>(m_path),
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
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(options().path).absolutePath()));
}

void ExportDialog::reject() {
    if (m_watcher.isRunning()) {
        m_cancelled = true;
        return;
    }
    QDialog::reject();
}

} // namespace salkku::ui
