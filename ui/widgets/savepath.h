// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

#include <functional>

class QWidget;

/// What a file to be saved is called at first, and what else it may be.
struct SavePath
{
    QString suggestedName;
    QString filter;      ///< as QFileDialog has it
    QString suffix = {}; ///< added to a name that is typed without one; empty: none
};

/// Opens a file dialog over \a window and returns; \a then gets the path, and is not called if the
/// dialog is cancelled or \a window is gone. The dialog asks before an existing file is replaced.
void askForSavePath(QWidget *window, const SavePath &path,
                    const std::function<void(const QString &path)> &then);
