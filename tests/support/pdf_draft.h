// SPDX-License-Identifier: GPL-3.0-or-later
// Small PDF files for tests, written by hand: their fonts are the standard ones that every reader has metrics
// of, so that no font of the machine decides where words stand.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <cmath>
#include <vector>

namespace salkku::test {

enum class Font { Sans, Serif, Fixed };

class PdfDraft {
public:
    explicit PdfDraft(double width = 720, double height = 405)
        : m_width(width)
        , m_height(height) {
        newPage();
    }

    PdfDraft& newPage() {
        m_pages.emplace_back();
        return *this;
    }

    /// One line of text; x and y are those of its baseline's start, from the page's top left. `degrees` turns
    /// it counter-clockwise.
    PdfDraft& text(double x, double y, double size, const QString& words, int degrees = 0,
                   Font font = Font::Sans) {
        const double angle = degrees * 3.14159265358979 / 180;
        m_pages.back() += colour(m_ink) + QByteArray("BT /F") + QByteArray::number(static_cast<int>(font)) +
                          ' ' + number(size) + " Tf " + number(std::cos(angle)) + ' ' +
                          number(std::sin(angle)) + ' ' + number(-std::sin(angle)) + ' ' +
                          number(std::cos(angle)) + ' ' + number(x) + ' ' + number(m_height - y) + " Tm (" +
                          encoded(words) + ") Tj ET\n";
        return *this;
    }

    /// The colour of the text that follows; black at first.
    PdfDraft& ink(unsigned rgb) {
        m_ink = rgb;
        return *this;
    }

    /// Lines of one paragraph in type of fixed width, 0.6 of its size a letter, one below the other.
    PdfDraft& block(double x, double y, double size, const QStringList& lines) {
        for (const QString& line : lines) {
            text(x, y, size, line, 0, Font::Fixed);
            y += 1.2 * size;
        }
        return *this;
    }

    /// A filled rectangle; `rgb` is 0xRRGGBB. What is drawn later lies on top.
    PdfDraft& rectangle(double x, double y, double width, double height, unsigned rgb) {
        m_pages.back() += colour(rgb) + number(x) + ' ' + number(m_height - y - height) + ' ' +
                          number(width) + ' ' + number(height) + " re f\n";
        return *this;
    }

    /// A rectangle that lets through what is behind it; `opacity` in tenths.
    PdfDraft& transparentRectangle(double x, double y, double width, double height, unsigned rgb,
                                   int opacity) {
        m_pages.back() += "q /A" + QByteArray::number(opacity) + " gs ";
        rectangle(x, y, width, height, rgb);
        m_pages.back() += "Q\n";
        return *this;
    }

    /// A JPEG file's picture, `pixels` wide and high.
    PdfDraft& picture(double x, double y, double width, double height, const QByteArray& jpeg, int across,
                      int down) {
        m_pages.back() += "q " + number(width) + " 0 0 " + number(height) + ' ' + number(x) + ' ' +
                          number(m_height - y - height) + " cm /I" +
                          QByteArray::number(static_cast<int>(m_pictures.size())) + " Do Q\n";
        m_pictures.push_back("<</Type/XObject/Subtype/Image/ColorSpace/DeviceRGB/BitsPerComponent 8/Width " +
                             QByteArray::number(across) + "/Height " + QByteArray::number(down) +
                             "/Filter/DCTDecode/Length " + QByteArray::number(jpeg.size()) + ">>stream\n" +
                             jpeg + "\nendstream");
        return *this;
    }

    /// A filled circle round its middle.
    PdfDraft& disc(double x, double y, double radius, unsigned rgb) {
        m_pages.back() += colour(rgb) + circle(x, y, radius) + "f\n";
        return *this;
    }

    /// A ring: a circle with another one cut out of it.
    PdfDraft& ring(double x, double y, double radius, double inner, unsigned rgb) {
        m_pages.back() += colour(rgb) + circle(x, y, radius) + circle(x, y, inner) + "f*\n";
        return *this;
    }

