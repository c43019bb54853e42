import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '@/utils/background/start';

/**
 * Every listener is registered in the first turn, or the browser would not wake
 * the background for it.
 */
export default defineBackground({ type: 'module', main: () => startBackground(browser) });
