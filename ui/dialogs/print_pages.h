// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export_preview.h"

class QPrinter;
class QWidget;

namespace salkku::ui {

/// Prints the pages of a preview, each as large as the paper allows; those between QPrinter::fromPage() and
/// toPage() where these are set. False where the printer refuses.
bool printPages(const ExportPreview& pages, QPrinter& printer);

/// Shows on paper what will be printed, and prints it.
void showPrintPreview(const ExportPreview& pages, QWidget* parent);

} // namespace salkku::ui
