// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pptx/package_kind.h"

#include "documents/pptx/read_fault.h"

#include <QCoreApplication>

namespace salkku::ooxml {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

[[noreturn]] void refuse(const PartReader& parts, const QString& message) {
    throw ReadFault{{ErrorCode::NotADocument, message, parts.path()}};
}

void refuseOpenDocument(PartReader& parts) {
    const QByteArray type = parts.bytes(QStringLiteral("mimetype"));
    if (!type.startsWith("application/vnd.oasis.opendocument")) return;
    if (type.contains("presentation"))
        refuse(parts, Text::tr("This is an OpenDocument presentation. Save it as PowerPoint (.pptx) or as "
                               "PDF and read that."));
    refuse(parts, Text::tr("This is an OpenDocument file. Save it as PDF and read that."));
}

} // namespace

MainPart presentationPart(PartReader& parts) {
    refuseOpenDocument(parts);
    const QString part = parts.relations(QString()).firstOfType(QStringLiteral("officeDocument"));
    if (part.isEmpty())
        refuse(parts, Text::tr("This is an archive and no presentation. Unpack it and read the documents "
                               "in it."));
    XmlNode tree = parts.xml(part);
    const QString root = tree.name;
    if (root == QLatin1String("presentation")) return {part, std::move(tree)};
    if (root == QLatin1String("document"))
        refuse(parts, Text::tr("This is a Word document. Save it as PDF and read that."));
    if (root == QLatin1String("workbook"))
        refuse(parts,
               Text::tr("This is an Excel workbook. Save the sheets that matter as PDF and read that."));
    refuse(parts, Text::tr("This is an office document but no presentation. Save it as PDF and read that."));
}

} // namespace salkku::ooxml
