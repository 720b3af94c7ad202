// SPDX-License-Identifier: GPL-3.0-or-later
// The fill-in form: a workbook that a region without Salkku fills and sends back.
#pragma once

#include "domain/programme.h"
#include "domain/result.h"
#include "domain/status_report.h"
#include "storage/stored_document.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <vector>

namespace salkku {

/// A sheet of the form.
struct FormReport {
    StatusReport now; ///< what is known already, to be gone on with
    std::optional<StatusReport> previous;
    QString packageTitle; ///< of a work package
};

struct FormIndicator {
    StoredIndicator now;      ///< with the period's value, where it has one
    StoredIndicator previous; ///< with the latest value before it
};

struct FormContent {
    const Programme& programme;
    Language language = Language::Finnish;
    OrganisationCode organisation;
    Period period;
    std::optional<QDate> deadline;
    bool isDemo = false;
    QString baseId; ///< of what the form was made from, to tell later who changed what
    QDateTime made; ///< UTC
    std::vector<FormReport> reports;
    std::vector<FormIndicator> indicators;
};

/// The same content gives the same bytes.
Result<QByteArray> formBytes(const FormContent& content);

} // namespace salkku
