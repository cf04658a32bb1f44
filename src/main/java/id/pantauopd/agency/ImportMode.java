package id.pantauopd.agency;

/**
 * How a registry file is imported.
 *
 * @param source the file's name, for the audit log
 * @param dryRun whether nothing is written
 * @param newChannels the state that new channels get
 */
record ImportMode(String source, boolean dryRun, ChannelState newChannels) {}
