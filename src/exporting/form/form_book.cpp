// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/form/form_book.h"

#include "domain/period_text.h"
#include "exporting/form/form_sheet.h"
#include "exporting/visible_text.h"
#include "storage/entity_fields.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <cmath>

namespace salkku {

namespace {

using namespace form;

class Text {
    Q_DECLARE_TR_FUNCTIONS(Form)
};

constexpr int freeBullets = 6; // empty rows after what stands there already
constexpr int fewestBullets = 10;

QString wordOf(const std::vector<FormWord>& words, const QString& id) {
    for (const FormWord& one : words)
        if (one.id == id) return one.word;
    return {};
}

QString wordList(const std::vector<FormWord>& words) {
    QStringList list;
    for (const FormWord& one : words) list.append(one.word);
    return list.join(QStringLiteral(", "));
}

QString levelId(const NarrativeItem& item) {
    return item.heading ? QStringLiteral("heading") : QString::number(item.level);
}

const ReportedLight* lightOf(const StatusReport* report, const DimensionId& dimension) {
    if (!report) return nullptr;
    const auto found = report->lights.find(dimension);
    return found == report->lights.end() ? nullptr : &found->second;
}

std::vector<NarrativeItem> itemsOf(const StatusReport* report, const SectionId& section) {
    if (!report) return {};
    const auto found = report->narrative.find(section);
    return found == report->narrative.end() ? std::vector<NarrativeItem>() : found->second;
}

// The sheet of one report.
class ReportSheet {
public:
    ReportSheet(FormSheet& sheet, const FormContent& content, const FormReport& report)
        : m_sheet(sheet)
        , m_content(content)
        , m_report(report)
        , m_now(report.now)
        , m_previous(report.previous ? &*report.previous : nullptr)
        , m_lights(lightWords(content)) {}

    void fill(const QString& title) {
        m_sheet.begin(reportId(m_now.key), title);
        m_sheet.note(
            Text::tr("Fill in the yellow cells. What stood in the previous report is at the right."));
        m_sheet.skip();
        fillLights();
        m_sheet.skip();
        fillPercent();
        for (const NarrativeSection& section : m_content.programme.sections) {
            if (!section.perInvestment) continue;
            m_sheet.skip();
            fillSection(section);
        }
        if (m_now.key.workPackage == 0) fillIndicators();
        m_sheet.colourLights(m_lights);
        m_sheet.finish();
    }

private:
    void fillLights() {
        m_sheet.headings({Text::tr("Light"), Text::tr("Choice"), Text::tr("Comment"), Text::tr("Previous"),
                          Text::tr("Previous comment")});
        for (const Dimension& dimension : m_content.programme.dimensions) {
            const ReportedLight* now = lightOf(&m_now, dimension.id);
            const ReportedLight* before = lightOf(m_previous, dimension.id);
            m_sheet.label(QLatin1String(lightRow) + dimension.id.value,
                          dimension.names.in(m_content.language));
            m_sheet.choice(Value, now ? lightId(now->light) : QString(), m_lights,
                           Text::tr("The light is one of these: %1.").arg(wordList(m_lights)));
            m_sheet.text(Words, now ? now->comment : QString(), m_sheet.formats().input);
            m_sheet.text(PreviousValue, before ? wordOf(m_lights, lightId(before->light)) : QString(),
                         m_sheet.formats().previous);
            m_sheet.text(PreviousWords, before ? before->comment : QString(), m_sheet.formats().previous);
            m_sheet.nextRow();
        }
    }

    void fillPercent() {
        m_sheet.headings({Text::tr("Progress"), Text::tr("Per cent"), {}, Text::tr("Previous"), {}});
        m_sheet.label(QLatin1String(percentRow), Text::tr("Progress against the project plan"));
        m_sheet.wholePercent(Value, m_now.percent,
                             Text::tr("The percentage is a whole number from 0 to 100, without a sign."));
        const auto before = m_previous ? m_previous->percent : std::nullopt;
        m_sheet.number(PreviousValue, before ? std::optional<double>(before->value()) : std::nullopt,
                       m_sheet.formats().previous);
        m_sheet.nextRow();
        if (!m_now.plannedPercent) return;
        m_sheet.label({}, Text::tr("What the plan expects by now"));
        m_sheet.number(Value, m_now.plannedPercent->value(), m_sheet.formats().previous);
        m_sheet.nextRow();
    }

