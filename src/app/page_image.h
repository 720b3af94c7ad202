// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QImage>
#include <atomic>
#include <memory>

namespace salkku {

/// A document's page as a picture; `page` from 1. It is drawn by `salkku-cli page` in a process of its own,
/// so that a crash or a hang there is a message; waits for it, and so wants a thread in the background. Once
/// `unwanted` is set it ends within a tenth of a second, with Cancelled.
Result<QImage> documentPageImage(const QString& path, int page, double dpi,
                                 const std::shared_ptr<const std::atomic<bool>>& unwanted = {});

/// Draws the page in this process, which shuts itself in a sandbox for good: for `salkku-cli page` alone.
/// Answers what is to be written on standard output.
Result<QByteArray> pageImageConfined(const QString& path, int page, double dpi);

} // namespace salkku
