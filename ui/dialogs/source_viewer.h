// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/views.h"

#include <QDialog>

namespace salkku::ui {

/// The page that a value was read from, with the place marked.
class SourceViewer : public QDialog {
    Q_OBJECT
public:
    explicit SourceViewer(const SourceLink& source, Language language, QWidget* parent = nullptr);
};

/// Shows the page, or says why it cannot be shown.
void openSource(const SourceLink& source, Language language, QWidget* parent);

} // namespace salkku::ui
