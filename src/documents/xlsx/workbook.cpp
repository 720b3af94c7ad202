// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/xlsx/workbook.h"

#include "documents/pptx/part_reader.h"
#include "documents/pptx/read_fault.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>

namespace salkku {

namespace {

using ooxml::PartReader;
using ooxml::ReadFault;
using ooxml::XmlNode;

class Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

// ECMA-376 part 1, 18.3.1.73: the last row; and 18.3.1.13: the last column, XFD.
constexpr int lastRow = 1'048'576;
constexpr int lastColumn = 16'384;

// 22.9.2.19: characters that XML cannot hold stand as _x000B_.
QString unescaped(const QString& text) {
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    if (!text.contains(QLatin1String("_x"))) return text;
    QString plain;
    qsizetype from = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        plain +=
            text.mid(from, match.capturedStart() - from) + QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    return plain + text.mid(from);
}

// A string item is one text or runs of rich text; phonetic hints (rPh) are no part of it.
QString textOf(const XmlNode& item) {
    QString text;
    for (const XmlNode& child : item.children) {
        if (child.name == QLatin1String("t")) text += child.text;
        if (child.name == QLatin1String("r"))
            if (const XmlNode* run = child.child(u"t")) text += run->text;
    }
    return unescaped(text);
}

class WorkbookReader {
public:
    WorkbookReader(PartReader& parts, const WorkbookLimits& limits)
        : m_parts(parts)
        , m_limits(limits) {}

    Workbook read() {
        const QString main = m_parts.relations(QString()).firstOfType(QStringLiteral("officeDocument"));
        if (main.isEmpty()) fail(ErrorCode::NotADocument, Text::tr("This is an archive and no workbook."));
        const XmlNode root = m_parts.xml(main);
        if (root.name != QLatin1String("workbook"))
            fail(ErrorCode::NotADocument, Text::tr("This is an office document but no workbook."));
        const ooxml::Relations relations = m_parts.relations(main);
        readStrings(relations.firstOfType(QStringLiteral("sharedStrings")));
        Workbook workbook;
        for (const XmlNode& sheet : ooxml::childrenOf(root.child(u"sheets"))) {
            if (static_cast<int>(workbook.sheets.size()) >= m_limits.sheets)
                fail(ErrorCode::LimitExceeded,
                     Text::tr("The workbook has more than %1 sheets, the most that are read.")
                         .arg(m_limits.sheets));
            workbook.sheets.push_back({sheet.attribute(u"name"), {}});
            if (const auto part = m_parts.xmlIfAny(relations.target(sheet.attribute(u"r:id"))))
                readSheet(*part, workbook.sheets.back());
        }
        return workbook;
    }

private:
    [[noreturn]] void fail(ErrorCode code, const QString& message) const {
        throw ReadFault{{code, message, m_parts.path()}};
    }

    void readStrings(const QString& part) {
        const auto root = m_parts.xmlIfAny(part);
        if (!root) return;
        for (const XmlNode& item : root->children) m_strings.push_back(textOf(item));
    }

    // Rows and cells may leave their places out: they then follow the one before.
    void readSheet(const XmlNode& root, WorkbookSheet& sheet) {
        int row = 0;
        for (const XmlNode& line : ooxml::childrenOf(root.child(u"sheetData"))) {
            row = line.hasAttribute(u"r") ? line.attribute(u"r").toInt() : row + 1;
            CellPosition at{row, 0};
            for (const XmlNode& cell : line.children) {
                at = cell.hasAttribute(u"r") ? position(cell) : CellPosition{row, at.column + 1};
                requirePlace(at, sheet);
                addCell(cell, at, sheet);
            }
        }
    }

    // Row 0, which there is not, for what is no place.
    static CellPosition position(const XmlNode& cell) {
        return CellPosition::fromString(cell.attribute(u"r")).value_or(CellPosition{0, 0});
    }

    void requirePlace(CellPosition at, const WorkbookSheet& sheet) const {
        if (at.row >= 1 && at.row <= lastRow && at.column >= 1 && at.column <= lastColumn) return;
        fail(
            ErrorCode::Damaged,
            Text::tr("The sheet \"%1\" has a cell without a place. Save the workbook anew.").arg(sheet.name));
    }

    void addCell(const XmlNode& cell, CellPosition at, WorkbookSheet& sheet) {
        const auto content = contentOf(cell);
        if (!content) return;
        if (++m_cells > m_limits.cells)
            fail(
                ErrorCode::LimitExceeded,
                Text::tr("The workbook has more than %1 cells, the most that are read.").arg(m_limits.cells));
        sheet.cells[at] = *content;
    }

    std::optional<CellContent> contentOf(const XmlNode& cell) const {
        const QString type = cell.attribute(u"t");
        if (type == QLatin1String("inlineStr")) {
            const XmlNode* inlineText = cell.child(u"is");
            return inlineText ? plain(textOf(*inlineText)) : std::nullopt;
        }
        const XmlNode* value = cell.child(u"v");
        if (!value || value->text.isEmpty()) return std::nullopt;
        if (type == QLatin1String("s")) return shared(value->text);
        if (type == QLatin1String("str")) return plain(unescaped(value->text));
        if (type == QLatin1String("e")) return CellContent{value->text, std::nullopt, true};
        if (type == QLatin1String("b")) return plain(value->text);
        bool isNumber = false;
        const double number = value->text.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number)) return plain(value->text);
        return CellContent{value->text, number, false};
    }

    static std::optional<CellContent> plain(const QString& text) {
        return text.isEmpty() ? std::nullopt : std::optional(CellContent{text, std::nullopt, false});
    }

    std::optional<CellContent> shared(const QString& indexText) const {
        bool isNumber = false;
        const auto index = indexText.toULongLong(&isNumber);
        if (!isNumber || index >= m_strings.size())
            fail(ErrorCode::Damaged,
                 Text::tr("The workbook names a text that it does not hold. Save it anew."));
        return plain(m_strings[index]);
    }

    PartReader& m_parts;
    WorkbookLimits m_limits;
    std::vector<QString> m_strings;
    int m_cells = 0;
};

} // namespace

std::optional<CellPosition> CellPosition::fromString(const QString& text) {
    static const QRegularExpression shape(QStringLiteral("^\\$?([A-Z]{1,3})\\$?([1-9][0-9]{0,6})$"));
    const auto match = shape.match(text);
    if (!match.hasMatch()) return std::nullopt;
    int column = 0;
    for (const QChar letter : match.captured(1)) column = column * 26 + letter.unicode() - 'A' + 1;
    return CellPosition{match.captured(2).toInt(), column};
}

QString CellPosition::toString() const {
    QString letters;
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) letters.prepend(QChar('A' + (rest - 1) % 26));
    return letters + QString::number(row);
}

const CellContent* WorkbookSheet::cell(int row, int column) const {
    const auto found = cells.find({row, column});
    return found == cells.end() ? nullptr : &found->second;
}

Result<Workbook> readWorkbook(const QByteArray& bytes, const QString& path, const DocumentLimits& limits,
                              const WorkbookLimits& workbookLimits) {
    try {
        ooxml::OfficePackage package(bytes, path, limits);
        PartReader parts(package);
        return WorkbookReader(parts, workbookLimits).read();
    } catch (const ReadFault& fault) {
        return fault.error;
    }
}

} // namespace salkku
