// SPDX-License-Identifier: MIT
#include "ui/connection/democontrol.h"

DemoControl::~DemoControl() = default;
