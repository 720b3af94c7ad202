// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matrix_view.h"

#include "ui/delegates/matrix_delegate.h"
#include "ui/widgets/frozen_column.h"
#include "ui/widgets/table_setup.h"

#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QWheelEvent>
#include <algorithm>

namespace salkku::ui {

namespace {

constexpr int matrixRowHeight = 25;
constexpr int textPixels = 13;
constexpr int smallestZoom = 60;
constexpr int largestZoom = 250;
constexpr int zoomStep = 10;
constexpr int wheelNotch = 120;   ///< as Qt counts
constexpr int headingPixels = 12; ///< as the style sheet sets it
constexpr int headingPadding = 7;

} // namespace

MatrixView::MatrixView(QWidget* parent)
    : QTableView(parent)
    , m_model(new MatrixModel(this)) {
    setUpTable(*this, matrixRowHeight);
    setModel(m_model);
    setItemDelegate(new MatrixDelegate(this));
    horizontalHeader()->setMinimumSectionSize(30);
    m_frozen = new FrozenColumn(*this);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int section, int, int width) { widthChanged(section, width); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &MatrixView::laidOut);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_settling = true; });
    connect(this, &QTableView::activated, this, &MatrixView::activate);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (m_model->isGroup(index.row())) m_model->toggleFold(index.row());
    });
}

void MatrixView::setContent(MatrixContent content) {
    QStringList headings{content.rowHeading};
    for (const MatrixColumn& column : content.columns) headings.append(column.title);
    m_model->setContent(std::move(content));
    if (headings == m_headings) return; // widths that the person has set stay
    m_headings = headings;
    sizeColumns();
}

void MatrixView::setArrangement(const MatrixArrangement& arrangement) {
    m_model->setArrangement(arrangement);
}

void MatrixView::setSortable(bool sortable) {
    setSortingEnabled(sortable);
    if (sortable) sortByColumn(0, Qt::AscendingOrder);
}

// A reset forgets spans and the cursor; both come back here.
void MatrixView::laidOut() {
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->isGroup(row) && m_model->columnCount() > 1) setSpan(row, 0, 1, m_model->columnCount());
    if (m_place) choose(*m_place);
    m_settling = false;
    m_frozen->update();
}

// Qt's own measure of a heading keeps a place for the sort mark beside the text; here it stands below it.
int MatrixView::headingWidth(int section) const {
    QFont font = horizontalHeader()->font();
    font.setPixelSize(headingPixels);
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    int width = 0;
    const QString text = m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    for (const QString& line : text.split(QLatin1Char('\n')))
        width = std::max(width, metrics.horizontalAdvance(line));
    return width + 2 * headingPadding;
}

void MatrixView::sizeColumns() {
    auto* header = horizontalHeader();
    m_sizing = true;
    const auto& columns = m_model->content().columns;
    header->setStretchLastSection(false);
    for (int section = 0; section < m_model->columnCount(); ++section) {
        header->setSectionResizeMode(section, QHeaderView::Interactive);
        header->resizeSection(section, std::max(headingWidth(section), sizeHintForColumn(section)));
        const bool wide =
            section > 0 && columns[static_cast<std::size_t>(section) - 1].kind != ColumnKind::Light;
        if (wide) header->setSectionResizeMode(section, QHeaderView::Stretch);
    }
    applyWidths();
    m_sizing = false;
    m_frozen->update();
}

QString MatrixView::headingKey() const {
    return m_headings.join(QLatin1Char('|'));
}

// Layout changes that nobody asked for come here too; only the mouse button tells them apart.
void MatrixView::widthChanged(int section, int width) {
    const bool dragged = QGuiApplication::mouseButtons() & Qt::LeftButton;
    if (m_sizing || !dragged || horizontalHeader()->sectionResizeMode(section) != QHeaderView::Interactive)
        return;
    m_widths[headingKey()][section] = width;
}

void MatrixView::applyWidths() {
    const auto known = m_widths.find(headingKey());
    if (known == m_widths.end()) return;
    for (auto width = known->second.cbegin(); width != known->second.cend(); ++width)
        if (width.key() < m_model->columnCount())
            horizontalHeader()->resizeSection(width.key(), width.value());
}

QByteArray MatrixView::columnState() const {
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    for (const auto& [headings, widths] : m_widths) stream << headings << widths;
    return state;
}

void MatrixView::restoreColumns(const QByteArray& state) {
    QDataStream stream(state);
    while (!stream.atEnd()) {
        QString headings;
        QMap<int, int> widths;
        stream >> headings >> widths;
        if (stream.status() != QDataStream::Ok) return; // another version's: the widths are reckoned anew
        m_widths[headings] = widths;
    }
    if (!m_headings.isEmpty()) sizeColumns();
}

void MatrixView::setZoom(int percent) {
    m_zoom = std::clamp(percent, smallestZoom, largestZoom);
    QFont scaled = font();
    scaled.setPixelSize(textPixels * m_zoom / 100);
    setFont(scaled);
    verticalHeader()->setDefaultSectionSize(matrixRowHeight * m_zoom / 100);
    if (!m_headings.isEmpty()) sizeColumns();
    if (currentIndex().isValid()) scrollTo(currentIndex());
}

void MatrixView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) return QTableView::wheelEvent(event);
    setZoom(m_zoom + zoomStep * event->angleDelta().y() / wheelNotch);
    event->accept();
}

bool MatrixView::zoomByKey(const QKeyEvent& event) {
    if (event.matches(QKeySequence::ZoomIn) ||
        (event.key() == Qt::Key_Plus && event.modifiers() & Qt::ControlModifier))
        setZoom(m_zoom + zoomStep);
    else if (event.matches(QKeySequence::ZoomOut))
        setZoom(m_zoom - zoomStep);
    else if (event.key() == Qt::Key_0 && event.modifiers() & Qt::ControlModifier)
        setZoom(100);
    else
        return false;
    return true;
}

void MatrixView::choose(const CellPlace& place) {
    m_place = place;
    QModelIndex index = m_model->indexOf(place);
    for (int row = 0; !index.isValid() && row < m_model->rowCount(); ++row) {
        const MatrixRow* candidate = m_model->rowAt(row);
        const bool sameRow = candidate && candidate->organisation == place.organisation &&
                             (candidate->investment == 0 || candidate->investment == place.investment);
        if (sameRow) index = m_model->index(row, m_model->columnCount() - 1);
    }
    if (!index.isValid()) return;
    const bool settled = m_settling;
    m_settling = true;
    setCurrentIndex(index);
    scrollTo(index);
    m_settling = settled;
}

CellPlace MatrixView::placeOf(const QModelIndex& index) const {
    if (const MatrixCell* cell = m_model->cellAt(index)) return cell->place;
    const MatrixRow* row = m_model->rowAt(index.row());
    return row ? CellPlace{row->organisation, row->investment, std::nullopt} : CellPlace{};
}

void MatrixView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (m_settling || !current.isValid() || m_model->isGroup(current.row())) return;
    m_place = placeOf(current);
    emit placeChosen(*m_place);
}

void MatrixView::activate(const QModelIndex& index) {
    if (m_model->rowAt(index.row())) emit rowActivated(placeOf(index));
}

void MatrixView::keyPressEvent(QKeyEvent* event) {
    if (zoomByKey(*event)) return;
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_model->isGroup(currentIndex().row()) && (opens || event->key() == Qt::Key_Space))
        return m_model->toggleFold(currentIndex().row());
    if (opens && currentIndex().isValid()) return activate(currentIndex());
    QTableView::keyPressEvent(event);
}

} // namespace salkku::ui
