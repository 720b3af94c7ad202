// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/source_viewer.h"

#include "ui/text/narrative_html.h"
#include "ui/widgets/page_view.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QVBoxLayout>

namespace salkku::ui {

SourceViewer::SourceViewer(const SourceLink& source, Language language, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(sourceText(source));
    resize(900, 700);
    auto* column = new QVBoxLayout(this);
    auto* view = new PageView(this);
    auto* note = new QLabel(sourceNote(source, language), this);
    note->setObjectName(QStringLiteral("muted"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addWidget(view, 1);
    column->addWidget(note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    view->setDocument(source.path, source.pages);
    view->showPage(source.page);
    const auto mark = [view, source](int page) {
        if (source.box && page == source.page) view->setMarks({{0, *source.box}}, 0);
    };
    mark(view->page());
    connect(view, &PageView::pageChanged, this, mark);
}

void openSource(const SourceLink& source, Language language, QWidget* parent) {
    if (source.path.isEmpty() || !QFileInfo::exists(source.path)) {
        QMessageBox::information(
            parent, sourceText(source),
            SourceViewer::tr("The document is no longer where it was read from:\n%1\n\nThe "
                             "words that were read:\n%2")
                .arg(source.path.isEmpty() ? source.file : source.path, source.text));
        return;
    }
    auto* viewer = new SourceViewer(source, language, parent);
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    viewer->open();
}

} // namespace salkku::ui
