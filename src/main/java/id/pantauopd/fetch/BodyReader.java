package id.pantauopd.fetch;

import id.pantauopd.fetch.Content.NotTaken;
import id.pantauopd.fetch.Content.Taken;
import id.pantauopd.fetch.FetchResult.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.hc.core5.http.HttpEntity;

/**
 * Reads one body to its end or to its limit, and never past it.
 *
 * <p>gzip is known by its first two bytes, since servers send it undeclared and declare it unsent; deflate only where it
 * is declared. The limit holds for the decoded bytes, and with a little room for the bytes on the wire, so that a stream
 * of empty gzip members ends as well. Whoever gets anything but a whole body must cancel the request: closing it would
 * read the rest.
 */
final class BodyReader implements AutoCloseable {

    private static final int FIRST_BUFFER = 32 * 1024;
    private static final int WIRE_ROOM = 64 * 1024;
    private static final int INFLATE_BUFFER = 4 * 1024;

    /** Below half of the smallest region of the G1 collector, which gives larger arrays whole regions each. */
    private static final int LARGE = 256 * 1024;

    private static final int RATIO_FROM = 1024 * 1024;
    private static final int MOST_RATIO = 200;

    private final int limit;
    private final boolean cut;
    private final Semaphore rooms;
    private final Deadline deadline;
    private boolean inRoom;
    private CountingStream wire = new CountingStream(InputStream.nullInputStream(), 0);

    /** @param rooms for bodies over 256 KB: they are read a few at a time, so that many hosts together cannot fill the heap */
    BodyReader(int limit, boolean cut, Semaphore rooms, Deadline deadline) {
        this.limit = limit;
        this.cut = cut;
        this.rooms = rooms;
        this.deadline = deadline;
    }

    /** Bytes taken from the network so far. */
    long bytes() {
        return wire.count();
    }

    @Override
    public void close() {
        if (inRoom) {
            rooms.release();
        }
    }

    Content read(HttpEntity entity, List<String> encodings) throws IOException {
        Coding declared = Coding.of(encodings);
        if (declared == Coding.UNKNOWN) {
            return new NotTaken(Reason.UNKNOWN_ENCODING);
        }
        long length = entity.getContentLength();
        if (length > limit && !cut) {
            return new NotTaken(Reason.TOO_LARGE);
        }
        wire = new CountingStream(entity.getContent(), (long) limit + WIRE_ROOM);
        PushbackInputStream sniffed = new PushbackInputStream(wire, 2);
        Coding coding = sniff(sniffed, declared);
        // A length is only a promise; memory is given for bytes that have come.
        int hint = coding == Coding.PLAIN && length >= 0 ? (int) Math.min(length, LARGE) : FIRST_BUFFER;
        try {
            return decode(sniffed, coding, hint);
        } catch (ZipException | EOFException e) {
            if (wire.exhausted()) {
                return new NotTaken(Reason.TOO_LARGE);
            }
            throw e;
        }
    }

    private Content decode(InputStream encoded, Coding coding, int hint) throws IOException {
        return switch (coding) {
            case GZIP -> {
                try (InputStream decoded = new GunzipStream(encoded)) {
                    yield drain(decoded, hint);
                }
            }
            case DEFLATE -> inflate(encoded, new Inflater(), hint);
            case DEFLATE_RAW -> inflate(encoded, new Inflater(true), hint);
            default -> drain(encoded, hint);
        };
    }

    private Content inflate(InputStream encoded, Inflater inflater, int hint) throws IOException {
        try (InputStream decoded = new InflaterInputStream(encoded, inflater, INFLATE_BUFFER)) {
            return drain(decoded, hint);
        } finally {
            inflater.end();
        }
    }

    private Content drain(InputStream in, int hint) throws IOException {
        byte[] buffer = new byte[Math.min(hint, limit)];
        int size = 0;
        while (true) {
            int next = size < buffer.length ? in.read(buffer, size, buffer.length - size) : in.read();
            if (next < 0) {
                return new Taken(size == buffer.length ? buffer : Arrays.copyOf(buffer, size), wire.ended());
            }
            if (size == limit) {
                return cut ? new Taken(buffer, false) : new NotTaken(Reason.TOO_LARGE);
            }
            if (size == buffer.length) {
                buffer = grown(buffer);
                buffer[size++] = (byte) next;
            } else {
                size += next;
            }
            if (wire.exhausted() || (size > RATIO_FROM && size > MOST_RATIO * wire.count())) {
                return new NotTaken(Reason.TOO_LARGE);
            }
        }
    }

    private byte[] grown(byte[] buffer) throws IOException {
        int size = (int) Math.min(limit, Math.max(FIRST_BUFFER, buffer.length * 2L));
        if (size > LARGE && !inRoom) {
            enterRoom();
        }
        return Arrays.copyOf(buffer, size);
    }

    private void enterRoom() throws IOException {
        try {
            inRoom = rooms.tryAcquire(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!inRoom) {
            throw new SocketTimeoutException("no room for another large body");
        }
    }

    private static Coding sniff(PushbackInputStream in, Coding declared) throws IOException {
        byte[] head = new byte[2];
        int read = in.readNBytes(head, 0, 2);
        in.unread(head, 0, read);
        int first = head[0] & 0xff;
        int second = head[1] & 0xff;
        if (read == 2 && first == 0x1f && second == 0x8b) {
            return Coding.GZIP;
        }
        if (declared != Coding.DEFLATE || read == 0) {
            return Coding.PLAIN;
        }
        // "deflate" means zlib (RFC 9110, section 8.4.1.2), yet some servers send the bare stream.
        return (first & 0x0f) == 8 && ((first << 8) | second) % 31 == 0 ? Coding.DEFLATE : Coding.DEFLATE_RAW;
    }

    private enum Coding {
        PLAIN,
        GZIP,
        DEFLATE,
        DEFLATE_RAW,
        UNKNOWN;

        static Coding of(List<String> encodings) {
            if (encodings.isEmpty()) {
                return PLAIN;
            }
            return switch (encodings.size() == 1 ? encodings.getFirst() : "") {
                case "gzip", "x-gzip" -> GZIP;
                case "deflate" -> DEFLATE;
                default -> UNKNOWN;
            };
        }
    }
}
