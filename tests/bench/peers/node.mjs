// SPDX-License-Identifier: MIT
// node.mjs OUTAGES SITE_INFO CUTOFF: the job as one would write it in JavaScript; the list goes to stdout.
import { readFileSync, writeSync } from 'node:fs';

const [outagesFile, siteFile, cutoffText] = process.argv.slice(2);
const outages = JSON.parse(readFileSync(outagesFile, 'utf8'));
const site = JSON.parse(readFileSync(siteFile, 'utf8'));
const names = new Map(site.devices.map((device) => [device.id, device.name]));
const cutoff = new Date(cutoffText);

const selected = outages
    .filter(({ id, begin }) => names.has(id) && new Date(begin) >= cutoff)
    .map(({ id, begin, end }) => ({ id, name: names.get(id), begin, end }));
const bytes = Buffer.from(JSON.stringify(selected));
for (let written = 0; written < bytes.length;)
    written += writeSync(1, bytes, written);
