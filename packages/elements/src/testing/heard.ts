import { executeServerCommand } from '@web/test-runner-commands';

/**
 * What a screen reader is given of an element, a line each, indented as it is nested: role, name, states. Undefined
 * where the browser does not show its accessibility tree to tests (only Chromium does).
 */
export async function heard(element: Element): Promise<string | undefined> {
  element.setAttribute('data-heard', '');
  try {
    const { lines } = await executeServerCommand<{ lines?: string[] }, { selector: string }>(
      'portico:heard',
      {
        selector: '[data-heard]',
      },
    );
    return lines?.join('\n');
  } finally {
    element.removeAttribute('data-heard');
  }
}
