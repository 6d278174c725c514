// A page of a built Storybook that shows one story after the other: what the tests of stories and their pictures share.

/**
 * In the page: nothing is being drawn. Storybook loads the page anew when it is asked for a story while another is still
 * on its way.
 */
const idle = () => {
  const shown = window.__STORYBOOK_PREVIEW__?.currentRender;
  return !!shown && !shown.isPending?.();
};

/** In the page: shows a story and resolves when Storybook has finished it, with what went wrong. */
const show = ({ storyId, again }) =>
  new Promise((resolve) => {
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
    const finished = (result) => {
      if (result.storyId !== storyId) return;
      channel.off('storyFinished', finished);
      resolve(result.status === 'error' ? 'The story failed to render or its play function threw.' : '');
    };
    channel.on('storyFinished', finished);
    if (again) channel.emit('forceRemount', { storyId });
    else channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });

/** Loads the page with a story; {@link showStory} shows it again, and then others. */
export async function openStories(page, url, storyId) {
  await page.goto(`${url}/iframe.html?id=${storyId}&viewMode=story&globals=a11y.manual:!true`, {
    timeout: 60_000,
  });
  await page.waitForFunction(() => document.querySelector('.stage'), undefined, { timeout: 60_000 });
}

/** Shows a story; `again` when it is the one that the page was loaded with. Answers what went wrong, '' for nothing. */
export async function showStory(page, storyId, again) {
  await page.waitForFunction(idle, undefined, { timeout: 60_000 });
  return page.evaluate(show, { storyId, again });
}
