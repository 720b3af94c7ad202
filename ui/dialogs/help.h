// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace salkku::ui {

void showQuickGuide(QWidget* parent);
void showAbout(QWidget* parent);

} // namespace salkku::ui
