/** Loaded into a server before its own code: tells the measuring process what the server has used so far. */
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ cpuMicros: user + system, rss: process.memoryUsage.rss() })
})
// To be asked must not keep a server alive that has been told to end.
process.channel?.unref()
