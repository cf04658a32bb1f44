package id.pantauopd.export;

/** Something of the API that does not exist. */
final class NotHere extends RuntimeException {
    private NotHere(String what) {
        super(what);
    }

    static NotHere edition(long number) {
        return new NotHere("There is no public edition " + number);
    }

    static NotHere agency(String code) {
        return new NotHere("There is no agency with the code " + code.substring(0, Math.min(80, code.length())));
    }
}