    void fillSection(const NarrativeSection& section) {
        const std::vector<NarrativeItem> now = itemsOf(&m_now, section.id);
        const std::vector<NarrativeItem> before = itemsOf(m_previous, section.id);
        const auto levels = levelWords();
        m_sheet.headings({section.names.in(m_content.language), Text::tr("Level"),
                          Text::tr("One bullet a row"), Text::tr("Previous level"),
                          Text::tr("Previous text")});
        const std::size_t rows =
            std::max({now.size() + freeBullets, before.size(), std::size_t(fewestBullets)});
        for (std::size_t i = 0; i < rows; ++i) {
            m_sheet.label(QLatin1String(narrativeRow) + section.id.value, {});
            m_sheet.choice(Value, i < now.size() ? levelId(now[i]) : QString(), levels,
                           Text::tr("The level is one of these: %1.").arg(wordList(levels)));
            m_sheet.text(Words, i < now.size() ? now[i].text : QString(), m_sheet.formats().input);
            if (i < before.size()) {
                m_sheet.text(PreviousValue, wordOf(levels, levelId(before[i])), m_sheet.formats().previous);
                m_sheet.text(PreviousWords, before[i].text, m_sheet.formats().previous);
            }
            m_sheet.nextRow();
        }
    }

    // An indicator belongs to its investment or part, whatever call its report names.
    bool isOfSheet(const StoredIndicator& indicator) const {
        const StatusKey& key = m_now.key;
        const bool sameCall = indicator.call.isEmpty() || key.call.isEmpty() || indicator.call == key.call;
        return indicator.investment == key.investment && indicator.part == key.part && sameCall;
    }

    void fillIndicators() {
        bool begun = false;
        for (const FormIndicator& indicator : m_content.indicators) {
            if (!isOfSheet(indicator.now)) continue;
            if (!begun) {
                m_sheet.skip();
                m_sheet.headings({Text::tr("Indicator"), Text::tr("Result"), Text::tr("Note"),
                                  Text::tr("Previous"), Text::tr("Previous note")});
            }
            begun = true;
            fillIndicator(indicator);
        }
    }

    QString labelOf(const StoredIndicator& indicator) const {
        QStringList words{indicator.statement};
        if (!indicator.unit.isEmpty() && indicator.target)
            words << Text::tr("target %1 %2").arg(QLocale::c().toString(*indicator.target), indicator.unit);
        if (indicator.due) words << Text::tr("due %1").arg(indicator.due->toString());
        return words.join(QStringLiteral("; "));
    }

    void fillIndicator(const FormIndicator& indicator) {
        const auto results = resultWords();
        const bool isNumber = !indicator.now.unit.isEmpty();
        m_sheet.label(indicatorId(keyOf(indicator.now)), labelOf(indicator.now));
        if (isNumber) {
            m_sheet.number(Value, indicator.now.value, m_sheet.formats().decimal);
            m_sheet.number(PreviousValue, indicator.previous.value, m_sheet.formats().previous);
        } else {
            m_sheet.choice(Value, indicator.now.result, results,
                           Text::tr("The result is one of these: %1.").arg(wordList(results)));
            m_sheet.text(PreviousValue, wordOf(results, indicator.previous.result),
                         m_sheet.formats().previous);
        }
        m_sheet.text(Words, indicator.now.note, m_sheet.formats().input);
        m_sheet.text(PreviousWords, indicator.previous.note, m_sheet.formats().previous);
        m_sheet.nextRow();
    }

    FormSheet& m_sheet;
    const FormContent& m_content;
    const FormReport& m_report;
    const StatusReport& m_now;
    const StatusReport* m_previous;
    std::vector<FormWord> m_lights;
};

class FormBook {
public:
    FormBook(lxw_workbook* book, const FormContent& content)
        : m_book(book)
        , m_content(content)
        , m_formats(book) {}

    void build() {
        setProperties();
        addFront();
        for (const FormReport& report : m_content.reports) {
            FormSheet sheet(add(sheetName(report)), m_formats);
            ReportSheet(sheet, m_content, report).fill(title(report));
        }
        addHidden();
    }

private:
    lxw_worksheet* add(const QString& name) {
        return workbook_add_worksheet(m_book, name.toUtf8().constData());
    }

    QString organisationName() const {
        const Organisation* organisation = m_content.programme.organisation(m_content.organisation);
        return organisation ? organisation->names.in(m_content.language) : m_content.organisation.value;
    }

    // Excel takes 31 characters and none of []:*?/\ in a name, and no name twice.
    QString sheetName(const FormReport& report) {
        const StatusKey& key = report.now.key;
        QString name = Text::tr("Investment %1").arg(QString::number(key.investment) + key.part);
        if (key.workPackage > 0) name += Text::tr(" WP %1").arg(key.workPackage);
        for (const QChar c : QStringLiteral("[]:*?/\\'")) name.remove(c);
        const QString base = visibleText(name).left(26);
        name = base;
        for (int i = 2; m_names.contains(name.toCaseFolded()); ++i)
            name = QStringLiteral("%1 (%2)").arg(base).arg(i);
        m_names << name.toCaseFolded();
        return name;
    }

    QString title(const FormReport& report) const {
        const StatusKey& key = report.now.key;
        const Investment* investment = m_content.programme.investment(key.investment);
        const QString name = investment ? investment->fullName.in(m_content.language) : QString();
        QStringList words{QStringLiteral("%1%2 %3").arg(key.investment).arg(key.part, name).trimmed()};
        if (key.workPackage > 0)
            words << Text::tr("work package %1 %2").arg(key.workPackage).arg(report.packageTitle).trimmed();
        words << organisationName();
        return words.join(QStringLiteral(", "));
    }

