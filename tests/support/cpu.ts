/** Processor time this process has used, in milliseconds: fair on a busy machine, too. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
