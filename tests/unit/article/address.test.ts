import { describe, expect, it } from 'vitest';
import { type Address, readAddress } from '../../../src/article/address.ts';

describe('readAddress', () => {
  it.each<[string, Address['kind'], string | null]>([
    ['https://www.example.org/', 'root', null],
    ['https://www.example.org', 'root', null],
    ['https://www.example.org/index.html', 'root', null],
    ['https://www.example.org/de', 'root', null],
    ['https://www.example.org/?p=4711', 'unknown', null],
    ['https://www.example.org/politik/', 'section', null],
    ['https://www.example.org/nachrichten/ausland/', 'section', null],
    ['https://www.example.org/thema/klimawandel', 'section', null],
    ['https://www.example.org/thema/klimawandel-in-den-alpen', 'unknown', null],
    ['https://www.example.org/politik/kim-und-pompeo-treffen-sich-in-new-york', 'article', null],
    ['https://www.example.org/a/4711230', 'article', null],
    ['https://www.example.org/news/articles/clymn8zyrp9o', 'article', null],
    ['https://www.example.org/2018/05/31/rede-in-genf', 'article', '2018-05-31'],
    ['https://www.example.org/2018/POLITICS/05/31/speech.in.geneva/index.html', 'article', '2018-05-31'],
    ['https://www.example.org/2018/may/31/speech-in-geneva', 'article', '2018-05-31'],
    ['https://www.example.org/sports/story/2023-06-26/one-hundred-years', 'article', '2023-06-26'],
    ['https://www.example.org/news/20241013-216478/', 'article', '2024-10-13'],
    ['https://www.example.org/2018/02/31/no-such-day', 'unknown', null],
    ['https://www.example.org/site/article.aspx?articleid=20180531_61_A16', 'unknown', null],
    ['https://www.example.org/site/list.aspx?page=2', 'section', null],
    ['https://www.example.org/2018/mai/31/rede-in-genf', 'article', '2018-05-31'],
    ['https://www.example.org/impressum', 'legal', null],
    ['https://www.example.org/contact-us.html', 'legal', null],
    ['https://www.example.org/over-ons', 'legal', null],
    ['https://www.example.org/datenschutz-bei-whatsapp-mangelhaft', 'article', null],
    ['https://www.example.org/service/datenschutzerklaerung-4860.html', 'legal', null],
    ['https://www.example.org/privacy-policy/', 'legal', null],
    ['https://www.example.org/news/what-the-new-privacy-law-is-about', 'article', null],
    ['not an address', 'unknown', null],
    ['', 'unknown', null],
    ['javascript:alert(1)', 'unknown', null],
    ['https://www.example.org/%E0%A4%A', 'unknown', null],
  ])('%s is %s, %s', (url, kind, day) => {
    expect(readAddress(url)).toMatchObject({ kind, day });
  });
});
