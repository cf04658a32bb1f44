package id.pantauopd.ranking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * An edition as one ZIP file: its data, parameters, figures and their checksums, with a README for whoever wants to compute
 * it again. It holds no text of a post, only which version of which post was counted.
 */
public final class EditionBundle {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final long LARGEST = 512L << 20;

    private final EditionFiles files;
    private final Optional<String> sums;

    private EditionBundle(EditionFiles files, Optional<String> sums) {
        this.files = files;
        this.sums = sums;
    }

    static EditionBundle of(EditionFiles files) {
        return new EditionBundle(files, Optional.of(files.sums()));
    }

    public long number() {
        return files.terms().number();
    }

    /** The canonical figures. */
    public byte[] figures() {
        return files.file(EditionFiles.FIGURES).orElseThrow();
    }

    EditionFiles files() {
        return files;
    }

    /** The first checksum that the bundle states otherwise than its files have it; empty when there is none. */
    Optional<String> wrongSums() {
        if (sums.isEmpty()) {
            return Optional.of(EditionFiles.SUMS + " is missing");
        }
        return EditionCheck.difference(
                EditionFiles.SUMS, EditionFiles.bytes(sums.get()), EditionFiles.bytes(files.sums()));
    }

    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        add(zip, EditionFiles.READ_ME, EditionFiles.bytes(EditionReadMe.of(files)));
        add(zip, EditionFiles.SUMS, EditionFiles.bytes(files.sums()));
        for (Map.Entry<String, byte[]> file : files.byName().entrySet()) {
            add(zip, file.getKey(), file.getValue());
        }
        zip.finish();
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Bytes in memory could not be written", impossible);
        }
        return out.toByteArray();
    }

    /** @throws IOException when it is no ZIP file, or unpacks to more than any edition */
    static EditionBundle read(InputStream in) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        long left = LARGEST;
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            byte[] content = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
            left -= content.length;
            if (left < 0) {
                throw new IOException("The bundle unpacks to more than " + LARGEST + " bytes");
            }
            files.put(entry.getName(), content);
        }
        files.remove(EditionFiles.READ_ME);
        byte[] stated = files.remove(EditionFiles.SUMS);
        return new EditionBundle(
                new EditionFiles(files),
                Optional.ofNullable(stated).map(sums -> new String(sums, StandardCharsets.UTF_8)));
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
