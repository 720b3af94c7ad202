// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QDialog>

class QComboBox;

namespace salkku::ui {

/// In the order of the choice in the dialog.
enum class SendKind { Package, Form };

/// Whose report of which period is to be written, and for whom.
class SendDialog : public QDialog {
    Q_OBJECT
public:
    /// `organisation` and `period` stand chosen first where they can be.
    SendDialog(const Session& session, const std::vector<Period>& periods,
               const OrganisationCode& organisation, QWidget* parent = nullptr);

    OrganisationCode organisation() const;
    std::optional<Period> period() const;
    SendKind kind() const;
    void choose(const OrganisationCode& organisation, const Period& period, SendKind kind);

private:
    QComboBox* m_organisation;
    QComboBox* m_period;
    QComboBox* m_kind;
};

} // namespace salkku::ui
