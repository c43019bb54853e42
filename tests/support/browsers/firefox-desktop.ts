/** A desktop that shows what Firefox hands to it: without a screen Firefox drops notifications. */
import { asFirefox } from './firefox-privileged.ts';
import type { Marionette } from './marionette.ts';

const HOLD = `
if (!Services.testAlerts) {
  const held = (Services.testAlerts = new Map());
  const service = {
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert(alert, listener) {
      held.set(alert.name, listener);
      listener?.observe(null, 'alertshow', alert.cookie);
    },
    closeAlert(name) {
      const listener = held.get(name);
      held.delete(name);
      listener?.observe(null, 'alertfinished', '');
    },
  };
  Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(
    Services.uuid.generateUUID(), 'alerts of a test', '@mozilla.org/alerts-service;1',
    { createInstance: (iid) => service.QueryInterface(iid) });
}
`;

/** From now on alerts stay where the others here find them. */
export const holdAlerts = (marionette: Marionette): Promise<void> => asFirefox(marionette, HOLD);

export const alertsHeld = (marionette: Marionette): Promise<string[]> =>
  asFirefox(marionette, 'return [...(Services.testAlerts?.keys() ?? [])];');

/** What the desktop says when an alert is pressed or waved away. */
export function tellAlert(
  marionette: Marionette,
  id: string,
  topic: 'alertclickcallback' | 'alertfinished',
): Promise<void> {
  const script = `
    const [id, topic] = arguments;
    const listener = Services.testAlerts.get(id);
    if (topic === 'alertfinished') Services.testAlerts.delete(id);
    listener.observe(null, topic, '');`;
  return asFirefox(marionette, script, [id, topic]);
}
