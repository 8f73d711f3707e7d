// SPDX-License-Identifier: MIT
#include "ui/shell/democontrol.h"

DemoControl::~DemoControl() = default;
