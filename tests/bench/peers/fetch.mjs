// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loads all events of a customer with node's fetch, page after page.
// fetch.mjs URL PAGES, the token in HUB_TOKEN; the number of the page is put behind the URL.

const [url, pages] = process.argv.slice(2);
const headers = {Authorization: `Bearer ${process.env.HUB_TOKEN}`};

const start = performance.now();
const events = [];
for (let page = 0; page < Number(pages); ++page) {
    const answer = await fetch(url + page, {headers});
    if (!answer.ok)
        throw new Error(`status ${answer.status}`);
    events.push(...(await answer.json()).elements);
}
const seconds = (performance.now() - start) / 1000;
const client = `fetch of node ${process.versions.node}`;
console.log(JSON.stringify({events: events.length, seconds, client}));
