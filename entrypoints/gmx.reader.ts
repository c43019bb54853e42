import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '@/utils/reader';
import { startInside } from '@/utils/reader/inside';
import { adapter } from '@/utils/sites/gmx';

export default defineUnlistedScript(() => {
  startReader([adapter]);
  startInside(adapter);
});
