package id.pantauopd.fetch;

/** Holds a token of the operator so that it is never printed: not in logs, not in messages, not in records' texts. */
public final class Secret {
    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /** The form in which settings hand it over. */
    public static Secret of(String text) {
        return new Secret(text.strip());
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** For the request itself and nothing else. */
    String reveal() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && secret.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "***";
    }
}
