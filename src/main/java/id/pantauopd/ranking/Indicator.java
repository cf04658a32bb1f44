package id.pantauopd.ranking;

/**
 * One measured thing of a pillar. Its words are message keys made of its code.
 *
 * @param code a letter and a number: P1, R3
 * @param weight inside its pillar; those of a pillar add up to 1
 */
public record Indicator(String code, Unit unit, Goalposts goalposts, double weight) {

    /** What the raw value of an indicator counts; message key {@code unit.<name>}. */
    public enum Unit {
        SHARE,
        INDEX,
        DAYS;

        public String key() {
            return "unit." + name();
        }
    }

    public Indicator {
        if (!(weight > 0 && weight <= 1)) {
            throw new IllegalArgumentException("The weight of indicator " + code + " is in (0, 1], not " + weight);
        }
    }

    public String nameKey() {
        return "method." + code + ".name";
    }

    public String formulaKey() {
        return "method." + code + ".formula";
    }

    /** Why it weighs what it weighs. */
    public String weightReasonKey() {
        return "method." + code + ".weight";
    }

    /** Why 0 and 100 lie where they lie. */
    public String goalpostsReasonKey() {
        return "method." + code + ".goalposts";
    }
}
