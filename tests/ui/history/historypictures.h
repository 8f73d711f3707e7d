// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/windowdriver.h"

#include <functional>

/// Leads a new window to a state and writes its picture under a name.
using PageMaker =
    std::function<void(const QString &name, const std::function<void(WindowDriver &)> &lead)>;

/// The states of the history, and what the window says about its record.
void makeHistoryPictures(const PageMaker &page);
