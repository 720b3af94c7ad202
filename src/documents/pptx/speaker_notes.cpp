// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/speaker_notes.h"

#include "documents/pptx/slide_design.h"
#include "documents/pptx/text_body.h"

#include <QStringList>

namespace salkku::ooxml {

namespace {

bool speaks(const XmlNode& shape) {
    const auto placeholder = placeholderOf(shape);
    return shape.name == QLatin1String("sp") && (!placeholder || !placeholder->isFurniture());
}

QString lineOf(const BodyParagraph& paragraph) {
    QString line;
    for (const BodyWord& word : paragraph.words) {
        line += word.text;
        if (word.end != WordEnd::Nothing) line += QLatin1Char(' ');
    }
    return line.trimmed();
}

} // namespace

QString speakerNotes(PartReader& parts, const QString& notesPart) {
    const auto root = parts.xmlIfAny(notesPart);
    const XmlNode* tree = root ? root->at({u"cSld", u"spTree"}) : nullptr;
    QStringList lines;
    for (const XmlNode& shape : childrenOf(tree)) {
        const XmlNode* body = speaks(shape) ? shape.child(u"txBody") : nullptr;
        if (!body) continue;
        for (const BodyParagraph& paragraph : bodyParagraphs(*body, TextStyles(), ColourScheme()))
            if (const QString line = lineOf(paragraph); !line.isEmpty()) lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace salkku::ooxml
