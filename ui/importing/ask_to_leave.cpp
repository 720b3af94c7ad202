// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/ask_to_leave.h"

#include <QMessageBox>
#include <QPushButton>

namespace salkku::ui {

LeaveAnswer askToLeave(int findings, bool closing, QWidget* parent) {
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Question);
    box.setWindowTitle(ImportController::tr("Import"));
    box.setText(ImportController::tr("%n accepted finding(s) are not stored yet.", nullptr, findings));
    const QPushButton* save = box.addButton(ImportController::tr("Save"), QMessageBox::AcceptRole);
    const QPushButton* leave = box.addButton(closing ? ImportController::tr("Close without saving")
                                                     : ImportController::tr("Leave the review open"),
                                             closing ? QMessageBox::DestructiveRole : QMessageBox::NoRole);
    box.setDefaultButton(box.addButton(ImportController::tr("Stay"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() == save) return LeaveAnswer::Save;
    return box.clickedButton() == leave ? LeaveAnswer::Leave : LeaveAnswer::Stay;
}

} // namespace salkku::ui
