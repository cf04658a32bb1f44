package id.pantauopd.export;

import id.pantauopd.base.PublicSettings;
import id.pantauopd.export.RankingSource.Selection;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the rows of the ranking page as files, under the page's own query. */
@RestController
class RankingDownloads {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final RankingSource source;
    private final PublicSettings address;

    RankingDownloads(RankingSource source, PublicSettings address) {
        this.source = source;
        this.address = address;
    }

    @GetMapping("/peringkat.csv")
    ResponseEntity<String> csv(@RequestParam Map<String, String> parameters) {
        return answer(parameters, CSV, "csv", selection -> {
            StringWriter text = new StringWriter();
            CsvTable.write(text, RankingColumns.ALL, selection.lines());
            return text.toString();
        });
    }

    @GetMapping("/peringkat.json")
    ResponseEntity<RankingJson> json(@RequestParam Map<String, String> parameters) {
        return answer(parameters, MediaType.APPLICATION_JSON, "json", selection -> RankingJson.of(selection, address));
    }

    @GetMapping("/peringkat.metadata.json")
    ResponseEntity<RankingMetadata> metadata(@RequestParam Map<String, String> parameters) {
        return answer(
                parameters,
                MediaType.APPLICATION_JSON,
                "metadata.json",
                selection -> RankingMetadata.of(selection, address));
    }

    private <B> ResponseEntity<B> answer(
            Map<String, String> parameters, MediaType type, String extension, Function<Selection, B> body) {
        Selection selection = source.select(parameters);
        String file = "peringkat-" + selection.ranking().regionCode() + "-"
                + selection.ranking().period().from() + "-"
                + selection.ranking().period().to() + "." + extension;
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(body.apply(selection));
    }
}
