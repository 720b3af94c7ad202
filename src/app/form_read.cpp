// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form_read.h"

#include "app/form_words.h"
#include "app/pasted_bullets.h"
#include "exporting/form/form_layout.h"
#include "storage/entity_fields.h"
#include "storage/field_value.h"
#include "storage/report_edit.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <cmath>
#include <set>

namespace salkku {

namespace {

using namespace form;

class Text {
    Q_DECLARE_TR_FUNCTIONS(Form)
};

constexpr int mostProblems = 200; // more help nobody
constexpr int mostText = 50'000;  // PackageLimits::characters

class FormReader {
public:
    FormReader(const Workbook& workbook, const FormCover& cover, const QDateTime& saved)
        : m_workbook(workbook)
        , m_cover(cover)
        , m_saved(saved)
        , m_received{
              {},
              {},
              saved,
              {cover.base},
              {},
              {},
              {cover.programme, cover.organisation, cover.period, cover.isDemo, {}, {}, {}, true, {}}} {}

    ReceivedReport read() {
        for (const WorkbookSheet& sheet : m_workbook.sheets) {
            m_sheet = &sheet;
            const QString id = textAt(1, RowId);
            if (id == QLatin1String("front")) readFront();
            if (const auto key = reportFromId(id, m_cover.organisation, m_cover.period)) readSheet(*key);
        }
        if (m_isReady)
            for (PackagedReport& packaged : content().reports) submit(packaged.report);
        content() = withVisibleTexts(std::move(content()));
        return std::move(m_received);
    }

private:
    PackageContent& content() { return m_received.content; }

    QString textAt(int row, int column) const {
        const CellContent* cell = m_sheet->cell(row, column);
        return cell ? cell->text.trimmed() : QString();
    }

    int lastRow() const { return m_sheet->cells.empty() ? 0 : m_sheet->cells.rbegin()->first.row; }

    void addProblem(int row, int column, const QString& expected) {
        if (m_received.problems.size() == mostProblems) m_received.problems.append(Text::tr("and more"));
        if (m_received.problems.size() > mostProblems) return;
        m_received.problems.append(Text::tr("Sheet \"%1\", cell %2: expected %3; found \"%4\"")
                                       .arg(m_sheet->name.left(60), CellPosition{row, column}.toString(),
                                            expected, textAt(row, column).left(60).simplified()));
    }

    void submit(StatusReport& report) const {
        report.state = ReportState::Submitted;
        report.received = m_saved;
    }

    void readFront() {
        for (int row = 2; row <= lastRow(); ++row) {
            if (textAt(row, RowId) == QLatin1String(authorRow))
                m_received.author = textAt(row, Words).left(200);
            if (textAt(row, RowId) != QLatin1String(readyRow) || textAt(row, Value).isEmpty()) continue;
            const auto answer = m_cover.idOf(readyWord, textAt(row, Value));
            if (!answer) addProblem(row, Value, Text::tr("one of: %1").arg(m_cover.wordList(readyWord)));
            m_isReady = answer == QLatin1String("yes");
        }
    }

    void readSheet(const StatusKey& key) {
        if (!m_keys.insert(key).second)
            return addProblem(1, Label, Text::tr("each report on one sheet only, and this is on two"));
        m_report = StatusReport{key, ReportState::Draft, {}, {}, {}, {}, {}, {}};
        m_bad.clear();
        m_asked.clear();
        for (int row = 2; row <= lastRow(); ++row) readRow(row, textAt(row, RowId));
        clearEmpty();
        content().reports.push_back({m_report, 1, {}, {}});
    }

    void readRow(int row, const QString& id) {
        if (id.isEmpty()) return;
        if (id.startsWith(QLatin1String(lightRow)))
            return readLight(row, DimensionId(id.mid(QLatin1String(lightRow).size())));
        if (id.startsWith(QLatin1String(narrativeRow)))
            return readBullet(row, SectionId(id.mid(QLatin1String(narrativeRow).size())));
        if (id == QLatin1String(percentRow)) return readPercent(row);
        if (const auto key = indicatorFromId(id, m_cover.organisation)) return readIndicator(row, *key);
        addProblem(row, RowId, Text::tr("a row that this version of the form knows"));
    }

    // Whether the text can be taken; a problem where it cannot.
    bool isUsable(int row, Column column) {
        const CellContent* cell = m_sheet->cell(row, column);
        if (!cell) return true;
        if (cell->isError) addProblem(row, column, Text::tr("a text and no error of a formula"));
        if (cell->text.size() > mostText)
            addProblem(row, column, Text::tr("at most %1 characters").arg(mostText));
        return !cell->isError && cell->text.size() <= mostText;
    }

    void readLight(int row, const DimensionId& dimension) {
        const FieldName field = FieldName::light(dimension);
        m_asked.insert(field);
        const QString word = textAt(row, Value), comment = textAt(row, Words);
        if (!isUsable(row, Words)) m_bad.insert(field);
        if (word.isEmpty() && comment.isEmpty()) return;
        const auto id = m_cover.idOf(lightWord, word);
        const auto light = id ? lightFromId(*id) : std::nullopt;
        if (light) {
            m_report.lights[dimension] = {*light, comment};
            return;
        }
        m_bad.insert(field);
        addProblem(row, Value, Text::tr("one of: %1").arg(m_cover.wordList(lightWord)));
    }

