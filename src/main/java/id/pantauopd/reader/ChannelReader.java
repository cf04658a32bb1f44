package id.pantauopd.reader;

/** Reads one kind of channel: what to ask for it, and what an answer holds. Stateless, and without any I/O. */
interface ChannelReader {
    Capabilities capabilities();

    /** Whether a channel is of this kind, as the settings are. */
    boolean takes(Visit visit, PlatformSettings settings);

    /** What follows from the answers so far. */
    Step next(Dialogue dialogue);

    /** Reads one answer of this kind that was stored. */
    ReadResult read(AnswerText answer);
}
