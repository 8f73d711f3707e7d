// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>
#include <QtWidgets/qwidget.h>

class ElidedLabel;
class QPushButton;

/// The files that are read instead of asking the API; empty: ask.
struct FileSources
{
    QString outages = {};
    QString site = {};

    friend bool operator==(const FileSources &, const FileSources &) = default;
};

/// A line that says what comes from files, and a button back to the API. Hidden if nothing does.
class FileSourcesLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileSourcesLine)

public:
    explicit FileSourcesLine(QWidget *parent = nullptr);

    void setSources(const FileSources &sources);

Q_SIGNALS:
    void apiRequested();

private:
    ElidedLabel *m_text;
    QPushButton *m_useApi;
};
