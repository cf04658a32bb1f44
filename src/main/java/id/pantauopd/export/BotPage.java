package id.pantauopd.export;

import id.pantauopd.base.PublicSettings;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says to those whose sites are read who reads them, how often, and how to stop it; and to robots what they may read. */
@RestController
class BotPage {
    private final PublicSettings address;

    BotPage(PublicSettings address) {
        this.address = address;
    }

    @GetMapping(path = "/tentang-bot", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String about() {
        return """
                <!doctype html>
                <html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Tentang bot PantauOPD</title></head><body><main>
                <h1>Tentang bot PantauOPD</h1>
                <p>Bot ini membaca umpan publik (RSS, Atom, JSON Feed) perangkat daerah untuk menghitung seberapa rutin
                informasi publik diterbitkan. Satu alamat dibaca paling sering sekali dalam 15 menit, satu permintaan
                dalam satu waktu untuk tiap situs, dengan permintaan bersyarat agar beban situs kecil.</p>
                <p>Halaman biasa hanya dibaca bila robots.txt mengizinkan. Untuk menghentikan atau memperlambat, tolak
                <code>PantauOPD</code> di robots.txt, jawab 429 dengan Retry-After, atau hubungi pengelola di alamat ini.</p>
                <p lang="en">This bot reads public feeds of government agencies, politely and conditionally. Answer 429 with
                Retry-After to slow it down.</p>
                </main></body></html>
                """;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return "User-agent: *\nDisallow: /admin/\nDisallow: /masuk\nDisallow: /api/\nCrawl-delay: 2\n# "
                + address.publicUrl() + "\n";
    }
}
