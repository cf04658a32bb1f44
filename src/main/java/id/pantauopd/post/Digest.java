package id.pantauopd.post;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A SHA-256, or the start of one, that compares by its content. */
record Digest(byte[] bytes) {
    private static final int ALIAS_BYTES = 16;

    static Digest of(String text) {
        return new Digest(sha256(text));
    }

    /** The key of an alias: half a digest is enough inside one channel. */
    static Digest ofAlias(String alias) {
        return new Digest(Arrays.copyOf(sha256(alias), ALIAS_BYTES));
    }

    static Digest fromColumn(byte[] column) {
        return new Digest(column);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Digest digest && Arrays.equals(bytes, digest.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
