package id.pantauopd.reader;

/** Picks the reader for an answer and reads it. Pure: no I/O, no clock, no state; never throws for any bytes. */
public interface Readers {
    ReadResult read(ReadRequest request);

    /** The readers of this product, for use outside of the application context. */
    static Readers standard() {
        return new FeedReaders();
    }
}
