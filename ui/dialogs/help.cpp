// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QIcon>
#include <QMessageBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace salkku::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString section(const QString& title, const QString& text) {
    return QStringLiteral("<h3 style=\"margin:12px 0 2px 0\">%1</h3><p style=\"margin:0\">%2</p>")
        .arg(title.toHtmlEscaped(), text.toHtmlEscaped());
}

QString guideHtml() {
    return section(Text::tr("From a document to slides"),
                   Text::tr("Import: choose or drop a published status document, look the findings through "
                            "beside their page, save. Overview and Compare then show the regions' picture. "
                            "Export slides writes the period as an editable slide deck.")) +
           section(
               Text::tr("Lights"),
               Text::tr("A green disc with a tick, a yellow triangle with an exclamation mark, a red square "
                        "with a cross, a grey ring with a dash. An arrow beside a light tells that it is "
                        "better or worse than in the previous period.")) +
           section(
               Text::tr("Status entry"),
               Text::tr(
                   "Letters or numbers set a light and lead on; Tab goes down the form. Ctrl+D copies a "
                   "field "
                   "from the previous period, Ctrl+Shift+D all of it. Every change saves itself; Ctrl+Enter "
                   "submits. The overview's button locks a period and opens it again.")) +
           section(
               Text::tr("Reports to and from others"),
               Text::tr("A region saves its submitted report as a package with File › Save report for "
                        "others… and sends the file by mail. The ministry opens it with File › Open "
                        "received reports…, looks through what is new, changed or in conflict, and accepts "
                        "the report or returns it with a message on the status entry page. A returned "
                        "report goes back as a package in the same way.")) +
           section(
               Text::tr("History"),
               Text::tr(
                   "Every change with its author and time. An older value is restored as a new change; the "
                   "whole portfolio can be looked at as it stood on any day.")) +
           section(
               Text::tr("Compare"),
               Text::tr("Arrow keys move through the cells and the panel at the right follows. A click on a "
                        "heading sorts. Enter opens the region; on an area's name it folds the area. Ctrl+C "
                        "copies the chosen cells for a spreadsheet.")) +
           section(Text::tr("Pictures"),
                   Text::tr("Ctrl+Shift+C copies the table or chart that has the focus as "
                            "a picture for slides and letters.")) +
           section(
               Text::tr("Sources"),
               Text::tr("A value that was read from a document names the file and the page; the link opens "
                        "the page with the place marked.")) +
           section(
               Text::tr("Search"),
               Text::tr("Ctrl+F, then words in any form: the texts that hold all of them, the newest first. "
                        "Enter opens the place of a text. A region's whole name leads to the region.")) +
           section(Text::tr("Summary"),
                   Text::tr("Pick what the regions have written, or take the draft of what changed and what "
                            "recurs. Every sentence keeps what it rests on, and the slides show the text.")) +
           section(Text::tr("Undo"), Text::tr("Ctrl+Z takes a whole import back, Ctrl+Y makes it again.")) +
           section(Text::tr("Keys"),
                   Text::tr("Ctrl+1 to Ctrl+9: pages. Ctrl+F: find texts or a region. Ctrl+I: import. "
                            "Ctrl+E: export. The ministry on a submitted report: Ctrl+Shift+Enter accepts, "
                            "Ctrl+Shift+R returns it."));
}

} // namespace

// Beside the window, which stays usable: a guide is read while trying what it says. Asked for again it comes
// to the front, in the language of the moment.
void showQuickGuide(QWidget* parent) {
    const QString name = QStringLiteral("quickGuide");
    delete parent->findChild<QDialog*>(name, Qt::FindDirectChildrenOnly);
    auto* guide = new QDialog(parent);
    guide->setObjectName(name);
    guide->setAttribute(Qt::WA_DeleteOnClose);
    guide->setWindowTitle(Text::tr("Quick guide"));
    guide->resize(560, 520);
    auto* text = new QTextBrowser(guide);
    text->setHtml(guideHtml());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, guide);
    QObject::connect(buttons, &QDialogButtonBox::rejected, guide, &QDialog::reject);
    auto* column = new QVBoxLayout(guide);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    guide->show();
    guide->raise();
    guide->activateWindow();
}

void showAbout(QWidget* parent) {
    auto* about = new QMessageBox(parent);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setWindowTitle(Text::tr("About Salkku"));
    about->setIconPixmap(parent->windowIcon().pixmap(64));
    about->setText(Text::tr("Salkku %1\n\nPortfolio reporting: from status documents to slides.\n\nFree "
                            "software under the GNU General Public License, version 3 or later.")
                       .arg(QCoreApplication::applicationVersion()));
    about->open();
}

} // namespace salkku::ui
