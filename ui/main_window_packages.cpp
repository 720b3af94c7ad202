// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window does with reports to and from other portfolios.
#include "ui/main_window.h"

#include "ui/entry/entry_controller.h"
#include "ui/merging/merge_dialog.h"
#include "ui/merging/send_dialog.h"
#include "ui/pages/import_page.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStatusBar>

namespace salkku::ui {

void MainWindow::chooseReceived() {
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Open received reports"), m_settings.lastFolder(),
        tr("Report packages and forms (*.salkku-report *.xlsx);;All files (*)"));
    if (paths.isEmpty()) return;
    m_settings.setLastFolder(QFileInfo(paths.front()).absolutePath());
    takeReceived(paths);
}

// What is being written is saved first: it stands among what the received reports are compared with.
void MainWindow::takeReceived(const QStringList& paths) {
    if (!m_entryControl->leave()) return;
    MergeDialog dialog(m_session, paths, this);
    if (dialog.exec() != QDialog::Accepted) return;
    showPage(PageId::Import);
    if (dialog.mergedCount() == 0)
        m_import->tell(Notice::Kind::Good, tr("Everything stood here already."));
    else
        m_import->tell(Notice::Kind::Good, tr("%n field(s) taken in.", nullptr, dialog.mergedCount()), true);
    showState();
}

void MainWindow::sendReport() {
    if (!m_entryControl->leave()) return;
    const OrganisationCode written =
        m_page == PageId::Entry ? m_entryControl->organisation() : m_session.organisation();
    SendDialog choice(m_session, m_session.entryPeriods(m_session.today()), written, this);
    if (choice.exec() != QDialog::Accepted || !choice.period()) return;
    const bool isForm = choice.kind() == SendKind::Form;
    const QString suffix = isForm ? QStringLiteral(".xlsx") : QString::fromLatin1(packageSuffix);
    const QString name = QStringLiteral("%1-%2%3").arg(choice.organisation().value,
                                                       choice.period()->last().toString(), suffix);
    QString path = QFileDialog::getSaveFileName(
        this, choice.windowTitle(), QDir(m_settings.lastFolder()).filePath(name),
        isForm ? tr("Workbooks (*.xlsx)") : tr("Report packages (*.salkku-report)"));
    if (path.isEmpty()) return;
    if (!path.endsWith(suffix, Qt::CaseInsensitive)) path += suffix;
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    Result<void> sent;
    if (isForm) {
        if (const auto form = m_session.sendForm(choice.organisation(), *choice.period(), path); !form)
            sent = form.error();
    } else if (const auto package = m_session.sendPackage(choice.organisation(), *choice.period(), path);
               !package)
        sent = package.error();
    report(sent);
    if (sent) statusBar()->showMessage(tr("Saved: %1").arg(QDir::toNativeSeparators(path)), messageTime);
}

} // namespace salkku::ui
