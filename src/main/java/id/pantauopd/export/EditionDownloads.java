package id.pantauopd.export;

import id.pantauopd.ranking.EditionBundle;
import id.pantauopd.ranking.Editions;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves editions as files: the whole bundle, or the canonical figures alone. */
@RestController
class EditionDownloads {
    private final Editions editions;

    EditionDownloads(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/edisi/{number:\\d{1,9}}.zip")
    ResponseEntity<byte[]> bundle(@PathVariable long number) {
        return answer(
                MediaType.parseMediaType("application/zip"),
                "edisi-" + number + ".zip",
                bundleOf(number).bytes());
    }

    @GetMapping("/edisi/{number:\\d{1,9}}.json")
    ResponseEntity<byte[]> figures(@PathVariable long number) {
        return answer(
                MediaType.APPLICATION_JSON,
                "edisi-" + number + ".json",
                bundleOf(number).figures());
    }

    private EditionBundle bundleOf(long number) {
        return editions.bundle(number).orElseThrow(() -> NotHere.edition(number));
    }

    private static ResponseEntity<byte[]> answer(MediaType type, String file, byte[] body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(body);
    }
}
