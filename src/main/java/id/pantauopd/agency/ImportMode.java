package id.pantauopd.agency;

/**
 * How a registry file is imported.
 *
 * @param source the file's name, for the audit log
 * @param dryRun whether nothing is written
 * @param onlyAdds whether what is stored stays as it is
 * @param newChannels the state that new channels get
 */
record ImportMode(String source, boolean dryRun, boolean onlyAdds, ChannelState newChannels) {

    /** A file that an administrator answers for: its channels are confirmed. */
    static ImportMode file(String source, boolean dryRun) {
        return new ImportMode(source, dryRun, false, ChannelState.ACTIVE);
    }

    static ImportMode shipped(String source) {
        return new ImportMode(source, false, true, ChannelState.UNCONFIRMED);
    }
}
