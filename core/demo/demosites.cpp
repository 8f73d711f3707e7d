// SPDX-License-Identifier: MIT
#include "demo/demodata.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct DeviceFact
{
    const char *id;
    const char *name;
};

struct OutageFact
{
    std::size_t device; // place among the site's devices
    const char *begin;
    const char *end;
};

constexpr std::array NorwichDevices{
    DeviceFact{"111183e7-fb90-436b-9951-63392b36bdd2", "Battery 1"},
    DeviceFact{"86b5c819-6a6c-4978-8c51-a2d810bb9318", "Battery 2"},
    DeviceFact{"70656668-571e-49fa-be2e-099c67d136ab", "Battery 3"},
    DeviceFact{"9ed11921-1c5b-40f4-be66-adb4e2f016bd", "Battery 4"},
    DeviceFact{"a79fe094-087b-4b1e-ae20-ac4bf7fa429b", "Battery 5"},
    DeviceFact{"0e4d59ba-43c7-4451-a8ac-ca628bcde417", "Battery 6"},
    DeviceFact{"20f6e664-f00e-4621-9ca4-5ec588aadeaf", "Battery 7"},
    DeviceFact{"75e96db4-bba2-4035-8f43-df2cbd3da859", "Battery 8"},
};

constexpr std::array NorwichOutages{
    OutageFact{5, "2022-02-15T11:28:26.735Z", "2022-08-28T03:37:48.568Z"},
    OutageFact{5, "2020-10-29T20:23:43.559Z", "2023-05-29T00:59:55.313Z"},
    OutageFact{0, "2022-01-01T00:00:00.000Z", "2022-09-15T19:45:10.341Z"}, // on the cutoff
    OutageFact{0, "2022-02-18T01:01:20.142Z", "2022-08-15T14:34:50.366Z"},
    OutageFact{0, "2021-02-14T07:16:56.370Z", "2022-01-08T18:41:01.238Z"},
    OutageFact{6, "2022-02-15T11:28:26.965Z", "2023-12-24T14:20:37.532Z"},
    OutageFact{6, "2020-09-28T16:01:01.523Z", "2022-02-07T13:25:05.077Z"},
    OutageFact{2, "2022-04-08T16:29:22.128Z", "2022-06-09T22:10:59.718Z"},
    OutageFact{2, "2020-07-30T15:05:21.037Z", "2023-03-03T21:40:14.145Z"},
    OutageFact{7, "2023-05-11T14:35:15.359Z", "2023-12-27T11:19:19.393Z"},
    OutageFact{7, "2021-03-13T23:13:48.815Z", "2021-04-15T22:11:23.977Z"},
    OutageFact{1, "2022-02-16T07:01:50.149Z", "2022-10-03T07:46:31.410Z"},
    OutageFact{1, "2022-05-09T04:47:25.211Z", "2022-12-02T18:37:16.039Z"},
    OutageFact{1, "2021-10-24T02:46:52.779Z", "2023-04-25T00:04:34.178Z"},
    OutageFact{3, "2022-01-12T08:11:21.333Z", "2022-12-13T07:20:57.984Z"},
    OutageFact{3, "2021-12-31T23:59:59.999Z", "2022-07-17T11:36:59.310Z"}, // a ms before it
    OutageFact{4, "2022-02-23T11:33:58.552Z", "2022-12-16T00:52:16.126Z"},
    OutageFact{4, "2020-03-03T23:14:30.832Z", "2023-12-15T15:12:32.953Z"},
};

DemoSite norwichPearTree()
{
    QList<Device> devices;
    for (const DeviceFact &device : NorwichDevices)
        devices.append({QString::fromLatin1(device.id), QString::fromLatin1(device.name)});
    QList<DemoOutage> outages;
    for (const OutageFact &outage : NorwichOutages)
        outages.append({NorwichDevices[outage.device].id, outage.begin, outage.end});
    return {Site(u"norwich-pear-tree"_s, u"Norwich Pear Tree"_s, devices), outages};
}

