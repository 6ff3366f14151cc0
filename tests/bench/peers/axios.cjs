// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loads all events of a customer with axios and its default agent, page after page.
// axios.cjs URL PAGES, the token in HUB_TOKEN; the number of the page is put behind the URL.

const axios = require('axios');

async function main() {
    const [url, pages] = process.argv.slice(2);
    const headers = {Authorization: `Bearer ${process.env.HUB_TOKEN}`};
    const start = performance.now();
    const events = [];
    for (let page = 0; page < Number(pages); ++page) {
        const answer = await axios.get(url + page, {headers});
        events.push(...answer.data.elements);
    }
    const seconds = (performance.now() - start) / 1000;
    const client = `axios ${axios.VERSION} on node ${process.versions.node}`;
    console.log(JSON.stringify({events: events.length, seconds, client}));
}

main().catch(error => {
    console.error(String(error));
    process.exitCode = 1;
});
