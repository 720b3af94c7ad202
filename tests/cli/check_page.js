// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node check_page.js BROWSER PAGE    (see check_page.sh)
const fs = require('fs');
const puppeteer = require('puppeteer-core');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
let faults = 0;

function fault(text) {
    ++faults;
    console.log(text);
}

async function checkRules(page, scheme) {
    await page.evaluate(axe);
    const result = await page.evaluate((tags) => axe.run(document, {runOnly: tags}), rules);
    for (const found of result.violations) fault(`${scheme}: ${found.id}: ${found.help}: ${found.nodes[0].html}`);
    console.log(`${scheme}: ${result.violations.length} violations, ${result.passes.length} rules passed`);
}

async function checkKeyboard(page) {
    const wanted = await page.evaluate(() => document.querySelectorAll('a[href], [tabindex="0"]').length);
    const seen = new Set();
    for (let i = 0; i < wanted; ++i) {
        await page.keyboard.press('Tab');
        seen.add(await page.evaluate(() => [...document.querySelectorAll('*')].indexOf(document.activeElement)));
    }
    if (seen.size !== wanted) fault(`the keyboard reaches ${seen.size} of ${wanted} controls`);
    else console.log(`the keyboard reaches all ${wanted} controls`);
}

async function checkPrint(page) {
    await page.emulateMediaType('print');
    await page.setViewport({width: 1009, height: 680}); // A4, landscape, within margins of 15 mm
    const hidden = await page.evaluate(() => getComputedStyle(document.querySelector('nav')).display);
    if (hidden !== 'none') fault('the navigation is printed');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    if (wide) fault('the printed page is cut at its right');
    await page.setViewport({width: 1280, height: 800});
}

async function main(browserPath, path) {
    const browser = await puppeteer.launch({executablePath: browserPath, args: ['--no-sandbox']});
    for (const scheme of ['light', 'dark']) {
        const page = await browser.newPage();
        const requests = [];
        page.on('request', (request) => requests.push(request.url()));
        await page.setBypassCSP(true); // for axe-core alone
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        await page.setViewport({width: 1280, height: 800});
        await page.goto('file://' + path);
        if (requests.length !== 1) fault(`the page asks for ${requests.slice(1)}`);
        await checkRules(page, scheme);
        if (scheme === 'light') await checkKeyboard(page);
        await checkPrint(page);
    }
    await browser.close();
    process.exit(faults ? 1 : 0);
}

main(...process.argv.slice(2));
