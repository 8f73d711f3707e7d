// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>
#include <QtWidgets/qwidget.h>

class ElidedLabel;
class QPushButton;

/// The files that are read instead of asking the API; empty: the API is asked.
struct FileSources
{
    QString outages = {};
    QString site = {};

    friend bool operator==(const FileSources &, const FileSources &) = default;
};

/// A line that says which data come from files, with a button to return to the API. Hidden if none
/// do.
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
