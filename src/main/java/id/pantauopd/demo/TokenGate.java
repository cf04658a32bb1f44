package id.pantauopd.demo;

/** The only token that the simulated interfaces take; it opens nothing anywhere else. */
final class TokenGate {
    static final String GOOD = "token-contoh";

    private TokenGate() {}

    static boolean opens(Question question) {
        return GOOD.equals(question.token());
    }
}
