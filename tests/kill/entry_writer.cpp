// SPDX-License-Identifier: GPL-3.0-or-later
// Types into the entry page without end and tells each thing typed on standard output, until it is killed.
//
// usage: entry_writer P.salkku SEED
// Prints "ready", then for each edit "MILLISECONDS FIELD VALUE", the time by the machine's monotonic clock.
#include "ui/entry/bullet_edit.h"
#include "ui/entry/entry_controller.h"
#include "ui/entry/light_choice.h"
#include "ui/entry/light_table.h"
#include "ui/entry/percent_row.h"
#include "ui/entry/section_editor.h"
#include "ui/pages/entry_page.h"

#include <QApplication>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <QTimer>
#include <cstdio>
#include <ctime>
#include <random>

using namespace salkku;
using namespace salkku::ui;

namespace {

constexpr int keyPause = 15; // milliseconds between keys: faster than any hand

// The same clock in every process of the machine, so that the killer can compare.
long long milliseconds() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<long long>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

void tell(const FieldName& field, const FieldValue& value) {
    const QByteArray line = QStringLiteral("%1 %2 %3\n")
                                .arg(milliseconds())
                                .arg(field.value, value.value_or(QStringLiteral("-")))
                                .toUtf8();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

class Script {
public:
    Script(Session& session, unsigned seed)
        : m_session(session)
        , m_controller(session, m_page)
        , m_random(seed) {
        QObject::connect(&m_page, &EntryPage::edited,
                         [](const FieldName& field, const FieldValue& value, bool) { tell(field, value); });
        m_page.resize(1000, 800);
        m_page.show();
        m_controller.show();
    }

    void step() {
        switch (m_random() % 4) {
        case 0:
            return setLight();
        case 1:
            return m_page.percent().number()->setValue(static_cast<int>(m_random() % 101));
        default:
            return typeLetter();
        }
    }

private:
    void setLight() {
        const auto& dimensions = m_session.programme().dimensions;
        const auto& dimension = dimensions[m_random() % dimensions.size()];
        QTest::keyClick(m_page.lights().choice(FieldName::light(dimension.id)),
                        static_cast<char>('1' + m_random() % 4));
    }

    void typeLetter() {
        std::vector<SectionEditor*> sections = sectionEditors();
        // The same section for a while, as people write.
        if (m_random() % 40 == 0) m_section = m_random() % sections.size();
        BulletEdit& editor = sections[m_section % sections.size()]->editor();
        if (m_random() % 30 == 0) return QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClick(&editor, static_cast<char>('a' + m_random() % 26));
    }

    std::vector<SectionEditor*> sectionEditors() {
        std::vector<SectionEditor*> found;
        for (const NarrativeSection& section : m_session.programme().sections)
            if (SectionEditor* editor = m_page.section(section.id)) found.push_back(editor);
        return found;
    }

    Session& m_session;
    EntryPage m_page;
    EntryController m_controller;
    std::mt19937 m_random;
    std::size_t m_section = 0;
};

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc != 3) return 2;
    Session session;
    if (const auto opened = session.open(QString::fromLocal8Bit(argv[1])); !opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().text()));
        return 3;
    }
    Script script(session, static_cast<unsigned>(std::atoi(argv[2])));
    std::puts("ready");
    std::fflush(stdout);
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, [&] { script.step(); });
    keys.start(keyPause);
    return application.exec();
}
