package id.pantauopd.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** Undoes a compression that the bytes show, whatever the headers said; a cut stream gives what it held. */
final class Inflate {
    static final int MAX_BYTES = 32 << 20;
    private static final int FREE_BYTES = 1 << 20;
    private static final int MAX_RATIO = 200;
    private static final String ZLIB_LEVELS = "\u0001\u009C\u00DA";

    private Inflate() {}

    static byte[] plain(byte[] body) {
        if (!isGzip(body) && !isZlib(body)) {
            return body;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(body.length * 4, FREE_BYTES));
        long cap = Math.min(MAX_BYTES, Math.max(FREE_BYTES, (long) body.length * MAX_RATIO));
        boolean whole = copy(body, out, cap);
        return whole || out.size() > 0 ? out.toByteArray() : body;
    }

    /** Whether the stream ended as it should; what was inflated before a fault stays in {@code out}. */
    private static boolean copy(byte[] body, ByteArrayOutputStream out, long cap) {
        byte[] buffer = new byte[16_384];
        try (InputStream in = open(body)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (out.size() + (long) n > cap) {
                    throw BeyondLimits.of("inflated bytes", cap);
                }
                out.write(buffer, 0, n);
            }
            return true;
        } catch (IOException cutOrCorrupt) {
            return false;
        }
    }

    private static InputStream open(byte[] body) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(body);
        return isGzip(body) ? new GZIPInputStream(in) : new InflaterInputStream(in);
    }

    private static boolean isGzip(byte[] body) {
        return body.length > 2 && body[0] == 0x1F && (body[1] & 0xFF) == 0x8B;
    }

    /** The three second bytes that compressors write (RFC 1950); the other valid ones could begin a text. */
    private static boolean isZlib(byte[] body) {
        return body.length > 2 && body[0] == 0x78 && ZLIB_LEVELS.indexOf(body[1] & 0xFF) >= 0;
    }
}
