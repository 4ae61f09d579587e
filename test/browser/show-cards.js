/* global AdaptiveCards, document, markdownit */
// Runs in the page: cards as Teams would show them, and what can be seen of them there.

const font = '"Segoe UI", "Noto Sans", sans-serif';
const color = (sign) => ({ default: sign, subtle: '#616161' });
const colors = {
  default: color('#242424'),
  accent: color('#5b5fc7'),
  attention: color('#c4314b'),
  good: color('#237b4b'),
};
const style = (backgroundColor) => ({ backgroundColor, foregroundColors: colors });

/** Sizes and distances like those of Teams' light theme. */
const hostConfig = new AdaptiveCards.HostConfig({
  fontTypes: {
    default: {
      fontFamily: font,
      fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 300, default: 400, bolder: 600 },
    },
    monospace: {
      fontFamily: '"Courier New", "Liberation Mono", monospace',
      fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 300, default: 400, bolder: 600 },
    },
  },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#e0e0e0' },
  supportsInteractivity: true,
  containerStyles: { default: style('#ffffff'), emphasis: style('#f5f5f5'), good: style('#e7f2da') },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
});

const markdown = markdownit('zero').enable(['emphasis', 'link', 'list', 'escape']);
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};

/** Puts cards on the page, each as wide as a Teams client makes it. */
function putCards(cards, width) {
  const elements = cards.map((json) => {
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = hostConfig;
    card.parse(json, new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5));
    const element = card.render();
    element.style.width = `${width}px`;
    return element;
  });
  document.body.replaceChildren(...elements);
  return elements;
}

/** What a person sees of each card: the shape is `Sight` of card-page.ts. */
globalThis.sightsOf = (cards, width) =>
  putCards(cards, width).map((card) => {
    const all = (selector) => [...card.querySelectorAll(selector)];
    const texts = all('.ac-textBlock').map((text) => text.innerText);
    return {
      texts,
      cutOff: [card, ...card.querySelectorAll('*')].filter(isCutOff).map((one) => one.innerText.slice(0, 80)),
      links: all('a').map((link) => link.href),
      pictures: all('img').map((picture) => picture.alt),
      buttons: all('button').filter((button) => button.offsetHeight > 0).length,
    };
  });

/** Whether something is wider than the room it has. A line of text has no width of its own. */
function isCutOff(element) {
  return element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
}

/** Cards side by side for a picture. */
globalThis.layOut = (cards, width) => {
  for (const element of putCards(cards, width))
    element.style.cssText +=
      'display: inline-block; vertical-align: top; margin: 8px; border: 1px solid #ccc';
};
