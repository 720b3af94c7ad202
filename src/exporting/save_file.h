// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporting/report_model.h"

#include <QByteArray>
#include <functional>

namespace salkku {

/// Looks at what stands on the disk before it takes the file's name; its error leaves all as it was.
using SaveCheck = std::function<Result<void>(const QByteArray& bytes)>;

/// Writes beside the target and renames, so that a full disk or a folder without rights leaves no half file
/// and an older file stays as it was. Error: CannotWrite, or the check's.
Result<void> saveFile(const QByteArray& bytes, const QString& path, const SaveCheck& check = {});

/// The time that a report's file carries. The same report gives the same bytes: it is what a reproducible
/// build asks for (https://reproducible-builds.org/specs/source-date-epoch/), or the data's, or the first
/// that ZIP can hold.
QDateTime fileTime(const Report& report);

} // namespace salkku
