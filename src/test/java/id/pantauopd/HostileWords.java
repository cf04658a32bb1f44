package id.pantauopd;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names, titles and addresses as somebody writes them who wants to run something in a reader's browser or spreadsheet. */
final class HostileWords {
    private final List<String> names;

    HostileWords(int trap) {
        String url = "http://127.0.0.1:" + trap + "/";
        names = List.of(
                "<script>window.__pwned=1;fetch('" + url + "script')</script>",
                "<img src=\"" + url + "img\" onerror=\"window.__pwned=2\">",
                "\"><svg onload=\"alert(1);window.__pwned=3\">",
                "</title></script><script>alert(2);window.__pwned=4</script>",
                "<a href=\"javascript:window.__pwned=5\">klik</a>",
                "<style>*{background:url(" + url + "css)}</style>",
                "<iframe src=\"" + url + "frame\"></iframe>",
                "[klik](javascript:window.__pwned=6) ![x](" + url + "markdown)",
                "{0} {1,number} ${7*7} #{7*7} {{7*7}} %s %n %d",
                "'; DROP TABLE post; -- ' OR 1=1",
                "=HYPERLINK(\"" + url + "sheet\",\"klik\")",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "+62 812, \"Dinas\"",
                "-2+3+cmd|' /C calc'!A0",
                " =1+1",
                "Dinas \"Kutip\", koma;\ttab\ndan baris");
    }

    List<String> names() {
        return names;
    }

    /** Writes them over every text that came from outside, past all that cleans texts on their way in. */
    void overwrite(JdbcClient jdbc) {
        List<Long> agencies =
                jdbc.sql("SELECT id FROM agency ORDER BY id").query(Long.class).list();
        for (int at = 0; at < agencies.size(); at++) {
            String name = names.get(at % names.size());
            jdbc.sql("UPDATE agency SET name = :name, short_name = LEFT(:name, 60), commission = LEFT(:name, 60),"
                            + " version = version + 1 WHERE id = :id")
                    .param("name", name)
                    .param("id", agencies.get(at))
                    .update();
            jdbc.sql("UPDATE post JOIN channel ON channel.id = channel_id SET title = :name,"
                            + " body = CONCAT('Isi ', :name), author = LEFT(:name, 200),"
                            + " published_raw = LEFT(:name, 200), post.url = 'javascript:window.__pwned=7'"
                            + " WHERE agency_id = :id")
                    .param("name", name)
                    .param("id", agencies.get(at))
                    .update();
            jdbc.sql("UPDATE channel SET handle = LEFT(:name, 200), url = 'javascript:window.__pwned=8'"
                            + " WHERE agency_id = :id")
                    .param("name", name)
                    .param("id", agencies.get(at))
                    .update();
        }
        jdbc.sql("UPDATE region SET name = '<b onclick=alert(3)>Kabupaten {0}</b>' WHERE code = '98.01'")
                .update();
        failures(jdbc);
        jdbc.sql("REPLACE INTO registry_revision (id, revision, channel_revision) VALUES (1, :at, :at)")
                .param("at", System.nanoTime())
                .update();
    }

    private void failures(JdbcClient jdbc) {
        jdbc.sql("UPDATE crawl_state SET last_reason = '<img src=x onerror=window.__pwned=9>'")
                .update();
        jdbc.sql("INSERT INTO failed_answer (channel_id, at, content_type, head)"
                        + " SELECT channel_id, UTC_TIMESTAMP(6), :name, :name FROM crawl_state"
                        + " WHERE failing_since IS NOT NULL")
                .param("name", names.getFirst())
                .update();
        jdbc.sql("INSERT INTO audit_entry (at, actor, action, subject, before_value, after_value)"
                        + " VALUES (UTC_TIMESTAMP(6), 'ani', 'agency.changed', :name, :name, :name)")
                .param("name", names.get(1))
                .update();
    }
}