constexpr std::array OddDevices{
    DeviceFact{"3f1d2c4e-0a5b-4c7d-9e21-6b8f0c1d2e01", "Crane 1"},
    DeviceFact{"3f1d2c4e-0a5b-4c7d-9e21-6b8f0c1d2e02", ""},
    DeviceFact{"3f1d2c4e-0a5b-4c7d-9e21-6b8f0c1d2e03", "Pump 1"},          // listed twice
    DeviceFact{"3f1d2c4e-0a5b-4c7d-9e21-6b8f0c1d2e04", "Inverter 1"},      // and Inverter One
    DeviceFact{"3f1d2c4e-0a5b-4c7d-9e21-6b8f0c1d2e05", "B\u0430ttery 1"},  // a Cyrillic letter
    DeviceFact{"3f1d2c4e-0a5b-4c7d-9e21-6b8f0c1d2e06", "Battery\u200b 2"}, // zero width space
    DeviceFact{"3f1d2c4e-0a5b-4c7d-9e21-6b8f0c1d2e03", "Pump 1"},
    DeviceFact{"3f1d2c4e-0a5b-4c7d-9e21-6b8f0c1d2e04", "Inverter One"},
};

constexpr std::array OddOutages{
    OutageFact{0, "2022-01-01T00:00:00.000Z", "2022-01-01T06:00:00.000Z"}, // on the cutoff
    OutageFact{0, "2021-12-31T23:30:00.000Z", "2021-12-31T23:45:00.000Z"}, // near it
    OutageFact{0, "2022-03-10T08:00:00.000Z", "2022-03-10T07:00:00.000Z"}, // ends too early
    OutageFact{0, "2022-04-01T12:00:00.000Z", "2022-04-01T12:00:00.000Z"}, // no length
    OutageFact{0, "2022-05-01T00:00:00.000Z", "2022-05-03T00:00:00.000Z"}, // overlaps the next
    OutageFact{0, "2022-05-02T00:00:00.000Z", "2022-05-04T00:00:00.000Z"},
    OutageFact{0, "2022-06-01T10:00:00.000Z", "2022-06-01T12:00:00.000Z"}, // comes twice
    OutageFact{0, "2022-06-01T10:00:00.000Z", "2022-06-01T12:00:00.000Z"},
    OutageFact{0, "2022-07-01T09:00:00.1234Z", "2022-07-01T10:00:00.000Z"},  // finer than ms
    OutageFact{0, "2022-08-01T11:00:00+02:00", "2022-08-01T12:00:00+02:00"}, // not in UTC
    OutageFact{0, "2098-01-01T00:00:00.000Z", "2098-01-02T00:00:00.000Z"},   // in the future
    OutageFact{1, "2022-09-01T00:00:00.000Z", "2022-09-01T08:00:00.000Z"},
    OutageFact{2, "2022-09-02T00:00:00.000Z", "2022-09-02T08:00:00.000Z"},
    OutageFact{3, "2022-09-03T00:00:00.000Z", "2022-09-03T08:00:00.000Z"},
    OutageFact{4, "2022-09-04T00:00:00.000Z", "2022-09-04T08:00:00.000Z"},
    OutageFact{5, "2023-01-01T00:00:00.000Z", "2024-06-01T00:00:00.000Z"}, // very long
};

/// There so that every finding can be seen.
DemoSite oddHarbour()
{
    QList<Device> devices;
    for (const DeviceFact &device : OddDevices)
        devices.append({QString::fromUtf8(device.id), QString::fromUtf8(device.name)});
    QList<DemoOutage> outages;
    for (const OutageFact &outage : OddOutages)
        outages.append({OddDevices[outage.device].id, outage.begin, outage.end});
    return {Site(u"odd-harbour"_s, u"Odd Harbour"_s, devices), outages};
}

/// There so that "nothing to send" can be seen too.
DemoSite quietMeadow()
{
    const QList<Device> devices{{u"5b0e6f0c-6a52-4a35-9a8e-0d6f3f1f7c11"_s, u"Battery 1"_s},
                                {u"c2f9d7a4-18b3-4f0e-8c55-7b1e9a20d6e8"_s, u"Inverter 1"_s}};
    return {Site(u"quiet-meadow"_s, u"Quiet Meadow"_s, devices), {}};
}

} // namespace

QList<DemoSite> defaultDemoSites()
{
    return {norwichPearTree(), oddHarbour(), quietMeadow()};
}
