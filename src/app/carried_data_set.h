// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/data_set/data_set.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace salkku {

/// The data set that a deck or PDF of Salkku's carries, or that an exported JSON file is; nothing where the
/// bytes hold none. Errors as readDocument's, and Damaged or NewerVersion of the data set. The bytes are a
/// stranger's: for the confined process alone (app/read_findings.h).
Result<std::optional<DataSet>> carriedDataSet(const QByteArray& bytes, const QString& path);

/// Whether JSON is a data set, by its head.
bool isDataSetJson(const QByteArray& json);

} // namespace salkku
