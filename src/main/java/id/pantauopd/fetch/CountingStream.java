package id.pantauopd.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what is read and ends early at a limit; does not close what it reads from, because closing a body reads its rest.
 */
final class CountingStream extends FilterInputStream {

    private final long limit;
    private long count;

    CountingStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    long count() {
        return count;
    }

    boolean exhausted() {
        return count >= limit;
    }

    /** Whether the source itself has come to its end; reads one more byte to know. */
    boolean ended() throws IOException {
        return !exhausted() && read() < 0;
    }

    @Override
    public int read() throws IOException {
        int next = exhausted() ? -1 : in.read();
        count += next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int wanted = (int) Math.min(length, limit - count);
        int read = exhausted() && length > 0 ? -1 : in.read(buffer, offset, wanted);
        count += Math.max(0, read);
        return read;
    }

    @Override
    public void close() {}
}
