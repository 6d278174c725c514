// Moves every control of every element, in the element's first story, and looks whether the element has taken it.

/** In the page: the controls of a story that is shown, with what to set each to. */
const controlsOf = async (storyId) => {
  const preview = window.__STORYBOOK_PREVIEW__;
  const story = await preview.storyStoreValue.loadStory({ storyId });
  const tag = story.component;
  return Object.entries(story.argTypes)
    .filter(([, argType]) => argType.control && !argType.control.disable)
    .map(([name, { control, options }]) => {
      const now = story.initialArgs[name];
      const next = {
        boolean: !now,
        number: (now ?? 0) + 3,
        text: `${now ?? ''}x`,
        select: options?.find((option) => option !== now),
        'inline-radio': options?.find((option) => option !== now),
      }[control.type];
      return { tag, name, control: control.type, next };
    });
};

/** In the page: sets one control and answers what the element's property is then. */
const move = async ({ storyId, tag, name, next }) => {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const value = () => document.querySelector(`.stage ${tag}`)?.[name];
  channel.emit('updateStoryArgs', { storyId, updatedArgs: { [name]: next } });
  for (let waited = 0; waited < 3000 && value() !== next; waited += 30)
    await new Promise((resolve) => setTimeout(resolve, 30));
  const taken = value();
  channel.emit('resetStoryArgs', { storyId, argNames: [name] });
  return taken;
};

/** What is wrong with the controls of a story's element; `page` shows the story. */
export async function checkControls(page, storyId) {
  const problems = [];
  const controls = await page.evaluate(controlsOf, storyId);
  for (const { tag, name, control, next } of controls) {
    if (next === undefined) {
      problems.push(`control ${name}: ${control} has nothing to choose`);
      continue;
    }
    const taken = await page.evaluate(move, { storyId, tag, name, next });
    if (taken !== next)
      problems.push(
        `control ${name}: ${JSON.stringify(next)} was set, and <${tag}> has ${JSON.stringify(taken)}`,
      );
  }
  return problems;
}
