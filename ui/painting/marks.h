// SPDX-License-Identifier: GPL-3.0-or-later
// Small marks that tables and cards share: direction of change, progress bar, label.
#pragma once

#include "analysis/comparison.h"
#include "ui/theme/tokens.h"

#include <QRectF>
#include <QString>
#include <array>

class QFontMetrics;
class QPainter;

namespace salkku::ui {

/// An arrow upwards for better, downwards for worse; nothing else is drawn.
void paintChange(QPainter& painter, const QRectF& area, Change change, const Tokens& tokens);

/// Of a count of which fewer is better: the arrow goes the way of the number, its colour tells what that
/// means.
void paintCountChange(QPainter& painter, const QRectF& area, Change change, const Tokens& tokens);

/// A small clock at the lower right of a light: its value is older than the period.
void paintEarlierMark(QPainter& painter, const QRectF& light, const Tokens& tokens);

/// Counts of lights in the order of allLights as one bar; each part has its colour and, where it fits, its
/// number.
void paintCounts(QPainter& painter, const QRectF& area, const std::array<int, 4>& counts,
                 const Tokens& tokens);

/// The bar of a percentage with a tick where the plan stands.
void paintProgress(QPainter& painter, const QRectF& area, const PercentCell& progress, const Tokens& tokens);

/// A label with round ends around the text, in the middle of the area.
void paintPill(QPainter& painter, const QRectF& area, const QString& text, const PillColours& colours);
int pillWidth(const QFontMetrics& metrics, const QString& text);

} // namespace salkku::ui
