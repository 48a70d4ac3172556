import { expect, inject, test } from 'vitest';
import { computer, overflowPx, phone, useSite } from './site.ts';

const site = useSite(() => inject('site'));

test('an officer who wants to hand something out sees that alone, in one language, without a script', async () => {
  const { page, scripts } = await site.visit('/tai-lieu/benh-vien/', computer);
  const heading = (name: string) => page.getByRole('heading', { level: 3, name });
  await page.getByRole('radio', { name: 'Phát tận tay' }).check();
  expect(await heading('Phát tận tay').isVisible()).toBe(true);
  expect(await heading('Treo và dán').isVisible()).toBe(false);

  const leaflet = page.locator('#a5-leaflet');
  const files = leaflet.getByRole('link', { name: /^PDF/ });
  expect(await files.count()).toBe(2);
  await page.getByRole('radio', { name: 'English', exact: true }).check();
  expect(await files.count()).toBe(1);
  expect(await files.getAttribute('href')).toBe('/materials/hospital/a5-leaflet.en.pdf');
  expect(scripts).toEqual([]);
});

test('with the keys, an officer who has an A3 printer finds what it prints; a choice that leaves nothing says so', async () => {
  const { page } = await site.visit('/tai-lieu/benh-vien/', computer);
  const ids = () =>
    page
      .locator('.card')
      .evaluateAll((cards) => cards.filter((card) => card.checkVisibility()).map(({ id }) => id));
  const all = await ids();
  await page.getByRole('radio', { name: 'Máy in A4', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await ids()).toEqual(['a3-poster', 'gate-notice']);
  expect(await page.locator('[data-purpose="screen"]').innerText()).toBe(
    'Chiếu lên màn hình\n\nKhông có mẫu nào như đã chọn.',
  );
  await page.getByRole('radio', { name: 'Đăng lên mạng' }).check();
  expect(await ids()).toEqual([]);
  expect(await page.getByText('Không có mẫu nào như đã chọn.').locator('visible=true').count()).toBe(1);
  await page.getByRole('radio', { name: 'Không in' }).check();
  expect(await ids()).toEqual(['square-card', 'link-card']);
  expect(all.length).toBeGreaterThan(15);
});

test('what a print shop can make is found under it, leaflets and A3 posters included', async () => {
  const { page } = await site.visit('/en/materials/hospital/', computer);
  await page.getByRole('radio', { name: 'A print shop' }).check();
  const shown = await page
    .locator('.card')
    .evaluateAll((cards) => cards.filter((card) => card.checkVisibility()).map(({ id }) => id));
  expect(shown.toSorted()).toEqual([
    'a0-poster',
    'a1-poster',
    'a2-poster',
    'a3-poster',
    'a5-leaflet',
    'gate-notice',
    'roll-up',
    'x-banner',
  ]);
  expect(await page.locator('#a5-leaflet').innerText()).toContain('or the print shop: the PDF');
});

test('from a place an officer goes on to both ways of printing and to the look-up of an old sheet', async () => {
  const { page } = await site.visit('/tai-lieu/benh-vien/', phone);
  await page.getByRole('main').getByRole('link', { name: 'Gửi nhà in', exact: true }).tap();
  await page.waitForURL('**/tai-lieu/#print-shop');
  expect(await page.getByText('Gửi nguyên tệp PDF, không chụp lại').isVisible()).toBe(true);
  await page.goBack();
  await page.getByRole('main').getByRole('link', { name: 'Kiểm tra ấn phẩm bằng mã' }).tap();
  await page.waitForURL('**/kiem-tra/');
});

test('the whole kit of a place comes before anything else that is downloaded', async () => {
  for (const path of ['/tai-lieu/', '/en/materials/hospital/']) {
    const { page } = await site.visit(path, phone);
    const first = page.locator('main a[download]').first();
    expect(await first.getAttribute('href')).toBe('/materials/kits/hospital.zip');
  }
});

test('on a phone the last place stands within eight screens of the top', async () => {
  const { page } = await site.visit('/tai-lieu/', phone);
  const box = await page.locator('#public-wifi').boundingBox();
  expect(box?.y).toBeLessThan(8 * phone.height);
});

test('on a phone all of a place fits in thirteen screens, and a file of any size is two taps away, without a script', async () => {
  const { page, scripts } = await site.visit('/tai-lieu/benh-vien/', phone);
  const main = await page.getByRole('main').boundingBox();
  expect(main?.height).toBeLessThan(13 * phone.height);

  const file = page
    .locator('#a2-poster')
    .getByRole('link', { name: /^PDF .*/ })
    .first();
  expect(await file.isVisible()).toBe(false);
  await page.getByLabel('Tệp và cách in: Áp phích A2', { exact: true }).tap();
  expect(await file.isVisible()).toBe(true);
  expect(await file.getAttribute('href')).toBe('/materials/hospital/a2-poster.vi.pdf');
  expect(scripts).toEqual([]);
});

test('on a phone a choice on the wall leads to that size with its files in sight', async () => {
  const { page } = await site.visit('/tai-lieu/benh-vien/', phone);
  await page.locator('.wall a[href="#a1-poster"]').tap();
  await page.waitForURL('**/#a1-poster');
  expect(await page.locator('#a1-poster').getByRole('link', { name: /^PDF/ }).first().isVisible()).toBe(true);
});

test('a place tells each document once, with all of its clauses for that place', async () => {
  const { page } = await site.visit('/tai-lieu/ho-gia-dinh/', phone);
  const papers = page.locator('#duties + ul > li');
  expect(await papers.locator('strong').allInnerTexts()).toEqual([
    '12/CT-UBND',
    'Ứng dụng công nghệ thông tin trong phòng, chống dịch Covid-19 và triển khai cài đặt Bluezone',
    'Chỉ đạo tiếp tục thực hiện cài đặt ứng dụng Bluezone trên địa bàn huyện',
    '2841/BTTTT-THH',
  ]);
  const clauses = papers.nth(3).locator('.clause a');
  expect(await clauses.allInnerTexts()).toEqual(['Mục 2', 'Mục 3']);
  await clauses.last().tap();
  await page.waitForURL('**/chi-dao/bo-thong-tin-truyen-thong-2841-2020-08-01/#c3');
});

test('the officer of a commune comes from the first screen of the role to its materials', async () => {
  const { page } = await site.visit('/toi-la/can-bo-xa/', { width: 360, height: 640 });
  const way = page.getByRole('main').getByRole('link', { name: 'Tài liệu hỗ trợ', exact: true });
  expect((await way.boundingBox())?.y).toBeLessThan(500);
  await way.click();
  const kit = page.locator('#kits + ul').getByRole('link', { name: 'Hộ gia đình, ấp, khu phố' });
  expect((await kit.boundingBox())?.y).toBeLessThan(400);
});

test('an officer opens the text messages and finds them as they may be sent', async () => {
  const { page } = await site.visit('/en/materials/hospital/texts/', phone);
  const message = page.locator('#sms').getByText(/RECORD, DO NOT SEND.*[Ww]hile you wait/);
  expect(await message.isVisible()).toBe(false);
  await page.getByText('Text message', { exact: true }).tap();
  expect(await message.isVisible()).toBe(true);
});

test('on the wall an A3 poster is twice as large as an A4 one and the person stands taller than both', async () => {
  const { page } = await site.visit('/tai-lieu/benh-vien/', computer);
  const areaOf = async (format: string) => {
    const box = await page.locator(`.wall-${format}`).boundingBox();
    return (box?.width ?? 0) * (box?.height ?? 0);
  };
  expect((await areaOf('a3-poster')) / (await areaOf('a4-poster'))).toBeCloseTo(2, 1);
  const person = await page.getByRole('img', { name: '1,65 m' }).boundingBox();
  const poster = await page.locator('.wall-a3-poster').boundingBox();
  expect((person?.height ?? 0) / (poster?.height ?? 1)).toBeCloseTo(1650 / 420, 1);
});

test('from the overview a phone reaches every place’s sheets in one size, with previews of at most 12 kB', async () => {
  const { page } = await site.visit('/tai-lieu/', phone);
  await page.getByText('Treo và dán', { exact: true }).tap();
  await page.getByRole('main').locator('a[href="/tai-lieu/kho/ap-phich-a4/"]').first().tap();
  await page.waitForURL('**/tai-lieu/kho/ap-phich-a4/');
  const pictures = page.locator('main .card img');
  expect(await pictures.count()).toBeGreaterThan(3);
  for (const picture of await pictures.all()) {
    expect(await picture.getAttribute('loading')).toBe('lazy');
    await picture.scrollIntoViewIfNeeded();
    const shown = () => picture.evaluate((image: HTMLImageElement) => image.currentSrc);
    await expect.poll(shown).not.toBe('');
    const response = await page.request.get(await shown());
    expect((await response.body()).length).toBeLessThanOrEqual(12_000);
  }
});

test.each([
  ['/tai-lieu/', 'Lời phát loa, tin nhắn, bài đăng', 'Chợ, nơi đông người'],
  ['/en/materials/', 'Loudspeaker scripts, messages, posts', 'Market'],
])('from %s an officer comes in two taps to what is read out at a place', async (path, title, place) => {
  const { page } = await site.visit(path, phone);
  await page.getByRole('main').getByRole('link', { name: title, exact: true }).tap();
  await page.locator('#texts + p + ul').getByRole('link', { name: place }).tap();
  await page.waitForURL(/\/(loi-van|texts)\/$/);
  const script = page.locator('#loudspeaker summary');
  expect((await script.boundingBox())?.y).toBeLessThan(phone.height);
});

test('a phone of 320 px with letters twice as large shows every place without scrolling sideways, in any colours', async () => {
  const { page } = await site.visit('/tai-lieu/', { width: 320, height: 640 }, { forcedColors: 'active' });
  await page.evaluate('document.documentElement.style.fontSize = "200%"');
  expect(await overflowPx(page)).toBe(0);
});
