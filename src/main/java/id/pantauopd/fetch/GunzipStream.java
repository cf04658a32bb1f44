package id.pantauopd.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Decodes gzip (<a href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952</a>), several members in a row included.
 *
 * <p>{@link java.util.zip.GZIPInputStream} will not do for a hostile peer: it calls itself once for every member, so that
 * a row of empty ones overflows the stack, and it asks {@code available()} whether another member follows, which a
 * network stream cannot know. What follows the last member is ignored, as browsers do. Closing frees the inflater and
 * leaves the source alone.
 */
final class GunzipStream extends InputStream {

    private static final int MOST_MEMBERS = 1_000;
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] buffer = new byte[4 * 1024];
    private int position;
    private int end;
    private int members;
    private boolean done;

    GunzipStream(InputStream in) throws IOException {
        this.in = in;
        if (!startMember()) {
            throw new ZipException("no gzip member");
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            while (!done) {
                int inflated = inflater.inflate(target, offset, length);
                if (inflated > 0 || length == 0) {
                    checksum.update(target, offset, inflated);
                    return inflated;
                }
                advance();
            }
            return -1;
        } catch (DataFormatException e) {
            ZipException broken = new ZipException("broken deflate data");
            broken.initCause(e);
            throw broken;
        }
    }

    @Override
    public void close() {
        inflater.end();
    }

    private void advance() throws IOException {
        if (inflater.finished()) {
            position = end - inflater.getRemaining();
            checkTrailer();
            done = !startMember();
        } else if (inflater.needsInput()) {
            if (!fill()) {
                throw new EOFException("gzip ends early");
            }
            inflater.setInput(buffer, 0, end);
        } else {
            throw new ZipException("gzip with a dictionary");
        }
    }

    private boolean startMember() throws IOException {
        if (peekByte() != 0x1f) {
            return false;
        }
        position++;
        if (peekByte() != 0x8b) {
            return false;
        }
        position++;
        if (++members > MOST_MEMBERS) {
            throw new ZipException("too many gzip members");
        }
        skipHeader();
        inflater.reset();
        checksum.reset();
        inflater.setInput(buffer, position, end - position);
        return true;
    }

    private void skipHeader() throws IOException {
        if (nextByte() != 8) {
            throw new ZipException("unknown gzip method");
        }
        int flags = nextByte();
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(nextByte() | nextByte() << 8);
        }
        skipText((flags & NAME) != 0);
        skipText((flags & COMMENT) != 0);
        skip((flags & HEADER_CRC) != 0 ? 2 : 0);
    }

    private void checkTrailer() throws IOException {
        long crc = nextInt();
        long size = nextInt();
        if (crc != checksum.getValue() || size != (inflater.getBytesWritten() & 0xffff_ffffL)) {
            throw new ZipException("wrong gzip checksum");
        }
    }

    private long nextInt() throws IOException {
        return nextByte() | nextByte() << 8 | nextByte() << 16 | (long) nextByte() << 24;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            nextByte();
        }
    }

    private void skipText(boolean present) throws IOException {
        while (present && nextByte() != 0) {
            // RFC 1952: ends with a zero byte; its length is bounded by the caller's limit on the wire.
        }
    }

    private int nextByte() throws IOException {
        int next = peekByte();
        if (next < 0) {
            throw new EOFException("gzip ends early");
        }
        position++;
        return next;
    }

    private int peekByte() throws IOException {
        return position < end || fill() ? buffer[position] & 0xff : -1;
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }
}
