package id.pantauopd.export;

/** A parameter of the API that cannot be understood; the answer names it. */
final class BadQuery extends RuntimeException {
    private final String parameter;

    private BadQuery(String parameter) {
        super("The parameter '" + parameter + "' is not understood");
        this.parameter = parameter;
    }

    static BadQuery of(String parameter) {
        return new BadQuery(parameter);
    }

    String parameter() {
        return parameter;
    }
}
