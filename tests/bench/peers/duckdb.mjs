// SPDX-License-Identifier: MIT
// duckdb.mjs OUTAGES SITE_INFO CUTOFF: the job in SQL; the list goes to stdout.
import { DuckDBInstance } from '@duckdb/node-api';
import { writeSync } from 'node:fs';

const [outages, siteInfo, cutoff] = process.argv.slice(2);
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
await connection.run("set TimeZone = 'UTC'");
const reader = await connection.runAndReadAll(`
    select o.id as id, s.d.name as name, o.begin as begin, o."end" as "end"
    from read_json(${quoted(outages)}, format = 'array',
                   columns = {id: 'VARCHAR', begin: 'VARCHAR', "end": 'VARCHAR'}) o
    join (select unnest(devices) d from read_json(${quoted(siteInfo)})) s on s.d.id = o.id
    where o.begin::TIMESTAMPTZ >= ${quoted(cutoff)}::TIMESTAMPTZ`);
const text = JSON.stringify(reader.getRowObjects());
const bytes = Buffer.from(text);
for (let written = 0; written < bytes.length;)
    written += writeSync(1, bytes, written);
