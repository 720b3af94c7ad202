// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

namespace salkku::ui {

/// Yes, partly or no. Keys 1–3 or the words' letters choose, arrows move, Delete takes the answer away.
class ResultChoice : public QWidget {
    Q_OBJECT
public:
    explicit ResultChoice(QWidget* parent = nullptr);

    void setResult(const QString& result); ///< "met", "partly", "not_met"; anything else is no answer
    QString result() const;
    void setReadOnly(bool readOnly);
    void retranslate();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(const QString& result, bool byKey); ///< empty: no answer
    void rowWanted(int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRect areaOf(int place) const;
    std::optional<int> placeOfKey(const QString& typed) const;
    void choose(std::optional<int> place, bool byKey);
    QStringList m_names;
    QString m_letters; ///< in the order of the names
    std::optional<int> m_chosen;
    int m_cursor = 0;
    bool m_readOnly = false;
};

} // namespace salkku::ui
