// SPDX-License-Identifier: GPL-3.0-or-later
// Compares the width table with the font itself. Exit status 77 where the font is not installed.
#include "exporting/layout/text_width.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>

using namespace salkku;

namespace {

const char* const samples[] = {"Yhteistyö naapurialueiden kanssa on vakiintunut",
                               "Åland, Östra Nyland, Ähtäri",
                               "WWW MMM @@@ %%%",
                               "iiilll ... ,,, ;;;",
                               "0123456789 7 025 000 €",
                               "\"Quoted\" 'single' – dash — long • bullet …",
                               "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
                               "abcdefghijklmnopqrstuvwxyz",
                               "!#$&()*+-/:<=>?[]^_{|}~",
                               "Ørsted Łódź Ñandú žluťoučký"};

// Points: the font is measured at 1000 units an em, far from any rounding to pixels.
double rendered(const QString& text, TextStyle style) {
    QFont font(QStringLiteral("Liberation Sans"));
    font.setPixelSize(1000);
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return QFontMetricsF(font).horizontalAdvance(text) * style.size / 1000;
}

bool isMeasuredSafely(const QString& text, TextStyle style) {
    const double measured = textWidth(text, style);
    const double real = rendered(text, style);
    const bool isSafe = measured >= real && measured <= real * 1.35;
    if (!isSafe) qWarning("%s: measured %g, rendered %g", qPrintable(text), measured, real);
    return isSafe;
}

} // namespace

int main(int argc, char* argv[]) {
    const QGuiApplication application(argc, argv);
    if (!QFontDatabase::families().contains(QStringLiteral("Liberation Sans"))) {
        qWarning("Skipped: the font Liberation Sans is not installed.");
        return 77;
    }
    bool isSafe = true;
    for (const char* sample : samples)
        for (const bool bold : {false, true})
            isSafe = isMeasuredSafely(QString::fromUtf8(sample), {16, bold}) && isSafe;
    return isSafe ? 0 : 1;
}