    QByteArray bytes() const {
        std::vector<QByteArray> objects = {"<</Type/Catalog/Pages 2 0 R>>", pagesObject()};
        for (const char* name : {"Helvetica", "Times-Roman", "Courier"})
            objects.push_back(QByteArray("<</Type/Font/Subtype/Type1/Encoding/WinAnsiEncoding/BaseFont/") +
                              name + ">>");
        for (const QByteArray& content : m_pages) {
            objects.push_back(pageObject(static_cast<int>(objects.size()) + 2));
            objects.push_back("<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content +
                              "endstream");
        }
        objects.insert(objects.end(), m_pictures.begin(), m_pictures.end());
        return fileOf(objects);
    }

private:
    static QByteArray number(double value) { return QByteArray::number(value, 'f', 4); }

    static QByteArray colour(unsigned rgb) {
        return number((rgb >> 16 & 0xff) / 255.0) + ' ' + number((rgb >> 8 & 0xff) / 255.0) + ' ' +
               number((rgb & 0xff) / 255.0) + " rg ";
    }

    // Four Bezier curves come within a thousandth of a circle.
    QByteArray circle(double x, double y, double radius) const {
        const double cy = m_height - y;
        const double k = 0.5523 * radius;
        const auto point = [](double px, double py) { return number(px) + ' ' + number(py) + ' '; };
        const auto curve = [&](double x1, double y1, double x2, double y2, double x3, double y3) {
            return point(x + x1, cy + y1) + point(x + x2, cy + y2) + point(x + x3, cy + y3) + "c ";
        };
        return point(x + radius, cy) + "m " + curve(radius, k, k, radius, 0, radius) +
               curve(-k, radius, -radius, k, -radius, 0) + curve(-radius, -k, -k, -radius, 0, -radius) +
               curve(k, -radius, radius, -k, radius, 0) + "h ";
    }

    static QByteArray encoded(const QString& words) {
        QByteArray result;
        for (const QChar c : words) {
            if (c == QChar(0x2022))
                result += '\x95';
            else if (c == QChar(0x2013))
                result += '\x96';
            else if (c == QChar(0x20AC))
                result += '\x80';
            else {
                if (QStringLiteral("()\\").contains(c)) result += '\\';
                result += c.toLatin1();
            }
        }
        return result;
    }

    static constexpr int firstPageObject = 6;

    QByteArray pagesObject() const {
        QByteArray kids;
        for (std::size_t i = 0; i < m_pages.size(); ++i)
            kids += QByteArray::number(firstPageObject + 2 * static_cast<int>(i)) + " 0 R ";
        return "<</Type/Pages/Count " + QByteArray::number(static_cast<int>(m_pages.size())) + "/Kids[" +
               kids + "]/MediaBox[0 0 " + number(m_width) + ' ' + number(m_height) +
               "]/Resources<</Font<</F0 3 0 R/F1 4 0 R/F2 5 0 R>>" + opacities() + pictureNames() + ">>>>";
    }

    static QByteArray opacities() {
        QByteArray states = "/ExtGState<<";
        for (int tenths = 1; tenths < 10; ++tenths)
            states += "/A" + QByteArray::number(tenths) + "<</ca 0." + QByteArray::number(tenths) + ">>";
        return states + ">>";
    }

    QByteArray pictureNames() const {
        QByteArray names = "/XObject<<";
        const std::size_t first = firstPageObject + 2 * m_pages.size();
        for (std::size_t i = 0; i < m_pictures.size(); ++i)
            names += "/I" + QByteArray::number(static_cast<int>(i)) + ' ' +
                     QByteArray::number(static_cast<int>(first + i)) + " 0 R";
        return names + ">>";
    }

    static QByteArray pageObject(int content) {
        return "<</Type/Page/Parent 2 0 R/Contents " + QByteArray::number(content) + " 0 R>>";
    }

    static QByteArray fileOf(const std::vector<QByteArray>& objects) {
        QByteArray file = "%PDF-1.4\n";
        QByteArray table =
            "xref\n0 " + QByteArray::number(static_cast<int>(objects.size()) + 1) + "\n0000000000 65535 f \n";
        for (std::size_t i = 0; i < objects.size(); ++i) {
            table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
            file += QByteArray::number(static_cast<int>(i) + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
        }
        const QByteArray start = QByteArray::number(file.size());
        return file + table + "trailer<</Size " + QByteArray::number(static_cast<int>(objects.size()) + 1) +
               "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
    }

    double m_width;
    double m_height;
    unsigned m_ink = 0;
    std::vector<QByteArray> m_pages;
    std::vector<QByteArray> m_pictures;
};

/// A folder for the files of one test.
class TestFiles {
public:
    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    QString folder() const { return m_folder.path(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace salkku::test
