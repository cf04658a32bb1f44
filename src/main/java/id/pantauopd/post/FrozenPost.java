package id.pantauopd.post;

import id.pantauopd.content.ContentClass;
import java.time.LocalDate;

/**
 * One version of a stored post, as something that was computed from it names it.
 *
 * @param id of the post
 * @param contentClass the class that counted then, empty when it had none
 * @param evidence a number and a period, or a link to a document
 * @param counted whether it counts: original, not repeated, not removed within 7 days
 * @param version SHA-256 of its content, in hex
 */
public record FrozenPost(
        long id,
        long agencyId,
        long channelId,
        LocalDate day,
        boolean counted,
        String contentClass,
        boolean evidence,
        String version) {

    ContentCounts content() {
        boolean performance = counted && contentClass.equals(ContentClass.CAPAIAN_KINERJA.name());
        boolean service = counted && contentClass.equals(ContentClass.LAYANAN_INFORMASI.name());
        return new ContentCounts(performance ? 1 : 0, performance && evidence ? 1 : 0, service ? 1 : 0);
    }
}
