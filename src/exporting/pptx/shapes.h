// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes that slides, layouts and notes are made of.
#pragma once

#include "exporting/layout/placed_slide.h"
#include "exporting/pptx/placeholders.h"
#include "exporting/pptx/xml.h"

namespace salkku::pptx {

/// Ids and language of the shapes on one slide.
struct ShapeContext {
    QString language; ///< "fi-FI"
    int nextId = 2;   ///< 1 is the slide's shape tree
    /// The look is another's: what its master says of letters and lines would not keep to their boxes.
    bool isHouse = false;
    QString takeId() { return QString::number(nextId++); }
};

QString languageTag(Language language);

struct RunStyle {
    double size = 0; ///< 0: as the layout has it
    bool bold = false;
    QString colour;         ///< RRGGBB or a name of scheme.h; empty: as the layout has it
    bool namesFont = false; ///< LibreOffice's footers inherit no font
};

/// What stands inside a:rPr.
void writeRunLook(Xml& xml, const RunStyle& style);
/// a:r, or nothing for an empty text.
void writeRun(Xml& xml, const ShapeContext& context, const QString& text, const RunStyle& style = {});
/// One a:p with one run.
void writeLine(Xml& xml, const ShapeContext& context, const QString& text, const RunStyle& style = {},
               const char* alignment = nullptr);
void writeFill(Xml& xml, const QString& colour);
void writeTransform(Xml& xml, const char* element, const SlideBox& box);
/// p:nvGrpSpPr and p:grpSpPr, which every shape tree begins with.
void writeTreeStart(Xml& xml);

/// p:nvSpPr of a placeholder.
void writePlaceholderName(Xml& xml, ShapeContext& context, const QString& name, const char* type, int index);
/// The same of a place that a layout keeps; of a text box where it keeps none.
void writeSlotName(Xml& xml, ShapeContext& context, const QString& name, const std::optional<Slot>& slot);

/// a:lnSpc, so that lines of another's font stand as far apart as they were counted on.
void writeLineSpacing(Xml& xml, const ShapeContext& context, const QString& text, double size);

/// p:clrMap: which of the theme's colours are text and ground.
void writeColourMap(Xml& xml);

} // namespace salkku::pptx
