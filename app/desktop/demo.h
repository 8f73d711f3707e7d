// SPDX-License-Identifier: MIT
#pragma once

#include "demo/demohost.h"
#include "ui/connection/democontrol.h"

/// The window's demo: a demo server on a separate thread, started when it is first needed.
class Demo final : public DemoControl
{
public:
    explicit Demo(DemoServerOptions options = {});

    [[nodiscard]] Expected<QString, QString> start() override;
    [[nodiscard]] QString apiKey() const override;
    [[nodiscard]] QStringList siteIds() const override;
    [[nodiscard]] QList<DemoSwitch> switches() const override;
    void setOn(const QString &id, bool on) override;

private:
    DemoServerOptions m_options;
    DemoFaults m_faults;
    std::unique_ptr<DemoHost> m_host;
    QString m_baseUrl;
};
