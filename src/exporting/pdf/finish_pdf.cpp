// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdf/finish_pdf.h"

#include <QCoreApplication>
#include <map>
#include <optional>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(WritePdf)
};

// The objects of a file with one classic cross-reference table, by number, each from "N 0 obj" to "endobj".
struct PdfObjects {
    QByteArray header;
    std::map<int, QByteArray> objects;
    int info = 0;
    int root = 0;
};

// "1 0 R" behind the key.
int referenceBehind(const QByteArray& text, const char* key) {
    const qsizetype at = text.indexOf(key);
    if (at < 0) return 0;
    return text.mid(at + static_cast<qsizetype>(qstrlen(key)), 24).trimmed().split(' ').constFirst().toInt();
}

std::map<qsizetype, int> offsetsOf(const QByteArray& table) {
    std::map<qsizetype, int> offsets;
    const QList<QByteArray> lines = table.split('\n');
    // "xref", "0 35", then a line an object.
    for (qsizetype i = 2; i < lines.size(); ++i) {
        const QList<QByteArray> fields = lines[i].simplified().split(' ');
        if (fields.size() == 3 && fields[2] == "n") offsets[fields[0].toLongLong()] = static_cast<int>(i - 2);
    }
    return offsets;
}

std::optional<PdfObjects> objectsOf(const QByteArray& pdf) {
    const qsizetype start = pdf.lastIndexOf("startxref");
    const qsizetype table =
        start < 0 ? -1 : pdf.mid(start + 9).simplified().split(' ').constFirst().toLongLong();
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    if (table <= 0 || trailer < table) return std::nullopt;
    const std::map<qsizetype, int> offsets = offsetsOf(pdf.mid(table, trailer - table));
    if (offsets.empty()) return std::nullopt;
    PdfObjects parts;
    parts.header = pdf.left(offsets.begin()->first);
    for (auto it = offsets.begin(); it != offsets.end(); ++it) {
        const auto next = std::next(it);
        const qsizetype end = next == offsets.end() ? table : next->first;
        parts.objects[it->second] = pdf.mid(it->first, end - it->first);
    }
    parts.info = referenceBehind(pdf.mid(trailer), "/Info");
    parts.root = referenceBehind(pdf.mid(trailer), "/Root");
    if (!parts.objects.count(parts.info) || !parts.objects.count(parts.root)) return std::nullopt;
    return parts;
}

std::vector<int> pagesOf(const PdfObjects& parts) {
    const QByteArray& tree = parts.objects.at(referenceBehind(parts.objects.at(parts.root), "/Pages"));
    const qsizetype from = tree.indexOf('[') + 1;
    std::vector<int> pages;
    for (const QByteArray& kid : tree.mid(from, tree.indexOf(']') - from).split('R'))
        if (const int number = kid.trimmed().split(' ').constFirst().toInt(); number > 0)
            pages.push_back(number);
    return pages;
}

// As UTF-16 in hexadecimal, which needs no escapes.
QByteArray pdfText(const QString& text) {
    QByteArray hex = "<feff";
    for (const QChar c : text) hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex + '>';
}

QByteArray number(int value) {
    return QByteArray::number(value);
}

class PdfFinisher {
public:
    explicit PdfFinisher(PdfObjects parts)
        : m_parts(std::move(parts))
        , m_next(m_parts.objects.rbegin()->first + 1) {}

    void setTime(const QDateTime& at) {
        QByteArray& info = m_parts.objects[m_parts.info];
        const qsizetype from = info.indexOf("/CreationDate");
        if (from < 0) return;
        const qsizetype end = info.indexOf(')', from) + 1;
        info.replace(from, end - from,
                     "/CreationDate (D:" + at.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() +
                         "Z)");
    }

    void addToRoot(const QByteArray& entries) {
        QByteArray& root = m_parts.objects[m_parts.root];
        root.insert(root.indexOf("<<") + 2, '\n' + entries);
    }

    void addBookmarks(const std::vector<Bookmark>& bookmarks) {
        const std::vector<int> pages = pagesOf(m_parts);
        const int outline = m_next++;
        const int first = m_next;
        const int last = first + static_cast<int>(bookmarks.size()) - 1;
        add(outline, "/Type /Outlines /First " + number(first) + " 0 R /Last " + number(last) +
                         " 0 R /Count " + number(static_cast<int>(bookmarks.size())));
        for (const Bookmark& bookmark : bookmarks) {
            const int own = m_next++;
            QByteArray entries = "/Title " + pdfText(bookmark.title) + " /Parent " + number(outline) + " 0 R";
            if (own > first) entries += " /Prev " + number(own - 1) + " 0 R";
            if (own < last) entries += " /Next " + number(own + 1) + " 0 R";
            const auto page = static_cast<std::size_t>(bookmark.page);
            if (page < pages.size()) entries += " /Dest [" + number(pages[page]) + " 0 R /Fit]";
            add(own, entries);
        }
        addToRoot("/Outlines " + number(outline) + " 0 R\n/PageMode /UseOutlines");
    }

    QByteArray write() const {
        QByteArray pdf = m_parts.header;
        std::map<int, qsizetype> offsets;
        for (const auto& [id, content] : m_parts.objects) {
            offsets[id] = pdf.size();
            pdf += content;
        }
        const qsizetype table = pdf.size();
        pdf += "xref\n0 " + number(m_next) + "\n0000000000 65535 f \n";
        for (int id = 1; id < m_next; ++id) {
            const auto found = offsets.find(id);
            const bool isUsed = found != offsets.end();
            pdf += QByteArray::number(isUsed ? found->second : 0).rightJustified(10, '0') +
                   (isUsed ? " 00000 n \n" : " 65535 f \n");
        }
        pdf += "trailer\n<<\n/Size " + number(m_next) + "\n/Info " + number(m_parts.info) + " 0 R\n/Root " +
               number(m_parts.root) + " 0 R\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
        return pdf;
    }

private:
    void add(int id, const QByteArray& entries) {
        m_parts.objects[id] = number(id) + " 0 obj\n<< " + entries + " >>\nendobj\n";
    }

    PdfObjects m_parts;
    int m_next;
};

} // namespace

Result<QByteArray> finishPdf(const QByteArray& pdf, const std::vector<Bookmark>& bookmarks,
                             const QString& language, const QDateTime& at) {
    auto parts = objectsOf(pdf);
    if (!parts) return Error{ErrorCode::Internal, Text::tr("The PDF cannot be completed."), {}};
    PdfFinisher finisher(*std::move(parts));
    finisher.setTime(at);
    finisher.addToRoot("/Lang (" + language.toLatin1() + ")\n/ViewerPreferences << /DisplayDocTitle true >>");
    if (!bookmarks.empty()) finisher.addBookmarks(bookmarks);
    return finisher.write();
}

} // namespace salkku