    void readPercent(int row) {
        m_asked.insert(FieldName::percent());
        const CellContent* cell = m_sheet->cell(row, Value);
        if (!cell || textAt(row, Value).isEmpty()) return;
        QString text = textAt(row, Value);
        if (text.endsWith(QLatin1Char('%'))) text.chop(1);
        bool isNumber = cell->number.has_value();
        const double number = isNumber ? *cell->number : text.trimmed().toDouble(&isNumber);
        const bool isWhole = isNumber && std::abs(number) < 1000 && number == std::floor(number);
        if (isWhole) m_report.percent = Percent::fromInt(static_cast<int>(number));
        if (m_report.percent) return;
        m_bad.insert(FieldName::percent());
        addProblem(row, Value, Text::tr("a whole number from 0 to 100"));
    }

    void readBullet(int row, const SectionId& section) {
        const FieldName field = FieldName::narrative(section);
        m_asked.insert(field);
        const QString text = textAt(row, Words);
        if (!isUsable(row, Words)) {
            m_bad.insert(field);
            return;
        }
        if (text.isEmpty()) return;
        const QString word = textAt(row, Value);
        const auto level = word.isEmpty() ? QStringLiteral("0") : m_cover.idOf(levelWord, word);
        if (!level) {
            m_bad.insert(field);
            return addProblem(row, Value, Text::tr("one of: %1").arg(m_cover.wordList(levelWord)));
        }
        addBullets(section, text, *level);
    }

    // A cell that was pasted into may hold several lines, with marks of their own.
    void addBullets(const SectionId& section, const QString& text, const QString& level) {
        std::vector<NarrativeItem> items{{text, 0, false}};
        if (text.contains(QLatin1Char('\n'))) items = bulletsFromText(text);
        for (NarrativeItem& item : items) {
            if (level == QLatin1String("1")) item.level = 1;
            item.heading = level == QLatin1String("heading");
            m_report.narrative[section].push_back(std::move(item));
        }
    }

    void readIndicator(int row, const IndicatorKey& key) {
        StoredIndicator indicator;
        indicator.organisation = key.organisation;
        indicator.call = key.call;
        indicator.investment = key.investment;
        indicator.part = key.part;
        indicator.sectionNumber = key.sectionNumber;
        indicator.number = key.number;
        const IndicatorValueKey value{key, m_cover.period};
        const bool isNew = m_indicators.insert(key).second;
        if (!isNew || !isUsable(row, Words)) return;
        indicator.note = textAt(row, Words);
        const bool understood = readResult(row, indicator);
        const bool says = !indicator.result.isEmpty() || indicator.value || !indicator.note.isEmpty();
        if (says) indicator.period = m_cover.period;
        content().indicators.push_back(indicator);
        if (understood && indicator.result.isEmpty() && !indicator.value)
            content().cleared.push_back({value, FieldName::result()});
        if (indicator.note.isEmpty()) content().cleared.push_back({value, FieldName::note()});
    }

    // A number, or one of the words; false for anything else.
    bool readResult(int row, StoredIndicator& indicator) {
        const CellContent* cell = m_sheet->cell(row, Value);
        const QString text = textAt(row, Value);
        if (!cell || text.isEmpty()) return true;
        if (const auto id = m_cover.idOf(resultWord, text)) {
            indicator.result = *id;
            return true;
        }
        indicator.value = cell->number;
        if (indicator.value) return true;
        addProblem(row, Value, Text::tr("a number, or one of: %1").arg(m_cover.wordList(resultWord)));
        return false;
    }

    // What was asked and is empty was cleared; what could not be understood says nothing.
    void clearEmpty() {
        for (const FieldName& field : m_bad) erase(field);
        for (const FieldName& field : m_asked)
            if (m_bad.count(field) == 0 && !fieldOf(m_report, field))
                content().cleared.push_back({m_report.key, field});
    }

    void erase(const FieldName& field) { setFieldOf(m_report, field, std::nullopt); }

    const Workbook& m_workbook;
    const FormCover& m_cover;
    QDateTime m_saved;
    ReceivedReport m_received;
    const WorkbookSheet* m_sheet = nullptr;
    StatusReport m_report{{{}, {}, 0, {}, 0, m_cover.period}, ReportState::Draft, {}, {}, {}, {}, {}, {}};
    std::set<FieldName> m_asked, m_bad; ///< of the report that is being read
    std::set<StatusKey> m_keys;
    std::set<IndicatorKey> m_indicators;
    bool m_isReady = false;
};

} // namespace

Result<ReceivedReport> formFromBytes(const QByteArray& bytes, const QString& path, const QDateTime& saved,
                                     const PackageLimits& limits) {
    const auto workbook = readWorkbook(bytes, path, archiveLimits(limits));
    if (!workbook) return workbook.error();
    const auto cover = formCover(*workbook, path);
    if (!cover) return cover.error();
    ReceivedReport received = FormReader(*workbook, *cover, saved).read();
    received.file = QFileInfo(path).fileName();
    received.id = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return received;
}

} // namespace salkku
