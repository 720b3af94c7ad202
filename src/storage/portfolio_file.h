// SPDX-License-Identifier: GPL-3.0-or-later
// Making and opening the .salkku file itself.
#pragma once

#include "domain/programme.h"
#include "domain/result.h"
#include "storage/connection.h"
#include "storage/portfolio.h"

#include <memory>

namespace salkku {

Result<std::unique_ptr<Connection>> createPortfolioFile(const QString& path, const Programme& programme,
                                                        const QByteArray& programmeJson);
Result<std::unique_ptr<Connection>> openPortfolioFile(const QString& path, OpenMode mode);

} // namespace salkku