    void addFront() {
        FormSheet sheet(add(Text::tr("Instructions")), m_formats);
        m_names << Text::tr("Instructions").toCaseFolded();
        sheet.begin(QStringLiteral("front"),
                    QStringLiteral("%1, %2").arg(organisationName(),
                                                 periodName(m_content.period, m_content.language)));
        if (m_content.isDemo) sheet.note(Text::tr("Made-up data."));
        sheet.note(Text::tr("Status report of the programme %1.")
                       .arg(m_content.programme.names.in(m_content.language)));
        if (m_content.deadline)
            sheet.note(
                Text::tr("Send the form back by %1.")
                    .arg(localeOf(m_content.language).toString(*m_content.deadline, QLocale::ShortFormat)));
        sheet.note(Text::tr(
            "Each investment has a sheet of its own. Fill in the yellow cells, save the workbook and "
            "send it back. What you leave as it is stays as it is."));
        sheet.skip();
        sheet.headings({Text::tr("Who fills this in"), {}, Text::tr("Name"), {}, {}});
        sheet.label(QLatin1String(authorRow), Text::tr("Your name"));
        sheet.text(Words, {}, m_formats.input);
        sheet.nextRow();
        sheet.label(QLatin1String(readyRow), Text::tr("The report is ready to be submitted"));
        sheet.choice(Value, QStringLiteral("no"), readyWords(),
                     Text::tr("The answer is one of these: %1.").arg(wordList(readyWords())));
        sheet.nextRow();
        sheet.skip();
        addLegend(sheet);
        sheet.colourLights(lightWords(m_content));
        sheet.finish();
    }

    void addLegend(FormSheet& sheet) {
        sheet.headings({Text::tr("The lights"), {}, {}, {}, {}});
        for (const Light light : allLights) {
            const LightMeaning& meaning = m_content.programme.light(light);
            sheet.label({}, meaning.meanings.in(m_content.language));
            sheet.text(Value, meaning.names.in(m_content.language), m_formats.label);
            sheet.nextRow();
        }
    }

    // What the reader goes by; ids never change with the language.
    void addHidden() {
        lxw_worksheet* sheet = add(QString::fromLatin1(marker));
        lxw_row_t row = 0;
        const auto line = [&](const QStringList& texts) {
            lxw_col_t column = 0;
            for (const QString& text : texts)
                worksheet_write_string(sheet, row, column++, workbookText(text).toUtf8().constData(),
                                       nullptr);
            ++row;
        };
        line({QLatin1String(marker), QString::number(version)});
        line({QStringLiteral("programme"), m_content.programme.id});
        line({QStringLiteral("organisation"), m_content.organisation.value});
        line({QStringLiteral("period"), m_content.period.toString()});
        line({QStringLiteral("base"), m_content.baseId});
        line({QStringLiteral("demo"), m_content.isDemo ? QStringLiteral("1") : QStringLiteral("0")});
        line({QStringLiteral("made"), m_content.made.toUTC().toString(Qt::ISODate)});
        const auto words = [&](const char* kind, const std::vector<FormWord>& list) {
            for (const FormWord& one : list)
                line({QStringLiteral("word"), QLatin1String(kind), one.id, one.word});
        };
        words(lightWord, lightWords(m_content));
        words(resultWord, resultWords());
        words(levelWord, levelWords());
        words(readyWord, readyWords());
        worksheet_protect(sheet, nullptr, nullptr);
        worksheet_hide(sheet);
    }

    void setProperties() {
        QByteArray title = visibleText(organisationName()).toUtf8();
        QByteArray author = QByteArray("Salkku " SALKKU_VERSION);
        lxw_doc_properties properties = {};
        properties.title = title.data(); // copied, though it asks for pointers to change
        properties.author = author.data();
        properties.created = m_content.made.toSecsSinceEpoch();
        workbook_set_properties(m_book, &properties);
    }

    lxw_workbook* m_book;
    const FormContent& m_content;
    FormFormats m_formats;
    QStringList m_names;
};

} // namespace

// Debian 12's libxlsxwriter writes files only; the folder goes with its contents.
Result<QByteArray> formBytes(const FormContent& content) {
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{ErrorCode::CannotWrite,
                     Text::tr("No temporary folder can be made: %1.").arg(folder.errorString()),
                     folder.path()};
    const QString path = folder.filePath(QStringLiteral("form.xlsx"));
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData()); // freed by workbook_close
    if (!book) return Error{ErrorCode::Internal, Text::tr("There is too little memory for the form."), {}};
    FormBook(book, content).build();
    const lxw_error error = workbook_close(book);
    QFile file(path);
    if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotWrite,
                     Text::tr("The form cannot be written: %1.").arg(QString::fromUtf8(lxw_strerror(error))),
                     path};
    return file.readAll();
}

} // namespace salkku
