package id.pantauopd.demo;

/** Says no the way Meta's interfaces do. */
final class MetaErrors {
    private MetaErrors() {}

    static Answer expired() {
        return error(190);
    }

    static Answer unknown() {
        return error(803);
    }

    private static Answer error(int code) {
        return Json.answer(400, Json.of("error", Json.of("message", "Contoh", "type", "OAuthException", "code", code)));
    }
}
