package id.pantauopd.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Seals secrets for storing with AES-GCM (NIST SP 800-38D), bound to what they are for, and opens them again. The key is
 * read when it is first needed.
 */
@Component
public final class SecretBox {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;
    private static final int ID_LETTERS = 8;
    private static final int SHOWN = 4;
    private static final int LEAST_TO_SHOW = 16;

    private final SecretSettings settings;
    private final SecureRandom random = new SecureRandom();
    private @Nullable Keys keys;

    SecretBox(SecretSettings settings) {
        this.settings = settings;
    }

    /**
     * @param keyId names the key, without saying anything of it
     * @param bytes nonce and sealed text
     */
    public record Sealed(String keyId, byte[] bytes) {}

    /** @param purpose must be the same when it is opened */
    public Sealed seal(Secret secret, String purpose) {
        Keys all = keys();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, all.current(), nonce, purpose);
            byte[] text = cipher.doFinal(secret.reveal().getBytes(StandardCharsets.UTF_8));
            byte[] bytes = ByteBuffer.allocate(nonce.length + text.length)
                    .put(nonce)
                    .put(text)
                    .array();
            return new Sealed(all.currentId(), bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A secret could not be sealed", impossible);
        }
    }

    /** Empty when its key is not among ours, or when it was changed or moved. */
    public Optional<Secret> open(Sealed sealed, String purpose) {
        SecretKeySpec key = keys().byId().get(sealed.keyId());
        if (key == null || sealed.bytes().length <= NONCE_BYTES) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(sealed.bytes(), NONCE_BYTES);
        try {
            byte[] text = cipher(Cipher.DECRYPT_MODE, key, nonce, purpose)
                    .doFinal(sealed.bytes(), NONCE_BYTES, sealed.bytes().length - NONCE_BYTES);
            return Optional.of(Secret.of(new String(text, StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException changed) {
            return Optional.empty();
        }
    }

    /** The last letters, by which a person knows it again; none of a short one. */
    public static String lastFour(Secret secret) {
        String text = secret.reveal();
        return text.length() < LEAST_TO_SHOW ? "" : text.substring(text.length() - SHOWN);
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, String purpose)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private synchronized Keys keys() {
        Keys known = keys;
        if (known == null) {
            Secret given = settings.key();
            byte[] current = bytes(given == null || given.isEmpty() ? SecretKeyFile.read(settings.keyFile()) : given);
            Map<String, SecretKeySpec> byId = new LinkedHashMap<>();
            settings.formerKeys().forEach(key -> byId.put(id(bytes(key)), new SecretKeySpec(bytes(key), "AES")));
            byId.put(id(current), new SecretKeySpec(current, "AES"));
            known = new Keys(id(current), new SecretKeySpec(current, "AES"), byId);
            keys = known;
        }
        return known;
    }

    private static byte[] bytes(Secret key) {
        try {
            byte[] bytes = Base64.getDecoder().decode(key.reveal());
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException noBase64) {
            // The same sentence for both: it must not repeat the key.
        }
        throw new IllegalStateException("pantau.secrets.key must be 32 bytes in Base64: openssl rand -base64 32");
    }

    private static String id(byte[] key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(digest).substring(0, ID_LETTERS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private record Keys(String currentId, SecretKeySpec current, Map<String, SecretKeySpec> byId) {}
}
