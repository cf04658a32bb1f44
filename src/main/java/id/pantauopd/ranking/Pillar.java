package id.pantauopd.ranking;

import java.util.List;

/**
 * A side of activity: the weighted arithmetic mean of its indicators.
 *
 * @param code one letter: P, R, K
 * @param weight between the pillars; all of a methodology add up to 100
 * @param indicators empty when the pillar is announced with its weight but not measured in this version
 */
public record Pillar(String code, double weight, List<Indicator> indicators) {

    private static final double SLACK = 1e-9;

    public Pillar {
        indicators = List.copyOf(indicators);
        if (!(weight > 0)) {
            throw new IllegalArgumentException("The weight of pillar " + code + " is above 0, not " + weight);
        }
        double sum = indicators.stream().mapToDouble(Indicator::weight).sum();
        if (!indicators.isEmpty() && Math.abs(sum - 1) > SLACK) {
            throw new IllegalArgumentException(
                    "The weights of the indicators of pillar " + code + " add up to " + sum + ", not to 1");
        }
    }

    public boolean measured() {
        return !indicators.isEmpty();
    }

    public String nameKey() {
        return "method." + code + ".name";
    }

    /** Why it weighs what it weighs. */
    public String weightReasonKey() {
        return "method." + code + ".weight";
    }
}
