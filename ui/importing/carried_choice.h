// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/carried_content.h"
#include "domain/language.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace salkku::ui {

/// Of a document that brings the values along that it was made from: take them whole, or read its pages.
class CarriedChoice : public QWidget {
    Q_OBJECT
public:
    explicit CarriedChoice(QWidget* parent = nullptr);

    void show(const CarriedContent& content, const QString& file, Language language);
    void setWritable(bool writable);
    void retranslate();

signals:
    void takeWanted(bool replace); ///< whether values that differ are replaced
    void readWanted();

private:
    QString contentText() const;
    CarriedContent m_content;
    QString m_file;
    Language m_language = Language::Finnish;
    QLabel* m_title;
    QLabel* m_what;
    QLabel* m_hint;
    QCheckBox* m_replace;
    QPushButton* m_take;
    QPushButton* m_read;
};

} // namespace salkku::ui
