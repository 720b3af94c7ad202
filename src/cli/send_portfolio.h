// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/portfolio.h"

#include <QString>

namespace salkku::cli {

/// For writing, so that what is sent is remembered; a portfolio that cannot be written is opened for reading.
Result<Portfolio> openToSend(const QString& path);

/// Who stands in what the command makes and changes.
QString commandAuthor();

} // namespace salkku::cli
