/** Processor time this thread has used, in milliseconds: fair on a busy machine, too. */
export function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
