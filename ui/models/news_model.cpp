// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/news_model.h"

namespace salkku::ui {

namespace {

constexpr int namedWords = 3; // enough to find them

// The mark that stands before a line: the light itself, or what a percentage's change amounts to.
Light markOf(const News& news) {
    if (news.kind == NewsKind::NotReported) return Light::Grey;
    if (news.light) return *news.light;
    return news.change == Change::Worse ? Light::Yellow : Light::Green;
}

} // namespace

void NewsModel::setNews(std::vector<News> news, const Programme& programme, Language language) {
    const LightWords words = lightWords(programme, language);
    beginResetModel();
    m_lines.clear();
    m_lines.reserve(news.size());
    OrganisationNames names(programme, language);
    for (const News& item : news) {
        m_lines.push_back(lineOf(item, programme, words, language));
        m_lines.back().region = names.of(item.organisation);
    }
    endResetModel();
}

void NewsModel::setRemarks(const std::vector<RegionRemark>& remarks, const Programme& programme,
                           Language language) {
    beginResetModel();
    m_lines.clear();
    m_lines.reserve(remarks.size());
    OrganisationNames names(programme, language);
    for (const RegionRemark& remark : remarks) {
        m_lines.push_back(lineOf(remark, programme, language));
        m_lines.back().region = names.of(remark.organisation);
    }
    endResetModel();
}

NewsModel::Line NewsModel::lineOf(const RegionRemark& remark, const Programme& programme,
                                  Language language) const {
    Line line;
    line.place = {remark.organisation, remark.investment, remark.dimension};
    line.light = remark.kind == RegionRemarkKind::RedWithoutComment ? Light::Red : Light::Yellow;
    line.where = investmentShort(remark.investment);
    if (remark.dimension)
        line.where = tr("%1 · %2").arg(line.where, dimensionName(programme, *remark.dimension, language));
    line.change = remarkText(remark);
    return line;
}

QString NewsModel::remarkText(const RegionRemark& remark) {
    const QString percent = remark.percent ? percentText(*remark.percent) : QString();
    const QString expected = remark.expected ? meanPercentText(*remark.expected) : QString();
    switch (remark.kind) {
    case RegionRemarkKind::RedWithoutComment:
        return tr("red without a comment");
    case RegionRemarkKind::BrighterThanParts:
        return tr("overall light better than its parts");
    case RegionRemarkKind::BrighterThanPackages:
        return tr("better than its work packages report");
    case RegionRemarkKind::GraveWordsBesideGreen:
        return tr("all green, but the text says: %1")
            .arg(remark.words.mid(0, namedWords).join(QStringLiteral(", ")));
    case RegionRemarkKind::GreenBehindPlan:
        return tr("all green, but %1 of the planned %2").arg(percent, expected);
    case RegionRemarkKind::ProgressFarBelow:
        return tr("progress %1, far below the regions' median %2").arg(percent, expected);
    case RegionRemarkKind::ProgressFarAbove:
        return tr("progress %1, far above the regions' median %2").arg(percent, expected);
    case RegionRemarkKind::EverythingUnchanged:
        break;
    }
    return tr("everything as in the previous period");
}

NewsModel::Line NewsModel::lineOf(const News& news, const Programme& programme, const LightWords& words,
                                  Language language) const {
    Line line;
    line.place = {news.organisation, news.investment, news.dimension};
    line.light = markOf(news);
    line.where = investmentShort(news.investment);
    if (news.dimension)
        line.where = tr("%1 · %2").arg(line.where, dimensionName(programme, *news.dimension, language));
    line.change = changeOf(news, words);
    line.comment = news.comment;
    return line;
}

QString NewsModel::changeOf(const News& news, const LightWords& words) const {
    if (news.kind == NewsKind::NotReported) return tr("not reported");
    if (news.kind == NewsKind::Progress) {
        const auto text = [this](const std::optional<Percent>& p) {
            return p ? percentText(*p) : tr("nothing");
        };
        return tr("progress %1 → %2").arg(text(news.percentBefore), text(news.percent));
    }
    const auto text = [&](const std::optional<Light>& l) { return l ? words.name(*l) : tr("not reported"); };
    return tr("%1 → %2").arg(text(news.lightBefore), text(news.light));
}

CellPlace NewsModel::placeAt(int row) const {
    return row >= 0 && row < rowCount() ? m_lines[static_cast<std::size_t>(row)].place : CellPlace{};
}

int NewsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int NewsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NewsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const QString texts[] = {line.region, line.where, line.change};
    switch (role) {
    case Qt::DisplayRole:
        return texts[index.column()];
    case Qt::ToolTipRole:
        return line.comment.isEmpty() ? line.change : line.comment;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(line.region, line.where, line.change);
    case Qt::AccessibleDescriptionRole:
        return line.comment;
    case LightRole:
        return index.column() == RegionColumn ? QVariant(static_cast<int>(line.light)) : QVariant();
    default:
        return {};
    }
}

QVariant NewsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case RegionColumn:
        return tr("Region");
    case PlaceColumn:
        return tr("Investment");
    case ChangeColumn:
        return tr("Change");
    default:
        return {};
    }
}

} // namespace salkku::ui
